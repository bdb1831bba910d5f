#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A file that grows beside the one that it will be, and stays where the work ends before its time.
///
/// Its name is the target's with ".partial" behind it. One process at a time writes it.
public final class PartialFile {
    public let path: FilePath
    public let target: FilePath
    /// In bytes.
    public private(set) var size: Int
    private let file: File
    private var isPublished = false

    /// - Parameter target: where the file will be, its folder being there.
    /// - Parameter continues: whether to go on with what an earlier process left, or to forget it.
    public init(for target: FilePath, continues: Bool) throws(FileError) {
        self.target = target
        path = Self.path(for: target)
        file = try OutputTarget.open(path, for: target, flags: O_RDWR | O_CREAT)
        guard file.lock() else { throw FileError(path, "another process is writing it") }
        size = try file.status().size
        if !continues { try cut(to: 0) }
    }

    public static func path(for target: FilePath) -> FilePath {
        FilePath(bytes: target.bytes + Array(".partial".utf8))
    }

    deinit {
        // Nothing to go on with.
        if size == 0, !isPublished { path.unlink() }
    }

    /// Writes bytes at the end: all of them, or none where an error is thrown.
    public func append(_ bytes: [UInt8]) throws(FileError) {
        do throws(FileError) {
            try file.write(bytes, at: size)
            size += bytes.count
        } catch {
            try? file.cut(to: size)
            throw error
        }
    }

    /// The bytes in a range, as far as there are any.
    public func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
        try file.read(from: range.lowerBound, expecting: range.count, limit: range.count)
    }

    /// Forgets what is behind the first so many bytes.
    public func cut(to size: Int) throws(FileError) {
        try file.cut(to: size)
        self.size = size
    }

    /// Gives the file its name, now that it is whole. Call last.
    ///
    /// - Parameter replaces: whether a file that has the name already may be replaced.
    public func publish(replaces: Bool) throws(FileError) {
        try file.synchronise()
        try path.publish(as: target, replaces: replaces)
        isPublished = true
    }

    /// Removes the file. Call last.
    public func discard() { size = 0 }
}
