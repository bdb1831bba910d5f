public import FOIEvaluation
public import FOIRecords
import PDFText

/// Many letters tried, with the figures and the smallest letters that fail.
public struct TrialRun {
    public private(set) var evaluation = Evaluation()
    /// How many documents that are no letters gave something other than their kind.
    public private(set) var strays = 0
    /// How many wordings the letters took, and how many of those were held ones.
    public private(set) var wordings = (all: 0, held: 0)
    private var failures: [RecordField: [Trial]] = [:]
    private let keep: Int

    /// - Parameter keep: how many failing letters to keep a field.
    public init(keep: Int = 3) { self.keep = keep }

    /// Tries letters of one half of the wordings.
    public mutating func tryLetters(_ indices: Range<Int>, seed: UInt64, half: LetterForge.Half) {
        for index in indices {
            let letter = LetterForge.letter(index, seed: seed, half: half)
            wordings.all += letter.wordings.all
            wordings.held += letter.wordings.held
            let typesettings = letter.typesettings
            add(Trial(letter, typesettings[index % typesettings.count]))
        }
    }

    private mutating func add(_ trial: Trial) {
        evaluation.add(ScoredRecord(trial.record), of: trial.name, against: trial.annotation)
        let mistakes = trial.mistakes
        if trial.annotation.kind == .other, !mistakes.isEmpty { strays += 1 }
        for field in Set(mistakes.map(\.field)) where failures[field, default: []].count < keep {
            failures[field, default: []].append(trial)
        }
    }

    /// The figures, a line a field.
    public var figures: String {
        func column(_ value: Double) -> String {
            let thousandths = Int((value * 1000).rounded())
            let digits = String(1000 + thousandths % 1000).dropFirst()
            return "  \(thousandths / 1000).\(digits)"
        }
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        var lines = ["\(padded("field", 18))      P      R     F1 letters values"]
        for (field, tally) in evaluation.rows {
            let figures = [tally.precision, tally.recall, tally.f1, tally.wholeLetterRate].map(column).joined()
            lines.append("\(padded(field.rawValue, 18))\(figures)  \(tally.values)")
        }
        lines.append(
            "mean F1 \(column(evaluation.meanF1)) over \(evaluation.letters) letters; \(strays) no letters with finds")
        return lines.joined(separator: "\n")
    }

    /// Failing letters, each as small as it fails.
    public func failures(of wanted: RecordField? = nil) -> String {
        var texts: [String] = []
        for (field, trials) in failures.sorted(by: { $0.key < $1.key }) where wanted == nil || wanted == field {
            for trial in trials {
                guard let mistake = trial.mistakes.first(where: { $0.field == field }) else { continue }
                let small = trial.shrunk(keeping: mistake)
                let letter = small.letter.document(small.typesetting).text
                let list = small.mistakes.map { "  \($0)" }.joined(separator: "\n")
                texts.append("──── \(trial.name)\n\(list)\n\n\(letter.nonEmptyLines)")
            }
        }
        return texts.joined(separator: "\n\n")
    }
}

extension String {
    /// The lines with text, set in.
    fileprivate var nonEmptyLines: String {
        split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.map { "    " + $0 }.joined(
            separator: "\n")
    }
}
