/// A day of the Gregorian calendar, without a time or a zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public var year: Int
    /// From 1.
    public var month: Int
    /// From 1.
    public var day: Int

    /// - Parameter year: of up to four digits, as ISO 8601 has them.
    /// - Returns: nil where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// For days that are known to exist.
    init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// ISO 8601: "2012-07-26".
    public var description: String {
        String(
            decoding: [
                digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), Self.dash, digit(month / 10),
                digit(month), Self.dash, digit(day / 10), digit(day),
            ], as: UTF8.self)
    }

    private static let dash = UInt8(ascii: "-")

    private func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10) }

    /// Reads ISO 8601: "2012-07-26".
    public init?(_ iso8601: String) {
        guard let (year, month, day) = Self.numbers(in: iso8601) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The numbers of a date that has all its digits and nothing else.
    private static func numbers(in text: String) -> (year: Int, month: Int, day: Int)? {
        guard text.utf8.count == 10 else { return nil }
        var numbers = (0, 0, 0)
        for (index, byte) in text.utf8.enumerated() {
            let digit = Int(byte &- UInt8(ascii: "0"))
            switch index {
            case 4, 7: if byte != dash { return nil }
            case _ where digit > 9: return nil
            case ..<4: numbers.0 = numbers.0 * 10 + digit
            case ..<7: numbers.1 = numbers.1 * 10 + digit
            default: numbers.2 = numbers.2 * 10 + digit
            }
        }
        return numbers
    }
}

extension CalendarDate: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CalendarDate(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no date like 2012-07-26"))
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
