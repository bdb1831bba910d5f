/// The fonts of a document, each once.
struct FontTable {
    private(set) var fonts: [Document.Font] = []
    private var indices: [Key: Int] = [:]

    private struct Key: Hashable {
        var name: String
        var size: Double
        var colour: Document.Colour
    }

    init() { indices.reserveCapacity(12) }

    /// The index of a font in this colour, added where it is new.
    ///
    /// - Parameters:
    ///   - name: as the PDF has it, with or without a subset tag ("BCDEEE+Arial-BoldMT").
    ///   - size: in points.
    mutating func index(name: String, size: Double, colour: Document.Colour) -> Int {
        let key = Key(name: name, size: (size * 100).rounded() / 100, colour: colour)
        if let index = indices[key] { return index }
        let style = FontStyle(fontName: name)
        indices[key] = fonts.count
        fonts.append(
            Document.Font(
                name: style.name, size: key.size, isBold: style.isBold, isItalic: style.isItalic, colour: colour))
        return fonts.count - 1
    }
}
