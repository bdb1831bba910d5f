extension AuthorityTable {
    /// Trusts and boards of the health services, and those that commission or watch over care.
    static let health = #"""
        Airedale NHS Foundation Trust|anhst.nhs.uk airedale-trust.nhs.uk anhsft.nhs.uk|
        Alder Hey Children's NHS Foundation Trust|alderhey.nhs.uk|
        Ashford and St Peter's Hospitals NHS Foundation Trust|asph.nhs.uk ashfordstpeters.nhs.uk asp.nhs.uk asp-tr.nhs.uk|
        Barking, Havering and Redbridge University Hospitals NHS Trust|bhrhospitals.nhs.uk bhrut.nhs.uk|BHRUT
        Barnsley Hospital NHS Foundation Trust|barnsleyhospital.nhs.uk bdg.nhs.uk bdg-tr.nhs.uk|
        Barts Health NHS Trust|bartshealth.nhs.uk|
        Bedfordshire Hospitals NHS Foundation Trust|bedfordshirehospitals.nhs.uk ldh.nhs.uk bedsft.nhs.uk bhn.nhs.uk bhn-tr.nhs.uk|Luton and Dunstable University Hospital NHS Foundation Trust
        Bedford Hospital NHS Trust|bedfordhospital.nhs.uk|
        Birmingham Women's and Children's NHS Foundation Trust|bwc.nhs.uk bch.nhs.uk|
        Blackpool Teaching Hospitals NHS Foundation Trust|bfwh.nhs.uk bfwhospitals.nhs.uk blackpoolteachinghospitals.nhs.uk|
        Bolton NHS Foundation Trust|boltonft.nhs.uk|
        Bradford Teaching Hospitals NHS Foundation Trust|bthft.nhs.uk bradfordhospitals.nhs.uk|
        Buckinghamshire Healthcare NHS Trust|buckshealthcare.nhs.uk buckshosp.nhs.uk bht.nhs.uk|
        Calderdale and Huddersfield NHS Foundation Trust|cht.nhs.uk|
        Cambridge University Hospitals NHS Foundation Trust|addenbrookes.nhs.uk cuh.nhs.uk|
        Chelsea and Westminster Hospital NHS Foundation Trust|chelwest.nhs.uk|
        Chesterfield Royal Hospital NHS Foundation Trust|chesterfieldroyal.nhs.uk crhft.nhs.uk|
        Countess of Chester Hospital NHS Foundation Trust|coch.nhs.uk countess.nhs.uk|
        County Durham and Darlington NHS Foundation Trust|cddft.nhs.uk cdda.nhs.uk cdda-tr.nhs.uk|
        Croydon Health Services NHS Trust|croydonhealth.nhs.uk croydonhealthservices.nhs.uk ch.nhs.uk ch-tr.nhs.uk chs.nhs.uk|
        Dartford and Gravesham NHS Trust|dvh.nhs.uk dgt.nhs.uk dgn.nhs.uk dgn-tr.nhs.uk|
        Doncaster and Bassetlaw Teaching Hospitals NHS Foundation Trust|dbth.nhs.uk dbh.nhs.uk|Doncaster and Bassetlaw Hospitals NHS Foundation Trust
        Dorset County Hospital NHS Foundation Trust|dchft.nhs.uk|
        The Dudley Group NHS Foundation Trust|dgft.nhs.uk dgoh.nhs.uk|
        East and North Hertfordshire Teaching NHS Trust|enherts-tr.nhs.uk enherts.nhs.uk enh.nhs.uk enh-tr.nhs.uk|East and North Hertfordshire NHS Trust
        East Cheshire NHS Trust|eastcheshire.nhs.uk ecn.nhs.uk ecn-tr.nhs.uk|
        East Kent Hospitals University NHS Foundation Trust|ekhuft.nhs.uk ekh.nhs.uk ekh-tr.nhs.uk|EKHUFT
        East Lancashire Hospitals NHS Trust|elht.nhs.uk|ELHT
        East Suffolk and North Essex NHS Foundation Trust|esneft.nhs.uk|ESNEFT
        Colchester Hospital University NHS Foundation Trust|colchesterhospital.nhs.uk|
        The Ipswich Hospital NHS Trust|ipswichhospital.nhs.uk|
        East Sussex Healthcare NHS Trust|esht.nhs.uk esh.nhs.uk esh-tr.nhs.uk|
        Epsom and St Helier University Hospitals NHS Trust|epsom-sthelier.nhs.uk esth.nhs.uk|
        Frimley Health NHS Foundation Trust|fhft.nhs.uk frimleyhealth.nhs.uk fph-tr.nhs.uk|
        Gateshead Health NHS Foundation Trust|ghnt.nhs.uk qegateshead.nhs.uk gatesheadhealth.nhs.uk|
        George Eliot Hospital NHS Trust|geh.nhs.uk|
        Gloucestershire Hospitals NHS Foundation Trust|gloshospitals.nhs.uk ghn.nhs.uk ghn-tr.nhs.uk|
        Great Ormond Street Hospital for Children NHS Foundation Trust|gosh.nhs.uk|
        Great Western Hospitals NHS Foundation Trust|gwh.nhs.uk|
        Guy's and St Thomas' NHS Foundation Trust|gstt.nhs.uk guysandstthomas.nhs.uk gst.nhs.uk gst-tr.nhs.uk|GSTT
        Hampshire Hospitals NHS Foundation Trust|hhft.nhs.uk hampshirehospitals.nhs.uk|
        Harrogate and District NHS Foundation Trust|hdft.nhs.uk|
        Homerton Healthcare NHS Foundation Trust|homerton.nhs.uk huh.nhs.uk huh-tr.nhs.uk|Homerton University Hospital NHS Foundation Trust
        Hull University Teaching Hospitals NHS Trust|hey.nhs.uk hyp.nhs.uk hyp-tr.nhs.uk hull.nhs.uk|Hull and East Yorkshire Hospitals NHS Trust
        Imperial College Healthcare NHS Trust|imperial.nhs.uk|
        Isle of Wight NHS Trust|iow.nhs.uk iownt.nhs.uk|
        James Paget University Hospitals NHS Foundation Trust|jpaget.nhs.uk|
        Kettering General Hospital NHS Foundation Trust|kgh.nhs.uk kgh-tr.nhs.uk|
        King's College Hospital NHS Foundation Trust|kch.nhs.uk kingsch.nhs.uk kch-tr.nhs.uk|
        Kingston and Richmond NHS Foundation Trust|kingstonhospital.nhs.uk khft.nhs.uk krft.nhs.uk kingstonandrichmond.nhs.uk|Kingston Hospital NHS Foundation Trust
        Lancashire Teaching Hospitals NHS Foundation Trust|lthtr.nhs.uk lancsteachinghospitals.nhs.uk|
        Leeds Teaching Hospitals NHS Trust|leedsth.nhs.uk|
        Lewisham and Greenwich NHS Trust|lewishamandgreenwich.nhs.uk lg.nhs.uk|
        Liverpool Heart and Chest Hospital NHS Foundation Trust|lhch.nhs.uk|
        Liverpool University Hospitals NHS Foundation Trust|liverpoolft.nhs.uk|LUHFT
        Royal Liverpool and Broadgreen University Hospitals NHS Trust|rlbuht.nhs.uk|
        Aintree University Hospital NHS Foundation Trust|aintree.nhs.uk|Aintree University Hospitals NHS Foundation Trust
        Liverpool Women's NHS Foundation Trust|lwh.nhs.uk liverpoolwomens.nhs.uk|
        London North West University Healthcare NHS Trust|lnwh.nhs.uk lnwh-tr.nhs.uk|London North West Healthcare NHS Trust
        North West London Hospitals NHS Trust|nwlh.nhs.uk|
        Maidstone and Tunbridge Wells NHS Trust|mtw.nhs.uk mtw-tr.nhs.uk|
        Manchester University NHS Foundation Trust|mft.nhs.uk|
        Central Manchester University Hospitals NHS Foundation Trust|cmft.nhs.uk|
        University Hospital of South Manchester NHS Foundation Trust|uhsm.nhs.uk|
        Medway NHS Foundation Trust|medway.nhs.uk medwayft.nhs.uk|
        Mersey and West Lancashire Teaching Hospitals NHS Trust|merseywestlancs.nhs.uk sthk.nhs.uk|St Helens and Knowsley Teaching Hospitals NHS Trust;St Helens and Knowsley Hospitals NHS Trust
        Southport and Ormskirk Hospital NHS Trust|southportandormskirk.nhs.uk soh.nhs.uk soh-tr.nhs.uk|
        Mid and South Essex NHS Foundation Trust|mse.nhs.uk|
        Basildon and Thurrock University Hospitals NHS Foundation Trust|btuh.nhs.uk|
        Mid Essex Hospital Services NHS Trust|meht.nhs.uk|
        Southend University Hospital NHS Foundation Trust|southend.nhs.uk|
        Mid Cheshire Hospitals NHS Foundation Trust|mcht.nhs.uk|
        Mid Yorkshire Teaching NHS Trust|midyorks.nhs.uk|Mid Yorkshire Hospitals NHS Trust
        Mid Staffordshire NHS Foundation Trust|midstaffs.nhs.uk|
        Milton Keynes University Hospital NHS Foundation Trust|mkuh.nhs.uk mkhospital.nhs.uk|Milton Keynes Hospital NHS Foundation Trust
        Moorfields Eye Hospital NHS Foundation Trust|moorfields.nhs.uk|
        The Newcastle upon Tyne Hospitals NHS Foundation Trust|nuth.nhs.uk newcastle-hospitals.nhs.uk|
        Norfolk and Norwich University Hospitals NHS Foundation Trust|nnuh.nhs.uk|
        North Bristol NHS Trust|nbt.nhs.uk|
        North Cumbria Integrated Care NHS Foundation Trust|ncic.nhs.uk|
        North Cumbria University Hospitals NHS Trust|ncuh.nhs.uk|
        North Middlesex University Hospital NHS Trust|northmid.nhs.uk nmh.nhs.uk|
        North Tees and Hartlepool NHS Foundation Trust|nth.nhs.uk nth-tr.nhs.uk|
        North West Anglia NHS Foundation Trust|nwangliaft.nhs.uk|
        Peterborough and Stamford Hospitals NHS Foundation Trust|pbh-tr.nhs.uk|
        Hinchingbrooke Health Care NHS Trust|hinchingbrooke.nhs.uk|
        Northampton General Hospital NHS Trust|ngh.nhs.uk northamptongeneral.nhs.uk|
        Northern Care Alliance NHS Foundation Trust|nca.nhs.uk northerncarealliance.nhs.uk srft.nhs.uk|Salford Royal NHS Foundation Trust
        Pennine Acute Hospitals NHS Trust|pat.nhs.uk|
        Northern Devon Healthcare NHS Trust|ndht.nhs.uk northdevonhealth.nhs.uk|
        Northern Lincolnshire and Goole NHS Foundation Trust|nlg.nhs.uk nlg-tr.nhs.uk|
        Northumbria Healthcare NHS Foundation Trust|northumbria.nhs.uk northumbria-healthcare.nhs.uk|
        Nottingham University Hospitals NHS Trust|nuh.nhs.uk nuhnt.nhs.uk|
        Oxford University Hospitals NHS Foundation Trust|ouh.nhs.uk orh.nhs.uk|Oxford University Hospitals NHS Trust;Oxford Radcliffe Hospitals NHS Trust
        Portsmouth Hospitals University NHS Trust|porthosp.nhs.uk pho.nhs.uk pho-tr.nhs.uk|Portsmouth Hospitals NHS Trust
        The Princess Alexandra Hospital NHS Trust|pah.nhs.uk paht.nhs.uk|
        The Queen Elizabeth Hospital King's Lynn NHS Foundation Trust|qehkl.nhs.uk|
        Queen Victoria Hospital NHS Foundation Trust|qvh.nhs.uk|
        The Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Foundation Trust|rjah.nhs.uk|
        The Rotherham NHS Foundation Trust|rothgen.nhs.uk therotherhamft.nhs.uk rgh.nhs.uk rgh-tr.nhs.uk|
        Royal Berkshire NHS Foundation Trust|royalberkshire.nhs.uk rbft.nhs.uk|
        Royal Brompton and Harefield NHS Foundation Trust|rbht.nhs.uk|
        Royal Cornwall Hospitals NHS Trust|royalcornwall.nhs.uk rch.nhs.uk rch-tr.nhs.uk rcht.nhs.uk royalcornwallhospitals.nhs.uk|
        Royal Devon University Healthcare NHS Foundation Trust|royaldevon.nhs.uk rduh.nhs.uk rdeft.nhs.uk rde.nhs.uk rde-tr.nhs.uk|Royal Devon and Exeter NHS Foundation Trust
        Royal Free London NHS Foundation Trust|royalfree.nhs.uk rf.nhs.uk rf-tr.nhs.uk|Royal Free Hampstead NHS Trust
        Royal National Orthopaedic Hospital NHS Trust|rnoh.nhs.uk|
        The Royal Orthopaedic Hospital NHS Foundation Trust|roh.nhs.uk|
        Royal Papworth Hospital NHS Foundation Trust|papworth.nhs.uk royalpapworth.nhs.uk|Papworth Hospital NHS Foundation Trust
        Royal Surrey NHS Foundation Trust|royalsurrey.nhs.uk rsc.nhs.uk rsc-tr.nhs.uk rsch.nhs.uk|Royal Surrey County Hospital NHS Foundation Trust
        Royal United Hospitals Bath NHS Foundation Trust|ruh.nhs.uk|
        The Royal Wolverhampton NHS Trust|rwt.nhs.uk rwh-tr.nhs.uk rwh.nhs.uk royalwolverhampton.nhs.uk|
        Salisbury NHS Foundation Trust|salisbury.nhs.uk sft.nhs.uk|
        Sandwell and West Birmingham Hospitals NHS Trust|swbh.nhs.uk swb.nhs.uk swb-tr.nhs.uk|Sandwell and West Birmingham NHS Trust
        Shrewsbury and Telford Hospital NHS Trust|sath.nhs.uk|SaTH
        Sheffield Children's NHS Foundation Trust|sch.nhs.uk sheffieldchildrens.nhs.uk scn.nhs.uk scn-tr.nhs.uk|
        Sheffield Teaching Hospitals NHS Foundation Trust|sth.nhs.uk|
        Sherwood Forest Hospitals NHS Foundation Trust|sfh-tr.nhs.uk sfh.nhs.uk|
        South Tees Hospitals NHS Foundation Trust|stees.nhs.uk southtees.nhs.uk|
        South Tyneside and Sunderland NHS Foundation Trust|stsft.nhs.uk|
        City Hospitals Sunderland NHS Foundation Trust|chsft.nhs.uk|
        South Tyneside NHS Foundation Trust|stft.nhs.uk|
        South Warwickshire University NHS Foundation Trust|swft.nhs.uk swh.nhs.uk|South Warwickshire NHS Foundation Trust
        St George's University Hospitals NHS Foundation Trust|stgeorges.nhs.uk|St George's Healthcare NHS Trust
        Stockport NHS Foundation Trust|stockport.nhs.uk|
        Surrey and Sussex Healthcare NHS Trust|sash.nhs.uk surreyandsussex.nhs.uk|
        Tameside and Glossop Integrated Care NHS Foundation Trust|tgh.nhs.uk tgicft.nhs.uk tamesidehospital.nhs.uk tamesideandglossopicft.nhs.uk|Tameside Hospital NHS Foundation Trust
        The Christie NHS Foundation Trust|christie.nhs.uk|
        The Clatterbridge Cancer Centre NHS Foundation Trust|clatterbridgecc.nhs.uk ccf.nhs.uk ccf-tr.nhs.uk|
        The Hillingdon Hospitals NHS Foundation Trust|thh.nhs.uk|
        The Royal Marsden NHS Foundation Trust|rmh.nhs.uk royalmarsden.nhs.uk|
        The Walton Centre NHS Foundation Trust|thewaltoncentre.nhs.uk wcft.nhs.uk|
        Torbay and South Devon NHS Foundation Trust|torbayandsouthdevon.nhs.uk tsdft.nhs.uk|
        United Lincolnshire Teaching Hospitals NHS Trust|ulh.nhs.uk ulth.nhs.uk|United Lincolnshire Hospitals NHS Trust
        University College London Hospitals NHS Foundation Trust|uclh.nhs.uk|UCLH
        University Hospital Southampton NHS Foundation Trust|uhs.nhs.uk|Southampton University Hospitals NHS Trust
        University Hospitals Birmingham NHS Foundation Trust|uhb.nhs.uk|
        Heart of England NHS Foundation Trust|heartofengland.nhs.uk|
        University Hospitals Bristol and Weston NHS Foundation Trust|uhbw.nhs.uk uhbristol.nhs.uk|University Hospitals Bristol NHS Foundation Trust
        Weston Area Health NHS Trust||
        University Hospitals Coventry and Warwickshire NHS Trust|uhcw.nhs.uk|UHCW
        University Hospitals Dorset NHS Foundation Trust|uhd.nhs.uk|
        The Royal Bournemouth and Christchurch Hospitals NHS Foundation Trust|rbch.nhs.uk|
        Poole Hospital NHS Foundation Trust|poole.nhs.uk|
        University Hospitals of Derby and Burton NHS Foundation Trust|uhdb.nhs.uk|
        Derby Teaching Hospitals NHS Foundation Trust|derbyhospitals.nhs.uk|Derby Hospitals NHS Foundation Trust
        Burton Hospitals NHS Foundation Trust|burtonft.nhs.uk|
        University Hospitals of Leicester NHS Trust|uhl-tr.nhs.uk leicestershospitals.nhs.uk uhleicester.nhs.uk|
        University Hospitals of Morecambe Bay NHS Foundation Trust|mbht.nhs.uk uhmb.nhs.uk|
        University Hospitals of North Midlands NHS Trust|uhnm.nhs.uk uhns.nhs.uk|University Hospital of North Staffordshire NHS Trust
        University Hospitals Plymouth NHS Trust|plymouthhospitals.nhs.uk plh.nhs.uk plh-tr.nhs.uk|Plymouth Hospitals NHS Trust
        University Hospitals Sussex NHS Foundation Trust|uhsussex.nhs.uk|
        Brighton and Sussex University Hospitals NHS Trust|bsuh.nhs.uk|
        Western Sussex Hospitals NHS Foundation Trust|wsht.nhs.uk|
        Walsall Healthcare NHS Trust|walsallhealthcare.nhs.uk wht.nhs.uk|
        Warrington and Halton Teaching Hospitals NHS Foundation Trust|whh.nhs.uk|Warrington and Halton Hospitals NHS Foundation Trust
        West Hertfordshire Teaching Hospitals NHS Trust|whht.nhs.uk westhertshospitals.nhs.uk westherts.nhs.uk|West Hertfordshire Hospitals NHS Trust
        West Middlesex University Hospital NHS Trust|wmuh.nhs.uk|
        West Suffolk NHS Foundation Trust|wsh.nhs.uk|
        Whittington Health NHS Trust|whittington.nhs.uk whitthealth.nhs.uk|Whittington Hospital NHS Trust
        Wirral University Teaching Hospital NHS Foundation Trust|wuth.nhs.uk wih.nhs.uk wih-tr.nhs.uk|
        Worcestershire Acute Hospitals NHS Trust|worcsacute.nhs.uk wah.nhs.uk wah-tr.nhs.uk|
        Wrightington, Wigan and Leigh Teaching Hospitals NHS Foundation Trust|wwl.nhs.uk|Wrightington, Wigan and Leigh NHS Foundation Trust
        Wye Valley NHS Trust|wvt.nhs.uk wyevalley.nhs.uk|
        Yeovil District Hospital NHS Foundation Trust|ydh.nhs.uk|
        Taunton and Somerset NHS Foundation Trust|tst.nhs.uk|
        Somerset Partnership NHS Foundation Trust|sompar.nhs.uk|
        York and Scarborough Teaching Hospitals NHS Foundation Trust|york.nhs.uk yorkhospitals.nhs.uk yhs.nhs.uk yhs-tr.nhs.uk|York Teaching Hospital NHS Foundation Trust
        East Midlands Ambulance Service NHS Trust|emas.nhs.uk|EMAS
        East of England Ambulance Service NHS Trust|eastamb.nhs.uk|EEAST
        London Ambulance Service NHS Trust|londonambulance.nhs.uk lond-amb.nhs.uk londamb.nhs.uk|London Ambulance Service
        North East Ambulance Service NHS Foundation Trust|neas.nhs.uk|NEAS
        North West Ambulance Service NHS Trust|nwas.nhs.uk|NWAS
        South Central Ambulance Service NHS Foundation Trust|scas.nhs.uk|SCAS
        South East Coast Ambulance Service NHS Foundation Trust|secamb.nhs.uk|SECAmb
        South Western Ambulance Service NHS Foundation Trust|swast.nhs.uk|SWASFT
        West Midlands Ambulance Service University NHS Foundation Trust|wmas.nhs.uk|WMAS;West Midlands Ambulance Service NHS Foundation Trust
        Yorkshire Ambulance Service NHS Trust|yas.nhs.uk|
        Great Western Ambulance Service NHS Trust|gwas.nhs.uk|
        Avon and Wiltshire Mental Health Partnership NHS Trust|awp.nhs.uk|
        Barnet, Enfield and Haringey Mental Health NHS Trust|beh-mht.nhs.uk beh.nhs.uk|
        Camden and Islington NHS Foundation Trust|candi.nhs.uk|
        North London NHS Foundation Trust|northlondonmentalhealth.nhs.uk nlft.nhs.uk|
        Berkshire Healthcare NHS Foundation Trust|berkshire.nhs.uk berkshirehealthcare.nhs.uk|
        Birmingham and Solihull Mental Health NHS Foundation Trust|bsmhft.nhs.uk|
        Black Country Healthcare NHS Foundation Trust|bcpft.nhs.uk blackcountryhealthcare.nhs.uk bchft.nhs.uk|Black Country Partnership NHS Foundation Trust
        Dudley and Walsall Mental Health Partnership NHS Trust|dwmh.nhs.uk|
        Bradford District Care NHS Foundation Trust|bdct.nhs.uk|
        Cambridgeshire and Peterborough NHS Foundation Trust|cpft.nhs.uk|
        Central and North West London NHS Foundation Trust|cnwl.nhs.uk|CNWL
        Cheshire and Wirral Partnership NHS Foundation Trust|cwp.nhs.uk|
        Cornwall Partnership NHS Foundation Trust|cornwallft.nhs.uk cpn-tr.nhs.uk cpn.nhs.uk|
        Coventry and Warwickshire Partnership NHS Trust|covwarkpt.nhs.uk|
        Cumbria Partnership NHS Foundation Trust|cumbriapartnership.nhs.uk|
        Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust|cntw.nhs.uk ntw.nhs.uk|Northumberland, Tyne and Wear NHS Foundation Trust
        Derbyshire Healthcare NHS Foundation Trust|derbyshcft.nhs.uk derbyshirehealthcareft.nhs.uk dhcft.nhs.uk|
        Devon Partnership NHS Trust|dpt.nhs.uk dpn.nhs.uk dpn-tr.nhs.uk|
        Dorset HealthCare University NHS Foundation Trust|dhuft.nhs.uk dorsethealthcare.nhs.uk dhc.nhs.uk|
        East London NHS Foundation Trust|elft.nhs.uk eastlondon.nhs.uk|
        Essex Partnership University NHS Foundation Trust|eput.nhs.uk epunft.nhs.uk|
        South Essex Partnership University NHS Foundation Trust|sept.nhs.uk|
        North Essex Partnership University NHS Foundation Trust|nep.nhs.uk|North Essex Partnership NHS Foundation Trust
        Gloucestershire Health and Care NHS Foundation Trust|ghc.nhs.uk|
        2gether NHS Foundation Trust|2gether.nhs.uk|
        Gloucestershire Care Services NHS Trust||
        Greater Manchester Mental Health NHS Foundation Trust|gmmh.nhs.uk gmw.nhs.uk|Greater Manchester West Mental Health NHS Foundation Trust
        Manchester Mental Health and Social Care Trust|mhsc.nhs.uk|Manchester Mental Health and Social Care NHS Trust
        Hampshire and Isle of Wight Healthcare NHS Foundation Trust|hiowhealthcare.nhs.uk hiowh.nhs.uk|
        Hertfordshire Partnership University NHS Foundation Trust|hpft.nhs.uk|
        Humber Teaching NHS Foundation Trust|humber.nhs.uk hnf.nhs.uk hnf-tr.nhs.uk|Humber NHS Foundation Trust
        Kent and Medway NHS and Social Care Partnership Trust|kmpt.nhs.uk kmmh.nhs.uk kentmedwaymentalhealth.nhs.uk|KMPT;Kent and Medway Mental Health NHS Trust
        Lancashire and South Cumbria NHS Foundation Trust|lscft.nhs.uk lancashirecare.nhs.uk|Lancashire Care NHS Foundation Trust
        Leeds and York Partnership NHS Foundation Trust|leedsandyorkpft.nhs.uk lypft.nhs.uk|Leeds Partnerships NHS Foundation Trust
        Leicestershire Partnership NHS Trust|leicspart.nhs.uk lpt.nhs.uk|
        Lincolnshire Partnership NHS Foundation Trust|lpft.nhs.uk lpn.nhs.uk lpn-tr.nhs.uk|
        Mersey Care NHS Foundation Trust|merseycare.nhs.uk|Mersey Care NHS Trust
        North West Boroughs Healthcare NHS Foundation Trust|nwbh.nhs.uk 5bp.nhs.uk|5 Boroughs Partnership NHS Foundation Trust
        Calderstones Partnership NHS Foundation Trust|calderstones.nhs.uk|
        Midlands Partnership University NHS Foundation Trust|mpft.nhs.uk|Midlands Partnership NHS Foundation Trust
        South Staffordshire and Shropshire Healthcare NHS Foundation Trust|sssft.nhs.uk|
        Staffordshire and Stoke on Trent Partnership NHS Trust|ssotp.nhs.uk|
        Norfolk and Suffolk NHS Foundation Trust|nsft.nhs.uk|
        North East London NHS Foundation Trust|nelft.nhs.uk|NELFT
        North Staffordshire Combined Healthcare NHS Trust|combined.nhs.uk|
        Northamptonshire Healthcare NHS Foundation Trust|nhft.nhs.uk|
        Nottinghamshire Healthcare NHS Foundation Trust|nottshc.nhs.uk nottinghamshirehealthcare.nhs.uk|
        Oxford Health NHS Foundation Trust|oxfordhealth.nhs.uk|
        Oxleas NHS Foundation Trust|oxleas.nhs.uk oxl-tr.nhs.uk oxl.nhs.uk|
        Pennine Care NHS Foundation Trust|penninecare.nhs.uk|
        Rotherham Doncaster and South Humber NHS Foundation Trust|rdash.nhs.uk|RDaSH
        Sheffield Health and Social Care NHS Foundation Trust|shsc.nhs.uk sheffieldpartnership.nhs.uk|Sheffield Health Partnership University NHS Foundation Trust
        Somerset NHS Foundation Trust|somersetft.nhs.uk|
        South London and Maudsley NHS Foundation Trust|slam.nhs.uk|
        South West London and St George's Mental Health NHS Trust|swlstg.nhs.uk swlstg-tr.nhs.uk|
        South West Yorkshire Partnership NHS Foundation Trust|swyt.nhs.uk southwestyorkshire.nhs.uk|South West Yorkshire Partnership NHS Teaching Foundation Trust
        Southern Health NHS Foundation Trust|southernhealth.nhs.uk|
        Surrey and Borders Partnership NHS Foundation Trust|sabp.nhs.uk|
        Sussex Partnership NHS Foundation Trust|sussexpartnership.nhs.uk spft.nhs.uk|
        Tavistock and Portman NHS Foundation Trust|tavi-port.nhs.uk tavistockandportman.nhs.uk|
        Tees, Esk and Wear Valleys NHS Foundation Trust|tewv.nhs.uk teawvnt.nhs.uk|TEWV
        West London NHS Trust|westlondon.nhs.uk wlmht.nhs.uk wlt.nhs.uk|West London Mental Health NHS Trust
        Birmingham Community Healthcare NHS Foundation Trust|bhamcommunity.nhs.uk bchc.nhs.uk|Birmingham Community Healthcare NHS Trust
        Bridgewater Community Healthcare NHS Foundation Trust|bridgewater.nhs.uk|
        Cambridgeshire Community Services NHS Trust|ccs.nhs.uk cambscommunityservices.nhs.uk|
        Central London Community Healthcare NHS Trust|clch.nhs.uk clcht.nhs.uk|CLCH
        Derbyshire Community Health Services NHS Foundation Trust|dchs.nhs.uk dchst.nhs.uk|
        Hertfordshire Community NHS Trust|hct.nhs.uk hchs.nhs.uk|
        Hounslow and Richmond Community Healthcare NHS Trust|hrch.nhs.uk|
        Kent Community Health NHS Foundation Trust|kentcht.nhs.uk kchft.nhs.uk kcht.nhs.uk|Kent Community Health NHS Trust
        Leeds Community Healthcare NHS Trust|leedscommunityhealthcare.nhs.uk lch.nhs.uk|
        Lincolnshire Community Health Services NHS Trust|lincs-chs.nhs.uk lincolnshirecommunityhealthservices.nhs.uk|
        Liverpool Community Health NHS Trust|liverpoolch.nhs.uk|
        Norfolk Community Health and Care NHS Trust|nchc.nhs.uk norfolkcommunityhealthandcare.nhs.uk|
        Shropshire Community Health NHS Trust|shropcom.nhs.uk shropscommunityhealth.nhs.uk|
        Solent NHS Trust|solent.nhs.uk|
        Sussex Community NHS Foundation Trust|sussexcommunity.nhs.uk sc.nhs.uk sc-tr.nhs.uk scft.nhs.uk|Sussex Community NHS Trust
        Wirral Community Health and Care NHS Foundation Trust|wirralct.nhs.uk wchc.nhs.uk wcnt.nhs.uk|Wirral Community NHS Foundation Trust
        NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board|bsw.icb.nhs.uk bswicb.nhs.uk|NHS Bath and North East Somerset, Swindon and Wiltshire ICB;BSW ICB
        NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board|bedfordshirelutonandmiltonkeynes.icb.nhs.uk blmkicb.nhs.uk|NHS Bedfordshire, Luton and Milton Keynes ICB;BLMK ICB
        NHS Birmingham and Solihull Integrated Care Board|birminghamsolihull.icb.nhs.uk bsolicb.nhs.uk bsol.nhs.uk|NHS Birmingham and Solihull ICB
        NHS Black Country Integrated Care Board|blackcountry.icb.nhs.uk bcicb.nhs.uk|NHS Black Country ICB
        NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board|bnssg.icb.nhs.uk bnssg.nhs.uk|NHS Bristol, North Somerset and South Gloucestershire ICB;BNSSG ICB
        NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board|bucksoxonberksw.icb.nhs.uk bobicb.nhs.uk|NHS Buckinghamshire, Oxfordshire and Berkshire West ICB;BOB ICB
        NHS Cambridgeshire and Peterborough Integrated Care Board|cpicb.nhs.uk cpics.org.uk|NHS Cambridgeshire and Peterborough ICB
        NHS Cheshire and Merseyside Integrated Care Board|cheshireandmerseyside.nhs.uk cmicb.nhs.uk|NHS Cheshire and Merseyside ICB
        NHS Cornwall and the Isles of Scilly Integrated Care Board|cios.icb.nhs.uk ciosicb.nhs.uk|NHS Cornwall and the Isles of Scilly ICB
        NHS Coventry and Warwickshire Integrated Care Board|cwicb.nhs.uk|NHS Coventry and Warwickshire ICB
        NHS Derby and Derbyshire Integrated Care Board|ddicb.nhs.uk|NHS Derby and Derbyshire ICB
        NHS Devon Integrated Care Board|devon.icb.nhs.uk|NHS Devon ICB
        NHS Dorset Integrated Care Board|nhsdorset.nhs.uk|NHS Dorset ICB
        NHS Frimley Integrated Care Board|frimley.icb.nhs.uk frimleyicb.nhs.uk|NHS Frimley ICB
        NHS Gloucestershire Integrated Care Board|nhsglos.nhs.uk glicb.nhs.uk|NHS Gloucestershire ICB
        NHS Greater Manchester Integrated Care Board|gmicb.nhs.uk nhsgm.nhs.uk|NHS Greater Manchester ICB;NHS Greater Manchester Integrated Care;NHS Greater Manchester
        NHS Hampshire and Isle of Wight Integrated Care Board|hantsiow.icb.nhs.uk hiowicb.nhs.uk|NHS Hampshire and Isle of Wight ICB
        NHS Herefordshire and Worcestershire Integrated Care Board|herefordshireandworcestershire.icb.nhs.uk hwicb.nhs.uk|NHS Herefordshire and Worcestershire ICB
        NHS Hertfordshire and West Essex Integrated Care Board|hweicb.nhs.uk|NHS Hertfordshire and West Essex ICB
        NHS Humber and North Yorkshire Integrated Care Board|humberandnorthyorkshire.icb.nhs.uk hnyicb.nhs.uk|NHS Humber and North Yorkshire ICB
        NHS Kent and Medway Integrated Care Board|kentandmedway.icb.nhs.uk kmicb.nhs.uk|NHS Kent and Medway ICB
        NHS Lancashire and South Cumbria Integrated Care Board|lancashireandsouthcumbria.icb.nhs.uk lscicb.nhs.uk|NHS Lancashire and South Cumbria ICB
        NHS Leicester, Leicestershire and Rutland Integrated Care Board|leicesterleicestershireandrutland.icb.nhs.uk llricb.nhs.uk|NHS Leicester, Leicestershire and Rutland ICB
        NHS Lincolnshire Integrated Care Board|lincolnshire.icb.nhs.uk licb.nhs.uk|NHS Lincolnshire ICB
        NHS Mid and South Essex Integrated Care Board|mseicb.nhs.uk midandsouthessex.ics.nhs.uk|NHS Mid and South Essex ICB
        NHS Norfolk and Waveney Integrated Care Board|nwicb.nhs.uk|NHS Norfolk and Waveney ICB
        NHS North Central London Integrated Care Board||NHS North Central London ICB
        NHS North East and North Cumbria Integrated Care Board|northeastnorthcumbria.nhs.uk nencicb.nhs.uk|NHS North East and North Cumbria ICB
        NHS North East London Integrated Care Board|northeastlondon.icb.nhs.uk nelondonicb.nhs.uk|NHS North East London ICB
        NHS North West London Integrated Care Board|nwlondonicb.nhs.uk nhsnwl.nhs.uk|NHS North West London ICB
        NHS Northamptonshire Integrated Care Board|northantsicb.nhs.uk|NHS Northamptonshire ICB
        NHS Nottingham and Nottinghamshire Integrated Care Board|notts.icb.nhs.uk nnicb.nhs.uk|NHS Nottingham and Nottinghamshire ICB
        NHS Shropshire, Telford and Wrekin Integrated Care Board|shropshiretelfordandwrekin.nhs.uk|NHS Shropshire, Telford and Wrekin ICB
        NHS Somerset Integrated Care Board|nhssomerset.nhs.uk somicb.nhs.uk|NHS Somerset ICB
        NHS South East London Integrated Care Board|selondonics.nhs.uk|NHS South East London ICB
        NHS South West London Integrated Care Board|southwestlondon.icb.nhs.uk swlondon.nhs.uk|NHS South West London ICB
        NHS South Yorkshire Integrated Care Board|southyorkshire.icb.nhs.uk syicb.nhs.uk|NHS South Yorkshire ICB
        NHS Staffordshire and Stoke-on-Trent Integrated Care Board|staffsstoke.icb.nhs.uk|NHS Staffordshire and Stoke-on-Trent ICB
        NHS Suffolk and North East Essex Integrated Care Board|suffolkandnortheastessex.icb.nhs.uk sneeicb.nhs.uk|NHS Suffolk and North East Essex ICB
        NHS Surrey Heartlands Integrated Care Board|syheartlandsicb.nhs.uk|NHS Surrey Heartlands ICB
        NHS Sussex Integrated Care Board|sxicb.nhs.uk|NHS Sussex ICB
        NHS West Yorkshire Integrated Care Board|westyorkshire.icb.nhs.uk wyicb.nhs.uk|NHS West Yorkshire ICB
        NHS Central East Integrated Care Board|centraleast.nhs.uk centraleast.icb.nhs.uk|NHS Central East ICB
        NHS Essex Integrated Care Board||NHS Essex ICB
        NHS Norfolk and Suffolk Integrated Care Board|norfolkandsuffolk.icb.nhs.uk|NHS Norfolk and Suffolk ICB
        NHS Surrey and Sussex Integrated Care Board||NHS Surrey and Sussex ICB
        NHS Thames Valley Integrated Care Board|thamesvalley.icb.nhs.uk|NHS Thames Valley ICB
        NHS West and North London Integrated Care Board|westandnorthlondon.icb.nhs.uk|NHS West and North London ICB
        NHS Ayrshire and Arran|aapct.scot.nhs.uk aaaht.scot.nhs.uk nhsaaa.net|Ayrshire and Arran Health Board
        NHS Borders|borders.scot.nhs.uk nhsborders.scot.nhs.uk|Borders Health Board
        NHS Dumfries and Galloway|dumf.nhs.uk|Dumfries and Galloway Health Board
        NHS Fife|nhsfife.org|Fife Health Board
        NHS Forth Valley|nhsforthvalley.com|Forth Valley Health Board
        NHS Grampian|nhsgrampian.org nhsgrampian.scot|Grampian Health Board
        NHS Greater Glasgow and Clyde|ggc.scot.nhs.uk nhsggc.org.uk nhsggc.scot|NHSGGC;Greater Glasgow and Clyde Health Board
        NHS Highland|nhshighland.scot.nhs.uk|Highland Health Board
        NHS Lanarkshire|lanarkshire.scot.nhs.uk|Lanarkshire Health Board
        NHS Lothian|nhslothian.scot.nhs.uk lothian.scot.nhs.uk luht.scot.nhs.uk nhslothian.scot|Lothian Health Board;Lothian NHS Board
        NHS Orkney||Orkney Health Board
        NHS Shetland||Shetland Health Board
        NHS Tayside|nhstayside.scot.nhs.uk|Tayside Health Board
        NHS Western Isles||Western Isles Health Board;NHS Eileanan Siar
        NHS 24|nhs24.scot nhs24.scot.nhs.uk|NHS24
        NHS Education for Scotland|nes.scot.nhs.uk|
        NHS National Services Scotland|nss.scot.nhs.uk|
        NHS Golden Jubilee|gjnh.scot.nhs.uk|Golden Jubilee National Hospital;National Waiting Times Centre Board
        The State Hospitals Board for Scotland|tsh.scot.nhs.uk|The State Hospital
        Scottish Ambulance Service|scotamb.scot.nhs.uk scottishambulance.com|
        Healthcare Improvement Scotland|healthcareimprovementscotland.org|
        Public Health Scotland|phs.scot publichealthscotland.scot|
        NHS Health Scotland|health.scot.nhs.uk|
        Aneurin Bevan University Health Board||Bwrdd Iechyd Prifysgol Aneurin Bevan
        Betsi Cadwaladr University Health Board||Bwrdd Iechyd Prifysgol Betsi Cadwaladr;BCUHB
        Cardiff and Vale University Health Board||Bwrdd Iechyd Prifysgol Caerdydd a'r Fro
        Cwm Taf Morgannwg University Health Board||Bwrdd Iechyd Prifysgol Cwm Taf Morgannwg;Cwm Taf University Health Board
        Hywel Dda University Health Board||Bwrdd Iechyd Prifysgol Hywel Dda
        Powys Teaching Health Board||Bwrdd Iechyd Addysgu Powys
        Swansea Bay University Health Board||Bwrdd Iechyd Prifysgol Bae Abertawe
        Abertawe Bro Morgannwg University Health Board||Bwrdd Iechyd Prifysgol Abertawe Bro Morgannwg
        Public Health Wales|publichealthwales.wales.nhs.uk|Public Health Wales NHS Trust;Iechyd Cyhoeddus Cymru
        Velindre University NHS Trust|velindre-tr.wales.nhs.uk velindre.nhs.uk|Ymddiriedolaeth GIG Prifysgol Felindre;Velindre NHS Trust
        Welsh Ambulance Services University NHS Trust||Welsh Ambulance Services NHS Trust;Ymddiriedolaeth GIG Gwasanaethau Ambiwlans Cymru;Ymddiriedolaeth Brifysgol GIG Gwasanaethau Ambiwlans Cymru
        Digital Health and Care Wales||Iechyd a Gofal Digidol Cymru
        Health Education and Improvement Wales||Addysg a Gwella Iechyd Cymru
        NHS Wales Shared Services Partnership||Partneriaeth Cydwasanaethau GIG Cymru
        Belfast Health and Social Care Trust|belfasttrust.hscni.net|
        Northern Health and Social Care Trust|northerntrust.hscni.net|
        Southern Health and Social Care Trust|southerntrust.hscni.net|
        South Eastern Health and Social Care Trust|setrust.hscni.net|
        Western Health and Social Care Trust|westerntrust.hscni.net|
        Northern Ireland Ambulance Service Health and Social Care Trust|nias.hscni.net|Northern Ireland Ambulance Service;Northern Ireland Ambulance Service HSC Trust
        Health and Social Care Board||
        Public Health Agency||Public Health Agency (Northern Ireland)
        Business Services Organisation||HSC Business Services Organisation
        Northern Ireland Blood Transfusion Service|nibts.hscni.net|
        Northern Ireland Social Care Council|niscc.hscni.net|
        Northern Ireland Guardian Ad Litem Agency|nigala.hscni.net|
        Northern Ireland Medical and Dental Training Agency|nimdta.gov.uk|NIMDTA
        Regulation and Quality Improvement Authority|rqia.org.uk|RQIA
        Patient and Client Council|pcc-ni.net|
        NHS England|england.nhs.uk|NHS Commissioning Board
        NHS Improvement||
        NHS Trust Development Authority||
        Health Education England|hee.nhs.uk|
        NHS Digital|hscic.gov.uk nhsdigital.nhs.uk digital.nhs.uk|Health and Social Care Information Centre
        NHS Business Services Authority|nhsbsa.nhs.uk|NHSBSA
        NHS Resolution|resolution.nhs.uk|NHS Litigation Authority
        NHS Blood and Transplant|nhsbt.nhs.uk|NHSBT
        NHS Counter Fraud Authority|nhscfa.gov.uk|NHSCFA
        NHS Protect|nhsprotect.gov.uk|
        NHS Property Services|property.nhs.uk|NHS Property Services Ltd;NHS Property Services Limited
        NHS Supply Chain|supplychain.nhs.uk|Supply Chain Coordination Limited
        Community Health Partnerships|communityhealthpartnerships.co.uk|Community Health Partnerships Limited
        National Institute for Health and Care Excellence|nice.org.uk|National Institute for Health and Clinical Excellence
        Health Research Authority|hra.nhs.uk|
        Health Services Safety Investigations Body|hssib.org.uk|HSSIB
        Healthcare Safety Investigation Branch|hsib.org.uk|HSIB
        Health Protection Agency|hpa.org.uk|
        Herefordshire and Worcestershire Health and Care NHS Trust|hacw.nhs.uk whcnhs.nhs.uk|Worcestershire Health and Care NHS Trust
        North Cheshire and Mersey NHS Foundation Trust|ncm.nhs.uk northcheshireandmersey.nhs.uk|
        East of England Community Health and Care NHS Trust|eastofenglandcommunityhealthandcare.nhs.uk|
        NHS University Hospitals of Liverpool Group|uhliverpool.nhs.uk|
        """#
}
