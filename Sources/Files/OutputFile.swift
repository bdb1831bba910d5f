#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A file that appears under its name only when it is whole.
///
/// What is written goes to a hidden file beside it, which takes the name when ``publish()`` is called
/// and is removed when the value goes out of use without that. A pipe or a device that stands under
/// the name is written to as it is.
public struct OutputFile: ~Copyable {
    public let path: FilePath
    private let file: File
    /// Where the bytes are until the file is whole. `nil` for a pipe or a device.
    private let draft: FilePath?
    private let replaces: Bool

    /// - Parameter replaces: whether a file that has the name already may be replaced.
    public init(_ path: FilePath, replaces: Bool) throws(FileError) {
        let status = try? FileStatus(of: path)
        switch status?.kind {
        case .folder:
            throw FileError(path, errno: EISDIR)
        case .regular where !replaces:
            throw FileError(path, errno: EEXIST)
        case .other:
            try self.init(writingTo: path)
        case .regular, nil:
            // A symbolic link stays one: what it leads to is replaced.
            try self.init(draftOf: status == nil ? path : path.resolved, replaces: replaces)
        }
    }

    /// Standard output, as a file that is never whole and never replaced.
    public static var standardOutput: OutputFile { OutputFile(file: .standardOutput) }

    private init(file: consuming File) {
        path = file.path
        self.file = file
        draft = nil
        replaces = true
    }

    private init(writingTo path: FilePath) throws(FileError) {
        try self.init(file: File(path: path, flags: O_WRONLY))
    }

    private init(draftOf path: FilePath, replaces: Bool) throws(FileError) {
        let name = Array(".".utf8) + path.name + Array(".\(getpid()).partial".utf8)
        let draft = path.folder.appending(name)
        let file: File
        do throws(FileError) {
            file = try File(path: draft, flags: O_WRONLY | O_CREAT | O_TRUNC)
        } catch {
            // People are told of the file that they asked for.
            throw error.isMissing ? FileError(path, "its folder does not exist") : error.about(path)
        }
        self.file = file
        self.path = path
        self.draft = draft
        self.replaces = replaces
    }

    deinit {
        guard let draft else { return }
        draft.unlink()
    }

    public func write(_ bytes: [UInt8]) throws(FileError) {
        try file.write(bytes)
    }

    /// Gives the file its name, now that it is whole.
    public consuming func publish() throws(FileError) {
        guard let draft else { return }
        try file.synchronise()
        if replaces {
            try draft.rename(to: path)
        } else {
            // Unlike a rename, a link never replaces a file that came up in the meantime.
            try draft.link(to: path)
        }
    }
}

extension FilePath {
    /// The path with every symbolic link followed, or the path itself where that fails.
    public var resolved: FilePath {
        guard let found = unsafe withCString({ name in unsafe realpath(name, nil) }) else { return self }
        defer { unsafe free(found) }
        let length = unsafe strlen(found)
        return unsafe FilePath(
            bytes: UnsafeBufferPointer(start: found, count: length).map { UInt8(bitPattern: $0) })
    }

    fileprivate func unlink() {
        _ = unsafe withCString { name in unsafe systemUnlink(name) }
    }

    fileprivate func rename(to target: FilePath) throws(FileError) {
        let result = unsafe withCString { old in
            unsafe target.withCString { new in unsafe systemRename(old, new) }
        }
        guard result == 0 else { throw FileError(target, errno: errno) }
    }

    fileprivate func link(to target: FilePath) throws(FileError) {
        let result = unsafe withCString { old in
            unsafe target.withCString { new in unsafe systemLink(old, new) }
        }
        if result == 0 { return }
        // A file system without hard links.
        let number = errno
        guard number == EPERM || number == ENOTSUP || number == ENOSYS, (try? FileStatus(of: target)) == nil
        else { throw FileError(target, errno: number) }
        try rename(to: target)
    }
}

// The methods above hide the calls of the same names.
private func systemUnlink(_ name: UnsafePointer<CChar>) -> Int32 { unsafe unlink(name) }
private func systemRename(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
    unsafe rename(old, new)
}
private func systemLink(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
    unsafe link(old, new)
}
