/// Documents that are no letters about a request, though they speak of law, dates and references.
enum OtherDocuments {
    typealias Pages = (title: String, paragraphs: [String], table: [[String]])

    static let documents: [Pages] = [
        (
            "INVOICE",
            [
                "Invoice number: INV-{n3}{n2}", "Invoice date: {date}", "Bill to: {name}, {street}, {place} {postcode}",
                "Payment is due within 30 days of the date of this invoice. Please quote the invoice number.",
                "VAT registration number 123 4567 89. Exempt supplies are marked E.",
            ],
            [
                ["Description", "Quantity", "Amount"], ["Replacement lanterns", "{n2}", "£{n3}0.00"],
                ["Call-out charge", "{n}", "£{n3}.00"], ["Total", "", "£{n2}0.00"],
            ]
        ),
        (
            "Minutes of the Finance Committee",
            [
                "Held at {place} Town Hall on {date} at 6.30 pm",
                "Present: Councillors {who} (Chair), Tamsin Orchard and Neil Garth",
                "1. Apologies for absence were received from Councillor Pryce.",
                "2. The minutes of the last meeting were agreed as a correct record.",
                "3. {Topic}: the Head of Finance presented a report. Members asked how many repairs were late. RESOLVED that the report be noted.",
                "4. The press and public were excluded under Schedule 12A to the Local Government Act 1972.",
                "The meeting closed at 8.05 pm.",
            ], []
        ),
        (
            "Notice of refusal of planning permission",
            [
                "Town and Country Planning Act 1990", "Application reference: {n2}/0{n3}1/FUL", "Applicant: {who}",
                "Site: Land north of {street}, {place}",
                "The Council as local planning authority refuses permission for the development described above for the reasons set out below.",
                "1. The proposal would harm the character of the area and conflicts with policy H{n} of the local plan.",
                "2. No contribution under section 106 of the Act has been secured.",
                "If you are aggrieved by this decision you may appeal to the Secretary of State under section 78 of the Town and Country Planning Act 1990 within six months.",
            ], []
        ),
        (
            "Freedom of Information Act 2000 (FOIA) Decision notice",
            [
                "Date: {date}", "Public Authority: {name}", "Address: {street}, {place} {postcode}",
                "1. The complainant has requested information about {topic}. {Name} withheld it under section 43(2) of FOIA.",
                "2. The Commissioner's decision is that the public authority was entitled to rely on section 43(2) and that the balance of the public interest favours maintaining the exemption.",
                "3. The Commissioner does not require further steps.",
                "Right of appeal: either party has the right to appeal against this decision notice to the First-tier Tribunal (Information Rights).",
            ], []
        ),
        (
            "Board of Directors – Public meeting",
            [
                "Date: {date}", "Agenda item {n}: report on {topic}", "Author: {who}, Director of Operations",
                "Purpose: the Board is asked to note the position and to approve the recommendation at paragraph 4.",
                "Performance was below target in the quarter. The number of complaints fell to {n2}.",
                "Freedom of Information: {n3} requests were received in the quarter, and {n2} of them were answered within 20 working days.",
                "This paper may be made public under the Freedom of Information Act 2000.",
            ],
            [
                ["Measure", "Target", "Actual"], ["Waiting time", "18 weeks", "{n} weeks"],
                ["Complaints", "{n2}", "{n3}"],
            ]
        ),
        (
            "Attitudes to {topic} in small towns: a survey",
            [
                "{who}, Department of Geography, University of {place}", "Abstract",
                "This paper reports on a survey of {n2} households. We asked three questions about {topic} and coded the answers.",
                "1. Introduction",
                "Earlier work has dealt with cities (Marsh 2011; Oduya and Fell 2014). Section 2 describes the method and section 3 the results.",
                "2. Method",
                "We obtained figures from councils by requests under the Freedom of Information Act 2000, as Walby (2009) recommends.",
                "References", "Marsh, T. (2011). Streets and their keepers. Journal of Urban Affairs 33(2): 101–118.",
            ], []
        ),
    ]
    /// What was released, behind the letter: nothing of it is the letter's.
    static let released: [Pages] = [
        (
            "Minutes of the Project Board",
            [
                "Date of meeting: {date}", "Attendees: {who} (Chair), Piers Holloway, Bettina Crewe",
                "1. Welcome. The Chair welcomed everybody to the meeting.",
                "2. Risks. The board agreed that risk {n} should be closed. Section 7 of the project plan was approved.",
                "3. Next meeting. To be arranged by the project office.",
            ], []
        ),
        (
            "Policy on the use of vehicles",
            [
                "Version {n}.2", "Owner: Head of Transport",
                "1. Scope. This policy applies to all staff who drive on business.",
                "2. Duties. Drivers must report accidents under section 170 of the Road Traffic Act 1988 within 24 hours.",
                "3. Review. This policy will be reviewed every two years.",
            ], []
        ),
        (
            "From: {who}",
            [
                "Sent: {date} 11:42", "To: Projects Mailbox", "Subject: Site visit",
                "Dear all,",
                "Thank you for coming to the site visit. The contractor will start work in the week after next.",
                "Can you please send me the drawings? How many sets do we need?", "Kind regards", "{who}",
            ], []
        ),
    ]
}
