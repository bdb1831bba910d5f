/// A table of figures, for a terminal and for a document.
public struct FigureTable: Sendable, Hashable {
    /// The first column is text; the others are figures, set to the right.
    public var headings: [String]
    public var rows: [[String]]

    /// Columns filled with spaces, a line a row.
    public var text: String {
        let all = [headings] + rows
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                line += column == 0 ? cell + padding : "  " + padding + cell
            }
            return line + "\n"
        }.joined()
    }

    /// As Markdown has tables.
    public var markdown: String {
        ([headings, headings.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    }
}

extension Double {
    /// With decimals, rounded, whatever the locale: "0.985".
    func fixed(_ decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
        let scaled = Int((self * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
}
