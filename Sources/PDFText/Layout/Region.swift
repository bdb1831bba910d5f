/// Neighbouring bands of a page with white between columns running down through them.
struct Region {
    var bands: Range<Int>
    /// From left to right.
    var corridors: [Span]
    /// How many of its bands have text on both sides of a corridor.
    var sideBySide: Int
}
