internal import CSystemCalls

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Something that a process that is shut in should not be able to do, to see that it is not.
public enum SandboxProbe: String, Sendable, CaseIterable {
    case readFile = "read-file"
    case listFolder = "list-folder"
    case writeFile = "write-file"
    case internetSocket = "internet-socket"
    case localSocket = "local-socket"
    case exec, fork, thread
    case signal, trace
    case executableMemory = "executable-memory"

    /// Tries it.
    ///
    /// - Parameter target: a file that is there, outside of what may be read.
    /// - Returns: why the system refused. `nil` where it did not.
    public func attempt(on target: String) -> String? {
        let number =
            switch self {
            case .readFile: unsafe foi_probe_read(target)
            case .listFolder: unsafe foi_probe_read("/")
            case .writeFile: unsafe foi_probe_write(target)
            case .internetSocket: foi_probe_socket(AF_INET)
            case .localSocket: foi_probe_socket(AF_UNIX)
            case .exec: unsafe foi_probe_exec("/bin/true")
            case .fork: foi_probe_fork()
            case .thread: foi_probe_thread()
            case .signal: foi_probe_kill(getppid())
            case .trace: foi_probe_trace(getppid())
            case .executableMemory: foi_probe_executable_memory()
            }
        return number == 0 ? nil : reason(number)
    }
}
