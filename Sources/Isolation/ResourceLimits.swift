internal import CSystemCalls

/// What a process may use up.
///
/// The size of files is not limited: that would end a process whose standard output is a file.
public struct ResourceLimits: Sendable {
    private init() {}

    /// From now on this process gets no more than so many bytes of address space, and leaves no core file.
    ///
    /// - Parameter exitCode: what the process exits with where it can't go on for lack of memory.
    /// - Returns: what could not be limited.
    public static func limitMemory(to bytes: Int, exitCode: Int32) -> String? {
        _ = foi_limit_dumps()
        // A core file would hold the letter, and a program that collects them gets it whatever its size may be.
        _ = foi_forbid_dumps()
        guard !foi_is_sanitised() else { return "a build with a sanitizer needs terabytes of address space" }
        #if os(Linux)
            var number = foi_limit_memory(UInt64(bytes))
            if number == 0 { number = foi_classify_crashes(UInt64(bytes), exitCode) }
            return number == 0 ? nil : reason(number)
        #else
            return "only Linux holds processes to it"
        #endif
    }

    /// From now on this process may work for so many seconds more before the system ends it.
    public static func limitProcessorTime(to seconds: Int) {
        // The system counts from the start of the process on.
        let used = foi_processor_time().rounded(.up)
        _ = foi_limit_processor_time(UInt64(max(0, used)) + UInt64(seconds))
        foi_forget_errors()
    }

    /// The bytes of address space that this process uses, or 0 where that is not known or says nothing.
    public static var addressSpace: Int { foi_is_sanitised() ? 0 : Int(foi_address_space()) }

    /// Closes the files that the process that started this one left open, the standard streams aside.
    public static func closeInheritedFiles() { foi_close_from(3) }

    /// From now on this process ends when the one that started it does.
    public static func endWithParent() { _ = foi_die_with_parent() }
}
