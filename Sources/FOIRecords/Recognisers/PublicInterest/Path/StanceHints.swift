/// Words that lean to a side without telling it: each counts half of what a phrase of ``StanceCues`` does.
enum StanceHints {
    static let hints = PhraseTable<ArgumentSide>(disclosure + withholding)

    private static let disclosure: [PhraseTable<ArgumentSide>.Row] = [
        .init("know|knows|knowing|known|knowledge", .disclosure, example: "those who wish to know"),
        .init(
            "learn|learning|see|seeing|seen|read|reading|hear|told", .disclosure, example: "they would like to read it"),
        .init("understand*|judge|judged|follow|assess", .disclosure, example: "to judge the scheme"),
        .init("curious|curiosity|attention|interest|interested|interests", .disclosure, example: "of some interest"),
        .init(
            "answers|explanation|explanations|explain*|clarity|clearer|light", .disclosure, example: "an explanation"),
        .init("fact|facts|picture|evidence|reasons", .disclosure, example: "the facts of the case"),
        .init(
            "concern|concerns|concerned|anxious|anxiety|anxieties|worry|worries|worried", .disclosure,
            example: "people are worried"),
        .init("faith|trust|confidence|comfort|reassur*|satisf*", .disclosure, example: "to restore faith"),
        .init("fair|fairly|fairness|evenly|honest|honesty|good", .disclosure, example: "that it was done fairly"),
        .init("controvers*|critic*|opaque|disquiet|complain*|doubts", .disclosure, example: "it has been criticised"),
        .init(
            "importan*|significan*|value|valuable|merit|benefit*|gain|gained|useful|helpful|instructive", .disclosure,
            example: "it would be instructive"),
        .init(
            "entitled|right|rights|claim|deserv*|legitimate*|natural|proper|reason", .disclosure,
            example: "a legitimate wish"),
        .init(
            "democra*|open|openness|transparen*|account|accounts|sunlight|daylight", .disclosure,
            example: "a principle of democracy"),
        .init(
            "improve*|enhance*|promote*|contribut*|welcome*|encourage*|better", .disclosure,
            example: "it would enhance debate"),
        .init("debate|debated|discussion|argue|policy|vote*|elect*", .disclosure, example: "a wider discussion"),
        .init(
            "public|people|residents|parents|patients|customers|tenants|taxpayers|ratepayers|citizens|families",
            .disclosure,
            example: "residents have asked"),
        .init(
            "neighbours|passengers|students|householders|visitors|communities|community|everybody|everyone|anyone",
            .disclosure,
            example: "passengers have asked"),
        .init(
            "money|paid|pays|pay|taxes|fees|funds|funded|bill|bills|spent|expense", .disclosure,
            example: "those who pay for it"),
        .init("want|wants|wish|wishes|like|ask|asked|expect", .disclosure, example: "what people want"),
        .init("help|helps|assist*|enable*|allow|allows", .disclosure, example: "it would help walkers"),
        .init("on the one hand|side", .disclosure, example: "On the one hand there is this"),
        .init("participat*|challenge|scrutin*|check", .disclosure, example: "able to check it"),
    ]

    private static let withholding: [PhraseTable<ArgumentSide>.Row] = [
        .init("lose|loses|losing|loss|losses|lost", .withholding, example: "the loss of good will"),
        .init("stop|stops|stopped|cease|dry", .withholding, example: "they would stop writing"),
        .init(
            "fewer|worse|harder|slower|slow|dearer|poorer|weaker|longer|less", .withholding,
            example: "it would be harder"),
        .init(
            "delay*|silence|silent|quiet|quietly|hide|hidden|conceal*", .withholding, example: "they would fall silent"),
        .init(
            "collapse*|spoil*|ruin*|wreck*|break|broken|fail|fails|failed|defeat*", .withholding,
            example: "it would spoil the inquiry"),
        .init(
            "tempt*|litigat*|sue|sued|unfair|unfairly|false|falsely|wrong|wrongly|unjust", .withholding,
            example: "it would be unfair"),
        .init(
            "promise*|assurance*|undertaking|leave|withdraw*|elsewhere", .withholding,
            example: "they would go elsewhere"),
        .init(
            "delicate|goodwill|leverage|ceiling|floor|worthless|rehears*|predict*", .withholding,
            example: "matters are delicate"),
        .init("burden*|disproportion*|distract*|resources|effort|hours", .withholding, example: "a burden on staff"),
        .init(
            "corrected|checked|audited|unaudited|provisional|final|finished|finish|completed", .withholding,
            example: "they are still being checked"),
        .init(
            "trial|court|courts|magistrate*|proceedings|prosecution|inquest|police|evidence", .withholding,
            example: "the court will hear it"),
        .init("already|soon|shortly|weeks|weeks'|months|published", .withholding, example: "it will be published soon"),
        .init(
            "weak|adapt*|enem*|adversar*|offender*|prisoner*|landowner*|landlord*|burglar*|attacker*", .withholding,
            example: "an offender could adapt"),
        .init("shut|steal|stolen|copy|copied|imitat*|guess", .withholding, example: "it would be copied"),
        .init(
            "caution*|guarded|blunt|generalities|reserve|discretion|discreet", .withholding,
            example: "they would speak in generalities"),
        .init("identif*|expos*|reveal*|personal|individual*", .withholding, example: "it would expose individuals"),
        .init("nobody|never|cannot|unable|none", .withholding, example: "nobody would apply"),
        .init("must|need|needs|needed|space|room|privacy|privately", .withholding, example: "they need room"),
        .init(
            "price|prices|priced|tender*|contract|contracts|contractors|suppliers|market|markets|trade", .withholding,
            example: "prices would go up"),
        .init(
            "officials|officers|ministers|advisers|staff|clinicians|doctors|panel|lawyers", .withholding,
            example: "officials would write less"),
        .init(
            "threat*|fear|feared|unwell|death|killed|wounded|safe|unsafe", .withholding, example: "there were threats"),
        .init("deal|bargain|terms|discount|offer|offers|invest*", .withholding, example: "no firm would invest"),
        .init("if|were|once|without", .withholding, example: "if they could not speak"),
    ]
}
