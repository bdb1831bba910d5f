import Foundation
import Testing

@testable import FOIRecords

struct SchemaTests {
    private let validator: SchemaValidator

    init() throws {
        validator = try SchemaValidator(schema: RecordSchema.json())
    }

    @Test func `a record with something under every key is valid`() throws {
        #expect(try validator.faults(in: Record.complete().json()) == [])
    }

    @Test func `a record of which nothing is known is valid`() throws {
        #expect(try validator.faults(in: Record.bare.json()) == [])
    }

    @Test(arguments: ReadingError.Code.known)
    func `an error record is valid`(code: ReadingError.Code) throws {
        let record = ErrorRecord(ReadingError(code, "it is so"), source: Source(path: "a.pdf", textLayer: .none))
        let json = String(decoding: try RecordEncoder().encode(record), as: UTF8.self)
        #expect(try validator.faults(in: json) == [])
    }

    /// Every key of a complete record is taken away in turn, at every depth: so a property that the type has and the
    /// schema does not require, or the other way round, shows.
    @Test func `a record that lacks a key is not valid`() throws {
        let json = try Record.complete().json()
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let lacking = Self.withoutAKey(object)
        #expect(lacking.count > 150)
        for (key, value) in lacking {
            let data = try JSONSerialization.data(withJSONObject: value)
            #expect(try validator.faults(in: String(decoding: data, as: UTF8.self)) != [], "\(key)")
        }
    }

    @Test(arguments: [
        (#""kind":"response""#, #""kind":"reply""#),
        (#""schemaVersion":"1.0""#, #""schemaVersion":"0.9""#),
        (#""page":1"#, #""page":0"#),
        (#""label":"Ref""#, #""label":"Ref","extra":1"#),
        (#""late":false"#, #""late":0"#),
        (#"[72,104,90,115]"#, #"[72,104,90]"#),
        (#""value":"2021-03-05""#, #""value":"5 March 2021""#),
    ])
    func `a record with a wrong value is not valid`(right: String, wrong: String) throws {
        let json = try Record.complete().json()
        #expect(json.contains(right))
        #expect(try validator.faults(in: json.replacingOccurrences(of: right, with: wrong)) != [])
    }

    @Test func `the schema itself is the same on every run and in JSON`() throws {
        let schema = try RecordSchema.json()
        #expect(schema == (try RecordSchema.json()))
        #expect(schema.contains(#""$schema": "https://json-schema.org/draft/2020-12/schema""#))
    }

    private static func withoutAKey(_ value: Any) -> [(key: String, value: Any)] {
        if let object = value as? [String: Any] {
            return object.keys.sorted().flatMap { key -> [(key: String, value: Any)] in
                var rest = object
                let child = rest.removeValue(forKey: key)
                let deeper = withoutAKey(child as Any).map { inner -> (key: String, value: Any) in
                    var changed = object
                    changed[key] = inner.value
                    return ("\(key).\(inner.key)", changed)
                }
                return [(key, rest)] + deeper
            }
        }
        guard let list = value as? [Any] else { return [] }
        return list.enumerated().flatMap { index, element in
            withoutAKey(element).map { inner in
                var changed = list
                changed[index] = inner.value
                return ("\(index).\(inner.key)", changed)
            }
        }
    }
}
