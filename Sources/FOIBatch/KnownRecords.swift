internal import FOIExport

/// The records of the files that were read last, by the files' bytes, so that copies need not be read.
struct KnownRecords {
    private var records: [ContentHash: EncodedRecord] = [:]
    /// In the order in which they came.
    private var order: [ContentHash] = []
    private var bytes = 0
    /// Files that are being read, and the copies of them that wait for that.
    private var copies: [ContentHash: [Int]] = [:]

    private let capacity: Int

    /// - Parameter capacity: the most bytes of records that are kept.
    init(capacity: Int) {
        self.capacity = capacity
    }

    enum Answer {
        /// Nobody reads such a file: it is taken that the caller now does.
        case unknown
        /// Another file of the same bytes is being read, and ``keep(_:of:)`` will tell that this one waits for it.
        case beingRead
        case record(EncodedRecord)
    }

    mutating func look(for hash: ContentHash, at index: Int) -> Answer {
        if let record = records[hash] { return .record(record) }
        guard copies[hash] == nil else {
            copies[hash]?.append(index)
            return .beingRead
        }
        copies[hash] = []
        return .unknown
    }

    /// - Returns: the copies that waited for the record.
    mutating func keep(_ record: EncodedRecord, of hash: ContentHash) -> [Int] {
        records[hash] = record
        order.append(hash)
        bytes += record.json.count
        while bytes > capacity, order.count > 1, let oldest = records.removeValue(forKey: order.removeFirst()) {
            bytes -= oldest.json.count
        }
        return copies.removeValue(forKey: hash) ?? []
    }
}
