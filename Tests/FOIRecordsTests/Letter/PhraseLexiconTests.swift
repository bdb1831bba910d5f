import Foundation
import PDFText
import Testing

@testable import FOIRecords

struct PhraseLexiconTests {
    private static let letters = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus/letters")

    private func texts() throws -> [(name: String, text: WordText)] {
        let files = try FileManager.default.contentsOfDirectory(at: Self.letters, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path }
        return try files.prefix(12).map { file in
            let document = try Document(letter: Array(Data(contentsOf: file)))
            // What it asks for are the tables that there are.
            _ = Record(reading: document)
            return (file.lastPathComponent, WordText(folded: Letter(document: document).flow.folded))
        }
    }

    @Test func `a table finds the same by itself as with all others`() throws {
        let texts = try texts()
        let tables = PhraseLexicon.tables
        #expect(tables.count > 100)
        let all = PhraseFinder(tables)
        for (name, text) in texts {
            let hits = all.hits(in: text)
            for (number, table) in tables.enumerated() {
                let own = PhraseFinder([table]).hitsOfOnlyTable(in: text)
                let among = hits.all[Int(hits.firsts[number])..<Int(hits.ends[number])]
                #expect(own.map { [$0.start, $0.end, $0.row] } == among.map { [$0.start, $0.end, $0.row] }, "\(name)")
                #expect(own.allSatisfy { hits.tablesAt[Int($0.word)].mayContain(number) }, "\(name)")
            }
        }
    }
}
