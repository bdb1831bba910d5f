public import Files
internal import Workers

/// Finds the PDFs under the paths that a person names.
///
/// A file that is named is taken whatever its name; in a folder, and in the folders in it, what ends in ".pdf" in any
/// case is. The order is that of the paths' bytes. Nothing comes twice, however it is reached, and symbolic
/// links that lead in a circle end the search there.
public struct FolderScanner {
    private let opensArchives: Bool
    private var found = LetterList()
    /// By what the bytes of the paths come to: 128 bits, which no two paths share, in less memory than the paths take.
    private var seen: Set<SIMD2<Int>> = []
    private var seenFolders: Set<FileStatus.Identity> = []
    private var resolvedFolders: [FilePath: FilePath] = [:]

    private init(opensArchives: Bool) {
        self.opensArchives = opensArchives
    }

    /// The PDFs that are files of their own: those in zip files are not looked for.
    ///
    /// - Throws: a ``Nothing`` that tells every path which does not exist or holds no PDF.
    public static func pdfs(under paths: [FilePath]) throws(Nothing) -> [FilePath] {
        try found(under: paths, opensArchives: false).map(\.path)
    }

    /// The PDFs, those in zip files among them.
    ///
    /// - Parameter listed: paths that a program names. What of them is gone since is found, to be reported as a file that
    ///   can't be read.
    /// - Throws: a ``Nothing`` that tells every one of `paths` which does not exist or holds no PDF.
    public static func letters(under paths: [FilePath], listed: [FilePath] = []) throws(Nothing) -> LetterList {
        try found(under: paths, listed: listed, opensArchives: true)
    }

    private static func found(
        under paths: [FilePath], listed: [FilePath] = [], opensArchives: Bool
    ) throws(Nothing) -> LetterList {
        var scanner = FolderScanner(opensArchives: opensArchives)
        for path in listed { scanner.addListed(path.tidied) }
        var missing: [FileError] = []
        for path in paths {
            do {
                try scanner.add(path.tidied)
            } catch {
                missing.append(error)
            }
        }
        guard missing.isEmpty else { throw Nothing(errors: missing) }
        scanner.found.sort()
        return scanner.found
    }

    /// Paths that lead to no PDF.
    public struct Nothing: Error, Sendable, CustomStringConvertible {
        /// One for each path, in the order given.
        public var errors: [FileError]

        public var description: String { errors.map(\.description).joined(separator: "\n") }
    }

    private mutating func add(_ path: FilePath) throws(FileError) {
        let status = try FileStatus(of: path)
        guard status.kind == .folder else {
            guard take(path) else { throw FileError(path, "holds no PDF") }
            return
        }
        guard !seenFolders.contains(status.identity) else { return }
        guard try scan(path, status) else {
            throw FileError(path, "holds no PDF, nor do the folders in it")
        }
    }

    /// Takes what there is at a path that a program names, and the path itself where it can't be looked at.
    private mutating func addListed(_ path: FilePath) {
        guard let status = try? FileStatus(of: path), status.kind == .folder else {
            take(path)
            return
        }
        do throws(FileError) {
            _ = try scan(path, status)
        } catch {
            take(path)
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
            guard Self.ends(name, in: ".pdf") || isArchive(name) else { continue }
            if take(path) { holdsPDF = true }
        }
        return holdsPDF
    }

    /// - Returns: whether there is a letter at the path, taken now or before.
    @discardableResult
    private mutating func take(_ path: FilePath) -> Bool {
        let folder = path.folder
        let resolved = resolvedFolders[folder] ?? folder.resolved
        resolvedFolders[folder] = resolved
        let isNew = seen.insert(Self.digest(of: resolved, path.name)).inserted
        guard isArchive(path.name) else {
            if isNew { found.append(LetterFile(path)) }
            return true
        }
        let letters = LetterFile.letters(inArchive: path)
        if isNew { for letter in letters { found.append(letter) } }
        return !letters.isEmpty
    }

    /// Two sums with a key that is another in each run, so that nobody can make names that share them.
    private static func digest(of folder: FilePath, _ name: [UInt8]) -> SIMD2<Int> {
        var digest = SIMD2<Int>()
        for index in 0..<2 {
            var hasher = Hasher()
            hasher.combine(index)
            hasher.combine(folder)
            hasher.combine(name)
            digest[index] = hasher.finalize()
        }
        return digest
    }

    private func isArchive(_ name: [UInt8]) -> Bool {
        opensArchives && Self.ends(name, in: ".zip")
    }

    /// Whether a name has an ending, in any case.
    private static func ends(_ name: [UInt8], in ending: String) -> Bool {
        name.count > ending.utf8.count
            && name.suffix(ending.utf8.count).map { $0 | 0x20 } == ending.utf8.map { $0 | 0x20 }
    }
}
