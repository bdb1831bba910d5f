import Foundation
import Testing

@testable import FOIExport

/// FORMATS.md tells of columns what the code says of them.
struct FormatsPageTests {
    private static let page = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "FORMATS.md")

    private static func table(_ heads: [String], _ rows: [[String]]) -> String {
        let lines = [heads, heads.map { _ in "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private static var sections: [String: String] {
        let sheet = table(["column", "what it is"], LetterSheet.columns.map { [$0.title, $0.description] })
        let tables = Table.all.map { table in
            let rows = table.columns.map { column in
                let target = column.refersTo.map { " → `\($0.rawValue)`" } ?? ""
                return ["`\(column.name)`", column.description + target]
            }
            return "### `\(table.name.rawValue)`\n\n\(table.description)\n\n"
                + Self.table(["column", "what it is"], rows)
        }
        let views = DatabaseView.all.map { view in
            "### `\(view.name)`\n\n\(view.description)\n\n"
                + table(["column", "what it is"], view.columns.map { ["`\($0.name)`", $0.description] })
        }
        return ["sheet": sheet, "tables": tables.joined(separator: "\n"), "views": views.joined(separator: "\n")]
    }

    @Test func `the page of formats tells every column as the code does`() throws {
        var text = try String(contentsOf: Self.page, encoding: .utf8)
        let before = text
        for (name, section) in Self.sections {
            let start = try #require(text.range(of: "<!-- \(name) -->\n"))
            let end = try #require(text.range(of: "<!-- end of \(name) -->\n"))
            text.replaceSubrange(start.upperBound..<end.lowerBound, with: "\n" + section + "\n")
        }
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(text.utf8).write(to: Self.page) }
        #expect(text == before, "RECORD=1 swift test --filter FormatsPageTests writes the page anew")
    }
}
