#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// An open file. Closed when it goes out of use.
struct File: ~Copyable {
    let descriptor: Int32
    let path: FilePath

    init(path: FilePath, flags: Int32, mode: mode_t = 0o666) throws(FileError) {
        let descriptor = retrying { unsafe path.withCString { name in unsafe open(name, flags | O_CLOEXEC, mode) } }
        guard descriptor >= 0 else { throw FileError(path, errno: errno) }
        self.descriptor = descriptor
        self.path = path
    }

    static var standardOutput: File { File(descriptor: STDOUT_FILENO, path: "standard output") }

    /// Takes over an open descriptor.
    init(descriptor: Int32, path: FilePath) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        // The standard streams stay open as long as the process.
        if descriptor > STDERR_FILENO { _ = close(descriptor) }
    }

    func status() throws(FileError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path, errno: errno) }
        return FileStatus(status)
    }

    /// Reads from an offset to the end of a regular file.
    /// - Parameter expected: how many bytes are thought to come.
    /// - Parameter limit: at most so many are taken.
    func read(from offset: Int = 0, expecting expected: Int, limit: Int) throws(FileError) -> [UInt8] {
        // In one go, where no more comes than was thought.
        let capacity = min(expected, limit - 1) + 1
        var failure: Int32 = 0
        var bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
            let count = retrying { unsafe pread(descriptor, buffer.baseAddress, capacity, off_t(offset)) }
            if count < 0 { failure = errno }
            filled = max(0, count)
        }
        guard failure == 0 else { throw FileError(path, errno: failure) }
        if bytes.isEmpty || bytes.count == limit { return bytes }
        // Most likely there is nothing more.
        var chunk = [UInt8](repeating: 0, count: bytes.count < capacity ? 1 << 9 : 1 << 16)
        while bytes.count < limit {
            let wanted = min(chunk.count, limit - bytes.count)
            let place = off_t(offset + bytes.count)
            let count = retrying {
                unsafe chunk.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, wanted, place) }
            }
            guard count >= 0 else { throw FileError(path, errno: errno) }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        return bytes
    }

    /// Makes sure that what was written is on the disk.
    func synchronise() throws(FileError) {
        // Pipes and devices have nothing to synchronise: that is no error.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
            throw FileError(path, errno: errno)
        }
    }

    /// Whether this process now is the only one to have the file locked, as long as it is open.
    func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno == ENOTSUP || errno == ENOLCK }

    func cut(to size: Int) throws(FileError) {
        guard retrying({ ftruncate(descriptor, off_t(size)) }) == 0 else { throw FileError(path, errno: errno) }
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw FileError(path, errno: errno) }
        try write(bytes)
    }

    func write(_ bytes: [UInt8]) throws(FileError) {
        try Self.write(bytes, to: descriptor, path: path)
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, path: FilePath) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = retrying {
                unsafe bytes.withUnsafeBytes { buffer in
                    let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
                    return unsafe systemWrite(descriptor, rest.baseAddress, rest.count)
                }
            }
            guard count >= 0 else { throw FileError(path, errno: errno) }
            written += count
        }
    }
}

/// Repeats a system call that a signal interrupts.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}

extension FilePath {
    /// Hands the path to a system call, ended by a null byte.
    package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let characters = bytes.map { CChar(bitPattern: $0) } + [0]
        return unsafe characters.withUnsafeBufferPointer { buffer in
            // Never empty: the null byte is there.
            unsafe body(buffer.baseAddress.unsafelyUnwrapped)
        }
    }
}

// `File.write` hides the call of the same name.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, buffer, count)
}
