/// The arguments about one exemption, or about several at once, as they stand in the flow.
struct Weighing: Sendable {
    /// The exemptions as the heading or the text names them; empty where neither does.
    var provisions: [String] = []
    /// They come from a heading.
    var isHeaded = false
    /// The heading as printed.
    var heading: Range<Int>?
    /// What a heading without a provision says of its subject.
    var title: Range<Int>?
    /// Where it starts.
    var start: Int
    /// The stretches of each argument, by side.
    var arguments: [ArgumentSide: [[Range<Int>]]] = [:]
    var conclusion: [Range<Int>] = []
    /// Arguments that strike the balance too.
    var answers: [Range<Int>] = []
    /// What its conclusion owns to, and what it sets against that.
    var concessions: [(owned: Range<Int>, opposed: Range<Int>)] = []
    var statutoryText: [Range<Int>] = []
    /// A heading announces the test.
    var isTest = false
    /// Its sides have labels of their own.
    var isLabelled = false
    /// The text before it names an exemption that is weighed, and no test has been about that yet.
    var isNamed = false
    /// Indices of the blocks that belong to it.
    var blocks: BlockSet = []

    init(start: Int) {
        self.start = start
    }

    var hasArguments: Bool { !arguments.isEmpty }
    var isComplete: Bool { arguments.count == 2 }

    /// The sentence that argues last, and its side.
    var last: (side: ArgumentSide, range: Range<Int>)? {
        arguments.compactMap { side, list in list.last?.last.map { (side, $0) } }.max {
            $0.1.lowerBound < $1.1.lowerBound
        }
    }

    /// The balance is struck behind the arguments of both sides.
    var isConcluded: Bool { isComplete && endsInBalance }

    /// The balance is struck behind its arguments.
    var endsInBalance: Bool {
        guard let balance = conclusion.last?.lowerBound, let last = lastArgument else { return false }
        return balance >= last
    }

    var firstArgument: Int? { arguments.values.joined().joined().map(\.lowerBound).min() }
    var lastArgument: Int? { arguments.values.joined().joined().map(\.upperBound).max() }

    /// Takes the arguments from the conclusion where they stand nowhere else, and the reverse.
    mutating func complete() {
        if conclusion.isEmpty { conclusion = answers }
        guard arguments.isEmpty else { return }
        for concession in concessions {
            add(concession.owned, to: .disclosure)
            add(concession.opposed, to: .withholding)
        }
    }

    /// Without what seems to speak for withholding above the first argument for disclosure, where more does below it: the account
    /// of the exemption.
    mutating func dropAccount() {
        guard let first = arguments[.disclosure]?.first?.first?.lowerBound, let against = arguments[.withholding],
            let last = against.last?.first, last.lowerBound > first
        else { return }
        arguments[.withholding] = against.filter { $0.first.map { $0.lowerBound > first } ?? false }
    }

    /// What a comma parts from the conclusion so far belongs to its last sentence.
    mutating func conclude(with range: Range<Int>, in letter: Letter) {
        if let last = conclusion.last, letter.flow.bytes[last.upperBound] == UInt8(ascii: ","),
            range.lowerBound - last.upperBound == 2
        {
            conclusion[conclusion.count - 1] = last.lowerBound..<range.upperBound
        } else {
            conclusion.append(range)
        }
    }

    mutating func add(_ range: Range<Int>, to side: ArgumentSide) {
        arguments[side, default: []].append([range])
    }

    /// Goes on with the last sentence of the last argument of a side, in its paragraph.
    mutating func join(_ range: Range<Int>, _ side: ArgumentSide) {
        guard var list = arguments[side], var last = list.popLast(), let end = last.popLast() else { return }
        last.append(end.lowerBound..<range.upperBound)
        list.append(last)
        arguments[side] = list
    }

    /// Goes on with the last argument of a side.
    mutating func extend(with range: Range<Int>, _ side: ArgumentSide) {
        guard var list = arguments[side], var last = list.popLast() else { return add(range, to: side) }
        last.append(range)
        list.append(last)
        arguments[side] = list
    }
}
