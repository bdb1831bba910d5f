internal import FOIRecords
internal import Legislation

/// What the record's codes are called in plain English.
extension RecordSummary {
    static func name(of kind: LetterKind) -> String {
        switch kind {
        case .response: "Response"
        case .acknowledgement: "Acknowledgement"
        case .extension: "More time needed"
        case .clarification: "Clarification asked for"
        case .transfer: "Transfer to another authority"
        case .internalReview: "Internal review"
        case .feesNotice: "Fees notice"
        case .other: "Not an FOI letter"
        }
    }

    /// - Returns: nil where the letter does not say.
    static func name(of outcome: Outcome) -> String? {
        switch outcome {
        case .disclosed: "disclosed"
        case .partlyDisclosed: "partly disclosed"
        case .withheld: "withheld"
        case .notHeld: "not held"
        case .ncnd: "neither confirmed nor denied"
        case .refused: "refused"
        case .clarification: "clarification asked for"
        case .transferred: "transferred"
        case .accessible: "published elsewhere"
        case .mixed: "mixed"
        case .none: nil
        }
    }

    static func name(of regime: Regime) -> String {
        regime.act?.title ?? "another regime"
    }

    /// "exemption", "qualified", "parts b, c".
    static func nature(of citation: Citation) -> [String] {
        var words: [String] = []
        switch citation.role {
        case .exemption: words.append("exemption")
        case .ncnd: words.append("neither confirm nor deny")
        case .refusal: words.append("refusal")
        case .duty, .review, .quoted, .mentioned: break
        }
        switch citation.publicInterestTest {
        case .qualified: words.append("subject to the public interest")
        case .absolute: words.append("absolute")
        case .partly: words.append("partly absolute")
        case .none: break
        }
        switch citation.basis {
        case .prejudice: words.append("needs prejudice")
        case .class, .none: break
        }
        let parts = citation.parts.filter { !$0.isEmpty }
        if !parts.isEmpty { words.append("part\(parts.count == 1 ? "" : "s") \(parts.joined(separator: ", "))") }
        return words
    }

    /// "2 months", "40 working days".
    static func name(of limit: Review.TimeLimit) -> String {
        let unit = String(limit.unit.rawValue.map { $0 == "-" ? " " : $0 })
        return "\(limit.count) \(limit.count == 1 ? String(unit.dropLast()) : unit)"
    }

    /// "5 March 2021".
    static func name(of date: CalendarDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    static func name(of date: Found<CalendarDate>?) -> String? {
        date.map { name(of: $0.value) }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
