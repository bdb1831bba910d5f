public import FOIExport
public import Files

/// JSON Lines under construction, with which a run that was ended can be gone on with.
///
/// Lines are only ever added to the file, each at once, so that whatever ends the run leaves whole lines and at most the
/// beginning of one more. A later run knows the records in it by the bytes of the files that they are of. It comes by
/// all files again: a line that is there already is taken as it stands, others are added. Where the lines then
/// stand in another order than the files, as when some have come up since, the output is put together at the end.
public final class Journal: RecordWriter {
    private let file: PartialFile
    private let replaces: Bool
    private let isOutput: Bool
    private var index: JournalIndex
    /// What was left by an earlier run ends here.
    private let earlierEnd: Int
    /// Where the next line is to be found if nothing has changed since the earlier run.
    private var expected = 0
    /// The output so far: ranges of the file.
    private var output: [Range<Int>] = []
    /// How many lines the output has so far.
    public private(set) var lines = 0

    /// What to do with the lines that an earlier run left.
    public enum Start: Sendable, Hashable {
        /// Forget them.
        case anew
        /// Take what is in them, but read files again that gave no record where `retriesFailures` is set.
        /// Records that are masked are taken where this run masks, others where it does not.
        case resume(retriesFailures: Bool, masked: Bool = false)
    }

    /// - Parameter replaces: whether the output may replace a file in the end.
    /// - Parameter isOutput: whether the lines are wanted. Else they are there to go on from, and go when all is written.
    public init(for target: FilePath, start: Start, replaces: Bool, isOutput: Bool = true) throws(FileError) {
        file = try PartialFile(for: target, continues: start != .anew)
        self.replaces = replaces
        self.isOutput = isOutput
        var scan = JournalScan()
        if case .resume(let retriesFailures, let masked) = start {
            try scan.read(file, retriesFailures: retriesFailures, masked: masked)
            // The beginning of a line: the run was ended while it wrote it.
            if scan.end < file.size { try file.cut(to: scan.end) }
        }
        index = scan.index
        earlierEnd = scan.end
    }

    /// Whether there is something to go on with.
    public static func exists(for target: FilePath) -> Bool {
        (try? FileStatus(of: PartialFile.path(for: target))).map { $0.size > 0 } ?? false
    }

    /// Where the lines are as long as they are not all there.
    public var path: FilePath { file.path }

    /// A record that is there already.
    struct Found {
        var record: EncodedRecord
        /// Whether an earlier run left it.
        var isEarlier: Bool
    }

    /// The record of a file of these bytes, if there is one.
    func record(of hash: ContentHash) -> Found? {
        guard let line = index.line(of: hash), let json = try? file.read(line), let head = RecordHead(json),
            head.hash == hash
        else { return nil }
        return Found(
            record: EncodedRecord(json: json, failure: head.failure), isEarlier: line.lowerBound < earlierEnd)
    }

    public func write(_ record: EncodedRecord) throws(FileError) {
        let bytes = record.json + [UInt8(ascii: "\n")]
        let hash = RecordHead(record.json)?.hash
        let offset: Int
        if holds(bytes, at: expected) {
            offset = expected
        } else if let line = hash.flatMap(index.line), line.lowerBound < earlierEnd, holds(bytes, at: line.lowerBound) {
            offset = line.lowerBound
        } else {
            offset = file.size
            try file.append(bytes)
            if let hash { index.add(hash, offset: offset, length: record.json.count) }
        }
        take(offset..<(offset + bytes.count))
    }

    /// Whether an earlier run left just these bytes.
    private func holds(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard offset + bytes.count <= earlierEnd else { return false }
        return (try? file.read(offset..<(offset + bytes.count))) == bytes
    }

    private func take(_ range: Range<Int>) {
        lines += 1
        if range.upperBound <= earlierEnd { expected = range.upperBound }
        if let last = output.last, last.upperBound == range.lowerBound {
            output[output.count - 1] = last.lowerBound..<range.upperBound
        } else {
            output.append(range)
        }
    }

    public func finish() throws(FileError) {
        guard isOutput else { return file.discard() }
        if output == [0..<file.size] || file.size == 0 { return try file.publish(replaces: replaces) }
        let whole = try OutputFile(file.target, replaces: replaces)
        for range in output {
            for start in stride(from: range.lowerBound, to: range.upperBound, by: 1 << 20) {
                try whole.write(file.read(start..<min(start + 1 << 20, range.upperBound)))
            }
        }
        try whole.publish()
        file.discard()
    }
}
