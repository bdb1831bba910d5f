/// What poppler says of one page, as values: its characters, each with its box and font.
struct PageContents {
    /// In points.
    var width: Double
    /// In points.
    var height: Double
    /// The characters in poppler's order, words and lines parted by spaces and line feeds.
    var utf8: [UInt8]
    /// A box for each character (Unicode scalar) of ``utf8``, spaces and line feeds too.
    var boxes: [Box]
    /// Which characters are in which font, in ascending order.
    var fontRuns: [FontRun]
    var links: [Link]
}

/// A run of characters in one font.
struct FontRun {
    /// The first character, from 0.
    var start: Int
    /// Behind the last character.
    var end: Int
    /// An index into the document's fonts.
    var font: Int
}
