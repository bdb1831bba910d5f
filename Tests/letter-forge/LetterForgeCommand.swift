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
    @Flag(help: "Print failing letters of the held half too, which uses its wordings up.")
    var showsHeld = false
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
                guard half == .seen || showsHeld else { continue }
                printLetter(LetterForge.letter(show, seed: seed, half: half))
                continue
            }
            var run = TrialRun(keep: failures)
            run.tryLetters(0..<count, seed: seed, half: half)
            if half == .held, run.wordings.held == 0 {
                print(
                    "\nheld wordings: none are written at present, so there is nothing to measure (see CONTRIBUTING.md)"
                )
                continue
            }
            if list, half == .seen || showsHeld { for miss in run.evaluation.misses { print(miss) } }
            if failures > 0, half == .seen || showsHeld {
                print(run.failures(of: field.flatMap(RecordField.init(named:))))
            }
            print("\n\(half.rawValue) wordings, seed \(seed)\(share(run))\n\(run.figures)")
        }
    }

    /// How much of the letters is in held wordings, where any are.
    private func share(_ run: TrialRun) -> String {
        guard run.wordings.held > 0 else { return "" }
        return ", \(run.wordings.held * 100 / run.wordings.all) % of what was drawn from tables is held"
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
