/// A picture of few colours, each pixel the number of one.
///
/// Letters are black on white with a crest: sixteen steps of each of red, green and blue are enough for them, and make
/// pictures a quarter as large.
struct IndexedImage {
    let width: Int
    let height: Int
    /// At most 256, as 0xRRGGBB.
    private(set) var colours: [UInt32] = []
    /// Row by row.
    private(set) var pixels: [UInt8] = []

    /// - Parameter pixels: row by row, red, green and blue in the lower 24 bits of each.
    init(_ pixels: [UInt32], width: Int) {
        self.width = width
        height = width > 0 ? pixels.count / width : 0
        let coarse = pixels.map(Self.coarse)
        var counts = [Int](repeating: 0, count: 4096)
        for colour in coarse { counts[Int(colour)] += 1 }
        let numbers = takeColours(counts)
        self.pixels = coarse.map { numbers[Int($0)] }
    }

    /// Takes the most frequent colours.
    /// - Returns: for each coarse colour the number of that which stands for it.
    private mutating func takeColours(_ counts: [Int]) -> [UInt8] {
        let used = counts.indices.filter { counts[$0] > 0 }
        let kept = used.count <= 256 ? used : used.sorted { counts[$0] > counts[$1] }.prefix(256).sorted()
        colours = kept.map { Self.fine(UInt16($0)) }
        var numbers = [UInt8](repeating: 0, count: counts.count)
        for (number, colour) in kept.enumerated() { numbers[colour] = UInt8(number) }
        guard kept.count < used.count else { return numbers }
        let places = Set(kept)
        for colour in used where !places.contains(colour) {
            let nearest = kept.indices.min { Self.distance(kept[$0], colour) < Self.distance(kept[$1], colour) }
            numbers[colour] = UInt8(nearest ?? 0)
        }
        return numbers
    }

    /// Four bits of each of red, green and blue, rounded.
    private static func coarse(_ pixel: UInt32) -> UInt16 {
        func step(_ shift: UInt32) -> UInt16 { UInt16(((pixel >> shift & 0xFF) * 15 + 127) / 255) }
        return step(16) << 8 | step(8) << 4 | step(0)
    }

    private static func fine(_ colour: UInt16) -> UInt32 {
        let colour = UInt32(colour)
        return (colour >> 8) * 17 << 16 | (colour >> 4 & 15) * 17 << 8 | (colour & 15) * 17
    }

    private static func distance(_ left: Int, _ right: Int) -> Int {
        [8, 4, 0].reduce(0) { sum, shift in
            let difference = (left >> shift & 15) - (right >> shift & 15)
            return sum + difference * difference
        }
    }
}
