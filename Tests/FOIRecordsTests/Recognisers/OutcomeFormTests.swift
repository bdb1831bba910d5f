import Foundation
import Testing

@testable import FOIRecords

/// Reads the answers of `Forms/outcomes.txt`, each as that to a part and as that of a whole letter.
struct OutcomeFormTests {
    struct Form: Sendable, CustomTestStringConvertible {
        var outcome: String
        var answer: String

        var testDescription: String { answer }
    }

    static let forms: [Form] = FormFile("outcomes").text.split(separator: "\n").map { line in
        let fields = line.components(separatedBy: " | ")
        return Form(outcome: fields[0], answer: fields[1])
    }

    @Test func `there are answers of many forms`() {
        #expect(Self.forms.count >= 60)
    }

    @Test(arguments: forms)
    func `an answer behind its question has its outcome`(_ form: Form) {
        let record = Record(
            parsing: FormFile.letter(
                """
                You asked:

                1. How many larks nest in Ferry Meadow?

                \(form.answer)

                2. What colour is the town hall?

                It is red.
                """))
        #expect(record.answers.first { $0.parts.contains("1") }?.outcome.rawValue == form.outcome)
        #expect(record.answers.first { $0.parts.contains("2") }?.outcome == .disclosed)
    }

    @Test(arguments: forms)
    func `a letter of one answer has its outcome`(_ form: Form) {
        let record = Record(
            parsing: FormFile.letter("You asked how many larks nest in Ferry Meadow.\n\n" + form.answer))
        #expect(record.outcome.rawValue == form.outcome)
    }

    @Test(arguments: [
        Sum(of: [.disclosed], is: .disclosed), Sum(of: [.withheld], is: .withheld),
        Sum(of: [.disclosed, .withheld], is: .partlyDisclosed),
        Sum(of: [.partlyDisclosed, .notHeld], is: .partlyDisclosed),
        Sum(of: [.disclosed, .accessible], is: .partlyDisclosed), Sum(of: [.refused, .accessible], is: .mixed),
        Sum(of: [.withheld, .notHeld], is: .mixed),
    ])
    func `outcomes are summed up`(_ sum: Sum) {
        #expect(OutcomeRecogniser.sum(of: sum.outcomes) == sum.sum)
    }

    struct Sum: Sendable {
        var outcomes: Set<Outcome>
        var sum: Outcome

        init(of outcomes: Set<Outcome>, is sum: Outcome) {
            self.outcomes = outcomes
            self.sum = sum
        }
    }
}
