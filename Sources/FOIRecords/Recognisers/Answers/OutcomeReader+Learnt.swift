/// What answers say in words that no phrase knows.
extension OutcomeReader {
    /// What is counted of an answer, but for what its sentences are like, and these.
    func counted(
        in ranges: [Range<Int>], saying evidence: OutcomeEvidence, phrased: Outcome
    ) -> (features: OutcomeFeatures, sentences: [Range<Int>]) {
        let sentences = sentences(in: ranges)
        return (OutcomeFeatures(of: evidence, phrased: phrased, length: sentences.count), sentences)
    }

    /// The outcome that all of an answer speaks for plainly, against the one that its phrases make.
    func outcome(in ranges: [Range<Int>], saying evidence: OutcomeEvidence, phrased: Outcome) -> Outcome {
        guard OutcomeVerdict.mayOverrule(phrased, by: evidence) else { return phrased }
        var (features, sentences) = counted(in: ranges, saying: evidence, phrased: phrased)
        features.add(sentences.map { AnswerSentence.classifier.likelihoods(of: $0, in: letter) })
        let verdict = OutcomeVerdict(of: features)
        let likeliest = verdict.likeliest
        // "There were none, as our policy does not permit it."
        if likeliest == .notHeld, !evidence.isExplicit, !sentences.contains(where: speaksOfRecords) { return phrased }
        let least = OutcomeVerdict.leastLead(of: likeliest, over: phrased, by: evidence)
        return verdict.lead(of: likeliest, over: phrased) > least ? likeliest : phrased
    }

    /// As many as are read of an answer: those that weigh the public interest say nothing of what is given.
    private func sentences(in ranges: [Range<Int>]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        for range in ranges where !range.isEmpty {
            for sentence in letter.sentences(in: range)
            where !weighingBlocks.contains(letter.blockIndex(at: sentence.lowerBound)) {
                if sentences.count == Self.mostSentences { return sentences }
                sentences.append(sentence)
            }
        }
        return sentences
    }

    private static let mostSentences = 40
}

extension AnswerSentence {
    /// It says what is done, rather than a fact or nothing.
    var tells: Bool { self != .fact && self != .neutral }
}
