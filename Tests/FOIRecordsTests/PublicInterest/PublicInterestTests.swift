import Testing

@testable import FOIRecords

@Suite struct PublicInterestTests {
    @Test(arguments: WeighedLetter.whitehall) func `a department's tests are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.police) func `a police force's tests are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.body) func `tests in the body of a letter are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.others) func `tests of other bodies are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.more) func `tests of unusual forms are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.listed) func `tests in lists and under headings of their own are read`(
        letter: WeighedLetter
    ) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.stated) func `tests told by their sentences are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.turning + WeighedLetter.turningBack)
    func `tests in no set phrases are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.usual + WeighedLetter.usualMore)
    func `tests in the usual forms are read`(letter: WeighedLetter) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.unweighed) func `a letter that weighs no exemption has no tests`(
        letter: WeighedLetter
    ) {
        letter.expect()
    }

    @Test(arguments: WeighedLetter.without) func `a letter without arguments has no tests`(letter: WeighedLetter) {
        #expect(letter.tests.isEmpty)
        letter.expect()
    }
}
