/// Finds the request in a letter: behind words that lead it in, in a table, by its numbering, or by
/// its questions.
struct RequestFinder {
    let letter: Letter
    let units: [ReadingUnit]

    init(letter: Letter) {
        self.letter = letter
        units = UnitBuilder.units(of: letter)
    }

    func found() -> FoundRequest? {
        if let table = TableRequest(letter: letter, units: units).found() {
            return told(table, by: .mechanism("a table with the questions beside their answers"))
        }
        let asking = unintroducedStart()
        return introduced(before: asking) ?? annexed().map {
            told($0, by: .mechanism("the annex that the letter says holds it"))
        }
            ?? asking.flatMap(listed) ?? likely() ?? restated(asking)
            ?? QuotedThread(letter: letter).request(units).map {
                told($0, by: .mechanism("the requester's message quoted behind the letter"))
            }
    }

    /// Behind words that lead it in, unless questions that are announced one by one stand before them.
    private func introduced(before asking: Int?) -> FoundRequest? {
        for index in units.indices where mayLeadIn(index) {
            if let asking, asking <= index, units[asking].marker?.isAnnounced ?? false { return nil }
            // "Response" below a list of questions leads in no others.
            if let asking, asking < index, units[index].label == .answer, isListOfQuestions(asking) { continue }
            guard let request = request(behind: index) else { continue }
            // What the requester says of a first reply stands before what was asked for.
            let isReply = request.parts.count == 1 && tellsOfReply(index)
            if isReply, units.indices[(index + 1)...].contains(where: { mayLeadIn($0) && leadIn(at: $0) == .request }) {
                continue
            }
            return told(request, by: rule(ofLeadIn: index))
        }
        return nil
    }

    /// Questions that nothing leads in, numbered or announced one by one.
    private func listed(from asking: Int) -> FoundRequest? {
        if isListOfQuestions(asking), let request = request(from: asking, leadIndent: nil) {
            return told(request, by: .mechanism("a list of questions that nothing leads in"))
        }
        guard units[asking].marker?.isAnnounced ?? false, let request = request(from: asking, leadIndent: nil),
            request.parts.count > 2
        else { return nil }
        return told(request, by: .mechanism("questions that are announced one by one"))
    }

    /// What is like other requests.
    private func likely() -> FoundRequest? {
        if let list = likeliestList(), let request = request(from: list, leadIndent: nil), request.parts.count > 1 {
            return told(request, by: .mechanism("a list of what is like other requests"))
        }
        guard let start = likeliestQuotation(),
            var request = request(from: start, leadIndent: units[start - 1].indent)
        else { return nil }
        for part in request.parts.indices {
            request.parts[part].ranges = withoutClosingMark(request.parts[part].ranges)
        }
        return told(request, by: .mechanism("a passage that is set apart and asks as other requests do"))
    }

    /// What is only told of, unless questions ask more plainly.
    private func restated(_ asking: Int?) -> FoundRequest? {
        let restated = RestatedRequest(letter: letter).found()
        if let restated, restated.confidence == .high { return told(restated, by: rule(ofRestated: restated)) }
        if let asking, restated == nil || asksPlainly(asking), let request = request(from: asking, leadIndent: nil) {
            return told(request, by: .mechanism("questions that nothing leads in"))
        }
        return restated.map { told($0, by: rule(ofRestated: $0)) }
    }

    // MARK: Lead-ins

    private func mayLeadIn(_ index: Int) -> Bool {
        let unit = units[index]
        guard index + 1 < units.count, !unit.text.isEmpty else { return false }
        switch unit.zone {
        case .body, .annex: return true
        case .letterhead: return unit.isHeading
        // Below the heading of an internal review.
        case .review: return opensQuotation(units[index + 1])
        default: return false
        }
    }

    private func request(behind index: Int) -> FoundRequest? {
        guard let leadIn = leadIn(at: index), !isOnlySubject(index) else { return nil }
        // "I would like the following information:" is the requester's own.
        if units[index].voice == .requester, !units[index].isInline, !letter.tellsOfAsking(units[index].text) {
            return request(from: index, leadIndent: nil)
        }
        var start = index + 1
        // "Request" over "You asked for the following information:".
        while start < units.count, units[start].label == .request || isBareLeadIn(start) { start += 1 }
        if start < units.count, leadIn == .request, !mayOpen(start, leadIn), let list = listBelow(start) {
            start = list
        }
        guard start < units.count, mayOpen(start, leadIn) else {
            letter.trace?.weigh(
                .partLabels, "", at: units[index].text, by: rule(ofLeadIn: index),
                but: "no request can stand behind these words")
            return nil
        }
        return request(from: start, leadIndent: units[index].indent)
    }

    /// "Request for information" right below the salutation, where the letter tells later what was asked.
    private func isOnlySubject(_ index: Int) -> Bool {
        let next = units[index + 1]
        guard units[index].isHeading, units[index].label == .request, next.marker == nil, next.voice != .requester,
            !opensQuotation(next), units.firstIndex(where: { $0.zone == .body }) == index
        else { return false }
        return units.indices.dropFirst(index + 2).contains { mayLeadIn($0) && self.leadIn(at: $0) == .request }
    }

    private func withoutClosingMark(_ ranges: [Range<Int>]) -> [Range<Int>] {
        guard let last = ranges.last, last.count > 1, letter.flow.bytes[last.upperBound - 1] == Quotation.mark else {
            return ranges
        }
        return ranges.dropLast() + [last.lowerBound..<last.upperBound - 1]
    }

    /// "You say of our response:", "You asked for a review in these words:".
    private func tellsOfReply(_ index: Int) -> Bool {
        units[index].label == nil
            && letter.sentences(in: units[index].text).last.map { RequestCues.ofReply.hasMatch(in: letter, $0) }
                ?? false
    }

    private func leadIn(at index: Int) -> RequestCues.LeadIn? {
        let unit = units[index]
        if let label = unit.label {
            if unit.cell != nil { return nil }
            return label == .request ? .request : .answers
        }
        return unit.isInline
            ? .request : letter.leadIn(of: unit.text) ?? leadInOfList(at: index) ?? likelyLeadIn(at: index)
    }

    /// "Your e-mail asked for four things.", right above a list.
    private func leadInOfList(at index: Int) -> RequestCues.LeadIn? {
        guard index + 1 < units.count, units[index].marker == nil, units[index].cell == nil,
            units[index + 1].isOrdinal, units[index + 1].voice != .authority, opensOutline(units[index + 1]),
            let last = letter.sentences(in: units[index].text).last,
            letter.tellsOfAsking(last) || letter.ends(last, with: ":") && letter.speaksOfReader(last)
        else { return nil }
        return .request
    }

    func isBareLeadIn(_ index: Int) -> Bool {
        let unit = units[index]
        guard unit.marker == nil, unit.zone == .body, letter.ends(unit.text, with: ":") else { return false }
        guard letter.leadIn(of: unit.text) == .request else { return false }
        return RequestCues.tellsOfRequest.hasMatch(in: letter, unit.text)
    }

    /// A request may stand behind the lead-in.
    private func mayOpen(_ start: Int, _ leadIn: RequestCues.LeadIn) -> Bool {
        let unit = units[start]
        // "Information request" over "Reference number: TRA 4411" heads the letter.
        if ReferenceLabels.head.opens(unit.text, in: letter.index), letter.wordCount(in: unit.text) < 8 { return false }
        // "Request" among the details above the salutation.
        let isDetail = unit.zone == .letterhead && units[start - 1].label == .request && letter.endsSentence(unit.text)
        guard
            unit.zone == .body || unit.zone == .annex || unit.zone == .salutation || unit.voice == .requester
                || isDetail
        else { return false }
        let isFirst = unit.isOrdinal && opensOutline(unit)
        switch leadIn {
        case .request: return unit.voice != .authority || opensQuotation(unit) || opensListOfThings(start)
        case .answers:
            if unit.label == .request { return true }
            return unit.voice == .requester
                || isFirst && (unit.marker?.isAnnounced ?? false) && unit.voice != .authority
        }
    }

    /// The first item of a list, with a few words of introduction above it.
    private func listBelow(_ start: Int) -> Int? {
        for index in start..<min(start + 5, units.count) {
            let unit = units[index]
            if unit.label != nil || unit.zone != .body && unit.zone != .annex { return nil }
            if unit.isOrdinal { return opensOutline(unit) && unit.voice != .authority ? index : nil }
        }
        return nil
    }

    /// The first item of a list right below an open lead-in, with more said of it in sentences that tell.
    private func opensListOfThings(_ start: Int) -> Bool {
        guard start > 0, units[start].marker != nil, letter.leadIn(of: units[start - 1].text) == .request,
            let first = letter.sentences(in: units[start].text).first
        else { return false }
        return letter.voice(of: first) != .authority
    }

    private func opensQuotation(_ unit: ReadingUnit) -> Bool {
        letter.flow.bytes[unit.start] == Quotation.mark
            || unit.start > 0 && letter.flow.bytes[unit.start - 1] == Quotation.mark
    }

    func opensOutline(_ unit: ReadingUnit) -> Bool {
        guard let marker = unit.marker else { return false }
        return PartOutline().place(of: marker, opensList: true) != nil
    }

    // MARK: Reading

    private func request(from start: Int, leadIndent: Double?) -> FoundRequest? {
        let end = units[start...].firstIndex { $0.zone == .signOff || $0.zone == .thread } ?? units.count
        return Self.request(in: letter, units: units, from: start, to: end, leadIndent: leadIndent)
    }

    /// The request that begins at a unit, with its answers where they stand between its parts.
    static func request(
        in letter: Letter, units: [ReadingUnit], from start: Int, to end: Int, leadIndent: Double? = nil
    ) -> FoundRequest? {
        guard end > start else { return nil }
        var scan = RequestScan(letter: letter, units: units, start: start, end: end, leadIndent: leadIndent)
        scan.scan()
        guard scan.end > start else { return nil }
        if scan.heads.isEmpty { return unmarked(scan) }
        if let inline = inlineBefore(scan) { return inline }
        var marked = MarkedParts(scan)
        var request = marked.found()
        if request.parts.count == 1, let marker = request.parts[0].marker, let first = request.parts[0].ranges.first {
            // "a) the valuation; b) the names of the bidders", in one paragraph.
            let inline = InlineParts(letter: letter).parts(
                in: [marker.lowerBound..<first.upperBound] + request.parts[0].ranges.dropFirst())
            if !inline.isEmpty { request.parts = inline }
        }
        // Parts that have sub-parts of their own already are stems.
        let inline = InlineParts(letter: letter)
        if !request.parts.contains(where: \.isStem) { request.parts = request.parts.flatMap(inline.withSubparts) }
        if let first = unmarkedBefore(scan) {
            request.parts.insert(contentsOf: first.parts, at: 0)
            request.text = first.text + request.text
        }
        return request
    }

    private static func unmarked(_ scan: RequestScan) -> FoundRequest? {
        let letter = scan.letter
        guard var request = UnmarkedParts(scan).found() else { return nil }
        let lines = LineParts(letter: letter)
        let labelled = lines.labelled(in: request.parts.flatMap(\.ranges))
        if !labelled.isEmpty { request.parts = labelled }
        guard request.parts.count == 1 else { return request }
        let inline = InlineParts(letter: letter).parts(in: request.parts[0].ranges)
        let found = inline.isEmpty ? lines.broken(in: request.parts[0].ranges) : inline
        if !found.isEmpty {
            request.parts = found
        } else if let first = request.parts[0].ranges.first,
            let object = RestatedRequest(letter: letter).openingObject(of: first)
        {
            request.parts[0].ranges[0] = object
        }
        return request
    }

    /// Parts within the sentence above a list that only numbers their answers.
    private static func inlineBefore(_ scan: RequestScan) -> FoundRequest? {
        guard let head = scan.heads.first, head.unit > scan.start, scan.turn(of: scan.start) == .asks else {
            return nil
        }
        let run = (scan.start..<head.unit).prefix { scan.turn(of: $0) == .asks }
            .map { scan.units[$0].start..<scan.units[$0].text.upperBound }
        let parts = InlineParts(letter: scan.letter).parts(in: run)
        guard parts.count > 1, parts[0].label == head.place.label, let end = run.last?.upperBound else { return nil }
        return FoundRequest(parts: parts, text: run, end: end)
    }

    /// A question without a marker, answered before the marked ones begin.
    private static func unmarkedBefore(_ scan: RequestScan) -> FoundRequest? {
        guard let head = scan.heads.first, head.unit > scan.start,
            (scan.start..<head.unit).contains(where: { scan.turn(of: $0) == .answers })
        else { return nil }
        let request = UnmarkedParts(scan).found(upTo: head.unit)
        return request?.parts.isEmpty ?? true ? nil : request
    }
}
