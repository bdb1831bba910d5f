/// Reads the numbers and brackets of one provision.
struct ComponentReader {
    let text: LegalTokens

    /// A number with the capitals that belong to it: "22A", "100A", "60AA".
    func number(at index: Int) -> (text: String, end: Int)? {
        guard text[index].kind == .number else { return nil }
        var number = text.string(index)
        let letters = text[index + 1]
        guard letters.kind == .word, !letters.isSpaced, letters.end - letters.start <= 2 else {
            return (number, index + 1)
        }
        let bytes = text.bytes(index + 1)
        // "22a" is 22A; "2nd" and "40th" are no sections, "31s" no number.
        guard bytes.allSatisfy(\.isUpper) || bytes.count == 1 && !Self.noSuffix.contains(bytes[bytes.startIndex]) else {
            return LegalWord.measures.contains(letters.hash) ? nil : (number, index + 1)
        }
        number += text.string(index + 1).uppercased()
        return (number, index + 2)
    }

    private static let noSuffix = Set("hkmps".utf8)

    /// Brackets, one behind another: "(1)(a)", " (2) (b)", ".2".
    func components(at start: Int) -> (components: [CitationGroup.Component], end: Int) {
        var components: [CitationGroup.Component] = []
        var index = start
        if let decimal = decimal(at: index) {
            components.append(decimal)
            index += 2
        }
        while let (component, end) = bracket(at: index) {
            components.append(component)
            index = end
        }
        if components.isEmpty, let lost = lostBracket(at: index) {
            components.append(lost)
            index += 1
            while let (component, end) = bracket(at: index) {
                components.append(component)
                index = end
            }
        }
        return (components, index)
    }

    /// "(1)", "(3A)", "(a)", "(iv)"; a closing bracket may be lost before another opening one.
    func bracket(at start: Int) -> (CitationGroup.Component, Int)? {
        guard text[start].kind == .open else { return nil }
        var index = start + 1
        var content = ""
        if text[index].kind == .number, text[index].end - text[index].start <= 2 {
            content = text.string(index)
            index += 1
            if text[index].kind == .word, !text[index].isSpaced, text[index].end - text[index].start == 1 {
                content += text.string(index).uppercased()
                index += 1
            }
        } else if text[index].kind == .word, isOrdinal(text.bytes(index)) {
            content = text.string(index)
            index += 1
        } else {
            return nil
        }
        if text[index].kind == .close {
            index += 1
        } else if !isLostClosing(at: index, openedAt: start) {
            return nil
        }
        return (.init(text: content, isSpaced: text[start].isSpaced), index)
    }

    /// "31(1(a)", "40(2 of the Act", but not "2(1 of 3)".
    private func isLostClosing(at index: Int, openedAt start: Int) -> Bool {
        if text[index].kind == .open { return !text[index].isSpaced }
        return text[index].kind == .word && text[index].isSpaced && !text[start].isSpaced
            && text[index - 1].kind == .number && text[index + 1].kind == .word
    }

    /// One letter, two such as "ga", or a small roman number.
    private func isOrdinal(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes.count {
        case 1: true
        case 2: Self.pairs.contains(Array(bytes))
        case 3, 4: bytes.allSatisfy(\.isRoman)
        default: false
        }
    }

    private static let pairs: Set<[UInt8]> = {
        let pairs = [
            "ii", "iv", "vi", "ix", "xi", "xv", "aa", "ab", "ac", "ad", "ea", "fa", "ga", "gb", "gc", "gd", "ka", "da",
        ]
        return Set(pairs.flatMap { [Array($0.utf8), Array($0.uppercased().utf8)] })
    }()

    /// "40.2"
    private func decimal(at index: Int) -> CitationGroup.Component? {
        guard text[index].kind == .stop, !text[index].isSpaced, text[index + 1].kind == .number,
            !text[index + 1].isSpaced,
            text[index + 1].hash < 10
        else { return nil }
        return .init(text: text.string(index + 1), isDecimal: true)
    }

    /// "33 1(b)": the bracket before the 1 is lost.
    private func lostBracket(at index: Int) -> CitationGroup.Component? {
        guard text[index].kind == .number, text[index].isSpaced, text[index].hash < 10, text[index + 1].kind == .open,
            !text[index + 1].isSpaced, text[index + 2].kind == .word, text[index + 3].kind == .close
        else { return nil }
        return .init(text: text.string(index))
    }
}
