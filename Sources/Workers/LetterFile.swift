public import Archives
public import FOIRecords
public import Files

/// A letter that is to be read: what records call it, and where its bytes are.
public struct LetterFile: Sendable, Hashable {
    /// As records have it: for a letter in a zip file the path of that file, a slash, and the name in it.
    public var path: FilePath
    public var origin: Origin

    public enum Origin: Sendable, Hashable {
        /// The file at the path.
        case file
        /// A part of another file.
        indirect case entry(of: FilePath, ZIPEntry.Place)
        /// None: it is known without reading why there will be no record.
        indirect case none(ReadingError)
    }

    public init(_ path: FilePath, origin: Origin = .file) {
        self.path = path
        self.origin = origin
    }

    /// The open file that has the bytes.
    func opened() throws(ReadingError) -> RegularFile {
        let path =
            switch origin {
            case .file: path
            case .entry(of: let archive, _): archive
            case .none(let error): throw error
            }
        return try ReadingError.telling { () throws(FileError) in try RegularFile(path) }
    }

    /// Which part of the file has them, where not the whole.
    var place: ZIPEntry.Place? {
        if case .entry(of: _, let place) = origin { place } else { nil }
    }
}
