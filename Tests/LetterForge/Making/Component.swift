/// A piece of a letter that can be left out whole: its blocks, wherever they stand, and what they say.
struct Component {
    /// Where blocks stand in a letter, in the order of the page.
    enum Slot: Int, Comparable {
        case cover, letterhead, addressee, labels, salutation, subject, opening, request, held, answers
        case grounds, publicInterest, notes, review, regulator, closing, signature, smallPrint
        case annexes, lateAnswers, released

        static func < (left: Slot, right: Slot) -> Bool { left.rawValue < right.rawValue }
    }

    var name: String
    var pieces: [(slot: Slot, blocks: [Block])]
    var truth = Truth()
    /// Letters without it still make sense.
    var isOptional = true
    /// Members of a series can only be left out from its end, as numbers would miss otherwise.
    var isInSeries = false

    init(_ name: String, _ slot: Slot, _ blocks: [Block], truth: Truth = Truth(), isOptional: Bool = true) {
        self.name = name
        pieces = [(slot, blocks)]
        self.truth = truth
        self.isOptional = isOptional
    }
}
