internal import ArgumentParser
internal import FOIRecords
internal import Files

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema (2020-12) of a record and of an error record.",
        discussion: """
            Each line that “convert” writes is valid under it. It tells what each key means.

              foi-records schema > schema.json
            """)

    func run() async throws {
        let schema = try RecordSchema.json()
        try writingOutput { () throws(FileError) in try StandardOutput().write(schema) }
    }
}
