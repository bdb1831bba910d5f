extension AuthorityTable {
    /// A row a line: the usual name, domains, and other names.
    static let data = """
        Home Office|homeoffice.gov.uk ukba.gov.uk|
        HM Passport Office|hmpo.gov.uk|HMPO
        Ministry of Justice|justice.gov.uk|MoJ
        HM Courts and Tribunals Service|hmcts.gov.uk|HMCTS;HM Courts & Tribunals Service
        HM Prison and Probation Service|noms.gov.uk|HMPPS
        Cabinet Office|cabinetoffice.gov.uk cabinet-office.gov.uk|
        HM Treasury|hmtreasury.gov.uk hm-treasury.gov.uk|HMT
        HM Revenue and Customs|hmrc.gov.uk|HMRC;HM Revenue & Customs;Her Majesty's Revenue and Customs;His Majesty's Revenue and Customs
        Ministry of Defence|mod.uk mod.gov.uk|MOD
        Foreign, Commonwealth & Development Office|fcdo.gov.uk fco.gov.uk|FCDO
        Foreign and Commonwealth Office||FCO;Foreign & Commonwealth Office
        Department for International Development|dfid.gov.uk|DFID
        Department for Work and Pensions|dwp.gov.uk|DWP;Department for Work & Pensions
        Department of Health and Social Care|dhsc.gov.uk dh.gov.uk|DHSC;Department of Health & Social Care
        Department for Education|education.gov.uk|DfE
        Department for Transport|dft.gov.uk|DfT
        Driver and Vehicle Licensing Agency|dvla.gov.uk|DVLA
        Driver and Vehicle Standards Agency|dvsa.gov.uk|DVSA
        Maritime and Coastguard Agency|mcga.gov.uk|MCA
        Department for Environment, Food & Rural Affairs|defra.gov.uk|Defra;Department for Environment, Food and Rural Affairs
        Environment Agency|environment-agency.gov.uk|
        Natural England|naturalengland.org.uk|
        Natural Resources Wales|naturalresourceswales.gov.uk cyfoethnaturiolcymru.gov.uk|Cyfoeth Naturiol Cymru
        Department for Energy Security and Net Zero|energysecurity.gov.uk|DESNZ
        Department for Business, Energy & Industrial Strategy|beis.gov.uk|BEIS
        Department for Business and Trade|businessandtrade.gov.uk|DBT
        Department for International Trade|trade.gov.uk|DIT
        Department for Culture, Media and Sport|dcms.gov.uk culture.gov.uk|DCMS
        Ministry of Housing, Communities and Local Government|communities.gov.uk|MHCLG
        Department for Communities and Local Government||DCLG;Department for Communities & Local Government
        Department for Levelling Up, Housing and Communities|levellingup.gov.uk|DLUHC
        Attorney General's Office|attorneygeneral.gov.uk|
        Crown Prosecution Service|cps.gov.uk|CPS
        Office for National Statistics|ons.gov.uk|ONS
        Serious Fraud Office|sfo.gov.uk|SFO
        HM Land Registry|landregistry.gov.uk|
        Companies House|companieshouse.gov.uk|
        Insolvency Service|insolvency.gov.uk|The Insolvency Service
        Planning Inspectorate|planninginspectorate.gov.uk|The Planning Inspectorate
        The National Archives|nationalarchives.gov.uk|
        House of Commons|parliament.uk|
        Government Legal Department|governmentlegal.gov.uk|
        National Crime Agency|nca.gov.uk|NCA
        UK Health Security Agency|ukhsa.gov.uk|UKHSA
        Public Health England|phe.gov.uk|PHE
        Medicines and Healthcare products Regulatory Agency|mhra.gov.uk|MHRA
        Forestry Commission|forestrycommission.gov.uk|
        Rural Payments Agency|rpa.gov.uk|
        Valuation Office Agency|voa.gov.uk|VOA
        Scottish Government|gov.scot|Scottish Ministers;The Scottish Government
        Transport Scotland|transport.gov.scot|
        Scottish Environment Protection Agency|sepa.org.uk|SEPA
        Scottish Fire and Rescue Service|firescotland.gov.uk|
        Welsh Government|gov.wales llyw.cymru|Llywodraeth Cymru
        Department of Health (Northern Ireland)|health-ni.gov.uk|
        Department for Infrastructure (Northern Ireland)|infrastructure-ni.gov.uk|
        Metropolitan Police Service|met.police.uk|Metropolitan Police;MPS
        Greater Manchester Police|gmp.police.uk|GMP
        West Midlands Police|west-midlands.police.uk westmidlands.police.uk|
        West Yorkshire Police|westyorkshire.police.uk|
        North Yorkshire Police|northyorkshire.police.uk|
        South Yorkshire Police|southyorks.police.uk southyorkshire.police.uk|
        Humberside Police|humberside.police.uk|
        Cleveland Police|cleveland.police.uk|
        Durham Constabulary|durham.police.uk|
        Northumbria Police|northumbria.police.uk|
        Cumbria Constabulary|cumbria.police.uk|Cumbria Police
        Lancashire Constabulary|lancashire.police.uk|Lancashire Police
        Merseyside Police|merseyside.police.uk|
        Cheshire Constabulary|cheshire.police.uk|Cheshire Police
        Staffordshire Police|staffordshire.police.uk|
        Derbyshire Constabulary|derbyshire.police.uk|
        Nottinghamshire Police|nottinghamshire.police.uk notts.police.uk|
        Lincolnshire Police|lincs.police.uk|
        Leicestershire Police|leics.police.uk leicestershire.police.uk|
        Northamptonshire Police|northants.police.uk|
        Warwickshire Police|warwickshire.police.uk|
        West Mercia Police|westmercia.police.uk|
        Gloucestershire Constabulary|gloucestershire.police.uk|
        Avon and Somerset Constabulary|avonandsomerset.police.uk|Avon and Somerset Police
        Wiltshire Police|wiltshire.police.uk|
        Dorset Police|dorset.police.uk dorset.pnn.police.uk|
        Devon and Cornwall Police|devonandcornwall.police.uk|
        Hampshire and Isle of Wight Constabulary|hampshire.police.uk|Hampshire Constabulary
        Thames Valley Police|thamesvalley.police.uk|TVP
        Surrey Police|surrey.police.uk|
        Sussex Police|sussex.police.uk|
        Kent Police|kent.police.uk|
        Essex Police|essex.police.uk|
        Hertfordshire Constabulary|herts.police.uk|
        Bedfordshire Police|beds.police.uk bedfordshire.police.uk|
        Cambridgeshire Constabulary|cambs.police.uk|
        Norfolk Constabulary|norfolk.police.uk|
        Suffolk Constabulary|suffolk.police.uk|
        City of London Police|cityoflondon.police.uk city-of-london.police.uk|
        British Transport Police|btp.police.uk|BTP
        Civil Nuclear Constabulary|cnc.police.uk|
        North Wales Police|northwales.police.uk|Heddlu Gogledd Cymru
        South Wales Police|south-wales.police.uk|Heddlu De Cymru
        Dyfed-Powys Police|dyfed-powys.police.uk|Heddlu Dyfed-Powys
        Gwent Police|gwent.police.uk|Heddlu Gwent
        Police Scotland|scotland.police.uk|Police Service of Scotland
        Police Service of Northern Ireland|psni.police.uk|PSNI
        National Police Chiefs' Council|npcc.police.uk|NPCC
        Ofcom|ofcom.org.uk|Office of Communications
        Ofgem|ofgem.gov.uk|
        Ofwat|ofwat.gov.uk|
        Ofsted|ofsted.gov.uk|
        Ofqual|ofqual.gov.uk|
        Office of Rail and Road|orr.gov.uk|ORR
        Financial Conduct Authority|fca.org.uk|FCA
        Bank of England|bankofengland.co.uk|
        Care Quality Commission|cqc.org.uk|CQC
        Health and Safety Executive|hse.gov.uk|HSE
        Charity Commission|charitycommission.gov.uk|
        Competition and Markets Authority|cma.gov.uk|CMA
        Electoral Commission|electoralcommission.org.uk|
        Gambling Commission|gamblingcommission.gov.uk|
        Parliamentary and Health Service Ombudsman|ombudsman.org.uk|PHSO
        Independent Office for Police Conduct|policeconduct.gov.uk|IOPC
        The Pensions Regulator|thepensionsregulator.gov.uk|
        Information Commissioner's Office|ico.org.uk|ICO
        Scottish Information Commissioner|foi.scot itspublicknowledge.info|
        NHS England|england.nhs.uk|
        NHS Business Services Authority|nhsbsa.nhs.uk|NHSBSA
        NHS Digital|hscic.gov.uk|
        NHS Resolution|resolution.nhs.uk|
        Avon and Wiltshire Mental Health Partnership NHS Trust|awp.nhs.uk|
        Barnet, Enfield and Haringey Mental Health NHS Trust|beh-mht.nhs.uk beh.nhs.uk|
        Berkshire Healthcare NHS Foundation Trust|berkshire.nhs.uk|
        Birmingham and Solihull Mental Health NHS Foundation Trust|bsmhft.nhs.uk|
        Black Country Healthcare NHS Foundation Trust|bcpft.nhs.uk blackcountryhealthcare.nhs.uk|
        Bradford District Care NHS Foundation Trust|bdct.nhs.uk|
        Camden and Islington NHS Foundation Trust|candi.nhs.uk|
        Cambridgeshire and Peterborough NHS Foundation Trust|cpft.nhs.uk|
        Central and North West London NHS Foundation Trust|cnwl.nhs.uk|
        Cheshire and Wirral Partnership NHS Foundation Trust|cwp.nhs.uk|
        Cornwall Partnership NHS Foundation Trust|cornwallft.nhs.uk cpn-tr.nhs.uk|
        Coventry and Warwickshire Partnership NHS Trust|covwarkpt.nhs.uk|
        Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust|cntw.nhs.uk|
        Derbyshire Healthcare NHS Foundation Trust|derbyshcft.nhs.uk|
        Devon Partnership NHS Trust|dpt.nhs.uk|
        Dorset HealthCare University NHS Foundation Trust|dhuft.nhs.uk dorsethealthcare.nhs.uk dhc.nhs.uk|
        East London NHS Foundation Trust|elft.nhs.uk eastlondon.nhs.uk|
        East Suffolk and North Essex NHS Foundation Trust|esneft.nhs.uk|
        Essex Partnership University NHS Foundation Trust|eput.nhs.uk|
        Gloucestershire Health and Care NHS Foundation Trust|ghc.nhs.uk|
        Greater Manchester Mental Health NHS Foundation Trust|gmmh.nhs.uk|
        Hertfordshire Partnership University NHS Foundation Trust|hpft.nhs.uk|
        Humber Teaching NHS Foundation Trust|humber.nhs.uk|
        Kent and Medway NHS and Social Care Partnership Trust|kmpt.nhs.uk|
        Lancashire and South Cumbria NHS Foundation Trust|lscft.nhs.uk|
        Leeds and York Partnership NHS Foundation Trust|leedsandyorkpft.nhs.uk|
        Leicestershire Partnership NHS Trust|leicspart.nhs.uk|
        Lincolnshire Partnership NHS Foundation Trust|lpft.nhs.uk|
        Mersey Care NHS Foundation Trust|merseycare.nhs.uk|
        Midlands Partnership University NHS Foundation Trust|mpft.nhs.uk|
        Norfolk and Suffolk NHS Foundation Trust|nsft.nhs.uk|
        North East London NHS Foundation Trust|nelft.nhs.uk|
        North Staffordshire Combined Healthcare NHS Trust|combined.nhs.uk|
        Northamptonshire Healthcare NHS Foundation Trust|nhft.nhs.uk|
        Nottinghamshire Healthcare NHS Foundation Trust|nottshc.nhs.uk|
        Oxford Health NHS Foundation Trust|oxfordhealth.nhs.uk|
        Oxleas NHS Foundation Trust|oxleas.nhs.uk oxl-tr.nhs.uk|
        Pennine Care NHS Foundation Trust|penninecare.nhs.uk|
        Rotherham Doncaster and South Humber NHS Foundation Trust|rdash.nhs.uk|RDaSH
        Sheffield Health and Social Care NHS Foundation Trust|shsc.nhs.uk|
        Somerset NHS Foundation Trust|somersetft.nhs.uk|
        South London and Maudsley NHS Foundation Trust|slam.nhs.uk|
        South West London and St George's Mental Health NHS Trust|swlstg.nhs.uk|
        South West Yorkshire Partnership NHS Foundation Trust|swyt.nhs.uk southwestyorkshire.nhs.uk|
        Southern Health NHS Foundation Trust|southernhealth.nhs.uk|
        Surrey and Borders Partnership NHS Foundation Trust|sabp.nhs.uk|
        Sussex Partnership NHS Foundation Trust|sussexpartnership.nhs.uk|
        Tavistock and Portman NHS Foundation Trust|tavi-port.nhs.uk|
        Tees, Esk and Wear Valleys NHS Foundation Trust|tewv.nhs.uk|
        West London NHS Trust|westlondon.nhs.uk|
        NHS Blood and Transplant|nhsbt.nhs.uk|NHSBT
        NHS 24|nhs24.scot nhs24.scot.nhs.uk|NHS24
        Student Loans Company|slc.co.uk studentloanscompany.co.uk|SLC
        College of Policing|college.police.uk|
        Arts Council England|artscouncil.org.uk|
        Sport England|sportengland.org|
        British Council|britishcouncil.org|
        UK Research and Innovation|ukri.org|UKRI
        Historic England|historicengland.org.uk|
        Nursing and Midwifery Council|nmc-uk.org|NMC
        General Medical Council|gmc-uk.org|GMC
        Criminal Cases Review Commission|ccrc.gov.uk|CCRC
        Parole Board|paroleboard.gov.uk|
        Legal Aid Agency|legalaid.gov.uk|
        Homes England|homesengland.gov.uk|
        Ordnance Survey|os.uk|
        Met Office|metoffice.gov.uk|
        Northern Ireland Office|nio.gov.uk|NIO
        Scotland Office|scotlandoffice.gov.uk|
        Wales Office|walesoffice.gov.uk ukgovwales.gov.uk|
        Office of the First Minister and deputy First Minister|ofmdfmni.gov.uk|OFMDFM
        Civil Aviation Authority|caa.co.uk|CAA
        Marine Management Organisation|marinemanagement.org.uk|MMO
        Audit Scotland|audit-scotland.gov.uk|
        Department for Communities|communities-ni.gov.uk|
        Transport for London|tfl.gov.uk|TfL
        Transport for Greater Manchester|tfgm.com|TfGM
        Greater London Authority|london.gov.uk|GLA
        London Fire Brigade|london-fire.gov.uk|
        British Broadcasting Corporation|bbc.co.uk|BBC
        NatureScot|nature.scot|Scottish Natural Heritage
        National Records of Scotland|nrscotland.gov.uk|
        Network Rail|networkrail.co.uk|
        National Highways|nationalhighways.co.uk highwaysengland.co.uk|
        HS2 Ltd|hs2.org.uk|High Speed Two Limited
        """
}
