internal import Files
public import Workers

/// Letters in the order of their paths' bytes, in little memory: that of their paths and a few bytes more.
public struct LetterList: RandomAccessCollection, Sendable {
    /// The paths, each ended by a null byte.
    private var paths: [UInt8] = []
    /// Where in ``paths`` each letter's begins.
    private var starts: [Int] = []
    /// What is no file of its own, by where its path begins.
    private var origins: [Int: LetterFile.Origin] = [:]

    public init(_ letters: some Sequence<LetterFile> = []) {
        for letter in letters { append(letter) }
    }

    mutating func append(_ letter: LetterFile) {
        let start = paths.count
        if letter.origin != .file { origins[start] = letter.origin }
        paths += letter.path.bytes
        paths.append(0)
        starts.append(start)
    }

    mutating func sort() {
        let paths = paths
        starts.sort { Self.precedes(paths.span, $0, $1) }
    }

    /// No path has a null byte, so that one ends before all that begin like it.
    private static func precedes(_ paths: Span<UInt8>, _ left: Int, _ right: Int) -> Bool {
        var (left, right) = (left, right)
        while paths[left] == paths[right], paths[left] != 0 {
            left += 1
            right += 1
        }
        return paths[left] < paths[right]
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { starts.count }

    public subscript(index: Int) -> LetterFile {
        let start = starts[index]
        var end = start
        while paths[end] != 0 { end += 1 }
        return LetterFile(FilePath(bytes: paths[start..<end]), origin: origins[start] ?? .file)
    }
}
