public import FOIExport
internal import FOIRecords
internal import Files
public import Workers

/// Reads many files, several at a time, and writes what they give in the order of the files.
///
/// Files of the same bytes are read once. What is read but waits for a slower file before it is bounded, so memory does
/// not grow with the folder.
public struct Batch {
    private let files: LetterList
    private let pool: any LetterPool
    private let journal: Journal?
    private var known: KnownRecords
    /// Done, but a file before is not.
    private var waiting: [Int: EncodedRecord] = [:]
    private var waitingBytes = 0
    private var hashes: [Int: ContentHash] = [:]
    /// How many were begun. The files before this index.
    private var begun = 0
    private var progress: BatchProgress

    /// - Parameter journal: may have records already. Else those of the last files are remembered.
    public init(_ files: [LetterFile], readBy pool: any LetterPool, journal: Journal? = nil) {
        self.init(LetterList(files), readBy: pool, journal: journal)
    }

    /// - Parameter journal: may have records already. Else those of the last files are remembered.
    public init(_ files: LetterList, readBy pool: any LetterPool, journal: Journal? = nil) {
        self.files = files
        self.pool = pool
        self.journal = journal
        // A journal has them as soon as they are written.
        known = KnownRecords(capacity: journal == nil ? 8 << 20 : 1 << 20)
        progress = BatchProgress(total: files.count)
    }

    /// The signal that ended a batch before its end.
    public struct Interrupted: Error, Sendable, Hashable {
        public var signal: Int32
        public var progress: BatchProgress
    }

    /// Reads every file once.
    ///
    /// - Parameter report: called behind each record written, and where nothing comes for a while.
    /// - Throws: a `FileError` where the output can't be written, ``Interrupted``, or a `WorkerError`.
    public mutating func run(
        into writers: [any RecordWriter], report: (BatchProgress) -> Void = { _ in }
    ) throws -> BatchProgress {
        while progress.done < files.count {
            try beginMore()
            guard let event = try pool.next(within: .milliseconds(500)) else {
                report(progress)
                continue
            }
            switch event {
            case .opened(let index, let hash): try decide(on: index, hash)
            case .finished(let index, let record): finish(index, record)
            // Nothing was asked to be drawn.
            case .drawn: break
            case .interrupted(let signal): throw Interrupted(signal: signal, progress: progress)
            }
            while let record = waiting.removeValue(forKey: progress.done) {
                waitingBytes -= record.json.count
                let named = record.named(files[progress.done].path)
                for writer in writers { try writer.write(named) }
                progress.count(record)
                report(progress)
            }
            // While the last letters are read and the outputs finished, the others' memory is given back.
            if begun == files.count { pool.expectNoMore() }
        }
        return progress
    }

    /// How much may wait for a slow file, in records and bytes.
    private static let mostWaiting = (records: 8192, bytes: 24 << 20)

    private mutating func beginMore() throws {
        while begun < files.count, waiting.count < Self.mostWaiting.records, waitingBytes < Self.mostWaiting.bytes,
            pool.room(for: files.count - begun) > 0
        {
            try pool.begin(begun, files[begun])
            begun += 1
        }
    }

    /// Has a file read, unless one of the same bytes was or is being read.
    private mutating func decide(on index: Int, _ hash: ContentHash) throws {
        if let found = journal?.record(of: hash) {
            if found.isEarlier { progress.resumed += 1 } else { progress.copies += 1 }
            pool.leave(index)
            return wait(index, found.record)
        }
        switch known.look(for: hash, at: index) {
        case .unknown:
            hashes[index] = hash
            try pool.read(index)
        case .beingRead:
            progress.copies += 1
            pool.leave(index)
        case .record(let record):
            progress.copies += 1
            pool.leave(index)
            wait(index, record)
        }
    }

    private mutating func finish(_ index: Int, _ record: EncodedRecord) {
        wait(index, record)
        guard let hash = hashes.removeValue(forKey: index) else { return }
        for copy in known.keep(record, of: hash) { wait(copy, record) }
    }

    private mutating func wait(_ index: Int, _ record: EncodedRecord) {
        waiting[index] = record
        waitingBytes += record.json.count
    }
}
