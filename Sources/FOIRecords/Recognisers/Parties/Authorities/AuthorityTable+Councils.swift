extension AuthorityTable {
    /// Councils, combined authorities and national parks, those that were abolished since 2009 too.
    static let councils = #"""
        Cambridgeshire County Council|cambridgeshire.gov.uk|
        Derbyshire County Council|derbyshire.gov.uk|
        Devon County Council|devon.gov.uk|
        East Sussex County Council|eastsussex.gov.uk eastsussexcc.gov.uk|
        Essex County Council|essex.gov.uk essexcc.gov.uk|
        Gloucestershire County Council|gloucestershire.gov.uk gloscc.gov.uk|
        Hampshire County Council|hants.gov.uk hampshire.gov.uk|
        Hertfordshire County Council|hertfordshire.gov.uk hertscc.gov.uk|
        Kent County Council|kent.gov.uk|
        Lancashire County Council|lancashire.gov.uk|
        Leicestershire County Council|leics.gov.uk leicestershire.gov.uk|
        Lincolnshire County Council|lincolnshire.gov.uk|
        Norfolk County Council|norfolk.gov.uk|
        Nottinghamshire County Council|nottscc.gov.uk nottinghamshire.gov.uk|
        Oxfordshire County Council|oxfordshire.gov.uk|
        Staffordshire County Council|staffordshire.gov.uk|
        Suffolk County Council|suffolk.gov.uk suffolkcc.gov.uk|
        Surrey County Council|surreycc.gov.uk|
        Warwickshire County Council|warwickshire.gov.uk|
        West Sussex County Council|westsussex.gov.uk|
        Worcestershire County Council|worcestershire.gov.uk|
        Bath and North East Somerset Council|bathnes.gov.uk|B&NES Council;BANES
        Bedford Borough Council|bedford.gov.uk|
        Blackburn with Darwen Borough Council|blackburn.gov.uk|Blackburn with Darwen Council
        Blackpool Council|blackpool.gov.uk|Blackpool Borough Council
        Bournemouth, Christchurch and Poole Council|bcpcouncil.gov.uk|BCP Council
        Bracknell Forest Council|bracknell-forest.gov.uk|Bracknell Forest Borough Council
        Brighton and Hove City Council|brighton-hove.gov.uk|
        Bristol City Council|bristol.gov.uk|
        Buckinghamshire Council|buckinghamshire.gov.uk|
        Central Bedfordshire Council|centralbedfordshire.gov.uk|
        Cheshire East Council|cheshireeast.gov.uk|Cheshire East Borough Council
        Cheshire West and Chester Council|cheshirewestandchester.gov.uk cheshirewest.gov.uk|Cheshire West and Chester Borough Council
        Cornwall Council|cornwall.gov.uk|Cornwall County Council
        Council of the Isles of Scilly|scilly.gov.uk|Isles of Scilly Council
        Cumberland Council|cumberland.gov.uk|
        Darlington Borough Council|darlington.gov.uk|
        Derby City Council|derby.gov.uk|
        Dorset Council|dorsetcouncil.gov.uk|
        Durham County Council|durham.gov.uk|County Durham Council
        East Riding of Yorkshire Council|eastriding.gov.uk|
        Halton Borough Council|halton.gov.uk|
        Hartlepool Borough Council|hartlepool.gov.uk|
        Herefordshire Council|herefordshire.gov.uk|County of Herefordshire District Council
        Hull City Council|hullcc.gov.uk hull.gov.uk|Kingston upon Hull City Council
        Isle of Wight Council|iow.gov.uk|
        Leicester City Council|leicester.gov.uk|
        Luton Borough Council|luton.gov.uk|Luton Council
        Medway Council|medway.gov.uk|
        Middlesbrough Council|middlesbrough.gov.uk|Middlesbrough Borough Council
        Milton Keynes City Council|milton-keynes.gov.uk|Milton Keynes Council
        North East Lincolnshire Council|nelincs.gov.uk|
        North Lincolnshire Council|northlincs.gov.uk|
        North Northamptonshire Council|northnorthants.gov.uk|
        North Somerset Council|n-somerset.gov.uk|North Somerset District Council
        North Yorkshire Council|northyorks.gov.uk|North Yorkshire County Council
        Northumberland County Council|northumberland.gov.uk|
        Nottingham City Council|nottinghamcity.gov.uk|
        Peterborough City Council|peterborough.gov.uk|
        Plymouth City Council|plymouth.gov.uk|
        Portsmouth City Council|portsmouthcc.gov.uk portsmouth.gov.uk|
        Reading Borough Council|reading.gov.uk|
        Redcar and Cleveland Borough Council|redcar-cleveland.gov.uk|Redcar and Cleveland Council
        Royal Borough of Windsor and Maidenhead|rbwm.gov.uk|RBWM;Windsor and Maidenhead Borough Council;Royal Borough of Windsor and Maidenhead Council
        Rutland County Council|rutland.gov.uk|Rutland County Council District Council
        Shropshire Council|shropshire.gov.uk|Shropshire County Council
        Slough Borough Council|slough.gov.uk|
        Somerset Council|somerset.gov.uk|Somerset County Council
        South Gloucestershire Council|southglos.gov.uk|
        Southampton City Council|southampton.gov.uk|
        Southend-on-Sea City Council|southend.gov.uk|Southend-on-Sea Borough Council;Southend City Council;Southend Borough Council
        Stockton-on-Tees Borough Council|stockton.gov.uk|
        Stoke-on-Trent City Council|stoke.gov.uk|City of Stoke-on-Trent Council
        Swindon Borough Council|swindon.gov.uk|
        Telford and Wrekin Council|telford.gov.uk|Borough of Telford and Wrekin
        Thurrock Council|thurrock.gov.uk|Thurrock Borough Council
        Torbay Council|torbay.gov.uk|
        Warrington Borough Council|warrington.gov.uk|
        West Berkshire Council|westberks.gov.uk|West Berkshire District Council
        West Northamptonshire Council|westnorthants.gov.uk|
        Westmorland and Furness Council|westmorlandandfurness.gov.uk|
        Wiltshire Council|wiltshire.gov.uk|Wiltshire County Council
        Wokingham Borough Council|wokingham.gov.uk|
        City of York Council|york.gov.uk|York City Council
        Barnsley Metropolitan Borough Council|barnsley.gov.uk|Barnsley Council;Barnsley MBC
        Birmingham City Council|birmingham.gov.uk|
        Bolton Council|bolton.gov.uk|Bolton Metropolitan Borough Council
        City of Bradford Metropolitan District Council|bradford.gov.uk|Bradford Council;Bradford Metropolitan District Council;Bradford City Council
        Bury Council|bury.gov.uk|Bury Metropolitan Borough Council
        Calderdale Metropolitan Borough Council|calderdale.gov.uk|Calderdale Council;Calderdale MBC
        City of Doncaster Council|doncaster.gov.uk|Doncaster Metropolitan Borough Council;Doncaster Council;Doncaster MBC
        Coventry City Council|coventry.gov.uk|
        Dudley Metropolitan Borough Council|dudley.gov.uk|Dudley Council;Dudley MBC
        Gateshead Council|gateshead.gov.uk|Gateshead Metropolitan Borough Council
        Kirklees Council|kirklees.gov.uk|Kirklees Metropolitan Council;Kirklees Metropolitan Borough Council
        Knowsley Metropolitan Borough Council|knowsley.gov.uk|Knowsley Council;Knowsley MBC
        Leeds City Council|leeds.gov.uk|
        Liverpool City Council|liverpool.gov.uk|
        Manchester City Council|manchester.gov.uk|
        Newcastle City Council|newcastle.gov.uk|Newcastle upon Tyne City Council
        North Tyneside Council|northtyneside.gov.uk|North Tyneside Metropolitan Borough Council
        Oldham Council|oldham.gov.uk|Oldham Metropolitan Borough Council
        Rochdale Borough Council|rochdale.gov.uk|Rochdale Metropolitan Borough Council;Rochdale Council
        Rotherham Metropolitan Borough Council|rotherham.gov.uk|Rotherham Council;Rotherham MBC
        Salford City Council|salford.gov.uk|
        Sandwell Metropolitan Borough Council|sandwell.gov.uk|Sandwell Council;Sandwell MBC
        Sefton Metropolitan Borough Council|sefton.gov.uk|Sefton Council;Sefton MBC
        Sheffield City Council|sheffield.gov.uk|
        Solihull Metropolitan Borough Council|solihull.gov.uk|Solihull Council;Solihull MBC
        South Tyneside Council|southtyneside.gov.uk|South Tyneside Metropolitan Borough Council
        St Helens Borough Council|sthelens.gov.uk|St Helens Council;St Helens Metropolitan Borough Council
        Stockport Metropolitan Borough Council|stockport.gov.uk|Stockport Council;Stockport MBC
        Sunderland City Council|sunderland.gov.uk|
        Tameside Metropolitan Borough Council|tameside.gov.uk|Tameside Council;Tameside MBC
        Trafford Council|trafford.gov.uk|Trafford Metropolitan Borough Council
        Wakefield Council|wakefield.gov.uk|Wakefield Metropolitan District Council;City of Wakefield Metropolitan District Council
        Walsall Council|walsall.gov.uk|Walsall Metropolitan Borough Council
        Wigan Council|wigan.gov.uk|Wigan Metropolitan Borough Council
        Wirral Council|wirral.gov.uk|Wirral Metropolitan Borough Council;Metropolitan Borough of Wirral;Wirral Borough Council
        City of Wolverhampton Council|wolverhampton.gov.uk|Wolverhampton City Council
        City of London Corporation|cityoflondon.gov.uk corpoflondon.gov.uk|Corporation of London
        London Borough of Barking and Dagenham|lbbd.gov.uk|Barking and Dagenham Council;LBBD
        London Borough of Barnet|barnet.gov.uk|Barnet Council
        London Borough of Bexley|bexley.gov.uk|Bexley Council
        London Borough of Brent|brent.gov.uk|Brent Council
        London Borough of Bromley|bromley.gov.uk|Bromley Council
        London Borough of Camden|camden.gov.uk|Camden Council
        London Borough of Croydon|croydon.gov.uk|Croydon Council
        London Borough of Ealing|ealing.gov.uk|Ealing Council
        London Borough of Enfield|enfield.gov.uk|Enfield Council
        Royal Borough of Greenwich|royalgreenwich.gov.uk greenwich.gov.uk|Greenwich Council;London Borough of Greenwich
        London Borough of Hackney|hackney.gov.uk|Hackney Council
        London Borough of Hammersmith and Fulham|lbhf.gov.uk|Hammersmith and Fulham Council;LBHF
        London Borough of Haringey|haringey.gov.uk|Haringey Council
        London Borough of Harrow|harrow.gov.uk|Harrow Council
        London Borough of Havering|havering.gov.uk|Havering Council
        London Borough of Hillingdon|hillingdon.gov.uk|Hillingdon Council
        London Borough of Hounslow|hounslow.gov.uk|Hounslow Council
        London Borough of Islington|islington.gov.uk|Islington Council
        Royal Borough of Kensington and Chelsea|rbkc.gov.uk|RBKC;Kensington and Chelsea Council
        Royal Borough of Kingston upon Thames|kingston.gov.uk|Kingston Council;Kingston upon Thames Council
        London Borough of Lambeth|lambeth.gov.uk|Lambeth Council
        London Borough of Lewisham|lewisham.gov.uk|Lewisham Council
        London Borough of Merton|merton.gov.uk|Merton Council
        London Borough of Newham|newham.gov.uk|Newham Council
        London Borough of Redbridge|redbridge.gov.uk|Redbridge Council
        London Borough of Richmond upon Thames|richmond.gov.uk|Richmond Council;Richmond upon Thames Council
        London Borough of Southwark|southwark.gov.uk|Southwark Council
        London Borough of Sutton|sutton.gov.uk|Sutton Council
        London Borough of Tower Hamlets|towerhamlets.gov.uk|Tower Hamlets Council
        London Borough of Waltham Forest|walthamforest.gov.uk|Waltham Forest Council
        Wandsworth Borough Council|wandsworth.gov.uk|Wandsworth Council;London Borough of Wandsworth
        Westminster City Council|westminster.gov.uk|City of Westminster
        Greater London Authority|london.gov.uk|GLA
        Old Oak and Park Royal Development Corporation|opdc.london.gov.uk|OPDC
        London Legacy Development Corporation|londonlegacy.co.uk|LLDC
        Adur District Council|adur.gov.uk adurdc.gov.uk|
        Worthing Borough Council|worthing.gov.uk|
        Amber Valley Borough Council|ambervalley.gov.uk|
        Arun District Council|arun.gov.uk|
        Ashfield District Council|ashfield.gov.uk ashfield-dc.gov.uk|
        Ashford Borough Council|ashford.gov.uk|
        Babergh District Council|babergh.gov.uk|
        Mid Suffolk District Council|midsuffolk.gov.uk|
        Basildon Borough Council|basildon.gov.uk|Basildon Council;Basildon District Council
        Basingstoke and Deane Borough Council|basingstoke.gov.uk|
        Bassetlaw District Council|bassetlaw.gov.uk|
        Blaby District Council|blaby.gov.uk|
        Bolsover District Council|bolsover.gov.uk|
        Boston Borough Council|boston.gov.uk|
        Braintree District Council|braintree.gov.uk|
        Breckland Council|breckland.gov.uk|Breckland District Council
        Brentwood Borough Council|brentwood.gov.uk|Brentwood Council
        Broadland District Council|broadland.gov.uk|
        Bromsgrove District Council|bromsgrove.gov.uk|
        Broxbourne Borough Council|broxbourne.gov.uk|Borough of Broxbourne
        Broxtowe Borough Council|broxtowe.gov.uk|
        Burnley Borough Council|burnley.gov.uk|Burnley Council
        Cambridge City Council|cambridge.gov.uk|
        Cannock Chase District Council|cannockchasedc.gov.uk|Cannock Chase Council
        Canterbury City Council|canterbury.gov.uk|
        Castle Point Borough Council|castlepoint.gov.uk|
        Charnwood Borough Council|charnwood.gov.uk|
        Chelmsford City Council|chelmsford.gov.uk|Chelmsford Borough Council
        Cheltenham Borough Council|cheltenham.gov.uk|
        Cherwell District Council|cherwell-dc.gov.uk cherwell.gov.uk|
        Chesterfield Borough Council|chesterfield.gov.uk|
        Chichester District Council|chichester.gov.uk|
        Chorley Council|chorley.gov.uk|Chorley Borough Council
        Colchester City Council|colchester.gov.uk|Colchester Borough Council
        Cotswold District Council|cotswold.gov.uk|
        Crawley Borough Council|crawley.gov.uk|
        Dacorum Borough Council|dacorum.gov.uk|
        Dartford Borough Council|dartford.gov.uk|
        Derbyshire Dales District Council|derbyshiredales.gov.uk|
        Dover District Council|dover.gov.uk|
        East Cambridgeshire District Council|eastcambs.gov.uk|
        East Devon District Council|eastdevon.gov.uk|
        East Hampshire District Council|easthants.gov.uk|
        East Hertfordshire District Council|eastherts.gov.uk|East Herts Council;East Herts District Council
        East Lindsey District Council|e-lindsey.gov.uk eastlindsey.gov.uk|
        East Staffordshire Borough Council|eaststaffsbc.gov.uk|
        East Suffolk Council|eastsuffolk.gov.uk|
        Eastbourne Borough Council|eastbourne.gov.uk|
        Lewes District Council|lewes.gov.uk|
        Eastleigh Borough Council|eastleigh.gov.uk|
        Elmbridge Borough Council|elmbridge.gov.uk|
        Epping Forest District Council|eppingforestdc.gov.uk|
        Epsom and Ewell Borough Council|epsom-ewell.gov.uk|
        Erewash Borough Council|erewash.gov.uk|
        Exeter City Council|exeter.gov.uk|
        Fareham Borough Council|fareham.gov.uk|
        Fenland District Council|fenland.gov.uk|
        Folkestone and Hythe District Council|folkestone-hythe.gov.uk shepway.gov.uk|Shepway District Council
        Forest of Dean District Council|fdean.gov.uk|
        Fylde Borough Council|fylde.gov.uk|Fylde Council
        Gedling Borough Council|gedling.gov.uk|
        Gloucester City Council|gloucester.gov.uk|
        Gosport Borough Council|gosport.gov.uk|
        Gravesham Borough Council|gravesham.gov.uk|
        Great Yarmouth Borough Council|great-yarmouth.gov.uk|
        Guildford Borough Council|guildford.gov.uk|
        Harborough District Council|harborough.gov.uk|
        Harlow Council|harlow.gov.uk|Harlow District Council
        Hart District Council|hart.gov.uk|
        Hastings Borough Council|hastings.gov.uk|
        Havant Borough Council|havant.gov.uk|
        Hertsmere Borough Council|hertsmere.gov.uk|
        High Peak Borough Council|highpeak.gov.uk|
        Hinckley and Bosworth Borough Council|hinckley-bosworth.gov.uk|
        Horsham District Council|horsham.gov.uk|
        Huntingdonshire District Council|huntingdonshire.gov.uk huntsdc.gov.uk|
        Hyndburn Borough Council|hyndburnbc.gov.uk|
        Ipswich Borough Council|ipswich.gov.uk|
        Borough Council of King's Lynn and West Norfolk|west-norfolk.gov.uk|King's Lynn and West Norfolk Borough Council
        Lancaster City Council|lancaster.gov.uk|
        Lichfield District Council|lichfielddc.gov.uk|
        City of Lincoln Council|lincoln.gov.uk|Lincoln City Council
        Maidstone Borough Council|maidstone.gov.uk|
        Maldon District Council|maldon.gov.uk|
        Malvern Hills District Council|malvernhills.gov.uk|
        Mansfield District Council|mansfield.gov.uk|
        Melton Borough Council|melton.gov.uk|
        Mid Devon District Council|middevon.gov.uk|
        Mid Sussex District Council|midsussex.gov.uk|
        Mole Valley District Council|molevalley.gov.uk|
        New Forest District Council|nfdc.gov.uk newforest.gov.uk|
        Newark and Sherwood District Council|newark-sherwooddc.gov.uk nsdc.info|
        Newcastle-under-Lyme Borough Council|newcastle-staffs.gov.uk|
        North Devon Council|northdevon.gov.uk|North Devon District Council
        North East Derbyshire District Council|ne-derbyshire.gov.uk|
        North Hertfordshire District Council|north-herts.gov.uk|North Herts Council;North Herts District Council;North Hertfordshire Council
        North Kesteven District Council|n-kesteven.gov.uk|
        North Norfolk District Council|north-norfolk.gov.uk|
        North Warwickshire Borough Council|northwarks.gov.uk|
        North West Leicestershire District Council|nwleicestershire.gov.uk nwleics.gov.uk|
        Norwich City Council|norwich.gov.uk|
        Nuneaton and Bedworth Borough Council|nuneatonandbedworth.gov.uk|
        Oadby and Wigston Borough Council|oadby-wigston.gov.uk|
        Oxford City Council|oxford.gov.uk|
        Pendle Borough Council|pendle.gov.uk|Pendle Council
        Preston City Council|preston.gov.uk|
        Redditch Borough Council|redditchbc.gov.uk|
        Reigate and Banstead Borough Council|reigate-banstead.gov.uk|
        Ribble Valley Borough Council|ribblevalley.gov.uk|
        Rochford District Council|rochford.gov.uk|
        Rossendale Borough Council|rossendalebc.gov.uk rossendale.gov.uk|
        Rother District Council|rother.gov.uk|
        Rugby Borough Council|rugby.gov.uk|
        Runnymede Borough Council|runnymede.gov.uk|
        Rushcliffe Borough Council|rushcliffe.gov.uk|
        Rushmoor Borough Council|rushmoor.gov.uk|
        Sevenoaks District Council|sevenoaks.gov.uk|
        South Cambridgeshire District Council|scambs.gov.uk|
        South Derbyshire District Council|southderbyshire.gov.uk south-derbys.gov.uk|
        South Hams District Council|southhams.gov.uk|
        West Devon Borough Council|westdevon.gov.uk|
        South Holland District Council|sholland.gov.uk|
        South Kesteven District Council|southkesteven.gov.uk|
        South Norfolk Council|s-norfolk.gov.uk south-norfolk.gov.uk|South Norfolk District Council
        South Oxfordshire District Council|southoxon.gov.uk|
        Vale of White Horse District Council|whitehorsedc.gov.uk|
        South Ribble Borough Council|southribble.gov.uk|
        South Staffordshire Council|sstaffs.gov.uk|South Staffordshire District Council
        Spelthorne Borough Council|spelthorne.gov.uk|
        St Albans City and District Council|stalbans.gov.uk|St Albans District Council
        Stafford Borough Council|staffordbc.gov.uk|
        Staffordshire Moorlands District Council|staffsmoorlands.gov.uk|
        Stevenage Borough Council|stevenage.gov.uk|
        Stratford-on-Avon District Council|stratford-dc.gov.uk|
        Stroud District Council|stroud.gov.uk|
        Surrey Heath Borough Council|surreyheath.gov.uk|
        Swale Borough Council|swale.gov.uk|
        Tamworth Borough Council|tamworth.gov.uk|
        Tandridge District Council|tandridge.gov.uk|
        Teignbridge District Council|teignbridge.gov.uk|
        Tendring District Council|tendringdc.gov.uk|
        Test Valley Borough Council|testvalley.gov.uk|
        Tewkesbury Borough Council|tewkesbury.gov.uk tewkesburybc.gov.uk|
        Thanet District Council|thanet.gov.uk|
        Three Rivers District Council|threerivers.gov.uk|
        Tonbridge and Malling Borough Council|tmbc.gov.uk|TMBC
        Torridge District Council|torridge.gov.uk|
        Tunbridge Wells Borough Council|tunbridgewells.gov.uk|
        Uttlesford District Council|uttlesford.gov.uk|
        Warwick District Council|warwickdc.gov.uk|
        Watford Borough Council|watford.gov.uk|
        Waverley Borough Council|waverley.gov.uk|
        Wealden District Council|wealden.gov.uk|
        Welwyn Hatfield Borough Council|welhat.gov.uk|Welwyn Hatfield Council
        West Lancashire Borough Council|westlancs.gov.uk|West Lancashire District Council
        West Lindsey District Council|west-lindsey.gov.uk|
        West Oxfordshire District Council|westoxon.gov.uk|
        West Suffolk Council|westsuffolk.gov.uk|
        Winchester City Council|winchester.gov.uk|
        Woking Borough Council|woking.gov.uk|
        Worcester City Council|worcester.gov.uk cityofworcester.gov.uk|City of Worcester Council
        Wychavon District Council|wychavon.gov.uk|
        Wyre Council|wyre.gov.uk wyrebc.gov.uk|Wyre Borough Council
        Wyre Forest District Council|wyreforestdc.gov.uk|
        Aberdeen City Council|aberdeencity.gov.uk|
        Aberdeenshire Council|aberdeenshire.gov.uk|
        Angus Council|angus.gov.uk|
        Argyll and Bute Council|argyll-bute.gov.uk|
        City of Edinburgh Council|edinburgh.gov.uk|Edinburgh City Council
        Clackmannanshire Council|clacks.gov.uk|Comhairle Siorrachd Chlach Mhanann
        Comhairle nan Eilean Siar|cne-siar.gov.uk|Western Isles Council
        Dumfries and Galloway Council|dumgal.gov.uk|
        Dundee City Council|dundeecity.gov.uk|
        East Ayrshire Council|east-ayrshire.gov.uk|
        East Dunbartonshire Council|eastdunbarton.gov.uk|
        East Lothian Council|eastlothian.gov.uk|
        East Renfrewshire Council|eastrenfrewshire.gov.uk|
        Falkirk Council|falkirk.gov.uk|
        Fife Council|fife.gov.uk|
        Glasgow City Council|glasgow.gov.uk|
        Highland Council|highland.gov.uk|Comhairle na Gàidhealtachd
        Inverclyde Council|inverclyde.gov.uk|
        Midlothian Council|midlothian.gov.uk|
        Moray Council|moray.gov.uk|
        North Ayrshire Council|north-ayrshire.gov.uk|
        North Lanarkshire Council|northlan.gov.uk northlanarkshire.gov.uk|
        Orkney Islands Council|orkney.gov.uk|
        Perth and Kinross Council|pkc.gov.uk|
        Renfrewshire Council|renfrewshire.gov.uk|
        Scottish Borders Council|scotborders.gov.uk|
        Shetland Islands Council|shetland.gov.uk|
        South Ayrshire Council|south-ayrshire.gov.uk|
        South Lanarkshire Council|southlanarkshire.gov.uk|
        Stirling Council|stirling.gov.uk|
        West Dunbartonshire Council|west-dunbarton.gov.uk|
        West Lothian Council|westlothian.gov.uk|
        Blaenau Gwent County Borough Council|blaenau-gwent.gov.uk|Cyngor Bwrdeistref Sirol Blaenau Gwent
        Bridgend County Borough Council|bridgend.gov.uk|Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr
        Caerphilly County Borough Council|caerphilly.gov.uk caerffili.gov.uk|Cyngor Bwrdeistref Sirol Caerffili
        Cardiff Council|cardiff.gov.uk caerdydd.gov.uk|Cyngor Caerdydd;County Council of the City and County of Cardiff;Cardiff County Council
        Carmarthenshire County Council|carmarthenshire.gov.uk sirgar.gov.uk sirgar.llyw.cymru carmarthenshire.gov.wales|Cyngor Sir Gâr;Cyngor Sir Caerfyrddin
        Ceredigion County Council|ceredigion.gov.uk ceredigion.llyw.cymru|Cyngor Sir Ceredigion
        Conwy County Borough Council|conwy.gov.uk|Cyngor Bwrdeistref Sirol Conwy
        Denbighshire County Council|denbighshire.gov.uk sirddinbych.gov.uk|Cyngor Sir Ddinbych
        Flintshire County Council|flintshire.gov.uk siryfflint.gov.uk|Cyngor Sir y Fflint
        Cyngor Gwynedd|gwynedd.llyw.cymru gwynedd.gov.uk|Gwynedd Council;Cyngor Gwynedd Council;Gwynedd County Council
        Isle of Anglesey County Council|ynysmon.gov.uk ynysmon.llyw.cymru anglesey.gov.uk anglesey.gov.wales|Cyngor Sir Ynys Môn
        Merthyr Tydfil County Borough Council|merthyr.gov.uk|Cyngor Bwrdeistref Sirol Merthyr Tudful
        Monmouthshire County Council|monmouthshire.gov.uk sirfynwy.gov.uk|Cyngor Sir Fynwy
        Neath Port Talbot Council|npt.gov.uk neath-porttalbot.gov.uk|Neath Port Talbot County Borough Council;Cyngor Castell-nedd Port Talbot;Cyngor Bwrdeistref Sirol Castell-nedd Port Talbot
        Newport City Council|newport.gov.uk|Cyngor Dinas Casnewydd
        Pembrokeshire County Council|pembrokeshire.gov.uk sir-benfro.gov.uk|Cyngor Sir Penfro
        Powys County Council|powys.gov.uk|Cyngor Sir Powys
        Rhondda Cynon Taf County Borough Council|rctcbc.gov.uk rhondda-cynon-taf.gov.uk rhondda-cynon-taff.gov.uk|Rhondda Cynon Taf Council;Cyngor Bwrdeistref Sirol Rhondda Cynon Taf
        Swansea Council|swansea.gov.uk abertawe.gov.uk|City and County of Swansea;Cyngor Abertawe;Dinas a Sir Abertawe
        Torfaen County Borough Council|torfaen.gov.uk|Cyngor Bwrdeistref Sirol Torfaen;Torfaen Council
        Vale of Glamorgan Council|valeofglamorgan.gov.uk bromorgannwg.gov.uk|Cyngor Bro Morgannwg
        Wrexham County Borough Council|wrexham.gov.uk wrecsam.gov.uk|Cyngor Bwrdeistref Sirol Wrecsam;Wrexham Council
        Antrim and Newtownabbey Borough Council|antrimandnewtownabbey.gov.uk|
        Ards and North Down Borough Council|ardsandnorthdown.gov.uk|
        Armagh City, Banbridge and Craigavon Borough Council|armaghbanbridgecraigavon.gov.uk|
        Belfast City Council|belfastcity.gov.uk|
        Causeway Coast and Glens Borough Council|causewaycoastandglens.gov.uk|
        Derry City and Strabane District Council|derrystrabane.com derrycityandstrabanedistrict.com|
        Fermanagh and Omagh District Council|fermanaghomagh.com|
        Lisburn and Castlereagh City Council|lisburncastlereagh.gov.uk|
        Mid and East Antrim Borough Council|midandeastantrim.gov.uk|
        Mid Ulster District Council|midulstercouncil.org|
        Newry, Mourne and Down District Council|nmandd.org newrymournedown.org|
        Greater Manchester Combined Authority|greatermanchester-ca.gov.uk|GMCA
        Liverpool City Region Combined Authority|liverpoolcityregion-ca.gov.uk|LCRCA
        West Midlands Combined Authority|wmca.org.uk|WMCA
        South Yorkshire Mayoral Combined Authority|southyorkshire-ca.gov.uk sheffieldcityregion.org.uk|SYMCA;Sheffield City Region Mayoral Combined Authority;Sheffield City Region Combined Authority
        West Yorkshire Combined Authority|westyorks-ca.gov.uk|WYCA
        Tees Valley Combined Authority|teesvalley-ca.gov.uk|TVCA
        Cambridgeshire and Peterborough Combined Authority|cambridgeshirepeterborough-ca.gov.uk|
        West of England Combined Authority|westofengland-ca.gov.uk|West of England Mayoral Combined Authority
        North East Combined Authority|northeast-ca.gov.uk northeastca.gov.uk|North East Mayoral Combined Authority
        North of Tyne Combined Authority|northoftyne-ca.gov.uk|
        York and North Yorkshire Combined Authority|yorknorthyorks-ca.gov.uk|
        East Midlands Combined County Authority|eastmidlands-cca.gov.uk|EMCCA
        Hull and East Yorkshire Combined Authority|hullandeastyorkshire.gov.uk|
        Greater Lincolnshire Combined County Authority|greaterlincolnshire-cca.gov.uk|
        Devon and Torbay Combined County Authority|devonandtorbay-cca.gov.uk|
        Lancashire Combined County Authority||
        Broads Authority|broads-authority.gov.uk|
        Dartmoor National Park Authority|dartmoor.gov.uk dartmoor-npa.gov.uk|
        Exmoor National Park Authority|exmoor-nationalpark.gov.uk exmoor-npa.gov.uk|
        Lake District National Park Authority|lakedistrict.gov.uk lake-district.gov.uk|
        New Forest National Park Authority|newforestnpa.gov.uk|
        North York Moors National Park Authority|northyorkmoors.org.uk northyorkmoors-npa.gov.uk|
        Northumberland National Park Authority|nnpa.org.uk northumberlandnationalpark.org.uk|
        Peak District National Park Authority|peakdistrict.gov.uk|
        South Downs National Park Authority|southdowns.gov.uk|
        Yorkshire Dales National Park Authority|yorkshiredales.org.uk|
        Bannau Brycheiniog National Park Authority|beacons-npa.gov.uk|Brecon Beacons National Park Authority;Awdurdod Parc Cenedlaethol Bannau Brycheiniog
        Eryri National Park Authority|eryri.llyw.cymru eryri-npa.gov.uk snowdonia-npa.gov.uk|Snowdonia National Park Authority;Awdurdod Parc Cenedlaethol Eryri
        Pembrokeshire Coast National Park Authority|pembrokeshirecoast.org.uk|Awdurdod Parc Cenedlaethol Arfordir Penfro
        Cairngorms National Park Authority|cairngorms.co.uk|
        Loch Lomond and The Trossachs National Park Authority|lochlomond-trossachs.org|
        North London Waste Authority|nlwa.gov.uk|NLWA
        East London Waste Authority|eastlondonwaste.gov.uk|
        West London Waste Authority|westlondonwaste.gov.uk|
        Western Riverside Waste Authority|wrwa.gov.uk|WRWA
        Merseyside Recycling and Waste Authority|merseysidewda.gov.uk|Merseyside Waste Disposal Authority
        Local Government Association|local.gov.uk lga.gov.uk|
        Convention of Scottish Local Authorities|cosla.gov.uk|COSLA
        Welsh Local Government Association|wlga.gov.uk|WLGA
        Bedfordshire County Council|bedscc.gov.uk|
        Mid Bedfordshire District Council|midbeds.gov.uk|
        South Bedfordshire District Council|southbeds.gov.uk|
        Cheshire County Council|cheshire.gov.uk|
        Chester City Council|chester.gov.uk|
        Congleton Borough Council|congleton.gov.uk|
        Crewe and Nantwich Borough Council|crewe-nantwich.gov.uk|
        Ellesmere Port and Neston Borough Council|epnbc.gov.uk|
        Macclesfield Borough Council|macclesfield.gov.uk|
        Vale Royal Borough Council|valeroyal.gov.uk|
        Caradon District Council|caradon.gov.uk|
        Carrick District Council|carrick.gov.uk|
        Kerrier District Council|kerrier.gov.uk|
        North Cornwall District Council|ncdc.gov.uk|
        Penwith District Council|penwith.gov.uk|
        Restormel Borough Council|restormel.gov.uk|
        Chester-le-Street District Council|chester-le-street.gov.uk|
        Derwentside District Council|derwentside.gov.uk|
        Durham City Council|durhamcity.gov.uk|
        Easington District Council|easington.gov.uk|District of Easington
        Sedgefield Borough Council|sedgefield.gov.uk|
        Teesdale District Council|teesdale.gov.uk|
        Wear Valley District Council|wearvalley.gov.uk|
        Alnwick District Council|alnwick.gov.uk|
        Berwick-upon-Tweed Borough Council|berwick-upon-tweed.gov.uk|
        Blyth Valley Borough Council|blythvalley.gov.uk|
        Castle Morpeth Borough Council|castlemorpeth.gov.uk|
        Tynedale Council|tynedale.gov.uk|Tynedale District Council
        Wansbeck District Council|wansbeck.gov.uk|
        Bridgnorth District Council|bridgnorth-dc.gov.uk|
        North Shropshire District Council|northshropshiredc.gov.uk|
        Oswestry Borough Council|oswestrybc.gov.uk|
        Shrewsbury and Atcham Borough Council|shrewsbury.gov.uk|
        South Shropshire District Council|southshropshire.gov.uk|
        Kennet District Council|kennet.gov.uk|
        North Wiltshire District Council|northwilts.gov.uk|
        Salisbury District Council|salisbury.gov.uk|
        West Wiltshire District Council|westwiltshire.gov.uk|
        Bournemouth Borough Council|bournemouth.gov.uk|Bournemouth Council
        Borough of Poole|poole.gov.uk|Poole Borough Council;Borough of Poole Council
        Christchurch Borough Council|christchurch.gov.uk|
        Dorset County Council|dorsetcc.gov.uk|
        East Dorset District Council|eastdorset.gov.uk eastdorsetdc.gov.uk|
        North Dorset District Council|north-dorset.gov.uk|
        Purbeck District Council|purbeck.gov.uk purbeck-dc.gov.uk|
        West Dorset District Council|westdorset-dc.gov.uk|
        Weymouth and Portland Borough Council|weymouth.gov.uk|
        Suffolk Coastal District Council|suffolkcoastal.gov.uk|
        Waveney District Council|waveney.gov.uk|
        Forest Heath District Council|forest-heath.gov.uk|
        St Edmundsbury Borough Council|stedsbc.gov.uk stedmundsbury.gov.uk|
        Taunton Deane Borough Council|tauntondeane.gov.uk|
        West Somerset Council|westsomerset.gov.uk westsomersetonline.gov.uk|West Somerset District Council
        Somerset West and Taunton Council|somersetwestandtaunton.gov.uk|
        Mendip District Council|mendip.gov.uk|
        Sedgemoor District Council|sedgemoor.gov.uk|
        South Somerset District Council|southsomerset.gov.uk|
        Buckinghamshire County Council|buckscc.gov.uk|
        Aylesbury Vale District Council|aylesburyvaledc.gov.uk aylesburyvale.gov.uk|
        Chiltern District Council|chiltern.gov.uk|
        South Bucks District Council|southbucks.gov.uk|
        Wycombe District Council|wycombe.gov.uk|
        Northamptonshire County Council|northamptonshire.gov.uk|
        Corby Borough Council|corby.gov.uk|
        Daventry District Council|daventrydc.gov.uk|
        East Northamptonshire Council|east-northamptonshire.gov.uk|East Northamptonshire District Council;East Northants Council
        Kettering Borough Council|kettering.gov.uk|
        Northampton Borough Council|northampton.gov.uk|
        South Northamptonshire Council|southnorthants.gov.uk|South Northamptonshire District Council
        Borough Council of Wellingborough|wellingborough.gov.uk|Wellingborough Borough Council;Wellingborough Council
        Cumbria County Council|cumbria.gov.uk cumbriacc.gov.uk|
        Allerdale Borough Council|allerdale.gov.uk|
        Barrow Borough Council|barrowbc.gov.uk|Barrow-in-Furness Borough Council
        Carlisle City Council|carlisle.gov.uk|
        Copeland Borough Council|copeland.gov.uk copelandbc.gov.uk|
        Eden District Council|eden.gov.uk|
        South Lakeland District Council|southlakeland.gov.uk|
        Craven District Council|cravendc.gov.uk|
        Hambleton District Council|hambleton.gov.uk|
        Harrogate Borough Council|harrogate.gov.uk|
        Richmondshire District Council|richmondshire.gov.uk|
        Ryedale District Council|ryedale.gov.uk|
        Scarborough Borough Council|scarborough.gov.uk|
        Selby District Council|selby.gov.uk|
        Antrim Borough Council|antrim.gov.uk|
        Ards Borough Council|ards-council.gov.uk|
        Armagh City and District Council|armagh.gov.uk|
        Ballymena Borough Council|ballymena.gov.uk|
        Ballymoney Borough Council|ballymoney.gov.uk|
        Banbridge District Council||
        Carrickfergus Borough Council|carrickfergus.org|
        Castlereagh Borough Council|castlereagh.gov.uk|
        Coleraine Borough Council|colerainebc.gov.uk|
        Cookstown District Council|cookstown.gov.uk|
        Craigavon Borough Council|craigavon.gov.uk|
        Derry City Council|derrycity.gov.uk|
        Down District Council|downdc.gov.uk|
        Dungannon and South Tyrone Borough Council|dungannon.gov.uk|
        Fermanagh District Council|fermanagh.gov.uk|
        Larne Borough Council|larne.gov.uk|
        Limavady Borough Council|limavady.gov.uk|
        Lisburn City Council|lisburncity.gov.uk|
        Magherafelt District Council|magherafelt.gov.uk|
        Moyle District Council|moyle-council.org|
        Newry and Mourne District Council|newryandmourne.gov.uk|
        Newtownabbey Borough Council|newtownabbey.gov.uk|
        North Down Borough Council|northdown.gov.uk|
        Omagh District Council|omagh.gov.uk|
        Strabane District Council||
        """#
}
