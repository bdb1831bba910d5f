/// Held documents that are no letters, of the shape of ``OtherDocuments``.
enum HeldOtherDocuments {
    /// Places: {date}, {n}, {n2}, {n3}, {name}, {place}, {postcode}, {street}, {topic}, {who}.
    static let documents: [OtherDocuments.Pages] = []
}
