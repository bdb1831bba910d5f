internal import Archives

extension ZIPEntry.Place {
    /// How many bytes it takes on the wire.
    static let wireLength = 30

    var wireBytes: [UInt8] {
        UInt64(offset).littleEndianBytes + UInt64(packedSize).littleEndianBytes + UInt64(size).littleEndianBytes
            + checksum.littleEndianBytes + method.littleEndianBytes
    }

    /// - Parameter bytes: as many as there must be.
    init(wireBytes bytes: [UInt8]) throws(MalformedMessage) {
        guard let offset = Int(exactly: UInt64(littleEndianBytes: bytes[0..<8])),
            let packedSize = Int(exactly: UInt64(littleEndianBytes: bytes[8..<16])),
            let size = Int(exactly: UInt64(littleEndianBytes: bytes[16..<24]))
        else { throw MalformedMessage() }
        self.init(
            offset: offset, packedSize: packedSize, size: size,
            checksum: UInt32(littleEndianBytes: bytes[24..<28]), method: UInt16(littleEndianBytes: bytes[28..<30]))
    }
}
