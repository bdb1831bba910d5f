/// Letters that number their own paragraphs from the first to the last, as lawyers and tribunals do: "1. I write in answer to
/// your request. 2. You asked for …", or "1.1 … 1.2 … 2.1 …" below numbered headings.
extension Zoning {
    /// Takes the numbers off, which tell neither parts of the request nor answers to them.
    mutating func dropParagraphNumbers() {
        guard let salutation = blocks.firstIndex(where: { $0.zone == .salutation }) else { return }
        for numbered in [numberedParagraphs(behind: salutation), numberedSections(behind: salutation)]
        where numberWholeLetter(numbered, behind: salutation) {
            for index in numbered {
                blocks[index].range = blocks[index].textRange
                blocks[index].marker = nil
            }
        }
    }

    /// Nothing but headings stands before the first number, and how to complain is numbered too.
    private func numberWholeLetter(_ numbered: [Int], behind salutation: Int) -> Bool {
        guard numbered.count >= 4, let first = numbered.first else { return false }
        return blocks[salutation + 1..<first].allSatisfy(isHeadingOrHead)
            && numbered.suffix(3).contains { blocks[$0].zone == .review }
            // Questions and their answers may be all that a letter numbers.
            && flow.bytes[blocks[first].range].last != UInt8(ascii: "?")
    }

    private func isHeadingOrHead(_ block: Block) -> Bool {
        block.isHeading || block.range.count < 120 || block.zone == .furniture
    }

    /// The blocks with the numbers 1, 2, 3 …, made alike.
    private func numberedParagraphs(behind salutation: Int) -> [Int] {
        var numbered: [Int] = []
        for index in (salutation + 1)..<blocks.count {
            guard let marker = ownNumber(of: index),
                numbered.first.map({ blocks[$0].marker?.shape == marker.shape }) ?? true,
                marker.label == String(numbered.count + 1)
            else { continue }
            numbered.append(index)
        }
        return numbered
    }

    /// The blocks with the numbers 1.1, 1.2, 2.1 …, and the headings 1, 2 … over them.
    private func numberedSections(behind salutation: Int) -> [Int] {
        var numbered: [Int] = []
        var (section, paragraph) = (0, 0)
        for index in (salutation + 1)..<blocks.count {
            guard let marker = ownNumber(of: index) else { continue }
            let levels = marker.levels.map(\.value)
            if levels.count < 2 || levels[1] == 0, levels.first == section + 1, blocks[index].isHeading {
                numbered.append(index)
            } else if levels == [section, paragraph + 1] || levels == [section + 1, 1] {
                (section, paragraph) = (levels[0], levels[1])
                numbered.append(index)
            }
        }
        return section > 1 ? numbered : []
    }

    private func ownNumber(of index: Int) -> Marker? {
        let block = blocks[index]
        guard let marker = block.marker, marker.kind == .decimal, !marker.isAnnounced, block.cell == nil, !block.isEmpty
        else { return nil }
        return marker
    }
}
