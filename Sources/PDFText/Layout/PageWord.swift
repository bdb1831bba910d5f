/// A word while the page is being laid out.
struct PageWord {
    /// The word's part of the page's cleaned text.
    var range: Range<Int>
    var box: Box
    /// An index into the document's fonts, -1 where poppler named none.
    var font: Int
    /// Which of poppler's lines it comes from, from 0.
    var source: Int
    var isSuperscript = false
}

/// The words of a page in poppler's order, and the cleaned text that they are ranges of.
struct PageWords {
    var utf8: [UInt8] = []
    var words: [PageWord] = []
}
