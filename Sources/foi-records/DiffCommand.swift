internal import ArgumentParser
internal import FOIEvaluation
internal import FOIRecords
internal import Files

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what changed between two runs over the same letters.",
        discussion: """
            BEFORE and AFTER are what “convert” wrote. Values are listed letter by letter, “+” gained, “-” lost, “~” \
            changed, then counted by field. With --gold, each change is judged by the letter's annotation: it made the \
            letter better (more right) or worse.

              foi-records convert letters --output before.jsonl
              (change a rule)
              foi-records convert letters --output after.jsonl
              foi-records diff before.jsonl after.jsonl --gold annotations

            Places on the page and confidences are not compared. Letters are matched by the names of their files, or by \
            their paths where several have one name.
            """)

    @Argument(help: ArgumentHelp("The records of the earlier run.", valueName: "before"), completion: .file())
    var before: String

    @Argument(help: ArgumentHelp("The records of the later run.", valueName: "after"), completion: .file())
    var after: String

    @Option(help: ArgumentHelp("A folder of annotations to judge by.", valueName: "folder"), completion: .directory)
    var gold: String?

    @Flag(help: "Exit with 1 where anything differs.")
    var exitCode = false

    @Flag(help: "Print everything as JSON.")
    var json = false

    func run() async throws {
        let earlier = try readingComparison { () throws(EvaluationError) in try RecordLines(FilePath(before)) }
        let later = try readingComparison { () throws(EvaluationError) in try RecordLines(FilePath(after)) }
        var annotations: [String: Annotation]?
        if let gold {
            let folder = try readingComparison { () throws(EvaluationError) in try AnnotationFolder(FilePath(gold)) }
            annotations = Dictionary(folder.entries.map { ($0.name, $0.annotation) }) { $1 }
        }
        let difference = RunDifference(from: earlier, to: later, annotations: annotations)
        let output = try text(of: difference)
        try writingOutput { () throws(FileError) in try StandardOutput().write(output) }
        if exitCode, !difference.isEmpty { throw ExitCode.differs }
    }

    private func text(of difference: RunDifference) throws -> String {
        if json {
            let bytes = try RecordEncoder(layout: .indented).encode(DifferenceReport(difference))
            return String(decoding: bytes, as: UTF8.self)
        }
        let table = difference.changes.isEmpty ? "" : "\n\(difference.figures.text)\n"
        return difference.listing + table + "\(difference.conclusion)\n"
    }
}
