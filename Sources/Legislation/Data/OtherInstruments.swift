extension ActTable {
    /// Regulations, rules, orders and directives that letters cite beside the access regimes.
    ///
    /// Columns, parted by tabs, `-` for none: the path on legislation.gov.uk; the title with its year; other names by which
    /// letters call it, parted by semicolons, each enough without a year; how far verified (v: seen in a text, a regulator's
    /// page or a decision; p: partly; g: general knowledge, compared with nothing).
    static let otherInstruments = #"""
        uksi/1991/499	Abortion Regulations 1991	-	g
        uksi/2015/234	Accounts and Audit Regulations 2015	-	g
        uksi/2016/765	Air Navigation Order 2016	-	g
        uksi/1998/3132	Civil Procedure Rules 1998	-	g
        uksi/2016/273	Concession Contracts Regulations 2016	-	g
        uksi/2010/490	Conservation of Habitats and Species Regulations 2010	-	g
        uksi/2017/1012	Conservation of Habitats and Species Regulations 2017	-	g
        uksi/2012/632	Control of Asbestos Regulations 2012	-	g
        uksi/2015/483	Control of Major Accident Hazards Regulations 2015	-	g
        uksi/2013/1616	Coroners (Inquests) Rules 2013	-	g
        uksi/2013/1629	Coroners (Investigations) Regulations 2013	Coroners (Investigations) Regulations	g
        uksi/1984/552	Coroners Rules 1984	Coroners Rules	g
        uksi/2018/480	Data Protection (Charges and Information) Regulations 2018	-	g
        eudr/2003/4	Directive 2003/4/EC	Council Directive 2003/4/EC;Directive 2003/4	g
        uksi/2005/1437	Education (Pupil Information) (England) Regulations 2005	-	g
        uksi/2010/2955	Family Procedure Rules 2010	-	g
        ssi/2004/467	Freedom of Information (Fees for Required Disclosure) (Scotland) Regulations 2004	Freedom of Information (Fees for Required Disclosure) (Scotland) Regulations	p
        uksi/2004/3364	Freedom of Information (Time for Compliance with Request) Regulations 2004	-	v
        uksi/2009/1369	Freedom of Information (Time for Compliance with Request) Regulations 2009	-	v
        uksi/2010/2768	Freedom of Information (Time for Compliance with Request) Regulations 2010	-	v
        uksi/2004/3244	Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004	Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations;Freedom of Information (Appropriate Limit and Fees) Regulations;Appropriate Limit and Fees Regulations;Appropriate Limit and Fees Regulations 2004;Freedom of Information and Data Protection (Fees and Appropriate Limit) Regulations 2004;Freedom of Information (Fees and Appropriate Limit) Regulations 2004;Freedom of Information and Data Protection (Fees and Appropriate Limit) Regulations;Freedom of Information (Fees and Appropriate Limit) Regulations;Fees and Appropriate Limit Regulations;Fees Regulations	v
        uksi/2012/1916	Human Medicines Regulations 2012	-	g
        uksi/2009/3157	INSPIRE Regulations 2009	INSPIRE Regulations	v
        uksi/2012/2089	Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012	-	g
        uksi/1999/3242	Management of Health and Safety at Work Regulations 1999	-	g
        uksi/2001/3998	Misuse of Drugs Regulations 2001	-	g
        uksi/1974/29	National Health Service (Venereal Diseases) Regulations 1974	-	g
        uksi/2003/403	Nuclear Industries Security Regulations 2003	-	g
        uksi/2012/1204	Police (Complaints and Misconduct) Regulations 2012	-	g
        uksi/2012/2632	Police (Conduct) Regulations 2012	-	g
        uksi/2020/4	Police (Conduct) Regulations 2020	-	g
        uksi/1999/728	Prison Rules 1999	-	g
        uksi/2003/2426	Privacy and Electronic Communications (EC Directive) Regulations 2003	Privacy and Electronic Communications Regulations;PECR	g
        uksi/2006/5	Public Contracts Regulations 2006	-	g
        uksi/2015/102	Public Contracts Regulations 2015	-	g
        uksi/2005/1515	Re-use of Public Sector Information Regulations 2005	-	g
        uksi/2015/1415	Re-use of Public Sector Information Regulations 2015	Re-use of Public Sector Information Regulations	g
        uksi/2005/1541	Regulatory Reform (Fire Safety) Order 2005	-	g
        uksi/2013/1471	Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013	RIDDOR	g
        uksi/2011/1824	Town and Country Planning (Environmental Impact Assessment) Regulations 2011	-	g
        uksi/2017/571	Town and Country Planning (Environmental Impact Assessment) Regulations 2017	-	g
        uksi/2006/246	Transfer of Undertakings (Protection of Employment) Regulations 2006	TUPE Regulations	g
        uksi/2016/274	Utilities Contracts Regulations 2016	-	g
        uksi/1998/1833	Working Time Regulations 1998	-	g
        """#
}
