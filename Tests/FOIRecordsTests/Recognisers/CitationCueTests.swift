import Testing

@testable import FOIRecords

@Suite struct CitationCueTests {
    @Test func `each phrase that tells a citation's role matches its example`() {
        expectExamples(RoleCues.reliance)
        expectExamples(RoleCues.neither)
        expectExamples(RoleCues.withholding)
        expectExamples(RoleCues.statutory)
    }

    @Test func `each phrase that tells a regime matches its example`() {
        expectExamples(RegimeCues.handling)
        expectExamples(RegimeCues.subjectAccess)
    }
}
