/// The SHA-256 of a file's bytes.
public struct ContentHash: Sendable, Hashable {
    private var words: SIMD4<UInt64>

    /// - Parameter digits: 64 hexadecimal digits, as records have them.
    public init?(digits: some Collection<UInt8>) {
        // An array: what is not known to be one costs some calls a digit.
        let digits = Array(digits)
        guard digits.count == 64 else { return nil }
        words = SIMD4()
        for (index, digit) in digits.enumerated() {
            guard let value = Self.value(of: digit) else { return nil }
            words[index / 16] = words[index / 16] << 4 | UInt64(value)
        }
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// All of it in a quarter of the bits. Files that share them are rare, but could be made.
    public var folded: UInt64 { words[0] ^ words[1] ^ words[2] ^ words[3] }

    /// 64 lower-case hexadecimal digits.
    public var digits: String {
        (0..<4).map { index in
            let word = String(words[index], radix: 16)
            return String(repeating: "0", count: 16 - word.utf8.count) + word
        }.joined()
    }
}
