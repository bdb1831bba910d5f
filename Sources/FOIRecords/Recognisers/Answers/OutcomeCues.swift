/// Phrases that tell what an authority does with what it was asked for.
enum OutcomeCues {
    /// What a phrase says of information or of a request.
    enum Signal: Sendable, Hashable {
        /// It is given: attached, enclosed, set out.
        case given
        /// Part of it is given, or it is given with parts taken out.
        case partly
        /// Names or details are kept back; the rest may be given.
        case detailsWithheld
        case withheld
        /// The balance, weighed anew, is for disclosure.
        case released
        case notHeld
        /// Some of it, or for some years, is not held.
        case someNotHeld
        case neitherConfirmedNorDenied
        /// The request is refused for its cost, its burden or its purpose.
        case refused
        case clarification
        case transferred
        /// It is published, and the letter says where.
        case published
        /// "As above", "See answer to question 3".
        case asAbove
        /// The words look like one of these and are none.
        case nothing
    }

    static let signals = PhraseTable<Signal>(
        nothing + balance + pointers + given + partly + withheld + notHeld + others)

    typealias Row = PhraseTable<Signal>.Row

    /// "Please see the link below" gives no more than the link.
    private static let pointers: [Row] = [
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

    private static let given: [Row] = [
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
            "see table|tables|attached|attachment|enclosed|spreadsheet|appendix", .given,
            example: "See Table 1 overleaf."),
        .init(
            "is|are|was|were|now|also attached|enclosed|appended|below|overleaf", .given,
            example: "The report is attached."),
        .init(
            "is|are given|provided|listed|shown|tabulated|detailed|supplied|presented|reproduced|contained|included ... below|table|attached|enclosed|above|spreadsheet|following|overleaf|end|appendix|annex|letter|in|as",
            .given, example: "The ferries are listed at the end of this reply."),
        .init(
            "is|are set out ... below|table|attached|enclosed|above|spreadsheet|following|overleaf|end|appendix|annex",
            .given, example: "The figures are set out in the table below."),
        .init(
            "attached|enclosed is|are|you|please|spreadsheet|document|documents|file|files|report|table|tables|schedule|list|copy|copies|excel|pdf",
            .given, example: "Attached is the list."),
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
        .init("as follows", .given, example: "The numbers are as follows:"),
        .init("answered in full", .given, example: "Question 2 is answered in full."),
        .init("disclosed|released|provided|supplied in full", .given, example: "It is disclosed in full."),
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

    private static let partly: [Row] = [
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
            "a small|limited|certain|minimal amount|part|portion|number|quantity", .partly,
            example: "a small amount is withheld"),
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
        .init("apart|save from|for", .detailsWithheld, example: "the report apart from its appendix"),
        .init("with the exception of", .detailsWithheld, example: "all of it with the exception of the prices"),
        .init("excluding the|any|all|personal", .detailsWithheld, example: "the register excluding the names"),
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

    private static let withheld: [Row] = [
        .init("withhold|withheld|withholding|withholds", .withheld, example: "We are withholding the report."),
        .init(
            "is|are|was|were|be|being|been|therefore|considered|information|also|and exempt|exempted", .withheld,
            example: "It is exempt under section 43(2)."),
        .init("exempt|exempted from disclosure|release", .withheld, example: "exempt from disclosure"),
        .init("exempting|excepted from?", .withheld, example: "I am exempting the names."),
        .init(
            "refused|withheld|excepted|exempt under|by|pursuant", .withheld, example: "Refused under regulation 13(1)."),
        .init("not to disclose|release|provide|supply", .withheld, example: "We have decided not to disclose it."),
        .init(
            "will|shall|can|should|could not be? disclosed|released|disclose|release|disclosing|releasing", .withheld,
            example: "It will not be disclosed."),
        .init(
            "cannot|can't be? disclose|disclosed|released|release|supply|supplied", .withheld,
            example: "It cannot be disclosed."),
        .init(
            "unable to provide|disclose|release|supply you? with? the|this|that|any|these|some|a|it|copies|details|information",
            .withheld, example: "We are unable to provide this information."),
        .init(
            "cannot provide|give you? with? the|this|that|any|these|it|copies|information", .withheld,
            example: "We cannot provide this information."),
        .init(
            "not able to provide|disclose|release|supply you? with? the|this|that|any|these|it|copies|information",
            .withheld, example: "We are not able to release the report."),
        .init(
            "not being? disclosed|released|disclosing|releasing", .withheld, example: "We are not disclosing the names."
        ),
        .init(
            "is|are|been|being|be|hereby|and|therefore refused", .withheld, example: "Questions 1 and 3 are refused."),
        .init(
            "refusing|refuse|refused this|to|your|the|these|question|part|parts|questions disclose|part|request|release|provide|questions|information|supply",
            .withheld, example: "The Council is refusing this part."),
        .init(
            "section|regulation|exemption|exemptions|exception|exceptions|s21|s22|s23|s24|s27|s30|s31|s36|s38|s40|s41|s42|s43|s44 ... applies|apply|applied|engaged",
            .withheld, example: "Section 38 applies to the plans."),
        .init("engages|engage section|regulation|the|exemption", .withheld, example: "Disclosure engages section 31."),
        .init(
            "applying|applied|apply an|the|section|sections|exemption|regulation|this exemption|exception|exemptions|section|regulation|to",
            .withheld, example: "We are applying the exemption in section 40."),
        .init(
            "applying|applied|apply section|sections|regulation|exemption|exemptions|exception", .withheld,
            example: "We are applying section 40."),
        .init(
            "rely|relying|relied|relies on|upon section|sections|regulation|the|an|exemption", .withheld,
            example: "We rely on section 43(2)."),
        .init("falls|fall within|under section|sections|regulation", .withheld, example: "It falls under section 22."),
        .init(
            "falls|fall within|under the scope|terms|provisions of section|sections|regulation|the", .withheld,
            example: "It falls within the scope of section 22."),
        .init(
            "falls|fall within|under the exemption|exemptions|exception", .withheld,
            example: "It falls within the exemption in section 42."),
        .init(
            "not obliged|required to disclose|provide|supply|release", .withheld,
            example: "We are not obliged to disclose it."),
        .init("refusal notice", .withheld, example: "This letter is a refusal notice."),
        .init(
            "the? relevant exemptions|exemption|exceptions|exception is|are", .withheld,
            example: "The relevant exemption is section 30."),
        .init(
            "declined|declining|decline to disclose|provide|release|supply", .withheld,
            example: "We decline to release it."),
    ]

    private static let balance: [Row] = [
        .init(
            "public interest ... maintaining|withholding ... outweighs|prevails|stronger|greater", .withheld,
            example: "The public interest in maintaining the exemption outweighs that in disclosure."),
        .init(
            "public interest|balance lies|is|falls|rests in|with favour? of? maintaining|withholding|non", .withheld,
            example: "The public interest lies in maintaining the exemption."),
        .init(
            "public interest favours|favour maintaining|withholding|non", .withheld,
            example: "The public interest favours withholding it."),
        .init("balance is|lies against disclosure", .withheld, example: "The balance is against disclosure."),
        .init(
            "not ... in the public interest to disclose|release", .withheld,
            example: "It is not in the public interest to disclose it."),
        .init(
            "public interest ... maintaining|withholding ... not|never outweigh", .released,
            example: "The public interest in maintaining the exemption does not outweigh that in disclosure."),
        .init(
            "not|never outweigh those|that|the ... disclosure|release|disclosing|releasing|available", .released,
            example: "Those arguments do not outweigh the ones for release."),
        .init(
            "public interest|balance lies|is|falls|rests in|with favour? of? disclosure|disclosing|release|releasing|making",
            .released, example: "The public interest lies in favour of disclosure."),
        .init(
            "public interest favours|favour disclosure|disclosing|release|releasing", .released,
            example: "The public interest favours disclosure."),
        .init(
            "is in the public interest to disclose|release|provide", .released,
            example: "It is in the public interest to disclose the advice."),
        .init(
            "exemption|exception|exemptions is|was|are|were not engaged|needed|justified|applicable", .released,
            example: "The exemption is not engaged."),
        .init(
            "section|sections|regulation|exemption ... not engaged|applicable|justified", .released,
            example: "We find that section 38(1) was not engaged."),
        .init(
            "no longer rely|relying|consider|considers|applies|apply|exempt|withholding|engaged", .released,
            example: "We no longer rely on section 22."),
        .init(
            "withdraw|withdrawn|withdrawing our|the|its reliance|use|application|exemption", .released,
            example: "We withdraw our reliance on section 43."),
        .init(
            "should not have been withheld|redacted|refused|exempted", .released,
            example: "It should not have been withheld."),
        .init(
            "now|decided|therefore to? disclose|disclosing|releasing|release|disclosed|released", .released,
            example: "We have decided to disclose the advice."),
        .init(
            "can|will|should now be disclosed|released|provided", .released, example: "The rent can now be disclosed."),
    ]

    private static let notHeld: [Row] = [
        .init(
            "do|does|did not currently|centrally|actually|routinely|also|presently|itself|ourselves? hold|holds|record|records|keep|collect|retain|possess|maintain|collate|capture",
            .notHeld, example: "We do not record this information."),
        .init(
            "don't|doesn't|didn't currently|centrally? hold|record|keep|collect|retain", .notHeld,
            example: "We don't hold this."),
        .init(
            "do|does|did not have the|any|this|that|these|such|a|information|records|data|figures|relevant|recorded information|record|records|data|figure|figures|breakdown|statistics|documents|copy|copies|for",
            .notHeld, example: "We do not have a figure for the cost."),
        .init(
            "do|does|did not have information|records|data|figures|statistics", .notHeld,
            example: "We do not have data on this."),
        .init(
            "have|has no information|data|records|recorded|relevant|documents|correspondence|figures|statistics",
            .notHeld, example: "The Trust has no information on this."),
        .init(
            "hold|holds|held no information|data|records|record|recorded|such|relevant|documents|correspondence|copy|copies|figures|statistics|further|other|report",
            .notHeld, example: "The Trust holds no information on this."),
        .init(
            "no recorded|relevant|such|further|other? information|data|records|record|documents|correspondence|numbers|figures|emails|minutes|policy is|are|was|were|has|have held|been|found|located|identified|recorded|available|kept",
            .notHeld, example: "No information is held."),
        .init(
            "no information|data|records|documents held|available|found|located|exist|exists", .notHeld,
            example: "No information held."),
        .init(
            "there|which is|are|were|was no information|data|records|numbers|figures|documents|recorded ... held|recorded|kept|available|collected",
            .notHeld, example: "There are no numbers held on this."),
        .init(
            "information|data|record|records|figures|detail|details|it|this|that|question|documents|document|report|correspondence ... is|are|was|were not held|recorded|collected|kept|captured|retained|collated|in",
            .notHeld, example: "This information is not held."),
        .init(
            "is|are|was|were not centrally|currently|routinely? held|recorded|collected|kept|captured|retained|collated",
            .notHeld, example: "It is not recorded."),
        .init("not held|recorded|collected", .notHeld, example: "Not held."),
        .init("not in our|the possession", .notHeld, example: "It is not in our possession."),
        .init("nothing to supply|provide|disclose|release|send", .notHeld, example: "There is nothing to supply."),
        .init(
            "no longer hold|holds|held|exists|exist|retained|available|have|kept", .notHeld,
            example: "We no longer hold these."),
        .init(
            "record|records|papers|file|files|documents|data|emails|recordings|footage|information|it|they|invoices ... has|have|was|were been? destroyed|deleted|disposed|lost|shredded|erased|overwritten",
            .notHeld, example: "The file has been destroyed."),
        .init(
            "have|has not been? kept|recorded|collected|retained|commissioned", .notHeld,
            example: "We have not kept count."),
        .init(
            "no such information|document|documents|record|records|report|data|correspondence exists|exist|held|has|have",
            .notHeld, example: "No such document exists."),
        .init("did not find|locate|identify any", .notHeld, example: "We did not find any records."),
        .init("unable to locate|find|identify any|the|it", .notHeld, example: "We have been unable to locate it."),
        .init(
            "no information to give|supply|provide|disclose|send", .notHeld, example: "There is no information to give."
        ),
        .init("nil return", .notHeld, example: "Nil return."),
        .init(
            "not hold|record|have ... prior|before|until|earlier|after|since", .someNotHeld,
            example: "We do not hold figures prior to 2012."),
        .init(
            "do|does|did not hold|record|keep|have ... prior|before|until|earlier", .someNotHeld,
            example: "The Agency did not hold figures prior to 2012."),
        .init(
            "not held|recorded|available prior|before|until|for", .someNotHeld, example: "It is not held before 2015."),
    ]

    private static let others: [Row] = [
        .init(
            "neither|either confirm|confirms|confirming nor|or deny|denies|denying", .neitherConfirmedNorDenied,
            example: "We neither confirm nor deny it."),
        .init(
            "refuse|refuses|refusing|exempt|not|exemption ... confirm|confirming or|nor deny|denying",
            .neitherConfirmedNorDenied, example: "We refuse to confirm or deny it."),
        .init(
            "duty ... confirm|deny ... not apply|arise", .neitherConfirmedNorDenied,
            example: "The duty to confirm or deny does not apply."),
        .init(
            "duty in|under|at ... not apply|arise", .neitherConfirmedNorDenied,
            example: "The duty in section 1(1)(a) does not apply."),
        .init(
            "duty in|under|at section 1 1? a|b? of the act|foia does|do not apply|arise", .neitherConfirmedNorDenied,
            example: "The duty in section 1(1)(a) of the Act does not apply."),
        .init(
            "reveal whether ... held|exists|exist|holds|hold", .neitherConfirmedNorDenied,
            example: "We refuse to reveal whether it is held."),
        .init(
            "exceed|exceeds|exceeded|exceeding ... limit|limits|threshold|thresholds|hours|18|24|450|600|ceiling|compliance",
            .refused, example: "It would exceed the appropriate limit."),
        .init(
            "over|above|beyond the ... limit|threshold", .refused, example: "It would take us over the 18-hour limit."),
        .init(
            "exceed|exceeds the appropriate|cost|costs|statutory", .refused, example: "It would exceed the cost limit."),
        .init("vexatious", .refused, example: "Your request is vexatious."),
        .init("repeated|repeat request", .refused, example: "This is a repeated request."),
        .init(
            "substantially similar|identical", .refused, example: "It is substantially similar to an earlier request."),
        .init("manifestly unreasonable", .refused, example: "The request is manifestly unreasonable."),
        .init(
            "not obliged|required|able to comply with", .refused,
            example: "We are not obliged to comply with your request."),
        .init("unable to comply with|on", .refused, example: "We are unable to comply with your request."),
        .init("cost|cost's limit|exemption|ceiling", .refused, example: "under the cost limit"),
        .init("would|will cost too|more much|than", .refused, example: "To comply would cost too much."),
        .init("disproportionate burden|disruption|effort", .refused, example: "It would be a disproportionate burden."),
        .init(
            "identify what|which|the you|information ... want|mean|seek|require|need|looking", .clarification,
            example: "So that I can identify what you want, please tell me which year."),
        .init(
            "until|once|when we|it|i|council|college|trust|authority hears|hear|have|has|receive|receives ... from|clarification|you|answer",
            .clarification, example: "We need not answer this until we hear from you."),
        .init("request ... too general|broad", .clarification, example: "Your request is too general."),
        .init(
            "clarify|clarification ... request|what|which|require|whether|you|from", .clarification,
            example: "Please clarify which years you mean."),
        .init("request|requests ... clearer|specific", .clarification, example: "Please make your request clearer."),
        .init(
            "need|require|requires more|further information|details|detail|clarification from|in|about|to|before",
            .clarification, example: "We need further information from you."),
        .init(
            "transferred|transferring|transfer|forwarded|passed|redirected your|this|the|it request|part|enquiry|to|letter|question",
            .transferred, example: "We have transferred your request to the Board."),
        .init(
            "request|enquiry|letter|it|part|question has|have|is|was been|being? transferred|forwarded|passed|redirected",
            .transferred, example: "Your request has been transferred."),
        .init(
            "published|available|accessible on|at|in|via|through|from|here|under our|the|this|its|a|www|http|https|your|gov website|link|site|web|publication|internet|scheme|portal|page|pages|www|http|https|uk|following|public|domain|disclosure",
            .published, example: "The accounts are published on our website."),
        .init(
            "published|available|accessible at|on|from|via|in|here|under www|http|https", .published,
            example: "The report is published at www.tolby.example."),
        .init(
            "publicly|already|freely|readily|reasonably|generally|previously|easily available|accessible|published|in",
            .published, example: "The report is publicly available."),
        .init("in the public domain", .published, example: "It is in the public domain."),
        .init(
            "can|may be found|accessed|viewed|downloaded|obtained|read|seen|searched at|on|via|here|from|by|in|through|online|and|www|http|https|using",
            .published, example: "It can be found on our website."),
        .init(
            "is|are|appears on|in|at ... www|http|https|website|register|internet", .published,
            example: "The licence is on the public register."),
        .init("we publish|published", .published, example: "We publish some of the figures."),
        .init(
            "please see|visit|follow|refer|use|look|click|go|see ... link|website|links|site|webpage|page|here|www|http|https|portal|agendas",
            .published, example: "Please follow the link below."),
        .init(
            "our|the website|link|links at|here|below|www|http|https|which|is|are", .published,
            example: "You will see the list on the website here."),
        .init(
            "covered in|by our constitution|website|policy|published|publication", .published,
            example: "This is covered in our constitution:"),
        .init("listed|published|available here", .published, example: "All decisions are listed here:"),
        .init(
            "see the make|list|members|details|membership ... here", .published, example: "You can see the list here."),
        .init(
            "please? see|refer|as|same to|as|in|under|for? the|our|my|your|above? answer|response|reply|answers|responses|exemption ... question|q1|q2|q3|q4|q5|q6|q7|q8|q9|q|part|above|point|request|parts|questions",
            .asAbove, example: "See answer to question 3."),
        .init("as|see|per above", .asAbove, example: "S43 as above"),
        .init("please see above|below", .asAbove, example: "Please see above."),
        .init(
            "see|refer|referred|as to? our|the|my? question|q|part|point|item|questions", .asAbove,
            example: "Please refer to question 3."),
        .init(
            "please see above|below|the|our|my response|answer|reply", .asAbove, example: "Please see above response."),
        .init("same as|answer|response ... above|question|previous", .asAbove, example: "Same as above."),
    ]

    /// Words that would be read wrongly without their neighbours.
    private static let nothing: [Row] = [
        .init(
            "must|to|required|requires ... apply a|the presumption|test|balance", .nothing,
            example: "Under regulation 12(2) we must apply a presumption in favour of disclosure."),
        .init(
            "regulation|section ... we|council must apply", .nothing,
            example: "Regulation 12(2) says that we must apply a presumption."),
        .init(
            "whether|if ... balance|interest|test ... favour|outweighs|outweigh|lies", .nothing,
            example: "We have weighed whether the balance of the public interest is in favour of releasing it."),
        .init(
            "exemption|exemptions|exceptions|sections|provisions ... set|explained|reproduced|quoted out? in|at|below",
            .nothing, example: "The exemptions are set out at Annex A."),
        .init(
            "not|do|does|did hold|have|holds|held|record ... in the|that|this|such|a|your format|form|manner|way|level|breakdown|detail|requested|structure|you",
            .nothing, example: "We do not hold the figures in the form that you want."),
        .init(
            "do|does|did not hold|have|record ... in|to|at the|that|this|such|a|your format|form|manner|way|level|breakdown|detail|requested|structure",
            .nothing, example: "We do not hold the information in that format."),
        .init(
            "not available as|in a|an|the|csv|excel|that|this", .nothing, example: "It is not available as a .csv file."
        ),
        .init(
            "not centrally|currently? recorded|held|collected to|at|in the|that|this|a level|detail|degree|way|format",
            .nothing, example: "This is not centrally recorded in the detail that you want."),
        .init(
            "create|obtain|generate information? that|which? it|they|we? does|do not hold", .nothing,
            example: "need not create information that it does not hold"),
        .init(
            "whether|if ... hold|holds|held|exempt|disclose|withhold|redact|apply|applies|engaged", .nothing,
            example: "to tell you whether we hold the information"),
        .init(
            "what|any|all information|data? that|which? we|it|they|council|trust|authority hold|holds|held", .nothing,
            example: "any information that we hold"),
        .init(
            "considered|consider|considering withholding|redacting|refusing|whether|applying|using|relying", .nothing,
            example: "We first considered withholding the e-mails."),
        .init("not been? redacted|withheld|exempt|refused", .nothing, example: "Nothing has not been withheld."),
        .init(
            "nothing|none else? has been redacted|withheld|removed", .nothing, example: "Nothing else has been removed."
        ),
        .init(
            "within|beneath|below|under|inside the|that|this ... limit|threshold|limits|thresholds", .nothing,
            example: "so that it falls within the appropriate limit"),
        .init(
            "guarantee that ... within", .nothing,
            example: "We cannot guarantee that it will fall within the cost limit."),
        .init(
            "some|parts|part|elements of your questions|request ... find|helpful|narrow|refine", .nothing,
            example: "In relation to some of your questions, you might find this helpful."),
        .init(
            "you may|might|will|can find ... helpful|useful|interest", .nothing,
            example: "You may find the following link helpful."),
        .init(
            "further|more|additional|detailed|other|general information|details|detail|guidance|advice ... available|found|published|website|link|accessed|at|contact",
            .nothing, example: "Further information can be found on our website."),
        .init("to learn|find|read|know more|out", .nothing, example: "To learn more, visit our website."),
        .init(
            "attached|enclosed|following link|links|survey|leaflet|form|complaints|complaint|annex|guidance|procedure|sheet",
            .nothing, example: "The attached link provides more detail."),
        .init(
            "procedure|survey|leaflet|form is|are attached|enclosed", .nothing,
            example: "Our complaints procedure is enclosed."),
        .init(
            "please find|see attached|enclosed|below our|my|the|this response|reply|letter|refusal|decision|acknowledgement|answers",
            .nothing, example: "Please find attached our response."),
        .init(
            "please find|see ... response|reply|answers|decision to|set|below|in ... request|questions|below|out|turn|enquiry",
            .nothing, example: "Please find our response to your request below."),
        .init(
            "is|are|set out|explained|contained|given|detailed in|within the|an|our enclosed|attached? annex|appendix",
            .nothing, example: "The reasons are set out in the enclosed Annex."),
        .init(
            "arguments|reasons|explanation|considerations|factors|test|tests ... set|given|attached|enclosed|annex|below|out",
            .nothing, example: "Arguments on both sides are set out in the annex."),
        .init(
            "public interest test|tests|arguments below|overleaf|attached|enclosed|is|are|set|which", .nothing,
            example: "Please see the public interest tests below."),
        .init(
            "see below|annex ... public|interest|exemption|test|reasons", .nothing,
            example: "Please see below for the public interest test."),
        .init(
            "subject to ... qualified|absolute|public interest", .nothing,
            example: "It is subject to the public interest test."),
        .init(
            "exempts|exempt information if|which|that|where", .nothing,
            example: "Section 41 exempts information if it is given in confidence."),
        .init(
            "exempt if|where|because its disclosure|release", .nothing,
            example: "Information is exempt if its disclosure would do harm."),
        .init(
            "provides|states|means|says|recognises that? information ... exempt|withheld", .nothing,
            example: "Section 43 provides information is exempt if"),
        .init(
            "an? absolute|qualified|class|prejudice exemption|exception|exemptions", .nothing,
            example: "Section 43 is a qualified exemption."),
        .init(
            "exemption|exception|exemptions is|are also? absolute|qualified|subject", .nothing,
            example: "This exemption is absolute."),
        .init(
            "unless|subject|entitled|right|rights ... exempt|exemption|exemptions|exception", .nothing,
            example: "unless an exemption applies"),
        .init(
            "exemptions|exemption|exceptions that|which may|might|could apply", .nothing,
            example: "subject to certain exemptions that may apply"),
        .init(
            "information ... will|intended|held ... published|publish|publication", .nothing,
            example: "The information is intended to be published."),
        .init(
            "not obliged|required to create|generate|answer|produce|give", .nothing,
            example: "We are not obliged to create information."),
        .init(
            "no requirement|obligation to create|provide|generate", .nothing,
            example: "There is no requirement to provide it in a set form."),
        .init(
            "exempt from the|these|this fee|charge|duty|requirement|regulations|vat|tax", .nothing,
            example: "Charities are exempt from the charge."),
        .init(
            "held|hold ... meeting|meetings|discussions|talks|interviews|workshops|consultation|events|election|inquest|hearing",
            .nothing, example: "We have not held any meetings on this."),
        .init(
            "this|that|each|either|first|second|third|last|final part|parts|element|elements of", .nothing,
            example: "This part of your request is refused."),
        .init(
            "within|in the? scope of your|the|this request", .nothing,
            example: "What we have is within the scope of your request."),
        .init(
            "provided|supplied|given this|it|these|that outside", .nothing,
            example: "We have provided this outside our obligations."),
        .init(
            "request|questions|enquiry is|are|has|have been? set|listed|reproduced|copied|quoted|shown|repeated",
            .nothing, example: "Your questions are set out in bold."),
        .init(
            "response|responses|answer|answers|reply is|are|has|have been? set|listed|shown|given|provided", .nothing,
            example: "Our response is given below."),
        .init(
            "where|whether the public interest lies|is", .nothing, example: "consider where the public interest lies"),
        .init(
            "applies|apply|applied|engaged only|where|when|if", .nothing,
            example: "Section 43(2) applies only where disclosure would do harm."),
        .init(
            "section|regulation|exemption|exception ... applies|apply only|where|when|if", .nothing,
            example: "The exemption applies where disclosure would do harm."),
        .init(
            "in favour of withholding|maintaining|disclosing|disclosure|release|releasing", .nothing,
            example: "Factors in favour of withholding"),
        .init(
            "favouring|for|against withholding|maintaining|disclosing|disclosure|release|non", .nothing,
            example: "Arguments for withholding"),
        .init("information can|may be withheld", .nothing, example: "Under it information can be withheld."),
        .init("fully|completely complete|completed|answered", .nothing, example: "The form was fully completed."),
        .init(
            "unable|not|cannot ... provide a|an|you|our|my response|reply|full|answer|advice|substantive|opinion",
            .nothing, example: "We were unable to provide a response in time."),
        .init(
            "provide|provided advice|assistance|guidance", .nothing, example: "We have provided advice and assistance."),
        .init(
            "our initial|original|first|previous|earlier response|reply|decision|refusal", .nothing,
            example: "In our first response we cited section 12."),
        .init(
            "in our|the first|initial|previous|earlier response|reply|request ... cited|section|costs|exemption|refused",
            .nothing, example: "In our first response we cited the costs exemption."),
        .init("harm for|in section|sections|the", .nothing, example: "Overall harm for section 31"),
        .init(
            "other|another authority|body|council|company|organisation|trust|department may|might|would|will|could hold|have",
            .nothing, example: "Another authority may hold this."),
        .init("no|not ... extra|additional charge|cost", .nothing, example: "There is no extra cost."),
    ]

    /// Words before a phrase that make it a mere thought.
    static let hypothetical = PhraseTable<Void>([
        .init("would|could|might|may|should|if|whether|when|once|unless|without|nor", (), example: "may be exempt")
    ])

    static let negations = PhraseTable<Void>([
        .init("not|never|no|cannot|neither", (), example: "has not been redacted")
    ])

    /// Headings over a public interest test of its own.
    static let tests = PhraseTable<Void>([
        .init(
            "public interest test|tests|considerations|arguments", (), example: "Public interest test - section 43(2)"),
        .init("section|sections|regulation|exemption", (), example: "Section 36(2)(b)"),
    ])

    /// Help that is offered beside a refusal.
    static let assistance = PhraseTable<Void>([
        .init("section 16", (), example: "In line with section 16 we can offer the quarterly report."),
        .init("regulation 9", (), example: "Under regulation 9 we can offer the summary."),
        .init(
            "advice|advise and assistance|assist", (),
            example: "By way of advice and assistance, a summary is attached."),
        .init(
            "may|might be of? help|helpful|useful|interest|assistance", (),
            example: "The attached summary may be helpful."),
        .init("outside of? the|our act|obligations|terms", (), example: "Outside the Act we enclose a summary."),
    ])

    /// Words that turn a refusal to confirm or deny to what else there may be.
    static let further = PhraseTable<Void>([
        .init("any|whether ... other|further|additional|else", (), example: "any other information"),
        .init("other|further|additional information|data|records|material", (), example: "further information"),
    ])

    /// The law in general, or how a request is handled: no facts.
    static let procedure = PhraseTable<Void>([
        .init(
            "section|sections|regulation|regulations|article|act|exemption|exemptions|exception|exempt|foia|foi|eir|eirs|gdpr|s21|s22|s31|s36|s38|s40|s41|s42|s43",
            (), example: "under section 31 of the Act"),
        .init("public interest", (), example: "the public interest"),
        .init(
            "duty|confidence|confidential|confidentiality|privilege|prejudice|disclosure|disclosing|releasing", (),
            example: "a duty of confidentiality"),
        .init("personal data", (), example: "personal data"),
        .init("your request|questions|enquiry|letter|question", (), example: "your request has been considered"),
        .init("freedom of information", (), example: "Freedom of Information"),
        .init("information requested|you|is|relevant", (), example: "the information requested"),
        .init("can|confirm that? ... hold|holds|held", (), example: "We can confirm that we hold this."),
        .init("hold|holds the|this|that|all|some|information", (), example: "The Trust holds this information."),
        .init(
            "we|i apologise|regret|considered|completed|searched|reviewed", (), example: "We apologise for the delay."),
        .init("please see|find|note|contact|refer", (), example: "Please note the following."),
        .init("below|above|attached|enclosed|overleaf", (), example: "see below"),
    ])

    /// What a sentence that withholds everything calls it.
    static let whole = PhraseTable<Void>([
        .init("it|they|this|these|them|that|both", (), example: "It is exempt."),
        .init(
            "information|data|material|request|requested|part|parts|question|questions|all|everything|whole", (),
            example: "The information is exempt."),
    ])

    /// Sentences that tell what the requester thinks or what the law asks of a refusal.
    static let reports = PhraseTable<Void>([
        .init(
            "you complain|complained|argue|argued|contend|contended|believe|believed|disagree|disagreed|dispute|disputed|stated|suggest|suggested|say|said",
            (), example: "You complain that the rent should not have been withheld."),
        .init("your complaint was|is|concerns", (), example: "Your complaint was about the delay."),
        .init(
            "requires|require ... when|where refusing", (),
            example: "Section 17 requires the force, when refusing to provide information, to give notice"),
        .init("provide|give ... applicant ... notice", (), example: "must give the applicant a written notice"),
        .init("states|state why the exemption", (), example: "states why the exemption applies"),
        .init("specifies|specify the exemption", (), example: "specifies the exemption in question"),
    ])
}
