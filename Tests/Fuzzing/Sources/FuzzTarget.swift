internal import Archives
internal import FOIRecords
internal import Foundation
internal import Workers

/// What is tried with bytes that libFuzzer makes up: nothing may crash, and what must hold of every result is asked.
enum FuzzTarget: String {
    case text, zip, frames

    /// The one that FUZZ in the environment names.
    static let chosen: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["FUZZ"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            preconditionFailure("FUZZ names what to try: text, zip or frames, not “\(name)”")
        }
        return target
    }()

    func read(_ bytes: [UInt8]) {
        switch self {
        case .text: Self.readText(bytes)
        case .zip: Self.readZIP(bytes)
        case .frames: Self.readFrames(bytes)
        }
    }

    /// A record of any text can be written, and read again.
    private static func readText(_ bytes: [UInt8]) {
        let record = Record(parsing: String(decoding: bytes, as: UTF8.self))
        let json = try? record.json()
        let again = json.flatMap { try? JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
        precondition(again == record, "the record does not come back from its JSON")
    }

    /// No entry of any zip file gives more bytes than it says, nor one that the archive calls faulty others.
    private static func readZIP(_ bytes: [UInt8]) {
        let limits = ZIPLimits(entrySize: 1 << 20)
        guard let archive = try? ZIPArchive(bytes, limits: limits) else { return }
        precondition(archive.entries.count <= limits.entries)
        for entry in archive.entries {
            let parts = entry.path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            let steps = ["", ".", ".."].map { Array($0.utf8) }
            precondition(
                entry.path.isEmpty || parts.allSatisfy { !steps.contains(Array($0)) },
                "a path leads out of its zip file")
            guard entry.fault == nil, let contents = try? entry.place.contents(in: bytes) else { continue }
            precondition(contents.count == entry.place.size)
        }
    }

    /// However frames come in, they are the same, and what is taken for a message is one.
    private static func readFrames(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let portion = Int(first % 16) + 1
        var whole = FrameDecoder(longest: 1 << 12)
        var cut = FrameDecoder(longest: 1 << 12)
        whole.append(Array(bytes.dropFirst()))
        for start in stride(from: 1, to: bytes.count, by: portion) {
            cut.append(Array(bytes[start..<min(start + portion, bytes.count)]))
            while let frame = try? cut.next() {
                precondition(frame == (try? whole.next()), "frames depend on how they come in")
                if let request = try? Request(frame) { precondition(request.frame == frame) }
                if let reply = try? Reply(frame), case .finished = reply { precondition(reply.frame == frame) }
            }
        }
    }
}
