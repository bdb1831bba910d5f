/// Lines of numbers as `Training/learn` writes them: a name, a tab, and a number for each kind, outcome or role.
enum LearntRows {
    /// The numbers of each line, by its name. What a line has none of is 0.
    static func rows<Row: SIMD>(of text: String, where isWanted: (Substring) -> Bool = { _ in true }) -> [Substring:
        Row]
    where Row.Scalar: BinaryFloatingPoint & LosslessStringConvertible {
        var rows: [Substring: Row] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard isWanted(fields[0]) else { continue }
            var row = Row()
            for (place, number) in (fields.last ?? "").split(separator: " ").enumerated() {
                row[place] = Row.Scalar(String(number)) ?? 0
            }
            rows[fields[0]] = row
        }
        return rows
    }
}
