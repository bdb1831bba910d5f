/// Why a PDF gave no text.
public struct PDFError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for a program. An open set: new codes may come.
    public struct Code: RawRepresentable, Sendable, Hashable {
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The bytes are no PDF.
        public static let notAPDF = Code(rawValue: "not-a-pdf")
        /// A PDF that is broken beyond repair.
        public static let damaged = Code(rawValue: "damaged")
        /// A password is needed to read it.
        public static let encrypted = Code(rawValue: "encrypted")
        /// No bytes, or no pages.
        public static let empty = Code(rawValue: "empty")
        /// Larger than this library reads.
        public static let tooLarge = Code(rawValue: "too-large")
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
