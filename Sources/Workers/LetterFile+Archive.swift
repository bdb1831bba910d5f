internal import Archives
internal import FOIRecords
public import Files
internal import PDFText

extension LetterFile {
    /// The letters in a zip file, in the order of their paths: its PDFs, and what stands for that which can't be read.
    ///
    /// Nothing is unpacked. A zip file that can't be read stands for itself, and one within the zip file too.
    public static func letters(inArchive path: FilePath) -> [LetterFile] {
        let archive: ZIPArchive
        do throws(ReadingError) {
            let file = try LetterFile(path).opened()
            archive = try ReadingError.telling { () throws(ZIPError) in
                try ZIPArchive(file, limits: ZIPLimits(entrySize: Document.largestPDF))
            }
        } catch {
            return [LetterFile(path, origin: .none(error))]
        }
        var namesakes: [FilePath: Int] = [:]
        var letters: [LetterFile] = []
        for entry in archive.entries where !entry.isNoFile {
            guard entry.isNamed(".pdf") || entry.isNamed(".zip") else { continue }
            var letter = LetterFile(path.appending(entry.path), origin: .entry(of: path, entry.place))
            // Many may have one name, and each is to be found again. No other name ends like this.
            let number = namesakes[letter.path, default: 0] + 1
            namesakes[letter.path] = number
            if number > 1 { letter.path = path.appending(entry.path + Array("#\(number)".utf8)) }
            if entry.isNamed(".zip") {
                letter.origin = .none(
                    ReadingError(.unreadable, "a zip file in a zip file is not opened: unpack it first"))
            } else if let fault = entry.fault {
                letter.origin = .none(ReadingError(fault))
            }
            letters.append(letter)
        }
        return letters.sorted { $0.path < $1.path }
    }
}

extension ReadingError {
    /// The codes of a ``ZIPError`` are among those of a reading.
    init(_ error: ZIPError) {
        self.init(Code(rawValue: error.code.rawValue), error.message)
    }

    /// Does something to do with a zip file, and tells in the words of a reading why it can't be done.
    static func telling<Value>(_ body: () throws(ZIPError) -> Value) throws(ReadingError) -> Value {
        do throws(ZIPError) {
            return try body()
        } catch {
            throw ReadingError(error)
        }
    }
}
