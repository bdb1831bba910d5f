public import FOIRecords

/// How many of the values given with each confidence are right.
public struct ConfidenceTally: Sendable, Hashable {
    /// Counts for one confidence.
    public struct Level: Sendable, Hashable {
        /// How many values records give with it.
        public var given = 0
        /// How many of those are right.
        public var right = 0

        /// The share that is right; 1 where none is given.
        public var precision: Double { Tally.share(right, of: given) }
    }

    private var levels: [Confidence?: Level] = [:]

    public init() {}

    /// - Parameter confidence: `nil` for values that have none of their own.
    public subscript(confidence: Confidence?) -> Level { levels[confidence] ?? Level() }

    public mutating func count(_ score: FieldScore) {
        for value in score.right {
            levels[value.confidence, default: Level()].given += 1
            levels[value.confidence, default: Level()].right += 1
        }
        for value in score.wrong + score.mistaken { levels[value.confidence, default: Level()].given += 1 }
    }

    public mutating func add(_ other: ConfidenceTally) {
        for (confidence, level) in other.levels {
            levels[confidence, default: Level()].given += level.given
            levels[confidence, default: Level()].right += level.right
        }
    }
}
