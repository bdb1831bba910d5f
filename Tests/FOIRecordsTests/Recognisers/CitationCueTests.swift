import Legislation
import Testing

@testable import FOIRecords

@Suite struct CitationCueTests {
    @Test func `each phrase that tells a citation's role matches its example`() {
        expectExamples(RoleCues.reliance)
        expectExamples(RoleCues.neither)
        expectExamples(RoleCues.withholding)
        expectExamples(RoleCues.exemption)
        expectExamples(RoleCues.statutory)
        expectExamples(RoleCues.firstPerson)
        expectExamples(RoleCues.ownVoice)
    }

    @Test func `each phrase that tells a regime matches its example`() {
        expectExamples(RegimeCues.handling)
        expectExamples(RegimeCues.subjectAccess)
        expectExamples(RegimeCues.conditions)
        expectExamples(RegimeCues.scottish)
    }

    @Test func `each exemption is found by each of its names`() {
        for act in [Act.foia2000, .eir2004, .foisa2002, .eisrs2004] {
            for (provision, names) in Provision.namedExemptions(of: act) {
                for name in names { expectExamples(PhraseTable(NamedExemptionRecogniser.rows(provision, name))) }
            }
        }
    }
}
