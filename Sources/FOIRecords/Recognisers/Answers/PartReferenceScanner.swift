/// Finds where an authority names parts of the request: "parts b) and c)", "(question iv)",
/// "Question 2(a)", "your third question", "questions 1 to 4", "the briefing at (ii)".
struct PartReferenceScanner {
    let letter: Letter
    private let labels: [String]
    private let known: Set<String>
    /// Each label with those of its sub-parts: a stem stands for them.
    private let below: [String: Set<String>]
    /// The labels of the outermost list.
    private let outermost: [String]
    /// What all labels but the first begin with, where one stem holds all parts: answers leave it out.
    private let sharedStem: String?

    struct Reference {
        var labels: Set<String>
        /// In the flow's bytes.
        var range: Range<Int>
        /// It stands in brackets behind what it is said of.
        var isBracketed: Bool
    }

    init(letter: Letter, parts: [Draft.DraftPart]) {
        self.letter = letter
        labels = parts.map(\.label).filter { !$0.isEmpty && !$0.hasPrefix("•") }
        known = Set(labels)
        var below: [String: Set<String>] = [:]
        for label in labels {
            let own = Ordinal.levels(of: label).map(\.text)
            below[label] = Set(
                labels.filter { other in
                    let levels = Ordinal.levels(of: other).map(\.text)
                    return levels.count > own.count && levels.starts(with: own)
                })
        }
        self.below = below
        let stem = (labels.first ?? "") + "."
        sharedStem = labels.count > 1 && labels.dropFirst().allSatisfy { $0.hasPrefix(stem) } ? stem : nil
        let bullets = parts.map(\.label).filter { $0.hasPrefix("•") }
        outermost = bullets.isEmpty ? labels.filter { Ordinal.levels(of: $0).count == 1 } : bullets
    }

    func references(in range: Range<Int>) -> [Reference] {
        guard !labels.isEmpty || !outermost.isEmpty else { return [] }
        var references: [Reference] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            if offset > range.lowerBound, flow.folded[offset - 1].isWord {
                offset += 1
            } else if let reference = worded(at: offset, limit: range.upperBound)
                ?? ordered(at: offset, limit: range.upperBound) ?? bracketed(at: offset, in: range)
            {
                references.append(reference)
                offset = max(offset + 1, reference.range.upperBound)
            } else {
                offset += 1
            }
        }
        return references
    }

    private var flow: Flow { letter.flow }

    /// The labels of a range that names nothing else: "1 and 2", "3".
    func bareLabels(in range: Range<Int>) -> Set<String> {
        var found: [String] = []
        var end = range.lowerBound
        while true {
            let next = skipSeparators(end, limit: range.upperBound)
            guard let (label, behind) = label(at: next.offset, limit: range.upperBound) else {
                return next.offset >= range.upperBound ? expanded(found) : []
            }
            if next.isRange, let first = found.last { found += between(first, label) }
            found.append(label)
            end = behind
        }
    }

    // MARK: Words

    private static let words: [[UInt8]] = [
        "questions", "question", "parts", "part", "points", "point", "items", "item", "requests", "request", "queries",
        "query", "elements", "element", "sections of your request", "regards to", "regard to", "relation to",
        "respect of",
        "regards", "response to", "answer to", "your", "q",
    ].map { Array($0.utf8) }

    /// A word and the labels behind it.
    private func worded(at start: Int, limit: Int) -> Reference? {
        guard let word = Self.words.first(where: { flow.folded[start..<limit].starts(with: $0) }) else { return nil }
        var end = start + word.count
        if word.count > 1 { guard end < limit, flow.folded[end] == 0x20 else { return nil } }
        var found: [String] = []
        while true {
            let next = skipSeparators(end, limit: limit)
            guard let (label, behind) = label(at: next.offset, limit: limit) else { break }
            if next.isRange, let first = found.last { found += between(first, label) }
            found.append(label)
            end = behind
        }
        guard !found.isEmpty else { return nil }
        let isBracketed = start > 0 && flow.folded[start - 1] == UInt8(ascii: "(")
        return Reference(labels: expanded(found), range: start..<end, isBracketed: isBracketed)
    }

    /// The part's label that a marker stands for.
    func known(_ label: String) -> String? {
        if let sharedStem, known.contains(sharedStem + label) { return sharedStem + label }
        return known.contains(label) ? label : nil
    }

    /// Labels with those of the sub-parts below them.
    func expanded(_ labels: [String]) -> Set<String> {
        Set(labels).union(labels.flatMap { below[$0] ?? [] })
    }

    /// The labels from one to another.
    private func between(_ first: String, _ last: String) -> [String] {
        guard let from = labels.firstIndex(of: first), let to = labels.firstIndex(of: last), from < to else {
            return []
        }
        return Array(labels[from..<to])
    }

    // MARK: Ordinal words

    private static let orders: [[UInt8]] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ].map { Array($0.utf8) }

    private static let lasts: [[UInt8]] = ["final", "last"].map { Array($0.utf8) }
    private static let nouns: [[UInt8]] = [
        "question", "part", "point", "item", "query", "element", "request", "bullet",
    ]
    .map { Array($0.utf8) }

    /// "your third question", "the first and second parts".
    private func ordered(at start: Int, limit: Int) -> Reference? {
        var found: [String] = []
        var end = start
        while let (index, behind) = order(at: skipSeparators(end, limit: limit).offset, limit: limit) {
            guard outermost.indices.contains(index) else { return nil }
            found.append(outermost[index])
            end = behind
        }
        guard !found.isEmpty, end < limit, flow.folded[end] == 0x20,
            let noun = Self.nouns.first(where: { flow.folded[(end + 1)..<limit].starts(with: $0) })
        else { return nil }
        end += 1 + noun.count
        while end < limit, flow.folded[end].isLetter { end += 1 }
        return Reference(labels: expanded(found), range: start..<end, isBracketed: false)
    }

    private func order(at start: Int, limit: Int) -> (index: Int, end: Int)? {
        let rest = flow.folded[start..<limit]
        if let index = Self.orders.firstIndex(where: { rest.starts(with: $0) }) {
            let end = start + Self.orders[index].count
            return end < limit && flow.folded[end].isWord ? nil : (index, end)
        }
        guard let word = Self.lasts.first(where: { rest.starts(with: $0) }) else { return nil }
        return (outermost.count - 1, start + word.count)
    }

    // MARK: Brackets

    /// Words before a bracket that make it a provision's or one limb's.
    private static let foreign: Set<[UInt8]> = Set(
        [
            "section", "sections", "regulation", "regulations", "article", "articles", "paragraph", "paragraphs", "s",
            "ss",
            "reg", "subsection", "principle", "condition", "limb", "schedule", "whether", "that", "if", "class", "to",
            "criterion", "rule", "clause", "limbs", "annex", "appendix", "table", "note", "notice", "which",
        ].map { Array($0.utf8) })

    /// "The reports at (iii)", "the rent (A)": brackets with nothing but a label.
    private func bracketed(at start: Int, in range: Range<Int>) -> Reference? {
        guard flow.folded[start] == UInt8(ascii: "("), start > range.lowerBound, flow.folded[start - 1] == 0x20,
            let (label, end) = label(at: start + 1, limit: range.upperBound), end < range.upperBound,
            flow.folded[end] == UInt8(ascii: ")")
        else { return nil }
        let before = flow.folded[range.lowerBound..<start - 1]
        guard let last = before.last, last.isWord, !last.isDigit else { return nil }
        let word = Array(before.reversed().prefix(while: \.isWord).reversed())
        guard !Self.foreign.contains(word) else { return nil }
        // "(a) of Article 5", and the limbs of a sentence: "and (ii) it is held".
        let behind = flow.folded[(end + 1)..<range.upperBound]
        guard !behind.starts(with: Array(" of ".utf8)) else { return nil }
        if word == Array("and".utf8) || word == Array("or".utf8) { return nil }
        let chain = chained([label], behind: end + 1, limit: range.upperBound)
        return Reference(labels: expanded(chain.labels), range: start..<chain.end, isBracketed: true)
    }

    /// "(a), (b) and (c)".
    private func chained(_ first: [String], behind end: Int, limit: Int) -> (labels: [String], end: Int) {
        var labels = first
        var end = end
        while true {
            let next = skipSeparators(end, limit: limit)
            guard next.offset < limit, flow.folded[next.offset] == UInt8(ascii: "("),
                let (label, behind) = label(at: next.offset + 1, limit: limit), behind < limit,
                flow.folded[behind] == UInt8(ascii: ")")
            else { return (labels, end) }
            if next.isRange, let last = labels.last { labels += between(last, label) }
            labels.append(label)
            end = behind + 1
        }
    }

    // MARK: Labels

    /// A label of the request, with the brackets and stops that it may have.
    private func label(at start: Int, limit: Int) -> (String, Int)? {
        guard start < limit else { return nil }
        var offset = start
        var label: [UInt8] = []
        var best: (label: String, end: Int)?
        while offset < limit, label.count < 7 {
            let byte = flow.folded[offset]
            let isOrdinal = byte.isLetter || byte.isDigit
            if isOrdinal {
                label.append(byte)
            } else if byte == UInt8(ascii: ".") {
                if offset + 1 < limit, flow.folded[offset + 1].isWord { label.append(byte) }
            } else if byte != UInt8(ascii: "("), byte != UInt8(ascii: ")") {
                break
            }
            offset += 1
            if isOrdinal, offset >= limit || !flow.folded[offset].isWord, let match = match(label) {
                best = (match, offset)
            }
        }
        guard let best else { return nil }
        let closes = best.end < limit && flow.folded[best.end] == UInt8(ascii: ")") && opens(start..<best.end) > 0
        return (best.label, closes ? best.end + 1 : best.end)
    }

    /// "1.a" and "1a" are the same; "a" alone may be a word, and is a label only in small letters lists.
    private func match(_ label: [UInt8]) -> String? {
        let text = String(decoding: label, as: UTF8.self)
        if known.contains(text) { return text }
        let plain = String(decoding: label.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
        if known.contains(plain) { return plain }
        return sharedStem.map { $0 + text }.flatMap { known.contains($0) ? $0 : nil }
    }

    /// How many brackets opened in a range are not closed there.
    private func opens(_ range: Range<Int>) -> Int {
        flow.folded[range].reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) }
    }

    private func skipSeparators(_ start: Int, limit: Int) -> (offset: Int, isRange: Bool) {
        var offset = start
        var isRange = false
        while offset < limit {
            let rest = flow.folded[offset..<limit]
            if let byte = rest.first, Self.separators.contains(byte) {
                if byte == UInt8(ascii: "-") { isRange = true }
                offset += 1
            } else if let word = Self.joiners.first(where: { rest.starts(with: $0) }) {
                if word == Array("to ".utf8) || word == Array("through ".utf8) { isRange = true }
                offset += word.count
            } else {
                break
            }
        }
        return (offset, isRange)
    }

    private static let separators: Set<UInt8> = Set(" ,&).:-".utf8)
    private static let joiners: [[UInt8]] = [
        "and ", "or ", "to ", "through ", "part ", "parts ", "question ", "questions ", "number ", "numbers ", "no ",
        "q",
        "your ", "also ",
    ].map { Array($0.utf8) }
}
