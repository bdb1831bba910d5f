/// The wording of the Acts and Regulations, as letters copy it.
enum StatutoryCues {
    /// How provisions open.
    static let openings = PhraseTable<Void>([
        .init(
            "any person making a request for information", (),
            example: "Any person making a request for information to a public authority is entitled"),
        .init(
            "a person who requests information from a", (),
            example: "A person who requests information from a Scottish public authority which holds it"),
        .init(
            "information which is not exempt information by virtue", (),
            example: "Information which is not exempt information by virtue of section 30"),
        .init("information is exempt information", (), example: "Information is exempt information if it is held"),
        .init(
            "information is exempt if its disclosure under this act|regulations", (),
            example: "Information is exempt if its disclosure under this Act would"),
        .init("information is exempt if", (), example: "Information is exempt if it constitutes a trade secret"),
        .init(
            "information to which|this ... this section applies is exempt", (),
            example: "Information to which this section applies is exempt information if"),
        .init(
            "any information to which a request for information relates", (),
            example: "Any information to which a request for information relates is also exempt"),
        .init(
            "information ... held|obtained by a|any public|government authority|department ... is exempt", (),
            example: "Information held by a public authority is exempt information if"),
        .init(
            "information in respect of which a claim", (),
            example: "Information in respect of which a claim to legal professional privilege"),
        .init(
            "information which ... is exempt information if", (),
            example: "Information which relates to the economy is exempt information if"),
        .init(
            "the duty to confirm or deny does not arise if|in|where|to", (),
            example: "The duty to confirm or deny does not arise if, or to the extent that"),
        .init("section 1 1 does not oblige", (), example: "Section 1(1) does not oblige a public authority to comply"),
        .init(
            "where a public authority ... request", (),
            example: "Where a public authority has previously complied with a request"),
        .init(
            "a public authority which ... to any extent relying", (),
            example: "A public authority which, in relation to any request, is to any extent relying"),
        .init(
            "a|scottish public authority may refuse to disclose", (),
            example: "A public authority may refuse to disclose information to the extent that"),
        .init(
            "for the purposes of this|paragraph|subsection|section", (),
            example: "For the purposes of paragraph (1)(a), a public authority may refuse"),
        .init(
            "subject to paragraph|paragraphs|subsection|subsections|regulation|section", (),
            example: "Subject to paragraphs (2), (3) and (9), a public authority may"),
        .init(
            "in this act|section|part|regulation|subsection|paragraph", (),
            example: "In this section \"the commissioner\" means"),
        .init("nothing in this|subsection|paragraph", (), example: "Nothing in subsection (1) applies"),
        .init(
            "the first|second|third condition is", (),
            example: "The first condition is that the disclosure would contravene"),
        .init(
            "this section applies to", (),
            example: "This section applies to information held by a government department"),
        .init("the reference|references in", (), example: "The reference in subsection (1) to the public authority"),
        .init(
            "to be informed in writing by the public authority", (),
            example: "to be informed in writing by the public authority whether it holds"),
        .init(
            "if that is the case to have that information", (),
            example: "if that is the case, to have that information communicated to him"),
    ])

    /// How limbs of provisions open that letters list under their letters, in the Act's words or near them: FOIA ss. 1, 17, 27,
    /// 31 and 36 and the like of the other regimes.
    static let limbs = PhraseTable<Void>([
        .init("states|says|stating that fact", (), example: "(a) states that fact"),
        .init("says|states so|as", (), example: "a) says as much"),
        .init(
            "specifies|specify|specifying|names|naming|identifies the exemption|exemptions|exception", (),
            example: "(b) specifies the exemption in question"),
        .init(
            "states|gives|tells|explains if|where|why|the reason|that|this|it|exemption", (),
            example: "(c) states (if that would not otherwise be apparent) why the exemption applies"),
        .init("the prevention or|and detection of crime", (), example: "(a) the prevention or detection of crime,"),
        .init(
            "the apprehension or|and prosecution of offenders", (),
            example: "(b) the apprehension or prosecution of offenders,"),
        .init("the administration of justice", (), example: "(c) the administration of justice,"),
        .init("the assessment or collection of", (), example: "(d) the assessment or collection of any tax or duty"),
        .init("the operation of the immigration", (), example: "(e) the operation of the immigration controls,"),
        .init(
            "the maintenance of security and", (), example: "(f) the maintenance of security and good order in prisons"),
        .init(
            "the exercise by any public authority", (),
            example: "(g) the exercise by any public authority of its functions"),
        .init("the free and frank", (), example: "(i) the free and frank provision of advice, or"),
        .init(
            "relations between the united kingdom and", (),
            example: "(a) relations between the United Kingdom and any other State"),
        .init(
            "the interests of the united kingdom", (), example: "(c) the interests of the United Kingdom abroad"),
        .init("to have that information communicated", (), example: "(b) to have that information communicated to him"),
        .init(
            "to be informed in writing", (), example: "(a) to be informed in writing whether it holds information"),
    ])

    /// Words that only the text of an Act has.
    static let marks = PhraseTable<Void>([
        .init("disclosure under this act", (), example: "if its disclosure under this Act would"),
        .init(
            "otherwise than under this", (),
            example: "the disclosure of the information to the public otherwise than under this Act"),
        .init("is exempt information", (), example: "is exempt information by virtue of"),
        .init("be exempt information", (), example: "would be exempt information"),
        .init("by virtue of subsection|this", (), example: "by virtue of subsection (1)"),
        .init("subsection|paragraph 1|2|3|4", (), example: "mentioned in subsection (2)"),
        .init("this section|subsection|regulation", (), example: "for the purposes of this section"),
        .init("does not arise", (), example: "the duty to confirm or deny does not arise"),
        .init("to the extent that", (), example: "to the extent that its disclosure would adversely affect"),
        .init(
            "or would be likely to ... prejudice|inhibit|endanger", (),
            example: "would, or would be likely to, prejudice"),
        .init("or would be likely otherwise? to", (), example: "would, or would be likely to inhibit"),
        .init(
            "in the reasonable opinion of a qualified person", (),
            example: "if, in the reasonable opinion of a qualified person"),
    ])

    /// What announces the text.
    static let announcements = PhraseTable<Void>([
        .init("states|state|provides|says|reads|stipulates|specifies", (), example: "Section 31 states:"),
        .init("sets out", (), example: "Section 31 sets out:"),
        .init("set out below|here", (), example: "The text of section 43 is set out below:"),
        .init("as follows", (), example: "Section 1 is as follows:"),
        .init("text|wording|extract|extracts of|from", (), example: "Text of the exemption:"),
        .init("defines|defined|means|as", (), example: "Section 3(2) defines held as:"),
    ])

    /// The words of a letter, never of an Act.
    static let letterWords = WordSet("i we our us my me you your we've i've")
}
