/// A word while the page is being laid out.
struct PageWord {
    /// The word's part of the page's cleaned text.
    var range = 0..<0
    var box = Box(x0: 0, y0: 0, x1: 0, y1: 0)
    /// An index into the document's fonts, -1 where poppler named none.
    var font = -1
    /// The font's size in points.
    var size = 0.0
    /// Where the word stands, in points from the top: for a mark above the line, where the line
    /// does.
    var baseline = 0.0
    /// Which of poppler's lines it comes from, from 0.
    var source = 0
    var isSuperscript = false
    /// The word follows the one before it without a space: a mark behind its word.
    var isGlued = false
    /// The word is on no line of the page: it is drawn upwards or downwards, or across the text.
    var isAside = false
}

/// The words of a page, and the cleaned text that they are ranges of.
struct PageWords {
    /// Words are parted by a space, but for those that hang on to one another.
    var utf8: [UInt8] = []
    var words: [PageWord] = []
}
