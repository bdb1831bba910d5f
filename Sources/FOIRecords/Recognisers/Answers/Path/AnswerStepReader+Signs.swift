/// What is seen of a sentence, whatever the parts are.
extension AnswerStepReader {
    func signs(of reading: AnswerReading) -> AnswerSigns {
        var signs = AnswerSigns()
        addSetting(of: reading, to: &signs)
        addOpening(of: reading, to: &signs)
        addSayings(of: reading, to: &signs)
        if ruled.general.contains(where: { $0.overlaps(reading.range) }) {
            signs.insert(.ruledAll)
        } else {
            signs.insert(.ruledNone, if: rule(of: reading.range).isEmpty)
        }
        return signs
    }

    /// The parts that the rules give a sentence to.
    func rule(of sentence: Range<Int>) -> PartSet {
        var set = PartSet()
        for part in parts.indices where ruled.ranges[part].contains(where: { $0.overlaps(sentence) }) {
            set.insert(part)
        }
        return set
    }

    /// How it is set, and how its paragraph opens.
    private func addSetting(of reading: AnswerReading, to signs: inout AnswerSigns) {
        let block = letter.blocks[reading.block]
        signs.insert(.begins, if: reading.isFirst)
        signs.insert(.heading, if: block.isHeading)
        signs.insert(.marked, if: block.marker.map { $0.kind != .bullet } ?? false)
        signs.insert(.bullet, if: block.marker?.kind == .bullet)
        signs.insert(.cell, if: block.cell != nil)
        signs.insert(.argument, if: blocks.isArgument(reading.block))
        signs.insert(.ends, if: blocks.ends(reading.block))
        signs.insert(.test, if: blocks.opensTest(reading.block))
        signs.insert(.label, if: blocks.isLabel(reading.block))
        signs.insert(.away, if: blocks.turnsAway(reading.block))
        signs.insert(.lead, if: reading.isFirst && letter.leadIn(of: block.range) != nil)
    }

    /// How it opens, and what it names.
    private func addOpening(of reading: AnswerReading, to signs: inout AnswerSigns) {
        let (sentence, index) = (reading.range, letter.index)
        signs.insert(.general, if: AnswerCues.general.opens(sentence, in: index))
        signs.insert(.all, if: AnswerCues.all.opens(sentence, in: index))
        signs.insert(
            .turns, if: AnswerPathCues.turns.opens(sentence, in: index) || AnswerCues.topics.opens(sentence, in: index))
        signs.insert(.points, if: AnswerPathCues.pointing.opens(sentence, in: index))
        signs.insert(.number, if: letter.flow.bytes[sentence.lowerBound].isDigit)
        signs.insert(.refers, if: !reading.named.isEmpty)
        signs.insert(.opens, if: !reading.opened.isEmpty)
        signs.insert(.anchored, if: anchors[reading.block] != nil)
        signs.insert(.provision, if: provisions.hasMention(in: sentence))
    }

    private func addSayings(of reading: AnswerReading, to signs: inout AnswerSigns) {
        let sentence = reading.range
        signs.insert(.rest, if: AnswerCues.rest.hasMatch(in: letter, sentence))
        signs.insert(.advice, if: AnswerCues.advice.hasMatch(in: letter, sentence))
        signs.insert(.complaint, if: AnswerCues.complaints.hasMatch(in: letter, sentence))
        let matches = OutcomeCues.signals.matches(in: letter, sentence)
        signs.insert(.wholly, if: !matches.isEmpty && OutcomeCues.whole.hasMatch(in: letter, sentence))
        for match in matches {
            if let sign = Self.sign(of: match.meaning) { signs.insert(sign) }
        }
        signs.insert(.figure, if: letter.flow.bytes[sentence].contains(where: \.isDigit))
        signs.insert(.asks, if: letter.endsInQuestionMark(sentence))
        signs.insert(.short, if: letter.wordCount(in: sentence) < 6)
        signs.insert(.colon, if: letter.ends(sentence, with: ":"))
    }

    private static func sign(of meaning: OutcomeCues.Signal) -> AnswerSigns.Sign? {
        switch meaning {
        case .given, .released, .published, .partly: .given
        case .withheld, .neitherConfirmedNorDenied: .withheld
        case .notHeld, .someNotHeld: .notHeld
        case .refused: .refused
        case .transferred: .passedOn
        case .asAbove: .above
        default: nil
        }
    }
}
