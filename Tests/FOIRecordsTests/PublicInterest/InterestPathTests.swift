import PDFText
import Testing

@testable import FOIRecords

/// What the sentences of a letter do, read as one path.
struct InterestPathTests {
    /// The words with which each step begins, and its role.
    private func roles(_ text: String) -> [(text: String, role: InterestPath.Role)] {
        let letter = Letter(document: Document(text: "Dear Ms Quill\n\n" + text))
        var draft = Draft(record: Record(source: Source(document: letter.document)))
        for step in Reading.steps.prefix(while: { $0 != PublicInterestRecogniser.self }) {
            step.recognise(in: letter, into: &draft)
        }
        guard let seen = InterestReadings(of: letter, draft) else { return [] }
        let runs = InterestStepReader(letter: letter, finder: seen.finder).runs(of: seen.blocks)
        return runs.flatMap { run in
            zip(run, InterestPath.roles(of: run)).map { step, role in
                (letter.text(of: step.range).split(separator: " ").prefix(2).joined(separator: " "), role)
            }
        }
    }

    private func role(of start: String, in roles: [(text: String, role: InterestPath.Role)]) -> InterestPath.Role? {
        roles.first { $0.text == start }?.role
    }

    @Test func `a passage without labels or set phrases has its roles`() {
        let roles = roles(
            """
            The rota is withheld under section 31(1)(a) of the Freedom of Information Act 2000, which is qualified.

            Those who live by the harbour have every reason to ask how well it is watched. A rota would show whether the watch \
            that they pay for is kept.

            Set against that, a thief who has read it knows which nights to choose. Boats would be emptied on just those nights.

            We have come down on the side of keeping the rota closed.
            """)
        #expect(role(of: "Those who", in: roles) == .disclosure)
        #expect(role(of: "A rota", in: roles) == .disclosure)
        #expect(role(of: "Set against", in: roles) == .laterWithholding)
        #expect(role(of: "Boats would", in: roles) == .laterWithholding)
        #expect(role(of: "We have", in: roles) == .balance)
    }

    @Test func `labels tell the sides of what stands below them`() {
        let roles = roles(
            """
            The bids are withheld under section 43(2) of the Freedom of Information Act 2000.

            Factors in favour of disclosure

            The bridge is paid for by all.

            Factors in favour of maintaining the exemption

            The bridge is to be let again.

            On balance the public interest favours maintaining the exemption.
            """)
        #expect(role(of: "The bids", in: roles) == .neutral)
        #expect(roles.filter { $0.text == "The bridge" }.map(\.role) == [.disclosure, .laterWithholding])
        #expect(role(of: "On balance", in: roles) == .balance)
    }

    @Test func `a letter that weighs nothing has no arguments`() {
        let roles = roles(
            """
            Names are withheld under section 40(2) and costs under section 43(2) of the Freedom of Information Act 2000. The \
            lido was opened in 1936 and has 40 changing rooms. It is closed on Mondays.
            """)
        #expect(!roles.isEmpty)
        #expect(roles.allSatisfy { $0.role.side == nil })
    }

    @Test func `the weights of each sign, sort and role are read`() {
        let zeros = "0 0 0 0 0 0 0"
        let weights = InterestPathWeights(
            """
            \t1 \(zeros)
            asks\t2 \(zeros)
            like law\t3 \(zeros)
            after law\t0 5 0 0 0 0 0 0
            turns after law\t0 0 7 0 0 0 0 0
            """)
        var step = InterestStep(
            sentence: InterestSentence(range: 0..<1), range: 0..<1, block: 0, signs: [.asks], behind: .zero)
        #expect(weights.scores(of: step)[0] == 3)
        step.behind[InterestSort.law.rawValue] = -10
        #expect(weights.scores(of: step)[0] == 0)
        let before = InterestPathWeights.Sums(repeating: -100).replacing(
            with: 0, where: .init(indices: [InterestPath.Role.law.rawValue]))
        let plain = weights.best(from: before, to: step)
        #expect(plain.scores[1] == 5 && plain.scores[2] == 0 && plain.origin[1] == 1)
        step.signs.insert(.turns)
        #expect(weights.best(from: before, to: step).scores[2] == 7)
    }
}

extension SIMDMask where Storage == SIMD8<Int32> {
    /// True at some places.
    fileprivate init(indices: [Int]) {
        self.init()
        for index in indices { self[index] = true }
    }
}
