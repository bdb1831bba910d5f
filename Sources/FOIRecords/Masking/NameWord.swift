/// A word of a flow as names are looked for: by its letters, and by how it stands.
struct NameWord: Sendable {
    /// Of the word in lower case, without "'s" behind it.
    var hash: UInt64
    /// Without "'s".
    var range: Range<Int>
    /// It begins with a capital.
    var isCapital: Bool
    /// It is one capital letter, perhaps with a stop: "J."
    var isInitial: Bool
    /// What stands between it and the word before.
    var gap: Gap

    struct Gap: OptionSet, Sendable {
        var rawValue: UInt8
        /// Nothing but up to three spaces, stops, hyphens, commas or underscores.
        static let joins = Gap(rawValue: 1)
        static let stop = Gap(rawValue: 2)
        static let comma = Gap(rawValue: 4)
        static let colon = Gap(rawValue: 8)
        /// The end of a block, or much else.
        static let far = Gap(rawValue: 16)
        /// A quotation mark, bracket or another sign.
        static let other = Gap(rawValue: 32)
    }

    /// A name may go on with it from the word before.
    func follows(_ before: NameWord) -> Bool {
        gap.contains(.joins) && !gap.contains(.comma)
            && (!gap.contains(.stop) || before.isInitial || PersonName.isTitle(before.hash))
    }

    /// Those of a flow that nobody has parted into words yet.
    static func words(of flow: Flow) -> [NameWord] { words(of: flow, WordToken.tokens(of: flow.folded)) }

    static func words(of flow: Flow, _ tokens: [WordToken]) -> [NameWord] {
        var words: [NameWord] = []
        words.reserveCapacity(tokens.count)
        var end = -1
        for token in tokens where token.hash != WordToken.blockEnd {
            let range = withoutPossessive(token.range, in: flow.folded)
            let first = flow.bytes[range.lowerBound]
            words.append(
                NameWord(
                    hash: range.count == token.range.count ? token.hash : WordToken.hash(of: flow.folded[range]),
                    range: range, isCapital: first.isUpper || first >= 0xC3 && first < 0xE2,
                    isInitial: range.count == 1 && first.isUpper,
                    gap: end < 0 ? .far : gap(flow.bytes[end..<range.lowerBound])))
            end = token.range.upperBound
        }
        return words
    }

    private static func gap(_ bytes: ArraySlice<UInt8>) -> Gap {
        var gap: Gap = bytes.count <= 3 ? .joins : .far
        for byte in bytes {
            switch byte {
            case 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"): break
            case UInt8(ascii: "."): gap.insert(.stop)
            case UInt8(ascii: ","): gap.insert(.comma)
            case UInt8(ascii: ":"): gap.insert(.colon)
            case 0x0A: gap.insert(.far)
            default: gap.insert(.other)
            }
        }
        if !gap.isDisjoint(with: [.colon, .far, .other]) { gap.remove(.joins) }
        return gap
    }

    private static func withoutPossessive(_ range: Range<Int>, in folded: [UInt8]) -> Range<Int> {
        guard range.count > 3, folded[range.upperBound - 1] == UInt8(ascii: "s"),
            folded[range.upperBound - 2] == UInt8(ascii: "'")
        else { return range }
        return range.lowerBound..<(range.upperBound - 2)
    }
}
