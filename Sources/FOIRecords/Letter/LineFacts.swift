import PDFText

/// What ``ParagraphBreaks`` asks of a line, found once.
struct LineFacts: Sendable {
    var page: Int
    var x0: Double
    var x1: Double
    var y0: Double
    var height: Double
    var isFurniture: Bool
    var role: Line.Role
    var cell: Line.Cell?
    var continuesRow: Bool
    /// It came with geometry, not as plain text.
    var hasBox: Bool
    /// The kind of the list marker that it starts with.
    var marker: Marker.Kind?
    /// The marker is announced by a word ("Question 1").
    var isAnnounced = false
    /// The number that it opens with, with nothing but a space behind it: a marker where such lines make a list.
    var bareNumber: Int?
    /// A salutation or closing: a line of its own, however close it is set.
    var standsAlone = false
    /// The style that all words share but its marks; nil where they differ.
    var style: Block.Style?
    /// It starts with a small letter.
    var startsLower = false
    /// It ends in a stop, colon, semicolon, question or exclamation mark.
    var endsSentence = false
    var endsInColon = false
    /// "Response:" opens a paragraph, however close it is set.
    var opensAnswer = false
    /// It has a few words.
    var isShort = false
    /// "… under section" goes on with a number, which is no list marker.
    var endsInUnit = false
    var firstWordWidth = 0.0

    /// - Parameter folded: the document's text in lower case.
    init(_ line: LetterLine, in document: Document, folded: [UInt8]) {
        page = line.page
        x0 = line.x0
        x1 = line.x1
        y0 = line.y0
        height = line.height
        isFurniture = line.isFurniture
        role = line.line.role
        cell = line.line.cell
        continuesRow = line.line.continuesRow
        hasBox = line.line.box.height > 0
        read(line.line, in: document, folded: folded)
    }

    private mutating func read(_ line: Line, in document: Document, folded: [UInt8]) {
        style = Self.uniformStyle(of: line.words, fonts: document.fonts)
        guard let first = line.words.first else { return }
        firstWordWidth = first.box.width > 0 ? first.box.width : Double(first.range.count)
        startsLower = document.utf8[first.range.lowerBound].isLower
        let start = first.range.lowerBound
        let head = folded[start..<min(start + 48, line.range.upperBound)]
        opensAnswer = ZoneCues.answerOpenings.open(head)
        standsAlone = line.range.count < 60 && ZoneCues.lineOpenings.open(head)
        if let found = Marker(startOf: head) {
            marker = found.kind
            isAnnounced = found.isAnnounced
        } else if head.first?.isDigit ?? false {
            bareNumber = Self.bareNumber(of: line, in: document)
        }
        if let last = line.words.last(where: { !$0.isSuperscript }) {
            endsSentence = Self.isStop(folded[last.range.upperBound - 1])
            endsInColon = folded[last.range.upperBound - 1] == UInt8(ascii: ":")
        }
        isShort = line.words.count < 8
        if line.words.count > 2, let last = line.words.last {
            endsInUnit =
                Self.units.contains(WordToken.hash(of: folded[last.range]))
                || Self.joints.contains(WordToken.hash(of: folded[last.range]))
                    && folded[line.words[line.words.count - 2].range.upperBound - 1] == UInt8(ascii: ")")
        }
    }

    /// "1 How many": one or two digits before a word that opens a sentence, or a figure.
    private static func bareNumber(of line: Line, in document: Document) -> Int? {
        guard line.words.count > 1, line.cell == nil, !line.words[0].isSuperscript else { return nil }
        let digits = document.utf8[line.words[0].range]
        let next = document.utf8[line.words[1].range.lowerBound]
        guard digits.count < 3, digits.allSatisfy(\.isDigit), next.isUpper || next.isDigit || next >= 0x80 else {
            return nil
        }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): true
        default: false
        }
    }

    private static let units: [UInt64] = [
        "section", "sections", "regulation", "regulations", "article", "articles", "schedule", "paragraph", "s.",
        "reg.",
    ].map { WordToken.hash(of: $0) }

    /// "Section 31(1)(a) and", with "(b)" on the next line.
    private static let joints: [UInt64] = ["and", "or", "&"].map { WordToken.hash(of: $0) }

    private static func uniformStyle(of words: [Word], fonts: [Document.Font]) -> Block.Style? {
        var style: Block.Style?
        var lastFont = -1
        let words = words.span
        for index in words.indices where !words[index].isSuperscript {
            let font = words[index].font
            guard font != lastFont, font >= 0, font < fonts.count else { continue }
            lastFont = font
            let own = Block.Style(fonts[font])
            guard let known = style else {
                style = own
                continue
            }
            if known.isBold != own.isBold || known.isItalic != own.isItalic || known.colour != own.colour {
                return nil
            }
        }
        return style
    }
}

extension Block.Style {
    init(_ font: Document.Font) {
        self.init(isBold: font.isBold, isItalic: font.isItalic, size: font.size, colour: font.colour)
    }
}
