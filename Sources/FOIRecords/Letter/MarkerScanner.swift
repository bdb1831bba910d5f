/// Scans one marker. The grammar, in lower case:
///
///     marker       := [announcement] ordinal { level } closing
///     announcement := ("question" | "request" | "query" | "part" | "item" | "serial" | "point" | "q") ["no" ["."]]
///     ordinal      := digits (1 to 2) | letter | roman | "one" … "ten", the words announced only
///     level        := ["." | ")" | " "] ["("] ordinal [")"]
///     closing      := "." | ")" | ":" | " - " | ", " | nothing, the last two where announced
struct MarkerScanner {
    private var bytes: ArraySlice<UInt8>
    private var position: Int
    private var label: [UInt8] = []
    private var kind: Marker.Kind?
    /// The last ordinal stood in brackets of its own.
    private var isClosed = false
    private var isBracketed = false
    private var levels = 1

    private init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// The marker at the start of a text in lower case.
    static func marker(startOf bytes: ArraySlice<UInt8>) -> Marker? {
        guard mayStart(bytes) else { return nil }
        var scanner = MarkerScanner(bytes: bytes)
        return scanner.scan()
    }

    private mutating func scan() -> Marker? {
        if let marker = worded() { return marker }
        let isAnnounced = skipAnnouncement()
        guard isAnnounced && scanNumberWord() || scanOrdinal() else { return nil }
        while position < bytes.endIndex, scanLevel(isAnnounced: isAnnounced) { levels += 1 }
        guard let shape = scanClosing(isAnnounced: isAnnounced), let kind else { return nil }
        if isAnnounced, shape == .bare, isReference { return nil }
        return Marker(
            kind: kind, label: label, length: position - bytes.startIndex,
            isAnnounced: isAnnounced, shape: shape)
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.endIndex ? bytes[position + offset] : 0
    }

    private func starts(with word: [UInt8], at offset: Int) -> Bool {
        guard bytes.endIndex - offset >= word.count else { return false }
        for index in word.indices where bytes[offset + index] != word[index] { return false }
        return true
    }

    // MARK: Announcements

    private static let number = Array("no".utf8)

    static let announcements: [[UInt8]] = [
        "question", "request", "query", "part", "item", "serial", "point", "enquiry", "q",
    ].map { Array($0.utf8) }

    private static let numberWords: [[UInt8]] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ].map { Array($0.utf8) }

    static let orderWords: [[UInt8]] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ].map { Array($0.utf8) }

    private mutating func skipAnnouncement() -> Bool {
        guard byte().isLetter else { return false }
        for word in Self.announcements where starts(with: word, at: position) {
            var next = position + word.count
            let isGlued = word.count == 1
            while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == UInt8(ascii: ".") && isGlued {
                next += 1
            }
            if starts(with: Self.number, at: next) {
                next += 2
                while next < bytes.endIndex, bytes[next] == 0x20 || bytes[next] == UInt8(ascii: ".") { next += 1 }
            }
            guard next < bytes.endIndex else { return false }
            let isSpaced = next > position + word.count
            let opens =
                bytes[next].isDigit || bytes[next] == UInt8(ascii: "(")
                || (isSpaced && !isGlued && bytes[next].isLetter)
            guard opens, isSpaced || isGlued || bytes[next].isDigit else { return false }
            position = next
            return true
        }
        return false
    }

    private mutating func scanNumberWord() -> Bool {
        for (index, word) in Self.numberWords.enumerated() where starts(with: word, at: position) {
            let end = position + word.count
            guard end == bytes.endIndex || !bytes[end].isWord else { continue }
            kind = .decimal
            label = Array(String(index + 1).utf8)
            position = end
            return true
        }
        return false
    }

    /// "First request", "Second question:".
    private mutating func worded() -> Marker? {
        guard byte().isLetter, let index = Self.orderWords.firstIndex(where: { starts(with: $0, at: position) }) else {
            return nil
        }
        var end = position + Self.orderWords[index].count
        guard end < bytes.endIndex, bytes[end] == 0x20 else { return nil }
        end += 1
        guard let noun = Self.announcements.first(where: { $0.count > 1 && starts(with: $0, at: end) }) else {
            return nil
        }
        end += noun.count
        if end < bytes.endIndex, bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: ".") { end += 1 }
        position = end
        guard end == bytes.endIndex || bytes[end] == 0x20, !isReference else {
            position = bytes.startIndex
            return nil
        }
        return Marker(
            kind: .decimal, label: String(index + 1).utf8, length: end - bytes.startIndex, isAnnounced: true,
            shape: .bare)
    }

    /// "Question 1 is refused" speaks of the question.
    private var isReference: Bool {
        var start = position
        while start < bytes.endIndex, bytes[start] == 0x20 { start += 1 }
        var end = start
        while end < bytes.endIndex, bytes[end].isWord { end += 1 }
        if start < bytes.endIndex, bytes[start] == UInt8(ascii: ",") || bytes[start] == UInt8(ascii: "&") {
            return true
        }
        let word = WordToken.hash(of: bytes[start..<end])
        return Self.verbs.contains(word) && !opensQuestion(word, before: end)
    }

    /// "Q2 Can you" asks, where "Q2 can be" tells; "Q2 Which team" asks, where "Q2, which asks" tells.
    private func opensQuestion(_ word: UInt64, before end: Int) -> Bool {
        let text = bytes[end...].drop { $0 == 0x20 }.prefix(while: \.isWord)
        let next = WordToken.hash(of: text)
        if word == Self.which { return !text.isEmpty && !Self.verbs.contains(next) && next != Self.you }
        // "Q3 Of these, how many", rather than "question 3 of the request".
        if word == Self.of { return Self.pointing.contains(next) }
        return Self.auxiliaries.contains(word) && Self.subjects.contains(next)
    }

    // MARK: Ordinals

    /// The first ordinal, with its brackets.
    private mutating func scanOrdinal() -> Bool {
        let opened = byte() == UInt8(ascii: "(") || byte() == UInt8(ascii: "[")
        let start = position
        if opened { position += 1 }
        guard appendOrdinal() else {
            position = start
            return false
        }
        guard opened else { return true }
        guard byte() == UInt8(ascii: ")") || byte() == UInt8(ascii: "]") else {
            position = start
            return false
        }
        // "[1]" marks a link.
        if byte() == UInt8(ascii: "]"), kind == .decimal { return false }
        position += 1
        isClosed = true
        isBracketed = true
        return true
    }

    /// A further level: "2a", "2(a)", "2.1", "1.A".
    private mutating func scanLevel(isAnnounced: Bool) -> Bool {
        let start = position
        let before = label.count
        if byte() == UInt8(ascii: ".") || byte() == UInt8(ascii: ")") { position += 1 }
        let isDotted = position > start
        if isAnnounced, byte() == 0x20, byte(1) == UInt8(ascii: "(") { position += 1 }
        let opened = byte() == UInt8(ascii: "(")
        if opened { position += 1 }
        if appendOrdinal(), fits(opened: opened, isDotted: isDotted, from: before, isAnnounced: isAnnounced) {
            if opened { position += 1 }
            isClosed = opened
            if label[before].isDigit { label.insert(UInt8(ascii: "."), at: before) }
            return true
        }
        label.removeSubrange(before...)
        position = start
        return false
    }

    private func fits(opened: Bool, isDotted: Bool, from before: Int, isAnnounced: Bool) -> Bool {
        let isNumber = label[before].isDigit
        let after = byte()
        // "31(1)" cites a section.
        if opened { return after == UInt8(ascii: ")") && (!isNumber || isAnnounced || !label[0].isDigit) }
        let ends =
            after == 0 || after == 0x20 || after == UInt8(ascii: ")") || after == UInt8(ascii: ".")
            || after == UInt8(ascii: ":")
        guard ends, isNumber || label[0].isDigit else { return false }
        // "1.on how many": a letter behind a dot is a level only where the marker ends there.
        if isDotted { return isNumber || label.count - before == 1 || after != 0x20 }
        return !isNumber
    }

    /// Digits, one letter, or a small roman numeral.
    private mutating func appendOrdinal() -> Bool {
        let start = position
        while byte().isDigit, position - start < 2 { position += 1 }
        if position > start {
            guard !byte().isDigit, bytes[start] != UInt8(ascii: "0") else {
                position = start
                return false
            }
            if kind == nil { kind = .decimal }
            label += bytes[start..<position]
            return true
        }
        var end = position
        while end < bytes.endIndex, bytes[end].isLetter, end - position < 5 { end += 1 }
        let word = bytes[position..<end]
        let isRoman = Ordinal.roman(word) != nil
        guard word.count == 1 || isRoman else { return false }
        if kind == nil { kind = isRoman ? .roman : .letter }
        label += word
        position = end
        return true
    }

    // MARK: Closing

    private mutating func scanClosing(isAnnounced: Bool) -> Marker.Shape? {
        switch byte() {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":"):
            // "3.5 million" and "10:30" are numbers; "1.On" and "1.How" are markers.
            if byte(1).isDigit || isFileNumber { return nil }
            // "e.g." and "i.e." are words; "a:" and "q:" label an answer and a question.
            if kind != .decimal, levels == 1, !isAnnounced {
                if byte() == UInt8(ascii: "."), byte(1).isLetter, !opensWord { return nil }
                if byte() == UInt8(ascii: ":") { return nil }
            }
            let shape: Marker.Shape =
                byte() == UInt8(ascii: ".") ? .stop : byte() == UInt8(ascii: ":") ? .colon : .bracket
            position += 1
            if byte() == UInt8(ascii: ":") || byte() == UInt8(ascii: ".") { position += 1 }
            return isBracketed && levels == 1 ? .brackets : shape
        case UInt8(ascii: "-"):
            // "1- How many", not "1-2" or "1- 2 days".
            guard kind == .decimal, levels == 1, byte(1) == 0x20, byte(2).isLetter || byte(2) == 0x20 else {
                return nil
            }
            position += 1
            return .dash
        case UInt8(ascii: "/"):
            guard kind == .decimal, levels == 1, byte(1) == 0x20 else { return nil }
            position += 1
            return .slash
        case UInt8(ascii: ","):
            guard isAnnounced, closesWithComma else { return nil }
            position += 1
            return .comma
        case 0x20, 0:
            if isClosed || isAnnounced { return skipDash() ? .dash : (isBracketed && levels == 1 ? .brackets : .bare) }
            if kind == .decimal, skipDash() { return .dash }
            // "2.1 How many", "2a How many".
            return levels > 1 && kind == .decimal && byte(1).isLetter && !isQuantity ? .bare : nil
        default:
            return isClosed && byte().isLetter ? .brackets : nil
        }
    }

    /// "Q1, Do you keep a list", where "Q1, 2 and 3" and "Question 1, which asks" speak of questions.
    private var closesWithComma: Bool {
        guard byte(1) == 0x20, byte(2).isLetter else { return false }
        let opening = bytes[(position + 2)...].prefix(while: \.isWord)
        let word = WordToken.hash(of: opening)
        return !Self.verbs.contains(word) || opensQuestion(word, before: opening.endIndex)
    }

    /// "a.What share", where "e.g." and "a.m." have a letter alone.
    private var opensWord: Bool {
        let word = bytes[(position + 1)...].prefix(while: \.isLetter)
        return label.count == 1 && kind == .letter && word.count > 1
            && (word.endIndex == bytes.endIndex || bytes[word.endIndex] == 0x20)
    }

    /// "17.FOI.20.4410": letters behind the dot that a number follows.
    private var isFileNumber: Bool {
        guard byte() == UInt8(ascii: "."), byte(1).isLetter else { return false }
        var end = 2
        while byte(end).isLetter { end += 1 }
        let joins = byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: "/") || byte(end) == UInt8(ascii: "-")
        return joins && byte(end + 1).isDigit
    }

    /// "3.5 million".
    private var isQuantity: Bool {
        let word = bytes[(position + 1)...].prefix(while: \.isLetter)
        return Self.units.contains(WordToken.hash(of: word))
    }

    private static let units = WordSet(
        "million billion thousand m bn k per percent fte wte days day hours hour working years months weeks times km miles "
            + "metres kg tonnes hectares full x")

    /// "1 - text": the dash belongs to the marker.
    private mutating func skipDash() -> Bool {
        guard byte() == 0x20, byte(1) == UInt8(ascii: "-"), byte(2) == 0x20 else { return false }
        position += 2
        return true
    }
}
