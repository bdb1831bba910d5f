/// Signs that are counted in the same way, one for each of some names.
protocol SignGroup: CaseIterable, RawRepresentable<Int>, Sendable {
    var names: [String] { get }
}

/// Where the value of each sign stands, group by group.
struct SignLayout<Group: SignGroup>: Sendable {
    /// A name for each value: "phrased=response", "any=ahead".
    let names: [String]
    /// For each group its first place.
    private let starts: [Int]

    init() {
        names = Group.allCases.flatMap { group in group.names.map { "\(group)=\($0)" } }
        starts = Group.allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.names.count) }
    }

    func place(_ place: Int, of group: Group) -> Int { starts[group.rawValue] + place }
}
