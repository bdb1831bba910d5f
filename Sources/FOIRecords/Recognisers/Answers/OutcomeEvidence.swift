/// What an answer says of what was asked for, and the outcome that it makes.
struct OutcomeEvidence: Sendable, Equatable {
    /// In the order of the text.
    private(set) var signals: [OutcomeCues.Signal] = []
    var effects: [ProvisionEffect] = []
    /// Behind what is given stands a provision on which something is withheld.
    var isKeptBehind = false
    /// The question is answered by "none", "yes" or "no" before all else.
    var opensWithAnswer = false
    /// The first words are a figure: "£1.2m to Harland Boats".
    var beginsWithFigure = false
    private var hasSureFacts = false
    /// Facts are told before anything is kept back.
    private(set) var hasFacts = false
    /// Among them are figures.
    private(set) var hasFigures = false
    /// A figure is the first thing that is said.
    private(set) var opensWithFigure = false
    /// What is said not to be held behind a figure has a name of its own.
    private(set) var lacksDetail = false
    /// What is kept back is called by a name of its own, and not "it" or "the information".
    private(set) var isOnlyDetail = true

    mutating func add(_ signal: OutcomeCues.Signal, isWhole: Bool) {
        if signal == .notHeld, !isWhole, opensWithFigure, !signals.contains(.notHeld) { lacksDetail = true }
        if signal == .withheld || signal == .unable, isWhole, !signals.contains(signal) { isOnlyDetail = false }
        signals.append(signal)
    }

    /// - Parameter isSure: more than the lack of other words tells that it is a fact.
    mutating func addFact(isSure: Bool = true, hasFigure: Bool) {
        if isSure || hasFigure { hasSureFacts = true }
        if hasFigure, !hasFacts, signals.isEmpty, effects.isEmpty { opensWithFigure = true }
        hasFacts = true
        if hasFigure { hasFigures = true }
    }

    /// "The exemption applies to all of it", where that is one on cost or vexation; "it can be downloaded from our site",
    /// where what is published is exempt.
    mutating func rest(on effect: ProvisionEffect) {
        guard effects.isEmpty else { return }
        switch effect {
        case .refused where signals.contains(.withheld): effects = [effect]
        case .accessible where signals.contains(.published) && !gives: effects = [effect]
        default: break
        }
    }

    /// What was told without a figure before this is why something is kept back.
    mutating func takeFactsForReasons() {
        if !hasSureFacts { hasFacts = false }
    }

    /// Something has been said to be kept back.
    var isWithholding: Bool { signals.contains(.withheld) || signals.contains(.detailsWithheld) }

    /// It refuses what was asked for, or to say whether it is held.
    var refuses: Bool { isWithholding || signals.contains(.neitherConfirmedNorDenied) || signals.contains(.refused) }

    /// It says in so many words that part of it is given, that details are taken out, or that some is not held.
    var saysThatSomeIsGiven: Bool { has(.partly) || has(.detailsWithheld) || has(.someNotHeld) || lacksDetail }

    /// It says nothing at all.
    var isEmpty: Bool { signals.isEmpty && !hasFacts && effects.isEmpty }

    /// It says in words what is done, rather than giving facts.
    var isExplicit: Bool { !signals.isEmpty }

    var isAsAboveOnly: Bool { signals.contains(.asAbove) && explicit == nil && effects.isEmpty }

    /// The outcome; nil where nothing is said.
    var outcome: Outcome? { explicit ?? relied ?? (hasFacts || signals.contains(.asAbove) ? .disclosed : nil) }

    /// What resting on provisions comes to, where no words say what is done.
    private var relied: Outcome? {
        guard !effects.isEmpty, !signals.contains(.asAbove) else { return nil }
        return opensWithFigure && effects.contains(.withheld) ? .partlyDisclosed : implied ?? .withheld
    }

    /// What relying on the provisions comes to, where all of them come to the same.
    var implied: Outcome? {
        guard let effect = effects.first, isOnly(effect) else { return nil }
        switch effect {
        case .withheld: return .withheld
        case .accessible: return .accessible
        case .notHeld: return .notHeld
        case .refused: return .refused
        case .neitherConfirmedNorDenied: return .ncnd
        case .clarification: return .clarification
        }
    }

    private func has(_ signal: OutcomeCues.Signal) -> Bool { signals.contains(signal) }

    /// Withheld, once the decisions to disclose after all are counted.
    private var withholds: Bool {
        guard let last = signals.lastIndex(where: { $0 == .withheld }) else {
            return has(.unable) && !explainsInability
        }
        guard let release = signals.lastIndex(of: .released) else { return true }
        return last > release
    }

    /// What can't be given is not held, published elsewhere, or refused for another reason.
    private var explainsInability: Bool {
        signals.contains { Self.reasons.contains($0) } || has(.outOfReach) && effects.isEmpty
    }

    private static let reasons: Set<OutcomeCues.Signal> = [
        .notHeld, .refused, .clarification, .transferred, .published, .neitherConfirmedNorDenied,
    ]

    private var gives: Bool { has(.given) || has(.released) && !withholds }

    private var points: Bool { has(.published) || withholds && isOnly(.accessible) }

    /// What is "listed" or "shown" is so where it is published.
    private var pointsToList: Bool {
        has(.published) && withholds && isOnly(.accessible) && !hasFacts && !has(.released)
            && signals.count(where: { $0 == .given }) == 1
    }

    private func isOnly(_ effect: ProvisionEffect) -> Bool { !effects.isEmpty && effects.allSatisfy { $0 == effect } }

    /// What the words say, facts left aside.
    private var explicit: Outcome? {
        if has(.transferred), !gives, !withholds { return .transferred }
        if isRefusal { return gives ? .partlyDisclosed : .refused }
        if has(.neitherConfirmedNorDenied), !gives, !has(.detailsWithheld),
            !has(.notHeld) || effects.contains(.neitherConfirmedNorDenied)
        {
            return has(.published) ? .mixed : .ncnd
        }
        if has(.partly) { return .partlyDisclosed }
        if has(.detailsWithheld) { return gives || hasFacts ? .partlyDisclosed : .withheld }
        if withholds, !isOnly(.accessible), !isOnly(.notHeld) { return withheld }
        if has(.notHeld) || has(.someNotHeld) || withholds && isOnly(.notHeld) { return notHeld }
        // "It is listed in the spending data on our website, and exempt by section 21".
        if pointsToList { return .accessible }
        // "The third we keep back, by section 31", in words that no phrase knows.
        if gives { return isKeptBehind && !has(.released) ? .partlyDisclosed : .disclosed }
        if points {
            return isOnly(.accessible) || !effects.isEmpty && withholds || !hasFacts ? .accessible : .disclosed
        }
        if has(.clarification) || effects.contains(.clarification) { return .clarification }
        if has(.outOfReach), !hasFacts { return .notHeld }
        if has(.notInForm), !hasFacts { return .notHeld }
        return nil
    }

    private var isRefusal: Bool {
        if has(.refused) { return true }
        return withholds && isOnly(.refused)
    }

    private var withheld: Outcome {
        if gives { return .partlyDisclosed }
        if hasFacts, isOnlyDetail || beginsWithFigure || opensWithFigure { return .partlyDisclosed }
        if has(.published) && effects.contains(.accessible) || has(.notHeld) { return .mixed }
        return .withheld
    }

    private var notHeld: Outcome {
        if gives { return .partlyDisclosed }
        if !has(.notHeld) && hasFacts || lacksDetail || opensWithFigure { return .partlyDisclosed }
        return .notHeld
    }
}
