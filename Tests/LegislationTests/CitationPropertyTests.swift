import Legislation
import Testing

struct CitationPropertyTests {
    /// A generator with a fixed start, so that a failure comes again.
    struct Sequence: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    static let pieces = [
        "section", "sections", "s", "S", ".", ",", ";", "(", ")", "[", "]", "and", "or", "to", "-", "–", "of", "the",
        "that", "Act",
        "2000", "1", "2", "12", "23", "31", "36", "40", "117", "(1)", "(a)", "(b)", "(i)", "(3A)", "5B", "A", "EIR",
        "FOIA",
        "Regulation", "Article", "Schedule", "paragraph", "Part", "GDPR", "Freedom of Information Act",
        "Local Government Act 1972",
        "\n", " ", " ", " ", "’", "“", "é", "subsection", "Regulations", "(FOIA)", "&", "/", "£", "%", ":", "DPA 2018",
    ]

    @Test(arguments: 0..<200) func `a text of any tokens is read without harm`(seed: UInt64) {
        var random = Sequence(state: seed)
        var text = ""
        for _ in 0..<120 { text += Self.pieces.randomElement(using: &random) ?? "" }
        let utf8 = Array(text.utf8)
        let read = LegalText(utf8)
        for citation in read.citations {
            #expect(!citation.range.isEmpty && citation.range.upperBound <= utf8.count, "\(text)")
            #expect(Provision(identifier: citation.provision.identifier) == citation.provision, "\(text)")
        }
        for act in read.acts { #expect(!act.range.isEmpty && act.range.upperBound <= utf8.count, "\(text)") }
        #expect(LegalText(utf8).citations == read.citations)
    }

    @Test(arguments: 0..<50) func `any bytes are read without harm`(seed: UInt64) {
        var random = Sequence(state: seed)
        let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(LegalText(bytes).citations.allSatisfy { $0.range.upperBound <= bytes.count })
    }
}
