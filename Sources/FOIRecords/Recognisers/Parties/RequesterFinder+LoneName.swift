/// A name that stands in the head alone.
extension RequesterFinder {
    /// The only line of the head that is a person's name and nothing else, which is not the signature's.
    func loneName(_ lines: [Range<Int>]) -> Found<String>? {
        guard letter.blocks.contains(where: { $0.zone == .salutation }) else { return nil }
        let names = lines.indices.filter { index in
            let folded = letter.folded(lines[index])
            guard nameIn(lines[index]) == lines[index], !PersonName.isTeam(folded), !PersonName.isJobTitle(folded),
                letter.words(in: lines[index]).first.map({ GivenNames.contains($0.hash) }) ?? false
            else { return false }
            return index + 1 == lines.count || !PersonName.isJobTitle(letter.folded(lines[index + 1]))
        }
        guard names.count == 1, let name = names.first.map({ lines[$0] }) else { return nil }
        let isSigner = letter.blocks.contains { block in
            block.zone == .signOff
                && letter.lineRanges(of: block).contains { letter.folded($0).elementsEqual(letter.folded(name)) }
        }
        return isSigner ? nil : found(name, .low, by: .mechanism("the only name in the head"))
    }
}
