/// Words behind a marker that tell whether it opens a question or is spoken of.
extension MarkerScanner {
    static let auxiliaries = wordSet("is was are were has have had can would will does")
    static let subjects = wordSet("you the your there any it this these we i a an all")

    private static func wordSet(_ words: String) -> Set<[UInt8]> {
        Set(words.utf8.split(separator: 0x20).map(Array.init))
    }

    static let verbs: Set<[UInt8]> = Set(
        [
            "is", "was", "are", "were", "has", "have", "had", "of", "asks", "asked", "and", "or", "to", "above",
            "below",
            "relates", "related", "in", "we", "cannot", "can", "would", "will", "does", "falls", "seeks", "only", "has",
            "which", "that", "concerns", "requires", "requests", "requested",
        ].map { Array($0.utf8) })
}
