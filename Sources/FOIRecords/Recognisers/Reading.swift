import PDFText

/// The reading of a letter, step by step.
///
/// The order matters: a step may use what the steps above it wrote into the draft.
enum Reading {
    static let steps: [any Recogniser.Type] = [
        RequestRecogniser.self,
        ReferenceRecogniser.self,
        DateRecogniser.self,
        MentionRecogniser.self,
        AuthorityRecogniser.self,
        RequesterRecogniser.self,
        SignatoryRecogniser.self,
        RegimeRecogniser.self,
        NamedExemptionRecogniser.self,
        KindRecogniser.self,
        StatutoryTextRecogniser.self,
        PublicInterestRecogniser.self,
        AnswerRecogniser.self,
        OutcomeRecogniser.self,
        ReviewRecogniser.self,
        CitationRecogniser.self,
        TimelinessRecogniser.self,
        FindingRecogniser.self,
    ]

    static func record(of document: Document) -> Record { record(of: Letter(document: document)) }

    static func record(of letter: Letter) -> Record {
        var draft = Draft(record: Record(source: Source(document: letter.document)))
        for step in steps { step.recognise(in: letter, into: &draft) }
        // A paper that is no letter says nothing that a record could hold.
        return draft.record.kind == .other ? Record(source: draft.record.source) : draft.record
    }
}

extension Source {
    init(document: Document) {
        self.init(pages: document.pages.count, producer: document.metadata.producer)
    }
}
