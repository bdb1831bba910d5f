public import Files

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

extension Channel {
    /// Waits until something has come over one of several channels, or one was closed.
    ///
    /// - Parameter interruptions: ends the waiting too.
    /// - Parameter duration: waits so long at most.
    /// - Returns: the indices of the channels that something has come over.
    public static func waiting(
        for channels: [Channel], interruptions: Interruptions?, within duration: Duration
    ) -> [Int] {
        var entries = channels.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        if let interruptions { entries.append(pollfd(fd: interruptions.descriptor, events: Int16(POLLIN), revents: 0)) }
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        // Rounded up, so that nothing is waited for twice.
        let count = unsafe poll(&entries, nfds_t(entries.count), Int32(clamping: max(0, milliseconds + 1)))
        guard count > 0 else { return [] }
        return channels.indices.filter { entries[$0].revents != 0 }
    }
}
