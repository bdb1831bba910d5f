import Legislation

/// A part of a request as the letter numbers it.
struct AskedPart {
    var label: String
    /// As printed before the text; empty where there is none.
    var marker: String
    var text: String
    var level = 0
    /// Only leads on to its sub-parts.
    var isStem = false
}

extension Setting {
    /// The ways in which the parts of a request are told apart.
    enum Numbering: CaseIterable {
        case single, numbers, brackets, questions, letters, roman, bullets, paragraphs, nested
    }

    mutating func numbering() -> Numbering {
        dice.pick([
            .single, .single, .numbers, .numbers, .brackets, .questions, .questions, .letters, .roman, .bullets,
            .paragraphs, .nested,
        ])
    }

    /// The questions of a letter with their markers.
    mutating func parts(_ numbering: Numbering) -> [AskedPart] {
        let count = numbering == .single ? 1 : dice.roll(2...6)
        let questions = dice.pick(count, of: Questions.questions).map { fillQuestion($0) }
        if numbering == .nested { return nestedParts(questions, style: dice.roll(0...2)) }
        let marker = dice.pick(numbering.markers)
        return questions.enumerated().map { index, text in
            let count = numbering.count(index)
            let label =
                switch numbering {
                case .single, .nested: ""
                case .bullets, .paragraphs: "•\(count)"
                default: count
                }
            return AskedPart(label: label, marker: marker.replacing("#", with: count), text: text)
        }
    }

    private mutating func nestedParts(_ questions: [String], style: Int) -> [AskedPart] {
        var parts: [AskedPart] = []
        let stems = Wording(seen: [
            "For each of the last {n} years, please provide:", "In relation to {topic}:",
            "With regard to {topic}, I would like to know:", "Please supply the following for {year}:",
        ])
        let left = questions.prefix(2)
        parts.append(AskedPart(label: "1", marker: "1.", text: fillQuestion(dice.pick(stems)), isStem: true))
        for (index, text) in left.enumerated() {
            let letter = ["a", "b"][index]
            let marker = style == 0 ? "\(letter))" : style == 1 ? "(\(letter))" : "\(letter)."
            parts.append(AskedPart(label: "1\(letter)", marker: marker, text: text, level: 1))
        }
        for (index, text) in questions.dropFirst(2).enumerated() {
            parts.append(AskedPart(label: String(index + 2), marker: "\(index + 2).", text: text))
        }
        return parts
    }

    mutating func fillQuestion(_ question: String) -> String {
        let year = dates.request.year - dice.roll(1...3)
        let from = dice.pick([DateForm.plain, .ordinal, .slashes]).text(
            dates.request.adding(days: -dice.roll(400...1200)))
        let to = dice.pick([DateForm.plain, .ordinal]).text(dates.request.adding(days: -dice.roll(30...300)))
        return question.filled([
            "topic": topic, "body": askedBody, "n": dice.pick(["three", "five", "3", "two"]), "year": String(year),
            "from": from, "to": to,
        ]).unmarked
    }

    /// The authority as others call it: no requester writes "our organisation".
    private var askedBody: String {
        body.short.hasPrefix("our ") || body.short.hasPrefix("this ") ? body.name : body.short
    }

    /// A part as it stands in a list, or as a paragraph where nothing marks it.
    func block(_ part: AskedPart, style: Block.Style = Block.Style()) -> Block {
        part.marker.isEmpty
            ? .paragraph(part.text, style: style) : .item(part.marker, part.text, level: part.level, style: style)
    }
}

extension Setting.Numbering {
    /// The ways to print a marker, `#` for the number or letter.
    fileprivate var markers: [String] {
        switch self {
        case .single, .nested, .paragraphs: [""]
        case .numbers: ["#.", "#.", "#.", "#.", "#.", "#"]
        case .brackets: ["#)", "(#)"]
        case .questions: ["Q#.", "Question #:", "Q#", "Q#:", "Question #", "Q#)"]
        case .letters, .roman: ["#)", "(#)", "#."]
        case .bullets: ["•", "•", "•", "•", "•", "-"]
        }
    }

    fileprivate func count(_ index: Int) -> String {
        switch self {
        case .letters: ["a", "b", "c", "d", "e", "f", "g", "h"][index]
        case .roman: ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"][index]
        default: String(index + 1)
        }
    }
}
