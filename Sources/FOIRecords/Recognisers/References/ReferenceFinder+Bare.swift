/// References that nothing names.
extension ReferenceFinder {
    /// A line of the head that is nothing but capitals, marks and a number: "TB/WTR/9915".
    func bare() -> [Reference] {
        let dates = DateScanner(letter)
        for (line, block) in letter.headLines where line.count < 40 && letter.blocks[block].zone == .letterhead {
            let date = dates.dates(in: line).first?.range
            let rest = date.map {
                $0.lowerBound == line.lowerBound ? letter.trimmed($0.upperBound..<line.upperBound) : line
            }
            let own = rest ?? line
            guard !own.isEmpty, scanner.reference(in: own, needsPrefix: true) == own,
                letter.flow.bytes[own].count(where: \.isDigit) > 3,
                letter.flow.bytes[own].contains(where: { !$0.isLetter && !$0.isDigit }),
                !letter.words(in: own).contains(where: Self.numbered.contains)
            else { continue }
            return [
                reference(
                    own, label: nil, .medium, by: .mechanism("capitals and a number alone on a line of the head"))
            ]
        }
        return []
    }

    /// A title that ends in a running number and its year, in brackets or behind a dash: "Tasers (1544A/21)", as the logs of
    /// police forces have it.
    func numbered(_ block: Block) -> [Reference] {
        let bytes = letter.flow.bytes
        guard block.range.count < 120, var word = letter.words(in: block.range).last,
            bytes[word.range].allSatisfy(\.isDigit),
            word.range.count == 2
        else { return [] }
        let last = letter.words(in: block.range).endIndex - 1
        guard last > 1 else { return [] }
        let year = word.range
        word = letter.words[last - 1]
        let digits = bytes[word.range].prefix(while: \.isDigit)
        let suffix = bytes[word.range].dropFirst(digits.count)
        let value = word.range.lowerBound..<year.upperBound
        guard (3...5).contains(digits.count), suffix.count <= 1, suffix.allSatisfy(\.isUpper),
            year.lowerBound == word.range.upperBound + 1, bytes[word.range.upperBound] == UInt8(ascii: "/"),
            // "2019/20" is a year.
            !(digits.count == 4 && suffix.isEmpty && digits.starts(with: [UInt8(ascii: "2"), UInt8(ascii: "0")]))
        else { return [] }
        let isBracketed =
            bytes[value.lowerBound - 1] == UInt8(ascii: "(") && block.range.upperBound == value.upperBound + 1
        let isBehindDash =
            value.lowerBound - block.range.lowerBound > 3 && bytes[value.lowerBound - 2] == UInt8(ascii: "-")
            && block.range.upperBound == value.upperBound
        guard isBracketed || isBehindDash else { return [] }
        return [reference(value, label: nil, .medium, by: .mechanism("a running number and its year behind a title"))]
    }

    /// Other numbers of a letterhead.
    private static let numbered = WordSet("tel fax telephone mobile dx po vat ext")
}
