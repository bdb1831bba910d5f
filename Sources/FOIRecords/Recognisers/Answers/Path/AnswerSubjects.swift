/// What sentences of an answer may be said of: each part of a request by itself, and those that the letter names together.
struct AnswerSubjects: Sendable {
    /// Single parts in their order, then groups.
    private(set) var sets: [PartSet]
    /// How many of ``sets`` are single parts.
    let singles: Int
    /// For each set, the places of its first and last part among the single ones.
    private(set) var bounds: [ClosedRange<Int>] = []

    init(parts: [Draft.DraftPart], named: [PartSet]) {
        let answerable = parts.indices.filter { !parts[$0].isStem }
        sets = answerable.map { PartSet($0) }
        singles = sets.count
        for group in named {
            var own = PartSet()
            for part in group where !parts[part].isStem { own.insert(part) }
            let count = own.reduce(into: 0) { count, _ in count += 1 }
            if count > 1, count < singles || singles == 2, !sets.contains(own), sets.count < singles + Self.mostGroups {
                sets.append(own)
            }
        }
        bounds = sets.map { set in
            let places = answerable.indices.filter { set.contains(answerable[$0]) }
            return (places.first ?? 0)...(places.last ?? 0)
        }
    }

    private static let mostGroups = 8
}
