import PDFText

/// Tells the labels of sides by their pairs: of two headings, lead-ins to lists, heads of columns or openings of
/// paragraphs, one speaks for openness and the next for the other side, in whatever words.
struct SidePairs {
    let letter: Letter
    let finder: ExemptionFinder
    private let stances: StanceReader

    init(letter: Letter, finder: ExemptionFinder) {
        self.letter = letter
        self.finder = finder
        stances = StanceReader(letter: letter)
    }

    enum Form: Hashable {
        case heading, leadIn
        /// The words with which a paragraph opens: "What it would cost. …".
        case opening
        case cell(table: Int, row: Int)
        /// A label that is known already goes with any.
        case label
    }

    struct Head {
        var position: Int
        var form: Form
        var range: Range<Int>
        /// By words that weigh.
        var side: ArgumentSide?
        /// It says that it is the other side of what stands before.
        var isOther = false
        /// What it says and what stands below it may tell its side.
        var leans = false
        /// A heading not by its brevity alone.
        var isSetApart = false
        /// What stands before the lead-in in its block.
        var before: Range<Int>?
    }

    /// Gives each block that is one of such a pair its label, and the heading behind a pair over a conclusion that of
    /// the balance.
    func label(_ readings: inout [InterestBlock]) {
        var last: Head?
        var pairEnd: Int?
        for position in readings.indices {
            switch readings[position].role {
            case .outside: continue
            case .boundary, .statutory:
                last = nil
                pairEnd = nil
                continue
            case .text, .doubtful, .heading, .shortLine: break
            }
            guard let head = head(at: position, in: readings) else { continue }
            if let first = last, let sides = sides(of: first, head, in: readings) {
                mark(first, as: sides.first, in: &readings)
                mark(head, as: sides.second, in: &readings)
                pairEnd = position
            } else if let end = pairEnd, end < position, heads(head, balanceIn: readings) {
                mark(head, .balance, in: &readings)
                pairEnd = nil
            } else {
                pairEnd = nil
            }
            last = head
        }
    }

    // MARK: Heads

    private func head(at position: Int, in readings: [InterestBlock]) -> Head? {
        let reading = readings[position]
        let block = letter.blocks[reading.index]
        if let label = reading.label {
            guard case .side(let side, let isWeak) = label.kind else {
                return Head(position: position, form: .label, range: label.range)
            }
            let weak = leadsList(position, readings) ? Form.leadIn : .heading
            return Head(position: position, form: isWeak ? weak : .label, range: label.range, side: side)
        }
        if reading.isBullet { return nil }
        let text = reading.text
        if let cell = block.cell {
            return head(position, .cell(table: cell.table, row: cell.row), text)
        }
        let leadsList = self.leadsList(position, readings)
        if reading.role == .heading || reading.role == .shortLine, !leadsList || letter.bytes(text).last?.isWord ?? true
        {
            var head = head(position, .heading, text)
            head.isSetApart = reading.role == .heading
            return head
        }
        if leadsList, let sentence = letter.sentences(in: text).last {
            let head = head(position, .leadIn, sentence)
            if isStem(sentence) { return nil }
            if head.side == nil { return self.head(position, .leadIn, text) }
            var leadIn = head
            leadIn.before = text.lowerBound..<sentence.lowerBound
            return leadIn
        }
        return opening(of: reading, at: position)
    }

    private func head(_ position: Int, _ form: Form, _ range: Range<Int>) -> Head {
        let words = letter.words(in: range)
        var head = Head(position: position, form: form, range: range, side: side(of: range))
        head.leans = words.count <= Self.mostWords && !tellsWhatIsDone(words)
        head.isOther = head.leans && SidePairCues.otherSides.hasMatch(in: letter, range)
        return head
    }

    private static let mostWords = 24

    private func tellsWhatIsDone(_ words: ArraySlice<WordToken>) -> Bool {
        words.contains(where: SidePairCues.others.contains)
            && !(words.first.map(SidePairCues.arguments.contains) ?? false)
    }

    /// "What it would cost. A client who cannot speak freely is half advised."
    private func opening(of reading: InterestBlock, at position: Int) -> Head? {
        guard reading.role == .text, reading.sentences.first?.label == nil,
            let end = openingEnd(of: reading.text)
        else { return nil }
        let head = head(position, .opening, reading.text.lowerBound..<end)
        // A stop ends sentences too.
        let isLabel =
            letter.bytes(head.range).last != UInt8(ascii: ".")
            || letter.words(in: head.range).first.map(SidePairCues.openers.contains) ?? false
        return isLabel && (head.side != nil || head.isOther) ? head : nil
    }

    /// Where the few words end that a colon, question mark or stop parts from the rest of a paragraph.
    private func openingEnd(of text: Range<Int>) -> Int? {
        let words = letter.words(in: text).prefix(14)
        for (word, next) in zip(words, words.dropFirst()) {
            let between = letter.folded(word.range.upperBound..<next.range.lowerBound)
            if between.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ".") }
            ) {
                return word.range.upperBound + 1
            }
        }
        return nil
    }

    /// Ends in a colon, or without a stop, over a list.
    private func leadsList(_ position: Int, _ readings: [InterestBlock]) -> Bool {
        guard let last = letter.bytes(readings[position].text).last, last == UInt8(ascii: ":") || last.isWord else {
            return false
        }
        return readings[(position + 1)...].first { $0.role != .outside }?.isBullet ?? false
    }

    private static let because = WordToken.hash(of: "because")

    /// "Disclosure would:" begins each point of its list.
    private func isStem(_ sentence: Range<Int>) -> Bool {
        letter.words(in: sentence).last.map { LabelCues.stemEnds.contains($0) && $0.hash != Self.because } ?? false
    }

    // MARK: Sides

    /// The sides of two heads that are a pair.
    private func sides(
        of first: Head, _ second: Head, in readings: [InterestBlock]
    ) -> (first: ArgumentSide, second: ArgumentSide)? {
        guard fit(first, second) else { return nil }
        if let side = first.side, second.side == side.opposite { return (side, side.opposite) }
        guard [first, second].allSatisfy({ $0.isSetApart || $0.form != .heading }) else { return nil }
        if let side = first.side, second.isOther { return (side, side.opposite) }
        // "We have taken into account that: …", "And against those: …"
        if let side = second.side, second.isOther, first.form == .leadIn, second.form == .leadIn {
            return (side.opposite, side)
        }
        guard first.form == second.form, first.form == .heading || first.form == .leadIn else { return nil }
        if first.side != nil, second.side != nil { return nil }
        if let side = first.side {
            return ArgumentSide(stance: lean(of: second, in: readings)) == side.opposite ? (side, side.opposite) : nil
        }
        if let side = second.side {
            return ArgumentSide(stance: lean(of: first, in: readings)) == side.opposite ? (side.opposite, side) : nil
        }
        // Neither says that it weighs: what stands around them must.
        guard first.form == .heading, isWeighed(first, second, in: readings) else { return nil }
        let leans = [lean(of: first, in: readings), lean(of: second, in: readings)]
        guard let side = ArgumentSide(stance: leans[0]), ArgumentSide(stance: leans[1]) == side.opposite,
            abs(leans[0]) + abs(leans[1]) >= Self.enough
        else { return nil }
        return (side, side.opposite)
    }

    /// How far two heads must lean apart that do not say that they weigh.
    private static let enough = 4

    private func fit(_ first: Head, _ second: Head) -> Bool {
        guard first.form != .label || second.form != .label else { return false }
        switch (first.form, second.form) {
        case (.cell, .cell): return first.form == second.form
        case (.label, .cell), (.cell, .label): return false
        case (.opening, .opening): return second.position > first.position
        case (.opening, _), (_, .opening): return false
        case (.label, _), (_, .label): return second.position - first.position > 1
        // A short line over a list may be either.
        case (.heading, .leadIn), (.leadIn, .heading): return second.position - first.position > 1
        default: return first.form == second.form && second.position - first.position > 1
        }
    }

    /// An exemption is named or a test announced shortly before, and a balance struck behind.
    private func isWeighed(_ first: Head, _ second: Head, in readings: [InterestBlock]) -> Bool {
        guard
            // "(b) Payments" and "(c) Names" head answers.
            [first, second].allSatisfy({ letter.blocks[readings[$0.position].index].marker == nil }),
            [first, second].allSatisfy({ $0.isSetApart && !ArgumentCues.letterProse.opens($0.range, in: letter.index) })
        else { return false }
        let before = readings[..<first.position].suffix(5)
        guard before.contains(where: { !finder.mentionedProvisions(in: $0.text).isEmpty }) else { return false }
        let behind = readings[(second.position + 1)...].prefix(8).filter { $0.role == .text && !$0.isBullet }
        return behind.contains { reading in
            reading.concludes
                || letter.sentences(in: reading.text).first.map {
                    ClosingReader(letter: letter).ends($0)
                } ?? false
        }
    }

    /// The side that a few words speak for, where they weigh at all.
    private func side(of range: Range<Int>) -> ArgumentSide? {
        let words = letter.words(in: range)
        guard words.count <= Self.mostWords, words.contains(where: SidePairCues.scales.contains),
            !tellsWhatIsDone(words), !SideCue.namesBoth(range, of: letter)
        else { return nil }
        let cues = SideCue.all(in: range, of: letter)
        if let first = cues.first { return cues.speakForBoth ? nil : first.side }
        return hinted(range)
    }

    private func hinted(_ range: Range<Int>) -> ArgumentSide? {
        let hints = SidePairCues.hints.matches(in: letter, range)
        return hints.first { $0.meaning == .withholding }?.meaning ?? hints.first?.meaning
    }

    /// What a head leans to, and what stands below it: see ``StanceReader``.
    private func lean(of head: Head, in readings: [InterestBlock]) -> Int {
        guard head.leans else { return 0 }
        let below = head.form == .heading ? content(below: head.position, in: readings) : 0
        switch hinted(head.range) {
        case .disclosure?: return below + 2
        case .withholding?: return below - 2
        case nil: return below + clipped(stances.stance(of: head.range))
        }
    }

    /// What the paragraphs below a heading serve, up to the next.
    private func content(below position: Int, in readings: [InterestBlock]) -> Int {
        var sum = 0
        for reading in readings[(position + 1)...].prefix(5) {
            if reading.role == .outside { continue }
            guard reading.role == .text || reading.isBullet, reading.label == nil else { break }
            sum += letter.sentences(in: reading.text).map(stances.stance).reduce(0, +)
        }
        return clipped(sum)
    }

    private func clipped(_ stance: Int) -> Int { max(-3, min(3, stance)) }
}
