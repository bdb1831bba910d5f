/// A reason in law not to give information.
struct Ground {
    var numbers: [String]
    /// "law enforcement", as letters call it.
    var title: String
    /// The public interest is weighed.
    var isWeighed = false
    /// Harm that one disclosure would do, a clause behind "would".
    var harm = "harm the work of those concerned"
}

extension Ground {
    /// Grounds to withhold.
    static func exemptions(_ regime: AccessRegime) -> [Ground] {
        switch regime {
        case .foia: foia
        case .eir: eir
        case .foisa: foisa
        case .eisr: eisr
        }
    }

    private static let foia = [
        Ground(
            numbers: ["22", "1"], title: "information intended for future publication", isWeighed: true,
            harm: "upset the timetable for publication"),
        Ground(
            numbers: ["24", "1"], title: "national security", isWeighed: true,
            harm: "expose weaknesses in the protection of the country"),
        Ground(
            numbers: ["26", "1", "b"], title: "defence", isWeighed: true,
            harm: "weaken the capability of the armed forces"),
        Ground(
            numbers: ["27", "1", "a"], title: "international relations", isWeighed: true,
            harm: "prejudice relations with another state"),
        Ground(
            numbers: ["30", "1", "a"], title: "investigations and proceedings", isWeighed: true,
            harm: "hinder an investigation that is not over"),
        Ground(
            numbers: ["31", "1", "a"], title: "law enforcement", isWeighed: true,
            harm: "help offenders to avoid detection"),
        Ground(
            numbers: ["31", "1", "b"], title: "law enforcement", isWeighed: true,
            harm: "make it harder to arrest suspects"),
        Ground(numbers: ["31", "1", "d"], title: "law enforcement", isWeighed: true, harm: "help people to evade tax"),
        Ground(numbers: ["33", "2"], title: "audit functions", isWeighed: true, harm: "make audits less effective"),
        Ground(
            numbers: ["35", "1", "a"], title: "formulation of government policy", isWeighed: true,
            harm: "inhibit the making of policy"),
        Ground(
            numbers: ["36", "2", "b", "i"], title: "prejudice to the effective conduct of public affairs",
            isWeighed: true, harm: "inhibit the free and frank provision of advice"),
        Ground(
            numbers: ["36", "2", "c"], title: "prejudice to the effective conduct of public affairs", isWeighed: true,
            harm: "disrupt the conduct of meetings"),
        Ground(
            numbers: ["38", "1", "a"], title: "health and safety", isWeighed: true,
            harm: "endanger the health of individuals"),
        Ground(
            numbers: ["38", "1", "b"], title: "health and safety", isWeighed: true,
            harm: "put the safety of staff at risk"),
        Ground(numbers: ["40", "2"], title: "personal information"),
        Ground(numbers: ["40", "2"], title: "personal data"),
        Ground(numbers: ["41", "1"], title: "information provided in confidence"),
        Ground(
            numbers: ["42", "1"], title: "legal professional privilege", isWeighed: true,
            harm: "undermine candour between lawyers and clients"),
        Ground(
            numbers: ["43", "2"], title: "commercial interests", isWeighed: true,
            harm: "damage the bargaining position of the contractor"),
        Ground(
            numbers: ["43", "1"], title: "trade secrets", isWeighed: true,
            harm: "reveal a process known to one firm only"),
        Ground(numbers: ["44", "1", "a"], title: "prohibitions on disclosure"),
        Ground(numbers: ["23", "1"], title: "security bodies"),
        Ground(numbers: ["32", "1"], title: "court records"),
    ]
    private static let eir = [
        Ground(
            numbers: ["12", "4", "d"], title: "material in the course of completion", isWeighed: true,
            harm: "mislead by publishing unfinished work"),
        Ground(
            numbers: ["12", "4", "e"], title: "internal communications", isWeighed: true,
            harm: "inhibit debate among officers"),
        Ground(
            numbers: ["12", "5", "a"], title: "public safety", isWeighed: true,
            harm: "put the safety of the site at risk"),
        Ground(
            numbers: ["12", "5", "b"], title: "the course of justice", isWeighed: true,
            harm: "prejudice a hearing that is still to come"),
        Ground(
            numbers: ["12", "5", "e"], title: "commercial confidentiality", isWeighed: true,
            harm: "damage the position of the developer"),
        Ground(
            numbers: ["12", "5", "f"], title: "the interests of the person who provided the information",
            isWeighed: true, harm: "deter others from volunteering data"),
        Ground(numbers: ["13", "1"], title: "personal data"),
    ]
    private static let foisa = [
        Ground(
            numbers: ["27", "1"], title: "information intended for future publication", isWeighed: true,
            harm: "upset the timetable for publication"),
        Ground(
            numbers: ["29", "1", "a"], title: "formulation of Scottish Administration policy", isWeighed: true,
            harm: "inhibit the making of policy"),
        Ground(
            numbers: ["30", "b", "i"], title: "free and frank provision of advice", isWeighed: true,
            harm: "inhibit substantially the provision of advice"),
        Ground(
            numbers: ["30", "b", "ii"], title: "free and frank exchange of views", isWeighed: true,
            harm: "inhibit substantially the exchange of views"),
        Ground(
            numbers: ["30", "c"], title: "effective conduct of public affairs", isWeighed: true,
            harm: "prejudice substantially the running of the service"),
        Ground(
            numbers: ["33", "1", "b"], title: "commercial interests", isWeighed: true,
            harm: "damage the bargaining position of the contractor"),
        Ground(
            numbers: ["35", "1", "a"], title: "law enforcement", isWeighed: true,
            harm: "help offenders to avoid detection"),
        Ground(
            numbers: ["36", "1"], title: "confidentiality of communications", isWeighed: true,
            harm: "undermine candour between lawyers and clients"),
        Ground(numbers: ["36", "2"], title: "actionable breach of confidence"),
        Ground(numbers: ["38", "1", "b"], title: "personal information"),
        Ground(
            numbers: ["39", "1"], title: "health and safety", isWeighed: true,
            harm: "endanger the safety of individuals"),
    ]
    private static let eisr = [
        Ground(
            numbers: ["10", "4", "d"], title: "material in the course of completion", isWeighed: true,
            harm: "mislead by publishing unfinished work"),
        Ground(
            numbers: ["10", "4", "e"], title: "internal communications", isWeighed: true,
            harm: "inhibit debate among officers"),
        Ground(
            numbers: ["10", "5", "e"], title: "commercial confidentiality", isWeighed: true,
            harm: "damage the position of the developer"),
        Ground(
            numbers: ["10", "5", "f"], title: "the interests of the person who provided the information",
            isWeighed: true, harm: "deter others from volunteering data"),
        Ground(numbers: ["11", "2"], title: "personal data"),
    ]

    /// Grounds to neither confirm nor deny.
    static func denials(_ regime: AccessRegime) -> [Ground] {
        switch regime {
        case .foia:
            [
                Ground(numbers: ["40", "5B", "a", "i"], title: "personal information"),
                Ground(
                    numbers: ["31", "3"], title: "law enforcement", isWeighed: true,
                    harm: "help offenders to learn what is known"),
                Ground(
                    numbers: ["30", "3"], title: "investigations", isWeighed: true,
                    harm: "reveal whether somebody is under investigation"),
                Ground(
                    numbers: ["24", "2"], title: "national security", isWeighed: true,
                    harm: "reveal the extent of covert work"),
                Ground(numbers: ["23", "5"], title: "security bodies"),
                Ground(numbers: ["38", "2"], title: "health and safety", isWeighed: true, harm: "endanger witnesses"),
            ]
        case .eir:
            [
                Ground(numbers: ["12", "6"], title: "neither confirm nor deny"),
                Ground(numbers: ["13", "5A"], title: "personal data"),
            ]
        case .foisa: [Ground(numbers: ["18", "1"], title: "neither confirm nor deny")]
        case .eisr:
            [
                Ground(numbers: ["10", "8"], title: "neither confirm nor deny"),
                Ground(numbers: ["11", "6"], title: "personal data"),
            ]
        }
    }

    /// Provisions that stop a request without a look at the content.
    static func refusals(_ regime: AccessRegime) -> [(numbers: [String], isCost: Bool)] {
        switch regime {
        case .foia: [(["12"], true), (["12", "1"], true), (["14", "1"], false), (["14", "2"], false)]
        case .eir: [(["12", "4", "b"], false)]
        case .foisa: [(["12", "1"], true), (["14", "1"], false), (["14", "2"], false)]
        case .eisr: [(["10", "4", "b"], false)]
        }
    }

    static func accessible(_ regime: AccessRegime) -> [String]? {
        switch regime {
        case .foia: ["21"]
        case .foisa: ["25", "1"]
        case .eir, .eisr: nil
        }
    }

    /// Exceptions and notices for information that is not held.
    static func absence(_ regime: AccessRegime) -> [String]? {
        switch regime {
        case .foia: nil
        case .foisa: ["17", "1"]
        case .eir: ["12", "4", "a"]
        case .eisr: ["10", "4", "a"]
        }
    }
}
