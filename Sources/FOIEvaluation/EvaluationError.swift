public import Files

/// Why annotations or records could not be read.
public struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: FilePath
    /// The line of the file, from 1, where one is to blame.
    public var line: Int?
    /// What is wrong and what to do.
    public var reason: String
    /// Whether there is nothing to read: no such file or folder, or nothing of the kind in it.
    public var isMissing: Bool

    init(_ path: FilePath, line: Int? = nil, _ reason: String, isMissing: Bool = false) {
        self.path = path
        self.line = line
        self.reason = reason
        self.isMissing = isMissing
    }

    init(_ error: FileError) {
        self.init(error.path, error.reason, isMissing: error.isMissing)
    }

    public var description: String {
        "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
    }
}
