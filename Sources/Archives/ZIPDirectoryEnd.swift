/// What the end of a zip file tells of its directory.
struct ZIPDirectoryEnd {
    var entries: Int
    /// In bytes.
    var size: Int
    /// From the beginning of the file.
    var offset: Int

    static let signature: UInt32 = 0x0605_4b50
    private static let length = 22
    private static let longestComment = 0xFFFF

    init(of source: some ByteSource) throws(ZIPError) {
        let tailStart = max(0, source.size - Self.length - Self.longestComment)
        let tail = try source.wholeBytes(at: tailStart, count: source.size - tailStart)
        guard let index = Self.index(in: tail) else {
            throw ZIPError(.damaged, "this file is no zip file, or the end of one is missing")
        }
        guard let disk = tail.uint16(at: index + 4), let directoryDisk = tail.uint16(at: index + 6),
            let here = tail.uint16(at: index + 8), let all = tail.uint16(at: index + 10),
            let size = tail.uint32(at: index + 12), let offset = tail.uint32(at: index + 16)
        else { throw ZIPError(.damaged, "this zip file is cut off") }
        let end = tailStart + index
        if all == .max || here == .max || size == .max || offset == .max,
            let large = try Self(largeBefore: end, in: source)
        {
            self = large
        } else {
            guard disk == 0, directoryDisk == 0, here == all else { throw Self.severalDisks }
            (self.entries, self.size, self.offset) = (Int(all), Int(size), Int(offset))
        }
        guard self.offset <= end, self.size <= end - self.offset else {
            throw ZIPError(.damaged, "this zip file is damaged: its directory does not lie within it")
        }
    }

    /// The last signature whose comment ends where the file does.
    private static func index(in tail: [UInt8]) -> Int? {
        var index = tail.count - length
        while index >= 0 {
            if tail[index] == 0x50, tail.uint32(at: index) == signature,
                tail.uint16(at: index + 20).map({ Int($0) == tail.count - index - length }) == true
            {
                return index
            }
            index -= 1
        }
        return nil
    }

    /// The zip64 form, which large files have before the old one.
    ///
    /// - Returns: `nil` where there is none: then the old one means what it says.
    private init?(largeBefore end: Int, in source: some ByteSource) throws(ZIPError) {
        guard end >= 20 else { return nil }
        let locator = try source.wholeBytes(at: end - 20, count: 20)
        guard locator.uint32(at: 0) == 0x0706_4b50, let place = locator.uint64(at: 8) else { return nil }
        guard let place = Int(exactly: place), place <= end - 20 else {
            throw ZIPError(.damaged, "this zip file is damaged: its end lies outside it")
        }
        let record = try source.wholeBytes(at: place, count: 56)
        guard record.uint32(at: 0) == 0x0606_4b50,
            let entries = record.uint64(at: 32).flatMap({ Int(exactly: $0) }),
            let size = record.uint64(at: 40).flatMap({ Int(exactly: $0) }),
            let offset = record.uint64(at: 48).flatMap({ Int(exactly: $0) })
        else { throw ZIPError(.damaged, "this zip file is damaged at its end") }
        guard record.uint32(at: 16) == 0, record.uint32(at: 20) == 0, record.uint64(at: 24) == record.uint64(at: 32)
        else { throw Self.severalDisks }
        (self.entries, self.size, self.offset) = (entries, size, offset)
    }

    private static let severalDisks = ZIPError(
        .unreadable, "this is one of several parts of a zip file: put them together first")
}
