/// Letters that greet their reader and answer no request.
extension KindReader {
    /// It names an access regime, or cites its law, and is plainly no other paper: what it says may tell that it is a letter
    /// after all.
    var mayBeLetter: Bool {
        let signs = signs
        let foreign = signs[.foreign] ?? 0
        return foreign < 2 && (signs[.accessRequest] != nil || signs[.regime] != nil || citesAccessLaw)
            && !isRequesters && !isAboutComplaint(isForeign: foreign > 0) && !AnswerHeadings(letter: letter).areOfLog
    }

    /// It speaks of the reader's request, and not only of what is done where there is one.
    var namesRequest: Bool {
        KindCues.signs.matches(in: letter, 0..<letter.flow.count).contains { sign in
            sign.meaning == .request
                && !hasWord(of: KindCues.general, in: letter.sentence(around: sign.range))
        }
    }

    /// It opens with a complaint about something else, or is the regulator's about somebody's answer.
    ///
    /// - Parameter isForeign: there is another sign of such a letter.
    func isAboutComplaint(isForeign: Bool) -> Bool {
        let body = body
        let isHeaded = body.prefix(3).contains { block in
            block.isHeading && KindCues.signs.matches(in: letter, block.range).contains { $0.meaning.isOfAccess }
        }
        let isRegulators = letter.blocks.contains {
            $0.zone == .letterhead && KindCues.regulator.hasMatch(in: letter, $0.range)
        }
        guard isRegulators || isForeign && !isHeaded else { return false }
        return opening(2).contains { sentence in
            KindCues.complaints.hasMatch(in: letter, sentence)
                && (isRegulators
                    || !KindCues.signs.matches(in: letter, sentence).contains { $0.meaning.isOfAccess })
        }
    }

    /// The letter is the requester's own: it asks, and tells nobody of a request of theirs.
    var isRequesters: Bool {
        let whole = 0..<letter.flow.count
        return (greetsBody || KindCues.requesters.matches(in: letter, whole).count > 1)
            && !KindCues.ofRequester.hasMatch(in: letter, whole)
    }

    /// "Dear Tolby Council": those who answer a request greet whoever made it.
    private var greetsBody: Bool {
        guard let salutation = letter.blocks.first(where: { $0.zone == .salutation }) else { return false }
        return !OrganisationScanner(letter).names(in: salutation.range).isEmpty
    }

    /// What the letter answers asked for a review.
    var asksForReview: Bool { opening(3).contains { tellsOf(KindCues.reviewAsked, $0) } }

    /// The first sentences that are no headings.
    private func opening(_ count: Int) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        for block in body where !block.isHeading {
            for sentence in letter.sentences(in: block.range) {
                if sentences.count == count { return sentences }
                sentences.append(sentence)
            }
        }
        return sentences
    }

    /// Whether a sentence has one of some words; "May" with a capital is the month.
    func hasWord(of words: WordSet, in sentence: Range<Int>) -> Bool {
        letter.words(in: sentence).contains { word in
            words.contains(word) && (word.hash != Self.may || letter.flow.bytes[word.range.lowerBound].isLower)
        }
    }

    private static let review = WordToken.hash(of: "review")
    private static let inner = WordToken.hash(of: "internal")
    private static let may = WordToken.hash(of: "may")

    /// "Your request has been passed to me": it goes to nobody else.
    func staysInside(_ match: PhraseTable<LetterKind>.Match, in sentence: Range<Int>) -> Bool {
        let rest = match.range.upperBound..<sentence.upperBound
        return switch match.meaning {
        case .transfer: letter.staysInside(rest)
        // Whoever has it to reply to does so now.
        case .acknowledgement: KindCues.writers.opens(rest, in: letter.index)
        default: false
        }
    }

    /// The subject line says that it is a review.
    var isTitledReview: Bool {
        body.prefix(3).contains { block in
            guard block.range.count < 120, block.isHeading || !letter.endsSentence(block.range) else { return false }
            let words = PersonName.hashes(letter.folded(block.range))
            return words.contains(Self.review)
                && (words.contains(Self.inner) || words.last == Self.review && words.count > 3)
                || KindCues.reviewTitles.opens(block.textRange, in: letter.index)
        }
    }
}
