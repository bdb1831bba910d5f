internal import PDFText

extension PagePicture {
    /// The picture as it goes over the wire: the size of its page, the length of its bytes, and them.
    var message: [UInt8] {
        width.bitPattern.littleEndianBytes + height.bitPattern.littleEndianBytes + UInt32(png.count).littleEndianBytes
            + png
    }

    fileprivate static let headerLength = 20
    fileprivate static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47]
}

extension [PagePicture] {
    /// Pictures as they came over the wire. Who sent them is not trusted: they must be of pages and look like pictures.
    init(_ payload: ArraySlice<UInt8>) throws(MalformedMessage) {
        self.init()
        var rest = payload
        while !rest.isEmpty {
            guard rest.count >= PagePicture.headerLength else { throw MalformedMessage() }
            let header = [UInt8](rest.prefix(PagePicture.headerLength))
            let width = Double(bitPattern: UInt64(littleEndianBytes: header[..<8]))
            let height = Double(bitPattern: UInt64(littleEndianBytes: header[8..<16]))
            let length = Int(UInt32(littleEndianBytes: header[16...]))
            rest = rest.dropFirst(PagePicture.headerLength)
            let png = [UInt8](rest.prefix(length))
            guard png.count == length, length == 0 || png.starts(with: PagePicture.signature),
                (0..<100_000).contains(width), (0..<100_000).contains(height)
            else { throw MalformedMessage() }
            append(PagePicture(width: width, height: height, png: png))
            rest = rest.dropFirst(length)
        }
    }
}
