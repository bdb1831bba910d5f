/// What words tell of sentences, learnt from 10530 rows by Training/learn: not written by hand.
enum InterestWeights {
    static let text = #"""
        	WaOcLm
        0	UTTZYd
        0 $	XXSURg
        0 0	cVVbYZ
        0 a	VaUiUZ
        0 about	XVYYYe
        0 allows	TUUWXd
        0 alone	VTXWVf
        0 an	bXXWeW
        0 and	aTYXZW
        0 applies	XUcUWe
        0 april	PbSVWa
        0 are	UVTTea
        0 as	YXXYXe
        0 at	UaWWXb
        0 august	VWaUVc
        0 b	YYZbcW
        0 being	WXWdYY
        0 but	VWWXVg
        0 by	YXXYYd
        0 c	UXTZac
        0 can	XWXXcZ
        0 cannot	TXaTcY
        0 cases	aUWXXf
        0 commercial	SSWaTd
        0 complaints	VXYWYe
        0 concerns	UVWUeY
        0 covers	ScTWaW
        0 d	ZSYcba
        0 days	XSXWWg
        0 december	VSaYWg
        0 does	UVVWdY
        0 e	XWcXYW
        0 exempts	VUVYdY
        0 f	VWXbYc
        0 factors	ZZXcXY
        0 february	RYWQTc
        0 foia	UTWWWe
        0 for	aQUUWf
        0 g	SZUbYa
        0 has	ZXdRZZ
        0 hours	RYWVWe
        0 in	bMSRSd
        0 information	UVXUbZ
        0 is	dXXXdT
        0 january	WbUWWa
        0 july	RPUTTk
        0 june	SaYWWb
        0 law	UXSSWh
        0 lets	WTWXdX
        0 made	UVXWYe
        0 march	QXRXXb
        0 may	YRWSZe
        0 means	YWXYba
        0 million	bSYTVa
        0 november	WTWXYf
        0 obliges	XYYXZd
        0 october	ZSWUXg
        0 of	TVaYUe
        0 on	WcbVWY
        0 or	TRWXcZ
        0 pages	ZWXXZb
        0 people	XfUUVU
        0 per	dRVVUX
        0 please	YYYXYc
        0 protects	YYYXdW
        0 removes	WWUXeW
        0 requests	YcYWWZ
        0 requires	SRXWdZ
        0 september	QcQTTZ
        0 that	VbWVYb
        0 the	aaaZVX
        0 there	TTWXWg
        0 this	WYZZZc
        0 to	YZcRWX
        0 under	aXaUXd
        0 was	WPRYZd
        0 we	VUWVYf
        0 weeks	XWYYYd
        0 were	VWWYXe
        0 which	YXYYUf
        0 with	VVWWXf
        0 within	UTYYYe
        0 working	RcXUWa
        0 would	UcWUWa
        0 your	VVcXZZ
        ^ $	RQRQRk
        ^ 0	SSLOUl
        ^ a	YcTSZb
        ^ accordingly	WVdWWc
        ^ accountability	gTXVWU
        ^ adverse	YYXYcX
        ^ advice	XcVSZY
        ^ after	UYhSVU
        ^ against	WcUhLO
        ^ all	QbdQSf
        ^ also	dXVWWU
        ^ although	YWcWYc
        ^ an	WbORZY
        ^ and	cZUdRT
        ^ anglers	fWWWYW
        ^ annex	RQRfTX
        ^ another	ZZWXVc
        ^ any	QjWXWV
        ^ anyone	fWSVVU
        ^ anything	ZcWYXW
        ^ arguments	YUQkNT
        ^ as	ZUZcZZ
        ^ at	SUgXWa
        ^ auditors	baUWWV
        ^ b	ZXUUWg
        ^ balance	TUcdQP
        ^ balancing	RTXgQT
        ^ because	aVdUXY
        ^ before	VZXcYZ
        ^ being	fVWYWV
        ^ below	VVXfVV
        ^ better	eVWXXX
        ^ between	USdVUe
        ^ bidders	cZUXWT
        ^ board	VaUWWf
        ^ both	UVfUaW
        ^ but	XjSXYP
        ^ by	VXaTac
        ^ c	cUVUXc
        ^ candidates	ZdYYYW
        ^ candour	dZUVVU
        ^ citizens	dXYYXV
        ^ communities	eWXXXW
        ^ community	eUXWXX
        ^ complaint	TTVUVg
        ^ complaints	aVWUVf
        ^ conclusion	SSacRZ
        ^ confidence	gUScTP
        ^ confidentiality	cYXWXZ
        ^ confirmation	eXYWWU
        ^ confirming	dXYXXV
        ^ consequently	XVfXXV
        ^ considerations	VVVgVW
        ^ considering	YYcaXW
        ^ conversely	baVYWW
        ^ copies	VVWXWf
        ^ could	YeSTVT
        ^ council	dTVSWY
        ^ councillors	dWVYYZ
        ^ d	XbaQTb
        ^ damage	WfTXWW
        ^ date	SSSUTh
        ^ debate	fWVVWW
        ^ decision	RUbbSb
        ^ defence	SbcTcS
        ^ details	YdYYYW
        ^ disclosing	abYYXT
        ^ disclosure	cZWYVa
        ^ do	YWbXXc
        ^ does	WeRdXT
        ^ donors	acWVUU
        ^ drivers	ZdVUVS
        ^ e	VYWUVf
        ^ each	TfYTbX
        ^ early	eYTUWT
        ^ eir	TTUUce
        ^ emails	ZbXWWZ
        ^ embarrassment	bbTUaU
        ^ emergency	dYTWVU
        ^ emissions	ZbVXXb
        ^ enforcement	aWVWXc
        ^ environmental	aWXXcX
        ^ even	VbdTYT
        ^ every	acVWXW
        ^ everyone	bVcYXV
        ^ evidence	RcQdUY
        ^ exempt	WVVSTg
        ^ exemptions	VVUSUh
        ^ factors	XSPfZT
        ^ fairness	caUTVU
        ^ families	fZVWVU
        ^ favouring	VUShVV
        ^ fees	YXWXWc
        ^ fewer	UgRTUY
        ^ figures	cbSUUV
        ^ firefighters	dYUYVX
        ^ firms	UfVWWW
        ^ foi	UVWTVg
        ^ for	VPahVY
        ^ four	bZSUTb
        ^ frankness	acVWWW
        ^ freedom	ZOSUQk
        ^ full	eWTVWU
        ^ further	WbXYYZ
        ^ future	UfXXYX
        ^ given	STiSVY
        ^ giving	baWWXW
        ^ good	cXZVVU
        ^ governors	WeWWWV
        ^ greater	fTYXWb
        ^ had	UWcYWb
        ^ half	WfXXXU
        ^ harm	XXVgRW
        ^ having	WUdZYQ
        ^ he	YbRUTb
        ^ her	baXYYW
        ^ here	bTXbYd
        ^ his	VdaSVU
        ^ householders	fWXWWV
        ^ how	TXabSf
        ^ however	UbbXWb
        ^ i	ZRYXTe
        ^ i'd	ZbcXWV
        ^ i've	YYeUUW
        ^ if	YbPTRe
        ^ in	URadTd
        ^ information	YbVLZb
        ^ inspectors	baYXYW
        ^ interest	dZTcSP
        ^ internal	XUXVac
        ^ is	dVWcXb
        ^ it	cYVTVb
        ^ it'd	VfUWYU
        ^ it's	ZabRYT
        ^ item	VUVUWg
        ^ its	aXXTSd
        ^ justice	cXbWVV
        ^ knowing	bZZRUQ
        ^ knowledge	eXTVVW
        ^ landowners	baVVWT
        ^ law	VYWWcX
        ^ legal	WVXWdb
        ^ lenders	UgVXWV
        ^ let	VXceXW
        ^ letting	dWXXZZ
        ^ local	jVQSSQ
        ^ looking	aTcbWZ
        ^ loss	cbWVVV
        ^ mae'r	VVWUVf
        ^ making	aYUUUb
        ^ members	dbYRTP
        ^ ministers	aaSTRQ
        ^ minutes	VWSVUh
        ^ money	UebUWc
        ^ more	TgbYXY
        ^ mr	XZVVVd
        ^ much	WbcVXZ
        ^ my	XZdTVY
        ^ n	WUXUVf
        ^ names	WTbXYf
        ^ national	ZVaXdZ
        ^ neighbours	eXXYYV
        ^ neither	ZYXbUZ
        ^ nevertheless	ZcZVWV
        ^ next	TZVaVe
        ^ nhs	bQUUVd
        ^ no	TbbXXb
        ^ nobody	WePUaS
        ^ non	VeUaVT
        ^ none	SUbUXf
        ^ nor	baUVWY
        ^ not	QXgSRa
        ^ nothing	dTaUSc
        ^ now	WXaeYX
        ^ numbers	WXaYZc
        ^ of	ZcZWVT
        ^ offenders	UgVVVW
        ^ officers	SiVURP
        ^ officials	UeYVVY
        ^ on	TTieNV
        ^ once	ZYZUYb
        ^ one	ZcURQY
        ^ only	YfSUaV
        ^ open	eUaWWV
        ^ openness	hXRQVV
        ^ other	fZQTTP
        ^ others	abWXWU
        ^ our	RaYZSc
        ^ outcome	STdeTQ
        ^ overall	XUYeWW
        ^ parents	eXVYYX
        ^ parliament	eTXXcX
        ^ part	XTTQSj
        ^ passengers	dXWYYX
        ^ patients	fVYXWT
        ^ pensioners	bWbVWV
        ^ people	dZRRRQ
        ^ please	TUSWWh
        ^ points	UUXgUU
        ^ police	VWYWVf
        ^ policy	XeUVVV
        ^ prejudice	UXTVTf
        ^ premature	TfXWYW
        ^ presumption	eURSdR
        ^ prisoners	VfVWWU
        ^ prospective	bbWXXX
        ^ public	VZWjXT
        ^ publication	bcSTVR
        ^ published	baVVYX
        ^ publishing	eYSUWU
        ^ pupils	ZdUVVW
        ^ put	TZgVWU
        ^ question	RUUTSi
        ^ questions	TWWTVg
        ^ re	WSWWUg
        ^ reason	WVUYYf
        ^ reasons	PUSgTX
        ^ regulation	SQMhdS
        ^ release	YYOfXU
        ^ releasing	baXWXW
        ^ reply	UUVWVf
        ^ report	RaTSWf
        ^ request	SRURTi
        ^ research	dUdUWV
        ^ residents	bcTTUR
        ^ resolved	VWZVXe
        ^ responded	VUVVWf
        ^ response	SVTUVf
        ^ result	SSfXUa
        ^ revealing	XeVVVT
        ^ rivals	VeYYXX
        ^ road	eXWXYV
        ^ safety	TcfSUQ
        ^ schools	cZVUTT
        ^ scrutiny	fTWYWW
        ^ section	TQVdeW
        ^ sections	WXXcdV
        ^ see	SSSRUj
        ^ seeing	cZWWXT
        ^ seven	WVVUTg
        ^ several	aYWVZZ
        ^ she	UgWUXV
        ^ should	XdRUSc
        ^ shows	iTTUUS
        ^ since	aUcWaW
        ^ small	cYUVUV
        ^ so	aRebPW
        ^ some	XfTZRX
        ^ someone	XdVXYV
        ^ staff	dZZRRQ
        ^ still	ccWUTS
        ^ students	bZTTTX
        ^ such	baWVUV
        ^ sunlight	gWWVWV
        ^ suppliers	YdUXWU
        ^ taking	WWdWXd
        ^ tarrant	WWXUVe
        ^ taxpayers	fWVWXU
        ^ telling	VeYYYX
        ^ tenants	XfSTUU
        ^ thank	XYZYZc
        ^ that	YcYUMZ
        ^ that's	fVRTUY
        ^ the	WZVVVe
        ^ their	cVbWVb
        ^ then	VdTcUS
        ^ there	ZaVVYY
        ^ there's	cVbWRZ
        ^ therefore	WUfWXV
        ^ these	XXbSdZ
        ^ they	YXbONb
        ^ they'd	abSXVU
        ^ they're	eZTVUW
        ^ they've	dYaWVT
        ^ this	TUbXYf
        ^ those	bcSQQT
        ^ though	VcdWWS
        ^ three	acUXaT
        ^ time	bcVYWT
        ^ to	WbbPVb
        ^ trade	WYdWbU
        ^ transparency	fVXYYW
        ^ trust	cbWWXU
        ^ trustees	XfTWVU
        ^ turning	WUXeWZ
        ^ two	XZQQSd
        ^ ultimately	WWeYZY
        ^ under	URVbgV
        ^ understanding	dXYXYX
        ^ unfinished	dcVUTU
        ^ until	WRfWXb
        ^ value	bWUVVc
        ^ victims	caWVVU
        ^ visitors	cURUVa
        ^ voters	dXWWYW
        ^ water	YcXWWa
        ^ we	aUXYVc
        ^ we'd	YbcWXX
        ^ we're	aZcTTT
        ^ we've	cVcQWa
        ^ weighing	QSagRP
        ^ were	YcYUWZ
        ^ what	OWZhZa
        ^ what's	TbXVXb
        ^ when	bVdTZb
        ^ where	WPWddX
        ^ whether	bTWUbX
        ^ while	UUeWbY
        ^ whilst	XTeZWY
        ^ why	VVSjUV
        ^ with	VVgbSX
        ^ withheld	YWVTWf
        ^ without	cYZWWY
        ^ witnesses	VgTVTT
        ^ would	dURaaS
        ^ yes	YPNYRf
        ^ yet	caTUTQ
        ^ you	bRMYYg
        ^ your	XWaQSc
        a	abWSbU
        a $	PUQdQe
        a 0	UTaUUf
        a and	WWabaZ
        a b	YXTRWh
        a bad	bbWXXW
        a better	dTcTTV
        a body	aabVaY
        a breach	UZdWWb
        a british	dXYYYX
        a broad	ZWXXdV
        a case	dUVdWV
        a certificate	VWdYZZ
        a charity	bWWXWb
        a chief	cWZZZa
        a child	bZYYWa
        a chilling	XaXYcY
        a class	YbUXaW
        a clear	XdYTYU
        a clearer	aWdXXW
        a company	UWXVXf
        a complaint	XbXVUd
        a contractor	YbZYWZ
        a cost	VbcWVW
        a council	cYXXWY
        a country	dYYWVW
        a court	VdYXWZ
        a criminal	aXWYbZ
        a date	abVVVW
        a debate	eWXYYX
        a decision	dXQadV
        a defence	bVbYcU
        a degree	fVXWXV
        a developer	dVXWXb
        a different	ZXcUVf
        a direct	fVXZYW
        a disadvantage	VfXYXW
        a doctor	baWZXV
        a document	ZZVUdU
        a draft	abTTXS
        a duty	gUTVVZ
        a e	WfUUVU
        a fair	cVdVRU
        a fee	STUWXh
        a figure	cXWXXb
        a finding	XZcZYZ
        a firm	XdVWVX
        a floor	WfVYXX
        a foreign	ZdUVVU
        a former	VVWWXg
        a fortnight	VcXXXc
        a free	dXWWVV
        a full	WcbYWb
        a further	YVbWXc
        a general	YYYWdW
        a good	bbaUSU
        a government	UeUXdX
        a great	bXcWXW
        a greater	VadZXU
        a half	ZZXWWb
        a harm	UcWYbY
        a hearing	WWVYWf
        a hostile	VfWWYW
        a i	SWUTUh
        a is	XXZSVf
        a jury	VeXYXW
        a known	TcUVWZ
        a large	cZWYXX
        a lawyer	UcYXdV
        a legitimate	cYWSaW
        a list	VaUVVd
        a little	YabWWY
        a local	dTVYXd
        a loss	UcYZYb
        a lot	WZdWXX
        a man	abVXVT
        a map	dXRYWZ
        a market	WcXYYb
        a matter	bXZVUZ
        a member	aXXZVc
        a minister	YcVUaX
        a more	fWWYYY
        a name	bbUVWV
        a national	baUWVU
        a natural	dUZWXU
        a new	fVaYVY
        a newspaper	ZcXWXU
        a no	VgVWVW
        a note	ZdVXWT
        a notice	VYWXXf
        a number	WWVaXf
        a of	SUURXf
        a part	bZbXaW
        a particular	cbVUYX
        a period	cZbXXX
        a person	bZUXZY
        a place	WeVUVU
        a plan	XcWWXa
        a point	bTVUZb
        a police	ZcWYYW
        a poor	baZVWW
        a prejudice	ZXZZcZ
        a presumption	YYXUbb
        a private	VdQVWb
        a programme	dXXZaW
        a promise	adVZXV
        a proper	bXbWVY
        a protected	XdbWWV
        a public	cWTaZX
        a published	bWXWVc
        a qualified	SWbXaZ
        a question	dXYZYV
        a quiet	YabXXW
        a real	cUUVdV
        a reason	YdaWWU
        a reasonable	SWUWdb
        a record	UYZbaW
        a refusal	bWYSXZ
        a register	YcWXWa
        a regulator	eWVYYY
        a relevant	VWXXeX
        a reply	VaVYWb
        a report	WeWXcV
        a request	SPVRYg
        a response	cXZXWd
        a review	WYXWVe
        a right	bZQUcT
        a risk	ZbVYXY
        a rival	VfVXWW
        a safe	abYXTU
        a school	fWWWTT
        a search	WcXYWc
        a second	fUWYYW
        a section	XXYfZU
        a service	dZWYVU
        a settlement	bWbXYa
        a short	ZbZWWW
        a sign	cXWYXb
        a single	UdaWSb
        a small	SgdXWU
        a spreadsheet	cVXXYd
        a stake	fWVYWV
        a strong	XeXXZV
        a subject	gTWXVW
        a summary	ZYXdYW
        a supplier	WeUWVa
        a suspect	UhUWVU
        a tax	acUZWV
        a team	XdYZXX
        a tender	baZXXW
        a term	XXYYdY
        a the	XUUZba
        a thing	ZbUWVU
        a third	YZVXcY
        a time	VaVXXa
        a trade	TZSVac
        a trial	UfWYXX
        a trust	gVWZYW
        a very	ZaZWVW
        a view	YfWXaW
        a warning	WZSXWd
        a way	ZgXVVX
        a website	VabZWV
        a week	cYZSTZ
        a welsh	VeXXVa
        a which	XWYYXd
        a whole	XXdVbV
        a year	ZTZWWf
        a yes	UfZWUV
        abili*	VbXVcW
        ability	VbXVcW
        ability to	XaYVcX
        able	acUSRY
        able to	acUSRY
        about	fYVSSR
        about $	ThUWWT
        about a	dZSVYU
        about how	dUXYYZ
        about in	gUWVVW
        about it	dWZcSO
        about its	acXYXV
        about the	ZaYPVa
        about their	cZbVVR
        about this	UbWVWd
        about to	WgVWWU
        about what	abWaWY
        about whether	ZTVdWW
        about which	aabYYW
        above	aPfRQY
        above $	bVXVTd
        above the	VYfWXX
        abroa*	caYVZT
        abroad	caYVZT
        abroad $	dbXWaU
        absen*	WcaXXW
        absol*	TSUZjR
        absolute	TSUZjR
        absolute $	UXXRgW
        absolute and	YYXdYU
        absolute exemption	YXZXcW
        abuse	dbXXWV
        acade*	aUaUSc
        academic	eUWYXY
        academics	ZeTVWT
        academy	XVXWVf
        academy trust	cYaVYa
        accep*	dWZQXT
        accept	eZVTZR
        accept that	aaZYUV
        accepted	dWUUTc
        accepted that	eVTYUa
        accepts	aTaWbV
        accepts that	ZUaWcW
        access	cZbZYW
        access to	eZVRYZ
        accessible	UWWYWf
        accessible to	XXYYUd
        accid*	abWUWT
        accident	YdVVWT
        accom*	eWWUXb
        accommodation	eWXXXW
        accor*	WXdTVd
        accordance	VVXXaa
        accordance with	VVXXaa
        accordingly	WaeTSb
        accordingly $	ZZcXYV
        accordingly the	YYdWWY
        accou*	dYXZVW
        account	ZWcbWT
        account $	dYYaVR
        account for	caaXVW
        account of	WcXcSb
        account the	WZcXZY
        accountability	gWaUUT
        accountability $	ZcZYYW
        accountability for	fTZWXV
        accountability of	hUUTWS
        accountable	dTaVVV
        accounts	XdTRRc
        accounts $	YaXWYc
        accur*	cZUWZS
        accuracy	dZVXVU
        accuracy of	fUWXWV
        accus*	gZTTTP
        accused	fWVVWU
        achie*	WbadXW
        achieved	XcbXYW
        ackno*	eXYXWX
        acknowledge	eUXYYa
        acknowledge that	eVYYYX
        acknowledged	fUWXXW
        acknowledgement	WdbXXX
        acknowledges	gTXWWS
        acknowledges that	hUVYYV
        acqui*	UcWXXd
        acros*	bbVTWX
        across	bbVTWX
        across the	WdVTXZ
        act	aVUScd
        act $	eUTXaZ
        act 0	VYaRVd
        act as	bWVXVd
        act because	YdZZXX
        act does	XYXWba
        act foia	WVZYVf
        act gives	WXXYba
        act is	VUXUea
        act requires	UVcXWc
        act the	VWVZca
        act we	VWWVWf
        act which	ZZZZXc
        acted	cUbUXW
        acted on	ZWcXYW
        actio*	aWUTab
        action	aWWUaZ
        action for	XYcYYX
        action would	ZbYYcW
        actionable	WSWWab
        activ*	ZYZYbV
        activity	ZYbXcW
        acts	aaWUXZ
        actua*	dVZXfa
        actual	aUYWfb
        acute	aUXWWb
        add	cZVZXU
        add nothing	TcXYYc
        add that	gUWYYV
        add to	eYSZUT
        added	UcZWaZ
        addit*	YdXVYb
        addition	ZdUXbU
        additional	ZbYWWc
        addre*	VYZQRe
        address	WYXTTe
        address $	WcZVWZ
        addresses	WebTUV
        adds	baZVTU
        adds to	aWbWVX
        adequ*	aUfYVX
        adjud*	VZTWWc
        adjus*	eZUUXW
        admin*	cWWWdV
        administration	eVYWcT
        administration of	ZXYUbW
        administrations	XdVZcW
        admis*	caVWVU
        admission	ZcWZYX
        admissions	dZVWVU
        admit*	dVWZbZ
        adopt*	WeXYZX
        adopted	WeXYZX
        advan*	VZdbRS
        advantage	UacYXV
        adver*	QfSUZZ
        adversary	UgVYWU
        adverse	YYWXdW
        adverse effect	YXXYdX
        adversely	VfUVZW
        adversely affect	XdWWaW
        advic*	YaWSZZ
        advice	YaWSZZ
        advice $	YYXYWd
        advice about	bbVTVV
        advice and	ZYYYXd
        advice from	YZYZXc
        advice in	XdYXVW
        advice is	XcVVaX
        advice of	WdYYWY
        advice on	TdUTUe
        advice privilege	XUWXca
        advice that	YdUXUU
        advice to	VdaXXW
        advice was	cRTWUd
        advice would	bZVVWT
        advis*	ZbPPYc
        advise	XdVVUY
        advised	ZZUTUY
        adviser	XbWWab
        advisers	ZYWXXd
        affai*	XaVWab
        affairs	UZWXab
        affec*	gbVNVQ
        affect	daUTYU
        affect the	YdWWaX
        affected	bbZTUW
        affected by	fWXVXZ
        affects	kPXUVU
        affects every	eWZXYX
        affor*	cbWVWV
        afford	baSUVW
        affordable	cZXXXX
        afrai*	TacXWZ
        afraid	TacXWZ
        afres*	UUcaTb
        afresh	UUcaTb
        afresh and	WYcTXZ
        after	UbcRaX
        after a	VeUXXa
        after much	XZdXYX
        after the	aZdPTU
        after*	ZXdYWW
        afterwards	YZcZYX
        again	XccOPX
        again $	VdSSTc
        again at	VbcVWY
        again if	VfXZYX
        again in	VZbUVb
        again*	VaddWR
        against	VaddWR
        against $	VPYgQa
        against a	TbbXXZ
        against are	UcZZUX
        against confirming	VWTeVX
        against disclosure	WbbbSU
        against it	WcZbXa
        against publication	VWXdTW
        against release	WWfYVT
        against that	ZbYXSS
        against the	XWfTVa
        against this	dYVaWY
        against you	XXeWYY
        age	XVbWab
        age of	aWcWbU
        agenc*	bZXXRZ
        agencies	dYVXXV
        agency	WaWVSa
        agency would	XdVYXW
        agency's	ZXaVXc
        agent	TcaXWa
        agent*	abXYXU
        agents	abXYXU
        aggre*	YbYXbW
        ago	WeUWWX
        ago and	XeVXWU
        agree	fWaRSV
        agree that	cUXXWa
        agree with	dXaUWX
        agree*	YaYZPV
        agreed	VcZQRX
        agreed to	UZUXYd
        agreed with	bXSTUZ
        agreement	ZZWTUY
        agreement $	TbWXXa
        ahead	SfaVZV
        ahead of	UeaYWW
        aid	ZaaWTW
        aim	adSUVW
        air	ZcWSSX
        air quality	bXUVVc
        aired	abVXXV
        airin*	VeaWVV
        airing	VeaWVV
        airli*	abVXUV
        airpo*	eWZXYW
        airport	cZZYYV
        alarm	WfUVVY
        alba	XTZSRi
        alert	eUYVUb
        alert*	TaXYXd
        alerts	XYXYYe
        alike	aYYUXa
        alike $	XbTWQd
        alive	fVYXXU
        all	ZYbHZW
        all $	bbSWRU
        all in	VdbYWV
        all of	aWYUdW
        all that	bXYWbT
        all the	YcZVcU
        alleg*	bZWVSZ
        allegations	eXWVWV
        alleged	dUYXXY
        aller*	fVVVUW
        alloc*	YaVXXc
        allot*	cVYXWb
        allotment	cUYXXc
        allotment holders	bVXYYc
        allow	cVWTWe
        allow a	bYXYWc
        allow the	cWVXXb
        allow*	dXXVYZ
        allowed	UaaYXb
        allowing	cYaYYW
        allows	dXVWZa
        allows the	XWVWZd
        almos*	dZXXWV
        almost	dZXXWV
        alone	YeWTUW
        alone $	ZdUTSX
        alone and	ZcYZZW
        along	ZZaUWY
        along the	bbVXXU
        aloud	VfYYYW
        alrea*	ZfXVXS
        already	ZfXVXS
        already $	dZVUVW
        already been	XaYcXX
        also	fbNWOT
        also a	ZaYXVd
        also be	XeXWWU
        also considered	bUVVYZ
        also show	dXXWWV
        also the	XaWeXW
        alter	cWcTUX
        alter*	cZVVbV
        alternative	eXWVbV
        alternatives	YcWWZX
        altho*	YVdWYb
        although	YVdWYb
        alway*	ZaXVaX
        always	ZaXVaX
        am	TQYUYh
        am sorry	VUTVVg
        am writing	YWZYZb
        ambul*	cXTXXZ
        ambulance	dWUXXa
        amiss	aXYZYc
        among	XcXQZU
        among the	fTcVWU
        among them	bZVUXX
        amoun*	cXbTXS
        amount	bZYWZT
        amount to	UaZWbW
        amounts	cWcUVW
        an	bYWMcZ
        an absolute	YXaWcV
        an account	cWbYYY
        an action	WXaWYc
        an adversary	TgWYWU
        an agreement	VWcYYa
        an answer	cYWXWS
        an appeal	VfWWRU
        an applicant	ZUWUeV
        an argument	fWUVZU
        an audience	VfWWYU
        an authority	ZWVVgV
        an emergency	aSbWVb
        an end	dbVXTU
        an exemption	VWVWeX
        an explanation	dSdXWV
        an honour	ZcYZVY
        an hour	cWWXYd
        an independent	WeWYVW
        an informed	dXYYXW
        an inquiry	aYaVUZ
        an inspector	ZcWXXW
        an interest	gTWWTW
        an international	YWWWad
        an investigation	WVbXcb
        an obvious	cUWWZZ
        an open	fXTWVT
        an opinion	aUcZWc
        an opponent	YdYZXV
        analy*	ScYdUY
        analysis	WaadXV
        and	aZYUVa
        and $	TTUSUj
        and 0	TPWaeY
        and a	ZZYQWY
        and against	UZZcWY
        and an	YaWVWb
        and any	YXYZcb
        and are	YYYWTd
        and asked	VbYXXa
        and assistance	XYZYYc
        and at	ZbRSVZ
        and b	VWUdWY
        and by	eZVXXU
        and c	ZVcUZZ
        and can	XdWVaY
        and cannot	dYVXVW
        and client	XcWYaZ
        and cost	XdYYWW
        and could	cYVYWa
        and customs	XYXYcY
        and data	ZVXXWf
        and deserve	dXXYXY
        and detection	WfWXWU
        and do	VZaUaZ
        and does	VbZWUb
        and each	XeVUWV
        and every	dZYXXW
        and fees	bWYYZc
        and fewer	ZWWWWc
        and for	UdbVXb
        and found	VYaWWc
        and four	WVWZZg
        and frank	UbUVaZ
        and frequency	XXXXeY
        and has	WZUSRd
        and have	UaeUXa
        and his	eWYYYY
        and how	VfWWWZ
        and i	ZWYZWd
        and if	WccZXZ
        and ii	ZZZXWb
        and in	YbaWUY
        and is	XdXWTY
        and it	cZbTXR
        and it's	baYVXU
        and its	cZSYXV
        and less	cXWXUZ
        and may	ZUVTZd
        and members	WfXXYV
        and might	cZWXXW
        and more	abYWXX
        and no	ZWZYba
        and nobody	fWUWXV
        and none	VaZYYb
        and not	ZbSTdV
        and nothing	bcWYVS
        and of	WfWUUX
        and officials	XdVYWX
        and on	XXbcTT
        and one	eVVUVZ
        and only	bYaUWa
        and others	dYYYZX
        and ought	cYVYXX
        and our	aXVcVZ
        and people	baUXVV
        and public	aWWUXb
        and regulation	UWRVZb
        and safety	bVVaWb
        and say	XXTUTb
        and section	UUZVZg
        and several	UZXWWb
        and should	abUVTa
        and significant	XZTXcU
        and so	bWZaUY
        and some	abVUUX
        and staff	eXZYXX
        and students	eWXXXW
        and that	bXbWXX
        and the	bYbWUW
        and their	eVRTYZ
        and then	WZXaVc
        and there	fUUTXX
        and there's	fVVWUX
        and they	gWUWVT
        and they'd	VcdWWV
        and think	XSdWWa
        and this	ZZXVWa
        and those	eYVWVY
        and to	WZaXUc
        and two	YcYXXZ
        and want	dVYZZZ
        and was	VfTRTV
        and we	cXeRYV
        and we've	ZXcWVX
        and were	ZccXVY
        and what	SdZeUV
        and where	UfaXUa
        and which	YaTVVZ
        and who	cWVVZc
        and why	cYWVXV
        and will	VbWXYc
        and with	YdXVXU
        and without	UdWWXa
        and would	XcZRVY
        and you	cZcVVV
        angle*	fWWVXW
        anglers	fWWVXW
        anima*	bbWYYV
        animal	dZXYYW
        animals	YdXXXX
        annex	RTVhOa
        annex $	WUZSVf
        annex a	WVVaWc
        annex b	TSScWa
        annex c	XVYdVX
        annex*	YWUdVY
        annexes	YWUdVY
        annou*	acWVYU
        announced	baWWZV
        announced $	VbWUaT
        announcement	ZdZTUT
        annua*	ZYSWYc
        annual	ZYSWYc
        annual report	bVZXWa
        anony*	TiXTSR
        anonymity	UgYVWV
        anoth*	acRSYZ
        another	acSSYZ
        another $	ZeVWYU
        another matter	ScWVVb
        another state	YVZXcY
        answe*	bYYLUb
        answer	XaYOUd
        answer $	ZVQUTf
        answer for	cZVXXS
        answer is	aaaXYU
        answer that	adWXVX
        answer the	VcbYYa
        answer to	SWbVUd
        answered	aWZVYY
        answered $	bUVXZb
        answered in	VVWVXf
        answered on	XcXYXc
        answered within	VWXZZd
        answering	ZVbVVc
        answers	acVRRX
        answers $	cZUTTY
        answers are	VWXWYe
        anxie*	cWbWXV
        anxiety	cWbWXV
        any	XYYMba
        any $	bYVUUc
        any further	XYYYYc
        any of	ZTUVac
        any other	VcZUZa
        any person	ZYaZdX
        anybo*	ZZUZSZ
        anybody	VbUaTZ
        anybody's	dXWVWW
        anyon*	ZacUTS
        anyone	aaZUUS
        anyone to	dXXXYW
        anyone who	WYbYYc
        anyth*	XYXTXa
        anything	XYXTXa
        anything $	WaVXXa
        anything else	bZWWUZ
        anything is	XZWZab
        anything that	ZbVYYb
        apart	YWcVUa
        apart from	aUYVUc
        apolo*	ZWWUWf
        apologise	VWVWZf
        apologise $	XWVWZe
        appar*	WcYZWb
        appea*	bUVWWb
        appeal	WXVSXc
        appeal is	aTXWVd
        appeal to	WcYZXZ
        appeals	eWVTVZ
        appear	dXVTWX
        appears	UYaaWb
        appears to	WbbWXW
        appel*	bUWWXc
        appen*	RWXaSd
        appendix	TYZbUb
        appet*	abVXWV
        appetite	abVXWV
        appetite for	ZcVXVW
        appli*	VZTZXc
        applicant	aYSVcX
        applicant $	ZaYTUc
        applicant's	eYWXWW
        applicants	XcTRUa
        application	ZZWSYb
        applications	ZcVVVY
        applied	TYVeYY
        applied $	UUVdTY
        applied the	VXabaW
        applied to	XVXZXb
        applies	QYZSZe
        applies $	SYcTWf
        applies and	VWaWWd
        applies to	UcVUXc
        applies where	YXXXdX
        apply	ZSTWfZ
        apply $	YVVZYd
        apply a	UXVXeZ
        apply the	cVVaYa
        apply to	aWTWbZ
        apply*	ZUZbZX
        applying	ZUZbZX
        appoi*	YeXRTZ
        appointment	cWYXYb
        appointments	XZVUWd
        appra*	aXYYVa
        appraisal	aXYYVa
        appre*	cWbXVX
        appreciate	dWZXXX
        appreciate that	cYaWXW
        approach	dYWYbV
        approached	VZWbXa
        appropriate	XYcXTd
        appropriate limit	XVWXTh
        april	YWaVWd
        april $	ZWdWXa
        april 0	VaWWXc
        archa*	cXbWXU
        archaeologists	cYbXXU
        archi*	baWUVY
        archive	baUVVU
        are	bZVVZZ
        are $	UYVcRe
        are 0	TSURYh
        are a	YaaTUa
        are already	VbZWXb
        are also	UfYYZW
        are as	VUZXaZ
        are at	ZcZUWV
        are attached	UUVVWg
        are being	gWWRTV
        are better	YVdXYZ
        are bound	baYcVV
        are concerned	ZVXUaa
        are dealt	ZUUaaZ
        are done	aTbXXa
        are enclosed	ZVbWWc
        are entitled	eWXXWX
        are equal	TWbTeV
        are exempt	YbYWSb
        are few	YdUYWV
        are followed	eWXWWW
        are given	ZUacYX
        are going	fUWXYX
        are in	VadWRd
        are interested	dVXYXY
        are kept	XZUWWe
        are known	dZUVWT
        are likely	cYYVZZ
        are looking	XUWXVe
        are mindful	eWVXaV
        are more	WdbXYX
        are not	dRdRSc
        are of	XaaVSb
        are on	aYVbTY
        are only	ZdYYZW
        are open	WeaYXV
        are out	aYbTUV
        are outweighed	ZXdTVW
        are owed	fVYWWW
        are paid	fWXXWX
        are part	ZcVZWW
        are personal	YXXXYd
        are public	fSVWXb
        are published	aWTWVc
        are put	VaaUWa
        are qualified	YXWXgT
        are required	WUWZab
        are safe	acUYXV
        are satisfied	VYeVXV
        are set	ZRWbWf
        are shown	UXXWXf
        are still	RkSTTZ
        are subject	baWXWV
        are the	ZXXaVb
        are therefore	STXVVe
        are these	VWWcZY
        are those	ZZUadV
        are to	bVZVeS
        are told	cVWXWb
        are under	YgXVVU
        are used	YdUWWV
        are what	VgbXVU
        are withheld	VWYWWe
        are withholding	ZbXUXb
        are worth	XeWYXU
        aren'*	ZadVUU
        aren't	ZadVUU
        argua*	iTUVVS
        argue	cYVVWW
        argue that	baWZXX
        argue*	ZbYaXV
        argued	ZcUaYV
        argued over	XfUVWV
        argued that	bZVVaa
        argues	aVcXVY
        argui*	VfXVXW
        arguing	VfXVXW
        argum*	XVZhcN
        argument	bZaPaR
        argument $	aXVWbU
        argument for	bZZVUW
        argument is	YYeWWW
        argument that	YcXXXX
        arguments	SUZjcP
        arguments $	WXYfUW
        arguments against	XdZWTV
        arguments are	XVcadW
        arguments for	YVbZZX
        arguments in	WVXeTV
        arguments on	VXXdaX
        arguments that	WYWdWX
        arguments the	WWcZTV
        arguments which	XXXdWX
        arise	UeWYZa
        arith*	ZbVVWX
        arithmetic	ZbVVWX
        armed	cXaXWX
        armed forces	dVaYXX
        armou*	XeYXYU
        armour	XeYXYU
        aroun*	WfWWXW
        around	WfWWXW
        around the	eWXZYZ
        arran*	ZeURUW
        arrangements	dbVUUW
        arres*	XbcWUW
        arrest	XbXVWY
        arriv*	XVXSXe
        arrived	bRaUZY
        arrived at	gWUUVW
        arson*	UgUWYU
        arsonists	VfVWYV
        artic*	WUZVbc
        article	WUZVbc
        article 0	WVZVbc
        as	XYZWbU
        as 0	WWWYXe
        as a	ZWbPaa
        as an	bbWSQd
        as being	XfUWVV
        as disclosure	ZfYXVW
        as follows	XRUeTb
        as for	VcXVYb
        as is	UYXXab
        as it	ZZbQXZ
        as long	VacWZW
        as much	eZVWUS
        as possible	eXWYXZ
        as qualified	YXYZVe
        as regards	VaaVWZ
        as section	UWYYaa
        as such	aRVVbe
        as that	UZVUWf
        as the	XXbabW
        as they	XZbSWa
        as though	abUWWV
        as to	XbbdPV
        as we	bUZeUT
        as well	WfVRaY
        as you	ZVUUVf
        asbes*	YdWZXX
        asbestos	YdWZXX
        ascer*	ZZXXcY
        ascertaining	ZZXXcY
        ascertaining whether	ZZXXcY
        aside	YWeWaZ
        aside $	aWbWWc
        ask	bWVWZa
        ask $	dXWYVY
        ask about	fTXXWY
        ask for	YbTUUc
        ask how	fWWWWV
        ask the	ZYXUbZ
        ask what	fTaUWW
        ask where	cXVbVV
        ask whether	bUWccT
        asked	YYRWZg
        asked $	ZYZUba
        asked and	caUVWV
        asked for	XbVQWe
        asked me	aaXWXb
        asked that	UgWWYY
        asked the	ZTVUWe
        asked to	ZaWVWc
        asked us	ZdWTSZ
        asked what	eWYbYV
        askin*	aYYUbY
        asking	aYYUbY
        asking $	XcYWbV
        asking for	WeUYXX
        asks	UdSTXc
        asks for	YbWXYb
        assau*	XdXXXX
        assem*	bWaXUc
        assembly	aVaXVd
        asses*	ZUbXbY
        assessed	YcYVVY
        assessment	ZSbXbZ
        assessment is	YWZXbb
        assessment of	aWVeXU
        assessments	aZYVUZ
        assis*	baSSSZ
        assist	aaVSTa
        assistance	VaWXWb
        assoc*	bZWVXY
        assum*	gUTXYX
        assumptions	eWWVWV
        assur*	eXUTRb
        assurance	eVVUTd
        assurance that	hTUXXV
        assured	XfVWVW
        assured that	acWWWY
        asylu*	baWVVW
        asylum	baWVVW
        at	XaZUWa
        at $	dbUTUS
        at 0	MaRQWc
        at a	aZVUTa
        at all	acYXUT
        at an	baXXVY
        at annex	WWVaXd
        at both	SWaZVb
        at each	ZVWXXe
        at first	fUTSWa
        at ii	VWWWWf
        at it	WZbZZb
        at its	adVWUZ
        at large	VZaYdV
        at least	eWXWbV
        at night	VhUWVU
        at once	bcTWVT
        at one	RjTVVS
        at our	adYXZX
        at present	UbbXWc
        at question	eVXXXX
        at regulation	eYTUVc
        at risk	bbZWTR
        at section	ZYbWaY
        at stake	bXbTYY
        at their	XdWYYX
        at them	WeTVWc
        at this	RcgUUT
        at three	aXWWWd
        at two	WbUXXc
        at what	cWabZW
        at which	ZYVTVc
        at work	eUWYYZ
        at www	WUXXVg
        attac*	SiZPSa
        attach	UZeXXV
        attached	YRYSTh
        attached $	URXUVh
        attached as	YWXUYd
        attached spreadsheet	WXYZZd
        attaches	aZUVcW
        attaches to	aZUVcW
        attachment	XTXWXf
        attack	YfYVVR
        attacked	TgXXXT
        attacker	WeTYXY
        atten*	cZURTZ
        attendance	VVVXVg
        attended	abaWWW
        attention	eaWUWV
        attention to	gTXWXV
        attra*	eWVYXZ
        aucti*	YaYWWb
        auction	WaYWWd
        audie*	YfUWXT
        audience	VfWWYU
        audience $	VfWXYU
        audit	XaZWcW
        audit functions	WWXVfU
        audit is	WeWWWZ
        audit of	bVXYVc
        audit*	aaWRWb
        audited	WfVXVX
        auditor	VbWXUc
        auditor's	fVTRUb
        auditors	dZYSTQ
        audits	XWXVXb
        augus*	aYZUUZ
        august	aYZUUZ
        august 0	XXYVXe
        autho*	XXVMca
        author	UaUUUe
        authorities	XYWUba
        authorities $	UTWWac
        authority	ZXXQbZ
        authority $	YaWVab
        authority for	YXWWWd
        authority has	daVXTX
        authority in	YdXYTX
        authority is	eXWZYT
        authority must	VaVXeW
        authority to	UYTWdY
        authority's	XeYXYZ
        autom*	UXWWac
        autum*	XXXSUc
        autumn	XXXSUc
        autumn $	TcYVUa
        avail*	aSZcXc
        available	XTZcXd
        available $	UTbdWY
        available and	WXaYYc
        available to	YaXXXd
        avera*	YVZWWe
        avoid	eYUTTQ
        avoid the	cYYWXY
        avoid*	VbbVXY
        await*	ZadXUV
        awaited	aZdXUV
        award	YaTWUc
        award*	bYVYXb
        awarded	aVWXVe
        aware	dZVUVZ
        aware that	dWWWXb
        aware*	fWVUVU
        awareness	fWVUVU
        awareness of	gTVUWU
        away	adWbVO
        away $	YcWaQS
        away and	SbcWWT
        away from	YcUaUX
        away the	UfXWVV
        awkwa*	WgXWWV
        awkward	UgVYVV
        b	UUZdaa
        b $	TVSaXe
        b and	XUSadY
        b has	WYdVbV
        b i	SWTeWW
        b ii	ZaZbWc
        b is	YWcXYa
        b law	VXSRWh
        b of	YdXRcV
        b specifies	aXZaXd
        b the	XWXdWc
        back	XcZYOW
        back $	PZddTa
        back at	UbVXYb
        back the	XZcWYY
        back to	dYVWXW
        backg*	ZRbVXZ
        background	ZRbVXZ
        bad	acTbVT
        badly	caXXYW
        baili*	WaXXYd
        bailiffs	WaXXYd
        balan*	NLheWQ
        balance	QOgbWU
        balance $	XVWhWV
        balance by	VZdWYX
        balance falls	UVYVdV
        balance favours	ZYeWYY
        balance is	WWgTYV
        balance lies	WVeXUV
        balance of	TRaVVd
        balance test	VYcaUU
        balance that	YZbYTa
        balance the	UVbbVV
        balance was	YVZTaX
        balance we	YYcVZZ
        balanced	VUeaUS
        balancing	UTadZR
        balancing exercise	XVbcaU
        balancing test	UVWdZW
        ballo*	WeXVWU
        bands	fTaUUU
        bank	dYSUTa
        bank details	UUWXXg
        banks	bYaRUY
        bar	VZcXbW
        bare	cZVVWU
        bare $	VfXXYX
        barga*	ZeUSTU
        bargain	gUWYWY
        bargaining	SgWUVV
        barri*	bZTUUZ
        barriers	caVUXW
        base	cYVVVT
        based	YWTWea
        basis	aaXWUZ
        basis that	UfXYYX
        bat	cWUXUY
        bbc	ZUZaVa
        be	YZYcdT
        be $	UeZXUV
        be a	YZbUaT
        be able	cbTVST
        be affected	XdWYWV
        be an	aZbYWV
        be and	UgWYXT
        be answered	UWbXUe
        be applied	WWXVeX
        be argued	VcVbbW
        be as	dXXYYY
        be asked	dZUWTT
        be at	bbTUWV
        be better	bVYbVT
        be borne	bYVcYY
        be built	TgWWWW
        be called	VfVXVV
        be challenged	abYXWW
        be claimed	ZXWWdX
        be committed	cZWXYW
        be compromised	UgXUWT
        be considered	TcWWcX
        be consistent	gVVUVV
        be disclosed	YVZacW
        be done	YYcUUa
        be drawn	YdUXVc
        be embarrassed	cZYYXY
        be exempt	VUVWac
        be extended	XZYXYd
        be fair	VcYXVc
        be found	RdVSaa
        be free	XeUVWT
        be gained	VVebVU
        be given	ZXWcbW
        be glad	dXYXYZ
        be got	WeWXXV
        be had	WZdTXa
        be handed	VeZXYW
        be harmed	RZRcVT
        be heard	bYXVUa
        be held	YbWXYY
        be helped	bWcTXX
        be identified	YZXZYc
        be in	QfaVQc
        be interviewed	WdWZYY
        be justified	YUgXYV
        be kept	SeaXaW
        be known	fXVTUS
        be laid	VbXXWb
        be lawful	ZYXXWd
        be left	TebXWU
        be less	ZdWVUU
        be let	WeTXWU
        be likely	XXVWae
        be looked	dWXUaU
        be lost	VYaZSR
        be made	cWXcRX
        be maintained	VYeUWX
        be met	VbZXcZ
        be more	cSVUae
        be named	XaaXVc
        be needed	UZdXVU
        be no	YYcUSV
        be of	gUTWZX
        be on	dWUTSW
        be one	TcbZYX
        be open	cTZYYT
        be out	ZabXZV
        be overridden	VbcYYX
        be picked	YcYZYW
        be placed	VZbXYb
        be possible	bXYXXc
        be preferred	VVgXTW
        be published	VYdXYb
        be put	XacYRP
        be quoted	UfVYYW
        be raised	aXXbXW
        be ready	dVaXXX
        be reassured	dVYYYU
        be refused	TZdWZX
        be released	UXfYTa
        be relied	VbbYbX
        be rendered	XeXWXX
        be respected	VYdWYX
        be right	ZWacTZ
        be said	cXUeNX
        be seen	eVXYQU
        be sent	UWVXYe
        be served	WabWYb
        be set	bWYbVW
        be shown	aXaXcY
        be spared	bZWXXX
        be supplied	XWZXac
        be sure	fVTXXX
        be taken	SgUVYW
        be tested	fVWXXV
        be that	TdVXVb
        be the	aXYTcU
        be thought	fVVXUV
        be to	WaRRba
        be told	gUXTSZ
        be traced	VdVWVZ
        be unfair	cYVVXY
        be upheld	VWgWUU
        be used	UhVUTY
        be visible	dXXYZY
        be weighed	WYcVaX
        be well	bXXWYc
        be withheld	WWZYeW
        be worked	XdXZZX
        be worth	TacYXV
        be wrong	WYcaVZ
        bear	eXWTZS
        beari*	dVcXUW
        bearing	dVcXUW
        bears	fYTVTU
        bears on	gUXWVX
        becam*	ZbWXYX
        became	ZbWXYX
        became known	VfXYYY
        becau*	YcYPYX
        because	YcYPYX
        because a	eXTWaV
        because it	VbZXdY
        because of	UaaXZZ
        because the	ZWWSXd
        because they	TcbWaW
        because we	VgTWXS
        becom*	VeQTUY
        become	YbRUVa
        become a	eWWYXX
        becomes	VgWWXV
        bed	WZWYXc
        beds	beVYXT
        been	bZVVYX
        been answered	bUVWWZ
        been applied	WaXRTe
        been asked	WcXZZZ
        been blacked	WVUXYf
        been carried	YWUcXZ
        been considered	WVbYWe
        been criticised	eVYXYX
        been dealt	aXXYXc
        been followed	SfXVXX
        been given	ZYcXVY
        been held	ZVUUcb
        been issued	bcWZZW
        been made	XXbTZd
        been no	dYVXWW
        been published	VdZUXb
        been put	VfYXYW
        been redacted	XYXXXd
        been removed	XUUYXg
        been said	cZTXWV
        been seen	YcYWVU
        been set	ZXWYXd
        been taken	UYbXab
        been the	dYWWVU
        been threatened	XdXZXX
        been told	dbXbVT
        been used	aWVVXe
        been withheld	XXYVWd
        befor*	UdZYXX
        before	VcZYXY
        before $	bZUUVZ
        before 0	XWYZXe
        before a	VcUVWa
        before an	UbbXVU
        before it	bcaWVS
        before they	caSWVS
        before trial	UgWYVX
        beforehand	WeVWVV
        begin	dYUScV
        begin*	bZUcYV
        begins	bZVbUW
        begun	WcXXXb
        behalf of	ZYWXXb
        behav*	cZXXZU
        behaviour	XdVVWX
        behin*	bZUTXa
        behind	bZUTXa
        behind closed	abVYVW
        behind it	dSVUcc
        behind the	bYXXVa
        being	caZSUT
        being a	VVXdXd
        being able	ZaZXXR
        being asked	baXWXV
        being done	cVZYZZ
        being made	XcbXWV
        being no	YXfVVT
        being open	dXYXbV
        being read	gUWZXW
        being so	VXcWYb
        being taken	ZdXYYX
        being the	bVdWWU
        being told	caTWWU
        belfa*	bYWWWY
        belfast	bYWWWY
        belie*	WafYUS
        belief	ZZbWWU
        belief that	UbdZZX
        believe	ZXdZWU
        believes	VcdWVW
        believes the	aaZTXV
        bella*	VVXXeX
        bellamy	VVXXeX
        belon*	hTSUTa
        belong	eSUTUc
        belong to	cUUUUc
        belongs to	dUXWXb
        below	WWSdVc
        below $	TSVcUf
        below five	WUWYWg
        below the	eYVaWT
        bench	dTVWWc
        benea*	VeVcWX
        beneath	VeVcWX
        benef*	ZWbbVW
        benefit	ZYbXWW
        benefit $	eSaVVU
        benefit from	aaTaVU
        benefit in	YcZXWU
        benefit of	ZVdVVV
        benefit to	WUYWad
        benefits	bRbeVS
        benefits of	ZWZdXW
        berea*	cYZXXW
        bereaved	cYZXXW
        besid*	dZXSVV
        beside	baZUWW
        besides	dUXWWX
        best	cXdTQR
        best served	UWgWXW
        best value	daVWYX
        bette*	bQgYPR
        better	bQgYPR
        better $	ZYZWXb
        better for	ZVeZZZ
        better informed	eUYWXW
        better off	UWfWYY
        better served	WWZbRQ
        better than	dZWVZY
        betwe*	YZbOXY
        between	YZbOXY
        between 0	bVYYYa
        between a	UaeWWY
        between governments	WeWXXW
        between the	YZYWSd
        beyon*	eYaTSV
        beyond	eYaTSV
        beyond that	cWdYWT
        beyond the	bbWXXW
        bid	acTUVS
        bidde*	VcSTWb
        bidder	TbWVWc
        bidders	YbUUXZ
        biddi*	YfWWWU
        bidding	YfWWWU
        bidding for	TfVXWV
        bids	WfVZUV
        bids $	WeYaWW
        big	gUWVVV
        bigge*	VfYVWY
        bigger	VfYVWY
        bill	dYXYYV
        bills	daXWWV
        bin	ZZWVWc
        bins	eXXUWZ
        birds	XXeWVU
        bit	gUVUWU
        black*	VbZWXf
        blacked	WaZVXe
        blacked out	WaZVXe
        blame	ZbWUUU
        blame $	bZXUWa
        blank	ZUVWXe
        blank*	eTUUaa
        bligh*	aZaVVV
        blight	aZaVVV
        blind	UfTSZU
        blind $	TdVVaY
        block*	YbcXUT
        blow	VZdVXW
        blowe*	eWXYXW
        blue	XXVVWe
        blunt	UgUXUT
        blunt*	aaYVXV
        board	aZWVQY
        board is	WaYXXd
        board of	ZTVVUf
        board would	VfXXYU
        board's	eVVbUW
        board*	aZSaSZ
        boards	WcVVVa
        bodie*	YdWVWZ
        bodies	YdWVWZ
        body	XeZUVX
        body that	bXWYUa
        boile*	YdVWXa
        bold	XWYXZd
        book	YZbWWb
        borde*	eYTXYT
        border	eXWXZU
        borne	daVaWS
        borne in	cYVbYV
        borou*	eVUVVa
        borough	cXVWVb
        borough council	XYYXXd
        both	YYeWbV
        both $	VeXUWV
        both are	WXZWXc
        both exemptions	ZYbWcW
        both of	YdWbWX
        both sides	WZcbUT
        both the	YZcVYW
        bough*	ZXZTVe
        bought	ZXZTVe
        bound	aabbXT
        bound to	YabbXT
        box	fVVTVZ
        branc*	baUUTU
        branch	dWUUVW
        breac*	QZcUaa
        breach	RYcUaa
        breach $	WZXYca
        breach of	WeYWYY
        breach the	WccVVX
        break	SfbWUY
        break that	VccWWW
        break*	SdYVUW
        breakdown	VeVVXW
        breat*	eWWXXX
        breed	aZXVVa
        breed*	bbZWWS
        bridg*	TXTUVf
        bridge	WaVVXb
        brief	VeVXXZ
        brief*	aaVVTY
        briefing	ZaVVTY
        bring the	bYZWXX
        bring*	daXUVU
        brings	eaXVWV
        briti*	ZaVTUa
        british	ZaVTUa
        broad	bWWXbU
        broad*	eWTUcW
        broke*	TfVWWZ
        broken	UeWWWZ
        broug*	ZbZWVZ
        brought	ZbZWVZ
        budge*	cbWTUS
        budget	eXWUVT
        budget $	fVYYXX
        budgets	WeXXXW
        build	YeUWWU
        build*	bZSUUY
        builders	eXTVWT
        building	aaSWUZ
        buildings	YcYXYZ
        built	dZUUWZ
        built up	UgWZZZ
        bully*	fUYXXX
        bullying	fUYXXX
        burde*	YSUTZa
        burden	YSUTZa
        burgl*	SjVUUT
        bursa*	YcVVWY
        bus	eZTVVR
        buses	YdZVWW
        busin*	bYbVaW
        business	XabWaX
        business and	UYeYXb
        business case	YcUXXT
        businesses	eXWXXU
        but	QceQYY
        but a	XdZZZW
        but an	WbbZYa
        but it	UXZWbc
        but not	RTdVbY
        but that	bWdYXX
        but the	ZWdSYX
        but we	VZbWWa
        buy	eYbXWW
        buyer	ThWXUU
        buyer*	abWWVT
        buyers	abWWVT
        buyin*	cYYWXY
        buying	cYYWXY
        buys	cYZYYX
        by	YaXVYW
        by $	gUWXVV
        by 0	cSWXWZ
        by a	ZXcVbW
        by an	aXUXdX
        by contrast	XeXVYX
        by e	WVWWWf
        by email	WdZZZb
        by giving	XXdXZY
        by it	YfXSTT
        by its	bYaYTa
        by itself	UdXYbX
        by knowing	cZWWVU
        by law	YbZWZW
        by one	cWVXWY
        by or	WTYXWe
        by other	SdYUTZ
        by our	ZaYWXc
        by reading	YaVYYa
        by regulation	SYTVZc
        by section	XVVUca
        by side	ZYcWXY
        by that	ZaeWUY
        by their	YYXYWb
        by this	YWXVUe
        by those	dXVUSY
        by us	aWXVVc
        by virtue	VXYYba
        by ward	VWZXXe
        by way	aYTVVd
        by which	cYZWXW
        by withholding	YYcTYY
        by your	bWaXZZ
        bypas*	bZVWWZ
        bypass	bZVWWZ
        c	VXXbXc
        c $	VUVUVg
        c is	XcVXYW
        c states	aXZaXd
        c the	bUVSab
        cabin*	YZZUTY
        cabinet	ZZaUUY
        calcu*	SdXWXZ
        calculate	WZXYYb
        calen*	UVaUVf
        calendar	UVaUVf
        call	WZYSbX
        call for	aVWWdY
        calle*	cbUSZS
        called	dYVTaV
        called for	dYWUbV
        callers	WfVVWV
        calls	aaVZVb
        calls for	aTaeYU
        calm	iSVVUU
        came from	bUYXVd
        came in	VcWWZY
        came out	cWbVUX
        came to	XaRaSZ
        camer*	aaUUVY
        camera	VeWYXa
        cameras	eWWWWX
        campa*	hVUUVV
        campaigners	hTVWUV
        campu*	bbUVUU
        campus	bbUVUU
        can	dWUVVZ
        can also	cWVXWc
        can be	RbaZZa
        can confirm	WUWWWf
        can make	cVXXXc
        can neither	WXVYWf
        can no	XUVWba
        can read	WeWXWU
        can see	daWZST
        can still	eTVWWc
        can tell	YTdVTb
        can't	ZbcQOT
        can't be	cYZWVZ
        can't do	VfWXWW
        can't say	cVbZWX
        cance*	VfaUVY
        cancelled	aaXVWb
        candi*	acYXVU
        candid	aaYTVV
        candidates	bbYXYW
        candidly	UhVWWW
        cando*	fUaRSN
        candour	fUaRSN
        candour $	bVdVWU
        candour about	dYXYYY
        canno*	cZaQZS
        cannot	cZaQZS
        cannot be	UeaUcV
        cap	YfVXWV
        capab*	bXaVbW
        capability	WZbVbW
        capac*	baYWZY
        capacity	baYWZY
        capit*	abXWYX
        capital	abXWYX
        car	YdYVVU
        car park	ZbWXXX
        card	aaXXUa
        cardi*	XZYXWc
        cardiff	XZYXWc
        cardiff and	YdWXYW
        cards	VbXWVa
        care	bYYUUa
        care $	ZcWWWW
        care for	ZcXYYX
        care home	bXWXYc
        caref*	aTcSUb
        careful	aTbVVc
        carri*	aXZcYY
        carried	SXUdXb
        carried out	URUdVd
        carries	cZdUaU
        carries the	TTgWWV
        carry	VZcVZb
        carry more	ZYdVVZ
        carry the	YYdWXZ
        carry*	XaZcYX
        carrying	XaZcYX
        carrying out	XaZcYX
        case	ZWYcXW
        case $	bcRXUY
        case and	YYcZYV
        case can	aWXcVW
        case for	XUbfXT
        case is	VdZXWZ
        case the	cXYZab
        case was	WZWWWc
        cases	cXYTVd
        cases $	TYUVUg
        cases are	ZaaVWX
        cash	XdXYYX
        castl*	aVYWWd
        catch*	VcaWWU
        cater*	YcTZTa
        caterer	aaVXYb
        caterers	XdWXYW
        catering	ZZYbVa
        caugh*	bbWYYW
        caught	bbWYYW
        cause	XeSUTY
        cause to	baYWWV
        caused	aVYVbb
        causes	YdXYWX
        cauti*	WadZWW
        caution	WadZXW
        caution $	WbXbXW
        cease	VdbVWU
        cease*	VeWWcV
        ceases	XcYWcV
        ceases to	XcYWcV
        ceili*	UgVXWW
        ceiling	UgVXWW
        ceiling $	VfWYWW
        cent	WbWUaa
        centr*	bbWWZV
        central	VdVVcV
        centre	bYWWVb
        centre $	aWYXYb
        centres	dbaXWU
        centu*	eXUTUT
        certa*	baWQbT
        certain	XcaTaV
        certainty	dZUUaX
        certi*	dVYUbY
        certificate	eTaVZY
        chain	ZaVUVZ
        chain*	WfUWXX
        chair	XXTTZg
        chair $	ZZXVTd
        chair of	SaWYba
        chair*	YWVUUf
        chairman	YbUXXb
        chall*	bcTUUR
        challenge	cbUTSR
        challenged	abYXWW
        chamb*	WZVVVe
        chamber	XZWWWd
        chanc*	VfYRYW
        chance	XdbUVW
        chance to	ZcWZYX
        chancellor	acXYYX
        chancellor's	XZWXXb
        chang*	cbaPPR
        change	WfYRSV
        change their	UbaZWX
        changed	cXeTUS
        changes	ZcUUVU
        chann*	RhZVWW
        channel	TfaWWV
        chape*	VdWYYZ
        charg*	YYXRQf
        charge	ZbVUTd
        charge $	baXWWY
        charge a	XZYYYc
        charge is	eUXWXZ
        charged with	YWaZYc
        charges	aXaWVc
        charges $	WVVVXe
        charging	ZbUXVa
        chari*	eUZSTa
        charities	bWWWYd
        charity	eVUXWb
        charity's	cZZVVW
        chart*	eXXXWW
        cheap*	fWVWVW
        cheaply	cZYYXY
        check	eYSWVU
        check that	hTWVWV
        check*	bcRQSP
        checked	caXUUT
        checked and	cYWVXU
        checks	caTSUR
        chemi*	caUVWU
        chemical	dYVYWX
        chief constable	eUZYWZ
        chief*	XeXYWW
        chiefly	XdXYXW
        child	XeXWUU
        child*	cXaSRY
        children	cYZSUY
        children $	WgVWWU
        children and	cWZYXV
        children's	ZZXVXb
        chill*	VcZVcS
        chilling	VcZVcS
        chilling effect	XZXYdX
        choic*	cZYUWU
        choice $	dXXXYa
        choices	eXWWWV
        choos*	dVcVXS
        choose	YZeUUT
        choose the	WabXXY
        choosing	gSWYYW
        chose	gTWWXV
        chose*	bXbWUW
        chosen	bXbWUW
        chosen $	fWYZWW
        chris*	YdWVVZ
        christmas	YdWVVZ
        circu*	WbaTaZ
        circulation	adYYYX
        circumstances	ZUbTba
        circumstances $	ZZXVXb
        circumstances of	UVaYZa
        circumstances the	aScWZX
        circumstances to	YXaYcY
        cited	WWbVca
        cited in	bUVWcY
        citiz*	hUVVUS
        citizens	dXVVUR
        city	dYYVZU
        civil	ZYUUWd
        civil servants	ZZXZZc
        cladd*	fWVVWW
        cladding	fWVVWW
        claim	ccZSXQ
        claim $	ZaZUUS
        claim to	dXYXWX
        claim*	cXVRXa
        claimants	fWXYYW
        claimed	dVVUZc
        claimed $	dXXXaW
        claims	VdYWUb
        claims are	UfbWVY
        clari*	dUYURd
        clarification	YTYYXe
        class	VbSUcW
        class $	YYYWeV
        class based	WXXWeV
        class*	WdXVWa
        clause	abVXYY
        clause 0	UaWZbb
        clean	ccUUVY
        clean*	VYaWVc
        clear	ZYdWVU
        clear that	XZdXWW
        clear*	YXeTTb
        cleared	ZaVYXb
        clearer	ZWdXXZ
        clearly	TUgUWV
        clerk	TaTVWd
        clerk*	WYcWUa
        clien*	RfXTcU
        client	TfTVbX
        client $	YXVXeW
        clients	UeYVbV
        clini*	VcUSVe
        clinic	UYWVWe
        clinicians	VfWYYW
        close	aZbUZU
        close $	WeVWbU
        close the	YaZXWb
        close to	bUeWSU
        close*	dYWTSY
        closed	baXUTZ
        closed $	UUcWXe
        closed doors	abVYVW
        closi*	XdWbVW
        closing	XdWbVW
        closu*	fYTUTS
        closure	dbTVTT
        closure of	dYYZXW
        club	ZUTVSe
        clubs	bbXWYV
        clust*	YeTVWV
        cluster	YeTVWV
        co	TgVWVU
        co operation	VfWWWV
        coast*	dWWVUc
        coastal	dXYXXW
        code	eVXVVc
        code $	cWbVXc
        code of	VbYYWc
        codes	ZeYVWV
        cold	ZWRRTf
        colla*	fVWVWZ
        collapse	fVWVWZ
        collapse of	dWXWWZ
        colle*	VcZTZY
        colleague	TXeWXa
        colleagues	TaSVVc
        collective	VbZXZW
        collective responsibility	WaYZbX
        college	cWYXSb
        colleges	fWUVWU
        colum*	SYbSVb
        column	WbYVXZ
        combi*	dZaXTU
        come	UacbVY
        come down	YacSWV
        come first	UXbSSa
        come from	YbUVSa
        come in	XdYYWY
        come near	XWeZXW
        come of	WbYbWX
        come out	dVbbVV
        come to	ZZZYTa
        comes	WZfRaW
        comes down	XXgUUV
        comes from	WaTWVe
        comes out	VcgSSV
        comfo*	eZaQST
        comfort	fVVXXV
        comin*	ZbcXWT
        coming	ZbcXWT
        comma*	bcVUUW
        comme*	YaXWVY
        comment	bcVVWX
        commentary	UeaXWX
        commentary on	UgWYWW
        comments	ZZWUVc
        comments on	cYXXXa
        commercial	aabZXW
        commercial interests	XcTaWY
        commi*	aVSPba
        commission	ZZXXVb
        commission has	WYaYXd
        commissioner	SQRTfd
        commissioner $	YZZYVd
        commissioner can	XYYYYd
        commissioner for	WWXXda
        commissioner's	aUaUZX
        commissioners	WcWXcY
        commitment	gUWWVV
        commitment to	gUWWVV
        committed	eXWWXV
        committee	bYaNOY
        committee $	XXSSVe
        committee and	XdXZYY
        committee has	eTaVTY
        committee's	ebVUSS
        commo*	YWWVcZ
        common	aVYWdV
        common law	VWVXeX
        commu*	dUSPcc
        communications	TXYRdZ
        communications $	XVXWbb
        communications between	ZXYZdW
        communications is	ZYcZYX
        communications with	UcVVVc
        communities	bXTSRZ
        community	eVUVaa
        community and	eWYZZW
        compa*	caTXNY
        companies	bbVTVX
        company	VbPWSd
        company $	VWVXXf
        company which	VZXXXb
        company's	XeXXXX
        compare	dYWUWX
        compare what	bZWXYV
        compared	UVbbWe
        compared with	WVbYYe
        comparison	iRVWWS
        compe*	UcbZYS
        compelling	YVfSUT
        compelling reason	ZWeXVV
        competes	XdXYYX
        competing	TSbdXV
        competing interests	USZeXV
        competition	abTUVZ
        competitor	WeYYYX
        competitors	YeUWWU
        compi*	dXWWWX
        compl*	aYTSXc
        complain	eWXYYZ
        complainant	eTWVYZ
        complainants	ZcYVYU
        complained	acUUVa
        complaint	ZbSSQc
        complaint $	aSUVUd
        complaints	YYRQTe
        complaints about	cSYWYa
        complaints are	dXYXXW
        complaints of	cWYXXZ
        complete	TbaVUc
        completed	WYZXWd
        completion	XUaSbZ
        completion $	VVVUca
        compliance	bWXYaZ
        comply	YUWVZd
        comply with	VXXYbZ
        complying	XXXZYe
        compr*	UgVWWY
        compromise	XdWYXa
        compromised	WeXYYV
        compu*	eXXYWU
        compulsory	gUXZXV
        conce*	bXYYbW
        concede	eWXWWV
        concern	dXZUYT
        concern $	cTaZVW
        concern and	YYVVcX
        concern to	fUWZWZ
        concerned $	YUTbUd
        concerned the	VWdZWa
        concerning	ZVWXTh
        concerns	cYXTaZ
        concerns about	dXXZZY
        concerns the	UYXVYe
        concession	dXXWXV
        concl*	RUfYYS
        conclude	VXhRSU
        conclude that	XZdTWX
        concluded	TZcQTZ
        concluded that	TWcQTa
        concludes	WVfUTX
        concludes that	WVfUTX
        conclusion	YUbaPT
        conclusion $	SSZdSZ
        conclusion is	VUgWWW
        conclusion on	YYZaVc
        conclusion that	VWacXT
        conclusions	UeXbVV
        conclusive	TVXWfY
        condition	XaXXcY
        conditions	YYZWXb
        conditions $	aZVXXa
        condu*	ZWZYXc
        conduct	bXXUab
        conduct of	YZYWZb
        conducted	XWZaXd
        conducted in	YdYYVX
        confe*	WcXUaZ
        confi*	WbVdZW
        confidence	bVUYbZ
        confidence $	UZZUad
        confidence and	UdbWYb
        confidence in	eTZXUY
        confidence that	fXVSTS
        confidences	ZdYYUV
        confidential	TaYaeY
        confidentiality	YdWZYV
        confidentiality $	WTcZSa
        confidentiality is	XeXWYW
        confidentiality of	XbYZcU
        confined	UcXWWc
        confined to	UcXWWc
        confirm nor	aSaVcX
        confirm or	VbcbZW
        confirm that	aVVVWd
        confirmation	dTZbWY
        confirmation or	aWXcXY
        confirmed	XcVYWb
        confirming	cWbbUU
        confirming nor	VTabWY
        confirming or	aWbbWU
        confirming whether	dVXbXV
        confl*	cYaWUV
        conne*	WcVYZX
        cons	TUedUS
        consc*	cXcWWW
        conscious	dXaXXX
        conscious that	dXaXXX
        conse*	bZZPSX
        consent	bVbXXa
        consequence	acYVWW
        consequence $	acVXXW
        consequences	bbXXXV
        consequently	UaeVWU
        conservation	baVWXZ
        consi*	TSchVW
        consider	TbWaZc
        consider that	UTgTSX
        consider the	WaVacZ
        considerable	dZXSUU
        consideration	YSfZaW
        consideration $	XXcYaY
        consideration of	UUVbbX
        considerations	RUYiVO
        considerations $	VVZfTW
        considerations against	YXXdYX
        considerations favouring	XXVeXX
        considerations in	UUXeTV
        considered	QWYZYb
        considered $	VbWaYa
        considered in	XYYYXc
        considered that	aTdUWW
        considered the	STbcTV
        considered under	XWWWWe
        considered whether	UVWWZe
        considered your	WXWWYe
        considering	XZacUY
        considering the	XZYdYV
        considers	USfWRZ
        considers that	VTdYSb
        consistent	gVVUZV
        consists of	YXYYYc
        const*	dWWXZa
        constable	bZYYVZ
        constabulary	XVZYWf
        constitute	XVZZZc
        consu*	aaTUNc
        consult	XbZWXa
        consultant	UaWVXc
        consultants	cYWWWa
        consultation	ZbYVUa
        consulted	YZXZWb
        consulted the	XVYYZd
        consumers	fSaWUU
        conta*	UbWNXb
        contact	YUUWTg
        contain	UeTVaY
        contains	VdTYaW
        contamination	YbZTVV
        conte*	aYbRdU
        contend	gVVXWX
        contend that	gVVXWX
        content	WYbVdV
        content of	WcXXdX
        contest	ZYbWWU
        context	XcZWZU
        context $	bYaYXU
        conti*	ZbVUdT
        contingency	caXXXY
        continues	VeUWcW
        contr*	baXaWW
        contract	aWWQVf
        contract $	ZZVWXd
        contract has	bcXWWU
        contract is	WTeXXa
        contract was	YWWXWe
        contractor	YdWSUY
        contractor's	ZdXWVV
        contractors	caTVVa
        contracts	YdWTUY
        contrary	XXccUX
        contrary to	YadVVZ
        contrast	YdWVYX
        contravene	XYYVcZ
        contravene the	YYXWZb
        contribute	dXXXXW
        contribute to	dXXXXW
        control	aaWTZX
        conve*	YbUSZY
        convenience	UVaVVd
        convention	YbXWbT
        convention of	YZZZbV
        conversely	ZcUXVU
        convi*	aXZVVb
        convinced	YYcXXZ
        convo*	aaaXWT
        coope*	UdYXXY
        copie*	TYZWTe
        copied	WdXXXX
        copies	VVZWUf
        copies of	WWXYXe
        copy	UbXUVc
        copy $	WdXYYZ
        copyr*	TWVVbd
        copyright	TWVVbd
        corne*	baVXZW
        coron*	cXZWTb
        coroner	eWZXXV
        coroner's	WYaXTb
        corpo*	YYWUUd
        corporate	WZXVUd
        corporation	ZYWVWc
        corre*	XcaTPZ
        correct	aXfWVV
        corrected	VfYWVV
        correctly	bWYZYb
        correspondence	aUZWUf
        correspondence $	UVYVWf
        correspondence with	WYVbWc
        cost	cZYXQV
        cost $	SYbcTe
        cost 0	fSWYZV
        cost limit	YXYXWd
        cost more	YcUXUa
        cost of	cXVVUZ
        cost the	ZcXXYV
        cost to	bcbVVR
        cost would	XdXXWY
        coste*	WZWWYe
        costed	WZWWYe
        costi*	cbYWZX
        costing	dXYYZY
        costings	XeVVWV
        costs	dbTSVW
        costs would	caYYXV
        could	fdWKQJ
        could also	dUXXYc
        could be	abRVUV
        could compare	dYWWYW
        could do	bUdYYX
        could help	YdVVWW
        could learn	cZYXWV
        could make	XZdXWV
        could not	cYXXYZ
        could plan	dYVXXV
        could read	bZWWXT
        could see	XdXYYX
        could show	eXWXXX
        could use	abSXWV
        counc*	dYXUTa
        council	cYWWVa
        council $	RYUUaf
        council and	VeZYYb
        council as	ZVVXWd
        council does	WWWYUe
        council finds	UZfWWW
        council has	aaVbUZ
        council holds	XXXYVd
        council is	UiaWaS
        council must	abXXWX
        council tax	hVYTVV
        council to	YYZVUc
        council would	caVWVV
        council's	VZdXWa
        council's view	bWaYXX
        councillor	ZXXXXd
        councillors	cYTXXa
        councils	adUWVU
        couns*	aaTQRY
        counsel	aaRRSZ
        counsel's	cVZVTY
        count	bYPPXa
        count $	TdWWTa
        count*	ZaWVUb
        counter	cbTUUW
        countervailing	aWYccV
        country	YcWVUa
        country $	TfWWXZ
        country is	cVdYVV
        counts	cVbRSb
        counts for	YZaUVY
        county	ZaTSTb
        county $	dWVVVb
        county council	UYWXWf
        cours*	aVZaaW
        course	ZVZaaW
        course $	VacaVW
        course is	cWbUVU
        course of	TYWYcY
        court	VeXRbX
        court $	VdXXbW
        court and	bYUXWb
        court of	WXVTcb
        court*	XYbUdV
        courts	YYZWdV
        courts have	WZbYZV
        cover	dYUVVV
        cover*	VbSSeW
        coverage	XdWVXV
        covered	ZUYUbb
        covered by	ZUYUab
        covers	VZVVfV
        covert	ZcXYXX
        crash	caTYVT
        creat*	baXYUc
        create	dZXYVZ
        credi*	bYWYZZ
        crema*	cTWVWd
        crew	UfVXYY
        crews	XdWUWZ
        crime	UcaSWb
        crime $	TbSWcZ
        crime and	YcXZZb
        crime or	YcXYXX
        crime would	aeUWWU
        crimi*	SgVTaU
        criminal	UdXUbX
        criminals	VgWXVV
        crite*	XbcRWV
        criteria	XbcRWV
        criti*	ccWTVR
        critical	XeTXZW
        criticised	daVXYV
        criticism	bZYUVU
        croft*	cXUXVZ
        crofters	dUUXXZ
        cross	cbVXVV
        cross*	XdYWXZ
        crowd	WeZXXT
        crowd*	WeXYXV
        crown	XdVUYa
        crown estate	dVVXXa
        cultu*	iSUVWU
        culture	hTUVWU
        cumul*	VXbUaT
        cure	gTWYWX
        curio*	aZbTSS
        curiosity	aYbTST
        curiosity about	cXYXXY
        curious	cbYZXY
        curta*	XeWYWV
        custo*	cZRTXY
        custody	dTWVSb
        customers	YfXUVU
        customs	eWXXbX
        cut	ZdXVUV
        cyber	eYWWXW
        d	UVbbba
        d $	VVddUW
        d is	YVaWbY
        d the	XXWXad
        daily	UcYYXa
        dam	bXYWWc
        damag*	WebUUR
        damage	XcdXWU
        damage to	UbeYYW
        damaged	ZdVWWT
        dange*	ZZbSXS
        danger	WacTZU
        danger $	YZcXXV
        danger to	WXdXcX
        dangerous	bbVXWW
        dangers	fUXWVW
        dark	ZZcXXZ
        dark $	aYcXXZ
        data	aXSQXf
        data and	XbWXVb
        data are	VbZWXb
        data is	dWSVbW
        data of	XWZZXe
        data protection	VTUXae
        data would	eXYVWV
        date	WaVPac
        date $	YQcTXe
        date 0	WUXWXe
        date and	WdVXXX
        date of	XaWWbb
        dated	bTUWVa
        dated 0	TVWWVf
        dates	ZaZVVa
        day	TeaSQZ
        day $	TbcTVY
        day and	XabZWX
        day of	cZXYVY
        day rate	YZVYYb
        days	TfXSWZ
        days $	QaZVXd
        days after	YRXZVf
        days from	XUXZYf
        days of	VeWXXX
        dead	gTWYWV
        deadl*	bYYXWb
        deadline	bYYXWb
        deal	dXWcRV
        deal $	aabUWY
        deal of	eXXWYX
        deal with	UeSdTY
        deali*	ZZTUXa
        dealing	VbTVXb
        dealing with	WXWXXf
        dealings	bZVXXU
        deals	eWVWUX
        deals with	cXWYVZ
        dealt	YZWabY
        dealt with	YZWabY
        dear	fUYXYX
        deare*	TgYVWU
        dearer	TgYVWU
        death	bZbXWU
        death*	cXWXYZ
        deaths	cXWXYZ
        debat*	dWZSRQ
        debate	cXaTRQ
        debate $	eSaYVU
        debate about	eUaVVW
        debate on	fVWWWV
        debated	dXYZYX
        debri*	TcaUVb
        debrief	UbbVVb
        decad*	fWXVXW
        decem*	YbXWVb
        december	YbXWVb
        december $	WcaXWY
        december 0	WVXYYe
        decid*	XWfPcX
        decide	dbZSdS
        decide whether	bYVWYc
        decided	YSeNba
        decided $	dYYYYX
        decided that	WVcWSa
        decided to	WVfWSb
        decides	ZVdZWY
        deciding	VZWbZc
        decis*	ZXdUYX
        decision	ZXbWYY
        decision $	QWQdPd
        decision and	XcVUXc
        decision is	VXfTXY
        decision making	cZYWXX
        decision notice	VUeWWc
        decision on	XaUUUf
        decision that	ZXcYWW
        decision the	XWbYXc
        decision to	hUUXVX
        decision was	VcbRWa
        decisions	cbURTS
        decisions $	bbUVbV
        decisive	USiWUS
        decisive $	XVgUWV
        decla*	dWXWVb
        decli*	UccWXW
        decline	WeXWYV
        decline to	WcaYZZ
        deer	aXVWYd
        defea*	SZcUWb
        defeat	TZcVWb
        defen*	XYcQeT
        defence	WVdReW
        defence $	cVbYcW
        defence and	YYVZab
        defence of	UfaZYZ
        defence would	WXeYYW
        defend	ZcTVUT
        defendants	XeXWWV
        defending	TfZXXV
        defic*	fWXYXW
        deficit	fWXYXW
        defin*	UTYThW
        defined	UTZTfX
        degre*	baWWWa
        degree	baWWWa
        delay	fUWRUc
        delay*	aWbWXU
        deleg*	YZYXWd
        delet*	WZXWXc
        delib*	SdXPbV
        deliberation	XaZWcW
        deliberation $	WYbZcW
        deliberations	WdVVVY
        delic*	TgWWVV
        delicate	VfWWVV
        deliv*	cbWXXX
        deman*	UeaWUY
        demand	UeTWVX
        demand the	WeXYXW
        demands	XabYWY
        democ*	gVVWWV
        democracy	fWXXXV
        demon*	gTSRdS
        demonstrate	fVVVYW
        demonstrate that	dYXXXX
        denia*	bYVbWY
        denial	bYVbWY
        denial for	RUWfVW
        denial would	abZYYW
        denies	XcXXZb
        denta*	YbVVWX
        dental	YbVVWX
        denti*	eWWYYX
        deny	ZWbZbV
        deny is	YTZWeV
        deny that	bVXWWb
        denyi*	YUbcVW
        denying	YUbcVW
        denying $	VWcaUU
        denying that	dVXbXV
        depar*	XaYVZZ
        department	VVYWbd
        department $	XXWVUe
        department considers	UVbUVb
        department for	ZRWWVf
        department's	dZXWSV
        departments	XfUUUV
        depen*	ZdUSbU
        depend	baRScQ
        depend on	cZSUaT
        depends	UgWUXX
        depends on	WcYWZZ
        depends upon	ThXVVU
        deplo*	ZeVVVX
        deployed	ZdXWWV
        depos*	caVVVV
        depot	aXWXWc
        desce*	bZWYXV
        descendants	bZWYXV
        descr*	VZUYdb
        describe	ZcUVTY
        described	YYYccX
        described $	bXZYda
        described in	ZXWYcZ
        describes	VZWWdX
        deser*	gRXUaU
        deserve	gSTXaV
        deserve to	fUWXXX
        deserves	dUcVVU
        deserves the	bWaXVX
        desig*	YaZSUa
        design	XXaUVe
        desir*	dUZVbV
        desirable	eUXWcU
        destr*	VZVVXd
        destroy	TYVVWd
        detai*	UgVUPY
        detail	UgZUUU
        detail $	ZUeXUU
        detailed	XdZYYY
        details	ZcSVTa
        details $	aUWXYd
        details of	ZaVWXb
        detainees	XeVWVU
        detec*	ZcbSZS
        detected	XdVVTa
        detection	VYcUaT
        detection of	WabWbV
        deter	iWSRSQ
        deter*	YacQQV
        determination	XUeWWY
        determined	ZXfUWX
        determined that	VXfVWW
        deterrent	cZUYXW
        detri*	WccYYX
        devel*	YZWSXb
        developer	bXXYWb
        developers	bbTXXW
        development	ZUZTZa
        development of	VVWTba
        devic*	XeVXYU
        devol*	YZYVVb
        devolved	VYZXXc
        diari*	aaUVWZ
        diaries	aaUVWZ
        diary	aaWaVa
        did	YeXSRY
        did $	YcWYXX
        did not	cYWTVc
        did so	UhVZWV
        didn'*	XbWXcZ
        didn't	XbWXcZ
        died	gZUVVR
        died $	fUXYXW
        diffe*	VacTWZ
        differ	aUXVZe
        different	XaeVVV
        differently	ZcZZZX
        diffi*	XcaTUR
        difficult	cWaXVX
        difficulty	UfbWVT
        dig	UgXZXY
        digni*	TeVXaa
        dignity	TeVXaa
        diplo*	ZdXWWX
        diplomacy	adYWXY
        diplomats	ZbVYWV
        direct	gTcYWT
        directly	bbVWWU
        director	VaXWXf
        director's	WbbYXb
        directorate	YXYYXc
        directors	SbSUUe
        disab*	ZdWXXW
        disabled	baWYYW
        disad*	SYeVYW
        disadvantage	VfXYXW
        disag*	WbWYYc
        disagree	XbXYYc
        disap*	aXbUaW
        disca*	XgVUVT
        discarded	XfVUVT
        disch*	bYYWWb
        discharge	baWWVX
        disci*	ZZXWcX
        discl*	WUbbaX
        disclose	SXdXaZ
        disclose $	XVfYUU
        disclose it	WdVXda
        disclose the	WadaXV
        disclosed	ZTXUXf
        disclosed $	PSXWad
        disclosing it	ZYaYbU
        disclosing the	aVZcWX
        disclosure	YWbbZV
        disclosure $	TXZfTU
        disclosure 0	WUVfWV
        disclosure and	dXUVca
        disclosure are	VXeWXX
        disclosure at	WYeXXX
        disclosure could	dbVWWT
        disclosure for	YYbcVY
        disclosure in	XZdYXY
        disclosure is	TcdUdU
        disclosure it	ccVVXY
        disclosure log	YXXWYd
        disclosure of	ZZbTXZ
        disclosure section	WWdZVV
        disclosure the	YXYSWd
        disclosure to	UdZTYS
        disclosure we	XVdXZY
        disclosure would	cXTeUY
        disco*	XbZRTZ
        discount	SaZUWc
        discr*	UccSVT
        discretion	XZdUXW
        discretion $	YcZVYX
        discu*	ZeYROQ
        discuss	XeVYWX
        discussed	abXZWV
        discussion	ZcZSRW
        discussions	bZbVVT
        disea*	gUUXUV
        disease	gUUXUV
        dishe*	ZdWWWV
        dishes	ZdWWWV
        dismi*	gUVUVX
        dismissed	aYYWXe
        disor*	VeZXWW
        disorder	VeZXWW
        dispe*	hTVXXW
        dispel	eWYYYX
        displ*	aYbUWR
        displace	baaYVX
        dispo*	bZbXVU
        dispu*	ceVSUU
        dispute	dcWTVV
        dispute $	aaWYXV
        dispute that	bTYYVc
        dispute with	YdXWXU
        disru*	WaZUUb
        disruption	XZcVWW
        dissa*	YWXXdY
        disse*	dYTXTV
        dissent	dYVYVW
        dista*	VYeXXV
        distance	VYeXXV
        disti*	ZVaUad
        distinct	TYcUbY
        disto*	baUWVW
        distr*	VaaSZa
        distress	UWbVWf
        district	aUZVZc
        distu*	eZTWVS
        diver*	SiTRUR
        divid*	cXZYXY
        divided	cXZYXY
        divul*	XabXUY
        divulge	XabXUY
        divulge whether	XabZVY
        do	WaaTWY
        do $	VfZRZU
        do more	WcaVVW
        do not	WZcNZX
        do see	eWXZXX
        do so	VcZUUa
        do the	SgXTYS
        docto*	bbTTUX
        doctor	baWZXV
        doctors	acWWWU
        docum*	WZZVbY
        document	SZXXZb
        documents	WUcTaZ
        documents 0	XTcVSZ
        dodge*	XdXYZX
        does $	daXUVT
        does not	UXbTbb
        does the	SSZadR
        doesn't	WYeVaU
        doesn*	VWhTaS
        dog	cYVVTa
        dogs	fXWWYU
        doing	SeaZSS
        doing so	VaaaUT
        domai*	VcaWXY
        domain	VcaWXY
        domain $	WbZWXX
        domes*	UfYXWY
        domestic	UfYXWY
        don't	YbaSUY
        donat*	YdWWVV
        donations	XdWXVW
        done	aTccXU
        done in	ZXSdVV
        done so	XaVccW
        donor	ZcaYUX
        donor*	caWSRT
        donors	bbXSST
        door	ZePSTU
        door $	XdXYYX
        doors	acXTSR
        doors $	XcZWWW
        doubl*	fWXYWW
        doubt	YddTSS
        doubt that	YZcYVW
        doubt*	baUVVX
        doubts	aZWWUb
        down	XdaKTV
        down $	YaYRRc
        down and	eXUYXW
        down by	dWXYZb
        down in	ZbcWUX
        down on	TZeSTX
        down the	WeXYYY
        downs*	bZVYVW
        downstream	bZVYWV
        draft	ZcUTVY
        draft $	WcRUUa
        draft and	aXWWXb
        draft*	TfXXVY
        drafts	TdVUTZ
        drafts of	ZXWYZd
        drain	UdaVVa
        drain*	aZXYYc
        draw	ddVVUT
        drawe*	bbZYWV
        drawer	bbZYWV
        drawi*	YYbWSZ
        drawings	WXbXTa
        drawn	XdXVTX
        drawn from	acUYVW
        draws	ThVXXV
        drive	bYVWWb
        drive*	WdYTSY
        driven	ZZdXVT
        drivers	XcXVVa
        drone	ZcVWUV
        drone*	aYWWVZ
        drones	aYWWVZ
        drop	WeVYYW
        dropp*	YdXXXU
        dropped	ZcYXYV
        dropped $	YcXYYX
        drugs	ZfXUTW
        dry	TgXWXX
        dry up	WeYXYY
        due	YbXPaX
        due to	WTXWdd
        dull	cZUXXW
        dunma*	WVWUVf
        dunmarrow	WVWUVf
        durin*	ZcZUVU
        during	ZcZUVU
        during the	dYWWXW
        dutie*	VfWWYZ
        duties	VfWWYZ
        duty	ZcZPZY
        duty in	ZZZUVf
        duty of	cZWWZW
        duty to	VabTdX
        e $	URbaUZ
        e mail	XYXXWe
        e mails	bXVSUe
        each	UcSaXc
        each $	UVYZTi
        each exemption	YXYcaV
        each is	XZUYab
        each of	dXWPTY
        each other	ZbXXUW
        each quarter	YcWXXX
        each side	VbaeVU
        each week	WaXYXc
        each would	ZbXWXa
        each year	TdbYXY
        earli*	eVTVRa
        earlier	eVTVRa
        early	bcaVQL
        early and	XcbZYX
        early release	ZdUUUV
        early sight	ZabWXW
        easie*	YeVWWT
        easier	YeVWWT
        easier to	ZcWXXU
        easil*	cZXWWX
        easily	cZXWWX
        east	UTUTUh
        easte*	aaWWWb
        easter	bcWWXX
        easy	UcdYYW
        ecolo*	dXXWWa
        econo*	XbYWaZ
        economic interest	XcYYaW
        economy	YbcYXZ
        edge	cWcXXV
        educa*	bVUWVd
        education	ZWWYWe
        educational	dWXXXY
        eel	WZVdUb
        effec*	XZZRdW
        effect	ZYUUfY
        effect $	cbXTTS
        effective	WbfTWY
        effective conduct	WcZWYZ
        effectiveness	VTfXaU
        egg	UgVWWU
        egg thieves	VfVWWW
        eight	YeQTTZ
        eight*	aZWXXb
        eighteen	aZWXXb
        eighteen months	cZWZZW
        eir	UYTRcd
        eir $	YXYYUd
        eirs	VZVVaZ
        eithe*	caWaXW
        either	caWaXW
        either side	WYaabW
        elect*	eUSTQc
        elected	eVWYYZ
        election	adUXVS
        electorate	eYVZVX
        electors	eWWYXV
        eleme*	XeXXaV
        eleve*	WcSUTb
        eleven	WcSUTb
        eleven years	fVWWYV
        else	XeYVWX
        else $	SgTWYY
        elsew*	cbTUTR
        elsewhere	cbTUTR
        elsewhere $	dZTVTT
        email	TZZUWe
        email*	YbWUYa
        emails	YbWUYa
        emails are	SWWVXg
        emails would	ccVXXV
        embar*	ZcYSYR
        embarrassed	cZYYXY
        embarrassment	ZaaUaT
        embarrassment to	dUWWdV
        embas*	abXWVZ
        embassy	abXWVZ
        emerg*	aVZaZY
        emergency	cWaVUZ
        emiss*	bYVTcX
        emissions	dZVTcV
        emplo*	aaRRUZ
        employer	VdVWXc
        employment	VgWWWV
        empti*	abWYWY
        emptied	aZWVWY
        empty	faTUVR
        enabl*	ZbWUVU
        enable	eXXWWV
        enact*	ZXZXeV
        enclo*	TUYVWg
        enclosed	TVYVWg
        enclosed $	WUZWWe
        encou*	iTUTVT
        encourage	gVVUWU
        end	adbQTP
        end $	eXXXXW
        end of	bUZYab
        end on	XeYVUW
        end the	SbdXWV
        end to	ZcUVXU
        end up	WfYZYX
        endan*	UcZVYZ
        endanger	WYWWba
        endanger the	YZWXac
        ended	YYcVVY
        ended up	WccWVU
        ends	XgWUVV
        energ*	aaTVWV
        energy	aaTVWV
        enfor*	YXaYWc
        enforcement	ZWaYXb
        enforcement $	TSaZTd
        enforcement tactics	YcXZXY
        engag*	XWSYTh
        engaged	UXRYTh
        engaged $	XaUWWc
        engaged because	XVWYWf
        engagement	bVaWVb
        engin*	abVTUZ
        engineer	WeYWXW
        engineers	XeXVXY
        engla*	ScVTUa
        england	ScVTUa
        engli*	WbWXXb
        english	WbWXXb
        enoug*	ZWdTaO
        enough	ZWdTaO
        enough $	aTeXZU
        enough for	ZcWXWY
        enough that	dUUVaW
        enough to	bTdXVV
        enqui*	UZYVaa
        enquiries	WYaXUb
        enquiry	YZXWSb
        ensur*	WfWVXT
        enter*	YcXVWa
        entir*	ZdXYWW
        entirely	ZdXYWW
        entit*	eXYVUU
        entitled	eYXVUU
        entitled to	eYXVUU
        entra*	bVTWXd
        entri*	cZXXYV
        entries	cZXXYV
        entry	YYWXWc
        envir*	aXUPcX
        environment	YcXTYY
        environment and	bXYXUc
        environmental	bRURcY
        environmental information	QUWVbZ
        equal	cUdRdR
        equal pay	bbVWWU
        equal the	YXcVbY
        equal weight	VZbWcV
        equal*	bYfUYQ
        equality	ZacWWV
        equally	aXdWZV
        erosi*	bYXWXW
        erosion	bYXWXW
        error	ccYXVV
        error*	dYWWVV
        errors	dYWWVV
        escap*	ZcXVXV
        escape	aaUWWU
        espec*	cZVWWY
        especially	cZVWWY
        essen*	acXXXW
        estab*	XXUbea
        established	VaVccY
        established that	WaWeZT
        estat*	ZYYVRd
        estate	aXZWSc
        estate $	ZWZWWd
        estates	TcXXWa
        estim*	TacUUa
        estimate	UcYYWc
        estimate of	WeWXUX
        estimates	YcYYWZ
        estimates that	WXYaWe
        estimation	ZTeXWV
        ethic*	YfVWWT
        ethical	acWYXW
        ethni*	aVVVWd
        evalu*	aWbVWZ
        evaluation	aWbVWZ
        even	WaZObP
        even handed	dXXVVT
        even if	YXbXcW
        even with	bXZXVV
        eveni*	ZbWYaZ
        evenl*	bWdUWW
        evenly	bWdUWW
        event	bYTTYZ
        event $	cXXWcV
        event*	YcYXWW
        ever	caWXUZ
        every	cbRQVW
        every day	YcXXVW
        every household	fUWYYW
        every other	TgYUWZ
        every pound	YZcYYX
        every reason	hSWYXV
        every year	cYWWWc
        every*	bbaRQR
        everybody	abaVWU
        everybody's	YcaYWV
        everyone	cbVVWR
        everyone $	cXYYXU
        everyone's	dXZWVU
        everyone's interest	dVcZYW
        everything	YacWXb
        evide*	baYYVW
        evidence	abXYVW
        evidence $	fVYSUa
        evidence and	dYTXYT
        evidence of	WXaeTY
        evidence that	aYUWbY
        evidence to	dXWYZb
        exact	UaZVVc
        exact*	VbXWVb
        exactly	VbXWVb
        exam	acWUYW
        exami*	ZYXSVe
        examination	eYUTWV
        examinations	ZZUVVe
        examiners	XbZTXb
        examp*	VcWVVc
        example	WVWVVg
        example $	WWaYYe
        example gov	YWZYYc
        excee*	VUgSVa
        exceed	YYaUVc
        exceed the	YYaWWc
        exceeds	WUfVWZ
        exceeds the	UTeWXa
        excep*	SUdYcY
        excepted	UZcUVb
        exception	RVbbaZ
        exception $	UUXeaW
        exception at	XXZTWe
        exception for	YXYYcX
        exception in	VbZVZX
        exception is	XVdVcR
        exception outweighs	WXaWaV
        exception should	YYcXXY
        exceptional	aUZXcV
        exceptional circumstances	bUbXXV
        exceptions	UTcScZ
        excha*	ZaZTYa
        exchange is	dWWYXX
        exchange of	WabVaY
        exchanged	UaXUVc
        exchanges	ZdVXWW
        exclu*	YbaSbY
        excluded	ZbcYXY
        exclusion	UUZVUd
        execu*	YWWVYd
        executive	WXXVYd
        exemp*	JTaXea
        exempt	TaZOXb
        exempt $	XUVUZe
        exempt by	WWXTYd
        exempt from	VcUWVd
        exempt if	VYVWfW
        exempt information	VUcZaY
        exempt under	XcYSRa
        exemption	MScZdV
        exemption $	SUZYcT
        exemption and	XYcXWZ
        exemption applies	YYVXZc
        exemption at	VUaWZY
        exemption for	bXbWbX
        exemption has	WZVUTf
        exemption in	WdYUVY
        exemption is	VSaaaY
        exemption it	WcWWZW
        exemption must	YXdWaY
        exemption outweighs	XXbVaZ
        exemption should	XZZbXW
        exemption was	WXaUaa
        exemptions	USTZdc
        exemptions $	WVXaab
        exemptions are	YYXXeX
        exemptions may	WXZWbZ
        exemptions that	XWWUXf
        exempts	TUVWac
        exempts information	XWZXZb
        exerc*	UXcdZY
        exercise	UWcdZY
        exercise $	aZWbZT
        exhib*	dYYZWW
        exhibitions	cYZZYW
        exist	dWVWZc
        exist $	aVUUTh
        exist*	aWWTZc
        exists	aWWTYc
        exists $	bYWXUa
        expec*	bYTRZZ
        expect	aXWVTb
        expect to	bUUWWf
        expectation	bcXXUT
        expectation that	cbXXWU
        expected	UcVYXc
        expected to	UcVYXc
        expects	cXWWcV
        expen*	eXWYXV
        expense	dYVTVW
        exper*	ZcVVUX
        experience	ZdUWWY
        experts	abVYXW
        expla*	cUVVYZ
        explain	aYTaUc
        explain how	XZVaVb
        explain why	eWZZZW
        explained	dRWTcb
        explaining	bZUXWb
        explains	YcWaWW
        explanation	bYbVSU
        explanation $	caXXVS
        explanation of	WVbYWe
        explo*	YeUTVV
        expor*	baUVVX
        exporters	baVWWU
        expos*	ZfURQN
        expose	XeTTUT
        exposed	adXUWS
        exposed $	WgXVWU
        exposing	cXZXVT
        exposure	abXWXY
        expre*	VcWWbW
        exten*	bUUUZc
        extend	YZVWWc
        extended	WYZWYd
        extension	YaWUUb
        extent	cRXUcb
        extent and	YXXZdY
        exter*	VVZWWe
        external	VVZWWe
        extra	VdbYbU
        extra*	aTXWUf
        extract	bWYZXc
        eye	cXWXVZ
        eyebr*	YZcYWX
        f	RXZbWd
        f $	VUTdVZ
        face	TZTSYe
        facil*	VdWWXa
        facin*	ccUWWU
        facing	ccUWWU
        fact	daVRXT
        fact b	aXZaXd
        fact that	dZVSZV
        facto*	ZRZebO
        factor	cXbTcS
        factors	USZgZS
        factors against	XWZdWX
        factors favouring	YYXdXX
        factors for	SUSiSV
        factors in	ZRUbZY
        factors supporting	UWVfXW
        facts	eVVUbR
        facts $	aWVTdV
        factu*	ZVYUYZ
        factual	ZVYUYZ
        fail	UeUTaV
        faile*	gUUVaW
        failed	gUUVaW
        failed and	baWWVU
        faili*	eYYUWU
        failings	eZYUWV
        fails	VVhVSV
        failu*	baVWVU
        failure	ZcVWWV
        faint	UZeWVV
        fair	fVaTOW
        fair and	abYWXY
        fair one	baWXWV
        fair question	dXYZYW
        fair to	YZZWUc
        fair trial	acSVWX
        fair view	YXdXYX
        faire*	XadYXW
        fairer	ZbaYWW
        fairl*	fTaXVW
        fairly	eVbXWX
        fairly ask	dYWYYV
        fairn*	cZYaUW
        fairness	cZYaUW
        faith $	ZbVXWb
        fall	WbZUeU
        fall on	WeXXVW
        fall within	XWZZeY
        fallb*	VfVXXV
        fallback	VfVXXV
        falls	UVbUbb
        falls $	VWXWeV
        falls to	WaXaWV
        falls within	WVWYbd
        false	VeXYVa
        famil*	cZWPWU
        families	dYYQOU
        families $	dWSTTa
        families and	XeWYYY
        families of	dYTUVX
        families to	dUbZYX
        family	aZWXcY
        family's	bbVZXX
        far	bcXbTS
        far as	ZTbcUV
        far the	aaWVXQ
        fares	WfVVUR
        farm	acVVYV
        farme*	bXbUTX
        farmer	UacYVd
        farmers	fXVVVS
        farms	caYYZX
        fault	YbWVXa
        fault*	TgXZYa
        faults	XcYZYa
        favou*	aTcbXL
        favour	bRZcaO
        favour $	RQYdfR
        favour disclosure	bTdUaX
        favour is	fVVYWX
        favour of	aYabVR
        favoured	TXiTTS
        favouring	TTXiTS
        favouring confirming	WXVdXY
        favouring disclosure	UTagTU
        favouritism	cYXVXY
        favouritism $	aaYVYZ
        favours	SdeUSW
        favours disclosure	YVZbYa
        favours keeping	WVdWWX
        favours maintaining	WUfWVT
        favours non	XVeXXW
        favours the	WWcYYY
        favours withholding	ZZdXYY
        fear	bcXVUT
        fear of	ZdUWVU
        fear that	ZaaWWV
        feare*	TgYYZX
        feared	TgYYZX
        feared that	YcXYXV
        fears	acWVWU
        featu*	dZWWUY
        febru*	RZTTSc
        february	RZTTSc
        february $	UaVVWb
        february 0	VaVTXa
        fed	bdWWVU
        fee	cWZSTb
        fee $	eVaXXX
        fee is	bbcYXX
        feel	gWaQRV
        feel safer	cbTWXV
        feel that	aVaYVY
        feeli*	dWVVUY
        feeling	dVWUVY
        feeling in	aYVXXb
        fees	ZZVTTd
        fees are	ZXVVWc
        fees for	aXWXYd
        fees regulations	ZYaaZd
        fell	iSTXVU
        felt	VVhWWS
        felt that	XVeVWV
        ferri*	cYXWXZ
        ferries	cYXWXZ
        ferry	YYaXXc
        few	eTaWVb
        fewer	WeYSTW
        fewer than	VYVXXe
        field	ZaXSTa
        field $	VZVXVe
        field*	aeYWVV
        fight	XeRSSS
        figur*	aaZTRY
        figure	ZbZWVa
        figure is	bXZXYe
        figures	aaZUTX
        figures $	cbWYYW
        figures are	WbaSVZ
        figures by	dVdXXW
        figures would	abVXXV
        file	WZcVSc
        file $	VdUaWb
        file is	VcaXVY
        file was	WSXYZe
        file would	ZcWXYV
        files	aTUVVf
        final	XZbOVZ
        final version	eVVWaU
        finan*	YdZVUX
        finance	XdXXWa
        finances	ZbWYZX
        financial	WbcYYX
        find	YXgPMY
        find $	eXXXXV
        find for	USjSST
        find it	XYbWYd
        find no	eVWYXZ
        find that	TXgTUY
        find the	cUaZWZ
        find their	VbbYYW
        findi*	YYabPX
        finding	UZddSW
        finding $	TcaeTS
        finding is	XacXYV
        finding out	bVWWXc
        findings	cXXXUa
        findings $	cVTUXc
        findings are	aYbWXX
        finds	XaaVcU
        finds that	WdaYYW
        fine	XacYXX
        fined	iTWVWV
        finel*	WaeUUV
        finely	WaeUUV
        fines	VeWXYY
        finis*	VbZaRZ
        finish	YacZXZ
        finished	XbUbSa
        finishing	WcbYXV
        fire	bYaUUZ
        fire and	XbWWXc
        firef*	aYcWVU
        firefighters	aYcWVU
        firew*	XcXXXc
        firm	ccSTSV
        firm $	YYXWWc
        firm is	eUWYYY
        firm would	VfWWYX
        firm'*	XccUWX
        firm's	XccUWX
        firms	ZdWUTS
        firms that	XdWXYX
        firms would	XeWUYW
        first	SbbcTc
        first $	TYgYOS
        first and	UeaZWU
        first answer	WXaYXe
        first consideration	YVdWYX
        first data	XZYVXd
        first decision	YWcUYb
        first to	TdWWXb
        first two	XWcXWZ
        fish	gVWWYV
        fit	dXVWXX
        five	QWbUSh
        fixed	bdVUYT
        flag	dVUWXc
        fleet	eVWXYW
        fligh*	ZcYXYZ
        flight	XaVWZc
        flood	bXVVUc
        flood*	WZWWXd
        flooding	XbVWWa
        floor	UiUWXV
        flow	VbcUVX
        flow of	VbcWYX
        fly	fXWWWW
        foi	QZWRZd
        foi 0	TTVTVg
        foi request	VbXWWa
        foia	VUTQXe
        foia $	WWVTSf
        foia 0	ZVZYZc
        foisa	XZUUZd
        folde*	ZWVWXd
        follo*	VZVfYW
        follow $	XZYcYY
        follow the	YbaVXY
        followed	ZeUTaU
        followed by	XcZUXa
        followed up	eWXWWW
        following	WRQeaa
        following $	WXVcWZ
        following information	WXXTWg
        following the	dTYWXZ
        follows	RbbbUX
        follows $	VOZdSY
        follows that	VccVaV
        food	bVUXVd
        foot	bWWUWe
        foota*	VfWYXY
        footage	VfWYXY
        footb*	XVVVVf
        football	aXWXXb
        footi*	aaYUZW
        footing	aaYUZW
        footing $	ZWaTVb
        footing that	VfVYaV
        footp*	bXXWWa
        for	XXacaU
        for $	aVYgVT
        for 0	YcRYRZ
        for a	ZZZQaV
        for all	bUcWbX
        for an	bXWYXb
        for and	TZYdVZ
        for as	XcbVZV
        for asking	ZYWXYc
        for breach	XYcYYX
        for by	fUXWYR
        for disclosure	YPYfQT
        for every	bZXYUW
        for four	cWYZZc
        for information	VWZUVe
        for it	XdbUXU
        for its	ZXWbTd
        for itself	acWXXX
        for keeping	WXeYWX
        for letting	ZVUdXZ
        for maintaining	YUVbcV
        for money	fVWWWZ
        for more	YabXWW
        for non	XYacXX
        for not	aWVfWV
        for nothing	RiTXUW
        for now	UUhUWV
        for one	SZbXcY
        for openness	XZbdVT
        for our	UaUVWd
        for out	eXWXZV
        for people	cYWWWW
        for public	aXWXVe
        for publication	ZYcaXZ
        for refusal	WXdWbW
        for release	aSaaSa
        for releasing	ZXWeXV
        for review	VWbbWX
        for scrutiny	XbcYZX
        for secrecy	cVeWYU
        for section	VVTZdX
        for silence	WdcWWW
        for six	aYbVVT
        for something	cbVVWT
        for that	bTcSVb
        for the	UbXRYc
        for their	aYWXUb
        for them	ZdcVTS
        for themselves	eWWZXY
        for these	ZbaTTX
        for this	dVYTdY
        for those	cVbTTU
        for three	dXXYZZ
        for two	YVUVVf
        for us	WXeUUa
        for wanting	dWbXWX
        for what	hUWTVR
        for which	VXXXWf
        for withholding	WTaeaT
        for years	cZVYXX
        for your	VUVTVg
        forbi*	WcbWcX
        forbids	WWcXcY
        force	XXcXZW
        force in	cVdXXX
        force is	fWVWXV
        force of	YcZUcT
        force would	ZXdVYX
        force's	caYVWY
        force*	ZbVTZY
        forced	eWVYXV
        forces	VdWTaZ
        forces $	XYWWba
        forec*	cdTSSR
        forecast	bcVUST
        forei*	YcWZUT
        foreign	YcWZUT
        foren*	WZXYZc
        forensic	WYXYZc
        fores*	ZaVWWb
        forgo*	abYZZU
        forgotten	abYZZU
        form	WZWcVb
        form $	ZZZcVU
        forma*	TgUWUc
        formal	UcWXWb
        forme*	cUXaUb
        formed	aZUTVZ
        former	cUYaTa
        former $	UUabVR
        forms	ZaXYbW
        formu*	cSbcaX
        formula	bXZWWa
        formulation	WXacaW
        formulation or	VWWTba
        fortn*	VcXXXc
        fortnight	VcXXXc
        forty	aYSQQa
        forty years	YdYYXV
        forum	XeXTWU
        forwa*	XdbbWU
        forward	XdbbWU
        found	TYgVVa
        found $	YcbXXW
        found for	YVcbZY
        found in	VaeTcY
        found on	XaaaVZ
        found that	bWdXTX
        found the	bSeWXV
        found to	UZeXUY
        four	YYbOWd
        four $	WUVVVg
        four of	UgUVVW
        four other	ThUWWT
        four thousand	baXYYW
        four years	bWbYYb
        fourt*	YbaWXa
        fourteen	aaWWXc
        frame*	UaUWWc
        framework	UaUWWc
        franc*	ZdVWXV
        frank	WcWSaY
        frank exchange	abYWaY
        frank provision	WYZaab
        frank*	ZeTVUU
        frankly	TiUWTW
        frankness	adWWVU
        fraud	bbRUVa
        fraud*	TiUWWT
        fraudsters	ThUWWU
        free	SbTTZc
        free to	UXUXae
        freed*	XZYRYZ
        freedom	XZYRYZ
        freedom of	WbYSYa
        freel*	WfYYVT
        freely	WfYYVT
        freely $	ZcZYXW
        frequ*	WWWYca
        frequency	WWWYca
        frida*	TgUXWU
        friday	TgUXWU
        frien*	eZWXXV
        friends	eZWXXV
        frigh*	WeXWXU
        from	XcWSXa
        from $	ZbWYWZ
        from 0	YVWYWe
        from a	UZeSad
        from an	UUcXVf
        from another	YVZXdX
        from disclosure	WacWYc
        from it	VdUaXb
        from its	fVVVXW
        from knowing	cYTYYW
        from one	YeaVTW
        from outside	eXWYXU
        from seeing	aWbWYW
        from that	WcWWWc
        from the	ZcTSVb
        from this	YUWVUe
        from those	bZYXWV
        from us	dYXXZW
        from which	VZWWcb
        from you	XXYYYd
        front	TVTWWf
        front of	VYWZXc
        fuel	bbWTVU
        full	bXZPRZ
        full $	ZYaSVb
        full account	dXYYXY
        full and	adUYXU
        fulle*	ZbZVVY
        fuller	bZaVXY
        fully	fYTXYX
        funct*	UXVTfX
        functions	UUWUhX
        functions in	YYYYeW
        fund	aeSSUW
        funde*	adSVTU
        funded	gVWXVV
        fundi*	aaYVUa
        funding	aaYVUa
        funds	aYbTUa
        furth*	dZXVWZ
        further	ZbYWYa
        further $	WdaXWX
        further time	VVYYbb
        further to	bTYZZb
        futur*	ZdWVUX
        future	ZdWVUX
        future $	baWXYV
        future operations	YcYWYY
        g	SZTbZY
        gain	aTgRVQ
        gain in	bVcVWX
        gaine*	VVeaUU
        gained	VVeaUU
        galle*	bZbWWW
        gallery	bZbWWW
        gaps	XgUVVT
        garag*	caWVWU
        garages	bbWVWU
        garde*	dVWVUd
        garden	YXWWWe
        gardens	dVZVTT
        gate	WfXUXX
        gates	XdWXXV
        gathe*	VbaVXZ
        gathered	VaaVXZ
        gave	XbXQUe
        gave her	ZcWXZX
        gave the	TZVXWe
        gave us	WcZXVW
        gdpr	XVZZba
        gdpr $	VVVVYd
        gener*	aYXSbY
        general	ZaYTaY
        general $	aTXXda
        general interest	YcaYUW
        general public	daXWWS
        generally	aWWYdY
        genui*	dXYXXW
        genuine	dXYXXW
        get	YhZQRO
        get a	XbdZYW
        get no	abXYXW
        get them	baWXYV
        gets	afWSSP
        getti*	VdcWXW
        getting	VdcWXW
        give	bcXXZW
        give $	YeUWUV
        give a	WcVWZc
        give the	VfWVXZ
        give their	UgXZXX
        give up	WeVWWV
        give way	WYdYYZ
        give you	WUWaYc
        given	WaabWW
        given $	ZYYaZT
        given a	YZWYcY
        given at	bZVUWY
        given below	VUaaWd
        given by	TXWXWf
        given how	VVeWXc
        given in	UbUbWb
        given on	XcZUVe
        given that	ZWdVXX
        given the	ZXcUVY
        given to	abZcZU
        gives	VfXQcV
        gives a	XbWZeW
        gives the	UeXUXZ
        gives us	YXXYXd
        givin*	ZbZZZS
        giving	ZbZZZS
        giving the	UccWXX
        glad	dXYWXZ
        glad to	bWYXYb
        gmp	VZdXVZ
        go	WfXXWU
        go $	YcXYZY
        go no	WeXXXX
        go on	TacbZX
        go out	UfZXXV
        go some	eWXXYW
        go to	XbUUba
        goes	ZddRbS
        goes on	baVUcW
        goes to	XcZXYV
        going	ZYcWSb
        going on	VeWWUV
        going to	aUdTWf
        gone	aYVTdY
        gone $	ZdXWWV
        good	bXdXXO
        good $	bXYRVU
        good advice	eUbUUU
        good and	aVdWXV
        good as	TgaVXV
        good cause	XdZXYX
        good deal	eZVUWV
        good for	fVVWVY
        good is	XXdYYY
        good ones	ZbYXZW
        good order	XbYXbW
        good reason	VfVUWd
        good relations	ZZcWVV
        good value	fUWYXW
        goodw*	WeWZYV
        goodwill	WeWZYV
        got	ahPSVQ
        got a	hUVWXV
        got out	VgVWWW
        gov	WTXXTg
        gov uk	WTXXTf
        gover*	aYVWZW
        governance	aUSZSb
        government $	UfZVTU
        government and	YcWWXW
        government is	cUWWdX
        government policy	UVVcaY
        governments	abXUUR
        governors	XbaRYY
        grade	XcVXYZ
        grand*	daZXXV
        grant	gTWRTc
        grant*	bXVVVa
        granted	dYYZZW
        grants	bXWVVb
        grave	dVbWXV
        grave*	caXVWV
        great	bYaVUa
        great deal	bXcXYW
        great*	UWgTWY
        greater	VUfTWZ
        greater $	bTbXWS
        greater good	XWeUXX
        greater openness	dUYXWW
        greater public	aXcXWX
        greater weight	TZfWUU
        greatest	VcbWWU
        green	eTYXWW
        griev*	WfbVVV
        grieving	XfWWWW
        gritt*	aVWWXb
        gritting	aVWWXb
        groun*	bXYQYc
        ground	cWUVYb
        ground $	eVXXWa
        grounds	aabXYW
        grounds $	eYXYWW
        group	ZYaTSX
        group $	ZcUVVa
        group*	fXWWUX
        groups	fXRWUX
        grow	eXTSUU
        growe*	YbZXXW
        growers	YbZXXW
        growi*	gVUWWU
        growing	gVUWWU
        guara*	aXcVUY
        guarantee	WZcWVa
        guard	cbTWWU
        guard against	cYVXYY
        guard*	XdYcWS
        guarded	YcaWXW
        guess	dZVWYT
        guess*	ZeRVTP
        guessing	eXTWVT
        guida*	abVUbW
        guidance	abVUbW
        guidance is	XcaWWb
        guidance says	bWYWcU
        guide	WYWWWd
        gulf	YeWWWW
        gwybo*	fUWWVV
        had	WZXbab
        had $	XeVWYU
        had a	YdUWYW
        had been	bVWUad
        had in	VeZabV
        had no	aaUUWa
        had not	TbYZZd
        had read	XZXZZd
        had regard	ZZVdXX
        had the	WcbVUW
        had to	RYZabb
        half	YfRRQY
        half a	YcWXXV
        half formed	UgXWYV
        half of	WfVXXV
        half the	YdWXXU
        hall	XaUWUe
        halls	VdXbXW
        hampe*	UfXYSX
        hand	XaWeSW
        hand $	bWabTY
        hand the	aaYbUT
        hande*	bbVWUW
        handed	bbVWUW
        handed $	acVWVW
        handi*	UaZUUc
        handing	UaZUUc
        handl*	ZYVTSe
        handled	cYZYWa
        handling	YYWUVd
        handling of	eVYWWb
        hands	XfTUTS
        hands $	UgWYWW
        hangs	dZUUUT
        happe*	XfUUVX
        happened	ZdVWWV
        happens	ZcWWXa
        happy	XVYVUf
        harbo*	aZaRRa
        harbour	babXVV
        harbours	YZWTUd
        hard	abcTTV
        hard to	ZYcVVa
        harde*	YdaTUS
        harder	aZbWWU
        harder to	VfUXXW
        hardl*	aZcVUW
        hardly	aZcVUW
        hardly be	YbcWWU
        hards*	aZbYYV
        hardship	aZbYYV
        harm	TXaibR
        harm $	WXYeYW
        harm and	aUZaYU
        harm for	WTVgWU
        harm in	YUXdWc
        harm is	VcXVaV
        harm test	WWVcbV
        harm than	XVeXWX
        harm the	XYWbab
        harm to	TccTXW
        harm would	YZYVcW
        harme*	XXacUU
        harmed	XXacUU
        harmf*	UYcUbT
        harmful	UYcUbT
        harml*	UdUVaU
        harmless	UdUVaU
        has	cWaWZV
        has a	eXWVUZ
        has already	WdbYXW
        has an	fWUWVY
        has asked	bYVVTa
        has carried	WXZcWa
        has come	VacVWW
        has concluded	YYcWWX
        has considered	XWWbWX
        has decided	UXeVTa
        has determined	XYdXWX
        has found	WYdWYX
        has given	eTVVcX
        has gone	cWaXWZ
        has had	cdXVWU
        has no	ZZSUXc
        has not	UfYRPY
        has now	XVWVWg
        has said	gTUVbS
        has since	bWXVWd
        has the	XafUXW
        has to	TYdMdZ
        has told	TiSTUU
        has weighed	VbZcUV
        has yet	SeSWWc
        hasn'*	YdYUTR
        hasn't	YdYUTR
        hauli*	ZcWVWW
        hauliers	ZcWVWW
        have	dYXWWX
        have $	TXVVVf
        have a	dXRWbW
        have also	aaVXYZ
        have an	iSUVVW
        have asked	baWZZW
        have been	abUOPZ
        have come	aXcSYX
        have concluded	TTdTTY
        have considered	XXbcVZ
        have dealt	XYYXTd
        have decided	VTeTVb
        have done	WZVccV
        have every	acYYYX
        have found	bTdSVa
        have given	XeWXWV
        have gone	ZXUVeZ
        have had	ZbaZaU
        have in	cUbXUa
        have it	ZZcSSR
        have made	ZaXYXc
        have no	YbYWUZ
        have not	UeQRSd
        have our	VfcYYX
        have put	YVVaWe
        have read	TdWYXb
        have requested	YZYXWe
        have resolved	UWfVVW
        have said	adWYWW
        have sent	fWWWYW
        have set	bTXVTY
        have spoken	dSVWXc
        have taken	WbUbTc
        have the	UbcZUY
        have their	ZbXYXW
        have them	baZaXV
        have therefore	eYYWUY
        have to	PcYSYc
        have today	TXWXXh
        have told	acXUWZ
        have waited	caWWWU
        have weighed	WXeXWV
        have yet	VgVXXU
        haven't	YfUTVS
        haven*	YfUTVS
        havin*	WYdZXS
        having	WYdZXS
        having been	VbbUXZ
        having considered	XYdWYY
        having it	UaWfUW
        having regard	ZYcTWZ
        having to	abWWTW
        he	ZbSQQa
        he has	eUVUVa
        he is	cVXWWc
        he was	YcYZYW
        he'd	ThVUVU
        he's	UYeYYY
        head	SbZRZe
        head of	UTbUUf
        headl*	eXTWVT
        headline	cYUWVV
        heads	XZTfSV
        heads of	bYVUVd
        healt*	dTWYWb
        health	YXXZWb
        health and	WaVbXb
        healthy	eYWWXU
        hear	bbUXWT
        hear from	XZWXVd
        heard	fWVUSX
        heard $	dWUVVb
        heari*	WZdURa
        hearing	YabURY
        hearing $	ZaUWWc
        hearings	UWcXXf
        heart	fVZWWW
        heat	eWWXWX
        heavi*	UTiTUT
        heavier	WVgTVU
        heavier $	UVgTUT
        heavily	WWeYZY
        heavy	aVdWTX
        heigh*	dRaWUX
        height	WSbUVa
        heir	UaWXbZ
        held	TTYVcd
        held $	SSYZVh
        held and	WaVZYc
        held by	VTSUcb
        held for	ZXYZdX
        held if	XabZVY
        held in	WTWWbc
        held that	YXZYcY
        held the	XbTUUY
        held to	bXbVbU
        held with	UUUXbZ
        help	hWXWQT
        help $	dUaVWa
        help people	gWWVVS
        help the	ZbaVWU
        help them	bXcVYV
        help to	dYSYWY
        help you	VYXcWb
        helpe*	bZaUTS
        helped	bZaUTS
        helped by	fXTUUT
        helpf*	bUWVXb
        helpful	bUWVXb
        helpful $	bUWWWb
        helpl*	bXbUVU
        helps	hVTUTS
        her	VfWSVW
        her opinion	XcWWZZ
        here	WUecbW
        here $	SWcbXZ
        here a	fWWYXW
        here and	dYZYXV
        here on	WVWWWe
        here the	YWcZTa
        herit*	ZcaXWY
        heritage	ZcaXWY
        hesit*	UaeVTX
        hesitate	XdWWWW
        hesitate to	XdXXYY
        hesitation	WWeVUX
        hesitation we	XYdVWY
        hidde*	aeWWVU
        hidden	aeWWVU
        hide	baTSUV
        hide $	YcWXYW
        high	ZVZRYa
        high $	aSaVVe
        highe*	cWcUYX
        higher	dUdUZX
        higher $	ZZdVWT
        highest	WeVXWV
        highl*	bUeUVb
        highw*	YYXXXc
        hill	fWSVUZ
        him	XeYVUW
        him $	dZUXYT
        hints	XaVXXd
        hire	ZUaYYd
        his	XgZSQU
        his opinion	WYWXWe
        his own	caUWWa
        histo*	hRYSaT
        historians	fUXZYX
        history	cXYXXZ
        hmrc	XXXWbc
        hold	VZbRVc
        hold $	aWcVbS
        hold anything	WWWZWe
        hold it	YWTaUc
        hold that	ZVdYYX
        hold the	cUYVWc
        hold this	TXUVUg
        holde*	XbUWWb
        holders	XdVWWY
        holdi*	aaYbVY
        holding	aaYbVY
        holding back	bXacWW
        holds	SYVTTi
        holds information	WVWWYd
        holds no	XaXYXc
        holds the	WaWYXd
        hollo*	VbWWXe
        home	ZdWRUW
        home office	VYeXXU
        homes	eXUVWX
        homes $	cZXVUX
        hones*	ZeVWVS
        honest	eZWWWU
        honestly	UfZWXW
        honou*	aZUVZZ
        honour	ZaUXZa
        honours	cWWTZZ
        honours are	fUYWYV
        hope	YWbSTd
        hope to	dZYXWY
        hospi*	ZXVSTd
        hospital	dWYTVZ
        hospital $	dSVVVc
        hospitals	YXWVWc
        host	WeWXWV
        hosti*	SeTTWa
        hostile	ThUUWT
        hotel	XdVaTW
        hotel*	cXXWXb
        hotels	cXXWXb
        hour	XaYRSa
        hour $	UfVVVW
        hours	TZUTUf
        hours $	VRWWWg
        hours of	XaWWWb
        house	UcTRXd
        house $	XZUTTc
        house*	adSPSY
        household	YdVXaU
        householders	cZVXVT
        households	acVVVX
        houses	dXWWYU
        housi*	adUVVT
        housing	adUVVT
        how	cZTcPX
        how $	baWYVU
        how a	fWWTUR
        how far	ZcUUXP
        how it	ZcTWSX
        how long	YXUVWe
        how many	aaUXXZ
        how much	XZaVYd
        how often	eWXXXW
        how the	cYSdSV
        how to	ZZVVWc
        how we	YbVfVT
        howev*	VeXQYY
        however	VeXQYY
        however the	VeaXWU
        human	bZSUaS
        human rights	aZTVcS
        hundr*	dZUXTW
        hundred	bbVXTW
        hundreds	fWXYXV
        hurt	ZbWWXW
        i	ZQZaRe
        i $	eVaYUV
        i accept	ZeVXVW
        i agree	gWUTWY
        i also	bZWYWb
        i am	URZWZf
        i and	YZXcYY
        i apologise	WWXYZd
        i can	TZWXXg
        i can't	XZdXXV
        i consider	ZbcTWY
        i do	eXYTSX
        i find	cWeRVX
        i give	cXZcWW
        i have	VXZTUd
        i hope	UXUUWf
        i overturn	VXXXVe
        i refer	YXZXZe
        i set	WWbbXY
        i uphold	XYVUXe
        i was	YYUVVe
        i would	bWabYX
        i write	VcWWYY
        i'd	YeZTUT
        i'm	aSeSTa
        i've	WYhSTW
        ic	VUaWWe
        ic 0	VUaWWe
        icb	XWVWUe
        icb $	WWXXXe
        ico	STTScf
        ico org	YXYXYc
        idea	ZcYYYX
        idea of	YdZZZX
        ideas	VgVXWU
        ident*	VcWdZV
        identifiable	VcYWUZ
        identified	YYYdUZ
        identified $	aZZVXa
        identity	YVVWdV
        idle	dZVXUV
        if	caWLXX
        if each	XeXYXV
        if every	UgYYVX
        if in	ZYYZdW
        if it	dXXSXa
        if its	XcWXeS
        if that	UbXXVe
        if the	cZXUVV
        if their	VgVWXU
        if there	fVWWaZ
        if they	dZUYXT
        if this	XbcYYY
        if those	UeZZZU
        if to	XabZVY
        if we	ZeRVUY
        if you	WWVVWf
        ignor*	cZUWVV
        ignored	dYVXXW
        ii	SWYaYe
        ii $	XYXcYY
        ii and	XXXVVf
        ii is	WXcWWb
        iii	QYVdYa
        ill	caYSTR
        illeg*	UeaVYV
        image*	acVWWT
        images	acVWWT
        imita*	WdYYYZ
        immig*	XeUVbW
        immigration	XeUVbW
        impac*	dYVWWV
        impact	dYVWWV
        impor*	YcdVXU
        importance	ZZbXVT
        importance and	bVcYRV
        importance of	VbbYXW
        important	aXeXWW
        important $	UXeXVW
        important that	bZYXYV
        impos*	WdRYZV
        impre*	bcTUTU
        impressed	eXUVVU
        impro*	mQVUYR
        improper	bUaXbZ
        improve	gUVYXV
        improved	fVWXXW
        in	YcYTZW
        in $	bVYSVb
        in 0	XfVOSY
        in a	bbYSUW
        in accordance	VVXXaa
        in addition	ZdUXbU
        in all	VSaVbb
        in an	XaWVTd
        in another	ZbWWVa
        in answer	VZWXXc
        in any	YdWVVc
        in applying	YXacUW
        in april	aXXYWd
        in being	XWdYZW
        in bellamy	XWYYdX
        in blue	WUXXYe
        in bold	XWYXZd
        in both	dYVaUW
        in confidence	QeUTXd
        in confirming	YZWdXX
        in considering	XWVeXX
        in context	cXaYZV
        in court	WfWXWU
        in danger	dVcYYY
        in december	VfVXYY
        in detail	XYbWWX
        in disclosing	VWdYZW
        in disclosure	WQZWaa
        in dispute	dZXVWW
        in doubt	bcaVVV
        in each	dVYYVa
        in every	ZXWWbc
        in everyone's	eUbYXW
        in favour	YWZcaQ
        in fear	XeZXWV
        in full	cZZSUZ
        in future	YcVWXU
        in general	ebWZaS
        in good	YbZWVa
        in holding	aUXdbT
        in how	dTaVWR
        in it	YWYSbd
        in its	dXZXUb
        in itself	bXdWVU
        in july	VcWWVb
        in june	YZWWWb
        in keeping	VUaXbc
        in knowing	cRWaVW
        in large	cUYWXZ
        in learning	aUaZYZ
        in leeds	aXXZXc
        in line	XWXXad
        in maintaining	YaaUZb
        in march	WZVVVf
        in may	YaaVVY
        in mind	YaZaSW
        in my	aXZXVc
        in neither	WUdYXW
        in northern	ZcXXbW
        in november	bXVXVc
        in october	ZdWWTW
        in on	YeXXYW
        in one	bYYYWa
        in openness	ZYcYXZ
        in order	WdYZZZ
        in our	YWgSRV
        in part	cVVUTe
        in particular	XUVVVf
        in place	ZYaVVU
        in preserving	WaYXWd
        in print	ThXXXW
        in private	WfWWQV
        in protecting	YbdYWW
        in public	bcWWUS
        in question	TcTSbb
        in reaching	UWcbXU
        in regulation	YZeTZY
        in relation	VWaZWZ
        in release	aVWfUU
        in respect	XVeWYa
        in safeguarding	VabZaW
        in safety	WcaUVW
        in scotland	bWWVfT
        in section	UaXTfX
        in seeing	fPZTTS
        in some	bUWZXb
        in such	TbUZZe
        in support	ZZWeWW
        in ten	acVWXY
        in terms	bXWSea
        in that	ZdZRSS
        in their	baYWXX
        in them	fWWUVU
        in these	aTXWVf
        in this	ZZXVab
        in three	VeVVYX
        in transparency	aWbYVW
        in trust	VgWVWU
        in turn	UUXbTd
        in two	cWTTaZ
        in understanding	aUcWVU
        in use	dVbXWU
        in view	aVbVZZ
        in what	gUVTVZ
        in whether	gVTYXV
        in which	XZZSRc
        in withholding	WcWbaV
        in writing	TdUUUd
        in your	dRXZUY
        inbui*	TeUUcS
        inbuilt	TeUUcS
        incid*	eZSZUW
        incident	dUVcVV
        incidents	cbVTXY
        incin*	eWXXXW
        incinerator	eWXXXW
        incli*	VZdXXX
        inclined	VZdXXX
        inclined to	VZdXXX
        inclu*	ZaSVcb
        include	ZdUXaV
        included	dVWUUa
        includes	VWYZeZ
        including	WcWXXe
        including those	ZaWXVd
        incom*	YdZUYU
        income	WfaWVT
        incomplete	bZXVaZ
        incre*	bdZTSS
        increase	YcaWUX
        increased	fbTUUT
        incum*	VhUVUT
        indep*	eZUWUW
        independence	dYXWVV
        independent	caVXVW
        indiv*	VdWUWa
        individual	UdWXYa
        individual $	YXXZeW
        individuals	bbXWUY
        indus*	dXVVZX
        industrial	cYWWWb
        infla*	WbRTUc
        influ*	baUYVX
        infor*	YVXWbb
        inform	dXYVWU
        informant	XfbYVV
        informants	aZYUUb
        informants are	cZXXVW
        information	UWVXdb
        information $	VVZZWd
        information about	aVXXZc
        information act	XcWWYZ
        information at	YZXXWe
        information available	WWdUVd
        information commissioner	WUWWZe
        information from	aeYXYS
        information governance	STVaUc
        information has	YXVVcY
        information held	XXXXdX
        information if	VUVWZb
        information in	XTVWWf
        information is	QVXaUe
        information may	UVZYdb
        information must	YZYXdX
        information obtained	YYZYeW
        information of	XcZZVa
        information on	cVYWbW
        information regulations	UWXWRj
        information relates	UaUUaa
        information request	UYUVTc
        information requested	XXWaaf
        information rights	TSTTTi
        information scotland	XbXYWa
        information should	XUcbWT
        information supplied	WWXWVf
        information that	YXWYXd
        information the	ZYYXcY
        information under	YXXYcY
        information was	WTWVbb
        information we	WUWXWe
        information where	WWeWZa
        information which	ZaZWXd
        information would	fUXXXX
        information you	YYVUVf
        informed	fWYSVR
        informed $	dZTVVV
        informed debate	cYXYYY
        infra*	YeXVXW
        infrastructure	YeXVXW
        inher*	UbZUbT
        inherent	VbXVcU
        inherent in	ZcWYZY
        inherent weight	TTXWfV
        inhib*	YZWVbZ
        inhibit the	YcYYXb
        inhibition	VYZXba
        injur*	XbbSUR
        inque*	dbSSTS
        inquest	dbSSTS
        inqui*	ZXYUbZ
        inquiries	WVaYdX
        inquiry	cYXTRa
        inquiry $	cbUXWT
        inquiry which	dVWXXb
        insid*	XeVWVT
        insig*	eWaVWT
        insight	eWaVWT
        insight into	eYVVVW
        inspe*	aaWQPZ
        inspected	VZTWVf
        inspection	aaTTUb
        inspection of	bZWYXY
        inspector	bbVXWY
        inspector's	WeXXXX
        inspectorate	cVcVVU
        inspectors	bcUVWT
        insta*	WVdWVe
        instance	WZdWWb
        instance the	XZcWWa
        inste*	YVVXXe
        instead	YVVXXe
        insti*	acVXVW
        institution	acUYXS
        institutions	acYXXV
        instr*	eXVXaW
        insur*	UeUVXb
        insurer	WcYZXY
        insurers	UhTUTS
        insurers would	WeYWXV
        integ*	YbbSUW
        integrity	YbbTVW
        integrity of	YbbTVW
        intel*	baWcUV
        intelligence	caXUWW
        inten*	ZZTRcb
        intended	YTXWdd
        inter*	WWZbbU
        interest	ZRccZT
        interest $	dPWaYa
        interest and	YbbVVV
        interest arguments	YWYbbZ
        interest considerations	WUUgVU
        interest defence	VXVXcc
        interest factors	WWZcbV
        interest favours	WUdWUa
        interest for	WbYcYY
        interest in	dTZYVV
        interest inherent	ZcWYZY
        interest is	ZZdVYW
        interest lies	VYZdWa
        interest of	UUbfVV
        interest on	dVeWVU
        interest regulation	UVTgUU
        interest test	RXUYbd
        interest that	XZdTXT
        interest the	ZWfWWT
        interest to	YVdVZV
        interested	YcUUUc
        interested in	ZUWVVf
        interests	XZaYcU
        interests $	ZXScUY
        interests of	YdYVcS
        interests the	UXXXeZ
        interim	VcaZXc
        internal	UaSSdd
        internal communications	WVXXeZ
        internal review	WWXXXd
        international	YbWWXb
        internet	bYVXWa
        interpreted	WWWXcZ
        interview	UgWaVU
        interviewed	TfUVXa
        interviews	WZYUWe
        into	ZYVaVY
        into a	YZcVVU
        into account	WTadTY
        into it	aZXVXc
        into the	aZSYRb
        intru*	TecUTV
        inves*	VhXRXW
        investigated	YdXYWU
        investigation	WbYVaa
        investigation is	WcZXaW
        investigations	XdZXXZ
        investigators	XeWYWY
        investment	gXWVUT
        investors	VeZWYV
        invit*	baXWVZ
        invite	ZcYXYX
        invoi*	SVcUUf
        invoice	VUUVVg
        invoices	VZeYXZ
        invol*	dWXSca
        involved	cZTTVa
        involves	XYZUeZ
        is	ZZZScX
        is $	WXbSXc
        is 0	VUXWYe
        is a	ZaXWaV
        is about	ZZWVaa
        is absolute	WVXSgU
        is accepted	ZVUYVb
        is already	aeTXWS
        is also	XcVdUb
        is an	fXXXVa
        is and	XdYYXX
        is another	YcWXWX
        is as	YbTcRZ
        is asked	VaYXac
        is at	fVXVSW
        is attached	VTYVWf
        is available	VbVXac
        is being	aaVUTb
        is best	ZWdWWY
        is better	YUdaXW
        is by	cTZWZZ
        is carried	UZXXba
        is charged	cVaZZb
        is class	TWXVfV
        is concerned	VWWccU
        is considered	UUfUUV
        is done	dYVZZW
        is due	ZbVVUa
        is enclosed	VUXWWf
        is engaged	WYTZTf
        is enough	ZaaWaV
        is environmental	XYWVcZ
        is exempt	VaRSbY
        is favoured	VUgVUU
        is finished	bYXcYW
        is for	bUYVXa
        is found	VcXWcU
        is given	WYXcVb
        is going	XbVVUc
        is good	aaXVWd
        is greater	WbbWaT
        is hard	XZZWUb
        is held	XQbaYc
        is how	XXcXYb
        is however	YZYZcV
        is important	dZUXYV
        is in	cVeVYV
        is it	cYWZYX
        is its	VcVXbZ
        is itself	XfXZYW
        is judged	WcdYZW
        is kept	VeaSUZ
        is known	ZaUVVc
        is largely	dXWVYV
        is left	aVaWUc
        is less	VaXWbc
        is likely	YdUVZW
        is live	XeXYXW
        is looking	WeWXXW
        is made	ZXZWcZ
        is maintained	dUdUSU
        is meant	baTYWU
        is met	cTcXaX
        is more	aaYWUb
        is needed	VbXUaa
        is no	aWVSfa
        is not	XbTUfY
        is now	cVWWXb
        is of	bWbRbS
        is often	UfVVXZ
        is on	ReRTVb
        is one	aVYXba
        is only	ZZUXTc
        is our	WYdbWY
        is out	YYdWYV
        is outweighed	XYcYZY
        is over	gUVXWY
        is owed	dXVYVX
        is paid	cZWWVa
        is planned	daUWWV
        is properly	dVaWYY
        is provided	bbaVXW
        is public	aWdXXW
        is published	RgZXXV
        is qualified	YXWVfV
        is ready	dWbWWV
        is real	YbeVVX
        is reasonable	ZWZWZc
        is required	WWWVfU
        is right	aUbbUT
        is safe	abVWVX
        is said	ZbWUVb
        is satisfied	TTaYVZ
        is seen	ZZbUWW
        is served	XVfYWX
        is set	bZaaVT
        is signed	YcaYXV
        is slight	XadUWW
        is small	VcdWXU
        is so	VXaYXc
        is some	acXXXW
        is something	fWaYXW
        is spent	dYUYXV
        is still	SbZVZa
        is subject	SZYUba
        is that	bWfOSR
        is the	YYfRUT
        is there	bbRcaS
        is therefore	ZWeWWW
        is thin	YdVYXX
        is thus	aWcYXV
        is to	VbcRYa
        is too	ZZdWWS
        is under	aeUUYX
        is upheld	TVeXWY
        is used	VfYYVY
        is vexatious	YYYZXe
        is we	bXaVWU
        is well	aZXWcW
        is what	dTeWXS
        is where	YeaWVU
        is whether	ZXVdbX
        is with	UbcVUV
        is withheld	YbdUSW
        is worth	bWdVWW
        islan*	fWVTVW
        islanders	dYaVYT
        islands	dUWVVZ
        isn't	WgbOaN
        isn't a	fbQSRR
        issue	ddVUVT
        issue*	aaYUVa
        issued	ZaYTVa
        issued $	UaeYXW
        issued on	UeaVWW
        issues	cWaYYW
        it $	aYbVXW
        it again	UdVXXa
        it all	beXXXV
        it also	eXWVWT
        it and	VYbWYc
        it answered	TUWYba
        it appears	XUdYYb
        it as	WadWUW
        it at	TgVVVY
        it back	cUacXW
        it be	UeVcXT
        it before	dWbUXX
        it being	bXbZWY
        it by	WdcVYY
        it came	ZbbTVa
        it can	YdUUTZ
        it cannot	YcWXXV
        it comes	XVZWcd
        it could	bYZUXW
        it counts	abVWYT
        it did	WcYXYa
        it does	bZVSaa
        it doesn't	TYeVWS
        it easier	dYYWXW
        it estimates	XYYaWd
        it falls	UWXcZZ
        it follows	VccVaV
        it for	bVZWWc
        it gets	caWWWW
        it goes	WeWYWV
        it harder	YdVXZW
        it has	XYWRYg
        it holds	ZWYYYd
        it in	cbVcYR
        it is	WXcTbZ
        it looks	cXaWWV
        it might	bZRbVT
        it must	caVRZU
        it needs	WdaVWU
        it now	cVTWUb
        it on	UdVVdW
        it outweighs	XXbYdX
        it over	SbbXXc
        it relates	VVXWYc
        it right	ZVcXYY
        it seems	WWfWXT
        it serves	YZdYYV
        it should	XYZccW
        it takes	UfWYYW
        it that	dXZWWV
        it the	XeaaWV
        it they	baXYYW
        it to	UbWRcW
        it took	VfWWYX
        it under	UWZURf
        it was	aWWQbe
        it we	VYdYXY
        it went	dYUYYY
        it were	ZbbYUW
        it will	aYdTTT
        it would	eVXZSa
        it you	YVZWUb
        it'd	ZbYTVV
        it'd be	XbbWWW
        it'll	UcbWXV
        it's	cXeOaO
        it's a	bWYWWb
        it's been	fXVUXU
        it's not	TeUTdW
        it's only	dXcXWX
        it's the	WabXWY
        item	UUbRVf
        item 0	WXaTWd
        items	YUYUba
        its	ZaZRaV
        its address	bUXYYc
        its disclosure	dZXTYZ
        its findings	aYXVVS
        its first	VccZYa
        its hand	bZUVUX
        its lawyers	XdYZWZ
        its mind	ZcaWZX
        its neighbour	YZWXWc
        its own	XcVYcW
        its people	ZYXZdV
        its price	TfWYWW
        its reasons	YddWYS
        its release	UbYVeU
        its work	aVcWXY
        itsel*	aaaSaV
        itself	aaaSaV
        itself $	acaWUW
        itself a	WdWWbU
        iv	TaXTZd
        janua*	TYcVUZ
        january	TYcVUZ
        january $	UbbUVV
        january 0	YTYXXe
        job	ZXVWVe
        jobs	cXaTWX
        joint	dYVWYW
        journ*	bbRWcU
        journalist	abXWVX
        journals	baVXYV
        judge	bWcSXZ
        judge if	fVUXXW
        judge that	UUhXYX
        judge the	fVaUXV
        judge whether	cWZZZZ
        judge*	VcdTbW
        judged	YZcWcU
        judged that	VVfXWV
        judgement	YbeTWU
        judges	YbUUSb
        judgm*	UYeXXV
        judgment	UYeXXV
        judic*	TdTTTZ
        july	YbaVWZ
        july $	WSWVWf
        july 0	ZRTXVc
        junct*	cZXYYW
        june	VbTSTb
        june $	SZTTVf
        june 0	NaQRQb
        june and	fVWYWZ
        junio*	RgYXUZ
        junior	SfYXUZ
        junior staff	WcZYXZ
        jury	SiVXVU
        just	cbWPWP
        just below	UfXYZZ
        justi*	aVdXaW
        justice and	WaWWbc
        justice is	fUWTaT
        justified	cTeXbT
        justified $	YUfXYV
        justify	YVaVbZ
        justify the	XUaUVc
        keep	YacPTX
        keep away	eXWUXU
        keep the	VVgVWZ
        keep them	abTUVb
        keepi*	UUeYYZ
        keeping	UUeYYZ
        keeping it	bYZXWY
        keeping the	RZdaaR
        keeps	YZaWWb
        kept	WbgRVW
        kept $	fVbWVS
        kept back	WVfYYX
        kept in	dSUWad
        kept private	WbaYYW
        kille*	WeVXVW
        killed	XdXXWX
        kind	YYXTYc
        kind of	bYaXWV
        kingd*	XZXWba
        kingdom	XZXWba
        kingdom and	YUVXbb
        kitch*	ZXaUUc
        kitchen	aWbYXb
        kitchens	ZZTVVc
        knew	dZVWWT
        knew $	gTVXXV
        knew what	WeZYXX
        know	fXVOOY
        know $	ZbZUWZ
        know about	dXZWXZ
        know how	XbYUWb
        know if	eWXZZa
        know it	bbVXVU
        know that	cYQUSb
        know the	aXZVXa
        know to	UgaWWT
        know what	cXXUWY
        know where	ZcVXXW
        know whether	gUVWWT
        know which	bZZWXZ
        know who	gVWWWV
        know why	cXZZZZ
        knowi*	bWcaQU
        knowing	bWcaQU
        knowing $	TTcdVZ
        knowing how	aZRTWa
        knowing that	iQUWXS
        knowing the	dVbXWT
        knowing what	dYYZZZ
        knowing where	dYSTUU
        knowing which	ZdRWUY
        knowl*	dYYSRT
        knowledge	dYYSRT
        knowledge $	TYeXXW
        knowledge of	iRTVWX
        knowledge that	WfUXXW
        known	ZfPPMW
        known $	fYUVRW
        known about	fVZUWU
        known in	baYZYW
        known that	XdZZYY
        known the	VfWWXT
        known to	TiVUWS
        knows	YdcTTR
        knows the	WeWZZX
        knows what	baYWYY
        labor*	bYVTUb
        laboratories	YYUUVd
        laboratory	bZYXXW
        lack	bUVWYc
        lack of	bUVWYc
        laid	baWWZX
        laid $	ZcYZXY
        laid bare	YcXYYX
        land	XYTTXa
        land $	hSVVbT
        landi*	baXXWT
        landing	baXXWT
        landl*	cbRTST
        landlord	daUVTV
        landlords	dYWXWT
        lando*	XbTSUa
        landowner	TdVWWa
        landowners	ZZUVWZ
        lane	RWTTWh
        langu*	abWWWZ
        language $	WbYYYb
        languages	VbYYYc
        lapse	caXXUV
        large	fUYRcV
        large and	VdZZbY
        large number	fUXYYW
        large*	ZaYVUZ
        largely	aZYVWZ
        larger	XddWYV
        last	YdZRUX
        last $	UebVVS
        last three	cVdVWW
        last year	beUXXT
        lasti*	XaTXUc
        lasting	XaTXUc
        lasts	UdbYYY
        late	cbZTTW
        late $	bUZYWc
        late and	dZUWWV
        later	WcbYZS
        later $	WWcYRW
        later than	WWVWVg
        latte*	SXdaUY
        latter	SXdaUY
        latter $	SWfUTW
        laund*	XYWWXd
        laundry	XYWWXd
        law	bXXSeU
        law $	XWcWaa
        law enforcement	QVbaYb
        lawfu*	dYXSUX
        lawful	hSVXXa
        lawfully	acXUWV
        lawye*	YcZSXT
        lawyer	WdaWWY
        lawyer and	WdXXbV
        lawyers	ZbZTZS
        lawyers $	bZZWWV
        lay	aUcWSZ
        lead	bbWVVV
        lead to	caVXVU
        leade*	ccXVWT
        leads	YfYUWS
        leads us	TTdWYX
        leak	baWXXU
        leake*	WdcYXW
        leaked	WdcYXW
        leaked in	ZdYXWX
        learn	dXcWTS
        learn from	ZXdYYV
        learn how	aaSVWV
        learn that	XeVYXX
        learn what	baSUUS
        learn*	baZVTQ
        learned	XacXYV
        learning	cZYVVT
        learns	YdWXYV
        lease	dSZXVZ
        lease*	dXYUSZ
        leaseholders	fXYWVU
        leases	bWZWWa
        least	cZXVZP
        leave	VdYdTU
        leave the	WdXZZY
        led	dXXUVb
        led to	cXaWWa
        ledge*	bWVeYX
        leeds	aWXYXd
        left	YdYPWW
        left alone	VdbXXV
        left in	UZaWXd
        left out	VUaVYe
        left to	iRZXWV
        legal advice	QdYcSa
        legal proceedings	WbXZfV
        legal professional	WbUSbY
        legis*	UdWWcV
        legislation	VcWWcV
        legit*	cXXXaT
        legitimate	bXXXaU
        legitimate economic	XcXYaW
        legitimate interest	YTcVXZ
        legitimate public	hTWXVT
        leisu*	YaXYYc
        leisure	YaXYYc
        leisure centre	YaXYYc
        lende*	WfUSVV
        lender	VeXYYX
        lenders	XdVTSS
        lengt*	aWbWXa
        length	bTbWXa
        lent	UgYXWW
        less	XgVSYS
        less $	cYXURS
        less and	XdYaZY
        less effective	XdXXWX
        less in	UgWZYX
        less inclined	XcZZZZ
        less than	ZXZWcX
        lesse*	fWZVVR
        lesso*	gVTSTX
        lessons	fWUSTX
        lessons learned	baVYYW
        let	dbXaQQ
        let me	XWWeZW
        let the	bbZWXV
        let us	TYYbXe
        lets	XbTWdY
        lets people	abVYXU
        lette*	VVaaPe
        letter	WVYbQc
        letter $	VSaaVb
        letter is	WWUcYZ
        letter to	XdWXVa
        letters	XYbUUb
        letters $	XbSUWc
        letters and	XZWXYc
        letters are	UaaXXc
        letters from	WbVWYg
        letters in	gSVVXT
        letters were	ZaWWWb
        letti*	aYabWV
        letting	aYabWV
        letting people	aVbUWW
        letting you	aWZbXW
        level	VbYSbY
        level of	XYVUZd
        level*	XdYXWV
        levels	XdYXWV
        levy	fUWYYc
        libra*	VcbVWZ
        library	WbZWXa
        licen*	cXRSSd
        licence	dZUVWZ
        licence fee	dbWYYU
        licensing	cXTVVb
        lie	ZZcWWU
        lies	UdYbWU
        lies $	UZVeXX
        lies in	XbfPUR
        lies with	VceUWW
        life	VbcWUa
        life and	aaUVVT
        lift	cYTVVU
        light	eWcTTP
        light of	eUbWXY
        light on	gVUUVV
        light*	cbWWVX
        like	YbXWPT
        like a	XeVWYT
        like the	baWVXZ
        like this	UeZcYV
        like to	aYYRVY
        likel*	YZUZYa
        likelihood	bcXXXZ
        likelihood of	cebYVU
        likely	WZVaZb
        likely $	VcXXWc
        likely that	bYXYWa
        likely to	XYTMZc
        likes	eYVXWU
        limb	WYTSag
        limbs	UaXVcY
        limit	XUUXUg
        limit $	UVWWXf
        limit and	dYYZXY
        limit for	YZYXYd
        limit is	WWWWXe
        limit of	VSUXXi
        limit*	YbbWWX
        limited	XacXXW
        line	YYXVad
        line $	YYZVbV
        lines	XeYVWU
        link	XVWXae
        list	VbcXXY
        list $	WeWSSW
        list and	VbcWWX
        list is	XeVXcV
        list of	VZWTUf
        list would	eWWWXZ
        liste*	SeXbaY
        listed	SgUcaW
        listening	VXcWVc
        listi*	YaWUWa
        listing	YaWUWa
        lists	XZVRTe
        lists of	UcWXXb
        litig*	ZfTWaR
        litigants	eVYWXX
        litigation	XcVXcU
        littl*	YcaSYU
        little	YcaSYU
        little $	cbVXXX
        little about	cZXWWX
        little to	cWaYZY
        live	bfXPPR
        live $	UhTXXS
        live in	ZXcYWb
        livel*	cWZYXY
        lively	cWZYXY
        lives	abbSSP
        lives $	cbWWWT
        lives are	ZYcXXW
        lives of	XacXYY
        livin*	ZcWWWY
        living	ZcWWWY
        living beside	fVYZYW
        loan	cZZVTU
        loans	aaVXXW
        lobby*	cbVUUV
        lobbying	ZeWVVU
        lobbyists	dXXYYW
        local	hSYQUZ
        local authority	cWbZYU
        local government	SWcZXZ
        local people	gUXXYX
        local*	aXSVVb
        locally	WYUWWb
        locat*	SZYRWf
        location	WaZSYb
        location of	ZZaTTZ
        locations	UbWVUe
        locum	dZXZZX
        log	ZZTZUe
        log $	UWVaWe
        logge*	YaUXWb
        logged	YaUXWb
        londo*	YaWVXc
        london	VaWVXc
        long	aZaQZX
        long as	TccWZW
        longe*	YZYUVe
        longer	XbaVWc
        longest	aTUVVf
        look	ZaXbRZ
        look at	ZUWaWf
        looke*	YUYaYZ
        looked	YUYaYZ
        looked at	aVUdYY
        looked into	baXXWW
        looki*	XbYZTZ
        looking	XbYZTZ
        looking at	cSbTXa
        looking for	VeWYVc
        looks	ZXbVXa
        lose	VfYSZO
        lose their	WfWWWX
        loser*	UeXXYW
        losers	UeXXYW
        loses	YaeTaR
        losin*	caXWXX
        losing	caXWXX
        loss	bbZSQW
        loss of	aeZUTT
        lost	abVXPY
        lost $	dZURTS
        lost in	VfVXXW
        lot	UVgdTR
        lot 0	SPedTR
        lotte*	dXXXYX
        lottery	dXXXYX
        low	aabVUU
        lower	XbaWaX
        lowes*	WcYYYZ
        lowest	WcYYYZ
        ltd	TRUTVh
        ltd $	WUWVXf
        machi*	bXSUUd
        machine	dXVYYV
        machines	ZXVVWd
        made $	eTZTaa
        made available	ZXbaXW
        made by	cWXbWa
        made for	UXXcZc
        made in	bVUTXa
        made known	bYWYUb
        made of	aXWZXc
        made on	XdVVWX
        made out	UVeWaX
        made public	aaaWXT
        made that	bbWWVW
        made to	UfVSXZ
        made under	YbYWVc
        made up	UWbYXc
        mae	ccTSTV
        mae'r	VVWUVf
        mail	XYXXWe
        mail of	VVWYYf
        mails	bXVSUe
        mails are	WYaXVb
        main	WYTZZe
        maint*	XVgXXS
        maintain	ZXhRTV
        maintained	ZRhQVR
        maintained $	aTgRSS
        maintained in	ZTZZea
        maintaining	VaaaYY
        maintaining it	UWaVbV
        maintaining the	WZXdZY
        maintenance	cXWcVZ
        make	cYXOTZ
        make a	cWXYYc
        make it	YdVVWX
        make sense	baYYXV
        make the	gTVVaV
        make up	abWYXX
        maker	ZbbYWW
        maker*	VfXUaZ
        makers	TfXUba
        makes	dbUUYR
        makes for	ZZcXWW
        makes it	ZZVVXc
        makes the	gTWXVU
        makin*	aYVacW
        making	aYVacW
        making it	aYYcbV
        making the	ZcXZSV
        man	bbUWTU
        manag*	UbXWRc
        management	XYVTVf
        manager	VcbaTX
        managers	XfUWWX
        manif*	YXUXca
        manifestly	YXUXca
        manifestly unreasonable	YXUXdZ
        manne*	XdWXXZ
        manner	XdWXXZ
        manuf*	acYXYV
        many	caZUTU
        many of	eUXXWa
        many would	cYXWYV
        map	bWcUPb
        map of	abTVWa
        maps	eTVUWa
        march	XaTVWa
        march $	TdSbUW
        march 0	RaTQYd
        march and	XXXZWe
        margi*	WYdWVY
        margin	YWdXWZ
        margin $	WXaYXc
        margins	acWXXW
        mark	VfXXXX
        marke*	YaXSWb
        marked	XVZXac
        market	ZbYTTZ
        market for	VeVWWV
        markets	abTWUU
        marki*	ZYVWXd
        marking	ZYVWXd
        marks	WdYWWW
        match	XYbUTZ
        match*	RcdWZZ
        matched	SfcWZU
        mater*	WXZYca
        material	XXaZcY
        materials	UTXWVf
        maternity	WeZZYW
        matte*	cWYcXV
        matter	bYXWQa
        matter $	bSZZZc
        matter afresh	WUaWXc
        matter and	cYYWXV
        matter in	WdcWXV
        matter is	WXZVUc
        matter of	bYaWVY
        matter on	cYXXYY
        matter to	adWUYX
        matters	aWbbaS
        matters $	bVabUW
        matters more	WWeXWW
        matters to	hRVaVX
        may	bYUVZY
        may $	YZWVTc
        may 0	UTVTUh
        may also	eWYYYX
        may and	WXWXWe
        may ask	dVVUWb
        may be	YZTabY
        may fairly	fWUYWS
        may have	bZbWST
        may help	bWWYTc
        may itself	fVYWWV
        may lead	bXWYZb
        may never	UdZWWX
        may not	UcZUdP
        may read	XdVYVV
        may refuse	WfTVbV
        may say	ZbXZVb
        may want	eWXYXW
        may well	YZcVVV
        may wish	YTUUUe
        may yet	UdbYWV
        mayor*	dXVZVX
        me	XacZbT
        me $	TeXWWZ
        me on	VVdXYZ
        me that	cYXYVV
        me to	UbZUba
        meal	bYWdXU
        meals	YWXXVe
        mean	TbTXbd
        mean that	VeWVaY
        mean the	ZWWWbb
        meani*	bbVWXV
        meaning	ZcWWXW
        means	UaVTiT
        means that	bUXVcd
        means the	WbXXdY
        means to	YcXXbW
        meant	ZaVVTa
        meant for	YcWXXX
        meant to	eWXZVU
        meanw*	WdaXYZ
        meanwhile	WdaXYZ
        measu*	bdYUUY
        measure	ebWXXW
        measured	adaVXU
        measures	XdWUVW
        media	cZVWVV
        media*	VeXWXa
        mediation	WcbWXa
        meet	YbZUaU
        meet the	UZeXYX
        meeti*	WdRSSa
        meeting	adTTTY
        meeting $	YaYVWb
        meetings	SbVWWd
        meets	YbaUVc
        meets the	ZdaVWW
        membe*	bZVQUa
        member	bXWYSc
        member of	ZZYZVb
        members	abWRWX
        members $	cZUVUW
        members of	bXWVZZ
        members would	UgWVWU
        memor*	bfTXWS
        memory	YdXXYW
        men	XdWXWU
        mende*	WccZXX
        mended	WccZXX
        menta*	YbXWcW
        mental	YbXWcW
        mental health	YbXWcW
        menti*	aaWWWc
        mention	WYYXVd
        menus	bWYYYa
        merel*	XcXWbW
        merely	XcXWbW
        merge*	aXVWVb
        merit	fSaXXV
        merit in	eVaWWX
        merit*	YaeVYX
        merits	YaeVYX
        met	bWbUdV
        met $	WXWXeY
        met by	aXZWcX
        met on	WVVWWf
        met the	cXYYZY
        metal	WfVYXW
        metho*	WcTdSY
        method	UcYeWT
        methods	bbRTSU
        mid	VeUWWY
        middl*	ZaYXWU
        middle	ZaYXWU
        middle of	VfWYYY
        might	eZUZKP
        might also	baXVYU
        might be	WbYYQX
        might even	gVVVWX
        might have	WccWXV
        might help	eVWYYa
        might not	ZaVbXX
        might put	XcZZZZ
        mile	VdVVVb
        mill	aTXVVc
        milli*	fYTTVX
        million	dWXUWZ
        millions	eZTVVW
        mind	WcdZTT
        mind $	TdVcWT
        mind that	acZUXV
        mind the	XZcaWX
        mindf*	fUXWZV
        mindful	fUXWZV
        mindful that	eUXWaW
        minds	UabUWT
        mine	TXTcWb
        minim*	YdXWWX
        minimum	YdXWWX
        minis*	ZbVaXV
        minister	aZYSZW
        minister's	bWVaUb
        ministerial	XbWTdV
        ministers and	XdXYVX
        ministers are	UfVXcX
        ministers have	UeUZUX
        ministers to	ZcYVVY
        ministry	YaVYWb
        ministry of	XVXVXf
        minut*	XXZSUc
        minute	eWSVVZ
        minutes	TYZSVd
        minutes $	WZYWYd
        minutes of	aSUXVb
        misco*	cXZYXb
        misconduct	ZXZXVd
        misle*	XfTVUT
        mislead	XeUVVU
        misre*	eYWYVX
        misse*	ZcVVXa
        missed	aXWVYc
        misses	YcYZZW
        missi*	ZcUTUU
        missing	ZcUUVU
        mista*	cbSTSS
        mistakes	cbVTUR
        misun*	eVVWbV
        misus*	baXWXZ
        mobil*	adXVVW
        mobile	YdWVWX
        model	YbXQSa
        model*	baSTUa
        modelling	bZUVVX
        models	ZaVVYb
        moder*	aXaUTb
        moderate	cXbVUY
        modes*	XUgWVX
        modest	XUgWVX
        modest gain	WWeYXY
        moj	XWYXZd
        momen*	XcaWVT
        moment	XcaWVT
        moment $	WdaYYV
        monda*	VdUVVY
        monday	VdUVVY
        money	dcWNOT
        money $	cdTPSY
        money and	cZVXWW
        money has	gTVWVU
        money is	cUbYXX
        money should	eWWXZX
        money was	eXTUVT
        monit*	VXaRSc
        monitored	ZYVWVc
        monitoring	YYcVVY
        monitoring officer	WXZWVd
        month	VdVUWb
        month $	WbVUWc
        month*	abXRSX
        monthly	UdZXXc
        months	abXRTY
        months $	ScdUVZ
        months and	eXVWYY
        months of	ZbVXVY
        moori*	YXVVWc
        mooring	YXVVWc
        more	YXgKXR
        more $	QgdVTR
        more harm	XVeXWX
        more heavily	WWeYZY
        more important	VThWXV
        more in	TXgYXW
        more information	cWYYXY
        more is	WWgYWV
        more likely	daWWWU
        more persuasive	WXeWVX
        more so	eTXYWW
        more than	bVXSbZ
        more that	YdXXWV
        more to	YbcTSU
        more weight	WWfUVV
        more would	UXeWWW
        moreo*	dbWWTV
        moreover	dbWWTV
        morni*	cZYWTX
        morning	baWWUY
        most	abcTRT
        most $	UccXXY
        most of	cZWSVX
        mothe*	bcVWXU
        mother	ZcYYYW
        mothers	bbWXYW
        motiv*	YRUUba
        motive	XTUVac
        motor*	fWWXWV
        motorists	gSXXXV
        move	VgUWVV
        moved	adWXXS
        mr	XZVVVd
        ms	VWUUUf
        much	fWaQPU
        much $	dVbXXW
        much of	caTWWY
        much the	VccYYX
        museu*	daXYUX
        museum	aZXZVa
        museum's	dWZYXW
        museums	YeXWVU
        must	WYaYiO
        must be	YYXUfW
        must come	WZaTUc
        must have	XaaWbW
        must not	SfbWUV
        must now	WWVfVU
        must prevail	WWeXWW
        must take	bYcYWY
        my	VWeTSa
        my colleague	WVfVVX
        my opinion	VWfUUW
        my view	dTYXXV
        myste*	eXVWUV
        n	WUXUVf
        n a	VVVUWf
        name	ZZWRSc
        name $	dYYVWV
        name and	bXUWYb
        name of	ZTaWWf
        name to	WfUXWX
        named $	ZaYVTZ
        named and	ZcTXWX
        named in	cVVWda
        namel*	dVacXV
        namely	aXacXW
        names	YWbYSb
        names $	dTacWW
        names and	VabWVd
        names are	aYbWXX
        names of	TaXUVd
        names removed	YXbWXZ
        names were	ZXYYZd
        namin*	YdZYXW
        naming	YdZYXW
        narro*	RUdScc
        narrow	WWbUWe
        narrowly	UXeYcX
        natio*	bWZQZZ
        nation	cZWWXV
        nation and	eWXYWW
        nation's	bVbXWZ
        national	ZaZRaZ
        national security	WXaTbc
        natur*	bWZVbW
        natural	ZXbUUZ
        naturally	gUTWWV
        nature	YbVYdV
        near	aZcRTR
        near misses	YcYZZW
        near the	gTYUUV
        near to	XWdXXV
        neare*	cVYWVa
        nearl*	dYZYXX
        nearly	dYZYXX
        neces*	SSWaiX
        necessary	TTWcgX
        necessary to	WXXccZ
        need	XcXWZY
        need $	caWWWV
        need a	WgSWWW
        need be	VXcXcX
        need for	SadVbT
        need is	cZWXVV
        need not	ZaTRcb
        need to	aXZWZc
        neede*	WYZVZb
        needed	WYZVZb
        needed $	YVcUac
        needed to	VfWYTa
        needl*	WbaXZb
        needless	XdWYXX
        needless alarm	XdWYXX
        needs	WgbUSO
        needs to	WeYWWV
        negot*	XdaRRX
        negotiate	cZSXWW
        negotiated	XaXWXb
        negotiating	SeaTTT
        negotiation	ZYaVWY
        negotiations	XdaTUX
        negotiations $	dXYXXW
        negotiations with	VcWXYb
        neigh*	YbYSRX
        neighbour	UfRWXZ
        neighbourhood	bVXWWe
        neighbouring	beWTUR
        neighbours	aZaVUX
        neighbours $	VgWXYU
        neighbours and	WZXZZc
        neighbours of	eYVXYW
        neith*	ScZYYZ
        neither	ScZYYZ
        neither confirm	aSaVcX
        neither confirming	VTabWY
        nest	WbXVVb
        nesti*	UbaXYa
        nesting	UbaXYa
        net	RRcQSc
        net $	TTeSUa
        netwo*	ZaXVUb
        network	WbXVVb
        never	YbZSWX
        never be	TeaXXY
        never*	VeZaYR
        nevertheless	VeZaYR
        new	cYTTQa
        new year	UZVXYb
        news	acXSTS
        newsp*	adWWWW
        newspaper	YdXWXT
        newspaper $	VfYXYW
        newspapers	bbXWYW
        newspapers $	XeWXVW
        next	SgTdTU
        next $	adXVWU
        next one	adWWSW
        next round	WdYZZZ
        next spring	YcWYXa
        next time	abVVXS
        next to	cVXcVZ
        next year	ShTWWU
        nhs	XaNQPd
        nhs example	WWXXYd
        night	UhXSSZ
        night $	VgWXUT
        nil	VbUVWe
        nine	cfXSRQ
        nine days	beWXWU
        nine years	fWTWUW
        ninet*	YeWTWW
        nineteen	SfYUWX
        ninety	caVVVU
        no	YXdQcZ
        no $	QNbbPd
        no decision	ddSSWV
        no doubt	ZZcXXY
        no evidence	SgUWWa
        no further	WeVVWZ
        no information	XXVWXe
        no later	XWWYWf
        no more	fWVXVV
        no need	TUeYYa
        no one	fYVXVU
        no other	cXVSTd
        no part	ZWTUUd
        no public	ZZYSfQ
        no reason	WacWYW
        no such	WXbVVf
        nobod*	ZaZQWW
        nobody	aYaQWX
        nobody can	hTUXWU
        nobody would	VbaVUS
        nobody's	YeWYYT
        noise	dYZUXW
        nomin*	bXYZTX
        nomination	bXZXTa
        nominations	aYXbZW
        non	RbdZSR
        non disclosure	UVdbTU
        non release	XUcaSV
        none	VaZPQf
        none $	bUTTTe
        none is	VYdVYa
        none of	WeaXWX
        nonet*	YdTUXR
        nonetheless	YdTUXR
        nor deny	aSaVcX
        nor denying	VTabWY
        north	XTUUVg
        north*	WaYRYc
        northern	YbZUZY
        northern ireland	aVaWaa
        not	TZaRfX
        not $	SWfZZa
        not a	aYdRWX
        not absolute	XWWeaW
        not agree	abYYXd
        not agreed	TfXVVT
        not an	aYcYWW
        not and	UeVXWW
        not apply	UbVYba
        not at	VYcZWX
        not be	YXeQYX
        not been	TcYRPb
        not being	acUUUW
        not by	WYaXcY
        not come	eXWVTV
        not comply	WVWXVf
        not count	VWWXca
        not do	XcYWXb
        not doubt	fUWXVW
        not enough	aVZYcX
        not expect	SaXZWc
        not find	UeaXWZ
        not for	VTYVcd
        not given	cTYZYe
        not gone	bYVUUa
        not have	WZUWXe
        not held	UXWRYe
        not hold	VVTVTh
        not in	aaXUVa
        not knowing	UZebVT
        not least	cWaZWW
        not merely	YcYWaZ
        not obliged	YYZZXd
        not of	UUdUba
        not on	VbZZbX
        not one	dXXZaW
        not only	ZcXYXY
        not otherwise	XcYaYb
        not outweigh	WVdWWY
        not outweighed	XXbYaW
        not persuaded	TXdVXa
        not put	aXcYZX
        not record	WVWWWf
        not require	WYZXca
        not satisfied	VWXWWd
        not say	WcaXWX
        not so	ZceWXV
        not the	bUaUcW
        not think	SYdYUY
        not to	XeYaWT
        not yet	YdVSTa
        note	aYWXQd
        note $	UbbUWb
        note that	aTXWYf
        note the	cWWXXb
        noted	YUTdTd
        noted that	YXWcVc
        notes	caZQRU
        notes and	UdWWXY
        notes would	eXVWYW
        nothi*	ZaXPTa
        nothing	ZaXPTa
        nothing $	NbXWbb
        nothing and	YcXWXV
        nothing else	aYaXVa
        nothing in	XaaWUa
        nothing of	VdWXVZ
        nothing that	WbeXWX
        nothing to	cZVUUU
        notic*	aYXYWb
        notice	WXXYWd
        notice $	UdUUad
        notice that	VYSaWd
        notice under	TUXcVc
        notices	eTTTTX
        novem*	YZUVUc
        november	YZUVUc
        november $	WbWVVa
        now	ZXZdVX
        now $	bWaYaX
        now and	bYbWYY
        now been	UVVVWg
        now that	ZbZXWb
        now the	aXacYX
        now would	WhUSWU
        nuisa*	bbTWXV
        nuisance	bbTWXV
        numbe*	ZXZUPc
        number	ZWbXRc
        number $	TdVTUZ
        number is	YWWXYd
        number of	eXUZUY
        numbers	ZcTRSa
        numbers $	bVUUVd
        numbers and	XWXYZd
        numbers of	YYXXXd
        nurse	UgTVVU
        nurse*	abVVWY
        nursery	acXWVU
        nurses	ZaWVWb
        nurses $	aWXXXd
        o	UcVbXY
        objec*	eZUNXV
        object	gTYYWb
        objected	SeWUUZ
        objection	aUbXcV
        objections	cXYWVX
        objectors	eXVUTU
        objectors would	XdWZZY
        objects	acUTTY
        oblig*	QdTUaZ
        obligations	WgUTWV
        oblige	WdZXXZ
        obliged	VcVWVc
        obliged to	VcVWVc
        obliges	WYYXYe
        obliges us	XZZXXd
        obser*	ZcbTTW
        obtai*	aYYUcW
        obtain	VeXXVY
        obvious interest	eUXXXZ
        occas*	WYeXWY
        occasion	WXeXXV
        occur	UcXXaY
        octob*	XaUTVa
        october	XaUTVa
        october $	TgVWVV
        october 0	TSXVXg
        odd	caUXWU
        odds	ThWYYV
        of	bZVXaY
        of $	ZdWXYU
        of 0	aaVRQY
        of a	ZaXQYZ
        of access	aWbWZZ
        of advice	cYZUaV
        of all	UgVXVW
        of an	WZXWeZ
        of another	UgXXWV
        of any	XaWVbY
        of appeal	XWXYbb
        of argument	XadXWX
        of being	baWZYV
        of candour	aZbXXU
        of children	dUXWYa
        of collective	UaVYaV
        of communications	YdXVbT
        of completion	VVWUcZ
        of complying	XXXZYe
        of concern	fVWYWY
        of confidence	UZXYcb
        of confidentiality	WcYWbW
        of considerations	YYabXW
        of course	gTVWWY
        of crime	SadVYY
        of decisions	fVXXWX
        of deliberation	ZbYYbW
        of department	YWVVWb
        of disclosing	YUUgTX
        of disclosure	dOZWYV
        of each	UXSXUe
        of every	ZZTUVY
        of finding	aYVXXa
        of five	dYWXWW
        of foia	XWXVbZ
        of foisa	UeUUbW
        of giving	bTbbbY
        of government	TUUcbX
        of governors	VVaXca
        of great	bZVYXX
        of greater	aTeWWT
        of harm	TSYfcT
        of his	VYYXYd
        of how	eYWTVT
        of individual	ZcYYYX
        of individuals	cYZWWX
        of information	QbUPYa
        of interest	eWURaZ
        of it	YZcOWa
        of its	abWXYX
        of justice	XbXZaW
        of land	VbWXWa
        of last	ZYcZWW
        of leaseholders	eXXXWW
        of letters	baUUVX
        of letting	aUbWYX
        of life	VaeZWX
        of local	XbYXWU
        of maintaining	VaZcPX
        of members	XeXXXV
        of money	dXWWYX
        of more	dUcYXY
        of national	abYWUT
        of non	XUgUUX
        of officers	bVeWWU
        of officials	aaXYWV
        of one	WYaXZb
        of openness	WabbUY
        of others	aYbXWa
        of our	dXTTTb
        of paramount	XVdZZX
        of passengers	eWVVWc
        of people	WbWWUc
        of policing	bScWWW
        of practice	YaYYWb
        of prejudice	cZcYXX
        of public	dZWaSY
        of publication	UcbXaX
        of pupils	daWWYU
        of rates	ZcWXZa
        of real	baVZWX
        of regulation	YYZWdZ
        of release	dYYaTW
        of releasing	WZdZWT
        of research	WXXYbb
        of safeguarding	ZYZZcX
        of school	gUUXWV
        of section	VVWXac
        of six	bbYYWU
        of some	ZbXXbU
        of staff	TaZWVd
        of state	ZbWYVb
        of substance	beVXcS
        of such	aZbXSZ
        of tenants	XVeYXX
        of that	bbYTXU
        of the	ZYWZTd
        of their	aYUXWc
        of them	WcWYVa
        of these	YVZbRb
        of this	aZbPaX
        of those	YcZTSR
        of three	WXYYWe
        of time	fUWWYY
        of transparency	cWbYXW
        of trust	acWVXY
        of two	WaUUSc
        of us	dVcYYW
        of use	ZbVTUT
        of value	baWYWY
        of views	abYVaY
        of what	aaXQZY
        of where	cYaaWX
        of whether	fUUUbU
        of which	aVZXdX
        of whom	bZWYVa
        of why	fVWXXW
        of withholding	TaTcZV
        of work	TfVXYW
        of your	TYYXQa
        off	ZdYVQU
        off $	baVXYa
        off by	bWXWZd
        off the	ZdQWUX
        offen*	QhaWUW
        offence	VdXZVZ
        offenders	RhaTTS
        offer	ZaXVVc
        offer*	YbVWWa
        offers	TdXWYd
        offic*	XYXSWd
        office	aUbUWb
        office $	XbUWaZ
        office for	dVWXXa
        office has	TWgVVV
        officer	YXcWUe
        officer $	WWWYUe
        officer who	VdXZWY
        officers	ZZVSYb
        officers and	WaXYYd
        officers have	YYaXUa
        officers need	VfYZYU
        officers on	abZWXY
        officers would	cZYYWU
        offices	VWVUTg
        official	bZYSTY
        official statistics	TeaYYW
        officials	VfWYXS
        officials $	ZcXYWV
        officials in	cZUYUW
        officials must	VfVXXW
        officials need	WcZZZZ
        often	adVUUW
        oil	cZXZZY
        old	XgYSXV
        old $	dcUWaT
        old and	cZZZWW
        older	ZWVYeZ
        ombud*	cVZTYb
        ombudsman	YYbXVa
        ombudsman's	dVVVYa
        on	YbYYWX
        on $	XeZXXU
        on 0	LYVYVd
        on a	UYfQYb
        on an	eXVXWY
        on any	WYWWXe
        on balance	WWgPWW
        on behalf	ZYWXXb
        on both	VWdaVW
        on call	YXXWWd
        on duty	XbWZZZ
        on each	YVZbSc
        on either	UVbaYc
        on four	WdYXXZ
        on how	eWYXXW
        on it	dbRSQQ
        on its	YVZUeY
        on monday	XdVVVX
        on one	bZXWbS
        on our	bYSRWb
        on paper	UbVUWb
        on question	YYYUYc
        on review	UWcWXb
        on section	UTZVVh
        on social	YZbWYX
        on staff	UcaVVU
        on terms	UfXUUY
        on that	XbZQSZ
        on the	ZaUfYW
        on their	abWXXW
        on them	jSUTVU
        on this	YabVaT
        on those	XZdVWV
        on to	RVYcdX
        on tuesday	VZaXXa
        on what	fVVVXV
        on whether	ZcUVXV
        on which	daRSYU
        on your	bSYXXa
        once	WdWQdV
        once $	cZTTST
        once a	bVVYeW
        once and	WdWYYY
        once the	eTaTcU
        one	WZbRaY
        one $	ZXaTdV
        one against	XWdXXX
        one and	cWcXVX
        one another	VeZZYW
        one at	eWVVXZ
        one but	ZXcZYZ
        one could	cVWYYd
        one hand	aVUgVT
        one in	WZdYYX
        one is	dWXYbV
        one may	VfYZXX
        one of	caWWbU
        one on	VXVWWe
        one paragraph	XWeWXb
        one person	UdWXVb
        one side	XYbXVW
        one that	XWTYdc
        one thing	cbTXWV
        one which	cWbWXY
        one who	VcXZYZ
        one with	SYdVTY
        one would	VfWYWW
        one's	bcWXXY
        ones	abVWaU
        ones $	XdYVWV
        ongoi*	WYXXXe
        ongoing	WYXXXe
        onlin*	UcXWWa
        online	UcXWWa
        only	YcWNaX
        only $	VccUVX
        only a	cUVXWd
        only as	XWXYXe
        only be	VceXZW
        only by	bWZUXX
        only if	XaVYdZ
        only on	dVXYVc
        only one	XbXUba
        only the	aaVUTc
        only to	bYYWWb
        only where	cXZUbX
        open	fYVQTT
        open $	aTcWZb
        open about	eXWZYV
        open and	adYYXU
        open data	YcWXWY
        open to	YZZWYc
        open would	dXXWYY
        opene*	bXSTSZ
        opened	bXSTSZ
        openi*	UbVVWe
        opening	UbVVWe
        openl*	eYVWVT
        openly	eYVWVT
        openn*	eQdZPO
        openness	eQdZPO
        openness $	ZYbaUT
        openness about	eWVXYY
        openness is	cVaZXY
        openness might	fWWXZY
        openness on	cZWWWY
        opens	XeWYXV
        opera*	XbZQYZ
        operation	adTVbU
        operation of	SeVUdX
        operations	ZbYVYa
        operator	dZYUXW
        operator would	XeUWXW
        operator's	YaaXVZ
        operators	VaaVWd
        operators would	VaaaYY
        opini*	ZaZSYZ
        opinion	aYZSYa
        opinion $	TbXXaZ
        opinion in	XdbVUW
        opinion is	ZbVTab
        opinion of	TaTWYd
        opinion on	cXbWYa
        opinion that	VbbXWb
        opinion was	UfYXWY
        opinions	UgUWZT
        oppon*	ThVVUU
        opponent	VgVWVV
        oppos*	TedXVT
        opposite	UbbcWV
        optio*	cZZPSX
        option	bZYSXY
        options	bZaSTY
        options for	WcXYXc
        options that	SbVXWa
        or	VUVafY
        or 0	WWXXdX
        or a	UbYUXc
        or an	XacYbZ
        or by	XTVacd
        or denial	aWXcXY
        or deny	VbcbZW
        or denying	aWbbWU
        or detection	YWXVdX
        or development	VWWTba
        or not	eYRVTT
        or of	YUWZcZ
        or the	bTWYXe
        or to	XZXZcY
        or would	UZXUdW
        order $	WYXYYd
        order of	dVVVbY
        order to	ZcVYZV
        order*	UdYXYb
        ordin*	bZZXVV
        ordinary	cUZXXV
        org	WWYXXe
        org uk	WWYXXe
        organ*	cZTSZY
        organisation	cYWWaY
        origi*	eTYUZY
        original	ZSYTab
        original decision	XXbYWc
        other	XZVbWW
        other $	ScXdZW
        other and	XacXXT
        other hand	ZcWbWW
        other members	VbYYcY
        other operators	WabXXR
        other side	XdUaZR
        other the	YWdZYX
        other trusts	hUUUVU
        other two	VaTbXa
        other way	bUdbVT
        other we	XVeWXY
        other's	bZSXWU
        other*	caYRTX
        others	caVTUW
        others $	XeZWWX
        others have	dYWXYW
        others in	fVXYWW
        others to	eXXXYW
        others would	UeXZZY
        otherwise	bZYRWb
        otherwise $	dQaWSU
        otherwise be	VdVYYX
        ought	fWYSSV
        ought not	abYWWY
        ought to	fVZTTV
        our	UadZIb
        our ability	WcZXVZ
        our answer	YZXWWd
        our answers	WWXWYe
        our assessment	XZdWWW
        our case	UgUUXV
        our conclusion	WXbaWW
        our decision	VUZVXc
        our finding	XSfWYU
        our judgement	UUgVXV
        our lawyers	VfVWXV
        our mind	XWeXZX
        our opinion	YabYXW
        our own	gURTVb
        our qualified	YYWYXd
        our reply	TTVVVh
        our response	YVYWYd
        our view	bQcdVR
        our website	XZUTXc
        ours	RfbTTZ
        ours $	VbVXXc
        ourse*	aWabXV
        ourselves	aWabXV
        ourselves $	ZZcXXU
        out	XbbbRW
        out $	cWdYPW
        out a	YbUbYT
        out and	bbaVXU
        out at	TYaTYc
        out by	SbTdYY
        out for	acUZZY
        out how	aYWdWY
        out in	WbeWSY
        out of	aaZPVV
        out on	QaXTWd
        out that	cZYWXY
        out the	aaRYVZ
        out to	WfWWXV
        out under	ZWYZZd
        out what	ZWcWWV
        out where	ZaTXWd
        out which	UgWWYX
        out with	YbYWYc
        out would	cZXWZY
        outco*	ZWccSV
        outcome	ZWdcSV
        outcome $	aTWfUT
        outcome of	UcdVWX
        outline	bdXVYU
        outsi*	aaSVaX
        outside	aaRWbY
        outside the	XbXYcY
        outwe*	QOkQZU
        outweigh	UThYZT
        outweigh that	VXdVVZ
        outweigh the	XSaYcW
        outweigh those	ZYcZXX
        outweighed	WWfVZU
        outweighed $	WYcWaW
        outweighed by	TTiSVS
        outweighs	SSfQaZ
        outweighs that	VWXZdT
        outweighs the	UVdVYb
        over	ZbcNQW
        over $	XccXXY
        over 0	ZbUXaY
        over a	bVcXXZ
        over and	fVUZXW
        over the	YZbVSY
        overa*	ZYdaUU
        overall	XZcbVV
        overall harm	YVVeWX
        overl*	fUTaWW
        overn*	WcUXWa
        overnight	WcUXWa
        overr*	YYeVZR
        overridden	WbaZcX
        override	XWdUXU
        overs*	iYVSTS
        overseas	dWbVWZ
        overt*	ZabVVX
        overtaken	XcZZZU
        overturn	YXcWUd
        overw*	WVeUVZ
        overwhelming	YUfWXV
        owed	hUSXVT
        owed some	cZXXTY
        own	fXRVYX
        own $	dXYYZX
        own staff	cZXWUY
        owned	dXVXWb
        owner	TfYTVa
        owner*	cXVPSc
        owners	eXVRUY
        owners would	bZWVWQ
        page	aQZUTf
        page 0	YXZYXc
        pages	YbSTXb
        pages $	YYVWWc
        paid	eWVNMY
        paid $	WadVWX
        paid by	bZWWWa
        paid for	eZSSSV
        paid to	cWTRTa
        palac*	bcXYYW
        palace	bcXYYW
        panel	WZcaSb
        panel $	XcXbWZ
        panel members	ZdVUVX
        panel's	UUbYZf
        panel*	UZaXWd
        panels	ZcXYWV
        paper	ZcZQSX
        paper $	VedVXU
        paper and	YXZZYd
        paper is	dSbWWZ
        paper*	ZaZZQY
        papers	ZaZZQY
        papers $	VfZZVR
        papers would	cSbXYV
        parag*	ZTbaYV
        paragraph	bVdXaY
        paragraphs	TVYbYW
        param*	VZeXYW
        paramount	VUfYYW
        paramount importance	XVdZZX
        parce*	UcXXXa
        parcels	UcXXXa
        paren*	daZVTT
        parent	ccUVTU
        parents	dZaVVV
        parents $	YaUYYb
        parents should	bWaWWU
        paris*	eYYTRV
        parish	dYZTTW
        park	caVVUY
        parki*	YZUVWa
        parking	YZUVWa
        parli*	bYYUeS
        parliament	bYTTeT
        parliament and	fVYXXW
        parliament has	baTXVV
        parliament's	VaeWSX
        parliamentary	dUVVaW
        part	ZYXWZb
        part $	SRURTj
        part 0	UVcTXa
        part a	VTWWXf
        part and	VcVWUc
        part b	XVaVWc
        part c	XcYYWZ
        part in	eXUVUW
        part of	cYTbWa
        parti*	daUOXU
        partial	dYXXVU
        participants	VeVZbT
        participation	dZXWVU
        participation in	dXXXWW
        particular	aXaQaZ
        particularly	dYXYVX
        parties	YfUUUT
        partl*	dXWYXa
        partly	dXWYXa
        partn*	WdSTTa
        partner	VgWWVU
        partners	VfUXVV
        partnership	ZWUUVe
        parts	TWXPVh
        party	bYSRXb
        party's	WaXXbY
        party*	WaXXbY
        pass	VdUUTb
        passa*	cVYWVc
        passage	dWZWVT
        passage of	dUYXWU
        passe*	bZXRSY
        passed	VeVVTZ
        passed round	SiUXWU
        passed to	UfVXXY
        passenger	gTZXYW
        passengers	cWZSSY
        passi*	abSVTX
        passing	abSVTX
        past	ccUWXT
        path	dYXVWW
        patie*	dXZQRX
        patience	WYYUUe
        patient	bbVWVZ
        patients	dWbQRW
        patients $	VeaYYW
        patro*	VXaUUe
        patrol	VcYUUa
        patrols	XVaWWe
        patrols $	VaZXVX
        patte*	adUWVU
        pattern	ZeUWVV
        pattern of	cZXZXX
        pay	hWVOQU
        pay $	aZRXUb
        pay for	fXWUTT
        payer*	abXYYW
        payers	abXYYW
        payin*	eYUWWU
        paying	eYUWWU
        payme*	WaVVVe
        payment	WXXWXf
        payments	YcXWXa
        pays	bbTVVY
        peace	WfVXYX
        peat	aVXXXd
        peer	ZcVVWY
        peer reviewers	cZWXXW
        penal*	adXYWW
        penalty	ZcYZXW
        pendi*	WccVVW
        pending	WccVVW
        pensi*	bXYTUa
        pension	ZaTUVZ
        pensioners	eVaUUT
        peopl*	dYUWUV
        people	dYUWVV
        people $	WeTUcW
        people and	bXbXUZ
        people are	dYUXXU
        people have	bZZWVW
        people in	dXVVUZ
        people living	fWXYYX
        people might	cZVXWW
        people ought	cYXXYV
        people see	bYaYWT
        people should	eWUXXU
        people to	WfXUTP
        people want	dWYZZY
        people were	cZXWTR
        people would	abUXWU
        people's	YcZVVU
        per	caVcXW
        per cent	WbWUaa
        per meal	bYWdXU
        perfo*	eXXWXW
        performance	cYYXXY
        perha*	dYTUVW
        perhaps	dYTUVW
        perio*	aaXTTb
        period	aaXTTc
        period of	WWYZWe
        perma*	WbXXWc
        permanent	WbXXWc
        permanent secretary	XaYXXc
        permi*	YXUUYc
        permission	UWVWWf
        permit	acXWVV
        permits	aWXVbb
        perso*	TWUSdd
        person	XXVWdZ
        person $	bcUbXY
        person for	XaWYdW
        person gave	ZYZZWc
        person has	TYaTaa
        person in	bVWYWb
        person who	bWXZac
        person's	UUaXcb
        person's opinion	XWZZZc
        personal	cSXPZd
        personal data	WUYYbe
        personal information	UWVQUh
        persons	UgTVTa
        persu*	UXhUTX
        persuaded	TWfTVZ
        persuaded that	UWgVVU
        persuasive	WXeWVX
        persuasive $	WYdVWX
        pharm*	ZcWXZa
        pharmacy	bbWXZa
        phone	UYVVVe
        photo*	YdYRTY
        photographs	bWaWVb
        physi*	XYYYdX
        pick	VfXXXW
        picke*	YeWVTU
        picked	ZdXXXV
        picked over	VfZZZY
        pictu*	aXXUYR
        picture	aXXUYR
        picture of	abWYUV
        piece	YZXXcY
        piece*	UgVWYV
        piecemeal	VfVVVW
        pilot	aZVWWa
        pilot*	bZWVWW
        pilots	bZWVWW
        pit	UTThTS
        pitch	dZYYZW
        place	XZcRWY
        place $	VUaYXf
        place and	XdXXaX
        place of	caZWWU
        place the	WYdXXX
        place*	aYaZWb
        placed	YUbaVd
        places	dZUVXX
        placi*	cVfUWW
        placing	cVfUWW
        plain	eZZUbT
        plain $	cXbXbW
        plain*	ZcXbVS
        plainly	YZYcVU
        plan	YZaPNZ
        plan $	WXZUSd
        plan for	dSXYXc
        plan is	WcaYXY
        plan which	YXaZYc
        plan would	dXXYZW
        plann*	adWTQX
        planned	YeaWUT
        planned $	bZbXVU
        planners	bZTWWZ
        planning	abUTUa
        planning officers	cZXWTW
        plans	aYbRSd
        plans $	aYTUVd
        plate*	aaWXWV
        play	aabUUY
        playe*	daUVVU
        played	bbWVWV
        playg*	aZWWXc
        pleas*	UVVUUi
        please	VUVUUi
        please be	XYYYXc
        please quote	WXWWXe
        please see	VUWWXf
        please tell	XWXWWe
        plent*	abVVWT
        plenty	abVVWT
        plus	XbWbZZ
        poach*	QjUWUU
        point	bZUaTX
        point $	TgbXXV
        point in	cZYXXW
        point of	bVYYVd
        point that	fXVYVV
        point the	YZWcZc
        point to	cYXabW
        point would	ZcXWXX
        points	WbZZXW
        points $	bWTYce
        points to	dVXXZY
        points which	WWWeXX
        poiso*	XdVWXV
        police	WcYQSc
        police $	ZaUWVd
        police and	ZabWWZ
        police service	WYbYYb
        police uk	WUVVVf
        policed	eXXXXX
        policing	aUbVVa
        policy	bXZZXT
        policy $	YbXbZT
        policy and	YXXYVf
        policy has	cUUUUc
        policy is	VdZZXY
        policy making	ZXUYcY
        policy on	WcUXWc
        polit*	XgUVTS
        pollu*	fZVXWY
        poor	baXUWU
        poore*	acUWUT
        poorer	YeVXUU
        port	ZZVXWb
        posit*	VdcWTW
        position	VaeZVW
        position $	WbWdWZ
        position is	XVfWWV
        position that	aXcZZY
        positions	ShQSSX
        possi*	YcVSXX
        possible	YdWSUX
        possible $	cbVWVU
        post	eVTSRa
        post is	abWYWX
        postc*	aZWXXd
        posts	cYXYXZ
        poten*	XcZYXZ
        potential	UeaYXZ
        potentially	cYXYYa
        pound	caaVXU
        pound*	ZZWYXc
        pounds	ZZWYXc
        power	aYYUVb
        power*	aVWUcZ
        powerful	VTfWWY
        powers	cYZWUa
        pract*	aZUUVc
        practice	YaVTUb
        practitioners	abWYYU
        pre	ZdSVTX
        prece*	YTgWYS
        precedence	VTgWUU
        precedence $	WVeXWX
        preci*	cbUXWa
        precisely	cdUWYV
        predo*	TUhUVU
        prefe*	YShRST
        prefer	bUaWVV
        preferred	WShWTV
        preferred $	XTfXUX
        preju*	WYTTea
        prejudice	VYTUfa
        prejudice $	dTVUeU
        prejudice based	ZYYXdW
        prejudice substantially	bdTVXV
        prejudice the	VcVXZZ
        prejudice to	WcabWa
        prema*	TgWWYV
        premature	TgWWYV
        premature disclosure	XcZYZY
        premi*	XdYXXY
        premium	ZdXXXV
        prepa*	cXTTUb
        prepare	dXXVVW
        prepared	UcWWWe
        presc*	aVXWYe
        prese*	YXZUWc
        present	ZYbTXa
        present $	VZbXbX
        preservation	YabbXW
        preserving	WaYXWd
        press	dYPSSb
        press*	eYSVTV
        pressed	aaTUVc
        pressing	fVXXVV
        pressure	ZcSTXZ
        presu*	cQYLgT
        presumption	dRaOcU
        presumption in	dVTSdW
        presumption that	fVXUWc
        prete*	abXXWY
        pretend	abXXWY
        preva*	SQkQXQ
        prevail	UUiSST
        prevail $	VVhTTT
        prevails	RTgVaV
        prevails $	YXfWVW
        preve*	ZZZWYb
        prevent	cXZYYY
        prevention	UVcVYd
        prevention and	WfWXWU
        prevention of	XUcWUf
        prevention or	YWXVdX
        price	YaccRT
        price $	ZWfUVW
        price and	VeYYZY
        price list	cXXbYX
        price of	WXabXa
        price per	bWYcUZ
        price to	ZbbTVT
        price*	eYaRSU
        prices	dYaRSU
        prici*	baWVXY
        pricing	baWVXY
        prima*	ZVVWVc
        prime	WYWYXd
        princ*	cZVUYc
        principal	bXaVVc
        principle	aaUWaa
        principle of	cYWXaX
        principle that	acWZXZ
        print	XZVUVd
        print*	RaTTVc
        printed	VfXaZX
        prior*	YUfWVW
        priority	VUgYWX
        priso*	ZaXVaa
        prison	cTZXVc
        prisoners	adTVVS
        prisons	ZaWYba
        priva*	VebSWU
        privacy	ZdaVRT
        private	VdaSXW
        private $	YZcXWZ
        private and	WZcXXX
        private office	YaWVaY
        private space	caUXUV
        privi*	TXaReW
        privilege	UYZSeU
        privilege $	acaVYW
        privilege and	ZVbYbc
        privilege is	UZXXdU
        privileged	XUaXac
        proba*	UdaTcS
        probable	UcbTbS
        probe	WdWYYY
        probi*	dWbWWU
        probity	dWbWWU
        proce*	WcTQYZ
        procedure	TWVUUf
        procedure $	XVWWXf
        proceedings	XeUUWa
        proceedings have	UfXXVW
        process	YcYUSX
        process is	gSbYXX
        processed	XWZZYd
        procu*	YbXWYc
        procurement	aYYWYc
        produ*	WfXTUR
        produce	XdXYYY
        producers	UgVWXW
        profe*	aaZVaX
        professional	aaTSbX
        professional privilege	WbUSbY
        profi*	ZcWTVZ
        profit	aXYWWd
        progr*	aXYVaZ
        programme	ZYZVaa
        progress	cWYYbX
        proje*	UcTUWe
        promi*	dYXVUV
        promise	acWVVW
        promise to	eVYXXa
        promised	abaWWU
        promised anonymity	XcaWXV
        promised to	gUXXXX
        promises	gUVWWT
        promo*	cbTTPX
        promote	eYWXSV
        promotes	gTVVWU
        promp*	dYYUVT
        prompt	dYaTUT
        proof	bXQRbb
        prope*	baZZWW
        proper	bWbUaV
        proper course	ZXcYYY
        properly	cbYVWU
        properties	acZXVX
        property	XaWbVa
        propo*	WUeUaZ
        proposal	aWWXUc
        proposed	YcXVXU
        pros	UWafVT
        prose*	XaYXSb
        prosecution	YZbZWY
        prosecutors	ZdWXWV
        prosp*	bbXVWW
        prospect	ZbZWXV
        prospective	bbWXXX
        prote*	SagNcR
        protect	XcXSXT
        protect the	XcZTSU
        protected	TYcVcU
        protected $	WTcXdW
        protected by	XaYZcY
        protecting	YYfUSX
        protecting the	abZYVa
        protection	TaeSbY
        protection $	WYZVba
        protection act	XZZYYc
        protection appropriate	ZYaaZd
        protection is	WadYWX
        protection of	VbeUXS
        protection principle	YXXZdY
        protects	XcWUdT
        protects information	YYYXdW
        protects the	YdXWYX
        protest	eWYXVW
        prove	gQVVYc
        prove*	ZTcUXc
        provi*	YaWWYc
        provide	UacVVa
        provide the	WUcYXb
        provide you	VZYaYc
        provided	XXXUXh
        provided $	aVaVWc
        provider	caUSTY
        providers	VgWXWS
        provides	XYTUdW
        provides that	UYUUcY
        providing	TTZcWZ
        provision	aWTWca
        provisional	XYZUUc
        provo*	YdYXYU
        psych*	YcUVVd
        publi*	aVXdZV
        public	aTXbaV
        public $	ZZUWab
        public affairs	UZWXab
        public and	gTYUbY
        public are	bYZWZZ
        public authorities	aZWUZZ
        public authority	WUYTYf
        public benefit	UbcVWV
        public body	bcXXVV
        public can	dYXYVU
        public concern	eYZXYW
        public confidence	dZYWWX
        public domain	VcaWXY
        public funds	eWYUVV
        public good	bWaVZX
        public has	fYTVVU
        public in	XXTdXb
        public interest	PYYeaY
        public is	abZWZS
        public life	cWbWVU
        public may	caaYWW
        public might	UZcdYX
        public money	iUUTVP
        public purse	fYVVVT
        public safety	UdWYdX
        public see	dUXXYY
        public should	dVaXWW
        public to	gUUVXS
        public understanding	aUcVVV
        public what	dWbWWV
        public will	cXZYYU
        public would	UcaYST
        public's	ZTdWUX
        publication	aZcZXR
        publication $	XaZbbU
        publication in	ZcVXWV
        publication is	dWbUXZ
        publication of	cWZaWU
        publication would	eWYXXX
        publicity	XeTWTS
        publicly	eVUWXY
        publicly available	cUWXXZ
        publish	YdWZWT
        publish $	WZVeWV
        publish the	aVcaWX
        published	YaZMNc
        published $	WabWWb
        published and	VcdYYU
        published in	UVcXXb
        publishing	bYacUR
        publishing the	abXaWT
        pull	VaabTT
        pupil	ZZVUVc
        pupil*	bcXQTW
        pupils	bcXQTW
        purch*	bZXWVX
        purchasers	WeXWYW
        purpo*	WaRSea
        purpose	XbSTbb
        purpose $	YZVVUd
        purpose is	acXYVT
        purpose of	WbWWba
        purposes	YXWXda
        purposes of	XZXXdY
        purse	dbZUUU
        purse $	eZUWWU
        pursu*	dWZYVa
        pursued	bYZWXV
        put	YZdYOW
        put at	SfaWWV
        put before	aZbWYV
        put forward	XXcbVZ
        put in	XbaVVW
        put it	bVZYXd
        put on	WcWcXZ
        put out	cZVWXV
        put right	ZcSWWV
        put the	bYbVUS
        put to	bZQaUY
        put together	VYaXXc
        put up	baTVWW
        putti*	XaWUZS
        putting	XaWUZS
        quali*	VXXVfY
        qualified	TUYVgY
        qualified $	ZWWUfT
        qualified exemption	XWbXaZ
        qualified exemptions	YYWWcZ
        qualified person	VYZZab
        qualified person's	XWZZZc
        quality	ZdYRSW
        quality of	bcWVVT
        quarr*	cWZTTX
        quarrel	ZcWWXX
        quarry	ZWaVWb
        quart*	VYcTSc
        quarter	UaYWXb
        quarter $	XbUXXZ
        quarterly	VZdUTb
        quash*	UddYVW
        queri*	TZbUUV
        queries	TZbUUV
        quest*	bWWZYY
        question	aVYZZZ
        question $	cTSUbe
        question 0	YUaQSe
        question and	cXXZXZ
        question in	VbbXXa
        question is	VWVcaa
        question of	bZYbUX
        question would	dWaXVW
        questions	dXSZVY
        questions $	cXWbWX
        questions 0	SVWXUg
        questions about	eXYUVV
        questions are	ZYXUVd
        questions that	cZUWUX
        questions to	TXZYYd
        queue	YZdZUZ
        quick*	bbUXWS
        quickly	cZXYWT
        quiet	TebVVS
        quite	bQbUTa
        quota*	dWVVWZ
        quote	VeXXXX
        quote the	WbVWXa
        quote*	ZbUWVa
        quoted	ZbUWVa
        quoti*	UeYXYX
        quoting	UeYXYX
        rail	eYTWWU
        rail fares	daUWWT
        raise	cZWTUS
        raise*	aWZbTW
        raised	YYZbTW
        raised by	WcWeWV
        raises	eXXYXX
        raisi*	WeVYWV
        raising	WeVYWV
        ran	dYVWYU
        range	YeWVUU
        range*	VfXXXW
        rank	ZVdXVY
        rare	caVXYV
        rate	VeVTTZ
        ratep*	XfVWUV
        ratepayers	acXXVV
        rates	aZWXQb
        rates $	UZWbWX
        rates are	XeYYYX
        rates would	cYXYYW
        rathe*	ZYaRZV
        rather	ZYaRZV
        rather than	YZWUaX
        ratio*	aZbXWU
        rats	caXTWW
        raw	ZcXXWW
        re	TabTSa
        reach	XZcTSZ
        reach the	VeaUWX
        reach*	aUWZZb
        reached	aTXPZc
        reached a	WYUUXg
        reached the	cWcYYW
        reached us	ZXYZYd
        reaching	XWYeXW
        reaching a	WXadXX
        read	UcPSZc
        read $	abWYVa
        read and	bUYWUe
        read as	VaaYXb
        read by	eXXYWU
        read it	ZYXZYc
        read out	ThUWXS
        read the	aYUXba
        read them	WaZXXb
        read with	WWXWXd
        reade*	bcSVXS
        reader	caVWYU
        readers	bbWXYW
        readi*	YZbSVa
        readiness	ZbVVXa
        reading	VadWUb
        reading the	ZTbYXb
        readings	bYYYTb
        readings are	YVaYXc
        reads	XaXWXd
        reads $	WWXWXe
        ready	abaUUR
        ready to	ZdWWWT
        real	eWbUZQ
        real and	WbYWaW
        reaso*	YTadUZ
        reason	aYZSQc
        reason $	ZaUVXa
        reason for	dWUTVb
        reason to	YadUVT
        reasonable	YTcSaZ
        reasonable in	YXaYWd
        reasonable opinion	XXXXcZ
        reasonable to	dUcVcT
        reasonably	aVYWbZ
        reasonably accessible	ZYZZVc
        reasonably necessary	XYXYdX
        reasoning	ZdVcZR
        reasons	VWXeNY
        reasons $	ZTUTXg
        reasons and	fUXWXW
        reasons are	TdUVWb
        reasons for	VaZdTU
        reasons that	WVaVWd
        reasons the	WTgUXV
        reasons to	aTXeVY
        reasons why	UVXbXb
        reass*	iSZTTQ
        reassurance	dWZTTT
        reassure	dWXZYZ
        reassure those	cXYZZZ
        reassured	gTYVVS
        recei*	YUWQOe
        receipt	XUYYYd
        receipt of	XUZYYd
        receive	WcdXYW
        received	XWSRRf
        received 0	WVWXWf
        received by	XWZZZc
        received your	YYXYYd
        receives	dUUUWd
        receiving	eVXYXZ
        recen*	XcaVVZ
        recency	XdcWYV
        recent	ZbVYWb
        recip*	XbUUUa
        recipe	UaXXXc
        recog*	cZVWYU
        recognise	dXXaUU
        recognise that	fUXXVX
        recognise the	ZZabWW
        recognised	XdVTYY
        recognises	eVYZcU
        recognises that	cZZXYW
        recognition	ZaUWVb
        recom*	cYZUVa
        recommendation	ZbTUVa
        recommendations	dWZWWV
        recon*	ZZZcRX
        recor*	VYQWcf
        record	bbVZWW
        record $	WcUUUb
        record of	aWbcVY
        recorded	WUUSaf
        recorded in	XVVVUf
        recording	UZUXVd
        records	VYQUcd
        recov*	ZbUUVa
        recovery	bcVVVW
        recru*	YdUTTX
        recruiting	XWYZZe
        recruitment	ZfVTTQ
        redac*	RYZRVg
        redacted	UZZRTd
        redactions	WYaXVd
        reduc*	gaRTTQ
        reduce	aeUWWU
        reduce crime	cWYZYY
        reduces	hUTVWV
        ref	YUUTWf
        refer	UcWUWZ
        refer to	VbWVWZ
        refer*	YaUQTc
        reference	RZWUWe
        reference no	YWYXYc
        reference number	YXYYXd
        references	ZbXXVX
        refin*	VfVWXZ
        refle*	WYcXbU
        reflection	WWdUXV
        refor*	cWZXYa
        reform	cWZXYa
        refug*	WfZUVU
        refuge	VfaVWV
        refun*	YZbVWX
        refus*	XRdYZZ
        refusal	ZRbYcX
        refusal $	SUaadV
        refusal notice	bTYWTd
        refusal to	cXaVaY
        refuse	UYfYST
        refuse to	VfUXXW
        refused	ZRYQZg
        refused $	RVaTSg
        refusing to	YYdZWa
        regar*	XXbbWV
        regard	ZZZdZT
        regard the	aYgTUR
        regard to	ZYZfVU
        regards	UYaSTc
        regards the	VbaVXV
        regio*	WeWUTa
        region	WeYWVX
        regional	ZZWXVb
        regis*	aWYSQe
        register	aYZVRa
        register $	dUcYWZ
        register is	YTYXWc
        register of	baWXVZ
        registration	UWcXWc
        regre*	VceVXU
        regret	XWeWXW
        regul*	aSWbdZ
        regulation	VVadbY
        regulation 0	VWbdbX
        regulations	bVSQca
        regulations $	cXXWaX
        regulations 0	TVXWRj
        regulator	bZXQRZ
        regulators	dXUWaV
        regulatory	YUWVbc
        rejec*	YdTWVT
        rejected	YdTWVT
        relat*	YaYUbW
        relate	XTXYfX
        relate to	XTXYfX
        relates	ZWYUcX
        relates to	ZRYWcZ
        relation	VWaZWZ
        relation to	VWaZWZ
        relations	ZcXUXY
        relations between	aVYZab
        relations with	abYVUW
        relationship	VbbYXW
        relatives	ZcVVWX
        relea*	XTbfYV
        release	WUbfaW
        release $	RMcdca
        release are	XWdWXV
        release is	cYZWXY
        release it	WUXbXd
        release of	bZSWVc
        release the	ZXdWVY
        release to	UdVVeV
        release would	XbVWaW
        released	ZWdYSZ
        released $	XXeZWV
        released the	XdZYYZ
        releasing	aYZcUW
        releasing the	ZXYfUX
        relev*	VUUbfU
        relevant	VUUbfU
        relevant to	VXVcZY
        relie*	bXZRZZ
        relied	VaZSaZ
        relied on	YdWUZX
        relied upon	TYZWab
        relief	hSXXWT
        relies	XcVVVe
        relies on	XcWVWb
        rely	ZZYSZZ
        rely on	XaZSZa
        rely upon	baYYUW
        remai*	WZcZZW
        remain	QZdUcZ
        remainder	XXaUWb
        remaining	YaabVY
        remains	abYXTV
        remar*	bcWWWT
        remark	cZWXXV
        remarks	XdXWWU
        remed*	ZeYVUV
        remin*	dWUWZa
        remov*	UbYTba
        removed	VYZUUc
        removed $	VVbUVd
        removes	XWcWdV
        rende*	XeVWWX
        rendered	XeXWXX
        renew*	bcVUUU
        renewal	WdYXWW
        renewal in	WdYXWW
        rent	caXTRY
        rents	fZXUTO
        repai*	YZXRUe
        repair	bYZYXc
        repairs	cWZVVa
        repea*	bVZTRd
        repeated	XaUUTe
        repla*	ZbTVWa
        replaced	ZbWZYb
        repli*	XdUSWa
        replied	YaYWYb
        replies	VeVWXa
        reply	VYQRXg
        reply as	YWZWYd
        reply that	eWWXWV
        reply to	WYXWUd
        reply was	XVYWVd
        repor*	ZZXXMa
        report	ZYXaQa
        report $	cQbcUa
        report and	WZWTYd
        report gives	UcaUWY
        report is	XZWSZf
        report on	TYUVWe
        report to	ZUWUXf
        report was	WbZXYd
        report would	gVYZYX
        reported	WcURUd
        reported $	WXVUWe
        reporting	bcVWVV
        reports	cWbSTZ
        reports of	SYWXWd
        reports would	bYYWVb
        repre*	ZZUTTc
        representatives	aaXYYT
        reque*	TWSUbf
        request	TXUWbd
        request $	NcWWXZ
        request 0	XUXVXe
        request and	VaXXWb
        request for	TVZaUa
        request has	bWXYWa
        request is	ZcZTXY
        request number	VUVVXf
        request of	UTXUXh
        request on	XTWXYf
        request that	UXWYXf
        request the	WbWWVZ
        request to	TRUWXh
        request under	VWUXUh
        request was	XVXXca
        request which	ZWZXZb
        request would	VWYXYe
        requested	ZXXVVc
        requested $	WXYXXe
        requested information	YYYYYd
        requested the	VYZWYe
        requester	VZbaVa
        requester $	WabaWY
        requests	ZVUScd
        requests $	WVYUWf
        requests of	UcWVUd
        requests under	ZZZZWc
        requi*	VWXUgY
        require	WaYVbY
        required	SSWZeX
        required for	ZYZZcX
        required to	XVVaeV
        requirement	ZaZXdY
        requirement to	ZaZXdY
        requirements	dVbVUZ
        requires	WVbSca
        requires that	ZaaXaU
        requires the	YVdWYb
        requires us	VWaXca
        rescu*	aTdWXb
        rescue	TXdWXb
        resea*	eVZWWZ
        research	bWaWXa
        reser*	bbWQSU
        reserve	ShYUSV
        reserves	fUYVXV
        reservoir	dWZXXZ
        resid*	dYXYWW
        residents	cZYSWX
        residents have	dWYYZX
        residents of	ZbWVZW
        residents to	ZbZXYU
        resig*	aYVXVc
        resil*	YZZaVU
        resilience	YZZaVU
        resis*	bZVbVU
        resol*	TVfRWc
        resolution	ZVZWVd
        resolved	SXeSXa
        resolved that	VWaVXe
        resolved to	YWeYYW
        resou*	aWbVVb
        resources	aWbVVb
        respe*	cWeTYW
        respect	cXbVZW
        respect of	XVeWYa
        respectable	eWaXXX
        respected	VYdWYX
        respo*	ZbSQWf
        respond	VcXUTc
        respond to	cXXXWb
        responded	aWVUUe
        responded to	cYYXXb
        response	ZWVSVg
        response $	VaYUaa
        response to	VTVVWf
        responses	VdWWWb
        responsibility	XaVXZZ
        responsible	WaXUaY
        rest	cZVUYX
        rest $	abWXWX
        rest of	VcUWbX
        resto*	eXVUUZ
        restore	dYYWYX
        restr*	bWWUeX
        restrictively	WYWWeV
        rests	XdYVeT
        rests $	VbaXaY
        rests on	ZcYWcW
        rests upon	YbVVbT
        rests with	XUbYcX
        resul*	aWeXSS
        result	WVhZVT
        result $	cTRgZS
        result of	VWbVVb
        results	dZWTSU
        results $	eUXWXa
        results are	abXXWY
        retai*	cWbcTR
        retir*	dVWYXb
        retired	dVWYXb
        retur*	WaVUVf
        return	ZcVUVZ
        returns	UXWWSd
        revea*	XfZQYS
        reveal	YccSZT
        reveal whether	bVdUXU
        revealing	baUUUV
        revealing the	dZVVWV
        reven*	XfZWZU
        revenue	XfYWZU
        revenue and	eWZXbX
        rever*	SaaUZZ
        reverse	TbWYWd
        revie*	WXZUVd
        review	XXaVWb
        review $	TURaad
        review i	WXbWXb
        review is	YdWWXY
        review of	XVWXXe
        review panel	XYcVWZ
        review was	aXeXYW
        review within	XVXZYf
        reviewed	UaWXVe
        reviewer	ZaWUVb
        reviewers	baVVWU
        reviewing	UdZYYb
        reviews	WWWVVf
        revis*	TeVVVa
        rewar*	cZXYWU
        right	YcZaZS
        right $	YZbdWT
        right of	UYYTad
        right that	eWZbWX
        right to	ZZZXcR
        rightly	dTbUTV
        rights $	WUabTc
        rights of	dWaWYV
        rights to	VbXWXd
        ring	YbUWVW
        rise	abXTUb
        risen	fUXYXX
        risk	XdbPYS
        risk $	WhWVYR
        risk of	XdZWWa
        risk register	cVbYWa
        risk to	YeZUVU
        risks	YfUVXT
        rival	SjVVWT
        rival*	TiVVVS
        rivals	TiVVVS
        rivals would	TfXXXV
        river	eaUVWW
        river*	YdWVXW
        rivers	YdWVXW
        road	aVXSSb
        road $	cUcWWY
        road safety	fWWXYU
        roads	VYXWVe
        robus*	YbbTVX
        robust	YabUWY
        role	abaVVT
        roll	VdaWUX
        roof	aUZUWd
        room	RdcXXZ
        room $	WcaYYW
        room to	VfVXXV
        rooms	ZUWVVe
        rota	XbYUTa
        round	ZacUVS
        round $	WcbYYW
        route	aXWTTc
        route $	VbWXXd
        route*	ccYVXV
        routes	ccYVXV
        routi*	VbXWZb
        routine	WbXXZc
        royal	bYWUZc
        royal family	WaXYcZ
        royal*	WXcXXc
        rule	cXUVdS
        ruled	WaaTab
        rules	dYXUcV
        rules $	baaYWU
        rumou*	fXSSUR
        rumour	caTSVS
        rumour $	gTVVXW
        rumours	fVWXYW
        run	YbXTVc
        run $	YZZVYb
        runni*	YcZWUW
        running	YcZWUW
        runs	YWWWVe
        rural	WfVUVT
        s	RYURaa
        s 0	SZWRaZ
        sabot*	TgZVVU
        safe	VeVQYX
        safe $	UZTVTe
        safe space	YaZVbT
        safe to	XeUWVV
        safeg*	YcZTcU
        safeguarding	UcZYaS
        safeguarding national	XYXZdX
        safeguarding the	VabZXW
        safeguards	eZVSbT
        safer	YUgRRY
        safet*	ZXdWZU
        safety	ZXdWZU
        safety $	XXbdZV
        safety and	baaWWV
        safety is	bVaUWY
        safety of	VZbUaX
        said	YcRaUa
        said $	bVZUTc
        said about	XdWYXZ
        said against	bYUcYW
        said for	YZYeTW
        said in	aaYUca
        said nothing	ZcWZXX
        said that	ZZTUab
        said to	ZcURWZ
        said what	XdXYXT
        sake	UZeUVU
        sake of	VZdVVU
        salar*	dTXWXa
        salary	dUYXYa
        sale	YbYVVZ
        sale of	bdSVSU
        sales	TfWVXW
        salt	abUUUY
        same	YdUVXS
        same $	YXTTTe
        same as	bVYWcT
        sampl*	XaVWXc
        sample	WbWXXc
        samples	YWVZXf
        sampling	dXbXYY
        sampling results	dXbXYY
        sanct*	dWWXXb
        sat	caVWYV
        satis*	cTcRRY
        satisfied	aUcURc
        satisfied that	YTZUQd
        satisfy	fQYTUZ
        satisfy themselves	cYZXZY
        satisfying	UdZYXX
        save	cZWVbU
        save lives	dXXYZV
        saved	fScYWa
        savin*	ZYdXZW
        saving	VYeYYV
        savings	cZXXZY
        saw	bbWYYV
        say	bXZMaX
        say $	ZaUXWZ
        say in	YcVYWU
        say nothing	SedWWT
        say that	dWYTXX
        say the	ZVeXYV
        say they	eWVWWV
        say what	dVUWWd
        say where	cZUVeX
        say whether	cVXXYc
        sayin*	aZbZWV
        saying	aZbZWV
        says	dcSSdQ
        says that	eYUUZV
        scale	aQdXRZ
        scale of	eUXVWZ
        scale*	aUfWWT
        scales	aUfWWT
        scales $	WVbbYW
        scales tip	XXdYXW
        scann*	WfVUVX
        scarc*	aZbWWS
        scena*	VcaWXc
        scenarios	VcaWXc
        sched*	XbYQZb
        schedule	YaZSZb
        schedule $	VbZUVX
        schedule 0	YVbYaY
        schedule of	ZbWVVc
        schem*	ZcRUSa
        scheme	bZSVTb
        scheme is	YZXZWc
        scheme's	ZeXWXX
        schemes	XdYVWW
        schol*	abdVVS
        scholars	bbYTUU
        schoo*	dYTOWa
        school	dYURXZ
        school $	cZUXbX
        school and	cZXYYW
        school in	WdXYYb
        school uniform	YUWXXc
        school which	dYZZZX
        school's	cUcWXT
        schools	ZbSRUa
        schools would	aaWVWV
        scien*	gUaTTS
        science	fVaUUT
        scientists	eVYXYY
        scope	UUVYVg
        scope of	ZYYXXc
        score	YfWYVT
        scored	eWYXXY
        scores	VcaaYY
        scori*	bVWXWc
        scoring	bVWXWc
        scotl*	XXWSdc
        scotland	XXWSdc
        scotland $	bUWXWd
        scott*	XVXZad
        scottish	XVXZad
        scottish information	VTVWVg
        scottish ministers	XYZaZV
        scree*	VfWVWV
        scrut*	fVXRRV
        scrutiny	fVYRRV
        scrutiny $	daXVWV
        scrutiny of	eUZXUT
        sea	ZbVVUa
        searc*	YXSSTf
        search	YaVTWc
        search for	YTXYYe
        searches	bUUVWe
        secon*	WadPRa
        second	WYeQSa
        second $	YabYTY
        second is	cXZXWU
        second list	UXeXVU
        secre*	aVfPaX
        secrecy	cYeTUQ
        secrecy $	abZVXV
        secret	ZXcTYZ
        secret $	cYWXWa
        secretary	UadUTc
        secretary of	ZZVXUe
        secrets	bXUWeU
        secti*	UVYdcW
        section	UVYbbY
        section 0	WRYbbZ
        section of	VeYVYZ
        sections	TYUeeT
        sections 0	VVUeeT
        secto*	bZZTUT
        sector	aaaSUT
        secur*	UabaaZ
        secure	ZXXXUc
        security	UabaaX
        security $	VVVSXg
        security and	bZZVXX
        security is	VbXZdV
        security measures	WdXXYY
        security of	WZcWcS
        see	caWRZY
        see $	YdVYXY
        see below	WVWVWf
        see how	hVURTR
        see if	hTXZXV
        see it	XfWUUR
        see more	UadXYY
        see our	WfWWYV
        see that	jRVXXV
        see the	ZaYUWb
        see them	VfUbUT
        see what	gNaTVR
        see whether	cXZZYY
        see why	gUWYXV
        seein*	dXbTSW
        seeing	dXbTSW
        seeing how	cZTWVU
        seeing that	ZWVWXb
        seeing the	aZbWVV
        seek	VfZWWX
        seems	XTiTWR
        seems to	aXdUUU
        seen	dZXWOR
        seen $	gUYUUU
        seen by	ZeZXZY
        seen the	VeXWYX
        seen to	iVSSTQ
        sees	bcXTTV
        selec*	ceVUUW
        sell	ZdSSTS
        sell $	acVVXX
        selli*	YbVTUc
        selling	aeYWYS
        sells	UbUWVb
        senat*	aeVWUV
        senate	aeVWUV
        send	UcVUXc
        sendi*	aWcXWY
        sending	aWcXWY
        senio*	cRUVUf
        senior	cRUVUf
        sense	cWUaZS
        sense of	baYbXW
        sensi*	YbXVTb
        sensible	aVXYYc
        sensitive	TYaYWf
        sensitivity	bdUXVU
        sent	YaTbWa
        sent to	WVWUVf
        sent you	dVXdZU
        sente*	cYUWVa
        separ*	WQWZdZ
        separate	ZTXTcb
        separately	UUYccU
        septe*	VaYSVb
        september	VaYSVb
        september $	WZWTUc
        september 0	WSYWYe
        serio*	cVXVaW
        seriously	fTXXWT
        seriously $	eWXXWW
        serva*	aYWZYc
        servants	ZZXZZc
        serve	ZcUaVY
        serve*	TXeaWY
        served	UXcaXZ
        served by	VUbbZW
        serves	WXeTXZ
        servi*	aVaVRd
        service	YUbXTe
        service $	ZZTZWb
        service has	YWcUWb
        service of	YYXYYc
        service to	YZcWVU
        services	cbTTVZ
        services $	TcWVXb
        sessi*	UaWWTe
        session	VZWWTe
        set	TcabUY
        set a	VdVbYY
        set against	YZcWWY
        set at	YYWWWd
        set by	TaVVcY
        set of	VbdUUW
        set out	PXPdXb
        set the	XaeYYU
        set up	YZWWYd
        sets of	aXcbVU
        sets out	TfTbTV
        setti*	YaVTZd
        setting	aUWXZf
        settl*	ZWbSaa
        settle	VbcWZW
        settled	WYaVaa
        settled $	WVaWUb
        settled and	aYbXXV
        settlement	eUXWVc
        settlement and	dUaXWV
        settles	aXcVbU
        seven	VYSSTh
        seven weeks	WeWXXW
        seven years	cYVWVY
        seven*	cXXWUX
        seventy	aZYWVY
        sever*	XZRXdZ
        several	ZYTYZa
        several of	TdXXWZ
        severe	XeaWWT
        severity	TYVWdZ
        severity extent	YXXZdY
        sewag*	eYUXXY
        sewage	eYUXXY
        shall	UVcXWd
        shall be	XabUba
        shall not	XZcZYY
        shame	bXcVWW
        share	aXdWXW
        share*	YZVVTd
        shared	YYTTUe
        shared with	ZdVWWY
        shares	XcYWXZ
        shari*	cWbZYY
        sharing	cWbZYY
        sharp*	fZWXXU
        she	ZcWTUa
        shed	dVbVWT
        sheet	XWWXWe
        sheet $	YWWXWd
        sheet*	WYYXYe
        sheets	WYYXYe
        shelt*	XZcVTU
        shelter	ZbZXVV
        shift	VfXSXb
        shift*	UWfXVX
        shifted	UWfXVX
        ship	VeVVXb
        shop	VeUUVa
        shopp*	bdTUVT
        shoppers	fVWXXW
        shopping	VgUVVT
        shops	gUWWXU
        short	aZcUTT
        short $	aYbVWV
        short of	cVdXVY
        short*	cWdSTS
        shortage	cWWYYa
        shortage of	cWWYYa
        shortly	YUfUVV
        shoul*	cXaZVT
        should	cWbaWU
        should $	gUVZWX
        should be	eTZbUV
        should go	aXeUVY
        should have	aUeUUW
        should hear	abXZYT
        should know	eXSSUT
        should not	WdaaXY
        should see	cUaYWX
        should stay	VbbYZY
        should the	baVXWY
        should you	XVWXUe
        shouldn't	fYTUXU
        show	gYOSXR
        show a	VfYXcX
        show how	cZVVWR
        show it	dXXYZW
        show its	ZcWYUU
        show that	eWUVZT
        show the	aaWWZS
        show what	eVXXWX
        show whether	gTYXYW
        showi*	eXUUbT
        showing	eXUUbT
        showing that	dVXXbW
        showing the	dYXYYX
        shown	aXVQab
        shown $	XZaVcY
        shown in	WUWWYf
        shown the	fVVYcX
        shown to	YcYVVU
        shows	agVOUO
        shows how	bbWXXX
        shows that	dXVVXZ
        shows the	dYTVZb
        shows what	YcXXXZ
        shrin*	ShWWVV
        shut	eVWTVZ
        shut $	cYaYXV
        shut out	fVVTWT
        side	VWedWT
        side $	WUVeYc
        side and	UWfWYW
        side by	ZYcWXY
        side is	dYYYYX
        side of	YXbbVT
        side the	YccWYV
        sides	YYbcSS
        sides $	XbaWWV
        sight	YXeVUT
        sight of	ZZcWVV
        sign	aXUWZb
        sign of	dYZZYW
        signa*	bZXWWY
        signe*	YZZRRc
        signed	YZZRRc
        signed $	TTWUWg
        signi*	bWXWcX
        significant	ZWYXdT
        significant risk	XVWXeV
        signs	fXVXWV
        silen*	XdbTTS
        silence	ZZcVUU
        silent	UgVWYV
        simil*	cYVXdW
        similar	cYVXdW
        simpl*	eZXUUT
        simply	dZXUVV
        since	baZPXU
        since $	aWXXXb
        since 0	XSUTXe
        since been	aXXXWd
        since the	caYTaU
        since*	fUTUUb
        sincerely	ZVWVWd
        singl*	TZZTYe
        single	VYYUac
        sit	fVVWVZ
        sit on	eXWWWT
        site	WdYSPb
        site $	WZVWYc
        sites	bcQRRX
        sites $	cYUUSX
        sites would	VfXYYV
        six	YZaTOb
        six months	RccWVY
        sixth	bZaWYU
        sixth form	ZcXXZY
        size	dbWVUW
        sleep	fUUWWZ
        slept	XcbWWV
        slide*	VXZbWZ
        slides	VXZbWZ
        sligh*	VccYWX
        slight	VccYWX
        slight and	XXeVWX
        slip	fWXUWV
        slow	fcQSTQ
        slow to	baSWWW
        slowe*	WfXXYT
        slower	XfXVYU
        small	WeaQRW
        small*	dXVUYX
        smaller	dXVYYX
        smoke	VXUVUf
        smugg*	WdaXXV
        smugglers	UcbYYW
        so	aWbZZU
        so $	dVWXVd
        so a	bXXVcY
        so again	XdXZXX
        so as	VbXZcX
        so because	ZcWXYX
        so far	aZYcVV
        so for	ZVeVWU
        so in	TgYbcT
        so it	dWUSTc
        so long	cZWXVR
        so much	eUWXXX
        so no	dXXXaX
        so on	ZXcXYX
        so small	WacZYb
        so that	YdQRZY
        so the	aZcTRX
        so there	gSaWWU
        so we	UXXcZb
        so would	cbaTZU
        so you	aWcWWa
        socia*	cXaWXW
        social	cXaWXW
        socie*	cZXYWU
        society	cZXYWU
        softe*	ZbYYZW
        softw*	ZbUVVZ
        software	ZbUVVZ
        sold	fYXUXS
        solic*	XbVZUX
        solicitor	VbaWTZ
        solicitors	abTWXZ
        some	gXOWWY
        some 0	ZZUVXb
        some of	cYUYSb
        some public	eTXYVW
        some way	gUWVWW
        some would	cWUXYb
        someb*	bbWWbV
        somebody	bbWXYV
        someo*	XeSTTX
        someone	XeSTTX
        someone who	WXVVXe
        somet*	aYYPbV
        something	bXYRbV
        something $	ZeWWWV
        something in	fTYYXX
        something that	fVVXXS
        something to	ZZbYWU
        something which	SdbWcT
        soon	baXYWU
        soone*	eUbUVU
        sooner	eUbUVU
        sorry	QQfRSX
        sort	ZcXUcV
        sort of	cVcXXW
        sough*	VYVXYe
        sought	VYVXYe
        sought $	XbXWXb
        sound	baTTUa
        sound $	YbWVVb
        sourc*	abYTTb
        source	caXXWW
        sources	UcZUUc
        south	TZUUZe
        sover*	VbUWba
        sovereign	VZUWba
        space	XbXQZN
        space $	cYZVXU
        space in	WdaYUW
        space is	ZdTYVW
        spare	aaSXWZ
        spare*	dVUVWc
        spared	dXVWXV
        speak	ZfXVTV
        speak freely	VeYZYX
        speak to	YcXZXb
        speak*	VZZdbW
        speaker	VaZWba
        speaking	XYbcVW
        speaks	bYXcaT
        speci*	bVWScb
        special	gTXVRZ
        species	ScZXWc
        specific	bVXWaY
        specu*	YdVXZV
        speculation	baVYZW
        speec*	dXdVWX
        speech	dXdVWX
        speed	bYXWXa
        spend	hcVTTP
        spend on	hTXWWT
        spend*	fUaVSV
        spending	cXbVTW
        spending of	dYWWXW
        spends	fVWWWW
        spent	adVTTX
        spent $	dYUYXV
        spent 0	UdVVWY
        spent and	fUXXYX
        spent on	aZXRTa
        spiri*	dZXUVU
        spirit	dZXUVU
        spoil	ZdVUWU
        spoke	ZbWXZX
        spoke*	YaYXVZ
        spoken	YaYXVZ
        spons*	YeXUVX
        sponsor	bYWWWb
        sponsors	WhUVVU
        sprea*	XWTTVg
        spreadsheet	bUWWXe
        spreadsheet $	YXYXZc
        sprin*	TbbVVa
        spring	TbbVVa
        spring $	TfUWVY
        spring and	YXXYZd
        squat*	UhUTVS
        squee*	dZVUVX
        st	UUUSWg
        stabi*	VbdYXW
        stability	VbdYXW
        staff	adWMMX
        staff $	WdTSSc
        staff and	XVWWUd
        staff at	XcYXWb
        staff have	XdTVXU
        staff who	VfWYXV
        staff would	WdZZYY
        staff*	aWXUVc
        staffing	bVYUWc
        stage	RbbXaY
        stage $	aaVUWb
        stake	dUaTWW
        stake $	gUYVUS
        stake in	fWVYXW
        stall*	ccUUVT
        stand	ZWeUYV
        stand $	XXcYXZ
        stand in	bXZWcV
        stand*	bXbQYW
        standards	eWUXWZ
        standing	eVYZcW
        stands	TcdSRY
        stands $	UafTUS
        start	UbSUba
        start $	cZUVVV
        start from	VaUWeU
        start*	YdUVZa
        starting	dbWWXW
        starting point	dbWWXW
        state	YdUUZW
        state of	ZbWVWY
        state would	XdZYYX
        state*	acVRTa
        stated	cUXWYd
        statement	bYZSVa
        statement of	YZVWWb
        statements	ZdZWXY
        statements are	WdXXXX
        states	XiTSXT
        states that	YXYZac
        stati*	bYVSZa
        station	aUZSUe
        stations	ZXWWWd
        statistics	ccVWUV
        statu*	XdTVaZ
        statute	YWYYeU
        statutory	YcUVWc
        stay	ScfSUR
        stay private	XXcYYX
        stay with	XYeWYU
        stays	RbbTYc
        steps	VWVTYg
        still	VdXNVZ
        still be	dVWWaV
        still being	ScVVcY
        still live	UebUUR
        still open	VaeYXV
        still to	bcWWWV
        stock	ZcWXYY
        stock*	cdXWVT
        stole*	YaWXYc
        stolen	YaWXYc
        stood	bXbWcW
        stop	YeSUVT
        stop and	dWXXVb
        stopp*	acZWXT
        stopped	ZdZWXT
        stops	YdWYXW
        store	bZUUUa
        store*	ZXYXWe
        stores	dZWUWT
        stori*	bZVUXV
        stories	bZVUXV
        storm	ZZVXXc
        story	cZZWWS
        strai*	adWWVU
        straight	adWWVU
        stran*	ZZXWTd
        strat*	XcUWVb
        strategy	XeWWXV
        stree*	cZVRSZ
        street	aWXUVf
        street $	TZZUVd
        street and	bWXYYb
        streets	ccUTUQ
        streets $	ZdWVVU
        stren*	cWbUaT
        strength	YZcUaU
        strength of	YdZVTV
        strengthen	eVXZZZ
        stret*	YcTWWV
        stretch	ZbVWXW
        stric*	XeXXaW
        strict	XeYYXW
        strik*	bYZbTS
        strike	dVbUXV
        strikes	XcbXYW
        strip	VbXYXc
        stron*	ZYcObM
        strong	YZaQbP
        strong enough	ZWbYcW
        strong interest	ZZbXWW
        strong public	XcYYaZ
        stronger	ZUgVUU
        stronger $	XVgWUU
        strongest	dXaVWZ
        strongly	YdYWWX
        struc*	eVaWZW
        struck the	WZdWZY
        stude*	eYYSTW
        student	SdVVWb
        students	hWVSVS
        studi*	UeVXXZ
        studies	XeXXYX
        study	YZUTRd
        subco*	TcdUUV
        subcontractors	UeVVUX
        subje*	cXUQba
        subject	bVVPbb
        subject $	ZWZYWc
        subject of	eXXXWX
        subject to	XZZSeX
        subjects	eZWXVU
        submi*	bZWUUa
        submissions	VXVUUf
        submitted	dbVWWV
        subse*	VbUXcW
        subsection	VbUXcW
        subsection 0	VTWXfW
        subsi*	fSVVbT
        subsidy	fVXXXV
        subst*	XdaQXW
        substance	XabUUY
        substance $	ZXaUWb
        substantial	XbaVYU
        substantially	bdTUYV
        substantially the	SeWWZV
        succe*	XbeWWX
        such	YcWOZW
        such $	bUVXeX
        such a	bYbWXX
        such advice	TWXXgV
        such as	WdYYaW
        such information	eWWWUW
        such things	YaWXWc
        sue	ZcVWVU
        suffe*	WbcUUU
        suffer	SfbXWV
        suffer $	VfVWXX
        suffer if	VeZZZZ
        suffi*	WTfYbU
        sufficient	ZVdWUV
        sugge*	cVYZSb
        suggest	XTXbUc
        suggest that	ZUXYXd
        suggested	ZaRWWb
        suggested that	YcTUVZ
        suggests	eWXYZX
        suggests that	eWXYZX
        suici*	ZdVTVV
        sum	bYeTVX
        summa*	aYdZTW
        summarised	bbVbXY
        summary	XZeYTY
        summary and	VbdXYX
        summary of	bYUeZW
        summe*	acUWTX
        summer	WdWUTY
        sums	bZbWWU
        sums $	VfYYYX
        sunli*	hUVUWU
        sunlight	hUVUWU
        super*	YaVXWd
        supervised	bbYYYU
        suppl*	TbWOZc
        supplied	UYYUTd
        supplied $	WUZXVd
        supplied by	UbUUVa
        supplier	YaVUVa
        supplier $	XUXYXf
        supplier is	dUaaVS
        supplier's	UcbXaY
        suppliers	ZaTUTa
        suppliers $	cVWYXc
        supply	YcUTZY
        supply of	XdYYWV
        suppo*	bWXdSX
        support	bZUcTY
        support of	aXWeWW
        supporters	eWXYYU
        supporting	WWYdWU
        supports	cZaVYW
        sure	aUfVTU
        sure that	gVVXXV
        surge*	bcUUXS
        surpl*	UcWWXb
        surplus	UcWWXb
        surpr*	dXaWUV
        surprise	dYWWUW
        surve*	bVXQXc
        surveillance	XdXZWW
        survey	cTaQYb
        survey $	UVcVUe
        survey of	TWWWUf
        survi*	acXWWW
        suspe*	ZbbSSU
        suspect	ZdXVUS
        suspects	ZZcUVS
        suspi*	eZWUTS
        suspicion	daSUTT
        suspicion that	dYWXYY
        susta*	bUeVWT
        swimm*	dZUUSW
        switc*	YdWXXZ
        sympa*	dYXSUX
        sympathy	ZbZVWZ
        syste*	ZYYTZb
        system	cVXTYb
        system $	cXWXWb
        system and	VaXYWf
        system which	YbWVWa
        systems	TbaXba
        table	XZUcQc
        table $	VZXbUa
        table*	bZYUUZ
        tables	caZVVU
        tacti*	TdZRUb
        tactics	TgYTUX
        tactics would	WfVXVV
        take	YbULaZ
        take a	TdZXZT
        take advice	XeYXVW
        take it	WYXYVe
        take part	cVVWdV
        take precedence	VWeYVW
        take that	bbXWWU
        take the	VgVUSZ
        taken	VYYWab
        taken $	UdTVaX
        taken as	UWdTWa
        taken by	adVWWV
        taken for	ZdWWXW
        taken from	UeWVUX
        taken into	bXabXW
        taken out	VXWYXe
        taken seriously	eWYXYW
        taken to	aXWXbZ
        taken together	WYeUVU
        takes	aaYSZT
        takes in	WZYZcY
        takes the	VcbXXY
        takin*	bZbTUZ
        taking	aZbTUZ
        taking everything	VXfXWX
        taking the	ZWXXYe
        talk	YcTSWQ
        talk $	XfVVVU
        talks	afXPRO
        talks $	ccVVVT
        targe*	WeRSXV
        target	XbUVTa
        target $	aWWXVd
        targeted	eUWWbU
        targets	VgVVVV
        tarif*	ZZUWWb
        tariffs	WYVXXb
        tarra*	WWXUVe
        tarrant	WWXUVe
        taugh*	dYWXXV
        taught	dYWXXV
        tax	dbXTbS
        tax and	ZbSXWX
        taxes	eWWZXT
        taxpa*	caYTSQ
        taxpayer	cZWSWT
        taxpayer $	aaXUWW
        taxpayers	caXWWT
        taxpayers may	cYXXXY
        teach	dZUUWR
        teach*	bcTUST
        teacher	abYZWV
        teachers	bZVWWb
        team	aZUTUc
        team $	UcVVWZ
        teams	dXYWXY
        techn*	WeWVXX
        teleg*	XccXWW
        telegrams	cXdXWW
        telep*	WYRRSf
        telephone	YXUUUd
        tell a	cYTXUU
        tell the	ThUZXS
        tell them	fVVXWX
        tell us	XfSTUX
        tell you	TaVcXc
        telli*	XbabWV
        telling	XbabWV
        telling us	YcWYXY
        tells	XeRZaW
        tells a	cZYXWV
        tells the	caVVVU
        templ*	aYVXXb
        tempt*	XbbWWV
        ten	UcVUWd
        tenan*	bbZRRR
        tenant	abXYWW
        tenants	cZZSSQ
        tende*	beXVRW
        tender	ZcZWTX
        tender $	VfZUWU
        tender report	ZaYVZd
        tender was	eSXWXb
        tenders	ccWWYW
        tends	VfVWVW
        tends to	VfVWVW
        term	YYTSeT
        term $	bbVUUW
        terms	XeSNcZ
        terms $	XcVRaY
        terms of	bRWWcZ
        terms that	UdWWVc
        terro*	VfTSUW
        terrorism	YbUVVZ
        terrorists	UgWVXV
        test	YOacgS
        test $	VUVfZW
        test has	XWUaZa
        test in	VZcUYe
        test is	WXdUcU
        test the	fUYXaX
        test under	VVYZcU
        test we	XZacXX
        teste*	daTTVX
        tested	daTTVX
        tested $	eXVWWV
        tests	VdXVWc
        text	TcVTVd
        than	WVfRab
        than 0	POQUZc
        than a	cReVZR
        than by	acYWYZ
        than five	VYVXXe
        than from	VccXUV
        than good	XVeXWX
        than in	dXZWZU
        than it	ZZaWRW
        than none	cYVXYY
        than that	VabYbV
        than the	YWgVRR
        than to	UacVVa
        than we	TgWXVX
        thank	VcXYYb
        thank you	VVUVYg
        that	aYcXXT
        that $	YbbXSZ
        that 0	aVaWYb
        that a	bWZPYX
        that advice	ZcVYWW
        that all	aXXYZV
        that an	dWYWbY
        that and	bVbXXX
        that any	XUWYWe
        that are	VeXYXa
        that argument	cXaXUW
        that as	bcYSVY
        that being	VYaZXc
        that both	ccXYWY
        that can	cYWWXX
        that can't	cZUVUU
        that complaints	fUYYZW
        that could	cWaXSV
        that date	YZYYWd
        that disclosure	XaaTXa
        that does	bYXZWb
        that early	YVcXWV
        that even	UeTWUY
        that fact	aXZaXd
        that follow	XWWdYb
        that footing	VddVVW
        that for	TaeWUW
        that half	ZcVXXU
        that harm	SbXWcT
        that has	XYVdRa
        that have	XdYYYX
        that he	cZaUUU
        that i	aZTTYc
        that in	VYYVaX
        that information	VVVYYe
        that interest	eTbTVW
        that is	UfXRca
        that it	WbXSVe
        that its	bYbXVT
        that kind	adXWVU
        that knowledge	YdSWWW
        that maintaining	XYdYVW
        that may	UeVcVX
        that members	XZdZWX
        that might	WcbWWU
        that money	aTbYXT
        that more	bYbVWW
        that night	eWUYWV
        that no	bXZbTZ
        that nobody	YXaYYc
        that nothing	dZYXWT
        that of	TWdYba
        that officers	ZcYUVU
        that officials	TgXYWX
        that on	XXdTRU
        that one	UfYYXX
        that only	ZcZXZU
        that openness	ZTcUWV
        that other	TebYWV
        that parents	aWdVVT
        that patients	dWaZXY
        that people	bXcXXU
        that privilege	WZWYdX
        that public	dVYWbT
        that reason	dWbWVW
        that release	WXXXYd
        that residents	YWdZZY
        that said	XdXYYZ
        that section	eVZYUZ
        that silence	bWaYYX
        that since	cWbZZW
        that some	aXYWbY
        that sort	WeXYYZ
        that the	bXaRYX
        that their	XaVYWb
        that there	ZWdTYa
        that there's	dSUXaT
        that these	VddUTU
        that they	fUbSUX
        that they'd	VeYYYY
        that this	YVaUUd
        that those	cYZYVY
        that three	baTWXY
        that to	bXZVUb
        that two	dYVXXU
        that was	VbcUVa
        that we	VbXbWa
        that were	TfXbVX
        that what	SgbTVV
        that will	VfXXYW
        that withholding	ZUcVXX
        that without	acVWXW
        that would	WbcSSZ
        that you	YRaXXd
        that'*	bWcSUY
        that's	bWcSUY
        that's a	bUTVVc
        the	YWcYaV
        the 0	dZYUWV
        the ability	YcWYZW
        the above	XXeVXX
        the academy	cTaWXb
        the accountability	fVWWYV
        the accounts	daXVVX
        the act	UUUUbg
        the additional	YZZXYc
        the address	bWbZZX
        the addresses	ZZbUVb
        the administration	WYZVcY
        the advantage	UbcYYV
        the advice	eXZOTZ
        the age	ZWcXWY
        the agency	VcYZVW
        the agency's	ZXaVXc
        the agreement	acUWXZ
        the air	dWZXVV
        the airport	cYaYZW
        the alternative	cYXWbX
        the ambulance	YVWVXc
        the analysis	bZZWXY
        the annex	VbYYVb
        the annexes	YXUdVY
        the annual	XZTXZc
        the answer	VYdWUa
        the appeal	bTYXWe
        the applicant	cVZcTX
        the applicant's	eYWXWW
        the application	dXYUbW
        the appropriate	WUVXUh
        the area	abWXXV
        the argument	aZZUaW
        the arguments	UZabdT
        the armed	dVaYXX
        the assembly	aVaXVd
        the assessment	YXYWab
        the asylum	baXWWW
        the attached	VWXXXe
        the audit	WaUcWd
        the audited	WZZWWb
        the auditor	VaYZYd
        the authority	aYYRcT
        the authority's	XdYXYZ
        the autumn	aXZSVa
        the balance	VSdbZX
        the balancing	YWdaZU
        the bank	caTUVY
        the basis	bbXXVV
        the bat	cWUXUY
        the bbc	ZUZaVa
        the bench	dTVWWc
        the benefit	aSbVTc
        the benefits	aTdXYW
        the best	cbWTUS
        the better	XZdUWV
        the bill	cYYZZV
        the board	bZYYTa
        the board's	eWVcWU
        the border	bZVWcW
        the borough	abWYWW
        the briefing	ZaVVTY
        the building	YbVXWc
        the burden	YWWWcY
        the bus	cZXZXX
        the business	aZWXbY
        the bypass	bYWWWb
        the cabinet	bYaXWX
        the capability	XaWXcV
        the capital	dXYXZX
        the care	YbXVWZ
        the case	WVZgYT
        the caterer	aZWXYb
        the chair	ZZVWaZ
        the chairman	WcUXXc
        the charge	cXZXWZ
        the chief	YYYXUb
        the children	ZYdXYX
        the circumstances	XXaVaa
        the city	YdZZWW
        the claim	ZabVTX
        the class	ZWYWdZ
        the clerk	VZVWVe
        the closure	fVWVXW
        the club	ZcVVXW
        the code	YZYXVc
        the collapse	eVWWWZ
        the college	XWaYSa
        the comments	VeYVSV
        the commercial	WebWVW
        the commission	ZbZZVX
        the commissioner	VTUSgX
        the commissioner's	WYZYZb
        the committee	YYaSUb
        the common	UXaYeX
        the community	aZWYcT
        the companies	baWWXW
        the company	YaVaUY
        the company's	XdXYYZ
        the competing	VTccZW
        the complainant	eTWVYZ
        the complaints	dWYYYZ
        the conclusion	ZZYaVR
        the conduct	aWXYac
        the conferring	XWXYbZ
        the confidence	XYaVdV
        the confidentiality	XdZaXV
        the considerations	WWbcVU
        the constabulary	aXbaVW
        the consultation	TdYWUb
        the content	ZaWWdV
        the contingency	YcYXYY
        the contract	bbWTVY
        the contractor	abXVXX
        the contractor's	ZcXXWX
        the contrary	YWXdXX
        the convention	VZZWbW
        the coroner's	WYaXTb
        the corporation	ZYWVWc
        the correspondence	fUZZWW
        the cost	gWWSUX
        the council	ZZXZTb
        the council's	VZdXWa
        the country	cWYWWZ
        the county	abUUWX
        the course	UYXYcY
        the courts	aZaXbV
        the criteria	XbbSWV
        the crown	XdVUYa
        the dam	YYYYYd
        the damage	bWcXXW
        the danger	aWdVYY
        the data	ZSXWUg
        the date	UeWWbZ
        the day	WYfSSY
        the death	fUXXWW
        the debate	aaZUYY
        the decision	ZXcRPZ
        the defence	UaXWbV
        the delay	caXVYZ
        the department	SXZYYd
        the department's	aaYWUY
        the depot	daWXXU
        the details	cZWYXW
        the developer	XcYYWa
        the disclosure	bWVWbb
        the discount	WYaVWc
        the discussion	UXbVUd
        the dispute	cXaXYX
        the district	eYXYZX
        the document	TUWZUe
        the door	ZcUTUV
        the drawings	bTYaXf
        the duty	TTcTdY
        the e	dZWWXa
        the earlier	bWWVVZ
        the early	ZbZXWR
        the economic	ZWZYcb
        the effect	YcWVbU
        the effective	TacXXZ
        the eirs	VZVVbY
        the electorate	eYVZVX
        the emails	XZZVXc
        the end	WbcTVU
        the engineers	XdYWYX
        the environment	ZcUTZY
        the environmental	YUUUZc
        the estate	aaaYWU
        the evidence	aZaUWa
        the exact	VZZWYc
        the exception	RXbbaW
        the exceptions	XXcWdW
        the exchange	bZbVUS
        the executive	UbbXWa
        the exemption	OWcZbU
        the exemptions	UXVYbb
        the exercise	YZZQbb
        the extension	TfXUXW
        the extent	dXYWYX
        the fact	abWSYV
        the factors	TVbbQU
        the facts	XcXVZT
        the families	WdcYXV
        the fear	XacXYX
        the fee	XVYRUf
        the fees	YZYXVc
        the few	XYdYYX
        the figure	WdYWYZ
        the figures	aXXXXd
        the file	VbXVWa
        the final	VabTTc
        the fire	ZacXVX
        the firm	fWWWXW
        the first	VYaOXd
        the five	UddVWX
        the flood	fSWXWX
        the foia	VWVUXf
        the following	TTPeOd
        the footing	TgXYWV
        the force	cUYaaV
        the force's	cZYWXY
        the forecast	dZWYXX
        the foreign	ZaYaXU
        the former	cWZaUU
        the four	TdZXXZ
        the framework	UbVVVa
        the free	VZbWab
        the freedom	WabXbZ
        the full	eXUWWU
        the fund	bWTWVb
        the gain	WbdYYX
        the gallery	bYbWWW
        the garden	dWYZYZ
        the gate	XdYYYX
        the general	XdcWSW
        the good	VUeXcW
        the government	dbVVVW
        the grant	YUaWWe
        the greater	VacVZV
        the greatest	XZcWWV
        the gritting	dXXYZX
        the ground	cWUVWb
        the guarantee	YXaWXb
        the guidance	WbcWWb
        the gulf	YeWWWW
        the harbour	dWcVXV
        the harm	UWfYcV
        the head	YacVVZ
        the health	YTYWVd
        the heir	VbXXZa
        the higher	XWbYXd
        the hill	bZTXUa
        the home	VccVWb
        the honours	YSYWWe
        the hospital	eXaYWV
        the host	WeXXWW
        the hour	UeWVUZ
        the hours	VeXYYY
        the icb	XWWWUe
        the identity	YVVWdV
        the importance	VbbYXW
        the incinerator	eWYYXW
        the independent	cbUWVV
        the information	OUacXe
        the inquest	ccUVVU
        the inquiry	ZbaUUR
        the inspection	dWXYYc
        the inspector's	WeXXXX
        the inspectorate	ZXdWVW
        the integrity	YbbUVW
        the interest	YMdYbS
        the interests	YaYVaT
        the internal	XZYWVb
        the internet	bYVXWa
        the investigation	YbYVWW
        the kind	dSZWcY
        the land	YXXWUc
        the landowner	TYVXWd
        the larger	UbeWWV
        the last	XZaSWa
        the latter	SXdaUY
        the law	fTXRfT
        the lease	bYUWXa
        the legal	YUbcVZ
        the legislation	WUWVdY
        the less	VdbXWW
        the lessons	dXVYYV
        the letter	ZadcTT
        the letters	XXaVRd
        the level	YZXVWd
        the levy	dWYYXc
        the licence	eXVYYY
        the licensing	fWXWXV
        the light	aYcVWX
        the likelihood	VebUXS
        the likely	WbabWZ
        the limit	TUWVWg
        the list	YaZTbY
        the loan	bZaVUW
        the local	bYbYWX
        the location	YcZVZU
        the log	baZWXY
        the long	ZcaYWV
        the loss	cWaTVY
        the lower	WbWXaW
        the lowest	WcYYYZ
        the main	XZUbab
        the maintenance	WZXcVa
        the make	XdWXVb
        the many	VWgYXX
        the map	cWcWWX
        the margin	bVZWVc
        the material	ZVdaUb
        the matter	WcZWUX
        the matters	XYabaW
        the meeting	ZZRTTZ
        the method	VYZeWV
        the methods	WdVXXW
        the middle	VfWYYY
        the mill	aVUVWb
        the minister	cVaSUV
        the minister's	UYWbWd
        the minutes	ZVcVWb
        the modest	WWeYXY
        the moment	WdZWYZ
        the money	bbWXVU
        the monitoring	ZTdWWX
        the more	fWXSUR
        the most	cWbVWW
        the museum	ZWYaXc
        the museum's	dWZYXW
        the name	aVZWVd
        the named	ZUXYYf
        the names	ZWaUUe
        the nation	eXWWXW
        the nation's	bVbXWZ
        the national	daRVUW
        the need	aXbVaU
        the negotiation	bXcXXY
        the negotiations	bWdVXb
        the neighbours	YYeXXT
        the network	abZXVV
        the new	bTWXVe
        the newspapers	WfWXVW
        the next	SgSYWW
        the nhs	XcRVVX
        the night	fVYYXY
        the noise	cYaVYT
        the northern	YbaUUZ
        the note	aaaUWa
        the notes	fRaVWa
        the notice	cUVaXa
        the number	ZYVWUc
        the office	dUZWTb
        the officers	gQWUSZ
        the official	ZbaVVV
        the old	eSUYXc
        the ombudsman	VbdZXV
        the ombudsman's	cWWVWb
        the one	UcacSU
        the ones	dYVWVW
        the only	cXYWbU
        the open	abVSRS
        the operator	VdYVXW
        the operator's	YbXYWa
        the opinion	ZXZSaZ
        the opposite	XVbcXW
        the options	dYXXWa
        the order	eVZUUY
        the ordinary	bVZWVX
        the original	ZSYVaa
        the other	PabeUX
        the other's	cYWXXY
        the others	UhRQTS
        the outcome	dXaRWa
        the overall	ZccXXX
        the owner	VcZTWb
        the palace	bcXYYW
        the panel	WXcZVd
        the paper	bYbVVY
        the papers	WYWaUe
        the paragraphs	WXXeWW
        the parish	eWbTWV
        the part	bbWWWV
        the particular	bUaVdT
        the passage	dWZWVT
        the past	ZdXYYV
        the pay	fVWXXW
        the penalty	bZUVXV
        the pension	eVVXWa
        the people	aaXcUV
        the period	aWYXYc
        the permanent	XaYXXc
        the phone	XaWWWc
        the photographs	VXbXWc
        the pilot	baWVXT
        the plan	YYcWVU
        the point	fXbSUU
        the points	USdZUW
        the police	YbaTTY
        the policy	fSaQbS
        the pool	XYaYZc
        the position	WWgVXU
        the prejudice	TUcUbb
        the present	cVdUUW
        the press	dZSVUX
        the presumption	bTgTUT
        the prevention	WWZVae
        the price	VcZbTa
        the prices	aYcWWX
        the principle	UeWXYX
        the prison	YVaXXd
        the private	baVYVX
        the privilege	XdaXTX
        the process	XcaWXS
        the programme	VbbWbb
        the promise	bZYXWU
        the prosecution	VbaZXa
        the prospect	bZaXXU
        the protection	XcbWXU
        the public	YVaYbY
        the public's	ZTdWUX
        the published	SgWUVa
        the purpose	VcXXaZ
        the purposes	XZXXdY
        the qualified	UYZYZb
        the quality	bcWUVT
        the quarry	aWbWXa
        the question	bWdZZU
        the questions	WYZWYd
        the rate	YdZXUW
        the rates	ZYZVTc
        the raw	ZcXYXX
        the reason	YXWWYd
        the reasoning	YeXVWX
        the reasons	YWaYTa
        the record	aeXUWU
        the records	cYWUVb
        the reference	UVVVUf
        the refusal	bUcTUX
        the region	cWVYXa
        the register	eUaVSa
        the regulations	cVTReV
        the regulator	WbZRTc
        the relationship	WbbYXX
        the release	gYVWXU
        the remainder	XXaUWb
        the remaining	VbabWZ
        the remarks	fUYXXY
        the rent	WbXTTd
        the reply	XaWWbb
        the report	VeYZQX
        the reports	VfYTWa
        the request	XRZSbd
        the requested	cVWWWa
        the requester	VVcaWb
        the reserve	TgUWWX
        the reservoir	cXZXXZ
        the residents	WWdYaY
        the resilience	ZbUaWV
        the response	UcZXWW
        the rest	YbWUZa
        the result	aabUUX
        the results	VfZXVW
        the review	YaWTXd
        the reviewer	aVXUVc
        the right	XeYSXU
        the rights	aacYaU
        the risk	bXaUSa
        the road	TeWYYa
        the roof	WWZUWd
        the room	aZcYXW
        the rota	abZWVX
        the round	YYdXXZ
        the route	dXWWWX
        the royal	YZUVcY
        the rules	cVaYXb
        the safe	UaaYbX
        the safety	bWbUaY
        the sake	VZdVVU
        the sale	WcXWWa
        the same	abVVXT
        the sample	YdXYXT
        the scale	bRdYSW
        the scales	bWdWXT
        the schedule	VYcWXa
        the scheme	WcVWWd
        the scheme's	ZeXWXX
        the school	aVVURd
        the school's	cVbXXV
        the scope	YXWYXd
        the scores	WbZZZc
        the scottish	WVWaZd
        the sea	dYXZZZ
        the search	eWUWUZ
        the second	QYdRSb
        the secretary	ZZXXUc
        the sector	ZZbVWW
        the security	VabVYZ
        the sensitivity	eYVXWU
        the service	VXcYXZ
        the settlement	dWYVVW
        the side	UWgRTX
        the site	cbVWXW
        the sites	XYYYYd
        the sixth	cXbXXV
        the small	ZYWWYc
        the software	UaVUVd
        the sort	VbbYWa
        the sovereign	WZVVaa
        the spending	dXWVXW
        the spring	VbcWUY
        the staff	YYaUWZ
        the stage	XbYWbZ
        the state	cYWWVW
        the statements	WVdYYc
        the statutory	bdWXVU
        the street	XdWXYb
        the strength	YdZVTV
        the strong	dcWUUV
        the stronger	WVfXVW
        the strongest	bXbWXZ
        the study	WYZXXd
        the subject	bXSXWb
        the sum	TcWXWc
        the summary	VcbVYX
        the sums	caXXXV
        the supplier's	VacXXZ
        the supply	ebXXWV
        the survey	TYdVbZ
        the suspicion	hTVXXX
        the system	YaaWbY
        the table	TcWeUY
        the talks	YdYVWV
        the taxpayer	bZWUWW
        the telephone	TgWXXa
        the tender	cZaZUX
        the test	YQcagO
        the thinking	bZVWXb
        the third	aYZVVU
        the threat	YcZXVU
        the three	UdVUbb
        the thresholds	XYXWXd
        the time	RZdTWd
        the timetable	acUXXW
        the total	aXaVUb
        the totals	UdaTVW
        the town	dWVWVY
        the trade	dZUXUV
        the treasury	XcbYYZ
        the treasury's	bZXWVa
        the trial	bZeTVR
        the tribunal	WWWVgU
        the trust	UWdXRe
        the trust's	aUaUUd
        the trustees	ZZbXWU
        the truth	WgaYUT
        the twenty	WWWXWe
        the two	VXfWXT
        the uk	XYUWYb
        the understanding	XdVYXX
        the united	XZXWba
        the university	aXXZSc
        the use	aWZXXe
        the usual	aUYVcb
        the valley	cXaXYW
        the value	ZYaWWb
        the very	YfTUSU
        the vice	YcZUYZ
        the victims	VfaYYV
        the view	VTfXUa
        the village	YYaVUZ
        the visitor	aVWWWc
        the water	XbXWZY
        the way	cZUWaW
        the weak	WeXZYY
        the website	XaXXWd
        the week	VgUXXW
        the weight	ZVaUcV
        the weightier	cTaUVR
        the welsh	YRTRac
        the white	bYbYYW
        the whole	ZbZVVZ
        the wider	aWcUVU
        the wind	YcWXVY
        the winning	TdaUVV
        the wish	YZcXYX
        the withheld	UVVWXf
        the women	WcbYYY
        the work	VdTWYd
        the working	ZdVXXW
        the works	dYWXYX
        the world	RgYQZR
        the worse	VfWYXW
        the worst	cZVVWV
        the wrong	VgTVUT
        theat*	abUVUY
        theatre	bbVVUX
        theft	WbaVWb
        theft*	ccYYXU
        thefts	ccYYXU
        their	bdTOOS
        their council	cXZZZZ
        their homes	dUVWWZ
        their lawyers	VeZZXZ
        their names	VYVaYf
        their neighbours	VcXYXZ
        their own	bYUWWa
        their words	ThWWWS
        their*	gWUVVT
        theirs	gWUVVT
        theirs $	gVUVVT
        them	aaUTSY
        them $	dZXXQU
        them and	aYWZVc
        them are	WZWcVb
        them at	cbWYXU
        them for	acWYWW
        them have	aaUYWU
        them in	XWXVWf
        them is	YdXXWT
        them out	VaSTUb
        them that	ZdUXWV
        them to	YaWUZb
        them would	RbZSUc
        thems*	ZbaXVU
        themselves	ZbaXVU
        themselves $	XdWZXX
        themselves and	ZdWXXW
        then	TcXgTX
        then $	ZYcWXX
        then be	UfWWWW
        then the	bUbbTT
        then to	VaWcYW
        there	bbYaWV
        there $	ddSSWQ
        there are	VdWbTY
        there being	YTeUUc
        there has	cZSVaV
        there have	YcVUWY
        there is	bXSYac
        there the	UbaWWU
        there to	eRTdSS
        there was	bZaWXU
        there were	eVVTXc
        there will	UbaXYV
        there would	YXgXVU
        there'd	bbUVYW
        there'd be	bbUVYW
        there's	fVYVaU
        there's a	fYWVYT
        there's an	baWXZW
        there's no	VUfXbU
        there*	aUdOWY
        therefore	XQgQWa
        therefore exempt	WWUXWg
        therefore not	VWdVbY
        therefore the	XYdVXY
        these	SYbcaX
        these $	WTVeVa
        these are	bXYZcW
        these considerations	WccUVX
        these matters	XWYdXX
        these points	YXZcTY
        these reasons	XTaVYb
        these terms	VcXVVa
        these the	XWeYYX
        these two	VXdXWY
        these we	YXfUXX
        these were	abXYYW
        these would	YeYWWY
        they	caZJVU
        they are	VXeRUb
        they can	caVXUW
        they can't	YdYZZY
        they could	YdTWYb
        they did	bbUXWU
        they do	WZdWWX
        they had	VhVVVV
        they have	bZRVSZ
        they knew	eWWYXW
        they know	bZVXWT
        they may	eWVWUV
        they might	eWWYYX
        they need	baXZWY
        they say	acWWWU
        they should	caVXVU
        they think	WcZZZY
        they want	ZVcYZX
        they were	aWaVVe
        they will	YdXZYX
        they would	XcTWTW
        they'*	dZXPYS
        they'd	XfZTPQ
        they'd be	WeYWWV
        they'll	dXZUUU
        they're	bXXVbZ
        they've	eWWUZS
        they've been	cZTWVW
        thief	dVZUYZ
        thiev*	SiTVVS
        thieves	SiTVVS
        thin	fUaUUR
        thing	dZXXVT
        thing $	fVYYXW
        thing that	gUXXWW
        thing*	YeYYXU
        things	YeYYXU
        things $	YdWTUa
        think	WagWTT
        think about	WaWaWb
        think aloud	VfYYYX
        think of	aaZVVT
        think that	aYaTTZ
        think the	aUfVVV
        think twice	XdWWXY
        think*	abXUXW
        thinking	ZbUVYY
        thinks	ZabWXU
        thinn*	WeWXYX
        third	YZVUZY
        third of	eWXXWW
        third party	SbWWaa
        thirt*	XaWRRb
        thirty	XaWRRb
        thirty one	VVUVWf
        this $	YZPbQb
        this case	aRbUQd
        this decision	YWYYXd
        this exception	YYVWbb
        this exemption	WaVZXe
        this footing	XWaZcX
        this in	UZbVUf
        this information	ZSWSTg
        this instance	XadWWX
        this is	YUXQZc
        this kind	VaXYVb
        this letter	VRRbUe
        this matter	YbXXYc
        this moment	XYdYYX
        this notice	VWYZZe
        this occasion	WXeXYW
        this office	VXXWYf
        this one	cWZRbQ
        this part	VabbXX
        this point	VdZXWa
        this reason	dWaVWV
        this reply	XVWYXe
        this response	XVXYXg
        this sort	ZdXVcU
        this stage	XWfYXV
        this subject	XcWWWa
        this the	bZZUUT
        this time	YXeWWU
        this under	VdXUTY
        this was	XWUXXf
        this way	VcUeVY
        this would	caRSUX
        this year	VfZTVT
        those	ZaaQdQ
        those affected	cZWWWV
        those against	ZYdXYY
        those for	QaYTcZ
        those in	YXdYbT
        those it	YdWVUU
        those of	TYXVad
        those reasons	ZbXTWZ
        those that	VYXdWW
        those under	TiVYUU
        those who	cYYTZP
        those whom	ZXdZZW
        those whose	eTZWXV
        those with	cVUWcX
        thoug*	XZdZWV
        though	YdcSYS
        though it	SacXVa
        though the	VcaVTb
        thought	YVbbUb
        thought about	YVacTU
        thought that	XaWTVb
        thought the	WcaYXY
        thought to	bYWaXY
        thoughts	TfZUUS
        thous*	cZaWTR
        thousand	bbVWUS
        thousands	cVdYWW
        thousands of	eWWYXX
        threa*	WhTUUU
        threat	ZbUXTa
        threat to	cVYXVd
        threatened	VgYVXU
        threats	WgVWXT
        three	TbXbXb
        three $	TWdSVb
        three limbs	VUXWeY
        three months	VaYWWb
        three of	UaXYYc
        three points	YXcYWX
        three weeks	bWaYXX
        three years	eZWWWW
        thres*	VaVUcZ
        threshold	ZXZXdY
        thresholds	UcVTSZ
        throu*	XbbUVX
        through	YbbUVX
        through a	VdXZYX
        through the	WdZXUa
        through their	YdYXZZ
        thus	WVbUVb
        ticke*	fVYYXV
        ticket	eWYYXY
        time	YbXPWa
        time $	cXZTTb
        time and	XdXXaW
        time as	VYYWXd
        time being	VVdXWb
        time for	ZWcWaa
        time is	ZcWXXW
        time it	VecYXV
        time of	dbUYVW
        time the	YdbYZX
        time to	cXWXWd
        times	aYZSRc
        times are	aTWWXe
        timet*	ZcZXWV
        timetable	ZcZXWV
        timetable $	bYaXXW
        timin*	XYdWaX
        timing	XXdWaX
        tip	TedWWT
        tippe*	abaSVV
        tipped	UdbUWW
        tippi*	baYZXW
        tipping	baYZXW
        tips	QWeaQR
        tips the	VYeUTV
        title	WUTSTh
        to	YZZXbW
        to $	ZbSbZZ
        to 0	aWdMQY
        to a	XZXNaZ
        to account	eWaRTU
        to act	eYUWVU
        to all	XcaXVZ
        to an	WbZSYX
        to and	YcXYYY
        to answer	XeTXUY
        to any	XdWWbV
        to apply	cTVYdU
        to ask	aTRabc
        to avoid	abWWVU
        to be	ZZaPZW
        to bear	dZWWWW
        to become	YcZZZX
        to being	dZXYXU
        to bid	eWUYXV
        to blame	bZVVVZ
        to both	WeYWXW
        to break	VccWVW
        to bring	WdZaXW
        to carry	ZbXaaU
        to challenge	fVXVUW
        to check	eWVWXV
        to choose	VdaUXU
        to close	bWYZXc
        to come	dYTQZY
        to comment	cZYXXV
        to compare	fUYZYY
        to complain	dXYYYX
        to comply	YUWYbb
        to conclude	XVeXXX
        to confirm	VdbUaW
        to consider	UXTacd
        to court	YbbZZV
        to deal	XcXYWb
        to decide	bUcTdW
        to defend	aaUWWU
        to disclose	UXcbaa
        to discuss	VfWYYX
        to displace	baaYVX
        to do	WWbXXe
        to each	cWTcZX
        to every	adYZYU
        to explain	VbUVVe
        to extend	UUXXXe
        to feel	YdVXXW
        to find	VXaUXe
        to foi	YXXYWd
        to follow	WcaXdW
        to get	UfWWVX
        to go	WaZWTb
        to hand	cXaVWY
        to have	cYUTSZ
        to hear	cZWXXU
        to help	UTdTTb
        to hide	dYUTVV
        to his	gZUWVV
        to hold	ZYfUUQ
        to identify	XVVXVf
        to information	aVWXYc
        to it	WdVWZa
        to its	acXUWY
        to itself	WXeYUW
        to judge	cZWWWU
        to justify	eVWSZU
        to keep	bcaWVU
        to know	fSZTTY
        to lay	XcbXXY
        to learn	dXVUXT
        to legal	YVXZbc
        to let	ZdZUXU
        to lie	YYeXXX
        to look	aZWZUc
        to lose	XcZYWW
        to make	baWUTa
        to me	WaeWYZ
        to mean	WWWXdb
        to meet	aWbXaV
        to more	YdWYUX
        to name	VfXYYV
        to narrow	WUVWVf
        to national	bWZXaZ
        to obtain	XdXXWY
        to offer	TcTWXd
        to one	YbbTSZ
        to open	aYVYVd
        to openness	gXTVWV
        to other	XYWZeX
        to our	XWfVWW
        to ourselves	YadXXU
        to outweigh	ZTfWSV
        to pass	WeWWXZ
        to pay	XcYWRW
        to people	dYXYZW
        to plan	YfUVWR
        to prejudice	abWSYY
        to prepare	cYZVYY
        to print	bZTWVY
        to protect	aZXSYV
        to provide	VVcYXb
        to public	YWcWZX
        to publication	VVVXbZ
        to publish	ZZYcXT
        to put	XdZUYV
        to question	bTUXVg
        to raise	eWXYYV
        to reach	aZWWWc
        to read	ZUTUbe
        to refuse	UWeVWW
        to regulation	cWZVXa
        to release	YUfPYY
        to rely	UZYVac
        to reply	ZYXYWd
        to report	XXVUYe
        to requests	ZZZZWc
        to respond	YXZWUd
        to rest	gUWWYX
        to reveal	UecUYT
        to run	VXdWVc
        to satisfy	dXZXYW
        to save	eXVZZW
        to say	VdXTZW
        to section	QRRfbS
        to see	fUYUSY
        to seek	XdZZZZ
        to sell	ZcWWWW
        to send	VcWWYb
        to set	WaZcWU
        to settle	UgVXWX
        to share	WfaYYX
        to show	WdUVZX
        to some	VfWYYY
        to speak	VfXZXV
        to spend	XdYYZY
        to stand	XXdZYW
        to stay	YcXXYX
        to stop	cYXYXV
        to such	abVWYW
        to supply	WVYYcc
        to take	WaaWcU
        to talk	VdXWYX
        to tell	acabWS
        to tender	bXXYZc
        to test	gWSWWV
        to that	XXXUUf
        to the	XZVaWb
        to their	VdTUVc
        to them	gXXUXW
        to these	aZYXVW
        to think	WdYaTV
        to this	XYVaUd
        to those	YbbVUU
        to try	UeVXWb
        to undermine	XfXXUV
        to understand	fUXXXW
        to us	YYaaRb
        to use	ZcZYXX
        to wait	ZVgSTX
        to want	hSUXWW
        to weigh	XbYWdU
        to what	XZadTU
        to which	dXUaZX
        to withhold	XUbVac
        to work	WfTWVW
        to write	acWXYY
        to you	XbUYRb
        to your	YUYUUe
        today	UcdVTU
        today $	XeaWXU
        toget*	UWcXbZ
        together	UWcXbZ
        together $	bYWbZX
        together with	UZYVVg
        told	daVVPX
        told $	aZUaUX
        told how	dXXXZW
        told in	UcYXWb
        told that	YeXXWV
        told the	dYXYXV
        told to	dcXZYU
        told us	ZbWRUX
        told what	bWWWWb
        told why	aYUVVb
        told you	adVUVY
        tongu*	XdXYXX
        too	eZYPSV
        too $	ecTUVQ
        too and	acaTUX
        too that	bbSUWT
        took	aYReUa
        took account	XXXdXY
        took into	ZVZcYW
        took part	YcTWVS
        took place	aUUVUf
        took the	eWXWXW
        tool	dUXXUZ
        top	dWZZZY
        topic	fVYZZX
        total	XWZQPh
        total*	TagVVS
        totals	TagVVS
        touch	dYWXXX
        touch*	iTUWVT
        touches	hTUWWU
        towar*	YVZcdU
        towards	YVZcdU
        towards release	VWUZeT
        town	fXUTTU
        town $	adWVWU
        towns	cWVXWa
        towns*	fWVXXW
        toxic*	abYWVV
        toxicology	abYWVV
        trace	cYUVVa
        trace*	XcUVVY
        traced	TeVVVY
        track*	UccUWV
        trade	cYXScT
        trade $	ZZXYcW
        trade secret	RUcWZd
        trade secrets	aVVWeV
        trade*	ZYZUVb
        traders	bZaVVW
        tradi*	bXVVVc
        trading	bXVVVc
        trading standards	cXWVVb
        traff*	ZdTVUT
        traffic	eZUWVU
        traffickers	VgWWWV
        trail	YeVUWV
        train*	YdSSVY
        training	cZUSVY
        trains	YdVVXW
        tram	eXWWWZ
        tram extension	dYXWWb
        trans*	dXbUKT
        transcripts	TfZaVV
        transfer	WVUVXg
        transferred	UVYZYe
        transparency	gOeSSQ
        transparency about	YXeXXV
        transparency in	fXVWWV
        transparent	cXZWXZ
        transport	XYXVVe
        trave*	ZaTRUY
        travel	YaVUWb
        travellers	ZcTWXU
        treas*	YbYVWa
        treasury	XcbYYZ
        treasury's	bZXWVa
        treat	UdVVXc
        treat*	aZYPba
        treated	aYUSbZ
        treated as	VaVUcb
        treatment	cbUWVW
        treats	dXYWbX
        tree	ZXYZWc
        trees	cZYXXX
        trial	ThcQPL
        trial $	ThZVTV
        trial is	cZaVWU
        tribu*	XWXRgW
        tribunal	TaWRfX
        tribunal has	XXYXdY
        tribunal in	XYVVeW
        tried	VZdZZZ
        trigg*	VgaVUS
        trigger	YdbWWU
        trivi*	eYVVVU
        trivial	eYVVVU
        troub*	XhRTUR
        trouble	acRTST
        true	eYWVbS
        true that	ZcTVVV
        trust	dXZTNZ
        trust $	YcbRUX
        trust and	TiSUUR
        trust has	bWZaYc
        trust in	hVVWWS
        trust that	UfXZYc
        trust's	YZaUUf
        trust*	YaXRQb
        trusted	ZdXWXS
        trustee	WZUWYe
        trustees	ZaYTTV
        trusts	caTUWX
        trusts $	caWVXX
        truth	WgZWYU
        truth $	XfVVUU
        try	YcXWYb
        tuesd*	UaaXWZ
        tuesday	UaaXWZ
        tunne*	aXXVVc
        turn	UfUeTV
        turn $	TZYYVc
        turn up	cbYXWU
        turne*	dWYYXa
        turned	dWYYXa
        turni*	WUXeWZ
        turning	WUXeWZ
        turning to	WUXeWZ
        turno*	UdaYYX
        turnover	UdaYYX
        twelv*	UYVUYf
        twelve	UYVUYf
        twenty working	VUWXVg
        twice	XfXSTX
        twice $	TgXVWV
        twice about	XdYZZZ
        twice and	eXRWWV
        two	WaXYVb
        two $	bReTTZ
        two are	XccTbU
        two of	TiUVVT
        two other	WgVUXV
        two sides	VabaUU
        two years	aYUVUa
        type	aWUYbc
        uk	TWTUZf
        uk $	WYWXYd
        uk gdpr	XVZZba
        ultim*	XadXXW
        ultimately	XadXXW
        unabl*	aZWVWc
        unable	aZWVWc
        unable to	aZWVWc
        unann*	UcVWUb
        unannounced	UcVWUb
        under	ReVZaY
        under 0	YYXTYf
        under a	WaXWUb
        under an	YYYWWb
        under investigation	ZcXZZX
        under no	VZYYca
        under regulation	UdaXXa
        under s	YcYYWZ
        under section	YdWYUb
        under the	VUUZdb
        under this	VWWVba
        under*	iVTNWT
        undercut	RcWWVc
        undermine	XfZUTU
        undermine the	WeWUWX
        understand	fTTWcW
        understand that	ZWVUda
        understand the	gTWXXV
        understand why	fUXWXW
        understandable	eVYZYY
        understandable wish	eVYZYY
        understanding	fUaSRP
        understanding of	jSSTTS
        understanding that	UgVYXX
        understood	cXSVZU
        undou*	dVbYZV
        unfai*	afPRUQ
        unfair	ZdSSUU
        unfair to	ShWWYY
        unfin*	WcScaU
        unfinished	WcScaU
        unifo*	YYVXWb
        uniform	XZWXXc
        union	ZcYWWa
        union*	caWXWU
        unions	caWXWU
        unit	WcUVVa
        unit prices	WXcYZc
        unit rates	XcYZYY
        unite*	XZXWba
        united	XZXWba
        united kingdom	XZXWba
        units	ThTaUT
        unive*	bYWZTa
        universities	eWUWXU
        university	aXXZSc
        university has	TTZcWW
        university would	VeYWZX
        unlaw*	cbWWYW
        unlawful	cbWWYW
        unles*	WVVXcc
        unless	WVVXcc
        unpro*	WeZXYU
        unrea*	bXTXcZ
        unreasonable	bXTXcZ
        unsee*	XacWWW
        unseen	XacWWW
        unseen $	XacWWW
        unset*	dYVYVW
        unsuc*	UfYWYV
        unsuccessful	UfYWYV
        until	VakQWN
        until 0	eaXYUT
        until the	TbeVZT
        until then	XUdYWa
        unusu*	bWaZYX
        unwel*	VeZZYW
        up	bcaZLR
        up $	bcaYUR
        up again	TgVVVW
        up and	abWXYW
        up for	ZcYXXX
        up in	aYWWXc
        up is	abWXYY
        up on	cYYZYX
        up the	XacSVU
        up their	cYWXYV
        up to	aYUTVc
        up we	VSfXXb
        up with	acSXVW
        uphel*	XScSWb
        upheld	XScSWb
        upheld $	STeTTa
        upheld in	WVaYXb
        uphol*	UabSTc
        uphold	UbYTUd
        uphold the	TcaTUZ
        upholding	YWdWZW
        upholding the	YWdWZW
        upon	YeROaX
        upon $	UbaXaZ
        upon a	abWVUU
        upon it	eVXXXc
        upon the	bZUTeW
        upon which	fUXYXW
        upper	VUaWbe
        us	UZeaZX
        us $	bUccPY
        us 0	YXXYXd
        us about	dXUTWV
        us and	WgSTTS
        us by	UfYXWX
        us for	XcSSUb
        us in	XbVbWZ
        us know	VZYXYd
        us of	XaWVXb
        us on	VeYYYY
        us so	acZVXU
        us that	cWZVVc
        us the	bZaWUV
        us their	UgXZXW
        us to	bVYWda
        us with	UbcUXU
        use	bdWONW
        use $	bbUVRV
        use for	bYUXWW
        use it	WdZXWX
        use of	bYXVTY
        use the	abQYVZ
        use to	YcWXXW
        used	acVPRX
        used $	aXXSTb
        used by	ZcYWWV
        used for	fXWYWX
        used in	dZUTWW
        used to	aaWYYb
        usefu*	eXYWVW
        useful	cZVXVZ
        useful to	bVYXVc
        users	dZWXXV
        using	ZZWYYb
        usual	aUYVcb
        v	TSbUgW
        v information	YYWXcY
        vacan*	UbWUXb
        vacant	UbWUXb
        vacci*	bbWXWX
        vale	XUWWVe
        valle*	fUaVXX
        valley	eVaVXX
        valua*	XacUSZ
        valuable	XZdYXU
        valuation	YbXVUb
        value	eVXSUY
        value $	ZUVVbc
        value and	VeWYZZ
        value for	eYTVVY
        value in	hSVXUT
        value of	WbdWVZ
        value*	YeVVUT
        values	XdWVWV
        vat	VTVTWg
        vat $	VVWUXf
        vehic*	ZaRSTd
        vehicle	bZTVUc
        vehicles	XbUVXd
        verdi*	XWbdUS
        verdict	VYbdUS
        versi*	XdVSYX
        version	YcXTYW
        very	WjUQZQ
        very strong	YbaYWY
        vesse*	WZWXXe
        vessel	ZUXXXe
        veter*	eWYXVW
        vetti*	ZcWYWX
        vetting	ZcWYWX
        vexat*	WVWWXf
        vexatious	WVWWXf
        viabi*	aZWVWd
        viability	aZWVWd
        vice	YcZUYZ
        vice chancellor's	XZWXXb
        victi*	ccXPRQ
        victims	dZZSTT
        victims of	WeVYWY
        video	YZWWWc
        view	XXeXWU
        view $	cZSdYS
        view is	cYaXVU
        view of	TccXWT
        view that	YQeVTZ
        view the	bVbWWV
        view to	cWUXcY
        viewe*	dTTUWd
        views	eXZSYZ
        views $	bVbXVc
        views for	ZbYYbW
        views on	bYXWVc
        villa*	bXYVYX
        villagers	fTWYXW
        viole*	ZdVVVV
        virtu*	ZWYYba
        virtue	ZUYYba
        virtue of	VXYYba
        visib*	gYUUVR
        visible	fZVUVR
        visible $	fVXWXU
        visible to	ZeXXXW
        visit	YcbTVU
        visit*	YaWUTb
        visited	YWXYYg
        visitor	bUXYYc
        visitors	aaVSVX
        visits	UdbXUT
        volum*	YbWXXZ
        volun*	bWZSbY
        voluntarily	TdUVVb
        voluntary	dZXXXW
        volunteer	UZaZcW
        volunteered	TbUVXb
        volunteers	cXaSTR
        vote	eZXVVU
        voted	fVSWXd
        voter*	fUaVXU
        voters	fUZVXU
        vulne*	aYcVVT
        vulnerable	aYcVVT
        wait	WTjSSW
        wait $	TVhTUR
        wait for	eZVVXS
        waite*	aZUWVZ
        waited	aZUWVZ
        waiti*	cWaaUW
        waiting	cWaaUW
        waiting $	aVbXXZ
        waiting for	cYbWYV
        waiting times	bcWVWX
        waive*	XcUWaU
        wales	WXcVUd
        wales $	daWWXV
        walk	dZVWVS
        walk away	VfXWYX
        walke*	gWVYWX
        walkers	hTWZXY
        walkers and	cYXWYa
        wall	bZXTSb
        want	fXVWSR
        want it	VdWcYV
        want the	ebSTWT
        want them	eVYYYX
        want to	eWZUVS
        wante*	XXVXVe
        wanted	XXVXVe
        wanti*	cWXWbV
        wanting	cWXWbV
        wanting to	dWUWbW
        wants	baTTcS
        war	ZeVWVU
        ward	dWVVUc
        ward $	dVWXWc
        warde*	YdWWXZ
        wardens	YeWWXY
        wards	XZUVUe
        wards $	aUYWWc
        warne*	eXVXVT
        warned	eXVXVT
        warni*	aXXUTb
        warning	XYYWTc
        warnings	eYWWYS
        warra*	WbcYXX
        was	dUVRWc
        was $	bSUcTb
        was 0	XWYXYc
        was a	cWYWUZ
        was about	ZTVXZb
        was agreed	WZTUVb
        was asked	XaaVWa
        was carried	cWXUUf
        was chosen	cXWXVa
        was considered	XWXVae
        was consulted	XfZUYU
        was drawn	aUXYYe
        was for	bVXRTe
        was found	ZYdTTa
        was given	bYYTUZ
        was in	ZWcVVc
        was issued	UXaYYd
        was late	cVYWVZ
        was made	daRVVY
        was meant	aUUYXb
        was not	cWbSSa
        was obtained	VaXYXd
        was on	WbVWVc
        was out	bVYXYY
        was paid	cZYSUW
        was promised	XdWWXV
        was put	bXWYTa
        was received	aSbWZa
        was said	ZZXWcW
        was sent	VVXXWf
        was set	TeTVWX
        was shared	gUWXXV
        was spent	WbVSTd
        was struck	cWXWWa
        was taken	eVWXYY
        was that	ZZcXXW
        was the	aWaUUY
        was to	YVdWYX
        was told	WeWUXb
        was used	cYVXYW
        was worth	acXUVV
        was written	bXWXXc
        waste	eVSaSW
        waste*	XdVXYY
        watch	ZeVVUV
        watch*	bcSUVV
        watchdog	hUUUVV
        watched	bbUXXV
        watched $	eWYYVW
        watches	XdWYXV
        water	ZWSQWe
        water company	UdXYZZ
        water*	YgSVUV
        way	aXcbXS
        way $	ZWaeTW
        way in	cWXXVU
        way of	ZZYUTa
        way the	YcWZbY
        way to	WccWUV
        ways	UXbWcV
        we	TSceQb
        we accept	eSaUSU
        we acknowledge	dWYYYY
        we agree	dWZYWV
        we also	cXTWXa
        we appreciate	dWaXXX
        we are	XcWVUe
        we asked	UYVVVf
        we attach	WZdXWX
        we believe	SZcaYY
        we came	TcYdWY
        we can	XZXYUc
        we can't	ZYbVTZ
        we cannot	RabTUg
        we come	YVacWV
        we conclude	YYcVVY
        we consider	UZeTSX
        we considered	XXVcdX
        we consulted	WUZaYd
        we could	VZYRYc
        we did	baYSWX
        we do	dUVSQe
        we don't	gWVWXT
        we feel	cVbTTS
        we find	ZRiOSR
        we found	XVbbXa
        we gave	YXXWXd
        we give	dXaTWV
        we go	WcXbbY
        we had	WYWcYa
        we have	XUabTZ
        we hold	SZXWVf
        we hope	UbZUVa
        we identified	aUXeWX
        we judge	UWgYXX
        we know	bcVVWU
        we looked	WYYdXW
        we may	TUVWca
        we might	UacXWa
        we must	SZWbcX
        we need	TeWVVd
        we noted	ZWWeVW
        we now	ZYZdUZ
        we pay	VdWXYc
        we place	VXfXUU
        we prefer	VWfWWX
        we put	XdbZXU
        we received	XYXXYe
        we recognise	bWZbWX
        we regard	YUdUWW
        we say	XcaVWU
        we see	YXbbVU
        we shall	UcdXVY
        we should	WabbYX
        we suggest	VXXVYd
        we take	eWXXUb
        we therefore	SSWbTd
        we think	UWgTTU
        we took	YSYeXV
        we uphold	WVeXWU
        we weighed	YVUdXb
        we were	YaVTTc
        we will	UYWUbf
        we would	ZaZPQW
        we'd	YfaUUT
        we're	fXYSSW
        we've	bUeVUW
        we've concluded	XWdYYX
        we've decided	WWfYXW
        we've had	YdZXXV
        weak	YfTUUT
        weak points	XdWXXY
        weake*	ThTScT
        weakened	YdVYVX
        weaker	aXVXeY
        weakn*	bbVWUV
        wealt*	gUUWXX
        weapo*	cYXXWW
        websi*	XZWRTe
        website	XZWRTe
        website $	cTZUTd
        week	XcYPRX
        week $	acYTVT
        weekl*	aZXVWc
        weekly	aZXVWc
        weeks	XabRWZ
        weeks $	TdRSSb
        weigh	YYcWcW
        weigh more	VUgWVV
        weigh the	ZcWUdW
        weigh*	YTccZR
        weighed	QVdeTV
        weighed the	UbZdTT
        weighed these	YZdVZX
        weighing	PQZdYX
        weighing the	VXVUed
        weighing these	UVgWWV
        weighing up	WUXeWU
        weighs	XWbcWY
        weighs more	YWcYYY
        weight	aVaScX
        weight $	bPaQeQ
        weight and	WWeWVX
        weight of	ZTbWZW
        weight on	aZXWbZ
        weight than	UcYVVV
        weight to	cTbRbT
        weightier	dWbTVT
        weightier $	cXeUWU
        weighty	aWYUZU
        weir	bYXXVb
        welfa*	aWdXXW
        welfare	aWdXXW
        well	abVLdR
        well $	YeVUTU
        well as	XcYUaT
        well be	ZcXXWW
        well spent	eTXZZZ
        welsh	ZaTWZa
        welsh government	aTTTab
        welsh ministers	WXZbYZ
        went	fYUYRS
        went on	baWcWW
        went wrong	fUZYXY
        were	aYSbQc
        were $	RYZeXc
        were 0	RcYUYb
        were asked	eTYYXY
        were considered	VeVZWV
        were for	VfXVXX
        were given	WeXbXY
        were it	XbXWXe
        were known	UfXYYX
        were laid	UecZXW
        were made	bZVWUb
        were not	ZYaTUc
        were promised	ZbbWWU
        were published	UgWXYW
        were put	aaWbWX
        were sent	bcVYWU
        were taken	bZYWWa
        were the	SdbTVa
        were their	bZUUYV
        were they	ShYXYV
        were to	VeWVVb
        were told	UbWVTe
        were written	YbVXXb
        what	WYYgZU
        what a	abVWVW
        what can	bWVcYW
        what follows	YVXcXa
        what happens	acXXXX
        what has	bZWXaX
        what i	WbVZXb
        what is	cVVbWa
        what it	fTWZaV
        what its	WcaYWX
        what may	bVZdUW
        what officials	cYXYYY
        what one	UgWWWW
        what speaks	YWWdYY
        what the	bYVRYZ
        what they	ZdVVWT
        what to	XZVWXc
        what was	dXWXTY
        what we	TfVYYZ
        what went	fUZYXY
        what would	SVcfSS
        what you	RWeVSg
        whate*	UfZWaU
        whatever	UfZWaU
        when	YcWYbU
        when a	ZcUXWZ
        when and	XdXXXX
        when it	XYTXbc
        when one	WYcVXb
        when people	WeYYYY
        when the	ZYWVcX
        when there	TbbXWc
        when they	abUXTU
        when you	WbUWVa
        where	XZUcdW
        where a	ZXVUWe
        where an	YaWZcY
        where disclosure	ZXWWeU
        where it	ZYWdaX
        where no	VbXZcY
        where the	XbUZaa
        where their	cZUVWU
        where there	WbWYab
        where they	eVZVcV
        where to	VeUWaV
        where we	XXVdUZ
        where*	YVfXZV
        whereas	TYeWaW
        wheth*	dVVbZX
        whether	dVVbZX
        whether a	VcTVZa
        whether information	XYbcaX
        whether it	XZZbVa
        whether or	bZXWaW
        whether section	XXXXWe
        whether the	iOUZZX
        whether their	dZVXXU
        whether they	dYXXXX
        whether to	YbTWUc
        whether we	XZXcWa
        which	ZbTXaY
        which 0	TbWXXb
        which a	bXWXVd
        which has	YXdSQW
        which have	VdUVcT
        which i	aYWXab
        which is	YYYTYb
        which it	bXYWZb
        which makes	eWXXVW
        which may	YbYXWc
        which ministers	baWYWU
        which must	WaTYbc
        which no	dXYZWa
        which nobody	VfUXWT
        which of	XbYVYc
        which the	WdVYTY
        which they	XZbYWX
        which to	YZdUVT
        which was	VbUSVa
        which way	YcWZbY
        which we	XaSYTa
        which were	XcXZbU
        which would	YVZXca
        which*	XacZYY
        while	XWgUbR
        while it	aYUWbU
        while the	YZcUYW
        while we	XZcYZa
        whils*	YYdWUW
        whilst	YYdWUW
        whist*	ZbXVXa
        whistle	eXWYXW
        white	bYbYYW
        white paper	bYbYYW
        white*	YdYXXW
        whitehall	YdYXXW
        who	abUMVa
        who are	XeVXWX
        who asked	YbZZbW
        who attended	aabYXW
        who cannot	fVVYWV
        who do	WeWUWX
        who fear	cZWXXV
        who gave	cYXWWT
        who had	XYXVWd
        who has	ZcTWTR
        who have	aaUWWZ
        who is	XcTWXa
        who knew	XeTWTV
        who know	abVYXV
        who knows	XcWXXZ
        who learns	WeXYYW
        who live	hTWXYY
        who lost	eYUWVV
        who might	dYUWWW
        who paid	aWaWXc
        who pay	cYXYXV
        who pays	aaWXWV
        who took	dYUWWX
        who was	baWVVX
        who were	bXVVXa
        who will	aZVVYZ
        who would	TYeVVW
        who'd	XfZUTS
        who'v*	WeYYXW
        who've	WeYYXW
        whole	WacTaY
        whole $	cUXXca
        whole of	aaVWXb
        whom	YcbVRU
        whom it	YYdZWV
        whom we	WbbYZY
        whose	ZeURYV
        whose disclosure	WWVXgU
        why	gOSjVR
        why $	eTVUWa
        why it	ZZWeVW
        why the	dUShUU
        why we	aUbbXW
        wider	aWbUWb
        wides*	dWVZZX
        widespread	dWVZZX
        wildl*	XZTVWd
        wildlife	XZTVWd
        will	VfXTVZ
        will ask	VfXWYW
        will be	UdZTQb
        will find	VcXdWV
        will follow	VXdVWa
        will go	WeWXXV
        will have	cXWWXb
        will hold	caaYYX
        will keep	XZcVYV
        will look	UYaVWc
        will not	aVbVYZ
        will pay	eVVVXY
        will stop	XdXZYY
        will take	ZZUVUd
        will want	cZVZXV
        willi*	YdVVXV
        willing	ZcWWYW
        willing to	ZcWWYW
        willingness	WeVVYV
        win	aUeXWX
        wind	bZWXVY
        windo*	YeUWWU
        window	XeWZXV
        windows	ZcVWXX
        winne*	dYUWYV
        winni*	WcaUUV
        winning	WcaUUV
        wins	SXjSWR
        wins $	XUgUXV
        winte*	aYdUVT
        winter	aYdUVT
        winter $	XdWWVU
        wish	bXcSUV
        wish for	WdbYXX
        wish of	dWaWXY
        wish to	dVaUVX
        wishe*	TdcTTZ
        wishes	YacXVT
        with	WaYUYX
        with $	fVXWXX
        with a	baTQcT
        with an	dUbWWa
        with disclosure	VYfWXV
        with it	YeRTSW
        with its	WdWVbZ
        with names	WbbXVa
        with no	ZbZWWX
        with nothing	WbWXWb
        with one	XbYXWb
        with other	TeUWbW
        with our	ZYWUYd
        with section	YWZSXf
        with some	fUbVTV
        with that	YYbXWZ
        with the	YZYZUa
        with their	eZTYYU
        with them	VZVXXd
        with this	dXUTUc
        with those	VVXcca
        with two	abbYXT
        with under	WWXUZc
        with us	VXeaVW
        with what	ZZSXWa
        with your	YUZWTe
        withd*	YeUUWU
        withdraw	VfVXXW
        withh*	MXgWYZ
        withheld	TYbQWc
        withheld $	WXdUSa
        withheld section	WUVTXf
        withheld the	WVaXXc
        withheld under	UbURWa
        withhold	VPhOaW
        withhold $	TUjSWR
        withhold the	XWbVcY
        withholding	QZcaZV
        withholding $	USZeUT
        withholding it	XXVccW
        withholding the	XbcXUa
        withholding this	XUdTWZ
        withi*	WbWUba
        within	WbWUba
        within 0	TRYXTf
        within section	YXVWYc
        within the	UbYYcW
        within three	cXZZZY
        witho*	ZZaLYW
        without	ZaWOZX
        without a	YbSVTb
        without being	UgYYWW
        without competition	aWUVUb
        without each	VgTYTU
        without fear	ThXYXX
        without having	UgYYZY
        without hesitation	XYdYYY
        without it	WcXVVZ
        without the	eSaWWb
        without which	VfWZYW
        witne*	ViTRSQ
        witness	VhVUVS
        witness accounts	WeWYXY
        witnesses	YeVSVV
        witnesses who	XdYZYY
        women	aabVXV
        won't	UhUYWV
        wonde*	acVVVX
        wonder	acUVVT
        word	UcWWSc
        word $	VeWXUa
        words	XcVYWZ
        work	TgWTSa
        work $	dWZTVZ
        work and	cZXYWX
        work in	YbXZWa
        work on	WfVWWW
        work out	WfWXXZ
        work would	WcZXWa
        worke*	ZZVWVc
        worked out	XdXZZX
        workf*	eWbYYV
        workforce	eWbYYV
        worki*	ZbZWWa
        working	YbZWWa
        working days	TaXXXc
        working papers	bbYZZU
        working with	ZdVZYW
        works	cZcRSW
        world	QgYQZR
        world at	YWcZbY
        worri*	XdWWWW
        worries	XdWWWW
        worse	SgZVSS
        worse for	UeaWXW
        worse than	caUXXV
        worst	ZdUVVS
        worth	cXcPUQ
        worth $	XeWWVV
        worth it	dXXXXX
        worth more	YWeXUU
        worth*	YdXXXW
        would	ZjTUSL
        would $	VRVfVb
        would add	YbWaXa
        would adversely	XdYXYW
        would agree	XZcXXW
        would allow	aYSTVa
        would also	abWYXW
        would ask	UgUVVU
        would assist	fWVVWT
        would be	WabWXX
        would bear	YdWWaX
        would become	TaVWXb
        would benefit	iSUTVU
        would breach	VaSYWb
        would bring	fVVXVZ
        would cause	ThWYXU
        would constitute	VVWYZc
        would contravene	XYYVcZ
        would contribute	dXXYYW
        would cost	TbWeXU
        would demonstrate	fVXXXV
        would disclose	WeXXXU
        would do	aYbSWV
        would enable	hTXWVV
        would end	fWTTVV
        would exceed	ZYYUVc
        would expose	bZWVWV
        would fall	ThVWXW
        would feel	ThWWYU
        would find	caVXXW
        would follow	aeVVWW
        would further	gUWWXY
        would gain	aVdSTS
        would get	YdYZZW
        would give	ZcVWWV
        would go	abWSVY
        would hand	WeXWYX
        would harm	UYYXcZ
        would have	VcVOPa
        would help	iURTUT
        would hold	UdXYYa
        would however	WeYZYU
        would in	SdZXXX
        would increase	ZbaXVZ
        would inform	hTYXXW
        would know	bYXVVb
        would lead	UgWWZY
        would learn	fUaRWV
        would leave	UeXZZY
        would let	gVTWWS
        would like	iUOSUT
        would lose	WccUWV
        would make	bbSUUW
        would mean	WbWVVa
        would need	VaXYZc
        would not	TbbPVd
        would on	VYcWbW
        would or	VZYUdW
        would permit	eaYWVV
        would prejudice	VfWVXW
        would promote	dXYYYW
        would prove	gUXYYV
        would put	dXRRWZ
        would rather	UZcXXV
        would read	UgUXYV
        would reassure	eXWXXW
        would reveal	eWVVaX
        would satisfy	eUZXYT
        would say	dUVVVc
        would see	fWUVTS
        would serve	TfUbWR
        would set	ZcXYYW
        would settle	cZVVWV
        would show	gWUUUS
        would simply	UfUXYY
        would start	XdXXYV
        would stop	bZUXWU
        would suffer	VacYXW
        would take	WbUUVd
        would teach	ZdVVWU
        would tell	baUPUZ
        would the	TfZXYX
        would then	UgVWYT
        would therefore	UWgYUV
        would think	UhTWYT
        would undermine	WeaVWW
        would use	UeaYVT
        would want	WbYWWT
        would write	bbWVWS
        would*	cbUTUU
        wouldn't	cbUTUU
        wreck	XfUUVU
        write	bcVTVV
        write $	aeWWZV
        write in	WacZXZ
        write to	UXYXXd
        write*	WYTWWa
        writes	WYTWWa
        writi*	TdXVWe
        writing	TdXVWe
        writing to	XUWVVf
        writt*	YZaUSd
        written	YZaUSd
        written by	XWWYXe
        written down	XdXXXV
        written to	ZZaVZb
        wrong	XdWVSY
        wrong $	XeRUUW
        wrong and	cZVWYV
        wrong to	cUdWXd
        wrong*	XdcUUP
        wrongdoing	WeaVWU
        wrongly	aaZXXT
        wrote	RbSUVd
        wrote $	WbXWYa
        wrote to	VYVWWf
        www	VUWWVg
        y	bcSQSZ
        year	WcUPRd
        year $	TZURVf
        year and	VdXYXb
        year'*	bbYVYV
        year's	bbYVYV
        years	eWYNXW
        years $	dXZTaU
        years and	bdTXUU
        years of	VcXXYc
        years old	YWbWaa
        yes	cSdWVX
        yes $	aRcbSZ
        yes the	gVZVWU
        yet	TiWPOW
        yet be	VdbYWV
        yet been	WeWZYX
        yet the	YbaXWU
        yet to	ShVWVX
        yield	VUfXXZ
        yield*	YZaYaV
        yields	YXbYaW
        yn	STSXZf
        you	WMVZQj
        you $	VXYbTb
        you are	WVZaWc
        you argue	eWXYYW
        you ask	ZVVVVg
        you asked	SUXQSj
        you by	YXXYYe
        you can	XYVUWd
        you did	VWWVWf
        you do	YXVWVd
        you for	bVVVYa
        you have	WUWbcd
        you is	WeTVWZ
        you made	ZYWZXe
        you make	cZZYZX
        you may	UVZTTf
        you mean	XYYVWd
        you might	YUVVXd
        you on	WVXUXf
        you requested	YZZVYc
        you said	VWWWXf
        you say	dSZVWX
        you seek	VcaXXZ
        you should	XWaTWd
        you that	ZSVTSb
        you the	XWadWY
        you think	cZZZZX
        you to	WWbVWe
        you want	VTUXXg
        you were	UXYZWf
        you will	SZbbUa
        you wish	XXXZZd
        you with	VZYaYc
        you would	bUeTVZ
        you wrote	VZWVYb
        you'd	hWTUUU
        you'v*	dUWWWb
        you've	dUWWWb
        young	ZbZWWV
        your	YOYWNf
        your case	UYbaWZ
        your complaint	YVXYYd
        your e	VVWXZe
        your enquiry	WVYYYe
        your first	ZVXUZd
        your freedom	WUVXWf
        your information	XWXYYd
        your point	fVXXXX
        your questions	RSVVVi
        your request	WaWZSa
        your right	XWaVWd
        your side	eWWXYX
        yours	UUZVVg
        """#
}
