import FOIRecords
import Foundation
import PDFText
import Testing

/// What must hold of every letter that is masked.
struct MaskingTests {
    @Test(arguments: SampleLetter.readable + SampleLetter.corpus)
    func `evidence leads to the text that was found, under the mask too`(letter: SampleLetter) throws {
        let document = try Document(letter: letter.bytes())
        let reading = MaskedReading(of: document)
        #expect(reading.text.unicodeScalars.count == document.text.unicodeScalars.count)
        let values = try FoundValue.all(in: Record(reading: document))
        let masked = try FoundValue.all(in: reading.record)
        #expect(masked.map(\.evidence) == values.map(\.evidence))
        for (value, masked) in zip(values, masked) {
            guard let text = value.text, let maskedText = masked.text else { continue }
            #expect(text.unicodeScalars.count == maskedText.unicodeScalars.count)
            // Footnote marks are left out of texts, so that not all are slices.
            guard EvidenceTests.slices(value.evidence, of: document.text) == EvidenceTests.bare(text) else { continue }
            #expect(EvidenceTests.slices(masked.evidence, of: reading.text) == EvidenceTests.bare(maskedText))
        }
    }

    @Test(arguments: SampleLetter.readable + SampleLetter.corpus)
    func `nobody is named, written to or called`(letter: SampleLetter) throws {
        let bytes = try letter.bytes()
        let record = try Record(pdf: bytes)
        let known = [record.requester.name?.value, record.signatory.name?.value].compactMap(\.self)
        let people = try known + letter.people()
        for (masked, names) in try [(MaskedReading(pdf: bytes).record, people), (record.masked(), known)] {
            let json = try masked.json()
            for name in names where Self.isPerson(name) {
                #expect(!json.localizedCaseInsensitiveContains(name), "\(name)")
            }
            let left = json.matches(of: #/[\w.%+-]+@[\w.-]+/#).map { String($0.output) }
            #expect(left.allSatisfy(Self.isOffice), "\(left)")
            #expect(!json.contains(#/[^0-9a-f]0[1-9]\d{2,4}\)? \d{3} ?\d{3,4}/#))
            #expect(masked.requester.whatDoTheyKnowRequest == nil)
            #expect(masked.isMasked)
            #expect(masked.masked() == masked)
        }
        let text = try MaskedReading(pdf: bytes).text.split { $0.isWhitespace }.joined(separator: " ")
        for name in people where Self.isPerson(name) {
            #expect(!text.localizedCaseInsensitiveContains(name), "\(name)")
        }
    }

    @Test(arguments: SampleLetter.readable + SampleLetter.corpus)
    func `all that is no person stays`(letter: SampleLetter) throws {
        let record = try Record(pdf: letter.bytes())
        let masked = try Record(pdf: letter.bytes(), masked: true)
        #expect(masked.kind == record.kind)
        #expect(masked.outcome == record.outcome)
        #expect(masked.references == record.references)
        #expect(masked.dates == record.dates)
        #expect(masked.timeliness == record.timeliness)
        #expect(masked.citations == record.citations)
        #expect(masked.answers.map(\.outcome) == record.answers.map(\.outcome))
        #expect(masked.authority.name == record.authority.name)
    }

    @Test func `boxes cover the words that are masked, and the space for a signature`() throws {
        let letter = try #require(SampleLetter.samples.first { $0.name == "whitehall-annex" })
        let reading = MaskedReading(of: try Document(letter: letter.bytes()))
        let record = try Record(pdf: letter.bytes())
        for place in try #require(record.signatory.name?.evidence) {
            for word in place.boxes {
                let covering = reading.boxes[place.page - 1].contains {
                    $0.x0 <= word[0] && $0.y0 <= word[1] && $0.x1 >= word[2] && $0.y1 >= word[3]
                }
                #expect(covering)
            }
        }
        let name = try #require(record.signatory.name?.evidence.first?.boxes.first)
        let signature = reading.boxes[1].contains { $0.y1 < name[1] && $0.y1 > name[1] - 12 && $0.height > 10 }
        #expect(signature)
    }

    /// Teams and posts sign, too.
    private static func isPerson(_ name: String) -> Bool {
        !name.contains(#/(?i)team|unit|office|section|secretariat|division|department|information|manager|group|panel/#)
    }

    private static func isOffice(_ address: String) -> Bool {
        address.contains(
            #/(?i)foi|info|right|data|review|request|complain|enquir|disclos|clerk|legal|access|secretar|casework|office|governance|records|hello|eir|sar|mail|copyright|librar|press|adol|gwybodaeth|team|monitoring|contact/#
        )
    }
}
