/// Where a letter has words that may head, argue or conclude a public interest test.
///
/// Told from the tables alone before anything is read: what has none of these words heads and argues nothing.
struct InterestCues: Sendable {
    private var labels: OffsetSet
    private var arguments: OffsetSet

    init(letter: Letter, mentions: [Draft.Mention]) {
        labels = OffsetSet(count: letter.flow.count)
        arguments = OffsetSet(count: letter.flow.count)
        for mention in mentions { labels.insert(mention.range.lowerBound) }
        addLabels(of: letter)
        addArguments(of: letter)
    }

    /// Whether a stretch may be a label, or open with one.
    func mayLabel(_ range: Range<Int>) -> Bool { labels.intersects(range) }

    /// Whether a stretch may be more than a sentence that goes on with the one before.
    func mayArgue(_ range: Range<Int>) -> Bool { arguments.intersects(range) }

    private mutating func addLabels(of letter: Letter) {
        let whole = 0..<letter.flow.count
        LabelCues.parts.forEachMatch(in: letter, whole) { labels.insert($0.range.lowerBound) }
        LabelCues.questions.forEachMatch(in: letter, whole) { labels.insert($0.range.lowerBound) }
        SideCues.both.forEachMatch(in: letter, whole) { match in
            labels.insert(match.range.lowerBound)
            arguments.insert(match.range.lowerBound)
        }
        SideCues.targets.forEachMatch(in: letter, whole) { match in
            labels.insert(match.range.lowerBound)
            arguments.insert(match.range.lowerBound)
        }
        // These are a label where nothing else stands in it.
        for table in [LabelCues.terse, LabelCues.bare] {
            table.forEachMatch(in: letter, whole) { match in
                if Self.endsLabel(match.range, of: letter) { labels.insert(match.range.lowerBound) }
            }
        }
    }

    /// A mark or the end of a block follows, or the words open a block, which style may set apart.
    private static func endsLabel(_ range: Range<Int>, of letter: Letter) -> Bool {
        let bytes = letter.flow.bytes
        var end = range.upperBound
        while end < bytes.count, !bytes[end].isWord {
            if bytes[end] != 0x20 { return true }
            end += 1
        }
        return end == bytes.count
            || letter.blocks[letter.blockIndex(at: range.lowerBound)].textRange.lowerBound + 8
                > range.lowerBound
    }

    private mutating func addArguments(of letter: Letter) {
        let whole = 0..<letter.flow.count
        BalanceCues.comparisons.forEachMatch(in: letter, whole) { arguments.insert($0.range.lowerBound) }
        ArgumentCues.bareSides.forEachMatch(in: letter, whole) { arguments.insert($0.range.lowerBound) }
        let others = [
            ArgumentCues.statements, BalanceCues.conclusions, ArgumentCues.admissions, ArgumentCues.turns,
            ArgumentCues.effects,
        ]
        for table in others {
            table.forEachMatch(in: letter, whole) { arguments.insert($0.range.lowerBound) }
        }
    }
}
