internal import FOIRecords

extension RecordField {
    /// Whether it holds texts, which are compared by how they begin and end.
    var holdsTexts: Bool { [.partTexts, .forDisclosure, .againstDisclosure].contains(self) }

    /// Whether it holds a name.
    var holdsNames: Bool { [.authority, .requester, .signatory].contains(self) }

    /// Whether its values are told apart by provisions.
    var isByProvision: Bool {
        [.publicInterest, .againstDisclosure, .favours, .forDisclosure, .citations, .roles].contains(self)
    }
}
