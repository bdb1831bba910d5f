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
        /// Where records go and how.
        var places: [OutputPlace]
        /// Where error records are listed too.
        var failures: FilePath?
        /// Whether files may be replaced.
        var replaces: Bool
        var resumes: Bool
        var retriesFailures: Bool
        /// Whether the records are masked.
        var masks = false
    }

    /// Opens all outputs.
    /// - Throws: what to tell the user.
    init(_ options: Options) throws(OutputRefusal) {
        do throws(FileError) {
            writers = []
            var others = options.places
            let journal = try Self.journal(takenFrom: &others, options)
            self.journal = journal
            if !others.isEmpty {
                writers.append(try RecordOutputs(others, replaces: options.replaces, masked: options.masks))
            }
            // Last, so that it is there as long as another output might not get its name.
            if let journal { writers.append(journal) }
            if options.masks { writers = writers.map { MaskedOutput($0) } }
            if let path = options.failures {
                // With the paths: it holds nothing of letters, and is for who runs this.
                // It only repeats what the records say: a run that goes on writes it anew.
                let file = try OutputFile(path, replaces: options.replaces || options.resumes)
                writers.append(JSONLinesWriter(file, onlyFailures: true))
            }
        } catch {
            throw OutputRefusal(error.isExisting ? "\(error): give --force to replace it" : "\(error)")
        }
    }

    /// The lines to go on from: those that are wanted, or some beside the first file that is, until all is written.
    ///
    /// - Parameter places: what the journal stands for is taken away.
    private static func journal(
        takenFrom places: inout [OutputPlace], _ options: Options
    ) throws(FileError) -> Journal? {
        for (index, place) in places.enumerated() {
            guard place.format == .jsonl, let path = place.path else { continue }
            let target = try OutputTarget(path, replaces: options.replaces)
            guard !target.isStream else { continue }
            places.remove(at: index)
            return try journal(for: target.path, isOutput: true, options)
        }
        for case let path? in places.map(\.path) where (try? FileStatus(of: path))?.kind != .other {
            return try journal(for: path, isOutput: false, options)
        }
        return nil
    }

    private static func journal(
        for target: FilePath, isOutput: Bool, _ options: Options
    ) throws(FileError) -> Journal {
        if Journal.exists(for: target), !options.resumes, !options.replaces {
            throw FileError(
                PartialFile.path(for: target),
                "holds what a run read that was ended: give --resume to go on with it, or --force to begin anew")
        }
        return try Journal(
            for: target,
            start: options.resumes ? .resume(retriesFailures: options.retriesFailures, masked: options.masks) : .anew,
            replaces: options.replaces, isOutput: isOutput)
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
