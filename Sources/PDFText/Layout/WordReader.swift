/// Makes words of a page's characters.
struct WordReader {
    private let contents: PageContents
    private let fonts: [Document.Font]
    private var result = PageWords()
    private var word: PageWord?
    /// The font that the current run of characters of the word is in, and the run's length.
    private var run = (font: -1, length: 0, longest: 0)
    private var source = 0
    private var nextFontRun = 0

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
        while offset < contents.utf8.count {
            let (scalar, length) = contents.utf8.scalar(at: offset)
            // Poppler adds marks of direction to its text and no boxes for them: were there
            // more of them, boxes would be short, and what has no box is left out.
            guard index < contents.boxes.count else { break }
            let bytes = offset..<(offset + length)
            switch CharacterUse(scalar) {
            case .keep: add(contents.utf8[bytes], at: index)
            case .replace(let letters): add(letters[...], at: index)
            case .softHyphen:
                if contents.boxes[index].width > 0.5 { add([UInt8(ascii: "-")], at: index) }
            case .symbol(let code):
                let font = self.font(at: index)
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
        let font = font(at: index)
        if let current = word, isWordGap(from: current.box, to: box, font: font) { endWord() }
        let start = result.utf8.count
        result.utf8.append(contentsOf: bytes)
        guard var current = word else {
            word = PageWord(range: start..<result.utf8.count, box: box, font: font, source: source)
            run = (font, 1, 1)
            return
        }
        current.range = current.range.lowerBound..<result.utf8.count
        current.box = current.box.union(box)
        run = (font, font == run.font ? run.length + 1 : 1, run.longest)
        if run.length > run.longest {
            run.longest = run.length
            current.font = font
        }
        word = current
    }

    /// Poppler runs words together that come from two of its own lines, as a marker and its text.
    private func isWordGap(from before: Box, to next: Box, font: Int) -> Bool {
        let size = fonts.indices.contains(font) ? fonts[font].size : next.height
        return next.x0 - before.x1 > 0.2 * size
    }

    private mutating func endWord() {
        if let word { result.words.append(word) }
        word = nil
    }

    private mutating func font(at index: Int) -> Int {
        let runs = contents.fontRuns
        while nextFontRun < runs.count, runs[nextFontRun].end <= index { nextFontRun += 1 }
        guard nextFontRun < runs.count, runs[nextFontRun].start <= index else { return -1 }
        return runs[nextFontRun].font
    }

    private func isPictorial(_ font: Int) -> Bool {
        guard fonts.indices.contains(font) else { return true }
        let name = fonts[font].name
        return ["Wingdings", "Webdings", "Symbol", "ZapfDingbats"].contains { name.hasPrefix($0) }
    }
}
