import PDFText

/// Tells the labels of sides by their pairs: of two headings, lead-ins to lists or heads of columns, one speaks for
/// openness and the next for the other side, in whatever words.
struct SidePairs {
    let letter: Letter
    let finder: ExemptionFinder

    private enum Form: Hashable {
        case heading, leadIn
        case cell(table: Int, row: Int)
        /// A label that is known already goes with any.
        case label
    }

    private struct Head {
        var position: Int
        var form: Form
        var range: Range<Int>
        var side: ArgumentSide?
        /// What stands before the lead-in in its block.
        var before: Range<Int>?
    }

    /// Gives each block that is one of such a pair its label, and the heading behind a pair over a conclusion that of
    /// the balance.
    func label(_ readings: inout [InterestBlock]) {
        var last: Head?
        var pairEnd: Int?
        for position in readings.indices {
            switch readings[position].role {
            case .outside: continue
            case .boundary, .statutory:
                last = nil
                pairEnd = nil
                continue
            case .text, .doubtful, .heading, .shortLine: break
            }
            guard let head = head(at: position, in: readings) else { continue }
            if let first = last, pairs(first, head) {
                mark(first, in: &readings)
                mark(head, in: &readings)
                pairEnd = position
            } else if pairEnd != nil, head.form == .heading, concludes(below: position, in: readings) {
                readings[position].label = InterestLabel(
                    kind: .balance, range: head.range, provisions: [], isSetApart: true)
                readings[position].role = .text
                readings[position].sentences = []
                pairEnd = nil
            } else {
                pairEnd = nil
            }
            last = head
        }
    }

    private func head(at position: Int, in readings: [InterestBlock]) -> Head? {
        let reading = readings[position]
        let block = letter.blocks[reading.index]
        if let label = reading.label {
            guard case .side(let side, let isWeak) = label.kind else {
                return Head(position: position, form: .label, range: label.range)
            }
            return Head(position: position, form: isWeak ? .heading : .label, range: label.range, side: side)
        }
        if reading.isBullet { return nil }
        let text = reading.text
        if let cell = block.cell {
            let form = Form.cell(table: cell.table, row: cell.row)
            return Head(position: position, form: form, range: text, side: side(of: text))
        }
        if reading.role == .heading || reading.role == .shortLine {
            return Head(position: position, form: .heading, range: text, side: side(of: text))
        }
        guard letter.bytes(text).last == UInt8(ascii: ":"), isList(behind: position, readings),
            let sentence = letter.sentences(in: text).last, !isStem(sentence)
        else { return nil }
        if let side = side(of: sentence) {
            return Head(
                position: position, form: .leadIn, range: sentence, side: side,
                before: text.lowerBound..<sentence.lowerBound)
        }
        return Head(position: position, form: .leadIn, range: text, side: side(of: text))
    }

    private func isList(behind position: Int, _ readings: [InterestBlock]) -> Bool {
        readings[(position + 1)...].first { $0.role != .outside }?.isBullet ?? false
    }

    /// "Disclosure would:" begins each point of its list.
    private func isStem(_ sentence: Range<Int>) -> Bool {
        letter.words(in: sentence).last.map(LabelCues.stemEnds.contains) ?? false
    }

    private func pairs(_ first: Head, _ second: Head) -> Bool {
        guard let side = first.side, second.side == side.opposite, first.form != .label || second.form != .label
        else { return false }
        switch (first.form, second.form) {
        case (.cell, .cell): return first.form == second.form
        case (.label, .cell), (.cell, .label): return false
        case (.label, _), (_, .label): return second.position - first.position > 1
        default: return first.form == second.form && second.position - first.position > 1
        }
    }

    /// Whether the text below a heading strikes a balance.
    private func concludes(below position: Int, in readings: [InterestBlock]) -> Bool {
        guard let next = readings[(position + 1)...].first(where: { $0.role != .outside }), next.role == .text else {
            return false
        }
        return next.label == nil && next.concludes
    }

    private func mark(_ head: Head, in readings: inout [InterestBlock]) {
        guard let side = head.side, head.form != .label else { return }
        let label = InterestLabel(
            kind: .side(side, isWeak: false), range: head.range, provisions: finder.provisions(namedIn: head.range),
            isSetApart: head.form == .heading)
        readings[head.position].role = .text
        if let before = head.before, !before.isEmpty {
            readings[head.position].sentences.removeAll { $0.range.upperBound > head.range.lowerBound }
            readings[head.position].sentences.append(InterestSentence(label: label))
        } else {
            readings[head.position].sentences = []
            readings[head.position].label = label
        }
        readings[head.position].isCued = true
    }

    /// The side that a few words speak for, where they weigh at all.
    private func side(of range: Range<Int>) -> ArgumentSide? {
        let words = letter.words(in: range)
        guard words.count <= 24, words.contains(where: SidePairCues.scales.contains),
            !words.contains(where: SidePairCues.others.contains), !SideCue.namesBoth(range, of: letter)
        else { return nil }
        let cues = SideCue.all(in: range, of: letter)
        if let first = cues.first { return cues.speakForBoth ? nil : first.side }
        let hints = SidePairCues.hints.matches(in: letter, range)
        return hints.first { $0.meaning == .withholding }?.meaning ?? hints.first?.meaning
    }
}
