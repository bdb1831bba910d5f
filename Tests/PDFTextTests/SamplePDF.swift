/// A PDF written by hand, so that a test says in itself what is printed where.
struct SamplePDF {
    /// What is printed on each page.
    var pages: [[Mark]]
    /// In points: A4.
    var width = 595.0
    var height = 842.0
    var title: String?

    init(_ pages: [Mark]...) {
        self.pages = pages
    }

    init(pages: [[Mark]]) {
        self.pages = pages
    }

    enum Face: Int, CaseIterable {
        case regular, bold, italic

        var name: String {
            switch self {
            case .regular: "Helvetica"
            case .bold: "Helvetica-Bold"
            case .italic: "Helvetica-Oblique"
            }
        }
    }

    /// Something that is put on a page.
    enum Mark {
        /// Text whose baseline begins at a point, in points from the page's top left. Characters
        /// are bytes of WinAnsiEncoding; a backslash escapes as in PDF strings.
        case text(String, x: Double, y: Double, size: Double = 11, face: Face = .regular)
        /// Text that is drawn upwards from a point.
        case upward(String, x: Double, y: Double, size: Double = 11)
        /// A link to a URI over an area given by its top left, in points.
        case link(String, x: Double, y: Double, width: Double, height: Double)
    }

    /// The file.
    var bytes: [UInt8] {
        var objects: [String] = []
        let faces = Face.allCases.map { "/F\($0.rawValue) \($0.rawValue + 3) 0 R" }.joined(separator: " ")
        let firstPage = 3 + Face.allCases.count
        let kids = pages.indices.map { "\(firstPage + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append("<</Type/Catalog/Pages 2 0 R>>")
        objects.append("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>")
        for face in Face.allCases {
            objects.append("<</Type/Font/Subtype/Type1/BaseFont/\(face.name)/Encoding/WinAnsiEncoding>>")
        }
        for (index, marks) in pages.enumerated() {
            let content = marks.compactMap(content(of:)).joined(separator: "\n")
            let links = marks.compactMap(annotation(of:)).joined(separator: " ")
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(width) \(height)]/Resources<</Font<<\(faces)>>>>"
                    + "/Contents \(firstPage + 2 * index + 1) 0 R/Annots[\(links)]>>")
            objects.append("<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream")
        }
        if let title { objects.append("<</Title(\(title))/Producer(SamplePDF)>>") }
        return file(of: objects)
    }

    private func content(of mark: Mark) -> String? {
        switch mark {
        case .text(let text, let x, let y, let size, let face):
            "BT /F\(face.rawValue) \(size) Tf \(x) \(height - y) Td (\(escaped(text))) Tj ET"
        case .upward(let text, let x, let y, let size):
            "BT /F0 \(size) Tf 0 1 -1 0 \(x) \(height - y) Tm (\(escaped(text))) Tj ET"
        case .link: nil
        }
    }

    private func annotation(of mark: Mark) -> String? {
        guard case .link(let uri, let x, let y, let width, let height) = mark else { return nil }
        let bottom = self.height - y - height
        return "<</Type/Annot/Subtype/Link/Rect[\(x) \(bottom) \(x + width) \(bottom + height)]"
            + "/A<</S/URI/URI(\(uri))>>>>"
    }

    /// Brackets need a backslash in a PDF's strings; one that is there stays.
    private func escaped(_ text: String) -> String {
        text.replacing("(", with: "\\(").replacing(")", with: "\\)")
    }

    private func file(of objects: [String]) -> [UInt8] {
        var pdf = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(pdf.utf8.count)
            pdf += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = pdf.utf8.count
        pdf += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            pdf += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
        }
        let info = title == nil ? "" : "/Info \(objects.count) 0 R"
        pdf += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R\(info)>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(pdf.utf8)
    }
}

extension SamplePDF {
    /// A run of lines under one another, the first baseline at `y`, 14 points apart.
    static func lines(_ texts: [String], x: Double, y: Double, size: Double = 11, leading: Double = 14) -> [Mark] {
        texts.enumerated().map { .text($1, x: x, y: y + Double($0) * leading, size: size) }
    }
}
