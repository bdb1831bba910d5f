internal import Archives
internal import FOIExport
internal import FOIRecords
internal import Files
internal import Isolation

/// A letter on its way through a worker, and how often it went wrong.
struct Assignment {
    let number: Int
    let file: RegularFile
    /// The part of the file that the letter is. `nil` is all of it.
    let place: ZIPEntry.Place?
    /// Known once a worker has opened the file.
    var identity: FileIdentity?
    /// What is to be done with it. `nil` as long as the batch is yet to say.
    var request: Request?
    /// How far the worker is with it that has it now.
    var stage = Stage.waiting
    /// How long that worker has been on it.
    var spent = Duration.zero
    /// How often a worker ended over it by itself.
    private(set) var failures = 0
    /// How often a worker was killed, or went, for what need not be the letter's fault.
    private(set) var losses = 0

    private static let mostLosses = 8

    /// How far a worker is with a letter.
    enum Stage {
        /// It does not have it yet.
        case waiting
        /// It has the file.
        case handed
        /// It has told what the file is.
        case opened
        /// It knows what is to be done.
        case decided
    }

    init(number: Int, file: RegularFile, place: ZIPEntry.Place?) {
        self.number = number
        self.file = file
        self.place = place
    }

    /// How many bytes a worker has of it once it has opened the file.
    var size: Int { place?.size ?? file.size }

    /// Whether a worker ended over it. The next one gets it by itself: nothing else is then in its memory, or to blame.
    var isSuspect: Bool { failures > 0 || losses > 0 }

    /// Learns how a worker ended that had the letter.
    ///
    /// - Returns: why there will be no record, or `nil` where the letter is to be tried again, by a new worker.
    mutating func failure(for ending: ChildProcess.Ending, limits: WorkerOptions) -> ReadingError? {
        switch ending {
        case .outOfTime:
            return .timeout(limits.timeout)
        case .exit(code: Worker.retired), .killed:
            losses += 1
            guard losses >= Self.mostLosses else { return nil }
            return ReadingError(.crashed, "the process that reads this PDF is killed each time")
        case .exit(code: Worker.outOfMemory):
            // The worker may have been full of what other letters left.
            failures += 1
            guard failures >= 2 else { return nil }
            return ReadingError(
                .memory,
                "reading this PDF takes more than the \(limits.memoryLimit >> 20) MiB of memory that it may take")
        default:
            failures += 1
            guard failures >= 2 else { return nil }
            return ReadingError(.crashed, "this PDF crashes the process that reads it")
        }
    }

    /// The error record for it.
    func record(of error: ReadingError) -> EncodedRecord {
        EncodedRecord(error, source: identity?.source ?? Source(textLayer: .none))
    }
}

extension ReadingError {
    static func timeout(_ duration: Duration) -> ReadingError {
        let seconds = duration.components.seconds
        return ReadingError(
            .timeout,
            "reading this PDF takes longer than the \(seconds) second\(seconds == 1 ? "" : "s") that it may take")
    }
}
