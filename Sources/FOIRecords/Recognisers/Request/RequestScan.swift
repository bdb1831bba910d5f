/// Goes through the units from the start of a request and tells whose turn it is in each.
///
/// The request's numbering runs on through the answers between its parts; a list inside an answer
/// does not belong to it.
struct RequestScan {
    enum Turn: Sendable, Hashable {
        case asks, answers
    }

    struct Head: Sendable {
        var unit: Int
        var place: PartOutline.Place
        var marker: Marker
    }

    let letter: Letter
    let units: [ReadingUnit]
    let start: Int
    /// The unit before which the scan ends.
    private(set) var end: Int
    /// The left edge of the lead-in; nil where none is known.
    let leadIndent: Double?
    /// The flow offset behind the quotation that holds the request.
    let quoteEnd: Int?

    private(set) var heads: [Head] = []
    /// The parts' numbering began anew behind the request, as that of the answers.
    private(set) var isRestarted = false
    /// The letter reproduces an earlier request from here on.
    private(set) var reproduces = false
    /// For each unit from ``start``.
    private(set) var turns: [Turn] = []
    /// An answer's label or heading stands before this unit.
    private(set) var labelled: Set<Int> = []
    /// The unit from which the letter closes: thanks, review, sign-off.
    private(set) var closing: Int?
    private var outline = PartOutline()
    private var turn = Turn.asks
    /// The current answer began only because it is set in another way than the request.
    private var isWeak = false
    /// Units within the request that are no part of it.
    private(set) var asides: Set<Int> = []
    /// The first unit of the current answer.
    private var answer: Int?

    init(letter: Letter, units: [ReadingUnit], start: Int, end: Int, leadIndent: Double?) {
        self.letter = letter
        self.units = units
        self.start = start
        self.end = end
        self.leadIndent = leadIndent
        let limit = units[end - 1].text.upperBound
        var opening = units[start].start
        if opening > 0, letter.flow.bytes[opening - 1] == Quotation.mark { opening -= 1 }
        quoteEnd = Quotation.end(from: opening, limit: limit, in: letter)
    }

    func turn(of unit: Int) -> Turn { turns[unit - start] }

    mutating func setTurn(_ turn: Turn, of unit: Int) { turns[unit - start] = turn }

    mutating func scan() {
        for index in start..<end {
            guard read(index) else {
                end = index
                return
            }
            turns.append(turn)
        }
    }

    /// Reads one unit. False where the request has ended and begins anew as its answers.
    private mutating func read(_ index: Int) -> Bool {
        let unit = units[index]
        if let quoteEnd, unit.text.lowerBound >= quoteEnd, heads.last.map({ $0.unit < index }) ?? true {
            if turn == .asks, letter.flow.bytes[unit.text.lowerBound] != Quotation.mark { startAnswer(at: index) }
        }
        if let label = unit.label {
            return take(label, at: index)
        }
        if let marker = unit.marker, marker.kind != .bullet, let place = place(of: marker, at: index) {
            if place.isRestart || heads.contains(where: { $0.place.label == place.label }) {
                if turn == .asks, !heads.isEmpty {
                    isRestarted = true
                    return false
                }
            } else if turn == .asks || resumes(unit, at: index) {
                outline.enter(place, marker)
                heads.append(Head(unit: index, place: place, marker: marker))
                turn = .asks
                answer = nil
                closing = nil
                return true
            }
        }
        if turn == .asks, endsRequest(unit, at: index) {
            startAnswer(at: index)
            isWeak = unit.voice == .open && unit.zone == .body
        } else if turn == .answers, isWeak, goesOn(unit) {
            // What was set apart stood between: a running footer, a heading.
            for aside in (answer ?? index)..<index { asides.insert(aside) }
            turn = .asks
            answer = nil
        } else if turn == .answers, asksAgain(unit, at: index) {
            turn = .asks
            answer = nil
        }
        if closing == nil, closes(unit, at: index) { closing = index }
        return true
    }

    /// The unit goes on with the part before a run of units that only looked different.
    private mutating func goesOn(_ unit: ReadingUnit) -> Bool {
        guard let head = heads.last, unit.marker == nil, let answer, unit.voice != .open else {
            if heads.isEmpty || unit.marker != nil { isWeak = false }
            return false
        }
        isWeak = false
        return unit.voice == .requester && !unit.style.isSet(apart: units[head.unit].style)
            && units[answer].style.isSet(apart: unit.style) && abs(unit.indent - units[head.unit].indent) < 40
    }

    private mutating func startAnswer(at index: Int) {
        turn = .answers
        isWeak = false
        answer = index
    }

    private mutating func take(_ label: RequestCues.Label, at index: Int) -> Bool {
        switch label {
        case .answer:
            // Quoted words that look like a heading are none.
            if isQuoted(index) { return true }
            startAnswer(at: index)
            labelled.insert(index)
            return true
        case .request:
            // A second "Request", behind an answer to the first: an earlier one, reproduced.
            guard !heads.isEmpty, turn == .answers, !units[index].isInline, isWholeRequestLabel(index) else {
                return true
            }
            reproduces = true
            return false
        }
    }

    private func isWholeRequestLabel(_ index: Int) -> Bool {
        let match = RequestCues.labels.match(
            in: letter, startingAt: units[index].text.lowerBound, before: units[index].text.upperBound)
        return match.map { letter.folded($0.range).contains(UInt8(ascii: " ")) } ?? true
    }

    private func place(of marker: Marker, at index: Int) -> PartOutline.Place? {
        let isIntroduced = index > start && letter.ends(units[index - 1].text, with: ":")
        return outline.place(of: marker, opensList: turn == .asks, isIntroduced: isIntroduced)
    }

    func isQuoted(_ index: Int) -> Bool {
        quoteEnd.map { units[index].text.lowerBound < $0 } ?? false
    }

    // MARK: Turns

    /// An unmarked question behind an answer, as long as no part is marked.
    private func asksAgain(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard heads.isEmpty, closing == nil, unit.zone == .body || unit.zone == .annex, unit.voice == .requester else {
            return false
        }
        if isQuoted(start), !isQuoted(index) { return false }
        if repeats(unit, at: index) { return false }
        if unit.isBullet { return !units[index - 1].isBullet || letter.asksAnew(unit.text) }
        if unit.style.isSet(apart: units[start].style), let answer, !unit.style.isSet(apart: units[answer].style) {
            return false
        }
        if let leadIndent, units[start].indent > leadIndent + 8, abs(unit.indent - units[start].indent) > 3 {
            return false
        }
        guard let first = letter.sentences(in: unit.text).first,
            letter.asksAnew(first) || letter.ends(unit.text, with: ":")
        else { return false }
        return !RequestCues.addresses.hasMatch(in: letter, first)
    }

    /// A marker that goes on with the numbering asks again, rather than listing within an answer.
    private func resumes(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard let first = heads.first else {
            if isQuoted(start), !isQuoted(index) { return false }
            return unit.voice == .requester || unit.marker?.isAnnounced ?? false && unit.voice == .open
        }
        if unit.marker?.isAnnounced ?? false, first.marker.isAnnounced { return true }
        if isQuoted(index) { return true }
        switch unit.voice {
        case .requester: return true
        case .authority: return false
        case .open: break
        }
        if unit.zone == .review || unit.zone == .boilerplate || closing != nil { return false }
        let heading = units[first.unit].style
        if let answer, heading.isSet(apart: units[answer].style) { return !unit.style.isSet(apart: heading) }
        return unit.marker?.shape == first.marker.shape && abs(unit.indent - units[first.unit].indent) < 3
    }

    /// A unit in which the request does not go on.
    private func endsRequest(_ unit: ReadingUnit, at index: Int) -> Bool {
        if isQuoted(index) { return false }
        if unit.zone == .review || unit.zone == .boilerplate { return unit.voice != .requester }
        if unit.voice == .authority || leadsToAnswers(unit) || isForeignTitle(unit) || repeats(unit, at: index) {
            return true
        }
        if let head = heads.last, head.marker.isAnnounced, unit.voice == .open, unit.marker == nil, head.unit < index,
            letter.endsSentence(units[head.unit].text), !continues(index, from: head.unit)
        {
            return true
        }
        guard index > start, unit.voice == .open || heads.isEmpty else { return false }
        return isSetOut(unit) || isRestyled(unit, at: index)
    }

    /// A heading that does not belong to what stands above it: set in another way, or without a stop
    /// below a sentence that has one.
    func isForeignHeading(_ index: Int) -> Bool {
        let unit = units[index]
        guard unit.isHeading, unit.marker == nil, unit.voice == .open, index > start else { return false }
        let above = units[index - 1]
        if unit.style.isSet(apart: above.style) || unit.style.size > above.style.size + 1 { return true }
        return letter.endsSentence(above.text) && !letter.endsSentence(unit.text) && !letter.ends(unit.text, with: ":")
            && letter.wordCount(in: unit.text) < 6
    }

    /// "Number of burials: 112" says again what was asked, and answers it.
    private func repeats(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard unit.marker == nil || unit.isBullet else { return false }
        let own = letter.wordIndices(in: unit.text)
        return (start..<index).contains { earlier in
            guard turns.indices.contains(earlier - start), turn(of: earlier) == .asks else { return false }
            let asked = letter.wordIndices(in: units[earlier].text)
            return asked.count >= 3 && own.count > asked.count
                && letter.sharedWords(from: own.lowerBound, and: asked.lowerBound, upTo: asked.count) == asked.count
                && !letter.ends(units[earlier].text, with: ":") && endsAsQuestion(unit.text, behind: asked.count)
        }
    }

    /// The first words are closed by a mark: "Number of burials:".
    private func endsAsQuestion(_ range: Range<Int>, behind count: Int) -> Bool {
        let last = letter.words.partition(startingAt: range.lowerBound) + count - 1
        let rest = letter.trimmed(Int(letter.words[last].end)..<range.upperBound)
        guard let first = rest.first else { return false }
        return Set(":-?=".utf8).contains(letter.flow.bytes[first])
    }

    /// A title in capitals below a request that is not.
    private func isForeignTitle(_ unit: ReadingUnit) -> Bool {
        guard let head = heads.last, unit.marker == nil, unit.cell == nil, letter.isCapitals(unit.text) else {
            return false
        }
        return !letter.isCapitals(units[head.unit].text)
    }

    /// "We respond as follows:"
    private func leadsToAnswers(_ unit: ReadingUnit) -> Bool {
        unit.voice != .requester && unit.marker == nil && letter.leadIn(of: unit.text) == .answers
    }

    /// The request stands indented below its lead-in, and this does not.
    private func isSetOut(_ unit: ReadingUnit) -> Bool {
        guard let leadIndent, units[start].indent > leadIndent + 8, unit.cell == nil else { return false }
        return unit.indent < leadIndent + 3 && unit.voice == .open
    }

    /// The unit is set in another style than the part above it.
    private func isRestyled(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard let head = heads.last, unit.marker == nil, unit.cell == nil else { return false }
        guard unit.style.isSet(apart: units[head.unit].style) else { return false }
        // A heading between two parts.
        let isHeading = unit.isHeading && index + 1 < end && units[index + 1].marker != nil
        return !isHeading
    }

    private func closes(_ unit: ReadingUnit, at index: Int) -> Bool {
        if unit.zone == .review || unit.zone == .boilerplate || unit.zone == .signOff {
            return unit.voice != .requester
        }
        return (turn == .answers || unit.voice == .authority && !isQuoted(index))
            && RequestCues.closings.match(in: letter, startingAt: unit.text.lowerBound, before: unit.text.upperBound)
                != nil
    }
}

extension RequestScan {
    /// The unit goes on with the part that begins at a head: more demands, a list that was led in.
    func continues(_ index: Int, from head: Int) -> Bool {
        let unit = units[index]
        if unit.voice == .requester { return !unit.style.isSet(apart: units[head].style) || isQuoted(index) }
        if isQuoted(index) { return true }
        if unit.style.isSet(apart: units[head].style) || unit.continuesRow { return false }
        let above = units[index - 1]
        if letter.ends(above.text, with: ":") || letter.ends(above.text, with: ";")
            || letter.ends(above.text, with: ",")
        {
            return true
        }
        if unit.isBullet, above.isBullet || !letter.ends(above.text, with: "?") && !letter.ends(above.text, with: ".") {
            return true
        }
        guard let first = unit.text.first else { return true }
        return letter.flow.bytes[first].isLower && unit.marker == nil
    }
}

extension Block.Style {
    /// Told from another by weight, slope or colour.
    func isSet(apart other: Block.Style) -> Bool {
        isBold != other.isBold || isItalic != other.isItalic || colour != other.colour
    }
}
