internal import CPoppler

/// A document that poppler holds open, closed when this value goes.
@safe struct OpenDocument: ~Copyable {
    private let handle: OpaquePointer

    /// Opens the bytes of a PDF. Poppler keeps a copy of them while the document is open.
    init(_ pdf: [UInt8]) throws(PDFError) {
        let bytes = unsafe pdf.withUnsafeBytes { unsafe g_bytes_new($0.baseAddress, gsize($0.count)) }
        guard let bytes = unsafe bytes else {
            throw PDFError(.tooLarge, "there is no memory for the \(pdf.count) bytes of this file")
        }
        defer { unsafe g_bytes_unref(bytes) }
        var failure: UnsafeMutablePointer<GError>?
        let opened = unsafe poppler_document_new_from_bytes(bytes, nil, &failure)
        guard let opened = unsafe opened else {
            throw unsafe PDFError(taking: failure, pdf: pdf)
        }
        // A warning may come with a document: it is ours to free.
        if let failure = unsafe failure { unsafe g_error_free(failure) }
        unsafe handle = opened
    }

    deinit {
        unsafe foi_document_unref(handle)
    }

    /// The number of pages. A damaged page tree gives 0.
    var pageCount: Int { max(0, Int(unsafe poppler_document_get_n_pages(handle))) }

    /// The page at an index from 0, or none where the page tree is broken there.
    func page(at index: Int) -> OpenPage? {
        guard let page = unsafe poppler_document_get_page(handle, Int32(index)) else { return nil }
        return unsafe OpenPage(owning: page)
    }

    var metadata: Document.Metadata {
        unsafe Document.Metadata(
            title: String(taking: poppler_document_get_title(handle)),
            author: String(taking: poppler_document_get_author(handle)),
            producer: String(taking: poppler_document_get_producer(handle)),
            creator: String(taking: poppler_document_get_creator(handle)))
    }
}

extension PDFError {
    /// The error that poppler gave for bytes that it would not open, freed here. Poppler may fail
    /// without an error too.
    fileprivate init(taking failure: UnsafeMutablePointer<GError>?, pdf: [UInt8]) {
        var code: UInt32?
        if let failure = unsafe failure {
            if unsafe failure.pointee.domain == poppler_error_quark() {
                code = UInt32(bitPattern: unsafe failure.pointee.code)
            }
            unsafe g_error_free(failure)
        }
        if code == POPPLER_ERROR_ENCRYPTED.rawValue {
            self.init(.encrypted, "a password is needed to open this PDF: save it without one and try again")
        } else if !pdf.hasPDFHeader {
            self.init(.notAPDF, "this file is no PDF: it does not begin with \"%PDF-\"")
        } else {
            self.init(.damaged, "this PDF is damaged and can't be opened: fetch it anew or print it to a new PDF")
        }
    }
}

extension [UInt8] {
    /// Readers look for the header in the first kilobyte, as mail gateways put lines before it.
    fileprivate var hasPDFHeader: Bool {
        let header = Array("%PDF-".utf8)
        let end = Swift.min(count, 1024) - header.count
        guard end >= 0 else { return false }
        return (0...end).contains { self[$0..<($0 + header.count)].elementsEqual(header) }
    }
}

extension String {
    /// A string that glib allocated, freed here; none where it is missing or empty.
    init?(taking cString: UnsafeMutablePointer<CChar>?) {
        guard let cString = unsafe cString else { return nil }
        defer { unsafe g_free(cString) }
        guard unsafe cString.pointee != 0 else { return nil }
        unsafe self.init(cString: cString)
    }
}
