extension ReferenceFinder {
    func weigh(_ value: Range<Int>, by rule: Rule, but objection: String) {
        letter.trace?.weigh(.references, letter.text(of: value), at: value, by: rule, but: objection)
    }

    /// References in a sentence that is about another request.
    func weighOthers(in sentence: Range<Int>) {
        guard letter.trace != nil, let other = ReferenceLabels.others.firstMatch(in: letter, sentence) else {
            return
        }
        for label in ReferenceLabels.sentence.matches(in: letter, sentence) {
            guard let value = scanner.reference(in: label.range.upperBound..<sentence.upperBound) else { continue }
            weigh(
                value, by: ReferenceLabels.sentence.rule(label, "the phrase before it in the sentence"),
                but: "the sentence is about another request: “\(letter.text(of: other.range))”")
        }
    }
}
