public import FOIRecords
internal import Legislation

/// A record laid out for a person: who answered what, under which law, why, and what can be done about it.
public struct RecordSummary: Sendable {
    private let record: Record
    private let width: Int
    private let emphasises: Bool

    /// - Parameters:
    ///   - width: in characters. Lines are no longer where words allow, and no narrower column than 40 is tried.
    ///   - emphasises: whether headings are in bold type, as terminals have it.
    public init(_ record: Record, width: Int = 80, emphasises: Bool = false) {
        self.record = record
        self.emphasises = emphasises
        self.width = min(max(width, 40), 100)
    }

    /// Plain text, each line ended by a line feed.
    public var text: String {
        var page = TextWrapping(width: width, emphasises: emphasises)
        if record.kind == .other {
            page.add("Not an FOI letter: nothing is read of it.")
            return page.text
        }
        addHead(to: &page)
        addRequest(to: &page)
        addAnswers(to: &page)
        addCitations(to: &page)
        addPublicInterest(to: &page)
        addNextSteps(to: &page)
        addClock(to: &page)
        addFindings(to: &page)
        return page.text
    }

    // MARK: Sections

    private func addHead(to page: inout TextWrapping) {
        page.add(heading: record.authority.name?.value ?? "(authority not found)")
        page.add(
            [Self.name(of: record.kind), Self.name(of: record.outcome)].compactMap(\.self).joined(separator: ": "))
        page.blank()
        addField("Reference", record.references.map(\.value).joined(separator: ", "), to: &page)
        addField("Dated", Self.name(of: record.dates.response), to: &page)
        addField("To", record.requester.name?.value, to: &page)
        addField("Asked on", Self.name(of: record.dates.request), to: &page)
        addField("Received on", Self.name(of: record.dates.received), to: &page)
        addField("Under", record.regimes.map(Self.name(of:)).joined(separator: ", "), to: &page)
        let signed = [record.signatory.name?.value, record.signatory.role?.value].compactMap(\.self)
        addField("Signed", signed.joined(separator: ", "), to: &page)
    }

    private func addRequest(to page: inout TextWrapping) {
        let parts = record.request.parts
        guard !parts.isEmpty || record.request.text != nil else { return }
        addHeading("What was asked", to: &page)
        if parts.isEmpty, let text = record.request.text { page.add(text.value, first: "  ", rest: 2) }
        for part in parts { addItem(part.marker ?? part.label, part.text, to: &page) }
    }

    private func addAnswers(to page: inout TextWrapping) {
        guard !record.answers.isEmpty else { return }
        addHeading("What was decided", to: &page)
        // Parts that follow one another and share an answer share a line.
        var lines: [(parts: [String], words: String)] = []
        for answer in record.answers {
            var words = Self.name(of: answer.outcome) ?? "not said"
            let grounds = grounds.filter { answer.provisions.contains($0.provision) }.map(\.display)
            if !grounds.isEmpty { words += " under " + grounds.joined(separator: ", ") }
            let parts = answer.parts.filter { !$0.isEmpty }
            if let last = lines.last, last.words == words, !parts.isEmpty {
                lines[lines.count - 1].parts += parts
            } else {
                lines.append((parts, words))
            }
        }
        for line in lines {
            addItem(line.parts.isEmpty ? "" : line.parts.joined(separator: ", ") + ":", line.words, to: &page)
        }
    }

    private func addCitations(to page: inout TextWrapping) {
        guard !grounds.isEmpty else { return }
        addHeading("Under what", to: &page)
        for citation in grounds {
            page.add(
                [citation.display, citation.title].compactMap(\.self).joined(separator: ", "), first: "  ", rest: 4)
            page.add(Self.nature(of: citation).joined(separator: "; "), first: "    ", rest: 4)
        }
    }

    private func addPublicInterest(to page: inout TextWrapping) {
        guard !record.publicInterest.isEmpty else { return }
        addHeading("Why: the public interest", to: &page)
        for test in record.publicInterest {
            let favours = test.favours.map { ": favours \($0.rawValue)" } ?? ""
            page.add(display(test.provision) + favours, first: "  ", rest: 4)
            for (title, passages) in [
                ("For disclosure", test.forDisclosure), ("Against disclosure", test.againstDisclosure),
            ] where !passages.isEmpty {
                page.add(title, first: "    ")
                for passage in passages { page.add(passage.text, first: "      - ", rest: 8) }
            }
            if let conclusion = test.conclusion {
                page.add("Conclusion", first: "    ")
                page.add(conclusion.value, first: "      ", rest: 6)
            }
        }
    }

    private func addNextSteps(to page: inout TextWrapping) {
        guard let review = record.review else { return }
        addHeading("What can be done", to: &page)
        var step = "Ask for an internal review"
        if let limit = review.timeLimit {
            step += " within \(Self.name(of: limit))"
            if let day = record.lastDayForReview { step += ", by \(Self.name(of: day))" }
        }
        page.add(step + ".", first: "  ", rest: 4)
        addField("  To", review.emails.map(\.value).joined(separator: ", "), to: &page)
        addField("  At", review.address?.value, to: &page)
        if let regulator = review.regulator { page.add("After that, complain to: \(regulator).", first: "  ", rest: 4) }
    }

    private func addClock(to page: inout TextWrapping) {
        guard let clock = record.timeliness else { return }
        addHeading("The statutory clock", to: &page)
        let verdict = clock.late ? "late" : "in time"
        page.add(
            "Answered on \(Self.name(of: clock.answeredOn)), \(verdict): working day \(clock.workingDays) of "
                + "\(clock.limit), due on \(Self.name(of: clock.dueOn)).", first: "  ", rest: 2)
    }

    private func addFindings(to page: inout TextWrapping) {
        guard !record.findings.isEmpty else { return }
        addHeading("Remarks", to: &page)
        for finding in record.findings {
            page.add(finding.message, first: finding.severity == .warning ? "  ! " : "  - ", rest: 4)
        }
    }

    /// What the authority rests a refusal on, among all that it cites.
    private var grounds: [Citation] { record.grounds }

    // MARK: Lines

    private func addHeading(_ title: String, to page: inout TextWrapping) {
        page.blank()
        page.add(heading: title.uppercased())
    }

    private func addField(_ label: String, _ value: String?, to page: inout TextWrapping) {
        guard let value, !value.isEmpty else { return }
        let column = 13
        let padding = String(repeating: " ", count: max(1, column - label.count))
        page.add(value, first: label + padding, rest: column)
    }

    private func addItem(_ marker: String, _ text: String, to page: inout TextWrapping) {
        let marker = marker.isEmpty ? "" : marker + " "
        let padding = String(repeating: " ", count: max(0, 4 - marker.count))
        page.add(text, first: "  " + marker + padding, rest: 6)
    }

    /// A provision as the citations show it, or its path where none does.
    private func display(_ provision: String) -> String {
        record.citations.first { $0.provision == provision }?.display ?? provision
    }
}
