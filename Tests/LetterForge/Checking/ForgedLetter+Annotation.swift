public import FOIEvaluation
import FOIRecords
import Legislation

extension ForgedLetter {
    /// The truth in the terms of the annotation guide.
    public var annotation: Annotation {
        let truth = truth
        var annotation = Annotation(kind: LetterKind(rawValue: truth.kind ?? ""))
        guard truth.kind != "other" else { return annotation }
        annotation.regimes = truth.regimes.compactMap(Regime.init(rawValue:))
        annotation.references = truth.references
        annotation.dates = Annotation.Dates(
            response: .date(truth.response), request: .date(truth.request), received: .date(truth.received))
        annotation.authority = Statement(truth.authority)
        annotation.requester = Statement(truth.requester)
        annotation.signatory = Statement(truth.signatory)
        annotation.parts = truth.parts.map { Annotation.Part(label: $0.label, text: $0.text) }
        annotation.answers = truth.answers.compactMapValues(Outcome.init(rawValue:))
        annotation.outcome = Statement(Outcome(rawValue: truth.outcome))
        annotation.citations = truth.citations.sorted { $0.key < $1.key }.compactMap { provision, role in
            CitationRole(rawValue: role.rawValue).map { Annotation.Citation(provision: provision, role: $0) }
        }
        annotation.publicInterest = truth.tests.map { test in
            Annotation.PublicInterest(
                provision: test.provision, forDisclosure: test.supporting.map(\.firstWords),
                againstDisclosure: test.opposing.map(\.firstWords),
                favours: test.favours.flatMap(PublicInterestTest.Favours.init(rawValue:)))
        }
        annotation.review = Statement(
            truth.review.map { Annotation.Review(days: $0.days, months: $0.months, email: $0.email) })
        return annotation
    }
}

extension String {
    fileprivate var firstWords: String { spacedWords.prefix(4).joined(separator: " ") }
}

extension Statement<CalendarDate> {
    fileprivate static func date(_ text: String?) -> Self { Self(text.flatMap { CalendarDate($0) }) }
}
