internal import FOIRecords
internal import Legislation

/// What is counted of some letters.
struct LetterTally: Sendable {
    private(set) var letters: [LetterKind: Int] = [:]
    private(set) var unread = 0
    private(set) var status: [RequestStatus: Int] = [:]
    private(set) var reasons: [WithholdingReason: Int] = [:]
    private(set) var withheldCount = 0
    private(set) var inTime = 0
    private(set) var undated = 0
    /// Letters that relied on a section, regulation or article, each letter once, by its path.
    private(set) var grounds: [String: Int] = [:]
    /// Answers after the last day, by what tells their request; and the requests that were told of more time.
    private var late: [String?: Int] = [:]
    private var extended: Set<String> = []

    mutating func add(_ letter: DecodedRecord) {
        guard case .record(let record) = letter else {
            unread += 1
            return
        }
        letters[record.kind, default: 0] += 1
        switch record.kind {
        case .response:
            addStatus(of: record)
            addTime(of: record)
        case .clarification, .transfer:
            addStatus(of: record)
        case .extension:
            if let request = record.requestKey { extended.insert(request) }
        case .acknowledgement, .internalReview, .feesNotice, .other: break
        }
    }

    private mutating func addStatus(of record: Record) {
        let status = RequestStatus(of: record)
        self.status[status, default: 0] += 1
        guard status == .withheldInFull || status == .partlyWithheld else { return }
        withheldCount += 1
        reasons[WithholdingReason(of: record), default: 0] += 1
        for ground in Set(record.grounds.compactMap { Provision(identifier: $0.provision)?.counted.identifier }) {
            grounds[ground, default: 0] += 1
        }
    }

    private mutating func addTime(of record: Record) {
        guard let clock = record.timeliness else {
            undated += 1
            return
        }
        if clock.late { late[record.requestKey, default: 0] += 1 } else { inTime += 1 }
    }

    // MARK: Sums

    /// All letters of requests: what are no FOI letters aside.
    var requestLetters: Int { letters.filter { $0.key != .other }.values.reduce(0, +) }
    var decided: Int { status.values.reduce(0, +) }
    var resolvable: Int { status.filter { $0.key.isResolvable }.values.reduce(0, +) }
    var timed: Int { inTime + late.values.reduce(0, +) }

    /// Answers after the last day whose request was told of more time in a letter that was read as well.
    var lateWithExtension: Int {
        late.filter { $0.key.map(extended.contains) ?? false }.values.reduce(0, +)
    }
    var lateWithout: Int { timed - inTime - lateWithExtension }
}

/// What became of a request, in the terms of the government's statistics.
enum RequestStatus: Sendable, Hashable, CaseIterable {
    case grantedInFull, partlyWithheld, withheldInFull
    case notHeld, clarification, transferred
    /// The letter does not say.
    case unknown

    var isResolvable: Bool { self == .grantedInFull || self == .partlyWithheld || self == .withheldInFull }

    init(of record: Record) {
        switch record.outcome {
        case .disclosed: self = .grantedInFull
        // Under an exemption the information is withheld, although who asks can have it elsewhere.
        case .accessible: self = record.grounds.isEmpty ? .grantedInFull : .withheldInFull
        // Where the rest is not held, all that is held was given.
        case .partlyDisclosed: self = record.keepsSomethingBack ? .partlyWithheld : .grantedInFull
        case .withheld, .ncnd, .refused: self = .withheldInFull
        case .notHeld: self = .notHeld
        case .clarification: self = .clarification
        case .transferred: self = .transferred
        case .mixed: self = record.withholdsSomething ? .withheldInFull : .notHeld
        case .none: self = .unknown
        }
    }

    var label: String {
        switch self {
        case .grantedInFull: "granted in full"
        case .partlyWithheld: "partly withheld"
        case .withheldInFull: "withheld in full"
        case .notHeld: "information not held"
        case .clarification: "clarification asked for"
        case .transferred: "transferred"
        case .unknown: "outcome not found in the letter"
        }
    }
}

/// Why information was withheld: a request counts under the first that holds.
enum WithholdingReason: Sendable, Hashable, CaseIterable {
    case cost, vexatious, exemption, unknown

    init(of record: Record) {
        let refusals = Set(record.grounds.filter { $0.role == .refusal }.map(\.provision))
        func refuses(under sections: [String]) -> Bool {
            refusals.contains { provision in sections.contains { provision == $0 || provision.hasPrefix($0 + "/") } }
        }
        if refuses(under: ["ukpga/2000/36/section/12", "asp/2002/13/section/12"]) {
            self = .cost
        } else if refuses(under: ["ukpga/2000/36/section/14", "asp/2002/13/section/14"]) {
            self = .vexatious
        } else {
            self = record.grounds.isEmpty ? .unknown : .exemption
        }
    }

    var label: String {
        switch self {
        case .cost: "cost limit exceeded"
        case .vexatious: "vexatious or repeated"
        case .exemption: "an exemption or exception"
        case .unknown: "no ground found in the letter"
        }
    }
}

extension Record {
    /// What tells the request of one letter to be that of another.
    var requestKey: String? {
        guard let authority = authority.name?.value, let reference = references.first?.value else { return nil }
        return authority + "\u{1F}" + reference
    }

    fileprivate var withholdsSomething: Bool {
        answers.contains { [.withheld, .ncnd, .refused].contains($0.outcome) }
    }

    fileprivate var keepsSomethingBack: Bool {
        answers.isEmpty || !grounds.isEmpty || withholdsSomething
            || answers.contains { $0.outcome == .partlyDisclosed }
    }
}

extension Provision {
    /// What exemptions are counted by: sections, and the exceptions that one regulation has together.
    fileprivate var counted: Provision {
        let listsExceptions =
            act == .eir2004 && path.numbers.first == "12" || act == .eisrs2004 && path.numbers.first == "10"
        guard listsExceptions, path.kind == .regulation else { return Provision(act, path.top) }
        return Provision(act, ProvisionPath(path.kind, Array(path.numbers.prefix(3))))
    }
}
