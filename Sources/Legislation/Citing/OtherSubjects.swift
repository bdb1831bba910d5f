/// Sections of other Acts that letters name by number alone, as terms of their trade.
enum OtherSubjects {
    struct Row: Sendable {
        /// nil for any number.
        var number: String?
        /// What stands behind the number.
        var nouns: String
        var example: String
    }

    static let rows: [Row] = [
        Row(number: nil, nouns: "agreement agreements", example: "a section 38 agreement"),
        Row(number: nil, nouns: "leave aftercare", example: "on section 17 leave"),
        Row(
            number: nil, nouns: "detention detentions detainee detainees patient patients",
            example: "section 37 patients"),
        Row(number: nil, nouns: "assault assaults wounding gbh abh", example: "a section 39 assault"),
        Row(number: nil, nouns: "search searches stop stops arrest arrests", example: "section 43 searches"),
        Row(number: nil, nouns: "enquiry enquiries safeguarding", example: "section 42 enquiries"),
        Row(number: nil, nouns: "relief grant grants payment payments", example: "section 44 relief"),
        Row(number: nil, nouns: "licence licences permit permits", example: "a section 50 licence"),
        Row(number: nil, nouns: "eviction evictions tenancy tenancies", example: "section 21 evictions"),
        Row(number: nil, nouns: "doctor doctors officer officers", example: "a section 12 doctor"),
        Row(number: nil, nouns: "accommodation consultation consultations", example: "section 20 accommodation"),
        Row(number: nil, nouns: "order orders offence offences", example: "section 41 orders"),
        Row(number: nil, nouns: "support", example: "section 17 support"),
        Row(number: "21", nouns: "notice notices", example: "section 21 notices"),
        Row(number: "20", nouns: "notice notices", example: "a section 20 notice"),
        Row(number: "8", nouns: "notice notices", example: "a section 8 notice"),
        Row(number: "25", nouns: "notice notices", example: "a section 25 notice"),
        Row(number: "42", nouns: "notice notices", example: "a section 42 notice"),
        Row(number: "12", nouns: "approved approval", example: "section 12 approved clinicians"),
        Row(number: "17", nouns: "assessment assessments", example: "a section 17 assessment"),
        Row(number: "37", nouns: "hospital", example: "a section 37 hospital order"),
        Row(number: "41", nouns: "restriction restrictions restricted works", example: "a section 41 restriction"),
        Row(number: "19", nouns: "report reports investigation investigations", example: "section 19 flood report"),
        Row(number: "30", nouns: "inspection inspections", example: "a section 30 inspection"),
        Row(number: "46", nouns: "inquiry", example: "a section 46 inquiry"),
    ]

    /// For each noun, the numbers before it; nil stands for any.
    private static let numbers: HashTable<[String?]> = rows.reduce(into: HashTable()) { numbers, row in
        for noun in LegalWord.hashes(of: row.nouns) { numbers.set(noun, (numbers[noun] ?? []) + [row.number]) }
    }

    static func isOther(number: String, noun: UInt64) -> Bool {
        numbers[noun]?.contains { $0 == nil || $0 == number } ?? false
    }
}
