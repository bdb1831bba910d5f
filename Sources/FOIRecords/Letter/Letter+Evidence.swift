import PDFText

extension Letter {
    /// The letter's own words in a stretch of the flow, as printed, line breaks and line-end hyphens
    /// closed.
    func text(of range: Range<Int>) -> String {
        if isAsPrinted(range) { return String(decoding: flow.bytes[range], as: UTF8.self) }
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        appendPrinted(range, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// The flow has a stretch of one block as the document has it, line breaks apart: plain ASCII.
    private func isAsPrinted(_ range: Range<Int>) -> Bool {
        guard let printed = documentRange(of: range) else { return false }
        let (flow, document) = (flow.bytes, document.utf8)
        return !flow.span.extracting(range).hasLineFeed && document.span.extracting(printed).isASCII
    }

    private func appendPrinted(_ range: Range<Int>, to text: inout [UInt8]) {
        let start = text.count
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
        for index in start..<text.count where text[index] == 0x0A { text[index] = 0x20 }
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
        guard ranges.count > 1 else { return ranges.first.map { self.text(of: $0) } ?? "" }
        var text: [UInt8] = []
        text.reserveCapacity(ranges.reduce(0) { $0 + $1.count + 1 })
        for (number, range) in ranges.enumerated() {
            if number > 0 { text.append(0x20) }
            if isAsPrinted(range) { text += flow.bytes[range] } else { appendPrinted(range, to: &text) }
        }
        return String(decoding: text, as: UTF8.self)
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
        // Pages by their indices: to copy one takes longer than to find a place on it.
        for index in document.pages.indices where document.pages[index].range.overlaps(span) {
            var next = document.pages[index].lines.partition(endingBehind: span.lowerBound)
            while let run = document.pages[index].run(from: next, in: span, furnitureToo: isFurniture) {
                places.append(evidence(of: run, on: document.pages[index], in: span))
                next = run.upperBound
            }
        }
        return places
    }

    /// What of some lines lies within a stretch of ``Document/utf8``.
    private func evidence(of lines: Range<Int>, on page: Page, in span: Range<Int>) -> Evidence {
        var boxes: [[Double]] = []
        boxes.reserveCapacity(lines.count)
        for line in lines {
            if let box = page.lines[line].box(of: page.lines[line].range.clamped(to: span)) {
                boxes.append(box.rounded)
            }
        }
        let start = max(page.lines[lines.lowerBound].range.lowerBound, span.lowerBound)
        let end = min(page.lines[lines.upperBound - 1].range.upperBound, span.upperBound)
        return Evidence(
            page: page.number, start: codePoints.count(upTo: start), end: codePoints.count(upTo: end), boxes: boxes)
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

extension Page {
    /// The next lines that follow one another and have a part in a stretch of the text.
    ///
    /// - Parameter furnitureToo: whether running headers and footers count: those that stand between the lines of a
    ///   paragraph are no part of it.
    fileprivate func run(from index: Int, in span: Range<Int>, furnitureToo: Bool) -> Range<Int>? {
        func counts(_ line: Int) -> Bool {
            lines[line].range.overlaps(span) && (furnitureToo || lines[line].role == .body)
        }
        var first = index
        while first < lines.count, lines[first].range.lowerBound < span.upperBound, !counts(first) { first += 1 }
        guard first < lines.count, lines[first].range.lowerBound < span.upperBound else { return nil }
        var end = first + 1
        while end < lines.count, lines[end].range.lowerBound < span.upperBound, counts(end) { end += 1 }
        return first..<end
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
        let words = words.span
        for index in words.indices where words[index].range.upperBound > range.lowerBound {
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
