extension StringProtocol {
    /// Without the given characters, which are ASCII, at both ends.
    func trimming(_ characters: String) -> String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !characters.utf8.contains($0) }),
            let last = bytes.lastIndex(where: { !characters.utf8.contains($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
