/// One file in a zip file, as the directory tells of it.
public struct ZIPEntry: Sendable, Hashable {
    /// As the zip file has it: any bytes.
    public var name: [UInt8]
    /// Why the entry is not read, where that can be told without reading it.
    public internal(set) var fault: ZIPError?
    /// Where it is and how it is packed.
    public var place: Place

    /// Where an entry lies in its zip file, and what must come of it.
    public struct Place: Sendable, Hashable {
        /// Of its header, from the beginning of the file.
        public var offset: Int
        /// In bytes, as it is packed.
        public var packedSize: Int
        /// In bytes, unpacked.
        public var size: Int
        /// The CRC-32 of the unpacked bytes.
        public var checksum: UInt32
        /// How it is packed: 0 is not at all, 8 is deflate.
        public var method: UInt16

        public init(offset: Int, packedSize: Int, size: Int, checksum: UInt32, method: UInt16) {
            self.offset = offset
            self.packedSize = packedSize
            self.size = size
            self.checksum = checksum
            self.method = method
        }
    }

    /// Whether the name ends so, in any case.
    public func isNamed(_ ending: String) -> Bool {
        let ending = Array(ending.utf8)
        return name.count > ending.count
            && name.suffix(ending.count).elementsEqual(ending) { $0 == $1 || ($0 | 0x20) == $1 && $1 > 0x60 }
    }

    /// Whether it is a folder, or what the Mac's archiver adds to each file.
    public var isNoFile: Bool {
        name.last == UInt8(ascii: "/") || name.starts(with: Array("__MACOSX/".utf8))
    }

    /// The name as a path that stays below the zip file: no step upwards, no root, slashes only, no null byte.
    ///
    /// Nothing is unpacked to that path: it only is what a record calls the letter.
    public var path: [UInt8] {
        let parts = name.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
            .filter { $0 != Array(".".utf8)[...] && $0 != Array("..".utf8)[...] }
        return Array(parts.joined(separator: [UInt8(ascii: "/")])).map { $0 == 0 ? UInt8(ascii: "_") : $0 }
    }
}
