/// What a trace is told of the ways in which a request may be found.
extension RequestFinder {
    /// Tells which way led to the request, and the others that would have found another.
    func told(_ request: FoundRequest, by rule: @autoclosure () -> Rule) -> FoundRequest {
        guard let trace = letter.trace else { return request }
        weigh(request, by: rule(), trace)
        for part in request.parts {
            let own: Rule =
                part.marker == nil
                ? .mechanism("no marker: by its place among the parts") : .mechanism("the marker before it")
            trace.weigh(.partLabels, part.label, at: part.marker.map { [$0] } ?? part.ranges, by: own)
            if part.isStem {
                trace.weigh(
                    .answers, of: part.label, "none", at: part.ranges, by: .mechanism("a part that has sub-parts"),
                    but: "its sub-parts are answered, not itself")
            }
        }
        for (other, rule) in others() where other.parts.first?.ranges != request.parts.first?.ranges {
            weigh(other, by: rule, but: "another way of finding the request comes before this one", trace)
        }
        return request
    }

    private func weigh(_ request: FoundRequest, by rule: Rule, but objection: String? = nil, _ trace: Trace) {
        for part in request.parts {
            trace.weigh(.partLabels, part.label, at: part.ranges, by: rule, but: objection)
            trace.weigh(
                .partTexts, of: part.label, letter.text(of: part.ranges), at: part.ranges, by: rule, but: objection)
        }
    }

    private func others() -> [(FoundRequest, Rule)] {
        var others: [(FoundRequest, Rule)] = []
        if let restated = RestatedRequest(letter: letter).found() {
            others.append((restated, rule(ofRestated: restated)))
        }
        if let quoted = QuotedThread(letter: letter).request(units) {
            others.append((quoted, .mechanism("the requester's message quoted behind the letter")))
        }
        return others
    }

    /// The words that lead a request in.
    func rule(ofLeadIn index: Int) -> Rule {
        let unit = units[index]
        if unit.label != nil {
            let label = RequestCues.labels.match(
                in: letter, startingAt: unit.start, before: units[min(index + 1, units.count - 1)].text.upperBound)
            return label.map { RequestCues.labels.rule($0, "the label over it") }
                ?? .mechanism("a heading of an answer")
        }
        let words = letter.sentences(in: unit.text).suffix(2).reversed()
        for sentence in words {
            if let cue = RequestCues.leadIns.matches(in: letter, sentence).last {
                return RequestCues.leadIns.rule(cue, "the words that lead it in")
            }
        }
        return .mechanism("the words before it lead it in")
    }

    /// The phrase whose object is the request.
    func rule(ofRestated request: FoundRequest) -> Rule {
        guard let text = request.text.first else { return .mechanism("a sentence that tells of the request") }
        let before = letter.sentence(around: text).lowerBound..<text.upperBound
        for table in [RestatingCues.restatements, RestatingCues.informationOn, RestatingCues.topics] {
            let cue = table.matches(in: letter, before).last { $0.range.lowerBound < text.lowerBound }
            if let cue { return table.rule(cue, "the phrase before it in a sentence that tells of the request") }
        }
        return .mechanism("a sentence that tells of the request")
    }
}
