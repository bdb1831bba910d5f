package import Files
internal import PDFText

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Record {
    /// Reads the record of the letter in a PDF file.
    ///
    /// - Parameters:
    ///   - url: a file URL.
    ///   - masked: whether names, e-mail addresses and telephone numbers are blackened, as ``MaskedReading`` has it.
    /// - Throws: a ``ReadingError``: ``ReadingError/Code-swift.struct/unreadable`` where the file can't be read, else
    ///   what ``init(pdf:)`` throws.
    public init(contentsOf url: URL, masked: Bool = false) throws(ReadingError) {
        guard url.isFileURL else {
            throw ReadingError(.unreadable, "“\(url.absoluteString)” is no file URL: download the letter first")
        }
        try self.init(contentsOf: FilePath(url.path(percentEncoded: false)), masked: masked)
    }

    package init(contentsOf path: FilePath, masked: Bool = false) throws(ReadingError) {
        let bytes = try path.letter()
        try self.init(pdf: bytes, source: Source(of: bytes, path: path.string), masked: masked)
    }
}

extension FilePath {
    /// The bytes of a letter's file.
    package func letter() throws(ReadingError) -> [UInt8] {
        try ReadingError.reading { () throws(FileError) in try contents(limit: Document.largestPDF) }
    }
}

extension ReadingError {
    /// Does something to do with a file, and tells in the words of a reading why it can't be done.
    package static func telling<Value>(_ body: () throws(FileError) -> Value) throws(ReadingError) -> Value {
        do throws(FileError) {
            return try body()
        } catch {
            throw ReadingError(.unreadable, "this file can't be read: \(error.reason)")
        }
    }

    /// Reads a file, and tells in the words of a reading why it can't be.
    ///
    /// - Parameter read: gives `nil` for a file that is too large.
    package static func reading(_ read: () throws(FileError) -> [UInt8]?) throws(ReadingError) -> [UInt8] {
        if let bytes = try telling(read) { return bytes }
        throw ReadingError(.tooLarge, "this file has more than the \(Document.largestPDF >> 20) MiB that are read")
    }
}
