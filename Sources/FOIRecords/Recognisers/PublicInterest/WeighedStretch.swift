/// Sentences between what announces a test and what strikes its balance, in no form that has labels.
struct WeighedStretch {
    struct Point {
        var range: Range<Int>
        var block: Int
        /// See ``StanceReader``.
        var stance: Int
        var turns: Bool
        /// It goes on with the point before it.
        var adds: Bool
        /// It owns to something before it is weighed.
        var concedes: Bool

        /// What its words serve; nil where they serve neither side or both.
        var serves: ArgumentSide? { ArgumentSide(stance: stance) }
    }

    var start: Int
    var provisions: [String] = []
    var heading: Range<Int>?
    /// A heading or the sentence's opening names the exemption.
    var isHeaded = false
    /// The letter says that it weighs, and does not only name the exemption.
    var isAnnounced = false
    /// The balance is struck behind it, in words that weigh.
    var isWeighed = false
    var points: [Point] = []
    /// The balance, where it is struck before the arguments.
    var opening: [Range<Int>] = []
    /// Points that strike it.
    var answers: [Range<Int>] = []

    /// Each point with the side that it is on; nil where the stretch has no two sides.
    func sides() -> [(point: Point, side: ArgumentSide)]? {
        if let points = argued(), let sides = sides(of: points) { return sides }
        // What was left out for an account of the exemption may be the arguments against disclosure.
        return isAnnounced ? sides(of: points[...]) : nil
    }

    private func sides(of points: ArraySlice<Point>) -> [(point: Point, side: ArgumentSide)]? {
        var last: Point?
        let steps = points.map { point in
            defer { last = point }
            return SidePath.Step(
                stance: point.stance, turns: point.turns, beginsParagraph: last?.block != point.block, adds: point.adds,
                followsConcession: last?.concedes ?? false)
        }
        let sides = SidePath.sides(of: steps)
        if sides.contains(.disclosure), sides.contains(.withholding) { return Array(zip(points, sides)) }
        if mustTurn(points) { return Array(zip(points, SidePath.sides(of: steps, needsBoth: true))) }
        guard let turn = secondParagraph(of: points) else { return nil }
        return zip(points.indices, points).map { ($1, $0 < turn ? .disclosure : .withholding) }
    }

    /// A weighing has two sides: one that is announced takes both as soon as a word tells of one for disclosure or
    /// of the turn.
    private func mustTurn(_ points: ArraySlice<Point>) -> Bool {
        (isAnnounced || isHeaded || isWeighed) && points.count > 1
            && (points.contains { $0.serves == .disclosure } || points.dropFirst().contains { $0.turns })
    }

    /// Whether it goes over from one side to the other where a sentence says that it turns.
    var isTurned: Bool {
        guard let sides = sides() else { return false }
        return zip(sides, sides.dropFirst()).contains { $0.side != $1.side && $1.point.turns }
    }

    /// Whether words on both sides tell of them.
    var isPlain: Bool {
        guard let sides = sides() else { return false }
        return sides.contains { $0.side == .disclosure && $0.point.serves == .disclosure }
            && sides.contains { $0.side == .withholding && $0.point.serves == .withholding }
    }

    /// Without the account of the exemption that may stand before the arguments.
    private func argued() -> ArraySlice<Point>? {
        let end = points.firstIndex { $0.turns } ?? points.endIndex
        if let first = points[..<end].firstIndex(where: { $0.serves == .disclosure }),
            !isAnnounced && !isHeaded || points[..<first].contains(where: { $0.serves == .withholding })
        {
            return ArraySlice(points[first...])
        }
        return isAnnounced || isHeaded || isWeighed ? points[...] : nil
    }

    /// Of two paragraphs under the announcement of a test, the second argues against disclosure.
    private func secondParagraph(of points: ArraySlice<Point>) -> Int? {
        guard isAnnounced, let first = points.first, let last = points.last, first.block != last.block,
            points.allSatisfy({ $0.block == first.block || $0.block == last.block }),
            !points.contains(where: { $0.serves == (($0.block == first.block) ? .withholding : .disclosure) })
        else { return nil }
        return points.firstIndex { $0.block == last.block }
    }

    /// The weighing that the stretch is; nil where it does not argue both sides.
    func weighing() -> Weighing? {
        guard let sides = sides() else { return nil }
        var weighing = Weighing(start: start)
        weighing.provisions = provisions
        weighing.isHeaded = !provisions.isEmpty
        weighing.heading = heading
        weighing.conclusion = opening + answers
        weighing.isTold = true
        for (index, element) in sides.enumerated() {
            let (point, side) = element
            weighing.blocks.insert(point.block)
            let isShared = sides.contains { $0.point.block == point.block && $0.side != side }
            if index > 0, !isShared, sides[index - 1].point.block == point.block,
                let last = weighing.arguments[side]?.last?.last
            {
                weighing.arguments[side]?.removeLast()
                weighing.add(last.lowerBound..<point.range.upperBound, to: side)
            } else {
                weighing.add(point.range, to: side)
            }
        }
        return weighing
    }
}
