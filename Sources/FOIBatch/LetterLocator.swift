internal import Files
internal import Workers

/// Finds the letters that records are of, those in zip files too.
struct LetterLocator {
    /// What is in the zip files that were looked into, by the paths that records have.
    private var archives: [FilePath: [FilePath: LetterFile]] = [:]

    /// - Returns: the file at the path, whether there is one or not, or the entry of a zip file that has the path.
    mutating func letter(at path: FilePath) -> LetterFile {
        guard (try? FileStatus(of: path)) == nil else { return LetterFile(path) }
        var folder = path.folder
        while folder != ".", folder != "/" {
            if let letters = archives[folder] { return letters[path] ?? LetterFile(path) }
            switch (try? FileStatus(of: folder))?.kind {
            case .regular:
                let letters = LetterFile.letters(inArchive: folder).map { ($0.path, $0) }
                archives[folder] = Dictionary(letters) { first, _ in first }
            case .folder, .other: return LetterFile(path)
            case nil: folder = folder.folder
            }
        }
        return LetterFile(path)
    }
}
