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

    /// Other numbers of a letterhead.
    private static let numbered = WordSet("tel fax telephone mobile dx po vat ext")
}
