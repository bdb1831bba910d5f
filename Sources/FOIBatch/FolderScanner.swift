public import Files

/// Finds the PDFs under the paths that a person names.
///
/// A file that is named is taken whatever its name; in a folder, and in the folders in it, what ends in ".pdf" in any
/// case is. The order is that of the paths' bytes. Nothing comes twice, however it is reached, and symbolic
/// links that lead in a circle end the search there.
public struct FolderScanner {
    private var found: [FilePath] = []
    private var seen: Set<FilePath> = []
    private var seenFolders: Set<FileStatus.Identity> = []
    private var resolvedFolders: [FilePath: FilePath] = [:]

    private init() {}

    /// - Throws: a ``Nothing`` that tells every path which does not exist or holds no PDF.
    public static func pdfs(under paths: [FilePath]) throws(Nothing) -> [FilePath] {
        var scanner = FolderScanner()
        var missing: [FileError] = []
        for path in paths {
            do {
                try scanner.add(path.tidied)
            } catch {
                missing.append(error)
            }
        }
        guard missing.isEmpty else { throw Nothing(errors: missing) }
        return scanner.found.sorted()
    }

    /// Paths that lead to no PDF.
    public struct Nothing: Error, Sendable, CustomStringConvertible {
        /// One for each path, in the order given.
        public var errors: [FileError]

        public var description: String { errors.map(\.description).joined(separator: "\n") }
    }

    private mutating func add(_ path: FilePath) throws(FileError) {
        let status = try FileStatus(of: path)
        guard status.kind == .folder else { return take(path) }
        guard !seenFolders.contains(status.identity) else { return }
        guard try scan(path, status) else {
            throw FileError(path, "holds no PDF, nor do the folders in it")
        }
    }

    /// - Returns: whether there is a PDF in the folder, found now or before.
    private mutating func scan(_ folder: FilePath, _ status: FileStatus) throws(FileError) -> Bool {
        guard seenFolders.insert(status.identity).inserted else { return true }
        var holdsPDF = false
        for name in try folder.entries() {
            let path = folder == "." ? FilePath(bytes: name) : folder.appending(name)
            if let inner = try? FileStatus(of: path), inner.kind == .folder {
                do throws(FileError) {
                    if try scan(path, inner) {
                        holdsPDF = true
                        continue
                    }
                    // A folder that only is named like a PDF is reported below as a file that can't be read.
                } catch {
                    // So is one that can't be listed, whatever its name: it may hold letters.
                    take(path)
                    holdsPDF = true
                    continue
                }
            }
            guard Self.isNamedPDF(name) else { continue }
            take(path)
            holdsPDF = true
        }
        return holdsPDF
    }

    private mutating func take(_ path: FilePath) {
        let folder = path.folder
        let resolved = resolvedFolders[folder] ?? folder.resolved
        resolvedFolders[folder] = resolved
        if seen.insert(resolved.appending(path.name)).inserted { found.append(path) }
    }

    private static func isNamedPDF(_ name: [UInt8]) -> Bool {
        name.count > 4 && name.suffix(4).map { $0 | 0x20 } == Array(".pdf".utf8)
    }
}
