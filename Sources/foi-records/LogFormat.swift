internal import ArgumentParser

/// How a run tells of itself on standard error.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For machines: a JSON object a line.
    case json
}
