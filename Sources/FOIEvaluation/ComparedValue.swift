/// A value of a record or an annotation, as it is compared.
protocol ComparedValue {
    /// What it belongs to: a part's label, a provision. Empty where the field has no such thing.
    var key: String { get set }
    var value: String { get }
}

extension ComparedValue {
    func isSame(as other: some ComparedValue) -> Bool { key == other.key && value == other.value }
}

extension Array where Element: ComparedValue {
    /// Each value once.
    var distinct: [Element] {
        var kept: [Element] = []
        for value in self where !kept.contains(where: { $0.isSame(as: value) }) { kept.append(value) }
        return kept
    }
}
