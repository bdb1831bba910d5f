/// What words are to ``ClauseReader``: the verbs of answering by what they do, and the words around them that turn it.
struct WordRole: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    // MARK: Verbs

    /// Has, keeps or writes down information.
    static let holding = WordRole(bit: 0)
    /// Holds it too, but is as often a noun: "record".
    static let recording = WordRole(bit: 1)
    static let having = WordRole(bit: 2)
    static let finding = WordRole(bit: 3)
    static let existing = WordRole(bit: 4)
    /// Makes information known, and nothing else.
    static let disclosing = WordRole(bit: 5)
    /// Gives something, information or not.
    static let providing = WordRole(bit: 6)
    /// Comes with the letter.
    static let attaching = WordRole(bit: 7)
    /// Takes or keeps something out of what is given.
    static let removing = WordRole(bit: 8)
    static let passingOn = WordRole(bit: 9)
    static let makingClear = WordRole(bit: 10)
    static let publishing = WordRole(bit: 11)
    /// Gets information out of a system.
    static let extracting = WordRole(bit: 12)
    /// Thinks rather than does.
    static let opining = WordRole(bit: 13)

    // MARK: What turns a verb

    static let not = WordRole(bit: 16)
    static let no = WordRole(bit: 17)
    /// "Nobody", "nothing".
    static let nothing = WordRole(bit: 18)
    static let unable = WordRole(bit: 19)
    /// "Decline", "refuse".
    static let refusing = WordRole(bit: 20)
    /// "Will", "propose", "decided".
    static let intending = WordRole(bit: 21)
    /// "Whether", "if".
    static let supposing = WordRole(bit: 22)
    /// "Would", "could".
    static let imagining = WordRole(bit: 23)
    /// Ends a clause without a comma.
    static let joining = WordRole(bit: 24)
    /// "Is", "been".
    static let being = WordRole(bit: 25)

    // MARK: What a verb is said of

    static let information = WordRole(bit: 32)
    /// "This", "it".
    /// Papers that there may or may not be: not to have one answers the question.
    static let paper = WordRole(bit: 46)
    static let any = WordRole(bit: 47)
    /// How well or how often something is done.
    static let degree = WordRole(bit: 48)
    static let pointing = WordRole(bit: 33)
    /// "Question", "request".
    static let asked = WordRole(bit: 34)
    static let you = WordRole(bit: 35)
    static let authority = WordRole(bit: 36)
    /// Another body.
    static let outsider = WordRole(bit: 37)
    static let by = WordRole(bit: 38)
    /// "Website", "www".
    static let web = WordRole(bit: 39)
    /// "Below", "annex".
    static let place = WordRole(bit: 40)
    /// "Before", "prior".
    static let earlier = WordRole(bit: 41)
    static let duty = WordRole(bit: 42)
    static let hours = WordRole(bit: 43)
    static let over = WordRole(bit: 44)
    static let what = WordRole(bit: 45)
    /// "Need you to specify".
    static let needing = WordRole(bit: 49)

    /// Verbs that take the negation before them.
    /// "Want", "mean", "interested": what a requester has in mind.
    static let wanting = WordRole(bit: 50)
    /// "Search", "check".
    static let searching = WordRole(bit: 51)
    /// Keeps something, be it information or a road.
    static let tending = WordRole(bit: 52)
    /// "Please", "grateful", "tell": words that ask of the reader.
    static let pleading = WordRole(bit: 53)

    static let verbs: WordRole = [
        .holding, .having, .finding, .existing, .disclosing, .providing, .attaching, .removing, .passingOn,
        .makingClear, .publishing, .extracting, .opining,
    ]
}

/// The words that have a role.
enum ClauseLexicon {
    static let rows: [(role: WordRole, words: String)] = [
        (
            .holding,
            """
            hold holds held holding retain retains retained possess possesses keep keeps kept collect collects collected
            collate collates collated capture captures captured compile compiles compiled log logs logged maintained
            monitor monitors monitored recorded track tracks tracked holder holders
            """
        ),
        (.recording, "record records"),
        (.tending, "maintain maintains gather gathers gathered store stores stored"),
        (.wanting, "mean meant want wanted interested mind after seek seeking intended require asking referring"),
        (.searching, "search searches check checks enquiry enquiries inquiries trawl examination"),
        (.pleading, "please kindly grateful glad like need tell know let say explain could can would"),
        (.having, "have has had"),
        (.finding, "find finds found locate located locates trace traced identify identified uncover uncovered"),
        (.existing, "exist exists existed"),
        (
            .disclosing,
            "disclose discloses disclosed disclosing release releases released releasing divulge reveal revealed divulged"
        ),
        (
            .providing,
            """
            provide provides provided providing supply supplied supplies supplying give gives given giving gave send sends
            sent sending share shared sharing furnish furnished
            """
        ),
        (
            .attaching,
            """
            attach attached attaches attaching enclose enclosed encloses enclosing append appended accompany accompanies
            accompanied
            """
        ),
        (
            .removing,
            """
            removed deleted redacted obscured anonymised blanked omitted excluded stripped masked pixelated
            """
        ),
        (
            .passingOn,
            """
            passed forwarded transferred redirected referred sent handed passing forwarding transferring rerouted routed gone
            sending transfer redirecting relayed
            """
        ),
        (.makingClear, "clarify specify explain mean meant narrow unclear unsure"),
        (
            .publishing,
            """
            published publishes publish available accessible found viewed obtained downloaded inspected accessed seen read
            listed contained displayed searched
            """
        ),
        (.extracting, "extract extracted report reported reportable searchable distinguish separate separated"),
        (
            .opining,
            """
            consider considers considered believe believes believed think thinks thought accept accepts agree agrees
            necessary appropriate mean means dispute suggest
            """
        ),
        (
            .not,
            """
            not never neither nor don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't
            """
        ),
        (.no, "no"),
        (.nothing, "nobody nothing none"),
        (.unable, "unable cannot can't couldn't impossible"),
        (.refusing, "refuse refuses refused refusing decline declines declined declining against"),
        (.intending, "will shall propose intend going decided prepared willing content shan't can"),
        (.supposing, "if whether unless until once should when where"),
        (.imagining, "would could might may"),
        (.joining, "but because although though since while whilst whereas however therefore so which"),
        (.being, "is are was were be been being has have am"),
        (
            .information,
            """
            information data record records figure figures detail details statistics document documents documentation
            correspondence emails email copy copies breakdown evidence trace material notes log total totals access papers paper files file
            """
        ),
        (.paper, "policy report list register minutes plan procedure protocol strategy count tally"),
        (.any, "any anything anyone"),
        (.degree, "reliably consistently always necessarily fully accurately separately directly properly"),
        (.pointing, "this it these they them that those such"),
        (.asked, "question request part enquiry query element questions"),
        (.you, "you your"),
        (
            .authority,
            """
            we i us our council trust department force board authority university college constabulary agency office
            commission ministry board school
            """
        ),
        (
            .outsider,
            """
            contractor contractors provider providers supplier suppliers operator operators schools practices surgeries gps
            individual another other county district england nhs home police hmrc coroner courts court
            licensee landlord landlords employers
            """
        ),
        (.by, "by with"),
        (.web, "website websites webpage www http https online internet portal site scheme webpages link links gov"),
        (
            .place,
            """
            below above overleaf herewith alongside attached enclosed annex appendix table tables spreadsheet schedule
            tab worksheet column
            """
        ),
        (.earlier, "before prior until earlier pre"),
        (.duty, "remit responsibility jurisdiction responsible"),
        (.hours, "hours 450 600"),
        (.over, "over exceed exceeds exceeding excess more above beyond"),
        (.needing, "need needs require requires ask"),
        (.what, "what which who whether how"),
    ]

    /// The roles of each word, by its hash.
    static let roles: [(hash: UInt64, role: WordRole)] = {
        var roles: [UInt64: WordRole] = [:]
        for row in rows {
            for word in row.words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                roles[WordToken.hash(of: word), default: []].formUnion(row.role)
            }
        }
        return roles.map { (hash: $0.key, role: $0.value) }
    }()
}
