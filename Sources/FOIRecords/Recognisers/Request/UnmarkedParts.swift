/// Makes parts of a request whose parts have no ordinals: bullets, questions in paragraphs of their
/// own, or one piece.
struct UnmarkedParts {
    private let letter: Letter
    private let units: [ReadingUnit]
    private let scan: RequestScan

    init(_ scan: RequestScan) {
        letter = scan.letter
        units = scan.units
        self.scan = scan
    }

    private struct Run {
        var asks: Range<Int>
        var answers: Range<Int>
    }

    func found(upTo limit: Int? = nil) -> FoundRequest? {
        let runs = runs(upTo: limit ?? scan.end)
        guard let first = runs.first else { return nil }
        let isInterleaved = runs.count > 1 || limit != nil || isAnsweredPlainly(first)
        var request = FoundRequest(end: units[first.asks.upperBound - 1].text.upperBound)
        for run in runs {
            request.parts += isInterleaved ? answered(pieces(of: run.asks), in: run) : pieces(of: run.asks).map(part)
            request.text += ranges(run.asks)
        }
        if isInterleaved, let last = runs.last {
            request.end = units[max(last.answers.upperBound, last.asks.upperBound) - 1].text.upperBound
        }
        guard !request.parts.isEmpty else { return nil }
        if scan.repeatsSentences { request.parts = request.parts.flatMap(sentences) }
        splitAnswered(&request.parts)
        if limit != nil { request.parts = request.parts.filter { !$0.answer.isEmpty } }
        number(&request.parts)
        return request
    }

    /// The questions of a paragraph one by one.
    private func sentences(of part: FoundPart) -> [FoundPart] {
        guard part.marker == nil, part.answer.isEmpty else { return [part] }
        return part.ranges.flatMap { letter.sentences(in: $0) }.map { FoundPart(label: "", ranges: [$0]) }
    }

    /// "How many vans are there? Twelve.", paragraph by paragraph.
    private func splitAnswered(_ parts: inout [FoundPart]) {
        guard parts.count > 1 else { return }
        guard let splits = letter.answerStarts(in: parts) else { return }
        for (index, split) in splits.enumerated() {
            guard let split, let last = parts[index].ranges.popLast() else { continue }
            parts[index].ranges.append(letter.withoutDash(letter.trimmed(last.lowerBound..<split)))
            parts[index].answer = [split..<last.upperBound]
        }
    }

    private func number(_ parts: inout [FoundPart]) {
        guard parts.count > 1 else { return }
        for index in parts.indices { parts[index].label = "•\(index + 1)" }
    }

    // MARK: Runs

    /// Turns of asking, each with the answer behind it.
    private func runs(upTo limit: Int) -> [Run] {
        var runs: [Run] = []
        var index = scan.start
        let end = min(scan.closing ?? limit, limit)
        while index < end {
            let asks = stretch(of: .asks, from: index, to: end)
            let answers = stretch(of: .answers, from: asks.upperBound, to: end)
            index = answers.upperBound
            let trimmed = trimmed(asks)
            if !trimmed.isEmpty { runs.append(Run(asks: trimmed, answers: answers)) }
        }
        return runs
    }

    private func stretch(of turn: RequestScan.Turn, from start: Int, to end: Int) -> Range<Int> {
        var last = start
        while last < end, scan.turn(of: last) == turn { last += 1 }
        return start..<last
    }

    /// A run without greetings and labels at its start and courtesies and headings at its end.
    private func trimmed(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound
        var end = run.upperBound
        while start < end, units[start].label != nil || units[start].text.isEmpty || isCourtesy(start) { start += 1 }
        if let courtesy = (start..<end).dropFirst().first(where: isCourtesy) { end = courtesy }
        while end - 1 > start, units[end - 1].label != nil || scan.isForeignHeading(end - 1) { end -= 1 }
        return start..<max(start, end)
    }

    private func isCourtesy(_ index: Int) -> Bool {
        guard units[index].text.count < 120 else { return false }
        return RequestCues.courtesies.opens(units[index].text, in: letter.index)
    }

    // MARK: Pieces

    private struct Piece {
        var units: Range<Int>
        /// It begins with the text of a bullet, rather than with all of its first unit.
        var isMarked: Bool
    }

    private func pieces(of all: Range<Int>) -> [Piece] {
        if areLines(all) { return split(all, at: Array(all)) }
        if let joined = joined(all) { return joined }
        let run = withoutIntroduction(all)
        // Where each paragraph asks for something by itself, "The names of the bidders." is a question too.
        let isAnnounced = run.lowerBound > all.lowerBound
        let isLedIn = all.lowerBound > 0 && letter.ends(units[all.lowerBound - 1].text, with: ":")
        let asksThroughout =
            isAnnounced
            || run.count > 1
                && run.allSatisfy { !units[$0].isBullet && (asksByItself($0) || isLedIn && namesThing($0)) }
        let questions = run.filter {
            !units[$0].isBullet && (asksThroughout || letter.asksAnew(units[$0].text))
                && !letter.ends(units[$0].text, with: ":")
        }
        let bullets = run.filter { units[$0].isBullet }
        let isList = bullets.count > 1 || bullets.count == 1 && run.lowerBound == bullets[0]
        if isList, questions.count < 2, !isBreakdown(bullets, questions) { return split(run, at: bullets) }
        if let demands = answeredDemands(run) { return split(run, at: demands) }
        if questions.count > 1 { return split(run, at: questions) }
        return [Piece(units: run, isMarked: false)]
    }

    /// Requests with a lone "And" between them; nil where there is none.
    private func joined(_ run: Range<Int>) -> [Piece]? {
        let joints = run.dropFirst().dropLast().filter {
            letter.words(in: units[$0].text).allSatisfy(Self.joints.contains)
        }
        guard !joints.isEmpty else { return nil }
        return zip([run.lowerBound] + joints.map { $0 + 1 }, joints + [run.upperBound]).map { start, end in
            Piece(units: start..<max(start, end), isMarked: true)
        }
    }

    private static let joints = WordSet("and plus also")

    /// Short lines below a colon, none of which ends in a stop: each is a thing that was asked for.
    private func areLines(_ run: Range<Int>) -> Bool {
        guard run.count > 1, run.lowerBound > 0, letter.ends(units[run.lowerBound - 1].text, with: ":") else {
            return false
        }
        return run.allSatisfy { index in
            let unit = units[index]
            guard unit.marker == nil, unit.cell == nil, unit.label == nil, let first = unit.text.first,
                let last = unit.text.last
            else { return false }
            return letter.flow.bytes[first].isUpper
                && (letter.flow.bytes[last].isLetter || letter.flow.bytes[last].isDigit)
                && letter.wordCount(in: unit.text) < 20
        }
    }

    /// "Please send me the following." above paragraphs each of which asks by itself is none of them.
    private func withoutIntroduction(_ run: Range<Int>) -> Range<Int> {
        let rest = run.dropFirst()
        guard rest.count > 1, let first = run.first, !units[first].isBullet,
            RequestCues.introductions.hasMatch(in: letter, units[first].text),
            letter.sentences(in: units[first].text).count == 1,
            rest.allSatisfy({ !units[$0].isBullet && asksByItself($0, mayDepend: true) })
        else { return run }
        return rest
    }

    /// "The names of the bidders." and the like, each with something below it that asks for nothing; nil where it is not
    /// so throughout.
    private func answeredDemands(_ run: Range<Int>) -> [Int]? {
        let demands = run.filter { !units[$0].isBullet && units[$0].voice == .requester && asksByItself($0) }
        guard demands.count > 1, demands.first == run.lowerBound, demands.last != run.upperBound - 1 else { return nil }
        for (demand, next) in zip(demands, demands.dropFirst() + [run.upperBound]) {
            guard next > demand + 1, (demand + 1..<next).allSatisfy({ units[$0].voice == .open && !units[$0].isBullet })
            else { return nil }
        }
        return demands
    }

    /// A question, a demand, or the name of what is wanted, in a sentence or two of its own.
    ///
    /// - Parameter mayDepend: the list has been announced, so that "How many of those" is a thing of it too.
    private func asksByItself(_ index: Int, mayDepend: Bool = false) -> Bool {
        let text = units[index].text
        guard letter.endsSentence(text), let first = letter.sentences(in: text).first else { return false }
        if letter.asksAnew(text) { return true }
        guard mayDepend || !RequestCues.dependents.opens(first, in: letter.index)
        else { return false }
        return switch letter.opening(of: first) {
        case .noun, .question, .clause: true
        case .person: RequestCues.wishes.opens(first, in: letter.index)
        case nil where mayDepend: letter.voice(of: text) != .authority
        // "Photographs of the site before the works.": what is wanted, without a verb that would tell something.
        case nil:
            letter.ends(first, with: ".") && letter.wordCount(in: text) > 2 && letter.wordCount(in: text) < 25
                && !letter.hasFiniteVerb(first) && letter.voice(of: text) != .authority
                && !(letter.words(in: first).first.map(Self.pronouns.contains) ?? false)
        default: false
        }
    }

    /// "The names of the officers who signed it.": a thing in one sentence, which tells something only of its own.
    private func namesThing(_ index: Int) -> Bool {
        let sentences = letter.sentences(in: units[index].text)
        guard sentences.count == 1, let first = sentences.first, letter.ends(first, with: "."),
            letter.wordCount(in: first) < 40, letter.voice(of: first) != .authority,
            !RequestCues.dependents.opens(first, in: letter.index),
            RequestCues.things.opens(first, in: letter.index)
        else { return false }
        let clause = VoiceCues.clauses.firstMatch(in: letter, first)?.range.lowerBound ?? first.upperBound
        return !letter.hasFiniteVerb(first.lowerBound..<clause)
    }

    /// "It came to £38,450." tells, with whatever verb.
    private static let pronouns = WordSet("it they this that these those he she there we i")

    private func split(_ run: Range<Int>, at heads: [Int]) -> [Piece] {
        heads.enumerated().map { index, head in
            Piece(units: head..<(index + 1 < heads.count ? heads[index + 1] : run.upperBound), isMarked: true)
        }
    }

    private func part(_ piece: Piece) -> FoundPart {
        guard piece.isMarked else { return FoundPart(label: "", ranges: cleaned(ranges(piece.units))) }
        let head = units[piece.units.lowerBound]
        return FoundPart(
            label: "", marker: head.markerRange, ranges: cleaned([head.text] + ranges(piece.units.dropFirst())))
    }

    /// Parts with what answers each: the units below it that do not go on with it, or the
    /// answer of the next one, which it shares.
    private func answered(_ pieces: [Piece], in run: Run) -> [FoundPart] {
        var parts: [FoundPart] = []
        var shared = ranges(run.answers)
        for piece in pieces.reversed() {
            let split = answerStart(in: piece)
            var part = part(
                Piece(units: piece.units.lowerBound..<(split ?? piece.units.upperBound), isMarked: piece.isMarked))
            if let split {
                let below = piece.units.upperBound == run.asks.upperBound ? ranges(run.answers) : []
                shared = ranges(split..<piece.units.upperBound) + below
            }
            part.answer = shared
            parts.append(part)
        }
        return parts.reversed()
    }

    private func answerStart(in piece: Piece) -> Int? {
        piece.units.dropFirst().first { unit in
            units[unit].voice == .open && !scan.continues(unit, from: piece.units.lowerBound)
        }
    }

    /// One run of questions between which stands what nobody plainly says, with no answer below.
    private func isAnsweredPlainly(_ run: Run) -> Bool {
        let pieces = pieces(of: run.asks)
        guard pieces.count > 1, run.answers.isEmpty else { return false }
        return pieces.count { answerStart(in: $0) != nil } * 5 >= pieces.count * 3
    }

    /// The bullets say how the one request above them is to be broken down.
    private func isBreakdown(_ bullets: [Int], _ questions: [Int]) -> Bool {
        guard let first = bullets.first, first > scan.start,
            let lead = letter.sentences(in: units[first - 1].text).last,
            letter.ends(lead, with: ":")
        else { return false }
        guard RequestCues.breakdowns.hasMatch(in: letter, lead) else { return false }
        let above = units[scan.start].text.lowerBound..<lead.lowerBound
        return !questions.filter { $0 < first }.isEmpty
            || letter.hasWord(in: above) && letter.voice(of: above) == .requester
    }

    private func cleaned(_ ranges: [Range<Int>]) -> [Range<Int>] {
        letter.withoutQuotationMarks(ranges.filter { !$0.isEmpty })
    }

    private func ranges(_ run: some Sequence<Int>) -> [Range<Int>] {
        run.map { units[$0].start..<units[$0].text.upperBound }.filter { !$0.isEmpty }
    }
}
