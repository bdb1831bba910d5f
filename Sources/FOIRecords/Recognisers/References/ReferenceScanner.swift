/// Reads the reference at a place: "FOI 16111", "RFI-3311", "01/FOI/25/004411/Z", "FOI / 2022-23-1377".
struct ReferenceScanner {
    let bytes: [UInt8]
    let folded: [UInt8]

    init(_ letter: Letter) {
        bytes = letter.flow.bytes
        folded = letter.flow.folded
    }

    /// The reference at the start of a range, after punctuation.
    ///
    /// - Parameters:
    ///   - needsPrefix: only one that starts with letters ("FOI 16358") counts.
    ///   - leastDigits: how many a number without letters must have.
    func reference(in range: Range<Int>, needsPrefix: Bool = false, leastDigits: Int = 4) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound, isLead(bytes[start]) { start += 1 }
        guard let first = token(at: start, in: range) else { return nil }
        let found: Range<Int>?
        if containsDigit(first) {
            found = needsPrefix && !bytes[first.lowerBound].isLetter ? nil : extended(first, in: range)
        } else if let joined = joinedByColon(first, in: range) {
            found = joined
        } else if isPrefix(first), let core = coreBehindPrefixes(first, in: range) {
            // "FOI Ref: FOI-2211": the label is no part of it.
            let isLabel = folded[first.lowerBound..<core.lowerBound].split { !$0.isLetter }
                .contains { $0.elementsEqual(Self.label) }
            found = extended((isLabel ? core : first).lowerBound..<core.upperBound, in: range)
        } else {
            found = nil
        }
        return found.map(withoutInitials).flatMap { isReference($0, leastDigits: leastDigits) ? $0 : nil }
            .map { withReviewMark($0, in: range) }
    }

    /// "2022-0419 IR", "1002277661 - R": the mark of a review ends the line, or what is labelled.
    private func withReviewMark(_ reference: Range<Int>, in range: Range<Int>) -> Range<Int> {
        var start = reference.upperBound
        while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "-") { start += 1 }
        guard start > reference.upperBound, let mark = token(at: start, in: range), mark.upperBound == range.upperBound,
            bytes[mark].allSatisfy(\.isUpper), Self.reviewMarks.contains(WordToken.hash(of: folded[mark]))
        else { return reference }
        return reference.lowerBound..<mark.upperBound
    }

    private static let reviewMarks = WordSet("ir r rev rv review")

    private static let label = Array("ref".utf8)

    /// A body's word and a number, with nothing but a colon between: "wyrecouncilfoi:44118".
    private func joinedByColon(_ word: Range<Int>, in range: Range<Int>) -> Range<Int>? {
        let colon = word.upperBound
        guard word.count > 2, colon + 1 < range.upperBound, bytes[colon] == UInt8(ascii: ":"),
            let number = token(at: colon + 1, in: range), number.count > 3, bytes[number].allSatisfy(\.isDigit)
        else { return nil }
        return word.lowerBound..<number.upperBound
    }

    /// The references that follow in a list: "FOI-2211 and FOI-2214".
    func more(like first: Range<Int>, before end: Int) -> [Range<Int>] {
        var found = bracketed(behind: first, before: end).map { [$0] } ?? []
        var last = first
        while let next = reference(behindComma: last, before: end), found.count < 6 {
            found.append(next)
            last = next
        }
        return found
    }

    /// That of the request beside that of its review: "IR2024/00219 (NR381774)".
    private func bracketed(behind first: Range<Int>, before end: Int) -> Range<Int>? {
        let start = first.upperBound + 2
        guard start < end, bytes[first.upperBound] == 0x20, bytes[start - 1] == UInt8(ascii: "("),
            let close = bytes[start..<end].firstIndex(of: UInt8(ascii: ")")),
            reference(in: start..<close, needsPrefix: true) == start..<close
        else { return nil }
        return start..<close
    }

    /// What stands between two of a list; at the end of a line nothing but a space, in the flow.
    private static let joints = [" and ", " & ", ", ", " / ", "; ", " "].map { Array($0.utf8) }

    /// Another reference of the same make.
    private func reference(behindComma first: Range<Int>, before end: Int) -> Range<Int>? {
        guard let joint = Self.joints.first(where: { folded[first.upperBound...].starts(with: $0) }),
            first.upperBound + joint.count < end,
            let next = reference(in: first.upperBound + joint.count..<end),
            next.lowerBound == first.upperBound + joint.count
        else { return nil }
        return isLike(first, next) && (joint.count > 1 || !bytes[first.lowerBound].isDigit) ? next : nil
    }

    /// Two references start with the same letters, or are numbers of the same length.
    func isLike(_ first: Range<Int>, _ next: Range<Int>) -> Bool {
        let lead = folded[first].prefix { !$0.isDigit }
        return lead.isEmpty ? next.count == first.count : folded[next].starts(with: lead)
    }

    /// One of its parts is a regime's abbreviation: "NM/FOI/0041".
    func namesRegime(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, folded[end].isLetter { end += 1 }
            if end > start, Self.regimes.contains(WordToken.hash(of: folded[start..<end])) { return true }
            start = end + 1
        }
        return false
    }

    private static let regimes = WordSet("foi foia eir rfi foisa atisn")

    /// The handler's initials behind a stroke are no part of it: "FOI 2211/LMc".
    private func withoutInitials(_ range: Range<Int>) -> Range<Int> {
        guard let stroke = bytes[range].lastIndex(of: UInt8(ascii: "/")), (3...5).contains(range.upperBound - stroke),
            bytes[stroke + 1..<range.upperBound].allSatisfy(\.isLetter), containsDigit(range.lowerBound..<stroke),
            // "FOI/22/466/IR" is that of an internal review; three capitals or more are rather the body's.
            folded[stroke + 1] != UInt8(ascii: "i") || folded[stroke + 2] != UInt8(ascii: "r"),
            range.upperBound - stroke == 3 || bytes[stroke + 1..<range.upperBound].contains(where: \.isLower)
        else { return range }
        return range.lowerBound..<stroke
    }

    /// What may stand between a label and its value.
    private func isLead(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "#")
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ",")
    }

    /// A run of letters, digits and inner marks.
    private func token(at start: Int, in range: Range<Int>) -> Range<Int>? {
        var end = start
        while end < range.upperBound, isInner(bytes[end]) { end += 1 }
        while end > start, !bytes[end - 1].isLetter, !bytes[end - 1].isDigit { end -= 1 }
        return end > start ? start..<end : nil
    }

    private func isInner(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "#")
    }

    private func containsDigit(_ range: Range<Int>) -> Bool { bytes[range].contains(where: \.isDigit) }

    /// Two to six capitals, or a known word, before the number.
    private func isPrefix(_ range: Range<Int>) -> Bool {
        let word = bytes[range]
        if word.count <= 6, word.count >= 2, word.allSatisfy({ $0.isUpper || $0 == UInt8(ascii: "-") }) { return true }
        // "NM/FOI 441/20".
        if word.count <= 9, word.allSatisfy({ $0.isUpper || $0 == UInt8(ascii: "/") }), namesRegime(range) {
            return true
        }
        // "RhG": capitals with a small letter among them.
        if word.count <= 4, word.count(where: \.isUpper) >= 2, word.allSatisfy(\.isLetter) { return true }
        return Self.prefixes.contains(WordToken.hash(of: folded[range]))
    }

    private static let prefixes = WordSet("foi foia eir eirs rfi ref foisa atisn")

    /// The number behind one or two prefixes: "FOI 2211", "WFA FOI 2023-11".
    private func coreBehindPrefixes(_ first: Range<Int>, in range: Range<Int>) -> Range<Int>? {
        if let core = core(behind: first.upperBound, in: range) { return core }
        guard first.upperBound < range.upperBound, bytes[first.upperBound] == 0x20,
            let second = token(at: first.upperBound + 1, in: range), isPrefix(second)
        else { return nil }
        return core(behind: second.upperBound, in: range)
    }

    /// The number behind a prefix, across " / ", " - ", a space.
    private func core(behind end: Int, in range: Range<Int>) -> Range<Int>? {
        var start = end
        while start < range.upperBound, start - end < 4,
            bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "/") || bytes[start] == UInt8(ascii: "-")
                || bytes[start] == UInt8(ascii: ":")
        {
            start += 1
        }
        guard start < range.upperBound, let token = token(at: start, in: range), containsDigit(token),
            !isYear(bytes[token])
        else { return nil }
        return token
    }

    /// A number cut by spaces: "FOI - 2022/23 - 0864", "2020- 21-3027" over a line end, "IAT 2223 0864".
    private func extended(_ found: Range<Int>, in range: Range<Int>) -> Range<Int> {
        let end = found.upperBound
        if end + 1 < range.upperBound, bytes[end] == 0x20, isFinancialYear(bytes[found].suffix(4)),
            let next = token(at: end + 1, in: range), (3...5).contains(next.count), bytes[next].allSatisfy(\.isDigit)
        {
            return found.lowerBound..<next.upperBound
        }
        guard end + 3 < range.upperBound, bytes[end] == 0x20,
            bytes[end + 1] == UInt8(ascii: "-") || bytes[end + 1] == UInt8(ascii: "/"), bytes[end + 2] == 0x20,
            let next = token(at: end + 3, in: range), bytes[next].allSatisfy(\.isDigit), next.count >= 3,
            next.upperBound == range.upperBound || bytes[next.upperBound] != 0x20
                || isSpaced(found, by: bytes[end + 1]) && isYear(bytes[next]),
            // "20221144 / 20221151" are two.
            next.count < 5 || next.count != found.count
        else { return found }
        return found.lowerBound..<next.upperBound
    }

    /// Its parts stand apart already, with the same mark between them: "FOI / 4191" of "FOI / 4191 / 2020".
    private func isSpaced(_ range: Range<Int>, by mark: UInt8) -> Bool {
        bytes[range].firstIndex(of: mark).map { bytes[$0 - 1] == 0x20 } ?? false
    }

    /// Not a date, a year, a postcode, a telephone number, a part's number or another body's case.
    private func isReference(_ range: Range<Int>, leastDigits: Int) -> Bool {
        let text = folded[range]
        let digits = text.count(where: \.isDigit)
        guard digits >= 2, range.count <= 40 else { return false }
        if text.allSatisfy(\.isDigit) {
            // Four digits that look like a year are no reference.
            guard digits >= leastDigits, !isYear(text) else { return false }
        }
        if isDate(text) || isSpanOfYears(text) || isFile(text) { return false }
        for foreign in Self.foreign where text.starts(with: foreign) { return false }
        return true
    }

    private func isYear(_ text: ArraySlice<UInt8>) -> Bool {
        text.count == 4 && text.allSatisfy(\.isDigit)
            && (text.starts(with: Array("19".utf8)) || text.starts(with: Array("20".utf8)))
    }

    /// "2223" for April 2022 to March 2023.
    private func isFinancialYear(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count == 4, text.allSatisfy(\.isDigit) else { return false }
        let digits = text.map { Int($0 - UInt8(ascii: "0")) }
        return digits[2] * 10 + digits[3] == (digits[0] * 10 + digits[1] + 1) % 100
    }

    /// "2021-22", "2021/22".
    private func isSpanOfYears(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count == 7, isYear(text.prefix(4)) else { return false }
        return isFinancialYear(text.dropFirst(2).prefix(2) + text.suffix(2))
    }

    private func isDate(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return false }
        // "18/09/1166" counts the requests of a September.
        return parts[0].count <= 2 && parts[1].count <= 2 && (isYear(parts[2]) || parts[2].count == 2)
    }

    /// "FOI-4411-fees.xlsx"
    private func isFile(_ text: ArraySlice<UInt8>) -> Bool {
        guard let dot = text.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return Self.extensions.contains(WordToken.hash(of: text[(dot + 1)...]))
    }

    private static let extensions = WordSet("pdf doc docx xls xlsx csv ods odt zip jpg png msg eml ppt pptx rtf txt")

    /// Case numbers of the Commissioner and the tribunals.
    private static let foreign: [[UInt8]] = ["ic-", "fs5", "fer0", "ea/20", "ukftt", "ukut"].map { Array($0.utf8) }
}
