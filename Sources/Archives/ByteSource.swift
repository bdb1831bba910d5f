public import Files

/// Bytes of which any stretch can be read: a file, or bytes in memory.
public protocol ByteSource {
    /// How many bytes there are.
    var size: Int { get }
    /// The bytes of a stretch, fewer where there are no more.
    ///
    /// - Parameters:
    ///   - offset: not below 0.
    ///   - count: not below 0.
    func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8]
}

extension [UInt8]: ByteSource {
    public var size: Int { count }

    public func bytes(at offset: Int, count: Int) -> [UInt8] {
        Array(dropFirst(offset).prefix(count))
    }
}
