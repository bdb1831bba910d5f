/// Phrases of requests that are refused, put back or sent on.
extension OutcomeCues {
    static let others: [Row] = [
        .init("would|may|might be known to|by", .outOfReach, example: "It would be known to the maker."),
        .init(
            "neither|either confirm|confirms|confirming nor|or deny|denies|denying", .neitherConfirmedNorDenied,
            example: "We neither confirm nor deny it."),
        .init(
            "refuse|refuses|refusing|refusal|exempt|not|exemption ... confirm|confirming or|nor deny|denying",
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
            "is|are or is|are not held", .neitherConfirmedNorDenied,
            example: "no sign that the information is or is not held"),
        .init(
            "neither confirmed nor denied", .neitherConfirmedNorDenied,
            example: "We have neither confirmed nor denied it."),
        .init(
            "confirming|confirmation or denying|denial ... would|could", .neitherConfirmedNorDenied,
            example: "Confirming or denying that we hold it would itself tell you."),
        .init(
            "on cost|costs grounds", .refused, example: "The request is refused on cost grounds."),
        .init(
            "refused|refusing on cost|costs grounds", .refused, example: "The request is refused on cost grounds."),
        .init(
            "would|will require|involve|need|mean|entail a? manual|manually", .refused,
            example: "To count these would require a manual search of the files."),
        .init(
            "exists|exist|held or does|do|is|are not exist|held", .neitherConfirmedNorDenied,
            example: "This should not be taken to mean that such information exists or does not exist."),
        .init(
            "if|were|did ... exist or was|were|is|be held", .neitherConfirmedNorDenied,
            example: "If the information did exist or was held, it would be exempt."),
        .init(
            "duty ... disapplied|excluded|removed|lifted", .neitherConfirmedNorDenied,
            example: "The duty at section 1(1)(a) is disapplied by section 23(5)."),
        .init(
            "take|taken|read|seen|treat|treated|regard|regarded ... as an? indication|inference|confirmation|suggestion|evidence ... information|held|hold|holds|exists|exist",
            .neitherConfirmedNorDenied,
            example: "This must not be taken as an indication that such information is or is not held."),
        .init(
            "not|unable|cannot|decline|declines|declining|refuse|refuses|refusing ... say|state|tell|reveal|indicate|disclose|divulge you? whether|if ... held|hold|holds|exists|exist",
            .neitherConfirmedNorDenied, example: "We will not say whether such information is held."),
        .init(
            "exceed|exceeds|exceeded|exceeding ... limit|limits|threshold|thresholds|hours|18|24|450|600|ceiling|compliance",
            .refused, example: "It would exceed the appropriate limit."),
        .init(
            "over|above|beyond the ... limit|threshold", .refused, example: "It would take us over the 18-hour limit."),
        .init(
            "exceed|exceeds the appropriate|cost|costs|statutory", .refused, example: "It would exceed the cost limit."),
        .init(
            "excused|relieved|spared|absolved from complying|answering|responding|dealing", .refused,
            example: "We are excused from complying with a request like an earlier one."),
        .init(
            "cannot|unable|not meet|satisfy this|your|the request", .refused,
            example: "We cannot meet this request as it stands."),
        .init("none of it|this|them will|can be answered", .refused, example: "None of it will be answered."),
        .init("too dear|costly|expensive", .refused, example: "This would be too dear."),
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
        .init(
            "please|you|to clarify|specify which|what|whether", .clarification,
            example: "Could you please clarify which contract you mean?"),
        .init(
            "not sure|clear|certain|know what|which|whether you|is|this", .clarification,
            example: "We are not sure what you mean by this."),
        .init(
            "tell|let us|me know? which|what|whether ... mean|mind|want|interested|looking|seek|seeking",
            .clarification,
            example: "Please tell us which office you have in mind."),
        .init(
            "question|request|wording|part|this|it ... ambiguous|vague|unspecific|imprecise", .clarification,
            example: "This question is ambiguous."),
        .init(
            "could|can|may|might be? read|mean|understood|interpreted|taken ... several|two|different|many|more ways|way|things|senses",
            .clarification, example: "Your question could be read in several ways."),
        .init(
            "glad|grateful|pleased|like|need|require|ask|asking of|for|to? have? some? further|more|fuller|additional detail|details|particulars|clarification|information",
            .clarification, example: "We should be glad of further details."),
        .init(
            "be|being more|a? bit? little? precise|specific|exact", .clarification,
            example: "Please would you be more precise about the period?"),
        .init(
            "describe|explain|set|state|specify ... in|with? more|further|greater detail|precision", .clarification,
            example: "Could you describe the documents in more detail?"),
        .init(
            "give|let|send|provide|supply us|me|it have? with? some? further|more|fuller|additional particulars|details|detail",
            .clarification, example: "Please give us further particulars."),
        .init("request ... too general|broad", .clarification, example: "Your request is too general."),
        .init(
            "clarify|clarification ... request|what|which|require|whether|you|from", .clarification,
            example: "Please clarify which years you mean."),
        .init("request|requests ... clearer", .clarification, example: "Please make your request clearer."),
        .init("request|requests ... more specific", .clarification, example: "Please make your request more specific."),
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
        .init(
            "available|accessible|open to view|read|download|inspect|search|see|consult", .published,
            example: "Minutes are available to view online."),
        .init("in the public domain", .published, example: "It is in the public domain."),
        .init(
            "can|may be found|accessed|viewed|downloaded|obtained|read|seen|searched at|on|via|here|from|by|in|through|online|and|www|http|https|using",
            .published, example: "It can be found on our website."),
        .init(
            "is|are|appears on|in|at ... www|http|https|website|register|internet", .published,
            example: "The licence is on the public register."),
        .init(
            "response|answer|reply can|may be found|viewed|accessed|seen in|on|at|via our|the|www|http|https",
            .published,
            example: "The response can be found in our disclosure log."),
        .init("a|the link is|are provided|given|below|included", .published, example: "A link is provided below."),
        .init(
            "find it|them|this|these at|on|here ... www|http|https", .published,
            example: "You will find it at www.tolby.example."),
        .init("this|it|they is|are published", .published, example: "This is published: www.tolby.example"),
        .init("we publish|published", .published, example: "We publish some of the figures."),
        .init(
            "trust|council|department|agency|force|board|university|service|commission|authority|office|it|already|regularly|routinely|proactively publishes|publish",
            .published, example: "The Trust publishes monthly figures."),
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
            "please? see|refer|as|per|same to|as|in|under|for? the|our|my|your|above? answer|response|reply|answers|responses|exemption ... question|q1|q2|q3|q4|q5|q6|q7|q8|q9|q|part|above|point|request|parts|questions",
            .asAbove, example: "See answer to question 3."),
        .init(
            "see|per|as|refer|to q1|q2|q3|q4|q5|q6|q7|q8|q9|q10|q11|q12 above|below?", .asAbove,
            example: "See Q1 above."),
        .init(
            "see|refer|per to? the|our|my answer|response|reply|answers to|at|under|for q*", .asAbove,
            example: "Please refer to our reply to Q1b."),
        .init("see q1|q2|q3|q4|q5|q6|q7|q8|q9|q10|q11|q12", .asAbove, example: "See Q2."),
        .init("as|see|per above", .asAbove, example: "S43 as above"),
        .init("the same applies|goes", .asAbove, example: "The same goes for the maps."),
        .init("please see above|below", .asAbove, example: "Please see above."),
        .init(
            "see|refer|referred to? our|the|my? question|q|part|point|item|questions", .asAbove,
            example: "Please refer to question 3."),
        .init(
            "please see above|below|the|our|my response|answer|reply", .asAbove, example: "Please see above response."),
        .init("same as|answer|response ... above|question|previous", .asAbove, example: "Same as above."),
    ]
}
