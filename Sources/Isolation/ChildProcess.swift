internal import CSystemCalls
public import Files

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A process that this one started. Killed when it goes out of use.
public final class ChildProcess {
    /// Connected with the process' standard input.
    public let channel: Channel
    public let identifier: Int32
    private var ending: Ending?

    /// How a process ended.
    public enum Ending: Sendable, Hashable {
        case exit(code: Int32)
        case signal(Int32)

        /// Somebody killed it, or the system for want of memory.
        public static let killed = Ending.signal(SIGKILL)
        /// It used up the processor time that it has.
        public static let outOfTime = Ending.signal(SIGXCPU)
    }

    /// Starts a program.
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - defaults: variables that it gets beside those of this process, unless those have them already.
    public init(
        _ program: FilePath, _ arguments: [String], defaults: [String: String] = [:]
    ) throws(FileError) {
        let (ours, theirs) = try Channel.pair()
        var process: pid_t = 0
        let number = unsafe program.withCString { path in
            unsafe Self.withList([program.string] + arguments) { arguments in
                unsafe Self.withList(Self.environment(defaults: defaults)) { environment in
                    unsafe foi_spawn(path, arguments, environment, theirs.descriptor, &process)
                }
            }
        }
        guard number == 0 else { throw FileError(program, errno: number) }
        channel = ours
        identifier = process
    }

    /// Hands strings to a system call as a list that ends with a null pointer.
    private static func withList(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
    ) -> Int32 {
        let copies = unsafe strings.map { unsafe strdup($0) }
        defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
        return unsafe body(copies + [nil])
    }

    /// This process's variables with some more.
    private static func environment(defaults: [String: String]) -> [String] {
        var variables: [String] = []
        var next = unsafe foi_environment()
        while let place = unsafe next, let variable = unsafe place.pointee {
            variables.append(unsafe String(cString: variable))
            unsafe next = place + 1
        }
        let missing = defaults.filter { name, _ in !variables.contains { $0.hasPrefix("\(name)=") } }
        return variables + missing.map { "\($0)=\($1)" }
    }

    deinit { end() }

    /// Kills the process where it has not ended by itself, and does not wait for that: to give back its memory takes the
    /// system some milliseconds.
    public func stop() {
        // A process that has ended keeps how it did.
        if ending == nil { kill(identifier, SIGKILL) }
    }

    /// Kills the process where it has not ended by itself, and waits for that.
    @discardableResult
    public func end() -> Ending {
        if let ending { return ending }
        stop()
        let status = foi_wait(identifier)
        let ending: Ending = status < 0 ? .signal(-status) : .exit(code: status)
        self.ending = ending
        return ending
    }

    /// The program that this process runs, as a path to start it once more with.
    public static var ownProgram: FilePath {
        #if os(Linux)
            // The file itself, be it moved or replaced meanwhile.
            "/proc/self/exe"
        #else
            FilePath(CommandLine.arguments[0]).resolved
        #endif
    }
}
