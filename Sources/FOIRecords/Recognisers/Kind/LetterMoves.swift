/// What the sentences of a letter do that no phrase of a kind says: what they decide, ask, send on or charge.
struct LetterMoves {
    private let letter: Letter
    private let reader: OutcomeReader
    /// What is said of the information or of the request.
    private(set) var decided: Set<OutcomeCues.Signal> = []
    private(set) var transfers = 0
    private(set) var questions = 0
    /// Sentences that are neither on the law, nor on the request, nor on what is to come.
    private(set) var facts = 0
    /// Something rests on a provision, in words that say nothing else.
    private(set) var relies = false
    /// A sum of money is to be paid.
    private(set) var charges = false

    /// "Our response" stands over what is not the request.
    let isHeadedAsAnswer: Bool
    /// It says that an annex answers, and has one.
    private let isAnsweredInAnnex: Bool

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        isHeadedAsAnswer = letter.blocks.enumerated().contains { index, block in
            block.zone == .body && block.range.count < 40 && !draft.requestBlocks.contains(index)
                && letter.label(startOf: block.range).map { $0.label == .answer && $0.end >= block.range.upperBound }
                    ?? false
        }
        isAnsweredInAnnex = letter.blocks.contains { $0.zone == .annex } && letter.saysThatAnAnnexAnswers
        reader = OutcomeReader(letter: letter, draft: draft)
    }

    /// - Parameters:
    ///   - isOfPart: the sentence is about one part of several.
    ///   - isKnown: a phrase of a kind, or what is to come, is in it.
    mutating func read(_ sentence: Range<Int>, isOfPart: Bool, isKnown: Bool) {
        let signals = reader.signals(in: sentence)
        for signal in signals {
            switch signal.meaning {
            // "It has been given the number 441."
            case .given where KindCues.numbering.hasMatch(in: letter, sentence): continue
            case .transferred where isOfPart, .clarification where isOfPart: decided.insert(.given)
            case .transferred: transfers += 1
            case .clarification: questions += 1
            default: decided.insert(signal.meaning)
            }
        }
        if signals.isEmpty, OutcomeCues.relied.hasMatch(in: letter, sentence),
            !reader.effects(of: reader.mentions(in: sentence), in: sentence).isEmpty
        {
            relies = true
        }
        if KindCues.charges.hasMatch(in: letter, sentence), hasSum(sentence) { charges = true }
        if signals.isEmpty, !isKnown, isFact(sentence) { facts += 1 }
    }

    /// Something is given, refused or denied for good.
    var isFinal: Bool { !decided.isDisjoint(with: Self.final) }

    /// The letter says what becomes of the request, if only that nothing is held.
    var isTold: Bool { isFinal || relies || decided.contains(.notHeld) || decided.contains(.withheld) }

    /// It says no more than that the information is not held here.
    var onlyLacks: Bool { !relies && decided.isSubset(of: Self.lacks) }

    private static let final: Set<OutcomeCues.Signal> = [
        .given, .detailsWithheld, .released, .someNotHeld, .neitherConfirmedNorDenied, .refused, .published,
    ]
    private static let lacks: Set<OutcomeCues.Signal> = [.notHeld, .outOfReach, .unable, .notInForm, .asAbove]

    private func isFact(_ sentence: Range<Int>) -> Bool {
        letter.hasWord(in: sentence) && letter.endsSentence(sentence) && !reader.isLabel(sentence)
            && reader.mentions(in: sentence).isEmpty && !OutcomeCues.procedure.hasMatch(in: letter, sentence)
            && !RequestCues.closings.opens(sentence, in: letter.index)
    }

    /// "£22.50".
    private func hasSum(_ sentence: Range<Int>) -> Bool {
        let bytes = letter.flow.bytes[sentence]
        guard let pound = bytes.firstIndex(of: 0xC2), pound + 2 < sentence.upperBound else { return false }
        return bytes[pound + 1] == 0xA3 && bytes[pound + 2].isDigit
    }
}

extension LetterMoves {
    /// The kind that the moves make, where they make one against the law that the letter names; nil where its phrases tell.
    func kind(ahead: Int, substance: Int, provisions: Set<LetterKind>) -> LetterKind? {
        if provisions.contains(.feesNotice), charges, decided.isDisjoint(with: [.withheld, .notHeld, .refused]) {
            return .feesNotice
        }
        if provisions.contains(.extension), ahead > 0, substance < 3, !isFinal,
            decided.isDisjoint(with: [.notHeld, .withheld])
        {
            return .extension
        }
        if transfers > 0, onlyLacks, questions == 0, substance < 3 { return .transfer }
        if questions > 0, !isHeadedAsAnswer, !isAnsweredInAnnex, transfers == 0, onlyLacks, substance < 2, facts < 3 {
            return .clarification
        }
        return nil
    }
}
