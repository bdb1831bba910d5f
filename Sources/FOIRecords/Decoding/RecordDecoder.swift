/// Reads records back from the JSON that ``RecordEncoder`` writes.
///
/// Foundation's `JSONDecoder` reads it too. This one builds no tree: it goes along the bytes, as the keys come in the
/// order in which the types declare them. In another order they are found as well.
///
///     let record = try RecordDecoder().decode(Record.self, from: line)
public struct RecordDecoder: Sendable {
    /// Whether the places on the page are left out, most of a record's bytes: every `evidence` is then empty.
    public var skipsEvidence: Bool

    public init(skipsEvidence: Bool = false) {
        self.skipsEvidence = skipsEvidence
    }

    /// - Parameter json: UTF-8, one value with nothing but white space around it.
    /// - Throws: a `DecodingError` that tells where the bytes are no such value.
    public func decode<Value: Decodable>(_ type: Value.Type, from json: [UInt8]) throws -> Value {
        let input = JSONInput(json, skipsEvidence: skipsEvidence)
        let value = try input.decode(type)
        try input.expectEnd()
        return value
    }
}

/// What a line of the output of `convert` holds.
public enum DecodedRecord: Sendable, Hashable {
    case record(Record)
    /// The file gave none.
    case failure(ErrorRecord)

    public var source: Source {
        switch self {
        case .record(let record): record.source
        case .failure(let error): error.source
        }
    }
}

extension RecordDecoder {
    /// Reads a line of the output of `convert`.
    public func decode(_ json: [UInt8]) throws -> DecodedRecord {
        if let plain = DecodedRecord(plain: json, skipsEvidence: skipsEvidence) { return plain }
        do {
            return .record(try decode(Record.self, from: json))
        } catch {
            // What an error record has no record has.
            if let failure = try? decode(ErrorRecord.self, from: json) { return .failure(failure) }
            throw error
        }
    }
}
