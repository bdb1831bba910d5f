public import FOIExport
public import PDFText

/// Reads letters, several at a time, and tells of each as it comes.
///
/// This is the seam between a batch and what reads for it: a batch needs nothing of a PDF but its record.
public protocol LetterPool: AnyObject {
    /// How many letters may be begun now.
    var vacancies: Int { get }
    /// Begins a letter. Only where there is a vacancy.
    /// - Parameter number: tells it from others.
    func begin(_ number: Int, _ letter: LetterFile) throws
    /// Reads a letter that was ``LetterEvent/opened(_:_:)``.
    func read(_ number: Int) throws
    /// Leaves a letter that was ``LetterEvent/opened(_:_:)``: there is a record of the same bytes.
    func leave(_ number: Int)
    /// Waits for what comes next, but so long at most.
    func next(within duration: Duration) throws -> LetterEvent?
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
