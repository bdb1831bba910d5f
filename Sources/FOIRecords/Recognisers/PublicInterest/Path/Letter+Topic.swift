extension Letter {
    /// The few words with which a paragraph tells what it is about: "The method. …", "Order: …", "As for the e-mails, …".
    func topic(at start: Int) -> Range<Int>? {
        let words = words(in: start..<blocks[blockIndex(at: start)].range.upperBound).prefix(6)
        guard let first = words.first else { return nil }
        for (word, next) in zip(words, words.dropFirst()) {
            if LabelCues.verbs.contains(word) { return nil }
            let between = folded(word.range.upperBound..<next.range.lowerBound)
            if between.contains(UInt8(ascii: ".")) || between.contains(UInt8(ascii: ":")) {
                return first.range.lowerBound..<word.range.upperBound + (between.contains(UInt8(ascii: ".")) ? 1 : 0)
            }
            if between.contains(UInt8(ascii: ",")) {
                return StepCues.topics.opens(start..<next.range.lowerBound, in: index)
                    ? first.range.lowerBound..<word.range.upperBound : nil
            }
        }
        return nil
    }
}
