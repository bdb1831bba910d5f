/// Why a file gave no record.
public struct ReadingError: Error, Sendable, CustomStringConvertible {
    /// What went wrong, for a program. An open set: new codes may come.
    public struct Code: RawRepresentable, Sendable, Hashable {
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let unreadable = Code(rawValue: "unreadable")
        public static let notAPDF = Code(rawValue: "not-a-pdf")
        public static let damaged = Code(rawValue: "damaged")
        public static let encrypted = Code(rawValue: "encrypted")
        public static let empty = Code(rawValue: "empty")
        /// Pages without a text layer: pictures only.
        public static let noText = Code(rawValue: "no-text")
        public static let timeout = Code(rawValue: "timeout")
        public static let memory = Code(rawValue: "memory")
        public static let crashed = Code(rawValue: "crashed")
        public static let tooLarge = Code(rawValue: "too-large")

        /// The codes of this version.
        public static let known: [Code] = [
            .unreadable, .notAPDF, .damaged, .encrypted, .empty, .noText, .timeout, .memory, .crashed, .tooLarge,
        ]
    }

    public var code: Code
    /// What went wrong and what to do, for a person.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

extension ReadingError: Hashable {
    /// Errors are equal when their codes are: the message is for people.
    public static func == (left: ReadingError, right: ReadingError) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
