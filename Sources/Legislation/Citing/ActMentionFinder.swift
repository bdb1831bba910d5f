/// Finds the names of Acts in a text, with the short names that the text itself defines.
struct ActMentionFinder {
    let text: LegalTokens
    /// The letter's date, which decides which Data Protection Act is meant.
    let date: CalendarDate?
    private let names = ActNames.shared
    /// Short names that the text defines, as the last words of ``ActNames`` are kept.
    private var ownNames: [OwnName] = []
    private(set) var mentions: [ActMention] = []
    /// What "the Act" or "the Regulations" stands for from a token on, as the text says.
    private(set) var definitions: [(token: Int, unit: Act.Unit, act: Act?)] = []
    /// Which Act a name without a year meant last.
    private var lastMeaning: [UInt64: Act] = [:]

    /// A short name that the text itself gives an Act.
    private struct OwnName {
        /// Its words from the last on: of that one alone, of the last two, and so on.
        var keys: [UInt64]
        var entry: ActNames.Entry
    }

    init(text: LegalTokens, date: CalendarDate?) {
        self.text = text
        self.date = date
    }

    mutating func find() {
        var block = 0
        var index = 0
        while index < text.count {
            let token = text.tokens[index]
            if token.kind == .blockEnd { block += 1 }
            guard token.kind == .word, mayEndName(token.hash), var mention = mention(endingAt: index, block: block)
            else {
                index += 1
                continue
            }
            // A longer name takes the place of what it contains.
            while let last = mentions.last, last.tokens.lowerBound >= mention.tokens.lowerBound {
                mentions.removeLast()
            }
            if let last = mentions.last, last.tokens.upperBound > mention.tokens.lowerBound {
                mention.tokens = last.tokens.upperBound..<mention.tokens.upperBound
            }
            mention.range = text.range(mention.tokens)
            mentions.append(mention)
            readDefinition(behind: mention)
            index = max(index + 1, mention.tokens.upperBound)
        }
        settleScottishRegulations()
    }

    private mutating func mention(endingAt last: Int, block: Int) -> ActMention? {
        var key = LegalWord.hashSeed
        var best: (start: Int, key: UInt64, entry: ActNames.Entry)?
        var words = 0
        var index = last
        scan: while index >= 0, words < names.longest {
            let token = text[index]
            if token.kind == .word || token.kind == .ampersand {
                key = ActNames.combine(key, ActNames.hash(token))
                words += 1
                guard isEnd(key) else { break scan }
                if let entry = entry(key) { best = (index, key, entry) }
            } else if token.kind == .number || token.kind == .blockEnd || token.kind == .colon {
                break
            }
            index -= 1
        }
        guard let best else { return unknownMention(endingAt: last, block: block) }
        let year = year(behind: last, entry: best.entry)
        let act = meaning(of: best.entry, key: best.key, year: year?.value)
        return ActMention(
            range: 0..<0, act: act, isTitle: LegalWord.nouns[text[last].hash] != nil, isWeak: best.entry.isWeak,
            tokens: best.start..<(year?.end ?? last + 1),
            unit: act?.unit ?? LegalWord.nouns[text[last].hash] ?? .section,
            block: block)
    }

    private func mayEndName(_ word: UInt64) -> Bool {
        if names.mayEndName(word) { return true }
        guard !ownNames.isEmpty else { return false }
        let key = ActNames.combine(LegalWord.hashSeed, word)
        return ownNames.contains { $0.keys[0] == key }
    }

    private func isEnd(_ key: UInt64) -> Bool {
        names.isEnd(key) || !ownNames.isEmpty && ownNames.contains { $0.keys.contains(key) }
    }

    private func entry(_ key: UInt64) -> ActNames.Entry? {
        ownNames.isEmpty ? names.entry(key) : ownNames.last { $0.keys.last == key }?.entry ?? names.entry(key)
    }

    // MARK: Years

    /// The year behind a name: "2000", "(2000)", "(FOIA) 2000", "EU2016", or two digits in "DPA 18".
    private func year(behind last: Int, entry: ActNames.Entry) -> (value: Int, end: Int)? {
        var index = last + 1
        if text[index].kind == .open, text[index + 1].kind == .word, text[index + 2].kind == .close,
            text[index + 3].kind == .number
        {
            index += 3
        } else {
            while text[index].kind == .open || text[index].kind == .comma || text[index].hash == Self.eu { index += 1 }
        }
        let token = text[index]
        guard token.kind == .number, index == last + 1 || token.hash > 1200 else { return nil }
        var value = Int(token.hash)
        if token.end - token.start == 2, text[index + 1].kind != .open, entry.isDataProtection {
            guard let act = entry.candidates.first(where: { $0.year % 100 == value }) else { return nil }
            value = act.year
        }
        guard (1200...2100).contains(value) else { return nil }
        var end = index + 1
        if text[end].kind == .close, text[index - 1].kind == .open { end += 1 }
        if text[end].kind == .slash, text[end + 1].kind == .number { end += 2 }
        return (value, end)
    }

    private static let eu = LegalWord.hash("eu")

    private mutating func meaning(of entry: ActNames.Entry, key: UInt64, year: Int?) -> Act? {
        if let year {
            let act = entry.candidates.first { $0.year == year }?.act
            if let act { lastMeaning[key] = act }
            // Letters misprint the year of the Acts that they are written under.
            return act ?? entry.candidates.first { $0.act.row < 4 || $0.act == .gdpr }?.act
        }
        if let certain = entry.candidates.first(where: { !$0.needsYear }) { return certain.act }
        if let last = lastMeaning[key] { return last }
        guard entry.isDataProtection else { return nil }
        return date.map { Act.dpa2018.window.contains($0) } ?? true ? .dpa2018 : .dpa1998
    }

    /// Scottish letters call the Scottish regulations by the abbreviation of the others.
    private mutating func settleScottishRegulations() {
        guard mentions.contains(where: { $0.act == .eisrs2004 && $0.isTitle }),
            !mentions.contains(where: { $0.act == .eir2004 && $0.isTitle })
        else { return }
        for index in mentions.indices where mentions[index].act == .eir2004 { mentions[index].act = .eisrs2004 }
    }

    // MARK: Acts that the tables do not have

    /// "The Widget Safety Act 1999": capitals before a noun that names Acts.
    private func unknownMention(endingAt last: Int, block: Int) -> ActMention? {
        guard let unit = LegalWord.nouns[text[last].hash], text.isCapitalised(last) else { return nil }
        var start = last
        var index = last - 1
        // Within a name brackets close: "(Personal Information) of the Act" names none.
        var depth = 0
        while index >= 0, last - index < 16 {
            let token = text[index]
            if token.kind == .close { depth += 1 }
            if token.kind == .open { depth -= 1 }
            guard depth >= 0, token.kind != .blockEnd, token.kind != .number, token.kind != .stop, token.kind != .colon
            else {
                break
            }
            if token.kind == .word {
                if LegalWord.nouns[token.hash] != nil { break }
                if text.isCapitalised(index) {
                    if depth == 0, !Self.openers.contains(token.hash) { start = index }
                } else if !Self.connectors.contains(token.hash) {
                    break
                }
            }
            index -= 1
        }
        let hasYear = text[last + 1].kind == .number && (1200...2100).contains(text[last + 1].hash)
        // "Regulations 28 and 29" names none.
        if text[last + 1].kind == .number, !hasYear { return nil }
        guard start < last, unit == .section || unit == .regulation || hasYear else { return nil }
        return ActMention(
            range: 0..<0, act: nil, isTitle: true, isWeak: false, tokens: start..<(hasYear ? last + 2 : last + 1),
            unit: unit, block: block)
    }

    /// Words within a title that have no capital.
    private static let connectors = LegalWord.set("of and the for to in on with etc at by a")
    /// Words with a capital at the start of a sentence that belong to no title.
    private static let openers = LegalWord.set(
        "the this that these those under an a any each such said in of by for as if our your where when section sections "
            + "article regulation sch schedule and pursuant per")

    // MARK: Definitions

    /// Reads '(FOIA)', '("the Act")', '(hereafter "FOIA" or "the Act")' behind a name.
    private mutating func readDefinition(behind mention: ActMention) {
        var index = mention.tokens.upperBound
        guard text[index].kind == .open, mention.isTitle || mention.act != nil else { return }
        index += 1
        var words: [Int] = []
        let limit = index + 14
        while index < limit {
            let token = text[index]
            switch token.kind {
            case .word where !Self.fillers.contains(token.hash):
                words.append(index)
            case .number where !words.isEmpty || LegalWord.nouns[text[index + 1].hash] != nil:
                break
            case .quote, .word, .comma, .slash:
                define(words, as: mention)
                words = []
            case .close:
                define(words, as: mention)
                return
            default:
                return
            }
            index += 1
        }
    }

    private static let fillers = LegalWord.set(
        "the or and hereafter hereinafter herein after referred to as known called abbreviated in short i e also we call it "
            + "henceforth this letter")

    private mutating func define(_ words: [Int], as mention: ActMention) {
        guard let last = words.last, words.count <= 3 else { return }
        if words.count == 1, let unit = LegalWord.nouns[text[last].hash] {
            definitions.append((last, unit, mention.act))
            return
        }
        guard let act = mention.act else { return }
        let isName = LegalWord.nouns[text[last].hash] != nil || words.contains { isAbbreviation($0) }
        guard isName, text.isCapitalised(words[0]) else { return }
        let hashes = words.map { text[$0].hash }
        // A name of this Act already keeps its meaning: "(DPA)" goes by the date. That of another, as "FOI" behind the
        // Scottish Act, is the letter's own.
        var keys: [UInt64] = []
        for hash in hashes.reversed() { keys.append(ActNames.combine(keys.last ?? LegalWord.hashSeed, hash)) }
        let key = keys[keys.count - 1]
        if let known = entry(key), !known.isWeak, known.candidates.contains(where: { $0.act == act }) {
            lastMeaning[key] = act
        } else {
            var entry = entry(key) ?? ActNames.Entry()
            entry.candidates.insert(.init(act: act, year: act.year, needsYear: false), at: 0)
            entry.isWeak = false
            ownNames.append(OwnName(keys: keys, entry: entry))
        }
    }

    /// Two capitals or more, and no long word.
    private func isAbbreviation(_ index: Int) -> Bool {
        let bytes = text.bytes(index)
        return bytes.count <= 7 && bytes.count(where: \.isUpper) >= 2
    }
}
