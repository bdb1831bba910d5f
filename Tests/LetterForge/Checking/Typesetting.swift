public import PDFText

/// How a letter is put before the parser.
public enum Typesetting: String, CaseIterable, Sendable {
    /// Lines of text without geometry.
    case plain
    /// Words on pages, laid out as those of a PDF.
    case pages
}

extension ForgedLetter {
    /// The letter as the parser gets it.
    public func document(_ typesetting: Typesetting) -> Document {
        switch typesetting {
        case .plain: Document(text: PlainTypesetter.text(of: self))
        case .pages: PageTypesetter.document(of: self)
        }
    }

    /// The ways of setting that leave the truth in it.
    public var typesettings: [Typesetting] { isPlain ? Typesetting.allCases : [.pages] }
}
