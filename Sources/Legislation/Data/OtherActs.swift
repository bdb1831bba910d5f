extension ActTable {
    /// Acts of the United Kingdom that letters cite beside the access regimes.
    ///
    /// Columns, parted by tabs, `-` for none: the path on legislation.gov.uk; the title with its year; other names by which
    /// letters call it, parted by semicolons, each enough without a year; how far verified (v: seen in a text, a regulator's
    /// page or a decision; p: partly; g: general knowledge, compared with nothing).
    static let otherActs = #"""
        ukpga/1967/87	Abortion Act 1967	-	g
        ukpga/2010/32	Academies Act 2010	-	v
        ukpga/1990/23	Access to Health Records Act 1990	Access to Health Records Act	g
        ukpga/1999/22	Access to Justice Act 1999	-	g
        ukpga/1988/28	Access to Medical Reports Act 1988	-	g
        ukpga/1981/67	Acquisition of Land Act 1981	-	g
        ukpga/Eliz2/8-9/65	Administration of Justice Act 1960	-	g
        ukpga/2002/38	Adoption and Children Act 2002	-	g
        ukpga/1979/46	Ancient Monuments and Archaeological Areas Act 1979	-	g
        ukpga/2006/45	Animal Welfare Act 2006	Animal Welfare Act	g
        ukpga/1986/14	Animals (Scientific Procedures) Act 1986	-	g
        ukpga/2003/38	Anti-social Behaviour Act 2003	-	g
        ukpga/2014/12	Anti-social Behaviour, Crime and Policing Act 2014	-	g
        ukpga/2001/24	Anti-terrorism, Crime and Security Act 2001	-	g
        ukpga/2009/22	Apprenticeships, Skills, Children and Learning Act 2009	-	g
        ukpga/2006/52	Armed Forces Act 2006	-	g
        ukpga/1998/18	Audit Commission Act 1998	-	g
        ukpga/1982/36	Aviation Security Act 1982	-	g
        ukpga/1998/11	Bank of England Act 1998	-	g
        ukpga/2009/1	Banking Act 2009	-	g
        ukpga/1971/80	Banking and Financial Dealings Act 1971	-	v
        ukpga/Eliz2/1-2/20	Births and Deaths Registration Act 1953	-	g
        ukpga/2009/11	Borders, Citizenship and Immigration Act 2009	-	g
        ukpga/2010/23	Bribery Act 2010	-	g
        ukpga/1981/61	British Nationality Act 1981	-	g
        ukpga/1990/42	Broadcasting Act 1990	-	g
        ukpga/1984/55	Building Act 1984	-	g
        ukpga/2022/30	Building Safety Act 2022	-	g
        ukpga/2014/23	Care Act 2014	Care Act	g
        ukpga/2000/14	Care Standards Act 2000	-	g
        ukpga/Geo5/10-11/41	Census Act 1920	Census Act	g
        ukpga/2011/25	Charities Act 2011	-	g
        ukpga/1991/48	Child Support Act 1991	-	g
        ukpga/1989/41	Children Act 1989	-	g
        ukpga/2004/31	Children Act 2004	-	g
        ukpga/2014/6	Children and Families Act 2014	-	g
        ukpga/2017/16	Children and Social Work Act 2017	-	g
        ukpga/Geo5/23-24/12	Children and Young Persons Act 1933	-	g
        ukpga/1982/16	Civil Aviation Act 1982	-	g
        ukpga/2012/19	Civil Aviation Act 2012	-	g
        ukpga/2004/36	Civil Contingencies Act 2004	-	g
        ukpga/2004/33	Civil Partnership Act 2004	-	g
        ukpga/1993/11	Clean Air Act 1993	-	g
        ukpga/2008/27	Climate Change Act 2008	-	g
        ukpga/2005/11	Commissioners for Revenue and Customs Act 2005	Commissioners for Revenue and Customs Act;Commissioners of Revenue and Customs Act;CRCA	v
        ukpga/2006/26	Commons Act 2006	-	g
        ukpga/2003/21	Communications Act 2003	Communications Act	g
        ukpga/1985/6	Companies Act 1985	-	g
        ukpga/2006/46	Companies Act 2006	-	g
        ukpga/1986/46	Company Directors Disqualification Act 1986	-	g
        ukpga/1998/41	Competition Act 1998	-	g
        ukpga/1990/18	Computer Misuse Act 1990	-	g
        ukpga/2005/4	Constitutional Reform Act 2005	-	g
        ukpga/2010/25	Constitutional Reform and Governance Act 2010	-	g
        ukpga/1974/39	Consumer Credit Act 1974	-	g
        ukpga/1987/43	Consumer Protection Act 1987	-	g
        ukpga/2015/15	Consumer Rights Act 2015	-	g
        ukpga/1981/49	Contempt of Court Act 1981	-	g
        ukpga/1974/40	Control of Pollution Act 1974	-	g
        ukpga/1988/48	Copyright, Designs and Patents Act 1988	Copyright, Designs and Patents Act;Copyright Designs and Patents Act;CDPA	p
        ukpga/2020/7	Coronavirus Act 2020	-	g
        ukpga/1988/13	Coroners Act 1988	-	g
        ukpga/2009/25	Coroners and Justice Act 2009	Coroners and Justice Act	g
        ukpga/2008/28	Counter-Terrorism Act 2008	-	g
        ukpga/2015/6	Counter-Terrorism and Security Act 2015	-	g
        ukpga/2000/37	Countryside and Rights of Way Act 2000	Countryside and Rights of Way Act	g
        ukpga/1984/28	County Courts Act 1984	-	g
        ukpga/2003/39	Courts Act 2003	-	g
        ukpga/1998/37	Crime and Disorder Act 1998	-	g
        ukpga/1995/35	Criminal Appeal Act 1995	-	g
        ukpga/1971/48	Criminal Damage Act 1971	-	g
        ukpga/1987/38	Criminal Justice Act 1987	-	g
        ukpga/1988/33	Criminal Justice Act 1988	-	g
        ukpga/2003/44	Criminal Justice Act 2003	-	g
        ukpga/2008/4	Criminal Justice and Immigration Act 2008	-	g
        ukpga/1994/33	Criminal Justice and Public Order Act 1994	-	g
        ukpga/1967/58	Criminal Law Act 1967	-	g
        ukpga/1996/25	Criminal Procedure and Investigations Act 1996	-	g
        ukpga/1979/2	Customs and Excise Management Act 1979	-	g
        ukpga/1991/65	Dangerous Dogs Act 1991	-	g
        ukpga/2025/18	Data (Use and Access) Act 2025	-	v
        ukpga/2014/27	Data Retention and Investigatory Powers Act 2014	-	g
        ukpga/2014/20	Defence Reform Act 2014	-	g
        ukpga/2010/24	Digital Economy Act 2010	-	g
        ukpga/2017/30	Digital Economy Act 2017	-	g
        ukpga/1995/50	Disability Discrimination Act 1995	-	g
        ukpga/2021/17	Domestic Abuse Act 2021	-	g
        ukpga/1996/56	Education Act 1996	-	g
        ukpga/2002/32	Education Act 2002	-	g
        ukpga/2005/18	Education Act 2005	-	g
        ukpga/2011/21	Education Act 2011	-	g
        ukpga/1988/40	Education Reform Act 1988	-	g
        ukpga/2006/40	Education and Inspections Act 2006	-	g
        ukpga/2008/25	Education and Skills Act 2008	-	g
        ukpga/1989/29	Electricity Act 1989	-	g
        ukpga/1999/26	Employment Relations Act 1999	-	g
        ukpga/1996/18	Employment Rights Act 1996	-	g
        ukpga/1996/17	Employment Tribunals Act 1996	-	g
        ukpga/2013/32	Energy Act 2013	-	g
        ukpga/2002/40	Enterprise Act 2002	Enterprise Act	v
        ukpga/2013/24	Enterprise and Regulatory Reform Act 2013	-	g
        ukpga/1995/25	Environment Act 1995	-	g
        ukpga/2021/30	Environment Act 2021	-	g
        ukpga/1990/43	Environmental Protection Act 1990	Environmental Protection Act	g
        ukpga/2006/3	Equality Act 2006	-	g
        ukpga/2010/15	Equality Act 2010	-	g
        ukpga/2018/16	European Union (Withdrawal) Act 2018	-	g
        ukpga/2003/41	Extradition Act 2003	-	g
        ukpga/1996/27	Family Law Act 1996	-	g
        ukpga/1989/26	Finance Act 1989	-	g
        ukpga/2012/21	Financial Services Act 2012	-	g
        ukpga/2000/8	Financial Services and Markets Act 2000	Financial Services and Markets Act;FSMA	g
        ukpga/2004/21	Fire and Rescue Services Act 2004	-	g
        ukpga/1968/27	Firearms Act 1968	-	g
        ukpga/2010/29	Flood and Water Management Act 2010	-	g
        ukpga/1990/16	Food Safety Act 1990	-	g
        ukpga/2006/35	Fraud Act 2006	-	g
        ukpga/2005/19	Gambling Act 2005	-	g
        ukpga/1986/44	Gas Act 1986	-	g
        ukpga/2004/7	Gender Recognition Act 2004	-	g
        ukpga/2006/32	Government of Wales Act 2006	-	g
        ukpga/1999/29	Greater London Authority Act 1999	-	g
        ukpga/1993/46	Health Service Commissioners Act 1993	Health Service Commissioners Act	v
        ukpga/2022/31	Health and Care Act 2022	-	g
        ukpga/1974/37	Health and Safety at Work etc. Act 1974	Health and Safety at Work Act;Health and Safety at Work Act 1974;Health and Safety at Work etc. Act	g
        ukpga/2001/15	Health and Social Care Act 2001	-	g
        ukpga/2008/14	Health and Social Care Act 2008	-	g
        ukpga/2012/7	Health and Social Care Act 2012	-	g
        ukpga/2017/29	Higher Education and Research Act 2017	-	g
        ukpga/1980/66	Highways Act 1980	Highways Act	g
        ukpga/1985/68	Housing Act 1985	-	g
        ukpga/1988/50	Housing Act 1988	-	g
        ukpga/1996/52	Housing Act 1996	-	g
        ukpga/2004/34	Housing Act 2004	-	g
        ukpga/1990/37	Human Fertilisation and Embryology Act 1990	-	g
        ukpga/2008/22	Human Fertilisation and Embryology Act 2008	-	g
        ukpga/1998/42	Human Rights Act 1998	Human Rights Act	g
        ukpga/2004/30	Human Tissue Act 2004	-	g
        ukpga/2004/37	Hunting Act 2004	-	g
        ukpga/1971/77	Immigration Act 1971	-	g
        ukpga/2014/22	Immigration Act 2014	-	g
        ukpga/2016/19	Immigration Act 2016	-	g
        ukpga/1999/33	Immigration and Asylum Act 1999	-	g
        ukpga/2003/1	Income Tax (Earnings and Pensions) Act 2003	-	g
        ukpga/2005/12	Inquiries Act 2005	Inquiries Act	g
        ukpga/1986/45	Insolvency Act 1986	-	g
        ukpga/2014/18	Intellectual Property Act 2014	-	g
        ukpga/1994/13	Intelligence Services Act 1994	-	g
        ukpga/1978/30	Interpretation Act 1978	-	g
        ukpga/2016/25	Investigatory Powers Act 2016	Investigatory Powers Act	g
        ukpga/2013/18	Justice and Security Act 2013	-	g
        ukpga/2002/9	Land Registration Act 2002	-	g
        ukpga/1985/70	Landlord and Tenant Act 1985	-	g
        ukpga/1987/31	Landlord and Tenant Act 1987	-	g
        ukpga/Geo5/15-16/20	Law of Property Act 1925	-	g
        ukpga/2012/10	Legal Aid, Sentencing and Punishment of Offenders Act 2012	LASPO	g
        ukpga/2007/29	Legal Services Act 2007	-	g
        ukpga/2003/17	Licensing Act 2003	Licensing Act	g
        ukpga/1980/58	Limitation Act 1980	-	g
        ukpga/2014/2	Local Audit and Accountability Act 2014	-	g
        ukpga/1985/43	Local Government (Access to Information) Act 1985	-	g
        ukpga/1976/57	Local Government (Miscellaneous Provisions) Act 1976	-	g
        ukpga/1982/30	Local Government (Miscellaneous Provisions) Act 1982	-	g
        ukpga/1972/70	Local Government Act 1972	-	g
        ukpga/1974/7	Local Government Act 1974	-	v
        ukpga/1999/27	Local Government Act 1999	-	g
        ukpga/2000/22	Local Government Act 2000	-	g
        ukpga/2003/26	Local Government Act 2003	-	g
        ukpga/1988/41	Local Government Finance Act 1988	-	g
        ukpga/1992/14	Local Government Finance Act 1992	-	g
        ukpga/1989/42	Local Government and Housing Act 1989	-	g
        ukpga/2007/28	Local Government and Public Involvement in Health Act 2007	-	g
        ukpga/2011/20	Localism Act 2011	Localism Act	g
        ukpga/1980/43	Magistrates' Courts Act 1980	-	g
        ukpga/1988/27	Malicious Communications Act 1988	Malicious Communications Act	g
        ukpga/2009/23	Marine and Coastal Access Act 2009	-	g
        ukpga/1983/54	Medical Act 1983	-	g
        ukpga/1968/67	Medicines Act 1968	-	g
        ukpga/2005/9	Mental Capacity Act 2005	Mental Capacity Act	g
        ukpga/1983/20	Mental Health Act 1983	Mental Health Act	g
        ukpga/2007/12	Mental Health Act 2007	-	g
        ukpga/1995/21	Merchant Shipping Act 1995	-	g
        ukpga/1987/4	Ministry of Defence Police Act 1987	-	g
        ukpga/1971/38	Misuse of Drugs Act 1971	Misuse of Drugs Act	g
        ukpga/2015/30	Modern Slavery Act 2015	-	g
        ukpga/1983/44	National Audit Act 1983	-	g
        ukpga/2006/42	National Health Service (Wales) Act 2006	-	g
        ukpga/1977/49	National Health Service Act 1977	-	g
        ukpga/2006/41	National Health Service Act 2006	-	g
        ukpga/1998/39	National Minimum Wage Act 1998	-	g
        ukpga/Geo6/12-13-14/97	National Parks and Access to the Countryside Act 1949	-	g
        ukpga/2002/41	Nationality, Immigration and Asylum Act 2002	-	g
        ukpga/2006/16	Natural Environment and Rural Communities Act 2006	-	g
        ukpga/1991/22	New Roads and Street Works Act 1991	New Roads and Street Works Act	g
        ukpga/1998/47	Northern Ireland Act 1998	-	g
        ukpga/1965/57	Nuclear Installations Act 1965	-	g
        ukpga/Vict/24-25/100	Offences against the Person Act 1861	-	g
        ukpga/2007/21	Offender Management Act 2007	-	g
        ukpga/Geo5/1-2/28	Official Secrets Act 1911	-	g
        ukpga/1989/6	Official Secrets Act 1989	-	p
        ukpga/2023/50	Online Safety Act 2023	-	g
        ukpga/1967/13	Parliamentary Commissioner Act 1967	-	g
        ukpga/1993/48	Pension Schemes Act 1993	-	g
        ukpga/1995/26	Pensions Act 1995	-	g
        ukpga/2004/35	Pensions Act 2004	-	g
        ukpga/2008/30	Pensions Act 2008	-	g
        ukpga/2014/19	Pensions Act 2014	-	g
        ukpga/1990/9	Planning (Listed Buildings and Conservation Areas) Act 1990	-	g
        ukpga/2008/29	Planning Act 2008	-	g
        ukpga/2004/5	Planning and Compulsory Purchase Act 2004	-	g
        ukpga/1996/16	Police Act 1996	-	g
        ukpga/1997/50	Police Act 1997	-	g
        ukpga/2002/30	Police Reform Act 2002	Police Reform Act	g
        ukpga/2011/13	Police Reform and Social Responsibility Act 2011	-	g
        ukpga/1984/60	Police and Criminal Evidence Act 1984	Police and Criminal Evidence Act;PACE	g
        ukpga/2022/32	Police, Crime, Sentencing and Courts Act 2022	-	g
        ukpga/2009/26	Policing and Crime Act 2009	-	g
        ukpga/2017/3	Policing and Crime Act 2017	-	g
        ukpga/2000/41	Political Parties, Elections and Referendums Act 2000	-	g
        ukpga/2011/5	Postal Services Act 2011	-	g
        ukpga/Geo6and1Eliz2/15-16/52	Prison Act 1952	-	g
        ukpga/2002/29	Proceeds of Crime Act 2002	Proceeds of Crime Act	g
        ukpga/2023/54	Procurement Act 2023	-	g
        ukpga/1985/23	Prosecution of Offences Act 1985	-	g
        ukpga/1997/40	Protection from Harassment Act 1997	Protection from Harassment Act	g
        ukpga/1992/51	Protection of Badgers Act 1992	-	g
        ukpga/2012/9	Protection of Freedoms Act 2012	-	v
        ukpga/2004/23	Public Audit (Wales) Act 2004	-	g
        ukpga/1984/22	Public Health (Control of Disease) Act 1984	-	g
        ukpga/1998/23	Public Interest Disclosure Act 1998	-	g
        ukpga/1964/75	Public Libraries and Museums Act 1964	-	g
        ukpga/1986/64	Public Order Act 1986	-	g
        ukpga/Eliz2/6-7/51	Public Records Act 1958	-	g
        ukpga/2005/10	Public Services Ombudsman (Wales) Act 2005	-	g
        ukpga/1976/74	Race Relations Act 1976	-	g
        ukpga/1993/43	Railways Act 1993	-	g
        ukpga/2005/14	Railways Act 2005	-	g
        ukpga/2000/23	Regulation of Investigatory Powers Act 2000	Regulation of Investigatory Powers Act;RIPA	p
        ukpga/1974/53	Rehabilitation of Offenders Act 1974	Rehabilitation of Offenders Act	g
        ukpga/1983/2	Representation of the People Act 1983	-	g
        ukpga/1988/52	Road Traffic Act 1988	-	g
        ukpga/1988/53	Road Traffic Offenders Act 1988	-	g
        ukpga/1984/27	Road Traffic Regulation Act 1984	-	g
        ukpga/2006/47	Safeguarding Vulnerable Groups Act 2006	-	g
        ukpga/1998/31	School Standards and Framework Act 1998	-	g
        ukpga/1998/46	Scotland Act 1998	-	g
        ukpga/1989/5	Security Service Act 1989	-	g
        ukpga/1981/54	Senior Courts Act 1981	-	g
        ukpga/2020/17	Sentencing Act 2020	-	g
        ukpga/2007/27	Serious Crime Act 2007	-	g
        ukpga/2015/9	Serious Crime Act 2015	-	g
        ukpga/2005/15	Serious Organised Crime and Police Act 2005	-	g
        ukpga/1975/65	Sex Discrimination Act 1975	-	g
        ukpga/1992/34	Sexual Offences (Amendment) Act 1992	-	g
        ukpga/2003/42	Sexual Offences Act 2003	-	g
        ukpga/2015/26	Small Business, Enterprise and Employment Act 2015	-	g
        ukpga/Edw7/8/36	Small Holdings and Allotments Act 1908	-	g
        ukpga/1998/14	Social Security Act 1998	-	g
        ukpga/1992/5	Social Security Administration Act 1992	Social Security Administration Act	g
        ukpga/1992/4	Social Security Contributions and Benefits Act 1992	-	g
        ukpga/2007/18	Statistics and Registration Service Act 2007	Statistics and Registration Service Act	g
        ukpga/Geo6/10-11/39	Statistics of Trade Act 1947	Statistics of Trade Act	g
        ukpga/1972/11	Superannuation Act 1972	-	g
        ukpga/1970/9	Taxes Management Act 1970	-	g
        ukpga/1984/12	Telecommunications Act 1984	-	g
        ukpga/2000/11	Terrorism Act 2000	-	g
        ukpga/2006/11	Terrorism Act 2006	-	g
        ukpga/1968/60	Theft Act 1968	-	g
        ukpga/1990/8	Town and Country Planning Act 1990	Town and Country Planning Act	g
        ukpga/1992/52	Trade Union and Labour Relations (Consolidation) Act 1992	Trade Union and Labour Relations (Consolidation) Act	g
        ukpga/2004/18	Traffic Management Act 2004	Traffic Management Act	g
        ukpga/1985/67	Transport Act 1985	-	g
        ukpga/2000/38	Transport Act 2000	-	g
        ukpga/2007/15	Tribunals, Courts and Enforcement Act 2007	Tribunals, Courts and Enforcement Act	g
        ukpga/2007/30	UK Borders Act 2007	-	g
        ukpga/2000/27	Utilities Act 2000	-	g
        ukpga/1994/23	Value Added Tax Act 1994	-	g
        ukpga/1994/22	Vehicle Excise and Registration Act 1994	-	g
        ukpga/1991/56	Water Industry Act 1991	-	g
        ukpga/1991/57	Water Resources Act 1991	-	g
        ukpga/2007/5	Welfare Reform Act 2007	-	g
        ukpga/2012/5	Welfare Reform Act 2012	-	g
        ukpga/2016/7	Welfare Reform and Work Act 2016	-	g
        ukpga/1981/69	Wildlife and Countryside Act 1981	Wildlife and Countryside Act	g
        ukpga/2006/36	Wireless Telegraphy Act 2006	-	g
        """#
}
