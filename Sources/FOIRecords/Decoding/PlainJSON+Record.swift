internal import Legislation

// What the types of a record are made of, in the order in which they are written. A test holds that Swift's decoder reads
// the same of every record, and that none that is written goes the longer way.

extension DecodedRecord {
    /// Reads a record or an error record of the form that ``RecordEncoder`` writes. `nil` where it is of another.
    init?(plain bytes: [UInt8], skipsEvidence: Bool) {
        var json = PlainJSON(bytes, skipsEvidence: skipsEvidence)
        do throws(PlainJSON.NotPlain) {
            self = try DecodedRecord(&json)
            try json.expectEnd()
        } catch {
            return nil
        }
    }
}

extension DecodedRecord: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        let version: String = try json.value("schemaVersion")
        let source: Source = try json.value("source")
        let tool: Tool = try json.value("tool")
        if json.takeKey("error") {
            let error = try ErrorRecord.Failure(&json)
            self = .failure(ErrorRecord(schemaVersion: version, source: source, tool: tool, error: error))
        } else {
            self = .record(try Record(&json, version, source, tool))
        }
    }
}

extension Record {
    fileprivate init(
        _ json: inout PlainJSON, _ version: String, _ source: Source, _ tool: Tool
    ) throws(PlainJSON.NotPlain) {
        (schemaVersion, self.source, self.tool) = (version, source, tool)
        kind = try json.value("kind")
        regimes = try json.value("regimes")
        authority = try json.value("authority")
        requester = try json.value("requester")
        references = try json.value("references")
        dates = try json.value("dates")
        request = try json.value("request")
        outcome = try json.value("outcome")
        alaveteliState = try json.value("alaveteliState")
        answers = try json.value("answers")
        citations = try json.value("citations")
        publicInterest = try json.value("publicInterest")
        review = try json.value("review")
        signatory = try json.value("signatory")
        timeliness = try json.value("timeliness")
        findings = try json.value("findings")
    }
}

extension Source: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        path = try json.value("path")
        sha256 = try json.value("sha256")
        bytes = try json.value("bytes")
        pages = try json.value("pages")
        producer = try json.value("producer")
        textLayer = try json.value("textLayer")
    }
}

extension Tool: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        version = try json.value("version")
        rules = try json.value("rules")
        poppler = try json.value("poppler")
    }
}

extension ErrorRecord.Failure: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        code = try json.value("code")
        message = try json.value("message")
    }
}

extension Authority: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        name = try json.value("name")
        team = try json.value("team")
        emails = try json.value("emails")
        address = try json.value("address")
    }
}

extension Requester: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        name = try json.value("name")
        email = try json.value("email")
        whatDoTheyKnowRequest = try json.value("whatDoTheyKnowRequest")
    }
}

extension Signatory: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        name = try json.value("name")
        role = try json.value("role")
    }
}

extension Reference: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        value = try json.value("value")
        text = try json.value("text")
        confidence = try json.value("confidence")
        evidence = try json.value("evidence")
        label = try json.value("label")
    }
}

extension Dates: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        response = try json.value("response")
        request = try json.value("request")
        received = try json.value("received")
    }
}

extension Request: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        text = try json.value("text")
        parts = try json.value("parts")
    }
}

extension RequestPart: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        label = try json.value("label")
        marker = try json.value("marker")
        text = try json.value("text")
        evidence = try json.value("evidence")
    }
}

extension Answer: PlainObject {
    init(members json: inout PlainJSON) throws(PlainJSON.NotPlain) {
        parts = try json.value("parts")
        outcome = try json.value("outcome")
        provisions = try json.value("provisions")
        text = try json.value("text")
        evidence = try json.value("evidence")
    }
}
