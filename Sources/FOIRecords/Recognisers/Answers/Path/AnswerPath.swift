/// What the sentences of an answer are said of, as they read best together: by what each says and names, by its words, and by
/// what stands before it.
struct AnswerPath {
    /// What a sentence is said of.
    enum Subject: Sendable, Equatable {
        /// The parts of one of the letter's ``AnswerSubjects``.
        case parts(Int)
        /// The request as a whole.
        case whole
        /// Nothing that was asked for.
        case aside
    }

    private let states: AnswerStates
    private let weights = AnswerPathWeights.learnt

    /// The same in Training/places.py.
    private static let penalty: Float = 8

    private init(subjects: AnswerSubjects) { states = AnswerStates(subjects: subjects) }

    /// The subject of each step.
    static func subjects(of steps: [AnswerStep], among subjects: AnswerSubjects) -> [Subject] {
        guard let first = steps.first else { return [] }
        let path = AnswerPath(subjects: subjects)
        var scores = path.begun(with: first)
        /// For each later step and state the state before it.
        var origins: [[UInt16]] = []
        for step in steps.dropFirst() {
            let (reached, origin) = path.reached(from: scores, by: step)
            scores = reached
            origins.append(origin)
        }
        for state in scores.indices { scores[state] += path.weights.end[path.states.isAtEnd(state) ? 0 : 1] }
        var state = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        var found = [path.states.subject(of: state)]
        for origin in origins.reversed() {
            state = Int(origin[state])
            found.append(path.states.subject(of: state))
        }
        return found.reversed()
    }

    private func begun(with step: AnswerStep) -> [Float] {
        let moves = weights.moves(to: step)
        var scores = own(step)
        for state in scores.indices {
            if let move = states.first(to: state) {
                scores[state] += moves[move.rawValue]
            } else {
                scores[state] = -.infinity
            }
        }
        return scores
    }

    private func reached(from scores: [Float], by step: AnswerStep) -> (scores: [Float], origins: [UInt16]) {
        let moves = weights.moves(to: step)
        var best = [Float](repeating: -.infinity, count: scores.count)
        var origins = [UInt16](repeating: 0, count: scores.count)
        states.forEachMove { from, to, move in
            let reached = scores[from] + moves[move.rawValue]
            if reached > best[to] { (best[to], origins[to]) = (reached, UInt16(from)) }
        }
        for (state, score) in own(step).enumerated() { best[state] += score }
        return (best, origins)
    }

    /// What a step says for each state, whatever stands before it.
    private func own(_ step: AnswerStep) -> [Float] {
        let kinds = weights.kinds(of: step)
        var scores = (0..<states.count).map { kinds[states.kind(of: $0).rawValue] }
        for (set, ties) in step.ties.enumerated() {
            scores[set] += weights.ties(ties)[states.kind(of: set).rawValue]
            // What answers several parts together is said of no other.
            if ties.contains(.sharedOther) { scores[set] -= Self.penalty }
        }
        return scores
    }
}
