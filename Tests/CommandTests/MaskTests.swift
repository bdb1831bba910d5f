import FOIRecords
import Foundation
import Testing

/// Letters masked through every output, from the PDF on.
struct MaskTests {
    private static let outputs = ["a.jsonl", "a.csv", "a.db", "a.html", "log", "tables"]
    private static let arguments =
        outputs.flatMap { ["--output", $0] } + ["--format", "disclosure-log", "--format", "csv-tables", "--quiet"]

    /// What a sample says of people.
    private static let people: [String] = {
        let samples = ["whitehall-annex", "eir-council", "vexatious", "police-ncnd", "email-thread", "cost-limit"]
        return samples.flatMap { name -> [String] in
            guard let record = try? Record(contentsOf: Samples.url("\(name).pdf")) else { return [] }
            return [record.requester.name, record.requester.email, record.signatory.name].compactMap { $0?.value }
        } + ["Penhaligon", "Ferncastle", "Lakhani", "7946 0142", "79460142", "request-9914207", "priti.lakhani"]
    }()

    /// The bytes of all files in a folder, as they are and with the escapes of JSON taken away.
    private func bytes(in folder: URL) throws -> [(name: String, text: String)] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }.map { file in
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            return (file.lastPathComponent, text.replacing("\\/", with: "/").lowercased())
        }
    }

    private func expectNobody(in folder: URL) throws {
        let files = try bytes(in: folder)
        #expect(files.count > 15)
        for (name, text) in files {
            for person in Self.people { #expect(!text.contains(person.lowercased()), "\(person) is in \(name)") }
            #expect(!text.contains("whitehall-annex.pdf"), "the path is in \(name)")
        }
        #expect(files.contains { $0.name == "a.jsonl" && $0.text.contains("foi.reviews@estuaries.gov.uk") })
    }

    @Test func `nobody is in any output of letters that are masked`() throws {
        #expect(Self.people.count > 20)
        try withTemporaryFolder { folder in
            let samples = Samples.url("whitehall-annex.pdf").deletingLastPathComponent().path
            let result = try Command.run(
                Command.executable, ["convert", samples, "--mask"] + Self.arguments, in: folder)
            #expect(result.status == 1, "\(result.errors)")
            try expectNobody(in: folder)
        }
    }

    @Test func `nobody is in any output of records that are masked later`() throws {
        try withTemporaryFolder { folder in
            let samples = Samples.url("whitehall-annex.pdf").deletingLastPathComponent().path
            _ = try Command.run("convert", samples, "--output", "all.jsonl", "--quiet", in: folder)
            let masked = folder.appending(path: "masked", directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: masked, withIntermediateDirectories: false)
            let result = try Command.run(
                Command.executable, ["export", "../all.jsonl", "--mask"] + Self.arguments.dropLast(), in: masked)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.errors.contains("masked by what the record says of people"))
            let report = try Command.run(
                "report", "../all.jsonl", "--mask", "--pages", "--output", "pages.html", in: masked)
            #expect(report.status == 0, "\(report.errors)")
            try expectNobody(in: masked)
            let page = try String(contentsOf: masked.appending(path: "pages.html"), encoding: .utf8)
            #expect(page.contains("<script id=\"picture-"))
            // What is masked already gets no picture without a mask.
            let bare = try Command.run("report", "a.jsonl", "--pages", "--output", "bare.html", in: masked)
            #expect(bare.errors.hasPrefix("0 letters drawn"))
        }
    }

    @Test func `evidence of a masked letter leads into its masked text`() throws {
        let letter = Samples.url("whitehall-annex.pdf")
        let text = Array(try Command.run("text", letter.path, "--mask").output.unicodeScalars)
        let record = try Record(contentsOf: letter, masked: true)
        for place in try #require(record.requester.name?.evidence) {
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: text[place.start..<place.end])
            #expect(String(slice) == record.requester.name?.text)
            #expect(String(slice).contains("█"))
        }
        let shown = try Command.run("show", letter.path, "--mask").output
        #expect(shown.contains("█") && !shown.contains("Penhaligon") && !shown.contains("Ferncastle"))
    }

    @Test func `a run that masks does not go on from one that did not, nor the other way round`() throws {
        try withTemporaryFolder { folder in
            let letters = ["whitehall-annex.pdf", "not-held.pdf"].map { Samples.url($0).path }
            let plain = try Command.run("convert", letters[0], letters[1], "--quiet", in: folder)
            let masked = try Command.run("convert", letters[0], letters[1], "--mask", "--quiet", in: folder)
            for (left, wanted, flag) in [
                (plain, masked, ["--mask"]), (masked, plain, []), (masked, masked, ["--mask"]),
            ] {
                try Data(left.output.utf8).write(to: folder.appending(path: "a.jsonl.partial"))
                let resumed = try Command.run(
                    Command.executable, ["convert"] + letters + ["--output", "a.jsonl", "--resume", "--force"] + flag,
                    in: folder)
                #expect(resumed.status == 0)
                #expect(try String(contentsOf: folder.appending(path: "a.jsonl"), encoding: .utf8) == wanted.output)
                #expect(resumed.errors.contains("were read before") == (left.output == wanted.output))
            }
        }
    }
}
