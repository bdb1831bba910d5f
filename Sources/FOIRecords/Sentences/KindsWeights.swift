/// What words tell of sentences, learnt from 8236 rows by Training/learn: not written by hand.
enum KindsWeights {
    static let text = #"""
        	PNSPMPact
        0	XXUTaVbZS
        0 $	XTOVYScYY
        0 0	ZWYPWTaYb
        0 ?	SbdUaUTZX
        0 a	VVQTcVZZW
        0 am	WYZZZZYcY
        0 an	WWYVaYYXa
        0 and	XTXXbWXYa
        0 appeals	WXWWYWhST
        0 applications	WWWWXWeVW
        0 applies	VXTXZWfPW
        0 april	bdOZOVVVZ
        0 are	SQWXUZXNg
        0 as	WYWVdZXYR
        0 at	VcRTUVaaU
        0 august	aYWZZXVVa
        0 b	VWVbUWaTe
        0 because	VaXVYdXWa
        0 between	XXWXZXXdX
        0 but	XbVVZZaTZ
        0 by	bTZTbaUaS
        0 c	TRTUVXhRW
        0 can	VVWXVYVad
        0 complaints	WWVWWWgUV
        0 covers	VVWWTVbcU
        0 d	VTUXWdbWZ
        0 days	YZQSRRbcZ
        0 december	ebWWWURZV
        0 due	dWVWZWaUX
        0 e	VaUWZcbUY
        0 each	XcXZcWXXV
        0 eir	VaWVVVWVe
        0 emails	YcWYYWZVX
        0 entries	YYWZXYdXV
        0 february	caXTSWTWa
        0 fees	YUWWbVWXc
        0 foi	VXXXXYXXd
        0 for	XUQPgcdTN
        0 from	SVSRdbfUS
        0 g	VUUUXccUU
        0 gives	XXYUWVeWa
        0 had	VUUWWcXcU
        0 has	fWRZXZTXX
        0 hours	PLWRYVbWZ
        0 how	XWTXXXTSh
        0 i	WbTXVXXab
        0 if	UXUWYYVeZ
        0 in	RWXRaZcVV
        0 is	cbXUbXZUU
        0 items	UdbUXUbVT
        0 january	YbPXWZUVb
        0 july	bbTQRVXZY
        0 june	ZbVWXTXaY
        0 last	bZXZYYcXV
        0 lets	UbSWbTXVX
        0 march	cbPTWZVaU
        0 may	dZVbQZVYV
        0 million	SXWXVYbZX
        0 must	YbYYcXXYX
        0 no	YVYXYbbXW
        0 not	XWWWWeYUV
        0 notice	WWXVXeWaU
        0 november	ZYZTaXVVZ
        0 occasions	VYXXWXfVU
        0 october	cbRRWPYWY
        0 of	ZYVSXWYZX
        0 on	aPZWSXfVP
        0 or	bWcTTTVZa
        0 pages	TZVVbaUXc
        0 people	SScRUTbYR
        0 per	UVWWcUYbS
        0 plus	WWVVcWaUU
        0 protects	WUWVYaWdU
        0 quoting	WYWXaWWcW
        0 requires	XbTYVYVRe
        0 september	aaUVVUSTa
        0 sheets	UWWWdVYWT
        0 should	XdWXaYWWY
        0 so	dXTWbVZUW
        0 that	ZYZZZcZXX
        0 the	XVUSUZgSb
        0 times	VVVUXVgXT
        0 to	VOZZYZaaX
        0 tonnes	WVVVWWadV
        0 was	ZOPRSfZTV
        0 we	WXZQYRaYb
        0 weeks	UTVTWSbdS
        0 were	SSTWUTbcQ
        0 when	UVWUdVXVc
        0 which	WYVRZdSca
        0 will	UaWWWWbcW
        0 with	WbcUVVaZP
        0 working	YZbPScXSb
        0 would	XXWVcXcUU
        0 you	aUVbaaXSb
        0 your	XbYaXZYcX
        ^ 0	XINNOQfVe
        ^ a	YXXVTYZWW
        ^ about	VUXXYVeUb
        ^ accordingly	VYVdWbaSU
        ^ after	aVWYbeXXU
        ^ against	WaSVVVOTe
        ^ all	UPQYQWdVZ
        ^ alternatively	VXdYWVUUb
        ^ although	VbUSZabUX
        ^ an	ZcNScVZYW
        ^ and	SSkSTUSRQ
        ^ any	UWTcXWTYd
        ^ apologies	XYXXWWTeX
        ^ are	WWfZVXVVU
        ^ arguments	YdZZYXXVa
        ^ as	VVccVVYTZ
        ^ at	ebYUZYVTR
        ^ attached	VXWVVTgTU
        ^ average	XWXXXUfUW
        ^ because	ZdTaVWWSX
        ^ before	UVeXXUbUc
        ^ best	TTTUVVSSh
        ^ between	WXVYWYeYT
        ^ both	WVUXWUgYS
        ^ by	acbSRYSYY
        ^ can	WUgVWWVSW
        ^ case	cSRSSSPVf
        ^ complaints	TVTXUVaWd
        ^ copies	VXSWZcdTV
        ^ copyright	XWWWUXUWe
        ^ could	OYdRWSSbQ
        ^ data	UTVUVVcYd
        ^ date	aTVWWYXad
        ^ dear	SKHIJJRbf
        ^ diolch	cWWVWWWVb
        ^ disclosure	VUXVVUZSf
        ^ do	QQbbYOOWc
        ^ each	SVVSRbgWU
        ^ eir	WUWXWYVVf
        ^ either	VVVUVdXcb
        ^ enclosed	YUXXZUcbT
        ^ environmental	VXXUTVYSf
        ^ everything	WcXYWbcVU
        ^ expect	cSVfXXXST
        ^ failure	YYXYaUVeV
        ^ fees	XYXXaWTTd
        ^ first	XUbXXXbcW
        ^ five	WdXWYWdTU
        ^ foi	aRPNQRPMi
        ^ following	UVVXWcbXY
        ^ for	XXXTWZcZY
        ^ four	SVTVVbbcT
        ^ freedom	PUUVYVTVi
        ^ from	TWVbTTYbd
        ^ further	XZYSRQXZa
        ^ good	UWTSTRQYi
        ^ ground	YYYZYeWYX
        ^ have	TTeVWVUUd
        ^ having	aWXYQZYXX
        ^ he	ZSSaTZTfU
        ^ hello	SSSSSSQQj
        ^ hi	UPOOPPXWg
        ^ housing	XXVWXXWZd
        ^ how	XTTTUUUbd
        ^ i	VVWTTdXRb
        ^ i'd	YYZSYWUZa
        ^ i'll	iVXTUVQSR
        ^ i'm	YYaXUbWTZ
        ^ i've	bWVXTeXQZ
        ^ if	SQaWZNPYe
        ^ in	WYSWYcVXa
        ^ information	PSRPTRaWg
        ^ internal	TWUXYTVbd
        ^ invoice	VUUUTWUhU
        ^ is	VVhTZTQTX
        ^ it	aaUUWcYTS
        ^ it'll	caScYTSSR
        ^ it's	XbRbWXcYW
        ^ item	TUUVWTadT
        ^ its	YZVgVTYTR
        ^ just	cabUYYWXU
        ^ kind	XYXXXXWXd
        ^ kindly	WabdYUSaV
        ^ legal	XbXWXWaWb
        ^ let	XTeUZRTVZ
        ^ licensing	TWVTVVUdb
        ^ many	bUVVVWQSd
        ^ may	YcdZUXUTW
        ^ members	XXYXXWUfU
        ^ might	VXeYXWYWW
        ^ more	WhTUUWUUT
        ^ most	SaUSURfTV
        ^ mr	QTSRUTZYf
        ^ mrs	aUVUWVWYf
        ^ ms	ZTSTSPPPk
        ^ my	OYRTVeSWZ
        ^ names	VUWYXVcSc
        ^ natural	XSYTUTdYa
        ^ neither	VUWUWUeVd
        ^ no	LYXIYXhTW
        ^ none	URTSUbdQZ
        ^ not	YacZXZVWW
        ^ nothing	aYWSbScQY
        ^ notice	VXUTRVVUh
        ^ now	ZWXWVVXYe
        ^ of	RRRRVTeZQ
        ^ officers	YVWWbXdbU
        ^ on	WVUVahXVZ
        ^ once	YReXZTXQZ
        ^ one	bWWSTTfPU
        ^ only	XYVbZWdVX
        ^ our	YdWdYVXVV
        ^ owing	WbUVUWWVb
        ^ part	TTcbUZWXZ
        ^ pay	WYWXbUeSU
        ^ payment	WVXXcXTcV
        ^ payments	UUUUaVXYc
        ^ planning	XYYXYXbcS
        ^ please	VVZYcRZYY
        ^ public	XUXWWUSda
        ^ question	WVWTVYbZa
        ^ re	STSPRQPQl
        ^ receipt	ZUUUTUUTd
        ^ ref	WSSUUUQPk
        ^ reference	ZTRRSVTQh
        ^ regards	VWWWWWWVf
        ^ regrettably	YdWWYVaWU
        ^ regulation	TWSbTaXZa
        ^ request	VQSUSSOLl
        ^ requests	ZTTbWWTab
        ^ review	STTVWTRbd
        ^ reviews	UZRUYWYUc
        ^ scottish	UUSUbSaRc
        ^ section	OaURVWbVb
        ^ she	dbTUUXWWY
        ^ she'll	bbUcWWVaS
        ^ should	ZXSLXSRWh
        ^ since	ZZabaZXRV
        ^ so	VeZcVaVUY
        ^ some	UaWWXVUTe
        ^ someone	cbWaWWUSS
        ^ sorry	VbZRcVTSZ
        ^ staff	WbSTQbaUZ
        ^ subject	TUTQTRUda
        ^ table	XWTWXWacU
        ^ tell	SWccVYVVW
        ^ thank	XSVQQXXWf
        ^ thanks	YSSSSTWXc
        ^ that	cZOWZYfNP
        ^ that's	TVUdUZfVS
        ^ the	TYURSadWX
        ^ their	SVVfSTWQe
        ^ there	XZULWVdWY
        ^ there's	TdSRWRcUY
        ^ these	UdTaSTbbU
        ^ they	ZXPdUYcOV
        ^ they'll	dWWbXWWWU
        ^ they've	cZUdUVUTS
        ^ this	WWJUbWXca
        ^ those	XXUWXWfTY
        ^ three	bZTUSaeSS
        ^ time	VYUcZVVYc
        ^ to	OWZSaaZTe
        ^ total	SVUVUTeaS
        ^ twelve	UUTVaVfVT
        ^ two	cXRVZUcaS
        ^ under	ZVXXVRVZe
        ^ unfortunately	YcVWXVaVW
        ^ unless	ZWUcWWVXb
        ^ until	VYaUeXUSV
        ^ we	XZUXXXbVX
        ^ we'd	WYacQTSTb
        ^ we'll	YXcdbTPYR
        ^ we're	eVaXYQVaX
        ^ we've	bYYZUWaUU
        ^ were	XWTUUWUVg
        ^ what	RbaZRcYWX
        ^ when	VZcScSaVY
        ^ where	VSQSUSdVd
        ^ whether	XaXXXXcXW
        ^ which	RRkRSSYQO
        ^ while	VbYYYeWTT
        ^ with	YSSZSYaQf
        ^ without	XYeXZWVVW
        ^ work	bXVTWXVdR
        ^ would	VUbXaUQPc
        ^ yes	cUURTTgTS
        ^ you	SUVXWWXWf
        ^ you'd	XVRbVZSRc
        ^ you'll	XcYZPZaPX
        ^ you're	dTWUaVcUX
        ^ you've	SSaaZVTaZ
        ^ your	aUXQTcTXb
        ^ yours	UTRQTUSQj
        a	XXYVZXWbW
        a $	VVTVXWcXc
        a 0	YVVXVWacY
        a and	YcWWUadUU
        a bit	eadVUTVVU
        a breach	XWWYXdZXW
        a breakdown	YXZXaXaUb
        a case	YXeXYXWXY
        a charge	WVTWXUWUg
        a cheque	WXXXcXXbX
        a clearer	WXdWWXWXW
        a complaint	WTXTXVaPi
        a copy	cUUbTYZaU
        a cost	XXTYbXbWb
        a court	YVXXYVdVb
        a date	UedWXXWUU
        a day	UWUcVWeWV
        a decision	WeUTRcTQb
        a delay	XeWXUUVVZ
        a different	WUaWWdWUc
        a draft	ZWVUXYeVU
        a fair	WZWWXZfTS
        a fee	WVVVbWVQd
        a fees	VVWXfUUUZ
        a few	VZYUUXZUb
        a file	dVYXXbVWW
        a final	YeVWWUZXW
        a formal	XXWWVXdYX
        a fortnight	caVVWTaaS
        a fresh	XVUZUdZWb
        a full	cbUWUaaTS
        a further	TcRVVcWYX
        a good	UVWWWbVUf
        a great	YcWYXWVWb
        a letter	bUbTWUXcW
        a licence	YXVXVWbaZ
        a line	bTTZTXabY
        a link	WVaUUSacb
        a list	aUYVVYdXX
        a little	XZcWWWUXY
        a map	XWTXaVdVa
        a matter	UWUaWeZYX
        a member	cWXXXacVV
        a month	UaXWWWgUS
        a new	YSXSYUZbb
        a note	aWVbUUXZW
        a notice	XXVXUXVZg
        a number	UVUcYVYbY
        a pdf	VWbVTWbWV
        a place	UWaXXWWeV
        a position	VbWVWVaVc
        a private	YWYbVbbWW
        a proper	cWVSWcWWa
        a public	ZXWUbTeUa
        a qualified	XWWVYVZUf
        a real	XXWXYcVZc
        a reasonable	VWWXcUWWd
        a refusal	YVVUUScVa
        a reply	eXZZUTVZQ
        a report	XbVZUWaTe
        a request	WSSYVNNdY
        a response	gXaTWWVZR
        a result	UaXWWeWYX
        a review	YSQURYUUg
        a right	VZUXTVVcb
        a school	YYWcXYYZZ
        a search	cSTWVSbUb
        a second	YeTScYVWV
        a senior	faVUVXXVV
        a separate	UUTdVUbSX
        a sheet	WWWXeXWVW
        a single	XTaYaTOXb
        a small	ZWVXYVaVc
        a spreadsheet	ZWWXWWdXY
        a statutory	TUTVcVdYT
        a subject	ZWYZZbUSb
        a substantive	bbYWVWUVW
        a tenth	VXYYcXaXV
        a third	XZbXWWZRc
        a total	VVWXVUhUU
        a valid	WWXXVYUcY
        a week	eTWQZRYXZ
        a year	PQQVWXZab
        aband*	XWVXdWcVZ
        abandoned	YWWYdWcVU
        abern*	bWXWXWWUe
        able	ZXaSQVaYX
        able to	ZYbTQVbWX
        about	ZWYVSYWXb
        about $	XVVYWUaba
        about 0	cVRRVYbVa
        about a	UXUVSTfXZ
        about how	UXWbXaXbX
        about it	TWUVTbfTU
        about our	bWVXVZXVa
        about school	cXVVXVVVc
        about the	WVZSUTVad
        about this	RXTaeUSUa
        about what	VUaVYSaUd
        about you	aYWYZXVeW
        about your	TZZZRXQaa
        above	VYYSbQZca
        above $	XVYWaVWeW
        above 0	VUZWZWaWc
        above the	VVUVbYZbU
        abroa*	baWUVWbTV
        abroad	baWUVWbTV
        absen*	XaWXdVXZU
        absence	XaWXdVXZU
        absol*	VSWVVTdbY
        absolute	XUXXWUbbZ
        abstr*	WcbXYYcUV
        acade*	ZSWaXWZTd
        academic	TVZWXVYYd
        academy	bVSaZbXSZ
        accep*	aYXUSaZdS
        accept	YaXWXYYbV
        accept my	SRVUWbURf
        accept our	XfVWSUTSZ
        accept that	WUUWWebTX
        acceptable	WWbVbWUaX
        accepted	dTUSVZcaS
        accepts	YXXWWcWbV
        acces*	XXSWTYYcZ
        access	VYSWTZZZa
        access request	XWYXWaVgU
        access team	ZaXWWXWVa
        access to	VWUZWXbUc
        accession	ZXXVYWYeV
        accom*	VVUUZZcbU
        accompanied	YYXXYYZcX
        accompanied by	YYXXYYZcX
        accompanies	YXYXbTdWV
        accompanies this	YXYXbTdWV
        accor*	OZQcXdSZT
        accordance	UXTUbSWca
        accordance with	UXTUbSWca
        accordingly	QaTeSdUTQ
        accou*	XXVOVYZXa
        account	VZTSXZZZZ
        account $	XVVWVVbZd
        account of	UcVUUYYZX
        accounts	QUbUTRbXc
        accur*	VYWWWdWVd
        ackno*	fQQcRXSWX
        acknowledge	fSTRSZRZV
        acknowledge your	aSWUVSTab
        acknowledged	WQUZWUPZc
        acknowledged your	VXXTZXVVf
        acknowledgement	YXVbVYYRa
        acknowledgement of	aXWVWVaTb
        acknowledges	hVYVVXYVT
        acknowledges your	hWYVVXYVT
        acros*	WVUhVUUVV
        across	WVUhVUUVV
        across to	WVXfWYVWX
        act	YVXWWYWYc
        act $	XYRScbbRX
        act 0	WSUTQSVeb
        act and	bXVZYYeUU
        act gives	UVTWWdWVa
        act is	WUVWZaUVe
        act requires	WaZWWdXVV
        actio*	aYYXUXbaV
        action	ZYYXUZaaW
        action $	bXXaXbWTX
        activ*	cUWWXWWdU
        actua*	bUbVaSVUY
        actual	cVYWbTVVZ
        add	UVVcdTRRh
        added	ZbTSSbXXZ
        addit*	XgVXUUaSV
        additional	XgVXUUaSV
        addre*	XRacOYVZZ
        address	YPbZPUUcY
        address and	ZYXVXWWdX
        address below	VUUWVWaUf
        address for	YWbcWXWcT
        address is	WYUeYVbXY
        addressed	YXXeXUUVY
        addressed to	YXXdXUUVZ
        addresses	VTUTVacVT
        admis*	XVcZUVadS
        admissions	XVcaVVadT
        adult	bXVUXWXcX
        advan*	SXTUdURbY
        advance	TXVVeUUVa
        advance $	UTVVeVUVa
        advic*	UbSXTaZWb
        advice	UbSXTaZWb
        advice $	VcWWYWUcW
        advice and	XYVWXdVVc
        advice is	XZZcYVYXY
        advis*	bZZXRVZXZ
        advise	WXaZVYYVb
        advise and	XWXUWbVWd
        advised	WfUWVVVUb
        adviser	cWWVWWUWa
        advisers	bZVWXXccU
        advoc*	baXYXXWXZ
        aeria*	XXcYZXXVb
        aerial	XXcYZXXVb
        affai*	YXUVVabXb
        affairs	YYUUVaYXb
        affec*	UYdTTZWYa
        affected	VYdUUZWQb
        affected $	YdTVUcVUZ
        afrai*	WdZabVUVU
        afraid	WdZabVUVU
        afres*	WXYYWeaVW
        afresh	WXYYWeaVW
        afresh $	XVWRUecYR
        after	UdVXVYYbW
        after $	dXcVTYUTX
        after 0	XVXWVVfXU
        after a	UWbZWdTZZ
        after that	YZVSYUYZZ
        after the	ScaZWaZTZ
        after which	dTaXcXWWV
        after*	cVXaWVVVZ
        afternoon	cVXaWVVVZ
        again	XZUVbdPZY
        again $	QaPabaUUb
        again at	WaXYWcTYa
        again for	TUUVTVUTh
        again i	VVWUVdVUZ
        again in	VVcTVYXdX
        again when	ZTbVWUWca
        again*	VbPRaZbXX
        against	VbPRaZbXX
        against a	XTWUbVZXb
        against release	YYZZXZdWV
        against that	XcWWWTRWd
        against the	WVXYWcWbY
        against this	VWXXcVTbZ
        age	ZVUaUUdSb
        agenc*	YTYaUVYWY
        agency	ZTYaVWXXX
        agency $	ZWSfTWYRa
        agency and	YZYaWYWWb
        agency has	dXWaWYaXV
        agency is	aZYZaXaTX
        agency's	XYVaVXbYa
        agree	QSYWbdWaS
        agree that	WVdWWVUca
        agree to	WWTWaUWdV
        agree with	XWYVWcaTZ
        agree*	TZOXXeZZU
        agreed	WVSYYcWcV
        agreed to	VVXXUVWbd
        agreement	SZTYTYcXV
        agreement is	WWWXWaZbT
        agreements	WcWWYcVXW
        agric*	aXXbYVXXZ
        ahead	VVWSeUXXZ
        ahead $	WYZWZWUTd
        ahead of	XXUXeXUWa
        aim	daURSYWXT
        aim to	cZUUVTTTZ
        aims	dWUSVTTcZ
        aims to	eWVUXWWWb
        air	aWZXYYWZd
        alarm	SSUTWbbaa
        all	YTYbUdaWV
        all $	TSScYbYUZ
        all 0	TZbUVdeQU
        all of	TcdUWZdUT
        all the	XaSYVUdWX
        alleg*	WWXXWWZeV
        alloc*	dVVVYWVbT
        allocated	fWVVYXWYT
        allot*	eWUZVVVUb
        allow	ecTTXWTQX
        allow us	TgVWVXXUV
        allow*	YWWSTXYcb
        allowed	aWSUVXYdZ
        allowed $	cXVXYcdRT
        allows	VbcVYTYWa
        allows us	XdbVUWXUY
        alone	VcUaXZYRZ
        along	cUUaVWVab
        alrea*	bVVZTZXRb
        already	bVVZTZXRb
        already on	XYXVWVbXZ
        also	ZTfKVWVRZ
        also say	VXfVWVXTW
        alter*	VTZVTaTfW
        alternatively	VXdYWVUUb
        altho*	UaUaYcaTW
        although	UaUaYcaTW
        altog*	WVaVcdVVU
        altogether	WVaVcdVVU
        altogether $	WVbWcdWVU
        alway*	WWWVWVZUd
        always	WWWVWVZUd
        am	XWYUVWYbZ
        am afraid	WdcWYXYXW
        am content	VXXYXcVVa
        am eich	UXXXXXWXe
        am not	XaXbWcaVV
        am replying	TWYWZYZVd
        am satisfied	XYWWXfVUW
        am sorry	SVUWUSYdd
        am the	YVTRYXTXf
        am writing	YcaWXUXeV
        ambul*	dTRaVUaTY
        ambulance	eVTaWVXVZ
        ambulance service	XYWcYYZYa
        amend*	XWVVXcUgS
        amended	YVVVVdTeV
        among	UTaVTVdVa
        amoun*	SYRTfUaXU
        amount	TZSTgVTZW
        amount $	WVVWaWVZb
        amounted	VUWWVWgVV
        amounted to	VUWWVWgVV
        an	TXcTTWWdX
        an additional	WfWYWWUWW
        an address	XWaUYVWcX
        an answer	ZcaXTTSMb
        an appeal	WWXWVVTab
        an authority	XXTaYXXXe
        an e	WYfVXXXWY
        an end	WWWVdVYaV
        an exemption	YVVYXXVbb
        an explanation	XXcXZaYaW
        an extension	UeXVWTTVa
        an foi	bUYWUYXcW
        an hour	WVYSZYaYZ
        an internal	YYVYXZVdY
        an investigation	UUUVWbWcY
        an officer	dWXXWabUV
        an open	YXVYXYeYX
        an opinion	VfUVXUcTU
        analy*	faVUVVSbX
        and	ZZaYYXTYU
        and 0	QYbVRbdVU
        and a	YVVWRbdYX
        and after	dUWVXaWbW
        and against	WcWWYWYYb
        and am	cabXWWVVV
        and an	aaYVYXYcX
        and any	VVWbWVSdc
        and are	caUVZUWXa
        and asked	bZYZXbVVX
        and assist	XWXUWbVWd
        and assistance	YXVWXdVVc
        and can	UXVaVXXWe
        and can't	WeYYUWVWW
        and cannot	XbXVZVdXX
        and crime	WXWYXWVXd
        and e	VVXaVaaZS
        and expect	baXUYWXWW
        and find	VbcVYUaUS
        and for	XaeUUTYTb
        and found	UUYXXacaS
        and four	VcTXceTWU
        and from	bWZWWaVcT
        and had	TVUWWeZUR
        and has	YYTaabXVW
        and have	XcYdUZTYQ
        and her	YZaWVbcUU
        and hope	acXXYXUWU
        and i	VZUTRYcZY
        and i'll	cYcSVTaTa
        and i'm	cTRTUUYZb
        and i've	UVXWUZUWf
        and if	ZWUVVVUSi
        and in	aTVWbaUaZ
        and information	bVXWXYXXa
        and is	XQXYXbZZU
        and it	XURbWeYUZ
        and it's	eWVYUWdWT
        and its	UeUYTPYYc
        and let	aVYbabXWX
        and may	TUZUVWZUe
        and might	XXTVWXcUb
        and mrs	XXXXXXVcZ
        and must	WeXaWVYXV
        and no	WWaaWUbbU
        and none	WXWZXabWT
        and not	TWWbWabSa
        and nothing	YWbVbaaSV
        and on	WVVaXcdUa
        and one	bUZVYadUW
        and our	abUbYXWWb
        and passed	eWYXXWWVW
        and post	XXYWdVTTc
        and put	ZUVWcTTTd
        and read	SWXXXYUcb
        and regulation	YXXXYWdYX
        and reply	fSWUWUWTa
        and rescue	aWVZWWVUb
        and safety	aVVZWVYRg
        and section	WVTUUXeRY
        and send	YZcYbYVYb
        and sent	fUVUaWVVX
        and shall	cYbWXXYTX
        and should	bYXbaYWUZ
        and so	YaSXZabTV
        and that	dXSXaWZUZ
        and the	WcXWZaXVX
        and their	WVYcXXaVa
        and then	XXaWUXTea
        and there	XcfXZVWVY
        and there's	WVTUVUWae
        and they	aTUbVUbZV
        and they've	VbVcWXVVW
        and this	VYXbcUaWZ
        and to	XTSWbedUY
        and two	VXTXVTfTT
        and under	bVdVYVZTU
        and vehicle	ZYXbYXWcW
        and voluminous	YdYYXXVXZ
        and was	YZXTYXgTX
        and we	TadZXUbaR
        and we'd	XWWbWWeWV
        and we'll	cXYYRSRTa
        and we're	XbTVbcTTV
        and we've	aVXcWXbTU
        and were	VWXYaWVbd
        and what	WYXWXVbba
        and why	XaWVWWWVd
        and will	eaYTUUYVS
        and with	accXVZSTb
        and won't	YeWVUUdVT
        and would	VUdaZaYXW
        and you	VZQWYcaVZ
        and you'll	cXVaWWXUY
        and your	YSVdYXaRY
        and yours	ZcaaYYVVW
        andre*	bVWVVWUUb
        annex	UZSSXRfPb
        annex $	YWWXaUZWb
        annex a	WTWWUVdWc
        annou*	VaVVVWWfX
        annua*	UYbWTTZfT
        annual	UYbWTTZfT
        annual report	WXWWXXgVU
        anoth*	SeYXUcYWW
        another	SeYXUcYWW
        another 0	VeWXbVVWW
        answe*	bYVXTaaQV
        answer	cXYYVXWSX
        answer $	ZRaaYXWZZ
        answer by	eaTTSWTZU
        answer in	fVXYVXVVY
        answer is	cXTSQbdQT
        answer it	cUYZZUZSY
        answer on	ZabaWVUVb
        answer should	gZWRUVUTW
        answer the	aWbVVZaWV
        answer this	XbYZXWaYX
        answer to	YXWRSdcQV
        answer was	WYXYXdXVW
        answer will	VhUbUUTRT
        answer you	bXUYaaWRb
        answer your	aZUUbWdWS
        answered	WbQWRdaXW
        answered $	aaWVWbcVV
        answered by	ZYYdUUVYS
        answered in	aUUWXWeYT
        answered on	YaVVVXVac
        answering	eYTWVRdRV
        answering you	bZVbWVUWU
        answers	XbXaXWaPY
        answers to	WXdXZYYVV
        antic*	adTTTURTS
        anticipate	cZUUVWUVT
        any	TQPdVTadZ
        any further	TVYVVYVSf
        any of	bUYUUWdSd
        any other	XYYVYZdYZ
        any time	UTUWbXWaZ
        anyon*	SZTVRbWaZ
        anyone	SZTVRbWaZ
        anyth*	WYUZdZVUX
        anything	WYUZdZVUX
        anything $	XYWZbabXV
        anything is	UZVVbRZdY
        anything more	WTSbTVVWd
        apolo*	RcOPUXXad
        apologies	UcRSVWZXc
        apologies for	VcUVTZUYZ
        apologise	UYQSTaXYc
        apologise $	VYVXWXTcc
        apologise for	VbVVXVTTa
        apologise that	XVXWXWdXZ
        appea*	UORRTcZab
        appeal	WQQVPdKcb
        appeal $	WWUZWcRSe
        appeal against	bXXYYaYbW
        appeal is	WXXXXYUeV
        appeal to	UTWTUWUfW
        appeals	VVUUWYdQg
        appear	XVYWVTbaZ
        appears	YYcXbYaWW
        appel*	VXWXYVUhU
        appellant	VXWXYWVhU
        appen*	TSYTUVbdR
        appendix	VUTVWWYeT
        appli*	UVYXWUbgU
        applicant	VSaVSUSdZ
        applicant $	VXYXXXUYc
        applicants	UUVVVUccU
        application	ZUZaZVYbW
        application for	bVXWWXUdU
        application of	XaXWWbWaa
        application to	ZYXcXYYVb
        applications	WVVVWUccU
        applied	SaaUUdYTV
        applied $	WZaYYZaVU
        applied to	XbWWXXXXa
        applies	TWRUYUcbZ
        applies $	VTTUVVcbY
        applies and	YTVXVUaRf
        applies to	WSTVbYeZS
        apply	ScTebSZXV
        apply to	UXWdaTRSW
        appoi*	SRXTVVddY
        appointed	UTUVWXZca
        appointment	WWYUWVYbc
        appre*	bcbWWUcUY
        appreciate	VdbWWUSVZ
        appro*	XUXcWWXbY
        approach	XXVdWcSZX
        approach the	WVWeUVTaX
        appropriate	WVYaaXcWX
        appropriate limit	WVYWaXcWY
        approve	VbYXWXRgU
        approved	RRXUWUdZd
        april	acXaMVXXW
        april $	eZSQSXZSX
        april 0	TTcbVTWeU
        april and	SaVbWTfWa
        april to	VbWZXWYVd
        archi*	YXYVWVcOc
        archive	VYcWVWaSb
        archives	aVVaaWUVd
        archivist	YURXaXeWa
        are	YYYUXUdUV
        are $	WcbUYXWUb
        are 0	QePTZQaRX
        are after	WUZVVUTUd
        are answered	YWWUYVZVc
        are asked	WXXbcYXaW
        are at	VVUUWVYcc
        are attached	TUTSTPkSP
        are being	fZWWVUUYT
        are due	bVYXaWcWW
        are enclosed	VVVXVgUWU
        are exempt	YVXYYVeXX
        are held	TSVWUZaSb
        are in	ZYPaZQeOX
        are interested	YYdVYYYYX
        are kept	UUVXcUYcX
        are looking	dXaXXUWWX
        are no	TXUXVXbcS
        are not	UWXVYaWbZ
        are now	dUWVWYaaa
        are on	YRRWcPZXc
        are pleased	aXXYYZYdV
        are refusing	VVYWWTeZU
        are required	UXWXUYVdb
        are seeking	YYcbZYXXW
        are set	XWWaVVXba
        are shown	TTUVbUXab
        are sorry	YVWYVbYTe
        are still	TaSTUacYW
        are supplied	XXWXVVgVT
        are taking	XaYXVXXVb
        are the	SVbXUTcTb
        are to	SZcUcSbSU
        are two	WXaXYVbUb
        are unable	VZcbXVVWY
        are withheld	YYYXXZcXX
        are writing	XbcXXVWXY
        are you	UWgZWUZTR
        area	ZWaeYTRbV
        area $	UVacXXWZa
        aren'*	SdXZUZZYW
        aren't	SdXZUZZYW
        aren't held	YXUVXafWU
        argue*	YVWWXcUZY
        argued	YVWWXcUZY
        argum*	YbTTTZXWc
        arguments	ZaTTUXXWc
        arguments for	WdXYYXVWZ
        armou*	aVbVXaZWZ
        aroun*	aaWVWXcVU
        around	aaWVWXcVU
        around 0	ZaWYXXcXW
        arran*	eUVdYUTZS
        arranged	UXYfXVXaV
        arrea*	VXWWXXfUW
        arrears	VXWWXXfUW
        arres*	XWdWVWaUY
        arriv*	bTbXcPSVY
        arrival	aXVcbXYXT
        arrive	WZXWYVWbd
        arrived	iSUSaUTUV
        arrived at	bVYWaXWXd
        arrives	VWeXbYYVV
        art	UVXVXbUca
        art or	XXXXYbVVb
        artic*	XYXaYaWdW
        article	XYXaYaWdW
        article 0	XYXaYaWdW
        as	XXcXaYYWT
        as 0	fTRQWRUaZ
        as a	bUSTSabZX
        as an	dVaTXXXcR
        as foi	aUURVTYWc
        as follows	XXWWabaVa
        as i	bWWWWWVeW
        as is	XbWXXYbWb
        as it	WadTTZaRV
        as one	dWZXVWWUX
        as personal	YYYYXXdTY
        as possible	baYYWZYaX
        as regulation	eXaWWVVTa
        as soon	XbaTbVVZa
        as such	YYWYXXZWd
        as the	WdcaZUZXT
        as they	UWVdVZcSU
        as to	ZYWSSceNU
        as valid	dVcWVYUWW
        as we	bXaaQQRSd
        as well	bXbSVZZSY
        as withdrawn	WWZXZXZWc
        as you	VVUcTdSSc
        as your	XaWXcYYbW
        asbes*	cbWXYWbVZ
        asbestos	cbWXYWbVZ
        ash	WTWSUUZaa
        aside	ZUUYUdYZS
        ask	RWbbXSWXa
        ask $	XVSdTVVQc
        ask for	SUdPaQYWY
        ask the	VbZbWUTca
        ask them	WWVZVXgXS
        ask us	XVTVSUSeY
        ask whether	XXXWVcVTd
        ask you	WfaZYVWSW
        asked	aZSVVbWVX
        asked $	VWWWXcdUY
        asked about	VWVVWcYUd
        asked and	ZXUVVZWbZ
        asked for	aaVRaXYPa
        asked how	TWbWXYZVc
        asked me	XWbVYUYab
        asked on	dXWVVcUTX
        asked that	ZWVWWZWTd
        asked the	YXTVWZZXb
        asked them	XYWaVUdXV
        asked to	cSSbaXTgO
        asked us	UWSSSbVaf
        asked whether	UbUVVVbaa
        asked you	VWZYXbUWc
        askin*	ZXZabXWSX
        asking	ZXZabXWSX
        asking about	VXabWVaRX
        asking for	ZZYRSVaZZ
        asking the	gWUeUaSUS
        asks	UUfRXSUWc
        asks for	ZWdTZTXVa
        assau*	aWdWXXTcV
        assem*	ZcTXXVXdS
        assembly	WcVYXWXdT
        asses*	YVTQXYabW
        assessed	YXXYaYWcX
        assessment	UXTTSZbbX
        assessment $	UaVVWaXYZ
        assessment for	XVWWWVbcW
        assessment is	YYYZXXZVc
        assessments	bWXWXZZVY
        assig*	gVWYWWaTS
        assigned	gVWYWWaTS
        assigned to	fVXYWXbTS
        assis*	VXaYVaWba
        assist	VUdaUaTbY
        assistance	XWaVVbVUc
        assistant	WcUWXZXbY
        assoc*	UWVXXVXcc
        assum*	XVbYZXWVa
        assur*	dSUTUUQeY
        assured	cTVUVXUUd
        assured that	cTVUVXUUd
        at	ZXQVcVYaW
        at $	XYXVaVYVe
        at 0	bSMZdXXbT
        at a	QXSTZUhUY
        at all	WUVbTbSZd
        at annex	WVXXWXgXS
        at any	ZUSVdVbXW
        at first	YYYXXcXXb
        at it	XdWWUWaYX
        at least	XcVXWYVcX
        at no	WXUWZUTbc
        at our	ZWWaVWTZd
        at present	dYUVbVaSW
        at risk	UbVWVUXdW
        at that	VdVVXbWWa
        at the	YaWWaWWUX
        at their	VVWdWYUdW
        at this	bRTZSSYbc
        at whether	WaXXWZbUY
        at wycliffe	ZZZYZZZXd
        at your	WTeWTYTaX
        attac*	PQXWYXfOX
        attach	VVUYbUdUY
        attach a	VVWXcWfVT
        attached	RQYXXWfSR
        attached $	TRPSPaeQW
        attached as	YXYWVUdVV
        attached in	YYWTXXfWT
        attached the	XYUXXXeUW
        attached with	WUUTTRhUU
        attachment	TTcWVbVVb
        attachments	YZVaWYWUe
        atten*	cTRPYObYW
        attend	cWXWXXbbT
        attention	cSTSZURSc
        attention $	fWYWWXWWV
        audit	YUXXUXaZb
        audit*	UWUUUSRhZ
        august $	cbPOZYbVU
        august to	VaYZYWVWd
        autho*	SSVcbUYcX
        authorities	VYUUTSbca
        authorities $	VUVVVVXVf
        authority	VSTdYSWaa
        authority $	SVScaVSWd
        authority for	WXYcWVVVb
        authority has	TYWYUTfRc
        authority in	bYYXXYVXd
        authority is	YYWVVXYcb
        authority's	WZUaUbXaY
        autom*	XUSQVVbSe
        automatic	ZWUSWXcVa
        autum*	WTWVWVbVa
        autumn	WTWVWVbVa
        avail*	PbUTYbZXa
        available	QaRTZbZXa
        avera*	QSSTUZhQV
        average	STSUVZfSX
        aviat*	bWZZZVVVa
        aviation	bWZZZVVVa
        await	YYeVbTYUT
        await*	aZZWdYVST
        awaiting	aZZWdYVST
        award	UbTQQTZhT
        award*	UUTcUbXaZ
        awarded	VVUWWVadU
        aware	VdWVWcVWY
        aware that	UdXWXYWXZ
        away	UZWSRZaZc
        away $	YVaVVZbWa
        away and	WYWYYZXWd
        b	XUPZQWcZX
        b $	aRUVVSYba
        b ii	XYXWYabWU
        back	XacMScZWX
        back $	TbcURcUZW
        back by	ZaYWVUWTZ
        back from	bWaUXTYXa
        back the	SXTVTdabP
        back to	aVZUPcVNd
        back under	XXUYZUfVU
        backl*	adaWXXXWV
        backlog	adaWXXXWV
        bacs	VYWXfXVWU
        badge	WWVVTVeWZ
        badge*	cXWZXWaWZ
        badger	cYYZXWXXa
        balan*	VbQTaZbSX
        balance	VaSUbaaVU
        balance of	YYYZWbZWU
        balanced	YdVXWZXTa
        band	VWaWVXabV
        band 0	WWbXWYbZX
        bands	YYbWXbYUb
        bank	WYTRacYdS
        bank details	WZUWcbbVU
        banne*	VWVWWUadW
        bar	WUVUUVgTX
        basis	UVVWWcWdW
        basis for	WXYWXbYcV
        bathi*	TZYcWUcRW
        bathing	TZYcWUcRW
        bathing water	TWWcWVaTX
        bay	aWXXYVdXZ
        bbc	XWadaUZYV
        be	XbbZbVTZW
        be $	dVVTUVSTg
        be 0	UUSVcTbdR
        be a	VdSTUVXbY
        be able	aXaQTVVWZ
        be accompanied	YYXXYYZcX
        be addressed	YXXeXUUVY
        be another	XcXYYYXZX
        be answered	aXSZTcbQW
        be as	USUVUVVVg
        be asked	bfUbSTTYU
        be aware	XaXXYYXXc
        be back	dZWXZWVXU
        be better	XYWaXZVYc
        be brought	WaXWXVXcZ
        be carried	YWVVZUTbe
        be checked	XgZYXVUWW
        be closed	aXYXcWYZX
        be consulted	XcXXXYYUa
        be contacted	WYWbWVTbZ
        be counted	UUeUXUUUZ
        be delayed	XdXXYYXUa
        be disclosed	VUVUVadZT
        be done	ZbaScRRaS
        be enough	cadVWSUUU
        be exempt	YbWXYVWUc
        be finished	dYWXUVVSS
        be given	VcVSVXWVe
        be glad	YWbbXXdRU
        be grateful	VabUZWTaY
        be had	UTUTbTcSd
        be handled	fXYaXYYVU
        be held	WaWUWXaZc
        be in	cbUbSVbTU
        be issued	daVWZWTaW
        be kept	WeXVUWUYd
        be late	SgWVXVYXV
        be likely	WWWYXXacZ
        be looked	UZVXYVZZc
        be made	XaSabVZVX
        be met	cWZZcYVXW
        be more	UScUPWaYZ
        be named	bTUTUbeUR
        be needed	ZXTXbabaQ
        be obliged	WXdXZWWWW
        be of	WWZWTbTRe
        be on	UUVUTTdeT
        be out	bcWWWWaWT
        be paid	TUWUdXRcX
        be possible	ZdXXYXXWY
        be provided	WXWWWaeVV
        be published	VaTWVVXca
        be put	UYPaVdXQb
        be reached	UaVbXXWaa
        be read	WdSTVUaQa
        be ready	ccVUUWUTV
        be released	aUUUabWPc
        be replying	WbWdXYYWX
        be searched	YWbZXbaZZ
        be sent	VdWSadXPa
        be so	dVaWWWVUV
        be taken	VTdSbUWXa
        be taking	ZaVcVYYWU
        be the	ZaWeYTTRW
        be told	eSUVUYUYc
        be treated	XVZWTWXTb
        be used	TSRYWQTcd
        be with	bZRQZUcTS
        bear	YdSVcZUTc
        bear on	WbWWXbVXa
        bear with	UeVVVWVWZ
        becau*	TZYYXaaYV
        because	TZYYXaaYV
        because it	aUVZVYcSV
        because of	VdSSWRWdY
        because the	VZSXTcVVb
        because they	XYXbYVaaY
        because you	WVZVVWbcX
        becom*	bbVYXXVWa
        bed	VVUUVViST
        beds	YXWWXdXVb
        been	YZQVVaaYU
        been $	VaUVWaVdV
        been able	UaZVVXeSS
        been accepted	fVUUXbUXT
        been allocated	dXXXXYXcU
        been applied	XaXWXYbYV
        been appointed	UUVVWXabb
        been asked	dbTTTXUaW
        been assigned	cXZbZXWXW
        been blacked	XXXXYZXeW
        been carried	VWXXXbaWa
        been changed	XUXWWSdcV
        been completed	WVWYXdVbU
        been considered	WVXWXdUYb
        been done	XUVZbWcUa
        been fined	XUWXWXZeV
        been forwarded	bWYcYYYVW
        been given	bVYXUXOcY
        been in	UbVaWWSZc
        been issued	XWXXXZUdb
        been made	VbTUWURaf
        been noted	aXXVYYXYc
        been paid	VXWXdVYXU
        been passed	dUVbVWUVT
        been put	ZaTYVTZbX
        been read	caaXYXXYV
        been received	bWVYcWXTU
        been recorded	dXWVXWVcV
        been removed	XXXYYacWW
        been sent	cVQcTbXUP
        been served	UUVVUUbYb
        been shared	bVWWYXUdU
        been taken	WaaXVYcUT
        been told	eaSTXcUUW
        been used	XXYYYacWY
        befor*	bZaOcVVXV
        before	bZaOcWUXV
        before $	aWYYWbbZT
        before 0	fVWZYYZUX
        before i	bVdXXXWVZ
        before it	VbXXWYTdT
        before the	ebVRUVdRU
        before we	WdbXbWXRT
        before you	ScXWWWaXb
        beforehand	WVWUWVbba
        beforehand $	WVWWXYWcb
        begin	TSeXdYTbS
        begin $	XXbXaYYaT
        begin*	VQTbXaTcd
        beginning	XTVSZcXcb
        begun	hUUTVSUYR
        begun $	eWWXWVUaV
        behal*	aTUYTZZYa
        behalf	aTUYTZZYa
        behalf of	aSVXVUTYd
        behin*	VfUUUZUZZ
        behind	VfUUUZUZZ
        being	gZRVVPXTT
        being considered	gaWVXWWVT
        being dealt	gWTXWWbWT
        being disclosed	XYYYZbcTV
        being made	abYXaYXYV
        being released	ZWZZYXeYW
        being withheld	WVXWXVeYW
        belfa*	WUUaWVTYd
        belfast	WUUaWVTYd
        belfast $	WWVZWWTYd
        belie*	YXWYSbUab
        believe	YXWYTaWba
        believe it	YXaXWeUSa
        believe that	WXXWXUWea
        believe the	YUTcVbdYV
        belon*	VVUbVbaUa
        belong	WXXYYaaVb
        belongs	XWVbVaaWY
        belongs to	UUWXWZcVZ
        below	VPTYbYeXX
        below $	VTXZVaaZY
        below the	bWUWWdWUa
        benea*	VUVUaUdcT
        beneath	VUVUaUdcT
        benef*	TUeTSTZcX
        benefit	XYWWVVeeS
        best	WYXbQRVSe
        best wishes	UVWWWXWWe
        bette*	bTVdVYYUa
        better	bTVdVYYUa
        better $	fVXXYcVWU
        betwe*	UQXQWUbcb
        between	UQXQWUbcb
        between 0	VWVWaTZaa
        between the	ZWSVTUYZe
        beyon*	TcSbYYUaY
        beyond	TcSbYYUaY
        beyond the	SYUaVaZcV
        bid	WcVWVUZbY
        bidde*	SZUTUVZZY
        bidders	STVTVVZZa
        bids	XWZXYWeYU
        bill	TVTWcWVdS
        bin	VUZUWVVhR
        birds	VVWTVUecT
        birth	WVaVXWcbV
        bit	bXdTTZXbS
        bites	WZXXWbYUb
        black*	VVVWWXZcX
        blacked	WWXXXYadW
        blacked out	WWXXXYadW
        blank	UXXVXUfUZ
        blank*	WUUXXfYST
        blanked	XVWYXeZVV
        block	USTSUUdeT
        blue	YVVWTVfWZ
        blue badge	WWVWUWdXa
        board	RXRdXZXaZ
        board $	SRVYTWQUi
        board*	VXWWVbacU
        bodie*	TYcUVaUUb
        bodies	TYcUVaUUb
        body	URNeNeVUa
        body of	YZXaXYaVa
        body that	XYWeWUSXb
        body worn	aWVWVZXaa
        boile*	ZYaWZYbZZ
        boiler	ZYaWZYbZZ
        book	WUTTTVVYg
        booke*	ZaUUUWXaZ
        booked	ZaUUUWXaZ
        boreh*	bXXYbYbVX
        borehole	bXXYbYbVX
        borne	TTVUVYbVb
        borou*	UQRaSSYYc
        borough	UQRaSSYYc
        borough $	SSUSUTabZ
        borough council	XYWaVYaUa
        both	dccTXTYXU
        both $	cVfZWUVTV
        both sides	ZbWYYXWba
        bough*	TTTVVTfUZ
        bought	TTTVVTfUZ
        bound	WWZUbbXVa
        box	SbZSUdYXY
        box 0	UUVUVUUXe
        boxes	caUUcUVbU
        branc*	cUUZZVTUa
        branch	cUUZZVTUa
        breac*	SXSRUZYhT
        breach	VUTTTaZcT
        breach of	YVXWVaWcS
        breached	TZVWWaXdV
        break	VVaVVUeWW
        break*	WUYVYSfYW
        breakdown	WWZWYUcaX
        breakdown by	YXZXUXcVb
        bridg*	UVWaVXVYe
        bridge	UWUaVXVYe
        brief	XXVWXaceS
        brief*	VUTXUbbZX
        briefing	VVXVYWdbV
        brigh*	VTSSScfXU
        bring	SVSTbUZdc
        bring it	WVTWVWcVd
        bring the	YXUWdYXYc
        briti*	VXXZYacVb
        british	VXXZYacVb
        broad*	YWUbVZaXY
        broke*	aVZcYaWVb
        broken	aVZcYaWVb
        broug*	UYUUUdbYV
        brought	UYUUUdbYV
        brought to	XbXYXdWYW
        budge*	YSaTaRabT
        budget	YUaTaRaZU
        budget $	RWVUVVaZe
        build*	aVWYQRbYa
        building	bWXZSTYaa
        building $	cUVcVVVYX
        bulk	YYUVWVVZd
        bulky	XbXWWVVca
        bully*	VUZVVVSdZ
        bullying	VUZVVVSdZ
        bundl*	ZZVVaWUbV
        bundle	ZZVVaWUbV
        bursa*	SbVVcVYaY
        bursar	UbVVcVTbZ
        bus	aTVZTVeUX
        busin*	cYRZTWVbZ
        business	cYRZTXVaa
        business case	UYYYXadSX
        business manager	bWXTYWWWc
        but	XfcUaZWUP
        but a	YeWVcRZVT
        but i	WdZUVVWWZ
        but it	VXXUTdYTa
        but not	UZWTXafYS
        but the	bTZdaWZPX
        but we	SbbSRTTcZ
        by	YaZcYUWZR
        by 0	edXHbQNZQ
        by a	ZXVXTWcbW
        by an	aSUUWVTcc
        by asking	XXTVYXdUb
        by bacs	VYWXfXVWU
        by card	XYXXeXWYV
        by email	bUVUbTSSe
        by friday	cbVbUYWYV
        by hand	cVWWbVdWT
        by law	aXVVWXUTd
        by me	UXWVVfVVb
        by month	XWbWUXbRb
        by our	YRTXTcbXZ
        by phone	WWVaaYWfT
        by post	YXTXbWeVX
        by reason	WZYYbXYaV
        by section	TYVSUXbaY
        by telephone	cXWbbXWdV
        by the	ZXaZSVYWY
        by today	XfTTUWRVa
        by us	VSVgUUaRR
        by virtue	VZVWUTcaT
        by way	WVVVWcYaU
        by which	eWWbaXWXV
        c	TRXZTZbbX
        c $	UWWVWVcbV
        cabin*	VWUTUWcZc
        cabinet	WXUUVXZad
        cabinet office	ZaWVVXVZc
        calcu*	QTSUYZWdS
        calde*	UXVaXYUUf
        calen*	UUcTaUUbX
        calendar	UUcTaUUbX
        call	OXVTaZZbX
        calle*	cXQTZbXXX
        called	cXQTZbXXX
        called for	aaUVbdXVV
        calls	SXYRTSfZY
        calls for	WbVXWTcTa
        came	aQXaRWcTX
        came from	XbVVYbbYW
        came in	XTTdTZWVZ
        came out	UTbWWVbSb
        came to	bTTZUVjSV
        camer*	ZUZbVUcUU
        camera	aVaZWTbWV
        cameras	TUVdVXdUX
        can	WYcXYQZVY
        can $	VcVVUWWVe
        can ask	WVSVSUXeY
        can be	VUZWYXXXb
        can complain	VWXUWXTVf
        can confirm	dXQWSTbTZ
        can deal	YWacXYYXX
        can do	VUWafWUVY
        can expect	iRXRVXTUU
        can give	UXYVbXcTb
        can go	ZcYXVZVdV
        can help	UXaaVWXUa
        can look	aeZVVXXUU
        can now	bVUWUUbTb
        can only	TUhXUTTSX
        can provide	XWVdUXXVc
        can see	SWZbUbVTd
        can take	VXYVaWXYd
        can tell	XUdWXUaVa
        can write	aVWUVWdTX
        can you	XTfVVVTaT
        can't	OfaaWWZWU
        can't be	RcTYVZbWY
        can't give	YVUXXWgTX
        can't say	XZXXYXcTa
        can't tell	XVeYXWZVY
        canal	YYXYWXcWb
        cance*	ZTTUUTdfT
        cancelled	YYXXXXceT
        candi*	UXVVWUYfT
        candidates	VWVWXWadT
        canno*	SdZRUaaYT
        cannot	SdZRUaaYT
        cannot be	VcZTXZdRR
        capit*	TTZRUXWfS
        capital	XYbWXaVbX
        car	aSUSTReWa
        car park	dZXYXWbVW
        card	XSSSkVSVS
        card $	VWVWfUVRX
        cardi*	WQWcUUVcV
        cardiff	WQWcUUVcV
        care	YSTZQSTZe
        care $	VVVVWVUeb
        carri*	TUSYbXdaW
        carriage	YWYYfXZUV
        carried	VRUZYZacZ
        carried out	VTXaaZaZa
        carries	WYVWWRfSZ
        carry	YZacSVZWU
        carry on	YacWWWYWZ
        carry out	cUVVWZdTU
        carry*	bWWWWZVbV
        carrying	bWWWWZVbV
        carrying out	bXWYXZWSW
        case	aTYVRYXXb
        case $	XVYVVVbVc
        case and	bZWYZYcYV
        case is	cTSQTZVZa
        case officer	eWXUWcUXS
        case the	XXYYYbWWe
        case we	VcaYYZYYc
        cases	TRaTTTdYb
        casew*	eXWWUaXVV
        cash	VVWUgWVZT
        caste*	XWYYXXcZZ
        castl*	UWUVWUacZ
        castle	WXVWXUZdX
        catal*	bYaXXWeWV
        catalogue	bYaXXWeWV
        categ*	dVVTVUYaY
        category	dVUUVUabT
        cater*	cTVVXWeSZ
        catering	cTVVXWeSZ
        caugh*	XbVWVXaZb
        caught	XbVWVXaZb
        caught by	XaVWVYaVb
        cause	VVTVXVcdW
        cause*	XWZXTUdaY
        caused	YXVXXUUdY
        cctv	ZbTSWWbaY
        cent	VVWXZUbaT
        cent $	XYXYVXabW
        cent of	VWVVcVcVW
        centr*	ZSecVTZWX
        centre	aVfbZUXRV
        certa*	XYbVWVYTc
        certain	XVbVWVYTc
        certi*	aTYSbUaaT
        certificate	XVbVUUdYT
        certified	WWWVcTWbW
        chair	STSTURShY
        chair of	ZZXXYZZTe
        chair*	SYRUVTfbT
        chall*	UVUUUbUda
        challenge	VWVUVXVdZ
        chamb*	XXWbWWVeU
        chanc*	ZYbUUUUaa
        chance	WZdWWVWUd
        chang*	XWORUbccW
        change	TVTUSUbdb
        changed	ZZSTacaSY
        charg*	QPXRiUSSb
        charge	SRMTgVVUa
        charge $	VaTUZWdUW
        charge for	VWVVeWSYY
        charge is	UVVWYbbRb
        charge notice	YYYYVXVfV
        charge of	ZVWYeWWXV
        charged	UVTUUXYZe
        charges	XScSgRTUY
        charges 0	XWXYdXYYW
        chari*	aUSYVTfTU
        charity	aUUZWVcVV
        charity and	YYXaYXdWV
        chase	cWVVUUWUc
        chase*	bdUXVUTVa
        check	fZYQRdSWW
        check*	ebPRReWVO
        checked	YcTVUeZSR
        checking	fbUUVWUUU
        chequ*	WSSThTVWT
        cheque	XSUUeUVYW
        cheque for	ZWXXaXXbY
        chief	cVQTQYaYa
        chief constable	ZYWVWVTYe
        chief executive	XaTTVZaZX
        chief executive's	aTXWZUbXc
        child	TVVXWVWcc
        child*	UQaZSSdbR
        children	WTaVVWeYS
        children's	ZXabYXaUX
        choos*	VTcSXUaaY
        choose	VUcSYWZaY
        chris*	UdWVVVUbZ
        christmas	UeXTWVUcW
        churc*	VXYXXTWgU
        church	VWbXWTWbX
        circu*	TYVVWVZeZ
        circumstances	VYWWWVadZ
        cited	XTYXXgXXU
        city	SWaZUUWXd
        city council	XZVbWXWVa
        civil	VUbZVWSad
        claim	QYSTTbVfT
        claim*	TRSRPbhWS
        claimed	TSUVSedXT
        claimed $	YWXYZcZVb
        claimed for	XYYYYaeVV
        claims	YXWWUYfQZ
        clari*	aShSRUOUX
        clarification	YSgTPWQWW
        clarification is	XXcYUXVTc
        clarify	XYdWYXXVa
        class	XWZWWVabU
        claus*	WWXTUcbVS
        clause	WWXTUcaVS
        clear	cZcTTaaVU
        clear $	dTTUUYcTU
        clear that	VeWWVVVaV
        clear*	YWbTdSYZY
        cleared	ZXZVaWYbU
        cleared $	XZWWcXVcW
        clearer	WXdWWXWXW
        clearing	bTVUTVUcZ
        clears	WYWVeWYVa
        clerk	bTPaRXOWd
        clerk $	bUWYUcTTb
        clerk to	TVVaWVSSh
        clerk*	WXVYYWfTU
        clien*	YbUUWVXae
        client	RVUVWXYYc
        clini*	YYYTVUZcV
        clinic	TVZVWVcdT
        clinical	baXWXXUXa
        clock	ZTcbSVXQc
        close	ZTeSXSWbY
        close of	fUaXXXWVV
        close the	VWcWXUcVb
        close*	YTaeVWXaU
        closed	VTaeVWXaW
        closed $	VUPcWaPZc
        closi*	YUUbXWbcU
        closing	YUUbXWbcU
        closu*	cZYTVUSdV
        closure	ZaZUWVTeV
        co	aXVVXXaaa
        coast	UWaVVUSZd
        coast*	UWTYWWdaW
        coastguard	UWTYWWdaW
        code	WRQXbTWcd
        code of	VYVZXVbWc
        codes	TUYWVVcTb
        colla*	gUVTVTcSS
        colle*	aWWaQUacT
        colleague	bWVUWaWdU
        colleague $	XXXXYaSfV
        colleagues	gXVZWVVUU
        colleagues in	dWYXWVZXW
        collect	YUVZWUcdT
        collect your	WXWWVWVfU
        collection	UXbbYWaYb
        collections	bVZTWUdZV
        college	SVVaUaaZc
        colli*	XUdVWYYVc
        colon*	TVfUWUSSd
        combi*	ZXWbZXbXX
        combined	ZXWbZXbXX
        combined authority	XaYbZZcXY
        come	WVVXZXaWX
        come back	YZXWSRRVe
        come from	WXcVXZVVd
        come in	dYWVbXVTa
        come out	XVYYZbbXV
        come through	bcbXWYXXV
        come to	SaRXbaWUc
        come under	WYVaXWgWT
        comes	aTbUbXbTX
        comes to	SVWWcSbVS
        comes with	VXVWSRfWX
        comin*	XWTcZcTbX
        coming	XWTcZcTbX
        coming to	YWXXYeYbW
        comma*	cbUWUaVaU
        comme*	SaWQVXZaa
        comment	VdYVWUVbX
        comment on	WaTWWTYdV
        comments	TUYVXVZYc
        commercial	UXTSXVYad
        commercial interests	YbYZYUWdX
        commercially	USTVVceSU
        commercially sensitive	XXYXWeYUW
        commi*	XURXPQUdc
        commission	bYYeYQWSX
        commissioner	QWQXQSObg
        commissioner $	UWWVWUVZe
        commissioner and	WXWaXXVUe
        commissioner at	ZZZYZZYVe
        commissioner has	XcWXYYWdV
        commissioner is	VVYTWVUUg
        commissioner's	aYUTUVWda
        commissioner's office	aaWUTccYX
        commissioners	XVUbUXbSb
        committee	QaYUSRccR
        commu*	cYVYPZXaX
        communications	XYaYZcZUU
        communities	YVVYWTXeX
        community	dTVZUWZWY
        compa*	TWWcQVYab
        companies	TZZcXWXcW
        companies house	UUaeWWWVX
        company	VXZaSVcRa
        company's	WWXcWZYUU
        compe*	VVaXWVVda
        competition	WXbYWWWdU
        compi*	dUWcVWVWZ
        compl*	UaPTYZYaY
        complain	VVVUUXSWg
        complain about	WYXXXYXZb
        complain to	XUVVVWTUg
        complainant	VWYYYXXeT
        complained	VXWVWcbUb
        complaint	SQVOQcWcY
        complaint $	XVXYYfWTa
        complaint about	YUSTXZYgS
        complaint and	WYYXXXYeV
        complaint is	VZUWWgRRX
        complaint that	XYXWYdXaU
        complaints	XRYXSTfXb
        complaints about	UTUTVUdVa
        complaints procedure	WXXXYWUXf
        complete	ZcRadRZbR
        complete $	bdWVVVbUY
        complete the	VaXVeUaZX
        completed	ZYVVXeXYZ
        completed and	YXUZYcbcV
        complex	UdVXYWWVb
        complex and	YdXYXXVWZ
        complexity	WfUXWUWWT
        complexity of	WdXZYYYWW
        compliance	aaTcTWWVY
        complicated	YbVWYWXXc
        comply	XVWVcaaZX
        comply with	XVXVbaaYa
        compr*	VUXWXWbdW
        conce*	YQXYPaZYc
        concern	WTWWUYcYa
        concern $	YXZWXXWba
        concerned	VYZYSaYUZ
        concerned $	XXZaVccTV
        concerning	cWRcWWYUY
        concerns	YUYaUWTcb
        concl*	VgPPQbUaW
        conclude	XbVVVWSdZ
        conclude that	USTUVYTdT
        concluded	VcWVWbZZQ
        concluded that	XbXWWaZaR
        concludes	bUVVUZVRe
        conclusion	XdVVTdTUR
        conclusions	XdWVXdUUT
        condi*	STSTTQXgY
        condition	WXVXWUYda
        conditions	WUWVWUZdW
        condu*	XYWZXXcbX
        conduct	YZWaXVcbY
        conduct of	XaZZZbZcX
        confi*	fPaTTbZXW
        confidence	TTQUUTaac
        confidence $	VWVVWYWbZ
        confidential	VVUUWdYVb
        confidential $	UUUWVaXXc
        confidential and	YZXXYaZXc
        confidentiality	XZWWVWfUP
        confidentiality clause	ZXYYYYdXY
        confirm	cRcQXXYXV
        confirm nor	XWWWXcZVU
        confirm or	YXXXYYeUW
        confirm that	dWWVaPVYa
        confirm the	YVcWWVXbU
        confirmation	bVZWWYYaa
        confirmation that	dXbYYWWaW
        confirmed	YUTeUcSTR
        confirmed that	WXXeYWXXY
        confirms	eUWUUTYbV
        confirms that	dWXXYXWVY
        conse*	UfUbYcUcV
        consent	YcWaVVabW
        consi*	dbXMNaUXY
        consider	ZYbQQaWWa
        consider that	ZbWYXbZUT
        consider the	XXXXXWXXd
        consider whether	XaWZZZYWc
        consider your	YVdYYYZYX
        consideration	gcSTUSSTZ
        consideration $	gWUWWVURX
        consideration of	acXYYXWXW
        considered	UURSVcbab
        considered by	ZaXXYcYXU
        considered the	ZYWXYYWdT
        considered whether	VWYWXeaVU
        considered your	TRVUWcUYe
        considering	gYTWUTURX
        considers	XaVVWZWeV
        const*	YXTYZYaYZ
        constable	ZYVUWVTZd
        constabulary	ZZUZaYYRa
        constabulary $	XWWbWVYTd
        consu*	VdTQRYZZW
        consult	cdVTXZVaV
        consult the	ceVUYZVaS
        consultants	UZcVUaeRU
        consultation	UbZWXaUdX
        consulted	TbTSTUaZa
        consulted the	WVVVWWdca
        consulting	TcUWVTTRe
        conta*	ZVTdVTWUZ
        contact	YQPdWQXYZ
        contact details	XYVZWcWba
        contact the	XYWbXYXZa
        contact you	bWUVTScaZ
        contacted	cWUcUVUYY
        contacted the	XXVbUXUXa
        contacting	abXXWXVVd
        contains	VVdTUcXUX
        conte*	adbTSbOWZ
        content	VVaTWdTTa
        content that	XYXYXfVWV
        content with	WWcUXWWXc
        contents	cXXYYUWYb
        conti*	WVcWUWVcY
        continues	XWWXVVUdb
        contr*	XQWVLXacW
        contract	TSYXRXabY
        contract with	WYYXXdWUb
        contractor	WUVYUXadX
        contracts	aZZYTPaOa
        contracts $	eWTUVUcUX
        contrary	UaWUWdSUc
        contrary to	WbXYXeTVZ
        control	SVWUVUbca
        control $	VWXWXXWZe
        conve*	VUaXaWXYd
        copie*	NUZYdUWRd
        copied	RTZZcRYSe
        copies	RUYYcYWTc
        copies $	VVUaeVUWa
        copies of	WSXUXRbZZ
        copy	aYSYVWYXZ
        copy $	aWWUaWcWa
        copy is	UUUTUbdTS
        copy of	bRWcRWZZV
        copyi*	ZTUTfWVTb
        copying	ZTUTfWVTb
        copying the	aXZYcYUVU
        copyr*	VWWVVWYSh
        copyright	VWWVVWYSh
        copyright in	XWWWUXVWe
        coron*	WUVdWVUVZ
        corpo*	XTSRWbYUf
        corporate	YVVUUdaUb
        corre*	UUWVOiVZT
        correct	TTSaSeZbS
        correctly	WWbWYfWVU
        correspondence	YZaUTabXV
        correspondence with	XZYYWVcVb
        cost	RNZPdYeSa
        cost $	UUWUYYaYb
        cost 0	TURVcRgPN
        cost limit	YVZXTdXSb
        cost of	UVYWdVWaa
        cost too	YWXYVYaXd
        coste*	VVVVYVWXg
        costed	VVVVYVWXg
        costi*	ZVWVYUfVU
        costings	aVXWYVfVV
        costs	UOcRdYXVU
        costs 0	VWWWeVaUV
        could	LYeWWaTXX
        could be	TXSURXZXf
        could have	YZXYYfUUW
        could i	VdaWUYVUU
        could you	STgSWTPbT
        counc*	URVaWRYaa
        council	VUVbVRXYb
        council $	RRNZWRNVi
        council and	VXUcXWdaV
        council has	VaVYYSdTX
        council is	aaYXWWYbV
        council on	bUYbWXVdU
        council tax	VXXXWWXeZ
        council to	UVVVVWUbc
        council's	ZUZSaaXYc
        councillor	UVVXVVSdZ
        councillors	VUVWUTcbX
        councils	XWXcYVZVW
        couns*	XaTWXcbXU
        count	ZaYWdTYYW
        count*	TSZcSZaVZ
        counted	YReYTbXRZ
        counted $	WTbUUaUTc
        counting	VVaaVVUVf
        counts	ZUYZTbaSX
        counts as	cXbXXdWXV
        county	TUPaQUccV
        county $	WVVZWXXbc
        county council	UTVYWVbRb
        county's	XbWbYYZWY
        cours*	ZVYUWabRc
        course	ZVYTWabRc
        course $	dXYWYXcXU
        court	OXXXPZaXZ
        court*	TbabVXWYZ
        courts	UWabWbZYV
        cover	YWXSbYQac
        cover*	QYYbaTZZZ
        covered	XZYaWYdUW
        covered by	XaTbXYdUY
        covering	TXVdSaWTb
        covers	SXYRbRYcZ
        creat*	dTSVUbSTa
        credi*	VVWUSUYhR
        credit	UWXYTYVgT
        crew	WXWWYXadX
        crime	PQbYVSYTc
        crimi*	XWYXVVVZf
        cross*	VZVVcTaXb
        crossing	WUVVVUbaa
        crown	WXTbVTaaZ
        crown court	VXXaYXdaV
        crown estate	YWWcXYUXb
        crown prosecution	XbWaWVbXa
        curat*	dYWXVdTUU
        curre*	gVaUVUWXS
        current	WWdWXWYaW
        currently	gWUWXXWVT
        custo*	YRYQbXXYZ
        custody	dVbXVaYWV
        customer	RTSQcSVZc
        cut	VUWTcYgYT
        d	TUaYTdWZZ
        daily	WYZWXXYeW
        dange*	WXSUWXeVb
        data	aXUTSRXac
        data $	eUTTWWbYY
        data about	WWWUWWYac
        data and	XVZaUaVdc
        data for	cXZXWVdUV
        data from	abVXVXaVU
        data is	YbWWZTYXa
        data on	TVZUVVZVe
        data protection	YaWUXYYaZ
        data that	YaWXWZcaV
        data was	VXXWYYUVf
        datab*	aaTTYUXUb
        database	aaTTYUXUb
        date	biaWURTXU
        date $	SZZWXTZYa
        date 0	hYVTXWTaT
        date by	eXWUTVXVV
        date for	ccVVWYRUZ
        date in	XeWYXVXXW
        date is	ZeWWWXYUW
        date of	SaZUZVWZd
        date on	eVWcZZZTU
        date range	ZVeZXaXVV
        date we	VbWWUVdUY
        dated	ZQQVTUWca
        dated 0	ZSUXUSTQd
        dates	UVeTVYcXV
        dates $	VWdWXUcXU
        day	XXYXYUYYZ
        day $	aaSWWWbbT
        day 0	VUUUVecVT
        day after	cSSVVXXVc
        day and	WXbXXZacZ
        day of	aVWWbYUaZ
        day rates	YWXVYcZXX
        days	ZaVWXWVXX
        days $	YaNXTXTaa
        days and	bXTaXbWaW
        days as	cXUSVXWXb
        days for	cbTXaSYWV
        days from	YSVWaXWcc
        days in	VaUbYYZVZ
        days late	UaUTVbPUa
        days of	ZVUbbWYWY
        days to	YfTWaVYWU
        days where	XcWXYXXXZ
        days which	caVUZWUWW
        days will	ZYcXVZYUa
        deadl*	ZeaTYRQRX
        deadline	ZeaTYRQRX
        deadline $	XeWXUWSTY
        deadline for	dVWXdYXXW
        deadline of	abXXUVVWa
        deal	YdZaUXWYY
        deal with	ZZZaUXYaY
        deali*	bWVYVcXSc
        dealing	dXWVXWaTc
        dealing with	dXWVXWaTc
        dealings	UVWaVeTVa
        deals	YVUbXVYUd
        deals with	YVUbXVYUd
        dealt	YSQTSbYYc
        dealt with	YSQTSbYYc
        dear	SKHIKJQbf
        dear applicant	WXXXXYTYb
        dear councillor	XYYXYYUaa
        dear dr	RWXWWWRYb
        dear miss	UVVWWVSOj
        dear mr	QTTTTTXYd
        dear mrs	UXWWWXUVd
        dear ms	OTTSUSZXb
        dear professor	XYYYYYWUe
        dear requester	XYYYYYXTe
        dear sir	VVWWVVTdY
        dear sirs	YYYYYYXTd
        death	XaXYZVZac
        debat*	WaUVUTVdZ
        debate	WYUVUUWdZ
        debit	UVXUfUUbS
        decem*	ddWVWSVYW
        december	ddWVWSVYW
        december $	acTVXTTaU
        decid*	PdVSYZWdV
        decide	TfaSZZUaR
        decide whether	VaYYWbXdV
        decided	UUTTYZaca
        decided that	YRVWXYdcT
        decided to	SaUVZYYWZ
        deciding	VcWYUZTaX
        decis*	WbNQQeRbU
        decision	VbNPReRbU
        decision $	ZaVVWYWaa
        decision about	WYYXYWYbb
        decision and	bVZXZbYWV
        decision by	bbYYXYXVY
        decision in	bWVXWbVWa
        decision is	ZYXYXeUZP
        decision maker	bWYZXZVaV
        decision notice	UWTUUVRhT
        decision of	WXZZYVXfW
        decision on	YcVVUZSZU
        decision to	ZWVWWdZSZ
        decision will	UeYYXWXTe
        decisions	bVXaWVUZd
        decla*	TUTVUVbfR
        decli*	UTTUTTfYZ
        decline	TUUVUTbbc
        deer	aXWWYXZVd
        defen*	TbUYVSbaX
        defence	VbWYXTZWa
        defer*	YcXWYXWbW
        deferred	YcXWYXWbW
        defin*	SUcTTUTab
        degre*	WVbTXVcXY
        delay	SfQPRdQYZ
        delay in	VZYWVXYXd
        delay*	UeWVXVVSc
        delayed	WeXXXXXTZ
        delet*	WXXWXZcXW
        deleted	WXXWXZcXW
        delib*	VdUWWcZUU
        deliv*	aVRScRTeQ
        delivery	SVVUeURdR
        deman*	cYUXWVUbc
        deny	XVWVWbcSS
        depar*	ZWYaTYZUY
        department	ZYZaQVYVY
        department $	eYUTVXRZY
        department for	SUZdVWVSc
        department has	ZYUWUUeTR
        department of	XXUcXWWVa
        department to	TaUaYaYVY
        department's	XVXUZZcZZ
        departments	dYZaWVSSZ
        depen*	WXZXXXWYe
        depends	XWaXXXWYd
        depends on	XWaXXXWYd
        depot	aWWVWbWaZ
        deput*	ZcXSUZXaY
        deputy	ZcUSVZXbY
        descr*	YRcSURYWb
        describe	ZVcTXUcTU
        describe it	ZXcYYZYWV
        description	XUcWVVXZa
        description of	YXcYXWVaX
        desig*	XWUVUSdbU
        desk	dRbVbSSOZ
        desk $	eWTZVWVVZ
        destr*	VWVVTdaab
        destroyed	XXWXUbbYc
        detai*	RVZXbaUWb
        detail	XTYXVXWUf
        details	SVaYbaVXZ
        details $	YYYcTVbUX
        details are	YXVaeVWUW
        details from	WaaVWWTUa
        details of	TSbUYUXaa
        detec*	VWWWXTcbY
        deter*	bZXWXbZZV
        determined	VWXXZeWWX
        determined that	VWXXZeWWX
        devel*	RVSTWbZZa
        development	STTTWVdaZ
        diari*	VaZVUcYZU
        diaries	VaZVUcYZU
        diary	XcWXUcbTZ
        did	ZNaXOfZTV
        did not	RSRYTfcXW
        did you	WWfTVXTWY
        didn'*	UUYWWcdXS
        didn't	UUYWWcdXS
        diffe*	OPaOYdOYa
        difference	VXWXdcVWW
        different	QRbPTaQYb
        diffi*	WWcUXWUUa
        difficulty	WWcUXWUUa
        digit*	UZXWZUZZb
        digital	VVYWVVaad
        diolc*	cVVUVVVUc
        diolch	cVVUVVVUc
        diolch am	UXXXXXWXe
        direc*	bUVaRXUdU
        direct	ZSSeQXUfV
        directed	UVWaXdUaU
        directly	aYWdXYaWV
        directly $	UXXdXXbWX
        director	XYTQTdbUb
        director of	YUVTVdYWb
        directorate	dXaWXUSQc
        directorate $	dVRSaTUUe
        directors	YXYYXWZeV
        disag*	XYXYXaUZc
        disagree	XYXYYaYTd
        disbu*	XYYXfVXVU
        disbursements	XYYXfVXVU
        disc	WVVXcUfSW
        disch*	VYaWUTThS
        discharge	WUUVVUTiS
        disci*	VVaWVWbcT
        disciplinary	WWbWWXabW
        discl*	TXPVUbdWa
        disclose	UYVVZYfTX
        disclose the	YaXYaVaWb
        disclosed	VQSSUahXT
        disclosed $	VVWXUZdQa
        disclosing	XcYXYZaXW
        disclosure	WZQXQYTXf
        disclosure $	YUXVWdQSb
        disclosure log	VWWWWWUWf
        disclosure officer	ZTXTXXWUc
        disclosure unit	XaYXYcVUb
        disclosure would	VXUXVaYaZ
        discu*	WVYWVTZZe
        discuss	YVZYWVTbc
        dismi*	SWTVUdYcQ
        dismissed	UVUVWacbS
        dismissed $	VWVXXaWeU
        dismissed for	YYXYZaeVW
        dispu*	WUUTYeTZb
        dissa*	UWUWVaWVf
        dissatisfied	URUWUSTWg
        distr*	YTUeZXZVZ
        district	YTVeZXZRZ
        district council	VYYdbXUUZ
        do	VTZcYXXWV
        do $	bUWVRYTac
        do anything	bUVZVYYba
        do hold	WWXWXXeWV
        do it	bUTadUaUS
        do not	RQRWWZcYZ
        do nothing	WdXaXYUXY
        do ring	WWWUVXVWf
        do so	WaVZbUXZY
        do with	VVdWVXZSZ
        do you	QUhVRSVbR
        docto*	WXWVVcYTd
        docum*	cWXQXWZaX
        document	USXVTaeeT
        documents	dXXSZUVWa
        does	PYZWXYbMa
        does $	TWUcbcTWa
        does not	UPXYXZeOX
        doesn't	TXcWUZbYV
        doesn*	TXcWUZbYV
        dog	bXUWVWfUW
        dogs	VUSTWUeeQ
        doing	YZSTXTSZd
        doing so	acTWcWUUU
        don't have	bVVaZWcTW
        don't hear	UWeVVYYUY
        don't uphold	XWWXXbWbU
        done	XcVabVYXS
        done $	bZWUVcTZZ
        done and	aVYWcZaWX
        done by	baUUVYccT
        done in	WZXUVVdVW
        done so	ZaZaUWVVW
        done until	XWfYZYWWV
        door	YYZaYWcbY
        doors	XWXXWVfZV
        dorme*	YYYYYXXdV
        dormer	YYYYYXXdV
        doubl*	VjUUUTSVS
        down	WVXXZaaXV
        down $	UaSUXaZRb
        down by	bVWcUVdVW
        down the	WXZWaVWcW
        down to	WaXaaYaYU
        downl*	XVUVZVgTT
        dr	dTUSTUTXc
        draft	dUQSTWdZU
        draft $	ZWXWacXWW
        draft*	dabXWVVYa
        drafts	VUcXWWWYc
        drain*	bWVaaYYVX
        drainage	cXVbaVUVY
        draw	cVdVWbWWV
        drawi*	dZTXaXWSb
        drawings	aaTXbXXTc
        drawn	aWZWdRaYV
        dredg*	XaVTUXXdZ
        dredging	YbXUWXYUe
        drew	UXYWWaecU
        drive	VWWXcXYaa
        drive*	YUTZUVaYd
        driver	YYUZXWXbb
        driver and	ZYXbYXWcW
        drone	WVdWWVbVV
        drop	aVbdZUTVV
        dropp*	VUaWcbSbV
        dropped	WWWXdbUaY
        due	fcOObVQbT
        due $	XcXXVVXca
        due 0	eXUTUUUfT
        due course	fVZYXXXWV
        due date	cbVUXUVTc
        due on	eXTVWYUbX
        due to	VdWXWUaaV
        durin*	UTRSWTadY
        during	UTRSWTadY
        during the	VVTUWVZac
        dutie*	VaVWaUVZe
        duties	VaVWaUVZe
        duties under	WWWWWVVZd
        duty	UTVZUUYad
        duty to	UTYbVYcSZ
        duty under	VYVWVYVVe
        e	bTXXUYYUb
        e mail	bRXZOTWRc
        each	RbPUXecYU
        each $	VVWVccXUZ
        each has	abWVcVWXX
        each is	YUVWXcdVX
        each month	VUWSWUbYZ
        each of	XdTXTbYXa
        earli*	TYXQScWXb
        earlier	UVVRTcWXc
        earlier refusal	XXXYYeVVX
        earlier reply	aWbVYcVWW
        early	TcUZURZXZ
        easie*	VUVTbSTae
        easier	XXVXXVVWf
        easier $	YXXWVWVWe
        easte*	aXUcVWdST
        easter	bZWWWXdTW
        easter $	daWWVXXTY
        eastm*	WYcaXWTVb
        ecolo*	bUXVVUacW
        ecologist	bVXVWXXeW
        econo*	ZWaYWVeTU
        edinb*	WVVVWVUUf
        edinburgh	WVVVWVUUf
        edinburgh $	WVVVWVUUf
        edito*	UTTTRcSdX
        editors	YXWWWWVfU
        educa*	STXZUUbWd
        education	TUYYVVYYe
        effec*	RYVbTYYZY
        effect	SZWbUaWWa
        effect on	UUYdWVZXY
        eich	fVUVVVUTY
        eight	acSSZZbWU
        eight*	WTYVWacYY
        eighteen	WTYVXacXZ
        eighteen hours	YXZYUcUTe
        eir	VaRTaROUg
        eir $	cVWVWXWVb
        eir 0	QXTSaTRQh
        eir request	WUVVVXUbb
        eirs	ZbUYXWYba
        eithe*	TbZbQZRWa
        either	TbZbQZRWa
        elect*	SaUaVUbaY
        electoral	WbadVXWVY
        electric	VVUUWVgWT
        electronic	WXWWaaUbd
        eleve*	RfZWSWcTT
        eleven	RfZWSWcTT
        else	RccUXTZQY
        else you	WcZWVXbWZ
        email	YPYcUTXTd
        email $	XWVaWXcVa
        email of	VWUUVbcaX
        email to	aWZbXXVXZ
        email*	WaYZZcWXW
        emailed	VWWbbWcXY
        emails	aaZRUcWXV
        emerg*	aVXWXWdYZ
        emergency	aVXWXXdZW
        emiss*	ZaXYXcWUX
        emissions	ZaXYXcWUX
        emplo*	WWYUUUfaX
        employ	ZZWVXYfWW
        empty	WUWSVUfUb
        enclo*	QPUXXXgYU
        enclose	VTSZUQgaX
        enclose a	YWUbUWScb
        enclose the	XXWZXVfSU
        enclosed	QSXRYccYU
        enclosed $	TUUUSgYXX
        enclosed are	YUXYUUdbT
        end	aWVbVZYTV
        end $	VUVbbcUWb
        end of	cYWaWSaVO
        ended	TWWWYfYYU
        endin*	TbWVVVUdV
        ending	TbWVVVUdV
        ends	WWWaTSdcZ
        energ*	TYYXXWYdZ
        energy	TYYXXWYdZ
        enfor*	VWVcWXbaU
        enforcement	VWVcWXbaU
        engag*	XaRTTWcZX
        engaged	XYTUTWbbZ
        engaged $	YUVVVYddQ
        engaged and	XeYZYXZTV
        engin*	aZUUTTZWa
        engla*	WaWfSTYXU
        england	WaXfTTYXV
        england $	UVWeWWUaW
        engli*	XXWaWWbUc
        english	XXWaWWbUc
        enoug*	abbSUbUTY
        enough	abbSUbUTY
        enough $	cYaUVcUUY
        enqui*	bRTaYXXXa
        enquiries	aXVXWaYaW
        enquiry	aSUbZSYXZ
        enquiry $	SVabUWTcZ
        enquiry about	ZYWYXYUXc
        enquiry to	bYWcYYYXV
        enter*	aUSbYUbWY
        entered	cVWVWVdYU
        enterprise	WXTdYWZWb
        entir*	VUVWXacWV
        entirety	VUVWXacWV
        entit*	RVXUYaUfX
        entitled	RUTVYbWcZ
        entitled to	RUTVUbWcZ
        entri*	bWYWVWfUU
        entries	bWYWVWfUU
        envel*	eVbUdUUTY
        envelope	eVbUdUUTY
        envir*	bWPYaWQYc
        environment	aZSYVSSZb
        environment agency	YYVZUVTac
        environment scotland	aaWWWXWcW
        environmental	bQRUcYUYa
        environmental information	aRRWZYQXc
        equal*	VVWbXXabX
        equality	VVWbXXabX
        equality impact	XWXXXXacX
        equiv*	VWTVXVaRf
        erect*	WWWYXXVeU
        erection	WWWYXXVeU
        erection of	WWWYXXVeU
        error	VVUaVfTRa
        estab*	eUYaWaScT
        establish	dVZXXXUcU
        estat*	aSbZRUXVc
        estate	VVabVUZVc
        estates	dVYQSYVXa
        estim*	PbQQWZXbY
        estimate	ScVTVcVcY
        estimate of	YWYZbeWWY
        estimate that	WcYYZXdVU
        estimated	VZVVTVaYd
        estimates	VVVWaWaaS
        ethni*	YWVVXUeWX
        ethnicity	YWVVXUeWX
        evalu*	bYWVVWbZT
        even	VdVTVeTSY
        event	YXbTYVUXc
        event*	VZZUUVcbS
        events	VZZUUVcbS
        ever	XWXXXXeUW
        every	TdbPVVadR
        every*	VaaTPWXZY
        everyone	TUbVVUUgU
        everything	VaaURXaPZ
        everything else	UbdXWXZVU
        evide*	WVZVVWVeZ
        evidence	WVZVVWVeZ
        evidence of	XWWXXXWdY
        exact	WUcWUaeQS
        exami*	bURbVeUYX
        examination	ZUUdVdTZa
        examined	UVXVWgUVV
        examp*	ZTcbRUaOX
        example	ZVZbSVaPY
        example $	bUUcUUYSY
        excee*	WYZVaWYZa
        exceed	WZaWVWYWc
        exceed the	XaaXWXbXY
        excep*	UXTSSZfVa
        except	TUUVVZcbR
        exception	VSVUUadRc
        exception 0	WYXWWVdUZ
        excha*	WYXXVbbcU
        exclu*	ZUcTTYdYR
        excluded	YYWXYbWbV
        exclusions	dVcVUVcTU
        execu*	XaVYUVaXc
        executive	WXXaVWaYa
        executive's	aTXWZTbWd
        exemp*	RWMOPbYZd
        exempt	XWSTUVeaW
        exempt $	aUWWVWabY
        exempt under	TTVWWcbXX
        exemption	SWQTTbVXc
        exemption $	WXXVWbaZX
        exemption for	YaYZZcaXV
        exemption in	ZUWXXcVbZ
        exemption is	XaWWVVRXf
        exemption was	ZZZZZeUVU
        exemptions	TYUUUZPbf
        exerc*	WZWXWYdaU
        exercise	WUXXWZdaV
        exist	UUTUUVeVY
        exist $	YXWWWYfWV
        exist*	TTSXVSdeX
        exists	UTSYUSeYb
        expec*	bcNaRUVYX
        expect	cZNaSXUSY
        expect our	bbXUWXTTU
        expect to	cYSaUUZPO
        expected	XeVWYUWdR
        expects	bXYZWXZdV
        expen*	aWYWUVfYW
        expenses	aWZWVVfYW
        exper*	TbRTVTUdX
        experience	TbRTVTUdX
        expir*	WcVWZYbVW
        expla*	SQZQUVScf
        explain	WVYTTVZXd
        explain what	ZZcZZYZVY
        explain why	WWWXXaVbY
        explained	WVXVWVScf
        explains	WXYYZVWeX
        explanation	WXcXYdWZV
        expre*	VTSTVZRae
        exten*	RiWQSZPTa
        extend	VcbUWbWSZ
        extend the	XZVYXYYXc
        extended	WdXXUUUTc
        extending	VfVWYUVVT
        extending the	YfUYXVWXV
        extension	XgUTWSSWa
        extension $	UbVUWUYTd
        extension 0	XXaWYXXWc
        extension is	bdYYZYYUV
        exter*	XZUUYUccU
        extra	WfVVVVWZZ
        extra time	YfWYYWWXb
        extra*	bUcUbVUPY
        extract	aVcWZXZXV
        f	SVTZWRbXb
        f 0	TUTTVVRTi
        facil*	ZVUUWVYbc
        facilities	ZVUUWVYbc
        facto*	WbXWXaXUc
        factors	XbXXXXYUc
        facts	dWWUWVUce
        faile*	TTTTUbeZS
        failed	TTTTUbeZS
        failed to	VVVWWdTdU
        faili*	cSYaZdSZR
        failing	cSYbZcSZS
        failu*	VVSTZbYcY
        failure	WWTUZcWcX
        failure to	WWUVZaYcY
        fair	SYSUUbbYb
        faith*	WWWWXXXXe
        faithfully	WWWWXXXXe
        fall	UUVWVYcdV
        fall outside	XSWWVUeWZ
        falls	aXUbWZaYY
        falls due	cYYYYXYcV
        falls to	bVWVYVaTb
        falls within	UaXVXbcWT
        famil*	TZVRUZbYY
        families	UaWTVaXXb
        family	WVXVWUfaV
        far	aSYUUfbSU
        far as	aXWYZcWYW
        farme*	UYWUUaUgS
        farmers	WZXUWaWeT
        fault	WVVUYfTdS
        fault*	VcVYUaaVV
        favou*	UaTVUZaWW
        favour	UbTVUZaWW
        favour of	WZWWWSZYb
        fear	VaUXVUUVe
        feath*	YYZYYYWTf
        febru*	bbXSTVYWY
        february	bbXSTVYWY
        february $	aeUSUZSaU
        february and	ZVXXXabWa
        fee	VONUkWQRY
        fee is	YXXYdYVWW
        fee of	XYWWeTUZV
        feel	VWSSTXUZe
        fees	PVVUfWWRa
        fees notice	TUWWfUTSb
        fees regulations	XUWWcVUWc
        fell	VWWVUcYaZ
        felle*	XXYbXZeUV
        felled	XXYbXZeUV
        ferri*	TTTTTTTca
        ferry	bZWVYWZZX
        few	WYYaTXcSY
        few days	YbVdVUTUW
        fewer	VUXVWVeQa
        fewer than	VUXWXVeRa
        field	caVYWVeTT
        fifte*	XcVVaVaVU
        fifteen	XcVVaVaVU
        fifty	XVcWUWYTb
        figur*	cWUURZaYY
        figure	TTaVYWcbO
        figure for	XYYWWYdXY
        figures	dXSVPaYXa
        figures $	dcVTXWbVW
        figures and	bWYdYXYWW
        figures are	WVTcUeVTZ
        figures for	aWUVVUZbd
        file	ZQZcVeaVW
        file $	RVWeWaaXY
        file is	aWZcaRZQV
        file on	YXcZXVbUa
        files	baXXVbXOW
        files $	UTUVWcbTV
        files and	cYcSTVXTZ
        fill	WWaWUXYac
        fille*	VVVWWVeVZ
        filled	VVVWWVeVZ
        final	ZiVUSVcUR
        finan*	YXYQZWTcZ
        finance	ZYWRaRSca
        finance $	ZVUXWVWdY
        financial	TWaYWaZcX
        find	XUWSMfaYW
        find it	WWcVXWYVc
        find no	TVVVYbTbU
        find out	WXeUYWWaW
        find that	VYTTVbZdY
        find the	TYcZWZbSX
        findi*	cRUVUfWXZ
        finding	VUUWVgYUa
        findings	eTWWVWTbV
        finds	aWVTVeVcU
        finds that	WZUUYYZdY
        fine	UUZTaTaVa
        fined	XUVXWXaeV
        fines	UWYaWWdVa
        finis*	bcQOQWVXY
        finish	cbUTVaSZV
        finished	cbTQSVWVb
        fire	YYSbRYYVa
        fire and	aWVZWWVUb
        fires	XXXXXWeVW
        firm	RYYTbbZRb
        firms	TeaUUUZYV
        first	XUUXUdVZb
        first $	aaSfZSYOW
        first 0	TXWWgUVWT
        first answer	VXVWVeSTc
        first decision	bWWWXbXVZ
        first letter	WaWUWcURa
        first question	YXWXYaZTb
        first reply	TTTVUeRaX
        first response	WWXXYdXXW
        first tier	YZZYYXYcY
        first time	cUXVXcWXV
        first week	dXWXWWcVW
        fishe*	bVWcWWVTc
        fisheries	bVWcWWVTc
        five	UWUZXXfZV
        five $	VVXXXVYac
        five of	WdXcYTbUU
        five years	UUZWXUfZU
        fixed	VVTVSUaZa
        flats	WWWaUXeWY
        fleet	XVVWWVeTc
        flood	XaWVWVbWb
        floor	USSVTTUZf
        foi	cRUaSQMVb
        foi $	aUUTVVaSb
        foi 0	XOOLXVPKm
        foi about	aVUVVTUaa
        foi is	cZXWXXWXZ
        foi lead	YUXbWZWWc
        foi request	cRZSQWUaY
        foi requests	XaXaYVUZa
        foi team	SVVbYXZcb
        foia	aUVSTXYZa
        foisa	XUTSXdWQe
        foisa and	bVWVVVWXc
        folde*	TWWVWebUY
        folder	TWWVWebUY
        follo*	TTXZUZbba
        follow	YYaWUWYWc
        follow $	dSTTUWbbV
        following	RRYVTaZba
        following the	ZZYWYXYeU
        follows	VVSXYYdaa
        follows $	TWWZWaeWW
        follows that	XbYVYZcVX
        food	bWXZXWcVZ
        food standards	bXXaXXcXV
        foot	VWWVWWdVd
        foota*	VTTUWbcSW
        footage	VTTUWbcSW
        footage is	WVVWWZeUS
        footi*	XXdVaaYWW
        footing	XXdVaaYWW
        for	YXXabSWaW
        for $	WTbRaZaUY
        for 0	QbQOdRdUX
        for a	VZSWaYSbd
        for action	dWWXWYWWX
        for all	VYUUVZTbb
        for an	WXZTWYbaX
        for and	YcVVXWXXc
        for another	YfWXYXXUW
        for answering	dYVVXVUWa
        for any	VUVTUWaae
        for asking	PVRUURaTf
        for commercial	YaYYbbYWY
        for compliance	ZaVcUXWWV
        for contacting	UYVXWWUVf
        for copies	XUaXTVSUd
        for data	YWSWWWcWe
        for each	VTUUZdYbT
        for environmental	aWWabYYbV
        for every	UdUWdUVVV
        for five	WXWbaYabV
        for getting	YcYXXYUWZ
        for immediate	VVWWVVTfV
        for in	VUdWbVWVZ
        for information	YYURVUYZe
        for instance	TYaVUVUUe
        for is	ZaWaWVdWW
        for it	XbZdXYYRU
        for its	bWVZVZYRX
        for more	XdaTWWXUY
        for northern	VWVaUWVcY
        for nothing	TWWWcTXSd
        for now	UaVUYTbTc
        for our	aXbScWacR
        for pupils	WWYaWWZdW
        for question	XYYXYYdVW
        for reconsideration	YWYXYVUWf
        for recorded	bZUUXaVbZ
        for reply	daTcWSVUQ
        for replying	dYVVYYXYU
        for review	YTUVVfTTX
        for six	VVVWWVUgU
        for students	VZVbXYXWc
        for that	VaSabTbPY
        for the	dVYXWYSYZ
        for their	ecXSUVSeR
        for them	aVVbVaWVW
        for these	XXYUXaaYc
        for this	cYSbbSQbV
        for those	VaUTVWgWW
        for three	VWWWdWUWd
        for transport	WXWaXYbWa
        for two	XabXWYbVX
        for us	UYaYZYcUa
        for waiting	WXXYYXUUf
        for wales	bXXaXWcaW
        for which	UaaVVYXUb
        for writing	UYVYXZXUf
        for you	ZZXXZXRbY
        for your	bbTYWWXRb
        forbi*	YVUWVWfUV
        force	WUTcSZVab
        force*	VXUbXYVVe
        forces	VYUbYWWVe
        forec*	VXWWXWbbZ
        forei*	UbWXXWaVc
        foreign	UbWXXWaVc
        fores*	dcTbUTXWW
        forestry	bXWcWWYZW
        form	cQZWWWOdZ
        form $	UVWaVbWZa
        form 0	UVVUVWTfX
        form and	cWbVWUVYT
        forma*	bSTaYRZcY
        formal	XXUaVUdXZ
        format	TWWaZSPab
        forme*	ZZcaVbUWZ
        former	bVdcWVTba
        forms	WWYXWZWeV
        fortn*	ccUZTUXZR
        fortnight	cbUZTUXZS
        fortnight $	aXXbUYbZX
        forty	VeQQTXZLc
        forty days	WcWWXXVUc
        forty working	XaSUWUYSe
        forwa*	aWafXTSaQ
        forward	YWbaXVTcU
        forward $	ZWaZVWXdU
        forward to	WaXUVWUcZ
        forwarded	cWVdVUTUT
        forwarded to	cXWcXWVWW
        forwarded your	WXVeWUUXX
        found	TVQMPbfaT
        found $	WXWWWYVXd
        found in	VVWXWZfTW
        found that	WWWVXaWeU
        found*	WXXbYdWVY
        founded	XYYYYeWVW
        four	TWZNWbdWU
        four $	UUbVWVdTZ
        four weeks	acYYUTVaR
        fourt*	aSaRVZcVZ
        fourteen	aTcSWRaYZ
        fourth	WWWVYbeUZ
        franc*	WVVaYWXVe
        frank	XWZYYWeVZ
        fraud	SUTYVVbac
        free	TTOUbRaca
        free $	WVYXUVcaY
        free and	XXYYbYcVZ
        free of	WYXXbYbYU
        free to	WXUTTXUSh
        freed*	dVTVUWWYZ
        freedom	dVTVUWWYZ
        freedom of	dVTVUWWYZ
        fresh	XUVYVfZZZ
        fresh request	WWWbWTcWc
        frida*	bcXaSUWXZ
        friday	bcXaTVTYX
        friday $	eZWUXWXbV
        friday 0	ccYWXYXXW
        frien*	ZWcWXVUbY
        from	YUaZWXXZS
        from 0	UWOWTRZdX
        from a	STcUSUZYb
        from here	YVXcXYWUd
        from it	XaVYXbaWW
        from its	VUVcWUeYT
        from me	XfUdWXXUT
        from now	YUWcdXVWU
        from our	cVVVWbcXT
        from the	XYRVXaYXb
        from them	ZaWZYUbXX
        from today	TWcWdYXVU
        from two	WcVZXXVcX
        from us	fXXYSSTUX
        from you	aSfYdZRVS
        from your	XVbVUTTeY
        front	XXVSfXUUZ
        full	aZSNYWbXX
        full $	SWVWVeZSa
        full answer	fYWWVYVVT
        full reply	abYWXUXXW
        full time	TVUXWVbSd
        fulle*	WaXWVbZbW
        fuller	WaXWVbZbW
        fully	YbaXYaYYU
        funct*	XYYbXXcXW
        fund	VXaZUVcWa
        funds	VVVYfbWTW
        furth*	WaXYUbYWX
        further	WaXYUbYWX
        further $	YYVWaYWWd
        further 0	WbWZXbcYV
        further particulars	WVcWWVWSb
        further time	XgVXUTRRX
        further to	WYWVXTYYe
        futur*	XXVVWYcZX
        future	XXVVWYcZX
        g	USSUXbdTT
        galle*	VWYbXVabZ
        gallery	VWYbXVabZ
        gambl*	dWWcWWWXW
        gambling	dWWcWWWXW
        gambling commission	dWWcWWWXW
        gas	STbYUUVZZ
        gate	TVWUWUbbc
        gathe*	hbUSWTTXS
        gathering	fVVVWVVYV
        gave	YWbRVdfZP
        gave you	VcWYYaXdT
        gdpr	VYUWYXXab
        gener*	XcPSYSbYZ
        general	YaUVXVYbZ
        general $	bVWXVVSTc
        get	eZXdROTXV
        get a	bYWaVTcaX
        get an	VSUdUWXTb
        get back	ZVeWWUVUZ
        get going	VWgVWVVVU
        get in	XVXbVXUVd
        get it	daSaTVRSZ
        get the	eWWUbXXUb
        get this	aYUTVWVdZ
        gets	VeVbWUTZU
        getti*	YcUVYUaRZ
        getting	YcUVYUaRZ
        getting in	abXXXYVWY
        give	XZaUTVbTZ
        give $	UcTaVXbZU
        give a	UXgUUaVZU
        give an	YZaZWXUWd
        give the	XXaXZWcVU
        give us	XadWVXUXW
        give you	aZVbXVbTX
        given	VZYaMbZWS
        given $	TXVbYZcZZ
        given a	ZYVVWXVcZ
        given by	WcbZVUWWZ
        given in	XUVVXZcXX
        given it	aVTcXVTUc
        given that	WZcXXYZXT
        given the	cVZUWcZXV
        given to	WTSWUZcXZ
        given your	WYZcYWVcX
        gives	YaYUSXZVZ
        gives a	TcbYVUVUZ
        gives the	VXVWVSaXc
        gives you	WTUWUUWca
        givin*	XUWYXabZW
        giving	XUWYXabZW
        giving you	WWYXYWdWX
        glad	YVbbXWcZU
        glad to	YXYbYXcaU
        glasg*	TYVWWWVcc
        glasgow	TYVWWWVcc
        go	bbXZbPZVW
        go $	WbWXXbVVf
        go ahead	XWXTcVZaY
        go on	VVdTYVXcU
        go out	bZYZbcVVU
        go over	bVXVaWTUc
        go through	XdUWVYcWT
        go to	OXUeTRbXZ
        goes	aZSZVaSXa
        goes to	bbVbVUXTb
        going	WfcQUYbVS
        going through	cWXXYXbVW
        going to	VibSTSTUV
        gone	bURZXeUZW
        gone through	WaYYYcXWa
        gone to	eZScTTRVS
        good	WXOMPcSaf
        good $	VeWTXTbTS
        good afternoon	ZWXWXWWVe
        good morning	UUWVWVURh
        got	iZQUWeYVM
        got it	gVWWXbSZR
        got your	hUVWVWUWT
        gov	UUVUVTcUb
        gov uk	WUWVVWeUY
        gover*	VWLXOXWcd
        governance	aYVUWVPcb
        governed	WXXWWWYbc
        governed by	WXXWWWYbc
        governing	VaWZXUZYb
        governing body	VYXZXUaYb
        government	RXTaTVUZc
        government licence	XXYYXVXWe
        governors	VTTSTacZZ
        governors $	WXVWYVWac
        grade	TXWbWYcbU
        grant	WaSVSZcdR
        grant*	VTeTUbYZW
        granted	VUaVVbXcW
        grants	XWdWWaaYX
        grants $	UYUXYcVYd
        grate*	XXZTXYQYc
        grateful	XXZTXYQYc
        grateful for	YYbVWXUZa
        grateful if	YUaUUXSUb
        grateful to	TXUWaZVYc
        great	SYSSSTXae
        great*	WYcbZYbVW
        green	bXVVWUXZb
        green*	TXcUWVaUd
        griev*	WXVVWWadb
        groun*	RYORRiWUX
        ground	VZRUWgSVZ
        ground 0	YZYYZdXXX
        grounds	SVRTTeaXW
        grounds $	XYYYYYeVW
        group	dUYSSRSca
        group $	dVUXVRaZa
        guara*	VRTUURZda
        guida*	TXZSRVeXZ
        guidance	TXZSRVeXZ
        had	TWOMWgcaS
        had 0	UZUXUTiRR
        had been	TSTWUbXdV
        had from	XWXVXVbVe
        had hoped	ZbYYYWXXa
        had no	ZVcXXXdVT
        had not	XUXWWdVaT
        had the	XWVYZXbRc
        had to	XdVUSaQQd
        had your	dXWXbWUYU
        half	aYXXdVbaP
        hall	TWQYZRadY
        hand	gQRYZSXaW
        hand $	fWVZaWVTU
        hande*	baXcbWaUS
        handed	baXcbWaUS
        handed over	ZWYcbXZWX
        handl*	ZRPaThQZX
        handle	WVWdWXUUc
        handled	ZTTXScVZb
        handled $	WXYXXeVYX
        handled by	YXXbXWZUb
        handled under	fXYXXZWWU
        handler	VZWYXfVXT
        handling	bSRTSdTbX
        handling of	SUWVXcWXc
        hando*	YUUaVUVUc
        hands	WUTgVXXTV
        happe*	UYbXUXWYa
        happen	WZcUVYSTc
        happened	VVXaXWdcU
        happy	STUWTTdba
        happy to	UVVTVUeSb
        harbo*	XbUdTTWaY
        harbour	TcUcUUXaa
        harm	TXSTSdVYc
        harm to	XTWWVacXb
        has	bdSaWVXWS
        has 0	XTVWXcfRV
        has a	UTSVYbaZY
        has agreed	XZYWXcXZW
        has arrived	dXVVcWXVU
        has asked	UZbUVQbZZ
        has been	cYWZUVXXU
        has begun	eVWWWVUaV
        has changed	WcZWXbZVX
        has cleared	YZYXcZWVZ
        has come	ZXVUZYZRa
        has considered	XXWYYYYac
        has decided	YXYXcXbVV
        has found	WaXWWcVbW
        has gone	aUWbUUUcU
        has had	abVVVZbWV
        has it	ZVXeYXUXW
        has its	WZXcYYWYa
        has never	WWYVXWfWT
        has no	VQYWRXgXW
        has not	ScTXQaaPZ
        has now	bYXbYVVVZ
        has passed	YdWYXaTWW
        has reached	XVYWcbWaV
        has received	dVWVTWVbX
        has since	WXVVXcaUW
        has started	ebVTWVVVX
        has the	bTXWWVWXe
        has to	SbRTdQZUa
        has today	cXWYWWWcV
        has told	YcXXXWcTV
        has yet	VcWVUTUUc
        has your	gUVVXYVVV
        hasn'*	baWUVacSS
        hasn't	baWUVacSS
        hasn't been	cZUVWVbUT
        have	aaZaYYWXS
        have 0	TYTSUVhUZ
        have a	cWTQWYRae
        have an	cWdUVWVTV
        have any	VXWVUWdTb
        have applied	WXbVVacWV
        have asked	UcXbZeWWV
        have been	VYSSWbcYX
        have begun	eZVXXWXWW
        have come	VbYVaYXVa
        have concluded	WbWVVcZTU
        have confirmed	XWXdYYYXY
        have decided	SYTUSVcbP
        have done	aWaaUcVXW
        have forwarded	bXWbYYXWX
        have found	WcXWZZSbU
        have given	WYYcXWcVX
        have gone	YWRZZYWWc
        have got	YYUXXcWYb
        have had	UebXWWXSZ
        have in	dWeUXUTVZ
        have it	WbSWbYcXY
        have its	WVWWWWXfZ
        have looked	YYXXYacbV
        have made	ZXcWXWbVZ
        have no	RVUfZUYOa
        have not	TaaRYYYZV
        have nothing	VXWbVTZdX
        have now	WUUXXfZcU
        have on	dZdZVWVVU
        have our	caVVTUVVZ
        have put	bZbaUTWTZ
        have sent	dVWZUVVVU
        have set	abYXVbTVX
        have spoken	WUVXWZVcU
        have still	VeVVXWVdV
        have that	WbWVeWWXU
        have the	ScVZbSZac
        have them	aaZVcUWSU
        have to	UZXaXRXWe
        have today	bWXbVYUYX
        have told	UVWUUbcVZ
        have until	eUTTZVTcU
        have what	dXWaWXaXU
        have yet	YeXYYYXYX
        have your	XReTUUTbb
        haven't	TaaTZaaUS
        haven*	TaaTZaaUS
        having been	cUWabZXaS
        having reviewed	WXVXXgXUU
        having spoken	cXVaWYXUX
        having weighed	VTWXXaVTb
        he	XXOZPaadP
        he has	YcWVWWVbX
        he's	ddUUWXVUS
        head	dRYPQYaVa
        head of	cSYRTXSXc
        heads	WcWXXYcXV
        headt*	XcWWZWYaU
        headteacher	XcXWZWYZV
        healt*	XQWaZTaZY
        health	VRWaZUbVa
        health and	YUUVVTZVf
        health board	XYZZdXZUY
        hear	eYbVSQPSV
        hear back	aYcYWYYZX
        hear by	bWaUUWXUb
        hear from	ccZZRTTWR
        heard	TUZVSSWgY
        heari*	UTXVTcZbX
        hearing	VUYVVaXdY
        held	OVTPMdecW
        held $	VTSbUbcSX
        held and	UXVXVZcTZ
        held back	XUUXVYfUb
        held by	VWZTWUfTY
        held for	WVWWWZeTX
        held in	aXYXYXZcU
        held on	XXWXXcVba
        held that	XWXXXXWeU
        hello	SSSSSSQQj
        hello $	XXWXXXWWd
        hello mr	WWWWWWVVe
        help	STZWMXTZd
        help $	WVYXUVTZc
        help in	UUZWXcWca
        help to	VTcUXaVUb
        help us	VVaVWVVeW
        help you	XTYaTYSWe
        helpf*	VUWaUVbSd
        helpful	VUWaVXSUg
        helpl*	TUVWXXURg
        helpline	UVVYXXVUf
        helpline is	UVVYXXVUf
        helps	VSTUWUTTi
        hence	YaWcbWXWT
        her	aXVdNVXcS
        here	VYUdTWdQa
        here $	YTQeWZbOV
        here is	WXZVYWcWb
        here it	UaUVXVcWb
        hereb*	bbWVbaVXU
        hereby	bbWVbaVXU
        hi	UPOOPPXWg
        hidde*	XXcWVTZaU
        hidden	XXcWVTZaU
        high	SUTSSVRec
        highe*	VTUcVVWab
        highw*	bXbcXXWdV
        highways	bXbcXYXWY
        hill	YWSUSUdSY
        hill $	ZXVUVWUVe
        him	dZSdWcVZV
        hire	STTVTVddP
        his	ceRWQTQdV
        histo*	YXXdZZPXW
        historic	XYUdYTSXY
        history	cVXWbbTZU
        hm	YUWaXXXXe
        hold	VWbSSUfVS
        hold a	SVVUUaaaS
        hold it	RUYTTTYUg
        hold no	WVXaUVhST
        hold nothing	RTSZTTZSa
        hold the	aQcRWXYQb
        hold up	XbUWXTcWV
        holde*	XUabVXZbX
        holder	XWVcWYZZZ
        holdi*	acUUUWXYZ
        holding	SdUUVWZbY
        holdings	dVWXXWXTc
        holds	TbTXWWhTV
        holds the	YWXbXYcWV
        holds what	VWWUYWebZ
        holid*	aXSUTXTTf
        holiday	cUWXXWTWZ
        holidays	VYUUVaVUf
        home	WWUbTTbZY
        home $	bUWUWVbdT
        home office	WZZcWWYSZ
        homel*	WVXaVVUgT
        homes	XTTYUYeRY
        homes $	UWVTXYXVf
        honou*	WZTTTUcTe
        hope	ZcQWQRRZd
        hope that	RTTYTXRba
        hope this	XYWWYUadY
        hope to	bdVUTVTTW
        hope you'll	WUWVWUTUh
        hoped	YcWXXYWUb
        hoped to	XaXXXXVXb
        hopin*	VcaWXVVVb
        hoping	VcaWXVVVb
        hospi*	WQaaRYYSb
        hospital	YTZaUZbWV
        hospital $	VWVcWTYUc
        hospitals	TVVaUTSTg
        hospitals $	VWWbWVTVc
        hour	UUZVbVaWa
        hours	TTVPZaWWa
        hours $	SbZRQbWTb
        hours and	YWaYbaYZS
        hours at	UVWYaWVTd
        hours we	XXXXbYVYd
        hours work	XXZXacZWV
        house	QQUZWKXXe
        house $	RSUbZUcaV
        house*	XaVTTcdYS
        households	YXZXVWeXV
        housi*	XSVVPYRcb
        housing	XSVVPYRcb
        housing benefit	YYXXVXWfT
        how	RaYXSURdd
        how long	aUWdUUYRa
        how many	SWbWTSZZb
        how much	WYbVWWUYc
        how the	XWTXZZTXe
        how to	XUZWWWVdY
        how we	WYVWXWVba
        how your	WSUVVZRac
        howev*	YXUXWedUV
        however	YXUXWedUV
        hr	bTZVVcTcS
        hub	VWUWVWTce
        human	bYWWWYacX
        hydro*	ZXVWaTaVZ
        i	VabSTgTYV
        i acknowledge	YWXWXXUbc
        i agree	WWTVUgUYV
        i also	VUaWVgWWT
        i am	XWWUXXZbY
        i apologise	XaTVUcaSZ
        i ask	XdXWVVVUa
        i asked	eUUTTYTbZ
        i attach	XWXYcVbVY
        i believe	XVUWWbUaZ
        i can	aQaSUTfPZ
        i can't	XaSaXWcRa
        i conclude	VSVUWbVcT
        i confirm	bUTVVYTbc
        i consider	ZYWYYeUWV
        i do	VTSTUiWQX
        i don't	XdZYYXUbV
        i enclose	UWUaTUcXb
        i find	UVVTSiTZV
        i give	XdXYXbXYa
        i have	YPYaXZXbW
        i hope	bQQQTTWcb
        i know	UUcUSRaSb
        i must	UeVWVUbSa
        i need	YecXVWUVV
        i note	XVeUWaVUY
        i now	UcUQUadUU
        i recognise	UZVWVZTVd
        i refer	SRRTWSSbh
        i regret	VbQRZSdWV
        i see	cVUUVeWSR
        i shall	dabWZSVXV
        i should	TeYRUVbSa
        i trust	XWTSWVWUf
        i understand	UVWbUVaYb
        i uphold	VWWVUaTcV
        i was	VUWXVZUab
        i will	cQdSTWcTV
        i would	SeZZaUSaW
        i write	cTPQXRSZc
        i'd	YWaTVWPdZ
        i'd be	aYcXaVSXW
        i'd like	UWaVWWXdX
        i'll	iWYVPQXPW
        i'll be	gTVWWXVUV
        i'm	YaXXXaSXX
        i'm afraid	WcUbbWVVV
        i'm sorry	SWaXYXXSe
        i'm the	UWWWYaXVe
        i'm writing	TZVVaVVUe
        i've	ZYTZRgTTX
        i've asked	eWXWWZbXU
        i've been	SbTVVYbaZ
        i've considered	YVZYYcXaW
        i've put	cWZXYabWU
        i've set	XbWXYcUUa
        i've taken	XYXcYXVXa
        icb	VWXbWXVXe
        ico	SUUQTTSZj
        ico $	WXTWVVcYb
        ico's	WUXXXXVVf
        idea	WWfXXWWUW
        idea of	WWfXXWWUW
        ident*	aacRSYXYX
        identified	WbSUVabZW
        identify	VagWXVTUZ
        identify the	WZdXYZYWX
        identify what	WVgWXVXVT
        if	RSZTXPTbf
        if a	YWTYTWbYf
        if any	cbWXWXSYa
        if anything	cWUSTVUbX
        if i	WWaXVYXSb
        if it	YXZQXUZQc
        if it's	VUhUWVVUT
        if more	VUXYXYXUg
        if so	WVZTWZWSf
        if that	VZRTVZYUe
        if the	SWVSXYUcZ
        if there	WVXWVYaSd
        if they	WcXWUYYVd
        if this	VXTUaXUVb
        if we	XZWRYTRWf
        if you	TQWaZQVba
        if you'd	SSbaZTZRX
        if you're	WXbbZYWSZ
        if your	YYTWVWUac
        ignor*	WWVWVZXda
        ii	XYWXXaYcT
        immed*	VVWWVVTfV
        immediate	VVWWVVTfV
        impac*	WWZWXVZdT
        impact	WWZWXVZdT
        impact assessment	XWWYWWcbV
        impra*	WfXXYVXYX
        impracticable	WfXXYVXYX
        impro*	WUbYVUTgT
        improvement	WUbYVUTgT
        in	YWXaUXZZV
        in $	TWYXaYYVa
        in 0	MSZcOXfPY
        in a	WbXUWbYXb
        in accordance	UXTUbSWca
        in advance	TXVVeUUVZ
        in all	VcTTZTYZZ
        in and	dbaUVVVXZ
        in another	WVVTUZcWd
        in answer	WVWWWUdTd
        in any	aaUQRTVca
        in april	TTWbVZbYW
        in belfast	YXYcYYYYZ
        in confidence	UUTVWWabZ
        in contact	bVXcZYYXW
        in due	fVZYXXXWV
        in error	XYWbXcXVX
        in favour	WZWWWSZYb
        in february	WaTXXWcZV
        in full	VUVUWbdYY
        in hand	fWVZWWVUU
        in her	UcUdWbTTY
        in it	XXYYYZaVd
        in its	aacXVbZRQ
        in july	aabXXZWXZ
        in june	VUWWWZdXZ
        in keeping	WUWWWTdUY
        in law	WUaXVaVWb
        in line	bVWVbWZZa
        in march	TTYWUcdYV
        in may	TZUVWYfaQ
        in mind	dTcRSTUSc
        in my	TWTSUfTZZ
        in on	bTUeXUUWT
        in order	WZdZbWWZW
        in our	XUZYZQaXc
        in part	XTWXWdYbW
        in person	VbUVWdcUV
        in place	VccTWdWUV
        in private	XVXYYXaVe
        in question	WTaaXUdVZ
        in relation	ZWaZXWbWX
        in respect	YYXYYXaca
        in response	WWWXYYdVa
        in section	WXUUTaUbc
        in seeing	VWXXXXdVX
        in september	XaWXWbcYS
        in summary	ZXWYYeZUW
        in that	UVbTUbdVT
        in the	YUVWVUcUa
        in their	WVWXcYZdU
        in them	WdWWWYWVb
        in this	XZXXYTUcb
        in time	ZdUQVWWdS
        in to	WbWbaXYWa
        in touch	eaTZTYURY
        in twenty	bWWTVWVfS
        in two	WdcWXWVVV
        in welsh	SWVVWWVSh
        in which	XZSaZUWSf
        in writing	YTZVRUSab
        in year	XYVYXXXeW
        in your	aQUQYaTYe
        inbox	eVTUTXcTc
        incid*	SXfZTSZVW
        incident	WYdZVVUZX
        incidents	UVdVVUaTY
        inclu*	RadPZOZWY
        include	VadUTUUZZ
        include the	WcVXYWVcW
        included	UaaUVTbXa
        including	WVXXeWYZU
        incom*	WUZSabcWW
        income	XUaTaVeWV
        incomplete	VYXWXdVUa
        incomplete $	VWXWXdVVa
        incon*	WUUUVXTae
        inconvenience	XWVVVXVUg
        inconvenience $	XWVWVXWUf
        indep*	ZSUaUZXbZ
        independent	ZUVaVZYaZ
        indic*	VbdWWWUXX
        indicate	XYdYYYYXX
        indiv*	TRVUSbZZc
        individual	UTWWTYbaa
        individuals	WVVVVcXTd
        infan*	XYaWVWcXb
        infor*	aSWYWVYZZ
        inform	VbXVaUTcX
        inform you	VcXVbUVbY
        information	ZSYZWVYZZ
        information $	UUaVQSbdX
        information about	aWYSTUbXb
        information access	ZaWVXXUSe
        information act	aWXYWXWWe
        information and	WUXWZZVUZ
        information commissioner	TaUOTURbb
        information desk	cWWUWVVWa
        information governance	aaWTVXTYa
        information held	YXWWYWdUa
        information is	URSRYbXYc
        information manager	VXWfVWVVW
        information officer	TYVcYWaVa
        information on	WYXWYYUUg
        information regulations	aTWWPUSSd
        information request	eTTSQSONa
        information requests	dWTbXVZYU
        information rights	XUXbYZUaZ
        information scotland	WUXUUWVTg
        information team	XVUeUWSUW
        information that	WVYTVXeTW
        information you	XYaUVWeZT
        informed	dUXWXXXVa
        infra*	XWWbXWXUd
        infrastructure	XWWbXWXUd
        initi*	TYZUVfaSQ
        initial	VYYVVgUUS
        injur*	XWYXXVfVW
        inque*	VaVdWUXXa
        inquest	VaVdWUXXa
        inqui*	TTXUUVaYd
        inquiry	UVZVVWYZc
        inquiry $	VWZWXXYab
        insid*	dYTRVUcUX
        inside	dYTRVUcUX
        inside the	fWWUXVaTX
        inspe*	ZXXWUWaaX
        inspected	VVSSXVhVV
        inspection	abWXUbVVZ
        inspection reports	cWaVYXaVY
        inspector	cWaUWYUdS
        inspector's	XXbVYVgWT
        inspectorate	UVUaVWUcc
        inspectors	WVUXWWbcS
        insta*	ZZYaYaRZZ
        instance	WaaaZbTSb
        inste*	RcVaYZaWW
        instead	RcVaYZaWW
        instead $	ScXZRSbZX
        instr*	YWXVcVUeT
        insur*	RVRRYTeaX
        insurance	VVUVTWaeY
        intel*	eVXUXVdVV
        inten*	cbaXTVVZX
        intend	aaZYVYXcW
        intend to	aaWYVYYcW
        intended	WcaaVXWUa
        inter*	XXaROWVbY
        interest	VaTNOWYVd
        interest $	TaTVTPbXa
        interest and	XYZZYdWUZ
        interest in	XXUUVSdYa
        interest is	bYYXYTUbY
        interest lies	XZWWWTaUa
        interest test	UbXWXYYXZ
        interest that	YWWXYXTSg
        interested	XXdVXXXSY
        interested in	XYdVXXYWY
        interests	SWVTTSYdZ
        interests of	VTUVWTabY
        internal	YVZaVbQbY
        internal review	bWRUWaUYZ
        interview	UZVVXYXeV
        interviewed	UXVXYXYdX
        into	aWYVUXRhX
        into it	bWXXYbXWZ
        into the	ZaaUYTeYQ
        into your	UUVUWbUcY
        inver*	YWXXXWaZc
        inves*	RWUUUYdeU
        investigation	TXSUWaeaV
        invit*	SVaUZZadP
        invite	TVXVWacbU
        invite you	WXaXYVVeX
        invited	UUZUcTUfT
        invited to	UWcVcVWZW
        invoi*	YWaRbXWdN
        invoice	TUVScSVfP
        invoices	aZdVUaaUT
        invol*	ZYZdYYVVZ
        involved	aZZTZYWXb
        involved in	aWaWXVWbb
        ir	VVWVWVVUg
        ir 0	VVWVWVVUg
        irela*	UaYVZUZbZ
        ireland	UaYVZUZbZ
        ireland $	WWWWVWVTf
        is	bbUXYVaUU
        is $	QSbcTaaTb
        is 0	cVINdOUUd
        is a	SYaacTaWV
        is about	YTaVVWbSd
        is absolute	YWYYYWcUZ
        is accordingly	VXXWWdUbW
        is acknowledged	dVVWWTTUc
        is already	ZWYUWVVWe
        is an	bXYYTRYZY
        is and	XWdbWWVVa
        is asked	UVXWaUUeZ
        is at	XbUSUWZUb
        is attached	UUPbaZZPY
        is being	faXYTTXUR
        is better	WYYZYZbYZ
        is both	XeXXXYXVW
        is by	YZbUYZVaU
        is closed	YXScSSZbY
        is dismissed	VXVXXcWdU
        is done	bVUVYVeSY
        is due	eRWVWZTaW
        is enclosed	SWSUaXfXO
        is engaged	YXUWWXaab
        is entitled	WbXXbXXaY
        is exempt	URUWVQjNU
        is expected	cYXYYTWeT
        is fine	UUaTbUUTc
        is for	bWUVaWYdS
        is free	TYVWaSXUe
        is given	WUUVXbeVa
        is going	ZfUVVUTWU
        is granted	WXXWWXVfV
        is held	XTUUVbfSZ
        is hereby	bbXYYaXaV
        is in	feQXPPYTV
        is it	SRiRZTTST
        is kept	bVWaWWeUV
        is late	XXYYXWXXe
        is looking	dXWYYYXXY
        is made	UUWUcYYYa
        is maintained	UVXWXdaVU
        is meant	WUfXXWVVW
        is more	VXVWYVaVd
        is my	YWYYXXUdZ
        is needed	adTVSTTcW
        is no	TVbXWYaQa
        is not	RdXUQZZUY
        is nothing	UVYWYVbUd
        is now	fdTUUTYQV
        is of	TWUTUVcab
        is on	WbaSTTZVb
        is one	XcVaXVWTe
        is open	bUYWcSRSf
        is our	SRVSVSbTf
        is out	cYTWVUTbU
        is paid	VVUUdbbUU
        is privileged	XZWYWXdXV
        is provided	WUWWUShVU
        is ready	aUWVaYXUc
        is reasonable	VaWWVVaUb
        is received	UXdXbYVVZ
        is receiving	dTXWXZYXY
        is refused	UUVUXSddU
        is relied	YYYYWXeVY
        is required	acVXbXVbV
        is responsible	WYWaVUUeV
        is section	YaWaXWTUe
        is set	VRVWXXgbX
        is still	VdSWUdXSZ
        is subject	VZTZWTUXc
        is supplied	XXVXVdaVU
        is that	UQWYTcWbY
        is the	WVXbXWaUY
        is there	VSXUWUaSg
        is therefore	WbWUZcaRT
        is to	bZVZZXUcT
        is too	UcXTTXccW
        is unclear	XWcYWWVZZ
        is under	ZTUTVaZSb
        is upheld	YWXXXdUXX
        is wanted	YYXYXVXbb
        is what	UVWUVYbca
        is why	XbVXXXYXb
        is with	dZSTWScTV
        is withheld	XYYXYVeTW
        is wrong	VUWWVUUgU
        isn't	NZYYWYhRT
        isn't a	XVUaUUbUc
        isn't one	VUWaVTfXV
        issue	dYTaSUVdT
        issue*	YYXaUYbZX
        issued	YXXUUYcZY
        issued $	WWWVbYeZT
        issued by	dTVWUaUUc
        issues	XdYeYbXWV
        it	aYadXXXPQ
        it $	aWSZWabUX
        it a	XUXcXWZVY
        it again	WVeUVWWcW
        it and	dRWWaWXTY
        it as	aSVfXbZTS
        it asks	cUbUUSZUT
        it back	WUaWaRacU
        it be	VVaVWaVWa
        it before	bbWYbWUWW
        it but	WZVTaVcVW
        it by	baWTbZeZS
        it can	WfWVWaXUZ
        it concerns	dXXaXZXWX
        it could	VSVVWbVTe
        it did	RVTTUbdRU
        it does	XVWYWacWZ
        it down	XYYVaYcVZ
        it follows	XbYVYZcVX
        it for	UYTScaYUc
        it from	XVZbaacVW
        it goes	daVWWTTaa
        it had	WVUXXYbcV
        it has	bUSYXVcXY
        it held	XXWWWcXbX
        it holds	YaSYYbXWc
        it if	bYcXcZWWY
        it in	XeabSbXQQ
        it is	aRUZTaYXY
        it isn't	VbbVVVbWa
        it looks	VcYVWVRVa
        it may	VWWUUWVSj
        it on	cSaZSVbPY
        it only	XdaXbXVWV
        it out	UbcaUUZTV
        it over	eTVcVTSUV
        it right	XXVXXaYcY
        it should	WXWZWbYTf
        it so	WYbbVWYWa
        it stands	ZYfWYYVWW
        it that	WWcXcZVVX
        it the	UadZWaXST
        it to	cVXURVVZb
        it took	bWXWVccUT
        it under	YTVcVVfTU
        it up	YUUZcYbTa
        it was	WPWYPZbaW
        it wasn't	XUWYYaXVc
        it will	afRaSTZNW
        it with	YVWZdZWSc
        it within	UVUbbXUVb
        it would	UaZTVbZKa
        it'd	VadXdVVVU
        it'll	beQcaRQQQ
        it'll be	bdTaQUUTV
        it's	bVXcVUZVW
        it's been	XVUbWVUfU
        it's not	TaVXWUbSc
        it's the	YXbbYWabT
        item	TSVUVaYdQ
        item 0	STTUWcZbQ
        items	VcZVUaaTW
        its	YcYcUbXWS
        its entirety	VUVWXacWV
        its own	ZTXcTYXQY
        its release	WWXWXXaTc
        its response	YdVWWVXbU
        itsel*	VYaZTYbTY
        itself	VYaZTYbTY
        itself $	TWecWTVYW
        j	UTUUTVYSh
        janua*	XaUXYWaYZ
        january	XaUXYWaYZ
        january $	YZTZSZdaT
        january 0	YZUTWVWba
        january and	YdVXWWdTT
        jo	VXWWWVVUf
        job	cVTaVSadP
        jones	bVWVXXbXc
        journ*	WWUVVXUdZ
        journalism	XXXXYbVVb
        journalism art	XXXXYbVVb
        judge	TZUVVabaY
        judge*	WUWWYcZVc
        july	ccTPRWXXY
        july $	ccOTSXXXX
        july and	YdVUWWZYW
        june	ZbUTVTbYW
        june $	bcMQPVZXY
        june and	abYWXUXUa
        june to	RZTbUbWca
        june we	VUWYXWaXe
        junio*	VUYWVZaYX
        junior	VUYWVZaYX
        junior staff	WVVWWbdST
        just	YdeWXVPYV
        just a	dWXXYYXYX
        just to	ZZcVWTVVY
        justi*	YVUcUbWZW
        justice	aXVbVWaUa
        justified	XUVWVdTcT
        keen	WUcUYVcUZ
        keep	XZVZQSWZa
        keep a	XYWWYVeZV
        keep the	WWTUWWcZb
        keepe*	YYXaWXWWe
        keeper	aYXbXXWWd
        keepi*	WUVWVYeUW
        keeping	WUVWVYeUW
        keeps	WYTdVWdSW
        keeps the	WWXcXXWVZ
        kept	UZQaXXcYX
        kept $	SdUVVZYUb
        kept back	UTWVVbdSV
        kept by	XYVdZZaVU
        kept for	XVWVWWVcd
        key	VaWVXXXdV
        keywo*	SUcVVXUdT
        keywords	SUcVVXUdT
        kind	aTTaTZaWb
        kind regards	XYXXXXWXe
        kindl*	VXdbYTTWX
        kindly	VXdbYTTWX
        kings*	XXXbWYVVc
        kitch*	WXaXYYcVa
        know	XTcUSTYUc
        know $	STeURSSbZ
        know how	XUZUWWebV
        know if	YYaTYYWUb
        know that	abPXTaaOY
        know the	VZbXXXVUd
        know what	cVdWVVbcS
        know whether	XWeYaYYRW
        know which	VVeWUVUVZ
        know your	bXaVYYWXa
        knowi*	TTbTVXURe
        knowing	TTbTVXURe
        known	XaWXUaYRZ
        known $	VbWVWaVTc
        known to	VUVaXVcUZ
        labor*	cYaWaVXWa
        land	ZXUZWUZZa
        land $	WWWVYYfVW
        land registry	ZWWcaXXYa
        lande*	dYZYZZYXW
        landed	dYZYZZYXW
        landl*	SVagXUVTZ
        landlord	WXbdYXWUa
        lane	YUTTVZebX
        lane $	UVUUUUaZZ
        lapse*	VVVWaWbVc
        lapses	XWWWZXWXc
        lapses $	XWWWZXWXc
        large	VcUSYUSUd
        large $	YbXWXUVVc
        large print	XWYWaWWUd
        last	YadZQRdTY
        last day	cYWXYZUZa
        last two	VVeWXXbWW
        last week	TaaVXWVRe
        last year	TSZUSTdXZ
        late	OgMPRUbYX
        late $	UbSUSRcTa
        late and	WeVVVZTaV
        later	dcSSQTXWa
        later than	dcUTVUVXV
        lates*	dXXYXYYWY
        latest	dXXYXYYWY
        latest $	eUXYXYYXY
        law	cUUXUXWXb
        law $	aaYYZaVcX
        law requires	cXaVUWTbY
        lawfu*	XWVVUbUdY
        lawful	WXUVVbTcZ
        lawful basis	XXVWVaUfV
        lawye*	ccTUVXaRY
        lawyer	caWWXYYSZ
        lawyers	abWVVVZWW
        lead	WXRWTVWec
        lead to	XSVWWXaXe
        leade*	SSbVUVYeW
        leader	WVVVXWTeZ
        leads	aXaYYYXcV
        leafl*	UVVVUWSVf
        leaflet	UVVVUWSVf
        learn	WWWVWUcbZ
        learn*	XUUaWaaZY
        lease	XbSSSZeTX
        least	XcUWWVccV
        leave	XYZZYSOeZ
        leavi*	WXeXXXYVW
        leaving	WXeXXXYVW
        led	VZSVUbfPT
        led to	XUUWVVgSW
        left	QWXXQeZXY
        left in	XWWXYdZUU
        left out	WVZWTfZSZ
        legal	aaTUSZZXb
        legal advice	YbXWYYcUU
        legal services	VWWUWVVZb
        legis*	bVVUVWVTe
        legislation	bVVUVWVTe
        legit*	UUWXXVUcZ
        legitimate	UUWXXVUcZ
        legitimate interest	UUWXXVUcZ
        leisu*	cUYTUTUbY
        leisure	cUYTUTUbY
        lende*	XdVXVaVbT
        lengt*	XbVWWVabX
        length	XaWXXXcaY
        length of	XaWXXXcaY
        less	UTWUdVaaY
        less than	WVVXWXacV
        let	ZaYZcVaTY
        let me	ZUaWcVUZZ
        let us	RadWUZSQa
        let you	bcQXaVaPW
        lets	UZXVcTYUa
        lets us	UZXVcTYUa
        lette*	XWYaXXYUa
        letter	XVYZYYXSb
        letter $	VQRYVZbVa
        letter and	fXWVYVYUb
        letter from	WXVaVUZeS
        letter in	UUUaUVTXf
        letter is	TaTbeZXQS
        letter of	dVaYVVcSY
        letter on	dXXbXZYWV
        letter to	TZUaWUaba
        letter was	YVWWXaWTd
        letter will	aXWXVYWXc
        letters	baZYSTabU
        letters $	WbTWWWbaW
        letti*	SWUUXVecT
        letting	VYYWZYfSX
        level	YYaZUSRcb
        level*	XWTbVUXaY
        levels	XXTaVUXaY
        liais*	eWXZXUYWU
        liber*	VYUcWZYXb
        liberty	VYUcWZYXb
        libra*	eUWWTVRXb
        library	dVXRTWTZb
        licen*	aZUYWTXbX
        licence	bVSYaZYfT
        licence $	WZWUZaXVa
        licences	VYaZTVYPb
        licences $	XVVaVVZUc
        licensing	eYSaSUUUc
        lies	TZTSSUVac
        lies $	XaVXXVVUc
        lift	SUUVVbUce
        lifts	VVaWXVgTU
        light	WUUZVebTV
        light*	cVScVUcWU
        lighting	VVWZVVbcU
        lights	WYVaXWVUd
        like	YYZZVQSab
        like a	XYWUXVWbc
        like the	ZWWVaXVTg
        like to	VacZVXUbW
        likel*	YaYTVUVcZ
        likely	YaYTUVWcY
        likely to	aZVUVVbbX
        limit	XaaSWYWWc
        limit $	bUXWWbZbX
        limit in	WaUWWYdUS
        limit we	XZVVbVXVd
        limit*	UVUaTZXeU
        limited	WYUUWaYfT
        line	aaTXaVXWc
        line $	VbWcXYZVX
        line by	YcVVXaVWb
        line to	dWXVWZcZU
        line with	bVWVbWZZa
        lines	XdTVWaXaU
        lines on	YVXXWadUV
        link	TTWQbYcXa
        link below	YWXYaYdXW
        list	XOdNOZdXV
        list of	bSUQSbaWY
        liste*	TUWTTbXca
        listed	VUYTSVabW
        liter*	VVXVXbTcY
        literature	VVXVXbTcY
        literature $	XXXXYbVVb
        littl*	XYbXWcXWX
        little	XYbXWcXWX
        live	aZaZTSVRb
        live $	cWbbXVVVY
        livin*	XYVXXXaba
        living	XYVXXXaba
        loan	WVWVUeYaV
        loans	bXabXXXVa
        local	SVQaQTXad
        locat*	WTcWYUfTR
        locate	aYcZYYWXX
        location	UVZXXZeUW
        loch	bVbWXWVbY
        lodge*	bYWYXXcZV
        lodged	bYWYXXcZV
        log	ZPRWRfbXU
        log $	dWXXYfRWU
        log of	WXabWUXbW
        logbo*	cTWaXVaVT
        logge*	hUaXUVXRU
        logged	hUaXUVXRU
        logs	bXXVWUdTW
        londo*	UUUbXVSSg
        london	VVScXVTTf
        long	ZdTZZUXWY
        longe*	McXZVVYNX
        longer	OeXZUVVPW
        longer $	TcUVXWcWX
        longer than	UbVTSTaUb
        longer want	WUaXcZYXX
        longest	USVVVXeSb
        look	baWPUcWYU
        look again	WaWVVcVSc
        look at	VaTRZaVZc
        look for	fWaUVRYZT
        look forward	WaXUVWUcZ
        look out	eaVVXVVVW
        looke*	WZaSUcZWW
        looked	WZaSUcZWW
        looked after	YcVZVVaST
        looked at	YZZUWZWXa
        looked in	VXYXXccVV
        looked into	RSTWVeRZZ
        looki*	eUZXVcSWW
        looking	eUZXVcSWW
        looking at	ZVaaXaVVX
        looking for	bXdXVUWVW
        looking into	dYXYZbXaW
        looks	VcWZWWWXc
        lord	XUUeWUSWc
        lost	YXZTSSeVZ
        lot	aUYWVUUfR
        low	UVbVVcTZb
        lower	XVTXaVaaa
        ltd	ZWcVTSdVX
        ltd $	WYYXWWZZc
        m	WVTdTTSbb
        madam	WWWWWWVaa
        madam $	VWWXXXTNl
        made	VXXUdcaOW
        made $	WScZZYRYZ
        made 0	WXVWWWfUV
        made a	ZXcYXXcXU
        made and	VaVXXXRWe
        made by	ZaVVbXYSZ
        made for	VVWXaaaUa
        made in	WXXUVZcVa
        made of	bXXVXVbbX
        made on	ZXUWYXbaV
        made out	XZVWbgUSV
        made to	UXVcSSdXY
        made under	aZZYVXYXb
        mail	bRXYVTZPb
        mail $	TVWcaWZVZ
        mail about	dYTUWYWXZ
        mail address	UYZcZaXba
        mail of	XWVXXWZWe
        mailb*	aWRZSbTVd
        mailbox	bWSZTZVSd
        main	TUUTWTWYc
        main issue	YXYXYWXdW
        maint*	WVWZRbZVX
        maintained	UYUbWeYSS
        maintained $	XXXWYZcWW
        maintenance	aUYYTTZYc
        make	VbWXaWUcW
        make a	XUZTWQaba
        make it	YcdWXaWXV
        make the	VbacbVXbT
        make your	ZWWdbVTTV
        maker	aXUXVYcZW
        makes	ZYRSdaWYV
        makes 0	VYXXdXXXX
        makes a	WVUWaVWda
        makin*	aaVUaYYYa
        making	aaVUaYYYa
        manag*	abXXPXWYV
        manage	WfWZVVUVW
        management	VbXPVYZaY
        manager	dSXXTZYXY
        manager $	VSRSUXRac
        manager has	ZZYVXXXdW
        managers	baWWWWZXX
        manch*	VWVcVWUYa
        manchester	VWVcVWUYa
        manda*	WYaXaWTdX
        manif*	WWWWXbbWU
        manifestly	WWWWXbbWU
        manifestly unreasonable	WWWWXbbWU
        many	YZbVQQVWc
        many of	WVeWYWVZZ
        many thanks	bWVWWXSTb
        map	STQbcTaQc
        maps	ZYSTaTfSY
        march	baNSUYbYX
        march $	caRNWaWWY
        march 0	RUVVVQgWQ
        march and	cVWYWaYZW
        marin*	WZUaaVXac
        marine	WZUaaVXac
        mark	TVXUbWTcY
        marke*	SSaYTbZQY
        marked	VWbbWeWUR
        market	VXZWXWaTb
        markets	WXbYYWbVZ
        marki*	XWVVWccUW
        marking	XWVVWccUW
        maske*	WVWWWYYbb
        masked	WVWWWYYbb
        maste*	TdTZaWYVU
        match	UVUTWcUfT
        mater*	cYWTVVaZa
        material	dYXUUWbRb
        material $	eWTWUVTWa
        matte*	bVaXUYXXW
        matter afresh	YYXXYcXYY
        matter for	ZYUcXUbUW
        matter is	bXcUUbVTS
        matter of	WWUWUZcaX
        matter to	VUTUTWVce
        matters	bWaWUWaOa
        matters $	WVbWXadWU
        may	ZWVVVQUcd
        may $	edNXOYWXR
        may 0	aTVVXUfWS
        may and	WYWWZZabW
        may appeal	UWWUWXWeX
        may ask	YWSWVWYcc
        may be	WSUVdTXZb
        may go	YWUUXYVdY
        may have	UUUUSVbZf
        may help	XYUYYZXVe
        may i	YcaWXaVUY
        may need	WWXYXYVYe
        may not	bZYUSSQZb
        may now	VVWUXWVZc
        may to	WVZWYVWZf
        may we	ZVeYTVTTU
        may wish	YXUabXVUd
        mayor's	UVUYVWbVb
        mayor*	UUUXVWbUc
        me	aVVZUbKYa
        me $	YWScTXXQc
        me a	aURXTfTVZ
        me and	XWVVYbWUf
        me by	VfZdXWXUU
        me if	SUZRTTTRd
        me know	YZbTZWVUZ
        me on	bXcXTVUSZ
        me that	ZTYbWdVZT
        me the	aUdSVVWZZ
        me to	UTZTVYXYg
        meal	WWWaTUeZU
        meals	XYXWXYdYY
        mean	WYhRSPWTV
        mean by	UWfXXXUTW
        mean the	XXeXYYWTX
        meani*	VWeXWWUWa
        meaning	VWdXXVVXb
        means	YaaSTRXYc
        means that	WcWXXUbVa
        meant	SWbaUWYZb
        meant and	WWVWWWaXe
        meant by	XWdXYYZWY
        meant to	VadWWUUUa
        meant*	SZfUUVUSc
        meantime	SZfUUVUSc
        meantime $	WVfVYWWWY
        media	TVbaWTUeS
        medic*	bbYTTVWeQ
        medical	bcTVUUXdR
        medicines	bXWYYYYdU
        meet	SgYQXWQaX
        meet the	XeVVZaWbU
        meet your	WUeUZYXTY
        meeti*	TVZRQQXfZ
        meeting	UQZSRRSiZ
        meeting $	VWUWWVUgY
        meeting on	bUaRXVZYV
        meetings	UbTWUUeUZ
        meets	VcVVUURac
        membe*	YPOYSUddS
        member	YTSaWVdcN
        member of	bWVaXVeWT
        members	RSSUUXbcW
        members of	WVXYWXdZZ
        memor*	XXTUUUadY
        mende*	UVVUVVZdT
        mended	UVVUVVZdT
        menti*	aSfSRQXbX
        mention	ZVeWVSZSa
        mentioned	bWZWVXUUc
        merel*	bXdWXbXWW
        merely	bXdWXbXWW
        merge*	VXcVWVWUe
        merger	WYcXXWZWb
        messa*	ZQaWOZXMd
        message	ZSaXPQXOe
        message $	aXWUWYVWd
        message has	cZYbZZYXU
        message of	ZXUWXXXXc
        messages	UVaWWeaVW
        met	YSTWYgdVP
        met by	XYUXZSfWW
        met on	STVUWiTVS
        met the	VVVUaVfVU
        metho*	WVUXZUXeY
        method	YYWYXXabW
        micro*	aYVWbTeRS
        mid	XfZZWVSWY
        middl*	abWaXXWXW
        middle	abWaXXWXW
        middle of	acWTYYYXY
        might	WUbVRVWUg
        might be	XbeWUaRSX
        might have	XVUcVaTYc
        might not	UZWWVVVUf
        milea*	YVWWXVacV
        mileage	YVWWXVacV
        mill	UUaVUUTgU
        milli*	VbUXUXbYW
        million	VbUXUXbYW
        million $	TVWWWTcaV
        mind	cXdYXZRPX
        mind $	RUbVbYTTa
        mind ?	XYdYYYXYW
        minde*	XbXWYWYbX
        minded	XbXWYWYbX
        minded to	XbXWYWYbX
        minis*	VaVZTRSab
        minister	VbZSUUZZZ
        ministerial	RbWWWUTbZ
        ministers	VZXUXWVYd
        ministry	YZVbWVYXZ
        ministry of	VaWbWXUUa
        minut*	ZVWTUadaU
        minute	UWVUUVhVR
        minutes	ZWWUVbZcW
        minutes and	dbVXYZYVU
        minutes of	YWbUXZVdW
        misco*	XYWZVWbbW
        misconduct	XYWZVUbcX
        misre*	UWbUVcVVY
        misread	UWbUVcVVY
        miss	WbaTUbTbb
        misse*	TYVVWbUfb
        missed	TYUVWbUfb
        missi*	aPZTTZdYV
        missing	aPZTTZdYV
        mista*	UVSTVfRZZ
        mistake	WXVWXdUcV
        mobil*	VXWWWVbeT
        mobile	WVWVWWccT
        model	XXWXWXeZU
        model*	acWWWVZVZ
        modelling	acWXXVZVZ
        momen*	cWZYVZYVX
        moment	cWZYVZYVX
        monda*	YdRQSTQbd
        monday	ZdRRSTSca
        monday $	ZeVUWVVUb
        money	TVWUgZRVY
        monit*	ZXZUUZSbc
        monitoring	bVVVWaUbb
        monitoring officer	aXWWXaXXc
        month	YcYXSSdYY
        month $	ZcQaTSbWY
        month is	fVUVVWZaU
        month*	RRZScSaYY
        monthly	VWVWVVeXX
        months	SSaTdUYYZ
        months $	VUTUZWUbc
        months we	XYWXbZYWa
        more	RddWWUZVX
        more $	TeRRTWdQZ
        more from	VTceVWWXU
        more than	TUWSXQTeb
        more time	WfPTTXaPW
        morni*	dSSaUTVaX
        morning	dUTbVTVaX
        morning $	dVVaVVXYW
        most	ZbVVRRcMb
        most of	daWVVVZVR
        move	VbWYYXbTY
        move $	WbXYYXbWW
        moved	XaSbUYYXY
        moved to	VbYaYYcXY
        moved your	XVYdWYXYX
        mr	RNMPOVaYe
        mr and	XXXXXXVcZ
        mrs	UPXXYRNeY
        ms	WPMWNZTTe
        much	UUaRSeQZb
        much to	WcWYWXbVY
        museu*	cWVSWWZXZ
        museum	USWTYYbZb
        museums	dTXUVTUTW
        must	TdRaaUSfU
        must answer	dUUcVWVcV
        must ask	VbUWaYVWY
        must be	YZPYXSTdX
        must not	XXYWWWVeW
        must reach	WVYXgXWVV
        must tell	ZYVXTYWeY
        my	SYPVOiKgT
        my apologies	RSUUVaURg
        my colleague	WYXWXbYTc
        my finding	XWYXZeXWV
        my letter	XdVWYVWYY
        my request	YXUYYWXfV
        my review	WWYXXfXTX
        my view	XXZZXdXWX
        mysel*	YWXYZeYWV
        myself	YWXYZeYWV
        name	YNfXRXXWW
        name $	cVbZVUcRQ
        name and	VVZZUYWYb
        name is	WUYcXVZbb
        name of	YWaaYbSRb
        name or	WWgXWWWVT
        name the	ZYcWWWeYS
        named	ZXXUUddTT
        named in	XdYWYaaWT
        namel*	YVYbcdWVU
        namely	YVYbcdWVU
        names	WZVQPVgYT
        names $	UVVUVWgTT
        names have	XVWXXUcbU
        names of	TaVUURdYY
        narro*	XTbWVZZYa
        narrow	XXYXWabaZ
        narrower	UWeYXXWWY
        narrowing	bXWWVeTVa
        natio*	YSUZaUaUZ
        national	YSUZaUaUZ
        national highways	aXXdXWaWW
        national library	dXWUVYUUb
        national park	aWaXWZbXX
        natur*	VVWWYaYZa
        natural	WYWYYXeWX
        natural england	WbaaVXeSU
        nature	YWUQTZYbb
        naturescot	VVZWabTYd
        near	VVdUcWSUc
        neare*	WXXXWZacU
        nearest	WXXXWZacU
        nearl*	VcaWXXWUb
        nearly	VcaWXXWUb
        neces*	WbWVcXXTa
        necessary	WbWVcXXTa
        need	QeZaYLUTa
        need $	UUWYTXQbe
        need a	UYeVTWRTY
        need an	WbcXVXWSW
        need for	XXUZVXbTc
        need longer	YbYXWYYYa
        need more	UVVVUWTWg
        need not	YVRcbWbaW
        need the	VfXbWXWUV
        need to	VbYbZSYQa
        need until	XdWXWZUWY
        need you	UTcUUUWcZ
        neede*	aZVTXWWZZ
        needed	aZVTXWWZZ
        needed $	aaVXaaUYY
        needed for	ZdVWYUTVZ
        needs	SebYSWQXX
        needs to	WcYcXbVVU
        neigh*	WTYZUSWfV
        neighbours	WWTUVUVgU
        neith*	TXSUVaaXa
        neither	TXSUVaaXa
        neither confirm	XWWWXcZVU
        net	TTTTTVVec
        netwo*	aUVXUWeTY
        network	aUVXUWeTY
        network rail	XZXZXZbWb
        never	TTTRTebQZ
        new	XgURSUWdW
        new date	UhWVWWTSW
        new one	WaWWVXYTe
        new request	bUTUZWcYa
        news	VUTTSWUbd
        newsl*	VWWVTVThT
        newsletter	VWWVTVThT
        next	bWMVRObaX
        next meeting	VXXYYYTfW
        next month	bbWVYWWXW
        next step	bXXVXXVSd
        next week	baURVXUaV
        nhs	UTQebSYaX
        nhs trust	XWUbdVTaX
        night	fUSVVTeaQ
        night $	eVUTVTgSS
        night*	WXWUXWfVT
        nil	TUSUSVjQR
        nine	LVVOUbhVV
        nine $	TSTTUTfcT
        nine days	VSUUUcbTX
        ninet*	SSYQaYhVO
        nineteen	TUUTUbfUT
        ninety	WWaWbVZdS
        no	SUZaXZdWO
        no 0	TTSSTTRbh
        no charge	XXVWXVWWe
        no copy	XWYbVVdVV
        no cost	WVUXUVUWg
        no fault	VVVYXeWTV
        no further	RTZcYdUaX
        no later	bcVVXXVVU
        no longer	RacdaYVSR
        no member	XXXXWWfVW
        no more	VXVVcbVbZ
        no one	ZXSXYYWdU
        no part	eUVVXYZTT
        no payment	XXWYfYUVW
        no reason	dVWXWZXTZ
        no record	XWWWWXfVV
        no reply	WWcSTTcSU
        no right	UUUXVdZeT
        no such	XZZaYdaVV
        nobod*	VcXSUYbcS
        nobody	VcXSUYbcS
        noise	aWTWXZccT
        noise readings	WXWWYbfUU
        non	XYWXaXWbc
        none	QRNUOYiZS
        none $	URSUSWfeN
        none of	VYUUWbaSb
        none was	YXWWXXfST
        noon	WWWVWXVcc
        nor	TTVTVaeVQ
        nor deny	XWWWXcZVU
        norma*	adUaVWTYZ
        normal	YbYXYZZcX
        normally	acUaVWTUb
        north	RUaRURYbe
        north*	WRXbXTTYa
        northern	STYZYWXba
        northern ireland	UTYWZVZcZ
        not	JYUYaaebT
        not $	UVUeSebTQ
        not 0	SdWWWeXUV
        not a	WTWZVZVUe
        not able	XaZZXXaUX
        not accept	VVVVWeWcU
        not answer	TUVSVZcSc
        not be	UZPPXXcaW
        not been	SbWRXVcSc
        not being	ZZZZYYdVW
        not by	WeacXWTVV
        not come	cbWaXXTWV
        not finished	WhWXXUTWU
        not for	TUVWWcVUa
        not have	VaVXVXaeW
        not held	WUYWVadVW
        not hold	WVSUSYgRX
        not involved	cVWXVWYcY
        not keep	WWUUWUeZU
        not later	dXXWXXYZV
        not made	YTWYUgTUV
        not obliged	YWXUaXcWa
        not ours	WVWbXWbXW
        not reply	XVSRVUUTi
        not send	WSUaaVaSZ
        not sure	VVdWYWZWW
        not the	VSYeXTVYb
        not to	UUXWZYdQe
        not upheld	XXWWXhUQW
        not yet	UfaXVVYVT
        note	ZZXYSaYYW
        note $	XWcbXaWWY
        note is	VVVVWadYU
        note of	dUSaTbcWW
        note that	XbWZUWVUc
        note the	WaTVUbSYc
        noteb*	WcXXWWdWT
        noted	cXSUUWTaf
        noted that	aVXVYaTdb
        notes	aaSRWYXbY
        notes and	eWWWYVbXV
        notes to	YXWWWWVfU
        nothi*	VWXWbacVX
        nothing	WXXXWacWX
        nothing $	bWWUYTaZa
        nothing else	VdZXUXWVb
        nothing further	aWWaWWbTZ
        nothing in	VUaWUYXTa
        nothing more	aUbUcVTWZ
        nothing on	UWVZVUeWS
        nothing to	TWWcUbVbZ
        nothing was	UVXWWYdWT
        notic*	WUVVZVacW
        notice	NUXVZWWfX
        notice $	TTSSQRbbZ
        notice 0	XYYZZZWdV
        notice and	VXZXaXSWe
        notice for	XYVVbYZcV
        notice has	XXWYaYUZc
        notice is	XaVUWcTaa
        notice of	WYVXbWXYb
        notice to	XXXXcYWYT
        notice under	XVXadUZTZ
        notice was	VXXYZbcWY
        notices	dVTUYTgRX
        notif*	XbWVbWUcV
        novem*	YZZTZWWTa
        november	YZZTZWWTa
        november $	cZVVZZWSX
        november to	VhXYUVUWb
        now	ccNbXaXQT
        now $	ZbaTSdWRX
        now and	XcYWZZXYc
        now be	WeVYUVVbW
        now been	ZZXbXYUSZ
        now expect	UgYSXXVUV
        now on	WWWcXWZcV
        now with	aXXcYXVXY
        numbe*	ZaZZRUYSY
        number	ZVaaSVXVW
        number $	ZVbTVWdaU
        number 0	ZUTZYVbVa
        number is	aUVaTUZRc
        number of	PYaRXaWaX
        numbered	bVYSUTeWZ
        numbered 0	dWWWVWdWT
        numbers	WcWXQXZOc
        numbers $	VdWaWXUVa
        nurse*	cSaaWVaWU
        nurses	bXaWXWbXV
        nursi*	ZWUWWWbUd
        nursing	ZWUWWWbUd
        objec*	QaTYQQdYa
        object	UcXdWYXTW
        objection	VUUUVSaaf
        oblig*	SZbXaZYWY
        obliged	XWdSaWZUY
        obliged to	XWaTZXaVa
        obliges	WbWZXVYWb
        obliges us	WbWZXVYWb
        obtai*	UcbVVbbZY
        obtained	VZUWVcbba
        occas*	SYUVXacYY
        occasion	TZWWacVaY
        occasions	VWWXVWgUT
        occup*	cVUUVVdaS
        occur*	XWaXWWVRe
        octob*	bbRRVPYZW
        october	bbRRVPYZW
        october $	aYVTZTbTb
        october 0	bZWUVZTfU
        of	VWYWYYUeW
        of 0	TXVLeaUUe
        of a	aYUURZWeU
        of access	WWWWXVZUf
        of all	SUVUXWcVd
        of an	UZbUWcVSW
        of any	SVTSaZgbQ
        of appeal	UXXXXbTdV
        of charge	VXWXZYaVc
        of charges	XXcXeXXXV
        of correspondence	VbaXXbVWV
        of disclosure	YTXXVcZQZ
        of each	VWbaUSXWc
        of governance	cXXVZYYaZ
        of how	WcXXWVVSe
        of information	dUSUUWUYa
        of interest	WVZXXUTeZ
        of it	ZaVWYZbOZ
        of its	WXTXaVYeW
        of june	ZbYVXYaXZ
        of junior	XWWYXYdTU
        of justice	aVVbWWaUa
        of law	VXWWXcVVf
        of legal	WbZZZbYXZ
        of my	aUWaWYVdU
        of next	acVTWYVaU
        of one	XUZXXXeXV
        of our	babZXYZUT
        of payment	WYXWeYXVY
        of public	VYXXXZaZX
        of reference	VWVTWWcaa
        of scotland	aWWZcVTaW
        of section	VYSUbfVWU
        of service	UWXWYXcYd
        of staff	WYRUTUcXa
        of state	VXYWXYYca
        of that	baYZXQZOZ
        of the	XZYVWaYVa
        of their	XXXdYXXcV
        of them	VZaXQYdSV
        of these	UaZTVUVRf
        of this	XSQXUWYYe
        of those	TabTSXbQa
        of three	WXXbWbcYV
        of time	VdVVWXWUc
        of two	UVXXXgTXU
        of use	UUVVTWaac
        of what	VUWRSWcaZ
        of which	baVUZRcYS
        of your	ZWXbYYZVY
        ofcom	TUVcUUVZb
        off	WYcWbZZYU
        off $	UYZVZdZUY
        offen*	UUXWVVbdX
        offer	RSSTWQWjW
        offer you	YXXYYYYcY
        offer*	VUeUaWbUW
        offered	VVWUWZdYS
        offers	VVbWbWYVc
        offic*	aXVbWWYXW
        office	bVRdZRVYX
        office $	XVSbZUYXZ
        office about	bVVUUUTUa
        office and	aYXXZWZbX
        office for	XUSbUUWSc
        office has	dUYcYZWVW
        office is	bYTXUTTVe
        office of	cXVVXYYVb
        office was	WVWZWXVbd
        officer	ZSQXNaZaW
        officer $	UPQQTUXag
        officer has	XaUbVbWWU
        officer is	fUWTZXbXV
        officer who	YRVUXeWZZ
        officer will	eWUUWUTWY
        officer's	VZVVYeUYW
        officers	XXcTXRdVY
        officers and	YWWbXaaXZ
        offices	WUXWdXZbW
        official	ZaTUTWSSh
        officials	YeZUVTcRW
        officials have	YdVYYWVVb
        ofste*	WYUaWVUVb
        ofsted	WYUaWVUVb
        often	YUXWWaWVf
        ofwat	bYVWVVWcX
        okonj*	cWYXYYXWb
        okonjo	cWYXYYXWb
        old	SaYTZdUaX
        ombud*	UUSdVTZeS
        ombudsman	VVTcVUUfU
        ombudsman $	UVUYUVTdX
        ombudsman's	WYWbXVdVV
        on $	YVbZTadTW
        on 0	ZSUcWVZTe
        on a	XPcXZVZWX
        on and	YVcSVVdTc
        on balance	VUWVUdeTU
        on behalf	aSVXVUTYd
        on both	ZcXYZYYcT
        on cost	YYYYXacUZ
        on each	UeSXZYUUc
        on extension	XXaWYXXWc
        on friday	ZZcUVWWbZ
        on her	bTTRWVVeY
        on hold	TUhVWVXVQ
        on how	UdUTVVUVe
        on it	cbVYbVXOV
        on its	ZTXTTabVa
        on monday	cbWUWWWcS
        on or	eaUXSVRSV
        on our	YSQTYWbUe
        on page	VXUXWdaTX
        on paper	WWZWZaYVb
        on review	XRYYWdUUZ
        on saturday	aUWWXYUeR
        on section	WUVWWaVYe
        on sunday	eUWVXXVXY
        on that	UUbcXcYQX
        on the	SaaRTVaba
        on this	YSPYaZeZT
        on thursday	YaTaUVVeT
        on time	XeVSWSSdZ
        on to	cYTZZaSSX
        on tuesday	bUWcTVVXZ
        on two	UcbYVYcUW
        on wednesday	dWWWYbYXY
        on what	eTWaVWWUZ
        on where	VdXXXYYVV
        on whether	bbbYYYXVV
        on which	aScbWbXTS
        on your	YaZaXZYaR
        once	bZfSaYTaQ
        once the	fYTUYaYTU
        once they	cYWaWXXUX
        once you	WXdWcWVVW
        one	SVaWRYeUQ
        one $	UYYRRbYUd
        one and	cUZUTdTRZ
        one for	XYSfTTVRV
        one is	VZZaVbYSX
        one month	WaVXXYdcU
        one of	cVXVZZZRY
        one that	XUYYXabWb
        one to	YaUcWUUaV
        one was	WUTUWSYdU
        one working	YYYYYYUeV
        ones	UTaYTaXPZ
        onlin*	cSVZbRaXX
        online	cSVZbRaXX
        online $	UWWWUVZSg
        online form	dYYbXXWTb
        only	TbeWaZXSV
        only $	PTTPNbYcZ
        only in	YVWYXXdTb
        only on	UfVVaWTUZ
        only the	WWUcVYcSU
        only those	YXcXWdUWV
        onwar*	UWVSUYbUd
        open	YXXOVYWVg
        open $	fbUUWWUZY
        open and	dYbWXWZVV
        open government	XXYYXVXWe
        open the	UbYSUXXVf
        open to	TUVVWZZWd
        opene*	dTYQSXWaY
        opened	dTYQSXWaY
        opened a	dVYXYXXYX
        opened in	dYcXXWWYZ
        openi*	VTSUVScca
        opening	VTSUVScca
        openn*	VVVUVUaUe
        openness	VVVUVUaUe
        openness about	XXVXXXYWd
        opera*	aWTTUWaeW
        operation	UUVWXVYdX
        operations	dVXWWVZaU
        operator	WaWUXXdZU
        operators	dUYWXXVVd
        opini*	VeURTcWYY
        opinion	WfSSTbYZT
        opinion $	YbUWWScbT
        opinion of	YdXYXaVWc
        opinion that	XaXYYdYTV
        opinions	VVaVXcUUc
        optio*	VTYXUXVcc
        option	WWWZXZYeU
        options	WVZWVXTae
        or	VXnOSRSZP
        or 0	TWTVZTaZb
        or a	VcbUSWTRZ
        or before	daTVTVTUW
        or both	WXeWXXYWV
        or deny	YXXXYYeUW
        or for	VVVVVXcUe
        or literature	XXXXYbVVb
        or the	VVeUSVVWb
        or to	UUUUWUXae
        or two	aVgUUUTUU
        oral	UUVVVWgUV
        order	WUaWcUZbP
        order $	YVSTeXdRR
        order to	WZdZbWWZX
        order*	URbaaRVba
        orders	VWWbbVbYV
        ordin*	ZbUUWUTba
        ordinary	VbWVXVWab
        ordna*	bXXcVYVWZ
        ordnance	bXXcVYVWZ
        ordnance survey	bXXcVYVWZ
        organ*	XbTdTaZUX
        organisation	XbTdTaZUX
        origi*	WcSSRhOPa
        original	XZTVWhPSW
        original decision	ZUYXYcYWS
        original response	XXXXYdYXX
        originally	SbVVVYVVc
        other	OXVWZQbSg
        other*	bbZaSXZVT
        others	WdUVWXbZY
        others $	XVTVWUbca
        otherwise	cYabUbYRT
        otherwise $	TcaVUaSUU
        ought	WWPYReRXb
        ought to	WXPYRdRXa
        our	baVbaXYVV
        our acknowledgement	UZTRUUaSd
        our answer	abaQSYZRV
        our apologies	YgUWVXXRX
        our data	UcTRVXUdX
        our decision	dZVVVUWaU
        our disclosure	VWWWWWUWf
        our earlier	WRUVXabSZ
        our finance	bXbXcWTUW
        our first	UZUVWeUdT
        our foi	eWUYWWYbW
        our handling	UVWWYZVWc
        our information	dVWXVWXVb
        our lawful	XXVWVUTgV
        our letter	YYUWWWbXb
        our online	aXXYWWdUa
        our own	ZTUacTbQU
        our records	dVZWVVUdU
        our ref	PTTPUTTRi
        our reply	acTPRcSPZ
        our response	aZSSUcaUW
        our retention	WVXWWWfVU
        our search	YcaaZWXYY
        our site	XWUVWXcZZ
        our staff	WVVXaWTUg
        our website	SUUSXXaZZ
        ours	USUcbbZQa
        ourse*	WaXgTaYTR
        ourselves	WaXgTaYTR
        ourselves $	WYYfVcTVT
        out	WZWRVZcYW
        out $	TZZSWVccU
        out 0	cTVVXVZTc
        out a	baUXWUabW
        out an	bWWUXbcYV
        out and	baYZWcXUZ
        out as	WabWZXbUX
        out at	bWVVacWTX
        out below	VSUUWWVae
        out by	dUUYTaUWc
        out for	YcWWUdWRZ
        out how	XXVWWUXfX
        out in	WXVaaWaZY
        out of	RbWWTYacT
        out on	aTZUaWdSZ
        out that	TbVUZWWUc
        out the	eWRXSWaYY
        out to	aWXWaYWUa
        out under	WTWWVVgUT
        out what	WVZVVWTSh
        outco*	YbURRcTbW
        outcome	YbURRcPcW
        outcome $	dWTWWSTYd
        outcome is	WaWWWcVcV
        outcome of	SbVVVaVZZ
        outsi*	VbRYVXcRa
        outside	VbRYVXcRa
        outside the	UZVYZYbUa
        outst*	WcXXXXaZX
        outstanding	WcXXXXaZX
        outwe*	XVWWVYfZT
        outweighs	VXVVVbdSW
        over	VZWeYZYXV
        over $	SYRcTUabY
        over 0	XaaYVVWcZ
        over the	VaPWYXcUY
        over time	VXWUXTVSg
        over to	dWWcXVVVT
        overd*	UeVWYVeXT
        overdue	UeVWYVeXT
        overf*	WaXbWXVVc
        overl*	TbYVbdWXX
        overleaf	VVZVdTZWZ
        overleaf $	WWaWcUZWZ
        overr*	XeUXXZXYW
        overrun	XeVXXXXYX
        overs*	RcWSTYTbY
        overspend	XXbYXYXfT
        overt*	bUXVSgWSS
        overtime	cVZWUTeVU
        overturned	YYXXYeVWX
        owe	VVWWdYaXV
        owing	VZWWaYSTc
        owing to	VZXVTZUTd
        own	VURgZTXPY
        owned	UUWaXVcbX
        owner	caVYWUXcV
        owner $	YYVWXWbfT
        owner*	WUUZVbcTZ
        owners	XVWaWbdUU
        owns	VWUWWVfTb
        oyela*	aYYXYYUcW
        oyelaran	aYYXYYUcW
        p	VVWVXWWea
        page	WRbTaaZOc
        page $	WYUYYYbUe
        page 0	RVRVRcbQb
        pages	RaTUcdXXZ
        pages $	WYURYXZRd
        pages and	YXYYXVZXd
        pages are	YVYYWabWb
        paid	MNMNgVgSV
        paid $	UVUTgTVSY
        paid 0	VVXXbVdTS
        paid in	YXXYUWdbW
        paint*	XabXXXbbU
        panel	WXXQUeXbR
        panel was	VVVXXfVVV
        panel*	TXVWVVgTV
        paper	RSWRZdZZX
        paper $	XRbWRUXca
        paper and	WXUWVcaYZ
        paper*	ZZWbZWUWY
        papers	ZZTbZWUWY
        papers $	UaVZWccTa
        papers and	cbUVYVWWR
        papers will	VVWXaYUYe
        parag*	URaYTacWW
        paragraph	VUYZUWdYS
        paragraph 0	UTVaWVYcR
        paragraphs	XVbXWcZSa
        paren*	RQbSUSbgR
        parent	UUXUYXUgT
        parents	UScTUTbbV
        paris*	YTUXUVbYc
        parish	YTUXUVbYc
        park	WPWUSXYbb
        park $	TTUTWUSda
        park authority	bXWYTacTZ
        parke*	VYcXXXYcW
        parki*	bVVUUUYaa
        parking	bVVUUUYaa
        parking services	aYXXXXVaa
        parks	aVTTUbSbd
        parli*	YZVcVaZZV
        parliamentary	ZaXbWVaaX
        part	dVWXPZZWX
        part $	bWUVWeZSV
        part 0	UbVbVUTfZ
        part in	cYYYZZVXU
        part of	YQQWWacZY
        part time	YUXZYYeWV
        parti*	QXeSScOdX
        particular	VaeVVbXTU
        particulars	WTeVVVURZ
        parties	VYZWWUTec
        partn*	ZZRaTTTVd
        partner	VYWZWUVWd
        partnership	dUUXVUYYa
        partnership $	WXXWYXXTe
        parts	UdSZWaaYV
        parts of	baYXWTaZU
        party	UXVSXaccT
        pass	VWUbXSaYc
        passa*	XVWXWXYfV
        passe*	YYSdXaVYY
        passed	ZaUdTaVTY
        passed to	gVVaVVZVT
        passed your	ZYXcYYVYa
        passenger	WXXWXWaYc
        passi*	XVZdZVXTX
        passing	XVZdZVXTX
        passing your	YZYdYYZWW
        passp*	WTVUUWYfU
        passport	WTVUUWYfU
        past	TebWUYaWS
        past the	UfYWWWVVY
        patie*	UaRTQabVd
        patience	YbSUTYZQY
        patient	TbVWTbUad
        patients	TUUVVQeSe
        patro*	UaVUXZXaZ
        patrol	VbWVYaYaT
        pause*	UUiUWVTWR
        paused	UUiUWVTWR
        pay	NNNNkXYYT
        pay $	WVVTcUUWe
        pay 0	VVWXeYTaV
        pay before	WYVWfXWVU
        pay by	XYVVcXWcT
        pay the	XWXXeXWWX
        payab*	TVVUiWTVV
        payable	TVVUiWTVV
        payable to	XYXVgYYUS
        payin*	UUVTeVaZS
        paying	UUVTeVaZS
        payme*	RONUkQSYR
        payment	PQPRkSVWQ
        payment $	XXWWgXWUU
        payment of	XYXYcVZZY
        payment the	XXXXdXWUX
        payments	YUTZbVUaa
        payments agency	YYXbXWZaZ
        payro*	bVTTXTYba
        payroll	bVTTXTYba
        pc	ZWVWWUUcb
        pdf	VVbUSWbUU
        peatl*	bbYVXYaWX
        penal*	XUYUUVZdX
        penalties	TVSVXTfTc
        penalty	ZWZXUWXdW
        penalty charge	YXYYUXSeY
        pence	WWWXbXeTW
        pendi*	VYeVbbWTT
        pending	VYeVbbWTT
        pending your	WVfXVUWWU
        pensi*	WZaZSTYdX
        pension	UYXbVVUfT
        pensions	ZaUVXUcVe
        peopl*	aaWXQZVZb
        people	abWXRZXZX
        people $	XSbTTTbZa
        per	QSYUaYcaL
        per cent	VVWXZUbaT
        perfo*	ZZWWUaXeV
        performance	ZZWWUaXeV
        perha*	VWhWVUWVS
        perhaps	VWhWVUWVS
        perio*	SacUWSaRY
        period	SacUWSaRY
        period $	YYTUVWeTV
        period for	XbcYXYVXW
        period will	WVcbWXYVW
        perma*	aaWXXVeVV
        permanent	aaWXXWdVV
        permi*	XaSZXYZcU
        permission	UXWfXZUdU
        permit	XZUTZSUfY
        permit $	ZcYYZWWbW
        permits	acXWTScTZ
        perso*	YYVNNZZYX
        person	acWSTXcXT
        person $	UYUVWddUU
        person was	VVaXWVeTT
        person who	bdWVVZUSZ
        person's	WTYYWaYZc
        personal	SSXTSYZaa
        personal data	TWYVVYWaa
        persu*	XXWXYfWXW
        persuaded	XXWXYfWXW
        perth	VUVUVVWce
        pharm*	bTWVVVebV
        phone	XTTYbZUcX
        photo*	VRVSeWXcW
        photographs	XTZVaZZXa
        phras*	YXeXXXWUV
        phrase	WXfXYWWUW
        pick	ZXcUZWVXZ
        pick one	ZZdZYZYZW
        picke*	bZaVWaZUW
        picked	bZaVWaZVV
        picked up	ZabVXXbUU
        pictu*	TcaVVUWXa
        place	STaZOYTcZ
        place $	WYcSUXVZb
        place for	YWXdWZWVY
        place in	TUUVVUTea
        place*	ZUYaUYWbY
        placed	aXbbXYbWW
        placements	WYVVXWZab
        plain	VVQTTdWOc
        plain*	WVWYYdXYZ
        plainly	WVWYYdXYZ
        plan	XZQRYbWeR
        plan $	VTTUZbXdT
        plan to	cbVXUWXWW
        plann*	YYZYSVZYb
        planned	ScVUVXgRR
        planning	ZWZZTXUZd
        planning application	XYcWYYYbX
        planning inspectorate	XYXcYXafT
        plans	VUQXbXcRZ
        plans are	WWWXcXYXb
        plans at	XVXWWXcVd
        plans for	TUVcTUcYS
        plant*	UVTWUWfZV
        planted	VVUUVVeaV
        play	cVVWaabYX
        pleas*	UXeZbPTZV
        please	RXfZbNTWX
        please $	VeZUWWUaW
        please accept	bdSTSZTSb
        please also	XXdXXYXVX
        please ask	XXWSVYWce
        please be	XZcVVWTVb
        please contact	XWWaUYXWd
        please do	VUSRaVSSh
        please find	bTTUUUgbS
        please get	SVcUWXVVb
        please keep	UUTTTWWRi
        please let	VUUWdYVZc
        please make	WXVbcYWUa
        please note	TcTZZWRRf
        please pay	TXXVhXUWS
        please quote	XWXTaYVTg
        please redirect	VXWfVWVWV
        please reply	WUdWTYTcV
        please return	XXXbaYWaY
        please say	YXccVWVZW
        please see	TXTUSYiSS
        please send	SUZXeUXYW
        please supply	WXcVWXWYb
        please tell	WVbSTYWbZ
        please treat	YbVbVUcaT
        please would	WWaXbZYYY
        pleased	aUTVWbaZX
        pleased to	aUTVWbaZX
        plus	WWUVdWaUT
        plus 0	YYXYcYYWX
        plus vat	WXWWbXdVV
        po	UUVUVUUXe
        po box	UUVUVUUXe
        point	PZWZTbYWa
        point $	WcXaWYUbW
        point about	XWUVUccVY
        point*	XXbZTaRbY
        points	YXcZTaQcU
        polic*	USTbWRZba
        police	TRVcYVXXc
        police $	WUSXUVSVh
        police and	WWbYXWTXd
        policing	aVVbUWTUd
        policy	XXXTWUcfU
        policy $	TVWYTXYcY
        policy on	VSXTUWgPc
        pollu*	WVWYWWVVe
        pollution	WVWYWWVVe
        pool	YUWWVTZSg
        poor	UTTVVecZZ
        port	TVZbSSXPc
        porta*	ZUWaaVUYb
        portal	ZUWaaVUYb
        posit*	VZUYTdXYY
        position	VZUYTdXZY
        position to	VbWVWVaVc
        possi*	WcUUYXXba
        possible	WcUUYXXba
        possible $	cYXWWWTbW
        possible to	XeXVXVaaV
        post	SWXPeRbdU
        post $	XcXWcVYZV
        posta*	WRaYeVUTZ
        postage	UUVWeVXWX
        postal	XUaZcWVUa
        postal address	aXcTWYWVc
        postal order	XXVWdXYYY
        postc*	TVZUWTfTS
        postcode	TVZUWTfTS
        posts	VdaVWUcUW
        potho*	dUVWUUYSa
        potholes	bVWWWVYVb
        power*	UWUTWVWdb
        powers	VWUTWVWae
        pract*	SRPSRUZfY
        practice	UURVSYZab
        practice manager	YXWWWWdSa
        preci*	YXYXXYcUc
        prefe*	SUXZTbTcW
        prefer	WVUUVcWcZ
        prefer to	XWWVXWXdZ
        preju*	TYVUSbZZY
        prejudice	TYVUSbZZY
        premi*	WVbWTWbbY
        premises	WVbWUXbbY
        prepa*	iYXTXTSZU
        prepare	cXXWbVWbW
        prepared	dYYVYWZZZ
        preparing	fVWWXWVVU
        presc*	bUTWcTbTX
        prese*	bYXRaRWhU
        present	cVYTaTXdX
        present $	bVVUXVdTb
        presently	bcbXXVUWb
        press	STQSSVbgW
        press release	UVVXWYUgV
        presu*	XUWXTVcWb
        presumption	XUXXSWaWc
        presumption in	YUXXWWaUb
        preva*	YWXYXTgVS
        preve*	WUVUVYcUb
        previ*	VVVWWeWbX
        previous	VWVWXdWcX
        price	PVSTcVdYU
        price*	UXUVVYcRY
        prices	UXUVVYcRY
        prima*	RXVUUUbZc
        primary	RXVUUUbZc
        princ*	TVVWWRaac
        principle	VVVWWUdXa
        print	WXWTeUSSd
        print*	TUUVcbQcY
        printed	VWWWYaSca
        printing	UXVWacWZZ
        prior	dWYXaaWeT
        prior*	eUWVVVSdV
        priority	bWXWWXUeV
        priso*	ZTUdTTbZZ
        prison	UWXbVVbcY
        prisons	cVVdVWUTa
        priva*	TTRYSYdYa
        privacy	YVXVUTUYd
        private	RVSXUZeXX
        private and	WWVUWcXUc
        privi*	TWVUScbRZ
        privilege	VYWUVbZTc
        privileged	XZWYVabWV
        privileged and	ZWYZXdYXX
        proba*	TZbURSSeV
        probably	UbcWVVVUY
        proce*	bQbUYWTXb
        procedure	TUTTVXWbd
        procedure $	VWXWXbYXb
        proceed	WWeVcVXWU
        process	WWZZVXYYc
        processing	eUWUUUWYZ
        procu*	bUVUVTXTc
        procurement	ZVWVWUYUe
        produ*	cYVVXbYYW
        produced	XbUYWcZTT
        profe*	TWVUWVURg
        professional	UXXWXXVVf
        professor	XYYYYYWUe
        progr*	YZaYZTUZY
        programme	TVaVTWYeX
        progress	ZdXaPVQRd
        proje*	aVbVbUVWb
        project	bVcWWVXYZ
        promi*	XcOZWTaZa
        promise	XZWaYXXcc
        promised	YcQZXUbSZ
        promp*	ZVUVVaWcb
        promptly	bXWWVWZbb
        promptly and	bXWWVXZbc
        proof	WVbVUUVcY
        prope*	YXXcZcSWV
        proper	aaWbXaUUY
        properly	YZZTVeTaT
        properly $	aUUWYfYWW
        property	WVYccQSOZ
        propo*	SYRWZXWeY
        proposal	WUWWWVXeb
        proposed	UWWUWUShS
        prose*	SVUYTYhQW
        prosecution	VXVWVbcVY
        prosecution service	XbWaWVbXa
        prosecutions	WXXbXTfVW
        prote*	aWQWUZVaY
        protected	VaVUVWVeY
        protection	bYWYWaWWY
        protection officer	UbUSUbUdW
        protects	ZUVXYaYdU
        prove*	ZZWVWWcWW
        provi*	XOYVSaeXX
        provide	bUaYSVYZY
        provide the	eUTRRUeYQ
        provided	VUTVXdeQQ
        provided $	XVVXVZeWV
        publi*	UWLVUaYab
        public	XXNYUZXZa
        public $	WVUTVTcRf
        public authority	YTXabVVbX
        public health	XXWcVXVVZ
        public interest	RdRRTaYOZ
        publication	UWWVVYcaY
        publication scheme	VYWXWXScd
        publish	WWZVTSbWb
        published	PYTRaZbXb
        published $	XcYYYXVVd
        publishing	YaWVUbVVc
        pulli*	gVXUWWWWT
        pulling	gVXUWWWWT
        pulling the	fWYVXYWXV
        pump	UXVUWeUdT
        pupil	UUXUUUfSb
        pupil*	TUZaTbaaU
        pupils	TVZaTbabV
        purch*	VVaXVXSfY
        purchase	VVaXWYUeZ
        purpo*	USZYZbYYZ
        purpose	WVZWXcYZX
        purpose of	XXWWVdTYZ
        purposes	WVZZZZXYb
        purposes of	VVVUbaaYY
        pursu*	YbXdWVWYY
        put	YYbVVacWS
        put $	VWccTbXWV
        put at	YcWZbVXWb
        put back	WbUVYVSWd
        put in	XXWWVeVSc
        put it	bUZVUVabW
        put off	WYTUUVYca
        put right	XVUYXUbeV
        put the	aWYYZacVZ
        put them	YVYTVUYWd
        put to	VVTcWXcUa
        put your	abaXUTcTR
        putti*	WVUVZaYUe
        putting	WVUVZaYUe
        quali*	XbRZSVVdY
        qualified	XcVWWVVZb
        qualified exemption	XbWVWTUUd
        qualified person	YcYXXWXUc
        quality	YVWbVbYcT
        quarr*	WbWWXVTZd
        quart*	VSbOTRdbV
        quarter	USbQUUbaX
        quarterly	YWWWXUdbV
        quay	YZYbXZaWb
        queri*	ZVaTTZTbY
        queries	ZVbTTSTbY
        query	XWYbRZYQd
        query on	YaVXXWUVd
        query the	YXWVWbcXa
        quest*	YTYaSbYUX
        question	UVZYNbZTX
        question $	XTVaXXcaZ
        question 0	QScQTaYZW
        question about	dTZbWZYUZ
        question is	XWbXYUdZU
        questions	ZUWbXYXTa
        questions $	URTPTPgPc
        questions 0	aVacVbZUT
        questions about	dYTaTVUXX
        questions and	bXVTYScVa
        questions are	VTTbWUYWf
        questions have	YUVaWbYYT
        questions on	cUXcTUWVa
        questions to	bYWZXWVVa
        queue	eXVUXVWUb
        quick	caYVXXUWZ
        quick*	YSdVUVTVc
        quota*	VXTXWdXcV
        quote	XTUQaRaQh
        quote*	XYYXbZXWd
        quoted	XYYXbZXWd
        quoti*	XXXXcYVbV
        quoting	XXXXcYVbV
        r	fVTSWUTcX
        rail	ZWVWWYaaa
        raise	ZcVbXVVYa
        raise*	ZcUVXaYdT
        raised	aSVVXaZdV
        raises	WeXVYXZVV
        range	XTdXUZcVS
        range*	YTUVWVcYY
        ranger	cXWWXadVV
        rangers	UUUXVUcbY
        rate	ZUVTZbaQb
        rates	WSSTUZcSc
        rathe*	WbYcccWUV
        rather	WbYcccWUV
        rather have	WTVQTVUVg
        rather than	VeacWcUVT
        ratin*	WYWYXVfVW
        ratio	TWfVUUZaV
        raven*	VWVUVWVUg
        raw	XbcXYYXbV
        re	VQQcXeSMc
        re examined	VWXWWfUWV
        re use	bYXXaYXVa
        reach	bZYVcXbUV
        reach you	eYcWVaVTV
        reach*	caPaWWYWZ
        reached	ddRbXYVWX
        reached a	VeXWWcWUT
        reached at	VYYbXYWcY
        reached the	eTUTWXbYU
        reached us	eVWTbXbWV
        reaches	TUXWXWTaf
        reaches us	WXYYXYXXe
        read	cZZRNbUYX
        read $	ceTSXYSTV
        read as	ZTUTVTZYd
        read it	aZaWWYWVb
        read on	UVbWVWZTb
        read them	XYYYYVXYd
        read with	ZbbXXUaRW
        read your	WTZYVbUVb
        reade*	WdaVTUUVb
        readi*	TaVRQdVOe
        reading	UaSTTbTTf
        readings	WaXVWbaTb
        readings are	XVVWYbaVa
        reads	XVVWWXcVb
        ready	cYTSZTQTb
        real	UUaTVfWWZ
        real name	VWfXUWYWV
        reali*	VZTUUaUWe
        reall*	XYXZWYTVe
        really	XYXZWYTVe
        reaso*	UXJMWcZYZ
        reason	XUSTWbXcW
        reason for	WYWUVabUa
        reason of	WZYYbXYaV
        reason to	bTUVTXXVe
        reasonable	SaQTaSXVc
        reasonable charge	XXZZdXWXY
        reasonably	WWWWVZaUa
        reasons	UWRSTdaYY
        reasons for	TUVTVacbX
        recal*	VVXXXVWVf
        recei*	eTXZcTSYS
        receipt	cWTZfTONW
        receipt $	ZcVSdUUTW
        receipt of	dVUbdWTTR
        receipts	UVWVVdZbV
        receive	ZZXdYVTZT
        receive our	XdVTVWUcU
        received	aTaQaVYYX
        received $	ZXcUVWTVZ
        received 0	WVVWVVfQe
        received by	bWTYZTTUb
        received from	XXXXWUVgT
        received on	abUSTbUTb
        received the	dVVWXVVcV
        received your	dUTTSRQZa
        receiving	bVUVUWVfU
        recen*	VWdWXVVXb
        recent	VWdWXVVXb
        recep*	YVXWYVWca
        reception	aWXXYWWZc
        recko*	ccUUVSTWX
        recog*	WYaVVWaYd
        recognise	WZaTVWZYc
        recognise that	YXXXYWZad
        recom*	TTRaTYRjX
        recommend	WXWcWZUaW
        recommendation	UTTUUVSiS
        recommended	YVVWXYWbc
        recon*	TRYUTjTVY
        reconsider	XWbXTbWUb
        reconsideration	WUWXWeVVb
        reconsidered	VWTUVeUaY
        recor*	ZRYXWZbYX
        record	RRXTRXfXV
        record $	WVXVXaZcT
        record of	WVUUWWfYW
        recorded	eUWaaVYZW
        recorded information	bWaNSYbVY
        recording	VVSWWcXcV
        recordings	VVUVUYgTT
        records	ZWaYYaXUZ
        records $	YTYSSbUXb
        records are	UcVacWXTW
        records for	VXVZYYccV
        records of	SUVSbUaSd
        recov*	UURUbSZeT
        red	VUTUVTWgX
        redac*	YcSUWfbSU
        redacted	YUVWYaeWT
        redaction	VaWVTdZUZ
        redactions	aYWZXfVXV
        redir*	VUUiTXVTT
        redirect	YWVhVYTVS
        redirect your	YXWfXYWVU
        redirected	WWXfXYXVX
        reduc*	YWVXVUTea
        reduction	WXWWXVWfV
        ref	aNOQRRKTj
        ref 0	bTTSWSUSd
        ref foi	UVWTVWWUg
        refer	QZeVTQQXZ
        refer to	SRcRUSSPf
        refer*	WUbYYVSaZ
        reference	WRXZZQQVf
        reference $	SVUccVVSY
        reference 0	XTRQRVSQj
        reference number	dYZTVYXWa
        references	WcbWWVXdT
        referred	aVZaWaaWV
        referred to	bVZTWabWY
        refers	VTdWTTXTe
        refin*	XXYVUWWda
        refine	XXYVUWWda
        refine it	XXYVVXWdZ
        refun*	UVWWXccaT
        refund	UVXWXbcaU
        refus*	RRRQNfdYU
        refusal	VWRSShWWU
        refusal $	TbVUTdYRX
        refusal notice	XYXYWYfVY
        refusal was	VUVWWcbWU
        refuse	WUWaVZdTb
        refused	UOWQPUgbX
        refused $	VVWVXSYeb
        refused as	XVbWXVcUW
        refused on	XYYZXYcYZ
        refused under	YXYYXWdWW
        refusing	UVXUUaeWY
        regar*	ZSWWXXTPe
        regard	TWTabZYUc
        regard to	WWXVWVaWe
        regarding	gXWUVTWUW
        regards	SUTTTTSSi
        regards $	WWWWWWVWe
        regio*	cWabXXWVZ
        regis*	aTUbTVaTb
        register	YUUcXWdbS
        register $	ZZWaTUcYT
        registered	gVaXWVZTU
        registers	XUUWUWXUh
        registrar	aTRTRSXYe
        registration	UTVdVWZYY
        registry	XZYXXTSSg
        regre*	PcOVWSZZY
        regret	SbRWYTbUY
        regret that	SaVXaWdYR
        regret the	WXWTUUTSg
        regrettably	XbUVXTYUb
        regul*	WaUaYXUYb
        regulation	WZWcWZZTa
        regulation 0	WZWbXZZTa
        regulations	WYRSZORac
        regulations $	bUVUUUVRc
        regulations 0	UUYWUXXaf
        regulations and	ZVWXUWUWd
        regulations permit	WXWYcWWWZ
        regulator	YUZZSXYYc
        rejec*	XVTVVccbT
        rejected	XVVWVaecU
        relat*	ZcYZUTYSc
        relation	ZWaZXWbWX
        relation to	ZWaZXWbWX
        relations	VdWXXVWXc
        relations with	WcUWVVWYa
        relea*	WYQQcbbSY
        release	WZTTbaYWY
        release $	cUXXZYeTT
        release could	VXVVVUdSb
        release of	XcWYYacTW
        release the	YYXYdaZTT
        release would	WeXXXWVTb
        released	YTRRbZcMa
        released $	bVWXTYbTc
        released in	VVWUWbdVT
        released to	XVWWaYTVd
        releasing	SaUUZTeSW
        releasing the	UcWWTUeUU
        relev*	ZXXWTUYca
        relevant	ZXXWTUYca
        relia*	YXZZYcWcV
        reliance	YYYYZdYUW
        reliance on	YYYYZdYUW
        relie*	RQSUUUdYY
        relied	STWVWWYYa
        relied on	STUVWWZZX
        relied upon	YYZYXaaVa
        rely	UaWVTbXWb
        rely on	VaXWWaWXc
        remai*	UaPRYbWXZ
        remain	XdWWUbXdT
        remainder	VaWVcWbWU
        remaining	XUVVWcZSd
        remains	UbUWbaXZa
        remem*	TUTUUVWbd
        remember	TUTUUVWbd
        remin*	TUTTTdYdQ
        reminded	UVVUUeSdS
        remit	SUUbfcRTT
        remov*	WWUUVYebV
        removed	XUVUVZfYV
        removed $	VWXXXYdVZ
        renew*	VVTVVUddT
        rent	TQQTQRgcP
        repai*	UWZVUUhWX
        repairs	VYWWYWfZX
        repea*	WTVVXWbTf
        repeat	WTUVXWbVd
        repla*	WWYRVccTZ
        replaced	VXVXXdaVS
        replacement	ZVcXWWcWa
        repli*	YZTTVaTbe
        replied	YbWWXbVca
        replied to	aZXWXcbTX
        replies	ZYVVWYWXe
        replies to	bYYXXaXXc
        reply	dZcaFZQQY
        reply $	WTWaOXUad
        reply and	TVbTVaZTd
        reply by	eZWQUUVUY
        reply due	aeWUWSWSR
        reply has	abUTUaUTc
        reply in	ZWUTUWSaf
        reply is	daTZXTVUX
        reply of	WWXXVdVUc
        reply on	ZcYVUYTQa
        reply should	cZWUUWcUU
        reply to	ZYaaTaZUa
        reply was	VVTUWbWTa
        reply will	aZQRTUcPW
        reply within	bUWbXWYaV
        reply*	ZZVaVVUVd
        replying	ZZVaVVUVd
        replying to	YYTaRTRYc
        repor*	VUYPTUacX
        report	WVZLTWYbZ
        report $	TYcVTQXdW
        report and	XVVWWfUaU
        report is	UaVWbUgUS
        report on	VaYWWVVWf
        report was	YYXYYcbZX
        reported	UUaUVSaeW
        reports	bUXVVVdWX
        repre*	SVQRQeRfX
        representations	TXTUTgUVc
        representative	WWXWXWWgU
        repro*	VVXTdXaTZ
        reque*	XWabUVWWZ
        request	YYaaVVVVZ
        request $	YcUXaUdWV
        request 0	QQRZXcRPg
        request about	bdSUXVTSc
        request and	fWYXTYSOU
        request as	bScScZaSQ
        request at	WWWbZbUYc
        request came	dVWVXXTVc
        request can	YVcVXXRbV
        request dated	ZUVYVWVVb
        request for	YaVUUaZUa
        request has	XZacTPYVa
        request in	WVdXRTSTe
        request is	cXZSPSdaV
        request must	UWWbYZYYc
        request of	YYXdRXSTb
        request on	aWYWbTXXZ
        request over	VUXdXXWWY
        request should	XWVcUbWWW
        request that	cVZVWTYTZ
        request the	ZVWXXbdcT
        request to	UOYcVZYOb
        request under	cUVTUTUVb
        request was	TcTYUbWXe
        request we	XWZbaWbYU
        request which	eXVXUWVSY
        request will	WXYUddWTW
        request would	XVXXZYWUf
        requested	ZVZUYWbQc
        requester	VTZUTSSYf
        requester $	WWaWVUVTg
        requests	WVWaNZUca
        requests $	UWXZVdXTb
        requests and	YaXaXWXWb
        requests are	cYVRWUVTZ
        requests for	WWYZXVWbc
        requests in	UUcWWXVdZ
        requi*	WcaPbTReW
        require	TdcVUUSYY
        required	WYZTcVXcV
        required to	VYTWbZbbX
        requires	ZbVSYXTca
        requires $	bXXWWaYVb
        rescu*	aWVZWWVUb
        rescue	aWVZWWVUb
        rescue service	cXXbXXWYY
        resea*	bTabWTXZa
        research	bTabRTXaa
        reser*	VWYYabVdW
        reserve	VWWWWeUZT
        reserves	YYXVbVYcW
        resid*	TUTWSacdT
        residents	UVUWSaebU
        resol*	QdUSZVXaX
        resolved	ReTUaWXbN
        resolved that	XUXWWbVbV
        resou*	XXUZWWUdY
        resources	XXUZWWUdY
        respe*	WWXWXWdcY
        respect	XWXWXVddY
        respect of	YYXYYXaca
        respo*	baWWLZWYV
        respond	adYXTWVVY
        respond $	bZWVVaXVa
        respond by	acYYXZWYZ
        respond to	YWcYSTTVc
        responding	XbXUXbXaW
        responding to	YaZWXUYdW
        response	dXWUPcYPY
        response $	dVaaURPTZ
        response by	acYWXVYXX
        response is	cYXXWcUUY
        response to	ZYSTWWdUa
        response was	XWXXYeWXW
        response will	bcYWXWYVU
        responsible	bVUYUWTdX
        responsible for	ZWVZUWTdY
        rest	XRWaTaZTc
        rest of	ZVWVWeaXU
        resta*	TUccVWaXS
        resto*	WbVUWTUgT
        restr*	VWcVWWcUa
        resul*	bVWRQYabV
        result	YWUSTbRaX
        result $	aVYXYWWbb
        result of	SaXVWdUXb
        results	cUYUURdaS
        reten*	UWWVWUdaV
        retention	WVXXVWZcX
        retention schedule	WWXXWWZcX
        retir*	WYWYYaYdU
        retri*	aZbVcUVVV
        retur*	cSWaaXXZR
        return	ZSYXaZZbQ
        return $	ZUTTYddTU
        return the	WYVbaWYcY
        returned	ZVWXdVaYW
        returns	dYZZSVSRa
        returns $	dXaZWYWUW
        revea*	YWXYVWcSc
        reven*	VVTUUVZad
        revenue	VXVVWWacZ
        rever*	cSUXUeUTW
        revie*	VTSMNjMTb
        review	WVULQfQUa
        review $	fRUVTbWSY
        review and	XaVVVTYQc
        review has	XUWYXhVSV
        review i	XVVXWeSTX
        review is	WaVXTeTUV
        review of	RaSVVVTdZ
        review panel	XaUXYZdUV
        review request	bVWWVbTRa
        review that	YVZZYdYVW
        review the	WVXXXYTTe
        review was	WVVWWbTbT
        review you	cTVUXcVSX
        reviewed	UTSVUgPaX
        reviewed the	YYXYXeWTX
        reviewer	SUTVVhSRY
        reviewing	aYXYWeUVX
        reviewing officer	VaYUXXTac
        reviews	QWQRXUWbc
        revis*	QdaVUaSdU
        revised	QeaVUYTdU
        rfi	VWVTVUVTg
        rfi 0	VWVTVUVTg
        right	XWcXNaSZX
        right $	VSbTUcVdT
        right of	RWTWWSWbf
        right that	XWeVWZUUd
        right to	VaMPQaTZc
        right*	VYWYVbRXd
        rightly	WWZWWdVVY
        rights	VZRZWWSZd
        rights unit	ZXXWXWWVd
        ring	VTTReRQba
        ring if	UVXTVWUTe
        ring me	VWTUUWYWf
        ring the	XXWWbWVbX
        risk	WWRRTYXfW
        risk assessment	WWWVWVdZW
        risk register	WaXWYYZac
        rival*	XXVXVbYVa
        rivals	XXVXVbYVa
        river	VWVaWWZdY
        river*	WXcbXXVZX
        rivers	WXccYXXZU
        road	UNTYNXSYi
        road $	WVUVVUaac
        road or	WXdWYXWXX
        roads	cWUaTVZYY
        role	YYUVXcYXc
        roof	VUbVXUdRS
        room	RVUUVSbcb
        room $	UUWWWVZca
        rota	dVXUXeVVX
        rough*	WcaWWWbWV
        roughly	WcaWWWbWV
        round	dYVSTZfTS
        round*	WUVWVTdZZ
        rounded	VUWXWUbaa
        route	bUaUVaaXZ
        route*	daXcWVVYV
        royal	WZRbUSYab
        rule	WeWXXVTbY
        rules	SXVZXTSad
        run	WXWbXddTU
        run by	VWUdXYcWU
        run from	ZWabVVcTT
        run the	ZVbYXbYUX
        run to	XcXWcWUVZ
        runni*	SZXTZUUfV
        running	SZXTZUUfV
        running from	XVWYbXbZV
        runs	VaZdTTaRc
        runs from	TVTZWVUUg
        runs the	bXYeYYWXV
        runs to	TcUTUTbVZ
        rural	cTUYVTVba
        rural payments	YYXbXWZaZ
        s	TWUUWSbSg
        safe	cXURTZVbX
        safeg*	WXYWYWadY
        safeguarding	WXYWYWadY
        safel*	gbWWXYXWT
        safely	gbWWXYXWT
        safet*	aYSSSXaXa
        safety	aYSSSXaXa
        safety $	TTVUUVXeY
        safety executive	bVWbXUTVd
        said	UVZZTYYgW
        said $	UaWXUcVZW
        said that	cVTUYZZUb
        salar*	WVaXVVYeX
        salaries	YYZXXXbcY
        salary	VXaXWWYdR
        salary is	USTUXWWeT
        sale	SZVWXaYTf
        salmo*	WXYWXcVcW
        salmon	WXYWXcVcW
        same	YQTaXZaTa
        same day	WWaTYXWdV
        sampl*	XYbdVZZXP
        sample	VXcWWbTdU
        samples	YWUdVTcTU
        sampling	WbSTZYeTT
        sat	YUXcWSfVX
        satis*	VVUVZeTaX
        satisfied	VVVVaeTaU
        satisfied that	XWVUWdUbV
        satur*	WSSUVVYdZ
        saturday	XUUVXWUdc
        saturdays	WXXXWXdaU
        save	XVWWVcdVT
        save for	VVXWWcbUW
        saw	VVUVVcYcU
        say	UabZTWZVY
        say $	WTTSdXdTb
        say if	YYZXWWbVc
        say so	VTcORZUTd
        say that	ceRYSNWVa
        say what	WYgWXXXTU
        say whether	VUbVWZaaZ
        say which	WabVVTaRX
        sayin*	SUSUUdaQb
        saying	SUSUUdaQb
        says	TYWZRSYPf
        says that	UcXbTSVVc
        scale	WWVXZYYUe
        scale*	UcXWWTZUa
        scales	UcXWWTZUa
        scan	cTXWaVdWT
        scann*	VVVUdVaWU
        sched*	bZTRYZYZW
        schedule	ZWVSZaVca
        schedule $	VUWVYcdUR
        schedule 0	WXXVXYXeT
        schedule of	XXXXdWVWd
        schem*	YUaXQTWad
        scheme	ZUYYQTZbc
        scheme $	bVWYWXaXa
        schoo*	ZVXYWUYZa
        school	ZPWZVUYaa
        school $	SVUZTXaYd
        school days	bXbWXUUVb
        school is	eYXaWWUUY
        school meals	XYXWXYdYY
        school's	bTUZUVUbc
        schools	TbYZXVdWZ
        scoot*	WXWWXXcbX
        scope	UdaVXbYTT
        scope $	WXaYXcbWW
        score	WWUWUVdZZ
        score*	UUYVTZccX
        scored	WVWVVUdbX
        scored 0	WWWWWVbcX
        scores	VWYWVaZbY
        scotl*	ZXTacSXSc
        scotland	ZXUabSXSc
        scotland $	VXXZdWVUb
        scott*	VXXdZXYTZ
        scottish	VXXdZXYTZ
        scottish government	WUWZYYbcV
        scottish information	XbWTUVUSe
        sea	TVYSVcTdY
        searc*	eYaVTfVOU
        search	caZYWbYQV
        search $	WTcWUZaTZ
        search has	aaXYXVTXc
        search was	VXXWXfVUX
        searched	VVaXWaaZX
        searches	eUTTSeUPX
        searching	XXbUVeUVU
        seaso*	TSTTSVXbf
        season	VTVVWVbac
        secon*	WWYQZaYaY
        second	XWXRabZWW
        second question	VVaVVabWV
        secre*	cTQSQYYYd
        secret	YWUZWbYaU
        secretary	dWUPSXYZa
        secretary $	VYWWXWUXe
        secretary of	cXXTXYYbZ
        secti*	SbWWWcXVZ
        section	SaWWXdXUY
        section 0	MaXWWdYUY
        sections	TcPSSSXZb
        sections 0	TdRSUSYOd
        secur*	SaUXSWZbY
        security	TaVXTYcYZ
        see	aRWTRcYXV
        see $	dXaXYWXVY
        see it	ZWUWVZaTb
        see no	cVWWWbYTT
        see that	bUXYXbbUV
        see the	bTUTaVbbP
        see what	eVcUUVVTT
        see you	STWVUUTfa
        seein*	bUaUWVbaY
        seeing	bUaUWVbaY
        seek	VgYXZWTPX
        seek a	YYWZYYZXd
        seeki*	aZdaVUVSX
        seeking	aZdaVUVSX
        seems	SSaUSVbSb
        seems to	STbUTWdTX
        seen	SUUUTXXVh
        send	aYRadNVXX
        send a	XYTabZYcW
        send it	ZWdfYVXUS
        send me	aVRWUVWca
        send the	YXVVdVUTc
        send us	aUbXcYWWV
        send you	ZaSaUVaVa
        send your	UVXbTSUUd
        sendi*	WSabSYWZb
        sending	WSabSYWZb
        senio*	cZZTVaSZa
        senior	cZZTVaSZa
        sensi*	TSTTTdWaY
        sensitive	XXYXWeYUW
        sent	ZYVbZXTQY
        sent $	cUZYWbcST
        sent a	cXaSVYVTa
        sent by	RfaaUUTbW
        sent in	UXWUYaUWd
        sent it	dTVbTUSUY
        sent on	bZVaaaUVV
        sent to	ZXbWXUZXb
        sent your	ZYYeXWVWV
        sente*	VVcWXWZUZ
        sentence	WVeXYXWVX
        separ*	VWacTUYZY
        separate	XXYcTUcXU
        separate public	WXYcVWaWV
        separately	STVcWWVac
        septe*	XbTWUXWXW
        september	XbTWUXWXW
        september $	adQQTWYYU
        september and	aUXTXbYVb
        september we	aXaUbYXWX
        serio*	UWXUVdScZ
        serious	VZYWUfTcU
        serve	WYYZXYYda
        serve*	UbbTSUdXZ
        served	VVbWTVbZb
        servi*	YVUcVXYWZ
        service	XYWdSXYZY
        service $	YTTZTRPTg
        services	ZTRYaaTVd
        services $	SWUSUUUVh
        sessi*	YVYVWTRaf
        session	YWYVXTUXf
        set	SWdVSbVaa
        set aside	TUVUUeZaT
        set out	TSaTRWbbc
        sets	USUXbUcdS
        sets out	XVVXWXcdU
        settl*	RdZSbYUWW
        settle	WeaWYVUUY
        settle the	YaYYaWXWc
        settled	UdYUbXVWX
        settled $	XUcUZZbWd
        settlement	VVXVabaaV
        seven	YYUYSWgXP
        sever*	XadbURVRZ
        several	YbdVVSSSa
        severn	UWVbUWdaW
        sewer*	YVXZbVaUa
        shall	cZXWeONeR
        shall be	SdaWbSWcR
        shall need	TcZUdVVTU
        shall not	UbcWaVVbT
        shall write	bbTVXWWcW
        shan'*	WcVUWTbUZ
        shan't	WcVUWTbUZ
        share	ZVWUXZcdU
        share*	WXWTUbbbW
        shared	WXWUVYbbX
        shared with	aVUWXWUfX
        she	eZPWRWVXY
        she is	bbWXXbYVV
        she will	XUUcWVVUc
        she'l*	eZTcVUUYU
        she'll	eZTcVUUYU
        she's	abVVVVUVe
        sheet	RZWTcUbaV
        sheet*	YTRSgeQWW
        sheets	YTRSgeQWW
        sheets $	dWWXcVWXT
        shift	SWcTWXVfT
        short	TeSUZaVdW
        short*	eZXTSUTZX
        shortly	gVWWUXXUT
        shoul*	WXXcZaSaX
        should	XXXbZXTZX
        should be	ZYdbZVSWU
        should go	dSWbUbUTZ
        should have	XZSXPhQOZ
        should not	XdWRSZZaV
        should the	YVXYYWVYf
        should you	TVTUdWaXc
        show	UZOSWQccZ
        showi*	WXVWbccWV
        showing	WXVWbccWV
        shown	WVXYcdUZV
        shown to	XcWYYbUVc
        shows	USbYWVeYW
        shows the	YVVWWVgUT
        shut	OTeQSRZYc
        sick	XeUWXWXVX
        sickn*	cUVVWVcaR
        sickness	cUVVWVcaR
        side	UdZTVZTVZ
        side of	VZWYXeWUX
        sides	ZbWYYXWba
        sign	ZVSSZVcbZ
        signa*	VVVXVacaT
        signatures	WXXYWacYU
        signe*	UZcZabZcR
        signed	UZcZabZcR
        signed off	bcWVWVVZU
        signi*	VVVVVXTcd
        simpl*	cXWWYaWdT
        since	QadZTVaYP
        since 0	TXZXRXYYa
        since it	WaYZWXcXX
        since the	VadZXZUYZ
        since we	aWZcWYXWY
        since you	XaUVZUZaa
        since*	UVUUUTTYh
        sincere	XXWXXVXad
        sincere apologies	XXWXXVXad
        sincerely	UVUUVVURh
        sincerely $	XWWXXXXXd
        singl*	WRaXZUYaZ
        single	XSaXaRYVZ
        sir	RRSRRSXbb
        sir $	UVVUVUTba
        sirs	YYYYYYXTd
        sirs $	YZYYYZXUd
        site	UVaZOUbcW
        site $	TTRTUUfZZ
        site visit	XXWWUZTcc
        sites	XVcRTYYbW
        sites $	WaWVWTYdS
        sits	cZVbWZXWW
        sits with	dWWbXXXXX
        six	YSVXVTjYT
        six $	XWWVYYaba
        six months	XWXXTYadX
        six years	WTVUUVZdV
        sixty	RdXSdSUXV
        sixty working	UXTUeVYYZ
        size	VcWWaXXaW
        size and	WdYYYYXZY
        slide*	WXWWWbYcV
        slides	WXWWWbYcV
        slip	UbVZeXSaU
        sluic*	VXYbXWaUb
        small	TXRVXabVc
        small numbers	VaWWXaVUe
        so	bXcaYbVOU
        so $	UXWXVcRZc
        so and	YVaXYXTWd
        so as	bXYVXZXYc
        so by	caWUYWWVW
        so far	bVUWVbcUX
        so for	VXUUcWcUW
        so here	aVUSXXTSd
        so i	ZTZdWaWRU
        so it	XcYWYbXXU
        so please	RadZUWWVY
        so section	XWYXXbdUU
        so that	bSXabbWaW
        so the	PfaTXZbTW
        so there	YXYbXUeTY
        so we	YXZYXUaWY
        so would	XWaYVWZTc
        so you	YYVZTVRSd
        so your	YcXcYXXUV
        socia*	bUcWVTUYW
        social	bUcWVTUYW
        social care	dYXZYXWZY
        softw*	YcTWWWcUV
        software	YcTWWWcUV
        solic*	WXZSaZZQa
        solicitor	YWTTTZZSe
        solicitors	YaXWdUZVW
        some	YbVPQTYWc
        some 0	VaVYWVZUa
        some of	abUVXVYUa
        someb*	cUVUUWWQb
        somebody	cUVUUWWQb
        someo*	aXRWUXXWc
        someone	aXRWUXXWc
        somet*	YVaUVTWYZ
        something	YVbWXTXZX
        something we	WZXUXWeTV
        soon	YbaRbTaXX
        soon as	XbaTbVVZa
        soone*	abVaUXaYW
        sooner	abVaUXaYW
        sooner $	UZTTXaTUd
        sorry	PWWTaUYZf
        sorry $	XcUUUaScV
        sorry but	WdZWWYWYV
        sorry for	WVRUUXTae
        sorry that	SSVTTRZXj
        sorry to	VbbZaZYVU
        sort	VUeVbVYYX
        sort of	XXdWWYbWW
        sough*	RWbVVZdaX
        sought	RWbVVZdaX
        sound	WaVXXbbaR
        sound $	WVVVWcVcT
        sourc*	VaVVWZccS
        source	VUWVWZccT
        south	ZTRZWVTYe
        south*	VXZbWUWSd
        speak	RYSWTTRYg
        speak*	bTUVWUdVa
        speaker's	bWVVXWZWc
        speci*	WRdUWTadV
        special	ZTUWaXaab
        specify	YXdUXYWXY
        speed	aVVdWWbUV
        spend	YTbSbTeVU
        spend on	cWbXWWcTV
        spent	RUVPRQfaa
        spent 0	UVTTXVjRS
        spent on	XVXVWWUcc
        split	aVTTUdfWS
        spoke	SUUUVdTeV
        spoke*	ZWTYUXSeU
        spoken	ZWTYUXSeU
        spoken to	UXVaVZTdV
        sport	YZWdWWTVZ
        sport*	XVcXWYadV
        sports	XVcXWYadV
        sprea*	aTTTSaeRX
        spreadsheet	aUUUTYeSY
        spreadsheet $	YXVWVWbUc
        sprin*	VaZUWUTeV
        spring	VaZUWUTeV
        squar*	UTTTVUbYc
        square	UUVUVVaYd
        st	bUaUVWUVb
        staff	XWWNaZZbW
        staff $	TSaVZbVTe
        staff and	UWbXWVdYV
        staff must	XXYYZYWeV
        staff time	XWaYcWbWS
        staff*	WWYXWaZWe
        stage	bTVTUaQcY
        stage 0	WXZXYVUfX
        stand	cRSUUiROa
        stand*	aZdVUbWYY
        standard	VZWTZVYcZ
        standards	cSTXSTYWZ
        standards agency	aXXXXXcXX
        standing	SbUUWaUfR
        stands	WSeUSeYRb
        stands $	ZXbWYcXXX
        start	ZPgWaVTYW
        start $	cWcWVaUVT
        start on	cUVUaWWba
        start*	dXabZVXRR
        started	gYUbVTVTT
        state	PRcRSTVea
        state $	WWXWWZXab
        state the	XXcWWVUTc
        state*	UYXVWXXgU
        statement	RUaWTYbgP
        statement of	XXVXXXXdY
        statements	YXWYWaUdb
        stati*	dSeYPRSYX
        station	YRaSRUUaW
        station $	TVeUUWUUZ
        stations	dWZWVWRaa
        statistics	cUbbUWYTW
        statu*	eWYOZRYaW
        statutory	ZYbSZPYaX
        statutory date	acWWXXUSV
        statutory deadline	fVWWYYYYV
        statutory period	aTcYXZXXb
        stay	RRSUbdXcQ
        stays	RUZbZbYVb
        stead	XcUcVaUUZ
        step	bVUaUVTYb
        steps	WXXWXZVeY
        stick	VVaXbYcUY
        still	VfaTRbXWT
        still being	TXbUWZcUU
        still not	YbbYYWVbZ
        still to	WfWWYWVWW
        stood	VUXXWXeZT
        stop	SSVaXQcXe
        stop $	VWVUVVbUf
        stopp*	WWfUUXaZT
        stopped	WXfUWXXaU
        stops	UVVeZWUVc
        stora*	daTVWVWbU
        storage	daTVWVWbU
        store	aWTTcbbSW
        store*	aWVVWWVab
        storey	XWXYXXWeV
        strai*	XXZbWaUbY
        straight	XXZbWaUbY
        strat*	QTYRSYUae
        strategy	TVaVUZTcb
        stree*	VSWZTWZXc
        street	WSXZTWXYc
        street $	TURbUZUWe
        stren*	XYWXXWdUZ
        strength	XYWXXWdUZ
        stret*	XVYXbVVXe
        stretch	YYaYbVVXd
        stron*	bWVXWZdSY
        strong	YVXXUbYWa
        struc*	UaSUTSacR
        struck	UaSUTSacR
        struck out	UUTUUVcbT
        stude*	ZUWaVXTbZ
        student	TVVZZaUdW
        students	aWYZSSWTb
        study	WYUWUbVfV
        sub	XWVXVaVgT
        subje*	PUTXXZXab
        subject	QVQYXXWac
        subject access	WVYTWcUgV
        subject to	UZUZZQTZa
        submi*	cbWaTWWYV
        submission	faXTWWcSU
        submissions	SbYTUaVYT
        submit	XVWcWWXcY
        subst*	aZVTSdNdV
        substance	YWXXXdVUa
        substantive	bbYWVWUVW
        succe*	VTUXUfcZQ
        succeeds	YWXXYfUWV
        successful	YWXWYbTdU
        successful $	VWXWYbTdV
        successor	UWWZXRfVT
        such	VVUdVbXPc
        such a	bXVVWaUUd
        such as	XWVWYWWbd
        suffi*	YYcZXaTVb
        sugge*	WWaaTaWZX
        suggest	WXaaTWXZY
        suggest that	YWYYXVacV
        sum	UUSSgbXSY
        sum of	WWYWcWYbV
        summa*	TSYSTcbcU
        summary	TSXSTcbcV
        summe*	WdUVWUZaX
        summer	WdUVWUZaX
        sums	VYZVWcVXb
        sunda*	cUUTVWYZa
        sunday	cUUTVWYZa
        super*	UaUWWWacR
        suppl*	XUVTZXcVc
        supplied	XUWUXbeQY
        supplied $	WWWXYbdVS
        supplier	UZRUVVccZ
        supplier $	XWXWWVfUW
        supply	bSaXcUXWa
        supply the	VVVUdXbXb
        suppo*	bSaVZWSac
        support	UVUWVaTaf
        sure	YYgVUSTWX
        surge*	VVWUVZXac
        surgery	WWWUVWWac
        surgery $	WWXVVWRad
        surve*	XYQaYVfUW
        survey	XZUcZZYXY
        surveys	cbWWXVZVY
        suspe*	VVbWZXdRX
        suspended	XWcWbUYUZ
        susta*	WUWUWgcSX
        swimm*	WXUVVXaXf
        swimming	WXUVVXaXf
        switc*	UXUWUcTcd
        syste*	bYYUXUcTY
        system	cVZWYWcWV
        system and	cXWYYXWXb
        systems	TcXUURZTZ
        t	UUUUVZRWf
        table	USUQWccVV
        table $	YWYVZVeVT
        table 0	XWTWWcYbU
        tacti*	TSTTTSZba
        take	XYbbYQXZY
        take 0	TcTUdTXVY
        take a	cZUTTZVVT
        take in	UUeUWVVVa
        take it	WSccXVaSW
        take longer	WWZWYVbVd
        take the	SYZWcbTcT
        take this	XWbZVWbRb
        take until	YeYZYXUUX
        take up	UbXcVWZbV
        take us	ZdYVXXbSW
        take your	XXbbUXVVZ
        taken	PVYXWacXX
        taken $	WVbWWaWaZ
        taken at	WYVUbdUZU
        taken out	TZWWVVeZU
        taken the	XZYdYaYXU
        taken to	VXZWaaWaa
        takes	eRbcTYUYT
        takin*	YZTaVWcZZ
        taking	YZUbSXXaa
        taking longer	XaXXXXWUb
        talk	UUZTUUaZb
        talks	SaSVUUWUg
        tapes	WWVVeYXXV
        targe*	deSUURUUU
        target	deSUUSUUU
        target date	fWUXXXUUT
        task	WWUWUYTcc
        tax	UXYWUVXgW
        taxpa*	XSVUUVdTc
        taxpayers	VTWVUVbTd
        teach*	XVSXUVdbW
        teachers	VXVXUVccV
        teaching	XWUZXWbaZ
        team	fUVYMXSYZ
        team $	dSbSUTaWZ
        team and	bUXbWaUUb
        team at	bWVSWXTad
        team can	YYWcWYYaX
        team has	dWXWXbXYU
        team in	cUWcVXUWY
        team who	YVVZWWaUb
        team will	bXWVYYVZa
        teams	bXeXXVUYV
        techn*	WWWXWUcXc
        telep*	aUVTcTZZb
        telephone	aUWTdUXZc
        tell	XXaYWSXdX
        tell me	cVYZTUUeV
        tell us	TTaXZUZcX
        tell you	XbSVSXaRd
        telli*	WWZXWWfbT
        telling	WWZXWWfbT
        tells	YaUbWXbYY
        tells me	ZbXcXXXYX
        tempe*	YYbYWYbZY
        tempo*	XWcWXWZbY
        temporary	XWcWXWZbY
        ten	XeXQaaYTV
        ten days	adWTVaTWS
        ten working	adUTbTYWU
        ten years	XcaYWWVZZ
        tenan*	URRaUUaeZ
        tenancy	YVVbVTbYa
        tenant	UUUbVVcdU
        tenants	VXTWWXVdc
        tende*	SVXSSXdeT
        tender	TWYTUXcbY
        tenth	VXYYcXaXV
        term	aVdRSXRcW
        term $	eZWVWcTbT
        terms	SaaTXWbeO
        terms $	YYUXVaUeW
        terms of	XVXWWVceT
        test	UaRUSXbWa
        test $	XcZZYYUTa
        test of	XbXYYWaWZ
        text	WaXWVWYVc
        than	YaTVTXWaZ
        than 0	dcTTYWScN
        than five	WVVXVVcaZ
        than the	WUUZWbaaY
        than three	YXXYVYYbb
        than we	XdWUVVVTb
        thank	bQUPOWUcb
        thank you	bRUPPWVac
        thank*	dOQNOOVYZ
        thanks	dPQNPPWVb
        thanks for	ZRTRSSWXc
        that	VYVZVdXYW
        that $	QbTaZaVQY
        that 0	bUWXcUeYR
        that a	WdTUWZVWa
        that amount	YcVXcWXVV
        that an	SUTTVWcac
        that any	XUWVWdYTc
        that as	WaWWVbVXe
        that date	WaVdXUXSb
        that day	WddTZWVVV
        that further	WZXaWZWVa
        that has	TaWZVTVTg
        that i	YcabXWbVU
        that is	ZXaTXTYUe
        that it	ZbROPcRdX
        that it's	bVdaUUdVT
        that its	TYXYWaYZY
        that means	cZZVXVTTT
        that more	XaXYXdcVX
        that no	WVVWWZYcc
        that on	UUWTWcZaY
        that our	WaRSTdPbZ
        that part	eWVVXZbTY
        that period	XYUWUWeWZ
        that reason	UbWbWWeWT
        that section	TdSSUZWYZ
        that she	cWYYWXWcU
        that such	YYWXWWeVZ
        that sum	XWVWfXUXV
        that the	XSSKPcVcX
        that there	YYZVYeUbZ
        that these	YaXXXcYVU
        that they	VVWdYYUUf
        that this	TbQQUSZXd
        that to	caVVXZaWW
        that was	ZXbUXZZSX
        that we	TZZXWeUPa
        that we've	aYbVWYWVa
        that will	YeWYWZXVd
        that would	UUTaWTbUb
        that you	WOcXZbWcT
        that you'd	WWVYXWWXe
        that you're	bUZSUUSbc
        that your	baTWXYWbY
        that'*	XZZbaYcSX
        that's	XYZbXYcSX
        that's a	WXXXWcWVc
        the	WXXZbYXZR
        the 0	dfUVbPVMZ
        the above	XVaWWUUZe
        the academy	XUUUUecVU
        the act	XXWXXbVNf
        the address	aWXcXTXSa
        the advice	YZXYXTcVc
        the agency	ZYZUaZaWT
        the agency's	XZXaYaUZb
        the agreement	WXWUVbZXV
        the amount	UTUTeUTYW
        the annex	XbVXaUYVa
        the annual	XXaVXUZab
        the answer	bZRQPZeQV
        the appeal	bWSaWXUfR
        the appellant	VXXXYWVfW
        the applicant	YWbXXXXdY
        the application	XbXWWaVaa
        the appropriate	WVYaaXcWX
        the archive	ZaXZXZaVa
        the assembly	XdWYVWbZT
        the attached	STZSTRcaP
        the authority	VTQTVVbfT
        the average	VTWWUTfYR
        the back	WWSYaUcTb
        the balance	XcUXcZVSY
        the bank	YcWWWdVVW
        the bbc	XWacZUZZW
        the best	SUTRVUTXg
        the board	VYSURYYbb
        the body	SUVbTadTW
        the borough	XSTXUUbdT
        the building	TZWcUWZaT
        the bus	WWWaWXdVa
        the business	ZbVaYaZVY
        the cabinet	XXTUSYUca
        the car	bVVVWWeTT
        the care	XYVeXaVWV
        the case	YRaUQbbZX
        the chair	VWWVWVUce
        the charge	VVSYdSTQb
        the charity	dUUYVXbVY
        the chief	bVTUUWeUb
        the clerk	bVVWVTUba
        the clock	ZTabSWXSd
        the close	aWZWWXWeV
        the closure	UWbWXUVca
        the code	WXYaYWUea
        the college	TWVYVbbWc
        the commission	cWYUbVWUc
        the commissioner	VQTOSTQbg
        the commissioner's	SYUVVWXda
        the committee	WVaUXTeYQ
        the company	WYaYVWbTb
        the complainant	VWYYYXXeT
        the complaint	WUXUXcbWY
        the complaints	ZZYXYZYVd
        the conditions	YXYXXXXdX
        the conduct	XaZZZbZcX
        the constabulary	baWUaZZUX
        the consultants	WXaVUceVV
        the contents	cXXYYUWYb
        the contract	UUYVVaaUb
        the contractor	XVWXXZbbU
        the copies	XWWXbWXWc
        the correct	XWVcWfXVU
        the correspondence	cWVWXcaWX
        the cost	VQYUabVYb
        the costs	XWZYadYVW
        the council	ZaZXWWgUU
        the council's	ZUZSaaXYc
        the county	VWQZTVcdT
        the county's	XbWbYYZWY
        the course	YXaYYbaWT
        the court	WdVWXUWVb
        the crew	TYWWYXXeU
        the crown	YZUbWUYaZ
        the custody	eXbXYcVWT
        the data	WaSQRaSZd
        the date	aaaYZWYUY
        the day	XVZabUYUd
        the deadline	ZcTUaRSRa
        the decision	VRRSRgYXW
        the delay	XeXXVWWZY
        the department	VYYaTXbXX
        the department's	TVXWZZcZZ
        the deputy	eSVVUXaWY
        the director	YSTSVbeRb
        the disclosure	YaXTYZXbY
        the district	bUYcXUbVS
        the document	USVVUVgVX
        the documents	ZRTUYSZPg
        the draft	cXTUUZbXS
        the drawings	aYVZdYWVX
        the driver	YYUZXXXab
        the due	aZWQTTVUb
        the duty	YVVZVYXZa
        the earlier	ZTVWXhSUQ
        the effect	YaYXYWXcX
        the eir	adVYZXVTa
        the eirs	ZbUUYWYbb
        the email	aYTdYTfXS
        the emails	YYaYZcZUV
        the enclosed	VTUVXUaab
        the end	cYWaVRZVU
        the environment	ZYUWSUTae
        the environmental	ZRWWUTRSd
        the estate	XXVWYYZbZ
        the estates	bXVWWaaZW
        the estimate	YXWYXeWWb
        the exact	WVbVUdbTT
        the exception	XVWXWXcWc
        the executive	WVbbYXdXU
        the exemption	UWTVScVWb
        the exemptions	UUWWWbUTe
        the fee	ZTTUiVRXW
        the fees	UbXXbWXWX
        the ferry	cZWVYWZZX
        the figures	eYRTTZZUZ
        the file	SWaUXdYPd
        the files	ZWVVdbTVa
        the final	cWdYVbWVV
        the finance	ZcVWaXTYU
        the financial	WVaXXYWZa
        the fire	VbbZYTeUX
        the firm	WVYVbcYUS
        the first	YOOZVfWTb
        the five	ZZWXUdYTV
        the foi	XTZVWWXdW
        the following	VTZTVUZba
        the food	YXYbXXdXX
        the footage	YXWXacbXT
        the force	XZWRSaaRb
        the forestry	bWXYXXabX
        the form	TVZUUXTcd
        the former	bWdbZXXWU
        the forty	WgXVWYWXS
        the freedom	eXYYWYWVZ
        the full	aaVVdVVSZ
        the gambling	dWWcWWWXW
        the general	VcWWWWZVX
        the governing	WYYZXVaaZ
        the government	WbYWWWWdX
        the governors	XWVTUUeTb
        the grant	UTWaVaYeU
        the great	UVYUYVZeW
        the ground	WbXVWWXYY
        the handling	UXWXXdVWZ
        the harbour	VcUcXXWbV
        the harm	VXTVUcaVa
        the head	cTYSUXTXb
        the headteacher	XcXWZWYZV
        the health	ZWZYdaXRZ
        the hearing	WWZWWTVdd
        the home	XZWbXWbUZ
        the hospital	ZXcZWcWaT
        the housing	aUUaWcTRa
        the ico	TUVRUTVZh
        the ico's	WUXXXXVVf
        the incident	YWbbWXWaV
        the independent	ZXXbXVabc
        the information	XYXTWZZaX
        the initial	XaWYWeTVU
        the inspection	ZbTUWbYYW
        the inspector	bXbUXVSeV
        the interest	TXVVVYbVc
        the interests	VUVVXVTcb
        the internal	ZWaZXcWVV
        the interview	XbXYVZbXV
        the investigation	VZVVXbdTU
        the invoice	XVWVXUbcX
        the keeper	aYXbXXWWd
        the land	XWWbZWaZb
        the last	bbdSUTXWX
        the late	UVWWWTUWf
        the latest	dXXYXYYWY
        the law	VTVUVYabc
        the lease	bbVVXabUS
        the legal	ZZUYVcVbS
        the letter	UWZUUcXbV
        the letters	dXZXXYaTW
        the library	UVdXVWcaV
        the licence	bUTbaUVdU
        the licensing	UbVWUTaYZ
        the limit	aWUVVVYUg
        the link	TVSTZZcRa
        the list	aUfUUaYQS
        the local	WZVcVXWeV
        the log	ZVXWYdcUT
        the longest	USWVUXeTb
        the lord	ZVVfXUTbY
        the main	XWWWXVYcU
        the map	UVXTeWeTV
        the marine	abWUbWXVb
        the marking	XWVVWccUW
        the material	dWVVVbZSb
        the matter	cUbXZWUYV
        the meantime	TZeVVVUSd
        the meeting	VVcUUVWcb
        the merger	WYbXXWZWb
        the middle	abWaXXWXW
        the minister	XYXWXWZbb
        the ministry	YZWcXVZYX
        the minutes	aSSUYSZYb
        the missing	XWdWWbZVU
        the modelling	aaWXYWYWb
        the moment	dWZYVYXVX
        the money	TYWVhYVSS
        the month	ZZaaUWbSa
        the museum	aYXXWaZUU
        the name	ZTbbWTTSc
        the names	TbVVUUeZT
        the national	YUWZZTcQZ
        the nearest	WXXXWZacU
        the need	XaUVVXbTc
        the new	QhTTSTbVW
        the next	ZVUZTTZZZ
        the north	VYcWWVXaa
        the northern	YWaaVZcWW
        the notes	UbWWZXTac
        the number	bZZXXbaQU
        the numbers	ZdTbUYZTW
        the office	SdSZUWbVa
        the officer	YRYTTaaZY
        the officers	aYcbZYYWY
        the old	UbZWabXXY
        the one	SRcZTVYRZ
        the ones	UXaZVWdWV
        the open	TTVWVaVUg
        the order	XXUUdXcTT
        the original	YaVXXfTUS
        the other	SSaaaScPa
        the outcome	acQUTcSWV
        the overtime	dXWYWVcXW
        the panel	ZTZUWdWaQ
        the paper	XVXYZbbWW
        the papers	aaTabVRVZ
        the parish	bVUaYUXaZ
        the parliamentary	ZbXbWXXaX
        the past	VUaXZacXV
        the penalty	XYaZXYWeW
        the pension	VabdWUaTW
        the period	TZcTWWcTa
        the person	ZccVVXYTV
        the phone	YVVWbXWRe
        the photographs	ZVWXbbUTb
        the plan	YWWWUdcTV
        the planning	ZacbXbWZU
        the plans	aXUWbYYXc
        the police	TYaXTYYeV
        the policy	UUYUVYeUZ
        the portal	UWZYbXWcb
        the position	YZYYXZXcT
        the post	XUZUaVadV
        the press	ZSWVWXccX
        the previous	XWWXYcZXa
        the price	TbWVfWXTS
        the programme	YXcYVXWdU
        the proposal	WVXWWWXeT
        the proposed	XYYYYYXdV
        the public	QZPYTZUbb
        the purpose	XXWWVdTYZ
        the purposes	VVVUbaaYY
        the qualified	YbYXXaWXb
        the question	XXaaWdWWW
        the queue	eXVUXVWUb
        the reason	WaWWWadUX
        the reasons	XbUXVcYXY
        the records	YVcQbVYRb
        the redactions	aYWZXfVXV
        the reference	dVcTZURbV
        the refusal	UUVXXfVRb
        the register	VVTbZYcRX
        the registrar	cUTUUTYZa
        the registry	YbbWVVUUb
        the regulations	VdWUWUXQb
        the relevant	aVWYXVSWb
        the remainder	VaWVcWbWU
        the remaining	VWXXXbcWU
        the reply	YdOYRbRMc
        the report	YTeUZbbWU
        the request	XQebYcRNZ
        the research	eUUWUVaVa
        the response	bZUVVdWUX
        the rest	WTWTUbaUd
        the result	cSXWVVSZa
        the results	cYYYYXZaW
        the review	RbZUTeXPU
        the reviewer	WYWYWcVWa
        the reviewing	WaXUYfWaY
        the right	VQUcSXWZb
        the risk	ZWVVVYaaY
        the roof	VUbVXUdRS
        the rota	dWYVXaVXb
        the royal	YXUbYWccU
        the rural	YYXbXWYaZ
        the safety	VWYbZaXWc
        the sale	VaWWVcZVa
        the same	YQTaXZaTa
        the scales	UcXWWTZUa
        the schedule	UVXWWeWWb
        the scheme	WWdVWWdYV
        the school	bUTWYYaYW
        the school's	bTUZUVUbc
        the scope	VdcWXaWWX
        the scores	VXWXXVVeZ
        the scottish	XaYcXYaWX
        the search	bbYVRUXYY
        the searches	XYYXYdYWY
        the second	TRcXWZZTc
        the secretary	WUXUVWXac
        the section	UWSaUdXSb
        the security	XdWXXbXWX
        the senior	TZWYYcVZU
        the service	dWUUVcYXZ
        the shared	WXYYXadTU
        the site	SUcdUZXaU
        the spreadsheet	XVVVVVdTa
        the standard	XaUVUVbcS
        the start	UVbVXcWaT
        the statistics	dWWWWXdXU
        the statutory	YbdTSTTYW
        the store	ZVWVccbVU
        the student	UVVbWTWcW
        the students	dZVZXWaWU
        the study	WXVYVcXaT
        the subject	YWVbVVaWb
        the sum	SUSVcRXWa
        the supplier	UaTVWXUgb
        the survey	WXWWbUcVV
        the system	dVWYVXZbU
        the table	XVTUZTdQZ
        the team	ZRUaWdUUY
        the tender	YVaTWbcVQ
        the term	VXdWWXWTb
        the test	WcXXXXaSa
        the third	TbSVTWZdS
        the three	ZRaUaXgYT
        the time	WbaPUdWTZ
        the timetable	cbXUYYbaV
        the top	bVXYUYbVa
        the total	VVTXeZYYR
        the town	XWcdUXVZW
        the training	YYXYYbdUY
        the treasury	baZaXbWXX
        the tree	UZXWcYUVe
        the tribunal	WYXVWXdXa
        the trust	WXZXWbZXY
        the trust's	WXXcYWYXc
        the trustees	VbVWVWZaa
        the twentieth	cbUUVXXYW
        the twenty	WUbbWXcSc
        the two	ZbVSRbbTX
        the uk	WVaXaWdbU
        the university	ZbZZYWaUZ
        the use	WVVWWbcUY
        the usual	aacWXXaVU
        the valuation	XVabXaaSZ
        the vice	aYWVWVWba
        the view	XWYXXgVWU
        the ward	TabVXXbZX
        the way	TXWaWcbZb
        the week	aYUeVVXZS
        the welsh	cTVcVZXZV
        the whole	WXbdVaaST
        the word	UXcVYZUZZ
        the work	SWRWZeWPh
        the wrong	VZXbVcVQa
        the year	TVaVVWdaQ
        their	SXNkUVXaU
        their foi	XYYdYZXXY
        their information	WYYeZZYXZ
        their own	YXWZYZdXY
        their*	VWWfVVYVU
        theirs	VWWfVVYVU
        them	YXTdYWbIT
        them $	YSTVXUcNf
        them and	VcWbWYaXX
        them are	VbUVVTaYZ
        them at	VVVcUVbVY
        them in	bVWZTUdaZ
        them on	VYWcSXYWc
        them to	aSXcTabUU
        them would	WUYVWadVU
        them yourself	XWWbVURVa
        thems*	WXcVVVeUW
        themselves	WXcVVVeUW
        then	XZZRbQZaW
        then $	ZXdScUcPV
        there	XacbSbXRY
        there $	TSZiTVUSY
        there are	PaaTTTaXY
        there have	VTfVWVcUQ
        there is	YZWXYZXTc
        there may	dVdYVYWWa
        there was	UUaVWdWQW
        there were	TRZSXcbRS
        there will	ZcXWXVWcR
        there's	PbWNaRaUZ
        there's a	XaTVeVTWY
        there's no	SaUTQSeYY
        there's nothing	XWUXXbWWf
        there*	RaXcacXRV
        therefore	TaSfadUVR
        these	SccbTXWUX
        these $	UeTTTSXUb
        these 0	YYVWYYeVX
        these are	aaTaUZaRW
        they	XbVgPXZTT
        they are	VVbZVZZZa
        they can	VVVbbdSTc
        they have	eaTaSRQXR
        they were	TTRTYdeRT
        they will	YUVfUWUUW
        they'*	dZOfWRWWR
        they'll	cYUcWUUUT
        they're	cUUcYVXZW
        they've	bcTeTUTQR
        thin	YTTWVaVbc
        thing	ZTYXYaZUZ
        thing*	TRfTTScSX
        things	TRfTTScSX
        think	YYXYNZZWZ
        think about	YVbXYUWWd
        think it	YYbaWVZVX
        think that	dYVXXTaTb
        think the	VXXXXeVYa
        think*	cYbVWUVSX
        thinking	VVdWUWVVZ
        third	UZVUUWcba
        third parties	VaXYXUUbd
        third question	XVXVXVfWV
        thirt*	VVaUVabaX
        thirty	VVbUVaaaX
        this	VXUYcXWZW
        this $	TZYUYSgUa
        this afternoon	dWXbYWUYW
        this and	eZVcVcUVV
        this as	aYUcSXWSb
        this by	cXTScVVZT
        this case	VYWYWbVeV
        this concerns	XXYZVVaVd
        this decision	XXZWVTUea
        this department	TWWdVUYTY
        this email	XXbSVVbcY
        this has	XbYXYVaWc
        this in	aZbXXYaVY
        this information	WYUUcVcSa
        this is	TdVTYRZWc
        this isn't	WVUbWVTUe
        this letter	UZOLbcbSY
        this month	TdYYVYVbX
        this morning	eWXbWWWWT
        this notice	VXTWcUSXa
        this occasion	UaXXaWUbZ
        this office	cWWVVWbSa
        this on	UXadVXVUb
        this one	YYTcTfSSa
        this page	bXTXWUcUc
        this part	WXYYcXZcV
        this policy	WYXZWWVgU
        this reply	SSTSUQcXg
        this report	XXVYYVUhT
        this request	ZUZYaUaUZ
        this review	WVVXUfYVV
        this should	YZWbXWaXa
        this stage	dVVXWYVUc
        this time	UYXXVdZbU
        this to	aWcbbUTRZ
        this under	aXaYWaXWb
        this was	YYXYYeYVX
        this week	cdVVWWVSU
        this will	WcUVTVTRd
        this would	YYbYXYWVc
        this year	dXUWUUeXT
        thorn*	UXWSWYWXe
        thoro*	VcXWWdWSX
        those	NWhWMWZRX
        those who	VbUTXUbXZ
        those you	XWcVYcZXX
        thoug*	UZRUQaaWc
        though	XUVXSZdXb
        though i	UaXXYUbbY
        thought	TZTTTaWXd
        thought about	WVWYVYYVc
        thous*	VcaWUVTdR
        three	XZVOaVbYV
        three months	UUSVdXRWc
        three of	RVZVWbZSa
        three questions	YVZVXWbWb
        three weeks	UdWXVXWdV
        three years	UWWVTVXZe
        throu*	bYWUZXVbW
        through	bZTUZXWaY
        through our	ZWZWaVUVe
        through the	ZRTRcWZYb
        thurs*	ZWZbRTRZZ
        thursday	ZXZbRTRZZ
        thursday $	aSaWUVTWd
        thus	VcRVTcZQY
        ticke*	cSTTTVXcY
        ticket	cTSTUVUdZ
        tickets	aXZXXXdWY
        tier	YXVaXUVca
        tier tribunal	YZZYYXYcY
        till	dbWTXUbZU
        time	WeXQYUVVX
        time $	ZbYNaTYZZ
        time allowed	dbVUVXWUV
        time and	UaVUYTdUb
        time as	YdXXXVUUd
        time for	XcTaUQVRW
        time is	YeWXWUVaX
        time limit	YVeWbUWXQ
        time of	XcWYabWWT
        time taken	YVVWXeWbX
        time to	SfSYSXaQS
        time was	UWVXXXfUX
        times	SQaZRXYZb
        times $	VUTUVTacb
        times*	bZYWVWUcT
        timet*	dZVUXUdXX
        timetable	dZVUXUdXX
        timin*	UUUWUfYXT
        title	RScSbWRfc
        title*	XXaXYYVWc
        titles	XXaXYYVWc
        to	XaYbbVTbW
        to $	aWccYVTUY
        to 0	XcTLZWdRX
        to a	WXXZUUVbc
        to accept	TVVacXVdU
        to acknowledge	eVVVWWVVX
        to advise	XYXUWbVWd
        to allow	XcWYWXYYZ
        to an	XVUVZVcZa
        to and	WZXWXbWaT
        to another	TWTXXYZcb
        to answer	cWYbaRZSW
        to apply	WbXaYVVZb
        to approach	YYWeXYUVY
        to ask	NSaZYZWYZ
        to be	XZUWVaUVZ
        to bear	WcVYeVWUa
        to bring	YXaXXYVba
        to call	UTVWaZRbb
        to carry	VWbVVbcWX
        to check	UXYXUeUTW
        to come	XYWVVUaWd
        to comment	WdXWYWZUW
        to complain	VXWVWXWac
        to complete	YdYWWXUWW
        to comply	XXXYUbZaa
        to conclude	XbXWWXXUa
        to confirm	bTYWXWcbV
        to consider	ZXSWWdUZZ
        to consult	ccXXYYWUY
        to cover	VXZWdXWTa
        to deal	XdZZXWWSa
        to decide	WcYYWaWaW
        to delay	WZXXYaWTe
        to disclose	XZWWYbZWb
        to do	ZYWTYSaYb
        to editors	YXWWWWVfU
        to establish	XWaYWWTeW
        to explain	XXXXWaVaa
        to extend	XcSXXXXUb
        to find	XQfXUVWUa
        to finish	dYXWXbUbS
        to forty	VaTWVXYVf
        to get	bYTbTTVca
        to give	cZXVVVaWY
        to go	UcaUaSYOc
        to hand	aVVaZWWbW
        to have	VTTNdgQcW
        to hear	abRaTVSTZ
        to help	VTdTUYRZa
        to hm	YVYbZZYYb
        to hold	abZVVZUSb
        to identify	WYeYYYWVV
        to inform	VcXVbUVbY
        to issue	cWWXXWYaV
        to it	ZXUdTYcRY
        to its	ZYXdXVYWX
        to keep	VdUVXUacT
        to know	RPdPRYYZa
        to learn	WWWVWUcbZ
        to leave	bZaVVVVYa
        to let	ceSUVWaST
        to look	cabTWYWVa
        to make	aZWVXSUZb
        to march	UVWTVVdVd
        to me	XUZOTaTPf
        to meet	XdTUaTTXa
        to mr	aUUbUTSTc
        to my	TaTWXXSbb
        to nhs	VWWeWWWWX
        to note	YXXYXVVeW
        to offer	YXXYYYYdW
        to one	WVeVWcWVV
        to open	VbdVXUUaY
        to our	abTVTSYZX
        to pass	WVXaXVYba
        to pay	USRSgQTYa
        to pick	VWcWXUWVb
        to proceed	XXcWcWXWW
        to provide	dXZWXXcXU
        to public	bXYbXYXWa
        to put	aaTWVVfYW
        to read	caXVTTUZW
        to receive	WVWTcXUeV
        to reconsider	XWbXTbWUb
        to recorded	VXWYXWWUf
        to refine	YVaWWXXUc
        to refuse	ZWYYYdUVc
        to release	bWXXbabSU
        to reply	ZZRdUTTaZ
        to respond	ZaUZVXXWb
        to review	WVZWZTYae
        to run	ZVbTZaeVU
        to say	bbXWZaVXZ
        to scottish	XXXcWYWXa
        to search	YVZSVdbWV
        to section	YbYZZbWbW
        to see	bSaRUYWOc
        to seek	YdVYYWWXZ
        to send	bcPZYUTSc
        to settle	XeWXZVVVa
        to show	XWVXbXXcZ
        to speak	XaYYYYXXd
        to supply	aVaYbXbWZ
        to take	XZWaYTXba
        to talk	VVZVUURTf
        to tell	WadVQYXQZ
        to thank	bVXXXVUWa
        to that	VYacVdZSV
        to the	ZURZVYcWY
        to their	TVWeVUcRU
        to them	UXReRVaSZ
        to think	XVUWWTWUg
        to this	YTeQeZXSY
        to transport	VYXbXYYXc
        to treat	YXadWXWaX
        to twenty	eYVUWWWWX
        to two	aTZUUaXRc
        to understand	YYbZYWWcW
        to us	YUVYVReUc
        to wait	YcWWUXUSd
        to warn	VeWXYWXVW
        to weigh	XcYYZYYYZ
        to what	WZXYWcbUV
        to which	XabbVXbTR
        to whom	TTccVTSUY
        to withhold	YXXXYcaWV
        to work	XWXXWVbeU
        to write	VcUWUWXYc
        to you	eWOYXcXRX
        to your	TZSKUWdWe
        today	cfZXcTPUV
        today $	dXdZTSTUZ
        today's	bVWXYWWbb
        today*	bVWXYWWbb
        toget*	fXSVSRZWW
        together	fXSVSRZWW
        together $	eVTVVWTSc
        told	YUSWNcUXd
        told $	VTVXYbYVa
        told in	WWXVWWTac
        told that	XeWXXdXTU
        told the	dVYXZcVXU
        told to	fUVUWUTaV
        told us	TaZTTdYXb
        told you	SVRRSbeSb
        tomor*	SdUbVXVUT
        tomorrow	SdUbVXVUT
        tone	UWWWWcWZW
        tonne*	WUUVVVdaT
        tonnes	WUUVVVdaT
        too	QbbQRcXbV
        too $	WZbVWTXXc
        too much	WWUWWeWXZ
        took	WPWcRfaVY
        took account	XWVWXVbbU
        took over	YYXZXXYQd
        took place	WYbXXYbZU
        top	bVXYUYbVa
        total	NOPTZXbZU
        total of	VWWWZUgUT
        total*	aSZVXaaWY
        totals	aTZWYaYYZ
        touch	eaTZTWUQa
        touch $	XVZbXWWWb
        touch with	cTYbYZYXa
        touch*	UgXXVTTUc
        touches	WeXYVVVRb
        towar*	bVUZcbYVW
        towards	bVUZcbYVW
        towards the	cWUacWZVU
        town	TTbbZUZYX
        town council	TWUdUUTSY
        track*	YVXUYWdaW
        trade	bVTWXVeXW
        tradi*	bVWaXXVVZ
        trading	bVWaXXVVZ
        trading standards	bVWaXXVVZ
        train*	VWYWUYcdS
        training	VXVVUYcdS
        training slides	WXWWWbYcV
        trans*	VSQhYPUVY
        transfer	UTThbVTSW
        transferred	STVhSZTUU
        transferred to	VWXeWXXVW
        transparency	VTWUVUZac
        transport	aXUaUTVZa
        transport for	aYXdXYWYX
        transport scotland	bZYWYYYUc
        trave*	ebZRUVaYV
        travel	bcZUWWaaV
        treas*	aZWYWZUaa
        treasury	aZXYWZUaa
        treat	RYZcYSYcY
        treat the	UUZSbXXab
        treat this	YbYZUSaYX
        treat*	ZQUQQZYaY
        treated	XTXUTYWUc
        treated as	XTXVTZVSc
        treating	eVWVXZWVY
        treatment	TVWVUVefS
        tree	UZWVaXbSb
        trees	WaVaUXZbV
        trial	bYTTUYeUV
        tribu*	UTXSTTbfU
        tribunal	TUVSUTafV
        tribunal $	UUUUTWTba
        tribunals	aWbYYWcXW
        tribunals service	aWbYYWcXW
        troub*	cTWXTZUTe
        trouble	cTWXTZUTe
        trouble $	dVUTVaWWc
        true	cWUWZVVdW
        trust	UXTeZXVVb
        trust $	UUSYbRPVg
        trust has	acXWVWZbS
        trust is	XbYVYXaVc
        trust that	WVVTUVVTg
        trust's	aXXaYcXXZ
        trust*	YVXZTaaXa
        trustees	UXSUUYbXZ
        try	RVTdTTaQY
        try the	WWXeVVUUY
        tuesd*	bXRdUSVYa
        tuesday	cSVeSVWTa
        tuesday $	XWUaVVVVc
        tuesdays	ZSVUWUYcb
        turbi*	aYdXWWVYX
        turn	VZRaUabUZ
        turn $	UUVaWbdVW
        turn out	YbXVWXXUb
        turne*	YTXVTZbaW
        turned	YTXVTZbaW
        turned down	VVYXWUdZZ
        turned up	aWXYUcVbV
        turns	bTZWaUVRX
        turns out	aUWXaWTSY
        twelv*	YbWVZVeYR
        twelve	YbWVZVeYR
        twent*	caYaVTYVW
        twentieth	cbUUVXXYW
        twentieth working	caVUWXXZW
        twenty	aZZaVTaWY
        twenty day	WbYaWZWVU
        twenty days	baRYUWRRf
        twenty working	dUacZUQcS
        twice	RYaZSaZaW
        twice $	TVVZWccTU
        two	VbbIWabZO
        two $	VbXXWXdTT
        two months	WYdYUWYUc
        two of	ZXUWVVaWd
        two people	TeWXYVYUX
        two were	VVUWXVfVV
        type	TXfYYTYTT
        uk	RaSYYUdWY
        uk $	SVTVWWdQa
        uk gdpr	YYZYYXXdX
        unabl*	SXeZWVbUW
        unable	SXeZWVbUW
        unable to	SXeZWVbUW
        uncha*	WVVcWeXWV
        unchanged	WVVcWeXWV
        unchanged $	WVVcWeXWV
        uncle*	VTcWUUXYa
        unclear	VUcWUVSYb
        under	bVYaWXWZV
        under 0	TUeWVVXXX
        under article	XZXaZYXeW
        under consideration	edUWVUWUS
        under foi	XTXWWWbUZ
        under foisa	ZVVTVUUVf
        under regulation	UZTbaYXRY
        under section	UacXWabOU
        under the	bPNWXabaY
        under way	eUUUYaXUT
        under*	NZcWXXXcX
        understand	RUaaSSZcY
        understand that	VWVcXXUdX
        understand you	XWbVWWbUZ
        understanding	VSaRTQYXa
        unfin*	ZYYYYWeVV
        unfinished	ZYYYYWeVV
        unfor*	YcVWVVaVV
        unfortunately	YcVWVVaVV
        unhap*	VXVWXYUbd
        unhappy	VXVWXYUbd
        unhappy with	XYVXYVXUe
        union	bXZYVWSaa
        unit	fTXUSXbUc
        unit $	aVVVWaZTb
        unit has	fWbWVWUWV
        unive*	ZYUZVUWZb
        university	ZZWZXUYXa
        university of	RUWbWUZWe
        unles*	VTXdYTZUb
        unless	VTXdYTZUb
        unless you	ZWUfWWYWY
        unlik*	UfXYXWUXY
        unlikely	UfXYXWUXY
        unrea*	WVVUVbbUY
        unreasonable	WVVUVbbUY
        unred*	XVVXYeWXV
        unredacted	XVVXYeWXV
        until	WcfGbOVTS
        until 0	beMQYSUYR
        until the	WcXQaYXYU
        until then	XVcWSXUVd
        until we	WVcVdXVVU
        until you	TSfTPSSTa
        up	aZTWcZXXX
        up $	VaXRScVeX
        up a	dXXYWdXWV
        up and	VUUTcWbZT
        up by	dTTYTUbSb
        up the	YdZTaWTRa
        up to	aZbUcYRZY
        up with	VZYdUVTYa
        updat*	YYZVUUUbZ
        update	ZZWWWVUTe
        uphel*	WSRRTfXYR
        upheld	WSRRTfXYR
        upheld $	VVUUXZabR
        upheld in	XWXXWfVTW
        uphol*	SUSWUfQbQ
        uphold	VUSVScRcS
        uphold the	VXXYTgUTW
        uphold your	XWWYXbWbT
        upholds	XVYYYeWWX
        upon	XYSTfaYUS
        upon the	XXZWVXXZd
        upper	WWYcXWaZV
        us	XaaZZTXTV
        us $	YTUbXNbYX
        us 0	YWWWcUbVZ
        us a	WZbVVVaWb
        us about	UVUaVVZaZ
        us again	XUXUXXXUf
        us and	WeSZaZXRc
        us at	XUWWaXXcX
        us before	WZUWbXVVd
        us for	XXTUVSUae
        us from	YWZVZWeWW
        us have	VadSXaWVX
        us if	SUXRSVUSf
        us in	XTZbWXcTV
        us know	USaZXVWTc
        us on	bTTVXRYTe
        us over	ZdTSVYVUZ
        us please	TdZbVXUVW
        us that	YVTUZVTcd
        us the	VXfXZXYTW
        us to	TZZXYbTZX
        us until	UbVXYVcUU
        us what	dVdWWSSUU
        us which	WZcTbXXWY
        us with	YWbXXTVaa
        us within	TaWUVTVUe
        use	YSVKXZZdW
        use $	VTSVSTcaa
        use of	VbSVTeYPa
        use the	SUZTWRWPi
        used	QMVVVabSY
        used 0	WXVXYWfVU
        used to	XVUXXbYUd
        usefu*	UWdTVUaTa
        useful	VWcTWUaUb
        useful $	YXUWWVbVb
        using	WaUSYWZeV
        using the	SaWVcYUZa
        usual	abcWWXaVT
        usual*	UTWVWWVTh
        usually	UTWVWWVTh
        vacan*	XYVWUWfTV
        vacci*	cXWbWWWXY
        vale	aVVVVWSWd
        valid	dUbUaUUXZ
        valid request	XWYXWYWbZ
        valle*	YXXVXXUcZ
        valley	ZXXVXYVcZ
        valua*	VTabWZZXX
        valuation	VUZbWaZXX
        valuation office	cXWcVXYYW
        value	VTXUVSfaY
        value*	XYVWYYdWZ
        varia*	TXWWWUcbW
        variation	UXXXXWccV
        vat	RTXSWSVhX
        vat $	WUUUaWZUc
        vehic*	VRcXUaaeT
        vehicle	WTaYWbXdW
        vehicles	SVaVWRcbR
        versi*	XVXUYcXcW
        version	YWaTYbYeP
        very	VaXURTUhW
        vesse*	WVbbbVZaV
        vexat*	WRTVWccSZ
        vexatious	WRTVWccSZ
        vexatious and	XUWWXYeWW
        via	WYYbZXXXc
        vice	aYVVWUVZc
        video	bWWWWaSba
        view	QdQQSbVYZ
        view $	XbWXYYZVa
        view on	XXWWXVSWe
        view that	WWYXWcacV
        views	ThYQTRVPb
        virtu*	VZVWUTcaT
        virtue	VZVWUTcaT
        virtue of	VZVWUTcaT
        visit	UVTURWaZd
        visit*	PTYaVZbcV
        visitors	VWVVVVWgU
        visits	VXXaXWdTZ
        volum*	VgaXXUWUX
        volume	WfVYYTYTT
        voluminous	XdVWXXVWZ
        volun*	ZQSQSTbfU
        voluntary	cWVRVVTdX
        volunteers	STTWVWVeZ
        wait	TgVSPRZOY
        wait $	UgRRSRSTZ
        wait until	VdWXVYSTa
        waiti*	ZcVZXUaVY
        waiting	ZcVZXUaVY
        waiting $	cdUbUabQQ
        waiting list	TWaYXVbbW
        waiting on	YcVXbXYVV
        wales	ZVbZSTScX
        wales $	UXUYVWTad
        wales has	aUaXYXXaa
        want	XYdYYNaSX
        want $	cVZaUVZbT
        want ?	WWeWXWVXV
        want and	bTcZXYZWX
        want is	ZbUVWXZXc
        want the	WVZUYYWbc
        want to	WcXYXTZUa
        want us	WZacaYZWa
        wante*	TUVUUaaWd
        wanted	TUVUUaaWd
        wanted $	VXaWWdWZX
        wants	XdcYZXXTU
        ward	TaXQUXaaa
        ward $	YXZYYeWTY
        warde*	XTVTTUdcY
        wardens	bUXUUVWXc
        wards	WWaUXVbVb
        warn	UdVWWYXVZ
        warn you	UdVWWYXVZ
        warni*	WUVWWUafT
        warning	WUVWWWbdT
        warning $	XVXXXXdZV
        was	OKYRKffYT
        was $	VUUbXZUVd
        was 0	PXOVRXkJI
        was a	TTRWWdZWY
        was answered	XVWXYdYVV
        was asked	SRTUUeRab
        was correctly	WWXXYfWVV
        was dealt	YWXXYdXUY
        was done	WWWXWacVV
        was due	VbWVWZXVb
        was for	WXUVYYbVa
        was found	SUWXWZcUc
        was given	XXaWXYWeV
        was in	XWYYYeWVZ
        was issued	XVVYXccXU
        was it	XYfWWYVVV
        was last	VVTVYWgST
        was left	VUeUXXSbU
        was made	VUUVWbcTV
        was never	XUXXXcZXV
        was no	WVaWWeXTQ
        was not	ZUVVWWcaX
        was on	SSTaWZfbR
        was paid	WXVYUThUS
        was properly	XWXXYcVaU
        was put	XXYYXXfVW
        was received	YbTSTbTTe
        was right	WUWXXeXUU
        was rightly	YUVZZeXTW
        was sent	VZSaaVbeS
        was sound	VWWXXfXWW
        was the	UUbVUbSad
        was too	VWXWYZVdV
        was used	XYWYXbdVU
        was wrong	YYYXZeWYY
        was wrongly	ZXXYZZVab
        wasn'*	WTUVWdUTd
        wasn't	WTUVWdUTd
        waste	aTYUTVUeV
        water	YeSbWUYYX
        water*	YaXWWaaWc
        way	aVUXYeVUa
        way $	YTUaXTUSf
        way of	UVTUVdXaZ
        ways	UTgVTRTRc
        we	WXZZaVaTW
        we accept	WVWXaYdUZ
        we acknowledge	fVWUUbXWT
        we acknowledged	WVYSZUUWe
        we aim	gVUUVVUTZ
        we are	faVXXXTYU
        we aren't	XcbVaXXXT
        we ask	XYcUYUUVb
        we asked	XTUaUbTUe
        we await	ZbdWVUVWS
        we believe	ZXZaWTWac
        we can	TdcUWIYMY
        we can't	UbdaZUVaS
        we cannot	XXbXWWUac
        we collect	VWVVXYdeU
        we confirm	YWYYXbdXV
        we consider	WdaUWVcTX
        we could	VVaZbVUUb
        we did	dUXbUeZTT
        we do	VWTaQRfcT
        we don't	QQcRcTdVW
        we enclose	YYXWYYbcW
        we estimate	UcYYXWfVT
        we expect	eXWTWXUaS
        we find	ZaWXXTbcY
        we gave	WVYYXaeVV
        we got	aUUTUeUTX
        we had	ZcSSScYOW
        we have	eUVZXUcWW
        we hear	UWeUUWXWc
        we hold	YPXXVLeXW
        we hope	dTWUUSRTd
        we keep	WWWZVUaba
        we know	WVbTVSSUd
        we look	aSVTUQVTd
        we looked	UTWVWWeUc
        we may	bSYSQWUaf
        we might	VXVVWUUVf
        we must	ZZaRaTSVc
        we need	ZeYRWVVYY
        we now	UeXVbcVWR
        we publish	XYaXUUXUd
        we received	YXeVTUUUZ
        we regret	WYXZVWVVd
        we rely	WaXXWTdUb
        we require	XceVZUVUV
        we said	SXVWYaUTf
        we set	XbYYbWYYY
        we shall	bZWYdQUQW
        we should	XWbbUYSTc
        we suggest	YXacWUcUT
        we take	XacWXWXWa
        we thank	aWUWVXVbX
        we therefore	VYYbccUVT
        we think	UZUYUabPZ
        we thought	VeYXXVVVb
        we told	SXVeTaZUX
        we took	RVSTTRdbY
        we use	UVYVRSfcT
        we wait	YYaWVWVYd
        we want	UbWVWVUdb
        we were	cWUYUcTZd
        we will	ZdYYWTWUY
        we won't	TcWVcVaUX
        we would	TZUacRdOa
        we wrote	SWUXYdUVe
        we'd	SWabXVXQd
        we'd be	VVZdVVbWW
        we'd need	VXaVWXVXd
        we'll	YcZcdPLSW
        we'll be	aeUcRYVTV
        we'll do	aaVeTVUTU
        we're	cYYYaXWVU
        we're not	UYTcaRcRW
        we're still	VeaXWXVWY
        we've	bYXcYWZTU
        we've asked	gYZSUURRV
        we've got	aSWVbVScV
        we've had	cRUWbbRSc
        we've looked	WWaYXaVcV
        we've no	VVUaUUfTV
        web	cWYUVVbUa
        websi*	QSRPVWaVc
        website	QSRPVWaVc
        website $	STUTQZfSY
        wedne*	bcVUUZXaU
        wednesday	bcVUUZXaU
        wednesday $	aZWWXWWdV
        week	fbRVVRVVV
        week $	bcOYSSRZX
        week but	bcYUYYWXW
        week of	dUWWbWbUW
        weekl*	TVTWTVZbb
        weekly	TVTWTVZbb
        weeks	XeRSRVdbS
        weeks $	baVTVVVba
        weigh	ZbYXZYYWZ
        weigh*	PaQQPZbYZ
        weighed	UUVVVbXUc
        weighing	UfUWWVcTU
        weight	TYVVVbaUY
        welco*	WSbUZSQeY
        welcome	VUcVaSRcY
        welcome to	XXXYcYXaY
        welfa*	WYXXYYWfU
        welfare	WYXXYYWfU
        well	eQbRQbVUV
        well as	VVeXWaXXS
        well founded	XYYYYeWVW
        welsh	aXRZTXZVa
        welsh government	VVWaXXUTf
        went	UcPbPWdYU
        went out	UcUVXbXSa
        went to	bXXZXXUfV
        were	NRQSKdhXV
        were 0	VRRUVYgSS
        were given	XcUTXbWUU
        were in	YUYXZbYbb
        were no	UXTWWdZVU
        were not	YWXVYVcZb
        were received	VXVWWVYhS
        were right	XWWXZeXWY
        were rightly	XXXYYcWWb
        were sent	XaUVYcbVU
        were taken	VVWUVUdaR
        were to	ZXaaXYdSX
        were told	YXWXWaSbd
        weren't	TUVVUdWXc
        weren*	TUVVUdWXc
        west	aWaUXXbbX
        wexco*	XYbXXXWVa
        wexcombe	XYbXXXWVa
        what	aScVRZXZW
        what $	VUbVUTcTZ
        what is	XTcTQNPbc
        what it	UcYVVWbWZ
        what the	ZVZVXUZVf
        what they	eZYVVVUYa
        what to	aVYXWTfWT
        what was	UYWWVaWWd
        what we	cTYQZYbYW
        what you	YOVVTcaXa
        what you're	YZZeYYVVW
        what you've	abbWWYYWV
        what'*	bVYWbWXVa
        what's	bVYWbWXVa
        whatd*	bXXVWWUUc
        whatdotheyknow	bXXVWWUUc
        whate*	ZbUYZWZUa
        whatever	ZbUYZWZUa
        when	VRcXdVTXY
        when i	SUcSUcUaW
        when it	VYZccYYYU
        when the	YQWQbYbQa
        when we	YUZVZUbYW
        when you	ZVaQdWZZT
        where	TYWYTTWac
        where a	UXZTUVdWZ
        where it	WVWZYUdbX
        where the	RaXSWaVZY
        wheth*	YbbLTYYYW
        whether	YbbLTYYYW
        whether a	VVWYXVfWX
        whether any	VUVXUUeSb
        whether it	ZaTWWVXad
        whether the	caUSTdYWV
        whether we	dVaXXYUXa
        whether you	UWcTZWUYY
        which	dZjabWSPS
        which $	YYbWbYZYZ
        which 0	WWVYXXdYV
        which a	caWWaUXVU
        which are	cYSVVZcSX
        which case	WYYcaZWUb
        which exemption	WTXWWWUVg
        which has	YYUcWZWZa
        which i	YZRaYXZVZ
        which is	XYaXXXYVX
        which isn't	VbTcVUUYY
        which must	VYVbbZXbW
        which of	bZbSUTaTW
        which should	eVXUWbXYX
        which the	ZYYWZbXdR
        which to	WcTUcYZWb
        which was	aXTXXbaWX
        which we	ccXUYSVbX
        which will	cXUaVUUZW
        which would	XXcWbVYVZ
        which years	YYdYYYWVX
        which you	aSZaWTZRc
        which you'll	cVZXcXaVW
        while	ZbXRTeWQW
        while the	UbWXXbbVX
        while we	aZaUUTZUZ
        who	cbWcLUTWX
        who had	bYXXZaVUX
        who has	YXWWWadaS
        who have	aVccWXXVW
        who is	bcUXXYWdR
        who was	bXYYYTbSe
        who will	eUVYWWVSZ
        who you	WXVfYYWSY
        who'l*	dWWXXVYVZ
        who'll	dWWXXVYVZ
        whole	VXadVbcRS
        whole of	VaYbVbTXa
        whom	URbbURYTa
        whose	YbYdUZYbR
        why	SaPROYVea
        why $	WaVVVWWTe
        why the	XXVXXbYcT
        why you	VSVVUbWba
        wide	WYYVWWcXZ
        will	edVZcNMXR
        will answer	cUXcUWWVX
        will be	bXSWaWWYY
        will begin	TTYacVScV
        will carry	XZacVXWTV
        will come	cZTVcVVYZ
        will consider	cXXZZWZVd
        will do	aaSYUUSTe
        will follow	ddUTUUVaS
        will get	fYYUVUSTY
        will have	ZabWRTRbY
        will hear	fVVVXYXXW
        will let	WccUXVSSY
        will look	dZVWUXUSc
        will need	XabaYXUZX
        will not	SaYPXPgZU
        will now	XcVaVYSbV
        will reach	dYVYVaVaY
        will receive	baVTUUUaS
        will reply	cbVVYWVVU
        will respond	eZWXUYUUW
        will send	dWXbXXWWZ
        will start	YUdRZWUZY
        will take	QdYbXRYYQ
        will tell	bXVUTVaYZ
        will treat	VTaaUYUUd
        will write	aYTcVVSSc
        willi*	XYXbdZWVX
        willing	XYXbdZWVX
        willing to	XYXbdZWVX
        wind	TXYVYXYdb
        winte*	XTSUSSeRZ
        wiped	WVWVVadUS
        wish	XaWcaTQZY
        wish to	YTWZaVTbZ
        wishe*	ZbVVVUWTc
        wishes	ZbVVVUTTd
        wishes to	bdXXVUWVX
        with	YZUaWaZXS
        with $	fSTWVdUcR
        with 0	TbVWZUgRS
        with a	cYbQabRWY
        with an	aVaWWXfYV
        with care	VWZXXXYVe
        with her	aWVXVVWeU
        with his	XcXbYWYWW
        with how	XZWVZaXZb
        with it	ZWWeTSaRV
        with its	YaZZZZbTS
        with no	WWWWXeZVW
        with our	cYUSWTUTf
        with section	YaWZWcTVd
        with that	ZaXaVaYbV
        with the	aXVXWVXZZ
        with them	VYXdWWaVW
        with this	TYYROdeQT
        with two	VaUXXVcaU
        with us	YXPXaSYPc
        with what	YbUWXeWbU
        with you	aZaXRbVQX
        with your	SaUddXPUZ
        withd*	UUYTVfVbY
        withdrawn	UUZVXbaZZ
        withdrawn $	WUcVYcUaT
        withh*	PNRQTcgSV
        withheld	QQTRUbfUV
        withheld $	XWXXXUfVW
        withheld as	XWXXXcYXV
        withheld under	VWXVXXdYU
        withhold	WWXXWZcUa
        withi*	aWUYXZWcV
        within	aWUYXZWcV
        within 0	bTcRVaVeW
        within a	ZaUbaWXaU
        within forty	cVVSZSXVd
        within one	XWXXXXTfV
        within six	VVVVWVRXd
        within ten	dTVTZbXXU
        within the	ZbUaSRYZW
        within three	cWVXZXUaZ
        within twenty	bTWbbZWUX
        within two	UYbWUUYTe
        within your	acXVVZcVU
        witho*	UcbSXXWbU
        without	UcbSXXWbU
        without a	YcZXWWZcV
        witne*	UZSSTRbeP
        witness	WaUVXUTfW
        witnesses	WWUVVVccS
        won't	SgScZRdVS
        won't be	UdVTSTeYW
        wonde*	YYdWWYWbW
        word	aSfUVYXWW
        worde*	UUdVVbWUT
        worded	UUdVVbWUT
        wordi*	ZVdcWZXVV
        wording	ZVdcWZXVV
        words	TUZTSWXdW
        work	WXXTXXTad
        work $	SUXZWUZeZ
        work on	cZWVWVVQc
        worke*	YaZRZSWVf
        worked	YSUTbUZYd
        worked on	aUWVWXbXZ
        worked out	VVVWbVVZd
        worki*	aaXVZVUZX
        working	aaXVZVUZX
        working day	bZTSUXWaa
        working days	YaYXaYVSY
        working on	abUVVXXaW
        works	aRUVXVaZc
        worn	aVVWVYVcZ
        worn video	bXWXWWUbb
        worth	USTUUVZaf
        worth 0	WWVUXVfWU
        would	KSeZbUbRY
        would also	XYfXWWUZT
        would ask	WXcbZXVVY
        would be	SUZccVZVZ
        would cost	YWYXbYaWa
        would do	WYdcXYUTZ
        would exceed	XWbXWXaVb
        would go	VWVbZVVdZ
        would have	aZWSXYbXU
        would help	UaVbVYaQV
        would like	XUZTXXVca
        would need	XWZWWZbVc
        would not	ZaYWVUaUb
        would rather	WVVdbWVVZ
        would show	TcUUTVWSc
        would take	XQWTXUead
        would write	XWYYXXTYe
        would you	VVeVaTTRX
        write	YZXbOKVWb
        write about	WUUWXWUac
        write again	ebRVTUYbX
        write to	XZQePSXXX
        writi*	abaOXTUYa
        writing	abaOXTUYZ
        writing about	WSWYXXTYe
        writing in	WTWVWVWVg
        writing to	cZYUZXZcV
        writt*	XQXaUWabY
        written	XQXaUWabY
        written to	WZbdWXWTY
        written warning	XWYXYVbbW
        wrong	RVWaPiVYT
        wrong $	SUUTTgUcT
        wrong to	XXYYWdWaU
        wrong*	VWXXYaWcZ
        wrongly	VWXXYaWcZ
        wrote	YWPSTcWTf
        wrote on	TXWYZUZWf
        wrote to	YVTTVVWYf
        wycli*	YYYXYZYWd
        wycliffe	YYYXYZYWd
        wycliffe house	YYYXYZYWd
        y	TSSTUUceV
        year	UMbNQXbeV
        year $	SQTTQXfZX
        year 0	UVbVWTZcV
        year and	dVbXYVSXa
        year to	XYVWWUeZY
        year'*	WWZWWbWTc
        year's	WWZWWbWTc
        years	VYcUPXYcY
        years $	TTbTRPbYb
        years ?	VVbWXXVbT
        years after	WWWVXUVfW
        years you	YXeYYYWUW
        yes	bWYZXRiSQ
        yes and	XXaaXUdXU
        yeste*	afTcVVYXS
        yesterday	afTcVVYXS
        yet	SibSYUSPX
        yet to	WcVVXXWUa
        yn	QRQQRRPdd
        you	YUdYbXTXX
        you $	ZWYWYXYRc
        you a	ZaYZWVWXb
        you about	VVZbZYcUX
        you after	VWdVWUcWX
        you agree	WWWbfXXbT
        you also	VTaUUSabY
        you and	ZUWTTgYZW
        you are	PYcUaXRXb
        you as	XWXbWWXdW
        you ask	WZbcZUZPY
        you asked	VXJXNZdPe
        you at	bVTUTcVbX
        you be	TXfWWXUUY
        you before	gVcTRXVUX
        you by	eYUYURRRY
        you can	ZXUUdQbXY
        you choose	YZXUaXUbc
        you confirm	XZdXbYWTX
        you could	UUfRYZbOX
        you describe	aWZVYVdUV
        you direct	bXWbXYVUX
        you disagree	XXYXXVYUf
        you do	USYRTUSeZ
        you don't	ZSYcUUVZa
        you explain	UUdWVTSbU
        you first	WYXcaaXXa
        you for	XQUOWWWad
        you get	WZUcVXYcV
        you give	XYdYYWWWY
        you had	WTTUScZcY
        you have	UTdWdRadU
        you if	abXYXaXVZ
        you in	WSVeXZYWX
        you is	abbVXWYXU
        you kindly	YXZVaYYWa
        you know	abQRSVXTc
        you let	XVbUbVUWX
        you like	UYaWWWYWb
        you made	bWUTTVUXe
        you may	PaNZTNUdb
        you mean	aUfUVVTQU
        you meant	WVTVVacUd
        you mention	ZWbWWWcTX
        you mentioned	bWZWVXUUc
        you might	VZZbXVTSd
        you must	YWUbZYWeU
        you name	cWUbXWaVV
        you need	SQXfNUTUZ
        you no	UbcVbYYVX
        you not	VcWWbWbcU
        you object	XYYeXYXUW
        you on	bZSWVaWbV
        you our	adVVWXYVU
        you pay	YVVVaVUbZ
        you please	YWZbbXYWW
        you put	VTbUVYeWU
        you refer	XYdXYXYUX
        you remain	WWYYWYWdX
        you requested	UUVVXYUUf
        you say	SRbUUXRSe
        you seek	WeZSRYXQW
        you sent	dWUaSTSTa
        you should	eZRcOWUXT
        you tell	cXYbUWbbS
        you that	XbSVYacTV
        you the	YYSaSRfbW
        you think	XUZWYVXeX
        you to	QYdXZZRZY
        you told	WWZWXaZba
        you want	bSdVZPaUU
        you wanted	VWTWXdcSX
        you was	VWUUWcYcU
        you we	XYXXZVdVZ
        you were	SaQWReNYe
        you what	WYWXYdbXY
        you which	YXaYYXWYd
        you will	acOXVQaLa
        you wish	ZVXaRUXVb
        you with	YZVWYYVWe
        you within	bUXTbbVZW
        you would	bXXWVQbXX
        you write	VVeWTVXVY
        you wrote	YZSTVVaSf
        you'd	OSccYZSPa
        you'd be	TXWbXVVVa
        you'd have	WWabaWVXc
        you'd like	WWXYXWaSc
        you'd rather	XUaXaXYXa
        you'l*	aZXbYWYTW
        you'll	aZXbYWYTW
        you'll be	cRWUYbTWZ
        you'll find	UUTUWThZU
        you'll get	fWTaSTUSR
        you'll have	WbcbaUTSU
        you'll hear	dbTSXWVWT
        you'll understand	WTURVVbTc
        you'r*	aScaZQWTY
        you're	aScaZQWTY
        you're after	XYcdYYWXV
        you're asking	XYbbXYVUZ
        you're still	eWZVUYVTY
        you're unhappy	XYWYXWWVe
        you'v*	XWdadSRWW
        you've	XWdadSRWW
        you've asked	YYcZaXWaS
        your	aTZbXYNcU
        your 0	UVXYfXWTW
        your agreement	WXXdXUVWb
        your answer	YacSTVVSZ
        your appeal	XUUWThWQc
        your application	bWVcZTSaU
        your bank	SWWVaUWcT
        your case	hbTUYZRSV
        your cheque	ZUXVcXXXX
        your clarification	dTYWVVSVa
        your complaint	VVSSUcRcW
        your contact	aVVVVWUUe
        your correspondence	cVUYWbTUY
        your e	aWacUVYSY
        your eir	XXXXXYWXd
        your email	XTbdRXQQd
        your enquiry	bUVcUUZQa
        your favour	XUXVXfVVX
        your first	ZTWUUZaSc
        your foi	bZWXWXSMc
        your freedom	bXYXXWVUa
        your information	XSRSaUaaa
        your interest	bUTVVTaQf
        your letter	cVUbOSORd
        your message	bUZZTURSc
        your name	aTXWRUUba
        your note	aWeUVWXTW
        your own	UVWZSUTVi
        your patience	YaTUUYZQY
        your payment	VUVXeXTWV
        your point	YWVWWccWV
        your query	YTZcTVZRc
        your question	bTVZVTcOa
        your questions	dUXYPUZQa
        your real	YXdYVXYXW
        your records	ZUUSUSUdY
        your ref	VWXXXXWVe
        your reply	VZgTUVUQY
        your representations	VWYXXgXVU
        your request	ZdaZWTbAW
        your response	WdbXWYXWU
        your review	TWXWWeUTa
        your right	UTWXVXUUf
        your second	bUYVTacSU
        your submission	eYZVYXWXW
        your third	WVXXVceVU
        yours	ZaZZWQMNd
        yours faithfully	WWWWXXXXe
        yours is	cZRUZWUVa
        yours of	eTSVWUWTb
        yours sincerely	VXWWXXWVe
        yours*	TVRaUbdaY
        yourself	TVRaUbdaY
        """#
}
