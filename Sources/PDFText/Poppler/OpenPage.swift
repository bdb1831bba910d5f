internal import CPoppler

/// A page that poppler holds open, closed when this value goes.
@safe struct OpenPage: ~Copyable {
    private let handle: OpaquePointer

    /// Takes over a page that the caller owned.
    init(owning page: OpaquePointer) {
        unsafe handle = page
    }

    deinit {
        unsafe foi_page_unref(handle)
    }

    /// Everything that a page says, as values, or none where its text is longer than `most`
    /// characters.
    ///
    /// Text, boxes and attributes come from one cached text page in poppler: together they cost
    /// little more than the text alone.
    func contents(fonts: inout FontTable, atMost most: Int) -> PageContents? {
        let (width, height) = size
        let text = text
        let length = text.scalarCount
        guard length <= most else { return nil }
        return PageContents(
            width: width, height: height, utf8: text, boxes: text.isEmpty ? [] : characterBoxes,
            fontRuns: text.isEmpty ? [] : fontRuns(&fonts), links: links(pageHeight: height))
    }

    /// In points.
    var size: (width: Double, height: Double) {
        var width = 0.0
        var height = 0.0
        unsafe poppler_page_get_size(handle, &width, &height)
        return (width.point, height.point)
    }

    /// Draws the page, a dot a point.
    func render(on context: OpaquePointer) {
        unsafe poppler_page_render(handle, context)
    }

    /// The page's characters in UTF-8.
    private var text: [UInt8] {
        guard let text = unsafe poppler_page_get_text(handle) else { return [] }
        defer { unsafe g_free(text) }
        let count = unsafe strlen(text)
        return unsafe text.withMemoryRebound(to: UInt8.self, capacity: count) {
            unsafe Array(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// A box for each character of the text, in points from the top left.
    private var characterBoxes: [Box] {
        var rectangles: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard unsafe poppler_page_get_text_layout(handle, &rectangles, &count) != 0,
            let rectangles = unsafe rectangles
        else { return [] }
        defer { unsafe g_free(rectangles) }
        return unsafe UnsafeBufferPointer(start: rectangles, count: Int(count))
            .map { Box(x0: $0.x1.point, y0: $0.y1.point, x1: $0.x2.point, y1: $0.y2.point) }
    }

    private func fontRuns(_ fonts: inout FontTable) -> [FontRun] {
        let list = unsafe poppler_page_get_text_attributes(handle)
        defer { unsafe poppler_page_free_text_attributes(list) }
        var runs: [FontRun] = []
        var next = unsafe list
        while let item = unsafe next {
            unsafe next = item.pointee.next
            guard let data = unsafe item.pointee.data else { continue }
            let attributes = unsafe data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
            let start = Int(unsafe attributes.start_index)
            let end = Int(unsafe attributes.end_index) + 1
            guard start >= 0, end > start else { continue }
            runs.append(FontRun(start: start, end: end, font: unsafe fonts.index(of: attributes)))
        }
        return runs
    }

    /// The links that lead to a URI. Poppler gives their areas from the bottom left.
    private func links(pageHeight: Double) -> [Link] {
        let list = unsafe poppler_page_get_link_mapping(handle)
        defer { unsafe poppler_page_free_link_mapping(list) }
        var links: [Link] = []
        var next = unsafe list
        while let item = unsafe next {
            unsafe next = item.pointee.next
            guard let data = unsafe item.pointee.data else { continue }
            let mapping = unsafe data.assumingMemoryBound(to: PopplerLinkMapping.self).pointee
            guard let action = unsafe mapping.action,
                unsafe action.pointee.type == POPPLER_ACTION_URI,
                let uri = unsafe action.pointee.uri.uri
            else { continue }
            let area = unsafe mapping.area
            let box = Box(x0: area.x1, y0: pageHeight - area.y2, x1: area.x2, y1: pageHeight - area.y1)
            links.append(Link(box: box, uri: unsafe String(cString: uri)))
        }
        return links
    }
}

extension [UInt8] {
    /// How many Unicode scalars begin here, counted without a branch, so that many bytes are looked at at once.
    fileprivate var scalarCount: Int {
        var following = 0
        for byte in self { following &+= Int(byte >> 7 & ~(byte >> 6)) }
        return count - following
    }
}

extension Double {
    /// A length or place on a page, in points. A broken file may have any number there: what is
    /// none, or beyond a PDF's largest page, becomes 0.
    fileprivate var point: Double { abs(self) < 100_000 ? self : 0 }
}

extension FontTable {
    fileprivate mutating func index(of attributes: PopplerTextAttributes) -> Int {
        let name = unsafe attributes.font_name.map { unsafe String(cString: $0) } ?? ""
        let colour = unsafe attributes.color
        return unsafe index(
            name: name, size: attributes.font_size.point,
            colour: Document.Colour(
                red: UInt8(colour.red >> 8), green: UInt8(colour.green >> 8), blue: UInt8(colour.blue >> 8)))
    }
}
