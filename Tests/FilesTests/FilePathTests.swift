import Files
import Testing

struct FilePathTests {
    @Test(arguments: [
        ("a/b.pdf", "b.pdf", "a"), ("b.pdf", "b.pdf", "."), ("/b.pdf", "b.pdf", "/"), ("/a/b/c", "c", "/a/b"),
    ])
    func `a path has a name and a folder`(path: FilePath, name: String, folder: FilePath) {
        #expect(path.name == Array(name.utf8))
        #expect(path.folder == folder)
    }

    @Test(arguments: [
        ("./a//b/", "a/b"), ("a/./b", "a/b"), (".", "."), ("./", "."), ("/", "/"), ("//a", "/a"), ("../a", "../a"),
        ("a/../b", "a/../b"),
    ])
    func `needless slashes and dots go`(path: FilePath, tidied: FilePath) {
        #expect(path.tidied == tidied)
    }

    @Test func `an entry is appended with one slash`() {
        #expect(FilePath("a").appending(Array("b".utf8)) == "a/b")
        #expect(FilePath("/").appending(Array("b".utf8)) == "/b")
    }

    @Test func `paths are ordered by their bytes`() {
        let paths: [FilePath] = ["é", "b", "a/z", "a", "B", "a.pdf"]
        #expect(paths.sorted() == ["B", "a", "a.pdf", "a/z", "b", "é"])
    }

    @Test func `a path that is no UTF-8 keeps its bytes and can be shown`() {
        let path = FilePath(bytes: [0x66, 0xE9, 0x2E, 0x70])
        #expect(path.bytes == [0x66, 0xE9, 0x2E, 0x70])
        #expect(path.string == "f\u{FFFD}.p")
    }

    @Test func `a path ends at a null byte`() {
        #expect(FilePath("a.pdf\0.txt") == "a.pdf")
    }
}
