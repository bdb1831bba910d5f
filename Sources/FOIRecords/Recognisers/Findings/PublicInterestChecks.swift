import Legislation

/// Checks exemptions against the public interest arguments for them.
enum PublicInterestChecks {
    /// `no-public-interest-test`: a qualified exemption is relied on and nothing is weighed for it
    /// (FOIA s.2(2)(b), EIR reg. 12(1)(b)).
    static func missingTests(_ letter: Letter, _ draft: Draft) -> [Finding] {
        let (kind, citations) = (draft.record.kind, draft.record.citations)
        guard kind == .response || kind == .internalReview else { return [] }
        let tested = draft.record.publicInterest.compactMap { draft.provision($0.provision) }
        return draft.cited.indices.filter { index in
            guard citations[index].role == .exemption, citations[index].publicInterestTest == .qualified,
                let provision = draft.cited[index]
            else { return false }
            // "Section 43" in a heading and 43(2) with its test are one.
            return !tested.contains { $0.isWithin(provision) || provision.isWithin($0) }
        }
        .map { index in
            let citation = citations[index]
            return Finding(
                code: "no-public-interest-test", severity: .warning,
                message:
                    "\(citation.display) is subject to the public interest test, and the letter sets out none for it.",
                evidence: citation.occurrences.first?.evidence ?? [])
        }
    }

    /// `annex-differs`: the arguments are for a wider or narrower provision than the letter relies on
    /// (31(1), then 31(1)(a)).
    static func differingProvisions(_ letter: Letter, _ draft: Draft) -> [Finding] {
        let relied = draft.cited.indices.filter { draft.record.citations[$0].role == .exemption }
        return draft.record.publicInterest.flatMap { test -> [Finding] in
            guard let tested = draft.provision(test.provision), tested.path.numbers.count > 1 else { return [] }
            return relied.compactMap { index in
                guard let provision = draft.cited[index], provision != tested, provision.path.numbers.count > 1,
                    tested.isWithin(provision) || provision.isWithin(tested)
                else { return nil }
                let citation = draft.record.citations[index]
                let change = tested.isWithin(provision) ? "narrows" : "widens"
                return Finding(
                    code: "annex-differs", severity: .info,
                    message:
                        "The public interest test is for \(tested.display): it \(change) \(provision.display), which the letter cites.",
                    evidence: citation.occurrences.first?.evidence ?? [])
            }
        }
    }
}
