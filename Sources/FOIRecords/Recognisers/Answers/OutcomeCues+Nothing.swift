/// Phrases that look like an outcome and are none.
extension OutcomeCues {
    /// Words that would be read wrongly without their neighbours.
    static let nothing: [Row] = [
        .init(
            "none|nobody|nothing|neither of? them|these|those|which? has|have|was|were been? refused|withheld",
            .nothing,
            example: "1,206 were received and none has been refused."),
        .init(
            "even with|if|when|after|though ... names|name|details ... removed|taken|deleted|redacted|withheld out?",
            .nothing,
            example: "They could be identified even with names taken out."),
        .init(
            "weighed|balanced|weighing|weighs|balance|interest ... as follows", .nothing,
            example: "I have weighed the public interest as follows."),
        .init(
            "hold|holds|held some|most|much|part|parts|certain of the|this|that|your|what|it", .nothing,
            example: "We can confirm that we hold some of what you seek."),
        .init(
            "no|none ... apart|save from|for", .nothing, example: "No expenses have been claimed apart from the ink."),
        .init(
            "listed|named|specified|described|defined in section|schedule|regulation|part", .nothing,
            example: "Both of the bodies are listed in section 23(3)."),
        .init(
            "not provided|offered|delivered|commissioned|run by|at the|this trust|council|board|hospital|university",
            .nothing,
            example: "Orthodontics is not provided by the Trust."),
        .init(
            "of the? requester|applicant has|have been? removed|redacted|withheld|deleted|taken", .nothing,
            example: "Personal details of the requester have been removed."),
        .init("were|was answered in full", .nothing, example: "Of your forty requests most were answered in full."),
        .init(
            "information|data that|which we|i|it|they|council|trust|board|agency|department|force|service|college|university provide|provides|supply|supplies|release|releases|disclose|discloses",
            .nothing, example: "Most of the information that we provide is subject to copyright."),
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
            .notInForm, example: "We do not hold the figures in the form that you want."),
        .init(
            "do|does|did not hold|have|record ... in|to|at the|that|this|such|a|your format|form|manner|way|level|breakdown|detail|requested|structure",
            .notInForm, example: "We do not hold the information in that format."),
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
        .init(
            "attached|enclosed|accompanying|see refusal|decision notice|letter", .nothing,
            example: "Please see the attached refusal notice."),
        .init(
            "part|parts of the|this|that? information|request that|which? is|are not supplied|provided|disclosed|released|given",
            .nothing, example: "For the part of the information that is not supplied, this is the notice."),
        .init(
            "some|part|parts|most of the|this|that ... is|are held", .nothing,
            example: "Some of the information that you want is held."),
        .init(
            "0|1|2|3|4|5|6|7|8|9|10|no|any|such|some|many|of requests ... vexatious", .nothing,
            example: "In 2016, 2 requests were considered vexatious."),
        .init(
            "vexatious requests|request label|policy|guidance|procedure", .nothing,
            example: "We have no vexatious requests policy."),
        .init("vexatious label|policy|guidance|requests", .nothing, example: "The vexatious label would be applied."),
        .init("refusal notice is|below|attached|enclosed|overleaf", .nothing, example: "A refusal notice is attached."),
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
            "procedure|leaflet is|are attached|enclosed", .nothing,
            example: "Our complaints procedure is enclosed."),
        .init(
            "satisfaction|feedback|customer|review|complaint|complaints|our survey|form|questionnaire is|are attached|enclosed",
            .nothing, example: "A feedback form is attached."),
        .init(
            "extract|extracts|text|wording from|of the|that|this|section|relevant ... attached|enclosed|appended|below",
            .nothing, example: "The extract from the Act is attached."),
        .init(
            "opinion|authorisation|certificate|ground|grounds|evidence|harm|prejudice ... find|found|see none|nothing|no",
            .nothing, example: "It needs an opinion, and I can find none."),
        .init("holding|hold|held on to", .nothing, example: "The Council is not holding on to funds."),
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
            "section|sections|regulation|exemption|exemptions|exception|exceptions|complain|complaint|complaints|appeal|appeals|review|rights|wording|reasoning|reasons|arguments|considerations|test|tests ... is|are at|in|on the|our|an? annex|appendix|enclosure|attachment",
            .nothing, example: "The public interest test is at Annex B."),
        .init(
            "section|sections|regulation|exemption|exemptions|exception|exceptions|complain|complaint|complaints|appeal|appeals|review|rights|wording|reasoning|reasons|arguments|considerations|test|tests ... is|are at|in|on annex|appendix|enclosure|attachment",
            .nothing, example: "The wording of the exemption is in Annex B."),
        .init(
            "your name|details|identity ... removed|taken|redacted|deleted|withheld|out", .nothing,
            example: "This letter will be published with your name taken out."),
        .init(
            "taken|left|removed|stripped|excluded|omitted out? as|at per? you|your|requested|asked", .nothing,
            example: "Sole traders have been taken out as per your request."),
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
            "not obliged|required to create|generate|produce|give", .nothing,
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
            "response|responses|answer|answers|reply|replies to each|all|your|the ... is|are set|listed|shown|given|found",
            .nothing, example: "Our response to each of your questions is given below."),
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
        .init(
            "letter|email|this|it|notice|response is|acts|serves|constitutes ... refusal notice", .nothing,
            example: "This letter is a refusal notice."),
        .init(
            "refusal notice for|under|in|as|the", .nothing, example: "a refusal notice for the purposes of section 17"),
        .init(
            "not persuaded|convinced|satisfied|accept|agree that ... engaged|applies|apply|applied", .nothing,
            example: "I am not persuaded that section 36 was engaged."),
        .init("harm for|in section|sections|the", .nothing, example: "Overall harm for section 31"),
        .init(
            "other|another authority|body|council|company|organisation|trust|department may|might|would|will|could hold|have",
            .nothing, example: "Another authority may hold this."),
        .init("no|not ... extra|additional charge|cost", .nothing, example: "There is no extra cost."),
        .init(
            "not recorded|held|kept|stored|captured in a|any way|form|format|manner that|which", .notInForm,
            example: "This is not recorded in a way that would let us count them."),
        .init(
            "regarded|considered|deemed|treated as|to ... in|into the public domain", .nothing,
            example: "What is released is regarded as published and in the public domain."),
        .init(
            "happy|pleased|glad|willing to send|provide|share|forward ... once", .nothing,
            example: "We will be happy to send you a link once it is published."),
        .init(
            "hold|holds|have|has some|certain|limited information|data about|on|relating|regarding|concerning",
            .nothing,
            example: "The Agency holds some information about fares, but not the figures that you want."),
        .init(
            "to some|part|parts of the|this information|data|material it|we? hold|holds|held?", .nothing,
            example: "The Board is applying section 43(2) to some of the information it holds."),
        .init(
            "section|regulation|exemption|exception ... would apply", .nothing,
            example: "If it were held, an exemption under section 28 would apply."),
        .init(
            "see|refer ... enclosure|leaflet|sheet|note which|that follows|accompanies|explains", .nothing,
            example: "Please see the enclosure which follows this letter."),
    ]
}
