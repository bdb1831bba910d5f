extension Record {
    /// The same record without people's names, e-mail addresses but those of offices, and telephone numbers: each letter
    /// of them is "█", so that offsets and lengths stay.
    ///
    /// By what the record says of people. ``init(contentsOf:masked:)`` knows the whole letter, and finds more.
    public func masked() -> Record { isMasked ? self : masked(by: Mask(of: self)) }

    /// Whether it is masked already.
    public var isMasked: Bool { tool.isMasked }

    func masked(by mask: Mask) -> Record {
        var record = mapTexts(mask.masked)
        // A name that is another word as well, and stands alone.
        if record.requester.name == requester.name { record.requester.name = requester.name?.mapTexts(Mask.blackened) }
        if record.signatory.name == signatory.name, let name = signatory.name, Mask.isPerson(name.value) {
            record.signatory.name = name.mapTexts(Mask.blackened)
        }
        // It leads to a page with the requester's name.
        record.requester.whatDoTheyKnowRequest = nil
        record.source.path = source.path == nil ? nil : source.namelessPath
        record.tool = tool.masked
        return record
    }

    /// The same record with other texts: all that are a letter's words or made of them, but no codes, provisions, labels
    /// of parts, nor what tells of the file and the program.
    func mapTexts(_ map: (String) -> String) -> Record {
        var record = self
        record.source.producer = source.producer.map(map)
        record.authority.name = authority.name?.mapTexts(map)
        record.authority.team = authority.team?.mapTexts(map)
        record.authority.emails = authority.emails.map { $0.mapTexts(map) }
        record.authority.address = authority.address?.mapTexts(map)
        record.requester.name = requester.name?.mapTexts(map)
        record.requester.email = requester.email?.mapTexts(map)
        record.references = references.map { $0.mapTexts(map) }
        record.dates.response = dates.response?.mapText(map)
        record.dates.request = dates.request?.mapText(map)
        record.dates.received = dates.received?.mapText(map)
        record.request.text = request.text?.mapTexts(map)
        for index in record.request.parts.indices {
            record.request.parts[index].text = map(record.request.parts[index].text)
            record.request.parts[index].marker = record.request.parts[index].marker.map(map)
        }
        for index in record.answers.indices { record.answers[index].text = map(record.answers[index].text) }
        for index in record.citations.indices {
            for place in record.citations[index].occurrences.indices {
                record.citations[index].occurrences[place].text = map(record.citations[index].occurrences[place].text)
            }
        }
        record.publicInterest = publicInterest.map { $0.mapTexts(map) }
        record.review = review?.mapTexts(map)
        record.signatory.name = signatory.name?.mapTexts(map)
        record.signatory.role = signatory.role?.mapTexts(map)
        for index in record.findings.indices { record.findings[index].message = map(record.findings[index].message) }
        return record
    }
}

extension Found {
    fileprivate func mapText(_ map: (String) -> String) -> Found {
        var found = self
        found.text = map(text)
        return found
    }
}

extension Found<String> {
    fileprivate func mapTexts(_ map: (String) -> String) -> Found {
        var found = mapText(map)
        found.value = map(value)
        return found
    }
}

extension Reference {
    fileprivate func mapTexts(_ map: (String) -> String) -> Reference {
        var reference = self
        (reference.value, reference.text, reference.label) = (map(value), map(text), label.map(map))
        return reference
    }
}

extension PublicInterestTest {
    fileprivate func mapTexts(_ map: (String) -> String) -> PublicInterestTest {
        var test = self
        test.heading = heading.map(map)
        test.statutoryText = statutoryText?.mapTexts(map)
        test.forDisclosure = forDisclosure.map { Passage(text: map($0.text), evidence: $0.evidence) }
        test.againstDisclosure = againstDisclosure.map { Passage(text: map($0.text), evidence: $0.evidence) }
        test.conclusion = conclusion?.mapTexts(map)
        return test
    }
}

extension Review {
    fileprivate func mapTexts(_ map: (String) -> String) -> Review {
        var review = self
        review.timeLimit?.text = map(timeLimit?.text ?? "")
        review.emails = emails.map { $0.mapTexts(map) }
        review.address = address?.mapTexts(map)
        return review
    }
}

extension Source {
    /// The beginning of the sum of the file's bytes in the place of its path: names of files and folders may be names of
    /// people. `nil` where the file could not be read.
    public var namelessPath: String? { sha256.map { "\($0.prefix(16)).pdf" } }
}

extension Tool {
    private static let mark = "+masked"

    /// The same, where it masked what it read. Its records are others, and no run goes on from them that does not mask.
    public var masked: Tool {
        isMasked ? self : Tool(version: version, rules: rules + Self.mark, poppler: poppler)
    }

    public var isMasked: Bool { Self.isMasked(rules: rules) }

    /// Whether ``rules`` tell of a mask.
    public static func isMasked(rules: String) -> Bool { rules.hasSuffix(mark) }
}
