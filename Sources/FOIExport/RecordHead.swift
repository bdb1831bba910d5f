public import FOIRecords

/// What the beginning of a line of JSON Lines tells: of what bytes the record is, and who made it.
///
/// Keys stand in a fixed order, so that the rest of the line need not be read.
public struct RecordHead: Sendable, Hashable {
    /// `nil` where the file could not be read.
    public var hash: ContentHash?
    /// Whether this version of the library made the record, with the same rules and the same poppler.
    public var isCurrent: Bool
    /// Whether it is masked.
    public var isMasked: Bool
    /// Why there is no record. `nil` where there is one.
    public var failure: ReadingError.Code?

    /// - Parameter json: a record or error record on one line. `nil` where it is none, or of another schema.
    public init?(_ json: some Collection<UInt8>) {
        var rest = ArraySlice(json)
        guard rest.last == UInt8(ascii: "}"), rest.skip(EncodedRecord.opening), rest.skipValue(),
            rest.skip(#","sha256":"#)
        else { return nil }
        if rest.first == UInt8(ascii: "\"") {
            guard let hash = ContentHash(digits: rest.dropFirst().prefix(64)) else { return nil }
            self.hash = hash
        }
        for key in ["", #","bytes":"#, #","pages":"#, #","producer":"#, #","textLayer":"#] {
            guard rest.skip(key), rest.skipValue() else { return nil }
        }
        guard rest.skip("}") else { return nil }
        isMasked = rest.skip(Self.maskingTool)
        isCurrent = isMasked || rest.skip(Self.tool)
        guard isCurrent else { return }
        if rest.skip(#","error":{"code":""#) {
            failure = ReadingError.Code(
                rawValue: String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self))
        }
    }

    /// This version, as records have it.
    private static let tool = bytes(of: .current)
    private static let maskingTool = bytes(of: Tool.current.masked)

    private static func bytes(of tool: Tool) -> [UInt8] {
        Array(#","tool":"#.utf8) + ((try? RecordEncoder().encode(tool)) ?? [])
    }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func skip(_ text: String) -> Bool {
        guard starts(with: text.utf8) else { return false }
        removeFirst(text.utf8.count)
        return true
    }

    fileprivate mutating func skip(_ bytes: [UInt8]) -> Bool {
        guard starts(with: bytes) else { return false }
        removeFirst(bytes.count)
        return true
    }

    /// Passes over a text, a number or `null`.
    fileprivate mutating func skipValue() -> Bool {
        if let end = endOfText {
            self = self[end...]
            return true
        }
        let end = firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") } ?? endIndex
        defer { self = self[end...] }
        return end > startIndex
    }
}
