import PDFText

/// Gives each block its zone and tells headings.
struct Zoning {
    let flow: Flow
    var blocks: [Block]
    let words: WordIndex

    consuming func zoned() -> [Block] {
        dissolveForms()
        markHeadings()
        markZones()
        dropParagraphNumbers()
        return blocks
    }

    // MARK: Headings

    private mutating func markHeadings() {
        let bodySize = usualSize()
        markFootnotes(below: bodySize)
        for index in blocks.indices { blocks[index].isHeading = isHeading(blocks[index], bodySize: bodySize) }
    }

    /// The type size of most of the text.
    private func usualSize() -> Double {
        var counts: [(size: Double, bytes: Int)] = []
        for block in blocks.indices {
            let size = blocks[block].style.size.rounded()
            if let index = counts.firstIndex(where: { $0.size == size }) {
                counts[index].bytes += blocks[block].range.count
            } else {
                counts.append((size, blocks[block].range.count))
            }
        }
        return counts.max { ($0.bytes, $1.size) < ($1.bytes, $0.size) }?.size ?? 0
    }

    private func isHeading(_ block: Block, bodySize: Double) -> Bool {
        guard block.range.count < 140, block.marker?.kind != .bullet, block.cell == nil,
            let last = flow.bytes[block.range].last
        else { return false }
        if last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ",") { return false }
        if block.style.isBold || block.style.size > bodySize + 1.2 || isCapitals(block) { return true }
        // Set apart by nothing but its brevity.
        return block.range.count < 90 && flow.bytes[block.textRange].first?.isUpper ?? false
    }

    private func isCapitals(_ block: Block) -> Bool {
        let text = flow.bytes[block.range]
        return text.contains(where: \.isUpper) && !text.contains(where: \.isLower)
    }

    // MARK: Zones

    private mutating func markZones() {
        let body = blocks.lastIndex { $0.zone != .furniture }.map { $0 + 1 } ?? 0
        let salutation = salutationIndex(before: body) ?? bareSalutation(before: body)
        if let salutation {
            for index in 0..<salutation { blocks[index].zone = .letterhead }
            blocks[salutation].zone = .salutation
        }
        let start = salutation.map { $0 + 1 } ?? markMailHead(before: body)
        let thread = threadStart(from: start, to: body) ?? body
        for index in thread..<body { blocks[index].zone = .thread }
        let closing = markSignOff(from: start, to: thread)
        markCues(from: start, to: thread)
        if let annex = annexStart(from: closing ?? start, to: thread) {
            for index in annex..<thread where blocks[index].zone == .body { blocks[index].zone = .annex }
        }
        if let closing, let released = releasedStart(from: closing, to: thread) {
            let isInAnnex = blocks[released].zone == .annex
            for index in released..<thread where isInAnnex || blocks[index].zone != .annex {
                blocks[index].zone = .released
            }
        }
    }

    private func salutationIndex(before end: Int) -> Int? {
        blocks[..<end].prefix(60).firstIndex { block in
            block.range.count < 80 && opens(block, ZoneCues.salutation)
        }
    }

    /// A name alone above the first running text, without "Dear": "Ms Underhay,".
    private func bareSalutation(before end: Int) -> Int? {
        guard let running = blocks[..<end].firstIndex(where: { $0.range.count > 80 }), running < 60 else { return nil }
        return (max(0, running - 2)..<running).first { index in
            let text = flow.bytes[blocks[index].range]
            guard text.count < 48, blocks[index].cell == nil else { return false }
            let hasComma = text.last == UInt8(ascii: ",")
            let name = hasComma ? text.dropLast() : text
            let words = PersonName.words(flow.folded[blocks[index].range])
            guard let first = words.first else { return false }
            if isAddressee(words, above: index) { return true }
            guard PersonName.titles.contains(first) || hasComma else { return false }
            return PersonName.isPerson(name, least: 1) || hasComma && words.allSatisfy(ZoneCues.nobody.contains)
        }
    }

    /// "Orla", below "To: Orla Pask": all of the words are of the name to which the mail goes.
    private func isAddressee(_ name: [String], above index: Int) -> Bool {
        guard let label = blocks[..<index].firstIndex(where: { flow.folded[$0.range].starts(with: "to:".utf8) }) else {
            return false
        }
        let value = label + 1 < index && blocks[label].range.count < 5 ? blocks[label + 1].range : blocks[label].range
        let addressee = PersonName.words(flow.folded[value])
        return label + 6 > index && name.allSatisfy(addressee.contains)
    }

    /// A row matches at the start of a block, or behind a stroke that parts two languages ("A charaid /
    /// Dear Mr MacRath").
    private func opens(_ block: Block, _ table: PhraseTable<Void>) -> Bool {
        if table.opens(block.range, in: words) { return true }
        return table.matches(in: words, block.range).contains { match in
            match.range.lowerBound >= block.range.lowerBound + 2
                && flow.bytes[match.range.lowerBound - 2] == UInt8(ascii: "/")
        }
    }

    /// Marks the closing and the signature below it.
    private mutating func markSignOff(from start: Int, to end: Int) -> Int? {
        guard let closing = closing(from: start, to: end) ?? unclosedSignature(from: start, to: end)
        else { return nil }
        var index = closing
        var above = closing
        // A signature is a few short lines.
        while index < end, index < closing + 8 {
            if index == closing + 1, isPageFoot(index, before: end) {
                blocks[index].zone = .furniture
            } else if index == closing || isSignatureLine(blocks[index], below: blocks[above]) {
                blocks[index].zone = .signOff
                above = index
            } else {
                break
            }
            index += 1
        }
        return index
    }

    /// The small print at the foot of a page, between the closing and the name on the next.
    private func isPageFoot(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end, blocks[index + 1].page > blocks[index].page,
            blocks[index].page == blocks[index - 1].page,
            !PersonName.isPerson(flow.bytes[blocks[index].range]), !PersonName.isTeam(flow.folded[blocks[index].range])
        else { return false }
        return PersonName.isPerson(flow.bytes[blocks[index + 1].range])
            || PersonName.isTeam(flow.folded[blocks[index + 1].range])
    }

    /// A signature without a closing: among the last short lines, a team's name, or a person's above
    /// the post.
    private func unclosedSignature(from start: Int, to end: Int) -> Int? {
        var last = end
        while last > start, end - last < 3, isNote(blocks[last - 1]) { last -= 1 }
        var first = last
        while first > start, last - first < 6, isTail(blocks[first - 1]) { first -= 1 }
        guard start > 0, first > start else { return nil }
        return (first..<last).first { index in
            let line = blocks[index].range
            if PersonName.isTeam(flow.folded[line]) { return true }
            guard index + 1 < last, PersonName.isPerson(flow.bytes[line]) else { return false }
            let next = flow.folded[blocks[index + 1].range]
            return PersonName.isJobTitle(next) || PersonName.isTeam(next)
        }
    }

    /// What may stand below a signature: "NOTE: …", a disclaimer.
    private func isNote(_ block: Block) -> Bool {
        ZoneCues.note.opens(block.range, in: words)
            || ZoneCues.paragraphs.matches(in: words, block.range).first?.meaning == .boilerplate
    }

    private func isTail(_ block: Block) -> Bool {
        guard block.range.count < 70, block.cell == nil, block.marker == nil,
            let last = flow.bytes[block.range].last
        else { return false }
        return last.isLetter || last.isDigit || last == UInt8(ascii: ")")
    }

    /// The first closing that is not the requester's, in a request that the letter quotes.
    private func closing(from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        var isQuoting = false
        for index in start..<end where blocks[index].range.count < 60 {
            let range = blocks[index].range
            if ZoneCues.salutation.opens(range, in: words) {
                isQuoting = true
            } else if ZoneCues.isClosing(range, in: words) {
                let isFollowed = (index + 1..<min(end, index + 9)).contains { isAnswerHeading(blocks[$0]) }
                if !isQuoting && !isFollowed && isSigned(index, before: end) || !hasClosing(from: index + 1, to: end) {
                    return index
                }
                isQuoting = false
            }
        }
        return nil
    }

    /// A short line stands below the closing, as a signature does; "Kind regards, Verity" above "A. Four." ends a request
    /// that the letter quotes.
    private func isSigned(_ closing: Int, before end: Int) -> Bool {
        guard closing + 1 < end else { return true }
        let next = blocks[closing + 1]
        return next.range.count <= 120 && (next.marker == nil || PersonName.isPerson(flow.bytes[next.range]))
    }

    private func hasClosing(from start: Int, to end: Int) -> Bool {
        (start..<max(start, end)).contains { index in
            blocks[index].range.count < 60 && ZoneCues.isClosing(blocks[index].range, in: words)
        }
    }

    private func isAnswerHeading(_ block: Block) -> Bool {
        block.range.count < 40 && ZoneCues.answer.opens(block.range, in: words)
    }

    private func isSignatureLine(_ block: Block, below above: Block) -> Bool {
        guard block.range.count < 120, isInColumn(block, of: above) else { return false }
        // "A. N. Other" starts with an initial, no marker.
        if block.marker != nil, !PersonName.isPerson(flow.bytes[block.range]) { return false }
        // Only a closing at the very foot of a page has its signature on the next.
        if block.page != above.page, !ZoneCues.isClosing(above.range, in: words) { return false }
        if ZoneCues.annex.opens(block.range, in: words) { return false }
        if block.range.count > 60, flow.bytes[block.range].last == UInt8(ascii: ".") { return false }
        return ZoneCues.paragraphs.matches(in: words, block.range).isEmpty
    }

    /// Two columns of text may have been read as a table.
    private func isInColumn(_ block: Block, of above: Block) -> Bool {
        guard let cell = block.cell else { return true }
        return above.cell.map { $0.table == cell.table && $0.column == cell.column } ?? false
    }

    /// Marks paragraphs of review rights and of boilerplate, with the addresses below them.
    private mutating func markCues(from start: Int, to end: Int) {
        var current: Zone?
        for index in start..<max(start, end) {
            let block = blocks[index]
            guard block.zone == .body else {
                current = nil
                continue
            }
            let cues = ZoneCues.paragraphs.matches(in: words, block.range)
            if let zone = ZoneCues.zone(of: cues.map(\.meaning)), !isInList(index, before: end) {
                current = zone
                blocks[index].zone = zone
            } else if let zone = current, isAddressLine(block) {
                blocks[index].zone = zone
            } else {
                current = nil
            }
        }
    }

    /// An item of a list that goes on below: "D. An appeal might be an independent review" above "E. …".
    private func isInList(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end, let marker = blocks[index].marker, let next = blocks[index + 1].marker,
            marker.kind == .letter, next.kind == .letter, next.shape == marker.shape
        else { return false }
        return ZoneCues.paragraphs.matches(in: words, blocks[index + 1].range).isEmpty
    }

    private func isAddressLine(_ block: Block) -> Bool {
        block.range.count < (flow.bytes[block.range].contains(UInt8(ascii: "@")) ? 120 : 75) && block.marker == nil
            && !block.style.isBold
            && flow.bytes[block.range].last != UInt8(ascii: ".")
            && flow.bytes[block.range].last != UInt8(ascii: ":")
    }

    private func annexStart(from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        return (start..<end).first { index in
            blocks[index].range.count < 100
                && ZoneCues.annex.opens(blocks[index].range, in: words)
        }
    }
}
