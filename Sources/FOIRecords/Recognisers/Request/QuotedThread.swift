/// The messages quoted below a letter, and those among them that the requester wrote.
struct QuotedThread {
    let letter: Letter

    /// Indices of the blocks of the requester's messages.
    var requestBlocks: BlockSet {
        BlockSet(messages.filter(isRequesters).joined())
    }

    /// The request in the requester's first message, where the letter itself does not tell of it.
    func request(_ units: [ReadingUnit]) -> FoundRequest? {
        guard let message = messages.last(where: isRequesters),
            let start = units.firstIndex(where: { message.contains($0.blocks.lowerBound) && isRequest($0) })
        else { return nil }
        let end = units[start...].firstIndex { !message.contains($0.blocks.lowerBound) } ?? units.count
        return RequestFinder.request(in: letter, units: units, from: start, to: end).map { found in
            var found = found
            found.confidence = .low
            found.end = 0
            for index in found.parts.indices { found.parts[index].answer = [] }
            return found
        }
    }

    /// Behind the header lines and the greeting.
    private func isRequest(_ unit: ReadingUnit) -> Bool {
        unit.voice == .requester
            && !RequestCues.courtesies.opens(unit.text, in: letter.index)
            && !letter.folded(unit.text).prefix(10).contains(UInt8(ascii: ":"))
    }

    /// Runs of blocks, each from one "From:" to the next.
    private var messages: [Range<Int>] {
        let thread = letter.blocks.indices.filter { letter.blocks[$0].zone == .thread }
        guard let first = thread.first, let last = thread.last else { return [] }
        let starts = thread.filter { letter.folded(letter.blocks[$0].range).starts(with: Array("from:".utf8)) }
        let bounds = (starts.first == first ? starts : [first] + starts) + [last + 1]
        return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    }

    /// More of the message asks than answers.
    private func isRequesters(_ message: Range<Int>) -> Bool {
        var asking = 0
        var answering = 0
        for index in message {
            let range = letter.blocks[index].textRange
            guard !range.isEmpty else { continue }
            switch letter.voice(of: range) {
            case .requester: asking += 1
            case .authority: answering += 1
            case .open: break
            }
        }
        return asking > answering
    }
}
