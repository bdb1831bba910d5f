/// A word in the type it is set in; parts of it may differ ("4th" with a raised ending).
struct StyledWord {
    struct Piece {
        var text: String
        var isBold: Bool
        var isRaised: Bool
    }

    var pieces: [Piece]

    /// The words of a text with marks of type.
    static func words(of text: String, isBold: Bool) -> [StyledWord] {
        var bold = isBold
        var raised = false
        return text.spacedWords.map { word in
            var pieces: [Piece] = []
            var open = ""
            for character in word {
                guard character == Block.bold || character == Block.raised else {
                    open.append(character)
                    continue
                }
                if !open.isEmpty { pieces.append(Piece(text: open, isBold: bold, isRaised: raised)) }
                open = ""
                if character == Block.bold { bold.toggle() } else { raised.toggle() }
            }
            if !open.isEmpty { pieces.append(Piece(text: open, isBold: bold, isRaised: raised)) }
            return StyledWord(pieces: pieces)
        }
    }

    func width(size: Double) -> Double { pieces.reduce(0) { $0 + $1.width(size: size) } }

    /// The word in two, where a typesetter may break it: at a hyphen of its own, or with one put in.
    func broken(toFit room: Double, size: Double, putsHyphens: Bool) -> (StyledWord, StyledWord)? {
        guard pieces.count == 1, let piece = pieces.first else { return nil }
        let text = piece.text
        func cut(_ at: String.Index, _ hyphen: String) -> (StyledWord, StyledWord)? {
            let (left, right) = (text[..<at] + hyphen, text[at...])
            let first = Piece(text: String(left), isBold: piece.isBold, isRaised: false)
            guard first.width(size: size) <= room, left.count > 2, right.count > 1 else { return nil }
            return (
                StyledWord(pieces: [first]),
                StyledWord(pieces: [Piece(text: String(right), isBold: piece.isBold, isRaised: false)])
            )
        }
        if let hyphen = text.lastIndex(of: "-"), hyphen != text.startIndex, !text.contains("(") {
            return cut(text.index(after: hyphen), "")
        }
        guard putsHyphens, text.count > 8, text.allSatisfy({ $0.isLowercase && $0.isASCII }) else { return nil }
        return cut(text.index(text.startIndex, offsetBy: text.count / 2), "-")
    }
}

extension StyledWord.Piece {
    func size(in size: Double) -> Double { isRaised ? size * 0.65 : size }

    func width(size: Double) -> Double {
        FontMetrics.widths(of: text, size: self.size(in: size), isBold: isBold).reduce(0, +)
    }
}
