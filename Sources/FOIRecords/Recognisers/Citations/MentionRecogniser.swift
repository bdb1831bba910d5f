import Legislation

/// Finds every naming of an Act or of a provision, before anything is said of its role.
enum MentionRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let law = LegalText(
            letter.flow.bytes, paragraphs: paragraphs(of: letter), on: draft.record.dates.response?.value,
            isScottish: scottish.hasMatch(in: letter, 0..<letter.flow.count))
        draft.acts = law.acts
        if let trace = letter.trace { weigh(law.citations, in: letter, trace) }
        for citation in law.citations {
            let zone = letter.blocks[letter.blockIndex(at: citation.range.lowerBound)].zone
            guard zone != .furniture, zone != .released else { continue }
            draft.mentions.append(
                Draft.Mention(
                    cited: citation.provision, range: citation.range,
                    confidence: citation.source == .inferred ? .medium : .high))
        }
    }

    /// A letter that speaks of "the Act" and sends the requester to the Scottish Commissioner.
    static let scottish = PhraseTable<Void>([
        .init("scottish information commissioner", (), example: "appeal to the Scottish Information Commissioner"),
        .init("kinburn castle", (), example: "Kinburn Castle, Doubledykes Road"),
    ])

    private static func weigh(_ citations: [CitationMatch], in letter: Letter, _ trace: Trace) {
        for citation in citations {
            let how =
                switch citation.source {
                case .named: "a number with its Act named beside it"
                case .referred: "a number with “the Act” or the like beside it"
                case .inferred: "a number whose Act is told by its kind, or by where it was cited before"
                }
            let zone = letter.blocks[letter.blockIndex(at: citation.range.lowerBound)].zone
            trace.weigh(
                .citations, citation.provision.identifier, at: citation.range, by: .mechanism(how),
                but: [.furniture, .released].contains(zone)
                    ? "it stands in a \(zone == .furniture ? "running header or footer" : "released document")" : nil)
        }
    }

    /// The blocks, those to be read that may name an Act or cite a provision.
    private static func paragraphs(of letter: Letter) -> [LegalText.Paragraph] {
        var paragraphs = letter.blocks.map { LegalText.Paragraph(range: $0.range, isRead: false) }
        let words = letter.words
        for hash in LegalCues.actWords {
            letter.index.forEach(hash) { word in
                if LegalCues.endsName(hash, after: word > 0 ? words[word - 1].hash : 0) {
                    paragraphs[letter.blockIndex(at: Int(words[word].start))].isRead = true
                }
            }
        }
        var hasUnit = OffsetSet(count: paragraphs.count)
        for hash in LegalCues.unitWords {
            letter.index.forEach(hash) { word in
                let block = letter.blockIndex(at: Int(words[word].start))
                hasUnit.insert(block)
                // Its number may stand at the head of the next.
                if word + 1 == words.count || Int(words[word + 1].start) >= paragraphs[block].range.upperBound {
                    paragraphs[block].isRead = true
                }
            }
        }
        readNumbers(of: letter, hasUnit: hasUnit, into: &paragraphs)
        return paragraphs
    }

    private static func readNumbers(of letter: Letter, hasUnit: OffsetSet, into paragraphs: inout [LegalText.Paragraph])
    {
        let bytes = letter.flow.bytes
        var block = 0
        for index in letter.landmarks.oddWords {
            let word = letter.words[index]
            while block < paragraphs.count, paragraphs[block].range.upperBound <= Int(word.start) { block += 1 }
            guard block < paragraphs.count else { return }
            if !paragraphs[block].isRead {
                paragraphs[block].isRead = mayCite(word, behindUnit: hasUnit.contains(block), in: bytes)
            }
        }
    }

    /// Whether a word that is no cue by its letters may hold one, or be a provision's number: "s40", "Act's", "40(2)".
    private static func mayCite(_ word: WordToken, behindUnit hasUnit: Bool, in bytes: [UInt8]) -> Bool {
        let end = Int(word.end)
        let count = end - Int(word.start)
        let first = bytes[Int(word.start)]
        let last = bytes[end - 1]
        if first.isDigit {
            if hasUnit || !last.isDigit && count > 4 { return true }
            return hasBracket(bytes, at: end)
                || end < bytes.count && bytes[end] == 0x20 && hasBracket(bytes, at: end + 1)
        }
        if last.isDigit || first >= 0x80 || last >= 0x80 { return true }
        guard count > 2 else { return false }
        return bytes[end - 2] == UInt8(ascii: "'") || bytes[end - 2].isDigit || last.isUpper && bytes[end - 3].isDigit
    }

    private static func hasBracket(_ bytes: [UInt8], at offset: Int) -> Bool {
        offset < bytes.count && bytes[offset] == UInt8(ascii: "(")
    }
}
