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
    /// The questions of one paragraph stand again above their answers.
    var repeatsSentences = false
    /// The letter reproduces an earlier request from here on.
    private(set) var reproduces = false
    /// For each unit from ``start``.
    private(set) var turns: [Turn] = []
    /// An answer's label or heading stands before this unit.
    private(set) var labelled: Set<Int> = []
    /// The unit from which the letter closes: thanks, review, sign-off.
    private(set) var closing: Int?
    private var outline = PartOutline()
    private(set) var turn = Turn.asks
    /// The current answer began only because it is set in another way than the request.
    private var isWeak = false
    /// Units within the request that are no part of it.
    private(set) var asides: Set<Int> = []
    /// The first unit of the current answer.
    private(set) var answer: Int?

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
        endBehindQuestions()
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
        // "Item 3" behind "1 –", "2 –" and "3 –": the answers, in whatever order.
        if turn == .asks, let marker = unit.marker, marker.isAnnounced, let first = heads.first,
            !first.marker.isAnnounced, heads.contains(where: { $0.place.label == String(marker.label) })
        {
            isRestarted = true
            return false
        }
        if let marker = unit.marker, marker.kind != .bullet, let place = place(of: marker, at: index) {
            if place.depth > 0, place.isFirst, turn == .asks, heads.contains(where: { $0.place.label == place.label }) {
                startAnswer(at: index)
            } else if place.isRestart || heads.contains(where: { $0.place.label == place.label })
                || repeatsList(place, marker, at: index)
            {
                if turn == .asks || isAnnounced(at: index), !heads.isEmpty {
                    isRestarted = true
                    return false
                }
            } else if (turn == .asks || resumes(unit, at: index)) && !asksBack(at: index) {
                outline.enter(place, marker)
                heads.append(Head(unit: index, place: place, marker: marker))
                turn = .asks
                answer = nil
                closing = nil
                return true
            }
        }
        if turn == .asks, headsMoreParts(index) {
            asides.insert(index)
            return true
        }
        if heads.isEmpty, asksTheSame(unit, at: index) {
            isRestarted = true
            return false
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
            // "Q:" before each question.
            if heads.isEmpty, turn == .answers, units[index].isInline, !isQuoted(index) {
                turn = .asks
                answer = nil
                return true
            }
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
}
