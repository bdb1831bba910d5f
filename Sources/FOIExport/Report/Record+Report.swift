internal import FOIRecords
internal import Legislation

extension Record {
    /// What the report shows of a letter, as short as it can be: what is missing is left out, and what is usual.
    ///
    /// A found value is `{"v", "t", "c", "e"}`: `t`, its words, where they differ; `c`, its confidence, where it is not
    /// high. `e` has a list for each place: the page and the corners of its boxes, in tenths of a point.
    var reportNode: JSONNode {
        .object([
            "kind": .text(kind.rawValue),
            "outcome": .text(outcome.rawValue),
            "source": source.reportNode,
            "regimes": .list(regimes) { .text($0.rawValue) },
            "authority": authority.name?.reportNode,
            "team": authority.team?.reportNode,
            "emails": .list(authority.emails) { $0.reportNode },
            "address": authority.address?.reportNode,
            "requester": requester.name?.reportNode,
            "requesterEmail": requester.email?.reportNode,
            "whatDoTheyKnow": requester.whatDoTheyKnowRequest.map(JSONNode.number),
            "references": .list(references) { $0.reportNode },
            "dated": dates.response?.reportNode,
            "requested": dates.request?.reportNode,
            "received": dates.received?.reportNode,
            "request": request.text?.reportNode,
            "parts": .list(request.parts) { $0.reportNode },
            "answers": .list(answers) { $0.reportNode },
            "citations": .list(citations) { $0.reportNode },
            "publicInterest": .list(publicInterest) { $0.reportNode },
            "review": review?.reportNode(lastDay: lastDayForReview),
            "signatory": signatory.name?.reportNode,
            "signatoryRole": signatory.role?.reportNode,
            "clock": timeliness?.reportNode,
            "findings": .list(findings) { $0.reportNode },
        ])
    }
}

// MARK: Values with evidence

extension [Evidence] {
    fileprivate var reportNode: JSONNode? {
        isEmpty ? nil : .list(map { .list([.number($0.page)] + $0.boxes.joined().map { .number($0.tenths) }) })
    }
}

extension Double {
    /// Places on a page are no further apart than letters are wide: a tenth of a point is enough.
    var tenths: Int { Int(exactly: (self * 10).rounded()) ?? 0 }
}

extension Confidence {
    fileprivate var reportNode: JSONNode? { self == .high ? nil : .text(rawValue) }
}

extension Found<String> {
    fileprivate var reportNode: JSONNode { reportNode(of: value) }
}

extension Found<CalendarDate> {
    fileprivate var reportNode: JSONNode { reportNode(of: "\(value)") }
}

extension Found {
    private func reportNode(of value: String) -> JSONNode {
        .object([
            "v": .text(value), "t": text == value ? nil : .text(text), "c": confidence.reportNode,
            "e": evidence.reportNode,
        ])
    }
}

extension Passage {
    fileprivate var reportNode: JSONNode { .object(["v": .text(text), "e": evidence.reportNode]) }
}

extension Reference {
    fileprivate var reportNode: JSONNode {
        .object([
            "v": .text(value), "t": text == value ? nil : .text(text), "c": confidence.reportNode,
            "e": evidence.reportNode, "label": label.map(JSONNode.text),
        ])
    }
}

// MARK: Groups

extension Source {
    fileprivate var reportNode: JSONNode {
        .object([
            "path": path.map(JSONNode.text), "sha256": sha256.map(JSONNode.text),
            "pages": pages.map(JSONNode.number),
        ])
    }
}

extension RequestPart {
    fileprivate var reportNode: JSONNode {
        .object([
            "label": .text(label), "marker": marker.map(JSONNode.text), "v": .text(text), "e": evidence.reportNode,
        ])
    }
}

extension Answer {
    fileprivate var reportNode: JSONNode {
        .object([
            "parts": .texts(parts), "outcome": .text(outcome.rawValue), "provisions": .texts(provisions),
            "v": .text(text), "e": evidence.reportNode,
        ])
    }
}

extension Citation {
    fileprivate var reportNode: JSONNode {
        .object([
            "provision": .text(provision), "display": .text(display), "title": title.map(JSONNode.text),
            "role": .text(role.rawValue), "nature": .texts(RecordSummary.nature(of: self)),
            "c": confidence.reportNode,
            "occurrences": .list(occurrences.map { .object(["v": .text($0.text), "e": $0.evidence.reportNode]) }),
        ])
    }
}

extension PublicInterestTest {
    fileprivate var reportNode: JSONNode {
        .object([
            "provision": .text(provision), "heading": heading.map(JSONNode.text),
            "statute": statutoryText?.reportNode, "for": .list(forDisclosure) { $0.reportNode },
            "against": .list(againstDisclosure) { $0.reportNode }, "conclusion": conclusion?.reportNode,
            "favours": favours.map { .text($0.rawValue) },
        ])
    }
}

extension Review {
    fileprivate func reportNode(lastDay: CalendarDate?) -> JSONNode {
        let limit = timeLimit.map { limit in
            JSONNode.object([
                "count": .number(limit.count), "unit": .text(limit.unit.rawValue), "v": .text(limit.text),
                "e": limit.evidence.reportNode,
            ])
        }
        return .object([
            "limit": limit, "lastDay": lastDay.map { .text("\($0)") }, "emails": .list(emails) { $0.reportNode },
            "address": address?.reportNode, "regulator": regulator.map(JSONNode.text),
        ])
    }
}

extension Timeliness {
    fileprivate var reportNode: JSONNode {
        .object([
            "started": .text("\(startedOn)"), "due": .text("\(dueOn)"), "answered": .text("\(answeredOn)"),
            "days": .number(workingDays), "limit": .number(limit), "late": .flag(late), "basis": .text(basis.rawValue),
        ])
    }
}

extension Finding {
    fileprivate var reportNode: JSONNode {
        .object([
            "code": .text(code), "severity": .text(severity.rawValue), "v": .text(message), "e": evidence.reportNode,
        ])
    }
}
