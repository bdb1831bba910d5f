public import FOIExport
internal import FOIRecords
internal import Files
internal import PDFText
public import Workers

/// Writes records into a report with pictures of the letters' pages, which workers draw.
///
/// Pictures are of the very bytes that a record was read from: where a file is gone, or is another by now, there are none.
public struct PictureBatch {
    private let records: [EncodedRecord]
    private let masks: Bool
    private let pool: WorkerPool
    private var locator = LetterLocator()
    /// Done, but a record before is not.
    private var waiting: [Int: [PagePicture]] = [:]
    private var hashes: [Int: ContentHash] = [:]
    /// How many were begun. The records before this index.
    private var begun = 0
    private var progress: PictureProgress

    /// - Parameter masks: whether records are masked before they are written. The pool must mask pictures then.
    public init(_ records: [EncodedRecord], masks: Bool = false, drawnBy pool: WorkerPool) {
        self.records = records
        self.masks = masks
        self.pool = pool
        progress = PictureProgress(total: records.count)
    }

    /// Writes every record once, in their order.
    ///
    /// - Parameter report: called behind each record written.
    /// - Throws: a `FileError` where the report can't be written, ``Batch/Interrupted``, or a `WorkerError`.
    public mutating func run(
        into writer: ReportWriter, report: (PictureProgress) -> Void = { _ in }
    ) throws -> PictureProgress {
        while progress.written < records.count {
            try beginMore()
            while let pictures = waiting.removeValue(forKey: progress.written) {
                let record = records[progress.written]
                let letter = DecodedRecord(record, skipsEvidence: false)
                try writer.write(masks ? letter.masked() : letter, pictures: pictures)
                progress.written += 1
                report(progress)
            }
            // Where nothing is being drawn there is nothing to wait for.
            guard begun > progress.written + waiting.count, let event = try pool.next(within: .milliseconds(500)) else {
                continue
            }
            switch event {
            case .opened(let index, let hash) where hash == hashes[index]: pool.draw(index)
            case .opened(let index, _):
                pool.leave(index)
                finish(index, [])
            case .drawn(let index, let pictures): finish(index, pictures)
            case .finished(let index, _): finish(index, [])
            case .interrupted(let signal):
                throw Batch.Interrupted(signal: signal, progress: BatchProgress(total: records.count))
            }
        }
        return progress
    }

    /// How many records may wait for one that takes long. Their pictures are in memory.
    private static let mostWaiting = 64

    private mutating func beginMore() throws {
        while begun < records.count, begun < progress.written + Self.mostWaiting, pool.vacancies > 0 {
            // Where a mask is there already, no picture without one must come to it.
            let mayBeDrawn = records[begun].failure == nil && (masks || !(records[begun].isMasked))
            let source = mayBeDrawn ? records[begun].source : nil
            if let path = source?.path, let digits = source?.sha256, let hash = ContentHash(digits: digits.utf8) {
                hashes[begun] = hash
                try pool.begin(begun, locator.letter(at: FilePath(path)))
            } else {
                waiting[begun] = []
            }
            begun += 1
        }
    }

    private mutating func finish(_ index: Int, _ pictures: [PagePicture]) {
        hashes[index] = nil
        waiting[index] = pictures
        if pictures.isEmpty { progress.missing += 1 } else { progress.drawn += 1 }
    }
}

/// How far a report with pictures has come.
public struct PictureProgress: Sendable, Hashable {
    /// How many records there are to write.
    public var total: Int
    public var written = 0
    /// How many letters were drawn.
    public var drawn = 0
    /// How many were not, because their files are gone, are others by now, or could not be drawn.
    public var missing = 0

    public init(total: Int) {
        self.total = total
    }
}

extension PictureProgress {
    /// The same as the progress of any batch.
    public var progress: BatchProgress {
        var progress = BatchProgress(total: total)
        progress.records = written
        return progress
    }
}

extension PictureProgress: CustomStringConvertible {
    /// "21 letters drawn, 2 not: their files are gone, changed, or can't be drawn."
    public var description: String {
        let drawn = "\(drawn) letter\(drawn == 1 ? "" : "s") drawn"
        return missing == 0
            ? drawn + "." : drawn + ", \(missing) not: their files are gone, changed, or can't be drawn."
    }
}
