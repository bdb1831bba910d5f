public import Files

/// Paths as other programs list them: each ended by a null byte (`find -print0`) or by a line feed.
public enum PathList {
    /// The paths in a list. Where there is a null byte, null bytes end them, and their names may have line feeds.
    public static func paths(in list: [UInt8]) -> [FilePath] {
        let separator: UInt8 = list.contains(0) ? 0 : UInt8(ascii: "\n")
        return list.split(separator: separator).map { FilePath(bytes: $0) }
    }
}
