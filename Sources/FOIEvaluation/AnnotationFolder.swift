internal import FOIRecords
public import Files

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A folder of annotations: `NAME.json` is the right answer for the letter `NAME.pdf`.
public struct AnnotationFolder: Sendable {
    /// An annotation with the name of its letter.
    public struct Entry: Sendable {
        public var name: String
        public var annotation: Annotation
    }

    /// In the order of the names' bytes.
    public let entries: [Entry]

    /// Reads every `.json` in the folder, but in none of the folders in it.
    public init(_ folder: FilePath) throws(EvaluationError) {
        let names: [[UInt8]]
        do {
            names = try folder.entries().filter { $0.suffix(5).elementsEqual(".json".utf8) }
        } catch {
            throw EvaluationError(error)
        }
        guard !names.isEmpty else {
            throw EvaluationError(
                folder, "holds no annotations: one is NAME.json for the letter NAME.pdf", isMissing: true)
        }
        var entries: [Entry] = []
        for name in names {
            let path = folder.appending(name)
            entries.append(Entry(name: path.stem, annotation: try Self.annotation(in: path)))
        }
        self.entries = entries
    }

    private static func annotation(in path: FilePath) throws(EvaluationError) -> Annotation {
        do {
            return try JSONDecoder().decode(Annotation.self, from: Data(try path.contents() ?? []))
        } catch let error as FileError {
            throw EvaluationError(error)
        } catch let error as DecodingError {
            throw EvaluationError(path, "is no annotation: \(error.reason)")
        } catch {
            throw EvaluationError(path, "is no annotation: \(error)")
        }
    }
}

extension FilePath {
    /// The name of the file without the last ending.
    public var stem: String {
        let name = name
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0, dot < name.count - 1 else {
            return String(decoding: name, as: UTF8.self)
        }
        return String(decoding: name[..<dot], as: UTF8.self)
    }
}
