import PDFText

/// Makes the steps of which the weighings of a letter consist.
struct InterestStepReader {
    let letter: Letter
    let finder: ExemptionFinder
    private let balance: Balance
    private let closing: ClosingReader
    /// The type size of most of the text, and that of its annexes, which may be set smaller.
    private let sizes: (body: Double, annex: Double)

    init(letter: Letter, finder: ExemptionFinder) {
        sizes = (letter.usualStyle.size, letter.usualStyle { $0 == .annex }.size)
        self.letter = letter
        self.finder = finder
        balance = Balance(letter: letter)
        closing = ClosingReader(letter: letter)
    }

    /// The steps of the blocks between two that end what is weighed, for each such stretch of the letter from the first that
    /// names an exemption or has a label.
    func runs(of readings: [InterestBlock]) -> [[InterestStep]] {
        var runs: [[InterestStep]] = [[]]
        // Of the label that stands last above.
        var above: InterestSigns.Sign?
        guard let first = readings.firstIndex(where: mayBegin), let last = readings.lastIndex(where: mayEnd) else {
            return []
        }
        let end = min(readings.endIndex, max(first, last) + Self.unmarkedEnd)
        for reading in readings[first..<end] {
            switch reading.role {
            case .outside, .statutory: continue
            // What looks like review rights argues only in a list or in words that do.
            case .doubtful where !reading.isBullet && !reading.isCued: continue
            case .boundary:
                if !runs[runs.count - 1].isEmpty { runs.append([]) }
                above = nil
            case .heading, .shortLine, .text, .doubtful:
                if isNote(reading) { continue }
                for var step in steps(of: reading) {
                    if let above { step.signs.insert(above) }
                    if let label = step.sentence.label { above = Self.signs(of: label).below }
                    runs[runs.count - 1].append(step)
                }
            }
        }
        return runs.filter { !$0.isEmpty }
    }

    private func mayBegin(_ reading: InterestBlock) -> Bool {
        reading.label != nil || !finder.mentionedProvisions(in: letter.blocks[reading.index].range).isEmpty
    }

    /// A weighing has words for it, but for its last few paragraphs.
    private static let unmarkedEnd = 5

    private func mayEnd(_ reading: InterestBlock) -> Bool { reading.isCued && reading.role != .doubtful }

    /// A footnote, set smaller than the text, or a mark without words.
    private func isNote(_ reading: InterestBlock) -> Bool {
        let block = letter.blocks[reading.index]
        let usual = block.zone == .annex ? min(sizes.annex, sizes.body) : sizes.body
        return block.style.size < usual - 0.8 || !letter.words(in: block.textRange).contains { $0.range.count > 2 }
    }

    private func steps(of reading: InterestBlock) -> [InterestStep] {
        let block = letter.blocks[reading.index]
        var sentences = reading.sentences
        if let label = reading.label {
            sentences = [InterestSentence(label: label)]
        } else if reading.role == .heading || reading.role == .shortLine {
            sentences = [InterestSentence(range: block.textRange)]
        } else if !reading.isCued {
            sentences = letter.sentences(in: reading.text).map { InterestSentence(range: $0) }
        }
        sentences = sentences.flatMap(parts)
        return sentences.enumerated().compactMap { number, sentence in
            let range = sentence.range.isEmpty ? sentence.label?.range ?? sentence.range : sentence.range
            guard !range.isEmpty else { return nil }
            return InterestStep(
                sentence: sentence, range: range, block: reading.index,
                signs: signs(
                    of: sentence, range, in: reading,
                    place: number == 0 ? (sentences.count > 1 ? .first : .only) : .later),
                behind: InterestSort.classifier.behind(range, in: letter))
        }
    }

    /// "It would show the cost; on the other hand, bids would rise": two sentences in one.
    private func parts(of sentence: InterestSentence) -> [InterestSentence] {
        guard sentence.concession == nil else { return [sentence] }
        let folded = letter.flow.folded
        for offset in sentence.range where folded[offset] == UInt8(ascii: ";") {
            let rest = letter.trimmed(offset + 1..<sentence.range.upperBound)
            guard ArgumentCues.turns.opens(rest, in: letter.index), letter.words(in: rest).count > Self.few else {
                continue
            }
            var first = sentence
            first.range = sentence.range.lowerBound..<offset
            return [first, InterestSentence(range: rest, cue: .argument(.withholding, .turn), turns: true)]
        }
        return [sentence]
    }

    /// Of a sentence in its paragraph.
    private enum Place { case only, first, later }

    private func signs(
        of sentence: InterestSentence, _ range: Range<Int>, in reading: InterestBlock, place: Place
    ) -> InterestSigns {
        var signs = InterestSigns()
        signs.insert(.begins, if: place != .later)
        signs.insert(
            .topic,
            if: place == .first && letter.topic(at: range.lowerBound) == range
                && !letter.flow.bytes[range.lowerBound].isLower)
        signs.insert(.bullet, if: reading.isBullet)
        signs.insert(.heading, if: reading.role == .heading || reading.role == .shortLine)
        signs.insert(.cell, if: letter.blocks[reading.index].cell != nil)
        signs.insert(.doubtful, if: reading.role == .doubtful)
        signs.insert(.bare, if: sentence.range.isEmpty)
        if let label = sentence.label { signs.insert(Self.signs(of: label).own) }
        add(sentence.cue, of: range, to: &signs)
        signs.insert(.concession, if: sentence.concession != nil)
        addManner(of: sentence, range, to: &signs)
        addSubject(of: range, to: &signs)
        return signs
    }

    /// The signs of a sentence that is a label or opens with one, and of those below it.
    private static func signs(of label: InterestLabel) -> (own: InterestSigns.Sign, below: InterestSigns.Sign?) {
        switch label.kind {
        case .side(_, isWeak: true): (.labelWeak, nil)
        case .side(.disclosure, isWeak: false): (.labelDisclosure, .underDisclosure)
        case .side(.withholding, isWeak: false): (.labelWithholding, .underWithholding)
        case .test: (.labelTest, .underTest)
        case .exemption: (.labelExemption, .underExemption)
        case .harm: (.labelHarm, .underHarm)
        case .balance: (.labelBalance, .underBalance)
        }
    }

    private func add(_ cue: InterestSentence.Cue, of range: Range<Int>, to signs: inout InterestSigns) {
        switch cue {
        case .none: break
        case .statement: signs.insert(.statement)
        case .conclusion: signs.insert(.conclusion)
        case .argument(let side, let strength):
            switch strength {
            case .plain: signs.insert(.plain(side))
            case .interest:
                signs.insert(side == .disclosure ? .interestDisclosure : .interestWithholding)
                // "The public interest in maintaining the exemption" names it too.
                guard SideCue.all(in: letter.opening(ofSentence: range), of: letter).contains(where: \.isInterest)
                else {
                    break
                }
                signs.insert(.plain(side))
            case .unclear: signs.insert(.unclear)
            case .turn: signs.insert(.turn)
            case .effect: signs.insert(.effect)
            }
        }
    }

    private func addManner(of sentence: InterestSentence, _ range: Range<Int>, to signs: inout InterestSigns) {
        let last = letter.bytes(range).last ?? 0
        let count = letter.words(in: range).count
        signs.insert(.turns, if: sentence.turns || letter.turnsAside(range))
        signs.insert(.adds, if: letter.addsPoint(range))
        signs.insert(.concedes, if: StepCues.concessions.opens(range, in: letter.index))
        signs.insert(.asks, if: last == UInt8(ascii: "?"))
        signs.insert(.open, if: last.isWord || last == UInt8(ascii: ":"))
        signs.insert(.leads, if: last == UInt8(ascii: ":"))
        signs.insert(.short, if: count < Self.few)
    }

    private static let few = 8

    private func addSubject(of range: Range<Int>, to signs: inout InterestSigns) {
        signs.insert(.names, if: !finder.provisions(namedIn: range).isEmpty)
        signs.insert(.announces, if: StepCues.announcements.hasMatch(in: letter, range))
        signs.insert(.decides, if: balance.verdict(of: range) != nil)
        signs.insert(.closes, if: closing.ends(range))
        signs.insert(.goesOn, if: ArgumentCues.letterProse.opens(range, in: letter.index))
        signs.insert(.ends, if: StepCues.endings.hasMatch(in: letter, range))
        signs.insert(.others, if: StepCues.others.hasMatch(in: letter, range))
        signs.insert(.personal, if: StepCues.theirs.hasMatch(in: letter, letter.opening(ofSentence: range)))
    }
}

extension Letter {
    /// "This is, however, not settled": the sentence turns to the other side behind its first words.
    fileprivate func turnsAside(_ range: Range<Int>) -> Bool {
        words(in: range).dropFirst().prefix(13).contains { word in
            StepCues.asides.contains(word) && flow.bytes[word.range.lowerBound - 2].partsClauses
        }
    }
}
