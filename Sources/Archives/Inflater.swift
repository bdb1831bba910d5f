internal import CZlib

/// Unpacks deflated bytes as they come.
@safe struct Inflater: ~Copyable {
    /// Zlib keeps its address.
    private let stream: UnsafeMutablePointer<z_stream>

    init() throws(ZIPError) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        guard unsafe foi_inflate_init_raw(stream) == Z_OK else {
            throw ZIPError(.tooLarge, "there is no memory to unpack this entry of the zip file")
        }
    }

    deinit {
        _ = unsafe inflateEnd(stream)
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// Unpacks more bytes.
    ///
    /// - Parameter most: how many bytes the output may have.
    /// - Returns: whether the packed data ends here.
    mutating func inflate(_ packed: [UInt8], into output: inout [UInt8], upTo most: Int) throws(ZIPError) -> Bool {
        var portion = [UInt8](repeating: 0, count: 1 << 16)
        var taken = 0
        while true {
            let room = min(portion.count, most - output.count)
            guard room > 0 else { return false }
            let (status, used, made) = unsafe packed.withUnsafeBufferPointer { input in
                unsafe portion.withUnsafeMutableBufferPointer { target in
                    // Zlib takes a pointer to what may change, and changes nothing there.
                    unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(
                        mutating: input.baseAddress.map { unsafe $0 + taken })
                    unsafe stream.pointee.avail_in = UInt32(input.count - taken)
                    unsafe stream.pointee.next_out = target.baseAddress
                    unsafe stream.pointee.avail_out = UInt32(room)
                    let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
                    return unsafe (
                        status, input.count - taken - Int(stream.pointee.avail_in), room - Int(stream.pointee.avail_out)
                    )
                }
            }
            taken += used
            output += portion[..<made]
            switch status {
            case Z_STREAM_END: return true
            case Z_OK where used > 0 || made > 0: continue
            // Nothing more to take, or to make of it.
            case Z_OK, Z_BUF_ERROR: return false
            default: throw ZIPError(.damaged, "this entry of the zip file is damaged: it can't be unpacked")
            }
        }
    }

    /// The CRC-32 of bytes.
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            UInt32(truncatingIfNeeded: unsafe crc32_z(0, buffer.baseAddress, buffer.count))
        }
    }
}
