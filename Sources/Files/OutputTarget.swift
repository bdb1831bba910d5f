#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Where a person wants output to be.
public struct OutputTarget: Sendable, Hashable {
    /// A symbolic link stays one: what it leads to is the target.
    public var path: FilePath
    /// A pipe or a device, which is written to as it is: else a file that is new or replaces another.
    public var isStream: Bool

    /// - Parameter replaces: whether a file that has the name already may be replaced.
    public init(_ path: FilePath, replaces: Bool) throws(FileError) {
        let status = try? FileStatus(of: path)
        switch status?.kind {
        case .folder: throw FileError(path, errno: EISDIR)
        case .regular where !replaces: throw FileError(path, errno: EEXIST)
        case .regular, nil:
            self.path = status == nil ? path : path.resolved
            isStream = false
        case .other:
            self.path = path
            isStream = true
        }
    }

    /// Opens a file that stands for the target as long as it is not whole.
    static func open(_ file: FilePath, for target: FilePath, flags: Int32) throws(FileError) -> File {
        do throws(FileError) {
            return try File(path: file, flags: flags)
        } catch {
            // People are told of the file that they asked for.
            throw error.isMissing ? FileError(target, "its folder does not exist") : error.about(target)
        }
    }
}
