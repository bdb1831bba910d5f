public import PDFText

/// A letter read with the reasons for what was found.
///
///     let reading = try ExplainedReading(pdf: bytes)
///     reading.explanation(of: .response).found.first?.grounds.first?.rule
public struct ExplainedReading {
    public let record: Record
    private let letter: Letter
    private let trace: Trace

    /// Reads a letter from the bytes of its PDF.
    ///
    /// - Throws: what ``Record/init(pdf:)`` throws. The record's source tells nothing of the file.
    public init(pdf: some Sequence<UInt8>) throws(ReadingError) {
        self.init(of: try Document(letter: Array(pdf)))
    }

    /// Reads a letter. The record is the same as without reasons.
    public init(of document: Document) {
        trace = Trace()
        letter = Letter(document: document, trace: trace)
        record = Reading.record(of: letter)
    }

    public func explanation(of field: RecordField) -> Explanation {
        let candidates = trace.candidates.filter { $0.field == field }
        let values = record.values(of: field)
        let found = values.map { value in
            Explanation.Value(
                key: value.key, value: value.value,
                grounds: candidates.filter { $0.leads(to: value) }.map(ground).distinct)
        }
        let weighed = candidates.filter { candidate in !values.contains { candidate.leads(to: $0) } }
            .map { candidate in
                Explanation.Weighed(
                    key: candidate.key, value: candidate.value, ground: ground(of: candidate),
                    reason: candidate.objection ?? reason(against: candidate, among: values))
            }
        return Explanation(field: field, found: found, weighed: weighed.distinct)
    }

    private func ground(of candidate: Trace.Candidate) -> Explanation.Ground {
        let ranges = candidate.ranges.filter { !$0.isEmpty }
        return Explanation.Ground(
            rule: candidate.rule, text: letter.text(of: ranges), evidence: letter.evidence(for: ranges))
    }

    private func reason(against candidate: Trace.Candidate, among values: [RecordPair]) -> String {
        if record.kind == .other, candidate.field != .kind { return "a paper that is no FOI letter has no values" }
        guard let taken = values.first(where: { $0.key == candidate.key }) else { return "nothing was taken" }
        return taken.value == candidate.value ? "it is there already" : "“\(taken.value)” was taken"
    }
}

extension Trace.Candidate {
    fileprivate func leads(to pair: RecordPair) -> Bool {
        objection == nil && key == pair.key && value == pair.value
    }
}

extension Array where Element: Hashable {
    /// Each element once.
    fileprivate var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
