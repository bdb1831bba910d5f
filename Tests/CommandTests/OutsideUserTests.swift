import FOIRecords
import Foundation
import Testing

struct OutsideUserTests {
    /// Builds a package that depends on this one, so it takes about a minute from scratch.
    @Test(.timeLimit(.minutes(15)))
    func `a package of somebody else's reads a letter`() throws {
        let package = Samples.package.appending(path: "Tests/OutsideUser").path
        let scratch = Samples.package.appending(path: ".build/outside-user").path
        let letter = Samples.url("whitehall-annex.pdf")
        // Without the plan of the last build, which would not know a source file that is new since.
        let options = "--disable-build-manifest-caching --package-path '\(package)' --scratch-path '\(scratch)'"
        let result = try Command.shell("swift run \(options) outside-user '\(letter.path)'")
        #expect(result.status == 0, "\(result.output.suffix(4000))\(result.errors)")

        let record = try Record(contentsOf: letter)
        #expect(
            result.lines.first == "\(record.authority.name?.value ?? "unknown authority") \(record.outcome.rawValue)")
        #expect(result.lines.contains(Substring(try record.json())))
        #expect(result.lines.last == "\(record.kind.rawValue) \(Record(parsing: "Dear Ms Quill,").kind.rawValue)")
    }
}
