/// Documents that are enclosed behind the letter.
extension Zoning {
    /// Where a document behind the letter begins: a page after the signature, under a heading that is not of an annex, of
    /// the request or answer, or of the reader's rights.
    func releasedStart(from start: Int, to end: Int) -> Int? {
        guard start > 0, start < end else { return nil }
        let pages = (start..<end).filter { blocks[$0].page > blocks[$0 - 1].page }
        return pages.first { isReleased(from: $0, to: end, isNext: $0 == pages.first) }
    }

    /// - Parameter isNext: the page is the first behind the signature's.
    private func isReleased(from first: Int, to end: Int, isNext: Bool) -> Bool {
        guard blocks[first].zone == .body && isNext || !isOfAnnex(first, to: end), blocks[first].isHeading,
            !(first..<end).contains(where: { blocks[$0].zone == .review })
        else { return false }
        return !(first..<min(first + 3, end)).contains { isLettersOwn(blocks[$0]) }
    }

    /// From here on the page speaks of what is disclosed and withheld, as the letter's own annexes do.
    private func isOfAnnex(_ first: Int, to end: Int) -> Bool {
        ZoneCues.annex.opens(blocks[first].range, in: words)
            || (first..<end).contains { !ZoneCues.ofAccess.matches(in: words, blocks[$0].range).isEmpty }
    }

    private func isLettersOwn(_ block: Block) -> Bool {
        block.isHeading && !ZoneCues.lettersOwn.matches(in: words, block.range).isEmpty
    }
}
