import Legislation

/// What is counted of a letter to tell its kind: what its phrases and moves say, and what its sentences are like.
///
/// `Training/learn` has the first as `letter-signs` prints them, and counts the second in the same way.
struct KindFeatures {
    /// The sentences that are read of a letter; fewer where it deals with the request in words that phrases know.
    private static let most = (others: 24, ofSubstance: 8)

    /// In the order of ``names``.
    private(set) var values = [Double](repeating: 0, count: KindFeatures.names.count)
    /// Those of the letter that may tell its kind.
    let sentences: [Range<Int>]

    init(of reader: KindReader, _ told: KindReader.Told, isLetter: Bool) {
        let (signs, moves, phrased) = (told.signs, told.moves, told.kind)
        let told = signs.told.lazy.filter(\.mayTellKind).map(\.sentence)
        sentences = Array(told.prefix(signs.substance < 3 ? Self.most.others : Self.most.ofSubstance))
        add(1, of: .phrased, phrased.place)
        for (kind, count) in signs.counts { add(half(count, upTo: 3), of: .count, kind.place) }
        for (kind, count) in signs.opening { add(half(count, upTo: 2), of: .opening, kind.place) }
        for (sign, count) in reader.signs {
            add(half(count, upTo: 3), of: .sign, sign.place)
            add(1, of: .has, sign.place)
        }
        for signal in moves.decided { add(1, of: .decided, signal.place) }
        let numbers = [
            half(signs.prospects[.ahead] ?? 0, upTo: 3), half(signs.prospects[.delayed] ?? 0, upTo: 3),
            half(signs.substance, upTo: 4), half(moves.questions, upTo: 2), half(moves.transfers, upTo: 2),
            half(moves.facts, upTo: 6), half(reader.draft.parts.count, upTo: 3),
        ]
        for (place, number) in numbers.enumerated() { add(number, of: .number, place) }
        add(1, of: .length, min(signs.told.count / 3, Self.lengths - 1))
        for (place, flag) in flags(reader, signs, moves, isLetter).enumerated() where flag { add(1, of: .flag, place) }
    }

    /// In the order of ``flagNames``.
    private func flags(_ reader: KindReader, _ signs: KindSigns, _ moves: LetterMoves, _ isLetter: Bool) -> [Bool] {
        let letter = reader.letter
        return [
            isLetter, reader.greets, reader.closes,
            !reader.draft.record.references.isEmpty, signs.substance == 0, moves.relies, moves.charges,
            moves.isHeadedAsAnswer, signs.isReviewDone, reader.isTitledReview, reader.asksForReview,
            letter.blocks.contains { $0.zone == .annex }, reader.answersParts,
            reader.draft.mentions.contains { $0.cited.nature == .exemption || $0.cited.nature == .ncnd },
            sentences.isEmpty,
        ]
    }

    /// Adds what the sentences are like.
    ///
    /// - Parameter likelihoods: for each, how likely it is to be of each sort, in the order of the sorts.
    mutating func add(_ likelihoods: [[Double]]) {
        guard !likelihoods.isEmpty else { return }
        for sort in KindSentence.allCases.indices {
            let figures = SortFigures(likelihoods.map { $0[sort] })
            add(figures.any, of: .any, sort)
            add(figures.mean, of: .mean, sort)
            add(figures.most, of: .most, sort)
            add(figures.first, of: .first, sort)
            add(figures.sum, of: .sum, sort)
        }
    }

    private mutating func add(_ value: Double, of group: Group, _ place: Int) {
        values[Self.layout.place(place, of: group)] = value
    }

    private func half(_ count: Int, upTo most: Int) -> Double { Double(min(count, most)) / 2 }

    // MARK: Names

    private enum Group: Int, SignGroup {
        case phrased, count, opening, sign, has, decided, number, length, flag
        case any, mean, most, first, sum

        var names: [String] {
            switch self {
            case .phrased, .count, .opening: LetterKind.allCases.map(\.rawValue)
            case .sign, .has: KindCues.Sign.allCases.map { "\($0)" }
            case .decided: OutcomeCues.Signal.allCases.map { "\($0)" }
            case .number: ["ahead", "delayed", "substance", "questions", "transfers", "facts", "parts"]
            case .length: (0..<KindFeatures.lengths).map(String.init)
            case .flag: KindFeatures.flagNames
            case .any, .mean, .most, .first, .sum: KindSentence.allCases.map { "\($0)" }
            }
        }
    }

    private static let lengths = 7
    private static let flagNames = [
        "letter", "greets", "closes", "references", "insubstantial", "relies", "charges", "headed", "reviewed",
        "titledReview", "asksForReview", "annex", "answered", "exempt", "silent",
    ]

    private static let layout = SignLayout<Group>()

    /// A name for each value.
    static let names = layout.names
}
