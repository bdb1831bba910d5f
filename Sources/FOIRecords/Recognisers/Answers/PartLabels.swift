/// The labels of a request's parts, and what an authority means when it names one.
struct PartLabels: Sendable {
    /// A label's letters, digits and stops in one number. Labels that are named have up to seven.
    typealias Key = UInt64

    /// The parts whose labels are printed, in order.
    private let labelled: [Int]
    /// The labels of all parts.
    private let labels: [String]
    /// For each of ``labelled``, its label, and what is left of it without the shared stem; 0 where
    /// that is no key.
    private let keys: [(whole: Key, rest: Key)]
    /// For each of ``labelled``, the parts of its label with their sub-parts: a stem stands for them.
    private let covered: [PartSet]
    /// What all labels but the first begin with, where one stem holds all parts: answers leave it out.
    private let sharedStem: String?
    /// The parts of the outermost list.
    let outermost: [Int]

    /// The places of labels with a number and a letter or numeral: "2a", "1ii".
    private let compounds: PartSet

    /// Nothing can be named.
    var isEmpty: Bool { labelled.isEmpty && outermost.isEmpty }

    init(parts: [Draft.DraftPart]) {
        labels = parts.map(\.label)
        let all = labels
        let labelled = parts.indices.filter { !all[$0].isEmpty && !all[$0].isBullet }
        let bullets = parts.indices.filter { all[$0].isBullet }
        let levels = labelled.map { Ordinal.levels(of: all[$0]) }
        let stem = labelled.first.map { all[$0] + "." }
        sharedStem = stem.flatMap { stem in
            labelled.count > 1 && labelled.dropFirst().allSatisfy { all[$0].hasPrefix(stem) } ? stem : nil
        }
        let skipped = sharedStem?.utf8.count
        keys = labelled.map { part in
            let rest = skipped.map { all[part].utf8.dropFirst($0) }
            return (Self.key(of: all[part].utf8) ?? 0, rest.flatMap { Self.key(of: $0) } ?? 0)
        }
        covered = labelled.indices.map { index in
            var parts = PartSet()
            for other in labelled.indices
            where all[labelled[other]] == all[labelled[index]] || Self.isBelow(levels[other], levels[index]) {
                parts.insert(labelled[other])
            }
            return parts
        }
        compounds = labelled.indices.reduce(into: PartSet()) { compounds, index in
            let label = all[labelled[index]].utf8
            if label.first?.isDigit == true, label.contains(where: \.isLetter) { compounds.insert(index) }
        }
        outermost = bullets.isEmpty ? zip(labelled, levels).filter { $0.1.count == 1 }.map(\.0) : bullets
        self.labelled = labelled
    }

    private static func isBelow(_ levels: [Ordinal], _ stem: [Ordinal]) -> Bool {
        levels.count > stem.count && zip(levels, stem).allSatisfy { $0.text == $1.text }
    }

    private static func key(of label: some Collection<UInt8>) -> Key? {
        guard !label.isEmpty, label.count < 8 else { return nil }
        return label.reduce(0) { $0 << 8 | Key($1) }
    }

    // MARK: Naming

    /// The place among the labels of what is printed as this key. "1.a" and "1a" are the same.
    func place(of key: Key) -> Int? {
        if let place = keys.firstIndex(where: { $0.whole == key }) { return place }
        let plain = Self.withoutStops(key)
        if plain != key, let place = keys.firstIndex(where: { $0.whole == plain }) { return place }
        return sharedStem == nil ? nil : keys.firstIndex { $0.rest == key }
    }

    /// The label at a place says by itself that it is one.
    func isCompound(_ place: Int) -> Bool { compounds.contains(place) }

    var hasCompounds: Bool { !compounds.isEmpty }

    /// The place of a number, where all labels are numbers without levels.
    func place(ofNumber number: Int) -> Int? {
        guard labelled.allSatisfy({ labels[$0].utf8.allSatisfy(\.isDigit) }) else { return nil }
        return place(of: String(number))
    }

    private static func withoutStops(_ key: Key) -> Key {
        var plain: Key = 0
        for shift in stride(from: 48, through: 0, by: -8) {
            let byte = key >> Key(shift) & 0xFF
            if byte != 0, byte != Key(UInt8(ascii: ".")) { plain = plain << 8 | byte }
        }
        return plain
    }

    /// The place of the label that a marker stands for.
    func place(of label: String) -> Int? {
        if let sharedStem {
            let whole = sharedStem + label
            if let place = labelled.firstIndex(where: { labels[$0] == whole }) { return place }
        }
        return labelled.firstIndex { labels[$0] == label }
    }

    /// The parts that are meant by labels, those from one to another among them.
    func parts(at places: [Int]) -> PartSet {
        var parts = PartSet()
        for place in places { parts.formUnion(covered[place]) }
        return parts
    }

    /// The parts that are meant by one of the outermost.
    func parts(ofOutermost index: Int) -> PartSet {
        let part = outermost[index]
        return labelled.firstIndex(of: part).map { covered[$0] } ?? PartSet(part)
    }
}

extension String {
    /// It labels a part that has a bullet: "•1".
    var isBullet: Bool { utf8.starts(with: "•".utf8) }
}
