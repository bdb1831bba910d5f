#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

extension FilePath {
    /// The bytes of a regular file.
    ///
    /// A folder, a pipe or a device is refused, so that nothing waits for a writer that never comes.
    /// - Parameter limit: a file of more bytes gives `nil`.
    public func contents(limit: Int = .max) throws(FileError) -> [UInt8]? {
        try RegularFile(self).contents(limit: limit)
    }

    /// The names in a folder, in the order of their bytes, without "." and "..".
    public func entries() throws(FileError) -> [[UInt8]] {
        guard let folder = unsafe withCString({ name in unsafe opendir(name) }) else {
            throw FileError(self, errno: errno)
        }
        defer { unsafe closedir(folder) }
        var names: [[UInt8]] = []
        errno = 0
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw FileError(self, errno: errno) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
