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

extension DecodingError {
    /// What is wrong, and at which key.
    var reason: String {
        let (context, missing): (Context, (any CodingKey)?) =
            switch self {
            case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
                (context, nil)
            case .keyNotFound(let key, let context): (context, key)
            @unknown default: (Context(codingPath: [], debugDescription: "\(self)"), nil)
            }
        var path = ""
        for key in context.codingPath {
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += "\(path.isEmpty ? "" : ".")\(key.stringValue)"
            }
        }
        let place = path.isEmpty ? "" : " at “\(path)”"
        if let missing { return "the key “\(missing.stringValue)” is missing\(place)" }
        // Foundation's sentences end with a full stop; what follows here goes on.
        let fault = context.debugDescription
        return "\(fault.hasSuffix(".") ? String(fault.dropLast()) : fault)\(place)"
    }
}
