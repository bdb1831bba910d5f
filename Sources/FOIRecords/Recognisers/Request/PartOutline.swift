/// The numbering of a request's parts as it is read: 1, 2, 3 with a, b, c below them.
///
/// Only a marker that goes on where the last one stopped, or that opens a list of its own, is one of
/// the outline; the (a) and (b) of a quoted section are not.
struct PartOutline {
    private struct Level {
        var kind: Marker.Kind
        var value: Int
        var shape: Marker.Shape
        var isAnnounced: Bool
        /// The label of the part above, with what joins it to this level's ordinals.
        var prefix: String
    }

    struct Place: Hashable {
        var label: String
        /// From 0.
        var depth: Int
        /// It starts the list of its level.
        var isFirst: Bool
        /// It starts the outermost list anew.
        var isRestart = false
    }

    private var levels: [Level] = []
    var isEmpty: Bool { levels.isEmpty }

    /// Where a marker stands in the outline, if it stands in it.
    ///
    /// - Parameters:
    ///   - opensList: a list below the current part may begin here.
    ///   - isIntroduced: the text before ends in a colon, so that a list follows.
    func place(of marker: Marker, opensList: Bool, isIntroduced: Bool = false) -> Place? {
        let ordinals = marker.levels
        guard let first = ordinals.first else { return nil }
        if ordinals.count > 1 { return compound(ordinals, marker) }
        if let depth = continuedDepth(first, marker.shape) {
            return Place(label: levels[depth].prefix + first.text, depth: depth, isFirst: false)
        }
        if levels.isEmpty {
            guard first.value == 1 || first.letterValue == 1 || marker.isAnnounced && first.value < 4 else {
                return nil
            }
            return Place(label: first.text, depth: 0, isFirst: true)
        }
        guard first.value == 1 || first.letterValue == 1 else { return nil }
        let isSame =
            levels[0].kind == first.kind
            // "Question 1" heads the answer to "1)", and is no part of it.
            && (levels[0].shape == marker.shape || marker.isAnnounced
                // Letters below letters are the answers' rather than a list within the last part.
                || first.kind == .letter && levels.count == 1 && levels[0].value > 1 && !isIntroduced)
        if isSame, !isIntroduced || levels.count > 1 || marker.isAnnounced {
            return Place(label: first.text, depth: 0, isFirst: true, isRestart: true)
        }
        // "(a)" again behind "2 (a), (b)": what stands at these is said of the parts, and no list within the last.
        if let depth = levels.indices.dropFirst().last(where: {
            levels[$0].kind == first.kind && levels[$0].shape == marker.shape && levels[$0].value > 1
        }), !isIntroduced {
            return Place(label: levels[depth].prefix + first.text, depth: depth, isFirst: true)
        }
        guard opensList, levels.count < 4 else { return nil }
        return Place(label: prefix(for: first) + first.text, depth: levels.count, isFirst: true)
    }

    /// Takes a marker into the outline at its place.
    mutating func enter(_ place: Place, _ marker: Marker) {
        let ordinals = marker.levels
        guard let last = ordinals.last else { return }
        if ordinals.count > 1 {
            enter(compound: ordinals, marker)
            return
        }
        let kind = levelKind(of: last, at: place)
        let value = kind == .letter ? last.letterValue ?? last.value : last.value
        let prefix = String(place.label.dropLast(last.text.count))
        levels.removeSubrange(min(place.depth, levels.count)...)
        levels.append(
            Level(kind: kind, value: value, shape: marker.shape, isAnnounced: marker.isAnnounced, prefix: prefix))
    }

    /// A single "i" or "v" may be a letter where a list of letters has come to it.
    private func levelKind(of ordinal: Ordinal, at place: Place) -> Marker.Kind {
        if !place.isFirst, place.depth < levels.count { return levels[place.depth].kind }
        return ordinal.kind
    }

    /// The innermost level that the ordinal goes on in.
    private func continuedDepth(_ ordinal: Ordinal, _ shape: Marker.Shape) -> Int? {
        let fitting = levels.indices.reversed().filter { continues(ordinal, levels[$0]) }
        return fitting.first { levels[$0].shape == shape } ?? fitting.first
    }

    private func continues(_ ordinal: Ordinal, _ level: Level) -> Bool {
        switch level.kind {
        case .letter: ordinal.letterValue == level.value + 1
        case .roman: ordinal.kind == .roman && ordinal.value == level.value + 1
        case .decimal: ordinal.kind == .decimal && ordinal.value == level.value + 1
        case .bullet: false
        }
    }

    /// What stands before the ordinals of a list below the current part: numbers below numbers are
    /// joined by a dot.
    private func prefix(for ordinal: Ordinal) -> String {
        guard let last = levels.last else { return "" }
        let label = last.prefix + text(of: last)
        return last.kind == .decimal && ordinal.kind == .decimal ? label + "." : label
    }

    private func text(of level: Level) -> String {
        switch level.kind {
        case .decimal, .bullet: String(level.value)
        case .letter: String(UnicodeScalar(UInt8(truncatingIfNeeded: level.value &+ 96)))
        case .roman: Ordinal.romanText(level.value)
        }
    }

    // MARK: Compound labels

    private func compound(_ ordinals: [Ordinal], _ marker: Marker) -> Place? {
        guard let first = ordinals.first, let second = ordinals.dropFirst().first else { return nil }
        let place = Place(label: marker.label, depth: ordinals.count - 1, isFirst: false)
        guard let top = levels.first else { return first.value == 1 && starts(second) ? place : nil }
        if continues(first, top), starts(second) { return place }
        guard first.value == top.value || first.letterValue == top.value else { return nil }
        guard levels.count > 1 else { return starts(second) ? place : nil }
        let below = levels[1]
        return continues(second, below) || (ordinals.count > 2 && second.value == below.value) ? place : nil
    }

    private func starts(_ ordinal: Ordinal) -> Bool { ordinal.value == 1 || ordinal.letterValue == 1 }

    private mutating func enter(compound ordinals: [Ordinal], _ marker: Marker) {
        var prefix = ""
        var entered: [Level] = []
        for (depth, ordinal) in ordinals.enumerated() {
            let known = depth < levels.count ? levels[depth].kind : ordinal.kind
            let kind = known == .letter && ordinal.kind == .roman && ordinal.letterValue != nil ? known : ordinal.kind
            let value = kind == .letter ? ordinal.letterValue ?? ordinal.value : ordinal.value
            let shape = depth == 0 && !levels.isEmpty ? levels[0].shape : marker.shape
            if depth > 0, ordinal.kind == .decimal { prefix += "." }
            entered.append(
                Level(kind: kind, value: value, shape: shape, isAnnounced: marker.isAnnounced, prefix: prefix))
            prefix += ordinal.text
        }
        levels = entered
    }
}
