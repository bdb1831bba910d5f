import FOIRecords
import PDFText
import Testing

/// What must hold of every explanation, whatever the letter.
struct ExplanationTests {
    @Test(arguments: SampleLetter.readable)
    func `every value of the record has a rule that found it`(letter: SampleLetter) throws {
        let document = try Document(letter: letter.bytes())
        let reading = ExplainedReading(of: document)
        for field in RecordField.explained {
            for value in reading.explanation(of: field).found {
                #expect(!value.grounds.isEmpty, "\(field) \(value.key) \(value.value)")
                for ground in value.grounds {
                    #expect(!ground.rule.description.isEmpty && ground.rule.source.contains(".swift:"))
                    #expect(ground.evidence.isEmpty == ground.text.isEmpty, "\(field) \(ground)")
                }
            }
        }
    }

    @Test(arguments: SampleLetter.readable)
    func `a reading that is explained gives the same record`(letter: SampleLetter) throws {
        let document = try Document(letter: letter.bytes())
        #expect(ExplainedReading(of: document).record == Record(reading: document))
    }

    @Test(arguments: SampleLetter.readable)
    func `what was not taken has a reason`(letter: SampleLetter) throws {
        let reading = ExplainedReading(of: try Document(letter: letter.bytes()))
        for field in RecordField.explained {
            #expect(reading.explanation(of: field).weighed.allSatisfy { !$0.reason.isEmpty })
        }
    }

    @Test(arguments: SampleLetter.readable)
    func `a text out of order is explained as well`(letter: SampleLetter) throws {
        let lines = try Document(letter: letter.bytes()).text.split(separator: "\n", omittingEmptySubsequences: false)
        let odd = lines.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        for jumbled in [Array(lines.reversed()), odd, lines.flatMap { [$0, $0] }, lines.map { $0.prefix(30) }] {
            let document = Document(text: jumbled.joined(separator: "\n"))
            let reading = ExplainedReading(of: document)
            #expect(reading.record == Record(reading: document))
            for field in RecordField.explained {
                let bare = reading.explanation(of: field).found.filter(\.grounds.isEmpty)
                #expect(bare.isEmpty, "\(field) \(bare)")
            }
        }
    }
}
