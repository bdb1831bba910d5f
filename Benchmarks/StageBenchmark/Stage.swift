import ArgumentParser

/// A stage that a letter goes through.
enum Stage: String, CaseIterable, ExpressibleByArgument {
    /// Characters, boxes, fonts and links of all pages, by poppler.
    case poppler
    /// Those to words, lines and reading order.
    case layout
    /// The document to a record.
    case parsing
    /// The Acts and provisions in the text of the document: most of it is a part of parsing too.
    case citations
    /// The record to JSON.
    case encoding
}
