/// What tells a letter about a request from other papers.
extension KindCues {
    /// Signs that the letter answers somebody's request for information.
    enum Sign: Sendable, CaseIterable {
        /// It speaks to the requester of the request.
        case request
        /// It refers to something that the reader wrote.
        case correspondence
        /// It names an access regime.
        case regime
        /// Its words are those of letters under an access regime, and of some others.
        case procedure
        /// It does both in one phrase.
        case accessRequest
        /// It may speak to the requester of a request, or of anything else.
        case asking
        /// It reports what was done with information.
        case handling
        /// It is about something that authorities decide in letters of their own: planning, a plan of
        /// education, a penalty.
        case matter
        /// It is another kind of paper: a regulator's notice, a report to a board, an invoice.
        case foreign
    }

    static let signs = PhraseTable<Sign>([
        .init("your ... request|requests|enquiry|enquiries", .request, example: "Thank you for your recent request"),
        .init(
            "request|requests you|that|which you? made|sent|submitted", .request,
            example: "the request you made on 3 May"),
        .init("request from you", .request, example: "The Council received a request from you"),
        .init("request which|that? was|were? received", .request, example: "a request which was received on 3 May"),
        .init(
            "thank|thanks you? for the|contacting|getting|writing|emailing", .correspondence,
            example: "Thank you for contacting the Trust"),
        .init(
            "request ... you|which|that you? made|sent|submitted", .request,
            example: "the request for information that you made"),
        .init("dear requester|applicant|requestor", .request, example: "Dear Requester"),
        .init("received from you ... request", .request, example: "We received from you a request for the minutes"),
        .init("your foi|foia|eir|foisa request|requests", .accessRequest, example: "Thank you for your FOI request"),
        .init(
            "your email|letter|enquiry|e|correspondence|recent|communication|message|application|form", .correspondence,
            example: "I refer to your email of 3 May"),
        .init("you requested|sought", .request, example: "You requested the minutes"),
        .init("you ask|asked|wrote", .asking, example: "You asked for the minutes"),
        .init("you put ... question|questions|request|requests", .asking, example: "You put three questions to us"),
        .init("you sent|made|submitted ... request|requests", .request, example: "You sent us two requests"),
        .init("you have requested|asked", .request, example: "information that you have requested"),
        .init(
            "your information|freedom|environmental ... request|enquiry|query", .accessRequest,
            example: "your information request"),
        .init("foi request|response|review", .accessRequest, example: "FOI Request"),
        .init(
            "your foi|foia|eir|foisa e? mail|email|letter|message|enquiry|query|question|questions|application",
            .accessRequest, example: "Thank you for your FOI e-mail"),
        .init(
            "internal? review under|of ... freedom|foi|foia|foisa|environmental", .accessRequest,
            example: "Internal review under the Freedom of Information Act 2000"),
        .init(
            "request is|was very|too|so|quite? broad|wide|general|vague", .accessRequest,
            example: "your request is very broad"),
        .init("the requested information|data|documents", .request, example: "which holds the requested information"),
        .init(
            "freedom of information act? 2000? request|response", .accessRequest,
            example: "Freedom of Information Request - Response"),
        .init(
            "your request for environmental? information|documents|copies|details|data", .accessRequest,
            example: "your request for information about the weir"),
        .init(
            "request|one under|within the? freedom|environmental|foi|foia|foisa|eir|eirs", .accessRequest,
            example: "treated as a request under the Freedom of Information Act"),
        .init(
            "your request has|have|was|is|been? ... under|with|of the|our freedom|environmental", .accessRequest,
            example: "Your request has been considered under the requirements of the Freedom of Information Act"),
        .init("freedom of information", .regime, example: "Freedom of Information Act 2000"),
        .init("environmental information", .regime, example: "Environmental Information Regulations 2004"),
        .init("foi|foia|foisa|eir|eirs|eisrs", .regime, example: "Our ref: FOI 2211"),
        .init("request|requests for information", .regime, example: "a request for information"),
        .init("information request", .regime, example: "Information Request 2211"),
        .init("access to information", .regime, example: "Access to Information Team"),
        .init("f o i", .regime, example: "your F.O.I. request"),
        .init("your f o i request", .accessRequest, example: "in answer to your F.O.I. request"),
        .init("section|sections|exemption|exemptions ... the act", .procedure, example: "section 42(1) of the Act"),
        .init("rhyddid gwybodaeth", .regime, example: "Deddf Rhyddid Gwybodaeth"),
        .init("i|we|trust|council|department can confirm", .handling, example: "I can confirm that we hold it"),
        .init("please find|see|note", .handling, example: "Please find attached"),
        .init("attached|enclosed|enclose", .handling, example: "A copy is attached"),
        .init(
            "exempt|withheld|withholding|disclose|disclosure|disclosed", .handling,
            example: "it is exempt from disclosure"),
        .init("not hold|held", .handling, example: "we do not hold this"),
        .init("decision notice", .foreign, example: "Decision notice FS50"),
        .init(
            "the commissioner looked|agreed|agrees|found|finds|accepts|accepted|investigated|required|requires|notes|noted|upheld",
            .foreign, example: "The Commissioner found that the Harbour Trust had failed to comply"),
        .init("relevant statutory provisions", .foreign, example: "Relevant statutory provisions"),
        .init("the complainant", .foreign, example: "The complainant requested"),
        .init(
            "board|committee is asked|invited|requested|recommended to", .foreign, example: "The Board is asked to note"
        ),
        .init("invoice no|number|date", .foreign, example: "Invoice number 11"),
        .init("for assurance|noting", .foreign, example: "For assurance"),
        .init("minutes of the", .foreign, example: "Minutes of the meeting"),
        .init("your complaint about|regarding|concerning", .foreign, example: "Your complaint about your bins"),
        .init(
            "stage 1|2|3|one|two|three complaint|review|response|investigation|of", .foreign,
            example: "stage 2 of the complaints procedure"),
        .init("you complained that|about|of", .foreign, example: "You complained that your bin was not emptied"),
        .init(
            "complaint at|under|to stage 1|2|3|one|two|three", .foreign, example: "Your complaint at Stage 2 - the lift"
        ),
        .init("housing ombudsman service?", .foreign, example: "the Housing Ombudsman Service"),
        .init("your constituent|constituents", .foreign, example: "on behalf of your constituent"),
        .init("invoice ... due|payable|payment", .foreign, example: "this invoice is due for payment"),
        .init("payment is due", .foreign, example: "Payment is due within 30 days"),
        .init("planning permission|application|enforcement", .matter, example: "planning permission is granted"),
        .init("town and country planning", .matter, example: "Town and Country Planning Act 1990"),
        .init("ehc|ehcp|plan needs|assessment", .matter, example: "an EHC needs assessment"),
        .init("education health and care", .matter, example: "an Education, Health and Care Plan"),
        .init("children and families act", .matter, example: "section 36(8) of the Children and Families Act 2014"),
        .init("penalty charge", .matter, example: "a Penalty Charge Notice was served"),
        .init("subject access request|requests", .matter, example: "your subject access request"),
        .init("right of access ... article|uk|data", .matter, example: "Your right of access: Article 15, UK GDPR"),
        .init(
            "personal data which|that? ... has|have|hold|holds about you", .matter,
            example: "the personal data that we hold about you"),
        .init("council tax reduction|account|bill|band", .matter, example: "your council tax account"),
        .init("housing register|benefit|application", .matter, example: "your housing application"),
        .init("this policy", .foreign, example: "This policy sets out"),
        .init(
            "this document|procedure|guidance explains|sets|applies|tells", .foreign,
            example: "This procedure applies to all"),
        .init("model letter|response|reply", .foreign, example: "Model letter"),
        .init("news|press release", .foreign, example: "NEWS RELEASE"),
        .init("for immediate use|release", .foreign, example: "For immediate release"),
        .init("notes to|for editors", .foreign, example: "Notes to editors"),
        .init(
            "independent|school admission? appeal|appeals panel|panels", .foreign, example: "Independent Appeals Panel"),
        .init(
            "application under section|regulation|article", .matter,
            example: "Application under section 17 of the Piers Act"),
        .init(
            "government and social care ombudsman", .foreign, example: "the Local Government and Social Care Ombudsman"),
        .init("agenda item", .foreign, example: "Agenda item 7"),
        .init("response|letter|reply template", .foreign, example: "Standard response template 9"),
        .init("template response|letter|reply", .foreign, example: "Template letter 4"),
        .init("delete as appropriate|applicable|necessary", .foreign, example: "[delete as appropriate]"),
        .init("insert name|date|address|details|reference|subject", .foreign, example: "[insert date]"),
    ])
}
