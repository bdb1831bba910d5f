/// Questions that nothing leads in.
extension RequestFinder {
    /// Where questions begin that nothing leads in, to be answered one by one.
    func unintroducedStart() -> Int? {
        let end = units.firstIndex { $0.zone == .signOff } ?? units.count
        return units[..<end].indices.first { isUnintroduced($0, before: end) }.map(withStem)
    }

    /// "1. For each of the last three years:" right above the first question.
    private func withStem(_ start: Int) -> Int {
        guard start > 0, units[start].isOrdinal, units[start - 1].isOrdinal, opensOutline(units[start - 1]),
            units[start - 1].voice != .authority, letter.ends(units[start - 1].text, with: ":")
        else { return start }
        return start - 1
    }

    private func isUnintroduced(_ index: Int, before end: Int) -> Bool {
        let unit = units[index]
        guard unit.zone == .body || unit.zone == .annex else { return false }
        if let marker = unit.marker, marker.isAnnounced, opensOutline(unit), index + 1 < end,
            unit.voice == .requester || units[index + 1].voice == .requester || isAnnouncedList(from: index)
        {
            return true
        }
        if isAnsweredBelow(index), unit.voice != .authority { return true }
        guard unit.voice == .requester else { return false }
        if unit.isOrdinal, opensOutline(unit) { return true }
        return letter.asksAnew(unit.text) && !isAddressedToRequester(unit)
    }

    /// "Request 1. The minutes of May", "Request 2. …", with something below each that the authority says.
    private func isAnnouncedList(from start: Int) -> Bool {
        let heads = units.indices[start...].filter { units[$0].marker?.isAnnounced ?? false }
        guard heads.count > 2, heads.allSatisfy({ units[$0].voice != .authority && !units[$0].text.isEmpty }) else {
            return false
        }
        let below = heads.map { $0 + 1 }
        return below.allSatisfy { $0 < units.count && units[$0].marker == nil && units[$0].voice != .requester }
            && below.count { units[$0].voice == .authority } * 2 >= below.count
    }

    /// "1. The minutes of May" over "Answer".
    private func isAnsweredBelow(_ index: Int) -> Bool {
        units[index].isOrdinal && opensOutline(units[index]) && index + 1 < units.count
            && units[index + 1].label == .answer && !units[index + 1].isInline
    }

    /// Two questions or more, numbered from the first.
    func isListOfQuestions(_ start: Int) -> Bool {
        if isAnsweredBelow(start) { return true }
        guard units[start].isOrdinal, opensOutline(units[start]), letter.endsInQuestionMark(units[start].text) else {
            return false
        }
        return units[(start + 1)...].prefix(8).contains {
            $0.isOrdinal && $0.marker?.shape == units[start].marker?.shape && letter.endsInQuestionMark($0.text)
        }
    }

    /// Rather than a demand of the authority's, such as not to reply to its message.
    func asksPlainly(_ index: Int) -> Bool {
        units[index].isOrdinal || letter.endsInQuestionMark(units[index].text)
    }

    private func isAddressedToRequester(_ unit: ReadingUnit) -> Bool {
        RequestCues.closings.opens(unit.text, in: letter.index)
            || RequestCues.addresses.hasMatch(in: letter, unit.text)
    }
}
