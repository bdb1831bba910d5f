internal import Files

/// A CSV file as RFC 4180 has it: UTF-8, lines ended by CR LF, cells in quotes where they must be.
///
/// What a spreadsheet would take for a formula is text: an apostrophe stands before it.
final class CSVFile {
    private let output: OutputFile
    private var buffer: [UInt8]

    /// - Parameter marked: whether the file begins with a byte order mark. Without one Excel takes UTF-8 for the code
    ///   page of the country, and "Cyngor Môn" for "Cyngor MÃ´n".
    init(_ output: OutputFile, header: [String], marked: Bool) throws(FileError) {
        self.output = output
        buffer = marked ? [0xEF, 0xBB, 0xBF] : []
        try write(header.map(Cell.text))
    }

    func write(_ row: some Sequence<Cell>) throws(FileError) {
        for (index, cell) in row.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            CSVCell.append(cell, to: &buffer)
        }
        buffer += [0x0D, 0x0A]
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Gives the file its name.
    func publish() throws(FileError) {
        try flush()
        try output.publish()
    }

    private func flush() throws(FileError) {
        try output.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
