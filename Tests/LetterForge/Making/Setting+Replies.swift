/// How answers are set to their questions.
enum ReplyForm: CaseIterable {
    /// Each question once, its answer below it.
    case beside
    /// The whole request, then each question anew above its answer.
    case repeated
    /// The whole request, then answers that name their question's number.
    case numbered
    /// Questions and answers in two columns.
    case table
    /// One answer for several questions.
    case grouped
    /// One answer for everything.
    case whole
    /// The request first, the answers behind the signature.
    case late
}

/// The body of a response: request and answers.
struct Replies {
    var components: [Component] = []
    var grounds: [RelyingGround] = []
    /// Answers are told apart by weight, colour or columns only.
    var needsGeometry = false
    var hasRefusal: Bool { grounds.contains { !$0.isReleased } }
}

extension Setting {
    mutating func replies() -> Replies {
        let numbering = numbering()
        let parts = parts(numbering)
        if numbering == .single { return singleReply(parts[0]) }
        let hasMarkers = !parts[0].marker.isEmpty && numbering != .bullets
        let form: ReplyForm
        if hasMarkers {
            form =
                numbering == .nested
                ? dice.pick([.beside, .numbered, .late])
                : dice.pick([.beside, .beside, .repeated, .numbered, .numbered, .table, .grouped, .whole, .late])
        } else {
            form = dice.pick([.beside, .beside, .repeated, .table, .whole])
        }
        switch form {
        case .beside: return besideReplies(parts, hasMarkers: hasMarkers)
        case .repeated: return repeatedReplies(parts)
        case .numbered: return numberedReplies(parts, at: .answers)
        case .late: return numberedReplies(parts, at: .lateAnswers)
        case .table: return tableReplies(parts)
        case .grouped: return groupedReplies(parts)
        case .whole: return wholeReply(parts)
        }
    }

    private mutating func intro(_ slot: Component.Slot = .request) -> Component {
        var blocks: [Block] = []
        let isHeading = dice.chance(35)
        if isHeading { blocks.append(.heading(dice.pick(Questions.headings))) }
        if !isHeading || dice.chance(30) { blocks.append(.paragraph(say(Questions.intros))) }
        return Component("intro", slot, blocks, isOptional: false)
    }

    private mutating func answerHeading(_ slot: Component.Slot = .answers) -> Component {
        let text = say(Questions.answerHeadings).raisedFirst
        return Component("answer heading", slot, [.heading(text)])
    }

    private func truth(_ part: AskedPart, _ answer: GivenAnswer?) -> Truth {
        var truth = answer?.truth ?? Truth()
        truth.parts = [Truth.Part(label: part.label, text: part.text)]
        if let answer { truth.answers = [part.label: answer.outcome] }
        return truth
    }

    private mutating func singleReply(_ part: AskedPart) -> Replies {
        let given = answer(isWhole: true)
        var replies = Replies(grounds: given.grounds)
        let isQuoted = dice.chance(30)
        let question: Block = .paragraph(
            isQuoted ? "“\(part.text)”" : part.text,
            style: Block.Style(isItalic: dice.chance(25), indent: dice.chance(30) ? 24 : 0))
        var component = Component("request", .request, [question], truth: truth(part, given), isOptional: false)
        component.pieces.append((.answers, [.paragraph(given.text.raisedFirst)]))
        replies.components = [intro()]
        if dice.chance(60) {
            replies.components.append(answerHeading())
            // An answer without a heading over it stands behind a sentence that begins it.
        } else {
            replies.components.append(Component("held", .held, [.paragraph(say(Openings.held))]))
        }
        replies.components.append(component)
        return replies
    }

    /// How an answer is told from the question above it.
    private enum Distinction { case label, bold, colour, italic, none }

    private mutating func besideReplies(_ parts: [AskedPart], hasMarkers: Bool) -> Replies {
        var replies = Replies(components: [intro()])
        let distinction: Distinction =
            hasMarkers
            ? dice.pick([.label, .bold, .colour, .italic, .none, .label]) : dice.pick([.label, .bold, .colour, .bold])
        replies.needsGeometry = distinction == .bold || distinction == .colour || distinction == .italic
        let label = dice.pick(Answers.labels)
        let isQuestionBold = dice.chance(60)
        let colour = dice.pick([Block.Colour.red, .blue, .green])
        for part in parts {
            var questionStyle = Block.Style()
            var answerStyle = Block.Style(indent: dice.chance(50) && hasMarkers ? 36 : 0)
            switch distinction {
            case .bold: if isQuestionBold { questionStyle.isBold = true } else { answerStyle.isBold = true }
            case .colour: answerStyle.colour = colour
            case .italic: if isQuestionBold { questionStyle.isItalic = true } else { answerStyle.isItalic = true }
            case .label, .none: break
            }
            let question = block(part, style: questionStyle)
            guard !part.isStem else {
                replies.components.append(
                    Component("stem", .answers, [question], truth: truth(part, nil), isOptional: false))
                continue
            }
            let given = answer(isWhole: false)
            let lead = distinction == .label ? (label.isEmpty ? "Answer: " : label) : ""
            let reply: Block = .paragraph(
                lead + (lead.hasSuffix(", ") ? given.text : given.text.raisedFirst), style: answerStyle)
            replies.grounds += given.grounds
            replies.add(Component("part \(part.label)", .answers, [question, reply], truth: truth(part, given)))
        }
        return replies
    }

    private mutating func repeatedReplies(_ parts: [AskedPart]) -> Replies {
        var replies = Replies(components: [intro(), answerHeading()])
        let isBold = dice.chance(70)
        replies.needsGeometry = isBold
        for part in parts {
            let given = answer(isWhole: false)
            replies.grounds += given.grounds
            var component = Component("part \(part.label)", .request, [block(part)], truth: truth(part, given))
            component.pieces.append(
                (.answers, [block(part, style: Block.Style(isBold: isBold)), .paragraph(given.text.raisedFirst)]))
            replies.add(component)
        }
        return replies
    }

    private mutating func numberedReplies(_ parts: [AskedPart], at slot: Component.Slot) -> Replies {
        var replies = Replies(components: [intro()])
        var heading = answerHeading(slot)
        if slot == .lateAnswers {
            let title = dice.pick(["Annex A – Response to your request", "Appendix: our answers to your questions"])
            heading = Component("answers' page", slot, [Block(shape: .pageBreak), .heading(title)], isOptional: false)
            let pointers = Wording(seen: [
                "Our response to each of your questions is in Annex A.",
                "You will find our answers in the appendix to this letter.",
            ])
            heading.pieces.append((.held, [.paragraph(dice.pick(pointers))]))
        } else if dice.chance(50) {
            heading.isOptional = false
        }
        replies.components.append(heading)
        let lead = dice.pick(Answers.leads)
        let usesMarkers = dice.chance(50)
        var answered: [String] = []
        for part in parts {
            guard !part.isStem else {
                replies.components.append(
                    Component("stem", .request, [block(part)], truth: truth(part, nil), isOptional: false))
                continue
            }
            var given = answer(isWhole: false)
            if let before = answered.last, dice.chance(6), !part.label.contains("i"),
                let outcome = replies.outcome(of: before)
            {
                let word = dice.chance(50) ? "Q" : "question "
                given = GivenAnswer(text: say(Answers.repeats, ["label": before, "q": word]), outcome: outcome)
            }
            replies.grounds += given.grounds
            answered.append(part.label)
            var component = Component("part \(part.label)", .request, [block(part)], truth: truth(part, given))
            let filled = lead.filled(["label": part.label])
            let text = filled.hasSuffix(", ") ? given.text.loweredFirstWord : given.text.raisedFirst
            let reply: Block =
                usesMarkers ? .item(part.marker, given.text.raisedFirst, level: part.level) : .paragraph(filled + text)
            component.pieces.append((slot, [reply]))
            replies.add(component)
        }
        return replies
    }

    private mutating func tableReplies(_ parts: [AskedPart]) -> Replies {
        var replies = Replies(components: [intro()], needsGeometry: true)
        let hasNumbers = !parts[0].marker.isEmpty && dice.chance(50) && parts[0].marker != "•" && parts[0].marker != "-"
        let heads = dice.pick([["Question", "Response"], ["Your question", "Our answer"]])
        let widths = hasNumbers ? [0.12, 0.44, 0.44] : [0.5, 0.5]
        let head = hasNumbers ? [dice.pick(["No.", "Ref"])] + heads : heads
        var style = Block.Style()
        style.isBold = true
        replies.components.append(
            Component(
                "table head", .answers, [Block(shape: .table([head], widths: widths), style: style)], isOptional: false)
        )
        for part in parts {
            let given = answer(isWhole: false)
            replies.grounds += given.grounds
            let marker = part.marker == "•" || part.marker == "-" ? "" : part.marker
            let question = hasNumbers || marker.isEmpty ? part.text : "\(marker) \(part.text)"
            let row = hasNumbers ? [part.label, question, given.text.raisedFirst] : [question, given.text.raisedFirst]
            var partTruth = truth(part, given)
            partTruth.parts[0].text = part.text
            replies.add(
                Component(
                    "part \(part.label)", .answers, [Block(shape: .table([row], widths: widths), style: style)],
                    truth: partTruth))
        }
        return replies
    }

    private mutating func groupedReplies(_ parts: [AskedPart]) -> Replies {
        var replies = Replies(components: [intro(), answerHeading()])
        let lead = dice.pick(Answers.groupLeads)
        let cut = dice.roll(1...max(1, parts.count - 1))
        for group in [Array(parts.prefix(cut)), Array(parts.dropFirst(cut))] where !group.isEmpty {
            let given = answer(isWhole: false)
            replies.grounds += given.grounds
            let labels = group.map(\.label)
            var component = Component("parts \(labels)", .request, group.map { block($0) }, isOptional: false)
            component.truth = given.truth
            component.truth.parts = group.map { Truth.Part(label: $0.label, text: $0.text) }
            for label in labels { component.truth.answers[label] = given.outcome }
            component.pieces.append((.answers, groupBlocks(lead, labels, given)))
            replies.components.append(component)
        }
        return replies
    }

    private mutating func groupBlocks(_ lead: String, _ labels: [String], _ given: GivenAnswer) -> [Block] {
        let isRange = labels.count > 2 && dice.chance(40)
        let list =
            isRange
            ? "\(labels[0]) to \(labels[labels.count - 1])"
            : labels.count == 1
                ? labels[0]
                : labels.dropLast().joined(separator: ", ") + dice.pick([" and ", " & "])
                    + labels[labels.count - 1]
        var text = lead.filled(["labels": list])
        if labels.count == 1 {
            text = text.replacing("Questions", with: "Question").replacing("questions", with: "question")
                .replacing("Parts", with: "Part")
        }
        if text.hasSuffix("}") || !text.hasSuffix(" ") { return [.heading(text), .paragraph(given.text.raisedFirst)] }
        return [.paragraph(text + (text.hasSuffix(", ") ? given.text.loweredFirstWord : given.text.raisedFirst))]
    }

    private mutating func wholeReply(_ parts: [AskedPart]) -> Replies {
        let given = answer(isWhole: true)
        var replies = Replies(components: [intro(), answerHeading()], grounds: given.grounds)
        let lead = dice.pick(Answers.allLeads)
        var component = Component("parts", .request, parts.map { block($0) }, isOptional: false)
        component.truth = given.truth
        component.truth.parts = parts.map { Truth.Part(label: $0.label, text: $0.text) }
        for part in parts { component.truth.answers[part.label] = given.outcome }
        let text = lead + (lead.hasSuffix(", ") ? given.text.loweredFirstWord : given.text.raisedFirst)
        component.pieces.append((.answers, [.paragraph(text)]))
        replies.components.append(component)
        return replies
    }
}

extension Replies {
    mutating func add(_ component: Component) {
        var component = component
        component.isInSeries = true
        components.append(component)
    }

    func outcome(of label: String) -> String? {
        components.lazy.compactMap { $0.truth.answers[label] }.first
    }
}

extension String {
    /// In lower case at the start, but for "I" and citations.
    var loweredFirstWord: String {
        guard let first = spacedWords.first, ["We", "This", "The", "There", "No", "It", "These"].contains(first) else {
            return self
        }
        return loweredFirst
    }
}
