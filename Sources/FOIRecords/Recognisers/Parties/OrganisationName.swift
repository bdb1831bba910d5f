/// The forms in which public bodies are named: words that end such a name, words that open one, and
/// words that alone name nobody.
enum OrganisationName {
    /// A name ends in one of these: "Northmoor District Council".
    static let endings: Set<String> = [
        "council", "trust", "police", "constabulary", "university", "college", "office", "agency", "authority",
        "commission", "government", "executive", "parliament", "assembly", "ombudsman", "inspectorate", "treasury",
        "museum", "service", "board", "corporation", "academy", "school", "partnership", "registry", "brigade",
        "archives", "group", "commissioner", "regulator", "institute", "association", "wales", "england",
        "scotland", "ireland", "commissioners", "surgery",
    ]

    /// Endings that name a body only behind a word of their own kind: "Cabinet Office", but "Head
    /// Office"; "Health Board", but "Management Board".
    static let weakEndings: Set<String> = [
        "office", "service", "board", "group", "partnership", "association", "executive", "wales", "england",
        "scotland", "school",
        "commissioner", "registry", "institute", "regulator",
    ]

    /// A name opens with one of these and goes on with "of" or "for".
    static let openings: Set<String> = [
        "department", "ministry", "university", "office", "house", "bank", "borough", "city", "service", "transport",
        "council", "royal", "college", "museum", "gallery", "institute", "library", "agency", "authority", "board",
        "commission", "bureau",
        "regulator", "ombudsman", "commissioner", "academy", "archives", "inspectorate", "registrar",
    ]

    /// Words inside a name.
    static let connectors: Set<String> = ["of", "and", "the", "for", "&", "in", "upon", "on", "with", "under", "a"]

    /// Words that tell a place or kind but nobody: a name has at least one other.
    static let generic: Set<String> = [
        "council", "trust", "police", "constabulary", "university", "college", "office", "agency", "authority",
        "commission", "government", "executive", "parliament", "assembly", "ombudsman", "board", "service", "city",
        "county", "district", "borough", "nhs", "foundation", "hospital", "public", "local", "the", "and", "of", "for",
        "town", "parish", "metropolitan", "department", "ministry", "combined", "health", "other", "unitary", "central",
        "this", "our", "your", "dear", "uk", "state", "national", "a", "an", "any", "each", "&", "in", "royal", "hm",
        "house", "group", "partnership", "school", "mental", "head", "scotland", "ireland", "northern", "scottish",
        "welsh", "england", "wales", "re",
        "hospitals", "healthcare", "integrated", "care", "teaching", "community", "licensing", "standards",
        "regulatory", "corporate", "commissioner", "commissioners", "regulator", "address", "offices", "buildings",
        "hall", "square", "street", "road", "academies", "multi-academy", "fire", "rescue", "ambulance", "drainage",
        "internal", "surgery", "open", "billing", "precepting", "enforcement", "supervisory",
    ]

    /// Words of teams, departments of a body, and of those who oversee it: never a public authority
    /// that answers.
    static let unfit: Set<String> = [
        "information", "freedom", "foi", "governance", "records", "disclosure", "complaints", "customer", "team",
        "legal", "appeals", "tribunal", "data", "protection", "headquarters", "rights", "access", "committee",
        "licence", "cabinet's", "unit", "human", "performance", "monitoring", "crown's", "feedback", "panel", "case",
        "chief", "senior", "private", "management", "post", "register", "digital", "procurement", "press",
        "directorate", "division", "secretariat", "dear", "act", "acts", "regulations", "registered", "section",
        "officer", "officers", "manager", "compliance", "adviser", "coordinator", "caseworker", "assistant", "chairman",
        "chair", "principal", "vice-chancellor", "rector",
    ]

    /// Words of addresses: a line with one of them is no body's name by itself.
    static let places: Set<String> = [
        "house", "hall", "street", "road", "square", "building", "buildings", "centre", "court", "lane", "avenue",
        "place", "park",
        "floor", "way", "gate", "close", "offices", "quay", "box",
    ]

    /// "Wyre NHS / NHS Trust", "NHS Wyre NHS Trust": the sign of the NHS beside a name is none of it.
    static func withoutSign(_ name: String) -> String {
        var words = name.split(separator: " ")
        while let place = words.indices.dropLast().first(where: { words[$0] == "NHS" && words[$0 + 1] == "NHS" }) {
            words.remove(at: place)
        }
        if words.first == "NHS", words.dropFirst().contains("NHS") { words.removeFirst() }
        return words.joined(separator: " ")
    }

    /// What tells two spellings of one name to be the same.
    static func key(_ name: String) -> String { String(decoding: key(of: Array(name.utf8)), as: UTF8.self) }

    /// The same of a name in UTF-8.
    static func key(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        var key: [UInt8] = []
        key.reserveCapacity(bytes.count + 1)
        /// Where the word that is being read starts.
        var word = 0
        var next = 0
        while next < bytes.count {
            if bytes[next] < 0x80 {
                if isKept(bytes[next]) { key.append(bytes[next].folded) } else { endWord(&word, of: &key) }
                next += 1
            } else {
                guard let length = signLength(at: next, in: bytes) else {
                    return Array(keyBeyondASCII(String(decoding: bytes, as: UTF8.self)).utf8)[...]
                }
                endWord(&word, of: &key)
                next += length
            }
        }
        endWord(&word, of: &key)
        return key.dropLast()
    }

    /// The bytes of a sign that parts words: a dash or quotation mark from U+2010 to U+2027, "£" or "·"; nil for others.
    private static func signLength(at start: Int, in bytes: [UInt8]) -> Int? {
        switch bytes[start] {
        case 0xC2 where bytes[start + 1] == 0xA3 || bytes[start + 1] == 0xB7: 2
        case 0xE2 where bytes[start + 1] == 0x80 && (0x90...0xA7).contains(bytes[start + 2]): 3
        default: nil
        }
    }

    /// Ends a word, if there is one, with a space: "&" is "and", and articles are left out.
    private static func endWord(_ word: inout Int, of key: inout [UInt8]) {
        switch key.count - word {
        case 0: return
        case 1 where key[word] == UInt8(ascii: "&"):
            key.removeLast()
            key += and
        case 3 where key[word] == the[0] && key[word + 1] == the[1] && key[word + 2] == the[2]:
            key.removeLast(3)
            return
        default: break
        }
        key.append(0x20)
        word = key.count
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'")
    }

    private static let and = Array("and".utf8)
    private static let the = Array("the".utf8)

    /// The same for names with letters that fold and part words in ways of their own.
    private static func keyBeyondASCII(_ name: String) -> String {
        var words: [String] = []
        for word in name.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "&" && $0 != "'" })
        {
            let word = word == "&" ? "and" : String(word)
            if word != "the" { words.append(word) }
        }
        return words.joined(separator: " ")
    }
}
