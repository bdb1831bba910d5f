internal import Files
public import PDFText

extension Record {
    /// Reads the record of a letter from the bytes of its PDF.
    ///
    /// - Parameters:
    ///   - pdf: the whole file, at most 256 MiB.
    ///   - masked: whether names, e-mail addresses and telephone numbers are blackened, as ``MaskedReading`` has it.
    /// - Throws: a ``ReadingError`` where the bytes give no text: no PDF, damaged, encrypted, empty, too large, or
    ///   pictures of pages only.
    public init(pdf: some Sequence<UInt8>, masked: Bool = false) throws(ReadingError) {
        let bytes = Array(pdf)
        try self.init(pdf: bytes, source: Source(of: bytes), masked: masked)
    }

    /// - Parameter source: what is known of the file, from ``Source/init(of:path:)``.
    package init(pdf bytes: [UInt8], source: Source, masked: Bool = false) throws(ReadingError) {
        let document = try Document(letter: bytes)
        self = masked ? MaskedReading(of: document).record : Record(reading: document)
        let producer = self.source.producer
        self.source = source
        if masked, source.path != nil { self.source.path = source.namelessPath }
        self.source.pages = document.pages.count
        self.source.producer = producer
        self.source.textLayer = .native
    }
}

extension Document {
    /// The text of a letter's PDF, or why there is none.
    public init(letter bytes: [UInt8]) throws(ReadingError) {
        do {
            try self.init(pdf: bytes)
        } catch {
            throw ReadingError(error)
        }
        guard utf8.contains(where: { $0 > 0x20 }) else {
            throw ReadingError(
                .noText,
                "the pages of this PDF are pictures without text: add a text layer with OCR "
                    + "(“ocrmypdf in.pdf out.pdf”) and read the result")
        }
    }
}

extension Source {
    /// What can be said of a file before it is read.
    public init(of bytes: [UInt8], path: String? = nil) {
        self.init(path: path, sha256: Fingerprint.sha256(of: bytes), bytes: bytes.count, textLayer: .none)
    }
}

extension ErrorRecord {
    public init(_ error: ReadingError, source: Source) {
        self.init(
            schemaVersion: Record.currentSchemaVersion, source: source, tool: .current,
            error: Failure(code: error.code.rawValue, message: error.message))
    }
}

extension ReadingError {
    /// The codes of a ``PDFError`` are among those of a reading.
    init(_ error: PDFError) {
        self.init(Code(rawValue: error.code.rawValue), error.message)
    }
}
