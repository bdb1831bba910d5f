internal import ArgumentParser
internal import FOIBatch
internal import FOIEvaluation
internal import FOIRecords
internal import Files

struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Tell how often each field is right, by letters that people have annotated.",
        discussion: """
            GOLD is a folder of annotations: NAME.json for the letter NAME.pdf. RECORDS is what “convert” wrote; without \
            it, the letters in --letters are read on the spot, or those in GOLD.

              foi-records eval annotations records.jsonl --misses
              foi-records eval annotations --letters letters --field citations --field citations.roles
              foi-records eval annotations records.jsonl --json --least 0.95

            P is precision: of the values given, the share that is right. R is recall: of the values in the letters, the \
            share that is given. F1 is their harmonic mean. “letters” is the share of letters in which the whole field is \
            right, “values” the number of values in the letters. A letter without a record counts as one in which nothing \
            was found.

            A value is right when it equals the annotator's, case, typographic signs and titles of people aside; a text \
            when it begins and a part when it ends with the annotation's words. With --relaxed, provisions are compared \
            by section, regulation or article; a text is right where at least three quarters of the annotation's first \
            words stand among its first and of the last words among its last, up to four words from their place and \
            under whatever label; and a name where it has all words of the annotator's, or the other way round.

            With --by-confidence a second table tells, for the values given with high, medium and low confidence and with \
            none of their own, which share is right and how many they are.
            """)

    @Argument(help: ArgumentHelp("The folder of annotations.", valueName: "gold"), completion: .directory)
    var gold: String

    @Argument(help: ArgumentHelp("The records: JSON Lines.", valueName: "records"), completion: .file())
    var records: String?

    @Option(help: ArgumentHelp("Letters, or a folder of them, to read on the spot.", valueName: "path"))
    var letters: [String] = []

    @Flag(help: "List each wrong or missing value.")
    var misses = false

    @Flag(help: "Allow for bounds a few words off and for other depths of provisions.")
    var relaxed = false

    @Flag(name: .customLong("by-confidence"), help: "Tell how often each level of confidence is right.")
    var byConfidence = false

    @Option(
        name: .customLong("field"), help: ArgumentHelp("Count this field only. May be repeated.", valueName: "name"))
    var fields: [String] = []

    @Option(help: ArgumentHelp("Exit with 1 where the mean F1 is lower.", valueName: "f1"))
    var least: Double?

    @Flag(help: "Print all figures and misses as JSON.")
    var json = false

    @Flag(help: "Print the tables as Markdown.")
    var markdown = false

    func validate() throws {
        if records != nil, !letters.isEmpty {
            throw ValidationError("Give RECORDS or --letters, not both.")
        }
        if json, markdown { throw ValidationError("Give --json or --markdown, not both.") }
        if let least, !(0...1).contains(least) {
            throw ValidationError("--least takes a number from 0 to 1, not \(least).")
        }
        for name in fields where RecordField(named: name)?.isScored != true {
            throw ValidationError(
                "No field is named “\(name)”. There are \(RecordField.scored.map(\.rawValue).joined(separator: ", ")).")
        }
    }

    func run() async throws {
        let annotations = try readingComparison { () throws(EvaluationError) in try AnnotationFolder(FilePath(gold)) }
        let found = try readRecords(of: Set(annotations.entries.map(\.name))).byName
        if !annotations.entries.contains(where: { found[$0.name] != nil }) {
            complain("none of the records is of a letter that is annotated in \(gold): is it the right folder?")
        }
        let selected = fields.compactMap { RecordField(named: $0) }
        var evaluation = Evaluation(
            mode: relaxed ? .relaxed : .strict, fields: selected.isEmpty ? RecordField.scored : selected)
        for entry in annotations.entries {
            evaluation.add(found[entry.name], of: entry.name, against: entry.annotation)
        }
        let output = try text(of: evaluation)
        try writingOutput { () throws(FileError) in try StandardOutput().write(output) }
        if let least, evaluation.meanF1 < least { throw ExitCode.tooLow }
    }

    private func readRecords(of names: Set<String>) throws(ExitCode) -> RecordLines {
        if let records {
            return try readingComparison { () throws(EvaluationError) in try RecordLines(FilePath(records)) }
        }
        let paths = letters.isEmpty ? [gold] : letters
        do throws(FolderScanner.Nothing) {
            return RecordLines(
                readingLetters: try FolderScanner.pdfs(under: paths.map { FilePath($0) }), named: names)
        } catch {
            for missing in error.errors { complain("\(missing)") }
            if letters.isEmpty { complain("give RECORDS, or --letters with the folder of the letters") }
            throw .noInput
        }
    }

    private func text(of evaluation: Evaluation) throws -> String {
        if json {
            let bytes = try RecordEncoder(layout: .indented).encode(EvaluationReport(evaluation))
            return String(decoding: bytes, as: UTF8.self)
        }
        var tables = [evaluation.figures]
        if byConfidence { tables.append(evaluation.confidenceFigures) }
        var parts = tables.map { markdown ? $0.markdown : $0.text }
        if misses { parts.append(evaluation.misses.map { "\($0)\n" }.joined()) }
        // In a document a paragraph ends with a full stop.
        parts.append(markdown ? "M\(evaluation.conclusion.dropFirst()).\n" : "\(evaluation.conclusion)\n")
        return parts.filter { !$0.isEmpty }.joined(separator: byConfidence || markdown ? "\n" : "")
    }
}
