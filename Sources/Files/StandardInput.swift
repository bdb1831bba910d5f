#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The standard input of this process.
public struct StandardInput: Sendable {
    public init() {}

    /// Everything up to its end.
    public func contents() throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = retrying {
                unsafe chunk.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
            }
            guard count >= 0 else { throw FileError("standard input", errno: errno) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }
}
