extension Flow {
    /// Texts one after the other, each a block.
    init(lines: [String]) {
        var bytes: [UInt8] = []
        for line in lines { bytes += Flow(line: line).bytes + [0x0A] }
        self.init(bytes: bytes, folded: bytes.folded, origin: .same)
    }

    /// The places in the text that ranges of the flow stand for, what line ends put between with it.
    func places(of ranges: [Range<Int>]) -> [Range<Int>] {
        var places: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            for index in range {
                let place = Int(origin[index])
                // A word that is broken over lines has a hyphen and a line feed between; other gaps are other columns.
                if index > range.lowerBound, let last = places.last, place >= last.lowerBound,
                    place - last.upperBound < 6
                {
                    places[places.count - 1] = last.lowerBound..<max(last.upperBound, place + 1)
                } else {
                    places.append(place..<(place + 1))
                }
            }
        }
        return places
    }
}

extension String {
    /// A text with a sign for each character that begins in some places of it, white space and hyphens
    /// aside: values may lack those of the text where they run over lines.
    init(masking places: [Range<Int>], in utf8: [UInt8]) {
        var isMasked = [Bool](repeating: false, count: utf8.count)
        for place in places { for offset in place where offset < utf8.count { isMasked[offset] = true } }
        let sign = Array(String(Mask.sign).utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var masks = false
        for (offset, byte) in utf8.enumerated() {
            let begins = byte & 0xC0 != 0x80
            if begins {
                masks = isMasked[offset] && byte > 0x20 && byte != UInt8(ascii: "-")
                if masks { bytes += sign }
            }
            if !masks { bytes.append(byte) }
        }
        self.init(decoding: bytes, as: UTF8.self)
    }
}
