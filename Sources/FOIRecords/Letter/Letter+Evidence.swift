import PDFText

extension Letter {
    /// The letter's own words in a stretch of the flow, as printed, line breaks and line-end hyphens
    /// closed.
    func text(of range: Range<Int>) -> String {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(range.count)
        var last: Int32 = -1
        for index in range {
            let origin = flow.origin[index]
            if flow.bytes[index] == 0x20 || flow.bytes[index] == 0x0A {
                utf8.append(0x20)
            } else if origin != last {
                let length = document.utf8[Int(origin)].scalarLength
                if length == 1 || isScalarStart(index) {
                    utf8 += document.utf8[Int(origin)..<min(Int(origin) + length, document.utf8.count)]
                }
            }
            last = origin
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    /// The bytes of one character share an origin; only the first of them stands for it.
    private func isScalarStart(_ index: Int) -> Bool {
        index == 0 || flow.origin[index - 1] != flow.origin[index]
    }

    /// The text of several stretches, joined by spaces.
    func text(of ranges: [Range<Int>]) -> String {
        ranges.map { text(of: $0) }.joined(separator: " ")
    }

    /// Where stretches of the flow stand on the pages.
    func evidence(for ranges: [Range<Int>]) -> [Evidence] {
        ranges.flatMap { evidence(for: $0) }
    }

    /// Where a stretch of the flow stands on the pages: one place for each run of lines that follow
    /// one another on a page.
    func evidence(for range: Range<Int>) -> [Evidence] {
        guard let span = documentRange(of: range) else { return [] }
        var places: [Evidence] = []
        var lastLine: (page: Int, index: Int)?
        for (pageIndex, page) in document.pages.enumerated() where page.range.overlaps(span) {
            for (lineIndex, line) in page.lines.enumerated() {
                let part = line.range.clamped(to: span)
                guard !part.isEmpty, holds(line, pageIndex, lineIndex, range) else { continue }
                let boxes = line.box(of: part).map { [$0.rounded] } ?? []
                if let last = lastLine, last == (pageIndex, lineIndex - 1), var place = places.popLast() {
                    place.end = codePoints.count(upTo: part.upperBound)
                    place.boxes += boxes
                    places.append(place)
                } else {
                    places.append(
                        Evidence(
                            page: page.number, start: codePoints.count(upTo: part.lowerBound),
                            end: codePoints.count(upTo: part.upperBound), boxes: boxes))
                }
                lastLine = (pageIndex, lineIndex)
            }
        }
        return places
    }

    /// Running headers and footers that stand between the lines of a paragraph are no part of it.
    private func holds(_ line: Line, _ page: Int, _ index: Int, _ range: Range<Int>) -> Bool {
        guard line.role != .body else { return true }
        return blocks.indices.contains(blockIndex(at: range.lowerBound))
            && blocks[blockIndex(at: range.lowerBound)].zone == .furniture
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

extension Line {
    /// The box around the words that a range of the text touches; nil where the line has no geometry.
    func box(of range: Range<Int>) -> Box? {
        words.filter { $0.range.overlaps(range) && $0.box.height > 0 }.map(\.box)
            .reduce(nil as Box?) { $0?.union($1) ?? $1 }
    }
}

extension Box {
    /// `[x0, y0, x1, y1]` to hundredths of a point.
    var rounded: [Double] {
        [x0, y0, x1, y1].map { ($0 * 100).rounded() / 100 }
    }
}
