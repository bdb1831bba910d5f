public import PDFText

/// A letter read and masked: its record, its text and its pages without people's names, e-mail addresses but those of
/// offices, telephone numbers, and the postal address of who is written to.
///
/// Evidence in the record leads to the same words in ``text`` as without a mask in the text of the letter: each letter,
/// digit or sign that is masked is "█" in both, but for hyphens, which stay.
public struct MaskedReading: Sendable {
    public let record: Record
    /// The letter's text, as `foi-records text --mask` prints it.
    public let text: String
    /// For each page what is to be blackened on a picture of it.
    public let boxes: [[Box]]

    /// Reads a letter from the bytes of its PDF.
    ///
    /// - Throws: what ``Record/init(pdf:)`` throws. The record's source tells nothing of the file.
    public init(pdf: some Sequence<UInt8>) throws(ReadingError) {
        self.init(of: try Document(letter: Array(pdf)))
    }

    public init(of document: Document) {
        let letter = Letter(document: document)
        let read = Reading.record(of: letter)
        let mask = Mask(of: read, in: letter)
        let ranges = mask.ranges(in: letter.flow)
        let address = AddresseeAddress(letter: letter, record: read)
        let places = letter.flow.places(of: ranges + address.lines(below: ranges))
        record = read.masked(by: mask)
        text = String(masking: places, in: document.utf8)
        boxes = MaskedPages(letter: letter, places: places).boxes
    }
}
