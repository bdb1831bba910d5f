/// One page: its lines in reading order.
public struct Page: Sendable, Hashable {
    /// From 1.
    public var number: Int
    /// The width in points.
    public var width: Double
    /// The height in points.
    public var height: Double
    /// The page's part of ``Document/utf8``, its closing form feed included.
    public var range: Range<Int>
    public var lines: [Line]
    public var links: [Link]

    public init(
        number: Int, width: Double, height: Double, range: Range<Int>, lines: [Line], links: [Link] = []
    ) {
        self.number = number
        self.width = width
        self.height = height
        self.range = range
        self.lines = lines
        self.links = links
    }
}

/// A link annotation that leads out of the document.
public struct Link: Sendable, Hashable {
    public var box: Box
    public var uri: String

    public init(box: Box, uri: String) {
        self.box = box
        self.uri = uri
    }
}
