/// The forms in which texts are compared: without regard to case, typographic signs and spaces.
extension String {
    /// In lower case, quotes and dashes in ASCII, without punctuation around it.
    var comparedText: String {
        var scalars: [Unicode.Scalar] = []
        for scalar in lowercased().unicodeScalars {
            switch scalar {
            case "\u{2018}", "\u{2019}": scalars.append("'")
            case "\u{201C}", "\u{201D}": scalars.append("\"")
            case "\u{2010}"..."\u{2014}": scalars.append("-")
            case _ where scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value):
                if scalars.last != " " { scalars.append(" ") }
            default: scalars.append(scalar)
            }
        }
        let edges = " .,:;\"'()[]".unicodeScalars
        let kept = scalars.drop { edges.contains($0) }
        let end = kept.lastIndex { !edges.contains($0) }.map { $0 + 1 } ?? kept.startIndex
        return String(String.UnicodeScalarView(kept[kept.startIndex..<end]))
    }

    /// The words, punctuation left out; "&" is "and".
    var comparedWords: [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func close() {
            if !word.isEmpty { words.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        for scalar in comparedText.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "£", "%", "'", "-": word.append(scalar)
            case "&":
                close()
                words.append("and")
            default: close()
            }
        }
        close()
        return words
    }

    /// A name's words without titles and "the".
    var comparedName: String {
        comparedWords.filter { !Self.titles.contains($0) }.joined(separator: " ")
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "sir", "mx", "prof", "professor", "the",
    ]

    /// A part's label without brackets and spaces.
    var comparedLabel: String {
        var kept = lowercased().unicodeScalars.filter { scalar in
            switch scalar {
            case "a"..."z", "0"..."9", "•", ".": true
            default: false
            }
        }[...]
        while kept.first == "." { kept.removeFirst() }
        while kept.last == "." { kept.removeLast() }
        return String(String.UnicodeScalarView(kept))
    }

    /// A reference without a regime before it: "FOI 16358" is "16358".
    var comparedReference: String {
        let text = comparedText
        for regime in ["foia", "foi", "eir", "ref"] where text.hasPrefix(regime) {
            let rest = text.unicodeScalars.dropFirst(regime.count)
            let number = rest.drop { " .:".unicodeScalars.contains($0) }
            if number.count < rest.count { return String(number) }
        }
        return text
    }

    /// The path of the section, regulation or article that a provision's path is in.
    var section: String {
        let parts = split(separator: "/", omittingEmptySubsequences: false)
        guard let unit = parts.firstIndex(where: { ["section", "regulation", "article"].contains($0) }),
            unit + 1 < parts.count
        else { return self }
        return parts[...(unit + 1)].joined(separator: "/")
    }
}
