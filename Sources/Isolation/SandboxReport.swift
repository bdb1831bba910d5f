/// Which layers of a sandbox hold, and why others do not.
public struct SandboxReport: Sendable, Hashable {
    /// What keeps a worker from harm, each by itself.
    public enum Layer: String, Sendable, Hashable, CaseIterable {
        case memory, privileges, files, network, calls

        /// For people.
        public var description: String {
            switch self {
            case .memory: "limited address space"
            case .privileges: "no new privileges"
            case .files: "no files but poppler's data (Landlock)"
            case .network: "no network (Landlock)"
            case .calls: "no system calls but those for reading (seccomp)"
            }
        }
    }

    /// Why a layer is missing. A layer that holds is not in it.
    public var missing: [Layer: String]

    public init(missing: [Layer: String] = [:]) {
        self.missing = missing
    }

    public var isWhole: Bool { missing.isEmpty }
}

extension SandboxReport {
    /// The report as lines of text: "files: the kernel has no Landlock".
    public var text: String {
        Layer.allCases.compactMap { layer in missing[layer].map { "\(layer.rawValue): \($0)\n" } }.joined()
    }

    /// Reads ``text`` back. What it does not know is left out.
    public init(text: String) {
        self.init()
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let layer = Layer(rawValue: String(parts[0])) else { continue }
            missing[layer] = String(parts[1].drop { $0 == " " })
        }
    }
}
