/// Walks through the answer by rules: what stands below a number or heading is said of its parts, until something turns away.
extension AnswerPlaces {
    mutating func assign() {
        let anchors = anchors
        var current = PartSet()
        var group: PartSet?
        for (index, block) in blocks.indices.enumerated() {
            var text = letter.blocks[block].range
            if group != shared[block] {
                group = shared[block]
                current = group ?? PartSet()
            }
            if let anchor = anchors[block] {
                current = anchor.parts
                argued = PartSet()
                isOfAll = false
                for part in current { starts[part] = letter.blocks[block].range.lowerBound }
                if anchor.isHeading { topics.addHeading(text, over: current) }
                let next = index + 1 < blocks.indices.count ? blocks.indices[index + 1] : nil
                let isTitle =
                    letter.blocks[block].isHeading && (anchor.isHeading || anchor.text.isEmpty)
                    && next.map { anchors[$0] == nil && !blocks.ends($0) } ?? false
                text = isTitle ? anchor.text.upperBound..<anchor.text.upperBound : anchor.text
            } else if !current.isEmpty, group == nil, isOfOthers(block, than: current) {
                current = PartSet()
            } else if blocks.ends(block) || blocks.opensTest(block) {
                current = group ?? PartSet()
                if blocks.isLabel(block), group == nil { continue }
            }
            if hasTurned, anchors[block] == nil { current = PartSet() }
            hasTurned = anchors[block].map { $0.isAlone && !$0.text.isEmpty } ?? false
            if let rest = blocks.rests[block] { text = rest }
            guard !text.isEmpty, block >= blocks.request || letter.leadIn(of: text) == nil else { continue }
            let isAside = anchors[block] == nil && !current.isEmpty && isAside(block, in: current)
            let answered = isAside ? group ?? PartSet() : current
            let isArgument = blocks.isArgument(block)
            let isMatter = answered.isEmpty && group == nil && !isAside && block >= blocks.request
            read(
                text, current: answered,
                matter: isMatter ? paragraphMatter(of: text, isArgument: isArgument) : PartSet(),
                isArgument: isArgument, isIntroduction: block < blocks.request)
        }
    }

    /// The block opens with provisions that are tied to other parts than those being answered. What stands right below a
    /// question answers it, whatever else rests on the same provision.
    private func isOfOthers(_ block: Int, than current: PartSet) -> Bool {
        guard parts.count > 1, current.contains(where: { !ranges[$0].isEmpty }),
            let first = letter.sentences(in: letter.blocks[block].range).first
        else { return false }
        let tied = provisions.parts(tiedIn: first)
        return !tied.isEmpty && !tied.contains(where: current.contains)
    }

    // MARK: Sentences

    /// Gives the sentences of a block to the parts that they name, or to that which is being
    /// answered; the rest is said of all.
    ///
    /// - Parameters:
    ///   - matter: the part whose words alone stand in the block, for sentences of which nothing else tells.
    ///   - isArgument: the block argues the public interest: only its decision counts.
    ///   - isIntroduction: the block stands before the request: only what says an outcome counts.
    private mutating func read(
        _ text: Range<Int>, current: PartSet, matter: PartSet, isArgument: Bool, isIntroduction: Bool
    ) {
        var named: PartSet?
        var isAdvising = false
        // By a label at the opening of a sentence.
        var isLabelled = false
        for sentence in letter.sentences(in: text) {
            let references = references.references(in: sentence)
            let isOpened = opens(sentence, with: references)
            if isArgument { takeArgued(from: sentence) }
            if isArgument || isIntroduction, !isOpened, named == nil || startsAnew(sentence),
                !tells(sentence, isArgument: isArgument)
            {
                continue
            }
            isAdvising = current.isEmpty && (isAdvising || isAdvice(sentence)) && !decides(sentence)
            if isAdvising {
                named = nil
                general.append(sentence)
            } else if current.isEmpty, let excepted = excepted(in: sentence) {
                named = nil
                general.append(sentence.lowerBound..<excepted.start)
                _ = give(excepted.start..<sentence.upperBound, to: [excepted.named])
            } else if !references.isEmpty, current.isEmpty || isOpened {
                let parts = give(sentence, to: references)
                if !current.isEmpty, !parts.contains(where: current.contains) { hasTurned = true }
                named = parts
                isLabelled = isOpened
                argued = parts
            } else if current.isEmpty, parts.count > 1, AnswerCues.rest.hasMatch(in: letter, sentence),
                tells(sentence, isArgument: false)
            {
                rest.append(sentence)
                named = nil
            } else if let tied = tied(sentence, current: current, isArgument: isArgument) {
                named = tied
                isLabelled = true
                append(sentence, to: tied)
            } else if let parts = named, isLabelled,
                !startsAnew(sentence) || allows(sentence) || provisions.mayRefuse(parts, in: sentence)
            {
                append(sentence, to: parts)
            } else if turnsToAll(sentence) {
                named = nil
                append(sentence, to: current)
            } else if let topic = topic(of: sentence, isPlaced: !current.isEmpty || isOfAll) {
                isLabelled = false
                named = topic.parts
                append(sentence, to: topic.parts)
                if topic.isOpen, !topic.parts.isEmpty { general.append(sentence) }
            } else if let parts = named, !startsAnew(sentence) {
                append(sentence, to: parts)
            } else {
                named = nil
                append(sentence, to: current.isEmpty ? matter : current)
                for part in current { isPlaced[part] = true }
            }
        }
    }

    /// "As to the whole of your request, it is attached."
    private mutating func turnsToAll(_ sentence: Range<Int>) -> Bool {
        guard parts.count > 1, AnswerCues.all.opens(sentence, in: letter.index) else { return false }
        isOfAll = true
        return true
    }

    /// The parts that the provisions of a sentence have been tied to, or within an argument those that are argued of.
    private mutating func tied(_ sentence: Range<Int>, current: PartSet, isArgument: Bool) -> PartSet? {
        guard current.isEmpty, parts.count > 1 else { return nil }
        let tied = provisions.parts(tiedIn: sentence)
        if !tied.isEmpty {
            argued = tied
            return tied
        }
        return isArgument && !argued.isEmpty ? argued : nil
    }

    /// "Public interest test - section 31(3)": what is argued from here on is of the parts that are refused under it.
    private mutating func takeArgued(from sentence: Range<Int>) {
        guard parts.count > 1 else { return }
        let tied = provisions.parts(tiedIn: sentence)
        if !tied.isEmpty { argued = tied }
    }

    /// "As regards part b)", rather than "see our answer to part b)".
    private func opens(_ sentence: Range<Int>, with references: [PartReferenceScanner.Reference]) -> Bool {
        guard let first = references.first,
            first.range.lowerBound < sentence.lowerBound + 24
                || first.range.lowerBound < sentence.lowerBound + 60
                    && AnswerCues.askedOpenings.opens(sentence, in: letter.index)
        else { return false }
        return !OutcomeCues.signals.matches(in: letter, sentence).contains { $0.meaning == .asAbove }
    }

    /// "Section 30(3) allows for this", behind what is done with a part.
    private func allows(_ sentence: Range<Int>) -> Bool {
        letter.wordCount(in: sentence) < 16 && AnswerCues.allowing.hasMatch(in: letter, sentence)
    }
}
