internal import FOIBatch
internal import FOIRecords

/// What a run tells machines: an object a line, with an `event` that says what it is.
enum RunEvent {
    struct Progress: Encodable {
        var event = "progress"
        var found: Int
        var records: Int
        var errors: Int
        var seconds: Double

        init(_ progress: BatchProgress, after elapsed: Duration) {
            found = progress.total
            records = progress.records
            errors = progress.failed
            seconds = elapsed.milliseconds
        }
    }

    /// All files were read: `found` is the sum of `records` and all `errors`.
    struct Finished: Encodable {
        var event = "finished"
        var found: Int
        var records: Int
        var errors: Counts
        /// Files of the same bytes as another, which alone was read.
        var copies: Int
        /// Files that an earlier run had read.
        var resumed: Int
        var seconds: Double

        init(_ progress: BatchProgress, after elapsed: Duration) {
            found = progress.total
            records = progress.records
            errors = Counts(progress.failures)
            copies = progress.copies
            resumed = progress.resumed
            seconds = elapsed.milliseconds
        }
    }

    struct Message: Encodable {
        var event: String
        var message: String
    }

    /// How many there are of each code, in the order of the codes.
    struct Counts: Encodable {
        private var counts: [(code: String, count: Int)]

        init(_ failures: [ReadingError.Code: Int]) {
            counts = failures.map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 }
        }

        private struct Key: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            for (code, count) in counts { try container.encode(count, forKey: Key(stringValue: code)) }
        }
    }
}

extension Duration {
    /// In seconds, to the thousandth.
    fileprivate var milliseconds: Double { (seconds * 1000).rounded() / 1000 }
}
