internal import Dispatch

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The process and what it runs on.
public enum System {
    /// How many processors there are to run on.
    public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Makes a write to a closed pipe an error like any other, where it would end the process without a word.
    public static func ignoreBrokenPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Removes unfinished output files when the process is interrupted (Ctrl-C), ended or hung up on, which it then is.
    ///
    /// - Returns: what keeps watch: until it goes out of use.
    public static func discardDraftsWhenInterrupted() -> InterruptionWatch {
        InterruptionWatch(
            sources: [SIGINT, SIGTERM, SIGHUP].compactMap { number in
                // The default action would come first, and end the process.
                let before = signal(number, SIG_IGN)
                // Who started the process (nohup, a shell's “&”) does not want it interrupted.
                if isIgnoring(before) { return nil }
                let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
                source.setEventHandler {
                    OutputFile.discardDrafts()
                    _ = signal(number, SIG_DFL)
                    kill(getpid(), number)
                }
                source.activate()
                return source
            })
    }

    private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
        unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}

/// Keeps watch for interruptions, see ``System/discardDraftsWhenInterrupted()``.
public struct InterruptionWatch {
    private let sources: [any DispatchSourceSignal]

    fileprivate init(sources: [any DispatchSourceSignal]) {
        self.sources = sources
    }
}
