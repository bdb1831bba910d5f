import Foundation
import Testing

/// One letter whose words try to do harm, from the PDF through every output.
struct HostileLetterTests {
    private func files(in folder: URL) throws -> [(name: String, bytes: [UInt8])] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath && $0.pathExtension != "pdf" }
            .map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }

    /// What turns the direction of writing, and what moves a terminal's cursor, as UTF-8.
    private static let steering: [[UInt8]] = ["\u{202E}", "\u{202C}", "\u{2066}", "\u{200F}", "\u{1B}"].map {
        Array($0.utf8)
    }

    @Test(arguments: [[], ["--mask"]]) func `a hostile letter goes through all outputs and stays text`(flags: [String])
        throws
    {
        try withTemporaryFolder { folder in
            try Data(HostilePDF.bytes).write(to: folder.appending(path: "=cmd()<script>.pdf"))
            let read = try Command.run(
                Command.executable,
                ["convert", "."]
                    + ["a.jsonl", "a.csv", "a.db", "a.html", "log", "tables"].flatMap { ["--output", $0] }
                    + ["--format", "disclosure-log", "--format", "csv-tables", "--quiet"] + flags, in: folder)
            #expect(read.status == 0, "\(read.errors)")
            let pages = try Command.run(
                Command.executable, ["report", "a.jsonl", "--output", "b.html", "--pages", "--quiet"], in: folder)
            #expect(pages.status == 0)
            try expectAttacks(in: folder)
            let outputs = try files(in: folder)
            #expect(outputs.count == 20)
            for (name, bytes) in outputs {
                if name.hasSuffix(".html") { expectScripts(String(decoding: bytes, as: UTF8.self)) }
                if name.hasSuffix(".csv") || name == "log" { expectCells(bytes, name) }
                // In JSON they are escaped; of a database's bytes any may be one of the signs that are one byte.
                for sign in Self.steering where sign.count > 1 || !name.hasSuffix(".db") {
                    let isThere = bytes.contains(sign)
                    #expect(!isThere, "\(sign) is in \(name)")
                }
            }
        }
    }

    /// The letter was read as one: its attacks are in the record.
    private func expectAttacks(in folder: URL) throws {
        let lines = try String(contentsOf: folder.appending(path: "a.jsonl"), encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 1)
        let record = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
        #expect(record?["kind"] as? String == "response")
        let parts = (record?["request"] as? [String: Any])?["parts"] as? [[String: Any]] ?? []
        let texts = parts.compactMap { $0["text"] as? String }.joined(separator: "\n")
        for attack in ["=HYPERLINK", "</script><script>alert(1)", "onerror=alert(1)", "DROP TABLE", "{{7*7}}"] {
            #expect(texts.contains(attack), "\(attack) is not in \(texts)")
        }
        #expect(lines[0].contains(#"\u202e"#))
        let shown = try Command.shell("$foi_records show =*.pdf; $foi_records stats a.db", in: folder)
        #expect(shown.status == 0)
        for sign in Self.steering { #expect(!Array(shown.output.utf8).contains(sign)) }
    }

    /// No script, style or tag but the report's own.
    private func expectScripts(_ page: String) {
        let scripts = page.matches(of: #/<script([^>]*)>/#).map { String($0.output.1) }
        #expect(scripts.count(where: { !$0.contains("type=\"") }) == 1)
        #expect(scripts.allSatisfy { $0.isEmpty || $0.hasPrefix(" id=\"") || $0.hasPrefix(" type=\"") }, "\(scripts)")
        #expect(!page.contains("<img src=x"))
        #expect(!page.contains("alert(1)</script>"))
    }

    /// No cell is a formula.
    private func expectCells(_ bytes: [UInt8], _ name: String) {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains(#/(?m)(^|,)"?[\s]*[=+@]/#), "\(name)")
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first else { return false }
        return indices.contains { self[$0] == first && self[$0...].starts(with: part) }
    }
}
