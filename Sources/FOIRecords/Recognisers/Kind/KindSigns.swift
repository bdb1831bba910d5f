/// What the sentences of a letter say of its kind, counted.
struct KindSigns {
    private let reader: KindReader
    private let letter: Letter
    private let answers: PartAnswers
    private let prospectReader: ProspectReader
    private lazy var references = PartReferenceScanner(letter: letter, parts: reader.draft.parts)

    /// How often phrases of each kind stand in the letter.
    private(set) var counts: [LetterKind: Int] = [:]
    /// The same, of its first sentences.
    private(set) var opening: [LetterKind: Int] = [:]
    /// What deals with the request itself.
    private(set) var substance = 0
    /// The sentences that were read.
    private(set) var length = 0
    private(set) var isReviewDone = false
    private(set) var prospects: [Prospect: Int] = [:]
    /// Sentences of the body above the signature, in order.
    private(set) var told: [Told] = []

    struct Told {
        var sentence: Range<Int>
        /// It is about one part of several.
        var isOfPart: Bool
        /// A phrase tells what it does.
        var isKnown: Bool
        /// "Where it is exempt we shall tell you" decides nothing.
        var isConditional: Bool

        /// It is said of the whole letter, and decides something.
        var mayTellKind: Bool { !isOfPart && !isConditional }
    }

    private static let opens = 4

    init(_ reader: KindReader) {
        self.reader = reader
        letter = reader.letter
        answers = PartAnswers(reader.draft.parts)
        prospectReader = ProspectReader(letter: letter)
        told.reserveCapacity(letter.boundaries.count)
        let signed = letter.blocks.firstIndex { $0.zone == .signOff } ?? letter.blocks.count
        for (index, block) in letter.blocks.enumerated() where block.zone == .body || block.zone == .review {
            read(
                block, isRequest: reader.draft.requestBlocks.contains(index),
                isBody: block.zone == .body && !block.isHeading && index < signed)
        }
    }

    private mutating func read(_ block: Block, isRequest: Bool, isBody: Bool) {
        let isPart = answers.answersPart(block, in: letter)
        for sentence in letter.sentences(in: block.range) where !reader.isOfferOfReview(sentence) {
            let isOfPart = KindCues.ofPart.hasMatch(in: letter, sentence)
            let isConditional =
                letter.words(in: sentence).first.map(ProspectCues.conditions.contains) ?? false
                || ProspectCues.possible.hasMatch(in: letter, sentence)
            readPhrases(
                of: sentence, isPart: isPart, isOfPart: isOfPart, isConditional: isConditional, isRequest: isRequest)
            if length < Self.opens, KindCues.reviewDone.hasMatch(in: letter, sentence) { isReviewDone = true }
            if isRequest {
                if KindCues.askingBack.hasMatch(in: letter, sentence) { counts[.clarification, default: 0] += 1 }
                continue
            }
            if reader.tellsOf(KindCues.reviewed, sentence) { count(.internalReview) }
            // "If any of it is exempt we will tell you" deals with nothing yet.
            if !isConditional {
                KindCues.substance.forEachMatch(in: letter, sentence) { match in
                    if !reader.isUnderCondition(match.range, in: sentence) { substance += 1 }
                }
            }
            let prospect = isPart || isOfPart ? nil : prospectReader.prospect(of: sentence)
            if let prospect { prospects[prospect, default: 0] += 1 }
            if isBody {
                told.append(
                    Told(
                        sentence: sentence, isOfPart: isPart || isOfPart, isKnown: prospect != nil,
                        isConditional: isConditional))
            }
            length += 1
        }
    }

    private mutating func readPhrases(
        of sentence: Range<Int>, isPart: Bool, isOfPart: Bool, isConditional: Bool, isRequest: Bool
    ) {
        for match in KindCues.kinds.matches(in: letter, sentence) where !reader.staysInside(match, in: sentence) {
            let isTold =
                Self.isTold(match.meaning, isConditional: isConditional, isRequest: isRequest)
                && !(match.meaning == .extension
                    && (reader.tellsOfEarlier(sentence) || reader.isUnderCondition(match.range, in: sentence)))
                && !(match.meaning == .transfer && isDenied(match, in: sentence))
                && !(isOfPart && (match.meaning == .acknowledgement || match.meaning == .transfer))
            letter.trace?.weigh(
                .kind, match.meaning.rawValue, at: match.range,
                by: KindCues.kinds.rule(match, "what the letter does"),
                but: isTold
                    ? nil
                    : isRequest
                        ? "it is the requester who says so"
                        : isOfPart
                            ? "it is said of a part"
                            : isConditional ? "it is said under an “if”" : "an earlier letter did so")
            guard isTold else { continue }
            // What is asked or sent on for one part does not make the letter.
            if match.meaning == .clarification || match.meaning == .transfer, isPart || isOfOne(sentence) {
                substance += 1
            } else {
                count(match.meaning)
            }
        }
    }

    /// "I have not passed your request on to them."
    private func isDenied(_ match: PhraseTable<LetterKind>.Match, in sentence: Range<Int>) -> Bool {
        let words = letter.words(in: sentence.lowerBound..<match.range.upperBound)
        let first = words.firstIndex { Int($0.start) >= match.range.lowerBound } ?? words.endIndex
        return words[max(words.startIndex, first - 2)..<min(words.endIndex, first + 2)].contains { $0.hash == Self.not }
    }

    private static let not = WordToken.hash(of: "not")

    private mutating func count(_ kind: LetterKind) {
        counts[kind, default: 0] += 1
        if length < Self.opens { opening[kind, default: 0] += 1 }
    }

    /// Counts the kinds that the letter's provisions make.
    mutating func count(provisions: [LetterKind]) {
        for kind in provisions { counts[kind, default: 0] += 1 }
    }

    /// It names a part, or speaks of one only.
    private mutating func isOfOne(_ sentence: Range<Int>) -> Bool {
        !references.references(in: sentence).isEmpty || KindCues.partOnly.hasMatch(in: letter, sentence)
    }

    /// What its sentences do that no phrase of a kind says. A letter of much substance answers, whatever else it does.
    mutating func moves() -> LetterMoves {
        var moves = LetterMoves(letter: letter, draft: reader.draft)
        guard substance < 3 else { return moves }
        for told in told where !told.isConditional {
            moves.read(
                told.sentence, isOfPart: told.isOfPart || isOfOne(told.sentence),
                isKnown: told.isKnown || KindCues.kinds.hasMatch(in: letter, told.sentence))
        }
        return moves
    }

    /// "If we need more time" is no extension, "Should we need clarification" no question, "Should there be a fee" no
    /// notice. In the requester's words and what tells of them, only a review that was asked for counts.
    private static func isTold(_ kind: LetterKind, isConditional: Bool, isRequest: Bool) -> Bool {
        if isRequest { return kind == .internalReview }
        return !(isConditional && (kind == .extension || kind == .clarification || kind == .feesNotice))
    }
}
