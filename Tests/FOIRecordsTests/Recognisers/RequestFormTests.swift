import Foundation
import Testing

@testable import FOIRecords

/// Reads the letters of `Forms/requests.txt`, which give for each the parts of the request, by their
/// first and last words, and what becomes of them.
struct RequestFormTests {
    struct Form: Sendable, CustomTestStringConvertible {
        var name: String
        var letter: String
        var parts: [Part]

        var testDescription: String { name }
    }

    struct Part: Sendable {
        var label: String
        var starts: [String]
        var ends: [String]
        var outcome: String
    }

    static let forms: [Form] = FormFile("requests").text.components(separatedBy: "### ").dropFirst().map { chunk in
        let name = String(chunk.prefix { $0 != "\n" })
        let halves = chunk.dropFirst(name.count + 1).components(separatedBy: "\n===\n")
        let parts = halves[1].split(separator: "\n").filter { $0.contains("|") }.map { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            let text = fields[1].components(separatedBy: " … ")
            return Part(
                label: fields[0], starts: words(of: text[0]), ends: words(of: text[text.count - 1]), outcome: fields[2])
        }
        return Form(name: name, letter: FormFile.letter(halves[0]), parts: parts)
    }

    @Test func `there are letters of many forms`() {
        #expect(Self.forms.count >= 40)
    }

    @Test(arguments: forms)
    func `a form's request is found with its parts`(_ form: Form) {
        let record = Record(parsing: form.letter)
        #expect(record.request.parts.map(\.label) == form.parts.map(\.label))
        for (part, expected) in zip(record.request.parts, form.parts) {
            let words = Self.words(of: part.text)
            #expect(words.starts(with: expected.starts), "\(part.text)")
            #expect(words.reversed().starts(with: expected.ends.reversed()), "\(part.text)")
        }
    }

    @Test(arguments: forms)
    func `a form's answers are found`(_ form: Form) {
        let answers = Record(parsing: form.letter).answers
        for part in form.parts {
            let outcome = answers.first { $0.parts.contains(part.label) }?.outcome.rawValue ?? ""
            #expect(outcome == part.outcome, "part \(part.label)")
        }
    }

    @Test(arguments: forms)
    func `the evidence of a form's parts and answers is their text`(_ form: Form) {
        let record = Record(parsing: form.letter)
        let text = Array(FormFile.printed(form.letter).unicodeScalars)
        for part in record.request.parts {
            #expect(Self.words(of: Self.text(at: part.evidence, in: text)) == Self.words(of: part.text))
        }
        for answer in record.answers {
            #expect(Self.words(of: Self.text(at: answer.evidence, in: text)) == Self.words(of: answer.text))
        }
    }

    private static func text(at places: [Evidence], in text: [Unicode.Scalar]) -> String {
        places.map { place in String(String.UnicodeScalarView(text[place.start..<place.end])) }.joined(separator: " ")
    }

    static func words(of text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || "£%'".contains($0)) }.map(String.init)
    }
}

/// A file of forms beside the tests.
struct FormFile {
    let text: String

    init(_ name: String) {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Forms/\(name).txt")
        text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// A whole letter with this body.
    static func letter(_ body: String) -> String {
        """
        Our ref: FOI 12/345

        Dear Ms Quill

        Your request under the Freedom of Information Act 2000

        \(body.trimmingCharacters(in: .whitespacesAndNewlines))

        If you are unhappy with this response you may ask for an internal review within two months.

        Yours sincerely

        Peregrine Tarn
        Information Officer

        """
    }

    /// The text as `foi-records text` prints it.
    static func printed(_ letter: String) -> String { letter + "\u{0C}" }
}
