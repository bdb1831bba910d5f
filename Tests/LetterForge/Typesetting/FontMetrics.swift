/// How wide characters are, in thousandths of the font's size: those of Helvetica, roughly.
enum FontMetrics {
    static func width(of scalar: Unicode.Scalar, size: Double, isBold: Bool) -> Double {
        let units =
            switch scalar {
            case "i", "j", "l", "'", "’", "|": 222.0
            case "I", " ", "f", "t", ".", ",", ":", ";", "/", "!", "[", "]": 278.0
            case "r", "(", ")", "-", "“", "”": 333.0
            case "m": 833.0
            case "M": 833.0
            case "w", "C", "D", "H", "N", "R", "U": 722.0
            case "W": 944.0
            case "c", "k", "s", "v", "x", "y", "z", "J": 500.0
            case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 667.0
            case "F", "T", "L", "Z": 611.0
            case "G", "O", "Q": 778.0
            case "@": 1015.0
            case "•": 350.0
            default: 556.0
            }
        return units * size / 1000 * (isBold ? 1.06 : 1)
    }

    static func widths(of text: String, size: Double, isBold: Bool) -> [Double] {
        text.unicodeScalars.map { width(of: $0, size: size, isBold: isBold) }
    }
}
