/// A word, number or mark of a text that may cite the law.
struct LegalToken: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number, open, close, comma, semicolon, stop, dash, ampersand, slash, colon, quote, other
        /// The end of a paragraph, or of the text.
        case blockEnd
    }

    var kind: Kind
    /// A space stands before it, or nothing does.
    var isSpaced: Bool
    /// Of the text's bytes.
    var start: Int32
    var end: Int32
    /// Of a word, the hash of its letters without regard to case; of a number, its value.
    var hash: UInt64

    static let end = LegalToken(kind: .blockEnd, isSpaced: true, start: 0, end: 0, hash: 0)
}

/// The tokens of a text: a letter and a digit side by side belong to two ("s40" is `s` and `40`).
struct LegalTokens: Sendable {
    let utf8: [UInt8]
    private(set) var tokens: [LegalToken] = []

    /// - Parameter utf8: text in which a line feed ends a paragraph.
    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        tokens.reserveCapacity(utf8.count / 4)
        append(utf8.indices)
    }

    /// The tokens of some paragraphs; of the others their ends alone, so that paragraphs keep their numbers.
    init(_ utf8: [UInt8], paragraphs: [LegalText.Paragraph]) {
        self.utf8 = utf8
        tokens.reserveCapacity(utf8.count / 8)
        for paragraph in paragraphs {
            if paragraph.isRead { append(paragraph.range) }
            let end = Int32(truncatingIfNeeded: paragraph.range.upperBound)
            tokens.append(LegalToken(kind: .blockEnd, isSpaced: false, start: end, end: end, hash: 0))
        }
    }

    private mutating func append(_ range: Range<Int>) {
        let utf8 = utf8
        var offset = range.lowerBound
        var isSpaced = true
        while offset < range.upperBound {
            let byte = utf8[offset]
            if byte == 0x20 || byte == 0x09 {
                isSpaced = true
                offset += 1
                continue
            }
            if byte.isLetter, let word = plainWord(at: offset, isSpaced: isSpaced) {
                tokens.append(word)
                isSpaced = false
                offset = Int(word.end)
                continue
            }
            var token = token(at: offset)
            token.isSpaced = isSpaced
            // A no-break space is a space.
            if token.kind == .other, token.end - token.start == 2, utf8[offset] == 0xC2, utf8[offset + 1] == 0xA0 {
                isSpaced = true
            } else {
                tokens.append(token)
                isSpaced = token.kind == .blockEnd
            }
            offset = Int(token.end)
        }
    }

    var count: Int { tokens.count }

    /// A block's end where there is no such token.
    subscript(index: Int) -> LegalToken {
        tokens.indices.contains(index) ? tokens[index] : .end
    }

    /// The bytes of some tokens.
    func range(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return Int(self[range.lowerBound].start)..<Int(self[range.upperBound - 1].end)
    }

    func bytes(_ index: Int) -> ArraySlice<UInt8> {
        utf8[Int(self[index].start)..<Int(self[index].end)]
    }

    func string(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

    func isWord(_ index: Int, in words: HashTable<Void>) -> Bool {
        let token = self[index]
        return token.kind == .word && words.contains(token.hash)
    }

    /// Starts with a capital.
    func isCapitalised(_ index: Int) -> Bool {
        self[index].kind == .word && utf8[Int(self[index].start)].isUpper
    }

    /// "044" is no number of a provision.
    func hasLeadingZero(_ index: Int) -> Bool {
        self[index].kind == .number && utf8[Int(self[index].start)] == UInt8(ascii: "0")
    }

    private func token(at offset: Int) -> LegalToken {
        let byte = utf8[offset]
        if byte.isDigit { return number(at: offset) }
        if byte.isLetter { return word(at: offset) }
        let mark = byte < 0x80 ? (Self.kind(of: byte), 1) : mark(beyondASCIIAt: offset)
        guard mark.0 != .word else { return word(at: offset) }
        return LegalToken(
            kind: mark.0, isSpaced: false, start: Int32(offset), end: Int32(min(offset + mark.1, utf8.count)), hash: 0)
    }

    private func number(at offset: Int) -> LegalToken {
        var end = offset
        var value: UInt64 = 0
        while end < utf8.count, utf8[end].isDigit {
            value = min(value * 10 + UInt64(utf8[end] - 0x30), 99_999_999)
            end += 1
        }
        return LegalToken(kind: .number, isSpaced: false, start: Int32(offset), end: Int32(end), hash: value)
    }

    /// Letters, with neither an apostrophe nor anything beyond ASCII behind them.
    private func plainWord(at offset: Int, isSpaced: Bool) -> LegalToken? {
        let utf8 = utf8
        var end = offset
        var hash = LegalWord.hashSeed
        while end < utf8.count, utf8[end].isLetter {
            hash = LegalWord.mix(hash, utf8[end] | 0x20)
            end += 1
        }
        if end < utf8.count, utf8[end] >= 0x80 || utf8[end] == UInt8(ascii: "'") { return nil }
        return LegalToken(
            kind: .word, isSpaced: isSpaced, start: Int32(truncatingIfNeeded: offset),
            end: Int32(truncatingIfNeeded: end), hash: hash)
    }

    /// Letters, with the apostrophes inside them, which count for nothing: "Coroner's" is "coroners".
    private func word(at offset: Int) -> LegalToken {
        var end = offset
        var hash = LegalWord.hashSeed
        while end < utf8.count {
            let byte = utf8[end]
            if byte.isLetter || byte >= 0x80 && mark(beyondASCIIAt: end).0 == .word {
                hash = LegalWord.mix(hash, byte.folded)
                end += 1
            } else if let length = innerApostrophe(at: end, start: offset) {
                end += length
            } else {
                break
            }
        }
        return LegalToken(
            kind: .word, isSpaced: false, start: Int32(offset), end: Int32(max(end, offset + 1)), hash: hash)
    }

    /// The length of an apostrophe between letters.
    private func innerApostrophe(at offset: Int, start: Int) -> Int? {
        guard offset > start else { return nil }
        let length: Int
        if utf8[offset] == UInt8(ascii: "'") {
            length = 1
        } else if utf8[offset] == 0xE2, utf8.count > offset + 2, utf8[offset + 1] == 0x80, utf8[offset + 2] == 0x99 {
            length = 3
        } else {
            return nil
        }
        return offset + length < utf8.count && utf8[offset + length].isLetter ? length : nil
    }

    private static func kind(of byte: UInt8) -> LegalToken.Kind {
        switch byte {
        case 0x0A, 0x0C: .blockEnd
        case UInt8(ascii: "("): .open
        case UInt8(ascii: ")"): .close
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "."): .stop
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "&"), UInt8(ascii: "+"): .ampersand
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"): .quote
        default: .other
        }
    }

    /// Typographic marks; everything else beyond ASCII is part of a word.
    private func mark(beyondASCIIAt offset: Int) -> (LegalToken.Kind, Int) {
        if utf8[offset] == 0xC2 { return (.other, 2) }
        guard utf8[offset] == 0xE2, offset + 2 < utf8.count else { return (.word, 1) }
        switch (utf8[offset + 1], utf8[offset + 2]) {
        case (0x80, 0x90...0x95): return (.dash, 3)
        case (0x80, 0x98...0x9F): return (.quote, 3)
        default: return (.other, 3)
        }
    }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    var isUpper: Bool { self &- 0x41 < 26 }
    /// A letter of small roman numbers.
    var isRoman: Bool { self | 0x20 == 0x69 || self | 0x20 == 0x76 || self | 0x20 == 0x78 }
    /// An ASCII letter.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var folded: UInt8 { isUpper ? self | 0x20 : self }
}
