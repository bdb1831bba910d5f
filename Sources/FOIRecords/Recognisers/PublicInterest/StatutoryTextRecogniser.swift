import PDFText

/// Finds the blocks that reproduce the text of an Act: what they name is quoted, not relied on.
enum StatutoryTextRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        var reader = StatutoryTextReader(letter: letter)
        draft.statutoryBlocks = reader.read()
    }
}

private struct StatutoryTextReader {
    let letter: Letter
    /// The block before it is statutory text, or announces some.
    private var state = State.outside

    private enum State: Hashable {
        case outside, announced, inside
        /// Within quotation marks that have not closed.
        case quoted
    }

    init(letter: Letter) {
        self.letter = letter
    }

    mutating func read() -> BlockSet {
        var found: BlockSet = []
        for (index, block) in letter.blocks.enumerated() {
            switch block.zone {
            case .furniture, .thread: continue
            case .letterhead, .salutation, .signOff, .released: state = .outside
            case .body, .annex, .review, .boilerplate:
                if isStatutory(block) {
                    found.insert(index)
                    state = isQuoteOpen(block) ? .quoted : .inside
                } else {
                    state = announces(block) ? .announced : .outside
                }
            }
        }
        return found
    }

    private func isStatutory(_ block: Block) -> Bool {
        if state == .outside, !opens(block), !hasMark(block.range) { return false }
        guard !speaksForAuthority(block) else { return false }
        if opensStatute(block) { return true }
        let isMarked = block.marker.map { $0.kind != .bullet } ?? false
        let isQuoted = letter.bytes(block.textRange).first == UInt8(ascii: "\"")
        // "(c) The rates are exempt, since disclosure would be likely to prejudice …" answers part c.
        if isMarked || isQuoted, hasMark(block.textRange), state != .outside || isQuoted { return true }
        if quotesStatute(block) { return true }
        switch state {
        case .outside: return false
        case .announced: return isQuoted || hasLimbMarker(block) || isIndented(block) && hasMark(block.textRange)
        case .inside: return isLimb(block)
        case .quoted: return true
        }
    }

    /// It says "we" or "you" as no Act does. A small "i" is a number.
    private func speaksForAuthority(_ block: Block) -> Bool {
        letter.words(in: block.textRange).contains { word in
            StatutoryCues.letterWords.contains(word)
                && (word.range.count > 1 || letter.flow.bytes[word.range.lowerBound].isUpper)
        }
    }

    /// It opens as provisions do, behind its marker or quotation mark.
    private func opensStatute(_ block: Block) -> Bool {
        // "In this section" and the like open an Act's text where it has an Act's words too.
        opens(block)
            && (hasMark(block.textRange) || state != .outside || hasLimbMarker(block) || endsOpen(block))
    }

    private func opens(_ block: Block) -> Bool { StatutoryCues.openings.opens(block.textRange, in: letter.index) }

    private func hasMark(_ range: Range<Int>) -> Bool { StatutoryCues.marks.hasMatch(in: letter, range) }

    /// A limb of a subsection: marked, or going on with a small letter.
    private func isLimb(_ block: Block) -> Bool {
        if hasLimbMarker(block) { return true }
        guard block.marker == nil, let first = letter.bytes(block.textRange).first else { return false }
        return first.isLower && block.range.count < 240
    }

    /// "(a)", "(1)": what stands in brackets is a limb, "1." a question.
    private func hasLimbMarker(_ block: Block) -> Bool {
        guard let marker = block.marker, marker.kind != .bullet, !marker.isAnnounced else { return false }
        return letter.bytes(block.range).first == UInt8(ascii: "(") || marker.kind != .decimal
    }

    /// "Section 31(1) states: "Information is exempt information if …"".
    private func quotesStatute(_ block: Block) -> Bool {
        let folded = letter.folded(block.range)
        guard let quote = folded.firstIndex(of: UInt8(ascii: "\"")), quote - block.range.lowerBound < 120 else {
            return false
        }
        let lead = block.range.lowerBound..<quote
        return StatutoryCues.announcements.hasMatch(in: letter, lead)
            && StatutoryCues.marks.hasMatch(in: letter, quote..<block.range.upperBound)
    }

    private func announces(_ block: Block) -> Bool {
        guard endsOpen(block), let last = letter.sentences(in: block.range).last else { return false }
        return StatutoryCues.announcements.hasMatch(in: letter, last)
    }

    /// A list or a quotation is to follow.
    private func endsOpen(_ block: Block) -> Bool {
        guard let last = letter.bytes(block.range).last else { return false }
        return last == UInt8(ascii: ":") || last == UInt8(ascii: "-")
    }

    private func isIndented(_ block: Block) -> Bool {
        guard let index = letter.blocks.firstIndex(where: { $0.range == block.range }), index > 0 else { return false }
        return block.box.x0 > letter.blocks[index - 1].box.x0 + 9
    }

    private func isQuoteOpen(_ block: Block) -> Bool {
        let quotes = letter.bytes(block.range).count { $0 == UInt8(ascii: "\"") }
        return state == .quoted ? quotes % 2 == 0 : quotes % 2 == 1
    }
}
