internal import ArgumentParser
internal import FOIRecords
internal import Files

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema (2020-12) of a record and of an error record.")

    func run() async throws {
        let schema = try RecordSchema.json()
        try writingOutput { () throws(FileError) in try StandardOutput().write(schema) }
    }
}
