/// Double quotation marks, which the flow has in their plain form.
enum Quotation {
    static let mark = UInt8(ascii: "\"")
    /// It is an apostrophe too, and counts only where a list opens behind it.
    static let singleMark = UInt8(ascii: "'")

    /// Where the quotation that opens a range ends, behind its closing mark; nil where it is not
    /// closed within it.
    static func end(of range: Range<Int>, in letter: Letter) -> Int? {
        var depth = 0
        for offset in range where letter.flow.bytes[offset] == mark {
            if opens(at: offset, in: letter) {
                // Each paragraph of a long quotation may open with a mark.
                if depth == 0 || !startsBlock(offset, in: letter) { depth += 1 }
            } else if depth > 0 {
                depth -= 1
                if depth == 0 { return offset + 1 }
            }
        }
        return nil
    }

    /// Where the quotation that opens a block ends: in the block, or in one behind it.
    static func end(from start: Int, limit: Int, in letter: Letter) -> Int? {
        guard start < limit, letter.flow.bytes[start] == mark else { return nil }
        return end(of: start..<limit, in: letter)
    }

    private static func opens(at offset: Int, in letter: Letter) -> Bool {
        let before = offset > 0 ? letter.flow.bytes[offset - 1] : 0x0A
        let after = offset + 1 < letter.flow.count ? letter.flow.bytes[offset + 1] : 0x0A
        let isFree = before == 0x20 || before == 0x0A || before == UInt8(ascii: "(") || before == mark
        return isFree && after != 0x20 && after != 0x0A
    }

    private static func startsBlock(_ offset: Int, in letter: Letter) -> Bool {
        offset == 0 || letter.flow.bytes[offset - 1] == 0x0A
    }
}
