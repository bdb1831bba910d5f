import PDFText

/// The letter's text as it is read: paragraphs unbroken, typography plain, with the way back to the
/// page.
///
/// Blocks follow one another, each ended by a line feed. Within a block words are parted by one
/// space; quotes and dashes are ASCII; line-end hyphens are closed; footnote marks are left out.
struct Flow: Sendable {
    /// Letters as printed.
    let bytes: [UInt8]
    /// The same in lower case (ASCII only), byte for byte.
    let folded: [UInt8]
    /// For each byte, the offset in ``Document/utf8`` of the character that it stands for; for the
    /// space that joins two lines and the line feed behind a block, the end of the line before.
    let origin: [Int32]

    var count: Int { bytes.count }
}

/// Writes a ``Flow``, byte by byte.
struct FlowWriter {
    private var bytes: [UInt8]
    private var origin: [Int32]
    private(set) var count = 0

    /// - Parameter capacity: how many bytes there will be, about.
    init(capacity: Int) {
        bytes = Array(repeating: 0, count: capacity)
        origin = Array(repeating: 0, count: capacity)
    }

    /// What has been written.
    consuming func finished() -> Flow {
        bytes.removeLast(bytes.count - count)
        origin.removeLast(origin.count - count)
        return Flow(bytes: bytes, folded: bytes.folded, origin: origin)
    }

    subscript(offset: Int) -> UInt8 { bytes[offset] }

    var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

    mutating func append(_ byte: UInt8, from offset: Int) {
        grow(by: 1)
        bytes[count] = byte
        origin[count] = Int32(truncatingIfNeeded: offset)
        count += 1
    }

    private mutating func grow(by more: Int) {
        guard count + more > bytes.count else { return }
        let added = max(64, count + more)
        bytes += Array(repeating: 0, count: added)
        origin += Array(repeating: 0, count: added)
    }

    mutating func removeLast() { count -= 1 }

    /// Appends words as they stand in the document, the spaces between them included, where they are plain ASCII.
    ///
    /// - Returns: whether they are.
    mutating func append(plain words: [Word], of utf8: [UInt8]) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        let range = first.range.lowerBound..<last.range.upperBound
        let source = utf8.span.extracting(range)
        var signs: UInt8 = 0
        for index in source.indices { signs |= source[index] }
        guard signs < 0x80 else { return false }
        grow(by: range.count)
        bytes.replaceSubrange(count..<count + range.count, with: utf8[range])
        Self.number(&origin, at: count, range)
        count += range.count
        return true
    }

    private static func number(_ origin: inout [Int32], at place: Int, _ range: Range<Int>) {
        var origins = origin.mutableSpan
        for offset in range {
            origins[place + offset - range.lowerBound] = Int32(truncatingIfNeeded: offset)
        }
    }

    /// Appends a word of the document in plain typography.
    mutating func append(word range: Range<Int>, of utf8: [UInt8]) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            offset = appendASCII(offset..<range.upperBound, of: utf8)
            guard offset < range.upperBound else { return }
            let length = min(utf8[offset].scalarLength, range.upperBound - offset)
            appendPlain(utf8[offset..<offset + length], from: offset)
            offset += length
        }
    }

    /// Appends the ASCII that a range starts with.
    ///
    /// - Returns: where it ends.
    private mutating func appendASCII(_ range: Range<Int>, of utf8: [UInt8]) -> Int {
        grow(by: range.count)
        let copied = Self.copyASCII(range, of: utf8, to: count, of: &bytes, &origin)
        count += copied
        return range.lowerBound + copied
    }

    private static func copyASCII(
        _ range: Range<Int>, of utf8: [UInt8], to place: Int, of bytes: inout [UInt8], _ origin: inout [Int32]
    ) -> Int {
        let source = utf8.span
        var written = bytes.mutableSpan
        var origins = origin.mutableSpan
        var copied = 0
        while copied < range.count, source[range.lowerBound + copied] < 0x80 {
            written[place + copied] = source[range.lowerBound + copied]
            origins[place + copied] = Int32(truncatingIfNeeded: range.lowerBound + copied)
            copied += 1
        }
        return copied
    }

    private mutating func appendPlain(_ scalar: ArraySlice<UInt8>, from offset: Int) {
        if let plain = Self.plain(scalar) {
            for _ in 0..<plain.count { append(plain.byte, from: offset) }
        } else {
            for byte in scalar { append(byte, from: offset) }
        }
    }

    /// The ASCII that stands for a typographic character, and how often; nil where none does.
    private static func plain(_ scalar: ArraySlice<UInt8>) -> (byte: UInt8, count: Int)? {
        let first = scalar.startIndex
        if scalar.count == 2, scalar[first] == 0xC2 {
            switch scalar[first + 1] {
            case 0xA0: return (UInt8(ascii: " "), 1)
            case 0xAD: return (UInt8(ascii: "-"), 1)
            case 0xB4: return (UInt8(ascii: "'"), 1)
            default: return nil
            }
        }
        guard scalar.count == 3, scalar[first] == 0xE2 else { return nil }
        switch (scalar[first + 1], scalar[first + 2]) {
        case (0x80, 0x90...0x95), (0x88, 0x92): return (UInt8(ascii: "-"), 1)
        case (0x80, 0x98...0x9B), (0x80, 0xB2): return (UInt8(ascii: "'"), 1)
        case (0x80, 0x9C...0x9F), (0x80, 0xB3): return (UInt8(ascii: "\""), 1)
        case (0x80, 0xA6): return (UInt8(ascii: "."), 3)
        case (0x80, 0x80...0x8A), (0x80, 0xAF): return (UInt8(ascii: " "), 1)
        default: return nil
        }
    }
}

extension [UInt8] {
    /// The same in lower case (ASCII only).
    var folded: [UInt8] {
        var folded = self
        Self.fold(&folded)
        return folded
    }

    private static func fold(_ text: inout [UInt8]) {
        var bytes = text.mutableSpan
        for index in bytes.indices { bytes[index] = bytes[index].folded }
    }
}

extension UInt8 {
    /// How many bytes the UTF-8 character has that starts with this one.
    var scalarLength: Int {
        switch self {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }
}
