/// The letters that one worker is to read, in their order: the one that it is on, and a few behind it.
///
/// A worker that has letters ahead need not wait for its parent between two of them. It is on one at a time: where it
/// ends, or takes too long, it is known which letter that befell, and those behind it go to the next worker as they are.
struct LetterQueue {
    private var letters: [Assignment] = []
    /// Whether the worker is opening a letter though it has others that it opened before.
    private var opensAhead = false
    /// Since when the worker is on which letter.
    private var clock: (number: Int, start: SuspendingClock.Instant)?

    /// A file of more bytes is handed over only when the worker has no other: what it opens ahead takes of its memory.
    static let largestAhead = 1 << 19

    var count: Int { letters.count }
    var isEmpty: Bool { letters.isEmpty }
    /// The bytes of all files in it.
    var size: Int { letters.reduce(0) { $0 + $1.size } }

    func contains(_ number: Int) -> Bool { letters.contains { $0.number == number } }

    mutating func append(_ letter: Assignment) { letters.append(letter) }

    // MARK: What the worker is told

    /// The next letter that the worker may have, which it then has.
    mutating func handOver() -> Assignment? {
        guard let index = letters.firstIndex(where: { $0.stage == .waiting }),
            index == 0 || (letters[index].size <= Self.largestAhead && !letters[0].isSuspect)
        else { return nil }
        letters[index].stage = .handed
        return letters[index]
    }

    /// Takes down what is to be done with a letter that is open.
    mutating func decide(on number: Int, _ request: Request) {
        guard let index = letters.firstIndex(where: { $0.number == number }) else { return }
        letters[index].request = request
    }

    /// The next thing that the worker may be told to do, which it then knows.
    mutating func tell() -> Request? {
        guard let index = letters.firstIndex(where: { $0.stage == .opened }), let request = letters[index].request
        else { return nil }
        if request == .leave { letters.remove(at: index) } else { letters[index].stage = .decided }
        return request
    }

    // MARK: What the worker tells

    /// The worker opens a letter ahead.
    mutating func lookAhead() throws(MalformedMessage) {
        guard !opensAhead, letters.contains(where: { $0.stage == .handed }) else { throw MalformedMessage() }
        opensAhead = true
    }

    /// The worker has opened the letter that it is on.
    ///
    /// - Returns: the letter's number where it is yet to be said what to do with it.
    mutating func open(_ identity: FileIdentity) throws(MalformedMessage) -> Int? {
        // A second worker must find what the first one found.
        guard let current, letters[current].stage == .handed,
            letters[current].identity == nil || letters[current].identity == identity
        else { throw MalformedMessage() }
        letters[current].identity = identity
        letters[current].stage = .opened
        opensAhead = false
        return letters[current].request == nil ? letters[current].number : nil
    }

    /// The worker is done with the letter that it is on: it did what it was told, or could not open the file, of which it
    /// tells as if it had read it.
    ///
    /// - Returns: the letter's number.
    mutating func finish(_ request: Request) throws(MalformedMessage) -> Int {
        guard let current else { throw MalformedMessage() }
        let letter = letters[current]
        guard letter.stage == .handed ? request == .read : letter.stage == .decided && letter.request == request else {
            throw MalformedMessage()
        }
        return remove(at: current).number
    }

    // MARK: What befalls the worker

    /// Takes the letter out that the worker is on.
    mutating func removeCurrent() -> Assignment? { current.map { remove(at: $0) } }

    /// Puts a letter in that is to be tried again, before all others.
    mutating func putBack(_ letter: Assignment) { letters.insert(letter, at: 0) }

    /// All letters wait for a new worker, which is told what the last one was.
    mutating func takeBack() {
        letters.removeAll { $0.request == .leave }
        for index in letters.indices {
            letters[index].stage = .waiting
            letters[index].spent = .zero
        }
        opensAhead = false
        clock = nil
    }

    /// The letter that the worker is on: the first, unless it has said to open another.
    private var current: Int? {
        if opensAhead { return letters.firstIndex { $0.stage == .handed } }
        return letters.first.map(\.stage) == .waiting || letters.isEmpty ? nil : 0
    }

    private mutating func remove(at index: Int) -> Assignment {
        opensAhead = false
        return letters.remove(at: index)
    }

    // MARK: Time

    /// Gives the time since the worker turned to a letter to that one, where it is on another by now. While it waits to
    /// be told what to do, as where an output is slow to take what is written, nobody's time runs.
    mutating func measureTime(at now: SuspendingClock.Instant) {
        let number = current.flatMap { letters[$0].stage == .opened ? nil : letters[$0].number }
        guard number != clock?.number else { return }
        if let clock, let last = letters.firstIndex(where: { $0.number == clock.number }) {
            letters[last].spent += clock.start.duration(to: now)
        }
        clock = number.map { ($0, now) }
    }

    /// When the letter that the worker is on has taken so long.
    func deadline(after duration: Duration) -> SuspendingClock.Instant? {
        guard let clock, let letter = letters.first(where: { $0.number == clock.number }) else { return nil }
        return clock.start + (duration - letter.spent)
    }
}
