#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A hidden file that somebody else writes, by its path, and that takes its name when it is whole.
///
/// Like an ``OutputFile``, for libraries that open their files themselves.
public struct OutputDraft: ~Copyable {
    /// The name that the file is to have.
    public let target: FilePath
    /// Where it is until then.
    public let path: FilePath

    /// - Parameter target: its folder must exist.
    public init(of target: FilePath) throws(FileError) {
        guard (try? FileStatus(of: target.folder))?.kind == .folder else {
            throw FileError(target, "its folder does not exist")
        }
        self.target = (try? FileStatus(of: target)) == nil ? target : target.resolved
        path = self.target.draft
        path.unlink()
    }

    deinit {
        path.unlink()
    }

    /// Gives the file its name. What had the name before is replaced.
    public consuming func publish() throws(FileError) {
        try File(path: path, flags: O_RDWR).synchronise()
        try path.publish(as: target, replaces: true)
    }
}

extension FilePath {
    /// Where a file is until it is whole.
    var draft: FilePath {
        folder.appending(Array(".".utf8) + name + Array(".\(getpid()).draft".utf8))
    }
}
