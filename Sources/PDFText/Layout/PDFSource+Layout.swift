extension PDFSource {
    /// The document that its pages make.
    package func laidOut() -> Document {
        let fonts = fonts.fonts
        let boldFonts = Set(fonts.indices.filter { fonts[$0].isBold })
        var fragments = pages.map { contents in
            var words = WordReader.words(of: contents, fonts: fonts)
            words.findLooseMarks()
            words.joinSplitInitials()
            words.findWatermarks()
            return PageFragments(words, width: contents.width, height: contents.height, boldFonts: boldFonts)
        }
        RunningLines.mark(in: &fragments)
        let headEnd = LetterHead.end(on: fragments.first)
        var laidOut: [PageLayout] = []
        laidOut.reserveCapacity(fragments.count)
        for (index, page) in fragments.enumerated() {
            let open = laidOut.last.flatMap(OpenTable.init(atEndOf:))
            laidOut.append(PageLayout(page, headEnd: index == 0 ? headEnd : 0, open: open))
        }
        TableStitching.stitch(&laidOut)
        var document = DocumentAssembly(pages: laidOut, source: self).document
        Hyphenation.markBreaks(in: &document)
        return document
    }
}
