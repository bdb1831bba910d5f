import Files
import Testing

@testable import FOIExport
@testable import FOIRecords

struct SpreadsheetTests {
    private let folder: OutputFolder
    private let error = ErrorRecord(ReadingError(.noText, "pages are pictures"), source: Source(path: "b.pdf"))

    init() throws {
        folder = try OutputFolder()
    }

    private func sheet(_ records: [Record], _ errors: [ErrorRecord] = []) throws -> [[String: String]] {
        try folder.write(records, errors, to: "letters.csv", as: .csv)
        let rows = try folder.rows("letters.csv")
        return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
    }

    @Test func `a letter is a row in plain words`() throws {
        let rows = try sheet([try .complete()], [error])
        #expect(rows.count == 2)
        #expect(rows[0]["File"] == "letters/ferry.pdf")
        #expect(rows[0]["Outcome"] == "partly disclosed")
        #expect(rows[0]["Exemptions relied on"] == "FOIA 2000 s.43(2) Commercial interests")
        #expect(rows[0]["Under"] == "Freedom of Information Act 2000; Environmental Information Regulations 2004")
        #expect(rows[0]["Letter date"] == "2021-03-05")
        #expect(rows[0]["Working days taken"] == "19")
        #expect(rows[0]["Late"] == "no")
        #expect(rows[0]["Parts"] == "2")
        #expect(rows[0]["Review within"] == "2 months")
        #expect(rows[0]["Review until"] == "2021-05-05")
        #expect(rows[0]["Error"] == "")
        #expect(rows[1]["File"] == "b.pdf")
        #expect(rows[1]["Error"] == "pages are pictures")
        #expect(rows[1]["Parts"] == "")
    }

    @Test func `Excel is told by a mark that the file is UTF-8, and lines end as RFC 4180 has it`() throws {
        _ = try sheet([try .complete()])
        let bytes = try folder.bytes("letters.csv")
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("-3", "'-3"), ("@x", "'@x"), ("  =2", "'  =2"), ("\t=2", "' =2"),
        ("\u{FF1D}2", "'\u{FF1D}2"), ("a=1", "a=1"), ("", ""), ("a\u{202E}b\u{0}c\u{9B}", "abc"),
        ("a\r\nb\rc", "a\nb\nc"),
    ])
    func `text in a cell does nothing but be read`(text: String, cell: String) {
        #expect(CSVCell.harmless(text) == cell)
    }

    @Test func `a cell holds no more than Excel takes`() {
        let long = CSVCell.harmless(String(repeating: "a𝄞", count: 30_000))
        #expect(long.utf16.count <= CSVCell.most)
        #expect(long.utf16.count > CSVCell.most - 4)
        #expect(long.hasSuffix("𝄞 …") || long.hasSuffix("a …"))
        #expect(CSVCell.harmless(String(repeating: "é", count: 32_767)).utf16.count == 32_767)
    }

    @Test func `no hostile text begins a formula or breaks a row`() throws {
        try folder.write([try .hostile()], to: "tables", as: .csvTables)
        var sheets = [try sheet([try .hostile()]).map { Array($0.values) }]
        for table in Table.all {
            let rows = try folder.rows("tables/\(table.name.rawValue).csv")
            #expect(rows.allSatisfy { $0.count == table.columns.count })
            sheets.append(rows)
        }
        for cell in sheets.joined().joined() {
            let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
            #expect(first.map { !"=+-@\u{FF1D}".unicodeScalars.contains($0) } ?? true, "\(cell.prefix(20))")
            #expect(!cell.unicodeScalars.contains { $0 == "\u{202E}" || $0.value < 0x20 && $0 != "\n" })
        }
    }

    @Test func `a disclosure log tells no requester's name and leaves out what decides nothing`() throws {
        var asking = try Record.complete()
        asking.request.text?.value = "Ada Quill (ada@quill.example) asks for all fares"
        var acknowledgement = try Record.complete()
        acknowledgement.kind = .acknowledgement
        try folder.write([asking, acknowledgement], [error], to: "log.csv", as: .disclosureLog)
        let rows = try folder.rows("log.csv")
        #expect(
            rows == [
                ["Reference", "Date", "Request", "Outcome", "Exemptions"],
                [
                    "F/12", "2021-03-05", "[requester] ([requester]) asks for all fares", "partly disclosed",
                    "FOIA 2000 s.43(2) Commercial interests",
                ],
            ])
    }

    @Test func `tables refer to each other`() throws {
        try folder.write([try .complete(), try .complete()], [error], to: "tables", as: .csvTables)
        #expect(try folder.names == ["tables"])
        func keys(_ table: String, _ column: String) throws -> [String] {
            let rows = try folder.rows("tables/\(table).csv")
            let index = try #require(rows[0].firstIndex(of: column))
            return rows.dropFirst().map { $0[index] }
        }
        for table in Table.all {
            for column in table.columns {
                let values = try keys(table.name.rawValue, column.name)
                if column.isKey { #expect(Set(values).count == values.count, "\(table.name)") }
                guard let other = column.refersTo else { continue }
                let there = try keys(other.rawValue, other == .provisions ? "provision" : "id")
                #expect(Set(values).isSubset(of: there), "\(table.name).\(column.name)")
                #expect(!values.isEmpty, "\(table.name).\(column.name)")
            }
        }
        #expect(try keys("letters", "error_code") == ["", "", "no-text"])
    }

    @Test func `a folder of tables keeps what else is in it, and is replaced only where that is asked for`() throws {
        try folder.write([try .complete()], to: "tables", as: .csvTables)
        #expect(throws: FileError.self) { try folder.write([], to: "tables", as: .csvTables) }
        #expect(try folder.rows("tables/letters.csv").count == 2)
        try folder.write([], to: "tables", as: .csvTables, replaces: true)
        #expect(try folder.rows("tables/letters.csv").count == 1)
    }

    @Test func `nothing is left of tables that were not finished`() throws {
        do {
            let target = OutputPlace(path: folder.path("tables"), format: .csvTables)
            try RecordOutputs([target], replaces: false).write(EncodedRecord(try .complete()))
        }
        #expect(try folder.names == [])
    }
}
