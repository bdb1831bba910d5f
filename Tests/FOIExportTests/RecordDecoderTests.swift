import Foundation
import Testing

@testable import FOIRecords

struct RecordDecoderTests {
    @Test func `a record is read back as it was written`() throws {
        for record in [Record.bare, try .complete(), try .hostile()] {
            for layout in [RecordEncoder.Layout.line, .indented] {
                let bytes = try RecordEncoder(layout: layout).encode(record)
                #expect(try RecordDecoder().decode(Record.self, from: bytes) == record)
                #expect(try RecordDecoder().decode(bytes) == .record(record))
            }
        }
    }

    @Test(arguments: [false, true])
    func `what is written on a line is read without Swift's decoder, and to the same`(skipsEvidence: Bool) throws {
        let decoder = RecordDecoder(skipsEvidence: skipsEvidence)
        for record in try [.bare, .complete(), .hostile()] + Record.samples() {
            let bytes = try RecordEncoder().encode(record)
            let plain = DecodedRecord(plain: bytes, skipsEvidence: skipsEvidence)
            #expect(try plain == .record(decoder.decode(Record.self, from: bytes)), "\(record.source.path ?? "")")
        }
        let error = ErrorRecord(ReadingError(.noText, "“pictures”\n"), source: Source(path: "a.pdf"))
        let plain = DecodedRecord(plain: try RecordEncoder().encode(error), skipsEvidence: skipsEvidence)
        #expect(plain == .failure(error))
    }

    @Test(arguments: [
        ("", " "), ("", "}"), (#","regimes""#, #","régimes""#), (#"[{"page":1"#, #"[{"page":1.0"#),
        (#"[{"page":1"#, #"[{"pa\u0067e":1"#), (#""kind":"response""#, #""kind": "response""#),
        (#""kind":"response""#, #""kind":"re\ud834ponse""#), (#""kind":"response""#, #""kind":null"#),
    ])
    func `what is written otherwise is left to Swift's decoder`(part: String, other: String) throws {
        let json = String(decoding: try RecordEncoder().encode(try Record.complete()), as: UTF8.self)
        let changed = part.isEmpty ? json + other : json.replacing(part, with: other)
        #expect(changed != json)
        #expect(DecodedRecord(plain: Array(changed.utf8), skipsEvidence: false) == nil)
        #expect(DecodedRecord(plain: Array(json.utf8.dropLast()), skipsEvidence: true) == nil)
    }

    @Test func `keys are found in any order, and others are passed by`() throws {
        let record = try Record.complete()
        let object = try JSONSerialization.jsonObject(with: Data(try RecordEncoder().encode(record)))
        var keys = try #require(object as? [String: Any])
        keys["another"] = ["a": [1, "]}\\\"", NSNull()], "b": true] as [String: Any]
        for options in [JSONSerialization.WritingOptions.sortedKeys, [.sortedKeys, .prettyPrinted]] {
            let bytes = [UInt8](try JSONSerialization.data(withJSONObject: keys, options: options))
            #expect(try RecordDecoder().decode(Record.self, from: bytes) == record)
        }
    }

    @Test func `without evidence everything else is the same`() throws {
        let bytes = try RecordEncoder().encode(try Record.complete())
        let content = try RecordDecoder(skipsEvidence: true).decode(Record.self, from: bytes)
        #expect(content.authority.name?.evidence == [])
        #expect(content.citations.first?.occurrences.first?.evidence == [])
        #expect(content.authority.name?.value == "Ministry of Ferries")
        #expect(try RecordEncoder().encode(content).count < bytes.count)
        #expect(content.findings == (try Record.complete()).findings)
    }

    @Test func `an error record is told from a record`() throws {
        let error = ErrorRecord(ReadingError(.noText, "pictures"), source: Source(path: "a.pdf"))
        #expect(try RecordDecoder().decode(RecordEncoder().encode(error)) == .failure(error))
    }

    @Test(arguments: [
        ("0", 0.0), ("-0.5", -0.5), ("90.25", 90.25), ("101.1", 101.1), ("1e3", 1000), ("-2.5E-3", -0.0025),
        ("123456789012345678", 123_456_789_012_345_680), ("0.1000000000000000055", 0.1),
        ("12345678901.25", 12_345_678_901.25),
    ])
    func `numbers are as near as a Double can be`(json: String, number: Double) throws {
        #expect(try RecordDecoder().decode([Double].self, from: Array("[\(json)]".utf8)) == [number])
    }

    @Test(arguments: [
        (#""a\u00e9\n\t\"\\\/\b\f\r""#, "aé\n\t\"\\/\u{8}\u{C}\r"), (#""\ud834\udd1e""#, "𝄞"),
        (#""\ud834x""#, "\u{FFFD}x"), (#""£ “é”""#, "£ “é”"),
    ])
    func `escapes are undone`(json: String, text: String) throws {
        #expect(try RecordDecoder().decode([String].self, from: Array("[\(json)]".utf8)) == [text])
    }

    @Test(arguments: [
        "", "nul", "[1", "[1 2]", "[1,", "{\"a\":1}", "[\"a]", "[\"\\q\"]", "[\"\\u12\"]", "[1] 2", "[1.]", "[-]",
        "[true]",
    ])
    func `what is no list of numbers is refused`(json: String) {
        #expect(throws: DecodingError.self) { try RecordDecoder().decode([Double].self, from: Array(json.utf8)) }
    }

    @Test func `a record that is cut short is refused, wherever that is`() throws {
        let bytes = try RecordEncoder().encode(try Record.complete())
        for count in 0..<bytes.count {
            #expect(throws: DecodingError.self) { try RecordDecoder().decode(Array(bytes[..<count])) }
        }
    }

    @Test func `bytes that were changed never end the process`() throws {
        let bytes = try RecordEncoder().encode(try Record.complete())
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var changed = bytes
            for _ in 0..<3 {
                changed[Int.random(in: 0..<bytes.count, using: &random)] =
                    Array("\"\\{}[],:0u\u{0}".utf8).randomElement(using: &random) ?? 0
            }
            _ = try? RecordDecoder().decode(changed)
        }
    }
}
