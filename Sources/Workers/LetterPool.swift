public import FOIExport
public import PDFText

/// Reads letters, several at a time, and tells of each as it comes.
///
/// This is the seam between a batch and what reads for it: a batch needs nothing of a PDF but its record.
public protocol LetterPool: AnyObject {
    /// How many letters may be begun now that are taken up at once.
    var vacancies: Int { get }
    /// How many letters may be begun now, those among them that are taken up as soon as others are done.
    ///
    /// - Parameter remaining: how many letters there are to begin. The fewer they are, the fewer are begun ahead, so that
    ///   in the end none waits for a place while another is idle.
    func room(for remaining: Int) -> Int
    /// No letter will be begun any more: whatever only waits for one may go.
    func expectNoMore()
    /// Begins a letter. Only where there is room.
    /// - Parameter number: tells it from others.
    func begin(_ number: Int, _ letter: LetterFile) throws
    /// Reads a letter that was ``LetterEvent/opened(_:_:)``.
    func read(_ number: Int) throws
    /// Leaves a letter that was ``LetterEvent/opened(_:_:)``: there is a record of the same bytes.
    func leave(_ number: Int)
    /// Waits for what comes next, but so long at most.
    func next(within duration: Duration) throws -> LetterEvent?
}

extension LetterPool {
    /// Unless a pool knows better, none is begun ahead.
    public func room(for remaining: Int) -> Int { min(remaining, vacancies) }

    public func expectNoMore() {}
}

/// What becomes of a letter.
public enum LetterEvent: Sendable, Hashable {
    /// The bytes of the letter are known: say whether to read or to leave it.
    case opened(Int, ContentHash)
    /// The letter is done. The record knows no path.
    case finished(Int, EncodedRecord)
    /// The pages of the letter are drawn, those that could be.
    case drawn(Int, [PagePicture])
    /// The user, or the system, wishes that the work ends.
    case interrupted(signal: Int32)
}
