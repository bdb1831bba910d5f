import FOIRecords
import Foundation
import PDFText
import Testing

/// Each `samples/NAME.json` is what `foi-records convert samples` gives for `NAME.pdf`, indented.
///
/// `RECORD=1 swift test --filter GoldenTests` writes them anew, and fails all the same: read the difference before it is
/// committed.
struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    private static let hasGolden = SampleLetter.samples.contains {
        FileManager.default.fileExists(atPath: $0.golden.path)
    }

    @Test(.enabled(if: hasGolden || isRecording), arguments: SampleLetter.samples)
    func `a sample gives the record beside it`(sample: SampleLetter) throws {
        let now = try Self.json(of: sample)
        if Self.isRecording {
            try Data(now).write(to: sample.golden)
            Issue.record("\(sample.golden.lastPathComponent) was written: read it, then run without RECORD=1")
            return
        }
        let wanted = [UInt8](try Data(contentsOf: sample.golden))
        if now == wanted { return }
        // Another poppler may place characters a little otherwise: what was read must be the same.
        let isSamePoppler = try Self.poppler(in: now) == Self.poppler(in: wanted)
        let same = try !isSamePoppler && Self.withoutPlaces(now) == Self.withoutPlaces(wanted)
        #expect(same, "\(Self.difference(now, wanted))")
    }

    private static func json(of sample: SampleLetter) throws -> [UInt8] {
        let path = "samples/\(sample.url.lastPathComponent)"
        let encoder = RecordEncoder(layout: .indented)
        let bytes = try sample.bytes()
        do {
            var record = try Record(pdf: bytes)
            record.source.path = path
            return try encoder.encode(record)
        } catch let error as ReadingError {
            return try encoder.encode(ErrorRecord(error, source: Source(of: bytes, path: path)))
        }
    }

    private static func object(_ json: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    }

    private static func poppler(in json: [UInt8]) throws -> String? {
        (try object(json)["tool"] as? [String: Any])?["poppler"] as? String
    }

    /// The record without boxes, and without what read it.
    private static func withoutPlaces(_ json: [UInt8]) throws -> Data {
        var object = try object(json)
        object["tool"] = nil
        return try JSONSerialization.data(withJSONObject: stripped(object), options: .sortedKeys)
    }

    private static func stripped(_ value: Any) -> Any {
        if let list = value as? [Any] { return list.map(stripped) }
        guard var object = value as? [String: Any] else { return value }
        object["boxes"] = nil
        return object.mapValues(stripped)
    }

    /// The first lines that differ.
    private static func difference(_ now: [UInt8], _ wanted: [UInt8]) -> String {
        let now = String(decoding: now, as: UTF8.self).split(separator: "\n")
        let wanted = String(decoding: wanted, as: UTF8.self).split(separator: "\n")
        let common = zip(now, wanted).prefix { $0 == $1 }.count
        return "from line \(common + 1) on it is\n"
            + now.dropFirst(common).prefix(8).joined(separator: "\n") + "\nand should be\n"
            + wanted.dropFirst(common).prefix(8).joined(separator: "\n")
    }
}
