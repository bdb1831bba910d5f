/// An authority that never was.
struct Body {
    enum Sort: CaseIterable {
        case department, police, trust, council, university, parish, regulator, scottishCouncil, scottishBody
        case scottishBoard, fire, college
    }

    var sort: Sort
    var name: String
    var place: String
    /// "the Council".
    var short: String
    var domain: String
    var street: String
    var postcode: String

    init(_ sort: Sort, _ dice: inout Dice) {
        self.sort = sort
        place = dice.pick(sort.isScottish ? Self.scottishPlaces : Self.places)
        let form = dice.pick(sort.forms)
        name = form.filled(["place": place, "matter": dice.pick(Self.matters)])
        short = dice.pick(sort.shorts)
        let letters = name.filter { $0.isLetter || $0 == " " }.lowercased().split(separator: " ")
        let plain = letters.filter {
            !["of", "and", "for", "the", "nhs", "foundation", "trust", "council"].contains($0)
        }
        domain = plain.prefix(2).joined() + sort.suffix
        street = "\(dice.roll(1...180)) " + dice.pick(Self.streets)
        postcode =
            "\(dice.pick(["ZX", "QV", "XJ", "ZQ"]))\(dice.roll(1...19)) \(dice.roll(1...9))\(dice.pick(["AB", "RT", "LN", "ZE"]))"
    }

    private static let places = Wording(seen: [
        "Thornleigh", "Marsham Vale", "Ebbisford", "Calderwick", "North Harrowdale", "Pellington", "Wexmoor",
        "Stanbridge", "Lower Tarn", "Oakhampstead", "Brackwater", "Fernshire", "Aldercombe", "Kelmarsh",
        "Ravensby", "South Wendle", "Hollinshaw", "Dunsfold Heath", "Eskworth", "Tidewell", "Great Marrow",
        "Lindenshire", "Copperhill", "Mereside",
    ])
    private static let scottishPlaces = Wording(seen: [
        "Glen Arrin", "Strathcarrick", "West Lomond", "Inverdoran", "Kilbrannoch", "East Tayside", "Dunmorrie",
        "Ardlochan",
    ])
    private static let matters = Wording(seen: [
        "Coastal Affairs", "Weights and Measures", "Rural Transport", "Public Works", "Rivers and Harbours",
        "Skills and Training", "Heritage", "Trade and Tariffs",
    ])
    private static let streets = Wording(seen: [
        "High Street", "Market Square", "Station Road", "Victoria Street", "Castle Street", "Guildhall Road",
        "Bridge Street", "The Parade",
    ])
}

extension Body.Sort {
    var isScottish: Bool { self == .scottishCouncil || self == .scottishBody || self == .scottishBoard }

    var forms: Wording {
        switch self {
        case .department:
            Wording(seen: [
                "Department for {matter}", "Ministry of {matter}", "Office for {matter}", "Department of {matter}",
            ])
        case .police:
            Wording(seen: ["{place} Police", "{place} Constabulary"])
        case .trust:
            Wording(seen: [
                "{place} NHS Foundation Trust", "{place} University Hospitals NHS Trust",
                "{place} Partnership NHS Foundation Trust", "{place} Hospitals NHS Foundation Trust",
            ])
        case .council:
            Wording(seen: [
                "{place} Borough Council", "{place} City Council", "{place} County Council", "{place} District Council",
                "{place} Metropolitan Borough Council", "London Borough of {place}",
            ])
        case .university:
            Wording(seen: ["University of {place}", "{place} University"])
        case .parish:
            Wording(seen: ["{place} Parish Council", "{place} Town Council"])
        case .regulator:
            Wording(seen: ["{matter} Authority", "{matter} Agency", "{matter} Commission"])
        case .scottishCouncil: Wording(seen: ["{place} Council"])
        case .scottishBody:
            Wording(seen: ["{matter} Scotland", "Scottish {matter} Agency"])
        case .scottishBoard: Wording(seen: ["NHS {place}"])
        case .fire: Wording(seen: ["{place} Fire and Rescue Service", "{place} Fire & Rescue Service"])
        case .college: Wording(seen: ["{place} College", "{place} Sixth Form College"])
        }
    }

    var shorts: Wording {
        switch self {
        case .department: Wording(seen: ["the Department"])
        case .police: Wording(seen: ["the force", "the Constabulary", "the Force", "this force"])
        case .trust: Wording(seen: ["the Trust"])
        case .council, .parish, .scottishCouncil: Wording(seen: ["the Council", "the council"])
        case .university: Wording(seen: ["the University"])
        case .regulator, .scottishBody: Wording(seen: ["the Agency", "the Commission", "our organisation"])
        case .scottishBoard: Wording(seen: ["the Board", "NHS Board", "the Health Board"])
        case .fire: Wording(seen: ["the Service"])
        case .college: Wording(seen: ["the College"])
        }
    }

    var suffix: String {
        switch self {
        case .police: ".police.uk"
        case .trust, .scottishBoard: ".nhs.uk"
        case .university, .college: ".ac.uk"
        case .scottishBody: ".gov.scot"
        default: ".gov.uk"
        }
    }
}
