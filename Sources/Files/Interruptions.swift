internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Tells of a wish that the process end (Ctrl-C, SIGTERM, SIGHUP), so that it can end in order.
///
/// The second wish ends it at once.
public struct Interruptions: Sendable {
    /// Can be read from once there is an interruption.
    package let descriptor: Int32

    /// From now on interruptions are told here. Once a process.
    public init?() {
        var descriptors: [Int32] = [-1, -1]
        guard unsafe pipe(&descriptors) == 0 else { return nil }
        for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(descriptors[0], F_SETFL, O_NONBLOCK)
        descriptor = descriptors[0]
        Self.target.store(descriptors[1], ordering: .releasing)
        for number in [SIGINT, SIGTERM, SIGHUP] where !Self.isIgnored(number) {
            // Hardly anything is allowed here, but a byte may be written.
            _ = signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = unsafe write(Interruptions.target.load(ordering: .acquiring), &byte, 1)
                _ = signal(number, SIG_DFL)
            }
        }
    }

    /// Where the numbers of signals are written to.
    private static let target = Atomic<Int32>(-1)

    /// Whether who started the process (nohup, a shell's "&") does not want a signal to end it.
    private static func isIgnored(_ number: Int32) -> Bool {
        let handler = signal(number, SIG_DFL)
        guard unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) else { return false }
        _ = signal(number, SIG_IGN)
        return true
    }

    /// The signal that interrupted the process, taken away.
    public func next() -> Int32? {
        var byte: UInt8 = 0
        let count = retrying { unsafe read(descriptor, &byte, 1) }
        return count == 1 ? Int32(byte) : nil
    }

    /// Ends the process by a signal, so that who waits for that learns why.
    public static func end(by number: Int32) {
        _ = signal(number, SIG_DFL)
        // Who started the process may have blocked it in this thread.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, number)
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        kill(getpid(), number)
        // Where another thread gets it, it takes a moment.
        usleep(100_000)
    }
}
