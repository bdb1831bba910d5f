internal import FOIRecords
public import Files

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The records of a run, as `foi-records convert` writes them: JSON Lines.
public struct RecordLines: Sendable {
    /// In the order of the lines, error records among them.
    public let records: [ScoredRecord]

    public init(_ path: FilePath) throws(EvaluationError) {
        let bytes: [UInt8]
        do {
            bytes = try path.contents() ?? []
        } catch {
            throw EvaluationError(error)
        }
        try self.init(bytes, of: path)
    }

    /// - Parameter path: where they are from, for errors.
    public init(_ bytes: [UInt8], of path: FilePath) throws(EvaluationError) {
        var records: [ScoredRecord] = []
        let decoder = JSONDecoder()
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
            do {
                records.append(try decoder.decode(ScoredRecord.self, from: Data(line)))
            } catch {
                let reason = (error as? DecodingError)?.reason ?? "\(error)"
                throw EvaluationError(
                    path, line: index + 1,
                    "is no record: \(reason). “foi-records convert LETTERS --output FILE” writes records, one a line")
            }
        }
        self.records = records
    }

    public init(_ records: [ScoredRecord]) {
        self.records = records
    }

    /// The records by the names of their letters, the file's without its ending. Of two of one name the last counts.
    public var byName: [String: ScoredRecord] {
        Dictionary(records.map { ($0.name, $0) }) { $1 }
    }
}

extension ScoredRecord {
    /// The name of the letter: the file's without its ending, empty where the path is not known.
    public var name: String { FilePath(path ?? "").stem }
}
