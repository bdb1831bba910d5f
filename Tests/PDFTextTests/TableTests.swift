import PDFText
import Testing

@Suite struct TableTests {
    private let salutation: [SamplePDF.Mark] = [.text("Dear Mr Jones", x: 72, y: 80)]

    /// A table of a request beside its answers; the last cell breaks off.
    private var questions: [SamplePDF.Mark] {
        salutation + [.text("You asked us:", x: 72, y: 120), .text("Our reply:", x: 320, y: 120)]
            + .lines(["How many vans does the Council own,", "and how many of them are electric?"], x: 72, y: 140)
            + .lines(["Forty."], x: 320, y: 140)
            + .lines(["What did they cost when they were", "bought?"], x: 72, y: 175)
            + .lines(
                ["The Council does not hold the sums,", "as the vans came with a contract for", "other services."],
                x: 320, y: 175)
    }

    @Test func `questions and answers side by side are read cell by cell`() throws {
        let document = try Document(questions + .body(from: 260))
        #expect(
            document.cells == [
                "0.0.0: You asked us:", "0.0.1: Our reply:",
                "0.1.0: How many vans does the Council own, and how many of them are electric?", "0.1.1: Forty.",
                "0.2.0: What did they cost when they were bought?",
                "0.2.1: The Council does not hold the sums, as the vans came with a contract for other services.",
            ])
        #expect(document.line("Our reply:")?.continuesRow == true)
    }

    @Test func `a row with only its first cell is the table's where the column's end breaks its text`() throws {
        let document = try Document(
            salutation + [.text("You asked us:", x: 72, y: 120), .text("Our reply:", x: 320, y: 120)]
                + .lines(["How many ferries does the Council own, and", "what do they cost?"], x: 72, y: 140)
                + .lines(["Two. Neither of them is", "for sale."], x: 320, y: 140)
                + .lines(
                    ["Were the people of the islands told of the sale", "of the others, and if so when?"], x: 72, y: 175
                )
                + .body(from: 260))
        let last = document.cells.last { $0.contains(".0: ") }
        #expect(
            last?.hasSuffix("Were the people of the islands told of the sale of the others, and if so when?") ?? false)
    }

    @Test func `a table of figures is read by rows, its wrapped labels whole`() throws {
        let document = try Document(
            salutation + .lines(["Offence", "2022", "2023"].map { $0 }, x: 72, y: 4000)
                + [.text("Offence", x: 72, y: 120), .text("2022", x: 250, y: 120), .text("2023", x: 330, y: 120)]
                + .lines(["Theft from a vehicle", "in a car park"], x: 72, y: 138, leading: 12)
                + [.text("14", x: 250, y: 138), .text("9", x: 330, y: 138)]
                + [.text("Arson", x: 72, y: 168), .text("2", x: 250, y: 168), .text("-", x: 330, y: 168)]
                + .body(from: 220))
        #expect(
            document.cells == [
                "0.0.0: Offence", "0.0.1: 2022", "0.0.2: 2023",
                "0.1.0: Theft from a vehicle in a car park", "0.1.1: 14", "0.1.2: 9",
                "0.2.0: Arson", "0.2.1: 2", "0.2.2: -",
            ])
    }

    @Test func `rows whose cells are centred are told by their numbers`() throws {
        let document = try Document(
            salutation + [
                .text("No.", x: 72, y: 120), .text("Request", x: 110, y: 120), .text("Response", x: 320, y: 120),
            ]
                + [.text("1.", x: 72, y: 152)]
                + .lines(
                    ["How many thefts were there in", "the years 2020, 2021 and 2022,", "by hospital?"], x: 110, y: 140,
                    leading: 12)
                + .lines(["2020: 118", "2021: 97", "2022: 143"], x: 320, y: 132, leading: 20)
                + [.text("2.", x: 72, y: 196)]
                + .lines(["Of these, how many were thefts", "of medicines?"], x: 110, y: 190, leading: 12)
                + [.text("None", x: 320, y: 196)] + .body(from: 260))
        #expect(
            document.cells == [
                "0.0.0: No.", "0.0.1: Request", "0.0.2: Response",
                "0.1.0: 1.", "0.1.1: How many thefts were there in the years 2020, 2021 and 2022, by hospital?",
                "0.1.2: 2020: 118 2021: 97 2022: 143",
                "0.2.0: 2.", "0.2.1: Of these, how many were thefts of medicines?", "0.2.2: None",
            ])
    }

    @Test func `rows whose cells are centred are told by their middles`() throws {
        let document = try Document(
            salutation + [
                .text("Exemption", x: 72, y: 120), .text("For release", x: 180, y: 120),
                .text("Against it", x: 360, y: 120),
            ]
                + [.text("Section 43(2)", x: 72, y: 150)]
                + .lines(["The bridge was paid for", "out of the rates."], x: 180, y: 144, leading: 12)
                + .lines(
                    ["Bidders would hold back,", "the next time that we", "ask them."], x: 360, y: 138, leading: 12)
                + [.text("Section 42", x: 72, y: 192)]
                + .lines(["The advice was dear."], x: 180, y: 192, leading: 12)
                + .lines(["Lawyers must be able to", "speak in confidence."], x: 360, y: 186, leading: 12)
                + .body(from: 260))
        #expect(
            document.cells == [
                "0.0.0: Exemption", "0.0.1: For release", "0.0.2: Against it",
                "0.1.0: Section 43(2)", "0.1.1: The bridge was paid for out of the rates.",
                "0.1.2: Bidders would hold back, the next time that we ask them.",
                "0.2.0: Section 42", "0.2.1: The advice was dear.",
                "0.2.2: Lawyers must be able to speak in confidence.",
            ])
    }

    @Test func `two columns of centred cells are not read across`() throws {
        let document = try Document(
            salutation + [.text("For release", x: 72, y: 120), .text("Against it", x: 320, y: 120)]
                + .lines(["The bridge was paid for out of", "the rates."], x: 72, y: 150, leading: 12)
                + .lines(
                    ["Bidders would hold back, the", "next time that we ask them to", "bid."], x: 320, y: 144,
                    leading: 12)
                + .body(from: 220))
        let lines = document.lineTexts
        let first = try #require(lines.firstIndex(of: "The bridge was paid for out of"))
        #expect(lines[first + 1] == "the rates.")
        let second = try #require(lines.firstIndex(of: "Bidders would hold back, the"))
        #expect(lines[second + 1...second + 2] == ["next time that we ask them to", "bid."])
    }

    @Test func `a table goes on over a page break`() throws {
        let document = try Document(
            questions + [
                .text("Who drives the vans on Sundays, and", x: 72, y: 225), .text("Nobody does.", x: 320, y: 225),
            ],
            .lines(["who pays for the fuel that they", "use?"], x: 72, y: 72)
                + [.text("Are there plans for more of them?", x: 72, y: 114), .text("Not at present.", x: 320, y: 114)]
                + .body(from: 170))
        #expect(
            document.cells.suffix(5) == [
                "0.3.0: Who drives the vans on Sundays, and", "0.3.1: Nobody does.",
                "0.3.0: who pays for the fuel that they use?",
                "0.4.0: Are there plans for more of them?", "0.4.1: Not at present.",
            ])
    }

    @Test func `heads at the end of a page belong to the rows on the next`() throws {
        let document = try Document(
            .body(from: 80)
                + [.text("For disclosure", x: 72, y: 180, face: .bold), .text("Against", x: 320, y: 180, face: .bold)],
            .lines(["The bridge was paid for out", "of the rates."], x: 72, y: 72)
                + .lines(["Bidders would hold back when", "we ask them next."], x: 320, y: 72) + .body(from: 150))
        #expect(
            document.cells == [
                "0.0.0: For disclosure", "0.0.1: Against",
                "0.1.0: The bridge was paid for out of the rates.",
                "0.1.1: Bidders would hold back when we ask them next.",
            ])
    }

    @Test func `heads that fill their columns belong to the table`() throws {
        let document = try Document(
            salutation
                + [
                    .text("Hospital 2019/20", x: 72, y: 120, face: .bold),
                    .text("2020/21", x: 166, y: 120, face: .bold),
                    .text("2021/22", x: 211, y: 120, face: .bold),
                ]
                + [
                    .text("North", x: 72, y: 138), .text("2", x: 138, y: 138), .text("3", x: 183, y: 138),
                    .text("1", x: 228, y: 138),
                ]
                + [
                    .text("South", x: 72, y: 156), .text("12", x: 135, y: 156), .text("7", x: 183, y: 156),
                    .text("4", x: 228, y: 156),
                ]
                + .body(from: 200))
        #expect(document.cells.prefix(4) == ["0.0.0: Hospital", "0.0.1: 2019/20", "0.0.2: 2020/21", "0.0.3: 2021/22"])
        #expect(document.cells.last == "0.2.3: 4")
    }

    @Test func `numbered questions begin rows, wherever their answers begin`() throws {
        let document = try Document(
            salutation + [.text("Your question", x: 72, y: 120), .text("Our answer", x: 320, y: 120)]
                + .lines(["1. How many vans does the Council", "own at the date of this request?"], x: 72, y: 136)
                + .lines(["Forty, of which ten are on loan to", "the county."], x: 320, y: 140)
                + .lines(["2. Who drives them?"], x: 72, y: 168)
                + .lines(["3. Where are they kept at night and", "on bank holidays?"], x: 72, y: 184)
                + .lines(["At the depot."], x: 320, y: 188) + .body(from: 240))
        #expect(
            document.cells == [
                "0.0.0: Your question", "0.0.1: Our answer",
                "0.1.0: 1. How many vans does the Council own at the date of this request?",
                "0.1.1: Forty, of which ten are on loan to the county.",
                "0.2.0: 2. Who drives them?",
                "0.3.0: 3. Where are they kept at night and on bank holidays?", "0.3.1: At the depot.",
            ])
    }

    @Test func `a column of numbers is one though its head touches the next one`() throws {
        let document = try Document(
            salutation
                + [
                    .text("No. Request", x: 72, y: 120, face: .bold), .text("Response", x: 320, y: 120, face: .bold),
                    .text("1.", x: 72, y: 148), .text("2.", x: 72, y: 180),
                ]
                + .lines(["How many vans does the Council", "own?"], x: 94, y: 142, leading: 12)
                + [.text("Forty.", x: 320, y: 148)]
                + .lines(["Who drives them on Sundays and", "at night?"], x: 94, y: 174, leading: 12)
                + [.text("Nobody.", x: 320, y: 180)] + .body(from: 240))
        #expect(
            document.cells == [
                "0.0.0: No.", "0.0.1: Request", "0.0.2: Response",
                "0.1.0: 1.", "0.1.1: How many vans does the Council own?", "0.1.2: Forty.",
                "0.2.0: 2.", "0.2.1: Who drives them on Sundays and at night?", "0.2.2: Nobody.",
            ])
    }

    @Test func `another table right below has columns of its own`() throws {
        let document = try Document(
            questions + [.text("Table 1: vans by depot", x: 72, y: 240)]
                + [
                    .text("Depot", x: 72, y: 262), .text("2021", x: 200, y: 262), .text("2022", x: 280, y: 262),
                    .text("2023", x: 460, y: 262),
                ]
                + [
                    .text("North", x: 72, y: 278), .text("4", x: 200, y: 278), .text("5", x: 280, y: 278),
                    .text("9", x: 460, y: 278),
                ]
                + [
                    .text("South", x: 72, y: 294), .text("6", x: 200, y: 294), .text("5", x: 280, y: 294),
                    .text("1", x: 460, y: 294),
                ])
        #expect(document.line("Table 1: vans by depot")?.cell == nil)
        #expect(document.cells.suffix(4) == ["1.2.0: South", "1.2.1: 6", "1.2.2: 5", "1.2.3: 1"])
    }

    @Test func `answers behind a tab that go on at the margin are no table`() throws {
        let document = try Document(
            salutation + [.text("Please state:", x: 72, y: 120)]
                + [
                    .text("1) the authors of it;", x: 72, y: 140),
                    .text("Ada Pettigrew, the Head of Law, and", x: 340, y: 140),
                ]
                + [.text("Sam Smith, Chief Executive", x: 72, y: 154)]
                + [.text("2) the date of it;", x: 72, y: 174), .text("22 December 2023", x: 340, y: 174)]
                + [
                    .text("3) where it was sent.", x: 72, y: 194),
                    .text("The Lord Chancellor, who has it now and", x: 340, y: 194),
                ]
                + [.text("the Cabinet Office", x: 72, y: 208)] + .body(from: 240))
        #expect(document.cells.isEmpty)
        #expect(
            document.lineTexts[2...4] == [
                "1) the authors of it;", "Ada Pettigrew, the Head of Law, and", "Sam Smith, Chief Executive",
            ])
    }

    @Test func `a heading between two tables parts them`() throws {
        func table(_ y: Double) -> [SamplePDF.Mark] {
            [("Year", "Opened", "Closed"), ("2021", "4", "3"), ("2022", "6", "6"), ("2023", "2", "1")].enumerated()
                .flatMap { row, texts -> [SamplePDF.Mark] in
                    let y = y + 16 * Double(row)
                    return [.text(texts.0, x: 72, y: y), .text(texts.1, x: 200, y: y), .text(texts.2, x: 300, y: y)]
                }
        }
        let document = try Document(
            salutation + table(120) + [.text("Complaints", x: 72, y: 204)] + table(240) + .body(from: 340))
        #expect(document.line("Complaints")?.cell == nil)
        #expect(document.cells.last == "1.3.2: 1")
    }
}
