/// Finds people's names in a text by the words around them: titles, labels, e-mail addresses, given names.
struct NameFinder {
    let text: NamedText
    /// What the authority's mailboxes may be called besides what they are for.
    let own: [[UInt8]]

    /// As printed. What one place tells of a name, all places are then searched for.
    func names() -> [String] {
        var names: [String] = []
        for index in text.words.indices {
            if let name = text.titled(at: index) { names.append(text.string(name)) }
            if let name = given(at: index) { names.append(text.string(name)) }
            if let name = labelled(at: index) { names.append(text.string(name)) }
            if let name = writer(at: index) { names.append(text.string(name)) }
        }
        return names + ofAddresses()
    }

    // MARK: Given names

    /// "Jane Penrose", but not "St John Ambulance" nor "Jane Penrose Academy".
    private func given(at index: Int) -> Range<Int>? {
        let words = text.words
        guard GivenNames.contains(words[index]),
            index == 0 || !words[index].follows(words[index - 1]) || !Self.saints.contains(words[index - 1].hash)
        else { return nil }
        let name = text.name(at: index, most: 3)
        guard name.count > 1, !name.dropFirst().contains(where: { Self.places.contains(words[$0].hash) }) else {
            return nil
        }
        let next = name.upperBound
        let isPlace =
            next < words.count && words[next].follows(words[next - 1]) && words[next].isCapital
            && (Self.places.contains(words[next].hash) || !PersonName.mayBeNamed(text.letters(words[next])))
        return isPlace ? nil : name
    }

    private static let saints = WordSet("st saint king queen prince princess")

    /// What a name before them is part of.
    private static let places = WordSet(
        """
        county borough city district island islands bay hill close drive gardens terrace crescent wood bridge station \
        airport ward school academy primary church infirmary clinic arms cup prize award report inquiry foundation ltd \
        limited plc llp v street road avenue lane square house hospital college university court hall park way trust
        """)

    // MARK: Labels

    /// "Case officer: Jane Penrose"
    private func labelled(at index: Int) -> Range<Int>? {
        let words = text.words
        guard index > 0 else { return nil }
        let label = words[index - 1].hash
        let isLabelled =
            words[index].gap == [.colon] && Self.labels.contains(label)
            || words[index].gap == .joins && index > 1 && label == Self.askFor.1
                && words[index - 2].hash == Self.askFor.0
        guard isLabelled else { return nil }
        let name = text.name(at: text.isTitle(index) ? index + 1 : index)
        guard let first = name.first, !Self.noNames.contains(words[first].hash) else { return nil }
        let next = name.upperBound
        // "From: Northmoor Council"
        let goesOn = next < words.count && words[next].follows(words[next - 1]) && words[next].isCapital
        let isSure = name.count > 1 || !text.small.contains(words[first].hash)
        return goesOn || !isSure ? nil : name
    }

    private static let labels = WordSet(
        """
        name from to cc bcc contact officer caseworker handler owner author requester requestor applicant complainant \
        attention fao attn signed by manager lead reviewer solicitor director executive clerk chair chairman chairwoman \
        secretary head adviser advisor coordinator deputy sender enquirer correspondent person lawyer registrar leader \
        mayor commissioner constable president principal headteacher governor
        """)
    private static let noNames = WordSet("mail post hand letter fax online portal webform twitter website e our your")
    private static let askFor = (WordToken.hash(of: "ask"), WordToken.hash(of: "for"))

    // MARK: Mail

    /// "Jane Penrose <jane@…>", "Jane Penrose wrote:"
    private func writer(at index: Int) -> Range<Int>? {
        let words = text.words
        let bytes = text.flow.bytes
        guard index > 0 else { return nil }
        let isWriter =
            words[index].hash == Self.wrote && bytes[words[index].range.upperBound...].first == UInt8(ascii: ":")
        let gap = bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
        let isSender =
            gap.last.map { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") } ?? false
            && bytes[words[index].range.lowerBound...].prefix(80).prefix { $0 > 0x20 }.contains(UInt8(ascii: "@"))
        guard isWriter || isSender else { return nil }
        let name = text.name(before: index)
        return name.count > 1 ? name : nil
    }

    private static let wrote = WordToken.hash(of: "wrote")

    /// Names that the addresses of people are made of, where the text has them: "jane.penrose@", "jpenrose@".
    private func ofAddresses() -> [String] {
        // "NMB" before "@" is no name.
        let bytes = text.flow.bytes
        let capitals = Set(
            text.words.lazy.filter { $0.isCapital && $0.range.count > 3 && bytes[$0.range.lowerBound + 1].isLower }
                .map(\.hash))
        return EmailScanner.addresses(in: text.flow).flatMap { address -> [String] in
            let letters = text.flow.folded[address]
            guard !RoleMailbox.isRole(letters, of: own) else { return [] }
            let pieces = letters.prefix { $0 != UInt8(ascii: "@") }.split { !$0.isLetter && $0 < 0x80 }
            // "jpenrose" may be J. Penrose.
            let names = (pieces + pieces.map { $0.dropFirst() }).filter { capitals.contains(WordToken.hash(of: $0)) }
            // In capitals, as they stand in the text: small letters would have them masked in any word.
            return names.map { String(decoding: $0, as: UTF8.self).capital }
        }
    }
}

extension String {
    fileprivate var capital: String { prefix(1).uppercased() + dropFirst() }
}
