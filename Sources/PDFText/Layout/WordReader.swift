/// Makes words of a page's characters, in poppler's order.
struct WordReader {
    private let contents: PageContents
    private let fonts: [Document.Font]
    private var words: [PageWord] = []
    private var text: CleanedText
    /// The word that is being read, while ``isOpen``.
    private var word = PageWord()
    private var isOpen = false
    /// The character before.
    private var previous = Box(x0: 0, y0: 0, x1: 0, y1: 0)
    /// The current character's font and size, and the character from which on they may be others.
    private var font = -1
    private var size = 0.0
    private var fontEnd = 0
    private var nextFontRun = 0
    /// How many characters the open word has in its font, and in the current one.
    private var lengths = (longest: 0, current: 0)
    /// How the next word hangs on to the one before it, where it does.
    private var glue: Glue?
    private var source = 0

    private struct Glue {
        /// The baseline that the next word is a mark over, or none where it follows a mark.
        var markOver: Double?
    }

    private init(_ contents: PageContents, fonts: [Document.Font]) {
        self.contents = contents
        self.fonts = fonts
        text = CleanedText(of: contents.utf8)
        words.reserveCapacity(contents.utf8.count / 5)
    }

    static func words(of contents: PageContents, fonts: [Document.Font]) -> PageWords {
        var reader = WordReader(contents, fonts: fonts)
        reader.read()
        return PageWords(utf8: reader.text.finished(), words: reader.words)
    }

    private mutating func read() {
        let utf8 = contents.utf8
        let boxes = contents.boxes
        var offset = 0
        var index = 0
        // Poppler puts marks of direction into its text and gives no boxes for them. Where boxes
        // run short, what has none is left out.
        while offset < utf8.count, index < boxes.count {
            let byte = utf8[offset]
            if byte.isPlain {
                startOrExtendWord(at: index)
                let count = 1 + plainRun(utf8, boxes, after: offset, index)
                word.box.x1 = max(word.box.x1, boxes[index + count - 1].x1)
                previous = boxes[index + count - 1]
                lengths.current += count - 1
                text.keep(offset..<(offset + count))
                offset += count
                index += count
            } else if byte == 0x20 {
                endWord()
                offset += 1
                index += 1
            } else {
                let (scalar, length) = utf8.scalar(at: offset)
                read(CharacterUse(scalar), offset..<(offset + length), at: index)
                offset += length
                index += 1
            }
        }
        endWord()
    }

    /// How many characters behind one are as it is, letter by letter on its line: nearly all.
    private func plainRun(_ utf8: [UInt8], _ boxes: [Box], after offset: Int, _ index: Int) -> Int {
        let limit = min(min(fontEnd, boxes.count) - index, utf8.count - offset)
        let gap = Self.wordGap * size
        let bytes = utf8.span.extracting(offset..<(offset + limit))
        let boxes = boxes.span.extracting(index..<(index + limit))
        var count = 1
        while count < limit, bytes[count].isPlain, boxes[count].follows(boxes[count - 1], within: gap) { count += 1 }
        return count - 1
    }

    private mutating func read(_ use: CharacterUse, _ bytes: Range<Int>, at index: Int) {
        switch use {
        case .space: endWord()
        case .lineEnd:
            endWord()
            source += 1
        case .drop: break
        case .keep:
            startOrExtendWord(at: index)
            text.keep(bytes)
        case .replace(let letters): add(letters[...], at: index)
        case .softHyphen:
            if contents.boxes[index].width > 0.5 { add([UInt8(ascii: "-")], at: index) }
        case .symbol(let code):
            moveFont(to: index)
            add(CharacterUse.symbol(code, isPictorial: isPictorial(font))[...], at: index)
        }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, at index: Int) {
        startOrExtendWord(at: index)
        text.append(bytes)
    }

    private mutating func startOrExtendWord(at index: Int) {
        let box = contents.boxes[index]
        moveFont(to: index)
        if !goesOn(with: box) { begin(with: box) }
        word.box.x0 = min(word.box.x0, box.x0)
        word.box.y0 = min(word.box.y0, box.y0)
        word.box.x1 = max(word.box.x1, box.x1)
        word.box.y1 = max(word.box.y1, box.y1)
        lengths.current += 1
        previous = box
    }

    private mutating func begin(with box: Box) {
        let start = text.count
        word = PageWord(
            range: start..<start, box: box, font: font, size: size, baseline: Self.baseline(of: box), source: source)
        if let glue {
            word.isGlued = true
            if let baseline = glue.markOver {
                word.isSuperscript = true
                word.baseline = baseline
            }
        }
        glue = nil
        isOpen = true
        lengths = (0, 0)
    }

    /// A gap from which on characters are two words, in ems: poppler runs words together that come
    /// from two of its own lines, as a marker and its text.
    private static let wordGap = 0.2
    /// The part of a box's height that is below the baseline, in the usual fonts.
    private static let descent = 0.19

    private static func baseline(of box: Box) -> Double { box.y1 - box.height * descent }

    /// Whether a character goes on with the open word; where it does not, the word is ended.
    private mutating func goesOn(with box: Box) -> Bool {
        guard isOpen else { return false }
        let middle = (box.y0 + box.y1) / 2 - (previous.y0 + previous.y1) / 2
        if abs(middle) < 0.5 * max(box.height, previous.height), !word.isAside {
            if box.x0 - previous.x1 <= Self.wordGap * size, box.x0 >= previous.x0 - 0.3 * size {
                guard let step = superscriptStep(to: box) else { return true }
                endWord(before: box, step)
                return false
            }
        } else if isBelowOrAbove(box, previous) {
            word.isAside = true
            return true
        }
        endWord()
        return false
    }

    /// Letters of a rotated word stand over one another.
    private func isBelowOrAbove(_ box: Box, _ other: Box) -> Bool {
        let overlap = min(box.x1, other.x1) - max(box.x0, other.x0)
        let gap = max(box.y0 - other.y1, other.y0 - box.y1)
        return overlap > 0.6 * min(box.width, other.width) && gap < 0.3 * size && gap > -0.5 * size
    }

    private enum SuperscriptStep {
        case intoMark, outOfMark
    }

    /// Whether a character goes up into a mark above the line or down from one.
    private func superscriptStep(to box: Box) -> SuperscriptStep? {
        if size <= 0.8 * word.size, previous.y1 - box.y1 > 0.18 * word.size { return .intoMark }
        if word.size <= 0.8 * size, box.y1 - previous.y1 > 0.18 * size { return .outOfMark }
        return nil
    }

    private mutating func endWord(before box: Box, _ step: SuperscriptStep) {
        let lineBaseline = step == .intoMark ? word.baseline : nil
        if step == .outOfMark {
            word.isSuperscript = true
            word.baseline = Self.baseline(of: box)
        }
        endWord()
        text.removeLast()
        glue = Glue(markOver: lineBaseline)
    }

    private mutating func endWord() {
        glue = nil
        guard isOpen else { return }
        isOpen = false
        settleFont()
        word.range = word.range.lowerBound..<text.count
        words.append(word)
        text.appendSpace()
    }

    /// A word's font is the one that it has most characters of, at the beginning first.
    private mutating func settleFont() {
        if lengths.current > lengths.longest {
            lengths.longest = lengths.current
            word.font = font
        }
        lengths.current = 0
    }

    private mutating func moveFont(to index: Int) {
        guard index >= fontEnd || index == 0 else { return }
        if isOpen { settleFont() }
        let runs = contents.fontRuns
        while nextFontRun < runs.count, runs[nextFontRun].end <= index { nextFontRun += 1 }
        let isKnown = nextFontRun < runs.count && runs[nextFontRun].start <= index
        font = isKnown ? runs[nextFontRun].font : -1
        fontEnd = isKnown ? runs[nextFontRun].end : index + 1
        size = fonts.indices.contains(font) ? fonts[font].size : contents.boxes[index].height
    }

    private func isPictorial(_ font: Int) -> Bool {
        guard fonts.indices.contains(font) else { return true }
        let name = fonts[font].name
        return ["Wingdings", "Webdings", "Symbol", "ZapfDingbats"].contains { name.hasPrefix($0) }
    }
}

extension UInt8 {
    /// A character of ASCII that is printed.
    fileprivate var isPlain: Bool { self &- 0x21 < 0x5E }
}

extension Box {
    /// Whether it stands on the line of another, behind its beginning and no further from its end than a gap.
    fileprivate func follows(_ other: Box, within gap: Double) -> Bool {
        y0 == other.y0 && y1 == other.y1 && x0 >= other.x0 && x0 - other.x1 <= gap
    }
}
