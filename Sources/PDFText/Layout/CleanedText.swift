/// A page's text without what is no part of words. Most of it is as poppler gave it, and is copied in long runs.
struct CleanedText {
    private let source: [UInt8]
    private var utf8: [UInt8] = []
    /// What of the source comes next, still to be copied.
    private var kept = 0..<0

    init(of source: [UInt8]) {
        self.source = source
        utf8.reserveCapacity(source.count)
    }

    /// How many bytes there are.
    var count: Int { utf8.count + kept.count }

    consuming func finished() -> [UInt8] {
        copyKept()
        return utf8
    }

    private mutating func copyKept() {
        utf8.append(contentsOf: source[kept])
        kept = kept.upperBound..<kept.upperBound
    }

    /// Takes over bytes of the source.
    mutating func keep(_ range: Range<Int>) {
        if kept.upperBound != range.lowerBound {
            copyKept()
            kept = range
        } else {
            kept = kept.lowerBound..<range.upperBound
        }
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        copyKept()
        utf8.append(contentsOf: bytes)
    }

    mutating func appendSpace() {
        if kept.upperBound < source.count, source[kept.upperBound] == 0x20 {
            kept = kept.lowerBound..<(kept.upperBound + 1)
        } else {
            copyKept()
            utf8.append(0x20)
        }
    }

    mutating func removeLast() {
        if kept.isEmpty { utf8.removeLast() } else { kept = kept.lowerBound..<(kept.upperBound - 1) }
    }
}
