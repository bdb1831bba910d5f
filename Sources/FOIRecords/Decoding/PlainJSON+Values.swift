internal import Legislation

extension Citation: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        provision = try json.value("provision")
        uri = try json.value("uri")
        display = try json.value("display")
        title = try json.value("title")
        role = try json.value("role")
        publicInterestTest = try json.value("publicInterestTest")
        basis = try json.value("basis")
        parts = try json.value("parts")
        confidence = try json.value("confidence")
        occurrences = try json.value("occurrences")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Citation.Occurrence: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        text = try json.value("text")
        role = try json.value("role")
        evidence = try json.value("evidence")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension PublicInterestTest: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        provision = try json.value("provision")
        heading = try json.value("heading")
        statutoryText = try json.value("statutoryText")
        forDisclosure = try json.value("forDisclosure")
        againstDisclosure = try json.value("againstDisclosure")
        conclusion = try json.value("conclusion")
        favours = try json.value("favours")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Passage: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        text = try json.value("text")
        evidence = try json.value("evidence")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Review: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        timeLimit = try json.value("timeLimit")
        emails = try json.value("emails")
        address = try json.value("address")
        regulator = try json.value("regulator")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Review.TimeLimit: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        count = try json.value("count")
        unit = try json.value("unit")
        text = try json.value("text")
        evidence = try json.value("evidence")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Timeliness: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        startedOn = try json.value("startedOn")
        dueOn = try json.value("dueOn")
        answeredOn = try json.value("answeredOn")
        workingDays = try json.value("workingDays")
        limit = try json.value("limit")
        late = try json.value("late")
        basis = try json.value("basis")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Finding: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        code = try json.value("code")
        severity = try json.value("severity")
        message = try json.value("message")
        evidence = try json.value("evidence")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Found: PlainReadable where Value: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        value = try json.value("value")
        text = try json.value("text")
        confidence = try json.value("confidence")
        evidence = try json.value("evidence")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension Evidence: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        try json.expect(UInt8(ascii: "{"))
        page = try json.value("page")
        start = try json.value("start")
        end = try json.value("end")
        boxes = try json.value("boxes")
        try json.expect(UInt8(ascii: "}"))
    }
}

extension CalendarDate: PlainReadable {
    init(_ json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        guard let date = CalendarDate(try json.text()) else { throw PlainJSON.NotPlain() }
        self = date
    }
}

extension LetterKind: PlainReadable {}
extension Regime: PlainReadable {}
extension Outcome: PlainReadable {}
extension AlaveteliState: PlainReadable {}
extension CitationRole: PlainReadable {}
extension PublicInterestRequirement: PlainReadable {}
extension ExemptionBasis: PlainReadable {}
extension Confidence: PlainReadable {}
extension PublicInterestTest.Favours: PlainReadable {}
extension Review.TimeLimit.Unit: PlainReadable {}
extension Timeliness.Basis: PlainReadable {}
extension Finding.Severity: PlainReadable {}
extension TextLayer: PlainReadable {}
