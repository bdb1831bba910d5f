import PDFText

/// A paragraph, heading, list item or table cell: lines that are read as one.
struct Block: Sendable {
    /// In ``Letter/flow``.
    var range: Range<Int>
    /// Indices into ``Letter/lines``.
    var lines: Range<Int>
    var marker: Marker?
    /// The block without its marker.
    var textRange: Range<Int>
    var zone: Zone = .body
    /// The page on which it starts, from 1.
    var page: Int
    var cell: Line.Cell?
    var style: Style
    /// The first line's box; all zero where the letter came as plain text.
    var box: Box
    /// It stands beside the block before it, on the same baseline.
    var continuesRow: Bool
    /// Set apart as a heading: by weight, size, capitals or colour, short, without a full stop.
    var isHeading = false

    var isEmpty: Bool { textRange.isEmpty }
}

extension Block {
    /// How most of a block's text is set.
    struct Style: Sendable, Hashable {
        var isBold = false
        var isItalic = false
        var size: Double = 0
        var colour: Document.Colour = .black
    }
}

/// The parts of a letter, in which the same words mean different things.
enum Zone: UInt8, Sendable {
    /// Before the salutation: letterhead, reference block, addressee.
    case letterhead
    case salutation
    /// Request and answer.
    case body
    /// How to complain: internal review, the Commissioner.
    case review
    /// Copyright, licence, disclaimers, data protection notices.
    case boilerplate
    /// From "Yours sincerely" to the end of the signature.
    case signOff
    /// Annexes with reasons, behind the signature or under a heading of their own.
    case annex
    /// Earlier e-mails quoted below the letter.
    case thread
    /// Another document behind the letter.
    case released
    /// Running headers and footers.
    case furniture
}

/// Some zones, a bit for each.
struct ZoneSet: Sendable, ExpressibleByArrayLiteral {
    private let bits: UInt16

    init(arrayLiteral zones: Zone...) { bits = zones.reduce(0) { $0 | 1 << UInt16($1.rawValue) } }

    func contains(_ zone: Zone) -> Bool { bits & (1 << UInt16(zone.rawValue)) != 0 }
}
