import PDFText

/// What a sentence is to a stretch.
extension StretchReader {
    /// A sentence in the words of a conclusion that comes down on no side may announce the test or argue.
    func isConclusion(_ sentence: InterestSentence, announces: Bool) -> Bool {
        guard sentence.cue == .conclusion else { return false }
        if StretchCues.openings.hasMatch(in: letter, letter.opening(ofSentence: sentence.range)) { return false }
        if Balance(letter: letter).verdict(of: sentence.range) != nil { return true }
        return !announces && !sentence.turns && serves(sentence.range) == nil
    }

    /// Behind arguments of both sides several signs tell the end of the weighing.
    func closes(_ sentence: InterestSentence) -> Bool {
        guard let stretch, stretch.points.count > 1, !turns(sentence), stretch.sides() != nil else { return false }
        return ClosingReader(letter: letter).ends(sentence.range)
    }

    /// What looks like an account of the test goes on with the arguments where it serves a side itself.
    func argues(_ range: Range<Int>) -> Bool {
        stretch?.points.isEmpty == false && serves(range) != nil
            && !StretchCues.theirs.hasMatch(in: letter, letter.opening(ofSentence: range))
    }

    /// "As regards section 42(1), …": the sentence is about that one from here on.
    func isTopic(_ range: Range<Int>) -> Bool {
        guard StretchCues.topics.opens(range, in: letter.index),
            let mention = finder.mentionRanges(in: range).first,
            letter.words(in: range.lowerBound..<mention.lowerBound).count <= 4
        else { return false }
        let behind = letter.folded(mention.upperBound..<min(range.upperBound, mention.upperBound + 60))
        return behind.contains(UInt8(ascii: ","))
    }

    func isWeighed(_ provisions: [String]) -> Bool {
        provisions.contains { finder.exemptionClass(of: $0) == .qualified }
    }

    /// "What would the public get out of it?"
    func asks(_ range: Range<Int>) -> Bool {
        letter.bytes(range).last == UInt8(ascii: "?") && StretchCues.questions.hasMatch(in: letter, range)
    }

    /// The letter goes on to other things.
    func ends(_ range: Range<Int>, isFirst: Bool) -> Bool {
        if letter.bytes(range).last == UInt8(ascii: "?") { return true }
        if StretchCues.endings.hasMatch(in: letter, range) { return true }
        return isFirst && ArgumentCues.letterProse.opens(range, in: letter.index)
            || StretchCues.others.hasMatch(in: letter, range) && !weighsPublicInterest(at: range.lowerBound)
    }

    /// The stretch is announced as a weighing of the public interest, and not about a person.
    func weighsPublicInterest(at offset: Int) -> Bool {
        guard let stretch, stretch.isAnnounced else { return false }
        let named = stretch.provisions.isEmpty ? finder.provisions(before: offset, floor: 0) : stretch.provisions
        return !named.isEmpty && named.allSatisfy { finder.exemptionClass(of: $0) == .qualified }
    }

    /// The sentence speaks of the weighing, and does not only decide.
    func weighs(_ sentence: Range<Int>) -> Bool {
        StretchCues.weighing.hasMatch(in: letter, sentence)
            || Balance(letter: letter).verdict(of: sentence).map { $0.manner <= .leaning } ?? false
    }

    /// "On the one hand there is this:" argues nothing itself.
    func leadsUp(_ sentence: Range<Int>) -> Bool {
        letter.bytes(sentence).last == UInt8(ascii: ":") && letter.words(in: sentence).count <= 9
    }

    /// What the words of a sentence serve, and the set phrases in which it names its side.
    func stance(of sentence: InterestSentence) -> Int {
        let stance = stances.stance(of: sentence.range)
        guard case .argument(let side, let strength) = sentence.cue else { return stance }
        let weight =
            switch strength {
            case .plain: 4
            case .interest: 2
            case .effect: 1
            case .unclear, .turn: 0
            }
        return stance + (side == .disclosure ? weight : -weight)
    }

    /// The side that most of what a sentence speaks of serves.
    func serves(_ range: Range<Int>) -> ArgumentSide? { ArgumentSide(stance: stances.stance(of: range)) }

    func turns(_ sentence: InterestSentence) -> Bool {
        if sentence.turns { return true }
        return letter.words(in: sentence.range).dropFirst().prefix(13).contains { word in
            StretchCues.asides.contains(word) && letter.flow.bytes[word.range.lowerBound - 2].partsClauses
        }
    }
}

extension Letter {
    /// The few words with which a paragraph tells what it is about: "The method. …", "Order: …", "As for the e-mails, …".
    func topic(at start: Int) -> Range<Int>? {
        let words = words(in: start..<blocks[blockIndex(at: start)].range.upperBound).prefix(6)
        guard let first = words.first else { return nil }
        for (word, next) in zip(words, words.dropFirst()) {
            if LabelCues.verbs.contains(word) { return nil }
            let between = folded(word.range.upperBound..<next.range.lowerBound)
            if between.contains(UInt8(ascii: ".")) || between.contains(UInt8(ascii: ":")) {
                return first.range.lowerBound..<word.range.upperBound + (between.contains(UInt8(ascii: ".")) ? 1 : 0)
            }
            if between.contains(UInt8(ascii: ",")) {
                return StretchCues.topics.opens(start..<next.range.lowerBound, in: index)
                    ? first.range.lowerBound..<word.range.upperBound : nil
            }
        }
        return nil
    }
}
