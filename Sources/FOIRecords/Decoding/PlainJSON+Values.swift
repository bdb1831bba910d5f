internal import Legislation

extension Citation: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
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
    }
}

extension Citation.Occurrence: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        text = try json.value("text")
        role = try json.value("role")
        evidence = try json.value("evidence")
    }
}

extension PublicInterestTest: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        provision = try json.value("provision")
        heading = try json.value("heading")
        statutoryText = try json.value("statutoryText")
        forDisclosure = try json.value("forDisclosure")
        againstDisclosure = try json.value("againstDisclosure")
        conclusion = try json.value("conclusion")
        favours = try json.value("favours")
    }
}

extension Passage: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        text = try json.value("text")
        evidence = try json.value("evidence")
    }
}

extension Review: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        timeLimit = try json.value("timeLimit")
        emails = try json.value("emails")
        address = try json.value("address")
        regulator = try json.value("regulator")
    }
}

extension Review.TimeLimit: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        count = try json.value("count")
        unit = try json.value("unit")
        text = try json.value("text")
        evidence = try json.value("evidence")
    }
}

extension Timeliness: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        startedOn = try json.value("startedOn")
        dueOn = try json.value("dueOn")
        answeredOn = try json.value("answeredOn")
        workingDays = try json.value("workingDays")
        limit = try json.value("limit")
        late = try json.value("late")
        basis = try json.value("basis")
    }
}

extension Finding: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        code = try json.value("code")
        severity = try json.value("severity")
        message = try json.value("message")
        evidence = try json.value("evidence")
    }
}

extension Found: PlainReadable, PlainObject where Value: PlainReadable {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        value = try json.value("value")
        text = try json.value("text")
        confidence = try json.value("confidence")
        evidence = try json.value("evidence")
    }
}

extension Evidence: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        page = try json.value("page")
        start = try json.value("start")
        end = try json.value("end")
        boxes = try json.value("boxes")
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
