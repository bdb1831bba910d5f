/// A phrase that speaks of one side of the test: "factors favouring disclosure", "against release",
/// "the public interest in maintaining the exemption".
struct SideCue: Sendable {
    var side: ArgumentSide
    var range: Range<Int>
    /// It names the interest itself: a sentence about it argues.
    var isInterest: Bool
    /// Its words are used of any decision, not only of the public interest.
    var isWeak: Bool
}

extension SideCue {
    /// The cues of a stretch of the flow, in order.
    static func all(in range: Range<Int>, of letter: Letter) -> [SideCue] {
        let targets = outermost(SideCues.targets, in: range, of: letter)
        guard !targets.isEmpty else { return [] }
        let first = letter.words(in: range).first?.range.lowerBound
        let directions = outermost(SideCues.directions, in: range, of: letter)
            .filter { $0.meaning != .initial || $0.range.lowerBound == first || isBehindColon($0.range, in: letter) }
        guard !directions.isEmpty else { return [] }
        var cues: [SideCue] = []
        for target in targets {
            let start = cues.last?.range.upperBound ?? range.lowerBound
            let before = directions.filter {
                $0.range.lowerBound >= start && $0.range.upperBound <= target.range.lowerBound
                    && isLink($0.range.upperBound..<target.range.lowerBound, in: letter)
            }
            // "in favour of the public interest in release": the outer words give the direction.
            guard let direction = before.last(where: { $0.meaning != .interest }) ?? before.last else { continue }
            cues.append(
                SideCue(
                    side: direction.meaning == .against ? target.meaning.opposite : target.meaning,
                    range: direction.range.lowerBound..<target.range.upperBound,
                    isInterest: direction.meaning == .interest, isWeak: direction.meaning == .reason))
        }
        return cues
    }

    /// Whether a stretch speaks of both sides in one breath: "for and against", "in favour of
    /// releasing and withholding".
    static func namesBoth(_ range: Range<Int>, of letter: Letter) -> Bool {
        if SideCues.both.hasMatch(in: letter, range) { return true }
        let targets = outermost(SideCues.targets, in: range, of: letter)
        return zip(targets, targets.dropFirst()).contains { first, second in
            let between = letter.words(in: first.range.upperBound..<second.range.lowerBound)
            return first.meaning != second.meaning && between.count <= 4
                && between.contains { SideCues.joints.contains($0) }
        }
    }

    /// "Section 27(2): for disclosure".
    private static func isBehindColon(_ range: Range<Int>, in letter: Letter) -> Bool {
        range.lowerBound > 1 && letter.flow.bytes[range.lowerBound - 2] == UInt8(ascii: ":")
    }

    /// A few words without a stop, most of them articles and the like, join a direction to its target.
    private static func isLink(_ range: Range<Int>, in letter: Letter) -> Bool {
        guard !letter.folded(range).contains(where: { $0.partsClauses || $0 == UInt8(ascii: ".") }) else {
            return false
        }
        let words = letter.words(in: range)
        return words.count <= 8 && words.count(where: { !SideCues.links.contains($0) }) <= 2
    }

    /// The matches that do not overlap one that starts before them.
    private static func outermost<Meaning>(
        _ table: PhraseTable<Meaning>, in range: Range<Int>, of letter: Letter
    ) -> [PhraseTable<Meaning>.Match] {
        var outermost: [PhraseTable<Meaning>.Match] = []
        table.forEachMatch(in: letter, range) { match in
            if match.range.lowerBound >= outermost.last?.range.upperBound ?? .min { outermost.append(match) }
        }
        return outermost
    }
}

extension [SideCue] {
    /// Some speak for one side and some for the other.
    var speakForBoth: Bool { contains { $0.side == .disclosure } && contains { $0.side == .withholding } }
}

extension UInt8 {
    /// A comma, semicolon or colon.
    var partsClauses: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ";") || self == UInt8(ascii: ":") }
}
