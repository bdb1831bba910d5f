/// How much of a zip file is read. Beyond it an entry, or the whole file, is refused before the work is done.
public struct ZIPLimits: Sendable {
    /// Entries of a file.
    public var entries: Int
    /// Bytes of the directory, which tells the names.
    public var directory: Int
    /// Bytes of one entry, unpacked.
    public var entrySize: Int
    /// How many times as large an entry may become, from ``ratioSize`` bytes on.
    public var ratio: Int
    /// Entries of so few bytes may be packed as tightly as they like.
    public var ratioSize: Int
    /// Bytes of all entries together, unpacked.
    public var total: Int

    public init(entrySize: Int) {
        entries = 20_000
        directory = 16 << 20
        self.entrySize = entrySize
        // PDFs are packed in themselves: a zip file hardly makes them smaller. Deflate's utmost is 1,032.
        ratio = 100
        ratioSize = 4 << 20
        total = 4 << 30
    }
}
