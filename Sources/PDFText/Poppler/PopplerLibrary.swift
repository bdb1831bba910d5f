internal import CPoppler
internal import Synchronization

/// The poppler that this process is linked to.
public enum PopplerLibrary {
    /// Its version ("22.12.0"), as it gives it at run time.
    public static let version: String = unsafe poppler_get_version().map { unsafe String(cString: $0) } ?? ""

    /// Runs `body` with poppler to itself.
    ///
    /// Poppler does not promise that two threads may read at once, so that all of its work goes
    /// through one lock. What wants more than one core uses processes.
    static func exclusively<Result>(
        _ body: () throws(PDFError) -> sending Result
    ) throws(PDFError) -> sending Result {
        try state.withLock { state throws(PDFError) in
            state.open()
            return try body()
        }
    }

    /// Has poppler, and the libraries under it, read what they read once a process, while they still can.
    package static func prepare() {
        // GLib tells of a lack of memory before it ends the process: who then asks for the last error is to find that
        // one, not what came of telling.
        unsafe g_log_set_writer_func({ _, _, _, _ in G_LOG_WRITER_HANDLED }, nil, nil)
        // The title is in UTF-16, so that the converter for that is loaded.
        _ = try? exclusively { () throws(PDFError) in _ = try OpenDocument(smallestPDF).metadata }
    }

    /// The same for drawing pages: what fonts there are is looked up for the first that a PDF does not bring along.
    package static func prepareToDraw() {
        _ = try? PagePicture.pictures(ofPagesIn: smallestWords, bytes: .max)
    }

    /// Where poppler's tables for fonts without Unicode may be.
    package static let dataFolders = [
        "/usr/share/poppler", "/usr/local/share/poppler", "/opt/homebrew/share/poppler",
    ]

    /// Where the system's fonts may be, and what tells of them.
    package static let fontFolders = [
        "/etc/fonts", "/usr/share/fontconfig", "/var/cache/fontconfig", "/usr/share/fonts", "/usr/local/share/fonts",
        "/usr/share/ghostscript/fonts",
    ]

    private static let state = Mutex(State())

    /// What stays open for the life of the process.
    ///
    /// Poppler builds its global parameters anew for each document that it opens while no other is
    /// open: with one kept open, a document costs 7 % fewer instructions.
    private struct State: ~Copyable {
        private var kept: OpenDocument?

        mutating func open() {
            guard kept == nil else { return }
            kept = try? OpenDocument(smallestPDF)
        }
    }

    /// A valid PDF of one empty page.
    static let smallestPDF = pdf([
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>", "<</Title<FEFF0041>>>",
    ])

    /// A page with a word in a font of the system.
    private static let smallestWords = pdf([
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>>>", "<<>>",
        "<</Length 24>>stream\nBT /F 4 Tf 1 1 Td (a)Tj ET\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ])

    /// A PDF of objects. The first is its catalogue, the fourth its information.
    private static func pdf(_ contents: [String]) -> [UInt8] {
        let objects = contents.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }
        var pdf = "%PDF-1.4\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for object in objects {
            let offset = String(pdf.utf8.count)
            table += String(repeating: "0", count: 10 - offset.utf8.count) + offset + " 00000 n \n"
            pdf += object
        }
        let start = pdf.utf8.count
        pdf += table + "trailer\n<</Size \(objects.count + 1)/Root 1 0 R/Info 4 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(pdf.utf8)
    }
}
