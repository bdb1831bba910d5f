/// Labels with a number and a letter, which nothing needs to announce.
extension PartReferenceReader {
    /// "We refuse 2(ii) and 2(iii)", "are able to give you 1(a), 2(i) and 3(a)".
    func compound(at start: Int, in range: Range<Int>) -> Reference? {
        guard start < range.upperBound, text[start].isDigit, labels.hasCompounds, !isOfProvision(start, in: range)
        else {
            return nil
        }
        let named = labels(from: start, limit: range.upperBound)
        guard let first = named.places.first, labels.isCompound(first) else { return nil }
        return Reference(parts: labels.parts(at: named.places), range: start..<named.end, isBracketed: false)
    }

    /// "Regulation 12(5)(e)", "sections 40(2) and 2(a)": a word of the law stands before, or another provision does.
    private func isOfProvision(_ start: Int, in range: Range<Int>) -> Bool {
        guard start > range.lowerBound + 1, text[start - 1] == 0x20 else { return start > range.lowerBound }
        let before = start - 2
        guard text[before].isWord else { return text[before] == UInt8(ascii: ")") || text[before] == UInt8(ascii: ",") }
        let place = word(before: start - 1, in: range)
        let word = text[place]
        if word.allSatisfy(\.isDigit) { return true }
        if Self.joining.contains(WordToken.hash(of: word)) {
            return place.lowerBound > range.lowerBound + 1 && !text[place.lowerBound - 2].isLetter
        }
        return Self.foreign.contains(WordToken.hash(of: word))
    }

    private static let joining = WordSet("and or to")
}
