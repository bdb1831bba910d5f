import Archives
import Testing
import ZIPForge

struct ZIPArchiveTests {
    private let letter = Array("%PDF-1.7 Dear Ms Quill,".utf8)

    private func archive(_ file: ZIPFile) throws -> ZIPArchive {
        try ZIPArchive(file.bytes, limits: ZIPLimits(entrySize: 1 << 20))
    }

    private func contents(_ file: ZIPFile, at index: Int = 0) throws -> [UInt8] {
        try archive(file).entries[index].place.contents(in: file.bytes)
    }

    @Test func `what is packed comes out as it went in`() throws {
        let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = ZIPFile([
            .init("correspondence.txt", letter), .init("2_1_response.pdf", long).deflated, .init("3_empty.pdf", []),
            .init("4_zeros.pdf", nulls: 300_001),
        ])
        let archive = try archive(file)
        #expect(archive.entries.map(\.fault) == [nil, nil, nil, nil])
        #expect(archive.entries.map { String(decoding: $0.name, as: UTF8.self) }[1] == "2_1_response.pdf")
        #expect(try contents(file) == letter)
        #expect(try contents(file, at: 1) == long)
        #expect(try contents(file, at: 2) == [])
        #expect(try contents(file, at: 3) == [UInt8](repeating: 0, count: 300_001))
    }

    @Test func `a comment, descriptors, empty archives and the zip64 form are read`() throws {
        var file = ZIPFile([.init("a.pdf", letter).deflated])
        file.comment = Array("PK\u{5}\u{6} from the requests site".utf8)
        file.entries[0].hasDescriptor = true
        #expect(try contents(file) == letter)
        file.isLarge = true
        #expect(try contents(file) == letter)
        #expect(try archive(ZIPFile([])).entries.isEmpty)
    }

    @Test func `numbers that stand in the zip64 field are read from there`() throws {
        var file = ZIPFile([.init("a.pdf", letter)])
        let packedSize = UInt64(letter.count)
        file.entries[0].claimedPackedSize = .max
        file.entries[0].claimedOffset = .max
        file.entries[0].extra = UInt16(1).bytes + UInt16(16).bytes + packedSize.bytes + UInt64(0).bytes
        #expect(try contents(file) == letter)
        file.entries[0].extra = UInt16(1).bytes + UInt16(8).bytes + packedSize.bytes
        #expect(throws: ZIPError.self) { try archive(file) }
        file.entries[0].extra = UInt16(1).bytes + UInt16(16).bytes + packedSize.bytes + UInt64.max.bytes
        #expect(throws: ZIPError.self) { try archive(file) }
    }

    @Test func `an entry that unpacks to too much is refused before it is unpacked`() throws {
        var file = ZIPFile([.init("a.pdf", bombOf: 2_000_000), .init("b.pdf", letter)])
        #expect(try archive(file).entries.map(\.fault?.code) == [.tooLarge, nil])
        // A hundredfold is more than letters give.
        let bomb = ZIPFile([.init("a.pdf", bombOf: 6_000_000)])
        #expect(try ZIPArchive(bomb.bytes, limits: ZIPLimits(entrySize: 1 << 28)).entries[0].fault?.code == .tooLarge)
        // An entry that says less than the truth is stopped where it should have ended.
        file.entries[0].size = 1000
        #expect(try archive(file).entries[0].fault == nil)
        #expect(throws: ZIPError.self) { try contents(file) }
    }

    @Test func `entries are refused once all together are too large`() throws {
        var limits = ZIPLimits(entrySize: 1 << 20)
        limits.total = 250_000
        let file = ZIPFile((0..<4).map { .init("\($0).pdf", bombOf: 100_000) })
        let faults = try ZIPArchive(file.bytes, limits: limits).entries.map(\.fault?.code)
        #expect(faults == [nil, nil, .tooLarge, .tooLarge])
    }

    @Test func `entries that share bytes are refused, others are not`() throws {
        var file = ZIPFile([.init("a.pdf", letter), .init("b.pdf", letter), .init("c.pdf", letter)])
        file.entries[1].claimedOffset = 10
        #expect(try archive(file).entries.map(\.fault?.code) == [.damaged, .damaged, nil])
        file.entries[1].claimedOffset = 0
        #expect(try archive(file).entries.map(\.fault?.code) == [.damaged, .damaged, nil])
        file = ZIPFile([.init("a.pdf", letter), .init("b.pdf", letter), .init("c.pdf", letter)])
        file.entries[0].claimedPackedSize = 30
        #expect(try archive(file).entries.map(\.fault?.code) == [.damaged, .damaged, nil])
    }

    @Test func `an entry that lies outside the file is refused`() throws {
        var file = ZIPFile([.init("a.pdf", letter), .init("b.pdf", letter)])
        file.entries[1].claimedOffset = 90_000
        #expect(try archive(file).entries.map(\.fault?.code) == [nil, .damaged])
        file.entries[1].claimedOffset = nil
        file.entries[1].claimedPackedSize = 90_000
        #expect(try archive(file).entries.map(\.fault?.code) == [nil, .damaged])
    }

    @Test func `what is locked or packed otherwise is told`() throws {
        var file = ZIPFile([.init("a.pdf", letter), .init("b.pdf", letter), .init("c.pdf", letter)])
        file.entries[0].flags = 1
        file.entries[1].method = 99
        file.entries[2].method = 12
        let faults = try archive(file).entries.map(\.fault)
        #expect(faults.map(\.?.code) == [.encrypted, .encrypted, .unreadable])
        #expect(faults[2]?.message.contains("method 12") == true)
    }

    @Test func `bytes other than the directory speaks of are refused`() throws {
        var file = ZIPFile([.init("a.pdf", letter).deflated])
        file.entries[0].checksum ^= 1
        #expect(throws: ZIPError.self) { try contents(file) }
        file = ZIPFile([.init("a.pdf", letter)])
        file.entries[0].size -= 1
        #expect(throws: ZIPError.self) { try contents(file) }
        file = ZIPFile([.init("a.pdf", letter).deflated])
        file.entries[0].size += 1
        #expect(throws: ZIPError.self) { try contents(file) }
        file = ZIPFile([.init("a.pdf", letter).deflated])
        file.entries[0].headerMethod = 0
        #expect(throws: ZIPError.self) { try contents(file) }
        file = ZIPFile([.init("a.pdf", letter).deflated])
        file.entries[0].packed[0] = 7
        #expect(throws: ZIPError.self) { try contents(file) }
    }

    @Test func `a directory that lies is refused whole`() throws {
        var file = ZIPFile([.init("a.pdf", letter)])
        for count: UInt16 in [0, 2, 30_000] {
            file.claimedEntries = count
            #expect(throws: ZIPError.self, "\(count)") { try archive(file) }
        }
        file.claimedEntries = nil
        for offset: UInt32 in [0, 60, .max - 1, .max] {
            file.claimedDirectoryOffset = offset
            #expect(throws: ZIPError.self, "\(offset)") { try archive(file) }
        }
    }

    @Test func `a file cut off anywhere is refused, and so is what is none`() throws {
        let whole = ZIPFile([.init("a.pdf", letter).deflated, .init("b.pdf", letter)]).bytes
        for length in 0..<whole.count {
            #expect(throws: ZIPError.self, "\(length)") {
                try ZIPArchive(Array(whole[..<length]), limits: ZIPLimits(entrySize: 1 << 20))
            }
        }
        #expect(throws: ZIPError.self) { try ZIPArchive(letter, limits: ZIPLimits(entrySize: 1 << 20)) }
    }

    @Test(arguments: [
        ("2_1_response.pdf", "2_1_response.pdf"), ("a/b/c.pdf", "a/b/c.pdf"), ("/etc/passwd.pdf", "etc/passwd.pdf"),
        ("../../up.pdf", "up.pdf"), ("a/../../b.pdf", "a/b.pdf"), (#"..\..\up.pdf"#, "up.pdf"),
        (#"C:\letters\a.pdf"#, "C:/letters/a.pdf"), ("a\0b.pdf", "a_b.pdf"), ("./a//b.pdf", "a/b.pdf"), ("..", ""),
    ])
    func `a name becomes a path below the zip file`(name: String, path: String) throws {
        let entries = try archive(ZIPFile([.init(name, letter)])).entries
        #expect(entries.map { String(decoding: $0.path, as: UTF8.self) } == [path])
    }

    @Test(arguments: [
        ("a.pdf", true), ("a.PDF", true), ("a.Pdf", true), (".pdf", false), ("a.pdf/", false), ("a.pdf.exe", false),
        ("apdf", false), ("a\u{e}pdf", false), ("é.pdf", true),
    ])
    func `the ending of a name is told in any case`(name: String, isPDF: Bool) throws {
        #expect(try archive(ZIPFile([.init(name, letter)])).entries[0].isNamed(".pdf") == isPDF)
    }

    @Test func `folders and the Mac's additions are no files`() throws {
        let names = ["a/", "__MACOSX/._a.pdf", "a/b.pdf"]
        #expect(try archive(ZIPFile(names.map { .init($0, []) })).entries.map(\.isNoFile) == [true, true, false])
    }
}
