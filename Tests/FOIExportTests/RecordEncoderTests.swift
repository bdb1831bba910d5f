import Foundation
import Testing

@testable import FOIRecords

struct RecordEncoderTests {
    @Test func `a record encodes and decodes to itself`() throws {
        for record in [Record.bare, try .complete()] {
            for layout in [RecordEncoder.Layout.line, .indented] {
                let bytes = try RecordEncoder(layout: layout).encode(record)
                #expect(try JSONDecoder().decode(Record.self, from: Data(bytes)) == record)
            }
        }
    }

    @Test func `a record that writes itself on a line is what Swift's encoder makes of it`() throws {
        let samples = try Record.samples()
        #expect(samples.count > 20)
        for record in try [.bare, .complete(), .hostile()] + samples {
            let line = try RecordEncoder().encode(record)
            #expect(try line == RecordEncoder().encodeInSteps(record), "\(record.source.path ?? "")")
        }
    }

    @Test func `places are written alike, whatever numbers they have`() throws {
        var record = Record.bare
        let numbers = [
            0, -0.0, 0.5, 72.25, -90.1, 0.001, 1 / 3, 1e-9, 1e11, 12_345_678_901.25, -1e15, 9e15, 1e300,
            0.1 + 0.2, 595.28, -0.004, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
        ]
        let places = [
            Evidence(page: 0, start: -1, end: 1 << 49, boxes: []),
            Evidence(page: -(1 << 49), start: 10, end: 100, boxes: [[], numbers, [1]]),
        ]
        record.findings = [Finding(code: "", severity: .info, message: "\u{202E}", evidence: places)]
        #expect(try RecordEncoder().encode(record) == RecordEncoder().encodeInSteps(record))
        #expect(try RecordDecoder().decode(Record.self, from: RecordEncoder().encode(record)) == record)
        for number in [Double.nan, .infinity, -.infinity] {
            record.findings[0].evidence[1].boxes[2] = [number]
            #expect(throws: EncodingError.self) { try RecordEncoder().encode(record) }
        }
    }

    @Test func `keys stand in the order of the declarations`() throws {
        let json = try Record.bare.json()
        let keys = [
            "schemaVersion", "source", "tool", "kind", "regimes", "authority", "requester", "references", "dates",
            "request", "outcome", "alaveteliState", "answers", "citations", "publicInterest", "review", "signatory",
            "timeliness", "findings",
        ]
        let places = keys.compactMap { json.range(of: "\"\($0)\":")?.lowerBound }
        #expect(places.count == keys.count)
        #expect(places == places.sorted())
    }

    @Test func `what is not known is null`() throws {
        let json = try Record.bare.json()
        #expect(json.contains(#""review":null"#))
        #expect(json.contains(#""authority":{"name":null,"team":null,"emails":[],"address":null}"#))
        #expect(json.contains(#""whatDoTheyKnowRequest":null"#))
    }

    @Test func `the same record gives the same bytes`() throws {
        #expect(try RecordEncoder().encode(try Record.complete()) == RecordEncoder().encode(try Record.complete()))
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("say \"no\"", #""say \"no\"""#), ("a\\b", #""a\\b""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
        ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#), ("£ “é” 𝄞", "\"£ “é” 𝄞\""), ("", #""""#),
        ("\u{202E}fdp.txt\u{2066}", #""\u202efdp.txt\u2066""#), ("\u{61C}\u{200F}\u{2028}", #""\u061c\u200f\u2028""#),
        ("\u{200B}\u{2014}\u{2070}\u{61B}", "\"\u{200B}\u{2014}\u{2070}\u{61B}\""),
        ("éîñ ¦ ® 日本 א", "\"éîñ ¦ ® 日本 א\""),
    ])
    func `text is escaped where JSON wants it`(text: String, json: String) throws {
        #expect(String(decoding: try RecordEncoder().encode(text), as: UTF8.self) == json)
        #expect(try JSONDecoder().decode([String].self, from: Data(try RecordEncoder().encode([text]))) == [text])
    }

    @Test(arguments: [(72.0, "72"), (90.25, "90.25"), (-0.5, "-0.5"), (0, "0"), (101.1, "101.1")])
    func `numbers are short`(number: Double, json: String) throws {
        #expect(String(decoding: try RecordEncoder().encode(number), as: UTF8.self) == json)
    }

    @Test func `a number that JSON does not have is refused`() {
        #expect(throws: EncodingError.self) { try RecordEncoder().encode([Double.nan]) }
        #expect(throws: EncodingError.self) { try RecordEncoder().encode(["x": Double.infinity]) }
    }

    @Test func `the indented layout gives each key a line and each box one`() throws {
        let evidence = Evidence(page: 1, start: 2, end: 3, boxes: [[1, 2, 3, 4], [5, 6, 7, 8]])
        let json = String(decoding: try RecordEncoder(layout: .indented).encode(evidence), as: UTF8.self)
        #expect(
            json == """
                {
                  "page": 1,
                  "start": 2,
                  "end": 3,
                  "boxes": [
                    [1, 2, 3, 4],
                    [5, 6, 7, 8]
                  ]
                }

                """)
    }

    @Test func `containers that a type opens by hand are closed in turn`() throws {
        let json = String(decoding: try RecordEncoder().encode(Nesting()), as: UTF8.self)
        #expect(json == #"{"inner":{"a":1,"list":[1,[]]},"last":true}"#)
    }
}

/// Opens nested containers, as no synthesised conformance does.
private struct Nesting: Encodable {
    enum Key: CodingKey { case inner, a, list, last }

    func encode(to encoder: any Encoder) throws {
        var outer = encoder.container(keyedBy: Key.self)
        var inner = outer.nestedContainer(keyedBy: Key.self, forKey: .inner)
        try inner.encode(1, forKey: .a)
        var list = inner.nestedUnkeyedContainer(forKey: .list)
        try list.encode(1)
        _ = list.nestedUnkeyedContainer()
        try outer.encode(true, forKey: .last)
    }
}
