internal import FOIRecords
public import Files

extension RecordLines {
    /// Reads letters on the spot, those of certain names only.
    ///
    /// A letter that gives no record counts as an error record, as in the output of `foi-records convert`.
    /// - Parameter names: the names of the files without their ending.
    public init(readingLetters paths: [FilePath], named names: Set<String>) {
        self.init(paths.filter { names.contains($0.stem) }.map(ScoredRecord.init(reading:)))
    }
}

extension ScoredRecord {
    /// Reads one letter.
    init(reading path: FilePath) {
        do throws(ReadingError) {
            self.init(try Record(contentsOf: path))
        } catch {
            self.init(path: path.string, failure: error.code.rawValue)
        }
    }
}
