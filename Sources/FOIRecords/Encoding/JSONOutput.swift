/// The text that all containers of an encoding write to.
///
/// Whoever writes does so by one call of the text's: each access to a class's property is checked for overlaps.
final class JSONOutput {
    var text: JSONText

    init(layout: RecordEncoder.Layout) {
        text = JSONText(layout: layout)
    }

    func encode<Value: Encodable>(_ value: Value) throws {
        // Types are compared first: a cast that fails costs more than to write the value.
        if Value.self == String.self, let value = value as? String {
            text.write(value)
        } else if Value.self == [[Double]].self, let value = value as? [[Double]] {
            try text.write(value)
        } else if Value.self == [Double].self, let value = value as? [Double] {
            try text.write(value)
        } else if Value.self == Int.self, let value = value as? Int {
            text.write(value)
        } else if Value.self == Double.self, let value = value as? Double {
            try text.write(value)
        } else if Value.self == Bool.self, let value = value as? Bool {
            text.write(value)
        } else {
            let depth = text.depth
            let start = text.bytes.count
            try value.encode(to: JSONStep(output: self))
            text.close(to: depth)
            // A type without properties that opens no container still is an object.
            if text.bytes.count == start { text.bytes += [UInt8(ascii: "{"), UInt8(ascii: "}")] }
        }
    }
}
