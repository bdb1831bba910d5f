/// A page with its lines in reading order.
struct PageLayout {
    var page: PageFragments
    var lines: [PlacedLine]
    var tables: [PlacedTable]

    init(_ page: PageFragments, headEnd: Double, open: OpenTable?) {
        let order = ReadingOrder(of: page, headEnd: headEnd, open: open)
        self.page = page
        lines = order.lines
        tables = order.tables
    }
}

extension PageFragments {
    /// Whether a fragment stands where signatures do.
    func isBelowSignOff(_ fragment: Fragment) -> Bool {
        fragments.contains { line in
            guard line.baseline < fragment.baseline, line.baseline > fragment.baseline - 200 else { return false }
            let text = text(of: line)
            return LayoutWord.signOffs.contains { $0.begins(text[...]) }
        }
    }
}

extension PageFragments {
    /// Whether a fragment is "Dear Ms Pettigrew".
    func isSalutation(_ fragment: Fragment) -> Bool {
        guard fragment.role == .body, let first = firstWord(of: fragment).first,
            LayoutWord.salutationInitials.contains(first.lowercased)
        else { return false }
        let text = text(of: fragment)
        return LayoutWord.salutations.contains { $0.begins(text[...]) }
    }
}

/// The head of a letter: addresses, references and date, down to the salutation.
enum LetterHead {
    /// How far down addresses may stand where no salutation follows them, in heights of the page.
    private static let withoutSalutation = 0.4

    /// Where it ends on the first page, in points from the top.
    static func end(on page: PageFragments?) -> Double {
        guard let page else { return 0 }
        return page.fragments.first(where: page.isSalutation)?.baseline ?? withoutSalutation * page.height
    }
}

extension LayoutWord {
    static let salutationInitials = Set(salutations.compactMap { $0.text.utf8.first })
}
