/// How authorities open their sentences.
extension VoiceCues {
    static let authority: [PhraseTable<Opening>.Row] = [
        .init(
            "please see|find|refer|note|be|visit|click|accept|follow|go|quote|contact", .authority,
            example: "Please see the attached"),
        .init("thank you for your", .authority, example: "Thank you for your request"),
        .init("thank you for contacting|getting", .authority, example: "Thank you for contacting us"),
        .init(
            "i|we can|are|am|could also? now? neither|either|confirm|advise|able|unable|pleased|afraid|sorry|satisfied|withholding|exempting|refusing|enclosing|attaching|disclosing|not|required|obliged|responding|applying|relying|releasing|providing",
            .authority, example: "I can confirm that it is held"),
        .init(
            "i|we am|are writing|write to|further|in to? confirm|advise|inform|let|notify|apologise|tell|explain|reply|respond|response|acknowledge|response|connection|answer|provide|with|you",
            .authority, example: "I am writing to confirm that"),
        .init("i|we write further|in|about|with|regarding|concerning", .authority, example: "I write in response to"),
        .init("i|we note that? you|your", .authority, example: "I note you seek access to the following"),
        .init("i refer to|further", .authority, example: "I refer to your letter"),
        .init(
            "to locate|identify|establish|answer|comply|respond|find ... search|searches|would|your|request|we",
            .authority, example: "To locate the information we searched"),
        .init(
            "i|we need|require more|further|additional|longer time|detail|details|information|longer", .authority,
            example: "I need more time to weigh it"),
        .init(
            "searches|enquiries|checks were|have made|been|carried|undertaken", .authority,
            example: "Searches were made in two offices"),
        .init("having looked|weighed|reconsidered|re|thought|taken", .authority, example: "Having looked at it afresh"),
        .init("i|we need|require|seek|ask|asked", .authority, example: "We need more information"),
        .init(
            "i|we enclose|enclosed|attach|attached|regret|apologise|confirm|consider|hold|have|do|did|does|cannot|could|will|believe|estimate|employ|use|only|currently|publish|record|received|searched|neither|conclude|concluded|decided|provide|provided|collect|operate|spent|paid|acknowledge|recognise|accept|take|took|contacted|carried|write|refuse",
            .authority, example: "We do not hold it"),
        .init(
            "we are|were|don't|didn't|haven't|can't|aren't|would|understand|also|had|may|must|should|to|therefore|consulted|don|no",
            .authority, example: "We are unable to"),
        .init(
            "this|the information|data|request|figure|figures|document|report|policy|details|material|question|part is|are|was|were|has|have|does|would|requested|you|can|may|relates|falls|contains|provided|held|above|below|attached",
            .authority, example: "This information is exempt"),
        .init(
            "information not|held|is|about|can|relating|regarding held|exempt|available|withheld|by|not|attached|be|is|published",
            .authority, example: "Information not held"),
        .init(
            "no information|recorded|data|records|such|complaints|individual|staff|requests|incidents|specific|further|relevant|formal|payments|one is|are|were|was|held|has|have|information|had|recorded|dedicated",
            .authority, example: "No information is held"),
        .init("none of|were|have|held|recorded|was|are", .authority, example: "None were recorded"),
        .init("none", .authority, example: "None."),
        .init("nil", .authority, example: "Nil"),
        .init("zero", .authority, example: "Zero."),
        .init("yes", .authority, example: "Yes."),
        .init("n a", .authority, example: "N/A"),
        .init("not held|applicable|known|recorded|available|specifically", .authority, example: "Not held"),
        .init("there is|are|was|were|have|has|had", .authority, example: "There were four posts"),
        .init(
            "see|as above|answer|attached|response|below|table|question|stated|appendix|annex|our|per|at", .authority,
            example: "See answer to question 2"),
        .init("attached|enclosed", .authority, example: "Attached is the list"),
        .init(
            "your request|letter|email|e|correspondence|enquiry has|is|was|will|mail|for|relates|seeks|under",
            .authority, example: "Your request has been considered"),
        .init(
            "in response|accordance|answer|reply|this|our|line to|of|with|instance|case|your", .authority,
            example: "In response to your request"),
        .init("in relation|respect|regard|connection to|of|with", .matter, example: "In relation to the weir"),
        .init("with regard|regards|respect|reference to", .matter, example: "With regard to question 2"),
        .init("regarding|concerning|re", .matter, example: "Regarding the weir:"),
        .init(
            "regarding|concerning question|part|point|your|item|request", .authority, example: "Regarding question 2"),
        .init("turning|as to|for your|the|question|part|point", .authority, example: "Turning to question 3"),
        .init(
            "following|having|after|on a|your|careful|consideration|completion|considered|searched|receipt|reviewed",
            .authority, example: "Following a search of our records"),
        .init(
            "section|sections|regulation|s|reg 1|12|14|17|21|22|23|24|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|13|5|6|7",
            .authority, example: "Section 40 applies"),
        .init("under section|regulation|s|sections", .authority, example: "Under section 12"),
        .init("withheld|exempt|redacted|refused", .authority, example: "Withheld under section 31"),
        .init(
            "the following|above|attached|enclosed|redacted|remaining|requested|relevant|withheld|outstanding data|information|table|tables|documents|document|figures|spreadsheet|details|report|material|names|exemption|exemptions|is|are|has|have",
            .authority, example: "The following table shows"),
        .init(
            "questions|parts|points|items|requests|queries 1|2|3|4|5|6|7|8|9|10|a|b|c|d|i|ii|iii|one|two|3", .authority,
            example: "Questions 1 and 2 are exempt."),
        .init(
            "question|part|point|item|request|query 1|2|3|4|5|6|7|8|9|10|a|b|c|d|i|ii|iii is|was|are|were|has|have|can|cannot|asks|falls|relates|above",
            .authority, example: "Item 1 is closed until 2040."),
        .init(
            "all|both|none|most|some of? this|these|the|your|them information|data|documents|records|papers|items|is|are|have",
            .authority, example: "All of this information is enclosed."),
        .init("it is|was|would|has", .authority, example: "It is not recorded"),
        .init(
            "our records|response|policy|reply|answer|database|system|systems|service|team|decision|staff|current|contract|services",
            .authority, example: "Our records show"),
        .init(
            "the council|trust|force|department|authority|university|college|school|agency|commission|board|constabulary|police|ministry|office|service|partnership|hospital|company|institute|museum|regulator|executive|corporation|inspectorate|government|borough|home|academy|fund|society|association|parish|town|district|county|city|national|museum|library",
            .organisation, example: "The Council issued 40 fines."),
        .init(
            "council|trust|police|department|authority|university ... does not hold|have", .authority,
            example: "Tolby Borough Council does not hold"),
        .init(
            "exemption|exemptions|exception|regulation|legislation ... applies|apply", .authority,
            example: "The exemption in section 31 applies"),
        .init(
            "the freedom|environmental of? information act|regulations|requires|gives|provides", .authority,
            example: "The Freedom of Information Act requires"),
        .init("to ... would exceed|require|take", .authority, example: "To answer this would exceed"),
        .init("unfortunately|regrettably", .authority, example: "Unfortunately this"),
        .init("approximately|around|roughly", .authority, example: "Approximately 40"),
        .init("all of? our|inpatient|staff|employees|information", .authority, example: "All our vans"),
        .init("while|whilst|although we|our|the", .authority, example: "While our aim is"),
        .init(
            "if you are|remain ... dissatisfied|unhappy|not|still|satisfied", .authority,
            example: "If you are unhappy with this reply"),
        .init("if you have any queries|questions|further", .authority, example: "If you have any queries"),
        .init("we hope|trust this|that|you|the", .authority, example: "We hope that this answers your questions."),
        .init(
            "i hope|trust this|that|you ... information|helpful|assistance|use|response|answers|useful|find|satisfies",
            .authority, example: "I hope this information is helpful"),
        .init("accordingly this|the|we|it", .authority, example: "Accordingly the request"),
        .init(
            "these|they|it|both are|is|were|was enclosed|attached|exempt|withheld|published|not|held|available|set|shown",
            .authority, example: "These are enclosed."),
        .init("currently|presently we|the|our|no|there", .authority, example: "Currently the service"),
        .init("at present", .authority, example: "At present there are four"),
    ]
}
