import Foundation
import PDFText
import Testing

@testable import FOIRecords

/// What `Training/learn` has learnt, as the library counts it.
struct SentenceClassifierTests {
    private static let training = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Training")

    private func rows(_ file: String) throws -> [(sort: String, sentence: String)] {
        try String(contentsOf: Self.training.appending(path: file), encoding: .utf8).split(separator: "\n").map {
            line in
            let fields = line.components(separatedBy: "\t")
            return (fields[0], fields[1])
        }
    }

    /// A letter that is nothing but a paragraph, and where that stands.
    private func letter(_ sentence: String) -> (letter: Letter, range: Range<Int>) {
        let letter = Letter(document: Document(text: sentence))
        return (letter, 0..<(letter.blocks.last?.range.upperBound ?? 0))
    }

    /// Were other features counted than were learnt, few rows would get their own sort again.
    @Test(arguments: [
        ("answers/local.tsv", AnswerSentence.trainingNames), ("answers/terse.tsv", AnswerSentence.trainingNames),
    ])
    func `rows that were learnt from get their own sort`(_ file: String, _ names: [String]) throws {
        let rows = try rows(file)
        let right = rows.count { row in
            let (letter, range) = letter(row.sentence)
            return names[AnswerSentence.classifier.verdict(on: range, in: letter).sort.rawValue] == row.sort
        }
        #expect(rows.count > 1000)
        #expect(Double(right) > 0.8 * Double(rows.count))
    }

    @Test func `sides of arguments are learnt`() throws {
        let rows = try rows("interest/interest-c.tsv").filter { $0.sort == "for" || $0.sort == "against" }
        let right = rows.count { row in
            let (letter, range) = letter(row.sentence)
            let behind = InterestSort.classifier.behind(range, in: letter)
            let isFor = behind[InterestSort.disclosure.rawValue] > behind[InterestSort.withholding.rawValue]
            return isFor == (row.sort == "for")
        }
        #expect(Double(right) > 0.9 * Double(rows.count))
    }

    @Test(arguments: [
        ("Our ledgers from those years were pulped when the depot closed.", AnswerSentence.notHeld),
        ("To answer it a clerk would have to open some 3,000 paper files one by one.", .refused),
        ("The whole list is on our website.", .accessible),
        ("We run four ferries and a tug.", .fact),
        ("You asked whether the Board holds any such list.", .neutral),
    ])
    func `a sentence that no row has is like those of its sort`(_ sentence: String, _ sort: AnswerSentence) {
        let (letter, range) = letter(sentence)
        #expect(AnswerSentence.classifier.verdict(on: range, in: letter).sort == sort)
    }

    @Test(arguments: ["answers", "interest", "kinds"])
    func `each line has a weight for each sort`(_ name: String) {
        let (text, sorts) =
            switch name {
            case "answers": (AnswersWeights.text, AnswerSentence.allCases.count)
            case "interest": (InterestWeights.text, InterestSort.allCases.count)
            default: (KindsWeights.text, KindSentence.allCases.count)
            }
        let lines = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(lines.allSatisfy { $0.count == 2 && $0[1].count == sorts })
        #expect(Set(lines.map { $0[0] }).count == lines.count)
    }

    @Test func `a learnt answer is explained by its words`() throws {
        let text = FormFile.letter(
            "You asked how many larks nest in Ferry Meadow.\n\nSuch a tally is not something that this office has ever drawn up."
        )
        let grounds = ExplainedReading(of: Document(text: text)).explanation(of: .answers).found.flatMap(\.grounds)
        #expect(grounds.contains { $0.rule.description.contains("a sentence like others") })
    }
}

extension AnswerSentence {
    /// As `Training/learn` has them, in its order.
    fileprivate static let trainingNames = [
        "given", "partly", "withheld", "not-held", "ncnd", "refused", "clarification", "transferred", "accessible",
        "fact",
        "neutral",
    ]
}
