public import Files
internal import Isolation

/// How letters are read by workers.
public struct WorkerOptions: Sendable {
    /// The program that has the worker in it, and how to ask it for one.
    public var program: FilePath
    public var arguments: [String]
    /// How many workers there are at most, at least one.
    public var jobs: Int
    /// How long one letter may take.
    public var timeout: Duration = .seconds(30)
    /// The most bytes of address space that a worker may take.
    public var memoryLimit = 1 << 30
    /// Whether the workers are to draw pages, for which they may read the system's fonts too.
    public var drawsPages = false
    /// Whether records and pictures are to be without names, e-mail addresses and telephone numbers.
    public var masks = false
    /// Whether to refuse to work where a layer of the sandbox is missing.
    public var requiresSandbox = false

    /// - Parameter program: without it, the program that this process runs.
    public init(program: FilePath? = nil, arguments: [String] = ["worker"], jobs: Int) {
        self.program = program ?? ChildProcess.ownProgram
        self.arguments = arguments
        self.jobs = max(1, jobs)
    }
}

extension WorkerOptions {
    /// How a worker is asked for.
    var commandLine: [String] {
        arguments + ["--memory-limit", String(memoryLimit)] + (drawsPages ? ["--draws-pages"] : [])
            + (masks ? ["--mask"] : [])
    }
}

/// Why workers can't read letters, whatever the letter.
public struct WorkerError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String

    public init(_ description: String) {
        self.description = description
    }
}
