import FOIEvaluation
import FOIRecords
import Foundation
import Legislation
import Testing

struct AnnotationTests {
    @Test func `a key left out is not scored, and null says that there is none`() throws {
        let annotation = try decoded(
            #"{"kind": "response", "dates": {"response": "2023-03-03", "request": null}, "requester": null, "parts": []}"#
        )
        #expect(annotation.dates?.response == .stated(try #require(CalendarDate("2023-03-03"))))
        #expect(annotation.dates?.request == .silent)
        #expect(annotation.dates?.received == nil)
        #expect(annotation.requester == .silent)
        #expect(annotation.authority == nil)
        #expect(annotation.parts == [])
        #expect(annotation.citations == nil)

        let score = LetterScore(of: nil, against: annotation)
        #expect(score.fields[.requester]?.isEmpty == true)
        #expect(score.fields[.authority] == nil)
        #expect(score.fields[.response]?.missed == ["2023-03-03"])
    }

    @Test func `an annotation built in code is written and read again`() throws {
        let annotation = Annotation(
            kind: .response, regimes: [.foia2000], references: ["FOI 2291"],
            dates: .init(response: .stated(try #require(CalendarDate("2023-03-03"))), received: .silent),
            authority: .stated("Ministry of Estuaries"), requester: .silent,
            parts: [.init(label: "a", text: "The dates of all meetings that were held")],
            answers: ["a": .withheld], outcome: .stated(.withheld),
            citations: [.init(provision: "ukpga/2000/36/section/31/1/a", role: .exemption, parts: ["a"])],
            publicInterest: [
                .init(
                    provision: "ukpga/2000/36/section/31/1/a", forDisclosure: ["There is a general"],
                    againstDisclosure: [], favours: .withholding)
            ],
            review: .stated(.init(days: 40)), signatory: .silent)
        #expect(annotation.parts == [.init(label: "a", starts: "The dates of all", ends: "meetings that were held")])
        let json = String(decoding: try RecordEncoder().encode(annotation), as: UTF8.self)
        #expect(try decoded(json) == annotation)
        #expect(json.contains(#""requester":null"#))
        #expect(!json.contains("request\":"))
    }

    @Test func `of a paper that is no letter nothing but its kind is scored`() throws {
        let record = try scored(#"{"kind": "response", "authority": {"name": "Moor Council"}, "outcome": "none"}"#)
        let score = LetterScore(of: record, against: Annotation(kind: .other, authority: .silent))
        #expect(score.fields.keys.sorted() == [.kind])
        #expect(score.fields[.kind]?.isWhole == false)
    }

    @Test func `an unknown value is refused`() {
        #expect(throws: DecodingError.self) { try decoded(#"{"outcome": "half-disclosed"}"#) }
    }

    private func decoded(_ json: String) throws -> Annotation {
        try JSONDecoder().decode(Annotation.self, from: Data(json.utf8))
    }
}

/// A record with what is compared, from JSON.
func scored(_ json: String) throws -> ScoredRecord {
    try JSONDecoder().decode(ScoredRecord.self, from: Data(json.utf8))
}
