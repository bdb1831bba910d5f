extension Setting {
    /// How the public interest is set out.
    private enum TestForm: CaseIterable { case bullets, paragraphs, table, runIn, oneParagraph, harmTest, labels }

    /// The tests of a letter, one for each ground that needs one.
    mutating func publicInterest(_ grounds: [RelyingGround], needsGeometry: inout Bool) -> [Component] {
        var seen: Set<[String]> = []
        let weighed = grounds.filter { $0.ground.isWeighed && seen.insert($0.ground.numbers).inserted }
        guard !weighed.isEmpty, dice.chance(75) else { return [] }
        let slot: Component.Slot = dice.chance(35) ? .annexes : .publicInterest
        var components: [Component] = []
        if slot == .annexes {
            let title = dice.pick(PublicInterest.annexes)
            components.append(Component("annex", slot, [Block(shape: .pageBreak), .heading(title)]))
        }
        var form = dice.pick(TestForm.allCases)
        if form == .table { needsGeometry = true }
        var left = weighed
        while let first = left.first {
            left.removeFirst()
            if first.isDenial, form == .table { form = .bullets }
            // Provisions that only differ in their letter are weighed together.
            let others = left.filter {
                $0.ground.numbers.dropLast() == first.ground.numbers.dropLast() && $0.ground.numbers.count > 2
            }
            left.removeAll { other in others.contains { $0.ground.numbers == other.ground.numbers } }
            components.append(test([first] + others, form, slot))
        }
        return components
    }

    private mutating func test(_ grounds: [RelyingGround], _ form: TestForm, _ slot: Component.Slot) -> Component {
        let ground = grounds[0].ground
        let (isDenial, isReleased) = (grounds[0].isDenial, grounds[0].isReleased)
        let citation = writer.many(grounds.map(\.ground.numbers), &dice, isNamed: dice.chance(20))
        let values = ["cite": citation.text, "title": ground.title, "harm": ground.harm]
        var truth = Truth()
        truth.cite(citation, isDenial ? .ncnd : isReleased ? .mentioned : .exemption)
        var blocks: [Block] = []
        let hasHead = form == .runIn || form == .oneParagraph ? dice.chance(50) : true
        if hasHead { blocks.append(.heading(say(PublicInterest.heads, values))) }
        if !hasHead || dice.chance(40) { blocks.append(.paragraph(say(PublicInterest.intros, values))) }
        if form == .harmTest {
            blocks.append(.heading(dice.pick(PublicInterest.harmHeads)))
            blocks.append(.paragraph(say(PublicInterest.harm, values)))
        }
        let arguments = arguments(isDenial: isDenial, values)
        let built = set(arguments, form, isDenial: isDenial, values)
        blocks += built.blocks
        let balances =
            isDenial
            ? PublicInterest.denialBalance : isReleased ? PublicInterest.releasing : PublicInterest.withholding
        let balance = say(balances, values)
        if form != .oneParagraph, dice.chance(60) {
            if form == .runIn {
                if dice.chance(30) { blocks.append(.heading(dice.pick(PublicInterest.balanceHeads))) }
            } else {
                blocks.append(.heading(dice.pick(PublicInterest.balanceHeads)))
            }
        }
        blocks.append(.paragraph(balance))
        truth.tests = citation.provisions.map {
            Truth.Test(
                provision: $0, supporting: built.supporting, opposing: built.opposing,
                favours: isReleased ? "disclosure" : "withholding")
        }
        return Component("test \(citation.provisions)", slot, blocks, truth: truth)
    }

    private mutating func arguments(isDenial: Bool, _ values: [String: String]) -> (
        supporting: [String], opposing: [String]
    ) {
        if isDenial {
            return ([say(PublicInterest.denialSupporting, values)], [say(PublicInterest.denialOpposing, values)])
        }
        return (
            dice.pick(dice.roll(1...3), of: PublicInterest.supporting).map { fill($0, values) },
            dice.pick(dice.roll(1...3), of: PublicInterest.opposing).map { fill($0, values) }
        )
    }

    private mutating func fill(_ text: String, _ values: [String: String]) -> String {
        say(Wording(seen: [text]), values)
    }

    private typealias Built = (blocks: [Block], supporting: [String], opposing: [String])

    private mutating func set(
        _ arguments: (supporting: [String], opposing: [String]), _ form: TestForm, isDenial: Bool,
        _ values: [String: String]
    ) -> Built {
        let (supporting, opposing) = arguments
        let forHead = say(isDenial ? PublicInterest.denialSupportingHeads : PublicInterest.supportingHeads)
        let againstHead = say(isDenial ? PublicInterest.denialOpposingHeads : PublicInterest.opposingHeads)
        switch form {
        case .bullets, .harmTest, .paragraphs:
            let isBulleted = form == .bullets || dice.chance(40)
            func items(_ texts: [String]) -> [Block] { texts.map { isBulleted ? .item("•", $0) : .paragraph($0) } }
            return (
                [.heading(forHead)] + items(supporting) + [.heading(againstHead)] + items(opposing), supporting,
                opposing
            )
        case .table:
            let rows = (0..<max(supporting.count, opposing.count)).map { index in
                [index < supporting.count ? supporting[index] : "", index < opposing.count ? opposing[index] : ""]
            }
            var style = Block.Style()
            style.isBold = true
            return (
                [Block(shape: .table([[forHead, againstHead]] + rows, widths: [0.5, 0.5]), style: style)], supporting,
                opposing
            )
        case .labels:
            let (left, right) = (forHead.droppingColon + ":", againstHead.droppingColon + ":")
            let (one, two) = (supporting.joined(separator: " "), opposing.joined(separator: " "))
            return ([.paragraph("\(left.inBold) \(one)"), .paragraph("\(right.inBold) \(two)")], [one], [two])
        case .runIn, .oneParagraph:
            let clause = say(PublicInterest.supportingClauses, values)
            let other = say(PublicInterest.opposingClauses, values)
            let one = isDenial ? supporting[0] : say(PublicInterest.supportingRuns, ["clause": clause])
            let two = isDenial ? opposing[0] : say(PublicInterest.opposingRuns, ["clause": other])
            // Without the words that tell the sides, a paragraph of a denial needs its headings.
            if isDenial {
                return ([.heading(forHead), .paragraph(one), .heading(againstHead), .paragraph(two)], [one], [two])
            }
            let blocks: [Block] = form == .runIn ? [.paragraph(one), .paragraph(two)] : [.paragraph("\(one) \(two)")]
            return (blocks, [one], [two])
        }
    }
}

extension String {
    var droppingColon: String { hasSuffix(":") ? String(dropLast()) : self }
}
