public import Archives
public import FOIExport
internal import FOIRecords
public import Isolation
public import PDFText

/// What the parent tells a worker.
///
/// Files may be sent ahead. What is to be done with each is said in the order in which they came.
public enum Request: Sendable, Hashable {
    /// Take the file that comes with this, or what a zip file has at a place, and tell what it is. So many seconds may be
    /// spent on it.
    case open(seconds: UInt32, ZIPEntry.Place?)
    /// Read the file.
    case read
    /// Leave the file: its record is known.
    case leave
    /// Draw the pages of the file.
    case draw

    public var frame: Frame {
        switch self {
        case .open(let seconds, let place):
            Frame(kind: 1, payload: seconds.littleEndianBytes + (place?.wireBytes ?? []))
        case .read: Frame(kind: 2)
        case .leave: Frame(kind: 3)
        case .draw: Frame(kind: 4)
        }
    }

    public init(_ frame: Frame) throws(MalformedMessage) {
        switch (frame.kind, frame.payload.count) {
        case (1, 4): self = .open(seconds: UInt32(littleEndianBytes: frame.payload), nil)
        case (1, 4 + ZIPEntry.Place.wireLength):
            self = .open(
                seconds: UInt32(littleEndianBytes: frame.payload[..<4]),
                try ZIPEntry.Place(wireBytes: Array(frame.payload[4...])))
        case (2, 0): self = .read
        case (3, 0): self = .leave
        case (4, 0): self = .draw
        default: throw MalformedMessage()
        }
    }
}

/// What a worker tells its parent, who trusts none of it.
///
/// Of several files it tells in the order in which they came, but that it may open one before it is done with another.
public enum Reply: Sendable, Hashable {
    /// The worker waits for files, and this is how well it is shut in.
    case ready(SandboxReport)
    /// What the file is that was opened.
    case opened(FileIdentity)
    /// The record, or error record, of the file. It has no path.
    case finished(EncodedRecord)
    /// Pictures of the file's pages, from the first on.
    case drawn([PagePicture])
    /// The next reply is of a file that the worker opens now, though it has others that it opened before.
    case ahead

    public var frame: Frame {
        switch self {
        case .ready(let report): Frame(kind: 11, payload: Array(report.text.utf8))
        case .opened(let identity):
            Frame(kind: 12, payload: identity.size.littleEndianBytes + Array(identity.hash.digits.utf8))
        case .finished(let record):
            Frame(kind: 13, payload: Self.code(record.failure) + record.json)
        case .drawn(let pictures): Frame(kind: 14, payload: pictures.flatMap(\.message))
        case .ahead: Frame(kind: 15)
        }
    }

    public init(_ frame: Frame) throws(MalformedMessage) {
        switch frame.kind {
        case 11: self = .ready(SandboxReport(text: String(decoding: frame.payload, as: UTF8.self)))
        case 12: self = .opened(try FileIdentity(frame.payload))
        case 13: self = .finished(try Self.record(frame.payload))
        case 14: self = .drawn(try [PagePicture](frame.payload[...]))
        case 15 where frame.payload.isEmpty: self = .ahead
        default: throw MalformedMessage()
        }
    }

    private static func code(_ failure: ReadingError.Code?) -> [UInt8] {
        let code = Array((failure?.rawValue ?? "").utf8)
        return [UInt8(code.count)] + code
    }

    private static func record(_ payload: [UInt8]) throws(MalformedMessage) -> EncodedRecord {
        guard let length = payload.first.map(Int.init), payload.count > length else { throw MalformedMessage() }
        var failure: ReadingError.Code?
        if length > 0 {
            failure = ReadingError.Code(rawValue: String(decoding: payload[1...length], as: UTF8.self))
            guard let failure, ReadingError.Code.known.contains(failure) else { throw MalformedMessage() }
        }
        guard let record = EncodedRecord(untrusted: Array(payload[(length + 1)...]), failure: failure) else {
            throw MalformedMessage()
        }
        return record
    }
}

/// What tells a file from others: its bytes.
public struct FileIdentity: Sendable, Hashable {
    public var hash: ContentHash
    /// In bytes.
    public var size: UInt64

    public init(hash: ContentHash, size: UInt64) {
        self.hash = hash
        self.size = size
    }

    init(_ payload: [UInt8]) throws(MalformedMessage) {
        guard payload.count == 72, let hash = ContentHash(digits: payload[8...]) else { throw MalformedMessage() }
        self.init(hash: hash, size: UInt64(littleEndianBytes: payload[..<8]))
    }

    /// The source of a record of the file, without its path.
    var source: Source {
        Source(sha256: hash.digits, bytes: Int(clamping: size), textLayer: .none)
    }
}
