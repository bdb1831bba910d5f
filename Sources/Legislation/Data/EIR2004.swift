extension ProvisionTable {
    /// The Environmental Information Regulations 2004: official headings, those of the exceptions in our own words.
    ///
    /// From the law data compiled for this project on 2026-11-23; nothing was compared with the live instrument.
    ///
    /// Columns as in ``foia2000``.
    static let eir2004 = ProvisionTable(
        #"""
        1	Citation and commencement	other	-	-	?	-	-	g
        2	Interpretation	other	-	-	1/a 1/b 1/c 1/d 1/e 1/f 2/a 2/b 2/c 2/d 3 4	-	-	v
        3	Application	other	-	-	1 2/a 2/b 3 4 5	-	-	g
        4	Dissemination of environmental information	duty	-	-	1/a 1/b 2/a 2/b 3 4	-	-	g
        5	Duty to make available environmental information on request	duty	-	-	1 2 3 4 5 6	-	-	v
        6	Form and format of information	other	-	-	1/a 1/b 2/a 2/b 2/c	-	-	p
        7	Extension of time	duty	-	-	1 2 3	-	-	v
        8	Charging	other	-	-	1 2/a 2/b 3 4 5 6/a 6/b 7/a 7/b 8/a 8/b	-	-	g
        9	Advice and assistance	duty	-	-	1 2/a 2/b 3 4 5	-	-	p
        10	Transfer of a request	duty	-	-	1/a 1/b 2 3	-	-	p
        11	Representations and reconsideration	review	-	-	1 2 3/a 3/b 4 5/a 5/b 5/c	-	-	v
        12	Exceptions to the duty to disclose environmental information	exemption	qualified	-	1/a 1/b 2 3 4/a 4/b 4/c 4/d 4/e 5/a 5/b 5/c 5/d 5/e 5/f/i 5/f/ii 5/f/iii 5/g 6 7 8 9 10 11	-	-	v
        12/1	-	other	-	-	-	-	-	-
        12/1/b	Public interest test	other	-	-	-	-	-	-
        12/2	Presumption in favour of disclosure	duty	-	-	-	-	-	-
        12/3	Personal data of others	-	partly	class	-	-	-	-
        12/4/a	Information not held	-	-	class	-	-	information not held;not held	-
        12/4/b	Manifestly unreasonable requests	-	-	class	-	-	manifestly unreasonable;manifestly unreasonable request	-
        12/4/c	Requests formulated in too general a manner	-	-	class	-	-	too general	-
        12/4/d	Material in the course of completion, unfinished documents or incomplete data	-	-	class	-	-	material in the course of completion;material still in the course of completion;unfinished documents;incomplete data;material in course of completion	-
        12/4/e	Internal communications	-	-	class	-	-	internal communications	-
        12/5/a	International relations, defence, national security or public safety	-	-	prejudice	-	-	international relations;public safety;national security	-
        12/5/b	The course of justice	-	-	prejudice	-	-	course of justice;the course of justice	-
        12/5/c	Intellectual property rights	-	-	prejudice	-	-	intellectual property rights;intellectual property	-
        12/5/d	Confidentiality of proceedings	-	-	prejudice	-	-	confidentiality of proceedings;confidentiality of the proceedings	-
        12/5/e	Confidentiality of commercial or industrial information	-	-	prejudice	-	-	commercial confidentiality;confidentiality of commercial or industrial information;commercial or industrial information;commercial confidentiality	-
        12/5/f	Interests of the person who provided the information	-	-	prejudice	-	-	interests of the person who provided the information;voluntary supply	-
        12/5/g	Protection of the environment	-	-	prejudice	-	-	protection of the environment	-
        12/6	Neither confirming nor denying	ncnd	-	-	-	-	-	-
        12/7	-	other	-	-	-	-	-	-
        12/8	-	other	-	-	-	-	-	-
        12/9	-	other	-	-	-	-	-	-
        12/10	-	other	-	-	-	-	-	-
        12/11	-	other	-	-	-	-	-	-
        13	Personal data	exemption	partly	class	1/a 1/b 2/a/i 2/a/ii 2/b 2A/a 2A/b 2B 3 3A/a 3A/b 4 5/a 5/b 5A 5B/a/i 5B/a/ii 5B/b 5B/c 5B/d 6 7	2@..2018-05-24 3@..2018-05-24 4@..2018-05-24 5@..2018-05-24 2A@2018-05-25.. 2B@2018-05-25.. 3A@2018-05-25.. 5A@2018-05-25.. 5B@2018-05-25..	personal data;personal information;third party personal data	p
        13/2	-	other	-	-	-	-	-	-
        13/2A	-	other	-	-	-	-	-	-
        13/2B	-	other	-	-	-	-	-	-
        13/3	-	other	-	-	-	-	-	-
        13/3A	-	other	-	-	-	-	-	-
        13/4	-	other	-	-	-	-	-	-
        13/5	-	ncnd	-	-	-	-	-	-
        13/5A	-	ncnd	-	-	-	-	-	-
        13/5B	-	ncnd	-	-	-	-	-	-
        13/6	-	other	-	-	-	-	-	-
        13/7	-	other	-	-	-	-	-	-
        14	Refusal to disclose information	duty	-	-	1 2 3/a 3/b 4 5/a 5/b	-	-	v
        15	Ministerial certificates	other	-	-	1 2 3 4	-	-	g
        16	Issue of a code of practice and functions of the Commissioner	other	-	-	1 2 3 4 5 6	-	-	g
        17	Historical and transferred public records	other	-	-	?	-	-	g
        18	Enforcement and appeal provisions	review	-	-	1 2 3 4 5 6 7 8 9 10	-	-	v
        19	Offence of altering records with intent to prevent disclosure	other	-	-	1 2 3 4	-	-	g
        20	Amendment	other	-	-	?	-	-	g
        21	Revocation	other	-	-	?	-	-	g
        """#)
}
