extension Letter {
    /// The sentences of a stretch of the flow, without the space between them.
    func sentences(in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        var offset = range.lowerBound
        while offset < range.upperBound {
            // No letter ends a sentence, and most bytes are letters.
            if flow.bytes[offset] <= UInt8(ascii: "?"), endsSentence(offset, limit: range.upperBound) {
                var end = offset + 1
                while end < range.upperBound, Self.closers.contains(flow.bytes[end]) { end += 1 }
                sentences.append(start..<end)
                start = end
                while start < range.upperBound, flow.bytes[start] == 0x20 || flow.bytes[start] == 0x0A { start += 1 }
                offset = start
            } else {
                offset += 1
            }
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
        return sentences
    }

    private static let closers: Set<UInt8> = [
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
    ]

    private func endsSentence(_ offset: Int, limit: Int) -> Bool {
        let bytes = flow.bytes
        let byte = bytes[offset]
        if byte == 0x0A { return true }
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else { return false }
        var next = offset + 1
        while next < limit, Self.closers.contains(bytes[next]) { next += 1 }
        guard next < limit else { return true }
        guard bytes[next] == 0x20 || bytes[next] == 0x0A else {
            // "me@example.org .You may": the space stands on the wrong side.
            return byte == UInt8(ascii: ".") && bytes[next].isUpper && offset > 0 && bytes[offset - 1] == 0x20
        }
        while next < limit, bytes[next] == 0x20 { next += 1 }
        guard next < limit else { return true }
        // "s. 40", "No. 5" and "e.g. the" go on.
        if byte == UInt8(ascii: "."), bytes[next].isLower || isAbbreviation(before: offset) { return false }
        return true
    }

    /// The word before a stop is one that takes a stop: "Mr", "No", "s", "e.g", an initial.
    private func isAbbreviation(before stop: Int) -> Bool {
        var start = stop
        while start > 0, flow.folded[start - 1].isWord || flow.folded[start - 1] == UInt8(ascii: ".") { start -= 1 }
        let word = flow.folded[start..<stop]
        if word.count == 1, let only = word.first { return only.isLetter && only != UInt8(ascii: "i") }
        return Self.abbreviations.contains(Array(word))
    }

    private static let abbreviations: Set<[UInt8]> = Set(
        [
            "mr", "mrs", "ms", "dr", "no", "nos", "s", "ss", "reg", "regs", "art", "sch", "para", "paras", "e.g", "i.e",
            "eg", "ie", "st", "prof", "ref", "sec", "sect", "vol", "p", "pp", "cf", "viz",
        ]
        .map { Array($0.utf8) })
}
