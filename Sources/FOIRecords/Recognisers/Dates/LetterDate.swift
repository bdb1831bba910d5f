import Legislation

/// The date of the letter: labelled, or alone in its head.
struct LetterDate {
    let letter: Letter
    let scanner: DateScanner

    func found() -> Found<CalendarDate>? {
        let head = letter.headBlocks
        return labelled(in: head, confidence: .high) ?? alone(in: head)
            ?? labelled(in: letter.blocks.indices.filter { letter.blocks[$0].zone == .signOff }, confidence: .medium)
    }

    /// The latest whole date of the letter proper: for want of its own date, the year to which
    /// dates without one belong.
    static func latestOf(_ letter: Letter, scanner: DateScanner) -> CalendarDate? {
        letter.blocks.lazy.filter { $0.zone == .body || $0.zone == .letterhead }
            .flatMap { scanner.dates(in: $0.range) }.compactMap(\.date).max()
    }

    private static let labels = PhraseTable<Void>([
        .init("date of response|letter|reply|issue|this", (), example: "Date of response: 3 May 2021"),
        .init("responded to? on?", (), example: "Responded to: 3 May 2021"),
        .init("date", (), example: "Date: 3 May 2021"),
        .init("dated", (), example: "Dated 3 May 2021"),
        .init("dyddiad", (), example: "Dyddiad / Date: 3 Mai 2021"),
        .init("sent", (), example: "Sent: Monday, 3 May 2021 10:15"),
        .init("response date", (), example: "Response date: 3 May 2021"),
    ])

    /// "Date: 3 May 2021", the date perhaps on the next line.
    private func labelled(in blocks: [Int], confidence: Confidence) -> Found<CalendarDate>? {
        for index in blocks {
            let range = letter.blocks[index].range
            for label in Self.labels.matches(in: letter, range) where isLabel(label.range, in: range) {
                func weigh(_ date: (value: CalendarDate, range: Range<Int>)) {
                    letter.trace?.weigh(
                        .response, date.value.description, at: date.range,
                        by: Self.labels.rule(label, "the label before it"))
                }
                if let date = firstDate(in: label.range.upperBound..<range.upperBound, within: 16) {
                    weigh(date)
                    return letter.found(date.value, date.range, confidence)
                }
                let isAlone = range.upperBound - label.range.upperBound <= 2
                let next = index + 1
                if isAlone, next < letter.blocks.count, letter.blocks[next].zone == letter.blocks[index].zone,
                    let date = firstDate(in: letter.blocks[next].range, within: 12)
                {
                    weigh(date)
                    return letter.found(date.value, date.range, confidence)
                }
            }
        }
        return nil
    }

    /// A label opens its line or stands behind another value with its colon; "your ref", "received"
    /// and "request" before it make it another's.
    private func isLabel(_ label: Range<Int>, in block: Range<Int>) -> Bool {
        if label.lowerBound == block.lowerBound { return true }
        let bytes = letter.flow.folded
        let follows = label.upperBound < block.upperBound ? bytes[label.upperBound] : UInt8(ascii: ":")
        return follows == UInt8(ascii: ":") || letter.startsLine(label.lowerBound)
    }

    /// A colon that is no time's ("09:13").
    private func hasLabel(_ line: Range<Int>) -> Bool {
        line.contains {
            letter.flow.bytes[$0] == UInt8(ascii: ":") && !($0 > line.lowerBound && letter.flow.bytes[$0 - 1].isDigit)
        }
    }

    /// "Our ref: FOI 221 / 3 May 2021"
    private func isBehindStroke(_ date: Range<Int>, in line: Range<Int>) -> Bool {
        guard date.upperBound == line.upperBound, date.lowerBound - line.lowerBound > 3 else { return false }
        let stroke = letter.flow.bytes[date.lowerBound - 2]
        return letter.flow.bytes[date.lowerBound - 1] == 0x20
            && (stroke == UInt8(ascii: "/") || stroke == UInt8(ascii: "|"))
    }

    private func firstDate(in range: Range<Int>, within distance: Int) -> (value: CalendarDate, range: Range<Int>)? {
        guard let mention = scanner.dates(in: range).first, let date = mention.date,
            mention.range.lowerBound - range.lowerBound <= distance
        else { return nil }
        return (date, mention.range)
    }

    /// A date that has a line of the head to itself, a weekday or a slash apart.
    private func alone(in blocks: [Int]) -> Found<CalendarDate>? {
        for index in blocks {
            for line in letter.lineRanges(of: letter.blocks[index]) {
                guard let mention = scanner.dates(in: line).first, let date = mention.date else { continue }
                let other = line.count - mention.range.count
                let isApart = other <= 12 && (!hasLabel(line) || other <= 2)
                let isFree = isApart || isBehindStroke(mention.range, in: line)
                letter.trace?.weigh(
                    .response, date.description, at: mention.range,
                    by: .mechanism("alone on a line of the head, or behind a stroke at its end"),
                    but: isFree ? nil : "it shares its line with other words or with a label that is no date's")
                if isFree {
                    return letter.found(date, mention.range, .high)
                }
            }
        }
        return nil
    }
}
