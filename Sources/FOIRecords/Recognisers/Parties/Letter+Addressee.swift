extension Letter {
    /// Where the head names the post and body of the one who is greeted: the short lines below the name.
    var addresseeBlock: Range<Int>? {
        guard let salutation = blocks.firstIndex(where: { $0.zone == .salutation }),
            let surname = words(in: blocks[salutation].range).last,
            words(in: blocks[salutation].range).count > 1,
            let name = blocks[..<salutation].lastIndex(where: { isName($0.range, ending: surname.hash) })
        else { return nil }
        var end = name
        while end + 1 < salutation, end - name < 2, isLineBelow(end + 1) { end += 1 }
        return end > name ? blocks[name + 1].range.lowerBound..<blocks[end].range.upperBound : nil
    }

    /// "Dr Orla Penrose", whole.
    private func isName(_ range: Range<Int>, ending surname: UInt64) -> Bool {
        range.count < 60 && words(in: range).last?.hash == surname && words(in: range).count > 1
    }

    /// A few words without a number, which would be an address.
    private func isLineBelow(_ index: Int) -> Bool {
        blocks[index].range.count < 60
            && !folded(blocks[index].range).contains { $0.isDigit || $0 == UInt8(ascii: ":") }
    }
}
