/// The states of the path through an answer: what a sentence is said of, and the last part that was spoken of.
struct AnswerStates {
    enum Kind: Int, CaseIterable {
        case part, group, whole, aside
    }

    /// How one state follows another. "After" is behind what was said of no part.
    enum Move: Int, CaseIterable {
        case stay, back, next, nextAfter, skip, skipAfter, earlier, earlierAfter
        /// To a part where none was spoken of before.
        case first, later
        case group, stayGroup
        /// From several parts to one of them.
        case member
        case wholeFirst, wholeOn, wholeAfter, wholeAside
        case asideFirst, asideOn, asideAfter, asideWhole
    }

    private let subjects: AnswerSubjects
    /// How many of the states are of parts: for each of ``AnswerSubjects/sets`` one. For each last part, and for none, there is
    /// one of the whole and one aside behind them.
    private let sets: Int
    private let lasts: Int
    private let moves: [(from: Int, to: Int, move: Move)]

    init(subjects: AnswerSubjects) {
        self.subjects = subjects
        sets = subjects.sets.count
        lasts = subjects.singles + 1
        moves = Self.moves(of: subjects)
    }

    var count: Int { sets + 2 * lasts }

    func kind(of state: Int) -> Kind { Self.kind(of: state, subjects) }

    func subject(of state: Int) -> AnswerPath.Subject {
        switch kind(of: state) {
        case .part, .group: .parts(state)
        case .whole: .whole
        case .aside: .aside
        }
    }

    /// The last part of the request has been spoken of last.
    func isAtEnd(_ state: Int) -> Bool { Self.last(of: state, subjects) == subjects.singles - 1 }

    func forEachMove(_ body: (Int, Int, Move) -> Void) {
        for move in moves { body(move.from, move.to, move.move) }
    }

    /// How a letter begins with a state; nil where it can't.
    func first(to state: Int) -> Move? {
        switch kind(of: state) {
        case .part: state == 0 ? .first : .later
        case .group: .group
        case .whole: Self.last(of: state, subjects) == nil ? .wholeFirst : nil
        case .aside: Self.last(of: state, subjects) == nil ? .asideFirst : nil
        }
    }

    // MARK: Moves

    private static func kind(of state: Int, _ subjects: AnswerSubjects) -> Kind {
        if state < subjects.sets.count { return state < subjects.singles ? .part : .group }
        return state < subjects.sets.count + subjects.singles + 1 ? .whole : .aside
    }

    private static func last(of state: Int, _ subjects: AnswerSubjects) -> Int? {
        let sets = subjects.sets.count
        if state < sets { return subjects.bounds[state].upperBound }
        let place = (state - sets) % (subjects.singles + 1)
        return place == 0 ? nil : place - 1
    }

    private static func moves(of subjects: AnswerSubjects) -> [(from: Int, to: Int, move: Move)] {
        var moves: [(from: Int, to: Int, move: Move)] = []
        let count = subjects.sets.count + 2 * (subjects.singles + 1)
        for from in 0..<count {
            for to in 0..<count {
                if let move = move(from, to, subjects) { moves.append((from, to, move)) }
            }
        }
        return moves
    }

    private static func move(_ from: Int, _ to: Int, _ subjects: AnswerSubjects) -> Move? {
        let (before, last) = (kind(of: from, subjects), last(of: from, subjects))
        switch kind(of: to, subjects) {
        case .whole:
            guard Self.last(of: to, subjects) == last else { return nil }
            return before == .whole ? .wholeOn : before == .aside ? .wholeAside : .wholeAfter
        case .aside:
            guard Self.last(of: to, subjects) == last else { return nil }
            return before == .aside ? .asideOn : before == .whole ? .asideWhole : .asideAfter
        case .group: return from == to ? .stayGroup : .group
        case .part: break
        }
        if before == .group, subjects.bounds[from].contains(to),
            subjects.sets[from].contains(where: subjects.sets[to].contains)
        {
            return .member
        }
        guard let last else { return to == 0 ? .first : .later }
        let isDirect = before == .part || before == .group
        if to == last { return before == .part ? .stay : .back }
        if to == last + 1 { return isDirect ? .next : .nextAfter }
        if to > last { return isDirect ? .skip : .skipAfter }
        return isDirect ? .earlier : .earlierAfter
    }
}
