import FOIExport
import FOIRecords
import PDFText
import Testing

struct ExplanationSummaryTests {
    private let reading = ExplainedReading(
        of: Document(
            text: """
                Heron Borough Council
                Our ref: FOI 4411
                Your ref: BR 77

                Dear Ms Quill,

                Your request under the Freedom of Information Act 2000

                We do not hold the minutes you asked for.

                Yours sincerely,

                A Reed
                """))

    @Test func `a value is shown with its rule, its example, its line and its place`() {
        let text = ExplanationSummary([reading.explanation(of: .references)], width: 200).text
        let lines = text.split(separator: "\n")
        #expect(lines.prefix(2) == ["references", "  FOI 4411"])
        #expect(
            lines[2].contains(
                "the label before it: “our|my ref|reference|refs”, as in “Our ref: FOI 4411” (ReferenceLabels"))
        #expect(lines[3].hasSuffix("page 1, 31–39: “FOI 4411”"))
        #expect(text.contains("  - BR 77\n"))
        #expect(text.contains("not taken: the label is of the requester's own reference"))
    }

    @Test func `no line is wider than asked for where words allow`() {
        let text = ExplanationSummary([reading.explanation(of: .kind), reading.explanation(of: .regimes)], width: 80)
            .text
        #expect(
            text.split(separator: "\n").allSatisfy { $0.count <= 80 || !$0.trimmingPrefix { $0 == " " }.contains(" ") })
    }

    @Test func `one provision is shown alone`() {
        let all = ExplanationSummary([reading.explanation(of: .references)], of: "BR 77").text
        #expect(!all.contains("FOI 4411\n"))
        #expect(all.contains("BR 77"))
    }
}
