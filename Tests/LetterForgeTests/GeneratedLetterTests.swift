import FOIEvaluation
import FOIRecords
import LetterForge
import PDFText
import Testing

/// Letters made at random are read as they were meant. `make generated` tries thousands, and prints what fails.
@Suite struct GeneratedLetterTests {
    private func run(_ half: LetterForge.Half) -> TrialRun {
        var run = TrialRun(keep: 1)
        run.tryLetters(0..<300, seed: 7, half: half)
        return run
    }

    @Test(arguments: [(LetterForge.Half.seen, 0.98), (.held, 0.90)])
    func `letters made at random are read as they were meant`(half: LetterForge.Half, least: Double) {
        let run = run(half)
        #expect(run.evaluation.letters == 300)
        #expect(half == .held || run.wordings.held == 0)
        #expect(run.evaluation.meanF1 >= least, "\(run.failures())\n\(run.figures)")
    }

    @Test(arguments: LetterForge.Half.allCases)
    func `nothing is found in documents that are no letters`(half: LetterForge.Half) {
        let run = run(half)
        #expect(run.strays == 0, "\(run.failures(of: .kind))")
    }
}

/// The generator itself.
@Suite struct LetterForgeTests {
    private let letters = (0..<120).map { LetterForge.letter($0, seed: 3, half: $0 % 2 == 0 ? .seen : .held) }

    @Test func `the same seed gives the same letters, another gives others`() {
        for index in 0..<20 {
            let letter = LetterForge.letter(index, seed: 5, half: .seen).document(.pages)
            #expect(letter == LetterForge.letter(index, seed: 5, half: .seen).document(.pages))
            #expect(letter != LetterForge.letter(index, seed: 6, half: .seen).document(.pages))
        }
    }

    @Test func `what is said to be in a letter stands in its text`() {
        for letter in letters {
            let text = letter.document(.pages).text.words
            for part in letter.annotation.parts ?? [] {
                #expect(text.contains(part.starts.words), "\(letter.name): \(part.starts)")
            }
            for reference in letter.annotation.references ?? [] {
                #expect(text.contains(reference.words), "\(letter.name): \(reference)")
            }
        }
    }

    @Test func `both typesettings hold the same words`() {
        for letter in letters where letter.typesettings.count > 1 {
            let plain = letter.document(.plain).text.words.split(separator: " ")
            let pages = Set(letter.document(.pages).text.words.split(separator: " "))
            #expect(plain.count > 20 || letter.annotation.kind == .other)
            // Words that are broken at line ends aside.
            let missing = plain.filter { !pages.contains($0) }
            #expect(missing.count * 8 < plain.count, "\(letter.name): \(missing)")
        }
    }

    @Test func `letters of all kinds are made`() {
        let kinds = Set((0..<300).compactMap { LetterForge.letter($0, seed: 3, half: .seen).annotation.kind })
        #expect(kinds.count == 8)
    }
}

extension String {
    /// The text with one space between its words, hyphens at line ends closed.
    fileprivate var words: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("- ", with: "")
    }
}
