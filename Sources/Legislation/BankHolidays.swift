/// The bank holidays of the United Kingdom, by nation.
struct BankHolidays: Sendable {
    /// The nations that keep a day.
    struct Nations: OptionSet, Sendable {
        let rawValue: UInt8

        static let englandAndWales = Nations(rawValue: 1)
        static let scotland = Nations(rawValue: 2)
        static let northernIreland = Nations(rawValue: 4)
        static let all: Nations = [.englandAndWales, .scotland, .northernIreland]
    }

    /// By ``CalendarDate/dayNumber``.
    private var nations: [Int: Nations] = [:]
    /// The years that the table covers.
    private(set) var years: ClosedRange<Int> = 0...0

    static let shared = BankHolidays(table)

    init(_ table: String) {
        var known: [Int] = []
        for line in table.pieces(between: "\n") {
            let days = line.pieces(between: " ").map(String.init)
            guard let year = days.first.flatMap({ Int($0) }) else { continue }
            known.append(year)
            for day in days.dropFirst() {
                guard let date = CalendarDate("\(year)-\(day.prefix(5))") else { continue }
                nations[date.dayNumber] = Self.nations(named: day.dropFirst(5))
            }
        }
        if let first = known.min(), let last = known.max() { years = first...last }
    }

    /// Reads "ES"; nothing means all.
    private static func nations(named letters: some StringProtocol) -> Nations {
        guard !letters.isEmpty else { return .all }
        var nations: Nations = []
        if letters.contains("E") { nations.insert(.englandAndWales) }
        if letters.contains("S") { nations.insert(.scotland) }
        if letters.contains("N") { nations.insert(.northernIreland) }
        return nations
    }

    /// Whether any of these nations keeps the day.
    func isHoliday(_ date: CalendarDate, in places: Nations) -> Bool {
        !(nations[date.dayNumber] ?? []).isDisjoint(with: places)
    }
}
