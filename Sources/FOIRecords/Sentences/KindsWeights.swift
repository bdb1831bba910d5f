/// What words tell of sentences, learnt from 8171 rows by Training/learn: not written by hand.
enum KindsWeights {
    static let text = #"""
        	ONRQOOacs
        0	XXUTaUbaS
        0 $	WTPVYSbXZ
        0 0	ZWWNVUZXa
        0 ?	VbeTaXRZW
        0 a	YWSSbUYZX
        0 am	XXZZYZYdY
        0 an	WXXXbXZXZ
        0 and	YTYWbXVVa
        0 appeals	XYXXXWhST
        0 applications	WWWWWWeVW
        0 applies	YYXYZUfSX
        0 april	bdPbPUUUa
        0 are	TRWVQaXRh
        0 as	VYWVdbWZU
        0 at	VbWUVXaaW
        0 august	bYWZYYVVb
        0 b	TVSZVXaVc
        0 because	WaZZYcXXb
        0 between	YXWYaYXdW
        0 but	WbXWYbaYa
        0 by	bUaTbbTaR
        0 c	VTWYWXgUZ
        0 can	VVWWWUUbe
        0 complaints	WWWWWXgTV
        0 covers	XVWVUVcdT
        0 d	URSUVccVX
        0 days	ZbSSRRacY
        0 december	daVUUURYU
        0 due	dWWYZXaUX
        0 e	VZUWYbaVZ
        0 each	XcYYeWXVU
        0 eir	VaXWWXWVd
        0 emails	YcWXXVYVY
        0 entries	XXVYXXdYV
        0 february	cZZRSVUVa
        0 fees	YVUYbYXWc
        0 foi	UXWWXYXYd
        0 for	ZTTQfbbSP
        0 from	SWTTdaeRS
        0 g	WVVVYccWU
        0 gives	WWYWXWdXb
        0 had	VVUWTcWbU
        0 has	fXRZZYUXX
        0 hours	ROYTYXcYb
        0 how	WVSXYWTSh
        0 i	VbUUSXSZb
        0 if	SWUWYYUda
        0 in	RVXOZYcUW
        0 is	caWYaXZTV
        0 items	XcaXVWbUV
        0 january	YbRYZYUWc
        0 july	bbTQRYWZX
        0 june	YbXVWQXcY
        0 last	cYXXYXbXV
        0 lets	VcTVbTYUY
        0 march	caRVWZWaU
        0 may	dZTaQYUYX
        0 million	SWVVUVbZX
        0 must	WZXXdVWXW
        0 no	XWYXXccXY
        0 not	VTTSWeZUS
        0 notice	WWXVXeXZT
        0 november	ZZaTaYUUZ
        0 occasions	VYVWWYfTU
        0 october	baRRUSYWY
        0 on	cSaXSZfWO
        0 or	bWbTRRWZa
        0 pages	SZSVbbVVd
        0 people	WWcUUTbYS
        0 per	USVUdTXbR
        0 plus	XWVVdWbVU
        0 protects	ZWXXXaXeU
        0 quoting	XXYYZYXdX
        0 requires	UaTWUYWQe
        0 september	aZWZXXTVb
        0 sheets	YYXXdXXWX
        0 should	XdXXbYXWW
        0 so	cXVUcWZQV
        0 that	YYYYYcZWX
        0 the	ZWQVTZfSd
        0 times	VUUVXVgXR
        0 to	VNbWYZaaX
        0 tonnes	WVVWVXacU
        0 was	ZSPTSfZTV
        0 we	UaYUXUaYb
        0 weeks	VUVWWXbdT
        0 were	TURTTSbbP
        0 when	VUUUdUXVc
        0 which	UZWRZcSbc
        0 will	WaUYXUbcW
        0 with	VaaSYTZZP
        0 working	WZbNScXRc
        0 would	YYXWbXcXW
        0 you	aWVbaZVRc
        ^ 0	WLOKNNfUe
        ^ about	UUXXXVdUc
        ^ accordingly	YYVcUaaTT
        ^ after	aVVZdeWWT
        ^ against	XaRVTTORf
        ^ all	TQQYQWdWb
        ^ alternatively	YYdXVWYVb
        ^ although	UcUUYbbVY
        ^ an	YaNOaWYYX
        ^ and	STkSTURRP
        ^ any	USTbUWSZd
        ^ apologies	VXWWWVUfX
        ^ are	WWfZUWUVU
        ^ arguments	ZdZZXXYXZ
        ^ as	XWbaYWYUZ
        ^ at	eaYVaZXUS
        ^ attached	VXVVUTgUU
        ^ average	XXXYXVeVX
        ^ because	acVbWWYSX
        ^ before	XUdVVUaTb
        ^ best	STUTUUSTi
        ^ between	VVTXUWfXS
        ^ both	XWUWVVgXT
        ^ by	YcaRQaUXX
        ^ can	VThUUTTRV
        ^ case	dTTQSVPVg
        ^ complaints	XXSUWUaWd
        ^ copies	VWUXZddTV
        ^ copyright	YWXWVWUUe
        ^ could	SbeUWUTbR
        ^ data	UVWUVTcYd
        ^ date	bTXYXZXZc
        ^ dear	SKIIJKRbf
        ^ diolch	dVUXVWWUb
        ^ disclosure	UTWVWTZSe
        ^ do	QQbaVPLXb
        ^ each	SWSSRbgVT
        ^ eir	WWXWUYVUf
        ^ either	UUUTWcVbb
        ^ enclosed	XWVWaVbbT
        ^ environmental	TWWTTUYRg
        ^ everything	VcWYXacVU
        ^ expect	bQVfWVVSS
        ^ failure	YYXYbUVdW
        ^ fees	YXXWZYTTe
        ^ first	XWcWYXcbV
        ^ five	XdVVWVdTU
        ^ foi	cSQOPROMj
        ^ following	WUUYVccYY
        ^ for	XXXVVXcZY
        ^ four	TVSTUabcT
        ^ freedom	NXWXWXRVi
        ^ from	VWSbWSYbc
        ^ further	XaYTSQXbb
        ^ good	VTTRURQYi
        ^ ground	YYZYXeWYX
        ^ have	UVdUWUVUe
        ^ having	bYWYQZYYY
        ^ he	ZTTZVbTfT
        ^ hello	TTSSSSRQj
        ^ hi	VQPOQQYWg
        ^ housing	XYVXXXVZd
        ^ how	WWUVVUTcd
        ^ i	WXVTUdYSb
        ^ i'd	ZZaTYVTZa
        ^ i'll	iTXTVVUTR
        ^ i'm	ZXcWRbXRY
        ^ i've	aVVWOfYSZ
        ^ if	QQaWaNPYe
        ^ in	VWSXWdVXa
        ^ information	TTVRTSaWg
        ^ internal	TWUXYVVbd
        ^ invoice	UUUUTVThV
        ^ is	TUhRYTTSX
        ^ it	aYWUWdYSS
        ^ it'll	caRcYSQRQ
        ^ it's	XcQbVXbYV
        ^ item	SVUWVVbcS
        ^ its	XZWhVUYTS
        ^ just	babTWXWVU
        ^ kind	XYXVXYXXd
        ^ kindly	UZddYTTYV
        ^ legal	VcWUXXbXa
        ^ let	XUeUZWVTZ
        ^ licensing	TXVUWVUcc
        ^ many	bVVWWXTUd
        ^ may	XbeaVWUUW
        ^ members	XYXXVXVfV
        ^ might	WXfYYWWVW
        ^ more	WgUUVWVUV
        ^ most	WbWTUSfTW
        ^ mr	STSRSTaXf
        ^ mrs	aUWUXWVYe
        ^ ms	ZTUTTQPRi
        ^ my	OYTTUeSXZ
        ^ names	VUWXXUcSc
        ^ natural	VVZVVVcYZ
        ^ neither	XSUTVReVd
        ^ no	LWWMYXiSW
        ^ none	VSTVUbcSa
        ^ not	YacZXYVWW
        ^ nothing	aYXRbUcNY
        ^ notice	VYVTSVTVi
        ^ now	ZTUUWUUWe
        ^ of	VQQRTTeZR
        ^ officers	XVVVbXdbU
        ^ on	WVUUbhWTY
        ^ once	YSdYaRYQZ
        ^ one	cXYRSUeTR
        ^ only	XWWaaVdVX
        ^ our	XbUcZTWWV
        ^ owing	WbUXXWUWb
        ^ part	TSccUYWXZ
        ^ pay	VXVXbUfSV
        ^ payment	WXYXbYTbT
        ^ payments	UUTTZUXXb
        ^ planning	WXXXYVcdS
        ^ please	VWZZcRaYY
        ^ public	WVXUXUWdZ
        ^ question	WUXTVXdYa
        ^ re	UTSPQPPOl
        ^ receipt	YVWSTVVVe
        ^ ref	WSQQPTQMk
        ^ reference	ZURSTWTRh
        ^ regards	UVUUUTUWg
        ^ regrettably	YcYYXYaYX
        ^ regulation	VYTaRaYaZ
        ^ request	XSSRSSPNl
        ^ requests	bUTaVUTac
        ^ review	SSRUVTTbd
        ^ reviews	VZTXYWXTd
        ^ scottish	UVTRbXbSb
        ^ section	RaWRUVaVc
        ^ she	cbRSUYXVZ
        ^ she'll	bbUdUVUbT
        ^ should	ZVRKXRPUh
        ^ since	aZabaYWPU
        ^ so	VdZcTZTTW
        ^ some	TZXWWVTSe
        ^ someone	bbXaWXXRU
        ^ sorry	VcXScSTTa
        ^ staff	WbTTRcZVZ
        ^ subject	VWUSUTVcb
        ^ table	XWVWWWacT
        ^ tell	UVccUYWVW
        ^ thank	YSUOPWWWe
        ^ thanks	ZTUTTUYYc
        ^ that	cZOUZYfNP
        ^ that's	UUUdVZfUS
        ^ the	VYTSRadWX
        ^ their	QUSeSSXQf
        ^ there	VYXKUWcVY
        ^ there's	UdRQTPcUX
        ^ these	UcTaUVYbU
        ^ they	aXPdQZbNT
        ^ they'll	eVWbXVVVW
        ^ they've	dZTdVVUTS
        ^ this	WXMTZUXbb
        ^ those	WXVWYWdRa
        ^ three	bYSVTafRQ
        ^ time	VWUdZUTXc
        ^ to	RVZTZaZUe
        ^ total	STUUUTeaS
        ^ twelve	VWUXYXgUU
        ^ two	bWQTYTcZR
        ^ under	ZSYaVRTZe
        ^ unfortunately	ZcWXXWaVW
        ^ unless	YWWcWXWXc
        ^ until	XYbUdVTTX
        ^ we	XZSYUWbVX
        ^ we'd	UXbbSSRTb
        ^ we'll	YYcdbSQYR
        ^ we're	eUaWYRWaW
        ^ we've	cZYZUXaUU
        ^ were	XUUVVXVTg
        ^ what	TZXYTdZTW
        ^ when	UZdScTZVX
        ^ where	SSTRTUdVf
        ^ whether	VaWWXVcVV
        ^ which	RRjRRRYRO
        ^ while	VcXYXeWUV
        ^ with	YQRXPXYNe
        ^ without	XYdXaWVWW
        ^ work	dXUTUWTbT
        ^ would	STcYZUSRd
        ^ yes	dVURVTeTT
        ^ you	RUTYVXWVf
        ^ you'd	VVScUaTRc
        ^ you'll	XcYZPYXLX
        ^ you're	bSVSZTcVX
        ^ you've	URZbYWVbZ
        ^ your	bVZSTcVWc
        ^ yours	WTQPSUSRj
        a	XWYVZXWbV
        a $	WVTXXVdWc
        a 0	XVUVUTYdX
        a and	WbVVUccUS
        a bit	eZcUVUVTT
        a breach	YWXYYdZVX
        a breakdown	YXZWZWbVb
        a case	XWcVWXVYZ
        a charge	YWXVZTWWf
        a cheque	YXWXcYYaW
        a clearer	VWeYWWWXV
        a complaint	XWaXXWbQh
        a copy	cSUYRYZaV
        a cost	WXTYaXbWb
        a court	XVYXYUdVb
        a date	TedXWXWUU
        a day	WWUcUVfUW
        a decision	WeVSTaUPb
        a delay	XeYYXUVWa
        a different	YWYYXeVTd
        a draft	ZVWVWYeVV
        a fair	YZWXVZfVT
        a fee	SXVRbWVPd
        a fees	WTXXfTUTZ
        a few	UZXTVYaSc
        a file	eYVWXbUVS
        a final	XeVWWUZYW
        a formal	WXXXUXeXW
        a fortnight	cZWTXTcaT
        a fresh	YWWZVdaVc
        a full	cbVUUaZRS
        a further	QcUUTaVXZ
        a good	UVXWWbUTf
        a great	WcXXXWVVa
        a letter	bWbWVUXdW
        a licence	WXVWVWbaZ
        a line	bUVYUWaaY
        a link	UWaTTUaca
        a list	bVYTTZcXX
        a little	XZcVWYYYY
        a map	VWUVYWdVa
        a matter	USUYUfYUW
        a member	bYXUWZcUX
        a month	WcWWWVfWT
        a new	XRWPWTaab
        a note	aXTbTVXYV
        a notice	XYXXTYWZg
        a number	UVXcYWZcY
        a pdf	XYbVUWcVW
        a place	XVbWXWXeU
        a position	VbWUUWaUb
        a private	XWWbXacVV
        a proper	cWUSYdWXb
        a public	aVWUbUeUa
        a qualified	VWWWWWaUe
        a real	XXVXYcVac
        a reasonable	YXXWcTVVd
        a refusal	YUUUVTcWa
        a reply	eYXXRTXYR
        a report	WaXYVWZSf
        a request	WUXaWSOeZ
        a response	fWaUUWSZQ
        a result	UZYWWdVZW
        a review	YTSVRYXTh
        a right	WZUWUUWcb
        a school	XXWdXXXZZ
        a search	dRVVTSbSZ
        a second	YcVRcaTVW
        a senior	ecVTWWWSW
        a separate	WVUeWWaTZ
        a sheet	WWXXeWXVV
        a single	XWZVaWRZb
        a small	YVUUZTZSd
        a spreadsheet	aXWWVWdXY
        a statutory	TVVWcWcZS
        a subject	WVXXYaSUc
        a substantive	cbZVUWVVY
        a tenth	XZZYeYZTX
        a third	VYcWVVZVc
        a total	UWWXVWhUU
        a valid	VYZWXWTcZ
        a week	eSVRaTXXY
        a year	RQTTWWbYc
        aband*	XWWXdVdVZ
        abandoned	YWWYdVdVT
        abern*	bWXWXWVVe
        able	ZWcTQVaXX
        able to	ZXcTRVaVX
        about	YYYVSWXYa
        about $	XVWXWVaba
        about 0	bTPQUYbVb
        about a	VaTWTTeVZ
        about how	VYYdYbTbV
        about it	UWVUUbgUV
        about our	cVUVUYXUb
        about school	cYVXYVVVd
        about the	WUbRTWVZd
        about this	PTVbeVTRb
        about what	UUaVYTZUd
        about you	YXWXXXXeY
        about your	SYZXTZRbZ
        above	VXZRaRZda
        above $	ZWaUZWVdV
        above 0	XWaYYZaVc
        above the	XVWVaYZcV
        abroa*	baVVVXbVV
        abroad	baVVVXbVV
        absen*	XaWXdVWZU
        absence	XaWXdVWZU
        absol*	VSXWWUdbY
        absolute	XTYXXUcbZ
        abstr*	VcaXWWeUS
        acade*	ZSVaXYYTe
        academic	VVbWXWXYe
        academy	bWTaZbXSZ
        accep*	bXYUTZYeS
        accept	YZWWXYYcV
        accept my	URTWUaTTf
        accept our	XfWWUWWRZ
        accept that	WTVWTdbSZ
        acceptable	VWbWaWVaX
        accepted	dTWUVZdZR
        accepts	XXWWWcWbT
        acces*	XXSURXXcZ
        access	VYTVSYYZb
        access request	XXXVYaVhS
        access team	ZbXVXWWVa
        access to	UUWZVTbTb
        accession	aWWWXXYfW
        accom*	TUVUYYcaV
        accompanied	YZXXYXZdX
        accompanied by	YZXXYXZdX
        accompanies	WXWXaTdVV
        accompanies this	WXWXaTdVV
        accor*	ObPeZdTaU
        accordance	UYTSbSUba
        accordance with	UYTSbSUba
        accordingly	QbTgQeVWP
        accou*	WZXPWWaYb
        account	UbRSXZYaZ
        account $	XWWWVWbYd
        account of	WdUTUZXZX
        accounts	USbTVQbXb
        accur*	UXWXXbXWe
        ackno*	gRQaPYSVY
        acknowledge	fUUVTaUXV
        acknowledge your	bXVWWWVZb
        acknowledged	YRVaUWQZc
        acknowledged your	VVWYXZWWf
        acknowledgement	YYUbVYaUa
        acknowledgement of	bYWVWXbVb
        acknowledges	hZUVWXXWS
        acknowledges your	hZUVWXXWS
        acros*	WVVhUTTUU
        across	WVVhUTTUU
        across to	WWYfWXVUX
        act	WTXTVXWYc
        act $	WZQTcbZQX
        act 0	XVUTSTXeZ
        act and	aWWaWXdUW
        act gives	SWUWUdXVa
        act is	UUWUYaVWd
        act requires	WZZWWcWVU
        actio*	aXZWTZbaW
        action	ZYZXTabZX
        action $	cXYaXbWTX
        activ*	dTVVWWVcW
        actua*	cUcUaSUUZ
        actual	cUaVaTUUa
        add	SVSbdTQSg
        added	ZcSTTbWWZ
        addit*	XgUWTWZRV
        additional	XgUWTWZRV
        addre*	XQbcOXWZZ
        address	YRbYPUVbZ
        address and	aZYWYXVcU
        address below	XVWVXXZRe
        address for	YXbcXVWcV
        address is	VXVeXWaXY
        addressed	YXWeXXUVZ
        addressed to	YXXdXXUVZ
        addresses	UUVTVabVU
        admis*	WVcaUVacU
        admissions	XVbaUVadU
        adult	cXWTXVWbY
        advan*	TWTUdTSbY
        advance	UXVVdUVRa
        advance $	VUVVdVVSa
        advic*	UbSXTZYXb
        advice	UbSXTZYXb
        advice $	XcWUWXWbY
        advice and	WXTWVdUTb
        advice is	XZZcYVaYY
        advis*	baVWRXZWZ
        advise	XYZbUZYUc
        advise and	YXXVXbWXc
        advised	VfVWVWVVb
        adviser	cXWWWYUVa
        advisers	bZTVWXccT
        advoc*	bbXXXWXYZ
        aeria*	VVbWZVXVa
        aerial	VVbWZVXVa
        affai*	YXVUWabXc
        affairs	YYVWWaYXc
        affec*	VZcUUaVXZ
        affected	WZcUVaWSb
        affected $	XcUWVcVVa
        afrai*	VdZbbVTUU
        afraid	VdZbbVTUU
        afres*	UWXXUeaVW
        afresh	UWXXUeaVW
        afresh $	WWWUXfcXS
        after	VcXWWZYaX
        after $	cYcWVXURX
        after 0	XUYXWVeXU
        after a	UWZYVdTZa
        after that	aaVVZUYZZ
        after the	UcYaWZYSa
        after which	cUaWcWYWW
        after*	cVWZWVVUZ
        afternoon	cVWZWVVUZ
        afternoon $	bXXaXXXWa
        again	XZUTcdPZX
        again $	SZQabZRSc
        again at	XaWYVdWXa
        again for	UUUVUUUTh
        again i	WVWWVdWVZ
        again in	TWcVVXYdX
        again when	aVaTVVWbZ
        again*	WbPPZYaWX
        against	WbPPZYaWX
        against a	VUVUZUaYc
        against release	ZYZZWZdWV
        against that	WcWWUTTUc
        against the	WVXYWbVbZ
        against this	VUWXdTVaY
        age	ZWUaUWdRb
        agenc*	ZTZbVWZYY
        agency	aUabVXYXY
        agency $	aVReSVYPa
        agency and	YZWZWZVYb
        agency has	eVXbVXYUV
        agency is	ZYXaZYbVW
        agency's	UXVaVZbZa
        agree	VPYYccVbS
        agree that	VVcXWWScZ
        agree to	XXXWZXYdX
        agree with	XWYVXcaUa
        agree*	TYOZWdZaV
        agreed	XUTYXcXcX
        agreed that	WbYXYdXXV
        agreed to	VTXYTWYad
        agreement	VYSaUZcXW
        agreement is	VTXVVbaaT
        agreements	VdXVYcVWW
        agric*	bXYcYXUXY
        ahead	UUWUdUWYZ
        ahead $	VWZUYWVTc
        ahead of	XYUXeXVWa
        aim	eZTQTZWWT
        aim to	cZXVVUWWZ
        aims	dVUUTTUcZ
        aims to	eWVVVWWUb
        air	aWYXXXWZd
        alarm	SSUVVabaa
        all	XTXaUcaWV
        all $	UUWdZbYRZ
        all 0	TYaTSdeRT
        all of	TceTWZdUS
        all the	YZRZSSdYY
        alleg*	VVXVVXZdU
        alloc*	eWUUVUVaT
        allocated	fXUVWWVYT
        allot*	dXUZVVUWb
        allow	dbRUZXSRX
        allow us	VgTVTXWWV
        allow*	XXXRUWYba
        allowed	ZVTSXXYdZ
        allowed $	bWWVXceRT
        allows	WbaVWUXXb
        allows us	XdbVVVXUZ
        alone	VcVZXYXSa
        along	cRSZUTWaa
        alrea*	cVSaSaXTb
        already	cVSaSaXTb
        already on	YYYUXXcYZ
        also	ZUgMSWWSa
        also say	YXeYXXXUX
        alter*	VTbVTZVfX
        alternatively	YYdXVWYVb
        altho*	UbUaYcZUX
        although	UbUaYcZUX
        altog*	VVaWcdWUT
        altogether	VVaWcdWUT
        altogether $	VVaWcdWUV
        alway*	WUWWWVZTe
        always	WUWWWVZTe
        am	XWYTWXYaa
        am afraid	VdcWXXXXX
        am content	UWXXUcTVa
        am eich	UXXXXXWWe
        am satisfied	XYWWXfVUW
        am sorry	TVVVWRZed
        am the	YXXRVXSXd
        am writing	YbaXYUVeV
        ambul*	eURZSTaSY
        ambulance	eVTaUUYSZ
        ambulance service	VXWcWWaWa
        amend*	WWVUWcTgT
        amended	YVVVWdUeV
        among	WVZUTVdRa
        amoun*	SXQRfRaWT
        amount	TYSTfUVYW
        amount $	WWZYbXUaa
        amounted	XVVWWVfVU
        amounted to	XVVWWVfVU
        an	UWbRTVVcW
        an additional	XeXYVZVWW
        an address	WYZWWWXcX
        an answer	XbcXQTSNZ
        an appeal	VVWXWUTab
        an authority	YYUbYXWXf
        an e	UYdVWXYXY
        an end	XYYYcYaZW
        an exemption	YXWYZWTca
        an explanation	WXdXYaXZV
        an extension	WeVUXUUVb
        an foi	bVYTUUSdY
        an hour	WWWVaXbXZ
        an internal	YVTWVYUdY
        an investigation	VUUVVbXcY
        an officer	dWYXWabVW
        an open	WWUWUXeYX
        an opinion	WeTUXXbTT
        analy*	fZUVUVScW
        and	YZZYZWTZU
        and 0	TYbUObcWT
        and a	ZXVRSacYX
        and after	cSVTXaXcV
        and against	XcVWYWYYb
        and am	cacXXXWVV
        and any	WUVbWUSdd
        and are	baTVYVVYa
        and asked	aXYZXaVXX
        and assist	YXXVXbWXc
        and assistance	YXUWWcVVc
        and can	WUUaUZWVe
        and can't	XeaZVXVWV
        and cannot	XbXXYVdXX
        and crime	WVTYVUTWc
        and e	XWYZWZaaT
        and expect	caXVXXXXX
        and find	WbcVYWaWT
        and for	XZdVUVZTc
        and found	WVWWWacZU
        and four	UcTVceTXU
        and from	cVaVYaUcT
        and had	TUVWXfYUS
        and has	ZXTYXaWVV
        and have	XcYaWbVXS
        and health	YYVbWYXbX
        and her	YabVWbbUW
        and hope	acXUXWUWU
        and i	VaUROZaXX
        and i'll	cZaSVRbSa
        and i'm	bVUUXWZac
        and i've	VVXTVaTUf
        and if	XVTUSTSRj
        and in	ZVXWcaVaY
        and information	bXYXYYYXc
        and is	YRXWVcaXT
        and it	XURaVfXUZ
        and it's	cUWYTTdUS
        and its	VeWYVQZYb
        and let	ZVZbabYVW
        and may	SUZTUVYUe
        and might	VWVVWVcUb
        and mrs	XYXXXXWcY
        and must	VeXaWVYWV
        and no	VWaZWVcbV
        and none	VXXbXabXU
        and not	TUXaWaaSZ
        and nothing	UXaWXbaTV
        and on	USTaVbcWb
        and one	cWXVXadUU
        and our	abTaXXWWa
        and passed	eWYXXXVUU
        and post	VWZVdTVSb
        and put	aVXWdUUTc
        and read	UVVXXZTcb
        and regulation	XXTXXWdXV
        and reply	fSSVWSVTa
        and rescue	aVUZWWVUb
        and safety	ZUXZWUZSe
        and section	SXWUUWfQZ
        and send	XXcXZVTZb
        and sent	fSTUZVVUX
        and shall	cXaWXWXTX
        and should	aWWbZZVTX
        and so	UaQXWacTW
        and that	cWQXaYZQZ
        and the	YcWUZZWVX
        and their	WVYbWVaWZ
        and then	VYbVUXSfa
        and there	UcdVZSVTY
        and there's	UUTUVTWbd
        and they	bWUbWUdbV
        and they've	UcWbWYWYY
        and this	WYYbcXaVZ
        and to	YSTVbddTY
        and two	WXUYXVgTU
        and under	bXdVYUZXV
        and vehicle	ZYXbYXXcX
        and voluminous	XcXYWWWXZ
        and was	XYTWYYgTV
        and we	TaeXWSbaS
        and we'd	ZWXbWVeVV
        and we'll	bXZZSWRTa
        and we're	WbUUccUTV
        and we've	aYXaWXcSV
        and were	VXXZaWXbc
        and what	VXWXXUbbZ
        and why	YaWVVWVVd
        and will	eaYQXUYVR
        and with	babZUYSTa
        and won't	XeUWVUdUT
        and would	VSdZYaYWV
        and you	WaQYYdcVY
        and you'll	cWUZWXaSX
        and your	ZSWdXYaRX
        and yours	YcZZXXXUW
        andre*	bVWVVWUUc
        annex	SaRQXTeQa
        annex $	WUUXbVaXc
        annex a	WWVUUWdWb
        annou*	VZUUTXWfX
        annua*	UWaUUUZfT
        annual	UWaUUUZfT
        annual report	WWWVYWgUU
        anoth*	TeXXVbYWW
        another	TeXXVbYWW
        another 0	XeXXaVWWW
        answe*	bZUXVZaSU
        answer	cXYYWXWRX
        answer $	aSbcXWXbZ
        answer by	daPMRXSXW
        answer in	eXXXWYVUX
        answer is	cXQRQadTS
        answer it	bUXYbVZVX
        answer on	ZbbaXWVVb
        answer should	faUTVUVVW
        answer the	aXcUVYbUV
        answer this	WcaaWVZYX
        answer to	YXXPSdbPW
        answer was	VYVYXdXUV
        answer will	VhSaUTSQS
        answer you	aYTYaaXQb
        answer your	aZUUbUcTR
        answered	WbOUNcaWX
        answered $	baWVXbcVU
        answered by	aYYdWUVXS
        answered in	aVWVVUeaV
        answered on	YZUUUaVad
        answering	eYUXTSdQW
        answering you	bZXbWWVWU
        answers	UbZUZTaQZ
        answers to	XYdYaZYXW
        antic*	adVTUXRUU
        anticipate	dZVUVWUUT
        any	VRPcUUZcZ
        any further	SUXWVZWTg
        any of	bUWWVTdRe
        any other	XYYVXZcYZ
        any time	WWWWcXVbY
        anyon*	SYVVSbWbZ
        anyone	SYVVSbWbZ
        anyth*	XYUadaWUW
        anything	XYUadaWUW
        anything $	YYXabZbYV
        anything is	UYWUbUadZ
        apolo*	ObNOPXXad
        apologies	ScTSSWYXc
        apologies for	WcVVTYVXZ
        apologise	RaOQRZYZc
        apologise $	YYUWWWWcd
        apologise for	XcUVVVSTa
        apologise that	XTXVWXcTZ
        appea*	VOVRScXab
        appeal	WNOUPeMca
        appeal $	WUVZUdRTe
        appeal against	bXYYYbYbV
        appeal is	XXXWWYVfW
        appeal to	WWWVVXVeW
        appeals	VXUUWYcPg
        appear	XXaVTWcbY
        appears	XYbYbXbXW
        appel*	WWYWXVUhU
        appellant	WWYWXWVhU
        appen*	SSXTUWbdR
        appendix	UUUUVXYeU
        appli*	UWYXXVbfT
        applicant	UVYUUUReZ
        applicant $	UVZWWWUXc
        applicants	UUUTWUdbT
        application	ZRZbWUWdV
        application for	cWUXVWUcW
        application of	VaWVWdVaa
        application to	XXWcWYXWa
        applications	VXXYWWbdU
        applied	UaaUTcZTX
        applied $	XZbYYaaVV
        applies	UXTTYTcaZ
        applies $	VTTYUVcaX
        applies and	VTXXWUbRe
        applies to	USVTcYeZT
        apply	ScTeZTZYV
        apply to	UaWdbTSSX
        appoi*	UUXUUUecZ
        appointed	UVVWWWZca
        appointment	YYYWWYabb
        appre*	bcaUVTcQX
        appreciate	UcbVVUTVZ
        appro*	YSYaVWYaZ
        approach	WWWcVbVaY
        approach the	WXWdVWVaY
        appropriate	XXXabYcWY
        appropriate limit	WXXWbYcWY
        approve	VcWVVWTgU
        approved	STXVTScZd
        april	abVcNVXYX
        april $	eaPOSXZRX
        april 0	TUbbWVWdW
        april and	UaUcWUfUb
        april to	VbWZXYUVd
        archi*	XXaYWUYPd
        archive	WYbWUWaSb
        archives	aUTZZVTUd
        archivist	ZVVbaVZVb
        are	ZZYWXUdVV
        are $	YbbUWYUUb
        are 0	RePSXRaRX
        are after	VTYVVXUUe
        are answered	ZXXWYVaTb
        are asked	WWYbdYYaV
        are at	WXVUVWXdd
        are attached	XWUVVUfWR
        are being	eaWVVYWZV
        are confidential	XWVXXbYWb
        are due	aWYZaUbWV
        are enclosed	XXVYVgVVW
        are exempt	TVXWWUeXX
        are held	TSVVUZZSb
        are in	WYSYbTgOX
        are interested	XZdXYZYVW
        are kept	UUVZaTXcW
        are looking	dXaYYYWWW
        are no	VVUXTXccT
        are not	VWXUZaXbZ
        are now	dVVTUYYZa
        are on	XSPWbVaXc
        are pleased	aWYYWZWdW
        are refusing	WYXVVVeaV
        are required	VXVXWXXda
        are seeking	XYcbXWYXV
        are set	VVVaVUWbb
        are shown	UVVVbUWbb
        are sorry	XVWXUZZTe
        are still	TaVTVadXU
        are supplied	UUVVUVgXS
        are taking	YaYYWYYXb
        are the	VTaUVUeSa
        are to	RacUcScSV
        are two	VTZXVVcWb
        are unable	SZbbUVTVX
        are withheld	YXXYXZcXV
        are writing	VZdXXVVWX
        are you	VWfaUWZUT
        area	ZXadZUQcU
        area $	UVZcXWWZa
        aren'*	TcXXTYZXW
        aren't	TcXXTYZXW
        aren't held	YVWUXaeWU
        argue*	VUWVVcUZY
        argued	VUWVVcUZY
        argum*	YbTSTYXVd
        arguments	ZbUSUXXWd
        arguments for	XdYYXXYWZ
        armou*	YUaVWZZVZ
        armour	WXbXXaXXa
        aroun*	bbUVVWcUU
        around	bbUVVWcUU
        around 0	ZaVYWXcXW
        arran*	cYVeYWWYR
        arranged	VZXeWWYaU
        arrea*	WWYUWVeSY
        arrears	WWYUWVeSY
        arres*	XWdWUWaVY
        arriv*	cScWcSSWY
        arrival	ZWWcbYZWU
        arrive	VZVWXWVbd
        arrived	iVSTaVUVW
        arrived at	bWYXbXWXd
        arrives	UVfWbYYVU
        art	VVYWXbVca
        art or	XXYYYbWVb
        artic*	YWWaWbWdW
        article	YWWaWbWdW
        article 0	YWWaWbWdW
        as	WXbZbYYWT
        as 0	dWVVUXWbc
        as a	bUUXQZaaY
        as an	eVaSTWWcT
        as foi	bTVSTTVWa
        as follows	VWVWaaaWa
        as i	bWXWVWVeW
        as is	XaXXVYaWa
        as it	VZdSTZaSV
        as one	cXaYVXXWX
        as personal	XWWXXYeTY
        as possible	cYYXXXXaW
        as regulation	eWcWXVWSb
        as soon	WbaSaWUXZ
        as such	YYVWWWYWd
        as the	WccaYWZXS
        as they	TXVdWZcUV
        as to	ZXXSPdfPV
        as valid	dVcXUYVWW
        as we	bUaYNQPSd
        as well	aUbRVaZTX
        as withdrawn	XXZWZVWUc
        as you	TXXbVdTTb
        as your	WaWWcYZbV
        asbes*	bbVWXUaUZ
        asbestos	bbVWXUaUZ
        ash	VTWTVUYba
        aside	YSUXTfZYS
        ask	RXacXTUWa
        ask $	VTTcSRTOd
        ask for	RVfOaUXWY
        ask the	RaYZVTRcZ
        ask us	VVUWTUWeY
        ask whether	XWYWVbVTd
        ask you	WfZVYUUPX
        asked	cZTVWaWWY
        asked $	UUWVVdcSZ
        asked about	TXVUXbYSd
        asked and	ZWUYXYWcZ
        asked for	ZbVRaXZOa
        asked how	UWcWYYaVb
        asked me	YVbVYVXZb
        asked on	dXYVYbTTX
        asked that	ZWWVWaVUd
        asked the	ZaVXUbYXa
        asked them	VXVcVTcYV
        asked to	cUVZaYThO
        asked us	UYTVTZWaf
        asked whether	TcUVUVbZa
        asked you	XWZXWcUUc
        askin*	aXYZYWXTX
        asking	aXYZYWXTX
        asking about	UYacVVZQX
        asking for	XYYRSVZZZ
        asking the	fUUeUZRTT
        asks	USgSVRWVb
        asks for	ZUdUZUXUa
        assau*	bYcWXWUbU
        assem*	ZcUXTWYdT
        assembly	WcUZTXYdT
        asses*	aWTTXYacV
        assessed	YYXZaXWbX
        assessment	SYUVTYacX
        assessment $	UaVWWaYZZ
        assessment for	XWWWWXbbW
        assessment is	VZXYYXYWc
        assessments	cWWWWaaVY
        assig*	gWXYVXaTS
        assigned	gWXYVXaTS
        assigned to	fWXYVWaTS
        assis*	UXbXScVaa
        assist	YWcZUaUaZ
        assistance	WXaVUbVUc
        assistant	VaXWVZXbY
        assoc*	TWVXVVWdc
        assum*	XVaYbYWWa
        assur*	dUTUVVSeY
        assured	cVWWWWVVe
        assured that	cVWWWWVVe
        at	aXSUbVYaW
        at $	VXYVbSXVf
        at 0	bTPZcXXaU
        at a	SVQQYThTX
        at all	VTWbUbQZd
        at annex	VWWWWVgXT
        at any	ZWUVeVbXW
        at first	YXYWXcWWb
        at it	XcWVTWbZX
        at least	XcVXVYWcW
        at no	VWUXaUQab
        at our	ZVUaVVUZe
        at present	dZVVbUaRX
        at risk	TbYVVRXeW
        at that	WcWWWbUVa
        at the	YbWVbXXUX
        at their	WUWdVXUcW
        at this	bTTZWSYac
        at whether	ZbWYWZaTY
        at wycliffe	ZZZYYZZVe
        at your	XSeVUYTYY
        attac*	OUZVYXfOV
        attach	VTUXbUdUY
        attach a	WVWUbWeVQ
        attached	POYWWWfSS
        attached $	TQORMaeQY
        attached as	YZXXXVdUW
        attached in	YWWUVWfXU
        attached the	YYVWYXeWV
        attached with	WUTTVRiUT
        attachment	VTdWVbVVb
        attachments	XWUaWXWUe
        atten*	cQPOXPbZW
        attend	bWXWXXccU
        attention	dTRRYVRSb
        attention $	fXWVUYWXV
        audit	ZVYWSXaZb
        audit*	UTUUUTRha
        august $	caPNXZbUT
        august to	VbXXYYTWd
        autho*	TTUcYUYcX
        authorities	VYTVTTbba
        authorities $	UUWVVVYUe
        authority	WSPdXRWZa
        authority $	RVTbZURVd
        authority for	SXVbVXVUc
        authority has	XXTZVWeRc
        authority in	aWYYYWVXc
        authority is	YYXWTWXca
        autom*	YUSQTVaRe
        automatic	ZWUSUXbUa
        autum*	VUXWXWbVc
        autumn	VUXWXWbVc
        avail*	RbTSYZZXZ
        available	RZTTZZYYa
        avera*	PSSTUZhPU
        average	RTTTUZfRV
        aviat*	bYbZWYVVZ
        aviation	bYbZWYVVZ
        await	ZZeUaWYSS
        await*	bYZVdaVST
        awaiting	bYZVdaVST
        award	UYSTRQZhR
        award*	RUSbVaYaY
        awarded	UWUVWVacT
        aware	WdTVWcUWX
        aware that	UcVXXVWYZ
        away	WbVRQaYZb
        away $	TUaUUYbUa
        away and	WZWYYXWWd
        b	XWUaPXbZY
        b $	ZTTTUUYbb
        b ii	ZXYYZabWU
        back	XabMRcWUX
        back $	VbcUScVZW
        back by	ZaYVTTWTa
        back from	aXbWYTZXZ
        back the	SZTVTcbbP
        back to	bVZTQcVNc
        back under	VUTUVUhUT
        backl*	acaWXWXWV
        backlog	acaWXWXWV
        bacs	VXZYfXVVV
        badge	UWTVTWfVY
        badge*	cWZZWXaUY
        badger	cWZZXYVUZ
        balan*	VcTSZabSW
        balance	WaVTabaVW
        balance of	ZaYZXbZVW
        balanced	XcXXWYWTc
        band	VXbWUXabU
        band 0	VXcWVXaZX
        bands	XXbYYcZUa
        bank	XYTRabYdT
        bank details	WaTXdaaWV
        banne*	XUXWVUZdW
        bar	TTTTUWfSX
        basis	VVVVWcWeV
        basis for	XXYXXbYcV
        bathi*	TaVbVUcSW
        bathing	TaVbVUcSW
        bathing water	TVWcWVaUX
        bay	ZWXWXWeVY
        bbc	XWZdaUZYV
        be	XZZYbVSXU
        be $	cUUUVUUSg
        be 0	UTRUcSabR
        be a	TeTSUVUaY
        be able	aYcORVOXY
        be accompanied	YZXXYXZdX
        be addressed	YXWeXXUVZ
        be another	XdYXYXXWY
        be answered	ZYSXSacOX
        be as	UUVUVVVUg
        be asked	afSaSTTZV
        be aware	XaWXXXXYd
        be back	cZWVYWYXX
        be better	XYXZYYWXc
        be brought	VbXVWVXdY
        be carried	WWWVaUTcd
        be checked	WgZYYVVWW
        be closed	aXWWcYZYW
        be consulted	YcWXXYVUb
        be contacted	XYWbVXTbY
        be counted	UUdUUTTTZ
        be delayed	WcXWWXWUa
        be disclosed	WWWVWZeVV
        be done	ZbcRcQPZR
        be enough	cZdWWRVUT
        be exempt	WbVXYTUTc
        be finished	dYXXXTWTS
        be given	WcUWWXYTe
        be glad	XWbaYWdSV
        be grateful	WbaXaYVbY
        be had	STVWaUcVd
        be handled	fYYbYXYXU
        be held	UaXUVVaZc
        be in	cbUbTUaQV
        be issued	bZXWZWUaX
        be kept	XdUTVVSYc
        be late	TgYWWWVXW
        be likely	WVVXWUacZ
        be looked	XZWUXUYZc
        be made	WbQabXaVY
        be met	bWYXcYYXW
        be more	YTeWRVaYa
        be named	cUVVUbeTR
        be needed	ZYTWZbbbS
        be obliged	XYdWaXXVX
        be of	UVYWUbUTf
        be on	WTUWUUdeS
        be out	adTXWWZWT
        be paid	STUVcUQcX
        be possible	XdYWXXYWY
        be provided	VVVWVZfVW
        be published	UYTWVUYcZ
        be put	VYSaUcYQb
        be reached	UZVaYWWZa
        be read	VdUSUUaOZ
        be ready	ccVTVWVSU
        be released	aWVWcbWPb
        be replying	WcXcYYZYY
        be searched	YWcYXbZXZ
        be sent	VcYQacYNa
        be so	eUaXVZYWW
        be taken	WVcSaQXXa
        be taking	ZaVcVUWVW
        be the	XaXeZUSRX
        be told	dRTWUZWYd
        be treated	XWYVVVVTb
        be used	UUSXUSTcc
        be with	aaTRZXcSV
        bear	XfRSbXTTb
        bear on	YcYYXaVXb
        bear with	UeVWTYUWZ
        becau*	SZYXTaaYU
        because	SZYXTaaYU
        because it	cVVZWZbVX
        because of	TcURUTYcY
        because the	VZSWUcVUa
        because they	XYWaYXbaW
        because you	WWaWVXabU
        becom*	cbWWXVXTY
        bed	WWVUVVhST
        beds	UVVXUdVTb
        been	ZaVWVYZZV
        been $	WaVUWbUdU
        been able	VbZVXXfTS
        been accepted	eVWVWbSXS
        been allocated	dXWWWXXaT
        been applied	YZXYWYbYS
        been appointed	VVVWWWacb
        been asked	cZVRWYTbX
        been assigned	cYZbZYXXW
        been blacked	XXZXXZXdW
        been changed	XUYXXUdcV
        been completed	WVWYWdWaU
        been considered	WXYXWdYYa
        been done	YTWZbYbVa
        been fined	XWVWWXZeV
        been forwarded	cWWcYXYWV
        been given	aVYaSYTaY
        been in	WbWaWUTac
        been issued	YVYVUZSda
        been made	UbSVTVRaf
        been noted	aXXWXZXYd
        been paid	WVWXeXYWW
        been passed	dXWbWXUWT
        been put	ZaUZVUabX
        been read	cbbZXYXWV
        been received	bVUYdVXVU
        been recorded	cXWYWYWcW
        been removed	XXXYXacWW
        been sent	cWVdTaSTR
        been served	VTWVTVcYZ
        been shared	aWYWYXUdU
        been taken	WYbWXYdVX
        been told	caTTVdTTY
        been used	YXWXWbbUY
        befor*	aYaOcVVYV
        before	bZaOcVUXV
        before $	ZWWYVcbZT
        before 0	gWVYWXXTV
        before i	cWcYYWXVa
        before it	UbYWVZUdS
        before the	dbVTUVbQW
        before we	WdbXbWXRS
        before you	VcXTVWaWb
        beforehand	XWYWYUabb
        beforehand $	XWYXYXXcc
        begin	TRfWdXSYR
        begin $	VYcVZYUZV
        begin*	VSTbaZScb
        beginning	YVVUbaVbb
        begun	hVUVVWUaS
        begun $	eWVVVUXZU
        behal*	ZTUYTYYZa
        behalf	ZTUYTYYZa
        behalf of	aRVWTUSYd
        behin*	VfWTUaVZZ
        behind	VfWTUaVZZ
        being	gaTVYQYVT
        being considered	gZVVXVVVR
        being dealt	eWWXXXcWU
        being disclosed	XXYYYbcVV
        being made	abXWaZWYX
        being released	ZWZYXWeXV
        being withheld	WVXXXYdXU
        belfa*	WUWcVWSWd
        belfast	WUWcVWSWd
        belfast $	WVWaVXTYd
        belie*	XXVYRbUbc
        believe	XWVYSaWca
        believe it	YWaXXeUTa
        believe that	WYWWXVVeb
        believe the	XUUbUacYX
        belon*	XUTbTbYRZ
        belong	XWWZVaaTb
        belong to	YWXZWaaTZ
        belongs	YVUcVaYVY
        belongs to	VWVZVYbVZ
        below	UOTYaacXX
        below $	VTWYUabZY
        below the	cYVWVdWVb
        benea*	WUWUZVdcT
        beneath	WUWUZVdcT
        benef*	UTdTSRZcX
        benefit	WXWWUUdeT
        best	XYXaQRWSe
        best wishes	VUWWWWWWf
        bette*	cSUdWWYSZ
        better	cSUdWWYSZ
        better $	dVXXXeVXV
        betwe*	VQYRXVbbb
        between	VQYRXVbbb
        between 0	XWVWaUZbZ
        between the	ZURTSTYad
        beyon*	UdTaYXUbZ
        beyond	UdTaYXUbZ
        beyond the	WZUZUYabY
        bid	VdUSVUYbW
        bidde*	UZTUTTZaZ
        bidders	UUVUUUaaa
        bids	UUYUVVgWU
        bill	UUTVcTWeS
        bin	XWbWYWWfU
        birds	WVWUVUedS
        birth	VVaXZVccV
        bit	bYcUUYXbS
        bites	WaWWWbWVb
        black*	WXYXVYacW
        blacked	WXYXWYacW
        blacked out	WXYXWYacW
        blank	WXUTVUfUa
        blank*	WUUWWfZRU
        blanked	WVWXWeZVV
        block	VTWSUUdeT
        blue	XVVUTWfWY
        blue badge	VXUWUXdXZ
        board	RYRcYaXaY
        board $	TRVXTWRUi
        board*	VXWWXbbbU
        bodie*	TZbTWaTRc
        bodies	TZbTWaTRc
        body	VRPcOeWUc
        body of	XYYZXabUZ
        body that	VXWeWTTXa
        body worn	aXWXWZVba
        boile*	ZYZWYZbZY
        boiler	ZYZWYZbZY
        book	TWTRSVYWf
        booke*	YbUUVWXaY
        booked	YbUUVWXaY
        boreh*	aXWYbYbVW
        borehole	aXWYbYbVW
        borne	WUUXWaaVb
        borou*	UUSaRSXYc
        borough	UUSaRSXYc
        borough $	UVUTVVYba
        borough council	UVTaVUaTa
        both	ccbOXTYXT
        both $	dVeXXUVUV
        both sides	YaVYXXWca
        bough*	YXUXWXeVa
        bought	YXUXWXeVa
        bound	WVXWbaYVa
        box	RaWSTbYXZ
        box 0	WVWWWVVYe
        boxes	caUTcTUbU
        branc*	bVVaYVUUZ
        branch	bVVaYVUUZ
        breac*	TWVTTZZfS
        breach	VUUUWZadV
        breach of	XVXXWaXdT
        breached	VZVWWaXeU
        break	VVaVUTeTU
        break*	WUZTYSfXW
        breakdown	WWZUYTbaY
        breakdown by	YXZWUXcVb
        bridg*	WUVZVWVYe
        bridge	WUVZVWVYe
        brief	WUUVVaccT
        brief*	WUTWUbaYZ
        briefing	WWXXYXccV
        brigh*	UUSUTbeYU
        bring	VUUTXUYdd
        bring it	UTTWVUcRc
        bring the	ZYUWdZWTc
        briti*	VXXZXbaVb
        british	VXXZXbaVb
        broad*	YWVaWZaVZ
        broke*	bXZbYbWWb
        broken	bXZbYbWWb
        broug*	TYSSUdbYV
        brought	TYSSUdbYV
        brought to	XaYYWeVZX
        budge*	YTaQaUabU
        budget	YVaRaTaZV
        budget $	TWXTVWaad
        build*	ZWVXRSaYa
        building	aXWYTUXaa
        building $	dUUbWXUaX
        bulk	UWWWVVTbe
        bulky	XbYXWYVba
        bully*	UUZUVVTdZ
        bullying	UUZUVVTdZ
        bundl*	YZUWaZVbV
        bundle	YZUWaZVbV
        bursa*	TaVUcVZZY
        bursar	VbVUcVTbZ
        bus	bTWZUXeSW
        busin*	cYRaSUVbZ
        business	cYRaSVVaa
        business case	WZYYXbdUX
        business manager	cXXVZXYWb
        but	WfbVcZWVP
        but a	ZdXWbTaUU
        but i	WeXTWVTTY
        but it	UYZTTdYSb
        but not	TYXTYZfWR
        but the	bTZbYXaMX
        but we	UbbTSVTcY
        by	ZaabaUXbR
        by 0	ddXGaQMYP
        by a	aXXXVUcbW
        by an	ZUVUVUQae
        by asking	UWUVaXdRa
        by bacs	VXZYfXVVV
        by card	WYXZfYVVV
        by email	bUVUaTSRf
        by friday	cbVbUXWUU
        by hand	bWWVZXcWU
        by law	aVYXXWTVe
        by me	UYVWWeVVb
        by month	XWcUUWaSb
        by our	XUUWTbcUZ
        by phone	WWXaaYXeT
        by post	WWWXbVeVX
        by section	SZVWVYcaY
        by telephone	bXWccYWcT
        by the	aXaZQVYWZ
        by today	WgUSTUUTZ
        by us	WWWgVXaTT
        by virtue	YZVWWXcbU
        by way	WXWYXdYaV
        by which	dXWcZXXXV
        c	URWZTZccW
        c $	XVWWWXcaX
        cabin*	WXTUTYbac
        cabinet	WYUVUYZbc
        cabinet office	ZYVWVWUZd
        calcu*	RVTXYZTdT
        calde*	UVWaVXWWf
        calen*	WVbVaXXbY
        calendar	WVbVaXXbY
        call	QXVTbXZcY
        calle*	bWUTYbWXY
        called	bWUTYbWXY
        called for	ZZTUbcXWS
        calls	SXXRRVdYa
        calls for	WcXYWYcTa
        came	bSZbQWdSX
        came from	XaWUXacXW
        came in	XUTeTZXTZ
        came out	UScWXWaSb
        came to	cUVYUWiSU
        camer*	ZVcbXWcUU
        camera	bWcZYXaWU
        cameras	VVVdVYdUX
        can	WYdYYOZUY
        can $	UdVVVWVWd
        can ask	UVTWUVUdZ
        can be	VVZVZXXYb
        can complain	VWXXXYVUe
        can confirm	dXRUTVbUZ
        can deal	YXbcXXYXX
        can do	VVWafWVVY
        can expect	hTXSWXVSU
        can give	VVZVaXdVb
        can go	XbZXWXVdV
        can look	adYUUYYUU
        can now	bVUUUUbUb
        can only	VRhVVTSTX
        can provide	XXWbWZXUd
        can see	TTWbTbTSc
        can take	WXZXZZXYd
        can tell	XScWWUaTZ
        can write	bWXVXYdUX
        can you	WVeUWWSZV
        can't	QgZZYXYWV
        can't be	TdUYXabWY
        can't give	YVWYWWeSZ
        can't say	YZWXYWcUa
        can't tell	YXdWYXaTY
        canal	YXYZWYbWc
        cance*	YTSTUTdeT
        cancelled	XYXXXXddT
        candi*	UWVUXUYeT
        candidates	VWVVXVZdT
        canno*	RdbUWZZXU
        cannot	RdbUWZZXU
        cannot be	UdZVXadQQ
        capit*	VSaSUXWfT
        capital	YYcXXaVbY
        car	aTSRSUfVb
        car park	dYVVWVcVX
        card	YTSSkUWVT
        card $	VXWVfVVSX
        cardi*	WSZcWUUcW
        cardiff	WSZcWUUcW
        care	aSVaSSSZe
        care $	VUVUVUUec
        carri*	SSTYbVdbW
        carriage	XYYXeWZUW
        carried	UQTYVYaaY
        carried out	VRXaXZYZZ
        carries	XXXVVRfTY
        carry	XZbdTWaVS
        carry on	YacVWXXWY
        carry out	cVUVVacTV
        carry*	dXWXXZTbW
        carrying	dXWXXZTbW
        carrying out	dYYYZZUTY
        case	aUYUPYWWb
        case $	YWYUVWcWc
        case and	cXWWXYbYT
        case is	cUTRTaWZZ
        case officer	eVXVWbVXS
        case the	XXXXZbUWd
        case we	WcaXXZYXb
        cases	VSaUSRbXc
        casew*	eXXXUaZUV
        cash	VWWUgXVYU
        caste*	VVWWWXdZZ
        castl*	UVVTWUabY
        castle	VWVUWVZcY
        catal*	bXbWWVfWV
        catalogue	bXbWWVfWV
        categ*	dVVTWVYZX
        category	eWVUXVaaT
        cater*	dTVXVUdTZ
        catering	dTVXVUdTZ
        caugh*	XbVTXWZZb
        caught	XbVTXWZZb
        caught by	XaVUXWZUb
        cause	VUUVVVceW
        cause*	VVaYUTaZY
        caused	XXVWXUTeX
        cctv	ZaUTUWbZY
        cent	UVVWZUbbT
        cent $	XWXYVXacW
        cent of	WXXWcXcVX
        centr*	ZRdbVRZVX
        centre	aUdbYTWTV
        certa*	XZbVWYZTc
        certain	YWbWWYZTc
        certi*	ZVaUbTaaW
        certificate	WVbUVVcYW
        certified	YYYYdYUaY
        chair	TUSSUTTiY
        chair of	XWVWXYXUg
        chair*	SWRVWTfbT
        chall*	UWUUUbVcb
        challenge	VXVUVXXda
        chamb*	WXYbWVXeU
        chanc*	YXdUVUUbb
        chance	UYdWUVVTe
        chang*	XVPQSccaW
        change	UVWURUadb
        changed	ZYRTYdbTY
        charg*	SPXTiVSTb
        charge	USQTfWUVb
        charge $	WZWTZUdSX
        charge for	TVTReURZX
        charge is	WVXVXbbRb
        charge notice	YYYYUXWeV
        charge of	ZWYYeVVXX
        charged	SWSVUXZYd
        charges	WTeUfSSUZ
        charges 0	WXXYfXVWX
        chari*	bUWYTUhUU
        charity	bVWZWWeUV
        charity and	VZXZYWeWW
        chase	cUWVVVVTc
        chase*	adVYVUTVb
        check	faZRRdRWX
        check*	caQRQeWWN
        checked	ZcUXUeZRR
        checking	eZUTUXUTT
        chequ*	YUSThXWXR
        cheque	ZUUVeXXYV
        chief	dXNTOXZZa
        chief constable	YXXUXVTYe
        chief executive	XZUTVZbbX
        chief executive's	aUXYXVbWc
        child	WVVUWWXcc
        child*	XQZZTTdaR
        children	XTYWVWeXV
        children's	YWabYWaUX
        choos*	VUcRXUaYX
        choose	VVcRYWZYY
        chris*	TdWVWUUba
        christmas	TeXUXVUbW
        churc*	UVYVWTUfT
        church	WWZXWUVbW
        circu*	TXXVVUYdZ
        circumstances	VYXWVUaca
        cited	WVXXZfYWU
        city	UVYaTVYVd
        city council	YYWbWXWUa
        civil	XVcZVWTbc
        claim	SYSTTbVeT
        claim*	WSUPPchVS
        claimed	QSSUSedXT
        claimed $	YWWYZcZUc
        claimed for	WWXXYZeUU
        claims	ZXVVUYfPY
        clari*	ZPiROVPUX
        clarification	XQhSQXQWW
        clarification is	YXbXVXWSc
        clarify	XXdYWZZVZ
        class	XWbWXWbcW
        claus*	WWXTVcaVT
        clause	WWXTVcaVT
        clear	cacTTbZWV
        clear $	eTTVWXdUU
        clear that	WdXXWWVaW
        clear*	ZWbRcTXYY
        cleared	ZYaXbXZbV
        cleared $	WZWXdXVcW
        clearer	VWeYWWWXV
        clearing	aXVVTVWcZ
        clears	XWWVeWXUZ
        clerk	cSPaTSTVe
        clerk $	bVVYUVUUd
        clerk to	UWWZXVSSh
        clerk*	VVWXXXfTU
        clien*	VZWVVUYZd
        client	VWXXWUZZd
        clini*	aYXTTTadW
        clinic	UWXVUUdeV
        clinical	caXXWXTXa
        clock	ZQdZRUWPb
        close	ZTfSYSXaX
        close of	fUaWXXWWU
        close the	VXcUXUbUb
        close*	YSadUXXaV
        closed	VTadVXXaW
        closed $	VUQcWaOZb
        closi*	XTUcXVadU
        closing	XTUcXVadU
        closu*	bZXTUURdU
        closure	YaYTVVSeW
        co	aWTTXVZaa
        coast	XVaUVWTYe
        coast*	VVVZVVdaX
        coastguard	VVVZVVdaX
        code	XRRYaTVcd
        code of	VXVYVWaWc
        codes	TUZWVXbSb
        colla*	hUVTTSbRT
        colle*	bWUcOUbcS
        colleague	aXWTXaTfU
        colleague $	WZXVWZWfW
        colleagues	faUZVWUVU
        colleagues in	dXYXXWYYX
        collect	aVVYWUbdT
        collect your	VYWWYYXfV
        collection	UWaaWVZYa
        collections	bWaWWWcaW
        college	TXVaVZaZb
        colli*	WVdVWYYUc
        colon*	UVeUUTRRd
        combi*	aYWbYXbXW
        combined	aYWbYXbXW
        combined authority	XbYbYYcXX
        come	WWXWZZbYX
        come back	XaYSTRQUf
        come from	YUbVWYTUd
        come in	cXWWaYVUb
        come out	YVYZYbcWW
        come through	babXWYYYW
        come to	RaUZbZTUc
        come under	XXVbVSfWU
        comes	ZSaVbXcQX
        comes to	XYYZcUbVU
        comes with	YXXXUWdXX
        comin*	XVVaZdVaW
        coming	XVVaZdVaW
        coming to	YUWXXeZaV
        comma*	bbTTUaTaV
        comme*	TZWPUWaca
        comment	VeYTUTVbY
        comment on	YaSVVUZdV
        comments	VVaWVWZac
        commercial	TVTSXUYYd
        commercial interests	YcXZZXTdX
        commercially	VTUXWddUU
        commercially sensitive	XYXXXeYVW
        commi*	WVTYROUdc
        commission	cXYdYTXRX
        commissioner	SXRVQSOcg
        commissioner $	TVVTTSSYe
        commissioner and	XXXbWXXVd
        commissioner at	ZZZYYZYUf
        commissioner has	XcVXYZWdV
        commissioner is	VUVUWVVUg
        commissioner's	bZUSVVWda
        commissioner's office	YZXUWcbZY
        commissioners	UTXbUWbTZ
        committee	UaYWTUbdS
        commu*	aZVXQZXZX
        communications	YYaYYdaVW
        communities	YUVYVXXeX
        community	dVWZUUZWY
        compa*	RXXcTTXab
        companies	XaYcXVXcY
        companies house	YYadYYXVY
        company	VXaZTUbPa
        company's	VWWbXaaWU
        compe*	XTZUVWXdY
        competition	YVbWVXXdT
        compi*	dUUaVVVVa
        compl*	TYPSWZYZY
        complain	YSUTUUSWg
        complain about	YWXVVXWZc
        complain to	UUVVVXUOi
        complainant	VWVWXXWgT
        complained	UXVUWcbSa
        complaint	SQVOQdVbY
        complaint $	WWWYYfWTa
        complaint about	YWTUXYZgT
        complaint and	XWYYXWVfW
        complaint is	VZWWWgSQX
        complaint that	XYYXZdWaV
        complaints	VRXWPUdYa
        complaints about	TSUVUXcSb
        complaints procedure	VXVXXXUXg
        complete	ZdSbcSZbR
        complete $	beUUTVbSY
        complete the	VZXVeUZYV
        completed	aXUWWdWXY
        completed and	YXUYXcbcV
        complex	TcWVVXWVb
        complex and	WcXXXWVWZ
        complexity	VfWXVUXWV
        complexity of	WdYZYYYXX
        compliance	YaVYRXVUZ
        complicated	WcWWWVUXd
        comply	WVXWdaaZX
        comply with	XUYWbaaYa
        compr*	UUWUWXadX
        conce*	ZPXYPaYXb
        concern	VSWYTaaYa
        concern $	XZaVXYWba
        concerned	WXZZSZaVb
        concerned $	VXaaWbcUX
        concerning	dVTcWSUSX
        concerns	ZWYZVXSdb
        concl*	VgRPRcWaX
        conclude	WcUUVVQcY
        conclude that	USTVXXSeT
        concluded	VdXVXabZU
        concluded that	WbYWXabaU
        concludes	cVWWXZWQe
        conclusion	YeVVTdTSV
        conclusions	VdWWUeXST
        condi*	VVVUTSXgX
        condition	VWVXWVYdb
        conditions	WUWVXUaeT
        condu*	ZZXaWXdbX
        conduct	ZZXaWWdbX
        conduct of	VaYYZaZcX
        confi*	eOZVQbXWX
        confidence	WUTVXVabb
        confidence $	YXVVWYYaa
        confidential	USSUUdYVb
        confidential $	VUTWWbYXb
        confidential and	WWUWWbaVb
        confidentiality	XYWXVWfUS
        confidentiality clause	ZXYYYXdXY
        confirm	dRbQVYaXV
        confirm nor	XXXYZcaYU
        confirm or	WWXWYYeUV
        confirm that	dUWRVRWZa
        confirm the	YXcXWVXbV
        confirmation	aVaXWYYba
        confirmation that	cXcVYXVaX
        confirmed	YTWdVdSVU
        confirmed that	XWZdYXXYY
        confirms	fUWUUVXcT
        confirms that	eWXXXWXWW
        conse*	TdRZXbVbX
        consent	XcUaUUabV
        consi*	daVJMaVXX
        consider	aZZQRYWVZ
        consider that	ZbXYWbZTW
        consider the	XXYYYYXYe
        consider whether	XbZZYXXUd
        consider your	YWdXXWWYU
        consideration	gcUTVSQUa
        consideration $	gXVVWUTSY
        consideration of	acXXYWVXW
        considered	SURQTcaac
        considered by	ZaXYWcXYU
        considered the	YYVXXYWeT
        considered whether	YXXYYdaVX
        considered your	UTUUUcRXd
        considering	fYXYXTUUY
        considers	WaVXWaWdV
        const*	XXUYZXaYa
        constable	YXWUXVTZd
        constabulary	ZZVYZYYTa
        constabulary $	XXWbXUZVc
        consu*	UdSQLXYZW
        consult	bcVTVZUZW
        consult the	cdWUWZVaT
        consultants	UZbUSaeRT
        consultation	UbaXWaTdW
        consulted	WbTUVVaZa
        consulted the	XVWVWWdcb
        consulting	WcUTUTUSe
        conta*	aXUcUTWUY
        contact	ZQPcXRWXZ
        contact details	UUWZWbSaZ
        contact the	XWVaWXWYZ
        contact you	bVWVUUcaZ
        contacted	cVUcTUSYY
        contacted the	ZWWbVWUXa
        contacting	YbWXWWVUc
        contains	UUdSUcYVX
        conte*	adaTScOWX
        content	WVbWWdTUa
        content that	YXWXVfWVV
        content with	UWdXYWWYb
        contents	cWXYYVVWa
        conti*	WabWUTUcX
        continues	WWWXVVVda
        contr*	WQXUMYadX
        contract	TRYXQYZbY
        contract with	WWXXXdXUa
        contractor	VXWYVYZcZ
        contracts	aYYYURaNa
        contracts $	eVSUWVbUX
        contrary	UZWTVdSUc
        contrary to	XaYWXdTVZ
        control	WUVWWWbbb
        control $	XWXWYXVZd
        conve*	TSZWZUVYe
        copie*	RTYZdWWSe
        copied	UUYYcRYUe
        copies	TUWabaWUc
        copies $	UXWacWTSb
        copies of	WYZVZUcYZ
        copy	bYTbVVZXZ
        copy $	ZWWUbXdUY
        copy is	UVVUUbdUS
        copy of	bWWdOWZZW
        copyi*	ZTRSfVUQa
        copying	ZTRSfVUQa
        copying the	aXYXbYVWV
        copyr*	WUVVUVXRh
        copyright	WUVVUVXRh
        copyright in	YWXWUWVUe
        coron*	WVXdXWWWa
        corpo*	XVTSTcYRd
        corporate	XXWUUdaTb
        corre*	WVZXRjVaT
        correct	TQSZRfZaV
        correctly	XZbVZeWWW
        correspondence	YZaVUbbYV
        correspondence with	YaYYYUdWb
        cost	OPZQdXdTb
        cost $	STVTYZaYa
        cost 0	UWSTcSgQP
        cost limit	XVZWTeYSa
        cost of	WTZTcVXZa
        cost too	ZXXZXZbXc
        coste*	UVVUZUUWe
        costed	UVVUZUUWe
        costi*	aVXXVVeWV
        costings	aWXXVVeWV
        costs	WNcScZYWT
        costs 0	VVVXeUaVT
        could	QVeSTbTWX
        could be	RWSPQXYXf
        could have	ZZWXXfUWV
        could i	UcaWUXUTU
        could you	RRhTWSRcS
        counc*	VSUaXQYbZ
        council	VUWaWRYYa
        council $	RRNZTSNWi
        council and	WXTdWVbaU
        council has	TYWYWXdTX
        council is	baYWWWYcX
        council on	bVYbXXVdU
        council tax	VXVXVVYdY
        council to	TVVVWWUcc
        council's	XSZSZZVXb
        councillor	UUVVVVRdZ
        councillors	WWUVUUcbY
        councils	YYXdXYZWW
        couns*	TaTVXdbWT
        count	YaZVdSaWW
        count*	ROabTYXXa
        counted	YSeXSbYRY
        counted $	WTbUTaUTc
        counting	WWZZVUUUf
        counts	aTYbUbaRW
        counts as	cXbWXdWXV
        county	TURcUTbbX
        county $	UXUWYWYbb
        county council	XYYYYYbUb
        county's	VaXbWWaWZ
        cours*	YWXUUbbRb
        course	YWXUUbbRb
        course $	bXYXZXdXW
        court	RXYXQZaYa
        court*	UbZaXWXYY
        courts	UWZbXbaZU
        cover	YWYSbXRZc
        cover*	QXZabUYYZ
        covered	XYaYUYdUW
        covered by	VaSZWZcVX
        covering	UVWdUbWUc
        covers	UXXTcSZbZ
        creat*	eVVUUcURZ
        credi*	UVWUTTZhR
        credit	TVXXUYUhS
        crew	YXXUXYbbX
        crime	PSbWSRXUc
        crimi*	WXWXWUVYf
        cross*	VYVVdSaYa
        crossing	WVUVXUcab
        crown	VYUcVUaaZ
        crown court	XWXbYWdaV
        crown estate	XXXcZVVWb
        crown prosecution	WbXZWXaYY
        curat*	cXXVWeTUX
        curre*	gUaUVWVXS
        current	YWcXXXZaW
        currently	hWUVXXUUU
        custo*	ZSYQaYXYa
        custody	cUaTUbZYU
        customer	USSSaSVac
        cut	VSVSaZhYT
        d	TUaZTeWYY
        daily	WXaXXWYdV
        dange*	XXVUWYdVc
        data	aYSSQQYac
        data $	eUTTUXbYX
        data about	VWXUXXYac
        data and	VVXaUbVdb
        data for	bXaWXYcVU
        data from	abXXWYaUW
        data is	WaWVZTXYa
        data on	UXaVUVaTe
        data protection	VaVRVZYZZ
        data that	YbWWXZbaX
        data was	VVWWXYUVf
        datab*	bbTTaWXSb
        database	bbTTaWXSb
        date	ZgaWRRSXU
        date $	TYaXXWbYb
        date 0	gYVVVYTZV
        date by	dXWUTYYXY
        date for	dbWUVYSTZ
        date in	XdWYYXXXX
        date is	ZdWVVXXUV
        date of	SYaSYTXYd
        date on	dTUaaZZUU
        date range	WVdVVbXVV
        date we	VbXVVXcUY
        dated	ZTSXSTWdb
        dated 0	ZVWYWUTSd
        dates	USeVTXbXU
        dates $	UWdWVVdXU
        day $	bbTUUUaaU
        day 0	XWVVVcdUV
        day after	bSUXWUUUc
        day and	VXbYXYabZ
        day of	bUVUcYUZZ
        day rates	YYYWYcaWY
        days	ZbVYXWWXX
        days $	ZaPXQYUab
        days and	bUVaYbYbX
        days as	cXVTWXYVc
        days for	ccVWaTZWV
        days from	YTSTaXUbc
        days in	VZUcXVaTZ
        days late	VaVTUbPUa
        days of	aVXcbXZXX
        days to	XgVTYUXWT
        days where	YcVWXYVZZ
        days which	daXXZWVXW
        days will	XXdXVXWVa
        deadl*	YebUZUSQX
        deadline	YebUZUSQX
        deadline $	XeWXVTUVZ
        deadline for	dUWVdYYYU
        deadline of	aaXXWXXWb
        deal	YdXaSVWXY
        deal with	ZZYbUWXaY
        deali*	aXVZVcWSc
        dealing	cYVTWWaTb
        dealing with	cYVTWWaTb
        dealings	VVWZWeUWb
        deals	ZWWcXVXVc
        deals with	ZWWcXVXVc
        dealt	YPPUQcXXc
        dealt with	YPPUQcXXc
        dear	SKIIJKRbg
        dear applicant	UWVWWXTZb
        dear councillor	WYYXXYUaa
        dear dr	SXXXWXSZb
        dear miss	XYYYYYWQf
        dear mr	QTTTTTXYc
        dear mrs	VXWWWXTWd
        dear ms	QUTSTSaYc
        dear professor	XYYYYYWVe
        dear requester	YZYYYZYUd
        dear sir	XYXYXYVdY
        dear sirs	YYYYYYWUe
        death	WbXYYVWac
        debat*	TZTUVUWdZ
        debate	TYTUVUXdZ
        debit	UWXUeUUbT
        decem*	bcUUTSTXW
        december	bcUUTSTXW
        december $	bbQWWTSYT
        decid*	NbVQZZVdW
        decide	TeZUaZTYS
        decide whether	UaXWWbXbU
        decided	RUSQXZZca
        decided that	WVUUXacbS
        decided to	TaUWZYYXZ
        deciding	TdUUUYVZW
        decis*	WcNRQeSbV
        decision	VcOOQfTbU
        decision $	ZbVUXZWZb
        decision about	VYXVYYXbb
        decision and	aWWYXcWWV
        decision by	baYWWXXUV
        decision in	bWWXXbYVb
        decision is	ZXXXWeTXS
        decision maker	bXXYXZTZW
        decision notice	VVVYVUUgU
        decision of	VWYYXVXgW
        decision on	ZcWWVbVZW
        decision to	ZTVUWcaSZ
        decision will	VeXYYVYSe
        decisions	bTWaWVTYc
        decla*	SUUVUUbfR
        decli*	SSTTUReYZ
        decline	VTVVUVbbb
        deer	aXWWYYZVd
        defen*	VcVaTTabV
        defence	WcXaXUYXY
        defer*	XcWXXXYbW
        deferred	XcWXXXYbW
        defin*	SUcSSUSbb
        degre*	WTcUXWcWY
        delay	SgRRScPYa
        delay in	VbVVUWXVc
        delay*	UdWUWVVTd
        delayed	WdXWWXWUZ
        delet*	XXXXXZcXX
        deleted	XXXXXZcXX
        delib*	VcTXVdZUU
        deliv*	aUQRcRSeS
        delivery	XVTUdUSdQ
        deman*	cYTWXWUbc
        deny	XWVYYccVS
        depar*	aVZZTYYTY
        department	aXaaPVXVY
        department $	eYUTVXPZY
        department for	STacWXWTc
        department has	aZVYWVeUU
        department of	XZWdXWUVa
        department to	VbVaXZUUZ
        department's	VUXVaYdZY
        departments	cYYaVVVSZ
        depen*	WWZYVWUYd
        depends	WWZYVWUYc
        depends on	WWZYVWUYc
        depot	aUXVWbUaZ
        deput*	ZcYSUYXbZ
        deputy	ZcVSVYXbZ
        descr*	XUdRYTYUa
        describe	ZWdTZUbTS
        describe it	YYdYVYXXW
        description	SXcWUYXZa
        description of	WYcYWZWZV
        desig*	XVVVXTdcS
        desk	eScWaVTQa
        desk $	eVUaVVVWa
        destr*	SUUVRdaaZ
        destroyed	UWWXTcbYa
        detai*	TWZWbaVVb
        detail	YUXVVXXVg
        details	TVaXbbVXY
        details $	YVZcUWbVW
        details are	WXUaeVWSX
        details from	VbaWXWTUa
        details of	WUaVYTXab
        detec*	VWWWWUcbY
        deter*	dYUUWcYXT
        determined	WWZZZeWYY
        determined that	WWZZZeWYY
        devel*	TYSTUbaZa
        development	UWWWWVdaZ
        diari*	TbYVUbYZV
        diaries	TbYVUbYZV
        diary	XcWYUbbTZ
        did	XPaWQgZUU
        did $	XWXXZZXYb
        did not	RTRZTfcWV
        did you	VUfUVVSUY
        didn'*	UVZXWbdYS
        didn't	UVZXWbdYS
        diffe*	SNbPYeOXZ
        difference	XXUXccVXY
        different	UPbRUbRZc
        diffi*	XXcXXWVWa
        difficulty	XXcXXWVWa
        digit*	TaWWZYYYa
        digital	VUXWVVaad
        diolc*	cWWWWWVUd
        diolch	cWWWWWVUd
        diolch am	UXXXXXWWe
        direc*	cRXZMXVcT
        direct	YRRdRWUfV
        directed	TVVZYdTZV
        directly	ZWXdWYZVW
        directly $	WYXeWYaWW
        director	WYSQScbVb
        director of	XVTSTdYXb
        directorate	cScVWUUOd
        directorate $	dUTSaSVUe
        directors	XVXWWWYdU
        disag*	WUWVVbUZc
        disagree	WUWWVaVSd
        disbu*	XXXXfWXWW
        disbursements	XXXXfWXWW
        disc	WVUXdUfSW
        disch*	WZVVVVShU
        discharge	WVUVVVShV
        disci*	WWaVXXccT
        disciplinary	XXaWXXbbV
        discl*	SXRSTbcUb
        disclose	TYUXZYfUW
        disclose the	XaWYaVaXa
        disclosed	VQSTRbgUU
        disclosed $	UVWXUYdSa
        disclosing	YcYYYaZXW
        disclosure	UYUVQZTXf
        disclosure $	XTVXWdQRb
        disclosure log	WWUXXWUTf
        disclosure officer	aUWUXXWUc
        disclosure unit	XaXXZcVUa
        disclosure would	XWVWUbYaY
        discu*	VVXWVTZae
        discuss	XXYXWXUbd
        dismi*	WVUUUdZcQ
        dismissed	WXVWWabcT
        dismissed $	WWWWXaWeU
        dismissed for	XZXYYadWX
        dispu*	USWRXdSaa
        dissa*	XVTXUaVWf
        dissatisfied	YUTYVSUWg
        distr*	YTScbVYUX
        district	YTScbVYPY
        district council	XWWabXVSY
        do	XTabYWXVW
        do $	aTWXRYQZe
        do anything	aVVZTZYba
        do hold	XYXXWWdYX
        do it	cVTbdUaUU
        do not	SUQWVYbXY
        do nothing	VcZaXWUUY
        do ring	WVXUVWUUf
        do so	VaVYdSXaX
        do with	XUdUWWZSZ
        do you	SThVOSScS
        docto*	WVXWVcXTd
        docum*	cXXQWWZaX
        document	TQXTSZddS
        documents	dYXRYSWWa
        does	QXbXWYbNa
        does $	WVXcbbVXb
        does not	VRYZZWeNY
        doesn't	TXbVVacZV
        doesn*	TXbVVacZV
        dog	bXUVUYfUW
        dogs	VUTRTTeeR
        doing	abUTWWUZc
        doing so	ccVVbXWXU
        don't	WVaWaVYWZ
        don't have	aYUZbYcUW
        don't hear	VWfVVWUUZ
        don't uphold	WWVWWbWbU
        done	XdXabVYXS
        done $	cYUTVbTZZ
        done and	aVZVbZaXW
        done by	bZTTUZdbS
        done in	WZWUTVdSX
        done so	acbZVYWTX
        doors	YXWYXVdZW
        dorme*	YYYZYXXcW
        dormer	YYYZYXXcW
        doubl*	XhUUWVTUT
        down	WVZYZaaWV
        down $	VaTUaZYSb
        down by	bVVbVXdUW
        down the	WXZWaXVcV
        down to	WbVcaVZYV
        downl*	VVVUZVgTU
        dr	cTSTTURXc
        draft	dUSSRVeZU
        draft $	aWXWZcYWW
        draft*	cacWXVUYb
        drafts	WXcXXWWWd
        drain*	aUUadUWWX
        drainage	aUVadVWWX
        draw	cWcUWaWVU
        drawi*	cZTYZXVRZ
        drawings	ZaTYaXXTa
        drawn	bWaWbSbZT
        dredg*	TZTTTUXda
        dredging	UbUVVWYVe
        drew	VYVUWaecT
        drive	UWTVcZYZZ
        drive*	YTRZTVaZc
        driver	ZXTZWWXca
        driver and	ZYXbYXXcX
        drone	WXdWWVbSV
        drop	aTacZTTUW
        dropp*	VTaXcbScV
        dropped	WUVXccTaZ
        due	faSQbUPbT
        due $	WbXWWWYbZ
        due 0	eXVUTUSeT
        due course	eWZYYWXXW
        due date	baVRUXUSa
        due on	eVVVWYUbW
        due to	XdXWWVZaU
        durin*	UTTUWVadY
        during	UTTUWVadY
        during the	WVUVWVabb
        dutie*	TaTUaSUZd
        duties	TaTUaSUZd
        duties under	VWUTWTWZd
        duty	VRTaXUZac
        duty to	WUYaVYbUa
        duty under	UXUVVYUWe
        e	aUYYUXYUb
        e mail	bTYZRUWSc
        e mails	bXaVWaXbY
        each	RcPTUecWU
        each $	WYWWcdWUZ
        each has	bcYYbYWUY
        each is	XVYXXacVV
        each month	XXWVXWbZa
        each of	YeRXSaYYZ
        earli*	TYWRScXWb
        earlier	UWRSTdXWc
        earlier refusal	ZWYYYeWWY
        earlier reply	aVbVWbUUV
        early	UaVaVRZXb
        easie*	TUUTaVRZe
        easier	XXVXWXUVg
        easier $	XXXXYXUWf
        easte*	aWVbUVeRS
        easter	aYVVVWfST
        easter $	daWXWYXUX
        eastm*	XYcaWWUVc
        ecolo*	bWWUVUbcV
        ecologist	bXWVWVXdV
        econo*	ZVbYWWeTU
        edinb*	WWWWWWUUf
        edinburgh	WWWWWWUUf
        edinburgh $	WWWWWWUUf
        edito*	RUVVWbVdW
        editors	XXWXYXVfU
        educa*	QTYZTSbVc
        education	SUYXUUYXe
        effec*	SWTaTZYZX
        effect	SXUaTbWUZ
        effect on	VVXdXXZVX
        eich	fWVVVVTTY
        eight	YbSTaabXU
        eight*	UTXVUcbZY
        eighteen	UTXVVccWZ
        eighteen hours	XXYXUdUTd
        eir	TaPNXTOSh
        eir $	aWVUWUWWd
        eir 0	QXUTZTSNh
        eir request	WVWVXXXbb
        eirs	YcVZWUVZb
        eithe*	TbaaTaRXY
        either	TbaaTaRXY
        elect*	UaVZSWaYY
        electoral	YaacXYUWX
        electric	VWTTVUgUU
        electronic	WXVXaaTbd
        eleve*	SeaWSXcUS
        eleven	SeaWSXcUS
        else	RccUZTZOZ
        else you	VbZVVWaWZ
        email	YOXcSTYTd
        email $	YUVaWXcTb
        email and	WXWZaXaWb
        email of	VWVUVbbZX
        email to	aWZbXXUXZ
        email*	WaaZZcYXV
        emailed	VUXbbWbXY
        emails	aaaSScXXW
        emerg*	ZVWWWXdYa
        emergency	aWWXXWdZV
        emiss*	YZXYYeXWZ
        emissions	YZXYYeXWZ
        emplo*	VVZTSUeaW
        employ	WYXVXXeWX
        empty	WVWUWUfUb
        enclo*	PNVVWYfZU
        enclose	VSTZTQfbY
        enclose a	WYUaVWTcc
        enclose the	YXXaXVgTT
        enclosed	RQXQYccXU
        enclosed $	UWUURfZWX
        enclosed are	YWVWTVcbU
        end	aWVcYaZTX
        end $	UWVccbVVa
        end of	cYXaXUbVP
        ended	UVWVYfZXU
        endin*	UbWVVWVdV
        ending	UbWVVWVdV
        ends	VVUZWScdZ
        energ*	WXYYXYXdZ
        energy	WXYYXYXdZ
        enfor*	VUUdTWbaT
        enforcement	VUUdTWbaT
        engag*	VbRRSVcZX
        engaged	WZTSSUcaY
        engaged $	YUXUVXddS
        engaged and	WfYYYXYTU
        engin*	bbTWTVaYb
        engla*	WZYfRTZVU
        england	XZYeRTZVU
        england $	VVWeXVUaW
        engli*	WWWaVWbVc
        english	WWWaVWbVc
        enoug*	ZbbTTbVTY
        enough	ZbbTTbVTY
        enough $	cXaUUcUUY
        enqui*	bQTaWYXXZ
        enquiries	bWVYVbXaX
        enquiry	bSUZXUYWZ
        enquiry $	TUabVWUdZ
        enquiry about	ZVWWWWVVc
        enquiry to	bYWcWXWWU
        enter*	bWRcWWbWZ
        entered	dVVVXVdYU
        enterprise	WXUcXYZVb
        entir*	XVXXXacWU
        entirety	XVXXXacWU
        entit*	PTWTYaVeX
        entitled	RURVZaWcZ
        entitled to	RVRVTaXda
        entri*	bWZWVVfTW
        entries	bWZWVVfTW
        envel*	eVbUcTVUZ
        envelope	eVbUcTVUZ
        envir*	aUOWYZQbb
        environment	ZYSXUWRac
        environment agency	YZUZUUTZc
        environment scotland	baXWVYWcW
        environmental	bQQTaaUWa
        environmental information	aSTWWZVUa
        equality impact	YYXYYXabW
        equiv*	WXUUVVaSg
        erect*	WXXYXYXeV
        erection	WXXYXYXeV
        erection of	WXXYXYXeV
        error	UVTYSfTPa
        estab*	eUYaVaTcT
        establish	dUZWWXWcU
        estat*	aRcWSVWUc
        estate	VUbZVUYWc
        estates	cUZURYWXa
        estim*	TbSSXZXbY
        estimate	UcTVWaVbX
        estimate of	YYZZaeWWY
        estimate that	VbXXYYdUU
        estimated	YXVUTVbac
        estimates	VWVXbXabT
        ethni*	XYXXXXeWV
        ethnicity	XYXXXXeWV
        evalu*	daVTVUaZU
        even	XcWVWfUTW
        event	ZXcTYVVXb
        event*	VZYTUUcbS
        events	VZYTUUcbS
        ever	VVWVVUgUV
        every	UdZNTXadT
        every*	VadSPXZZY
        everyone	TUbWVUTgU
        everything	VbdTRXbPZ
        everything else	WbeXWXZWT
        evide*	WVZVWXVeZ
        evidence	WVZVWXVeZ
        evidence of	YXWYYWWfW
        exact	WVdVUbfRR
        exami*	cVQZUdUXX
        examination	ZVTcUcSZa
        examined	UVWVWfVWV
        examp*	ZRcbRUZOX
        example	ZTZbRUZPZ
        example $	aURcSUZRY
        excee*	VYaWaYZZZ
        exceed	WZaXUYZWc
        exceed the	WZaXVYbWZ
        excep*	SWTRQaeVY
        except	TUUVTYccS
        exception	TRVTSbcPb
        exception 0	WXXVWVdTa
        excha*	UWWWVbbbW
        exclu*	aTcTTZdWR
        excluded	ZYXYZbXcX
        exclusions	dVcVUTbTV
        execu*	WYWYSVZWc
        executive	WXWZTXaXa
        executive's	aUVYXTaUd
        exemp*	RTKOLaXYd
        exempt	YWQTSWfZV
        exempt $	bUVWVWZbZ
        exempt under	TTVPXbbaT
        exemption	SVQTRbWYc
        exemption $	YYXTXbaZW
        exemption for	YbYYZbcVW
        exemption in	WVVWYdUaY
        exemption is	VaVWVVRWg
        exemption was	XXXXXfWVT
        exemptions	RXUUUaObe
        exerc*	XZXXWYdaS
        exercise	XTYXWZdbT
        exist	VVUVTZeUY
        exist $	XYVXWaeWU
        exist*	TUSXTSddY
        exists	TVUYVTeZb
        expec*	bZPZPTSZX
        expect	cZQbPVTPY
        expect our	bbWVXYWSU
        expect to	cZQZTWYQR
        expected	YeWWWWUeR
        expects	aXWYXYXdW
        expen*	ZXZUUVfXY
        expenses	aVZVTVfXW
        exper*	SaTTVWUeX
        experience	SaTTVWUeX
        expir*	VcWWXYcVV
        expla*	RQYQTVScg
        explain	VUXTTXZYc
        explain what	XYdYYXYWX
        explain why	ZWWYXbWbX
        explained	VUXVWVUde
        explains	VXWZZVUeW
        explanation	VVcWWdUYS
        expre*	VUTTUZRae
        exten*	TgZSQaNUb
        extend	VccVWaVRa
        extend the	VaXYWZYWa
        extended	XdXWWWXUb
        extending	WeVYXWUYU
        extending the	ZdWYYXXZV
        extension	ZfVURSRWZ
        extension $	WbXVXWYUd
        extension 0	WVZWVWVVc
        extension is	bdXXXXXUU
        exter*	WYUVXUdcU
        extra	VeWSUVSYa
        extra time	XeVWWVWXa
        extra*	cXdWbVUQY
        extract	aVcYZYZXU
        f	TVUaVUbWc
        f 0	UWVVWWSTh
        facil*	ZVUUVUXac
        facilities	ZVUUVUXac
        facto*	YaYXXZXUd
        factors	YaYZYWXUd
        facts	dXXTWWScd
        faile*	VSTUUbeaT
        failed	VSTUUbeaT
        failed to	XVWXXeSdV
        faili*	bTXcaeUYS
        failing	bTYcacUZS
        failu*	WUUUYbZcY
        failure	VVUVZbWeY
        failure to	VWVVaZYdZ
        fair	TZSTSacXa
        faith*	VWWWYWXWe
        faithfully	VWWWYWXWe
        fall	VTVVVZcdW
        fall outside	XVWVXVeVZ
        falls	aVSaXZaYY
        falls due	bXYXYXXbW
        falls to	cUXVYUaUb
        falls within	VaVUYccWU
        famil*	SbVSSZcXa
        families	SbXVUbWYb
        family	WWWUWTeaW
        far	ZTXSRfcRT
        far as	YYXXXdUYX
        farme*	VYVUVaUgU
        farmers	WYVUWaVeU
        fault	WUVTWfTcV
        fault*	VcWXVbZUV
        favou*	VbVTTabXV
        favour	VcVTTZaXW
        favour of	WZYVUTZZb
        fear	XaWXWUUVf
        feath*	ZZZZZZYTd
        febru*	bcYSSVYWX
        february	bcYSSVYWX
        february $	bcRSVaSaU
        february and	ZUVXWZaXa
        fee	WPOUjWRQX
        fee is	WXYXeYUVX
        fee of	VYVVdVUZV
        feel	XTTSSWTZf
        fees	SVXUfZURb
        fees notice	XWWXfVSSb
        fees regulations	XVUYcYWVb
        fell	XWVUVcXZa
        felle*	XWXbWXdUV
        felled	XWXbWXdUV
        ferri*	STTUTTTda
        ferry	bXWXXXaaY
        few	XYWbUXdQY
        few days	ZbVdVTTTW
        fewer	WUWWWTdSb
        fewer than	WUXWWUdSa
        field	dbVVVTdTT
        fifte*	UcXWbVbUU
        fifteen	UcXWbVbUU
        fifty	WVcWUWZTa
        figur*	bWTWWZaZX
        figure	TVZSZWcbQ
        figure for	WYYWWYeVY
        figures	dYSWOaYVZ
        figures $	cbWTWVdVW
        figures are	VRTbUdWTZ
        figures for	ZWTWUWZbc
        file	YMYbVdZUW
        file $	TVYdUabWX
        file is	aVZcaRZRX
        file on	WWbYXWbTb
        files	bZZXVcXOX
        files $	VVWYWcbUW
        files and	dZbSTVXSZ
        fill	VVbVTVWab
        fille*	XXYZYYcVa
        filled	XXYZYYcVa
        final	YiYSTWbVR
        finan*	YWaPZWTcZ
        finance	aYVQaUSbZ
        finance $	ZVTXVWUcY
        financial	VUaWUaacX
        find	VUWPIdbYV
        find it	ZUcVUXZTc
        find no	XWXXWcUaY
        find out	XYeVWXWaW
        find that	VXSQWcYbY
        find the	UYcZVYbRX
        findi*	cTSTUfWXX
        finding	VUUVVfYTa
        findings	eVVWWYUaV
        finds	aYXVWeWcU
        finds that	XaYWYaZcX
        fine	TUaUZUaTc
        fined	XWUWWXZeV
        fines	XWWaXXdVa
        finis*	ddPPPWVYY
        finish	cbUWUXVZU
        finished	bbSPSWXVc
        fire	XXTZPWYUZ
        fire and	aVUZWWVUb
        fires	WXXWXWfXX
        firm	SXWTbZaQa
        firms	UeaTVSZYW
        first	YUTWVeVXa
        first $	aYSfYRXOX
        first 0	WYVYeVXWU
        first answer	WXVUWdSQc
        first decision	aWYXXbXTa
        first letter	YbXWWbXTZ
        first question	YXXXYbZUb
        first reply	SUTVVdQaW
        first response	WXXXYdXXW
        first tier	VYXXXYYdX
        first time	cWYVYcXWW
        first week	dWWYYWcUV
        fishe*	bWVcWYVUc
        fisheries	bWVcWYVUc
        five	SWWXXWfaV
        five $	SUVUWVYYb
        five of	VdUcXVbUT
        five years	WVZWVUeaU
        fixed	WWTVTUZab
        flats	VWWaVVdUX
        fleet	YVVWVVdUc
        flood	YcXWVWZUb
        floor	UTSTTUWaf
        foi	dRVaTSNXc
        foi $	aUUUWUaSc
        foi 0	WPOLVVOJm
        foi about	aUXVXXVaa
        foi is	daYXWYVXY
        foi lead	YWWbXZVWb
        foi request	cUYRUUVaZ
        foi requests	XbWZXVVZa
        foi team	SWXcYYZcc
        foia	bVVRSZXYY
        foisa	WUUTXdWSe
        foisa and	bWWVUVWVc
        folde*	UVWVVdbVZ
        folder	UVWVVdbVZ
        follo*	TSWZSXaYa
        follow	YYaWTWXWa
        follow $	dTWUTVaaY
        following	UQWUSZZcY
        following the	ZXZXWXVdU
        follows	TUTWYZdZZ
        follows $	VWVYUbdXX
        follows that	WbZWYYcWW
        food	aYXZVTdTY
        food standards	bYYbXUcWW
        foot	UVUWUXcVd
        foota*	VUUUYcdSX
        footage	VUUUYcdSX
        footage is	VUWWVZfVT
        footi*	XYcWaaYXW
        footing	XYcWaaYXW
        for	YYXZcSWaV
        for $	WSbVbaaVY
        for 0	PYMPcSdVY
        for a	WXUVXYSbd
        for action	dXYWXYWXX
        for all	VZTUVaVaa
        for an	YXaVWZcbV
        for and	ZdUUVVXXb
        for another	XfXWXXWVW
        for answering	cZUVXVTVZ
        for any	VUVTTVaae
        for asking	MSSSUUaRf
        for commercial	XaXYbaaWY
        for compliance	YaXcUYXVT
        for contacting	VXWXXXVWe
        for copies	WSbVTWRTc
        for data	YXSWWXcWe
        for each	XRVVZdXcR
        for environmental	aVWacVWaV
        for every	UdUVfUUVV
        for five	TTVacVYcW
        for getting	ZcWWXWUVZ
        for immediate	XWYXVXVfU
        for in	UUdVbWVWa
        for information	WWVSVVXZd
        for instance	TYbWWVVSd
        for is	ZaYaXUdXX
        for it	ZYXeYZYOU
        for its	bYUZVaZVX
        for more	XcaTWYXVY
        for northern	VWVaXYWdZ
        for nothing	TUXXbWXSe
        for now	VaWUYTcSb
        for our	bXbPbUZcR
        for pupils	XZXbWXacV
        for question	WWVXWXdWV
        for reconsideration	YUZXVWVXe
        for recorded	ZVVRWdWZZ
        for reply	eZWdUWTXS
        for replying	eXXWWZZXU
        for review	aUXXWdWVY
        for six	VXVWXVUgU
        for students	UXVbYWVVc
        for that	TaTbbUbRY
        for the	dTXWTWSXZ
        for their	ebXSUVRdS
        for them	aUWaVcUWW
        for these	UWVSWbZXb
        for this	bbUZZUOZW
        for those	UaUTWWhVW
        for three	VWTVfWUVd
        for transport	XYYaYZZWb
        for two	WabWWYcUW
        for us	RXZaZWbPZ
        for waiting	TVWXXVTUg
        for wales	aXXZXVcaW
        for which	UYaTUaYRb
        for writing	SWUYWXVUh
        for you	aXYXYXQaY
        for your	baSZTVWRb
        forbi*	YYXXWXeVU
        force	XVTbRbWZb
        force*	VWUbXZVWe
        forces	VXUbXWWWe
        forec*	TVWWXUbaZ
        forei*	VaWXWWbTb
        foreign	VaWXWWbTb
        fores*	ecVaTTXVU
        forestry	cWUbVWYYW
        form	dWZVUXNbY
        form $	SUUaVbWYb
        form 0	TWTVVXTfW
        form and	cVcXWWWYU
        forma*	ZSUZXRZcY
        formal	XWTYTUeWa
        format	VXXbbSRab
        forme*	abcbUaTYZ
        former	bWdaUVUZa
        forms	WVaYWYYeV
        fortn*	dbVaUUYZS
        fortnight	dbVaUUYZS
        fortnight $	ZXYaWWdZW
        forty	WdQQRTYLc
        forty days	WbVVWWWUd
        forty working	YaWRWQWPd
        forwa*	bVafXTSaQ
        forward	ZXaaYWScU
        forward $	aXbZUVWcV
        forward to	VaYUVYUcY
        forwarded	cWTdWTUTT
        forwarded to	cWWbYWXWV
        forwarded your	WYWeYVUYX
        found	SYPMNafaU
        found $	WWXVWXVYd
        found in	VWVXWZfUU
        found that	WYXWYbUcT
        found*	WXYaXeVVV
        founded	XYYYYeWWW
        four	TVZJVbdVT
        four $	SVbUUTcRZ
        four weeks	adVXUTUbW
        fourt*	aQbRUYcVZ
        fourteen	bSdTWUaXX
        fourth	XVXVWceUZ
        franc*	WWXaWYXSe
        frank	YVYWXVdWZ
        fraud	RUVYVUbac
        free	RSRTbSbaa
        free $	VWVUVVdaX
        free and	YXYXbYcWZ
        free of	WXYWbXcWV
        free to	VWUUTWTTi
        freed*	eUVUUUXXZ
        freedom	eUVUUUXXZ
        freedom of	eUVUUUXXZ
        fresh	YVVYVfYaa
        fresh request	XYWaVTcUb
        frida*	bbWYTTVZY
        friday	ccXYTSSXX
        friday $	eZXVWXWbV
        friday 0	ccYXXYXWV
        frien*	YXcVVXVcY
        from	ZVZYXYXZS
        from 0	UWPWRSZdW
        from a	TWaTTUYXc
        from here	WYYbZZYWc
        from it	WbVXWaZXY
        from its	UWVcWUeXS
        from me	WfTeUWWTT
        from now	YVVbdVTUW
        from our	cWUUWcbXU
        from the	WWSVXaZWb
        from them	ZaWbVVaVV
        from today	UXdWdYWSU
        from two	WcVXXVWdX
        from us	fXSZSXVQX
        from you	bSfVbYPWS
        from your	WVbVUTUeY
        front	XUVTgXVTY
        full	YZURYWbXY
        full $	UWWVXeZQa
        full answer	fYWVVYVTU
        full reply	abXVXUXUV
        full time	SVVWWVcSd
        fulle*	WZUVVcYZU
        fuller	WZUVVcYZU
        funct*	WYXcXWaXX
        fund	SYaZVUdVb
        funds	XWWYebVUW
        furth*	YbXZTbYWX
        further	YbXZTbYWX
        further $	YWVUbYWUd
        further 0	TaUYWbaVU
        further particulars	UUcWWXWTc
        further time	XgUWTVURX
        further to	WYVVWTZZe
        futur*	ZXWUWZcaW
        future	ZXWUWZcaW
        g	VVVUYadUU
        galle*	VXYaXVaaZ
        gallery	VXYaXVaaZ
        gambl*	cXWcWXWXX
        gambling	cXWcWXWXX
        gambling commission	cXWcWXWXX
        gas	TSaYTTVbZ
        gate	VVXUVUbab
        gathe*	hcVTTTTXS
        gathering	fWWWXVVYV
        gave	XXaRTedYP
        gave you	VdVYXaXdV
        gdpr	XXYVXZXZc
        gener*	YdQQVQaWZ
        general	ZbTUTUYaZ
        general $	bUUWWUTSc
        get	eYYdPMSXV
        get a	cZUaTTaZW
        get an	UVUcUXWUd
        get back	ZWfWXVVVZ
        get going	WWgUYWWUU
        get in	YVUcVYWVc
        get it	eaRZTVRSZ
        get the	dUWWaXWUa
        get this	bYVUVXWdZ
        gets	WeWbWUTaV
        getti*	YcVWYVaRa
        getting	YcVWYVaRa
        getting in	bcXVXXUVY
        give	XabVTUaTY
        give $	UcWZWXcbT
        give a	VUgUUZVZU
        give an	YaaYXXUVc
        give the	WYZXYWdWU
        give us	VbdYWWUWX
        give you	aYXaYWcTY
        given	WaaZNbZYS
        given $	WVVaXacXZ
        given a	aaUUWWXba
        given by	WbbYTTVVa
        given in	VVWVXWdYY
        given it	aVVaTUTVc
        given that	WZcXXYZXS
        given the	dUZUWcZVV
        given to	YUVYUZcWa
        given your	XXXdXVXbV
        gives	ZaZSSWZVZ
        gives a	UdbXWXXTZ
        gives the	WUWXWTZXd
        gives you	UUXVXVYcb
        giving you	YYYYXVeWX
        glad	XVbaXWbZU
        glad to	XWYaXWcaV
        glasg*	VXXXYYUbd
        glasgow	VXXXYYUbd
        go	aaYXaPYUW
        go $	WbVXXcVWe
        go ahead	WVXVaVYbZ
        go on	WYcTXVWcU
        go out	aZXXbbUVW
        go over	bVWWbVUTd
        go through	YcVXUYcVU
        go to	UXWdTVcYY
        goes	cZTZSZRXa
        goes to	bbXaWTXRa
        going	VfcQSaaUR
        going through	cUWXXXbWX
        going to	WhaTTTSSV
        gone	bUQXWdUYW
        gone through	VbYXWcYVZ
        gone to	eaUaSVQSQ
        good	WVRNNdSZf
        good $	UeVTYTbTT
        good afternoon	YXXWXWWVe
        good morning	SWWVXVVQh
        got	iZPWVeXVN
        got it	hUUVVbTZR
        got your	hVUWWVWVT
        gov	VUSWUUcUb
        gov uk	WUUWWVdWY
        gover*	WWLWMWVcd
        governance	aYUPTURca
        governed	WWYVVUYac
        governed by	WWYVVUYac
        governing	WbVaWTYYb
        governing body	WZXaWUaYb
        government	UXTbTSUZd
        government licence	YYZYYYYWd
        governors	WTUSTbcZX
        governors $	UYXWXXXac
        grade	VUYcTZbbT
        grant	WZTXUZecS
        grant*	VTcRUbZZW
        granted	WVbVUZXbW
        grants	WWbUWabWX
        grants $	UXUWXcWWd
        grate*	WXaSYYSYb
        grateful	WXaSYYSYb
        grateful for	YZcUWXVZZ
        grateful if	YVaWVYTVb
        grateful to	VWUWZZVYd
        great	RZTSSSWZe
        great*	SYccWVYVX
        green	bVYWWVWZa
        green*	SWbTVXaTd
        griev*	YYWWXVacc
        groun*	SYQRSjWVW
        ground	VZTTVhTVY
        ground 0	ZXYZYeWYY
        grounds	UVUTUeaXY
        grounds $	WXXXYYeUW
        group	cVZTSRUda
        group $	dVUWUSaZZ
        guara*	VUSVUTZca
        guida*	UXaUSVfYZ
        guidance	UXaUSVfYZ
        had	UWNLSgbZS
        had 0	UaUVTTjSR
        had been	SSTUTcXcV
        had from	WWWXXVbWe
        had no	ZWcZXXcVU
        had not	WUWVWdVZT
        had the	VTVYaXcSc
        had to	SdTTSZROc
        had your	dYWWbWVXV
        half	ZXUVcRbZP
        hall	SXSYYTXea
        hand	fOQWaRXYX
        hand $	fVVYZVUTU
        hande*	aZUdZVZUT
        handed	aZUdZVZUT
        handed over	WWXcaVZXX
        handl*	ZRQaRgRZX
        handle	VVYeYWUTb
        handled	YVUWVcUYb
        handled $	WXYWXeVXX
        handled by	ZVWaYWZVb
        handled under	fYYWYaYWU
        handler	XYWXXfWXT
        handling	bRSRQcTbW
        handling of	UUWVWaUXc
        hando*	YTTbWUUWc
        hands	WUUgVXWTV
        happe*	SYbWTXXYa
        happen	UYcUVXURc
        happened	WVXaXWccU
        happy	SSTXRUcaZ
        happy to	VUUTUWeSb
        harbo*	XbTbUWWaY
        harbour	VcTaVWXaZ
        harm	SWSRScVXd
        harm to	WRVVWbaXb
        has	adPZVWXWR
        has 0	UTYTVbfRU
        has a	TVWTabZXa
        has agreed	XZZWWdVZX
        has arrived	dWVWcXXXU
        has asked	WZaVVRZZa
        has been	dWVZVVYWU
        has begun	eVVWWWWaT
        has changed	WcWWXaZUW
        has cleared	WYWXdZWVZ
        has come	aWVSZZaRa
        has considered	WXWXVZWbc
        has decided	VZXWbWbWU
        has found	XbXWXaWaY
        has gone	bSVaTTTcT
        has had	aaVXXZcVV
        has it	YYVdWXTUU
        has its	YZXcYYXZZ
        has never	YXYXXVfWS
        has no	URXXRYgUX
        has not	QcSXRYbPb
        has now	aYXaXUTVb
        has passed	YdWWXaSWV
        has reached	XWXXcbWaW
        has received	eWUVVWVcW
        has since	YVXXVbbVX
        has started	fbVTVWUUU
        has the	cTSXVWWXe
        has to	ScQVcRYUZ
        has today	cVVYXWVbV
        has told	YcXXXXcWV
        has yet	WdWVUTUUb
        has your	fSWVXYYWX
        hasn'*	bbVVTbdRS
        hasn't	bbVVTbdRS
        hasn't been	cZUWVTcUT
        have	aZXZXYVXS
        have 0	TYTRSVhUZ
        have a	cTVOVXRZe
        have an	bXdTVWWTV
        have any	UXVUTVdTb
        have applied	VWbWVacWW
        have asked	TaWdXeWWW
        have been	UZRRWddXX
        have begun	eXWXXXWVX
        have come	UbYVaYVXa
        have concluded	WbVVXcZTT
        have confirmed	YXYcYYYYZ
        have decided	TZUWTVddU
        have done	aUZaUdVTX
        have forwarded	bXVcXYXWX
        have found	XcXXYZTbW
        have given	WYXbYXdWX
        have gone	YWRaXYWWb
        have got	YXWWXbVZc
        have had	VddUUTZRX
        have in	eVdTUTTVZ
        have it	WcQVaWaWX
        have its	VVXWXWWfZ
        have looked	VYXYYbbaV
        have made	ZXcUWWbTY
        have no	SSSeXSYOb
        have not	XbXSXZZZS
        have nothing	UVVbUUYbX
        have now	XXUXVeZbU
        have on	dacXWXUWU
        have our	ccWWUVVTb
        have put	aabYTSVSY
        have sent	eXVYWXUWX
        have set	abZXUbTTY
        have spoken	UUVVVZVcT
        have still	VdVUXWVdU
        have that	VbWVeVWTV
        have the	PZUXaTWYb
        have them	aaYXcVXUT
        have to	VZXaXSWUd
        have today	bVYaXXXZX
        have told	WXWUUadVb
        have until	dVUTaVUcT
        have what	cVWZVXbXV
        have yet	WeWWWWWYW
        have your	XRfWQVSab
        haven't	UaaVZabTT
        haven*	UaaVZabTT
        having been	cTXaaZYZT
        having reviewed	WXVXXgWTU
        having spoken	bYWZWZYWX
        having weighed	VTTXXbTRa
        he	YYRYRaXdO
        he has	acWWWXUcX
        he's	edVUXVVUT
        head	cSYOPZaWa
        head of	bRZRQXSXc
        heads	VcXWWVcVY
        headt*	WbWWZXZbV
        headteacher	WbXWZXZbW
        healt*	YRWaYTaXZ
        health	XRWaZUbUa
        health and	YUVWTTaXd
        health board	WYYYdXZUY
        health service	YYVbWYXbX
        hear	eYeVVRQSU
        hear back	aYdYYYZZX
        hear by	bWaVWSTTc
        hear from	caaZPUTWS
        heard	UUaTUSVhY
        heari*	XRXSUcYbW
        hearing	YTYSVaXdY
        held	PVSOPcdcW
        held $	UVTaVcaSX
        held and	WXXYYZcVZ
        held back	WTUWUXfSa
        held by	VWYTWWfSY
        held for	WVXWWZeTY
        held in	aXYXYXZcT
        held on	XXWWXcVba
        held that	XWXWWYWdU
        hello	TTSSSSRQj
        hello $	XXXXXXWWd
        hello mr	XXXXXXWWd
        help	PTaYNXSXd
        help $	WVYYSUSac
        help in	UUZWXcXcZ
        help to	VTdUXaVWc
        help us	UUaUVWVdV
        help you	VWYaVZSXe
        helpf*	XUVaWVbSd
        helpful	XVVaWWTUf
        helpl*	UUTTWXVTh
        helpline	VUVWXXVVf
        helpline is	VUVWXXVVf
        helps	VWUWYXRTi
        hence	VcXbdWXWV
        her	bWVfNWXaQ
        here	UWQcQUcOY
        here $	VSSeVZbPW
        here is	VWZVYVdXb
        here it	UaUTVVcUb
        hereb*	bcYUbZWYU
        hereby	bcYUbZWYU
        hi	VQPOQQYWg
        hidde*	WWcWYTZcV
        hidden	WWcWYTZcV
        high	RTTTTVSec
        highe*	WUUbVWWac
        highw*	aWabVVWdV
        highways	bWabWXXVX
        hill	YVSSTTdTY
        hill $	ZXVUWWUVe
        him	daVcXcVXT
        hire	TVUUSWecQ
        his	cdSWPSQdV
        histo*	ZYWdaZRYX
        historic	ZYVdZVSXY
        historic environment	aaXWaYVaW
        history	cWUXbbVZU
        hm	VVYaYXVXe
        hold	WTbTTUgWT
        hold a	UTUTUbZbT
        hold it	PVYUUTYSg
        hold no	YZXaXYcSX
        hold nothing	UVTaVVZTa
        hold the	aUcSXYYNc
        hold up	WcVWXSbVV
        holde*	WVabVXZbX
        holder	XWWbWYZaZ
        holdi*	acTTTWYXa
        holding	ReUTTXYYY
        holdings	cWWXXWXTd
        holds	WcSVWWhST
        holds the	ZXWbWXcXV
        holid*	aXUWTYTUe
        holiday	cVXVYXWXZ
        holidays	VYVXUZUVf
        home	WVUaTTbYZ
        home $	bTWVWVaeT
        home office	XYZbVVZRZ
        homel*	WWVaVVWgS
        homes	ZTPXRYeQW
        homes $	UVUUWYXVf
        honou*	VZUVUUbVd
        hope	YaQVRQQYe
        hope that	UVWZWVSba
        hope this	YYWWYTadY
        hope to	bdTRQRSQV
        hope you'll	USWUWWTVg
        hoped	XbWXZYWXc
        hoped to	YaXXXYXWc
        hopin*	VbbVWVVVc
        hoping	VbbVWVVVc
        hospi*	XTacSZYRc
        hospital	YVZbUabWV
        hospital $	VUTdUUYVb
        hospitals	TUTaWTSSg
        hospitals $	VWVbVUTVc
        hour	VTYUbWaWZ
        hours	UTWRabWXa
        hours $	QcaTRaWTb
        hours and	ZVbZabWZT
        hours at	UVWWbWTTd
        hours we	WWXXbXUYd
        hours work	YYaXacZVV
        house	RMUaTNXXe
        house $	TUTdZVcaW
        house*	VXVTUadYT
        households	VVZWWTeXW
        housi*	WSWWQYTdc
        housing	WSWWQYTdc
        housing benefit	YYXWWWXfV
        how	RaYXRURed
        how long	bUUdVVYSb
        how many	RXbYTSZXa
        how much	WYbVXWVYb
        how the	UWWWaaUYf
        how to	XYZWXXVdX
        how we	XZTVXYWcZ
        how your	VSXWVZUad
        howev*	YVWWVebSV
        however	YVWWVebSV
        hr	bUZWUcUcT
        hub	UVUVWVTcf
        human	bWWVWVZcY
        hydro*	ZXUWbTbUZ
        i	VXbSQgTYV
        i acknowledge	aYWWXXVab
        i agree	XWUVVgSYV
        i also	VUbXVhVVT
        i am	XWVVXYZbY
        i apologise	WaVUTabQZ
        i ask	WdXWUWVTa
        i asked	eUVTUaTbY
        i attach	WVWYcUaUZ
        i believe	XVVVXcUZZ
        i can	cRZSUQfOZ
        i can't	WZVZXXbSa
        i conclude	VSUVXaUdT
        i confirm	dWUVVWTac
        i consider	YZXZYeVVW
        i do	UTSSSiVRX
        i don't	WeYVWXUbV
        i enclose	UVUaWUdWb
        i find	UQSUTiOXT
        i give	XbVYYbZTa
        i have	XRbZVZXbX
        i hope	bTTRVSXbc
        i know	TScUUScSc
        i must	VdYXWTcSb
        i need	XccXWWWVT
        i note	VUdUVaVUY
        i now	TdTTWadUT
        i recognise	XaXXXZSUc
        i refer	RSTVVTQbg
        i regret	WcTQYUcWW
        i see	cTTUVfWQR
        i shall	daaUZSVVW
        i should	RdYPTXaQa
        i trust	XWVSVVVVg
        i understand	VXWbUVZZa
        i uphold	VVWVVaTcU
        i was	VVXXXZVcb
        i will	cSdTWWcUT
        i would	TeZaZTSbX
        i write	bTPTSRRWd
        i'd	ZYbTWXPcZ
        i'd be	ZYdWZXSWY
        i'd like	VUbVWWXcX
        i'll	hWZYRPXOW
        i'll be	eUXWXYXWV
        i'm	XZZYWZSWZ
        i'm afraid	VcVbbVTVV
        i'm sorry	RXYWYYXUd
        i'm the	UXWVXaWUe
        i'm writing	TaUUaUUUf
        i've	ZYTZOgTUY
        i've asked	fUWUWaZYU
        i've been	TcTUVZbbY
        i've considered	YXZYYcWaX
        i've put	cUZUWabUU
        i've set	XcWWYbVTb
        i've taken	ZXYdXXVWa
        icb	UWWcXWVWe
        ico	UTRTQSSWj
        ico $	XXWXWVcZa
        ico's	WVXXXWWWf
        idea	WWgYWWWUV
        idea of	WWgYWWWUV
        ident*	ZacRRZWZW
        identified	VcUVVabZV
        identify	WYfVVXTVY
        identify the	YYdXXZYWY
        identify what	WVfXYWVVW
        if	QRYVXPSaf
        if a	VUWXVXbXf
        if any	baWXWVUXb
        if anything	bYUUTSTbX
        if i	XWbVUWWUb
        if it	VZYRTQZOb
        if it's	YXhWWYWVT
        if more	UVXXXWWVg
        if so	VUbUWZTVe
        if that	VYVUWbYVf
        if the	QZUQWYUea
        if there	WVXXVZaTe
        if they	WcWUVVUUb
        if this	YYYYbZYWc
        if we	WaUQVUQUh
        if you	TQWbZQVaa
        if you'd	WVcbaUZRX
        if you're	VUabYZXSZ
        if your	VWVXVWTac
        ignor*	VWUUVaXcZ
        ii	XXWXYaYcV
        immed*	XWYXVXVfU
        immediate	XWYXVXVfU
        impac*	XXaXXVZdU
        impact	XXaXXVZdU
        impact assessment	UUVUUWcaW
        impra*	VfXWXVXWW
        impracticable	VfXWXVXWW
        impro*	VVaWUWWgS
        improvement	VVaWUWWgS
        in	XXXZUWZZV
        in $	TWZWaYYUb
        in 0	NPcZKYeNW
        in a	VbXRTcWWb
        in accordance	UYTSbSUba
        in advance	UXVVdUVRa
        in all	TaUTZWYZa
        in and	caZWWWUVY
        in another	XVUUXZdUd
        in answer	WYWWXUeTc
        in any	cZUQRVVba
        in april	STWbXacYX
        in belfast	YVYcYYYZZ
        in confidence	WWTWXXabZ
        in contact	aVYcYYYUX
        in due	eWZYYWXXW
        in error	WWVaWdYVW
        in favour	WZYVUTZZb
        in february	WbWYWYbaW
        in full	WTWXVcdYY
        in hand	fVWZUVUTU
        in her	UcUcWaTSZ
        in it	UTYUWXZTd
        in its	YbaYVcZQP
        in july	ZaaWVYWXa
        in june	UUWVVYeYZ
        in keeping	XWZXZUcUZ
        in law	WWaXWbVXb
        in line	aUWWcWZZa
        in march	TUZXWccZV
        in may	UVUUUZgZR
        in mind	dUcSRTUTc
        in my	TXTUWeUZa
        in on	bUWeWWUVV
        in order	VZdYaVVXV
        in our	WUbYYPZWb
        in part	VTWUWdXaX
        in person	UdTWVcbUU
        in place	VbcTYdVUV
        in private	XVVYXVZTe
        in question	YUbaVSdTY
        in relation	ZWaZXWbWX
        in respect	YYXYXXaca
        in response	VXWXYXdUa
        in section	WVTUTZVac
        in seeing	WWZXXWdUY
        in september	TbWWUcbZR
        in summary	XWVXZeaUW
        in that	SUcRSaeVT
        in the	WTXWUWcVZ
        in their	WVXXcYadU
        in them	YdXWWXWVa
        in this	UYWYYUWca
        in time	YdTQUUYcS
        in to	VaWbbXXUb
        in touch	fZSZUTUTY
        in twenty	cXWUWWXeS
        in two	WcdWVTVVT
        in welsh	SVVWWWUSi
        in which	YYSbaRVQd
        in writing	YTaWTVTbb
        in year	VWVWYXXeV
        in your	bTVPXbTXd
        inbox	fVTTUUaUc
        incid*	RXfYSTYVW
        incident	VXbZVTWYV
        incidents	SUeTVVaTX
        inclu*	RbcQYNaWY
        include	WbcSSVUZZ
        include the	YcUVWWWcX
        included	UabUUSaXZ
        including	USZWeWYZT
        incom*	YVZSaabXX
        income	YWaUaWdXW
        incomplete	VYWXXcVVa
        incomplete $	WXWXXcVVa
        incon*	XVTUUWVae
        inconvenience	XXVVUXWTf
        inconvenience $	XYVVVXXUf
        indep*	YTUaWYXba
        independent	YUVaXYYaa
        indic*	WbcXWXVWX
        indicate	ZZcYYZYXY
        indiv*	TTVTScYZa
        individual	VWVUTZcaY
        individuals	UVXWTdWTc
        infan*	XWbWUYcWa
        infor*	ZSXYWVYZZ
        inform	VbXWaWTdX
        inform you	WbXWbWVbY
        information	YSYZXVYYZ
        information $	USbXPWcbY
        information about	aWZUVXbTb
        information access	ZbYVXXVTe
        information act	ZVWXTUZRf
        information and	XWXVabVSa
        information commissioner	TcVRVWTbb
        information desk	bWWVWWWWa
        information governance	aaXUWXWZb
        information held	XWWXXVcTa
        information is	TRSQXcXXb
        information manager	VYVfWUUYV
        information officer	UZVbUUaXa
        information on	XYWWXXTTf
        information regulations	aWXVRUXSd
        information request	gVURSVROZ
        information requests	dVXbWWZZU
        information rights	XUWbYaTZa
        information scotland	UTYWTVUVg
        information team	YWTdVYUTW
        information that	VVXTWWeTX
        information you	WYaWXYeaS
        informed	eUXXYXWTb
        infra*	WWXbYXXVd
        infrastructure	WWXbYXXVd
        initi*	VZaUVfaTR
        initial	XZZVVfUUT
        injur*	XWYWXWfVX
        inque*	UaVcWTUUZ
        inquest	UaVcWTUUZ
        inqui*	TUWUTVaYd
        inquiry	VWZVVWZZc
        inquiry $	VWaVWXYab
        insid*	dZTUSWbSX
        inside	dZTUSWbSX
        inside the	eXVWWXZTY
        inspected	UVTTXWhWV
        inspection	abYWUaVTb
        inspection reports	cWaVXXaWY
        inspector	cTaTVZWdR
        inspector's	VXbWYTgXU
        inspectorate	WVSaWTVbd
        inspectors	WUWXWWbcS
        insta*	ZaZaYaSZZ
        instance	WaaaZcURa
        inste*	UeWaXaaSV
        instead	UeWaXaaSV
        instead $	VdYaRUbPX
        instr*	ZUWWcUUeV
        insur*	QVSRaSeZW
        insurance	VUUUSVadZ
        intel*	dVXVVWbVW
        inten*	cbbXRVUZW
        intend	aaYZUYXcW
        intend to	aaWZUZXcW
        intended	VbbaUWWTa
        inter*	WXZRMXUbZ
        interest	WZSPQXYVc
        interest $	TaTVVPbYa
        interest and	ZZXYYcVYZ
        interest in	YVYURRdWa
        interest is	bZWVYSWbY
        interest lies	ZZXXXWbVa
        interest test	XcVVWWYXZ
        interest that	WWWVXVURh
        interested	YYeWXXXRZ
        interested in	YYdWXXYUZ
        interests	UVUVVTYdZ
        interests of	WVWWXUaaZ
        internal	ZUZaVaPbX
        internal review	bXTUXbUYY
        interview	YcWYWZYeT
        interviewed	VXWYZWZdV
        into	YWZTSWRhW
        into it	YVXWXbWWZ
        into the	aaaTZTeZS
        into your	WUWXWdUbZ
        inver*	XXXWXWZac
        inves*	RUWWSXeeU
        investigation	TXTTTaeaW
        invit*	SSZUbZYfQ
        invite	UTXVUbcaT
        invite you	WYbXWWUdX
        invited	VWbVcTWeT
        invited to	WXdXcVYaW
        invoi*	WVbQcWWdN
        invoice	QSURdRWeQ
        invoices	aZdVTZZUU
        invol*	ZYYcWYVVZ
        involved	aZZVYXWXb
        involved in	ZXcVXUXZb
        ir	TVVVWVVUg
        ir 0	TVVVWVVUg
        irela*	UZYUYWZbY
        ireland	UZYUYWZbY
        ireland $	WXVWXZYYd
        is	aaVXYVaUU
        is $	PSccUbYRa
        is 0	cWNKbMTTc
        is a	QXZZbUbVU
        is about	TTaTSXcSe
        is absolute	WWXWXWdTY
        is accordingly	VWWVWeUbW
        is acknowledged	bWXUWVVVd
        is already	YWWUWWVWf
        is an	bXbXTSZZX
        is and	XYbcYWVYa
        is asked	VTXVaVUeZ
        is at	YaUTWWZVd
        is attached	TWOaZZYPX
        is being	fbXXWUYSR
        is better	VYXXXZaWZ
        is both	WeYXXWWWX
        is by	YacWVaWaT
        is closed	XXScTRabX
        is dismissed	WWWWXcWdU
        is done	aVTUXVcQZ
        is due	eTXVXaVbX
        is enclosed	SUSRZXfXP
        is engaged	XXVUVXZZb
        is entitled	WbYXbWWZY
        is exempt	UUWWXQkSP
        is expected	cYXXXUXdT
        is fine	VVaUbVUTc
        is for	bVWVZXZdT
        is free	UWTSaUXUe
        is given	WUUWUacVb
        is going	aeVWWVVXV
        is granted	XXZXWYWeW
        is held	YTUUTbfQY
        is hereby	abXXWaXZV
        is in	gdQWPQZTW
        is it	SThRZVVTT
        is kept	cUYZWXcWV
        is late	WWXXVYTTf
        is looking	eYWYXWYXX
        is made	SSVTbYXYa
        is maintained	VUYXWcaUU
        is meant	WWfWYYXXV
        is more	YZVTYVZUc
        is my	WVYXWXTeY
        is needed	acUURUSaX
        is no	TWcXWZZOb
        is not	UcWWLZYSa
        is nothing	VXUYWWbTb
        is now	fdSSUTYRU
        is of	TUURTUcab
        is on	WbbOQSZWb
        is one	XcVbVVWTd
        is open	bWUWaURSf
        is our	USWSTSbVg
        is out	bZVXWXUbV
        is paid	VXWUccbUW
        is privileged	XZXYXWeWV
        is provided	WXWWVUgWU
        is ready	aXVWbXYVb
        is reasonable	VZWWVYbVb
        is received	UYdUbWWUZ
        is receiving	cWYWXZYYY
        is refused	XVUWWTgZU
        is relied	XYXXXVeUX
        is required	ZbWWbXVcW
        is responsible	YXXZWXXeT
        is section	XZXaXXTWf
        is set	VVXVXXfaV
        is still	UdUVXeWUY
        is subject	VYWZVUUXb
        is supplied	YXVWWdaUV
        is that	URWYSeXaZ
        is the	WWYaXWbUY
        is there	VSXVUUZTg
        is therefore	TaWUZbYSS
        is to	bZTZaYUbT
        is too	WcXUVWcbV
        is unclear	WXbXUVTYa
        is under	ZTVSTbZTZ
        is upheld	XYYYYdVYX
        is wanted	XZYYYXWab
        is what	VUWUVYbca
        is why	WbXXYYYWb
        is with	daVUYTcUX
        is withheld	XZYWYTeSW
        is wrong	WVVWVUUgV
        isn't	OaZYUXfRT
        isn't a	XVTbVVbSb
        isn't one	UVWcWUeYW
        issue	dXWZTWUeT
        issue*	XXVXTYbXX
        issued	XXWQTXcXY
        issued $	VWXVbZeZU
        issued by	dUVWYbUUb
        issues	WdXdXaVVV
        it	caacYYYPR
        it $	aUUaXZcVX
        it a	WVXdWVaTY
        it again	WUeUWUWcX
        it and	dSVYYUWRX
        it as	aWWeXcaUV
        it asks	cWcXXVZXV
        it back	VUaXZUZcV
        it be	WVaVWaVWa
        it before	bbVWcVTVX
        it but	WYWTbUcUT
        it by	bZVVZadZT
        it can	UdWXVZWWb
        it concerns	cXYcYZXWW
        it could	VTVVVZUTe
        it did	SWTTTcdRT
        it does	WTWXXbcWY
        it down	YWYUaYbVa
        it follows	WbZWYYcWW
        it for	SaTRbaXUc
        it from	XXYcaZbUU
        it goes	dYWVVTVaa
        it had	WTUVWZbbU
        it has	cUSWWTbYW
        it held	XTWUVdUbV
        it if	bWbWcYVWY
        it in	XeZZSaYRP
        it is	ZQTZQaZYZ
        it isn't	UabVWWbVa
        it looks	VcYXXVTWa
        it may	VUWUUUTTi
        it on	cTZaTUbPY
        it only	WcbXaVVZV
        it out	WbeZWVZWV
        it over	dSScTTTTU
        it right	VXVWXaXbZ
        it should	VXVZWbYUf
        it so	WZabTWZVZ
        it stands	WXfWXVVUW
        it that	WVcVbYWUX
        it the	UZdYUZXSU
        it to	bWXWRXWZb
        it took	aTXTVdbTU
        it under	ZUUcVTfUU
        it up	ZUWYcXbTb
        it was	VMWXPaaaV
        it wasn't	XUVYYaWUc
        it will	ZfSaQSaMV
        it with	YUVZdZVUc
        it within	UVTcZVTTb
        it would	UZZRWaZNb
        it'd	UZdWeVUUU
        it'll	adObZQPMO
        it'll be	bdRYQSSQT
        it's	bUbbTTaVW
        it's been	YUVbWUUeT
        it's not	SaVYXUaTc
        it's the	XWbaXWcaT
        item	UUUUUVafQ
        item 0	SVUUUVbdQ
        items	WcaUSZZSY
        its	ZcWbTaXWS
        its entirety	XVXXXacWU
        its own	aSYcRYYPY
        its release	XWXYXWbVc
        its response	YcWXYWWbU
        itsel*	WYbZVZbTY
        itself	WYbZVZbTY
        itself $	UWfaYSTZW
        j	UUUVTUXTg
        janua*	XbUXWWaYa
        january	XbUXWWaYa
        january $	ZZUZRZdaU
        january 0	ZaVVWWVcb
        january and	XdXXXXcTV
        jo	XVVVVVUUf
        job	dVUaTTYeP
        jones	aWVVXXbWb
        journ*	WVWTVYVda
        journalism	XXYYYbWVb
        journalism art	XXYYYbWVb
        judge	TZUUXbbYa
        judge*	XWXWYcaWc
        july	ccTPQXXXX
        july $	dcOPSWWXX
        july and	ZcVXVYYYY
        june	aaVUWSbZW
        june $	bdORNXYVX
        june and	abXXWVXTb
        june to	VXVaUVVda
        june we	WTVXUXaVe
        junior staff	XVVXWcaWT
        just	XedVWUPWV
        just a	dXYXXXXXX
        just to	ZbcVXWVVZ
        justi*	XXXcUbXaY
        justice	ZYYdWYaUa
        justified	YUVWWdScU
        keen	VVbUVVcVY
        keep	YZQcOUWYb
        keep a	XXXUXXdaV
        keep the	YUUSUWcZb
        keepe*	XYWaVXWWd
        keeper	ZYWaWXWXc
        keepi*	ZUXXXZdVX
        keeping	ZUXXXZdVX
        keeping the	XVVWXaaUZ
        keeps	UYTcUVcTW
        keeps the	YWYdXXWXZ
        kept	WaOaWWdYX
        kept $	XdVWUXZUb
        kept back	UTVVWcdSV
        kept by	XYUfVXZUU
        kept for	WVWVXWVcd
        key	VaXUYXYdU
        keywo*	SVcVVXUdT
        keywords	SVcVVXUdT
        kind	bRTYUYaWc
        kind regards	XYXWXYXWd
        kindl*	SWcbaSSWY
        kindly	SWcbaSSWY
        kings*	XXXbXYVWc
        kitch*	XYbXXXdWY
        know	WTdTRSZVc
        know $	UUeUUTQbZ
        know how	WRUTUUfcV
        know if	ZYaUZYWTb
        know that	baTXRaYQZ
        know the	WZbXXXVTc
        know what	cVeUUWcbS
        know whether	XWdYbZYVU
        know which	YVdVUXWVZ
        know your	aYZWXWUXb
        knowi*	WVcVVWXRe
        knowing	WVcVVWXRe
        known	UZWYVabRa
        known $	VbVTVcVVc
        known to	WVVYXUdVY
        labor*	caZWZVVWa
        land	YYVYTVaWa
        land $	XWYWWZdUY
        land registry	YWWcaYXXa
        lande*	eYZXZZZXW
        landed	eYZXZZZXW
        landl*	SUahTTVUZ
        landlord	XVbeUWWVa
        lane	XTTQTZcZW
        lane $	UWVVWVcZa
        lapse*	VVVXaWbWc
        lapses	WWVXYWXXc
        lapses $	WWVXYWXXc
        large	UbTRYUTTe
        large $	XbXVWUWXb
        large print	XVXWaYYVd
        last	YYaZMQdTX
        last day	cXXWWZUYb
        last two	VUeWWXcVV
        last week	VYZVXVXRe
        last year	USZTSTdXY
        late	QgOOQUaaX
        late $	VbVUTTcUa
        late and	VdUWXXWaV
        later	daTSRTWVa
        later than	daWUWUTYW
        lates*	dXXXWYYVY
        latest	dXXXWYYVY
        latest $	dSXXWZYVY
        law	bVVXRXXXd
        law $	YaZWXcYcU
        law requires	cYaVTVTaZ
        lawfu*	WXVUUaUdZ
        lawful	VXWUVbUcZ
        lawful basis	WYWVVaUfV
        lawye*	baVUTWZTY
        lawyer	bZXWVZZVZ
        lawyers	ZcWWWWaWX
        lead	VXSWSTWcc
        lead to	XSVVWWaWd
        leade*	TTbWUUXfW
        leader	WWVXXWTfZ
        leads	ZXbYXXWcW
        leafl*	WVVVVWSVf
        leaflet	WVVVVWSVf
        learn	WVWXVVcaZ
        learn*	UTUbUaZZY
        lease	XcVRTadSW
        least	XcVXVWccU
        leave	XYaZWRNeY
        leavi*	WWeWXWYVV
        leaving	WWeWXWYVV
        led	WZSVTcgQU
        led to	VSTUVWgSW
        left	RUXWReZYY
        left in	WWYXYdaUU
        left out	WVYVTgYQZ
        legal	ZaSTQZYXb
        legal advice	XaXVXYbTU
        legal services	YWXUWUVac
        legis*	bUVTUXUUe
        legislation	bUVTUXUUe
        legit*	YWWYZXUca
        legitimate	YWWYZXUca
        legitimate interest	YWWYZXUca
        leisu*	cVZUVWUaY
        leisure	cVZUVWUaY
        lende*	VeUWWZUcU
        lengt*	XZVXWVbbX
        length	YaWWXXcaW
        length of	YaWWXXcaW
        less	WTUUcVabZ
        less than	WWXWWWacV
        let	YbXYYUXPX
        let me	XUYYbTRaZ
        let us	RYdVWZRPb
        let you	bdQVYVbNW
        lets	VZXUbVZUb
        lets us	VaXUbVZUa
        lette*	YXYaWXYUZ
        letter	XVYZXZYSb
        letter $	VQSXUabVb
        letter and	dXTYYVYWb
        letter from	WXUaWYZdU
        letter in	WWTbSXTVe
        letter is	UZSbeYXSS
        letter of	aWaYTVbRZ
        letter on	fXVaWVWUV
        letter to	TYUXURYbb
        letter was	ZWYXXaXRd
        letter will	bYXXXTXWc
        letters	abYYTSZaV
        letters $	UcVXXVbaW
        letti*	SXWVXWedT
        letting	WYYWXYfRX
        level	XYZaVTSca
        level*	YXSbUUXZX
        levels	YXTbUUXZX
        liais*	eYVZXXYVY
        liber*	WWVbVYYWc
        liberty	WWVbVYYWc
        libra*	dVXXSUTYc
        library	cWYSTUUac
        licen*	bYVZWTYaY
        licence	aXQYYYYcT
        licence $	VaUUZbWVZ
        licences	WbaYVUXRc
        licences $	XWXZWWaVd
        licensing	eYQaOUVWc
        lies	WaUUUUWad
        lies $	ZaYYYWXVc
        lift	UUUWWbUce
        lifts	XXbVWWfST
        light	WVVZXdbQU
        light*	bTScTUdUV
        lighting	VVVZVVbbV
        lights	YYXaYYVUd
        like	XYaVVSSaa
        like a	WXVTYUUcc
        like the	aWXSZWWSg
        like to	UZdVSVRcX
        likel*	YaYTVVWca
        likely	YbYUVWYcY
        likely to	aZVVVRcaX
        limit	XaaRWZWTc
        limit $	bYUTXaYaW
        limit and	YbZXXXaWa
        limit in	XcWXWZdYT
        limit we	XaVWaYVVd
        limit*	RUSaSZXfS
        limited	VXUUWaYeT
        line	aaRVaWXWb
        line $	WcWdVWaUW
        line by	ZbVTVaVVc
        line to	cXXVXYbXW
        line with	aUWWcWZZa
        lines	UcVVWbZaW
        lines on	YWYYYZdWX
        link	TQZOaWbVa
        link below	WWXXaXdVW
        list	ZQbNNXeWV
        list of	cTXRRZbVY
        liste*	VUXRSaYcZ
        listed	XVYTUVabX
        liter*	VVYWXaTbZ
        literature	VVYWXaTbZ
        literature $	XXYYYbWVb
        littl*	WYbWVbXUY
        little	WYbWVbXUY
        live	ZYbYSSYQa
        live $	cWbaVWWWZ
        livin*	VWWWWYZba
        living	VWWWWYZba
        loan	WVWXUdYbW
        loans	aYbbWXWVZ
        local	QVRZPUYZe
        locat*	UQbUXUfTU
        locate	ZXcZXYXXY
        location	VVZWWZeWU
        loch	cYcVWXUbW
        lodge*	cYWYYXdYW
        lodged	cYWYYXdYW
        log	bSSWRccWV
        log $	dXWVXfUWT
        log of	WYaaWWXbW
        logbo*	dVXaWVaVU
        logge*	fUaWUUYPU
        logged	fUaWUUYPU
        logs	cZXUWVdTV
        londo*	TVUbVYTSg
        london	UVVcVYUTf
        long	ZdWZWVVVZ
        longe*	PeVYSUYNY
        longer	RfWZTVVPW
        longer $	TbUTVXcWW
        longer than	VbWRVXaUb
        longer want	XWaYcYVYX
        longest	USVUSVeTa
        look	baXPUcVVV
        look again	XaVYVbXTc
        look at	WbSTaZXZb
        look for	eXaSUUXZU
        look forward	VaYUVYUcY
        look out	caVTWWXVX
        looke*	XYZTQcYXX
        looked	XYZTQcYXX
        looked again	XZYYXcYaY
        looked at	WaaTSaXVa
        looked in	WXXUWaeWV
        looked into	WRSUXeRYb
        looki*	eUZWScRVW
        looking	eUZWScRVW
        looking at	aYaaWbWVW
        looking for	bXdYVYVVW
        looking into	dXWYYbXaW
        looks	XbWaUVWWc
        lord	YTVdTTRXc
        lost	YYZVSSdVa
        lot	aVaWWVUfT
        low	UTaVUdTZc
        lower	WVXVbVbZa
        ltd	YTcUSWeUW
        ltd $	WWXXWVaYd
        m	WTVcUVSab
        madam	WWWWWWVab
        madam $	WXWXXXVPj
        made	VYYVecbPX
        made $	TUcZZXRXZ
        made 0	VWVWWWgVV
        made a	ZXdWWWbVW
        made and	VaUWVYRVe
        made by	ZaWWcYXSa
        made for	VUVVZbaTZ
        made in	WYXWVZcUa
        made of	cYXVXWcaW
        made on	XWTVWWbbU
        made out	UZTUcfTQU
        made to	XXTcRPcXW
        made under	aXYXVXYYc
        mail	aSYZWUZRb
        mail $	TWUbaYaUZ
        mail about	eZUTWYVWZ
        mail address	UXZbYZXaa
        mail of	YXSXWYZWe
        mailb*	aUTZUaSWc
        mailbox	aUTaUYVSc
        mails	bXaVWaXbY
        main	TTWTTXXZf
        main issue	XWXXXWWeU
        maint*	YWWZRbZVX
        maintained	TZWaVdYRS
        maintained $	YYYYYZcXW
        maintenance	ZTYYUTaYc
        make	UcVXXYVaW
        make a	WVZSWTZcZ
        make it	WbdWWZVWU
        make the	XcZaZXXbT
        make your	YZVdcYVUU
        maker	bVTXWXbZT
        makes	aaRVcbVWU
        makes 0	VYYWfVVUW
        makes a	VUTWbTWbZ
        makin*	aaWTZXYXZ
        making	aaWTZXYXZ
        manag*	bcZXPZXZV
        manage	XfWZWWVUV
        management	WbXRWaabX
        manager	cRWYTaYXZ
        manager $	XVRSWXSbc
        manager has	YZWUWWYdW
        managers	baWYWWZXW
        manch*	XWWcWXUXb
        manchester	XWWcWXUXb
        manda*	XYaXaWUdX
        manif*	XYYUWbcWU
        manifestly	XYYUWbcWU
        manifestly unreasonable	XYYUWbcWU
        many	ZaaWSRVWc
        many of	WUeWXXVZZ
        many thanks	bXVXXYVUb
        map	SVRaaSaPc
        maps	ZXSTZTfRX
        march	baPUUXbXX
        march $	cbQLXbVVX
        march 0	UWYYVVgXR
        march and	cWVYWaYZU
        marin*	WZVaaWTac
        marine	WZVaaWTac
        mark	SYYUdWUbZ
        marke*	TSdaTcZQX
        marked	VVacVdYVQ
        market	WXbVWYaUb
        markets	UVbWWUZUZ
        marki*	YVWVWccUW
        marking	YVWVWccUW
        maske*	WUVWVZXba
        masked	WUVWVZXba
        maste*	VeTZZVXTU
        match	YVUTVcVfT
        mater*	aXXQZXaYY
        material	cYYRSWbRb
        material $	gTVUVTTVZ
        matte*	bVcWWXXXX
        matter	aWaYXZWZV
        matter afresh	ZZYZYcYXZ
        matter for	XYWeYXbVV
        matter is	bYbUTcVUV
        matter of	VTSVUYaZY
        matter to	VVVVUWVcf
        matters	bVZWSVZOb
        matters $	ZUbXZZcVU
        may	ZXSTTQTbd
        may $	edOYOZXWQ
        may 0	aVUVVVgVS
        may and	WaVWZabbU
        may appeal	XYVWXYWeW
        may apply	WXXXXXXZc
        may ask	WUTUUUWcc
        may be	XUUWbUYZb
        may go	YXUVYZXcY
        may have	VTUTTTbYf
        may help	XWTYYYXWf
        may i	YbbXVZUUZ
        may need	YWWYXZWXf
        may not	bZVSRYRaa
        may to	UWWVWRUVf
        may we	YXfYWXVVV
        may wish	XWUZbYUTb
        mayor's	TUUWVVbUb
        mayor*	TUUWVUbUc
        me	aUWWScLZb
        me $	YSVaRUSOc
        me a	bVUVWeTVa
        me and	WXVVXbWSf
        me by	UeZeWXWWV
        me if	WYYTWWVTd
        me know	WXZYaVUUa
        me on	bXbYSVWTa
        me that	ZSYaWeWXT
        me the	bTcSVVYYa
        me to	WRYTUWVZg
        meal	VVWbSVeZV
        meals	XXWUWVdXX
        mean	YYhQUOWVW
        mean by	SUfWXWUTW
        mean the	XXfXYYWTW
        meani*	XWeWWWVXa
        meaning	XXdWWWVXa
        means	ZcZRQSXXb
        means that	VdUWWTZVa
        meant	SXcZUWYZb
        meant and	YVWWVXaVe
        meant by	XXdXYZZYX
        meant to	WbdWXWUXa
        meant*	VYfUVUTRc
        meantime	VYfUVUTRc
        meantime $	YUfVWWWVY
        media	TWZaYVUgT
        medic*	bbWTSXVeQ
        medical	bcUVUUXdS
        medicines	cXVYYYXdV
        meet	QfYSYXQaW
        meet the	WdWXabWbU
        meet your	YVeVZWWTY
        meeti*	VXZPQRYfZ
        meeting	VSaPSSVhZ
        meeting $	UUTUVUUhZ
        meeting on	bWaUXYaYW
        meetings	UbUWVVeVZ
        meets	WdVTUWSbd
        membe*	aRTVOUddS
        member	YUTZTUccQ
        member of	aXWaWUdWV
        members	PTQSQYbdW
        members of	WWXWVVcYa
        memor*	XXTVVWacY
        menti*	bSeTSTXaX
        mention	aVdWVUZRb
        mentioned	aVZWWWUTc
        merel*	cXdVXcXVU
        merely	cXdVXcXVU
        merge*	UVdTWUWUd
        merger	WWdWXVYWa
        messa*	YRcXOZYMd
        message	YScXPOYOe
        message $	bVVUWXTVd
        message has	dYWbYXWXU
        message of	YWUWXUWXd
        messages	TUaTXeZUX
        met	YTSWaedXP
        met by	WYVVZTfVX
        met on	VXXVZgTWT
        met the	WVUUZTgVV
        metho*	WRVVaTVeZ
        method	WWXXYWbbX
        micro*	aXUUcTeRT
        mid	XgZXVXUSZ
        middl*	acXaXXWVW
        middle	acXaXXWVW
        middle of	acXSXYWWY
        might	WTbUOVWUg
        might be	VbeXVaQQX
        might have	WVWcVbUVb
        might not	VZXWXWUUf
        milea*	ZVWWXVbcV
        mileage	ZVWWXVbcV
        mill	TVbWVVShT
        milli*	UaTVUUbYX
        million	UaTVUUbYX
        million $	TTXVWVeYS
        mind	bXdaYaQPY
        mind $	UVbVaYTSa
        mind ?	UVgVVVUVT
        minde*	WbXXWXZbX
        minded	WbXXWXZbX
        minded to	WbXXWXZbX
        minis*	XaUYSSWbc
        minister	XbaUTWZaa
        ministerial	RbUVWWTdZ
        ministers	XZWUWVXZe
        ministry	YZVcWVZWa
        ministry of	WaVcWYWVb
        minut*	YVVQRZdZU
        minute	VUUTVViWR
        minutes	ZWWRTaYbW
        minutes and	cbWXYaYVV
        minutes of	XVaVXYWeX
        misco*	VWXaWWbbV
        misconduct	VWXaWVbbV
        misre*	UXbUVcUVY
        misread	UXbUVcUVY
        miss	XbZUUZTac
        misse*	UXXTXbUdb
        missed	UXWTXbUdb
        missi*	aQZTSYeYV
        missing	aQZTSYeYV
        mista*	TTSUUfRZa
        mistake	VWUWWdVbV
        mobil*	VVVUXVcdT
        mobile	WWXVXWccU
        model	WUVVXVgZU
        model*	ZcVWWVYWY
        modelling	ZcVWWVZWY
        momen*	cTZWUYYVU
        moment	cTZWUYYVU
        monda*	YdQSPTQbc
        monday	YdQTPUTba
        monday $	adSUVSTWa
        monday 0	bWYXYYbaW
        money	RWVTfZRVZ
        monit*	aWZSTaQbc
        monitoring	aXVVWaTab
        monitoring officer	ZWWWXbVWc
        month	ZbWVQQcWW
        month $	ZcRaQTaXX
        month is	dUUWWZbaU
        month*	TSZScTaYY
        monthly	VWUUUTdXY
        months	UTZTcUYZZ
        months $	XUTTYVVbc
        more	RecUXWaVX
        more $	UeTQQUeRb
        more from	UUddVTTTV
        more than	TSWTWPTfc
        more time	XgSSQTZQX
        morni*	cTTbUVVbY
        morning	cTUbUUWaX
        morning $	cWWbVWZZV
        most	aaVVPScMa
        most of	ccWUUTbTR
        move	VbXYVXaZa
        move $	XcVWXXaWZ
        moved	YYTaTZYWX
        moved to	UbYZYYdYY
        moved your	YWZcXYYZY
        mr	RNMQMVZXe
        mr and	XYXXXXWcY
        mrs	TPXWYRPeZ
        ms	XNNVMbVUf
        much	SVbSTdRZb
        much to	YcUXXXbXZ
        museu*	bWXRWYZXZ
        museum	WTYTYYbZb
        museums	dUWVWUVUX
        must	ScSbaRTfV
        must answer	eUVaVUUbT
        must ask	WcVWaXVWX
        must be	YcQWWSTdX
        must not	XXYWXXVeW
        must reach	WWZXfXYUV
        must tell	YYWXTWXeZ
        my	UXQROiKfT
        my apologies	TSTVTaTSg
        my colleague	VYYXYcXTc
        my finding	XYZXYeWXV
        my letter	WcYYYXYWZ
        my request	ZXXYZWYfV
        my review	YZZZZdZUX
        my view	YXZZYcYYZ
        mysel*	YVWYXdZUW
        myself	YVWYXdZUW
        name	YPgYLWYXW
        name $	aXYZUUcRS
        name and	WYaZWXXZb
        name is	VTXbXTZba
        name of	YSabVbPRc
        name or	YWeXYXWWV
        name the	YYcVWWeXS
        named	ZXWSSceRU
        named in	VdTVVYaVS
        namel*	WUWZdcXUV
        namely	WUWZdcXUV
        names	VZWOOShYT
        names have	XWXXXUcaU
        names of	TZWTTQdWX
        narro*	YRbUTZYZa
        narrow	YWYVVaZaa
        narrower	UXeVYXWWX
        narrowing	aXTUVdWXa
        natio*	ZTUZbUaTZ
        national	ZTUZbUaTZ
        national highways	bWVcVWaWW
        national library	dYVTVWVUb
        national park	aXZXTZcXW
        natur*	WVYVYaYZb
        natural	VYYZYYdWX
        natural england	VbZZVXeUU
        nature	YUVQSaYbb
        naturescot	UUaVacUWc
        near	WYeVcVVTb
        neare*	XWWXWZacU
        nearest	XWWXWZacU
        nearl*	WdaWYWVSa
        nearly	WdaWYWVSa
        neces*	WbWUaXXSa
        necessary	WbWUaXXSa
        need	QeaaZPUSZ
        need $	TVVZUUSbf
        need a	VYdVUXVUZ
        need an	WbdWVWXSW
        need for	XVUZVXaTc
        need longer	XbXYYYWWZ
        need more	WVUWVZVUf
        need not	WTUcbVaaW
        need the	VfWbUYWVV
        need to	VbWZVTYQb
        need until	VcWVWZTUa
        need you	UTcUTWUbZ
        neede*	bZURXWWYZ
        needed	bZURXWWYZ
        needed $	ZaVVZbTZY
        needed for	YbXXaVTVZ
        needs	SdaZRYQYX
        needs to	WcYcWbVVU
        neigh*	WUYZTUWgV
        neighbours	XXWVVVWgT
        neith*	VXTSVZbYb
        neither	VXTSVZbYb
        neither confirm	XXXYZcaYU
        net	XVVTUYUee
        netwo*	ZUUXWUdTZ
        network	ZUUXWUdTZ
        never	WRQRSdbQa
        new	YfSTSWWeV
        new date	ThUUWVUSV
        new one	WaWWXWZUe
        new request	bWSTZVcYa
        news	XUUUTVUbd
        newsl*	VWWUTXUhT
        newsletter	VWWUTXUhT
        next	bWOVPOZbX
        next meeting	VWXYYYUgV
        next month	abWVYVXWW
        next step	dVXUWYVRd
        next week	cZWTWWWaU
        nhs	TSRdbUXaX
        nhs trust	WXUbdVUbY
        night	dSTTVUeaQ
        night $	eTTUVUfSS
        night*	VYVTWUgUV
        nil	QTRTRSkRQ
        nine	NVWOTbfVW
        nine $	UTSVTTdcT
        nine days	YUVUVcbVW
        ninet*	SRXPZZhWO
        ninety	UVaVbVacT
        no	TUabXYdXQ
        no 0	WURSSURZh
        no charge	XWVWYWXVe
        no copy	XYYaVVeWV
        no cost	UVUYVUSTf
        no fault	ZYYYYdWUX
        no further	RSYcZeUZW
        no later	dbWUWXVUU
        no longer	TadcZaVRO
        no member	WXXXWYdWX
        no more	WVVWdbVaY
        no one	XWUWXYYdW
        no part	eVYWXXZUV
        no payment	VWUWfVUUX
        no reason	cUXXWZWUY
        no record	YXXWYXeTX
        no reply	XWdTUVdTV
        no right	TUUWVcZeT
        no such	WYYZXeaUV
        nobod*	SbWRVXbbS
        nobody	SbWRVXbbS
        noise	ZXUWVacaU
        noise readings	YWVWWbfUW
        non	VXWVZVTcc
        none	OUNUPXiZT
        none $	TRRRSXdfN
        none of	VZTVVabTa
        none was	YYWXYWgST
        noon	WWWXWZUdb
        nor	VUWTXbeVR
        nor deny	XXXYZcaYU
        norma*	ZdVXVWTZZ
        normal	XbXXYYYcX
        normally	acVYVWUUb
        north	RSZSTQYae
        north*	USXaZVVab
        northern	UVYYYWXba
        northern ireland	UTZVYWZbZ
        not	JYUYZaebT
        not $	UVUdSccRU
        not 0	TeWUWeXUW
        not a	YWWZWaWUe
        not able	ZZbaYWZUW
        not answer	UVUSVYdTc
        not be	UZSPXZdaW
        not been	SaXTZXcTc
        not being	YZYZYWfVT
        not by	XeadVUTUS
        not come	caZbXYVYW
        not finished	WgXXWWUWT
        not for	UUVVWdXUa
        not have	WaTVVXacV
        not held	WTYVVbdUY
        not hold	XXTWVXgSX
        not involved	bUVXVXVaZ
        not keep	XVWSWVdaU
        not later	cWWUXZWZT
        not made	WTWWVhTUU
        not obliged	ZXWVaXcXa
        not ours	ZWWcWWaWW
        not reply	XVSRVVUTh
        not send	VTUbZVaSZ
        not sure	YWcXXYaVX
        not the	TRYbTTWZb
        not to	WRYYaXcRe
        not upheld	XWWWXgUPW
        not yet	XfYVVVWTW
        note	ZaYXRZZXX
        note $	VWcZWaVUa
        note is	WWXWWbcYU
        note of	cSScTbbXV
        note that	ScYYVXUUc
        note the	UbTVTbTYc
        noteb*	WbVWWWdWU
        noted	cXTSUXSZf
        noted that	bXYWWaTca
        notes	aaUUXYWcY
        notes and	eVXWZWcWV
        notes to	XXWXYXVfU
        nothi*	WWXXZacWX
        nothing	XWXXXacXX
        nothing $	bWUVYTZYb
        nothing else	VeZXUVVTa
        nothing further	aUWZWWcTZ
        nothing in	YWaWWaYUa
        nothing more	YTbUbXUTZ
        nothing on	VZWaUYfWS
        nothing to	SURaUbWbZ
        nothing was	TVWWXZcVU
        notic*	WUVSZVadW
        notice	NUWTaVWfX
        notice $	VTUWPUbcY
        notice 0	YZYZZZXdW
        notice and	YXaWaYTUe
        notice for	VWVUaWZcU
        notice has	XXXYaYTZb
        notice is	ZZVXUcVaa
        notice of	WaUWaUTXb
        notice to	YYWXbYWZU
        notice under	WVUZdTZUY
        notice was	VWXYYacXY
        notices	cVTSYWhQW
        notif*	WbWXbWVcV
        novem*	ZaZSaXWTa
        november	ZaZSaXWTa
        november $	aaWTWZWTY
        november to	VgXYWVVWb
        now	bbObUZXST
        now $	abaRRcVRW
        now and	YbXTZXYWb
        now be	VeUXUVVbV
        now been	ZZXaXYUSa
        now expect	UfZTYYWWX
        now on	YVWcWVYbV
        now with	bWXcYXWWY
        numbe*	aZYbQWZTZ
        number	bVbcTXXWW
        number $	aUbSTVeZT
        number 0	ZVSYYYaWa
        number is	ZWWbTVaRc
        number of	OXbNWZXZW
        numbered	aVaTVUeUY
        numbered 0	cWWXVWeVV
        numbers	UdTXRXZQd
        numbers $	VdWaWVVVZ
        nurse*	dTabVVZWV
        nurses	cXbUVVaXW
        nursi*	bVWWVWaTd
        nursing	bVWWVWaTd
        objec*	QZUXSPdXa
        object	VcVeXVVSW
        objection	UTUTWTZaf
        oblig*	SYbXZYXVZ
        obliged	WWcTbWZUY
        obliged to	XWYUaWZWa
        obliges	XaWZWSVSb
        obliges us	XaWZWSVSb
        obtai*	UbbUXabZY
        obtained	VYTVXabba
        occas*	VZXUWabXY
        occasion	WaYYZbVbY
        occasions	UVXWVXgTU
        occup*	bTUUUXeaT
        occur*	WUcXVVTTe
        octob*	aaRRTSYZW
        october	aaRRTSYZW
        october $	bYTTZTbRa
        october 0	bZZVVZUfU
        of	WYYXaXUeW
        of 0	TWTMdcUUe
        of a	bZXVQZXcU
        of access	UWWVXVZTe
        of all	SUWVVXcVe
        of an	WadUUcVTW
        of any	UUSSaZfbQ
        of appeal	XVWXWbTdW
        of charge	VXYWaXbSZ
        of charges	WWdXdXWVX
        of correspondence	WbaXXbVWV
        of defence	XcXbYYWXX
        of disclosure	XTZVWcZQa
        of each	UUbZTTYXc
        of governance	cXYUXXWZZ
        of how	YbXWTVUSe
        of information	dTTSSVVZa
        of interest	WVYXXUSeZ
        of it	ZZXYZZaOZ
        of its	WVSXaYadX
        of june	abYVXZaXY
        of junior	WVVXWZdWU
        of justice	aVYdWYaVb
        of law	WXWWYeTVd
        of my	aXWaXaWfU
        of next	bbVUVXTZV
        of one	XVZXXXfXV
        of our	baaaYZbVQ
        of payment	XYYWeYYUZ
        of reference	VVVTWWbZa
        of scotland	bUXaaXSaW
        of section	YZVXYfWTS
        of service	VXWVYXcYd
        of staff	VZSUSWcXc
        of state	YYYWYYZcZ
        of that	bYcYWQaOa
        of the	XXXVTaYVa
        of their	XYXcYYYbY
        of them	UYbWQYdTU
        of these	UbZVTUTSf
        of this	YSMWSYZXe
        of those	WZcVUWaQa
        of three	XWWaWcbWV
        of time	VcUWXWVTd
        of two	WXXYYdVaU
        of use	VUXVUYTbe
        of what	VUUQTXcbb
        of which	baVTYTaZU
        of your	aSXZVYZUZ
        ofcom	SWUcVUUZa
        off	XXcUYWWXU
        off $	UYZVabYUW
        offen*	UUVVVVcdX
        offer	TRRTXTXiX
        offer you	YWYYWYXdY
        offer*	UUdTbXcTX
        offered	VTWVVZdYR
        offers	XWaXdYXSc
        offic*	ZWUbXXYXV
        office	bWRcZQVXY
        office $	ZWTbYTZYa
        office about	bXXVXWUVZ
        office and	aXWXaVWaW
        office for	XTVbVUTSd
        office has	bUWdWWXVU
        office is	bZUYTTSVe
        office of	bXVWYXYVd
        office was	VUWZXWVcd
        officer	aTQWMYZbX
        officer $	UQRRTUWYg
        officer has	YcVaXZUWU
        officer is	fWXUYVbUW
        officer who	ZVVUVeSZZ
        officer will	eVUVVTSVY
        officer's	VZXWXeVZV
        officers	ZXdTWTcVY
        officers and	XWXbYbaXb
        offices	WVXWdXaaX
        official	YbSSTWSQf
        officials	YeaUVUcPX
        officials have	XcXXZYVTb
        ofste*	VZUaVVUWb
        ofsted	UZUbVVUWb
        often	UVVVTbWRf
        ofwat	bYWWVXYbY
        okonj*	cVYXXYXWa
        okonjo	cVYXXYXWa
        old	TZYRYdUaX
        ombud*	VVUdTTafR
        ombudsman	WVUbVVUgT
        ombudsman $	WZUXXVTdY
        ombudsman's	WWXbWWdVV
        on $	ZTcaSadTV
        on 0	YPTcWVYTd
        on a	XScWZWaXY
        on and	YUbWWVdTb
        on balance	VUUWTceSU
        on behalf	aRVWTUSYd
        on both	YbWXXYYdW
        on cost	XYUYXbcVZ
        on each	VeTWXZVTc
        on extension	WVZWVWVVc
        on friday	ZZcUWUXbZ
        on her	cTUTWUVeX
        on hold	VThUTUWWS
        on how	XdUUYXUSd
        on it	cZWaZWXSV
        on its	ZUaTUbbVZ
        on monday	cbUVWVUcT
        on or	ebRUTTXRT
        on our	WVOQVXbUc
        on page	UUVYXdaWW
        on paper	VVaVWaYXb
        on review	XSYXVeURY
        on saturday	aUVXYXUeS
        on section	YUYYWbTYe
        on sunday	dXWWXXWXY
        on that	TUbaZcYQW
        on the	RaZPPUZcZ
        on this	WUTXaZeYU
        on thursday	YbSbVXUbV
        on time	WdUUVUSda
        on to	bZWZZbQSW
        on tuesday	bUXdTVVZY
        on two	WcbWVZbVW
        on wednesday	cUXWXaXXZ
        on what	eSXbVWXSZ
        on where	YdZYWXXWY
        on whether	cbbXZYVWW
        on which	ZRbZWbYTT
        on your	ZcXaVZXbQ
        once	cZfSaYTYQ
        once the	eYSWYaYSU
        once they	cVWaWWXWX
        once you	YXcXcWYWV
        one	SVbWVZeVR
        one $	WZZRPaWUd
        one and	bWaUXdTVc
        one for	YYTgTUWRV
        one is	TZaaTaZUW
        one month	WZVUWXddV
        one of	dVXWZabRY
        one that	WWYWYbbXb
        one to	YbXcXUWaY
        one was	XXWXWTYeV
        one working	YWXWXXVdW
        ones	TUbZTbYRZ
        onlin*	cSTYaSaYY
        online	cSTYaSaYY
        online $	UTUWTUaSg
        online form	dYXbWXYTb
        only	TadYaYWQU
        only $	PPVPNbYcZ
        only in	YYXXYXdVb
        only on	UeUVbTTTa
        only the	WUUcWYcTW
        only those	YYbYXdUWX
        onwar*	UXWWWYaTe
        open	aXXMUXUUg
        open $	ebXWYXUZY
        open and	cYbXYUaVV
        open government	YYZYYYYWd
        open the	VcYVWWVWf
        open to	VVXVWYaTe
        opene*	dSZPRXVaY
        opened	dSZPRXVaY
        opened a	fYUXXWWYT
        opened in	cZbXYVVXZ
        openi*	UVSUVUbaa
        opening	UVSUVUbaa
        openn*	VUVVUUaSd
        openness	VUVVUUaSd
        openness about	YXXXZXYWd
        opera*	YWRSTYbeU
        operation	UVWWVWYdY
        operations	cWYWYWacW
        operator	VaXWWYdaV
        operators	dVVWWVVUd
        opini*	WdSQRcXYX
        opinion	WdSSSbZYU
        opinion $	XbVWWTcbT
        opinion of	ZcXXXYUUc
        opinion that	ZZYZYcZVY
        opinions	TUbVWcUTc
        optio*	WVXXWWUdd
        option	YXXYXYYdV
        options	XXYXXXTad
        or	UWoNWRSaQ
        or 0	TUVSZVaYb
        or a	WdaTTVURa
        or before	daTVVWUSU
        or both	VXeWXWVXW
        or deny	WWXWYYeUV
        or for	XVVWVYbVe
        or literature	XXYYYbWVb
        or the	WTfTRWVWa
        or to	TVWUVVTbf
        or two	aUgUUVUUU
        oral	YVVWVWfVV
        order	TVcUcTacP
        order $	WWUTeWfRS
        order to	VacZaVVXV
        order*	SRaabQUaY
        orders	UWVbcVaYT
        ordin*	aaXUWUVba
        ordinary	WbXVYVXbb
        ordna*	bWVbUUUUY
        ordnance	bWVbUUUUY
        ordnance survey	bWVbUUUUY
        organ*	WbUcUbZTX
        organisation	WbUcUbZTX
        origi*	WcTRRhQPa
        original	XaTTSiRSW
        original decision	YRWVXdVVR
        original response	YXYYYdXXW
        originally	TbUWUZVWc
        other	OXWWYQcTf
        other*	bbYaSYbWT
        others	VdUSVWbZa
        others $	VXUWYUbcb
        otherwise	cZabTcZRQ
        otherwise $	UcbUVaTUV
        ought	WXQYQeRWb
        ought to	WXQYQdRXa
        our	bZWaYXXUV
        our acknowledgement	TZXXXXbVd
        our answer	acYLPYYPV
        our apologies	XhWTTVVRX
        our data	WbVSWVUdX
        our decision	bYVTVXTaT
        our disclosure	WWUXXWUTf
        our earlier	XTUWWZbTZ
        our finance	aXaWcVUTW
        our first	TaVUUdVcV
        our foi	eYVYVXVbW
        our handling	VVXXXaWVc
        our information	dTXWWXXVb
        our lawful	XYWVVVTgV
        our letter	YXVUSWcVa
        our online	bYWWXXeVZ
        our own	ZTUbcTbSU
        our records	dVZVUUUdV
        our ref	RSTPUVSRi
        our reply	abRSTcTPY
        our response	bZSSUbaSW
        our retention	XVZXXWeVW
        our site	UWUUVXbaZ
        our staff	XUVVbVUSg
        our system	aXbZcYaWY
        our website	UUTUZZZab
        ours	WTUbbaZRa
        ourse*	WaSfSZXTP
        ourselves	WaSfSZXTP
        ourselves $	WYVfWbTWU
        out	WYVRUYaXV
        out $	VZYQUWbbS
        out 0	cTVWWVaUb
        out a	aaWWWTZaX
        out an	bWUVXccXV
        out and	aZVWVbXTb
        out as	WbbXZUcTU
        out at	cSUWccXUW
        out below	YTTXVWWbf
        out by	eVUZTaTWb
        out for	XbVTVcWTZ
        out how	VWTWVUWgW
        out in	WYWbaXbaW
        out of	TbVTSYZbT
        out on	ZSYVYWcSZ
        out that	TaUVZVXTc
        out the	eURWQWZYY
        out to	aVWWaXWTZ
        out under	WTWWUUgTU
        out what	WTaUVWUSh
        outco*	YZTQRbTaW
        outcome	YaTRRbRbW
        outcome $	dUVXXUXZd
        outcome is	VaXVWcVcV
        outcome of	RaVUUbTbX
        outsi*	WbRXUWcOY
        outside	WbRXUWcOY
        outside the	WXUYXZZTb
        outst*	WcXXZWZZX
        outstanding	WcXXZWZZX
        outwe*	XXYUWafYR
        outweighs	VZWVXcdUV
        over	XZYdVYXWV
        over $	RZTcQQZbX
        over 0	VYZZVWUbY
        over the	XZRWYYcVX
        over time	WWVUVUTSg
        over to	dTVdWVUTU
        overd*	UeVWWVdVT
        overdue	UeVWWVdVT
        overf*	VaWaVWTTc
        overl*	TaZTccWYX
        overleaf	VVaWcVaVa
        overleaf $	VVaWcVbVa
        overr*	UdVWWaVWX
        overrun	VeWXXWWXY
        overs*	SdWRSaUaY
        overspend	XYbXXZXeS
        overt*	bUZTSgXUT
        overtime	cWaXUVeWV
        overturned	XZXXWfUXY
        owe	VWXWdXaYW
        owing	UYYWbbWWc
        owing to	UZYWVbUWd
        own	WUTgWTYPY
        owned	WWVcWUbaX
        owner	cYTWUTXcU
        owner $	XYUWWVbfT
        owner*	WTWYUcdSZ
        owners	WVXZVceUT
        owns	YVUXWVeUb
        oyela*	aZYXYYVeV
        oyelaran	aZYXYYVeV
        p	WXWWXWWeb
        page	VQdRXaYNb
        page $	WXUXWYbUe
        page 0	RSSWSdcRc
        pages	QaTUddXVZ
        pages $	VYXTXXaRd
        pages and	YWYZXWaXe
        paid	QONNgWgRW
        paid $	VVTRhVWSZ
        paid 0	XWWWbReSR
        paid in	YYXYVVdbW
        paint*	UZaVWVaaT
        panel	XXWRScXaQ
        panel met	XWYXXeXWX
        panel was	YWUWXfVWV
        panel*	VXVXVWgSX
        paper	SQWQZeZaX
        paper $	WXbWTWXcZ
        paper and	VXWWWbbZa
        paper*	aZVbaVUWX
        papers	aZTbaVVWX
        papers $	TZTZUcaUb
        papers and	cbWVXWXYS
        papers will	VWVXaXTYe
        parag*	SVaYTbbVW
        paragraph	TXXZUZcYS
        paragraph 0	VTVaXVYcT
        paragraphs	XUcVWbZRZ
        paren*	SSaTUTaiT
        parent	UWYXWYUhU
        parents	USbVVTbbW
        paris*	XVUWTUbXc
        parish	XVUWTUbXc
        park	XRXURWXdb
        park $	UVWUWWTcb
        park authority	aZVYSacTY
        parke*	WXdWYXYcW
        parki*	aVTTTTZaZ
        parking	aVTTTTZaZ
        parking services	aYXXWYXZb
        parks	ZUSRTbScc
        parli*	YZUcWbZYU
        parliamentary	ZaVbWVaZW
        parliamentary and	YYVbWYXbX
        part	cRUWNZZWV
        part $	bWTTUeaPW
        part 0	SZXZWUTfY
        part and	WbXWXZWbX
        part in	cXYWXaWUX
        part of	ZRQVWYbZZ
        part time	aUWXWXeUV
        parti*	TYdQRbNcY
        particular	XccUVcXSU
        particulars	UTeVUWTTZ
        parties	UYYVWUTea
        partn*	YZSbTTUUd
        partner	WZWaYXXWd
        partnership	cUUXVUYYa
        partnership $	WXXWYYWTe
        parts	VdSZSabWW
        parts of	bbYXYTaaV
        party	TXUSWbcdT
        pass	VYUaVUaXc
        passa*	XXXYWYYeV
        passe*	ZYTbYYUWX
        passed	ZaUcUZVRW
        passed to	fVUaXTZVS
        passed your	YTZcXYYYa
        passenger	VXWWWXaZd
        passi*	VWVdZWWVY
        passing	VWVdZWWVY
        passing your	XYXeWYYXW
        passp*	XTVWVWWfT
        passport	XTVWVWWfT
        past	SdbWUZbWT
        past the	UeZXXVUUX
        patie*	UaRRQZbTc
        patience	YbTUVYZSZ
        patient	TbUXVbRac
        patients	UTUTUScQe
        patro*	WZVVXZXaZ
        patrol	YaWXYaZaU
        pause*	TUiUVVUWS
        paused	TUiUVVUWS
        pay	PQNMjYXaT
        pay $	WXUUcUUTe
        pay 0	XXWXcYXbW
        pay by	YXXWcZXcT
        pay the	XWYXeYUXW
        payab*	WVWUhWUUW
        payable	WVWUhWUUW
        payable to	XXXUgYZUT
        payin*	UUVTfVZYT
        paying	UUVTfVZYT
        payme*	RPPUkQSYR
        payment	RQQQjRUYP
        payment $	XXWVgXXUU
        payment of	ZYYYdWXYY
        payment the	XWYYdXXVX
        payments	XTRZcSUZa
        payments agency	YYXbWUWZZ
        payro*	bVUTXTXbZ
        payroll	bVUTXTXbZ
        pc	ZXXWXWVbc
        pdf	XYcVVVcUV
        peatl*	aaXUXYbWY
        penal*	XWXUTVadX
        penalties	TUUWWTeSc
        penalty	ZXZXTWWeW
        penalty charge	YYYYUXUdY
        pence	YXXXcWdUX
        pendi*	WXeUabVTT
        pending	WXeUabVTT
        pending your	XWeVVVXXV
        pensi*	UYZYRSXcX
        pension	VZYbVVUfS
        pensions	YaUUWVcSc
        peopl*	aZXXPYVZa
        people	aZXYQYXZX
        people $	XTaTVUcZa
        per	QTYUZWdZN
        per cent	UVVWZUbbT
        perfo*	ZZUUTaWeU
        performance	ZZUUTaWeU
        perha*	VWhWWTTSS
        perhaps	VWhWWTTSS
        perio*	SbdVXTbTY
        period	SbdVXTbTY
        period $	aZUVXXeUX
        period for	XbcWWYVXV
        period will	WUcaVXVVW
        perma*	ZaXXYXeVV
        permanent	abXWXVdVV
        permi*	YaSZaXZbV
        permission	VYWdVaTeS
        permit	UYWVbWXeY
        permit $	XcXYaZYbW
        permits	ZbXUTVcTa
        perso*	aXWNNYZYY
        person	bbVRSWcVT
        person $	SZTVVcdUU
        person was	XWbYXVdUV
        person who	bcWVWaSUZ
        person's	XVYYVbYZd
        personal	RRYURZYbb
        personal data	TXZVUYXbb
        persu*	YWWXWfVWV
        persuaded	YWWXWfVWV
        perth	VWVUUWXbe
        pharm*	bVYWWWfbU
        phone	WSVZbaUdY
        photo*	UTWQfWXdW
        photographs	XVaVbZZWb
        phras*	YXeXYYWVW
        phrase	YXeXYYXVW
        pick	aXdSZXXYZ
        pick one	YZcZYZZZV
        picke*	aYZVVZZSU
        picked	aYZVVZZUT
        picked up	ZabWXXaVT
        pictu*	VcZYXVWZb
        place	TTbXRZUcZ
        place $	SZaUUXWYc
        place for	XWVdYXVWY
        place in	WUXUVTVdb
        place*	XUXbSYWcZ
        placements	XWUTVYaaa
        plain	UTTUSeXTd
        plain*	WTXXYdXXZ
        plainly	WTXXYdXXZ
        plan	XYOQZZWfS
        plan $	URTRaaXdR
        plan to	cbWXSXVUU
        plann*	YZYYRWYXb
        planned	VdUVWWfTR
        planning	aWYYRXSZc
        planning application	YXdWWYWaV
        planning inspectorate	YWVdVUaeP
        plans	XVTZbXdRa
        plans at	WWYWWXcUc
        plans for	UTTbTUcYS
        plant*	VWTWVVfZV
        planted	WWUVWWeaW
        play	cXVWZbaXW
        pleas*	WWfZbSTYW
        please	QXfZbQTXX
        please $	XdaSSXWZW
        please accept	bdTSUYSSb
        please also	XWeWVXWVX
        please ask	XXVWVXVde
        please be	TYdUWWTVc
        please contact	YZYaWZYWb
        please do	UUTQaWRSg
        please find	aTTTUTgbS
        please get	TVdTWYWWc
        please keep	TVUUUXXSh
        please let	TUTVcXWZd
        please make	XXXbcYYUa
        please note	SbTZYYSQf
        please pay	WVWVhXUVT
        please quote	SUVVZXTTg
        please redirect	WXWfVWVWV
        please reply	VVdWWXTcW
        please return	YXUcaYWaY
        please say	WWbaQWVZV
        please send	WTZXdVYYX
        please supply	UWcWUWXXb
        please tell	YXaTUYXbZ
        please treat	XcVbWUcaT
        pleased	bTUUTaZZX
        pleased to	bTUUTaZZX
        plus	XXXXcWZVY
        plus 0	YYZZcYYXZ
        plus vat	WWWWaXcWV
        po	WVWWWVVYe
        po box	WVWWWVVYe
        point	TaXZSbYVb
        point $	YcWaVXVaW
        point about	XXVUUdcTY
        point*	YWcZSZRbY
        points	ZXcZTZPcV
        polic*	VSTZTRaaa
        police	UQVcXVVXd
        police $	YWTYUUSSh
        police and	VUdXUUTVb
        policing	ZUXZWUWTd
        policy	YXVSUSbeU
        policy $	UWXZUWYcY
        policy on	XUUTSYgPa
        pollu*	WVWZWWWUe
        pollution	WVWZWWWUe
        pool	YXUUVWYSh
        poor	UTUVWdcYZ
        port	WVWcTUZQc
        porta*	aUUZaVUXb
        portal	aUUZaVUXb
        posit*	VZUYRdYYY
        position	VaVXSdYZY
        position to	VbWUUWaUb
        possi*	XcUUUTYba
        possible	XcUUUTYba
        possible $	bZXWWZWaW
        possible to	TdXWXWbaV
        post	UVTOcRbdU
        post $	VbWWdUYYV
        posta*	WVWYfXVSZ
        postage	XXVWdYXVY
        postal	WWYabVVTa
        postal address	aYbVXXWVb
        postal order	XXVXeYZYY
        postc*	UVaVVTfVV
        postcode	UVaVVTfVV
        posts	VcaXYWcTX
        potho*	dTUVWTZSa
        potholes	bVVVYUYVb
        power*	VWVTXUUea
        powers	WWVUYWUae
        pract*	SPRUSVagZ
        practice	USSWUZZbb
        practice manager	YXYWYVdSa
        preci*	YWYXWXcUb
        prefe*	SUXZSbTbX
        prefer	UVTSTcUbZ
        prefer to	WVVUXVXdZ
        preju*	TYWVTcZZY
        prejudice	TYWVTcZZY
        premi*	UVbWTTcaX
        premises	UVbWTTbbX
        prepa*	jWWUWSSYT
        prepare	dVXSbVWaX
        prepared	cWYVXTaYY
        preparing	fUXWXWVWV
        presc*	bTUWbTcTW
        prese*	cYVRYRUfT
        present	cUWTYTWbX
        present $	bVWUVWcVb
        presently	bcaXXUVWb
        press	RSSSSVbgW
        press release	UVVXWXUgV
        presu*	WUYWTWcUb
        presumption	XVZVTWaVc
        presumption in	YVZWWWbVb
        preva*	YVXXXUgWU
        preve*	TVTTVXbWc
        previ*	WUUXUeWcW
        previous	WVUXVdWcX
        price	SWUWdXcWW
        price*	UYVWVadSY
        prices	UYVWVadSY
        prima*	TYVTVVbac
        primary	TYVTVVbac
        princ*	TSUVWSaZc
        principle	VVVXWVdWa
        print	WUWUeVUSe
        print*	VWSSecRbW
        printed	VVUVXbTda
        printing	XXWVabWZZ
        prior	cWWXZaVdS
        prior*	eVVUVTTeV
        priority	bVVUWVUfU
        priso*	aUUdTSaZZ
        prison	WVYbVVacZ
        prisons	dUVbVWUTa
        priva*	SWSWPYdXa
        privacy	XVWVUWTZe
        private	TWSWSYeXW
        private and	UWVUWbYTb
        privi*	SXXTVcbSa
        privilege	TWUVWbZTc
        privileged	XZXXXZcVV
        privileged and	XXXYYdYXX
        proba*	WYaTSUTeW
        probably	UccVVUVVY
        proce*	cQcUWXUXb
        procedure	TWUUVXWad
        procedure $	UXVVXbYYb
        proceed	VVeVcWVWV
        process	TSZaRXYXa
        processing	eWVUWUVXa
        procu*	bWXWXVZUe
        procurement	ZWXWXVZUe
        produ*	dYUUXbWXV
        produced	XaUXVdaSU
        profe*	UUVUVVTTh
        professional	WWXVXXUWf
        professor	XYYYYYWVe
        progr*	YZZYZTVaZ
        programme	WTbVSVYeX
        progress	YcYaRWSQe
        proje*	bTbTaUXVa
        project	bVcVWWYYZ
        promi*	WbRbXTbZZ
        promise	YYVbYXVbc
        promised	XbSZXUbSZ
        promp*	aVQUWbVbc
        promptly	bWVYXYXac
        promptly and	aWWYXYXac
        proof	WVbVUUVbY
        prope*	YWXaabTXV
        proper	ZXUbWdVUX
        properly	YZYVVcTcS
        properly $	aVVXWeWUT
        property	ZSaccTTPY
        propo*	TXRXZVWeZ
        proposal	YUWXVXWeb
        proposed	UWUWWUSiT
        prose*	SXTZUZhQV
        prosecution	VYUYWbcUX
        prosecution service	WbXZWXaYY
        prosecutions	WTXbVTfVV
        prote*	aXTVQaVcY
        protected	VZWWVXUeZ
        protection	bZWZUaWWY
        protection officer	WbVSWbUcV
        protects	ZWXXXaXeU
        prove*	aaXVVWbVW
        provi*	XMWXRaeWX
        provide	bVYYSVYZZ
        provide the	dSUUSTeZN
        provided	USTVWdfRR
        provided $	YVVWVaeUV
        publi*	UXMTWZYac
        public	WXPYUZXbb
        public $	UUUSUUdSf
        public authority	ZVXabXXcY
        public health	YXXcVYWYZ
        public interest	UcSRQbXNY
        publication	UXXVUYdaY
        publication scheme	UXXVWXScc
        publish	WWYXUXZWc
        published	PVQRaZcWZ
        published $	VcVWWWWUe
        publishing	WaVUSdVVb
        pulli*	fVYVWWVVT
        pulling	fVYVWWVVT
        pulling the	eXZWYXWXV
        pump	UVVVVeVdS
        pupil	VUXVVWeSb
        pupil*	TXYaSZaaV
        pupils	TXYaTaZaV
        purch*	VWaWUYTeY
        purchase	VWaWUYVda
        purpo*	TTYWXcXYZ
        purpose	VVZWWcXZY
        purpose of	WYXWVcTYZ
        purposes	UWZXZZXYb
        purposes of	XVWUabaXY
        pursu*	XaWdVWWYY
        put	XYcYWacUT
        put $	WYbcXbVWV
        put at	XbYYcWWVa
        put back	WbUVWTVVc
        put in	XXXVWeTSb
        put it	bUYVUVabX
        put off	WYTUVWZbZ
        put right	UTTVYUcdV
        put the	ZVXWZbcUZ
        put them	XVWVUUYUc
        put to	VVVbWWdUa
        put your	acbaVTSTT
        putti*	VVVVZaYUe
        putting	VVVVZaYUe
        quali*	XcQXSVUcX
        qualified	XcUUWVVYZ
        qualified exemption	VbWWWUWRb
        qualified person	YcXVXWYTa
        quality	ZTUcVbYbS
        quarr*	UaXWWXTZd
        quart*	SScRSQcbV
        quarter	SScRTTbaW
        quarterly	XXUWYVdcU
        quay	TYXaWXZVc
        queri*	ZUaTVaUcZ
        queries	ZUaTVVUdZ
        query	XVZZRYZOc
        query on	ZZXVWYXUd
        query the	XZWWWbbVZ
        quest*	WSYbSbXXX
        question	WVaZMdZSX
        question $	ZTWaXWbZZ
        question 0	RTcPQbZYW
        question about	cWXbXbZRa
        question is	XXbWXUdZU
        questions	aTVbVYYRa
        questions $	UTSSTRfRc
        questions 0	ZWabTbZTT
        questions about	dYXaRVTUY
        questions and	cWWUWScVa
        questions are	UWWZXUYUf
        questions have	ZVVbWcYWT
        questions on	eWVcRVXXa
        questions to	bYWZXYWVb
        queue	eXUWVTUTa
        quick	cZZUVXVWY
        quick*	ZSbVVWUUd
        quota*	UVSWVeUbW
        quote	WURSaRbRh
        quote*	WWXWcZXVd
        quoted	WWXWcZXVd
        quoti*	XYWXdXWcW
        quoting	XYWXdXWcW
        r	dUVTXTRdY
        rail	ZWVXYXabb
        raise	ZcVaYYWVa
        raise*	ZbUUVYYdS
        raised	aTTVVaYdV
        raises	WeXYZYXXV
        range	UTcUTacVS
        range*	ZTUVVWeYX
        ranger	aXYYYabUY
        rangers	XVUWVWcbX
        rate	ZVWUZabSa
        rates	WTUSVZcSb
        rathe*	WbYdbcVUW
        rather	WbYdbcVUW
        rather have	UVVRSTUVg
        rather than	UeZaYcUUS
        ratin*	VXVWXXfWV
        ratio	TVeVUUaaT
        raven*	VVVUVWUVg
        raw	XbaTXZUYV
        re	PPQcXeRMd
        re examined	VWXWWeWXW
        re use	bXYWbZYWa
        reach	ZYbUbXaTW
        reach you	dXdXVaXSV
        reach*	baSbVWYWa
        reached	ceRbYYWWX
        reached a	VdXWWcXVU
        reached at	UVXaYYWcZ
        reached the	dVWVWWbXT
        reached us	cWWVbYaVW
        reaches	UVYXXWVae
        reaches us	WYYYXZYXd
        read	caZSObSXX
        read $	dcUUVbVUW
        read as	YUVUVUZUd
        read it	aYaWVYWWb
        read on	VUcXVWZSb
        read them	YZYXXYZYd
        read with	WbaYXTbTX
        read your	WTYXUaUVc
        reade*	TdaVRUWUc
        readi*	TaWPRdWQe
        reading	VaTTTcTUe
        readings	XYXTVbaSb
        readings are	YVXWWbZWb
        reads	XSVUVVcUa
        ready	dYTQaTRSc
        real	XTcTVdUWZ
        real name	YXdWXVXWW
        reali*	UaTTUbTVe
        reall*	WXXXVXUTf
        really	WXXXVXUTf
        reaso*	UZMMXbaZZ
        reason	YTTTWaYcX
        reason for	UZYWSabWa
        reason to	bTVUTXWVd
        reasonable	TaSUbUYTd
        reasonable charge	WXYYeWVXY
        reasonably	WUXWWZaUb
        reasons	UVURTdbYX
        reasons for	UUVSTbbcZ
        recal*	VUYWWWXUf
        recei*	eTXZdUUaT
        receipt	dWRYfSQOW
        receipt $	ZcUSbUTSX
        receipt of	dUWcdUSTR
        receipts	WXYWUcabU
        receive	ZZYcYURbS
        receive our	XdVUUVUcU
        received	aVbTbVYXa
        received $	ZYdVVVUUZ
        received 0	YVWWVUfSe
        received by	bWXXZWSTb
        received from	VWVWXUVgU
        received on	abVWXbWSb
        received the	dUVWWVWcS
        received your	dUSSTUQZb
        receiving	bVWWVXXfU
        recen*	WVcWWWVWc
        recent	WVcWWWVWc
        recep*	YWYVWVWca
        reception	aVYWWVWaa
        recko*	dcXVUSTTW
        recog*	UZZSTUZWd
        recognise	UZZTTVZXc
        recognise that	WXYWXUYZd
        recom*	USRaSYQhX
        recommend	XWVcXaUaV
        recommendation	VWTVVVSiS
        recommended	YVVWXYWac
        recon*	UPXRQiRVX
        reconsider	XXaVUcXSa
        reconsideration	WTWWUdUUb
        reconsidered	UUSUUeUaW
        recor*	aRXWXYcWW
        record	RTXQQXeYX
        record $	VVWWWaZbT
        record of	YXVUXXeXW
        recorded	cSWXZUXYW
        recorded information	ZWZPRYbWY
        recording	UVRYVcYcU
        recordings	TVXWUagTV
        records	YWYYYbVUZ
        records $	ZUZTSeTYa
        records are	UcWaaXXTX
        records for	VXXZWXbcU
        records of	SSTSaWbRd
        recov*	WXSUaSYfT
        red	UUTVUSVgX
        redac*	WbTUUfbSU
        redacted	XUWXXafWT
        redaction	WaXVUcZUY
        redactions	baWXYeVWW
        redir*	VVViTXVTT
        redirect	YWWhUYUUS
        redirect your	YXXeXYXVU
        redirected	WXXfXYWUX
        reduc*	VVXXVVUeZ
        reduction	WXXYXXXeV
        ref	ZOMMLPLSj
        ref 0	bUSSTTTQc
        ref foi	VYYXXYXWd
        refer	SaeXRQSXa
        refer to	RTcTTTTQg
        refer*	WUdXWTUaa
        reference	WRYYaNPUf
        reference $	RUVcdVWRZ
        reference 0	WUPVSVTQi
        reference number	cZaTWXYVZ
        references	WbaYWVXdV
        referred	bUYbUYbWW
        referred to	bWYTVYbWZ
        refers	WVcWWYWTd
        refin*	YYYVVYWda
        refine	YYYVVYWda
        refine it	YYYVWYWda
        refun*	VXXWXdaaU
        refund	VXYXXcaaV
        refus*	SSSPKfeXU
        refusal	WWQQPiWVV
        refusal $	TbVTTdYQX
        refusal notice	XUVXVYfVX
        refusal was	VVVXXccVV
        refuse	VUVZUadUb
        refused	USXQQUgYY
        refused $	WUWUVSbac
        refused as	XXbWWXcXV
        refused on	YZUYXZbZY
        refused under	YXXVYVdYX
        refusing	WXWUVZeVX
        regar*	ZRXWXYTOe
        regard	TWUabbYUb
        regard to	WVWVWWaVd
        regarding	fWVVVSXVW
        regards	TUTTTVRTh
        regards $	WXWWWWWWe
        regio*	cWacWZVVZ
        regis*	bTVYTVZUb
        register	WVWaYUdbS
        register $	ZYVaVXdWT
        registered	fVaXXWbUV
        registers	YWVXTUYTg
        registrar	aUSVUSYYe
        registration	VVXeWXYXY
        registry	XbZYYVRTg
        regre*	RdRVWTYcZ
        regret	UcTWYUcUZ
        regret that	SbXUZXdYT
        regret the	XYWUUVTUg
        regrettably	WaWWXXZXb
        regul*	WYTYZWTVc
        regulation	WZVaVZYTZ
        regulation 0	WZWaVZYUZ
        regulations	XZQPbRTZd
        regulations $	bVUVVUUTc
        regulations 0	UTYTSVXae
        regulations and	aXXXVWVUd
        regulations permit	ZYXYcZZXY
        regulator	YSZYUVXZa
        rejec*	XXVWUdbcT
        rejected	XXVWUbecU
        relat*	ZdYXUTXRb
        relation	ZWaZXWbWX
        relation to	ZWaZXWbWX
        relations	VeYVXVVUb
        relations with	VcUXWWWWZ
        relea*	WYONcbbTX
        release	WZSRabZWZ
        release $	cTZWaYeSS
        release could	WXVWVVdTb
        release of	WbZYXabUX
        release the	YYXWdZYUT
        release would	XeWXXTWUa
        released	ZVTUbZcNa
        released $	aVVVUYaRd
        released in	VVWVVbdVS
        released to	VWXXZYTXe
        releasing	TbUUYTeSW
        releasing the	TcVVTUeUW
        relev*	ZXXXVWZba
        relevant	ZXXXVWZba
        relia*	XVXZXdWaV
        reliance	ZYZZYdXWW
        reliance on	ZYZZYdXWW
        relie*	TUWUUXaZa
        relied	TUWUUXaZa
        relied on	UUWVVWbaY
        relied upon	YYYYXZcVZ
        rely	UcVVVcXXb
        rely on	VbWVVcTXb
        remai*	TbQRXcVZZ
        remain	XcWVVcYbT
        remainder	XbVZbUcWU
        remaining	ZSVUUbZTe
        remains	UbVXaZXZa
        remem*	VWUUTXUbd
        remember	VWUUTXUbd
        remin*	TSTUUdYcR
        reminded	UTVUVdScT
        remit	SUWbfcUSU
        remov*	XUTVTYfbU
        removed	XVTVVYfZV
        removed $	WXWWWadWY
        renew*	UVTUVTdeS
        rent	TSTTTUgcQ
        repai*	UWYTWWgXV
        repairs	WYWVXWfZY
        repea*	WUVVYWcVe
        repeat	WUWVYVcVd
        repla*	WSZSUacVZ
        replaced	TWVVVeZUR
        replacement	ZWaWWWbXZ
        repli*	XZTTUZUae
        replied	YZVTTaVbb
        replied to	ZZXWWcaVV
        replies	ZYWUWXVVe
        replies to	bXXWWZWVb
        reply	dZbaEZQRZ
        reply $	XVXbRYUZd
        reply and	RUbTVcZTc
        reply by	fYWORTUUX
        reply due	ZeWXXUWUU
        reply has	acUUVaUVd
        reply in	YUVVWURYf
        reply is	daUZVUWSX
        reply of	VVZYZdXWb
        reply on	ZdXSUYSQa
        reply should	caVVTVbTT
        reply to	ZXbZRaZSZ
        reply was	TVVTUcUPb
        reply will	bbTRVSbPV
        reply within	cXVaVVYaU
        reply*	aYUZRXVWd
        replying	aYUZRXVWd
        replying to	XYUZVUUac
        repor*	WSYQUVacX
        report	WUZMTXZbZ
        report $	TZbUSSXdY
        report and	XYUYXfUZS
        report is	VaWWbVfSS
        report on	UaYVXVUXe
        report was	XXXXXbbZT
        reported	TSZUSSadV
        reports	bTXWWXcWX
        repre*	RURRQdSeX
        representations	TWTVTfUVc
        representative	WWXWXWWgV
        repro*	YXWTeVZUZ
        reque*	XWZbUVUXa
        request	YXZbVVVXZ
        request $	YbTYYVdVX
        request 0	QRQYVcSOg
        request about	bdRRTTUQb
        request and	hWZWQYRPT
        request as	dTdTbZZTS
        request at	WYYbZaXWc
        request came	dWXWYZVVd
        request can	YVbTbXXbV
        request for	YaXVUaaTa
        request has	XYbZQQZUa
        request in	WUdWTSQXe
        request is	dXYSLTcZT
        request must	WXWcXYXXc
        request of	WYXdSXQSb
        request on	aXXWaRZXZ
        request over	UUWfWYWXW
        request should	ZWVcUZWWW
        request that	dXZWWUYWZ
        request the	aWXXXbdcT
        request to	WRXdXXVOc
        request under	cYVUWUWUc
        request was	TbTZSbVWd
        request we	YXaZZWbWV
        request which	eYUYWXVTY
        request will	UXZVebUUV
        request would	XVXXZXVTf
        request you	ZXWbXWXbZ
        requested	aUYTXWcRa
        requester	VTYTVTTZf
        requester $	WWaVWUWTf
        requests	XXVbLaVaZ
        requests $	WWWZVdWUb
        requests and	XbWZWWXWb
        requests are	daURVVXTZ
        requests for	UVVaXVUab
        requests in	VVcWXXWcZ
        requi*	ZcbRaUSdX
        require	UecSTUSXY
        required	WZaTcWYcW
        required to	WYSWbYcbX
        requires	YaTQXVRcY
        requires $	cYXXVaWTZ
        rescu*	aVUZVWVUb
        rescue	aVUZVWVUb
        rescue service	cWVaWXYYY
        resea*	aRbbVTXYa
        research	aRbbRTXZa
        reser*	VXZZaaUcW
        reserve	YWYYXdWaW
        reserves	WWXTbUYbU
        resid*	TTSURZbdS
        residents	UTTVRZdbT
        resol*	SdUTZVXaX
        resolved	SfVUZVXbN
        resolved that	XWWWWcWbW
        resou*	WXVZWWVdY
        resources	WXVZWWVdY
        respe*	XVXXWXdcY
        respect	XWXXWVddY
        respect of	YYXYXXaca
        respo*	bbVVKZVZV
        respond	bcZWSXUUY
        respond $	bYWVVZVUa
        respond by	abWXXYZXY
        respond to	YXbYTTWVb
        responding	YbXUVYVcX
        responding to	XZYVWUXeW
        response	dWVUOcXNX
        response $	bTZbVTRTY
        response by	bcYZYXYWW
        response is	baXXVbUTV
        response to	ZXRTUXeSa
        response was	XWWWYfVWV
        response will	acXVVUWTS
        responsible	bUVXUWWeX
        responsible for	YVWYVWXeY
        rest	XTVaTcaSc
        rest of	ZUUVWfZVT
        resta*	SUccVVaUR
        resto*	VcVUVVTgS
        restr*	UXcVWXcTZ
        resul*	cUXSQZabV
        result	ZWVUTaUbZ
        result $	aVXXYWXbc
        result of	TaYXXeUUb
        results	bTYTVReaS
        reten*	TWWVVWccW
        retention	WWYXWWYcX
        retention schedule	WWYXWWYcX
        retir*	VYWXYaYcT
        retri*	aYbUcUUWU
        retur*	bSXYcYXaT
        return	ZTYXZZZcQ
        return $	bUTVZdcTU
        return the	XYTbYYZbX
        returned	aVVXbYaZX
        returns	dYZZVXTTZ
        returns $	cWaaWXVVY
        revea*	WWVUTUdTd
        reven*	UVUVWWZae
        revenue	UXYWYXada
        rever*	dTWXUfWUX
        revie*	VTTKOjNTb
        review	WVVORfRTb
        review $	dUSVUcWRY
        review and	WaWVWWXRd
        review has	YVXYWgWUW
        review i	VXWYXeTVY
        review is	VbVWWdRXT
        review of	ScTWWVUeZ
        review panel	XbTXXYcTU
        review request	aVVUXbTRb
        review the	XTXYXYUTd
        review was	VUVWXbUbT
        review you	dRTXUcUSW
        reviewed	UUSUUgRaW
        reviewed the	WVXZXeWVW
        reviewer	STUXXgTRY
        reviewing	aYXUUfVWX
        reviewing officer	UaYXYYVac
        reviews	RXRWYUUbd
        revis*	RdaTSaRcU
        revised	ReaTSZScU
        rfi	VWVTWVVTg
        rfi 0	VWVTWVVTg
        right	ZWcVLaRYX
        right $	VTcUScTbT
        right of	TUUVVRXbe
        right that	SVeUWZUTc
        right to	UaNPRYSZc
        right*	VWWWTbRWd
        rightly	VVYUWfUTX
        rights	WYSYUWRYd
        rights unit	aYYVXXXVc
        ring	VVRReWSZa
        ring if	WWUUUWUTg
        ring me	WYUVUWWSg
        ring the	XXXVbWYbX
        risk	XXSQTZYfX
        risk assessment	YXXXWXcZW
        risk register	WbXWXYZZb
        rival*	YXWXXbYWa
        rivals	YXWXXbYWa
        river	XVWcWXYeW
        river*	VWabXVWZY
        rivers	WWbcXVWaU
        road	UPXWNYRXh
        road $	TWUVVTaac
        road or	ZXcXXZYYY
        roads	aVUbTVZYZ
        role	VXWUWdXWb
        roof	XTcUWVcSU
        room	QVVVWTbab
        room $	TUWXXVZca
        rota	eVWVWdUWX
        rough*	XcaVWWbWV
        roughly	XcaVWWbWV
        round	bYUTTZfTR
        round*	WWVWVScaZ
        rounded	WWWWWTcaa
        route	bUaSWZaWa
        route*	daWcYWWYU
        royal	WaUaRRWbc
        rule	XeWXUVTbY
        rules	UYWZVTTbe
        run	UXWZUdcRV
        run by	WWVdUVbVV
        run from	XXbbXVcUU
        run the	YXaZXdYVW
        run to	YcXYdXUXZ
        runni*	SbYTaSTfW
        running	SbYTaSTfW
        running from	YXVYcXbZU
        runs	WbYeTQZQd
        runs from	TVVYWVTUh
        runs the	aWXdYXWYW
        runs to	UdVSVTbUZ
        rural	cUWYUUTcb
        rural payments	YYXbWUWZZ
        s	SUTTUSaRg
        safe	aYWTXZYbZ
        safeg*	TVUVWWaeX
        safeguarding	TVUVWWaeX
        safel*	gaXWXXWVT
        safely	gaXWXXWVT
        safet*	bWRTSWaXa
        safety	bWRTSWaXa
        safety $	TUUUXVYdY
        safety executive	aVYaYWUVd
        said	UTXaRYWfW
        said $	UaVWVcVaX
        said that	bVUTWYYTc
        salar*	WTYUVTZfT
        salaries	WUaWVVaaX
        salary	XVYXXVYeT
        salary is	XWWWXXWfV
        sale	TZUXVaXSf
        salmo*	WXYXXcWcV
        salmon	WXYXXcWcV
        same	WQUYWaaSa
        same day	WYZSYXVcX
        sampl*	UWadUaaWQ
        sample	WXcWXbVcV
        samples	XWUeUTcTU
        sampling	WZUTVYeSU
        sat	YWWbWTfUW
        satis*	VVUVYeUcX
        satisfied	VVVVZeUcT
        satisfied that	XXWUWdUcV
        satur*	XTRUVVYea
        saturday	XTTVXVTdc
        saturdays	YXWYWXcbV
        save	UVWVUddWS
        save for	WWXVVdbXW
        saw	XVWVWbZcV
        say	UZdYWUZVZ
        say $	WTTTaWcTc
        say if	ZXZXUWaWc
        say so	YUbQRaTTe
        say that	ceSXOQWVa
        say what	YYfVWYWUV
        say whether	TUZUUabaZ
        say which	WZbWWVaRY
        sayin*	UUTVVdZQb
        saying	UUTVVdZQb
        says	UaVZSTYOf
        says that	UcWbUVXUc
        scale	WXVXZXYTe
        scale*	VcVWWVZUb
        scales	VcVWWVZUb
        scan	bTYUbUbWV
        scann*	VWVXdVaWT
        sched*	bXVSYaYZT
        schedule	XSWTZbVbY
        schedule $	WXZWabdVW
        schedule 0	WWXXYXXeU
        schem*	YSbVRUWac
        scheme	ZSZWRUYab
        scheme $	aVWZWXZXb
        schoo*	YVXZSUYZZ
        school	YPZZTWXaa
        school $	RWTYRWbXd
        school days	bXbWWUUVa
        school is	eYVZVVUUZ
        school meals	XXWUWVdXX
        school's	aUXYVUSZc
        schools	WbYXSRcWZ
        scoot*	VYWWWWcaX
        scope	WcbVWcYTT
        scope $	XXaXXbcWW
        score	TWXUTUeaZ
        score*	TSVRSYbbX
        scored	VWWWVTdaV
        scored 0	VWXXWVbcX
        scores	WRXTTZYaZ
        scotl*	YWSYaSVQb
        scotland	YWSYZSVQc
        scotland $	VVXZdXVVb
        scott*	VVXeWVXTY
        scottish	VVXeWVXTY
        scottish government	XTWbbYacW
        scottish information	VbVUVWVTd
        sea	VWYSUbTdb
        searc*	eZYXTfVNU
        search	baZZWbWQW
        search $	XXcVXaVUd
        search has	ZbWWWVSVc
        searched	WXaXWbbYW
        searches	fTVSSdTRY
        searching	WVbVVfVVT
        seaso*	TTTUTUXag
        season	VUVVXVaad
        secon*	VVZRWaZZZ
        second	WWaTYbZWW
        second question	XYaXYZcWX
        secre*	cTQNQYWYe
        secret	WTTWVcYbT
        secretary	cVTQSXZZb
        secretary $	VXYWXXVXd
        secretary of	cXYUYYZbY
        secti*	RbVVXdXVZ
        section	TaWVXdXVY
        section 0	JbXUXdXUY
        sections	TdRSRQXZb
        sections 0	TdTUTQYNd
        secur*	TaVYUXZcZ
        security	UZWZVYcZa
        see	bRVSRdXYW
        see $	cWbXXWVUY
        see it	aWTVWabRa
        see no	dUVWWcZST
        see that	bVXXXbaTU
        see the	cRUSZVdaO
        see what	eUcUVVTUR
        see you	RTVVUTUfZ
        seein*	bVZSUVbbX
        seeing	bVZSUVbbX
        seek	SeYWaWSLX
        seek a	YXZXZXXVd
        seeki*	ZZcYSTVSY
        seeking	ZZcYSTVSY
        seems	URaUSWbTb
        seems to	URbUSWcTY
        seen	RTVTUYWVh
        send	cXQbcPUUY
        send a	VVUZcYZbV
        send it	ZXdeYUWUS
        send me	ZTSVVVYdb
        send the	aWWVdWVVc
        send us	bUaWcYXVV
        send you	ZZUZUVaTZ
        send your	XYWcUXWVd
        sendi*	XTabSYWYb
        sending	XTabSYWYb
        senio*	aZZUWaSZa
        senior	aZZUWaSZa
        sensi*	TTSVTdWaY
        sensitive	XYXXXeYVW
        sent	aYVbbWTQZ
        sent $	dSaXXbcST
        sent a	dWaSUYUVZ
        sent by	RebbUTSaY
        sent in	XXWTYaUVd
        sent it	cUUbUUTVY
        sent on	aYUbaaUVU
        sent to	ZWbTYVZYc
        sent your	aWWdWWWXV
        sente*	XYcWXXZWZ
        sentence	WXdXXXXVW
        separ*	WWbcTRYYY
        separate	YYZcVTbYV
        separate public	YWXeXWYXT
        separately	SSUbWVUbc
        septe*	YcVYWXWYY
        september	YcVYWXWYY
        september $	beSQTRYZU
        september and	ZVVTWcZXb
        september we	aWaWbZWWX
        serio*	SYYXVcSdZ
        serious	TYYYTdTcU
        serve	VYUTVXVdZ
        serve*	UacTUScXZ
        served	TTcVVUaYc
        servi*	YVTZUYXWa
        service	YYWbRXXZY
        service $	WPTcUUQSe
        service ombudsman	YYVbWYXbX
        services	aQRYaaTWd
        services $	QUSRRRSWh
        sessi*	XWYVXUSZf
        session	XWYVYUUXf
        set	SXcVSaWZa
        set aside	UUUTUdZaR
        set out	TRbTRWbac
        sets	UTUXcTbeT
        sets out	XUVYVYcdU
        settl*	TdaRcaUXW
        settle	WebVXUSTY
        settle the	YcYYZWWVc
        settled	VcYTbZUVX
        settled $	XUbUZXaUd
        settlement	YWWYZbZaX
        seven	YYXYTXiWR
        sever*	XacZRTUWZ
        several	YbdUUUSTa
        severn	XZWbVZcaX
        sewer*	ZWWZbVaTa
        shall	cZWVcOOfP
        shall be	QcaTcTVcR
        shall need	UcaVeXWUV
        shall not	WbcUaXVbU
        shall write	bbSVXVXbV
        shan'*	XbWUWWdXZ
        shan't	XbWUWWdXZ
        share	YUVUXZbcT
        share*	XWUUTbbcW
        shared	XWUVUYbcY
        shared with	ZWXWXWVdY
        she	eZPWQXVYX
        she is	baYWWbXTW
        she will	URTbTYURd
        she'l*	eZTbUWTYV
        she'll	eZTbUWTYV
        she's	aaVWVWUVe
        sheet	TaUTcTaaV
        sheet*	ZSSSffPVV
        sheets	ZSSSffPVV
        sheets $	dWWWbVXXV
        shift	SWbTVWVeS
        short	TeSTZcUcV
        short*	dZYUTUUaY
        shortly	fWZXVYZVV
        shoul*	YXWcZYSaX
        should	YXXcZYTaW
        should be	YadbZXUWV
        should go	dTTbUaUTb
        should have	UaTWSgRMa
        should not	XeWRTXaYX
        should the	YWVWWWYXg
        should you	TUTVcUbXc
        should've	XWYYXZWbY
        show	TaRSUPcbZ
        showi*	YXWWbcbVU
        showing	YXWWbcbVU
        shown	YVZXcbUZW
        shown to	XbXXYcTVc
        shows	RUbZVVeYV
        shows the	XWWVVTgTU
        shut	QQdSTQZXc
        sick	YdWXVWYWX
        sickn*	dUWVWVbaS
        sickness	dUWVWVbaS
        side	VebTVaTWY
        side of	WZWYWeVUY
        sides	YaVYXXWca
        sign	YSTTYUcbZ
        signa*	UTUVVacZT
        signatures	XWWXWbcYV
        signe*	RYdXYaZbR
        signed	RYdXYaZbR
        signed off	bbWWVVUZV
        signi*	VVVWUXTed
        simpl*	bUVVXaYdT
        since	SacZVXbXO
        since 0	UYXWRXYZa
        since it	VaZZVXcWW
        since the	VbdaYZTZZ
        since we	aWZcXXYYX
        since you	XZUWXVYab
        since*	UUVUUUUWg
        sincere	YVVXWWWac
        sincere apologies	YVVXWWWac
        sincerely	VWVVVWVSf
        sincerely $	WXXXXXXXd
        singl*	WUZVaUaZZ
        single	XVZVaUZWa
        sir	TTSTTSXbb
        sir $	WWWWWWUca
        sirs	YYYYYYWUe
        sirs $	YYYYYYXVd
        site	VTYYNVadV
        site $	PRRSSRfYZ
        site visit	VWUVTZUcb
        sites	TWcUUYWcY
        sites $	VaVWWUZdR
        sits	cbVZWaXWT
        sits with	dYWaWXVXV
        six	YUVYWWhYU
        six $	XXXUYXbaZ
        six months	YXWWVXadW
        six years	WVUUVWadV
        sixty	SdXTeSTWV
        sixty working	WXXWeXVWZ
        size	VcXXWbXaU
        size and	WdVXYXYYW
        slide*	WWWWWbZbV
        slides	WWWWWbZbV
        slip	VaSbdYTZV
        sluic*	WYZbWVbUa
        small	VXQSXZbUc
        small numbers	VbVXYaUUd
        so	aWbZXbWNU
        so $	TYYWWbSZd
        so and	VWZWXZVTe
        so as	bXXWWYYZb
        so by	caVSXXXTX
        so far	aVVVTbdUX
        so for	VWUTbWdUX
        so here	aSUSVWUTd
        so i	aTYdVbTSV
        so it	YbYUYcVVY
        so please	TcdZWXXVY
        so section	YXYXYbeWT
        so that	cTXZZaVZW
        so the	TfZVXYbPU
        so there	ZXZaWUbSY
        so we	aWXZZVaWZ
        so would	YWZZUXZUc
        so you	YaUWUXUSe
        so your	YbWdYXWWX
        socia*	bVcWVTWZW
        social	bVcWVTWZW
        social care	cXWXXXWaY
        softw*	VbTVUVcUU
        software	VbTVUVcUU
        solic*	XXZSZZZPa
        solicitor	ZWTTTZZRd
        solicitors	YaWVdUZVW
        some	YcWRNTXUc
        some 0	VZUYVXbWZ
        some of	ZZWUVTZVa
        someb*	dWWUWWYSb
        somebody	dWWUWWYSb
        someo*	aYSVSXYVd
        someone	aYSVTXYVd
        somet*	ZVaUWUXYa
        something	ZWcVWUYYX
        something we	YZYUVXeSW
        soon	YbaQaVaWW
        soon as	WbaSaWUXZ
        soone*	ZaVbUWaYW
        sooner	ZaVbUWaYW
        sooner $	UYYVWaTVe
        sorry	MWVSZTYYf
        sorry $	VcTVUYUcV
        sorry but	WdYVWWUVU
        sorry for	VVTTUWVae
        sorry that	STTTVPZXj
        sorry to	WdaXYZWTS
        sort	UWdVbYXYW
        sort of	YYcWXZbXW
        sough*	VXZUSWcbY
        sought	VXZUSWcbY
        sound	VbTUXbcbS
        sound $	WVVWWcUcS
        sourc*	VbUWWZbcT
        source	VVVWWZccU
        south	ZTRaTUTYe
        south*	WVXbUVWRd
        speak	UYUUSTRYg
        speak*	aTTVUUeVa
        speaker's	aWVVVWaXb
        speci*	WPdRZRZcU
        special	ZTUUbWaab
        specify	XXeVWYUWX
        speed	aVWdWXbUV
        spend	YSbTbXdUV
        spend on	cXcWVWcSX
        spent	RWWROSeZa
        spent $	YaZYYXXWb
        spent 0	VTUTVUjSS
        spent on	XVXVWVTdc
        split	aUTTUdfVR
        spoke	UWVUWcVeU
        spoke*	ZXUYUYUdV
        spoken	ZXUYUYUdV
        spoken to	TXXbWZVdW
        sport	WaXeXXTWY
        sport*	XWdWWXbdT
        sports	XWdWWXbdT
        sprea*	bTVVTafSW
        spreadsheet	bUVVTYfTX
        spreadsheet $	VXVXWWcVc
        sprin*	UYbUVXSeW
        spring	UYbUVXSeW
        squar*	VUVUUVcXd
        square	VUWVUWaYd
        st	bVaWWWUYb
        staff	XWWNYabbX
        staff $	VVZYbbXTe
        staff and	VXbYYWeYU
        staff must	YXYYaYWdW
        staff time	XWaYcXdXT
        staff*	WWYWXaXVd
        stage	bUWURZReY
        stage 0	WXZYYVTfX
        stand	bSUTRjROY
        stand*	ZXdUUbVZY
        standard	SVZSZWZbX
        standards	cUUYSTXVb
        standards agency	cYYXXUbWY
        standing	TdUVUbWeQ
        stands	SRcSRdWOb
        stands $	WWbVXcXXW
        start	aRfXaUSXW
        start $	cVcXUZSUS
        start on	cTXVVWWbb
        start*	dXabZUYRR
        started	gYScUUVST
        state	UTbSTTVea
        state $	YXWXYYXbb
        state the	XWdWWUUXc
        state*	UYXSXXXfT
        statement	QTaTTYafQ
        statement of	YYWXWYVdY
        statements	XTWYYaTea
        stati*	ePeXNQSXW
        station	XRbRRSTcY
        station $	UUeUTXTWZ
        stations	dVaWVVRaa
        statistics	dUabUVZSX
        statu*	eYYOWPYZW
        statutory	aaZRXRWZW
        statutory date	acWYYYVTX
        statutory deadline	eVVWXYYYV
        statutory period	aWbYVZWWb
        stay	USUUbdXcQ
        stays	SWZZXbZTa
        stead	XbVbVaTSZ
        step	cVVbUWTYb
        steps	VXXXXZWeY
        stick	UVZXcWcWY
        still	VgaSNaXVR
        still being	VYcYXaaVX
        still not	WbaVXYUbZ
        still to	WeVUYXVXW
        stood	TTTRXWdaT
        stop	UUWaYQcXd
        stop $	ZZVVYYaVe
        stopp*	WVeWWXaaT
        stopped	WWeWXXYbU
        stops	TXVeZWVUb
        stora*	daVVVWVbV
        storage	daVVVWVbV
        store	aWTTcbaRW
        store*	bVWWWWXZc
        storey	YXXZYYXdV
        strai*	VWabUaWbX
        straight	VWabUaWbX
        strat*	RTYRRXWae
        strategy	TUbVVZTcb
        stree*	XRXZRXZXb
        street	XRXZSXXYc
        street $	SVQbUYUWe
        stren*	WWXVXXdVa
        strength	WWXVXXdVa
        stret*	YWZWbVVVe
        stretch	YYaXbVVWd
        stron*	ZVXWWYeSY
        strong	YXZYUbYVb
        struc*	TbUSUUacS
        struck	TbUSUUacS
        struck out	VTUUUVbdW
        stude*	ZSYaWXTbZ
        student	TUTZYaWdW
        students	bVZZTTVTb
        study	UZWUUcUeV
        sub	YXVXVaVfU
        subje*	PTRWXYXZb
        subject	PTPXXWWZc
        subject access	WXXSXbVgT
        subject to	TZVbYPTaa
        submi*	cbVZSYYXV
        submission	faVSUVbSW
        submissions	VcZWYZVbV
        submit	VUVcVWUbY
        subst*	bZUUSdPcV
        substance	YWWYXeVTa
        substantive	cbZVUWVVY
        succe*	XTUXUgcYR
        succeeds	YYXZZeWWW
        successful	ZYUWWcYcU
        successor	TVWZXRfUU
        such	VXVbVbXQc
        such a	bWWUUZVUe
        such as	XXVXYXVbc
        suffi*	XXeYXbTVc
        sugge*	UXZXTaXZX
        suggest	TZZXVXYZY
        suggest that	XXVVXWadW
        suggested	XXYZXbWaX
        sum	ORVQeaYTX
        sum of	WVWWcWZbW
        summa*	TUaTTbbdU
        summary	TUYTTbbdV
        summe*	VdUUWUZaW
        summer	VdUUWUZaW
        sums	WZZWUdVWb
        sunda*	cWVUWXYaa
        sunday	cWVUWXYaa
        super*	VaUVVWacR
        suppl*	XWWQaWcWc
        supplied	YTWTUbfQZ
        supplied $	YWVVWcdUT
        supplier	UZRUSXdcZ
        supplier $	WVXWVWfUW
        supply	aWaTbUZXa
        supply the	YTUWcXaXb
        suppo*	cUbUVXTbc
        support	UVTVXbUae
        sure	WYfTUUVWY
        surge*	WXXWWYYad
        surgery	WXXWWXYad
        surgery $	WXYWXXVad
        surve*	YYQaYUeTW
        survey	XYTbZWYWY
        surveys	cbWWYUYVX
        suspe*	VUbWZWcQX
        suspended	XVcXbVYVZ
        susta*	UTXVWgbSX
        swimm*	WWWWXWaWe
        swimming	WWWWXWaWe
        switc*	UXVWUbTbd
        syste*	aZYWWTbUY
        system	dUZXXVdWV
        system and	dWVWYWUXb
        systems	VbYWXVZUa
        t	WVVVVZTWg
        table	USUPWddVX
        table $	YSYSZVeTS
        table 0	XWUWWcZaT
        tacti*	UTXUUTZba
        take	WYZbbQYZX
        take 0	TcTUcTXUY
        take a	daWUUZXUV
        take in	UVeUWVUUa
        take it	XPcdVTbOX
        take longer	YWZYZZXWe
        take the	TXYUaaScT
        take this	XWcYUXcQb
        take until	XdYZYXXTW
        take up	VaYdWXZcU
        take us	ZdYWXVcQV
        take your	YXbbUYXWa
        taken	QTcWWabWX
        taken $	WVbTXbWbZ
        taken at	VXVUbdVaU
        taken out	UaVVVVeaU
        taken the	ZYYdXbZWV
        taken to	XVZVZbXaZ
        takes	eRecVYUXR
        takin*	XZUaTVbaZ
        taking	XZVbTVWaa
        taking longer	XbXXXYYWb
        talk	UUZSVWaab
        talks	SaTVUUXTg
        tapes	VVVVeYYXV
        targe*	ddRTSSUUT
        target	ddRTSSUUT
        target date	gXTXWXVSS
        task	WXVWUYTcc
        tax	TWXWTUXgW
        taxpa*	VTYWUUcVd
        taxpayers	VTYWUUbVd
        teach*	WUVYSXdbW
        teachers	VWXXWVbcW
        teaching	WWXZVXcaZ
        team	fTXWMYSXZ
        team $	dQcRURaVa
        team and	bWWcVaVUb
        team at	aTVTWXVZc
        team can	ZXVbWZYaX
        team has	fVVTVaVWV
        team in	bUWcWVTWY
        team who	YUWbWVbTb
        team will	bXVVYYXaZ
        teams	aXgYYVUUS
        techn*	UXWXXVdXd
        telep*	ZUWTcTZab
        telephone	ZUWTcTYab
        tell	YWZWTWXdW
        tell me	dWXbVVWdV
        tell us	RTaWXWYcY
        tell you	XbSWTYZRd
        telli*	WVYVWVgbS
        telling	WVYVWVgbS
        tells	WZWbUVaWZ
        tells me	YbWdWXWXW
        tempe*	XWZWXXbaW
        temperature	XWaWXXZcW
        tempo*	WXcWYVZaZ
        temporary	WXcWYVZaZ
        ten	YeYNbZXSU
        ten days	adXSTaTWV
        ten working	bdWUbUZVT
        ten years	WcbYWYUaX
        tenan*	TQSaRUbdW
        tenancy	XVUZYTcWc
        tenant	WUVbTWbcT
        tenants	VWWUVYTdb
        tende*	TUXSUYecT
        tender	WXYSVYdXY
        tenth	XZZYeYZTX
        term	aWdSSYRbX
        term $	daTVVcTbT
        terms	TaYUWUcdP
        terms $	WWUXWaUeW
        terms of	XXWXVXceU
        test	RbQRRXbVa
        test $	XcYYYWSSa
        test of	WaXYXXaWb
        text	VaYVUWZVb
        than	WcTUSVXZZ
        than 0	cbTTZWQbQ
        than five	WUUWVTcaZ
        than the	YVTWUZbcY
        than three	YXWYYYYcc
        than we	XcWTWWUWc
        thank	ZQTONVUbb
        thank you	ZQTONVUZc
        thank*	dQROQQWZa
        thanks	dRRPQRXWc
        thanks for	aSTSSSXXc
        that	VXTaVcWYV
        that $	RbWbaZWPZ
        that 0	aVWWcVeYQ
        that a	WdTRWYUUa
        that amount	XcVXcXXVU
        that an	TVUTUUbad
        that any	XUXWYdYUd
        that as	WbVVVbXWd
        that date	WaTcVWZUb
        that day	WdeVZWVUV
        that further	WZXbXZXVa
        that has	UYVaUUTTg
        that i	ZbbaWWaTW
        that is	YXZTUSYUf
        that it	XaUNQdSbY
        that it's	aVdZTScTR
        that means	dZZWXWUUV
        that more	YZYZYbbYU
        that no	VVUVVZXcc
        that on	XWXXVbXaY
        that our	YYTUVcRba
        that part	dVUVWbaTX
        that period	XYUVVWeVa
        that reason	VaXbWXeXV
        that section	WcTSVZWYa
        that she	cTWYWWVcU
        that such	WXWUVVeUY
        that sum	WWVWfWUVV
        that the	YUTKOcWcX
        that there	YYZUWeTaZ
        that these	XbWWXbaVT
        that they	UUVcVYWTe
        that this	UbRNQRXVc
        that to	bcVUVYaZW
        that was	ZYbTVZYRX
        that we	UYaZVdUOZ
        that we've	bYaUVYVXa
        that will	YbXYVZXYc
        that would	UVVbXUZUa
        that you	WOcWUaWcS
        that you'd	TYVYVUVXe
        that you're	cTaRSVSZb
        that your	cZTYZXUZX
        that'*	XYaZXWbPW
        that's	XYaaVWbQW
        that's a	WXYWXcVXb
        the	VXYacZXZR
        the 0	dfSVaOVLY
        the above	YTbWWUUZe
        the academy	XVVUUdcVV
        the act	XVXVWbWLf
        the address	bWWcWUYRa
        the advice	XZXWXTbUd
        the agency	aXaUaZaWV
        the agency's	VYWZYbVZb
        the agreement	WWWUXcZYY
        the amount	WSWUfUUZV
        the annex	VcUWbTXXa
        the annual	YVYWYUZab
        the answer	bXSOOZePX
        the appeal	aVVZVXVfR
        the appellant	WXYXYWVfX
        the applicant	XXZWWUUcY
        the application	XaXWWbWaa
        the appropriate	XXXabYcWY
        the archive	ZZXaXZWVb
        the assembly	XdUZVWaZU
        the attached	WWZTTUbbU
        the authority	WQRRTTbeT
        the average	WUWWVWeXU
        the back	VUTWcTcUb
        the balance	XcWVbZWQZ
        the bank	ZcVVWcWUX
        the bbc	YWacZUZYW
        the best	RUTRVUTXg
        the board	XaTTSXXbb
        the body	SUWcTadUW
        the borough	YYYYVWYeV
        the building	VaUcVVYaU
        the bus	XVYaWYcVb
        the business	ZbXZYaaVY
        the cabinet	YWSVSYTcb
        the car	aVVVWVfUT
        the care	ZWVdXdVVU
        the case	YSaVSbdYW
        the chair	UUWTXVUdf
        the charge	YVTZeVSSc
        the charity	eWVYVXbWX
        the chief	bXRTSYdSb
        the clerk	cVUVUVWba
        the clock	ZQaaRVXQd
        the close	ZVZYWXWdV
        the closure	TTbUVSUaY
        the code	YYYaXWUea
        the college	VYWZVabXb
        the commission	cYXTaYWVd
        the commissioner	XPRPSTRch
        the commissioner's	SZVUVVXda
        the committee	WUaVXVeYS
        the company	UXaWVUaTb
        the complainant	VWVWXXWgT
        the complaint	UUWTXdbWW
        the complaints	YZWWYYXWe
        the conditions	ZXZWYYWeV
        the conduct	VaYYZaZcX
        the constabulary	caXUaZZVX
        the consultants	WYaWUccUU
        the contents	cWXYYVVWa
        the contract	USYVUaaTc
        the contractor	XXYXWbbbU
        the copies	WXWUaYWWc
        the correct	YVWdWeXXU
        the correspondence	cVVXWcaVX
        the cost	USYUYbVZc
        the costs	WXaXZdZVX
        the council	YaaSVXfTV
        the council's	XSZSZZVXb
        the county	XVPbSUbeT
        the county's	VaXbWWaWZ
        the course	YYZXXcZXU
        the court	YeXWYWYVb
        the crew	UVWUXZXdV
        the crown	WZUcXVYba
        the custody	cUcVWbTVT
        the data	YZTRQaRZe
        the date	caYXXVXSY
        the day	WVZbbRYUb
        the deadline	ZcQVaVSSb
        the decision	VSTSTgYWX
        the delay	XeXXWTUXX
        the department	WYaZRXbWW
        the department's	TUXXaYcaY
        the deputy	eXXWWVbZX
        the director	XVWTVaeRb
        the disclosure	ZaUTXaXaW
        the district	bVXbTWbVV
        the document	TSUVUUgWX
        the documents	ZRQRYSZOg
        the draft	dXVUSabYR
        the drawings	aYVZcZUVV
        the driver	ZXUZWXYba
        the due	aZXSUTUTb
        the duty	ZWUaTZVaa
        the earlier	aSVWXgTUS
        the effect	XZXWXXWeW
        the eir	adVVaZTSZ
        the eirs	ZaTUWWXab
        the email	ZXVcWUgWS
        the emails	ZZaZYbZVX
        the enclosed	YWUWWUbab
        the end	cYXaXTaVU
        the environment	ZZUXTSUYe
        the environmental	aUWVYTXRd
        the estate	VWUVWXYab
        the estates	bWWYXbabW
        the estimate	YYYXYeWWb
        the exact	WVbWVdbUT
        the exception	WVVWUYcVb
        the executive	VVaZYYcXV
        the exemption	VYUWVcWXb
        the exemptions	WXXWXaUTd
        the fee	YSUShWPWW
        the fees	UbXYcWYWX
        the ferry	bXWXXXaaY
        the figures	dYRSSZZTa
        the file	RUaUYcXNd
        the files	YWVTdbTUa
        the final	cWcXXaVTY
        the finance	ZcYXaXUYS
        the fire	UbaXWSeSW
        the firm	VWXXbdZWS
        the first	YNNXVfVUb
        the five	ZYWXUeZTV
        the foi	WVbUXYXeY
        the following	RTZSVTXcZ
        the food	ZYYbXVcWY
        the footage	ZXXXacbWV
        the force	YaVTUabSd
        the forestry	cVWWWXabX
        the form	TTbUUVScd
        the former	bWdZWXXSU
        the forty	VfWVUYWVS
        the freedom	eUVXTUZRY
        the full	abYWdWVTZ
        the gambling	cXWcWXWXX
        the general	VdXXXWaTU
        the governing	XZXaXVaaZ
        the government	WaXVVUVdX
        the governors	YWWUVUeUb
        the grant	UTVaUaYeU
        the great	VUXWXWaeV
        the ground	XaWWWWXZb
        the handling	WXXVXdUVY
        the harbour	UcUbXXWbW
        the harm	VWUUUcaWZ
        the head	bSYRSYTXc
        the headteacher	WbXWZXZbW
        the health	YYYXdaYTZ
        the hearing	UWaWWUUcd
        the home	YZWbWVbRZ
        the hospital	aXbYWcWaS
        the housing	cVVaWcUSa
        the ico	UTSTQSUYh
        the ico's	WVXXXWWWf
        the incident	YVabXVXaU
        the independent	ZVWbVUabb
        the information	XYZUYYYbX
        the initial	WZVXWeUVV
        the inspection	acUUVbYYW
        the inspector	aUbUXVUeS
        the interest	UXYVVWbUd
        the interests	XXWXYWRcb
        the internal	bYaZYcXUW
        the interview	ZcXZYabXW
        the investigation	VZWWXadVT
        the invoice	VWVWXVbcW
        the keeper	ZYWaWXWXc
        the land	XXXaYVaYb
        the last	bacRTTWWX
        the late	VUWXXWUWf
        the latest	dXXXWYYVY
        the law	XRVRTXZeb
        the lease	bbWWXbaVT
        the legal	aaVZYbWaW
        the letter	XVaTVbYZX
        the letters	dWaXWYaSU
        the library	TVcXWXcaV
        the licence	aVTcaUXZV
        the licensing	TcVWXUaZa
        the limit	aUSTWRYUe
        the link	STTSaYcRZ
        the list	ZUeTTaZST
        the local	TYVbTVTfV
        the log	YVYTVcdUT
        the longest	VSVVTWdUb
        the lord	YUWeUTTaa
        the main	XVYXWUadW
        the map	VVXUdWeVV
        the marine	ZcWVbVUUa
        the marking	YVWVWccUW
        the material	bXTUUYXTb
        the matter	cVbYZWVaV
        the meantime	VZeVVVTRd
        the meeting	UTaUVUVeb
        the merger	WXbXYWZXb
        the middle	acXaXXWVW
        the minister	XZXWVXZba
        the ministry	ZaVcWWYYV
        the minutes	cSQVYTZWa
        the missing	WYdVWbZXV
        the moment	dUaXVWYWW
        the money	TZUUhXURS
        the month	aYYZQVbRZ
        the museum	aYYXXaaUV
        the name	YTbcVVTSc
        the names	XbWUTUdYU
        the national	ZVXZaScPZ
        the nearest	XWWXWZacU
        the need	XZUVVXaSc
        the new	OhTTWVbUX
        the next	aWUZSVZZY
        the north	YWbWXVYaZ
        the northern	ZVabUXbYW
        the notes	VaXWZWTac
        the number	YZcXWZaPU
        the numbers	ZdTbTYYSX
        the office	UdTXTVcWb
        the officer	ZTYRSbaXX
        the officers	bXbbXXWWW
        the old	UaZVZbXXY
        the one	WTdYTXYQb
        the ones	VWbZVVdWX
        the open	XWWXXaUUf
        the opinion	YaYYXcXYY
        the order	ZXWXcWcTW
        the original	ZaWVVfUUS
        the other	SSaaZScQa
        the outcome	ZcRSRcTVT
        the overtime	dXWXVVdWW
        the panel	ZRYUUeVZS
        the paper	XUYYacaVX
        the papers	abVacUTWZ
        the parish	bWTbWUXZZ
        the parliamentary	ZaVbVXVaW
        the past	VUaXXcdXU
        the penalty	VYaZXZVdW
        the pension	VabdZUbUW
        the period	RYbTUWcSb
        the person	acaUUZZTS
        the phone	YUVTcUWQe
        the photographs	ZUWWbbVXb
        the plan	VVWVVdcTU
        the planning	ZZcaVbUYT
        the plans	aYVWbYWWd
        the police	QWaYUZYdV
        the policy	YVZWUWcVa
        the portal	UWZYbXVcb
        the position	VZWUVZXcS
        the post	YTYUYVZdV
        the press	ZTWXXXbcY
        the previous	XVWXXdYXa
        the price	SZSSgSXTS
        the programme	XWdWVXWcT
        the proposal	YVXXWYWdX
        the proposed	XYWYXXWeV
        the public	RYTWPYUbc
        the purpose	WYXWVcTYZ
        the purposes	XVWUabaXY
        the qualified	WbXWYZWWb
        the question	WVXZUeUUW
        the queue	eXUWVTUTa
        the raw	YbYUTaYVU
        the reason	VZWXUZdWa
        the reasons	XbWWVbYXa
        the records	aVaQaVYQc
        the redactions	baWXYeVWW
        the reference	bTcRZUTcW
        the refusal	URUVTgVTb
        the register	TVUaaUbTY
        the registrar	cUUWWTZZa
        the registry	YbbWVXTVb
        the regulations	UdUTVTWSb
        the relevant	aVWZXXVVd
        the remainder	XbVZbUcWU
        the remaining	VUWWXbdVU
        the reply	XeQYUaPNc
        the report	YSeUZZaVV
        the request	XReZXaULY
        the research	eWVXTUZTZ
        the response	bZVUXdTTY
        the rest	VTVTUcaSd
        the result	cSWXVWWYd
        the results	cXXXWWZZU
        the review	QcZTRdWQW
        the reviewer	XXXYZcWVa
        the reviewing	WbYXYdXZY
        the right	RNUcRWVZb
        the risk	ZXVUVZZaZ
        the roof	XTcUWVcSU
        the rota	dVWVWbUYa
        the royal	YUWaVTcbV
        the rural	YYXbWUWZZ
        the safety	UWWcXaXWc
        the sale	VaWXWbZVa
        the same	WQUYWaaSa
        the scales	VcVWWVZUb
        the schedule	WWXVXdaYW
        the scheme	XWdWVWbZV
        the school	aUTVZaaZY
        the school's	aUXYVUSZc
        the scope	XccXWbVVW
        the scottish	UaXaVYYWX
        the search	caZTRXSYa
        the searches	WZYYYcYYY
        the second	TQbXVZaTc
        the secretary	YWXVVWYac
        the section	TWSZTcYQb
        the security	YdXXXbYWW
        the senior	VbWZYbWaW
        the service	cVXSWcaYY
        the shared	WYXXXbdUW
        the site	TWZeWZVbU
        the spreadsheet	YWYVVUcTb
        the standard	VYUUUVZcT
        the start	UVbVUdWbV
        the statistics	dXWXXVdWU
        the statutory	ZbbSQURYX
        the store	aVWVdcaUU
        the student	VVVbWTWdV
        the students	dZVZYWbWU
        the study	UWTXWdWcT
        the subject	TUUbUTZWa
        the sum	RTWWcSXWa
        the supplier	UaTUVYUga
        the survey	WWWXaUdWV
        the system	dUXXWXaaV
        the table	XUTUYReSa
        the team	YSWbXdYUa
        the tender	YTaVXacXR
        the term	XYdXWXVUb
        the test	UcXYWXbTb
        the third	UbVTSUbcR
        the three	aPZUZWgWV
        the time	WbbPTcWTb
        the timetable	cbXUXWbZV
        the top	cYXYYYaWc
        the total	YXTXeaXZT
        the town	VWbeUXVZV
        the training	ZZYXWadUY
        the treasury	baYaXbWXW
        the tree	UaVWdYTWd
        the tribunal	WYWUUXcXa
        the trust	YYaXUbaXY
        the trust's	VWWbXUXXb
        the trustees	UcVUUWZaZ
        the twentieth	baVUVXUYW
        the twenty	XUaYVXcQc
        the two	YbURNabTX
        the uk	VWZVbVcaS
        the university	YbZZZWZVZ
        the use	XUVWWacVa
        the usual	ZYdWWVZVU
        the valuation	XWabVZaUZ
        the vice	aYVWYUWbZ
        the view	YWYVXfXUU
        the ward	UabSVWaYV
        the way	SWYZUbaZb
        the week	aXUdUSVZR
        the welsh	dVVcXZVaT
        the whole	YYcdUaaRU
        the word	VUcVXZVaa
        the work	UXUWYcWOg
        the wrong	UZXbVbSPa
        the year	WWYTTVdcS
        their	TVLkUUWaT
        their foi	WYYdYZXXY
        their information	WXXeWZTVW
        their own	YXXZWYdYY
        their*	VWWfWUZVV
        theirs	VWWfWUZVV
        them	VXUfZWaIV
        them $	dSVWVTZOe
        them and	VcVbWVYYW
        them are	WaXXVWaWa
        them at	XXUcVYbWX
        them in	cTVZVUcaZ
        them on	WZXcSUXVc
        them to	cTWbTacTU
        them would	XWZVXbcVW
        them yourself	YXVaVWRXa
        thems*	TXcUVVdTW
        themselves	TXcUVVdTW
        then	ZabUaPZZX
        then $	aXaRcTdPT
        there	WYbcSbWQY
        there $	SSahTUUSZ
        there are	QbYUTRaXY
        there have	VTfVWVcUQ
        there is	YZWXWYXRc
        there may	dUdXVVXVa
        there was	RSbUUdWQW
        there were	VUbWWbaPS
        there will	adWVXWVcT
        there's	SaVOZUaUa
        there's a	WaVUcTTXX
        there's no	TaUSRSeXX
        there's nothing	YVVWWbYWe
        there*	NYXbcbXRW
        therefore	QbPdacTTQ
        these	SddcTVWUX
        these $	UeRVUSXVb
        these 0	VWVWXWgUU
        these are	ZaVbUZXSZ
        they	WcWhPXZUS
        they are	VUaXVZaYY
        they can	VVVbbcSTd
        they have	dbUbUUTZU
        they were	UUSUXddST
        they will	ZXWeVWWWV
        they'*	caNeUPXVP
        they'll	cZVbWXWUW
        they're	cTUcaSYYW
        they've	abSeSTRQR
        thin	XSTVUZWbc
        thing	ZWYYYaZTZ
        thing*	TReUQTcTX
        things	TReUQTcTX
        think	bYYXQXYWa
        think about	WVcXYWWWb
        think it	YZbZWVaWW
        think that	dZVXXVZTa
        think the	WWXWWeVXa
        think*	bXbUVTTTY
        thinking	TXcVVVVTZ
        third	RZYRSUbaZ
        third parties	UaWYXTUad
        third question	WUWWXXfVU
        thirt*	VVbUTabaX
        thirty	VVcUTaaaX
        this	VXUZfXXbW
        this $	UaYTYSfRa
        this afternoon	dWXbYYXYW
        this and	cZUaUbWVV
        this as	baTcSWYSb
        this by	cYTSbXRYS
        this case	WZWXWaXcW
        this concerns	WWWYWWbVe
        this decision	TVUVVUQfa
        this department	TWXdVUZTY
        this email	XXcTUTbcX
        this has	VZXXXWbUc
        this in	ZXbVWXZTZ
        this information	VXXScVcUa
        this is	VbWUYQYWc
        this isn't	WTVbWUVUe
        this letter	SZQLbbaRZ
        this month	WdXWVYUcX
        this morning	dVXdYYYWT
        this notice	YXUWcTUYa
        this occasion	WaYYaWScZ
        this office	cXYWWXcVa
        this on	UVadVVTUb
        this one	YaUbVfSPY
        this page	bWUWUTcTc
        this part	YXXXbYacX
        this policy	VWWZXXVgU
        this reply	RRTRUSbXg
        this report	XWWXXWVgS
        this request	ZVaZaSaTZ
        this review	WWXXVfXTW
        this should	YVWcTXaVY
        this stage	dWVWVXVVd
        this time	TYXXVdZaU
        this to	bUbabVUTZ
        this under	bWcXWaYVc
        this was	YYXYYeYUY
        this week	cdVWWUTTU
        this will	VdTUTUSSd
        this would	YYbYWYWVb
        this year	cXUVUTfWT
        thorn*	TXVTXVUXe
        thoro*	WbXXXeUWX
        those	PVhWLXZRX
        those who	VbVSYVaWa
        those you	WWcUXcZXY
        thoug*	VYRTRZbWc
        though	XWUWTacWb
        though i	YbYXYVbdY
        thought	TZTSTbXZd
        thought about	WWXYWZZVc
        thous*	WcaXVVSdS
        three	XZXRaXaZU
        three months	TVSWdTQVc
        three of	QVaWVbaTc
        three questions	YXaVXWbTa
        three weeks	UdXXUXWcV
        three years	UWSUWTXad
        throu*	aYWSZWVaV
        through	aYSSZXWaX
        through our	YVZWbUUWe
        through the	ZSTSbVYXb
        thurs*	aXYcSVRXa
        thursday	aYZcSWRXZ
        thursday $	bTaWSWSXd
        thus	XcSVUcZSY
        ticke*	dVYSTWXcY
        ticket	dVUTTWSdZ
        tickets	aYbYWYbWX
        tier	VWXaWWWcb
        tier tribunal	VYXXXYYdX
        till	bbWQYWcYS
        time	XfVSZVUUX
        time $	ZZYMXTYZY
        time allowed	daTWUYWSW
        time and	UZWVYTdTb
        time as	YcWWWXTTc
        time for	YcWbTTTUY
        time is	XeVWTUVZX
        time limit	ZWeWaUVXQ
        time of	YbWXabWXT
        time taken	UWVVYeWbW
        time to	UeRZSXaSR
        time was	YUUVWXeRV
        times	SRZYPXZYb
        times $	UUWRVSacb
        times*	cZVUVZVdT
        timet*	dZWTUScWX
        timetable	dZWTUScWX
        timin*	UVWXVeZVU
        title	QRbSbWRfd
        title*	XYaYYYYXc
        titles	XYaYYYYXc
        to	WaWbcVUbV
        to $	YVbcYTQTX
        to 0	XdULYXdQX
        to a	WXYVRTSbc
        to accept	SUVZcXVdU
        to acknowledge	eVVUWVWWX
        to advise	YYXVXaVXc
        to allow	YcWYWXXZZ
        to an	WWTXaXbYa
        to and	XaYWYbZaX
        to another	TUTWUZXcd
        to answer	cVXbaRZPW
        to apply	VbWbWWVYb
        to approach	XXXdVYXUX
        to ask	TSZZZaXZY
        to be	XZYVSaTWa
        to bear	SdUVeVUTa
        to bring	XXaWWWWbZ
        to call	VUVVbXSbc
        to carry	YWcWVbbVW
        to check	WZZXVfXTX
        to come	WWVVVWaUf
        to comment	XeWXXYYXU
        to complain	YUVSSVWbb
        to complete	aeWVVWUVU
        to comply	YWWWUbZaa
        to conclude	WcYVWWXVb
        to confirm	bWXVWWcbU
        to consider	YXTWWXTbb
        to consult	cbXXWYVSY
        to cover	VWZVcVXWb
        to deal	XdZZXWWWa
        to decide	VcWXVbVYV
        to delay	XaYXYbWUd
        to disclose	WZWYYaaXc
        to do	aXXVZSZXZ
        to editors	XXWXYXVfU
        to establish	WWaXWYUeV
        to explain	ZWWXVaWab
        to extend	UdVWVYWTY
        to find	XOeXTVTSa
        to finish	dYWXWZWaS
        to forty	WbVUUVUUd
        to get	bXRaTUVba
        to give	cZZXWVZVY
        to go	RcaVZSZNb
        to hand	ZVWaaWVcV
        to have	VSUKbgPcW
        to hear	YcQaUUVQX
        to help	TVcQSXRYa
        to hold	acYUTZUTb
        to identify	WWdWXZWXX
        to inform	WbXWbWVbY
        to issue	cWXYYXWaX
        to it	bYTcQXaQW
        to its	ZXXbYZaYV
        to keep	XdUUVVacR
        to know	ROeOPYZYa
        to learn	WVWXVVcaZ
        to leave	bZbVVVTYa
        to let	bdUSRWaRU
        to look	cZbTUYVUZ
        to make	ZZWWXWUZb
        to march	UTWTVVeVd
        to me	ZVYQTaSNh
        to meet	XdVVbVUWb
        to mr	aUUbUVSUc
        to my	SZVXVYTbY
        to nhs	TXWdUXXYX
        to note	XUWYXWUfU
        to offer	YWXYWXWdX
        to one	WVeUWbXWT
        to open	VZbVUWUaZ
        to our	acRVSTXYY
        to pass	WUWaWVZcZ
        to pay	VTSRhPTXa
        to pick	WWcVXXYWb
        to proceed	XXcXcYWWV
        to provide	cWaVVVbXX
        to public	bYZbWYXXZ
        to put	ZbWYTVbYZ
        to read	daXUUVVYY
        to receive	VVVUcYWeV
        to reconsider	XXaVUcXSa
        to recorded	SWXXXWXUe
        to refine	XVaWVVXTc
        to refuse	WUWXWeUWc
        to release	cTXXaabUT
        to reply	ZYQdUSRcZ
        to respond	aYTZTYTXd
        to review	VVZVaUWae
        to run	ZXbVXYcUU
        to say	bcVVaZVXX
        to scottish	XXXcWYWWb
        to search	aUZUVdaVS
        to section	XaXXXbVaW
        to see	bSbPSZXOc
        to seek	XdXVXWVUZ
        to send	ZbSaZVRRd
        to settle	WeWWYVUUa
        to show	XWXWbYYba
        to speak	WZYXWWWUd
        to supply	ZVZWaZbWY
        to take	XZYaWTWba
        to talk	VVZVVTRSf
        to tell	XbbXSYXPa
        to thank	bVWYXYWYa
        to that	WXYbWdZSV
        to the	aUSZUXcWY
        to their	TVXeWVbSV
        to them	UVRdQVZTZ
        to think	YYUVVWUUf
        to this	YTeQeYWQZ
        to transport	TUWbWVVUa
        to treat	WYbdWWVaX
        to twenty	eXUUWXWWW
        to two	ZTaVVcZRb
        to understand	XVbWYWVcW
        to us	ZUWZTTcTd
        to wait	WcVWUVSUe
        to warn	WeXXXYYWV
        to what	WbYXXbbVW
        to which	ZadbTXaTS
        to whom	TWcbVUSVZ
        to withhold	WXYXYdbWW
        to work	XWZXXVbfT
        to write	XcUWWXVad
        to you	fXNYYbXOX
        to your	TZQJUTcXe
        today	bgXWbUOTV
        today $	cYcXUUSTZ
        today's	aUWWZXWab
        today*	aUWWZXWab
        toget*	fVTTTSaXW
        together	fVTTTSaXW
        together $	eUUUUVRSb
        told	aWTYOdTXc
        told $	WTWWXbYUb
        told in	VUXVUWUae
        told that	WeXXYdWTT
        told the	cVXYZcWXX
        told to	fUWUWTUbU
        told us	TcZVTcYWa
        told you	UWSQTZdQc
        tomor*	XdUdVWTTU
        tomorrow	XdUdVWTTU
        tone	WYXXWcVcW
        tonne*	WVTVUVdaT
        tonnes	WVTVUVdaT
        too	UXdPPcWbU
        too $	XZbUWVXUc
        too much	WVWXWdVWa
        took	WMUcNeaUY
        took account	VWTVVUbaV
        took over	YXWZWWXSd
        took place	XYbWXZbaU
        top	cYXYYYaWc
        total	UQPUYYdZV
        total of	VWVXZWgUU
        total*	ZTYUWcaWY
        totals	aTYUYcXYZ
        touch	fZSYUUUSa
        touch $	WWYcVXVXb
        touch with	cXXaXXWVa
        touch*	WfWWWXUPc
        touches	WeXYXVVUa
        towar*	bVUabbZWV
        towards	bVUabbZWV
        towards the	cVUabWZWU
        town	TUabaUYYY
        town council	VYVcWXVTZ
        track*	XVWWXWeaW
        trade	bUUWVWdZX
        tradi*	cVWZXYWVZ
        trading	cVWZXYWVZ
        trading standards	cVWZXYWVZ
        traff*	ZXXVYVdbV
        traffic	ZXXVYVdbV
        train*	VVYUTYbdT
        training	WWUUTYbdT
        training slides	WWWWWbZbV
        trans*	VSSgZSWVY
        transfer	VTUhZSRSU
        transferred	RSWhTYRSU
        transferred to	VXXeXYWVV
        transparency	UTVUVUZac
        transport	aXUaVWWYa
        transport for	ZYXdVYXVX
        transport scotland	cYXXYYYVd
        trave*	ebaRUUaXU
        travel	bbaUWVaYV
        treas*	ZZWXVaTYa
        treasury	ZZWXWaTYa
        treat	TYaaXOXbY
        treat the	TTaSbYVab
        treat this	WbYYUTbZY
        treat*	ZSXRQbbaY
        treated	ZUXTTYVVc
        treated as	ZVXTVZTSb
        treating	dWYWYaYVZ
        treatment	TUVVUUefS
        tree	TaTVbXeTa
        trees	WbVXTVZbU
        trial	aYUUUYgTU
        tribu*	USXRSSceT
        tribunal	SVTTTUZfU
        tribunal $	UVVUUYWaa
        tribunals	aWbYYXbXX
        tribunals service	aWbYYXbXX
        troub*	cTWSTaUTd
        trouble	cTWSTaUTd
        trouble $	cVTUVbWVc
        true	bUXXbUUcY
        trust	WYSdZVVWb
        trust $	SUTYcSPVg
        trust has	ZcUWVWZcR
        trust is	YbYVWVZWc
        trust that	WSWUVUTRh
        trust's	aVWZXbWXY
        trust*	ZWTXTZZWY
        trustees	SXTSUYbXZ
        try	RVRcRWbQY
        try the	VVWeVVUUX
        tuesd*	bWTdSSTYa
        tuesday	cRWeQUTSZ
        tuesday $	XVTaVVVUb
        tuesdays	ZTUTWVXcc
        turbi*	aZdYVXVWV
        turn	WZTYUZbRa
        turn $	VWWZUbdUW
        turn out	UaWVWWUTc
        turne*	aWVVTZbbV
        turned	aWVVTZbbV
        turned down	XWVWVTeZX
        turned up	bWXXVbVaX
        turns	dWZXZXXUZ
        turns out	cWXYZZYVZ
        twelv*	YbXVWUeZS
        twelve	YbXVWUeZS
        twent*	cYYZTTYVW
        twentieth	baVUVXUYW
        twentieth working	cZWUVXUZW
        twenty	ZZZZUUaWY
        twenty day	WbYaVZUWX
        twenty days	aaQVUWPQf
        twenty working	dUacZURbS
        twice	TYaZTbaaV
        twice $	UVVYYccVS
        two	VacFRZbYP
        two $	VcaVXXcTT
        two months	WVdWUXVUc
        two of	ZXUWTVZXc
        two people	SdVVXUYSX
        two were	YXWXYVfUW
        type	RTgXXSXRR
        uk	RaTWZUcUY
        uk $	TWSWWWcRb
        uk gdpr	YYZYXZXdW
        unabl*	SYfYTUbTV
        unable	SYfYTUbTV
        unable to	SYfYTUbTV
        uncha*	VVWcWeXWV
        unchanged	VVWcWeXWV
        unchanged $	VVWcWeXWV
        uncle*	VXcVUWYXa
        unclear	WXcWUXVYb
        under	cWZaRWXYV
        under 0	VWeUUYYWX
        under article	YYXaYZXeW
        under consideration	eeTWXWVUQ
        under foi	aVWVWVbUY
        under foisa	XVXUYVVYf
        under regulation	QYQaZZYRW
        under section	QaeUWZaPU
        under the	bMPTVZYaY
        under way	eWUVVbWUU
        under*	RacWVXYbX
        understand	TTaaSTabZ
        understand that	VVWbWYUdW
        understand you	XWbWWWbUa
        understanding	VTbTWSZXb
        unfin*	XWZYYVeWX
        unfinished	XWZYYVeWX
        unfor*	ZcVWWVaVW
        unfortunately	ZcVWWVaVW
        unhap*	UXWWXXTae
        unhappy	UXWWXXTae
        unhappy with	ZYXYZYYVe
        union	bXXWTUSZY
        unit	fSXSPWZWc
        unit $	ZVVWXaZUc
        unit has	eVbWVWUWW
        unive*	ZYVZUVYYb
        university	aZWZYVZWa
        university of	RTWaUTXVf
        unles*	WTXcYTYWb
        unless	WTXcYTYWb
        unless you	ZUUfXVYUY
        unlik*	VeWXWWUXZ
        unlikely	VeWXWWUXZ
        unrea*	XXXXVabWZ
        unreasonable	XXXXVabWZ
        unred*	XWWXXeXXW
        unredacted	XWWXXeXXW
        until	WdeGZRVUS
        until 0	beMSVVVXR
        until the	VbZQZXVYW
        until then	TUcUTYSSd
        until we	WVbWdWSVX
        until you	PSfSQSSRZ
        up	aXSVZZWVW
        up $	WaYSRbVdY
        up a	cXXWVdWVW
        up and	VUUVdWcZT
        up by	dTTYTUaRa
        up the	YdaTaWUTa
        up to	YZaTaXUZZ
        up with	VaYdTVTYb
        updat*	aaXWVUUbZ
        update	aaWWUUUUe
        uphel*	TTUTUgXYR
        upheld	TTUTUgXYR
        upheld $	VWWWXaaZT
        upheld in	XYYXXeWRW
        uphol*	RRSTSfRbR
        uphold	TTTTRdRbU
        uphold the	VVYXUgUUW
        uphold your	XWXWWbWaW
        upholds	XVUYYeYVW
        upon	YZQScbZVU
        upon the	XWZWVWYYd
        upper	WWZcYWbZX
        us	WbaYYUWTV
        us $	aSUdXQcZX
        us 0	XWVXeTbVY
        us a	UbaTVWZVa
        us about	UTUZTUZZZ
        us again	XWXUVZWTf
        us and	XcRZZYYQc
        us at	XVWVaXWcX
        us before	WYXUbXWUd
        us for	XYTTVXUbe
        us from	XYYWZWeVV
        us have	VYcSYbXVW
        us if	ZVXUTYXUe
        us in	YXbbWWbTX
        us know	VUaZXWVTc
        us on	cTSUUTXQd
        us over	XeVUVUUTa
        us please	TeXbVYSVU
        us that	XVUTZXWae
        us the	VVfWXXZTW
        us to	WXZYYbRZX
        us until	VbVVWXcYT
        us what	eXcVVVUUT
        us which	VZdSZRSSX
        us with	UWaXXTWba
        us within	VZVUWTUUf
        use	VTWKWZZeX
        use $	WWVWUWWbc
        use of	VaTVVeZRa
        use the	TUWUSTUQj
        used	ROWXWZaRa
        used 0	XYVXYXfUV
        used to	VUVXWbXTd
        usefu*	UVdTVUZUa
        useful	UVcUWVaVb
        useful $	YWVWWVbWb
        using	XYTRZWafV
        using the	RaXVcXWZa
        usual	ZZdWVVZVT
        usual*	VVXWXVUSi
        usually	VVXWXVUSi
        vacan*	UVTXVWeWW
        vacci*	dTVbWXVVY
        vale	aVVVWVSYd
        valid	dSbUZSVYZ
        valid request	XYZXXWVaa
        valle*	YYXVXXWda
        valley	YYXVXYXdZ
        valua*	WVabTYZXY
        valuation	WVZbUYZXY
        valuation office	aYZcWZYZU
        value	USXRVUgZX
        value*	YZWYYXcXb
        varia*	WWVWVXcbW
        variation	XXVXVYcbU
        vat	WPYTWTWhW
        vat $	VVTVaWZUc
        vehic*	WQaXTbZdU
        vehicle	XRYYVbXcX
        vehicles	UVbVVSccS
        versi*	XWZUXcXcV
        version	XXaSXbYeR
        very	VbYTTSTfV
        vesse*	WXbbaUZaW
        vexat*	WTTUVdbRZ
        vexatious	WTTUVdbRZ
        vexatious and	WVWWWYdUV
        via	UXYbYWVXd
        vice	ZXVWXVWad
        video	aXVWWaTaa
        view	QdQRRcVXa
        view $	WcWYXXaXa
        view on	WYUWXXTWf
        view that	XWYVVcbbU
        views	RhXRTSUPa
        virtu*	YZVWWXcbU
        virtue	YZVWWXcbU
        virtue of	YZVWWXcbU
        visit	RVRRPWZZc
        visit*	NRZYQYaaS
        visitors	XXUWWVXgT
        visits	SUZZUTbRX
        volum*	UgZUUSTUW
        volume	XgWXWTWUU
        voluminous	WcVVWWWXa
        volun*	aRSQRSafW
        voluntary	cVWUXVSdX
        volunteers	UUVVVXUea
        wait	RgUQORaPZ
        wait $	UfSTSUQRa
        wait until	XdUXXWTVa
        waiti*	ZcWZYTaUX
        waiting	ZcWZYTaUX
        waiting $	bdUbTXcQQ
        waiting list	UVaWYUbcU
        waiting on	YbVWbWYXU
        wales	ZWZZRTScW
        wales $	VWUYWWTZd
        wales has	aUbWXWXaZ
        want	YZcWWOYQY
        want $	dTYYUWZaS
        want ?	VWeWWWVXX
        want and	aTcaXWZXW
        want is	ZaWXUXZXc
        want the	VUYUZXUbb
        want to	XbYXXUZUa
        want us	YZacaZZWZ
        wante*	TXWTRaaXd
        wanted	TXWTRaaXd
        wanted $	WXaVWdWYX
        wants	XdbWYWYVV
        ward	TZZORWZaa
        ward $	YUaXWdUTZ
        warde*	YTWVVVXdb
        wardens	aUXVVVZYd
        wards	VXbWXUbUb
        warn	WdWWWXWUa
        warn you	WdWWWXWUa
        warni*	XVVWVUafU
        warning	XVVWVWbcU
        warning $	YXXYYWdaW
        was	ONWSLffYT
        was $	VUTaWaXTc
        was 0	PWLNNVlJI
        was a	WVSWXdZXa
        was answered	WZYXYeZVW
        was asked	SSTVVfSab
        was correctly	YZYXZeWWW
        was dealt	WWYYZeYXW
        was due	VdXYYZWWb
        was for	WYVWXXbVc
        was found	TWVXWabUb
        was given	XWcVWXXdU
        was in	WYXXYeXVW
        was issued	WYWYYcbVX
        was it	VXgWWVUUV
        was last	TVTUXWhUU
        was left	YXfWYYWcV
        was made	WVUSTbaRV
        was never	XWXXXbaXU
        was no	UUaVUeXTP
        was not	aSVUWXdZY
        was on	SSUaVafbS
        was paid	UUUWUSiSS
        was properly	WVVXWdUZU
        was put	XYXZZYeWW
        was received	YbVUWaVUe
        was right	VUVXXgVVV
        was sent	WYSZaVaeQ
        was sound	UWVXXfWWX
        was the	VRcTUbTac
        was too	WWXXXaUcV
        was used	WXVWXbdVT
        was wrong	ZXZXYdWWZ
        was wrongly	ZXWYYYYbb
        wasn'*	UTVWXdVUc
        wasn't	UTVWXdVUc
        waste	bUXTUWVeV
        water	YbSbSQXXW
        water*	WaWVWaZVd
        way	bTQWVeTTZ
        way $	YUTYRWVQe
        way of	UVVWWdXaZ
        ways	WUfVUSVSd
        we	WXaYcWaTV
        we accept	VVVYaYeSY
        we acknowledge	dWXXUbYXT
        we acknowledged	VWVUYZVWf
        we aim	fVXVVXWVZ
        we are	eZZVZXUXW
        we aren't	XcbVaYUXU
        we ask	WZcSYUUSb
        we asked	UTUbUdUVe
        we await	abcWVXUVT
        we believe	YXZbWUXbb
        we can	UcbSVRaMZ
        we can't	QacYYSWaT
        we cannot	XWbXXXTZc
        we collect	VWVVXXceU
        we confirm	YWXWXacWU
        we consider	TdXSUWcTY
        we could	XWaZaWSSa
        we did	cSXaUdZST
        we do	UYSZPTfbT
        we don't	SQdRbUeVW
        we enclose	YYYVXYbcV
        we estimate	WcXXXXeTT
        we expect	dYUSWXVaS
        we find	XaWUYTbZZ
        we gave	UWXXWZeVW
        we go	WWXXaXUWc
        we got	ZUTUUeVSX
        we had	YZSUSdZQV
        we have	dVXZWSbUW
        we hear	VWdTTWWWc
        we hold	ZRXXVPeYX
        we hope	eSUSURQQd
        we keep	WYWaVXaaZ
        we know	VWbTUVUVd
        we look	aSUUWUTSe
        we looked	UTTTVYcUb
        we may	bVWSQXSZg
        we might	VYWWYUWVe
        we must	YbZSbVTVb
        we need	XeYMVXTWX
        we now	UfTSbcUSR
        we publish	XYZXVVXSd
        we received	YYeWTVVVa
        we regret	XZWYUXVWd
        we require	XcdVYUWTV
        we said	UXVWUaUSg
        we set	YcXWaYXYX
        we shall	aZVXbTVQW
        we should	YWbZTYTRd
        we suggest	VWacXWcVV
        we take	XacVWWXXa
        we thank	YXXWXYVdZ
        we therefore	VZWbdbUWU
        we think	SWSYVbbQY
        we thought	WeWYWVVVb
        we told	VYWdTZYSW
        we took	TTVUTSdcZ
        we use	UUYTRVgZU
        we wait	XWaVVYUXe
        we want	TaVVVUTdb
        we were	aVTVVaUaf
        we will	adWYWVVSX
        we won't	TcWWbUbUW
        we would	UZVYcVdOb
        we wrote	WVTUUcRTf
        we'd	QWcaWTXOd
        we'd be	ZZYbVXcWW
        we'd need	XUaWYWVXf
        we'll	YdYcbOJSV
        we'll be	acUbSTUUX
        we'll do	aaWeTWVTU
        we're	cYZXZWWVV
        we're not	VZUdaUdSW
        we're still	VfbXXVVVV
        we've	cZXbVWaSU
        we've asked	fZZSUVSTX
        we've got	bUVVbUScV
        we've had	bRTXbbRUc
        we've looked	WVaVWbUbV
        we've no	VXUZVUfUU
        web	aVYWWVcTb
        websi*	TTRRWXbWd
        website	TTRRWXbWd
        website $	UUSSSXdSa
        wedne*	baTUTWWbV
        wednesday	baTUTWWbV
        wednesday $	aZWVVWVcY
        week	ebRTURXVU
        week $	bdLXQSRYX
        week but	cdYWXXWXW
        week of	eUUXbWaTW
        weekl*	TVVWTWZab
        weekly	TVVWTWZab
        weeks	XdQQRUdbS
        weeks $	bZTTVUWbZ
        weigh*	TaSQQZbYb
        weighed	YWWYYZZTc
        weighing	WfXWXUcRU
        weight	VXXWVcaWY
        welco*	VRaSZWQeY
        welcome	WUbTZWRcY
        welcome to	YXWXbZXcX
        welfa*	WVXYWXWgU
        welfare	WVXYWXWgU
        well	dPbSPbWTZ
        well as	YYcYZbXYX
        well founded	XYYYYeWWW
        welsh	aWQaUXYXc
        welsh government	VUVcWVUSe
        went	UaObOWcYS
        went out	VcTVVbWTa
        went to	cYXaXWUeU
        were	NQQOHdgYU
        were 0	XUUYVZgQS
        were given	UdRTVaXUS
        were in	YRUWYbXbb
        were no	VWUWWdZVW
        were not	XWXWZVcZb
        were received	UVTWWVYgS
        were right	WWVXYeXUY
        were rightly	XYXYYcWVa
        were sent	XaWVYdaWU
        were taken	XXXVXXcaV
        were to	XWaaXXcTY
        were told	XUXWXZUcc
        weren't	UVVWUcXXc
        weren*	UVVWUcXXc
        west	ZVaVWWbaX
        wexco*	XYcXYXXWb
        wexcombe	XYcXYXXWb
        what	ZRcTTZWZW
        what $	YUaUUUcVa
        what is	YWbSSROcc
        what it	VbaVVVbUa
        what the	aUZUXUZVf
        what they	dYZTUUVXa
        what to	aUYYWTeXT
        what was	TXVWUbWWd
        what we	bUXPZYaZX
        what you	ZPUXTdaVa
        what you're	UWZeWVVTU
        what you've	acaUXVWUV
        what'*	aWXVaVYTb
        what's	aWXVaVYTb
        whatd*	cVWWWWUUc
        whatdotheyknow	cVWWWWUUc
        whate*	YaXWYUZUa
        whatever	YaXWYUZUa
        when	WRcZdWUYZ
        when i	SUcTTcUaX
        when it	VaacbYYYY
        when the	ZSXRaXbNb
        when we	XUaWaVcaV
        when you	YWaNcXZaT
        where	TYVZSUXac
        where a	VXaRUUdWa
        where it	UUXYWUcbW
        where the	WZYSWaXaa
        wheth*	YbaMTYXZW
        whether	YbaMTYXZW
        whether a	WVWYWTfWY
        whether any	WTXXVTeUb
        whether it	YYUVUTXZd
        whether the	aYSRRdYWU
        whether we	dXZYWYUWa
        whether you	WTbVaVTYY
        which	cZhZaUSNQ
        which $	VUbWbVUXW
        which 0	WWUWVWdYT
        which a	dbVVaUXUU
        which are	bXRVTYcQX
        which case	VXYbaXVSZ
        which exemption	XVXXXVVWf
        which has	WYUdXYXaZ
        which i	aXPYYZZVZ
        which is	XZbYZYZWW
        which isn't	XbTcVYVWZ
        which must	WWYacXYaW
        which of	bZbUTVbUT
        which should	dWYUXbYYY
        which the	ZaYXZaWeR
        which to	VbTWbWWVb
        which was	bWUXYcaVX
        which we	bbYSWSVbY
        which will	bYWZVUWbW
        which would	XVcWbVZWY
        which you	ZRaZVVbQb
        which you'll	bVYWcWaWY
        while	YcXQSeWOX
        while the	XcYXYabUX
        while we	ZZbUUUZSZ
        who	ddXcMWTVX
        who had	bWYYZaUUW
        who has	aWVUXZdaR
        who have	aVbcXXVWY
        who is	acWWWYVdQ
        who was	cXVWVVcRd
        who will	dUYZYWXTZ
        who you	XVUeVXWRY
        who'l*	eXYWXVXUa
        who'll	eXYWXVXUa
        whole	XYbcTbbQT
        whole of	TbZaVbTWa
        whom	STdaUTYSb
        whose	ZbZdUZZbR
        why	SaPRPYVea
        why $	YaVVUVVTd
        why the	YXVXXbZbV
        why you	VUVWVbWcb
        wide	WZYWVXcXZ
        will	edWYcMNaS
        will answer	cVWdVWVWV
        will be	aXTVbXXXX
        will begin	UUYacWSbV
        will carry	XbacUVWTU
        will come	ZZRTcSTYY
        will consider	bXYZZWZVc
        will do	aaTZUTTPe
        will follow	ddTSVVTbR
        will get	eXZSVUTSZ
        will have	bZYWUUSaX
        will hear	dVWUXZYXX
        will let	XccVZYVTU
        will look	cZVXTVWTc
        will need	SZbbYUSWX
        will not	RZYOWPgZT
        will now	WcUZVXSbS
        will reach	cXTYUaYZU
        will receive	acUWVVVbT
        will reply	bcVWYWXVU
        will respond	eZTWWYYTW
        will send	dVXcWZWVa
        will start	XUeTZXTZX
        will take	ScZbXVYYQ
        will tell	bYVVTYcXa
        will treat	UVaZVXXVd
        will write	aaTbVTURd
        willi*	TUXZeWUUX
        willing	TUXZeWUUX
        willing to	TUXZeWUUX
        wilms*	XWXaWXXVa
        wilmslow	XWXaWXXVa
        wilmslow $	XWXaWXXVa
        wind	WWWVXWYdb
        winte*	VSSURSfTZ
        wiped	UUWVUcdTS
        wish	XbXaaRSZZ
        wish to	YTXYbTUcZ
        wishe*	ZZVTTUXTc
        wishes	aaUUUUTTc
        wishes to	bdXXWWWWY
        with	YXVZWaZVR
        with $	dWVYVdVcR
        with 0	VcWUYSfSQ
        with a	bWaPYZQXY
        with an	ZUZWUWfYU
        with care	VWZWWXXXe
        with her	ZVVXWWWeV
        with his	XcYbXXXWV
        with how	YYXWZaWZc
        with it	aXWeTRZSW
        with its	YbZZaZbWT
        with no	XXYWXeYVS
        with our	cZTUVTTSe
        with section	YbXZWcTTc
        with that	ZaVZUZYaU
        with the	aXTXUVWaa
        with them	YaWcYXaYU
        with this	SYYSPdfSU
        with two	WaUXWVcaV
        with us	YYPVZRZNd
        with what	ZZTVXdWcV
        with you	aZaWQbUPX
        with your	SdUddXSTY
        withd*	USXVThVbX
        withdrawn	VUZVXaZYb
        withdrawn $	WUcWXcUaV
        withh*	SPSTRcfRW
        withheld	TRUVTbeUW
        withheld $	XXXXXUeWY
        withheld as	XWWXWdXWU
        withheld under	VWXTXYdVT
        withhold	VVWWWbbWZ
        withi*	aWUZYYWbU
        within	aWUZYYWbU
        within 0	bTcQVaTfW
        within a	aZVbaVWaW
        within forty	bVWQZTZSc
        within one	XUXUXYUfW
        within six	ZZZXYZYXd
        within ten	cSXUZbYYV
        within the	ZcRaONYYV
        within three	bWWWYTSaa
        within twenty	aSSbaYTZZ
        within two	XXbXVXaTc
        within your	adWUWZcSU
        witho*	RdaQXXXcV
        without	RdaQXXXcV
        without a	XbaYWYZbV
        witne*	VZTUUSbeQ
        witness	WaVVXTUfV
        witnesses	XWVWVXcbS
        won't	PgRaZRcVT
        won't be	TdVSSSdZU
        wonde*	WYeXWWTcV
        word	cQeTUYWWW
        worde*	UVeVVbUUT
        worded	UVeVVbUUT
        wordi*	ZVbbVaWTU
        wording	ZVbbVaWTU
        words	TTaSSWXcW
        work	WWXTXYUYe
        work $	VVVYXUZda
        work on	cZVWWWUPb
        worke*	XaYRYSWVe
        worked	XTTUZWZXd
        worked on	bUUXWVbYa
        worked out	UVUVaXVYd
        worki*	aZWUZWUYW
        working	aZWUZWUYW
        working day	aYQQUWSbZ
        working days	YaZWaYUUZ
        working on	acVVVUSZV
        works	aTSTVTaYc
        worn	aWWWWXUda
        worn video	aXWXWUVba
        worth	TSSUSUaae
        worth 0	XYVVXYfUV
        would	KTeYbUbTY
        would also	ZYfYXYWZT
        would ask	VYcaYWSVY
        would be	RUYcbUYUY
        would do	TXdaXXSUa
        would exceed	XYbYVYaUa
        would go	VVUbZVWdZ
        would have	ZZXVYabXW
        would help	YcVcWWaUX
        would like	ZVZWVXWbZ
        would need	XSaWWYbWb
        would not	YaXUVUaTb
        would rather	YWUcaZYYa
        would show	TcUUUTXSb
        would take	VSVTYTdZc
        would write	YWYYYXTWf
        would you	SUgWaTSSX
        write	YbXbMKVVa
        write about	XWUXYXUab
        write again	ccSVTWUaW
        write to	XbRdQPZXX
        writi*	abaPWUUYa
        writing	abbPWUUYZ
        writing about	WVVXYYWWe
        writing in	WSWVWVVWg
        writing to	dZZUYWZcU
        writt*	WPYaRUabZ
        written	WPYaRUabZ
        written to	XZbdXWWTX
        written warning	ZWYXYYabW
        wrong	SVVaRhTYT
        wrong $	UTVSRgVbU
        wrong to	YYYYYeVaU
        wrong*	XWWYYZXcZ
        wrongly	XWWYYZXcZ
        wrote	ZTQQPcWUg
        wrote on	UWWWYXXYf
        wrote to	ZWTTTWPYf
        wycli*	YZYXXYYUe
        wycliffe	YZYXXYYUe
        wycliffe house	YZYXXYYUe
        y	TTTUTUcfV
        year	VLdMNVadU
        year $	RPURQWfaY
        year 0	UTcWWTZcT
        year and	dYYWVUSXa
        year to	VXVXXVfYX
        year'*	XWaWWbXWc
        year's	XWaWWbXWc
        years	UXbUMUYbY
        years $	TRbSSRbXb
        years ?	XVaVWXXcT
        years after	WWWVXVVfW
        yes	aYYXYRgRS
        yes and	XWaaUVdXU
        yeste*	bgVcWVZVS
        yesterday	bgVcWVZVS
        yet	RibRZVSNW
        yet to	VdUUUUWWa
        yn	QRRRRRPdd
        you	YUdZbWUYX
        you $	YSXYZWYSc
        you a	caYZWVWUb
        you about	USaaaYbSX
        you after	WXdWWXbUY
        you agree	YWXbfWXaT
        you also	UWZUUWZba
        you and	ZRVTThYXW
        you are	QYcTaZRXc
        you as	YXXbXZXdU
        you ask	VZccYTaOV
        you asked	VVLXPZcQf
        you at	bVTTSbVaZ
        you be	XUeWVWUUZ
        you before	fVcVSYUTX
        you by	dXTZQTRNZ
        you can	aUVRbQaXZ
        you choose	YZYUaYTbc
        you confirm	WXdWaXXUX
        you could	TUePWYZPX
        you describe	aYZWaUcUU
        you direct	bYWbYZVYX
        you directly	aXYbYYYWY
        you disagree	XVYXXWWUf
        you do	WTZOTVSfY
        you don't	YTXcTWVZb
        you explain	TUcXYWUcV
        you first	XXWcaZWUa
        you for	WQTNVWUZd
        you get	XZUcVXVcV
        you give	WYeYYXVVX
        you had	UUTWUbXbY
        you have	VVdTcQZcU
        you in	XSVdWaZWW
        you is	aZcWVXWWT
        you kindly	ZYYVbZZYa
        you know	abRSQSWSc
        you let	WYbWcVUWY
        you like	UXbWWXWUa
        you made	aTTTSTTYe
        you may	MYOXTOTcb
        you mean	cWgUUVTPU
        you meant	VVUVUabSd
        you mention	bWbWWWcSX
        you mentioned	aVZWWWUTc
        you might	UZZbWUSTe
        you must	XYVbZYVeV
        you name	cUTaXWaUU
        you need	RRYePSQVZ
        you no	ScbVaXWVW
        you not	WdXWbXbdT
        you object	XYXeYYXUX
        you on	bYUXUbVbW
        you our	adWVXXYXW
        you pay	ZVUUbVTbZ
        you please	WVabdVXYV
        you put	UUaVUZeUT
        you refer	XYeXXYXVW
        you remain	YZXYXYWdX
        you requested	TVXXYZVVe
        you say	TUbTRYRRe
        you seek	WdYRQYVPX
        you sent	dVTaTURTb
        you should	dbQbPXUXQ
        you tell	bXYbTVaaT
        you that	ZcSWYYZUW
        you the	YZSZSRfbX
        you think	WWYWXWXdY
        you to	RZcVYZRbY
        you told	WUZVVaUbZ
        you want	aRcWXRbTV
        you wanted	VWUVVdcRY
        you was	VWVWWdYcT
        you we	WXZWZTdUZ
        you were	VbSVQeQWd
        you what	XYVXYcbWY
        you which	YXaXXVXYe
        you will	cbQXWPaJa
        you wish	ZUYaSUWVc
        you with	ZYVVVZVXd
        you within	bRYUabTZX
        you write	VUeXUVVVY
        you wrote	XZSSSYcSd
        you'd	PSddZZRPa
        you'd be	UYXaYWVTa
        you'd have	TXZZaUWUb
        you'd like	WUYZZWaSb
        you'l*	ZYXaXWYUW
        you'll	ZYXaXWYUW
        you'll be	bRTSZcVZY
        you'll find	WSTRVRhXU
        you'll get	fWRaTQTTS
        you'll have	WcbcbWUUS
        you'll hear	dbTTWYVTT
        you'll understand	XTWUWWaVc
        you'r*	aTcYZQVTX
        you're	aTcYZQVTX
        you're after	WWcdXXWVU
        you're asking	WYacWYVUY
        you're still	eUaVVYURX
        you're unhappy	YZYZXZZVc
        you'v*	XVcacTPWX
        you've	XVcacTPWX
        you've asked	XZcZZWUaT
        your	bUabYYOdU
        your 0	UXWWfWXUW
        your agreement	XYWdWUYVZ
        your answer	XaeTTXWRa
        your appeal	XTUUUhWRc
        your application	bUTcZTQaW
        your bank	VWXWbSWcU
        your case	gaWWabSSX
        your cheque	ZWXXcVWXW
        your clarification	cUZWVWVUb
        your complaint	VWTTTcRdV
        your contact	aWTUVVTTd
        your correspondence	bWUZWaSUZ
        your e	aVadVXXQa
        your eir	XWXXYYZXd
        your email	YTbdQYSOc
        your enquiry	bUVbRVXOa
        your favour	XUWWYfVWV
        your first	aQXSUYYQc
        your foi	cZWYXWSMc
        your freedom	bYYXYXXTa
        your information	ZVSRYVYaZ
        your interest	bXTUWSaOf
        your letter	dTXaPQPSd
        your list	aXcYZXYXW
        your message	aVbYTSUSb
        your name	aXTWTUWca
        your note	aWeUVWWRW
        your own	VWWZTUSTh
        your patience	YaTUUYZSZ
        your payment	XXVXeZXWV
        your point	XXWVXddVV
        your query	YVYaUTaQb
        your question	cVUYVUbOc
        your questions	dRWYOUZMa
        your real	ZXcWXXZXX
        your records	ZWUTVUVdZ
        your ref	VXVWXWXVe
        your reply	WXgSSTTQY
        your representations	VVXWVgVWU
        your request	YccZVTcAV
        your response	VeaVXWXWU
        your review	TVVWXdSSa
        your right	VUUWWXVTg
        your second	ZSZTSacSS
        your submission	eZXTYYZXX
        your third	VUXUXbeSU
        yours	ZbaZWONLd
        yours faithfully	VWWWYWXWe
        yours is	cZSUbVVUY
        yours of	gWSUTUSSb
        yours sincerely	WXWWXXXWd
        yours*	UVQZTbcZX
        yourself	UVQZTbcZX
        """#
}
