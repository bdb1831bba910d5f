/// What searches come to, and what a requester is asked to say.
extension ClauseReader {
    /// "Gathers no such figures", "a list that we do not maintain", rather than a road.
    func tending(_ verb: Int, in clause: Range<Int>) -> Hit? {
        guard !has(.supposing, in: clause.lowerBound..<verb) else { return nil }
        let next = behind(verb, 4, in: clause)
        if let no = next.first, roles[no].contains(.no), has([.information, .paper], in: behind(no, 3, in: clause)) {
            return hit(.notHeld, verb...no, .nothingKept)
        }
        guard let denial = denial(of: verb, in: clause),
            has([.information, .paper, .pointing], in: next)
                || has([.information, .paper], in: max(clause.lowerBound, denial)..<verb)
        else { return nil }
        return hit(.notHeld, denial...verb, .notKept)
    }

    /// "A check of the files has not revealed any information": nothing was found, in whatever verb.
    func searching(_ word: Int) -> Hit? {
        let rest = restOfSentence(behind: word, 14)
        guard let denial = rest.first(where: { !roles[$0].isDisjoint(with: [.not, .no, .nothing]) }) else { return nil }
        if roles[denial].contains(.nothing) { return hit(.notHeld, word...denial, .notFound) }
        let next = denial + 1..<min(denial + 6, rest.upperBound)
        guard next.lowerBound < next.upperBound, has([.information, .paper], in: next) else { return nil }
        return hit(.notHeld, word...denial, .notFound)
    }

    /// "Which depot you are asking about", where the reader is asked to say so.
    func wanting(_ verb: Int) -> Hit? {
        let before = startOfSentence(before: verb, 16)..<verb
        guard let you = before.suffix(4).last(where: { roles[$0].contains(.you) }),
            let what = before.last(where: { roles[$0].contains(.what) }), what < you || isQuestion(behind: verb),
            // "The information which you want".
            what == before.lowerBound || !roles[what - 1].contains(.information),
            // "To tell you whether it has what you are after".
            !has(.you, in: before.lowerBound..<what) || isQuestion(behind: verb)
        else { return nil }
        let isAsked = isQuestion(behind: verb) || has(.pleading, in: before.lowerBound..<what) || isDoubted(before)
        guard isAsked, !Self.unasked.contains(index.words[before.lowerBound].hash) else { return nil }
        return hit(.clarification, what...verb, .askedBack)
    }

    /// "We are not sure what you mean".
    private func isDoubted(_ words: Range<Int>) -> Bool {
        has([.not, .unable], in: words) || words.contains { Self.doubts.contains(index.words[$0].hash) }
    }

    private static let doubts = WordSet("unclear unsure uncertain")

    private static let unasked = WordSet("if should you where")

    private func isQuestion(behind word: Int) -> Bool {
        var next = word
        while next + 1 < roles.count, next - word < 24 {
            let start = Int(index.words[next].end)
            let gap = index.folded[start..<max(start, Int(index.words[next + 1].start))]
            if gap.contains(UInt8(ascii: "?")) { return true }
            if gap.contains(UInt8(ascii: ".")) || index.words[next + 1].hash == WordToken.blockEnd { return false }
            next += 1
        }
        return false
    }

    /// The words up to the sentence's end, but no more than so many.
    private func restOfSentence(behind word: Int, _ count: Int) -> Range<Int> {
        var end = word + 1
        while end < roles.count, end - word <= count, !isStop(before: end) { end += 1 }
        return word + 1..<end
    }

    private func startOfSentence(before word: Int, _ count: Int) -> Int {
        var start = word
        while start > 0, word - start < count, !isStop(before: start) { start -= 1 }
        return start
    }

    private func isStop(before word: Int) -> Bool {
        if index.words[word].hash == WordToken.blockEnd || index.words[word - 1].hash == WordToken.blockEnd {
            return true
        }
        let gap = index.folded[Int(index.words[word - 1].end)..<Int(index.words[word].start)]
        return gap.count > 1
            && gap.contains { byte in
                byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";")
                    || byte == UInt8(ascii: "!")
            }
    }
}
