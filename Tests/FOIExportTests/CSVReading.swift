/// Reads CSV as RFC 4180 has it, to see what was written.
enum CSVReading {
    static func rows(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\"") where isQuoted && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\""):
                cell.append(bytes[index])
                index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case 0x0D where !isQuoted: break
            case 0x0A where !isQuoted:
                rows.append(row + [String(decoding: cell, as: UTF8.self)])
                row = []
                cell = []
            default: cell.append(bytes[index])
            }
            index += 1
        }
        return rows
    }
}
