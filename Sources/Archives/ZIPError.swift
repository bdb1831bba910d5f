internal import Files

/// Why a zip file, or something in it, is not read.
public struct ZIPError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable {
        case damaged, encrypted
        case tooLarge = "too-large"
        /// Sound perhaps, but not of a kind that is read here, or not to be got from the disk.
        case unreadable
    }

    public var code: Code
    /// What is wrong and what to do, for a person.
    public var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    init(_ error: FileError) {
        self.init(.unreadable, "this file can't be read: \(error.reason)")
    }

    public var description: String { message }
}

extension ByteSource {
    /// A stretch that must be there whole.
    func wholeBytes(at offset: Int, count: Int) throws(ZIPError) -> [UInt8] {
        guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
            throw ZIPError(.damaged, "this zip file is damaged: it speaks of bytes that it does not have")
        }
        let found: [UInt8]
        do {
            found = try bytes(at: offset, count: count)
        } catch {
            throw ZIPError(error)
        }
        guard found.count == count else { throw ZIPError(.damaged, "this zip file became shorter while it was read") }
        return found
    }
}
