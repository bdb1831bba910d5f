/// A piece of a letter as its writer thinks of it, before it is typeset.
///
/// In texts the character ``bold`` begins and ends bold letters, ``raised`` letters above the line.
struct Block {
    enum Shape {
        case paragraph
        /// A line of its own, set apart.
        case heading
        /// A text hanging beside its marker.
        case item(marker: String, level: Int)
        /// Lines that stay as they are: an address, a signature.
        case lines([String])
        /// Labels and values below one another, the values at one place.
        case pairs([(label: String, value: String)])
        /// An address at the left and lines beside it at the right.
        case beside(left: [String], right: [String])
        case table([[String]], widths: [Double])
        case pageBreak
        case space
    }

    struct Style: Equatable {
        var isBold = false
        var isItalic = false
        var colour = Colour.black
        var isRight = false
        var indent = 0.0
    }

    enum Colour: CaseIterable { case black, red, blue, green, grey }

    static let bold: Character = "\u{1}"
    static let raised: Character = "\u{2}"

    var shape: Shape
    var text = ""
    var style = Style()

    static func paragraph(_ text: String, style: Style = Style()) -> Block {
        Block(shape: .paragraph, text: text, style: style)
    }

    static func heading(_ text: String, isBold: Bool = true) -> Block {
        Block(shape: .heading, text: text, style: Style(isBold: isBold))
    }

    static func item(_ marker: String, _ text: String, level: Int = 0, style: Style = Style()) -> Block {
        Block(shape: .item(marker: marker, level: level), text: text, style: style)
    }

    static func lines(_ lines: [String], isRight: Bool = false) -> Block {
        Block(shape: .lines(lines), style: Style(isRight: isRight))
    }
}

extension String {
    /// The text between marks of bold type.
    var inBold: String { "\(Block.bold)\(self)\(Block.bold)" }

    /// The text without marks of type.
    var unmarked: String { filter { $0 != Block.bold && $0 != Block.raised } }
}
