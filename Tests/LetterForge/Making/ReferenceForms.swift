/// References that authorities give requests, and the labels before them.
enum ReferenceForms {
    /// `N` stands for a digit, `X` for a letter, `YYYY` and `YY` for the year.
    private static let shapes = Wording(
        seen: [
            "NNNNNN", "YYYY/NNNN", "NNNN/YY", "FOI/YYYY/NNN", "FOI-NNNNNN", "IC/NNNNNN", "NN.FOI.YY.NNNNNN",
            "RFI YYYY-NNN", "FOI/NNNNN", "YYYY-NNNN", "N-NNNNNNNNN", "FOI NNNN-YY", "XX/FOI/NNN",
            "CAS-NNNNNN-XNXNXN", "NNNNNNNN", "NNNN", "YYYYNNNNNNNNN", "F-YYYY-NNNNN", "NNNNNN/YY", "TO-NNNNNN",
            "DC/FOI NNN/YY", "FOI-YYYY-NNNNN", "FOI.YY.NNN", "ATI NNNNN", "RFINNNN", "FOIYYYY/NNNNN",
            "IR-YYYY-NNN", "NN/XX/NNN",
        ],
        held: HeldReferenceForms.shapes)
    private static let regulationShapes = Wording(
        seen: ["EIR/YYYY/NNN", "EIR NNNN", "NNNNNN", "EIR-NNNNNN", "EIRYYYY/NNN", "NNNN-YY"],
        held: HeldReferenceForms.regulationShapes)

    static func reference(_ body: Body, _ year: Int, isRegulations: Bool, _ dice: inout Dice) -> String {
        let shape = dice.pick(isRegulations ? regulationShapes : shapes)
        let initials = body.place.split(separator: " ").map { $0.prefix(1) }.joined() + "C"
        var text = shape.replacing("YYYY", with: String(year)).replacing("YY", with: String(year % 100 + 100).suffix(2))
            .replacing("XX", with: initials)
        text = text.reduce(into: "") { result, character in
            switch character {
            case "N": result += String(dice.roll(result.last?.isNumber == true ? 0...9 : 1...9))
            case "X": result += String(dice.pick(Array("ABCDEFGHJKLMNPQRSTUVWXYZ")))
            default: result.append(character)
            }
        }
        return text
    }

    /// Labels in the head of a letter.
    static let labels = Wording(
        seen: [
            "Our ref:", "Our Ref:", "Reference:", "FOI Reference:", "Ref:", "Our reference:", "Request Reference:",
            "FOI Ref:", "Case reference:", "Your request reference:", "Our Reference:", "Reference number:",
            "Ref No:", "FOI Ref No:", "My ref:", "Our Ref", "Case Ref:", "Request number:", "Reference No.",
            "FOI reference number:",
        ],
        held: HeldReferenceForms.labels)
    /// Dates in the head of a letter.
    static let dateLabels = Wording(
        seen: [
            "Date:", "Date", "Date:", "Date of response:", "Date:", "Dated:", "DATE:", "Response date:",
        ],
        held: HeldReferenceForms.dateLabels)
    /// Headings that name the request.
    static let subjects = Wording(
        seen: [
            "Freedom of Information request – {reference}", "Request for information: {reference}",
            "FREEDOM OF INFORMATION REQUEST {reference}", "Freedom of Information Request Ref: {reference}",
            "Re: Request for information, our reference {reference}", "FOI request reference: {reference}",
            "Freedom of Information Act request reference {reference}",
            "Your request for information (ref: {reference})", "RE: FREEDOM OF INFORMATION REQUEST REF {reference}",
            "FOI Request: {reference}", "Information request – our ref {reference}",
            "Freedom of Information Request No. {reference}",
        ],
        held: HeldReferenceForms.subjects)
    static let regulationSubjects = Wording(
        seen: [
            "Environmental Information request – {reference}", "Request for information: {reference}",
            "Your request for environmental information (ref: {reference})",
            "EIR request, our reference {reference}",
        ],
        held: HeldReferenceForms.regulationSubjects)
    static let plainSubjects = Wording(
        seen: [
            "Request for information: {topic}", "Freedom of Information request about {topic}", "{topic}",
            "Your request about {topic}", "Information request: {topic}", "Re: {topic}",
        ],
        held: HeldReferenceForms.plainSubjects)
}
