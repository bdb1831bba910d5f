/// A message between processes: its kind and its bytes.
///
/// On the wire the kind comes first, one byte, then the length of the rest in four, the lowest first.
public struct Frame: Sendable, Hashable {
    public var kind: UInt8
    public var payload: [UInt8]

    public init(kind: UInt8, payload: [UInt8] = []) {
        self.kind = kind
        self.payload = payload
    }

    static let headerLength = 5
    /// What a record of the longest letter takes, many times over.
    public static let longestPayload = 16 << 20

    /// The frame as it goes over the wire.
    public var bytes: [UInt8] {
        [kind] + UInt32(payload.count).littleEndianBytes + payload
    }
}

/// Cuts what comes over a channel into frames.
///
/// The other end is not trusted: a frame that says to be longer than allowed is refused before there is memory for it.
public struct FrameDecoder: Sendable {
    private var bytes: [UInt8] = []
    private let longest: Int

    /// - Parameter longest: the most bytes that a frame may have, its header aside.
    public init(longest: Int = Frame.longestPayload) {
        self.longest = longest
    }

    /// The bytes that no frame was made of yet.
    public var pending: Int { bytes.count }

    public mutating func append(_ more: [UInt8]) {
        bytes += more
    }

    /// The next frame, or `nil` where it has not come whole.
    public mutating func next() throws(MalformedMessage) -> Frame? {
        guard bytes.count >= Frame.headerLength else { return nil }
        let length = Int(UInt32(littleEndianBytes: bytes[1..<Frame.headerLength]))
        guard length <= longest else { throw MalformedMessage() }
        guard bytes.count >= Frame.headerLength + length else { return nil }
        let frame = Frame(kind: bytes[0], payload: Array(bytes[Frame.headerLength..<(Frame.headerLength + length)]))
        // One at a time goes each way, so that there is hardly anything to move.
        bytes.removeSubrange(..<(Frame.headerLength + length))
        return frame
    }
}

/// What came over a channel is not what is spoken there.
public struct MalformedMessage: Error, Sendable, Hashable {
    public init() {}
}

extension FixedWidthInteger {
    var littleEndianBytes: [UInt8] {
        (0..<(Self.bitWidth / 8)).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
    }

    init(littleEndianBytes bytes: some Collection<UInt8>) {
        self = bytes.reversed().reduce(0) { $0 << 8 | Self($1) }
    }
}
