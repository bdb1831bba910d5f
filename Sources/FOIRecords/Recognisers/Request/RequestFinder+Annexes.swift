/// Requests that stand in an annex.
extension RequestFinder {
    /// A request that the letter has put into an annex.
    func annexed() -> FoundRequest? {
        if let title = units.indices.first(where: { isTitleOfRequest(units[$0]) }) {
            return annexed(from: title + 1)
        }
        let start = units.indices.first { index in
            let unit = units[index]
            guard unit.zone == .annex, index > 0, units[index - 1].isHeading || units[index - 1].label == .request
            else {
                return false
            }
            return unit.voice == .requester || unit.isOrdinal && opensOutline(unit) && unit.voice != .authority
        }
        guard let start, let request = annexed(from: start) else { return nil }
        let isTold = units.contains { $0.zone == .body && RequestCues.annexed.hasMatch(in: letter, $0.text) }
        return isTold || areAnswered(request.parts) ? request : nil
    }

    /// Marked questions, most of which have their answers below them, speak for themselves.
    private func areAnswered(_ parts: [FoundPart]) -> Bool {
        parts.count > 1 && parts.count(where: { !$0.answer.isEmpty || $0.isStem }) * 3 >= parts.count * 2
            && parts.contains { $0.marker != nil }
    }

    private func annexed(from start: Int) -> FoundRequest? {
        guard start < units.count, units[start].zone == .annex else { return nil }
        let end = units[(start + 1)...].firstIndex { $0.zone != .annex || isAnnexTitle($0) } ?? units.count
        return Self.request(in: letter, units: units, from: start, to: end)
    }

    /// "Annex A - your request in full".
    private func isTitleOfRequest(_ unit: ReadingUnit) -> Bool {
        unit.zone == .annex && isAnnexTitle(unit) && RequestCues.requestTitles.hasMatch(in: letter, unit.text)
            && !RequestCues.answerTitles.hasMatch(in: letter, unit.text)
    }

    private func isAnnexTitle(_ unit: ReadingUnit) -> Bool {
        guard unit.isHeading else { return false }
        return ZoneCues.annex.match(in: letter, startingAt: unit.text.lowerBound, before: unit.text.upperBound)?
            .range.lowerBound == unit.text.lowerBound
    }
}
