extension ZIPEntry {
    static let headerLength = 30
    static let headerSignature: UInt32 = 0x0403_4b50
}

extension ZIPEntry.Place {
    /// The bytes of the entry, unpacked.
    ///
    /// No more are unpacked than the directory says, which is no more than the limits that it was read with.
    /// - Throws: where the bytes are not those that the directory speaks of.
    public func contents(in source: some ByteSource) throws(ZIPError) -> [UInt8] {
        let header = try source.wholeBytes(at: offset, count: ZIPEntry.headerLength)
        guard header.uint32(at: 0) == ZIPEntry.headerSignature, header.uint16(at: 8) == method,
            let flags = header.uint16(at: 6), flags & 0x41 == 0,
            let nameLength = header.uint16(at: 26), let extraLength = header.uint16(at: 28)
        else { throw ZIPError(.damaged, "this entry is not what the directory of the zip file says") }
        let start = offset + ZIPEntry.headerLength + Int(nameLength) + Int(extraLength)
        let bytes = try unpacked(from: start, in: source)
        guard bytes.count == size, Inflater.checksum(of: bytes) == checksum else {
            throw ZIPError(.damaged, "this entry of the zip file is damaged: its length or its checksum is wrong")
        }
        return bytes
    }

    private func unpacked(from start: Int, in source: some ByteSource) throws(ZIPError) -> [UInt8] {
        switch method {
        case 0:
            guard packedSize == size else { break }
            return try source.wholeBytes(at: start, count: size)
        case 8:
            var inflater = try Inflater()
            var bytes: [UInt8] = []
            bytes.reserveCapacity(size)
            var read = 0
            while read < packedSize {
                let portion = try source.wholeBytes(at: start + read, count: min(1 << 16, packedSize - read))
                read += portion.count
                // One byte more than there should be, to notice that there are more.
                if try inflater.inflate(portion, into: &bytes, upTo: size + 1) { return bytes }
                if bytes.count > size { break }
            }
        default: break
        }
        throw ZIPError(.damaged, "this entry of the zip file is damaged: it unpacks to other than it says")
    }
}
