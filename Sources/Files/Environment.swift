#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What the process was told by the environment that it was started in.
public enum Environment {
    /// Whether a terminal may be written to in colours: `NO_COLOR` and dumb terminals forbid it.
    public static var allowsColour: Bool {
        (value("NO_COLOR") ?? "").isEmpty && value("TERM") != "dumb"
    }

    private static func value(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }
}
