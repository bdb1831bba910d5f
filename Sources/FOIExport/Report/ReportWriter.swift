public import FOIRecords
public import Files
public import PDFText

/// Writes the report: one HTML page with charts, a table of the letters, and each letter with its evidence.
///
/// Letters go out as they come; what is kept of each is a line of the table.
public final class ReportWriter: LetterWriter {
    private let output: OutputFile
    private var index: ReportIndex
    private var count = 0

    /// The title of a report that is given none.
    public static let usualTitle = "Freedom of Information letters"

    public init(_ output: OutputFile, title: String = usualTitle) {
        self.output = output
        index = ReportIndex(title: title)
    }

    public func write(_ letter: DecodedRecord, json: [UInt8]) throws(FileError) {
        try write(letter)
    }

    /// - Parameters:
    ///   - letter: with its evidence.
    ///   - pictures: of the letter's pages, from the first.
    public func write(_ letter: DecodedRecord, pictures: [PagePicture] = []) throws(FileError) {
        if count == 0 { try output.write(ReportPage.shared.head) }
        do {
            try add(letter, pictures)
        } catch let error as FileError {
            throw error
        } catch {
            throw FileError(output.path, "record \(count + 1) can't be written into a report: \(error)")
        }
        count += 1
    }

    private func add(_ letter: DecodedRecord, _ pictures: [PagePicture]) throws {
        let record: Record
        switch letter {
        case .record(let read): record = read
        case .failure(let error): return index.add(error)
        }
        index.add(record)
        try output.write(ReportPage.element("letter-\(count)", record.reportNode))
        for (page, picture) in pictures.enumerated() where !picture.png.isEmpty {
            try output.write(ReportPage.element("picture-\(count)-\(page + 1)", picture))
        }
    }

    public func finish() throws(FileError) {
        if count == 0 { try output.write(ReportPage.shared.head) }
        let index: [UInt8]
        do {
            index = try ReportPage.element("index", self.index.node)
        } catch {
            throw FileError(output.path, "the index of the report can't be written: \(error)")
        }
        try output.write(index)
        try output.write(ReportPage.shared.tail)
        try output.publish()
    }
}
