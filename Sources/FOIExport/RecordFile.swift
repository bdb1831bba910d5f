internal import FOIRecords
public import Files

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The records of a run, as `foi-records convert` writes them: JSON Lines.
public struct RecordFile: Sendable {
    /// In the order of the lines, error records among them.
    public let records: [EncodedRecord]

    public init(_ path: FilePath) throws(RecordFileError) {
        let bytes: [UInt8]
        do {
            bytes = try path.contents() ?? []
        } catch {
            throw RecordFileError(path, error.reason, isMissing: error.isMissing)
        }
        var records: [EncodedRecord] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            guard let record = EncodedRecord(line: line) else {
                throw RecordFileError(
                    path, line: index + 1,
                    "is no record of this version. “foi-records convert LETTERS --output FILE” writes records, one a line"
                )
            }
            records.append(record)
        }
        self.records = records
    }
}

extension EncodedRecord {
    /// A line of JSON Lines. `nil` where it is neither a record nor an error record.
    init?(line: some Sequence<UInt8>) {
        let json = Array(line)
        let data = Data(json)
        if (try? JSONDecoder().decode(Record.self, from: data)) != nil {
            self.init(json: json)
        } else if let failure = try? JSONDecoder().decode(ErrorRecord.self, from: data) {
            self.init(json: json, failure: ReadingError.Code(rawValue: failure.error.code))
        } else {
            return nil
        }
    }
}

/// Why a file of records can't be read.
public struct RecordFileError: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: FilePath
    /// The line of the file, from 1, where one is to blame.
    public var line: Int?
    /// What is wrong and what to do.
    public var reason: String
    /// Whether there is no such file.
    public var isMissing: Bool

    init(_ path: FilePath, line: Int? = nil, _ reason: String, isMissing: Bool = false) {
        self.path = path
        self.line = line
        self.reason = reason
        self.isMissing = isMissing
    }

    public var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}
