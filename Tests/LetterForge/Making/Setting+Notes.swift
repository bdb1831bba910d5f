import Legislation

extension Setting {
    /// Sentences about provisions that are not grounds themselves, or that say more about one.
    mutating func notes(_ grounds: [RelyingGround]) -> [Component] {
        var components: [Component] = []
        let relied = grounds.map(\.ground.numbers)
        if regime == .foia, relied.contains(["40", "2"]), dice.chance(60) {
            let isOld = dates.response.year < 2018
            let condition = isOld ? ["40", "3", "a", "i"] : ["40", "3A", "a"]
            components.append(note("condition", condition, .mentioned, Notes.conditions))
            if dates.response.year > 2018, dice.chance(50) {
                var truth = Truth()
                truth.cite("eur/2016/679/article/5/1/a", .mentioned)
                components.append(Component("principle", .grounds, [.paragraph(say(Notes.principles))], truth: truth))
            }
        }
        if dice.chance(10), let other = considered(besides: relied) { components.append(other) }
        if regime == .foia, let quotation = quotation(relied) { components.append(quotation) }
        if !grounds.isEmpty, grounds.contains(where: \.ground.isWeighed), dice.chance(15) {
            let numbers: [String] =
                switch regime {
                case .foia: grounds[0].isDenial ? ["2", "1", "b"] : ["2", "2", "b"]
                case .eir: ["12", "1", "b"]
                case .foisa: ["2", "1", "b"]
                case .eisr: ["10", "1", "b"]
                }
            components.append(note("rule", numbers, .mentioned, Notes.balanceRule))
        }
        return components
    }

    private mutating func note(_ name: String, _ numbers: [String], _ role: Role, _ wording: Wording) -> Component {
        let citation = writer.one(numbers, &dice, isNamed: dice.chance(30))
        var truth = Truth()
        truth.cite(citation, role)
        return Component(name, .grounds, [.paragraph(say(wording, ["cite": citation.text]))], truth: truth)
    }

    private mutating func considered(besides relied: [[String]]) -> Component? {
        let others = Ground.exemptions(regime).filter { other in
            !relied.contains { $0.first == other.numbers.first }
        }
        guard !others.isEmpty else { return nil }
        let ground = dice.pick(others)
        let citation = writer.one(ground.numbers, &dice, isNamed: dice.chance(40))
        var truth = Truth()
        truth.cite(citation, .mentioned)
        let text = say(Notes.considered, ["cite": citation.text, "title": ground.title])
        return Component("considered", .grounds, [.paragraph(text)], truth: truth)
    }

    /// The words of a provision that the letter relies on.
    private mutating func quotation(_ relied: [[String]]) -> Component? {
        guard let quotation = Notes.quotations.first(where: { relied.contains($0.numbers) }), dice.chance(40) else {
            return nil
        }
        let citation = writer.one(quotation.numbers, &dice, isNamed: dice.chance(60))
        var truth = Truth()
        for numbers in quotation.quoted { truth.cite(writer.path(numbers), .quoted) }
        truth.cite(citation, quotation.isRefusal ? .refusal : quotation.numbers == ["31", "3"] ? .ncnd : .exemption)
        let text = say(quotation.wording, ["cite": citation.text])
        return Component(
            "quotation", .grounds, [.paragraph(text, style: Block.Style(indent: dice.chance(30) ? 20 : 0))],
            truth: truth)
    }
}
