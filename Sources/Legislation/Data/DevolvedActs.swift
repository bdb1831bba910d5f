extension ActTable {
    /// Acts, Measures and Orders of and for Scotland, Wales and Northern Ireland that letters cite.
    ///
    /// Columns, parted by tabs, `-` for none: the path on legislation.gov.uk; the title with its year; other names by which
    /// letters call it, parted by semicolons, each enough without a year; how far verified (v: seen in a text, a regulator's
    /// page or a decision; p: partly; g: general knowledge, compared with nothing).
    static let devolvedActs = #"""
        asp/2000/4	Adults with Incapacity (Scotland) Act 2000	-	g
        nisi/1995/755	Children (Northern Ireland) Order 1995	-	g
        ukpga/1995/36	Children (Scotland) Act 1995	-	g
        asp/2014/8	Children and Young People (Scotland) Act 2014	-	g
        ukpga/1982/45	Civic Government (Scotland) Act 1982	-	g
        asp/2009/12	Climate Change (Scotland) Act 2009	-	g
        asp/2015/6	Community Empowerment (Scotland) Act 2015	-	g
        asp/2020/10	Coronavirus (Scotland) (No.2) Act 2020	-	v
        asp/2020/7	Coronavirus (Scotland) Act 2020	-	v
        asp/2016/1	Criminal Justice (Scotland) Act 2016	-	g
        ukpga/1995/46	Criminal Procedure (Scotland) Act 1995	-	g
        ukpga/1980/44	Education (Scotland) Act 1980	-	g
        anaw/2016/3	Environment (Wales) Act 2016	-	g
        asp/2000/7	Ethical Standards in Public Life etc. (Scotland) Act 2000	-	g
        asp/2013/2	Freedom of Information (Amendment) (Scotland) Act 2013	-	g
        nisi/1978/1039	Health and Safety at Work (Northern Ireland) Order 1978	-	g
        asp/2001/10	Housing (Scotland) Act 2001	-	g
        asp/2006/1	Housing (Scotland) Act 2006	-	g
        asp/2014/14	Housing (Scotland) Act 2014	-	g
        anaw/2014/7	Housing (Wales) Act 2014	-	g
        asp/2003/2	Land Reform (Scotland) Act 2003	-	g
        asp/2005/16	Licensing (Scotland) Act 2005	-	g
        ukpga/1973/65	Local Government (Scotland) Act 1973	-	g
        nia/2014/8	Local Government Act (Northern Ireland) 2014	-	g
        asc/2021/1	Local Government and Elections (Wales) Act 2021	-	g
        asp/2003/1	Local Government in Scotland Act 2003	-	g
        asp/2010/5	Marine (Scotland) Act 2010	-	g
        asp/2003/13	Mental Health (Care and Treatment) (Scotland) Act 2003	-	g
        nisi/1986/595	Mental Health (Northern Ireland) Order 1986	-	g
        asp/2004/6	Nature Conservation (Scotland) Act 2004	-	g
        nia/2011/25	Planning Act (Northern Ireland) 2011	-	g
        ukpga/1998/32	Police (Northern Ireland) Act 1998	-	g
        ukpga/2000/32	Police (Northern Ireland) Act 2000	-	g
        nisi/1989/1341	Police and Criminal Evidence (Northern Ireland) Order 1989	-	g
        asp/2012/8	Police and Fire Reform (Scotland) Act 2012	-	g
        asp/2011/12	Public Records (Scotland) Act 2011	-	g
        anaw/2016/1	Renting Homes (Wales) Act 2016	-	g
        ukpga/1984/54	Roads (Scotland) Act 1984	-	g
        asp/2002/11	Scottish Public Services Ombudsman Act 2002	-	g
        anaw/2014/4	Social Services and Well-being (Wales) Act 2014	-	g
        ukpga/1997/8	Town and Country Planning (Scotland) Act 1997	-	g
        anaw/2015/2	Well-being of Future Generations (Wales) Act 2015	-	g
        mwa/2011/1	Welsh Language (Wales) Measure 2011	-	g
        asp/2011/6	Wildlife and Natural Environment (Scotland) Act 2011	-	g
        """#
}
