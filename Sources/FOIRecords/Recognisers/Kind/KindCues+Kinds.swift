extension KindCues {
    /// To whom what the letter answers was passed.
    static let writers = PhraseTable<Void>([.init("to me", (), example: "passed to me for reply")])

    /// Words of what is to be paid.
    static let charges = PhraseTable<Void>([
        .init("pay|payable|payment|charge|charges|fee|cheque", (), example: "Please pay £22.50"),
        .init("send|sends|let us", (), example: "Please send us £22.50"),
        .init("cover ... disbursements|cost|costs|copying|postage", (), example: "£22.50 to cover disbursements"),
    ])

    /// Phrases of letters of one kind.
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
        .init(
            "looked|look again at how|the|your|our", .internalReview,
            example: "I have looked again at how it was handled"),
        .init("complaint is not? upheld|rejected|dismissed", .internalReview, example: "your complaint is not upheld"),
        .init(
            "appeal is|was therefore|not|partly? allowed|upheld|rejected|dismissed", .internalReview,
            example: "Your appeal is therefore allowed in part"),
        .init(
            "appeal panel|hearing met|heard|considered|found|decided|was", .internalReview,
            example: "The appeal panel met on 3 May"),
        .init(
            "uphold|upheld this|that|your|the ... point|part|ground|complaint|appeal", .internalReview,
            example: "I uphold this point"),
        // More time.
        .init(
            "ask|need|require for? a? little? longer", .extension, example: "I must ask for a little longer to reply"),
        .init(
            "public interest is finely|still|being", .extension, example: "the public interest is still being weighed"),
        .init(
            "not yet ... decision|conclusion|decided", .extension,
            example: "We have not yet reached a decision on the balance"),
        .init(
            "not yet been? reached|made|taken|decided|settled", .extension,
            example: "A decision has not yet been reached on the balance"),
        .init(
            "permits|allows|gives|need|needs|take ... longer period|time", .extension,
            example: "Section 10(3) permits a longer period"),
        .init(
            "extend|extending|extended the|this|our? time|deadline|limit|period|response", .extension,
            example: "we are extending the deadline"),
        .init(
            "have|need|required|must to? consider|assess|weigh whether|where ... public interest", .extension,
            example: "we have to consider whether it would be in the public interest"),
        .init(
            "information ... may be exempt", .extension, example: "The information that you seek may be exempt"),
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
        .init(
            "deadline|date|time|period|target ... moved|extended|put|pushed|revised", .extension,
            example: "The deadline has been moved to 3 May"),
        .init(
            "still|not to|under|being|been|yet be? review|consideration|considered|assessed|weighed|complete|completed",
            .extension, example: "The balance is still under review"),
        .init(
            "more|extra|additional|longer|further time ... required|needed|allows|provides|allowed|necessary",
            .extension, example: "More time is required to look at it"),
        .init("need|needs|require|take|taking longer|until|up", .extension, example: "we will need longer to reply"),
        .init(
            "period|time|deadline|limit ... is|has|be been? extended", .extension,
            example: "the period for a reply is extended to 40 working days"),
        .init(
            "extended|extending to|until|by", .extension,
            example: "the period is extended to 40 working days"),
        .init(
            "cannot|unable|able to? reply|respond|answer in|within time|the|20", .extension,
            example: "we cannot reply in time"),
        .init("to extend the|our|this|20|twenty", .extension, example: "We have had to extend the 20 working days"),
        // Receipt only.
        .init("expect our|a|the reply|response|answer by", .acknowledgement, example: "Expect our reply by 3 May"),
        .init(
            "been given the? above|following? number|reference", .acknowledgement,
            example: "It has been given the number 441"),
        .init("came in to|today|yesterday|on", .acknowledgement, example: "Your request came in today"),
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
        .init(
            "duty|has|have|must|required to? respond|reply ... working days", .acknowledgement,
            example: "the Council has a duty to respond promptly and no later than 20 working days"),
        .init(
            "days which in this case is|will", .acknowledgement,
            example: "within 20 working days, which in this case is 3 May"),
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
        .init(
            "started|begun to process|consider|deal|look|search", .acknowledgement,
            example: "The Council has now started to process your request"),
        .init("receiving attention", .acknowledgement, example: "Your request is receiving attention"),
        .init(
            "reply|response|answer will be sent", .acknowledgement, example: "A reply will be sent to you by 3 May"),
        .init(
            "will deal|process|handle|consider|look ... your|the|this request|enquiry", .acknowledgement,
            example: "We will deal with your request promptly"),
        .init("will respond|reply|answer no later", .acknowledgement, example: "I will respond no later than 3 May"),
        .init("request has|have reached", .acknowledgement, example: "your request has reached us"),
        .init(
            "within the statutory|prescribed", .acknowledgement,
            example: "We shall answer within the statutory timescale"),
        .init("will reply|respond|answer within|by", .acknowledgement, example: "The Trust will reply within 20 days"),
        .init("acknowledged", .acknowledgement, example: "Receipt of your request is hereby acknowledged"),
        .init(
            "confirm|confirms|confirming that? we|i have|hold|received your", .acknowledgement,
            example: "This note confirms that we have your request"),
        .init(
            "request|enquiry is|are now|being|in|with|under|safely? in|with|under|safely|received hand|queue|consideration|the|received|our",
            .acknowledgement, example: "Your request is in hand"),
        .init(
            "request|enquiry has|have been|now assigned|allocated|given|received|registered|recorded", .acknowledgement,
            example: "Your request has been assigned to an officer"),
        .init("have|has registered|logged|recorded your", .acknowledgement, example: "We have registered your request"),
        .init(
            "receipt of your request|enquiry|e|email|letter", .acknowledgement, example: "in receipt of your request"),
        .init(
            "work|searches ... has|have|is|are now? started|begun|begun|underway", .acknowledgement,
            example: "Work on your request has started"),
        // A question back.
        .init(
            "need to know which|what|whether|exactly|how", .clarification,
            example: "we need to know which bridge you mean"),
        .init(
            "before we|i can begin|start|search|go|process", .clarification, example: "Before we can begin to search"),
        .init("help|helps us|me to know", .clarification, example: "It would help us to know which years you mean"),
        .init("clock stops|stopped|paused|stands", .clarification, example: "The clock stops here"),
        .init("once|when|until|from we|i have? heard|hear from you", .clarification, example: "Once we hear from you"),
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
        .init(
            "can|could|would you please? confirm|clarify|specify the|which|what|whether", .clarification,
            example: "Please can you confirm the following"),
        .init("please clarify|confirm|specify", .clarification, example: "Please clarify which bridge you mean"),
        .init(
            "need|require|seek|seeking|request|requesting further? some? clarification|more|further", .clarification,
            example: "we need clarification of your request"),
        .init("clarification|clarifying", .clarification, example: "On receipt of clarification"),
        .init(
            "unable to identify ... information", .clarification, example: "we are unable to identify the information"),
        .init(
            "not clear|certain|sure ... what|which ... you", .clarification,
            example: "It is not clear to us what information you want"),
        .init(
            "please describe|specify|set|say|name|define ... more|which|what", .clarification,
            example: "Please describe it more precisely"),
        .init(
            "not hear|heard from you", .clarification, example: "If we do not hear from you, we will close the request"),
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
        .init("sent|passed|handed your|the request on to", .transfer, example: "we have sent your request on to it"),
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
        .init(
            "charge|charging|fee ... copying|postage|photocopying|printing", .feesNotice,
            example: "We are charging £45 for copying"),
        .init("fees notice", .feesNotice, example: "This is a fees notice"),
        .init("fee of", .feesNotice, example: "a fee of £40 is payable"),
        .init("there is a charge|fee", .feesNotice, example: "There is a charge of £40 for the information"),
        .init(
            "entitled|entitles|allowed|permitted to|us|me charge|make", .feesNotice,
            example: "a charge that we are entitled to make"),
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
}
