/// Reads Schedules with their parts and paragraphs.
struct ScheduleReader {
    let text: LegalTokens

    /// The Schedule that a paragraph is said to belong to: "of Part 1 of Schedule 12A", ", Schedule 5".
    func schedule(behind start: Int) -> (number: String, part: String?, end: Int)? {
        var index = start
        if text[index].kind == .comma { index += 1 }
        skipWords(&index, in: LegalWord.of)
        var part: String?
        if text.isWord(index, in: LegalWord.part) {
            part = partNumber(at: index + 1)
            index += 2
            if text[index].kind == .comma { index += 1 }
            skipWords(&index, in: LegalWord.of)
        }
        guard text[index].kind == .word, LegalWord.units[text[index].hash] == .schedule else { return nil }
        index += 1
        if text[index].kind == .stop { index += 1 }
        guard let (number, end) = number(at: index) else { return nil }
        return (number, part, end)
    }

    /// The paragraph behind a Schedule: ", para 307", ", Part 1, paragraph 3".
    func paragraph(behind start: Int) -> (components: [CitationGroup.Component], part: String?, end: Int)? {
        var index = start
        var part: String?
        if text[index].kind == .comma { index += 1 }
        if text.isWord(index, in: LegalWord.part) {
            part = partNumber(at: index + 1)
            index += 2
            if text[index].kind == .comma { index += 1 }
        }
        guard text[index].kind == .word, LegalWord.units[text[index].hash] == .paragraph else {
            return part.map { ([], $0, index) }
        }
        index += 1
        if text[index].kind == .stop { index += 1 }
        guard let (number, end) = number(at: index) else { return nil }
        let brackets = ComponentReader(text: text).components(at: end)
        return ([.init(text: number)] + brackets.components, part, brackets.end)
    }

    /// The part of the Schedule that begins at a token: "Part VI of".
    func part(before start: Int) -> String? {
        var index = start - 1
        if text.isWord(index, in: LegalWord.determiners) { index -= 1 }
        guard text.isWord(index, in: LegalWord.of), text.isWord(index - 2, in: LegalWord.part) else { return nil }
        return partNumber(at: index - 1)
    }

    /// "1", "VI"
    private func partNumber(at index: Int) -> String? {
        let text = self.text.string(index)
        switch self.text[index].kind {
        case .number: return text
        case .word where text.utf8.allSatisfy({ [0x49, 0x56, 0x58].contains($0) }): return text
        default: return nil
        }
    }

    private func number(at index: Int) -> (String, Int)? {
        guard text[index].kind == .number, text[index].hash < 1_000 else { return nil }
        return ComponentReader(text: text).number(at: index)
    }

    private func skipWords(_ index: inout Int, in words: HashTable<Void>) {
        while text.isWord(index, in: words) || text.isWord(index, in: LegalWord.the) { index += 1 }
    }
}
