extension AuthorityTable {
    /// Departments, agencies, regulators and other bodies of the United Kingdom and its nations, by their usual names.
    static let central = #"""
        Home Office|homeoffice.gov.uk ukba.gov.uk|
        HM Passport Office|hmpo.gov.uk ips.gov.uk|HMPO;Identity and Passport Service
        UK Visas and Immigration||UKVI
        UK Border Agency||UKBA
        Ministry of Justice|justice.gov.uk|MoJ
        HM Courts and Tribunals Service|hmcts.gov.uk hmcts.net|HMCTS
        HM Prison and Probation Service|noms.gov.uk|HMPPS;National Offender Management Service
        HM Prison Service|hmprisonservice.gov.uk hmps.gov.uk|
        Cabinet Office|cabinetoffice.gov.uk cabinet-office.gov.uk|
        Prime Minister's Office|no10.gov.uk|
        HM Treasury|hmtreasury.gov.uk hm-treasury.gov.uk hmt.gov.uk|HMT
        HM Revenue and Customs|hmrc.gov.uk|HMRC;Her Majesty's Revenue and Customs;His Majesty's Revenue and Customs
        Ministry of Defence|mod.uk mod.gov.uk|MOD
        Foreign, Commonwealth & Development Office|fcdo.gov.uk|FCDO
        Foreign and Commonwealth Office|fco.gov.uk|FCO
        Department for International Development|dfid.gov.uk|DFID
        Department for Work and Pensions|dwp.gov.uk|DWP
        Department of Health and Social Care|dhsc.gov.uk|DHSC
        Department of Health|dh.gov.uk|
        Department for Education|education.gov.uk|DfE
        Department for Children, Schools and Families|dcsf.gov.uk|DCSF
        Department for Transport|dft.gov.uk|DfT
        Driver and Vehicle Licensing Agency|dvla.gov.uk|DVLA
        Driver and Vehicle Standards Agency|dvsa.gov.uk|DVSA
        Driving Standards Agency|dsa.gov.uk|
        Vehicle and Operator Services Agency|vosa.gov.uk|VOSA
        Vehicle Certification Agency|vca.gov.uk|
        Maritime and Coastguard Agency|mcga.gov.uk|
        Active Travel England|activetravelengland.gov.uk|
        Department for Environment, Food & Rural Affairs|defra.gov.uk|Defra
        Environment Agency|environment-agency.gov.uk|
        Natural England|naturalengland.org.uk|
        Animal and Plant Health Agency|apha.gov.uk ahvla.gov.uk|APHA;Animal Health and Veterinary Laboratories Agency
        Veterinary Medicines Directorate|vmd.gov.uk vmd.defra.gov.uk|
        Food and Environment Research Agency|fera.gov.uk|
        Centre for Environment, Fisheries and Aquaculture Science|cefas.co.uk cefas.gov.uk|Cefas
        Drinking Water Inspectorate|dwi.gov.uk|
        Natural Resources Wales|naturalresourceswales.gov.uk cyfoethnaturiolcymru.gov.uk cyfoethnaturiol.cymru|Cyfoeth Naturiol Cymru
        Countryside Council for Wales|ccw.gov.uk|Cyngor Cefn Gwlad Cymru
        Environment Agency Wales||Asiantaeth yr Amgylchedd Cymru
        Forestry Commission|forestrycommission.gov.uk forestry.gov.uk|
        Forestry England|forestryengland.uk|
        Forest Research|forestresearch.gov.uk|
        Rural Payments Agency|rpa.gov.uk|
        Department for Energy Security and Net Zero|energysecurity.gov.uk|DESNZ
        Department of Energy and Climate Change|decc.gov.uk|DECC
        Department for Science, Innovation and Technology|dsit.gov.uk|DSIT
        Government Digital Service|digital.cabinet-office.gov.uk|
        Department for Business, Energy & Industrial Strategy|beis.gov.uk|BEIS
        Department for Business, Innovation and Skills|bis.gov.uk|
        Department for Business, Enterprise and Regulatory Reform|berr.gov.uk|BERR
        Department for Business and Trade|businessandtrade.gov.uk|
        Department for International Trade|trade.gov.uk|DIT
        UK Trade and Investment|ukti.gov.uk|UKTI
        Department for Exiting the European Union|dexeu.gov.uk|DExEU
        Department for Culture, Media and Sport|dcms.gov.uk culture.gov.uk|DCMS;Department for Digital, Culture, Media and Sport
        Ministry of Housing, Communities and Local Government|communities.gov.uk|MHCLG
        Department for Communities and Local Government|dclg.gov.uk|DCLG
        Department for Levelling Up, Housing and Communities|levellingup.gov.uk|DLUHC
        Attorney General's Office|attorneygeneral.gov.uk attorney-general.gov.uk|
        Crown Prosecution Service|cps.gov.uk|CPS
        HM Crown Prosecution Service Inspectorate|hmcpsi.gov.uk|HMCPSI
        Office for National Statistics|ons.gov.uk statistics.gov.uk|ONS
        UK Statistics Authority|statisticsauthority.gov.uk|
        Serious Fraud Office|sfo.gov.uk|SFO
        HM Land Registry|landregistry.gov.uk|Land Registry
        Companies House|companieshouse.gov.uk companies-house.gov.uk|
        Insolvency Service|insolvency.gov.uk|
        Intellectual Property Office|ipo.gov.uk|
        Planning Inspectorate|planninginspectorate.gov.uk pins.gov.uk planning-inspectorate.gov.uk|
        The National Archives|nationalarchives.gov.uk|
        House of Commons||
        House of Lords||
        Parliamentary Digital Service||
        Independent Parliamentary Standards Authority|theipsa.org.uk parliamentarystandards.org.uk|IPSA
        National Audit Office|nao.org.uk nao.gov.uk|
        Government Legal Department|governmentlegal.gov.uk tsol.gov.uk treasury-solicitor.gov.uk|Treasury Solicitor's Department
        Government Actuary's Department|gad.gov.uk|
        Government Internal Audit Agency|giaa.gov.uk|
        Government Property Agency|gpa.gov.uk|
        Government Communications Headquarters|gchq.gov.uk|GCHQ
        National Crime Agency|nca.gov.uk|NCA
        Serious Organised Crime Agency|soca.gov.uk|SOCA
        UK Health Security Agency|ukhsa.gov.uk|UKHSA
        Public Health England|phe.gov.uk|PHE
        Medicines and Healthcare products Regulatory Agency|mhra.gov.uk|MHRA
        Valuation Office Agency|voa.gov.uk|VOA
        Valuation Tribunal Service|valuationtribunal.gov.uk vts.gov.uk|
        Crown Commercial Service|crowncommercial.gov.uk|
        National Savings and Investments|nsandi.com|NS&I
        UK Debt Management Office|dmo.gov.uk|Debt Management Office
        UK Export Finance|ukexportfinance.gov.uk ecgd.gov.uk|UKEF;Export Credits Guarantee Department
        UK Hydrographic Office|ukho.gov.uk|UKHO;United Kingdom Hydrographic Office
        UK Space Agency|ukspaceagency.gov.uk ukspaceagency.bis.gov.uk|
        Defence Science and Technology Laboratory|dstl.gov.uk|Dstl
        Defence Equipment and Support||
        Submarine Delivery Agency||
        Legal Aid Agency|legalaid.gov.uk|
        Legal Services Commission|legalservices.gov.uk|
        Office of the Public Guardian|publicguardian.gov.uk|
        Criminal Injuries Compensation Authority|cica.gov.uk|CICA
        Official Solicitor and Public Trustee|ospt.gov.uk offsol.gov.uk|
        Youth Justice Board for England and Wales|yjb.gov.uk|Youth Justice Board
        Parole Board|paroleboard.gov.uk|Parole Board for England and Wales
        Judicial Appointments Commission|judicialappointments.gov.uk|
        Judicial Appointments and Conduct Ombudsman|judicialombudsman.gov.uk|
        Judicial Conduct Investigations Office|judicialconduct.gov.uk|
        Supreme Court of the United Kingdom|supremecourt.uk|
        Law Commission|lawcommission.gov.uk|
        Legal Ombudsman|legalombudsman.org.uk|
        Legal Services Board|legalservicesboard.org.uk|
        Criminal Cases Review Commission|ccrc.gov.uk|CCRC
        Prisons and Probation Ombudsman|ppo.gov.uk|
        HM Inspectorate of Prisons|hmiprisons.gov.uk|
        HM Inspectorate of Probation|hmiprobation.gov.uk|
        HM Inspectorate of Constabulary and Fire and Rescue Services|hmicfrs.gov.uk hmic.gov.uk|HMICFRS;HM Inspectorate of Constabulary
        Independent Chief Inspector of Borders and Immigration|icibi.gov.uk|ICIBI
        Independent Office for Police Conduct|policeconduct.gov.uk|IOPC
        Independent Police Complaints Commission|ipcc.gov.uk|
        Disclosure and Barring Service|dbs.gov.uk|
        Criminal Records Bureau|crb.gov.uk|
        Security Industry Authority|sia.homeoffice.gov.uk the-sia.org.uk|
        Gangmasters and Labour Abuse Authority|gla.gov.uk|GLAA;Gangmasters Licensing Authority
        Immigration Advice Authority|oisc.gov.uk|Office of the Immigration Services Commissioner
        Investigatory Powers Commissioner's Office|ipco.org.uk|IPCO
        Forensic Science Regulator|forensicscienceregulator.gov.uk|
        Ofcom|ofcom.org.uk|Office of Communications
        Ofgem|ofgem.gov.uk ofgem.org.uk|Office of Gas and Electricity Markets
        Ofwat|ofwat.gov.uk|Water Services Regulation Authority
        Ofsted|ofsted.gov.uk|
        Ofqual|ofqual.gov.uk|
        Office of Rail and Road|orr.gov.uk|ORR;Office of Rail Regulation
        Office for Students|officeforstudents.org.uk|
        Higher Education Funding Council for England|hefce.ac.uk|HEFCE
        Office for Fair Access|offa.org.uk|
        Office of Fair Trading|oft.gov.uk|
        Financial Conduct Authority|fca.org.uk|FCA
        Payment Systems Regulator|psr.org.uk|
        Financial Services Authority|fsa.gov.uk|
        Financial Ombudsman Service|financial-ombudsman.org.uk|
        Financial Reporting Council|frc.org.uk|
        Financial Services Compensation Scheme|fscs.org.uk|FSCS
        Bank of England|bankofengland.co.uk|
        Care Quality Commission|cqc.org.uk|CQC
        Health and Safety Executive|hse.gov.uk|HSE
        Office for Nuclear Regulation|onr.gov.uk|ONR
        Charity Commission|charitycommission.gov.uk charity-commission.gov.uk|Charity Commission for England and Wales
        Competition and Markets Authority|cma.gov.uk|CMA
        Electoral Commission|electoralcommission.org.uk|
        Local Government Boundary Commission for England|lgbce.org.uk|LGBCE
        Boundary Commission for England|boundarycommissionengland.gov.uk|
        Gambling Commission|gamblingcommission.gov.uk|
        Parliamentary and Health Service Ombudsman|ombudsman.org.uk|PHSO
        Local Government and Social Care Ombudsman|lgo.org.uk|LGSCO;Local Government Ombudsman;Commission for Local Administration in England
        Housing Ombudsman Service|housing-ombudsman.org.uk|Housing Ombudsman
        The Pensions Ombudsman|pensions-ombudsman.org.uk|
        The Pensions Regulator|thepensionsregulator.gov.uk tpr.gov.uk|
        Pension Protection Fund|ppf.co.uk|
        Money and Pensions Service|maps.org.uk|
        The Pensions Advisory Service|pensionsadvisoryservice.org.uk|
        National Employment Savings Trust|nestcorporation.org.uk|NEST Corporation;National Employment Savings Trust Corporation
        Information Commissioner's Office|ico.org.uk|ICO;Information Commission
        Equality and Human Rights Commission|equalityhumanrights.com|EHRC
        Children's Commissioner for England|childrenscommissioner.gov.uk|Office of the Children's Commissioner
        Children and Family Court Advisory and Support Service|cafcass.gov.uk|Cafcass
        Social Work England|socialworkengland.org.uk|
        Advisory, Conciliation and Arbitration Service|acas.org.uk|Acas
        Central Arbitration Committee|cac.gov.uk|
        Low Pay Commission|lowpay.gov.uk|
        Groceries Code Adjudicator|gca.gov.uk|
        Small Business Commissioner|smallbusinesscommissioner.gov.uk|
        British Business Bank|british-business-bank.co.uk|
        National Wealth Fund|nationalwealthfund.org.uk ukib.org.uk|UK Infrastructure Bank
        UK Government Investments|ukgi.org.uk|UKGI
        UK Asset Resolution|ukar.co.uk|
        Office for Budget Responsibility|obr.uk|
        National Infrastructure Commission|nic.gov.uk|
        Infrastructure and Projects Authority|ipa.gov.uk|
        Climate Change Committee|theccc.org.uk|Committee on Climate Change
        Office for Environmental Protection|theoep.org.uk|
        North Sea Transition Authority|nstauthority.co.uk ogauthority.co.uk|NSTA;Oil and Gas Authority
        Mining Remediation Authority|miningremediation.gov.uk coal.gov.uk|Coal Authority
        Nuclear Decommissioning Authority|nda.gov.uk|
        Sellafield Ltd|sellafieldsites.com|Sellafield Limited
        Nuclear Restoration Services|magnoxsites.com|Magnox Ltd;Magnox Limited
        Nuclear Waste Services|nuclearwasteservices.uk|Radioactive Waste Management Limited
        UK Atomic Energy Authority|ukaea.uk|UKAEA;United Kingdom Atomic Energy Authority
        AWE Nuclear Security Technologies|awe.co.uk|Atomic Weapons Establishment;AWE plc
        United Kingdom National Nuclear Laboratory|uknnl.com|National Nuclear Laboratory
        Low Carbon Contracts Company|lowcarboncontracts.uk|LCCC
        National Energy System Operator|neso.energy|NESO
        Great British Energy – Nuclear|greatbritishnuclear.uk|Great British Nuclear
        Great British Energy|gbe.gov.uk|
        Joint Nature Conservation Committee|jncc.gov.uk|JNCC
        Consumer Council for Water|ccwater.org.uk|CCWater
        Agriculture and Horticulture Development Board|ahdb.org.uk|AHDB
        Sea Fish Industry Authority|seafish.co.uk|Seafish
        Food Standards Agency|food.gov.uk foodstandards.gov.uk|
        Human Fertilisation and Embryology Authority|hfea.gov.uk|HFEA
        Human Tissue Authority|hta.gov.uk|
        Professional Standards Authority for Health and Social Care|professionalstandards.org.uk|Professional Standards Authority
        Nursing and Midwifery Council|nmc-uk.org|NMC
        General Medical Council|gmc-uk.org|GMC
        General Dental Council|gdc-uk.org|
        General Optical Council|optical.org|
        General Osteopathic Council|osteopathy.org.uk|
        General Chiropractic Council|gcc-uk.org|
        General Pharmaceutical Council|pharmacyregulation.org|GPhC
        Health and Care Professions Council|hcpc-uk.org|HCPC
        Pharmaceutical Society of Northern Ireland|psni.org.uk|
        Student Loans Company|slc.co.uk studentloanscompany.co.uk|SLC
        Education and Skills Funding Agency||ESFA
        Skills Funding Agency|sfa.bis.gov.uk|
        Education Funding Agency|efa.education.gov.uk|
        Standards and Testing Agency||
        Teaching Regulation Agency||
        National College for Teaching and Leadership||
        Institute for Apprenticeships and Technical Education|instituteforapprenticeships.org|IfATE
        Construction Industry Training Board|citb.co.uk|CITB
        Engineering Construction Industry Training Board|ecitb.org.uk|ECITB
        Office of the Independent Adjudicator for Higher Education|oiahe.org.uk|
        Universities and Colleges Admissions Service|ucas.ac.uk|
        UK Research and Innovation|ukri.org|UKRI
        Advanced Research and Invention Agency|aria.org.uk|
        Arts and Humanities Research Council|ahrc.ac.uk ahrc.ukri.org|AHRC
        Biotechnology and Biological Sciences Research Council|bbsrc.ac.uk bbsrc.ukri.org|BBSRC
        Economic and Social Research Council|esrc.ac.uk esrc.ukri.org|ESRC
        Engineering and Physical Sciences Research Council|epsrc.ac.uk epsrc.ukri.org|EPSRC
        Medical Research Council|mrc.ac.uk mrc.ukri.org headoffice.mrc.ac.uk|
        Natural Environment Research Council|nerc.ac.uk nerc.ukri.org|NERC
        Science and Technology Facilities Council|stfc.ac.uk|STFC
        Innovate UK|iuk.ukri.org innovateuk.gov.uk tsb.gov.uk|Technology Strategy Board
        National Physical Laboratory|npl.co.uk|
        UK Shared Business Services|uksbs.co.uk|UK Shared Business Services Ltd;UK SBS
        British Geological Survey|bgs.ac.uk|
        British Antarctic Survey|bas.ac.uk|
        Arts Council England|artscouncil.org.uk|
        Sport England|sportengland.org|
        UK Sport|uksport.gov.uk|
        UK Anti-Doping|ukad.org.uk|
        Sports Grounds Safety Authority|sgsa.org.uk|
        British Council|britishcouncil.org|
        British Film Institute|bfi.org.uk|
        British Library|bl.uk|
        British Museum|britishmuseum.org thebritishmuseum.ac.uk|
        Imperial War Museums|iwm.org.uk|Imperial War Museum
        National Army Museum|nam.ac.uk|
        National Gallery|ng-london.org.uk nationalgallery.org.uk|
        National Portrait Gallery|npg.org.uk|
        National Museums Liverpool|liverpoolmuseums.org.uk|
        National Museum of the Royal Navy|nmrn.org.uk|
        Natural History Museum|nhm.ac.uk|
        Royal Air Force Museum|rafmuseum.org|
        Royal Armouries|armouries.org.uk|Royal Armouries Museum
        Royal Museums Greenwich|rmg.co.uk|National Maritime Museum
        Royal Botanic Gardens, Kew|kew.org|
        Science Museum Group|sciencemuseum.ac.uk sciencemuseum.org.uk|National Museum of Science and Industry
        Sir John Soane's Museum|soane.org.uk|
        Tate Gallery|tate.org.uk|
        Victoria and Albert Museum|vam.ac.uk|
        Wallace Collection|wallacecollection.org|
        Horniman Museum and Gardens|horniman.ac.uk|Horniman Public Museum and Public Park Trust
        Museum of the Home|museumofthehome.org.uk geffrye-museum.org.uk|Geffrye Museum
        London Museum|museumoflondon.org.uk londonmuseum.org.uk|Museum of London
        Historic England|historicengland.org.uk|
        English Heritage|english-heritage.org.uk|
        Historic Royal Palaces|hrp.org.uk|
        The Royal Parks|royalparks.org.uk royalparks.gov.uk|
        Churches Conservation Trust|thecct.org.uk|
        National Lottery Heritage Fund|heritagefund.org.uk hlf.org.uk|Heritage Lottery Fund;National Heritage Memorial Fund
        The National Lottery Community Fund|tnlcommunityfund.org.uk biglotteryfund.org.uk|Big Lottery Fund
        VisitBritain|visitbritain.org|British Tourist Authority;VisitEngland
        Horserace Betting Levy Board|hblb.org.uk|
        Commonwealth War Graves Commission|cwgc.org|
        Homes England|homesengland.gov.uk|Homes and Communities Agency
        Regulator of Social Housing|rsh.gov.uk|
        Leasehold Advisory Service|lease-advice.org|
        Ebbsfleet Development Corporation|ebbsfleetdc.org.uk|
        Architects Registration Board|arb.org.uk|
        Building Safety Regulator||
        Queen Elizabeth II Conference Centre|qeiicc.co.uk|
        Audit Commission|audit-commission.gov.uk|
        Office of the Registrar of Consultant Lobbyists|orcl.gov.uk|
        Civil Service Commission|csc.gov.uk|
        Committee on Standards in Public Life|public-standards.gov.uk|
        Ordnance Survey|os.uk ordnancesurvey.co.uk|
        Met Office|metoffice.gov.uk|
        Royal Mint|royalmint.com|
        Post Office Limited|postoffice.co.uk|Post Office Ltd
        The Crown Estate|thecrownestate.co.uk|
        Duchy of Lancaster||
        Northern Ireland Office|nio.gov.uk|NIO
        Scotland Office|scotlandoffice.gov.uk|Office of the Secretary of State for Scotland
        Wales Office|walesoffice.gov.uk ukgovwales.gov.uk|Office of the Secretary of State for Wales;Swyddfa Cymru
        Office of the Advocate General for Scotland|advocategeneral.gov.uk|
        Privy Council Office|pco.gov.uk|
        Civil Aviation Authority|caa.co.uk|CAA
        NATS|nats.co.uk|NATS Holdings
        Marine Management Organisation|marinemanagement.org.uk|MMO
        Northern Lighthouse Board|nlb.org.uk|
        Air Accidents Investigation Branch|aaib.gov.uk|AAIB
        Marine Accident Investigation Branch|maib.gov.uk|MAIB
        Rail Accident Investigation Branch|raib.gov.uk|RAIB
        Transport Focus|transportfocus.org.uk passengerfocus.org.uk|Passenger Focus
        London TravelWatch|londontravelwatch.org.uk|
        Network Rail|networkrail.co.uk|Network Rail Infrastructure Limited
        National Highways|nationalhighways.co.uk highwaysengland.co.uk|Highways England
        Highways Agency|highways.gov.uk|
        HS2 Ltd|hs2.org.uk|High Speed Two Limited;High Speed Two (HS2) Limited
        East West Railway Company|eastwestrail.co.uk|East West Railway Company Limited
        DfT Operator Limited|dftoperator.co.uk|DfT OLR Holdings Limited
        London and Continental Railways|lcrproperty.co.uk|LCR Limited
        Transport for London|tfl.gov.uk|TfL
        Transport for Greater Manchester|tfgm.com|TfGM
        Merseytravel|merseytravel.gov.uk|Merseyside Passenger Transport Executive
        Tyne and Wear Passenger Transport Executive|nexus.org.uk|Tyne and Wear PTE
        South Yorkshire Passenger Transport Executive|sypte.co.uk|SYPTE
        West Midlands Passenger Transport Executive|centro.org.uk|
        West Yorkshire Passenger Transport Executive|wypte.gov.uk|
        British Broadcasting Corporation|bbc.co.uk|BBC
        Channel Four Television Corporation|channel4.co.uk|Channel 4 Television Corporation
        S4C|s4c.cymru s4c.co.uk|Sianel Pedwar Cymru
        Independent Monitoring Authority|ima-citizensrights.org.uk|Independent Monitoring Authority for the Citizens' Rights Agreements
        Infected Blood Compensation Authority|ibca.org.uk|
        Single Source Regulations Office|ssro.gov.uk|SSRO
        Westminster Foundation for Democracy|wfd.org|
        Wilton Park|wiltonpark.org.uk|
        FCDO Services|fcdoservices.gov.uk fcos.gov.uk|FCO Services
        Great Britain-China Centre|gbcc.org.uk|
        Marshall Aid Commemoration Commission||
        Commonwealth Scholarship Commission||Commonwealth Scholarship Commission in the UK
        Reclaim Fund Ltd|reclaimfund.co.uk|
        Salix Finance|salixfinance.co.uk|Salix Finance Ltd
        National Counter Terrorism Security Office|nactso.gov.uk|NaCTSO
        National Protective Security Authority|npsa.gov.uk cpni.gov.uk|Centre for the Protection of National Infrastructure
        Trade Remedies Authority|traderemedies.gov.uk|
        Building Digital UK||BDUK
        Independent Football Regulator||
        UK Commission for Employment and Skills|ukces.org.uk|UKCES
        Valuation Tribunal for England||
        The Adjudicator's Office|adjudicatorsoffice.gov.uk|
        Scottish Government|gov.scot scotland.gov.uk|Scottish Ministers;Riaghaltas na h-Alba
        Scottish Parliament|parliament.scot scottish.parliament.uk|Scottish Parliamentary Corporate Body
        Transport Scotland|transport.gov.scot transportscotland.gov.uk|
        Scottish Environment Protection Agency|sepa.org.uk|SEPA
        NatureScot|nature.scot snh.gov.uk|Scottish Natural Heritage
        National Records of Scotland|nrscotland.gov.uk gro-scotland.gov.uk nas.gov.uk|
        Registers of Scotland|ros.gov.uk|
        Crown Office and Procurator Fiscal Service|copfs.gov.uk crownoffice.gov.uk|COPFS
        Scottish Courts and Tribunals Service|scotcourts.gov.uk scotcourtstribunals.gov.uk|Scottish Court Service
        Scottish Prison Service|sps.gov.uk prisons.gov.scot|
        Audit Scotland|audit-scotland.gov.uk|
        Accounts Commission|accounts-commission.gov.uk|
        Accountant in Bankruptcy|aib.gov.uk|
        Disclosure Scotland|disclosurescotland.gov.scot|
        Education Scotland|educationscotland.gov.scot educationscotland.gov.uk|
        Food Standards Scotland|fss.scot|
        Forestry and Land Scotland|forestryandland.gov.scot|
        Scottish Forestry|forestry.gov.scot|
        Marine Scotland|marlab.ac.uk|
        Revenue Scotland|revenue.scot|
        Social Security Scotland|socialsecurity.gov.scot|
        Student Awards Agency Scotland|saas.gov.uk|Student Awards Agency for Scotland
        Scottish Public Pensions Agency|sppa.gov.uk sppa.gov.scot|SPPA
        Scottish Fiscal Commission|fiscalcommission.scot|
        Scottish Housing Regulator|scottishhousingregulator.gov.uk shr.gov.scot|
        Office of the Scottish Charity Regulator|oscr.org.uk|OSCR;Scottish Charity Regulator
        Scottish Information Commissioner|foi.scot itspublicknowledge.info|
        Scottish Public Services Ombudsman|spso.gov.scot spso.org.uk|SPSO
        Scottish Human Rights Commission|scottishhumanrights.com|
        Children and Young People's Commissioner Scotland|cypcs.org.uk|
        Ethical Standards Commissioner|ethicalstandards.org.uk|Commissioner for Ethical Standards in Public Life in Scotland
        Standards Commission for Scotland|standardscommission.org.uk|
        Care Inspectorate|careinspectorate.com careinspectorate.gov.scot|
        Scottish Social Services Council|sssc.uk.com|SSSC
        Mental Welfare Commission for Scotland|mwcscot.org.uk|
        Scottish Children's Reporter Administration|scra.gov.uk|
        Children's Hearings Scotland|chscotland.gov.uk|
        Scottish Legal Aid Board|slab.org.uk|
        Scottish Legal Complaints Commission|scottishlegalcomplaints.org.uk|
        Scottish Criminal Cases Review Commission|sccrc.org.uk|SCCRC
        Parole Board for Scotland|scottishparoleboard.gov.uk|
        Risk Management Authority|rma.scot|
        Police Investigations and Review Commissioner|pirc.gov.scot|PIRC
        HM Inspectorate of Prisons for Scotland|prisonsinspectoratescotland.gov.uk|
        Judicial Appointments Board for Scotland|jabs.gov.scot|
        Scottish Law Commission|scotlawcom.gov.uk|
        Scottish Water|scottishwater.co.uk|
        Water Industry Commission for Scotland|watercommission.co.uk wics.scot|
        Scottish Enterprise|scotent.co.uk|
        Highlands and Islands Enterprise|hient.co.uk|
        South of Scotland Enterprise|sose.scot|
        Scottish National Investment Bank|thebank.scot|
        Skills Development Scotland|sds.co.uk|
        Scottish Funding Council|sfc.ac.uk|Scottish Further and Higher Education Funding Council
        Scottish Qualifications Authority|sqa.org.uk|
        Qualifications Scotland|qualifications.gov.scot|
        General Teaching Council for Scotland|gtcs.org.uk|GTC Scotland
        Historic Environment Scotland|hes.scot|
        Historic Scotland|historic-scotland.gov.uk|
        Royal Commission on the Ancient and Historical Monuments of Scotland|rcahms.gov.uk|RCAHMS
        Creative Scotland|creativescotland.com|
        sportscotland|sportscotland.org.uk|Scottish Sports Council
        VisitScotland|visitscotland.com|
        National Galleries of Scotland|nationalgalleries.org|
        National Library of Scotland|nls.uk|
        National Museums Scotland|nms.ac.uk|
        Royal Botanic Garden Edinburgh|rbge.org.uk|
        Bòrd na Gàidhlig|gaidhlig.scot|
        Crofting Commission|crofting.gov.scot|
        Crown Estate Scotland|crownestatescotland.com|
        Scottish Canals|scottishcanals.co.uk|
        Caledonian Maritime Assets|cmassets.co.uk|Caledonian Maritime Assets Limited
        CalMac Ferries|calmac.co.uk|CalMac Ferries Limited;David MacBrayne Limited
        Highlands and Islands Airports|hial.co.uk|Highlands and Islands Airports Limited;HIAL
        Glasgow Prestwick Airport|glasgowprestwick.com|
        ScotRail Trains|scotrail.co.uk|ScotRail Trains Limited
        Strathclyde Partnership for Transport|spt.co.uk|
        South East of Scotland Transport Partnership|sestran.gov.uk|
        Tayside and Central Scotland Transport Partnership|tactran.gov.uk|
        Zero Waste Scotland|zerowastescotland.org.uk|
        Consumer Scotland|consumer.gov.scot consumer.scot|
        Electoral Management Board for Scotland||
        Boundaries Scotland|boundaries.scot|Local Government Boundary Commission for Scotland
        Ferguson Marine|fergusonmarine.com|Ferguson Marine (Port Glasgow) Ltd
        Welsh Government|gov.wales llyw.cymru wales.gov.uk|Llywodraeth Cymru;Welsh Assembly Government;Llywodraeth Cynulliad Cymru
        Senedd Cymru|senedd.wales senedd.cymru assembly.wales cynulliad.cymru|Welsh Parliament;Senedd Commission;Comisiwn y Senedd;National Assembly for Wales
        Audit Wales|audit.wales archwilio.cymru wao.gov.uk|Archwilio Cymru;Wales Audit Office;Swyddfa Archwilio Cymru
        Public Services Ombudsman for Wales|ombudsman.wales ombwdsmon.cymru ombudsman-wales.org.uk|Ombwdsmon Gwasanaethau Cyhoeddus Cymru
        Estyn|estyn.gov.uk estyn.gov.wales estyn.llyw.cymru|
        Welsh Language Commissioner|cyg-wlc.cymru cyg-wlc.wales comisiynyddygymraeg.cymru welshlanguagecommissioner.wales|Comisiynydd y Gymraeg
        Children's Commissioner for Wales|childcomwales.org.uk complantcymru.org.uk|Comisiynydd Plant Cymru
        Older People's Commissioner for Wales|olderpeople.wales|Comisiynydd Pobl Hŷn Cymru;Older People's Commissioner
        Future Generations Commissioner for Wales|futuregenerations.wales cenedlaethaurdyfodol.cymru|Comisiynydd Cenedlaethau'r Dyfodol Cymru
        Arts Council of Wales|arts.wales celf.cymru artswales.org.uk|Cyngor Celfyddydau Cymru;Arts Council Wales
        Sport Wales|sport.wales chwaraeon.cymru sportwales.org.uk|Chwaraeon Cymru;Sports Council for Wales
        Amgueddfa Cymru – Museum Wales|museumwales.ac.uk amgueddfacymru.ac.uk|National Museum Wales;Amgueddfa Cymru;Museum Wales;National Museum of Wales
        National Library of Wales|llgc.org.uk llyfrgell.cymru library.wales|Llyfrgell Genedlaethol Cymru
        Royal Commission on the Ancient and Historical Monuments of Wales|rcahmw.gov.uk cbhc.gov.uk|Comisiwn Brenhinol Henebion Cymru
        Higher Education Funding Council for Wales|hefcw.ac.uk|HEFCW;Cyngor Cyllido Addysg Uwch Cymru
        Medr|medr.cymru|Commission for Tertiary Education and Research
        Qualifications Wales|qualificationswales.org|Cymwysterau Cymru
        Education Workforce Council|ewc.wales|Cyngor y Gweithlu Addysg;General Teaching Council for Wales
        Social Care Wales|socialcare.wales gofalcymdeithasol.cymru|Gofal Cymdeithasol Cymru;Care Council for Wales
        Welsh Revenue Authority|wra.gov.wales acc.llyw.cymru|Awdurdod Cyllid Cymru
        Transport for Wales|tfw.wales trc.cymru|Trafnidiaeth Cymru
        Careers Wales|careerswales.gov.wales careerswales.com|Gyrfa Cymru
        Development Bank of Wales|developmentbank.wales bancdatblygu.cymru|Banc Datblygu Cymru
        Democracy and Boundary Commission Cymru|dbcc.gov.wales ldbc.gov.wales|Local Democracy and Boundary Commission for Wales;Comisiwn Democratiaeth a Ffiniau Cymru
        Care Inspectorate Wales||Arolygiaeth Gofal Cymru;Care and Social Services Inspectorate Wales
        Healthcare Inspectorate Wales||Arolygiaeth Gofal Iechyd Cymru
        Hybu Cig Cymru – Meat Promotion Wales|hccmpw.org.uk|Hybu Cig Cymru;Meat Promotion Wales
        Northern Ireland Assembly|niassembly.gov.uk|Northern Ireland Assembly Commission
        The Executive Office (Northern Ireland)|executiveoffice-ni.gov.uk|
        Office of the First Minister and deputy First Minister|ofmdfmni.gov.uk|OFMDFM
        Department of Agriculture, Environment and Rural Affairs|daera-ni.gov.uk|DAERA
        Department for Communities|communities-ni.gov.uk|
        Department for the Economy|economy-ni.gov.uk|
        Department of Education (Northern Ireland)|education-ni.gov.uk deni.gov.uk|
        Department of Finance|finance-ni.gov.uk|
        Department of Health (Northern Ireland)|health-ni.gov.uk|
        Department for Infrastructure (Northern Ireland)|infrastructure-ni.gov.uk|Department for Infrastructure
        Department of Justice|justice-ni.gov.uk dojni.gov.uk|
        Department of Agriculture and Rural Development|dardni.gov.uk|
        Department of Culture, Arts and Leisure|dcalni.gov.uk|
        Department for Employment and Learning|delni.gov.uk|
        Department of Enterprise, Trade and Investment|detini.gov.uk|
        Department of the Environment|doeni.gov.uk|
        Department of Finance and Personnel|dfpni.gov.uk|
        Department of Health, Social Services and Public Safety|dhsspsni.gov.uk|DHSSPS
        Department for Regional Development|drdni.gov.uk|
        Department for Social Development|dsdni.gov.uk|
        Driver and Vehicle Agency||
        Northern Ireland Environment Agency||NIEA
        Northern Ireland Courts and Tribunals Service|courtsni.gov.uk|NICTS
        Northern Ireland Prison Service|niprisonservice.gov.uk|
        Youth Justice Agency|yjani.gov.uk|Youth Justice Agency of Northern Ireland
        Forensic Science Northern Ireland|fsni.gov.uk|
        Legal Services Agency Northern Ireland|lsani.gov.uk|
        Land and Property Services (Northern Ireland)|lpsni.gov.uk|
        Northern Ireland Statistics and Research Agency|nisra.gov.uk|NISRA
        Public Record Office of Northern Ireland|proni.gov.uk|PRONI
        Public Prosecution Service for Northern Ireland|ppsni.gov.uk|Public Prosecution Service
        Northern Ireland Audit Office|niauditoffice.gov.uk|NIAO
        Northern Ireland Public Services Ombudsman|nipso.org.uk|NIPSO
        Northern Ireland Human Rights Commission|nihrc.org|NIHRC
        Equality Commission for Northern Ireland|equalityni.org|
        Northern Ireland Commissioner for Children and Young People|niccy.org|NICCY
        Commissioner for Older People for Northern Ireland|copni.org|COPNI
        Commission for Victims and Survivors|cvsni.org|
        Northern Ireland Judicial Appointments Commission|nijac.gov.uk|NIJAC
        Northern Ireland Housing Executive|nihe.gov.uk|NIHE
        Northern Ireland Water|niwater.com|NI Water
        Northern Ireland Transport Holding Company|translink.co.uk|Translink
        Invest Northern Ireland|investni.com|Invest NI
        Tourism Northern Ireland|tourismni.com nitb.com|Tourism NI;Northern Ireland Tourist Board
        Health and Safety Executive for Northern Ireland|hseni.gov.uk|HSENI
        Utility Regulator|uregni.gov.uk|Northern Ireland Authority for Utility Regulation
        Consumer Council for Northern Ireland|consumercouncil.org.uk|General Consumer Council for Northern Ireland
        Charity Commission for Northern Ireland|charitycommissionni.org.uk|
        Education Authority Northern Ireland|eani.org.uk|
        Council for Catholic Maintained Schools|ccmsschools.com|
        Council for the Curriculum, Examinations and Assessment|ccea.org.uk|CCEA
        General Teaching Council for Northern Ireland|gtcni.org.uk|GTCNI
        Arts Council of Northern Ireland|artscouncil-ni.org|
        National Museums Northern Ireland|nmni.com|National Museums NI
        Libraries NI|librariesni.org.uk|Northern Ireland Library Authority
        Sport Northern Ireland|sportni.net|Sport NI
        Agri-Food and Biosciences Institute|afbini.gov.uk|AFBI
        Livestock and Meat Commission for Northern Ireland|lmcni.com|
        Labour Relations Agency|lra.org.uk|
        Probation Board for Northern Ireland|probation-ni.org.uk pbni.gov.uk|PBNI
        Parades Commission for Northern Ireland|paradescommission.org|Parades Commission
        Planning Appeals Commission|pacni.gov.uk|
        Electoral Office for Northern Ireland|eoni.org.uk eoni.gov.uk electoralofficeni.gov.uk|
        Criminal Justice Inspection Northern Ireland|cjini.org|
        Strategic Investment Board|sibni.org|
        Special EU Programmes Body|seupb.eu|SEUPB
        Waterways Ireland|waterwaysireland.org|
        Safefood|safefood.net|Food Safety Promotion Board
        Loughs Agency|loughs-agency.org|
        Northern Ireland Local Government Officers' Superannuation Committee|nilgosc.org.uk|NILGOSC
        Northern Ireland Fishery Harbour Authority|nifha.co.uk|
        Crown Solicitor's Office|csoni.gov.uk|
        """#
}
