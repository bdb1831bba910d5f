import Foundation
import Testing

struct HostileTests {
    /// Kinds of files that stop a reader that is not made for them: one stalls, one wants too much memory.
    private static let kinds = [
        "bytes-none", "bytes-1-mb", "catalogue", "characters-1000000", "flate-single-4gb",
        "font-composite-map-uses-itself",
        "form-in-itself", "letter-behind", "locked", "page-tree-loop", "pages-a-million-claimed", "xref-ring",
    ]

    @Test(.timeLimit(.minutes(10)))
    func `hostile files cost a line each, and letters among them nothing`() throws {
        let mix = Samples.package.appending(path: "Tests/Hostile/mix").path
        let only = Self.kinds.joined(separator: ",")
        let result = try Command.shell(
            "command -v python3 >/dev/null || exit 42; "
                + "'\(mix)' \"$foi_records\" --only \(only) --mutations 0 --letters 2 --timeout 20")
        // Where there is no Python there are no hostile files.
        #expect(result.status == 0 || result.status == 42, "\(result.output)\(result.errors)")
    }
}
