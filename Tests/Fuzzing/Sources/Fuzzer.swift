/// What libFuzzer calls with each input that it makes up. The program's `main` is libFuzzer's.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    FuzzTarget.chosen.read(unsafe Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
}
