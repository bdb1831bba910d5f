package import PDFText

/// What is counted of a letter to tell its kind, and of its answers to tell their outcomes, for those who learn from letters of
/// which these are known.
package struct LetterSigns: Sendable, Encodable {
    package struct Signs: Sendable, Encodable {
        /// Names and values, those that are 0 left out: what phrases say.
        package var features: [String: Double] = [:]
        /// Those that may tell, in order.
        package var sentences: [String]

        fileprivate init(_ names: [String], _ values: [Double], _ sentences: [Range<Int>], in letter: Letter) {
            for (name, value) in zip(names, values) where value != 0 { features[name] = value }
            self.sentences = sentences.map { letter.text(of: $0) }
        }
    }

    /// A sentence where the public interest may be weighed.
    package struct Step: Sendable, Encodable {
        /// Steps that follow one another without a break have the same.
        package var run: Int
        /// Its paragraph.
        package var block: Int
        package var text: String
        package var signs: [String]
        /// What it is taken for, which is not learnt from.
        package var role: String
    }

    /// A sentence where the authority answers.
    package struct AnswerStep: Sendable, Encodable {
        /// What it is taken to be said of, which is not learnt from.
        package var subject: String
        package var block: Int
        package var text: String
        package var signs: [String]
        package var ties: [[String]]
        package var behind: [Int]
    }

    package var subjects: [[String]] = []
    package var answerSteps: [AnswerStep] = []
    package var kind: Signs
    package var steps: [Step] = []
    /// By the labels of the parts.
    package var answers: [String: Signs] = [:]

    package init(of document: Document) {
        let letter = Letter(document: document)
        var draft = Draft(record: Record(source: Source(document: document)))
        for step in Reading.steps.prefix(while: { $0 != KindRecogniser.self }) {
            step.recognise(in: letter, into: &draft)
        }
        let reader = KindReader(letter: letter, draft: draft)
        let counted = KindFeatures(of: reader, reader.told(), isLetter: reader.isLetter)
        kind = Signs(KindFeatures.names, counted.values, counted.sentences, in: letter)
        for step in Reading.steps.drop(while: { $0 != KindRecogniser.self }) {
            if step == AnswerRecogniser.self { addAnswerSteps(of: draft, in: letter) }
            step.recognise(in: letter, into: &draft)
        }
        countAnswers(of: draft, in: letter)
        if let seen = InterestReadings(of: letter, draft) { addSteps(of: seen, in: letter) }
    }

    private mutating func addAnswerSteps(of draft: Draft, in letter: Letter) {
        let references = PartReferenceScanner(letter: letter, parts: draft.parts)
        let (subjects, steps) = AnswerPlaces.steps(of: letter, draft, references)
        guard subjects.singles > 1 else { return }
        self.subjects = subjects.sets.map { $0.map { draft.parts[$0].label } }
        let path = AnswerPath.subjects(of: steps, among: subjects)
        answerSteps = zip(steps, path).map { step, subject in
            AnswerStep(
                subject: name(of: subject),
                block: step.block, text: letter.text(of: step.range), signs: step.signs.names,
                ties: step.ties.map(\.names), behind: AnswerSentence.allCases.indices.map { Int(step.behind[$0]) })
        }
    }

    private func name(of subject: AnswerPath.Subject) -> String {
        switch subject {
        case .parts(let set): subjects[set].joined(separator: ",")
        case .whole: "all"
        case .aside: "-"
        }
    }

    private mutating func addSteps(of seen: InterestReadings, in letter: Letter) {
        let runs = InterestStepReader(letter: letter, finder: seen.finder).runs(of: seen.blocks)
        for (number, run) in runs.enumerated() {
            steps += zip(run, InterestPath.roles(of: run)).map { step, role in
                Step(
                    run: number, block: step.block, text: letter.text(of: step.range), signs: step.signs.names,
                    role: "\(role)")
            }
        }
    }

    private mutating func countAnswers(of draft: Draft, in letter: Letter) {
        let references = draft.references ?? PartReferenceScanner(letter: letter, parts: draft.parts)
        let answers = AnswerReader.answers(in: letter, draft, references, isPhrasedOnly: true)
        let reader = OutcomeReader(letter: letter, draft: draft)
        for (part, answer) in zip(draft.parts, answers) {
            guard let answer, !answer.ranges.isEmpty else { continue }
            let counted = reader.counted(
                in: answer.ranges, saying: reader.evidence(in: answer.ranges), phrased: answer.outcome)
            self.answers[part.label] = Signs(
                OutcomeFeatures.names, counted.features.values, counted.sentences, in: letter)
        }
    }
}
