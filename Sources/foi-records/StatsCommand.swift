public import ArgumentParser
public import FOIExport
internal import Files

struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count letters as the UK government's statistics of freedom of information count requests.",
        discussion: """
            RECORDS is what “convert” or “export” wrote: JSON Lines or a database.

              foi-records stats letters.db
              foi-records stats records.jsonl --by authority --format csv

            Resolvable are requests that could be decided: not those for information that is not held, that need \
            clarification or that are transferred. Of these, information was granted in full, withheld in part or withheld \
            in full; also withheld is what an authority neither confirms nor denies, refuses by cost or as vexatious, or \
            points to elsewhere under an exemption. An exemption counts once a request. A late answer counts as one with \
            an extension where a letter that told of it, with the same reference, was read as well.

            The government's figures are of all requests received in a quarter, as departments count them; these are of \
            the letters that were read, by what they say. What was never answered is not in them.
            """)

    @Argument(help: ArgumentHelp("The records.", valueName: "records"), completion: .file())
    var records: String

    @Option(help: ArgumentHelp("Count each authority or quarter by itself as well.", valueName: "group"))
    var by: LetterStatistics.Grouping?

    @Option(help: ArgumentHelp("text, csv or json.", valueName: "format"))
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, json
    }

    func run() async throws {
        var statistics = LetterStatistics(by: by)
        try readingRecords(of: FilePath(records)) { _, letter in statistics.add(letter) }
        let tables = statistics.tables
        let output =
            switch format {
            case .text: Array(tables.text.utf8)
            case .csv: tables.csv
            case .json: try tables.json()
            }
        try writingOutput { () throws(FileError) in try StandardOutput().write(output) }
    }
}

extension LetterStatistics.Grouping: ExpressibleByArgument {}
