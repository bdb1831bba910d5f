/// Tells people's names from teams and job titles by their form.
enum PersonName {
    static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "rev", "revd",
        "reverend",
        "cllr", "councillor", "captain", "major", "colonel", "inspector", "pc", "ds", "dc", "dci", "di", "sgt",
        "sergeant", "messrs",
    ]

    /// Words of a team's or department's name.
    private static let teamWords = WordSet([
        "team", "unit", "department", "office", "division", "directorate", "section", "branch", "group", "service",
        "services",
        "operations", "hub", "secretariat", "governance", "information", "freedom", "records", "rights", "disclosure",
        "compliance", "requests", "foi", "correspondence",
    ])

    /// A team's name ends in one of these.
    private static let teamEndings = WordSet([
        "team", "unit", "department", "office", "division", "directorate", "section", "branch", "hub", "secretariat",
    ])

    /// Words of a job title.
    private static let jobWords = WordSet([
        "officer", "manager", "director", "coordinator", "co-ordinator", "head", "adviser", "advisor", "assistant",
        "maker",
        "administrator", "lead", "specialist", "solicitor", "secretary", "clerk", "chief", "analyst", "executive",
        "superintendent",
        "controller", "consultant", "supervisor", "registrar", "caseworker", "counsel", "practitioner", "handler",
        "cynghorydd",
        "swyddog", "deputy", "principal", "representative", "monitoring", "guardian", "archivist", "reviewer",
    ])

    /// Words that no person's name has.
    private static let foreignWords = WordSet([
        "council", "trust", "police", "constabulary", "university", "college", "agency", "authority", "commission",
        "government",
        "house", "street", "road", "avenue", "lane", "square", "floor", "box", "email", "e-mail", "tel", "telephone",
        "request",
        "private", "confidential", "addressee", "only", "by", "from", "to", "date", "ref", "reference", "our", "your",
        "dear",
        "re", "the", "official", "public", "sensitive", "annex", "hospital", "building", "centre", "court", "hall",
        "park", "way",
        "redacted", "name", "withheld", "response", "act", "health", "nhs", "website", "direct", "line", "press",
        "review",
        "attached", "page", "information", "sirs", "madam", "requester", "applicant", "customer", "colleague", "all",
        "resident",
        "enquirer", "correspondent", "member", "and", "for", "of", "with", "thank", "you", "regards", "sincerely",
        "faithfully", "yours", "scotland", "england", "wales", "britain",
    ])

    /// The words of a line in lower case.
    static func words(_ folded: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        words.reserveCapacity(8)
        forEachWord(of: folded) { words.append(String(decoding: folded[$0], as: UTF8.self)) }
        return words
    }

    /// The hashes of the same words: most lines are asked for the kinds of their words alone.
    static func hashes(_ folded: ArraySlice<UInt8>) -> [UInt64] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(8)
        forEachWord(of: folded) { hashes.append(WordToken.hash(of: folded[$0])) }
        return hashes
    }

    /// Calls `body` with where each word of a line stands, without the marks at its edges.
    @inline(__always)
    private static func forEachWord(of line: ArraySlice<UInt8>, _ body: (Range<Int>) -> Void) {
        var next = line.startIndex
        while next < line.endIndex {
            var start = next
            while next < line.endIndex, !partsWords(line[next]) { next += 1 }
            var end = next
            while start < end, isMark(line[start]) { start += 1 }
            while start < end, isMark(line[end - 1]) { end -= 1 }
            if start < end { body(start..<end) }
            next += 1
        }
    }

    private static func partsWords(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "/")
    }

    /// A stop or bracket at the edge of a word.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        default: false
        }
    }

    /// What stands behind "Information" where a team signs without the word: "Information Governance".
    private static let informationWords = WordSet([
        "governance", "rights", "compliance", "requests", "management", "access", "disclosure", "services", "and",
    ])

    /// A team or department: "Information Rights Team", "Estuaries Department".
    static func isTeam(_ folded: ArraySlice<UInt8>) -> Bool {
        var count = 0
        var (hasJob, hasEnding, isOfInformation) = (false, false, true)
        // "Annex A – section 37(1)"
        var (isBehindSection, namesProvision) = (false, false)
        /// With how many words of "freedom of information" it opens.
        var opening = 0
        forEachWord(of: folded) { word in
            let hash = WordToken.hash(of: folded[word])
            hasJob = hasJob || jobWords.contains(hash)
            hasEnding = hasEnding || teamEndings.contains(hash)
            isOfInformation = isOfInformation && (count == 0 ? hash == information : informationWords.contains(hash))
            namesProvision = namesProvision || isBehindSection && folded[word.lowerBound].isDigit
            isBehindSection = hash == section
            if opening == count, opening < freedomOfInformation.count, freedomOfInformation[opening] == hash {
                opening += 1
            }
            count += 1
        }
        guard count >= 2, count <= 9, !hasJob, !namesProvision else { return false }
        return hasEnding && !folded.contains(UInt8(ascii: "@")) || opening == 3 && count <= 4
            || isOfInformation && count <= 3
    }

    private static let freedomOfInformation = ["freedom", "of", "information"].map { WordToken.hash(of: $0) }
    private static let section = WordToken.hash(of: "section")
    private static let information = WordToken.hash(of: "information")

    /// A fragment of a team's name that a further line completes: "Estuaries Operations".
    static func isTeamFragment(_ folded: ArraySlice<UInt8>) -> Bool {
        let words = hashes(folded)
        return words.count <= 5 && words.contains(where: teamWords.contains)
            && !words.contains(where: jobWords.contains)
    }

    /// A line of words with capitals, at least one of them a team's and none a job's: "Registry and Legal Services".
    static func isUnit(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 70, !line.contains(where: { isOfNoName($0) && $0 != UInt8(ascii: "/") }) else {
            return false
        }
        var count = 0
        var (isOfTeam, isWritten) = (false, true)
        forEachWord(of: line) { word in
            let hash = WordToken.hash(of: line[word].lazy.map(\.folded))
            count += 1
            isOfTeam = isOfTeam || teamWords.contains(hash)
            isWritten = isWritten && !jobWords.contains(hash) && (line[word.lowerBound].isUpper || word.count <= 3)
        }
        return isOfTeam && isWritten && count >= 2 && count <= 9
    }

    static func isJobTitle(_ folded: ArraySlice<UInt8>) -> Bool {
        var isJobTitle = false
        forEachWord(of: folded) { word in
            isJobTitle = isJobTitle || jobWords.contains(WordToken.hash(of: folded[word]))
        }
        return isJobTitle
    }

    /// A person's name as printed: two to five words that start with capitals, initials among them.
    ///
    /// - Parameter least: how many words it must have without its title.
    static func isPerson(_ line: ArraySlice<UInt8>, least: Int = 2) -> Bool {
        let printed = withoutBrackets(line)
        guard printed.count <= 48, !printed.contains(where: isOfNoName) else { return false }
        var count = 0
        var isForeign = false
        forEachWord(of: printed) { word in
            let hash = WordToken.hash(of: printed[word].lazy.map(\.folded))
            if count == 0, titleHashes.contains(hash) { return }
            count += 1
            isForeign = isForeign || Self.isForeign(printed[word], hash)
        }
        return count >= least && count <= 5 && !isForeign && isWrittenAsName(printed)
    }

    /// A digit or sign that no person's name has.
    private static func isOfNoName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "/"): true
        default: byte.isDigit
        }
    }

    /// Each word starts with a capital, or is a particle.
    private static func isWrittenAsName(_ printed: ArraySlice<UInt8>) -> Bool {
        var next = printed.startIndex
        while next < printed.endIndex {
            let end = printed[next...].firstIndex(of: 0x20) ?? printed.endIndex
            guard end == next || isWrittenAsName(word: printed[next..<end]) else { return false }
            next = end + 1
        }
        return true
    }

    private static func isWrittenAsName(word: ArraySlice<UInt8>) -> Bool {
        // "(Mrs) W. Orrell"
        guard let first = word.first(where: { $0 != UInt8(ascii: "(") }) else { return false }
        // "t-Saoir"
        let second = word.dropFirst().first
        return first.isUpper || first >= 0xC3 && first < 0xE2 || particles.contains(WordToken.hash(of: word))
            || second == UInt8(ascii: "-") && word.dropFirst(2).first.map(\.isUpper) ?? false
    }

    /// A word of no person's name; "XXXX XXXXX" and blacked-out names are none either.
    private static func isForeign(_ word: ArraySlice<UInt8>, _ hash: UInt64) -> Bool {
        jobWords.contains(hash) || teamWords.contains(hash) || foreignWords.contains(hash)
            || word.count > 2 && word.allSatisfy { $0.folded == UInt8(ascii: "x") }
    }

    private static let titleHashes = WordSet(titles)

    static func isTitle(_ hash: UInt64) -> Bool { titleHashes.contains(hash) }

    /// Whether a person's name may have a word, besides titles and particles.
    static func mayBeNamed(_ folded: ArraySlice<UInt8>) -> Bool {
        let hash = WordToken.hash(of: folded)
        return !isForeign(folded, hash) && !isTitle(hash) && !particles.contains(hash)
            && !folded.contains(where: \.isDigit)
    }

    /// "van", "de"
    static func isParticle(_ folded: [UInt8]) -> Bool { particles.contains(WordToken.hash(of: folded)) }

    /// Without a title or letters in brackets behind the name: "A. M. Orrell (Mrs)".
    private static func withoutBrackets(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.last == UInt8(ascii: ")"), let open = line.lastIndex(of: UInt8(ascii: "(")), open > line.startIndex
        else { return line }
        var end = open
        while end > line.startIndex, line[end - 1] == 0x20 { end -= 1 }
        return line[line.startIndex..<end]
    }

    private static let particles = WordSet(
        "de van von der den la le di da ap ab bin al y dos del du st ter ten af an na nan nam mac nic")

    /// The name without its title and marks: "Dr Priya Penhale," is "Priya Penhale".
    static func withoutTitle(_ name: String) -> String {
        var words = name.utf8.split(separator: 0x20).map { String(Substring($0)) }
        while words.count > 1, let first = words.first, titles.contains(first.lowercased().trimming(".()")) {
            words.removeFirst()
        }
        if let open = words.firstIndex(where: { $0.hasPrefix("(") }), open > 0 { words.removeSubrange(open...) }
        while words.count > 2, let last = words.last, isPostnominal(last, behind: words[words.count - 2]) {
            words.removeLast()
        }
        return words.joined(separator: " ").trimming(" ,.;:")
    }

    /// Letters of a degree, honour or body behind a name in ordinary letters: "MBE", "CiLCA", "BSc".
    private static func isPostnominal(_ word: String, behind name: String) -> Bool {
        guard name.utf8.contains(where: \.isLower) || isPostnominal(name, behind: "a") else { return false }
        let letters = word.utf8.filter(\.isLetter)
        guard letters.count >= 2, letters.count <= 7, letters.first.map(\.isUpper) ?? false else { return false }
        return letters.count(where: \.isUpper) >= 2 && (letters.last.map(\.isUpper) ?? false)
            || degrees.contains(word.trimming(",.").lowercased())
    }

    private static let degrees: Set<String> = [
        "bsc", "msc", "phd", "dphil", "llb", "llm", "ba", "ma", "mba", "beng", "meng", "hons", "dip", "cert", "frics",
        "mrics", "cpfa", "ipfa", "mcips", "fcca", "acca", "obe", "mbe", "cbe", "kc", "qc",
    ]
}
