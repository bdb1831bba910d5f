/// A zip file made byte by byte for a test, so that any part of it can be wrong.
public struct ZIPFile: Sendable {
    public var entries: [Entry]
    /// What the end says instead of the truth.
    public var claimedEntries: UInt16?
    public var claimedDirectoryOffset: UInt32?
    /// Whether the end has the zip64 form, and the old one only its limits.
    public var isLarge = false
    public var comment: [UInt8] = []

    public init(_ entries: [Entry]) {
        self.entries = entries
    }

    public struct Entry: Sendable {
        public var name: [UInt8]
        /// As it lies in the file.
        public var packed: [UInt8]
        public var method: UInt16 = 0
        public var flags: UInt16 = 0
        public var size: UInt32
        public var checksum: UInt32
        /// What the directory says instead of the truth.
        public var claimedOffset: UInt32?
        public var claimedPackedSize: UInt32?
        /// In the directory.
        public var extra: [UInt8] = []
        /// What the entry's own header says instead of what the directory does.
        public var headerMethod: UInt16?
        /// Whether the header leaves the sizes to a record behind the bytes, as programs do that write as they go.
        public var hasDescriptor = false

        /// An entry that is not packed.
        public init(_ name: String, _ bytes: [UInt8]) {
            self.name = Array(name.utf8)
            packed = bytes
            size = UInt32(bytes.count)
            checksum = Self.checksum(of: bytes)
        }

        /// An entry of nulls, packed as tightly as can be.
        public init(_ name: String, nulls count: Int) {
            self.init(name, bombOf: count)
            checksum = Self.checksum(of: repeatElement(0, count: count))
        }

        /// The same without a checksum, for entries that are so large that it should not come to that.
        public init(_ name: String, bombOf count: Int) {
            self.init(name, [])
            packed = DeflatedNulls(count: count).bytes
            method = 8
            size = UInt32(count)
        }

        /// The same entry deflated, in blocks that are not packed.
        public var deflated: Entry {
            var entry = self
            entry.method = 8
            entry.packed = []
            for start in stride(from: 0, to: packed.count, by: 0xFFFF) {
                let block = packed[start..<min(start + 0xFFFF, packed.count)]
                entry.packed += [0] + UInt16(block.count).bytes + (~UInt16(block.count)).bytes + block
            }
            entry.packed += [1] + UInt16(0).bytes + UInt16.max.bytes
            return entry
        }

        /// The CRC-32, bit by bit.
        public static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
            var checksum = UInt32.max
            for byte in bytes {
                checksum ^= UInt32(byte)
                for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0xEDB8_8320 : 0) }
            }
            return ~checksum
        }
    }

    public var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            directory += entry.directoryRecord(offset: UInt32(file.count))
            file += entry.header + entry.packed
            if entry.hasDescriptor {
                file +=
                    UInt32(0x0807_4b50).bytes + entry.checksum.bytes + UInt32(entry.packed.count).bytes
                    + entry.size.bytes
            }
        }
        let offset = claimedDirectoryOffset ?? UInt32(file.count)
        let count = claimedEntries ?? UInt16(entries.count)
        file += directory
        if isLarge {
            let place = UInt64(file.count)
            file += UInt32(0x0606_4b50).bytes + UInt64(44).bytes + UInt16(45).bytes + UInt16(45).bytes
            file += UInt32(0).bytes + UInt32(0).bytes + UInt64(count).bytes + UInt64(count).bytes
            file += UInt64(directory.count).bytes + UInt64(offset).bytes
            file += UInt32(0x0706_4b50).bytes + UInt32(0).bytes + place.bytes + UInt32(1).bytes
        }
        let shownCount = isLarge ? UInt16.max : count
        file += UInt32(0x0605_4b50).bytes + UInt16(0).bytes + UInt16(0).bytes + shownCount.bytes + shownCount.bytes
        file += (isLarge ? .max : UInt32(directory.count)).bytes + (isLarge ? .max : offset).bytes
        return file + UInt16(comment.count).bytes + comment
    }
}

extension ZIPFile.Entry {
    fileprivate var header: [UInt8] {
        let flags = hasDescriptor ? self.flags | 8 : self.flags
        let known = hasDescriptor ? 0 : UInt32.max
        return UInt32(0x0403_4b50).bytes + UInt16(20).bytes + flags.bytes + (headerMethod ?? method).bytes
            + UInt32(0).bytes + (checksum & known).bytes + (UInt32(packed.count) & known).bytes + (size & known).bytes
            + UInt16(name.count).bytes + UInt16(0).bytes + name
    }

    fileprivate func directoryRecord(offset: UInt32) -> [UInt8] {
        UInt32(0x0201_4b50).bytes + UInt16(20).bytes + UInt16(20).bytes + flags.bytes + method.bytes + UInt32(0).bytes
            + checksum.bytes + (claimedPackedSize ?? UInt32(packed.count)).bytes + size.bytes + UInt16(name.count).bytes
            + UInt16(extra.count).bytes + UInt16(0).bytes + UInt16(0).bytes + UInt16(0).bytes + UInt32(0).bytes
            + (claimedOffset ?? offset).bytes + name + extra
    }
}

extension FixedWidthInteger {
    /// The low byte first.
    public var bytes: [UInt8] {
        (0..<(Self.bitWidth / 8)).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
    }
}
