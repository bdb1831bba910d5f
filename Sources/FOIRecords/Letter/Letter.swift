import PDFText

/// A letter laid out for reading: blocks in order, their text in one flow, each in its zone.
final class Letter {
    let document: Document
    /// The lines of the letter in reading order; running headers and footers come last.
    let lines: [LetterLine]
    let flow: Flow
    let blocks: [Block]
    /// The words of the flow, for ``PhraseTable``.
    let index: WordIndex
    /// Where sentences end, for ``sentences(in:)``.
    let boundaries: [SentenceBoundary]
    let boundaryPlaces: OffsetPlaces
    private let blockEnds: OffsetPlaces
    let codePoints: CodePoints
    /// For each line with which a block starts, see ``lineRanges(of:)``, once they are known.
    var knownLineRanges: [[Range<Int>]]
    /// The blocks of the letter's head: before the salutation, or, where there is none, before the
    /// first paragraph of running text.
    private(set) lazy var headBlocks = findHeadBlocks()
    /// Their lines, in the flow.
    private(set) lazy var headLines = findHeadLines()
    /// Who is told of what is weighed, where the reading is to be explained.
    let trace: Trace?

    init(document: Document, trace: Trace? = nil) {
        self.document = document
        self.trace = trace
        codePoints = CodePoints(document.utf8)
        var builder = BlockBuilder(document: document)
        let (flow, built) = builder.build()
        self.flow = flow
        lines = builder.lines
        knownLineRanges = Array(repeating: [], count: lines.count)
        index = WordIndex(folded: flow.folded)
        let blocks = Zoning(flow: flow, blocks: built, words: index).zoned()
        self.blocks = blocks
        boundaries = SentenceBoundary.all(in: flow, at: index.text.landmarks.stops)
        boundaryPlaces = OffsetPlaces(boundaries.lazy.map(\.stop))
        blockEnds = OffsetPlaces(blocks.lazy.map { Int32(truncatingIfNeeded: $0.range.upperBound) })
    }

    var words: [WordToken] { index.words }
    var landmarks: Landmarks { index.text.landmarks }

    /// The index of the block that holds an offset of the flow.
    func blockIndex(at offset: Int) -> Int {
        let block = blockEnds.first(from: offset) { blocks[$0].range.upperBound < offset }
        return min(block, max(0, blocks.count - 1))
    }

    /// The printed letters of a stretch of the flow.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { flow.bytes[range] }

    /// The same in lower case.
    func folded(_ range: Range<Int>) -> ArraySlice<UInt8> { flow.folded[range] }
}

/// A line of the letter with what laying out needs of it.
struct LetterLine: Sendable {
    /// The page's index, from 0.
    var page: Int
    var line: Line
    /// Left and right edge and top, in points; in characters and lines for plain text.
    var x0: Double
    var x1: Double
    var y0: Double
    var height: Double
    var isFurniture: Bool
}
