internal import CSystemCalls
public import Files

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// One end of a connection to another process, over which bytes and open files go. Closed when it goes out of use.
public final class Channel: Sendable {
    let descriptor: Int32

    /// Takes over an open socket.
    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { _ = close(descriptor) }

    /// Two ends that are connected.
    public static func pair() throws(FileError) -> (Channel, Channel) {
        var sockets: [Int32] = [-1, -1]
        let number = unsafe foi_socket_pair(&sockets)
        guard number == 0 else { throw FileError("socket", errno: number) }
        return (Channel(descriptor: sockets[0]), Channel(descriptor: sockets[1]))
    }

    /// The end that a process was started with, in the place of standard input.
    public static var inherited: Channel { Channel(descriptor: STDIN_FILENO) }

    /// Sends all bytes, and waits where the other end is slow to take them.
    ///
    /// - Parameter file: an open file that the other end gets with the first of the bytes.
    public func send(_ bytes: [UInt8], file: RegularFile? = nil) throws(FileError) {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe foi_send(
                    descriptor, rest.baseAddress, rest.count, sent == 0 ? file?.descriptor ?? -1 : -1)
            }
            guard count >= 0 else { throw FileError("channel", errno: errno) }
            sent += count
        }
    }

    /// What has come over a channel.
    public enum Arrival {
        case bytes([UInt8], file: OpenedFile?)
        /// Nothing has come yet.
        case nothing
        /// The other end is closed.
        case end
    }

    /// An open file that came over a channel, not looked at yet.
    public struct OpenedFile: Sendable {
        fileprivate let descriptor: Int32

        /// - Throws: where it is no regular file.
        public func regular() throws(FileError) -> RegularFile {
            try RegularFile(descriptor: descriptor, path: "file")
        }
    }

    /// - Parameter waits: whether to wait until something comes.
    public func receive(waits: Bool) throws(FileError) -> Arrival {
        var file: Int32 = -1
        var (count, number): (Int, Int32) = (0, 0)
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.portion) { buffer, filled in
            count = unsafe foi_receive(descriptor, buffer.baseAddress, buffer.count, waits, &file)
            number = errno
            filled = max(0, count)
        }
        if count < 0 {
            if number == EAGAIN || number == EWOULDBLOCK { return .nothing }
            if number == ECONNRESET { return .end }
            throw FileError("channel", errno: number)
        }
        guard count > 0 else { return .end }
        return .bytes(bytes, file: file >= 0 ? OpenedFile(descriptor: file) : nil)
    }

    /// How many bytes come at once at most. Where fewer came there are no more yet.
    public static let portion = 1 << 16
}
