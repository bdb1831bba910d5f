/// What heads of a pair, and the one behind it, become.
extension SidePairs {
    /// Whether a heading behind a pair is that of the balance.
    func heads(_ head: Head, balanceIn readings: [InterestBlock]) -> Bool {
        switch head.form {
        case .heading:
            guard let next = readings[(head.position + 1)...].first(where: { $0.role != .outside }), next.role == .text
            else { return false }
            return next.label == nil && !next.isBullet && closes(next.text, next)
        case .opening:
            let reading = readings[head.position]
            return closes(head.range.upperBound..<reading.text.upperBound, reading)
        case .leadIn, .cell, .label: return false
        }
    }

    private func closes(_ text: Range<Int>, _ reading: InterestBlock) -> Bool {
        reading.concludes
            || letter.sentences(in: text).contains {
                ClosingReader(letter: letter).ends($0)
                    || letter.words(in: $0).count <= 3
            }
    }

    func mark(_ head: Head, as side: ArgumentSide, in readings: inout [InterestBlock]) {
        if head.form != .label { mark(head, .side(side, isWeak: false), in: &readings) }
    }

    func mark(_ head: Head, _ kind: InterestLabel.Kind, in readings: inout [InterestBlock]) {
        let label = InterestLabel(
            kind: kind, range: head.range, provisions: finder.provisions(namedIn: head.range),
            isSetApart: head.form == .heading)
        let position = head.position
        readings[position].role = .text
        readings[position].isCued = true
        if head.form == .opening {
            let text = readings[position].text
            let start = letter.words(in: head.range.upperBound..<text.upperBound).first?.range.lowerBound
            let rest = (start ?? text.upperBound)..<text.upperBound
            readings[position].sentences = letter.sentences(in: rest).map { InterestSentence(range: $0) }
            if readings[position].sentences.isEmpty {
                readings[position].sentences = [InterestSentence(label: label)]
            } else {
                readings[position].sentences[0].label = label
            }
        } else if let before = head.before, !before.isEmpty {
            readings[position].sentences.removeAll { $0.range.upperBound > head.range.lowerBound }
            readings[position].sentences.append(InterestSentence(label: label))
        } else {
            readings[position].sentences = []
            readings[position].label = label
        }
    }
}
