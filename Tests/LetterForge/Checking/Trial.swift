public import FOIEvaluation
public import FOIRecords
import PDFText

/// One letter, set, read and compared.
public struct Trial {
    public var letter: ForgedLetter
    public var typesetting: Typesetting
    public var record: Record
    public var annotation: Annotation

    public init(_ letter: ForgedLetter, _ typesetting: Typesetting) {
        self.letter = letter
        self.typesetting = typesetting
        record = Record(reading: letter.document(typesetting))
        annotation = letter.annotation
    }

    public var name: String { "\(letter.name)/\(typesetting.rawValue)" }

    /// A value that is wrong or missing.
    public struct Mistake: Hashable, CustomStringConvertible {
        public var field: RecordField
        public var isMissed: Bool
        public var value: String

        public var description: String { "\(field) \(isMissed ? "missed" : "wrong"): \(value)" }
    }

    /// What is wrong or missing.
    public var mistakes: [Mistake] {
        var evaluation = Evaluation()
        evaluation.add(ScoredRecord(record), of: name, against: annotation)
        return evaluation.misses.compactMap { miss in
            miss.field.map { Mistake(field: $0, isMissed: miss.kind == .missed, value: miss.value) }
        } + strays
    }

    /// What is found in a document in which nothing is to be found: the scorer asks for its kind only.
    private var strays: [Mistake] {
        guard annotation.kind == .other else { return [] }
        return record.citations.map { Mistake(field: .citations, isMissed: false, value: $0.provision) }
            + record.request.parts.map { Mistake(field: .partTexts, isMissed: false, value: $0.text) }
            + record.publicInterest.map { Mistake(field: .publicInterest, isMissed: false, value: $0.provision) }
    }

    /// The letter with every piece left out without which the mistake is still there.
    public func shrunk(keeping mistake: Mistake) -> Trial {
        var smallest = self
        var index = letter.components.count - 1
        while index >= 0 {
            let components = smallest.letter.components
            if index < components.count, components[index].canGo(from: components, at: index) {
                var letter = smallest.letter
                letter.components.remove(at: index)
                let trial = Trial(letter, typesetting)
                if trial.mistakes.contains(mistake) {
                    smallest = trial
                }
            }
            index -= 1
        }
        return smallest
    }
}

extension Component {
    /// Whether the letter makes sense without it. Of a series only the last can go, as long as two are left: one
    /// alone would have no label.
    fileprivate func canGo(from components: [Component], at index: Int) -> Bool {
        guard isInSeries else { return isOptional }
        let series = components.indices.filter { components[$0].isInSeries }
        return isOptional && series.count > 2 && series.last == index
    }
}
