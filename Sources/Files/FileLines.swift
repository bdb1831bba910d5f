#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The lines of a file, one after the other, so that a file may be larger than memory.
public struct FileLines: ~Copyable {
    private let file: File
    private var buffer: [UInt8] = []
    /// Where the next line begins in the buffer.
    private var start = 0
    /// Up to where the buffer holds no line feed.
    private var searched = 0
    /// How much of the file was read.
    private var offset = 0
    private var isAtEnd = false

    /// Opens a regular file.
    public init(_ path: FilePath) throws(FileError) {
        file = try Self.open(path)
    }

    private static func open(_ path: FilePath) throws(FileError) -> File {
        let file = try File(path: path, flags: O_RDONLY | O_NONBLOCK)
        switch try file.status().kind {
        case .regular: return file
        case .folder: throw FileError(path, "is a folder")
        case .other: throw FileError(path, "is no regular file but a pipe, a socket or a device")
        }
    }

    /// The next line without its line feed. `nil` behind the last.
    public mutating func next() throws(FileError) -> [UInt8]? {
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer {
                    start = end + 1
                    searched = start
                }
                return Array(buffer[start..<end])
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return Array(buffer[start...])
            }
            try readOn()
        }
    }

    private mutating func readOn() throws(FileError) {
        buffer.removeFirst(start)
        searched -= start
        start = 0
        let chunk = try file.read(from: offset, expecting: 1 << 18, limit: 1 << 18)
        offset += chunk.count
        buffer += chunk
        isAtEnd = chunk.isEmpty
    }
}
