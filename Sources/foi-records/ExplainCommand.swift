internal import ArgumentParser
internal import FOIExport
internal import FOIRecords
internal import Files
internal import PDFText

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell by which rule a field of a letter's record was found, and what else was weighed.",
        discussion: """
            FIELD is a name from the tables of “eval”, a path of keys in the record, or a group: dates, parts, citations, \
            publicInterest, review. A rule is a row of a phrase table, with its example, or a mechanism; both with the \
            source line where they stand. Places are pages and offsets in the text that “text” prints.

              foi-records explain letter.pdf dates.response
              foi-records explain letter.pdf citations --of section/31/1/a
              foi-records explain letter.pdf answers --of 2 --json
            """)

    @Argument(help: ArgumentHelp("The letter.", valueName: "file"), completion: .file(extensions: ["pdf"]))
    var file: String

    @Argument(help: ArgumentHelp("What to explain.", valueName: "field"))
    var field: String

    @Option(help: ArgumentHelp("Only the values of this part or provision.", valueName: "key"))
    var of: String?

    @Flag(help: "Print the explanations as JSON.")
    var json = false

    func validate() throws {
        if RecordField.explained(named: field).isEmpty {
            let known = RecordField.explained.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("No field is named “\(field)”. There are \(known).")
        }
    }

    func run() async throws {
        let document = try readingInput(FilePath(file)) { path throws(ReadingError) in
            try Document(letter: path.letter())
        }
        let reading = ExplainedReading(of: document)
        let explanations = RecordField.explained(named: field).map(reading.explanation)
        let output = try text(of: explanations)
        try writingOutput { () throws(FileError) in try StandardOutput().write(output) }
    }

    private func text(of explanations: [Explanation]) throws -> String {
        guard json else {
            return ExplanationSummary(explanations, of: of, width: StandardOutput().columns ?? 80).text
        }
        let chosen = explanations.map { explanation in of.map(explanation.only) ?? explanation }
        return String(decoding: try RecordEncoder(layout: .indented).encode(chosen), as: UTF8.self)
    }
}
