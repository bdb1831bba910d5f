/// Held wordings of ``ReferenceForms``.
enum HeldReferenceForms {
    /// `N` stands for a digit, `X` for a letter, `YYYY` and `YY` for the year.
    static let shapes: [String] = [
        "NNNN/YYYY", "YY/NNNN", "FOI/NNNN/YY", "RFI/NNNN", "FOIA YYYY/NNN", "REQ-NNNNNN", "XX-FOI-NNNNN", "FOI NNNNN",
        "CRM:NNNNNNN", "FOI-NNN-YYYY", "IGO/YYYY/NNNN", "NNNNN", "LGR FOI NNNN", "EQ/YY/NNNNN",
    ]
    static let regulationShapes: [String] = ["EIR/NNNN/YY", "EIR-YYYY-NNNN", "RFI/YYYY/NNNN", "NNNNN"]
    /// Labels in the head of a letter.
    static let labels: [String] = [
        "FOI Case Number:", "Request ID:", "Please quote:", "Request ref:", "Enquiry reference:", "File ref:",
        "Information Request Number:", "Ref. no.:", "Case no:", "Our Reference", "In reply please quote:",
    ]
    /// Dates in the head of a letter.
    static let dateLabels: [String] = ["Date of letter:", "Date sent:", "Issue date:", "Date issued:", "Letter date:"]
    /// Headings that name the request.
    /// Places: {reference}.
    static let subjects: [String] = [
        "Information Request {reference}", "Your Freedom of Information enquiry – {reference}",
        "Access to information request {reference}", "RE: YOUR REQUEST FOR INFORMATION – {reference}",
        "Freedom of Information – case {reference}", "FOI Ref. {reference}: your request",
    ]
    /// Places: {reference}.
    static let regulationSubjects: [String] = [
        "Your environmental information enquiry – {reference}", "Access to environmental information: {reference}",
    ]
    /// Places: {topic}.
    static let plainSubjects: [String] = [
        "Freedom of information – {topic}", "Your enquiry about {topic}", "Access to information: {topic}",
    ]
}
