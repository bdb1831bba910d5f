/// The months as letters write them, in English and Welsh.
enum MonthNames {
    static let rows: [(names: [String], month: Int)] = [
        (["january", "jan", "ionawr"], 1),
        (["february", "feb", "chwefror"], 2),
        (["march", "mar", "mawrth"], 3),
        (["april", "apr", "ebrill"], 4),
        (["may", "mai"], 5),
        (["june", "jun", "mehefin"], 6),
        (["july", "jul", "gorffennaf"], 7),
        (["august", "aug", "awst"], 8),
        (["september", "sept", "sep", "medi"], 9),
        (["october", "oct", "hydref"], 10),
        (["november", "nov", "tachwedd"], 11),
        (["december", "dec", "rhagfyr"], 12),
    ]

    /// Months by the hash of a name.
    static let byHash: [UInt64: Int] = Dictionary(
        uniqueKeysWithValues: rows.flatMap { row in
            row.names.map { (WordToken.hash(of: $0), row.month) }
        })

    static let words = WordSet(byHash.keys)
}
