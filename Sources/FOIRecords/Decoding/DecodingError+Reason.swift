extension DecodingError {
    /// What is wrong, and at which key, for a person.
    package var reason: String {
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
