import PDFText
import Testing

@testable import FOIRecords

/// Each row of each table of phrases finds its own example.
@Suite struct PhraseTableExampleTests {
    @Test func `each phrase of the zones matches its example`() {
        expectExamples(ZoneCues.salutation)
        expectExamples(ZoneCues.closing)
        expectExamples(ZoneCues.loneClosing)
        expectExamples(ZoneCues.note)
        expectExamples(ZoneCues.annex)
        expectExamples(ZoneCues.answer)
        expectExamples(ZoneCues.lettersOwn)
        expectExamples(ZoneCues.ofAccess)
        expectExamples(ZoneCues.mailHeader)
        expectExamples(ZoneCues.paragraphs)
    }

    @Test func `each phrase about dates matches its example`() {
        expectExamples(DateCues.opening)
        expectExamples(DateCues.before)
        expectExamples(DateCues.after)
        expectExamples(DateCues.sameDay)
    }

    @Test func `each label of a reference matches its example`() {
        expectExamples(ReferenceLabels.head)
        expectExamples(ReferenceLabels.lines)
        expectExamples(ReferenceLabels.sentence)
        expectExamples(ReferenceLabels.others)
    }

    @Test func `each phrase about reviews matches its example`() {
        expectExamples(ReviewCues.review)
        expectExamples(ReviewCues.offer)
        expectExamples(ReviewCues.past)
        expectExamples(ReviewCues.instruction)
        expectExamples(ReviewCues.label)
        expectExamples(ReviewCues.asking)
        expectExamples(ReviewCues.afterReview)
        expectExamples(ReviewCues.readersPaper)
        expectExamples(ReviewCues.regulator)
        expectExamples(ReviewCues.ownTime)
        expectExamples(ReviewCues.ownTimeBehind)
    }

    @Test func `each phrase that tells a letter's kind matches its example`() {
        expectExamples(KindCues.signs)
        expectExamples(KindCues.kinds)
        expectExamples(KindCues.substance)
        expectExamples(KindCues.askingBack)
        expectExamples(KindCues.ofPart)
        expectExamples(KindCues.charges)
        expectExamples(KindCues.writers)
        expectExamples(AnswerHeadings.request)
        expectExamples(AnswerHeadings.answer)
        expectExamples(AnswerHeadings.title)
        expectExamples(AnswerHeadings.log)
    }
}

/// Expects that each row alone finds its example.
func expectExamples<Meaning>(_ table: PhraseTable<Meaning>, sourceLocation: SourceLocation = #_sourceLocation) {
    for row in table.rows {
        let letter = Letter(document: Document(text: row.example))
        let found = PhraseTable([row]).matches(in: letter, 0..<letter.flow.count)
        #expect(!found.isEmpty, "“\(row.phrase)” does not find “\(row.example)”", sourceLocation: sourceLocation)
    }
}
