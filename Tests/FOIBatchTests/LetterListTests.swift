import FOIRecords
import Files
import Testing
import Workers

@testable import FOIBatch

struct LetterListTests {
    @Test func `letters stand in the order of the bytes of their paths and are what they were`() {
        let gone = LetterFile.Origin.none(ReadingError(.unreadable, "gone"))
        let letters = [
            LetterFile("b/a.pdf"), LetterFile("b"), LetterFile("a.zip/x.pdf", origin: gone), LetterFile("b.pdf"),
            LetterFile(FilePath(bytes: [0xFF, 0x61])), LetterFile("ä.pdf"), LetterFile("a"),
        ]
        var list = LetterList(letters)
        #expect(Array(list) == letters)
        list.sort()
        #expect(Array(list) == letters.sorted { $0.path < $1.path })
        #expect(list.map(\.origin).filter { $0 == gone }.count == 1)
        #expect(LetterList().isEmpty)
    }
}
