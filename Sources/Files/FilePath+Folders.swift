#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

extension FilePath {
    /// Makes a folder, unless there is one.
    /// - Returns: whether it was made.
    public func makeFolder() throws(FileError) -> Bool {
        if unsafe withCString({ name in unsafe mkdir(name, 0o777) }) == 0 { return true }
        let number = errno
        guard number == EEXIST else {
            let error = FileError(self, errno: number)
            throw error.isMissing ? FileError(self, "the folder that it is to be in does not exist") : error
        }
        guard try FileStatus(of: self).kind == .folder else { throw FileError(self, errno: EEXIST) }
        return false
    }

    /// Removes a folder that holds nothing.
    public func removeEmptyFolder() {
        _ = unsafe withCString { name in unsafe rmdir(name) }
    }

    /// The name's ending behind its last dot, in lower case. Empty where it has none.
    public var fileExtension: String {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
        return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    }

    /// The same path with the name's ending replaced, or given where it has none.
    public func replacingExtension(_ ending: String) -> FilePath {
        let old = fileExtension.isEmpty ? 0 : name.count - (name.lastIndex(of: UInt8(ascii: ".")) ?? name.count)
        return FilePath(bytes: bytes.dropLast(old) + Array(".\(ending)".utf8))
    }
}
