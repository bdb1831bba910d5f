/// Lists of what was asked for that no phrase leads in, told by what their items and the words above them are like.
extension RequestFinder {
    /// The first list in the letter that is like a request.
    func likeliestList() -> Int? {
        let end = units.firstIndex { $0.zone == .signOff } ?? units.count
        let decided = units.firstIndex(where: decides) ?? end
        return units[..<end].indices.first { index in
            guard units[index].zone == .body || units[index].zone == .annex, opensList(index) else { return false }
            let items = items(from: index, before: end)
            guard items.count > 1 else { return false }
            let asked = items.map { likelihood(.asked, of: units[$0].text) }
            let mean = asked.reduce(0, +) / Double(asked.count)
            let isLed = index > 0 && leads(index - 1)
            let isOpen = index > 0 && units[index - 1].marker == nil && letter.ends(units[index - 1].text, with: ":")
            return isLed
                ? mean > Self.leastLed
                : index < decided && items.count > 2 && units[index].isOrdinal
                    && mean > (isOpen ? Self.leastBelowColon : Self.leastAlone)
        }
    }

    /// How likely the items of a list are what was asked for, on average, for a list that something leads in, and for one
    /// that nothing does.
    private static let leastLed = 0.5
    private static let leastBelowColon = 0.6
    private static let leastAlone = 0.8

    /// The first passage that is set apart as a quotation, or indented, below words about the request, and asks as others do.
    func likeliestQuotation() -> Int? {
        let end = units.firstIndex { $0.zone == .signOff } ?? units.count
        return units[..<end].indices.dropFirst().first { index in
            let (above, unit) = (units[index - 1], units[index])
            guard unit.zone == .body, unit.marker == nil, unit.cell == nil, unit.voice != .authority, !unit.isHeading,
                above.zone == .body, above.marker == nil, likelihood(.asked, of: unit.text) > Self.leastAlone
            else { return false }
            let isQuoted = letter.flow.bytes[unit.start] == Quotation.mark
            let isIndented = unit.indent > above.indent + 12
            guard isQuoted || isIndented else { return false }
            return letter.sentences(in: above.text).contains { likelihood(.leads, of: $0) > 0.5 }
        }
    }

    /// A sentence with a colon behind it that is like those that lead in what was asked for.
    func likelyLeadIn(at index: Int) -> RequestCues.LeadIn? {
        guard units[index].zone == .body, units[index].marker == nil, units[index].cell == nil,
            letter.ends(units[index].text, with: ":"), let last = letter.sentences(in: units[index].text).last,
            likelihood(.leads, of: last) > Self.leastAlone
        else { return nil }
        return .request
    }

    /// The authority says there what it does.
    private func decides(_ unit: ReadingUnit) -> Bool {
        unit.zone == .body && unit.voice != .requester
            && OutcomeCues.signals.matches(in: letter, unit.text).contains {
                $0.meaning == .withheld || $0.meaning == .notHeld || $0.meaning == .refused
            }
    }

    private func opensList(_ index: Int) -> Bool {
        let unit = units[index]
        guard !unit.text.isEmpty, unit.voice != .authority else { return false }
        return unit.isOrdinal ? opensOutline(unit) : unit.isBullet && (index == 0 || !units[index - 1].isBullet)
    }

    /// The items of the list that a unit opens, their answers between them left aside.
    private func items(from start: Int, before end: Int) -> [Int] {
        guard let first = units[start].marker else { return [] }
        return units[start..<end].indices.filter { index in
            units[index].marker.map { $0.kind == first.kind && $0.shape == first.shape } ?? false
                && !units[index].text.isEmpty
        }.prefix(8).map { $0 }
    }

    private func leads(_ index: Int) -> Bool {
        guard units[index].marker == nil, let last = letter.sentences(in: units[index].text).last else { return false }
        return likelihood(.leads, of: last) > 0.5
    }

    /// Of the first sentence of a text.
    private func likelihood(_ sort: RequestSentence, of text: Range<Int>) -> Double {
        guard let first = letter.sentences(in: text).first else { return 0 }
        return RequestSentence.classifier.likelihoods(of: first, in: letter)[sort.rawValue]
    }
}
