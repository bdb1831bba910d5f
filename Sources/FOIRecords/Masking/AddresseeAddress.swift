import PDFText

/// Finds the postal address of who is written to: the lines below the name in the head of the letter.
///
/// No value of a record has it, but the letter's text and the pictures of its pages do.
struct AddresseeAddress {
    let letter: Letter
    /// Where values stand that are no part of it.
    private let others: [Evidence]

    init(letter: Letter, record: Record) {
        self.letter = letter
        let authority = record.authority
        let texts = [authority.name, authority.team, authority.address].compactMap(\.self) + authority.emails
        let dates = [record.dates.response, record.dates.request, record.dates.received].compactMap(\.self)
        others = texts.flatMap(\.evidence) + dates.flatMap(\.evidence) + record.references.flatMap(\.evidence)
    }

    /// - Parameter names: where names are masked.
    func lines(below names: [Range<Int>]) -> [Range<Int>] {
        let lines = letter.headLines.map { (range: $0.range, block: letter.blocks[$0.block]) }
        func isMasked(_ line: Range<Int>) -> Bool { names.contains { $0.overlaps(line) } }
        for (index, line) in lines.enumerated() where isMasked(line.range) {
            // A telephone number, or an e-mail address.
            guard !letter.flow.bytes[line.range].contains(where: { $0.isDigit || $0 == UInt8(ascii: "@") }) else {
                continue
            }
            var address: [Range<Int>] = []
            for next in lines[(index + 1)...].prefix(7) {
                // What stands in another column is somebody else's.
                guard !isMasked(next.range), abs(next.block.box.x0 - line.block.box.x0) < 12, isAddress(next.range)
                else { break }
                address.append(next.range)
                if PostalAddress.postcode(in: letter, next.range) != nil { break }
            }
            if !address.isEmpty { return address }
        }
        return []
    }

    private func isAddress(_ line: Range<Int>) -> Bool {
        let bytes = letter.flow.bytes[line]
        let own = letter.evidence(for: line)
        return line.count < 60 && !bytes.contains(UInt8(ascii: ":")) && !bytes.contains(UInt8(ascii: "@"))
            && !letter.words(in: line).contains(where: Self.labels.contains)
            && !PersonName.isTeam(letter.folded(line)) && DateScanner(letter).dates(in: line).isEmpty
            && !others.contains { place in own.contains { $0.start < place.end && place.start < $0.end } }
    }

    private static let labels = WordSet(
        "ref reference our your by email e-mail mail date dear foi information request tel telephone ask via www act")
}
