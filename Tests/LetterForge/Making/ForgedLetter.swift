import Legislation

/// A letter that never was, with the truth about it.
public struct ForgedLetter {
    /// How it was made: "seen/plain/17".
    public var name: String
    /// How many wordings it took, and how many of those were held ones.
    public internal(set) var wordings = (all: 0, held: 0)
    var components: [Component]
    var paper: Paper
    /// Whether it can be read without its geometry: nothing rests on colour, weight or columns.
    var isPlain: Bool

    /// How it is set.
    struct Paper {
        var size = 11.0
        var leading = 1.2
        var gap = 0.9
        var margin = 72.0
        var fontName = "Arial"
        var header: [String] = []
        /// Whether the first page has the header, too.
        var isHeaderOnFirstPage = false
        var footer: [String] = []
        var pageNumbers: String?
        var firstIndent = 0.0
        var isJustified = false
        var hyphenates = false
        /// The order in which the page draws its lines is not that of reading.
        var isJumbled = false
        /// Columns that plain text is broken at.
        var columns = 90
    }

    /// The blocks in the order of the page.
    var blocks: [Block] {
        let pieces = components.flatMap(\.pieces)
        return pieces.indices.sorted { (pieces[$0].slot, $0) < (pieces[$1].slot, $1) }.flatMap { pieces[$0].blocks }
    }

    var truth: Truth {
        var truth = Truth()
        for component in components { truth.merge(component.truth) }
        return truth
    }
}
