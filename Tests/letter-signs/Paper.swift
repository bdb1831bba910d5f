/// A short paper of a known kind, sentence by sentence: "# extension", then "delayed<TAB>We need until May." for each, and a
/// blank line.
struct Paper {
    var kind: String
    var sentences: [String] = []

    static func papers(in text: String) -> [Paper] {
        var papers: [Paper] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                papers.append(Paper(kind: line.dropFirst().trimmingPrefix(" ").description))
            } else if let tab = line.firstIndex(of: "\t"), !papers.isEmpty {
                papers[papers.count - 1].sentences.append(String(line[line.index(after: tab)...]))
            }
        }
        return papers
    }

    /// The paper as a letter, with a head and a closing, three sentences a paragraph.
    var letter: String {
        var lines = ["Wyre Borough Council", "3 May 2023", kind == "other" ? "Our ref: WB/4411" : "Our ref: FOI 4411", ""]
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
        return (lines + ["Yours sincerely", "", "Mary Bell"]).joined(separator: "\n")
    }
}
