import FOIEvaluation
import FOIRecords
import Files
import Testing

struct RunDifferenceTests {
    private let before = #"""
        {"source": {"path": "x/a.pdf"}, "outcome": "withheld", "dates": {"response": {"value": "2023-03-03"}},
         "citations": [{"provision": "ukpga/2000/36/section/31/1/a", "role": "exemption"},
                       {"provision": "ukpga/2000/36/section/1", "role": "duty"}],
         "request": {"parts": [{"label": "1", "text": "The dates of meetings"}]}}
        """#
    private let after = #"""
        {"source": {"path": "y/a.pdf"}, "outcome": "withheld",
         "citations": [{"provision": "ukpga/2000/36/section/31/1/a", "role": "mentioned"}],
         "request": {"parts": [{"label": "1", "text": "The dates"}, {"label": "2", "text": "Minutes"}]}}
        """#
    private let annotation = Annotation(
        parts: [
            .init(label: "1", starts: "The dates", ends: "of meetings"), .init(label: "2", starts: "Minutes", ends: ""),
        ],
        citations: [.init(provision: "ukpga/2000/36/section/31/1/a", role: .exemption)])

    @Test func `values are gained, lost and changed`() throws {
        let difference = RunDifference(from: try run(before), to: try run(after))
        #expect(
            difference.changes.map { "\($0.kind) \($0.field) \($0.before ?? "-") \($0.after ?? "-")" } == [
                "lost citations ukpga/2000/36/section/1 -",
                "changed citations.roles ukpga/2000/36/section/31/1/a exemption ukpga/2000/36/section/31/1/a mentioned",
                "lost citations.roles ukpga/2000/36/section/1 duty -",
                "lost dates.response 2023-03-03 -",
                "gained parts.labels - “2”",
                "changed parts.texts 1: The dates of meetings 1: The dates",
                "gained parts.texts - 2: Minutes",
            ])
        #expect(difference.changes.allSatisfy { $0.verdict == nil && $0.letter == "a" })
        #expect(difference.total.gained == 2)
        #expect(difference.total.lost == 3)
        #expect(difference.letters == 1)
    }

    @Test func `an annotation tells what each change made of the letter`() throws {
        let difference = RunDifference(from: try run(before), to: try run(after), annotations: ["a": annotation])
        #expect(
            difference.changes.map(\.verdict) == [.better, .worse, .better, nil, .better, .worse, .better])
        let evaluations = try #require(difference.evaluations)
        #expect(evaluations.before[.citations].f1 < 1)
        #expect(evaluations.after[.citations].f1 == 1)
    }

    @Test func `the same run shows no difference, and another order of letters is none`() throws {
        let one = before.replacing("a.pdf", with: "b.pdf")
        let difference = RunDifference(from: try run(before, one), to: try run(one, before))
        #expect(difference.isEmpty)
        #expect(difference.letters == 2)
    }

    @Test func `a letter in one run alone is told`() throws {
        let difference = RunDifference(
            from: try run(before), to: try run(before, after.replacing("a.pdf", with: "c.pdf")))
        #expect(difference.onlyAfter == ["c"])
        #expect(difference.changes.isEmpty)
        #expect(!difference.isEmpty)
    }

    @Test func `letters of one name are told apart by their folders`() throws {
        let difference = RunDifference(from: try run(before, after), to: try run(before, after))
        #expect(difference.letters == 2)
        #expect(difference.isEmpty)
    }

    @Test func `a record in place of an error is told`() throws {
        let error = #"{"source": {"path": "a.pdf"}, "error": {"code": "damaged", "message": ""}}"#
        let difference = RunDifference(from: try run(error), to: try run(before))
        #expect(difference.changes.contains { $0.kind == .lost && $0.before == "no record: damaged" })
        #expect(difference.changes.contains { $0.kind == .gained && $0.field == .outcome })
    }

    @Test func `of two long texts the end is shown that differs`() throws {
        let long = String(repeating: "the minutes of the board ", count: 6)
        func text(_ end: String) -> String {
            #"{"source": {"path": "a.pdf"}, "request": {"parts": [{"label": "1", "text": "\#(long)\#(end)"}]}}"#
        }
        let difference = RunDifference(from: try run(text("in June")), to: try run(text("in July")))
        #expect(
            difference.listing
                == "a\n  ~ parts.texts  … nutes of the board in June → … nutes of the board in July\n")
    }

    @Test func `a line that is no record is named`() {
        #expect {
            try RecordLines(Array("{\"kind\": \"response\"}\n\n{\"answers\": [{}]}\n".utf8), of: "r.jsonl")
        } throws: { error in
            "\(error)".hasPrefix("r.jsonl:3: is no record: the key “outcome” is missing at “answers[0]”")
        }
    }

    private func run(_ lines: String...) throws -> RecordLines {
        let bytes = lines.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
        return try RecordLines(Array(bytes.utf8), of: "run.jsonl")
    }
}
