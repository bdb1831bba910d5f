/// Labels that open a sentence.
extension PartReferenceReader {
    /// Words behind which a sentence may open with labels that nothing else announces.
    private static let prepositions: [[UInt8]] = ["for", "as to", "as for", "on", "at", "re", "under"]
        .map { Array($0.utf8) }

    private static let please = Array(" please".utf8)

    /// Labels that open a sentence: "(b) and (c) The paper", "1(a)(ii): 24 July", "For 4, we paid",
    /// "As to c), we".
    func opening(_ range: Range<Int>) -> Reference? {
        var start = range.lowerBound
        let limit = range.upperBound
        var isAnnounced = false
        if let word = Self.prepositions.first(where: { text.holds($0, at: start, before: limit) }),
            start + word.count + 1 < limit, text[start + word.count] == 0x20
        {
            start += word.count + 1
            isAnnounced = true
        }
        guard start < limit, text[start].isDigit || text[start].isLetter || text[start] == UInt8(ascii: "(") else {
            return nil
        }
        let named = labels(from: start, limit: limit)
        guard !named.places.isEmpty, named.end < limit else { return nil }
        let isClosed = text[named.end - 1] == UInt8(ascii: ")")
        let isCut: Bool =
            switch text[named.end] {
            case UInt8(ascii: ":"): true
            case UInt8(ascii: ")"): text[start] != UInt8(ascii: "(")
            case UInt8(ascii: ","): isAnnounced
            case 0x20: isClosed || isAnnounced && text.holds(Self.please, at: named.end, before: limit)
            default: false
            }
        // "(d) and (f)" of a provision.
        let rest = skipSeparators(named.end, limit: limit).offset
        guard isCut, rest >= limit || text[rest] != UInt8(ascii: "(") else { return nil }
        return Reference(parts: labels.parts(at: named.places), range: start..<named.end, isBracketed: false)
    }
}
