import PDFText
import Testing

@testable import FOIRecords

/// What the sentences of an answer are said of, read as one path.
struct AnswerPathTests {
    private func letter(asking parts: [String], answers: String) -> Record {
        Record(
            parsing: """
                Dear Ms Quill,

                Freedom of Information Act 2000

                Thank you for your request of 3 May 2024. You asked for the following:

                \(parts.map { "• \($0)" }.joined(separator: "\n\n"))

                \(answers)

                Yours sincerely,

                A Reed
                """)
    }

    private func outcomes(_ record: Record) -> [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        for answer in record.answers { for part in answer.parts { outcomes[part] = answer.outcome } }
        return outcomes
    }

    @Test func `paragraphs in the order of the questions answer them`() {
        let record = letter(
            asking: [
                "How many lifeguards were employed at the lido in 2023?",
                "The price bid by each company for the new pump",
                "Reports of broken tiles since 2021",
            ],
            answers: """
                The lido had eleven lifeguards that summer.

                Four companies put in bids. We consider what each of them bid to be exempt under section 43(2) of the Act, since \
                disclosure would be likely to prejudice their commercial interests.

                We do not keep reports of broken tiles: they are swept up and replaced the same day.
                """)
        #expect(outcomes(record) == ["•1": .disclosed, "•2": .withheld, "•3": .notHeld])
    }

    @Test func `sentences are told by their matter, out of order`() {
        let record = letter(
            asking: [
                "The rota of the harbour watch", "What the watch hut cost to build",
                "Letters from boat owners about the watch",
            ],
            answers: """
                We do not have any letters from boat owners on file.

                The hut cost £14,320 to build.

                As for the rota, it is exempt under section 31(1)(a) of the Act.
                """)
        #expect(outcomes(record) == ["•1": .withheld, "•2": .disclosed, "•3": .notHeld])
    }

    // MARK: States

    private func states(parts: Int, groups: [[Int]] = []) -> AnswerStates {
        let named = groups.map { group in group.reduce(into: PartSet()) { $0.insert($1) } }
        let drafts = (0..<parts).map { Draft.DraftPart(label: "\($0 + 1)", ranges: []) }
        return AnswerStates(subjects: AnswerSubjects(parts: drafts, named: named))
    }

    @Test func `a letter's states are its parts, groups, and the whole or nothing behind each part`() {
        let states = states(parts: 3, groups: [[0, 1], [0, 1, 2], [2]])
        // Three parts and one group: all three are the whole, and one is no group.
        #expect(states.count == 4 + 2 * 4)
        #expect((0..<states.count).count { states.kind(of: $0) == .whole } == 4)
    }

    @Test func `moves keep the last part that was spoken of`() {
        let states = states(parts: 2)
        var moves: [String: AnswerStates.Move] = [:]
        states.forEachMove { from, to, move in moves["\(from) \(to)"] = move }
        #expect(moves["0 1"] == .next)
        #expect(moves["0 0"] == .stay)
        #expect(moves["1 0"] == .earlier)
        // States 2 to 4 are of the whole: behind no part, the first and the second.
        #expect(moves["0 3"] == .wholeAfter)
        #expect(moves["0 2"] == nil)
        #expect(moves["3 1"] == .nextAfter)
        #expect(moves["3 0"] == .back)
        #expect(states.first(to: 2) == .wholeFirst)
        #expect(states.first(to: 3) == nil)
    }

    // MARK: Weights

    @Test func `the weights of signs, ties and moves are read`() {
        let weights = AnswerPathWeights(
            """
            \t1 2 3 4
            given\t0.5 0 0 0
            tie named\t0 7 0 0
            end\t1 -1 0 0
            move \t9 8
            move begins\t1 0
            """)
        var signs = AnswerSigns()
        signs.insert(.given)
        signs.insert(.begins)
        let step = AnswerStep(range: 0..<1, block: 0, signs: signs, ties: [], behind: .zero)
        #expect(weights.kinds(of: step) == [1.5, 2, 3, 4])
        var ties = AnswerTies()
        ties.insert(.named)
        #expect(weights.ties(ties)[AnswerStates.Kind.group.rawValue] == 7)
        #expect(weights.end == [1, -1, 0, 0])
        #expect(weights.moves(to: step)[AnswerStates.Move.stay.rawValue] == 10)
        #expect(weights.moves(to: step)[AnswerStates.Move.back.rawValue] == 8)
    }

    @Test func `each sign, tie and move that is learnt has a place`() {
        let kinds: [Substring: SIMD4<Float>] = LearntRows.rows(of: AnswerSubjectWeights.text) { !$0.hasPrefix("move") }
        let known = Set(
            ["", "end"] + AnswerSigns.Sign.allCases.map { "\($0)" } + AnswerTies.Tie.allCases.map { "tie \($0)" }
                + AnswerSentence.allCases.map { "like \($0)" })
        #expect(kinds.keys.allSatisfy { known.contains(String($0)) })
        #expect(AnswerSigns.Sign.allCases.count <= 64 && AnswerTies.Tie.allCases.count <= 64)
        #expect(AnswerStates.Move.allCases.count <= 32)
    }
}
