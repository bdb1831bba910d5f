import Legislation

/// Gathers the mentions of each provision into a citation, with its role and the request parts that the letter ties it to.
enum CitationRecogniser: Recogniser {
    static func recognise(in letter: Letter, into draft: inout Draft) {
        let gatherer = CitationGatherer(letter: letter, draft: draft)
        let citations = gatherer.citations
        if let trace = letter.trace { gatherer.weigh(citations, trace) }
        draft.record.citations = citations
    }
}

private struct CitationGatherer {
    let letter: Letter
    /// What each mention says, and the draft.
    private let reader: OccurrenceReader
    /// The provisions in the order in which the letter mentions them first.
    let gathered: [Gathered]
    /// Something is neither confirmed nor denied, and nothing withheld: exemptions are then the grounds for that.
    private let nothingIsWithheld: Bool

    struct Gathered {
        var provision: Provision
        /// Indices of the draft's mentions.
        var mentions: [Int] = []
        var readings: [OccurrenceReader.Reading] = []
    }

    init(letter: Letter, draft: Draft) {
        self.letter = letter
        let answers = draft.record.answers
        nothingIsWithheld =
            answers.contains { $0.outcome == .ncnd }
            && !answers.contains { [.withheld, .partlyDisclosed, .accessible].contains($0.outcome) }
        reader = OccurrenceReader(letter: letter, draft: draft)
        var gathered: [Gathered] = []
        for (number, mention) in draft.mentions.enumerated() {
            let reading = reader.reading(ofMention: number, mention.cited)
            if let known = gathered.firstIndex(where: { $0.provision == mention.cited }) {
                gathered[known].mentions.append(number)
                gathered[known].readings.append(reading)
            } else {
                gathered.append(Gathered(provision: mention.cited, mentions: [number], readings: [reading]))
            }
        }
        self.gathered = gathered
    }

    var citations: [Citation] {
        let ties = PartTies(letter: letter, draft: reader.draft)
        return gathered.map { citation(of: $0, role: role(of: $0, among: gathered), ties: ties) }
    }

    /// What each mention says of its provision's role, and what the mentions add up to.
    func weigh(_ citations: [Citation], _ trace: Trace) {
        for (number, mention) in reader.draft.mentions.enumerated() {
            let reading = reader.reading(ofMention: number, mention.cited)
            trace.weigh(
                .roles, of: mention.provision, reading.role.rawValue, at: mention.range,
                by: reader.rule(ofMention: number, mention.cited, reading))
        }
        for (gathered, citation) in zip(gathered, citations) {
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
        if [.extension, .acknowledgement, .clarification].contains(reader.draft.record.kind) {
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
        if role == .exemption, isDroppedAsWhole(gathered, among: all) { return .mentioned }
        if role == .exemption, nothingIsWithheld, Self.canBeNeither(gathered.provision.act) { return .ncnd }
        guard role == .exemption, gathered.provision.path.numbers.count == 1,
            !gathered.readings.contains(where: { $0.reliance == .reliedOn || $0.reliance == .upheld })
        else { return role }
        var isNeither = false
        for other in all where other.provision.isWithin(gathered.provision) && other.provision != gathered.provision {
            switch self.role(of: other) {
            case .exemption: return role
            case .ncnd: isNeither = true
            default: break
            }
        }
        return isNeither ? .ncnd : role
    }

    /// A review that finds the section not engaged gives up its paragraphs too.
    private func isDroppedAsWhole(_ gathered: Gathered, among all: [Gathered]) -> Bool {
        guard reader.draft.record.kind == .internalReview, gathered.provision.path.numbers.count > 1,
            !gathered.readings.contains(where: { $0.reliance == .upheld })
        else { return false }
        return all.contains { other in
            other.provision.path.numbers.count == 1 && gathered.provision.isWithin(other.provision)
                && other.readings.contains { $0.reliance == .dropped }
        }
    }

    private static func canBeNeither(_ act: Act) -> Bool {
        [.foia2000, .foisa2002, .eir2004, .eisrs2004].contains(act)
    }

    private func citation(of gathered: Gathered, role: CitationRole, ties: PartTies) -> Citation {
        let provision = gathered.provision
        let mentions = gathered.mentions
        let occurrences = zip(mentions, gathered.readings).map { number, reading in
            let range = reader.draft.mentions[number].range
            return Citation.Occurrence(
                text: letter.text(of: range), role: reading.role, evidence: letter.evidence(for: range))
        }
        let identifier = reader.draft.mentions[mentions[0]].provision
        return Citation(
            provision: identifier, uri: Provision.uri(of: identifier), display: provision.display,
            title: provision.title, role: role,
            publicInterestTest: PublicInterestRequirement(rawValue: provision.publicInterestTest.rawValue) ?? .none,
            basis: ExemptionBasis(rawValue: provision.basis.rawValue) ?? .none,
            parts: ties.parts(of: mentions),
            confidence: confidence(of: gathered, role: role),
            occurrences: occurrences)
    }

    // MARK: Confidence

    /// High where the Act stands beside the provision and the letter says how it uses it.
    private func confidence(of gathered: Gathered, role: CitationRole) -> Confidence {
        let levels = [Confidence.high, .medium].first { level in
            gathered.mentions.contains { reader.draft.mentions[$0].confidence == level }
        }
        guard let levels else { return .low }
        return isSure(role, of: gathered.readings) ? levels : .medium
    }

    private func isSure(_ role: CitationRole, of readings: [OccurrenceReader.Reading]) -> Bool {
        guard readings.allSatisfy({ $0.role == readings.first?.role }), readings.first?.role == role else {
            return false
        }
        switch role {
        case .duty, .review, .ncnd: return true
        case .exemption, .refusal:
            return reader.draft.record.kind == .response && readings.contains { $0.reliance == .reliedOn }
                && readings.allSatisfy { $0.reliance == nil || $0.reliance == .reliedOn }
        case .mentioned: return readings.allSatisfy { $0.reliance == nil }
        case .quoted: return false
        }
    }

    // MARK: Roles

    private func role(of gathered: Gathered) -> CitationRole {
        let role = strongest(of: gathered.readings)
        guard role == .exemption || role == .ncnd || role == .refusal else { return role }
        // Not yet relied on where the answer is still to come; given up where the balance favours disclosure.
        if [.extension, .acknowledgement, .clarification].contains(reader.draft.record.kind) { return .mentioned }
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
            reader.draft.record.kind == .internalReview
            ? own.last { $0.reliance != nil }?.reliance == .reliedOn : own.contains { $0.reliance == .reliedOn }
        // It may stand by the provision for a part and drop it for the rest.
        let isUpheld = own.last { $0.reliance == .upheld || $0.reliance == .dropped }?.reliance == .upheld
        if !isUpheld, own.contains(where: { $0.reliance == .dropped }) { return .mentioned }
        if !isUpheld, !isRelied, own.contains(where: { $0.reliance == .notReliedOn }) { return .mentioned }
        return CitationRole.allCases.first { role in own.contains { $0.role == role } } ?? .mentioned
    }

    private func favoursDisclosure(_ provision: Provision) -> Bool {
        reader.draft.record.publicInterest.contains { test in
            guard test.favours == .disclosure, let weighed = reader.draft.provision(test.provision) else {
                return false
            }
            return provision.isWithin(weighed) || weighed.isWithin(provision)
        }
    }
}
