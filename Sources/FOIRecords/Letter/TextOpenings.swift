/// Texts of which one may open a line.
struct TextOpenings: Sendable {
    private let texts: [[UInt8]]
    /// What most lines don't begin with.
    private let initials: WordFilter

    /// - Parameter texts: in lower case.
    init(_ texts: [String]) {
        self.texts = texts.map { Array($0.utf8) }
        initials = WordFilter(texts.compactMap { $0.utf8.first.map { UInt64($0) } })
    }

    /// Whether a line in lower case begins with one of them.
    func open(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, initials.mayContain(UInt64(first)) else { return false }
        return texts.contains { line.starts(with: $0) }
    }
}
