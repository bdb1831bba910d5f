internal import FOIRecords
internal import Files
internal import PDFText

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The page that the report is: one file, with nothing in it that a browser would have to fetch.
///
/// What a letter says enters it as JSON in elements that no browser runs, and the script makes text nodes of it. The
/// policy in its head allows that one script and that one style sheet, known by their sums, and pictures as `data:`
/// addresses. All else is forbidden: connections, forms, frames, and HTML made of strings.
struct ReportPage {
    /// What stands before the data of the letters.
    let head: [UInt8]
    /// What stands behind it.
    let tail: [UInt8]

    static let shared = ReportPage()

    private init() {
        let style = Self.joined([
            PackageResources.base_css, PackageResources.overview_css, PackageResources.letters_css,
            PackageResources.letter_css, PackageResources.print_css,
        ])
        // One function around all of them, so that nothing is global.
        let script = Self.joined([
            Array("(() => {\n\"use strict\";".utf8), PackageResources.dom_js, PackageResources.data_js,
            PackageResources.words_js, PackageResources.drawing_js, PackageResources.charts_js,
            PackageResources.figures_js, PackageResources.overview_js, PackageResources.filters_js,
            PackageResources.table_js, PackageResources.sheets_js, PackageResources.record_js,
            PackageResources.letter_js, PackageResources.main_js, Array("})();".utf8),
        ])
        let policy = [
            "default-src 'none'", "script-src 'sha256-\(Self.sum(of: script))'",
            "style-src 'sha256-\(Self.sum(of: style))'", "img-src data: blob:", "base-uri 'none'", "form-action 'none'",
            "require-trusted-types-for 'script'",
        ]
        let page = String(decoding: PackageResources.page_html, as: UTF8.self)
            .replacing("{{policy}}", with: policy.joined(separator: "; "))
            .replacing("{{style}}", with: String(decoding: style, as: UTF8.self))
            .replacing("{{script}}", with: String(decoding: script, as: UTF8.self))
            .split(separator: "{{data}}", maxSplits: 1)
        head = page.first.map { Array($0.utf8) } ?? []
        tail = page.last.map { Array($0.utf8) } ?? []
    }

    private static func joined(_ sources: [[UInt8]]) -> [UInt8] {
        Array(sources.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// As a policy names what it allows.
    private static func sum(of bytes: [UInt8]) -> String {
        let digits = Array(Fingerprint.sha256(of: bytes).utf8)
        let sum = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
        }
        return Data(sum).base64EncodedString()
    }

    /// An element that holds data: none that a browser runs.
    private static func element(_ id: String, type: String, _ content: [UInt8]) -> [UInt8] {
        Array("<script id=\"\(id)\" type=\"\(type)\">".utf8) + content + Array("</script>\n".utf8)
    }

    /// JSON in an element. Only strings of it can have a "<", and what has none can't end the element.
    static func element(_ id: String, _ node: JSONNode) throws -> [UInt8] {
        var content: [UInt8] = []
        for byte in try RecordEncoder().encode(node) {
            if byte == UInt8(ascii: "<") { content += Array(#"\u003c"#.utf8) } else { content.append(byte) }
        }
        return element(id, type: "application/json", content)
    }

    /// The size of its page goes before it, in tenths of a point like the boxes: "5950 8420 iVBOR…".
    static func element(_ id: String, _ picture: PagePicture) -> [UInt8] {
        let content = "\(picture.width.tenths) \(picture.height.tenths) \(Data(picture.png).base64EncodedString())"
        return element(id, type: "text/plain", Array(content.utf8))
    }
}
