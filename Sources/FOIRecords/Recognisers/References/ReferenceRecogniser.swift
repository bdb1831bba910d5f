/// Finds the references that the authority gives the request.
///
/// The head and the subject line are looked at first; where they have none, sentences of the body,
/// then the subject line of a quoted e-mail, then the running headers and footers.
enum ReferenceRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let finder = ReferenceFinder(letter: letter, draft: draft)
        for found in [finder.inHead, finder.inSentences, finder.inThread, finder.inFurniture] {
            let references = distinct(found())
            if !references.isEmpty {
                draft.record.references = distinct(references + finder.ofReviewedRequest())
                return
            }
        }
    }

    /// The first of those that differ in no more than a regime's name, spaces and case.
    private static func distinct(_ references: [Reference]) -> [Reference] {
        guard references.count > 1 else { return references }
        var seen: Set<String> = []
        return references.filter { reference in
            // "01.FOI" is the rest of "01.FOI.23.044118", broken at the end of a line.
            let isCut = references.contains { other in
                [".", "/", "-"].contains { other.value.hasPrefix(reference.value + $0) }
            }
            if isCut { return false }
            var key = reference.value.lowercased().filter { $0.isLetter || $0.isNumber }
            for prefix in ["foia", "foi", "eir", "rfi"] where key.hasPrefix(prefix) {
                key.removeFirst(prefix.count)
                break
            }
            return seen.insert(key).inserted
        }
    }
}

/// Looks for references in the places where they stand.
struct ReferenceFinder {
    let letter: Letter
    let draft: Draft
    let scanner: ReferenceScanner

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        self.draft = draft
        scanner = ReferenceScanner(letter)
    }

    // MARK: Head and subject line

    func inHead() -> [Reference] {
        var references: [Reference] = []
        for index in headAndSubject() {
            let block = letter.blocks[index]
            references += labelled(block, at: index)
            if references.isEmpty || block.zone != .letterhead { references += unlabelled(block) }
            if references.isEmpty { references += bracketed(block) + whole(block) }
            if references.isEmpty { references += numbered(block) }
        }
        return references.isEmpty ? bare() : references
    }

    /// The head, and the short lines behind the salutation that name the matter.
    private func headAndSubject() -> [Int] {
        let head = letter.headBlocks
        guard let salutation = letter.blocks.firstIndex(where: { $0.zone == .salutation }) else { return head }
        let subject = letter.blocks.indices.dropFirst(salutation + 1).prefix(4)
            .prefix { letter.blocks[$0].range.count < 150 && [.body, .review].contains(letter.blocks[$0].zone) }
            .filter { letter.bytes(letter.blocks[$0].range).last != UInt8(ascii: ".") }
        return head + subject
    }

    private func labelled(_ block: Block, at index: Int) -> [Reference] {
        var references: [Reference] = []
        let labels = ReferenceLabels.head.matches(in: letter, block.range).filter { !isInToken($0.range) }
        for (order, label) in labels.enumerated() {
            // "Reference" inside "our reference number" is no label of its own.
            if labels.contains(where: {
                $0.range != label.range && $0.range.contains(label.range.lowerBound)
                    && $0.range.upperBound >= label.range.upperBound
            }) {
                continue
            }
            func rule() -> Rule { ReferenceLabels.head.rule(label, "the label before it") }
            let limit =
                order + 1 < labels.count
                ? labels[(order + 1)...].first { $0.range.lowerBound >= label.range.upperBound }?.range.lowerBound
                    ?? block.range.upperBound : block.range.upperBound
            guard label.meaning == .own else {
                if letter.trace != nil, let value = scanner.reference(in: label.range.upperBound..<limit) {
                    weigh(value, by: rule(), but: "the label is of the requester's own reference")
                }
                continue
            }
            if let value = scanner.reference(in: label.range.upperBound..<limit) {
                references.append(reference(value, label: label.range, .high, by: rule()))
                let more = scanner.more(like: value, before: limit) + linesBelow(value, endingBlock: index)
                references += more.map { reference($0, label: label.range, .high, by: rule()) }
            } else if let value = valueOnNextLine(behind: label.range, of: block, at: index) {
                references.append(reference(value, label: label.range, .high, by: rule()))
            }
        }
        return references
    }

    /// "Case" in "FS-Case-4411827" is a part of the reference.
    private func isInToken(_ label: Range<Int>) -> Bool {
        guard label.upperBound < letter.flow.count, letter.isInToken(label.lowerBound) else { return false }
        let next = letter.flow.bytes[label.upperBound]
        return next == UInt8(ascii: "-") || next == UInt8(ascii: "/") || next == UInt8(ascii: "_")
    }

    /// References like one that ends its block, each with the next line to itself.
    private func linesBelow(_ value: Range<Int>, endingBlock index: Int) -> [Range<Int>] {
        guard value.upperBound == letter.blocks[index].range.upperBound else { return [] }
        return letter.blocks[(index + 1)...].prefix(5).map(\.range).prefix {
            scanner.isLike(value, $0) && scanner.reference(in: $0) == $0
        }
    }

    /// The label has its line to itself: the value opens the line beside it, below it or behind it.
    private func valueOnNextLine(behind label: Range<Int>, of block: Block, at index: Int) -> Range<Int>? {
        for next in letter.valueRanges(of: label, in: index) {
            let zone = letter.blocks[letter.blockIndex(at: next.lowerBound)].zone
            guard zone == block.zone, !ReferenceLabels.head.hasMatch(in: letter, next) else { continue }
            // A number that has the line to itself may be a short one.
            if let value = scanner.reference(in: next, leastDigits: 3), value.lowerBound == next.lowerBound,
                value == next || scanner.reference(in: next) != nil
            {
                return value
            }
        }
        return nil
    }

    /// A line that starts with a regime's name and a number ("FOI411 Request"), or ends in one.
    func unlabelled(_ block: Block) -> [Reference] {
        guard block.range.count < 120 else { return [] }
        for word in letter.words[letter.index.firstWord(from: block.range.lowerBound)...] {
            guard word.range.upperBound <= block.range.upperBound else { break }
            let start = word.range.lowerBound
            guard letter.startsWithRegime(start), start == block.range.lowerBound || !letter.isInToken(start),
                let value = scanner.reference(in: start..<block.range.upperBound, needsPrefix: true),
                !ReferenceLabels.others.hasMatch(in: letter, block.range.lowerBound..<start)
            else { continue }
            return [
                reference(
                    withInitials(value, in: block), label: nil, .high,
                    by: .mechanism("a regime's abbreviation and a number, at the start of a line or behind a space"))
            ]
        }
        // "NM/FOI/0041" has its line to itself.
        return letter.lineRanges(of: block).filter { line in
            scanner.namesRegime(line) && scanner.reference(in: line) == line
        }
        .prefix(1).map {
            reference($0, label: nil, .high, by: .mechanism("a line of the head with a regime's abbreviation in it"))
        }
    }

    /// The body's initials before the regime's: "SFA FOI 2023-11".
    private func withInitials(_ value: Range<Int>, in block: Block) -> Range<Int> {
        let before = letter.flow.bytes[block.range.lowerBound..<value.lowerBound]
        guard before.count <= 7, before.last == 0x20, before.dropLast().allSatisfy(\.isUpper), before.count > 2 else {
            return value
        }
        return block.range.lowerBound..<value.upperBound
    }

    /// A subject line that ends in a reference in brackets: "Silt in the drain (WDB 2018/11)".
    private func bracketed(_ block: Block) -> [Reference] {
        let bytes = letter.flow.bytes
        let isSquare = bytes[block.range].last == UInt8(ascii: "]")
        guard block.range.count < 150, isSquare || bytes[block.range].last == UInt8(ascii: ")"),
            let open = bytes[block.range].lastIndex(of: isSquare ? UInt8(ascii: "[") : UInt8(ascii: "("))
        else { return [] }
        let inside = open + 1..<block.range.upperBound - 1
        guard let value = scanner.reference(in: inside, needsPrefix: !isSquare), value == inside else { return [] }
        return [
            reference(value, label: nil, .high, by: .mechanism("in brackets at the end of the subject line"))
        ]
    }

    /// "Request 101003221144": a word and a long number, and nothing else on the line.
    private func whole(_ block: Block) -> [Reference] {
        guard block.range.count < 48,
            let label = ReferenceLabels.lines.match(
                in: letter, startingAt: block.range.lowerBound, before: block.range.upperBound),
            let value = scanner.reference(in: label.range.upperBound..<block.range.upperBound, leastDigits: 6),
            value.upperBound == block.range.upperBound
        else { return [] }
        return [
            reference(value, label: label.range, .high, by: ReferenceLabels.lines.rule(label, "the word before it"))
        ]
    }

    func reference(
        _ value: Range<Int>, label: Range<Int>?, _ confidence: Confidence, by rule: @autoclosure () -> Rule
    ) -> Reference {
        let text = letter.text(of: value)
        letter.trace?.weigh(.references, text, at: value, by: rule())
        return Reference(
            value: text, text: text, confidence: confidence, evidence: letter.evidence(for: value),
            label: label.map { letter.text(of: $0) })
    }
}

extension Letter {
    /// A regime's abbreviation starts at an offset: "FOI", "RFI", "EIR".
    func startsWithRegime(_ offset: Int) -> Bool {
        guard offset + 2 < flow.count else { return false }
        let bytes = flow.bytes
        // "IR2018/09415": internal review.
        if bytes[offset] == UInt8(ascii: "I"), bytes[offset + 1] == UInt8(ascii: "R"), !bytes[offset + 2].isLetter {
            return true
        }
        let initials =
            UInt32(bytes[offset].folded) << 16 | UInt32(bytes[offset + 1].folded) << 8
            | UInt32(bytes[offset + 2].folded)
        return Self.regimes.contains(initials)
    }

    /// The first three letters of regimes' abbreviations.
    private static let regimes: [UInt32] = ["foi", "rfi", "eir", "ati", "fir"]
        .map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    /// The byte before an offset belongs to the same reference ("01/FOI/25").
    fileprivate func isInToken(_ offset: Int) -> Bool {
        guard offset > 0 else { return false }
        return switch flow.bytes[offset - 1] {
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }
}
