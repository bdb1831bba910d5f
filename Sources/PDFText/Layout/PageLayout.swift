/// A page with its lines in reading order.
struct PageLayout {
    var page: PageFragments
    var lines: [PlacedLine]
    var tables: [PlacedTable]

    init(_ page: PageFragments, headEnd: Double) {
        let order = ReadingOrder(of: page, headEnd: headEnd)
        self.page = page
        lines = order.lines
        tables = order.tables
    }
}

/// The head of a letter: addresses, references and date, down to the salutation.
enum LetterHead {
    /// Where it ends on the first page, in points from the top.
    static func end(on page: PageFragments?) -> Double {
        guard let page else { return 0 }
        let salutation = page.fragments.first { fragment in
            guard fragment.role == .body, let first = page.firstWord(of: fragment).first,
                LayoutWord.salutationInitials.contains(first.lowercased)
            else { return false }
            let text = page.text(of: fragment)
            return LayoutWord.salutations.contains { $0.begins(text[...]) }
        }
        // Without one, addresses are looked for in the upper third at most.
        return salutation?.baseline ?? 0.3 * page.height
    }
}

extension LayoutWord {
    static let salutationInitials = Set(salutations.compactMap { $0.text.utf8.first })
}
