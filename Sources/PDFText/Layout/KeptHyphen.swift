/// A hyphen that belongs to its word and that a line may end in.
struct KeptHyphen {
    /// What stands before the hyphen, in small letters.
    let stem: String
    /// How what stands behind it begins; empty where any word may follow.
    let rest: [String]
    let reason: String

    func keeps(_ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
        guard self.stem.utf8.count == stem.count, self.stem.utf8.elementsEqual(stem.lazy.map(\.lowercased)) else {
            return false
        }
        return self.rest.isEmpty || self.rest.contains { rest.starts(with: $0.utf8) }
    }

    static let all = [
        KeptHyphen(stem: "non", rest: [], reason: "non-disclosure: hardly a word begins with these letters else"),
        KeptHyphen(stem: "self", rest: [], reason: "self-employed"),
        KeptHyphen(stem: "e", rest: [], reason: "e-mail"),
        KeptHyphen(stem: "cross", rest: [], reason: "cross-border"),
        KeptHyphen(stem: "well", rest: [], reason: "well-being, well-known"),
        KeptHyphen(stem: "half", rest: [], reason: "half-year"),
        KeptHyphen(stem: "first", rest: [], reason: "First-tier, first-time"),
        KeptHyphen(stem: "second", rest: [], reason: "second-hand"),
        KeptHyphen(stem: "one", rest: [], reason: "one-off"),
        KeptHyphen(stem: "two", rest: [], reason: "two-year"),
        KeptHyphen(stem: "three", rest: [], reason: "three-month"),
        KeptHyphen(stem: "four", rest: [], reason: "four-week"),
        KeptHyphen(stem: "five", rest: [], reason: "five-day"),
        KeptHyphen(
            stem: "ex", rest: ["employ", "offic", "serv", "partner", "wife", "husband", "gratia", "prison"],
            reason: "ex-employees; but ex-empt and ex-pect are broken words"),
        KeptHyphen(
            stem: "co", rest: ["oper", "opt", "ordin", "author", "own", "worker", "locat", "product"],
            reason: "co-operate; but co-py is a broken word"),
        KeptHyphen(
            stem: "re", rest: ["us", "issu", "open", "elect", "iterat", "enter", "examin", "employ", "enact"],
            reason: "re-use; but re-quest is a broken word"),
        KeptHyphen(
            stem: "pre", rest: ["exist", "empt", "applic", "determin", "plan", "school", "trial"],
            reason: "pre-existing; but pre-judice is a broken word"),
        KeptHyphen(
            stem: "sub", rest: ["contract", "committee", "categor", "paragraph", "section"],
            reason: "sub-contractor; but sub-mit is a broken word"),
        KeptHyphen(stem: "anti", rest: ["social", "fraud", "virus", "terror", "corrupt"], reason: "anti-social"),
        KeptHyphen(stem: "multi", rest: ["agency", "disciplin", "storey"], reason: "multi-agency"),
        KeptHyphen(stem: "inter", rest: ["agency", "departmental", "governmental"], reason: "inter-agency"),
        KeptHyphen(stem: "in", rest: ["house", "depth", "year", "person", "patient"], reason: "in-house"),
        KeptHyphen(stem: "on", rest: ["site", "call", "street"], reason: "on-site; but on-ly is a broken word"),
        KeptHyphen(stem: "follow", rest: ["up", "on"], reason: "follow-up"),
        KeptHyphen(stem: "long", rest: ["term", "standing", "stay"], reason: "long-term"),
        KeptHyphen(stem: "short", rest: ["term", "stay", "list"], reason: "short-term"),
        KeptHyphen(stem: "part", rest: ["time", "year"], reason: "part-time"),
        KeptHyphen(stem: "full", rest: ["time", "year"], reason: "full-time"),
        KeptHyphen(stem: "third", rest: ["part"], reason: "third-party"),
        KeptHyphen(stem: "decision", rest: [], reason: "decision-making"),
        KeptHyphen(stem: "policy", rest: [], reason: "policy-making"),
        KeptHyphen(stem: "year", rest: ["on", "end", "to"], reason: "year-end"),
        KeptHyphen(stem: "day", rest: ["to"], reason: "day-to-day"),
        KeptHyphen(stem: "up", rest: ["to"], reason: "up-to-date"),
        KeptHyphen(stem: "high", rest: ["level", "risk", "speed", "profile", "value"], reason: "high-level"),
        KeptHyphen(stem: "low", rest: ["level", "risk", "value"], reason: "low-level"),
        KeptHyphen(stem: "step", rest: ["down", "up"], reason: "step-down"),
        KeptHyphen(stem: "break", rest: ["down"], reason: "break-down, as letters write it"),
        KeptHyphen(stem: "front", rest: ["line"], reason: "front-line"),
        KeptHyphen(stem: "whistle", rest: ["blow"], reason: "whistle-blower"),
        KeptHyphen(stem: "post", rest: ["mortem", "holder"], reason: "post-mortem"),
        KeptHyphen(stem: "vice", rest: [], reason: "vice-chair"),
        KeptHyphen(stem: "mid", rest: [], reason: "mid-year"),
        KeptHyphen(stem: "by", rest: ["law", "pass", "elect"], reason: "by-law"),
    ]
}
