/// What tells whether a unit asks, answers or ends what stands above it.
extension RequestScan {
    /// An unmarked question behind an answer, as long as no part is marked.
    func asksAgain(_ unit: ReadingUnit, at index: Int) -> Bool {
        let isLabelled = index + 1 < units.count && units[index + 1].label == .answer && !labelled.isEmpty
        guard heads.isEmpty, closing == nil, unit.zone == .body || unit.zone == .annex,
            unit.voice == .requester || isLabelled && unit.voice == .open && units[index + 1].isInline
        else { return false }
        if isQuoted(start), !isQuoted(index) { return false }
        // "Request" over what was asked and "Response" over all that answers it: what is asked there weighs an exemption.
        if !isLabelled, start > 0, units[start - 1].label == .request, !labelled.isEmpty { return false }
        if repeats(unit, at: index) || unit.isOrdinal { return false }
        if unit.isBullet { return !units[index - 1].isBullet || letter.asksAnew(unit.text) }
        if unit.style.isSet(apart: units[start].style), let answer, !unit.style.isSet(apart: units[answer].style) {
            return false
        }
        if let leadIndent, units[start].indent > leadIndent + 8, abs(unit.indent - units[start].indent) > 3 {
            return false
        }
        guard let first = letter.sentences(in: unit.text).first,
            letter.asksAnew(first) || letter.ends(unit.text, with: ":") || isLabelled || isSetAsQuestion(unit)
        else { return false }
        return !RequestCues.addresses.hasMatch(in: letter, first)
    }

    /// What is asked for is set in one way throughout, and what stands between in another.
    private func isSetAsQuestion(_ unit: ReadingUnit) -> Bool {
        guard let answer, letter.endsSentence(unit.text) else { return false }
        let questions = units[start].style
        return questions.isSet(apart: units[answer].style) && !unit.style.isSet(apart: questions)
    }

    /// A marker that goes on with the numbering asks again, rather than listing within an answer.
    func resumes(_ unit: ReadingUnit, at index: Int) -> Bool {
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

    /// "FOI 2212:" between parts whose numbers go on: another request that is answered in the same letter.
    func headsMoreParts(_ index: Int) -> Bool {
        let unit = units[index]
        guard let last = heads.last, index + 1 < end, let next = units[index + 1].marker,
            next.shape == last.marker.shape,
            let number = Int(String(last.marker.label)), Int(String(next.label)) == number + 1
        else { return false }
        return unit.isHeading && unit.marker == nil && unit.label == nil && unit.voice == .open
            && letter.wordCount(in: unit.text) < 6 && letter.ends(unit.text, with: ":")
    }

    /// An item of a list with which the authority asks for clarification: "Could you please tell us:".
    func asksBack(at index: Int) -> Bool {
        guard heads.isEmpty, turn == .answers else { return false }
        var above = index - 1
        while above > start, units[above].isOrdinal { above -= 1 }
        guard above >= start, units[above].voice == .authority, letter.ends(units[above].text, with: ":") else {
            return false
        }
        return RequestCues.askingBack.hasMatch(in: letter, units[above].text)
    }

    /// Nothing else answers: what tells something below the last question does, in whatever words.
    mutating func endBehindQuestions() {
        let asked = turns.firstIndex(of: .answers).map { start + $0 } ?? end
        let close = closing ?? end
        guard (asked..<end).allSatisfy({ units[$0].zone != .body || $0 >= close }) else { return }
        var first = min(asked, close)
        while first > start + 1, tells(first - 1) { first -= 1 }
        let last = first - 1
        guard last >= start, first < asked,
            units[last].voice == .requester || letter.endsInQuestionMark(units[last].text),
            letter.endsSentence(units[last].text)
        else { return }
        // Where other statements stand between the questions, these have their answers already.
        guard !(start..<first).contains(where: { $0 > start && tells($0) }) else { return }
        for index in first..<min(asked, close) { setTurn(.answers, of: index) }
    }

    /// A paragraph that is nobody's by its words, and states something.
    private func tells(_ index: Int) -> Bool {
        let unit = units[index]
        return unit.voice == .open && unit.zone == .body && unit.marker == nil && unit.cell == nil && unit.label == nil
            && !isQuoted(index) && !continues(index, from: index - 1)
            && (letter.ends(unit.text, with: ".") || letter.flow.bytes[unit.text].contains(where: \.isDigit))
    }

    /// A unit in which the request does not go on.
    func endsRequest(_ unit: ReadingUnit, at index: Int) -> Bool {
        if isQuoted(index) { return false }
        if unit.zone == .review || unit.zone == .boilerplate { return unit.voice != .requester }
        if unit.voice == .authority || leadsToAnswers(unit, at: index) || isForeignTitle(unit)
            || repeats(unit, at: index)
        {
            return true
        }
        if isUnlikeRequests(unit, at: index) { return true }
        if isLoneFigure(unit), index > start, letter.endsSentence(units[index - 1].text) { return true }
        if let head = heads.last, head.marker.isAnnounced, unit.voice == .open, unit.marker == nil, head.unit < index,
            letter.endsSentence(units[head.unit].text), !continues(index, from: head.unit)
        {
            return true
        }
        guard index > start, unit.voice == .open || heads.isEmpty else { return false }
        return isSetOut(unit) || isRestyled(unit, at: index)
    }

    /// A paragraph that is like no request, in whosever voice it is: more plainly so where the questions are paragraphs too.
    private func isUnlikeRequests(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard unit.voice == .open, unit.marker == nil, unit.cell == nil, !unit.isHeading, unit.zone == .body,
            index > start,
            // "And", alone between two questions.
            letter.endsSentence(unit.text), letter.wordCount(in: units[index - 1].text) > 2,
            !continues(index, from: heads.last?.unit ?? index - 1),
            let first = letter.sentences(in: unit.text).first
        else { return false }
        let least = heads.isEmpty && !units[index - 1].isBullet ? 0.8 : 0.6
        return isOther(first, moreThan: least)
    }

    /// "30." or "£1,200" alone answers.
    private func isLoneFigure(_ unit: ReadingUnit) -> Bool {
        let text = unit.start..<unit.text.upperBound
        guard let first = letter.flow.bytes[text].first(where: { $0 < 0x80 }) else { return false }
        return first.isDigit
            && letter.words(in: text).allSatisfy { word in
                letter.flow.bytes[word.range].allSatisfy {
                    $0.isDigit || $0 == UInt8(ascii: "k") || $0 == UInt8(ascii: "m")
                }
            }
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

    /// Nothing but the announcement of the answers stands before this unit: "Our response is given below."
    func isAnnounced(at index: Int) -> Bool {
        turn == .answers && answer == index - 1 && letter.leadIn(of: units[index - 1].text) == .answers
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

    /// A question without a number that was asked before, word for word: the request has ended, and its questions stand
    /// again above their answers.
    mutating func asksTheSame(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard unit.label == nil, unit.cell == nil, unit.voice != .authority else { return false }
        let own = letter.wordIndices(in: unit.text)
        guard own.count > 3 else { return false }
        for earlier in start..<index where turn(of: earlier) == .asks && units[earlier].label == nil {
            if isTheSame(units[earlier].text, as: own) { return true }
            guard letter.endsInQuestionMark(unit.text),
                letter.sentences(in: units[earlier].text).contains(where: { isTheSame($0, as: own) })
            else { continue }
            repeatsSentences = true
            return true
        }
        return false
    }

    private func isTheSame(_ asked: Range<Int>, as own: Range<Int>) -> Bool {
        let asked = letter.wordIndices(in: asked)
        return asked.count == own.count
            && letter.sharedWords(from: own.lowerBound, and: asked.lowerBound, upTo: own.count) == own.count
    }

    /// "(a) None. (b) Ten. 2. Four.": below a last part that is whole, the answers begin with those to an earlier list.
    func repeatsList(_ place: PartOutline.Place, _ marker: Marker, at index: Int) -> Bool {
        guard place.isFirst, place.depth > 0, let last = heads.last, last.unit == index - 1, last.place.depth == 0,
            units[index].voice != .requester, letter.endsSentence(units[last.unit].text)
        else { return false }
        return heads.contains {
            $0.place.isFirst && $0.place.depth == place.depth && $0.marker.shape == marker.shape
                && $0.marker.kind == marker.kind
        }
    }

    /// The first words are closed by a mark: "Number of burials:".
    private func endsAsQuestion(_ range: Range<Int>, behind count: Int) -> Bool {
        let last = letter.index.firstWord(from: range.lowerBound) + count - 1
        let rest = letter.trimmed(Int(letter.words[last].end)..<range.upperBound)
        guard let first = rest.first else { return false }
        switch letter.flow.bytes[first] {
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "="): return true
        default: return false
        }
    }

    /// A title in capitals below a request that is not.
    private func isForeignTitle(_ unit: ReadingUnit) -> Bool {
        guard let head = heads.last, unit.marker == nil, unit.cell == nil, letter.isCapitals(unit.text) else {
            return false
        }
        return !letter.isCapitals(units[head.unit].text)
    }

    /// "We respond as follows:"; and, right above a list that begins anew as the request did, "What I can say in reply:".
    private func leadsToAnswers(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard unit.marker == nil else { return false }
        if unit.voice != .requester, letter.leadIn(of: unit.text) == .answers { return true }
        guard index + 1 < end, let first = heads.first, let next = units[index + 1].marker,
            next.label == first.marker.label, next.shape == first.marker.shape, letter.ends(unit.text, with: ":")
        else { return false }
        return RequestCues.answeringWords.hasMatch(in: letter, unit.text) && unit.voice != .requester
            || isOther(unit.text, moreThan: 0.6)
    }

    /// A sentence is like those that neither lead in a request nor ask, by more than so great a likelihood.
    private func isOther(_ sentence: Range<Int>, moreThan least: Double) -> Bool {
        RequestSentence.classifier.likelihoods(of: sentence, in: letter)[RequestSentence.other.rawValue] > least
    }

    /// The request stands indented below its lead-in, and this does not.
    private func isSetOut(_ unit: ReadingUnit) -> Bool {
        guard let leadIndent, units[start].indent > leadIndent + 8, unit.cell == nil else { return false }
        return unit.indent < leadIndent + 3 && unit.voice == .open
    }

    /// The unit is set in another style than the part above it.
    private func isRestyled(_ unit: ReadingUnit, at index: Int) -> Bool {
        guard unit.marker == nil, unit.cell == nil else { return false }
        guard let head = heads.last else {
            // A question in bold, and plain words below it.
            return index > start && units[start].marker == nil && units[start].label == nil
                && unit.voice == .open && unit.style.isSet(apart: units[start].style)
                && !units[index - 1].style.isSet(apart: units[start].style)
                && letter.endsSentence(units[index - 1].text)
        }
        guard unit.style.isSet(apart: units[head.unit].style) else { return false }
        // A heading between two parts.
        let isHeading = unit.isHeading && index + 1 < end && units[index + 1].marker != nil
        return !isHeading
    }

    func closes(_ unit: ReadingUnit, at index: Int) -> Bool {
        if unit.zone == .review || unit.zone == .boilerplate || unit.zone == .signOff {
            // "If you wish to complain" behind an answer is the authority's.
            return unit.voice != .requester || turn == .answers && unit.zone == .review && !isQuoted(index)
        }
        return (turn == .answers || unit.voice == .authority && !isQuoted(index))
            && RequestCues.closings.opens(unit.text, in: letter.index)
    }

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
            && !OutcomeCues.addresses.opens(unit.text, in: letter.index)
    }
}

extension Block.Style {
    /// Told from another by weight, slope or colour.
    func isSet(apart other: Block.Style) -> Bool {
        isBold != other.isBold || isItalic != other.isItalic || colour != other.colour
    }
}
