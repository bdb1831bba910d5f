/// A provision of an Act: section 31(1)(a) of the Freedom of Information Act 2000.
public struct Provision: Sendable, Hashable {
    public let act: Act
    public let path: ProvisionPath
    /// The deepest row of its Act's ``ProvisionTable`` that it lies at or beneath; -1 where there is none.
    let row: Int

    public init(_ act: Act, _ path: ProvisionPath) {
        self.act = act
        self.path = path
        row = ProvisionTable.table(of: act)?.row(of: path) ?? -1
    }

    /// - Parameter identifier: the path on legislation.gov.uk, "ukpga/2000/36/section/31/1/a".
    /// - Returns: nil where the tables have no such Act or the rest is no path. That the Act has such a provision is not
    ///   asked: see ``existence(on:)``.
    public init?(identifier: String) {
        // The kind of provision parts the Act's path from the provision's.
        var start = identifier.startIndex
        while let slash = identifier[start...].utf8.firstIndex(of: UInt8(ascii: "/")) {
            let next = identifier.utf8.index(after: slash)
            let end = identifier[next...].utf8.firstIndex(of: UInt8(ascii: "/")) ?? identifier.endIndex
            // No Act's path has a word in this place, only years and numbers.
            if identifier.utf8[next].isLetter, ProvisionPath.Kind(rawValue: String(identifier[next..<end])) != nil {
                guard let act = Act(id: String(identifier[..<slash])),
                    let path = ProvisionPath(String(identifier[next...]))
                else { return nil }
                self.init(act, path)
                return
            }
            start = next
        }
        return nil
    }

    /// The path on legislation.gov.uk: "ukpga/2000/36/section/31/1/a".
    public var identifier: String { act.id + "/" + path.description }

    /// "http://www.legislation.gov.uk/id/ukpga/2000/36/section/31/1/a".
    public var uri: String { Self.uri(of: identifier) }

    /// The same of a provision with an identifier.
    public static func uri(of identifier: String) -> String { "http://www.legislation.gov.uk/id/" + identifier }

    /// "FOIA 2000 s.31(1)(a)".
    public var display: String { act.shortName + " " + path.display }

    /// Whether this is `other` or lies beneath it.
    public func isWithin(_ other: Provision) -> Bool {
        act == other.act && path.kind == other.path.kind && path.numbers.starts(with: other.path.numbers)
            && path.paragraph.starts(with: other.path.paragraph)
    }
}

extension Provision: CustomStringConvertible {
    /// The identifier.
    public var description: String { identifier }
}
