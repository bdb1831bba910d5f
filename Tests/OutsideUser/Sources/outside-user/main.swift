import FOIRecords
import Foundation

let letter = URL(filePath: CommandLine.arguments[1])
do {
    let record = try Record(contentsOf: letter)
    print(record.authority.name?.value ?? "unknown authority", record.outcome.rawValue)
    for citation in record.citations where citation.role == .exemption {
        print(citation.display, "on page", citation.occurrences.first?.evidence.first?.page ?? 0)
    }
    print(try record.json())
    print(try Record(pdf: Data(contentsOf: letter)).kind.rawValue, Record(parsing: "Dear Ms Quill,").kind.rawValue)
} catch {
    print("error: \(error)")
}
