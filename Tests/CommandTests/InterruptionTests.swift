import Foundation
import Testing

/// Runs that end before their time, and those that go on with them.
struct InterruptionTests {
    /// So many letters, of different bytes: samples with a comment behind their end.
    private func makeLetters(_ count: Int, in folder: URL) throws -> URL {
        let letters = folder.appending(path: "letters")
        try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: false)
        let samples = try ["not-held.pdf", "cost-limit.pdf", "vexatious.pdf"].map {
            try Data(contentsOf: Samples.url($0))
        }
        for number in 0..<count {
            let name = String(String(number + 10_000).dropFirst()) + ".pdf"
            try (samples[number % samples.count] + Data("\n%\(number)\n".utf8)).write(to: letters.appending(path: name))
        }
        return letters
    }

    /// Starts a run over letters, waits until it has written something, and lets it be disturbed.
    private func disturb(
        _ letters: URL, in folder: URL, after portion: Double, of size: Int, _ body: (Process) throws -> Void
    ) throws -> Process {
        let process = try Command.start(
            Command.executable,
            ["convert", letters.path, "--output", folder.appending(path: "r.jsonl").path, "--resume"],
            scratch: folder)
        waitUntilMore(than: max(0, Int(Double(size) * portion) - 1), isWrittenTo: folder, by: process)
        try body(process)
        process.waitUntilExit()
        return process
    }

    private func waitUntilMore(than size: Int, isWrittenTo folder: URL, by process: Process) {
        while written(to: folder) <= size, process.isRunning { usleep(500) }
    }

    private func written(to folder: URL) -> Int {
        let partial = folder.appending(path: "r.jsonl.partial").path
        return (try? FileManager.default.attributesOfItem(atPath: partial)[.size] as? Int).flatMap { $0 } ?? 0
    }

    /// The processes that a process has started.
    private func children(of process: Process) throws -> [Int32] {
        try Command.shell("pgrep -P \(process.processIdentifier)").lines.compactMap { Int32($0) }
    }

    private func waitForEnd(of processes: [Int32]) -> Bool {
        for _ in 0..<2000 {
            if processes.allSatisfy({ kill($0, 0) != 0 }) { return true }
            usleep(5000)
        }
        return false
    }

    @Test func `a run that is killed leaves no process, and is gone on with to the same bytes`() throws {
        try withTemporaryFolder { folder in
            let letters = try makeLetters(60, in: folder)
            let output = folder.appending(path: "r.jsonl")
            let convert = ["convert", letters.path, "--output", output.path, "--resume", "--quiet"]
            #expect(try Command.run(Command.executable, convert, in: nil).status == 0)
            let reference = try Data(contentsOf: output)
            #expect(reference.count { $0 == 0x0A } == 60)
            for (signal, portion) in [(SIGKILL, 0.0), (SIGKILL, 0.4), (SIGTERM, 0.6), (SIGINT, 0.2)] {
                try? FileManager.default.removeItem(at: output)
                var workers: [Int32] = []
                let ended = try disturb(letters, in: folder, after: portion, of: reference.count) { process in
                    workers = try children(of: process)
                    kill(process.processIdentifier, signal)
                }
                #expect(!workers.isEmpty)
                #expect(ended.terminationReason == .uncaughtSignal)
                #expect(ended.terminationStatus == signal)
                #expect(waitForEnd(of: workers))
                #expect(!FileManager.default.fileExists(atPath: output.path))
                let partial = try Data(contentsOf: folder.appending(path: "r.jsonl.partial"))
                #expect(reference.starts(with: partial))
                if signal != SIGKILL {
                    #expect(partial.last == 0x0A)
                    let errors = try String(contentsOf: folder.appending(path: "err"), encoding: .utf8)
                    #expect(errors.contains("interrupted after "))
                    #expect(errors.contains("--resume"))
                }
                #expect(try Command.run(Command.executable, convert, in: nil).status == 0)
                #expect(try Data(contentsOf: output) == reference)
            }
        }
    }

    @Test func `workers that are killed do not show in the output`() throws {
        try withTemporaryFolder { folder in
            let letters = try makeLetters(60, in: folder)
            let reference = try Command.run("convert", letters.path, "--quiet").output
            let ended = try disturb(letters, in: folder, after: 0, of: 1) { process in
                // Each time a letter was read since, as workers that end while they start are held to be unfit; and fewer
                // times than a letter is tried again.
                for _ in 0..<7 {
                    try children(of: process).randomElement().map { _ = kill($0, SIGKILL) }
                    waitUntilMore(than: written(to: folder), isWrittenTo: folder, by: process)
                }
            }
            #expect(ended.terminationStatus == 0)
            #expect(try String(contentsOf: folder.appending(path: "r.jsonl"), encoding: .utf8) == reference)
        }
    }

    @Test func `what an ended run left is not written over unasked`() throws {
        try withTemporaryFolder { folder in
            let letter = Samples.url("not-held.pdf").path
            let partial = folder.appending(path: "r.jsonl.partial")
            try Data("precious".utf8).write(to: partial)
            let refused = try Command.run("convert", letter, "--output", "r.jsonl", in: folder)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("r.jsonl.partial: holds what a run read"))
            #expect(refused.errors.contains("--resume"))
            #expect(try Data(contentsOf: partial) == Data("precious".utf8))
            #expect(try Command.run("convert", letter, "--output", "r.jsonl", "--force", in: folder).status == 0)
            #expect(!FileManager.default.fileExists(atPath: partial.path))
        }
    }
}
