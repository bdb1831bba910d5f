/// Lines of text for a terminal or a file, no longer than a width where words allow.
struct TextWrapping {
    /// In characters.
    var width: Int
    /// Whether headings are in bold type, as terminals have it.
    private let emphasises: Bool
    private var lines: [String] = []

    init(width: Int, emphasises: Bool = false) {
        self.width = width
        self.emphasises = emphasises
    }

    /// All of it, each line ended by a line feed, without empty lines at the end.
    var text: String {
        let last = lines.lastIndex { !$0.isEmpty } ?? -1
        return lines[...last].map { $0 + "\n" }.joined()
    }

    mutating func blank() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// Adds a line that stands out on a terminal.
    mutating func add(heading: String) {
        let start = lines.count
        add(heading)
        guard emphasises else { return }
        for index in start..<lines.count { lines[index] = "\u{1B}[1m\(lines[index])\u{1B}[0m" }
    }

    /// Adds text, broken between words. Runs of white space count as one space; what might steer a terminal or turn the
    /// direction of writing is left out.
    /// - Parameter first: what stands before the first line.
    /// - Parameter rest: how far the other lines are set in.
    mutating func add(_ text: String, first: String = "", rest: Int = 0) {
        var line = first
        var length = first.count
        var isFresh = true
        for word in Self.words(of: text) {
            let wordLength = word.count
            if !isFresh, length + 1 + wordLength > width {
                lines.append(line)
                line = String(repeating: " ", count: rest)
                length = rest
                isFresh = true
            }
            if !isFresh {
                line += " "
                length += 1
            }
            line += word
            length += wordLength
            isFresh = false
        }
        lines.append(Self.trimmed(line))
    }

    private static func words(of text: String) -> [Substring] {
        let clean = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: clean)
        return PlainText.cleaned(String(result)).split { $0.isWhitespace }
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
