import ArgumentParser
import FOIEvaluation
import FOIRecords
import LetterForge
import PDFText

/// `make generated`: letters made at random, read, and the figures of it.
@main
struct LetterForgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter-forge", abstract: "Reads letters made at random and says how often each field is right.")

    @Option(help: "How many letters of each half of the wordings.")
    var count = 1000
    @Option(help: "The same seed gives the same letters.")
    var seed: UInt64 = 1
    @Option(help: "seen, held or both.")
    var half = "both"
    @Option(help: "How many failing letters to print for each field.")
    var failures = 1
    @Option(help: "Print failing letters of this field only.")
    var field: String?
    @Flag(help: "Print each mistake in a line.")
    var list = false
    @Option(help: "Print one letter and what is wrong with its record.")
    var show: Int?

    func run() throws {
        let halves = LetterForge.Half.allCases.filter { half == "both" || $0.rawValue == half }
        guard !halves.isEmpty else { throw ValidationError("--half is seen, held or both") }
        for half in halves {
            if let show {
                printLetter(LetterForge.letter(show, seed: seed, half: half))
                continue
            }
            var run = TrialRun(keep: failures)
            run.tryLetters(0..<count, seed: seed, half: half)
            if list { for miss in run.evaluation.misses { print(miss) } }
            if failures > 0 { print(run.failures(of: field.flatMap(RecordField.init(named:)))) }
            print("\n\(half.rawValue) wordings, seed \(seed)\n\(run.figures)")
        }
    }

    private func printLetter(_ letter: ForgedLetter) {
        for typesetting in letter.typesettings {
            let trial = Trial(letter, typesetting)
            print("──── \(trial.name)\n\(letter.document(typesetting).text)")
            for part in trial.record.request.parts { print("  part \(part.label): \(part.text)") }
            for answer in trial.record.answers { print("  answer \(answer.parts) \(answer.outcome): \(answer.text)") }
            for mistake in trial.mistakes { print("  \(mistake)") }
        }
    }
}
