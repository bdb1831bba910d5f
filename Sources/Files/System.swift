internal import Dispatch
internal import Synchronization

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
    public static func discardDraftsWhenInterrupted() {
        guard let pipe = Pipe() else { return }
        interruptions.store(pipe.writing, ordering: .releasing)
        // A queue of its own has a thread of its own, so that waiting there holds nothing up.
        DispatchQueue(label: "interruptions").async {
            guard let number = pipe.readByte() else { return }
            OutputFile.discardDrafts()
            // Without a handler the signal ends the process, and who waits for that learns why.
            _ = signal(Int32(number), SIG_DFL)
            kill(getpid(), Int32(number))
        }
        for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
            // Hardly anything is allowed here, but a byte may be written.
            _ = signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = unsafe write(System.interruptions.load(ordering: .acquiring), &byte, 1)
            }
        }
    }

    /// Where the numbers of signals are written to.
    private static let interruptions = Atomic<Int32>(-1)

    /// Whether who started the process (nohup, a shell's "&") does not want a signal to end it.
    private static func isIgnored(_ number: Int32) -> Bool {
        let handler = signal(number, SIG_DFL)
        guard unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) else { return false }
        _ = signal(number, SIG_IGN)
        return true
    }
}

/// A pipe within the process, open as long as the process is.
private struct Pipe {
    var reading: Int32
    var writing: Int32

    init?() {
        var descriptors: [Int32] = [-1, -1]
        guard unsafe pipe(&descriptors) == 0 else { return nil }
        reading = descriptors[0]
        writing = descriptors[1]
    }

    func readByte() -> UInt8? {
        var byte: UInt8 = 0
        let count = retrying { unsafe read(reading, &byte, 1) }
        return count == 1 ? byte : nil
    }
}
