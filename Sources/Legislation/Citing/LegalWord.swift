/// The words that the grammar of citations knows, as hashes.
enum LegalWord {
    static let hashSeed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One byte of FNV-1a.
    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// The hash of a word written in lower-case letters.
    static func hash(_ word: some StringProtocol) -> UInt64 {
        word.utf8.reduce(hashSeed) { mix($0, $1) }
    }

    static func set(_ words: String) -> HashTable<Void> {
        var set = HashTable<Void>()
        for hash in hashes(of: words) { set.insert(hash) }
        return set
    }

    static func hashes(of words: String) -> [UInt64] { words.pieces(between: " ").map { hash($0) } }

    /// What stands before a provision's number.
    enum Unit: Sendable, Hashable {
        case section, regulation, article, rule, schedule, paragraph
        /// "Exemption 40".
        case exemption
    }

    static let units: HashTable<Unit> = {
        var units = HashTable<Unit>()
        for (unit, words) in unitWords { for word in hashes(of: words) { units.set(word, unit) } }
        return units
    }()

    static let unitWords: [(Unit, String)] = [
        (.section, "section sections s ss sec secs sect sects adran adrannau earrann"),
        (.regulation, "regulation regulations reg regs r rheoliad rheoliadau"),
        (.article, "article articles art arts erthygl"),
        (.rule, "rule rules"),
        (.schedule, "schedule schedules sch sched schs atodlen"),
        (.paragraph, "paragraph paragraphs para paras"),
        (.exemption, "exemption exemptions exception exceptions"),
    ]

    /// Units that stand for several provisions.
    static let plurals = set(
        "sections ss secs sects regulations regs articles arts rules schedules exemptions exceptions")
    /// Abbreviations glued to their number, which postcodes and other codes look like.
    static let letterUnits = set("s ss r")

    static let and = set("and or plus")
    static let asWellAs: [UInt64] = ["as", "well", "as"].map(hash)
    static let to = set("to through")
    static let of = set("of to in under from within o")
    static let onlyOf = set("of to")
    static let part = set("part")
    static let s = hash("s")
    static let by = hash("by")
    static let subsection = set("subsection subsections subparagraph")
    static let sub = set("sub")

    static let determiners = set(
        "the that this said same above aforementioned such those these our your their its my a an his her y r")
    static let the = set("the y r")
    static let particular = set("particular particularly namely specifically especially including notably")
    static let leadingToParticular = set("and in more most")
    static let back = set("that said same aforementioned those such above")
    static let this = set("this these")

    /// The nouns by which an Act is named again ("that Act").
    static let nouns: HashTable<Act.Unit> = {
        var nouns = HashTable<Act.Unit>()
        for (unit, words) in nounWords { for word in hashes(of: words) { nouns.set(word, unit) } }
        return nouns
    }()

    static let nounWords: [(Act.Unit, String)] = [
        (.section, "act acts ddeddf measure"), (.regulation, "regulations regs"), (.rule, "rules"),
        (.article, "order"),
    ]

    /// "The legislation": whichever regime the letter is written under.
    static let regimeNouns = set(regimeWords)
    static let regimeWords = "legislation statute"

    /// Words behind a number that make it a count and no section.
    static let measures = set(
        """
        working days day months month weeks week hours hour years year minutes pages page per percent pounds million thousand
        officers people staff members requests documents records copies am pm january february march april may june july
        august september october november december st nd rd th
        """.replacingLineFeeds())
    /// Words that a list of sections may be followed by where its unit is in the singular ("section 21 and 40 apply").
    static let listFollowers = set(
        """
        of the foia foi foisa eir eirs act apply applies applied are is have has were was which where as because on for in
        with respectively exemption exemptions exempt engaged and or both to being by above under from if
        """.replacingLineFeeds())
    /// Words before a number that make it something else than a provision.
    static let otherNumbered = set(
        """
        question questions q part parts point points page pages table figure fig annex annexe appendix note notes version item
        items chapter volume issue no number request requests ref reference box row column step stage grade band level tier
        option lot phase unit ward zone exhibit document doc attachment enclosure footnote line query condition conditions principle principles clause class category group limb paragraph
        """.replacingLineFeeds())
    /// "Duty under" and the like, before the first section of an Act.
    static let duties = (names: set("duty duties obligation obligations"), links: set("under in by of at"))
    /// Words before a bare number that let it be a section.
    static let citing = set(
        """
        under by per for with pursuant exemption exemptions section sections engages engage engaged apply applies applied applying
        cite cited citing quoting using invoke invoked namely via
        """.replacingLineFeeds())
    /// Words behind a bare number that let it be a section.
    static let applying = set(
        "applies apply exempts exempt excepts protects covers prohibits means allows permits lets provides requires")
}

extension String {
    fileprivate func replacingLineFeeds() -> String {
        String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
