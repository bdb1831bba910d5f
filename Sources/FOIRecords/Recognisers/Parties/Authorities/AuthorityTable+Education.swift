extension AuthorityTable {
    /// Universities and colleges.
    static let education = #"""
        University of Aberdeen|abdn.ac.uk|
        Abertay University|abertay.ac.uk|University of Abertay Dundee
        Aberystwyth University|aber.ac.uk|Prifysgol Aberystwyth
        Anglia Ruskin University|anglia.ac.uk aru.ac.uk|
        Arts University Bournemouth|aub.ac.uk|
        Arts University Plymouth|aup.ac.uk pca.ac.uk|Plymouth College of Art
        Aston University|aston.ac.uk|
        Bangor University|bangor.ac.uk|Prifysgol Bangor
        University of Bath|bath.ac.uk|
        Bath Spa University|bathspa.ac.uk|
        University of Bedfordshire|beds.ac.uk|
        Birkbeck, University of London|bbk.ac.uk|Birkbeck College
        University of Birmingham|bham.ac.uk birmingham.ac.uk|
        Birmingham City University|bcu.ac.uk|
        Birmingham Newman University|newman.ac.uk|Newman University;Newman University, Birmingham
        University College Birmingham|ucb.ac.uk|
        Lincoln Bishop University|bgu.ac.uk|Bishop Grosseteste University
        University of Greater Manchester|bolton.ac.uk|University of Bolton
        Bournemouth University|bournemouth.ac.uk|
        University of Bradford|bradford.ac.uk brad.ac.uk|
        University of Brighton|brighton.ac.uk bton.ac.uk|
        University of Bristol|bristol.ac.uk bris.ac.uk|
        Brunel University of London|brunel.ac.uk|Brunel University London;Brunel University
        University of Buckingham|buckingham.ac.uk|
        Buckinghamshire New University|bucks.ac.uk bnu.ac.uk|
        University of Cambridge|cam.ac.uk|
        Canterbury Christ Church University|canterbury.ac.uk|
        Cardiff University|cardiff.ac.uk cf.ac.uk|Prifysgol Caerdydd
        Cardiff Metropolitan University|cardiffmet.ac.uk uwic.ac.uk|Prifysgol Metropolitan Caerdydd;University of Wales Institute, Cardiff
        University of Lancashire|uclan.ac.uk lancashire.ac.uk|University of Central Lancashire;UCLan
        University of Chester|chester.ac.uk|
        University of Chichester|chi.ac.uk|
        City, University of London|city.ac.uk|City University London
        City St George's, University of London|citystgeorges.ac.uk|
        Conservatoire for Dance and Drama|cdd.ac.uk|
        Courtauld Institute of Art|courtauld.ac.uk|
        Coventry University|coventry.ac.uk|
        Cranfield University|cranfield.ac.uk|
        University for the Creative Arts|uca.ac.uk ucreative.ac.uk|
        University of Cumbria|cumbria.ac.uk|
        De Montfort University|dmu.ac.uk|
        University of Derby|derby.ac.uk|
        University of Dundee|dundee.ac.uk|
        Durham University|durham.ac.uk dur.ac.uk|University of Durham
        University of East Anglia|uea.ac.uk|
        University of East London|uel.ac.uk|
        Edge Hill University|edgehill.ac.uk|
        University of Edinburgh|ed.ac.uk|
        Edinburgh Napier University|napier.ac.uk|
        University of Essex|essex.ac.uk|
        University of Exeter|exeter.ac.uk ex.ac.uk|
        Falmouth University|falmouth.ac.uk|
        University of Glasgow|glasgow.ac.uk gla.ac.uk|
        Glasgow Caledonian University|gcu.ac.uk gcal.ac.uk|
        Glasgow School of Art|gsa.ac.uk|
        University of Gloucestershire|glos.ac.uk|
        Goldsmiths, University of London|gold.ac.uk goldsmiths.ac.uk|Goldsmiths College
        University of Greenwich|greenwich.ac.uk gre.ac.uk|
        Guildhall School of Music and Drama|gsmd.ac.uk|
        Harper Adams University|harper-adams.ac.uk harper.ac.uk|
        Hartpury University|hartpury.ac.uk|
        Health Sciences University|aecc.ac.uk|AECC University College
        Heriot-Watt University|hw.ac.uk|
        University of Hertfordshire|herts.ac.uk|
        Heythrop College|heythrop.ac.uk|
        University of the Highlands and Islands|uhi.ac.uk|
        University of Huddersfield|hud.ac.uk|
        University of Hull|hull.ac.uk|
        Imperial College London|imperial.ac.uk ic.ac.uk|
        Institute of Cancer Research|icr.ac.uk|
        Institute of Education, University of London|ioe.ac.uk|
        Keele University|keele.ac.uk|
        University of Kent|kent.ac.uk ukc.ac.uk|
        King's College London|kcl.ac.uk|
        Kingston University|kingston.ac.uk|Kingston University London
        Lancaster University|lancaster.ac.uk lancs.ac.uk|University of Lancaster
        University of Leeds|leeds.ac.uk|
        Leeds Arts University|leeds-art.ac.uk|Leeds College of Art
        Leeds Beckett University|leedsbeckett.ac.uk lmu.ac.uk leedsmet.ac.uk|Leeds Metropolitan University
        Leeds Conservatoire|lcm.ac.uk leedsconservatoire.ac.uk|Leeds College of Music
        Leeds Trinity University|leedstrinity.ac.uk|
        University of Leicester|leicester.ac.uk le.ac.uk|
        University of Lincoln|lincoln.ac.uk|
        University of Liverpool|liverpool.ac.uk liv.ac.uk|
        Liverpool Hope University|hope.ac.uk|
        Liverpool Institute for Performing Arts|lipa.ac.uk|
        Liverpool John Moores University|ljmu.ac.uk livjm.ac.uk|LJMU
        Liverpool School of Tropical Medicine|lstmed.ac.uk|
        University of London|london.ac.uk lon.ac.uk|
        London Business School|london.edu|
        London Metropolitan University|londonmet.ac.uk|
        London School of Economics and Political Science|lse.ac.uk|London School of Economics
        London School of Hygiene and Tropical Medicine|lshtm.ac.uk|LSHTM
        London South Bank University|lsbu.ac.uk|
        Loughborough University|lboro.ac.uk|
        University of Manchester|manchester.ac.uk man.ac.uk|
        Manchester Metropolitan University|mmu.ac.uk|
        Middlesex University|mdx.ac.uk|
        Newcastle University|newcastle.ac.uk ncl.ac.uk|University of Newcastle upon Tyne
        University of Northampton|northampton.ac.uk|
        Northern School of Contemporary Dance|nscd.ac.uk|
        Northumbria University|northumbria.ac.uk unn.ac.uk|University of Northumbria at Newcastle
        Norwich University of the Arts|nua.ac.uk norwichuni.ac.uk|
        University of Nottingham|nottingham.ac.uk|
        Nottingham Trent University|ntu.ac.uk|
        The Open University|open.ac.uk|
        University of Oxford|ox.ac.uk|
        Oxford Brookes University|brookes.ac.uk|
        University of Plymouth|plymouth.ac.uk|Plymouth University
        Plymouth Marjon University|marjon.ac.uk|University of St Mark and St John
        University of Portsmouth|port.ac.uk|
        Queen Margaret University|qmu.ac.uk|Queen Margaret University, Edinburgh
        Queen Mary University of London|qmul.ac.uk qmw.ac.uk|
        Queen's University Belfast|qub.ac.uk|The Queen's University of Belfast
        Ravensbourne University London|rave.ac.uk|
        University of Reading|reading.ac.uk rdg.ac.uk|
        Robert Gordon University|rgu.ac.uk|
        University of Roehampton|roehampton.ac.uk|Roehampton University
        Rose Bruford College|bruford.ac.uk|
        Royal Academy of Music|ram.ac.uk|
        Royal Agricultural University|rau.ac.uk|
        Royal Central School of Speech and Drama|cssd.ac.uk|
        Royal College of Art|rca.ac.uk|
        Royal College of Music|rcm.ac.uk|
        Royal Conservatoire of Scotland|rcs.ac.uk|
        Royal Holloway, University of London|rhul.ac.uk royalholloway.ac.uk rhbnc.ac.uk|
        Royal Northern College of Music|rncm.ac.uk|
        Royal Veterinary College|rvc.ac.uk|
        Scotland's Rural College|sruc.ac.uk|SRUC
        University of Salford|salford.ac.uk|
        University of Sheffield|sheffield.ac.uk shef.ac.uk|
        Sheffield Hallam University|shu.ac.uk|
        SOAS University of London|soas.ac.uk|School of Oriental and African Studies
        University of South Wales|southwales.ac.uk|Prifysgol De Cymru
        University of Glamorgan|glam.ac.uk|
        University of Wales, Newport|newport.ac.uk|
        University of Southampton|soton.ac.uk southampton.ac.uk|
        Southampton Solent University|solent.ac.uk|Solent University
        University of St Andrews|st-andrews.ac.uk st-and.ac.uk|
        St George's, University of London|sgul.ac.uk sghms.ac.uk|
        St Mary's University, Twickenham|stmarys.ac.uk|St Mary's University
        University of Staffordshire|staffs.ac.uk|Staffordshire University
        University of Stirling|stir.ac.uk|
        University of Strathclyde|strath.ac.uk|
        University of Suffolk|uos.ac.uk ucs.ac.uk|University Campus Suffolk
        University of Sunderland|sunderland.ac.uk|
        University of Surrey|surrey.ac.uk|
        University of Sussex|sussex.ac.uk|
        Swansea University|swansea.ac.uk swan.ac.uk|Prifysgol Abertawe
        Swansea Metropolitan University|smu.ac.uk|
        Teesside University|tees.ac.uk|University of Teesside
        Trinity Laban Conservatoire of Music and Dance|trinitylaban.ac.uk tcm.ac.uk|
        University of the Arts London|arts.ac.uk ual.ac.uk|
        Ulster University|ulster.ac.uk ulst.ac.uk|University of Ulster
        University College London|ucl.ac.uk|UCL
        University of Wales|wales.ac.uk|Prifysgol Cymru
        University of Wales Trinity Saint David|uwtsd.ac.uk tsd.ac.uk|Prifysgol Cymru Y Drindod Dewi Sant;UWTSD
        University of Warwick|warwick.ac.uk|
        University of the West of England|uwe.ac.uk|University of the West of England, Bristol;UWE Bristol
        University of West London|uwl.ac.uk tvu.ac.uk|Thames Valley University
        University of the West of Scotland|uws.ac.uk paisley.ac.uk|University of Paisley
        University of Westminster|westminster.ac.uk wmin.ac.uk|
        University of Winchester|winchester.ac.uk|
        University of Wolverhampton|wlv.ac.uk|
        University of Worcester|worc.ac.uk|
        Wrexham University|wrexham.ac.uk glyndwr.ac.uk|Prifysgol Wrecsam;Wrexham Glyndŵr University;Glyndŵr University;Glyndwr University
        Writtle University College|writtle.ac.uk|Writtle College
        University of York|york.ac.uk|
        York St John University|yorksj.ac.uk|
        Edinburgh College of Art|eca.ac.uk|
        Barnsley College|barnsley.ac.uk|
        Bedford College|bedford.ac.uk|
        Belfast Metropolitan College|belfastmet.ac.uk|
        Birmingham Metropolitan College|bmet.ac.uk|
        Bradford College|bradfordcollege.ac.uk|
        Cardiff and Vale College|cavc.ac.uk|Coleg Caerdydd a'r Fro
        Chesterfield College|chesterfield.ac.uk|
        City of Bristol College|cityofbristol.ac.uk|
        City of Glasgow College|cityofglasgowcollege.ac.uk|
        Coleg Cambria|cambria.ac.uk|
        Coleg Gwent|coleggwent.ac.uk|
        Coleg Sir Gâr|colegsirgar.ac.uk|
        Coleg y Cymoedd|cymoedd.ac.uk|
        Cornwall College|cornwall.ac.uk|The Cornwall College Group
        Derby College|derby-college.ac.uk|
        Dudley College|dudleycol.ac.uk|Dudley College of Technology
        Dumfries and Galloway College|dumgal.ac.uk|
        Dundee and Angus College|dundeeandangus.ac.uk|
        Ayrshire College|ayrshire.ac.uk|
        Edinburgh College|edinburghcollege.ac.uk|
        Exeter College|exe-coll.ac.uk|
        Fife College|fife.ac.uk|
        Forth Valley College|forthvalley.ac.uk|
        Glasgow Clyde College|glasgowclyde.ac.uk|
        Glasgow Kelvin College|glasgowkelvin.ac.uk|
        Gloucestershire College|gloscol.ac.uk|
        Grimsby Institute|grimsby.ac.uk|Grimsby Institute of Further and Higher Education
        Grŵp Llandrillo Menai|gllm.ac.uk|
        Hull College|hull-college.ac.uk|
        Leeds City College|leedscitycollege.ac.uk|
        Leicester College|leicestercollege.ac.uk|
        Milton Keynes College|mkcollege.ac.uk|
        New College Durham|newdur.ac.uk|
        New College Lanarkshire|nclan.ac.uk|
        North East Scotland College|nescol.ac.uk|
        Northern Regional College|nrc.ac.uk|
        Nottingham College|nottinghamcollege.ac.uk|
        Sandwell College|sandwellcollege.ac.uk|
        The Sheffield College|sheffcol.ac.uk|
        South Eastern Regional College|serc.ac.uk|
        South Lanarkshire College|slc.ac.uk|
        South West College|swc.ac.uk|
        Southern Regional College|src.ac.uk|
        North West Regional College|nwrc.ac.uk|
        West College Scotland|westcollegescotland.ac.uk|
        West Lothian College|west-lothian.ac.uk|
        Warwickshire College Group|wcg.ac.uk|
        University of Cambridge Local Examinations Syndicate|cambridgeassessment.org.uk|Cambridge Assessment
        """#
}
