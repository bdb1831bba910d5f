/// What a zip file holds, told from its directory alone: nothing is unpacked.
///
/// The directory is read within ``ZIPLimits`` and trusted in nothing. What is wrong with one entry is that entry's fault.
public struct ZIPArchive: Sendable {
    /// Folders too, in the order of the directory.
    public private(set) var entries: [ZIPEntry] = []

    /// - Throws: where the zip file as a whole can't be read.
    public init(_ source: some ByteSource, limits: ZIPLimits) throws(ZIPError) {
        let end = try ZIPDirectoryEnd(of: source)
        guard end.entries <= limits.entries else {
            throw ZIPError(
                .tooLarge, "this zip file has \(end.entries) entries, and at most \(limits.entries) are read: unpack it"
            )
        }
        guard end.size <= limits.directory else {
            throw ZIPError(.tooLarge, "the directory of this zip file has \(end.size) bytes: unpack it")
        }
        var directory = ZIPDirectory(try source.wholeBytes(at: end.offset, count: end.size))
        entries.reserveCapacity(end.entries)
        for _ in 0..<end.entries { entries.append(try directory.next()) }
        guard directory.isAtEnd else {
            throw ZIPError(.damaged, "this zip file has more entries than it says")
        }
        markOutside(before: end.offset)
        markOverlapping()
        markTooLarge(limits)
    }

    /// The least bytes that an entry takes: its header, its name and what is packed.
    private func end(of entry: ZIPEntry) -> Int? {
        let (end, overflows) = entry.place.offset.addingReportingOverflow(entry.place.packedSize)
        let (whole, overflowsToo) = end.addingReportingOverflow(ZIPEntry.headerLength + entry.name.count)
        return overflows || overflowsToo ? nil : whole
    }

    private mutating func mark(_ index: Int, _ code: ZIPError.Code, _ message: String) {
        if entries[index].fault == nil { entries[index].fault = ZIPError(code, message) }
    }

    private mutating func markOutside(before directory: Int) {
        for index in entries.indices {
            if let end = end(of: entries[index]), end <= directory { continue }
            mark(index, .damaged, "this entry does not lie within the zip file")
        }
    }

    /// Entries that share bytes make a bomb of a small file.
    private mutating func markOverlapping() {
        let order = entries.indices.filter { entries[$0].fault?.code != .damaged }
            .sorted { (entries[$0].place.offset, $0) < (entries[$1].place.offset, $1) }
        var reach = 0
        var reaching: Int?
        for index in order {
            if entries[index].place.offset < reach, let reaching {
                for one in [reaching, index] { mark(one, .damaged, "this entry shares bytes with another") }
            }
            if let end = end(of: entries[index]), end > reach { (reach, reaching) = (end, index) }
        }
    }

    private mutating func markTooLarge(_ limits: ZIPLimits) {
        var total = 0
        for index in entries.indices where entries[index].fault == nil {
            let place = entries[index].place
            if place.size > limits.entrySize {
                mark(index, .tooLarge, "this entry unpacks to \(place.size) bytes")
            } else if place.size > limits.ratioSize, place.size / limits.ratio > place.packedSize {
                mark(index, .tooLarge, "this entry unpacks to over \(limits.ratio) times its size")
            } else if place.size > limits.total - total {
                mark(index, .tooLarge, "this zip file unpacks to over \(limits.total >> 30) GiB")
            } else {
                total += place.size
            }
        }
    }
}
