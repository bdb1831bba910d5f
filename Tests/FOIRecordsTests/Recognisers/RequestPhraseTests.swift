import Testing

@testable import FOIRecords

struct RequestPhraseTests {
    @Test func `each opening of a sentence matches its example`() {
        expectExamples(VoiceCues.connectives)
        expectExamples(VoiceCues.figures)
        expectExamples(VoiceCues.openings)
        expectExamples(VoiceCues.tellingVerbs)
        expectExamples(VoiceCues.beforeLabels)
        expectExamples(VoiceCues.backQuestions)
        expectExamples(VoiceCues.ofReader)
    }

    @Test func `each phrase about requests matches its example`() {
        expectExamples(RequestCues.labels)
        expectExamples(RequestCues.answerNouns)
        expectExamples(RequestCues.notHeadings)
        expectExamples(RequestCues.leadIns)
        expectExamples(RequestCues.below)
        expectExamples(RequestCues.closings)
        expectExamples(RequestCues.courtesies)
        expectExamples(RequestCues.dependents)
        expectExamples(RequestCues.breakdowns)
        expectExamples(RequestCues.tellsOfRequest)
        expectExamples(RequestCues.addresses)
        expectExamples(RequestCues.dateWords)
        expectExamples(RequestCues.openEnds)
        expectExamples(RequestCues.replying)
        expectExamples(RequestCues.asking)
        expectExamples(RequestCues.askingWords)
        expectExamples(RequestCues.asides)
        expectExamples(RequestCues.answeringWords)
        expectExamples(RequestCues.requestTitles)
        expectExamples(RequestCues.answerTitles)
        expectExamples(RequestCues.ofReply)
        expectExamples(RequestCues.tellsOfMatter)
    }

    @Test func `each phrase that restates a request matches its example`() {
        expectExamples(RestatingCues.namely)
        expectExamples(RestatingCues.restatements)
        expectExamples(RestatingCues.informationOn)
        expectExamples(RestatingCues.topicOpenings)
        expectExamples(RestatingCues.topics)
        expectExamples(RestatingCues.notObjects)
        expectExamples(RestatingCues.tails)
        expectExamples(RestatingCues.reviews)
    }

    @Test func `each phrase about outcomes matches its example`() {
        expectExamples(MentionRecogniser.scottish)
        expectExamples(OutcomeCues.phrases)
        expectExamples(OutcomeCues.relied)
        expectExamples(OutcomeCues.addresses)
        expectExamples(OutcomeCues.otherPages)
        expectExamples(OutcomeCues.asides)
        expectExamples(OutcomeCues.reasons)
        expectExamples(OutcomeCues.decided)
        expectExamples(OutcomeCues.consequences)
        expectExamples(OutcomeCues.reports)
        expectExamples(OutcomeCues.hypothetical)
        expectExamples(OutcomeCues.conditions)
        expectExamples(OutcomeCues.pleas)
        expectExamples(OutcomeCues.insiders)
        expectExamples(OutcomeCues.exceptions)
        expectExamples(OutcomeCues.remainders)
        expectExamples(OutcomeCues.ofRequest)
        expectExamples(OutcomeCues.conditionsOfLaw)
        expectExamples(OutcomeCues.further)
        expectExamples(OutcomeCues.procedure)
        expectExamples(OutcomeCues.whole)
        expectExamples(OutcomeCues.unrelied)
        expectExamples(OutcomeCues.doubts)
        expectExamples(OutcomeCues.negations)
        expectExamples(OutcomeCues.possibilities)
        expectExamples(OutcomeCues.denials)
        expectExamples(OutcomeCues.bareAnswers)
        expectExamples(OutcomeCues.firstDecision)
        expectExamples(OutcomeCues.upholding)
        expectExamples(OutcomeCues.overturning)
        expectExamples(OutcomeCues.partlyUpholding)
        expectExamples(OutcomeCues.pointing)
        expectExamples(OutcomeCues.relyingFor)
    }

    @Test func `each phrase that turns to a part matches its example`() {
        expectExamples(AnswerCues.topics)
        expectExamples(AnswerCues.askedOpenings)
        expectExamples(AnswerCues.exchanges)
        expectExamples(AnswerCues.exceptions)
        expectExamples(VoiceCues.own)
        expectExamples(VoiceCues.we)
        expectExamples(AnswerCues.verbs)
        expectExamples(AnswerCues.joints)
        expectExamples(AnswerCues.general)
        expectExamples(AnswerCues.rest)
        expectExamples(AnswerCues.all)
        expectExamples(AnswerCues.clauses)
        expectExamples(AnswerCues.ownClauses)
        expectExamples(AnswerCues.advice)
        expectExamples(AnswerCues.complaints)
        expectExamples(AnswerCues.articles)
        expectExamples(AnswerCues.ownTitles)
        expectExamples(RequestCues.answerOpenings)
        expectExamples(AnswerPathCues.turns)
        expectExamples(AnswerPathCues.pointing)
    }

    @Test func `each phrase of what is asked for and told matches its example`() {
        expectExamples(AnswerDemands.questions)
        expectExamples(AnswerDemands.yesOrNo)
        expectExamples(AnswerDemands.answers)
        expectExamples(AnswerDemands.confirmations)
    }

    @Test(arguments: ["Here is what you asked for", "This is what you requested", "Thank you for your request for"])
    func `a paragraph that ends with a phrase about the request restates none`(paragraph: String) {
        let record = Record(
            parsing: """
                Dear Ms Quill,

                Freedom of Information Act 2000

                \(paragraph)

                Yours sincerely,

                A Reed
                """)
        #expect(record.request.parts.isEmpty)
    }
}
