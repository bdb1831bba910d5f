/// Held wordings of ``OtherKinds``.
enum HeldOtherKinds {
    /// Places: {date}, {s}, {us}, {we}.
    static let acknowledgement: [String] = []
    /// Places: {are}, {body}, {date}, {duty}, {exemption}, {ground}, {s}, {title}, {us}, {we}.
    static let extensionReasons: [String] = []
    /// Places: {are}, {date}, {duty}, {our}, {s}, {us}, {we}.
    static let environmentalExtension: [String] = []
    /// Places: {body}, {have}, {other}, {s}, {we}.
    static let transfer: [String] = []
    /// Places: {do}, {have}, {s}, {us}, {we}.
    static let clarification: [String] = []
    /// Places: {are}, {cite}, {n2}, {s}, {us}, {we}.
    static let fees: [String] = []
    /// Places: {date}, {our}, {we}.
    static let reviewOpenings: [String] = []
    /// Places: {cite}, {title}.
    static let upheld: [String] = []
    /// Places: {cite}, {we}.
    static let overturned: [String] = []
    /// Places: {body}.
    static let reviewNotHeld: [String] = []
    /// Places: {regulator}.
    static let reviewRegulators: [String] = []
}
