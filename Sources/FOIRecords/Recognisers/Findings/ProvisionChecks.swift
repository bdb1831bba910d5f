import Legislation

/// Checks that the provisions which a letter cites exist.
enum ProvisionChecks {
    /// `unknown-provision`: the Act has no such provision ("31(1)(z)").
    static func unknownProvisions(_ letter: Letter, _ draft: Draft) -> [Finding] {
        findings(in: draft, where: .doesNotExist, code: "unknown-provision") {
            "\($0.display) does not exist: the letter may mean another provision."
        }
    }

    /// `provision-not-in-force`: it was not in force on the letter's date (s.22A in 2010).
    static func provisionsNotInForce(_ letter: Letter, _ draft: Draft) -> [Finding] {
        findings(in: draft, where: .notInForce, code: "provision-not-in-force") {
            "\($0.display) was not in force on the date of the letter."
        }
    }

    private static func findings(
        in draft: Draft, where existence: Provision.Existence, code: String, message: (Citation) -> String
    ) -> [Finding] {
        let date = draft.record.dates.response?.value
        return draft.cited.indices.filter { draft.cited[$0]?.existence(on: date) == existence }
            .map { index in
                let citation = draft.record.citations[index]
                return Finding(
                    code: code, severity: .warning, message: message(citation),
                    evidence: citation.occurrences.first?.evidence ?? [])
            }
    }
}
