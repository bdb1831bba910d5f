import FOIExport
import FOIRecords
import Files
import Legislation
import PDFText

/// A letter with what each stage makes of it, so that any stage can run by itself.
struct StagedLetter {
    private let pdf: [UInt8]
    private let source: PDFSource
    private let document: Document
    private let record: Record
    let encoded: EncodedRecord

    /// - Throws: where the file is no letter that can be read.
    init(_ path: FilePath) throws {
        pdf = try path.contents() ?? []
        source = try PDFSource(pdf)
        document = source.laidOut()
        record = Record(reading: document)
        encoded = try EncodedRecord(record)
    }

    func repeatStage(_ stage: Stage, _ rounds: Int) throws {
        for _ in 0..<rounds {
            switch stage {
            case .poppler: _ = try PDFSource(pdf)
            case .layout: _ = source.laidOut()
            case .parsing: _ = Record(reading: document)
            case .citations: _ = LegalText(document.utf8)
            case .encoding: _ = try RecordEncoder().encode(record)
            }
        }
    }

    /// How many bytes a stage takes in: of the PDF, of text, or, for encoding, gives.
    func bytes(of stage: Stage) -> Int {
        switch stage {
        case .poppler: pdf.count
        case .layout, .parsing, .citations: document.utf8.count
        case .encoding: encoded.json.count
        }
    }
}
