/// Letters that number their own paragraphs from the first to the last, as lawyers and tribunals do: "1. I write in answer to
/// your request. 2. You asked for …".
extension Zoning {
    /// Takes the numbers off, which tell neither parts of the request nor answers to them.
    mutating func dropParagraphNumbers() {
        guard let salutation = blocks.firstIndex(where: { $0.zone == .salutation }) else { return }
        let numbered = numberedParagraphs(behind: salutation)
        guard numbered.count >= 4, let first = numbered.first,
            // Nothing but headings stands before the first number, and how to complain is numbered too.
            blocks[salutation + 1..<first].allSatisfy({ isHeadingOrHead($0) }),
            numbered.suffix(3).contains(where: { blocks[$0].zone == .review }),
            // Questions and their answers may be all that a letter numbers.
            flow.bytes[blocks[first].range].last != UInt8(ascii: "?")
        else { return }
        for index in numbered {
            blocks[index].range = blocks[index].textRange
            blocks[index].marker = nil
        }
    }

    private func isHeadingOrHead(_ block: Block) -> Bool {
        block.isHeading || block.range.count < 120 || block.zone == .furniture
    }

    /// The blocks with the numbers 1, 2, 3 …, made alike.
    private func numberedParagraphs(behind salutation: Int) -> [Int] {
        var numbered: [Int] = []
        for index in (salutation + 1)..<blocks.count {
            guard let marker = blocks[index].marker, marker.kind == .decimal, !marker.isAnnounced,
                blocks[index].cell == nil, !blocks[index].isEmpty,
                numbered.first.map({ blocks[$0].marker?.shape == marker.shape }) ?? true,
                marker.label == String(numbered.count + 1)
            else { continue }
            numbered.append(index)
        }
        return numbered
    }
}
