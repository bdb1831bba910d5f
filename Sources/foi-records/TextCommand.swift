internal import ArgumentParser
internal import FOIRecords
internal import Files
internal import PDFText

struct TextCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "Print the text that the offsets in a letter's record refer to.",
        discussion: """
            Offsets count Unicode code points from 0. Each page ends in a form feed.

              foi-records text letter.pdf > letter.txt
            """)

    @Argument(help: ArgumentHelp("The letter.", valueName: "file"), completion: .file(extensions: ["pdf"]))
    var file: String

    @Flag(
        help:
            "Blacken names, telephone numbers and e-mail addresses but those of offices, as in records that are masked."
    )
    var mask = false

    func run() async throws {
        let document = try readingInput(FilePath(file)) { path throws(ReadingError) in
            try Document(letter: path.letter())
        }
        let text = mask ? Array(MaskedReading(of: document).text.utf8) : document.utf8
        try writingOutput { () throws(FileError) in try StandardOutput().write(text) }
    }
}
