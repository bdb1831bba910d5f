/// What the provisions of a sentence make of its words.
extension OutcomeReader {
    /// A refusal under provisions that only spare the authority to say whether it holds something is none of information.
    /// "Section 40 might have been engaged, but we have not applied it" refuses nothing.
    func turned(
        _ signals: [Signal], by effects: [ProvisionEffect], _ mentions: ArraySlice<Mention>, in sentence: Range<Int>
    ) -> [Signal] {
        guard !mentions.isEmpty else { return signals }
        if effects.isEmpty {
            return signals.filter { signal in
                switch signal.meaning {
                // "Section 31 applies", rather than "relies upon section 36".
                case .withheld:
                    !mentions.contains {
                        $0.range.overlaps(signal.range) && $0.range.lowerBound <= signal.range.lowerBound
                    }
                // "Disclosure would be unfair, so the condition in section 40(3A) is met" gives a reason.
                case .unable: !OutcomeCues.conditionsOfLaw.hasMatch(in: letter, sentence)
                default: true
                }
            }
        }
        guard effects.allSatisfy({ $0 == .neitherConfirmedNorDenied }),
            !OutcomeCues.further.hasMatch(in: letter, sentence)
        else { return signals }
        return signals.map { signal in
            var signal = signal
            if Self.refusals.contains(signal.meaning) { signal.meaning = .neitherConfirmedNorDenied }
            return signal
        }
    }

    private static let refusals: Set<OutcomeCues.Signal> = [.withheld, .unable, .notHeld]

    /// "You may have the minutes save for item 6", "The remainder attracts section 31": what is kept back is not all.
    ///
    /// - Parameter isFirst: nothing has been said before, of which this could be the rest.
    func isOnlyRest(_ sentence: Range<Int>, withheld: Bool, isFirst: Bool) -> Bool {
        guard withheld else { return false }
        let inner = sentence.lowerBound + 1..<sentence.upperBound
        if OutcomeCues.exceptions.hasMatch(in: letter, inner) { return true }
        guard !isFirst,
            let rest = OutcomeCues.remainders.match(
                in: letter, startingAt: sentence.lowerBound, before: sentence.upperBound)
        else { return false }
        return !OutcomeCues.ofRequest.opens(rest.range.upperBound..<sentence.upperBound, in: letter.index)
    }
}

extension Letter {
    /// What follows "it has been passed" names somebody within the authority, or says that it answers itself.
    func staysInside(_ rest: Range<Int>) -> Bool {
        OutcomeCues.insiders.opens(rest, in: index) || OutcomeCues.ownReplies.hasMatch(in: self, rest)
    }
}
