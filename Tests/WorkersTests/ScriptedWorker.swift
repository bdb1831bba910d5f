import Files
import Foundation
import Workers

/// A worker that does what a shell script says, for what real ones do not do when they are asked to.
///
/// The script may call `open` to take a letter, `ask` to take a request, `opened` and `finished` with a letter's number to
/// answer, `ahead`, and `attempt`, which counts the workers.
enum ScriptedWorker {
    /// What `finished` gives, with a letter's number in the place of `%d`.
    private static let record = #"{"schemaVersion":"1.0","source":{"path":null,"n":%d}}"#

    static func options(_ script: String, in folder: URL, jobs: Int = 1) -> WorkerOptions {
        // A digit is one byte shorter than what it stands for, and a byte says that there is a record.
        let length = String(record.utf8.count, radix: 8)
        let words = """
            open() { head -c 9 >/dev/null; }
            ask() { head -c 5 >/dev/null; }
            opened() { printf '\\014\\110\\000\\000\\000\\001\\000\\000\\000\\000\\000\\000\\000%064d' "$1" >&0; }
            finished() { printf '\\015\\\(length)\\000\\000\\000\\000\(record)' "$1" >&0; }
            ahead() { printf '\\017\\000\\000\\000\\000' >&0; }
            attempt() { mktemp '\(folder.path)/XXXXXX' >/dev/null; ls '\(folder.path)' | wc -l; }
            attempt=$(attempt)
            printf '\\013\\000\\000\\000\\000' >&0

            """
        var options = WorkerOptions(program: "/bin/sh", arguments: ["-c", words + script, "worker"], jobs: jobs)
        options.timeout = .seconds(20)
        return options
    }
}
