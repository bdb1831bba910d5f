extension PDFSource {
    /// The document that its pages make.
    func laidOut() -> Document {
        let fonts = fonts.fonts
        var fragments = pages.map { contents in
            var words = WordReader.words(of: contents, fonts: fonts)
            words.findLooseMarks()
            return PageFragments(words, width: contents.width, height: contents.height)
        }
        RunningLines.mark(in: &fragments)
        let headEnd = LetterHead.end(on: fragments.first)
        var laidOut = fragments.enumerated().map { index, page in
            PageLayout(page, headEnd: index == 0 ? headEnd : 0)
        }
        TableStitching.stitch(&laidOut)
        var document = DocumentAssembly(pages: laidOut, source: self).document
        Hyphenation.markBreaks(in: &document)
        return document
    }
}
