/// A short paper of a known kind, or an answer of a known outcome, sentence by sentence.
///
/// "# extension", then "delayed<TAB>We need until May." for each sentence, and a blank line; in an answer the part of the request
/// stands before, as "?<TAB>How many vans are there?".
struct Paper {
    /// The kind, or the outcome.
    var heading: String
    var question: String?
    var sentences: [String] = []
    /// Of each sentence.
    var sorts: [Substring] = []

    static func papers(in text: String) -> [Paper] {
        var papers: [Paper] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                papers.append(Paper(heading: line.dropFirst().trimmingPrefix(" ").description))
            } else if let tab = line.firstIndex(of: "\t"), !papers.isEmpty {
                let words = String(line[line.index(after: tab)...])
                if line.hasPrefix("?") {
                    papers[papers.count - 1].question = words
                } else {
                    papers[papers.count - 1].sentences.append(words)
                    papers[papers.count - 1].sorts.append(line[..<tab])
                }
            }
        }
        return papers
    }

    /// As a letter, with a head and a closing.
    var letter: String { question.map(answering) ?? alone }

    /// Three sentences a paragraph, and nothing else.
    var alone: String {
        var lines = Self.head(reference: heading == "other" ? "WB/4411" : "FOI 4411")
        var rest = sentences[...]
        let greetings = ["dear", "hello", "hi ", "good "]
        if let first = rest.first, greetings.contains(where: first.lowercased().hasPrefix) {
            lines += [first, ""]
            rest = rest.dropFirst()
        } else {
            lines += ["Dear Ms Quill,", ""]
        }
        while !rest.isEmpty {
            lines += [rest.prefix(3).joined(separator: " "), ""]
            rest = rest.dropFirst(3)
        }
        return Self.joined(lines)
    }

    /// Part 1 of a request of two, answered by the sentences.
    private func answering(_ question: String) -> String {
        Self.joined(
            Self.head(reference: "FOI 4411") + [
                "Dear Ms Quill,", "",
                "Thank you for your request for information of 9 April 2023, which has been handled under the Freedom of "
                    + "Information Act 2000. You asked:", "",
                "1. \(question)", "2. What was the name of the last mayor?", "",
                "Our response to each question is as follows.", "",
                "1. \(sentences.joined(separator: " "))", "",
                "2. The last mayor was called Thomas Penrose.", "",
            ])
    }

    /// A passage that weighs the public interest, in a letter that withholds something on what its heading names. What is said
    /// of another sort begins a paragraph as a rule, and a few other sentences do.
    func weighing(place: Int) -> String {
        let law =
            heading.lowercased().contains("reg")
            ? "Environmental Information Regulations 2004" : "Freedom of Information Act 2000"
        var lines =
            Self.head(reference: "FOI 4411") + [
                "Dear Ms Quill,", "",
                "Thank you for your request for information of 9 April 2023, which has been handled under the \(law). Some of the "
                    + "information is withheld under \(heading).", "",
            ]
        var paragraph: [String] = []
        for (number, sentence) in sentences.enumerated() {
            let isLine = !".!?".contains(sentence.last ?? ".")
            let draw = (number &* 7 &+ place &* 3) % 8
            let breaks = number == 0 || sorts[number] != sorts[number - 1] ? draw < 6 : draw < 2
            if breaks || isLine, !paragraph.isEmpty {
                lines += [paragraph.joined(separator: " "), ""]
                paragraph = []
            }
            if isLine { lines += [sentence, ""] } else { paragraph.append(sentence) }
        }
        return Self.joined(lines + [paragraph.joined(separator: " "), ""])
    }

    private static func head(reference: String) -> [String] {
        ["Wyre Borough Council", "3 May 2023", "Our ref: \(reference)", ""]
    }

    private static func joined(_ lines: [String]) -> String {
        (lines + ["Yours sincerely", "", "Mary Bell"]).joined(separator: "\n")
    }
}
