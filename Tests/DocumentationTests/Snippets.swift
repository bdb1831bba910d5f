import FOIRecords
import Foundation

/// The code of the documentation's articles, so that it is compiled. ``SnippetTests`` holds that it stands there as it
/// stands here.
enum Snippets {
    static func overview1() throws {
        let record = try Record(contentsOf: URL(filePath: "response.pdf"))
        print(record.authority.name?.value ?? "unknown", record.outcome.rawValue)
        for citation in record.citations where citation.role == .exemption {
            print(citation.display, citation.title ?? "")
        }
        print(try record.json(layout: .indented))
    }

    static func gettingStarted1(letter: URL) throws {
        let record = try Record(contentsOf: letter)
        print(record.authority.name?.value ?? "unknown authority")
        print(record.kind, record.outcome)
        for answer in record.answers {
            print(answer.parts.joined(separator: ", "), answer.outcome.rawValue)
        }
    }

    static func gettingStarted2(record: Record) {
        if let dated = record.dates.response {
            print(dated.value, dated.confidence.rawValue)
            for place in dated.evidence {
                print("page \(place.page), characters \(place.start) to \(place.end), boxes \(place.boxes)")
            }
        }
    }

    static func gettingStarted3(letter: URL, bytes: [UInt8]) throws {
        let nobody = try Record(contentsOf: letter, masked: true)
        print(nobody.requester.name?.value ?? "")
        let reading = try MaskedReading(pdf: bytes)
        print(reading.text.count, reading.boxes.count)
    }

    static func gettingStarted4(record: Record) {
        let exemptions = record.citations.filter { $0.role == .exemption }
        for citation in exemptions where citation.publicInterestTest == .qualified {
            let isArgued = record.publicInterest.contains { $0.provision == citation.provision }
            print(citation.display, isArgued ? "with a public interest test" : "without one")
        }
    }

    static func gettingStarted5(bytes: [UInt8]) {
        do {
            _ = try Record(pdf: bytes)
        } catch {
            if error.code == .noText { print("a scan: \(error.message)") } else { print(error.message) }
        }
    }

    static func gettingStarted6(record: Record) throws {
        let json = try record.json()
        let again = try JSONDecoder().decode(Record.self, from: Data(json.utf8))
        _ = again
    }

    static func howALetterIsRead1(bytes: [UInt8]) throws {
        let reading = try ExplainedReading(pdf: bytes)
        for value in reading.explanation(of: .response).found {
            for ground in value.grounds { print(value.value, "because of", ground.text) }
        }
    }

    static func theRecord1(record: Record) {
        let refused = record.answers.filter { [.withheld, .ncnd, .refused].contains($0.outcome) }
        for answer in refused {
            let titles = record.citations.filter { answer.provisions.contains($0.provision) }.compactMap(\.title)
            print(answer.parts.joined(separator: ", "), titles.joined(separator: "; "))
        }
    }

    static func theRecord2(record: Record) {
        if let clock = record.timeliness, clock.late {
            print("late: working day \(clock.workingDays) of \(clock.limit)")
        }
    }

    static func accuracy1(record: Record) {
        let sure = record.references.filter { $0.confidence == .high }
        _ = sure
    }

    static func limits1(error: ReadingError) {
        if error.code == .tooLarge { print("left out: \(error.message)") }
    }
}
