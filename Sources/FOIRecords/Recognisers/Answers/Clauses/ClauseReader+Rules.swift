/// What each class of verb says.
extension ClauseReader {
    // MARK: Holding

    func holding(_ verb: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<verb
        if let elsewhere = keptElsewhere(verb, in: clause) { return elsewhere }
        guard !has(.supposing, in: before), !isOfReader(verb, in: clause) else { return nil }
        if roles[verb].contains(.having) { return having(verb, in: clause) }
        if let denial = denial(of: verb, in: clause) {
            let next = behind(verb, 1, in: clause)
            // "Not always recorded", "no request for recorded information".
            guard !has(.degree, in: denial..<verb), !has(.degree, in: next),
                !has(.information, in: next) || folded(verb).suffix(2) != Array("ed".utf8)[...]
            else { return nil }
            // "Staff are not required to record their breaks".
            if (denial + 1..<verb).contains(where: { Self.obliged.contains(index.words[$0].hash) }) {
                return has([.information, .pointing], in: behind(verb, 3, in: clause))
                    ? hit(.outOfReach, denial...verb, .notKept) : nil
            }
            if has(.earlier, in: behind(verb, 6, in: clause)) { return hit(.someNotHeld, denial...verb, .notKept) }
            return hit(.notHeld, denial...verb, .notKept)
        }
        guard !roles[verb].contains(.recording) else {
            return nobody(before: verb, in: clause).map { hit(.notHeld, $0...verb, .nothingKept) }
        }
        if let no = denied([.information, .paper], before: verb, in: clause) {
            return hit(.notHeld, no...verb, .nothingKept)
        }
        if let no = behind(verb, 1, in: clause).first(where: { !roles[$0].isDisjoint(with: [.no, .nothing]) }),
            roles[no].contains(.nothing) && isKeeping(verb)
                || has([.information, .paper], in: behind(no, 3, in: clause))
        {
            return hit(.notHeld, verb...no, .nothingKept)
        }
        return nobody(before: verb, in: clause).map { hit(.notHeld, $0...verb, .nothingKept) }
    }

    private static let obliged = WordSet("required obliged need")

    /// "Holds none", rather than "collects nothing that it need not".
    private func isKeeping(_ verb: Int) -> Bool {
        folded(verb).starts(with: "hold".utf8) || folded(verb).starts(with: "keep".utf8)
    }

    /// "You do not have to", which is the law.
    private func isOfReader(_ verb: Int, in clause: Range<Int>) -> Bool {
        has(.you, in: max(clause.lowerBound, verb - 4)..<verb)
            && !has([.authority, .information], in: max(clause.lowerBound, verb - 4)..<verb)
    }

    /// "Nobody counts", "none of this is recorded"; "none were recorded" counts to nought.
    private func nobody(before verb: Int, in clause: Range<Int>) -> Int? {
        let first = max(clause.lowerBound, verb - 7)
        guard let word = (first..<verb).last(where: { roles[$0].contains(.nothing) }) else { return nil }
        return has(.pointing, in: word + 1..<verb) || word + 1 == verb ? word : nil
    }

    /// "The information would be held by the contractor", of information rather than of a post or a contract.
    private func keptElsewhere(_ verb: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<verb
        guard has([.information, .pointing], in: before), has(.being, in: max(clause.lowerBound, verb - 3)..<verb),
            !has(.supposing, in: before) || has(.imagining, in: before.suffix(3)),
            // "Information which is held by the Board" describes it.
            !before.contains(where: { index.words[$0].hash == Self.which }),
            let by = behind(verb, 2, in: clause).first(where: { roles[$0].contains(.by) }),
            let outsider = behind(by, 4, in: clause).first(where: { roles[$0].contains(.outsider) })
        else { return nil }
        return hit(.notHeld, verb...outsider, .keptElsewhere)
    }

    /// "Has no information", "does not have a record".
    private func having(_ verb: Int, in clause: Range<Int>) -> Hit? {
        let next = behind(verb, 4, in: clause)
        if let nothing = next.first, roles[nothing].contains(.nothing) {
            // "We have nothing on this", "has none to give".
            let isOfMatter = behind(nothing, 1, in: clause).contains { Self.matters.contains(index.words[$0].hash) }
            return isOfMatter ? hit(.notHeld, verb...nothing, .nothingKept) : nil
        }
        if let denial = denial(of: verb, in: clause, .not) {
            // "Does not have this", "not a figure that we have".
            if next.count == 1, has(.pointing, in: next) { return hit(.notHeld, denial...verb, .notKept) }
            if next.isEmpty, has(.information, in: behind(denial, 3, in: clause)) {
                return hit(.notHeld, denial...verb, .notKept)
            }
        }
        guard next.first.map({ index.words[$0].hash != Self.to }) ?? false,
            let object = next.first(where: { roles[$0].contains(.information) }),
            !has([.holding, .providing, .disclosing, .attaching, .being, .paper], in: verb + 1..<object)
        else { return nil }
        if let no = next.first(where: { roles[$0].contains(.no) }), no < object {
            return hit(.notHeld, verb...object, .nothingKept)
        }
        return denial(of: verb, in: clause, .not).map { hit(.notHeld, $0...object, .notKept) }
    }

    private static let matters = Set(
        ["on", "about", "for", "to", "relating", "concerning", "that", "of"].map { WordToken.hash(of: $0) })

    // MARK: Finding

    func finding(_ verb: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<verb
        guard !has(.supposing, in: before) else { return nil }
        if let denial = denial(of: verb, in: clause) {
            let isIdentifying = folded(verb).starts(with: "ident".utf8)
            guard
                has([.information, .any], in: behind(verb, 5, in: clause)) || isPointed(behind: verb, in: clause)
                    || has(isIdentifying ? .information : [.information, .pointing], in: clause.lowerBound..<denial)
            else { return nil }
            return hit(.notHeld, denial...verb, .notFound)
        }
        if let no = denied(.information, before: verb, in: clause) { return hit(.notHeld, no...verb, .notFound) }
        if let no = behind(verb, 2, in: clause).first(where: { roles[$0].contains(.no) }),
            has(.information, in: behind(no, 3, in: clause))
        {
            return hit(.notHeld, verb...no, .notFound)
        }
        let nothing = (max(clause.lowerBound, verb - 4)..<verb).last { roles[$0].contains(.nothing) }
        return nothing.map { hit(.notHeld, $0...verb, .notFound) }
    }

    /// "Unable to locate it", rather than "did not find it hard".
    private func isPointed(behind verb: Int, in clause: Range<Int>) -> Bool {
        !folded(verb).starts(with: "find".utf8) && has(.pointing, in: behind(verb, 2, in: clause))
    }

    func existing(_ verb: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<verb
        guard !has([.supposing], in: before), has([.information, .paper, .pointing], in: before) else {
            return nil
        }
        let denial = denial(of: verb, in: clause, .not) ?? denied([.information, .paper], before: verb, in: clause)
        return denial.map { hit(.notHeld, $0...verb, .notThere) }
    }

    // MARK: Giving

    func giving(_ verb: Int, in clause: Range<Int>) -> Hit? {
        let before = clause.lowerBound..<verb
        guard !has(.supposing, in: before) else { return nil }
        if let denied = notGiving(verb, in: clause) { return denied }
        guard denial(of: verb, in: clause) == nil, !has([.no, .imagining, .refusing], in: before) else { return nil }
        guard !has([.you], in: before.suffix(1)) else { return nil }
        let next = behind(verb, 5, in: clause)
        if roles[verb].contains(.attaching) {
            guard folded(verb).starts(with: "accompan".utf8), has([.pointing], in: next) else { return nil }
            return hit(.given, verb...verb, .given)
        }
        guard has([.being, .authority], in: before),
            let place = next.first(where: { roles[$0].contains(.place) || isLetter($0) })
        else { return nil }
        return hit(.given, verb...place, .given)
    }

    /// "With this letter".
    private func isLetter(_ word: Int) -> Bool {
        guard word > 0, roles[word - 1].contains(.pointing) else { return false }
        return Self.letters.contains(index.words[word].hash)
    }

    private static let letters = Set(
        ["letter", "response", "reply", "email", "e", "message"].map { WordToken.hash(of: $0) })

    private func notGiving(_ verb: Int, in clause: Range<Int>) -> Hit? {
        guard roles[verb].isDisjoint(with: .attaching),
            let denial = denial(of: verb, in: clause, [.not, .unable, .refusing, .nothing]),
            !isRelative(clause.lowerBound..<denial), !has(.searching, in: clause.lowerBound..<denial)
        else { return nil }
        let between = denial + 1..<verb
        let isOfInformation = roles[verb].contains(.disclosing)
        // "Will not divulge whether it is held".
        if has(.supposing, in: behind(verb, 1, in: clause))
            || verb + 1 < roles.count && roles[verb + 1].contains(.supposing)
        {
            return hit(.neitherConfirmedNorDenied, denial...verb, .notGiven)
        }
        if roles[denial].contains(.unable) || has(.unable, in: between) || isAble(between) {
            return hit(isOfInformation ? .withheld : .unable, denial...verb, .cannotGive)
        }
        if roles[denial].contains(.refusing) { return hit(.withheld, denial...verb, .notGiven) }
        if roles[denial].contains(.nothing), !has(.intending, in: between) { return nil }
        let around = max(clause.lowerBound, denial - 3)..<verb
        // "The Trust does not provide meals" tells how it works.
        guard isOfInformation || has(.intending, in: around) || isPassive(verb, in: around) else { return nil }
        return hit(isOfInformation ? .withheld : .unable, denial...verb, .notGiven)
    }

    /// "Information that we hold and are not providing" is a heading.
    private func isRelative(_ words: Range<Int>) -> Bool {
        words.dropLast().contains { roles[$0].contains(.information) && index.words[$0 + 1].hash == Self.that }
    }

    private static let that = WordToken.hash(of: "that")
    private static let able = WordSet("able possible position")

    private func isAble(_ words: Range<Int>) -> Bool { words.contains { Self.able.contains(index.words[$0].hash) } }

    /// "Are not providing", "have not been provided".
    private func isPassive(_ verb: Int, in around: Range<Int>) -> Bool {
        has(.being, in: around)
            && (folded(verb).suffix(3).elementsEqual("ing".utf8) || folded(verb).suffix(2).elementsEqual("ed".utf8))
    }
}
