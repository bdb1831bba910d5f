/// Provisions cited together: "sections 31(1)(a), (b) and 43(2) of the Act".
struct CitationGroup: Sendable {
    /// What stands before the numbers; nil where nothing does.
    var unit: LegalWord.Unit?
    /// The unit is a lone capital S glued to its number, as in a postcode.
    var isDoubtful = false
    var members: [Member]
    /// The Act that the group names.
    var reference: ActReference?
    /// The group says "of" something that is no Act: "section 3 of the form".
    var belongsElsewhere = false
    /// The Schedule that a paragraph belongs to, its part, and a paragraph behind a Schedule.
    var schedule: String?
    var part: String?
    var paragraph: [Component] = []
    /// From the unit to the end of the last member, in tokens.
    var tokens: Range<Int>
    /// Behind everything that was read, the Act's name too.
    var end: Int
    var block: Int
    /// A separator alone stands between this group and the next.
    var isJoinedToNext = false

    /// One of the provisions.
    struct Member: Sendable {
        /// The section's number; nil where the member goes on from the one before: "(b)" in "31(1)(a) and (b)".
        var number: Component?
        var components: [Component]
        /// "to" or a dash stands before it.
        var endsRange = false
        var tokens: Range<Int>
    }

    /// A number or letter of a provision.
    struct Component: Sendable {
        /// As printed, without brackets.
        var text: String
        /// A space stands before its bracket.
        var isSpaced = false
        /// Parted from the number before by a full stop ("40.2").
        var isDecimal = false
    }
}

/// How a group of citations says which Act it means.
enum ActReference: Sendable, Hashable {
    /// By a name: an index into the mentions.
    case mention(Int)
    /// By a noun: "the Act", "that Act", "the 2009 Act", "the Act of 1972".
    case noun(Act.Unit, Determiner, year: Int?)
    /// "The legislation".
    case regime

    enum Determiner: Sendable, Hashable {
        case the, that, this
    }
}
