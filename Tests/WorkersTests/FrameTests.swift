import Archives
import FOIExport
import FOIRecords
import Isolation
import PDFText
import Testing
import Workers

struct FrameTests {
    private let frames = [
        Frame(kind: 1), Frame(kind: 255, payload: [0]), Frame(kind: 0, payload: Array(repeating: 7, count: 70_000)),
    ]

    @Test(arguments: [1, 2, 3, 5, 6, 1000, 100_000])
    func `frames come out as they went in, however they are cut`(portion: Int) throws {
        let bytes = frames.flatMap(\.bytes)
        var decoder = FrameDecoder()
        var found: [Frame] = []
        for start in stride(from: 0, to: bytes.count, by: portion) {
            decoder.append(Array(bytes[start..<min(start + portion, bytes.count)]))
            while let frame = try decoder.next() { found.append(frame) }
        }
        #expect(found == frames)
        #expect(decoder.pending == 0)
    }

    @Test func `a frame that says to be longer than allowed is refused before it has come`() throws {
        var decoder = FrameDecoder(longest: 10)
        decoder.append([1, 10, 0, 0, 0])
        #expect(try decoder.next() == nil)
        decoder = FrameDecoder(longest: 10)
        decoder.append([1, 11, 0, 0, 0])
        #expect(throws: MalformedMessage()) { try decoder.next() }
        decoder = FrameDecoder()
        decoder.append([1, 255, 255, 255, 255])
        #expect(throws: MalformedMessage()) { try decoder.next() }
    }

    @Test func `requests and replies survive the wire`() throws {
        let place = ZIPEntry.Place(offset: 1 << 33, packedSize: 3, size: 1 << 32, checksum: 0xFEDC_BA98, method: 8)
        for request in [Request.open(seconds: 35, nil), .open(seconds: 35, place), .read, .leave, .draw] {
            #expect(try Request(request.frame) == request)
        }
        #expect(throws: MalformedMessage()) { try Request(Frame(kind: 1, payload: [0, 0, 0, 0, 0])) }
        // A place that no file has.
        let nowhere = Array(repeating: UInt8.max, count: 34)
        #expect(throws: MalformedMessage()) { try Request(Frame(kind: 1, payload: nowhere)) }
        let hash = try #require(ContentHash(digits: Array(String(repeating: "0123456789abcdef", count: 4).utf8)))
        #expect(hash.digits == String(repeating: "0123456789abcdef", count: 4))
        let failure = ReadingError(.damaged, "it is “damaged”")
        let replies: [Reply] = [
            .ready(SandboxReport()), .ready(SandboxReport(missing: [.files: "no: Landlock", .calls: "none"])),
            .opened(FileIdentity(hash: hash, size: 1 << 40)),
            .finished(EncodedRecord(failure, source: Source(textLayer: .none))),
            .finished(try EncodedRecord(Record(parsing: "Dear Ms Quill,"))),
            .drawn([]), .ahead,
            .drawn([
                PagePicture(width: 595.28, height: 841.89, png: [0x89, 0x50, 0x4E, 0x47, 1, 2]),
                PagePicture(width: 0, height: 0, png: []),
            ]),
        ]
        for reply in replies { #expect(try Reply(reply.frame) == reply) }
    }

    @Test func `what is no picture of a page is refused`() throws {
        let good = PagePicture(width: 595, height: 842, png: [0x89, 0x50, 0x4E, 0x47, 1, 2])
        var endless = good
        endless.width = .infinity
        var backward = good
        backward.height = -1
        var other = good
        other.png = Array("<script>".utf8)
        for picture in [endless, backward, other] {
            #expect(throws: MalformedMessage()) { try Reply(Reply.drawn([picture]).frame) }
        }
        var short = Reply.drawn([good]).frame
        short.payload.removeLast()
        #expect(throws: MalformedMessage()) { try Reply(short) }
        short.payload.removeLast(12)
        #expect(throws: MalformedMessage()) { try Reply(short) }
    }

    @Test(arguments: [
        Frame(kind: 99), Frame(kind: 12), Frame(kind: 12, payload: Array(repeating: 120, count: 72)), Frame(kind: 13),
        Frame(kind: 13, payload: [0]), Frame(kind: 15, payload: [0]), Frame(kind: 13, payload: [200, 1, 2]),
        Frame(kind: 13, payload: [0] + Array("{}".utf8)),
        Frame(
            kind: 13, payload: [3] + Array("odd".utf8) + Array(#"{"schemaVersion":"1.0","source":{"path":null,}}"#.utf8)
        ),
        Frame(kind: 13, payload: [0] + Array(#"{"schemaVersion":"1.0","source":{"path":"a",}}"#.utf8)),
        Frame(kind: 13, payload: [0] + Array("{\"schemaVersion\":\"1.0\",\"source\":{\"path\":null,\n}}".utf8)),
        Frame(kind: 13, payload: [0] + Array(#"{"schemaVersion":"1.0","source":{"path":null,}}"#.utf8) + [0xFF, 0x7D]),
    ])
    func `what is no reply is refused`(frame: Frame) {
        #expect(throws: MalformedMessage()) { try Reply(frame) }
    }
}
