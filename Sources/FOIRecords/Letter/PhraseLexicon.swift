import Synchronization

/// All phrase tables that there are, so that one walk over the words of a letter finds the phrases of all.
///
/// Tables come into being when they are first asked for. So letters are read with those that earlier letters have
/// asked for; a table that is not among them reads the letter by itself.
enum PhraseLexicon {
    private struct State {
        var tables: [PhrasePatterns] = []
        var finder = PhraseFinder([])
        /// How often a table read a letter by itself since the finder was made.
        var misses = 0
    }

    private static let state = Mutex(State())

    /// Those that there are by now.
    static var tables: [PhrasePatterns] { state.withLock { $0.tables } }

    /// - Returns: the table's number.
    static func add(_ table: PhrasePatterns) -> Int {
        state.withLock { state in
            state.tables.append(table)
            return state.tables.count - 1
        }
    }

    /// Tells that a table that is not among the finder's read a letter by itself.
    static func noteMiss() { state.withLock { $0.misses += 1 } }

    /// The finder for the next letter. Newer tables are taken up once they have read about as much by themselves as it
    /// costs to take them up.
    static func finderForNextLetter() -> PhraseFinder {
        state.withLock { state in
            if state.misses > state.tables.count {
                state.finder = PhraseFinder(state.tables)
                state.misses = 0
            }
            return state.finder
        }
    }
}
