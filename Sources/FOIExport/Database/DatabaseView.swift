/// A view of the database: an answer to a usual question.
struct DatabaseView: Sendable {
    var name: String
    var description: String
    /// Its columns, with what they are.
    var columns: [(name: String, description: String)]
    var select: String
    /// Columns that are worth narrowing by.
    var facets: [String] = []

    var sql: String { "-- \(description)\nCREATE VIEW \(name) AS\n\(select);" }

    static let all = [
        letterTexts, exemptions, outcomes, lateness, arguments, answeredParts, remarks, unread,
    ]

    private static let letterTexts = DatabaseView(
        name: "letter_texts", description: "The texts of a letter that are searched.",
        columns: [
            ("id", "The letter."), ("authority", "Its full usual name."), ("requester", "Who asked."),
            ("reference", "All references."), ("request", "What was asked."), ("answer", "The words that answer."),
        ],
        select: """
            SELECT id, authority, requester,
                (SELECT group_concat(value, ' ') FROM "references" WHERE letter_id = letters.id) AS reference,
                request,
                (SELECT group_concat(text, char(10)) FROM answers WHERE letter_id = letters.id) AS answer
            FROM letters
            """)

    private static let exemptions = DatabaseView(
        name: "exemptions_by_authority_and_month",
        description: "How many letters of an authority relied on a section, month by month.",
        columns: [
            ("authority", "Its full usual name."), ("month", "Of the letter: 2021-03."),
            ("section", "FOIA 2000 s.43."), ("title", "Its heading."), ("role", "exemption, ncnd or refusal."),
            ("letters", "How many letters relied on it."),
        ],
        select: """
            SELECT l.authority, substr(l.response_date, 1, 7) AS month, p.section, min(p.title) AS title, c.role,
                count(DISTINCT c.letter_id) AS letters
            FROM citations c JOIN provisions p USING (provision) JOIN letters l ON l.id = c.letter_id
            WHERE c.role IN ('exemption', 'ncnd', 'refusal')
            GROUP BY l.authority, month, p.section, c.role
            """,
        facets: ["section", "role", "authority"])

    private static let outcomes = DatabaseView(
        name: "outcomes", description: "What became of requests, by authority.",
        columns: [
            ("authority", "Its full usual name."), ("outcome", "As that of a letter."),
            ("letters", "How many letters."), ("percent", "Of the authority's letters that decide a request."),
        ],
        select: """
            SELECT authority, outcome, count(*) AS letters,
                round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY authority), 1) AS percent
            FROM letters WHERE kind IN ('response', 'internal-review')
            GROUP BY authority, outcome
            """,
        facets: ["outcome", "authority"])

    private static let lateness = DatabaseView(
        name: "lateness", description: "How long authorities took, by the statutory clock.",
        columns: [
            ("authority", "Its full usual name."), ("letters", "How many letters give the dates that it takes."),
            ("late", "How many came after the last day."), ("percent_late", "The same in a hundred."),
            ("mean_working_days", "How many an answer took."), ("most_working_days", "How many the slowest took."),
        ],
        select: """
            SELECT authority, count(*) AS letters, sum(late) AS late,
                round(100.0 * sum(late) / count(*), 1) AS percent_late,
                round(avg(working_days), 1) AS mean_working_days, max(working_days) AS most_working_days
            FROM letters WHERE late IS NOT NULL AND kind = 'response'
            GROUP BY authority
            """)

    private static let arguments = DatabaseView(
        name: "public_interest_arguments",
        description: "What was weighed for and against disclosure, with the exemption.",
        columns: [
            ("section", "FOIA 2000 s.43."), ("provision", "FOIA 2000 s.43(2)."), ("side", "disclosure or withholding."),
            ("text", "The argument."), ("favours", "What the conclusion favours."),
            ("authority", "Its full usual name."),
            ("response_date", "The date of the letter."), ("reference", "The first."), ("letter_id", "The letter."),
        ],
        select: """
            SELECT p.section, p.display AS provision, a.side, a.text, t.favours, l.authority, l.response_date,
                l.reference, a.letter_id
            FROM arguments a JOIN public_interest_tests t ON t.id = a.test_id JOIN provisions p USING (provision)
                JOIN letters l ON l.id = a.letter_id
            """,
        facets: ["section", "side", "favours"])

    private static let answeredParts = DatabaseView(
        name: "answered_parts", description: "Each part of a request beside what the authority does with it.",
        columns: [
            ("letter_id", "The letter."), ("authority", "Its full usual name."),
            ("response_date", "The date of the letter."),
            ("label", "Of the part."), ("part", "What was asked."), ("outcome", "What the authority does."),
            ("provisions", "What the answer names."),
        ],
        select: """
            SELECT q.letter_id, l.authority, l.response_date, q.label, q.text AS part, a.outcome,
                (SELECT group_concat(p.display, '; ') FROM answer_provisions ap JOIN provisions p USING (provision)
                 WHERE ap.answer_id = a.id) AS provisions
            FROM parts q JOIN letters l ON l.id = q.letter_id LEFT JOIN answer_parts x ON x.part_id = q.id
                LEFT JOIN answers a ON a.id = x.answer_id
            """,
        facets: ["outcome"])

    private static let remarks = DatabaseView(
        name: "remarks", description: "What is remarked on letters, and how often.",
        columns: [
            ("code", "What is remarked."), ("severity", "info or warning."), ("example", "The words of one remark."),
            ("letters", "How many letters have it."),
        ],
        select: """
            SELECT code, severity, min(message) AS example, count(DISTINCT letter_id) AS letters
            FROM findings GROUP BY code, severity
            """)

    private static let unread = DatabaseView(
        name: "unread_files", description: "The files that gave no record, and why.",
        columns: [
            ("path", "As it was given or found."), ("error_code", "Why."), ("error_message", "What to do."),
        ],
        select: "SELECT path, error_code, error_message FROM letters WHERE error_code IS NOT NULL",
        facets: ["error_code"])
}
