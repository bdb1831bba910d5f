internal import ArgumentParser
internal import FOIExport
internal import FOIRecords
internal import Files

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print one letter's record for a person to read.",
        discussion: """
            What was asked, what was decided and under what, why, and until when one can complain. Lines are as wide as the \
            terminal, which gets headings in bold type unless NO_COLOR is set.

              foi-records show letter.pdf
            """)

    @Argument(help: ArgumentHelp("The letter.", valueName: "file"), completion: .file(extensions: ["pdf"]))
    var file: String

    @Flag(help: "Blacken names, telephone numbers and e-mail addresses but those of offices.")
    var mask = false

    func run() async throws {
        let record = try readingInput(FilePath(file)) { path throws(ReadingError) in
            try Record(contentsOf: path, masked: mask)
        }
        let summary = RecordSummary(
            record, width: StandardOutput().columns ?? 80,
            emphasises: StandardOutput().isTerminal && Environment.allowsColour)
        try writingOutput { () throws(FileError) in try StandardOutput().write(summary.text) }
    }
}
