/// What words tell of sentences, learnt from 16063 rows by Training/learn: not written by hand.
enum InterestWeights {
    static let text = #"""
        	XaOgLk
        0	VWWYYc
        0 $	YVWTSi
        0 0	dWYYXa
        0 a	WcVgUZ
        0 about	XYYYYd
        0 advice	VWWUUg
        0 all	WUVWWe
        0 allows	TUTXZb
        0 alone	XVYXVf
        0 an	aVbVcW
        0 and	cXSWXa
        0 applies	XTYScZ
        0 april	ZbUWXa
        0 are	XRUPad
        0 as	XUaXVe
        0 at	UYUVUd
        0 august	OPYRTg
        0 because	RcWVcW
        0 being	WYVdYW
        0 but	TVXVVh
        0 by	USWXWi
        0 c	UWTbca
        0 can	XWXXfZ
        0 cannot	ZVaTbZ
        0 cases	dTUVWf
        0 commercial	POZbZa
        0 complaints	RVXUXi
        0 concerns	XUXUeW
        0 covers	VaUXcW
        0 d	VPVbaa
        0 days	cQTUVc
        0 december	XRaXXe
        0 does	TUUUhW
        0 emails	WTaWXc
        0 exempts	UTTXeY
        0 f	TUVaYc
        0 factors	XZUcYZ
        0 february	SaURYc
        0 foi	XWYXYd
        0 foia	XVXWXe
        0 for	bUWTSf
        0 g	SbSYZZ
        0 gives	XTXXYe
        0 has	YZcSWa
        0 hours	TVVVVh
        0 how	VUYXZf
        0 i	XXXZUe
        0 in	ZZYUUb
        0 information	WTWVba
        0 is	bYZXeW
        0 it	aVWWeV
        0 january	SZTSWb
        0 july	TTWTWh
        0 june	TaYVUa
        0 law	RTQXQf
        0 lets	TTXVgV
        0 made	SVXUXh
        0 march	RXUaUb
        0 may	UNSTce
        0 means	WVXVab
        0 million	ZZaTXa
        0 national	RQOYTd
        0 november	VRXXYg
        0 obliges	VYXQWg
        0 october	ZTUWXg
        0 of	TXYVZa
        0 on	VaZUXb
        0 only	WUbVZb
        0 or	WZXXab
        0 pages	ZQVWYg
        0 paid	cWWWXZ
        0 people	ZeUUXT
        0 per	dTTVUX
        0 protects	WTVVZb
        0 provides	YSVWfV
        0 public	bVYeTT
        0 removes	WXVXeW
        0 requests	XcYWVc
        0 requires	VTYUZc
        0 section	WVWXXe
        0 september	OaaUVY
        0 sets	WVVUVe
        0 staff	WcYVVd
        0 that	UeWWXY
        0 the	UgXZSY
        0 there	WSVTUf
        0 this	XWVaUe
        0 to	XVfTXX
        0 under	ZWYVXd
        0 was	YUbYZb
        0 we	YSWVae
        0 weeks	XWYYYd
        0 were	VVVYXg
        0 when	VbWWXb
        0 where	ZUXYZb
        0 which	VWeYTa
        0 will	VTUYTh
        0 with	eUYXYY
        0 within	XVYZXf
        0 working	WaWVUc
        0 would	daTTWY
        0 you	ZWYTYc
        0 your	VWZYVb
        ^ $	QQSPSk
        ^ 0	TUESUj
        ^ a	XaUOXb
        ^ accordingly	YUcVXa
        ^ accountability	jSTSSR
        ^ adverse	XZXXcZ
        ^ advice	YcScYX
        ^ after	YYhSRV
        ^ against	VcVkRJ
        ^ agency	WfXYXU
        ^ air	YZYXYc
        ^ all	OWgRVd
        ^ also	dYWWXV
        ^ although	XZaWYc
        ^ an	XcVcWV
        ^ and	eXPgPQ
        ^ anglers	hUVVWV
        ^ annex	TSRgTY
        ^ another	YaUVYb
        ^ answer	TUTWVg
        ^ any	UfSVRa
        ^ anyone	cUTUUe
        ^ anything	bbTXXV
        ^ arguments	XUOlQR
        ^ as	YVaaZa
        ^ at	RUfVVd
        ^ attached	XVXXYe
        ^ audit	WfVVVX
        ^ auditors	ZcRWVV
        ^ b	bXQRXg
        ^ balance	RScdMN
        ^ balancing	VVXiPW
        ^ because	ZZeTRV
        ^ before	WaWdXW
        ^ being	gUVXXW
        ^ below	UVXgVV
        ^ benefits	WXVeXW
        ^ better	cWWYYZ
        ^ between	USdVWf
        ^ beyond	YUbSUf
        ^ bidders	cZRWVR
        ^ board	VaTUUe
        ^ both	TSfUaX
        ^ british	XbYXYc
        ^ but	UjVVWO
        ^ by	XXaTYc
        ^ c	bSVTSh
        ^ cabinet	baVYWU
        ^ campaigners	fWUYYX
        ^ candidates	UiTWXU
        ^ candour	fXSUVT
        ^ care	XdVWXU
        ^ case	ZdXTXY
        ^ children	dXaUVS
        ^ citizens	cXZZYY
        ^ collective	VgUXTV
        ^ comments	dXVVVa
        ^ commercial	RaTUfX
        ^ communities	eUYYYV
        ^ community	eUWUTY
        ^ companies	baYYYV
        ^ competitors	XgVXWT
        ^ complainants	YdVXYX
        ^ complaint	UTTTVh
        ^ complaints	UQUcVe
        ^ conclusion	QPaeQW
        ^ confidence	gVRcTQ
        ^ confidentiality	aVbdXZ
        ^ confirmation	cXbYYW
        ^ confirming	bYZVVW
        ^ consequently	VWfVUW
        ^ considerations	VXMgWV
        ^ considering	WWeWaU
        ^ consultation	dVUVVa
        ^ consumers	fTXWYW
        ^ conversely	abUWUX
        ^ copies	WUdWVZ
        ^ could	ZfSUTR
        ^ council	dVYTXY
        ^ councillors	eYUWWX
        ^ criminals	UcVWVZ
        ^ d	QbYUWb
        ^ damage	VfVXXV
        ^ date	TSSTSi
        ^ dear	TUVTVg
        ^ debate	eXTUVX
        ^ decision	OPadPb
        ^ decisions	fUXYXW
        ^ defence	VdcRZR
        ^ delay	eUSVSc
        ^ details	XZXVWd
        ^ diolch	XXXXXd
        ^ disclosing	bYSWUY
        ^ disclosure	bVXXQf
        ^ do	XWZYWd
        ^ doctors	aaVYWW
        ^ documents	dTTWTZ
        ^ does	VeUdXU
        ^ donors	ZdVUUT
        ^ drafts	VfXXYV
        ^ drivers	YcWWWZ
        ^ e	UbWWTc
        ^ each	PfXRYX
        ^ earlier	gTXXWW
        ^ early	eYRWUT
        ^ eir	TTUTcf
        ^ eleven	UWVVVf
        ^ emails	ZaTVWb
        ^ embarrassment	ZZcUaV
        ^ emergency	dYUXXW
        ^ emissions	aZWYVb
        ^ enforcement	cYTUTb
        ^ environmental	XWYVbX
        ^ equally	eWSUUV
        ^ even	TddWZS
        ^ every	aaUVTa
        ^ everyone	dUcWWU
        ^ evidence	RdSfJZ
        ^ exempt	WVUVVg
        ^ exemptions	XVWSTh
        ^ factors	VYSgYV
        ^ fairness	eaWTWS
        ^ families	eaSWVU
        ^ farmers	eWYXXV
        ^ favouring	SSPkPS
        ^ fees	UWVUVf
        ^ ferry	bZZZZW
        ^ fewer	QfQTTZ
        ^ figures	acRVWU
        ^ finding	UTYgWU
        ^ firefighters	cYWXWX
        ^ firms	VfVWYT
        ^ first	XdVbWY
        ^ five	TdYWWW
        ^ foi	UUTRTh
        ^ following	XdYYWX
        ^ for	UTZiUW
        ^ forty	bXWXXa
        ^ four	cYTTTZ
        ^ frankness	cZUWVV
        ^ freedom	YMPbMd
        ^ from	UfWZWZ
        ^ full	eXTUTa
        ^ further	TcUVVZ
        ^ future	TiUWXR
        ^ general	ZUWWVe
        ^ given	SViTSY
        ^ giving	bZaXWV
        ^ good	cZYUVR
        ^ governors	bbVVST
        ^ greater	eSZUUa
        ^ had	WVfVWZ
        ^ half	VfYXXW
        ^ harm	UYTjMS
        ^ having	XUcbZS
        ^ he	UcPURd
        ^ her	ZYVVZb
        ^ here	bRXaVd
        ^ high	dUbWVW
        ^ his	YfZUWV
        ^ hm	cUXWZa
        ^ hmrc	aWWVWf
        ^ honest	VfWYZY
        ^ householders	gWVWWT
        ^ how	UXYaSf
        ^ however	ReWUWa
        ^ i	YUXVTf
        ^ i'd	aZbWVU
        ^ i'm	aTVWVe
        ^ i've	XZeSUX
        ^ if	bZRRSd
        ^ in	VTcfWc
        ^ increased	caUVVU
        ^ information	ZaQPYc
        ^ inspectors	YeWXWT
        ^ insurers	eYUUTQ
        ^ interest	dXSeTO
        ^ internal	VTUUYd
        ^ is	bVVeVX
        ^ islanders	gVWWWU
        ^ it	aaVOVb
        ^ it'd	WeUWWX
        ^ it's	ZZcRaS
        ^ item	UTUUVg
        ^ its	bdUPQZ
        ^ justice	dUaWWV
        ^ keeping	YbXTTb
        ^ knowing	YbWOUX
        ^ knowledge	eZVWXT
        ^ landlords	dYUVYT
        ^ landowners	ccUUXR
        ^ law	UcRVaV
        ^ lawyers	WeXXWW
        ^ legal	VZWXdZ
        ^ lenders	UgWVWU
        ^ let	VXbdXU
        ^ letting	fUXWYV
        ^ lives	aXcYZY
        ^ local	hYTTUR
        ^ looking	YVaeWZ
        ^ loss	bcUUWT
        ^ mae'r	WVXUWf
        ^ making	aZVTVZ
        ^ may	adVUUT
        ^ members	dYZTTU
        ^ men	bZUWWa
        ^ ministerial	dVbXdV
        ^ ministers	adXUWQ
        ^ minutes	SYTVWf
        ^ money	TfZUVZ
        ^ more	VcYVUa
        ^ most	XcSUYa
        ^ mr	WZYUUd
        ^ much	VfaUWX
        ^ my	WZcSVZ
        ^ n	UTVUVh
        ^ names	dQbUWa
        ^ national	ZYaUbY
        ^ natural	UVbWUe
        ^ neighbours	fXWYYS
        ^ neither	bYXXcZ
        ^ nevertheless	XdZWUV
        ^ next	SbUbUb
        ^ nhs	cRTUVf
        ^ nine	YaXWWc
        ^ no	TabWWb
        ^ nobody	dXPTYX
        ^ non	UcZaVZ
        ^ none	ZPcUVd
        ^ nor	ZfUUSV
        ^ not	PYgQPb
        ^ nothing	bWbQTb
        ^ now	VVadXW
        ^ numbers	VcaWVa
        ^ nurses	ZcXYXT
        ^ objectors	bZUWVR
        ^ of	ZfXTUT
        ^ offenders	WfXXYV
        ^ officers	MhUSVW
        ^ officials	SgXXYX
        ^ on	VUhfQU
        ^ once	YZXRZY
        ^ one	dZSOXa
        ^ only	XeTWbY
        ^ open	dYZVVU
        ^ openness	eVRZWU
        ^ other	gaRQSM
        ^ others	dYTTUS
        ^ our	PYXcPb
        ^ outcome	RQedUQ
        ^ overall	QSZfRU
        ^ owners	gUUVVR
        ^ parents	hVQTUS
        ^ parliament	eSWXcU
        ^ part	WTSUPj
        ^ parts	WVWUXf
        ^ passengers	aSdXXT
        ^ patients	eXXUXS
        ^ peer	VfWWXV
        ^ pensioners	dWbWWT
        ^ people	dYZUWN
        ^ personal	eVTYcV
        ^ pit	UTUhST
        ^ planning	cZWWYW
        ^ please	VTXTVh
        ^ points	UVVhUU
        ^ police	TZUVUf
        ^ policy	VeTVaT
        ^ poorer	YdXXXX
        ^ prejudice	TXUVUg
        ^ premature	UeXXXW
        ^ presumption	fSSUcQ
        ^ prices	TcUWXd
        ^ prisoners	UfbVVT
        ^ pro	cSScSR
        ^ promotes	fVVUWW
        ^ prospective	acWWYW
        ^ protecting	XadWWW
        ^ public	TXXiWQ
        ^ publication	bfUUVO
        ^ published	ZcWXYX
        ^ publishing	dZURVU
        ^ pupils	WfUXYU
        ^ put	PXfVWZ
        ^ putting	YcZYXY
        ^ question	RRSQUj
        ^ questions	QZUSVi
        ^ ratepayers	cZVXVV
        ^ re	VTWWVg
        ^ reason	WWUXWf
        ^ reasons	RWRhTY
        ^ refused	UTaSTd
        ^ regulation	PPOffU
        ^ relatives	ZcXYYX
        ^ release	YZNdZW
        ^ releasing	baVVXZ
        ^ reply	UWWXWe
        ^ report	RaSRWg
        ^ request	VSUQQj
        ^ required	YYYVdX
        ^ research	dTcUUU
        ^ residents	ZdUWVQ
        ^ resolved	VVZVYe
        ^ responded	WWXWXe
        ^ response	TSVVUh
        ^ result	RSgXSa
        ^ revealing	ZdVVXV
        ^ review	SRTeSY
        ^ rivals	WeXXXW
        ^ road	eYVWWV
        ^ safe	cbSaZU
        ^ safety	SdfSVS
        ^ savers	YdYYYV
        ^ schedule	VWXZYf
        ^ schools	fVXXVV
        ^ scottish	XVaUWc
        ^ scrutiny	fWSWWU
        ^ section	RKVegV
        ^ sections	VUVbfT
        ^ security	XeVXUW
        ^ see	SSSRVj
        ^ seeing	caQWWS
        ^ set	cXZbUT
        ^ seven	XVUTVf
        ^ several	YXZWab
        ^ she	SeSSVZ
        ^ should	ZbVVUb
        ^ shows	iRXUWR
        ^ since	YVeUcV
        ^ six	ZbTWVb
        ^ small	caWXXU
        ^ so	aTfcPU
        ^ some	ZfNXSW
        ^ somebody	cZWYWW
        ^ someone	UfWYXV
        ^ spending	dXXZYW
        ^ staff	ccZQPL
        ^ still	bcVURP
        ^ students	bZUVWX
        ^ subject	UTTTYf
        ^ such	caVWVV
        ^ sunlight	fXVUVV
        ^ suppliers	WeTWYU
        ^ table	cUTUUc
        ^ taken	XVfXTU
        ^ taking	STdZTZ
        ^ tarrant	WWXWWe
        ^ taxpayers	hVTUVS
        ^ teachers	dXVXXU
        ^ tell	bbWXXW
        ^ telling	ZcUUWT
        ^ tenants	ZeRUTU
        ^ thank	XWYYZc
        ^ that	ccVUSW
        ^ that's	fUOSTX
        ^ the	WZXTXc
        ^ their	gUaURX
        ^ then	VdTcUT
        ^ there	YcXVZY
        ^ there's	cVcUSZ
        ^ therefore	WWXbbM
        ^ these	UXbSfZ
        ^ they	WaYMLb
        ^ they'd	abUVVU
        ^ they're	fZVWWW
        ^ they've	cYXVWT
        ^ this	YVZWad
        ^ those	ZdRRRV
        ^ though	UceWXR
        ^ three	dbZUXP
        ^ time	adXXYV
        ^ to	VaZUUc
        ^ trade	TWcUbW
        ^ transparency	aSUeZU
        ^ trust	acTUTR
        ^ trustees	abVWXY
        ^ turning	UUVeYb
        ^ two	ZaQNSc
        ^ ultimately	XVdXXX
        ^ under	TSXZfV
        ^ understanding	eVYXXX
        ^ unfinished	bdUUVT
        ^ until	VUgUVb
        ^ value	cXVUTc
        ^ viability	aWXTVb
        ^ victims	dZUWXU
        ^ visitors	eTSTUZ
        ^ voters	eXTXYW
        ^ walkers	hTYWXU
        ^ water	ZcWXWY
        ^ we	aTbXTb
        ^ we'd	XbcWXX
        ^ we're	ZacTTT
        ^ we've	dVbOXZ
        ^ weighing	SUahQQ
        ^ were	YeWSUS
        ^ what	NZXhbY
        ^ what's	VbXWVb
        ^ when	aTdUca
        ^ where	WXWgbS
        ^ whether	dTUVaV
        ^ while	VUfVYb
        ^ whilst	WSgXTU
        ^ who	cYWYXa
        ^ why	RTQlPR
        ^ with	TUicTZ
        ^ withheld	SQgPRX
        ^ without	cWbWWZ
        ^ witnesses	XgWUWU
        ^ would	eUQfYM
        ^ yes	aPNYQe
        ^ yet	dZWUSR
        ^ you	bQLTXh
        ^ your	XWZLOf
        ^ yours	VWXVXe
        a	aZZUbV
        a $	PUIdQf
        a 0	ScVTVb
        a and	UVZXbY
        a applies	TTUQZd
        a as	UUUWXf
        a b	TUUPVi
        a bad	ZdWWXV
        a better	fUZUVS
        a board	acWXVT
        a body	YZcXbY
        a breach	WXcUZa
        a british	dXZZZX
        a broad	XXYXeV
        a burglar	VeYYYX
        a business	VbWXYd
        a call	WeVXXZ
        a camera	VdbUUa
        a car	cYbZZX
        a case	ZTYcUa
        a causal	WVXaha
        a ceiling	UfUVWW
        a certificate	WWdYaX
        a change	baWZXb
        a charge	daWUWU
        a charity	cVXYYa
        a check	aaVVYZ
        a child	cbXXTU
        a chilling	XZUWcV
        a claim	YcZXbW
        a claimant	abXVVS
        a class	YcWTaV
        a clear	XbZUVU
        a clearer	aWdVVW
        a client	XfVWUV
        a close	WXeXVW
        a company	TaWWXe
        a complaint	WaaVUb
        a concern	cWWXWc
        a confidence	WZbWbX
        a confidential	WaWZXc
        a contractor	eaUVWT
        a copy	RPbWVf
        a cost	UfYWXX
        a council	cYXYXY
        a country	eXVYWU
        a court	WacXWb
        a covers	XTUVWe
        a criminal	YVSXaZ
        a dam	cZWXXT
        a date	YZYWUZ
        a day	XdXYXX
        a death	dZWUXU
        a debate	eSYZZY
        a decade	baUWWT
        a decision	eUSYdZ
        a defence	ZSadZa
        a degree	gTVVVW
        a democracy	gUWXWV
        a denial	WZWaWd
        a developer	dVXZYa
        a different	bXcVZY
        a direct	gUTYXV
        a disadvantage	UgYWWT
        a disclosure	XYXZac
        a doctor	dYUYXU
        a document	WZbTcU
        a draft	YcRXVW
        a duty	cXWUWc
        a e	VdTUUW
        a exempts	ZYZZeV
        a factor	YeVXXW
        a fair	cWbYUX
        a false	bcSWUU
        a family	eXUWVV
        a fee	UVUWYf
        a figure	bXUVTd
        a file	XWdXWc
        a finding	YZbYYW
        a fine	cVdYYY
        a fire	bdUVYT
        a firm	YeWZVV
        a floor	VfWYYY
        a for	XbWVXb
        a force	YcVVTZ
        a foreign	XcVWXc
        a form	aYXWWc
        a formal	XXYYZe
        a former	WUXUXg
        a fortnight	VdYVYb
        a forum	WccYYW
        a free	dYZZWY
        a fresh	YXWVVd
        a full	VcZXVc
        a fuller	cZWXXS
        a further	YWbYXc
        a general	bWaTcU
        a given	XZVXab
        a good	bZaTSS
        a government	XdaYbV
        a grant	ZaVXVa
        a great	dXaXWX
        a greater	WadYXV
        a half	bZYUYZ
        a harm	VeXYbY
        a head	daXXXT
        a headline	TgYZYY
        a hearing	YWZWVd
        a higher	aaXXaV
        a home	dUVXWb
        a hospital	abUWUY
        a hostile	TeVWWa
        a house	cZWYWV
        a i	TTUSUh
        a is	WVWTUh
        a judge	VcaYXb
        a jury	VgVVUV
        a known	UeVWWY
        a large	abUXUV
        a lawyer	VcXWcV
        a legitimate	eVRSYa
        a letter	UdTUUc
        a licence	YVVWXe
        a life	VZaXXb
        a light	gVTUWU
        a line	cWXZYb
        a list	UZVVUf
        a little	YbaWUW
        a live	VYaYXb
        a local	dUTWVd
        a long	caVZYW
        a loss	WdaYXZ
        a lot	WZdYXW
        a low	VfXWUT
        a man	ZdTXWV
        a map	aaVYXa
        a market	aZVXWa
        a matter	dXZTUX
        a meeting	cYTYXZ
        a member	WbUUUc
        a mile	YeXWWS
        a minister	XdUTXZ
        a minute	eXTYWU
        a more	eWWYbX
        a name	ZdSUTT
        a named	cZXXUY
        a narrow	XXeYXW
        a national	bXUVVa
        a natural	dWZYYU
        a neighbour	ZbXaYV
        a new	fXWWXW
        a newspaper	XdVVUS
        a no	XfTUSQ
        a note	YYUVVc
        a notice	WZaTXc
        a number	cQTZXf
        a nurse	cZVYWV
        a of	SUUaWc
        a paper	eUWXUd
        a parent	cVcZZZ
        a particular	WbbVZZ
        a pattern	abWZWW
        a penny	WeXXXY
        a period	cZaXVW
        a person	cTYYYd
        a person's	aVWYcZ
        a phone	VaYZZd
        a picture	WaXZXb
        a place	cbXUVT
        a point	eSUUYb
        a police	ZcUYWY
        a policy	WXbVaa
        a poor	cZYUSR
        a position	XeVWUV
        a pound	abWXXV
        a prejudice	dSTYZT
        a presumption	YWVVcb
        a price	XYeYZY
        a prison	dWVXZa
        a prisoner	ZcUXVU
        a private	WeTUXZ
        a programme	dUTXaU
        a promise	YeYWXU
        a proper	gTaWVT
        a protected	XdbZWX
        a public	dWUZaX
        a published	bXRTSZ
        a qualified	XPaXdW
        a question	eXXZUW
        a quiet	YbbWWX
        a reader	dXWWYX
        a real	bTXXdb
        a reason	YXdTUT
        a reasonable	VYUXcb
        a redacted	YXbZYc
        a refusal	bZYUYZ
        a register	VeWWYb
        a regulator	ZcVWTU
        a release	WXSSYd
        a relevant	UXVXeX
        a reply	YabYVZ
        a report	XdWTYZ
        a request	USRVcc
        a requirement	aaYZdZ
        a response	cUXWZc
        a result	VfcUVV
        a review	XXWUUe
        a right	eWTTaW
        a risk	XdTYXV
        a rival	VdUVXa
        a room	UedYZU
        a rule	cWWVcU
        a rumour	YdVWVV
        a run	WeYZYW
        a safe	ZcYVZT
        a say	eWXYYY
        a scandal	cYWVXV
        a schedule	XcXXWZ
        a scheme	abVXVT
        a school	gWVTSR
        a search	UbWWWd
        a second	eUeUWR
        a secret	caXWXV
        a section	YXWgYT
        a separate	XbXZcW
        a serious	YWVcTc
        a service	caTYUT
        a set	UdUVWZ
        a settled	UbWWdX
        a shopping	UhUUVS
        a short	ZcXXVU
        a sign	XcWZZa
        a significant	cVYXYZ
        a single	ZZWVTb
        a site	UgTVWU
        a small	RcaXVa
        a sound	bcXWWV
        a special	eVXWXX
        a spreadsheet	aUWYYe
        a stake	gVVYWV
        a state	ZcXYaX
        a states	ZZZZWd
        a statutory	dYVXZX
        a straight	bZVYXV
        a strong	ZZVVcV
        a stronger	YZcXYX
        a subject	hTWXVU
        a sum	YdVYWY
        a summary	cYXdWW
        a supplier	VeWWXa
        a suspect	UiUWUP
        a table	WbUWXc
        a target	UaaVVV
        a tax	caVXVW
        a team	ThXVWS
        a tender	acYYYU
        a term	VYXXdX
        a the	aUUZad
        a thing	ZcUWWT
        a third	ZaVVaV
        a threat	ZXVYbb
        a to	WUfTVW
        a total	XWeYYV
        a trade	SZPRbc
        a trial	UbcYWW
        a trust	eYWWXU
        a two	cUSUVc
        a unit	aXWXXd
        a university	aYUXcX
        a very	YdZWWY
        a view	XdTTcX
        a village	cYWXYY
        a warning	XbQWTb
        a way	dZXYXT
        a website	VadYVT
        a week	ZcXTTX
        a well	abYVVW
        a welsh	WeYWWY
        a which	WUVUWf
        a whole	WabScT
        a wide	aVaYaW
        a witness	VYUYYc
        a worse	UWbWXe
        a wrong	XbZXVS
        a year	cXZRTa
        a yes	WbYVSb
        aband*	VebWXV
        abili*	WcXWXa
        ability	WcXWXa
        ability of	VdYWWZ
        ability to	WaXWbY
        able	aaVNPZ
        able to	aaVNPZ
        about	dXaVYU
        about $	XeTVST
        about 0	UdWYYb
        about a	YaZTaX
        about and	baXXYW
        about how	fVWTXX
        about in	gTVYVX
        about it	eVWZRL
        about its	ZeTWWS
        about our	ZUWXXd
        about the	ZXaOWa
        about their	bZcVWR
        about them	cYYVYX
        about this	VYdTVZ
        about to	VhRVWT
        about what	WbabSV
        about where	fVZWVV
        about whether	aUXcYW
        about which	cZXVUT
        about who	cZVYZW
        above	bUdTPX
        above $	ZQVRSd
        above all	dVZWWS
        above and	VYeYYY
        above highlight	YYdXYY
        above the	UafUYX
        abroa*	cbXUZU
        abroad	cbXUZU
        abroad $	cbVVZW
        absen*	aacXWW
        absence	cXbXWU
        absol*	URSYkP
        absolute	VSSYjQ
        absolute $	VWWOhU
        absolute and	XXVbcW
        absolute but	XYWYdY
        absolute exemption	XWZRcT
        abuse	YeTVTX
        acade*	ZXZTRb
        academic	fUTYYZ
        academics	WfVXVU
        academy	ZTWVUh
        academy trust	cXbYYa
        accep*	aXbTVU
        accept	bbVOYR
        accept $	fVUVVU
        accept that	YfYUTU
        accepted	dUTZUc
        accepted that	eUWcVZ
        accepts	bQdTZQ
        accepts that	aTbUaP
        acces*	aZcXWX
        access	bacXYT
        access $	UaeZWV
        access to	baTUZX
        accessible	UVVVVh
        accessible to	YYWXWe
        accid*	aaZTWT
        accident	ZbaUWT
        accom*	dWVRXd
        accommodation	fUXXYX
        accor*	WWgTYY
        accord	ZUZYYe
        accordance	aXVUcZ
        accordance with	aXVUcZ
        accordingly	XbgTUT
        accordingly $	ZcZUWS
        accordingly the	YWfWUV
        accou*	dZXZXV
        account	bWZbYW
        account $	ZaWeST
        account and	dXXYVW
        account for	dZYTVV
        account is	cZaVVZ
        account of	XaUaZb
        account that	cVYXXc
        account the	ZZdVaX
        account to	YacVYW
        accountability	fXbSRP
        accountability $	adVSWW
        accountability for	hRZWVT
        accountability of	hUTTTT
        accountable	ZcaYYX
        accountable for	hTWYWY
        accountable government	bVYZZY
        accounts	ZcPPYc
        accounts $	aYUXWd
        accounts of	cZWUbT
        accur*	cZYWaU
        accuracy	dZWXXV
        accuracy of	eWXXWW
        accus*	fZTTTO
        accused	caWVWT
        achie*	WbacUW
        achieved	ZdbWXX
        ackno*	fWWRTS
        acknowledge	iTTTWU
        acknowledge that	fUWWXW
        acknowledged	bUbYXV
        acknowledged that	dVZYXV
        acknowledgement	UcZUWc
        acknowledges	hTWVWS
        acknowledges that	eUXXXW
        acknowledges the	gVVWWV
        acqui*	VcVXXc
        acros*	aZTTVZ
        across	aZTTVZ
        across the	XaUUVb
        act	YVTUaa
        act $	ZUXWdY
        act and	XXVWba
        act as	bVWYXe
        act because	ZfWZWW
        act does	UVXVXc
        act foia	XTXSWf
        act gives	SUWYZc
        act information	YbWYaZ
        act is	WOSSdb
        act on	caVWWV
        act requires	UUcWYc
        act that	WdWXaX
        act the	XWXWad
        act this	WXXTWe
        act we	WYWRWf
        act which	ZWZZVf
        acted	aXdVYT
        acted on	YWfZYV
        actin*	dUVVTZ
        acting	dUVVTZ
        actio*	bXUPab
        action	ZYXQaZ
        action $	eTUYbW
        action for	XWdXYT
        action is	SeVVXc
        action plan	bWWYVb
        action would	aaWWcW
        actionable	YWUWbc
        actionable breach	VUVXcc
        actions	fWVXVW
        activ*	ZYcVaV
        activity	ZXcWaV
        acts	baXTXZ
        acts as	aVWRWb
        actua*	dSXTYY
        actual	YWYYba
        actual or	ZWZYbZ
        actually	eUVUXV
        acute	aSWWYc
        add	baRYYV
        add nothing	UcWWYb
        add that	gUWXYV
        add to	eXTZTT
        added	UZaVXd
        addit*	YeWXXZ
        addition	YdSTYT
        additional	YbYYVc
        addre*	XYYPUf
        address	YaRSWe
        address $	ScYVUb
        address and	dWXYYb
        address is	WUXYYe
        address of	YUXXXf
        addresses	UZeSSZ
        addresses of	YXVUWe
        adds	aaaWRW
        adds to	aYbYSV
        adduc*	ZXYXcY
        adduced	ZXYXcY
        adequ*	bUcVXX
        adjud*	ZZVUTa
        adjus*	bZVWYc
        admin*	ZbVUbY
        administration	bYXVaY
        administration $	VVXXdX
        administration in	YSYXab
        administration of	YaYVZa
        administrations	VcVYZZ
        admis*	cZUVWZ
        admission	bbWWWV
        admissions	dXTXWa
        admit*	cVYYaY
        admitted	dVaZWY
        adopt*	ThTWWZ
        adopted	ThTWWZ
        adult*	WZcYXW
        adults	WZcYXW
        advan*	XadXRX
        advance	bZXXWb
        advantage	UYdZWa
        adver*	OfQRaZ
        adversaries	WhWWVU
        adversary	TeVXUa
        adverse	WVWXea
        adverse effect	VUXXea
        adversely	VcTTZZ
        adversely affect	VaXSab
        advic*	XaXTZY
        advice	XaXTZY
        advice $	bWUXWd
        advice about	baTTXY
        advice and	VZabSX
        advice from	VZXURd
        advice given	bVXVab
        advice has	XaYVWa
        advice in	TbVWVa
        advice is	VdWUbW
        advice of	WcXZVc
        advice on	VbbSPb
        advice privilege	VUWVbc
        advice that	ZbTYTW
        advice to	aWXVYb
        advice was	cXTUSb
        advice which	VcbVVU
        advice would	baTTVa
        advis*	YbRQYd
        advise	YeVVVW
        advise and	XYXTVe
        advise on	VfZYZY
        advised	ZXTUWd
        advised $	XeVVVW
        adviser	WaYVZd
        advisers	YZWXVc
        advising	UfVWXY
        advoc*	XdVWWX
        advocate	XdVXWX
        affai*	WbSVZZ
        affairs	TaUXZa
        affairs $	WbWYaY
        affec*	fYYOaU
        affect	eYWSaa
        affect the	WdWTXZ
        affected	acbTTV
        affected $	YadVUT
        affected by	eXXWVZ
        affects	kRUWZR
        affects every	dXYXYW
        affor*	dbTUYU
        afford	cZVVWT
        affordable	fYWXXW
        affordable homes	eXXXXX
        afrai*	VebVXW
        afraid	VebVXW
        afraid of	YdYXYW
        afres*	VTbZWb
        afresh	VTbZWb
        afresh and	WZcUYa
        after	WabScW
        after $	dWTVUc
        after 0	VTVWYh
        after a	dYVXZZ
        after careful	WWcYYX
        after much	WWeXYW
        after that	XXbWWc
        after the	XadZXW
        after weighing	YVdYaW
        after*	aYZUUT
        afternoon	WdbWWV
        afternoon $	WcbXXW
        afterwards	YYbYVV
        again	WcaOTY
        again $	VdTSTb
        again and	XYdYXY
        again at	TcdVUV
        again in	TcaUYa
        again with	UdXVVZ
        again*	TYdbWU
        against	TYdbWU
        against $	RQWiPY
        against a	SabWWW
        against another	WdXXZX
        against are	WdZYSW
        against complying	XaXdWY
        against confirming	ZZXcXY
        against disclosure	XcYcVM
        against him	XVUXWf
        against it	WaacVW
        against publication	VTXeVc
        against release	QVeYQZ
        against that	YcYaWQ
        against the	SXcWdb
        against their	cYWcWS
        against this	eZSZUT
        against those	VeXWeW
        against two	UdbWUS
        against you	WXeXZY
        age	ZXZTaY
        age of	aZaWcR
        agenc*	YYZUTc
        agencies	bTdXWa
        agency	TcVXUa
        agency $	WbWWWc
        agency's	ZYaWXc
        agent	YbXVVa
        agent*	acXUTV
        agents	acXUTV
        agents $	cWYYYc
        aggre*	cbXXaS
        aggregate	fVYYZV
        ago	abZTVU
        ago $	cTcUVT
        ago and	WgTWUU
        agree	gWVQUX
        agree that	eVVWXY
        agree to	XcUWVZ
        agree with	eTWTQX
        agree*	ZaYaTZ
        agreed	XbZNQW
        agreed to	TZSWXd
        agreed with	YaSUWb
        agreement	YZYZVb
        agreement $	VcUVXb
        agreements	cWYbYW
        ahead	TfbUZT
        ahead of	VeaXWV
        aid	YabWUZ
        aid $	ZcYYYX
        aim	YeUUUZ
        aim to	ZTZZWd
        aimed	caZXVV
        air	cbVYWU
        air quality	aXVVWc
        aircr*	XZVRWb
        aircraft	XZWTXb
        aired	YcUYXX
        airin*	WeaWVV
        airing	WeaWVV
        airli*	cZTVTU
        airpo*	dVVUWd
        airport	aaYXVW
        airports	dTWUWe
        alarm	WfUYWZ
        alarm*	aZbVVV
        alarmed	XdUWWV
        alba	VTZSXf
        albei*	VUbXaa
        albeit	VUbXaa
        alert	dYYUUW
        alert*	TaUVVd
        alerted	VaTWWc
        alerts	TbWXXb
        algor*	baXXWX
        algorithm	baXXWX
        alike	bYVTTa
        alike $	aWTUUb
        alive	dYZUUT
        all	ZabTaY
        all $	ZbXVbX
        all 0	bUZVUa
        all and	bbVXUU
        all correspondence	XYXYXd
        all in	VbbZXX
        all of	baYRZU
        all that	bZZSZT
        all the	XcYWaY
        all three	VZVVUf
        allay	fXUWVS
        alleg*	acTVSX
        allegation	SfWYWZ
        allegations	cWTWUa
        allegations of	cUWYXc
        alleged	ZeWXVX
        aller*	fVUUUU
        allie*	ZcYXZX
        allies	ZcYXZX
        alloc*	YaXWVc
        allot*	cYUYXb
        allotment	cXXZXb
        allotment holders	cYYZXa
        allow	dTSRYe
        allow a	ZYXYXd
        allow the	dYVZYX
        allow*	dZYSWY
        allowed	VaaXXc
        allowed to	XbbZYV
        allowing	cZbWYZ
        allows	eYVUXZ
        allows a	dWWXZV
        allows the	YWXXXe
        almos*	dYVWXU
        almost	dYVWXU
        alone	WeUScV
        alone $	VfQRZX
        alone and	bZWXWV
        along	ZXaUVa
        along the	caUVWT
        along*	XcVXWZ
        alongside	XcVXWZ
        aloud	UgTVXU
        aloud $	WfVWTV
        alrea*	YeUUYS
        already	YeUUYS
        already $	dZUVVV
        already and	YdWYXV
        already been	ZZUbWX
        already have	UhUYXU
        already in	XaYWab
        already published	VdcZYV
        also	ddQYQU
        also a	XdWTWc
        also be	ZcXXXU
        also been	aZVaaV
        also considered	dVYXYZ
        also let	bZYWZW
        also show	eVZYYX
        also that	dZXWWV
        also the	WcabSU
        alter	YcYRaT
        alter*	baVTcW
        alternative	bZVTcX
        alternatives	ZbUTTW
        altho*	XXcVXa
        although	XXcVXa
        although the	XdZYXV
        alway*	YbZUYX
        always	YbZUYX
        am	TUZVXe
        am eich	XXXXXd
        am sorry	WVYYXc
        am writing	XVXYXd
        ambul*	cZTVVZ
        ambulance	dWSVVa
        amend*	YdXYbX
        amiss	ZYXYYd
        among	ZbYUVX
        among the	fVbXVU
        among them	aaVWVU
        among*	abWXWX
        amongst	abWXWX
        amoun*	cYaTXW
        amount of	aZbVYX
        amount to	YZbZaW
        amounts	eVZVVV
        an	bXYTXa
        an absolute	XXXSdU
        an account	bVaVXU
        an action	UUbUZb
        an actionable	UVVVac
        an adversary	UcWXWb
        an adverse	YYXZdV
        an agent	cXVWYZ
        an allegation	TcYYWc
        an answer	ZXdWTP
        an appeal	UgUTWW
        an applicant	cUSUdV
        an application	cZYUTV
        an argument	gVTUbU
        an attack	SaZYTd
        an attacker	UbUWXd
        an audience	VfWYYT
        an auditor	YaWUWd
        an authority	bYRWdV
        an early	dYaYVU
        an email	XeVWVX
        an emergency	YUbVVb
        an end	dYSUbS
        an exception	VUYUZc
        an exemption	WWVeZY
        an explanation	fQaVUV
        an honest	UdbXWY
        an honour	YcYWWW
        an hour	aVbVXX
        an independent	WeWYYY
        an informed	cXYZZY
        an inherent	YXWZeV
        an inquiry	XcZUWZ
        an insight	cVVZXb
        an inspector	ZcWYYV
        an interest	iQVVXQ
        an internal	XVYXWd
        an international	WVVWda
        an interview	fVTXUY
        an investigation	XWZUca
        an obligation	XUWYbc
        an obvious	dVWYbW
        an offence	XeWWXY
        an offer	bZYYYU
        an officer	YcSXVY
        an official	VaXXWe
        an open	eWbXXR
        an opinion	aVbXXa
        an opponent	WeWWWT
        an option	bZRWXa
        analy*	TeXcSa
        analysis	ZYacUY
        and	ZYZXVa
        and $	VSSQVk
        and 0	eWVXZX
        and a	ZaaQUZ
        and accountability	eXUTYW
        and accountable	bVYZZY
        and addresses	XWZYXe
        and after	VbXYVd
        and against	VabcXV
        and all	XaXXYc
        and an	YaYVaY
        and another	ZXTZWd
        and are	ZSXVVg
        and as	aYcWVX
        and asked	VaVWWb
        and assist	XYXTVe
        and assistance	SRTdUZ
        and at	ZcVWYZ
        and b	XWabZX
        and benefit	XYZXcZ
        and by	daWVVU
        and c	YUaTYc
        and can	UdcVcW
        and cannot	cXZYZZ
        and client	WdXYZa
        and confidence	bZWXYb
        and cons	XZWdYX
        and consider	XYdXZS
        and cost	XdXZZZ
        and could	ZaTXZa
        and customs	ZYWYbZ
        and d	YUbWYc
        and data	aWWWWc
        and delay	fVYZXX
        and detection	WbYXXa
        and development	YbWYbc
        and did	VbXbXb
        and disclosure	bYXXVd
        and do	ZaZUcY
        and does	XabYWb
        and donors	fUYYYY
        and each	ZcUVVS
        and early	YVdXXX
        and effective	abYYVX
        and enclose	XWdWWX
        and every	eWYYYa
        and f	VUUZaa
        and fees	aVVWWd
        and for	UfWTSZ
        and found	VbWWYb
        and four	XUVXVf
        and frank	UcVWbY
        and frequency	YXXXdX
        and from	VUXYYg
        and good	VScWZc
        and had	WeYZZa
        and has	WdWVZa
        and have	WabUVY
        and he	WbVXWc
        and her	cYWXVY
        and his	dYYZXY
        and how	YdTUWW
        and i	ZWYXUd
        and if	YcZVaX
        and ii	YYVVXd
        and in	VZaaXc
        and individuals	YdXYXX
        and is	XbWUSb
        and it	bYcaXT
        and it's	abYSSR
        and its	YdWZWX
        and leave	UgUVWV
        and less	abWXVY
        and may	YWSSXc
        and members	XeUWYW
        and might	abTWVV
        and ministers	UbbXVV
        and more	ZbZXZW
        and most	VeWYZa
        and must	YdZXWU
        and no	aTaTZb
        and nobody	fVVWWW
        and none	SaXWXc
        and not	aZQTdY
        and nothing	ZdUUXW
        and of	XhUURV
        and officials	ThXYWV
        and on	XWfdXS
        and one	cXRUTZ
        and only	bWbWWW
        and open	dXZYYX
        and openness	gUTYXV
        and other	UdWYaY
        and others	cXZVWZ
        and ought	dXZXXS
        and our	VTTeYe
        and patients	bZWZXW
        and people	bVXVTX
        and promote	VeWaUU
        and public	XTSUWe
        and qualified	XWWXeV
        and regulation	VVSUYd
        and requires	ZZYXcY
        and rescue	WVXWXe
        and residents	eWVaYY
        and safety	YUUbYb
        and say	WXWWbc
        and search	cWXZYd
        and section	SSXQae
        and several	aYXZYc
        and she	aZaYVZ
        and should	ZZaVVX
        and significant	VZUXcb
        and so	bXZaTZ
        and some	XdUTXY
        and staff	cXXYXa
        and students	cYYYXZ
        and taxpayers	cYXZYU
        and that	aUaSTb
        and the	bYaRVX
        and their	dYTRYV
        and then	UbTbUd
        and there	dXVUZW
        and there's	gUVXTW
        and therefore	VVYZbb
        and these	ZdVbWV
        and they	gXXTTR
        and they'd	SacXWV
        and think	XTbXWa
        and this	XcYTaW
        and those	dYYXUW
        and three	YdXZZZ
        and to	VdZWXa
        and transparency	gTWTWU
        and two	WaXXXb
        and under	XWbZbZ
        and want	iRSVVW
        and was	YeWSXY
        and we	dWfPUU
        and we've	aWbZVa
        and what	VdYbQX
        and when	YgVVVT
        and where	QfXXVc
        and whether	aZUUYW
        and which	XYVVVf
        and who	cVUXYe
        and why	dXWWcU
        and will	UZYUXd
        and wish	dYWYYa
        and with	ZbaSWT
        and withholding	dXUVeW
        and without	VeVYUd
        and would	YYYPYa
        and you	bXcVRX
        anger	cYbWUV
        angle*	fUUVWY
        anglers	fWUVWU
        anglers and	cYYYXV
        anima*	YaSWUb
        animal	caUWVV
        animals	TZUWVe
        annex	PVWhSa
        annex $	VSbaac
        annex 0	WUYXUe
        annex a	WUTcUb
        annex b	USTdUa
        annex c	UXUdUX
        annex*	XWUdUW
        annexes	XWUdUW
        annou*	YcYTYV
        announced	ZaZUZX
        announced $	RbbXbU
        announcement	ZdZVVT
        annua*	ZVZQVZ
        annual	ZVZQVZ
        annual accounts	UfVZZZ
        annual report	YScTXY
        anony*	RiWSRW
        anonymity	TgYVVU
        anoth*	aaTOVZ
        another	ZaUOVZ
        another $	ZeVUXR
        another and	abUXXa
        another matter	TdTWWb
        another state	VRXWZc
        another's	bbXYZW
        answe*	aYaJUZ
        answer	XYbPUd
        answer $	WWWSQe
        answer a	eVUYVY
        answer and	XWeaZW
        answer for	cbTVUW
        answer is	WZcYYV
        answer requests	YaYaXc
        answer that	beVYYW
        answer the	UaYWUc
        answer to	TYcWWa
        answer would	VdbXWT
        answerable	jRTVUS
        answered	aXVRZX
        answered $	XZVWZc
        answered in	WWXYZe
        answered within	XVYZZe
        answering	ZYaWRZ
        answering the	aYXXWb
        answers	YdVQOW
        answers $	aaRUTY
        answers are	SZVVXc
        answers the	WUfYXW
        answers to	WXZXXd
        anxie*	dWbWXW
        anxiety	dWbWXW
        any	YXYJcY
        any $	eWSUUd
        any administration	XYXYcZ
        any case	WbaYYY
        any event	bcaXVU
        any further	XXXXXd
        any future	VaVXVc
        any good	gYaZWV
        any honour	XWXWab
        any individual	XaYWfU
        any of	WTVXfZ
        any other	WdZUaa
        any person	WVZYdY
        any public	VXeYaY
        any queries	YWXYYd
        any request	YTYZab
        any tax	VfXZaV
        anybo*	ZcTcUY
        anybody	WbUcTZ
        anybody else	VbbYXe
        anybody's	dYYYWY
        anyon*	ZaaVYX
        anyone $	aYdXUX
        anyone to	dXWYXX
        anyth*	YbYWZZ
        anything	YbYWZZ
        anything $	WcUbVZ
        anything else	bbWYXZ
        anything that	bbXVYY
        apart	aWbYWa
        apart from	dUTWYc
        apolo*	bTUUXe
        apologise	WXVVWf
        apologise $	XYWVVe
        apology	fVaXWV
        appar*	WeZZZZ
        appea*	cWUVZb
        appeal	WYVRZc
        appeal and	aYWXYb
        appeal is	bSYWVg
        appeal to	TXWWVe
        appeals	fWUTVa
        appear	eaUVUV
        appear in	cWTVWZ
        appears	TZaaYb
        appears to	WbbYYW
        appel*	bVVWWc
        appellant	cVWWXb
        appen*	RYZZTd
        appendices	UZZVWc
        appendix	TXbdVc
        appendix 0	XVYYZe
        appet*	caVWXW
        appetite	caVWXW
        appetite for	acWXXX
        appli*	WXSYYd
        applicable	YUVVWf
        applicant	bWYWeW
        applicant $	YaWSRd
        applicant with	eWVZbZ
        applicant's	cZWXVY
        applicants	XeUUVY
        application	cXWTYb
        application has	cWVXVb
        application is	aWYXXc
        application of	YYYVfX
        applications	XdVXVY
        applied	RZTeXa
        applied $	VTWbZa
        applied section	VUXYWe
        applied the	VWYYac
        applied to	TRWcZZ
        applies	QWWWXf
        applies $	TYZVVf
        applies and	UVaUYc
        applies because	WWXVVf
        applies only	YXTUgX
        applies since	XWWTWf
        applies the	XWXZcY
        applies to	WbTPYd
        applies where	WUWUiS
        apply	YSUXea
        apply $	XVVZZd
        apply a	QVXXgZ
        apply by	aaaaXd
        apply the	bVTZYa
        apply to	dUVWZa
        apply*	VSXZbb
        applying	VSXZbb
        applying section	WWWWdc
        applying the	YYUZad
        appoi*	YdVRPX
        appoint	ThTVXT
        appointed	ZYbXWU
        appointment	cXXVXa
        appointments	YZSUTc
        appra*	cYbWTX
        appraisal	cYcWUX
        appraisal for	UWYYZf
        appraisal was	ZUVXXd
        appraisals	dYYXXX
        appre*	aWdVXT
        appreciate	dXZXXV
        appreciate that	cXZXXW
        apprehension	WacTYW
        appro*	ZXXXYd
        approach	ZZTUaa
        approached	TaWZYd
        appropriate	YUcXVe
        appropriate limit	VVWYUh
        approved	cXWVVa
        april	YVXWXf
        april $	XSbWYf
        april 0	SZTVVc
        april and	WVXZZe
        april which	WTXZYi
        apt	VeYYYW
        apt to	VeYYYW
        archa*	eWZVWT
        archaeologists	eWZVWT
        archi*	cWYXWa
        archive	dWTVVZ
        are	bZYUZX
        are $	VaWfRd
        are 0	SaUQWc
        are a	XbXTTZ
        are about	VddWWV
        are accordingly	USgVUV
        are affected	cUVXVd
        are already	XZYWWd
        are also	VfXXXT
        are answered	VdXYXY
        are as	VXaabX
        are asked	cZVYXU
        are at	WdYRTY
        are attached	TSbSSb
        are being	fVUXXZ
        are best	bVcXXX
        are better	YTeXXX
        are bound	XcYcTU
        are brought	ZaWUWa
        are concerned	aVYVbc
        are covered	XWXWca
        are disclosed	XWeZYU
        are dissatisfied	WXXXWe
        are done	ZTbXYb
        are eleven	VfWVVV
        are enclosed	QRcRTZ
        are entitled	eYUWWY
        are equal	UVZVeW
        are exempt	UbZTVb
        are few	VeZWWV
        are finely	ZZcXVZ
        are followed	eWWZYV
        are for	cUaZWc
        are given	YVZbVa
        are going	gUZXXX
        are held	SUYTVg
        are however	YdbZXY
        are in	UaZWQd
        are interested	fVYYXX
        are internal	WUVUcc
        are kept	aVRWWe
        are known	aaaXYT
        are likely	dXbXVW
        are looked	WbXZZc
        are looking	ZWXXXe
        are made	cVXYVa
        are met	dZaXVW
        are mindful	eUWXZV
        are more	WbaXXY
        are no	dZXXXW
        are not	bSgOOc
        are now	gTUVWV
        are of	XeYVTY
        are on	aZUaUa
        are only	XfUWWT
        are open	VfZYVS
        are out	ZZaUUS
        are outweighed	YXeUVX
        are owed	fVWZZV
        are paid	gXVWUT
        are part	acVXXW
        are personal	XSWZXf
        are public	dUVVVd
        are published	ZaUWVc
        are put	WWeYSY
        are qualified	XWWVgT
        are real	eUYVTV
        are released	PVbUTd
        are required	aVTZYa
        are right	cUWcWY
        are safe	adXWXU
        are said	cYXYYX
        are satisfied	SUZUZc
        are set	aRVaVf
        are shown	ZZWWWd
        are sold	eaVVUT
        are spent	dXYYYX
        are still	OhTTOc
        are subject	XbTWcY
        are taken	bVYZXe
        are the	ZYXcYV
        are therefore	RSZUVd
        are these	VVXcbX
        are those	UcTaeX
        are to	XVeSaV
        are told	cXWZWa
        are two	dTSUba
        are unable	bVWZXd
        are under	UjWVUS
        are unhappy	WYWXWd
        are used	YcTXUU
        are welcome	WYXYZd
        are well	dVaWXV
        are what	UgZVTU
        are withheld	YTVNWg
        are withholding	UZUSVe
        are working	baYWWV
        are worth	YdUYWV
        area	YXVYVh
        area $	ZXbZXc
        areas	YWWXXe
        aren'*	YadWWV
        aren't	YadWWV
        argua*	iUUWVS
        argue	aZXXbV
        argue that	baXZYV
        argue*	ZbXaWS
        argued	ZbVaXT
        argued over	XfQXVV
        argued that	aaXUZZ
        argues	ZaaXXS
        argues that	abXYWU
        argui*	XcZWYV
        arguing	XcZWYV
        argum*	YWYhcM
        argument	bZZWbQ
        argument $	acTVaR
        argument about	SbdXXV
        argument for	bZWZRU
        argument is	WWgVUX
        argument that	ZcXYXX
        arguments	SQYjdO
        arguments $	VVXfTd
        arguments against	WeVYXV
        arguments are	TVacbS
        arguments considered	VWVfVU
        arguments for	WTcaZX
        arguments in	TSSbbS
        arguments on	XYYcZY
        arguments that	YXUeUX
        arguments the	WWcZUW
        arguments which	YXXdXX
        arise	TcVVeW
        arise and	VcVWbZ
        arise if	ZVXacY
        arise*	YXbXYc
        arises	YXbXYc
        arith*	abUYXX
        arithmetic	abUYXX
        armed	eUYVUc
        armed forces	cXaVWZ
        armed policing	bXZYZW
        armou*	WeYSUV
        armour	VfVUVT
        arms	fVUUVU
        aroun*	XeVWWX
        around	XeVWWX
        arran*	YcRVRb
        arrangements	baSVRZ
        arrangements for	aZVYWb
        arres*	cZaUWV
        arrest	dYWXXZ
        arrests	aZcVWV
        arriv*	XaYTZa
        arrival	TYWVWf
        arrived	cVbTZW
        arrived at	fTWVXY
        arson	SdXUUZ
        arson*	TgWVWT
        arsonists	UgWWWU
        artic*	TUYVbb
        article	TUYVbb
        article 0	UVYVbb
        as 0	WWYZXe
        as a	VaXLZb
        as an	bYUSSd
        as any	VdbWZY
        as at	bRSVZa
        as being	UhSXVV
        as confidential	WXWYbb
        as disclosure	VgWXWX
        as follows	WUSfVY
        as for	UfXWWX
        as good	YeVWVS
        as having	UZWXab
        as here	XaaVaX
        as is	YWUXaa
        as long	TadWbX
        as much	dcVUSQ
        as not	VVbZbd
        as often	gUXVWV
        as one	YYVWcX
        as part	aXXZZc
        as possible	eSZZXZ
        as prejudice	VVWXfV
        as qualified	VRWWXe
        as regards	YbbaUV
        as section	TRaXbZ
        as soon	cWaXYW
        as such	bRVVad
        as that	aZVVTd
        as the	YWbWeV
        as their	SaVWYb
        as there	XadVXW
        as they	XYcVYb
        as this	aYUZZa
        as those	YbZXWV
        as though	ZcVXWV
        as to	XZZdYZ
        as we	cVYfUS
        as well	XfPRYT
        as what	VaVWfW
        as you	bUWTVf
        asbes*	YdUXXU
        asbestos	YdUXXU
        ascertained	XYZacZ
        ascertained whether	XYZacZ
        ascertaining	VTWYaa
        ascertaining whether	VTWYaa
        aside	YYeWVW
        aside $	aUbTUb
        ask	cWYYbZ
        ask $	eXWYVT
        ask about	fUTUaV
        ask again	SUZYWg
        ask for	XdSUSZ
        ask how	dXXWWY
        ask if	gUXZYV
        ask the	bUTRaZ
        ask us	bVcTVY
        ask what	fUYWUV
        ask where	cWXcWV
        ask whether	bWVaab
        asked	YaSYXc
        asked $	aVbVXZ
        asked about	WdVWVZ
        asked and	dZXTXW
        asked for	ZaRLXb
        asked how	UYZZYf
        asked if	bUWYXf
        asked me	aaWVXb
        asked ourselves	aUabXY
        asked that	ReUUWZ
        asked the	aRTUWg
        asked to	bXWUXd
        asked us	ZcROTY
        asked what	dUYbZX
        asked whether	WVVVTf
        askin*	aYZWcW
        asking	aYZWcW
        asking $	ScWWcU
        asking for	VfTXXX
        asks	VcSUYb
        asks for	YXUWab
        assau*	baWUXU
        assault	XdXVYW
        assem*	eVWWWb
        assembly	cVXXYc
        asser*	ScUYYb
        asses*	aUZZaZ
        assessed	aYYaVZ
        assessing	aWWYdW
        assessment	ZWZbaY
        assessment $	ZUUcVa
        assessment is	XWZXac
        assessment of	ZaUdUY
        assessment or	WVWYaa
        assessments	aXbUWa
        assessments $	WbdWVW
        assis*	bYVbSW
        assist	YYXZUa
        assistance	SXSbSa
        assistance $	URVdVZ
        assistants	XcUVWY
        assoc*	aXXTUc
        association	ZXYVVd
        assum*	eWUTYa
        assumptions	dYWVWX
        assur*	eZWSRZ
        assurance	fWYTTa
        assurance that	iTTXXW
        assured	XdXXXX
        assured that	aaVYXY
        asylu*	ZZWVUa
        asylum	ZZWVUa
        at	XZaUYa
        at $	eaSTTR
        at 0	abZUVZ
        at a	YdUTSa
        at all	acZXUT
        at an	cXVVVZ
        at annex	VRVYWe
        at appendix	YUXYYf
        at both	WWcZXb
        at each	ZUSWWe
        at first	eSVTUc
        at four	cYUVVa
        at hmp	VWYYYe
        at home	TfVVWb
        at ii	VVVVTf
        at it	bZaTWZ
        at its	beRVTX
        at large	YZZUcX
        at least	eUZWbT
        at night	YdYTUX
        at once	aeSVTR
        at one	SjUWVR
        at our	bZUXXZ
        at present	UadTSb
        at public	YfXXUU
        at question	dWZYXW
        at regulation	cSXVWd
        at risk	YacSTT
        at sea	WVcVYe
        at section	XUYWZa
        at short	UbSVWc
        at some	UeWXbX
        at stake	cZbVWV
        at stations	XaWXVa
        at that	bXbUVV
        at their	YfXYZT
        at them	VeXUYc
        at these	eVZbYV
        at this	PdeUXT
        at three	ZZYWWc
        at two	bZYXWZ
        at what	aYVbWW
        at which	ZSUSTk
        at work	fUVXWX
        at www	UWVVTf
        at wycliffe	YYYYXd
        attac*	QeYMTb
        attach	ZbYWSV
        attached	UNbRTe
        attached $	QNeUSa
        attached as	ZXXXZc
        attached at	WVTVWg
        attached spreadsheet	UVVXVf
        attached with	YYTYZd
        attaches	dXUUbW
        attaches to	dXUUbW
        attachment	WVVXWe
        attack	WdZXTY
        attack $	dZUYVU
        attack on	UebXXX
        attack would	TbUWUc
        attacked	ThUWVS
        attacker	TcTVWc
        attem*	TiTXWV
        atten*	bYUSSb
        attendance	dTWVWZ
        attended	YcaXXX
        attention	aYXWXb
        attention to	dcUUXV
        attor*	bXYVWZ
        attorney	VbYXYc
        attra*	bVaWVd
        attract	UcWXaa
        attracts	dWXWVc
        aucti*	XaaVXb
        auction	VaaVXd
        audie*	XfUXXS
        audience	VfWYYT
        audience $	TgXWYU
        audit	WbZUbX
        audit $	SecbVU
        audit functions	VUWUhR
        audit is	UfWXUZ
        audit of	aRVUac
        audit office	eUTUVZ
        audit scotland	YcaXXW
        audit*	aZYQZY
        audited	UdaXUZ
        auditor	aZWXVc
        auditor's	fUZTWZ
        auditors	bbZVXO
        augus*	XbZVVa
        august	XbZVVa
        august $	VbYVVc
        august 0	WdYXYX
        autho*	VXTMdc
        author	QbQTTd
        authorised	dWYYcW
        authorities	VYWTYd
        authorities $	UQUWXf
        authority	YVVPda
        authority $	YZWVac
        authority and	aVYaXe
        authority for	UUWWXd
        authority has	cYXVUY
        authority holding	ZZZYYd
        authority in	YdUYUW
        authority is	dWXWYa
        authority may	ZXVYgT
        authority must	UZWXgS
        authority of	UeWVbY
        authority to	VUVVeZ
        authority's	XdWXXY
        authors	YdTWUS
        autom*	UYWVbb
        automatic	XVYXbd
        autum*	XZTRSc
        autumn	XZTRSc
        autumn $	SdWUWc
        autumn and	UWVZYe
        avail*	YUXbVd
        available	XVXbWe
        available $	WTZcWZ
        available at	dWUUVc
        available is	XWdWYV
        available options	XdZaYX
        avera*	VRcSVc
        average	WScUWb
        avoid	cYUUUZ
        avoid the	cZXWXU
        avoid*	WYbUXb
        avoiding	SVdYXd
        await*	bZbUTW
        awaited	bZbUTW
        awaited $	aYbVUY
        award	abWUTb
        award*	aaUWWa
        awarded	cVWYYd
        aware	ZZWTUa
        aware of	fVVXWW
        aware that	bVXXXa
        aware*	eTWWYX
        awareness	eTWWYX
        awareness of	hTVVUU
        away	XaZeZS
        away $	ZcRaQS
        away and	SceVUT
        away day	cYXTXe
        away from	VcUcWY
        away the	UhUWVV
        awkwa*	YeXXYW
        awkward	XeWYYW
        b	VUYaZb
        b $	STSWXf
        b a	XVWYZe
        b and	ZRRaaZ
        b applies	WVXVab
        b covers	YVYYaa
        b has	VTaaYY
        b i	STUdUY
        b ii	ZZVcUc
        b is	URdYYY
        b law	UVTPUi
        b of	UeUPaV
        b provides	XVUVca
        b requires	ZWWWeX
        b specifies	ZZZZTe
        b the	aWTaYb
        b to	UTUVca
        back	XcaYSV
        back $	QbdcVX
        back and	XdZWVU
        back at	WaYYYd
        back in	dWYYZX
        back into	aaXXYV
        back the	XabWWZ
        back to	daSWWW
        back until	XZbZeV
        backg*	bVcTWZ
        background	bVcTWZ
        bad	YaYaVY
        badly	baXXXU
        badly $	YdYYZX
        bailiffs	VdYYYZ
        balan*	MOheYP
        balance	QNgbVV
        balance $	XSTkTT
        balance and	ZYdYZW
        balance by	XYdXZX
        balance falls	SVcUcT
        balance favours	ZYdVYZ
        balance in	XVdVYX
        balance is	ZYcVaW
        balance it	YXcZZY
        balance lies	XXbbYV
        balance of	WWbWSe
        balance test	UVacPR
        balance that	VWbXWd
        balance the	UWYZdW
        balance was	ZVaVbX
        balance we	VXhVWX
        balanced	VTdbaR
        balanced the	YZcXYZ
        balancing	SRaedR
        balancing $	VTTccS
        balancing exercise	XWdcZV
        balancing test	WWVeaW
        balancing the	XXacUY
        ballo*	XeUUVU
        ban	WfVXWV
        bands	dZZUWW
        bank	baYRUY
        bank details	bQaUUZ
        bank'*	XdbXXW
        bank's	XdbXXW
        banks	abaRVW
        bar	UXdVeU
        bare	bbWYXU
        bare $	XdXYXX
        barga*	adYUUS
        bargain	eVZYXV
        bargaining	SgXVVU
        bargaining position	UfWWXX
        barra*	bZXWYW
        barri*	caTRTZ
        barrier	XeVWWU
        barriers	bbWVWW
        base	YYVXXd
        based	aWUPgX
        based $	XVWUeX
        based and	WVYVdV
        based exemption	YVYVdW
        based on	YYTVUc
        based qualified	ZZYWeX
        basis	aaYYVY
        basis that	UhXVWU
        bat	cWWWUa
        bat survey	aXWWUa
        bbc	YZXaXc
        be	XZZacU
        be $	WdcSVW
        be a	YYcaWT
        be able	bbPQSX
        be added	VYbZYa
        be adduced	ZXYXcY
        be advised	WeWYWW
        be affected	XeXYUV
        be an	ZZYVXb
        be and	WfXUXT
        be answered	aXZURY
        be applied	VVXTfV
        be argued	XbXbYW
        be as	dYSWZU
        be asked	cbVWTR
        be at	bcYUUS
        be available	aWVaXb
        be aware	WXYXVe
        be better	fTWbUS
        be borne	XaUbaZ
        be built	TZYWVc
        be called	UdTXUb
        be candid	YcXZXW
        be caused	WXYWcb
        be challenged	ZcVXWW
        be changed	cZTWVU
        be charged	XbYZZc
        be claimed	ZVWVeW
        be closed	XdWYZW
        be compared	YaYVXc
        be compromised	VdaYYU
        be conducted	bcWWXa
        be considered	WbXVcZ
        be consistent	gUUVVU
        be contrary	TYfUWU
        be dealt	VeYXcV
        be disclosed	XYfYbS
        be discouraged	bbVXWV
        be done	ZYaTUY
        be drawn	XdWYWb
        be embarrassed	cZVWVV
        be engaged	VXVYba
        be enough	cYXXVU
        be exempt	WTVWbc
        be exposed	YcXZZX
        be extended	XWXYYc
        be fair	SbWUUf
        be for	bXXYXd
        be found	UdSUbb
        be free	WgTUSP
        be gained	XWdcXW
        be given	WZXadW
        be glad	dYUYXX
        be gone	UfXWaW
        be got	XdZWVV
        be greater	cXbYWX
        be had	UaaTYa
        be handed	XdaXZX
        be harmed	SaQbTR
        be heard	cZXYWY
        be held	UcaVaU
        be helped	bVaVVb
        be honest	eWYWYV
        be hurt	cZUYUU
        be identified	RdTUXa
        be in	VdaWPY
        be interviewed	XdXYXY
        be issued	TZaYYb
        be judged	fUTVVa
        be justified	aVfUZU
        be kept	TeaVbS
        be killed	UhUXWT
        be known	eYWTVU
        be laid	SbTWRb
        be lawful	bVYYba
        be left	WcZUUQ
        be less	XbTWRZ
        be let	VfSVWU
        be likely	UTPSae
        be looked	fSXVZb
        be lost	WYacWa
        be made	bYVZPZ
        be maintained	YXcTWa
        be met	UZaWbV
        be more	dTVTYd
        be moved	ThUXVV
        be named	UbYXVc
        be needed	SbcVSR
        be no	XYdUVS
        be of	fVXSaX
        be on	bXbUTV
        be one	SbcUaU
        be open	ZaaUUT
        be out	YabXXS
        be overridden	VaZZcY
        be picked	YdYYYW
        be placed	VVbXYf
        be plain	acVVWW
        be possible	aWVYXe
        be preferred	WWfVVU
        be prejudiced	dVVXXe
        be properly	YcXYWX
        be protected	ZYcYUa
        be provided	VUcZYb
        be published	XXaVXd
        be put	XbbaUP
        be quoted	WfXYYX
        be raised	aZYbYV
        be re	SXUVUe
        be reached	bZXWUd
        be read	YYXSab
        be ready	bVZZYb
        be real	VeWXbU
        be reassured	eXWXYT
        be refused	UcWWZZ
        be released	PXfXVV
        be relied	WacYdV
        be rendered	WcXWZW
        be reported	WcZVYb
        be respected	WWdUWT
        be right	aWaaVa
        be run	VdUVaV
        be said	eXVdOV
        be seen	bYYYUV
        be sent	WYUWXe
        be served	WabVYb
        be set	baWaXW
        be shared	bdVZZW
        be shown	aUaXfT
        be slow	dWaYYU
        be slower	XaXVXb
        be so	YUcXdW
        be some	cWbZYY
        be spent	ZbXYYV
        be strong	bZYZaW
        be supplied	XVXWZe
        be sure	gUVXXW
        be taken	bbVQaV
        be tempted	abUXWU
        be tested	gUWWXU
        be that	UfUXVb
        be the	aVVQdX
        be there	eYWVYU
        be thought	gUUUWR
        be to	cYSVZZ
        be told	eWaSXW
        be traced	VcWWWc
        be trusted	dYVXYV
        be undermined	ZcXXUW
        be understood	VddXXV
        be undone	aYYXWV
        be unfair	abVWVT
        be upheld	UXdVYW
        be used	SfRTYZ
        be visible	dVYXYX
        be visited	XYXYYc
        be weakened	WfTYXW
        be weighed	VYaUfY
        be well	eVUXVc
        be withheld	VTZZfV
        be worked	ScaUWa
        be worse	ZWdWWU
        be worth	XbcYXW
        be wrong	WabZUb
        bear	gUXRZO
        bear in	dZVWSW
        bear upon	ZWXXdZ
        beari*	ZXbVTc
        bearing	ZXbVTc
        bears	eYUWWV
        bears on	hTWVWY
        bears upon	TgVXWX
        beat	gbTUVU
        beate*	ZdXXXT
        beaten	ZdXXXT
        becam*	aXVWXc
        became	aXVWXc
        became known	VYWXYd
        becau*	XbZTaY
        because	XbZTaY
        because a	cXSWbT
        because it	TcTVcZ
        because its	YdXYWY
        because the	bWWUTg
        because they	UaaWYb
        because we	VgUWYT
        becom*	ViQSaV
        become	XeSVWX
        become a	cYYZZV
        becomes	VhUTaT
        becomes the	UeXXXW
        bed	WYWXVd
        beds	XeZXUS
        beds $	VcaWWV
        been	bZWVXZ
        been $	YdUXUU
        been a	XdXXaW
        been able	dZbWYW
        been announced	VZcWbV
        been answered	bUVXUa
        been applied	VbWYWb
        been asked	aXVVab
        been blacked	XWWXXe
        been carried	WZUcYZ
        been checked	VfYZZa
        been closed	aUZXYd
        been considered	XWbWVd
        been criticised	gTVXWV
        been dealt	bXXWTe
        been decided	aWaXVX
        been described	ZVZZcX
        been done	VUVeUa
        been dropped	dVbWYU
        been exchanged	UeYVTX
        been fixed	bWSWTa
        been followed	WeXWTW
        been found	YVcYZc
        been given	cVaUZZ
        been handled	UUXWUg
        been held	ePVVdX
        been in	dXXYYa
        been issued	adUYYW
        been left	ZUUWWf
        been made	aWYRWa
        been met	VTdWVX
        been much	fUYZZX
        been no	fVUWWW
        been passed	VdUXXc
        been promised	YYbXWX
        been published	VdbTUX
        been put	YaSVba
        been quoted	dYVYVR
        been raised	dYYVXX
        been redacted	UTVWXg
        been removed	VSRVTi
        been said	daXXXX
        been seen	YdYZXV
        been set	ZYTXZZ
        been settled	caVYWT
        been shown	baZYYV
        been spent	fUYYYY
        been taken	ZZZSab
        been the	YYWWWc
        been told	cYSYSV
        been treated	bWXVVe
        been used	ZYXXUc
        been waived	VXWXac
        been withheld	WVWYXf
        been written	aWcVWU
        befor*	WdXWWX
        before	WcXWWX
        before $	ZbVUTa
        before 0	WWTVXe
        before a	UbbVXb
        before an	VacVXa
        before any	TeVXXZ
        before it	bcZWWQ
        before reaching	YYXdYX
        before that	VdYXYb
        before the	aYZVaX
        before they	abWYZW
        before trial	WeWYYY
        before we	VdWYYd
        beforehand	abVVWX
        begin	caQUZT
        begin*	aYScYW
        begins	bZUbTY
        begun	WdZXWY
        behal*	ZYVWWc
        behalf	ZYVWWc
        behalf of	bYXXUd
        behav*	eZWWXV
        behaviour	abWXXW
        behin*	abWRXY
        behind	abWRXY
        behind closed	bZUYVX
        behind it	bWVVbb
        behind the	aaTVVZ
        behind them	YbVXZb
        being	bZaVUY
        being a	UUVdXb
        being able	abZWWR
        being ascertained	XYZacZ
        being asked	acXYYW
        being considered	UeWXXa
        being done	gUZVVU
        being kept	ZVdXVX
        being known	cZXWXU
        being looked	WeWWXS
        being made	VebXVV
        being no	XXgTTU
        being open	fWUWbU
        being published	VYcVca
        being quoted	YeUVVQ
        being read	gSTXTb
        being relied	UgWZbT
        being seen	aaWWVU
        being so	TXZTTd
        being spent	dXXYYY
        being taken	acXZYY
        being the	aSgWUV
        being told	cbWUVT
        being transparent	cXYZZX
        belfa*	cWXZZa
        belfast	cWXZZa
        belie*	XbeXTR
        belief	aWbWWR
        belief that	VZcXWV
        believe	ZXeXVR
        believe that	YZcQVY
        believe the	cXYbVU
        believed	XeXYYT
        believes	UccUUb
        believes the	aZcVXT
        bella*	XVYYdY
        bellamy	XVYYdY
        belon*	gURTSa
        belong	eSUTWd
        belong to	bUUUWd
        belongs	bZUUVY
        belongs to	fTWVWZ
        below	SVVcWe
        below $	RSYZTf
        below five	WVYYYe
        below it	XdWXYW
        below the	dXUcWW
        bench	dUTVTZ
        benea*	ZbTaVV
        beneath	ZbTaVV
        beneath it	VeXYXX
        benef*	ZXadYU
        benefit	aZaWaU
        benefit $	dZXUTS
        benefit from	baXaYW
        benefit of	aXdaWT
        benefit to	XUYUdb
        benefits	aRZfUU
        benefits of	ZWXeWW
        berea*	acVVWY
        bereaved	bZWWXZ
        bereaved families	bbTXVU
        besid*	fZYTRX
        beside	dXZUXY
        besides	ebUWRW
        best	bYdSVL
        best $	UgaVUU
        best served	TXeUWX
        best value	dbWVWW
        bette*	aRfXRO
        better	aRfXRO
        better $	cYYTXb
        better for	ZTeUWT
        better if	bUbVWW
        better informed	dUYVVY
        better off	TXgXYZ
        better public	fUVXVW
        better served	XUZcWY
        better than	cXYSUV
        betwe*	ZaaOXa
        between	ZaaOXa
        between 0	ZRWWVd
        between a	VbdWWY
        between governments	UbWWYb
        between officers	WUVYbc
        between the	VbcVWb
        between two	UUcVVe
        beyon*	dYaUZV
        beyond	dYaUZV
        beyond that	cWeXVZ
        beyond the	bcWXWV
        bias	eVcUSR
        bid	ZaSSSa
        bid $	XcTVVZ
        bidde*	YcWPTY
        bidder	WeZWYY
        bidders	ZbSRTa
        bidders in	WeXYYW
        biddi*	WhTUTS
        bidding	WhTUTS
        bidding for	TgVUUV
        bids	WgSWSW
        bids $	ZZWYUZ
        big	fWTVWU
        bigge*	ZcWWYW
        bigger	ZcWWYW
        bill	dZWXWV
        bills	fWWYYV
        bills and	gVYXVV
        bin	YYXVXe
        bins	eUXVWb
        birds	aXcVSS
        bit	gWSWXT
        black*	UZbVSd
        blacked	UXdXVd
        blacked out	UXdXVd
        blame	ZbVXYV
        blame $	bZUTUa
        blame*	cYVXVW
        bland	adWTWU
        bland*	UeXYWW
        blank	ZXXXXd
        blank*	dTZTbb
        blanket	fYWWbW
        bligh*	aYaVVS
        blight	aXaVVT
        blind	SeRRdV
        blind $	ScTTeX
        blind spots	VdXWUZ
        block	TfTWVX
        block*	XcZVSb
        blocks	ZXZVTc
        blow	SZcVTT
        blowe*	dXVXWV
        blue	UbTVVf
        blunt	VdWZXb
        blunt*	YdUWXV
        board	cbUSOY
        board $	ZaVXXc
        board and	WeXXYT
        board has	bZbUVT
        board in	TXcZZc
        board is	WZYWZd
        board members	WfWYXT
        board of	bSUVUf
        board would	VdXYYW
        board's	bYWbUZ
        board*	ZaWbTa
        boards	YdWUVY
        boat	YaVYXc
        bodie*	bZYUVa
        bodies	bZYUVa
        bodies $	ZcYWVc
        bodies with	YbYYiS
        body	VdYSWa
        body $	dZYYXT
        body that	dVXYYb
        body worn	bWZYYb
        boile*	XcZWVa
        bold	YWYXXd
        book	WdYWXa
        book $	XdXXYT
        booki*	cXaZXU
        borde*	caXYYU
        border	cZWXXT
        border $	eVaZbX
        borne	acTYaV
        borne in	bZVaaX
        borou*	dYVUYY
        borough	cZVUYZ
        borough council	UWXWVf
        borro*	eaVWVU
        both	ZYcVZV
        both $	ebVVWW
        both are	TYXWVe
        both exemptions	XWaXcW
        both of	XeYbVV
        both sets	XYeXXX
        both sides	XabaWR
        both the	XZcXZa
        bothe*	abUXWU
        bough*	bXZQTZ
        bought	bXZQTZ
        bound	ZbaaSS
        bound to	XZbbUS
        bound*	YYWXWc
        box	fVUUUa
        branc*	abZTZW
        branch	bWaVZX
        breac*	VacSbY
        breach	VYbScZ
        breach $	VUZXcd
        breach of	aaYUcX
        breach the	WdbXUW
        break	YcaWUX
        break that	WcbXWV
        break the	abWWZY
        break*	ZbZSZW
        breakdown	WadTSY
        breaking	eWWWaU
        breat*	fVVWXV
        breed	aaWXVZ
        breed*	caZWWS
        breeds	fUWYYY
        brewe*	abYYYU
        bridg*	XXUVVf
        bridge	aYRVUb
        bridge $	bVXWXf
        brief	SfTVTa
        brief*	aYTUTc
        briefing	YZUVTe
        bring the	bZYXYV
        bring to	UgWVTU
        bring*	eaYWTU
        bringing	dYZYXU
        brings	eaXWUW
        briti*	XbSVZb
        british	XbSVZb
        broad	aXXXeT
        broad*	dXTVcW
        broke*	WdZXTZ
        broken	XbZWUZ
        broken $	WbWYYb
        broken down	XYbZXc
        broug*	abWXVa
        brought	abWXVa
        brought to	adVYWW
        budge*	ccXVUR
        budget	dbYWVT
        budget $	eVZXXW
        budgets	WeYXYV
        build	ZdTUVX
        build costs	TbUVVf
        build*	baSSUa
        builders	eUVXWa
        building	acTUWZ
        buildings	YaZVTa
        built	cZUVWa
        built up	TZYZWc
        bulle*	aXVbWe
        bully*	fVUXYV
        bullying	fVUXYV
        bundl*	WWVVZe
        bundle	WWVVZe
        burde*	YXWSba
        burden	YXWSba
        burden of	YVWXeX
        burgl*	SgUTUY
        burglar	VeYYYX
        burglary	UeUUUZ
        burnt	UdYYYa
        bursa*	baSVSY
        bus	eaUTTQ
        buses	XeaWYV
        busin*	aVWPbZ
        business	XZYPbY
        business $	ZcUYWU
        business and	UbcWVd
        business case	ZcTWYW
        businesses	dVTTUZ
        but	SafQZY
        but a	ZcUZYW
        but an	VeaUXY
        but has	XUZYae
        but in	WVZVdS
        but it	SWbXab
        but not	YUbVab
        but the	ZWaTaX
        but there	cbXYZV
        but to	adXXZU
        but we	VZbXZZ
        buy	gXWRTR
        buyer	VgVWUT
        buyer would	VfYXXV
        buyer*	YccUWR
        buyers	YbcUWS
        buyin*	eXWWXX
        buying	eXWWXX
        buys	dYaWWV
        by	ZaYVYX
        by $	eWUYWW
        by 0	cTWUUb
        by a	WYdSbU
        by all	XeUXVT
        by an	bXZWZY
        by any	XVdXdW
        by anyone	WZcYYW
        by asking	WeXZXV
        by being	bZVWWW
        by confirming	eYUXWW
        by contrast	WccXWV
        by disclosure	caVTZW
        by district	XYeYWW
        by e	YWYYXd
        by each	cUWXXd
        by email	TeWYVY
        by every	YcVXXZ
        by giving	XXdXXY
        by half	eWVVWU
        by it	YcbTUW
        by its	ZYbXUZ
        by itself	TfXYbW
        by knowing	cZZWWS
        by law	cZZYaW
        by legal	YWYYbc
        by name	ZcWXYW
        by nhs	VcWWWZ
        by not	dUXVWW
        by one	ZcVWUW
        by openness	eVVbWY
        by or	YVYYYc
        by other	PeWUWZ
        by people	XeUWTX
        by publication	VYdVVW
        by publishing	UdaZYZ
        by reading	ZbVYVa
        by regulation	SaVTda
        by section	POUUeY
        by showing	XcXUbV
        by side	ZZcYXX
        by station	cUbYXa
        by telephone	VaYXXc
        by that	bZZVWb
        by the	ZZVbZa
        by their	TbRWVc
        by this	bVUVVf
        by those	dXTYVZ
        by two	XbXWWX
        by us	XcWVWc
        by virtue	YWVUaa
        by volunteers	aaUWWZ
        by ward	XXcVZd
        by way	YZWVVe
        by what	XaWVcW
        by which	YbaTUX
        by whom	gUXYYW
        by withholding	bXcVVV
        by writing	ZVZZYd
        by your	aVZXWZ
        bypas*	bZSUVZ
        bypass	bZSUVZ
        c	XXUaZc
        c $	TRSbXe
        c and	XTaUdX
        c applies	XVZWbZ
        c covers	XTXVgU
        c is	YcYVbV
        c of	WUcYXb
        c states	ZZZZTe
        c the	bUVWbZ
        cabinet	ZZZTXa
        cais	XXXXXd
        calcu*	UfWVVY
        calculate	XcYXYa
        calen*	VTZTUh
        calendar	VTZTUh
        call	UYeSdX
        call for	aUbVeV
        calle*	bZURaZ
        called	cXVTaa
        called for	caWUaR
        callers	XeVVVW
        calls	aYaVcW
        calls and	VabYZZ
        calls for	aTbWdV
        calm	gUVWXX
        came	eYXWRW
        came down	gTaVWV
        came forward	UfVXXU
        came from	XUSVVg
        came in	VdWYcY
        came out	cYcUVX
        came to	abRbSV
        camer*	ZYYVWb
        camera	WbbWVb
        cameras	dXUVYa
        cameras are	baWZXX
        cameras in	cWZYZZ
        campa*	hVSVUS
        campaign	ZcXWXX
        campaigners	jSVVUU
        campu*	acTUUU
        campus	bbUVVV
        can	cUZWXZ
        can also	bZXYWb
        can ask	XYdYYZ
        can be	UcYaYY
        can check	YdVYWU
        can confirm	XXWWUe
        can do	ZbZVVV
        can find	aVVXWg
        can hardly	cZUXXX
        can keep	XcYXZY
        can make	aWbWXb
        can neither	STWVWg
        can no	ZVVXbZ
        can only	ZeTYWU
        can put	aVXYYb
        can read	XeVXWW
        can see	aacWSQ
        can still	eUUVVc
        can tell	ZUcSRb
        can't	aabPOU
        can't be	bZXVTW
        can't do	WeXYYX
        can't say	bVcXXU
        cance*	UfZSUZ
        cancelled	ZZTVXb
        candi*	aZZTVY
        candid	aYYUTb
        candid with	UgXZXW
        candidates	bYaVVT
        candidly	VfVXZV
        candidly $	XcWXZX
        cando*	fVaURO
        candour	fVaURO
        candour $	dTcYXV
        candour about	dXVYYY
        canno*	aYcQbW
        cannot	aYcQbW
        cannot be	VabPYX
        cannot keep	WdYZZX
        cannot say	VcdYWU
        cannot see	eXUXVV
        cap	ZeTXVT
        capability	WXaYba
        capac*	YcWWUZ
        capacity	ZbYWUY
        capit*	acVZXW
        capital	acVZXW
        car	YeXTWV
        car park	baVWWY
        carbo*	YbZWWZ
        carbon	YbZWWZ
        card	aaWXXb
        cardi*	XaWXXd
        cardiff	XaWXXd
        cards	XaSWWZ
        cards face	WeWXYV
        care	aYYQPZ
        care $	bcYWWW
        care and	dUaXXd
        care for	bZXYWU
        care home	dWXXXc
        care homes	XXYZZd
        care of	ZcaXXZ
        care quality	ZbXWWZ
        caref*	bUbXWc
        careful	aUaXWd
        carer*	dXUZYW
        carers	dXUZYW
        carri*	ZWbbYX
        carried	VXVdXa
        carried on	TYXXab
        carried out	WQWdWd
        carries	bZfTYS
        carries more	VZbXbY
        carries the	UVfYWW
        carry	VXaXbb
        carry a	UWcXbc
        carry more	VWeWUY
        carry out	VcWaZZ
        carry the	ZZeWVY
        carry*	YYWbaa
        carrying	YYWbaa
        carrying out	YYWbaa
        cars	bYaVWa
        case	ZXXcYZ
        case $	beZXUV
        case and	XadZXZ
        case can	aVVeWW
        case for	YUcfXS
        case is	dYYVUT
        case of	WVcWdZ
        case that	YcUXXX
        case there	VeXXVU
        case to	UccYVX
        case was	WZWXXd
        case we	WVUXZh
        case would	WgVWYV
        cases	YZZRVb
        cases $	UdTUUg
        cases are	aZXWWV
        casew*	YbYWVa
        caseworkers	YbYWVa
        cash	ZcVYYZ
        castl*	ZUXUVe
        castle	bWZXWb
        catch	YcbYYX
        catch*	ScaUWa
        categ*	XYXYXd
        cater*	ZeSYRX
        caterer	bbVXWV
        caterers	XcWYYZ
        catering	TXUZTe
        caugh*	abWXYY
        caught	abWXYY
        caught $	eYXXXS
        causa*	XYXYbc
        causal	XYXYbc
        causal link	XYXYbc
        cause	XdRSWZ
        cause of	XcWXWY
        cause the	aWWXYe
        cause to	eXYXXU
        cause*	cZWXZY
        caused	cYXYaY
        caused by	eVXYaZ
        causes	ZaVVWY
        cauti*	ZXeYTZ
        caution	YYeYUa
        caution $	UbbaVZ
        cctv	acTUVa
        cease	VgZYYU
        cease to	WeZYYV
        cease*	WeTZcT
        ceases	XbWZcV
        ceases to	XbWZcV
        ceili*	UccYXX
        ceiling	UccYXX
        ceiling $	UccYXX
        cell	XbTVUY
        cells	WZaYXd
        cent	VdWUZU
        centr*	cYWRWa
        central	YeTXbU
        centre	baQVWb
        centre $	WUXWYf
        centres	cZbUWY
        centu*	eXWWUS
        certa*	baZRbT
        certain	XbbTcV
        certainly	eWXWZW
        certainty	baXUZW
        certi*	aWWRdW
        certificate	cUYSbW
        chain	ZdWXXW
        chain*	VfVVVU
        chains	YdWXXW
        chair	XWTPXh
        chair $	ZZWVUe
        chair of	WcXZcX
        chair*	aYUUUf
        chairman	YbVXWb
        chall*	ccVRRT
        challenge	dbWRTU
        challenged	ZcVXWW
        chamb*	VaVWVe
        chamber	WbWWVc
        chanc*	ZdZTaW
        chance	bZbUZW
        chance of	cUdYaY
        chance to	ZdUYXX
        chancellor	WbTWaY
        chancellor $	VaVYcY
        chancellor who	XcWZVY
        chancellor's	YaWWXb
        chang*	ZdaPSP
        change	ZfWTVT
        change of	cZYXXY
        change their	WdbYXV
        changed	YaeTUP
        changed and	ZXbYZW
        changes	caVVUU
        chann*	TaaWTa
        channel	QZYXUd
        channels	YccXWV
        chape*	WdWXWX
        chapt*	XUfWUV
        chapters	VYeXUW
        charg*	ZYWRPd
        charge	ZXXUSf
        charge $	bWbWXa
        charge a	XZYYYc
        charge is	dWYXXa
        charged	ZaZVWZ
        charged $	WbWWYc
        charged and	abVYYV
        charged by	dXWZXY
        charged with	YTZYYc
        charges	aaYSVZ
        charges $	YXYWYc
        charging	ZaTVVb
        chari*	eSXTWb
        charities	dVTWaZ
        charity	cUVXXb
        charity and	hUWXXT
        charity's	bYZWWZ
        chart	eVUWWb
        chart*	bcQUSV
        charter	dYTVSX
        chat	ZcUVUU
        cheap	eUbWWW
        cheap*	fVVYYU
        cheaply	cYYZZX
        check	gYSXVS
        check $	fUYYYY
        check that	hSYXVT
        check*	YhPPPQ
        checked	aeUTVS
        checked and	bcWUXU
        checks	bcSTSV
        checks $	YcVWVW
        chemi*	dYVXUW
        chemical	eVXZWY
        chequ*	dUXXXZ
        cheque	dUXXXZ
        chief	aYaTYZ
        chief constable	fSYTVZ
        chief executive	YYXXac
        chief*	YcaXVV
        chiefly	WabYWX
        child	ZfZWTS
        child*	cXZNOY
        children	dZZOSV
        children $	UhUVUT
        children and	cXaYWX
        children are	cYaWVV
        children's	aYWWWc
        chill*	UcZVbR
        chilling	UcZVbR
        chilling effect	VbUVbS
        chilling of	VbdWUV
        choic*	baYVTX
        choice	abZWUY
        choice $	cYUYWY
        choice of	baWYZY
        choices	caTTTP
        choos*	dWbTQS
        choose	aXcTUU
        choose the	VgbWVS
        choose to	eTUXYd
        choosing	fXSXVV
        choosing where	cZUYWW
        chose	dWXZZY
        chose*	bXaSRW
        chosen	bXaSRW
        chosen $	fWUYYX
        chris*	XbVWVa
        christmas	XbVWVa
        churc*	VVVVWf
        circl*	WfUXWV
        circu*	VUaWaa
        circulation	YgWXXU
        circumstances	YQbWaa
        circumstances $	bZaUXa
        circumstances importing	YVXZbb
        circumstances of	WXXZZe
        circumstances the	ZUdVZU
        circumstances to	XXbXcX
        citat*	dWWWWb
        citation	dWWWWb
        cited	VUaQbc
        cited in	aUWUcZ
        citiz*	gVWXVU
        citizen	fVYZYW
        citizens	dYXYWV
        city	cXZWaa
        city $	dYYYZW
        civic	UYXWXf
        civil	cWRURc
        civil servants	ZYVVWc
        cladd*	dWXWUV
        cladding	dWXWUV
        claim	ZdZRWQ
        claim $	XacVVY
        claim is	VbcWWT
        claim to	dXYVaT
        claim*	cWTPVa
        claimant	ZcWUUS
        claimants	fWYVSV
        claimed	aUTSac
        claimed $	cZWWaV
        claims	YaVTSa
        claims are	TfZXXW
        clari*	bVTUSe
        clarification	WUXXXe
        class	WcVUdR
        class $	YVXWfW
        class based	YUWSfU
        class*	WbYXVb
        claus*	ZZaYbV
        clause	ZbaSYW
        clause 0	QabTaY
        clauses	ZWabbX
        clean	ccUVYZ
        clean*	UYbWWe
        clear	bVdWVR
        clear of	dYVWYU
        clear public	fUWXXV
        clear that	WXeWXV
        clear*	XXdQSb
        clearance	TdVVYY
        cleared	YaUXWc
        clearer	aWdVVW
        clearly	PSjUUU
        clerk	SbUUTb
        clerk*	VZcVVb
        clien*	PeXSdV
        client	SdUTcX
        client $	YXXXdV
        client and	UeWWWZ
        clients	TfVVZW
        clini*	UeRQYa
        clinic	UYWUUc
        clinical	XfUTUV
        clinicians	YcXYZR
        clock	TXWTXf
        close	ZYaTaZ
        close $	UcZVba
        close one	WXeXVW
        close the	WcXXXd
        close to	eWaVXX
        close*	dXaRSV
        closed	ZaaSUY
        closed $	SWfUVa
        closed and	dbWWWR
        closed doors	bZUYVX
        closely	fVYYYV
        closes	dYVVWU
        closi*	XdWbVX
        closing	XdWbVX
        closu*	dbSVVT
        closure	daRTUW
        closure of	eWXXYb
        closures	caYXZU
        club	YWTTUf
        clubs	cbWVYW
        clust*	YeWWXU
        cluster	YeWWXV
        clyde	dUVVWe
        co	VhWWVT
        co operation	WgXWWT
        coach	TbcWWY
        coach*	cZUYWS
        coast	cWUVUd
        coast*	cWUXUb
        coastal	dXWZYX
        code	aWYTXa
        code $	cTYWbX
        code of	VcXWXd
        codes	UeTVXX
        cold	YYSRSe
        colla*	eVUUVb
        collapse	eVUVWb
        collapse of	dWWWWa
        colle*	WbZPZZ
        colleague	SYeXXZ
        colleagues	QbRUUc
        collection	WYWWac
        collection of	VUZYab
        collective	TcYXaT
        collective responsibility	VbYYbU
        college	bXZXVb
        colleges	hVRSUT
        colou*	cdWYWU
        colum*	SZbSSa
        column	WcYQUa
        combi*	babXUU
        come	WYbaXX
        come $	ZdWXVT
        come and	WXYZXb
        come down	YWdWRO
        come first	VYbSSb
        come forward	cYbXZT
        come from	cZVYUY
        come in	UhVXXV
        come near	XXdZXX
        come of	aYZZVW
        come out	eVYZUV
        comes	ZYfQcX
        comes down	XXgTVW
        comes first	VVgWVU
        comes from	VZWWUe
        comes out	UdgTSU
        comes to	XWYWVc
        comes up	WgUXVT
        comfo*	eXaSSS
        comfort	fUYVVU
        comin*	XZbYUZ
        coming	XZbYUZ
        coming $	XeUWXU
        comma*	ccWUUU
        commander's	eTZVWZ
        comme*	YcUUWZ
        comment	acRVVX
        comment on	bXWWXb
        commentary	UhZYST
        commentary on	WeWYWU
        comments	XbYSTa
        comments are	WacVVd
        comments on	cYXYYY
        commercial	acVUYY
        commercial in	YTXWVg
        commercial interests	ZdSWXW
        commercial or	WVWXcc
        commercially	YVVWXf
        commercially sensitive	YXVXVd
        commi*	cWWUbZ
        commission	aaZZUY
        commission $	ScXbWZ
        commission has	TbaYYd
        commission paid	XXUYXe
        commissioned	USWWWh
        commissioner	TRUQdd
        commissioner $	XWXWTg
        commissioner and	WZXYba
        commissioner at	UWWXXg
        commissioner can	VRVWUh
        commissioner for	VXXXZd
        commissioner has	XVVYcb
        commissioner's	aVaUbW
        commissioner's guidance	XXYWcY
        commissioners	VaUWbZ
        commit	XbWXbX
        commitment	eVcURT
        commitment to	eVcURU
        committed	dYXTYX
        committed and	YcXZZX
        committed to	dXXUYX
        committee	aZZNTZ
        committee $	WaVUVd
        committee and	ZdVYWV
        committee has	aZZVSX
        committee's	ebUVTX
        committing	UcXXYa
        commo*	YXVTcc
        common	bVWSeV
        common law	WWWTeZ
        commu*	bTTSea
        communicate	XWZXbZ
        communicated	bXXWeW
        communication	UUVTXe
        communications	RZVWda
        communications $	WWWacY
        communications could	YVZacY
        communications is	YWcZZZ
        communications with	WdUVXc
        communities	dVWSQY
        communities $	fVXYWW
        community	eVWRYY
        community and	eVXYYW
        compa*	bZSWOa
        companies	bcTSUX
        company	VaSYSe
        company $	SXVTTf
        company is	dZXXXW
        company which	UYWVXc
        company's	UdYWVZ
        comparable	fTXVVa
        compare	dZQTSS
        compare what	bZWXXV
        compared	VYaaVa
        compared with	WVbYYc
        comparison	jSUUUR
        compe*	UbbbYY
        compelling	VUhVWT
        compelling $	VVfVXT
        compelling reason	YUfXXU
        compete	YfVWVT
        competes	WeXWYZ
        competing	VUbeXU
        competing interests	VUZeYV
        competition	fWZUTU
        competition is	dVaWXV
        competitive	VhXXYT
        competitively	YWXYeW
        competitively in	YWXYeW
        competitor	TgYYYS
        competitors	ScRUSd
        competitors $	bcVXWa
        compi*	aYTUUX
        compl*	aXWVXb
        complain	dWXZYb
        complain about	dWVXYZ
        complain to	XZZZYc
        complainant	dZVUWY
        complainants	XdYUUW
        complained	dZUVWa
        complained of	aeXXXU
        complaint	XZZOPb
        complaint $	aSbTVb
        complaint about	WWWWXd
        complaint file	aXYYXc
        complaint was	eWWWUX
        complaints	YaOaPa
        complaints $	UUWdVZ
        complaints about	aTVTUe
        complaints are	eVUXWX
        complaints of	XaWVUb
        complete	VcdTSY
        complete $	cTTVVb
        complete the	VfUWXW
        completed	SWWUUg
        completion	TVaSca
        completion $	UYUUdZ
        compliance	fVVbYU
        compliance $	cVYbXX
        compliance would	UcXYbY
        comply	ZTVUYd
        comply with	YWWYZb
        complying	XZVdaW
        complying with	YZVdbW
        compo*	aXZXXd
        compr*	RcYUVd
        compromise	WaWXYc
        compromise of	ZbYZZW
        compromised	UeaYYT
        compt*	UeWWXZ
        compu*	fXVZaU
        compulsory	gVWWUT
        concealment	YcaYXX
        concede	dXXXWY
        conceded	baXXWX
        concept	XdVWaV
        concern	eWZRZU
        concern $	cZYVUY
        concern about	cRaZZY
        concern and	aWYWcX
        concern over	XXcXWa
        concern to	eWWZYY
        concerned	UZcadY
        concerned $	WVYeVc
        concerned the	VVbbWa
        concerned with	ZUUUfV
        concerning	VVUYYf
        concerning the	VUWXVf
        concerns	cXQOYc
        concerns about	bRUVVb
        concerns are	eVZXVX
        concerns the	UVWUXg
        concession	eXYXXV
        concl*	SVeaWU
        conclude	URjRTR
        conclude that	WWeRUW
        concluded	YVcNRY
        concluded that	VUePTY
        concludes	TWcXUc
        concludes that	TXfYWW
        conclusion	WQddOT
        conclusion $	PSXfSX
        conclusion is	UThVVU
        conclusion that	YTZeWW
        conclusions	UgUZUV
        conclusive	WUWVeb
        condi*	YZXTZb
        condition	UaXYaZ
        conditions	bbYUZX
        condu*	YYWTXc
        conduct	ZYYUYb
        conduct a	YXZYdV
        conduct an	ZWaaZb
        conduct of	WZYXZb
        conduct with	XYZacZ
        conducted	XaXWYc
        conducted in	YcXZXW
        confe*	VeYUaX
        conferring	XWXWab
        conferring by	XWXWab
        confi*	VaWdZa
        confidence	cXUUba
        confidence $	VcYTaY
        confidence and	UbcXUc
        confidence between	UbWWYb
        confidence contains	ZZYWbX
        confidence in	fZYVSS
        confidence is	bXYXcW
        confidence of	XfVWaV
        confidence that	hXRQRQ
        confidence will	YaVYgX
        confidences	XfUXZU
        confident	aaWUXV
        confidential	PYXXea
        confidential $	XXcVaZ
        confidential and	WWVYYe
        confidential information	XWWXZb
        confidential sources	YXaYeX
        confidential while	ZVWahS
        confidentiality	TcYcZZ
        confidentiality $	WaZcXU
        confidentiality is	XdXXcU
        confidentiality of	VbbYcU
        confined	UcYWXb
        confined to	UcYWXb
        confirm	TZaUZc
        confirm nor	XSZVba
        confirm or	VZcbZX
        confirm that	XXWXVe
        confirmation	cTcZWZ
        confirmation or	aUacXW
        confirmation would	cXVXUc
        confirmed	VeTVYZ
        confirming	cVZdTR
        confirming nor	STcaTU
        confirming or	cWZcWT
        confirming that	cWYXYb
        confirming whether	eWXaWU
        confirms	XVXVXe
        confirms nor	YXXVXd
        confl*	bbaXWS
        confu*	aeVWWU
        conne*	WcXZbZ
        connection	YWZZba
        connection with	YWZZba
        cons	TUdeTS
        cons $	VUafVU
        consc*	dVbWVT
        conscious	dXZWXW
        conscious that	dXZWXW
        conse*	ZaZRYX
        consent	aWbVYa
        consequence	YcaTUV
        consequence $	bdWWWV
        consequences	bcXXYT
        consequently	SceUUV
        conservation	baUVVa
        consi*	TUaeYY
        consider	RZZVbb
        consider it	WVaYXc
        consider that	WSgORb
        consider the	SZVVea
        consider whether	WXTUcd
        considerable	ccXVRS
        considerable and	dWXYYX
        consideration	bTeZaQ
        consideration $	aWcXcW
        consideration of	XbWdXV
        considerations	QUajVQ
        considerations $	TSZhSU
        considerations against	XXZdWU
        considerations are	WXeVYW
        considerations favouring	YaUdXX
        considerations for	VWWdZX
        considerations in	UUXiPV
        considerations is	WbaVUX
        considered	QXWaYf
        considered $	UcSXba
        considered and	XdWVWU
        considered if	ZZUaZe
        considered in	ZYUaZb
        considered that	YYdbRR
        considered the	ZVZdUZ
        considered these	VWadUU
        considered to	WWeWVW
        considered under	TUUSVf
        considered whether	VUZZXd
        considered your	XWXYXd
        considering	XZYdaX
        considering the	YbYcXW
        considering whether	aWXdWW
        considers	SShSUc
        considers that	TUfVWb
        consistent	eSaUbV
        consistent with	fWWVVV
        consists	XaYXXc
        consists of	WVWXYe
        conso*	TZVWWc
        const*	dZSWZZ
        constable	dZVTUX
        constabulary	WTZZSg
        consu*	cZVRNa
        consular	XeYWYV
        consult	acWXYY
        consultant	TYYVXe
        consultants	ZbVWWZ
        consultation	bbYSSX
        consultation $	bYcZYU
        consulted	WbWWSd
        consulted the	VUXWYg
        consumers	fScYXT
        conta*	TaRRYe
        contact	ZXQSRe
        contact the	VVXVVf
        contact us	ZWYZZe
        contacting	XZYYZc
        contacting the	YXZZZc
        contain	SaUSZb
        contains	SZSYWd
        contamination	aaXVWV
        conte*	bYaScW
        contend	fXVXUX
        contend that	fXVXUX
        content	TWbUdY
        content and	YXZXdY
        content of	SZZWba
        content that	WUfWTY
        contest	bVdYWU
        context	VeXWbW
        context $	aaXVWT
        conti*	ZcUUbX
        contingency	cZVYYX
        continue	ZadYYW
        continue to	ZadYYW
        continues	UfUVbU
        continues $	VgVXVT
        continues to	WYUXda
        continuing	XXZWbc
        continuing with	WXYYbb
        contr*	ZZZaVX
        contract	YXYOYd
        contract $	XcSTTc
        contract has	ZccXUV
        contract was	YWVXWe
        contract with	bTYXWf
        contractor	ZZTUZc
        contractor's	WfYXXV
        contractors	caUUXY
        contracts	abTUWZ
        contracts $	YcXZYY
        contrary	YYbdUV
        contrary to	YadRTW
        contrast	YbbXWU
        contravene	UVVWba
        contravene the	XYXXYc
        contribute	gTWVWW
        contribute to	gTWVWW
        control	ZYcTYX
        controlled	VabYZb
        controls	ZZVWVd
        controversy	YbYYXU
        conve*	aaUSdX
        convenience	UVYVVe
        convention	bXZTeT
        convention of	WaWZcX
        conversely	YdTVWW
        convi*	ZXeWXZ
        convinced	YYcXWa
        convo*	ZaZWUV
        coope*	UeZWXW
        coord*	bYWYYb
        copie*	UWcTSc
        copied	XZXWUd
        copies	UTdVUb
        copies of	VUTXVf
        copy	SbYTTg
        copy $	UcUXYe
        copy is	XXeZZW
        copy of	USQWVi
        copyi*	TeWWVZ
        copying	TeWWVZ
        copyr*	TZZVbe
        copyright	TZZVbe
        corne*	ZcWXYV
        coron*	aWbTUb
        coroner	bWbXWW
        coroner's	ZYaUWd
        corpo*	XWUTWg
        corporate	WWXVXe
        corporation	ZYVVUb
        corre*	YbYROa
        correct	cVfTUU
        corrected	VfaXXU
        correcting	VeXZXY
        correctly	cUYXZb
        correspondence	ZUWUTf
        correspondence $	VVXVWf
        correspondence between	SWTZYh
        correspondence is	cYWUVe
        correspondence with	UaWaZc
        corri*	aaVTUb
        corridor	UbWWWe
        corridors	eYXWXU
        cost	dZaVUV
        cost $	UXcZYa
        cost 0	fTUVWX
        cost and	bYbZZW
        cost limit	XVUYUg
        cost more	ZbTXWc
        cost of	bXVUWd
        cost the	adWVWU
        cost to	ceYTTR
        cost would	XeWYXZ
        coste*	XbXWYd
        costed	XbXWYd
        costi*	caXVWW
        costing	dWYYYY
        costings	YeWUUV
        costs	daWQSV
        costs would	abXYWW
        could	ceXNRS
        could $	bYbYWX
        could be	bZQXXb
        could come	ZZcYYX
        could compare	dYWXXV
        could do	bUdYYW
        could end	XeVXXW
        could find	fYVYYV
        could follow	bZZXYW
        could have	cWWVXc
        could help	acSVVU
        could hold	VZVXdW
        could judge	eWVXXX
        could justify	WVfZXY
        could lead	bcXWWU
        could learn	fTRUTb
        could make	WXeYWU
        could not	aYaVaY
        could plan	daUWWS
        could see	ZcXZYV
        could show	eYYXZY
        could take	bbWYYW
        could use	aWSWWe
        could work	adYYZW
        counc*	bWVXUa
        council $	XYUTac
        council accepts	fWWaZW
        council and	YcUUbX
        council as	YbXXXc
        council concludes	WYdYUY
        council considers	XXeVTb
        council does	VXbWUb
        council finds	VZcWTV
        council for	VYcWVc
        council has	aWXdWZ
        council holds	WXYYZd
        council in	bVWVZZ
        council is	ThaTYU
        council must	YbWXbV
        council recognises	fUXZYX
        council should	WebTWW
        council tax	gXXVYW
        council to	YTWRVf
        council was	WVXVXf
        council would	YZdVXV
        council's	YZcSUZ
        council's solicitor	WTbXVc
        council's view	YWcYWX
        councillor	YTUWTd
        councillors	eYUVVY
        councils	baTTUa
        couns*	abUSTX
        counsel	YcSTTa
        counsel $	caWZZY
        counsel and	VfVWXV
        counsel's	bVaUUe
        counsel's opinion	dTVXWf
        count	cbRRYZ
        count $	YeUWWV
        count*	bZXVWb
        counted	ZaWYXb
        counter	aeUUWV
        counter terrorism	YeWVTT
        countervailing	aUYabV
        countervailing considerations	YVXbcU
        countries	abYYZV
        country	YcXWSZ
        country $	XeVYWX
        country is	YXbZWb
        counts	cWbTTc
        county	cXSVTd
        county $	dVVWVa
        county council	XZVVUc
        county is	TeXXZb
        county's	XbaXXU
        cours*	bWZZZY
        course	bWZZZY
        course $	WYeXTU
        course is	dXcWXV
        course of	SZWbbb
        court	ZbVQbW
        court $	RdXVaZ
        court and	YaWWWb
        court of	WYWUca
        court would	VUgVSW
        court*	WbZTaX
        courts	XZWUbV
        courts and	dYbXWY
        courts have	WaYWbY
        cover	bWUTTd
        cover*	RYYPdb
        coverage	UdVWUa
        covered	WUVTea
        covered by	XWUVbc
        covering	VUdWaa
        covers	SdWScW
        covers information	XXZWgU
        covers the	TcQUbX
        covert	YWUZWe
        crash	dYUZXV
        creat*	YbWVYZ
        create	eZWWVY
        creates	YVWWaZ
        creates a	YVWWaZ
        credi*	cbTWVX
        credit	cYWWVb
        credit $	dVXWWb
        crema*	aTWVWe
        crew	abTUWY
        crews	UecSSV
        crime	VfaQXX
        crime $	YfYWZW
        crime and	XbZXWZ
        crime is	bWcYXX
        crime or	ZdYZaY
        crime would	aeUUWZ
        crimi*	UbcVXY
        criminal	TacWXZ
        criminal or	XXYYcY
        criminals	YbZWUY
        crite*	WccTVY
        criteria	WccTVY
        criti*	ccUPTS
        critical	XcZWWY
        criticised	cbUWWT
        criticism	dZUSUU
        croft*	dWTWWa
        crofters	dTVWXb
        cross	dVSWUa
        cross border	eWXXYW
        cross*	WeWUUa
        crowd	TgaYYU
        crowd*	TeVVVY
        crown	caTRWa
        crown estate	ZZVXVa
        crown of	XWXWab
        cultu*	gWUVVT
        culture	fXVVVT
        culve*	acWWXU
        cumul*	SZbUYR
        cup	aWVWVa
        cure	hTVWXV
        curio*	cZaVVT
        curiosity	aabVUU
        curiosity about	eWXYVX
        curious	cbXZXY
        curre*	ZaZVWa
        current	ZaYVWa
        curta*	WdWXWX
        custo*	ZaQRYb
        custody	dTVVTd
        customer	abTXWT
        customers	WeSTTX
        customs	cVYYbZ
        cut	baTTTX
        cut $	VgWXVV
        cutti*	bXYWWb
        cutting	bXYWWb
        cyber	dWWVZb
        cyber security	VUXTbb
        cycle	bUUWWc
        cycli*	dWUVTc
        d	TUaaZZ
        d $	VRadRY
        d and	YVaaWa
        d applies	UVWUVf
        d is	VUZUaa
        d the	XaVXZe
        daily	ZcUVTY
        dam	cWVWXb
        damag*	adZVSW
        damage	bcbWTV
        damage to	VbcXYY
        damaged	bcTXUS
        damaging	VYZZZd
        damp	bVZWWd
        dange*	bYbUXT
        danger	ZZcVXW
        danger $	UacWVU
        danger to	XWcZba
        dangerous	caVXXW
        dangers	eVaWZW
        dark	ZbbWVW
        dark $	bZcWWX
        data	YYVRbb
        data $	XYbWaY
        data and	UaTWVe
        data are	UZZYWd
        data is	eURYaa
        data of	WXUYbd
        data on	acVYYW
        data protection	VTUWYf
        data would	fWXXXX
        datas*	ZXYYVc
        date	UaXOcc
        date $	YQcTVd
        date 0	USWWYf
        date and	WcVVbX
        date of	VZUXbb
        date was	YZXXWd
        dated	cTTTVZ
        dated 0	TUVUVg
        dates	XYaVWc
        dates and	YWaWYd
        day	SfaSSZ
        day $	WbbTUY
        day after	VbcZXZ
        day rate	XcVYYZ
        day rates	XWXYYe
        dayli*	fWWWXV
        daylight	fWWWXV
        days	WfWQRY
        days $	QeaTVb
        days after	YWXaXf
        days from	YXYZXd
        days in	XZVYWd
        days of	WdWUYX
        days to	XbWYXZ
        dead	hRaVSR
        deadl*	dWYXXZ
        deadline	dWYXXZ
        deal	bXadSU
        deal $	XbbWYX
        deal of	eVXVWV
        deal to	XdXVZT
        deal with	WbYdUV
        deale*	bZYVWW
        deali*	acRTXY
        dealing	WcTUXa
        dealing with	VWWWYf
        dealings	dZWXVW
        deals	gTWUSX
        deals with	eVYVUY
        dealt	YZUYbX
        dealt with	YZUYbX
        dear	dSTRTe
        dear and	cYWXZU
        deare*	ShYTYS
        dearer	SgZUYT
        death	bbaVUV
        death $	VdbWXV
        death and	dYWVXY
        death of	eWWYWX
        death*	baTVXY
        deaths	baTVXY
        debat*	eXaQVN
        debate	dYaRVO
        debate $	eUaWXV
        debate about	eRZUUU
        debate and	eWYYYX
        debate on	gTXVWU
        debated	eUYZYY
        debri*	VdWWVc
        debrief	VcYWVc
        debt	cdTUVS
        debts	UfWYXX
        decad*	eXWXWU
        decade	baUWWT
        decades	eWXYYX
        decea*	aaXWVZ
        deceased	aaXWVZ
        decei*	eVYZZZ
        deceived	eVYZZZ
        decem*	UZbRUZ
        december	UZbRUZ
        december $	VeXXXY
        december 0	VSWWYf
        decen*	WZbZYZ
        decid*	VWgRcX
        decide	ddWReS
        decide whether	aaSVaa
        decided	UOgWaa
        decided $	eWTbRS
        decided by	XZcXWW
        decided that	YXcVXa
        decided to	XWfUSY
        decides	aWdUXU
        decides the	XWdUVV
        deciding	XXXZac
        decis*	ZXcYYX
        decision $	RUXiSX
        decision and	VfVTXa
        decision has	XbWTaa
        decision is	WWeRYZ
        decision maker	ZacVXX
        decision making	ZdXWWY
        decision notice	WTeTWe
        decision on	YbRRUe
        decision that	YTeWUU
        decision the	WXbZWb
        decision to	hSUVaY
        decision was	UddSWa
        decisions	dYTQSY
        decisions $	YbUVbR
        decisions are	YeXYXT
        decisions on	gUWXXW
        decisions taken	dXXZXY
        decisions which	gUWYWW
        decisions would	WeXYZY
        decisive	UTiUVV
        decisive $	UThWUT
        decla*	dWWXYb
        decli*	UceVTV
        decline	WfZVWU
        decline to	WfaYYW
        declined	WaWYWb
        deer	bZWXXZ
        defea*	SdbSSX
        defeat	TcbTTY
        defeat the	VbZXXa
        defec*	acVWVY
        defen*	UXZYgX
        defence	UTcYgW
        defence $	bWYUcZ
        defence and	YWbYZX
        defence of	WZaWXc
        defence to	VXVWfU
        defence would	WVdaYZ
        defences	YcYVVZ
        defend	dZVWRR
        defendant	cVVYXd
        defendants	VfWXWU
        defended	WdWXbX
        defending	VebWWW
        defic*	eWVYWX
        deficit	eWVYWX
        defin*	UVYThV
        define	VWWWbb
        define the	VWWWbb
        defined	URZUfW
        defined in	XWaWcX
        degre*	aaTUUY
        degree	aaTUUY
        delay	fUURYa
        delay $	WWVWWf
        delay in	aXYYWc
        delay*	ZXcVWU
        delays	caUVXX
        deleg*	XYYYYc
        delet*	UVXWYf
        deleted	WVWZYf
        delib*	UfYRaW
        deliberations	XcWUUW
        delic*	SiUUTT
        delicate	SgVVTV
        deliv*	dbYXWU
        delivered	dYWYYY
        delivery	ZbaYXV
        delivery of	ZcaYXV
        deman*	WeaXWa
        demand	ZdWXYY
        demand the	XdXXXW
        demands	VacYXa
        democ*	hUUUVW
        democracy	gVVWVW
        demon*	hSRTcT
        demonstrate	fUUVcU
        demonstrate that	fWWWUT
        denia*	bXacVa
        denial	bXacVa
        denial $	XaWdYZ
        denial for	WXVeWW
        denial would	aVZZZd
        denie*	ZbWVXa
        denies	YZXVXc
        denta*	YbUWWZ
        dental	YbUWWZ
        denti*	dWWXYW
        deny	ZUcYbY
        deny $	ZTcWWc
        deny does	YXbZaU
        deny is	XTZVdW
        deny that	bXVYVd
        deny whether	WYVUWe
        deny would	UXYVXd
        denyi*	aWbdUS
        denying	aWbdUS
        denying $	VZZdXW
        denying for	XXXdYY
        denying is	VUhSWY
        denying that	ZTbaWV
        denying whether	daZXXW
        denying would	YcbWXW
        department	YVWYZc
        department $	ZXWVWf
        department and	WVYTcc
        department considers	VUdVTZ
        department for	VRVVTg
        department has	ZWbWXb
        department is	XUWYcZ
        department of	XTXYYd
        department on	VYVVXd
        department's	cYaQUW
        departments	XgVUVW
        depen*	ZdSQbT
        depend	bbSTbP
        depend on	cZUUaR
        depend upon	aZVWeU
        depends	TeWUYY
        depends on	VcZUZX
        depends upon	VcVWYa
        deplo*	VeWVVb
        deployed	YdWWWV
        deployment	ZYXXXd
        depos*	cUZUUd
        deposit	aUbYXd
        deposits	baVWYZ
        depot	YbVVWa
        depri*	YdXYXY
        depth	XcWXWb
        deput*	VVXYXe
        deriv*	XbXXeY
        derived	YYZadX
        derived from	YYZadX
        desce*	cZWXWT
        descendants	cZWXWT
        descr*	ZaSXdY
        describe	WfUWUX
        described	cVWbcW
        described $	bXWVcZ
        described as	YYZZcX
        described in	ZYXacZ
        describes	aaVVcU
        description	UUUVVg
        deser*	iWWSTR
        deserve	hXWVYT
        deserve to	fWVYYW
        deserves	dVbVVU
        deserves the	bVaYVX
        desig*	ZYYUVb
        design	YYZSWb
        desir*	dVbUbS
        desirable	eVZVbT
        desirable $	aXdYYX
        desirable that	baVXVV
        despi*	YaXbVa
        despite	YaXbVa
        despite the	WbYcVY
        destr*	WaYUYb
        destroy	UaVVWc
        destroyed	ZcZWYU
        detai*	UfXPQZ
        detail	TdZTVY
        detail $	ZacWXW
        detailed	UdZZXZ
        detailed maps	UdZZXY
        details	YbXSTb
        details $	bTaXXZ
        details of	WdRTSa
        detained	XXVWUc
        detainees	ZfWXXT
        detec*	YYbQZZ
        detected	aaVTWX
        detection	TXaUab
        detection of	VZZVbX
        deter	fZRTSQ
        deter*	WbdZXS
        determination	TUedTT
        determined	WXcVbX
        determined that	YXdVWY
        deterred	WadVVU
        deterrent	bdWWVT
        deters	VgUWVW
        detri*	ReYdXW
        detriment	UbYdZX
        detriment of	WcXWaX
        devel*	XZTXac
        developer has	VcYYXZ
        developer's	VXZUXf
        developers	ZfUUVR
        development	YWVXba
        development of	UZVZcX
        devic*	WbUWVZ
        devices	XdVWWU
        devol*	dXXVWa
        devolution	fXVWWT
        devolved	VZaXYc
        diari*	abUUWY
        diaries	abUUWY
        did	bcSQVZ
        did $	XaTUZc
        did not	aYSSWZ
        did so	SfTaWY
        didn'*	YbVWaY
        didn't	YbVWaY
        died	jUSWWU
        died $	dZVUVX
        died in	fVZYZV
        diffe*	SadPWZ
        differ	bUWSZd
        different	VXgTXX
        differently	acXZYT
        diffi*	ZacWVS
        difficult	cVcYWY
        difficulty	WcbXUU
        dig	ThXXVT
        digni*	TeZTaZ
        dignity	TeZTaZ
        dimin*	aVcWbW
        diolc*	XXXXXd
        diolch	XXXXXd
        diolch am	XXXXXd
        diplo*	YdVWWW
        diplomacy	WeXXYX
        diplomats	aaXXVW
        direc*	YbWYZZ
        direct	dYbTZU
        directly	bbVYWT
        director	XXVUTf
        director of	WVXYWf
        director's	XbaZWa
        directorate	TWXZTd
        directors	UbXUVe
        disab*	YeXXWU
        disabled	baYWVV
        disad*	WbdVVS
        disadvantage	ThXWWS
        disag*	YbVXWb
        disagree	XcXXWb
        disap*	bYYVbY
        disca*	VgSTSS
        discarded	WgTUTT
        disch*	cZTUVY
        discharge	baWWUX
        disci*	bZWVaW
        disciplinary	WbXWbW
        disciplinary nature	XWXYcY
        discl*	YVcabX
        disclose	OYfVcW
        disclose $	VWdYXV
        disclose and	XYcWdU
        disclose information	ZXUZcY
        disclose it	VcXVZb
        disclose the	TYhXZS
        disclosed	VUcSbb
        disclosed $	SScSYd
        disclosed and	VVdYbY
        disclosed in	bZaXXW
        discloses	bVcWXZ
        disclosing $	WWXdXW
        disclosing information	ccUZYU
        disclosing it	XXZeaS
        disclosing the	bWYaXa
        disclosure	bXaaaW
        disclosure $	SVYhXU
        disclosure 0	SSRiUT
        disclosure ?	XVVfbU
        disclosure and	cWWTbb
        disclosure are	XXeVWW
        disclosure as	XWZZcW
        disclosure at	UYgVXU
        disclosure could	bdVVVS
        disclosure for	WYZbUY
        disclosure in	cUcYXX
        disclosure include	YbXeVZ
        disclosure is	VdbUbW
        disclosure it	ZeWXYW
        disclosure log	UXVVXe
        disclosure may	dbTUUT
        disclosure might	YWWdXV
        disclosure now	dYZWXV
        disclosure of	XXaYVe
        disclosure section	TTbaST
        disclosure the	VXbYYc
        disclosure there	dVXWYZ
        disclosure to	WdaUVZ
        disclosure under	ccSUVa
        disclosure we	aVabWU
        disclosure which	YUYZcZ
        disclosure would	caRcYY
        disclosures	UXWYbc
        disco*	VdZSTY
        discount	WbXVVc
        discounts	UeXXXX
        discourage	acVVWU
        discouraged	ZdUWVU
        discr*	SebRSS
        discretion	TbdTWV
        discretion $	ScZVXW
        discu*	YdWTRV
        discuss	XeVZVY
        discussed	caWYXS
        discussion	ZbYVVZ
        discussion $	ZcYWXY
        discussion of	YXYXWc
        discussions	XbYUTZ
        discussions on	WbYYWb
        disea*	dYUVTU
        disease	dYUVTU
        dishe*	ZdYXYV
        dishes	ZdYXYV
        disho*	VfXVXT
        dishonest	VfXVXT
        dismi*	gVUTTX
        dismissed	YXVWWe
        disor*	ScWWVb
        disorder	ScWWVb
        dispe*	hTTWYV
        dispel	fVVXYX
        displ*	bbcTWS
        displace	aXcXUY
        displace the	YUdXWZ
        displaced	WUcXZX
        dispo*	cWaYVb
        dispr*	cYaYaV
        dispu*	ZfURVU
        dispute	aeUTVV
        dispute $	abXXXW
        dispute that	cVWZXb
        dispute with	bcYVYS
        disqu*	cVXWXd
        disru*	WeXTVW
        disruption	XbaUXX
        dissa*	aTVVcY
        dissatisfied	SVWWcZ
        dissatisfied you	YYYXVf
        disse*	bbUWVV
        dissent	cZVXVV
        dista*	ZXeXUU
        distance	ZXeXUU
        disti*	aWaVbZ
        distinct	VYbVaX
        disto*	baUVUX
        distr*	QdaQWZ
        distress	PebUSa
        district	ZTbSZc
        districts	WdUVWX
        distu*	ccSVTS
        disturbance	dYWVWV
        diver*	XfVUTU
        divert	XcZYYY
        diverted	WfWWWT
        divid*	cWZXXW
        divided	cWZXXW
        divul*	YZdXXU
        divulge	YZdXXU
        divulge information	VVfYYU
        divulge whether	YbaZXW
        do	XbbRYZ
        do $	WeYRUX
        do and	bVcXYT
        do harm	YZcXaS
        do hold	TWWWWf
        do in	VXcXVb
        do it	XdYZZW
        do more	UdbWVX
        do not	XZaNaa
        do so	YaaVSc
        do that	eXUXVU
        do the	RhXUZS
        do to	ZZUcVU
        docto*	YcZSTV
        doctor	bbUWVS
        doctors	YcaSTQ
        document	WYYZbc
        document $	VdXbbT
        document 0	TTYVYd
        document is	UTcUac
        document that	UacXVb
        documents	YYaSab
        documents $	VVXYUe
        documents 0	cRZVRY
        documents and	WYXXeW
        dodge*	ThSUXW
        dodgers	ThSVVU
        does	aWXUdY
        does $	fYXSbR
        does hold	XXWYYd
        does not	TYcKbb
        does or	XWXWVf
        does the	XSWbdV
        doesn't	VZeTWT
        doesn*	UZfQVS
        dog	XaUVTc
        dogs	eVSWVX
        doing	adVZTT
        doing so	YbZaWT
        domai*	UbZWWb
        domain	UbZWWb
        domain $	WcaXYY
        domes*	VeYXYY
        domestic	VeYXYY
        domestic abuse	VdYYYb
        domin*	UaYYVc
        dominant	UaYYVc
        dominant purpose	VaXZWd
        don't	XcZRWX
        donat*	YcVXWU
        donations	YcWXWV
        done	bVccWW
        done $	XcZUXX
        done at	cWdWUU
        done by	WdUWWZ
        done in	cVSdUV
        done nothing	UYWXVc
        done so	XaWcaW
        done to	dSaWVU
        donor	aaZVVT
        donor*	cbWRPS
        donors	bdWRQS
        door	ZdUPPV
        door $	WdZYUX
        door and	YdXUXY
        door to	TcWXXa
        doors	acYTUU
        doors $	YcZZWX
        doors are	WeXWYV
        doors*	VfWXXX
        doubl*	fXVXVW
        double	eXVXXX
        doubled	dWZYYX
        doubt	bdbTUR
        doubt in	WadYWW
        doubt that	aXbXWV
        doubt*	caYSTU
        down	YbbSVW
        down $	ZaXVPY
        down a	YcXWYa
        down and	YWUXWc
        down by	bZVXXb
        down for	WeXXZX
        down in	aaaVUV
        down on	SYfRTT
        down the	abUXYV
        down to	WacXXW
        down what	VdXXVV
        downs*	baUYYX
        downstream	bbVZYU
        draft	XZYOSc
        draft $	YcTUTZ
        draft and	aUbYWe
        draft flood	UcYWTa
        draft is	VfWWUW
        draft report	YWZZYc
        draft would	dUWWZY
        draft*	YdZUUX
        drafts	ZcZUUY
        drafts $	WeZWVV
        drafts of	ZXYYYd
        drafts were	eZVYXT
        dragg*	XdWWVW
        dragged	XdWWVW
        drain	TfaTTZ
        drain*	bXWWWc
        drainage	YYVXVc
        drains	dVYYXX
        draw	bZSTVY
        drawb*	UUbeUT
        drawbacks	UUbeUT
        drawe*	adYVUV
        drawer	adYVUV
        drawi*	aWdXUb
        drawings	XXeYUa
        drawn	XebUVW
        drawn from	acWYWZ
        draws	TgWZZW
        drink	hTSVUS
        drive	cYTVWY
        drive*	WfWRTX
        driven	YZcXVS
        drivers	XcVVVZ
        drives	abUWXW
        drone	XaVWWd
        drone*	bXXWXa
        drones	bXXWXa
        drop	WdXXXb
        dropp*	aaaXWV
        dropped	aaaXWV
        dropped $	WfWXXX
        drown	WfXXWY
        drown*	hUUVVT
        drug	ZYTTSb
        drugs	YfWSTQ
        dry	RfWUYZ
        dry up	VgTWWT
        due	ZZaPYZ
        due in	TiYUWS
        due to	VSWXee
        due weight	VWeZXV
        dull	eYVVUT
        dunma*	UVVVVg
        dunmarrow	UVVVVg
        durin*	YcZTTU
        during	YcZTTU
        during the	eWVVWY
        dutie*	XdVYZZ
        duties	XdVYZZ
        duty	WaZNaX
        duty in	cRRVXa
        duty of	XaaUXa
        duty to	UXcSbY
        e	VaWZWa
        e $	PUbaUb
        e is	WTZUZa
        e mail	TVTWUh
        e mails	bUURWe
        e of	XdVWWY
        each	ScXZXb
        each $	QWVXah
        each camera	bYTXXc
        each case	YSXYXe
        each day	cUWYYe
        each exemption	ZZVabb
        each is	XaVXac
        each of	dYcRTX
        each other	XaVXWb
        each quarter	ZdWWWY
        each school	XUXXXd
        each side	TYbcXU
        each week	TcXYYa
        each year	SeVVTZ
        earli*	dYZRTY
        earlier	dYZRTY
        early	ZYeUaO
        early $	YWcWWb
        early access	eWWWVV
        early and	ZcXYYU
        early disclosure	aXadVV
        early release	XfWXUV
        early sight	bYZVVU
        early warning	bbVVUU
        ease	cVbWWY
        easie*	YeSUUT
        easier	YeSUUT
        easier to	cZUXWV
        easil*	ZaaVUW
        easily	ZaaVUW
        east	aRUSTh
        easte*	adVXYZ
        easter	beVXYT
        easy	TdeVYV
        eat	fVYYXW
        ecolo*	cYVWVa
        ecologists	baYYYV
        economic	XYYXYc
        economic interest	UYYYYa
        economic interests	YYYZdW
        economy	XbaYaW
        edge	abZWVV
        edinb*	XdVWXa
        edinburgh	XdVWXa
        edito*	ZZbZVZ
        editorial	ZZbZVZ
        educa*	dVVVVc
        education	cVWXWe
        educational	dYWWYX
        eel	UbUdVb
        effec*	WaaVbV
        effect	ZYQSeZ
        effect $	dZXUZY
        effect of	dYVXYa
        effect on	adUTYU
        effective	PbeZXW
        effective $	XdWWXX
        effective conduct	WbaXYa
        effectively	bbYXWU
        effectively and	bbXZXW
        effectiveness	XYeWbU
        effectiveness of	VXeWXS
        effects	caTWUU
        effic*	YZVYcV
        effor*	UZUVTc
        effort	UZUVTc
        egg	UhWVWS
        egg thieves	UfXWWW
        eich	XXXXXd
        eich cais	XXXXXd
        eight	XcQRRc
        eight*	aVaVVZ
        eighteen	ZXbWUa
        eighteen months	YZbXWX
        eir	XWUQea
        eir $	cTXXTe
        eir 0	VVXXVf
        eirs	VaVWZZ
        eisrs	YTYWYc
        eithe*	cYXYXX
        either	cYXYXX
        either side	WabbbV
        either way	ZcWYXV
        elect*	eSaWVa
        elected	eVWZYZ
        election	bdUVXX
        electorate	dYWWXW
        electors	dXWXYV
        electronic	VVWWXf
        eleme*	ZcWXaY
        element	ZdWYWd
        element of	ZdWYWd
        elements	ZUZXdW
        elements of	aZZZdV
        eleve*	YdQRTX
        eleven	YdQRTX
        eleven years	acWYWV
        else	YeXUUW
        else $	WgTWWX
        elsew*	ccRQYQ
        elsewhere	ccRQYQ
        elsewhere $	caTTRT
        elsewhere and	WfXYWW
        elsewhere in	dWZVbX
        email	PaVSRf
        email $	TZSVVf
        email of	SYWWWc
        email*	YabQWZ
        emails	YZbQWZ
        emails $	YaaVWZ
        emails are	TXgUUW
        emails were	UeUYXY
        emails would	ddUYZV
        embar*	YcbSXQ
        embarrass	VeaXVV
        embarrassed	cZVWVV
        embarrassment	ZacUZT
        embarrassment $	cVZYUW
        embarrassment to	cVUXdW
        embas*	ZcVVUW
        embassy	ZcVVUW
        emergency	cYaVWY
        emiss*	dWTTaZ
        emissions	dYTTaX
        emplo*	abUTVZ
        employees	bZWWWT
        employer	VcWWXc
        employers	ZcYXYV
        employment	UgVWWU
        empti*	bZYZWW
        emptied	bZWXWX
        empty	daUUUX
        enabl*	aZUWaa
        enable	cVUXaa
        enable the	cZZZZW
        enables	VfUXWS
        enact*	YVZXeV
        enactment	WXVXeW
        enclo*	RSfRUb
        enclose	VVeVXY
        enclose the	WWeWWX
        enclosed	TTcSUd
        enclosed $	STcSVb
        enclosed with	VXVYWe
        encou*	hVSPRV
        encourage	fWSSSS
        encourages	fUVVWX
        end	bZaMZT
        end $	cZVXcU
        end of	dScYZd
        end on	VdZUVW
        end the	UcdWVU
        end to	YaVUWc
        end up	UgVZVV
        endan*	SYbVad
        endanger	VZYWca
        endanger the	XbVXZc
        ended	cWeXZT
        ended $	VZeYbZ
        ended in	eXbXWT
        ended up	WccXXV
        ends	YcSUbX
        ends $	aXXXeV
        enemy	UacVUb
        energ*	aaXYVb
        energy	aaXYVb
        enfor*	XXYWWc
        enforcement	XXYWXc
        enforcement $	UXWXVb
        enforcement tactics	XeWXWW
        enforcing	WXaZba
        enforcing the	WXaZba
        engag*	XXSZWi
        engage	bZWTbW
        engaged	UXSaWj
        engaged $	ZYUXTf
        engaged and	WUaWZa
        engaged as	TXWXYe
        engaged because	YVTWTh
        engaged by	VUWWad
        engaged since	VTWYZd
        engagement	ZVaXXd
        engin*	bcSUUV
        engine	cYXXVZ
        engineer	abXWYV
        engineers	WdXWYY
        engla*	aaURSa
        england	aaURSa
        engli*	WcWYcf
        english	WcWYcf
        enhan*	eWYXYW
        enoug*	ZXcTYX
        enough	ZXcTYX
        enough $	bScUZU
        enough for	XdXYYW
        enough that	cUUXYc
        enough to	aSeXUW
        enqui*	TYbUcc
        enquiries	SWbURf
        enquiry	XXaXYc
        enquiry $	YcWXWZ
        ensur*	XdYXXU
        ensures	WfVXXU
        ensures that	WfVXXU
        ensuring	ZbYZaU
        ensuring that	YcYZaV
        enter*	XcUUWZ
        entir*	ZdVWXW
        entirely	ZdVXXW
        entit*	dXYUYY
        entitled	eYXUYV
        entitled to	eYXUYV
        entra*	bVaXYb
        entrance	aYbYXU
        entri*	daWWXY
        entries	daWWXY
        entry	ZXVYYe
        envir*	aWTRbZ
        environment	XZXUZa
        environment $	XbWXaa
        environment agency	TaZWUd
        environment and	dWYXZW
        environment to	ZbZUaY
        environmental	cPTTcX
        environmental information	WSVUeY
        environmental matters	cZYZTZ
        equal	aTdPdV
        equal pay	caVUVa
        equal the	VWcXbY
        equal weight	WYbWcW
        equal*	XZeTYU
        equally	bYbSYT
        equally strong	ZWdWZX
        equip*	bWWYZb
        equipment	aXTYac
        erosi*	dYYYZW
        erosion	dYYYZW
        error	dbYXXU
        error*	bbUWYV
        errors	bbUWYV
        errors $	eVXXYX
        escap*	XfWVVS
        escape	ZdWXWU
        escor*	VgVVXW
        espec*	dYXWTV
        especially	dYXWTV
        essen*	ZcWXXX
        estab*	XbTbdY
        established	XcTbcZ
        established that	UaWeZR
        estat*	ZXVSVc
        estate	YXWVXc
        estate $	ZUYXYd
        estates	aaTWSY
        estim*	ZXbWUa
        estimate	WZUVXd
        estimate of	XbXXVb
        estimate that	UXWYYd
        estimated	XXYYWd
        estimates	bYUWUX
        estimates that	YZYaWd
        estimation	ZTeXXX
        ethic*	acSWTU
        ethical	YeUVVV
        ethni*	bVWVYc
        evalu*	YWcWWY
        evaluation	YWcWWY
        even	YaZRfQ
        even a	VgVXVW
        even handed	eVYYWY
        even if	bVaYaU
        even so	UdbWbW
        even with	aXYXSV
        eveni*	YcWYaZ
        evening	YbWYaZ
        evenl*	aUeWWW
        evenly	aUeWWW
        event	cZcRVT
        event $	XcbTbU
        event*	YZdWWV
        events	ZYdXXW
        ever	cYRXVX
        every	dbRPUV
        every day	ZbUYWW
        every household	fVXYXV
        every other	RgVVWY
        every pound	XZdYYX
        every reason	cZYZYW
        every year	dYWWVb
        every*	bZaPUP
        everybody	XccVVT
        everybody's	ZbaXVV
        everyone	bbWTSO
        everyone $	bXaYXW
        everyone else	WeTWVW
        everyone's	dXZVTT
        everyone's interest	cVcXXX
        everything	YWbUaX
        evide*	bZVWZX
        evidence $	eWZSXY
        evidence and	caUXWU
        evidence could	UbUTWc
        evidence of	YXZdcV
        evidence on	gUVYWV
        evidence that	cVYYbZ
        evidence the	bXaVYV
        evidence to	bZWWWZ
        exact	UYZVWd
        exact*	YbYXWb
        exactly	YbYXWb
        exam	ZaXVWa
        exami*	ZVZQcb
        examination	bYYUbT
        examination $	dXWYYY
        examinations	aYTUUf
        examined	bUZXUc
        examiners	UdXVUb
        examp*	UaUSUe
        example	VWUSUh
        example $	XSbZYc
        example gov	VVXXXf
        excee*	TSeWYZ
        exceed	WXdSUc
        exceed the	WXdUVc
        exceeds	TUeWYZ
        exceeds the	VWaXZZ
        excep*	RVbZcX
        except	XWWXWe
        excepted	UbeWTa
        exception	QWZccY
        exception $	STXhYW
        exception applies	YYWZbZ
        exception at	XWaTXc
        exception in	WabXVd
        exception is	VPZQfX
        exception outweighs	XYbXbW
        exception should	XYdUYX
        exceptional	bTaXbW
        exceptional circumstances	dWZYXX
        exceptions	SSbWca
        excha*	WaaSXa
        exchange	XaaTYa
        exchange is	cXVXWa
        exchange of	WbbWYZ
        exchange views	YcYaZX
        exchanged	UdWVYa
        exclu*	XaZRcZ
        excluded	ZcbZYW
        exclusion	WVZWWe
        exclusion of	WVZWWe
        exclusive	WVWUgW
        excus*	cVcYWW
        excuse	ZWdZXV
        execu*	XXUSac
        executive	WXWTac
        executive has	WZWUVe
        executive is	VcVXaZ
        executive of	YaWXUe
        executive's	cWWXZb
        exemp*	IScZbZ
        exempt	RZcOWb
        exempt $	TOeQZZ
        exempt by	XWVWVf
        exempt from	UeSTVa
        exempt if	WVXWeX
        exempt information	YTcYaZ
        exempt under	XZSPVe
        exemption	MUcbcV
        exemption $	TTXaeU
        exemption and	ZYdWWb
        exemption applies	UXWcWe
        exemption at	VTbVZZ
        exemption does	ZZdYXX
        exemption for	ZVYTbZ
        exemption has	VbYUUa
        exemption in	ZdYSYZ
        exemption is	RRWXbX
        exemption it	WcXZbW
        exemption outweighs	ZZeUYW
        exemption prevails	YZdUWY
        exemption should	URbZSU
        exemption so	ZYXXdY
        exemption that	VTZRdX
        exemption the	TaWZcY
        exemption there	XbXUaV
        exemption was	XWYSbb
        exemption we	YVYZcV
        exemption which	XWUVeX
        exemptions	UTSZcb
        exemptions $	WWXZcb
        exemptions and	XXWcYb
        exemptions are	YWWVeW
        exemptions in	VUTadW
        exemptions that	XXVVXe
        exempts	WSSXbb
        exempts information	YXVYba
        exerc*	UZbcZa
        exercise	VZbcZa
        exercise $	bYYcZQ
        exhib*	beTUTT
        exhibitions	eXYYYX
        exist $	ZXaYVa
        exist*	aVYTad
        exists	YVZTbc
        exists $	aZWVUd
        exists to	YYWYcX
        expec*	aYTSZa
        expect	YaSTTb
        expect that	WecZdU
        expect to	cTTWRe
        expectation	acYWSS
        expectation of	XdaYWU
        expectation that	cZUXUU
        expected	XbTUTb
        expected to	SfTVVc
        expects	cWUXeT
        expen*	cZVVVU
        expenditure	dXXYYX
        expense	dYWTVV
        exper*	ZaYVUZ
        experience	VgVWXW
        experts	eWTUSa
        expir*	WaVWVd
        expla*	dVXYXZ
        explain	cWSbTa
        explain how	XZVcVb
        explain the	eWUaVT
        explain why	fWWXWV
        explained	dRTTcc
        explaining	aZSVVc
        explains	VZbbXX
        explanation	aacUPT
        explanation $	daaVVP
        explanation of	YVbTUc
        explo*	ZeSUVW
        explosives	TeVWZX
        expor*	aZVWWa
        export	bYVVWb
        exporters	aaXXYV
        expos*	XfYSSL
        expose	WfXUVS
        exposed	WeaWXS
        exposed $	WbcWVU
        exposing	cXaYVS
        expre*	UbUXcU
        exten*	aVTQcc
        extend	YaSVUc
        extended	XSZWXc
        extension	ZbXWUa
        extent	ZTWTdb
        extent and	ZZYYcX
        extent of	XXXXYd
        extent that	ZZZZdW
        exter*	bYYXVb
        external	bYYXVb
        extra	UdZXaW
        extra*	eTUZWd
        extract	dVWXWd
        eye	ZeWWTW
        eyebr*	YZcYWX
        eyes	bbTWXV
        f	NXYaXb
        f $	VTTcWb
        f the	VeWVaV
        face	YZSSad
        face up	WeWXYV
        faces	XbUWWa
        facia*	cWXXWa
        facial	cWXXWa
        facial recognition	cWXXWa
        facil*	TeUUVZ
        facin*	ccVXXV
        facing	ccVXXV
        fact	bZVQbW
        fact that	baWSaT
        facto*	ZSaeZO
        factor	bZaUaR
        factors	YRZfYR
        factors $	fWVUbU
        factors against	UZbdUU
        factors are	VVeXbW
        factors considered	ZZVbZZ
        factors favouring	VWWgWV
        factors for	TUThRU
        factors in	XTRdZV
        factors supporting	YZXcZZ
        facts	dWVUaX
        facts $	XYUXda
        facts and	bcYZZW
        factu*	aSUUZa
        factual	aSUUZa
        facul*	UUaWXe
        faded	cUZXXX
        fail	VcZRgU
        faile*	hUTUYV
        failed	hUTUYV
        failed and	eYVWVU
        faili*	ddVUWS
        failings	ceVUXS
        fails	UXhUTU
        failu*	ZaRaVZ
        failure	YbSVVa
        failures	cTVcWV
        faint	TbdXUT
        fair	fXYUTV
        fair $	acWXVV
        fair and	bZYUaY
        fair one	cZVXVU
        fair question	hTUXWT
        fair to	YWWVVf
        fair trial	YeVUWa
        fair view	YVdZZY
        faire*	YbbVXU
        fairer	YbZWZW
        fairl*	dWXUaX
        fairly	bYXVaX
        fairly and	WZbYba
        fairly ask	dXWZXV
        fairn*	eZaYVU
        fairness	eZaYVU
        fairness to	bVdVXV
        faith	ZbZWTX
        faith $	YdVWVa
        fall	WdVQfR
        fall $	aaVVaW
        fall away	bVaVdW
        fall on	XeXWVW
        fall within	WVWYeY
        fallb*	TfaVXV
        fallback	TfaVXV
        falle*	eVZWXV
        fallen	eVZWXV
        fallen away	bWbYWV
        falli*	bZVWTa
        falling	bZVWTa
        falls	TabWca
        falls $	UWXVeV
        falls in	YZdXWX
        falls on	UdcVYW
        falls to	VaYcYW
        falls under	VUWVVg
        falls within	WVYTcc
        false	ZcSUUY
        famil*	dZXQYS
        families	dYaRQT
        families $	dUdRSY
        families have	gUWXXV
        families of	dYVWWW
        families to	fTaWXX
        families who	ZcWZWX
        families would	XZaXVW
        family	abQRaU
        family is	WcZYcV
        family's	bbUYWZ
        far	cdXaSS
        far as	ZQcdVU
        far from	WdbWXU
        far more	UdaXXU
        far the	baYWYW
        fare	bZXWVX
        fares	ZdTTSS
        fares $	UfWXWX
        farm	bXTUVc
        farme*	aXdRRZ
        farmer	UYaWUe
        farmers	eVZSTQ
        farms	aZUVWb
        fast	baXYYU
        fault	acTVVX
        fault*	VcTUVb
        faults	ZXUUVc
        favou*	YSdcYJ
        favour	cSYaaP
        favour $	PUWdfT
        favour disclosure	ZTfVZU
        favour is	eWXYXZ
        favour of	ZYaaYR
        favoured	UbgUUT
        favoured $	YUdVWV
        favouring	RVWiUR
        favouring confirmation	YYYcWY
        favouring confirming	VWWfVX
        favouring disclosure	UVadXW
        favouring non	XZYcXX
        favouring withholding	YXWdYX
        favouritism	cZVTXV
        favouritism $	bbWUXV
        favours	TcgUUW
        favours disclosure	XVdYXY
        favours keeping	VUeWWV
        favours maintaining	ZZdXXY
        favours non	WWfVWW
        favours the	WTcZWW
        favours withholding	TSZcSQ
        fear	bcZSUT
        fear of	ZcYVVT
        feare*	TgYXYW
        feared	TgYXYW
        feared that	XdYYYY
        fears	cYUVYb
        fears that	aXWXXd
        featu*	dYUVWX
        febru*	ZZSPXb
        february	ZZSPXb
        february $	ZYUSRa
        february 0	QdSSTY
        fed	dcUXXV
        fed by	ZeUXYY
        fee	bVdRTY
        fee $	bXeWXW
        fee is	bcYXXX
        feel	hWWOOT
        feel safer	bbUWVU
        feel that	cWZXUa
        feel the	fTYSUT
        feeli*	cYYUTX
        feeling	dVYUUX
        feeling in	ZZVXXc
        fees	baTMXY
        fees and	bcWYYV
        fees are	YXWWXc
        fees for	bUWWYb
        fell	fScVYU
        felli*	XcYXXZ
        felling	XcYXXZ
        felling of	YVWYYd
        fello*	WddWWV
        felt	YTfVXX
        felt that	WUfWXX
        ferri*	eWVWWZ
        ferries	eWVWWZ
        ferry	ZVYVWf
        few	dUaRPb
        few and	ZdVYXV
        few people	bcYZZU
        fewer	VhUMOU
        fewer than	VYSWUf
        fewes*	VcWWXb
        fewest	VcWWXb
        field	YdUWRa
        field $	UYSXTe
        field*	WYVWVe
        fieldwork	TYVWVe
        fifty	bWaWbW
        fight	ScTTUd
        fight $	YdVWWU
        figur*	abaQPW
        figure	YaYVUa
        figure $	baYYWW
        figure and	VfWZYX
        figure is	bWdXXW
        figures	baaRRV
        figures $	gZUXXS
        figures and	dUWXVX
        figures are	YYZTTc
        figures by	cUcWYX
        figures for	ZZTXYc
        figures that	VacYXV
        figures were	ZcXYZW
        figures would	abUUXV
        file	XYbSSd
        file $	VYVaXe
        file is	UeaXWZ
        file was	YUWWXd
        file would	ZbcXXU
        files	ZZUTTc
        fill	YZWXVb
        filte*	VVWVWg
        final	aZbSXY
        final report	dYYYXX
        final version	dWXXZZ
        finan*	XZZTXc
        finance	WaWUZc
        finances	XeUYYX
        financial	VWcVZc
        financial interests	YaYXYc
        find	ZYgTLV
        find $	baUXXV
        find a	acYYWW
        find for	VTkSTS
        find it	ZUYTUd
        find no	dWUYWZ
        find out	abWVTU
        find that	TbfYVW
        find the	bTaZVb
        find their	UdaXXU
        findi*	YXbdTX
        finding	WZadVV
        finding $	TcYhUS
        finding is	XZcWZX
        finding out	bWVVXb
        findings	bXbVRZ
        findings $	cXUSUc
        findings are	aYaWXV
        finds	UdaWZV
        finds that	TcbWPU
        finds the	XbcXUZ
        fine	WbbXXW
        fined	iRVWXU
        finel*	VZhSTS
        finely	VZhSTS
        finely balanced	VVgUWV
        fines	ZeUWWX
        finis*	UdYXSX
        finish	SeaWWX
        finished	YcXXTY
        finishing	UdbVXV
        fire	bZXTSZ
        fire and	WaXVXd
        fire safety	daUVVW
        firea*	dUUZWb
        firearms	dUUZWb
        firef*	bZaVUT
        firefighters	bZaVUT
        firew*	WZUVTd
        firewall	XZUXVc
        firm	cbSSSY
        firm is	gUVYYU
        firm would	VfVUYW
        firm'*	XdbWXW
        firm's	XdbWXW
        firml*	XeXUXW
        firmly	XeXUXW
        firms	XfWTWV
        firms $	UdWWYY
        firms that	XcXXWa
        firms would	WeVYZW
        first	UaacUZ
        first $	SZhZRV
        first and	WeZWZV
        first answer	WVYTYf
        first at	XWWeVW
        first consideration	XYcYZX
        first data	XXXXVe
        first decision	bUVYUc
        first importance	fVXYXX
        first in	TbaTWa
        first of	YWXUXg
        first response	cZVVWc
        first set	ZYbZZW
        first the	bWWdWW
        first to	ZbUVTY
        first two	WXZYZc
        fisca*	XcZWbX
        fish	cdUWXU
        fishe*	fYXUUU
        fishermen	gTVWXU
        fishi*	bXYXZc
        fishing	bXYXZc
        fit	bZVWWZ
        fitte*	UcXZWc
        five	WTYQRi
        five weeks	acaYXW
        five years	eTSYXa
        fix	afUWVU
        fixed	YaYVaZ
        fixed for	ThTUaT
        flag	gSUUVc
        flat	TeXYYd
        flats	cbUWXZ
        fleet	gRWSUV
        fligh*	aYZUVY
        flight	XbVVWb
        flights	fVYWVV
        flood	cVTUVd
        flood model	YZWWSb
        flood*	fWQTUU
        flooding	cYUWWa
        floor	ThVWYV
        floor for	UfWWYW
        floor plans	WZXYYd
        flow	WZbUWX
        flow of	VdcXWX
        flown	ZXWYXd
        fly	gVVYXU
        foi	PYSNca
        foi 0	PPTRRi
        foi act	YaYYeW
        foi request	WaVUVb
        foia	SSTTYg
        foia $	WWXXWf
        foia 0	XVVYTh
        foisa	WWXacW
        foisa $	WUTTbe
        foisa applies	WTZVaa
        foisa exempts	ZZZXeW
        folde*	ZVTUWd
        follo*	TZXfZZ
        follow	XcaWVX
        follow $	XZVYWa
        follow the	ZdaVYV
        followed	ZYTUab
        followed by	WcWYWc
        followed home	TgXXYV
        followed up	dTVXWd
        following	VXRfbZ
        following $	WTVfUY
        following exemptions	aaaaXd
        following factors	XZXabW
        following in	XYVeVZ
        following information	YWYTXe
        following the	ccWVXX
        follows	PadbWV
        follows $	TPYeUX
        follows that	UaeVaV
        food	bUVVWe
        foot	XbaVWZ
        foot of	ZaXVXb
        foota*	baUWVT
        footage	baUWVT
        footb*	aSVWYe
        football	cTVWXb
        footi*	aYZTXZ
        footing	aYZTXZ
        footing $	bUYVYd
        footing that	XgVWcU
        footing the	cWZWXW
        footp*	cWUVYb
        for	YXbZaW
        for $	ZSYiXV
        for 0	YaZZRY
        for a	aZYPWY
        for all	aVbWZW
        for an	XaaUSY
        for and	VcYdXX
        for answers	fTZWWV
        for as	VbcWbX
        for asking	XZWXXd
        for breach	WVdXYa
        for by	fYUVUS
        for confidentiality	VbaVWV
        for convenience	WXVWWf
        for decades	eWXYYY
        for disclosing	VTXXeS
        for disclosure	VRWjNU
        for each	YWVZXd
        for early	cYYYXY
        for enforcement	VdZXWa
        for every	YWaWTc
        for evidence	YaYTfY
        for five	aYUXZZ
        for four	dXXYYc
        for future	cZXXZW
        for how	XdXXYY
        for information	URYQbZ
        for is	WbXZUa
        for it	XeXRUU
        for its	aYUbSd
        for itself	YbUVZV
        for keeping	XXeWUX
        for letting	cWUdXX
        for maintaining	WVWcdT
        for money	dZVUUX
        for more	bZaVUU
        for next	VfUZXV
        for non	XYZdUU
        for not	YWVfWU
        for nothing	TiRVUX
        for now	SUjSTS
        for one	cZXTYT
        for openness	YYbcXV
        for our	TaYTWc
        for out	dXXWZV
        for patients	aSbUXW
        for people	aXcVVT
        for public	cYWXWc
        for publication	aZaZUW
        for refusal	UXbcaW
        for release	aSXcOW
        for releasing	VWVgVW
        for renewal	WdXYYX
        for review	VVaaUa
        for schedule	ZYZXZc
        for school	VdXZWX
        for secrecy	dWaVYV
        for section	UQUdcU
        for showing	cUaUXZ
        for silence	UcdXXV
        for six	aYdXVT
        for something	caXXWR
        for students	bYUZYe
        for such	caXZbU
        for that	bYaQTY
        for the	TcYVZd
        for their	dUVWWe
        for them	YcbXWV
        for themselves	bTbVVU
        for these	aabWSZ
        for this	aVZQaY
        for those	eWdUUV
        for three	dVUUWb
        for transport	WXYYYe
        for two	ZYUTVc
        for us	UaeTUV
        for waiting	XWYbXa
        for wanting	dXbXUY
        for what	eUaUTQ
        for which	UYXXUf
        for withholding	VTabZT
        for years	bcVXXW
        for you	VaaWVa
        for your	XVXXYd
        forbi*	WcbVbX
        forbids	WXbWbZ
        force	XUaWWb
        force and	VWcYWe
        force area	YWYZZe
        force has	UeYcSX
        force in	dTbWYc
        force is	baVWVU
        force of	YeXVbT
        force would	VWcTWd
        force*	XYTUZe
        forced	eWYXXU
        forces	VZSUZe
        forces $	WXXXbb
        forces are	ZZWYWc
        forec*	bcSUUX
        forecast	beVXVT
        forecasts	bWTUTc
        forei*	YdVYUX
        foreign	YdVYUX
        fores*	bbYSUZ
        forfe*	TgVXWY
        forge*	QjaSTS
        forgo*	baVWWU
        forgotten	baVWWU
        form	VcUaaa
        form $	aYXaTU
        form of	WbTWYY
        forma*	QdUUYe
        formal	UbWXYd
        forme*	cWWZQb
        formed	bZUXTZ
        formed the	WUXYVf
        former	aWWZUc
        former $	XXabYT
        former gasworks	XYZYYd
        forms	aaXUaY
        formu*	bWYbaX
        formula	aZaXUb
        formulation	ZXYbbW
        formulation of	YZacUd
        formulation or	UVWacW
        forth*	WbbWWW
        forthcoming	WbbWWW
        fortn*	VdYVYa
        fortnight	VdYVYa
        forty	dXYRSY
        forty years	ZcXWXT
        forum	VecUVU
        forwa*	VbbZUY
        forward	VbbZUY
        forward $	aaRaVY
        fough*	ZbVVWV
        fought	ZbVVWV
        found	UdfSUZ
        found $	XcZWYa
        found and	ThVWVU
        found at	XdWWVY
        found for	VRcbXV
        found in	WYfUdX
        found no	acVWWX
        found on	WYYYWc
        found that	dSdXWX
        found the	cUeVWW
        found to	VZdYVZ
        four	aWbOXc
        four $	STVUVi
        four of	UhUWUT
        four other	ThWWVT
        four thousand	ZcVYXW
        four weeks	YaaYVa
        four years	dUcYYY
        fourt*	VbZUUZ
        fourteen	bXVWVZ
        fourth	VXbXYc
        frame*	VZXTTZ
        framework	VZXTTZ
        framework is	WcUXWZ
        franc*	bbXVWW
        franchise	abVWXX
        frank	VdYRbW
        frank exchange	ZbVYZY
        frank provision	ZYZXcY
        frank*	cdUUVS
        frankly	TiUXVU
        frankness	ccVUUT
        fraud	bdPTSY
        fraud is	abVWXX
        fraud*	RhVUWU
        fraudsters	TgWUVU
        free	UaSSZc
        free and	VZYXbZ
        free of	XYYYYd
        free to	TYTSXc
        freeh*	UaUUWc
        freel*	VfWVVW
        freely	VfWVVW
        freely $	WdXXXW
        freely and	XdXZYX
        freez*	dUXVXZ
        frequ*	UbWWcZ
        frequency	UaWWcZ
        frequency of	YXYXdX
        fresh	ZWSTUd
        frida*	ZdUVUS
        friday	ZdUVUS
        frien*	gXSUUQ
        friends	eYTVTQ
        frigh*	WfTUTR
        frightened	ZdVVVT
        from	ZbUTVa
        from $	aaXVVa
        from 0	aRVWXb
        from a	XZcTbZ
        from an	XUcXVe
        from another	VVWWab
        from any	cWWXXc
        from being	WcUYVZ
        from disclosure	UdbbXY
        from it	VeRaRY
        from its	bXXXVa
        from knowing	dXSYWW
        from one	ZYWTSb
        from our	cVUWWc
        from outside	dZUXVT
        from release	YYacUZ
        from seeing	bUdXXU
        from terrorism	TZUYVd
        from that	WbUVaa
        from the	XaYMXa
        from their	TaXYXc
        from them	TgYYWX
        from these	VbYWXa
        from this	YWWYWc
        from those	eYVYYS
        from two	acVWVY
        from us	acUXXT
        from which	aXRVVc
        from you	USVWWh
        front	VZVXWd
        fuel	aZTVSb
        full	bZZUSZ
        full $	bSaXUa
        full account	dUaXYY
        full and	ZdZXUW
        full consideration	YcXYXZ
        full of	VfXXXX
        fulle*	bZWWUY
        fuller	cYXWVY
        fuller account	ZbYYYW
        fully	fWQWYW
        funct*	WWVQda
        function	YbYXVc
        function of	ZZZZWc
        functions	WUWQdZ
        functions $	VUWVbb
        functions in	aWWVcZ
        fund	ccTTRZ
        funde*	dbUWWT
        funded	fXVXWV
        funders	WfUWWV
        fundi*	aaWSTZ
        funding	aaWSTZ
        funds	abbSUZ
        funds $	aRaWVa
        funds are	dXXXYX
        furth*	baWRUX
        further	ZbXRUY
        further $	VeYWXX
        further than	YcWXWa
        further time	VWXXaa
        further to	cVSXWd
        furthering	eWWYXW
        furthering public	dXXYYX
        futur*	TbaSYa
        future	TbaSYa
        future $	ZfUVXR
        future of	ZVXXXc
        future operations	YcVWZS
        g	SbRYaY
        g of	VUVWaa
        gain	aWfRTQ
        gain $	cVdWXW
        gain in	bUcUVX
        gaine*	WWdcVV
        gained	WWdcVV
        gained $	YWbaYY
        gained by	bWcWXX
        galle*	bZaVTS
        gallery	bZaVTS
        gang	VfSVVT
        gangs	TjVSVQ
        gap	WeVWVT
        gaps	UhXUUS
        gaps in	bbXYYW
        garag*	cZVVVU
        garages	caWVVU
        garde*	cYSUVd
        garden	ZUWVWe
        gardens	eVWVTS
        gas	cZUVWY
        gaswo*	YZXYYd
        gasworks	YZXYYd
        gate	XdWYUW
        gate $	XeXWVV
        gate fee	UZTWXd
        gates	dZTUUT
        gathe*	UdXXVb
        gathered	VaXXWb
        gauge	ThWXXV
        gave	abWRWb
        gave evidence	ZcYXXW
        gave her	VdSWRX
        gave his	WaVWWa
        gave it	dXWWXd
        gave the	aYSWUd
        gave them	bWVZYd
        gave to	YUWXZe
        gave us	TXbVWc
        gazet*	bYWXWb
        gazette	bYWXWb
        gdpr	VUVUbb
        gdpr $	VWWWYc
        gener*	aWXRda
        general	ZaZRbY
        general $	YVXXbZ
        general interest	bcYXWT
        general public	hZVVYS
        generally	YTWXfa
        genui*	bZbXWW
        genuine	bYbXWX
        get	YfYOOR
        get a	YdcYWV
        get it	aZZUXX
        get no	WeXZYX
        get the	YfTWXU
        get them	cZYZYW
        gets	ZdaQRQ
        gets $	daXVWV
        gets a	gVUVUX
        getti*	YadTXV
        getting	YadTXV
        gifts	aYbZZU
        give	YcVVXW
        give $	aeVWUU
        give a	SeVVaa
        give an	bZWXTV
        give away	XdWXYY
        give it	bbUWWY
        give the	UfTXVZ
        give their	VfXZYV
        give up	YdYWWV
        give us	YdWWXU
        give way	aWdYWU
        give you	YVUaWd
        given $	WaYaUZ
        given a	dZXYXZ
        given and	XbcZXX
        given at	bZXVWa
        given away	XbaXWV
        given below	VVcZWb
        given by	UXVUVf
        given for	dZWYYW
        given how	UVcXWd
        given in	WaQZXc
        given on	TcWUWd
        given rise	dVUWUY
        given that	ZSfTUV
        given the	ZXbUZZ
        given to	ZaacZU
        given up	UdXYYc
        given weight	bcUVYV
        gives	SZcRXY
        gives a	VYXYda
        gives the	UcaUUX
        gives us	XVUVYd
        givin*	ZbYWZQ
        giving	ZbYWZQ
        giving the	YcbVVW
        giving you	WXdaWX
        glad	cXUXZa
        glad to	bXUXZb
        glasg*	VWXWXe
        glasgow	VWXWXe
        gmp	VabXXX
        go	WebYVT
        go $	dZWXXT
        go about	XdVZWZ
        go no	UfVYYX
        go on	VZbbXW
        go out	VebZYW
        go some	fVWUXY
        go through	WXcZYa
        go to	YbWVZZ
        go up	ZcYZYX
        go wrong	ZbVVWU
        goes	WfbQZP
        goes $	cVZWWU
        goes a	ZZcYXY
        goes on	ZbVUdV
        goes to	aaYWYU
        going	ZYaUZY
        going on	VfaYVX
        going to	ZUbRTe
        gold	XVUVSd
        gone	dYURYX
        gone $	eaTUUS
        gone away	YdVXXX
        gone missing	baZXWW
        gone on	abXYVY
        good	aYdVYQ
        good $	cXcSUW
        good advice	dUcTTV
        good and	YVdYZX
        good as	UhXWWS
        good cause	YcWXXU
        good deal	dYaUVV
        good decision	VfVVWW
        good faith	caXYXV
        good for	eWWUXU
        good government	YdYZVW
        good in	gUXXWX
        good is	VWeZZY
        good ones	aaZVXV
        good order	bXXTbZ
        good reason	UgUXVc
        good relations	WXeXUX
        good to	WacbXX
        good value	fVYWWT
        goods	UZdVXc
        goodw*	YcXZYY
        goodwill	YcXZYY
        got	bgPSTN
        got a	hTUWWV
        got out	adUWUT
        gov	UWTTRh
        gov uk	UWTURh
        governance	aSTZUc
        government	ZbYXaW
        government $	SeYVTY
        government and	ZaUWbZ
        government department	ZXXXeW
        government depends	YcYZYV
        government has	bZYXWX
        government holds	WXWWWd
        government in	VXcXUd
        government is	dVVXcY
        government legal	UXWXTd
        government policy	TWXcZY
        government's	ZaUUTZ
        governments	bYYRYb
        governments $	cZXWYc
        governors	YcWRZU
        grade	YbWVWc
        grade*	eXWYWa
        grand*	eZZYYV
        grant	fRWRTd
        grant*	bVWWVd
        granted	eXWYYV
        grants	ZWWWVd
        grasp	ZdUYXW
        grave	eUcWWV
        grave*	eYVTVR
        gravi*	YWeYVW
        gravity	YWeYVW
        great	cYaSTZ
        great deal	bYaTXT
        great many	eVbZYZ
        great weight	VacXWY
        great*	VWgQZY
        greater	WVhQZW
        greater $	cVcSaW
        greater good	TVbUbS
        greater interest	ZYcZXZ
        greater openness	dWXYYY
        greater public	XacXYW
        greater risk	YdVYYW
        greater than	ZaaYaV
        greater transparency	bVbZVX
        greater weight	UYfYTX
        greatest	ZZWVUb
        green	eVXVVY
        grenf*	fTVVWX
        grenfell	fTVVWX
        grid	WcUUWY
        grid references	YbXWYY
        griev*	cZbUWV
        grieving	VeYWWW
        gritt*	aWWXYc
        gritting	aWWXYc
        groun*	eWWPXc
        ground	dXXUaZ
        ground $	cXVWVb
        grounds	abYVXa
        grounds $	bcWWVX
        group	YaWUUa
        group $	YdVWUX
        group of	XYaXXc
        group*	eVUSSb
        groups	eXTTSZ
        grow	fWTUWV
        growe*	XdVVVU
        growers	XdVVVU
        growi*	dXXWYW
        growing	dXXWYW
        guara*	YXcVWY
        guarantee	WYeVXX
        guarantee $	VabWWY
        guaranteed	cXVYYb
        guard	bbYUYU
        guard $	dXaXYX
        guard against	eXVXZY
        guard*	WfVcXS
        guarded	YdYWYV
        guards	VfUVWW
        guess	aWVWUc
        guess*	adVUWR
        guesses	TiVXVT
        guessing	eXUWXV
        guida*	cZWTcW
        guidance	cZWTcW
        guidance is	UcaWWc
        guidance says	cUYVcY
        guide	ZaXVXc
        gulf	XcVXUa
        guns	aZUVWa
        gwybo*	eTVUXX
        hacke*	UfWWYV
        hackers	UfWWYV
        hackn*	UgVVZU
        hackney	UgVVZU
        had	YZXdYZ
        had $	XfVUWW
        had a	dZUVYX
        had asked	SgUXWW
        had been	aYVWab
        had before	cUUVVc
        had by	XWeWWW
        had done	WZXWYc
        had gone	YcXYYT
        had in	UdYabV
        had it	bZXUTS
        had no	eZSVSV
        had not	XaYZYc
        had read	SZVYWd
        had regard	WbVfWV
        had the	WbdUPV
        had their	ThWXWV
        had they	dWbZZZ
        had to	SXbacd
        haggl*	VgWVWV
        half	YdYOSW
        half a	WfTVVS
        half formed	VfYYZX
        half of	UacXWZ
        half the	ZdVXWW
        hall	WaTVUf
        halls	YbXbWW
        hampe*	VfUWYX
        hand	WYYdSY
        hand $	aVbbSV
        hand over	WYXZZd
        hand the	YdWbVS
        hand there	VdVcWV
        hande*	bcUUUU
        handed	ZdVUUV
        handed $	acVXWW
        handi*	SbZVXd
        handing	SbZVXd
        handl*	YYRSYc
        handled	YbVTaY
        handled under	VUXXbZ
        handling	ZZRTSc
        handling of	dXTWVZ
        hands	TgZWSS
        hands $	UfYVWW
        hands of	WcaYXW
        hang	XeZWWV
        hang on	abaWYX
        hangs	caTUVR
        hangs on	dZUUWS
        happe*	adPTST
        happen	aaXWWT
        happened	bcUWVT
        happens	YdTXVY
        happy	VVWUVg
        haras*	TeXYWb
        harbo*	YaaSSb
        harbour	baaVTT
        harbours	VZSVVf
        hard	aadPUR
        hard to	dXXSUa
        harde*	YdaUUU
        harder	aabWWW
        harder to	VgSXXV
        hardl*	aZbTUW
        hardly	aZbTUW
        hardly be	XbbUWX
        hards*	aZbVXW
        hardship	aZbVXW
        harm	XTYgcO
        harm $	VUVfaT
        harm and	cVZbYV
        harm for	TTWgVS
        harm has	dYVTYX
        harm in	RTUeca
        harm is	VbYVcV
        harm it	dWYXbW
        harm of	dZWYVW
        harm test	XXXdaX
        harm than	XVeWWY
        harm that	bVZcYY
        harm the	TYWbcZ
        harm to	XbdVRX
        harm would	YcWTbT
        harme*	YXZZTY
        harmed	YXZZTY
        harmf*	ZXbTaT
        harmful	ZXbTaT
        harml*	RfUWZS
        harmless	RfUWZS
        harri*	TeVUWY
        has	bVZUaW
        has 0	WaYWVf
        has a	abWUTW
        has already	aaZWVT
        has also	aVVaaV
        has an	ZcSXWY
        has asked	dXTUTZ
        has been	XaaVYY
        has carried	VWWbWa
        has come	baaVUX
        has concluded	WTfVVW
        has considered	aWXcXb
        has decided	SSeWWb
        has determined	YYcVVY
        has done	dYXXXW
        has ended	XTdYbZ
        has found	XWcYbY
        has given	dSbUWZ
        has gone	eUYXVY
        has good	ZcVXYV
        has had	afTUVR
        has identified	WVYbVc
        has never	abWYXV
        has no	bZSUXa
        has not	VcVQYa
        has now	ZVUVVd
        has or	YWWYWe
        has promised	bZVZZY
        has published	eWTXWU
        has said	dRWUcX
        has set	dXVYYZ
        has since	bXbXWa
        has still	UfXXVV
        has taken	VUZdUd
        has the	UadTUc
        has therefore	WYdZZW
        has to	QcdSfX
        has told	TfQSWY
        has weighed	VbXdSX
        has written	UcaWWZ
        has yet	VeVWWb
        hasn'*	XgYVUS
        hasn't	XgYVUS
        hate	abYZXV
        hate crime	abYZXV
        hauli*	abWWWW
        hauliers	abWWWW
        have	bWZWXW
        have $	XZaVVc
        have a	cZTRaV
        have accordingly	TUZYWc
        have already	baZaXV
        have also	caVbVY
        have an	fUXXXT
        have answered	XYYZZc
        have any	YXXXWd
        have applied	SUUUUh
        have been	ZbTKYa
        have come	XWdWcY
        have concluded	YWbTUa
        have considered	XWWbXe
        have dealt	WVWTRg
        have decided	XVeTYZ
        have determined	XWcYXX
        have died	cWVUTY
        have done	XcYbbR
        have every	acWXWV
        have found	aScUTd
        have given	baTVWb
        have gone	cUYVaW
        have good	fVWXWV
        have had	cZXbbV
        have handled	SVYWUg
        have in	aScWUd
        have it	ZWcTaZ
        have left	aYTVVb
        have less	cYWYVV
        have long	YaTWaV
        have made	ZbWZXb
        have never	WaUVWc
        have no	YbXSUX
        have not	aaWORZ
        have nothing	YaWYYb
        have now	STWcSa
        have our	VfcXZW
        have paid	ZbRVUT
        have passed	bUcYYV
        have put	aUTaWd
        have raised	eTZXXU
        have read	UdVYWc
        have requested	XZZYXd
        have resolved	WWeWUX
        have said	aaWVbU
        have seen	bZWXYY
        have sent	eXUWYW
        have set	aUZVTZ
        have spoken	eUUVVd
        have taken	YYYdWb
        have the	VYeYbW
        have their	bZWYVU
        have them	bZacXT
        have therefore	cWXdUV
        have thought	TWddUT
        have to	PeXRYd
        have today	TXWZYh
        have told	acVTWZ
        have tried	VeeYYX
        have waited	caUTUR
        have weighed	XXfWUY
        have yet	UgVXVT
        haven't	YfVVXT
        haven*	YfVVXT
        havin*	XYeaYV
        having	XYeaYV
        having been	UbcVVY
        having considered	VWhUUV
        having it	UcXdVV
        having regard	WUbSZc
        having set	XWeXYX
        having the	YcZXaX
        having weighed	YYdYXY
        hazar*	dUZXWV
        he	aYXQPb
        he could	ZeVXWW
        he has	cXUWVb
        he is	YYbWXb
        he was	WZUVVd
        he would	UgVYZW
        he'd	ThVWXT
        he's	VZeWXV
        head	XYaQZc
        head of	VPZUbd
        head teachers	acYXVW
        headl*	dYWXXU
        headline	dYWXXW
        headline $	TfZZYY
        heads	WYUeUa
        heads $	UYWeTY
        heads of	aYYWWd
        headt*	XWVWXe
        healt*	bWXYYa
        health $	cVWUXa
        health and	SYbbYb
        health board	aZZVVc
        health of	YbUWbX
        health or	YVXYcY
        healthy	dYXWXW
        hear	aaOSPP
        hear from	WaXXYj
        hear the	YcWWVX
        heard	fUVWWb
        heard $	cWVXWd
        heard in	VdeYWW
        heari*	XXcSQc
        hearing	YYbSQa
        hearing $	eYSWUc
        hearings	WVcXYe
        heart	gUZVVV
        heart of	cYYYXY
        heat	gVWYVT
        heavi*	UXhSUS
        heavier	VWgTVU
        heavier $	VWfTVV
        heavily	WZdXXW
        heavy	eTdVTW
        hedge	WcXYYb
        heigh*	cWZSSZ
        height	UYcVUZ
        heir	aZWWYb
        held	XTVScd
        held $	SRXZWg
        held and	UYWZYe
        held back	UaUWZf
        held by	SWSScZ
        held for	cRWYdW
        held if	ZbaZXW
        held in	ZTZVba
        held that	aVbVeW
        held the	WcZXXX
        held to	YbbVVZ
        held with	ZZXXcY
        held would	eYVVXY
        help	hUZUPU
        help $	aYaWVZ
        help people	eWXXWT
        help the	eWZUVT
        help them	aYbVXU
        help to	dXSVWY
        help you	WVWcUa
        helpe*	bYXSTW
        helped	bYXSTW
        helped by	fVXUUY
        helpf*	bUSSTb
        helpful	bUSSTb
        helpful $	cVVUUc
        helpl*	fUbTWV
        helpline	dWbTWV
        helps	iTSTTX
        helps to	bVXZYc
        hence	XZeUWW
        her	VcZSSZ
        her opinion	TYVXZc
        her own	YcaXYW
        here	VSdbba
        here $	VUccXa
        here a	fVWUXV
        here and	YbbYWV
        here is	ZYZbUZ
        here on	VWWXWe
        here the	YVbaSb
        herit*	YcZXUa
        heritage	YcZXUa
        hesit*	UbeVVZ
        hesitate	VdWWXX
        hesitate to	VdXXYZ
        hesitation	WVeVVa
        hesitation we	WWeVWb
        hidde*	daTVUS
        hidden	daTVUS
        hidden $	abWXWW
        hide	dYTTTT
        hide $	ZcWXYX
        hidin*	gUVVVV
        hiding	gUVVVV
        high	ZUaRca
        high $	ZSaUVe
        high quality	YeWZXV
        highe*	bVXQYX
        higher	aVZRaY
        higher $	YadWUU
        higher level	VVVYac
        highest	adSXVT
        highl*	cUdWTb
        highlight	cWdWUU
        highlight the	YYdXYY
        highw*	ZYVYYd
        highways	ZaWYYb
        hill	dYSVUX
        him	WcWRZa
        him $	aaUUbW
        himse*	eXWVXU
        himself	eXWVXU
        hinde*	YfTYVW
        hinder	XfVZVU
        hinder the	XfVZWV
        hints	UXVWWd
        hip	cWVXYe
        hire	ZUaWXe
        his	XeZQPY
        his opinion	WYWVUe
        his own	ZZSXUb
        histo*	iTVTbT
        historians	eVYYYX
        historic	fWbVVU
        history	fUVWWb
        history of	bWZYYb
        hm	aVXWYc
        hmp	UVWXWf
        hmrc	aWWUaa
        hold	XZaTXc
        hold $	aXeVaR
        hold 0	UUVVYg
        hold anything	XUZbVe
        hold it	XYSZae
        hold out	XeUXWT
        hold that	ZReVUV
        hold the	WaWTba
        hold this	XVWXXe
        holde*	VaSTYc
        holder	XVWXbf
        holders	XdUVVY
        holdi*	baWaYZ
        holding	baWaYZ
        holding back	aUacVW
        holding it	ZXXcXc
        holds	PVZPVh
        holds a	UVXXXf
        holds information	VVVWXf
        holds no	YbYXVc
        holds the	VXUTVf
        holds this	VTWVVg
        holid*	fVXXYX
        holli*	UTUVVg
        hollin	UTUVVg
        hollo*	UcWWWe
        home	beUSTV
        home $	caTUVW
        home office	UcdVUW
        homes	gXSRRV
        homes $	bcVUUV
        homes are	fSYVVV
        homes in	aUWYXb
        hones*	bbWTUQ
        honest	daWTUS
        honest $	dYWYYY
        honest about	fWWWYV
        honestly	UgWXYV
        honou*	ZXZSXa
        honour	abWVYZ
        honour or	XWXWab
        honours	aUZUYc
        honours are	eWXYWV
        honours system	cWZYXY
        hope	cUZUTd
        hopes	bWTZWe
        hospi*	bXVSRd
        hospital	aXXWUc
        hospitals	ZYSWUd
        hospitals and	bWWWYc
        host	VcWXXa
        host government	UaWWVb
        hoste*	ZbWXWX
        hostel	ZbWXWX
        hosti*	ReSUTa
        hostile	SeTVUZ
        hostile state	YdYWZW
        hot	XVXWWf
        hotel	YcTaSV
        hotel*	eWWVYb
        hotels	eWWVYb
        hour	YaYSSY
        hour $	RgbUWU
        hours	TYQSVh
        hours $	UUWWWg
        hours at	YTYZZg
        hours of	XXWXYf
        house	WbYQZc
        house $	UcSUTb
        house*	aaZLUa
        household	ZbYWWY
        household is	VdbYYZ
        householders	caVVVV
        households	ZZbVVY
        houses	gXUVVX
        housi*	YbUWVc
        housing	YbUWVc
        how	cYTZQZ
        how $	baVWWV
        how a	cWXSVY
        how an	cWXYXb
        how each	WdVWXY
        how far	ZdYXYV
        how it	abSXVU
        how its	dXXWVU
        how long	ZYXYYc
        how many	ZXTTWe
        how ministers	cVYYZX
        how much	bYWUXa
        how near	cYXZYZ
        how often	gUWXWU
        how public	dXYXYX
        how such	eWXXXX
        how the	bZSaXY
        how their	cWbZZX
        how they	bYbWYZ
        how to	YaVWXd
        how we	aaTcTQ
        howev*	XeYNWV
        however	XeYNWV
        however that	VbcaWV
        however the	WcZWbQ
        however this	YcWZXd
        however would	YcWYWW
        hse	YXZcYY
        https	WXXXXd
        human	caTUaT
        human rights	aaUVbU
        hundr*	caVTTT
        hundred	ZcUTTT
        hundreds	dXXYYV
        hundreds of	dYWYVV
        hunte*	bXbVYY
        hurt	cbQUSS
        hydra*	bWUVUc
        hydro*	WSWWXe
        hygie*	bXYYZc
        hygiene	bXYYZc
        hypot*	VXWZcd
        hypothetical	VXWZcd
        i	YSZYSe
        i $	eUZYUU
        i accept	XgVXVU
        i agree	dSWTTa
        i also	bbXUXb
        i am	TVZVXe
        i and	WWVbVZ
        i apologise	XXYYXd
        i attach	cbUXUY
        i can	WZVSTg
        i can't	WWfXWW
        i consider	ZYbUTZ
        i do	dUZUSY
        i find	dXdTVY
        i give	bZWcWW
        i have	TWaTYf
        i hope	UYVWXf
        i of	YVXUXd
        i overturn	UVdVUY
        i recognise	eWXYYW
        i refer	URTWXk
        i set	WVcYWa
        i shall	WVXeXa
        i uphold	VQaSVc
        i was	YZSTUg
        i will	WWWdWb
        i would	aVbaVU
        i write	VdXWXY
        i'd	YcaUVS
        i'm	WSfUVd
        i've	UZgQSW
        ic	VUaXWe
        ic 0	VUaXWe
        icb	XTVTTg
        icb $	WWXWWe
        ico	XTRTce
        ico's	YWXYdZ
        ico's guidance	ZXZXdX
        idea	caYWWT
        idea of	WfWYXV
        ideas	UhVWXR
        ident*	SXXdYd
        identifiable	WfXWVZ
        identification	bbUWTY
        identified	VYXdRc
        identified $	WYbUWd
        identified the	XUXeVX
        identify	RUaTag
        identify the	XWaVbc
        identity	YaXVeT
        idle	bdVYVV
        if	cYWSbZ
        if a	VWZWae
        if each	ShWYXU
        if every	YdUWTV
        if he	ZZcXYT
        if in	ZZXWdY
        if it	cZWTXb
        if its	TfTXjR
        if not	dbZVbX
        if our	XYcXYZ
        if people	eWXYYV
        if so	dTUUdY
        if that	XbTVWd
        if their	WgVUWS
        if there	cZRSaX
        if they	cYRTRX
        if this	UZbUYc
        if those	WfaWUR
        if to	YabZcW
        if we	XgWUUT
        if you	WVVSab
        ignor*	bXUXSa
        ignored	cXVXTa
        ii	RXUaZa
        ii $	YYZdZW
        ii and	XXXVWg
        ii applies	ZSXZXd
        ii is	XWbWXc
        ii of	YbYVdW
        iii	UYSaYb
        ill	caaVUO
        illeg*	VdbXVZ
        illegal	UeWXXZ
        illne*	VfWXYV
        illness	VfWXYV
        image*	acVZZW
        images	acVZZW
        imita*	WeYZZW
        immed*	ZVbZbV
        immediate	ZVbZbV
        immig*	WcSUYb
        immigration	WcSUYb
        immigration control	WeVVcX
        impac*	cWVXWc
        impact	cWVXWc
        impar*	fTWYYY
        imple*	ZacXXV
        implementation	ZacXXV
        impli*	bYWXaW
        implications	dXXYYX
        implications $	XdZaYX
        impor*	XbeUYV
        importance	ZcaXYU
        importance $	WeZXYV
        importance and	bVcWUV
        importance of	YcaYZX
        important	ZWfVUQ
        important $	WWfWTU
        important that	abaWXX
        importing	YVXZbb
        importing an	YVXZbb
        impos*	YeTYYX
        impossible	WeVYXX
        impre*	acVVUS
        impressed	dYXWXV
        impression	VfXWXT
        impressions	XdYXYW
        impro*	kQRRZS
        improper	cUZWYa
        improve	gTVVbU
        improve the	dYWYXV
        improved	acXWWW
        in	ZaYUZW
        in $	dSZSSc
        in 0	XeWRRY
        in a	ZcXOWY
        in accordance	aXVUcZ
        in addition	YdSTYT
        in advance	bZXXWb
        in all	QXcRaZ
        in an	UaYTUc
        in and	ZaTVWb
        in another	bbTTVX
        in answer	VXaXXb
        in any	ZcXVSW
        in applying	WWVbac
        in april	aYVXYc
        in article	ZZZZXc
        in at	fUXYYa
        in august	WZaVVc
        in avoiding	UUeYXY
        in being	YXdWZR
        in bellamy	YUYXfU
        in blue	XTYWZf
        in bold	YWYXXd
        in both	dZWaWV
        in breach	cUUWUa
        in built	acXXWW
        in care	XbcWWU
        in carrying	aXXcaX
        in cases	UcZZYc
        in circulation	UgWYXV
        in circumstances	YWXZab
        in confidence	NfRTVb
        in confirming	XVWeWU
        in connection	YWZZba
        in considering	XVWeVY
        in context	dXYWXV
        in court	VhVWVT
        in danger	cWbZZW
        in debate	ZXcZXV
        in december	TeYWZX
        in decisions	fUYWVV
        in detail	XbbWXW
        in disclosing	VUZaYc
        in disclosure	TSZXeX
        in dispute	daUWVX
        in doing	UgWZbY
        in doubt	ZdbYVW
        in draft	VXXYWf
        in each	eVYUXa
        in england	dVYXXX
        in ensuring	YcYZZX
        in environmental	bZaZUZ
        in every	ZWWXbb
        in everyone's	dVcWVV
        in exceptional	dWZYWX
        in favour	YWZbbQ
        in fear	WdZXXX
        in february	gUYWVX
        in five	cZWXWY
        in full	eTcWXa
        in future	YfVVZR
        in general	bdYXcS
        in good	eXXUVV
        in government	cZYZXX
        in her	bWWZXd
        in his	bUeZUc
        in holding	aaWbaU
        in how	fTXVUX
        in it	bVWTaa
        in its	eWVSUZ
        in itself	bVeXWU
        in july	TdVUVb
        in june	baVVXZ
        in keeping	UUaYdZ
        in knowing	dRZaWY
        in large	eWYXWX
        in learning	bWcVZU
        in leeds	XYVXYc
        in legal	XTYXZc
        in letting	YVcXVa
        in line	YSSTZc
        in maintaining	SZaZZZ
        in making	WacZYS
        in march	ZXRUWe
        in may	XaYURb
        in mind	bXaaZW
        in my	aWbVUW
        in nature	YVYZWf
        in negotiation	XeXXYZ
        in neither	VVfXVW
        in no	bVcXVW
        in non	WVVfWV
        in northern	aaUWZZ
        in not	WcWdXW
        in november	dXXWYZ
        in october	YcXWWY
        in on	WfVXWW
        in one	aaVVTX
        in openness	bWaWXW
        in order	XeSVZS
        in other	dWbVVU
        in our	XVgSRZ
        in part	bVTSac
        in particular	XaUUWd
        in person	ZcVXWW
        in place	ZaaVaT
        in planning	fUUXXa
        in practice	YcYYaV
        in preserving	XbXWZb
        in print	ShWWWW
        in prisons	WcVXZa
        in private	TfVXaZ
        in protecting	VbeYUT
        in public	YbcVZT
        in question	WZRTbY
        in reaching	YXbbYV
        in regulation	aafTXX
        in relation	YaaaWc
        in release	bVZbRR
        in reply	XVXXWe
        in respect	XXeWaa
        in response	UbXZaY
        in return	cYWZYU
        in safeguarding	TYbWZT
        in safety	TebYYU
        in saying	UUZeWS
        in scope	YXXVWe
        in scotland	bTaTfR
        in section	VZZReT
        in seeing	eTbWWT
        in september	WaVZXc
        in showing	gSTXTX
        in so	ZUdXWa
        in such	WdVYYc
        in support	YXUeXZ
        in table	UWXYZe
        in talks	ThTVUV
        in ten	WgRVUV
        in terms	ZWWUeb
        in that	YfXPPR
        in their	bYYWUY
        in them	cZSUXX
        in these	dUYVUf
        in this	aZYUZZ
        in those	cZUYXY
        in three	VdUVTY
        in time	bYbXUa
        in transparency	bcYVRW
        in trust	SjTVVS
        in turn	XYXcUa
        in two	bXSUZa
        in understanding	bWbWWW
        in upholding	YTbWaT
        in use	adZWUS
        in view	ZVbWZa
        in wales	dZWWWX
        in what	dTTVUc
        in whether	fVXXXV
        in which	ZaZUVY
        in withholding	ScZZZV
        in writing	WcTUYZ
        in your	dYWaTW
        inacc*	cYYYWX
        inaccurate	cYYYWX
        inbui*	UcUTdS
        inbuilt	UcUTdS
        incid*	caSXWY
        incident	bZUZTZ
        incidents	baVTYX
        incin*	eWVWWW
        incinerator	eWVWWW
        incli*	VacWVU
        inclined	VacWVU
        inclined to	VacWVU
        inclu*	XbQUcX
        include	ZdTXdV
        include that	XbXXdW
        included	dSWXVd
        includes	VWVYeZ
        including	TeSUZY
        including a	WdZZaW
        including the	WbXWcW
        including those	ZaUXcX
        incom*	WaTSca
        income	VdWVRb
        incomplete	ZYUUdY
        incomplete data	YaYYcX
        incre*	bZZPTV
        increase	XcbVWS
        increase in	YbcZYU
        increase public	ZTcXVW
        increase the	VfXYUY
        increased	ebRTUS
        increases	dXXYYY
        incum*	SeVVTZ
        indep*	ccURUV
        independence	eYUVVS
        independent	adVUVV
        indic*	XXTXTe
        indiv*	XbZVVY
        individual	UdbSYX
        individual $	UWUXfZ
        individuals	cZWYUX
        individuals placed	YcYZZX
        individuals to	eWYZXX
        indus*	cUVVba
        industrial	bUTVZc
        industrial information	XVYXYd
        industry	cXWWbY
        infer	VhUXWS
        infer*	YWXYWc
        inference	YWXYWc
        inference can	YXXXWd
        infla*	WcUVUc
        inflation	XYVVVd
        influ*	baWYWU
        infor*	YXVWaa
        inform	eXYXYT
        inform the	cTZVZV
        informant	TgbWWT
        informants	ZYaUUc
        informants are	baWYVT
        information	UYUYdb
        information $	QWaVab
        information about	fQTVbY
        information act	SaTcYY
        information and	bYUVeV
        information are	ZWUcUa
        information as	aVaXaY
        information at	ZYYWWe
        information available	YWdZVb
        information can	aUcXYU
        information commissioner	WXTTWe
        information commissioner's	UUYVdc
        information could	UebWWV
        information exists	YWcXXa
        information from	aebYbS
        information governance	VTXaWc
        information has	ZYXXeW
        information held	WVWXdX
        information if	cQaYYZ
        information in	cZVUWZ
        information is	WWaYXc
        information management	UUVVVg
        information may	UVWWec
        information must	XXYVeU
        information need	XWXXeW
        information obtained	VTWXdY
        information of	TaTXUc
        information on	bbXUbV
        information outweighs	ZZUaZe
        information provided	WSVWVg
        information regulations	SVYWXe
        information relates	VaWUba
        information relating	WSWVcZ
        information request	VZTPQc
        information requested	XXXVXe
        information rights	SQSQUi
        information scotland	TcVTZX
        information should	VTabYX
        information supplied	XaVYXc
        information that	WTaUac
        information the	VUWXcY
        information to	WVaWda
        information under	WVZVac
        information was	VTXYad
        information we	XVXWWe
        information where	VWbXcY
        information which	WUXWdX
        information whose	YUWXfV
        information will	VWZYVc
        information withheld	YTSTWh
        information within	XUWXVg
        information would	fXXWXX
        information you	WVWVUf
        informed	fUXTWX
        informed $	eZSVWV
        informed and	YcXZXY
        informed debate	eWUXVW
        informed public	eXWXXY
        informing	baZVXW
        infra*	XeVWXa
        infrastructure	XeVWXa
        inher*	TaYTdU
        inherent	TaXTdU
        inherent public	YbVXZV
        inherent weight	VTXUfV
        inhib*	VXWQYd
        inhibit	VYTSYd
        inhibit the	ZZWZVb
        inhibited	ZeVXWa
        inhibition	YVaWbb
        injur*	VdcRVS
        innoc*	ThUWUU
        inque*	cZaVUR
        inquest	eaTVVS
        inquest has	YgVWWV
        inqui*	bYXSYa
        inquiries	XWbWdX
        inquiry	cYWTTb
        inquiry $	dZXXXV
        inquiry has	bTYYWd
        inquiry into	aYWYWc
        inquiry of	ZVZaaa
        inquiry that	aeVXXT
        inquiry which	bWcXWZ
        insid*	ZdUYUT
        inside	abWZXW
        insig*	dWaUUX
        insight	dWaUUX
        insight into	cXSVVZ
        inspe*	ZaaMRY
        inspected	VcSTUc
        inspection	aYXSUb
        inspection of	YXYYXe
        inspection report	TdaVYY
        inspection reports	WWXZYe
        inspector	ZcRVTX
        inspector's	UdZWVX
        inspectorate	aVdTTX
        inspectors	acSTYX
        inspectors who	bbXZXU
        insta*	UXcUWc
        instance	UYcUXb
        instance the	VafUXX
        inste*	bZZWXb
        instead	bZZWXb
        instead $	VaaXXc
        instead of	cYZZZX
        insti*	YbUUSb
        institution	adWVWS
        institutions	XZWWVd
        instr*	cYVVWW
        insur*	XdSRVa
        insurer	WdXZVX
        insurers	acTRVX
        insurers would	ShYXWW
        integ*	ZaaSZU
        integrity	YaaTZS
        integrity of	WabTVT
        intel*	YaSaZY
        intellectual	XaXcaW
        intellectual property	XaXcaW
        intelligence	ZbTVVZ
        inten*	ZVTPdf
        intended	aTSWda
        intended for	bWUXYc
        intends	WYXWXd
        intends to	WYXWXd
        intent	UbSWVc
        intent on	WaXYXb
        intention	VUZWcY
        intention to	YVZWcX
        intentions	WYWWVd
        inter*	WWZcbW
        interest	ZUbcZU
        interest $	bLXdaY
        interest against	YVUdZT
        interest and	WZbWVa
        interest considerations	VPUhTQ
        interest defence	TTaYba
        interest does	WWdYZV
        interest factors	ZZYcZW
        interest favours	WVgVWZ
        interest for	WfXfTT
        interest in	cXZXVV
        interest is	YVeWYV
        interest must	VTUUgU
        interest of	XUbdZX
        interest on	dSeWVT
        interest regulation	WTWfWV
        interest test	ROUZbc
        interest that	YdZSUQ
        interest the	YTeXWV
        interest to	ZYcXZO
        interest too	fVZZXV
        interest was	YUZdWS
        interested	VfTVSd
        interested in	aTVVUg
        interests	VZZabW
        interests $	ZXOcYY
        interests are	YUXWbd
        interests i	ZYfUXY
        interests of	YbYUcW
        interests the	XWWXfZ
        interests through	VeWaUU
        interim	WbYXXd
        internal	VaRPde
        internal communications	WVXVda
        internal emails	dVWYVX
        internal review	YVXUSe
        international	ZYRcYb
        international relations	YYVeXZ
        internet	bZRUUZ
        interpreted	VWXXcZ
        interview	YYSYUd
        interviewed	VfVWWW
        interviewed under	WcWVYZ
        interviews	XXbVWe
        intim*	TeWWVY
        into	ZYVaaX
        into a	WbaVWY
        into account	VRbdYY
        into it	caVUWb
        into the	ZYPZYd
        intro*	acVVWU
        intru*	UgYSXR
        intrusion	ZabVVW
        intrusive	acXWZZ
        inund*	bVVXVa
        inundation	bVVXVa
        inver*	dWXWXa
        inves*	UgXPWW
        investigate	baVYYX
        investigated	VdTWUa
        investigating	aTVYWf
        investigation	XaXRZZ
        investigation $	WcZXZa
        investigation is	UdZVbV
        investigation which	WXYaab
        investigations	YceXWX
        investigations and	XWcYYb
        investigations are	baWXXX
        investigators	UeTXVW
        investment	eaXXXU
        investor	VaXWWb
        investors	VfaXYV
        invit*	YeQUUV
        invite	abUXVX
        invited	bcXYWU
        invited to	cYXYXY
        invites	bbUWVV
        invoi*	VUaUVg
        invoice	UVUVVg
        invoices	XYcXZa
        invol*	eWWScZ
        involve	eYXXXX
        involved	dYUTZY
        involved in	WSVXWf
        involves	XXZVdS
        irela*	YYXVbZ
        ireland	YYXVbZ
        is	ZYbRbW
        is $	WVdNYb
        is 0	WLbTVb
        is absolute	WWTSiV
        is accepted	ZWWXXb
        is accordingly	VceXVV
        is against	YbbZWU
        is already	ZcRVUY
        is also	VdYaUZ
        is always	abVXYW
        is an	eVUTWb
        is and	ZZVUSb
        is announced	cYYZYX
        is another	WfYVXW
        is answered	UXWVWg
        is as	TeYbVY
        is asked	WZXWbd
        is at	eTWSQc
        is attached	USbWUc
        is available	WaSScc
        is being	abPVUc
        is best	ZXfWWW
        is better	YRcaTU
        is by	caXYVY
        is called	WdbXWV
        is carried	UVZWac
        is charged	cTbXVZ
        is class	TSXSfR
        is clear	aVdXXY
        is coming	XdUWWT
        is commercial	YYVYXd
        is complete	cWTUUZ
        is concerned	XUVddV
        is confidential	YWXYea
        is considerable	gVWYWV
        is considered	WVeTaV
        is continuing	UWWYac
        is covered	cUWXTf
        is dated	bWXXZZ
        is decisive	VWfXWV
        is disclosed	WWWXce
        is disclosure	UdVXaX
        is doing	gWVSXX
        is done	bZYXWU
        is due	VbVXVc
        is easily	YdVVXV
        is enclosed	VSYWWh
        is engaged	WZWZWg
        is enough	VXaXad
        is entitled	dYSXaW
        is environmental	YRVWZd
        is exempt	QWbKaY
        is expected	abWZWV
        is fair	eYXWYT
        is far	ZcYVVX
        is favoured	UUgWVU
        is finished	bZWbWU
        is for	bTaVab
        is found	ShUTeU
        is given	VXZcSc
        is going	VdVTYd
        is good	YbWWWd
        is greater	UZZVbU
        is hard	bXUUTb
        is held	VUaZZb
        is how	aXbUXZ
        is however	RXWVfa
        is important	eZUYXW
        is in	cYaVUX
        is it	dYSSbU
        is its	WbWWbY
        is itself	VfWXXW
        is judged	VccYbW
        is just	UgWWWW
        is kept	TecSXX
        is known	aZUTUb
        is largely	eaVVYV
        is left	YSfRWa
        is less	UcZWaZ
        is let	ZbXZYW
        is likely	WaWVZc
        is listed	UXcWVb
        is little	YcbXWV
        is live	XbUXXb
        is looking	VfTVTZ
        is made	RZZWac
        is maintained	babRQT
        is meant	cXaVVV
        is met	bUZXab
        is named	UgXXXW
        is natural	cXZYYX
        is necessary	XbVWcc
        is needed	TdaUZZ
        is never	VcdVVT
        is no	cWYQfX
        is none	UdTTVa
        is nonetheless	ZcUWTV
        is not	ZbTWcY
        is nothing	YYbWVb
        is now	ZYWVVc
        is of	cYaRZU
        is offered	YbXXWa
        is often	YcWVYZ
        is on	SeRRVc
        is one	YYYUdZ
        is only	YbZYUa
        is open	WbZYcZ
        is our	TXbbTZ
        is out	XXeXZS
        is outweighed	SabVaT
        is over	gUVYXW
        is overwhelming	YWdYYX
        is owed	cZUYWX
        is paid	dXZTVY
        is planned	dcVWWV
        is precisely	gTWYWX
        is prejudice	XXXXeW
        is privileged	XVXXVf
        is properly	bWbYXX
        is provided	cbaYXY
        is public	aZbSVX
        is published	TbaWVZ
        is put	UeaXWV
        is qualified	ZXVUeZ
        is read	fVWYWX
        is ready	cUeXWV
        is real	acbVWT
        is reasonable	WTYVYd
        is recent	TgVYWV
        is recognised	aVcZSY
        is recorded	YVWXWd
        is refused	URgRYW
        is released	UZdVbU
        is relevant	XWWYeX
        is relied	YXcVWf
        is required	WWRWfY
        is right	bXYbSR
        is safe	acYXWU
        is said	ZaaRTY
        is satisfied	UVeWUZ
        is section	UUTVUg
        is seen	bYaUXU
        is served	WUfYYX
        is set	XYcZXb
        is settled	cWaXYV
        is shown	XWaWZd
        is signed	YeZYYS
        is slight	WbbVWW
        is small	WbcUWT
        is some	eZTXXT
        is something	eYYXXT
        is sound	fVWYXW
        is spent	dYWXVR
        is still	TbYRaY
        is strong	YYcZXZ
        is stronger	aVYYZW
        is subject	TXYKfc
        is substantial	YeXYWV
        is such	UVdWXc
        is supposed	fVXXXW
        is taken	WaWVbc
        is that	bWcPZX
        is the	WbdXYX
        is their	eWYZYX
        is then	VZZXVc
        is there	cZQeYR
        is therefore	UQeRYX
        is this	TUYbWY
        is thus	YVaWaY
        is to	VdbNWZ
        is too	dYcWVU
        is true	YcWVWX
        is two	XbTUVa
        is under	VeYVTV
        is unfinished	VVZVXf
        is upheld	UUfWUX
        is used	XfWWbW
        is very	ZcXZZV
        is we	cUaWXW
        is well	dWVWcX
        is what	ZXeZZT
        is where	XccVVU
        is whether	XTXeZY
        is why	WYaUWX
        is with	SgZTTX
        is withheld	WYdSUb
        is withholding	VWVWVe
        is within	XXVUcZ
        is worth	bWeVXV
        is wrong	YdSWWT
        islan*	dYWVYX
        island	dbWUVT
        islanders	eWZXVS
        islanders have	eWXYVY
        islands	cVWWad
        isn't	YfcObM
        isn't a	dbaRQR
        issue	afQTSW
        issue*	YbaURY
        issued	XbaPSY
        issued on	SeXVXW
        issues	cZXZXX
        issues the	YXcSZY
        it $	aXaVZZ
        it a	aWXZXd
        it accepts	dXVXXY
        it affects	eXVWbV
        it again	WcWVVc
        it all	YhWXVV
        it also	dYWWXU
        it and	ZZbPZX
        it answered	TUUXbb
        it appears	VWcZXd
        it applies	YWXYba
        it are	ZdVYYU
        it as	SYeVWb
        it at	SaTUUd
        it available	WXXceV
        it back	bVbcbV
        it be	ZbTcXR
        it before	dUaTXa
        it being	YYcXVY
        it by	VgXWXU
        it came	ZcZSWV
        it can	baXRUb
        it cannot	UaaWTa
        it comes	WUYXcd
        it could	cZaTXT
        it counts	YdVWYW
        it did	UbWXbZ
        it does	VbYQbX
        it doesn't	VbdXXV
        it easier	baXWXW
        it estimates	YZZaWd
        it falls	VVXcYZ
        it follows	UaeVaV
        it for	aVWWTd
        it from	XeVZYV
        it gets	caWWXV
        it goes	XeVZYW
        it had	dVVbWb
        it harder	UfVYXW
        it has	YZWMUe
        it have	VfYXXX
        it helpful	aVVXYa
        it helps	hTVWVU
        it holds	WVWXVg
        it in	cZRaYV
        it is	XUaTZY
        it might	dXSaVQ
        it must	bZSZcW
        it need	UZbZbT
        it needs	UdaWXX
        it now	cYTUWb
        it on	TeTUaa
        it or	eWVWWW
        it out	aYUYeT
        it outweighs	ZZbUhX
        it over	SZbWYc
        it reasonable	bVdYZW
        it relates	XTWXYc
        it right	aTcWWW
        it says	WUZUce
        it seems	ZWfWWV
        it serves	aZbVVU
        it takes	VfXZYX
        it that	cYZYYV
        it the	cXZYRS
        it they	aYbWYT
        it to	VbaQcV
        it took	UeVUWZ
        it under	SQYTVg
        it until	eUYZbZ
        it up	ScWaYd
        it was	ZWWRdd
        it we	UZcWWW
        it went	cZWYYY
        it were	VfZUYU
        it which	aaWYcW
        it will	aacVVV
        it with	WbbUSY
        it without	ThVYWW
        it would	eWYbRX
        it you	YWaVUc
        it'd	YcZVXX
        it'd be	WdbWXW
        it'll	WeaWXU
        it's	bXeNaN
        it's a	cXUVYc
        it's been	gVUUVV
        it's in	ZbbWWV
        it's not	UeUVbU
        it's only	eWaYZY
        it's the	WbbYXY
        item	RTZQUi
        item 0	UXYSVf
        items	aTZWad
        items 0	WZbXWb
        its	aaZUbW
        its ability	VeXZVU
        its address	bXXXYc
        its author	VaVYWb
        its being	eWTXbU
        its competitors	SWVXWf
        its cost	YaWXcY
        its course	XWdVWT
        its disclosure	eaTVbT
        its findings	aWcVXW
        its first	VdbYYa
        its functions	WcXYbY
        its hand	ZabXVW
        its lawyers	WfVWTY
        its members	VZYZYd
        its mind	ZcXVXW
        its neighbour	ZZXXXc
        its neighbours	baVXXV
        its own	YcXbaU
        its people	aYVWdU
        its price	TfWXXW
        its publication	gUWVdT
        its rates	TaXYUc
        its reasons	ZccUWS
        its release	WYXXdY
        its rivals	WdYZXa
        its solicitors	YYXZWd
        its work	ZYcVVZ
        itsel*	bbZQYT
        itself	bbZQYT
        itself $	babVWT
        itself a	WdWXbV
        itself and	XaWYbd
        itself is	VXaZYc
        itself that	ZWcXXW
        itself would	WbbZYY
        iv	WaUUZb
        janua*	WXZUUa
        january	WXZUUa
        january $	VdaVXW
        january 0	XUXWYe
        january and	aTWXZc
        jeopa*	VfWWWV
        job	aYWVUb
        jobs	abaUUX
        jobs $	WeUVVV
        joint	bYWUXa
        jotti*	XdaYYW
        journ*	bbRWbS
        journal	cYVXUV
        journalist	abWXWX
        journals	baVYYX
        judge	aUfSXX
        judge if	eWXXXW
        judge that	UVfYZY
        judge the	dVcVUU
        judge whether	eWXVXX
        judge*	bZbSWT
        judged	cUbUZW
        judged by	ZbYYdW
        judged that	WVeXWW
        judgement	YbdUTT
        judges	WeVSUb
        judgm*	RafVWU
        judgment	RafVWU
        judgment the	XYcWYZ
        judic*	TfSUUX
        judicial	TfVVUW
        july	WXWRVe
        july $	TTUTXh
        july 0	aURVVc
        july and	XYZZZc
        junct*	cZWWVW
        june	XdSQSZ
        june $	YYVUWd
        june 0	RdVVVY
        june and	fUWXXX
        junio*	TfZVWY
        junior	TfZVWY
        jury	UiUTRT
        just	abXRUX
        just below	UdUWWa
        just the	dXXXWX
        justi*	bUeWYY
        justice $	TaVbaX
        justice and	XbVWdc
        justice is	dTYVcX
        justice the	ZWaaZb
        justified	aUeTXX
        justified $	TVgVWZ
        justify	WXdUbX
        justify regulatory	XWXZcY
        justify that	ZXcYXY
        justify the	TWdXXd
        keen	cZWYZV
        keep	YaeRSW
        keep a	bYYXZc
        keep away	eYSVVU
        keep the	SWgVVb
        keep their	XdWZYY
        keep them	ZZSVWb
        keepi*	WTdWaZ
        keeping	WTdWaZ
        keeping it	daXYWW
        keeping the	XXcYbR
        keeping to	WVfYWW
        keeps	YabUVc
        kept	VZfPXX
        kept $	eWcUUW
        kept back	XTeZYY
        kept from	YbcUTV
        kept in	cTWWYc
        kept private	UeYXVV
        key	TeUWWX
        kill	eaUWWU
        kille*	WdUWTb
        killed	TeWWUb
        killer	baWYVU
        kind	XZXTZd
        kind is	dUaWWb
        kind of	ZaZXVS
        kingd*	WXYXdZ
        kingdom	XYZXdX
        kingdom $	XXYYXd
        kingdom and	XTVWdY
        kit	eaTVVW
        kitch*	ZVZSTc
        kitchen	bUaYYc
        kitchens	YZSUUb
        knew	dYVUUW
        knew $	hTUXWU
        knew how	cYWXZU
        knew that	caXYXU
        knew the	dYXWYV
        knew what	WeXXXW
        knive*	YcVXXY
        knives	YcVXXY
        knock	ZbXWWU
        know	eXVKUY
        know $	aYXSTa
        know about	cYXVVW
        know and	ZaWXVa
        know how	XbRWTb
        know if	jOTWUY
        know it	cZRVVT
        know of	cZXYXX
        know that	cbTWTV
        know the	cXXVYb
        know to	ThZXXV
        know what	cYYVSX
        know when	WbXXYd
        know where	eVTTSZ
        know whether	eWWYYV
        know which	aWYXYd
        know who	fVWXYW
        know why	gUVWWV
        knowi*	bWaZRW
        knowing	bWaZRW
        knowing $	WRadUZ
        knowing how	YZaSVc
        knowing that	dXUTYT
        knowing the	bXcUVR
        knowing what	hSVVWW
        knowing where	dYXTWS
        knowing whether	abZZYW
        knowing which	acQSUU
        knowing who	WcaYWV
        knowl*	bZXVUX
        knowledge	bZXVUX
        knowledge $	TdcYWV
        knowledge about	eWWYXV
        knowledge of	fRZWXa
        knowledge that	XdWXWW
        known	YgPQMW
        known $	gYVWTX
        known about	hTWWYU
        known in	cZUXWW
        known that	WeYXYW
        known the	WeYYYX
        known to	TgWWXX
        known would	aYWVWb
        knows	YeaTQV
        knows the	VeXZYY
        knows what	bdVWYX
        labor*	WcTTVd
        laboratories	XbVVVc
        laboratory	ZXWWWc
        labou*	cYaXYW
        labour	cYaXYW
        lack	bWXUXb
        lack of	dUYUXb
        laid	ZaYUZX
        laid $	aeYXWU
        laid bare	bbWYXV
        laid before	UYbXVb
        land	YYTTWd
        land $	fSTVcZ
        land and	XWZZWf
        landf*	aXYWXc
        landfill	cZXWYU
        landi*	ZZWUWa
        landl*	eaQSUU
        landlord	fZSXVV
        landlords	dYVUWT
        lando*	XbXTVa
        landowner	XZZVXc
        landowners	YdWUWY
        lands*	aVVYWd
        lane	XWUUVf
        lane $	TXUXXf
        langu*	YcWUUY
        language	abXWWX
        language $	UbXYXc
        languages	WcZXXc
        lapse	cbWZVY
        large	fWYTcU
        large $	WaVXaY
        large and	WZaZcY
        large number	hSWYYU
        large print	VVWXWf
        large sum	eWXYXX
        large*	abZTWY
        largely	YbZUWZ
        larger	VbcWVV
        largest	dWWXYY
        last	ZcaNSV
        last $	YcbUWU
        last of	bYXUXb
        last point	UVhWWU
        last spring	YbVYWZ
        last three	cWcYWY
        last two	WbaYYZ
        last year	gbPUTR
        last year's	cYWYXX
        lasti*	aXVVXb
        lasting	aXVVXb
        lasting harm	aWVVUd
        lasts	VcYWYZ
        late	acWRTY
        late $	cXXXYc
        late and	fYVXXS
        later	WbaYZW
        later $	XYdYRU
        later than	WVXYcZ
        latte*	RYdYTY
        latter	RYdYTY
        latter $	VWeVVV
        launc*	UdTWYZ
        laund*	VbVVWc
        laundry	VbVVWc
        law	aYYUdU
        law $	bYZWYX
        law and	cUaYXa
        law enforcement	OWaXYZ
        law is	ZcWYbX
        law officers	XaRWdU
        law to	caXYZW
        lawfu*	eUUYbY
        lawful	fTVZZY
        lawful $	fVXYWW
        lawfully	cYWVaZ
        lawye*	YcaSXT
        lawyer	UdZXWZ
        lawyer and	WeWYbW
        lawyers	XcZRYT
        lawyers $	baZVWW
        lawyers will	cZXZZX
        lawyers would	bZWWYU
        lay	YbbUUU
        layou*	abXXWW
        layout	abXXWW
        lead	ZbWUZW
        lead to	baRVZY
        leade*	bcTWVU
        leads	UfbSVR
        leads us	VVeWXX
        leafl*	VVWTWf
        leaflet	VVWTWf
        leak	ZcTWWR
        leake*	XeZXZX
        leaked	XeZXZX
        leaked in	acWYZX
        leaks	eUWWYa
        learn	bYZQRY
        learn from	ZYdWWU
        learn how	ZcSUXR
        learn of	YZVWWa
        learn that	XdXYYX
        learn what	bZVVXY
        learn where	dVXVVc
        learn*	bZWTVX
        learned	WZZVUc
        learning	dZXUXR
        learns	WfXWXU
        learnt	cZVWWW
        lease	bXXWVb
        lease*	bXXWWa
        leaseholders	dUZXXY
        leases	aaYVUb
        least	ZaaUZQ
        leave	WbVaRZ
        leave $	UeaXXW
        leave a	bbVVWU
        leave the	ThSVWW
        leaves	ZUYYbY
        leaves the	UXYVWc
        leavi*	cWbXVV
        leaving	cWbXVV
        led	bZWUXb
        led to	bbaYXW
        ledge*	ZXWdWW
        leeds	YWTWXc
        left	bYbOWX
        left $	WfZWWU
        left alone	YcaXXW
        left in	UcYWUd
        left out	YXYWXe
        left the	dWYWWU
        left to	hPYXVa
        legac*	aaXXVX
        legacy	aaXXVX
        legal	VaVbaZ
        legal advice	TbWaVa
        legal proceedings	VYXXZc
        legal professional	VdUaaW
        legal*	VXcXWb
        legality	VYcXWa
        legality of	VYcXWa
        legis*	SbUVcW
        legislation	TbVVcW
        legit*	cZYbYX
        legitimate economic	VZUXZb
        legitimate interest	aZaVXZ
        legitimate interests	WTXdcW
        legitimate public	fUVVWT
        leisu*	bYXVXa
        leisure	bYXVXa
        leisure centre	cYUXXY
        lende*	WfTUTU
        lender	WeWYXX
        lenders	YdUUTU
        lengt*	aYbRUY
        length	cYcTVV
        lent	RfVTWY
        less	XgWQYV
        less $	eZUUVT
        less and	XdYZYX
        less candid	SZUWVc
        less effective	WdWXYX
        less in	WeWZXU
        less inclined	YcWXWV
        less likely	RccWWW
        less of	XdXZXW
        less than	YZWSaX
        less to	ThYYYU
        less willing	XdZaZZ
        lesse*	caYTSQ
        lesso*	gWUSVW
        lesson	eXUWVU
        lessons	fXWSWX
        lessons learned	YWXWXc
        let	daUYPT
        let $	UhXVUU
        let a	cYXVXV
        let in	XYYYYc
        let it	VeaWYX
        let me	WWYeZW
        let people	aaYYZU
        let residents	iSYYWT
        let the	XdaVWW
        let them	aRcXWa
        let us	TVWaWg
        let you	aVXYZb
        lets	WZaTeX
        lets people	aaWYWV
        lette*	VYaaRd
        letter	VYbbTa
        letter $	RZZcWZ
        letter acts	WXXRVe
        letter and	aXcZZX
        letter from	WWYVVe
        letter is	VedbWU
        letter please	YWXYYd
        letter to	WbWXYd
        letters	YZYSUb
        letters $	XYWTYe
        letters and	WbVVXa
        letters are	TZYVUe
        letters from	UcYXXb
        letters in	hSUUWU
        letters were	ZXTVVd
        letti*	bXZbTW
        letting	bXYbTW
        letting people	aYaVYU
        letting the	ZXYaUZ
        letting you	aWZbUW
        level	XcXQaW
        level $	hTXWVW
        level of	YXSVZb
        level*	bZaXWY
        levels	bZaXWY
        levy	eWXUXZ
        libra*	YZYVVa
        libraries	fVWWWV
        library	UbZVWb
        licen*	aYXTSb
        licence	acUWWa
        licence $	TaVUYb
        licence fee	eaTWVV
        licences	dYVXYV
        licensed	aYUYXc
        licensing	aWaVVb
        lie	aacVSU
        lies	UaaaXT
        lies $	UXWgZU
        lies against	XVfYWV
        lies in	ZZdPUY
        lies with	VbfUVX
        life	WZcTRb
        life $	UbXWVb
        life and	cZYXXV
        lift	dYSUVT
        light	fUcSSS
        light $	dWaYWV
        light of	bUcYYX
        light on	fVZVWT
        light*	YbWVcY
        lightly	aUXXdX
        lightly $	ZVYYdY
        like	bbWZTS
        like a	WeXUWZ
        like the	dZUUWX
        like this	VeYcXV
        like to	dWZUXY
        likel*	WYWXYe
        likelihood	ZdXVYX
        likelihood of	ceaTVR
        likely	VVUYZc
        likely $	ScVVWb
        likely that	cXWYUX
        likely to	XWTSZb
        likes	dYVWWU
        limb	SUTSef
        limbs	VZYTcX
        limes	dTVUVa
        limit	ZZTUYc
        limit $	UbUWXZ
        limit and	bcZXXW
        limit for	ZaYWXc
        limit is	XVXWWe
        limit of	XXXZYd
        limit*	VcaVTa
        limitation	bdUXZU
        limited	VdbVUX
        line	YUcPXY
        line $	VabXbV
        line with	ZUSTSd
        lines	bcWVWW
        lines of	YaVXXb
        link	SVVTag
        link between	XWYaeb
        list	WYcVVa
        list $	UcbSTW
        list and	WdYXTX
        list for	VZdYYV
        list is	TfTWcV
        list of	WZXRUd
        list that	TbaXVa
        list would	fUTUXc
        liste*	RcZbcW
        listed	QdYccV
        listed for	UcaVTX
        listening	VZbXTb
        listi*	XbVTVa
        listing	XbVTVa
        lists	ZbURUb
        lists of	TeXXWZ
        litig*	aeRVZU
        litigants	gVSWVX
        litigation	caUUbW
        litigation privilege	TaXVaa
        littl*	ZabSaQ
        little	ZabSaQ
        little $	abTWVU
        little about	caWXYV
        little and	aaaYTV
        little to	cUcYVW
        little weight	XWaXcX
        live	beZQNT
        live $	WdRTUZ
        live and	YdVZXX
        live in	aVZWVc
        live near	dXYZZZ
        live the	TdaWXW
        livel*	cYaYZX
        lively	cWaYZX
        lives	bdaQQO
        lives $	cbXSUQ
        lives are	bWdWWT
        lives of	WeZXYX
        livin*	ZbTSUa
        living	ZbTSUa
        loan	cYZRRU
        lobbi*	aaUXWT
        lobbied	aaUXWT
        lobby	baVVVR
        lobby*	abTWUV
        lobbying	YdTXVW
        lobbyists	cZYXYW
        local	gXXRWX
        local authority	cYaXXV
        local government	TVcZYX
        local people	hUVUTS
        local plan	dWWXWb
        local*	cXTYXa
        locally	ZZUYYa
        locat*	UaWRSe
        location	WZZRUb
        location of	YXYTUc
        locations	UdVWVc
        locations $	WccYXX
        loch	bWYXYa
        lock	UfVWWX
        locke*	eWVXYV
        locum	dXWYWZ
        log	WZYYSd
        log $	UVWaWf
        log of	TZXUVf
        log would	dVWXWa
        logge*	abWYXY
        logged	abWYXY
        logs	VZXUTd
        londo*	XYWUXe
        london	UZVUYe
        long	ZbXRZY
        long $	VaSXWc
        long as	ScdWbX
        long recognised	TbVXbW
        longe*	ZaXPTd
        longer	WcYRSb
        longer $	TYbUWb
        longer than	aXZZXd
        longest	aVUUVe
        look	bYWZOZ
        look at	WUWaTe
        look for	ZdYYUS
        looke*	YXZbWb
        looked	YXZbWb
        looked after	WbXWZc
        looked at	aYUbWa
        looked into	ZUdVXX
        looki*	XbVeVZ
        looking	XbVeVZ
        looking at	cTYUXc
        looking for	VcWXXc
        looks	aXbTWZ
        lords	dXVWbT
        lorri*	bVbWYa
        lorries	bVbWYa
        lose	XbaRbU
        lose their	XfSVVW
        loser*	UfXXVU
        losers	UfXXVU
        loses	ZZbSZP
        losin*	ZbRTUX
        losing	ZbRTUX
        loss	ZZePTU
        loss of	ZcaTSW
        loss to	XZcYXW
        loss would	UeaYYY
        losse*	aYXWVc
        losses	aYXWVc
        lost $	caXXTX
        lost and	aZbXYV
        lost by	fVbYYX
        lost from	VdcZYX
        lost in	UgVXXV
        lost on	bVVYXd
        lost than	YXcXYY
        lost their	hQWXYU
        lot	TVfeVR
        lot 0	TQeeWS
        lotte*	dXXXZW
        lottery	dXXXZW
        loved	fTYWVW
        low	XcbWSW
        low traffic	eWXYYY
        lower	bXaTYZ
        lowes*	WdYZYX
        lowest	WdYZYX
        ltd	RRSSVj
        ltd $	UUVUVg
        lying	WebXYU
        machi*	aXVZYc
        machine	ZcYYXY
        machines	bWWZYd
        made	YZVWXa
        made $	aYWRXY
        made about	XaVZXf
        made and	ZXcZZZ
        made available	bXeaXV
        made by	dVWbXZ
        made for	UXVccc
        made in	abUUTY
        made known	cZWWUa
        made of	ZXXZYc
        made on	bXYVWa
        made out	UVfTZV
        made public	acWYXW
        made that	ccXSYY
        made to	SeTRba
        made under	TcVWWZ
        made up	UZZWVd
        made worse	fUYXYW
        mae	dcTSSU
        mae'r	WVXUWf
        magis*	VgXWWV
        magistrates	VgXWWV
        mail	TVTVUh
        mail of	WVXWYf
        mails	bUURWe
        mails are	VYVXUe
        main	XXSXae
        maint*	TXgWXV
        maintain	ZVhRUY
        maintain the	XRhUVT
        maintained	YYhQXS
        maintained $	ZShRPP
        maintained for	ZWdXVX
        maintained in	WSaYZb
        maintaining	SZaaYY
        maintaining it	ZZaSbW
        maintaining the	VZZeYW
        maintaining trust	WZYXYc
        maintenance	ZZUZYc
        maintenance of	aRWbYc
        majes*	cVZVVb
        make	bWbPWY
        make a	bZUWVa
        make it	VbcUaY
        make sense	cYWXWV
        make the	fWTVaU
        make up	ZaaYXV
        make use	ZaaWXU
        maker	YcaSTT
        maker*	RfXWZX
        makers	TeXXaY
        makes	eZXTZQ
        makes for	YbbWXX
        makes it	bZWVWc
        makes the	gRYXSV
        makin*	aaVbYW
        making	aaVbYW
        making and	YfVXVV
        making it	ZaWcbV
        making the	aZbbUT
        man	bdTWWT
        man who	XdZZZZ
        man's	XdVWWU
        manag*	UbZXUb
        managed	YVWXXd
        management	YXbUSd
        manager	XcZZRX
        managers	VfSVYY
        manif*	WVVUca
        manifestly	WWVVca
        manifestly unreasonable	VXXWeZ
        manua*	WdXWYa
        manual	WdXWYa
        manuf*	YaUVVb
        manufacturer	VaVXWc
        many	dYaRUW
        many of	eSXXXc
        many officers	WeYZYW
        many people	fWUYWW
        many would	cYVVVU
        map	YbbTSa
        map $	dXZUUZ
        map at	XXdZYX
        map of	XeTXXZ
        maps	bYZRVa
        maps $	cYYVXV
        march	ZZVZRb
        march $	QcQZTX
        march 0	VaWRVb
        march and	cVUZZc
        margi*	VcbUSV
        margin	YVdVVZ
        margin $	XYaYXc
        margins	UhTXWU
        marin*	WbcXWa
        marine	WbbYXa
        mark	ShVVWT
        marke*	XdUQUb
        marked	VaWUYd
        marked $	YZcYYX
        market	acWRSW
        market $	baWWXX
        market and	abUYZW
        market for	VgVYXV
        markets	acWXVV
        marki*	WaYVVd
        marking	WaYVWe
        marks	acYVUU
        match	UWeTTa
        match $	ZXWYXd
        match the	TdcXXU
        match*	SdbVYZ
        matched	UdcVZV
        mater*	XYXWbY
        material	ZXYXcW
        material $	cXSYZW
        material in	XVXUdZ
        material which	cVYXbZ
        materials	XWWWUg
        maternity	abVWVW
        matte*	bWZaWV
        matter	cYXWTa
        matter $	YQabaY
        matter afresh	VVZUWd
        matter and	cYXWWU
        matter for	XYbUVa
        matter in	YdbUXT
        matter is	ZWXUUd
        matter of	bWbUSX
        matter on	cXZZYX
        matter to	XdXTXZ
        matters	ZWbdaP
        matters $	bTacWW
        matters more	XWeUWV
        matters to	hTUbUX
        may	bWXTeX
        may $	XYUTQb
        may 0	TTVVWh
        may also	eWVXXV
        may and	SWTXUg
        may appeal	ZZZZXc
        may ask	cUaUVX
        may be	ZZWabZ
        may fairly	eWWYYW
        may feel	ZdVXVV
        may find	UXWWZe
        may have	bVaRQY
        may help	aTUVVc
        may itself	fUYWWV
        may lead	WfUWaY
        may never	UeaWXX
        may not	YYZTeT
        may read	XdWZYX
        may reasonably	aVbYZX
        may refuse	UeSVcT
        may request	ZZZaXc
        may say	YdVWVW
        may take	YcXZeV
        may to	XWYYYd
        may want	gXUXUU
        may well	ZXbXVT
        may wish	bUXWVb
        may yet	TeaWVW
        mayor*	dYXZXV
        me	ZbbYdS
        me $	VeZXYZ
        me on	WVdXWY
        me that	eWZYXX
        me to	UaZWda
        meal	aYUeXV
        meals	WbYVTc
        mean	ScSWdZ
        mean that	WeVXcU
        mean the	XWXXcc
        mean to	WeXZXU
        meani*	abWWZW
        meaning	ZcWWZW
        means	VcXShS
        means of	baVYYV
        means reasonably	YYXWeU
        means that	aSZWeZ
        means the	VaXXeX
        means to	ZbWYcV
        meant	cYZUTW
        meant for	WbcYYZ
        meant to	fWVVUT
        meanw*	WYbWWX
        meanwhile	WYbWWX
        measu*	bdURXW
        measure	eaVXTW
        measured	XbbWWb
        measures	XeSTaV
        measures are	ZdWWWV
        media	cZTWWT
        media*	TfYUUZ
        mediation	VcaVVa
        medic*	XbZVUb
        medical	XeTVUY
        medical director	XZXYVb
        meet	aYdSVS
        meet the	YbbUXX
        meeti*	YaVQSe
        meeting	ZcWSTa
        meeting $	YbaTWY
        meeting and	ZcXZZV
        meeting with	cVXZVb
        meetings	WYYWVf
        meetings $	WXWZXe
        meetings are	YWaZYd
        meets	XaYVTc
        meets the	WgZVTU
        membe*	YaVOVb
        member	bXWZVc
        member of	XaUWUd
        members	YbVOWa
        members $	cWVVWc
        members have	XeXZVS
        members of	YYWVZc
        members were	babZZV
        members would	VbVVWb
        memor*	agSVZR
        memory	ZdVWUU
        men	bbSTUX
        men who	YdWWVV
        mend	YcWXWW
        mende*	YbYVVV
        mended	YbYVVV
        menta*	WZTVcb
        mental	WZTVcb
        mental health	VZTVcb
        menti*	UaZVVd
        mention	XUXXXe
        mentioned	WcbXWZ
        menus	aUWYXa
        merel*	YZVXcX
        merely	YZVXcX
        merely to	TTYYcZ
        merge*	ZYXXXd
        merit	hSbWTO
        merit in	fVaUVR
        merit*	YYdXXX
        merits	YYdXXX
        merits of	WaeWYX
        messa*	XaaTUY
        message	XcYZZa
        messages	YbaSVW
        met	cWcPaV
        met $	TaTWdZ
        met by	aXdTaR
        met on	VTSXWi
        met the	eVWYbX
        metal	VgVYWW
        metho*	WcTaQY
        method	SaXcUZ
        method statement	WZWUYd
        method statements	VYYWYc
        methods	bbSSTW
        metre*	dWYZZa
        metres	dWYZZa
        mid	UdWWXZ
        middle	ZbXXWZ
        middle of	UgXYXW
        midwi*	ZbVWWX
        might	ecSXQN
        might also	baXVYS
        might be	YcVaQZ
        might even	eWUUXY
        might go	ZdVVWV
        might have	VdbWVT
        might help	hTWXYa
        might not	VeVbVS
        might put	XcYZZY
        might show	hSYYZX
        might well	aZbXVT
        mile	WaUUVb
        miles	dYXZYX
        milk	bXbYWc
        mill	cTUYXc
        milli*	eZWSWW
        million	bZZSWY
        million $	RRUUYh
        million and	YWdYXc
        million pounds	gZXXXX
        millions	fZSXUT
        mind	ZadYYR
        mind $	YeWbST
        mind the	VYdaWU
        minde*	XaUVTc
        minded	XaUXTc
        minded to	XaUXTc
        mindf*	fUVWbY
        mindful	fUVWbY
        mindful that	fVVXbY
        minds	WcbVXU
        minds $	XcYZYY
        mine	WaUbYb
        minis*	baUbaX
        minister	abYSWZ
        minister has	dYXYWc
        minister on	VUWXXg
        minister's	fXVXVX
        ministerial	RWVYdY
        ministerial communications	VVVbcW
        ministerial private	XTXXbZ
        ministers $	cYVWXb
        ministers and	VfXYWU
        ministers are	VeTWaV
        ministers have	YcUaRY
        ministers may	WYWYcY
        ministers must	UgVZYY
        ministry	XZUZSb
        ministry of	TRVUUi
        minor	XacXXZ
        minut*	ZYaQRc
        minute	eVWXVc
        minutes	XXcRRe
        minutes $	UbYWXe
        minutes and	UcZVXY
        minutes of	YSUYYe
        minutes would	ccYYYU
        misco*	bbYVXW
        misconduct	baYWXX
        misle*	WgTXUT
        mislead	WfUYXV
        mislead $	VfWYYX
        misled	XfUXVV
        misre*	dWXVUW
        misread	eVYXWU
        misse*	aaPXUX
        missed	bYRXVX
        missed $	gUVYYU
        misses	YcWWYW
        missi*	bcUTSR
        missing	bcUUTR
        missing and	eWXZZY
        mista*	aaXRRO
        mistake	aXZUUW
        mistaken	VfVVWV
        mistaken for	XdXXYX
        mistakes	bcRSSO
        mistakes $	ZdUWXW
        misun*	gTVXbU
        misus*	cZXWaX
        misuse	cZXWaY
        mobil*	YcZWXZ
        mobile	WbaWXZ
        mod	ZSXUWd
        model	UbZPZa
        model $	UVVWUh
        model and	cVWXWa
        model is	cVWWaa
        model of	VbVXWa
        model*	aZVWXc
        models	ZaTWVc
        moder*	aWbRVb
        moderate	aZdTRW
        modern	aWYXZc
        modes*	WWfVUY
        modest	WWfVUY
        modest gain	VVfZYX
        moj	YWYWZd
        momen*	WdZUTU
        moment	WdZUTU
        moment $	XcaYYV
        monda*	VfXXYX
        monday	VfXXYX
        monday $	VeYXYW
        money	dcWOQT
        money $	cdPRUa
        money and	eWYYYY
        money at	fUWWYW
        money goes	dWXXWY
        money has	hTWXVW
        money in	YaXWWc
        money is	dRdWVX
        money should	eXWXWX
        money spent	cZVWXU
        money was	dYUXYV
        monit*	YXZTWd
        monitored	YZUVUd
        monitoring officer	YYaXXc
        month	XcUTSb
        month $	TcUUTd
        month*	ZaWQOY
        monthly	XaXTWb
        months	ZZZSQY
        months $	RccUVX
        months and	dYUVYY
        months of	aaTWXa
        moor	VZSUUe
        moori*	ZYXXYc
        mooring	ZYXXYc
        moral*	eXVWYV
        morale	eXVWYV
        more	ZZfLZQ
        more $	QfcRQS
        more about	YcUYYa
        more accountable	cYXZZZ
        more compelling	WVeWWU
        more crime	YdUZYX
        more for	bWbWYU
        more from	XUgYZX
        more harm	aUdWVX
        more heavily	WXdWXW
        more important	WVgWWV
        more in	TZfYXY
        more information	cXYZYZ
        more is	VZeYXW
        more likely	cbUWWT
        more of	ZcZSXS
        more persuasive	WWeXVW
        more probable	YVVYcZ
        more so	eXVXYU
        more than	bUXUdb
        more that	XdZYXY
        more time	WbWZXc
        more to	ZbcUTT
        more weight	ZWcVZS
        more would	SXeUTU
        moreo*	ccTWSV
        moreover	ccTWSV
        morni*	bcWXWW
        morning	abVXXW
        morning $	acWYXV
        mosai*	TXWWac
        mosaic	TXWWac
        most	YceRSS
        most $	UbdXVX
        most of	ZcYWXV
        most weight	UTgYXW
        mothe*	adTRSW
        mother	VdTTUZ
        mothers	YdZXWX
        motiv*	WXTUeZ
        motive	WTVVbe
        motor*	hUWWTW
        motorist	eXVXUW
        motorists	fVWWXY
        mouth	VXYXXe
        move	UiTVWS
        move $	cYXYYW
        move the	WeXXXX
        moved	afSWUS
        moves	eVaWWX
        movin*	ZYVUWd
        moving	ZYVUWd
        mp	gUWWXU
        mr	UXXSTg
        mrs	YWWYVe
        ms	UVVUVg
        much	fWZPRV
        much $	cXZYTV
        much as	bXcWVX
        much is	eWWXWV
        much of	bbXVUU
        much the	VXYYYc
        much to	XeWYXV
        murde*	UYcUUc
        murder	UTcVVd
        museu*	caVXSX
        museum	aaWXTa
        museum's	dUWWYZ
        museums	acVYYV
        must	VZXUjP
        must apply	VXXWfY
        must be	XXXRdX
        must come	ZYcUVb
        must consider	XXWXeV
        must give	YZcWXZ
        must have	WdYWbW
        must not	WcaXXU
        must now	VVVeaW
        must prevail	WVfVXV
        must relate	YXXXdY
        must show	dVYXdX
        must take	ZYdXXU
        mutua*	UZWVgV
        mutual	VaWXXc
        my	VWfPTa
        my colleague	TVfWUY
        my decision	YXdYXW
        my opinion	VWgVUW
        my view	dWZZZV
        mysel*	bZXVbX
        myself	bZXVbX
        myste*	dXVUWU
        mystery	bZXXXW
        n	TSUTTi
        n a	VVVUVg
        name	bZWPPb
        name $	bZTTTY
        name and	ZbTWVY
        name is	dWWYXc
        name its	VYbZYb
        name of	aRXWUf
        name the	VcWYXa
        name to	XeVXVU
        name would	ZcWZZY
        named	XcSYYW
        named $	eYYVUZ
        named and	YeVYWW
        named in	aWUVdZ
        namel*	cWWdVT
        namely	aYXdWU
        names	ZWcRMa
        names $	bRecTU
        names and	VZYWYd
        names are	ZWdZWX
        names of	VYYUVe
        names removed	YUcWWZ
        names the	VcVVZd
        names were	WdTXXa
        namin*	YacVXV
        naming	YacVXV
        naming the	cZaWWU
        narro*	SRaQgb
        narrow	SWWTea
        narrow margin	XXeYXW
        narrowly	WUdUeU
        natio*	bWaSXZ
        nation	dYTVUS
        nation and	fVXZXX
        nation's	bXbXYW
        national	ZXWUXa
        national audit	dSUVWZ
        nationals	XeVYXU
        nations	dZXXYU
        natur*	aXaUXa
        natural	aWZWWb
        natural resources	VWcWXd
        naturally	eWWYYV
        nature	XaUWab
        nature $	XUWXbZ
        navy	XdWXWV
        ncnd	WWXeXX
        ncnd $	WXWeXW
        near	bVhRSP
        near it	eWVYWZ
        near misses	YcWWYW
        near the	fUZWXV
        near to	WXdVXX
        nearb*	fUYZYY
        nearby	fUYZYY
        neare*	eUaYXW
        nearest	eVXYXX
        nearl*	bSdVWX
        nearly	bSdVWX
        neces*	OPWZjZ
        necessary	PRXdfa
        necessary $	YYYVdX
        necessary quality	YWYZXd
        necessary to	UUWdba
        need	WcXVZW
        need $	caWXYU
        need a	SfWSTY
        need and	VWeZXX
        need be	UUaXbW
        need for	XcbOUO
        need is	aZZYVU
        need not	VXTObc
        need of	XdVWUa
        need only	VeWXbU
        need room	WdVYWX
        need the	bZWWUW
        need to	bXWSba
        neede*	YYYUXb
        needed	YYYUXb
        needed $	XYbSbZ
        needed for	XcUWaa
        needed to	TbZXWd
        needl*	aYXZYc
        needless	abWZYW
        needless alarm	VfYZZX
        needs	WhbPTO
        needs $	aTdWUW
        needs to	ZfSUYT
        negat*	XdZYXX
        negative	XdXYYX
        negot*	YeYTSY
        negotiate	bZVXYW
        negotiated	RZXWUd
        negotiating	WeaSVS
        negotiating position	YdYVXT
        negotiation	bXZUWb
        negotiations	YcZUUY
        negotiations $	dXYZZY
        negotiations with	SZVUVe
        neigh*	aaWPRa
        neighbour	VfVWWZ
        neighbourhood	cUWZYd
        neighbouring	YbVUUa
        neighbours	bZZSTV
        neighbours $	VfUWXU
        neighbours and	VaVZXc
        neighbours of	eYTXWW
        neighbours who	YdXYYW
        neith*	UYZVZY
        neither	UYZVZY
        neither confirm	XSZVba
        neither confirming	STcaTU
        neither confirms	YXXVXd
        neither of	ZcWWVX
        neither the	VZaYZW
        nest	abUWWb
        nesti*	UbXWTb
        nesting	UbXWTb
        nests	ZZXXYc
        net	ZWdRSa
        net $	aReRTb
        nets	cVZUVb
        netwo*	VcVWVd
        network	VcWWWd
        network is	VYXYXc
        never	YcbSTU
        never be	UeaWYZ
        never been	cZXYYX
        never*	VeXbXU
        nevertheless	VeXbXU
        nevertheless be	XZVcWZ
        new	baTTSa
        new year	TZUWWc
        news	XeXSVT
        newsp*	ZdUWVU
        newspaper	ZcVXWU
        newspaper $	UgWZXX
        newspapers	adVXWV
        newspapers $	XeXXWW
        next	UeQdPY
        next $	YgUVUS
        next morning	XdYYZW
        next one	afXZWU
        next round	UfYXWW
        next spring	YcXYXY
        next tender	WXcYYd
        next time	caRRUN
        next to	cXVeRW
        next year	WYbSUZ
        nhs	WaXOWd
        nhs example	WWYXZd
        nhs trust	TSTVUh
        night	YfYTTW
        night $	YgVVUT
        night and	cVcYYY
        night*	baXVXU
        nights	baXWXU
        nil	UYWWWe
        nine	YfcOSS
        nine days	ccYWUT
        nine thousand	cZXZYW
        nine years	dcTXXU
        ninet*	YbXSSa
        nineteen	YdZTTY
        ninety	aYSUUa
        no	aYcObX
        no $	NVabOd
        no 0	VVWWWe
        no choice	bcXXZU
        no decision	ZeWSUX
        no defence	XWeXVX
        no doubt	WYeXXV
        no evidence	WfTVVY
        no further	YcRVSY
        no good	WabXXW
        no harm	bWZXcW
        no inference	YWXYWc
        no information	WVVXVf
        no later	XUVaXg
        no longer	bXTVYX
        no more	ZZcVSS
        no need	TaZRca
        no one	eZYXVT
        no one's	cWWYVZ
        no other	dVTUUc
        no part	ZWWUUe
        no prejudice	XXYZcZ
        no public	XadRdP
        no reason	YbbVWU
        no record	UYVXWd
        no requirement	TWZXeZ
        no special	aUbWUc
        no such	UXXTQf
        no use	WeXYYX
        no way	bZcYVU
        no would	aYUVbc
        nobod*	abXQWW
        nobody	bZXQXY
        nobody $	fWUWTU
        nobody can	caUXXW
        nobody has	ZaSXXb
        nobody is	VeXYbU
        nobody outside	aWXYYc
        nobody would	UdZUTS
        nobody's	XhTXXR
        noise	bVXUXc
        nomin*	aWXZSb
        nomination	aWXWUd
        nominations	aYWcZW
        nominee	abWXWX
        non	PaeaSW
        non disclosure	SYdbTS
        non release	YXdZVY
        none	WbZRRd
        none $	aYRRSe
        none is	TWcVXa
        none of	bdZYVT
        nonet*	XcYUYP
        nonetheless	XcYUYP
        nonetheless a	aaVXUW
        nor denies	YXXVXd
        nor deny	XSZVba
        nor denying	STcaTU
        nor the	VZaYZW
        nor would	VaXXZb
        north	WaVTUd
        north*	UZYSac
        northern	WaYVbZ
        northern ireland	ZVYWba
        northmoor	UVVVUg
        not	VaaSdY
        not $	VWfZaX
        not a	dXeVUX
        not absolute	VUUddU
        not accept	VabXbW
        not agree	WXVWWd
        not agreed	WdYUWX
        not all	dUVYWa
        not allow	dWVYbX
        not an	ZYcXWT
        not and	XYeWVT
        not apply	UbZXba
        not arise	YVbZdX
        not as	VXXYac
        not asked	hTWYWU
        not at	SbdXXW
        not be	YZcUZX
        not been	WeWQOZ
        not being	beUTTV
        not believe	VZbYYV
        not by	VYXXad
        not come	eZWYTU
        not comply	WWWWTh
        not consented	XWXZbc
        not consider	UZbUYa
        not count	XZXXca
        not covered	WcYZdW
        not define	VWWWbb
        not defined	XUYXfU
        not disclosed	WWYWVf
        not divulge	UWfYYV
        not do	WdWVVa
        not doubt	eVXZXX
        not exist	XVWWTf
        not expect	TcWYUb
        not find	UcdXWY
        not for	XZWVZc
        not found	WdbXVW
        not given	ZbYYWc
        not gone	YbWVUb
        not have	dWWWZb
        not held	WYWSYe
        not hold	RSSTXi
        not in	ZbZSUW
        not just	cWVWSd
        not keep	UeWWXY
        not know	WeTXVZ
        not knowing	XYeZUR
        not least	hTZXWS
        not long	UadVVV
        not made	WfbRYV
        not make	WcaYWY
        not mean	TeVWdU
        not merely	WcXXaZ
        not necessary	VUbXda
        not obliged	XUYYRk
        not of	SZeVaY
        not on	YbZZbV
        not one	dXWXaU
        not only	baWXVV
        not otherwise	WdYabZ
        not outweigh	YZdWTZ
        not outweighed	YYdVZY
        not persuaded	WVdWXb
        not read	XZbYVV
        not record	XVWWVe
        not recorded	WZXYWc
        not rely	VVWXZe
        not reply	YXYYYd
        not require	WWZWba
        not satisfied	VXXXXd
        not say	XhTTUS
        not see	VeZXXb
        not settle	WZXYba
        not show	baWZVW
        not so	YcfVXU
        not stand	VbWWbU
        not subject	VXUTfZ
        not take	VXaYcZ
        not tell	VeWWZX
        not the	ZYZSZZ
        not think	YZcXYX
        not to	ZbVYYX
        not told	bWTYXb
        not under	VXYXcY
        not what	bYWXcX
        not wish	VdaZYX
        not without	WXdZaW
        not yet	YcTRSb
        note	YYYYVe
        note $	UcaVXb
        note 0	XXXZZd
        note and	fVVXXb
        note is	UccWWa
        note of	YWUXUf
        note should	YWdZZY
        note that	ZTUXXh
        note the	dUTUWc
        noteb*	bXWWWd
        notebooks	bXWWWd
        noted	XUReXe
        noted that	YXWbWd
        notes	bbXPRU
        notes $	XdbWYS
        notes and	UaZWWc
        notes of	SXZYYe
        notes would	dYWXVa
        nothi*	aaYTTZ
        nothing	aaYTTZ
        nothing $	TaUZYd
        nothing about	WbcXYV
        nothing and	cZTXWV
        nothing else	cYYXXa
        nothing for	ThVXWU
        nothing in	ZcZUUY
        nothing is	eVWWTU
        nothing of	ZaTXYa
        nothing that	XadYUV
        nothing to	cYZUVS
        notic*	ZWZZUb
        notice	ZSZaVe
        notice $	YbSbaY
        notice for	XUXVVe
        notice in	XdXYYX
        notice that	VXTbWb
        notice under	RTQbRd
        noticed	XeXVYW
        notices	dYWSUY
        notif*	cUYYWb
        novem*	XaUVWc
        november	XaUVWc
        november $	YcWVUY
        now	aXZbSX
        now $	cVaaaV
        now and	bWcUWU
        now been	XXXWWe
        now consider	UWVfYS
        now that	YZaUVd
        now the	aVabVX
        now would	YcUQUX
        nowhe*	gUVWWW
        nowhere	gUVWWW
        nuisa*	bcVXXV
        nuisance	bcVXXV
        numbe*	ZZXSTb
        number	XXaWSd
        number $	TdXTTa
        number 0	XVWXYe
        number and	UabWYZ
        number for	XVWYZe
        number is	UZTVXe
        number of	dUYZUa
        number plate	bVXXXd
        numbers	acURWZ
        numbers $	aUaVWd
        numbers and	WUUVWf
        numbers by	WbVVZc
        numbers have	XWXZXe
        numbers of	aUVXWd
        numbers would	XcWXVe
        nurse	cdVXUU
        nurse*	cYTUWZ
        nursery	bbVWXR
        nurses	dYWVXX
        nurses $	cYXWXZ
        o	WdWeVV
        objec*	eZTMZV
        object	dWZZZZ
        object to	dWZZZa
        objected	RdUUUc
        objected to	VVXWYg
        objections	caUVYW
        objectors	dWYVTW
        objectors would	XdVXWT
        objects	bcUSTV
        oblig*	SbPSeZ
        obligation	WUTXcc
        obligation of	YVXXac
        obligation to	XVVYcb
        obligations	UeSTXX
        oblige	WcYWcX
        obliged	UcSVdY
        obliged to	UcTXXc
        obliges	TYWQWh
        obliges us	VXWWXe
        obser*	adZTSV
        obtai*	WYRRcZ
        obtain	UgUWYT
        obtained	XVUUab
        obtained by	WUXYab
        obtained in	VTYYgU
        obtained require	ZVYZbZ
        obtaining	ZYZXeV
        obvio*	bZVWbU
        obvious	bZVWbU
        obvious interest	fVYYZX
        occas*	WcbXUW
        occasion	XYdYWV
        occasion the	XbbWYW
        occasions	abUWUY
        occup*	XeYVVS
        occur	VbXXcY
        octob*	WbWUUc
        october	WbWUUc
        october $	UdXVXZ
        october 0	WUYXYe
        october and	TZXXXb
        odd	aaTXXb
        odds	ShWXXW
        odds $	VfXYYX
        of $	eYVWVU
        of 0	YZXQRa
        of a	ZZWOZZ
        of access	aTcYaX
        of advice	caVUaS
        of all	SeVZZd
        of an	XaVWdY
        of another	WeXXbU
        of any	ZWXUeY
        of appeal	YWVWbc
        of argument	YZdWWY
        of arguments	ZZcZXV
        of ascertaining	WUXXab
        of assistance	WbWVXa
        of being	bYWYYa
        of both	XacZZX
        of candour	bWaXWV
        of charge	WdYYYa
        of children	baWYXZ
        of collective	VbVYbV
        of commercial	WdUUWW
        of communications	XbXVcW
        of complaints	WbWVWa
        of completion	XVXUdY
        of concern	dXWWWX
        of confidence	XbVSZb
        of confidentiality	WcYWbW
        of confirming	YZdXYY
        of considerations	VXabUV
        of context	VdXZZZ
        of council	cbWXXV
        of course	eWWYVY
        of covert	ZbVXVW
        of crime	SdeUZV
        of decisions	eUYYWX
        of defence	WTVVWg
        of department	XYUVWb
        of disclosing	ZXVjQU
        of disclosure	eSXZXW
        of each	aWdZTa
        of enquiry	YaVXXb
        of every	YeUWWX
        of evidence	ZbbYVY
        of factors	XYdYWZ
        of finding	ZYVWYc
        of five	cYVZYZ
        of foia	YXZWbZ
        of foisa	XaSbbU
        of four	YdXXUX
        of giving	cVaZbZ
        of good	dYVXWV
        of government	YUWcbY
        of governors	WRbVdY
        of greater	YTfVUW
        of harm	TRYceP
        of having	XacYZZ
        of her	dXVZYc
        of his	TZUWUg
        of how	eYTXST
        of individual	XaYWWb
        of individuals	eYZXWa
        of information	RcUUZY
        of interest	eWVUbc
        of international	UfXWYQ
        of investigations	ZYcZaW
        of it	WaXNUe
        of its	ZaSUca
        of itself	bXXWcU
        of junior	ZUYXZd
        of knowing	cVaXYV
        of land	VbYYWb
        of law	XZWXXd
        of leaseholders	fWXZWV
        of legal	dbbWSX
        of letters	abVUWY
        of letting	aUaXVX
        of life	VYeXVa
        of local	ZcVXVS
        of lords	YYUZbW
        of maintaining	WbZcNX
        of members	YeXYYW
        of money	dXYZYX
        of more	dUcZXW
        of national	acZYWY
        of neither	YYeWYY
        of nhs	fTVXXW
        of no	XeVXWV
        of non	UXfVXS
        of northern	YYXZcY
        of not	dWbXXT
        of offenders	XacTZY
        of officers	ZVbSSY
        of officials	bYVWWb
        of one	VbbXaY
        of ongoing	ZbbZZW
        of open	bUaYZY
        of openness	ZXcaUU
        of or	YYZadX
        of other	UbVZba
        of others	aaZVWZ
        of our	dTVNXc
        of paramount	WVeWaX
        of part	VbaXXd
        of passengers	eVVWWd
        of people	UcVWUd
        of persons	gRWVXY
        of police	VUbXWc
        of policing	dVdWTV
        of policy	XcZWXZ
        of practice	WbXWXc
        of prejudice	aXbUXZ
        of prisoners	hTVXXV
        of privilege	ZWaWcW
        of proceedings	VaYZdY
        of proportion	XYcZaX
        of public	bXWZXY
        of publication	TebWaS
        of pupils	eYXXYT
        of rates	aeUXXY
        of real	baWYWY
        of regulation	VRYXfV
        of release	bVWdTX
        of releasing	WZbabS
        of research	TWWWdb
        of residents	cYYXWb
        of safeguarding	XSVXZb
        of schedule	VVfXYU
        of school	gUWYXV
        of secrecy	ZcaYYX
        of section	TUSWdZ
        of sections	YXYXWe
        of security	XTXYZc
        of serious	VcXVcW
        of service	XeVVWX
        of session	VZYWZc
        of sight	ZZbXVW
        of sites	VcVXXc
        of six	baXZYW
        of small	TZUXXc
        of some	XcWXcU
        of staff	VZXVWd
        of state	VaWWXd
        of substance	adUWbS
        of such	aXZWUc
        of tax	WVaYXe
        of tenants	WXeYWV
        of that	eWaUbW
        of the	ZYUXVc
        of their	YaTWXc
        of them	XcSXYa
        of these	YYYVVd
        of this	bZbWXY
        of those	aaWROU
        of three	SVbXWb
        of time	gSWYWa
        of transparency	cYbWWX
        of trust	acYVXV
        of twenty	VXXYXd
        of two	XcRWUc
        of upholding	ZZcYVZ
        of us	cTcXVX
        of use	dWWWVc
        of value	cXZYXa
        of views	XcWXYZ
        of what	acXTXV
        of where	XYYZVf
        of whether	bZTUZV
        of which	aYWXdW
        of who	YaYXbW
        of whom	aZVVTa
        of why	eWaUWU
        of withholding	VbRadP
        of work	YeWYYV
        of would	WWXYab
        of your	UdYZRX
        off	adXPQU
        off $	dZSUWX
        off a	XeYXXW
        off and	dVcXWX
        off by	cVbZZb
        off from	VfWVYX
        off the	ZbTXXb
        offen*	QgZSXY
        offence	UdUUTa
        offence $	WdXXYX
        offences	XZWUaa
        offenders	TeaVXY
        offer	YaWRRb
        offer $	ZbWWXS
        offer*	ZcWUSZ
        offered	bbVVUX
        offering	UfXWYX
        offers	TaZWXc
        offic*	XYYQXe
        office	WWYSYc
        office $	ZZYUaZ
        office has	YSeWUY
        office holds	XYXZZc
        office is	XZcWaa
        office of	WVVWXf
        office on	YVXXXe
        office's	XbbYWZ
        officer	YVaSUe
        officer $	ZYZUTa
        officer is	WbXWVe
        officer who	YdXYUX
        officer's	bXaWWa
        officers	aZUQZa
        officers $	bXRVSc
        officers and	QbTWYc
        officers are	cVVYVa
        officers at	cWTWSZ
        officers have	XbZXTc
        officers in	ZUZZZf
        officers need	UgVZYV
        officers of	TTYYWg
        officers on	ZbUYVX
        officers to	ZdUXUV
        officers were	cbaWVX
        officers who	WcXZYZ
        officers will	VeXYZW
        officers would	abYYYW
        offices	YVVWWf
        official	ZaXPRa
        official statistics	XddYZY
        officials	VdTZaa
        officials $	bbXYXW
        officials in	bYWXUa
        officials must	WdYYXX
        officials need	WfWZWU
        often	fYRSVU
        often as	gUXVWV
        oil	bVVXWZ
        old	YfYRWT
        old $	ddTXaU
        older	bXUXdY
        ombud*	ZbXTTZ
        ombudsman	WdZVVX
        ombudsman's	cUUWXc
        on	ZaXWVZ
        on $	ZbWScX
        on 0	OZWZVd
        on a	XZgVYX
        on account	WeTYWY
        on an	cZVZXV
        on and	ccZWXV
        on any	SaVUUe
        on at	YYXYYc
        on balance	SSnOSU
        on behalf	bYXXUd
        on being	bZYWWU
        on both	YXcYWZ
        on call	ZXVWWd
        on duty	VdVYWY
        on each	XRZZRe
        on either	VWbaac
        on emissions	cVYUbW
        on every	VdVXXZ
        on for	XaUWUf
        on four	YcZYXZ
        on how	dWTXWW
        on it	ccXTRV
        on its	bUZVbW
        on monday	WeYYZX
        on one	ccWUWV
        on our	cXURTc
        on page	WXYXYd
        on paper	TeSUWa
        on people	VcUVUb
        on public	XbWYXd
        on question	YXXXXd
        on reflection	WVfWWW
        on review	XTdUWZ
        on section	TSaVWe
        on social	ZZbYYU
        on staff	TgYWXT
        on terms	ShXXVU
        on that	ZbZQRY
        on the	aaRdYX
        on their	baUVTR
        on them	fWVTXR
        on these	cVcXXV
        on this	VbdTeS
        on those	YacVSW
        on two	dWWXYZ
        on weighing	ZYgTXZ
        on what	dXZVVS
        on whether	XbYVTa
        on which	cZTNbY
        on working	caYYYX
        on your	cXbZYZ
        once	UdVOcU
        once $	cXTWSa
        once a	bSbWdW
        once and	WeWZXW
        once it	RebXXT
        once the	dWYQZU
        one	WaZScX
        one $	WUYWeZ
        one against	WXeWWV
        one and	aXcRXW
        one another	RdZYVT
        one at	cXTUWc
        one can	dWbWXW
        one could	dVWWXb
        one hand	YTTgVS
        one has	abVXVZ
        one in	XXeYUS
        one is	bYZYcQ
        one it	YcbYXV
        one may	UhWXWW
        one of	ccSOXT
        one on	WZWUWc
        one paragraph	WTcXYd
        one person	UbTYaa
        one place	TYaYWc
        one should	bbYYVX
        one side	aXcXUU
        one that	XUaSca
        one the	VaZZbV
        one thing	cdVXYU
        one which	cVbZaa
        one who	WdXZXZ
        one with	TVfWTb
        one would	RhUXUU
        one year	VeWXXX
        one's	baVYUZ
        ones	XcWSWW
        ones $	YZXVYb
        ongoi*	WaWUYd
        ongoing	WaWUYd
        ongoing or	ZcXYZT
        onlin*	UaXWVd
        online	UaXWVd
        only	acVMYX
        only $	ZdcVUW
        only a	cVUWVc
        only as	WXXWWd
        only be	XZbUaX
        only by	eVZWaX
        only for	cZXYXX
        only if	XdUXcY
        only on	cVWXYc
        only one	VbWVac
        only right	eWWYXX
        only the	dZWUTX
        only three	YacXYW
        only to	WYVVXc
        only two	WbXXYb
        only where	aYZVdV
        only while	XYbZWc
        open	fZTLXS
        open $	aVZSVb
        open about	fWUXVV
        open and	bcYYVU
        open book	ZZUWYd
        open data	ZZcXXY
        open the	VfXYVX
        open to	YaZVaY
        open with	SgaYXX
        open would	eVYYYa
        opene*	bYTUUa
        opened	bYTUUa
        openi*	SbUTTc
        opening	SbUTTc
        openl*	eYVUVS
        openly	eYVUVS
        openn*	fQcZOL
        openness	fQcZOL
        openness $	ZZZdSQ
        openness about	gUVUWW
        openness and	cWbaXW
        openness is	fVXWXX
        openness might	eXWWZY
        openness on	bYZXZV
        openness would	eWWYZW
        opens	ceTWVU
        opera*	WcZOZa
        operate	aXWXaV
        operation	ZeYVZX
        operation of	YbXVZa
        operations	UYbTYb
        operations to	ZcXYZT
        operator	caYSWV
        operator would	XfSWWW
        operator's	ZbaWVY
        operators	WZWUTc
        operators would	VbbZZZ
        opinion	YYaWYb
        opinion $	UaUVab
        opinion in	WdZWUa
        opinion is	VXXTZb
        opinion of	TZaUaZ
        opinion on	dYZTQX
        opinion that	QVdXVd
        opinion the	XaYYVc
        opinion was	YeVUUY
        opinions	UhTUZS
        oppon*	UhSTVR
        opponent	VgTUVS
        opponents	XeXXYW
        oppos*	UccYVW
        opposite	RYcaVa
        opposition	XeXZYU
        optio*	ZbYSTX
        option	YdYUXW
        options	aaYVUY
        options $	VeXZXS
        options and	WfWaYV
        options for	WeXWVY
        options paper	WZbXTc
        options that	WaYXXb
        options were	ZbXYZW
        or	XUVZga
        or 0	ZZYXcY
        or a	XdaaVY
        or an	UaaZeY
        or be	XcWZbZ
        or by	UVWbbd
        or collection	WVWYaa
        or denial	bVacXW
        or deny	VZcbZX
        or denying	cWZcWT
        or derived	YYZadX
        or detection	YUWYdY
        or development	UVWacW
        or dignity	XWXWab
        or disciplinary	XXYYcY
        or does	WVWWTg
        or future	YbaYYT
        or in	WXbZZY
        or industrial	WVWXcc
        or is	YcXYbY
        or lead	cXZZYZ
        or may	VcVYbZ
        or mental	XUXWcY
        or not	dcSVaQ
        or of	WbXWeV
        or the	aUSVZe
        or to	XdUWaY
        or was	XdVYXX
        or would	RUUVgY
        order	aZVRbZ
        order $	YXRWTe
        order in	WZUXZc
        order of	dXWWbW
        order to	ZbTVZU
        order*	ZcWUUZ
        orderly	UgWXXU
        orders	VeYZYW
        ordin*	YWcXXb
        ordinary	ZVbXYb
        org	XWXZXd
        org uk	XWXZXd
        organ*	bZTTZZ
        organisation	bYWUbY
        organisation $	TXUXda
        organised	XeVZWU
        origi*	bXbUZY
        original	ZYbVVZ
        original decision	WZdVVY
        original response	VbUXVc
        ortho*	ccVYYW
        other	YbWaXY
        other $	ZZYcUT
        other and	YeWXXT
        other bodies	WgVYXU
        other councils	eVXWWV
        other forces	VaWVUb
        other hand	XdYbVV
        other in	bXYWWb
        other information	XbWXWY
        other means	WZdXXb
        other members	YaYYdW
        other operators	WbbWXU
        other public	ZYXXYc
        other side	YeRaYQ
        other sites	cdXVWS
        other states	UfXYbW
        other than	bWUVZa
        other the	XWdYXX
        other things	YcZYaX
        other trusts	gVVWVV
        other two	VYWcYb
        other universities	bSWWWd
        other way	ZUdaUT
        other we	VTgVWX
        other's	YYeYVU
        other*	dZaOWU
        others	bbVPSV
        others $	YfWVVY
        others and	bTXYXd
        others have	dYXWXU
        others in	cYXWVV
        others to	dUbUWY
        others who	eXVWWS
        others will	UgWZXT
        others would	QhYWXV
        otherwise	eXaTZY
        otherwise $	aaaXTX
        otherwise be	XgZZUV
        otherwise prejudice	ZYZZfV
        otherwise than	YbWZVe
        ought	fXWRTU
        ought not	dZWUUX
        ought to	eXZSVV
        our	SZdZQa
        our ability	XYaWXb
        our annual	TTcXVZ
        our answer	XaXXYd
        our answers	VVXWYe
        our assessment	SUccUU
        our case	UgXTVU
        our conclusion	WYZdXW
        our decision	QSXRbb
        our duty	WVbWVf
        our finding	XUecYT
        our functions	WUXYYe
        our hand	RZbZXX
        our judgement	WVfUVW
        our judgment	VYeWWX
        our lawyers	VfWWYU
        our letter	XbYWXa
        our mind	WVfWYW
        our opinion	ZbaYWX
        our own	gSVQad
        our published	bYbUWX
        our qualified	YXYYWd
        our ref	WVWVYf
        our reference	WVYXYe
        our relations	acYZYW
        our reply	WVXUSg
        our response	TSUTUh
        our view	ZTbaUX
        our website	WaWUVc
        ours	XeYTUZ
        ours $	cYVWWc
        ourse*	cXabVU
        ourselves	cXabVU
        ourselves $	cYZTUW
        ourselves whether	bUaWYc
        out	XbZZTZ
        out $	bWdZXT
        out a	bbVdZT
        out and	XXcTSZ
        out at	TZZTYc
        out below	XWVYYd
        out by	TeUdVY
        out for	YYVXZc
        out from	cdTXWV
        out how	ZXYdWZ
        out if	aYVWYb
        out in	YadYVW
        out of	cbXSWU
        out on	TYaVXe
        out that	ZYWWUc
        out the	aaVZSZ
        out to	SkOTTT
        out under	UXUYXd
        out what	aXcWYa
        out where	YdUWWc
        out which	ThVYYV
        out who	TgYXXW
        out would	baVWYT
        outco*	YYbdQT
        outcome	XZcdQU
        outcome $	XNUjUU
        outcome of	UbeVVa
        outli*	aYVaWa
        outline	bbUVVV
        outra*	bUgWWV
        outsi*	bYXScY
        outside	bYXScY
        outwe*	NPkRaV
        outweigh	WTiWZS
        outweigh that	WYdVUZ
        outweigh the	XVcZbS
        outweigh those	YYdUTY
        outweighed	RXgRYQ
        outweighed $	SUfXaV
        outweighed by	VVdTaV
        outweighs	RRfTaa
        outweighs that	VWYXdT
        outweighs the	TTcVYc
        outweighs what	XXdWYW
        over	ZYbNRZ
        over $	SgYUWW
        over 0	cZSXZX
        over a	cXWYWZ
        over and	fWWXVT
        over in	VeYZZb
        over it	fVWWXW
        over the	XadSRY
        over their	XdWXWW
        overa*	ZWacST
        overall	ZXbcRS
        overall harm	UUVfUW
        overall the	XYcXYY
        overc*	YacTTU
        overl*	aQVbWc
        overleaf	VTXbXc
        overleaf $	VTXbXc
        overn*	UdUWUa
        overnight	UdUWUa
        overnight $	VbXYWa
        overr*	XZgTaN
        overridden	VaZZdW
        override	WaeWYS
        override it	ZWXWcX
        override the	WWfYWV
        overriding	VVgVUU
        overs*	gaXRTT
        overseas	cWaVWZ
        oversight	eTcVXU
        overt*	XbcVVX
        overtaken	YdXYZU
        overtime	aVXYYd
        overturn	WWeVVX
        overturn the	VWeWUW
        overw*	WZfSVZ
        overwhelming	YTfTUT
        overwhelming $	VVgVWU
        owed	gVQWYU
        owed some	cZVZVY
        owes	dZWWXU
        owing	baXYVd
        owing to	caXYVe
        own	caVWXV
        own $	cYXWVZ
        own accord	WVaZYf
        own staff	dXWXXX
        own view	UWZXbc
        owned	eWSVUY
        owner	YeYTTY
        owner's	XfVWVT
        owner*	cYRSSc
        owners	eYSTTZ
        owners have	caYZXX
        owners of	ZbXYXc
        owners would	cXXXXb
        ownin*	ZbYVVT
        owning	ZbYVVT
        pack	XZWXYc
        page	YSaTbe
        page $	UTcWdc
        page 0	VcZXZX
        pages	XcXVWZ
        pages $	ZXUXYd
        pages 0	RZdVVY
        paid	dVZKPa
        paid $	ZYdUVW
        paid by	ZYaVWa
        paid for	gXRQUW
        paid in	cTZVVY
        paid out	baVVVX
        paid to	ZVWTTe
        pain	eXUVVV
        pairs	UgVUVU
        palac*	ccUXXY
        palace	ccUXXY
        pande*	cUVXXb
        pandemic	cUVXXb
        panel	XZdYTc
        panel $	WXUcWb
        panel members	YfVWXT
        panel's	bVbWVc
        panel*	bWZVTb
        panels	ZdXVVS
        panic	SgXXWW
        paper	YaYRNa
        paper $	SfbVUX
        paper and	VYVYYd
        paper is	bVbVUb
        paper that	ZbXWXV
        paper was	aWWWVd
        paper would	dYUYVZ
        paper*	XZZYPa
        papers	YZZYPa
        papers $	VdbYVY
        papers are	cXaXXW
        papers for	WXaVYi
        papers would	dXaUVV
        parag*	YVbacV
        paragraph	bVcWbX
        paragraph 0	WXcZaY
        paragraphs	TYabYX
        paragraphs 0	XYcYXZ
        param*	VVfTaW
        paramount	VUfTaW
        paramount importance	WVeWaX
        parce*	XcXVXa
        parcels	UaYWXb
        paren*	daZSTR
        parent	ZbbVVV
        parents	eZWTWT
        parents $	XbSWWc
        parents have	cYYZWY
        parents of	eUXYYW
        parents should	bYbZWX
        parents would	bVaYXW
        paris*	eZYTQV
        parish	dYYTUW
        parish council	TVcWXc
        park	dYWSXb
        parki*	aZVUUc
        parking	aZVUUc
        parks	WcXXYb
        parli*	aZYReQ
        parliament	aZVTdO
        parliament and	gUXWVX
        parliament in	XdTWVU
        parliament's	WadUTZ
        parliamentary	cTWWbX
        parol*	YWXYYe
        parole	YWXYYe
        part	ZZWSXa
        part $	SWVSSh
        part 0	TPbaXd
        part a	VYbVWd
        part and	aZTVVa
        part b	VWaVVd
        part c	WeWVYY
        part ii	YXXWeW
        part in	bXaWVZ
        part of	eZUWWY
        part time	XeUUYa
        parti*	bYYPWZ
        partial	eTTaUX
        participants	SbVWae
        participation	caWVWU
        participation in	dXYZXY
        particular	aYcMYX
        particular interest	fVWXXY
        particular weight	cSeWVU
        particularly	fVVWXc
        parties	ZeUUVY
        partl*	cXUZXc
        partly	cXUZXc
        partn*	TeTSPb
        partner	UgYUTW
        partners	UdUTTa
        partnership	aUVUVf
        parts	TXTSQh
        parts 0	WVWUXf
        parts of	YXXYWd
        party	aZWUaX
        party personal	VVcZbV
        party's	WbXWbX
        party*	WbXWbX
        pass	abRTVa
        passa*	bWXVTd
        passage	cXYXXZ
        passage of	dWYXXZ
        passages	XYXWVe
        passe*	ZZbSTY
        passed	UdaWTa
        passed between	ZRUXWe
        passed round	ThTXXV
        passed to	UdUXWc
        passenger	fTaXWX
        passengers	eVbTWT
        passes	ZZVYWb
        passi*	bbUWUZ
        passing	bbUWUZ
        passp*	dXUWWa
        past	caXVUW
        past $	UcdWWW
        path	bYVWWZ
        patie*	dXYOOY
        patience	TaVVVc
        patient	cYWUTb
        patients	dWaQSW
        patients and	YSbUXX
        patients could	caUXWU
        patients have	eWXXXY
        patients in	cWcZYW
        patients to	fWWYYW
        patients who	gUVZXX
        patro*	VaYUSc
        patrol	WaaXVc
        patrols	YWYUUe
        patrols $	YbbWVX
        patte*	XbSTRb
        pattern	WbSTSb
        pattern of	ZZUWVb
        pay	fXYMOW
        pay $	YbTWVa
        pay for	fYTVUR
        pay more	cZWZXW
        payer*	abWYXX
        payers	abWYXX
        payin*	caTWVV
        paying	caTWVV
        payme*	ZVVWTg
        payment	WSWXVh
        payments	cbXVXV
        pays	bcSTVW
        pays $	bcVXVU
        pays for	WfVWVU
        peace	TiTVVW
        peat	aXVVUc
        peer	ZdUTVW
        peer review	YcWUWY
        peer reviewers	cZXYYW
        penal*	ZeTXVV
        penalties	acXWYY
        penalty	ZdVXUU
        pendi*	XccVWV
        pending	XccVWV
        penny	WfXWWV
        pensi*	dZXVWX
        pensioners	fVaXYW
        pensions	WcZZYb
        peopl*	cYXVVW
        people	cYWVVX
        people $	UgQTbU
        people and	dXaYWX
        people are	dYWZYU
        people at	cZUYWV
        people can	ZWcZZX
        people have	caWVTM
        people in	bXYWVX
        people living	cWXZZb
        people might	dXUWVS
        people of	gSbXYV
        people on	aaVWVT
        people ought	fWUXWU
        people see	cYZXWT
        people should	jRRWVT
        people to	YccVUS
        people want	dYXVYU
        people were	aaWXVT
        people who	XaYVXc
        people will	dUdWWW
        people with	TfUWVX
        people would	dYTVWS
        people's	XbbVUW
        per	YVQcXc
        per cent	VdWUZU
        per meal	aZUeXU
        perfo*	eWWWVW
        performance	dXXXWZ
        perha*	caTUUX
        perhaps	caTUUX
        perio*	cYWVSb
        period	cXXVTb
        period $	WaXWYd
        period of	XVVYXf
        perma*	UbWXVc
        permanent	UbWXVc
        permanent secretary	XYYYXc
        permi*	cXTTaZ
        permission	UUUVVh
        permit	bdTUYT
        permits	bVVVdZ
        perso*	VVYSdc
        person	WVYWab
        person $	ZaZZVZ
        person could	XaVVdV
        person for	WYTXcY
        person gave	WTVXWg
        person has	WcYWaa
        person in	bUXXbZ
        person is	WYUWab
        person should	XYZacZ
        person the	YWXaZe
        person to	ZXXVZd
        person who	ZZVZab
        person's	SQZWcf
        person's opinion	VXZXaa
        personal	cUcPaZ
        personal data	VUdXda
        personal information	YXYRSi
        persons	VhRSRW
        persu*	RXhSTW
        persuaded	TXgUVY
        persuaded that	VUgXXX
        persuades	UWfWXY
        persuasive	WWeXVW
        persuasive $	XXeYWX
        petit*	gTVUWU
        petition	gTVUWU
        pfi	WXYYbb
        pharmacy	bcVWYZ
        phone	VaVVXe
        phone*	TcTVXc
        phones	TcTVXc
        photo*	WdUSRa
        photographs	aYYVVc
        photographs of	SeUWVY
        phras*	eWbYXV
        physi*	XbVWcY
        physical	XUXWcY
        physical or	XUXWcY
        pick	ThVXWU
        picke*	XeUUUU
        picked	ZdVWXV
        picked over	UgYYZX
        pictu*	bVaSZZ
        picture	bXXVZa
        picture $	cZUWVU
        picture of	cWVXTc
        piece	ccXXaR
        piece*	VgWWVV
        piecemeal	WeYWYW
        pilot	dXUWWa
        pilot*	dXXXXX
        pilots	dXXXXX
        pit	UTVhZT
        pit $	VVVfVU
        pitch	caUWWZ
        place	YWaRZb
        place $	UTcUaf
        place and	ZbXZaU
        place at	bVbYXY
        place in	VaWXWc
        place of	bcYXXT
        place the	XWdYYY
        place to	UgUYTW
        place*	aZZYVb
        placed	VXZYUc
        placed at	YdXZZW
        placed in	WaUXXb
        placed on	VZUbXb
        places	daWWWY
        places $	abWYYX
        placi*	cYcWVX
        placing	cYcWVX
        plain	dXcVaQ
        plain $	ZXcYbW
        plain*	YcXaUR
        plainly	XbXaUT
        plan	YaXNPd
        plan $	VXbSSc
        plan and	dVUWYc
        plan for	dXWXWY
        plan is	bYVWVb
        plan their	daWXXU
        plan which	YaaYXc
        plan would	fWUVWU
        plann*	bcWQPY
        planned	ZfZUTT
        planned $	caaVUT
        planners	baTYYX
        planning	bZWSRa
        planning $	WfVWVV
        planning application	UdVZYb
        planning guidance	eWYWWV
        planning permission	VVXWXg
        plans	aYaQSe
        plans $	aZSTTd
        plans and	YdZXXV
        plans for	bYWYYb
        plant	VZWUUd
        plate	aUWWWf
        plate*	YZZVTa
        plates	WZZWUb
        play	YbaSUZ
        playe*	daVVVU
        played	caVVVU
        playg*	bXVVVb
        playi*	aeVXWW
        playing	aeVXWW
        pleas*	RXUTUi
        please	TSUTUj
        please be	YXZZXd
        please contact	XZYXYc
        please find	XWXWYd
        please note	XXYZZc
        please quote	WYXYYd
        please see	TUSVUg
        please supply	XUYYXf
        please tell	XWWVVe
        please write	XVUXXf
        plent*	abXXZV
        plenty	abXXZV
        poach*	RkTWST
        pocke*	adWYXV
        pockets	YcXYYX
        point	bXWaYX
        point $	YdaTbR
        point 0	VUTSWi
        point in	fYXVXU
        point is	fTaVXU
        point of	eTVXUc
        point out	ZUVWVc
        point that	gYSWUU
        point to	ZWbaZV
        point would	XeVXZV
        point*	ZZZcXR
        pointed	cbXTWX
        points	ZYacXS
        points $	cYSXcd
        points above	YYdXYY
        points for	VaZdXV
        points in	cVXaWY
        points the	dWYXRX
        points to	eUYXYY
        points which	VWWfWW
        poiso*	XdTTXU
        police	XbZPVa
        police $	WXRRUf
        police and	YaaWUZ
        police forces	WeUWVW
        police scotland	ZVZWWf
        police service	WXdVaY
        police uk	XUYYZc
        policed	YVVWYd
        policies	YbXZbW
        policing	bTZWVd
        policing is	bWYXZc
        policy	YWYYbV
        policy $	VdWXeW
        policy and	WbWVVe
        policy has	dTbVRb
        policy in	dWWXVa
        policy is	VfXRZX
        policy making	YZXYbV
        policy on	WbSVUb
        policy team	bWXZWZ
        policy that	XeUWVT
        policy was	XWcYWb
        polit*	WgUUWT
        political	VhTVWT
        pollu*	fXSSUb
        pollution	aXWWXd
        pollution of	aXVXXd
        pool	cWaVVa
        poor	fYURQO
        poore*	adTUUQ
        poorer	YeUUUR
        poorer decision	YcVXYU
        port	aXWWUd
        porta*	VbVWVd
        portal	VbVWVd
        posit*	XeZUWV
        position	XbaXWW
        position $	YcXZUZ
        position is	WVcVbU
        position of	VYWVVd
        position that	YTfUWW
        position to	cZUVUU
        positions	ShRTTW
        possi*	ZeWTVW
        possibility	WdZYaW
        possible	ZfWUSX
        possible $	aeUWWT
        possible implications	XdZaYX
        post	fWSTTZ
        post in	cWYZYY
        postc*	WaZSUa
        postcode	VZcWXZ
        postcodes	acVTUb
        posts	baVVVW
        poten*	XeYUUX
        potential	VfaVWa
        potentially	acUVXX
        potho*	dZXXWW
        pound	ZbZTUT
        pound*	YaTVUd
        pounds	YaTVUd
        power	dVVXUc
        power to	YZYYVc
        power*	YaZUdW
        powerful	YUdWVU
        powers	ZcaVTX
        pract*	YbRRTa
        practice	XbSPVc
        practice $	cTXVVb
        practitioners	aaWYXU
        prais*	caUUWV
        pre	ZfUUUV
        pre application	aVZWVd
        prece*	aThUZS
        precedence	TThVVV
        precedence $	WWeWWV
        precept	eXWYXX
        preci*	cZTWXc
        precisely	bdTXUU
        precisely what	ebVYXW
        predi*	eUXWXW
        predo*	TThTVU
        prefe*	ZTiSTX
        preferred	WUhSUT
        preferred $	XVfUWV
        preju*	WWSRdZ
        prejudice	WVURdY
        prejudice $	eRWSgS
        prejudice and	XVXbXd
        prejudice based	XVVWdX
        prejudice has	VVYYeY
        prejudice is	TXbWZd
        prejudice must	XXZZcZ
        prejudice need	XXYZcZ
        prejudice our	XZWWVc
        prejudice relations	WWXZYd
        prejudice substantially	aaSVZW
        prejudice the	QaRTZZ
        prejudice to	UdaaTa
        prejudice would	WVYVcc
        prejudiced	aYVUWd
        prejudiced $	WaWWXd
        prema*	RjUVUU
        premature	ThUVVU
        premature disclosure	YdYYYX
        premature release	UeXXXX
        premi*	ZdZUWV
        premises	YbbVVY
        premium	bcUYUU
        prepa*	bZRSSa
        prepare	eXWXWV
        prepared	TdWVVe
        prepared to	YdXXWU
        presc*	ZVZYYd
        prese*	YZaTZY
        present	ZYbSVZ
        present time	TafWWW
        preservation	UbccWV
        preserving	WbXWZb
        preserving the	YcWWXc
        press	cZRRQX
        press $	XcYXXb
        press and	YcUWXU
        press for	ZcVXYW
        press is	abXYYW
        press*	cYTSQV
        pressed	aaVSXZ
        pressing	eWYXUT
        pressure	ZbSTTY
        presu*	dRYLhS
        presumption	eRZOeS
        presumption in	eUWQdQ
        presumption that	cWXUXd
        prete*	baWXVU
        pretend	baWXVU
        preva*	QQlXVP
        prevail	VViRUT
        prevail $	USiSVT
        prevails	RRgaYS
        prevails $	TWcZRV
        preve*	WYZUbb
        prevent	aVWYac
        preventing	WabXYZ
        preventing crime	XbWYZe
        prevention	UXcVaa
        prevention and	WbYXXa
        prevention of	VRbXZd
        prevention or	YUWYdY
        previ*	cYVWWV
        previous	cYVWWV
        price	aYbaRX
        price $	dZaTUR
        price and	VcdWXU
        price is	SbUVZb
        price list	aaXbVX
        price on	WdaXXX
        price paid	cUXYZc
        price per	ZXWdUc
        price to	YdcVWV
        price*	cYaQPV
        priced	eSXYVg
        prices	bZaQQV
        prices $	UfXWYW
        prices are	ZXbUXZ
        prici*	bYZYVY
        pricing	bYZYVY
        pricing schedule	YWabWb
        prima*	YWYYYd
        primary	WXZYYe
        prime	YaXXXd
        princ*	aaWUaZ
        principal	cXZWTZ
        principle	YcTUbb
        principle $	WaXYcY
        principle in	ZZZZVe
        principle of	caVWbV
        principle that	ZdVWYb
        principles	VXcXZb
        print	aZUVTb
        print*	WXTVUg
        printed	YbYWWb
        prints	VYVWWd
        prior*	ZVfXUU
        priority	UYgWUW
        priso*	YbaSYZ
        prison	dWXPYb
        prisoner	YcXWUa
        prisoners	WfYVTU
        prisoners and	acVYXV
        prisoners are	ZeWXXV
        prisoners would	bbXXXU
        prisons	ZWUUbc
        prisons $	cZWVcX
        priva*	WfaTZT
        privacy	babWUU
        privacy of	WeaXWV
        private	VfZTaW
        private $	WbaRRV
        private and	WZcXTZ
        private office	UaTWba
        private space	ccTWaU
        private thinking	YaYXbW
        privately	UdZWVW
        privi*	QXaWgX
        privilege	RYZWgW
        privilege $	WbbZUZ
        privilege and	WVaWeY
        privilege could	YTXZcY
        privilege has	XaWWca
        privilege is	VXaZdW
        privilege itself	ZcWYYY
        privileged	VWaRae
        pro	cSScSR
        proba*	SeYUcV
        probable	UdaUbV
        probable than	YVVYcZ
        probe	VeVYYV
        probi*	eUaWWT
        probity	eUaWWT
        probl*	ZcZWWU
        proce*	YaWOaY
        procedure	VVUUUh
        procedure $	YUWUVf
        procedures	VdcWXX
        proceedings	XeTTaY
        proceedings $	YdZXYX
        proceedings have	TbWWcZ
        proceedings of	dXZZbX
        process	bZUSbW
        process $	YcYYWW
        process and	bWVZdZ
        process is	bVbXXb
        process would	dXXYXV
        procu*	abVSaa
        procurator	XdWXbX
        procurator fiscal	XdXXbX
        procurement	cZWUUb
        produ*	VeXRVa
        produce	UgVYXV
        producers	TeWVXZ
        product	VaaVXc
        professional	aaZaaV
        professional privilege	VdUaaW
        professional standards	VdWYWY
        profi*	YbRTRY
        profit	bXUWVb
        profit from	bbUXWU
        profitable	WfXWXU
        progr*	ZYZVac
        programme	YZZVYc
        programme $	ZSZVXb
        programme is	WUWWXf
        programme of	VWaWda
        prohi*	UcXVcX
        proje*	VbTVVf
        project	YYVXYc
        projects	TgVYWW
        promi*	caaTQP
        promise	YcZWUU
        promise $	UbcWVW
        promise that	YcYZZX
        promise to	fVYVWZ
        promised	abaUUQ
        promised anonymity	WccWXW
        promised that	TgYZYY
        promised to	fVWXXX
        promises	gUVXXV
        promo*	bcRQVW
        promote	dYXTVT
        promote uk	VeWaUU
        promoters	XdWUWV
        promotes	eYVVVX
        promotes accountability	eWVXXW
        promotion	XVUVbb
        promp*	fYWUTT
        prompt	fYYUUU
        proof	aYRRcb
        proof $	ZeUVUW
        prope*	dbXYZR
        proper	cWcTYR
        proper course	ZWdWXY
        properly	ddVWUQ
        properly $	bcWXWV
        properly considered	ZdWYXV
        properties	aaWSWZ
        property	YZWbaZ
        property rights	XaXcaW
        propo*	XaaUba
        proportion	XYcYZW
        proportion to	XYcZaX
        proportionate	aVeWVV
        proposal	bXXZVc
        proposals	ZWWXUb
        pros	UVZgUT
        pros and	XZWdYX
        prose*	XacWRc
        prosecute	XbWXWb
        prosecution	XbbYTc
        prosecution of	VeaSWU
        prosecutions	XUYYYd
        prosecutors	YebXYW
        prosp*	cZWTSW
        prospect	cYZVUU
        prospective	ZdWWYV
        prost*	RdWWYZ
        prote*	WYfKbV
        protect	bZZQaS
        protect a	WbXYaX
        protect and	YgZZRW
        protect the	YcYSYU
        protected	YWdVcX
        protected $	UVbWcZ
        protected and	WVgWYW
        protected by	dZYYYW
        protected space	XdbZXX
        protecting	YZfUUW
        protecting the	ZbbXUZ
        protection	VbbRaZ
        protection $	SWaUbe
        protection act	ZUXZUg
        protection is	XbcZWW
        protection of	ZadVYZ
        protection principle	WWVWbZ
        protects	XaTSab
        protects a	UZWZYb
        protects information	WTYWfV
        protects the	XcVTbZ
        protests	VeWYWa
        proto*	UcVUVa
        protocol	TdWWVZ
        prove	hSXWWZ
        prove*	VbaXVa
        proved	VaaXWc
        provi*	WYZUdX
        provide	YVZSZZ
        provide information	XeWYZZ
        provide some	YXcaXY
        provide the	ZUcYbY
        provide you	ZZZZWd
        provided	WWdSWc
        provided $	WTbUVd
        provided by	VaYXbY
        provided for	YWZXZd
        provided in	WWWWVg
        provider	aZVTTb
        provider's	WcVXUZ
        providers	WhTTVS
        provides	ScRTgT
        provides an	ZYZZdX
        provides that	VTSUcY
        providing	VTbcaY
        provision	bVUXdZ
        provision of	bVYWdZ
        provisional	aYaUUa
        provo*	XfWXYV
        psni	UUUTXg
        psych*	TYWUWg
        publi*	bXYcYV
        public	cUXbZV
        public $	YYVWea
        public affairs	RYVYZa
        public and	cWcVYV
        public are	dUbXZX
        public as	daYUUU
        public at	bWTWaY
        public authorities	YZVVYc
        public authority	VVYTZd
        public awareness	gTXWVT
        public benefit	UdaUVV
        public bodies	YcZXWW
        public body	cZVXWa
        public can	eYUXYT
        public concern	cWcWVZ
        public confidence	fXWWVV
        public contracts	XdXXYX
        public cost	YabXYV
        public could	eZWYYW
        public debate	bRaWZS
        public domain	UbZWWb
        public for	WeWXYV
        public funds	dbXSVU
        public good	bXYUcX
        public has	eYVXXU
        public have	gUVXVU
        public health	dYYYXW
        public in	XWWcXY
        public interest	OaXeaW
        public is	XabYbT
        public judge	cReWUU
        public knowledge	gUXXXV
        public life	caXYYW
        public may	dYZYUW
        public might	UYdcWV
        public money	jVTSSP
        public participation	dYXXUX
        public purse	cdWUVU
        public safety	SbRXcb
        public see	dWXYZX
        public should	hPWUST
        public statement	cUZWXZ
        public than	WWeYXY
        public that	fWVYXU
        public to	iTSVXT
        public trust	fUVXXW
        public understanding	aScXXV
        public what	cYaWWX
        public will	eXYZYV
        public with	eVTYXX
        public would	ZcYZUS
        public's	ZXdWVT
        publication	YXcaaW
        publication $	VbVeUa
        publication in	baVZYX
        publication is	dYZVXY
        publication of	dXabVZ
        publication would	eXTVVT
        publicity	ZabTSR
        publicity $	YhVXXW
        publicity would	aWeXXV
        publicly	fWWXXX
        publicly available	cVXXXZ
        publicly funded	cYYYYX
        publish	XbXaWX
        publish $	aYZcVX
        publish it	YcXTWZ
        publish the	XXbaWa
        published	YZYMQd
        published $	SbYTVd
        published and	YadXWS
        published by	UbVXWc
        published each	caXYVV
        published on	YZWVXd
        published price	eXVXWV
        publishes	WcbYYX
        publishing	aYYcUV
        publishing it	XYbVWc
        publishing the	dXXbSP
        pull	SacaRU
        pupil	ZbVVWZ
        pupil*	aaVRSY
        pupils	bbVRSX
        pupils and	YcYYXZ
        pupils at	WeWZYU
        pupils with	abWYYX
        purch*	bZYVVY
        purchase	aXaYVb
        purchasers	WeVWXX
        purchasing	caXYYW
        purpo*	VbPPda
        purpose	WbQQcd
        purpose $	XaVVUe
        purpose is	cbVXWY
        purpose of	UaTUYd
        purposes	VbQWdX
        purposes of	VcVWcX
        purse	afVTUT
        purse $	eYUVWX
        pursu*	cXVXWc
        pursued	dWbWYT
        put	XZdaUW
        put a	TaVXXc
        put an	fXVVWU
        put at	WacSUV
        put before	YYcWXW
        put beside	SaaXXa
        put forward	ZYdaYX
        put in	XbbXWW
        put into	abVYXT
        put it	aWYXYd
        put off	XfVVXU
        put on	bVYbUc
        put out	ZdTXWS
        put right	baVTUU
        put that	ZaZUXU
        put the	aWcUWX
        put them	fVXYYW
        put to	caMaTX
        put together	UZYWWc
        put up	bbUVYW
        puts	UdaXWY
        putti*	XcaWaT
        putting	XcaWaT
        quali*	VaVTgX
        qualified	TSXUhX
        qualified $	aTSTfW
        qualified and	XXVVfX
        qualified by	ZYYYdV
        qualified exemption	VOZXaY
        qualified exemptions	YYXXcZ
        qualified person	RWZYab
        qualified person's	VXZXaa
        quality	YcUTUZ
        quality commission	ZbXWWZ
        quality of	bbVWYZ
        quality policy	YeWZXV
        quarr*	cZZRTV
        quarrel	abWXYW
        quarry	aaaTSZ
        quart*	VbbVTa
        quarter	WbZWWa
        quarter $	YcVWWZ
        quarterly	SbcXVZ
        quash*	VddXWX
        queri*	ScaXWV
        queries	TZbXWY
        quest*	aYUYaY
        question $	ZYRSbe
        question 0	TJaRPf
        question and	eVUYZZ
        question in	VbbYYa
        question is	TaYcaX
        question of	dXXaVX
        question was	VZYXYd
        question which	WeXYWX
        question would	eVZZWX
        questions	dYOYWZ
        questions $	cZWaYX
        questions 0	QRSYTg
        questions about	dYTVUT
        questions and	VbXWXa
        questions are	bZYUYb
        questions in	baUXWZ
        questions that	XcVXVY
        questions to	cUWWUZ
        queue	WcdWTX
        quick	WebVUV
        quick*	gZYSSQ
        quickly	daTVSR
        quiet	UhZVUS
        quite	cSdWUX
        quota	ZZVVVb
        quota*	cWWWVb
        quotations	XZZWXb
        quote	aaWVVY
        quote*	ZaUWUZ
        quoted	ZaUWUZ
        quoti*	TdVVWX
        quoting	TdVVWX
        r	WVYXZe
        radar	UfWXVZ
        radio	WeQVVW
        raid	bbXYWX
        rail	bbVVVV
        rail fares	abVWWV
        railw*	ccVYYX
        railway	ccVYYX
        raise	aVUUTc
        raise*	ZYbbRX
        raised	YZbbRY
        raised by	VeVbWU
        raises	gUXXYW
        raisi*	UgWZXV
        raising	UgWZXV
        ran	ZcWWYX
        range	VbXTYZ
        range of	ZcWVaU
        range*	WgVWWU
        rank	ZUeWTV
        ranso*	dWVUUY
        ransomware	bTXVWb
        rare	eXTZXZ
        rate	UbVSPf
        rate $	WdZYWU
        rate is	WbUWYb
        rate of	XcYYYY
        rate would	aXVWYb
        ratep*	YeTVUV
        ratepayers	cbVXVV
        rates	bXdWQY
        rates $	XXWcYb
        rates and	WbWYZb
        rates are	WedSTU
        rates is	acbYZV
        rates would	dXWYYa
        rathe*	ZaZRZV
        rather	ZaZRZV
        rather than	YbWUaW
        ratio*	aZbWWW
        rats	dZVUXV
        raw	YdTWWW
        re	TWaUSf
        re let	WbVXXZ
        reach	SXdVTb
        reach the	WebXWV
        reach*	aTXaZa
        reached	bTZQZb
        reached $	YcbWWV
        reached a	XaTSWf
        reached the	aVfWVT
        reaches	YZWabY
        reaching	YWYdWV
        reaching a	XXabXW
        read	TdWPWc
        read $	XcZTSY
        read about	WfVYVT
        read and	aVYZYe
        read as	VXZZae
        read by	cWbXVT
        read for	VfXYZX
        read in	UdUWaZ
        read it	VabZXb
        read out	RkRUUP
        read the	aZRUYb
        read them	YXVZXd
        read what	cdYVYV
        read with	XdWYYc
        reade*	abXTVX
        reader	bZaXWU
        readers	ZbVUWZ
        readi*	YZcVXX
        readiness	XdUXaZ
        reading	UbcXUa
        reading it	acWZYU
        reading the	bTbYUd
        readings	dUbWSX
        readings are	ZYaYXc
        reads	TcTUVc
        reads $	WVXVXf
        ready	aaaVVY
        ready to	ZdYXXU
        real	fWZQZR
        real actual	ZWZYbZ
        real and	TdSXbY
        reall*	WccWVY
        really	WccWVY
        reaso*	XUZbYa
        reason	aYaOQY
        reason $	aWdVWa
        reason for	eRUUVd
        reason that	WZbYWb
        reason the	ZUdTWY
        reason to	abdWUT
        reason we	VdZVVX
        reasonable	VRbWbb
        reasonable $	YUcUXZ
        reasonable and	YVeXVW
        reasonable one	XVXXVe
        reasonable opinion	UUUXac
        reasonable to	dVZVcZ
        reasonably	aTYVac
        reasonably accessible	ZXXXXd
        reasonably ask	bVbYYW
        reasonably necessary	YYYVdX
        reasoning	cZSbXV
        reasons	TZXeOY
        reasons $	YaSSUe
        reasons and	eVXXXX
        reasons are	UbYYXZ
        reasons for	WaUdUV
        reasons given	WVYTYe
        reasons that	cTaWVb
        reasons the	XYdYWU
        reasons to	WTbeVa
        reasons we	WYfWXW
        reasons why	UUWcSd
        reass*	iQaSVR
        reassurance	dUcTUU
        reassurance that	cXYYYU
        reassure	fVYWYW
        reassure those	eWUZXX
        reassured	gVVUVS
        reassured that	dVZYZY
        rebui*	fVTXVb
        recal*	dZTVVT
        recei*	ZWVRWf
        receipt	VTUVWh
        receipt of	WUWWXf
        receive	VcbYVa
        receive a	YVZZYc
        received	ZWTSZe
        received $	WUWVZc
        received 0	VUWWXf
        received a	XWYYXe
        received by	YcZXZY
        received your	YXXXZc
        receives	bTSUUf
        receiving	dUVVVb
        recen*	YbZUUa
        recency	WbbVVV
        recent	ZZVXVb
        recip*	WcTVWc
        recipe	VaWXYd
        recog*	daWWXW
        recognise	dZXaYR
        recognise that	dYUVZU
        recognise the	bXacXS
        recognised	VaYUWc
        recognised that	ZTcYXd
        recognises	daWVbR
        recognises that	ZfUVYP
        recognises the	cWbYbW
        recognition	XaTUUa
        recom*	cbXURW
        recommendation	ZcUVVa
        recommendations	cbaXUT
        recommended	cXaYZY
        recon*	WaabUY
        reconsider	WXYZYe
        recor*	XXSWdc
        record	bbVYWX
        record $	WcTUTb
        record of	bUZbVZ
        record the	XZYZYc
        recorded	XWSTae
        recorded $	YcXZYU
        recorded in	VVWVTg
        recorded on	WWXXVe
        recording	TZUUUf
        records	UXSTfc
        records $	YbVXXY
        records and	cVXZYZ
        recov*	UbaTXb
        recovery	ZeSUTW
        recru*	ZbRSQZ
        recruit	YUVUUd
        recruiting	aUVYXd
        recruitment	YfUTTQ
        recruitment agents	aXYXYf
        red	XeXYXW
        redac*	WWdSQc
        redacted	QYaTTf
        redacted $	VXdUVc
        redacted copy	XWVYZe
        redacted under	ZXZTYc
        redaction	UbeYWV
        redactions	VWcXWc
        reduc*	gaSUWR
        reduce	dbTYYW
        reduce crime	eVYZYY
        reduce the	WeYZZY
        reduced	bcWZYW
        reduces	fUWYXW
        redun*	eVVWXW
        ref	VTRRTi
        ref 0	VXXWYe
        refer	TcWVWZ
        refer to	ScWWWZ
        refer*	XbSMSe
        referees	WfWZWX
        reference	XaURTe
        reference 0	UUWWWf
        reference foi	VVXXXd
        reference no	WUXXXe
        reference number	YWZZZd
        reference to	bYXXVb
        references	ZWXVXe
        references of	VSXYZf
        referred	dTVWZZ
        refers	XXYWZc
        refers to	XUYYaa
        refin*	ZcUWUY
        refle*	TZeTcT
        reflected	TUfVcV
        reflection	WXeUWW
        refor*	bWZXWb
        reform	cXaYYX
        reform of	YWZZYd
        refug*	YdaWUT
        refuge	VebWVV
        refun*	aXdXXX
        refund	cWTUWa
        refus*	VQfbaW
        refusal	YSbeZV
        refusal $	SVccbU
        refusal notice	ZWWeWX
        refusal that	YXXXWd
        refusal to	bVZUZc
        refuse	TXeXVX
        refuse to	UeUWcV
        refused	WUdLVc
        refused $	OQgQOZ
        refused the	XVbYZZ
        refused under	VUUUWg
        refusing	aVbbZZ
        regar*	VYcdVY
        regard	XYbeYV
        regard the	XVfVVa
        regard to	VUZeXY
        regarding	cYWaaZ
        regards	UZbXUb
        regards the	WcaYVX
        regim*	cXYYXe
        regime	UdaYYZ
        regio*	VeYUTZ
        region	WdZSUY
        region $	ZYYXWc
        regional	ZYUYWc
        regis*	ZWXQRd
        register	ZZXQSc
        register $	cYaUWW
        register is	ZUXXXe
        register of	ZZUYVc
        registered	ZVYZZd
        registrar	ZbaWVY
        registration	TUaVWf
        registry	YXYXXc
        regre*	TacTSY
        regret	XWbVVb
        regret that	XWYVVc
        regul*	aSTbcZ
        regulation	UWYfbW
        regulation 0	TXZdcV
        regulations	bTSTcc
        regulations $	eXXUYX
        regulations 0	SVYWXe
        regulator	baVRQY
        regulator $	cVaYUX
        regulator's	eUZWXV
        regulators	eWUWZR
        regulatory	YUVWab
        rehea*	VhUTSR
        rejec*	ZdWXYV
        rejected	bcXXYV
        relate	VUVWZe
        relate to	VUVWZe
        related	XXXVcb
        relates	ZXSPbY
        relates $	WbYVaZ
        relates to	ZSQRcY
        relating	WYXUaa
        relating to	WYXUaa
        relation	cWaaWa
        relation to	YaaaWc
        relations between	aVXWba
        relations depends	WZYXYc
        relations with	bbYUSW
        relationship	VedUTV
        relationship between	cdTYYX
        relationship with	UcbXWZ
        relationships	YdWVYW
        relatives	bZTRXa
        relatives of	YYWXXc
        relea*	VUcfYX
        release	YUaeZX
        release $	RNebdW
        release and	WfWXWW
        release are	UXdXYX
        release at	baZVUT
        release could	abZWUX
        release has	aWaYSb
        release is	bZZSUX
        release it	WWWcXd
        release of	abaTWY
        release the	WVdSRa
        release to	TZSScZ
        release would	cbWTWX
        released	VSgWWW
        released $	PWcWXW
        released and	VcbXWZ
        released in	aSeVUW
        released the	SYVVUe
        released with	TUaVXa
        releases	XfXWWW
        releasing it	XXbVWb
        releasing the	WWYeXW
        relev*	UXScgU
        relevant	UXScgU
        relevant to	XXXcZZ
        relia*	eXXWXT
        relie*	ZYZOWb
        relied	XbZQaZ
        relied on	YcYSZY
        relied upon	TYaVab
        relief	hTZVUR
        relies	VZbVUd
        relies on	UZUVZe
        reluc*	RcaVWY
        reluctant	VaWXXb
        reluctant to	VaWXXb
        rely	ZaYQZa
        rely on	WdZPYZ
        rely upon	YZXWYc
        remai*	WZbVYY
        remain	TXdRZa
        remain confidential	YYbZZd
        remain dissatisfied	UYWXYc
        remain in	UdVYWZ
        remainder	UUcUUb
        remainder $	XXcXWZ
        remaining	WbWZUa
        remains	YdYUOX
        remains is	XYZYXd
        remains the	XeYXYW
        remar*	ZcYUWU
        remark	baVYYX
        remarks	VeZUUQ
        remed*	ZfYVWS
        remem*	fWVXXV
        remember	fVWXXV
        remin*	dVVXYZ
        remot*	XWbYaa
        remote	XWbYaa
        remov*	TaZUab
        removal	YbWXYd
        remove	baZWYY
        removed	RZdVWa
        removed $	VVcWWd
        removed under	WTWZYh
        removes	WWbXeW
        removes the	WXbYbY
        remun*	VeWWWZ
        remuneration	VeWWWZ
        rende*	VdVWYW
        render	WeXYWX
        rendered	WcXWZW
        renew*	ZdTUSV
        renewal	VgWWWU
        renewal in	VgWWWU
        rent	bYbQOU
        rent $	aWWUTc
        rent is	SSeVWX
        rent was	cVWYXc
        rents	fYTXUS
        repai*	aYXUUd
        repair	gVWWWX
        repairs	YZVWTc
        repea*	bVZRWd
        repeated	YbWTXc
        repla*	ZcRTUY
        replace	cXVXWZ
        replaced	YZWYXe
        replacement	VdWWXZ
        repli*	WdTTWZ
        replied	VYWXXd
        replies	UfWXXX
        reply	XYRNXh
        reply $	XYVVXd
        reply as	YYXXXd
        reply is	WXYYXd
        reply that	dXVXVT
        reply to	VbUUTd
        reply was	UVYXXd
        repor*	WZaXTa
        report $	cSYaSZ
        report and	aXbUWb
        report be	TVWUWe
        report gives	TdaVXY
        report has	dZZWYX
        report into	ZUWXWf
        report is	RabRUb
        report of	aYUWYb
        report on	SYZaTd
        report to	WUTTbe
        report was	YaWUWa
        report which	VcaZYY
        report will	aXaWVa
        report with	VXVYYe
        report would	gVVSVS
        reported	XbVRTe
        reported $	VWTUVf
        reported the	YcYTWW
        reported to	VZWUXe
        reporting	aaaVVT
        reports	bYXQSb
        reports $	bXWVVd
        reports are	acXZYX
        reports of	ZYWXXb
        reports would	bZYXVW
        repre*	ZaPRWZ
        representations	WXXXYd
        representatives	baTVRU
        represents	dTTTYc
        represents a	WXXUYc
        reque*	RXUTaf
        request	RVWWbd
        request $	QbYZVa
        request 0	VTWVUg
        request a	ZXYYZc
        request about	WUYYYf
        request and	VZXWXa
        request as	SWYXUe
        request at	XcYYWY
        request concerns	bUWXVe
        request dated	ZWZZYg
        request for	TQZVZa
        request has	ZWXVVb
        request in	YUYWYe
        request is	YbaQWY
        request number	WTUVVg
        request of	TRXVWh
        request on	USTWWh
        request please	XUYaXe
        request received	YVYYZf
        request reference	YUYYYd
        request that	VcTVaa
        request the	UaWXYa
        request to	YTVWWe
        request under	TPUTSi
        request was	UOVUba
        request which	WXYWba
        request would	VVVYVg
        request you	YXXZXd
        requested	YWXRRf
        requested $	VVVUSi
        requested information	VYaXXd
        requested the	UWWUWg
        requester	TYbacX
        requester $	VZcbYY
        requests	YZSQZe
        requests $	XaYSWd
        requests of	VcWWUb
        requests under	UQWWZe
        requi*	WWXSfX
        require	VaVZcW
        require it	YVWYdY
        require the	VXYYZe
        required	XSUYgX
        required $	XXbTWb
        required by	aXWWdY
        required for	ZWWYeW
        required in	YYYXcY
        required to	VVTZfV
        requirement	TWZXeZ
        requirement to	UXbXZZ
        requirements	cXcZWa
        requires	XaYOaY
        requires $	TUUPWf
        requires a	WcVSgX
        requires that	YbaUaX
        requires the	UabUbX
        requires us	aQaTZX
        rescu*	ZSeWUX
        rescue	TWeWUY
        rescue service	YXYWYc
        resea*	dWVTYb
        research	cWWUZb
        researchers	cYVVVZ
        reser*	bYXTPb
        reserve	WdaVUR
        reserves	gUXXVT
        reservoir	gQYXUa
        reservoirs	bXWWWc
        resid*	baWYUW
        residential	YTYTWe
        residents	caWPVV
        residents are	YbaXYV
        residents have	fUYXYU
        residents of	aYVXbT
        resig*	WfTTVX
        resil*	WcZaTU
        resilience	WcZaTU
        resis*	cZTbVU
        resol*	TWeSXc
        resolution	YWcWXb
        resolved	TWdSXZ
        resolved that	VVZVYe
        resolved to	XXeWYW
        resou*	ZcYVZX
        resources	ZcYVZX
        resources wales	WYcXXZ
        respe*	aYfUVW
        respect	cabWXW
        respect of	XXeWaa
        respectable	dVbYYY
        respected	WWdUWT
        respo*	WbTLWe
        respond	WcXVVb
        respond $	WbWWVc
        responded	aUWVWd
        responded to	dWWXXa
        response	YXWNYf
        response $	XaSRXc
        response is	XdWXWe
        response to	RUSWZc
        responses	XdYWVb
        responsibility	ZZYXaV
        responsibility would	YeTXXX
        responsible	VeXXaY
        responsible for	WYXXbb
        rest	cZZTXV
        rest $	YcaVXX
        rest of	YcUUaW
        resto*	fVTVUc
        restore	gUWXXW
        restored	cVXWWc
        restr*	aVXWfW
        restrictively	UWXXfV
        rests	abURbN
        rests $	XbaXZW
        rests on	ZbWTaT
        rests upon	ZbVWaS
        rests with	VTeWdT
        resul*	aXdXVS
        result	WVgXXS
        result $	XWNiaR
        result and	eTZZaa
        result from	cXWbWZ
        result of	WWcVVb
        result that	XeWZZU
        results	cZVaSY
        results $	gTXUXZ
        results are	bYVWTa
        results at	ZbVWXU
        resum*	VfWWWU
        resume	VfWWWU
        retai*	cWbcTQ
        retir*	cXWYXZ
        retired	cXWYXZ
        retur*	TaUSQe
        return	YYXUUb
        returned	YYXYXd
        returns	VaTVVd
        reuse*	WZXWVc
        reused	WZXWVc
        revea*	XdZQYY
        reveal	XacSZZ
        reveal the	VaaYXb
        reveal whether	aTeUaV
        revealing	bbVVWV
        revealing the	cYWVVU
        reveals	ZdWXVV
        reven*	VfWUYX
        revenue	VfUUYX
        revenue and	dVVYbZ
        rever*	SZbSeV
        reverse	SbXVbc
        reverse of	VbYXbY
        reversed	RWcUeS
        revie*	VZYYXd
        review	VZaZYb
        review $	XVSZZb
        review and	dVWUVb
        review by	WWYVXe
        review has	TbWVVa
        review i	VVbVWb
        review is	abXWWZ
        review of	VRUWWi
        review panel	XYdTVZ
        review was	aWcVVW
        review within	ZYWZXc
        review you	XZVZZd
        reviewed	TZVUVf
        reviewer	ZZVVUc
        reviewers	bbWYYU
        reviewing	VYaYVc
        reviews	YWYUUf
        revis*	RcUVUb
        revision	VbWWWc
        rewar*	bbWXYT
        right	YaaXcP
        right $	aXaZSQ
        right of	SWZTad
        right that	cYYbVW
        right to	aYYXeS
        right*	aVXaaX
        rightly	fSbZVS
        rights	WZVabZ
        rights $	VTYYZf
        rights of	cWXZYZ
        rights to	UdVVUc
        rigor*	YcXaWW
        rigorously	YcXaWW
        ring	XdTUWU
        rise	YcXUWZ
        rise to	aaUWYY
        risen	cXYZYY
        risk	WcaOVY
        risk $	YhTTTU
        risk and	WbcZXY
        risk assessments	VaZYZd
        risk is	YWbXYa
        risk of	VgXUXZ
        risk register	cVaXXa
        risk that	XeVYWU
        risk to	YdYUVT
        risks	XgUVZR
        rival	RhQUVX
        rival*	ScVWVd
        rivals	ScVWVd
        rivals would	WgWXXU
        river	gWSWWZ
        river*	YcVWUa
        rivers	ZcVXWW
        road	cXaQPZ
        road $	bXbVVY
        road and	VabYYb
        road safety	gVVVWU
        road to	YdaWXX
        road was	eYaXYX
        robbe*	aaXYWb
        robbed	aaXYWb
        robus*	WbbVaY
        robust	WabVaZ
        role	bbYVWX
        roll	XeUWVX
        roof	bSZWWb
        roofs	fUWXWW
        room	TebTWX
        room to	WgVTUS
        rooms	ZVVRWf
        roost	ccUUTS
        roost*	WeWYYW
        roosts	WeWYYW
        roste*	WaaWVZ
        rota	SeVUTd
        rough	XeUYWV
        round	ZbcUWQ
        round $	cWbWVW
        round a	YcWXXX
        round of	WeYYYW
        round the	aZbWWV
        round*	cWYWUZ
        route	ZXYTRd
        route $	UdWWXb
        route*	baUVVX
        routes	baUVWX
        routes are	UeXXXW
        routi*	WcWVaa
        routine	WbWWab
        routinely	ZcXYYW
        royal	aVRTZb
        royal family	XaWXbV
        royal household	VbXZZb
        royal*	XYcXWc
        ruine*	WeYXYU
        ruined	WeYXYU
        rule	bbTTdT
        ruled	VaaVaa
        rules	bXZRaU
        rules $	abZUUR
        rumou*	fYPQRR
        rumour	caRRSS
        rumour $	dXXVWX
        rumours	eXUWWW
        run	YbVRVZ
        run $	XbWVXb
        run its	XWdVWT
        runni*	bZWVXX
        running	bZWVXX
        running of	YYcWaV
        runs	YZWcXc
        runs to	WVXXZd
        rural	YdVWWY
        s	QZRZZa
        s 0	QYUZZZ
        sabot*	SiVWXR
        saboteur	WeZYXX
        safe	YbZXaT
        safe $	YZXSRb
        safe space	ZYaacS
        safe to	WdbXWS
        safeg*	XYaRbW
        safeguarding	TabTZa
        safeguarding national	VRVVab
        safeguarding the	TZbXXV
        safeguards	cYTUdU
        safer	WThQSZ
        safet*	ZWdUYT
        safety	ZWdUYT
        safety $	XZYcXZ
        safety and	bbbVVV
        safety is	aTcUYZ
        safety of	TceUWU
        said	ZbTZYZ
        said $	YVcTTe
        said about	XdUXWZ
        said against	dZVcVU
        said and	bYXXZc
        said for	XZUeTW
        said nothing	XeWYVW
        said of	YYeWTU
        said on	WWcZZc
        said that	cVTTda
        said to	WeQTTX
        said too	cZXXXW
        said what	TebZYX
        sailo*	YeTUWT
        sailors	YeTUWT
        sake	ZZdVTT
        sake of	aZcWUU
        salar*	dVTTTZ
        salary	eVWVVY
        sale	YaTVTb
        sale of	adTVUX
        sales	UeUUWZ
        salmo*	fUVWXX
        salmon	fUVWXX
        salt	bcVUVX
        same	YbWWZR
        same $	cUUYPc
        same as	ZTWUfT
        same thing	dWbWVY
        same time	UeWXWd
        same way	cTWYac
        sampl*	XZTSUf
        sample	VaXTWe
        samples	XXUYVe
        sampling	cWWXYc
        sampling results	cWbXYZ
        sanct*	acXYYX
        sat	cZUWWT
        satis*	ZScQVa
        satisfied	XPaSXc
        satisfied that	VRYVRd
        satisfies	XceYVU
        satisfy	fTbVTZ
        satisfy any	VYcZWa
        satisfy themselves	gVVZXT
        satisfying	TdZZXW
        save	aYbUZT
        save for	UUdXVZ
        save lives	cUaXXW
        saved	dVbWVY
        saver*	ZcXWWV
        savers	ZcXWWV
        savin*	ZZbUVT
        saving	VbeYXX
        savings	fXXVWT
        saw	acWXWS
        say	cZYPYV
        say $	ZaVWXa
        say and	eWYYXU
        say less	VfWYYU
        say nothing	UdcXVT
        say so	bcXYWS
        say that	baZTXZ
        say the	bSeWVW
        say they	bZUYYV
        say what	dRYRWZ
        say where	dWVUeU
        say whether	WeWWXc
        say which	UfZYXX
        say why	ZVYaaa
        sayin*	aXadTQ
        saying	aXadTQ
        saying nothing	UVbcVU
        saying whether	cVXbVV
        says	bZXOfS
        says that	eWVVcV
        says which	YeXVXW
        scaff*	cWVXVa
        scale	YXcZUX
        scale $	YVYbUb
        scale of	cbWTWZ
        scale*	bSeXWV
        scales	bSeXWV
        scales $	WZcZWX
        scales come	UXeVXX
        scales tip	WZdYZW
        scand*	eXUVWU
        scandal	eXUVWU
        scann*	VfXSTZ
        scanner	YZYVWc
        scanners	UhUUVU
        scarc*	cYbWVV
        scena*	UbbXUa
        scenarios	UbbXUa
        sched*	TWZSXc
        schedule	VVbTXb
        schedule $	UcUXTa
        schedule 0	XQdVZY
        schedule of	adWXWZ
        schedules	XaVVYd
        schem*	ZZYRQa
        scheme	aWXTRc
        scheme $	aWXWVd
        scheme is	ZYWVYb
        scheme's	YdZYXW
        schemes	acXWXX
        schol*	YcdUTR
        scholars	abVVVT
        schoo*	cZROVa
        school	cXQRXa
        school $	YXVWca
        school and	eYWYWW
        school in	UfXYXb
        school is	bbWXYU
        school meals	VcWYVa
        school of	baWZYY
        school that	cZZYYX
        school uniform	ZVWXWc
        school which	baXYXV
        school's	eWbYXY
        schools	abVTQa
        schools $	fVWXXU
        schools and	TdZWXc
        schools to	WeZZZV
        schools would	cZUVVS
        scien*	hUZRUQ
        science	gVaRUR
        scientists	eWXVYX
        scope	TTUUUi
        scope $	VWWVYf
        scope is	VWYXXf
        scope of	XQSYXf
        score	WeUVTZ
        score*	YVXZRd
        scored	ZVXUXd
        scores	XXZZRa
        scores $	VWWeXY
        scores are	cVVUVV
        scori*	bVYXYd
        scoring	bVYXYd
        scotl*	VYYNaa
        scotland	WYYNaa
        scotland $	eUTVSd
        scotland act	TcVTYY
        scott*	YVWXZc
        scottish	YVWXZc
        scottish government	VWWWYe
        scottish information	XTXWXd
        scottish ministers	VVZaZX
        scree*	WfUWVX
        screening	YcVWWb
        scrip*	VfYUVV
        script	VfWWXW
        scripts	YcYWWY
        scrut*	hVWRSV
        scrutiny	gVWSSV
        scrutiny $	fYUUWT
        scrutiny of	fVXUSR
        sea	VdVUSa
        searc*	YWVTUg
        search	YZTWXe
        search for	XVVXWf
        search of	XVYWYe
        searched	aVYXXd
        searches	ZSTVXf
        seaso*	dZXXZX
        secon*	XYdRRa
        second	WZeRQY
        second $	YYcVXY
        second column	VdWTWX
        second consideration	WWeYXW
        second group	UUeVYY
        second in	WXWZZe
        second is	eXZWVT
        second list	XXeYYW
        second of	WXYYYc
        second set	VVfXXU
        seconds	UdUXYY
        secre*	bXcNZV
        secrecy	hVbUVP
        secrecy $	abaWYW
        secret	WbdSXW
        secret $	YeTWXZ
        secret is	XWXXdb
        secretary	TZbUVe
        secretary of	XXWWXe
        secrets	ZXSVeW
        secti*	TVWedX
        section	UVWdcY
        section 0	VUXdcY
        section of	WdWUZa
        sections	PVQdeT
        sections 0	QPRdeT
        secto*	XZYUVd
        sector	YZZVVd
        sector $	cZWYYZ
        secur*	TaZaYY
        secure	dYUTTY
        security	SaabZZ
        security $	VWVWWd
        security and	dSVUWd
        security bodies	XUXXWe
        security is	TdUWdV
        security measures	UdVWaV
        security of	WWdYdU
        see	cYZSWY
        see $	VfTWTY
        see a	hTUVXV
        see below	UUTVTg
        see how	fXWWWV
        see if	hUUXUT
        see it	WgUTWP
        see more	WYeYYY
        see no	WYdXWX
        see our	XdVUWX
        see that	mPUVVR
        see them	WeUbVS
        see what	fQZSTY
        see where	dXZaaa
        see whether	baVWVT
        see why	fWXZZW
        seein*	dWZSTU
        seeing	dWZSTU
        seeing how	cZWYZU
        seeing it	ZbcVWU
        seeing that	ZYSXYb
        seeing the	bXcVXS
        seek	RgWTUZ
        seeke*	YZWVVc
        seekers	YZWVVc
        seeki*	baWVWY
        seeking	baWVWY
        seems	XTjTVR
        seems to	XUgWXS
        seen	dZXWSP
        seen $	dVcNRR
        seen the	adWWXW
        seen to	iUPSVR
        sees	abZTTR
        seldo*	bbWXXW
        seldom	bbWXXW
        selec*	caUUWX
        select	bWYZZa
        selection	adWUWV
        self	adXVWX
        sell	ZdSUTV
        selle*	VdaWZX
        selli*	YbTTUc
        selling	bfVXWR
        sells	YaVXYb
        sells the	ZdWXWV
        senat*	ZcUXVZ
        senate	ZcUXVZ
        send	UfVVYc
        send us	XdYZYX
        send you	VUVVYf
        sendi*	aXaVXW
        sending	aXaVXW
        senio*	bUZTXe
        senior	eTRTXe
        sense	eXTcYT
        sense of	ZZWdXW
        sensi*	XcZVWY
        sensible	cWXZZb
        sensitive	TdVWUb
        sensitivity	bbXYZT
        sent	WbWWQa
        sent $	WcXXYa
        sent to	ZWUVVd
        sent you	cYVcYV
        sente*	acVWVY
        sentence	abYXYU
        separ*	TSZadb
        separate	YWYUcc
        separately	XWWccY
        septe*	ZYYSVb
        september	ZYYSVb
        september $	XYYTVc
        september 0	WTYYZd
        september and	dWSWWY
        serio*	eUUZbW
        serious	ZXVaba
        serious concern	XYZXcZ
        seriously	gVUXWU
        seriously $	eWXXXW
        serva*	aYUTUc
        servants	ZYVVWc
        serve	ZcVXZX
        serve the	XUXdbU
        serve*	UXdZVW
        served	UZbZWX
        served $	XXbXWd
        served by	XYbbXV
        serves	WXeRVZ
        serves as	XYVTYe
        serves the	WUfWXV
        servi*	YWcSTb
        service	ZVbWWb
        service $	XZSbUc
        service and	VbXXVe
        service has	XUdVVc
        service holds	YWWZYd
        service is	aYZVVa
        service of	WVUXca
        service to	YZeVVU
        service will	bZbWYU
        services	abUSVb
        services $	UdSUWb
        serving	XZcXXb
        sessi*	TYYUZd
        session	UZYVZd
        set	TcabVZ
        set $	cVXbXa
        set a	TfVaWV
        set against	bYbWVS
        set aside	aZbTWS
        set at	XYVWaa
        set by	VbWXcY
        set of	YadYVZ
        set out	UaPcWe
        set the	VaeWYW
        set them	cbWWWW
        set up	YZXWYd
        sets	WYaZeV
        sets of	aWcbXW
        sets out	VcabYW
        sets the	UVcWeV
        setti*	ZaTSYd
        setting	aVTVYe
        settl*	YXaWbZ
        settle	XaaTZS
        settle the	aXWXcW
        settled	VaaUbY
        settled $	VYcVWb
        settlement	bXVZTY
        settlement agreement	XaVcVY
        settlement and	eVZYYY
        settlement is	VcYYXc
        settles	aVdXZW
        seven	WWTOOh
        seven weeks	YdXYXX
        seven*	eYZVXU
        seventeen	eWaXVT
        seventy	baWWYW
        sever*	aYRXdX
        several	dWSZab
        several of	UeXYYX
        severe	WgbYXU
        severity	UbWVdY
        severity extent	ZZYYcX
        sewag*	cYVYXZ
        sewage	cYVYXZ
        shado*	cXVXXZ
        shadow	cXVXXZ
        shall	UUdYXa
        shall be	YabUaY
        shall not	TYbXTX
        shame	cXcWWW
        shape	ecWVUX
        share	YYdTUY
        share of	aWaWVb
        share*	bVPPQd
        shared	ZWSRTe
        shared between	XaZYXc
        shared with	WeVVVZ
        shareholders	gUTXYU
        shares	XcWWUZ
        shari*	bZaUVX
        sharing	bZaUVX
        sharp*	eaWXXV
        she	YbbRTZ
        she would	XeWXXV
        shed	dWbVYX
        sheet	SSUUVj
        sheet $	UUVVXg
        sheet*	XbXUUa
        sheets	XbXUUa
        shelt*	ZYcWUW
        shelter	baYXUV
        shift	WbURQb
        shift*	VXeYWX
        shifted	VXeYWX
        ship	ZcYWWX
        shipy*	cXZYZZ
        shipyard	dWZYZZ
        shop	WdTVZZ
        shopp*	bbTTUX
        shoppers	eWXXYW
        shopping	UeUVWa
        shopping list	XdXXXW
        shops	hTYWXU
        short	aYdVTX
        short $	aZbVVT
        short notice	UbSVWc
        short of	bWeXYX
        short*	ZZeTTV
        shortage	dXUXWZ
        shortage of	dWVYWa
        shortfall	dYVYWW
        shortly	XTfWWX
        shoul*	aWaZYT
        should	aVbaYT
        should $	iSWXVR
        should be	dSZZYX
        should expect	fVWXWS
        should go	aYhTUX
        should have	YZdTVV
        should hear	bcWWVT
        should in	eXbXUV
        should know	eWXUXU
        should not	ZbZYaV
        should prevail	XYcZZZ
        should remain	YYdYXX
        should see	cXaWVV
        should stay	XcbWVW
        should the	caVXWY
        should you	TQUTUi
        shoulder	ThUVVV
        shouldn't	eWWUSY
        show	eaONZW
        show a	SdZUZa
        show an	YdVXZU
        show how	bbUVVO
        show if	hTVWWT
        show it	dYVYbX
        show its	YcbXST
        show that	eWUWaX
        show the	dXVVaa
        show what	gUVVVU
        show where	UaYXXb
        show whether	kOWWWU
        showi*	dZWVbT
        showing	dZWVbT
        showing how	bXaWXZ
        showing that	fVXTcT
        showing the	cYZXXY
        shown	aWXQcY
        shown $	aXZVcR
        shown in	TVWXXg
        shown the	eVXZaX
        shown to	WdYVYS
        shows	eeSQSQ
        shows how	aaVYYa
        shows that	dZWXWW
        shows the	cZWXXZ
        shows what	WcYUWZ
        shrin*	UhVXVW
        shrink	VfUWUS
        shut	aYWUYa
        shut out	fWWVWT
        side	VYdeXT
        side $	WSWdXb
        side and	WXeXWV
        side by	ZZcYXX
        side is	bZXXTX
        side of	aXdYTQ
        side the	ZbcXWV
        side to	cXaWWV
        side would	YcYYXZ
        sides	aVdbUU
        sides $	YbaVWV
        sides and	ZWYcXX
        sight	YZbSWW
        sight of	aZaTXX
        sight*	cUXWWd
        sightings	bWXWWd
        sign	aYUTac
        sign of	fVaXXV
        signa*	cZZYWZ
        signatures	YVWXZc
        signe*	ZYZRQd
        signed	ZYZRQd
        signed $	TVTUWg
        signi*	aWWVdZ
        significant	YXWWda
        significant risk	WVTVea
        signs	dYbWVV
        silen*	ZaeUVS
        silence	aZcWWS
        silence $	dUdXVX
        silence on	WfVXWW
        silent	UgUWXV
        simil*	aZUVcZ
        similar	aZUVcZ
        simpl*	caSVVT
        simplified	WeVXZa
        simply	cZWUUT
        since	baYTVX
        since $	YVXXXd
        since 0	ZUXWXe
        since a	abWXVZ
        since been	bVaUTa
        since it	cWWWXd
        since january	dUYYXZ
        since the	aaXWbQ
        since*	eSWUVc
        sincerely	ZVWVWe
        sincerely $	WWXWXe
        singl*	XXYSbc
        single	ZXWTbb
        sit	eUSVTa
        sit on	dXWXXU
        site	VcWRRc
        site $	VdVYXa
        site and	XWVYYe
        site is	VdaWXY
        sites	bdRRRY
        sites $	ZZUSUZ
        sites would	UgYXXS
        six	YaYRPc
        six months	TaeXVZ
        six weeks	YdYXYU
        sixth	baZVYV
        sixth form	YcYXZZ
        size	caVWVZ
        size of	bWXYYb
        sketc*	XfTXWU
        skill*	XbVXXY
        sleep	eVRVVb
        slept	acYVYW
        slide*	WXZaWd
        slides	WXZaWd
        sligh*	UbbVVW
        slight	UbbVVW
        slight and	XXdVXY
        slip	eZVVWW
        slow	feWSSP
        slow to	dYZXVV
        slowe*	acTUVY
        slower	bbTVUY
        slower to	SaWWVb
        sluic*	ZXYZYd
        sluice	ZXYZYd
        small	YbZPPW
        small $	ddVUUU
        small and	XZcZZX
        small*	cYUTSb
        smaller	cYUVSb
        smell	fVVWWU
        smoke	UYWVWf
        smugg*	YcbXXV
        smugglers	UccYXW
        so	bWabXW
        so $	cXUbVd
        so a	dXXUfY
        so again	YcYZZW
        so as	UZUabe
        so because	ZdVXXT
        so far	aVYdUX
        so few	bXWVYa
        so for	ZWfWUW
        so in	UhUZbQ
        so is	eUYVVU
        so it	cWURRb
        so long	baWWUT
        so much	eUYWXV
        so no	dWUWZT
        so section	ZWYYXd
        so small	VbaXZc
        so that	SgVQYZ
        so the	YbcSRT
        so there	gTZYYW
        so to	WbWWdX
        so we	TVYbab
        so would	eYaQUT
        so you	aXbXWb
        socia*	cVZVXa
        social	cVZVXa
        social care	WVbXXc
        social media	bZVYYV
        socie*	ZZXWVa
        society	aaXWVY
        soft	ZdXUVS
        softe*	abXXYV
        softw*	YZWXYc
        software	YZWXYc
        sold	hYSSTO
        sold $	gWWXWV
        soldi*	fVUXWW
        solel*	ZYZXgV
        solely	ZYZXgV
        solic*	UgUZRW
        solicitor	TcXYUb
        solicitors	XaSUTd
        some	gYRRXV
        some 0	cWTTXa
        some hesitation	VWdWWb
        some interest	iSWWWU
        some of	aYRZPb
        some public	eTXXXY
        some way	fVWTVX
        some weight	ZbXWaX
        some would	cVVYYb
        someb*	bYXWZS
        somebody	dZXXUT
        somebody who	dXUWWU
        someo*	WcYRRY
        someone	WcYRRY
        someone who	YUdWVd
        somet*	ZZZPaW
        something	ZXZQaW
        something $	ZeXXWT
        something in	fSYWZV
        something that	cZSSVR
        something to	VeZXXS
        something which	SbcWcT
        sometimes	YdWVXV
        somew*	dYYXZY
        soon	ZbaXXU
        soon as	cWaXYW
        soone*	fWZUTU
        sooner	fWZUTU
        sooner $	gTaVWU
        sorry	SYdRSY
        sorry for	XVXXWd
        sorry that	VUWXXf
        sort	dYVTZY
        sort of	eVaWUU
        sough*	VYSUVf
        sought	VYSUVf
        sought $	VaXXWc
        sought the	XXVXXd
        sound	XcWUTZ
        sound $	TbUVVc
        sound*	cXZVXb
        soundings	bXZVXb
        sour	ThVWXU
        sourc*	YaVTYY
        source	cZWXVV
        sources	PcYSYa
        sources $	YWbYba
        south	cYSTXc
        sover*	WbYWZb
        sovereign	WaZWZb
        sovereign and	XUVXbb
        space	XbZXbP
        space $	dWXbWS
        space has	cUaXWW
        space in	UfXXWX
        space is	YdYYVV
        space to	SeZUTT
        spare	ZYXWXb
        spare*	eVTVWb
        spared	dXXXWU
        speak	YhTWUS
        speak freely	XdXZZW
        speak to	YdXWWY
        speak*	WZaeaW
        speaker	WbZVcZ
        speaking	VZbdUS
        speaks	aZXbYW
        speaks against	ZXWcXX
        speaks for	abZaWW
        speci*	aWVPba
        special	caYUPX
        species	RcZXVc
        specific	bRXUaZ
        specu*	XdZWZU
        speculation	bcVWZV
        speec*	cVcXXX
        speech	cVcXXX
        speed	aYRTTd
        spend	hbTUTR
        spend on	hTXWXU
        spend*	eTbTUW
        spending	bWaUVW
        spending $	fWWYXU
        spending of	iTRVUT
        spending on	eWWZYW
        spends	gSXXXU
        spends on	fVWXWW
        spends public	dWYYYW
        spent	ZeRPUZ
        spent $	cYVWWb
        spent 0	UdWWWY
        spent and	hUWYYW
        spent on	aaVSXa
        spin	UbVXYc
        spin out	VcVXYb
        spiri*	dYUUVV
        spirit	dYUUVV
        spirit of	ZbWVVZ
        split	fVZVXV
        spoil	WeYVVV
        spoil*	SZdWXT
        spoke	abUUWU
        spoke to	cXTXWY
        spoke*	ZaYTTZ
        spoken	ZaYTTZ
        spons*	ZcRSTX
        sponsor	baTVVZ
        sponsors	XfUVVU
        sponsorship	bVZXXZ
        spots	TbWVTd
        spott*	YaTVWb
        sprea*	UXSTVg
        spread	WeXYYY
        spreadsheet	ZTUXYf
        spreadsheet $	UUVWVg
        sprin*	XZZUSa
        spring	XZZUSa
        spring $	caTWUW
        spring and	VYUVXd
        squar*	TcbVUV
        square	WYcXWZ
        squat*	UeUUWY
        squatters	WgVUVT
        squee*	cYUWVU
        st	UVVUXg
        stabi*	WcdXVW
        stability	WcdXVW
        staff	adWKHY
        staff $	baTSUc
        staff and	XbTVTc
        staff at	RcXXYe
        staff have	WfUVWT
        staff must	VdWWUb
        staff on	ZeVVXV
        staff to	UgWYZX
        staff who	cZTWWW
        staff would	TgWXXV
        staff*	ZVdSYX
        staffed	ZWcYXW
        staffing	ZXcTYY
        stage	SbbUbb
        stage $	YXdXUb
        stage of	ZaWYbY
        stake	fXZUUU
        stake $	gaXXUW
        stake in	fWWYXT
        stall*	cbUUUU
        stand	YWeTaX
        stand $	VWdVYW
        stand by	VdZZZX
        stand in	dXXWcV
        stand*	aXbQaY
        standard	ZZUXbZ
        standards	dXaUTZ
        standing	eSVYcc
        stands	VedTSX
        stands $	WagUUS
        start	TdRTcZ
        start $	cZVWWV
        start a	VfWYVW
        start from	WbVWeV
        start*	ZeUVbX
        started	VcXXXb
        starting	cbVVbY
        starting point	cbVVbY
        state	acVWaU
        state $	XYZWUg
        state and	ZbXXZW
        state would	WeXVYV
        state's	cZYYXX
        state*	YcSMTb
        stated	bUWWZc
        statement	aaVTTb
        statement of	VdWWXc
        statements	XcXTUZ
        statements $	VUZUXf
        statements are	YeVWWV
        statements were	TeXZZb
        states	VeTTVa
        states that	ZVXXXc
        stati*	YXXOVb
        stating	cWXXWZ
        station	aQaTSf
        station $	YVXUVd
        stations	ZXWXVb
        statistical	WWWXeX
        statistics	ccRRVX
        statistics $	YYWYYc
        statu*	ZcQRZY
        statute	ZWSUdb
        statute $	aWTWcb
        statutory	abRRXY
        statutory right	STVWcZ
        stay	TdeSTQ
        stay private	XYcXXX
        stay silent	VfUWXV
        stay with	XXeVYW
        stays	QcbTZZ
        steer	XZWWYd
        steer*	baVVXX
        step	SeWcUS
        steps	aUSSXh
        still	ZbVOaZ
        still at	SiUWUT
        still be	dYUUbS
        still being	ScUVac
        still in	YZaVZY
        still live	ZeZTTQ
        still open	TYeXXZ
        still to	YbVVTY
        still under	UZXZWc
        stock	daTVUU
        stock*	ccXTSW
        stole*	WZVUWe
        stolen	WZVUWe
        stood	dTcUcT
        stop	YbcUVU
        stop and	cWXYYd
        stop at	YZcWVT
        stopp*	acVVWU
        stopped	VfWWYV
        stops	XfVWUU
        store	bZSSVa
        store*	YYWUVe
        stores	bYXUWb
        stores are	ZbVYZV
        stori*	baVWXV
        stories	baVWXV
        storm	YbWVYc
        storm*	aXYYYc
        stormont	aXYYYc
        story	baYTUS
        strai*	YeTTUY
        straight	adVWUT
        straight answer	bZVYXV
        straight to	WeYXXW
        stran*	YabUSa
        strat*	UZcVWZ
        strategy	VbdWXX
        stree*	aYXOTc
        street	bXYRVd
        street $	SXYVVf
        streets	ZbXSSa
        streets $	XbTTUa
        stren*	bXcUZX
        strength	XZeUYY
        strength of	YdaWWX
        strengthen	dXXZZY
        strengths	UgUXXU
        stret*	abUWVT
        stretch	ZcVWVU
        stretch of	abVWVU
        stric*	UhVXaT
        strict	VhWXWT
        strik*	dVbcTT
        strike	dUcTTV
        strikes	ZbbXUW
        strip	VcXXXb
        stron*	YZcObN
        strong	YYaOcP
        strong and	fVXXWV
        strong as	TVfXWY
        strong countervailing	ZVaWcX
        strong element	ZdWYYW
        strong enough	ZUbXbW
        strong interest	bWbYTX
        strong one	VaeYVZ
        strong public	UeXWaY
        strong views	fTXYXY
        stronger	ZWeVXT
        stronger $	XVfWYU
        stronger and	XYcZYZ
        stronger interest	XYcZYY
        stronger public	YZcXYX
        strongest	cWbYVW
        strongly	WdWTVX
        struc*	dVYUaS
        struck	aZZVaR
        struck the	XZdXYX
        stude*	eZXSSU
        student	SdVWVb
        students	gWZSVR
        students and	cYXZYZ
        students are	cVbYXY
        students paying	dTZZZY
        studi*	XbZXWa
        studies	ZbWXYa
        study	ZYUUUf
        study is	YYYYWb
        study of	YWYZYe
        subco*	TedVWU
        subcontractors	UgWUWV
        subje*	cWWSdZ
        subject	bVXSda
        subject $	WVZYdZ
        subject is	bYYYXc
        subject of	bWYYdX
        subject to	YZYUca
        subjects	fZSUVV
        subma*	bUVYWd
        submarine	cUWYXc
        submi*	bZTQUd
        submission	aWZUXd
        submissions	ZZTUVe
        submitted	ZaUWTa
        submitted by	XZZZYc
        submitted with	aVXXWc
        subse*	UbWWdV
        subsection	UbWWdV
        subsection 0	VSUWgV
        subsi*	hQTUZT
        subsidy	eWVXWW
        subst*	TbXOaX
        substance	WcaUYY
        substance $	ZXZUYa
        substantial	WbbVWY
        substantial $	WZTYUc
        substantial prejudice	XeWYcV
        substantially	ZZVTbX
        substantially the	YcUYYY
        succe*	VXcTXb
        succeed	WWdWZX
        succeed $	WWdWZX
        successful	WYbXYb
        successor	TdWYVa
        such	XdWUXX
        such $	bUVXeX
        such advice	VXXXeY
        such an	YYbXWb
        such as	cZXWZU
        such confidentiality	ZWaYhU
        such information	gZXWZV
        such that	WYdXXW
        such things	YaWXYd
        sue	XYWTVd
        suffe*	ZZaSYY
        suffer	PeaWYZ
        suffer $	TfUXXX
        suffer if	ThWXXW
        suffered	eVbTYZ
        suffers	YbbXWV
        suffi*	XTgVZT
        sufficient	ZWdXXW
        sufficiently	VWeWUW
        sugge*	aYUaXa
        suggest	bSWbTb
        suggest that	YWYUVd
        suggested	ZYUWYd
        suggested that	ZaVWXb
        suggestion	YcbYXV
        suggests	acXYYV
        suggests that	eVYWXY
        suici*	beWWXS
        suicide	ccTVVT
        suit	cYUXYb
        suite*	YWbXYc
        suites	YWbXYc
        sum	cZaTSX
        sum $	ZbWYXd
        sum paid	WWbXWZ
        summa*	ZYcWOY
        summarised	YaUcWc
        summary	YZdVPX
        summary and	VceWYW
        summary of	ZVbeYX
        summe*	caSUSY
        summer	abURRZ
        summer $	ZdXVTW
        sums	eZaUVR
        sums $	XeXWYV
        sums are	aUdWUT
        sunli*	gVUTVU
        sunlight	gVUTVU
        sunlight on	dXYWXW
        super*	cTVWVe
        supervised	bbWZXV
        suppl*	XbZMWa
        supplied	RWbVVe
        supplied $	VQdUTZ
        supplied by	UcTXWb
        supplied to	VUWYVg
        supplier	YZZTWb
        supplier $	WYVXUd
        supplier is	cSZXWd
        supplier who	ZZVYWb
        supplier's	SdZUZX
        suppliers	XePTXZ
        suppliers $	eXWXWY
        suppliers who	cZUYXW
        supply	bZbUYW
        supply $	ZZXZbW
        supply a	dVaYXa
        supply of	cbVWXV
        supply the	WRdXTZ
        suppo*	bWSfSZ
        support	YZTbVb
        support of	YUVeXa
        supporters	bYXXVZ
        supporting	WYXdYW
        supporting disclosure	XZYcZY
        supports	bWZcTR
        supposed	fVXXXW
        supposed to	fVXXXW
        suppr*	XXZYbc
        sure	cUcUTS
        sure that	bXaWYX
        surge*	baWVXY
        surgeons	YbWWYa
        surpl*	VdXXWZ
        surplus	VdXXWZ
        surpr*	cZbXUU
        surprise	caVYUU
        surve*	bVVRXc
        surveillance	acWWWX
        survey	cTYSYd
        survey $	XXcTSe
        survey is	cUWWUc
        survey of	TUWWWh
        survey was	cVZZZb
        surveyor	bZWXWY
        surveyors	VdXZZa
        survi*	abXWUU
        survive	YcUXWV
        survivors	dYYXXV
        suspe*	XbXRSZ
        suspect	aaUUSZ
        suspects	XZbTUZ
        suspi*	fXSTSR
        suspicion	eZSTSS
        suspicion that	dYVWUW
        susta*	eVeSTT
        swaye*	UfYXVV
        swayed	UfYXVV
        swimm*	baVWVb
        swimmers	fUYWWV
        swimming	VcWWXe
        switc*	VdUUVc
        sympa*	fYXSUS
        sympathy	bbYVWW
        syste*	YZWVac
        system	bWXUYc
        system $	cXWWVY
        system and	UaUYSg
        system which	ZaWYVb
        systems	UcZWbZ
        systems are	abVXZW
        table	XWXaUa
        table $	SYWbUa
        table 0	bUWUYd
        table shows	WZXUYc
        table*	abWUUZ
        tables	bbXWWU
        tacti*	RdYWWY
        tactic	WfWXVT
        tactical	WVcWVc
        tactics	TiUXXR
        tactics would	ZcYYZX
        tailo*	VfWWXW
        tailor	VfWWXW
        take	WcWTaX
        take $	WgUUXV
        take a	ZbaWaU
        take advice	UgWYVV
        take an	baWXYV
        take it	XZTVUd
        take part	YWaYcW
        take place	WZbZXc
        take precedence	WXeXWU
        take that	dbVVVU
        take the	XdWYUY
        take them	dXXYYX
        taken $	WcSScX
        taken account	XYVaWd
        taken and	caUYVY
        taken as	WWbTYa
        taken by	ZdUVVU
        taken for	adWYXY
        taken from	TdTVTZ
        taken in	XaVdUU
        taken into	ZVZeYV
        taken out	aYaSSZ
        taken seriously	eWYWXW
        taken the	YWdcVV
        taken to	WZVWcb
        taken together	YZfVVV
        takes	bbWSbR
        takes in	WZZZdX
        takes the	VccYZX
        taking account	ZUUaZd
        taking all	XXgXXU
        taking everything	VYeXXY
        taking the	aSVdXZ
        talk	YcXUUS
        talk $	VfWXXV
        talk of	gTWXXV
        talke*	bYVWWZ
        talked	bYVWWZ
        talks	afWRRO
        talks $	dbTUVR
        talks are	ZbXWXX
        talks with	WbZUVb
        targe*	WaXRYb
        target	YaYTSZ
        target $	aWVWUb
        targeted	eTXVbb
        targets	VeWXWa
        targets $	WgXYWV
        tarif*	ZXWTXe
        tariff	bYYWWb
        tariffs	WYUVZd
        tarra*	WWXWWe
        tarrant	WWXWWe
        taugh*	abUWWY
        taught	abUWWY
        tax	bdXSaT
        tax and	aaVXZY
        tax payers	ZbYYVY
        taxes	dXZYZW
        taxpa*	dXbQQW
        taxpayer	aXbUUY
        taxpayer $	baVUUX
        taxpayers	eYXTTQ
        taxpayers $	adUVVT
        taxpayers may	cYWYXY
        teach	daRSSP
        teach*	daTTUV
        teacher	ZcVXWY
        teachers	fWVWUX
        teaching	YeVVVT
        team	ZaUSSc
        team $	XZWYXc
        team and	aSVYWd
        team of	UfYWWU
        teams	dYWUXX
        techn*	TbVTVc
        technical	TYYVWd
        technique	UZXWYe
        technology	bXYWWb
        teleg*	VbZWVb
        telep*	ZXPSSd
        telephone	WZRUUd
        telephone $	dZVWXV
        telephone numbers	XXXXYd
        telephones	eUVTTb
        tell	ZbXYaW
        tell a	ZZbWUT
        tell if	fUWYXW
        tell the	UeZaYO
        tell them	cWQSUa
        tell us	dZVUXX
        tell you	ScRdYa
        telli*	ZbZbWW
        telling	ZbZbWW
        telling us	YcYZZX
        tells	ZfSZXT
        tells a	eaWYZU
        tells the	dYXWYU
        templ*	WYUWXd
        template	WYUWXd
        tempt*	YabVVU
        tempted	ZbWXWU
        ten	aZYUVZ
        tenan*	cbYQVQ
        tenant	abWXVY
        tenants	dZbSXS
        tenants in	VddWVV
        tenants of	cbWYWV
        tend	VfXYXW
        tend to	VfXYXW
        tende*	acWUVZ
        tender	caZVWX
        tender $	UbZVWa
        tender report	YZWTWe
        tender was	dUXUVc
        tendered	TaVXXd
        tendering	WYcZZc
        tenders	bdXXYW
        term	ZYWSfS
        term $	WfUURU
        terms	WeTPbX
        terms $	VaaQbZ
        terms and	UZYZZc
        terms of	aUWWaa
        terms on	ZVYZbZ
        terms that	SfVWVa
        terro*	RfQRSa
        terrorism	TbSUUc
        terrorists	XeWWVV
        test	VTYcgQ
        test $	OMSiZU
        test and	bZaaXW
        test for	WUZaaV
        test in	UWaUZc
        test is	XVZVfS
        test of	bSVTgV
        test the	fUYWYW
        test therefore	ZYgUXY
        test under	WVSZdU
        test we	VWbaaW
        teste*	dcRZUV
        tested	dcRZUV
        tested $	eXWXXV
        testi*	WeUWaW
        testing	WeUWaW
        tests	WbZTcY
        tests $	XYaVXc
        text	VbWTVb
        text $	WdXWWa
        than	YTfMcZ
        than 0	VSTWVf
        than a	aWdWYS
        than any	fWWXVT
        than by	ZdYTXa
        than five	WXTWVe
        than from	XdZXWV
        than gained	YXcXYY
        than good	XVeWWY
        than in	dXbWXV
        than it	aXcYWX
        than its	eWVYUW
        than none	eYUVUX
        than not	ZVbYbY
        than one	aVYXdV
        than others	aaVZXW
        than that	YUbXad
        than the	ZWfSSU
        than to	UcaUUa
        than we	XdVVWW
        than would	VWYXeZ
        thank	UcXXYb
        thank you	XXYXZc
        that	cYbVXU
        that $	YZaZPY
        that 0	ZUbXYb
        that a	aWZWeW
        that act	ZUYZab
        that advice	YdUUWa
        that an	bUURZf
        that and	bSbUUU
        that any	UcYVVc
        that anyone	ZdVWXV
        that are	WeVTSY
        that argument	cYaYWX
        that as	fZYUUW
        that at	cXZXUa
        that being	UXaVTe
        that both	ccTXUV
        that can	fYQUXU
        that can't	dYTYXV
        that cannot	baXWTV
        that complaints	eXXVXT
        that confidentiality	XaWYWc
        that cost	YYcZXX
        that could	eWZXaS
        that council	aWbZZb
        that date	VWWXWf
        that decides	cVbWWX
        that decision	WbdYYY
        that decisions	fVXYUY
        that disclosure	VYYUab
        that does	aYVYVa
        that even	UdVXWa
        that every	eWXZZV
        that everybody	WdbYWY
        that follow	XXXdWb
        that footing	UcdWUZ
        that for	WbcVVX
        that had	WdWXYb
        that half	ZdUXVS
        that harm	UaXVcT
        that has	UbXcWa
        that have	VgVWUS
        that he	aZTTWb
        that honours	dXYZXW
        that i	aXUTXc
        that if	fVUVVX
        that in	VaaUcW
        that information	RSVYbb
        that interest	eXZUWU
        that is	ZcYSVV
        that it	YZXRTf
        that it's	cUYUUS
        that its	cXbYXW
        that justice	bTaVVU
        that kind	ZdZVWV
        that knowledge	acTVWU
        that last	WWfWYW
        that leave	TVadTX
        that little	bWdZWW
        that maintaining	ZZcWXW
        that may	TfZcUX
        that members	cXcZWV
        that might	YbaWWW
        that ministers	bWWWaa
        that money	ZUeYXY
        that more	cXaVUW
        that naming	VbcWWY
        that night	bWcZYV
        that no	cWYbUa
        that nobody	VcZYXc
        that nothing	caYXWV
        that of	TYdXdW
        that officers	baVYVU
        that officials	VfYZXW
        that on	YZdWWW
        that one	TiZXVT
        that only	WeYYXX
        that openness	aWcYYY
        that opinion	SVVbeY
        that other	ThaYXV
        that out	eXYXYW
        that patients	cXZXXW
        that people	aWbYXU
        that period	XWcWXd
        that person	WcYXbZ
        that police	abXZWW
        that prejudice	WVXXcb
        that privilege	XYYYcY
        that promise	WbbZYZ
        that public	dXXWbU
        that publication	UdVUVb
        that reason	dbYSRS
        that regulation	YWaZXf
        that release	bTcVXa
        that releasing	aTZUSa
        that residents	YWeXXX
        that risk	cQfWVS
        that said	acXXXV
        that section	dSYZWb
        that she	cYWYXW
        that silence	abYZWY
        that since	cXaZXX
        that some	YYZVbX
        that sort	VfYXYX
        that staff	dYWVYV
        that such	bVRWdU
        that the	bYZTYW
        that their	YbVVUa
        that there	YYZTZb
        that there's	eTSXaV
        that these	UcdWVZ
        that they	bWZQOb
        that they'd	VeWYYW
        that this	YcaSWc
        that those	gUYWWS
        that three	XeRWXY
        that time	YcaWWV
        that to	cXYVRb
        that trust	ZWcXVV
        that two	fYTXWV
        that was	TdaUWb
        that way	bbVWVU
        that were	SgYbUY
        that what	SgYSWU
        that where	eWXXXX
        that will	VfYVUW
        that withholding	WXeYWW
        that without	bbUWWV
        that would	WbeVWY
        that you	XTaSVb
        that'*	aXbSSZ
        that's	aXbSSZ
        that's a	cTSVUd
        the	YXcYZV
        the 0	dbWSYU
        the a	aXWaZc
        the ability	XdVUXb
        the above	TUgXVX
        the academy	eUaXVc
        the account	acaYVT
        the accountability	gUVXWV
        the accounts	bZUTbW
        the act	VVSSZf
        the additional	VWYYVd
        the address	bVaYXb
        the addresses	YUeVWa
        the administration	XYZVab
        the advantage	XZcZXV
        the adverse	YWaXZc
        the advice	eXZPTW
        the age	aaaUUT
        the agency	WcZbXX
        the agent	ThUVWV
        the agreement	bZZUXa
        the air	eWaZYU
        the aircraft	cVWWWc
        the airport	bYaYYW
        the algorithm	baXXWX
        the alternative	bXWUcY
        the ambulance	YVVWWd
        the amount	cXVWYb
        the analysis	bZbWWX
        the annex	UbaXXa
        the annexes	XWUdUW
        the annual	YZYUUb
        the answer	TcbXVb
        the appeal	aUYVUe
        the appendix	VcaWXZ
        the applicant	cVaZaZ
        the applicant's	cZWXVY
        the application	hUXVeY
        the appraisal	bWfXXU
        the appropriate	VVUYVh
        the archive	abVWWU
        the area	bZUXWW
        the argument	aYaZaV
        the arguments	SYcacU
        the arithmetic	YdVYXX
        the armed	cXaVWZ
        the assembly	dTXYUd
        the assessment	bYWSYb
        the assumptions	dXWWYZ
        the asylum	bZXXXU
        the attached	VTSUXh
        the attorney	VbYXYc
        the audit	VZUbYd
        the audited	XaZWVZ
        the auditor	UZVZWd
        the auditor's	ZWbUXa
        the authority	aYVUeU
        the authority's	YcXXYZ
        the autumn	aWWSTd
        the award	ZcZXWW
        the balance	VQeaVX
        the balancing	VTgZWV
        the bank	eWTUWc
        the bank's	XdbXXW
        the barrier	YdWXWV
        the base	baXYXW
        the basis	baWUWV
        the bat	cWWXVa
        the bbc	YZXaXc
        the belief	ZcTXXW
        the bench	dUTVVa
        the benefit	aRcZTa
        the benefits	aVbUWY
        the best	baXUYQ
        the better	WXfTWV
        the bid	SaVVXe
        the bids	fVXXWV
        the bill	eXXYXW
        the birds	dYYXVW
        the board	adZWRX
        the board's	cUYcWW
        the body	WaZYZd
        the border	cXbUYT
        the borough	bbXWYX
        the breakdown	YdZUWV
        the bridge	abWXYV
        the briefing	ZaVVTX
        the building	WcVYYb
        the burden	ZZXWcX
        the bus	cZWXVW
        the business	baTWbX
        the buyer	VfYYYV
        the bypass	cYUUVY
        the cabinet	XbZUZZ
        the calls	eWXVXU
        the cameras	ZaVWUZ
        the cap	bbUXYW
        the capital	dYXXVX
        the carbon	bVcVVV
        the care	aaXVTY
        the case	WXZhbX
        the caterer	bbWXXV
        the catering	ZSVbVb
        the cause	WdVXXY
        the chair	abVWaX
        the chairman	XcVXXb
        the charge	dVaWWZ
        the charity	ZRVXUe
        the chief	aZXTVa
        the children	XcaYXX
        the children's	aUXXXc
        the circumstances	TVZXab
        the city	WdaVWX
        the cladding	VdaYWU
        the claim	YcZYTY
        the class	aVYXeY
        the clearance	WWcYYb
        the clerk	VZVVVd
        the client	UTVWhU
        the closure	fWUVXY
        the club	YdWVWU
        the coach	VZdXXZ
        the code	ZYXUWc
        the collapse	dVVVWb
        the collection	ZXWXZd
        the college	XbaWUa
        the coming	ZWcYXY
        the comments	WdbWTV
        the commercial	WdaWVY
        the commission	WbaaVZ
        the commissioner	WRTTgZ
        the commissioner's	XVaWbc
        the committee	YaZSTb
        the committee's	fXVWUY
        the common	UXaVeU
        the communities	cVaYWa
        the community	aaYWbU
        the companies	bcWXWW
        the company	ZaWaVY
        the company's	UcYXWb
        the competing	WVbcZW
        the complainant	fRWVXa
        the complaint	cZWWXZ
        the complaints	bUUUUc
        the compromise	ZbYZZW
        the conclusion	ZZacVT
        the conduct	bUWXac
        the conferring	XWXWbZ
        the confidence	aWYVeT
        the confidentiality	TbaaWd
        the conservation	WbWYXc
        the considerations	WWcbRS
        the constabulary	ZWabUc
        the consultants	WdYYXX
        the consultation	XdWWVY
        the content	VXZWdY
        the contingency	ZbXWXX
        the contract	cYYUZX
        the contractor	YUTUZc
        the contrary	YVWeYX
        the convention	ZXeWbV
        the coroner	bWbXWX
        the coroner's	ZYaUWd
        the corporation	ZYVVUb
        the correspondence	eTXWUd
        the cost	gTYQUY
        the council	XYXbVZ
        the council's	YacSUY
        the country	dYYWVZ
        the county	ZYSWUc
        the county's	XbaXXU
        the course	UZVbZb
        the court	ZXWUab
        the courts	ZYYVbU
        the criteria	XZdSWZ
        the crown	caSRWa
        the custody	eVYYXb
        the daily	UaXVWa
        the dam	WZVWXd
        the damage	YYcYWX
        the danger	cVcXYX
        the data	UWRYZf
        the date	RdUVaZ
        the dates	aWZXYb
        the day	YYeUSX
        the days	VWdXWX
        the death	fUVXWW
        the debate	cZWYXV
        the deceased	aaXWVZ
        the decision	YabNRY
        the decisions	fVYaYZ
        the defence	RbXTZa
        the delay	baXXVc
        the department	TXZbUd
        the department's	aZbQUY
        the depot	ccXVYU
        the detail	ccZXVU
        the detailed	VdaZZU
        the details	abXVWU
        the deterrent	VgZVVV
        the detriment	WaYdZW
        the developer	WbYYXb
        the developer's	VXZUXf
        the development	XUXXWg
        the diary	YXcZYb
        the director	WWWWWf
        the disclosure	bZWUba
        the discount	ZaZUWb
        the discussion	UVbVYf
        the discussions	UdXYWb
        the dispute	aaZWXV
        the disruption	VcbVWY
        the district	dZVZZW
        the document	WSabVc
        the documents	WUaVVc
        the dominant	UaYYVc
        the door	eaSQRR
        the draft	aWcSTa
        the drafts	fTZXWa
        the drainage	YYVXVc
        the drawings	YTcbYd
        the duty	QaZQdU
        the e	caVXSV
        the earlier	dVVXXb
        the early	XcXXbS
        the economy	XWcXbb
        the effect	ZdUXaY
        the effective	SccTXY
        the effectiveness	VWfWXV
        the eir	cZWVbX
        the eisrs	YTYWYc
        the electorate	dYWWXW
        the elements	YWYYcY
        the email	WYXZYd
        the emails	aaZTSY
        the embassy	ZcVWVW
        the enclosed	VcaYZb
        the end	WbcSSX
        the enforcement	UZWXXe
        the engineers	XdXWYY
        the environment	YaWVZY
        the environmental	VSVVYd
        the estate	YaaTTZ
        the estates	VaWYXc
        the event	YYcWUX
        the evidence	YXZTUd
        the exact	VYZWYc
        the exception	RXacbX
        the exceptions	WUZbcW
        the exchange	aabVXV
        the executive	UcZUSY
        the exemption	OXcXcW
        the exemptions	YWVYac
        the exercise	YbaTZZ
        the extension	SdYYWX
        the extent	ZVXWdb
        the external	dXZZXY
        the extra	WbcYWY
        the fact	YcWSZS
        the factors	UWcdTU
        the facts	XdTXYU
        the families	VbcYVW
        the family	XdUUZZ
        the family's	caVXXb
        the fault	cWWYVc
        the fear	VYfYXY
        the fee	VUfVVX
        the fees	XZaTbb
        the felling	XcXXXa
        the ferry	WTbWXe
        the few	VYeYZW
        the field	XfXYXU
        the figure	YacXYY
        the figures	aZTRTa
        the file	VdYSTa
        the final	bXYTUb
        the financial	WVXYYe
        the finding	bcVVXX
        the findings	WbdXYX
        the finished	WbaYZV
        the firm	eSSUVb
        the firm's	YbbWXY
        the first	ZYYOVZ
        the five	SccVXb
        the fleet	XXaWYb
        the flood	dSVWUb
        the floor	UgUWXU
        the foi	XZXYeW
        the foia	UTTRWh
        the following	SSSgWd
        the food	XWYYYd
        the footing	WfZVUR
        the force	WVZYYb
        the forecast	eZVZYV
        the foreign	abXbWX
        the form	UfWWXY
        the former	bVYZVa
        the formula	aaYXYc
        the formulation	WYaSac
        the four	RgbUUV
        the framework	TaUVVb
        the free	UZbWbZ
        the freedom	UbZQaY
        the fuel	bYWXYb
        the full	cYUWVV
        the fund	cTTTTa
        the funding	WYXYXd
        the future	ZUYXXd
        the gain	WbbWXX
        the gallery	ZZaVVT
        the gaps	WeXZVW
        the garden	eUZXXa
        the gate	ZbVWWZ
        the gazette	bYWXWb
        the general	ZdbVUY
        the good	YSdWdV
        the government	aeSUST
        the government's	cWUVUa
        the governors	bbZVXV
        the grant	bTaVWd
        the greater	WXcUbS
        the greatest	VYbVWc
        the grid	bWYWWe
        the gritting	cZXYZX
        the ground	cXXXZb
        the grounds	ZdcZYQ
        the group	ZdWXYV
        the guarantee	ZYcWYX
        the guidance	VbaWVd
        the gulf	XcVXUa
        the handling	YUVXYe
        the hands	WcaYXW
        the harbour	fTdXWW
        the harm	YTcXbV
        the head	WVbVca
        the heads	bXXcXc
        the health	ZaTSUb
        the heart	cYYYXY
        the heavier	YYcXYY
        the heir	WbXXXc
        the high	aVYYcX
        the higher	UZZWaa
        the highest	ZbVXWW
        the hill	cZTXUZ
        the home	XdYUUY
        the homes	ZYWXXc
        the honest	XdYVXX
        the honours	aVYYWc
        the hospital	bZZWWY
        the host	UbVUUb
        the hostel	dXYYXX
        the hour	VeVWVZ
        the hours	VeWXYY
        the house	YWbXYb
        the household	TZbWYX
        the housing	WVaXWe
        the icb	YTVUTg
        the ico's	YWXYdZ
        the idea	eUZXXU
        the identity	ZUXVeV
        the immigration	VaVWTg
        the importance	XZbYaV
        the incident	caWZUW
        the incinerator	dXVWVV
        the independent	adQWVT
        the individual	XcXYZX
        the individuals	YcXaWY
        the information	SVXbXg
        the inherent	XVcYaX
        the inhibition	ZWZYcc
        the inquest	daUVVU
        the inquiry	UeaWVa
        the inspection	ZXbYWb
        the inspector's	UdZWVX
        the inspectorate	ZYbVUX
        the integrity	XaaTWT
        the interest	YSdXaS
        the interests	YXZTda
        the internal	YYVYVc
        the internet	bZRUUZ
        the investigation	ZaYTVW
        the jury	VfXYYX
        the kind	eVYWaX
        the kit	XfUYXW
        the knowledge	WeXYXZ
        the laboratory	aZWXXb
        the land	ZZYWWc
        the landowner	UWZXUe
        the language	acXXXU
        the large	dXVWWV
        the larger	VacWVW
        the largest	dWWXYY
        the last	XYZQXc
        the late	UecWYY
        the latter	RYdYTY
        the laundry	YZWXXc
        the law	fWTTfU
        the layout	abXXWW
        the lease	cVTXVb
        the least	YdWXYX
        the legal	ZXadSX
        the legality	VYcXWa
        the legislation	UUUUfY
        the legitimate	TdaaZW
        the less	WeZYWX
        the lessons	YbVVVa
        the letter	bZdaTT
        the letters	VZbXVa
        the level	YXVVPf
        the levy	eWYWXZ
        the library	ZbYUVX
        the licence	dZVWVX
        the licensing	eTaXUY
        the light	bZaXWX
        the likelihood	VeZUYU
        the likely	SZacXa
        the limit	UZVVVd
        the line	bUdXWW
        the link	XYWWXd
        the list	YXbRZa
        the live	UUgXVW
        the lives	XdYWXX
        the loan	bXbVUX
        the local	bbaXWV
        the locations	YYXXXd
        the log	WcdVVV
        the long	ZcaYYU
        the loss	aZbSRR
        the low	eUcYYV
        the lower	VbVVaZ
        the lowest	XdYZYX
        the main	XZTZbZ
        the maintenance	XaUZYc
        the make	VcXZXc
        the maker	ZdWTUT
        the man	caXXXV
        the many	WUgYYZ
        the map	aVdVWZ
        the maps	YWcXYb
        the margin	aUbYXc
        the marking	YdXWWX
        the marks	WcXYWd
        the material	aUbZSc
        the matter	XaaXUZ
        the matters	WcWcaY
        the means	VdZXXX
        the meeting	ZZRUUa
        the members	UacaYc
        the merits	XZdXYY
        the messages	cVbUXW
        the method	SWYdUX
        the methods	XeWYYY
        the middle	UgXYXW
        the mill	ZVVYYe
        the minister	dVaTTb
        the minister's	UdVaWc
        the ministry	XbWTUZ
        the minute	cYXYWb
        the minutes	aTbVTb
        the model	WcaWUZ
        the modelling	cWbWVb
        the modest	VVfYYW
        the moment	TeYYYa
        the money	bZbUTV
        the monitoring	YTaXYZ
        the month	acWXWT
        the monthly	UcbYZY
        the more	eXWPQV
        the most	ZYdVYY
        the museum	YaXXTZ
        the museum's	dUWWYZ
        the name	bVVWUf
        the named	bVWYWc
        the names	YYZSTb
        the nation	fWTVUS
        the nation's	bXbXYW
        the national	YaWUWZ
        the nearest	dVXYXY
        the necessary	UbVXXd
        the need	aYZTXU
        the negotiation	bXbWXY
        the negotiations	ZTeXXb
        the neighbours	XYeWUT
        the network	YZZVVb
        the new	dVSVUd
        the newspapers	SgWXWW
        the next	WdRaXa
        the nhs	YeTTRV
        the night	dYWVXY
        the nine	TUgVWT
        the noise	cYaVWU
        the nominee	baWXWX
        the north	XcXYYY
        the northern	WbbVZZ
        the note	acYSSX
        the notes	dXZUVX
        the notice	cWacUW
        the number	VbYRUc
        the numbers	baUWVZ
        the odds	VeYYYX
        the office	bWbUVY
        the officer	eVZYXb
        the officers	hPWUSW
        the official	ZcfWUU
        the old	eSUXVc
        the ombudsman	VeaWVU
        the ombudsman's	cVVWXc
        the one	RbbdRT
        the ones	cYVYVU
        the only	dVYTbV
        the open	bbSVST
        the operation	TWTUab
        the operator	YcZTYV
        the operator's	abUXVX
        the opinion	ZVYQZc
        the opposite	TVccWb
        the options	cZTVUY
        the order	dWYVWb
        the ordinary	bYaXZW
        the original	ZZcVWZ
        the other	RaafUY
        the other's	bZTXWX
        the others	RjTVVU
        the outcome	abYPTc
        the overall	caZUYV
        the owner	WdYTVa
        the owners	WcWYYc
        the palace	ccUXXY
        the pandemic	bVVZYb
        the panel	XZbaWc
        the panel's	bVbWVb
        the paper	XcbUSY
        the papers	VbcaTa
        the paragraphs	YXXeWW
        the parish	cYaUVX
        the park	fWXZWZ
        the parole	YWXYYe
        the part	XadVWU
        the particular	eTXWdS
        the passage	dWYXXZ
        the past	aZUTUZ
        the pattern	YaWVVc
        the pay	cUdXXW
        the peat	cYWXXZ
        the pension	dUWYYb
        the people	WcSbQS
        the period	bVUUWb
        the permanent	WYZYXc
        the person	ZZVXaa
        the phone	XaXWYb
        the photographs	WaaVWc
        the physical	XUXWcY
        the pilot	aYWVVX
        the plan	ZXcTRa
        the planned	TeaXWV
        the planning	aaUYVb
        the plans	VaeVXU
        the plant	UaWVVc
        the point	eVdUUW
        the points	SSeaVU
        the police	bZZUXW
        the policy	dScSdT
        the pool	cXbVXX
        the poorer	bcWYXV
        the port	YVZTWd
        the position	ZUdSRX
        the post	cRWVYa
        the practice	cXVWVa
        the pre	TdZVVZ
        the precept	dXWYXX
        the prejudice	STbVda
        the present	bWcWTY
        the press	cZPTUX
        the presumption	cUfTXQ
        the prevention	UYYWbb
        the price	XaYZUc
        the prices	aXeXVW
        the pricing	UbacWX
        the principal	cUWXVa
        the principle	UfUWXY
        the prison	dSaXUc
        the private	aYSVVb
        the privilege	YabVXW
        the process	WfYVZT
        the procurator	XdWXbX
        the profession	bZbXYV
        the programme	SbaXXb
        the promise	abQTWV
        the promoters	cZWVXY
        the proper	UaeWVX
        the prosecution	WdbYUZ
        the prospect	YXcZYY
        the protection	VdZWYZ
        the protocol	WaYXYb
        the provider	ZZZTVa
        the provider's	WcVXUZ
        the public	XUZXba
        the public's	ZXdWVT
        the publication	XYYWcW
        the published	OeYTUc
        the purpose	VbWXZb
        the purposes	VcVWdW
        the qualified	STaYYc
        the quality	ccVWVU
        the quarry	aUbVYb
        the quarterly	VdXWXZ
        the question	aXZVcU
        the questions	aaWVYc
        the railway	YeWYZX
        the range	bWcVWY
        the rate	WZXWVc
        the rates	eXSTSb
        the raw	ZcVYVW
        the reader	XZbZXW
        the readings	XWdYXa
        the reason	WaTUVc
        the reasonable	aUXXZb
        the reasoning	YcVVVb
        the reasons	eVWXVa
        the recommendations	acaXXU
        the record	ZfWWUV
        the records	cWWTUc
        the redacted	WbWXWa
        the redactions	UVdXVY
        the reference	YVXXVe
        the refusal	baaUZW
        the region	bYWVWZ
        the register	dTZYWa
        the registrar	ZbaWVY
        the regulations	dVUVdY
        the regulator	bZXTSZ
        the regulator's	eUZWXV
        the relationship	UYeWUV
        the release	daXWXX
        the remainder	UUcUUb
        the remaining	PcXaQb
        the remarks	cWcYWX
        the rent	RacRSY
        the rents	cZXWXX
        the reply	SbVWcd
        the report	VcaaQV
        the reports	UaYWXe
        the request	VScXcZ
        the requested	cWZYXZ
        the requester	VTbacX
        the research	XcVZWZ
        the reserve	ZcTVWV
        the reservoir	cTaXUa
        the residents	ZRcXYa
        the resilience	aZWbUX
        the responses	UeZVZY
        the rest	WbaUXZ
        the result	cWcUUY
        the results	SgZcUT
        the reverse	VbYXbY
        the review	aYYUWc
        the reviewer	aTXUUc
        the right	WdZRcU
        the rights	aaZZaU
        the risk	aZZTUZ
        the risks	acUWSV
        the river	fUUXWb
        the road	WdbWWX
        the roof	YTXXXd
        the rota	XbaUUZ
        the round	XbaWWX
        the route	cYSVTW
        the royal	aXSWaZ
        the rules	eScVUY
        the safe	UZbXcT
        the safety	bUbTXV
        the sake	aZcWUU
        the sale	ScTTUd
        the same	ZaWWZS
        the sample	XfZWWR
        the scale	YYdYUT
        the scales	cTcXYV
        the schedule	WYZXTa
        the scheme	WZTXWd
        the scheme's	YdZYXW
        the school	cVVUWd
        the school's	cXbWXY
        the schools	bZWVUZ
        the science	YcVYVX
        the scope	WXWWXf
        the scores	RZYaUd
        the scoring	cXYXYa
        the scottish	aWVYZb
        the sea	fVWWXT
        the search	dYXYYW
        the second	SZdQTd
        the secretary	WXVXXf
        the sector	ZaaXXV
        the secure	YVXWWd
        the security	UacTYa
        the senate	bXWXXc
        the sensitivity	dVTYaW
        the service	ZZbZTY
        the settlement	bWXaXW
        the severity	ZZZYcX
        the share	WTbYYe
        the side	SWiPUW
        the signs	ZcWWXY
        the site	baSTUZ
        the sites	WVZXYb
        the six	WbUYYd
        the sixth	cYaWXV
        the size	bWXYYb
        the small	YXWXXd
        the software	VdXYZa
        the sort	SdZXWa
        the sovereign	WaZWYc
        the spending	cXaXUU
        the sponsor	ZbVWWV
        the spring	YYbVUa
        the staff	bXYSUZ
        the staffing	VccYVW
        the stage	WbYWdY
        the standard	acWYbW
        the state	dXXXZX
        the statements	UZdYYZ
        the station	ZVTVWf
        the statutory	cbXYVV
        the strategy	YYdWXZ
        the street	YdVXYZ
        the streets	SbaVWb
        the strength	YaaWWb
        the strong	edVTTS
        the stronger	XWeWWU
        the strongest	bWcYXX
        the student	ZYUWXd
        the study	WYZWVd
        the subject	bWYVbZ
        the submission	aaTVXZ
        the sum	cXVUVa
        the summary	WdaVXU
        the summer	VcYXYa
        the sums	dcXVWT
        the supplier	YZYUYa
        the supplier's	ScaUVY
        the supply	fZYZXU
        the survey	bVbXcW
        the suspicion	hTTWWW
        the system	abWXbV
        the table	PaXcTX
        the talks	abWWVT
        the tariff	UeaXWc
        the taxpayer	cYbVVT
        the team	ZZWZYc
        the telegrams	aWbWWa
        the telephone	QjSVWT
        the tender	babXWW
        the term	YUZYeW
        the terms	XbWTbY
        the test	YSbafM
        the thing	YcWZZY
        the thinking	eXUVTb
        the third	cWYVTa
        the threat	WbXWUa
        the three	SdWUba
        the threshold	ZWbXbZ
        the thresholds	cYVVUd
        the time	VWdTZc
        the times	cYYXWZ
        the timetable	caSXVX
        the timing	WbbYZY
        the total	aYbSUb
        the totals	VbVUVd
        the tower	bZWZXW
        the town	dXTTVW
        the trade	cbVXUT
        the training	dZWXWZ
        the transparency	aWbWZW
        the treasury	YadXWb
        the treasury's	bYWVXb
        the tree	ZYUcWX
        the trial	eYcSSS
        the tribunal	VXZWfU
        the trust	VVcZWc
        the trust's	aZZWUb
        the trustees	YabWUW
        the truth	ZdXUWT
        the twenty	TUVYXf
        the two	VSfcYV
        the uk	YZUXZb
        the understanding	UfXXXX
        the unfairness	ZcbUVT
        the union	bUYVXa
        the unit	cYXZXY
        the united	WXYXdZ
        the university	aWYYOc
        the university's	UYWaWd
        the upper	WWaWab
        the use	eTYUab
        the usual	ZVZWbd
        the vale	ZVXXWc
        the valuation	eWYWYX
        the value	bYZXTW
        the vehicle	XWXYXd
        the very	YhTSRQ
        the viability	ZaWYYb
        the vice	XcaVUZ
        the victims	TfbXXV
        the view	TVfVXZ
        the village	VYbUSb
        the visit	dWUWZX
        the visitor	eWVWYb
        the wall	ZfUUWU
        the ward	WfYVUV
        the water	WbYXbX
        the way	baQUZU
        the weak	WeYXXX
        the website	TZWXWd
        the week	VdUUUb
        the weight	UYaUaZ
        the weightier	ZVbVXU
        the welfare	bWbXXX
        the well	XeWWVT
        the welsh	aVVTac
        the white	ZYZXVb
        the whole	ZdYVRX
        the wider	aYcVYS
        the willingness	XeWZXZ
        the wind	ZbWVUX
        the winning	TcZSTW
        the withheld	UdUZWZ
        the women	VebXWX
        the word	cQUVcZ
        the work	acUXYa
        the working	bbXWYT
        the works	ZbVVXY
        the world	TgWPYY
        the worse	VfWYXW
        the worst	eXTYVX
        the wrong	ZeWUVT
        the year	YYXWXd
        the zip	bWVWXd
        theat*	ZcSUVX
        theatre	acTUWV
        theft	UeZUWY
        theft*	YdXXXU
        thefts	YdXXXU
        their	adULSU
        their advice	cYXZaW
        their answers	XdWYXV
        their case	dYWZYX
        their children	bZXZYT
        their council	eWXYYX
        their decision	cYYXWX
        their disclosure	YdWZXa
        their families	cYUZVX
        their homes	ZVWWVc
        their lawyers	YdYZYX
        their letters	UXWVWe
        their lives	cZWYZW
        their minds	XbbYXW
        their money	dVbYYX
        their names	bXUUVb
        their neighbours	TcXZZZ
        their own	bYaSTV
        their owners	cZYWYW
        their parents	YcXXXV
        their possible	XdZaYX
        their prices	TaXZXc
        their release	SaVXSb
        their rivals	TYUXXc
        their way	baWYXT
        their words	UaWWVb
        their*	eWTUSY
        theirs	eWTUSY
        theirs $	dXTUSZ
        them	baUSRY
        them $	baZWOU
        them and	caTYYZ
        them are	WWVcWb
        them as	abXYYV
        them at	eZVWVT
        them back	WcVVXa
        them by	fYXXWV
        them for	bbUVVT
        them have	YcXXUX
        them in	SVUVTi
        them may	eWYYaX
        them on	VfSUWX
        them out	cZTTUa
        them that	YZVXYd
        them the	WdZXVU
        them to	YZXUZb
        them what	eZWYXW
        them would	XaVUUb
        thems*	aZcYPS
        themselves	aZcYPS
        themselves $	cbSYUV
        themselves and	YdWXYV
        themselves are	ZXcZYZ
        themselves that	fVVZXT
        themselves whether	ZSdWVV
        then	PZWhWZ
        then $	YYWXab
        then be	VeWYYX
        then the	cQfaUT
        then to	ZbWcXU
        there $	deSPPS
        there a	aUWeaV
        there are	VaVaba
        there being	WSeTSd
        there for	VfVVXV
        there has	dbUUWT
        there have	aZVTSb
        there is	baUVYW
        there may	YZZUTc
        there must	VWZZdY
        there the	TbaWWU
        there to	fSVdUS
        there was	bbYVVT
        there were	eUQTXc
        there will	TacXZR
        there would	XZeVTS
        there'd	caVXYV
        there'd be	caVXYV
        there's	dVaTaV
        there's a	cZYUYT
        there's an	bbSWZV
        there's no	TSgVbT
        there*	ZSgWXW
        thereafter	WdXXXb
        therefore	VLhXXX
        therefore applies	VVUSTi
        therefore at	YXcZYY
        therefore consider	YZdXWW
        therefore decided	WXeWXW
        therefore exempt	XWTYXg
        therefore not	WUbUaa
        therefore our	YYcXXY
        therefore taking	ZZUcbL
        therefore the	WXfXUV
        these	SYcaYZ
        these $	TTSeSc
        these are	cXWYcY
        these arguments	YYdXXX
        these considerations	TZeVUX
        these factors	VYcZWY
        these in	WUUaVf
        these issues	YXcSZY
        these letters	TacWXZ
        these matters	WVadWV
        these points	bXYbTY
        these reasons	XYbWVa
        these terms	UbSVTc
        these the	WWeXXX
        these two	TVfWTT
        these we	UUiSTW
        these were	bZYYYW
        these would	YcXWVZ
        they	baZNWW
        they are	XXeRUd
        they can	bbVXVU
        they can't	ZbWZZX
        they could	caUVUW
        they did	adTVTR
        they do	UaeVVT
        they don't	VUbWXe
        they had	VhWZZS
        they have	aaYWTZ
        they knew	cYXYYS
        they know	abQXXS
        they may	dVRWXb
        they might	bYRcVT
        they need	ZZbYTW
        they pay	dXZZZZ
        they remain	bVYZWd
        they said	ZbUXYY
        they say	YdYWXV
        they should	baVWWV
        they think	VfUXWQ
        they thought	TeWWVc
        they trust	VhTVXT
        they want	bUcZYT
        they were	aTZSSe
        they who	WdVXXZ
        they will	cbWXYR
        they would	ZaQUSZ
        they'*	eaVSYS
        they'd	XfZTQQ
        they'd be	XdWWWX
        they'll	fXXVVV
        they're	bZVWaZ
        they've	eWWTYP
        they've been	bbUWXU
        thief	bYYSWa
        thiev*	SjTUUR
        thieves	SjTUUR
        thieves and	XcYZZY
        thin	dcaTSP
        thin $	dYXYXW
        thing	bZbSTQ
        thing $	cTdUVU
        thing that	dYWYXY
        thing to	gUWWXV
        thing which	XbbXVV
        thing*	YeXYTS
        things	YeXYTS
        things $	XeVTVa
        things that	cZWXVX
        think	WYgUaQ
        think $	YdWXWX
        think about	WZaaUb
        think again	WeXYXX
        think aloud	UgVWYW
        think it	abWUdT
        think of	adYYYV
        think that	bVaWYa
        think the	bWdVVV
        think twice	WeYYYV
        think*	ZcYSZT
        thinking	ZcXTYV
        thinking of	bbYYYW
        thinking space	YZbXbW
        thinks	ZbZVcU
        thinn*	VdUXZb
        thinner	VfVXYV
        third	ZbWTaV
        third of	fUTUVY
        third party	WaaXbV
        third party's	WZZYcY
        third question	UVWWWh
        thirt*	YaXRTb
        thirty	YaXSTa
        thirty one	YVWVVe
        this $	WaXbQZ
        this and	WbbZVX
        this as	cbUVVZ
        this case	XYYXZd
        this decision	UVVSUg
        this exception	VVVWad
        this exemption	SXXaac
        this footing	XXbZcY
        this in	TdaYYZ
        this information	bdUSSd
        this instance	VadUXX
        this is	SXaNcb
        this kind	VcVXUa
        this letter	UOWaWh
        this matter	aWcWVc
        this moment	XbdXWU
        this notice	UUVaVh
        this occasion	XWdYWW
        this office	WXVYWe
        this one	eXYRZP
        this part	SXZcTZ
        this point	WcUWbd
        this reason	cUaUXV
        this refusal	YXXXWd
        this reply	XWXXXe
        this request	YXcWWY
        this review	VbXYVa
        this should	aWVZSe
        this sort	acUUbW
        this stage	WafXWU
        this subject	TeaWVY
        this the	dXYVUW
        this time	ZWfWXU
        this trust	YdXZVV
        this type	aXWZVa
        this under	WcXXUZ
        this was	aUYUUd
        this way	WbTeWW
        this would	bbRUYX
        this year	WfWXXW
        thorn*	dUXWYa
        thoro*	eVYXYV
        those	YZcQcU
        those affected	YWeXXV
        those against	cXcYXW
        those for	WaZUdY
        those in	UadWaS
        those it	ZcVTUY
        those of	TXWVbf
        those on	eWbXYT
        those reasons	abYUUb
        those that	TfVcWV
        those they	aaUXXU
        those under	ThUYWT
        those who	cZYTZS
        those whom	ZYdZYW
        those whose	dVZXWW
        those with	YYSUba
        thoug*	XbdZXU
        though	XdcRUT
        though and	cbWYYX
        though it	YYcVYZ
        though not	bWbZWZ
        though that	cZWXXY
        though the	TbbVTa
        though we	YYWYYe
        thought	ZVcYXZ
        thought about	aVZcUQ
        thought of	bZXVbW
        thought that	YaXTWc
        thought the	bZaWYY
        thought to	ZbWbXV
        thoughts	TfaXVV
        thous*	bbaUUT
        thousand	bbXVWU
        thousand pounds	ZaWYXb
        thousands	cXaWUU
        thousands of	dYUXVV
        threa*	WeUSXW
        threat	YaSUZZ
        threat from	VcUYWZ
        threat level	aWXZXe
        threat to	aWYYab
        threatened	WfZVUV
        threatened $	UhXVWV
        threats	WdRVTZ
        three	UbYbab
        three $	aWbQSc
        three limbs	VTYTda
        three months	UaVVXb
        three of	RdUVWb
        three points	XXcaYZ
        three times	YdVXWU
        three weeks	aXcYYW
        three years	bZaTRU
        thres*	WZVScc
        threshold	VSYWdc
        thresholds	YcTTSa
        throu*	ZaaSTY
        through	aZaSTY
        through $	eWWXXV
        through a	acTWWY
        through it	YZcZZW
        through its	dXXZYY
        through the	ZaWVWc
        through their	YdXZYV
        throw	YXeWWV
        throw*	dXaZXT
        thrown	bZaZYU
        thus	WWaSab
        ticke*	fVYWWV
        ticket	dWZXYX
        tidy	WeWXYT
        ties	aTcWTd
        time	aaYMWZ
        time $	bYWSSa
        time and	ZZaXaV
        time as	YXVYXd
        time being	UUeVUY
        time for	YUcVaZ
        time has	eUZXWU
        time in	VfYYXX
        time is	ZdWWXV
        time limit	XbZXWb
        time of	baUWbW
        time spent	UeYZZW
        time that	UaXXbb
        time the	XbcYWa
        time to	cWUXVe
        time would	UhWWXW
        timel*	cVbZYW
        times	bYWQQc
        times are	aUVWWe
        times the	eXZZYW
        timet*	ZcZVXU
        timetable	ZcZVXU
        timetable $	dWcXYV
        timin*	VaeVZV
        timing	WZeVZW
        tip	QdgVVS
        tipped	VdcWXY
        tippi*	cbWXXX
        tipping	cbWXXX
        tips	SYebRS
        tips it	UTgUVX
        tips the	XYdTYW
        tired	UadVVV
        title	YTTRTf
        to $	ZZRcaY
        to 0	ZVfRSZ
        to a	YaYMaa
        to accept	dWVXYY
        to account	eVdUUY
        to act	gUTVUU
        to advise	bZVVWZ
        to all	UbZTbX
        to an	WcYSaU
        to and	UdXZXZ
        to answer	WgQVRS
        to any	WdXVbV
        to appeal	bUTSeW
        to apply	aRQWgT
        to argue	YcXYWW
        to ask	cWVZab
        to assist	VYacVY
        to avoid	ZbWVWa
        to balance	YZUZdV
        to be	ZZZRcW
        to bear	caXVUU
        to become	YcYYXT
        to being	cZWXaW
        to better	eUYZZZ
        to bid	dXWXXX
        to blame	YcXXYZ
        to book	acXZYV
        to both	YcVWYb
        to break	XaXTTb
        to bring	VdZaVZ
        to build	XdXXZY
        to buy	YeVYXW
        to carry	XeVYYV
        to challenge	eXXXXW
        to change	XdZWVU
        to check	cZWVYY
        to choose	YZaUVW
        to close	cSVYWc
        to come	bYTQXb
        to comment	aaVXWZ
        to communications	WcWZZY
        to compare	gVSXWU
        to complain	bVVXSZ
        to comply	WRVXac
        to conclude	YWdVXY
        to conduct	VZYYXc
        to confirm	TbaTaY
        to consider	UZRSce
        to consult	abZXVW
        to contact	ZWZaZe
        to court	UacXYW
        to date	UZaVUa
        to deal	YcbZUZ
        to debate	XXcWWY
        to decide	bVZQeY
        to defend	daVXTS
        to disagree	ZcVZYW
        to disclose	TVaWda
        to disclosure	ZUVWUe
        to discuss	UgXZYZ
        to displace	aXcXUY
        to do	ZYYWVc
        to draw	WYWXXe
        to drive	caWWYX
        to each	bUTcZc
        to enable	ZaWWbZ
        to endanger	YWWYbc
        to engage	cVWXcV
        to every	ZdWXXT
        to exchange	WeUaWV
        to expect	bZVWZU
        to explain	YZWRVd
        to extend	USTWVi
        to fail	YcYVTU
        to fall	YbYUVX
        to families	UaaXXd
        to fear	dYVYVV
        to feel	bcTVUS
        to find	XYXUTc
        to finish	WdWWXa
        to foi	XVWXVf
        to follow	VcaXcV
        to gain	WdbXVW
        to get	YdQUSX
        to give	ZYXYWc
        to go	YaZWTa
        to hand	dYYYXT
        to have	ZWXSbc
        to hear	eXTWUV
        to help	VTdUWb
        to her	ZbRVUa
        to hide	fWUTUT
        to him	YZZYcW
        to his	fYUWUU
        to hold	cWdTXW
        to identify	WVcVWe
        to information	YYTVcZ
        to it	XdUSXc
        to its	YcVVaY
        to itself	XXdXVZ
        to judge	baSYXU
        to justice	YbZXWU
        to justify	cVXVcV
        to keep	baaVUU
        to know	gTXRUV
        to lay	UdZWXW
        to lead	XdYXYX
        to learn	eWRWWY
        to leave	dUSTWb
        to legal	UQTVfY
        to let	XcXUWV
        to lie	YYdXXY
        to life	XWdWWc
        to live	eZZXVW
        to look	bVWYQc
        to lose	ZZZUUa
        to maintain	ZVeWWX
        to make	ZbWVTb
        to match	SaWXXc
        to material	YXXWXd
        to me	YadWWY
        to mean	WVXYda
        to meet	aYcXYW
        to mend	YcWXWW
        to ministers	cXXZaY
        to more	XeUYXY
        to move	YcVZYT
        to name	VfVVYU
        to narrow	WVVXUg
        to national	dWWWXX
        to no	WdYYZX
        to note	VWYWYe
        to obtain	VfVWYT
        to occur	WcYYaY
        to offer	WbQTUc
        to one	ZZZSYa
        to open	YcUWUa
        to openness	gVUUXW
        to other	XZXXXd
        to our	UXeUWa
        to ourselves	ZZdVVX
        to outweigh	bVgWUU
        to parents	bYZXWV
        to pass	UgVVXZ
        to patients	XXcXXa
        to people	dXXZZX
        to plan	ZeUWXV
        to point	bXXUYc
        to prejudice	XWRTYb
        to prepare	cYXYYX
        to prevent	ZWXZac
        to print	bYWWWa
        to prosecute	ZTWYWe
        to protect	dYYQaT
        to provide	YQZVbb
        to public	YWaTcU
        to put	aaXTWT
        to question	bVZUYc
        to quote	ZbWVXZ
        to raise	cUWYWc
        to reach	XZXXWb
        to read	YUbXYe
        to receive	WdVXXZ
        to reconsider	WXYZYe
        to refuse	aVdUWZ
        to regulation	dXXWYb
        to release	WTgOYa
        to rely	UYZXcZ
        to replace	dXVXWT
        to reply	UWXXVf
        to report	VZWUbd
        to requests	YWYYWe
        to respond	XYZWXd
        to rest	fVWXYW
        to reveal	TedTZV
        to review	WTaTVe
        to ring	acVYWW
        to run	VWdWTb
        to satisfy	YXcWWa
        to save	eXWZXX
        to say	VdcWYa
        to scrutiny	YUUVXd
        to section	SURccV
        to see	fUZXVZ
        to seek	UfZYYZ
        to sell	cZTRWX
        to send	YcXVXZ
        to set	VcZbXS
        to settle	TgUWXX
        to share	ZdXYYW
        to show	UaYUdZ
        to some	XdVYVZ
        to speak	WeXYXY
        to spend	WfVYWX
        to staff	VfUVWX
        to stand	XXdWWU
        to start	VbVXaa
        to stay	baTYXU
        to stop	cYZVWU
        to suffer	WYVYXd
        to supply	XUaVab
        to take	VZdVaX
        to talk	UfVXXW
        to tell	XeYaUU
        to tender	aXTXXc
        to test	hUUWTU
        to that	WYZWcb
        to the	XaUaXa
        to their	XeVYWZ
        to them	fWTUTT
        to themselves	VfWYYY
        to these	aaXWUX
        to think	XdYaVS
        to this	TcUbVc
        to those	UcdWRW
        to three	WZYVTa
        to trust	cYYZYW
        to try	VdWXXa
        to turn	UcXWYb
        to two	cVZUWZ
        to undercut	VWXXXf
        to undermine	VeVXUU
        to understand	gUYXYV
        to us	YYYaOa
        to use	abVXUW
        to wait	YUhTVX
        to want	eXXYZT
        to weigh	VaXXfR
        to what	WXbcSX
        to whether	WcaYbZ
        to which	dYSaZX
        to whom	VYTVWe
        to withhold	VSaUac
        to work	ZcVYWY
        to write	ZdVWXV
        to you	VZYXVc
        to your	UYWUTf
        today	VaeSUY
        today $	WabVVa
        toget*	SUbbcb
        together	SUbbcb
        together $	ZZUeZX
        together i	ZYfXZU
        together with	SZWTXf
        told	dYXVRY
        told $	bZSaUT
        told in	XaWWVb
        told of	aXWYXe
        told that	XeTVVR
        told the	eVXXWZ
        told them	ddWXWS
        told to	acbZYV
        told us	XaRQTd
        told what	YWcWZc
        told why	bXTUVb
        told you	ZdVUUY
        tomor*	XfWZYW
        tongu*	XeYZZW
        too	dbWQXU
        too $	cdSSPO
        too and	WfVUWY
        too is	bZZXUU
        too that	YcRScR
        too would	WeTXXV
        took	XbQdXa
        took account	XWYdYW
        took into	bYXZZW
        took part	YdSUUT
        took place	aUTVUf
        took the	cZYWYW
        tool	cUcVVZ
        top	cZWYXV
        topic	gUYXXX
        total	VVeOQg
        total $	UUdUXa
        total for	UbYYYc
        total is	XXcXUd
        total paid	UVZYXf
        total*	SafSTY
        totals	SafSTY
        touch	dYVWXX
        touch*	jQUVST
        touches	iSWVUU
        touches on	eUXXYX
        towar*	XUZbcY
        towards	XUZbcY
        towards release	TXXYeV
        town	eXSTVa
        town $	bcXWXU
        town and	WbWWWd
        town is	gUWXUb
        towns*	dYXXXV
        toxic*	bbWYYW
        toxicology	bbWYYW
        trace	bZUWUY
        trace*	WcWWWc
        traced	UdWWWc
        track*	TdbTVW
        trade	cYVQcT
        trade $	YbXVbS
        trade secret	TSbUZc
        trade secrets	ZTUVeX
        trade*	bYXUUX
        trader	XbVXWd
        traders	dZYVTP
        tradi*	bXTWVa
        trading	bXTWVa
        trading standards	dVUXWb
        traff*	acZUWW
        traffic	dVaXXZ
        traffickers	UgWVWV
        trail	aeWUVU
        train*	bYTUTb
        trained	dVVXWZ
        training	bYVXUb
        trains	WbTUVc
        tram	dXYXWZ
        tram extension	cXYXWa
        trans*	dTXYYW
        transcripts	UdYaVZ
        transfer	WUWWXe
        transferred	UWXXYf
        transparency	fQacUO
        transparency $	XaWfRS
        transparency about	ZVeUWW
        transparency and	aXZVbY
        transparency in	fVVUTX
        transparency of	bWbWTU
        transparent	dVWWaZ
        transparent and	bWYYaY
        transport	WaYTTf
        traps	TSVVVi
        trave*	aZVVXb
        travel	YaTXWa
        travellers	ZbWZYW
        travelling	dYaWWV
        treas*	VdXUTd
        treasury	WbbVVc
        treasury's	bYWVXb
        treat	WeZTXY
        treat*	ZZaOcY
        treated	bZaRaW
        treated as	ScSSaZ
        treatment	caXXXW
        treats	dVXYbZ
        tree	ZVXZVe
        trees	fZUVSW
        triag*	WdWWXb
        trial	VgaNQR
        trial $	UfZWTY
        trial is	ZcaVVU
        trial or	ZWaaZb
        trial*	bWZYVb
        trials	bWZYVb
        tribu*	VYWQgX
        tribunal	UbVReY
        tribunal $	bXVWXd
        tribunal has	YWWXeU
        tribunal in	XWVWeW
        tribunals	ZUaWdV
        tried	SdcWWc
        tried to	XYeYZd
        trigg*	WfZVVV
        trigger	XeaVWV
        trivi*	dYVVZX
        trivial	dYVVZX
        troub*	WiQTXQ
        trouble	ZeSTXU
        true	caUTaR
        true $	ZcWXXW
        true that	bZWYXY
        trust	cYZUUY
        trust $	YdYTaW
        trust and	UcWYXb
        trust considers	XXdXVY
        trust has	bVdYTZ
        trust in	gXWUWQ
        trust received	XVXZXf
        trust that	UdTVUd
        trust took	VZVZTb
        trust us	ZcUVXT
        trust's	XbYWUb
        trust*	YbVOQZ
        trusted	bbVXYT
        trustee	TaVVVe
        trustees	ZbaVWY
        trusts	cbSSTX
        trusts $	dZWWWW
        trusts to	eVZWXU
        truth	WbdUXR
        truth $	WgUWVU
        truth*	cYbYYX
        try	VgVVVZ
        tuesd*	XbaWYY
        tuesday	XbaWYY
        tunne*	aZVVVb
        turbi*	eVbWWU
        turn	TcXaQY
        turn $	ZaYYUa
        turn on	XZYZZc
        turn to	UaWZTc
        turn up	adWWXV
        turne*	eWUcTW
        turned	eWUcTW
        turned out	cYWWWX
        turni*	bTTeYY
        turning	bTTeYY
        turning to	UUVeYb
        turno*	TeaWWa
        turnover	TeaWWa
        turns	WbXabV
        twelv*	UaYUXd
        twelve	UaYUXd
        twelve weeks	YQXXcZ
        twent*	dYYVcX
        twenty	dYYVcX
        twenty working	XVXYTf
        twice	YeVRPW
        twice $	TiUVUT
        twice about	XdYZZY
        twice and	caSXWT
        two	WbXZUa
        two $	bQdYRZ
        two administrations	VYXYUf
        two are	WaaWbW
        two days	bWZYYc
        two governments	eVaXXX
        two have	VYXWXf
        two hundred	ZdVVVU
        two months	XWXYYe
        two of	QhTRVW
        two other	cdXVXW
        two people	XfWXXT
        two sides	ZVcbTY
        two years	XZQVVd
        type	XVTXae
        uk	YXRVZe
        uk $	VXWYac
        uk and	TbVYVa
        uk gdpr	WUWUbb
        uk interests	VeWaUU
        ultim*	XbcWUW
        ultimately	XbcWUW
        unabl*	YXVWWf
        unable	YXVWWf
        unable to	YXVWWf
        unann*	TeVVUY
        unannounced	TeVVUY
        unannounced $	WbWWWb
        unaut*	cWWZZZ
        unauthorised	cWWZZZ
        under	TeWXYY
        under 0	YZYVWd
        under a	YZYUSa
        under an	YZWWXb
        under article	YWZZbZ
        under caution	cWVWVd
        under discussion	UZVaYc
        under foia	WXYWba
        under foisa	XXVXbb
        under licence	TaYVVY
        under no	UWSWce
        under regulation	SeYZWX
        under s	YbWXWZ
        under section	YeUaSb
        under that	bVUWaa
        under the	ZWVZaa
        under this	XYbUaZ
        under way	UYaVXc
        under*	fZXMWU
        undercut	SbVXWd
        undercut it	VWYVZe
        underlying	VabVYd
        undermine	WeaVXT
        undermine the	UgUWXU
        undermined	YcXXUW
        understand	gVTTcZ
        understand that	aTVVeb
        understand the	gTVYYW
        understand their	XdZaYX
        understand why	ZcYUVb
        understandable	aVcYWV
        understandable wish	eWXYXX
        understanding	gWaRUP
        understanding $	ZYcVTU
        understanding how	gVXWYW
        understanding of	iSTUXU
        understanding that	TgXXXX
        understanding why	fVWUWY
        understood	aZbXZS
        undet*	UdWWWd
        undetected	UdWWXc
        undon*	aYYXWV
        undone	aYYXWV
        undou*	cUbZYU
        unfai*	acXRRO
        unfair	YdSSTR
        unfair to	ThUXXV
        unfairness	cZaUUS
        unfairness to	bbZVVU
        unfin*	WcSabW
        unfinished	WcSabW
        unfinished documents	XXYXeX
        unhap*	XXYXZc
        unhappy	XXYXZc
        unifo*	XaWXVc
        uniform	XaWXVc
        union	ZcXUWa
        union*	daTUUV
        unions	daTUUV
        unit	aaTWTa
        unit $	USWVTh
        unit prices	SYcXWd
        unit would	YdXXYX
        unite*	UZXWcZ
        united	UZXWcZ
        united kingdom	XYZXdX
        units	YdRZVX
        unive*	aWWYSd
        universities	cWSTVc
        university	ZYYYUc
        university has	ZUacWX
        university is	bYTUTZ
        university would	UgXUWX
        university's	UYWaWd
        unkin*	ZcWWYX
        unkind	ZcWWYX
        unlaw*	baYYYV
        unlawful	bbYYYV
        unles*	ZSTVed
        unless	ZSTVed
        unless the	cWUWfX
        unlik*	WcYWeV
        unlike	YYZWeX
        unpai*	WgVXXU
        unpaid	WgVXXU
        unpop*	WeXYVV
        unpopular	WeXYVV
        unpro*	WgYXYR
        unrea*	ZXTVeY
        unreasonable	ZXUVeY
        unsaf*	bbWXXV
        unsafe	bbWXXV
        unsee*	UZcYXa
        unseen	UZcYXa
        unseen $	UYcYXb
        unset*	cYXYWY
        unsettle	cYYYWY
        unsol*	UWeVVT
        unsuc*	TgVXXV
        unsuccessful	TgVXXV
        until	TbjNVR
        until 0	gZWUVS
        until the	QYeUWX
        until then	VVZXbb
        until they	YdXYYU
        unusu*	aYbYWW
        unusual	bXbYWW
        unwat*	VfWWWU
        unwatched	VfWWWU
        unwel*	TgXZXX
        unwelcome	UfXZXX
        up	bbZXOP
        up $	ZYabSY
        up a	acXXWW
        up again	UgUVTU
        up and	XdWYXa
        up at	ZcUVYY
        up by	babXWU
        up for	YZcXXZ
        up in	bYaXZd
        up is	abUWXX
        up the	XadSSW
        up to	eVWTWc
        up we	XXdYXY
        up with	XcaVYS
        uphel*	YUeNYb
        upheld	YUeNYb
        upheld $	RTeOXd
        upheld in	YYZWWc
        uphol*	TZeQUZ
        uphold	TacSUZ
        uphold the	VcaUVa
        uphold your	XWdYYY
        upholding	XYcVZZ
        upholding the	XYcVZZ
        upon	adTRZY
        upon $	UbYVaZ
        upon a	cZVWYV
        upon it	cVWXVe
        upon maintaining	WZYXYc
        upon the	cZTVdY
        upon what	dXXWUT
        upon which	cWXYYb
        upper	VUZVaf
        upper tribunal	YXWYab
        upset	caVYXV
        urgen*	bXbWTV
        urgency	cZXWUV
        urgent	aXbXVY
        us	UadWVX
        us $	bUbaOY
        us 0	XVUVYd
        us about	eUaUUa
        us and	WeTWWY
        us because	UhUXXS
        us by	RfVWXX
        us for	XZTQWd
        us if	WdYYYZ
        us in	ZZUbWb
        us know	VXXWWe
        us not	RiURSS
        us of	WbTUWa
        us on	TZXYYd
        us so	aeXVXT
        us that	aVZVSd
        us the	dbXVTS
        us their	WeZYXT
        us things	WcZZZZ
        us to	bWWSaX
        us with	VedVWU
        use	bZUMUZ
        use $	abSWSV
        use a	XZVYXb
        use at	VfWYWW
        use for	bbVVXU
        use it	SXYXTf
        use of	cYXSWY
        use the	adQVUW
        use to	YaVXYb
        used	YbURXc
        used $	cWZTRe
        used and	abYZZV
        used as	XUUXeb
        used by	aaWWVX
        used for	XYWWWc
        used in	dZTUVW
        used to	aZSXdZ
        usefu*	bYbVYV
        useful $	dUWVYc
        useful to	bWWYWc
        usefulness	WacZZX
        usele*	VfWXWX
        useless	VfWXWX
        users	eYVWVU
        uses	XbWXWZ
        using	YeUWaV
        usual	cUYWbc
        usual*	acZZXY
        usually	acZZXY
        utili*	cbVWWW
        v	URZShU
        v information	XZXWcY
        vacan*	TcWUXa
        vacant	TcWUXa
        vacci*	aaVXVa
        vale	WWUVUf
        valid*	UfWUTW
        valle*	cWYVXa
        valley	cWYVXa
        valua*	VacVTa
        valuable	WbbXXW
        valuation	XbTWUc
        value	eYUPUX
        value $	aUTVcc
        value and	WeUWXX
        value for	dZWTTW
        value in	hTWXVX
        value is	dVWXXZ
        value of	YbaVTZ
        value to	cYXYWX
        value*	acVUWV
        values	ZcXUYX
        values $	abWVXU
        van	VgVYXV
        varia*	bbUVVU
        vat	RRSTTj
        vat $	TSSUTi
        vehic*	YbSSRb
        vehicle	ZZTUTb
        vehicles	WdVUVa
        verdi*	YYbeTS
        verdict	XYbeTS
        verdict $	YWUfVT
        verif*	cZWWXX
        verification	cZWWXX
        verit*	XXbWXb
        veritas	XXbWXb
        versi*	VdTRYZ
        version	WdUSYZ
        version 0	SeaVYW
        version numbers	UdTWUY
        version of	UbVVVZ
        versions	UZUVVe
        very	XgVOZU
        very little	eTbZYX
        vesse*	XXVWVf
        vessel	YUWWVg
        veter*	fXXWVU
        veterans	dZYXWW
        vetti*	abWYYY
        vetting	abWYYY
        vexat*	YYUVbd
        vexatious	YYUVbd
        viabi*	bYUTUb
        viability	bYUTUb
        viability appraisal	ZVWYYc
        vice	XcaVZY
        vice chancellor	ZbWXaY
        vice chancellor's	YaWWXb
        victi*	bbbRRT
        victims	caZTUV
        victims of	XeXYYW
        video	YXXWXd
        view	YUfWXW
        view $	cYVeaS
        view is	aYcWVV
        view of	WdcXZS
        view on	UfYZcX
        view that	XRgVWZ
        view the	bWbWZa
        view to	cWXXcY
        viewe*	dTVUVa
        viewed	WWYWXe
        viewers	fUXXYV
        views	XZbRXa
        views $	ZVdWUZ
        views and	YWVXYe
        views on	acWXYZ
        villa*	bWXSXX
        village	YXZTYZ
        villagers	dYXXYX
        villages	bZVYYX
        viole*	VcWTXb
        violence	XbUUWc
        violent	WdYYZY
        virtu*	aYVUaa
        virtue	cUVUaa
        virtue of	YWVUaa
        visa	ZeWXVT
        visas	YdWYXW
        visib*	iVTSTP
        visible	fYVTUQ
        visible $	fUWWXV
        visible to	YdYVXU
        visit	abbTTU
        visit $	UgVXXW
        visit to	bWZYYd
        visit*	YbaRUZ
        visited	VZVXXd
        visiting	XcYXWb
        visitor	dUYWXZ
        visitors	bcSUWW
        visitors and	ccWXXU
        visits	UbeXWW
        voice	aaVXUX
        volum*	acWXWY
        volume	VdWXWb
        volun*	abZQXX
        voluntarily	VbYXab
        voluntary	daUWUY
        volunteer	UbaYcV
        volunteered	TcVWVa
        volunteers	bYYTSY
        volunteers and	ZZXYWb
        volunteers who	XeWYVV
        vote	hWXSVT
        voted	iRSSXX
        voter*	fTaVVV
        voters	fTZVWV
        votes	gUaWUU
        vulne*	aZZVRX
        vulnerable	ZbaVTQ
        wait	VVkQTV
        wait $	WTjRVQ
        wait for	eYTVYX
        waite*	bYTSTa
        waited	bYTSTa
        waiti*	aWaaSV
        waiting	aWaaSV
        waiting for	bZZYZW
        waiting times	daWVWX
        waive*	UZSVZb
        waived	ZXUWZa
        waived $	WXXYWe
        wales	aWZTQb
        wales $	fXVWYX
        walk	ebUUSR
        walk away	UgYWXW
        walke*	fUUZXZ
        walkers	hTUZXY
        wall	aaTSRb
        want	fYWSOT
        want it	UfXcWX
        want the	dcRTUS
        want them	gUXYYV
        want to	cYYQST
        wante*	XZYWUd
        wanted	XZYWUd
        wanti*	cWVXbX
        wanting	cWVXbX
        wanting to	cXVXbX
        wants	aaOTaO
        wants to	aaVXWU
        war	bdUUUU
        ward	bWXQRc
        ward $	dTVWWe
        ward and	WZZZZc
        warde*	ZbTXVa
        wardens	ZcUUUY
        wards	YZSTUd
        wards $	bSVVWe
        warne*	eWZXVT
        warned	eWZXVT
        warni*	bZXVTY
        warning	aZXWUZ
        warning $	dUXZYb
        warnings	dZWXYU
        warra*	VbeXXV
        warrant	WeWYXV
        was	dUWTWc
        was $	aTSdTc
        was 0	NSdSTY
        was a	bbUVSZ
        was about	ZVXWab
        was agreed	aZXVVc
        was an	caYVXW
        was announced	aYTXXd
        was applied	VTTcWY
        was asked	UZZUUd
        was awarded	WVUXVe
        was carried	bTSVWf
        was chosen	cWWXXZ
        was closed	YbTUVe
        was considered	ZTTTYg
        was consulted	XcWVWV
        was decided	YVXZXd
        was done	dZUUVU
        was drawn	ZYVXXd
        was ever	ZcVUUT
        was for	bVXQTi
        was found	YZdXSb
        was given	fWXRNb
        was held	YbaWZU
        was in	ZYaUcb
        was issued	VZZXXc
        was known	aaTXXX
        was late	cVYXWa
        was looked	UWcbXW
        was made	cYTUUb
        was meant	aVVZZc
        was never	aUbZXb
        was no	fYUYUU
        was not	bYXPTZ
        was obtained	VbVYZa
        was on	VdWXTa
        was out	ZeXYYW
        was paid	fZXVVT
        was promised	YcWXYW
        was reached	YUeYVU
        was right	caYYXW
        was said	ZXXYbc
        was sent	WWXYXe
        was set	RcSWVZ
        was settled	WUVXXf
        was shared	eXYYYY
        was sought	aWXWYd
        was spent	VaXTUe
        was struck	aZUXWY
        was submitted	ZWXXXb
        was supplied	WSYYVh
        was taken	cZQbUW
        was that	bYaWVW
        was the	ZWeSRX
        was to	YbcUUU
        was told	UeaYXZ
        was under	XUUWaf
        was used	abXZVV
        was worth	cbVUUW
        was written	aWaYWb
        waste	eVUaQa
        waste $	cWSbUV
        waste*	VeVWYa
        wasted	WdUWYa
        watch	ccUUTV
        watch*	cbTVVW
        watchdog	gUYUYX
        watched	baTVQR
        watched $	dXVXYW
        watches	YcXYXW
        water	aaUSYY
        water and	aaVXVb
        water company	VdXZZa
        water is	YdUYXa
        water supply	XdUYWW
        water*	YeUTUV
        wave	ZcUXWZ
        way	bWaaXS
        way $	XWbeQV
        way and	VZdXZU
        way in	fVVUSX
        way of	ZaZTWa
        way that	gTYZZY
        way the	ZcWZbX
        way to	VfcXUU
        way towards	dXWYXX
        way would	WfXVYU
        ways	ZVabaU
        we	TWecSc
        we accept	dWaSVW
        we acknowledge	gVUVTU
        we agree	fVVUYW
        we also	dXUVWc
        we appreciate	cXZXWV
        we are	VZYSYe
        we asked	VZTWTg
        we attach	YZbZWY
        we believe	QacYXb
        we came	VZVeXY
        we can	TcWYWd
        we can't	aXaVTb
        we cannot	UabWbZ
        we come	UUXeUS
        we conclude	UUhSVT
        we concluded	cVZWZW
        we confirm	XbYZZc
        we consider	SYeOUb
        we considered	XbXdZT
        we consulted	URYaWf
        we could	WbbRWY
        we decided	XWacUW
        we did	acYUVY
        we do	eUaRWa
        we don't	gVXTTR
        we enclose	YYeXYV
        we estimate	YYXYYc
        we feel	cPZTTS
        we find	XNjSUR
        we found	cRYbUY
        we gave	YWXWYd
        we give	dXZVTV
        we go	XcWaZU
        we had	WaUcVa
        we have	WWabVc
        we hold	TWYXbf
        we hope	TbaWVY
        we identified	bUWfWV
        we judge	VVfZYY
        we know	ZdWWSR
        we looked	YWVeVX
        we maintain	WThUUS
        we may	VXVVca
        we might	TZdXVa
        we must	TXVaeX
        we need	UeUTRf
        we neither	UVUUTg
        we note	dZUXXV
        we noted	ZWWeVT
        we now	WWabTa
        we pay	VZXXZe
        we place	TYgVUU
        we put	YdaaVV
        we received	YYXXZc
        we recognise	dWYcYV
        we refer	YVYYYd
        we regard	XTeYWX
        we rely	TUbVVg
        we say	XdZTUZ
        we see	aUbYVQ
        we serve	VaZXWZ
        we set	WWUdfS
        we shall	WbcUTX
        we should	RfYWPa
        we suggest	WVWUXf
        we take	cWYVUb
        we therefore	TXWaXe
        we think	YUhVUS
        we took	UWUdbS
        we uphold	YWeWWV
        we weighed	YUWdWb
        we were	abPTXb
        we will	SVcTbb
        we would	ZYbROZ
        we write	VdVVYX
        we'd	YfZUUR
        we'd be	XeWWXV
        we're	eVYTWX
        we've	aUeVUW
        we've concluded	WXeUVX
        we've decided	XXdVXW
        we've had	YbbVVV
        weak	UfaRQR
        weak $	UhTVVV
        weak points	UfWWWW
        weake*	ThVTbQ
        weaken	WbbZXX
        weakened	VgRYWW
        weaker	YVXVcU
        weakn*	bdUWVU
        weaknesses	bbWXVX
        wealt*	dXWXZW
        weapo*	dZXXXU
        weapons	dYXXYU
        websi*	VYYQRd
        website	WZYQRd
        website $	aUZTUd
        week	abVOTX
        week $	YeYUUT
        week and	dYYYYb
        week of	aWZXXc
        weeke*	adWWXV
        weekl*	YZWVWd
        weekly	YZWVWd
        weeks	XbcQWX
        weeks $	SePTSd
        weeks and	XbcXYV
        weeks of	ZcXZcW
        weigh	YYZYdS
        weigh more	TVgVUT
        weigh the	abWTfS
        weigh*	XUdcYR
        weighed	SVcebU
        weighed $	YWTbcW
        weighed the	UcYdPV
        weighed these	WUfWWX
        weighing	QRZeaX
        weighing the	VVVUde
        weighing up	UQadRQ
        weighs	ZWaZRa
        weighs more	ZVdXXY
        weight	bXaRaU
        weight $	cWbQfT
        weight and	VVeVYZ
        weight in	bWXbbX
        weight of	ZTbVXa
        weight on	caXUaW
        weight than	cdWVWU
        weight to	bVdTdR
        weightier	ZTcSXR
        weightier $	ZVdUYT
        weighty	ZWdUXU
        welcome to	WYXYZd
        welfa*	aUeXWW
        welfare	aUeXWW
        welfare of	aWcYYX
        well	abWNaU
        well $	aaaTTT
        well as	TfXTbS
        well be	ZbYWUT
        well known	aaXWWV
        well spent	cWZZZZ
        welsh	YYTYac
        welsh government	bWVTbc
        welsh ministers	YWacYX
        went	haRURX
        went on	dYVWSc
        went to	ebUWXU
        went wrong	gTYXWU
        were	cXSYPa
        were $	TaVgSd
        were 0	XYXVYc
        were a	ZcWYWT
        were answered	WWYYYd
        were asked	cSVUXc
        were closed	VebVVb
        were considered	YdTbVW
        were for	acUTVV
        were given	abZaWW
        were held	VfVYcU
        were hurt	caXXXW
        were issued	daVWUV
        were it	WeXVWd
        were known	UgUWXV
        were laid	YdaYXX
        were lost	dXWXXV
        were made	ZZTSRb
        were never	aaVZYW
        were not	ZZYTVc
        were promised	ZbZVWT
        were published	XbXWXc
        were put	aaVaVW
        were read	XdWXXV
        were seen	ZaZXZc
        were sent	ZZcVWY
        were taken	aZTaVZ
        were that	UZWWYd
        were the	XbWRTa
        were their	bZUUWT
        were they	UgXZYU
        were to	UeTYWa
        were told	WbVVUe
        were written	ZbTYWb
        wexco*	cTYVYX
        wexcombe	dVaWVU
        what	WYaiYU
        what $	aabZXW
        what a	ZbXTTT
        what can	bZUeVZ
        what follows	WUWaWc
        what had	ZfYXVV
        what happens	acWXXY
        what has	aaUXaX
        what i	XZTaWb
        what if	ZUUUUe
        what interests	WVWUgU
        what is	aVWZUZ
        what it	cWXbYT
        what its	VdcZYX
        what may	YYccRT
        what might	aYZbWX
        what officials	bZUZZX
        what one	TiUWXX
        what remains	WYZXXd
        what speaks	YXVdWW
        what the	dYVPWX
        what they	YdYXTN
        what to	WaYVTa
        what was	eXWWRZ
        what we	WeVbYY
        what went	hTYWWT
        what would	UVdfRP
        what you	RVeZPe
        what'*	XbZUWZ
        what's	XbZUWZ
        whate*	TebVZS
        whatever	TebVZS
        whats*	YXZZZc
        whatsapp	YXZZZc
        when	YdUVcU
        when a	YeTYWX
        when an	bbUYWV
        when and	WeWYYW
        when applying	XXYXdW
        when assessing	aVXZbW
        when it	aZSVbb
        when one	cTbUWa
        when people	XdXYXX
        when the	YXWSea
        when there	YaZXVa
        when they	dZOUNO
        when we	VdZaWT
        when you	WfVWYV
        whene*	WdWXWb
        whenever	WdWXWb
        where	XYTdgW
        where a	XZTSWf
        where an	WdYXbT
        where disclosure	ZXXViR
        where exemption	aaZZiS
        where information	YWVZaa
        where it	ZYTaYb
        where no	VcVXaZ
        where our	ZYcVYU
        where section	XVUVab
        where such	ZWaYhU
        where that	ZUZaaZ
        where the	ZaTaaa
        where their	bZVZXV
        where there	bcXYYX
        where they	ZXcVcW
        where to	VaZUac
        where we	TYWdYX
        where*	XXfUXR
        whereas	UXfVZW
        whereas the	XWeZYY
        wheth*	cVUbaW
        whether	cVUbaW
        whether a	WeVWaa
        whether any	WZXXXe
        whether circumstances	XWXZcY
        whether in	ZaTViY
        whether it	ZWXaWc
        whether or	ZcXWaV
        whether section	XWXYUe
        whether such	YYVaab
        whether the	gQVabV
        whether their	baYYVX
        whether there	YZbaYT
        whether they	caWYXV
        whether to	YcUVVb
        whether we	ZZVdcV
        which	XcVbZY
        which 0	SZTVWe
        which a	aXTTWf
        which are	ReaYYY
        which cannot	ZcXZXY
        which concerns	YVYVUg
        which could	dXXbXW
        which doors	VfXWYW
        which goes	UgVYYX
        which has	aYcTUV
        which have	YbUWdV
        which i	YVaYac
        which is	dYaWYX
        which it	XXbWbX
        which makes	fYUXUV
        which may	YaVWXa
        which means	ZVbZad
        which ministers	acUVWU
        which must	WaUYdV
        which no	caUWVX
        which nobody	ThWXWV
        which of	VcWUVc
        which relates	ZUZZYc
        which section	SVZbWb
        which the	acRaVb
        which there	WeWWXZ
        which they	XZYUba
        which this	dVWWcX
        which to	VdbVYV
        which was	UdYXWa
        which way	ZbWZbX
        which we	aZaaYU
        which were	YcVacT
        which will	XYcYVY
        which would	WYdWbW
        which you	ZbXVWY
        which*	WacZYX
        while	YYfSbU
        while it	ZaVWbU
        while the	UYcTZZ
        while we	XZcXZa
        whils*	VUeWVT
        whilst	VUeWVT
        whilst the	UZcZWV
        whilst there	VOgXUY
        whist*	cYWTUd
        whistle	dYTXWV
        white	ZYZXVb
        white paper	ZYZXVb
        white*	XcUXVW
        whitehall	YdVYWU
        whitehall $	dXYZZZ
        who	abTLWX
        who are	ZcQQPW
        who asked	abUWZY
        who asks	YbVVaY
        who came	cYVYWS
        who can	aYTWVa
        who cannot	eXVXVY
        who complain	bZVYXW
        who could	bbWYYU
        who did	YbWYWb
        who do	UgUVUT
        who fear	abTUUS
        who found	dYWYWa
        who gave	ZdVXZU
        who had	YUWUYf
        who has	XcTYWa
        who is	caSUZY
        who knew	UaVYVc
        who know	baWYYW
        who knows	abWVWU
        who learns	VfXXXW
        who live	gVVZYa
        who lost	daUWWU
        who may	ZfVVTS
        who might	dXVWbW
        who objected	VVXYZe
        who paid	XZYXWc
        who pay	eYTXVW
        who pays	cZXXWW
        who speak	dYWZXX
        who spoke	UgYYYW
        who was	abRVXY
        who were	cXWXWZ
        who will	ZXcVYb
        who wish	abUZYT
        who would	WYeWSW
        who write	SeZYVU
        who wrote	XdWXXX
        who'd	XfYUTS
        who's	VbYWVX
        who'v*	VfXZYV
        who've	VfXZYV
        whoev*	UfUUVX
        whoever	UfUUVX
        whole	WcYRYY
        whole $	bZUWbX
        whole of	ZbVXVa
        wholl*	fTWWVY
        wholly	fTWWVY
        whom	WdWPOW
        whom $	bZXVXa
        whom it	TZcVUb
        whom the	XeTWVU
        whom we	WagXXW
        whose	daTSZW
        whose disclosure	VWUWhS
        why	gMOhWW
        why $	cYUSTb
        why a	cVUWXa
        why it	YYUdaY
        why the	gSQfVX
        why their	fUYXYW
        why they	ZZTbUU
        why we	aVacWU
        wide	dWaWZW
        widel*	bZYYZW
        widely	bZYYZW
        wider	cXcVXY
        wider public	YcbWYU
        wides*	dXYYYY
        widespread	dXYYYY
        wildl*	ZYUUVc
        wildlife	ZYUUVc
        wildlife crime	YcWWXU
        will	SddTTY
        will always	WYcZaX
        will ask	UfWXXV
        will be	WZbNQa
        will come	cXcWXT
        will do	XacZdW
        will find	UeTdUX
        will follow	TZYUUc
        will have	ZbSWVZ
        will hear	WeWVWZ
        will hold	cZYYXW
        will keep	VbcWZW
        will look	TZZVVd
        will not	cXaUYW
        will pay	fWVWWW
        will publish	VebWYU
        will release	XYdWVW
        will reply	XaUWWa
        will say	bbWYYX
        will see	WccXXV
        will stay	XdYYYX
        will stop	UZcZZY
        will take	aYWbWc
        will want	eYVYWV
        will write	WaYYXc
        willi*	XdTVaW
        willing	YcWVXZ
        willing to	abSSWX
        willingness	WdUXbW
        willingness of	XeWZXZ
        win	YTfYWW
        wind	cYUUTW
        windo*	ZeTVVU
        window	bcWYXW
        windows	XeUVUS
        wing	YbUWZb
        winne*	eXWWWS
        winni*	VcYSTW
        winning	VcYSTW
        wins	TWkRVT
        wins $	WWhTWU
        winte*	cZbVWT
        winter	cZbVWT
        winter $	bdWXXU
        wish	ZZcUUW
        wish for	YbbXWW
        wish of	bZYVWW
        wish to	cWbVUX
        wishe*	WdYTSa
        wished	VbVWVe
        wishes	ZcZXVT
        with $	dYVUTU
        with 0	YcXXTa
        with a	ZbaPbQ
        with all	baXVVU
        with an	aSaVXf
        with care	VVZYZe
        with disclosure	UZeXVW
        with each	XcXYXb
        with every	UacZZW
        with it	bZWVaW
        with its	YeUUaY
        with less	UfWWVW
        with little	XbbXVT
        with names	VadWWX
        with no	cZbWTV
        with one	UdZYYa
        with only	VdaXWW
        with other	VbUUcY
        with our	bXVTSd
        with private	RfXXVV
        with regard	YYXdWZ
        with section	VVXUYe
        with some	eTaWTW
        with such	YXbZWa
        with that	VYcWZd
        with their	eYVUVS
        with them	SbRVUe
        with this	cXRQQe
        with those	VWWbbY
        with three	VdYYYb
        with two	ZaZWUZ
        with under	UTVUba
        with us	VZecWW
        with what	YbTXUa
        with which	ZcTVcX
        with withholding	YZcVXY
        with your	aTZXTa
        withd*	VhXTUT
        withdraw	VgWVWV
        withdrawn	acZVYX
        withh*	MVhVYZ
        withheld	OZeSWc
        withheld $	RSiVQY
        withheld as	XXaYVd
        withheld in	UUYXWd
        withheld section	UTRUVg
        withheld the	UTbVUb
        withheld under	YfWLYV
        withhold	SPgSYZ
        withhold $	VViTSS
        withhold it	XVTWaf
        withhold the	XTcXbY
        withholding	TWcbaW
        withholding $	USYeXS
        withholding is	UcZUWS
        withholding it	VUWdaV
        withholding the	TXZbYa
        withholding this	XUdUWZ
        withholds	UVWWWg
        withi*	WbVPaa
        within	WbVPaa
        within 0	bTWWWf
        within a	ZYbXVa
        within regulation	WUUWcZ
        within scope	VWYZYe
        within section	UUXWUg
        within ten	WabZYc
        within the	PcXNeV
        within three	dbSXUW
        within two	UaUXVb
        witho*	ZaaKYW
        without	abXNYX
        without a	ZbQTRZ
        without an	YeVZXU
        without being	UZTYVb
        without competition	aXbWWb
        without each	TjVZUT
        without fear	TgXXXX
        without having	ThaZXW
        without hesitation	YWeYYX
        without it	abXWUV
        without knowing	WdSYWd
        without names	bVaWUb
        without the	fVWXTZ
        without their	UaUZcV
        without which	VgXYUU
        witne*	TfWRTa
        witness	TaYSUc
        witness accounts	VfYZYU
        witness statements	YXUWWe
        witnesses	WiUTUS
        witnesses $	TfVXVX
        witnesses who	XdZYZW
        woman	WbcXXV
        women	ZcaSTS
        won	YcaXWW
        won't	UiUXVS
        wonde*	eZVWXV
        wonder	bcWXWT
        wonder what	fVXYXX
        word	XZUTba
        word $	WeWVUb
        word is	YbXXUa
        word of	dUYZWa
        words	WZTYYc
        words would	WYXaZd
        work	UfYPQa
        work $	aYYUXb
        work and	ZXZWYc
        work is	dVbWXX
        work of	ZcWZYW
        work on	UhUXVV
        work out	WcYYZb
        work would	YcWYXZ
        worke*	VZcTRa
        worked	XaaUVZ
        worked out	ScaUWa
        worker	WWTWWe
        workers	XbcVWU
        workf*	cXaXXY
        workforce	cXaXXY
        worki*	abXUWa
        working	YbYUWa
        working days	TXWVUe
        working with	XdWYYW
        works	aZbQQX
        works $	cZXYWW
        works only	WZbZWc
        world	RhWOYX
        world $	TfTTaV
        world at	YXbYcY
        worn	cWZYYb
        worri*	VcbVUU
        worries	VcbVUU
        worry	cXcVWV
        worry about	cUdWXX
        worse	UccXXZ
        worse by	fUYXYW
        worse for	VebXWV
        worse than	caTWVX
        worst	bcRUTS
        worst case	TiWWWT
        worth	babPUO
        worth $	YdVYYY
        worth 0	cZXYYW
        worth it	dXXYYX
        worth more	ZUeXVV
        worth*	YdYWYX
        would	YjUVSR
        would $	XVUfSZ
        would add	ZaTYWY
        would adversely	VaXSZb
        would agree	WcbYWV
        would all	VeZWVX
        would allow	cWSSTd
        would also	aZaVWZ
        would answer	bbVVWX
        would ask	VeaVVU
        would assist	dUWWYa
        would be	WaaWSa
        would bear	WcVTdV
        would become	QeVUUY
        would benefit	hUXXYW
        would breach	VaTWaZ
        would bring	jRUUUU
        would cause	VaYXWb
        would cease	VfYYZW
        would come	YbbYQU
        would compromise	WiSVTS
        would contravene	UVVWba
        would contribute	gUWVWW
        would cost	UcTdVX
        would demonstrate	eVXXXV
        would deter	bZWWYV
        would disclose	TfaVWS
        would do	YacRSS
        would dry	VgVWXU
        would enable	eTWXYZ
        would encourage	YcXYXX
        would end	fWUUVU
        would endanger	XbXWWZ
        would exceed	XXZUUc
        would expect	WaWYca
        would expose	baVWXT
        would fall	TiTUWX
        would feel	SiVXWV
        would find	bcSRVR
        would follow	YcVTTZ
        would further	eWUUWY
        would gain	cVdTTS
        would get	VfXXYW
        would give	YaTWaX
        would go	YcVWYY
        would hand	TaZUWZ
        would harm	VYYZeX
        would have	VcWSUb
        would help	hVQSST
        would hinder	XfVZWV
        would hold	TgYWYY
        would however	XeWZZU
        would hurt	WfUWXW
        would if	UdaVUZ
        would in	RcWVXf
        would increase	YabWVY
        would inform	gRXZZV
        would itself	cVWVdV
        would justify	WWaXbb
        would know	XYTUTd
        would lead	QdVVab
        would learn	eUYSXb
        would leave	UgWXWV
        would let	gWRSVP
        would like	iUSWYT
        would look	VbbXYU
        would lose	TdcUUY
        would make	aeSVVS
        would mean	bbUVVV
        would meet	fWUVUb
        would never	ShZZZY
        would not	WcbOUa
        would offer	XdWZYX
        would on	WbaWaX
        would or	UUVVfY
        would otherwise	eaWXeT
        would pay	ThVXXV
        would permit	eaVVYT
        would place	YcZZYX
        would prejudice	SfUTaT
        would price	VfVVWV
        would promote	hTTUWT
        would prove	eWYYYW
        would provide	aZYVVa
        would put	aaWRUY
        would raise	TgXYXV
        would rather	YYcXbY
        would read	XeUYWV
        would reassure	eWYWYW
        would reduce	XdYZZW
        would render	WeXYWX
        would result	bWWYbZ
        would reveal	dVSTXd
        would satisfy	fUYXXT
        would say	dVVYZa
        would see	aZWVTa
        would send	VfYXXV
        would serve	ZeWZVV
        would set	YdXXWU
        would settle	dYVYVV
        would show	fXPRQX
        would simply	WeYYYW
        would soon	acWXXX
        would speak	dZWYYX
        would spoil	UgVVWV
        would start	XdYYXX
        would stay	XdSVXY
        would stop	abTWUS
        would suffer	UccWZW
        would take	WcUVVZ
        would teach	WgTTVS
        would tell	ZZQUXd
        would the	ZcWTZS
        would then	UdUVVa
        would therefore	WXfWTV
        would think	UhTXXU
        would turn	ThWVWV
        would undercut	XdYYYX
        would undermine	UcaWZW
        would understand	eWYWWV
        would use	RiZYWU
        would want	WeYXXY
        would write	cZYYYV
        would*	bcSTSS
        wouldn't	bcSTSS
        wreck	XeUUWU
        write	ZdXQTU
        write $	afUUXU
        write down	VgUYXW
        write further	XTTYXg
        write in	VcaYWW
        write to	ZZVWVc
        write*	UZYWWd
        writes	WZUZWb
        writi*	QdSTYb
        writing	QdSTYb
        writing $	WfXXXU
        writing in	VdYZZY
        writing to	XSUVTh
        writing within	WUYaYg
        writt*	ZbXRRb
        written	ZbXRRb
        written $	eVXZZY
        written and	XZcZWe
        written by	XUUYXf
        written down	XeVYYW
        written for	TgWYWV
        written in	WbWWWb
        wrong	WdaURV
        wrong $	WfSUTX
        wrong and	abZVXU
        wrong hands	VeZWXT
        wrong in	UYUVXe
        wrong to	bTfVXb
        wrong*	YcaSUO
        wrongdoing	XdXVWV
        wrongly	aZbVVS
        wrote	OdSVTe
        wrote $	XbXWYa
        wrote to	UVTUTh
        www	XVXZVf
        y	baSQSb
        year	ZaYLPa
        year $	XZaQRc
        year and	VeWXUZ
        year old	acXXWV
        year to	UaYXYb
        year would	bbUUWS
        year'*	cbVUXU
        year's	cbVUXU
        years	dXZPaU
        years $	dXXWcX
        years ago	hVSTVT
        years and	aeUWWT
        years have	cScXVV
        years of	bZWYYZ
        years old	aRdVaY
        years to	cZVXYX
        yes	cSeWVb
        yes $	ZTcZTb
        yes the	gVZVUT
        yet	TiVOMU
        yet be	UdaXVW
        yet been	PbSWXb
        yet the	VbbVVU
        yet to	SiTWTW
        yield	UZfYXW
        yn	RSSWag
        you	VMVZVi
        you $	XUacTb
        you are	XVZYRd
        you argue	gWXYXU
        you ask	YVWVVf
        you asked	ONYMSo
        you by	XXWYYd
        you can	XVRbTb
        you could	ZbUXXY
        you describe	dUWVUZ
        you did	XVWXWf
        you do	YbUWRa
        you for	bWYXZb
        you have	UWSZaa
        you in	VSbcXX
        you is	VgUVUV
        you know	bWVXYZ
        you make	dXYYYX
        you may	STYSTj
        you mean	VYYVVe
        you might	XXYWYd
        you need	VUXVVf
        you on	TVWYWg
        you requested	VVVTXg
        you require	WWWWWe
        you said	XYVXYe
        you say	eTZUXX
        you seek	TZYUYe
        you should	UWZUWe
        you sought	VUWVVg
        you that	aTVTRb
        you the	WYZcVZ
        you think	aXTWdW
        you to	WUcVTd
        you want	VQVVWg
        you were	TUXWWi
        you will	VaYZXc
        you with	ZZZZXd
        you would	bUeRSZ
        you write	dVWVXY
        you wrote	WZWWYd
        you'd	hWUTVU
        you'd like	cWZZZY
        you'v*	cVYXWc
        you've	cVYXWc
        young	adVVWU
        your	XTYVNe
        your case	XUdcXX
        your complaint	XTcXWa
        your correspondence	WXYYYe
        your e	VVWWYg
        your email	YWZUUb
        your first	VTUVWh
        your foi	XVXWWe
        your freedom	ZWYYYc
        your information	XWYYYc
        your letter	XUTTVe
        your point	fVWXWW
        your question	VbWVVb
        your questions	RRUTWk
        your request	XZWZSb
        your right	UUaTWe
        your side	fUXXYW
        your third	UVWWWh
        yours	TcXVWe
        yours sincerely	VWXVXe
        zip	bWVWXd
        zones	YbUWUb
        """#
}
