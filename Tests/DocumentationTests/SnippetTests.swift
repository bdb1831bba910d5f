import FOIRecords
import Foundation
import Testing

struct SnippetTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let articles = package.appending(path: "Sources/FOIRecords/FOIRecords.docc")

    /// The code blocks of an article.
    private static func code(in article: URL) throws -> [String] {
        let pieces = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```")
        return pieces.indices.filter { $0 % 2 == 1 && pieces[$0].hasPrefix("swift\n") }
            .map { String(pieces[$0].dropFirst("swift\n".count)) }
    }

    @Test func `the code of each article is compiled here`() throws {
        let here = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snippets.swift"),
            encoding: .utf8)
        let compiled = here.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("        ") ? $0.dropFirst(8) : $0 }.joined(separator: "\n")
        let articles = try FileManager.default.contentsOfDirectory(at: Self.articles, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "md" }
        #expect(articles.count > 5)
        for article in articles {
            for code in try Self.code(in: article) {
                #expect(compiled.contains(code), "\(article.lastPathComponent): \(code)")
            }
        }
    }

    @Test func `the code of the articles runs on a sample`() throws {
        let letter = Self.package.appending(path: "samples/whitehall-annex.pdf")
        let bytes = Array(try Data(contentsOf: letter))
        let record = try Record(contentsOf: letter)
        try Snippets.gettingStarted1(letter: letter)
        Snippets.gettingStarted2(record: record)
        try Snippets.gettingStarted3(letter: letter, bytes: bytes)
        Snippets.gettingStarted4(record: record)
        Snippets.gettingStarted5(bytes: [])
        try Snippets.gettingStarted6(record: record)
        try Snippets.howALetterIsRead1(bytes: bytes)
        Snippets.theRecord1(record: record)
        Snippets.theRecord2(record: record)
        Snippets.accuracy1(record: record)
        Snippets.limits1(error: ReadingError(.tooLarge, "large"))
    }
}
