/// Phrases that tell what a letter does.
enum KindCues {
    /// Signs that the letter answers somebody's request for information.
    enum Sign: Sendable {
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
        .init("received from you ... request", .request, example: "We received from you a request for the minutes"),
        .init("your foi|foia|eir|foisa request|requests", .accessRequest, example: "Thank you for your FOI request"),
        .init(
            "your email|letter|enquiry|e|correspondence|recent", .correspondence,
            example: "I refer to your email of 3 May"),
        .init("you requested|sought", .request, example: "You requested the minutes"),
        .init("you ask|asked|wrote", .asking, example: "You asked for the minutes"),
        .init("you sent|made|submitted ... request|requests", .request, example: "You sent us two requests"),
        .init("you have requested|asked", .request, example: "information that you have requested"),
        .init(
            "your information|freedom|environmental ... request|enquiry|query", .accessRequest,
            example: "your information request"),
        .init("foi request|response", .accessRequest, example: "FOI Request"),
        .init("the requested information|data|documents", .request, example: "which holds the requested information"),
        .init(
            "freedom of information act? 2000? request|response", .accessRequest,
            example: "Freedom of Information Request - Response"),
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
        .init("invoice ... due|payable|payment", .foreign, example: "this invoice is due for payment"),
        .init("payment is due", .foreign, example: "Payment is due within 30 days"),
        .init("planning permission|application|enforcement", .matter, example: "planning permission is granted"),
        .init("town and country planning", .matter, example: "Town and Country Planning Act 1990"),
        .init("ehc|ehcp|plan needs|assessment", .matter, example: "an EHC needs assessment"),
        .init("education health and care", .matter, example: "an Education, Health and Care Plan"),
        .init("children and families act", .matter, example: "section 36(8) of the Children and Families Act 2014"),
        .init("penalty charge", .matter, example: "a Penalty Charge Notice was served"),
        .init("council tax reduction|account|bill|band", .matter, example: "your council tax account"),
        .init("housing register|benefit|application", .matter, example: "your housing application"),
        .init("this policy", .foreign, example: "This policy sets out"),
        .init(
            "government and social care ombudsman", .foreign, example: "the Local Government and Social Care Ombudsman"),
        .init("agenda item", .foreign, example: "Agenda item 7"),
    ])

    static let kinds = PhraseTable<LetterKind>([
        // A review's outcome.
        .init(
            "outcome|result|conclusion of the|my|our|your|this|an? internal? review", .internalReview,
            example: "the outcome of the internal review"),
        .init(
            "conducted|conducting|completed|concluded|undertaken|undertaking an|the|my|our|your|this internal? review",
            .internalReview, example: "I have now completed my review"),
        .init(
            "requesting|asking for? an internal review", .internalReview,
            example: "your email requesting an internal review"),
        .init(
            "your request|application for an? internal review", .internalReview,
            example: "your request for an internal review"),
        .init(
            "asked|requested us? for? an internal review", .internalReview,
            example: "You have asked us for an internal review"),
        .init(
            "internal review has|is now? been? completed|concluded|carried", .internalReview,
            example: "The internal review has been completed"),
        .init("review of your request has", .internalReview, example: "The review of your request has finished"),
        .init(
            "carried out an|the|my|our|your|this internal? review", .internalReview,
            example: "I have carried out the review"),
        .init("review is now? complete|completed", .internalReview, example: "The review is now complete"),
        .init("reconsider|reconsidered|reconsideration", .internalReview, example: "Request for reconsideration"),
        .init("overturn|overturned|overturning", .internalReview, example: "I overturn the use of that section"),
        .init("following|after an? internal review", .internalReview, example: "Response following internal review"),
        .init("this concludes our|the internal? review", .internalReview, example: "This concludes our review"),
        .init(
            "i have|now reviewed the handling|response|decision", .internalReview,
            example: "I have reviewed the decision"),
        .init("uphold|upheld ... original|complaint", .internalReview, example: "I uphold the original decision"),
        .init("requirement for review", .internalReview, example: "your requirement for review"),
        .init(
            "completed|concluded|finished that|the|my|our|this internal? review", .internalReview,
            example: "I have now completed that review"),
        // More time.
        .init(
            "not yet ... decision|conclusion|decided", .extension,
            example: "We have not yet reached a decision on the balance"),
        .init(
            "extend|extending|extended the|this|our? time|deadline|limit|period|response", .extension,
            example: "we are extending the deadline"),
        .init("need|needs|decided to extend", .extension, example: "we need to extend it to 40 working days"),
        .init("longer than 20|twenty working", .extension, example: "the time may be longer than 20 working days"),
        .init("volume ... complexity|complex", .extension, example: "because of the volume and complexity of it"),
        .init("complex ... volume|voluminous", .extension, example: "The request is complex and the volume is large"),
        .init(
            "able to? respond|reply|answer ... within|by", .extension,
            example: "we will not be able to respond within 20 working days"),
        .init("extension of time", .extension, example: "an extension of time is needed"),
        .init(
            "further|additional|more time ... consider|decide|determine|assess|weigh|reach", .extension,
            example: "we need further time to consider"),
        .init("additional|further working|20|twenty ... days", .extension, example: "an additional 20 working days"),
        // Receipt only.
        .init("have|has received your", .acknowledgement, example: "We have received your e-mail"),
        .init("will reply|respond|answer to? it|you", .acknowledgement, example: "The Agency will reply to it"),
        .init(
            "have our|a|my reply|response|answer by", .acknowledgement, example: "You should have our reply by 3 May"),
        .init("are|is dealing with your request", .acknowledgement, example: "we are dealing with your request"),
        .init(
            "aim|aims|hope|expect|intend to send|provide|give|let|have|issue ... response|reply|answer by|within|no",
            .acknowledgement, example: "we aim to send you a response by 3 May"),
        .init("am dealing with your request", .acknowledgement, example: "I am dealing with your request"),
        .init("arrange for a response|reply|answer", .acknowledgement, example: "I will arrange for a reply"),
        .init("this is to confirm|acknowledge", .acknowledgement, example: "This is to confirm that we have it"),
        .init("hear from us|me", .acknowledgement, example: "you should hear from us by 3 May"),
        .init(
            "is|are being considered|processed|dealt|handled", .acknowledgement,
            example: "Your request is being considered"),
        .init("will write to|contact you", .acknowledgement, example: "We will write to you before then"),
        .init("acknowledge|acknowledges|acknowledging", .acknowledgement, example: "I acknowledge your request"),
        .init("acknowledgement of", .acknowledgement, example: "This is an acknowledgement of your request"),
        .init(
            "has|is been|being logged|registered|allocated|passed|forwarded|processed", .acknowledgement,
            example: "Your request has been logged"),
        .init("we will respond|reply|answer", .acknowledgement, example: "We will respond within 20 working days"),
        .init(
            "you can|should|will expect|receive a? response|reply", .acknowledgement,
            example: "You will receive a response by 3 May"),
        .init(
            "will be dealt|considered|handled|processed", .acknowledgement,
            example: "It will be dealt with under the Act"),
        .init("respond|reply|answer by|within", .acknowledgement, example: "We aim to respond by 3 May"),
        .init("receiving attention", .acknowledgement, example: "Your request is receiving attention"),
        .init(
            "reply|response|answer will be sent", .acknowledgement, example: "A reply will be sent to you by 3 May"),
        .init("request has|have reached", .acknowledgement, example: "your request has reached us"),
        .init(
            "within the statutory|prescribed", .acknowledgement,
            example: "We shall answer within the statutory timescale"),
        .init("will reply|respond|answer within|by", .acknowledgement, example: "The Trust will reply within 20 days"),
        // A question back.
        .init(
            "ask|require|requires|need for? further information", .clarification,
            example: "entitled to ask for further information"),
        .init(
            "cannot|unable to? process|proceed|deal|go", .clarification,
            example: "We cannot process your request without knowing"),
        .init("in order to identify", .clarification, example: "more details in order to identify the records"),
        .init(
            "request clear|clearer|precise|specific", .clarification, example: "if you would make your request clearer"),
        .init(
            "cannot|unable|able to? tell|understand|identify", .clarification, example: "We cannot tell what you want"),
        .init(
            "when|once|until we have? receive|received|hear|heard|your ... clarification|answer|reply", .clarification,
            example: "when we have your answer"),
        .init(
            "ask|asking|asked|invite you|whether you? to|could|can|would clarify|specify|narrow|explain",
            .clarification,
            example: "I am writing to ask you to clarify it"),
        .init(
            "seek|seeking|ask|asking for? clarification of your request", .clarification,
            example: "I am writing to seek clarification of your request"),
        .init("necessary for you to", .clarification, example: "It is necessary for you to clarify these points"),
        .init(
            "not|unable ... further|proceed without", .clarification,
            example: "I will not be able to take it further without this"),
        .init(
            "you no? longer? wish|want to pursue|proceed", .clarification,
            example: "that you no longer wish to pursue it"),
        .init(
            "would|could you please clarify|specify|tell|say|let|provide", .clarification,
            example: "Would you please tell me which years you mean"),
        .init("please clarify|confirm|specify", .clarification, example: "Please clarify which bridge you mean"),
        .init(
            "need|require|seek|seeking|request|requesting further? some? clarification|more|further", .clarification,
            example: "we need clarification of your request"),
        .init("clarification|clarifying", .clarification, example: "On receipt of clarification"),
        .init(
            "unable to identify ... information", .clarification, example: "we are unable to identify the information"),
        .init("more specific|precise", .clarification, example: "Could you be more specific"),
        .init("until we receive|hear", .clarification, example: "until we receive your reply"),
        .init("need|needs some? more detail|details", .clarification, example: "We need some more detail from you"),
        .init("clarify what|which|whether", .clarification, example: "Please clarify what you mean"),
        .init(
            "no further|take action ... until|unless", .clarification,
            example: "We will take no further action until you reply"),
        .init(
            "once|when|until|after ... receive|received|receives your? clarification", .clarification,
            example: "once the Trust has received your clarification"),
        // Sent on.
        .init(
            "transferred|transferring|forwarded|passed your|the request to", .transfer,
            example: "we have transferred your request to"),
        .init(
            "transferred|transferring ... request to", .transfer, example: "we have transferred part of your request to"
        ),
        .init("transfer of your|the|a request", .transfer, example: "Transfer of your request"),
        .init(
            "request has been transferred|forwarded|passed to", .transfer,
            example: "Your request has been transferred to"),
        .init(
            "have|has therefore|today|now|also? transferred|forwarded|referred|passed it|your", .transfer,
            example: "We have therefore transferred it to them"),
        .init(
            "to whom we|i have? therefore|today|now? transferred|forwarded|referred|passed", .transfer,
            example: "the Council, to whom we have transferred your request"),
        .init(
            "they|who will reply|respond|answer|write to? you? directly|direct", .transfer,
            example: "They will reply to you directly"),
        .init("they will reply|respond|answer to you", .transfer, example: "and they will respond to you"),
        // A price.
        .init("fees notice", .feesNotice, example: "This is a fees notice"),
        .init("fee of", .feesNotice, example: "a fee of £40 is payable"),
        .init("is a fees notice", .feesNotice, example: "This letter is a fees notice under section 9"),
        .init("fee|charge ... is payable|due", .feesNotice, example: "a fee of £40 is payable for copying"),
        .init("until ... has been paid", .feesNotice, example: "Nothing will be done until it has been paid"),
        .init("the charge|fee is|for", .feesNotice, example: "The charge is £40"),
        .init("charge|charging a fee", .feesNotice, example: "allows us to charge a fee"),
        .init("fee is|has been? paid", .feesNotice, example: "unless the fee is paid"),
        .init("send a? cheque|payment", .feesNotice, example: "Please send a cheque"),
        .init("please pay", .feesNotice, example: "please pay this within three months"),
        .init("pay|payment ... fee|charge|cheque", .feesNotice, example: "please send payment of the fee"),
    ])

    /// Signs that the letter deals with the substance: it is then an answer.
    static let substance = PhraseTable<Void>([
        .init("please find", (), example: "Please find the information below"),
        .init("attached|enclosed|enclose", (), example: "The minutes are attached"),
        .init("are|is|have withholding|withheld|exempt|redacted|refused|refusing", (), example: "It is withheld"),
        .init("not hold|held", (), example: "We do not hold it"),
        .init("exceed ... limit", (), example: "would exceed the appropriate limit"),
        .init("vexatious", (), example: "the request is vexatious"),
        .init("our|my response|reply|answer|decision is|to", (), example: "our response to each question"),
        .init("exempt from", (), example: "It is exempt from disclosure"),
        .init("refuse|refuses|refusing|declined|declining to|the|this|it|your", (), example: "we refuse the request"),
        .init("manifestly unreasonable", (), example: "the request is manifestly unreasonable"),
        .init("neither confirm", (), example: "we can neither confirm nor deny"),
    ])

    /// What the authority alone says when it asks the requester back: it counts also where it is taken
    /// for a part of the request.
    static let askingBack = PhraseTable<Void>([
        .init(
            "seek|seeking|require|need|ask|asking|request|requesting for? further? clarification of|about|on|regarding your request",
            (),
            example: "I am writing to seek clarification of your request"),
        .init("you to clarify|narrow|specify your request", (), example: "to ask you to clarify your request"),
        .init("clarify|specify|confirm the following", (), example: "Please clarify the following points"),
        .init("need|necessary|require ... you to clarify", (), example: "It is necessary for you to clarify this"),
        .init("clarify your request", (), example: "asking you to clarify your request"),
    ])

    /// The sentence is about a part of the request, not about the whole.
    static let ofPart = PhraseTable<Void>([
        .init(
            "this|that|your? first|second|third|fourth|last|final? question|part|point|item|element", (),
            example: "This question has been passed to the Keeper"),
        .init(
            "these|those|other|remaining questions|parts|points|items", (), example: "These questions were forwarded"),
        .init("question|part|point|item 1|2|3|4|5|6|7|8|9|10", (), example: "Question 2 has been passed on"),
    ])
}
