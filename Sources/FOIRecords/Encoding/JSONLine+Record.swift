internal import Legislation

// What the types of a record are made of, in the order in which they are written: that of the declarations. A test holds
// that ``JSONStep`` writes the same, so a property that is forgotten here does not go unnoticed.

extension Record: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("schemaVersion", schemaVersion)
        try json.member("source", source)
        try json.member("tool", tool)
        try json.member("kind", kind)
        try json.member("regimes", regimes)
        try json.member("authority", authority)
        try json.member("requester", requester)
        try json.member("references", references)
        try json.member("dates", dates)
        try json.member("request", request)
        try json.member("outcome", outcome)
        try json.member("alaveteliState", alaveteliState)
        try json.member("answers", answers)
        try json.member("citations", citations)
        try json.member("publicInterest", publicInterest)
        try json.member("review", review)
        try json.member("signatory", signatory)
        try json.member("timeliness", timeliness)
        try json.member("findings", findings)
    }
}

extension Source: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("path", path)
        try json.member("sha256", sha256)
        try json.member("bytes", bytes)
        try json.member("pages", pages)
        try json.member("producer", producer)
        try json.member("textLayer", textLayer)
    }
}

extension Tool: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("version", version)
        try json.member("rules", rules)
        try json.member("poppler", poppler)
    }
}

extension Authority: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("name", name)
        try json.member("team", team)
        try json.member("emails", emails)
        try json.member("address", address)
    }
}

extension Requester: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("name", name)
        try json.member("email", email)
        try json.member("whatDoTheyKnowRequest", whatDoTheyKnowRequest)
    }
}

extension Signatory: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("name", name)
        try json.member("role", role)
    }
}

extension Reference: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("value", value)
        try json.member("text", text)
        try json.member("confidence", confidence)
        try json.member("evidence", evidence)
        try json.member("label", label)
    }
}

extension Dates: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("response", response)
        try json.member("request", request)
        try json.member("received", received)
    }
}

extension Request: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("text", text)
        try json.member("parts", parts)
    }
}

extension RequestPart: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("label", label)
        try json.member("marker", marker)
        try json.member("text", text)
        try json.member("evidence", evidence)
    }
}

extension Answer: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("parts", parts)
        try json.member("outcome", outcome)
        try json.member("provisions", provisions)
        try json.member("text", text)
        try json.member("evidence", evidence)
    }
}

extension Citation: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("provision", provision)
        try json.member("uri", uri)
        try json.member("display", display)
        try json.member("title", title)
        try json.member("role", role)
        try json.member("publicInterestTest", publicInterestTest)
        try json.member("basis", basis)
        try json.member("parts", parts)
        try json.member("confidence", confidence)
        try json.member("occurrences", occurrences)
    }
}

extension Citation.Occurrence: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("text", text)
        try json.member("role", role)
        try json.member("evidence", evidence)
    }
}

extension PublicInterestTest: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("provision", provision)
        try json.member("heading", heading)
        try json.member("statutoryText", statutoryText)
        try json.member("forDisclosure", forDisclosure)
        try json.member("againstDisclosure", againstDisclosure)
        try json.member("conclusion", conclusion)
        try json.member("favours", favours)
    }
}

extension Passage: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("text", text)
        try json.member("evidence", evidence)
    }
}

extension Review: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("timeLimit", timeLimit)
        try json.member("emails", emails)
        try json.member("address", address)
        try json.member("regulator", regulator)
    }
}

extension Review.TimeLimit: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("count", count)
        try json.member("unit", unit)
        try json.member("text", text)
        try json.member("evidence", evidence)
    }
}

extension Timeliness: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("startedOn", startedOn)
        try json.member("dueOn", dueOn)
        try json.member("answeredOn", answeredOn)
        try json.member("workingDays", workingDays)
        try json.member("limit", limit)
        try json.member("late", late)
        try json.member("basis", basis)
    }
}

extension Finding: LineObject {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("code", code)
        try json.member("severity", severity)
        try json.member("message", message)
        try json.member("evidence", evidence)
    }
}

extension Found: LineWritable, LineObject where Value: LineWritable {
    func writeMembers(to json: inout JSONLine) throws {
        try json.member("value", value)
        try json.member("text", text)
        try json.member("confidence", confidence)
        try json.member("evidence", evidence)
    }
}

extension Evidence: LineWritable {
    func write(to json: inout JSONLine) throws { try json.write(self) }
}

extension CalendarDate: LineWritable {
    func write(to json: inout JSONLine) { json.write(description) }
}

extension LetterKind: LineWritable {}
extension Regime: LineWritable {}
extension Outcome: LineWritable {}
extension AlaveteliState: LineWritable {}
extension CitationRole: LineWritable {}
extension PublicInterestRequirement: LineWritable {}
extension ExemptionBasis: LineWritable {}
extension Confidence: LineWritable {}
extension PublicInterestTest.Favours: LineWritable {}
extension Review.TimeLimit.Unit: LineWritable {}
extension Timeliness.Basis: LineWritable {}
extension Finding.Severity: LineWritable {}
extension TextLayer: LineWritable {}
