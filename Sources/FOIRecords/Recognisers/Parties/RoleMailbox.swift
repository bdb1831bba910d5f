/// Tells the mailbox of an office from a person's: only of the first is the address left as it is.
///
/// A mailbox is an office's when its name is made of the words of this table, and of words of its own domain, with
/// nothing left over: "foi.northmoor@northmoor.gov.uk" is one, "foi.penrose@northmoor.gov.uk" may be somebody's. To
/// blacken an office's address costs its use; to leave a person's costs the person more.
enum RoleMailbox {
    struct Row: Sendable {
        /// In lower case.
        var word: String
        var example: String

        init(_ word: String, _ example: String) {
            self.word = word
            self.example = example
        }
    }

    /// Words for what an office does.
    static let rows: [Row] = [
        Row("access", "accesstoinformation@northmoor.gov.uk"),
        Row("accessibility", "accessibility@northmoor.gov.uk"),
        Row("admin", "admin@northmoor.gov.uk"),
        Row("adolygiad", "adolygiad@gogledd.llyw.cymru"),
        Row("adolygu", "adolygu@gogledd.llyw.cymru"),
        Row("advice", "advice@northmoor.gov.uk"),
        Row("appeals", "foiappeals@northmoor.gov.uk"),
        Row("archives", "archives@northmoor.gov.uk"),
        Row("bureau", "information.bureau@northmoor.gov.uk"),
        Row("business", "business.support@northmoor.gov.uk"),
        Row("casework", "casework@northmoor.gov.uk"),
        Row("caseworker", "foi.caseworker@northmoor.police.uk"),
        Row("chief", "chief.executive@northmoor.gov.uk"),
        Row("clerk", "clerk@northmoor.gov.uk"),
        Row("communications", "communications@northmoor.gov.uk"),
        Row("company", "company.secretary@northmoorhomes.org.uk"),
        Row("complaints", "complaints@northmoor.gov.uk"),
        Row("compliance", "compliance@northmoor.gov.uk"),
        Row("consultation", "consultation@northmoor.gov.uk"),
        Row("contact", "contact@northmoor.gov.uk"),
        Row("copyright", "copyright@northmoor.ac.uk"),
        Row("corporate", "corporate.services@northmoor.gov.uk"),
        Row("correspondence", "correspondence@northmoor.gov.uk"),
        Row("council", "council@northmoor.gov.uk"),
        Row("customer", "customer.services@northmoor.gov.uk"),
        Row("customers", "customers@northmoor.gov.uk"),
        Row("data", "data.protection@northmoor.gov.uk"),
        Row("democratic", "democratic.services@northmoor.gov.uk"),
        Row("department", "department@northmoor.gov.uk"),
        Row("desk", "help.desk@northmoor.gov.uk"),
        Row("disclosure", "disclosure@northmoor.gov.uk"),
        Row("disclosures", "disclosures@northmoor.gov.uk"),
        Row("dp", "dp@northmoor.gov.uk"),
        Row("dpa", "foi.dpa@northmoor.gov.uk"),
        Row("dpo", "dpo@northmoor.gov.uk"),
        Row("eir", "eir@northmoor.gov.uk"),
        Row("enquiries", "enquiries@northmoor.gov.uk"),
        Row("enquiry", "enquiry@northmoor.gov.uk"),
        Row("environmental", "environmental.information@northmoor.gov.uk"),
        Row("executive", "executive.office@northmoor.gov.uk"),
        Row("feedback", "feedback@northmoor.gov.uk"),
        Row("finance", "finance@northmoor.gov.uk"),
        Row("foi", "foi@northmoor.gov.uk"),
        Row("foia", "foia@northmoor.gov.uk"),
        Row("foiar", "foiar@northmoor.gov.uk"),
        Row("fois", "fois@northmoor.gov.uk"),
        Row("foisa", "foisa@northmoor.gov.uk"),
        Row("freedom", "freedomofinformation@northmoor.gov.uk"),
        Row("general", "general.enquiries@northmoor.gov.uk"),
        Row("governance", "information.governance@northmoor.gov.uk"),
        Row("gwybodaeth", "gwybodaeth@gogledd.llyw.cymru"),
        Row("head", "head.office@northmoor.gov.uk"),
        Row("hello", "hello@northmoor.gov.uk"),
        Row("help", "help@northmoor.gov.uk"),
        Row("helpdesk", "helpdesk@northmoor.gov.uk"),
        Row("hq", "foi.hq@northmoor.gov.uk"),
        Row("icocasework", "icocasework@northmoor.gov.uk"),
        Row("ig", "ig@northmoor.gov.uk"),
        Row("inbox", "foi.inbox@northmoor.gov.uk"),
        Row("info", "info@northmoor.gov.uk"),
        Row("information", "information@northmoor.gov.uk"),
        Row("internal", "internal.review@northmoor.gov.uk"),
        Row("ir", "foi-ir@northmoor.gov.uk"),
        Row("legal", "legal.services@northmoor.gov.uk"),
        Row("library", "library@northmoor.gov.uk"),
        Row("mail", "mail@northmoor.gov.uk"),
        Row("mailbox", "foimailbox@northmoor.gov.uk"),
        Row("management", "information.management@northmoor.gov.uk"),
        Row("media", "media@northmoor.gov.uk"),
        Row("monitoring", "monitoring.officer@northmoor.gov.uk"),
        Row("office", "office@northmoor.gov.uk"),
        Row("officer", "foi.officer@northmoor.gov.uk"),
        Row("pals", "pals@northmoor.gov.uk"),
        Row("planning", "planning@northmoor.gov.uk"),
        Row("post", "post@northmoor.gov.uk"),
        Row("postmaster", "postmaster@northmoor.gov.uk"),
        Row("press", "press.office@northmoor.gov.uk"),
        Row("privacy", "privacy@northmoor.gov.uk"),
        Row("protection", "dataprotection@northmoor.gov.uk"),
        Row("public", "public.enquiries@northmoor.gov.uk"),
        Row("publications", "publications@northmoor.gov.uk"),
        Row("reception", "reception@northmoor.gov.uk"),
        Row("records", "records@northmoor.gov.uk"),
        Row("recruitment", "recruitment@northmoor.gov.uk"),
        Row("registry", "registry@northmoor.gov.uk"),
        Row("relations", "public.relations@northmoor.gov.uk"),
        Row("reply", "no-reply@northmoor.gov.uk"),
        Row("request", "request@northmoor.gov.uk"),
        Row("requests", "foirequests@northmoor.gov.uk"),
        Row("response", "foi.response@northmoor.gov.uk"),
        Row("responses", "foiresponses@northmoor.gov.uk"),
        Row("review", "foireview@northmoor.gov.uk"),
        Row("reviews", "foi.reviews@northmoor.gov.uk"),
        Row("rights", "information.rights@northmoor.gov.uk"),
        Row("safeguarding", "safeguarding@northmoor.gov.uk"),
        Row("sar", "sar@northmoor.gov.uk"),
        Row("scrutiny", "scrutiny@northmoor.gov.uk"),
        Row("secretariat", "secretariat@northmoor.gov.uk"),
        Row("secretary", "university.secretary@northmoor.ac.uk"),
        Row("security", "security@northmoor.gov.uk"),
        Row("service", "customer.service@northmoor.gov.uk"),
        Row("services", "legalservices@northmoor.gov.uk"),
        Row("standards", "standards@northmoor.gov.uk"),
        Row("statistics", "statistics@northmoor.gov.uk"),
        Row("subject", "subject.access@northmoor.gov.uk"),
        Row("support", "support@northmoor.gov.uk"),
        Row("team", "foi.team@northmoor.gov.uk"),
        Row("town", "townclerk@northmoor-tc.gov.uk"),
        Row("transparency", "transparency@northmoor.gov.uk"),
        Row("trust", "trust.foi@northmoor.nhs.uk"),
        Row("unit", "disclosure.unit@northmoor.police.uk"),
        Row("university", "foi.university@northmoor.ac.uk"),
        Row("webmaster", "webmaster@northmoor.gov.uk"),
        Row("ymholiadau", "ymholiadau@gogledd.llyw.cymru"),
    ]

    /// Words that stand between those of the table, and say nothing by themselves.
    private static let connectors: Set<[UInt8]> = Set(
        ["of", "to", "and", "the", "no", "dont", "for"].map { Array($0.utf8) })

    private static let words = Set(rows.map { Array($0.word.utf8) })
    private static let longest = rows.map(\.word.utf8.count).max() ?? 0

    /// Where people have their own mail. Whatever stands before "@" there is somebody's, and what stands before that of
    /// WhatDoTheyKnow leads to the page with the requester's name.
    private static let providers: Set<[UInt8]> = Set(
        [
            "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol",
            "btinternet", "btopenworld", "sky", "virginmedia", "ntlworld", "blueyonder", "talktalk", "tiscali",
            "protonmail", "proton", "pm", "gmx", "mail", "zoho", "fastmail", "tutanota", "plus", "hey",
            "whatdotheyknow",
        ].map { Array($0.utf8) })

    /// What mailboxes of an authority may be called besides what they are for: its words and its initials. Hospitals
    /// share a domain, on which "wch.foi" is the office of Wherwell Community Hospital.
    static func words(of authority: String) -> [[UInt8]] {
        let words = PersonName.words(Array(authority.lowercased().utf8)[...]).map { Array($0.utf8) }
        let meaning = words.filter { !connectors.contains($0) }
        let initials = [words, meaning].map { $0.compactMap(\.first) }.filter { $0.count > 1 }
        // "wch" of Wherwell Community Hospital Trust.
        let short = initials.flatMap { initials in (2..<initials.count).map { Array(initials.prefix($0)) } }
        return words.filter { $0.count > 3 } + initials + short.filter { $0.count > 2 }
    }

    /// - Parameters:
    ///   - address: in lower case.
    ///   - authority: its ``words(of:)``.
    static func isRole(_ address: ArraySlice<UInt8>, of authority: [[UInt8]] = []) -> Bool {
        guard let at = address.firstIndex(of: UInt8(ascii: "@")) else { return false }
        let domain = address[(at + 1)...].split { $0 == UInt8(ascii: ".") }.map { Array($0) }
        guard domain.count > 1, !providers.contains(domain[0]) else { return false }
        let own =
            domain.flatMap { $0.split { $0 == UInt8(ascii: "-") }.map { Array($0) } + [$0] }.filter { $0.count > 2 }
            + authority
        let pieces = address[..<at].split { !$0.isLetter }.map { Array($0) }
        var saysRole = false
        for piece in pieces {
            if let found = roles(in: piece, own: own) {
                saysRole = saysRole || found
            } else if !(domain[0] == health && isCode(piece)) {
                return false
            }
        }
        return saysRole
    }

    private static let health = Array("nhs".utf8)

    /// The code of an organisation in the mail of the NHS: "wch-tr.foi@nhs.net".
    private static func isCode(_ piece: [UInt8]) -> Bool {
        piece.count <= 5 && !GivenNames.contains(WordToken.hash(of: piece))
    }

    /// Whether a run of letters, which is made of known words alone, has one that says what an office does. `nil` where
    /// something is left over.
    private static func roles(in piece: [UInt8], own: [[UInt8]]) -> Bool? {
        // For each place, whether it can be reached from the beginning, and whether by way of a role.
        var reached: [Bool?] = [false] + Array(repeating: nil, count: piece.count)
        for start in piece.indices {
            guard let before = reached[start] else { continue }
            for end in (start + 1)..<(piece.count + 1) {
                let word = Array(piece[start..<end])
                let isRole = word.count <= longest && words.contains(word)
                guard isRole || connectors.contains(word) || own.contains(word) else { continue }
                reached[end] = before || isRole || reached[end] ?? false
            }
        }
        return reached[piece.count]
    }
}
