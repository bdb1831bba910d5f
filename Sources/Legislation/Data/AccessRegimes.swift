extension ActTable {
    /// The access regimes and the data protection Acts, which letters also name by abbreviations and in Welsh.
    ///
    /// From the law data compiled for this project on 2026-11-23. Columns as in ``otherActs``, then: a short name for display;
    /// from when to when it can be cited.
    static let accessRegimes = #"""
        ukpga/2000/36	Freedom of Information Act 2000	Freedom of Information Act;FOI Act;FOIA;FOIA2000;Freedom of Information legislation;FOI legislation;Deddf Rhyddid Gwybodaeth	v	FOIA 2000	2005-01-01..
        uksi/2004/3391	Environmental Information Regulations 2004	Environmental Information Regulations;Environmental Information Regulation;Environmental Information Act;EIR;EIRs;EI Regulations;EIR Regulations;Environmental Regulations;Rheoliadau Gwybodaeth Amgylcheddol	v	EIR 2004	2005-01-01..
        asp/2002/13	Freedom of Information (Scotland) Act 2002	Freedom of Information (Scotland) Act;Freedom of Information Scotland Act;Freedom of Information Act (Scotland) 2002;Freedom of Information Act (Scotland);Freedom of Information Act Scotland;Scottish Freedom of Information Act;FOISA;FOI(S)A;FOI(S) Act;FOI (Scotland) Act	v	FOISA 2002	2005-01-01..
        ssi/2004/520	Environmental Information (Scotland) Regulations 2004	Environmental Information (Scotland) Regulations;Environmental Information Regulations (Scotland) 2004;Environmental Information Regulations (Scotland);Environmental Information Scotland Regulations;Scottish Environmental Information Regulations;EISR;EISRs;EI(S)R;EI(S)Rs;EIR(S);EIR(S)s;EIRs(S)	v	EISRs 2004	2005-01-01..
        ukpga/1998/29	Data Protection Act 1998	DPA98;DPA 98;DPA1998	v	DPA 1998	2000-03-01..2018-05-24
        ukpga/2018/12	Data Protection Act 2018	DPA18;DPA 18;DPA2018;Deddf Diogelu Data 2018	v	DPA 2018	2018-05-25..
        eur/2016/679	UK General Data Protection Regulation	General Data Protection Regulation;General Data Protection Regulations;GDPR;UKGDPR;EUGDPR;UK GDPR;EU GDPR;EU General Data Protection Regulation;EU General Data Protection Regulations;UK General Data Protection Regulations;Regulation (EU) 2016/679	v	UK GDPR	2018-05-25..
        """#

    /// Names that mean one Act before 25 May 2018 and another from then on.
    static let dataProtectionNames = ["Data Protection Act", "DPA", "Deddf Diogelu Data"]
}
