internal import FOIExport

/// Where the lines of a journal are, by the bytes of the files that they are of.
///
/// It grows with the folder, so it is kept small: 16 bytes a line. Of two files whose sums come to the same
/// number only the first is found; the sum in the line tells whether it is the one that is looked for.
struct JournalIndex {
    /// By what the sums come to: offset and length.
    private var lines: [UInt64: UInt64] = [:]

    private static let lengthBits = 24

    /// - Parameter length: without the line feed.
    mutating func add(_ hash: ContentHash, offset: Int, length: Int) {
        guard lines[hash.folded] == nil, length < 1 << Self.lengthBits, offset < 1 << (63 - Self.lengthBits) else {
            return
        }
        lines[hash.folded] = UInt64(offset) << Self.lengthBits | UInt64(length)
    }

    /// Where the line of a file is, its line feed aside, or that of another whose sum comes to the same.
    func line(of hash: ContentHash) -> Range<Int>? {
        guard let line = lines[hash.folded] else { return nil }
        let start = Int(line >> Self.lengthBits)
        return start..<(start + Int(line & (1 << Self.lengthBits - 1)))
    }
}
