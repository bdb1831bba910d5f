/// What is said of a part: the words, what they come to, what they rest on.
struct GivenAnswer {
    var text: String
    var outcome: String
    var truth = Truth()
    /// Grounds that need reasons elsewhere.
    var grounds: [RelyingGround] = []
}

/// A ground that a letter relies on, with its role.
struct RelyingGround {
    var ground: Ground
    var isDenial = false
    /// The balance favours disclosure.
    var isReleased = false
}

extension Setting {
    /// An answer to a part or to a whole request.
    mutating func answer(isWhole: Bool) -> GivenAnswer {
        // A letter that only asks back, or only sends on, is of another kind.
        switch dice.roll(0...(isWhole ? 93 : 99)) {
        case 0..<38:
            guard isWhole else { return disclosed() }
            if dice.chance(25) { return released() }
            return GivenAnswer(text: say(Answers.disclosedWhole), outcome: "disclosed")
        case 38..<46: return relying(Answers.partlyDisclosed, "partly-disclosed")
        case 46..<62: return relying(Answers.withheld, "withheld")
        case 62..<76: return notHeld()
        case 76..<82: return denied()
        case 82..<88: return isWhole || dice.chance(30) ? refused() : disclosed()
        case 88..<94: return accessible()
        case 94..<96: return GivenAnswer(text: sayNumbers(Answers.clarification), outcome: "clarification")
        case 96..<98:
            return GivenAnswer(text: say(Answers.transferred, ["other": otherBody()]), outcome: "transferred")
        default:
            return GivenAnswer(text: say(Answers.pointedElsewhere, ["other": otherBody()]), outcome: "not-held")
        }
    }

    mutating func otherBody() -> String {
        var other = Body(dice.pick([.council, .department, .police]), &dice)
        while other.name == body.name { other = Body(.council, &dice) }
        let takesArticle = ["Department", "Ministry", "Office", "London"].contains { other.name.hasPrefix($0) }
        return takesArticle ? "the " + other.name : other.name
    }

    mutating func sayNumbers(_ wording: Wording, _ values: [String: String] = [:]) -> String {
        let numbers = [
            "n": String(dice.roll(2...9)), "n2": String(dice.roll(11...480)), "n3": String(dice.roll(12...96)),
        ]
        return say(wording, numbers.merging(values) { $1 })
    }

    mutating func disclosed() -> GivenAnswer {
        GivenAnswer(text: sayNumbers(Answers.disclosed), outcome: "disclosed")
    }

    /// What an exemption would cover, and is given as the balance is for it.
    private mutating func released() -> GivenAnswer {
        let ground = dice.pick(Ground.exemptions(regime).filter(\.isWeighed))
        let citation = writer.one(ground.numbers, &dice, isNamed: dice.chance(50))
        var truth = Truth()
        truth.cite(citation, .mentioned)
        return GivenAnswer(
            text: say(Answers.released, ["cite": citation.text, "title": ground.title]), outcome: "disclosed",
            truth: truth, grounds: [RelyingGround(ground: ground, isReleased: true)])
    }

    mutating func relying(_ wording: Wording, _ outcome: String) -> GivenAnswer {
        let ground = dice.pick(Ground.exemptions(regime))
        let all = Ground.exemptions(regime).filter {
            $0.numbers.dropLast() == ground.numbers.dropLast() && $0.numbers.count > 2
        }
        let isPair = all.count > 1 && dice.chance(40)
        let grounds = isPair ? Array(all.prefix(2)) : [ground]
        let citation = writer.many(grounds.map(\.numbers), &dice, isNamed: dice.chance(50))
        var text = sayNumbers(wording, ["cite": citation.text, "title": ground.title, "harm": ground.harm])
        if isPair { text = text.replacing(" applies", with: " apply") }
        var truth = Truth()
        truth.cite(citation, .exemption)
        return GivenAnswer(
            text: text, outcome: outcome, truth: truth, grounds: grounds.map { RelyingGround(ground: $0) })
    }

    mutating func notHeld() -> GivenAnswer {
        if let numbers = Ground.absence(regime), dice.chance(35) {
            let citation = writer.one(numbers, &dice, isNamed: dice.chance(50))
            var truth = Truth()
            truth.cite(citation, regime == .foisa ? .duty : .exemption)
            return GivenAnswer(
                text: say(Answers.notHeldUnder, ["cite": citation.text]), outcome: "not-held", truth: truth)
        }
        return GivenAnswer(text: sayNumbers(Answers.notHeld), outcome: "not-held")
    }

    mutating func denied() -> GivenAnswer {
        let ground = dice.pick(Ground.denials(regime))
        let citation = writer.one(ground.numbers, &dice, isNamed: dice.chance(60))
        var truth = Truth()
        truth.cite(citation, .ncnd)
        return GivenAnswer(
            text: say(Answers.denied, ["cite": citation.text, "title": ground.title]), outcome: "ncnd", truth: truth,
            grounds: [RelyingGround(ground: ground, isDenial: true)])
    }

    mutating func refused() -> GivenAnswer {
        let refusal = dice.pick(Ground.refusals(regime))
        let citation = writer.one(refusal.numbers, &dice, isNamed: dice.chance(60))
        var truth = Truth()
        truth.cite(citation, regime.isRegulations ? .exemption : .refusal)
        let wording =
            regime.isRegulations
            ? Answers.refusedUnreasonable
            : refusal.isCost
                ? Answers.refusedCost
                : refusal.numbers.last == "2" ? Answers.refusedRepeated : Answers.refusedVexatious
        return GivenAnswer(text: sayNumbers(wording, ["cite": citation.text]), outcome: "refused", truth: truth)
    }

    mutating func accessible() -> GivenAnswer {
        guard let numbers = Ground.accessible(regime) else { return notHeld() }
        let citation = writer.one(numbers, &dice, isNamed: dice.chance(50))
        var truth = Truth()
        truth.cite(citation, .exemption)
        return GivenAnswer(text: say(Answers.accessible, ["cite": citation.text]), outcome: "accessible", truth: truth)
    }
}
