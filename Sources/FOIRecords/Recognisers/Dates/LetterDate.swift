import Legislation

/// The date of the letter: labelled, or alone in its head.
struct LetterDate {
    let letter: Letter
    let scanner: DateScanner

    func found() -> Found<CalendarDate>? {
        let head = letter.headBlocks
        let signOff = letter.blocks.indices.filter { letter.blocks[$0].zone == .signOff }
        return labelled(.response, in: head, confidence: .high) ?? labelledInForm ?? labelled(
            .plain, in: head, confidence: .high)
            ?? alone(in: head) ?? labelled(.plain, in: signOff, confidence: .medium)
            ?? headed ?? told
    }

    /// A form has its dates where it likes: "Date of response" may stand below the answer.
    private var labelledInForm: Found<CalendarDate>? {
        guard !letter.blocks.contains(where: { $0.zone == .salutation }) else { return nil }
        return labelled(
            .response, in: letter.blocks.indices.filter { letter.blocks[$0].range.count < 100 }, confidence: .high)
    }

    /// The latest whole date of the letter proper: for want of its own date, the year to which
    /// dates without one belong.
    static func latestOf(_ letter: Letter, scanner: DateScanner) -> CalendarDate? {
        letter.blocks.lazy.filter { $0.zone == .body || $0.zone == .letterhead }
            .flatMap { scanner.dates(in: $0.range) }.compactMap(\.date).max()
    }

    enum Label: Sendable {
        /// It says that the date is the letter's.
        case response
        /// "Date" alone.
        case plain
        /// Another date's.
        case other
    }

    static let labels = PhraseTable<Label>([
        .init("date of response|letter|reply|issue|this", .response, example: "Date of response: 3 May 2021"),
        .init("responded to? on?", .response, example: "Responded to: 3 May 2021"),
        .init("date? responded|answered|replied|issued", .response, example: "Date responded: 3 May 2021"),
        .init("response|reply date|sent|issued", .response, example: "Response date: 3 May 2021"),
        .init("date", .plain, example: "Date: 3 May 2021"),
        .init("dated", .plain, example: "Dated 3 May 2021"),
        .init("dyddiad", .plain, example: "Dyddiad / Date: 3 Mai 2021"),
        .init("date? completed|closed", .response, example: "Date completed: 3 May 2021"),
        .init("completion date", .response, example: "Completion date 3 May 2021"),
        .init("today's date", .response, example: "Today's date: 3 May 2021"),
        .init("date? despatched|dispatched", .response, example: "Despatched 3 May 2021"),
        .init("replied", .response, example: "Replied 3 May 2021"),
        .init("sent", .plain, example: "Sent: Monday, 3 May 2021 10:15"),
        .init(
            "date of? received|receipt|request|requested|publication|published|clarified|birth|due", .other,
            example: "Date received: 3 May 2021"),
        .init("date your|the|request", .other, example: "Date request received: 3 May 2021"),
    ])

    static let telling = PhraseTable<Void>([
        .init("this response|letter|reply|notice|answer is dated", (), example: "This response is dated 3 May 2021"),
        .init(
            "this response|letter|reply|notice|answer was|is issued|sent|given on", (),
            example: "This notice was issued on 3 May 2021"),
    ])

    static let headings = PhraseTable<Void>([
        .init("our|foi? response|reply|answer", (), example: "Response 3 May 2021"),
        .init("our|foi? response|reply|answer published", (), example: "Response (published 3 May 2021)"),
        .init("released|disclosed on?", (), example: "Released 3 May 2021"),
    ])

    /// A heading over the answer, which is nothing but "Response" and its date.
    private var headed: Found<CalendarDate>? {
        for block in letter.blocks where block.range.count < 48 && [.body, .letterhead].contains(block.zone) {
            guard
                let heading = Self.headings.match(
                    in: letter, startingAt: block.range.lowerBound, before: block.range.upperBound),
                let date = firstDate(in: heading.range.upperBound..<block.range.upperBound, within: 3),
                !letter.bytes(date.range.upperBound..<block.range.upperBound).contains(where: \.isWord)
            else { continue }
            return letter.found(date.value, date.range, .high)
        }
        return nil
    }

    /// "This response is dated 3 May 2021" in running text.
    private var told: Found<CalendarDate>? {
        for block in letter.blocks where block.zone == .body {
            for cue in Self.telling.matches(in: letter, block.range) {
                if let date = firstDate(in: cue.range.upperBound..<block.range.upperBound, within: 4) {
                    return letter.found(date.value, date.range, .high)
                }
            }
        }
        return nil
    }

    /// "Date: 3 May 2021", the date perhaps on the next line.
    private func labelled(_ kind: Label, in blocks: [Int], confidence: Confidence) -> Found<CalendarDate>? {
        for index in blocks {
            let range = letter.blocks[index].range
            for label in Self.labels.matches(in: letter, range)
            where label.meaning == kind && isLabel(label.range, in: range) {
                func weigh(_ date: (value: CalendarDate, range: Range<Int>)) {
                    letter.trace?.weigh(
                        .response, date.value.description, at: date.range,
                        by: Self.labels.rule(label, "the label before it"))
                }
                if let date = firstDate(in: label.range.upperBound..<range.upperBound, within: 16) {
                    weigh(date)
                    return letter.found(date.value, date.range, confidence)
                }
                if let date = date(beside: label.range, of: index) {
                    weigh(date)
                    return letter.found(date.value, date.range, confidence)
                }
            }
        }
        return nil
    }

    /// The date on the line that holds the value of a label.
    private func date(beside label: Range<Int>, of index: Int) -> (value: CalendarDate, range: Range<Int>)? {
        for range in letter.valueRanges(of: label, in: index)
        where letter.blocks[letter.blockIndex(at: range.lowerBound)].zone == letter.blocks[index].zone {
            if let date = firstDate(in: range, within: 12) { return date }
        }
        return nil
    }

    private static let asking = PhraseTable<Void>([
        .init("date of your? request|letter|email|e|enquiry", (), example: "Date of your request"),
        .init("date you? wrote|asked|requested|made", (), example: "Date you wrote"),
        .init("request|requested date|made|on", (), example: "Request date"),
        .init("your letter|email|request of|dated", (), example: "Your letter of"),
    ])

    /// The date beside or below a label of the head that says when the request was made.
    func asked() -> Found<CalendarDate>? { beside(Self.asking) }

    private static let receipt = PhraseTable<Void>([
        .init("date? request? received on?", (), example: "Date received"),
        .init("date of receipt", (), example: "Date of receipt"),
        .init("date? received clarified", (), example: "Date received/clarified"),
    ])

    /// The date beside or below a label of the head that says "Received".
    func received() -> Found<CalendarDate>? { beside(Self.receipt) }

    private func beside(_ labels: PhraseTable<Void>) -> Found<CalendarDate>? {
        for index in letter.headBlocks {
            for label in labels.matches(in: letter, letter.blocks[index].range) {
                if let date = date(beside: label.range, of: index) {
                    return letter.found(date.value, date.range, .high)
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

    /// "30/11/2024, 09:14": when a page of a website was printed, as browsers put it at its head.
    private func isPrintersMark(_ date: Range<Int>, in line: Range<Int>) -> Bool {
        let rest = letter.bytes(date.upperBound..<line.upperBound)
        return rest.count == 7 && rest.first == UInt8(ascii: ",") && rest.contains(UInt8(ascii: ":"))
            && rest.count(where: \.isDigit) == 4
    }

    /// "Our ref: FOI 221 / 3 May 2021"
    private func isBehindStroke(_ date: Range<Int>, in line: Range<Int>) -> Bool {
        guard date.upperBound == line.upperBound, date.lowerBound - line.lowerBound > 3 else { return false }
        let stroke = letter.flow.bytes[date.lowerBound - 2]
        return letter.flow.bytes[date.lowerBound - 1] == 0x20
            && (stroke == UInt8(ascii: "/") || stroke == UInt8(ascii: "|"))
    }

    /// "3 May 2021 / our reference 22114477", "Ref: FOI 221 3 May 2021": the rest of the line is the request's number.
    private func isBesideReference(_ date: Range<Int>, in line: Range<Int>) -> Bool {
        guard date.lowerBound == line.lowerBound || date.upperBound == line.upperBound else { return false }
        let besides =
            date.lowerBound == line.lowerBound ? date.upperBound..<line.upperBound : line.lowerBound..<date.lowerBound
        var rest = letter.trimmed(besides)
        while let first = rest.first, !letter.flow.bytes[first].isLetter, !letter.flow.bytes[first].isDigit {
            rest = rest.dropFirst().startIndex..<rest.upperBound
        }
        if let label = ReferenceLabels.head.match(in: letter, startingAt: rest.lowerBound, before: rest.upperBound) {
            rest = label.range.upperBound..<rest.upperBound
        }
        guard let value = ReferenceScanner(letter).reference(in: rest) else { return false }
        return rest.upperBound - value.upperBound <= 2
    }

    private func firstDate(in range: Range<Int>, within distance: Int) -> (value: CalendarDate, range: Range<Int>)? {
        guard let mention = scanner.dates(in: range).first, let date = mention.date,
            mention.range.lowerBound - range.lowerBound <= distance
        else { return nil }
        return (date, mention.range)
    }

    /// The dates beside labels of other dates: "Date received".
    private func datesOfOthers(in index: Int) -> [Range<Int>] {
        Self.labels.matches(in: letter, letter.blocks[index].range).filter { $0.meaning == .other }.compactMap {
            date(beside: $0.range, of: index)?.range
        }
    }

    /// A date that has a line of the head to itself, a weekday or a slash apart.
    private func alone(in blocks: [Int]) -> Found<CalendarDate>? {
        let others = blocks.flatMap(datesOfOthers)
        for index in blocks {
            for line in letter.lineRanges(of: letter.blocks[index]) {
                guard let mention = scanner.dates(in: line).first, let date = mention.date else { continue }
                let other = line.count - mention.range.count
                let isApart = other <= 12 && (!hasLabel(line) || other <= 2)
                let isFree =
                    !isPrintersMark(mention.range, in: line) && !others.contains(mention.range) && isApart
                    || isBehindStroke(mention.range, in: line) || isBesideReference(mention.range, in: line)
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
