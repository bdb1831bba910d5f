internal import CPoppler

/// The compression of PNG.
///
/// GLib's, which poppler brings along.
enum Compression {
    /// Of 9. The last three take three times as long, and make a page's picture 5 % smaller.
    private static let level: gint = 6

    /// - Returns: `nil` where there is no memory for it.
    static func zlib(_ bytes: [UInt8]) -> [UInt8]? {
        guard let compressor = unsafe g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB, level) else { return nil }
        defer { unsafe foi_compressor_unref(compressor) }
        // What zlib promises never to exceed, and one round does it.
        let room = bytes.count + bytes.count / 1000 + 64
        var isWhole = false
        let compressed = unsafe [UInt8](unsafeUninitializedCapacity: room) { output, count in
            var read: gsize = 0
            var written: gsize = 0
            let result = unsafe bytes.withUnsafeBytes { input in
                unsafe g_converter_convert(
                    compressor, input.baseAddress, gsize(input.count), output.baseAddress, gsize(room),
                    G_CONVERTER_INPUT_AT_END, &read, &written, nil)
            }
            isWhole = result == G_CONVERTER_FINISHED
            count = Int(written)
        }
        return isWhole ? compressed : nil
    }
}
