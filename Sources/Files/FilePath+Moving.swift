#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

extension FilePath {
    /// The path with every symbolic link followed, or the path itself where that fails.
    public var resolved: FilePath {
        guard let found = unsafe withCString({ name in unsafe realpath(name, nil) }) else { return self }
        defer { unsafe free(found) }
        let length = unsafe strlen(found)
        return unsafe FilePath(
            bytes: UnsafeBufferPointer(start: found, count: length).map { UInt8(bitPattern: $0) })
    }

    /// Gives a file that is whole its name.
    ///
    /// - Parameter replaces: whether a file that has the name already may be replaced.
    func publish(as target: FilePath, replaces: Bool) throws(FileError) {
        if replaces {
            try rename(to: target)
        } else {
            // Unlike a rename, a link never replaces a file that came up in the meantime.
            try link(to: target)
            unlink()
        }
    }

    func unlink() {
        _ = unsafe withCString { name in unsafe systemUnlink(name) }
    }

    private func rename(to target: FilePath) throws(FileError) {
        let result = unsafe withCString { old in
            unsafe target.withCString { new in unsafe systemRename(old, new) }
        }
        guard result == 0 else { throw FileError(target, errno: errno) }
    }

    /// The file then has both names, or only the new one.
    private func link(to target: FilePath) throws(FileError) {
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
