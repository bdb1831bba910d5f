import PDFText

/// Finds the tests that neither labels nor set phrases tell: stretches near an exemption that are announced or
/// concluded as a weighing, and turn from one side to the other.
struct StretchReader {
    let letter: Letter
    let finder: ExemptionFinder
    private let readings: [InterestBlock]
    private let stances: StanceReader
    /// Blocks of the tests that are known.
    private let claimed: OffsetSet
    private var stretch: WeighedStretch?
    /// Argued passages that wait for a balance.
    private var pending: [Weighing] = []
    private(set) var weighings: [Weighing] = []
    /// The weighing whose conclusion has just been read.
    private var isConcluding = false

    /// No stretch is longer.
    private static let mostPoints = 16

    init(letter: Letter, finder: ExemptionFinder, readings: [InterestBlock], known: [Weighing]) {
        self.letter = letter
        self.finder = finder
        self.readings = readings
        stances = StanceReader(letter: letter)
        var claimed = OffsetSet(count: letter.blocks.count)
        for weighing in known where weighing.isLabelled || weighing.isComplete {
            for block in weighing.blocks { claimed.insert(block) }
        }
        self.claimed = claimed
    }

    mutating func read() {
        for reading in readings {
            let block = letter.blocks[reading.index]
            switch reading.role {
            case .outside: continue
            case .boundary, .statutory: end()
            case .heading, .shortLine:
                if let provision = finder.provision(titled: block.textRange) {
                    close()
                    open([provision], heading: block.textRange, at: block.range.lowerBound, in: reading)
                } else {
                    end()
                }
            case .text, .doubtful:
                if claimed.contains(reading.index) || block.cell != nil { end() } else { readText(reading) }
            }
        }
        end()
    }

    private mutating func readText(_ reading: InterestBlock) {
        if let label = reading.label {
            read(label, in: reading)
            return
        }
        isConcluding = false
        let sentences =
            reading.isCued
            ? reading.sentences : letter.sentences(in: reading.text).map { InterestSentence(range: $0) }
        for (number, sentence) in sentences.enumerated() {
            if let label = sentence.label { read(label, in: reading) }
            if !sentence.range.isEmpty { read(sentence, in: reading, isFirst: number == 0) }
        }
        if stretch?.opening.isEmpty == false, stretch?.points.isEmpty == false { close() }
    }

    private mutating func read(_ label: InterestLabel, in reading: InterestBlock) {
        switch label.kind {
        case .exemption:
            close()
            open(label.provisions, heading: label.range, at: label.range.lowerBound, in: reading)
        case .test:
            if !label.provisions.isEmpty || stretch?.points.isEmpty == false || stretch == nil {
                close()
                open(label.provisions, heading: label.range, at: label.range.lowerBound, in: reading)
            }
            stretch?.isAnnounced = true
        case .side, .harm: end()
        case .balance: if stretch?.points.isEmpty == true { stretch?.isAnnounced = true }
        }
    }

    // MARK: Sentences

    private mutating func read(_ sentence: InterestSentence, in reading: InterestBlock, isFirst: Bool) {
        let range = sentence.range
        if isConcluding, isFirst || sentence.cue != .conclusion { isConcluding = false }
        let announces = StretchCues.announcements.hasMatch(in: letter, range)
        if isConclusion(sentence, announces: announces) {
            if announces { stretch?.isAnnounced = true }
            conclude(sentence, in: reading)
            return
        }
        if announces && !turns(sentence) || sentence.cue == .statement && !argues(range) {
            announce(sentence, in: reading)
            return
        }
        let named = finder.provisions(namedIn: range)
        if !named.isEmpty {
            // Under a heading that announces the test.
            let isAnnounced = stretch.map { $0.isAnnounced && $0.points.isEmpty } ?? false
            close()
            let isTopic = self.isTopic(range)
            open(
                isWeighed(named) ? (isTopic ? named : []) : nil, heading: nil, at: range.lowerBound, in: reading)
            stretch?.isAnnounced = isAnnounced
            guard isTopic else { return }
            stretch?.isHeaded = true
        }
        if ends(range, isFirst: isFirst) {
            end()
        } else {
            add(sentence, in: reading)
        }
    }

    /// A sentence in the words of a conclusion that comes down on no side may announce the test or argue.
    private func isConclusion(_ sentence: InterestSentence, announces: Bool) -> Bool {
        guard sentence.cue == .conclusion else { return false }
        if StretchCues.openings.hasMatch(in: letter, letter.opening(ofSentence: sentence.range)) { return false }
        if Balance(letter: letter).verdict(of: sentence.range) != nil { return true }
        return !announces && !sentence.turns && serves(sentence.range) == nil
    }

    /// What looks like an account of the test goes on with the arguments where it serves a side itself.
    private func argues(_ range: Range<Int>) -> Bool {
        stretch?.points.isEmpty == false && serves(range) != nil
            && !StretchCues.theirs.hasMatch(in: letter, letter.opening(ofSentence: range))
    }

    /// "As regards section 42(1), …": the sentence is about that one from here on.
    private func isTopic(_ range: Range<Int>) -> Bool {
        guard StretchCues.topics.opens(range, in: letter.index),
            let mention = finder.mentionRanges(in: range).first,
            letter.words(in: range.lowerBound..<mention.lowerBound).count <= 4
        else { return false }
        let behind = letter.folded(mention.upperBound..<min(range.upperBound, mention.upperBound + 60))
        return behind.contains(UInt8(ascii: ","))
    }

    private func isWeighed(_ provisions: [String]) -> Bool {
        provisions.contains { finder.exemptionClass(of: $0) == .qualified }
    }

    /// The letter goes on to other things.
    private func ends(_ range: Range<Int>, isFirst: Bool) -> Bool {
        if letter.bytes(range).last == UInt8(ascii: "?") { return true }
        return isFirst && ArgumentCues.letterProse.opens(range, in: letter.index)
            || StretchCues.others.hasMatch(in: letter, range) && !weighsPublicInterest(at: range.lowerBound)
    }

    /// The stretch is announced as a weighing of the public interest, and not about a person.
    private func weighsPublicInterest(at offset: Int) -> Bool {
        guard let stretch, stretch.isAnnounced else { return false }
        let named = stretch.provisions.isEmpty ? finder.provisions(before: offset, floor: 0) : stretch.provisions
        return !named.isEmpty && named.allSatisfy { finder.exemptionClass(of: $0) == .qualified }
    }

    private mutating func announce(_ sentence: InterestSentence, in reading: InterestBlock) {
        let named = finder.provisions(namedIn: sentence.range)
        if stretch == nil || stretch?.points.isEmpty == false || !named.isEmpty {
            let isOpen = stretch?.points.isEmpty == true
            let kept = isOpen ? stretch?.provisions ?? [] : []
            let heading = isOpen ? stretch?.heading : nil
            if !isOpen { close() }
            open(
                named.isEmpty || isWeighed(named) ? kept : nil, heading: heading, at: sentence.range.lowerBound,
                in: reading)
        }
        stretch?.isAnnounced = true
    }

    private mutating func conclude(_ sentence: InterestSentence, in reading: InterestBlock) {
        if isConcluding, let last = weighings.indices.last {
            weighings[last].conclusion.append(sentence.range)
            return
        }
        guard let open = stretch else {
            keepPending()
            return
        }
        if open.points.isEmpty {
            stretch?.opening.append(sentence.range)
            return
        }
        if sentence.turns, open.sides() == nil {
            // The other side and the balance in one.
            add(sentence, in: reading)
            stretch?.answers.append(sentence.range)
            return
        }
        stretch = nil
        guard open.isAnnounced || open.isHeaded || open.isPlain && weighs(sentence.range),
            var weighing = open.weighing()
        else {
            pending = []
            return
        }
        weighing.conclusion = open.opening + [sentence.range]
        weighing.blocks.insert(reading.index)
        weighings += pending + [weighing]
        pending = []
        isConcluding = true
    }

    /// The sentence speaks of the weighing, and does not only decide.
    private func weighs(_ sentence: Range<Int>) -> Bool {
        StretchCues.weighing.hasMatch(in: letter, sentence)
            || Balance(letter: letter).verdict(of: sentence).map { $0.manner <= .leaning } ?? false
    }

    private mutating func add(_ sentence: InterestSentence, in reading: InterestBlock) {
        guard let count = stretch?.points.count else { return }
        if count >= Self.mostPoints {
            end()
            return
        }
        let point = WeighedStretch.Point(
            range: sentence.range, block: reading.index, stance: stances.stance(of: sentence.range),
            turns: turns(sentence), adds: letter.addsPoint(sentence.range),
            concedes: StretchCues.concessions.opens(sentence.range, in: letter.index))
        stretch?.points.append(point)
    }

    /// The side that most of what a sentence speaks of serves.
    private func serves(_ range: Range<Int>) -> ArgumentSide? { ArgumentSide(stance: stances.stance(of: range)) }

    private func turns(_ sentence: InterestSentence) -> Bool {
        if sentence.turns { return true }
        return letter.words(in: sentence.range).dropFirst().prefix(13).contains { word in
            StretchCues.asides.contains(word) && letter.flow.bytes[word.range.lowerBound - 2].partsClauses
        }
    }

    // MARK: Passages

    /// - Parameter provisions: nil where what follows is no test.
    private mutating func open(_ provisions: [String]?, heading: Range<Int>?, at start: Int, in reading: InterestBlock)
    {
        stretch = nil
        guard let provisions else { return }
        stretch = WeighedStretch(start: start, provisions: provisions, heading: heading, isHeaded: heading != nil)
    }

    /// Ends the stretch at hand: one that argues both sides and has no balance yet waits for one.
    private mutating func close() {
        guard let open = stretch else { return }
        stretch = nil
        guard open.isAnnounced || open.isHeaded, let weighing = open.weighing() else { return }
        if !weighing.conclusion.isEmpty {
            weighings.append(weighing)
        } else if open.isPlain || open.isHeaded {
            pending.append(weighing)
        }
    }

    /// What waits has its balance.
    private mutating func keepPending() {
        weighings += pending
        pending = []
    }

    private mutating func end() {
        close()
        pending = []
        isConcluding = false
    }
}
