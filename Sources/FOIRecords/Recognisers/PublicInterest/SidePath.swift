/// The sides that sentences are on which argue one behind the other, as they read best together.
///
/// A sentence is on the side that its words serve, but a side once taken is left seldom: where a sentence turns
/// ("However"), less readily with a new paragraph, least within one.
struct SidePath {
    struct Step {
        /// What its words serve: above zero disclosure, below zero the other side. See ``StanceReader``.
        var stance: Int
        var turns = false
        var beginsParagraph = false
        /// It goes on with what stands before it ("It would also").
        var adds = false
        /// The step before owned to something ("We do not doubt that").
        var followsConcession = false
    }

    /// In quarters of what a phrase for a side counts.
    private enum Weight {
        static let word = 2
        static let turning = 1
        static let notTurning = 10
        static let paragraph = 5
        static let sentence = 7
        static let adding = 5
        static let conceding = 4
        /// Letters begin with what speaks for disclosure.
        static let beginning = 2
    }

    /// A sentence that says a thing three times is no surer than one that says it twice.
    private static let mostStance = 4

    /// The side of each step.
    ///
    /// - Parameter needsBoth: whether only what takes both sides will do.
    static func sides(of steps: [Step], needsBoth: Bool = false) -> [ArgumentSide] {
        guard let first = steps.first else { return [] }
        // A state is a side, and whether the path has changed sides before.
        var scores = [Weight.beginning + worth(of: first), -Weight.beginning - worth(of: first), never, never]
        // For each step and state the state before it.
        var origins: [[Int]] = []
        for step in steps.dropFirst() {
            var next: [Int] = []
            var origin: [Int] = []
            for state in scores.indices {
                let side = state % 2
                var best = (score: scores[state] - (step.turns ? Weight.notTurning : 0), state: state)
                if state >= 2 {
                    for other in [1 - side, 3 - side] {
                        let score = scores[other] - cost(ofChangeAt: step)
                        if score > best.score { best = (score, other) }
                    }
                }
                origin.append(best.state)
                next.append(best.score + (side == 0 ? worth(of: step) : -worth(of: step)))
            }
            scores = next
            origins.append(origin)
        }
        let ends = needsBoth && steps.count > 1 ? 2..<4 : 0..<4
        var state = ends.reduce(ends.lowerBound) { scores[$1] > scores[$0] ? $1 : $0 }
        var sides = [state % 2]
        for origin in origins.reversed() {
            state = origin[state]
            sides.append(state % 2)
        }
        return sides.reversed().map { $0 == 0 ? .disclosure : .withholding }
    }

    /// The score of a state that no step has reached.
    private static let never = -1_000_000

    private static func worth(of step: Step) -> Int {
        max(-mostStance, min(mostStance, step.stance)) * Weight.word
    }

    private static func cost(ofChangeAt step: Step) -> Int {
        if step.turns { return Weight.turning }
        return (step.beginsParagraph ? Weight.paragraph : Weight.sentence) + (step.adds ? Weight.adding : 0)
            - (step.followsConcession && !step.adds ? Weight.conceding : 0)
    }
}
