import PDFText

/// Finds the tests that neither labels nor set phrases tell: stretches near an exemption that are announced or
/// concluded as a weighing, and turn from one side to the other.
struct StretchReader {
    let letter: Letter
    let finder: ExemptionFinder
    private let readings: [InterestBlock]
    let stances: StanceReader
    /// Blocks of the tests that are known.
    private let claimed: OffsetSet
    var stretch: WeighedStretch?
    /// Argued passages that wait for a balance.
    private var pending: [Weighing] = []
    private(set) var weighings: [Weighing] = []
    /// What the words before a list say for its first point.
    private var lead: (stance: Int, turns: Bool)?
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
        if isConcluding { follow(reading) }
        let sentences =
            reading.isCued
            ? reading.sentences : letter.sentences(in: reading.text).map { InterestSentence(range: $0) }
        for (number, sentence) in sentences.enumerated() {
            if let label = sentence.label { read(label, in: reading) }
            if number == 0, sentences.count > 1, letter.topic(at: sentence.range.lowerBound) == sentence.range {
                beginTopic(sentence.range, in: reading)
                continue
            }
            if !sentence.range.isEmpty { read(sentence, in: reading, isFirst: number == 0) }
        }
        if stretch?.opening.isEmpty == false, stretch?.points.isEmpty == false { close() }
    }

    /// Behind the balance of one test the next paragraph may weigh another of the exemptions named before.
    private mutating func follow(_ reading: InterestBlock) {
        isConcluding = false
        let block = letter.blocks[reading.index]
        if stretch == nil { open([], heading: nil, at: block.textRange.lowerBound, in: reading) }
    }

    /// "The method.": what follows is about that, and announced with what stands before it.
    private mutating func beginTopic(_ topic: Range<Int>, in reading: InterestBlock) {
        let isAnnounced = stretch?.isAnnounced ?? false
        let provisions = stretch.map { $0.points.isEmpty ? $0.provisions : [] } ?? []
        close()
        open(provisions, heading: nil, at: topic.lowerBound, in: reading)
        stretch?.isAnnounced = isAnnounced
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
        let announces = StretchCues.announcements.hasMatch(in: letter, range) || asks(range)
        if isConclusion(sentence, announces: announces) || closes(sentence) {
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

    private mutating func announce(_ sentence: InterestSentence, in reading: InterestBlock) {
        if StretchCues.elsewhere.hasMatch(in: letter, sentence.range) {
            end()
            return
        }
        let named = finder.provisions(namedIn: sentence.range)
        // "Both exemptions are tested": those before, and not the last alone.
        if ExemptionFinder.both.hasMatch(in: letter, sentence.range) { close() }
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
        guard var open = stretch else {
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
        open.isWeighed = weighs(sentence.range)
        guard
            open.isAnnounced || open.isHeaded || open.isWeighed && (open.isPlain || open.isTurned)
                || open.isPlain && open.isTurned,
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

    private mutating func add(_ sentence: InterestSentence, in reading: InterestBlock) {
        guard let count = stretch?.points.count else { return }
        if count >= Self.mostPoints {
            end()
            return
        }
        if leadsUp(sentence.range) {
            lead = (stance(of: sentence), turns(sentence))
            return
        }
        defer { lead = nil }
        let point = WeighedStretch.Point(
            range: sentence.range, block: reading.index, stance: stance(of: sentence) + (lead?.stance ?? 0),
            turns: turns(sentence) || lead?.turns ?? false, adds: letter.addsPoint(sentence.range),
            concedes: StretchCues.concessions.opens(sentence.range, in: letter.index))
        stretch?.points.append(point)
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
        if !weighing.conclusion.isEmpty || open.isAnnounced && open.isPlain && open.isTurned {
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
