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
public final class OutputFile: Sendable {
    public let path: FilePath
    private let file: File
    /// Where the bytes are until the file is whole. `nil` for a pipe or a device.
    private let draft: FilePath?
    private let replaces: Bool

    /// - Parameter replaces: whether a file that has the name already may be replaced.
    public convenience init(_ path: FilePath, replaces: Bool) throws(FileError) {
        let target = try OutputTarget(path, replaces: replaces)
        if target.isStream {
            self.init(file: try File(path: path, flags: O_WRONLY))
        } else {
            try self.init(draftOf: target.path, replaces: replaces)
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

    private init(draftOf path: FilePath, replaces: Bool) throws(FileError) {
        let draft = path.draft
        file = try OutputTarget.open(draft, for: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
        self.path = path
        self.draft = draft
        self.replaces = replaces
    }

    deinit { draft?.unlink() }

    public func write(_ bytes: [UInt8]) throws(FileError) {
        try file.write(bytes)
    }

    /// Gives the file its name, now that it is whole. Call once.
    public func publish() throws(FileError) {
        guard let draft else { return }
        try file.synchronise()
        try draft.publish(as: path, replaces: replaces)
    }
}
