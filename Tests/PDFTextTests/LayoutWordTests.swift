import Testing

@testable import PDFText

@Suite struct LayoutWordTests {
    @Test(arguments: LayoutWord.labels + LayoutWord.requestHeads + LayoutWord.answerHeads)
    func `each word is its example`(word: LayoutWord) {
        #expect(word.matches(Array(word.example.utf8)[...]))
    }

    @Test(arguments: LayoutWord.salutations + LayoutWord.signOffs + LayoutWord.footCues)
    func `each opening begins its example`(word: LayoutWord) {
        #expect(word.begins(Array(word.example.utf8)[...]))
    }
}
