/// A word while the page is being laid out.
struct PageWord {
    /// The word's part of the page's cleaned text.
    var range: Range<Int>
    var box: Box
    /// An index into the document's fonts, -1 where poppler named none.
    var font: Int
    /// The font's size in points.
    var size: Double
    /// Where the word stands, in points from the top: for a mark above the line, where the line
    /// does.
    var baseline: Double
    /// Which of poppler's lines it comes from, from 0.
    var source: Int
    var isSuperscript = false
    /// The word follows the one before it without a space: a mark behind its word.
    var isGlued = false
    /// The word is drawn upwards or downwards.
    var isVertical = false
}

/// The words of a page, and the cleaned text that they are ranges of.
struct PageWords {
    var utf8: [UInt8] = []
    var words: [PageWord] = []
}
