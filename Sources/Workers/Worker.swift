internal import Archives
internal import FOIExport
internal import FOIRecords
internal import Files
public import Isolation
internal import PDFText

/// Reads the letters that its parent hands it, one at a time, shut in from the rest of the system.
///
/// Files that came ahead it opens before it reads one, so that by the time that this is read it is known what to do with
/// them.
public struct Worker {
    private let channel: Channel
    private var decoder = FrameDecoder(longest: 64)
    private var letters = HandedLetters()
    /// What is yet to be sent.
    private var replies: [UInt8] = []
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
        say(.ready(report))
        while let step = try nextStep() {
            switch step {
            case .open(let letter, let isAhead):
                try open(letter, isAhead: isAhead)
                continue
            case .read(let letter): try finish(letter) { .finished(Self.record(of: letter, masked: $0)) }
            case .draw(let letter): try finish(letter) { .drawn(Self.pictures(of: letter.bytes, masked: $0)) }
            }
            // What an unusual letter leaves behind is not to be the trouble of the next.
            if ResourceLimits.addressSpace > options.memoryLimit / 2 { return try send() }
        }
    }

    /// Tells what a file is, or why it can't be read.
    private mutating func open(_ letter: HandedLetters.Unopened, isAhead: Bool) throws {
        if isAhead { say(.ahead) }
        try send()
        ResourceLimits.limitProcessorTime(to: letter.seconds)
        do throws(ReadingError) {
            let bytes = try Self.contents(of: letter)
            let source = Source(of: bytes)
            guard let digits = source.sha256, let hash = ContentHash(digits: Array(digits.utf8)) else { return }
            say(.opened(FileIdentity(hash: hash, size: UInt64(bytes.count))))
            letters.add(HandedLetters.Opened(seconds: letter.seconds, bytes: bytes, source: source))
        } catch {
            say(.finished(EncodedRecord(error, source: Source(textLayer: .none))))
        }
    }

    /// Does with a letter what is to be done.
    private mutating func finish(_ letter: HandedLetters.Opened, _ work: (_ masked: Bool) -> Reply) throws {
        try send()
        ResourceLimits.limitProcessorTime(to: letter.seconds)
        say(work(options.masks))
    }

    private static func contents(of letter: HandedLetters.Unopened) throws(ReadingError) -> [UInt8] {
        if let place = letter.place {
            let archive = try ReadingError.telling { () throws(FileError) in try letter.file.regular() }
            return try ReadingError.telling { () throws(ZIPError) in try place.contents(in: archive) }
        }
        return try ReadingError.reading { () throws(FileError) in
            try letter.file.regular().contents(limit: Document.largestPDF)
        }
    }

    /// The record or error record of a letter.
    private static func record(of letter: HandedLetters.Opened, masked: Bool) -> EncodedRecord {
        do throws(ReadingError) {
            let record = try Record(pdf: letter.bytes, source: letter.source, masked: masked)
            guard let encoded = try? EncodedRecord(record) else {
                throw ReadingError(.damaged, "the record of this PDF can't be written: a number in it is none")
            }
            guard encoded.json.count < Frame.longestPayload - 64 else {
                throw ReadingError(.tooLarge, "the record of this PDF has more than \(Frame.longestPayload >> 20) MiB")
            }
            return encoded
        } catch {
            return EncodedRecord(error, source: letter.source)
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

    /// Has a reply sent with the next ones: before there is work that takes time, or something to wait for.
    private mutating func say(_ reply: Reply) { replies += reply.frame.bytes }

    private mutating func send() throws(FileError) {
        guard !replies.isEmpty else { return }
        try channel.send(replies)
        replies = []
    }

    /// - Returns: `nil` where the parent has closed the channel.
    private mutating func nextStep() throws -> HandedLetters.Step? {
        while true {
            // All that has come, so that letters are opened as soon as they are there.
            guard try takeRequests(waits: false) else { return nil }
            if let step = letters.next() { return step }
            try send()
            guard try takeRequests(waits: true) else { return nil }
        }
    }

    /// - Returns: whether the channel is open.
    private mutating func takeRequests(waits: Bool) throws -> Bool {
        switch try channel.receive(waits: waits) {
        case .bytes(let bytes, let file):
            decoder.append(bytes)
            if let file { letters.add(file) }
            while let frame = try decoder.next() { try letters.take(Request(frame)) }
        case .nothing: break
        case .end: return false
        }
        return true
    }
}
