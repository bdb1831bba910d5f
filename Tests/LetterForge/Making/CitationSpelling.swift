/// A citation as a letter writes it, and what it cites.
struct CitationSpelling {
    var text: String
    var provisions: [String]
}

/// Writes provisions the many ways in which letters do.
struct CitationWriter {
    let regime: AccessRegime
    /// How this letter likes them, most of the time.
    private let word: Word
    private let spacing: Spacing

    private enum Spacing: CaseIterable { case none, afterNumber, everywhere, beforeLetter }

    private struct Word {
        var one: String
        var many: String
    }

    private static let sections = Wording(seen: [
        "section |sections ", "Section |Sections ", "s.|ss.", "S|S", "s|s", "Section |Section ", "Sec. |Secs. ",
        "S.|S.", "s. |ss. ", "Sec |Sec ", "section |section ", "S |S ",
    ])
    private static let regulations = Wording(seen: [
        "regulation |regulations ", "Regulation |Regulations ", "Reg. |Regs. ", "reg |regs ", "Reg |Regs ",
        "reg. |regs. ",
    ])

    init(_ regime: AccessRegime, _ dice: inout Dice) {
        self.regime = regime
        let words = regime.isRegulations ? Self.regulations : Self.sections
        // Most letters write the word in full.
        let text = dice.chance(45) ? words.seen[dice.roll(0...1)] : dice.pick(words)
        let halves = text.split(separator: "|").map(String.init)
        word = Word(one: halves[0], many: halves[1])
        spacing = dice.chance(75) ? .none : dice.pick(Spacing.allCases)
    }

    /// One provision, "section 40(2) of the Act" or without the Act.
    func one(_ numbers: [String], _ dice: inout Dice, isNamed: Bool = false) -> CitationSpelling {
        let provisions = [path(numbers)]
        var text = word.one + digits(numbers)
        if numbers.count == 2, word.one.count > 6, dice.chance(4) {
            text =
                dice.chance(50)
                ? "\(word.one)\(numbers[0]), subsection (\(numbers[1]))"
                : "subsection (\(numbers[1])) of section \(numbers[0])"
            if regime.isRegulations { text = word.one + digits(numbers) }
        }
        guard isNamed else { return CitationSpelling(text: text, provisions: provisions) }
        return CitationSpelling(text: named(text, &dice), provisions: provisions)
    }

    /// Several, put together as lists and ranges.
    func many(_ all: [[String]], _ dice: inout Dice, isNamed: Bool = false) -> CitationSpelling {
        guard all.count > 1 else { return one(all.first ?? [], &dice, isNamed: isNamed) }
        var text: String
        if let stem = commonStem(of: all) {
            let ends = all.map { "(\($0.last ?? ""))" }
            text = word.many + digits(stem)
            if dice.chance(50) { text = word.one + digits(stem) }
            text += list(ends, &dice, mayRun: true)
        } else if dice.chance(30) {
            text = list(all.map { word.one + digits($0) }, &dice)
        } else {
            text = word.many + list(all.map(digits), &dice)
        }
        return CitationSpelling(text: isNamed ? named(text, &dice) : text, provisions: all.map(path))
    }

    func path(_ numbers: [String]) -> String { ([regime.path] + numbers).joined(separator: "/") }

    /// A citation with the Act: behind it, before it, or right behind it.
    private func named(_ text: String, _ dice: inout Dice) -> String {
        let name = dice.pick(regime.shortNames)
        let bare = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
        switch dice.roll(0...9) {
        case 0 where !bare.hasSuffix("Act") && bare != "Regulations": return "\(text) \(bare)"
        case 1 where bare.hasPrefix("FOI") && !bare.contains(" "): return "\(bare) \(text)"
        default: return "\(text) of \(name)"
        }
    }

    /// The same section and subsections up to the last letter.
    private func commonStem(of all: [[String]]) -> [String]? {
        guard let first = all.first, first.count > 1 else { return nil }
        let stem = Array(first.dropLast())
        return all.allSatisfy { $0.count == first.count && Array($0.dropLast()) == stem } ? stem : nil
    }

    private func list(_ items: [String], _ dice: inout Dice, mayRun: Bool = false) -> String {
        if mayRun, dice.chance(8) { return items.joined() }
        let separator = dice.chance(85) ? " and " : dice.pick([" & ", " and/or "])
        let head = items.dropLast().joined(separator: ", ")
        return head + (separator == " and/or " && items.count > 2 ? " and " : separator) + (items.last ?? "")
    }

    private func digits(_ numbers: [String]) -> String {
        var text = numbers.first ?? ""
        for (index, number) in numbers.dropFirst().enumerated() {
            let isSpaced =
                switch spacing {
                case .none: false
                case .everywhere: true
                case .afterNumber: index == 0
                case .beforeLetter: index == 1
                }
            text += isSpaced ? " (\(number))" : "(\(number))"
        }
        return text
    }
}
