import PDFText

extension Letter {
    /// The letter's own words in a stretch of the flow, as printed, line breaks and line-end hyphens
    /// closed.
    func text(of range: Range<Int>) -> String {
        isAsPrinted(range) ? String(decoding: flow.bytes[range], as: UTF8.self) : printedText(of: range)
    }

    /// The flow has a stretch of one block as the document has it, line breaks apart: plain ASCII.
    private func isAsPrinted(_ range: Range<Int>) -> Bool {
        guard let printed = documentRange(of: range) else { return false }
        let (flow, document) = (flow.bytes, document.utf8)
        return !flow.span.extracting(range).hasLineFeed && document.span.extracting(printed).isASCII
    }

    private func printedText(of range: Range<Int>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var last = range.lowerBound > 0 ? Int(flow.origin[range.lowerBound - 1]) : -1
        flow.origin.forEachRun(in: range) { run, origin in
            // Between its ends a run is ASCII: the bytes of a longer character share an origin.
            let isFollowing = origin == last && (run.lowerBound > range.lowerBound || document.utf8[origin] >= 0x80)
            append(run.lowerBound, from: origin, isFollowing: isFollowing, to: &text)
            last = origin + run.count - 1
            guard run.count > 1 else { return }
            text += flow.bytes[(run.lowerBound + 1)..<(run.upperBound - 1)]
            append(run.upperBound - 1, from: last, isFollowing: false, to: &text)
        }
        for index in text.indices where text[index] == 0x0A { text[index] = 0x20 }
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the character that a byte of the flow stands for, where it is the first of its bytes.
    private func append(_ index: Int, from place: Int, isFollowing: Bool, to text: inout [UInt8]) {
        let source = document.utf8
        if flow.bytes[index] == 0x20 || flow.bytes[index] == 0x0A {
            text.append(0x20)
        } else if !isFollowing {
            text += source[place..<min(place + source[place].scalarLength, source.count)]
        }
    }

    /// The text of several stretches, joined by spaces.
    func text(of ranges: [Range<Int>]) -> String {
        var text = ranges.first.map { self.text(of: $0) } ?? ""
        for range in ranges.dropFirst() { text += " " + self.text(of: range) }
        return text
    }

    /// Where stretches of the flow stand on the pages.
    func evidence(for ranges: [Range<Int>]) -> [Evidence] {
        ranges.flatMap { evidence(for: $0) }
    }

    /// Where a stretch of the flow stands on the pages: one place for each run of lines that follow
    /// one another on a page.
    func evidence(for range: Range<Int>) -> [Evidence] {
        guard let span = documentRange(of: range) else { return [] }
        let isFurniture = self.isFurniture(at: range.lowerBound)
        var places: [Evidence] = []
        for (pageIndex, page) in document.pages.enumerated() where page.range.overlaps(span) {
            var next = page.lines.partition(endingBehind: span.lowerBound)
            var last = -2
            while next < page.lines.count, page.lines[next].range.lowerBound < span.upperBound {
                defer { next += 1 }
                let part = page.lines[next].range.clamped(to: span)
                // Running headers and footers that stand between the lines of a paragraph are no part of it.
                guard !part.isEmpty, page.lines[next].role == .body || isFurniture else { continue }
                let box = page.lines[next].box(of: part).map(\.rounded)
                let end = codePoints.count(upTo: part.upperBound)
                if last == next - 1, !places.isEmpty {
                    places[places.count - 1].end = end
                    if let box { places[places.count - 1].boxes.append(box) }
                } else {
                    places.append(
                        Evidence(
                            page: document.pages[pageIndex].number, start: codePoints.count(upTo: part.lowerBound),
                            end: end, boxes: box.map { [$0] } ?? []))
                }
                last = next
            }
        }
        return places
    }

    private func isFurniture(at offset: Int) -> Bool {
        let index = blockIndex(at: offset)
        return blocks.indices.contains(index) && blocks[index].zone == .furniture
    }

    /// The stretch of ``Document/utf8`` from the first to the last character.
    private func documentRange(of range: Range<Int>) -> Range<Int>? {
        guard !range.isEmpty, range.upperBound <= flow.count else { return nil }
        let start = Int(flow.origin[range.lowerBound])
        let last = Int(flow.origin[range.upperBound - 1])
        guard last >= start else { return nil }
        return start..<min(last + document.utf8[last].scalarLength, document.utf8.count)
    }

    /// A found value whose text is a stretch of the flow.
    func found<Value>(_ value: Value, _ range: Range<Int>, _ confidence: Confidence) -> Found<Value> {
        Found(value: value, text: text(of: range), confidence: confidence, evidence: evidence(for: range))
    }

    /// A found text that is its own value.
    func found(_ range: Range<Int>, _ confidence: Confidence) -> Found<String> {
        found(text(of: range), range, confidence)
    }
}

extension [Line] {
    /// The index of the first line that ends behind an offset of the text.
    fileprivate func partition(endingBehind offset: Int) -> Int {
        partition { $0.range.upperBound <= offset }
    }
}

extension Line {
    /// The box around the words that a range of the text touches; nil where the line has no geometry.
    func box(of range: Range<Int>) -> Box? {
        var box: Box?
        for index in words.partition(where: { $0.range.upperBound <= range.lowerBound })..<words.count {
            guard words[index].range.lowerBound < range.upperBound else { break }
            let own = words[index].box
            if own.height > 0 { box = box?.union(own) ?? own }
        }
        return box
    }
}

extension Box {
    /// `[x0, y0, x1, y1]` to hundredths of a point.
    var rounded: [Double] {
        func rounded(_ length: Double) -> Double { (length * 100).rounded() / 100 }
        return [rounded(x0), rounded(y0), rounded(x1), rounded(y1)]
    }
}
