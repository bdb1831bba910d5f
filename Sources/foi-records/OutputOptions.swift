public import ArgumentParser
public import FOIExport
internal import Files

/// Where records go and in which formats.
struct OutputOptions: ParsableArguments {
    static let formats = """
        The name of an output tells its format: .jsonl and .ndjson are JSON Lines, a record a line; .csv is a sheet for \
        people, a row a letter; .db, .sqlite and .sqlite3 are a database; .html is the report. --format tells it where the name does not: \
        jsonl, csv, csv-tables (a folder of CSV files that refer to each other), disclosure-log (a sheet of answers \
        without names), sqlite, html. Give as many formats as outputs, in the same order, or one for each output whose name \
        tells none. Each output appears under its name only when it is whole. A database that is there already gets the \
        letters that are new, and those that it has are replaced; with --force it is made anew.
        """

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Where to write. May be repeated. Without it, or with -, to standard output.", valueName: "file"),
        completion: .file())
    var output: [String] = []

    @Option(help: ArgumentHelp("In which format. May be repeated.", valueName: "format"))
    var format: [OutputFormat] = []

    @Flag(name: .shortAndLong, help: "Replace output files that exist.")
    var force = false

    @Flag(
        help:
            "Blacken names, telephone numbers and e-mail addresses but those of offices, and leave out paths. docs/PRIVACY.md tells what that finds."
    )
    var mask = false

    func validate() throws {
        do throws(OutputPlace.Ambiguity) {
            _ = try OutputPlace.places(paths: output, formats: format)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    var writesToStandardOutput: Bool { output.isEmpty || output.contains("-") }

    /// Where to write what; standard output where what was given makes no sense, which ``validate()`` tells.
    var places: [OutputPlace] {
        (try? OutputPlace.places(paths: output, formats: format)) ?? [OutputPlace(path: nil, format: .jsonl)]
    }

    /// Opens all outputs, before there is anything to write.
    func open() throws -> RecordOutputs {
        do throws(FileError) {
            return try RecordOutputs(places, replaces: force, masked: mask)
        } catch {
            complain(error.isExisting ? "\(error): give --force to replace it" : "\(error)")
            throw ExitCode.outputFailed
        }
    }
}

extension OutputFormat: ExpressibleByArgument {}
