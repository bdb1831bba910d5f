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
                let favours = struck ?? tests.unstruck(provision, conclusion)
                trace.weigh(
                    .favours, of: provision, favours?.favours.rawValue ?? "null", at: conclusion,
                    by: struck == nil
                        ? .mechanism(
                            favours == nil
                                ? "no sentence strikes the balance"
                                : "no sentence says where it falls, but the exemption is relied on")
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
            for rule in rules(ofArgument: first, on: field == .forDisclosure ? .disclosure : .withholding) {
                trace.weigh(field, of: provision, letter.text(of: ranges), at: ranges, by: rule)
            }
        }
    }

    // MARK: Phrases

    /// The phrases that made a sentence argue, else the label over it.
    private func rules(ofArgument range: Range<Int>, on side: ArgumentSide) -> [Rule] {
        let sentence = letter.sentences(in: range).first ?? range
        let number = readings.firstIndex { letter.blocks[$0.index].range.overlaps(range) }
        guard let number else { return [.mechanism("it stands with the arguments of its side")] }
        let own = readings[number].sentences.first { $0.range.overlaps(sentence) }
        if let label = own?.label { return rules(of: label, "the label before it") }
        for reading in readings[...number].reversed().prefix(12) {
            let labels = reading.sentences.filter { $0.range.lowerBound < range.lowerBound }.compactMap(\.label)
            guard let label = reading.label ?? labels.last else { continue }
            if case .side = label.kind { return rules(of: label, "the label over it") }
            break
        }
        if let own, case .argument(_, let strength) = own.cue {
            let rules = rules(of: strength, in: own.range)
            if !rules.isEmpty { return rules }
        }
        return [
            .mechanism("what its words and the sentences around it come to, read as one path"),
            InterestSort.classifier.rule(side == .disclosure ? .disclosure : .withholding, on: sentence, in: letter),
        ]
    }

    private func rules(of label: InterestLabel, _ what: String) -> [Rule] {
        let sides = rules(ofSide: SideCue.all(in: label.range, of: letter).first, what)
        if !sides.isEmpty { return sides }
        for table in [LabelCues.terse, LabelCues.questions, LabelCues.bare] {
            if let row = table.matches(in: letter, label.range).first { return [table.rule(row, what)] }
        }
        let part = LabelCues.parts.firstMatch(in: letter, label.range)
        return [part.map { LabelCues.parts.rule($0, what) } ?? .mechanism(what)]
    }

    /// The words that give the direction, and those that name what they point to.
    private func rules(ofSide cue: SideCue?, _ what: String) -> [Rule] {
        guard let cue else { return [] }
        let direction = SideCues.directions.firstMatch(in: letter, cue.range)
        let target = SideCues.targets.matches(in: letter, cue.range).last
        return [
            direction.map { SideCues.directions.rule($0, what) },
            target.map { SideCues.targets.rule($0, "what it speaks for or against") },
        ].compactMap(\.self)
    }

    private func rules(of strength: InterestSentence.Strength, in sentence: Range<Int>) -> [Rule] {
        switch strength {
        case .plain:
            let cue = SideCue.all(in: sentence, of: letter).first { !$0.isInterest }
            let rules = rules(ofSide: cue, "the words that name its side")
            if !rules.isEmpty { return rules }
            return rule(in: sentence, ArgumentCues.bareSides, "the words that name its side")
        case .interest, .unclear:
            let cue = SideCue.all(in: sentence, of: letter).first { $0.isInterest }
            let rules = rules(ofSide: cue, "the words that speak of an interest")
            if !rules.isEmpty { return rules }
            let owned = rule(in: sentence, ArgumentCues.admissions, "the words that own to an interest")
            return owned.isEmpty
                ? rule(in: sentence, ArgumentCues.interest, "the words that speak of an interest") : owned
        case .turn: return rule(in: sentence, ArgumentCues.turns, "the words that turn to the other side")
        case .effect:
            return rule(in: sentence, ArgumentCues.effects, "the words that tell what disclosure would do")
        }
    }

    private func rule<Meaning>(in sentence: Range<Int>, _ table: PhraseTable<Meaning>, _ what: String) -> [Rule] {
        table.matches(in: letter, sentence).prefix(1).map { table.rule($0, what) }
    }

    /// The phrase that strikes the balance.
    private func rule(ofBalance conclusion: [Range<Int>], _ balance: Balance) -> Rule {
        let verdicts = conclusion.compactMap { sentence in balance.verdict(of: sentence).map { (sentence, $0) } }
        let decisive = verdicts.last { $0.1.manner <= .leaning } ?? verdicts.min { $0.1.manner < $1.1.manner }
        guard let (sentence, verdict) = decisive else { return .mechanism("the conclusion") }
        let rules =
            switch verdict.manner {
            case .comparison: rule(in: sentence, BalanceCues.comparisons, "the words that compare the interests")
            case .leaning:
                rule(in: sentence, BalanceCues.leanings, "the words that say where the balance lies")
                    + rule(in: sentence, BalanceCues.opposed, "the words that say against what the balance lies")
            case .interest:
                rule(in: sentence, BalanceCues.interests, "the words that say what is in the public interest")
            case .decision: rule(in: sentence, BalanceCues.decisions, "the decision behind the arguments")
            }
        return rules.first ?? .mechanism("the conclusion")
    }
}
