internal import FOIExport
internal import Files

/// Finds the whole lines of a journal.
struct JournalScan {
    private(set) var index = JournalIndex()
    /// Behind the last whole line.
    private(set) var end = 0

    /// Records of another version, and failures where they are to be retried, are passed over: their files are read
    /// anew.
    mutating func read(_ file: PartialFile, retriesFailures: Bool, masked: Bool) throws(FileError) {
        // The beginning of a line of which the end is in the next portion.
        var rest: [UInt8] = []
        while end + rest.count < file.size {
            let start = end + rest.count
            let more = try file.read(start..<min(start + 1 << 20, file.size))
            // Somebody has cut it meanwhile.
            guard !more.isEmpty else { return }
            rest += more
            var line = rest[...]
            while let feed = line.firstIndex(of: UInt8(ascii: "\n")) {
                add(line[..<feed], retriesFailures, masked)
                end += feed + 1 - line.startIndex
                line = line[(feed + 1)...]
            }
            rest = Array(line)
        }
    }

    private mutating func add(_ line: ArraySlice<UInt8>, _ retriesFailures: Bool, _ masked: Bool) {
        guard let head = RecordHead(line), head.isCurrent, let hash = head.hash,
            head.failure == nil ? head.isMasked == masked : !retriesFailures
        else { return }
        index.add(hash, offset: end, length: line.count)
    }
}
