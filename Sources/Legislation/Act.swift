/// An Act, a set of regulations or rules, an order: whatever letters cite provisions of.
///
/// Acts are known by their path on legislation.gov.uk. Only those in the project's tables exist as values.
public struct Act: Sendable, Hashable {
    /// The row in ``ActTable``.
    let row: Int

    init(row: Int) {
        self.row = row
    }

    /// - Parameter id: the path on legislation.gov.uk ("ukpga/2000/36").
    /// - Returns: nil where the tables do not have it.
    public init?(id: String) {
        guard let row = ActTable.shared.rowsByID[id] else { return nil }
        self.row = row
    }

    /// The path on legislation.gov.uk: "ukpga/2000/36".
    public var id: String { ActTable.shared.rows[row].id }

    /// With its year: "Freedom of Information Act 2000".
    public var title: String { ActTable.shared.rows[row].title }

    /// As it stands before a provision: "FOIA 2000"; the title where there is no usual short name.
    public var shortName: String { ActTable.shared.rows[row].shortName }

    public var year: Int { ActTable.shared.rows[row].year }

    /// What its provisions are called.
    public var unit: Unit { ActTable.shared.rows[row].unit }

    /// The kinds of provision into which an Act may be divided.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case section, regulation, article, rule
    }

    /// The days on which its provisions can be cited, as far as the tables say.
    var window: DateWindow { ActTable.shared.rows[row].window }
}

extension Act: CustomStringConvertible {
    /// The short name.
    public var description: String { shortName }
}

extension Act {
    /// The Freedom of Information Act 2000.
    public static let foia2000 = Act(row: 0)
    /// The Environmental Information Regulations 2004.
    public static let eir2004 = Act(row: 1)
    /// The Freedom of Information (Scotland) Act 2002.
    public static let foisa2002 = Act(row: 2)
    /// The Environmental Information (Scotland) Regulations 2004.
    public static let eisrs2004 = Act(row: 3)
    /// The Data Protection Act 1998.
    public static let dpa1998 = Act(row: 4)
    /// The Data Protection Act 2018.
    public static let dpa2018 = Act(row: 5)
    /// The UK GDPR, and the EU's before 2021.
    public static let gdpr = Act(row: 6)

    /// Every Act of the tables.
    public static var all: [Act] { ActTable.shared.rows.indices.map(Act.init(row:)) }
}
