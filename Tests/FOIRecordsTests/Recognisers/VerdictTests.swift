import Foundation
import PDFText
import Testing

@testable import FOIRecords

/// What all signs of a letter or an answer together tell, against what phrases do.
struct VerdictTests {
    @Test func `each value that is counted has a name of its own`() {
        #expect(Set(KindFeatures.names).count == KindFeatures.names.count)
        #expect(Set(OutcomeFeatures.names).count == OutcomeFeatures.names.count)
    }

    /// Weights of a sign that is not counted would tell nothing.
    @Test func `each weight is of something that is counted`() {
        #expect(names(in: LetterKindWeights.text).isSubset(of: KindFeatures.names + [""]))
        #expect(names(in: AnswerOutcomeWeights.text).isSubset(of: OutcomeFeatures.names + [""]))
        #expect(names(in: LetterKindWeights.text).count > 100)
        #expect(names(in: AnswerOutcomeWeights.text).count > 150)
    }

    private func names(in text: String) -> Set<String> {
        Set(text.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) })
    }

    @Test func `weights are added for each sign by its value`() {
        let weights = SignWeights("\t1 -1\na\t2 0\nb\t0.5 4\nunknown\t9 9", for: ["b", "a"])
        #expect(weights.sums(of: [2, 0])[0] == 2)
        #expect(weights.sums(of: [2, 0])[1] == 7)
        #expect(weights.sums(of: [0, 1])[0] == 3)
    }

    @Test func `likelihoods of a sentence add up to one, in the order of its verdict`() throws {
        let letter = Letter(document: Document(text: "We hold no record of that.\n"))
        let sentence = try #require(Array(letter.sentences(in: 0..<letter.flow.count)).first)
        let likelihoods = AnswerSentence.classifier.likelihoods(of: sentence, in: letter)
        #expect(abs(likelihoods.reduce(0, +) - 1) < 1e-9)
        let verdict = AnswerSentence.classifier.verdict(on: sentence, in: letter)
        #expect(likelihoods.max() == likelihoods[verdict.sort.rawValue])
    }

    @Test(arguments: [
        ("Nobody at the Trust has ever counted them and there is no tally to give you.", Outcome.notHeld),
        ("What was written down in those years went to the tip when the depot closed.", .notHeld),
        ("Such a tally is not something that this office has ever drawn up.", .notHeld),
    ])
    func `what no phrase knows is told by what it is like`(_ sentence: String, _ outcome: Outcome) {
        let record = Record(
            parsing: FormFile.letter("You asked how many larks nest in Ferry Meadow.\n\n\(sentence)"))
        #expect(record.answers.map(\.outcome) == [outcome])
    }

    /// "See the answer to question 1" has that answer's outcome, whatever it is like.
    @Test func `what points to another answer is left to it`() {
        let record = Record(
            parsing: FormFile.letter(
                "You asked:\n\n1. Who feeds the swans?\n2. Who pays for the corn?\n\nOur answers:\n\n1. This information "
                    + "is not held.\n\n2. See the answer to question 1."))
        #expect(record.answers.allSatisfy { $0.outcome == .notHeld })
    }

    @Test func `a paper that greets nobody and names no request is no letter, whatever its sentences are like`() {
        let record = Record(
            parsing:
                "Opening hours\n\nThe reading room is open from nine. We will be in touch with you when your books "
                + "have arrived.\n")
        #expect(record.kind == .other)
    }

    @Test func `signs are told with the sentences that may tell`() {
        let signs = LetterSigns(
            of: Document(
                text: FormFile.letter(
                    "You asked:\n\n1. Who feeds the swans?\n2. Who pays for the corn?\n\nOur answers:\n\n1. The Keeper."
                        + "\n\n2. The corn is given by the mill.\n\nThe lake has been drained since.")))
        #expect(signs.kind.features["flag=greets"] == 1)
        #expect(!signs.kind.sentences.isEmpty)
        #expect(signs.answers["2"]?.sentences.first == "The corn is given by the mill.")
        #expect(signs.answers["2"]?.features["phrased=disclosed"] == 1)
    }
}
