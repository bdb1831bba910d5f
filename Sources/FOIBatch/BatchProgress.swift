internal import FOIExport
public import FOIRecords

/// How far a batch has come.
public struct BatchProgress: Sendable, Hashable {
    /// How many files there are to read.
    public var total: Int
    /// How many records were written.
    public var records = 0
    /// How many error records were written, by their code.
    public var failures: [ReadingError.Code: Int] = [:]

    /// How many files had the same bytes as another, which alone was read.
    public var copies = 0

    public init(total: Int) {
        self.total = total
    }

    /// How many error records were written.
    public var failed: Int { failures.values.reduce(0, +) }
    /// How many files are done.
    public var done: Int { records + failed }

    mutating func count(_ record: EncodedRecord) {
        if let code = record.failure { failures[code, default: 0] += 1 } else { records += 1 }
    }
}

extension BatchProgress: CustomStringConvertible {
    /// "48 PDFs read: 46 records, 2 errors (1 damaged, 1 encrypted)."
    public var description: String {
        let read = "\(done) PDF\(done == 1 ? "" : "s") read: \(records) record\(records == 1 ? "" : "s")"
        guard failed > 0 else { return read + "." }
        let codes = failures.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.value) \($0.key.rawValue)" }
        return read + ", \(failed) error\(failed == 1 ? "" : "s") (\(codes.joined(separator: ", ")))."
    }
}
