public import FOIExport
public import Files

/// Reads many files, several at a time, and writes what they give in the order of the files.
public struct BatchReader<Reader: LetterReader>: Sendable {
    public var reader: Reader
    /// How many files are read at a time, at least one.
    public var jobs: Int

    public init(reader: Reader, jobs: Int) {
        self.reader = reader
        self.jobs = max(1, jobs)
    }

    /// Reads every file once.
    ///
    /// What is read but waits for a slower file before it is bounded, so memory does not grow with the folder.
    /// - Parameter progress: called behind each record written.
    /// - Throws: a `FileError` where the output can't be written, `CancellationError`, or what ``reader`` throws.
    public func read(
        _ files: [FilePath], into writer: inout some RecordWriter & ~Copyable,
        progress: (BatchProgress) -> Void = { _ in }
    ) async throws -> BatchProgress {
        let window = jobs * 8
        var state = BatchProgress(total: files.count)
        var waiting: [Int: EncodedRecord] = [:]
        var started = 0
        try await withThrowingTaskGroup(of: (Int, EncodedRecord).self) { group in
            while state.done < files.count {
                try Task.checkCancellation()
                while started < files.count, started < state.done + window, started - state.done - waiting.count < jobs
                {
                    group.addTask { [reader, started] in (started, try await reader.read(files[started])) }
                    started += 1
                }
                guard let (index, record) = try await group.next() else { break }
                waiting[index] = record
                while let record = waiting.removeValue(forKey: state.done) {
                    try writer.write(record)
                    state.count(record)
                    progress(state)
                }
            }
        }
        return state
    }
}
