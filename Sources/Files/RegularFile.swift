#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A regular file that is open for reading.
///
/// What happens to its name meanwhile does not matter: it may be moved or removed.
public final class RegularFile: Sendable {
    private let file: File
    /// In bytes, when it was opened.
    public let size: Int

    /// Opens a file. A folder, a pipe or a device is refused without being opened, which might wait or do something.
    public init(_ path: FilePath) throws(FileError) {
        try Self.check(FileStatus(of: path), of: path)
        file = try File(path: path, flags: O_RDONLY | O_NONBLOCK)
        let status = try file.status()
        try Self.check(status, of: path)
        size = status.size
    }

    /// Takes over an open file that another process gave.
    package init(descriptor: Int32, path: FilePath) throws(FileError) {
        file = File(descriptor: descriptor, path: path)
        let status = try file.status()
        try Self.check(status, of: path)
        size = status.size
    }

    private static func check(_ status: FileStatus, of path: FilePath) throws(FileError) {
        switch status.kind {
        case .regular: break
        case .folder: throw FileError(path, "is a folder")
        case .other: throw FileError(path, "is no regular file but a pipe, a socket or a device")
        }
    }

    /// Open as long as this value is in use.
    package var descriptor: Int32 { file.descriptor }

    /// The bytes of a stretch, fewer where the file ends before.
    public func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        try file.read(from: offset, expecting: count, limit: count)
    }

    /// All bytes, as they stood at one time.
    ///
    /// - Parameter limit: a file of more bytes gives `nil`.
    /// - Throws: also where the file keeps changing while it is read.
    public func contents(limit: Int = .max) throws(FileError) -> [UInt8]? {
        var before = try file.status()
        for _ in 0..<3 {
            guard before.size <= limit else { return nil }
            // One more than allowed, to notice a file that grows.
            let bytes = try file.read(expecting: before.size, limit: limit == .max ? limit : limit + 1)
            let after = try file.status()
            if after == before, bytes.count == before.size { return bytes }
            before = after
        }
        throw FileError(file.path, "it changes while it is read")
    }
}
