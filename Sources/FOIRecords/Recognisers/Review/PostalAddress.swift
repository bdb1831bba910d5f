/// Finds postal addresses by their postcode.
enum PostalAddress {
    /// The address in a sentence that ends in a postcode: from the words "to" or "at" or a colon on.
    static func address(in letter: Letter, sentence: Range<Int>) -> Range<Int>? {
        guard let postcode = postcode(in: letter, sentence) else { return nil }
        let lead = leads.matches(in: letter, sentence.lowerBound..<postcode.lowerBound).last?.range.upperBound
        guard let lead else { return nil }
        var start = lead
        while start < postcode.lowerBound, !letter.flow.bytes[start].isWord { start += 1 }
        guard start < postcode.lowerBound, postcode.upperBound - start < 220 else { return nil }
        return start..<postcode.upperBound
    }

    /// The lines of an address below a block that leads to it ("Please write to:"), down to a postcode.
    static func lines(in letter: Letter, below index: Int) -> [Range<Int>] {
        guard letter.flow.bytes[letter.blocks[index].range].last == UInt8(ascii: ":") else { return [] }
        var lines: [Range<Int>] = []
        for block in letter.blocks[(index + 1)...].prefix(9) {
            guard block.range.count < 120, block.marker == nil else { return [] }
            if let postcode = postcode(in: letter, block.range) {
                return lines + [block.range.lowerBound..<postcode.upperBound]
            }
            lines.append(block.range)
        }
        return []
    }

    static let leads = PhraseTable<Void>([
        .init(
            "writing|write|written|addressed|sent|send|mail|post to", (),
            example: "or by writing to FOI Team, 1 High Street"),
        .init("address|addressed", (), example: "at the following address: 1 High Street"),
        .init("address|send this|it|them to", (), example: "please address this to: 1 High Street"),
        .init("at", (), example: "contact us at 1 High Street"),
    ])

    /// A UK postcode: "SW1P 4DF".
    static func postcode(in letter: Letter, _ range: Range<Int>) -> Range<Int>? {
        let words = letter.words
        // The inward half starts with a digit, as few words do.
        let numbers = letter.landmarks.numbers
        for inward in numbers[numbers.partition { Int(words[$0].start) < range.lowerBound }...] where inward > 0 {
            let postcode = words[inward - 1].range.lowerBound..<words[inward].range.upperBound
            guard postcode.upperBound <= range.upperBound else { return nil }
            if postcode.lowerBound >= range.lowerBound, words[inward].start - words[inward - 1].end == 1,
                isInward(letter.bytes(words[inward].range)), isOutward(letter.bytes(words[inward - 1].range))
            {
                return postcode
            }
        }
        return nil
    }

    private static func isOutward(_ word: ArraySlice<UInt8>) -> Bool {
        guard (2...4).contains(word.count), let first = word.first, first.isUpper else { return false }
        let letters = word.prefix(while: \.isUpper).count
        let rest = word.dropFirst(letters)
        guard letters <= 2, let digit = rest.first, digit.isDigit else { return false }
        return rest.dropFirst().allSatisfy { $0.isDigit || $0.isUpper } && rest.count <= 2
    }

    private static func isInward(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count == 3, let first = word.first else { return false }
        return first.isDigit && word.dropFirst().allSatisfy(\.isUpper)
    }
}
