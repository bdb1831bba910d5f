import Foundation
import Testing

@testable import PDFText

struct PictureTests {
    private let threePages = SamplePDF(
        [.text("one", x: 72, y: 100), .text("First", x: 72, y: 140, size: 20, face: .bold)],
        [.text("two", x: 72, y: 100)], [.text("three", x: 72, y: 100)]
    ).bytes

    /// Width and height as a PNG file tells them, its bits a pixel, and the names of its chunks.
    private func facts(of png: [UInt8]) throws -> (width: Int, height: Int, depth: Int, chunks: [String]) {
        #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        func number(at index: Int) -> Int { png[index..<index + 4].reduce(0) { $0 << 8 | Int($1) } }
        var chunks: [String] = []
        var index = 8
        while index + 12 <= png.count {
            chunks.append(String(decoding: png[index + 4..<index + 8], as: UTF8.self))
            index += 12 + number(at: index)
        }
        try #require(index == png.count)
        return (number(at: 16), number(at: 20), Int(png[24]), chunks)
    }

    @Test func `each page of a letter has a picture of its size`() throws {
        let pdf = threePages
        let document = try Document(pdf: pdf)
        let pictures = try PagePicture.pictures(ofPagesIn: pdf, dotsPerInch: 72, bytes: 1 << 20)
        #expect(pictures.count == document.pages.count)
        for (picture, page) in zip(pictures, document.pages) {
            #expect(picture.width == page.width)
            #expect(picture.height == page.height)
            let facts = try facts(of: picture.png)
            #expect(facts.width == Int(page.width.rounded()))
            #expect(facts.height == Int(page.height.rounded()))
            #expect(facts.chunks == ["IHDR", "PLTE", "IDAT", "IEND"])
        }
    }

    @Test func `words are drawn, with fonts that the PDF does not bring along too`() throws {
        let pictures = try PagePicture.pictures(ofPagesIn: threePages, bytes: .max)
        let empty = try PagePicture.pictures(ofPagesIn: SamplePDF([]).bytes, bytes: .max)
        #expect(pictures[1].png.count > empty[0].png.count)
        #expect(pictures[0].png.count > pictures[1].png.count)
    }

    @Test func `what is blackened is not in the picture`() throws {
        func picture(of name: String, blackened: [[Box]]?) throws -> [PagePicture] {
            let pdf = SamplePDF([.text(name, x: 72, y: 140, size: 20), .text("Dear", x: 20, y: 140, size: 20)]).bytes
            return try PagePicture.pictures(ofPagesIn: pdf, bytes: .max, blackened: blackened)
        }
        let page = try Document(pdf: SamplePDF([.text("Penrose", x: 72, y: 140, size: 20)]).bytes).pages[0]
        var box = try #require(page.lines.first?.box)
        (box.x0, box.y0, box.x1, box.y1) = (box.x0 - 2, box.y0 - 2, box.x1 + 40, box.y1 + 2)
        #expect(try picture(of: "Penrose", blackened: [[box]]) == picture(of: "Quillan", blackened: [[box]]))
        #expect(try picture(of: "Penrose", blackened: [[]]) != picture(of: "Quillan", blackened: [[]]))
        #expect(try picture(of: "Penrose", blackened: [[]]) == picture(of: "Penrose", blackened: nil))
        // A page of which nobody said what to blacken must not be seen.
        #expect(try picture(of: "Penrose", blackened: []).isEmpty)
    }

    @Test func `pictures end where their bytes would be too many`() throws {
        let pdf = threePages
        let all = try PagePicture.pictures(ofPagesIn: pdf, bytes: .max)
        let two = all[0].png.count + all[1].png.count
        #expect(try PagePicture.pictures(ofPagesIn: pdf, bytes: two) == Array(all.prefix(2)))
        #expect(try PagePicture.pictures(ofPagesIn: pdf, bytes: 10).isEmpty)
    }

    @Test func `what is no PDF has no pictures`() {
        #expect(throws: PDFError.self) { try PagePicture.pictures(ofPagesIn: Array("no PDF".utf8), bytes: .max) }
    }

    @Test func `a black and white picture takes a bit a pixel, and keeps its colours`() throws {
        let image = IndexedImage([0xFFFFFF, 0x000000, 0xFFFFFF, 0xFFFFFF, 0x000000, 0xFFFFFF], width: 3)
        #expect(image.colours == [0x000000, 0xFFFFFF])
        #expect(image.pixels == [1, 0, 1, 1, 0, 1])
        let facts = try facts(of: try #require(image.png))
        #expect(facts.width == 3)
        #expect(facts.height == 2)
        #expect(facts.depth == 1)
    }

    @Test func `grey takes four bits, and many colours come down to 256 with each at most a little off`() throws {
        let grey = IndexedImage((0..<256).map { UInt32($0) * 0x010101 }, width: 16)
        #expect(grey.colours.count == 16)
        #expect(try facts(of: try #require(grey.png)).depth == 4)

        let steps = (0..<16).map { UInt32($0) * 17 }
        let colours = steps.flatMap { red in
            steps.flatMap { green in steps.map { blue in red << 16 | green << 8 | blue } }
        }
        let many = IndexedImage(colours + Array(repeating: 0xFF8800, count: 100), width: 1)
        #expect(many.colours.count == 256)
        #expect(many.colours[Int(many.pixels[4100])] == 0xFF8800)
        #expect(try facts(of: try #require(many.png)).depth == 8)
    }

    @Test func `a picture of random pixels, which can't be compressed, is whole`() throws {
        var generator = SystemRandomNumberGenerator()
        let image = IndexedImage(
            (0..<100_000).map { _ in UInt32.random(in: 0...0xFFFFFF, using: &generator) }, width: 250)
        #expect(try facts(of: try #require(image.png)).chunks.last == "IEND")
    }
}
