import Testing

@testable import PDFText

@Suite struct HyphenationTests {
    /// The lines that end in a hyphen that breaks a word.
    private func breaks(_ lines: [String]) throws -> [String] {
        let document = try Document(.lines(lines, x: 72, y: 100))
        return document.lines.filter(\.endsInBreakHyphen).map { document.string($0.range) }
    }

    @Test func `a word that stands whole elsewhere is one that was broken`() throws {
        let lines = ["You asked for information about vans. The infor-", "mation is attached."]
        #expect(try breaks(lines) == [lines[0]])
    }

    @Test func `a word that has its hyphen elsewhere keeps it`() throws {
        #expect(try breaks(["The step-change of 2020 was no step-", "change in the end."]).isEmpty)
    }

    @Test(arguments: [
        ["Please write to freedom-of-", "information-request@example.gov.uk within"],
        ["See https://www.example.gov.uk/about/our-", "services.html for it."],
        ["See the list at https://nhs-", "prod.global.example.net/binaries"],
        ["It was sent in the years 2020-", "21 and 2022."],
        ["It may be used for non-", "commercial research."],
        ["The health co-", "ordinator has it."],
        ["See the re-", "use regulations."],
        ["Ask the First-", "tier Tribunal."],
    ])
    func `a hyphen that belongs to its word stays`(lines: [String]) throws {
        #expect(try breaks(lines).isEmpty)
    }

    @Test func `broken words that stand nowhere else are told by the document's habit`() throws {
        let lines = [
            "We hold the information and the exemption. The infor-", "mation was withheld, as the exemp-",
            "tion applies, and preju-", "dice is likely.",
        ]
        #expect(try breaks(lines) == Array(lines.prefix(3)))
    }

    @Test(arguments: KeptHyphen.all)
    func `each kept hyphen has a reason`(row: KeptHyphen) {
        #expect(!row.reason.isEmpty)
        let rest = row.rest.first ?? "x"
        #expect(row.keeps(Array(row.stem.utf8)[...], Array(rest.utf8)[...]))
    }

    @Test(arguments: WordEnding.all)
    func `each ending is its example's`(row: WordEnding) {
        #expect(row.example.hasSuffix("-" + row.text))
    }
}
