internal import FOIExport
public import FOIRecords

/// How far a batch has come.
public struct BatchProgress: Sendable, Hashable {
    /// How many files were found.
    public var total: Int
    /// How many records were written.
    public var records = 0
    /// How many error records were written, by their code.
    public var failures: [ReadingError.Code: Int] = [:]
    /// How many files had the same bytes as another, which alone was read.
    public var copies = 0
    /// How many an earlier run had read.
    public var resumed = 0

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
    /// "48 PDFs found: 46 records, 2 errors (1 damaged, 1 encrypted). 3 are copies of others."
    public var description: String {
        var sentences = [
            "\(Self.count(total, "PDF")) found: \(Self.count(records, "record"))"
                + (failed > 0 ? ", \(Self.count(failed, "error")) (\(codes))" : "")
        ]
        if copies > 0 { sentences.append("\(copies) \(copies == 1 ? "is a copy" : "are copies") of others") }
        if resumed > 0 { sentences.append("\(resumed) \(resumed == 1 ? "was" : "were") read before") }
        if done < total { sentences.append("\(total - done) \(total - done == 1 ? "is" : "are") missing") }
        return sentences.joined(separator: ". ") + "."
    }

    private var codes: String {
        failures.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key.rawValue)" }
            .joined(separator: ", ")
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
