import PDFText
import Testing

@testable import FOIRecords

/// Requests that are led in, told of or set out in words that no phrase knows.
struct RequestLikenessTests {
    private func parts(_ opening: String, kind: String = "Freedom of Information Act 2000") -> [RequestPart] {
        Record(
            parsing: """
                Dear Ms Quill,

                \(kind)

                \(opening)

                We hold this information, and a copy is attached.

                Yours sincerely,

                A Reed
                """
        ).request.parts
    }

    @Test(arguments: [
        "Your request under the Act, as we have it in our log, was for:", "You'd like, if we follow you, to be given",
        "Here is what reached us from you on 3 May:",
    ])
    func `a list is led in by sentences that are like others`(leadIn: String) {
        let found = parts("\(leadIn)\n\n1. The number of lifeguards at the lido\n\n2. Copies of the pump's service log")
        #expect(found.map(\.label) == ["1", "2"])
    }

    @Test func `a list of what is like other requests needs no lead-in`() {
        let found = parts(
            "(a) the number of lifeguards at the lido in each year\n\n(b) copies of the pump's service log\n\n"
                + "(c) the cost of the new tiles")
        #expect(found.map(\.label) == ["a", "b", "c"])
    }

    @Test func `a list of findings is no request`() {
        let found = parts(
            "This is how we searched.\n\n(a) We looked in the pool's cupboard.\n\n(b) We asked the two lifeguards.\n\n"
                + "(c) We found nothing in either place.")
        #expect(found.count < 2)
    }

    @Test func `a quotation below words about the request is one`() {
        let found = parts(
            "Receipt is acknowledged of your undernoted request.\n\n\"Copies of the risk assessments made for the lido before it "
                + "opened in May.\"")
        #expect(found.map(\.text) == ["Copies of the risk assessments made for the lido before it opened in May."])
    }

    @Test(arguments: [
        ("“1. how many tiles were broken 2. what they cost 3. who paid”", ["1", "2", "3"]),
        ("“Q1 How many tiles were broken? Q2 What did they cost?”", ["1", "2"]),
        ("“Q1, How many tiles were broken? Q2, Does this cost much?”", ["1", "2"]),
        ("1, How many tiles were broken? 2, what did they cost? 3, who paid?", ["1", "2", "3"]),
        ("“I swim there daily. 1. How many tiles broke 2. What did they cost 3. Who paid”", ["1", "2", "3"]),
    ])
    func `numbers within a paragraph part it`(quoted: String, labels: [String]) {
        #expect(parts("You wrote on 3 May:\n\n\(quoted)").map(\.label) == labels)
    }

    @Test func `a list within the sentence goes on where a line begins with its marker`() {
        let found = parts(
            "On 3 May you had asked for (a) the number of tiles, (b) what they cost; and\n(c) the name of the firm that laid them."
        )
        #expect(found.map(\.label) == ["a", "b", "c"])
    }

    @Test func `the information sought tells of a request too`() {
        let found = parts(
            "The information sought was (1) the lease of the lido, (2) its rent and (3) the name of the tenant.")
        #expect(found.map(\.label) == ["1", "2", "3"])
    }

    // MARK: Lines

    @Test(arguments: [
        (
            "1 the dates on which it was closed\n2 the contract for the pump\n3 e-mails with the engineer",
            ["1", "2", "3"]
        ),
        ("A When did the pump break?\nB What did it cost?\nC Copies of the engineer's reports", ["a", "b", "c"]),
    ])
    func `lines begin with bare labels`(lines: String, labels: [String]) {
        #expect(parts("Your request was for the following:\n\n\(lines)").map(\.label) == labels)
    }

    // MARK: Clauses

    private func told(in sentence: String) -> String? {
        let letter = Letter(document: Document(text: sentence))
        return AskingClause(letter: letter).object(in: 0..<letter.flow.count).map {
            letter.text(of: letter.trimmed($0.range))
        }
    }

    @Test(arguments: [
        ("You asked on 15.08.17 for the place of each camera.", "the place of each camera."),
        ("On 31 August you had asked the University for every e-mail about the wall.", "every e-mail about the wall."),
        ("I am grateful for your message of 17 May seeking details of the fund.", "details of the fund."),
        ("You wrote to us on 11 September asking to see the last two audits.", "the last two audits."),
        ("In it you used the Freedom of Information Act to ask for the minutes of May.", "the minutes of May."),
        ("On 31 January you e-mailed Ofgem asking for all letters about the pump.", "all letters about the pump."),
        ("Just a short note about your FOI on empty homes in Tolby.", "empty homes in Tolby."),
        (
            "Further to your FOI application received 17/09/2018 in relation to drones at the lido.",
            "drones at the lido."
        ),
        ("Your e-mail of 2 September asks us to supply the replies for the plots.", "the replies for the plots."),
        ("Thank you for your request for information, sent on 3 May, about the lease.", "the lease."),
    ])
    func `a clause tells what was asked for`(sentence: String, object: String) {
        #expect(told(in: sentence) == object)
    }

    @Test(arguments: [
        "You may ask for a review within 40 working days.", "The Council received 40 letters in May.",
        "You were told that the pool was closed.",
    ])
    func `other clauses tell of no request`(sentence: String) {
        #expect(told(in: sentence) == nil)
    }

    // MARK: Sentences

    @Test(arguments: [
        ("Your questions, put to us on 3 May, ran as follows.", RequestSentence.leads),
        ("How many lifeguards were on duty on each day of June 2023?", .asked),
        ("We consider that the information is exempt under section 43(2).", .other),
    ])
    func `sentences are told by what others like them did`(sentence: String, sort: RequestSentence) {
        let letter = Letter(document: Document(text: sentence))
        #expect(RequestSentence.classifier.verdict(on: 0..<letter.flow.count, in: letter).sort == sort)
    }

    @Test func `a numbered question holds sub-parts in its sentence`() {
        let found = parts(
            "You asked:\n\n1. Who swims there?\n\n2. How many tickets went to a) residents, b) visitors and c) clubs?")
        #expect(found.map(\.label) == ["1", "2", "2a", "2b", "2c"])
    }

    @Test func `what is asked for stands behind “which was”`() {
        let found = parts(
            "We told you that we do not keep what you asked for, which was the number of lifeguards at the lido.")
        #expect(found.map(\.text) == ["the number of lifeguards at the lido"])
    }
}
