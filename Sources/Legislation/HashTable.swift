/// Values by the hashes of words, or of whatever else is hashed well already: a dictionary that does not hash again.
struct HashTable<Value: Sendable>: Sendable {
    /// 0 where a slot is free. Never more than a quarter of them are taken.
    private var keys: [UInt64] = Array(repeating: 0, count: 16)
    private var values: [Value?] = Array(repeating: nil, count: 16)
    private(set) var count = 0

    init() {}

    /// The value of a key other than 0; setting it to `nil` is not provided for.
    subscript(key: UInt64) -> Value? { values[slot(of: key)] }

    func contains(_ key: UInt64) -> Bool { key != 0 && keys[slot(of: key)] == key }

    mutating func set(_ key: UInt64, _ value: Value) {
        if (count + 1) * 4 > keys.count { grow() }
        let slot = slot(of: key)
        if keys[slot] != key { count += 1 }
        keys[slot] = key
        values[slot] = value
    }

    /// The slot of a key, or the free one where it would go.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = HashTable()
        larger.keys = Array(repeating: 0, count: keys.count * 4)
        larger.values = Array(repeating: nil, count: keys.count * 4)
        for slot in keys.indices {
            if let value = values[slot] { larger.set(keys[slot], value) }
        }
        self = larger
    }
}

extension HashTable where Value == Void {
    mutating func insert(_ key: UInt64) { set(key, ()) }
}
