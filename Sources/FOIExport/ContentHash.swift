/// The SHA-256 of a file's bytes.
public struct ContentHash: Sendable, Hashable {
    private var words: SIMD4<UInt64>

    /// - Parameter digits: 64 hexadecimal digits, as records have them.
    public init?(digits: some Collection<UInt8>) {
        guard digits.count == 64 else { return nil }
        words = SIMD4()
        for (index, digit) in digits.enumerated() {
            guard let value = Character(UnicodeScalar(digit)).hexDigitValue else { return nil }
            words[index / 16] = words[index / 16] << 4 | UInt64(value)
        }
    }

    /// 64 lower-case hexadecimal digits.
    public var digits: String {
        (0..<4).map { index in
            let word = String(words[index], radix: 16)
            return String(repeating: "0", count: 16 - word.utf8.count) + word
        }.joined()
    }
}
