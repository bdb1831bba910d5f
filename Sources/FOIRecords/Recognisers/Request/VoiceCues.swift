/// How requesters and authorities open their sentences.
enum VoiceCues {
    /// Words that either may put in front.
    static let connectives = PhraseTable<Void>([
        .init(
            "and|but|or|so|also|then|however|additionally|furthermore|moreover|firstly|secondly|finally", (),
            example: "However, how many"),
        .init("in addition", (), example: "In addition, how many"),
        .init("if so|yes|no|possible|applicable|not", (), example: "If so, what was it"),
        .init("of those|these", (), example: "Of those, how many"),
        .init("for each|every of? these|those|the|year|financial? years?", (), example: "For each year, how many"),
        .init("therefore|thus|hence|accordingly|unfortunately", (), example: "Therefore we"),
        .init("as such", (), example: "As such, we"),
    ])

    /// Verbs that make a statement of a sentence that opens with what is asked for.
    static let tellingVerbs = PhraseTable<Void>([
        .init(
            "is|was exempt|withheld|not|available|attached|enclosed|published|held|shown|set|given|approximately", (),
            example: "The list of posts is attached"),
        .init(
            "are|were exempt|withheld|not|available|attached|enclosed|published|held|shown|set|given|as|in", (),
            example: "The details of posts are attached"),
        .init(
            "is|was|were|are 0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|30|40|50|100|zero|none|one|two|three|four|five|six",
            (), example: "The number of posts was 12"),
        .init("has|have|had been|not|no", (), example: "Copies of the letters have been withheld"),
        .init("does|do|did not", (), example: "The list of posts does not show this"),
        .init("can be found|seen", (), example: "Details of the posts can be found"),
    ])

    /// Verbs behind which a figure stands, where somebody tells how many.
    static let figures = PhraseTable<Void>([
        .init(
            "is|was|are|were|totalled|totals approximately|about|around|currently|just|only|over|under?", (),
            example: "The total spend was £12,400.")
    ])

    /// What only a requester says, wherever it stands in a sentence.
    static let demands = PhraseTable<Void>([
        .init(
            "please could|can|would|provide|supply|send|confirm|state|give|list|let|tell|specify", (),
            example: "For each year please provide the number."),
        .init("could|can|would you please", (), example: "From each could you please send me one?"),
    ])

    /// What stands before a part's label that opens a sentence.
    static let beforeLabels = PhraseTable<Void>([
        .init("for|on|re|regarding|under", (), example: "For 2, there were nine"),
        .init("as to|for|regards", (), example: "As to (b), it is attached"),
    ])

    /// What an authority asks the requester, wherever it stands.
    static let backQuestions = PhraseTable<Void>([
        .init(
            "you? please? clarify|specify|explain what|which ... you mean|meant|seek|want|require|wish|refer|have", (),
            example: "Could you clarify what you mean?"),
        .init(
            "this|your question|request is about|relates|refers|concerns", (),
            example: "Could you please clarify which contract this question is about?"),
        .init(
            "you are|were interested|seeking|referring|looking", (), example: "Which years are you are interested in?"),
        .init("you mean|meant", (), example: "Which years would you mean?"),
        .init("you have|had in mind", (), example: "Please tell us which office you have in mind."),
        .init("what do you mean", (), example: "What do you mean by cases?"),
        .init(
            "so that we|i can|may|might look|search|find|identify|answer|deal|help|respond|process", (),
            example: "Please explain what you would count, so that we can look for it."),
        .init("do you mean|require|want|seek", (), example: "Which sites do you mean?"),
    ])

    /// The reader's request, of which only the authority speaks.
    static let ofReader = PhraseTable<Void>([
        .init("your foi|eir|information|recent? request|enquiry", (), example: "I understand your request to be for"),
        .init(
            "detail|details|information|clarification|particulars from you", (),
            example: "I need some more detail from you"),
    ])

    /// What stands before a provision that opens a sentence.
    static let underLaw = PhraseTable<Void>([
        .init("under the?", (), example: "Under section 1"),
        .init("by virtue of", (), example: "By virtue of section 12"),
        .init("in accordance|line|compliance|keeping with", (), example: "In line with section 16"),
        .init("pursuant|according to", (), example: "Pursuant to section 17"),
        .init("as|for the purposes of", (), example: "For the purposes of section 17"),
        .init("relying on", (), example: "Relying on section 12"),
    ])

    static let regimes = PhraseTable<Void>([.init("foia|foisa|eir|eirs|eisr|eisrs|foi", (), example: "FOIA section 1")])

    /// What a provision begins with, in lower case.
    static let provisionWords = WordSet(
        "section sections s ss sec secs regulation regulations reg regs article subsection")

    static let verbs = PhraseTable<Void>([
        .init("is|are|was|were|has|have|had|does|do|did|can|will|cannot", (), example: "is")
    ])

    /// With these a clause begins inside a sentence.
    static let clauses = PhraseTable<Void>([
        .init("who|which|that|whose|whom|where|when|why|how|whether|what", (), example: "the officers who signed it")
    ])

    /// Words behind which a verb belongs to a clause.
    static let relatives = PhraseTable<Void>([
        .init("who|which|that|whose|when|where|if|whether|what|how|they|you|it|we", (), example: "who")
    ])

    enum Opening: Sendable, Hashable {
        /// "How many": a requester's in a sentence that does not end in a full stop.
        case question
        /// "Whether the lease was renewed.": a requester's, unless it tells an outcome.
        case clause
        /// "Please provide", "Could you".
        case demand
        /// "The number of": a requester's in a sentence without a verb.
        case noun
        /// "I would like", "I understand that".
        case person
        /// "For the period from": goes on with a demand.
        case detail
        /// "The Council": an authority's in a sentence with a full stop.
        case organisation
        /// "In respect of": an authority's in a sentence, a requester's as what a list stands under.
        case matter
        case authority
    }

    static let openings = PhraseTable<Opening>(requester + authority)

    private static let requester: [PhraseTable<Opening>.Row] = [
        .init(
            "how many|much|often|long|is|are|was|were|do|does|did|far|would|will|has|have|can", .question,
            example: "How many lamp columns failed"),
        .init("what|which|who|whom|whose|when|where|why", .question, example: "What was the cost"),
        .init("whether", .clause, example: "whether the contract was renewed"),
        .init(
            "do|does|did|has|have|can|could|would|will|is|are|was|were|may|should you|your|the|there|any|i|this|these|it|they|a|an",
            .question, example: "Do you hold a register"),
        .init("please could|can|would|may|will", .demand, example: "Please could you provide"),
        .init("could|can|would|will you|i|we|this|these|the", .demand, example: "Could you provide"),
        .init(
            "please also? provide|supply|send|confirm|state|tell|give|list|specify|explain|describe|detail|include|break|breakdown|indicate|answer|outline|share|advise|let|identify|disclose|release|set|show|email|forward|supply|limit|use|exclude|ensure|treat|only|separate|split|say|do",
            .demand, example: "Please also provide the minutes"),
        .init(
            "provide|supply|send|state|tell|give|list|specify|explain|describe|outline|confirm me|us|the|a|an|any|all|details|copies|whether|how|what|which|if|your|each",
            .demand, example: "Provide me with a copy"),
        .init(
            "i would|wish|want|should|am also? like|grateful|interested|appreciate|to|requesting|asking|seeking|writing|looking",
            .person, example: "I would like to request"),
        .init("i'd like|be|appreciate", .person, example: "I'd like to know"),
        .init(
            "i request|seek|require|ask|understand|hope|believe|also|look|note|refer|need|want|wish", .person,
            example: "I request the minutes"),
        .init(
            "i am also? a|an|particularly|interested|keen|happy|aware|only", .person, example: "I am a freelance writer"
        ),
        .init("i'm writing|asking|looking|interested|requesting|a|an", .person, example: "I'm looking for"),
        .init("can|may|could|might i", .demand, example: "Can I have the list"),
        .init("we would like|appreciate|also", .person, example: "We would like to know"),
        .init(
            "we request|seek|require|demand to|the|a|an|all|any|each|every|copies|sight|confirmation", .person,
            example: "We request to inspect all letters"),
        .init("we would be grateful", .person, example: "We would be grateful for the list"),
        .init("we wish|are to|writing|requesting|seeking|asking", .person, example: "We wish to know"),
        .init(
            "under the terms? of? the? freedom|foi|foia|environmental ... i would|am|request|wish", .person,
            example: "Under the Freedom of Information Act I would like"),
        .init("my request|question|questions|enquiry is|are|relates|concerns", .person, example: "My question is"),
        .init("this is a|an request|foi|freedom", .person, example: "This is a request under"),
        .init(
            "the? total? number|numbers|amount|cost|costs|value|percentage|proportion|name|names|date|dates|title|titles|location|locations|reason|reasons|length|rate|average|sum|scoring|size|age|address|addresses|spend|budget|criteria of|for|on|and|that|by|in|between|per|spent|paid",
            .noun, example: "The total number of posts"),
        .init("total number|spend|cost|amount|value|expenditure|of", .noun, example: "Total spend on agency staff"),
        .init("a|the? full|complete|unredacted|electronic? copy|copies of", .noun, example: "A copy of the lease"),
        .init("copies|copy of|and", .noun, example: "Copies of all letters"),
        .init(
            "any and? all? other? correspondence|emails|e|documents|communication|communications|information|records|minutes|reports|memos|briefings|data|notes|material|complaint|complaints|policy|policies|guidance",
            .noun, example: "Any emails between them"),
        .init(
            "all correspondence|emails|e|documents|communication|communications|information|records|minutes|reports|memos|briefings|data|notes|internal|recorded|relevant",
            .noun, example: "All correspondence with the firm"),
        .init(
            "a|the? detailed|full|complete? list|breakdown|summary|schedule of", .noun, example: "A list of the routes"),
        .init(
            "details|detail|particulars|list|breakdown|minutes|correspondence|documentation|documents|emails|information|data|records|evidence|confirmation|names|dates|numbers|figures|statistics of|on|about|regarding|relating|between|concerning|showing|held|for",
            .noun, example: "Details of any payments"),
        .init(
            "any|all? emails|letters|messages|invoices|reports|e|mails sent|received|exchanged|made|written", .noun,
            example: "Emails sent to the contractor"),
        .init(
            "the? internal|external|annual|latest|current|final|draft|job|post|salary ... report|reports|titles|bands|policy|plan|plans|assessment of|on|for|about|that",
            .noun, example: "Internal audit reports on the weir"),
        .init(
            "complete tender|list|copies|copy|details|records", .noun, example: "Complete tender documents from bidders"
        ),
        .init(
            "if you need|require|are|cannot|can|do|have|could|hold|believe|wish", .person,
            example: "If you need clarification"),
        .init("if it|this|the|any is|would|request|information|of", .person, example: "If any of this information is"),
        .init("if i am", .person, example: "If I am mistaken"),
        .init("tell|let me|us", .demand, example: "Tell me which firms"),
        .init(
            "for the|each|all period|year|years|financial|last|past|month|calendar", .detail,
            example: "For the period from May"),
        .init(
            "between|from|since|during 1|2|3|01|\(RequestCues.months)|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026",
            .detail, example: "Between January 2020 and May 2021"),
        .init("in the last|past", .detail, example: "In the last five years"),
        .init("over the last|past", .detail, example: "Over the past ten years"),
        .init("broken down", .detail, example: "Broken down by year"),
        .init("to be broken", .detail, example: "To be broken down by ward"),
        .init("ideally|preferably", .detail, example: "Ideally in a spreadsheet"),
        .init("many thanks|regards", .person, example: "Many thanks in advance"),
        .init(
            "thank you|thanks in|for in|advance|considering|looking|help|assistance", .person,
            example: "Thank you in advance"),
        .init(
            "thank you for your response|reply|email|letter|answer ... my|me", .person,
            example: "Thank you for your response to my request"),
        .init("dear sir|madam|foi|freedom|team|council", .person, example: "Dear FOI Team"),
        .init("link to the data|document|report", .detail, example: "Link to the data"),
    ]
}
