#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The standard error of this process, for what a person is told.
public struct StandardError: Sendable {
    public init() {}

    /// Writes as much as can be: when nobody can be told, there is nobody to tell that either.
    public func write(_ text: String) {
        try? File.write(Array(text.utf8), to: STDERR_FILENO, path: "standard error")
    }

    public var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
