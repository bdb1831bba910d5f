import ArgumentParser
import FOIRecords
import Foundation
import PDFText

/// `make learn`: what is counted of letters of known kinds, from which `Training/learn` learns to tell kinds.
@main
struct LetterSignsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter-signs",
        abstract: "Prints what is counted of PDFs and papers to tell their kind, a line of JSON each.")

    @Argument(help: "Folders of PDFs, and files of papers or answers from Training.")
    var paths: [String]

    private struct Line: Encodable {
        var file: String
        /// Among the papers of the file.
        var place: Int?
        var signs: LetterSigns
        /// Of an answer that is a letter by itself.
        var alone: LetterSigns?
    }

    func run() throws {
        for path in paths {
            if path.hasSuffix(".txt") {
                let papers = Paper.papers(in: try String(contentsOfFile: path, encoding: .utf8))
                for (place, paper) in papers.enumerated() {
                    if path.contains("interest/") {
                        let signs = LetterSigns(of: Document(text: paper.weighing(place: place)))
                        try print(Line(file: path, place: place, signs: signs, alone: nil))
                        continue
                    }
                    // Most responses are no longer than others: a few are as short as one answer.
                    let alone =
                        paper.question != nil && place % 8 == 0 ? LetterSigns(of: Document(text: paper.alone)) : nil
                    try print(
                        Line(
                            file: path, place: place, signs: LetterSigns(of: Document(text: paper.letter)), alone: alone
                        ))
                }
                continue
            }
            for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() where name.hasSuffix(".pdf")
            {
                let bytes = [UInt8](try Data(contentsOf: URL(filePath: path).appending(path: name)))
                // Some samples are no letters that can be read.
                guard let document = try? Document(letter: bytes) else { continue }
                try print(Line(file: "\(path)/\(name)", place: nil, signs: LetterSigns(of: document), alone: nil))
            }
        }
    }

    private func print(_ line: Line) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        Swift.print(String(decoding: try encoder.encode(line), as: UTF8.self))
    }
}
