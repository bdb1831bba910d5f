/// The text of a PDF with its geometry: what is printed where, in which type.
///
/// A value without ties to the PDF or to poppler. All text stands once, in ``utf8``; pages, lines
/// and words are ranges of it. The text ends each line with a line feed and each page with a form
/// feed, so that it is what `foi-records text` prints.
public struct Document: Sendable, Hashable {
    /// The text of all pages, in reading order.
    public var utf8: [UInt8]
    public var pages: [Page]
    /// The fonts that words refer to by index.
    public var fonts: [Font]
    public var metadata: Metadata

    public init(utf8: [UInt8], pages: [Page], fonts: [Font] = [], metadata: Metadata = Metadata()) {
        self.utf8 = utf8
        self.pages = pages
        self.fonts = fonts
        self.metadata = metadata
    }

    /// The text between two offsets of ``utf8``.
    public func string(_ range: Range<Int>) -> String {
        String(decoding: utf8[range], as: UTF8.self)
    }

    /// All of the text.
    public var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension Document {
    /// What the PDF says of itself. Often wrong: nothing in a record rests on it alone.
    public struct Metadata: Sendable, Hashable {
        public var title: String?
        public var author: String?
        public var producer: String?
        public var creator: String?

        public init(title: String? = nil, author: String? = nil, producer: String? = nil, creator: String? = nil) {
            self.title = title
            self.author = author
            self.producer = producer
            self.creator = creator
        }
    }

    /// A font as words use it.
    public struct Font: Sendable, Hashable {
        /// The PostScript name without its subset tag ("Arial-BoldMT").
        public var name: String
        /// The size in points.
        public var size: Double
        public var isBold: Bool
        public var isItalic: Bool
        /// Red, green and blue, 0 to 255 each.
        public var colour: Colour

        public init(name: String, size: Double, isBold: Bool, isItalic: Bool, colour: Colour = .black) {
            self.name = name
            self.size = size
            self.isBold = isBold
            self.isItalic = isItalic
            self.colour = colour
        }
    }

    public struct Colour: Sendable, Hashable {
        public var red: UInt8
        public var green: UInt8
        public var blue: UInt8

        public init(red: UInt8, green: UInt8, blue: UInt8) {
            self.red = red
            self.green = green
            self.blue = blue
        }

        public static let black = Colour(red: 0, green: 0, blue: 0)
    }
}
