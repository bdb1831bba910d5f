import Legislation

/// Gathers the mentions of each provision into a citation, with its role and the request parts that the letter ties it to.
enum CitationRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let gatherer = CitationGatherer(letter: letter, draft: draft)
        draft.record.citations = gatherer.citations
    }
}

private struct CitationGatherer {
    let letter: Letter
    let draft: Draft

    private struct Gathered {
        var provision: Provision
        var mentions: [Draft.Mention] = []
        var readings: [OccurrenceReader.Reading] = []
    }

    var citations: [Citation] {
        let reader = OccurrenceReader(letter: letter, draft: draft)
        var order: [String] = []
        var gathered: [String: Gathered] = [:]
        for (number, mention) in draft.mentions.enumerated() {
            let provision = mention.cited
            if gathered[mention.provision] == nil { order.append(mention.provision) }
            gathered[mention.provision, default: Gathered(provision: provision)].mentions.append(mention)
            gathered[mention.provision]?.readings.append(reader.reading(ofMention: number, provision))
        }
        let all = order.compactMap { gathered[$0] }
        let ties = PartTies(letter: letter, draft: draft)
        let citations = all.map { citation(of: $0, role: role(of: $0, among: all), ties: ties) }
        if let trace = letter.trace { weigh(all, citations, reader, trace) }
        return citations
    }

    /// What each mention says of its provision's role, and what the mentions add up to.
    private func weigh(_ all: [Gathered], _ citations: [Citation], _ reader: OccurrenceReader, _ trace: Trace) {
        for (number, mention) in draft.mentions.enumerated() {
            let reading = reader.reading(ofMention: number, mention.cited)
            trace.weigh(
                .roles, of: mention.provision, reading.role.rawValue, at: mention.range,
                by: reader.rule(ofMention: number, mention.cited, reading))
        }
        for (gathered, citation) in zip(all, citations) {
            var counts: [CitationRole: Int] = [:]
            for reading in gathered.readings { counts[reading.role, default: 0] += 1 }
            let said = CitationRole.allCases.compactMap { role in counts[role].map { "\(role.rawValue) \($0)" } }
            trace.weigh(
                .roles, of: citation.provision, citation.role.rawValue, at: [],
                by: .mechanism(
                    "what \(gathered.readings.count == 1 ? "one mention comes" : "\(gathered.readings.count) mentions come") to (\(said.joined(separator: ", ")))"
                        + turn(of: gathered, to: citation.role)))
        }
    }

    /// Why the role is none that a mention says.
    private func turn(of gathered: Gathered, to role: CitationRole) -> String {
        if gathered.readings.contains(where: { $0.reliance == .dropped }) {
            return ": relied on at first, then dropped"
        }
        guard
            let first = CitationRole.allCases.first(where: { role in gathered.readings.contains { $0.role == role } }),
            first != role
        else { return ", the first in the order of precedence" }
        if [.extension, .acknowledgement, .clarification].contains(draft.record.kind) {
            return ": the answer is still to come"
        }
        if role == .mentioned, favoursDisclosure(gathered.provision) { return ": the balance favours disclosure" }
        return role == .ncnd
            ? ": nothing is withheld, or only its paragraph on confirming or denying is used"
            : ": a sentence says that it is not relied on"
    }

    /// A whole section of which only the paragraph on confirming or denying is used ("Section 23 is absolute") is used so
    /// itself.
    private func role(of gathered: Gathered, among all: [Gathered]) -> CitationRole {
        let role = role(of: gathered)
        if role == .exemption, nothingIsWithheld, Self.canBeNeither(gathered.provision.act) { return .ncnd }
        guard role == .exemption, gathered.provision.path.numbers.count == 1,
            !gathered.readings.contains(where: { $0.reliance == .reliedOn })
        else { return role }
        let beneath = all.filter { $0.provision != gathered.provision && $0.provision.isWithin(gathered.provision) }
            .map { self.role(of: $0) }
        return beneath.contains(.ncnd) && !beneath.contains(.exemption) ? .ncnd : role
    }

    /// Something is neither confirmed nor denied, and nothing withheld: exemptions are then the grounds for that.
    private var nothingIsWithheld: Bool {
        let outcomes = Set(draft.record.answers.map(\.outcome))
        return outcomes.contains(.ncnd) && outcomes.isDisjoint(with: [.withheld, .partlyDisclosed, .accessible])
    }

    private static func canBeNeither(_ act: Act) -> Bool {
        [.foia2000, .foisa2002, .eir2004, .eisrs2004].contains(act)
    }

    private func citation(of gathered: Gathered, role: CitationRole, ties: PartTies) -> Citation {
        let provision = gathered.provision
        let occurrences = zip(gathered.mentions, gathered.readings).map { mention, reading in
            Citation.Occurrence(
                text: letter.text(of: mention.range), role: reading.role, evidence: letter.evidence(for: mention.range))
        }
        return Citation(
            provision: provision.identifier, uri: provision.uri, display: provision.display, title: provision.title,
            role: role,
            publicInterestTest: PublicInterestRequirement(rawValue: provision.publicInterestTest.rawValue) ?? .none,
            basis: ExemptionBasis(rawValue: provision.basis.rawValue) ?? .none,
            parts: ties.parts(of: gathered.mentions),
            confidence: [Confidence.high, .medium].first { level in
                gathered.mentions.contains { $0.confidence == level }
            } ?? .low,
            occurrences: occurrences)
    }

    // MARK: Roles

    private func role(of gathered: Gathered) -> CitationRole {
        let role = strongest(of: gathered.readings)
        guard role == .exemption || role == .ncnd || role == .refusal else { return role }
        // Not yet relied on where the answer is still to come; given up where the balance favours disclosure.
        if [.extension, .acknowledgement, .clarification].contains(draft.record.kind) { return .mentioned }
        if role == .exemption, favoursDisclosure(gathered.provision) { return .mentioned }
        return role
    }

    /// The first role in the order of precedence. A sentence that says that the provision is not relied on, or no longer,
    /// goes before those that say nothing of it.
    private func strongest(of readings: [OccurrenceReader.Reading]) -> CitationRole {
        let own = readings.filter { $0.role != .quoted }
        guard !own.isEmpty else { return .quoted }
        // A review tells the first decision before its own.
        let isRelied =
            draft.record.kind == .internalReview
            ? own.last { $0.reliance != nil }?.reliance == .reliedOn : own.contains { $0.reliance == .reliedOn }
        if own.contains(where: { $0.reliance == .dropped }) { return .mentioned }
        if !isRelied, own.contains(where: { $0.reliance == .notReliedOn }) { return .mentioned }
        let roles = Set(own.map(\.role))
        return CitationRole.allCases.first { roles.contains($0) } ?? .mentioned
    }

    private func favoursDisclosure(_ provision: Provision) -> Bool {
        draft.record.publicInterest.contains { test in
            guard test.favours == .disclosure, let weighed = Provision(identifier: test.provision) else { return false }
            return provision.isWithin(weighed) || weighed.isWithin(provision)
        }
    }
}
