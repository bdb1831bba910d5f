import FOIRecords
import Foundation
import PDFText
import Testing

/// What must hold of every record, whatever the letter.
struct EvidenceTests {
    @Test(arguments: SampleLetter.readable)
    func `evidence leads to the text that was found`(letter: SampleLetter) throws {
        let document = try Document(letter: letter.bytes())
        let scalars = Array(document.text.unicodeScalars)
        let pages = Self.pages(of: scalars)
        for value in try FoundValue.all(in: Record(reading: document)) {
            var slices: [String] = []
            for place in value.evidence {
                #expect(pages.indices.contains(place.page - 1), "\(value)")
                guard pages.indices.contains(place.page - 1) else { continue }
                let page = pages[place.page - 1]
                let isInPage = place.start < place.end && page.lowerBound <= place.start && place.end <= page.upperBound
                #expect(isInPage, "\(value)")
                guard isInPage else { continue }
                slices.append(Self.string(scalars[place.start..<place.end]))
                expectBoxes(of: place, on: document.pages[place.page - 1], value)
            }
            guard let text = value.text else { continue }
            #expect(!value.evidence.isEmpty, "nothing shows where “\(text)” stands, at \(value.path)")
            #expect(Self.bare(slices.joined()) == Self.bare(text), "\(value)")
            if slices.count == 1, !slices[0].contains("\n") { #expect(slices[0] == text, "\(value)") }
        }
    }

    @Test(arguments: SampleLetter.readable)
    func `a record encodes and decodes to itself`(letter: SampleLetter) throws {
        let record = try Record(pdf: letter.bytes())
        for layout in [RecordEncoder.Layout.line, .indented] {
            let bytes = try RecordEncoder(layout: layout).encode(record)
            #expect(try JSONDecoder().decode(Record.self, from: Data(bytes)) == record)
        }
    }

    @Test(arguments: SampleLetter.readable)
    func `the same letter gives the same bytes`(letter: SampleLetter) throws {
        let bytes = try letter.bytes()
        #expect(try Record(pdf: bytes).json() == Record(pdf: bytes).json())
    }

    @Test(arguments: SampleLetter.readable)
    func `a letter's text alone is read as well`(letter: SampleLetter) throws {
        let text = try Document(letter: letter.bytes()).text
        let record = Record(parsing: text)
        #expect(record.source.pages == text.unicodeScalars.filter { $0 == "\u{C}" }.count)
        for value in try FoundValue.all(in: record) {
            #expect(value.evidence.allSatisfy { $0.boxes.isEmpty }, "\(value)")
        }
    }

    private func expectBoxes(of place: Evidence, on page: Page, _ value: FoundValue) {
        #expect(!place.boxes.isEmpty, "\(value)")
        for box in place.boxes {
            // Accents and slanted letters reach a little beyond what a font declares.
            let isOnPage =
                box.count == 4 && box[0] < box[2] && box[1] < box[3] && box[0] > -10 && box[1] > -10
                && box[2] < page.width + 10 && box[3] < page.height + 10
            #expect(isOnPage, "\(box) at \(value)")
        }
    }

    /// The stretch of each page, its form feed with it.
    private static func pages(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var start = 0
        var pages: [Range<Int>] = []
        for (offset, scalar) in scalars.enumerated() where scalar == "\u{C}" {
            pages.append(start..<(offset + 1))
            start = offset + 1
        }
        return pages
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// What evidence leads to in a text, as ``bare(_:)`` has it.
    static func slices(_ evidence: [Evidence], of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        return bare(evidence.map { string(scalars[$0.start..<$0.end]) }.joined())
    }

    /// Line breaks and line-end hyphens are closed in a value's text: so neither counts.
    static func bare(_ text: String) -> String {
        string(
            text.unicodeScalars.filter { !$0.properties.isWhitespace && !"-\u{AD}\u{2010}".unicodeScalars.contains($0) }
        )
    }
}

/// Anything in a record that has evidence.
struct FoundValue: CustomStringConvertible {
    /// Where it stands in the record ("dates.response").
    var path: String
    /// As found. `nil` for findings, which have words of their own.
    var text: String?
    var evidence: [Evidence]

    var description: String { "\(path): “\(text ?? "")” \(evidence.map { "\($0.page): \($0.start)..<\($0.end)" })" }

    static func all(in record: Record) throws -> [FoundValue] {
        let json = try JSONSerialization.jsonObject(with: Data(RecordEncoder().encode(record)))
        return try all(in: json, path: "")
    }

    private static func all(in json: Any, path: String) throws -> [FoundValue] {
        var found: [FoundValue] = []
        if let object = json as? [String: Any] {
            if let evidence = object["evidence"] {
                let data = try JSONSerialization.data(withJSONObject: evidence)
                found.append(
                    FoundValue(
                        path: path, text: object["text"] as? String,
                        evidence: try JSONDecoder().decode([Evidence].self, from: data)))
            }
            for (key, value) in object.sorted(by: { $0.key < $1.key }) {
                found += try all(in: value, path: path.isEmpty ? key : "\(path).\(key)")
            }
        }
        for (index, value) in (json as? [Any] ?? []).enumerated() {
            found += try all(in: value, path: "\(path)[\(index)]")
        }
        return found
    }
}
