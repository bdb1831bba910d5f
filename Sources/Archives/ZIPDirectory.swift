/// Reads the entries in the directory of a zip file.
struct ZIPDirectory {
    private let bytes: [UInt8]
    private var index = 0

    private static let signature: UInt32 = 0x0201_4b50
    private static let length = 46

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether all was read.
    var isAtEnd: Bool { index >= bytes.count }

    /// The next entry.
    mutating func next() throws(ZIPError) -> ZIPEntry {
        guard bytes.uint32(at: index) == Self.signature,
            let flags = bytes.uint16(at: index + 8), let method = bytes.uint16(at: index + 10),
            let checksum = bytes.uint32(at: index + 16), let packedSize = bytes.uint32(at: index + 20),
            let size = bytes.uint32(at: index + 24), let nameLength = bytes.uint16(at: index + 28),
            let extraLength = bytes.uint16(at: index + 30), let commentLength = bytes.uint16(at: index + 32),
            let disk = bytes.uint16(at: index + 34), let offset = bytes.uint32(at: index + 42)
        else { throw Self.damaged }
        let nameEnd = index + Self.length + Int(nameLength)
        let extraEnd = nameEnd + Int(extraLength)
        guard extraEnd + Int(commentLength) <= bytes.count else { throw Self.damaged }
        let name = Array(bytes[(index + Self.length)..<nameEnd])
        let large = LargeNumbers(in: Array(bytes[nameEnd..<extraEnd]))
        index = extraEnd + Int(commentLength)

        // In the order in which the large form has them, each only where the short form has no room.
        var numbers = large
        guard let wholeSize = numbers.take(for: size), let wholePackedSize = numbers.take(for: packedSize),
            let wholeOffset = numbers.take(for: offset)
        else { throw Self.damaged }
        var entry = ZIPEntry(
            name: name, fault: nil,
            place: ZIPEntry.Place(
                offset: wholeOffset, packedSize: wholePackedSize, size: wholeSize, checksum: checksum, method: method))
        entry.fault = Self.fault(flags: flags, method: method, disk: disk)
        return entry
    }

    private static let damaged = ZIPError(.damaged, "the directory of this zip file is damaged")

    private static func fault(flags: UInt16, method: UInt16, disk: UInt16) -> ZIPError? {
        // Bits 0 and 6, and method 99: the three ways to say so.
        if flags & 0x41 != 0 || method == 99 {
            return ZIPError(.encrypted, "a password is needed to open this entry of the zip file")
        }
        if method != 0, method != 8 {
            return ZIPError(
                .unreadable, "this entry is packed by method \(method), which is not read: unpack it first")
        }
        if disk != 0, disk != .max {
            return ZIPError(.unreadable, "this entry lies in another part of the zip file")
        }
        return nil
    }
}

/// The numbers of an entry's zip64 field, which has those that four bytes have no room for.
private struct LargeNumbers {
    private var numbers: [UInt64] = []

    /// - Parameter extra: the entry's extra fields, each with a kind, a length and bytes.
    init(in extra: [UInt8]) {
        var index = 0
        while let kind = extra.uint16(at: index), let length = extra.uint16(at: index + 2) {
            index += 4
            if kind == 1 {
                let end = min(index + Int(length), extra.count)
                while index + 8 <= end, let number = extra.uint64(at: index) {
                    numbers.append(number)
                    index += 8
                }
                return
            }
            index += Int(length)
        }
    }

    /// What a short number stands for: itself, or the next large one where it is at its limit.
    mutating func take(for short: UInt32) -> Int? {
        guard short == .max else { return Int(short) }
        return numbers.isEmpty ? nil : Int(exactly: numbers.removeFirst())
    }
}
