import FOIEvaluation
import FOIRecords
import Testing

/// How parts and arguments are compared.
struct TextScoreTests {
    private let annotation = Annotation(parts: [
        .init(label: "a", starts: "The dates of the", ends: "held in each year"),
        .init(label: "b", starts: "Who attended them", ends: "Who attended them"),
    ])

    @Test func `a part begins and ends with the annotation's words`() throws {
        let score = LetterScore(
            of: try parts(["a": "The dates of the meetings held in each year?", "b": "“Who attended them”"]),
            against: annotation)
        #expect(score.isWhole, "\(score.fields)")
    }

    @Test func `a part with another text is one mistake, a part too many another`() throws {
        let score = try #require(
            LetterScore(of: try parts(["a": "The dates of the meetings", "c": "Minutes"]), against: annotation)
                .fields[.partTexts])
        #expect(score.missed.count == 2)
        #expect(score.mistaken.map(\.key) == ["a"])
        #expect(score.wrong.map(\.key) == ["c"])
        #expect(score.right.isEmpty)
    }

    @Test func `relaxed, a part is right a few words off and under another label`() throws {
        let record = try parts(["1": "Namely the dates of the meetings held in each", "b": "Who attended"])
        let strict = try #require(LetterScore(of: record, against: annotation).fields[.partTexts])
        #expect(strict.right.isEmpty)
        let relaxed = try #require(LetterScore(of: record, against: annotation, mode: .relaxed).fields[.partTexts])
        #expect(relaxed.right.map(\.key) == ["1"])
        // Two of three words are less than three quarters.
        #expect(relaxed.mistaken.map(\.key) == ["b"])
        #expect(
            LetterScore(of: record, against: annotation, mode: .relaxed).fields[.partLabels]?.isWhole == false)
    }

    @Test func `relaxed, five words off is too far`() throws {
        let record = try parts(["a": "In short and for all their meetings the dates of the meetings held in each year"])
        #expect(
            LetterScore(of: record, against: annotation, mode: .relaxed).fields[.partTexts]?.right.isEmpty == true)
    }

    @Test func `arguments are found in any order, each once`() throws {
        let annotation = Annotation(publicInterest: [
            .init(
                provision: "ukpga/2000/36/section/43/2",
                forDisclosure: ["There is a general", "There is a general", "Taxpayers ought to know"],
                againstDisclosure: [], favours: .withholding)
        ])
        let record = try scored(
            #"""
            {"publicInterest": [
              {"provision": "ukpga/2000/36/section/43/2", "favours": "disclosure", "againstDisclosure": [{"text": "Bids"}],
               "forDisclosure": [{"text": "Taxpayers ought to know more."}, {"text": "There is a general interest."}]}]}
            """#)
        let fields = LetterScore(of: record, against: annotation).fields
        #expect(fields[.forDisclosure]?.right.count == 2)
        #expect(fields[.forDisclosure]?.missed == ["ukpga/2000/36/section/43/2: There is a general"])
        #expect(fields[.againstDisclosure]?.wrong.count == 1)
        #expect(fields[.favours]?.missed == ["ukpga/2000/36/section/43/2 withholding"])
        #expect(fields[.publicInterest]?.isWhole == true)
    }

    @Test func `relaxed, provisions are compared by section`() throws {
        let annotation = Annotation(citations: [
            .init(provision: "ukpga/2000/36/section/31/1/a", role: .exemption),
            .init(provision: "uksi/2004/3391/regulation/12/5/e", role: .exemption),
        ])
        let record = try scored(
            #"""
            {"citations": [{"provision": "ukpga/2000/36/section/31/1", "role": "exemption"},
                           {"provision": "ukpga/2000/36/section/31/1/g", "role": "exemption"},
                           {"provision": "uksi/2004/3391/regulation/12", "role": "mentioned"}]}
            """#)
        #expect(LetterScore(of: record, against: annotation).fields[.citations]?.right.isEmpty == true)
        let relaxed = LetterScore(of: record, against: annotation, mode: .relaxed)
        #expect(relaxed.fields[.citations]?.isWhole == true)
        #expect(relaxed.fields[.roles]?.right.count == 1)
        #expect(relaxed.fields[.roles]?.wrong.count == 1)
    }

    @Test func `relaxed, a name is right where one has all words of the other`() throws {
        let record = try scored(#"{"requester": {"name": "Quill"}, "signatory": {"name": "Ann Sedge"}}"#)
        let annotation = Annotation(requester: .stated("Petra Quill"), signatory: .stated("Ann Reed"))
        let relaxed = LetterScore(of: record, against: annotation, mode: .relaxed)
        #expect(relaxed.fields[.requester]?.isWhole == true)
        #expect(relaxed.fields[.signatory]?.isWhole == false)
        #expect(LetterScore(of: record, against: annotation).fields[.requester]?.isWhole == false)
    }

    private func parts(_ texts: [String: String]) throws -> ScoredRecord {
        let parts = texts.sorted { $0.key < $1.key }.map { #"{"label": "\#($0.key)", "text": "\#($0.value)"}"# }
        return try scored(#"{"request": {"parts": [\#(parts.joined(separator: ","))]}}"#)
    }
}
