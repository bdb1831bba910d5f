internal import CPoppler

/// What tells one file's bytes from another's.
public enum Fingerprint {
    /// The SHA-256 of the bytes, in 64 lower-case hexadecimal digits.
    ///
    /// GLib's: poppler brings it along, so that no cryptographic library is built for the one sum.
    public static func sha256(of bytes: [UInt8]) -> String {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            guard
                let digits = unsafe g_compute_checksum_for_data(
                    G_CHECKSUM_SHA256, buffer.baseAddress, gsize(buffer.count))
            else { return "" }
            defer { unsafe g_free(digits) }
            return unsafe String(cString: digits)
        }
    }
}
