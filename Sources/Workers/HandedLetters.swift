internal import Archives
internal import FOIRecords
internal import Isolation

/// The letters that a worker has from its parent, and what it is to do next.
struct HandedLetters {
    /// Files of which the request is still to come.
    private var files: [Channel.OpenedFile] = []
    private var unopened: [Unopened] = []
    private var opened: [Opened] = []

    /// A letter that came and was not looked at.
    struct Unopened {
        /// How long it may take, of the processor's time.
        var seconds: Int
        var place: ZIPEntry.Place?
        var file: Channel.OpenedFile
    }

    /// A letter whose bytes are known.
    struct Opened {
        var seconds: Int
        var bytes: [UInt8]
        var source: Source
        /// What is to be done. `nil` as long as the parent is yet to say.
        var request: Request?
    }

    enum Step {
        /// - Parameter isAhead: whether there are others that were opened before.
        case open(Unopened, isAhead: Bool)
        case read(Opened)
        case draw(Opened)
    }

    /// A file came, with the first byte of what the parent sent.
    mutating func add(_ file: Channel.OpenedFile) { files.append(file) }

    mutating func add(_ letter: Opened) { opened.append(letter) }

    mutating func take(_ request: Request) throws(MalformedMessage) {
        if case .open(let seconds, let place) = request {
            guard !files.isEmpty else { throw MalformedMessage() }
            unopened.append(Unopened(seconds: Int(seconds), place: place, file: files.removeFirst()))
        } else {
            guard let index = opened.firstIndex(where: { $0.request == nil }) else { throw MalformedMessage() }
            if request == .leave { opened.remove(at: index) } else { opened[index].request = request }
        }
    }

    /// What is to be done next, with a letter that is then no longer here. `nil` where the parent must first say more.
    ///
    /// Letters are opened before another is read: what the parent says of them then comes while that is read.
    mutating func next() -> Step? {
        if !unopened.isEmpty { return .open(unopened.removeFirst(), isAhead: !opened.isEmpty) }
        switch opened.first?.request {
        case .read: return .read(opened.removeFirst())
        case .draw: return .draw(opened.removeFirst())
        default: return nil
        }
    }
}
