/// A step that finds one kind of value in a letter and writes it into the draft.
///
/// Recognisers know the letter and the draft, not one another. ``Reading`` has their order.
protocol Recogniser: Sendable {
    static func recognise(in letter: Letter, into draft: inout Draft)
}
