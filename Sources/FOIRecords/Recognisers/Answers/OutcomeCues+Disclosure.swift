/// Phrases of information that is given, in whole, in part, or by pointing to it.
extension OutcomeCues {
    /// "Please see the link below" gives no more than the link.
    static let pointers: [Row] = [
        .init(
            "please find|see|follow|use|visit|click the|this|our|these ... link|links|website|webpage below|above|here|attached|following",
            .published, example: "Please see the link below."),
        .init(
            "please find|see|follow|use|visit|click|go ... link|links|website|webpage|www|http|https", .published,
            example: "Please follow this link."),
        .init(
            "attached|enclosed|following|below link|links ... www|http|https", .published,
            example: "the following link: www.tolby.example"),
        .init(
            "at|on|via|from|in|following the following|below|attached link|links|website|webpage|page", .published,
            example: "It is at the following link."),
    ]

    static let given: [Row] = [
        .init("we|i can say|tell|inform|advise|report you? that", .given, example: "We can say that three were held."),
        .init(
            "please find|see attached|enclosed|below|overleaf|here|following|appended", .given,
            example: "Please find attached the list"),
        .init(
            "please find|see the|our|an|a|copies|copy ... attached|enclosed|below|overleaf|appended", .given,
            example: "Please see the spreadsheet attached"),
        .init(
            "please find|see the|our attached|enclosed|following|below|accompanying|information", .given,
            example: "Please see the attached document"),
        .init(
            "please find|see|refer ... attached|enclosed|attachment|spreadsheet|appendix|enclosure|table|tables|annex",
            .given, example: "Please see data in the spreadsheet"),
        .init(
            "you will|can|may find|see ... attached|overleaf|enclosed|below|annex|appendix|spreadsheet|table|accompanies",
            .given, example: "You will find it overleaf."),
        .init(
            "see table|tables|attached|attachment|enclosed|spreadsheet|appendix", .given,
            example: "See Table 1 overleaf."),
        .init(
            "is|are|was|were|now|also|it's|they're|that's attached|enclosed|appended|below|overleaf", .given,
            example: "The report is attached."),
        .init(
            "is|are given|provided|listed|shown|tabulated|detailed|supplied|presented|reproduced|contained|included ... below|table|attached|enclosed|above|spreadsheet|following|overleaf|end|appendix|annex|letter|in|as",
            .given, example: "The ferries are listed at the end of this reply."),
        .init(
            "answer|reply to? this|it? is therefore|thus|accordingly|simply|just none|nil|zero|no|yes", .given,
            example: "The answer is therefore none."),
        .init(
            "the|their job? title|post|role|position|grade is|was", .given,
            example: "We withhold the name, but the post is Head of Estates."),
        .init(
            "is|are set out ... below|table|attached|enclosed|above|spreadsheet|following|overleaf|end|appendix|annex",
            .given, example: "The figures are set out in the table below."),
        .init(
            "attached|enclosed is|are|you|please|spreadsheet|document|documents|file|files|report|table|tables|schedule|list|copy|copies|excel|pdf",
            .given, example: "Attached is the list."),
        .init(
            "encloses|attaches|appends the|a|an|all|some|copies|copy|this|these|what", .given,
            example: "The University encloses the information that you asked for."),
        .init(
            "i|we attach|enclose|provide|supply|disclose|release|append", .given,
            example: "I enclose a copy of the lease."),
        .init(
            "i|we have|are|am|can|now also|now|therefore|hereby? attached|enclosed|attaching|enclosing|provided|disclosed|released|releasing|disclosing|providing|supplied|supplying|extracted|provide|disclose|release|supply|detailed|listed",
            .given, example: "We are attaching the emails."),
        .init(
            "able|pleased|happy|willing|decided|agreed to provide|disclose|release|supply|send|share", .given,
            example: "I am pleased to provide the figures."),
        .init(
            "information|data|figures|details|minutes|documents|report|copy|copies|records|list ... has|have been released|disclosed|provided|supplied",
            .given, example: "The information has been provided."),
        .init(
            "being released|disclosed|provided|supplied|sent to you", .given,
            example: "the papers being released to you"),
        .init(
            "answer to your|the|this question|query|enquiry|request is|was", .given,
            example: "The answer to your question is yes."),
        .init(
            "come|comes|goes|go with this letter|reply|response|email", .given, example: "They come with this letter."),
        .init(
            "accompanies|accompany this letter|reply|response|email", .given,
            example: "A copy of the report accompanies this letter."),
        .init(
            "compiled|produced|prepared|extracted the following", .given,
            example: "Our officers have compiled the following figures:"),
        .init("as follows", .given, example: "The numbers are as follows:"),
        .init("answered in full", .given, example: "Question 2 is answered in full."),
        .init("disclosed|released|provided|supplied in full", .given, example: "It is disclosed in full."),
        .init(
            "is|are|was|were at|in|on|as the|our|an? annex|appendix|enclosure|enclosures|attachment|attachments|spreadsheet|table",
            .given, example: "The names are in the spreadsheet."),
        .init(
            "is|are|was|were at|in|as annex|appendix|enclosure|attachment|table", .given,
            example: "A list is at Annex A."),
        .init(
            "letter|letters|email|emails|mails|report|reports|minutes|papers|document|documents|copy|copies|list|lists|file|files|notes attached|enclosed",
            .given, example: "The two who agreed have their letters attached."),
        .init(
            "in the table|tables|spreadsheet|attachment below|attached|overleaf|above", .given,
            example: "The figures are in the table below."),
        .init(
            "the|this table|tables|spreadsheet|attachment|list|schedule|document below|attached|shows|show|sets|contains|provides|answers|lists|gives",
            .given, example: "The table below shows this."),
        .init(
            "attached|enclosed spreadsheet|document|table|tables|file|report|list ... answers|shows|contains|provides|gives|sets|lists",
            .given, example: "The attached spreadsheet answers both."),
        .init("gave|sent|given you", .given, example: "The reply gave you the income."),
        .init("upheld|uphold your complaint", .nothing, example: "We uphold your complaint."),
    ]

    static let partly: [Row] = [
        .init("redacted|redacting|redactions|redaction", .partly, example: "One entry has been redacted."),
        .init(
            "some|most|much|part|parts|certain|majority|elements|bulk of the|this|that|your|what|it information|data|material|documents|correspondence|request|you|contents|report|details|figures|records|emails",
            .partly, example: "I enclose most of the information."),
        .init(
            "some|most|much|part|parts|elements|bulk of it|them|this|these|your|what ... exempt|withheld|disclosed|released|attached|enclosed|redacted|provided",
            .partly, example: "Some of it is exempt."),
        .init(
            "some|certain information|data|material|details|passages|documents|entries|parts", .partly,
            example: "Some information is exempt."),
        .init(
            "a small|limited|certain|minimal amount|part|portion|quantity", .partly,
            example: "a small amount is withheld"),
        .init(
            "a small|limited|certain|minimal number of|are|is|has|have ... withheld|exempt|redacted|removed|suppressed|excluded|refused|missing",
            .partly, example: "A small number of entries are withheld."),
        .init("small amount|amounts|portion of", .partly, example: "Small amounts of data are exempt."),
        .init(
            "partially|partly|part|partial disclosed|disclosure|disclosing|withheld|exempt|released|withholding|refused|upheld",
            .partly, example: "It is partially exempt."),
        .init(
            "disclosed|released|withheld|upheld|exempt|uphold|available|refused in part", .partly,
            example: "It is disclosed in part."),
        .init(
            "edited|anonymised|pseudonymised|redacted version|copy|form", .partly,
            example: "A redacted version is attached."),
        .init(
            "asterisk|asterisks|star ... value|number|figure|fewer|less|small|below", .partly,
            example: "An asterisk stands for a value of 1 to 4."),
        .init("apart|save from|for", .detailsWithheld, example: "the report apart from its appendix"),
        .init("with the exception of", .detailsWithheld, example: "all of it with the exception of the prices"),
        .init("excluding the|any|all|personal", .detailsWithheld, example: "the register excluding the names"),
        .init("everything|all except|bar|but|save", .partly, example: "You have everything except the plan."),
        .init("minus the|any|all|personal", .detailsWithheld, example: "The list is attached, minus the names."),
        .init(
            "less|minus the|its|any|all names|name|details|addresses|signatures|prices|rates|appendix|annex|figures",
            .detailsWithheld, example: "The log is attached, less the names of crew."),
        .init("except for|that", .detailsWithheld, example: "It is attached except for the names."),
        .init(
            "name|names|detail|details|signature|signatures|information|data|passage|passages|number|numbers|address|addresses ... has|have|is|are been|being? removed|blacked|deleted|anonymised|obscured|omitted|excluded|blanked|taken",
            .detailsWithheld, example: "The names have been removed."),
        .init(
            "names|details|signatures|passages|numbers|addresses ... removed|blacked|deleted|omitted|obscured|excluded",
            .detailsWithheld, example: "with some passages removed"),
        .init(
            "with|and|the|whose|personal names|name|details|signatures|addresses|data ... withheld|removed|taken|deleted",
            .detailsWithheld, example: "two owners, whose names are withheld"),
        .init(
            "removed|omitted|excluded|deleted the|any|all|some|personal|certain names|name|details|information|data|signatures|passages|identifying|personal|entries",
            .detailsWithheld, example: "We have removed the names of staff."),
        .init("removed personal|identifying|third", .detailsWithheld, example: "We have removed personal data."),
        .init(
            "has|have been removed|blacked|deleted|obscured|omitted|anonymised under|and|because|as|from|in|out",
            .detailsWithheld, example: "Those of private persons have been removed under section 40."),
        .init("taken|blacked out", .detailsWithheld, example: "We have taken out the names of owners."),
        .init(
            "edited|amended|altered to|so|in order? to? remove|take|exclude|delete|protect|hide", .partly,
            example: "The papers have been edited to remove names."),
        .init("suppressed|suppression", .partly, example: "Small numbers are suppressed."),
        .init(
            "fewer|less|lower|smaller than|then five|5|ten|10|six|6|three|3 ... identif*|suppress*|exempt|shown|given|protect|replaced|reported|withheld|recorded|displayed|presented|masked",
            .partly, example: "Where there are fewer than five it is suppressed."),
        .init(
            "below|under five|5|ten|10|six|6 ... identif*|suppress*|exempt|shown|given|protect|replaced|reported|withheld|displayed|masked",
            .partly, example: "Numbers below five are shown in this way."),
        .init("less|fewer than five|5|ten|10|six|6", .partly, example: "fewer than five"),
        .init(
            "low|small numbers|number|figures|counts ... identif*|suppress*|exempt|withheld|masked|rounded", .partly,
            example: "Low numbers are withheld."),
    ]
}
