extension IndexedImage {
    /// The picture as a PNG file. `nil` where there is no memory to make it.
    var png: [UInt8]? {
        guard let data = Compression.zlib(rows) else { return nil }
        let palette = colours.flatMap {
            [UInt8(truncatingIfNeeded: $0 >> 16), UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
        }
        // By palette, the usual compression and filters, not interlaced.
        let header = UInt32(width).bigEndianBytes + UInt32(height).bigEndianBytes + [UInt8(depth), 3, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", header)
            + Self.chunk("PLTE", palette) + Self.chunk("IDAT", data) + Self.chunk("IEND", [])
    }

    /// The bits that a pixel takes.
    private var depth: Int { colours.count <= 2 ? 1 : colours.count <= 4 ? 2 : colours.count <= 16 ? 4 : 8 }

    /// The rows with their pixels packed, each behind the number of its filter: none.
    private var rows: [UInt8] {
        let perByte = 8 / depth
        var bytes: [UInt8] = []
        bytes.reserveCapacity(height * (width / perByte + 2))
        for row in 0..<height {
            bytes.append(0)
            for start in stride(from: 0, to: width, by: perByte) {
                var byte: UInt8 = 0
                for offset in 0..<perByte {
                    let pixel = start + offset < width ? pixels[row * width + start + offset] : 0
                    byte |= pixel << UInt8(8 - depth * (offset + 1))
                }
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(name.utf8) + data
        return UInt32(data.count).bigEndianBytes + content + checksum(of: content).bigEndianBytes
    }

    /// The CRC-32 of PNG.
    private static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in checksums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    }

    private static let checksums: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }
}

extension UInt32 {
    fileprivate var bigEndianBytes: [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
    }
}
