/// What a trace is told of public interest tests.
struct InterestTrace {
    let letter: Letter
    let finder: ExemptionFinder
    let readings: [InterestBlock]
    let trace: Trace

    /// - Parameter all: the weighings as they were read, also those that give no test.
    func weigh(_ tests: TestBuilder, against all: [Weighing]) {
        for index in tests.weighings.indices {
            let weighing = tests.weighings[index]
            let conclusion = tests.conclusion(of: index)
            let struck = tests.balance.side(of: conclusion)
            for provision in weighing.provisions {
                trace.weigh(.publicInterest, provision, at: weighing.heading.map { [$0] } ?? [], by: rule(of: weighing))
                let favours = struck ?? (finder.isReliedOn(provision) ? .withholding : nil)
                trace.weigh(
                    .favours, of: provision, favours?.favours.rawValue ?? "null", at: conclusion,
                    by: struck == nil
                        ? .mechanism(
                            favours == nil
                                ? "no sentence strikes the balance"
                                : "no sentence strikes it, but the exemption is relied on")
                        : rule(ofBalance: conclusion, tests.balance))
                weigh(weighing.arguments[.disclosure] ?? [], .forDisclosure, of: provision)
                weigh(weighing.arguments[.withholding] ?? [], .againstDisclosure, of: provision)
            }
        }
        for weighing in all where !tests.weighings.contains(where: { $0.start == weighing.start }) {
            let named = weighing.provisions.first ?? "an exemption that is not named"
            trace.weigh(
                .publicInterest, named, at: [weighing.start..<(weighing.lastArgument ?? weighing.start)],
                by: rule(of: weighing), but: "the exemption is none that is weighed, or none is named")
        }
    }

    /// Arguments that make no test.
    static func weigh(dropped weighing: Weighing, in letter: Letter) {
        guard let trace = letter.trace, weighing.hasArguments else { return }
        for (side, arguments) in weighing.arguments.sorted(by: { $0.key == .disclosure && $1.key != .disclosure }) {
            for ranges in arguments {
                trace.weigh(
                    side == .disclosure ? .forDisclosure : .againstDisclosure, of: weighing.provisions.first ?? "",
                    letter.text(of: ranges), at: ranges, by: .mechanism("words that speak for one side"),
                    but: "one side alone, without a label or a balance, makes no test")
            }
        }
    }

    private func rule(of weighing: Weighing) -> Rule {
        if let heading = weighing.heading, !finder.provisions(namedIn: heading).isEmpty {
            return .mechanism("the heading over the arguments names the exemption")
        }
        if weighing.title != nil { return .mechanism("the heading describes the exemption in words") }
        return weighing.isHeaded
            ? .mechanism("a label of the test names the exemption")
            : .mechanism("the exemption named last before the arguments")
    }

    private func weigh(_ arguments: [[Range<Int>]], _ field: RecordField, of provision: String) {
        for ranges in arguments {
            guard let first = ranges.first else { continue }
            trace.weigh(field, of: provision, letter.text(of: ranges), at: ranges, by: rule(ofArgument: first))
        }
    }

    // MARK: Phrases

    /// The phrase that made a sentence argue, else the label over it.
    private func rule(ofArgument range: Range<Int>) -> Rule {
        let sentence = letter.sentences(in: range).first ?? range
        let number = readings.firstIndex { letter.blocks[$0.index].range.overlaps(range) }
        guard let number else { return .mechanism("it stands with the arguments of its side") }
        let own = readings[number].sentences.first { $0.range.overlaps(sentence) }
        if let label = own?.label { return rule(of: label, "the label before it") }
        for reading in readings[...number].reversed().prefix(12) {
            let labels = reading.sentences.filter { $0.range.lowerBound < range.lowerBound }.compactMap(\.label)
            guard let label = reading.label ?? labels.last else { continue }
            if case .side = label.kind { return rule(of: label, "the label over it") }
            break
        }
        if let own, case .argument(_, let strength) = own.cue, let rule = rule(of: strength, in: own.range) {
            return rule
        }
        return .mechanism("it goes on with the argument before it")
    }

    private func rule(of label: InterestLabel, _ what: String) -> Rule {
        let text = label.range
        if let row = LabelCues.terse.matches(in: letter, text).first { return LabelCues.terse.rule(row, what) }
        if let row = LabelCues.questions.matches(in: letter, text).first { return LabelCues.questions.rule(row, what) }
        if let row = SideCues.directions.matches(in: letter, text).first { return SideCues.directions.rule(row, what) }
        if let row = LabelCues.bare.matches(in: letter, text).first { return LabelCues.bare.rule(row, what) }
        if let row = LabelCues.parts.matches(in: letter, text).first { return LabelCues.parts.rule(row, what) }
        return .mechanism(what)
    }

    private func rule(of strength: InterestSentence.Strength, in sentence: Range<Int>) -> Rule? {
        switch strength {
        case .plain:
            if let row = SideCues.directions.matches(in: letter, sentence).first {
                return SideCues.directions.rule(row, "the words that name its side")
            }
            return ArgumentCues.bareSides.matches(in: letter, sentence).first.map {
                ArgumentCues.bareSides.rule($0, "the words that name its side")
            }
        case .interest, .unclear:
            let cue = SideCue.all(in: sentence, of: letter).first { $0.isInterest }
            let row = cue.flatMap { SideCues.directions.matches(in: letter, $0.range).first }
            if let row { return SideCues.directions.rule(row, "the words that speak of an interest") }
            return rule(in: sentence, ArgumentCues.admissions, "the words that own to an interest")
                ?? rule(in: sentence, ArgumentCues.interest, "the words that speak of an interest")
        case .turn: return rule(in: sentence, ArgumentCues.turns, "the words that turn to the other side")
        case .effect: return rule(in: sentence, ArgumentCues.effects, "the words that tell what disclosure would do")
        }
    }

    private func rule(in sentence: Range<Int>, _ table: PhraseTable<Void>, _ what: String) -> Rule? {
        table.matches(in: letter, sentence).first.map { table.rule($0, what) }
    }

    /// The phrase that strikes the balance.
    private func rule(ofBalance conclusion: [Range<Int>], _ balance: Balance) -> Rule {
        let verdicts = conclusion.compactMap { sentence in balance.verdict(of: sentence).map { (sentence, $0) } }
        let decisive = verdicts.last { $0.1.manner <= .leaning } ?? verdicts.min { $0.1.manner < $1.1.manner }
        guard let (sentence, verdict) = decisive else { return .mechanism("the conclusion") }
        switch verdict.manner {
        case .comparison:
            let row = BalanceCues.comparisons.matches(in: letter, sentence).first
            return row.map { BalanceCues.comparisons.rule($0, "the words that compare the interests") }
                ?? .mechanism("a comparison of the interests")
        case .leaning:
            return rule(in: sentence, BalanceCues.leanings, "the words that say where the balance lies")
                ?? rule(in: sentence, BalanceCues.opposed, "the words that say against what the balance lies")
                ?? .mechanism("the words that say where the balance lies")
        case .interest:
            return rule(in: sentence, BalanceCues.interests, "the words that say what is in the public interest")
                ?? .mechanism("the words that say what is in the public interest")
        case .decision:
            let row = BalanceCues.decisions.matches(in: letter, sentence).last
            return row.map { BalanceCues.decisions.rule($0, "the decision behind the arguments") }
                ?? .mechanism("the decision behind the arguments")
        }
    }
}
