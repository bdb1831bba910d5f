/// The sides that sentences are on which argue one behind the other, as they read best together.
///
/// A sentence is on the side that its words serve, but a side once taken is left seldom: where a sentence turns
/// ("However"), less readily with a new paragraph, least within one.
struct SidePath {
    struct Step {
        /// What its words serve: above zero disclosure, below zero the other side.
        var stance: Int
        var turns = false
        var beginsParagraph = false
        /// It goes on with what stands before it ("It would also").
        var adds = false
        /// The step before owned to something ("We do not doubt that").
        var followsConcession = false
    }

    /// In quarters of what a plain word for a side counts.
    private enum Weight {
        static let word = 4
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
    private static let mostStance = 2

    /// The side of each step.
    static func sides(of steps: [Step]) -> [ArgumentSide] {
        guard let first = steps.first else { return [] }
        var scores = [Weight.beginning + worth(of: first), -Weight.beginning - worth(of: first)]
        // For each step and side the side before it.
        var origins: [[Int]] = []
        for step in steps.dropFirst() {
            var next: [Int] = []
            var origin: [Int] = []
            for side in 0...1 {
                let staying = scores[side] - (step.turns ? Weight.notTurning : 0)
                let changing = scores[1 - side] - cost(ofChangeAt: step)
                origin.append(staying >= changing ? side : 1 - side)
                next.append(max(staying, changing) + (side == 0 ? worth(of: step) : -worth(of: step)))
            }
            scores = next
            origins.append(origin)
        }
        var side = scores[0] >= scores[1] ? 0 : 1
        var sides = [side]
        for origin in origins.reversed() {
            side = origin[side]
            sides.append(side)
        }
        return sides.reversed().map { $0 == 0 ? .disclosure : .withholding }
    }

    private static func worth(of step: Step) -> Int {
        max(-mostStance, min(mostStance, step.stance)) * Weight.word
    }

    private static func cost(ofChangeAt step: Step) -> Int {
        if step.turns { return Weight.turning }
        return (step.beginsParagraph ? Weight.paragraph : Weight.sentence) + (step.adds ? Weight.adding : 0)
            - (step.followsConcession && !step.adds ? Weight.conceding : 0)
    }
}
