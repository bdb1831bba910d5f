/// Mentions that stand together, with nothing but connecting words between them: what is said of one is said of all.
struct MentionClusters {
    /// For each mention of the draft, the stretch of the flow that its cluster takes up.
    let ranges: [Range<Int>]

    init(letter: Letter, mentions: [Draft.Mention]) {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, mention) in mentions.enumerated() {
            if index == 0 || !Self.areJoined(mentions[index - 1].range, mention.range, letter: letter) { start = index }
            let first = min(mentions[start].range.lowerBound, mention.range.lowerBound)
            let range = first..<max(mention.range.upperBound, first)
            for earlier in start..<index { ranges[earlier] = range }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    private static func areJoined(_ first: Range<Int>, _ second: Range<Int>, letter: Letter) -> Bool {
        guard first.upperBound < second.lowerBound else { return true }
        guard second.lowerBound - first.upperBound < 200 else { return false }
        var depth = 0
        var offset = first.upperBound
        let words = letter.words
        let bytes = letter.flow.bytes
        var word = letter.index.firstWord(from: offset)
        while offset < second.lowerBound {
            switch bytes[offset] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case 0x0A, UInt8(ascii: "."), UInt8(ascii: ";"): if depth == 0 { return false }
            default: break
            }
            if word < words.count, Int(words[word].start) == offset {
                if depth == 0, !connecting.contains(words[word]) { return false }
                offset = Int(words[word].end)
                word += 1
            } else {
                offset += 1
            }
        }
        return true
    }

    private static let connecting = WordSet(
        "and or of the as well by virtue with to both also together section sections regulation regulations s foia foi act "
            + "eir eirs freedom information 2000 2004 environmental foisa under in conjunction plus limb limbs exemption "
            + "exemptions at scotland 2002")
}
