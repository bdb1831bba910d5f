extension ProvisionTable {
    /// The Freedom of Information Act 2000: its official headings, and facts in our own words.
    ///
    /// From the law data compiled for this project on 2026-11-23, which read legislation.gov.uk, ICO, tribunal and guidance
    /// pages; nothing was compared with the live statute. Sections marked `?` are known by heading only.
    ///
    /// Columns, parted by tabs, `-` for none:
    ///
    /// 1. number
    /// 2. heading
    /// 3. nature: see ``Provision/Nature``
    /// 4. public interest test
    /// 5. basis
    /// 6. what lies beneath it, deepest paths only, without the number; `?` where that is not listed
    /// 7. when what lies beneath a path is in force (`.` for the whole), `path@from..to`
    /// 8. names that letters give it, parted by semicolons
    /// 9. how far verified: v text, regulator or tribunal read; p heading and class seen; g general knowledge
    ///
    /// A row of a deeper number changes some columns for itself and what lies beneath it.
    static let foia2000 = ProvisionTable(
        #"""
        1	General right of access to information held by public authorities	duty	-	-	1/a 1/b 2 3/a 3/b 4/a 4/b 5 6	-	-	v
        2	Effect of the exemptions in Part II	other	-	-	1/a 1/b 2/a 2/b 3/a 3/b 3/c 3/d 3/e 3/ea 3/f 3/fa 3/g 3/h	3/ea@2011-01-19.. 3/fa@2018-05-25..	-	p
        3	Public authorities	other	-	-	1/a/i 1/a/ii 1/b 2/a 2/b	-	-	p
        4	Amendment of Schedule 1	other	-	-	?	-	-	g
        5	Further power to designate public authorities	other	-	-	?	-	-	g
        6	Publicly-owned companies	other	-	-	1 2 3	-	-	p
        7	Public authorities to which Act has limited application	other	-	-	1 2 3 4 5 6 7 8	-	-	p
        8	Request for information	duty	-	-	1/a 1/b 1/c 2/a 2/b 2/c	-	-	p
        9	Fees	other	-	-	1 2 3 4/a 4/b 4/c 5	-	-	p
        10	Time for compliance with request	duty	-	-	1 2 3/a 3/b 4 5/a 5/b 6	-	-	v
        11	Means by which communication to be made	duty	-	-	1/a 1/b 1/c 1A/a 1A/b 2 3 4 5/a 5/b 5/c	1A@2013-09-01.. 5@2013-09-01..	-	p
        11A	Release of datasets for re-use	other	-	-	1 2 3 4 5 6 7 8	.@2013-09-01..	-	p
        11B	Power to charge fees in relation to release of datasets for re-use	other	-	-	1 2 3 4 5 6	.@2013-09-01..	-	p
        12	Exemption where cost of compliance exceeds appropriate limit	refusal	-	-	1 2 3 4/a 4/b 5	-	cost limit;costs;cost;appropriate limit	v
        13	Fees for disclosure where cost of compliance exceeds appropriate limit	other	-	-	1/a 1/b 2 3	-	-	p
        14	Vexatious or repeated requests	refusal	-	-	1 2	-	vexatious requests;vexatious;repeated requests	v
        15	Special provisions relating to public records transferred to Public Record Office, etc	other	-	-	1 2 3 4 5	-	-	p
        16	Duty to provide advice and assistance	duty	-	-	1 2	-	-	p
        17	Refusal of request	duty	-	-	1/a 1/b 1/c 2/a/i 2/a/ii 2/b 3/a 3/b 4 5 6/a 6/b 6/c 7/a 7/b	-	-	v
        18	The Information Commissioner	other	-	-	?	-	-	g
        19	Publication schemes	duty	-	-	1/a 1/b 1/c 2/a 2/b 2/c 2A 2B 2C 2D 2E 2F 3/a 3/b 4 5 6 7 8	2A@2013-09-01..	-	p
        20	Model publication schemes	duty	-	-	1 2 3 4 5 6 7	-	-	p
        21	Information accessible to applicant by other means	exemption	absolute	class	1 2/a 2/b 3	-	information reasonably accessible;reasonably accessible by other means;accessible by other means;already accessible	p
        22	Information intended for future publication	exemption	qualified	class	1/a 1/b 1/c 2	-	future publication;intended for future publication	p
        22/2	-	ncnd	-	-	-	-	-	-
        22A	Research	exemption	qualified	prejudice	1/a 1/b/i 1/b/ii 1/b/iii 1/b/iv 2	.@2014-10-01..	research	p
        22A/2	-	ncnd	-	-	-	-	-	-
        23	Information supplied by, or relating to, bodies dealing with security matters	exemption	absolute	class	1 2 3/a 3/b 3/c 3/d 3/e 3/f 3/g 3/h 3/i 3/j 3/k 3/l 3/m 3/n 3/o 4 5	-	security bodies;security matters;bodies dealing with security matters;information relating to bodies dealing with security matters	v
        23/2	-	other	-	-	-	-	-	-
        23/3	-	other	-	-	-	-	-	-
        23/5	-	ncnd	-	-	-	-	-	-
        24	National security	exemption	qualified	prejudice	1 2 3 4	-	national security	v
        24/2	-	ncnd	-	-	-	-	-	-
        24/3	-	other	-	-	-	-	-	-
        24/4	-	other	-	-	-	-	-	-
        25	Certificates under ss. 23 and 24: supplementary provisions	other	-	-	1 2 3	-	-	p
        26	Defence	exemption	qualified	prejudice	1/a 1/b 2/a 2/b 3	-	defence	v
        26/2	-	other	-	-	-	-	-	-
        26/3	-	ncnd	-	-	-	-	-	-
        27	International relations	exemption	qualified	prejudice	1/a 1/b 1/c 1/d 2 3 4/a 4/b 5	-	international relations	v
        27/2	-	-	-	class	-	-	-	-
        27/3	-	other	-	-	-	-	-	-
        27/4	-	ncnd	-	-	-	-	-	-
        27/5	-	other	-	-	-	-	-	-
        28	Relations within the United Kingdom	exemption	qualified	prejudice	1 2/a 2/b 2/c 2/d 3	-	relations within the United Kingdom;relations within the UK	p
        28/3	-	ncnd	-	-	-	-	-	-
        29	The economy	exemption	qualified	prejudice	1/a 1/b 2	-	the economy;economy;economic interests	p
        29/2	-	ncnd	-	-	-	-	-	-
        30	Investigations and proceedings conducted by public authorities	exemption	qualified	class	1/a/i 1/a/ii 1/b 1/c 2/a/i 2/a/ii 2/a/iii 2/a/iv 2/b 3 4/a 4/b 4/c 5 6	-	investigations and proceedings;investigations	v
        30/3	-	ncnd	-	-	-	-	-	-
        30/4	-	other	-	-	-	-	-	-
        30/5	-	other	-	-	-	-	-	-
        30/6	-	other	-	-	-	-	-	-
        31	Law enforcement	exemption	qualified	prejudice	1/a 1/b 1/c 1/d 1/e 1/f 1/g 1/h 1/i 2/a 2/b 2/c 2/d 2/e 2/f 2/g 2/h 2/i 2/j 3	-	law enforcement	v
        31/2	-	other	-	-	-	-	-	-
        31/3	-	ncnd	-	-	-	-	-	-
        32	Court records, etc	exemption	absolute	class	1/a 1/b 1/c/i 1/c/ii 2/a 2/b 3 4/a 4/b 4/c 4/d	-	court records	v
        32/3	-	ncnd	-	-	-	-	-	-
        32/4	-	other	-	-	-	-	-	-
        33	Audit functions	exemption	qualified	prejudice	1/a 1/b 2 3	-	audit functions;audit	v
        33/3	-	ncnd	-	-	-	-	-	-
        34	Parliamentary privilege	exemption	absolute	class	1 2 3 4/a 4/b	-	parliamentary privilege	v
        34/2	-	ncnd	-	-	-	-	-	-
        34/3	-	other	-	-	-	-	-	-
        34/4	-	other	-	-	-	-	-	-
        35	Formulation of government policy, etc	exemption	qualified	class	1/a 1/b 1/c 1/d 2/a 2/b 3 4 5	-	formulation of government policy;formulation or development of government policy;government policy	p
        35/2	-	other	-	-	-	-	-	-
        35/3	-	ncnd	-	-	-	-	-	-
        35/4	-	other	-	-	-	-	-	-
        35/5	-	other	-	-	-	-	-	-
        36	Prejudice to effective conduct of public affairs	exemption	qualified	prejudice	1/a 1/b 2/a/i 2/a/ii 2/a/iii 2/b/i 2/b/ii 2/c 3 4 5/a 5/b 5/c 5/d 5/e 5/f 5/g 5/ga 5/gb 5/gc 5/gd 5/h 5/i 5/j 5/k 5/ka 5/l 5/m 5/n 5/o 6 7	-	effective conduct of public affairs;prejudice to the effective conduct of public affairs;conduct of public affairs;free and frank	v
        36/3	-	ncnd	-	-	-	-	-	-
        36/5	-	other	-	-	-	-	-	-
        36/6	-	other	-	-	-	-	-	-
        36/7	-	other	-	-	-	-	-	-
        37	Communications with Her Majesty, etc. and honours	exemption	partly	class	1/a 1/aa 1/ab 1/ac 1/ad 1/b 2	1/aa@2011-01-19.. 1/ab@2011-01-19.. 1/ac@2011-01-19.. 1/ad@2011-01-19..	communications with the sovereign;communications with the royal household;honours	v
        37/1/a	-	-	absolute	-	-	-	-	-
        37/1/aa	-	-	absolute	-	-	-	-	-
        37/1/ab	-	-	absolute	-	-	-	-	-
        37/1/ac	-	-	qualified	-	-	-	-	-
        37/1/ad	-	-	qualified	-	-	-	-	-
        37/1/b	-	-	qualified	-	-	-	-	-
        37/2	-	ncnd	-	-	-	-	-	-
        38	Health and safety	exemption	qualified	prejudice	1/a 1/b 2	-	health and safety	v
        38/2	-	ncnd	-	-	-	-	-	-
        39	Environmental information	exemption	qualified	class	1/a 1/b 1A/a 1A/b 2 3	-	environmental information	p
        39/2	-	ncnd	-	-	-	-	-	-
        39/3	-	other	-	-	-	-	-	-
        40	Personal information	exemption	partly	class	1 2/a 2/b 3/a/i 3/a/ii 3/b 3A/a 3A/b 3B 4 4A/a 4A/b 5/a 5/b/i 5/b/ii 5A 5B/a/i 5B/a/ii 5B/b 5B/c 5B/d 6 7 8	3@..2018-05-24 4@..2018-05-24 5@..2018-05-24 6@..2018-05-24 3A@2018-05-25.. 3B@2018-05-25.. 4A@2018-05-25.. 5A@2018-05-25.. 5B@2018-05-25.. 8@2018-05-25..	personal information;personal data;third party personal data	v
        40/1	-	-	absolute	-	-	-	-	-
        40/3	-	other	-	-	-	-	-	-
        40/3A	-	other	-	-	-	-	-	-
        40/3B	-	other	-	-	-	-	-	-
        40/4	-	other	-	-	-	-	-	-
        40/4A	-	other	-	-	-	-	-	-
        40/5	-	ncnd	-	-	-	-	-	-
        40/5A	-	ncnd	-	-	-	-	-	-
        40/5B	-	ncnd	-	-	-	-	-	-
        40/6	-	other	-	-	-	-	-	-
        40/7	-	other	-	-	-	-	-	-
        40/8	-	other	-	-	-	-	-	-
        41	Information provided in confidence	exemption	absolute	class	1/a 1/b 2	-	provided in confidence;information provided in confidence;confidential information;confidentiality;duty of confidence	v
        41/2	-	ncnd	-	-	-	-	-	-
        42	Legal professional privilege	exemption	qualified	class	1 2	-	legal professional privilege;legal privilege;LPP	p
        42/2	-	ncnd	-	-	-	-	-	-
        43	Commercial interests	exemption	qualified	prejudice	1 2 3	-	commercial interests;commercial interest;commercial;commercially sensitive;trade secrets;commercial sensitivity	v
        43/1	-	-	-	class	-	-	trade secrets	-
        43/2	Commercial interests	-	-	-	-	-	-	-
        43/3	-	ncnd	-	-	-	-	-	-
        44	Prohibitions on disclosure	exemption	absolute	class	1/a 1/b 1/c 2	-	prohibitions on disclosure;prohibition on disclosure;statutory prohibition	v
        44/2	-	ncnd	-	-	-	-	-	-
        45	Issue of code of practice by the Secretary of State	other	-	-	1 2/a 2/b 2/c 2/d 2/da 2/e 2A 3 4 5	-	-	p
        46	Issue of code of practice by Lord Chancellor	other	-	-	1 2 3 4 5 6	-	-	g
        47	General functions of Commissioner	other	-	-	1 2 3 4 4A 5 6	-	-	g
        48	Recommendations as to good practice	other	-	-	1 2 3 4	-	-	g
        49	Reports to be laid before Parliament	other	-	-	?	-	-	g
        50	Application for decision by Commissioner	review	-	-	1 2/a 2/b 2/c 2/d 3/a 3/b 4 5 6 7	-	-	p
        51	Information notices	review	-	-	1 2 3 4 5 6 7 8	-	-	g
        52	Enforcement notices	review	-	-	1 2 3 4 5	-	-	g
        53	Exception from duty to comply with decision notice or enforcement notice	other	-	-	1 2 3 4 5 6 7 8 9	-	-	g
        54	Failure to comply with notice	other	-	-	1 2 3	-	-	v
        55	Powers of entry and inspection	other	-	-	?	-	-	g
        56	No action against public authority	other	-	-	?	-	-	g
        57	Appeal against notices served under Part IV	review	-	-	1 2 3	-	-	p
        58	Determination of appeals	review	-	-	1/a 1/b 2	-	-	p
        59	Appeals from decision of Tribunal	other	-	-	?	-	-	g
        60	Appeals against national security certificate	review	-	-	1 2 3 4 5	-	-	p
        61	Appeal proceedings	other	-	-	?	-	-	g
        62	Interpretation of Part VI	other	-	-	1 2 2A 3	-	-	p
        63	Removal of exemptions: historical records generally	other	-	-	1 2 2A 2B 2C 2D 2E 2F 3 4 5	-	-	g
        64	Removal of exemptions: historical records in public record offices	other	-	-	1 2	-	-	g
        65	Decisions as to refusal of discretionary disclosure of historical records	other	-	-	1 2	-	-	g
        66	Decisions relating to certain transferred public records	other	-	-	1 2 3 4 5 6	-	-	p
        67	Amendments of public records legislation	other	-	-	?	-	-	g
        74	Power to make provision relating to environmental information	other	-	-	1 2 3 4	-	-	g
        75	Power to amend or repeal enactments prohibiting disclosure of information	other	-	-	1 2 3	-	-	g
        76	Disclosure of information between Commissioner and ombudsmen	other	-	-	?	-	-	g
        77	Offence of altering etc. records with intent to prevent disclosure	other	-	-	1/a 1/b 2 3 4	-	-	p
        78	Saving for existing powers	other	-	-	-	-	-	g
        79	Defamation	other	-	-	-	-	-	g
        80	Scotland	other	-	-	?	-	-	g
        81	Application to government departments, etc	other	-	-	?	-	-	g
        82	Orders and regulations	other	-	-	?	-	-	g
        83	Meaning of "Welsh public authority"	other	-	-	?	-	-	g
        84	Interpretation	other	-	-	-	-	-	g
        85	Expenses	other	-	-	?	-	-	g
        86	Repeals	other	-	-	?	-	-	g
        87	Commencement	other	-	-	?	-	-	g
        88	Short title and extent	other	-	-	?	-	-	g
        """#)
}
