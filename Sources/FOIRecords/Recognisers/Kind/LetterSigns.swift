package import PDFText

/// What is counted of a letter to tell its kind, for those who learn from letters of known kinds.
package struct LetterSigns: Sendable, Encodable {
    /// Names and values, those that are 0 left out: what its phrases and moves say.
    package var features: [String: Double] = [:]
    /// Those that may tell the kind, in order.
    package var sentences: [String]

    package init(of document: Document) {
        let letter = Letter(document: document)
        var draft = Draft(record: Record(source: Source(document: document)))
        for step in Reading.steps {
            if step == KindRecogniser.self { break }
            step.recognise(in: letter, into: &draft)
        }
        let reader = KindReader(letter: letter, draft: draft)
        let found = reader.counted(isLetter: reader.isLetter).features
        for (name, value) in zip(KindFeatures.names, found.values) where value != 0 { features[name] = value }
        sentences = found.sentences.map { letter.text(of: $0) }
    }
}
