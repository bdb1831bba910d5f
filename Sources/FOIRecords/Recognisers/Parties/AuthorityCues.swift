/// Words behind a body's name that make it the one which answers.
enum AuthorityCues {
    /// "The Welsh Government has considered", "the MPS can neither confirm nor deny".
    static let deeds = PhraseTable<Void>([
        .init(
            "can|cannot|does|do|will|has|have|is|are not|neither|also|now|therefore|hereby? hold|holds|held|confirm|withhold|withholding|apply|applying|applied|disclose|release|releasing|considered|concluded|decided|determined|revisited|reviewed|refusing|handled|confirms|aware|satisfied|unable|able|obliged|required|relying|received",
            (), example: "the Council does not hold a list"),
        .init(
            "holds|recognises|considers|believes|acknowledges|accepts|confirms|relies", (),
            example: "the Trust holds it"),
        .init(
            "has|have any? information|anything|documents|records|data", (),
            example: "Whether Wyre Police has information of this kind"),
        .init("neither confirms", (), example: "the Force neither confirms nor denies it"),
    ])

    /// Whether what follows a name says that the body it names answers.
    static func speaks(_ name: Range<Int>, in letter: Letter) -> Bool {
        guard let deed = deeds.match(in: letter, startingAt: name.upperBound, before: letter.flow.count) else {
            return false
        }
        return letter.flow.bytes[name.upperBound..<deed.range.lowerBound].elementsEqual([0x20])
    }

    /// "The Wyre Harbour Commissioners (“the Commissioners”)": the letter says what it calls a body by a word of its name,
    /// as it does with the one that writes.
    static func isDefined(_ name: Range<Int>, in letter: Letter) -> Bool {
        let bytes = letter.flow.bytes
        let open = name.upperBound + 1
        guard open + 2 < bytes.count, bytes[open - 1] == 0x20, bytes[open] == UInt8(ascii: "("),
            let close = bytes[open..<min(open + 40, bytes.count)].firstIndex(of: UInt8(ascii: ")"))
        else { return false }
        let words = letter.words(in: open..<close)
        return words.count == 2 && words.first?.hash == the
            && letter.words(in: name).dropFirst().contains { $0.hash == words.last?.hash }
    }

    private static let the = WordToken.hash(of: "the")
}
