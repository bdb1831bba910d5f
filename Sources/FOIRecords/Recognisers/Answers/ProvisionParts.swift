import Legislation

/// Which parts of a request a letter refuses under which provisions, as it goes.
///
/// "Section 43 is a qualified exemption" is said of the parts that section 43 has been tied to.
struct ProvisionParts {
    private struct Mention {
        var start: Int
        var provision: Provision
    }

    /// Those that may refuse something, in the order of the letter.
    private let mentions: [Mention]
    private var ties: [(provision: Provision, parts: PartSet)] = []

    init(draft: Draft) {
        guard draft.parts.count > 1 else {
            mentions = []
            return
        }
        mentions = draft.mentions.filter { [.exemption, .refusal, .ncnd].contains($0.cited.nature) }
            .map { Mention(start: $0.range.lowerBound, provision: $0.cited) }
            .sorted { $0.start < $1.start }
    }

    /// Takes the provisions in a stretch of the flow as those under which parts are refused.
    mutating func tie(_ range: Range<Int>, to parts: PartSet) {
        guard !parts.isEmpty else { return }
        for mention in mentions(in: range) {
            if let index = ties.firstIndex(where: { $0.provision == mention.provision }) {
                ties[index].parts.formUnion(parts)
            } else {
                ties.append((mention.provision, parts))
            }
        }
    }

    /// The parts that all provisions in a stretch of the flow are tied to; none where one is tied to none, or where
    /// none is named.
    func parts(tiedIn range: Range<Int>) -> PartSet {
        var all = PartSet()
        for mention in mentions(in: range) {
            var own = PartSet()
            for tie in ties where tie.provision.isWithin(mention.provision) || mention.provision.isWithin(tie.provision)
            {
                own.formUnion(tie.parts)
            }
            if own.isEmpty { return own }
            all.formUnion(own)
        }
        return all
    }

    /// Whether a stretch names a provision that may refuse something, and none that is tied to other parts.
    func mayRefuse(_ parts: PartSet, in range: Range<Int>) -> Bool {
        guard !mentions(in: range).isEmpty else { return false }
        return self.parts(tiedIn: range).allSatisfy(parts.contains)
    }

    /// Whether a stretch names a provision that may refuse something.
    func hasMention(in range: Range<Int>) -> Bool { !mentions(in: range).isEmpty }

    private func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
        let first = mentions.partition { $0.start < range.lowerBound }
        var end = first
        while end < mentions.count, mentions[end].start < range.upperBound { end += 1 }
        return mentions[first..<end]
    }
}
