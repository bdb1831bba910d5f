extension Table {
    static let letters = Table(
        name: .letters, description: "One row for each PDF that was read, and for each that could not be.",
        columns: file + identity + parties + dates + request + review + clock + failure + tool,
        indices: [["authority", "response_date"], ["response_date"], ["sha256"]])

    private static let file: [Column] = [
        .key("The letter's number."),
        .required(
            "letter_key", .text, "By which a letter is known again: its path, with the sum where the path is no UTF-8."),
        .text("path", "The file, as it was given or found."),
        .text("file", "The file's name."),
        .text("sha256", "The SHA-256 of the file's bytes."),
        .integer("bytes", "The size of the file.", unit: "bytes"),
        .integer("pages", "How many pages it has.", unit: "pages"),
        .text("producer", "The program that made the PDF, as the PDF says."),
        .text("text_layer", "Where the text comes from: native, ocr, mixed, none."),
    ]

    private static let identity: [Column] = [
        .text(
            "kind",
            "What the letter does: response, acknowledgement, extension, clarification, transfer, internal-review, fees-notice, other."
        ),
        .text(
            "outcome",
            "What becomes of the whole request: disclosed, partly-disclosed, withheld, not-held, ncnd (neither confirmed nor denied), refused, clarification, transferred, accessible (published elsewhere), mixed, none (not said)."
        ),
        .text("alaveteli_state", "The request's state after this letter in the terms of Alaveteli (WhatDoTheyKnow)."),
        .text("reference", "The first reference that the authority gives the request."),
    ]

    private static let parties: [Column] = [
        .text("authority", "The public authority's full usual name."),
        .text("team", "The team that answers."),
        .text("authority_email", "The first e-mail address of the authority."),
        .text("authority_address", "Its postal address."),
        .text("requester", "Who asked, without title."),
        .text("requester_email", "The requester's e-mail address."),
        .integer("whatdotheyknow_request", "The number of the request on WhatDoTheyKnow."),
        .text("signatory", "Who signed, as printed."),
        .text("signatory_role", "The signatory's job."),
    ]

    private static let dates: [Column] = [
        .date("response_date", "The date of the letter."),
        .date("request_date", "When the request was made."),
        .date("received_date", "When the authority says that it received the request."),
    ]

    private static let request: [Column] = [
        .text("request", "The request as the letter quotes or restates it."),
        .integer("part_count", "How many parts the request has.", unit: "parts"),
        .text("exemptions", "What information was withheld or the request refused under, in plain words."),
    ]

    private static let review: [Column] = [
        .flag("review_offered", "Whether the letter offers an internal review."),
        .integer("review_limit", "How long the requester has to ask for one, in the next column's unit."),
        .text("review_unit", "months, days or working-days."),
        .date("review_until", "The last day to ask, counted from the date of the letter."),
        .text("review_email", "Where to ask."),
        .text("review_address", "Where to ask by post."),
        .text("regulator", "Who hears complaints after a review."),
    ]

    private static let clock: [Column] = [
        .date("clock_started", "The day from which the statutory clock runs."),
        .text("clock_basis", "Which day that is: request or received."),
        .date("clock_due", "The last day for an answer."),
        .date("clock_answered", "The day of the answer."),
        .integer("working_days", "How many the answer took.", unit: "working days"),
        .integer("working_day_limit", "How many it might take.", unit: "working days"),
        .flag("late", "1 where the answer came after the last day."),
    ]

    private static let failure: [Column] = [
        .text("error_code", "Why there is no record of the file; null where there is one."),
        .text("error_message", "The same in words, with what to do."),
    ]

    private static let tool: [Column] = [
        .text("schema_version", "Of the record."),
        .text("tool_version", "Of the foi-records that read the letter."),
        .text("rules", "Of its rules and tables; ends in +masked where the letter is masked."),
        .text("poppler", "Of the poppler that gave the text."),
    ]
}
