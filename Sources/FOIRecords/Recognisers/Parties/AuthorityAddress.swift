import PDFText

/// Finds the authority's postal address in the head of the letter: the lines down to a postcode that
/// do not belong to the addressee.
struct AuthorityAddress {
    let letter: Letter
    /// Words of the requester's name, in lower case.
    let requester: [String]

    func found() -> Found<String>? {
        let lines = letter.headLines
        for (index, line) in lines.enumerated() {
            guard let postcode = PostalAddress.postcode(in: letter, line.range) else { continue }
            var first = index
            while first > 0, index - first < 6, isAddress(lines[first - 1].range),
                isColumn(lines[first - 1].block, line.block)
            {
                first -= 1
            }
            let above = first > 0 ? lines[first - 1].range : nil
            guard !lines[first...index].contains(where: { isRequesters($0.range) }), !(above.map(isRequesters) ?? false)
            else { continue }
            // What stands behind the postcode on its line is no part of the address.
            let ranges = lines[first..<index].map(\.range) + [line.range.lowerBound..<postcode.upperBound]
            guard ranges.reduce(0, { $0 + $1.count }) > 15 else { continue }
            let text = ranges.map { letter.text(of: $0) }.joined(separator: ", ")
            return Found(
                value: text, text: letter.text(of: ranges), confidence: .medium, evidence: letter.evidence(for: ranges))
        }
        return nil
    }

    /// A line that may belong to an address: no label, date, e-mail or telephone number.
    private func isAddress(_ line: Range<Int>) -> Bool {
        let bytes = letter.flow.bytes[line]
        return line.count < 60 && !bytes.contains(UInt8(ascii: ":")) && !bytes.contains(UInt8(ascii: "@"))
            && bytes.count(where: \.isDigit) < 8 && DateScanner(letter).dates(in: line).isEmpty
            && bytes.contains(where: \.isLower)
            && !PersonName.isTeam(letter.folded(line)) && PostalAddress.postcode(in: letter, line) == nil
    }

    /// Two blocks stand in one column: their left or right edges meet.
    private func isColumn(_ above: Int, _ below: Int) -> Bool {
        let first = letter.blocks[above].box
        let second = letter.blocks[below].box
        return above == below || abs(first.x0 - second.x0) < 60 || abs(first.x1 - second.x1) < 12
    }

    private func isRequesters(_ line: Range<Int>) -> Bool {
        guard !requester.isEmpty else { return false }
        let words = PersonName.words(letter.folded(line))
        return requester.last.map(words.contains) ?? false
    }
}
