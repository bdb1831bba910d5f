internal import FOIRecords
internal import Files

/// A folder of CSV files, one a table, whose rows refer to each other by numbers.
///
/// For programs: dates and codes are as in the record, and there is no byte order mark, which not all of them know.
final class TableFolder: LetterWriter {
    private let folder: FilePath
    /// Whether the folder is there on account of this.
    private let isNew: Bool
    private var files: [CSVFile] = []
    private var rows = RecordRows()
    /// Those of the letter that is being written.
    private var current = RecordRows.Rows()

    /// - Parameter folder: made where it is not there. What else is in it stays.
    init(_ folder: FilePath, replaces: Bool) throws(FileError) {
        self.folder = folder
        isNew = try folder.makeFolder()
        for table in Table.all {
            let path = folder.appending(Array("\(table.name.rawValue).csv".utf8))
            let output = try OutputFile(path, replaces: replaces)
            files.append(try CSVFile(output, header: table.columns.map(\.name), marked: false))
        }
    }

    deinit {
        // Where nothing was published, nothing is left.
        files = []
        if isNew { folder.removeEmptyFolder() }
    }

    func write(_ letter: DecodedRecord, json: [UInt8]) throws(FileError) {
        current.removeAll()
        rows.add(letter, id: rows.nextLetter(), to: &current)
        for (table, cells) in current.cells.enumerated() {
            let columns = Table.all[table].columns.count
            for start in stride(from: 0, to: cells.count, by: columns) {
                try files[table].write(cells[start..<(start + columns)])
            }
        }
    }

    func finish() throws(FileError) {
        for file in files { try file.publish() }
    }
}
