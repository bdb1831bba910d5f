extension AuthorityTable {
    /// Police forces, commissioners, and fire and rescue services.
    static let policeAndFire = #"""
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
        Leicestershire Police|leics.police.uk leicestershire.police.uk|Leicestershire Constabulary
        Northamptonshire Police|northants.police.uk|
        Warwickshire Police|warwickshire.police.uk|
        West Mercia Police|westmercia.police.uk|West Mercia Constabulary
        Gloucestershire Constabulary|gloucestershire.police.uk|
        Avon and Somerset Constabulary|avonandsomerset.police.uk|Avon and Somerset Police
        Wiltshire Police|wiltshire.police.uk|
        Dorset Police|dorset.police.uk dorset.pnn.police.uk|
        Devon and Cornwall Police|devonandcornwall.police.uk|Devon and Cornwall Constabulary
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
        British Transport Police Authority|btpa.police.uk|BTPA
        Civil Nuclear Constabulary|cnc.police.uk|
        Civil Nuclear Police Authority||
        Ministry of Defence Police||
        North Wales Police|northwales.police.uk nthwales.police.uk|Heddlu Gogledd Cymru
        South Wales Police|south-wales.police.uk|Heddlu De Cymru
        Dyfed-Powys Police|dyfed-powys.police.uk|Heddlu Dyfed-Powys
        Gwent Police|gwent.police.uk|Heddlu Gwent
        Police Scotland|scotland.police.uk|Police Service of Scotland
        Scottish Police Authority|spa.police.uk|
        Police Service of Northern Ireland|psni.police.uk|PSNI
        Northern Ireland Policing Board|nipolicingboard.org.uk|
        Office of the Police Ombudsman for Northern Ireland|policeombudsman.org|Police Ombudsman for Northern Ireland
        National Police Chiefs' Council|npcc.police.uk|NPCC
        Association of Chief Police Officers|acpo.police.uk|ACPO
        ACRO Criminal Records Office|acro.police.uk|
        Association of Police and Crime Commissioners|apccs.police.uk|APCC
        College of Policing|college.police.uk|
        National Policing Improvement Agency|npia.police.uk|NPIA
        Police Digital Service|pds.police.uk|
        Strathclyde Police|strathclyde.police.uk|
        Lothian and Borders Police|lbp.police.uk|
        Grampian Police|grampian.police.uk|
        Tayside Police|tayside.police.uk|
        Fife Constabulary|fife.police.uk|
        Central Scotland Police|centralscotland.police.uk|
        Northern Constabulary|northern.police.uk|
        Dumfries and Galloway Constabulary||
        Mayor's Office for Policing and Crime|mopac.london.gov.uk|MOPAC
        Police and Crime Commissioner for Avon and Somerset|avonandsomerset-pcc.gov.uk|Office of the Police and Crime Commissioner for Avon and Somerset;Avon and Somerset Police and Crime Commissioner
        Police and Crime Commissioner for Bedfordshire|bedfordshire.pcc.police.uk|Office of the Police and Crime Commissioner for Bedfordshire;Bedfordshire Police and Crime Commissioner
        Police and Crime Commissioner for Cambridgeshire|cambridgeshire-pcc.gov.uk|Office of the Police and Crime Commissioner for Cambridgeshire;Cambridgeshire and Peterborough Police and Crime Commissioner;Cambridgeshire Police and Crime Commissioner
        Police and Crime Commissioner for Cheshire|cheshire-pcc.gov.uk|Office of the Police and Crime Commissioner for Cheshire;Cheshire Police and Crime Commissioner
        Police and Crime Commissioner for Cleveland|cleveland.pcc.police.uk|Office of the Police and Crime Commissioner for Cleveland;Cleveland Police and Crime Commissioner
        Police, Fire and Crime Commissioner for Cumbria|cumbria-pcc.gov.uk|Police and Crime Commissioner for Cumbria;Office of the Police and Crime Commissioner for Cumbria;Office of the Police, Fire and Crime Commissioner for Cumbria;Cumbria Police and Crime Commissioner
        Police and Crime Commissioner for Derbyshire|derbyshire-pcc.gov.uk|Office of the Police and Crime Commissioner for Derbyshire;Derbyshire Police and Crime Commissioner
        Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly|devonandcornwall-pcc.gov.uk|Office of the Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly;Police and Crime Commissioner for Devon and Cornwall;Office of the Police and Crime Commissioner for Devon and Cornwall
        Police and Crime Commissioner for Dorset|dorset.pcc.police.uk|Office of the Police and Crime Commissioner for Dorset;Dorset Police and Crime Commissioner
        Police and Crime Commissioner for Durham|durham-pcc.gov.uk|Office of the Police and Crime Commissioner for Durham;Durham Police and Crime Commissioner;Office of the Durham Police and Crime Commissioner
        Police, Fire and Crime Commissioner for Essex|essex.pcc.police.uk|Police and Crime Commissioner for Essex;Office of the Police and Crime Commissioner for Essex;Essex Police, Fire and Crime Commissioner
        Police and Crime Commissioner for Gloucestershire|gloucestershire-pcc.gov.uk|Office of the Police and Crime Commissioner for Gloucestershire;Gloucestershire Police and Crime Commissioner
        Police and Crime Commissioner for Hampshire and Isle of Wight|hampshire-pcc.gov.uk|Office of the Police and Crime Commissioner for Hampshire and Isle of Wight;Police and Crime Commissioner for Hampshire;Office of the Police and Crime Commissioner for Hampshire;Hampshire Police and Crime Commissioner
        Police and Crime Commissioner for Hertfordshire|hertscommissioner.org|Office of the Police and Crime Commissioner for Hertfordshire;Hertfordshire Police and Crime Commissioner
        Police and Crime Commissioner for Humberside|humberside-pcc.gov.uk|Office of the Police and Crime Commissioner for Humberside;Humberside Police and Crime Commissioner
        Police and Crime Commissioner for Kent|kent-pcc.gov.uk|Office of the Police and Crime Commissioner for Kent;Office of the Kent Police and Crime Commissioner;Kent Police and Crime Commissioner
        Police and Crime Commissioner for Lancashire|lancashire-pcc.gov.uk|Office of the Police and Crime Commissioner for Lancashire;Lancashire Police and Crime Commissioner
        Police and Crime Commissioner for Leicestershire|leics.pcc.police.uk|Office of the Police and Crime Commissioner for Leicestershire;Leicestershire Police and Crime Commissioner
        Police and Crime Commissioner for Lincolnshire|lincolnshire-pcc.gov.uk|Office of the Police and Crime Commissioner for Lincolnshire;Lincolnshire Police and Crime Commissioner
        Police and Crime Commissioner for Merseyside|merseysidepcc.info|Office of the Police and Crime Commissioner for Merseyside;Merseyside Police and Crime Commissioner
        Police and Crime Commissioner for Norfolk|norfolk-pcc.gov.uk|Office of the Police and Crime Commissioner for Norfolk;Norfolk Police and Crime Commissioner
        Police, Fire and Crime Commissioner for North Yorkshire|northyorkshire-pcc.gov.uk northyorkshire-pfcc.gov.uk|Police and Crime Commissioner for North Yorkshire;Office of the Police and Crime Commissioner for North Yorkshire;Office of the Police, Fire and Crime Commissioner for North Yorkshire
        Police, Fire and Crime Commissioner for Northamptonshire|northantspcc.org.uk northantspfcc.gov.uk|Police and Crime Commissioner for Northamptonshire;Office of the Police and Crime Commissioner for Northamptonshire;Northamptonshire Police, Fire and Crime Commissioner
        Police and Crime Commissioner for Northumbria|northumbria-pcc.gov.uk|Office of the Police and Crime Commissioner for Northumbria;Northumbria Police and Crime Commissioner
        Police and Crime Commissioner for Nottinghamshire|nottinghamshire.pcc.police.uk|Office of the Police and Crime Commissioner for Nottinghamshire;Nottinghamshire Police and Crime Commissioner
        Police and Crime Commissioner for South Yorkshire|southyorkshire-pcc.gov.uk|Office of the Police and Crime Commissioner for South Yorkshire;South Yorkshire Police and Crime Commissioner
        Police, Fire and Crime Commissioner for Staffordshire|staffordshire-pcc.gov.uk staffordshire-pfcc.gov.uk|Police and Crime Commissioner for Staffordshire;Office of the Police and Crime Commissioner for Staffordshire;Staffordshire Commissioner for Police, Fire and Rescue and Crime
        Police and Crime Commissioner for Suffolk|suffolk-pcc.gov.uk|Office of the Police and Crime Commissioner for Suffolk;Suffolk Police and Crime Commissioner
        Police and Crime Commissioner for Surrey|surrey-pcc.gov.uk|Office of the Police and Crime Commissioner for Surrey;Surrey Police and Crime Commissioner
        Police and Crime Commissioner for Sussex|sussex-pcc.gov.uk|Office of the Police and Crime Commissioner for Sussex;Sussex Police and Crime Commissioner;Office of the Sussex Police and Crime Commissioner
        Police and Crime Commissioner for Thames Valley|thamesvalley-pcc.gov.uk|Office of the Police and Crime Commissioner for Thames Valley;Thames Valley Police and Crime Commissioner
        Police and Crime Commissioner for Warwickshire|warwickshire-pcc.gov.uk|Office of the Police and Crime Commissioner for Warwickshire;Warwickshire Police and Crime Commissioner
        Police and Crime Commissioner for West Mercia|westmercia-pcc.gov.uk|Office of the Police and Crime Commissioner for West Mercia;West Mercia Police and Crime Commissioner
        Police and Crime Commissioner for West Midlands|westmidlands-pcc.gov.uk|Office of the Police and Crime Commissioner for West Midlands;West Midlands Police and Crime Commissioner;West Midlands Office for Policing and Crime
        Police and Crime Commissioner for West Yorkshire|westyorkshire-pcc.gov.uk|Office of the Police and Crime Commissioner for West Yorkshire;West Yorkshire Police and Crime Commissioner
        Police and Crime Commissioner for Wiltshire and Swindon|wiltshire-pcc.gov.uk|Office of the Police and Crime Commissioner for Wiltshire and Swindon;Police and Crime Commissioner for Wiltshire;Office of the Police and Crime Commissioner for Wiltshire;Wiltshire Police and Crime Commissioner
        Police and Crime Commissioner for Dyfed-Powys||Office of the Police and Crime Commissioner for Dyfed-Powys;Dyfed-Powys Police and Crime Commissioner;Swyddfa Comisiynydd yr Heddlu a Throseddu Dyfed-Powys
        Police and Crime Commissioner for Gwent||Office of the Police and Crime Commissioner for Gwent;Gwent Police and Crime Commissioner;Swyddfa Comisiynydd yr Heddlu a Throseddu Gwent
        Police and Crime Commissioner for North Wales|northwales-pcc.gov.uk|Office of the Police and Crime Commissioner for North Wales;North Wales Police and Crime Commissioner;Swyddfa Comisiynydd Heddlu a Throsedd Gogledd Cymru
        Police and Crime Commissioner for South Wales||Office of the Police and Crime Commissioner for South Wales;South Wales Police and Crime Commissioner;Comisiynydd Heddlu a Throseddu De Cymru
        Avon Fire and Rescue Service|avonfire.gov.uk avonfrs.gov.uk|Avon Fire Authority
        Bedfordshire Fire and Rescue Service|bedsfire.gov.uk bedsfire.com|Bedfordshire and Luton Fire and Rescue Service;Bedfordshire Fire and Rescue Authority
        Buckinghamshire Fire and Rescue Service|bucksfire.gov.uk|Buckinghamshire and Milton Keynes Fire Authority
        Cambridgeshire Fire and Rescue Service|cambsfire.gov.uk|Cambridgeshire and Peterborough Fire Authority
        Cheshire Fire and Rescue Service|cheshirefire.gov.uk|Cheshire Fire Authority
        Cleveland Fire Brigade|clevelandfire.gov.uk|Cleveland Fire Authority
        Cornwall Fire and Rescue Service|fire.cornwall.gov.uk|
        County Durham and Darlington Fire and Rescue Service|ddfire.gov.uk|
        Cumbria Fire and Rescue Service|cumbriafire.gov.uk|
        Derbyshire Fire and Rescue Service|derbys-fire.gov.uk|Derbyshire Fire and Rescue Authority
        Devon and Somerset Fire and Rescue Service|dsfire.gov.uk|Devon and Somerset Fire and Rescue Authority
        Dorset and Wiltshire Fire and Rescue Service|dwfire.org.uk|Dorset and Wiltshire Fire and Rescue Authority;Dorset and Wiltshire Fire and Rescue
        Dorset Fire and Rescue Service|dorsetfire.gov.uk|
        Wiltshire Fire and Rescue Service|wiltsfire.gov.uk|
        East Sussex Fire and Rescue Service|esfrs.org|East Sussex Fire Authority
        Essex County Fire and Rescue Service|essex-fire.gov.uk|
        Gloucestershire Fire and Rescue Service|glosfire.gov.uk|
        Greater Manchester Fire and Rescue Service|manchesterfire.gov.uk|GMFRS
        Hampshire and Isle of Wight Fire and Rescue Service|hantsfire.gov.uk|Hampshire Fire and Rescue Service;Hampshire and Isle of Wight Fire and Rescue Authority
        Hereford and Worcester Fire and Rescue Service|hwfire.org.uk|Hereford and Worcester Fire Authority
        Hertfordshire Fire and Rescue Service|hertsfire.gov.uk|
        Humberside Fire and Rescue Service|humbersidefire.gov.uk|Humberside Fire Authority;Humberside Fire and Rescue
        Isle of Wight Fire and Rescue Service||
        Isles of Scilly Fire and Rescue Service||
        Kent Fire and Rescue Service|kent.fire-uk.org|Kent and Medway Fire and Rescue Authority
        Lancashire Fire and Rescue Service|lancsfirerescue.org.uk|Lancashire Combined Fire Authority
        Leicestershire Fire and Rescue Service|leics-fire.gov.uk leicestershire-fire.gov.uk|
        Lincolnshire Fire and Rescue||Lincolnshire Fire and Rescue Service
        London Fire Brigade|london-fire.gov.uk|London Fire Commissioner;London Fire and Emergency Planning Authority;LFEPA
        Merseyside Fire and Rescue Service|merseyfire.gov.uk|Merseyside Fire and Rescue Authority
        Norfolk Fire and Rescue Service|norfolkfireservice.gov.uk|
        North Yorkshire Fire and Rescue Service|northyorksfire.gov.uk|North Yorkshire Fire and Rescue Authority
        Northamptonshire Fire and Rescue Service|northantsfire.gov.uk northantsfire.org.uk|
        Northumberland Fire and Rescue Service|northumberlandfireandrescue.gov.uk|
        Nottinghamshire Fire and Rescue Service|notts-fire.gov.uk|Nottinghamshire and City of Nottingham Fire and Rescue Authority
        Oxfordshire Fire and Rescue Service||
        Royal Berkshire Fire and Rescue Service|rbfrs.co.uk royalberkshirefire.gov.uk|Royal Berkshire Fire Authority
        Shropshire Fire and Rescue Service|shropshirefire.gov.uk|Shropshire and Wrekin Fire and Rescue Authority
        South Yorkshire Fire and Rescue|syfire.gov.uk|South Yorkshire Fire and Rescue Service;South Yorkshire Fire and Rescue Authority
        Staffordshire Fire and Rescue Service|staffordshirefire.gov.uk|
        Suffolk Fire and Rescue Service|suffolk-fire.gov.uk|
        Surrey Fire and Rescue Service|surrey-fire.gov.uk|
        Tyne and Wear Fire and Rescue Service|twfire.gov.uk|Tyne and Wear Fire and Rescue Authority
        Warwickshire Fire and Rescue Service||
        West Midlands Fire Service|wmfs.net westmidsfire.gov.uk|West Midlands Fire and Rescue Authority
        West Sussex Fire and Rescue Service||
        West Yorkshire Fire and Rescue Service|westyorksfire.gov.uk|West Yorkshire Fire and Rescue Authority
        Mid and West Wales Fire and Rescue Service|mawwfire.gov.uk tancgc.gov.uk|Gwasanaeth Tân ac Achub Canolbarth a Gorllewin Cymru
        North Wales Fire and Rescue Service|northwalesfire.gov.wales nwales-fireservice.org.uk|Gwasanaeth Tân ac Achub Gogledd Cymru;North Wales Fire and Rescue Authority
        South Wales Fire and Rescue Service|southwales-fire.gov.uk decymru-tan.gov.uk|Gwasanaeth Tân ac Achub De Cymru
        Scottish Fire and Rescue Service|firescotland.gov.uk|
        Northern Ireland Fire and Rescue Service|nifrs.org|NIFRS
        Metropolitan Police Authority|mpa.gov.uk|
        """#
}
