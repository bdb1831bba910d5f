/// The path of a file as the system knows it: bytes, which need not be UTF-8.
public struct FilePath: Sendable, Hashable {
    /// Without a null byte.
    public let bytes: [UInt8]

    public init(_ string: String) {
        self.init(bytes: Array(string.utf8))
    }

    /// - Parameter bytes: taken up to the first null byte, where a path ends for the system.
    public init(bytes: some Sequence<UInt8>) {
        // An array first: what is not known to be one costs some calls a byte.
        let bytes = Array(bytes)
        self.bytes = bytes.firstIndex(of: 0).map { Array(bytes[..<$0]) } ?? bytes
    }

    /// The path for people and for records: what is no UTF-8 in it is replaced.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The part behind the last slash.
    public var name: [UInt8] {
        guard let slash = bytes.lastIndex(of: Self.slash) else { return bytes }
        return Array(bytes[(slash + 1)...])
    }

    /// The folder that the file is in: "." where the path has none.
    public var folder: FilePath {
        guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
        return FilePath(bytes: slash == 0 ? bytes[...0] : bytes[..<slash])
    }

    /// The path of an entry of this folder.
    public func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes.last == Self.slash ? bytes + name : bytes + [Self.slash] + name)
    }

    /// The same path without needless slashes and dots: "./a//b/" is "a/b".
    public var tidied: FilePath {
        let parts = bytes.split(separator: Self.slash).filter { $0 != [UInt8(ascii: ".")] }
        let joined = Array(parts.joined(separator: [Self.slash]))
        if bytes.first == Self.slash { return FilePath(bytes: [Self.slash] + joined) }
        return joined.isEmpty ? FilePath(".") : FilePath(bytes: joined)
    }

    private static let slash = UInt8(ascii: "/")
}

extension FilePath: Comparable {
    /// By bytes, so that the order depends on no locale.
    public static func < (left: FilePath, right: FilePath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension FilePath: CustomStringConvertible {
    public var description: String { string }
}

extension FilePath: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}
