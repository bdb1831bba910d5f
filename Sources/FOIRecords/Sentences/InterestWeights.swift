/// What words tell of sentences, learnt from 8375 rows by Training/learn: not written by hand.
enum InterestWeights {
    static let text = #"""
        	VXNdLs
        0	VRUZYc
        0 $	VWTSTg
        0 0	ZRUcXZ
        0 a	WcXgSZ
        0 about	YXYYYd
        0 allows	YXYWXe
        0 an	bXXWcY
        0 applies	SUdVVd
        0 april	XYZXZc
        0 are	QVSRdZ
        0 as	YWXXYe
        0 at	WcXXXZ
        0 august	UUXYXg
        0 b	XWYbdU
        0 because	VbWYbX
        0 but	UWWTVg
        0 by	UWVWWf
        0 c	QZUZYb
        0 can	WWWXbZ
        0 cannot	RYaScX
        0 cases	aVXXXd
        0 commercial	RTRbUc
        0 complaints	SUVXUi
        0 concerns	UWVWdX
        0 d	XTXbcZ
        0 days	XVXWXe
        0 december	USYWYg
        0 does	WXYWdY
        0 e	XXeYZV
        0 exempts	ZYYXcZ
        0 f	VWWcYa
        0 factors	YZVcYY
        0 february	UZWVWc
        0 foia	UQUUUh
        0 for	cVVVVb
        0 g	TZVaYa
        0 has	XacRaZ
        0 hours	QXTTVg
        0 in	aNQRSf
        0 information	YXYVaa
        0 is	ZXaYcU
        0 january	XVZWYd
        0 july	XXXWXd
        0 june	RZRSTc
        0 law	YXUQTj
        0 lets	VTWWeV
        0 made	XXXWYd
        0 march	VWWaUc
        0 may	XTXTcf
        0 means	VTUXcZ
        0 million	cVXTVZ
        0 november	UUWVWg
        0 obliges	UVVXbb
        0 october	aWYUXb
        0 of	TUbYWe
        0 on	WZcVXZ
        0 pages	cXWXZa
        0 per	eWWVWW
        0 please	WWVYXd
        0 protects	XYVYeW
        0 requests	ZYaVTi
        0 requires	WVWVcc
        0 september	XcTTWZ
        0 that	VZYYab
        0 the	aZaaVX
        0 there	UXUVUf
        0 this	UXVYVe
        0 to	TZbTXZ
        0 under	aXaUWe
        0 was	ZUXbYb
        0 we	RTVSYg
        0 weeks	XXXXXd
        0 were	YZZZXc
        0 which	ZYZZTe
        0 with	WWVVWf
        0 working	WTXYWe
        0 would	WdUUaZ
        0 you	WWWVXf
        0 your	YVbZYZ
        ^ $	RRSRSj
        ^ 0	WPPMWm
        ^ a	ZeNRZZ
        ^ accordingly	WWcWWc
        ^ accountability	gUWWXV
        ^ advice	TbTUba
        ^ after	SUiYUW
        ^ against	TaWiRN
        ^ all	SbcQRe
        ^ although	YXbVZc
        ^ an	WcRScX
        ^ and	ZXYdVZ
        ^ anglers	eWYXWV
        ^ annex	SVWhSW
        ^ another	cXSVUb
        ^ any	SiVVWW
        ^ anyone	eYWWVW
        ^ anything	acWXXU
        ^ arguments	WVPjNU
        ^ as	YTdaYY
        ^ at	UVdUXd
        ^ auditors	YdWYXV
        ^ b	ZWUUXh
        ^ balance	TUcdSO
        ^ balancing	WUYiUV
        ^ because	cVeVTX
        ^ before	YYXcZY
        ^ being	fVYYYW
        ^ below	XWYfXV
        ^ better	dWWWXY
        ^ between	VUeVUd
        ^ bidders	bZVWVT
        ^ both	TTfVaT
        ^ but	PjVWaR
        ^ by	YXaTZc
        ^ c	cVWVVb
        ^ citizens	gUVXXV
        ^ complaint	UUUUVg
        ^ complaints	XSTUVf
        ^ conclusion	SScbSX
        ^ confidence	dYUcSQ
        ^ confidentiality	dZXWVY
        ^ confirmation	dXXVWW
        ^ confirming	bYbVVU
        ^ consequently	WWfXWU
        ^ considerations	UTShTW
        ^ considering	UWeWYX
        ^ copies	WWZYYe
        ^ d	VdbTVZ
        ^ date	TVUVVg
        ^ decision	TRdaTZ
        ^ disclosing	ZcWXXV
        ^ disclosure	eYRUYa
        ^ drivers	caXXVT
        ^ e	UbYVVd
        ^ each	UfZVcV
        ^ early	baUYXX
        ^ embarrassment	cUVWdV
        ^ emissions	abWXUY
        ^ even	SgYXSV
        ^ every	cZVUVV
        ^ evidence	TeVdUS
        ^ exempt	XWWTUg
        ^ exemptions	WWUSVg
        ^ factors	WQMgZT
        ^ families	fUUYWX
        ^ favouring	UUTgWS
        ^ fees	WZVWYe
        ^ ferry	cZWXXX
        ^ fewer	XdSWVa
        ^ figures	abWYYY
        ^ firms	ShVUVU
        ^ foi	VXXUWe
        ^ for	XQbhXV
        ^ four	bYVVUb
        ^ freedom	UNPSJo
        ^ full	eXVWWU
        ^ further	WcZZYa
        ^ future	UgWWWT
        ^ given	UYeVYZ
        ^ giving	cZYXZW
        ^ good	dYXWUU
        ^ governors	ZcUVTW
        ^ greater	fSTWVa
        ^ had	WXdWWa
        ^ half	SgXYXV
        ^ harm	aZWhRS
        ^ having	VWcbVW
        ^ he	cYRTUa
        ^ here	bVabWb
        ^ how	UQUeUf
        ^ however	XbaYWa
        ^ i	ZSXYSe
        ^ if	XbPTRc
        ^ in	VSadWc
        ^ information	VWTObc
        ^ inspectors	ZdUVVV
        ^ interest	ZcUVWU
        ^ internal	WUWWac
        ^ it	cYWSVb
        ^ it's	abaXZU
        ^ item	WVWTVf
        ^ its	VaWTTc
        ^ knowing	dZVUXT
        ^ knowledge	eWXWXX
        ^ landowners	XdZYYW
        ^ law	VaVYbX
        ^ legal	WWYYcb
        ^ let	ZXTeUX
        ^ letting	fYVWYX
        ^ local	fVXXYV
        ^ looking	aUcaXZ
        ^ mae'r	WWXWXe
        ^ making	bZWVVa
        ^ members	adaTUR
        ^ ministers	ZeSRTQ
        ^ minutes	XXXWYd
        ^ money	TeXYXa
        ^ mr	ZWVWWd
        ^ much	UeZUXa
        ^ my	UVcVVc
        ^ n	WUVUWf
        ^ names	XVXXYe
        ^ national	VbUWdX
        ^ neighbours	eYWXXU
        ^ neither	ZaZaUZ
        ^ next	WZVaUb
        ^ nhs	YTWWXe
        ^ no	UbWOWd
        ^ nobody	ZbRUaV
        ^ none	VVXUYf
        ^ nor	abWTTZ
        ^ not	VXaVUe
        ^ nothing	cUeXVa
        ^ now	WWbfVV
        ^ objectors	cZYZYX
        ^ offenders	WgTWVT
        ^ officers	ThYWTS
        ^ officials	VgXUUV
        ^ on	TVfeTU
        ^ once	cZXVaW
        ^ one	XcaXUX
        ^ only	YbZXUZ
        ^ openness	iVQSUS
        ^ other	dZUXWU
        ^ others	dYWZXW
        ^ our	ScZaRc
        ^ outcome	STZgUS
        ^ overall	WUbdWV
        ^ parents	eXYYYX
        ^ parliament	bVXXcX
        ^ part	ZTTQRi
        ^ patients	fWVYWU
        ^ people	fYTTTP
        ^ please	VVYUWg
        ^ points	XWWgXT
        ^ police	VZXUUe
        ^ prejudice	VZWWVd
        ^ premature	VfWXXW
        ^ prisoners	VfWWVU
        ^ public	VXVmXT
        ^ publication	caTUXU
        ^ publishing	eYWUVU
        ^ pupils	YeYWVV
        ^ put	TafVWT
        ^ question	TWVTUh
        ^ questions	VWWTVg
        ^ re	WTYXWf
        ^ reason	UVUZXf
        ^ reasons	SSRdWZ
        ^ regulation	PRJfeS
        ^ release	YcURaW
        ^ releasing	bbXXYW
        ^ reply	XXYXYd
        ^ request	VUXTUg
        ^ research	dVdVWU
        ^ residents	eZXWXT
        ^ resolved	VVZVWe
        ^ responded	WVWWWf
        ^ response	TTUUVi
        ^ revealing	ZdXVYW
        ^ schools	dZVVVT
        ^ section	PUWddV
        ^ sections	WWWcdV
        ^ see	TTUSVh
        ^ seeing	caUWXV
        ^ seven	XUWVWf
        ^ several	ZbVYZZ
        ^ she	UhVUWV
        ^ should	WbXVXc
        ^ shows	gWVWWS
        ^ since	bUbUaY
        ^ so	YWecTT
        ^ some	WgTaSW
        ^ staff	aeWWXT
        ^ still	TfWVWX
        ^ students	eVXUYZ
        ^ such	bbUWUW
        ^ sunlight	fVWWYV
        ^ suppliers	YeTVUT
        ^ taking	VTbVWc
        ^ tarrant	WXYWXd
        ^ taxpayers	fXWXXU
        ^ telling	VfXWYY
        ^ thank	WWWXXe
        ^ that	ZbZXQX
        ^ that's	fUVTVZ
        ^ the	YaWVXc
        ^ their	cVUVSc
        ^ there	adXUXX
        ^ there's	cUdXWW
        ^ therefore	YXdXXX
        ^ these	aScSda
        ^ they	ZZaRSa
        ^ they'd	abXYWX
        ^ this	VTbWXe
        ^ those	adSVUU
        ^ though	WdcXXW
        ^ three	WfWWZT
        ^ time	caXWWT
        ^ to	VacPZZ
        ^ transparency	fVVYYV
        ^ trust	cbVXWY
        ^ trustees	VdZYYX
        ^ turning	VVWeWa
        ^ two	XaSSUd
        ^ ultimately	WWeXYY
        ^ under	PQWYfV
        ^ understanding	eWXVWV
        ^ until	WVdWXd
        ^ value	aYVWWc
        ^ victims	acXXXW
        ^ visitors	eWXYWV
        ^ voters	dXXXYY
        ^ water	ZbWVWa
        ^ we	bVYXSd
        ^ we've	bTeSZY
        ^ weighing	VVZgUS
        ^ were	ZcZSVX
        ^ what	NYahWY
        ^ what's	TbWVUc
        ^ when	YVfWaa
        ^ where	XSYfbY
        ^ whether	cVVWZW
        ^ while	UUdWbX
        ^ whilst	aWbWYX
        ^ why	TWThVX
        ^ with	UWfaRV
        ^ withheld	YXVTYe
        ^ without	aYbWUX
        ^ witnesses	ZeXXWV
        ^ would	fWTSaS
        ^ yes	bQTSSf
        ^ yet	VhUYVU
        ^ you	YRQZSg
        ^ your	ZXVQVd
        a	bcXUbU
        a $	QWQeTd
        a 0	WWbYWd
        a and	WUabaZ
        a b	YXWRXg
        a better	fScVVW
        a body	ZbaWYZ
        a breach	WcYXXb
        a case	cWVcSW
        a certificate	XWbXYZ
        a charity	cYYZYV
        a chilling	XbYYcX
        a claim	YbbVZW
        a class	YXXYdY
        a company	XVZVYe
        a complaint	XcXVWb
        a contractor	YdVWWT
        a copy	UWYVVc
        a cost	UbcWXX
        a council	dVWYYa
        a country	eXWXXW
        a court	VcYVVZ
        a date	abVYWV
        a debate	fUWYWX
        a decision	dXTZaa
        a defence	ZUdUbV
        a different	ZVcXXd
        a direct	fVVWUW
        a disadvantage	XdVXXW
        a doctor	ZaYZWV
        a document	ZZWUdV
        a draft	bYUYZX
        a duty	dWVXXd
        a fair	dYcUUT
        a fee	VXYYXe
        a figure	ZaWYWb
        a firm	WbVYWb
        a fortnight	XbWYXc
        a free	cZYZXX
        a full	YcZYWZ
        a further	bVZYXd
        a general	YZaXeW
        a good	YbbSSW
        a government	UgWYbV
        a great	bXbWUW
        a greater	YZcWVV
        a half	ZbXUXZ
        a harm	WdXXaY
        a hostile	VfYVXW
        a i	WVUUVf
        a is	TVYQUg
        a jury	VfVWWV
        a large	eWVWYY
        a lawyer	WcYXcV
        a legitimate	caYWZX
        a list	WZUUVe
        a little	WacVXW
        a local	ZVWYXe
        a loss	VcZZYb
        a man	ZcXYWV
        a map	dXUXVY
        a matter	dUWUWZ
        a member	aVVXWd
        a minister	WeVZaV
        a name	UgUVXU
        a national	bZRVWS
        a natural	dWbYYY
        a new	bVaZWd
        a no	ThWXVU
        a number	WXWaWe
        a of	VUWVXf
        a particular	caWVZW
        a person	ZaTYaZ
        a plan	ZYXYYc
        a point	bWWXVa
        a policy	XZUZba
        a poor	aaWWVV
        a prejudice	YXYYdY
        a presumption	bUWScb
        a private	YdTUTZ
        a programme	fVWZYV
        a proper	dTbVWX
        a public	aZVZaS
        a published	bWVYWe
        a qualified	TTbYbX
        a question	dYVWUW
        a quiet	YacXXX
        a real	cVYXdV
        a reasonable	UWTXca
        a record	UYacaX
        a refusal	aYYSaX
        a register	XdVWXd
        a reply	WcWYWZ
        a report	WeXYaY
        a request	TSUWZf
        a response	cVXYVd
        a review	XWZYXd
        a right	cZXYbV
        a risk	ZcUWWW
        a rival	UfZXXV
        a safe	ZdZVTV
        a school	cZWWWR
        a search	TcVWXb
        a second	dWVXXW
        a section	ZZZeaU
        a service	dYVWYV
        a short	ZbYUVS
        a sign	ZaWZYb
        a single	UdZWQa
        a small	UecYXV
        a sound	daXYXW
        a spreadsheet	XXXXYd
        a stake	fVWZYW
        a strong	YcaVXW
        a subject	hSWYWV
        a supplier	WcZZWb
        a table	ZbWXWb
        a tax	bcTXXV
        a team	WeXYXW
        a term	VXWWcY
        a the	YVXXda
        a thing	ZcYZXY
        a third	bXWVdV
        a time	XcXYYa
        a trade	TbUUab
        a trial	WeXZYY
        a trust	eYYYVY
        a view	ZcXWZW
        a warning	ZYRWVc
        a way	ZdUXWW
        a week	ZbVWWZ
        a which	XWYXVf
        a whole	XYcVbU
        a year	aVZVUe
        a yes	UfXWVV
        abili*	WbWUcU
        ability	WbWUcU
        ability to	XaWVcW
        able	acXUUX
        able to	acXUUX
        about	gXVUVR
        about $	VfXZXX
        about a	dYVTZU
        about how	fUXYXW
        about it	bWTcXT
        about its	eXWZZW
        about the	ZZbRVb
        about their	dZaXZT
        about this	UbWUXf
        about to	UgVWXT
        about what	dZWaVX
        about whether	ZWXcXW
        about which	YbaWVW
        above	ZTgSTY
        above $	bVUVWc
        above the	VZdYXW
        abroa*	dbVVaV
        abroad	dbVVaV
        absol*	VYVahQ
        absolute	VYVahQ
        absolute $	TWWUgU
        absolute and	YZWdbX
        absolute exemption	YZaWcW
        abuse	bdVUVT
        acade*	aVaUSZ
        academics	bbVXXW
        academy	YTXVVe
        accep*	aVbQYV
        accept	cZWVZR
        accept that	aaZXVU
        accepted	cWYUXd
        accepted that	cWXZXc
        accepts	ZSbUYR
        accepts that	aTZVaS
        acces*	bWbUZY
        access	cXbVZV
        access to	caSUZX
        accessible	SVUXWg
        accessible to	WWVYXf
        accid*	YdXVXX
        accident	VeYVXX
        accom*	bYWVWc
        accommodation	dVWWWX
        accor*	YUcSWd
        accordingly	YXdTVa
        accordingly $	ZabVWV
        accordingly the	ZYdWWV
        accou*	dYYYWU
        account	aXYaYV
        account $	gUVbWU
        account for	bYbVVV
        account of	XaWaUa
        account the	WWdXWY
        accountability	hXVUUT
        accountability for	gUYVWV
        accountability of	fTXWVW
        accountable	bXaYVX
        accounts	YbVSSb
        accounts $	YaVYYb
        accur*	cZVVbV
        accuracy	dYWWVW
        accus*	fZVXSV
        achie*	WbadVV
        achieved	YdbWXW
        ackno*	fTXWXV
        acknowledge	eTXWWX
        acknowledge that	eUXVXX
        acknowledged	dWWXZX
        acknowledges	cXYZYZ
        acknowledges that	cXZZYZ
        acqui*	UcVXWe
        acros*	aaVVUX
        across	aaVVUX
        across the	XcVVVZ
        act	aTTSbd
        act $	dRRWaZ
        act 0	SWaTWc
        act as	cUYZYa
        act because	UdYZXX
        act does	UUXXca
        act gives	XTYXba
        act is	WUWUeZ
        act requires	YUbWWc
        act the	UVWVcZ
        act we	XZYVYc
        acted	ZWcTVX
        actio*	cWYWZZ
        action	cWZWZY
        actionable	WXXVab
        activ*	ZXbYcV
        activity	ZXbYcV
        actua*	cUYXba
        actual	YVYXdb
        add	caVYZV
        add nothing	VcUWYc
        add that	gTWXYV
        add to	bbVZXU
        added	WdYYYa
        addit*	YeWWVa
        addition	adTWUV
        additional	XbXXWc
        addre*	XYWSTf
        address	YXUVUf
        addresses	WbbVWa
        adds	cdSYUU
        adds to	eTWYXY
        adequ*	cYbZYX
        adequately	cYbZYX
        adjus*	eaWUYX
        admin*	dWWTbW
        administration	cXZTaU
        administration of	ZbZXZU
        administrations	XeUYbY
        admis*	eWYXYV
        admissions	eWZXYW
        adopt*	XcZZYZ
        adopted	XcZZYZ
        advan*	YYebTR
        advance	cZWXXX
        advantage	UYdXXU
        adver*	RfSUZa
        adversary	WfXWVU
        adverse	XYWYdX
        adverse effect	XWXWeY
        adversely	WeUXYW
        adversely affect	YcWZZX
        advic*	ZZXVaa
        advice	ZZXVaa
        advice $	RaYXXd
        advice and	ZYWUWc
        advice from	VcWVVc
        advice is	afTURX
        advice of	ZcYZVX
        advice on	YdXTXY
        advice that	YdUWVW
        advice was	XUXZVf
        advice would	fWWUWV
        advis*	ZcTVYd
        advise	XcWUUZ
        advised	ZbYXWa
        adviser	WZYXad
        advisers	YZYYXd
        affai*	aaUXZa
        affairs	VZXXZb
        affec*	eaRUXU
        affect	baWYZX
        affect the	ZcWZZX
        affected	bdQSWY
        affected by	eZVVWY
        affects	gSXYXX
        affects every	fUYYXX
        affor*	dZWWYW
        affordable	dYXXXY
        afrai*	XdXXYb
        afraid	XdXXYb
        afres*	VUdYVa
        afresh	VUdYVa
        after	XbaRbU
        after $	XdVYXY
        after a	VdTVXa
        after that	XXYZZd
        after the	ZZbVVY
        after*	WdaXWW
        again	aebPPU
        again $	XeTRSa
        again at	VcdUWW
        again if	WeXYYX
        again in	TabWWb
        again*	SadbVQ
        against	SadbVQ
        against $	WNYfTX
        against a	WacWVW
        against are	YdaZVW
        against confirmation	UVVeYW
        against confirming	XYUfVW
        against disclosure	VaZbSS
        against it	WaVcWb
        against release	VWbdVV
        against that	VdYaUU
        against the	YWeUWZ
        against this	dXWaWW
        against you	YVeVXV
        age	YXcUXd
        age of	YXdWUV
        agenc*	dYYVVa
        agencies	dYUVVV
        agency	ZaaXVb
        agency would	WfVXXV
        agency's	bZWWXZ
        agent	VYbYXc
        agent*	ZdXYVS
        agents	ZdXYVS
        ago	WdWXWY
        ago and	XeWXWU
        agree	hVXSTU
        agree that	eTWTVW
        agree with	dVYUWY
        agree*	YdXVUZ
        agreed	VeYXWX
        agreement	WbYVWb
        agreement $	VcWWYa
        ahead	SfcWYU
        ahead of	UfaZYV
        aid	cbUWVW
        aim	ZcUTUW
        air	caVWWX
        air quality	cXWXXb
        aircr*	ZcVWXY
        aircraft	ZcVWXY
        aired	XdVXXW
        airpo*	eWZXXV
        airport	bZZXXW
        alarm	UgVXXW
        alarm*	abYXWV
        alba	XTZVVg
        alert*	ThVXXT
        alike	ZbXUUb
        alike $	XbVWWc
        alive	dYZXWV
        all	ZZaKaX
        all $	bbVYUV
        all of	aYZUcW
        all that	aZbWXV
        all the	YfXUaU
        alleg*	aaUVVb
        alleged	gUWUWX
        alloc*	WbUVVb
        allot*	aXUVVb
        allotment	cWWWWc
        allow	bUUTXf
        allow a	aXWYXd
        allow the	bVVYWd
        allow*	fUVTYZ
        allowed	TYYUUe
        allowing	eYXXYU
        allows	dWWVZZ
        alone	ZfWQSX
        alone $	ZdWTSX
        alone and	WdXYYX
        along	XbWYXb
        along the	ZdWZZV
        aloud	XcZXYV
        alrea*	YgUXYT
        already	YgUXYT
        already $	dZXVXX
        also	fbPWRT
        also a	aaZUUc
        also be	XdWXWV
        also considered	cUWVVZ
        also show	cYYYYX
        also the	YXWeWU
        alter	bXdWYW
        alter*	dXWTaT
        alternative	bZVTaV
        altho*	ZWcVYb
        although	ZWcVYb
        although the	UXcVeW
        alway*	dYUWaX
        always	dYUWaX
        am	PQYVVh
        am sorry	YXXXYd
        am writing	YXZYZc
        ambul*	baWXXa
        ambulance	cZWXYa
        amiss	ZZWXWc
        among	ZdXUYX
        among the	dVaYYY
        amoun*	eXXTYS
        amount	bZUXaT
        amounts	eTZVTW
        an	dXUIbY
        an absolute	YZaXcW
        an adversary	WfXWVU
        an agreement	XVcZYb
        an appeal	XbXYVa
        an applicant	ZUVUeW
        an argument	eYUTaT
        an audience	UfXYWV
        an authority	XWYXeV
        an earlier	baXXXW
        an early	bZYYWW
        an end	bcXXTV
        an exemption	VXWXfV
        an explanation	fTZXTV
        an honour	YdWWTX
        an individual	bXXXda
        an inquiry	VbbWVZ
        an inspector	abWXVU
        an interest	gTVYXS
        an investigation	YWXYbd
        an obvious	cVZZZY
        an offer	dXYYYX
        an open	fXTYXU
        analy*	TZZdVZ
        analysis	XZadWT
        and	baYWWZ
        and $	TTTSVi
        and 0	RSZZdY
        and a	XZaRXb
        and against	UaZdWW
        and an	YZTVUb
        and any	XZVWbb
        and are	XYaWTc
        and assistance	VUUTUg
        and at	ZaWTUa
        and b	YXWcWZ
        and be	bZVYXW
        and by	caVUVU
        and c	XYaUZb
        and can	XeUUaY
        and client	XcXWaY
        and could	bZTWTZ
        and data	bXXWVd
        and deserve	dWYYZY
        and does	UcaXYa
        and each	XfVSTT
        and every	cZaWVU
        and fees	WZYYYd
        and for	WbaVWb
        and found	VZbXXc
        and four	XWWWYe
        and frank	UaWWaa
        and frequency	YWWYdZ
        and has	WbXVUd
        and have	TbfUXZ
        and his	eVYYYY
        and how	WeTSWZ
        and i	YUVaRe
        and if	aYWYYc
        and ii	ZZZYXc
        and in	ZZaWRa
        and is	XdZXXY
        and it	bZXSVT
        and its	baTZYW
        and less	XaVZWc
        and may	bRXWZc
        and members	UgVVWU
        and might	ZbVWWW
        and more	YcYWVV
        and must	aZbYWY
        and no	aUYVbd
        and none	VbWWZd
        and not	XcSVcY
        and nothing	bbUXXU
        and of	YeTVUa
        and officials	XcZZXZ
        and on	XXdbWV
        and one	aXTUXb
        and others	eXXWWW
        and ought	fVYZYX
        and our	YWTcYa
        and people	eWVWXV
        and received	YWZYXd
        and regulation	ZYUUZe
        and safety	VWVbXb
        and section	SVYRYj
        and she	aYbWWZ
        and should	aaTVVZ
        and significant	TZVWcV
        and so	YUbbXa
        and some	YaVUVa
        and staff	bZbYYW
        and that	dYYVWX
        and their	eVTYZa
        and then	VXVZYc
        and there	WXZVZa
        and therefore	VWbZZe
        and they	cZTTWW
        and think	aVaYXb
        and this	abZXWV
        and those	cZWXXa
        and to	UdZVWc
        and two	SfVXXY
        and want	cXYZZY
        and was	TfWXXX
        and we	cYcOaV
        and were	ZabYWV
        and what	RdaeVX
        and where	TdbXVZ
        and which	VeZZZb
        and who	dWXYYb
        and why	fVYVWW
        and will	UaVWXd
        and with	WcZXbV
        and without	YcZYZX
        and would	ZcWVXY
        and you	bZbUWV
        angle*	dYZZZW
        anglers	dYZZZW
        anglers and	eXXXXW
        anima*	bdVXXU
        animal	cbWYYW
        animals	WeWYYW
        annex	PUXhTZ
        annex $	WUZVVg
        annex a	WWWaWd
        annex b	XWUeVY
        annex*	YXVdVZ
        annexes	YXVdVZ
        annou*	aZXUZX
        announced	bYWVaY
        announced $	WbTWaU
        announcement	VeaYYX
        annua*	WYRVXb
        annual	WYRVXb
        annual report	bTWYWb
        anony*	ShYUUT
        anonymity	TfZWWV
        anoth*	bcTPYZ
        another	bcTPYZ
        another $	YeUVYR
        answe*	YZbNWb
        answer	ZYaRUd
        answer $	bWSUTc
        answer a	cYWYXZ
        answer for	dXWVWU
        answer that	acVXYW
        answer the	UdYYXc
        answer to	VWZVUe
        answered	WUYSbb
        answered $	VWWWbb
        answered in	WWXWWe
        answered within	XYYZYd
        answering	aXaWXb
        answers	WcYRVa
        answers $	baUVUa
        answers are	YUYVZd
        any	ZXYObb
        any further	XWXYYd
        any of	XUXYbe
        any other	VdXYYa
        anybo*	baUXUZ
        anybody	YdVXVa
        anyon*	acYTXS
        anyone	bbYTXT
        anyone to	dWZXZZ
        anyth*	XaUVac
        anything	XaUVac
        anything $	YZWVYc
        anything is	XYYZZc
        anything that	ZbXYYc
        apart	ZXbXWb
        apart from	bVUWVd
        apolo*	aYXVWe
        apologise	UUUWYe
        apologise $	VVUWZe
        appea*	ZYTVZd
        appeal	ZXURYf
        appeal is	bTXVTd
        appeal to	WcYYXY
        appeals	XbWUUc
        appear	cYUTUV
        appears	UbYbVc
        appen*	TSUaSg
        appendix	UTVbVd
        appli*	XWTXYc
        applicant	aYTQcY
        applicant $	ZZXUTZ
        applicant's	daXXYW
        applicants	aYWVXc
        application	bWXTZc
        applications	WcXXYa
        applied	WVUeZW
        applied $	VWWcVZ
        applied the	WXbaZV
        applied to	RVYaZa
        applies	TbbSXd
        applies $	VZcUTf
        applies and	XXcYWc
        applies to	WeUTWa
        applies where	YXYZcY
        apply	aUUUcc
        apply $	ZXXaZc
        apply a	UYVUdZ
        apply the	bXWZZZ
        apply to	aVUWZb
        apply*	YVZcbX
        applying	YVZcbX
        appoi*	YbWQSY
        appointment	bXUUXd
        appointments	YZUUUd
        appra*	YZVWWc
        appraisal	YZVWWc
        appre*	cUbUVW
        appreciate	cXZWXY
        appro*	bVabYZ
        approach	dXWYbW
        approached	WXWdWc
        appropriate	YVcWXe
        appropriate limit	VTVXXg
        april	ZVZUXd
        april $	aVbYYa
        april 0	UbWWVb
        archa*	cZUXUU
        archi*	baaWXS
        archive	baUXYS
        are	aZVUaY
        are $	XYVeRc
        are 0	UVXTWg
        are a	bcaVXW
        are as	VVZYbZ
        are at	ZbZVWX
        are attached	VUUXXg
        are being	cYVVYY
        are better	WVcZWb
        are bound	baZbVU
        are concerned	cXZVbW
        are dealt	aVXbbY
        are entitled	eXVXXX
        are exempt	WaWUWd
        are given	bWYdVW
        are in	UYdVTc
        are interested	cVZZZa
        are kept	aaWXXb
        are known	dZXXXU
        are likely	cZXWVZ
        are not	dTcRTb
        are of	YaXXWc
        are on	aZTcWY
        are only	WdYYZX
        are open	VeaXXX
        are out	bXcUUX
        are outweighed	WVfVWW
        are owed	eVZWXX
        are paid	eXWXUT
        are part	abVYVX
        are personal	UYXXXc
        are public	dTWXYa
        are published	cYWXYb
        are put	UbbXWa
        are qualified	XWWVhT
        are required	WVWbXc
        are safe	ZbVXWV
        are satisfied	XZdWWY
        are set	aRWYWg
        are shown	UaWWVe
        are still	SjSSSZ
        are the	WXZaQc
        are therefore	TVVWYg
        are these	YUWdbX
        are those	ZcWacV
        are to	aUaXdT
        are under	VfVVVT
        are used	WfXYWW
        are watched	ZbXYXW
        are what	UgUYVV
        are withheld	XWZWXd
        are withholding	WbWSYd
        are worth	WfXXVU
        area	ZbYXVX
        aren'*	dYVWXU
        aren't	dYVWXU
        argue	cZWVXV
        argue*	XaZcTW
        argued	YbTcUW
        argued that	dXUTVX
        argues	aWcXWW
        argum*	VWZgdO
        argument	aaaNZP
        argument for	eZTVTU
        argument is	YadWVV
        argument that	ZcXVTU
        arguments	QUZhZQ
        arguments $	VVYgUW
        arguments against	YeXYUX
        arguments are	WUcZbU
        arguments for	XTbZaX
        arguments in	UUXeTX
        arguments on	ZYVdbX
        arguments that	VTUgTW
        arguments the	XWaaVX
        arise	SbSXaa
        arith*	abVWWX
        arithmetic	abVWWX
        armed	dVaXWX
        armed forces	dVaXXY
        armou*	VfWWWU
        armour	VfXWWU
        aroun*	YeVVWV
        around	YeVVWV
        around the	eVXZYY
        arran*	acXXUV
        arrangements	bbXXUV
        arres*	ZcYVUY
        arrived	eUaWaX
        arrived at	eVXWWW
        arson*	VfVVWU
        artic*	UWXSca
        article	VXXTab
        article 0	WXYTab
        as	XZZYbW
        as 0	XXZZZd
        as a	ZYcNaY
        as an	dYTUTf
        as being	WeVXYW
        as disclosure	WfWWWW
        as follows	VTVeVb
        as for	WcXVUd
        as is	UWUWZb
        as it	WYdRVb
        as long	UadTaX
        as much	cZYRUS
        as one	ZYZYcX
        as regards	XaaVWZ
        as section	VXZZaa
        as such	bVTVbb
        as that	UZUTVd
        as they	YWcUXa
        as this	UZXbbZ
        as though	XcYZZY
        as to	ZaaZSV
        as we	YUZfXV
        as well	ZaVVZZ
        as you	cWUUVd
        asbes*	abWXXV
        asbestos	abWXXV
        aside	YWdVYX
        aside $	ZUZVUc
        ask	bXWYZa
        ask $	eXWXWW
        ask about	cUWXXb
        ask for	XcVVVa
        ask how	fVXWVW
        ask the	aXYVWb
        ask what	dWbXZV
        ask where	cXXbZX
        ask whether	YYWbbX
        asked	XXSUYd
        asked $	ZXXVaa
        asked for	XYVOXd
        asked ourselves	YTYcXZ
        asked the	bTWVWc
        asked to	ZZXTTZ
        asked us	ZcUUSY
        askin*	aZVTaY
        asking	aZVTaY
        asking for	UdZXXZ
        asks	UeWVZb
        asks for	XaYXZc
        assau*	WdXYWX
        asses*	ZUbYZY
        assessed	YVaUWd
        assessment	aSbZZY
        assessment is	XTZWdY
        assessment of	bWYdYU
        assis*	dZUUTZ
        assist	abWVVZ
        assistance	WcZTUc
        assum*	eVUVYZ
        assumptions	eXWXXX
        assur*	baYSUa
        assurance	aZZTTc
        assured	ZcXYYV
        asylu*	ZbVXVU
        asylum	ZbVXVU
        at	XaYTXb
        at $	baUVVU
        at 0	SSTTVi
        at a	YcVRSY
        at all	baZYUX
        at an	cZXYWU
        at annex	XXVZWc
        at both	XWcZYa
        at each	bSWXXg
        at ii	WVVWXg
        at its	ZdVUUY
        at large	WcUXdW
        at least	cYXYaY
        at night	XeWXYV
        at once	dZWVUT
        at one	VhUVUT
        at our	YdXXYX
        at present	UZbXWb
        at question	dWWWZX
        at regulation	eXVUUd
        at risk	caaYXU
        at section	XXcVbX
        at stake	bVcWWW
        at their	YeVVUV
        at this	SfdVUT
        at which	aaWVWX
        at work	dVZYZb
        at www	WVXVTg
        attac*	QgYRPd
        attach	XZeXXV
        attached	XUXUVh
        attached $	VQZVWf
        attached as	YXXWYd
        attachment	XVWXWe
        attack	XfWZVW
        atten*	aZWVWc
        attendance	YVYWXe
        attention	bZWXXb
        attra*	bYVVZZ
        aucti*	YbYWWZ
        auction	YbYWWZ
        audie*	ZeYXXV
        audience	UfXYWV
        audience $	VfYYXX
        audit*	YaWQWc
        audited	VgYWUX
        auditor	VYaXUe
        auditor's	fTUUVb
        auditors	cZXXXW
        august $	WTaXWf
        august 0	UXYSVh
        autho*	WbVNcZ
        author	UbUVVd
        authorities	VZWTba
        authorities $	WUXWbc
        authority	ZZYRcZ
        authority $	bWWUZb
        authority has	dbXXTV
        authority in	ZbXYWW
        authority is	abYYYW
        authority must	XWVZdY
        authority to	SWTUfY
        authority's	XeXXYY
        autum*	bXYVTb
        autumn	bXYVUb
        avail*	WVZbXc
        available	WVZbXc
        available $	VUacZV
        available and	WabWYb
        avoid	baWXXU
        avoid the	cZZZXY
        avoid*	VbbVWW
        award*	eWXXWX
        awarded	bXYZWe
        aware	bbWXWX
        aware*	fUXUWW
        awareness	fUXUWW
        awareness of	gVVVWU
        away	bdYYXP
        away $	XfZWUT
        away from	bZWbWV
        away the	VfWXXV
        awkwa*	ZdZWWX
        awkward	YdXZWX
        b	UUacYZ
        b $	RUQaTh
        b and	YVWZcZ
        b has	YXcVcW
        b i	UVVeUX
        b ii	YbYcUc
        b is	VUbXXc
        b law	YXTQWh
        b of	WdVRcV
        b requires	ZZXVdZ
        b the	WWVeWb
        back	XcaZPW
        back $	TcacVU
        back at	YcWXWa
        back the	YYcVZa
        back to	eXUXWW
        backg*	aScVYY
        background	aScVYY
        bad	UhUVWT
        badly	cbWWVW
        baili*	WbXWYd
        bailiffs	WbXWYd
        balan*	QNjdXQ
        balance	RPhbYU
        balance $	VTZeVW
        balance by	VZdWYX
        balance falls	ZYXUeW
        balance favours	ZXdUYY
        balance is	YZdVYW
        balance lies	WXdZYY
        balance of	YYaXWe
        balance test	VYcZUT
        balance that	XVdYYU
        balance the	WUbaVT
        balance was	aXZWbX
        balance we	XXdTYX
        balanced	WTfYWR
        balancing	VTcfYT
        balancing exercise	WVdbZW
        balancing test	WXXeXU
        ballo*	ZdXVWV
        bank	baWVWZ
        bank details	UWXWWe
        banks	ZZbVWX
        bar	UdWYbX
        bare	cZYVWV
        barga*	cbVUVV
        bargaining	UfXVWX
        barri*	abVUVZ
        base	YcXWYW
        based	UZTTfX
        based and	XWWWfW
        based exemption	YYYXcY
        basis	aaZWTZ
        bat	eWWXVX
        bbc	bWYZXb
        be	ZaYZcS
        be $	YabYWY
        be a	YacRXW
        be able	bcSUUW
        be affected	YcUVWV
        be answered	VWaVWc
        be argued	WcWcXX
        be asked	baXXVY
        be at	caWWXV
        be better	bUYcVW
        be called	WeXYWX
        be claimed	WYXXdX
        be compromised	WeWWXY
        be considered	WWWXfW
        be consistent	gVUUWW
        be disclosed	aXZacU
        be done	XXeQTZ
        be exempt	VVVVba
        be extended	ZZYXXd
        be fair	TYZXVf
        be found	SdXTZZ
        be free	VfXUXV
        be gained	WUdaWX
        be glad	dXWWYZ
        be got	WeVWVV
        be had	TbbWbc
        be handed	VfZXYX
        be harmed	TgVVWV
        be heard	dYZWWV
        be held	YdWUVY
        be helped	bWbVWX
        be identified	WbXXWb
        be in	SecXPZ
        be kept	RabXYU
        be known	eZVUVV
        be laid	ZcZTWX
        be left	TecTWX
        be less	YdVZVW
        be let	XdXWYW
        be likely	VXXUbc
        be looked	dVXWbV
        be lost	WYaaST
        be made	ZYZcVZ
        be maintained	WVfSaY
        be met	VbaXba
        be more	cVZWba
        be named	XbXWXc
        be of	gUYVXU
        be on	bXUVWb
        be one	XcaWYW
        be open	bVaWVV
        be out	VbcYXV
        be picked	YdYYZX
        be preferred	UWfXVW
        be published	WYcWYb
        be put	VbcaSU
        be ready	dVbWWY
        be refused	XbbVZX
        be released	UXeYWb
        be relied	VcWYbY
        be right	WVadWZ
        be said	aaWeRU
        be seen	dXUZRV
        be served	WXbXZc
        be set	bWYcUX
        be shown	bWbYbX
        be supplied	UTZUac
        be sure	eWWWWW
        be taken	UeWWbW
        be the	YWZSdV
        be thought	gUWWXV
        be to	WXWYbd
        be told	gTWWVa
        be unfair	aaXUVW
        be upheld	YYdUYW
        be used	XeVUTZ
        be withheld	WYaVdX
        be worked	WdYYYX
        bear	caZTXT
        beari*	cWcYWW
        bearing	cWcYWW
        bears	dZWUXX
        bears on	fTYVXZ
        becam*	YcYYYX
        became	YcYYYX
        becau*	ZbYTaX
        because	ZbYTaX
        because a	fUXYZV
        because it	TZUXcY
        because of	UZbVaZ
        because the	ZWXUVf
        because they	WdWYaZ
        because we	WeWZZV
        becom*	WfTSTW
        become	ZbVTVX
        becomes	UgVXXW
        bed	VZVXXc
        been	aZXVYZ
        been announced	ZZTUbV
        been answered	WXXXWe
        been applied	VcUSWf
        been asked	WdWVZX
        been blacked	YXYYZc
        been considered	XVbWVe
        been criticised	dXYZYX
        been followed	UgXWYT
        been given	XZcXYZ
        been handled	WXXXXe
        been held	WWZYbc
        been made	ZXaTZd
        been no	eYUXVV
        been published	TabWYe
        been put	WeXXXW
        been redacted	WXYXXe
        been removed	VUWVXg
        been said	eYVWXX
        been taken	UYbYbZ
        been the	cZVZYX
        been threatened	WdZZZZ
        been told	bYWYVV
        been used	aWVXXd
        been withheld	WXXWXe
        befor*	WdZWXY
        before	XcZWXY
        before $	cXXWWc
        before 0	XXYXXd
        before a	WbXXXc
        before it	YeYSQP
        before the	cbXRaW
        before they	baVXYU
        before trial	VfWYWY
        beforehand	WeWXUX
        begin	ZbWVdW
        begin*	ZZRcTV
        begins	aaTbUV
        begun	XcXXWZ
        behav*	cZXVXV
        behin*	cbUTVa
        behind	cbUTVa
        behind closed	aaVXVX
        behind it	dXXUXb
        being	YeaRTU
        being a	VSWcXc
        being able	bZaWTU
        being asked	cZXXYX
        being done	dVaVZX
        being made	WacZYZ
        being open	fVXXaU
        being read	fVUWWU
        being so	VYcVYa
        being the	WXeYYb
        being told	ccVWWV
        belfa*	baYYYW
        belfast	baYYYW
        belie*	YYdXST
        belief	ZZaYXU
        belief that	XcbZZX
        believe	aYbYVW
        believe that	cXaUXa
        believe the	XcYaXW
        believes	YVgXWV
        bella*	XXWXdY
        bellamy	XXWXdY
        belon*	dWTVTe
        belong	aTUXWf
        belong to	aTUXWf
        belongs	ZZXWXb
        belongs to	bUYWXc
        below	WUSeYc
        below $	TVVcVe
        below five	WUXYWg
        below it	YdXZZX
        below the	cWWaYY
        bench	bVWXXd
        benea*	XdVcVX
        beneath	XdVcVX
        benef*	aVabXX
        benefit $	dWaVWU
        benefit from	cYWcWV
        benefit in	YcXZXX
        benefit of	YZdVXT
        benefit to	XSYWbc
        benefits	bRccVT
        benefits of	ZWadXW
        berea*	dWaYYX
        bereaved	dWaYYX
        besid*	caYUWW
        beside	YcaTXV
        beside the	cZZYZW
        besides	eVXWWZ
        best	dXaSVR
        best served	WYdVZY
        best value	bbWXVY
        bette*	eOgZRS
        better	eOgZRS
        better $	WZWWWc
        better informed	cWZXYY
        better off	WWeZXX
        better served	SWabUU
        better than	cXZXZY
        betwe*	ZYbRYZ
        between	ZYbRYZ
        between a	VZeWYX
        between the	XYaWXc
        beyon*	gVbTWW
        beyond	gVbTWW
        bid	bdWXXT
        bidde*	VdVVSa
        bidder	UZXXXe
        bidders	ZcWWTW
        biddi*	XfVWVT
        bidding	XfVWVT
        bidding for	YeXXWW
        bids	WfVUWY
        bigge*	VdYWXY
        bigger	VdYWXY
        bill	dbYYXV
        bills	abWWXX
        bin	WaVVVe
        bins	eXWVVZ
        black*	XYaVXc
        blacked	XWbXYc
        blacked out	XWbXYc
        blame	XeTUUT
        blame $	aYVVVY
        blank*	eTVUaa
        bligh*	aZbWVV
        blight	bZbWWW
        blind	TbWUcZ
        blind $	TcWVaa
        blow	UbdZXW
        blue	UYYWYe
        blunt	UgWZWV
        blunt*	VfXWXW
        board	aaZTSb
        board is	UcWUWd
        board of	ZUXXXe
        board would	VeXVWU
        board's	dWVbWU
        board*	XbUaVX
        boards	UdYXXa
        bodie*	YdXVVX
        bodies	YdXVVX
        body	ZaZVVa
        body that	bUYXVc
        boile*	aaXXYc
        bold	XWWWXe
        book	abSWVa
        books	dXXYYb
        borde*	dYXVZT
        border	dUaWaV
        borne	cbVaXV
        borne in	cZWbXV
        borou*	eXWVWX
        borough	bZWWXa
        borough council	VXYYYd
        both	YZeXWT
        both $	XeZVYV
        both exemptions	WWbYdX
        both of	XaZcWY
        both sides	WZcbWT
        both the	XZcVZY
        bough*	bVUUUd
        bought	bVUUUd
        bound	ZaZZUS
        bound to	YabaVU
        box	dVVVUa
        branc*	abTUUV
        branch	dTWVVX
        breac*	UbaXXc
        breach	UaaXXc
        breach of	WcYXZa
        breach the	WWdWUX
        break	VfWXVY
        break*	UdbVWW
        breat*	dWYZZY
        breed	aZWWUb
        bridg*	VZVVXf
        bridge	ZbVTUb
        brief*	cbXXVW
        briefing	bbXXVX
        bring*	caVUXS
        brings	fUWWWW
        briti*	baXVVW
        british	baXVVW
        broad	cUVYaT
        broad*	cVVYbZ
        broke*	SgVVWY
        broken	UeWWWZ
        broug*	ZabWYX
        brought	ZabWYX
        budge*	dbVXWU
        budget	eVUYXW
        budget $	fVWVWU
        budgets	WeZWWW
        build	VfUXWV
        build*	cbXVWW
        builders	dXWYXV
        building	baXWXY
        buildings	WdYYXY
        built	acVVYZ
        built up	UgYZYZ
        burde*	YSXUac
        burden	YSXUac
        burgl*	TeYZXY
        bursa*	ZdWWXU
        bus	ebXVWS
        busin*	cZUUaW
        business	ZcUUaW
        business case	YcYXXW
        businesses	eWWYXY
        but	OddOXZ
        but a	XdXZXZ
        but an	WabXWZ
        but it	VWcZYc
        but not	WZcWYa
        but the	TaZWcZ
        but we	WYdWXc
        buy	eaVVXU
        buyer	SiWXVU
        buyer*	caWWXV
        buyers	caWWXV
        buyin*	fWXXVW
        buying	fWXXVW
        buys	aYbXYU
        by 0	cTTVWY
        by a	WXdVZY
        by an	cVUYcY
        by contrast	XeUUWV
        by email	XcWWXZ
        by giving	XYdWYY
        by it	dYWUYX
        by its	dXbWTZ
        by itself	VdWXaW
        by or	YYWWXd
        by other	XUaYVd
        by our	XdbWYX
        by public	aXZWZb
        by reading	ZZTWXZ
        by regulation	UbVUab
        by section	SSRVab
        by side	XZcXXY
        by that	UWcYZY
        by the	dTYZZZ
        by their	WbWXUb
        by this	aYYWUd
        by those	eXXYYZ
        by us	UVZWWe
        by virtue	WXVVaa
        by ward	VXbXWd
        by way	VbWVWf
        by which	eVYWXY
        bypas*	cXVVUZ
        bypass	cXVVUZ
        c	XWZaVb
        c $	WUUWYd
        c is	XdVYWY
        c the	cWXVXb
        calcu*	UcaXYb
        calen*	WUVVVf
        calendar	WUVVVf
        call	ZZWXZb
        calle*	bbWSZT
        called	cZWSZU
        called for	cXYTaR
        calls	bcTZVY
        calls for	eWXcWV
        calm	gTWXXV
        came	aZWZUY
        came from	dSUXWc
        came out	cZZVWY
        came to	VbTaSY
        camer*	acWWWX
        camera	WeVWWZ
        cameras	caXWXX
        campa*	hUVWTU
        campaign	eWXYXW
        campaigners	fVWXWX
        can	dVWaXX
        can be	TZZcaZ
        can confirm	TVVVVg
        can neither	TXWYXf
        can no	bUVXbZ
        can see	fVYbYY
        can still	dUWXWc
        can tell	ZUdXWa
        can't	cbZSTX
        can't be	VdXWWa
        cance*	ThaTVW
        cancelled	abVUVZ
        candi*	YfUTVS
        candid	ZcWYVV
        candidates	ZdXUWT
        candidly	WeXYYX
        cando*	gTcUUP
        candour	gTcUUP
        canno*	cZaPZS
        cannot	cZaPZS
        cannot be	UfaRcU
        capab*	ZYbXbW
        capability	UZbXbW
        capit*	YcXWWY
        capital	YcXWWY
        car	ZdZUYS
        car park	abXXWY
        card	abWWWa
        cardi*	WaVWVc
        cardiff	WaVWVc
        cards	VaXYYb
        care	bZUVSb
        care $	ZdXYZV
        caref*	bXcUWW
        carer*	cYZYXY
        carers	cYZYXY
        carri*	aWabXW
        carried	VYXcXZ
        carried out	XTYcWc
        carries	dXdUXU
        carries the	YWeWYW
        carry	WXcYaa
        carry out	UaWaaZ
        carry*	XaYdYX
        carrying	XaYdYX
        carrying out	XaYdYX
        case	YTZdYZ
        case $	ZcVaVY
        case for	WVceYS
        case is	UcYWXV
        cases	bYSTSe
        cases $	UZWVVf
        casew*	XcXWYb
        caseworkers	XbXWYb
        castl*	cVXUVd
        catch*	YcaYYX
        cater*	XeTVTY
        caterer	ZYVWVc
        caterers	WdYZYW
        caugh*	XfWXXV
        caught	XfWXXV
        cause	XeXVVZ
        caused	XZXXdW
        cauti*	VcabWZ
        caution	VcYbVZ
        caution $	WbYbYX
        cease	VdbWYV
        cease*	XdYYbX
        ceases	XdYYbX
        ceases to	XdYYbX
        ceili*	WeXYYX
        ceiling	WeXYYX
        cent	VbYZba
        centr*	abXXbV
        central	VcVWbV
        centre	bZVYYa
        centre $	ZXYYZc
        centres	cbaYXV
        certa*	bXUWdX
        certain	aXVUcY
        certainty	bXVZbY
        certi*	ZYYVcY
        certificate	bTXUaZ
        chain	UcXYYa
        chair	ZYTSZd
        chair $	ZYUVTc
        chair of	TYVWca
        chair*	ZWZUVe
        chall*	eYWVUT
        challenge	dYXYWU
        chamb*	WaVXWe
        chamber	XbWXXc
        chanc*	XdYWUW
        chance	WdaXXV
        chance to	WeUWXV
        chancellor	YdYYWY
        chang*	dZZVWV
        change	YeUTXY
        change their	XdZZZX
        changed	dXbWYW
        chann*	UgaVXT
        channel	UebWXW
        charg*	YZYQVd
        charge	YbYTXd
        charge a	YaXWYc
        charged	XZZWXb
        charged with	WWaYYd
        charges	bYZVWa
        charges $	XVWVWf
        charging	baXWWX
        chari*	eRbWUa
        charities	eUUUVZ
        charity	eUXXYa
        chart*	dZYXXW
        cheap*	fWWUUS
        check	dZVWWT
        check*	ZbZVVS
        checked	ZabXYV
        checks	baTWWU
        chemi*	eYVXTU
        chief	aXZUVc
        chief constable	eTaXXV
        chief executive	YYWWYc
        chief*	WfXWXV
        chiefly	WeXWXW
        child	YcYXVY
        child*	bZYSUa
        children	aZZSWa
        children $	WeVWXX
        children and	cWaXYX
        chill*	WYZXdW
        chilling	WYZXdW
        chilling effect	WZWXdX
        choic*	cZYWXV
        choices	cZWWXT
        choos*	dWcVXT
        choose	ZZeUUR
        choosing	fUWYYX
        chose*	bXbTUV
        chosen	bXbTUV
        circu*	XbaUYb
        circulation	ZdXWXW
        circumstances	WQbVZc
        circumstances of	UUZTba
        circumstances the	aVdYXX
        cited	YWaTab
        cited in	bXWUcX
        citiz*	eXUVTU
        citizens	cZVWUV
        city	daUVaV
        civil	bQVVWg
        civil servants	aXXZXc
        cladd*	dXXXYX
        cladding	dXXXYX
        claim	bZcRYV
        claim $	YZcWWV
        claim that	eYYYYY
        claim to	cXZXXT
        claim*	bYWSZa
        claimants	dYXWTV
        claimed	fUWUaY
        claims	VcZWUb
        claims are	VfZWUW
        clari*	aWWUVf
        class	TYVWeX
        class $	YXXYdY
        class based	YXXXdX
        class*	VeXVVb
        claus*	bZYWZX
        clause	ZbTXZX
        clean	bbTXXZ
        clear	aYcXWV
        clear that	VZdXYX
        clear*	WZfSUa
        cleared	WdVWWb
        clearer	dWcWWY
        clearly	VWfUWW
        clerk	SaUXVd
        clerk*	VabVWZ
        clien*	UgVVXV
        client	VfWWXY
        client $	YaYXbW
        clients	WeYXaW
        clini*	WbUTUc
        clinical	ZbXVVY
        close	cZdVXU
        close $	YdWWZW
        close the	XcaWYb
        close to	bXcXYY
        close*	dXVRTY
        closed	bZWRUY
        closed $	UTdYYc
        closed doors	aaVXVX
        closu*	dZXVXV
        closure of	dUYZZX
        club	bTSUVe
        clubs	acYYZX
        clust*	YfWWWW
        cluster	YfWWWW
        coast*	bVWXUc
        coastal	cXXWXZ
        code	eUXVUb
        code of	UaZXWc
        cold	aXTUUe
        colla*	dVWWVa
        collapse	dTWXVa
        collapse of	dUWXUZ
        colle*	WccSTZ
        colleague	XYdYZX
        colleagues	XZUVWc
        collective	XcaYYX
        collective responsibility	XdYZYW
        college	ZYZXUb
        colleges	fWWVXU
        colum*	SZcVWb
        column	WcaWXY
        come	VacXUV
        come down	YbcRTT
        come first	UXcRUa
        come forward	XabUXW
        come from	aaXXUa
        come out	dUZbVW
        come to	XcWZVZ
        comes	UbgPWY
        comes down	VWeWUU
        comes from	VaVUXd
        comes out	UeeTSW
        comfo*	dcaUVT
        comfort	eXXYYV
        comin*	WcdVWU
        coming	WcdVWU
        comma*	cbUVVX
        comment	bXWWVa
        commentary	UeYXVU
        comments	YbWWWc
        commercial	aabZYW
        commercial interests	YcQaXZ
        commi*	bVTQcc
        commission has	WVbZYd
        commissioner	UQTQef
        commissioner $	VVXWVf
        commissioner can	ZYYYXc
        commissioner's	bUbUcW
        commitment	fVVWWU
        commitment to	fVVWWU
        committed	dYYVXY
        committee	cYYSOa
        committee $	TaUVVe
        committee has	dWZXTY
        committee's	fZWVVV
        common	ZXaXcW
        commu*	dTTOec
        communications	SZXTea
        communications $	VXXXbb
        communications between	YYZXcW
        communications with	WZWVXe
        communities	cVUUSb
        community	eWUUaa
        compa*	dXSYRa
        companies	ZcVSUY
        company	TbUYTe
        company's	XdZVTV
        compare	eVXYYW
        compare what	cZXWYV
        compared	VVabZc
        compe*	ScdbZV
        compelling	WQgTUU
        competes	XeYYYX
        competing	XVccWX
        competing interests	XWbcXY
        competition	daWXUU
        competitor	VfXWXW
        competitors	YeUYVT
        compl*	bXVRUc
        complain	baWYZZ
        complainant	aSXYYd
        complained	bUVVVb
        complaint	abTSSa
        complaint $	ZTVVUc
        complaints	bYVTUb
        complaints about	aUXUXc
        complaints are	dWYYYX
        complaints of	bVXWVb
        complete	TcaVVb
        completed	VXaXYd
        completion	XUYTac
        completion $	XVXWac
        comply	YVWWSi
        comply with	YYYZWc
        complying	XYYYZd
        compr*	VfYWXU
        compromise	YcYZYX
        compromised	VfVVWW
        compu*	gUWZWY
        compulsory	fVWZXY
        concede	cXYZYZ
        concern	bXZVZT
        concern about	cSbYVW
        concern and	YYWWcY
        concerned $	aVWbVd
        concerned the	VXcaWb
        concerning	aYWXWe
        concerns	bXVQYZ
        concerns the	WUWUWg
        concession	dXYWXW
        concl*	SVfaXS
        conclude	XXeWYX
        conclude that	XXeWYX
        concluded	SZdTUZ
        concluded that	TUdTVa
        concludes	WVeXWV
        concludes that	WVeXWV
        conclusion	YTdcUU
        conclusion $	TSbbXY
        conclusion is	WWfUWX
        conclusion that	UTZcVT
        conclusions	VfWZWV
        conclusive	UVZUda
        condition	YcYZaX
        conditions	ZVZWZc
        condu*	YXYYWd
        conduct	aWXWac
        conduct of	aYYVXb
        conducted	WbaZVb
        conducted in	WdYZYY
        confi*	WbXbaV
        confidence $	VYYUZc
        confidence and	UabXXZ
        confidence in	eWTVTW
        confidence that	eYWUUV
        confidences	cZaYXW
        confidential	RXWYda
        confidentiality	XdWbYW
        confidentiality $	WSdYVX
        confidentiality is	VeVYaY
        confidentiality of	WbXacT
        confirm	ZYaRaa
        confirm nor	ZXZUba
        confirm or	TYaWZX
        confirm that	bWVVVf
        confirmation	dXXcUX
        confirmation or	dWXcVX
        confirmed	XbWWYd
        confirming	bWbcUT
        confirming nor	YYacYX
        confirming or	aWbbVW
        confl*	bYcWWX
        conne*	YcYWbY
        connection	XYYYcZ
        connection with	XYYYcZ
        cons	UYbfVS
        consc*	bWaYYX
        conscious	bWaYYX
        conscious that	bWaYYX
        conse*	bYbSTX
        consequently	UbeWWT
        conservation	dYWWWb
        consi*	VQchVU
        consider	RZXZYc
        consider that	XXeUVY
        consider the	TZUbZa
        considerable	fWZVTU
        consideration	WWfZYT
        consideration $	VWbXbY
        considerations	SVZhXQ
        considerations $	VYWfVV
        considerations against	XXXdYX
        considerations favouring	YYWeXX
        considerations in	XXVeUY
        considered	TabbVY
        considered $	XaVYXd
        considered that	cVcXYV
        considered the	RTacVW
        considered under	WVWUUf
        considered whether	VZZYVe
        considered your	VWUVXf
        considering	TVadTa
        considering the	YWXcYZ
        considers	VVfWWa
        considers that	TUgXVb
        consistent	gVUUWW
        consists	WbXXXa
        consists of	XVXWXe
        const*	eXXXaY
        constable	dWaXWV
        constabulary	XUZZSd
        constitute	WXXWab
        consu*	bZUYQb
        consult	WaYYYc
        consultant	VbWXXc
        consultants	cXWXXa
        consultation	YbWVUb
        consulted	bWXaVb
        consulted the	UWXWXf
        consumers	eWVYYZ
        conta*	WbUTXc
        contact	XXVUTe
        contact the	YYYWYc
        contain	TcWYaZ
        contains	XdYYYW
        conte*	cWaSaX
        content	UXdYbX
        content of	WZaXcV
        contest	ZXdYXX
        context	YdVWYU
        context $	cZXYWX
        conti*	YdaXYU
        contingency	bbUYYY
        contr*	cZXWXW
        contract	bXWQWd
        contract has	adXYXU
        contract is	WZbZZZ
        contract was	bZWZVc
        contractor	ZcWXXV
        contractor's	adWZWY
        contractors	daVVUW
        contracts	bcXWWY
        contrary	UXdbWY
        contrary to	TaeSWa
        contrast	YcTUUU
        contravene the	WXYUUg
        contribute	fVUXXW
        contribute to	fVUXXW
        control	cYaVbW
        conve*	UeWSZZ
        convenience	VWaVVf
        convention	VeVVaU
        conversely	VgVXWU
        convi*	aVcUXZ
        convo*	dYWWWS
        coope*	XdXYXX
        copie*	UVVWXf
        copies	UVWWXf
        copies of	WWZYYe
        copy	VbZVWb
        copy $	XdUXWY
        copy of	VZUWWf
        corne*	dZWXZV
        coron*	aZYUUa
        coroner's	bYYUVb
        corpo*	aZYWVb
        corporate	VXWWUd
        corre*	WaWVRb
        correct	bWaWYa
        corrected	VfWWVU
        correspondence	ZTZXUc
        correspondence $	VWaVXd
        correspondence with	WWYbWc
        cost	daYYOW
        cost $	RWcaSc
        cost 0	gWWVVV
        cost limit	XXWXXd
        cost more	ZXUVVb
        cost of	dXVUUZ
        cost to	babWWU
        cost would	WcVWYa
        coste*	WaXVWd
        costed	WaXVWd
        costi*	eYVWYV
        costs	eZWSTY
        costs would	bcWWUV
        could	efUOTJ
        could also	cVVVXd
        could be	bcWYWU
        could help	ZdUVWX
        could not	cYZXYY
        could read	bZXVXU
        could see	YcYXXW
        could use	abVYXX
        counc*	aWXUUc
        council	aWWVVb
        council $	UYUUVf
        council as	YVWXYd
        council does	SSVWVh
        council has	YXUdTa
        council holds	XXYYYd
        council is	XfZUUU
        council must	ZdXWWX
        council tax	eXXXXW
        council to	WVYUXe
        council would	cZVWVX
        council's	WZcWUb
        council's view	bXaXWX
        councillors	bWUWVc
        councils	acSUTS
        couns*	ZaYUVa
        counsel	ZbUVWZ
        counsel's	XXdXYa
        count	eVUTZa
        count*	bZVXWb
        counted	cWXXZc
        counter	dZXYXX
        country	ZcZWWY
        country $	UeWXUa
        country is	bVcZYX
        counts	dYURWb
        counts for	ZdXXYX
        county	ZYVWTd
        county $	cYWVUa
        county council	XXZYVd
        course $	UYeaTV
        course is	dWbWWU
        course of	TYXaba
        court	YbWRaa
        court $	TfZWVU
        court of	XZWVcZ
        court*	ZYYWcW
        courts	ZZSWcW
        courts have	VbVZbX
        cover	ZZTVUZ
        cover*	SZRTeY
        coverage	VgVVWV
        covered	YVVVbc
        covered by	YVVVbc
        covers	UUUWeY
        crash	daWYYU
        creat*	ZaVYTc
        create	dXWVXZ
        credi*	baWWSY
        credit	YYVWWb
        crema*	bZZVXc
        crew	UfWWXc
        crews	bZYTWY
        crime	UdaSVa
        crime $	TcSUgT
        crime and	YcWXXb
        crime would	bdXWWV
        crimi*	WgWSWU
        criminal	VeYUXW
        criminals	YdWXXV
        criti*	abVVVY
        critical	XdVZYX
        criticism	bWZWXY
        croft*	cYVVXZ
        crofters	dTVWWZ
        cross*	YaWXTc
        crowd	WcbXZY
        crowd*	VgXVVU
        crown	WbWVYc
        crown estate	cWWVWb
        curio*	bZaUWU
        curiosity	aaaUXU
        curiosity about	dUYXWX
        curta*	XdYYWV
        custo*	aZRUWX
        custody	ZUUXWe
        customer	UcVWWb
        customers	bbVWVT
        customs	dXYWaY
        cut	YeVWUU
        cut off	aaWVVX
        d	TXbaaX
        d $	YZbdVW
        d is	XYaWbZ
        d the	UWXXbd
        daily	ZbUYWZ
        damag*	XeXUUS
        damage	XcbXWV
        damage to	XYdXWV
        dange*	bYbUVT
        danger	XacWZV
        danger $	bVdWVV
        danger to	XYdYaX
        dangerous	acVXYV
        dangers	fUYWUW
        data	ZXTVYe
        data $	YVYZab
        data and	bXXYXd
        data is	bVTVba
        data of	YXXZXd
        data protection	SRUWYf
        data would	fWWVWV
        date	YXWQWc
        date $	XQcSSd
        date 0	WWWVXe
        date of	VWVXcd
        dated	bUWXYa
        dated 0	YXYYYc
        dates	YYaXYc
        day	UeXUTZ
        day $	ZacWXV
        day of	WcZZYZ
        day rate	WZVWVb
        days	SfWSVa
        days $	UaZVVd
        days after	ZVZZWg
        days from	XXYYXe
        days in	WWXZYe
        days of	WcVWXX
        days to	YcXYYY
        dead	gUaWUV
        deadl*	aWaXXd
        deadline	aWaXXd
        deal	cXXcUW
        deal with	VeVcWX
        deali*	bWVXVb
        dealing	aYWXWc
        dealing with	UZXYWe
        dealings	aaWXXU
        deals	fXSTTW
        deals with	dYUUVX
        dealt	YZVYbX
        dealt with	YZVYbX
        dear	dVXWXY
        deare*	TgZUWV
        dearer	TgZUWV
        death	eZTWUU
        death*	cXZYZa
        deaths	cXZYZa
        debat*	eVaSTR
        debate	dVbTUS
        debate about	dUZTVW
        debate on	gTYXXW
        debri*	XdaXVV
        debrief	YcbXVW
        decad*	dYUVVV
        decem*	YbVYXZ
        december	YbVYXZ
        december $	YdXYYX
        december 0	UUWWWg
        decid*	XXeSdY
        decide	adaRdR
        decide whether	cYWWZa
        decided	XSfTYd
        decided $	baYYXV
        decided that	UTcWQY
        decided to	VYdVVb
        decides	aXcWWV
        deciding	VaVcbc
        decis*	aYbWXZ
        decision $	RSSeTa
        decision and	YdWWYb
        decision is	UYcSZa
        decision notice	WVaUYc
        decision on	XbVWWf
        decision that	ZWdVXX
        decision the	XYcaYb
        decision to	gTYUVX
        decision was	XabRTZ
        decisions	dcUUYT
        decisions $	ZcUXbV
        decisions about	YbaWYV
        decisions would	XeXYXY
        decisive	TTiVUV
        decisive $	UUgWUW
        decla*	eWWTUb
        decli*	WYdXWY
        decline	XabXVW
        decline to	WbbXXX
        deer	bVWVWe
        defea*	UbcUWU
        defeat	VZdVWU
        defen*	WZaTdQ
        defence	ZUbReU
        defence $	dUXVbT
        defence of	WbbYYa
        defend	ZbUYUW
        defendants	VeXXXX
        defending	WdXZYX
        defic*	fWVXXW
        deficit	fWVXXW
        defin*	TUZWgV
        defined	TTbUeW
        defined in	WWbUcX
        degre*	aUYXYa
        degree	aUYXYa
        delay	eVXTRc
        delet*	XZXXXd
        delib*	UcZTbW
        deliberation	YaXVbY
        delic*	WeWYWV
        delicate	WeWYWV
        deliv*	cbWYYY
        deman*	VdYaVX
        demand	UfXTUV
        demand the	VfXXYV
        democ*	fVWWWV
        democracy	eWYYXY
        demon*	gTTWaU
        demonstrate	eUVYbX
        demonstrate that	dXWYXY
        denia*	dYVbSW
        denial	dYVbSW
        denial $	XcXgWY
        denie*	YcWYZb
        denti*	dXYYYW
        deny	aYbTaV
        deny is	XUZXdW
        deny that	bZXYWc
        denyi*	ZWccVU
        denying	ZWccVU
        denying $	UWacWW
        denying that	cYUbYX
        department	WVWZXc
        department $	aWVXXe
        department for	TTYWUg
        department's	ZWcXUW
        departments	UeXWYY
        depen*	ZdUTaU
        depend	bbTVeU
        depend on	caUVZU
        depends	WdXTXW
        depends on	XbXUZZ
        depends upon	UgWWWV
        deplo*	YeTUVV
        depos*	caVWUW
        depot	bWUYXc
        descr*	XWUXea
        describe	aZWVXa
        described	ZWXadX
        described $	bWZUbW
        describes	XYXXdX
        deser*	fTYXXU
        deserve	gUVXYV
        deserve to	fWWXXU
        deserves	bVbZYX
        desig*	VbSSSb
        design	VYTTTc
        desir*	cVaUbV
        desirable	fUYUcU
        destr*	YXTTUe
        destroy	VYUVWd
        detai*	VeSTSa
        detail	WgUWUU
        detailed	XdaXWX
        details	aZUUVc
        details $	cWYXXb
        details of	UbVWXb
        detec*	XcbUYX
        detected	YdXUVZ
        detection	WYdXZZ
        detection of	WbYWaa
        deter	hYUTTS
        deter*	aZfRWX
        determination	WWfVVX
        determined	WVfVZW
        determined that	TXfVXX
        devel*	ZYUSac
        developer	bZXWXa
        development	YVZUac
        development of	XXZVbb
        devol*	ZZaTVa
        diari*	aaYWYc
        diaries	aaYWYc
        diary	YZYcWZ
        did	XfVUXY
        did $	ZcXZZX
        did not	aaWUUc
        did so	WeVbXX
        died	gZSWXU
        diffe*	UbcSWY
        differ	bUUUad
        different	TafWWW
        diffi*	ZeVVVU
        difficulty	YeWWVV
        dig	RiWXVW
        digni*	VeYXZZ
        dignity	VeYXZZ
        diplo*	ZbXWWY
        diplomats	abXXWY
        direc*	XZWXYc
        direct	eVYWXV
        directly	dVYZZY
        director	WZWWWe
        directorate	VXXVVc
        directors	UcWWWd
        disab*	ZcVWWW
        disabled	cZVWWW
        disad*	TacTUT
        disadvantage	XdVXXW
        disag*	VcXWXa
        disagree	WcXWXa
        disap*	YbUScX
        disca*	ZgTTUS
        disch*	YcTUTa
        discl*	YVcbbW
        disclose	SUfTaa
        disclose it	VdXWca
        disclose the	WTeZXV
        disclosed	YUYXYe
        disclosed $	UTYXae
        disclosing the	ZXYeVW
        disclosure	bYbbZU
        disclosure $	TYbdTY
        disclosure 0	XXVdXY
        disclosure and	aUWVdc
        disclosure are	WYcYYY
        disclosure could	cYXYXX
        disclosure is	TbbVdW
        disclosure it	cbVWWW
        disclosure log	XXXXXd
        disclosure of	bYdUXV
        disclosure section	VXeYVU
        disclosure under	WYWVYa
        disclosure would	bYUfWZ
        disco*	ZcZUWY
        discount	XcYXXa
        discr*	WbcWWV
        discretion	WacXWW
        discretion $	XcZYYX
        discu*	ZeYWVU
        discuss	WfVXUW
        discussed	bbYZYW
        discussion	ZbZWWa
        discussions	XdaXWV
        dismi*	dTYXVa
        dismissed	ZVXXXc
        dispe*	gVVUWU
        dispel	dYYWXW
        displ*	cZaYXV
        displace	babXWZ
        dispo*	cZZXVW
        dispu*	beWTVS
        dispute	bdWTVS
        dispute with	ZbWWWV
        disru*	VabWXb
        disruption	YZcWXX
        disse*	acZYYX
        dista*	WWeYXY
        distance	WWeYXY
        disti*	WYdVaY
        distinct	VVeWbV
        distr*	WeYSVY
        distress	TYWWWf
        district	cVaWWa
        distu*	abVYUT
        diver*	WgUUUW
        divid*	dWZYVX
        divided	dWZYVX
        divul*	YadZXX
        divulge	YadZXX
        do	WaZUZa
        do $	UfVWbZ
        do more	TcaWVV
        do not	WZcTba
        do so	VeZWTc
        do the	WeVWZV
        do with	WWbVca
        docto*	ZeXVVY
        doctor	ZaYZWV
        doctors	aeZWXW
        docum*	SbaXdY
        document	VYXYbb
        documents	VUcWbZ
        documents 0	ZYcYXa
        dodge*	WdXWXY
        does	aVYXZZ
        does not	XYaPbZ
        doesn't	YZcTZV
        doesn*	YZcTZV
        dog	ZWYWWd
        dogs	gXWVWT
        doing	WeabXX
        doing so	UcbbXX
        domai*	WdaXXZ
        domain	WdaXXZ
        domain $	WbaXXX
        don't	cYSRSY
        donat*	adYYWW
        donations	WeXYXX
        done	aUcbXU
        done $	XdaXXY
        done in	aWRcTX
        done so	XaXcdV
        donor	XdaVVW
        donor*	dYaWWT
        donors	cZaWWT
        door	acVUVT
        doors	ZdUTTT
        doubl*	dXXWWX
        doubt	ZZfUWS
        doubt that	bZaYWX
        doubt*	acWVUX
        down	WdYPXX
        down $	ZZZTUc
        down by	dXWYVa
        down in	aaaXUV
        down on	TbfTVV
        downs*	dVXZYa
        downstream	eWXYYX
        draft	acVRYY
        draft and	aYUYXb
        draft*	TeaVVX
        drafts	TdaVVY
        drain	WcbXWb
        drain*	cVWWXb
        draw	YdXXYW
        drawe*	ZcaYYX
        drawer	ZcaYYX
        drawi*	XXYXTd
        drawings	YXZYUc
        drawn	cYWXVY
        drawn from	UcWVUZ
        drive	bXVWWa
        drive*	ZbXUUY
        drivers	YbXVTa
        drone	YdVYVW
        drone*	bZWWWb
        drones	bZWWWb
        drop	WeYXYW
        dropp*	ZbXZXW
        dropped	ZbXZXW
        drugs	YgXUVV
        dry	WeYZZX
        dry up	XcYZZZ
        due	WaZSWe
        due to	WXYVae
        dunma*	VWXWXe
        dunmarrow	VWXWXe
        durin*	YdTXXW
        during	YdTXXW
        during the	fVVWXV
        dutie*	WeXYXZ
        duties	WeXYXZ
        duty	UbaRZb
        duty in	XYWTUg
        duty of	dbYXVb
        duty to	WadWcY
        e	aWbZYa
        e $	QSZZSZ
        e mail	XZWXXd
        e mails	aUURSf
        each	TdTYYc
        each $	UWXaUg
        each is	VaWYbb
        each of	cUYTVa
        each other	XcYYZY
        each side	VaaeVT
        each week	UaXXWb
        each year	UdbYWY
        earli*	dWWVVc
        earlier	dWWVVc
        early	ZbZYTQ
        early sight	ZYcWXW
        easie*	ZcXWXV
        easier	ZcXWXV
        easier to	ZdYYVW
        easil*	dZXWXW
        easily	dZXWXW
        east	UVVUVg
        easte*	aZVWWZ
        easy	UbdXWV
        econo*	YYaUcY
        economic	XZZWcY
        economy	YWbYWb
        edge	VZeXXV
        educa*	cWVXYc
        education	aXXYYd
        educational	eVWWWZ
        eel	TZTeUa
        effec*	YaZSdV
        effect	ZZVUeW
        effect on	aZVVYb
        effective	RccVXZ
        effective conduct	UcaWYZ
        effectiveness	VVdXbW
        egg	WeVXXX
        eight	VcVUVd
        eighteen months	dYVYXW
        eir	XZXTca
        elect*	cVXTVc
        election	acWWWX
        electorate	eYWXUU
        electors	fUWXXW
        eleme*	VWVWdX
        eleve*	YdTRUa
        eleven	YdTRUa
        else	YeVWVX
        else $	UfWWUX
        elsew*	adUVTU
        elsewhere	adUVTU
        elsewhere $	cbVWUV
        email	VZXUVf
        email*	YZYVZa
        emails	YZYVZa
        emails between	bTVXaY
        emails would	bcUZZU
        embar*	aZbWaU
        embarrassment	ZYdVcV
        embarrassment to	cUVWdV
        embas*	abXVVZ
        embassy	abXVVZ
        emerg*	dVTbbV
        emergency	gWTSTV
        emiss*	aYTSdX
        emissions	bZUTdW
        emplo*	baUUWY
        empti*	acUXWV
        emptied	baWXWY
        empty	bcTXXT
        enabl*	cZXWXU
        enable	caYWYU
        enact*	YVYWfW
        enclo*	TVaUVg
        enclose	WWbYYc
        enclosed	UWXVVg
        enclosed $	UUZWWf
        encou*	hVTSUT
        encourage	gVVTVT
        end	abcTUO
        end of	ZUbWac
        end the	UccVXV
        end to	acVYYV
        end up	YeWYYY
        endan*	WadXZV
        ended	ZaaVWY
        ended in	UcbWYY
        ends	WgUVVW
        energ*	aaVYYZ
        energy	aaVYYZ
        enfor*	WaWYXb
        enforcement $	VUZZUd
        engag*	ZVSZUh
        engage	cZWXaY
        engaged	XWSZTh
        engaged $	aZYXVc
        engagement	ZYWWWc
        engin*	YdUSUY
        engineer	XbXWYZ
        engineers	ZcWTXV
        engla*	WVVVWf
        england	WVVVWf
        enoug*	aYcUYR
        enough	aYcUYR
        enough $	UTfYZU
        enough for	abXYXW
        enough that	YZXZcZ
        enough to	cVbYVY
        enqui*	SbUUbY
        enquiries	XZXWWc
        enquiry	VcXXXb
        ensur*	VfWYXY
        enter*	XdYWWY
        entir*	XdXXYY
        entit*	fWWXWW
        entitled	fXWXWW
        entitled to	fXWXWW
        entry	WZXXXd
        envir*	abWTaa
        environment	ZbXUbW
        environmental	YTSRVe
        environmental information	TUWVVf
        equal	bWcScS
        equal*	YZeVaS
        equally	XbbVaW
        error	bcVXUW
        error*	cZXWVU
        errors	cZXWVU
        escap*	ZcYXYW
        escape	bZWXWW
        estab*	WVWdaV
        established	WVWdaV
        established that	WVWdaV
        estat*	YZWVVb
        estate	ZZWVVb
        estate $	ZWZWYb
        estates	UcZWUa
        estim*	WcaWXa
        estimate	VbYXWd
        estimate of	WeXXXa
        estimates	YcYZZW
        estimates that	XYYaXd
        ethic*	dXXZYX
        ethni*	ZTXVWd
        evalu*	aUbUVZ
        evaluation	aUbUVZ
        even	XaZScV
        even with	WbbXYX
        evenl*	ZXcYWY
        evenly	ZXcYWY
        event	aaVVZa
        event $	dWWVbW
        ever	dYVXUZ
        every	dcTQUV
        every day	WeWWVW
        every household	hTVVYV
        every other	WdWWXa
        every year	cZVXXb
        every*	ccWRTR
        everybody	ZdWVYT
        everyone	caWXXV
        everyone $	bZWXWY
        everyone's	fWWYXX
        everything	WcaTRW
        evidence $	aXYTWb
        evidence and	eaUYXU
        evidence of	UZceUX
        evidence to	cYWYZa
        exact	VbaXXc
        exact*	VbYXWc
        exactly	VbYXWc
        exami*	ZYXRXd
        examination	dbYWYW
        examinations	bZUTUc
        examiners	XZZWWc
        examp*	WZUSUa
        example	XTWUVg
        example $	XYbYYc
        example gov	XXYYXd
        excee*	UWeWWc
        exceed	XXcXYc
        exceed the	XXcYYc
        exceeds	VUeXVb
        exceeds the	VTeXWb
        excep*	UVcYbY
        exception	SXbbbX
        exception $	SRZeQU
        exception at	ZYZTUf
        exception in	WaZVYZ
        exception is	XVcVaS
        exception outweighs	XXZWbX
        exception should	YZcXZY
        exceptional	bYZWXY
        exceptions	UUdTcY
        excha*	YZXTYa
        exchange	cYZVZY
        exchange is	dXXZYV
        exchange of	XbWWaZ
        exchanged	XUXWVf
        exchanges	TgWYWY
        exclu*	YYaSbZ
        execu*	bUWTXf
        executive	YVXSXf
        exemp*	ITaYfY
        exempt	NZXJVd
        exempt $	SRTTac
        exempt by	ZZYXYc
        exempt from	VcVRVd
        exempt if	WWYUdX
        exempt under	PcQPSd
        exemption	NUbZdX
        exemption $	RTZZdW
        exemption and	ZXdXWa
        exemption applies	YZWWYc
        exemption at	XXcVbX
        exemption for	aWbYaY
        exemption has	WaYVWd
        exemption is	RTabcV
        exemption outweighs	YXcXZX
        exemption should	UWbaXV
        exemption so	ZZXWdY
        exemption was	UVXUbZ
        exemptions	TUTacc
        exemptions $	WVXabZ
        exemptions are	YYWVeY
        exemptions may	WXWXcY
        exemptions that	XXZUYg
        exempts	XVYWac
        exempts information	VVUXYd
        exerc*	UZcbYX
        exercise	VYcbYX
        exercise $	bZYZaT
        exhib*	aaUYXa
        exist	bXYVVe
        exist $	cVSWUf
        exist*	cUXVbc
        exists	cUXVac
        exists $	eWVXVa
        expec*	ZaVSWb
        expect	bZWUUa
        expect to	cTWUXf
        expectation	bbYXWT
        expectation that	caWXXV
        expected	UcWYVb
        expected to	UcWYWb
        expects	YcWXZY
        expen*	fXVYYV
        expense	gUUUVW
        exper*	abYVXW
        experience	ZcZVXX
        experts	dYYZVR
        expla*	cWRYaa
        explain	ZYTaVc
        explain how	TbXbXd
        explained	dSTWda
        explaining	bZTXXZ
        explanation	dZXXQU
        explanation $	dZYXUS
        explo*	XdYYYY
        expor*	eWWXXa
        exporters	cYXYYY
        expos*	ZeYWUQ
        expose	WfSUVT
        exposed	YeWWVT
        exposing	eUaYWU
        exposure	VeYYYY
        exten*	ZYVSbc
        extend	bVVVWd
        extended	WXZVWe
        extension	XdWWVZ
        extent	dRUVcb
        extra	SdaYbX
        extra*	aUUVSf
        extract	cVXXXd
        eyes	YcYVYY
        f	QVZbWd
        f $	VUUdWa
        face	WaTTYc
        facil*	YbUXVb
        facin*	ebVWVU
        facing	ebVWVU
        fact	baXVZX
        fact that	aaYVbU
        facto*	YTafbQ
        factor	cYZWcV
        factors	VTagZR
        factors against	SSbdRS
        factors favouring	WYUdXX
        factors for	XXZcVY
        factors in	aSUbbW
        facts	fVVWaQ
        facts $	bVUXeU
        factu*	bVYVXa
        factual	bVYVXa
        fail	YaZYbW
        faile*	fVXWXV
        failed	fVXWXV
        failed $	dXYYYY
        faili*	dZXVVV
        failings	caXWWW
        failu*	caWWWV
        faint	RbcVUY
        fair	eXZVRY
        fair one	cZTXVT
        fair question	dXXYZW
        fair to	ZWWWUf
        fair trial	bcVWWV
        faire*	XcaXVV
        fairer	XcaXVV
        fairl*	iTUTTV
        fairly	gUUVUV
        fairly ask	dYXYYY
        fairn*	bZZcWY
        fairness	bZZcWY
        faith	XebWWZ
        faith $	abUWWa
        fall	aZaWbU
        fall on	XeXYWV
        fallb*	VfWWYX
        fallback	VfWWYX
        falls	WVaYab
        falls $	ZYYUeW
        falls to	VaWeUZ
        falls within	YWYXbZ
        false	UdYYXZ
        famil*	caUSZV
        families	dYXSXY
        families $	cVVUVb
        families and	XdWYYY
        families of	fVWYXX
        family	aaVXbX
        family's	adWYYV
        far	ccWbTS
        far as	WZZdVY
        far the	ZcXWXT
        fares	XfVXXU
        farm	cbWWXT
        farme*	bYbWWX
        farmer	VabXXd
        farmers	fXWWXU
        farms	ZcXYXV
        fault	XZXYXc
        fault*	XdYVYa
        favou*	bUddWO
        favour	bTacZP
        favour $	QTcfST
        favour of	YXbbZS
        favoured	ZccWWX
        favouring	RTXhUV
        favouring confirming	YYWcXZ
        favouring disclosure	UVaeUT
        favouring non	WXZbWW
        favouritism	bZVXYY
        favouritism $	abVYZY
        favours	XafSUY
        favours disclosure	VVZaXa
        favours maintaining	VUeWVU
        favours the	YVcYZY
        favours withholding	WXdbVT
        fear	ccXTUS
        fear of	abYXXW
        fear that	ZZbVUU
        feare*	ThXYYV
        feared	ThXYYV
        feared that	YdYXYX
        fears	acZVXV
        febru*	TbTWVd
        february	TbTWVd
        february $	UYVUUc
        february 0	SZWSVc
        fed	daWWWW
        fee	dTZTTb
        fee $	dYaYXY
        fee is	caYXXY
        feel	gWaQSP
        feel that	cVbYYZ
        feeli*	aZUWXZ
        feeling	bYVXVZ
        feeling in	dVVWVa
        fees	ZcSRTb
        fees are	YZVXYc
        fell	iSUVWU
        felt	WYeWWU
        felt that	YWcXXX
        ferry	YWXYWe
        few	cUbWWb
        fewer	UdWVTZ
        fewer than	VYTWWd
        field	VcYXVb
        fight	XeVVVT
        figur*	ZabQRY
        figure	XcaVUb
        figures	aZbSTX
        figures $	bbVXXV
        figures are	WaUUWe
        figures by	cTdUXV
        figures for	VZXYYc
        figures would	acUXYW
        file	WYcWPa
        file $	UaWbWb
        file was	VVWXYe
        file would	ZcWXXW
        final	YbWSYb
        final version	cYWYaY
        finan*	YdYRSU
        finance	XdVVVY
        finances	YcTWXX
        find	ZYfSVW
        find it	UacXYa
        find no	dUXWVZ
        find out	XabWZa
        find that	VXfTXX
        find the	cUbaWX
        findi*	aWaeTX
        finding	VXadSX
        finding is	VXeWXX
        finding out	cUVWVd
        findings	dWWYWZ
        findings $	cZWVWc
        findings are	aXcYXX
        finds	WabTcY
        finds that	YbdYYW
        fine	VbbWZW
        fined	jQXUVT
        finel*	ZabWYY
        finely	ZabWYY
        fines	WfUYYX
        finis*	YbaTUY
        finish	TaeXVa
        finished	aaUVVa
        fire	XacTVX
        fire and	VZWXYe
        firef*	cZYYWX
        firefighters	cZYYWX
        firew*	YbVVWZ
        firm	cbTSTX
        firm $	YbWXXb
        firm'*	WccXYZ
        firm's	WccXYZ
        firms	adUVRS
        firms that	WeWYYX
        firms would	abWWXW
        first	QaabXb
        first $	MUfZSW
        first and	WfYWWU
        first answer	YXcVXc
        first data	VSUUUg
        first decision	VVcTWa
        fish	eWZYXW
        fishe*	dXaYXX
        fit	ZbUXWb
        five	SYaSSf
        fixed	abUYXW
        flag	cUUWYc
        fleet	eWYWXW
        fligh*	ZcYYYX
        flood	bZVVUZ
        flood*	YbVVWc
        flooding	YbWWXZ
        floor	UgYWXV
        flow	WbcXYY
        fly	dYUWXV
        foi	TTVSTh
        foi 0	WWWTWg
        foi request	XXWXYd
        foia	WWXUad
        foia $	XXYWXe
        foia 0	ZYZYWc
        foisa	XZVTab
        folde*	aWXXYc
        follo*	UbTeWW
        follow $	VaVaab
        follow the	XcVVWW
        followed	XfUUZS
        followed by	XdYXUZ
        following	XPReQc
        following $	XYXdWY
        following factors	UWVfVW
        following information	WWWUWg
        following the	dUXWYY
        follows	SaZbVY
        follows $	TSUgVa
        follows that	YUeWZV
        food	aXXXYd
        foota*	XeYZYY
        footage	XeYZYY
        footb*	WUVVVf
        football	ZWWWXc
        footi*	YaaUYV
        footing	YaaUYV
        footing $	XWbXUc
        footing that	XeWYXW
        footp*	cVWWWc
        for	XXacaV
        for $	ZTYeXU
        for 0	XZRaPc
        for a	aZYOZX
        for all	VcWXWb
        for and	TbZdVY
        for any	aVXXaa
        for as	YbcTaW
        for by	gQWXVW
        for disclosure	YUbeSU
        for every	abYZVY
        for four	bUWZXc
        for information	XWbVWd
        for it	adZSST
        for its	XYVbVc
        for keeping	WXeWUV
        for letting	ZWWdWY
        for maintaining	YVWbcW
        for money	cUXWWa
        for more	YeYWVT
        for non	VVZcTT
        for not	aVWfWV
        for nothing	TgUYXZ
        for now	XWhTWU
        for one	VbXYWa
        for openness	YZXcVX
        for our	VaXXTd
        for people	fXUUUU
        for publication	ZWbaXW
        for refusal	VVdXbV
        for release	aSbaUU
        for review	WYbbZW
        for secrecy	cVdUVW
        for section	RVVacW
        for silence	VadWWZ
        for something	bbXXYU
        for that	aVaRWc
        for the	VcXQXd
        for their	bXYXTb
        for them	YfZVWS
        for themselves	dWZZZZ
        for these	ZYcUVY
        for this	cVYWdY
        for those	eWbSVW
        for three	dXXWYX
        for two	XUWXWe
        for us	TWgVUZ
        for wanting	eXbWYX
        for what	eWXSVU
        for which	VXaYWe
        for withholding	URZfYS
        for your	TTUUTi
        forbi*	XdXXbW
        forbids	XWZXcY
        force	XZcZYW
        force would	ZYcWYX
        force*	ZcXUaX
        forces	WcXTaX
        forces $	WYVXbY
        forec*	dZUTUT
        forecast	baVWWV
        forei*	ZaYZVU
        foreign	ZaYZVU
        foren*	YYVVVb
        forensic	YYVVVb
        fores*	ZUVXVd
        form	XZVbYb
        form $	aaZcUS
        forma*	WdVVVc
        formal	ZbYWXZ
        forme*	bWXaSb
        formed	aYWVVc
        former	bXYaUZ
        former $	VVZcWU
        formu*	cTabaa
        formula	bWaWUd
        formulation or	XXZVba
        fortn*	XbWYXc
        fortnight	XbWYXc
        forty	WaUTWd
        forum	XeZXXT
        forwa*	YbbZVS
        forward	YbbZVS
        forward $	aZXcWX
        found	VYfQVZ
        found $	bcVTXV
        found for	WVcaXV
        found in	UQeSeW
        found on	XaZbVZ
        found that	cWbaUZ
        found the	dTcVYX
        found to	VZeWVa
        four	YXaPYd
        four $	WVVVUf
        four years	cWcYXX
        fourt*	ZbbWWY
        fourteen	baWWXa
        frame*	UZVVWd
        framework	UZVVWd
        franc*	WcWWWa
        frank provision	YXZZac
        frank*	acVVVV
        frankness	baWXWU
        fraud	XgUVWW
        fraud*	VgXWVU
        fraudsters	VfXWVV
        free	WbWTYa
        free to	XdVTWa
        freed*	YaZQYY
        freedom	YaZQYY
        freedom of	VbZQYZ
        freel*	WdXXXX
        freely	WdXXXX
        frequ*	XUWYdc
        frequency	XUWYdc
        fresh	YcXWYZ
        frien*	dZWVWT
        friends	dZWVWT
        frigh*	XdXXWX
        from	ZcXWVW
        from 0	aVXXYc
        from a	UZeRbb
        from an	WVVYVg
        from another	XXYYeV
        from disclosure	UZcSVd
        from it	YYUbXY
        from its	fVYYWV
        from one	XfZWTU
        from outside	fWUVVV
        from seeing	fVVYYX
        from that	UcUXUc
        from the	ZaUNXY
        from their	VbXXXa
        from this	WWXUUf
        from us	eWXZYW
        from which	WYVVab
        from you	UXUWYd
        front	WZXZXc
        front of	XaYZZc
        full	bZXRTb
        full $	ZYZSWc
        full and	bcWXUU
        fulle*	ZbaWVW
        fuller	aabWXX
        funct*	WWXVdY
        functions	VUVWfY
        functions in	VWVXgV
        fund	bXUWWc
        funde*	XfWVWW
        funded	caYVWW
        fundi*	ZaXVTZ
        funding	ZaXVTZ
        funds	cYbUUY
        funds are	cXXYYX
        furth*	cZXSVZ
        further	YcVUXb
        further $	WeaWWW
        further time	VYWXab
        futur*	WdWUWZ
        future	WdWUWZ
        g	TYUaaY
        gain	YThTTQ
        gain in	cVaVVV
        gaine*	XVdZUU
        gained	XVdZUU
        galle*	cYaWVV
        gallery	cYaWVV
        gaps	YcVXWV
        gaps in	ZbWYXW
        garag*	bbYWWU
        garages	bbYWWU
        garde*	cXUVUc
        garden	aYXVWd
        gardens	dXUVWW
        gate	YfYTVU
        gates	bbWYXX
        gathe*	UZcUUa
        gathered	VZcUVa
        gave	XaYSQd
        gave her	WbYYWZ
        gave his	XZYXXc
        gave us	XeXYVa
        gener*	bYWRdW
        general	aZWScY
        general $	ZWXXab
        general interest	XccWSY
        general public	cbXZWZ
        generally	aXWYdY
        genui*	eWYYXW
        get	WkUPTO
        get a	abaYWX
        gets	UhVVXS
        getti*	YcXYXb
        getting	YcXYXb
        give	bbWYZV
        give $	ZdWYWY
        give a	VbVWab
        give it	XYWXVf
        give the	XeWXZW
        give up	WeWWXW
        give you	WUUZWe
        given	YZZcYX
        given a	ZZWZcY
        given at	cXYVYa
        given by	VcVXVd
        given how	UUeWUc
        given in	WVVbXe
        given that	ZWdWXX
        given the	YZcUXX
        given to	bbYbZV
        gives	UfVPaY
        gives a	ZXWYeW
        gives the	VeVUVY
        gives us	YYXWZc
        givin*	ZaZYYS
        giving	ZaZYYS
        giving the	UccVXX
        giving you	WZbaZY
        glad	dXWWYZ
        glad to	cYXXZa
        gmp	XWbZYZ
        go	WeXYVX
        go $	ZcYYZX
        go no	XeXYXX
        go on	VYZbaS
        go out	WdZXXV
        go to	ZcTVUZ
        goes	cZcSYT
        goes $	dWXXYW
        goes on	baWYYV
        goes to	dXbYZV
        going	aaaTVT
        going on	WeWXXV
        going to	cWaVXb
        gone	aaWSYb
        gone $	abZWWV
        good	bZdSXP
        good $	dXaSYW
        good cause	YdYYXV
        good deal	dZXVWT
        good for	fWYXYY
        good ones	acYXXV
        good order	VaZXdX
        good reason	VeVWVd
        good value	fVWXXV
        goodw*	WdYVXX
        goodwill	WdYVXX
        got	beVVVR
        got a	eXWYYV
        gov	XVWXUe
        gov uk	XVWXVe
        gover*	ZaXaaV
        governance	UTWaUd
        government	aaXYbV
        government $	WcbYWX
        government is	eWXWbX
        government policy	XXYcZZ
        governments	ZdVUUT
        governors	XYcTYZ
        grade	bZWYZa
        grand*	bYaWVS
        grant	ZUWUVf
        grant*	cWXYWa
        grants	cXYZXa
        grasp	ZbTVWV
        grave	eVcVWT
        great	dXZUVW
        great deal	cWbWXX
        great*	VZfQWX
        greater	WVgQWX
        greater $	cVcVUS
        greater good	XXdVXV
        greater public	aVcXXX
        greater than	XbcXXX
        greater weight	WXeXWV
        greatest	YdYVXW
        green	eXVYXW
        griev*	UfbWVV
        groun*	bXZSaa
        ground	bZXWaZ
        grounds	cYaUaX
        grounds $	fWWWWV
        group	caXUUX
        group*	dWZUWX
        groups	fXUVXX
        grow	fWUUVW
        growi*	dXXYXW
        growing	dXXYXW
        guara*	aYcWWX
        guarantee	VaeWWW
        guard	cbVVWU
        guard against	cYXXZY
        guard*	WeTcYR
        guarded	YdXWYU
        guess	cZWYXU
        guess*	YfVXXS
        guessing	cZWYYW
        guida*	YbWVdX
        guidance	YbWVdX
        guidance is	VcWWWc
        guidance says	bWYVcX
        gulf	YdYYWX
        had	WZXabb
        had $	XeWYUW
        had a	VdZZaY
        had been	aWVOXb
        had in	VdYabV
        had no	cZTWUa
        had not	QaXXVb
        had read	RZXYXe
        had regard	aXWcWX
        had the	WccWXV
        had to	TYabdb
        half	XfWTTX
        half a	VfXXYW
        half formed	VgWWXV
        half of	XdUWXX
        hall	WWUXWh
        halls	WeVWXV
        hampe*	UfYTXV
        hand	XaWcSZ
        hand $	bYaVWZ
        hand the	TdZbVR
        hande*	bcWXTX
        handed	bcWXTX
        handed $	acWYWX
        handi*	VcWVWc
        handing	VcWVWc
        handl*	aVTUTf
        handled	cVVVUa
        handling	bVTUVf
        handling of	cVVVXb
        hands	XeUWWT
        hands $	VfWXXW
        happe*	adVWVY
        happens	YdWXXb
        harbo*	ZYbUUb
        harbour	dVcWXV
        harbours	UcUUVb
        hard	ZabTSX
        hard to	ZZcUTa
        harde*	ZabYXU
        harder	aabYXU
        harder to	XdYYZW
        hardl*	cTdUUZ
        hardly	cTdUUZ
        harm	UVZieQ
        harm $	WWRfaY
        harm and	aVZbYW
        harm for	WWWgVU
        harm is	aYZUbW
        harm test	WXXcbX
        harm than	YXdXYY
        harm the	SZVaba
        harm to	ScbRbR
        harm would	WaZWcX
        harme*	ZaaUUU
        harmed	ZaaUUU
        harml*	TdVWaU
        harmless	TdVWaU
        has	cWaYZV
        has a	eWXTSZ
        has already	adWYXW
        has an	abXWWZ
        has asked	ZZYWXc
        has come	WccWWW
        has concluded	ZVeXXW
        has considered	TWXcVX
        has decided	VYcXWZ
        has determined	VYeWXX
        has found	ZXcXYX
        has given	bWVXbZ
        has gone	cWaXZa
        has had	daTVTW
        has no	aYWYYb
        has not	VfYQQY
        has now	WVWXWf
        has since	bYXWVb
        has the	XaeVZY
        has to	PYaOdZ
        has told	VgWXWV
        has weighed	VcYcXV
        has yet	XbTUTZ
        hasn'*	WgTWWU
        hasn't	WgTWWU
        have	eZYVRV
        have $	WYYVXe
        have a	fYTUVV
        have already	bYXbWY
        have also	bYYVWY
        have an	fTXZXW
        have any	XYYYYd
        have asked	YbTZYW
        have been	abVNSZ
        have come	YYdUXW
        have concluded	VXaTWa
        have considered	YZadWX
        have dealt	VTYWTh
        have decided	VWcXYc
        have done	bWXbcV
        have found	bTeVWc
        have given	WfVVVU
        have had	XZaYcQ
        have it	acWXWU
        have made	ZbVWUa
        have no	XdXWUT
        have not	XeRQRb
        have our	WebWXX
        have put	XWXbYd
        have read	TdVXWc
        have said	bcXUVS
        have spoken	aVYXXc
        have taken	UZVaVe
        have the	UcZZUa
        have their	bZYYWW
        have therefore	cVZWTX
        have to	SZaUbd
        have today	UXWXZe
        have told	bdVUWW
        have waited	daWVUR
        have weighed	TTeXVY
        have yet	UfXXWW
        havin*	VXfZWS
        having	VXfZWS
        having been	WacVYa
        having considered	WYgWXX
        having regard	TXcVZZ
        he	aaVRUa
        he has	eUWVUZ
        he is	aXYXWd
        head	RbZSSe
        head of	WUaVVe
        heads	VZUgTW
        heads of	bWWWXd
        healt*	bVUZXd
        health	aVVaYb
        health and	TaUbWb
        health board	aWdVYX
        hear	adUUVT
        hear from	XaYXWe
        heard	fXYVVT
        heard $	eXWXWV
        heari*	XZXXTb
        hearing	XZXXTb
        hearing $	aZVVVb
        heart	eUaVVV
        heavi*	VUgYWV
        heavier	YWdYXW
        heavily	WWeYZY
        heavy	bVcXXX
        heigh*	dUXYXb
        height	XWYWXe
        heir	XbWXZa
        held	QTVRbe
        held $	TRaZWe
        held and	WaYaXc
        held by	XVUUca
        held for	ZZZZdW
        held in	WVVWac
        held the	acVWXZ
        held to	cWaZZT
        help	jVUURV
        help $	cTWVVa
        help people	eWYZXW
        help the	aabVYX
        help to	caTVVX
        help you	SVWbZb
        helpe*	baaYVV
        helped	baaYVV
        helped by	eYXYWW
        helpf*	dUXVXa
        helpful	dUXVXa
        helps	gVWUUT
        her	YeTVaT
        her opinion	UbVXVa
        here	VUccZY
        here $	PXccQZ
        here and	cXbZXV
        here on	XWWWXe
        here the	YWcaRa
        herit*	ZdVYWX
        heritage	ZdVYWX
        hesit*	VZcTUX
        hesitate	WcYYYa
        hesitate to	WcYYYa
        hesitation	VXeVWX
        hidde*	baXXYW
        hidden	baXXYW
        hide	acYYYV
        high	TZaTUe
        high $	YVVUVe
        highe*	cWZXaU
        higher	dUbYbV
        highl*	WTfVVc
        highw*	YUVYXf
        hill	fYWWWV
        him	ZdYWXS
        him $	fYTUVS
        his	ZfZRSV
        his opinion	YXZXXd
        his own	ccWYVU
        histo*	eTZYcW
        history	cXXWZa
        history of	cXXWZa
        hmrc	WWXXbc
        hold	VYbTVb
        hold $	ZVfWaT
        hold anything	WWYXXc
        hold out	WdXYYX
        hold that	aScXYY
        hold the	cSXTVc
        hold this	XXXXWd
        holde*	cVVWWd
        holders	dWXWXa
        holdi*	ZZYcVY
        holding	ZZYcVY
        holding back	cWZcVW
        holds	RWWTRi
        holds information	WUWUYd
        holds no	WaYYYc
        holds the	UWSVVg
        hollo*	VcWWWd
        home	ZcZUVU
        home office	YZcZXY
        homes	dZWTTV
        homes $	XbWXWa
        homes and	aYWYXb
        hones*	bcUVUS
        honest	daUVVT
        honestly	WeWXXX
        honou*	bYZUYZ
        honour	YcXXaZ
        honours	cXYUXa
        honours are	eUZXXT
        hope	YZbVYd
        hospi*	bYWSVd
        hospital	dXZVWX
        hospital $	eRYVWc
        hospitals	WYXXXe
        hospitals and	cVWWWa
        host	VfWWWV
        hosti*	WeXTXU
        hostile	XeXUXU
        hotel	bZWWUZ
        hour	ZaZWWb
        hours	SZUVWe
        hours $	WTYWXf
        hours of	VaWWYb
        house	WYTTXf
        house $	aUWXXf
        house*	YbSQZZ
        household	YcWZbS
        households	bWVWXZ
        houses	abYYXU
        housi*	bcXWWV
        housing	bcXWWV
        how	dXRaRX
        how $	ZcWXXU
        how a	dXVYWV
        how far	ZcXWXT
        how it	ZcUTVX
        how long	XWVWXe
        how many	aaTVWY
        how much	ZacVYa
        how often	eWYYYY
        how the	dXTcTT
        how to	YaUVWd
        how we	VdUfYT
        howev*	OhVTVZ
        however	OhVTVZ
        however the	YeXYYU
        https	WXXYXe
        human	aaUXbS
        human rights	YaVYcV
        hundr*	cZTVVX
        hundred	abUVVX
        hundreds	dXUWXV
        hurt	ZcWZYV
        i	VSZaRf
        i accept	acWWUU
        i agree	eUWUUY
        i am	SSYXWg
        i and	XYWcWY
        i apologise	WVWYYe
        i can	TaVXTg
        i consider	UabTVa
        i do	WYdUUY
        i find	dXaVUX
        i have	TRZUWi
        i hope	TVWWWg
        i overturn	VYYVXe
        i refer	XXYXYe
        i set	UUcbWX
        i uphold	YYZWXf
        i was	TVVWVg
        i write	UeXXYY
        i'm	WWbUUe
        ic	VVZVWc
        ic 0	VVZVWc
        icb	VUVUUg
        icb $	XWWWWe
        ico	VVWVWf
        ico org	WWXWYe
        idea of	WdWYXY
        ideas	WfTUTU
        ident*	SXVcZY
        identifiable	WbZYUa
        identified	XXVeTY
        identity	YVVXdV
        idle	eWXYWX
        if	bbSKXZ
        if each	VfXXWW
        if every	WeXYWX
        if in	ZYYXeV
        if it	dVYVWb
        if its	VbVVdU
        if that	TcWUYd
        if the	dbXTYW
        if their	YcYZYW
        if there	cUXVdY
        if they	dZVXVQ
        if this	VacUXX
        if those	ShYZYT
        if we	YdYUVY
        if you	TTWWWh
        ii	SWXZXf
        ii $	YYXcXY
        ii and	XYYXVf
        ii is	XYdVXa
        iii	RaUdZY
        ill	daZTRR
        image*	WeXYXX
        images	WeXYXX
        imita*	WeYXXV
        impor*	aabXUS
        importance	bYbXWU
        importance and	cWbZXW
        importance of	YcbZWW
        important	baZUUV
        important that	cZUWYV
        impos*	XeTVTX
        impre*	acTWVS
        impressed	dZUVVS
        impro*	kSVTaS
        improper	bWXXbZ
        improve	gUTUTT
        in	YcYUZW
        in $	dXWUZa
        in 0	WeVRSZ
        in a	ZbbTVX
        in addition	adTWUV
        in advance	cZWXXX
        in all	TRaTbZ
        in an	bcWXVX
        in another	ZbYWVZ
        in answer	XZWXWc
        in any	YbVXTa
        in applying	XXZdZX
        in april	YYXXUd
        in article	YYZYWe
        in being	XXdZZY
        in bellamy	XXWXdY
        in blue	WYYXWc
        in bold	XWWWXe
        in confidence	RcTTXc
        in confirming	ZZWdXY
        in connection	XYYYcZ
        in considering	WXVdYZ
        in court	ZfWXWZ
        in danger	bVdXWV
        in december	UdWYYX
        in disclosure	WVaVcX
        in dispute	daVVXT
        in each	YYaVUd
        in favour	YWacZR
        in full	bZYSWb
        in future	abVXWW
        in general	eZWVbT
        in holding	aVZcWT
        in how	bWcXUW
        in it	bXSUTf
        in its	dWaVSY
        in july	TYVWVe
        in june	YaVWUa
        in keeping	UVcWaa
        in knowing	cRZWVa
        in large	cWXXWZ
        in learning	cVaVVW
        in line	YWXZXe
        in maintaining	WZaUZY
        in making	WbdXYY
        in march	TaVWXc
        in may	acYUWX
        in mind	bZZZVW
        in my	cVbXXY
        in november	bZUXVb
        in october	ZcXXWX
        in one	aYYWVa
        in openness	bVbWWY
        in order	WcXXbW
        in our	WZfTRX
        in part	ZWSVWe
        in particular	YUVVVe
        in place	bYZVUS
        in practice	ZbYXcX
        in preserving	VaXUYd
        in private	XeVTTT
        in protecting	YadZWY
        in public	YdUUSW
        in question	UcUSbZ
        in reaching	UWccWW
        in regulation	YYdTbX
        in relation	XWZbXY
        in release	dYVfUU
        in respect	VWdVaa
        in scotland	dVXWdU
        in section	TYYQdW
        in seeing	fPYVSS
        in such	TbYZYe
        in support	YYVeVX
        in ten	YdWWVW
        in terms	UUTTdb
        in that	YeVYWW
        in the	YZXbVZ
        in their	XdXYYY
        in these	WXYXWe
        in this	YZYVYb
        in three	VeYZYX
        in time	XabXWa
        in transparency	XYdZYX
        in trust	WgVWWS
        in turn	WWYcUb
        in two	bTWVbd
        in understanding	aUeWXV
        in view	bVdWZU
        in what	fTXUVb
        in whether	eWYWVW
        in which	WcaVTY
        in withholding	WdXVaV
        in writing	WbVWVb
        in your	fRYaSW
        incid*	YYUbWa
        incidents	aZXVXc
        incin*	dYWXWW
        incinerator	dYWXWW
        incli*	VeZZYY
        inclined	VeZZYY
        inclined to	VeZZYY
        inclu*	YXVWcb
        include	bbWXZW
        included	bXYWVc
        includes	WVYXdb
        including	WZVWXe
        incom*	YbXXXW
        income	VeYUTS
        incre*	bcVSUW
        increase	YcXUVY
        increased	gZWUWV
        indep*	eZVVUX
        independent	eYWVVX
        indiv*	YeUUZW
        individual	WeVVbX
        individual $	VXXXdZ
        individuals	bZXSUY
        indus*	dXXUaY
        industry	bXZWbZ
        influ*	cbUWWW
        infor*	YVWWba
        inform	dYXZYX
        informants	ZYbUUb
        informants are	baXXWV
        information	VVVYcb
        information $	UWYbVc
        information about	ZUWXac
        information act	PcOUZZ
        information and	UTZUab
        information at	YZTXYc
        information available	ZYbYWc
        information commissioner	VVWUZe
        information from	XcUWZX
        information governance	WUXbVb
        information has	WVXWcX
        information held	YXYYdY
        information in	WUVWVf
        information is	OXXZWf
        information may	WVWVad
        information must	VWZUcX
        information obtained	WWVYfV
        information of	WbZZWa
        information on	bXWXbX
        information regulations	TVWVUh
        information relates	TaWTbZ
        information request	SXTUPd
        information rights	WSWTTg
        information scotland	WaUWZa
        information should	VXdcUT
        information supplied	YXYWVf
        information that	XVVVXe
        information the	YXWXdZ
        information to	YZWZYc
        information under	XVbYbX
        information was	WWYXZd
        information we	WVUUWf
        information would	gTXVWW
        information you	XXXUWd
        informed	cYaWXW
        informed $	XdYWXY
        inher*	WcZZZW
        inherent	XcWYaX
        inhib*	YZVUbb
        inhibit the	YaZYVb
        inhibition	YWYXbc
        injur*	VcdTUT
        inque*	cdVXWT
        inquest	cdVXWT
        inqui*	bYZVaX
        inquiry	cYZVSY
        inquiry $	caXWXU
        inquiry which	fVXWYb
        insig*	eXaWYV
        insight	eXaWYV
        insight into	dYXYZX
        inspe*	aYXURc
        inspected	XaUWWc
        inspection	ZYYWVd
        inspection of	cWYZYa
        inspector	cWWVXd
        inspectorate	ZWcWXV
        inspectors	cbTUVT
        insta*	WWdVWc
        instance	XadVWZ
        instance the	XccVXX
        inste*	aWZVXc
        instead	aWZVXc
        insti*	ZdWWVV
        institution	ZdXXWU
        instr*	dUWYcY
        insur*	VeTWVZ
        insurers	VfWYYU
        integ*	ZbcVWX
        integrity	YbcTWW
        integrity of	YbcTWW
        intel*	XeWbWT
        intelligence	XeWWXU
        inten*	VbUUca
        intended	XUWWdd
        inter*	VWabcV
        interest	ZSbdaU
        interest $	VSWdZb
        interest and	XdaZWX
        interest arguments	ZZXcXZ
        interest considerations	WVVfUU
        interest defence	YXYYcZ
        interest factors	XXXdbX
        interest favours	SWbYSa
        interest for	YcWbWW
        interest in	bSbYWS
        interest is	bUbZZY
        interest lies	VUYcXa
        interest of	YVbbXY
        interest on	fUbVYV
        interest regulation	XZXfWV
        interest test	SVUZac
        interest that	baYVYU
        interest to	XYdWaV
        interest we	aUZbWa
        interested	aZXUXd
        interested in	bTYVYe
        interests	WZdZcV
        interests $	ZZSbSZ
        interests of	WdZScT
        interests the	XYVXfZ
        internal	ZaUTZb
        internal communications	TWWVca
        internal review	WXXXXe
        international	ZbWXWb
        internet	bZUWXY
        interpreted	VWVXdY
        interview	TfZUWV
        interviewed	TeUXWc
        interviews	VZXUUf
        into a	bVbTXV
        into account	WTcdXX
        into it	cZWUVa
        into the	aYRZTb
        intru*	WdcTTT
        inves*	YfXUWX
        investigation	SdZWZa
        investigation is	WbZWYX
        investigations	XcaWVa
        invit*	caYYWX
        invite	ZcYXXX
        invoi*	VWcUWd
        invoice	VUVVVf
        invoices	WZdYZZ
        invol*	eSZReZ
        involved	dTXVWa
        involves	WYZTeZ
        irela*	YZZVUZ
        ireland	YZZVUZ
        is	ZaaTcV
        is $	WbVXZc
        is 0	SQUTVi
        is a	ZXXXcY
        is about	YZTWaa
        is absolute	UVWRhU
        is already	YeXYYS
        is also	aZWcTc
        is an	cVZWba
        is and	XdZXWX
        is as	UbWdWb
        is asked	VUXVZe
        is at	eXZTSY
        is attached	WRbXXd
        is available	VbWYbb
        is being	aaVVUb
        is best	aWcWYY
        is better	YWbaYW
        is carried	VZXWbb
        is charged	cVaYZb
        is concerned	UTYccX
        is considered	UWfWXU
        is due	XZVXWd
        is enclosed	VVXWVf
        is engaged	ZZVaUf
        is enough	ZYYXcY
        is environmental	YXUUab
        is exempt	RaPOZZ
        is for	XTYWbe
        is found	VdWWdU
        is given	WYZdSZ
        is good	cYXXVc
        is hard	ZZZWWb
        is held	VPbZZb
        is however	VYWXdU
        is important	cZUWYV
        is in	aXdVaW
        is judged	XcbWaX
        is kept	TebUWa
        is known	XaVWUc
        is left	bVZWUc
        is less	UbZXab
        is likely	YdWXZX
        is live	XeXXXW
        is maintained	XYgVTU
        is meant	cZUYZX
        is met	cWcWZW
        is more	aZWYTc
        is needed	VbYXba
        is no	XaVRfa
        is not	WaVXfZ
        is now	YXaWZb
        is of	bVcUaS
        is often	VfVVYZ
        is on	TbTWWd
        is one	ZWVWcc
        is only	acYWVV
        is our	VXdaWZ
        is out	aYcWZU
        is outweighed	UWfWXQ
        is over	gUWYWX
        is paid	dVXWVY
        is planned	daUXWV
        is properly	eVbVWX
        is provided	acbVXZ
        is public	dUcXWW
        is published	VdaXYV
        is qualified	TWWWfU
        is real	VaeWXU
        is reasonable	ZUZWXb
        is required	UWVWfY
        is right	dTabTS
        is safe	ZcUVVV
        is said	aaVUYV
        is served	ZZdVXW
        is set	WdVbYX
        is signed	WbbZZX
        is slight	TadVWW
        is small	TccTXT
        is so	XYbZZc
        is some	caVVWU
        is something	eVbYRT
        is spent	dYVWVU
        is still	ScYVaY
        is subject	XaYTbc
        is that	aXeSPS
        is the	ZWdRbU
        is there	YeUbaR
        is therefore	bYcVWW
        is thin	ZcVYXZ
        is thus	ZVcYXV
        is to	UbfRVW
        is too	ZXeWWV
        is under	ZeVUWV
        is upheld	UXfVVY
        is used	XdWXWa
        is vexatious	YZXZUe
        is we	aXbWXW
        is well	bYVWaY
        is what	eVcWTT
        is where	UfZYWW
        is whether	XWUecX
        is with	TZeUUU
        is withheld	XcdWUY
        is worth	bWcYWY
        islan*	eWZVWX
        islanders	eXbWYU
        isn't	WkWUTQ
        issue	beUWWU
        issue*	abWUWZ
        issued	YcUUSZ
        it $	bYVWWb
        it all	adYZWW
        it also	eYWUWW
        it and	XWaTXa
        it answered	VWVXab
        it as	UdaYXX
        it at	VfWVWW
        it back	bVbbXW
        it be	UfVYYX
        it came	aZXVXc
        it can	bcYUUW
        it cannot	XdYXTY
        it could	bYTSUX
        it counts	ZcWYWS
        it did	WcZZZb
        it does	TYaUXd
        it easier	baYXZW
        it estimates	WYYaXd
        it falls	VUVcXY
        it follows	YUeWZV
        it for	dVWVUa
        it had	YcXbYW
        it harder	XdYYZW
        it has	YWWQWf
        it holds	XWXXXf
        it in	ZdXcUR
        it is	XWbSbX
        it may	YYaUaa
        it might	bXTdUT
        it must	ZdWVbX
        it outweighs	UVZXcU
        it over	ZbZWXZ
        it relates	YUYZXd
        it seems	YVfXWW
        it serves	ZXdWYV
        it should	ZYZcbU
        it takes	WeWXXV
        it that	cZYYWZ
        it the	WeUbXX
        it to	VZcUaZ
        it took	XdYWYa
        it under	UYTSYe
        it was	YWWQce
        it were	cZXYZX
        it will	aZcVXS
        it would	fVYYRY
        it you	YWbVWb
        it's	cZbVYS
        it's a	ZYXXXd
        it's been	ccYVWV
        item	VWbRVe
        item 0	WYaTVc
        items	XWaXca
        its	ZaXRbU
        its address	bWWXXd
        its disclosure	cYVWZZ
        its findings	aaZXXU
        its first	XbcXWZ
        its own	ZaTacV
        its price	XeWVYW
        its reasons	YdWXWU
        its release	WZaWfV
        itsel*	cYaQbV
        itself	cYaQbV
        itself $	bYaWaV
        iv	UaVUZc
        janua*	VbZUYc
        january	VbZUYc
        january 0	ZYZWYc
        job	cYWXXW
        jobs	eTbXXb
        joint	XbWXYb
        journ*	bbUVbU
        judge	bUeSYX
        judge if	fVVWWV
        judge that	VUfVZY
        judge the	eVZUXV
        judge whether	hUUXVW
        judge*	UcdRZU
        judged	XabTbS
        judged that	VVfWWU
        judgement	UZfVWU
        judges	YbXUTa
        judgm*	WacVYW
        judgment	WacVYW
        july	VWVWXf
        july $	WVWWXe
        july 0	XXYXWd
        junct*	abYYYW
        june	VcQQQa
        june $	RZVTUe
        june 0	PbRSRZ
        june and	eWUXYZ
        junio*	TfYWVY
        junior	UeZXWZ
        junior staff	XbaWYW
        jury	TiTWVU
        just	bcVSVO
        just below	UhVVVV
        justi*	dVZWYW
        justice and	WbXWab
        justice is	dSZVZV
        justify	YUZWbc
        justify the	VWcYXd
        keep	XbcPRX
        keep the	UWfVWZ
        keep them	UfUVXb
        keepi*	TVdYYY
        keeping	TVdYYY
        keeping the	RWdaYP
        keeps	XbaWWZ
        kept	VcbSWa
        kept $	eXaXUX
        kept back	VWeXWX
        kept in	VXYWad
        kept private	WebWUV
        kille*	WfXZXU
        killed	XeXZXU
        kind	VbVTTd
        kind of	bZXYYV
        kingd*	WZZUcY
        kingdom	WZZUcY
        kit	baVWWV
        kitch*	ZXXXXd
        knew	cZWXVT
        knew what	YcYYVW
        knive*	YbWXXa
        knives	YbWXXa
        know	eXWORa
        know $	aYaTVZ
        know about	bYaYWY
        know and	aWbZZa
        know if	dXXXXZ
        know it	ZcUVWT
        know that	abRTVZ
        know the	bXYVWa
        know what	bYZWXX
        know when	WbXWYc
        know whether	iSTVWT
        know which	fVXYYX
        know who	eXVXWW
        know why	dXZZYY
        knowi*	eXZRSU
        knowing	eXZRSU
        knowing $	TWeXWa
        knowing how	fTWYYa
        knowing that	cUZXWU
        knowing the	dXYXZW
        knowing what	dYYWYX
        knowing where	cZVWWW
        knowing which	XdUXWW
        knowl*	dYVTVW
        knowledge	dYVTVW
        knowledge of	eWVWWU
        known	beRSQX
        known $	bdSSSQ
        known in	abYYWX
        known the	VfWWWW
        known to	VgVYXW
        knows	VgTRSU
        knows the	XeWYXV
        knows what	abVUVT
        labor*	ZYUWWd
        laboratories	XYVXWd
        laid	ZdWWaT
        land	XYTTSe
        landf*	caXYYW
        landfill	caXYYW
        landi*	baZXWW
        landing	baZXWW
        landl*	daVUUS
        landlord	caWXUU
        landlords	eXYWYV
        lando*	TbXXXe
        landowner	WZZYZc
        landowners	UcXXXb
        lane	VTVUVh
        langu*	VaWYXc
        language	WcWXYa
        language $	VcXXYa
        large	gVRPbV
        large and	VeXXbX
        large*	ZbVRUY
        largely	YbWSWZ
        last	ZYYNZY
        last $	WbbXXV
        last year	cdVVUS
        lasti*	WaXWWc
        lasting	WaXWWc
        lasts	UdbZXX
        late	ZbYTaV
        late $	cVXXWb
        late and	dZVWVU
        later	YeTXZT
        later $	bZYWWc
        later than	YXYYWd
        latte*	SXdbTY
        latter	SXdbTY
        latter $	XYeTWU
        laund*	XaVYXa
        laundry	XaVYXa
        law	cUYWcX
        law enforcement	SWaZYa
        lawfu*	eWVVYb
        lawful	fTUYYc
        lawfully	baXUWU
        lawye*	XfWWXV
        lawyer	WeXWYX
        lawyer and	YbYXcW
        lawyers	WeXXYW
        lay	bWbVUa
        lead	abaVVW
        lead to	bbWWWX
        leade*	bdWWXU
        leads	baaWVT
        leads us	WXdZVW
        leak	bZWUXT
        leake*	WdbWWX
        leaked	WdbWWX
        learn	bYbSSN
        learn from	YYdXYV
        learn how	YcTUVU
        learn that	WfXXWW
        learn what	dXXXYV
        learn*	bcXVVR
        learned	ZcXWXT
        lease	aWUVVb
        lease*	bXaVWZ
        leaseholders	eWZXXW
        least	abWTaV
        leave	ZcPcRS
        leave the	VfXWWV
        leave*	YaZZbS
        leaves	aVaZbT
        led	eTXUUb
        led to	bVbXWc
        ledge*	aXUcVU
        leeds	aWWYWb
        left	bZbSWS
        left in	WcaZVW
        left out	ZWcXYX
        left to	hTWWSU
        legal	UbZbbX
        legal advice	TdXcUa
        legal professional	VZUTbX
        legis*	VcVWdW
        legislation	VbWWdW
        legit*	bYYZbW
        legitimate	bYYZbW
        legitimate interest	bXaVYX
        lende*	WfUXUU
        lenders	YdVXVU
        lengt*	XUbXXb
        length	XUbXXb
        lent	VdXWWZ
        less	XeXRXT
        less $	cXaYUU
        less and	YdZaZX
        less inclined	VeZZYY
        less than	XZZXcX
        lesse*	fXZUUS
        lesso*	cWUVVb
        lessons	cWUVVb
        lessons learned	bZXYXW
        let	eaUYNP
        let me	XVWdWX
        let the	ZaaVVW
        let us	TZVYVf
        let you	bVWYYa
        lets	ZbYTcX
        lets people	caXXWV
        lette*	WXZZSd
        letter	WXXaVd
        letter $	VTZaYc
        letter of	bbVWXZ
        letter to	VcVXWa
        letters	XYaVTb
        letters $	YbUTTc
        letters and	VZWWZc
        letters are	WZXXZd
        letters from	WaXXWd
        letters were	YaVYZc
        letti*	bWbbTW
        letting	bWbbTW
        letting people	eXXVYV
        letting the	ZXacVV
        level	WdaTdS
        levy	eWWYXa
        libra*	VZcVWb
        libraries	bWcZYZ
        library	WabWXb
        licen*	cVSSTb
        licence	cWTVUZ
        licensing	cXWWXb
        lie	bZbTXT
        lies	VcaaXU
        lies $	UZVdYX
        lies in	XbdTWT
        life	VddXVS
        light	cYbRTR
        light on	iSVUVU
        light*	aZYWVY
        like	bbXZVV
        like the	eXVUXb
        like to	aaYSWZ
        likel*	YaVWaZ
        likelihood	bcYTXW
        likelihood of	ceZTUT
        likely	XZVXaa
        likely $	VdWXYY
        likely to	YYWTZb
        limb	WbUTVg
        limbs	XaXUdW
        limit	ZWSSVg
        limit $	YZXWYe
        limit for	XXWXYe
        limit is	WWWXVf
        limit of	XXZZYc
        limit*	YccWWV
        line	YaVVUc
        line $	ZcWWVX
        line with	WYVZYc
        lines	VeYXXY
        link	ZVYYbb
        list	VbaWPa
        list and	YZaSUW
        list of	TaWWUf
        list would	eXWXWY
        liste*	VcTcZX
        listed	SeUdaW
        listi*	UbTUVb
        listing	UbTUVb
        lists	VbaWWc
        lists of	UcYYYb
        litig*	acWUaU
        litigation	UeXWbV
        littl*	XcbQTU
        little	XcbQTU
        little about	dZXXXW
        little to	fVWXWW
        live	bfVQQS
        live $	WhUVWS
        live in	bYWYWd
        livel*	dXWUWW
        lively	eWWVXX
        lives	bdZRUQ
        lives $	eaVUXS
        lives of	XZdYYY
        livin*	ZbWYVZ
        living	ZbWYVZ
        loan	daVUVU
        lobby*	cbUWWT
        lobbying	acXXXW
        lobbyists	eXWYXW
        local	fTYRUb
        local government	WWcZXZ
        local people	fVXUXW
        local*	ZZWYXc
        locally	WaWYYc
        locat*	VaaTVZ
        location	XbaVWU
        location of	ZYaWVW
        locum	eYWXXW
        log	XXTbSe
        log $	WWVbVd
        londo*	YXVVVc
        london	VZXVVd
        long	aaZVYY
        long as	ScdWaX
        longe*	VZXRVe
        longer	XcYUWb
        look	YZXXSa
        look at	VWWaWf
        looke*	ZUacZW
        looked	ZUacZW
        looked at	aVYeZW
        looki*	WcaZWX
        looking	WcaZWX
        looking at	bUcUYb
        looking for	VcTUUe
        looks	XZbSWc
        lose	VeaSaQ
        lose their	UeYYWY
        loses	aZeUZR
        losin*	baVWVY
        losing	baVWVY
        loss	YbZVVY
        loss of	YeZYWT
        lost	aaYYTa
        lost $	dZXRUS
        lost in	UfWYZW
        lot	WWfbTP
        lot 0	SRfcTQ
        low	ZbYUUV
        lower	XWbXab
        lowes*	XdYYZX
        lowest	XdYYZX
        ltd	SSVTUi
        ltd $	WVWWWe
        machi*	bXWWXc
        machine	dXWYWX
        machines	aXXWXc
        made $	bXYWaY
        made available	bXcaXV
        made by	XaYWWc
        made in	cXWVUY
        made known	dXWXUZ
        made of	cXYYYb
        made on	aZWVUY
        made out	VYdVYZ
        made public	UfaXVV
        made to	WdTUWZ
        made under	TaUVVd
        mae'r	WWXWXe
        mail	XYWXXd
        mails	aUURSf
        mails are	WXbYYc
        main	XYUZZe
        maint*	VXdXXV
        maintain	ZZeSUX
        maintained	UXgVYS
        maintained $	VVfWVW
        maintained in	ZXTabZ
        maintaining	VaaZYW
        maintaining it	WWaWbW
        maintaining the	UZYbZW
        maintenance	cTVcXa
        make	bbXPTZ
        make a	cVXZXb
        make of	XZWXYc
        make the	gUWVYU
        maker	XbbVXW
        maker*	TfWUYX
        makers	UeUUZY
        makes	cbUSaU
        makes for	XbbXVW
        makes the	gUUWWW
        making it	ZaVbVY
        making the	bYaaXU
        man	ZdUWUU
        manag*	ZaTYSb
        management	aVWSUf
        manager	WdWbTY
        manif*	VXWYYe
        manifestly	VXWYYe
        manne*	WcYYVZ
        manner	WcYYVZ
        many	caZUUU
        many of	eUVXXd
        map	dWUWSa
        map of	ZYVXXb
        maps	eVSQVZ
        march	YVTaUd
        march $	XYWbXZ
        march 0	UZVQUd
        march and	WVXYXf
        margi*	WbcUWY
        margin	XYdVWZ
        margin $	WWZXYb
        mark	UfXYYX
        marke*	WbZSXb
        marked	YWZVZb
        market	YdXTUY
        market for	UfWYXW
        market hall	YaVWWb
        marki*	XXWWWe
        marking	XXWWWe
        marks	YeXWVS
        match	ZYcUUY
        match*	RbdVZZ
        matched	TcdVZT
        mater*	VbYXcZ
        material	XaYYcX
        materials	XVXWVe
        matte*	cVZbVX
        matter	aXYVSb
        matter $	bRZaZa
        matter and	bYbWZV
        matter is	YaZSTZ
        matter of	dUXWXZ
        matter on	cXZZYY
        matter to	acWVYa
        matters	bVaeZS
        matters $	bTacXX
        matters to	fSXbVY
        may	cZVVcW
        may $	XZXUVe
        may 0	TTWSUh
        may also	dYXWWW
        may and	YaYXYc
        may ask	eWXWYW
        may be	YaRYbZ
        may fairly	dXWXYX
        may find	WXVXYe
        may have	bZbWUT
        may help	cVVVUb
        may lead	dWVXXc
        may never	UfXZYX
        may not	VbcXfS
        may say	ZbWXXa
        may want	dWXYXY
        may well	XZcXXV
        may wish	ZRUVVf
        mayor*	bZYWXW
        me	ZUYbaa
        meals	XYXWYd
        mean	UaSUdc
        mean that	VcXYcV
        mean the	YXXXcb
        meani*	ZcXYWW
        meaning	VfXYWW
        means	TbXVgQ
        means that	bVZWdc
        means the	VaXYdW
        means to	VeXXaW
        meant to	dXaYYY
        meanw*	VcbXYY
        meanwhile	VcbXYY
        measu*	bcYXTW
        measure	daWYVX
        measured	ZcbYWW
        measures	YcVXXa
        media	abYXXW
        media*	TfVYYb
        mediation	TfWYYb
        meet	XWeXZV
        meeti*	XbVUVa
        meeting	YcVUTY
        meeting $	SdZVVa
        meetings	VaWYYe
        meets	ZcYVWb
        meets the	aeZVWU
        membe*	aZURXc
        member	aYWWUc
        members	bbWRZX
        members $	ZcUWVY
        memor*	cdUVVS
        men	YdWXYX
        menta*	abXXbW
        mental	abXXbW
        mental health	WcXXdW
        menti*	bYXWUc
        mention	WYXWYd
        mentioned	bZXYUZ
        menus	aVVWXa
        merge*	bVYYYb
        merit	eTbUVU
        merit in	cWaXVX
        messa*	ZcZXYX
        met	aYcScV
        met $	YZUVaZ
        met by	cXZVbV
        met the	eVXXZY
        metal	XeWYXX
        metho*	UcVdTX
        method	UcZeVT
        methods	ZbUXUa
        middl*	cZYWWV
        middle	cZYWWV
        might	faVXQQ
        might also	cYYWXU
        might be	VcVbRZ
        might have	WcbVVV
        might help	eXWWWa
        might put	YcXZZY
        might well	baVWWX
        mill	eWWYYY
        milli*	fUVTTX
        million	dXWTUY
        mind	WadXTU
        mind $	WdWaXW
        mind that	bcYUYX
        mind the	VYdaXY
        mindf*	dVYXbX
        mindful	dVYXbX
        minds	WcbWXW
        minim*	abYVXW
        minimum	abYVXW
        minis*	aYVYbW
        minister	aaZTZY
        minister's	cXWbVY
        ministerial	YaWXcX
        ministers	ZbXYZV
        ministers and	VfUWVW
        ministers are	WdYYbY
        ministers have	VdWbVZ
        ministry	WXWZUd
        ministry of	UVWSXh
        minut*	XXYUUe
        minute	cYWZYZ
        minutes	VYYUUe
        minutes $	UZYVWc
        minutes of	bUYYXb
        misco*	bXaWWb
        misconduct	bXaWWb
        misle*	UgWVVU
        mislead	UgXWWV
        misre*	dXVWVa
        misse*	ZcXXXX
        misses	VfWZWV
        missi*	YdWVYV
        missing	YdWVYV
        mista*	dbWVUT
        mistakes	acWUTT
        misun*	eTXWcU
        mobil*	ZcWUWX
        mobile	UdSUWY
        model	ZZUSUc
        model*	WcTTSb
        modelling	ZcUVTW
        models	XaVWXd
        modes*	WVgVTU
        modest	WVgVTU
        modest gain	XWeYXX
        moj	VUXUXf
        momen*	ZcZWUT
        moment	ZcZWUT
        monda*	VeVVXX
        monday	VdWVXY
        money	ecTOOV
        money $	aeTTUb
        money and	bbWXXX
        money is	eVZXWW
        money should	eWVXYX
        money was	dYWUVU
        monit*	UWcWUe
        monitoring	WUcVWb
        monitoring officer	VVaWWc
        month	VbSUTc
        month $	YZUWVd
        month*	ZbWTUZ
        monthly	VcVXYc
        months	ZbYUVZ
        months $	TcaXXb
        months of	aYUWWY
        more	bWeMZP
        more $	UecWVU
        more for	aUcYXW
        more harm	YXdXYY
        more heavily	WWeYZY
        more important	UVgVXY
        more is	TZeYXU
        more likely	caWYXW
        more of	bYaYYV
        more persuasive	WXdXWX
        more so	cWYVUU
        more than	dXVVcZ
        more that	YdXYXX
        more to	ZabVUT
        more weight	UViVVS
        moreo*	dbWWXV
        moreover	dbWWXV
        most	ZadRSU
        most $	VbdYYY
        most of	aZaWVZ
        mothe*	daUWVU
        mother	XdWXWW
        mothers	dYVXXV
        motiv*	VUVVea
        motive	XVWVcb
        motor*	eXVYWX
        motorists	eVWZYW
        move	WgXXXT
        moved	cZYWVV
        mps	dUZZba
        mr	YXUVVe
        ms	WYWVWd
        much	eYcSTU
        much $	eWXTVV
        much of	ZaWVXY
        much the	ZYcYXX
        museu*	dXWWUY
        museum	aXXXUa
        museum's	dVXXZY
        museums	baXXYV
        must	TaYViN
        must be	XaYWeU
        must come	VabTVX
        must not	WdaYXW
        must now	XWVeVY
        must prevail	YXdYXY
        must take	bWdWWW
        my	WTgSWb
        my colleague	XYdYZX
        myste*	fWVVVU
        n	WUVUWf
        n a	WWXVWe
        name	YbUSTc
        name and	fUVWVa
        name is	YaVWVc
        name of	YVWXYe
        named	YaXaSZ
        named and	XeTWXX
        named in	aZXYWb
        namel*	dVZaXX
        names	ZVaRRd
        names and	XbZYYc
        names of	VYXUVc
        names were	ZYVXXc
        namin*	WeZXXW
        naming	WeZXXW
        narro*	TUdSab
        narrow	VXcTXb
        narrowly	WWdXbW
        natio*	ZXZPZb
        nation	gUVXVT
        national	XbYQaa
        national security	ZVcRba
        natur*	cXdTZT
        natural	bXcXXX
        nature	abXXaV
        near	cVeWWU
        near misses	VfWZWV
        near the	dWYYYX
        neare*	aTbXWa
        nearl*	cVaYYX
        nearly	cVaYYX
        neces*	STUajW
        necessary	TUUcgW
        necessary to	YYUabY
        need	WbYOaZ
        need a	YcWYYX
        need be	ZbYUcX
        need for	YXdTaT
        need not	UaSRbZ
        need to	bXXVYa
        neede*	WYZUab
        needed	WYZUab
        needed $	ZUdVbc
        needed to	VfVWTa
        needl*	WdaYXX
        needless	WeWZXW
        needless alarm	WeWZXW
        needs	YeXTUQ
        needs to	WfXWXU
        negat*	WdXYXZ
        negot*	YZcSRY
        negotiate	bdVYYY
        negotiated	VbXXWb
        negotiating	WbcWXX
        negotiation	cWbUVc
        negotiations	WccUVU
        negotiations with	VeXWXZ
        neigh*	bdSQTW
        neighbour	VeWVYb
        neighbouring	beUSUQ
        neighbours	abVUWX
        neighbours and	UaYZZc
        neith*	TaaZZY
        neither	TaaZZY
        neither confirm	ZXZUba
        neither confirming	YYacYX
        nest	YcZZWW
        nesti*	WcaXWX
        nesting	WcaXWX
        net	UUVUVg
        netwo*	ZbXVWc
        network	YcXVWb
        never	acZSUX
        never be	VfYZYY
        never*	SgYbUS
        nevertheless	SgYbUS
        new	XcUUSZ
        newsp*	ZcVXYY
        newspaper	UgWXWW
        newspaper $	TgWXWX
        newspapers	bZXYZW
        newspapers $	XdYXXW
        next	RfTcSX
        next $	ZdXXYV
        next one	bbXZUW
        next time	baTVWT
        nhs	YUVVUg
        nhs example	YYXXXd
        night	WiWTUX
        night $	SfYXWU
        night*	cXbXYV
        nights	cXbXYV
        nil	UbVVVe
        nine	bgVQQR
        nine years	fXVWVV
        ninet*	XbYUVa
        nineteen	UcaXXa
        ninety	caUVWT
        no	ZaYQca
        no $	RQZSRh
        no decision	bfVVWV
        no doubt	ZWdXXX
        no further	WeWWTY
        no information	UXVWSf
        no later	XWYZWf
        no longer	YacVbY
        no more	UcZXUW
        no need	XXWYbc
        no one	eZTVUW
        no other	bbWWWY
        no part	dVWXWY
        no public	ZcaUbR
        no such	UVWWVg
        nobod*	XdWRVX
        nobody	XbWRWY
        nobody's	YfWXWV
        noise	dXaYVW
        nomin*	dYTVTS
        nominee	baVWVV
        non	TVebVT
        non disclosure	UXdbUT
        non release	XXcaYY
        none	XaUSVd
        none $	YVUUTf
        none of	ZcWWZY
        nonet*	XeWVZS
        nonetheless	XeWVZS
        nor deny	ZXZUba
        nor denying	YYacYX
        north	YVWUVf
        north*	UbZSTd
        northern	WcYTTX
        northern ireland	ZXaVUb
        not	TabRfY
        not $	TXdbXZ
        not a	ZcUWYa
        not absolute	YYWeZY
        not agree	WaXYWd
        not and	VfWXUV
        not apply	VYWXab
        not be	bXcOZW
        not been	VcWSRb
        not being	bbWYUW
        not by	WaXUcZ
        not comply	WWXXWe
        not count	XYWZcb
        not do	XdWYWb
        not doubt	eWWXWX
        not expect	TaWXWc
        not for	YTWXXd
        not given	cVXZYf
        not have	XaUTTd
        not held	VXZVYd
        not hold	UTUVUh
        not in	ZaYVVa
        not knowing	UddWUT
        not obliged	YZXYYc
        not of	WYbWbc
        not on	ZaXYaU
        not only	ZcWYXY
        not otherwise	WaZZZb
        not outweigh	XYdWVa
        not persuaded	XWdXXb
        not put	ZZcWVU
        not record	UVWVXf
        not satisfied	WXXYYd
        not the	ZWbWdW
        not think	SYdVWX
        not to	aZaaZV
        not yet	TeVUVb
        note	ZYWZVd
        note that	VVWTWg
        note the	dUXUUa
        noted	aTTdWb
        noted that	ZXVcWb
        notes	cZZVVT
        notes and	TgWWXY
        notes would	fWWYYV
        nothi*	ZaYRUb
        nothing	ZaYRUb
        nothing $	SaUVad
        nothing and	abWYXV
        nothing in	ZaaWVa
        nothing that	TbfXUZ
        nothing to	bZTTVV
        notic*	ZWXYVc
        notice	UXXYWe
        notice $	XcWVbc
        notice that	XYRbVb
        notice under	UUSbTc
        notices	eTUUVY
        novem*	ZYSUUe
        november	ZYSUUe
        november $	VWYXYe
        november 0	UaWXXd
        now	ZYWdUa
        now $	ZYVUaa
        now and	cYZXYW
        now been	VWVXXf
        now the	ZTaaZR
        now would	UhYVWR
        numbe*	XVZUQc
        number	XVbXSb
        number $	VWVWVe
        number is	WYVWXd
        number of	cZUYVX
        numbers	WZXSUc
        numbers $	VUVWWg
        numbers and	XVZXYc
        numbers of	VbUVYe
        nurse	YfYVYV
        nurse*	ZdWWXS
        nursery	acXWWU
        nurses	abXYZV
        o	ZbYWWZ
        objec*	bYWRbY
        object	cWYXWa
        objection	aVaZdW
        objections	bWZYYX
        objectors	dYYXYY
        objectors would	ZcYZYX
        objects	VcVVUa
        oblig*	QeQTYa
        oblige	VdXYYa
        obliged	UdVWVb
        obliged to	UdVWVb
        obliges	RVVXbb
        obliges us	VYVVab
        obser*	bYbYUZ
        obtai*	abVYbY
        obtain	WdYZYX
        obtained	ZYZUaY
        obvio*	caXZYY
        obvious	caXZYY
        obvious interest	cVZZZY
        occas*	VXcXWb
        occasion	VWfYWX
        occasions	YYWZYd
        occur	TaXXbY
        octob*	ZbWSVb
        october	ZbWSVb
        october $	WeWWWW
        october 0	VWZVYd
        odd	baWYYX
        odds	ShWWVU
        of	bZXVaX
        of $	cZYWXX
        of 0	YaRQSZ
        of a	XbaVXa
        of advice	XYaVab
        of all	VeaXWY
        of an	TcbWbZ
        of another	WfWWVV
        of any	UXXWda
        of appeal	XZYWbZ
        of argument	ZZdVUV
        of being	bbXVVS
        of children	dXaYYb
        of collective	YcYZYX
        of communications	YbZXcV
        of completion	XVUTab
        of complying	XYYYZd
        of concern	eWYYWY
        of confidence	VYZXca
        of confidentiality	VaYWbW
        of considerations	VUbbWW
        of course	eUVVVX
        of crime	WcdXYW
        of decisions	fRVWXX
        of department	YZXXYc
        of disclosing	bWVdTX
        of disclosure	bUYYaY
        of each	WZUYUc
        of finding	aYVXWc
        of foisa	VbSUbV
        of giving	dWcbbV
        of government	WWXcbY
        of greater	bWcWWV
        of harm	WTZeaS
        of how	dZVXWT
        of information	SdQQYa
        of interest	fWSUZZ
        of it	XZbPYY
        of justice	UbXabV
        of land	VbWXXa
        of letting	bXbWXX
        of maintaining	TbZcPU
        of money	dXYZYW
        of national	ZVbYXW
        of non	VWfVXV
        of officers	dVcWWW
        of one	WZbUba
        of openness	abXaWW
        of other	TaWaYY
        of our	dXWTSb
        of paramount	XVdZZX
        of passengers	dUVVXd
        of patients	cYbZZX
        of people	XYYXVd
        of practice	aZYWVa
        of prejudice	bZcUYR
        of public	eXZTXa
        of publication	UZdXbV
        of pupils	eZUVXT
        of regulation	YWUWdX
        of release	bVZaUT
        of releasing	VWeaWW
        of school	eVYZYW
        of section	UUUVab
        of some	YcWWcV
        of staff	TcYUVc
        of state	YaYYWb
        of substance	bcVYdS
        of such	cVaYXb
        of tenants	XWdZZY
        of that	aaaTZW
        of the	ZZWZTe
        of their	WaTWWc
        of them	YaVaab
        of these	UXYaUd
        of this	ZYbOZX
        of those	YdXVTU
        of three	VZWXVd
        of time	cXYVXX
        of trust	abXWXW
        of twenty	WZWXWc
        of two	bbYVXY
        of use	baVXXV
        of value	ZbWYTX
        of views	XbWWaZ
        of what	YZaSWY
        of where	cXXaYY
        of whether	cXZVWV
        of which	VUaaeX
        of whom	ZaWXVa
        of why	dWYWWX
        of withholding	TdTadT
        of work	VeVWZX
        of your	UaZaVY
        off	YcYSUX
        off $	baVXYa
        off the	ZdUVXX
        offen*	RhbVUS
        offence	WeXZVW
        offenders	UddVXU
        offer	ZYTVRd
        offer*	abWVXa
        offered	bbXYWX
        offers	UcYWYd
        offic*	UYZUYd
        office	YVcTXc
        office $	ZcVXbX
        office has	TWgVXT
        officer	YXaVVe
        officer $	XXXYWd
        officer who	VdVXYZ
        officers	bZXTaX
        officers and	VaVXWd
        officers are	baXXVW
        officers have	VbbZYc
        officers need	WeYYXV
        officers on	baWXSX
        officers would	eWYXWX
        offices	UTUUUg
        official	XXZXVc
        officials	UeUaXU
        often	cbUUXX
        old	YdZVYW
        old $	ebXYaV
        ombud*	cVbVVZ
        ombudsman	bYcWWU
        ombudsman's	bVWXYc
        on	XcYZXX
        on $	XfWVZT
        on 0	PVUXTf
        on a	WZcTXc
        on an	bZWYVV
        on and	baZXYW
        on any	VXWXXf
        on balance	VWiQVT
        on both	VYcbWX
        on call	bYXWXc
        on each	WTZcVc
        on either	VWYbac
        on how	eVYYWY
        on it	acWQTU
        on its	bWVTdW
        on our	ZYSVVe
        on paper	WaVUWc
        on question	WYTTUd
        on review	XXeYZV
        on section	TUZYWe
        on terms	WdYYXa
        on that	XcbPTX
        on the	YZWdXV
        on their	baWVWU
        on this	VZdTXU
        on those	bZVWXV
        on to	UVXcbV
        on tuesday	WXbYZa
        on what	eWYXYX
        on which	fYTSXW
        on your	aVaYVZ
        once	ZbXPfR
        once $	dZVVUU
        once a	ZWXYdX
        once the	eVaTbW
        one	WbbUYW
        one $	YYdTXY
        one against	XXdVXX
        one and	dUcVUX
        one another	VeYXYX
        one but	XUeXYZ
        one could	cVWWXc
        one in	YbZXWV
        one is	eVaVWV
        one on	WWVWXe
        one paragraph	XWcXXa
        one person	VeWZUY
        one side	XYcWVU
        one that	YVVYdb
        one thing	cZWXUW
        one which	aVaWUW
        one with	YaZWYb
        ones	dYWVZT
        ones $	ZcYWUU
        onlin*	VaYVXc
        online	VaYVXc
        only	WcYPbZ
        only $	WWcXWc
        only if	WZXYdb
        only on	bYXYWa
        only one	UbZVbX
        only the	ZaXVUb
        only where	bXXVcY
        open	dYYQTT
        open $	aVbTZZ
        open about	fWXXXV
        open and	bdXYXV
        open would	eVYXZY
        opene*	dWUUUa
        opened	dWUUUa
        openi*	VaVVWd
        opening	VaVVWd
        openn*	fTcXQO
        openness	fTcXQO
        openness $	XbZaUT
        openness about	cXZVWW
        openness is	eVaXVY
        openness on	eWYXXX
        opera*	WbZPZY
        operation	ZbUUbX
        operation of	VdXVcY
        operations	abVVVZ
        operator	XbaTYY
        operator would	XeWVWX
        operator's	YbTYZa
        operators	YaZUZZ
        operators would	WabYZY
        opini*	WcZTZY
        opinion	YaZTYZ
        opinion $	TeWZcY
        opinion in	XcbYXW
        opinion is	ZZWVcZ
        opinion of	TbXWYd
        opinion on	cYWXWa
        opinion that	WXeWUa
        opinion was	VeWYXZ
        opinions	VfVVaT
        oppon*	UgUWXX
        opponent	TfWVVY
        oppos*	TbeXXU
        opposite	YXbcZW
        optio*	aaYUVZ
        option	VcaXWY
        options	bZWVWZ
        options paper	YbcYXa
        options that	TZZXXc
        or	VUXXga
        or a	WbVZZb
        or any	WYXUaa
        or by	YUVbcb
        or denial	dWXcVX
        or deny	TYaWZX
        or denying	aWbbVW
        or detection	YVXTcb
        or development	XXZVba
        or is	VaaZZZ
        or not	cYTXbV
        or the	aUVWae
        or to	WVVXbZ
        or would	YYXUdT
        order	XbTVbZ
        order of	cYVWbW
        order*	UeYWXa
        ordin*	cWbVWW
        ordinary	cWbVXW
        org	VVWWXf
        org uk	VVWWXf
        organ*	aYSVZZ
        organisation	bYTWaU
        origi*	dVVXXb
        original	aXYYYc
        other	WZYbYX
        other $	VdYYaY
        other hand	WeWcXW
        other means	YWbYVa
        other members	WcZZbY
        other operators	WabZZX
        other side	YdWcVS
        other the	YXdWWX
        other two	VVWcVd
        other way	SXcbVU
        other we	ZZcVZW
        other's	XdYYYU
        other*	caZUSZ
        others	daYUWV
        others $	XdZWXY
        others have	cYWZYW
        others in	dWYYWX
        others to	fVWWYW
        others would	VeYZZW
        otherwise	aYbWUc
        otherwise $	aUcXUW
        ought	fTbUUV
        ought not	aaXVWa
        ought to	fTbUUV
        our	UceXNZ
        our answer	ZaYXYc
        our answers	UXXWVe
        our assessment	VWdYWW
        our conclusion	XWcaYZ
        our finding	VTgVVV
        our judgement	XUgVWV
        our lawyers	VfVVWV
        our mind	XVfXXY
        our own	cVUUWd
        our qualified	ZWWVXd
        our reply	VUUUVg
        our response	XWXXYe
        our view	ZRddTS
        our website	YZUVUd
        ours	QdTVUb
        ourse*	YYZbVW
        ourselves	YYZbVW
        ourselves $	aYcWXU
        out	XbacSX
        out $	bVbZYX
        out a	YbVbaU
        out and	VcdWXW
        out at	UbVUUc
        out below	XXYdYX
        out by	VaWbWZ
        out for	WeWXXV
        out how	XaVcXY
        out in	XbdXUZ
        out of	cbXSVT
        out on	TcWVXd
        out the	cZWbWY
        out to	TgWVWV
        out under	VZSUVb
        out where	baXWWc
        out which	VfWWWW
        out would	baUVWU
        outco*	ZYbbSU
        outcome	ZYcbSU
        outcome $	bUWfUR
        outcome of	UZeXVW
        outli*	bXYaWZ
        outline	cZWVWV
        outsi*	YbTTbY
        outside	YbTTbZ
        outside the	YbXXcY
        outwe*	SOjRaV
        outweigh	WSgWXV
        outweigh that	YYbXWb
        outweigh the	XVdZYV
        outweigh those	XUeYYW
        outweighed	SWfVZV
        outweighed $	WXdXaX
        outweighed by	TTeTYU
        outweighs	QQfRZZ
        outweighs that	VVZZeU
        outweighs the	TScVZZ
        over	bcZOTS
        over $	XcaXWX
        over 0	baVXaX
        over a	bVaWTa
        over and	gUVWXW
        over the	aVdTSY
        overa*	YYbdVV
        overall	YYbdVV
        overall harm	YXVeXX
        overl*	cWYbXX
        overn*	VdXYYZ
        overnight	VdXYYZ
        overr*	YXgUYS
        overridden	YWaccY
        override	WXeUZV
        overs*	faTUXU
        overseas	cZWWZZ
        overt*	XbbUVX
        overtaken	ZcZYYV
        overturn	WYbVWb
        overw*	YWeWVZ
        owed	gUXYUV
        own	fXPXaW
        own $	cZYXYX
        own staff	eXXWVY
        owned	ZYWUVc
        owner	WdYUWa
        owner*	cXTUTc
        owners	dYTUUa
        owners would	dYWWWT
        ownin*	caYYYV
        owning	caYYYV
        page	bQTVVg
        pages	XcVWXX
        paid	cYZNTZ
        paid $	XbcVXW
        paid for	ecVUUU
        paid to	cVUSTd
        palac*	ccWWXU
        palace	ccWWXU
        panel	XXcaSZ
        panel $	ZbXaVZ
        panel members	WeWXVV
        panel*	XZYXYd
        paper	YbbSTY
        paper $	WceWVU
        paper and	XYZZYc
        paper is	eTcXVY
        paper*	YaZYRY
        papers	YaZYRY
        papers $	XdbaVT
        papers would	dWbXXX
        parag*	aXbcZW
        paragraph	dWbWVW
        paragraphs	VZZdaY
        param*	WWeXYV
        paramount	WVeXYV
        paramount importance	XVdZZX
        parce*	VbXWXa
        parcels	VbXWXa
        paren*	fYXVVT
        parent	fVVWVW
        parents	dZXVVV
        parents should	fVYXZX
        paris*	gVYSSV
        parish	eVZTTX
        park	bbVWVW
        parki*	bZYWXU
        parking	bZYWXU
        parli*	cYUXdT
        parliament	aYWWeT
        parliament's	XdaZUY
        parliamentary	bWVXbY
        part	aYYWZb
        part $	SVTVTg
        part 0	UVcSXZ
        part a	WWYVWe
        part and	WeZVXb
        part b	VVaWXd
        part c	WcXWUa
        part in	eWVXWW
        part of	aZYcYX
        parti*	cdWSYT
        partial	baZWWV
        participation	dXXXVX
        participation in	dXXXVX
        particular	ZaaUbZ
        particularly	cYXXVW
        parties	adYXVU
        partn*	WdVVWa
        partners	XdYZZW
        partnership	ZWVVWd
        parts	TXWSRg
        party	XbXWYZ
        pass	VdUVWc
        passa*	eWVVWb
        passage	eWWWYX
        passage of	eWWWYX
        passe*	bYXSTZ
        passed	XeXWVY
        passed round	TgWXXW
        passed to	YdWYYZ
        passenger	eWXZZZ
        passengers	bXaUUc
        passi*	ZcWXVY
        passing	ZcWXVY
        past	bcUVWV
        path	abWWXW
        patie*	bXbQUa
        patience	VZbVXc
        patient	UbYWVb
        patients	eVbUXW
        patients $	TgVWXW
        patro*	TaZVWc
        patrol	UdXXYb
        patrols	XXbXXd
        patte*	ZeUTVX
        pattern	ZeVTVX
        pay	fWWTVZ
        pay $	bXUWWb
        pay for	eWYWWV
        payin*	eXUXWV
        paying	eXUXWV
        payme*	ZXWXVe
        payment	XYYYWe
        pays	acRSUZ
        peace	UfVXXW
        peat	cVXYXb
        peer	YfUUVR
        penal*	ZcVVXW
        penalty	acWWWV
        pendi*	WZdWYZ
        pending	WZdWYZ
        pensi*	aaTTTa
        pension	VeVVWZ
        pensioners	fXWXWW
        peopl*	dZVWYW
        people	eZUWYW
        people $	ZbTWcX
        people and	cWbYWa
        people are	dYXXYY
        people have	cXaXXW
        people in	cZXUTZ
        people living	eWYYYX
        people see	dZVXWV
        people should	hTVWYV
        people to	acYYXV
        people want	dWYZYY
        people who	ZbYUUY
        people would	abVVXS
        people's	ZZbVVV
        per	dYUbXV
        per cent	VbYZba
        perfo*	fVXXUV
        performance	dXYYYV
        perha*	baVVXY
        perhaps	baVVXY
        perio*	acTVWa
        period	aZSVWb
        period of	VWXXVf
        perma*	VaXXYd
        permanent	VaXXYd
        permi*	XaUVYc
        permission	UUVWWg
        permit	acWXXU
        perso*	VVXTdd
        person	WZXXca
        person $	cVXZaZ
        person gave	YVZYZc
        person has	WaZVYc
        person in	bVWXXb
        person who	ZYWYab
        person's	WUcWcb
        person's opinion	XXYYYc
        personal	dTWQZd
        personal data	WUXYbe
        personal information	UWVRUi
        persons	UfXXVb
        persu*	VXgTUW
        persuaded	WVeWXY
        persuaded that	WVeXXX
        persuasive	WXdXWX
        pharm*	VdcUUb
        phone	VaVWWd
        photo*	ZYYWUb
        photographs	aUZWVc
        physi*	WaUVdX
        picke*	adXWYU
        picked	adXXYU
        picked out	acXXWX
        pictu*	XaZXaU
        picture	XaZXaU
        piece	XaYYbV
        piece*	VgXXYX
        piecemeal	VeYZYY
        pilot*	bZWWXW
        pilots	bZWWXW
        pitch	bZXYYU
        place	YaaSXa
        place $	VTbXWe
        place and	WdXZbX
        place of	dYaWXU
        place*	YYZZVc
        placed	YTaZUf
        places	dcVWXX
        placi*	bXcUVX
        placing	bXcUVX
        plain	cYbUaT
        plain $	ZWcVcV
        plain*	UcaaVS
        plainly	UaaaVV
        plan	ZcZOPX
        plan $	UUcVUe
        plan for	hTWYXY
        plan is	ZbaYYW
        plan which	XYaXZd
        plan would	dYYXXV
        plann*	ZcWTTY
        planned	ZcaVWT
        planned $	caaWVV
        planners	ZcWYYY
        planning	aZRTSa
        planning officers	cZVUSX
        plans	aZbRUa
        plans $	cXVUVd
        plates	XcYZZZ
        play	VaaTTa
        playe*	dXXWXW
        pleas*	SWWTVh
        please	UTWTVh
        please be	XYZYXd
        please contact	XXXXYd
        please let	VWVYXe
        please quote	XWYWWd
        please see	XWYUXf
        please tell	XWYZZd
        poach*	ThUWVU
        point	bZTZSW
        point $	ReaUVU
        point in	bZZYWY
        point of	aVWYWc
        point that	fWWWVV
        point the	XZVcWc
        point to	aWZbaW
        point would	abWVXX
        point*	YaZbXV
        points	YaabXV
        points $	bVUXce
        points to	eWVXVX
        points which	VWVfWW
        poiso*	YdXXYX
        polic*	YXWWYb
        police	UcYSQc
        police $	ZaVYXb
        police and	ZbaVWX
        police service	VabXXa
        policing	aScVWY
        policy	bYXYcV
        policy $	VcXcbW
        policy and	XYYXUh
        policy has	cTVXVa
        policy is	YdZXUX
        policy on	YdXZXa
        polit*	adVXWW
        pollu*	gYUWVX
        pool	bYaWYX
        poor	baWXWU
        poore*	ZcTVTS
        poorer	YeTVUT
        port	YbYXWa
        posit*	WYdZTa
        position	VZdYRU
        position is	VXeWXV
        position that	bXcYYZ
        positions	UbXWYd
        possi*	aaZXXV
        possible	abZXRV
        post	bXbWVZ
        postc*	ZZVVVd
        posts	eXYYXY
        poten*	UdYXWb
        potential	UeZYXa
        pound	ZdYUXX
        pound*	aWUWWa
        pounds	aWUWWa
        power	bYYUUb
        power*	bYaUVY
        powers	bYYVVZ
        pract*	aYXTUb
        practice	aYYTVb
        pre	bZUUUa
        prece*	YSfVZS
        precedence	VTgWVV
        precedence $	WVfWWV
        preci*	ebWYXY
        precisely	ccWYYV
        predo*	TThUWU
        prefe*	YThTUU
        prefer	cWbXXY
        preferred	UVgXVV
        preferred $	WYdWVY
        preju*	VaVWeY
        prejudice	WZVWeY
        prejudice $	cUUUeW
        prejudice based	YXYVeW
        prejudice substantially	bcVVWW
        prejudice the	UdUTaX
        prema*	VfYVXV
        premature	VfYVXV
        premature disclosure	WdZXXX
        premi*	XeSTTV
        premises	XdUWUY
        premium	ZdVWWT
        prepa*	bXTTSc
        prepare	eXVTVU
        prepared	SaWWVe
        prese*	UZaVXb
        present	WZcUXZ
        present $	WWbXbY
        preserving	XbZVXc
        press	cZTVUY
        press*	dZTTSW
        pressed	YcWXXb
        pressing	eXXWVV
        pressure	ZbSVWZ
        presu*	dTaRbY
        presumption	dTbRaY
        presumption in	eXWTdX
        preva*	SSkUXR
        prevail	VVhXVU
        prevail $	XWeXVW
        prevails	UVeUaT
        prevails $	YWgWVU
        prevent	cYYYXV
        prevention	WYdXZZ
        prevention of	YVeYXX
        prevention or	YVXTcb
        price	WcbaRT
        price $	aVeVTW
        price and	WeXYZX
        price is	VcWXXb
        price list	bYYcYV
        price of	YZaWXb
        price per	cXWdVX
        price to	XcbVTU
        price*	dXaRVW
        prices	bZbSVW
        prici*	ZbXWYb
        pricing	ZbXWYb
        princ*	dYXVXb
        principal	cWZVVc
        principle in	YXYYXd
        principle of	cYWXbZ
        principle that	YcXXXX
        print	ZZSWUb
        print*	WXXXXf
        prior*	aUfVUW
        priso*	aYTUZa
        prison	bTaXWd
        prisoners	ZdUWUV
        prisons	YXWVcZ
        priva*	UfaRWU
        privacy	VZdYWW
        private	VfXNXV
        private $	ZYdUUX
        private and	XdYYZZ
        private space	caVXVX
        privi*	SXZVfV
        privilege	TYYVfV
        privilege $	YdcSZT
        privilege and	YUWXbb
        privilege is	UZZYcU
        privileged	WWbZbb
        proba*	ZYWZdX
        proce*	ZdWQYZ
        procedure	XWWWVe
        procedure $	XWXXWe
        proceedings	UeWVaY
        proceedings $	SVXXba
        proceedings have	VfWYWV
        process	acZWVV
        process is	cSZZYY
        processed	YYZZXc
        procu*	XbVWUd
        procurement	YaVWUd
        produ*	SfYTVR
        product	WbaVXW
        profe*	WcYWaV
        professional	XbTTbX
        professional privilege	VZUTbX
        profi*	ZZTTUa
        profit	bUXXXd
        progr*	ZYXUaZ
        programme	YZYUZb
        progress	cWXYbX
        proje*	VdUTUc
        promi*	cZYUTV
        promise	bbXWVX
        promise to	dWYWXa
        promised	ZaaUWU
        promised to	eWXZZW
        promo*	gYWVUS
        promote	caXWVW
        promotes	fUVWXV
        proof	caSTZZ
        prope*	bbYYRU
        proper	bXdRSS
        properly	eZVVUT
        properties	XdXYYY
        property	YbWbSX
        propo*	XTdUaZ
        proposal	bXXYVc
        pros	UYbfVS
        prose*	VZbYVY
        prosecution	SZcaWX
        prosp*	bbWXYW
        prospect	ZbXVXX
        prote*	TbePdS
        protect	VdYTYW
        protect the	TfZWUX
        protected	WcXWbY
        protecting	VXgUUX
        protecting the	UbbVUZ
        protection	VXcTdX
        protection $	XUYWcc
        protection act	YWXYVf
        protection of	VbeWZV
        protection principle	VVXYdX
        protects	UcVTcU
        protects information	XYVYeW
        protest	dYWXWW
        prove	hRXUWZ
        provi*	ZYWWYb
        provide	WXbXXc
        provide the	VXcWYb
        provided	VXYUXh
        provided $	aXaVWc
        provider	cZWUUY
        providers	YeUVUT
        provides	TUSUfW
        provides that	VVTUcZ
        providing	WVZbVZ
        provision	aWYUbb
        provision of	aXZZac
        psni	VWXWXe
        publi*	aWYdZV
        public	cVYbaW
        public $	VaSVZc
        public affairs	VZXXZb
        public and	dSZXZX
        public authorities	ZaWVaa
        public authority	SUTRYh
        public benefit	UdbXXW
        public body	acYYWY
        public can	fVXXWU
        public concern	bXaYXW
        public debate	ZWcVVT
        public domain	WdaXXZ
        public funds	eYWWXU
        public good	bWbXaV
        public has	dZWVVW
        public in	bYVWYd
        public interest	SYZeaX
        public is	YXcUZP
        public may	caXYVU
        public might	VYdcXV
        public money	gXTTSR
        public purse	eYUWVT
        public safety	TdZZYY
        public should	fUWXXW
        public to	fVWWVV
        public understanding	cWZYYX
        public will	cWYYZY
        public would	XbaYVS
        publication	YXdZXV
        publication $	XbacbU
        publication is	cUbUVW
        publication of	ZaYbWS
        publication would	eVYVTT
        publicity	adSVSS
        publicly	dWVXVZ
        publish	XbXdYW
        publish the	aXcTWX
        published	XaZNRb
        published $	WZZWXc
        published and	WZeXaV
        published in	WVdXYb
        publishing	cXabVS
        publishing the	YcXbWT
        pull	TZcaVV
        pupil	cZXXXY
        pupil*	adXSSU
        pupils	adXSSU
        purch*	dXXWWZ
        purchase	cVZYYb
        purpo*	WZTRfa
        purpose	WbURca
        purpose $	TaVVUf
        purpose is	cbXXYV
        purpose of	VaYWbb
        purposes	XYYWdY
        purposes of	XZZWcY
        purse	dbUWUS
        purse $	eYVWVT
        pursu*	dWZWVb
        put	YYdYLV
        put at	UcbYYV
        put before	dXVXXX
        put in	ZbaWVW
        put it	bXVXYa
        put off	YcXXYX
        put on	ZcVaWY
        put right	acWVXV
        put the	WZeYVU
        put to	ZYTbXa
        put together	UYbYYc
        put up	bbVXYW
        putti*	XbXVcV
        putting	XbXVcV
        quali*	VVYVeY
        qualified	STYVeZ
        qualified $	aTUUhS
        qualified exemption	WRbYYZ
        qualified exemptions	YXXXdY
        qualified person	VWaYac
        qualified person's	XXYYYc
        quality	abXUUV
        quality of	acUVWT
        quarr*	bZUVTZ
        quart*	UcXXXd
        quarter	WaZYYc
        quarterly	VbYYXc
        queri*	YcYWYZ
        queries	YcYWYZ
        question $	bWUVad
        question 0	YSbUUd
        question in	WacWVY
        question is	TUWdba
        question of	dWXbXW
        question would	dWYXWW
        questions	cZOWXZ
        questions $	cUUbXZ
        questions 0	VVWaUe
        questions about	caWUWX
        questions are	bYXUVc
        queue $	ZYUXWa
        quick*	bdUWVS
        quickly	cbVWVS
        quiet	WfaWVU
        quiet*	bbVVWU
        quota*	bYWWWb
        quote	SeVUTY
        quote the	XbXWXa
        quote*	ZbUXVa
        quoted	ZbUXVa
        raise	ZeXYYW
        raise*	aVZeSW
        raised	ZWZeSW
        ran	dYWXXZ
        range	YeUVVS
        rank	dTbXUY
        rare	acVWWW
        rate	TbWRTc
        ratep*	bbWWYV
        ratepayers	bbWWYV
        rates	ZaUaSa
        rates $	XZXbUW
        rates would	cYUXYU
        rathe*	YabTVX
        rather	YabTVX
        rather than	bZYUWY
        ratio*	bZbWWU
        rats	eYWUWU
        raw	YdXXXW
        re	TcWVUe
        reach	XZbWXc
        reach the	VbcXZZ
        reach*	YUXaWd
        reached	YVYUXe
        reached a	VZVTVg
        reached the	cXbVXW
        reached us	ZYZZZd
        reaching	aXZdYW
        reaching a	YYabYV
        read	XaSPZb
        read $	ZbTWUZ
        read and	YVVXVf
        read as	UbWXXb
        read by	dXVZYT
        read it	ZZVYXc
        read out	YdVVXU
        read the	cXVTab
        read them	TaWYYd
        read with	WZWVXd
        reade*	bdUWWS
        reader	cZXYZV
        readers	acWWUV
        readi*	abXXWb
        readiness	aaVXWb
        reading	ScYUUb
        reading the	cVUWXa
        readings	bXXYWb
        readings are	ZWZYXc
        reads	WbVUVb
        reads $	WVXWWf
        ready	abYWWT
        ready to	YdYXXV
        real	fUbTbR
        real and	TaWUcU
        reaso*	YVYdXZ
        reason	bYZSPb
        reason $	bYVUVb
        reason for	fSUTXa
        reason to	aaZWXT
        reasonable	YTYVba
        reasonable in	WUbWWc
        reasonable opinion	ZYWZcY
        reasonable to	dUVWhS
        reasonably	ZUbVbY
        reasonably accessible	XYXZYc
        reasonably necessary	XXXXeV
        reasoning	ZcVdZS
        reasons	VYZdRa
        reasons $	aVVWYe
        reasons and	eWYYXV
        reasons are	TcTUVb
        reasons for	TabdUV
        reasons that	YTbXXc
        reasons the	ZXfVXV
        reasons why	UWTbVb
        reass*	gVVYXV
        reassure	fVVWYX
        reassure those	dXXYZZ
        recei*	aUYRTe
        receipt	VWVXYf
        receipt of	WVWXYf
        receive	VddXYV
        received	cVUSVd
        received 0	VWWXXf
        receives	bUVTUd
        receiving	YYXYXc
        recen*	VdaVWW
        recent	XcVVWa
        recip*	baXTSX
        recipe	WbYUWa
        recog*	cZURaU
        recognise	dXXaVU
        recognise that	eWWUWW
        recognise the	cWabYX
        recognised	XeVUYX
        recognises	cXVVbU
        recognises that	caXXZW
        recom*	eXXTTZ
        recommendation	bbWUUa
        recon*	aYbVXZ
        recor*	WWSYag
        record	cbUaVW
        record $	XdWUVa
        record of	aVXcXZ
        recorded	YUXUZe
        recorded in	WWWWYe
        recording	VXVWWe
        records	UXTVag
        recov*	UcVVVb
        recovery	VfWVWX
        recru*	XbXVWb
        recruitment	XeYWWU
        redac*	SaaTTd
        redacted	RXXTTe
        redactions	WWaXWd
        reduc*	gZTSVU
        reduce	aeVUXX
        ref	ZVVUVf
        refer	WcXVXY
        refer to	WcXWXY
        refer*	baTSUc
        reference	UaWUVe
        reference no	ZXYZZc
        reference number	WXXXXd
        references	YdXYXW
        refin*	WaXYWc
        refle*	WadWaV
        refor*	cYYXWY
        reform	cYYXWY
        refus*	YSeXZa
        refusal	XRaXcY
        refusal $	TVcZbU
        refusal notice	WWZWVd
        refusal to	aVYWZY
        refuse	TadUYZ
        refused	aTYRYf
        refused $	TWbUTf
        refusing	YYacWZ
        refusing to	YYdZWZ
        regar*	XXYbWV
        regard	YZYcXP
        regard the	WXeWZV
        regard to	aWZeVS
        regards	WYZUVd
        regim*	UZcXYb
        regio*	XeWUUY
        region	XfZVVU
        regis*	ZVZQSe
        register	bXZUTb
        register $	bUbXYa
        register is	ZUVXWd
        register of	bbTWVY
        regre*	VceVXV
        regret	UVfVWX
        regul*	aTXacX
        regulation	UVYbbW
        regulation 0	UVYbbV
        regulations	aUXRcb
        regulations $	VVUWca
        regulations 0	TVWWVg
        regulator	aaXTVc
        regulators	cYVYWX
        regulatory	ZVXWWf
        rejec*	YdVXVV
        rejected	YdVXVV
        relat*	YaXWeV
        relate	YVWXeZ
        relate to	YVWXeZ
        relates	XYWSeY
        relates to	XTWVea
        relation	XWZbXY
        relation to	XWZbXY
        relations	ZbZUZW
        relations between	cTWYcY
        relations with	ZabVUV
        relationship	XcaXWW
        relatives	acVVVW
        relea*	XWbcXV
        release	XTbcaW
        release $	UNcfUZ
        release are	YWdWWV
        release is	cZZWWW
        release it	XTaaXe
        release of	aaTXXb
        release the	aRbWUZ
        release would	WcSYcY
        released	ZWcYUb
        released $	WWdZZV
        released the	XdaXWY
        releasing	bZZbVV
        releasing the	bXYeTW
        relev*	VVVceU
        relevant	VVVceU
        relie*	bZZQYa
        relied	ZZZQaa
        relied on	aaaSZa
        relied upon	UZXTab
        relief	hTYUVT
        relies	XdYWVb
        relies on	XdYWYZ
        rely	baYWZX
        remai*	UadZSX
        remain	SYfTUa
        remainder	WXcYYa
        remaining	YZWaVb
        remains	XeYUTV
        remar*	abYWWU
        remark	WdXYXY
        remarks	YdZWWW
        remed*	ZcYYWW
        remov*	XbYTbZ
        removed	XWaUVe
        removed $	YZbVWb
        removes	VVbXdX
        rende*	WdYWYX
        renew*	adWVYW
        rent	eYUSTY
        rents	adUXVU
        repai*	cXYVUc
        repair	eYYZYY
        repairs	cXZXWa
        repea*	cWTUTc
        repeated	ZZUUUc
        repla*	aYUWVa
        replaced	aZVWWZ
        repli*	VaWXYc
        replied	WUWWWf
        replies	SbXYYa
        reply	VXQRdf
        reply as	XWZWYe
        reply to	UYXVWd
        reply was	XUYWWd
        repor*	YbUYPc
        report	WbVaRb
        report $	cUYcVY
        report and	WaWXYb
        report is	VZaTYa
        report on	WXWWYf
        report was	XaVXWb
        reported	YbWTXd
        reporting	ccWVVU
        reports	bXZVUb
        reports of	TZXWXc
        repre*	XcUUUb
        representatives	WeWXWW
        represents	cXZZZZ
        reque*	UWTWae
        request	TVVXad
        request $	RXaZXa
        request 0	VVVVVf
        request and	YYYXYc
        request as	YYbZWb
        request for	WWaaVa
        request has	bWXVUa
        request is	XbYTWZ
        request made	XXcYXZ
        request number	YXXXYd
        request of	YVWWWe
        request on	YXWYYd
        request that	WYXXZd
        request the	WdYYYZ
        request to	XVUWZe
        request under	XYVZVe
        request was	UVUXca
        request would	VWWXWe
        requested	aZWUWb
        requested $	XXYVYe
        requested information	WXXXZd
        requested the	UWYYXe
        requester	UVaaXa
        requester $	VWbbYY
        requests	aWRQad
        requests $	WVVSVg
        requests of	VbXVVc
        requests under	WTUYVh
        requi*	SYaUeZ
        require	WbZXcX
        required	RSSYfX
        required to	XUWadV
        requirements	YTaWVc
        requires	TXaRbc
        requires that	VbaUcY
        requires the	VXbUcY
        requires us	YYZUba
        rescu*	WWZWVe
        rescue	WWZWVe
        resea*	eUaUWZ
        research	cVaUWa
        reser*	aaZUWU
        reserve	VfaUVU
        reserves	eUaZZZ
        reservoir	cYZXYY
        resid*	bZZRYX
        residents	bYZRZX
        residents have	dWYXYW
        residents of	WdXWaW
        residents to	baWYZW
        resig*	aYUWVY
        resol*	SWeRVc
        resolution	UYXXXe
        resolved	VWfSVa
        resolved that	VVZVWe
        resolved to	YXdXYW
        resou*	ZZcWWV
        resources	ZZcWWV
        respe*	cWcVaW
        respect	cYaUZW
        respect of	VWdVaa
        respectable	dVbYYZ
        respo*	UcTPUg
        respond	VcYUYd
        respond to	XaYYYc
        responded	bWWVVd
        responded to	cYYXYb
        response	ZWTUUi
        response $	YXWWbc
        response to	YTXXWf
        responses	VcaWXZ
        responsibility	XcXYYa
        responsible	YcaYaW
        rest	cYVVYY
        rest $	acWXXX
        rest of	UbWWZZ
        resto*	baXVXY
        restr*	bRWUfX
        restrictively	VXWWfW
        rests	WcZTcR
        rests $	XdaYYW
        rests on	VcXUbV
        resul*	aYgWTS
        result	XVhYVW
        result $	dUTdZT
        result of	VXcVWb
        results	caVUVS
        results $	hTVVVZ
        retai*	VbWdWY
        retur*	UbXWVd
        return	WcVTVZ
        returns	XYZWXc
        revea*	YdaPYQ
        reveal	YbcRZT
        reveal whether	cUeTXX
        revealing	acWVYW
        revealing the	baXWYX
        reven*	VdaXaV
        revenue	VdaXaV
        rever*	UccUWY
        reverse	UeVXXb
        revie*	VZaWRd
        review	WXbXTd
        review $	SVSbUd
        review i	ZYdXZW
        review panel	WYbVYb
        reviewed	WcXXXb
        reviewers	cZYZZW
        reviews	UZVVUe
        right	VZacXX
        right $	YYadWU
        right of	UaaUZb
        right that	cTYcVX
        right to	YbZXaV
        rightly	dSaTTV
        rights $	VSZaSc
        rights of	cVbVaY
        ring	cZXYYV
        rise	WdXUUa
        risen	dWYYYX
        risk	XbcTXW
        risk $	ZdWZaV
        risk of	WcZWWb
        risk register	bXZWXZ
        risk to	WdbXWU
        risks	ZfUVUS
        rival	UiXUUR
        rival*	UgWWYV
        rivals	UgWWYV
        rivals would	VeYZYX
        river	gZSSUU
        river*	ZcWVXU
        rivers	ZcWVXU
        road	bVXVWc
        road $	bYbWVY
        roads	XWWYXe
        robus*	WebTUV
        robust	YcbUTW
        role	cYYZYX
        room	UedVWR
        room $	XfVWYV
        room to	UgVWUT
        rooms	cVWVWe
        rota	YdYXYY
        round	ZbcUVR
        round $	WeXXYX
        round the	ZZbWXU
        route	ZZVTSd
        route $	VbWWXc
        route*	caYXXW
        routes	caYXXW
        royal	aYTUba
        rule	bXWYeV
        ruled	VZdWaa
        rules	bXbWUZ
        rules $	baZYWT
        rumou*	hVWVWU
        rumour	fVWVXV
        rumour $	eWXWXW
        rumours	dXWWXX
        run	XaaUSX
        runni*	ZbXWWW
        running	ZbXWWW
        runs	YYYXXd
        s	TZXRba
        s 0	RaSTaZ
        sabot*	VfXWVU
        safe	VcXPXW
        safe $	XaSURc
        safe space	aYZVcX
        safe to	YeTVVV
        safeg*	XabTdU
        safeguarding	YabXZW
        safer	aTeUUb
        safet*	YaeWVT
        safety	YaeWVT
        safety $	VaYdZX
        safety and	baZVYY
        safety is	XYbUYb
        safety of	UcdUbS
        said	XdUdXW
        said $	YbbUVZ
        said against	baWcWX
        said for	XXYeVX
        said in	aaUUaY
        said that	ZaWTbb
        said to	aZVUZT
        sake	VXdXYW
        salar*	dTUVWa
        salary	eTWXXZ
        sale	WaaXUZ
        sale of	YeSWUY
        sales	UeVWWZ
        salt	bdUTWX
        same	abUXaV
        same $	YWUUUe
        same as	ZWYWdT
        sampl*	ZaVVWc
        sample	WcXWWb
        samples	XVVXYe
        sat	fVXWXW
        satis*	bSeUSY
        satisfied	bUcWUa
        satisfied that	bXbRUX
        satisfy	dVbWWW
        satisfy themselves	dXYXZX
        save	bbYVUT
        savin*	YYcUYW
        saving	UZeWXX
        savings	dYVVZW
        saw	eXWXWX
        say	cYZQaX
        say $	bVXYYc
        say nothing	WebXSU
        say so	XcaYYY
        say that	bXaVUb
        say they	dXXZXX
        say what	UaXVVc
        sayin*	ZabYVU
        saying	ZabYVU
        says	dbVUeS
        says that	fRXUcX
        scale	ZQdZRY
        scale $	XXabWa
        scale of	cUXTXY
        scale*	aUdYYU
        scales	aUdYYU
        scales $	WYcZWX
        scales tip	UYcXXY
        scann*	VdWVVZ
        scarc*	caVVXW
        scena*	WbaXXc
        scenarios	WbaXXc
        sched*	ZZZRYa
        schedule	aYZSYa
        schedule $	WcXVXc
        schedule 0	VWcYaX
        schedule of	ZZYWVc
        schem*	aaVTUb
        scheme	cWTUUc
        scheme is	aXYZWb
        schoo*	bXWTYb
        school	cXUVaa
        school $	XVUWca
        school and	caVXWU
        school's	aVcYZX
        schools	acTUTZ
        schools would	baXWXV
        scien*	hVXUWU
        scientists	eVZXYX
        scope	WUXXXf
        score	VdaWVT
        scori*	bVYXXc
        scoring	bVYXXc
        scotl*	aVXVba
        scotland	aVXVba
        scotland $	bVXWVc
        scotland act	WaUWZZ
        scotland regulations	ZZZZYd
        scott*	VSXYbc
        scottish	VSXYbc
        scottish information	YWYXXe
        scrut*	eXZUWS
        scrutiny	eXZUWT
        scrutiny of	dVZXWV
        sea	bWYXXb
        searc*	aYTUUe
        search	ZaXWWb
        search for	XWZZYd
        searches	aSUUVe
        secon*	ZXcRRZ
        second	VYcRRZ
        second $	aVeWXW
        second group	WVeXWW
        secre*	ZXbSdW
        secrecy	aZeTVS
        secrecy $	abZVXV
        secret	ZVSUYc
        secret $	cXVYWa
        secretary	SZbWVc
        secretary of	YaYYWb
        secrets	ZXWUgT
        secti*	VTYccW
        section	WUYbbY
        section 0	WUYbbY
        sections	VYUdeT
        sections 0	WVUdeT
        secto*	cZXXUU
        sector	baYYUV
        secur*	UYbYZX
        security	UYbZaW
        security $	VVVTWf
        security and	bUbXaY
        security of	VXcXcV
        see	aXWVXZ
        see below	XXZVXe
        see how	fXWVWS
        see if	gTYYYU
        see it	ZdUYWV
        see that	hTWXYU
        see the	ZZZTYa
        see them	WdWdYW
        see what	eVYXYX
        see whether	fUYVXX
        see why	dXYZYX
        seein*	cXaUSW
        seeing	cXaUSW
        seeing how	baWWWV
        seeing that	YYWXXb
        seeing the	bXaVUU
        seek	WcVSXY
        seeki*	cZWYYX
        seeking	cZWYYX
        seems	XVfXWV
        seems to	XYdYYX
        seen	cZTXQV
        seen $	gUZUUS
        seen to	hUTWVX
        sees	bbXSTR
        selec*	dZUTVY
        self	XdWWXX
        sell	ZdTUWU
        selli*	UdUSTb
        sells	VbWYWd
        senat*	aeWWUV
        senate	aeWWUV
        send	UeWVWa
        sendi*	bYcYXY
        sending	bYcYXY
        senio*	eRXWWd
        senior	eRXWWd
        sense	eWVaaT
        sensi*	XbYXUb
        sensitive	UYZWVe
        sensitivity	aeVYVT
        sent	ZaTPQb
        sent to	YWYUVd
        sente*	cZUXWa
        separ*	XUVaeY
        separate	aVXVdd
        separately	TWXcdW
        septe*	YZaTVb
        september	YZaTVb
        september $	WUTVXf
        september 0	XUWWXe
        serio*	dWXTaU
        serious	ZZUVbY
        seriously	gSXWUT
        serva*	cWWXXb
        servants	aXXZXc
        serve	abVbUY
        serve*	TVfaZX
        served	TXdaaX
        served by	SYabaV
        serves	YXeSWY
        servi*	bVYVRd
        service	aWZVTe
        service $	WZUaYb
        service has	YWeWWY
        service is	aWaXYb
        service of	XWXYYd
        services	bZUUWb
        sessi*	VbXXWd
        session	WaXXWd
        set	RdZcXY
        set a	WdWbXY
        set against	YaaVUX
        set at	ZbZXVZ
        set of	XZcVWZ
        set out	UYVdZa
        set the	WZfXXV
        set up	ZYWXZc
        sets of	aXcZVV
        sets out	UcTbXZ
        setti*	aWUVZe
        setting	aWUVZe
        settl*	aXZRba
        settle	XeWXbW
        settled	WZaVba
        settled $	WZWXWc
        settlement	bXWVTc
        settles	aVdYbV
        seven	VYUVUf
        seven weeks	WcZWXW
        seven years	bZVXVZ
        sever*	ZXUZdY
        several	aXWaba
        severe	VeaXWU
        severity	WVWXdc
        sewag*	cZWXVZ
        sewage	cZWXVZ
        shall	RUcYZd
        shall be	WZbWaZ
        share	aXbVYS
        share*	ZYVUVd
        shared	ZVWWXe
        shares	YcXWVZ
        shari*	dXYYXX
        sharing	dXYYXX
        sharp*	eaZYZU
        she	abVUUZ
        shed	eVbVXX
        sheet	VVWXXf
        sheet $	UVWXXf
        sheet*	ZaYXXc
        sheets	ZaYXXc
        shelt*	XZdVVW
        shelter	YbaYWX
        shift	VZXVVd
        ship	XbWXWb
        shopp*	baXXZW
        shoppers	dXWYWU
        short	bWcSSO
        short of	aVeWVW
        short*	cXeVTT
        shortage	dWWWVb
        shortage of	dWWWVb
        shortly	WTfWXV
        shoul*	cWbaVU
        should	cVcbVV
        should be	dYXbXU
        should go	YbdWYX
        should have	YXeVZZ
        should hear	bbXYYV
        should know	fUXVXU
        should not	VbbZYX
        should see	dXYWXV
        should stay	YXdYYY
        should you	UWZXYd
        shouldn't	fXVVVW
        show	faQQXR
        show a	VeZYaX
        show how	cYXYXV
        show its	baYYVW
        show that	fUXWaV
        show the	ZbWVaW
        show what	fVWXXW
        show whether	fTXVXX
        showi*	daVVaT
        showing	daVVaT
        showing that	gUWYcU
        showing the	eWVWVW
        shown	ZTXTad
        shown $	YaZXbV
        shown in	VWXWZf
        shown the	fVUXcW
        shown to	ZabXWV
        shows	ahQPSS
        shows how	acXXZY
        shows that	dZXVXY
        shows the	cYWXYb
        shows what	XdYWYY
        shrin*	UgXYWU
        shut	dWVTTZ
        shut $	bYZYVY
        side	XXedTU
        side and	YXdVYY
        side by	XZcXXY
        side is	bZZYXW
        side of	YXdcVV
        side the	acbVXV
        sides	XZbdTS
        sight	aZcVWT
        sight of	ZacWXU
        sign	aWXVZd
        sign of	cYbXUV
        sign that	ZaWZYb
        signa*	bWXXWb
        signe*	WZcSTc
        signed	WZcSTc
        signed $	UUZUVf
        signi*	cWYVcW
        significant	bXZVbU
        significant risk	UWXVeW
        signs	cZWWVT
        silen*	YccVUV
        silence	aYdWVX
        silent	UhTVWU
        simpl*	dYTVXT
        simply	cYUVXU
        since	bZXPYV
        since $	aWWXXb
        since 0	ZTUVUd
        since been	bYWYWc
        since it	cYZZYW
        since the	bbYRcT
        since*	fRWUVa
        sincerely	ZVYVWd
        singl*	UYaUZd
        single	VXaVac
        sit	bXUVWb
        site	XbVTTc
        site $	WbXUVa
        sites	UdTVUb
        sites $	TbXXWc
        sites would	WeXYXX
        six	YcZWSZ
        six months	TeYWVZ
        sixth	ZbbVXW
        size	daXTUU
        sleep	eUVXWa
        slide*	XZXcYa
        slides	XZXcYa
        sligh*	VbcXUU
        slight	VbcXUU
        slight and	WUeXVV
        slip	eVXVXW
        slow	gZTSTQ
        slow to	cZWXWX
        slowe*	ZdWWXV
        slower	abXWYX
        small	VecQTW
        small*	dXXWWX
        smaller	dXVZWX
        so	cVZZXR
        so $	YWZZVd
        so a	bXZTcY
        so as	XcWbZX
        so far	aaYdVW
        so for	aWdWTU
        so in	UeXZdU
        so it	YabVZW
        so long	dVaZWS
        so much	eVVYYW
        so small	YbaYXf
        so that	WeUTaa
        so the	aXbTUX
        so there	gSVZbX
        so we	WSZcTe
        so would	YccXXW
        socia*	baYWXW
        social	baYWXW
        socie*	cZWXXW
        society	cZWXXW
        softe*	acWWYT
        softw*	ZZVVVb
        software	ZZVVVb
        sold	hTWWVV
        solic*	YcXXVb
        solicitor	YaZZWe
        solicitors	ZcWXYZ
        some	eZPVUX
        some 0	aZUUWa
        some of	aVUXSd
        some public	eWWYVX
        some way	fUZXZY
        some weight	baWYbY
        someb*	bZXWaZ
        someo*	WdUTUa
        someone	WdUTUa
        somet*	baYQcV
        something	cYYScV
        something $	ZeYYYW
        something in	hUWXTU
        something that	fVYYWV
        something to	XYdZXX
        something which	UfWXbY
        soon	XeVWWV
        soone*	dXZXXV
        sooner	dXZXXV
        sorry	YXXXYd
        sort	abYQaT
        sough*	XZSVXd
        sought	XZSVXd
        sought $	XbXYWb
        sound	baTUTZ
        sound $	VcUVVZ
        sourc*	XbaWUb
        source	bbWXWX
        sources	VabXWc
        south	UWVVZf
        sover*	XaYVXc
        sovereign	WVWWYd
        space	ZbWWbT
        space in	WdZYWY
        spare	baUXWU
        spare*	XZVWXd
        speak	aeUWVW
        speak to	SbXYUY
        speak*	XXYebV
        speaking	VYacWW
        speaks	bWZdZU
        speaks for	cWacUX
        speci*	dYXVUZ
        special	gSVXWY
        species	TfbXXX
        specific	aVYWWb
        specu*	YcWUZV
        speculation	abXWZW
        speed	ZbVWYZ
        spend	ceXVVT
        spend*	fTZVWV
        spending	cXaWWX
        spending of	dWYYZY
        spends	gUWYYV
        spent	YfURVX
        spent $	cZXXWV
        spent 0	UdWVXX
        spent and	dXZZZZ
        spent on	baTSVa
        split	aZbWYY
        spoil	YeVTUT
        spoke	SfXYaZ
        spons*	ZdXWUY
        sponsor	cYVWWb
        sponsors	XfVXXU
        sprea*	TXUVUf
        spreadsheet	YWXXXe
        spreadsheet $	YXYYYc
        sprin*	TdXWWa
        spring	TdXWWa
        spring $	VcZXXZ
        spring and	VZUTVb
        st	VXXTWg
        staff	ccWNPX
        staff $	WcXTUd
        staff and	ZVYXWd
        staff have	adWVXU
        staff in	dYYWVW
        staff who	WeWZZW
        staff*	ZYVUVb
        staffing	ZSWWUc
        stage	VZaWZb
        stage $	bVYWWe
        stake	dSaVVU
        stake in	eVWYYX
        stand	bYbTZU
        stand $	VWdWWZ
        stand in	aXaVbV
        stand*	dYUUZa
        standards	eWVWUZ
        standing	cXYZYY
        stands	VcXWVb
        start	ZZSPYb
        start from	baWVbZ
        start*	UfVWWY
        state	ZdUUZX
        state*	YaQVVc
        stated	cUWXYc
        statement	aYUUVc
        statement of	YYYXYc
        statements	YeVTYW
        states	TbWWZb
        stati*	aVXSac
        station	ZVYTVf
        stations	XYYYYe
        statistics	caYWWX
        statu*	UbTUcZ
        statutory	VbVVWe
        stay	RcfSTQ
        stays	SeZTaY
        steps	VYUTbc
        still	UdZOVZ
        still be	cYXWYY
        still being	WcUXaa
        still in	XbXWaZ
        still open	VadYYW
        still to	dcXXWV
        stock	ZcXWXV
        stock*	bYbWVW
        stole*	ZZVWYb
        stolen	ZZVWYb
        stood	XZZVdX
        stop	acTUWV
        stop and	bVVXXb
        stopp*	abUVVU
        stopped	abUVVU
        store	eWWXXb
        store*	YXSUUc
        stores	caXVWV
        stori*	gUYYXW
        stories	gUYYXW
        strai*	YgTWVU
        straight	YfUWVU
        stran*	YZZWWd
        strat*	WdXWWZ
        strategy	XdYXXW
        stree*	aXYUTd
        street	WZYUVf
        street $	TYZVVe
        streets	eYWWVV
        stren*	ZXcSZS
        strength	UadUZT
        strength of	WeWVUV
        strengthen	gUXXXW
        stret*	baWVWV
        stretch	aaWVVV
        stric*	WfXWXW
        strict	WfYXXW
        strik*	aaaUXU
        strike	cYZVXV
        strip	UbXYWb
        stron*	aXfRWP
        strong	ZZeTWQ
        strong enough	XXdYYY
        strong interest	XZcYWX
        strong public	WbaYaY
        stronger	aTeWVW
        stronger $	bXeUXY
        strongest	cZaWVV
        struc*	YZbVZX
        struck	YZbVaU
        struck the	TWhVWU
        stude*	hXWRUU
        student	UfYUVZ
        students	iRWTWU
        students and	bVVYYb
        studi*	UgWWTX
        studies	WfXWWU
        study	ZaYWVb
        subco*	VdXUVY
        subcontractors	VdXUVY
        subje*	cWWQaZ
        subject	ZXXQbb
        subject $	ZXZYWb
        subject of	dZVWWW
        subject to	UaaScb
        subjects	fXVXWT
        submi*	ZbUUVb
        submission	abWXXZ
        submissions	YYWVVc
        submitted	bVXXVa
        subsi*	gVWWXU
        subst*	YdaQWW
        substance	XaaUaY
        substance $	ZXaVXb
        substantial	WaaVaT
        substantially	bdVVVW
        substantially the	YeYVWW
        succe*	cUdUXa
        such	ZcVQZV
        such as	YcYVaW
        such information	eWVVTW
        such things	ZYWXWc
        suffe*	VadPSR
        suffer	RdcUUS
        suffer $	VfVXWX
        suffer if	VgYXXX
        sufficient	ZYbWYY
        sugge*	YTYbWc
        suggest	XUWbXc
        suggest that	aXXXZc
        sum	bYdTTV
        summa*	WYfXSX
        summarised	aaWbXW
        summary	WYfWSY
        summary of	bWUdXW
        summe*	YbXWVZ
        summer	VdXWVa
        sums	ccYWXU
        sums $	acZYZX
        sunli*	fVWWYV
        sunlight	fVWWYV
        super*	ZdVXWW
        supervised	dYWZYY
        suppl*	WdVPVd
        supplied	YbWUUd
        supplied $	VUYYWe
        supplied by	UcUVVa
        supplier	XZRUZd
        supplier's	TbcWZX
        suppliers	ZbVVWY
        supply	ZbVUTb
        supply of	adXXWU
        suppo*	aZTdRY
        support	YaScTY
        support of	ZVVeVX
        supporting	WXVeWV
        supports	daaUXV
        sure	aXeUTT
        surge*	bcUUXS
        surpr*	fUbYXV
        surve*	ZYXSQc
        survey	ZWcUSd
        survey $	VVbVXd
        survi*	ZbSUTU
        suspe*	YeXUUV
        suspect	YdZXVV
        suspi*	eZYUVS
        suspicion	eaWUVT
        suspicion that	eXWXXX
        swimm*	ccVUVT
        switc*	ZbWVXa
        sympa*	eRXTVU
        sympathy	bUZVVZ
        syste*	YYXWab
        system	ZYYWYc
        system and	WaXWWd
        system is	eXaWWX
        table	XYVdSb
        table $	STVdSb
        table*	acUUWY
        tables	bdVVXV
        tacti*	XbZVUZ
        tactics	VgaWWV
        tactics would	XcWXYY
        take	YbUQbZ
        take a	TeaVZU
        take advice	UeWYWY
        take it	XZYXWc
        take part	bXYWcV
        take precedence	XXdWXX
        take the	VfUWVb
        taken	WXaYba
        taken and	YZVXXc
        taken as	VWcUZc
        taken by	ZbXWWS
        taken from	UfWXUX
        taken into	bVbbZX
        taken out	VZWWWc
        taken seriously	eWXXVX
        taken together	YaeUVX
        takes	bXZQZT
        takes in	XaWVdW
        takes the	UdcWWW
        takin*	YZcUWZ
        taking	YacUWZ
        taking the	WVZVVc
        talk	bcVXYU
        talks	adYTSO
        talks $	dYWZYX
        targe*	UeUUZZ
        target	aXWXVd
        targets	WfVUVV
        tarif*	aXXVVZ
        tarra*	WXYWXd
        tarrant	WXYWXd
        tax	bZZSZV
        tax and	YcUXXY
        taxpa*	dZYQSR
        taxpayer	baVTVV
        taxpayer $	aaXUWX
        taxpayers	eZVTVT
        taxpayers may	cXZYZY
        teach*	cZXYWZ
        teacher	bbVYXW
        teachers	cXWWUb
        team	baUQSa
        teams	cYYXWY
        techn*	XeWYWX
        teleg*	aYcWXW
        telegrams	aYcWXW
        telep*	TaUTWf
        telephone	TbVWXd
        tell	ZcXWVY
        tell a	cZUXXT
        tell them	dZYYZX
        tell us	TeXYYW
        tell you	UbWWYd
        telli*	VeXaVV
        telling	VeXaVV
        telling us	UgTYWX
        tells	ZdSZYU
        tells a	cZWUWW
        tells the	eYWWXU
        ten	UeVWVb
        tenan*	bbaTVR
        tenant	ZdXZWV
        tenants	cYbUWT
        tende*	ZbZXUX
        tender	ZaZXVY
        tender report	aZXTWd
        tender was	eUVVUZ
        tenders	bdVWWW
        tends	YdXWXV
        tends to	YdXWXV
        term	SbUWfU
        term $	UfWWWY
        terms	WdSQbY
        terms $	RdWTca
        terms of	aVUXaa
        terms that	VdUVWc
        terro*	VgTUVW
        terrorism	YdUUVZ
        terrorists	WeXYYU
        test	YPbceR
        test $	STUfaU
        test for	VXaYbX
        test in	XXbTZd
        test is	VWcUbV
        test the	eUZWaX
        test under	WVVYgV
        test we	VXbcXY
        teste*	dZVUVX
        tested	dZVUVX
        tested $	cZXXYW
        tests	WcaYYa
        text	SaVTXe
        than	XVfOZa
        than 0	XWRVYd
        than a	cTdVZT
        than five	VYYVWd
        than from	UbdYVT
        than good	YXdXYY
        than in	aWbZcY
        than it	aYbXSV
        than the	ZWeWWX
        than to	VbcVVa
        than we	TfWXWX
        thank	WWWXXe
        thank you	WWWXXe
        that	cXcWWS
        that $	YbUaRa
        that 0	VVZXXc
        that a	bWaQaZ
        that advice	ZbXZWY
        that an	cWYWaV
        that any	YUVXVe
        that are	TdWXWc
        that as	cbYSYY
        that being	VYaYVc
        that both	acYXXX
        that can	cYbZWY
        that complaints	fWWWYV
        that could	eWaXWX
        that disclosure	YZbVZa
        that follow	XUXcYd
        that for	VUfXVX
        that harm	UXYVdV
        that has	XaVaTa
        that have	YdYXXW
        that he	bYaWYV
        that i	WZUTZd
        that in	TbZXaZ
        that information	VXWaae
        that is	TeXQYa
        that it	XcXQTd
        that its	bXbYXW
        that may	UcVdXW
        that might	WbbVVU
        that ministers	cYXVWc
        that money	aTaYWW
        that more	cWbVWY
        that no	dZWaXW
        that nobody	XXZWVb
        that nothing	cZaWVU
        that of	TYcXbZ
        that officials	TgVVVV
        that on	aXcXWX
        that one	ThUVWT
        that openness	YUdVXY
        that other	WbbZZa
        that patients	cVcYXU
        that people	cWbXYW
        that public	dVXVbU
        that reason	cUbXYV
        that release	VXYXXd
        that residents	YWeYZW
        that section	dSXYRY
        that some	bWWYaY
        that the	aYaRXX
        that their	aZWXVZ
        that there	aWbUZZ
        that these	TbeUVX
        that they	dWaUVW
        that this	aXbWVc
        that those	dXZXYY
        that to	ZYYUVa
        that was	XXcXWa
        that we	VbZaWZ
        that were	UeXbVX
        that what	QgbUWW
        that will	VeXYXX
        that would	VYaSWc
        that you	YScVWc
        that'*	dWWSUY
        that's	dWWSUY
        the	ZYcXZU
        the 0	gWXSWV
        the ability	YbVUaW
        the above	UXdWXX
        the academy	cSbYXY
        the accountability	fTXWVW
        the accounts	caVUUY
        the act	WRUUaf
        the additional	UXYXVd
        the addresses	WbbVXb
        the administration	WdaXaV
        the advice	fVXQUY
        the age	aWdWYX
        the agency	UebaXZ
        the agreement	WYVXZd
        the air	dYYXYX
        the airport	cYaWWV
        the ambulance	aVXWWd
        the annex	UZZYYb
        the annexes	YXVdVY
        the annual	SbSVYc
        the answer	YWcUVb
        the appeal	cVVUVc
        the applicant	cWXWXa
        the applicant's	daXXYW
        the application	eWZTcW
        the appropriate	VTUXWg
        the area	abXYYV
        the argument	cZZURU
        the arguments	UZabcR
        the armed	dVaXXY
        the assessment	aWZUVc
        the asylum	baWXWV
        the attached	WXXXYd
        the audit	UbUcVb
        the audited	YaaWXb
        the authority	aaXUcV
        the authority's	YeXXYY
        the autumn	bZZWUY
        the balance	USfaYW
        the balancing	WWebVW
        the bank	bZXXVa
        the basis	caWYVW
        the bat	eWWXVX
        the bbc	bWYZXb
        the bench	cUXXXd
        the benefit	aVaTVb
        the benefits	aUdXWW
        the best	eYWVWT
        the better	XbcVXW
        the board	YaaWTa
        the board's	cXWcWU
        the body	XZYXYc
        the border	cYVYbX
        the borough	caXWVW
        the briefing	bbXXVX
        the building	ZaVUUd
        the burden	XUYXbZ
        the bypass	cXVVUZ
        the care	WcWWWZ
        the case	XUagZS
        the caterer	aZWXVb
        the chair	ZaUXbX
        the chairman	XcWXYZ
        the charge	XZZXZd
        the chief	aXaWUb
        the choice	cWaYYX
        the circumstances	STaVaa
        the city	VeXYYW
        the claim	WbcYYY
        the clerk	UbUXWd
        the closure	dUYZZX
        the code	aYZUWc
        the collapse	dTWXVa
        the college	ZYbZUb
        the coming	ZVcXXY
        the comments	UeZYXY
        the commercial	VecVXU
        the commissioner	XSRRea
        the commissioner's	VZaWbZ
        the committee	ZYbVUa
        the common	WWaYcY
        the community	bbVXbR
        the company	WdXaUY
        the company's	WbbWWY
        the competing	XVccWX
        the complainant	aSXYYd
        the complaints	bUWXWa
        the conclusion	YXZaUS
        the conduct	aUXXad
        the confidence	UXbWcU
        the confidentiality	VcYbZX
        the considerations	VVcbVT
        the constabulary	aWabVX
        the consultation	UcVVUb
        the content	WZaXcV
        the contract	aaWUXZ
        the contractor's	adWZWZ
        the contrary	YWWdVU
        the convention	YcYYXX
        the coroner's	bYYUVb
        the correspondence	cUbZWY
        the cost	cVYRRc
        the council	aZXYQZ
        the council's	WZcWUb
        the country	cYZXWY
        the county	aaXWVa
        the course	VZXaaa
        the court	YZXTZc
        the courts	bZTXZW
        the crown	WbWVYc
        the damage	cVdVVU
        the danger	bWcXYU
        the data	YTUUVi
        the date	VbVXbb
        the day	XXdVWc
        the decision	aXbVRb
        the defence	XbXVbW
        the department	RXYbRc
        the department's	aVdXVX
        the depot	eZVYYU
        the developer	ZbWWVa
        the disclosure	bXUWaa
        the discussion	WWaVWc
        the dispute	aYbZXV
        the document	TUWZVg
        the door	ZcVUWV
        the draft	XcXTVZ
        the drawings	aUaZWd
        the duty	UTdUbY
        the e	cYWWXY
        the earlier	YaWYYb
        the early	abZWYU
        the economic	YVaXea
        the effective	UcbWWZ
        the eir	UZXXbZ
        the electorate	eYWXUU
        the end	UceTXS
        the engineers	YdYVYV
        the environment	ZbVUbW
        the environmental	ZVVWVd
        the estate	ZbZXXV
        the evidence	dYYVWS
        the exact	XcbYYY
        the exception	TYcbbU
        the exceptions	XYbXdW
        the exchange	cZaXWV
        the executive	VVbWXc
        the exemption	QXcYYX
        the exemptions	SSXXac
        the extension	TdUWVX
        the extent	fUXWaX
        the fact	YdYVaV
        the factors	YYacTW
        the facts	XcXYbV
        the families	abaZWX
        the family	YcXYVc
        the fee	YVZUUf
        the few	VXeZYY
        the figure	XcYVUZ
        the figures	bWYTVd
        the file	WbaSUa
        the final	VbbTWc
        the fire	YZdVXX
        the firm	dZXUVT
        the first	WaYNZc
        the five	SgUVUW
        the flood	fSWXWX
        the foia	XXXWYd
        the following	QRRfSd
        the footing	XgVUVT
        the force	bWbbTW
        the force's	dYXXXX
        the forecast	caVWWV
        the foreign	bYZaWV
        the former	cYYaVU
        the formulation	WZaVba
        the four	TdZUXZ
        the free	WYbXbb
        the freedom	VZbWZa
        the full	baWWXU
        the fund	bYVXWc
        the funding	XcaYYX
        the gain	VadYXX
        the gallery	bZaWWV
        the garden	dWZZXZ
        the gate	WdZXXX
        the general	acZUVW
        the good	VWcWdX
        the government	eZVUVU
        the grant	aVaWXe
        the greater	UYdSYT
        the gritting	cYXXYX
        the guidance	VcaWWe
        the gulf	YdYYWX
        the harbour	cWdXXV
        the harm	SXcbcW
        the head	YabVUW
        the health	aRYUXe
        the heir	XbWXZa
        the home	YZcZXY
        the honours	bUWXVb
        the hospital	dXZYXV
        the host	VfWWWV
        the house	VVaZba
        the icb	VUWVUe
        the identity	YVVXdV
        the importance	YcbZWW
        the incinerator	cYXXYW
        the information	RXZbXd
        the inquest	dcWXXT
        the inquiry	aacWVT
        the inspection	cYVVXY
        the inspectorate	ZWcWXV
        the integrity	YbcTWW
        the interest	aQeXXS
        the interests	YYbWcU
        the internal	caYYXX
        the internet	bZUWXY
        the investigation	WdaXXU
        the kind	dWYYZa
        the land	aXVVUd
        the landowner	XZZYZd
        the last	PaZTaa
        the latter	SXdbTY
        the laundry	XaVYXa
        the law	dVaXdV
        the lease	bYWXVX
        the legal	YSacUZ
        the legislation	WWWVeY
        the less	UdaZXY
        the lessons	dXWXWW
        the letter	YcaaUV
        the letters	WXbYWb
        the levy	cVYWYb
        the library	YWbXYc
        the licence	dZWXWX
        the licensing	gUXYYX
        the light	cWcXYW
        the likelihood	WeZVXU
        the likely	UaaaWb
        the limit	WXWWWe
        the list	VccUUX
        the loan	fWWWWX
        the local	cZaXWX
        the log	abZXWW
        the long	ZaaXVV
        the loss	dVZVXY
        the lower	ZZVXbX
        the lowest	YcWYWY
        the main	YZVaZa
        the make	XZWXYc
        the man	XcZYXY
        the map	cYaXXa
        the margin	bVaWUc
        the market	aZZRSX
        the matter	UdbYVW
        the meeting	bcUVVW
        the method	VVbfWU
        the minister	eVbVVW
        the minister's	YaXbWc
        the ministry	WXXTVe
        the minutes	aVdTWZ
        the model	YcXXVZ
        the modest	XWeYXX
        the money	aaWXXV
        the monitoring	WWdXYX
        the more	eWZSQU
        the most	bXbTVW
        the museum	ZYXXUb
        the museum's	dVXXZY
        the name	ZXSVVe
        the names	YTbSTd
        the nation	gUVXVT
        the national	YcTXVY
        the need	bWdTZU
        the negotiation	bXbWWW
        the negotiations	aSeVXa
        the network	YbaWYU
        the new	eWXXXZ
        the next	TeVYUY
        the nhs	cYXYWY
        the night	eWYZYY
        the noise	dYbVWV
        the nominee	baVWVV
        the northern	XbbWWY
        the note	aaVYXa
        the notes	dSYVTZ
        the number	YaVTVc
        the office	cTbWXb
        the official	dbbWUU
        the old	dSVXWc
        the ombudsman	YbcWWU
        the ombudsman's	bVWXYc
        the one	VYbdTW
        the only	cXXUbW
        the open	cZUUSX
        the operator	XeaUYU
        the operator's	YbTYZa
        the opinion	ZXZVaa
        the opposite	YXbcZW
        the options	dYYVXZ
        the order	dXVVUX
        the ordinary	bYaWXX
        the original	aXYYYc
        the other	RaaeTV
        the others	RgWYYW
        the outcome	cXcTWZ
        the owner	UcZVXb
        the palace	ccWWXU
        the panel	WVcZVd
        the paper	YaaVSZ
        the papers	WYXZUe
        the paragraphs	WWYeWX
        the parish	gVZVVU
        the part	eXWXXW
        the passage	eWWWYX
        the past	YdVXWW
        the pay	fUYYZW
        the peat	cWXYXb
        the pension	ZVWWYc
        the people	YaXcTZ
        the period	ZWXYXd
        the phone	XbWWWa
        the photographs	VXbXWb
        the pilot	bZXZXW
        the plan	XXeWVV
        the planning	YZVWVc
        the point	bXbUYY
        the points	VTeZVV
        the police	aaaUUW
        the policy	eVYWbR
        the position	YWgWVV
        the prejudice	UUeWcW
        the present	ZWcUTW
        the press	cYVWXW
        the presumption	dWcUWT
        the prevention	VbYWeU
        the price	YcYYTa
        the prices	YYeWYW
        the principle	UdYUUW
        the prison	YVaYWd
        the privilege	VYdWWW
        the process	ZdaXXU
        the programme	XbaWYZ
        the promise	caXYYV
        the proper	WYeUXW
        the prosecution	UaaaXY
        the protection	XbcXaW
        the public	VWZXdZ
        the published	UfWUWZ
        the purpose	UYVXcc
        the purposes	XZZWdX
        the qualified	WWaZXc
        the quality	acUVWT
        the question	bScaYS
        the questions	VYVWVe
        the rate	WbYWYY
        the rates	bWYWXd
        the raw	XdYZYY
        the readings	XZaXVb
        the reason	YXWWVf
        the reasonable	ZZVWbZ
        the reasoning	ZdVVWX
        the reasons	ZXbYVa
        the record	aeUVWT
        the records	cYWTVa
        the reference	UWVVVf
        the refusal	TTbUYa
        the region	dYXXXX
        the register	dTXXXa
        the regulations	bVYSba
        the regulator	YcYTWc
        the relationship	VbbYXW
        the release	cZYXaW
        the remainder	WXcYYa
        the remaining	VbWbWb
        the rent	WdVUVc
        the reply	WaVVdb
        the report	UbXaSZ
        the reports	UcaWXa
        the request	XTYRcb
        the requested	cWWXXa
        the requester	UVaaXZ
        the reserve	VfVWWV
        the residents	VYeXbX
        the rest	XbWWYc
        the result	bZaVVY
        the results	VfWWUW
        the review	ZZYUWd
        the right	XbaTYY
        the rights	aZcWaW
        the risk	ZYbVUZ
        the road	WdXXYa
        the room	ZcYYZV
        the rota	aaUYZZ
        the round	ZXcXYY
        the route	eZXVWc
        the royal	VbXYcY
        the rules	cWaXWb
        the safe	UZaXbV
        the safety	cTcVbT
        the sale	VZaWUa
        the same	abUXaV
        the sample	YeYXXT
        the scale	ZSeZSV
        the scales	aUdYYU
        the schedule	UZZXYc
        the scheme	WaWXVd
        the school	XYYUSe
        the school's	aUcXXV
        the scope	ZXYXYd
        the scores	XaYXZd
        the scottish	VUXZab
        the sea	dXVXYY
        the search	dWYXXZ
        the second	PWeLUc
        the security	WXdVaa
        the sensitivity	eXWYXU
        the service	YcbaWU
        the settlement	cZXXXW
        the side	WYgRWU
        the site	abWWWV
        the sites	XYXYYc
        the sixth	ZbbVXW
        the small	ZZYWXc
        the software	UbWVVc
        the sovereign	WVWWYd
        the spending	eWXYYY
        the spring	WbZYXa
        the stage	WcaXaX
        the state	cbVVWX
        the statements	QWgVZc
        the street	YcVXVa
        the strength	WeWVUV
        the strong	eaVUYV
        the stronger	WUfWWX
        the subject	cVYWWZ
        the submissions	aZaYWV
        the sum	XbXUVa
        the summary	XccWXW
        the sums	cbYXXV
        the supplier	ZXSWac
        the supplier's	UacWTZ
        the survey	VXeXUZ
        the system	YaZVaY
        the table	TcWeVW
        the talks	ZdXUUT
        the tax	YabWYW
        the taxpayer	bZVVXV
        the telephone	UeWXXa
        the tender	cYaYVY
        the test	XUeadP
        the thinking	aaVXXa
        the third	XbaWVX
        the threat	ZbZYXW
        the three	UcWSca
        the time	SZcWVd
        the timetable	acXWXW
        the total	YYbTWb
        the totals	UcbUYW
        the town	eVXVVX
        the trade	bZYVSV
        the tree	cZXbWX
        the trial	bYeUWT
        the tribunal	YUaVeT
        the trust	VYZXUd
        the trust's	WYYWYd
        the trustees	aYcXXW
        the truth	VebXZW
        the twenty	VYXYYd
        the two	QYfaYX
        the uk	WZUWYc
        the understanding	XeWXWY
        the united	WZZUcY
        the university	cWYaTZ
        the upper	WVZZcX
        the use	bWZUXb
        the value	ZYbWRX
        the very	cdUUTU
        the vice	abaWVY
        the view	VWdVVc
        the water	WcZYaa
        the way	caUVaU
        the weight	XWaVdS
        the weightier	bXaVVV
        the welfare	ZYcYYX
        the welsh	cVXVbY
        the whole	XbZVUa
        the wider	bYbWYY
        the winning	VfVXWX
        the wish	ZZcVYW
        the withheld	XZVVXb
        the women	WdaYYX
        the work	VbVYZd
        the workforce	bYbYXW
        the working	YeVXXT
        the works	cZWXVW
        the world	QgRRcS
        the worse	VfXYYZ
        the wrong	WeVXWX
        theat*	XZXXWd
        theatre	YaYVWb
        theft	YcaYXW
        their	cfPNST
        their council	fUXYXX
        their homes	dVWZZb
        their lawyers	VeZZYY
        their money	YcXXXZ
        their names	TZWYYd
        their neighbours	VeXXWZ
        their own	dWXWXa
        their words	UgXXXU
        their work	ZZcWWa
        their*	dZVWVT
        theirs	dZVWVT
        theirs $	dZVWVT
        them	aaUWWZ
        them $	cYZVNT
        them and	XZVXUc
        them are	WXWdYb
        them at	daVWWU
        them for	XeWWWU
        them in	VWWVUf
        them is	XcZXXR
        them out	aXVVWc
        them that	ZbXYWa
        them to	WaVVac
        them would	TZcVWc
        thems*	ZcZXWU
        themselves	ZcZXWU
        themselves $	XeUYVV
        then	TZWdVV
        then be	VfWWWV
        then the	ZVddVT
        then to	XZVbYW
        there $	aeTSSU
        there are	VcWcQa
        there being	XQeXWc
        there has	dXRUZW
        there have	XeWVWW
        there is	bXUWaY
        there were	aZTUWa
        there will	WcZYbU
        there would	YYdVVX
        there's	fVaWTS
        there's a	dXXXYY
        there's an	abYXXW
        there*	cTfSYX
        therefore	VUgUZZ
        therefore exempt	WYUYYc
        therefore not	RScUcZ
        therefore the	XXeVWV
        these	SYbcYY
        these $	VVXfWY
        these are	dZXYbV
        these matters	WWXeYX
        these points	aXacTW
        these reasons	UWcWWa
        these would	XcYWYZ
        they	cbZKXT
        they are	XacUUa
        they can	baUUTT
        they did	WfXYYW
        they do	YYdXUW
        they had	YdWYXW
        they have	aaRVUb
        they knew	eWYZZY
        they know	baWXYV
        they might	dWYZZY
        they need	XcZZYY
        they say	bZaYVT
        they should	gVTTWV
        they think	WeYZYW
        they want	dXYYYW
        they were	ZTcSSd
        they will	WfWXUW
        they would	YcTVUX
        they'*	ccXSTQ
        they'd	WgUWVS
        they'll	VdaVVV
        they've	iTTVWT
        thief	bWYUWZ
        thiev*	SiVUWU
        thieves	SiVUWU
        thin	fXbVVS
        thing	bZZWYS
        thing that	fUXYZW
        thing*	XdYZWV
        things	XdYZWV
        things $	WdUUVZ
        think	WWgVRW
        think aloud	XcZXYV
        think the	bWeUWU
        think twice	UhVWWV
        think*	ZcXUVW
        thinking	acTVVX
        thinn*	XdXXYX
        third	YaYTcX
        third party	WZUXbb
        thirt*	YYaUUd
        thirty	YYaUUd
        thirty one	aXYWXd
        this $	ZaRdUY
        this act	UZVYaa
        this case	cUZRSb
        this decision	WWZXXd
        this exception	WYVXcb
        this exemption	UZYbXb
        this in	UabXXb
        this information	ZTVUQg
        this instance	YadVWY
        this is	YVaPcc
        this kind	WbYZWb
        this letter	URSbWe
        this matter	VbXWXc
        this moment	WbbYXY
        this notice	UTUZZf
        this occasion	VWfYWX
        this one	dYZWWV
        this part	SZabUY
        this point	ZcUXUX
        this reply	XWYYXd
        this response	YWZYYe
        this sort	YeUUcT
        this stage	WZcXWY
        this subject	XdWYWZ
        this the	bbYTTU
        this time	XVfWXW
        this under	WcVTSa
        this was	VUWYXg
        this way	UaVdZW
        this would	aaUVSW
        this year	bXbVYa
        those	bbaSXR
        those affected	dXXWXW
        those against	aabWZY
        those for	VUYTdb
        those in	ZWfYWU
        those it	ZcVTYU
        those of	UWYVbc
        those that	WbVdWV
        those they	aaXZTV
        those under	VeWZZY
        those who	daWWVO
        those whom	aVeZZW
        those whose	fUXYZY
        those with	dWUWcT
        thoug*	WcbYRU
        though	WfZUVU
        though it	TbcVYa
        though not	bUbWUY
        though the	VabWWc
        thought	ZVbbTW
        thought about	aUbbWS
        thought the	VbcVXW
        thought to	bWXdXW
        thous*	cYbTTR
        thousand	bbSTTS
        thousands	cVcXWW
        threa*	aeWWVS
        threat	acXXVT
        threatened	UeZZZZ
        threats	baYVWU
        three	TZTeab
        three $	SaVUVf
        three limbs	YUXUdY
        three of	UaYWXb
        three years	cbWXVX
        thres*	UcWTaX
        threshold	ZWXWba
        thresholds	UfXUVX
        throu*	XacTTW
        through	YZcTTW
        through the	TcZWXa
        through their	YdYZZW
        thus	ZVbUWc
        ticke*	eWXXXY
        time	YcYNTZ
        time $	dWTSTa
        time and	WdVXaX
        time as	VWVXZb
        time being	WVeYUa
        time of	bdYZZW
        time the	TcdWVW
        time to	cWTWVd
        times	aYZUVb
        times are	cWVWWc
        timet*	ZcaVWT
        timetable	ZcaVWT
        timin*	VYdUaW
        timing	WXdUaX
        tip	SfdUVV
        tippe*	VddVWT
        tipped	WcdVWU
        tips	WVdbST
        tips the	YYeVWW
        title	YUVSVf
        to	ZZaXZV
        to $	abQPXa
        to 0	WXbORb
        to a	UaWRab
        to account	eUbXTU
        to act	dYVWVV
        to advise	ZYXWVb
        to all	ZYZUWb
        to an	XabVaV
        to answer	XdRWUX
        to apply	bWWXdV
        to ask	dWTaTZ
        to avoid	abXXXV
        to be	aYZTcW
        to bear	baVXWX
        to being	eZWWXT
        to bid	eXYYZX
        to blame	bYVVVY
        to break	WeYXXW
        to bring	WeXZWW
        to carry	WcXaaX
        to challenge	dXYYXX
        to change	XeWVVV
        to check	cZWXXX
        to choose	XbbWWV
        to close	cUVXWb
        to come	dXSRbY
        to comment	dXXYXW
        to compare	fVTWVU
        to complain	dVZYYY
        to comply	YVXYXf
        to confirm	SaaWZX
        to consider	UXSYZd
        to court	VabXVV
        to decide	XUbUda
        to disclose	TVdVZa
        to discuss	VfWYXW
        to displace	babXWZ
        to do	YYaWYc
        to each	dWUcXa
        to engage	cXWYaY
        to every	bcYXYV
        to everyone	abYXWZ
        to explain	XZXUXd
        to extend	YVWVXe
        to find	XXaSYd
        to foi	XYXYXd
        to follow	VbWXcW
        to get	XfXUVU
        to go	VYVVYc
        to hand	dVaVVU
        to have	dZSUTT
        to hear	ZdWWXV
        to help	TVaUXd
        to hide	baUXWW
        to hold	aTfVVU
        to identify	YZYVWc
        to information	aVYXZb
        to it	VaUWSc
        to itself	XbdYRY
        to judge	bZYYWX
        to justify	aUZVcV
        to keep	ZcaUUV
        to know	eSaTUa
        to learn	dXXXXV
        to legal	XWXZae
        to let	bYcXXX
        to lie	ZZcVYV
        to look	XYXYSc
        to lose	XcZXVV
        to make	YbXXWb
        to mean	WXWVda
        to meet	ZWbYbZ
        to more	ZdWWVX
        to name	UgVWXS
        to narrow	XVVYWe
        to national	aVVWZc
        to obtain	XcYZYX
        to offer	UdVWVd
        to one	SdaQSX
        to open	YZUYUc
        to other	XYVZdX
        to our	TYeVUZ
        to ourselves	aYcWXU
        to outweigh	bXeVWU
        to pass	VfWWWZ
        to pay	bZZWUX
        to people	dXYYYX
        to plan	ceXVYT
        to prejudice	acUVYW
        to prepare	cYXWYX
        to print	cXUVVZ
        to protect	ZbYVYX
        to provide	VVcYWc
        to public	YWaZbX
        to publish	ZZYeZS
        to put	XcaWYV
        to question	cVYXYd
        to reach	ZaWXXb
        to read	ZVTWXf
        to refuse	WWfXVV
        to regulation	cWYTYb
        to release	ZTfTVZ
        to reply	XZXXVc
        to report	YXXWYe
        to requests	ZZZZVc
        to respond	XVYVYd
        to rest	eWYYYY
        to reveal	ScdSZX
        to run	VYaYWc
        to satisfy	eWZWXW
        to say	YeYVZW
        to section	TUTgUW
        to see	fUXSVX
        to seek	WeYYZY
        to sell	XeXYYW
        to set	VYZdYV
        to settle	WeXZWV
        to share	WeYYZZ
        to some	UfZWVX
        to speak	VfXYYV
        to spend	WeWYYW
        to stop	cZZZXX
        to take	VabTbT
        to talk	WeXXYW
        to tell	ZdZVYS
        to test	eWYXXW
        to that	VaVTXg
        to the	WaVbXb
        to their	VeXXYa
        to them	eWaWVV
        to these	caXYWW
        to think	YbYaWX
        to this	YZUbYb
        to those	WbcVTX
        to try	XcWWXa
        to understand	eUUYWY
        to us	WVcbSc
        to wait	XYdUTX
        to weigh	ZbXXdU
        to what	XaZdUU
        to which	ccVZXU
        to withhold	VXcUZb
        to work	XeYYXW
        to write	bbXVYY
        to you	VcWZVd
        to your	XVYVXe
        today	RccVWW
        toget*	UWcXcZ
        together	UWcXcZ
        together $	aYVbaY
        together with	WYZVWd
        told	dXVVRY
        told $	cXWaWY
        told in	TbXXWb
        told that	WeZYXY
        told the	cYXZVY
        told what	dXYWYX
        told why	cWVUWc
        tongu*	XeWXWW
        too	cZZLQX
        too $	caQSRR
        too and	ZdWSWW
        too is	caZXYY
        too that	caVWTS
        took	bYSeSY
        took into	ZXWcYY
        took part	ZdXYYV
        took place	ZXXYWe
        took the	dXXWYY
        top	dXZZZY
        topic	eWXWXZ
        total	WXaPUf
        total*	UbcUYV
        totals	UbcUYV
        touch	bXVZWY
        touch*	hUVXVV
        touches	fTXXWX
        towar*	aWbcVU
        towards	aWbcVU
        town	dZWXTW
        town $	ZcYWXW
        towns*	gTWWYV
        toxic*	YbZVVV
        toxicology	YbZVVV
        trace*	WdUWWX
        traced	TeVWWX
        track*	VdcVWU
        trade	cXTQfT
        trade $	XZYYcW
        trade secret	TTVWbd
        trade secrets	aUWUgU
        trade*	dYYVUV
        traders	dXZVUV
        tradi*	cWWXYb
        trading	cWWXYb
        trading standards	cXUVUa
        traff*	XfVXVT
        traffic	eYWYVU
        train*	XcUWUa
        training	ZZWXUb
        trains	YdXYWX
        tram	cXVYWZ
        trans*	dXeTSY
        transfer	XXVWWe
        transferred	TVVXYg
        transparency	eSfTTS
        transparency in	gUUWVV
        transparent	dYXYXZ
        trave*	bbWXYY
        travel	bYYXWY
        treas*	ZaZXXV
        treat	WeXVWa
        treat*	dUTSdZ
        treated	eUYXcX
        treated as	YWZYca
        treats	cVXXbY
        tree	ZYYZVd
        trees	cdTUTV
        trial	WgbSSQ
        trial $	UgZXYX
        trial is	eWZYXU
        tribu*	ZUXUdZ
        tribunal	WWYUda
        tribunal has	aXXZcV
        tribunal in	VWXYdX
        tried	VZcYYY
        troub*	ZfSTUT
        trouble	adTTVV
        true	eYXSaR
        trust	dYXWRb
        trust $	aaZVWZ
        trust and	TgVYWS
        trust has	dUbYWa
        trust in	eWZVUW
        trust that	VdXXWb
        trust's	WXYWYe
        trust*	YaURVd
        trusted	daXWWU
        trustee	WYWVVe
        trustees	WcaXXZ
        trusts	ZbSUVX
        truth	YcZXZW
        try	XcWWXa
        tuesd*	WXbYZa
        tuesday	WXbYZa
        turn	WdTeWW
        turne*	cWZWXa
        turned	cWZWXa
        turni*	VVWeWa
        turning	VVWeWa
        turning to	VVWeWa
        turns	ZYZbZS
        twelv*	TaWWVf
        twelve	TaWWVf
        twent*	YVaXbc
        twenty	YVaXbc
        twenty working	XVZZZd
        twice	agSRQT
        twice $	WeXVXV
        two	YZaZVa
        two $	VTdUTb
        two are	WbbUbV
        two of	UhVXYU
        two other	XdXXYX
        two sides	VYcbVV
        two years	aTUXXc
        type	bVXWab
        uk	RXUWYf
        uk $	WVUWXe
        ultim*	VZeXYX
        ultimately	VZeXYX
        unabl*	WZXZYe
        unable	WZXZYe
        unable to	WZXZYe
        unann*	WcYYZb
        unannounced	WcYYZb
        under	TeTXaY
        under 0	YZYTVd
        under a	aZaWXb
        under an	ZYWXWb
        under investigation	WfVVXV
        under no	WaZZUc
        under regulation	ObWXTc
        under section	bcWYUd
        under the	XTVadZ
        under this	TZWXba
        under*	hXWMYU
        undercut	UbVVVc
        undermine	TgaUWV
        undermine the	VfUUWX
        understand	gTSVWY
        understand the	gTUYYW
        understand why	cUXZZY
        understanding	fVaVWR
        understanding of	hSUWXT
        understanding that	VeWXWY
        understood	bYXXbW
        unfai*	cbTWVV
        unfair	baXUVW
        unfair to	UfYVWY
        unfin*	XbSccT
        unfinished	XbSccT
        union	XcVWVa
        union*	dZVVYT
        unions	dZVVYT
        unit	YdVVUZ
        unit price	abYWYX
        unite*	WZZUcY
        united	WZZUcY
        united kingdom	WZZUcY
        units	VeVbXW
        unive*	dXYbTX
        universities	eXWXYV
        university	bXYaTZ
        university has	WXYcYb
        university would	UhWVYX
        unles*	VSVWcc
        unless	VSVWcc
        unsaf*	cZXXXW
        unsafe	cZXXXW
        unset*	baWYYY
        until	YeeRVQ
        until 0	faVYWU
        until the	SZfTZS
        until then	ZZcVVZ
        up	XcaZPV
        up $	YdbSUS
        up for	ZcVXXX
        up in	aYXYZc
        up is	aaYWYV
        up the	UbbWWU
        up their	eWWXYW
        up to	ZbVXXa
        up we	YYcYWa
        up with	acUWXV
        uphel*	ZUeSVc
        upheld	ZUeSVc
        upheld $	WWdTWc
        uphol*	WbaTVb
        uphold	WbZUUc
        uphold the	WcaXVY
        upholding	WUdXZX
        upholding the	WUdXZX
        upon	YfUUaX
        upon $	TaXVcX
        upon it	cWWYVe
        upon the	VeWVdW
        upon which	eVWYUU
        upper	UTZWcc
        upper tribunal	YWXZcX
        us	TaeXZW
        us $	aWabRY
        us 0	YYXWZc
        us about	cXWWXY
        us by	WeWXXX
        us for	YYSRVc
        us in	bZTbRZ
        us know	VaVVWe
        us of	VaUVWc
        us on	VdVXXX
        us that	aXZSWc
        us the	bbaWUV
        us their	UgVYVV
        us to	YTZUcb
        use	acVNPY
        use $	aaTXWY
        use for	cWVXVV
        use it	UeYWWX
        use of	baYSUY
        use the	abUXXW
        use to	eXVWXV
        used	acRRTa
        used $	ZbRTSa
        used by	aaaYWS
        used in	ccWWWX
        used to	eZVUUS
        usefu*	cYZVWY
        useful	cYWWWZ
        useful to	dXXXXb
        users	cZWTVU
        uses	UeXWWa
        using	dWXYYb
        usual	aXbVXc
        v	TRTVgV
        v information	XXWWeX
        vacan*	WdYUYa
        vacant	WdYUYa
        vacci*	acVWYY
        vale	YVXXWc
        valle*	cWXWXZ
        valley	cWXWXZ
        valua*	XadVWT
        valuable	YXdVWW
        value	cXVUYa
        value $	bUXWac
        value and	WcYZaZ
        value for	cYVSUa
        value in	hTXXUV
        value of	XbcVUY
        value*	bbWYVW
        vat	UUVVVg
        vat $	VWWVWf
        vehic*	WWVTVg
        vehicle	YUVVXf
        vehicles	UdXWWc
        verdi*	XZaeVT
        versi*	ZbWRYa
        version	aaYTYa
        very	YgWTaR
        vesse*	YYUUWc
        vessel	aTVVWd
        vexat*	VXWWUf
        vexatious	VXWWUf
        viabi*	YZYVWd
        viability	YZYVWd
        vice	abaWVY
        vice chancellor	bcYYXY
        victi*	adZTRP
        victims	babUTR
        victims of	XeXWXY
        view	aSdZXW
        view $	dVTeZT
        view is	VYdYXX
        view of	TbdUXQ
        view that	aUdUWc
        view the	bWZXYY
        viewe*	cUXXXd
        views	dZSTYY
        villa*	bWYWbY
        village	ZYZWbZ
        villagers	fUYYYX
        viole*	ZeUWWU
        virtu*	XYUVaa
        virtue	ZVUVaa
        virtue of	WXVVaa
        visib*	eYVWWU
        visible	dZVWXW
        visit	ZXbUXY
        visit*	ZeVSSS
        visitor	fUVXXZ
        visitors	YdTVXT
        visits	VecWUU
        volun*	aaURUa
        voluntary	abXXZW
        volunteered	XaXWWb
        volunteers	fYTUUQ
        vote	eYZVUS
        voted	eSUWWc
        voter*	fTaWWW
        voters	fTZWWW
        vulne*	VabUUT
        vulnerable	VabUUT
        wait	aVfUTY
        wait $	UWfVVU
        wait for	bcUVWU
        waite*	bZVVTZ
        waited	bZVVTZ
        waiti*	cYZVPX
        waiting	cYZVPX
        waiting $	aUbYXZ
        waive*	WdUVaU
        wales	TVbWUf
        walk	caUWVS
        walke*	bXUXVX
        walkers	fUVYWZ
        wall	cWWUSc
        want	gVWUXS
        want the	dWYZYX
        want to	fTZVZS
        wanti*	eXaWYX
        wanting	eXaWYX
        wanting to	eXWXYX
        wants	YcVVcU
        ward	dXYUTZ
        ward $	bVXXVb
        warde*	ZcVWWa
        wardens	ZdVWWa
        wards	YZUVVe
        warne*	eXXXYX
        warned	eXXXYX
        warni*	ZaZTTZ
        warning	WbaUTa
        warnings	dYYXYU
        warra*	YbbWWX
        was	cUVUYd
        was $	cSUbUa
        was 0	XYXVXd
        was a	WWUYWf
        was about	YUXYZc
        was asked	XUaWWb
        was carried	aXWTUe
        was chosen	bVWYWb
        was for	aVXTSf
        was given	aZYUTZ
        was in	ZWbYWc
        was made	caSSQY
        was never	ZZcWVZ
        was not	eVbTTY
        was obtained	VaWXZb
        was out	cXZXZZ
        was paid	YbbVXX
        was put	bTXaWc
        was said	YZTTbV
        was sent	XUYWWe
        was set	SdWXZY
        was shared	dXZZZV
        was spent	VbYRWe
        was struck	dYWWWW
        was taken	eYUWVY
        was that	YWdVUW
        was the	ZVdVYY
        was to	YXdXXX
        was told	VfXUVY
        was used	cYYYXW
        was worth	baVUVU
        was written	aUVWWb
        waste	dXUcTZ
        watch	YeTUTV
        watch*	cZWUWX
        watchdog	fVVVWV
        watched	baYYYW
        watched $	dXZZZY
        watches	VfYYYW
        water	aYWSYb
        water*	ZbUVXZ
        way	aZZbZQ
        way $	ZUcdSV
        way of	YcVTUd
        way the	XbWacW
        way to	YZdXXY
        we	TWeeQa
        we accept	dUZXTV
        we acknowledge	dVYXYX
        we agree	dWXXXV
        we also	cUUVWc
        we appreciate	cXZWXY
        we are	WcZUTd
        we asked	VaUVVd
        we believe	TYdYWW
        we came	VcVdWY
        we can	WZZaXb
        we can't	WUcXVc
        we cannot	SabVUe
        we come	UXZdYW
        we conclude	XYeUWU
        we consider	VacVUX
        we consulted	UWWaYc
        we could	VbZVVe
        we did	baXRTW
        we do	eXYSSb
        we don't	fYUUVS
        we feel	dVaSYT
        we find	ZRjSVR
        we found	WVZbWZ
        we gave	aYYVYb
        we give	dYXTUW
        we go	WcWabV
        we had	WZVdUW
        we have	WUabVb
        we hold	UYXXSg
        we hope	VZbUVZ
        we identified	YYXdYX
        we judge	WVfWXY
        we know	bcTUTT
        we looked	WYYdUX
        we may	UVVWdZ
        we might	VcbWYZ
        we must	VZVbdX
        we need	UdVTXd
        we noted	YXWeVT
        we now	WWYdWW
        we prefer	XYcYYZ
        we put	abbXXU
        we recognise	ZZacSW
        we see	XWbdXW
        we shall	VacXVY
        we should	aZbZZW
        we suggest	XYXVXd
        we take	dWWWVb
        we therefore	WYZaWd
        we think	WWfUVW
        we took	ZVXdUX
        we weighed	YWWcYb
        we were	XbTTUb
        we will	TXURag
        we would	YcaRXX
        we'd	VfbWWU
        we're	hTWSTW
        we've	cReRYW
        weak	YcTVVW
        weak points	VfUWWW
        weake*	TgRUcU
        weakened	WeWXXX
        weaker	aVVYeY
        websi*	ZYWTRc
        website	ZYWTRc
        website $	cVZUTc
        week	YeTVVW
        week $	WeXXYW
        weekl*	ZaWVYc
        weekly	ZaWVYc
        weeks	YZbRRY
        weeks $	QcTRTd
        weigh	YXdacT
        weigh more	XVfYYX
        weigh the	baYUeV
        weigh*	XTdcZT
        weighed	TYadYT
        weighed the	UaYdWT
        weighing	TPZeaW
        weighing the	YYSTee
        weighing these	WXdWXX
        weighing up	XWYeYV
        weighs	XXacWa
        weighs more	XVeXXY
        weight	aYdRZV
        weight $	cTdTZS
        weight and	VVfVVW
        weight of	ZVbWaU
        weight than	UdYWVV
        weight to	cSaVcU
        weightier	bWbVUV
        weightier $	UUfVWY
        weir	caXVVZ
        welco*	aaUVWb
        welcome	ZaVVWb
        welfa*	bUbVVV
        welfare	bUbVVV
        well	abUSaW
        well $	bbXWXY
        well as	XcXWbU
        welsh	cUWabX
        welsh government	cYXXbW
        went	dbSaTV
        were	aZSZSc
        were $	RUYfVd
        were 0	UdWVXY
        were answered	XYYYXd
        were it	YaUVVd
        were known	OlVWXU
        were made	YZYUWd
        were not	bXaVVZ
        were promised	YbaXUV
        were published	VfXYWX
        were put	cYYaYW
        were sent	ebWXXT
        were the	WeZUWY
        were to	WdXZXa
        were told	YZWUYc
        were written	ZbUWVa
        what	bZXfYT
        what a	acXXXW
        what can	aWXdYX
        what follows	YWYcVb
        what i	WbVVVc
        what is	dTUdYb
        what it	dVTaZT
        what may	bTaeVU
        what speaks	VYUeUU
        what the	baVPYX
        what they	ZbZYZU
        what to	bbYWXX
        what was	cXWZUY
        what we	UeTaUd
        what went	eWXXXW
        what would	TUcfSU
        what you	RUdXWf
        what'*	TZbUXb
        what's	TZbUXb
        whate*	WeUVYU
        whatever	WeUVYU
        when	ZbYZbV
        when a	ZcUYWY
        when it	VYWXbc
        when people	XdYYYY
        when refusing	aaaaVf
        when the	ZbWTcX
        when they	cZUVST
        when you	XXXYZd
        where	YZTbdV
        where a	ZXXVXe
        where disclosure	YVWUgW
        where it	cYYdaS
        where no	VaXYcY
        where the	WaVZbZ
        where there	WbYWbb
        where they	bZTYWX
        where to	XfVWbU
        where we	WWWbYZ
        where*	UZeUVV
        whereas	VYdUXW
        wheth*	eVUdXW
        whether	eVUdXW
        whether a	XWXXbZ
        whether information	VabaXY
        whether it	XYZcVc
        whether or	aXWZbZ
        whether section	TXVTTh
        whether the	iPUaYY
        whether their	ZbXXVW
        whether they	cYYWWW
        whether to	XcUVUb
        whether we	ZZVbVY
        which	XbSYWY
        which 0	VcWWTb
        which a	WZWVYd
        which are	VaYYVb
        which has	dXYVTY
        which have	ZcXUcU
        which i	XXXYZc
        which is	XcTTZY
        which it	WaYZZb
        which makes	fVWXVV
        which may	YaYYVf
        which must	YbUWaa
        which no	abYYWY
        which of	aZXXYc
        which the	XcUXVc
        which they	XZcYXY
        which to	WZcXYY
        which was	WXWXVe
        which way	XbWacW
        which we	cbVZSW
        which were	XaXbcW
        which would	XXcYZb
        which you	bWaXXZ
        while	ZVfScR
        while it	ZZWYcW
        while the	VXdUaX
        whils*	YYcWXW
        whilst	YYcWXW
        whist*	bbZVWU
        whistle	dYXZZX
        who	bbVPUY
        who are	WdUSRZ
        who asked	YcVYbX
        who do	VfVWWW
        who fear	baXYYV
        who gave	bZUVVS
        who had	aYYXYc
        who has	adYYYW
        who have	cYXXYZ
        who is	YcUYVZ
        who knew	WfWXTU
        who know	abWZXW
        who knows	VfWYXW
        who live	gUXXUU
        who lost	dXWWVX
        who paid	cXZZZY
        who took	cYXYYY
        who was	baXVVa
        who were	dYYWVa
        who will	aYUVVa
        who would	VYeXVV
        who'd	VgaWVV
        whole	VacTYa
        whole $	WVWXcc
        whole of	aaVYWb
        whom	ZcaTUT
        whom it	ZYdYWV
        whose	bcSRaT
        whose disclosure	UWVXfW
        why	hRNgXU
        why $	dVXXWZ
        why a	bVVYXa
        why it	YaXeWU
        why the	eUShVX
        why we	cWWdWV
        wide	aTcVXV
        widel*	baYXVY
        widely	baYXVY
        wider	cXbWXY
        wides*	eWXZYX
        widespread	eWXZYX
        wildl*	XZTVWd
        wildlife	XZTVWd
        will	TgYSUX
        will ask	VeYUYW
        will be	SeaUPZ
        will find	VaVdWY
        will go	ZbWXXW
        will have	YYVYXd
        will keep	WYdWZX
        will look	WaWVWc
        will not	cUaWZZ
        will pay	eVXXWW
        will stop	WeYZYV
        will take	bZUWVb
        will want	baXXWU
        willi*	WfVVVU
        willing	ZdVXWV
        willing to	ZdVXWV
        willingness	VeXWWX
        wilms*	ZYYYXc
        wilmslow	ZYYYXc
        win	bWeWVX
        wind	baYYTX
        windo*	acXYXV
        windows	baYXXW
        winni*	YcUVVU
        winning	YcUVVU
        wins	UZiSXU
        winte*	YadWUT
        winter	YadWUT
        wish	cYaUUU
        wish for	VdcXXX
        wish to	dYYVVW
        wishe*	YcXWWb
        with	WaZVZW
        with $	gUXXWW
        with a	cYVPZY
        with disclosure	YYcXYV
        with it	YeXSWW
        with its	WcZWZY
        with no	bWWYWa
        with one	XcYWXZ
        with other	VeXYbW
        with our	aYVTWb
        with section	SVSSXe
        with some	dWaUWW
        with that	XYcXYb
        with the	YaWbWb
        with their	bcXXWU
        with them	WXYXXe
        with this	bYUUUb
        with those	VXVbbY
        with two	WdbVWX
        with under	WXXXZb
        with us	XUhbVW
        with what	WaSVWb
        with your	XVaYWd
        withd*	XfVSUV
        withdraw	VgVUVT
        withh*	LXeTZb
        withheld	SYaQWe
        withheld $	URcVSc
        withheld section	ZYXUYd
        withheld the	YWbYYc
        withheld under	UdWUXY
        withhold	TVePbX
        withhold $	YWiTWR
        withhold the	WYcYaX
        withholding	QZdYaR
        withholding $	STbdWT
        withholding is	WcaXWW
        withholding it	XWWebW
        withholding the	XZdXVZ
        withholding this	XXdTWb
        withi*	WbWUZa
        within	WbWUZa
        within 0	ZUXYXd
        within section	UUUXaa
        within the	TcZYcW
        within three	cXZZZY
        witho*	baWPXX
        without	baWPXX
        without a	YbSUSa
        without being	WdZZZZ
        without fear	TfZZYW
        without having	UfYYYY
        without it	ZcUWXZ
        without the	fTYXVb
        witne*	VhWVVT
        witness	VeWWXW
        witnesses	XeWWUX
        witnesses who	VeXZZY
        women	abaYWW
        won't	UgWZXW
        wonde*	YbXVWX
        wonder	ZcUVVU
        word	WZWVSf
        work	ThURRZ
        work $	aZXVXb
        work on	WgUUWV
        work out	WeZYXZ
        worked	XdYYYX
        worked out	XdYYYX
        workf*	bYbYXW
        workforce	bYbYXW
        worki*	ZbUUVZ
        working	XcVUVa
        working days	UQXXWg
        working with	UgVXWW
        works	dWTSSa
        world	UgRRcS
        worse	PfeVST
        worse for	TecYWW
        worst	YeWVVS
        worth	bZaPRP
        worth $	XeXWXW
        worth more	bVcXWV
        worth*	ZcWWWT
        would	ZkVXTK
        would $	XTVfVV
        would adversely	XdXWXY
        would agree	XZcYXX
        would allow	bWURUc
        would also	YcVWVV
        would assist	dYXXXV
        would be	XbaZWV
        would bear	YdWUaV
        would become	UhVUWS
        would benefit	eWXXYX
        would breach	WVWZac
        would bring	fVUWXZ
        would cause	VfVYYV
        would come	VYdSVX
        would constitute	WXYWZb
        would cost	WYTdUW
        would demonstrate	eWXXYY
        would do	aZaVZV
        would enable	fWYWXV
        would exceed	ZXbYYc
        would expose	aaTUVT
        would fall	UfVYYY
        would find	acWYYV
        would further	eWVUWW
        would gain	aVeSUS
        would get	VfWWYV
        would give	abVVXU
        would go	baUSUV
        would hand	VgWUXU
        would harm	VZWXaZ
        would have	VcZXXb
        would help	hVUTVS
        would hold	XbWXYc
        would however	YdYYZV
        would in	RdbVVZ
        would inform	dTYZZY
        would know	YaVVXa
        would lead	VfVWXW
        would learn	fVbTVU
        would leave	UgXWWV
        would let	gWTTSS
        would like	hWRTVT
        would lose	VdcUVU
        would make	caUUYV
        would not	ObaRWe
        would on	XbaYcW
        would or	YYXUdT
        would permit	eYXXYU
        would prejudice	UdVUYZ
        would prove	fUXXXV
        would put	dWVTYa
        would rather	WacYZX
        would read	WfWXWU
        would reassure	eWWXYX
        would reveal	cZWWaW
        would see	eXYYYW
        would serve	UfWbVT
        would set	YcVXYW
        would show	gXTRUV
        would simply	UgXZZY
        would start	VeYYXW
        would stay	XdXYYY
        would stop	cZVYXV
        would suffer	UYeVVT
        would take	XbUVWb
        would tell	ZbSVWZ
        would then	VfWXYU
        would think	UgWWXV
        would undermine	VdbUXX
        would use	VeaXYW
        would want	VdZZZZ
        would write	cZWXXW
        would*	WaYZZb
        write	cbTUWW
        write to	WVWYXf
        write*	ZZWXVb
        writes	ZZWXVb
        writi*	VcWTUc
        writing	VcWTUc
        writing to	XUVUVg
        writt*	XYaUVd
        written	XYaUVd
        written by	WVUXWe
        written down	TgVYXW
        written in	XbWZYb
        written to	aYaWVa
        wrong	ZcSSSX
        wrong $	SiVWWX
        wrong and	cZWXYV
        wrong*	YccWWS
        wrongdoing	WdbUUW
        wrongly	bZbWXT
        wrote	RaVVWf
        wrote $	VWXVWf
        wrote to	XTXUWg
        www	VVXUTg
        y	VVWUVf
        year	aYXSSe
        year $	VZTSRe
        year and	VcXXWZ
        year'*	bbXVWW
        year's	bbXVWW
        years	eWZQaV
        years $	eVaUcX
        years and	cbVWUU
        years old	YZZWbY
        yes	cVQOVZ
        yes $	cVTTTa
        yet	OjYRSW
        yet been	ZeYYYV
        yet the	YbcZXW
        yet to	SgUWSX
        yn	UUVUUg
        you	VNXYLk
        you are	WTYaXc
        you argue	dXYYYY
        you ask	WUTUVg
        you asked	TWXPXh
        you by	YXXYYe
        you can	YUWTWf
        you did	VUVWVg
        you do	aYYYYe
        you for	aUWWWa
        you have	VRWYRf
        you is	TfTUVX
        you made	ZZWaZb
        you may	SVaUXe
        you mean	UXXZXf
        you on	XXXWYd
        you requested	WXXXXd
        you said	VXXXXd
        you say	eQZXZY
        you seek	VcYVWa
        you should	VSbVVb
        you that	dYWTVY
        you the	ZWcbYV
        you to	WXWUWg
        you want	TUUVXh
        you were	WYZZZd
        you will	TaabXb
        you wish	VVYYZf
        you would	bSeRVY
        you wrote	XVXYXe
        you'v*	cTWWWb
        you've	cTWWWb
        young	bbZWWW
        your	YRYWSf
        your case	UVbaVZ
        your complaint	VXXXYe
        your enquiry	XWYYYe
        your first	ZVWWVe
        your freedom	XVWYWe
        your information	XXXXWd
        your point	fVWYWW
        your questions	QWWUVg
        your request	WZYaUa
        your right	XXbVXc
        your side	dWaXYW
        yours	VVaWWe
        """#
}
