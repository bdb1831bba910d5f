import Legislation

/// Finds exemptions that a letter names by their title alone: "the law enforcement exemption".
///
/// A letter that also gives the section's number has named it there.
enum NamedExemptionRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        var hasWord = false
        for word in words { letter.index.forEach(word) { _ in hasWord = true } }
        guard hasWord else { return }
        for regime in draft.record.regimes {
            guard let act = regime.act, let names = tables[act] else { continue }
            for match in names.matches(in: letter, 0..<letter.flow.count) {
                switch letter.blocks[letter.blockIndex(at: match.range.lowerBound)].zone {
                case .furniture, .released, .thread, .boilerplate: continue
                default: break
                }
                guard !draft.isRequest(match.range, in: letter) else { continue }
                let isAdded = add(match.meaning, match.range, to: &draft)
                letter.trace?.weigh(
                    .citations, match.meaning.identifier, at: match.range,
                    by: names.rule(match, "the exemption's name without its number"),
                    but: isAdded ? nil : "the letter gives the section's number")
            }
        }
    }

    /// One of these stands beside every name.
    private static let words = ["exemption", "exemptions", "exception", "exceptions"].map { WordToken.hash(of: $0) }

    /// - Returns: whether it was added: not where the letter gives the section's number.
    private static func add(_ provision: Provision, _ range: Range<Int>, to draft: inout Draft) -> Bool {
        let section = Provision(
            provision.act, ProvisionPath(provision.path.kind, Array(provision.path.numbers.prefix(1))))
        let isNumbered = draft.mentions.contains { mention in
            mention.confidence != .low && mention.cited.isWithin(section)
        }
        guard !isNumbered else { return false }
        let index = draft.mentions.firstIndex { $0.range.lowerBound > range.lowerBound } ?? draft.mentions.endIndex
        draft.mentions.insert(Draft.Mention(cited: provision, range: range, confidence: .low), at: index)
        return true
    }

    /// Names with "exemption" beside them, for each regime.
    private static let tables: [Act: PhraseTable<Provision>] = {
        var tables: [Act: PhraseTable<Provision>] = [:]
        for act in [Act.foia2000, .eir2004, .foisa2002, .eisrs2004] {
            tables[act] = PhraseTable(
                Provision.namedExemptions(of: act).flatMap { named in named.names.flatMap { rows(named.provision, $0) }
                })
        }
        return tables
    }()

    static func rows(_ provision: Provision, _ name: String) -> [PhraseTable<Provision>.Row] {
        let words = name.split { $0 == " " || $0 == "," }.joined(separator: " ")
        return [
            .init("\(words) exemption|exemptions|exception|exceptions", provision, example: "the \(name) exemption"),
            .init(
                "exemption|exception|exemptions|exceptions for|of|on|relating|concerning|regarding|covering to? the? \(words)",
                provision, example: "the exemption for \(name)"),
        ]
    }
}
