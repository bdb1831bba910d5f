/// Chance that gives the same letters for the same seed, on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    /// The half of the wordings that is drawn from.
    let half: Wording.Half
    /// How many wordings were drawn, and how many of those were held ones.
    private(set) var drawn = (all: 0, held: 0)

    init(seed: UInt64, half: Wording.Half) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 ^ 0x5DEE_CE66_D15E_A5E5
        self.half = half
        _ = next()
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// Whether something happens that does so `percent` times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { roll(0...99) < percent }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(0...(values.count - 1))] }

    mutating func pick(_ wording: Wording) -> String { pick(wording.seen, held: wording.held) }

    mutating func pick<Value>(_ seen: [Value], held: [Value]) -> Value { pick(ofHalf(seen, held)) }

    /// Some of the values, in a random order.
    mutating func pick<Value>(_ count: Int, of values: [Value]) -> [Value] {
        var left = values
        var picked: [Value] = []
        while picked.count < count, !left.isEmpty { picked.append(left.remove(at: roll(0...(left.count - 1)))) }
        return picked
    }

    mutating func pick(_ count: Int, of wording: Wording) -> [String] {
        pick(count, of: ofHalf(wording.seen, wording.held))
    }

    /// Those of the half that is drawn from; where no held ones were written, the seen ones.
    private mutating func ofHalf<Value>(_ seen: [Value], _ held: [Value]) -> [Value] {
        drawn.all += 1
        guard half == .held, !held.isEmpty else { return seen }
        drawn.held += 1
        return held
    }
}
