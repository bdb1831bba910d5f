/// Finds a request that is only told of in a sentence: "You asked for the minutes of …", "your
/// request for information about …".
struct RestatedRequest {
    let letter: Letter

    func found() -> FoundRequest? {
        let start = letter.blocks.firstIndex { $0.zone == .salutation } ?? 0
        let first = letter.blocks.prefix(60).enumerated().filter { index, block in
            block.zone == .body || block.zone == .letterhead || block.zone == .review && index < start + 4
        }.map(\.element)
        for block in first {
            if let listed = listed(in: block.range) { return listed }
        }
        for block in first {
            if let text = object(in: block.range, of: RestatingCues.restatements) {
                return request(text, isTopic(text) ? .medium : .high)
            }
        }
        if let told = toldOf() { return told }
        for (index, block) in letter.blocks.prefix(40).enumerated()
        where block.zone == .body || block.zone == .review && index < start + 3 {
            let text =
                object(in: block.range, of: RestatingCues.informationOn, leastWords: 3)
                ?? object(in: block.range, of: RestatingCues.topics, leastWords: 2)
            if let text { return request(text, .medium) }
        }
        return nil
    }

    /// In words of which only the kind is known.
    private func toldOf() -> FoundRequest? {
        let clause = AskingClause(letter: letter)
        let start = letter.blocks.firstIndex { $0.zone == .salutation } ?? 0
        var topic: Range<Int>?
        for (index, block) in letter.blocks.enumerated().prefix(40)
        where block.zone == .body || block.zone == .review && index < start + 3 {
            for sentence in letter.sentences(in: block.range) where !isConditional(sentence) {
                guard let object = clause.object(in: sentence) else { continue }
                let text = cut(object.range)
                guard isObject(text), letter.wordCount(in: text) > 1 else { continue }
                if !object.isTopic { return request(text, .high) }
                topic = topic ?? text
            }
        }
        return topic.map { request($0, .medium) }
    }

    /// "If you ask for a review".
    private func isConditional(_ sentence: Range<Int>) -> Bool {
        letter.words(in: sentence).first.map(ProspectCues.conditions.contains) ?? false
    }

    /// "You wanted to know, of last winter, (i) how many …; and (ii) which": a list within the sentence that tells of it.
    private func listed(in block: Range<Int>) -> FoundRequest? {
        for sentence in letter.sentences(in: block) {
            guard let asking = RequestCues.askingWords.firstMatch(in: letter, sentence),
                RequestCues.tellsOfRequest.hasMatch(in: letter, sentence.lowerBound..<asking.range.upperBound)
                    || RequestCues.tellsOfMatter.opens(sentence, in: letter.index)
            else { continue }
            let rest = asking.range.upperBound..<sentence.upperBound
            let parts = InlineParts(letter: letter).parts(in: withItemsBelow(rest, within: block))
            guard let first = parts.first?.marker, parts.count > 1 else { continue }
            let end = parts.last?.ranges.last?.upperBound ?? sentence.upperBound
            return FoundRequest(
                parts: parts, text: [first.lowerBound..<max(first.upperBound, end)], confidence: .high,
                end: max(sentence.upperBound, end))
        }
        return nil
    }

    /// A sentence with the blocks in which its list goes on, where a line happens to begin with one of the markers.
    private func withItemsBelow(_ sentence: Range<Int>, within block: Range<Int>) -> [Range<Int>] {
        var ranges = [sentence]
        var next = letter.blockIndex(at: block.lowerBound) + 1
        while let last = ranges.last, last.upperBound >= letter.blocks[next - 1].range.upperBound - 1,
            next < letter.blocks.count, !letter.endsSentence(last),
            letter.blocks[next].marker.map({ $0.kind != .bullet }) ?? false
        {
            ranges.append(letter.sentences(in: letter.blocks[next].range).first ?? letter.blocks[next].range)
            next += 1
        }
        return ranges
    }

    /// "Information on the lease": what the request is about, which the questions may say elsewhere.
    private func isTopic(_ text: Range<Int>) -> Bool {
        RestatingCues.topicOpenings.opens(text, in: letter.index)
    }

    private func request(_ text: Range<Int>, _ confidence: Confidence) -> FoundRequest {
        let inline = InlineParts(letter: letter).parts(in: [text])
        let parts = inline.isEmpty ? [FoundPart(label: "", ranges: letter.withoutQuotationMarks([text]))] : inline
        return FoundRequest(parts: parts, text: [text], confidence: confidence, end: text.upperBound)
    }

    /// What a sentence of a block says was asked for.
    private func object(in block: Range<Int>, of table: PhraseTable<RestatingCues.Object>, leastWords: Int = 2)
        -> Range<Int>?
    {
        for sentence in letter.sentences(in: block) {
            for match in table.matches(in: letter, sentence) {
                let start = behindNamely(start(of: match), before: sentence.upperBound)
                // "Here is what you asked for" ends with the phrase.
                guard start < sentence.upperBound else { continue }
                let text = cut(start..<sentence.upperBound)
                let isObject = isObject(text)
                if isObject, letter.wordCount(in: text) >= leastWords { return text }
            }
        }
        return nil
    }

    /// A range that opens with "You asked for" without these words.
    func openingObject(of range: Range<Int>) -> Range<Int>? {
        guard
            let match = RestatingCues.restatements.match(
                in: letter, startingAt: range.lowerBound, before: range.upperBound)
        else { return nil }
        let start = start(of: match)
        return start < range.upperBound && isObject(start..<range.upperBound) ? start..<range.upperBound : nil
    }

    private func isObject(_ text: Range<Int>) -> Bool {
        guard !text.isEmpty, !RestatingCues.reviews.opens(text, in: letter.index) else { return false }
        return letter.flow.bytes[text.lowerBound] == UInt8(ascii: "(")
            || !RestatingCues.notObjects.opens(text, in: letter.index)
    }

    /// "What you asked for, which was the number of patients".
    private func behindNamely(_ start: Int, before end: Int) -> Int {
        let text = min(letter.index.firstWord(from: start), letter.words.count - 1)
        guard text >= 0, Int(letter.words[text].start) - start <= 2,
            let namely = RestatingCues.namely.match(in: letter, startingAt: Int(letter.words[text].start), before: end)
        else { return start }
        return letter.trimmed(namely.range.upperBound..<end).lowerBound
    }

    private func start(of match: PhraseTable<RestatingCues.Object>.Match) -> Int {
        switch match.meaning {
        case .behind:
            let start = letter.trimmed(min(match.range.upperBound, letter.flow.count)..<letter.flow.count).lowerBound
            // "in which you request under the EIR the results".
            guard let law = RestatingCues.laws.match(in: letter, startingAt: start, before: letter.flow.count) else {
                return start
            }
            var end = law.range.upperBound
            while end < letter.flow.count,
                [0x20, UInt8(ascii: ","), UInt8(ascii: ")")].contains(letter.flow.bytes[end])
            { end += 1 }
            return end
        case .last(let count):
            let index = letter.index.firstWord(from: match.range.upperBound) - count
            return Int(letter.words[max(0, index)].start)
        }
    }

    /// The object without what the sentence says of the request behind it, and its full stop.
    private func cut(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        if let tail = RestatingCues.tails.matches(in: letter, range).first(where: {
            $0.range.lowerBound > range.lowerBound + 3
        }) {
            end = tail.range.lowerBound
        }
        var text = letter.trimmed(range.lowerBound..<end)
        while let last = text.last,
            [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(
                letter.flow.bytes[last])
        {
            text = letter.trimmed(text.lowerBound..<last)
        }
        return text
    }
}
