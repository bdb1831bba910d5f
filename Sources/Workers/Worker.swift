internal import Archives
internal import FOIExport
internal import FOIRecords
internal import Files
public import Isolation
internal import PDFText

/// Reads the letters that its parent hands it, one at a time, shut in from the rest of the system.
public struct Worker {
    private let channel: Channel
    private var decoder = FrameDecoder(longest: 64)
    private var file: Channel.OpenedFile?
    private let options: Options

    /// What a worker is asked to be.
    public struct Options: Sendable {
        /// In bytes.
        public var memoryLimit: Int
        /// Whether it will be asked to draw pages.
        public var drawsPages = false
        /// Whether it masks what it reads and draws.
        public var masks = false

        public init(memoryLimit: Int) {
            self.memoryLimit = memoryLimit
        }
    }

    /// What a worker exits with where there is not enough memory.
    public static let outOfMemory: Int32 = 77
    /// What it exits with when it has enough of its parent's letters, or there are no more.
    public static let retired: Int32 = 0

    /// Prepares this process to read letters that nobody vouches for, then reads them until its parent closes the
    /// channel.
    public static func run(_ options: Options) {
        let channel = Channel.inherited
        let report = Self.prepare(memoryLimit: options.memoryLimit, drawsPages: options.drawsPages)
        var worker = Worker(channel: channel, options: options)
        // Where the parent is gone there is nobody to read for.
        try? worker.serve(report)
    }

    private init(channel: Channel, options: Options) {
        self.channel = channel
        self.options = options
    }

    /// Gives up all that reading does not need.
    public static func prepare(memoryLimit: Int, drawsPages: Bool = false) -> SandboxReport {
        ResourceLimits.endWithParent()
        ResourceLimits.closeInheritedFiles()
        // While the file system is still there: poppler looks for its tables, the C library for its converters.
        PopplerLibrary.prepare()
        if drawsPages { PopplerLibrary.prepareToDraw() }
        let folders = PopplerLibrary.dataFolders + (drawsPages ? PopplerLibrary.fontFolders : [])
        let memory = ResourceLimits.limitMemory(to: memoryLimit, exitCode: outOfMemory)
        var report = Sandbox.enter(reading: folders.map { FilePath($0) })
        report.missing[.memory] = memory
        return report
    }

    private mutating func serve(_ report: SandboxReport) throws {
        try send(.ready(report))
        while let request = try nextRequest() {
            guard case .open(let seconds, let place) = request, let file else { throw MalformedMessage() }
            self.file = nil
            ResourceLimits.limitProcessorTime(to: Int(seconds))
            try read(file, place)
            // What an unusual letter leaves behind is not to be the trouble of the next.
            if ResourceLimits.addressSpace > options.memoryLimit / 2 { return }
        }
    }

    /// Tells what a file is, and reads it where the parent wants that.
    private mutating func read(_ file: Channel.OpenedFile, _ place: ZIPEntry.Place?) throws {
        let bytes: [UInt8]
        do throws(ReadingError) {
            bytes = try Self.contents(of: file, place)
        } catch {
            return try send(.finished(EncodedRecord(error, source: Source(textLayer: .none))))
        }
        let source = Source(of: bytes)
        guard let digits = source.sha256, let hash = ContentHash(digits: Array(digits.utf8)) else { return }
        try send(.opened(FileIdentity(hash: hash, size: UInt64(bytes.count))))
        switch try nextRequest() {
        case .read: try send(.finished(Self.record(of: bytes, source: source, masked: options.masks)))
        case .draw: try send(.drawn(Self.pictures(of: bytes, masked: options.masks)))
        case .leave, nil: return
        case .open: throw MalformedMessage()
        }
    }

    private static func contents(
        of file: Channel.OpenedFile, _ place: ZIPEntry.Place?
    ) throws(ReadingError) -> [UInt8] {
        if let place {
            let archive = try ReadingError.telling { () throws(FileError) in try file.regular() }
            return try ReadingError.telling { () throws(ZIPError) in try place.contents(in: archive) }
        }
        return try ReadingError.reading { () throws(FileError) in
            try file.regular().contents(limit: Document.largestPDF)
        }
    }

    /// The record or error record of a letter.
    static func record(of bytes: [UInt8], source: Source, masked: Bool = false) -> EncodedRecord {
        do throws(ReadingError) {
            let record = try Record(pdf: bytes, source: source, masked: masked)
            guard let encoded = try? EncodedRecord(record) else {
                throw ReadingError(.damaged, "the record of this PDF can't be written: a number in it is none")
            }
            guard encoded.json.count < Frame.longestPayload - 64 else {
                throw ReadingError(.tooLarge, "the record of this PDF has more than \(Frame.longestPayload >> 20) MiB")
            }
            return encoded
        } catch {
            return EncodedRecord(error, source: source)
        }
    }

    /// Pictures of as many of the pages as go into one message.
    private static func pictures(of bytes: [UInt8], masked: Bool) -> [PagePicture] {
        do {
            let boxes = masked ? try MaskedReading(pdf: bytes).boxes : nil
            return try PagePicture.pictures(ofPagesIn: bytes, bytes: Frame.longestPayload / 2, blackened: boxes)
        } catch {
            return []
        }
    }

    // MARK: Channel

    private func send(_ reply: Reply) throws(FileError) {
        try channel.send(reply.frame.bytes)
    }

    /// - Returns: `nil` where the parent has closed the channel.
    private mutating func nextRequest() throws -> Request? {
        while true {
            if let frame = try decoder.next() { return try Request(frame) }
            switch try channel.receive(waits: true) {
            case .bytes(let bytes, let file):
                decoder.append(bytes)
                if let file { self.file = file }
            case .nothing: continue
            case .end: return nil
            }
        }
    }
}
