/// A place in the flow where a sentence ends.
struct SentenceBoundary: Sendable {
    /// The stop, question or exclamation mark, or line feed.
    var stop: Int32
    /// Behind the quotation marks and brackets that close with it.
    var end: Int32
    /// Where the next sentence starts.
    var next: Int32

    /// All boundaries of a letter, in order.
    ///
    /// - Parameter stops: see ``Landmarks/stops``.
    static func all(in flow: Flow, at stops: [Int]) -> [SentenceBoundary] {
        let scanner = BoundaryScanner(flow: flow)
        var boundaries: [SentenceBoundary] = []
        boundaries.reserveCapacity(stops.count)
        for stop in stops where scanner.endsSentence(stop) { boundaries.append(scanner.boundary(at: stop)) }
        return boundaries
    }
}

private struct BoundaryScanner {
    let flow: Flow

    func boundary(at stop: Int) -> SentenceBoundary {
        var end = stop + 1
        while end < flow.count, flow.bytes[end].closesQuotation { end += 1 }
        var next = end
        while next < flow.count, flow.bytes[next] == 0x20 || flow.bytes[next] == 0x0A { next += 1 }
        return SentenceBoundary(
            stop: Int32(truncatingIfNeeded: stop), end: Int32(truncatingIfNeeded: end),
            next: Int32(truncatingIfNeeded: next))
    }

    func endsSentence(_ offset: Int) -> Bool {
        let byte = flow.bytes[offset]
        if byte == 0x0A { return true }
        guard byte.isFullStop else { return false }
        var next = offset + 1
        while next < flow.count, flow.bytes[next].closesQuotation { next += 1 }
        guard next < flow.count else { return true }
        guard flow.bytes[next] == 0x20 || flow.bytes[next] == 0x0A else {
            // "me@example.org .You may": the space stands on the wrong side.
            return byte == UInt8(ascii: ".") && flow.bytes[next].isUpper && offset > 0
                && flow.bytes[offset - 1] == 0x20
        }
        while next < flow.count, flow.bytes[next] == 0x20 { next += 1 }
        guard next < flow.count else { return true }
        // "s. 40", "No. 5" and "e.g. the" go on.
        if byte == UInt8(ascii: "."), flow.bytes[next].isLower || isAbbreviation(before: offset) { return false }
        return true
    }

    /// The word before a stop is one that takes a stop: "Mr", "No", "s", "e.g", an initial.
    private func isAbbreviation(before stop: Int) -> Bool {
        var start = stop
        while start > 0, flow.folded[start - 1].isWord || flow.folded[start - 1] == UInt8(ascii: ".") { start -= 1 }
        if stop - start == 1 {
            let only = flow.folded[start]
            return only.isLetter && only != UInt8(ascii: "i")
        }
        return Self.abbreviations.contains(WordToken.hash(of: flow.folded[start..<stop]))
    }

    private static let abbreviations = WordSet(
        "mr mrs ms dr no nos s ss reg regs art sch para paras e.g i.e eg ie st prof ref sec sect vol p pp cf viz")
}

extension UInt8 {
    /// A stop, question or exclamation mark.
    var isFullStop: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: "?") || self == UInt8(ascii: "!") }

    /// A quotation mark or bracket that closes with its sentence.
    var closesQuotation: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): true
        default: false
        }
    }
}
