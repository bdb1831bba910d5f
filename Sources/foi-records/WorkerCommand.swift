internal import Files
internal import Isolation
internal import Workers

/// The hidden command by which “convert” starts the processes that read for it.
///
/// It is no ``ParsableCommand``: it must be ready soon, and with one thread, before it shuts itself in.
enum WorkerCommand {
    /// - Parameter arguments: all of the command, without the program's name.
    /// - Returns: whether they ask for a worker, which then has done its work.
    static func run(_ arguments: some Collection<String>) -> Bool {
        guard arguments.first == "worker" else { return false }
        let options = Array(arguments.dropFirst())
        switch options.first {
        case "--memory-limit" where options.count >= 2:
            if let limit = Int(options[1]) {
                var worker = Worker.Options(memoryLimit: limit)
                worker.drawsPages = options.contains("--draws-pages")
                worker.masks = options.contains("--mask")
                Worker.run(worker)
            }
        case "--probe" where options.count == 3:
            if let probe = SandboxProbe(rawValue: options[1]) { attempt(probe, on: options[2]) }
        default: break
        }
        return true
    }

    /// Has a worker try what it must not be able to do, for tests.
    private static func attempt(_ probe: SandboxProbe, on target: String) {
        _ = Worker.prepare(memoryLimit: 1 << 30)
        try? StandardOutput().write(probe.attempt(on: target).map { "refused: \($0)\n" } ?? "allowed\n")
    }
}
