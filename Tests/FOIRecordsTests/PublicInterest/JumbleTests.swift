import PDFText
import Testing

@testable import FOIRecords

/// Letters of phrases in no order: whatever is read in them must stand in them.
@Suite struct JumbleTests {
    private static let phrases: [String] = {
        let letters = WeighedLetter.whitehall + WeighedLetter.police + WeighedLetter.body + WeighedLetter.others
        return letters.flatMap { $0.text.split(separator: "\n").map(String.init) }
            + SideCues.directions.rows.map(\.example) + SideCues.targets.rows.map(\.example)
            + BalanceCues.comparisons.rows.map(\.example) + BalanceCues.conclusions.rows.map(\.example)
            + ["Section 43(2).", ":", "-", "• ", "(a)", "1.", "\"", "Yours sincerely", "Dear Sir", "–", "Annex A"]
    }()

    @Test(arguments: 0..<200) func `what is read in a jumble stands in it`(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        let text = (0..<40).map { _ in
            let phrase = Self.phrases[Int(random.next() % UInt64(Self.phrases.count))]
            let cut = random.next() % 4 == 0 ? phrase.prefix(Int(random.next() % 40)) : phrase[...]
            return String(cut) + (random.next() % 3 == 0 ? " " : "\n\n")
        }
        .joined()
        let letter = Letter(document: Document(text: text))
        let draft = Draft(reading: letter)
        let scalars = Array(letter.document.text.unicodeScalars)
        for test in draft.record.publicInterest {
            #expect(!test.forDisclosure.isEmpty || !test.againstDisclosure.isEmpty)
            for passage in test.forDisclosure + test.againstDisclosure {
                #expect(!passage.text.isEmpty)
                #expect(!passage.evidence.isEmpty)
                #expect(passage.evidence.allSatisfy { $0.start < $0.end && $0.end <= scalars.count })
            }
        }
        #expect(draft.publicInterestBlocks.allSatisfy(letter.blocks.indices.contains))
        #expect(draft.statutoryBlocks.allSatisfy(letter.blocks.indices.contains))
    }

    private struct SplitMix {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
