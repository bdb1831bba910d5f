/// A word of the flow, hashed so that phrases are compared by number.
struct WordToken: Sendable {
    var hash: UInt64
    /// In the flow's bytes.
    var start: Int32
    var end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }

    /// The words of folded text alone.
    static func tokens(of folded: [UInt8]) -> [WordToken] {
        var landmarks = Landmarks()
        return tokens(of: folded, &landmarks)
    }

    /// The words of folded text: runs of letters, digits and inner apostrophes; a comma, stop,
    /// bracket or dash is no word. A line feed, which ends a block, is a word of its own.
    ///
    /// - Parameter landmarks: takes up what stands between the words.
    static func tokens(of folded: [UInt8], _ landmarks: inout Landmarks) -> [WordToken] {
        var tokens: [WordToken] = []
        tokens.reserveCapacity(folded.count / 5)
        let bytes = folded.span
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte.isWord {
                let start = offset
                var hash = seed
                var isPlain = byte.isLower
                var next = byte
                repeat {
                    hash = extend(hash, by: next)
                    offset += 1
                    guard offset < bytes.count else { break }
                    next = bytes[offset]
                    // Most bytes are small letters.
                    if next.isLower { continue }
                    guard next.isWord || isInner(offset, in: bytes) else { break }
                    isPlain = false
                } while true
                if !isPlain { landmarks.note(oddWord: tokens.count, startingWith: byte) }
                tokens.append(WordToken(hash: hash, start: Int32(start), end: Int32(offset)))
            } else {
                if byte == 0x0A {
                    tokens.append(WordToken(hash: blockEnd, start: Int32(offset), end: Int32(offset + 1)))
                }
                if byte != 0x20 { landmarks.note(byte, at: offset, in: bytes) }
                offset += 1
            }
        }
        return tokens
    }

    /// An apostrophe between letters.
    private static func isInner(_ offset: Int, in folded: Span<UInt8>) -> Bool {
        folded[offset] == UInt8(ascii: "'") && offset + 1 < folded.count && folded[offset + 1].isWord
    }

    // MARK: Hashes

    /// The hash of a block's end.
    static let blockEnd: UInt64 = 0

    /// FNV-1a.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func extend(_ hash: UInt64, by byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    static func hash(of word: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in word { hash = extend(hash, by: byte) }
        return hash
    }

    /// The hash of what stands between two offsets.
    static func hash(of bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
        var hash = seed
        for offset in start..<end { hash = extend(hash, by: bytes[offset]) }
        return hash
    }

    /// The hash of a word given in lower case.
    static func hash(of word: some StringProtocol) -> UInt64 {
        var hash = seed
        for byte in word.utf8 { hash = extend(hash, by: byte) }
        return hash
    }
}
