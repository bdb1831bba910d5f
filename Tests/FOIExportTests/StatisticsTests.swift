import Foundation
import Testing

@testable import FOIExport
@testable import FOIRecords

struct StatisticsTests {
    private func letter(
        _ outcome: Outcome, kind: LetterKind = .response, under provision: String? = nil,
        as role: CitationRole = .exemption, late: Bool? = nil, reference: String = "F/1", authority: String = "A"
    ) throws -> DecodedRecord {
        var record = try Record.complete()
        record.kind = kind
        record.outcome = outcome
        record.answers = []
        record.authority.name?.value = authority
        record.references[0].value = reference
        if let provision {
            record.citations[0].provision = provision
            record.citations[0].role = role
        } else {
            record.citations = []
        }
        if let late { record.timeliness?.late = late } else { record.timeliness = nil }
        return .record(record)
    }

    private func count(_ letters: [DecodedRecord], _ table: String, _ label: String, group: String = "all") throws
        -> Int
    {
        var statistics = LetterStatistics(by: .authority)
        for letter in letters { statistics.add(letter) }
        let found = try #require(statistics.tables.first { $0.title.hasPrefix(table) })
        let row = try #require(found.rows.first { $0.label.hasPrefix(label) }, "\(label)")
        return row.counts[try #require(found.groups.firstIndex(of: group))]
    }

    @Test(arguments: [
        (Outcome.disclosed, "granted in full"), (.partlyDisclosed, "partly withheld"), (.withheld, "withheld in full"),
        (.ncnd, "withheld in full"), (.refused, "withheld in full"), (.accessible, "granted in full"),
    ])
    func `a decided request is granted, partly withheld or withheld`(outcome: Outcome, label: String) throws {
        #expect(try count([letter(outcome)], "Outcomes", label) == 1)
        #expect(try count([letter(outcome)], "Requests", "resolvable") == 1)
    }

    @Test(arguments: [
        (Outcome.notHeld, "information not held"), (.clarification, "clarification"), (.transferred, "transferred"),
        (.none, "outcome not found"),
    ])
    func `other requests are not resolvable`(outcome: Outcome, label: String) throws {
        #expect(try count([letter(outcome)], "Requests", label) == 1)
        #expect(try count([letter(outcome)], "Requests", "resolvable") == 0)
    }

    @Test func `what is to be had elsewhere is withheld where an exemption says so`() throws {
        let letters = [try letter(.accessible, under: "ukpga/2000/36/section/21/1")]
        #expect(try count(letters, "Outcomes", "withheld in full") == 1)
    }

    @Test func `where the rest is not held all that is held was given`() throws {
        var record = try Record.complete()
        record.citations = []
        record.answers = [
            Answer(parts: ["a"], outcome: .disclosed, provisions: [], text: "", evidence: []),
            Answer(parts: ["b"], outcome: .notHeld, provisions: [], text: "", evidence: []),
        ]
        #expect(try count([.record(record)], "Outcomes", "granted in full") == 1)
    }

    @Test func `an exemption counts once a letter, exceptions by themselves`() throws {
        var record = try Record.complete()
        record.citations += record.citations
        record.citations[1].provision = "ukpga/2000/36/section/43/1"
        var eir = try Record.complete()
        eir.citations[0].provision = "uksi/2004/3391/regulation/12/4/b"
        let letters = [DecodedRecord.record(record), .record(eir)]
        #expect(try count(letters, "Exemptions", "FOIA 2000 s.43 ") == 1)
        #expect(try count(letters, "Exemptions", "EIR 2004 reg.12(4)(b)") == 1)
    }

    @Test func `reasons are cost, vexatious, exemptions`() throws {
        let letters = [
            try letter(.refused, under: "ukpga/2000/36/section/12/1", as: .refusal),
            try letter(.refused, under: "ukpga/2000/36/section/14/1", as: .refusal),
            try letter(.withheld, under: "ukpga/2000/36/section/43/2"), try letter(.withheld),
        ]
        for label in ["cost", "vexatious", "an exemption", "no ground"] {
            #expect(try count(letters, "Why", label) == 1, "\(label)")
        }
    }

    @Test func `a late answer counts as extended where a letter told of it`() throws {
        let letters = [
            try letter(.disclosed, late: false), try letter(.disclosed, late: true, reference: "F/2"),
            try letter(.none, kind: .extension, reference: "F/2"), try letter(.disclosed, late: true, reference: "F/3"),
            try letter(.disclosed),
        ]
        #expect(try count(letters, "Timeliness", "within") == 1)
        #expect(try count(letters, "Timeliness", "later, with") == 1)
        #expect(try count(letters, "Timeliness", "late") + count(letters, "Timeliness", "later") >= 1)
        #expect(try count(letters, "Timeliness", "responses that do not") == 1)
        #expect(try count(letters, "Timeliness", "responses that give") == 3)
    }

    @Test func `groups sum up to all`() throws {
        let letters = [try letter(.disclosed, authority: "A"), try letter(.withheld, authority: "B")]
        #expect(try count(letters, "Letters", "all letters") == 2)
        #expect(try count(letters, "Letters", "all letters", group: "A") == 1)
        #expect(try count(letters, "Letters", "all letters", group: "B") == 1)
    }

    @Test func `the figures are told as text, CSV and JSON`() throws {
        var statistics = LetterStatistics(by: .quarter)
        statistics.add(try letter(.withheld, under: "ukpga/2000/36/section/43/2", late: true))
        let tables = statistics.tables
        #expect(tables.text.contains("withheld in full                   1  100.0        1  100.0\n"), "\(tables.text)")
        let rows = CSVReading.rows(tables.csv)
        #expect(
            rows.contains([
                "Outcomes of resolvable requests", "withheld in full", "2021 Q1", "1", "100.0", "resolvable requests",
            ]))
        let json = try JSONSerialization.jsonObject(with: Data(try tables.json()))
        #expect((json as? [[String: Any]])?.count == tables.count)
    }
}
