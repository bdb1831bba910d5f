/// A text, read for the Acts that it names and the provisions that it cites.
///
/// The text is UTF-8 in which a line feed ends a paragraph; within a paragraph words are parted by spaces. A list gives one
/// citation for each of its members.
public struct LegalText: Sendable {
    /// Every naming of an Act, in order.
    public let acts: [ActMention]
    /// Every citation of a provision of an Act that the tables have, in order.
    public let citations: [CitationMatch]
    /// The Acts that "section 40" and "regulation 13" mean here where nothing else is said.
    public let assumed: AssumedActs

    /// A paragraph of a text.
    public struct Paragraph: Sendable {
        /// Without the line feed that ends it.
        public var range: Range<Int>
        /// False where it surely names and cites nothing: see ``LegalCues``.
        public var isRead: Bool

        public init(range: Range<Int>, isRead: Bool) {
            self.range = range
            self.isRead = isRead
        }
    }

    /// - Parameters:
    ///   - utf8: the text.
    ///   - paragraphs: all of its paragraphs in order, where the caller knows which need be read.
    ///   - date: the day of the text, which decides between the Data Protection Acts.
    ///   - assumed: what provisions without an Act belong to; told from the text where it is not given.
    ///   - isScottish: whether a text that names none of the Acts is from Scotland, for all else that it says.
    public init(
        _ utf8: [UInt8], paragraphs: [Paragraph]? = nil, on date: CalendarDate? = nil,
        assuming assumed: AssumedActs? = nil, isScottish: Bool = false
    ) {
        let tokens = paragraphs.map { LegalTokens(utf8, paragraphs: $0) } ?? LegalTokens(utf8)
        var finder = ActMentionFinder(text: tokens, date: date)
        finder.find()
        let acts = assumed ?? AssumedActs(named: finder.mentions, isScottish: isScottish)
        var grammar = CitationGrammar(text: tokens, mentions: finder.mentions)
        grammar.read()
        var resolver = CitationResolver(
            text: tokens, mentions: finder.mentions, definitions: finder.definitions, assumed: acts)
        self.acts = finder.mentions
        self.assumed = acts
        citations = resolver.citations(of: grammar.groups)
    }
}

/// The Acts to which provisions belong that a letter cites without an Act.
public struct AssumedActs: Sendable, Hashable {
    /// Of sections.
    public var section: Act
    /// Of regulations; nil where the letter is written under none.
    public var regulation: Act?
    /// The letter is written under the regulations alone, so that "section 12(4)(b)" means a regulation.
    public var isRegulationsOnly: Bool

    public init(section: Act, regulation: Act?, isRegulationsOnly: Bool = false) {
        self.section = section
        self.regulation = regulation
        self.isRegulationsOnly = isRegulationsOnly
    }

    /// What the Acts named in a letter make likely: Scottish ones where a Scottish one is named and not the other.
    init(named mentions: [ActMention], isScottish: Bool) {
        func count(_ act: Act) -> Int { mentions.count { !$0.isWeak && $0.act == act } }
        let isAmongScottish = count(.foisa2002) > 0 || isScottish && count(.eir2004) == 0
        section = isAmongScottish && count(.foisa2002) >= count(.foia2000) ? .foisa2002 : .foia2000
        regulation = count(.eisrs2004) > count(.eir2004) ? .eisrs2004 : count(.eir2004) > 0 ? .eir2004 : nil
        isRegulationsOnly = regulation != nil && count(.foia2000) == 0 && count(.foisa2002) == 0
    }
}
