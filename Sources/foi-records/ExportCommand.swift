internal import ArgumentParser
internal import FOIExport
internal import Files

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write records that were read before in other formats.",
        discussion: """
            RECORDS is what “convert” or “export” wrote: JSON Lines or a database. The letters are not read again: --mask \
            does not know names here that only the rest of a letter tells. “convert --mask” does.

              foi-records export records.jsonl --output letters.csv --output letters.db
              foi-records export records.jsonl --output tables --format csv-tables
              foi-records export letters.db --output log.csv --format disclosure-log

            \(OutputOptions.formats)
            """)

    @Argument(help: ArgumentHelp("The records.", valueName: "records"), completion: .file())
    var records: String

    @OptionGroup var options: OutputOptions

    func run() async throws {
        // First, so that no output is forgotten.
        let interruptions = Interruptions()
        let outputs = try options.open()
        var unmasked = 0
        try readingRecords(of: FilePath(records), withEvidence: outputs.needsEvidence) { record, letter in
            if let signal = interruptions?.next() { throw ExitCode.interrupted(by: signal) }
            if letter.isUnmasked { unmasked += 1 }
            if options.mask { try outputs.write(record.masked()) } else { try outputs.write(record, letter) }
        }
        try writingOutput { () throws(FileError) in try outputs.finish() }
        if options.mask { remarkOnMask(unmasked) }
    }
}
