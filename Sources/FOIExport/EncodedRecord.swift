public import FOIRecords
public import Files

/// What reading one file gave, as it goes from the reader to the writers: a record or an error record, encoded.
///
/// Bytes and not a ``Record``, so that a reader may be another process.
public struct EncodedRecord: Sendable, Hashable {
    /// The record or error record as JSON on one line, without a line feed.
    public var json: [UInt8]
    /// Why there is no record. `nil` where there is one.
    public var failure: ReadingError.Code?

    public init(json: [UInt8], failure: ReadingError.Code? = nil) {
        self.json = json
        self.failure = failure
    }
}

extension EncodedRecord {
    public init(_ record: Record) throws {
        self.init(json: try RecordEncoder().encode(record))
    }

    public init(_ error: ErrorRecord) throws {
        self.init(
            json: try RecordEncoder().encode(error), failure: ReadingError.Code(rawValue: error.error.code))
    }

    /// The error record of a file that gave no record.
    public init(_ error: ReadingError, source: Source) {
        // Texts and whole numbers only: there is none that JSON does not have.
        self.init(
            json: (try? RecordEncoder().encode(ErrorRecord(error, source: source))) ?? [], failure: error.code)
    }
}

extension EncodedRecord {
    /// The file that the record, or error record, is of.
    public var source: Source? {
        struct Head: Decodable { var source: Source }
        return try? RecordDecoder(skipsEvidence: true).decode(Head.self, from: json).source
    }
}

extension EncodedRecord {
    /// What all lines begin with: behind it stands the path.
    static let opening = Array(#"{"schemaVersion":"\#(Record.currentSchemaVersion)","source":{"path":"#.utf8)
    private static let noPath = Array("null".utf8)

    /// Takes what another process says to be the record or error record of a file whose path it does not know.
    ///
    /// - Returns: `nil` where it can be none: it must be one line of UTF-8, begin and end as such records do.
    public init?(untrusted json: [UInt8], failure: ReadingError.Code?) {
        guard json.starts(with: Self.opening + Self.noPath + Array(",".utf8)), json.last == UInt8(ascii: "}"),
            !json.contains(where: { $0 < 0x20 }), String(validating: json, as: UTF8.self) != nil
        else { return nil }
        self.init(json: json, failure: failure)
    }

    /// The same record or error record of a file of the same bytes under another path.
    public func named(_ path: FilePath) -> EncodedRecord {
        guard let name = try? RecordEncoder().encode(path.string) else { return self }
        return replacingPath(with: name)
    }

    /// The same under no path that somebody gave it, as in a record that is masked.
    public var nameless: EncodedRecord {
        let hash = RecordHead(json)?.hash
        let path = Source(sha256: hash?.digits, textLayer: .none).namelessPath
        return path.map { named(FilePath($0)) } ?? replacingPath(with: Self.noPath)
    }

    private func replacingPath(with path: [UInt8]) -> EncodedRecord {
        guard json.starts(with: Self.opening) else { return self }
        let rest = json.dropFirst(Self.opening.count)
        guard let end = rest.starts(with: Self.noPath) ? rest.startIndex + Self.noPath.count : rest.endOfText else {
            return self
        }
        var copy = self
        copy.json = Self.opening + path + rest[end...]
        return copy
    }
}

extension ArraySlice<UInt8> {
    /// Behind the JSON text that begins here.
    var endOfText: Index? {
        guard first == UInt8(ascii: "\"") else { return nil }
        var index = startIndex + 1
        while index < endIndex {
            switch self[index] {
            case UInt8(ascii: "\""): return index + 1
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }
}
