/// The words without which a paragraph names no Act and cites no provision.
///
/// A paragraph need be read only where one of the ``actWords`` ends a name in it, where it has one of the ``unitWords`` and
/// a number, a word of letters and digits ("s40"), or a number with a bracket behind it ("40(2)").
///
/// Words are told by the FNV-1a hashes of their letters in lower case.
public enum LegalCues {
    /// Those that end the name of an Act.
    public static let actWords: [UInt64] = {
        let nouns = LegalWord.nounWords.filter { $0.0 == .section || $0.0 == .regulation }
        let hashes = nouns.flatMap { LegalWord.hashes(of: $0.1) }
        return hashes + ActNames.shared.lastWords.filter { !hashes.contains($0) }
    }()

    /// Those that stand before a number, or for an Act behind one.
    public static let unitWords: [UInt64] =
        (LegalWord.unitWords.map(\.1) + LegalWord.nounWords.map(\.1) + [LegalWord.regimeWords])
        .flatMap(LegalWord.hashes)

    /// Whether one of the ``actWords`` may end a name, given the word before it.
    public static func endsName(_ word: UInt64, after previous: UInt64) -> Bool {
        switch LegalWord.nouns[word] {
        case .section, .regulation: true
        default: ActNames.shared.isEnd(previous, word)
        }
    }
}
