import FOIExport
import Testing

@testable import FOIRecords

struct RecordSummaryTests {
    @Test func `a letter is told from authority to remark`() throws {
        let text = RecordSummary(try .complete()).text
        let told = [
            "Ministry of Ferries", "Response: partly disclosed", "F/12", "5 March 2021", "Ada Quill",
            "Freedom of Information Act 2000", "WHAT WAS ASKED", "a)  the timetables", "b   the fares",
            "WHAT WAS DECIDED", "withheld under FOIA 2000 s.43(2)", "Commercial interests",
            "subject to the public interest", "favours withholding", "- Fares are paid by the public.",
            "- Rivals would undercut the ferries.", "within 2 months, by 5 May 2021", "review@ferries.example",
            "Information Commissioner", "working day 19 of 20", "! Nothing is said of it.",
        ]
        var rest = text[...]
        for words in told {
            let place = try #require(rest.firstRange(of: words), "“\(words)” does not follow in\n\(text)")
            rest = rest[place.upperBound...]
        }
    }

    @Test func `a record of which nothing is known is told in few words`() {
        #expect(RecordSummary(.bare).text == "Not an FOI letter: nothing is read of it.\n")
    }

    @Test func `an answer is told with its grounds, not with all that it cites`() throws {
        var record = try Record.complete()
        record.answers[0].provisions.append("ukpga/2000/36/section/16")
        var duty = record.citations[0]
        duty.provision = "ukpga/2000/36/section/16"
        duty.display = "FOIA 2000 s.16"
        duty.role = .duty
        record.citations.append(duty)
        #expect(!RecordSummary(record).text.contains("s.16"))
    }

    @Test(arguments: [40, 57, 80, 100])
    func `no line is longer than the terminal`(width: Int) throws {
        var record = try Record.complete()
        record.request.parts[0].text = Array(repeating: "every ferry", count: 60).joined(separator: " ")
        let lines = RecordSummary(record, width: width).text.split(separator: "\n")
        // Words are not broken: the longest here has 24 letters.
        #expect(lines.allSatisfy { $0.count <= width })
    }

    @Test func `parts that share an answer share a line`() throws {
        var record = try Record.complete()
        record.answers = ["a", "b", "c"].map { label in
            Answer(
                parts: [label], outcome: label == "c" ? .disclosed : .notHeld, provisions: [], text: "", evidence: [])
        }
        #expect(RecordSummary(record).text.contains("WHAT WAS DECIDED\n  a, b: not held\n  c:  disclosed\n"))
    }

    @Test func `headings are bold where that is asked for, and nothing else is`() throws {
        let text = RecordSummary(try .complete(), emphasises: true).text
        #expect(text.contains("\n\u{1B}[1mWHAT WAS ASKED\u{1B}[0m\n"))
        let plain = text.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "")
        #expect(plain == RecordSummary(try .complete()).text)
    }

    @Test func `what would steer a terminal is left out`() throws {
        var record = try Record.complete()
        record.findings[0].message = "red \u{1B}[31m and \u{9B}bell\u{7} a\u{202E}b"
        let text = RecordSummary(record).text
        #expect(text.contains("red [31m and bell ab"))
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B || $0.value == 7 })
    }
}
