/// Words by which the layout of a letter is told, each with a line that has it.
struct LayoutWord {
    /// In lower case, without a colon behind it.
    let text: String
    let example: String

    /// Whether a text is it, case and a closing colon or full stop aside.
    func matches(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.droppingColon
        return text.utf8.count == line.count && zip(text.utf8, line).allSatisfy { $0 == $1.lowercased }
    }

    /// Whether a text begins with it.
    func begins(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= text.utf8.count && zip(text.utf8, line).allSatisfy { $0 == $1.lowercased }
    }
}

extension LayoutWord {
    /// What a letter greets its reader with: above it stand addresses and references.
    static let salutations = [
        LayoutWord(text: "dear ", example: "Dear Ms Pettigrew"),
        LayoutWord(text: "annwyl", example: "Annwyl Ms Pettigrew"),
        LayoutWord(text: "to whom it may concern", example: "To whom it may concern"),
        LayoutWord(text: "good morning", example: "Good morning"),
        LayoutWord(text: "good afternoon", example: "Good afternoon"),
    ]

    /// What a letter closes with: below it stand signatures.
    static let signOffs = [
        LayoutWord(text: "yours ", example: "Yours sincerely"),
        LayoutWord(text: "kind regards", example: "Kind regards,"),
        LayoutWord(text: "best regards", example: "Best regards"),
        LayoutWord(text: "regards", example: "Regards"),
        LayoutWord(text: "yn gywir", example: "Yn gywir"),
    ]

    /// Labels that stand left of their values without a colon.
    static let labels = [
        LayoutWord(text: "our ref", example: "Our ref"),
        LayoutWord(text: "your ref", example: "Your Ref"),
        LayoutWord(text: "my ref", example: "My Ref"),
        LayoutWord(text: "ref", example: "Ref"),
        LayoutWord(text: "reference", example: "Reference"),
        LayoutWord(text: "our reference", example: "Our Reference"),
        LayoutWord(text: "your reference", example: "Your reference"),
        LayoutWord(text: "foi reference", example: "FOI Reference"),
        LayoutWord(text: "foi ref", example: "FOI ref"),
        LayoutWord(text: "case reference", example: "Case reference"),
        LayoutWord(text: "case number", example: "Case Number"),
        LayoutWord(text: "request number", example: "Request number"),
        LayoutWord(text: "reference number", example: "Reference Number"),
        LayoutWord(text: "date", example: "Date"),
        LayoutWord(text: "date of request", example: "Date of request"),
        LayoutWord(text: "date received", example: "Date received"),
        LayoutWord(text: "date of response", example: "Date of response"),
        LayoutWord(text: "direct line", example: "Direct Line"),
        LayoutWord(text: "direct dial", example: "Direct Dial"),
        LayoutWord(text: "telephone", example: "Telephone"),
        LayoutWord(text: "tel", example: "Tel"),
        LayoutWord(text: "tel no", example: "Tel No"),
        LayoutWord(text: "phone", example: "Phone"),
        LayoutWord(text: "mobile", example: "Mobile"),
        LayoutWord(text: "fax", example: "Fax"),
        LayoutWord(text: "dx", example: "DX"),
        LayoutWord(text: "email", example: "Email"),
        LayoutWord(text: "e-mail", example: "E-mail"),
        LayoutWord(text: "email address", example: "Email address"),
        LayoutWord(text: "e-mail address", example: "E-mail Address"),
        LayoutWord(text: "web", example: "Web"),
        LayoutWord(text: "website", example: "Website"),
        LayoutWord(text: "minicom", example: "Minicom"),
        LayoutWord(text: "contact", example: "Contact"),
        LayoutWord(text: "name", example: "Name"),
        LayoutWord(text: "to", example: "To"),
        LayoutWord(text: "from", example: "From"),
        LayoutWord(text: "subject", example: "Subject"),
        LayoutWord(text: "ask for", example: "Ask for"),
        LayoutWord(text: "please ask for", example: "Please ask for"),
        LayoutWord(text: "enquiries to", example: "Enquiries to"),
        LayoutWord(text: "ein cyf", example: "Ein cyf"),
        LayoutWord(text: "eich cyf", example: "Eich cyf"),
        LayoutWord(text: "dyddiad", example: "Dyddiad"),
    ]

    /// Heads of the columns that hold a request.
    static let requestHeads = [
        LayoutWord(text: "query", example: "Query"),
        LayoutWord(text: "queries", example: "Queries"),
        LayoutWord(text: "question", example: "Question"),
        LayoutWord(text: "questions", example: "Questions:"),
        LayoutWord(text: "question asked", example: "Question asked"),
        LayoutWord(text: "request", example: "Request"),
        LayoutWord(text: "your request", example: "Your request"),
        LayoutWord(text: "your question", example: "Your question"),
        LayoutWord(text: "your questions", example: "Your Questions"),
        LayoutWord(text: "foi request", example: "FOI Request"),
        LayoutWord(text: "foi question", example: "FOI Question"),
        LayoutWord(text: "you asked", example: "You asked:"),
        LayoutWord(text: "you asked us", example: "You asked us:"),
        LayoutWord(text: "you asked for", example: "You asked for"),
        LayoutWord(text: "information requested", example: "Information requested"),
        LayoutWord(text: "requested information", example: "Requested information"),
        LayoutWord(text: "details of request", example: "Details of request"),
        LayoutWord(text: "part of request", example: "Part of request"),
        LayoutWord(text: "part", example: "Part"),
        LayoutWord(text: "item", example: "Item"),
        LayoutWord(text: "cwestiwn", example: "Cwestiwn"),
        LayoutWord(text: "cais", example: "Cais"),
    ]

    /// Heads of the columns that hold the answer to it.
    static let answerHeads = [
        LayoutWord(text: "response", example: "Response"),
        LayoutWord(text: "responses", example: "Responses"),
        LayoutWord(text: "our response", example: "Our response:"),
        LayoutWord(text: "trust response", example: "Trust Response"),
        LayoutWord(text: "council response", example: "Council response"),
        LayoutWord(text: "foi response", example: "FOI Response"),
        LayoutWord(text: "the response", example: "The response"),
        LayoutWord(text: "reply", example: "Reply"),
        LayoutWord(text: "our reply", example: "Our reply:"),
        LayoutWord(text: "answer", example: "Answer"),
        LayoutWord(text: "answers", example: "Answers"),
        LayoutWord(text: "our answer", example: "Our answer"),
        LayoutWord(text: "comment", example: "Comment"),
        LayoutWord(text: "comments", example: "Comments"),
        LayoutWord(text: "outcome", example: "Outcome"),
        LayoutWord(text: "decision", example: "Decision"),
        LayoutWord(text: "information provided", example: "Information provided"),
        LayoutWord(text: "ymateb", example: "Ymateb"),
        LayoutWord(text: "ateb", example: "Ateb"),
    ]

    /// What is said at the foot of an authority's paper.
    static let footCues = [
        LayoutWord(text: "chair", example: "Chair: Jo Bloggs"),
        LayoutWord(text: "chief executive", example: "Chief Executive Jo Bloggs"),
        LayoutWord(text: "chief constable", example: "Chief Constable Jo Bloggs"),
        LayoutWord(text: "registered", example: "Registered office: 1 High Street"),
        LayoutWord(text: "head office", example: "Head office: 1 High Street"),
        LayoutWord(text: "trust headquarters", example: "Trust Headquarters, 1 High Street"),
        LayoutWord(text: "company number", example: "Company number 01234567"),
        LayoutWord(text: "charity", example: "Charity number 1234567"),
        LayoutWord(text: "vat ", example: "VAT registration number 123 4567 89"),
        LayoutWord(text: "www.", example: "www.example.org"),
        LayoutWord(text: "follow us", example: "Follow us on social media"),
    ]
}
