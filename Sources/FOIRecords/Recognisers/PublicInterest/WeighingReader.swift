import PDFText

/// Follows the arguments of a letter from block to block: which side they are on, about which
/// exemption, and where the balance is struck.
struct WeighingReader {
    enum Mode: Hashable {
        case idle
        /// The exemption is named, its sides are not yet parted.
        case open
        case side(ArgumentSide, isLabelled: Bool)
        case harm
        /// Under a heading of the balance.
        case balance
        /// Behind the conclusion.
        case concluded
    }

    let letter: Letter
    let finder: ExemptionFinder
    let readings: [InterestBlock]
    /// What each block consists of, and what it does.
    let steps: [[(step: InterestStep, role: InterestPath.Role)]]
    var weighings: [Weighing] = []
    var current: Weighing?
    var mode = Mode.idle
    /// A balance that is struck before any argument, by a letter that argues behind it.
    var openingConclusion: [Range<Int>] = []
    /// The last block that was taken for a point of the argument above it.
    var listEnd: Int?
    /// The argued table that was read last, its columns' left edges and last block.
    var lastTable: (table: ArgumentTable, edges: [Int: Double], end: Int)?
    /// The headings of exemptions so far.
    private var headings: [(provisions: [String], range: Range<Int>)] = []
    /// The text has named an exemption that is weighed since the last test.
    var namesExemption = false
    /// The block before is a label that names an exemption.
    private var followsExemption = false

    init(letter: Letter, finder: ExemptionFinder, readings: [InterestBlock]) {
        self.letter = letter
        self.finder = finder
        self.readings = readings
        var steps: [[(step: InterestStep, role: InterestPath.Role)]] = Array(repeating: [], count: readings.count)
        for run in InterestStepReader(letter: letter, finder: finder).runs(of: readings) {
            for (step, role) in zip(run, InterestPath.roles(of: run)) { steps[step.block].append((step, role)) }
        }
        self.steps = steps
    }

    mutating func read() {
        let tables = ArgumentTable.tables(of: readings, in: letter)
        for position in readings.indices {
            let reading = readings[position]
            if let cell = letter.blocks[reading.index].cell, let table = tables[cell.table] {
                read(reading, in: table, at: cell)
                extendTable(table, with: cell, reading)
            } else if let side = sideBelowTable(reading) {
                current?.add(letter.blocks[reading.index].textRange, to: side)
                current?.blocks.insert(reading.index)
            } else {
                read(position)
            }
        }
        finish()
    }

    private mutating func read(_ position: Int) {
        let reading = readings[position]
        let wasExemption = followsExemption
        followsExemption = false
        switch reading.role {
        case .outside: followsExemption = wasExemption
        case .boundary: finish()
        case .statutory:
            if var weighing = current, !weighing.hasArguments {
                weighing.statutoryText.append(letter.blocks[reading.index].range)
                current = weighing
            }
        case .doubtful: isListed(reading) || argues(position) ? readText(position) : finish()
        case .heading, .shortLine:
            if argues(position), !headsParagraph(position) { readText(position) } else { readHeading(position) }
        case .text:
            if let label = reading.label {
                apply(label, in: reading, joinsAbove: wasExemption)
                followsExemption = label.kind == .exemption
            } else {
                readText(position)
            }
        }
    }

    /// A point in the list of a side.
    private func isListed(_ reading: InterestBlock) -> Bool {
        guard case .side(_, isLabelled: true) = mode else { return false }
        return reading.isBullet
    }

    private func argues(_ position: Int) -> Bool {
        steps[position].contains { $0.role == .balance || $0.role.side != nil }
    }

    // MARK: Headings

    /// A heading of something else ends a test, but not one that has only its exemption so far, nor
    /// the first side of one, nor one that goes on behind it to its balance.
    private mutating func readHeading(_ position: Int) {
        let reading = readings[position]
        let range = letter.blocks[reading.index].textRange
        if let provision = finder.provision(titled: range) {
            finish()
            open([provision], heading: range, block: reading.index)
            return
        }
        switch mode {
        case .open, .harm: break
        // "Neither confirmation nor denial" is a label too.
        case .side where steps[position].contains { $0.role == .introduction }: mode = .open
        case .side where current?.isComplete != true || isConfirmed(after: position): break
        default: finish()
        }
    }

    /// A few words without a stop over a paragraph with one: the topic of an argument.
    private func headsParagraph(_ position: Int) -> Bool {
        let reading = readings[position]
        let text = letter.blocks[reading.index].textRange
        guard !reading.isBullet, letter.words(in: text).count <= 5, letter.bytes(text).last?.isWord ?? false,
            position + 1 < readings.count
        else { return false }
        let next = readings[position + 1]
        let below = letter.blocks[next.index].textRange
        return next.role == .text && next.label == nil && !next.isBullet
            && letter.bytes(below).last == UInt8(ascii: ".")
    }

    // MARK: Labels

    mutating func apply(_ label: InterestLabel, in reading: InterestBlock, joinsAbove: Bool = false) {
        switch label.kind {
        case .exemption: openExemption(label, reading, joinsAbove: joinsAbove)
        case .test: openTest(label, reading)
        case .side(let side, let isWeak):
            if isWeak, !isWithinTest { return }
            if current?.isComplete == true, LabelCues.verdicts.hasMatch(in: letter, label.range) {
                mode = .balance
                break
            }
            openSide(side, label, reading)
            if isWeak { mode = .side(side, isLabelled: false) }
        case .harm:
            turn(to: label, reading)
            mode = .harm
        case .balance:
            guard current != nil else { return }
            if current?.hasArguments == true { mode = .balance }
            if !label.provisions.isEmpty, let other = index(of: label.provisions) { resume(other) }
        }
        current?.blocks.insert(reading.index)
    }

    /// Between the heading of a test and its balance.
    private var isWithinTest: Bool {
        guard let current else { return false }
        return current.hasArguments || current.title != nil || mode == .harm || mode == .open
    }

    private mutating func openExemption(_ label: InterestLabel, _ reading: InterestBlock, joinsAbove: Bool) {
        if joinsAbove, var weighing = current, !weighing.hasArguments {
            // A list of exemptions, all of which the test below is about.
            weighing.provisions = finder.reduced(weighing.provisions + label.provisions)
            current = weighing
            return
        }
        finish()
        headings.append((label.provisions, label.range))
        open(label.provisions, heading: label.range, block: reading.index)
        current?.isHeaded = label.isSetApart
    }

    private mutating func openTest(_ label: InterestLabel, _ reading: InterestBlock) {
        if !label.provisions.isEmpty {
            if current?.provisions != label.provisions || current?.hasArguments == true {
                finish()
                open(label.provisions, heading: label.range, block: reading.index)
            }
        } else if let title = label.title {
            finish()
            open([], heading: label.range, block: reading.index)
            current?.title = title
        } else if let current, !current.hasArguments {
            if current.heading == nil { self.current?.heading = label.range }
        } else if mode == .balance || mode == .concluded || current?.isComplete ?? true {
            finish()
            open([], heading: label.range, block: reading.index)
        }
        current?.isTest = true
        mode = .open
    }

    private mutating func openSide(_ side: ArgumentSide, _ label: InterestLabel, _ reading: InterestBlock) {
        turn(to: label, reading)
        if current == nil { open(label.provisions, heading: heading(of: label.provisions), block: reading.index) }
        // What stands above the first label tells the harm that is weighed below.
        if let weighing = current, !weighing.isLabelled, weighing.arguments[.disclosure] == nil {
            current?.arguments = [:]
        }
        current?.isLabelled = true
        mode = .side(side, isLabelled: true)
    }

    /// Goes to the weighing that a label within a test is of: the one it names, a new one where the
    /// one at hand has both sides, else that one.
    private mutating func turn(to label: InterestLabel, _ reading: InterestBlock) {
        if !label.provisions.isEmpty, let weighing = current, !agrees(weighing, with: label.provisions) {
            if let other = index(of: label.provisions) {
                resume(other)
            } else {
                finish()
                open(label.provisions, heading: heading(of: label.provisions), block: reading.index)
            }
        } else if current?.isComplete == true {
            let last = current
            finish()
            // The next test of a letter that names the exemption beside its sides only.
            if !label.provisions.isEmpty {
                open(label.provisions, heading: heading(of: label.provisions), block: reading.index)
            }
            if last?.conclusion.isEmpty == true, label.provisions.isEmpty, last?.isHeaded == true {
                open(last?.provisions ?? [], heading: last?.heading, block: reading.index)
            }
        } else if let weighing = current, weighing.provisions.isEmpty, !label.provisions.isEmpty {
            current?.provisions = label.provisions
            current?.isHeaded = true
        }
    }

    /// The heading further up that names the exemptions.
    private func heading(of provisions: [String]) -> Range<Int>? {
        guard !provisions.isEmpty else { return nil }
        return headings.last { heading in heading.provisions.allSatisfy { Self.isRelated($0, to: provisions) } }?.range
    }

    func agrees(_ weighing: Weighing, with provisions: [String]) -> Bool {
        if weighing.provisions.isEmpty { return !weighing.hasArguments }
        return provisions.allSatisfy { Self.isRelated($0, to: weighing.provisions) }
            && weighing.provisions.allSatisfy { Self.isRelated($0, to: provisions) }
    }

    /// A provision is one of these, or lies above or beneath one.
    static func isRelated(_ provision: String, to others: [String]) -> Bool {
        others.contains { $0 == provision || $0.isProvision(beneath: provision) || provision.isProvision(beneath: $0) }
    }

    private func index(of provisions: [String]) -> Int? {
        weighings.lastIndex { !$0.provisions.isEmpty && $0.conclusion.isEmpty && agrees($0, with: provisions) }
    }

    private mutating func resume(_ index: Int) {
        let weighing = weighings.remove(at: index)
        finish()
        current = weighing
    }

    mutating func open(_ provisions: [String], heading: Range<Int>?, block: Int) {
        var weighing = Weighing(start: letter.blocks[block].range.lowerBound)
        weighing.provisions = provisions
        weighing.isHeaded = !provisions.isEmpty
        weighing.heading = heading
        weighing.blocks = [block]
        current = weighing
        mode = .open
    }

    /// Ends the weighing at hand and keeps it where it argues.
    mutating func finish() {
        current?.complete()
        if current?.isTest == false, current?.isLabelled == false { current?.dropAccount() }
        if let weighing = current {
            if isKept(weighing) {
                weighings.append(weighing)
                namesExemption = false
            } else {
                InterestTrace.weigh(dropped: weighing, in: letter)
            }
        }
        current = nil
        mode = .idle
        openingConclusion = []
    }
}
