import PDFText

extension Letter {
    /// How the word at an offset of the flow is set; nil where the letter came as plain text.
    func style(at offset: Int) -> Block.Style? {
        let origin = Int(flow.origin[offset])
        let line = lines[blocks[blockIndex(at: offset)].lines].first { $0.line.range.contains(origin) }
        guard let word = line?.line.words.first(where: { $0.range.contains(origin) }),
            document.fonts.indices.contains(word.font)
        else { return nil }
        return Block.Style(document.fonts[word.font])
    }
}
