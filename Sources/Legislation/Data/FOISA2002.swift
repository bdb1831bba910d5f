extension ProvisionTable {
    /// The Freedom of Information (Scotland) Act 2002: official headings, and facts in our own words.
    ///
    /// From the law data compiled for this project on 2026-11-23; nothing was compared with the live statute.
    ///
    /// Columns as in ``foia2000``.
    static let foisa2002 = ProvisionTable(
        #"""
        1	General entitlement	duty	-	-	1 2 3/a 3/b 4 5 6	-	-	p
        2	Effect of exemptions	other	-	-	1/a 1/b 2/a 2/b 2/c 2/d 2/e/i 2/e/ii	-	-	v
        3	Scottish public authorities	other	-	-	1/a 1/b 2/a/i 2/a/ii 2/b	-	-	p
        4	Amendment of schedule 1	other	-	-	?	-	-	g
        5	Further power to designate Scottish public authorities	other	-	-	?	-	-	g
        6	Publicly-owned companies	other	-	-	?	-	-	g
        7	Public authorities to which Act has limited application	other	-	-	?	-	-	g
        8	Requesting information	duty	-	-	1/a 1/b 1/c/i 1/c/ii 2	-	-	g
        9	Fees	duty	-	-	1 2 3 4 5 6 7 8	-	-	g
        10	Time for compliance	duty	-	-	1/a 1/b 2 3 4 5	-	-	v
        11	Means of providing information	duty	-	-	1 2/a 2/b 2/c 3 4 5	-	-	g
        12	Excessive cost of compliance	refusal	-	-	1 2/a 2/b 3 4 5 6	-	cost limit;costs;cost;excessive cost	v
        13	Fees for information in excess of prescribed amount	other	-	-	1 2 3 4 5 6 7	-	-	g
        14	Vexatious or repeated requests	refusal	-	-	1 2	-	vexatious requests;vexatious;repeated requests	g
        15	Duty to provide advice and assistance	duty	-	-	1 2	-	-	v
        16	Refusal of request	duty	-	-	1/a 1/b 1/c 1/d 2 3 4 5/a 5/b 6	-	-	p
        17	Notice that information is not held	duty	-	-	1/a 1/b 2 3/a 3/b	-	-	v
        18	Further provision as respects responses to request	ncnd	-	-	1 2 3	-	-	p
        19	Content of certain notices	other	-	-	a b	-	-	g
        20	Requirement for review of refusal etc	review	-	-	1 2 3/a 3/b 3/c/i 3/c/ii 4 5/a 5/b 6 7	-	-	g
        21	Review by Scottish public authority	duty	-	-	1 2/a 2/b 3 4/a 4/b 4/c 5 6 7/a 7/b 8/a 8/b 9 10	-	-	v
        22	Special provisions relating to records transferred to Keeper	other	-	-	?	-	-	g
        23	Publication schemes	duty	-	-	1 2 3 4 5 6	-	-	g
        24	Model publication schemes	other	-	-	?	-	-	g
        25	Information otherwise accessible	exemption	absolute	class	1 2/a 2/b/i 2/b/ii 3/a/i 3/a/ii 3/b	-	otherwise accessible;information otherwise accessible	v
        26	Prohibitions on disclosure	exemption	absolute	class	a b c	-	prohibitions on disclosure	v
        27	Information intended for future publication	exemption	qualified	class	1/a/i 1/a/ii 1/b 1/c 2/a/i 2/a/ii 2/b/i 2/b/ii 2/b/iii	-	future publication;intended for future publication	v
        27/2	-	-	-	prejudice	-	-	-	-
        28	Relations within the United Kingdom	exemption	qualified	prejudice	1 2/a 2/b 2/c 2/d	-	relations within the United Kingdom;relations within the UK	v
        29	Formulation of Scottish Administration policy etc	exemption	qualified	class	1/a 1/b 1/c 1/d 2/a 2/b 3 4 5	-	policy formulation;formulation of Scottish Administration policy;formulation or development of government policy	v
        29/2	-	other	-	-	-	-	-	-
        29/3	-	other	-	-	-	-	-	-
        29/4	-	other	-	-	-	-	-	-
        29/5	-	other	-	-	-	-	-	-
        30	Prejudice to effective conduct of public affairs	exemption	qualified	prejudice	a b/i b/ii c	-	effective conduct of public affairs;free and frank;substantial inhibition	v
        31	National security and defence	exemption	qualified	prejudice	1 2 3 4/a 4/b 5/a 5/b	-	national security	p
        31/2	-	other	-	-	-	-	-	-
        32	International relations	exemption	qualified	prejudice	1/a/i 1/a/ii 1/a/iii 1/a/iv 1/b 2 3	-	international relations	p
        33	Commercial interests and the economy	exemption	qualified	prejudice	1/a 1/b 2/a 2/b 3	-	commercial interests;trade secrets;the economy	v
        33/1/a	-	-	-	class	-	-	trade secrets	-
        33/1/b	Commercial interests	-	-	-	-	-	commercial interests	-
        34	Investigations by Scottish public authorities and proceedings arising out of such investigations	exemption	qualified	class	1/a/i 1/a/ii 1/b 1/c 2/a 2/b 2/c 2/d 3/a/i 3/a/ii 3/b 4 5	-	investigations	p
        35	Law enforcement	exemption	qualified	prejudice	1/a 1/b 1/c 1/d 1/e 1/f 1/g 1/h/i 1/h/ii 2/a 2/b 2/c 2/d/i 2/d/ii 2/e 2/f 2/g 2/h 2/i 2/j	-	law enforcement	v
        36	Confidentiality	exemption	partly	class	1 2/a 2/b	-	confidentiality;legal professional privilege	v
        36/1	Legal professional privilege and other confidentiality of communications	-	qualified	class	-	-	legal professional privilege;confidentiality of communications	-
        36/2	Actionable breach of confidence	-	absolute	class	-	-	breach of confidence	-
        37	Court records, etc	exemption	absolute	class	1/a/i 1/a/ii 1/a/iii 1/b/i 1/b/ii 2	-	court records	p
        38	Personal information	exemption	partly	class	1/a 1/b 1/c 1/d 2/a/i 2/a/ii 2/b 2A/a 2A/b 2B 3 3A/a 3A/b 4 5 5A 6	2@..2018-05-24 3@..2018-05-24 4@..2018-05-24 2A@2018-05-25.. 2B@2018-05-25.. 3A@2018-05-25.. 5A@2018-05-25..	personal information;personal data;third party personal data	v
        38/1/a	-	-	absolute	-	-	-	-	-
        38/1/c	-	-	absolute	-	-	-	-	-
        38/1/d	-	-	absolute	-	-	-	-	-
        38/2	-	other	-	-	-	-	-	-
        38/2A	-	other	-	-	-	-	-	-
        38/2B	-	other	-	-	-	-	-	-
        38/3	-	other	-	-	-	-	-	-
        38/3A	-	other	-	-	-	-	-	-
        38/4	-	other	-	-	-	-	-	-
        38/5	-	other	-	-	-	-	-	-
        38/5A	-	other	-	-	-	-	-	-
        38/6	-	other	-	-	-	-	-	-
        39	Health, safety and the environment	exemption	qualified	prejudice	1 2/a 2/b 3	-	health and safety;health, safety and the environment;environmental information	p
        39/1	Health and safety	-	-	prejudice	-	-	health and safety	-
        39/2	Environmental information	-	-	class	-	-	environmental information	-
        40	Audit functions	exemption	qualified	prejudice	a b	-	audit functions;audit	p
        41	Communications with Her Majesty etc. and honours	exemption	qualified	class	a b	-	honours	p
        42	The Scottish Information Commissioner	other	-	-	?	-	-	g
        43	General functions of Commissioner	other	-	-	?	-	-	g
        44	Recommendations as to good practice	other	-	-	?	-	-	g
        47	Application for decision by Commissioner	review	-	-	1/a 1/b 2/a 2/b 2/c 2/d/i 2/d/ii 3 4/a 4/b 5 6 7	-	-	v
        48	When application excluded	other	-	-	a b c	-	-	g
        49	Commissioner's decision	other	-	-	1 2 3 4 5 6 7 8 9	-	-	p
        50	Information notices	other	-	-	?	-	-	g
        51	Enforcement notices	other	-	-	?	-	-	g
        52	Exception from duty to comply with certain notices	other	-	-	?	-	-	g
        53	Failure to comply with notice	other	-	-	?	-	-	g
        56	Appeal against notices under Part 4	review	-	-	a b c	-	-	g
        57	The expression "historical record"	other	-	-	?	-	-	g
        58	Falling away of exemptions with time	other	-	-	1 2/a 2/b	-	-	g
        59	Power to vary certain time limits	other	-	-	?	-	-	g
        60	Scottish Ministers' Code of practice as to functions	other	-	-	1 2 3 4 5	-	-	p
        61	Code of practice as to the keeping, management and destruction of records	other	-	-	?	-	-	g
        62	Power to make provision relating to environmental information	other	-	-	?	-	-	g
        65	Offence of altering etc. records with intent to prevent disclosure	other	-	-	1 2 3	-	-	g
        73	Interpretation	other	-	-	-	-	-	g
        """#)
}
