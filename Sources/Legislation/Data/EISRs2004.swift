extension ProvisionTable {
    /// The Environmental Information (Scotland) Regulations 2004: official headings, those of the exceptions in our own words.
    ///
    /// From the law data compiled for this project on 2026-11-23; the numbers beneath regulation 11 after its amendment
    /// in 2018 were not verified, nor was anything compared with the live instrument.
    ///
    /// Columns as in ``foia2000``.
    static let eisrs2004 = ProvisionTable(
        #"""
        1	Citation and commencement	other	-	-	?	-	-	g
        2	Interpretation	other	-	-	1/a 1/b 1/c 1/d 1/e 1/f 2 3	-	-	v
        3	Application	other	-	-	?	-	-	g
        4	Active dissemination of environmental information	duty	-	-	?	-	-	g
        5	Duty to make available environmental information on request	duty	-	-	1 2/a 2/b 3 4 5	-	-	v
        6	Form and format of information	other	-	-	1/a 1/b 2	-	-	g
        7	Extension of time	duty	-	-	1/a 1/b 2 3	-	-	p
        8	Charging	other	-	-	1 2 3 4 5 6 7 8 9	-	-	g
        9	Duty to provide advice and assistance	duty	-	-	1 2/a 2/b 3	-	-	v
        10	Exceptions from duty to make environmental information available	exemption	qualified	-	1/a 1/b 2/a 2/b 3 4/a 4/b 4/c 4/d 4/e 5/a 5/b 5/c 5/d 5/e 5/f/i 5/f/ii 5/f/iii 5/g 6 7 8 9	-	-	v
        10/1	-	other	-	-	-	-	-	-
        10/1/b	Public interest test	other	-	-	-	-	-	-
        10/2	Presumption in favour of disclosure	duty	-	-	-	-	-	-
        10/3	Personal data of others	-	partly	class	-	-	-	-
        10/4/a	Information not held	-	-	class	-	-	information not held;not held	-
        10/4/b	Manifestly unreasonable requests	-	-	class	-	-	manifestly unreasonable;manifestly unreasonable request	-
        10/4/c	Requests formulated in too general a manner	-	-	class	-	-	too general	-
        10/4/d	Material in the course of completion, unfinished documents or incomplete data	-	-	class	-	-	material in the course of completion;material still in the course of completion;unfinished documents;incomplete data;material in course of completion	-
        10/4/e	Internal communications	-	-	class	-	-	internal communications	-
        10/5/a	International relations, defence, national security or public safety	-	-	prejudice	-	-	international relations;public safety;national security	-
        10/5/b	The course of justice	-	-	prejudice	-	-	course of justice;the course of justice	-
        10/5/c	Intellectual property rights	-	-	prejudice	-	-	intellectual property rights;intellectual property	-
        10/5/d	Confidentiality of proceedings	-	-	prejudice	-	-	confidentiality of proceedings;confidentiality of the proceedings	-
        10/5/e	Confidentiality of commercial or industrial information	-	-	prejudice	-	-	commercial confidentiality;confidentiality of commercial or industrial information;commercial or industrial information;commercial confidentiality	-
        10/5/f	Interests of the person who provided the information	-	-	prejudice	-	-	interests of the person who provided the information;voluntary supply	-
        10/5/g	Protection of the environment	-	-	prejudice	-	-	protection of the environment	-
        10/6	-	other	-	-	-	-	-	-
        10/7	-	other	-	-	-	-	-	-
        10/8	Neither confirming nor denying	ncnd	-	-	-	-	-	-
        10/9	-	other	-	-	-	-	-	-
        11	Personal data	exemption	partly	class	1 2 3/a/i 3/a/ii 3/b 3A/a 3A/b 3B 4 4A 5 6 7	-	personal data;personal information	p
        11/3	-	other	-	-	-	-	-	-
        11/3A	-	other	-	-	-	-	-	-
        11/3B	-	other	-	-	-	-	-	-
        11/4	-	other	-	-	-	-	-	-
        11/4A	-	other	-	-	-	-	-	-
        11/5	-	other	-	-	-	-	-	-
        11/6	-	ncnd	-	-	-	-	-	-
        11/7	-	other	-	-	-	-	-	-
        12	Ministerial certificates	other	-	-	?	-	-	g
        13	Refusal to make information available	duty	-	-	a b c d e	-	-	g
        14	Transfer of a request	duty	-	-	?	-	-	g
        16	Review by Scottish public authority	review	-	-	1 2 3 4 5/a 5/b	-	-	v
        17	Enforcement and appeal provisions	review	-	-	1 2/a 2/b 3 4	-	-	v
        18	Codes of practice	other	-	-	?	-	-	g
        19	Offence of altering records with intent to prevent disclosure	other	-	-	?	-	-	g
        """#)
}
