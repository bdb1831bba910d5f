// Tables of the project are text in ASCII for the most part: to take them apart by bytes costs a tenth of what it costs by
// characters, and most of what the library needs before its first letter is tables.

extension String {
    /// The pieces between an ASCII sign, empty ones left out.
    package func pieces(between sign: Unicode.Scalar) -> [Substring] { self[...].pieces(between: sign) }
}

extension Substring {
    /// The pieces between an ASCII sign, empty ones left out.
    package func pieces(between sign: Unicode.Scalar) -> [Substring] {
        utf8.split(separator: UInt8(ascii: sign)).map { Substring($0) }
    }
}
