/// What the sentences of a letter do where the public interest is weighed, as they read best together: by what each is like and
/// says, and by what stands before it.
struct InterestPath {
    /// What a sentence does, and of an argument whether the other side has been heard before it.
    enum Role: Int, CaseIterable, Sendable {
        case neutral, law, introduction, balance
        case disclosure, withholding
        case laterDisclosure, laterWithholding

        var side: ArgumentSide? {
            switch self {
            case .disclosure, .laterDisclosure: .disclosure
            case .withholding, .laterWithholding: .withholding
            case .neutral, .law, .introduction, .balance: nil
            }
        }
    }

    /// The role of each step of a run.
    static func roles(of steps: [InterestStep]) -> [Role] {
        guard let first = steps.first else { return [] }
        let weights = InterestPathWeights.learnt
        var scores = weights.start + weights.scores(of: first)
        /// For each later step and role the role before it.
        var origins: [SIMD8<Int32>] = []
        for step in steps.dropFirst() {
            let (best, origin) = weights.best(from: scores, to: step)
            scores = best + weights.scores(of: step)
            origins.append(origin)
        }
        scores += weights.end
        var role = Int32(Role.allCases.indices.max { scores[$0] < scores[$1] } ?? 0)
        var roles = [role]
        for origin in origins.reversed() {
            role = origin[Int(role)]
            roles.append(role)
        }
        return roles.reversed().compactMap { Role(rawValue: Int($0)) }
    }
}
