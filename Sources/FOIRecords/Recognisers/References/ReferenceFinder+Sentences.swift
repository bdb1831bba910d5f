/// References outside of the head and the subject line.
extension ReferenceFinder {
    /// The first of the letter's own sentences; one within the words of the request, for want of others.
    func inSentences() -> [Reference] {
        var asked: Reference?
        for block in letter.blocks where block.zone == .body || block.zone == .review {
            for sentence in letter.sentences(in: block.range) {
                guard let found = reference(inSentence: sentence) else { continue }
                if !draft.isRequest(sentence, in: letter) { return [found] }
                asked = asked ?? found
            }
        }
        return asked.map { [$0] } ?? []
    }

    private func reference(inSentence sentence: Range<Int>, mayBeEarlier: Bool = false) -> Reference? {
        guard mayBeEarlier || !ReferenceLabels.others.hasMatch(in: letter, sentence) else {
            weighOthers(in: sentence)
            return nil
        }
        for label in ReferenceLabels.sentence.matches(in: letter, sentence) where !isRequesters(label.range) {
            let isNamed = label.meaning == .any
            if let value = scanner.reference(in: label.range.upperBound..<sentence.upperBound, needsPrefix: !isNamed),
                isNamed || letter.startsWithRegime(value.lowerBound)
            {
                return reference(
                    value, label: isNamed ? label.range : nil, .medium,
                    by: ReferenceLabels.sentence.rule(label, "the phrase before it in the sentence"))
            }
        }
        return nil
    }

    /// "Your ref" is the requester's own.
    private func isRequesters(_ label: Range<Int>) -> Bool {
        let index = letter.index.firstWord(from: label.lowerBound)
        return index > 0 && letter.folded(label).starts(with: Array("ref".utf8))
            && ["your", "y"].contains(String(decoding: letter.folded(letter.words[index - 1].range), as: UTF8.self))
    }

    private static let subject = PhraseTable<Void>([.init("subject", (), example: "Subject: Request FOI / 4411")])

    private static let review = PhraseTable<Void>([
        .init("internal review", (), example: "you asked for an internal review")
    ])

    /// A review names the request that it reviews in its opening, beside its own reference in the head.
    func ofReviewedRequest() -> [Reference] {
        var references: [Reference] = []
        for block in letter.blocks.lazy.filter({ $0.zone == .body || $0.zone == .review }).prefix(3) {
            for sentence in letter.sentences(in: block.range) where Self.review.hasMatch(in: letter, sentence) {
                if let found = reference(inSentence: sentence, mayBeEarlier: true) { references.append(found) }
            }
        }
        return references
    }

    func inThread() -> [Reference] {
        for block in letter.blocks where block.zone == .thread {
            guard Self.subject.opens(block.range, in: letter.index) else { continue }
            let labels = ReferenceLabels.head.matches(in: letter, block.range)
            for label in labels.reversed() where label.meaning == .own {
                if let value = scanner.reference(in: label.range.upperBound..<block.range.upperBound) {
                    return [
                        reference(
                            value, label: label.range, .medium,
                            by: ReferenceLabels.head.rule(label, "the label in the subject of the quoted e-mail"))
                    ]
                }
            }
        }
        return []
    }

    func inFurniture() -> [Reference] {
        for block in letter.blocks where block.zone == .furniture {
            let found = unlabelled(block)
            if !found.isEmpty { return found }
        }
        return []
    }
}
