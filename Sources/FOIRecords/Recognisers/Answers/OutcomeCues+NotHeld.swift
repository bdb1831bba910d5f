/// Phrases of information that is not held, or is another's to give.
extension OutcomeCues {
    static let notHeld: [Row] = [
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
        .init("have|has|holds|hold|is|are no record|records|trace of", .notHeld, example: "We have no record of this."),
        .init("there is|was nothing", .notHeld, example: "We looked, and there was nothing."),
        .init("say|says|show|shows nothing about|on|of", .notHeld, example: "Our books say nothing about this."),
        .init(
            "not something|one|matter ... write|writes|note|notes|know|knows", .notHeld,
            example: "It is not something we write down."),
        .init("nobody ... counts|writes|notes|knows", .notHeld, example: "Nobody counts these."),
        .init("not known to|by", .notHeld, example: "This is not known to the Trust."),
        .init(
            "no ... papers|documents|emails that|which we could|can", .notHeld,
            example: "There are no papers that we could send you."),
        .init("found|find|finding nothing|none", .notHeld, example: "We searched our records and found nothing."),
        .init(
            "do|does|did not collect|gather|compile|capture|store this|the|that|these|any|such|data|figures|information|it|them",
            .notHeld, example: "The Board does not collect this data."),
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
            "is|are|was|were not centrally|currently|routinely? held|recorded|collected|kept|captured|retained|collated",
            .notHeld, example: "It is not recorded."),
        .init("not held|recorded|collected|logged", .notHeld, example: "Not held."),
        .init(
            "not ... logged|entered|noted|counted|recorded|written|kept|put anywhere|there|up|down", .notHeld,
            example: "It is not logged anywhere."),
        .init(
            "not put|entered on|into the|our system|systems|database|register", .notHeld,
            example: "Owners are not entered on the system."),
        .init("we|i do not know", .notHeld, example: "We do not know how many."),
        .init(
            "figure|figures|information|number|record|records|data|list|document you? sought|requested|asked? for? does|do not exist",
            .notHeld, example: "The figure sought does not exist."),
        .init(
            "not a figure|number|statistic|thing that|which? ... has|have|holds|keeps", .notHeld,
            example: "It is not a figure that the Council has."),
        .init("nothing turned|came up|back", .notHeld, example: "A search was made and nothing turned up."),
        .init(
            "no estimate|record|count|note|list|analysis ... has|have|was|were ever? been? made|kept|taken|done|drawn",
            .notHeld, example: "No estimate of volume has ever been made."),
        .init("can|could|able shed|throw no light", .notHeld, example: "I can shed no light on it."),
        .init(
            "none|nothing|never ... came into the|our|its keeping|possession|hands", .notHeld,
            example: "None ever came into our keeping."),
        .init(
            "not|none|nothing been|be|were|was located|found|traced", .notHeld,
            example: "The minutes have not been located."),
        .init("not in our|the possession", .notHeld, example: "It is not in our possession."),
        .init(
            "nothing|none ... in our possession", .notHeld,
            example: "Nothing of this kind is in our possession."),
        .init(
            "nothing of that|this|the kind|sort has|have|had been? received|recorded|written|found", .notHeld,
            example: "Nothing of that kind has been received from them."),
        .init("nothing to supply|provide|disclose|release|send", .notHeld, example: "There is nothing to supply."),
        .init(
            "no longer hold|holds|held|exists|exist|retained|available|have|kept", .notHeld,
            example: "We no longer hold these."),
        .init(
            "record|records|papers|file|files|documents|data|emails|recordings|footage|information|it|they|invoices ... has|have|was|were been? thrown|cleared|destroyed|deleted|disposed|lost|shredded|erased|overwritten",
            .notHeld, example: "The file has been destroyed."),
        .init(
            "have|has not been? kept|recorded|collected|retained|commissioned", .notHeld,
            example: "We have not kept count."),
        .init(
            "no such information|document|documents|record|records|report|data|correspondence exists|exist|held|has|have",
            .notHeld, example: "No such document exists."),
        .init("did not find|locate any", .notHeld, example: "We did not find any records."),
        .init(
            "did not identify any information|documents|records|recorded|such|relevant|correspondence|emails|e|material|files|data",
            .notHeld, example: "Our search did not identify any relevant e-mails."),
        .init("unable to locate|find|identify any|the|it", .notHeld, example: "We have been unable to locate it."),
        .init(
            "no information to give|supply|provide|disclose|send", .notHeld, example: "There is no information to give."
        ),
        .init(
            "neither|none|nothing is|are|was|were held|recorded|kept|collected|logged", .notHeld,
            example: "Neither is held by the Board."),
        .init("nil return", .notHeld, example: "Nil return."),
        .init(
            "but not the|that|this|what information|data|figures|you you|requested|have|asked|seek|want|require",
            .notHeld, example: "We hold papers on fares, but not the information you have requested."),
        .init(
            "nothing|none ... come|came|comes|brought to light", .notHeld, example: "Nothing relevant came to light."),
        .init("drew|drawn a blank", .notHeld, example: "The search drew a blank."),
        .init(
            "records|files|systems|archives|databases|papers contain|contains|show|yield|yielded nothing|no", .notHeld,
            example: "Our records contain nothing of this kind."),
        .init(
            "lack|lacks the|this|that|these|any information|data|records|figures|record", .notHeld,
            example: "We lack this information."),
        .init(
            "not information|data|something|anything|figures|records that|which is|are available to us", .notHeld,
            example: "This is not data that is available to us."),
        .init(
            "none of our|the|its systems|records|databases|files|teams records|record|hold|holds|show|shows|contain|contains|log|logs|capture|captures",
            .notHeld, example: "None of our systems records this."),
        .init(
            "these|those|they were|was since? destroyed|shredded|disposed|deleted|overwritten", .notHeld,
            example: "These were destroyed in 2014."),
        .init(
            "no such ... created|produced|compiled|prepared|commissioned|drawn|written", .notHeld,
            example: "No such document was ever produced."),
        .init(
            "information|data|records|documents|figures|statistics|it|they was|were|has|have not|never ever? been? created|compiled|gathered|generated",
            .notHeld, example: "Such records were not created."),
        .init(
            "not hold|record|have ... prior|before|until|earlier|after|since", .someNotHeld,
            example: "We do not hold figures prior to 2012."),
        .init(
            "do|does|did not hold|record|keep|have ... prior|before|until|earlier", .someNotHeld,
            example: "The Agency did not hold figures prior to 2012."),
        .init(
            "data|information|figures|records prior|before to? ... not held|available|recorded|kept", .someNotHeld,
            example: "Data prior to 2018 is not held."),
        .init(
            "not held|recorded|available prior|before|until|for", .someNotHeld, example: "It is not held before 2015."),
    ]

    /// What is another's to answer, told by the way.
    static let outOfReach: [Row] = [
        .init(
            "is|be a? matter|question|one for", .outOfReach, example: "That would be a question for the County Council."
        ),
        .init(
            "you would|will|should|may|might|could|must need|have|wish|want to? ask|contact|approach|direct|redirect|write|try",
            .outOfReach, example: "You would have to ask the contractor."),
        .init(
            "you'd|you'll need|have to ask|contact|approach|write|try", .outOfReach,
            example: "You'd need to ask the contractor."),
        .init(
            "we|we've|trust|council|board have|has? no involvement|role|say|part in", .outOfReach,
            example: "We've no involvement in dental contracts."),
        .init(
            "keeps|keep|holds|hold|has|have the only log|record|records|copy|copies|list", .outOfReach,
            example: "Faults go to the contractor, who keeps the only log."),
        .init(
            "are|were|is|was not told", .outOfReach, example: "It goes to our partner, and we are not told how much."),
        .init(
            "you should|must|could ask|contact|approach|direct|redirect", .outOfReach,
            example: "You should ask the contractor."),
        .init(
            "request should|must|can|may be sent|directed|addressed|made to", .outOfReach,
            example: "Roads are the County Council's, and your request should be sent to it."),
        .init(
            "request cannot|can't be met|answered|fulfilled", .unable,
            example: "We are sorry that your request cannot be met."),
        .init(
            "only|hospital|practices|schools|they would|may|might know", .outOfReach,
            example: "Only the hospital would know."),
    ]
}
