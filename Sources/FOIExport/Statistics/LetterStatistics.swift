public import FOIRecords
internal import Legislation

/// Counts letters the way the UK government's quarterly statistics of freedom of information count requests.
///
/// Those count what departments say of the requests that they received; this counts the letters that were read, so what
/// was never answered is not in it. ARCHITECTURE and the README tell the other differences.
public struct LetterStatistics: Sendable {
    /// What letters are parted by.
    public enum Grouping: String, Sendable, CaseIterable {
        case authority
        /// Of the letter's date: "2021 Q1".
        case quarter
    }

    private let grouping: Grouping?
    /// By the name of the group; all letters under "".
    private var tallies: [String: LetterTally] = [:]

    public init(by grouping: Grouping? = nil) {
        self.grouping = grouping
    }

    public mutating func add(_ letter: DecodedRecord) {
        tallies["", default: LetterTally()].add(letter)
        guard let grouping, case .record(let record) = letter, record.kind != .other else { return }
        tallies[Self.group(of: record, by: grouping) ?? "not known", default: LetterTally()].add(letter)
    }

    /// The tables, each with a row for every thing counted and a column for all letters and for every group.
    public var tables: [StatisticsTable] {
        let groups = tallies.keys.filter { !$0.isEmpty }.sorted()
        let all = ([""] + groups).map { (name: $0.isEmpty ? "all" : $0, tally: tallies[$0] ?? LetterTally()) }
        return LetterTally.tables(of: all)
    }

    private static func group(of record: Record, by grouping: Grouping) -> String? {
        switch grouping {
        case .authority: record.authority.name?.value
        case .quarter: record.dates.response.map { "\($0.value.year) Q\(($0.value.month + 2) / 3)" }
        }
    }
}

/// One table of the statistics.
public struct StatisticsTable: Encodable, Sendable, Hashable {
    public var title: String
    /// What the letters are parted into: "all" first.
    public var groups: [String]
    public var rows: [Row]

    public struct Row: Encodable, Sendable, Hashable {
        public var label: String
        /// What its percentages are of; `nil` where it has none.
        public var base: String?
        /// One for each group.
        public var counts: [Int]
        /// Of the base, one for each group.
        public var percents: [Double?]
    }
}
