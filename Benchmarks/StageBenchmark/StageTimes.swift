import FOIRecords
import Files
import Foundation
import PDFText

/// How long each stage of reading one letter takes.
struct StageTimes {
    enum Stage: String, CaseIterable {
        case extraction, reading, encoding
    }

    private var seconds: [Stage: Double] = [:]

    /// - Throws: where the file is no letter that can be read.
    init(_ path: FilePath, rounds: Int) throws {
        let bytes = try path.contents() ?? []
        let document = try Document(letter: bytes)
        let record = Record(reading: document)
        // Extraction is slow enough to be timed in a few runs.
        try time(.extraction, rounds: max(1, rounds / 10)) { _ = try Document(letter: bytes) }
        time(.reading, rounds: rounds) { _ = Record(reading: document) }
        try time(.encoding, rounds: rounds) { _ = try RecordEncoder().encode(record) }
    }

    /// The processor's time of one run.
    func microseconds(_ stage: Stage) -> Double { seconds[stage, default: 0] * 1e6 }

    private mutating func time(_ stage: Stage, rounds: Int, _ body: () throws -> Void) rethrows {
        let start = clock()
        for _ in 0..<rounds { try body() }
        seconds[stage] = Double(clock() - start) / Double(CLOCKS_PER_SEC) / Double(rounds)
    }
}
