internal import ArgumentParser
internal import FOIEvaluation
internal import FOIExport
internal import FOIRecords
internal import Files

extension ExitCode {
    /// Some files gave an error record.
    static let someUnreadable = ExitCode(1)
    /// A figure is under what was asked for.
    static let tooLow = ExitCode(1)
    /// Two runs differ.
    static let differs = ExitCode(1)
    /// Something that would be good to have.
    static let incomplete = ExitCode(1)
    static let outputFailed = ExitCode(2)
    /// A file of records or annotations holds something else.
    static let badData = ExitCode(65)
    /// Letters can't be read here, whatever letters.
    static let noWorkers = ExitCode(69)

    /// What was written is not what was found.
    static let miscounted = ExitCode(70)

    /// What a shell gives for a process that a signal ended.
    static func interrupted(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }

    /// A path does not exist or holds no PDF.
    static let noInput = ExitCode(66)
}

/// Tells a person what went wrong, on standard error.
func complain(_ message: String) {
    StandardError().write("foi-records: \(message)\n")
}

/// Runs what writes to standard output, and turns what goes wrong there into the command's exit code.
func writingOutput(_ body: () throws(FileError) -> Void) throws(ExitCode) {
    do throws(FileError) {
        try body()
    } catch {
        // Who closes the pipe ("| head") has what he wants: no words are lost on it.
        if !error.isBrokenPipe { complain("\(error)") }
        throw .outputFailed
    }
}

/// Reads the one file that a command is about.
func readingInput<Value>(
    _ path: FilePath, _ body: (FilePath) throws(ReadingError) -> Value
) throws(ExitCode) -> Value {
    do throws(FileError) {
        _ = try FileStatus(of: path)
    } catch {
        complain("\(error)")
        throw .noInput
    }
    do throws(ReadingError) {
        return try body(path)
    } catch {
        complain("\(path): \(error.message)")
        throw .someUnreadable
    }
}

/// Reads the annotations or records that a command compares.
func readingComparison<Value>(_ body: () throws(EvaluationError) -> Value) throws(ExitCode) -> Value {
    do throws(EvaluationError) {
        return try body()
    } catch {
        complain("\(error)")
        throw error.isMissing ? .noInput : .badData
    }
}

/// Reads the records of an earlier run.
func readingRecords(
    of path: FilePath, withEvidence: Bool = false, _ body: (EncodedRecord, DecodedRecord) throws -> Void
) throws {
    do {
        try RecordSource(path, withEvidence: withEvidence).read(body)
    } catch let error as RecordSource.NoRecord {
        complain("\(error)")
        throw ExitCode.badData
    } catch let error as FileError {
        if !error.isBrokenPipe { complain("\(error)") }
        throw error.path == path ? ExitCode.noInput : .outputFailed
    }
}

/// Tells what a mask can't know that was laid over records without their letters.
func remarkOnMask(_ count: Int) {
    guard count > 0 else { return }
    complain(
        "\(count) record\(count == 1 ? " was" : "s were") masked by what the record says of people: names that only the rest "
            + "of a letter tells may be left. “foi-records convert --mask” reads the whole letter")
}

extension DecodedRecord {
    /// Whether it is a record without a mask.
    var isUnmasked: Bool {
        if case .record(let record) = self { !record.isMasked } else { false }
    }
}
