/// Names set as a logo is: "K eele U niversity", "Wigan♥Council", "CareQuality Commission", "TfGM Transport for Greater
/// Manchester".
extension AuthorityCandidates {
    /// Known bodies by no more than the letters of a line in the head, where nobody is named more plainly.
    mutating func addLogos() {
        for line in letter.headLines where line.range.count < Self.longest {
            guard let name = AuthorityTable.shared.name(ofLetters: letter.folded(line.range).filter(\.isLetter)) else {
                continue
            }
            let key = OrganisationName.key(name)
            let index = candidates.firstIndex { $0.key == key } ?? candidates.count
            if index == candidates.count { candidates.append(AuthorityCandidate(key: key, name: name)) }
            candidates[index].range = candidates[index].range ?? line.range
            candidates[index].weight += 5
            candidates[index].isInFrame = true
            candidates[index].zones[.letterhead] += 1
        }
    }

    /// The name is also a line of the head, in whatever letters: "ofgem".
    func isLogo(_ name: WordToken) -> Bool {
        letter.headLines.contains { line in letter.folded(line.range).elementsEqual(letter.folded(name.range)) }
    }

    private static let longest = 80

    /// A name without its initials before it.
    static func withoutInitials(_ name: String) -> String {
        let bytes = name.utf8
        let first = bytes.prefix(7).prefix { $0 != 0x20 }
        guard first.count < 7, first.count > 1, first.last?.isUpper ?? false else { return name }
        let words = name.split(separator: " ")
        guard words.count > 2 else { return name }
        let own = first.map(\.folded)
        let rest = words.dropFirst()
        let all = rest.compactMap { $0.utf8.first?.folded }
        let capitals = rest.compactMap(\.utf8.first).filter(\.isUpper).map(\.folded)
        return own == all || own == capitals ? rest.joined(separator: " ") : name
    }
}
