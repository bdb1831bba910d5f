/// The law that a letter answers under, and how it calls it.
enum AccessRegime: String, CaseIterable {
    case foia = "foia-2000"
    case eir = "eir-2004"
    case foisa = "foisa-2002"
    case eisr = "eisr-2004"

    /// The path of the Act.
    var path: String {
        switch self {
        case .foia: "ukpga/2000/36/section"
        case .eir: "uksi/2004/3391/regulation"
        case .foisa: "asp/2002/13/section"
        case .eisr: "ssi/2004/520/regulation"
        }
    }

    var isRegulations: Bool { self == .eir || self == .eisr }
    var isScottish: Bool { self == .foisa || self == .eisr }

    var fullName: String {
        switch self {
        case .foia: "Freedom of Information Act 2000"
        case .eir: "Environmental Information Regulations 2004"
        case .foisa: "Freedom of Information (Scotland) Act 2002"
        case .eisr: "Environmental Information (Scotland) Regulations 2004"
        }
    }

    /// Its name where it is first named.
    var names: Wording {
        switch self {
        case .foia:
            Wording(seen: [
                "the Freedom of Information Act 2000", "the Freedom of Information Act 2000 (FOIA)",
                "the Freedom of Information Act (FOIA) 2000", "the Freedom of Information Act 2000 (the Act)",
                "the Freedom of Information Act 2000 (“the Act”)", "the FOI Act 2000", "the Freedom of Information Act",
                "the Freedom of Information Act 2000 ('the FOIA')", "the Freedom of information Act 2000",
                "the Freedom of Information (FOI) Act 2000", "the Freedom of Information Act 2000 (“FOIA”)",
                "the Freedom of Information Act, 2000 (the Act)",
            ])
        case .eir:
            Wording(seen: [
                "the Environmental Information Regulations 2004",
                "the Environmental Information Regulations 2004 (EIR)",
                "the Environmental Information Regulations 2004 (the Regulations)",
                "the Environmental Information Regulations (EIR) 2004", "the Environmental Information Regulations",
                "the Environmental Information Regulations 2004 (“the EIRs”)",
            ])
        case .foisa:
            Wording(seen: [
                "the Freedom of Information (Scotland) Act 2002",
                "the Freedom of Information (Scotland) Act 2002 (FOISA)",
                "the Freedom of Information (Scotland) Act 2002 (“FOISA”)",
                "the Freedom of Information (Scotland) Act 2002 (the Act)",
            ])
        case .eisr:
            Wording(seen: [
                "the Environmental Information (Scotland) Regulations 2004",
                "the Environmental Information (Scotland) Regulations 2004 (EISRs)",
                "the Environmental Information (Scotland) Regulations 2004 (“the EIRs”)",
                "the Environmental Information (Scotland) Regulations 2004 (the EISR)",
            ])
        }
    }

    /// Its name later on, after "section 40(2) of".
    var shortNames: Wording {
        switch self {
        case .foia:
            Wording(seen: [
                "the Act", "the FOIA", "FOIA", "the Freedom of Information Act 2000", "the FOI Act",
                "the Freedom of Information Act", "FOIA 2000", "the FOI Act 2000",
            ])
        case .eir:
            Wording(seen: ["the EIR", "the Regulations", "EIR", "the EIRs", "the EIR 2004"])
        case .foisa:
            Wording(seen: ["FOISA", "the Act", "the Freedom of Information (Scotland) Act 2002"])
        case .eisr:
            Wording(seen: [
                "the EISRs", "the Regulations", "the EISR", "the Environmental Information (Scotland) Regulations 2004",
            ])
        }
    }

    /// The name of the law for a part of it: "exemption" in an Act, "exception" in Regulations.
    var ground: String { isRegulations ? "exception" : "exemption" }
    /// What the letter calls a request.
    var requestName: Wording {
        isRegulations
            ? Wording(seen: [
                "request for environmental information", "request for information", "EIR request",
                "information request",
                "request", "Environmental Information request",
            ])
            : Wording(seen: [
                "Freedom of Information request", "request for information", "FOI request", "request",
                "freedom of information request", "information request", "FoI request", "FOIA request",
            ])
    }
}
