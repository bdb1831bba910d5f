/// Makes the record's tests of the weighings of a letter.
struct TestBuilder {
    let letter: Letter
    private let finder: ExemptionFinder
    let balance: Balance
    /// With their provisions, in order.
    let weighings: [Weighing]

    init(letter: Letter, finder: ExemptionFinder, kind: LetterKind, weighings: [Weighing]) {
        self.letter = letter
        self.finder = finder
        balance = Balance(letter: letter)
        let named = Self.named(weighings.sorted { $0.start < $1.start }, in: kind, finder: finder)
        let weighed = named.compactMap { Self.weighed($0, finder: finder) }
        self.weighings = weighed.filter { weighing in !weighed.contains { Self.isHarm(weighing, beside: $0) } }
    }

    /// Where a test names both of its sides, what stands above it in no side's words tells the harm that it weighs.
    private static func isHarm(_ weighing: Weighing, beside test: Weighing) -> Bool {
        !weighing.isLabelled && test.isLabelled && test.isComplete && weighing.provisions == test.provisions
            && weighing.firstArgument ?? 0 < test.firstArgument ?? 0
    }

    /// The blocks that argue, with their headings and conclusions.
    var blocks: BlockSet { weighings.reduce(into: []) { $0.formUnion($1.blocks) } }

    func tests() -> [PublicInterestTest] {
        var tests: [PublicInterestTest] = []
        for index in weighings.indices {
            let conclusion = self.conclusion(of: index)
            let struck = balance.side(of: conclusion)
            for provision in weighings[index].provisions {
                let favours = struck ?? unstruck(provision, conclusion)
                let test = test(of: weighings[index], provision, conclusion, favours)
                if let half = tests.lastIndex(where: { $0.isOtherHalf(of: test) }) {
                    tests[half].take(test)
                } else {
                    tests.append(test)
                }
            }
        }
        return tests
    }

    /// Where no sentence says where the balance falls: an exemption that is relied on, or weighed to a conclusion, is
    /// maintained.
    func unstruck(_ provision: String, _ conclusion: [Range<Int>]) -> ArgumentSide? {
        conclusion.isEmpty && !finder.isReliedOn(provision) ? nil : .withholding
    }

    private func test(
        of weighing: Weighing, _ provision: String, _ conclusion: [Range<Int>], _ favours: ArgumentSide?
    ) -> PublicInterestTest {
        PublicInterestTest(
            provision: provision, heading: weighing.heading.map { letter.text(of: $0) },
            statutoryText: found(weighing.statutoryText),
            forDisclosure: (weighing.arguments[.disclosure] ?? []).map(argument),
            againstDisclosure: (weighing.arguments[.withholding] ?? []).map(argument),
            conclusion: found(conclusion), favours: favours?.favours)
    }

    private func argument(_ ranges: [Range<Int>]) -> Passage {
        Passage(text: letter.text(of: ranges), evidence: letter.evidence(for: ranges))
    }

    private func found(_ ranges: [Range<Int>]) -> Found<String>? {
        guard !ranges.isEmpty else { return nil }
        let text = letter.text(of: ranges)
        return Found(value: text, text: text, confidence: .high, evidence: letter.evidence(for: ranges))
    }
}

extension PublicInterestTest {
    /// One has the arguments for disclosure and the other those against: two passages of one test.
    fileprivate func isOtherHalf(of other: PublicInterestTest) -> Bool {
        provision == other.provision && forDisclosure.isEmpty != other.forDisclosure.isEmpty
            && againstDisclosure.isEmpty != other.againstDisclosure.isEmpty
            && forDisclosure.isEmpty != againstDisclosure.isEmpty
    }

    fileprivate mutating func take(_ other: PublicInterestTest) {
        forDisclosure += other.forDisclosure
        againstDisclosure += other.againstDisclosure
        conclusion = other.conclusion ?? conclusion
        favours = other.favours ?? favours
    }
}

// MARK: Exemptions

extension TestBuilder {
    /// The weighings with the exemptions that they are about.
    private static func named(_ weighings: [Weighing], in kind: LetterKind, finder: ExemptionFinder) -> [Weighing] {
        // A review may drop what was relied on at first.
        if weighings.count == 1, var only = weighings.first, only.provisions.isEmpty, kind != .internalReview,
            let all = allRelied(on: only, finder)
        {
            only.provisions = all
            return [only]
        }
        var named: [Weighing] = []
        let isAlone = weighings.count { $0.provisions.isEmpty } == 1
        for var weighing in weighings {
            if weighing.provisions.isEmpty {
                weighing.provisions = unnamed(weighing, after: named, isAlone: isAlone, finder: finder)
            }
            weighing.provisions = weighing.provisions.flatMap { narrowed($0, weighing, after: named, finder: finder) }
            named.append(weighing)
        }
        return named
    }

    /// "… the second is the stronger. Section 42(1) was rightly applied": the one exemption that the conclusion names,
    /// where those named before it are under another heading.
    private static func concluded(
        _ weighing: Weighing, apartFrom near: [String], before start: Int, _ finder: ExemptionFinder
    ) -> String? {
        let named = finder.reduced(weighing.conclusion.flatMap(finder.provisions(namedIn:)))
        guard named.count == 1, let last = near.last, let place = finder.place(of: last, before: start),
            finder.exemptionClass(of: named[0]) == .qualified
        else { return nil }
        let blocks = finder.letter.blocks
        let between = finder.letter.blockIndex(at: place)..<finder.letter.blockIndex(at: start)
        return blocks[between].contains(where: \.isHeading) ? named[0] : nil
    }

    /// The exemptions of a weighing whose heading has none: by its title, or by the text before it.
    private static func unnamed(
        _ weighing: Weighing, after others: [Weighing], isAlone: Bool, finder: ExemptionFinder
    ) -> [String] {
        if let title = weighing.title, let provision = finder.provision(describedBy: title) { return [provision] }
        // "In favour of disclosure, …" names a side and no exemption.
        if let topic = finder.letter.topic(at: weighing.start), SideCue.all(in: topic, of: finder.letter).isEmpty,
            let provision = finder.provision(describedIn: topic)
        {
            return [provision]
        }
        let start = weighing.firstArgument ?? weighing.start
        let floor = others.last?.lastArgument ?? 0
        let near = finder.bothProvisions(before: start, floor: floor)
        if let concluded = concluded(weighing, apartFrom: near, before: start, finder) { return [concluded] }
        if near.isEmpty || near.count > 1 {
            return chosen(
                of: near.isEmpty ? finder.provisions(before: start, floor: 0) : near, weighing, after: others,
                isAlone: isAlone, finder)
        }
        guard near.count == 1, let section = finder.place(of: near[0], before: start) else { return near }
        // "Section 36(2) is a qualified exemption", said of 36(2)(b) and (c) in the sentence before.
        let above = finder.provisions(before: section, floor: floor)
        return above.allSatisfy { $0.isProvision(beneath: near[0]) } && !above.isEmpty
            ? above : near
    }

    /// The one test of a letter that relies on several exemptions and speaks of them, or does not speak of "the exemption",
    /// is about all.
    private static func allRelied(on weighing: Weighing, _ finder: ExemptionFinder) -> [String]? {
        let letter = finder.letter
        let start = weighing.firstArgument ?? weighing.start
        let near = finder.provisions(before: start, floor: 0)
        let told = letter.words(in: min(weighing.start, start)..<start) + weighing.conclusion.flatMap(letter.words)
        let isPlural = told.contains { exemptions.contains($0) }
        guard isPlural || !told.contains(where: { exemption.contains($0) }) else { return nil }
        let relied = finder.weighedProvisions(before: start)
        return relied.count > near.count && near.allSatisfy(relied.contains) ? relied : nil
    }

    private static let exemption = WordSet("exemption exception")
    private static let exemptions = WordSet("exemptions exceptions both each")

    /// Of several exemptions that the text before names together, the one that the weighing speaks of: where there is
    /// one weighing only, it is about all of them.
    private static func chosen(
        of provisions: [String], _ weighing: Weighing, after others: [Weighing], isAlone: Bool,
        _ finder: ExemptionFinder
    ) -> [String] {
        guard provisions.count > 1, !isAlone else { return provisions }
        let opening = finder.letter.opening(
            ofSentence: weighing.start..<max(weighing.start, weighing.lastArgument ?? 0))
        if let one = finder.provision(of: provisions, describedIn: opening) { return [one] }
        let open = provisions.filter { provision in !others.contains { $0.provisions.contains(provision) } }
        return open.isEmpty ? provisions : open
    }

    /// "Section 43" is 43(2) where the letter relies on that, "section 31" 31(1)(a) and (b) where it relies on both; but not
    /// where a test of these stands already and the text names another.
    private static func narrowed(
        _ provision: String, _ weighing: Weighing, after others: [Weighing], finder: ExemptionFinder
    ) -> [String] {
        let first = weighing.firstArgument ?? weighing.start
        // Arguments may stand above what opens their test.
        let own = finder.deeper(than: provision, in: min(weighing.start, first)..<first)
        if !own.isEmpty { return own }
        var deeper = finder.deeper(than: provision, in: 0..<Int.max)
        // "Factors favouring confirmation or denial for S31": of 31(1)(a) and 31(3), the latter.
        if deeper.count > 1, finder.isOnConfirming(weighing) {
            deeper = finder.deeper(than: provision, in: 0..<Int.max, isDenied: true)
        }
        // Who names "section 27(1)" means all of its limbs.
        guard deeper.count == 1 || deeper.count > 1 && provision.isSection else { return [provision] }
        let isTaken = !weighing.isHeaded && others.contains { !Set($0.provisions).isDisjoint(with: deeper) }
        return isTaken ? [provision] : deeper
    }

    /// Without the exemptions that know no weighing.
    private static func weighed(_ weighing: Weighing, finder: ExemptionFinder) -> Weighing? {
        var kept = weighing
        kept.provisions = weighing.provisions.filter { provision in
            switch finder.exemptionClass(of: provision) {
            case .qualified: true
            case .absolute: weighing.isLabelled || weighing.isComplete
            case .personal: weighing.isLabelled && weighing.isComplete
            case .none: false
            }
        }
        return kept.provisions.isEmpty ? nil : kept
    }
}

// MARK: Conclusions

extension TestBuilder {
    /// The sentences that strike the balance of a weighing: its own, or those of the next that has
    /// any, as one balance may close several tests.
    func conclusion(of index: Int) -> [Range<Int>] {
        guard let source = weighings[index...].first(where: { !$0.conclusion.isEmpty }) else { return [] }
        let sentences = source.conclusion
        let own = sentences.filter { names($0, weighings[index]) }
        if !own.isEmpty, own.contains(where: { balance.verdict(of: $0) != nil }) { return own }
        let others = weighings.indices.filter { $0 != index }
        let common = sentences.filter { sentence in !others.contains { names(sentence, weighings[$0]) } }
        return common.isEmpty ? sentences : common
    }

    private func names(_ sentence: Range<Int>, _ weighing: Weighing) -> Bool {
        if let title = weighing.title, finder.shares(title, with: sentence) { return true }
        return finder.provisions(namedIn: sentence).contains { WeighingReader.isRelated($0, to: weighing.provisions) }
    }
}
