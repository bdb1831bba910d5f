internal import ArgumentParser

/// An amount of memory as people write it: "512M", "1G".
struct MemorySize: ExpressibleByArgument, CustomStringConvertible {
    var bytes: Int

    init(bytes: Int) {
        self.bytes = bytes
    }

    /// A whole number of MiB (M) or GiB (G), from 256 MiB, under which hardly a worker starts, to 1 TiB.
    init?(argument: String) {
        guard let unit = argument.last, let shift = ["M": 20, "m": 20, "G": 30, "g": 30][unit],
            let number = Int(argument.dropLast()), (1...(1 << 20)).contains(number),
            ((1 << 28)...(1 << 40)).contains(number << shift)
        else { return nil }
        bytes = number << shift
    }

    var description: String { bytes % (1 << 30) == 0 ? "\(bytes >> 30)G" : "\(bytes >> 20)M" }
    var defaultValueDescription: String { description }
}
