#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What the system knows of a file.
public struct FileStatus: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case regular, folder
        /// A pipe, a device, a socket.
        case other
    }

    public var kind: Kind
    /// In bytes.
    public var size: Int
    /// When its bytes were last changed.
    var changed: Instant
    /// Device and number: the same for two paths that lead to the same file.
    public var identity: Identity

    public struct Identity: Sendable, Hashable {
        var device: UInt64
        var number: UInt64
    }

    /// A time as the system keeps it.
    struct Instant: Sendable, Hashable {
        var seconds: Int
        var nanoseconds: Int
    }

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .regular
        case S_IFDIR: kind = .folder
        default: kind = .other
        }
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        changed = Instant(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
        identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    }

    /// What is at a path, symbolic links followed.
    public init(of path: FilePath) throws(FileError) {
        var status = stat()
        let result = unsafe path.withCString { name in unsafe stat(name, &status) }
        guard result == 0 else { throw FileError(path, errno: errno) }
        self.init(status)
    }
}
