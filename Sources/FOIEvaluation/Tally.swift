/// Counts of the values of one field over many letters, and the figures that follow from them.
public struct Tally: Sendable, Hashable {
    /// Values that records and annotations share.
    public var right = 0
    /// Values that only records have.
    public var wrong = 0
    /// Values that only annotations have.
    public var missed = 0
    /// Letters in which the whole field is right.
    public var wholeLetters = 0
    /// Letters in which the field is scored.
    public var letters = 0

    public init() {}

    public mutating func count(_ score: FieldScore) {
        right += score.right.count
        wrong += score.wrong.count
        missed += score.missed.count
        wholeLetters += score.isWhole ? 1 : 0
        letters += 1
    }

    /// How many values the annotations have.
    public var values: Int { right + missed }
    /// Whether there was nothing to find and nothing was found.
    public var isEmpty: Bool { right + wrong + missed == 0 }

    /// Of the values given, the share that is right; 1 where none is given.
    public var precision: Double { Self.share(right, of: right + wrong) }
    /// Of the values that the annotations have, the share that is given; 1 where they have none.
    public var recall: Double { Self.share(right, of: right + missed) }
    /// The harmonic mean of both.
    public var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }
    /// The share of letters in which the whole field is right.
    public var wholeLetterRate: Double { Self.share(wholeLetters, of: letters) }

    static func share(_ part: Int, of whole: Int) -> Double {
        whole == 0 ? 1 : Double(part) / Double(whole)
    }
}
