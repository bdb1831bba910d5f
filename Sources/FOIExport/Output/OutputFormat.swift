public import Files

/// A format that records are written in.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// JSON Lines: a record a line.
    case jsonl
    /// A row a letter, in plain words, for a spreadsheet.
    case csv
    /// A folder of CSV files, one a table.
    case csvTables = "csv-tables"
    /// What an authority publishes of its answers.
    case disclosureLog = "disclosure-log"
    /// A database.
    case sqlite
    /// The report: a page with charts and each letter's evidence.
    case html

    /// The format that a file's name tells. `nil` where it tells none.
    public init?(namedBy path: FilePath) {
        switch path.fileExtension {
        case "jsonl", "ndjson": self = .jsonl
        case "csv": self = .csv
        case "sqlite", "sqlite3", "db": self = .sqlite
        case "html", "htm": self = .html
        default: return nil
        }
    }

    /// Whether it can be written to standard output.
    public var isStream: Bool { self != .csvTables && self != .sqlite }
}

/// A place that records are written to, and how.
public struct OutputPlace: Sendable, Hashable {
    /// `nil` for standard output.
    public var path: FilePath?
    public var format: OutputFormat

    public init(path: FilePath?, format: OutputFormat) {
        self.path = path
        self.format = format
    }

    /// Pairs paths with formats as they were given on the command line.
    ///
    /// There are either as many formats as paths, in the same order; or one for each path whose name tells none, in
    /// their order. A path "-" is standard output. Without a path the records go there.
    /// - Throws: an ``Ambiguity`` where neither holds.
    public static func places(paths: [String], formats: [OutputFormat]) throws(Ambiguity) -> [OutputPlace] {
        let paths: [FilePath?] = paths.isEmpty ? [nil] : paths.map { $0 == "-" ? nil : FilePath($0).tidied }
        let told = paths.map { $0.map(OutputFormat.init(namedBy:)) ?? (formats.isEmpty ? .jsonl : nil) }
        let chosen: [OutputFormat]
        if formats.count == paths.count {
            chosen = formats
        } else if formats.count == told.count(where: { $0 == nil }) {
            var rest = formats[...]
            chosen = told.compactMap { $0 ?? rest.popFirst() }
        } else if formats.isEmpty {
            // Under any other name records are JSON Lines.
            chosen = told.map { $0 ?? .jsonl }
        } else {
            throw Ambiguity(paths: paths.count, formats: formats.count)
        }
        for (path, format) in zip(paths, chosen) where path == nil && !format.isStream {
            throw Ambiguity(unwritable: format)
        }
        return zip(paths, chosen).map { OutputPlace(path: $0, format: $1) }
    }

    /// Why paths and formats do not go together.
    public struct Ambiguity: Error, Sendable, CustomStringConvertible {
        public var description: String

        init(paths: Int, formats: Int) {
            description =
                "\(formats) formats do not go with \(paths) outputs: give one for each, or one for each whose name tells none."
        }

        init(unwritable format: OutputFormat) {
            description = "\(format.rawValue) needs a place: give --output."
        }
    }
}
