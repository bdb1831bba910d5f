import Foundation

/// Runs the real `foi-records`.
enum Command {
    struct Result {
        var status: Int32
        var output: String
        var errors: String

        /// Standard output, line by line.
        var lines: [Substring] { output.split(separator: "\n") }
    }

    /// Beside the test bundle, where the package manager builds it.
    static let executable: URL = {
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appending(path: "foi-records")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        return URL(filePath: ".build/debug/foi-records")
    }()

    static func run(_ arguments: String..., in folder: URL? = nil) throws -> Result {
        try run(executable, arguments, in: folder)
    }

    /// Runs a line of shell in which `foi-records` is the command.
    static func shell(_ line: String, in folder: URL? = nil) throws -> Result {
        try run(
            URL(filePath: "/bin/sh"), ["-c", "foi_records='\(executable.path)'; \(line)"], in: folder)
    }

    /// Output goes through files, which unlike pipes never fill up.
    static func run(_ program: URL, _ arguments: [String], in folder: URL?) throws -> Result {
        try withTemporaryFolder { scratch in
            let process = try start(program, arguments, in: folder, scratch: scratch)
            process.waitUntilExit()
            func text(_ name: String) throws -> String {
                String(decoding: try Data(contentsOf: scratch.appending(path: name)), as: UTF8.self)
            }
            return Result(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
        }
    }

    static func start(
        _ program: URL, _ arguments: [String], in folder: URL? = nil, scratch: URL
    ) throws -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        for (name, path) in [("out", \Process.standardOutput), ("err", \Process.standardError)] {
            let url = scratch.appending(path: name)
            try Data().write(to: url)
            process[keyPath: path] = try FileHandle(forWritingTo: url)
        }
        try process.run()
        return process
    }
}

/// Makes a folder for a test and removes it behind.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    // Symbolic links followed, so that paths compare with what the command prints.
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appending(path: "foi-records-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}
