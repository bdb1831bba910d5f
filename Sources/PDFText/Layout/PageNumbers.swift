/// Tells the lines that hold a page's number and nothing else.
struct PageNumbers {
    private let page: Int
    private let count: Int

    init(page: Int, of count: Int) {
        self.page = page
        self.count = count
    }

    /// Gives the role to page numbers among the first and last rows.
    func mark(in page: inout PageFragments) {
        for index in page.rows.indices where index < 2 || index >= page.rows.count - 4 {
            for (fragment, role) in roles(ofRow: index, on: page) { page.fragments[fragment].role = role }
        }
    }

    private func roles(ofRow index: Int, on page: PageFragments) -> [(fragment: Int, role: Line.Role)] {
        let row = page.rows[index]
        let isAtEdge = page.fragments[row].allSatisfy {
            $0.baseline < 0.12 * page.height || $0.baseline > 0.84 * page.height
        }
        guard isAtEdge, page.hasDigit(in: row) else { return [] }
        if row.count > 1, isNumber(text(of: row, on: page), isAlone: false) { return row.map { ($0, .pageNumber) } }
        let isAlone = row.count == 1 && standsApart(page.rows, index, on: page)
        return row.compactMap { fragment in
            let text = page.text(of: page.fragments[fragment])
            if isNumber(text, isAlone: isAlone) { return (fragment, .pageNumber) }
            return holdsNumber(text) ? (fragment, .footer) : nil
        }
    }

    private func text(of row: Range<Int>, on page: PageFragments) -> [UInt8] {
        Array(page.fragments[row].map { page.text(of: $0) }.joined(separator: [0x20]))
    }

    /// Whether a line's height is white above and below a row.
    private func standsApart(_ rows: [Range<Int>], _ index: Int, on page: PageFragments) -> Bool {
        let row = page.fragments[rows[index].lowerBound]
        let neighbours = [index - 1, index + 1].filter(rows.indices.contains)
        return neighbours.allSatisfy {
            abs(page.fragments[rows[$0].lowerBound].baseline - row.baseline) > 1.7 * row.size
        }
    }

    /// Whether a text is a page's number: "Page 2 of 3", "2/3", "- 2 -", "Tudalen 2 o 3". A bare
    /// number is one if it is this page's and stands alone.
    func isNumber(_ text: [UInt8], isAlone: Bool) -> Bool {
        var numbers: [Int] = []
        var hasWord = false
        var hasOf = false
        var index = 0
        while index < text.count {
            let start = index
            if text[index].isDigit {
                while index < text.count, text[index].isDigit { index += 1 }
                guard index - start <= 4 else { return false }
                numbers.append(text[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) })
            } else if text[index].isLetter {
                while index < text.count, text[index].isLetter { index += 1 }
                let word = text[start..<index].map(\.lowercased)
                if Self.pageWords.contains(where: { $0.utf8.elementsEqual(word) }) {
                    hasWord = true
                } else if Self.ofWords.contains(where: { $0.utf8.elementsEqual(word) }) {
                    hasOf = true
                } else {
                    return false
                }
            } else {
                guard Self.marks.contains(text[index]) || text[index] > 0x7F else { return false }
                hasOf = hasOf || text[index] == UInt8(ascii: "/")
                index += 1
            }
        }
        guard let first = numbers.first, numbers.count <= 3 else { return false }
        if hasWord { return true }
        if numbers.count == 2 { return hasOf && first <= numbers[1] && (numbers[1] == count || first == page) }
        return numbers.count == 1 && first == page && isAlone
    }

    /// Whether a text has "Page 2 of 3" behind a few words of its own: "FOI 117 – Page 2 of 3".
    func holdsNumber(_ text: [UInt8]) -> Bool {
        guard text.count < 80 else { return false }
        return text.indices.dropFirst().contains { index in
            text[index - 1] == 0x20 && text[index].lowercased == UInt8(ascii: "p")
                && isNumber(Array(text[index...]), isAlone: false) && text[index...].contains(where: \.isLetter)
        }
    }

    private static let pageWords = ["page", "pg", "p", "tudalen"]
    private static let ofWords = ["of", "o"]
    private static let marks = Array(" -./|()[]:".utf8)
}

extension PageFragments {
    fileprivate func hasDigit(in row: Range<Int>) -> Bool {
        row.contains { fragment in
            words[fragments[fragment].words].contains { utf8[$0.range].contains(where: \.isDigit) }
        }
    }
}
