import Testing

@testable import FOIRecords

struct MarkerTests {
    private static func marker(_ line: String) -> Marker? {
        Marker(startOf: Array(line.utf8).map(\.folded)[...])
    }

    @Test(arguments: [
        ("1. How many", "1"), ("1.On how many", "1"), ("1) What", "1"), ("(a) the report", "a"), ("a) Confirm", "a"),
        ("iv) What is", "iv"), ("(ii) the notes", "ii"), ("Q3: When", "3"), ("Q7(b): Who", "7b"), ("Q.2 Why", "2"),
        ("Question 1", "1"), ("Question 2(a) - section 31", "2a"), ("Question 2 (a)", "2a"), ("1 - The number", "1"),
        ("2a. The cost", "2a"), ("2.1. The cost", "2.1"), ("2.1 The cost", "2.1"), ("1.A Can you", "1a"),
        ("Request 2: minutes", "2"), ("Part a: minutes", "a"), ("First request", "1"), ("Question two", "2"),
        ("(1)", "1"), ("1(a) The number", "1a"), ("Question no. 4", "4"),
        ("Q2 Which team leads it", "2"), ("Q4 Can you say when", "4"), ("Question 3 Are there any plans", "3"),
    ])
    func `a marker gives its label`(_ line: String, _ label: String) {
        #expect(Self.marker(line)?.label == label)
    }

    @Test(arguments: [
        "3.5 million", "10:30 on Monday", "i.e. the", "e.g. this", "01 January 2018 to", "1 April", "31(1)(a) Law",
        "A: Yes", "Q: How many", "Question 1 is refused", "Q2 can be found below", "Q2 which asks for the list",
        "Part of the information", "quite so", "2019: 15", "17.FOI.20.4410", "4.EIR/2020",
        "Parts b) and c)",
        "Questions 1 and 2", "First requests come first", "no. of posts", "[2] reports",
    ])
    func `a line without a marker gives none`(_ line: String) {
        #expect(Self.marker(line) == nil)
    }

    @Test(arguments: ["• Complete", "- Utilities", "o 2", "· First", "\u{F0B7} Item"])
    func `a bullet has an empty label`(_ line: String) {
        #expect(Self.marker(line)?.kind == .bullet)
        #expect(Self.marker(line)?.label == "")
    }

    @Test func `a label falls into its levels`() {
        #expect(Ordinal.levels(of: "2.1a").map(\.text) == ["2", "1", "a"])
        #expect(Ordinal.levels(of: "iv").map(\.value) == [4])
        #expect(Ordinal.levels(of: "c").map(\.value) == [3])
        #expect(Ordinal.levels(of: "i").first?.letterValue == 9)
    }
}
