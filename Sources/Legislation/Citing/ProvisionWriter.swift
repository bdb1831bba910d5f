/// Writes the provisions of a group out, once its Act is known.
struct ProvisionWriter {
    let text: LegalTokens
    let act: Act
    let group: CitationGroup
    private var written: [(provision: Provision, range: Range<Int>)] = []
    /// The numbers of the last provision, which a member without a section goes on from.
    private var last: [String] = []

    init(text: LegalTokens, act: Act, group: CitationGroup) {
        self.text = text
        self.act = act
        self.group = group
    }

    /// The first provision of a member.
    static func provision(of member: CitationGroup.Member, in act: Act, text: LegalTokens) -> Provision {
        let group = CitationGroup(unit: nil, members: [member], tokens: 0..<0, end: 0, block: 0)
        let writer = ProvisionWriter(text: text, act: act, group: group)
        let start = member.number.map { [$0.text] } ?? []
        return writer.provision(writer.expanded(start, member.components)[0])
    }

    mutating func provisions() -> [(provision: Provision, range: Range<Int>)] {
        if group.unit == .paragraph || group.unit == .schedule {
            writeSchedules()
            return written
        }
        for (index, member) in group.members.enumerated() {
            let start = index == 0 ? group.tokens.lowerBound : member.tokens.lowerBound
            let range = text.range(start..<max(start + 1, member.tokens.upperBound))
            if let number = member.number {
                guard index == 0 || isSensible(number.text) else { return written }
                if member.endsRange {
                    if isWide(to: number.text) {
                        written.removeLast()
                        continue
                    }
                    writeRange(to: number.text, components: member.components, range: range)
                }
                let paths = expanded([number.text], member.components)
                // "36(2)(b)(i) and 2 (c)": the first bracket is lost.
                let nested = last.first.map { [$0, number.text] } ?? []
                if index > 0, !member.components.isEmpty, paths.last?.count == 1, !nested.isEmpty {
                    write(expanded(nested, member.components), range: range)
                } else {
                    write(paths, range: range)
                }
            } else {
                guard let base = base(for: member.components) else { return written }
                let paths = expanded(base, member.components)
                // What stands in brackets behind an Act's last word may begin a list of the letter's own.
                guard paths.allSatisfy({ provision($0).existence() != .doesNotExist }) else { return written }
                if member.endsRange { writeLetters(to: paths[0], range: range) }
                write(paths, range: range)
            }
        }
        return written
    }

    private mutating func write(_ paths: [[String]], range: Range<Int>) {
        for path in paths { written.append((provision(path), range)) }
        last = paths.last ?? last
    }

    private func provision(_ numbers: [String]) -> Provision {
        let kind = ProvisionPath.Kind(rawValue: act.unit.rawValue) ?? .section
        return Provision(act, ProvisionPath(kind, numbers))
    }

    /// A further number is one of the Act's, where the tables know them all.
    private func isSensible(_ number: String) -> Bool { provision([number]).existence() != .doesNotExist }

    // MARK: Brackets

    /// The paths that brackets make: "31(1)(a)(b)" is two, "40(3)(A)" is 40(3A).
    func expanded(_ start: [String], _ components: [CitationGroup.Component]) -> [[String]] {
        var finished: [[String]] = []
        var path = start
        for component in components {
            // A bracket after a space may be the letter's own: only what the Act has is taken in.
            let step = next(path, component.text)
            if component.isSpaced, provision(step.path).existence() == .doesNotExist { break }
            if component.isSpaced, Level(component.text) != .number, path.count < 2, !isListedAct { break }
            if step.isSibling { finished.append(path) }
            path = step.path
        }
        return finished + [path]
    }

    private var isListedAct: Bool { ProvisionTable.isComplete(for: act) }

    /// The path with one more bracket, and whether that stands beside the last one rather than beneath it.
    private func next(_ path: [String], _ component: String) -> (path: [String], isSibling: Bool) {
        guard path.count > 1, let last = path.last else { return (path + [lowered(component)], false) }
        let upper = path.dropLast() + [last + component]
        switch (Level(last), Level(component)) {
        case (.number, .capital) where !lacks(Array(upper)) || lacks(path + [lowered(component)]):
            return (Array(upper), false)
        case (.number, .number): return (path.dropLast() + [component], true)
        case (.number, _): return (path + [lowered(component)], false)
        case (.letter, .number): return (path + [component], false)
        case (.letter, _):
            return nextLetter(path, lowered(component))
        case (.capital, _): return (path + [lowered(component)], false)
        }
    }

    /// A letter behind a letter: "(b)(i)" goes deeper, "(a)(b)" does not, "(h)(i)" of section 31(1) does not either.
    private func nextLetter(_ path: [String], _ component: String) -> (path: [String], isSibling: Bool) {
        let child = path + [component]
        let sibling = Array(path.dropLast() + [component])
        if path.count > 2, Level(path[path.count - 2]) == .letter {
            return (isRoman(component) ? sibling : Array(path.dropLast(2) + [component]), true)
        }
        let isKnown = isListedAct && (!lacks(child) || !lacks(sibling))
        let isChild = isKnown ? !lacks(child) : isRoman(component)
        return isChild ? (child, false) : (sibling, true)
    }

    private enum Level {
        case number, letter, capital

        init(_ text: String) {
            let first = text.utf8.first ?? 0
            self = first.isDigit ? .number : first.isUpper ? .capital : .letter
        }
    }

    private func lacks(_ path: [String]) -> Bool { provision(path).existence() == .doesNotExist }

    private func isRoman(_ text: String) -> Bool { text.utf8.allSatisfy(\.isRoman) }

    /// Paragraphs are in lower case, numbers with capitals stay.
    private func lowered(_ component: String) -> String {
        component.utf8.first?.isDigit ?? false ? component : component.lowercased()
    }

    // MARK: Lists

    /// What a member without a section stands beneath: "(b)" behind 31(1)(a) beneath 31(1).
    private func base(for components: [CitationGroup.Component]) -> [String]? {
        guard let first = components.first?.text, let section = last.first else { return nil }
        if first.utf8.first?.isDigit ?? false { return [section] }
        guard last.count > 1 else { return isListedAct ? last : nil }
        // The deepest level whose neighbours look the same.
        if isRoman(first), last.count > 3 || last.count == 3 && isRoman(last[2]) && Level(last[1]) == .letter {
            return Array(last.dropLast())
        }
        guard let level = last.indices.dropFirst().first(where: { Level(last[$0]) == .letter }) else { return last }
        let beneath = Array(last[..<level])
        if isRoman(first), lacks(beneath + [first.lowercased()]), !lacks(last + [first.lowercased()]) { return last }
        return beneath
    }

    /// "sections 35 to 37": what lies between, where that is little.
    private mutating func writeRange(to number: String, components: [CitationGroup.Component], range: Range<Int>) {
        if last.first == number, let end = expanded([number], components).first {
            writeLetters(to: end, range: range)
            return
        }
        guard let from = last.first.flatMap({ Int($0) }), let to = Int(number), from < to, last.count == 1,
            components.isEmpty
        else { return }
        write((from..<to).dropFirst().map { [String($0)] }, range: range)
    }

    /// "(a) to (d)"
    private mutating func writeLetters(to end: [String], range: Range<Int>) {
        guard end.count == last.count, end.dropLast() == last.dropLast(), let from = last.last?.utf8.first,
            let to = end.last?.utf8.first, last.last?.utf8.count == 1, end.last?.utf8.count == 1, from < to
        else { return }
        let letters = (from..<to).dropFirst().map { String(decoding: [$0], as: UTF8.self) }
        write(letters.map { end.dropLast() + [$0] }, range: range)
    }

    /// "Sections 21 to 44" means a part of the Act and none of its provisions.
    private func isWide(to number: String) -> Bool {
        guard let from = last.first.flatMap({ Int($0) }), let to = Int(number) else { return false }
        return to - from > 8 && !written.isEmpty
    }

    // MARK: Schedules

    private mutating func writeSchedules() {
        let start = text.range(group.tokens)
        for member in group.members {
            guard let number = member.number?.text else { continue }
            let components = [number] + member.components.map { lowered($0.text) }
            if group.unit == .schedule {
                let paragraph = group.paragraph.map { lowered($0.text) }
                let part = paragraph.isEmpty ? group.part : nil
                written.append(
                    (Provision(act, ProvisionPath(.schedule, [number], part: part, paragraph: paragraph)), start))
            } else if let schedule = group.schedule {
                written.append((Provision(act, ProvisionPath(.schedule, [schedule], paragraph: components)), start))
            }
        }
    }
}
