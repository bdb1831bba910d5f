/// A clause that tells what was asked for: who or what asks, then the date, the addressee or the law in any order, then the
/// matter: "You asked the University on 3 May, under the Act, for the minutes", "your FOI on empty homes".
struct AskingClause {
    let letter: Letter

    /// What was asked for.
    struct Object {
        /// In the flow.
        var range: Range<Int>
        /// Only what it is about is told.
        var isTopic: Bool
    }

    /// The first in a sentence.
    func object(in sentence: Range<Int>) -> Object? {
        let words = letter.words(in: sentence)
        for index in words.indices {
            if Self.reader.contains(words[index]) {
                if let object = objectOfReader(from: index + 1, in: words, sentence) { return object }
            } else if Self.possessives.contains(words[index]) {
                if let object = objectOfVehicle(from: index + 1, in: words, sentence) { return object }
            }
        }
        return nil
    }

    // MARK: Who or what asks

    /// "You asked …".
    private func objectOfReader(from start: Int, in words: ArraySlice<WordToken>, _ sentence: Range<Int>) -> Object? {
        var index = start
        while index < words.endIndex, Self.auxiliaries.contains(words[index]) { index += 1 }
        guard index < words.endIndex else { return nil }
        if Self.asking.contains(words[index]) {
            return matter(from: index + 1, takesObject: false, in: words, sentence)
        }
        if Self.requesting.contains(words[index]) {
            return matter(from: index + 1, takesObject: true, in: words, sentence)
        }
        return nil
    }

    /// "Your message of 3 May …": with a verb, or with no more than a preposition.
    private func objectOfVehicle(from start: Int, in words: ArraySlice<WordToken>, _ sentence: Range<Int>) -> Object? {
        guard let vehicle = words[start...].prefix(5).firstIndex(where: Self.vehicles.contains),
            words[start..<vehicle].allSatisfy(mayStandBetween)
        else { return nil }
        for index in words[(vehicle + 1)...].prefix(Self.farthest).indices {
            let takesObject = Self.requesting.contains(words[index])
            if takesObject || Self.asking.contains(words[index]) {
                return matter(from: index + 1, takesObject: takesObject, in: words, sentence)
            }
            if let object = topic(at: index, in: words, sentence) {
                // "Your request for information about the lease".
                guard Self.information.contains(words[index - 1]) else { return object }
                return self.object(from: index - 1, isTopic: true, in: words, sentence)
            }
            if joins(words, at: index) {
                guard index + 1 < words.endIndex, Self.information.contains(words[index + 1]) else {
                    return object(from: index + 1, isTopic: false, in: words, sentence)
                }
                continue
            }
            guard mayStandBetween(words[index]) || Self.information.contains(words[index]) else { return nil }
        }
        return nil
    }

    /// "About the lease", "in relation to the lease", rather than "on 3 May".
    private func topic(at index: Int, in words: ArraySlice<WordToken>, _ sentence: Range<Int>) -> Object? {
        if Self.topics.contains(words[index]), !isDate(behind: index, in: words) {
            return object(from: index + 1, isTopic: true, in: words, sentence)
        }
        guard Self.relations.contains(words[index]), index + 1 < words.endIndex, Self.to.contains(words[index + 1])
        else {
            return nil
        }
        return object(from: index + 2, isTopic: true, in: words, sentence)
    }

    // MARK: What is asked for

    /// Behind the verb, what may stand between left aside.
    private func matter(from start: Int, takesObject: Bool, in words: ArraySlice<WordToken>, _ sentence: Range<Int>)
        -> Object?
    {
        for index in words[start...].prefix(Self.farthest).indices {
            let word = words[index]
            if joins(words, at: index) {
                return object(from: index + 1, isTopic: false, in: words, sentence)
            }
            if Self.questions.contains(word) { return object(from: index, isTopic: false, in: words, sentence) }
            if let object = topic(at: index, in: words, sentence) { return object }
            if Self.to.contains(word), index + 1 < words.endIndex, !mayStandBetween(words[index + 1]) {
                return infinitive(from: index + 1, in: words, sentence)
            }
            // "You wrote on 3 May asking to see".
            if Self.asking.contains(word) || Self.requesting.contains(word) {
                return matter(from: index + 1, takesObject: Self.requesting.contains(word), in: words, sentence)
            }
            if takesObject, Self.determiners.contains(word) || !mayStandBetween(word) {
                return object(from: index, isTopic: false, in: words, sentence)
            }
            guard mayStandBetween(word) else { return nil }
        }
        return nil
    }

    /// "To see", "to be given", "to supply".
    private func infinitive(from start: Int, in words: ArraySlice<WordToken>, _ sentence: Range<Int>) -> Object? {
        guard start < words.endIndex else { return nil }
        // "You used the Act to ask for".
        if Self.asking.contains(words[start]) || Self.requesting.contains(words[start]) {
            return matter(from: start + 1, takesObject: Self.requesting.contains(words[start]), in: words, sentence)
        }
        guard Self.obtaining.contains(words[start]) else { return nil }
        var index = start + 1
        while index < words.endIndex, Self.given.contains(words[index]) { index += 1 }
        return object(from: index, isTopic: false, in: words, sentence)
    }

    private func object(
        from index: Int, isTopic: Bool, in words: ArraySlice<WordToken>, _ sentence: Range<Int>
    ) -> Object? {
        guard index < words.endIndex, !endsClause(before: words[index]) else { return nil }
        return Object(range: Int(words[index].start)..<sentence.upperBound, isTopic: isTopic)
    }

    /// "What you asked for, unless it is exempt": no object stands behind the comma.
    private func endsClause(before word: WordToken) -> Bool {
        let before = Int(word.start) - 2
        return before > 0 && letter.flow.bytes[before] == UInt8(ascii: ",") && letter.flow.bytes[before + 1] == 0x20
            && Self.closing.contains(word)
    }

    private static let closing = WordSet("unless which if but and where whether as so we")

    // MARK: Words between

    /// Dates, addressees, the law, and how it was sent.
    private func mayStandBetween(_ word: WordToken) -> Bool {
        let first = letter.flow.bytes[word.range.lowerBound]
        return first.isDigit || first.isUpper || Self.between.contains(word) || Self.vehicles.contains(word)
            || MonthNames.words.contains(word)
    }

    /// "For the minutes", rather than "for 3 May" or "Transport for Wyre".
    private func joins(_ words: ArraySlice<WordToken>, at index: Int) -> Bool {
        func isCapital(_ index: Int) -> Bool {
            words.indices.contains(index) && letter.flow.bytes[words[index].range.lowerBound].isUpper
        }
        return Self.joining.contains(words[index]) && !isDate(behind: index, in: words)
            && !(isCapital(index - 1) && isCapital(index + 1) && Self.bodies.contains(words[index - 1]))
    }

    /// Names go on with "for" behind these.
    private static let bodies = WordSet("department ministry office transport centre institute")

    /// "For 3 May", "on Tuesday".
    private func isDate(behind index: Int, in words: ArraySlice<WordToken>) -> Bool {
        guard index + 1 < words.endIndex else { return true }
        let next = words[index + 1]
        return letter.flow.bytes[next.range.lowerBound].isDigit && next.range.count < 5
            || MonthNames.words.contains(next) || Self.days.contains(next)
    }

    private static let farthest = 18
    private static let reader = WordSet("you you've you'd")
    private static let possessives = WordSet("your the")
    private static let auxiliaries = WordSet(
        "e have had also then now are were specifically recently further kindly originally first previously subsequently "
            + "would will did")
    private static let asking = WordSet(
        "asked ask asking asks applied apply applying wrote writing emailed mailed enquired enquire wondered used want wanted "
            + "wants wish wished wishes like")
    private static let requesting = WordSet("requested request requesting requests sought seek seeking seeks")
    private static let vehicles = WordSet(
        "request letter email mail e-mail message application correspondence enquiry inquiry foi form note submission")
    private static let joining = WordSet("for")
    private static let to = WordSet("to of with")
    private static let relations = WordSet("relation regard respect connection reference")
    private static let information = WordSet("information details data")
    private static let questions = WordSet("how what whether why which who whose")
    private static let topics = WordSet("about concerning regarding on")
    private static let determiners = WordSet(
        "the a an all any every each both copies details some certain various information sight access")
    private static let obtaining = WordSet(
        "see have receive know be get obtain supply provide send give disclose release tell")
    private static let given = WordSet("given told sent provided supplied us you with")
    private static let days = WordSet("monday tuesday wednesday thursday friday saturday sunday")
    private static let between = WordSet(
        "of on dated received by at in the a an our this that office council trust force department university ministry board "
            + "commission police authority service school college board's recent further last yesterday today earlier email "
            + "e mail post letter message request form website portal which were was made sent submitted we i us you me it under and "
            + "pursuant foi freedom information act acts eir regulations environmental to from just short original initial new second "
            + "monday tuesday wednesday thursday friday saturday sunday day same via through as")
}
