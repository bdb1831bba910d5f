import Legislation
import Testing

struct ProvisionTests {
    func provision(_ identifier: String) throws -> Provision {
        try #require(Provision(identifier: identifier))
    }

    @Test(arguments: [
        ("ukpga/2000/36/section/31/1/a", "FOIA 2000 s.31(1)(a)"),
        ("uksi/2004/3391/regulation/12/5/e", "EIR 2004 reg.12(5)(e)"),
        ("asp/2002/13/section/30/b/i", "FOISA 2002 s.30(b)(i)"),
        ("ssi/2004/520/regulation/10/4/e", "EISRs 2004 reg.10(4)(e)"),
        ("eur/2016/679/article/5/1/a", "UK GDPR Art.5(1)(a)"),
        ("ukpga/2018/12/schedule/19/paragraph/307", "DPA 2018 Sch.19 para.307"),
        ("ukpga/1972/70/schedule/12A/paragraph/3", "Local Government Act 1972 Sch.12A para.3"),
        ("uksi/1984/552/rule/43", "Coroners Rules 1984 r.43"),
        ("ukpga/Geo5/10-11/41/section/8/2", "Census Act 1920 s.8(2)"),
        ("ukpga/2000/36/schedule/1/part/VI", "FOIA 2000 Sch.1 Pt.VI"),
    ])
    func `an identifier is read, written and displayed`(identifier: String, display: String) throws {
        let provision = try provision(identifier)
        #expect(provision.identifier == identifier)
        #expect(provision.display == display)
        #expect(provision.uri == "http://www.legislation.gov.uk/id/" + identifier)
    }

    @Test(arguments: [
        "", "ukpga/2000/36", "section/31", "ukpga/1066/1/section/1", "ukpga/2000/36/section/", "ukpga/2000/36/clause/1",
    ])
    func `what is no provision is refused`(identifier: String) {
        #expect(Provision(identifier: identifier) == nil)
    }

    @Test(arguments: [
        (
            "ukpga/2000/36/section/31/1/a", "Law enforcement", Provision.PublicInterestTest.qualified,
            Provision.Basis.prejudice
        ),
        ("ukpga/2000/36/section/43/2", "Commercial interests", .qualified, .prejudice),
        ("ukpga/2000/36/section/43/1", "Commercial interests", .qualified, .class),
        ("ukpga/2000/36/section/27/2", "International relations", .qualified, .class),
        ("ukpga/2000/36/section/41/1/a", "Information provided in confidence", .absolute, .class),
        ("ukpga/2000/36/section/40/2", "Personal information", .partly, .class),
        ("ukpga/2000/36/section/40/1", "Personal information", .absolute, .class),
        ("ukpga/2000/36/section/12", "Exemption where cost of compliance exceeds appropriate limit", .none, .none),
        ("uksi/2004/3391/regulation/12/5/b", "The course of justice", .qualified, .prejudice),
        ("uksi/2004/3391/regulation/12/1/b", "Public interest test", .none, .none),
        ("asp/2002/13/section/36/2", "Actionable breach of confidence", .absolute, .class),
    ])
    func `facts come from the deepest row that has them`(
        identifier: String, title: String, test: Provision.PublicInterestTest, basis: Provision.Basis
    ) throws {
        let provision = try provision(identifier)
        #expect(provision.title == title)
        #expect(provision.publicInterestTest == test)
        #expect(provision.basis == basis)
    }

    @Test(arguments: [
        ("ukpga/2000/36/section/1/1", Provision.Nature.duty), ("ukpga/2000/36/section/17/1", .duty),
        ("ukpga/2000/36/section/14/1", .refusal), ("ukpga/2000/36/section/31/1/a", .exemption),
        ("ukpga/2000/36/section/31/3", .ncnd), ("ukpga/2000/36/section/40/5B/a/i", .ncnd),
        ("ukpga/2000/36/section/40/3A/a", .other), ("ukpga/2000/36/section/2/2/b", .other),
        ("ukpga/2000/36/section/50", .review), ("uksi/2004/3391/regulation/11", .review),
        ("uksi/2004/3391/regulation/12/4/b", .exemption), ("uksi/2004/3391/regulation/12/6", .ncnd),
        ("asp/2002/13/section/17/1", .duty), ("asp/2002/13/section/18/1", .ncnd),
        ("ukpga/2018/12/section/35/1", .other),
    ])
    func `each provision has its nature`(identifier: String, nature: Provision.Nature) throws {
        #expect(try provision(identifier).nature == nature)
    }

    @Test(arguments: [
        ("ukpga/2000/36/section/31/1/i", "2020-01-01", Provision.Existence.exists),
        ("ukpga/2000/36/section/31/1/z", "2020-01-01", .doesNotExist),
        ("ukpga/2000/36/section/43/2/a", "2020-01-01", .doesNotExist),
        ("ukpga/2000/36/section/117", "2020-01-01", .doesNotExist),
        ("ukpga/2000/36/section/22A", "2010-06-01", .notInForce),
        ("ukpga/2000/36/section/22A", "2014-10-01", .exists),
        ("ukpga/2000/36/section/40/5B/a/i", "2017-01-01", .notInForce),
        ("ukpga/2000/36/section/40/3/a/i", "2017-01-01", .exists),
        ("ukpga/2000/36/section/40/3/a/i", "2019-01-01", .notInForce),
        ("ukpga/2000/36/section/40/3A/a", "2019-01-01", .exists),
        ("ukpga/2000/36/section/4/1", "2019-01-01", .unknown),
        ("ukpga/2000/36/regulation/12", "2019-01-01", .doesNotExist),
        ("ukpga/1998/29/section/7", "2019-01-01", .notInForce),
        ("ukpga/2018/12/section/200", "2019-01-01", .unknown),
        ("ukpga/1980/66/section/303", "2019-01-01", .unknown),
    ])
    func `existence depends on the day`(identifier: String, day: String, existence: Provision.Existence) throws {
        #expect(try provision(identifier).existence(on: CalendarDate(day)) == existence)
    }

    @Test func `a provision lies within another of its Act`() throws {
        let limb = try provision("ukpga/2000/36/section/31/1/a")
        #expect(limb.isWithin(try provision("ukpga/2000/36/section/31")))
        #expect(!limb.isWithin(try provision("ukpga/2000/36/section/31/1/b")))
        #expect(!limb.isWithin(try provision("asp/2002/13/section/31")))
    }
}

struct ActTableTests {
    @Test func `each Act has a path of its own and a year in its title`() {
        var seen: Set<String> = []
        for act in Act.all {
            #expect(seen.insert(act.id).inserted, "\(act.id) stands twice")
            #expect(Act(id: act.id) == act)
            let parts = act.id.split(separator: "/")
            #expect(parts.count == 3 || parts.count == 4, "\(act.id)")
            // The UK GDPR's title has no year, and regnal years stand in the paths of old Acts.
            if parts.count == 3, act.id.hasPrefix("uk") || act.id.hasPrefix("a") {
                #expect(parts[1] == String(act.year), "\(act.id) \(act.title)")
            }
        }
        #expect(seen.count > 300)
    }

    @Test func `the access regimes stand where their names say`() {
        #expect(Act.foia2000.id == "ukpga/2000/36")
        #expect(Act.eir2004.id == "uksi/2004/3391")
        #expect(Act.foisa2002.id == "asp/2002/13")
        #expect(Act.eisrs2004.id == "ssi/2004/520")
        #expect(Act.dpa1998.id == "ukpga/1998/29")
        #expect(Act.dpa2018.id == "ukpga/2018/12")
        #expect(Act.gdpr.id == "eur/2016/679")
    }

    @Test func `units follow titles`() {
        #expect(Act.eir2004.unit == .regulation)
        #expect(Act.gdpr.unit == .article)
        #expect(Act(id: "uksi/1984/552")?.unit == .rule)
        #expect(Act(id: "uksi/2005/1541")?.unit == .article)
    }
}
