import PDFText

/// A block as the reading of public interest tests sees it.
struct InterestBlock: Sendable {
    enum Role: Sendable, Hashable {
        case text
        /// Running headers, earlier e-mails.
        case outside
        /// What ends a passage: the request, the signature, review rights.
        case boundary
        /// Review rights or boilerplate by its words, which may yet be part of an argument.
        case doubtful
        case statutory
        /// A heading that is no label of a test.
        case heading
        /// Set apart by its brevity alone.
        case shortLine
    }

    /// In ``Letter/blocks``.
    var index: Int
    var role: Role
    /// The block is nothing but a label.
    var label: InterestLabel?
    /// What its sentences say; empty where the block has no cue.
    var sentences: [InterestSentence]
    var isBullet: Bool
    /// Without a leading glyph.
    var text: Range<Int>
    /// It has words that may head or argue a test.
    var isCued = false
}

extension InterestBlock {
    var concludes: Bool { sentences.contains { $0.cue == .conclusion } }
}

/// Reads blocks one by one.
struct BlockReader {
    let letter: Letter
    let sentences: SentenceReader
    private let statutoryBlocks: BlockSet
    private let requestBlocks: BlockSet
    let bodyStyle: Block.Style
    private let cues: InterestCues
    /// The first block that was taken for part of the signature and heads a test.
    private var signatureEnd = Int.max

    /// - Parameter requestBlocks: those of the draft, where they are not others.
    init(letter: Letter, draft: Draft, finder: ExemptionFinder, requestBlocks: BlockSet? = nil) {
        self.letter = letter
        statutoryBlocks = draft.statutoryBlocks
        self.requestBlocks = requestBlocks ?? draft.requestBlocks
        cues = InterestCues(letter: letter, mentions: finder.mentions)
        sentences = SentenceReader(letter: letter, finder: finder, cues: cues)
        bodyStyle = letter.usualStyle
        signatureEnd = letter.blocks.indices.first { headsTest(below: $0) } ?? Int.max
    }

    /// Short lines below a signature may be its own or the headings of what is annexed.
    private func headsTest(below index: Int) -> Bool {
        guard letter.blocks[index].zone == .signOff else { return false }
        switch wholeLabel(letter.blocks[index], letter.blocks[index].textRange)?.kind {
        case .side, .test, .exemption: return true
        case .harm, .balance, nil: return false
        }
    }

    func read(_ index: Int) -> InterestBlock {
        let block = letter.blocks[index]
        let role = self.role(of: index)
        let isBullet = block.marker.map { $0.kind == .bullet } ?? false
        let text = trimmed(block.textRange)
        var reading = InterestBlock(index: index, role: role, sentences: [], isBullet: isBullet, text: text)
        guard role == .text || role == .doubtful, !text.isEmpty else { return reading }
        reading.isCued = cues.mayLabel(text) || cues.mayArgue(text)
        guard reading.isCued else {
            if role == .text, block.isHeading { reading.role = isSetApart(block) ? .heading : .shortLine }
            return reading
        }
        var rest = text
        if let label = boldLabel(block, text) {
            reading.sentences = [InterestSentence(label: label)]
            rest = sentences.afterLabel(label.range.upperBound, in: text)
        } else if let label = wholeLabel(block, text) {
            reading.label = label
            reading.role = .text
            return reading
        }
        for sentence in letter.sentences(in: rest) {
            sentences.readParts(sentence, isBullet: isBullet, into: &reading.sentences)
        }
        if role == .doubtful, reading.hasArgument { reading.role = .text }
        if role == .text, block.isHeading, reading.sentences.allSatisfy({ $0.label == nil }) {
            reading.role = isSetApart(block) ? .heading : .shortLine
        }
        return reading
    }

    private func role(of index: Int) -> InterestBlock.Role {
        if statutoryBlocks.contains(index) { return .statutory }
        if requestBlocks.contains(index) { return .boundary }
        switch letter.blocks[index].zone {
        case .furniture, .thread: return .outside
        case .signOff: return index < signatureEnd ? .boundary : .text
        case .letterhead, .salutation, .released: return .boundary
        case .review, .boilerplate: return .doubtful
        case .body, .annex: return isPassedOver(letter.blocks[index]) ? .outside : .text
        }
    }

    /// A page number that was taken for text, or what somebody else says.
    private func isPassedOver(_ block: Block) -> Bool {
        if letter.bytes(block.textRange).first == UInt8(ascii: "\"") { return true }
        let words = letter.words(in: block.range)
        return words.count <= 4
            && words.allSatisfy { Self.pageWords.contains($0) || letter.folded($0.range).allSatisfy(\.isDigit) }
    }

    private static let pageWords = WordSet("page of tudalen o p")

    /// The label that a block is, all of it.
    private func wholeLabel(_ block: Block, _ text: Range<Int>) -> InterestLabel? {
        guard cues.mayLabel(text), let last = letter.bytes(text).last else { return nil }
        let isBullet = block.marker.map { $0.kind == .bullet } ?? false
        switch last {
        case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "?"): return nil
        case UInt8(ascii: "."):
            return isSetApart(block) && text.count < 140 ? sentences.labels.label(text, ending: .heading) : nil
        case UInt8(ascii: ":"):
            let range = text.lowerBound..<text.upperBound - 1
            guard letter.sentences(in: text).count == 1 else { return nil }
            return sentences.labels.label(range, ending: isSetApart(block) ? .heading : .colon, isBullet: isBullet)
        default:
            return sentences.labels.label(text, ending: isSetApart(block) ? .heading : .block, isBullet: isBullet)
        }
    }

    /// The label that the bold words are with which a block opens, plain ones behind them.
    private func boldLabel(_ block: Block, _ text: Range<Int>) -> InterestLabel? {
        guard cues.mayLabel(text), let end = boldEnd(of: block, text), end > text.lowerBound, end < text.upperBound
        else {
            return nil
        }
        return sentences.labels.label(text.lowerBound..<end, ending: .style)
    }

    /// Where the bold words end with which a block opens.
    private func boldEnd(of block: Block, _ text: Range<Int>) -> Int? {
        let fonts = letter.document.fonts
        let start = letter.flow.origin[text.lowerBound]
        var last: Int32?
        for line in letter.lines[block.lines] {
            for word in line.line.words where word.range.upperBound > Int(start) {
                guard word.font >= 0, word.font < fonts.count, fonts[word.font].isBold else {
                    return last.flatMap { end in text.first { letter.flow.origin[$0] >= end } }
                }
                last = Int32(word.range.upperBound)
            }
        }
        return nil
    }

    /// A leading glyph that is no marker ("▲ Factors …") is no part of the text.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        let bytes = letter.flow.bytes
        while start + 3 < range.upperBound, bytes[start] >= 0xE2, bytes[start] < 0xF0, bytes[start + 3] == 0x20 {
            start += 4
        }
        return start..<range.upperBound
    }

    private func isSetApart(_ block: Block) -> Bool {
        let text = letter.bytes(block.textRange)
        if text.contains(where: \.isUpper) && !text.contains(where: \.isLower) { return true }
        return (block.style.isBold && !bodyStyle.isBold) || block.style.size > bodyStyle.size + 1.2
    }
}

extension Letter {
    /// How most of the text is set.
    var usualStyle: Block.Style { usualStyle { $0 != .furniture } }

    /// How most of the text of some zones is set.
    func usualStyle(where isCounted: (Zone) -> Bool) -> Block.Style {
        var counts: [(style: Block.Style, bytes: Int)] = []
        for block in blocks where isCounted(block.zone) {
            if let known = counts.firstIndex(where: { $0.style == block.style }) {
                counts[known].bytes += block.range.count
            } else {
                counts.append((block.style, block.range.count))
            }
        }
        return counts.max { ($0.bytes, $1.style.size) < ($1.bytes, $0.style.size) }?.style ?? Block.Style()
    }
}

extension InterestBlock {
    fileprivate var hasArgument: Bool {
        sentences.contains { sentence in
            if case .argument(_, let strength) = sentence.cue { return strength.isCertain }
            return sentence.cue == .conclusion
        }
    }
}
