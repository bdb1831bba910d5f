import PDFText

/// The sides that sentences are on: by their roles, by what they name, and by the labels over them.
extension WeighingReader {
    /// The side for which a sentence is an argument.
    func side(of step: InterestStep, _ role: InterestPath.Role) -> ArgumentSide? {
        if mode == .balance, current?.isComplete == true { return nil }
        if mode == .harm { return nil }
        if let side = cuedSide(of: step, role) { return side }
        if let side = role.side {
            // "Regulation 12(2) requires us to presume in favour of disclosure."
            return step.sentence.cue == .statement && step.signs.contains(.names) ? nil : overruled(step) ?? side
        }
        guard role == .balance else { return nil }
        // "However, this is outweighed by …": the other side and the balance in one.
        if step.sentence.turns, current?.arguments[.disclosure] != nil, current?.arguments[.withholding] == nil,
            !BalanceCues.conclusions.hasMatch(in: letter, step.range)
        {
            return .withholding
        }
        // "We found that the balance lies there. There is an interest in …": the balance stands first.
        if case .argument(let side, let strength) = step.sentence.cue, strength.isCertain,
            current?.hasArguments != true, !openingConclusion.isEmpty || current?.conclusion.isEmpty == false
        {
            return side
        }
        return nil
    }

    /// The side of an argument that broke off in the paragraph before.
    func goesOn(_ step: InterestStep, in reading: InterestBlock) -> ArgumentSide? {
        guard step.signs.contains(.begins), letter.blocks[reading.index].marker == nil,
            let (side, last) = current?.last,
            isCutOff(last, before: step.range)
        else { return nil }
        return side
    }

    /// The side that a sentence names in so many words, whatever it is taken for.
    private func cuedSide(of step: InterestStep, _ role: InterestPath.Role) -> ArgumentSide? {
        guard case .argument(let side, let strength) = step.sentence.cue else { return nil }
        switch strength {
        // "Factors in favour of disclosure are that …".
        case .plain:
            return !step.signs.contains(.leads) && (role != .balance || current?.isComplete != true) ? side : nil
        // "The public interest in the maintenance of the exemption is …", before the balance.
        case .interest:
            if role.side != nil, step.signs.names(side) { return side }
            return role.side == nil && (role != .balance || !step.signs.contains(.decides))
                && current?.endsInBalance != true ? side : nil
        // "Disclosure, on the other hand, would:" over a list.
        case .turn, .effect, .unclear:
            if case .side(_, isLabelled: true) = mode { return nil }
            return role == .introduction && step.signs.contains(.leads) ? side : nil
        }
    }

    /// What stands under the label of a side is its argument, unless it tells of other things.
    func labelled(_ step: InterestStep, _ role: InterestPath.Role) -> ArgumentSide? {
        guard case .side(let side, isLabelled: true) = mode, role.side == nil, !endsTest(step) else { return nil }
        // "Thieves would be helped.", alone under its label.
        if role == .balance { return current?.arguments[side] == nil && step.sentence.cue == .none ? side : nil }
        if role == .introduction {
            // "We consider that:" over a list.
            return step.signs.contains(.leads) && current?.arguments[side] == nil ? side : nil
        }
        return step.signs.contains(.bullet) || step.signs.isDisjoint(with: Self.elsewhere) ? side : nil
    }

    /// The signs of a sentence that does not argue.
    private static let elsewhere: InterestSigns = [.heading, .goesOn, .ends, .asks, .names, .doubtful, .others]

    /// Under the label of a side only words that turn to the other, or name it, speak for that.
    private func overruled(_ step: InterestStep) -> ArgumentSide? {
        guard case .side(let side, isLabelled: true) = mode, !step.sentence.turns else { return nil }
        if case .argument(side.opposite, .plain) = step.sentence.cue, !step.signs.contains(.bullet) { return nil }
        return side
    }
}
