/// The ways to say one thing, in two halves that share nothing: rules are mended on letters made of
/// the one, and the other tells how they do on wordings that nobody looked at. Held ones stand in the folder
/// `Held`, away from those that one reads to mend rules.
struct Wording {
    enum Half: String, CaseIterable { case seen, held }

    var seen: [String]
    var held: [String] = []

    /// Those that do not promise an answer.
    var withoutAnswer: Wording {
        func isNeutral(_ text: String) -> Bool {
            !["repl", "respon", "answer", "finished", "considered", "below"].contains { text.contains($0) }
        }
        return Wording(seen: seen.filter(isNeutral), held: held.filter(isNeutral))
    }

    /// Those that do not say what was asked.
    var withoutTopic: Wording {
        Wording(seen: seen.filter { !$0.contains("{topic}") }, held: held.filter { !$0.contains("{topic}") })
    }
}

extension String {
    /// The text with `{name}` replaced by its value, `{Name}` by the same in upper case at the start.
    func filled(_ values: [String: String]) -> String {
        var result = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += values[name] ?? values[name.loweredFirst].map(\.raisedFirst) ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    var raisedFirst: String { prefix(1).uppercased() + dropFirst() }
    var loweredFirst: String { prefix(1).lowercased() + dropFirst() }

    /// The words, as readers count them.
    var spacedWords: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}
