/// Finds the names in a letter by where they stand in it: greeted, signing, beside a post.
struct LetterNames {
    private let letter: Letter
    /// The words of the authority's name.
    private let own: Set<String>

    init(letter: Letter, record: Record) {
        self.letter = letter
        own = Set(PersonName.words(Array((record.authority.name?.value ?? "").lowercased().utf8)[...]))
    }

    func names() -> [String] {
        greeted() + signing() + ending() + besidePosts()
    }

    /// Lines that read as names and have a word of one: "Calum Mac an t-Saoir", where "Mr Mac an t-Saoir" is greeted.
    func lines(with names: KnownNames) -> [String] {
        letter.blocks.filter { $0.zone != .salutation }.flatMap { letter.lineRanges(of: $0) }.filter {
            $0.count < 60 && isPerson($0, least: 2)
        }
        .map { letter.text(of: $0) }
        .filter { NameWord.words(of: Flow(line: $0)).contains(where: names.isTelling) }
    }

    private func greeted() -> [String] {
        letter.blocks.filter { $0.zone == .salutation }.compactMap { block in
            let line = letter.lineRanges(of: block).first ?? block.range
            let words = letter.text(of: line).split { $0 == " " || $0 == "," || $0 == ":" || $0 == "/" }
            // "A Chalum / Dear Mr Mac an t-Saoir": behind the last greeting.
            let start = words.lastIndex { Self.greetings.contains($0.lowercased()) } ?? -1
            let name = words.dropFirst(start + 1).filter { !ZoneCues.nobody.contains($0.lowercased()) }
            return name.isEmpty || name.count > 5 ? nil : name.joined(separator: " ")
        }
    }

    private static let greetings: Set<String> = [
        "dear", "annwyl", "hello", "hi", "morning", "afternoon", "evening", "day", "concern", "or",
    ]

    /// Every line of a signature that looks like a name: a letter may have two, and one that signs for another.
    private func signing() -> [String] {
        letter.blocks.filter { $0.zone == .signOff }.flatMap { letter.lineRanges(of: $0) }.filter { line in
            isPerson(line, least: 2)
                || line.count < 16 && isPerson(line, least: 1) && !ZoneCues.isClosing(line, in: letter.index)
        }
        .map { letter.text(of: $0) }
    }

    /// A name below the last paragraph, where nobody closes: "… within 40 working days." / "Sorrel Penrose".
    private func ending() -> [String] {
        guard !letter.blocks.contains(where: { $0.zone == .signOff }) else { return [] }
        let lines = letter.blocks.filter { $0.zone != .furniture && $0.zone != .released }
            .flatMap { letter.lineRanges(of: $0) }.suffix(6)
        var isBehindParagraph = false
        for line in lines {
            if isBehindParagraph, isPerson(line, least: 2) { return [letter.text(of: line)] }
            isBehindParagraph = letter.flow.bytes[line].last == UInt8(ascii: ".")
        }
        return []
    }

    /// "Jane Penrose, Head of Legal Services"; "Chief Executive: Jane Penrose"; a name over a post.
    private func besidePosts() -> [String] {
        var names: [String] = []
        for block in letter.blocks where block.zone != .body {
            let lines = letter.lineRanges(of: block)
            for (index, line) in lines.enumerated() {
                if index + 1 < lines.count, isPost(lines[index + 1]), isPerson(line, least: 2) {
                    names.append(letter.text(of: line))
                }
                let pieces = letter.flow.bytes[line].split { [0x2C, 0x3A, 0x7C, 0x28, 0x29].contains($0) }
                    .map { $0.startIndex..<$0.endIndex }
                guard pieces.count > 1, pieces.contains(where: isPost) else { continue }
                names += pieces.filter { isPerson($0, least: 2) }.map { letter.text(of: $0) }
            }
        }
        return names
    }

    private func isPost(_ range: Range<Int>) -> Bool {
        range.count < 80 && PersonName.isJobTitle(letter.folded(range))
    }

    /// A line that reads as a name, and is not of the authority's.
    private func isPerson(_ range: Range<Int>, least: Int) -> Bool {
        var start = range.lowerBound
        while start < range.upperBound, letter.flow.bytes[start] == 0x20 { start += 1 }
        guard start < range.upperBound, PersonName.isPerson(letter.bytes(start..<range.upperBound), least: least) else {
            return false
        }
        return !PersonName.words(letter.folded(start..<range.upperBound)).allSatisfy(own.contains)
    }
}
