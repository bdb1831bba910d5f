import Legislation

/// Exemptions that the letter describes without their numbers.
extension ExemptionFinder {
    /// The exemption that a heading describes without its number: "Public interest test: draft report".
    func provision(describedBy title: Range<Int>) -> String? {
        let words = contentWords(in: title)
        guard !words.isEmpty else { return nil }
        return best(of: candidates, sharing: words, least: (words.count + 1) / 2) { candidate in
            candidate.names.reduce(blockWords(of: candidate.provision), +)
        }?.provision
    }

    /// The one of several exemptions that a stretch is about, by what the letter says beside each where it names them:
    /// "regulation 12(5)(b) for the case file and regulation 12(4)(e) for our e-mails".
    func provision(of provisions: [String], describedIn range: Range<Int>) -> String? {
        best(of: provisions, sharing: contentWords(in: range), least: 1, known: zoneWords)
    }

    /// The candidate that knows most of some words, at least so many. `nil` where two know as many.
    private func best<Candidate>(
        of candidates: [Candidate], sharing words: [UInt64], least: Int, known: (Candidate) -> [UInt64]
    ) -> Candidate? {
        var best: (candidate: Candidate, score: Int)?
        var isTie = false
        for candidate in candidates {
            let known = known(candidate)
            let score = words.count { known.contains($0) }
            guard score >= best?.score ?? least else { continue }
            isTie = score == best?.score
            best = (candidate, score)
        }
        return isTie ? nil : best?.candidate
    }

    /// The same, of all that the letter may weigh.
    func provision(describedIn range: Range<Int>) -> String? {
        provision(of: candidates.map(\.provision).filter { exemptionClass(of: $0) == .qualified }, describedIn: range)
    }

    /// The words nearest to where the letter names a provision.
    private func zoneWords(of provision: String) -> [UInt64] {
        mentions.indices.filter { mentions[$0].provision == provision }.flatMap { index in
            let mention = mentions[index].range
            let sentence = sentence(around: mention.lowerBound, limit: .max)
            let last = index > 0 ? mentions[index - 1].range.upperBound : 0
            let next = index + 1 < mentions.count ? mentions[index + 1].range.lowerBound : Int.max
            let before = min(max(last, sentence.lowerBound), mention.lowerBound)..<mention.lowerBound
            let behind = mention.upperBound..<max(min(next, sentence.upperBound), mention.upperBound)
            let start = last > sentence.lowerBound ? joint(in: before) : nil
            let end = next < sentence.upperBound ? joint(in: behind) : nil
            return contentWords(in: (start ?? before.lowerBound)..<before.upperBound)
                + contentWords(in: behind.lowerBound..<(end ?? behind.upperBound)) + questionWords(above: mention)
        }
    }

    /// An answer of a few words is about the question above it.
    private func questionWords(above mention: Range<Int>) -> [UInt64] {
        let block = letter.blockIndex(at: mention.lowerBound)
        guard block > 0, letter.words(in: letter.blocks[block].textRange).count <= 8 else { return [] }
        return contentWords(in: letter.blocks[block - 1].textRange)
    }

    /// Where what is said of two provisions parts, between them.
    private func joint(in range: Range<Int>) -> Int? {
        letter.words(in: range).last { Self.joints.contains($0) }?.range.lowerBound
    }

    private static let joints = WordSet("and or but while then")

    /// The exemption whose title or usual name a heading is.
    func provision(titled heading: Range<Int>) -> String? {
        let words = contentWords(in: heading)
        guard !words.isEmpty, words.count <= 8 else { return nil }
        var titled: String?
        for (provision, names) in candidates
        where names.contains(where: { name in words.count * 2 > name.count && words.allSatisfy(name.contains) }) {
            if titled != nil { return nil }
            titled = provision
        }
        return titled
    }

    /// The words of the paragraphs that name a provision.
    private func blockWords(of provision: String) -> [UInt64] {
        mentions.filter { $0.provision == provision }.flatMap { mention in
            contentWords(in: letter.blocks[letter.blockIndex(at: mention.range.lowerBound)].range)
        }
    }

    /// The words of each of its names, each once.
    static func names(of provision: Provision) -> [[UInt64]] {
        ([provision.title].compactMap(\.self) + provision.usualNames).map { name in
            WordToken.tokens(of: Array(name.utf8).folded)[...].telling
        }
    }

    /// Whether a stretch has words in common with a title.
    func shares(_ title: Range<Int>, with range: Range<Int>) -> Bool {
        let words = contentWords(in: title)
        let others = contentWords(in: range)
        return !words.isEmpty && words.count(where: others.contains) * 2 > words.count
    }

    /// The words that tell what a stretch is about, each once.
    private func contentWords(in range: Range<Int>) -> [UInt64] {
        letter.words(in: range).telling
    }

    fileprivate static let commonWords = WordSet(
        "the a an of for in on to by with under and or as at from section regulation exemption exception public interest "
            + "test information act")
}

extension ArraySlice<WordToken> {
    /// The hashes of the words that tell what a stretch is about, each once.
    fileprivate var telling: [UInt64] {
        var hashes: [UInt64] = []
        hashes.reserveCapacity(count)
        for word in self
        where word.end - word.start > 1 && !ExemptionFinder.commonWords.contains(word) && !hashes.contains(word.hash) {
            hashes.append(word.hash)
        }
        return hashes
    }
}
