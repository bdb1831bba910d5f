@testable import FOIRecords

extension Record {
    /// A record whose texts try to do harm wherever they are shown.
    static func hostile() throws -> Record {
        var record = try Record.complete()
        let attacks = [
            "=HYPERLINK(\"http://evil.example\",\"click\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)",
            "\t=1+1", "\r\n=1+1", "  =2+2", "\u{FF1D}1", "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "a\u{202E}fdp.exe", "null\u{0}byte", "\u{1B}[2Jterminal", "a,b;c\"d\"", "'; DROP TABLE letters; --",
            "{{7*7}}", String(repeating: "long line ", count: 100_000),
        ]
        record.source.path = "letters/=cmd()<script>\u{202E}.pdf"
        record.authority.name?.value = attacks[8]
        record.requester.name?.value = attacks[0]
        record.references[0].value = attacks[3]
        record.request.text?.value = attacks[16]
        record.request.parts = attacks.enumerated().map { index, text in
            RequestPart(label: "\(index + 1)", marker: "=\(index + 1)", text: text, evidence: [])
        }
        record.answers = attacks.enumerated().map { index, text in
            Answer(parts: ["\(index + 1)"], outcome: .withheld, provisions: ["=evil"], text: text, evidence: [])
        }
        record.publicInterest[0].forDisclosure = attacks.map { Passage(text: $0, evidence: []) }
        record.findings = attacks.map { Finding(code: $0, severity: .info, message: $0, evidence: []) }
        return record
    }
}
