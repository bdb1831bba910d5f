extension PageWords {
    /// Finds the marks above the line that poppler gave as words of their own: the number that
    /// opens a footnote, an ordinal's ending behind a space.
    mutating func findLooseMarks() {
        for index in words.indices where words[index].range.count <= 3 && mayBeMark(words[index]) {
            let mark = words[index]
            // Poppler's order keeps a mark near to its word.
            let near = words[max(0, index - 3)..<min(words.count, index + 4)]
            guard let base = near.first(where: { isBase($0, of: mark) }) else { continue }
            words[index].isSuperscript = true
            words[index].baseline = base.baseline
            let gap = mark.box.x0 - base.box.x1
            if OrdinalEnding.matches(utf8[mark.range]), gap >= 0, gap < 0.4 * base.size { words[index].isGlued = true }
        }
    }

    private func mayBeMark(_ word: PageWord) -> Bool {
        guard !word.isSuperscript, !word.isAside else { return false }
        let text = utf8[word.range]
        guard let first = text.first, first.isDigit || first.isLowercase || first == UInt8(ascii: "*") else {
            return false
        }
        return text.allSatisfy(\.isDigit) || OrdinalEnding.matches(text)
            || text.count == 1 && first == UInt8(ascii: "*")
    }

    /// Whether a word is the larger one beside which a mark stands, raised above its line.
    private func isBase(_ word: PageWord, of mark: PageWord) -> Bool {
        guard mark.size <= 0.8 * word.size, !word.isAside else { return false }
        let raise = word.baseline - mark.baseline
        guard raise > 0.15 * word.size, raise < 0.7 * word.size else { return false }
        let gap = max(mark.box.x0 - word.box.x1, word.box.x0 - mark.box.x1)
        return gap > -0.1 * word.size && gap < 0.6 * word.size
    }
}

extension PageWords {
    /// Joins a capital with the rest of its word where poppler took the kerning between them for a space ("W e", "T o").
    ///
    /// "A" and "I" are words of their own.
    mutating func joinSplitInitials() {
        for index in words.indices.dropFirst() where isSplitInitial(index - 1) {
            guard let gap = gap(before: index), utf8[words[index].range.lowerBound].isLowercase else { continue }
            if let least = leastGap(onLineOf: index), gap < 0.5 * least { words[index].isGlued = true }
        }
    }

    private func isSplitInitial(_ index: Int) -> Bool {
        let range = words[index].range
        guard range.count == 1, !words[index].isAside else { return false }
        let letter = utf8[range.lowerBound]
        return letter.isUppercase && letter != UInt8(ascii: "A") && letter != UInt8(ascii: "I")
    }

    /// The white before a word on its line, or none at the line's beginning.
    private func gap(before index: Int) -> Double? {
        let word = words[index]
        let last = words[index - 1]
        guard word.source == last.source, word.size == last.size, !word.isSuperscript, word.box.x0 >= last.box.x1 else {
            return nil
        }
        return word.box.x0 - last.box.x1
    }

    /// The least of the other gaps on a word's line, of two at the least.
    private func leastGap(onLineOf index: Int) -> Double? {
        let line = words[index].source
        let start = words[..<index].lastIndex { $0.source != line }.map { $0 + 1 } ?? 0
        let end = words[index...].firstIndex { $0.source != line } ?? words.count
        let others = (start..<end).dropFirst().filter { $0 != index && !isSplitInitial($0 - 1) }.compactMap(
            gap(before:))
        return others.count > 1 ? others.min() : nil
    }
}

extension PageWords {
    /// Takes the large letters that are printed across the text ("DRAFT", slanting or not) out of
    /// the rows that they would break.
    mutating func findWatermarks() {
        for index in words.indices.filter({ words[$0].size > Self.watermarkSize }).prefix(Self.mostWatermarks) {
            let box = words[index].box
            let covered = words.count { word in
                let x = (word.box.x0 + word.box.x1) / 2
                let y = (word.box.y0 + word.box.y1) / 2
                return word.size < Self.watermarkSize / 2 && x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1
            }
            if covered > 1 { words[index].isAside = true }
        }
    }

    /// No text of a letter is as large, in points.
    private static let watermarkSize = 36.0
    /// More large words than this are what a page consists of.
    private static let mostWatermarks = 100
}

/// The endings that ordinals have, set above the line or not.
enum OrdinalEnding {
    static let all = ["st", "nd", "rd", "th"]
    private static let pairs = all.map { UInt16($0.utf8.first ?? 0) << 8 | UInt16($0.utf8.last ?? 0) }

    static func matches(_ text: ArraySlice<UInt8>) -> Bool {
        text.count == 2 && pairs.contains(UInt16(text[text.startIndex]) << 8 | UInt16(text[text.startIndex + 1]))
    }
}

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLowercase: Bool { self >= 0x61 && self <= 0x7A }
    var isUppercase: Bool { self >= 0x41 && self <= 0x5A }
    var isLetter: Bool { isLowercase || isUppercase }
    /// The small letter of a capital, anything else as it is.
    var lowercased: UInt8 { isUppercase ? self + 0x20 : self }
}
