internal import ArgumentParser
internal import FOIRecords
internal import Files
internal import Isolation
internal import PDFText
internal import Workers

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Tell whether letters can be read here, and how well the processes that read them are shut in.",
        discussion: """
            Exits with 1 where a layer of the sandbox or poppler's data is missing.

              foi-records doctor
            """)

    func run() async throws {
        let tool = Tool.current
        let tables = PopplerLibrary.dataFolders.first { (try? FileStatus(of: FilePath($0)))?.kind == .folder }
        var lines = [
            "foi-records \(tool.version), rules \(tool.rules), poppler \(PopplerLibrary.version), "
                + "\(System.processors) processor\(System.processors == 1 ? "" : "s")",
            tables.map { "poppler's tables for Asian fonts are in \($0)" }
                ?? "poppler's tables for Asian fonts are missing: install poppler-data",
        ]
        let start = ContinuousClock.now
        let report: SandboxReport
        do {
            report = try WorkerPool(WorkerOptions(jobs: 1)).startWorker()
        } catch {
            complain("\(error)")
            throw ExitCode.noWorkers
        }
        let time = (ContinuousClock.now - start) / .milliseconds(1)
        lines.append("a process that reads letters starts in \(Int(time.rounded())) ms and is shut in by:")
        lines += SandboxReport.Layer.allCases.map { layer in
            let missing = report.missing[layer]
            return "  \(missing == nil ? "yes" : "no ")  \(layer.description)" + (missing.map { ": \($0)" } ?? "")
        }
        let text = lines.joined(separator: "\n") + "\n"
        try writingOutput { () throws(FileError) in try StandardOutput().write(text) }
        if !report.isWhole || tables == nil { throw ExitCode.incomplete }
    }
}
