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
        if options.count >= 2, options[0] == "--memory-limit", let limit = Int(options[1]) {
            Worker.run(memoryLimit: limit, drawsPages: options.dropFirst(2).first == "--draws-pages")
        }
        return true
    }
}
