import FOIRecords
import Foundation
import PDFText

func cpu() -> Duration { var t = timespec(); clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); return .nanoseconds(t.tv_sec * 1_000_000_000 + t.tv_nsec) }
var rounds = 20
var paths: [String] = []
for a in CommandLine.arguments.dropFirst() { if let n = Int(a) { rounds = n } else { paths.append(a) } }
var docs: [(String, Document)] = []
for folder in paths {
    for f in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where f.hasSuffix(".pdf") {
        if let d = try? Document(pdf: [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/" + f)))) { docs.append((f, d)) }
    }
}
var times: [(Duration, String)] = []
for (name, d) in docs {
    var best: [Duration] = []
    for _ in 0..<rounds {
        let a = cpu()
        let r = Record(reading: d)
        best.append(cpu() - a)
        if r.schemaVersion == "x" { print() }
    }
    best.sort()
    times.append((best.isEmpty ? .zero : best[best.count / 2], name))
}
let us = { (d: Duration) in Double(d.components.attoseconds) / 1e12 + Double(d.components.seconds) * 1e6 }
times.sort { $0.0 < $1.0 }
print("letters", times.count, "median", us(times[times.count / 2].0), "mean", times.map { us($0.0) }.reduce(0, +) / Double(times.count), "max", us(times.last!.0), times.last!.1)
