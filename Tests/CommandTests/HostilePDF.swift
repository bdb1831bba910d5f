import Foundation

/// A letter as a PDF whose words try to do harm wherever they are shown.
enum HostilePDF {
    static let attacks = [
        "=HYPERLINK(\"http://evil.example\",\"click\")", "+1+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1+1)",
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a,b;c\"d\"",
        "'; DROP TABLE letters; --", "{{7*7}}",
        "javascript:alert(1)",
    ]

    /// They stand last: poppler turns what follows them on a page, and leaves the marks out. The producer, which it gives
    /// as it is, has them as well.
    static let turning = ["a\u{202E}fdp.exe\u{202C}", "\u{2066}turned\u{200F}", "\u{1B}[2Jterminal"]

    /// A letter that asks for the attacks, answers with them and argues with them, with a long line in between.
    static var bytes: [UInt8] {
        var lines = [
            "Ministry of <script>alert(1)</script>", "Our ref: =cmd()", "3 March 2023", "Dear Ms <b>Penrose</b>,",
            "Freedom of Information Act 2000",
            "Thank you for your request of 3 February 2023, in which you asked for the following information:",
        ]
        for (number, attack) in attacks.enumerated() {
            lines.append("\(number + 1). Please send \(attack) to me.")
            lines.append("\(attack) and more?")
        }
        lines.append("Our response")
        for (number, attack) in attacks.enumerated() {
            lines.append("\(number + 1). We hold \(attack), but it is exempt under section 43(2) of the Act.")
        }
        lines +=
            ["Public interest test", "Factors in favour of disclosure"] + attacks.map { "- \($0) is of interest." }
        lines.append("Factors in favour of withholding")
        lines += (attacks + turning).map { "- \($0) would harm." }
        lines.append(String(repeating: "long line ", count: 100_000))
        lines += [
            "If you are unhappy, ask for an internal review: review@<script>.gov.uk", "Yours sincerely", "=Penrose()",
        ]
        return pdf(lines)
    }

    // MARK: Bytes

    private static func pdf(_ lines: [String]) -> [UInt8] {
        let codes = codes(in: lines)
        let pages = stride(from: 0, to: lines.count, by: 50).map { lines[$0..<min($0 + 50, lines.count)] }
        var objects = [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count \(pages.count)/Kids[\(pages.indices.map { "\(5 + $0 * 2) 0 R" }.joined(separator: " "))]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 4 0 R>>", stream(map(codes)),
        ]
        for (number, page) in pages.enumerated() {
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(6 + number * 2) 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
            )
            let shown = page.map { "<\(hexadecimal($0, codes))>'" }.joined(separator: "\n")
            objects.append(stream("BT /F1 9 Tf 14 TL 50 800 Td\n\(shown)\nET"))
        }
        let producer = "=cmd()<script>\(turning.joined())".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let digits = producer.map { String(Int($0) + 0x100, radix: 16).dropFirst() }.joined()
        return file(objects + ["<</Producer<FEFF\(digits)>>>"])
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var bytes = Array("%PDF-1.7\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(bytes.count)
            bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
        }
        let start = bytes.count
        let entries = places.map { String(repeating: "0", count: 10 - "\($0)".count) + "\($0) 00000 n \n" }
        let table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + entries.joined()
        return bytes
            + Array(
                "\(table)trailer\n<</Size \(objects.count + 1)/Root 1 0 R/Info \(objects.count) 0 R>>\nstartxref\n\(start)\n%%EOF\n"
                    .utf8)
    }

    private static func stream(_ text: String) -> String {
        "<</Length \(text.utf8.count)>>\nstream\n\(text)\nendstream"
    }

    /// A byte for each character that is not in ASCII, or steers.
    private static func codes(in lines: [String]) -> [Unicode.Scalar: UInt8] {
        let others = Set(lines.joined().unicodeScalars.filter { !(0x20..<0x7F).contains($0.value) })
        return Dictionary(uniqueKeysWithValues: others.sorted().enumerated().map { ($1, UInt8(0xA1 + $0)) })
    }

    private static func map(_ codes: [Unicode.Scalar: UInt8]) -> String {
        let entries = codes.map { scalar, code in
            "<\(String(code, radix: 16))> <\(String(scalar.value + 0x10000, radix: 16).dropFirst())>"
        }
        return
            "1 beginbfrange <20> <7e> <0020> endbfrange\n1 begincodespacerange <00> <ff> endcodespacerange\n\(codes.count) beginbfchar\n"
            + entries.joined(separator: "\n") + "\nendbfchar\n"
    }

    private static func hexadecimal(_ line: String, _ codes: [Unicode.Scalar: UInt8]) -> String {
        line.unicodeScalars.map { scalar in
            String(Int(codes[scalar] ?? UInt8(scalar.value)) + 0x100, radix: 16).dropFirst()
        }.joined()
    }
}
