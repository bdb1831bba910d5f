/// Tells how far a sentence reads like the end of a weighing, by signs none of which is enough alone.
struct ClosingReader {
    let letter: Letter

    /// Whether a sentence behind the arguments of both sides ends them.
    func ends(_ sentence: Range<Int>) -> Bool { score(of: sentence) >= Self.enough }

    private static let enough = 3

    /// What the signs of a sentence come to: each kind counts once, a second word on what is done a little more.
    private func score(of sentence: Range<Int>) -> Int {
        let signs = ClosingCues.signs.matches(in: letter, sentence).map(\.meaning)
        var score = 0
        if signs.contains(.opening) { score += 1 }
        if signs.contains(.judgement) { score += 1 }
        if signs.contains(.subject) { score += 1 }
        if signs.contains(.scale) { score += 2 }
        let decisions = signs.count { $0 == .decision }
        if decisions > 0 { score += decisions > 1 ? 3 : 2 }
        let isShort = letter.words(in: sentence).count <= Self.fewWords
        return score + (isShort && (decisions > 0 || signs.contains(.scale)) ? 1 : 0)
    }

    /// Letters end a weighing in few words.
    private static let fewWords = 8
}
