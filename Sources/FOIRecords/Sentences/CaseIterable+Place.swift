extension CaseIterable where Self: Equatable {
    /// Which of the cases it is, from 0.
    var place: Int {
        for (place, other) in Self.allCases.enumerated() where other == self { return place }
        return 0
    }
}
