internal import ArgumentParser
internal import FOIBatch
internal import FOIExport
internal import Files

/// Where a run writes, and what it can go on with.
struct ConvertOutput {
    /// `nil` where the records go to standard output, a pipe or a device.
    private(set) var journal: Journal?
    private(set) var writers: [any RecordWriter]

    /// What the options say of the output.
    struct Options {
        /// `nil` for standard output.
        var output: FilePath?
        /// Where error records are listed too.
        var failures: FilePath?
        /// Whether files may be replaced.
        var replaces: Bool
        var resumes: Bool
        var retriesFailures: Bool
    }

    /// Opens all outputs.
    /// - Throws: what to tell the user.
    init(_ options: Options) throws(OutputRefusal) {
        do throws(FileError) {
            writers = []
            if let path = options.output {
                let target = try OutputTarget(path, replaces: options.replaces)
                if target.isStream {
                    writers.append(JSONLinesWriter(try OutputFile(path, replaces: false)))
                } else {
                    let journal = try Self.journal(for: target.path, options)
                    self.journal = journal
                    writers.append(journal)
                }
            } else {
                writers.append(JSONLinesWriter(.standardOutput))
            }
            if let path = options.failures {
                // It only repeats what the records say: a run that goes on writes it anew.
                let file = try OutputFile(path, replaces: options.replaces || options.resumes)
                writers.append(JSONLinesWriter(file, onlyFailures: true))
            }
        } catch {
            throw OutputRefusal(error.isExisting ? "\(error): give --force to replace it" : "\(error)")
        }
    }

    private static func journal(for target: FilePath, _ options: Options) throws(FileError) -> Journal {
        if Journal.exists(for: target), !options.resumes, !options.replaces {
            throw FileError(
                PartialFile.path(for: target),
                "holds what a run read that was ended: give --resume to go on with it, or --force to begin anew")
        }
        return try Journal(
            for: target, start: options.resumes ? .resume(retriesFailures: options.retriesFailures) : .anew,
            replaces: options.replaces)
    }

    /// Gives all outputs their names.
    func finish() throws(FileError) {
        for writer in writers { try writer.finish() }
    }

    /// What a user can do who wants the rest of the records.
    var hint: String? {
        guard let journal, journal.lines > 0 else { return nil }
        let records = "\(journal.lines) record\(journal.lines == 1 ? "" : "s")"
        return "\(journal.path) holds \(records): give --resume to go on with it"
    }
}

/// Why an output can't be written, and what to do.
struct OutputRefusal: Error {
    var message: String

    init(_ message: String) {
        self.message = message
    }
}
