/// What verbs say of the request, and of where else the information is.
extension ClauseReader {
    // MARK: The request

    func passingOn(_ verb: Int, in clause: Range<Int>) -> Hit? {
        // "Transfer of your request" is a title.
        guard verb + 1 < roles.count, index.words[verb + 1].hash != Self.of,
            denial(of: verb, in: clause) == nil, !has([.supposing, .imagining], in: clause.lowerBound..<verb),
            has([.asked], in: max(clause.lowerBound, verb - 7)..<verb)
                || has([.asked, .pointing], in: behind(verb, 3, in: clause))
                || !isEveryday(verb) && pointsBack(before: verb, in: clause)
        else { return nil }
        if let to = behind(verb, 6, in: clause).first(where: { index.words[$0].hash == Self.to }) {
            return isElsewhere(to, in: clause) ? hit(.transferred, verb...to, .passedOn) : nil
        }
        guard let onward = onward(verb) ?? behind(verb, 3, in: clause).first(where: { isYours($0) }) else { return nil }
        return hit(.transferred, verb...onward, .passedOn)
    }

    /// "This has been passed to", rather than "calls that were passed to a second adviser".
    private func pointsBack(before verb: Int, in clause: Range<Int>) -> Bool {
        (max(clause.lowerBound, verb - 4)..<verb).contains { word in
            roles[word].contains(.pointing) && !isRelative(word, before: verb, in: clause)
        }
    }

    private func isRelative(_ word: Int, before verb: Int, in clause: Range<Int>) -> Bool {
        index.words[word].hash == Self.that && word > clause.lowerBound && verb - word <= 2
    }

    private static let that = WordToken.hash(of: "that")

    /// "Sent", "gone": of anything.
    private func isEveryday(_ verb: Int) -> Bool {
        roles[verb].contains(.providing) || Self.everyday.contains(index.words[verb].hash)
    }

    private static let everyday = WordSet("gone sending transfer")

    /// What it is sent to is another body, rather than the reader, the writer or a team.
    private func isElsewhere(_ to: Int, in clause: Range<Int>) -> Bool {
        let next = behind(to, 5, in: clause)
        guard let first = next.first, index.words[to].hash == Self.to, !roles[first].contains(.you),
            !roles[first].contains(.authority)
        else { return false }
        return !next.contains { Self.insiders.contains(index.words[$0].hash) }
    }

    private static let insiders = Set(
        [
            "me", "team", "teams", "officer", "officers", "manager", "colleague", "colleagues", "relevant", "section",
            "unit",
        ]
        .map { WordToken.hash(of: $0) })

    static let to = WordToken.hash(of: "to")
    private static let of = WordToken.hash(of: "of")
    /// "Sent on 3 May", "sent on Monday": no more than a preposition.
    private func isDated(_ word: Int) -> Bool {
        guard word < roles.count, let first = folded(word).first else { return false }
        return first.isDigit || index.words[word].hash == Self.article || MonthNames.words.contains(index.words[word])
            || folded(word).suffix(3).elementsEqual("day".utf8)
    }

    private static let article = WordToken.hash(of: "the")
    private static let onwards = WordSet("on there onwards")

    /// "Sent your question".
    private func isYours(_ word: Int) -> Bool { roles[word].contains(.asked) && roles[word - 1].contains(.you) }

    /// "Sent on", "sent your question on", "redirected it there".
    private func onward(_ verb: Int) -> Int? {
        (verb + 1..<min(verb + 5, roles.count)).first { word in
            Self.onwards.contains(index.words[word].hash) && !isDated(word + 1)
                && (word == verb + 1 || has([.asked, .pointing], in: verb + 1..<word))
        }
    }

    func makingClear(_ verb: Int, in clause: Range<Int>) -> Hit? {
        guard denial(of: verb, in: clause) == nil || isMeaning(verb, in: clause),
            !has(.supposing, in: clause.lowerBound..<verb)
        else { return nil }
        if folded(verb).starts(with: "un".utf8) {
            guard has(.what, in: behind(verb, 4, in: clause)), !has([.asked], in: clause.lowerBound..<verb) else {
                return nil
            }
            return hit(.clarification, verb...verb, .askedBack)
        }
        let asks = (max(clause.lowerBound, verb - 4)..<verb)
        // "We suggest that you narrow the period" advises.
        guard !has(.opining, in: asks) else { return nil }
        let isAsked = asks.contains { roles[$0].contains(.you) || Self.pleas.contains(index.words[$0].hash) }
        guard isAsked,
            has([.what, .information, .asked, .pointing], in: behind(verb, 3, in: clause))
                || isMeaning(verb, in: clause)
                || has(.needing, in: asks)
        else { return nil }
        return hit(.clarification, (asks.lowerBound)...verb, .askedBack)
    }

    private static let pleas = WordSet("please")

    /// "What you mean by".
    private func isMeaning(_ verb: Int, in clause: Range<Int>) -> Bool {
        folded(verb).starts(with: "mean".utf8) && has(.what, in: clause.lowerBound..<verb)
    }

    // MARK: Elsewhere

    func publishing(_ verb: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<verb
        guard denial(of: verb, in: clause) == nil, !has([.supposing, .intending, .no], in: before) || isCan(before),
            let web = behind(verb, 9, in: clause).first(where: { roles[$0].contains(.web) })
        else { return nil }
        return hit(.published, verb...web, .published)
    }

    private static let can = WordToken.hash(of: "can")

    private func isCan(_ words: Range<Int>) -> Bool { words.contains { index.words[$0].hash == Self.can } }

    /// "The system cannot report on this": said by the way, it counts where nothing else is said.
    func extracting(_ verb: Int, in clause: Range<Int>) -> Hit? {
        guard !has(.supposing, in: clause.lowerBound..<verb), let denial = denial(of: verb, in: clause) else {
            return nil
        }
        return hit(.outOfReach, denial...verb, .notExtracted)
    }

    /// "Not within our remit", "the responsibility of the county council".
    func duty(_ word: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<word
        guard !has(.supposing, in: before) else { return nil }
        if let denial = denial(of: word, in: clause, .not) {
            // "Not responsible for the content of other websites".
            let isNotice = behind(word, 4, in: clause).contains { Self.contents.contains(index.words[$0].hash) }
            return isNotice ? nil : hit(.outOfReach, denial...word, .notOurs)
        }
        if let outside = before.last(where: { index.words[$0].hash == Self.outside }) {
            return hit(.outOfReach, outside...word, .notOurs)
        }
        guard has(.pointing, in: before),
            let outsider = behind(word, 5, in: clause).first(where: { roles[$0].contains(.outsider) })
        else { return nil }
        return hit(.outOfReach, word...outsider, .notOurs)
    }

    private static let contents = Set(
        ["content", "contents", "accuracy", "availability", "external"].map { WordToken.hash(of: $0) })
    private static let outside = WordToken.hash(of: "outside")

    // MARK: Cost

    /// "Would take more than 18 hours".
    func cost(_ word: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<word
        guard !has(.supposing, in: before), has([.imagining, .intending], in: before) || has(.opining, in: before),
            let over = (max(clause.lowerBound, word - 4)..<word).last(where: { roles[$0].contains(.over) }),
            !has(.not, in: before)
        else { return nil }
        return hit(.refused, over...word, .tooLong)
    }
}
