/// Answers that begin with the answer itself, and what only seems to deny that something is held.
extension OutcomeReader {
    /// "None.", "No, all notices are issued by us": the question is answered, whatever follows.
    func isBareAnswer(_ sentence: Range<Int>) -> Bool {
        guard
            let word = OutcomeCues.bareAnswers.match(
                in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
        else { return false }
        let end = word.range.upperBound
        return end >= sentence.upperBound || letter.flow.bytes[end].partsClauses
            || letter.flow.bytes[end] == UInt8(ascii: ".")
    }

    /// "£1.2m to Harland Boats", "14, of which two are leased", rather than "2 e-mails are held".
    func beginsWithFigure(_ sentence: Range<Int>) -> Bool {
        let text = letter.flow.bytes[sentence]
        return text.starts(with: "£".utf8) || text.first?.isDigit == true && letter.wordCount(in: sentence) < 12
    }

    /// "There is nothing to refund" tells a fact: nothing in the sentence is a record, or is kept or looked for.
    func speaksOfRecords(_ sentence: Range<Int>) -> Bool {
        letter.wordIndices(in: sentence).contains { index in
            let word = letter.folded(letter.words[index].range)
            // "We hold no contract with that firm": whether it holds a record, its clause would tell.
            if word.starts(with: "hold".utf8), index + 1 < letter.words.count, letter.words[index + 1].hash == Self.no {
                return false
            }
            return Self.recordStems.contains { word.starts(with: $0) }
        }
    }

    private static let no = WordToken.hash(of: "no")

    /// How words begin that name records, or what is done with them.
    private static let recordStems = [
        "hold", "held", "record", "keep", "kept", "retain", "collect", "maintain", "collat", "captur", "possess",
        "stored",
        "logg", "compil", "information", "data", "figure", "statistic", "file", "document", "paper", "copies", "minute",
        "note", "system", "lists", "regist", "correspond", "report", "archiv", "find", "found", "locat",
        "identif", "trace", "exist", "search", "aware", "know", "told", "available", "belong", "responsib", "matter",
        "answer", "detail", "gather", "monitor", "provide", "receive", "tally", "counted", "written", "drawn",
    ].map { Array($0.utf8) }
}
