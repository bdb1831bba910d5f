/// A value found in a letter, with where it stands there.
public struct Found<Value: Codable & Sendable & Hashable>: Codable, Sendable, Hashable {
    public var value: Value
    /// The letter's own words, line breaks and line-end hyphens closed.
    public var text: String
    public var confidence: Confidence
    public var evidence: [Evidence]

    public init(value: Value, text: String, confidence: Confidence, evidence: [Evidence]) {
        self.value = value
        self.text = text
        self.confidence = confidence
        self.evidence = evidence
    }
}

/// How sure a value is.
public enum Confidence: String, Codable, Sendable, Hashable, CaseIterable {
    /// Labelled or unambiguous.
    case high
    /// Inferred from its place.
    case medium
    /// The best of several.
    case low
}

/// A place in a letter: one unbroken stretch of its text on one page.
public struct Evidence: Codable, Sendable, Hashable {
    /// From 1.
    public var page: Int
    /// The first character, in Unicode code points of the text that `foi-records text` prints.
    public var start: Int
    /// Behind the last character, in the same unit.
    public var end: Int
    /// `[x0, y0, x1, y1]` in points from the page's top left, one for each line. Empty where the
    /// letter came as plain text.
    public var boxes: [[Double]]

    public init(page: Int, start: Int, end: Int, boxes: [[Double]]) {
        self.page = page
        self.start = start
        self.end = end
        self.boxes = boxes
    }
}

/// Text found in a letter whose value is the text itself.
public struct Passage: Codable, Sendable, Hashable {
    public var text: String
    public var evidence: [Evidence]

    public init(text: String, evidence: [Evidence]) {
        self.text = text
        self.evidence = evidence
    }
}
