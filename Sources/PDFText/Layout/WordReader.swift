/// Makes words of a page's characters, in poppler's order.
struct WordReader {
    private let contents: PageContents
    private let fonts: [Document.Font]
    private var result = PageWords()
    private var word: PageWord?
    /// The character before, while a word is open.
    private var previous = Box(x0: 0, y0: 0, x1: 0, y1: 0)
    /// The current character's font and size.
    private var font = -1
    private var size = 0.0
    /// The font that the current run of characters of the word is in, and the run's length.
    private var run = (font: -1, length: 0, longest: 0)
    /// How the next word hangs on to the one before it, where it does.
    private var glue: Glue?
    private var source = 0
    private var nextFontRun = 0

    private struct Glue {
        /// The baseline that the next word is a mark over, or none where it follows a mark.
        var markOver: Double?
    }

    private init(_ contents: PageContents, fonts: [Document.Font]) {
        self.contents = contents
        self.fonts = fonts
        result.utf8.reserveCapacity(contents.utf8.count)
        result.words.reserveCapacity(contents.utf8.count / 5)
    }

    static func words(of contents: PageContents, fonts: [Document.Font]) -> PageWords {
        var reader = WordReader(contents, fonts: fonts)
        reader.read()
        return reader.result
    }

    private mutating func read() {
        var offset = 0
        var index = 0
        // Poppler puts marks of direction into its text and gives no boxes for them. Where boxes
        // run short, what has none is left out.
        while offset < contents.utf8.count, index < contents.boxes.count {
            let (scalar, length) = contents.utf8.scalar(at: offset)
            let bytes = offset..<(offset + length)
            switch CharacterUse(scalar) {
            case .keep: add(contents.utf8[bytes], at: index)
            case .replace(let letters): add(letters[...], at: index)
            case .softHyphen:
                if contents.boxes[index].width > 0.5 { add([UInt8(ascii: "-")], at: index) }
            case .symbol(let code):
                moveFont(to: index)
                add(CharacterUse.symbol(code, isPictorial: isPictorial(font))[...], at: index)
            case .space: endWord()
            case .lineEnd:
                endWord()
                source += 1
            case .drop: break
            }
            offset += length
            index += 1
        }
        endWord()
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, at index: Int) {
        let box = contents.boxes[index]
        moveFont(to: index)
        let start = result.utf8.count
        result.utf8.append(contentsOf: bytes)
        guard var current = continuedWord(with: box) else {
            begin(start..<result.utf8.count, box)
            return
        }
        current.range = current.range.lowerBound..<result.utf8.count
        current.box.x0 = min(current.box.x0, box.x0)
        current.box.y0 = min(current.box.y0, box.y0)
        current.box.x1 = max(current.box.x1, box.x1)
        current.box.y1 = max(current.box.y1, box.y1)
        run = (font, font == run.font ? run.length + 1 : 1, run.longest)
        if run.length > run.longest {
            run.longest = run.length
            current.font = font
        }
        previous = box
        word = current
    }

    private mutating func begin(_ range: Range<Int>, _ box: Box) {
        var started = PageWord(
            range: range, box: box, font: font, size: size, baseline: Self.baseline(of: box), source: source)
        if let glue {
            started.isGlued = true
            if let baseline = glue.markOver {
                started.isSuperscript = true
                started.baseline = baseline
            }
        }
        word = started
        glue = nil
        run = (font, 1, 1)
        previous = box
    }

    private static func baseline(of box: Box) -> Double { box.y1 - box.height * descent }

    /// The part of a box's height that is below the baseline, in the usual fonts.
    private static let descent = 0.19

    /// The open word if a character goes on with it; else the word is ended.
    ///
    /// Poppler runs words together that come from two of its own lines: a marker and its text, the
    /// end of one table cell and the beginning of the next.
    private mutating func continuedWord(with box: Box) -> PageWord? {
        guard var current = word else { return nil }
        let middle = (box.y0 + box.y1) / 2 - (previous.y0 + previous.y1) / 2
        if abs(middle) < 0.5 * max(box.height, previous.height), !current.isVertical {
            let gap = box.x0 - previous.x1
            if gap <= 0.2 * size, box.x0 >= previous.x0 - 0.3 * size {
                guard let mark = superscriptStep(from: current, to: box) else { return current }
                split(before: box, mark: mark)
                return nil
            }
        } else if isBelowOrAbove(box, previous) {
            current.isVertical = true
            return current
        }
        endWord()
        return nil
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
    private func superscriptStep(from current: PageWord, to box: Box) -> SuperscriptStep? {
        if size <= 0.8 * current.size, previous.y1 - box.y1 > 0.18 * current.size { return .intoMark }
        if current.size <= 0.8 * size, box.y1 - previous.y1 > 0.18 * size { return .outOfMark }
        return nil
    }

    private mutating func split(before box: Box, mark: SuperscriptStep) {
        guard var current = word else { return }
        switch mark {
        case .intoMark:
            endWord()
            glue = Glue(markOver: current.baseline)
        case .outOfMark:
            current.isSuperscript = true
            current.baseline = Self.baseline(of: box)
            word = current
            endWord()
            glue = Glue()
        }
    }

    private mutating func endWord() {
        glue = nil
        guard let current = word else { return }
        result.words.append(current)
        word = nil
    }

    private mutating func moveFont(to index: Int) {
        let runs = contents.fontRuns
        while nextFontRun < runs.count, runs[nextFontRun].end <= index { nextFontRun += 1 }
        let known = nextFontRun < runs.count && runs[nextFontRun].start <= index
        let next = known ? runs[nextFontRun].font : -1
        guard next != font || size == 0 else { return }
        font = next
        size = fonts.indices.contains(next) ? fonts[next].size : contents.boxes[index].height
    }

    private func isPictorial(_ font: Int) -> Bool {
        guard fonts.indices.contains(font) else { return true }
        let name = fonts[font].name
        return ["Wingdings", "Webdings", "Symbol", "ZapfDingbats"].contains { name.hasPrefix($0) }
    }
}
