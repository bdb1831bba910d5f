#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The standard output of this process.
public struct StandardOutput: Sendable {
    public init() {}

    public func write(_ bytes: [UInt8]) throws(FileError) {
        try File.write(bytes, to: STDOUT_FILENO, path: "standard output")
    }

    public func write(_ text: String) throws(FileError) {
        try write(Array(text.utf8))
    }

    public var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// How many columns the terminal has. `nil` where standard output is none.
    public var columns: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
