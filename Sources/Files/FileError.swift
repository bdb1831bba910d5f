#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Why the system refused something to do with a file.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: FilePath
    /// The system's error number, or `nil` where the file is not of the kind asked for.
    public var number: Int32?
    /// What went wrong, without the path ("no such file or folder").
    public var reason: String

    public init(_ path: FilePath, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// - Parameter number: what `errno` held after the call that failed.
    package init(_ path: FilePath, errno number: Int32) {
        self.path = path
        self.number = number
        self.reason = Self.reason(for: number)
    }

    /// The same error, told of another path.
    func about(_ path: FilePath) -> FileError {
        var error = self
        error.path = path
        return error
    }

    public var description: String { "\(path): \(reason)" }

    /// There is no such file.
    public var isMissing: Bool { number == ENOENT || number == ENOTDIR }
    /// A file is in the way.
    public var isExisting: Bool { number == EEXIST }
    /// The other end of a pipe is closed.
    public var isBrokenPipe: Bool { number == EPIPE }

    private static func reason(for number: Int32) -> String {
        switch number {
        case ENOENT: "no such file or folder"
        case ENOTDIR: "a part of the path is no folder"
        case EACCES, EPERM: "permission denied"
        case EISDIR: "is a folder"
        case EEXIST: "exists already"
        case ELOOP: "too many symbolic links"
        case ENAMETOOLONG: "the name is too long"
        case ENOSPC: "no space left on the device"
        case EDQUOT: "the disk quota is used up"
        case EROFS: "the file system is read-only"
        case EFBIG: "the file would be too large"
        case EMFILE, ENFILE: "too many files are open"
        case EPIPE: "the reader has closed the pipe"
        default: unsafe String(cString: strerror(number))
        }
    }
}
