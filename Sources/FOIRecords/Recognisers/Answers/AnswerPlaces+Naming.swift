/// Sentences that name parts of a request.
extension AnswerPlaces {
    /// Parts a sentence at the parts that it names, and gives each its words.
    mutating func give(_ sentence: Range<Int>, to all: [PartReferenceScanner.Reference]) -> PartSet {
        let named = withoutTargets(all, in: sentence)
        var bounds = [sentence.lowerBound]
        for (reference, next) in zip(named, named.dropFirst()) {
            bounds.append(
                reference.isBracketed
                    ? reference.range.upperBound
                    : joint(in: reference.range.upperBound..<next.range.lowerBound) ?? next.range.lowerBound)
        }
        bounds.append(endOfLast(sentence, named))
        var all = PartSet()
        for (index, reference) in named.enumerated() {
            for part in reference.parts where !parts[part].isStem {
                all.insert(part)
                append(bounds[index]..<bounds[index + 1], to: part)
                isNamed[part] = true
            }
        }
        if named.count > 1 { shareVerbs(sentence, named, bounds) }
        return all
    }

    /// "In answer to question 2, see question 1" answers one part: the other is where to look.
    private func withoutTargets(
        _ all: [PartReferenceScanner.Reference], in sentence: Range<Int>
    ) -> [PartReferenceScanner.Reference] {
        guard all.count > 1,
            let pointer = OutcomeCues.signals.matches(in: letter, sentence).first(where: { $0.meaning == .asAbove })
        else { return all }
        let named = all.filter { $0.range.lowerBound < pointer.range.lowerBound }
        return named.isEmpty ? all : named
    }

    /// A sentence that is said of all parts but those that it excepts: "copies of all, with the exception of c)".
    func excepted(in sentence: Range<Int>) -> (start: Int, named: PartReferenceScanner.Reference)? {
        for cue in AnswerCues.exceptions.matches(in: letter, sentence) where cue.range.lowerBound > sentence.lowerBound
        {
            let rest = min(cue.range.upperBound + 1, sentence.upperBound)..<sentence.upperBound
            if let named = references.label(opening: rest) { return (cue.range.lowerBound, named) }
        }
        return nil
    }

    /// Where a clause of its own begins between two parts that are named: ", and we hold that at".
    private func joint(in range: Range<Int>) -> Int? {
        guard range.count > 4 else { return nil }
        return AnswerCues.clauses.matches(in: letter, range).first {
            let before = $0.range.lowerBound - 2
            return before >= range.lowerBound
                && (letter.flow.bytes[before] == UInt8(ascii: ",") || letter.flow.bytes[before] == UInt8(ascii: ";"))
        }?.range.lowerBound
    }

    /// "And we can confirm that we hold that at Request 3" borrows no verb.
    private func hasOwnVerb(_ clause: Range<Int>) -> Bool {
        AnswerCues.ownClauses.opens(clause, in: letter.index)
    }

    /// Where the words on the last part named end: ", as is the report" turns to another part, which
    /// shares the verb.
    private mutating func endOfLast(_ sentence: Range<Int>, _ named: [PartReferenceScanner.Reference]) -> Int {
        guard named.count > 1, let last = named.last else { return sentence.upperBound }
        let tail = last.range.upperBound..<sentence.upperBound
        for comma in tail where letter.flow.bytes[comma] == UInt8(ascii: ",") {
            guard OutcomeCues.signals.hasMatch(in: letter, tail.lowerBound..<comma),
                let part = topics.matter(of: comma..<tail.upperBound),
                !named.contains(where: { $0.parts.contains(part) })
            else { continue }
            append(tail.lowerBound..<comma, to: part)
            append(comma..<tail.upperBound, to: part)
            return comma
        }
        return sentence.upperBound
    }

    /// "The list (1(a)) and the numbers (1(b)) are attached": the words behind the last one are said
    /// of those before it that have no verb of their own.
    private mutating func shareVerbs(_ sentence: Range<Int>, _ named: [PartReferenceScanner.Reference], _ bounds: [Int])
    {
        let says = named.indices.map { OutcomeCues.signals.hasMatch(in: letter, bounds[$0]..<bounds[$0 + 1]) }
        for index in named.indices where !says[index] && !hasOwnVerb(bounds[index]..<bounds[index + 1]) {
            guard
                let donor = named.indices[(index + 1)...].first(where: { says[$0] })
                    ?? named.indices[..<index].last(where: { says[$0] })
            else { continue }
            for part in named[index].parts where !parts[part].isStem {
                append(bounds[donor]..<bounds[donor + 1], to: part)
            }
        }
    }
}
