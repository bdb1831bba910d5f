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
    let origin: Origins

    var count: Int { bytes.count }
}

/// Writes a ``Flow``, byte by byte.
struct FlowWriter {
    private var bytes: [UInt8] = []
    private var origin = Origins()

    /// - Parameter capacity: how many bytes there will be, about.
    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// What has been written.
    consuming func finished() -> Flow {
        origin.close()
        return Flow(bytes: bytes, folded: bytes.folded, origin: origin)
    }

    var count: Int { bytes.count }

    subscript(offset: Int) -> UInt8 { bytes[offset] }

    var last: UInt8? { bytes.last }

    mutating func append(_ byte: UInt8, from offset: Int) {
        origin.note(offset, at: bytes.count)
        bytes.append(byte)
    }

    mutating func removeLast() {
        bytes.removeLast()
        origin.forget(from: bytes.count)
    }

    /// Appends words as they stand in the document, the spaces between them included, where they are plain ASCII.
    ///
    /// - Returns: whether they are.
    mutating func append(plain words: [Word], of utf8: [UInt8]) -> Bool {
        guard let first = words.first, let last = words.last else { return true }
        let range = first.range.lowerBound..<last.range.upperBound
        guard utf8.span.extracting(range).isASCII else { return false }
        append(range, of: utf8)
        return true
    }

    private mutating func append(_ range: Range<Int>, of utf8: [UInt8]) {
        origin.note(range.lowerBound, at: bytes.count)
        bytes.append(contentsOf: utf8[range])
    }

    /// Appends a word of the document in plain typography.
    mutating func append(word range: Range<Int>, of utf8: [UInt8]) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            var plain = offset
            while plain < range.upperBound, utf8[plain] < 0x80 { plain += 1 }
            if plain > offset { append(offset..<plain, of: utf8) }
            offset = plain
            guard offset < range.upperBound else { return }
            let length = min(utf8[offset].scalarLength, range.upperBound - offset)
            appendPlain(utf8[offset..<offset + length], from: offset)
            offset += length
        }
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

extension Span<UInt8> {
    var isASCII: Bool {
        var signs: UInt8 = 0
        for index in indices { signs |= self[index] }
        return signs < 0x80
    }

    var hasLineFeed: Bool {
        var has: UInt8 = 0
        for index in indices { has |= self[index] == 0x0A ? 1 : 0 }
        return has != 0
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
