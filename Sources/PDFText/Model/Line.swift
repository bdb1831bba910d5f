/// A run of words on one baseline, without a gap as wide as a column's.
///
/// Two columns side by side give two lines with the same baseline: ``continuesRow`` is true for the
/// second when it directly follows the first in reading order (a label and its value, the cells of
/// a one-line table row).
public struct Line: Sendable, Hashable {
    /// The line's part of ``Document/utf8``, without its line feed. Its words are parted by one
    /// space, whatever the gap.
    public var range: Range<Int>
    /// Around the line's words. Marks above the line do not make it taller.
    public var box: Box
    public var words: [Word]
    public var role: Role
    /// Where the line stands in a table, if it stands in one.
    public var cell: Cell?
    /// The line stands beside the one before it in reading order, right of it on the same baseline.
    public var continuesRow: Bool
    /// The line's last character is a hyphen that the typesetter put there to break a word: the
    /// next line of the paragraph goes on without it. A hyphen that belongs to the word
    /// ("co-operate", a URL, an e-mail address) is not one.
    public var endsInBreakHyphen: Bool

    public init(
        range: Range<Int>, box: Box, words: [Word], role: Role = .body, cell: Cell? = nil,
        continuesRow: Bool = false, endsInBreakHyphen: Bool = false
    ) {
        self.range = range
        self.box = box
        self.words = words
        self.role = role
        self.cell = cell
        self.continuesRow = continuesRow
        self.endsInBreakHyphen = endsInBreakHyphen
    }
}

extension Line {
    /// What a line is on its page.
    public enum Role: Sendable, Hashable {
        case body
        /// Repeated at the head of pages. The first page's head is ``body``, as it has the
        /// authority's address.
        case header
        /// Repeated at the foot of pages, or the small print at the foot of an authority's paper.
        case footer
        /// A page's number and nothing else.
        case pageNumber
    }

    /// A place in a table.
    public struct Cell: Sendable, Hashable {
        /// The table's number in the document, from 0. A table that goes on over a page break
        /// keeps its number.
        public var table: Int
        /// From 0, through the whole table.
        public var row: Int
        /// From 0.
        public var column: Int

        public init(table: Int, row: Int, column: Int) {
            self.table = table
            self.row = row
            self.column = column
        }
    }
}

/// A run of characters without a space.
public struct Word: Sendable, Hashable {
    /// The word's part of ``Document/utf8``.
    public var range: Range<Int>
    public var box: Box
    /// An index into ``Document/fonts``.
    public var font: Int
    /// A footnote mark or an ordinal's ending, set above the line. It follows the word before it
    /// without a space where it is printed so: "4th" are two words, "4" and "th".
    public var isSuperscript: Bool

    public init(range: Range<Int>, box: Box, font: Int, isSuperscript: Bool = false) {
        self.range = range
        self.box = box
        self.font = font
        self.isSuperscript = isSuperscript
    }
}
