/// Makes parts of a request whose parts are marked.
struct MarkedParts {
    let letter: Letter
    let units: [ReadingUnit]
    private(set) var scan: RequestScan

    init(_ scan: RequestScan) {
        letter = scan.letter
        units = scan.units
        self.scan = scan
    }

    private var heads: [RequestScan.Head] { scan.heads }

    mutating func found() -> FoundRequest {
        settleTurns()
        var request = FoundRequest(end: letter.flow.count)
        for index in heads.indices { request.parts.append(part(index)) }
        let holdTheirAnswers = splitAnsweredUnits(&request)
        markStems(&request)
        answerByHeadings(&request)
        if !holdTheirAnswers { shareAnswers(&request) }
        request.parts.removeAll { $0.ranges.isEmpty }
        let last = heads[heads.count - 1].unit
        request.end =
            request.parts.allSatisfy({ $0.answer.isEmpty })
            ? units[lastAsking(in: last..<scan.end)].text.upperBound : units[scan.end - 1].text.upperBound
        request.text = wholeText(request)
        if scan.reproduces { request.earlier = units[scan.end].start }
        return request
    }

    // MARK: Turns

    /// The units of a part, from its head to the next one.
    private func segment(_ index: Int) -> Range<Int> {
        let next = index + 1 < heads.count ? heads[index + 1].unit : scan.end
        return heads[index].unit..<next
    }

    private func isAnswered(_ index: Int) -> Bool {
        segment(index).contains { scan.turn(of: $0) == .answers && !scan.asides.contains($0) }
    }

    /// Decides whether the answers stand between the parts, by what the parts have in common, and
    /// gives the units that could be either side's to one.
    private mutating func settleTurns() {
        let inner = heads.indices.dropLast()
        let answered = inner.filter(isAnswered)
        if answered.isEmpty {
            if !inner.isEmpty { findPlainAnswers() }
            findPlainResponse()
            return
        }
        let isCertain = answered.contains { index in segment(index).contains { scan.labelled.contains($0) } }
        if !isCertain, answered.count * 4 < inner.count, isAnsweredBelow {
            // A few sentences of a long request that read like an authority's.
            for index in inner { for unit in segment(index) { scan.setTurn(.asks, of: unit) } }
            return
        }
        for index in heads.indices { giveOpenUnitsToAnswer(index) }
    }

    /// The answers come after the last part.
    private var isAnsweredBelow: Bool {
        scan.isRestarted || hasResponse
    }

    /// Where nobody plainly answers between the parts, the answers may be what stands there in
    /// statements.
    private mutating func findPlainAnswers() {
        guard !scan.isRestarted, !segment(heads.count - 1).contains(where: { scan.labelled.contains($0) }) else {
            return
        }
        let inner = heads.indices.dropLast()
        let followed = inner.filter { !followers(of: $0, onlyStatements: isAnsweredBelow).isEmpty }
        guard followed.count * 5 >= inner.count * 3 else { return }
        for index in heads.indices {
            guard let first = followers(of: index, onlyStatements: false).first else { continue }
            for unit in first..<segment(index).upperBound { scan.setTurn(.answers, of: unit) }
        }
    }

    /// Below the last question, what it does not go on with is the beginning of the answer. Only
    /// where a heading leads in the answer may more of the request stand there.
    private mutating func findPlainResponse() {
        let last = segment(heads.count - 1)
        guard !heads.indices.dropLast().contains(where: isAnswered), !scan.isRestarted,
            !last.contains(where: { scan.labelled.contains($0) }),
            !isAnsweredBelow || letter.endsInQuestionMark(units[last.lowerBound].text),
            let first = followers(of: heads.count - 1, onlyStatements: true).first
        else { return }
        for unit in first..<last.upperBound { scan.setTurn(.answers, of: unit) }
    }

    private var hasResponse: Bool {
        segment(heads.count - 1).contains { index in
            scan.turn(of: index) == .answers && !(scan.closing.map { index >= $0 } ?? false)
        }
    }

    /// The units below a head that nobody plainly speaks and that do not go on with it.
    private func followers(of index: Int, onlyStatements: Bool) -> [Int] {
        guard letter.endsSentence(units[heads[index].unit].text) || !onlyStatements else { return [] }
        return segment(index).dropFirst().filter { unit in
            !(scan.closing.map { unit >= $0 } ?? false) && !scan.continues(unit, from: heads[index].unit)
                && (!onlyStatements || letter.ends(units[unit].text, with: ".") || isBareAnswer(unit, to: index))
        }
    }

    /// "4,300" or "<5" below a question: too little for a sentence.
    private func isBareAnswer(_ unit: Int, to head: Int) -> Bool {
        units[unit].text.count < 60 && units[unit].voice == .open && units[unit].marker == nil
            && letter.endsInQuestionMark(units[heads[head].unit].text)
    }

    /// Open units before the answer of a part belong to the answer, where they do not go on with the
    /// question.
    private mutating func giveOpenUnitsToAnswer(_ index: Int) {
        let range = segment(index)
        var isAnswer = false
        for unit in range.dropFirst() {
            if isAnswer || scan.turn(of: unit) == .answers && !scan.asides.contains(unit)
                || !scan.continues(unit, from: range.lowerBound)
            {
                isAnswer = true
            }
            if isAnswer { scan.setTurn(.answers, of: unit) }
        }
    }

    // MARK: Parts

    private func lastAsking(in range: Range<Int>) -> Int {
        let head = range.lowerBound
        var last = head
        while last + 1 < range.upperBound, scan.turn(of: last + 1) == .asks || scan.asides.contains(last + 1),
            !endsInCourtesy(last + 1)
        {
            last += 1
        }
        while last > head, isClosingHeading(last) || scan.asides.contains(last) { last -= 1 }
        return last
    }

    /// "I look forward to your reply", behind all parts.
    private func endsInCourtesy(_ index: Int) -> Bool {
        guard index > heads[heads.count - 1].unit else { return false }
        return RequestCues.courtesies.opens(units[index].text, in: letter.index)
    }

    /// A heading at the end of a part is that of what follows.
    private func isClosingHeading(_ last: Int) -> Bool {
        guard last > start else { return false }
        return scan.isForeignHeading(last)
    }

    private var start: Int { scan.start }

    private func part(_ index: Int) -> FoundPart {
        let range = segment(index)
        let last = lastAsking(in: range)
        var ranges: [Range<Int>] = []
        for unit in range.lowerBound...min(last, range.upperBound - 1) where !scan.asides.contains(unit) {
            if unit == range.lowerBound {
                ranges.append(units[unit].text)
            } else {
                ranges.append(units[unit].start..<units[unit].text.upperBound)
            }
        }
        var part = FoundPart(
            label: heads[index].place.label, marker: units[range.lowerBound].markerRange,
            ranges: ranges.filter { !$0.isEmpty })
        part.ranges = letter.withoutQuotationMarks(part.ranges)
        let isLast = index == heads.count - 1
        if !isLast || heads.count == 1 || heads.indices.dropLast().contains(where: isAnswered) {
            part.answer = answer(in: range, behind: last)
        }
        return part
    }

    private func answer(in range: Range<Int>, behind last: Int) -> [Range<Int>] {
        var end = min(scan.closing ?? range.upperBound, range.upperBound)
        if end == range.upperBound, end < scan.end, last + 2 < end, units[end - 2].label == nil, saysOutcome(end - 1) {
            end -= 1
        }
        guard last + 1 < end else { return [] }
        return (last + 1..<end).filter { !scan.asides.contains($0) }
            .map { units[$0].start..<units[$0].text.upperBound }.filter { !$0.isEmpty }
    }

    /// "1. How many vans are there? Twelve." holds its answer itself.
    ///
    /// - Returns: whether most of the parts do that have no answer below them.
    private func splitAnsweredUnits(_ request: inout FoundRequest) -> Bool {
        let open = request.parts.indices.filter { request.parts[$0].answer.isEmpty }
        let parts = open.map { request.parts[$0] }
        guard let splits = letter.answerStarts(in: parts), !isAnsweredBelow || speakForAuthority(splits, parts),
            open.count == request.parts.count || splits.count(where: { $0 != nil }) * 3 >= open.count * 2
        else { return false }
        for (index, split) in zip(open, splits) {
            guard let split, let last = request.parts[index].ranges.popLast() else { continue }
            request.parts[index].ranges.append(letter.withoutDash(letter.trimmed(last.lowerBound..<split)))
            request.parts[index].answer = [split..<last.upperBound]
        }
        return true
    }

    /// What stands behind most of the questions is plainly the authority's, by its words or by how it is set.
    private func speakForAuthority(_ splits: [Int?], _ parts: [FoundPart]) -> Bool {
        let speaking = zip(splits, parts).count { split, part in
            guard let split, let last = part.ranges.last else { return false }
            return letter.voice(of: split..<last.upperBound) == .authority
                || letter.isSetApart(split..<last.upperBound, from: last)
        }
        return speaking * 3 >= parts.count * 2
    }

    /// A part whose label opens those behind it has no answer of its own.
    private func markStems(_ request: inout FoundRequest) {
        for index in request.parts.indices.dropLast() {
            let own = Ordinal.levels(of: request.parts[index].label)
            let next = Ordinal.levels(of: request.parts[index + 1].label)
            guard next.count == own.count + 1, next.dropLast().elementsEqual(own) else { continue }
            request.parts[index].isStem = request.parts[index].answer.isEmpty
        }
    }

    /// "Information not held", over parts below which nothing is said.
    private func answerByHeadings(_ request: inout FoundRequest) {
        var heading: Range<Int>?
        for index in request.parts.indices {
            let above = heads[index].unit - 1
            if above >= scan.start, saysOutcome(above), !isAnswer(units[above].text, in: request) {
                heading = units[above].text
            }
            if !request.parts[index].answer.isEmpty || request.parts[index].isStem {
                heading = nil
            } else if let heading {
                request.parts[index].answer = [heading]
            }
        }
    }

    private func isAnswer(_ text: Range<Int>, in request: FoundRequest) -> Bool {
        request.parts.contains { $0.answer.contains { $0.overlaps(text) } }
    }

    /// A heading that says what is done with what stands below it.
    private func saysOutcome(_ index: Int) -> Bool {
        let unit = units[index]
        return unit.isHeading && unit.marker == nil && unit.cell == nil && !letter.endsInQuestionMark(unit.text)
            && (2..<8).contains(letter.wordCount(in: unit.text))
            && OutcomeCues.signals.matches(in: letter, unit.text).contains {
                $0.meaning != .nothing && $0.meaning != .partly
            }
    }

    /// Parts that follow one another share the answer below the last of them.
    private func shareAnswers(_ request: inout FoundRequest) {
        var shared: [Range<Int>] = []
        for index in request.parts.indices.reversed() where !request.parts[index].isStem {
            if request.parts[index].answer.isEmpty { request.parts[index].answer = shared }
            shared = request.parts[index].answer
        }
    }

    /// The parts with what stands around them in the requester's words.
    private func wholeText(_ request: FoundRequest) -> [Range<Int>] {
        if let quoteEnd = scan.quoteEnd, quoteEnd > units[heads[heads.count - 1].unit].text.lowerBound {
            return [units[start].start..<quoteEnd]
        }
        let isIntroduction = !(start..<heads[0].unit).contains { scan.labelled.contains($0) }
        let intro = (start..<heads[0].unit)
            .filter { (isIntroduction || scan.turn(of: $0) == .asks) && units[$0].label == nil }.map(full)
        let last = heads[heads.count - 1].unit
        let closing = (last..<scan.end).prefix { scan.turn(of: $0) == .asks }.dropFirst().map(full)
        return intro
            + request.parts.flatMap { part in
                guard let marker = part.marker, let first = part.ranges.first, marker.upperBound <= first.lowerBound
                else {
                    return part.ranges
                }
                return [marker.lowerBound..<first.upperBound] + part.ranges.dropFirst()
            } + closing
    }

    private func full(_ unit: Int) -> Range<Int> { units[unit].start..<units[unit].text.upperBound }
}
