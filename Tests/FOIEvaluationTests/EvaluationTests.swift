import FOIEvaluation
import FOIRecords
import Testing

/// The arithmetic, by cases small enough to count by hand.
struct EvaluationTests {
    private let annotation = Annotation(
        kind: .response,
        citations: [
            .init(provision: "ukpga/2000/36/section/31/1/a", role: .exemption),
            .init(provision: "ukpga/2000/36/section/40/2", role: .exemption),
            .init(provision: "ukpga/2000/36/section/50", role: .review),
        ])

    /// Two of the three provisions, one of them in another role, and two that the letter does not cite.
    private let record = #"""
        {"kind": "response", "citations": [
          {"provision": "ukpga/2000/36/section/31/1/a", "role": "exemption", "confidence": "high"},
          {"provision": "ukpga/2000/36/section/40/2", "role": "mentioned", "confidence": "high"},
          {"provision": "ukpga/2000/36/section/1", "role": "duty", "confidence": "medium"},
          {"provision": "ukpga/2000/36/section/17", "role": "duty", "confidence": "low"}]}
        """#

    @Test func `precision, recall, F1 and the rate of whole letters`() throws {
        var evaluation = Evaluation()
        evaluation.add(try scored(record), of: "a", against: annotation)
        let citations = evaluation[.citations]
        #expect((citations.right, citations.wrong, citations.missed) == (2, 2, 1))
        #expect(citations.precision == 0.5)
        #expect(citations.recall == 2.0 / 3)
        #expect(abs(citations.f1 - 4.0 / 7) < 1e-12)
        #expect(citations.wholeLetterRate == 0)
        let roles = evaluation[.roles]
        #expect((roles.right, roles.wrong, roles.missed) == (1, 3, 2))
        #expect(evaluation[.kind].f1 == 1)
        #expect(evaluation.rows.map(\.field) == [.citations, .roles, .kind])
        #expect(abs(evaluation.meanF1 - (4.0 / 7 + 2.0 / 7 + 1) / 3) < 1e-12)
    }

    @Test func `misses name the letter, the field and the value`() throws {
        var evaluation = Evaluation(fields: [.citations])
        evaluation.add(try scored(record), of: "a", against: annotation)
        #expect(
            evaluation.misses.map(\.description) == [
                "a  citations  missed  ukpga/2000/36/section/50", "a  citations  wrong  ukpga/2000/36/section/1",
                "a  citations  wrong  ukpga/2000/36/section/17",
            ])
    }

    @Test func `a letter without a record counts as one with nothing in it`() throws {
        var evaluation = Evaluation()
        evaluation.add(nil, of: "a", against: annotation)
        evaluation.add(
            try scored(#"{"error": {"code": "encrypted"}, "source": {"path": "b.pdf"}}"#), of: "b", against: annotation)
        #expect(evaluation[.citations].missed == 6)
        #expect(evaluation[.kind].recall == 0)
        #expect(evaluation[.kind].precision == 1)
        #expect(evaluation.meanF1 == 0)
        #expect(evaluation.misses.filter { $0.kind == .noRecord }.map(\.value) == ["none", "encrypted"])
    }

    @Test func `values are counted by their confidence`() throws {
        var evaluation = Evaluation()
        evaluation.add(try scored(record), of: "a", against: annotation)
        let roles = evaluation.confidence(of: .roles)
        #expect((roles[.high].given, roles[.high].right) == (2, 1))
        #expect((roles[.medium].given, roles[.medium].right) == (1, 0))
        #expect(roles[.high].precision == 0.5)
        #expect((evaluation.confidence[.high].given, evaluation.confidence[.high].right) == (4, 3))
        #expect((evaluation.confidence[nil].given, evaluation.confidence[nil].right) == (1, 1))
    }

    @Test func `names, references and labels are compared without what is only dress`() throws {
        let annotation = Annotation(
            references: ["FOI 16358", "RFI-22"], authority: .stated("Devon & Moor Council"),
            requester: .stated("Petra Quill"), answers: ["2(a)": .notHeld, "3": .none],
            review: .stated(.init(days: 40, email: "FOI@moor.example")))
        let record = try scored(
            #"""
            {"references": [{"value": "16358."}, "rfi–22"], "authority": {"name": {"value": "The Devon and Moor Council"}},
             "requester": {"name": "Ms Petra Quill"}, "answers": [{"parts": ["2A"], "outcome": "not-held"}],
             "review": {"timeLimit": {"count": 40, "unit": "working-days"},
                        "emails": [{"value": "foi@moor.example"}, {"value": "b@moor.example"}]}}
            """#)
        let score = LetterScore(of: record, against: annotation)
        #expect(score.fields.count == 6)
        #expect(score.isWhole, "\(score.fields)")
    }

    @Test func `an answer the letter does not give is no value to find`() throws {
        let annotation = Annotation(answers: ["1": .none])
        let none = LetterScore(of: try scored(#"{"answers": []}"#), against: annotation)
        #expect(none.fields[.answers]?.isEmpty == true)
        let said = LetterScore(
            of: try scored(#"{"answers": [{"outcome": "none", "parts": ["1"]}]}"#), against: annotation)
        #expect(said.fields[.answers]?.wrong.map(\.shown) == ["1 none"])
    }
}
