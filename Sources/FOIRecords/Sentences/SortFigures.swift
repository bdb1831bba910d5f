/// How likely it is that the sentences of a stretch are of one sort.
struct SortFigures {
    let any: Double
    let mean: Double
    let most: Double
    /// The most of the first three.
    let first: Double
    /// Of four at most, halved as counts are.
    let sum: Double

    /// - Parameter likelihoods: for each sentence, how likely it is; of one at least.
    init(_ likelihoods: [Double]) {
        let total = likelihoods.reduce(0, +)
        any = 1 - likelihoods.reduce(1) { $0 * (1 - min($1, 0.999)) }
        mean = total / Double(likelihoods.count)
        most = likelihoods.max() ?? 0
        first = likelihoods.prefix(3).max() ?? 0
        sum = min(total, 4) / 2
    }
}
