/// Tells the hyphens at line ends that break a word from those that belong to it.
struct Hyphenation {
    private let document: Document
    private let words: WordSet
    /// Whether the document's typesetter breaks words at all.
    private let breaksWords: Bool

    /// A hyphen at the end of a line, and what follows it.
    private struct Candidate {
        var page: Int
        var line: Int
        var stem: ArraySlice<UInt8>
        var rest: ArraySlice<UInt8>
        /// The words that it may be part of, by their hashes.
        var closed: UInt64
        var hyphened: UInt64
        /// The words that it parts.
        var first: UInt64
        var second: UInt64

        init(page: Int, line: Int, stem: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
            (self.page, self.line, self.stem, self.rest) = (page, line, stem, rest)
            let letters = rest.prefix { $0.isLetter }
            closed = WordSet.hash([stem, letters])
            hyphened = WordSet.hash([stem, [UInt8(ascii: "-")], letters])
            first = WordSet.hash([stem.prefix { $0.isLetter }])
            second = WordSet.hash([letters])
        }
    }

    /// Marks the lines of a document that end in a hyphen of the typesetter's.
    static func markBreaks(in document: inout Document) {
        let candidates = candidates(in: document)
        guard !candidates.isEmpty else { return }
        let hyphenation = Hyphenation(document, candidates)
        for candidate in candidates where hyphenation.isBreak(candidate) {
            document.pages[candidate.page].lines[candidate.line].endsInBreakHyphen = true
        }
    }

    private init(_ document: Document, _ candidates: [Candidate]) {
        self.document = document
        let words = WordSet(
            document, of: candidates.flatMap { [$0.closed, $0.hyphened, $0.first, $0.second] },
            initials: candidates.flatMap { [$0.stem.first, $0.rest.first].compactMap(\.self) })
        self.words = words
        let lines = document.pages.reduce(0) { $0 + $1.lines.count }
        let proven = candidates.count { words.contains($0.closed) }
        breaksWords = proven >= 2 || proven >= 1 && candidates.count >= 2 || candidates.count * 25 >= lines
    }

    /// Lines that end in a hyphen behind a letter, before a line that begins with a small letter.
    private static func candidates(in document: Document) -> [Candidate] {
        var candidates: [Candidate] = []
        for (page, content) in document.pages.enumerated() {
            for (index, line) in content.lines.enumerated() where line.role == .body {
                guard line.range.count > 1, document.utf8[line.range.upperBound - 1] == UInt8(ascii: "-"),
                    document.utf8[line.range.upperBound - 2].isLetter, let last = line.words.last,
                    let first = nextLine(in: document, page: page, after: index)?.words.first
                else { continue }
                let rest = document.utf8[first.range]
                guard rest.first?.isLowercase == true else { continue }
                let stem = document.utf8[last.range].dropLast().trimmingOpening
                candidates.append(Candidate(page: page, line: index, stem: stem, rest: rest))
            }
        }
        return candidates
    }

    /// The next line of the letter's own text, over the page's end too.
    private static func nextLine(in document: Document, page: Int, after index: Int) -> Line? {
        if let next = document.pages[page].lines[(index + 1)...].first(where: { $0.role == .body }) { return next }
        guard page + 1 < document.pages.count else { return nil }
        return document.pages[page + 1].lines.first { $0.role == .body }
    }

    private func isBreak(_ candidate: Candidate) -> Bool {
        let rest = candidate.rest.prefix { $0.isLetter }
        let tail = candidate.rest.dropFirst(rest.count)
        guard !belongsToAddress(candidate, tail: tail) else { return false }
        if tail.first == UInt8(ascii: "-") { return false }
        if candidate.stem.contains(UInt8(ascii: "-")) {
            // A word of several hyphens is made of words, unless what follows is none.
            return breaksWords && WordEnding.all.contains { $0.begins(rest) }
        }
        if KeptHyphen.all.contains(where: { $0.keeps(candidate.stem, rest) }) { return false }
        if words.contains(candidate.hyphened) { return false }
        if words.contains(candidate.closed) || ClosedCompound.is(candidate.stem, rest) { return true }
        if candidate.stem.count < 2 || rest.count < 3 { return false }
        let stemIsWord = words.contains(candidate.first)
        let restIsWord = words.contains(candidate.second)
        if breaksWords { return !(stemIsWord && restIsWord) }
        return !stemIsWord && !restIsWord
    }

    /// E-mail addresses and URLs are broken at the hyphens that they have.
    private func belongsToAddress(_ candidate: Candidate, tail: ArraySlice<UInt8>) -> Bool {
        let marks = Array("@/:.".utf8)
        if candidate.stem.contains(where: { marks.contains($0) }) { return true }
        if candidate.rest.contains(UInt8(ascii: "@")) || candidate.rest.contains(UInt8(ascii: "/")) { return true }
        // A full stop inside of the rest is a domain's.
        return tail.first == UInt8(ascii: ".") && tail.dropFirst().first?.isLetter == true
    }
}
