import FOIRecords
import Foundation
import PDFText
import Testing

/// Whatever is done to a letter, it gives a record or an error, and the same one again.
///
/// Changes are by chance, but the same on every run. `FOI_DAMAGE=1000` tries more of them.
struct DamageTests {
    private static let rounds = ProcessInfo.processInfo.environment["FOI_DAMAGE"].flatMap { Int($0) } ?? 4

    @Test(arguments: SampleLetter.samples)
    func `a PDF with damaged bytes gives a record or an error`(letter: SampleLetter) throws {
        let sound = try letter.bytes()
        guard sound.count > 100 else { return }
        var chance = Chance(seed: sound.count)
        for round in 0..<Self.rounds {
            var damaged = sound
            for _ in 0..<(1 << (round % 8)) {
                damaged[chance.number(below: sound.count)] = UInt8(chance.number(below: 256))
            }
            if round % 4 == 3 { damaged.removeLast(chance.number(below: sound.count)) }
            #expect(try outcome(of: damaged) == outcome(of: damaged))
        }
    }

    @Test(arguments: SampleLetter.readable)
    func `a text with lines lost, doubled, cut and swapped gives a record`(letter: SampleLetter) throws {
        let sound = try Document(letter: letter.bytes()).text
        var chance = Chance(seed: sound.utf8.count)
        for _ in 0..<Self.rounds {
            var lines = sound.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for _ in 0..<(1 + chance.number(below: lines.count / 2 + 1)) {
                let line = chance.number(below: lines.count)
                switch chance.number(below: 6) {
                case 0 where lines.count > 1: lines.remove(at: line)
                case 1: lines.insert(lines[line], at: chance.number(below: lines.count))
                case 2: lines[line] = String(lines[line].prefix(chance.number(below: lines[line].count + 1)))
                case 3: lines[line] = String(lines[line].suffix(chance.number(below: lines[line].count + 1)))
                case 4: lines.swapAt(line, chance.number(below: lines.count))
                default: lines[line] += Self.signs[chance.number(below: Self.signs.count)]
                }
            }
            let text = lines.joined(separator: "\n")
            #expect(try Record(parsing: text).json() == Record(parsing: text).json())
        }
    }

    @Test(arguments: [
        "", " ", "\n", "\u{C}", "\r\n\u{C}\u{C}", "(", "s.", "Section", "1.", "•", "\u{FFFD}", "ﬁ", "🏛️", "Dear",
    ])
    func `next to nothing gives a record`(text: String) throws {
        #expect(Record(parsing: text).kind == .other)
    }

    private static let signs = [
        "(", ")", " s.", "§", " 31(1)(a", "-", "\u{C}", "•", "a)", "1.", "\u{AD}", "\u{301}", "£", "“",
        " 30 February 2021",
        "999999999999999999999", "@", "Dear ", "@@.gov.uk", "Annex", "\u{200B}", "\t", "🏛️",
    ]

    /// The record's JSON or the error's code.
    private func outcome(of bytes: [UInt8]) throws -> String {
        do {
            return try Record(pdf: bytes).json()
        } catch let error as ReadingError {
            #expect(ReadingError.Code.known.contains(error.code))
            #expect(!error.message.isEmpty)
            return error.code.rawValue
        }
    }
}

/// Numbers that look random and are the same on every run.
private struct Chance {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed)
    }

    mutating func number(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, bound)
    }
}
