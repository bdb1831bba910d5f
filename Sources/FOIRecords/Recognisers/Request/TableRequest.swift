import PDFText

/// Finds a request that stands in a table, its answers beside it.
struct TableRequest {
    let letter: Letter
    let units: [ReadingUnit]

    private struct Columns {
        var request: Int
        var answer: Int
        /// The first row below the header.
        var firstRow: Int
    }

    func found() -> FoundRequest? {
        let tables = Set(units.compactMap { $0.cell?.table }).sorted()
        for table in tables {
            let cells = units.indices.filter { units[$0].cell?.table == table }
            guard let columns = columns(of: cells) else { continue }
            let parts = parts(of: cells, columns)
            guard !parts.isEmpty, let last = cells.last else { continue }
            var request = FoundRequest(parts: parts, end: units[last].text.upperBound)
            request.text = parts.flatMap(\.ranges)
            return request
        }
        return nil
    }

    // MARK: Columns

    private func columns(of cells: [Int]) -> Columns? {
        headed(cells) ?? spoken(cells)
    }

    /// A header row names the columns.
    private func headed(_ cells: [Int]) -> Columns? {
        let requests = cells.filter { units[$0].label == .request && !units[$0].isInline }
        for request in requests {
            guard let cell = units[request].cell,
                let answer = cells.first(where: { index in
                    guard let other = units[index].cell else { return false }
                    return other.row == cell.row && other.column > cell.column && units[index].label == .answer
                }), let other = units[answer].cell
            else { continue }
            return Columns(request: cell.column, answer: other.column, firstRow: cell.row + 1)
        }
        return nil
    }

    /// One column asks and the one beside it does not.
    private func spoken(_ cells: [Int]) -> Columns? {
        let columns = Set(cells.compactMap { units[$0].cell?.column }).sorted()
        for column in columns.dropLast() {
            let all = rows(cells, in: column)
            // Figures have rows that could be asked for: one at least must ask.
            let mayAsk = all.contains { $0.contains { units[$0].voice == .requester } }
            let asking = mayAsk ? all.filter { $0.contains(where: asks) } : []
            guard all.count > 1 || asking.count == 1, asking.count * 3 > all.count * 2 else { continue }
            let beside = rows(cells, in: column + 1)
            guard beside.count * 2 > all.count,
                !beside.contains(where: { $0.allSatisfy { units[$0].voice == .requester } })
            else { continue }
            // "Q", beside it "Information requested".
            let heads = all[0].contains { letter.label(startOf: units[$0].text)?.label == .request }
            return Columns(
                request: column, answer: column + 1, firstRow: heads ? (units[all[0][0]].cell?.row ?? 0) + 1 : 0)
        }
        return nil
    }

    /// By its voice, or as other requests do.
    private func asks(_ cell: Int) -> Bool {
        if units[cell].voice == .requester { return true }
        guard units[cell].voice == .open, let first = letter.sentences(in: units[cell].text).first else { return false }
        return RequestSentence.classifier.likelihoods(of: first, in: letter)[RequestSentence.asked.rawValue] > 0.5
    }

    private func rows(_ cells: [Int], in column: Int) -> [[Int]] {
        var rows: [Int: [Int]] = [:]
        for index in cells where units[index].cell?.column == column {
            rows[units[index].cell?.row ?? 0, default: []].append(index)
        }
        return rows.sorted { $0.key < $1.key }.map(\.value)
    }

    // MARK: Parts

    private func parts(of cells: [Int], _ columns: Columns) -> [FoundPart] {
        var parts: [FoundPart] = []
        var outline = PartOutline()
        let rows = Set(cells.compactMap { units[$0].cell?.row }).filter { $0 >= columns.firstRow }.sorted()
        for row in rows {
            let asked = cells.filter { isIn($0, row) && isAsked($0, columns) }
            let answer = cells.filter { isIn($0, row) && (units[$0].cell?.column ?? 0) >= columns.answer }.map {
                full($0)
            }
            .filter { !$0.isEmpty }
            if asked.allSatisfy({ units[$0].text.isEmpty }) {
                // Another table goes on directly below.
                if cells.contains(where: { isIn($0, row) && (units[$0].cell?.column ?? 0) < columns.request }) { break }
                if var last = parts.popLast() {
                    last.answer += answer
                    parts.append(last)
                }
                continue
            }
            append(asked, answer: joined(answer, behind: &parts), to: &parts, &outline)
        }
        takeNumbers(&parts)
        number(&parts)
        return parts
    }

    /// "1 The budget for …", "2 The staff …": numbers without a stop count a table's rows where all have one, in order.
    private func takeNumbers(_ parts: inout [FoundPart]) {
        guard parts.count > 1, parts.allSatisfy({ $0.label.isEmpty }) else { return }
        var numbers: [(number: Int, range: Range<Int>)] = []
        for part in parts {
            guard let text = part.ranges.first, let number = bareNumber(startOf: text),
                numbers.last.map({ $0.number + 1 == number.number }) ?? true
            else { return }
            numbers.append(number)
        }
        for (index, number) in numbers.enumerated() {
            parts[index].label = String(number.number)
            parts[index].marker = number.range
            let text = parts[index].ranges[0]
            parts[index].ranges[0] = letter.trimmed(number.range.upperBound..<text.upperBound)
        }
    }

    private func bareNumber(startOf text: Range<Int>) -> (number: Int, range: Range<Int>)? {
        let bytes = letter.flow.bytes[text]
        let digits = bytes.prefix(while: \.isDigit)
        guard (1...2).contains(digits.count), digits.endIndex < bytes.endIndex, bytes[digits.endIndex] == 0x20,
            let number = Int(String(decoding: digits, as: UTF8.self))
        else { return nil }
        return (number, text.lowerBound..<digits.endIndex)
    }

    /// A cell over two rows ends its first in a colon: both rows share its words.
    private func joined(_ answer: [Range<Int>], behind parts: inout [FoundPart]) -> [Range<Int>] {
        guard let last = parts.indices.last, let end = parts[last].answer.last, letter.ends(end, with: ":"),
            !answer.isEmpty
        else { return answer }
        parts[last].answer += answer
        return parts[last].answer
    }

    private func isIn(_ index: Int, _ row: Int) -> Bool { units[index].cell?.row == row }

    /// The number and the text of a question.
    private func isAsked(_ index: Int, _ columns: Columns) -> Bool {
        guard let column = units[index].cell?.column, column < columns.answer else { return false }
        return column == columns.request || units[index].isOrdinal
    }

    private func append(_ asked: [Int], answer: [Range<Int>], to parts: inout [FoundPart], _ outline: inout PartOutline)
    {
        var current: FoundPart?
        for index in asked {
            let unit = units[index]
            if let marker = unit.marker, marker.kind != .bullet,
                let place = place(of: marker, in: outline, opensList: current != nil)
            {
                if let current { parts.append(current) }
                outline.enter(place, marker)
                current = FoundPart(label: place.label, marker: unit.markerRange, ranges: [unit.text], answer: answer)
            } else if current == nil {
                current = FoundPart(label: "", marker: unit.markerRange, ranges: [unit.text], answer: answer)
            } else {
                current?.ranges.append(full(index))
            }
        }
        if var current {
            current.ranges.removeAll(where: \.isEmpty)
            parts.append(current)
        }
    }

    /// A row may begin with any number: the rows before it may have been answered elsewhere.
    private func place(of marker: Marker, in outline: PartOutline, opensList: Bool) -> PartOutline.Place? {
        if let place = outline.place(of: marker, opensList: opensList), !place.isRestart { return place }
        return opensList ? nil : PartOutline.Place(label: marker.label, depth: 0, isFirst: false)
    }

    private func full(_ index: Int) -> Range<Int> { units[index].start..<units[index].text.upperBound }

    private func number(_ parts: inout [FoundPart]) {
        guard parts.count > 1 else { return }
        for index in parts.indices where parts[index].label.isEmpty { parts[index].label = "•\(index + 1)" }
    }
}
