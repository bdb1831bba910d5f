import Testing

@testable import FOIRecords

@Suite struct KindTests {
    @Test(arguments: [
        ("I enclose the minutes that you requested. Nothing has been removed.", LetterKind.response),
        ("We do not hold this information.", .response),
        (
            "We acknowledge receipt of your request. It is being dealt with under the Act, and we will respond by 3 June 2021.",
            .acknowledgement
        ),
        (
            "We need further time to consider the balance of the public interest. We are extending the deadline by an additional 20 working days.",
            .extension
        ),
        (
            "I have now completed the internal review. I was not involved in the first decision. This concludes our review.",
            .internalReview
        ),
        (
            "We need clarification of your request. Please clarify which bridge you mean, in order to identify the records.",
            .clarification
        ),
        (
            "We have today transferred your request to Eastholme County Council, which is responsible for roads. Transfer of your request is complete.",
            .transfer
        ),
        (
            "Your request came in to us over the break and has been given the above reference. It has been sent to the Bridges team. We have 20 working days in which to reply. Where information is exempt we will tell you why.",
            .acknowledgement
        ),
        (
            "Your request came in on 3 May 2021 and is with Parks. You should have our answer by 3 June 2021. In some cases a fee may be payable or an exemption may apply, for example section 40.",
            .acknowledgement
        ),
        (
            "Thank you for your request, which has been given the number 441. I have passed it on to our Bridges team. You will hear from us by 3 June 2021. Some details may need to be taken out if they identify people.",
            .acknowledgement
        ),
        (
            "We do not hold any of this. You may like to put your questions to the county council. I have not passed your request on to them.",
            .response
        ),
        (
            "I was asked to carry out an internal review under the Freedom of Information Act 2000. I uphold your complaint about part i). I do not uphold your complaint about part ii), to which section 31(1)(g) applies.",
            .internalReview
        ),
        (
            "I am dealing with your request and aim to send you a response by 3 June 2021.", .acknowledgement
        ),
        (
            "I am writing to seek clarification of your request. It is necessary for you to clarify the following points.",
            .clarification
        ),
        (
            "I am writing to ask you to clarify your request. I will not be able to take this matter further without it.",
            .clarification
        ),
        (
            "1. How many swans are there?\n\nThere are 41.\n\n2. Who owns them?\n\nThis question has been passed to the Keeper, who will reply to you.",
            .response
        ),
        (
            "I must ask for a little longer to reply. The public interest is still being weighed under section 43.",
            .extension
        ),
        (
            "Before we can begin to search we need to know which bridge you mean. Once we hear from you the 20 working days will begin.",
            .clarification
        ),
        ("It has been given the number 441. Expect our reply by 3 June 2021.", .acknowledgement),
        (
            "The Board has now started to process your request. If it is not complete by 3 June 2021 we will write to you again. If any of the information is exempt, we will tell you why.",
            .acknowledgement
        ),
        ("The roads are the County Council's, and we have sent your request on to it.", .transfer),
        (
            "This is environmental information. Regulation 10(1) of the Environmental Information Regulations 2004 says that we must send the request on. It went to the Agency this morning, and we have nothing ourselves.",
            .transfer
        ),
        (
            "On 17 October I extended the time for reply to 40 working days under regulation 7(1) of the Environmental Information Regulations 2004. The survey is enclosed. The appraisal is withheld under regulation 12(5)(e).",
            .response
        ),
        (
            "To enable us to assist you, please can you confirm the following:\n\n1. which course you mean\n\n2. the period that you have in mind\n\nAs your request stands it is likely that section 12 of the Act would apply. Under section 1(3) we need not go on until we hear from you.",
            .clarification
        ),
        (
            "I have conducted a review of both responses. The original response was right.", .internalReview
        ),
        (
            "We wrote on 1 June 2021 to extend the time for our reply, as we needed further time to consider the public interest. The e-mails are exempt under section 36(2)(c) and are withheld.",
            .response
        ),
        (
            "You asked that we look again at our reply of 1 April. In my view the exemption in section 36(2)(c) was properly engaged.",
            .internalReview
        ),
        (
            "Following your request for a review, a review was held on 3 May 2021. The panel found that the first response was late.",
            .internalReview
        ),
        (
            "I have looked again at how your request was handled. I find that section 40(2) was rightly applied and your complaint is not upheld.",
            .internalReview
        ),
        (
            "Your note will be processed in line with the Act. A reply will be provided to you by 3 June 2021.",
            .acknowledgement
        ),
        (
            "The Trust is still collating the plans, and so cannot complete its answer to you within the statutory time.",
            .extension
        ),
        (
            "We have registered your request and begun our searches. You ought to have an answer not later than 14 June 2021.",
            .acknowledgement
        ),
        (
            "Your request has been assigned to a case officer. The deadline for our answer is 14 June 2021.",
            .acknowledgement
        ),
        (
            "Owing to the amount of material, we must take up to 40 working days. Regulation 7(1) of the Environmental Information Regulations 2004 makes this possible. The reply is now due on 14 June 2021.",
            .extension
        ),
        (
            "The information is not held here but by Marsham County Council. Your request has gone to that authority, which will answer you.",
            .transfer
        ),
        (
            "I have arranged for your request to be handed to the Department of Rivers, who will deal with it from now on.",
            .transfer
        ),
        ("I would be glad if you would tell me which of our depots you mean.", .clarification),
        ("Under section 9(1) we ask you to pay £35.00 before we go on.", .feesNotice),
        (
            "Your request has been passed to me for reply. The lake has 41 swans and 12 geese. All are fed by the Keeper.",
            .response
        ),
        ("Your request has been logged and considered. It is exempt under section 43(2).", .response),
        ("There are 41 swans. If we find more we will write to you.", .response),
        (
            "The plans may be exempt under section 27(1)(b). We have to consider whether it is in the public interest to send them, and have not yet reached a decision.",
            .extension
        ),
        ("We are charging a fee of £45 for copying and postage under section 9.", .feesNotice),
        ("This is a fees notice. Please send a cheque for £40. We need not go on until the fee is paid.", .feesNotice),
    ])
    func `a letter's kind is what it does`(text: String, kind: LetterKind) {
        let letter =
            "Dear Ms Orrell\n\nThank you for your request under the Freedom of Information Act 2000.\n\n\(text)\n\nYours sincerely\n\nA Pask\n"
        #expect(Record(parsing: letter).kind == kind)
    }

    @Test(arguments: [
        "Kintore Harbour Board\n\nYou asked\n\nHow many swans are there?\n\nWe said\n\nThere are 41. The Freedom of Information Act 2000 does not make us count cygnets.\n",
        "FOI reference: KH-24-118\nReceived: 3 May 2021\nResponded: 1 June 2021\n\nInformation requested\n\nThe number of swans\n\nResponse\n\nThere are 41. Section 17 of FOISA applies to cygnets.\n",
        "RESPONSE TO INFORMATION REQUEST\n\nReference\nKH-24-118\n\nThe number of swans: 41 swans are held in our records under the Environmental Information Regulations 2004.\n",
        "Swan keeping\n\nRequest ID: KH-24-118\n\nYou asked\n\nHow many swans are there?\n\nWe answered\n\nThank you for your FOI request. There are 41.\n",
        "Dear Jonathan\n\nI am writing in answer to your F.O.I. request. There are 41 swans.\n\nKind regards\n\nA Pask\nClerk\n",
        "You asked\n\nHow many EHC needs assessments were made?\n\nWe said\n\n41 (Freedom of Information Act 2000). Each Education, Health and Care plan is counted once.\n",
        "Request\n\nHow many swans are there?\n\nOur response\n\nThere are 41 (Freedom of Information Act 2000).\n",
        "Kintore Council Response\n\nFreedom of Information Act - Information Request\n\nFurther to your Freedom of Information request regarding swans.\n\nThese are kept by the County Council. Your request should be sent to it.\n",
        "FREEDOM OF INFORMATION REQUEST - LAKE\n\nDate received: 3 May 2021\nDate of response: 1 June 2021\n\n1. How many swans are there?\n\n41\n\n2. Who feeds them?\n\nThe Keeper.\n",
    ])
    func `a page that answers a request needs no salutation`(text: String) {
        #expect(Record(parsing: text).kind == .response)
    }

    @Test(arguments: [
        "Annual report on information governance\n\nThe Trust received 812 requests under the Freedom of Information Act 2000. Section 40(2) was used 57 times.\n\nThe Board is asked to note the report.",
        "INVOICE\nInvoice number 2211\n\nTo: hire of hall, section B\nTotal £40\n",
        "Decision notice\n\nThe complainant requested the minutes under FOIA. The Commissioner's decision is that section 31(1)(a) is engaged.",
        "Dear Mr Pask\n\nComplaint - Stage 2 review\n\nThank you for asking for your complaint to be looked at under stage 2 of the complaints procedure. You complained that no one replied to your e-mails and that you were told to put in an FOI. The Freedom of Information Act 2000 is not part of this. You may go to the Local Government and Social Care Ombudsman.\n\nYours sincerely\n\nA Orrell\n",
        "Dear Ms Pask\n\nThank you for your letter. We have decided not to carry out an EHC needs assessment under section 36(8) of the Children and Families Act 2014. You have a right of appeal under section 51 of the Act. For information about Education, Health and Care Plans see our website.\n\nYours sincerely\n\nA Orrell\n",
        """
        Independent Appeal Panels

        Dear Mrs Pask

        Your appeal for a place was heard on 3 May. You asked the head (a) how many live further away, and (b) why you were not told. In reply to (a) it was said that there were none. The Panel decided that the appeal is not upheld. Its reasons are these. The year is full.

        You told the Panel that you had made a Freedom of Information request to the school.

        Yours sincerely

        A Orrell
        """,
        """
        NEWS RELEASE

        For immediate release

        Thefts of boats fell last year, according to data disclosed by Tolby Police in response to a Freedom of Information request. The force declined to say where its cameras are, an exemption under section 31 of the Act.

        Notes to editors: the response is reference 13844.
        """,
        "Dear Ms Pask\n\nTown and Country Planning Act 1990\n\nThank you for your letter about the planning application. Section 70 of the Act tells us what to weigh. Your letter will be put on our website, as access to information law lets others see it.\n\nYours sincerely\n\nA Orrell\n",
        "Freedom of Information Policy\n\n1. This policy sets out how the Board meets its duties under the Freedom of Information Act 2000. 2. If you make a request we will reply within 20 working days. This policy will be reviewed.\n\nYour request\n\nOur response\n",
        "Freedom of Information response times\n\nA report on the year. The Trust answered 812 requests under the Freedom of Information Act 2000.\n",
        "Reference FS50\n\nDecision notice\n\nThe complainant wrote to the Trust under the Freedom of Information Act 2000:\n\nDear Trust, please send me the plans of the lake.\n\nThe Commissioner's decision is that section 31(1)(a) is engaged.\n\nKind regards\n",
        "Dear FOI Officer\n\nFreedom of Information Act 2000 request\n\nI would like to request the number of swans. If section 43 applies, please set out the public interest test. I look forward to hearing from you.\n\nYours faithfully\n\nA Orrell\n",
        "Dear Sirs\n\nFOI 2211\n\nI am writing to request an internal review of the handling of my FOI request. You refused it under section 12.\n\nYours faithfully\n\nA Orrell\n",
        "Dear Ms Pask\n\nNotice of refusal of planning permission\n\nYou asked for permission to build a boathouse. Your request for permission is refused under section 70 of the Town and Country Planning Act 1990. The plans may be disclosed under the Freedom of Information Act 2000.\n\nYours sincerely\n\nA Orrell\n",
        "Information Commissioner's Office\n\nDear Ms Pask\n\nFreedom of Information Act 2000\n\nThank you for your letter in which you complain about the refusal of your information request under section 43(2). A case officer will look at it.\n\nYours sincerely\n\nA Orrell\n",
        "Dear Ms Pask\n\nI write in response to your complaint of 3 May 2021 about the hedge. I understand that the Team replied to your Freedom of Information request under section 21. The hedge was cut on 12 May. You may go to the Local Government and Social Care Ombudsman.\n\nYours sincerely\n\nA Orrell\n",
        "Dear Supplier\n\nInvitation to tender\n\nThe Board is subject to the Freedom of Information Act 2000 and may disclose your tender in response to a request. Mark what is exempt under section 43(2). Please find attached the specification.\n\nYours sincerely\n\nA Orrell\n",
        "Standard response template 9\n\nNotes: see template letter 6.\n\nDear [name]\n\nThank you for your request under the Freedom of Information Act 2000. It is exempt under section 43(2).\n",
        "What happens next?\n\nWe will tell you if the information that you asked for is exempt under the Freedom of Information Act, and if we need more time. We look at your request within 20 working days.\n",
        "Dear Kintore Harbour Board\n\nThe Freedom of Information request 4411 was refused under section 43(2). Does the Board hold the tender, and who wrote it?\n\nYours faithfully\n\nA Orrell\n",
        "Dear Resident\n\nYour bin will be emptied on Tuesday. Please see our leaflet.\n\nYours faithfully\n\nA Pask\n",
    ])
    func `a paper that is no letter of the kind has an empty record`(text: String) {
        let record = Record(parsing: text)
        #expect(record.kind == .other)
        #expect(record.citations == [])
        #expect(record.request.parts == [])
        #expect(record.publicInterest == [])
        #expect(record.references == [])
    }

    /// Each says what it does in words that no phrase of a kind knows.
    @Test(arguments: [
        (
            "The charge for the copies comes to £45.00. We shall begin on them when the money has reached us, and shall close your request if it has not come in three months.",
            LetterKind.feesNotice
        ),
        (
            "We wrote on 3 May to extend the time for reply. The plans should be withheld in reliance on section 38(1)(a), and you will not be sent them.",
            .response
        ),
    ])
    func `kinds are told by what sentences are like`(_ body: String, _ kind: LetterKind) {
        #expect(Record(parsing: FormFile.letter(body)).kind == kind)
    }

    @Test func `questions answered under the law of access are told without any stock phrase`() {
        let questions = "1. How many swans are there?\n\nForty-one.\n\n2. Who feeds them?\n\nThe Keeper.\n\n"
        let letter = Record(
            parsing: "Dear Ms Orrell\n\nYou wanted to know about the swans.\n\n" + questions
                + "That completes what section 1(1) of the Freedom of Information Act 2000 has us do.\n\nA Pask\n")
        #expect(letter.kind == .response)
        let lease = Record(
            parsing:
                "Dear Ms Orrell\n\nThe lease of the lake is granted to you. The schedule is exempt under section 43(2) "
                + "of the Freedom of Information Act 2000.\n\nYours sincerely\n\nA Pask\n")
        #expect(lease.kind == .other)
    }

    @Test(arguments: [
        (
            "FOI Reference: 464/2021\nRequest:\n1) The number of swans.\n2) The number of geese.\nResponse 1 & 2:\nThere are 41 swans and 12 geese. Section 31(1)(a) applies to their nests.",
            LetterKind.response
        ),
        (
            "Thank you for your request for information of 8 May. You have asked for the harbour plan.\n\nI have concluded that it is vexatious under section 14(1).",
            .response
        ),
        (
            "This page tells you how to make a request for information. We will answer it within 20 working days.",
            .other
        ),
    ])
    func `a page without a greeting is a letter where it tells the requester of the request`(
        text: String, kind: LetterKind
    ) {
        #expect(Record(parsing: text).kind == kind)
    }

    @Test(arguments: [
        ("REVIEW OF A REQUEST UNDER THE FREEDOM OF INFORMATION ACT", LetterKind.internalReview),
        ("Freedom of Information request: review of the lido", .response),
    ])
    func `a title that opens with the review is that of one`(title: String, kind: LetterKind) {
        let record = Record(
            parsing:
                "Dear Ms Quill\n\n\(title)\n\nYou asked for the plans of the lido. We do not hold them.\n\nYours sincerely\n\nA Reed"
        )
        #expect(record.kind == kind)
    }

    @Test func `each phrase about a reply to come matches its example`() {
        expectExamples(ProspectCues.ahead)
        expectExamples(ProspectCues.delays)
        expectExamples(KindCues.told)
        expectExamples(KindCues.numbering)
        expectExamples(ProspectCues.possible)
        expectExamples(KindCues.reviewTitles)
        expectExamples(KindCues.requesters)
        expectExamples(KindCues.ofRequester)
        expectExamples(KindCues.reviewed)
        expectExamples(KindCues.reviewAsked)
        expectExamples(KindCues.complaints)
        expectExamples(KindCues.ofThirdParties)
        expectExamples(KindCues.regulator)
    }
}
