/// The blocks of a letter that may weigh an exemption, as they are read one by one.
struct InterestReadings {
    let finder: ExemptionFinder
    let blocks: [InterestBlock]

    /// nil where the letter names no exemption that is weighed.
    init?(of letter: Letter, _ draft: Draft) {
        // A paragraph between two questions may have been taken for the requester's.
        let requestBlocks = BlockSet(draft.requestBlocks.filter { !Self.weighsItself(letter.blocks[$0], of: letter) })
        let finder = ExemptionFinder(letter: letter, draft: draft, requestBlocks: requestBlocks)
        guard
            finder.mentions.contains(where: { finder.exemptionClass(of: $0.provision) == .qualified })
                || !finder.mentions.isEmpty && LabelCues.signs.hasMatch(in: letter, 0..<letter.flow.count)
        else { return nil }
        let reader = BlockReader(letter: letter, draft: draft, finder: finder, requestBlocks: requestBlocks)
        self.finder = finder
        blocks = letter.blocks.indices.map(reader.read)
    }

    /// A paragraph that argues both sides and strikes the balance is the authority's.
    private static func weighsItself(_ block: Block, of letter: Letter) -> Bool {
        guard SideCue.all(in: block.textRange, of: letter).speakForBoth else { return false }
        return Balance(letter: letter).side(of: letter.sentences(in: block.textRange)) != nil
    }
}
