/// The heads of e-mails: that of the letter itself, and those of mails that it quotes.
extension Zoning {
    /// Marks the head of the e-mail that the letter itself is, where it has no salutation.
    ///
    /// - Returns: the index of the first block behind it; 0 where there is none.
    mutating func markMailHead(before end: Int) -> Int {
        let running = blocks[..<end].firstIndex { $0.range.count > 120 } ?? end
        guard let first = (0..<running).first(where: { isMailHeader(blocks[$0]) }) else { return 0 }
        var (next, headers) = (first, 0)
        while next < end, isMailHeader(blocks[next]) {
            headers += 1
            // What stands behind "From:" may be a block of its own.
            let isBare = flow.bytes[blocks[next].range].last == UInt8(ascii: ":")
            next += isBare && next + 1 < end && !isMailHeader(blocks[next + 1]) ? 2 : 1
        }
        guard headers > 1 else { return 0 }
        for index in 0..<next { blocks[index].zone = .letterhead }
        return next
    }

    private func isMailHeader(_ block: Block) -> Bool {
        block.range.count < 120 && ZoneCues.mailHeader.opens(block.range, in: words)
            && flow.bytes[block.range].contains(UInt8(ascii: ":"))
    }

    /// The head of a quoted e-mail: "From:" with "Sent:", "To:" or "Subject:" within a few lines, or a
    /// drawn line with another salutation below it.
    func threadStart(from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        return (start..<end).first { index in
            if isRule(blocks[index]), index + 1 < end {
                return ZoneCues.salutation.opens(blocks[index + 1].range, in: words)
            }
            if opensQuotedMail(blocks[index]) { return true }
            guard flow.folded[blocks[index].range].starts(with: "from:".utf8) else { return false }
            let head = blocks[index].range.lowerBound..<blocks[min(index + 4, end - 1)].range.upperBound
            return ZoneCues.mailHeader.matches(in: words, head).count >= 2
        }
    }

    /// "On Tue, 1 Mar 2022 at 10:12, Orla Pask <o.pask@tolby.example> wrote:"
    private func opensQuotedMail(_ block: Block) -> Bool {
        let text = flow.folded[block.range]
        return text.count < 200 && text.starts(with: "on ".utf8) && text.suffix(6).elementsEqual("wrote:".utf8)
            // "On 3 May you wrote:" leads in what the letter quotes.
            && text.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "<") }
    }

    /// A line drawn with characters: "________".
    private func isRule(_ block: Block) -> Bool {
        block.range.count >= 10
            && flow.bytes[block.range].allSatisfy {
                $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") || $0 == 0x20
            }
    }
}
