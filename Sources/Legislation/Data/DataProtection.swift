extension ProvisionTable {
    /// The provisions of the Data Protection Act 1998 that letters cite. Headings from general knowledge.
    ///
    /// Columns as in ``foia2000``.
    static let dpa1998 = ProvisionTable(
        #"""
        1	Basic interpretative provisions	other	-	-	?	-	-	v
        2	Sensitive personal data	other	-	-	?	-	-	p
        7	Right of access to personal data	other	-	-	?	-	-	p
        9A	Unstructured personal data held by public authorities	other	-	-	?	-	-	v
        10	Right to prevent processing likely to cause damage or distress	other	-	-	?	-	-	v
        28	National security	other	-	-	?	-	-	g
        29	Crime and taxation	other	-	-	?	-	-	g
        31	Regulatory activity	other	-	-	?	-	-	g
        33A	Manual data held by public authorities	other	-	-	?	-	-	v
        35	Disclosures required by law or made in connection with legal proceedings etc	other	-	-	?	-	-	g
        59	Confidentiality of information	other	-	-	?	-	-	g
        schedule/1	The data protection principles	other	-	-	?	-	-	v
        schedule/2	Conditions relevant for purposes of the first principle: processing of any personal data	other	-	-	?	-	-	v
        schedule/3	Conditions relevant for purposes of the first principle: processing of sensitive personal data	other	-	-	?	-	-	v
        """#)

    /// The provisions of the Data Protection Act 2018 that letters cite. Headings from general knowledge.
    ///
    /// Columns as in ``foia2000``.
    static let dpa2018 = ProvisionTable(
        #"""
        3	Terms relating to the processing of personal data	other	-	-	?	-	-	v
        10	Special categories of personal data and criminal convictions etc data	other	-	-	?	-	-	g
        15	Exemptions etc	other	-	-	?	-	-	g
        24	Manual unstructured data held by FOI public authorities	other	-	-	?	-	-	v
        34	Overview and general duty of controller	other	-	-	?	-	-	v
        35	The first data protection principle	other	-	-	?	-	-	v
        45	Right of access by the data subject	other	-	-	?	-	-	g
        132	Confidentiality of information	other	-	-	?	-	-	g
        170	Unlawful obtaining etc of personal data	other	-	-	?	-	-	g
        171	Re-identification of de-identified personal data	other	-	-	?	-	-	g
        173	Alteration etc of personal data to prevent disclosure to data subject	other	-	-	?	-	-	g
        schedule/19	Minor and consequential amendments	other	-	-	?	-	-	v
        """#)

    /// The articles of the UK GDPR that letters cite.
    ///
    /// Columns as in ``foia2000``.
    static let gdpr = ProvisionTable(
        #"""
        4	Definitions	other	-	-	?	-	-	g
        5	Principles relating to processing of personal data	other	-	-	1/a 1/b 1/c 1/d 1/e 1/f 2	-	-	v
        6	Lawfulness of processing	other	-	-	?	-	-	v
        9	Processing of special categories of personal data	other	-	-	?	-	-	g
        10	Processing of personal data relating to criminal convictions and offences	other	-	-	?	-	-	g
        12	Transparent information, communication and modalities for the exercise of the rights of the data subject	other	-	-	?	-	-	g
        15	Right of access by the data subject	other	-	-	?	-	-	g
        17	Right to erasure	other	-	-	?	-	-	g
        21	Right to object	other	-	-	?	-	-	g
        86	Processing and public access to official documents	other	-	-	?	-	-	g
        """#)

    /// Headings of provisions of other Acts that letters plead beside an exemption, by the provision's path without its kind.
    /// From general knowledge.
    static let otherHeadings: [String: String] = [
        "ukpga/2005/11/18": "Confidentiality",
        "ukpga/2005/11/19": "Wrongful disclosure",
        "ukpga/2005/11/23": "Freedom of information",
        "ukpga/2003/21/393": "General restrictions on disclosure of information",
        "ukpga/2002/40/237": "General restriction",
        "ukpga/2007/18/39": "Confidentiality of personal information",
        "ukpga/1983/20/117": "After-care",
        "ukpga/1972/70/schedule/12A": "Access to information: exempt information",
    ]
}
