/// Makes letters at random, the truth about each known.
public enum LetterForge {
    /// Which wordings are used.
    public enum Half: String, CaseIterable, Sendable { case seen, held }

    /// A letter: the same for the same seed, half and index.
    public static func letter(_ index: Int, seed: UInt64, half: Half) -> ForgedLetter {
        var setting = Setting(seed: seed &* 1_000_003 &+ UInt64(index), half: half == .seen ? .seen : .held)
        let roll = setting.dice.roll(0...99)
        var letter =
            switch roll {
            case 0..<66: setting.response()
            case 66..<71: setting.acknowledgement()
            case 71..<76: setting.extensionOfTime()
            case 76..<80: setting.transfer()
            case 80..<84: setting.clarification()
            case 84..<87: setting.feesNotice()
            case 87..<92: setting.internalReview()
            default: setting.otherDocument()
            }
        letter.name = "\(half.rawValue)/\(index)"
        letter.wordings = setting.dice.drawn
        return letter
    }
}

extension Setting {
    mutating func response() -> ForgedLetter {
        var kind = Truth()
        kind.kind = "response"
        var components = [Component("kind", .cover, [], truth: kind, isOptional: false)]
        components += head()
        components += opening()
        let replies = replies()
        var needsGeometry = replies.needsGeometry
        components += duties(hasRefusal: replies.hasRefusal)
        components += replies.components
        components += publicInterest(replies.grounds, needsGeometry: &needsGeometry)
        components += notes(replies.grounds.filter { !$0.isReleased })
        components += ending()
        if dice.chance(12) { components.append(released()) }
        return letter(components, isPlain: !needsGeometry)
    }

    mutating func letter(_ components: [Component], isPlain: Bool = true) -> ForgedLetter {
        ForgedLetter(name: "", components: components, paper: paper(), isPlain: isPlain)
    }
}
