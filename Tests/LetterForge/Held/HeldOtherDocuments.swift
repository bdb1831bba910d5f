/// Held documents that are no letters, of the shape of ``OtherDocuments``.
enum HeldOtherDocuments {
    /// Places: {date}, {n}, {n2}, {n3}, {name}, {place}, {postcode}, {street}, {topic}, {who}.
    static let documents: [OtherDocuments.Pages] = [
        (
            "Guide to information available under the publication scheme",
            [
                "Adopted on {date}. To be reviewed by {who}, Head of Corporate Services.",
                "The Freedom of Information Act 2000 requires every public authority to adopt a publication scheme. This guide lists what {name} makes available as a matter of course.",
                "Class 1: Who we are and what we do. Class 2: What we spend and how we spend it. Class 3: What our priorities are.",
                "Information that is exempt, or that is no longer readily available, will not be published.",
                "Single copies are free of charge. Photocopies cost {n}0p a sheet.",
            ],
            [
                ["Information", "How it can be obtained", "Charge"], ["Annual accounts", "Website", "None"],
                ["Register of {topic}", "By appointment", "£{n}.00"],
            ]
        ),
        (
            "PENALTY CHARGE NOTICE",
            [
                "PCN number: QV{n2}{n3}0{n}A", "Date of issue: {date}", "Vehicle registration: AB{n3} QZX",
                "The vehicle was observed in {street}, {place} between 10:14 and 10:20 by Civil Enforcement Officer {n3}.",
                "The penalty charge of £70 must be paid within 28 days. If it is paid within 14 days it is reduced by half.",
                "To challenge this notice, write to the Parking Office, {street}, {place} {postcode}, stating your reasons.",
            ], []
        ),
        (
            "Job description",
            [
                "Post title: Information Governance Officer", "Grade: {n}", "Responsible to: {who}",
                "Purpose of the post: to ensure that requests under the Freedom of Information Act 2000 and the Environmental Information Regulations 2004 are answered in time.",
                "1. To log requests and to advise services on exemptions, among them personal data and commercial interests.",
                "2. To draft responses, and to arrange internal reviews.",
                "3. To keep the disclosure log up to date.",
                "Closing date for applications: {date}",
            ], []
        ),
        (
            "Privacy notice: {topic}",
            [
                "Last updated: {date}",
                "{Name} is the controller of the personal data that we collect in connection with {topic}.",
                "Our lawful basis is Article 6(1)(e) of the UK GDPR, the performance of a task in the public interest.",
                "We keep your information for {n} years. We may share it with the police where the law requires us to.",
                "You have the right to ask for a copy of your data and to complain to the Information Commissioner's Office.",
            ], []
        ),
        (
            "FIRST-TIER TRIBUNAL (INFORMATION RIGHTS) DECISION",
            [
                "Appeal number: EA/2019/0{n2}", "Heard at {place} on {date}", "Appellant: {who}",
                "First respondent: the Information Commissioner. Second respondent: {name}",
                "1. The appeal is dismissed.",
                "2. The request was for reports about {topic}. The authority relied on section 36(2)(b)(i) of the Freedom of Information Act 2000.",
                "3. We find that the opinion of the qualified person was reasonable, and that the public interest in maintaining the exemption outweighed that in disclosure.",
            ], []
        ),
        (
            "News release: changes to {topic}",
            [
                "For immediate use: {date}",
                "Residents of {place} are being asked for their views on changes to {topic} over the next {n} weeks.",
                "“We want to hear from as many people as possible,” said {who}, cabinet member for the environment.",
                "A drop-in session will be held at the library in {street} between 2 pm and 7 pm.",
                "Notes to editors: {name} last consulted on {topic} three years ago, when {n2} replies were received.",
            ], []
        ),
    ]
}
