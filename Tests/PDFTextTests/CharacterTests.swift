import Testing

@testable import PDFText

@Suite struct CharacterTests {
    @Test func `ligatures are letters`() {
        let ligatures: [UInt32] = [0xFB00, 0xFB01, 0xFB02, 0xFB03, 0xFB04]
        #expect(
            ligatures.map { CharacterUse($0) } == ["ff", "fi", "fl", "ffi", "ffl"].map { .replace(Array($0.utf8)) })
    }

    @Test(arguments: [0x20, 0xA0, 0x2009, 0x202F, 0x3000] as [UInt32])
    func `all kinds of space part words`(scalar: UInt32) {
        #expect(CharacterUse(scalar) == .space)
    }

    @Test(arguments: [0x01, 0x7F, 0x200B, 0x202A, 0xFEFF] as [UInt32])
    func `controls and marks of direction are dropped`(scalar: UInt32) {
        #expect(CharacterUse(scalar) == .drop)
    }

    @Test func `hyphens are one character`() {
        #expect(CharacterUse(0x2010) == .replace([0x2D]))
        #expect(CharacterUse(0xAD) == .softHyphen)
    }

    @Test func `characters of symbol fonts are bullets, or the letters that they are`() {
        #expect(CharacterUse(0xF0B7) == .symbol(0xB7))
        #expect(CharacterUse.symbol(0xB7, isPictorial: true) == Array("•".utf8))
        #expect(CharacterUse.symbol(0x41, isPictorial: false) == [0x41])
    }

    @Test func `broken UTF-8 is read byte by byte`() {
        let bytes: [UInt8] = [0xC3, 0xA9, 0xC3, 0x41, 0xFF]
        #expect(bytes.scalar(at: 0) == (0xE9, 2))
        #expect(bytes.scalar(at: 2) == (0xFFFD, 1))
        #expect(bytes.scalar(at: 4) == (0xFFFD, 1))
    }
}
