import Testing

@testable import PDFText

/// What must hold of any page, however it looks.
@Suite struct LayoutPropertyTests {
    /// A source of numbers that is the same on every run (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// A page of words at random places, on a grid so that rows and columns come about.
    private func page(_ numbers: inout Numbers, words: Int) -> PageContents {
        var contents = PageContents(width: 595, height: 842, utf8: [], boxes: [], fontRuns: [], links: [])
        // Each place once: words over one another are taken for one.
        let places = (0..<500).shuffled(using: &numbers).prefix(words)
        for place in places {
            let size = Double(Int.random(in: 1...4, using: &numbers)) * 4
            var x = Double(place % 10) * 60
            let y = Double(place / 10) * 16
            for _ in 0..<Int.random(in: 1...8, using: &numbers) {
                contents.utf8.append("ab1.-:(".utf8.randomElement(using: &numbers) ?? 0x61)
                contents.boxes.append(Box(x0: x, y0: y, x1: x + size / 2, y1: y + size))
                x += size / 2
            }
            contents.utf8.append(Bool.random(using: &numbers) ? 0x20 : 0x0A)
            contents.boxes.append(Box(x0: x, y0: y, x1: x, y1: y + size))
        }
        contents.fontRuns = [FontRun(start: 0, end: contents.boxes.count, font: 0)]
        return contents
    }

    @Test(arguments: 0..<30)
    func `no text is lost or added, and ranges fit`(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        let pages = (0..<3).map { _ in page(&numbers, words: seed * 4) }
        var fonts = FontTable()
        _ = fonts.index(name: "Arial", size: 10, colour: .black)
        let document = PDFSource(pages: pages, fonts: fonts).laidOut()
        let isText: (UInt8) -> Bool = { $0 > 0x20 }
        let read = pages.flatMap { $0.utf8.filter(isText) }.sorted()
        let written = document.utf8.filter(isText).sorted()
        #expect(written == read)
        #expect(document.pages.map(\.range.upperBound).last == document.utf8.count)
        for line in document.lines {
            #expect(line.words.first?.range.lowerBound == line.range.lowerBound)
            #expect(line.words.last?.range.upperBound == line.range.upperBound)
            #expect(document.utf8[line.range.upperBound] == 0x0A)
        }
        #expect(PDFSource(pages: pages, fonts: fonts).laidOut() == document)
    }

    @Test func `boxes that run short lose their characters and nothing else`() {
        var numbers = Numbers(state: 7)
        var contents = page(&numbers, words: 5)
        contents.boxes.removeLast(3)
        let document = PDFSource(pages: [contents], fonts: FontTable()).laidOut()
        #expect(document.pages.count == 1)
        #expect(!document.lines.isEmpty)
    }
}
