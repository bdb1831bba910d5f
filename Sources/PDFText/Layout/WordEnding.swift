/// An ending that no word begins with: a hyphen before it breaks a word.
struct WordEnding {
    let text: String
    let example: String

    func begins(_ word: ArraySlice<UInt8>) -> Bool { word.starts(with: text.utf8) }

    static let all = [
        WordEnding(text: "cial", example: "anti-so-cial"),
        WordEnding(text: "tion", example: "non-publica-tion"),
        WordEnding(text: "sion", example: "non-conver-sion"),
        WordEnding(text: "ment", example: "non-pay-ment"),
        WordEnding(text: "ness", example: "non-effective-ness"),
        WordEnding(text: "tive", example: "pro-ac-tive"),
        WordEnding(text: "mation", example: "non-infor-mation"),
        WordEnding(text: "closure", example: "non-dis-closure"),
        WordEnding(text: "ing", example: "decision-mak-ing"),
        WordEnding(text: "ity", example: "multi-activ-ity"),
        WordEnding(text: "ance", example: "non-compli-ance"),
        WordEnding(text: "ence", example: "non-exist-ence"),
    ]
}

/// Words that are made of two and written as one.
enum ClosedCompound {
    static let all = [
        "however", "without", "within", "therefore", "something", "anything", "nothing", "another", "cannot", "outside",
        "inside", "together", "whether", "everyone", "someone", "anyone", "become", "before", "behalf", "instead",
        "otherwise", "although", "always", "already", "understand", "understanding", "undertake", "undertaken",
        "overall",
        "throughout", "whatsoever", "website", "guideline", "guidelines", "withhold", "withholding", "withheld",
        "outweigh",
        "outweighs", "forward", "towards", "upon", "into", "onto", "also", "themselves", "information", "important",
    ]

    /// Whether a stem and what follows it make one of them.
    static func `is`(_ stem: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
        all.contains { word in
            word.utf8.count == stem.count + rest.count
                && word.utf8.prefix(stem.count).elementsEqual(stem.lazy.map(\.lowercased))
                && word.utf8.dropFirst(stem.count).elementsEqual(rest)
        }
    }
}
