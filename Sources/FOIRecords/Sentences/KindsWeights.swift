/// What words tell of sentences, learnt from 3180 rows by Training/learn: not written by hand.
enum KindsWeights {
    static let text = #"""
        	ONUPPSfhj
        0	WVROZUaYT
        0 $	YRSWaSbXX
        0 0	aWZNVUZYa
        0 ?	UUeVZUSZW
        0 a	YaUVaYVcX
        0 an	WXXYaVbXa
        0 and	aQWZdZVYS
        0 applies	VaVWZTeVU
        0 april	cfTRUUVTa
        0 are	TWVWVdZUW
        0 as	XZXYdbUYW
        0 august	aYZWWcQYa
        0 b	VVXXWZfUX
        0 between	UXVWbYZbU
        0 by	bXZXaWVeW
        0 days	ZcTTSWdZT
        0 december	cZTVTXVZY
        0 e	YcZZZcYZW
        0 february	caUVWWXVa
        0 for	QVWUfYZXP
        0 has	cZVaZVXWY
        0 hours	WVXWaZbUa
        0 in	TVaTbYcZS
        0 is	TVYUaYbWb
        0 january	aZTVYaWSb
        0 july	abSTSTaZY
        0 june	XbWYYTXcY
        0 march	ccRRWWXXT
        0 may	dZXVUVSaX
        0 million	XXYYWXeXW
        0 not	VXWWXfXVV
        0 november	ZZZWXaXUZ
        0 october	baSWZVZVa
        0 of	VaVXaSXaW
        0 on	cTVZXVcXP
        0 or	SXcXWUXZa
        0 pages	VaVWcbXUR
        0 per	VVWWfUYXV
        0 plus	YYYZcYcTX
        0 september	cbXYXSUZU
        0 the	ZaWVVZeWZ
        0 times	WXVXWXeZT
        0 to	UTPVYabYb
        0 tonnes	VXXXVYbaU
        0 was	YWWXVfWZU
        0 we	VaaYaYXZZ
        0 weeks	XWYYWXZcW
        0 were	VVVWVUbcT
        0 which	WUUSZbRZc
        0 with	XRcUVTYbR
        0 working	VcVUVcUWd
        ^ a	aYWVUVdaX
        ^ after	XVXYWeXYW
        ^ all	YVVVUYeWY
        ^ although	WcVWaaWWY
        ^ an	bbSTbTQZa
        ^ any	UUXcVUVYc
        ^ as	XWVbZaaYY
        ^ at	bYdUTYWYT
        ^ because	YaTcbYUVZ
        ^ by	UZcUUVRac
        ^ can	VVgWWVVSW
        ^ could	TXgVVVSaT
        ^ dear	TSTSSSQae
        ^ disclosure	YXXXYWbWc
        ^ do	VWcTUVUcY
        ^ each	VWXWWbdVX
        ^ following	XVVaXcVYZ
        ^ for	VXWXXYPeZ
        ^ further	UaaWUVWZb
        ^ having	bYVXTaYWY
        ^ how	WWWUXWUWg
        ^ i	UWUWVcZRc
        ^ i'd	TaZUYVUYb
        ^ i'm	SYaZVcZSa
        ^ i've	YRWYVcZWa
        ^ if	VOVUYTRZg
        ^ in	RWYWccVVb
        ^ information	SVRSTUbUe
        ^ is	WVfXZXUUU
        ^ it	cbXVLXZTZ
        ^ it's	UZRWaXbaX
        ^ kindly	XWccZXWYV
        ^ let	WWdZbYYUX
        ^ members	WWXYXWVfV
        ^ mr	TXWWWVccU
        ^ mrs	ZXVXWXVYd
        ^ my	VVUSVfXYV
        ^ neither	YVXWWUdZZ
        ^ no	TXQPYWhVX
        ^ not	WacbWZVUU
        ^ nothing	aXVXcXbTX
        ^ of	YWXYXTdZU
        ^ on	SXXVbfVQc
        ^ once	aWaWcWWWU
        ^ only	VVVaZVeWW
        ^ our	YYUZWXbVW
        ^ part	WXWdTbZUa
        ^ payment	WXXXcWUZW
        ^ please	XYYUbSYXZ
        ^ question	YXSXXaVac
        ^ regulation	XaSaWWaaX
        ^ requests	ZVVbXXXZZ
        ^ section	VXYUVWXad
        ^ should	WUYVbWXVd
        ^ since	ZZUdbcUTX
        ^ so	YbbXZZWXY
        ^ sorry	UcaWeVUVX
        ^ staff	ZaVVUUYaZ
        ^ thank	YXVWUVWad
        ^ thanks	bXXWXWXaa
        ^ the	VVXQUWeXZ
        ^ there	RYRQUWgUX
        ^ there's	VbVTYTZVd
        ^ these	UUVaUVbcW
        ^ this	ZUPZWZYdX
        ^ to	RUbWbaaTY
        ^ two	aUTWXUdaS
        ^ under	YUZYYWVbY
        ^ unfortunately	YcYYYXaXX
        ^ until	WXdXbXWWW
        ^ we	YXWUYWdVZ
        ^ we'd	VUbZUTTUe
        ^ we'll	dZUUbXUTT
        ^ we're	eZYYYQWXS
        ^ we've	bZYaUSZUX
        ^ what	VVaVVeZQc
        ^ when	UScWYUSYd
        ^ where	XWXWWWWZe
        ^ while	WbYXWeVVV
        ^ with	TTTaTcQQe
        ^ work	cZWVVWVaU
        ^ would	VWfZZUUUS
        ^ you	UVOZZZPWg
        ^ you'll	bZbSVabRR
        ^ you're	VXWWaWeTb
        ^ you've	TWaaaXYba
        ^ your	aTYSSbYYa
        ^ yours	WTVUUVUSh
        a	VXXUYSVaY
        a $	VWWWXaacV
        a 0	ZWVWWXVeV
        a charge	VVVYZXWVd
        a complaint	aVaYXVbUb
        a copy	aVYZWZaZX
        a date	VfaXXYXVU
        a decision	XcXXVWURe
        a fee	XWUXcUWVd
        a fees	YVYYeYUVa
        a final	XeWYXYbUW
        a fresh	aXYbTbUTb
        a full	dcXYWcVUT
        a further	XdVXYbWaU
        a new	VVWXbXTcc
        a position	ZaXYYWbVa
        a proper	cWVVXaVWa
        a public	XWXbWVVcc
        a reasonable	VZWXcTXXb
        a reply	dbaXWTWUS
        a request	YXUWXUSeY
        a response	fXYVUUUZR
        a result	WaYYYeUTa
        a review	bUWWUaVSe
        a search	dVTXVVbSU
        a separate	XXXdXYVXc
        a single	ZWeWXXUbU
        a total	YYXYXWfTV
        a valid	XXZWXXVfV
        a week	abVUWXSaZ
        a year	XXWYZVcbV
        aband*	WUWadXcUV
        able	aVbYTWRbY
        able to	bWcYUXTXZ
        about	VXYRVXVZd
        about 0	YZTUXaZaT
        about a	WbTXYVcWa
        about the	bXYTTZScZ
        about this	VVUcdXUUY
        about your	UYZbVZTaa
        above	YZaUWSXbc
        above $	UTaXaYVaZ
        absen*	XbVUbWUaS
        absence	XbVUbWUaS
        absol*	WSWVWUccZ
        acade*	cQWZRYbTa
        academy	dUUYUabTS
        accep*	ZZYWRbOcV
        accept	baWYWZRZY
        accept that	YYWWYcVTc
        accepted	WTWTVcWbT
        accepts	YVXZXdXaV
        acces*	XZUUSXZaY
        access	WaVUSYaXa
        accom*	UTVUbbbcR
        accor*	SaTaZbSdY
        accordance	WXVVaWWca
        accordance with	WXVVaWWca
        accordingly	VcVcVbVUV
        accou*	aaYTYVVaZ
        account	WbUTZXWbZ
        account of	TcWWVbWZY
        accounts	VUcYWTXYa
        ackno*	hVSUTaSYW
        acknowledge	gUXWXZWVS
        acknowledged	cVWXXVVbY
        acknowledgement	caVWYZUUc
        act	ZVXXZVXWc
        act $	aaVXceUTW
        act 0	aTTUUUZXb
        act is	WXVVaVTUe
        actio*	dYbVVZYYU
        action	bZcWWaWZV
        add	WYWVXSTUg
        addit*	YgWWUUUUT
        additional	YgWWUUUUT
        addre*	WTYcRYXZZ
        address	XUZZSVYcZ
        address and	YVVUVWWfU
        addressed	WYYdXXWXZ
        admis*	ZUbYRWbYX
        admissions	ZWVaVXbZZ
        advan*	VYVVdVVcU
        advance	VaWWfYWUW
        advance $	WYWWfYWUW
        advic*	UZSXSbZYa
        advice	UZSXSbZYa
        advice $	WaWUVYWcY
        advice and	WaUWUWVTe
        advis*	ccXZUYaRV
        advise	WZaaUaYTZ
        affai*	XaWVWbZaT
        affairs	XaWVWbZaT
        affec*	XaXXWXZZc
        afrai*	XdVVcVVTU
        afraid	XdVVcVVTU
        afres*	VaXXWfXUU
        afresh	VaXXWfXUU
        after	UcVYYZSZX
        after a	WWWUWdWZZ
        after the	UeZZYYUVX
        after which	dWXXbWXYX
        again	YYZSbaPWY
        again $	YXWYcYYVd
        again*	YaSRVZZWb
        against	YaSRVZZWb
        against the	WVXYVcScY
        against this	XXXWXWWbc
        age	ZVUVXUcTd
        agenc*	bUZcWaXXV
        agency	bVZdWYYXU
        agency $	ZUSfVTUST
        agency is	aZWacXYYV
        agency's	ZWWYXbXZa
        agree	TVcTXeUaQ
        agree*	WVTaTcaaX
        agreed	XSSYUcUdY
        agreed to	UXVVWUVdc
        agreement	VZXbXUcXT
        agric*	YWVbVVUaa
        ahead	YXYWcUbXV
        aim	daVVVUTbU
        aim to	caXXXWXYW
        aims	dWWTTVUdV
        all	XVVRUdbZV
        all $	YYZZbdWVW
        all 0	XcaXVaaSV
        alloc*	eVXYUWTbV
        allocated	fXYXVXUWW
        allow	eaVUcVTSV
        allow us	WeXXXWXWV
        allow*	XXZUYYabX
        allowed	ZZVWYYYXa
        allowed $	aaXYXcdTU
        allows	VWbXaZXbW
        alone	UWVYadWUa
        along	aVUdUSZaU
        alrea*	aaWVUaZSa
        already	aaWVUaZSa
        also	TUZTUXSZd
        alter*	VUWVXcYdV
        altho*	WcVZaaWWX
        although	WcVZaaWWX
        am	aZWXQYXYa
        am sorry	VYVWVVUcd
        am writing	VdaYYUXdR
        amend*	ZTUXVaUeR
        amended	aVWYWbWbT
        amoun*	STVUeUXYR
        amount	TTVUeUSaT
        an	VWZTUWXcb
        an additional	VfWWXWXVV
        an address	WYbUXYYdU
        an answer	YZbbTTPPY
        an authority	XXWaXWTac
        an exemption	YWXYXVWdb
        an explanation	XXdXXaXZW
        an extension	XdXXXXXVb
        an hour	WXXYZWbZa
        an internal	YUWVWYVZb
        analy*	eZTXVUTdS
        and 0	VVaYRdaYO
        and a	bZXVaWYXR
        and against	XdWWZVVXa
        and any	XXVVVUUdd
        and are	cYVUaWZXY
        and can't	VeWZYXWVX
        and expect	dYZXYYXWY
        and for	WbbWWXZUd
        and found	VVUVVcZaV
        and has	WTVcaaUXa
        and have	XZWWWdWaT
        and hope	ZdWXYYWWU
        and i	XbZXVWcaU
        and i'd	XWaYXaWbX
        and i'll	cZcXWVUUZ
        and i'm	cYUVWWXcZ
        and in	bWXXbcWYV
        and is	ZPRVYZaXW
        and it	VWVcXdYVQ
        and it's	ZXXWWXeWV
        and its	VWZbXUVYe
        and let	WVYdUaUWX
        and may	WVUVWUVUg
        and must	VdYaWXWWW
        and not	UVRZZbZXb
        and on	WXXYYcYUc
        and our	eWWaVTTUW
        and safety	aXYZUXaTe
        and section	YYYVYXeVW
        and sent	fVUVZUWVT
        and should	bVUcbXXWV
        and so	VbRUZbYUa
        and that	cYTXbYYUW
        and the	YeUVYZVXW
        and their	XXXdVXaXU
        and they	ZTUbUVccU
        and this	XZYYbbYVX
        and to	aVUUVacWY
        and we	WZYaZRYbN
        and we'll	dUcXVWVUU
        and we've	XVWYWYdWU
        and will	fZZRWRUTP
        and would	YWdbYaVYU
        and you	YaRbaVYTZ
        and you'll	aaUZTWUWV
        and your	ZUadZZXSU
        and yours	ZcYZYYWWX
        annex	TVSUZUcTf
        annou*	UZUVVVUgU
        annua*	UXcUTVacS
        annual	UXcUTVacS
        anoth*	SebYXXZUX
        another	SebYXXZUX
        answe*	daVVRZbQR
        answer	dYYXUYXUQ
        answer $	bSYXaUTac
        answer by	ZWVVVXSbc
        answer is	bYSTWacTQ
        answer it	dXYWXXbVU
        answer should	daUVXWYWW
        answer this	WdWaYXaWT
        answer to	WVZRUbcQP
        answer was	YYYYZdWWV
        answer will	cbVXXXUVW
        answer you	ZVTccaTTZ
        answer your	cZVVXWcUW
        answered	XcSTVYeVX
        answered $	bYXYXacVV
        answered in	YRTUUUfYT
        answered on	YaWUVaVVe
        answering	daUXUVZSa
        answers	WXcXXVbSX
        antic*	ZeXWWXTXV
        any	SQSSVTbfa
        any further	UUYWTUUTe
        any of	XYZXWWcTc
        anyth*	XbWUZbYPY
        anything	XbWUZbYPY
        apolo*	TbRSTZPbb
        apologies	VcTTUWSYb
        apologies for	TaUTSYUaa
        apologise	UZWVVdTTc
        appea*	WRPWUcVZb
        appeal	XSRXSdLba
        appeal against	bXXWYaYbU
        appeals	UVWUWWeRd
        appears	WWZVaWcVZ
        appen*	UXaWVYXdW
        appendix	TUUUUZYdX
        appli*	WXYZWWccS
        applicant	WVZYVWVfT
        application	bWXbYWWbV
        application for	bXWVXVUdU
        applied	VZcTTcZTQ
        applied $	XbbXYYaWW
        applied to	XbWYXZbYV
        applies	SaTUXUabZ
        applies to	UXVVcWbaT
        apply	WcSeZWRUV
        apply to	XaUdaVSUU
        appoi*	VXaXWYYdU
        appre*	bXaVYUVVc
        appro*	ZVabWRWaZ
        approach	VWXeWWVbV
        appropriate	YVZaaWaVa
        appropriate limit	YVZXaWaWa
        approve	UbXXWXWeT
        approved	RTXUWTaad
        april	beaWTVTVb
        april $	faWTTZYTW
        april 0	SWcXXUTdZ
        april and	VcWbXTWZb
        archi*	cXWcZWbSU
        archive	ZaXZWWcVW
        are	ZZZWWQeUX
        are 0	UbVVXUbSa
        are being	eaVVXWVaU
        are not	VYYaUbVZb
        are now	bZVUUaWbZ
        are on	WVTWUVcZZ
        are required	WXVXaYXda
        area	XZZcbTSXa
        aren'*	VZUZUabZR
        aren't	VZUZUabZR
        argum*	XbWWWaUVc
        arguments	XbWWWaUVc
        aroun*	adWXVVZWU
        around	adWXVVZWU
        arran*	dWWbbYWUU
        arriv*	XTYUbWUXe
        arrived	dWXVZYWUc
        as	XZbYWZWWV
        as 0	cVUUUTUac
        as a	YVVTUbZcW
        as an	cXWXXXZeV
        as follows	VVVXaaaUa
        as it	YVZUUaeUX
        as soon	baVWcVVYV
        as the	WdZZYZUYU
        as they	XbXeWXWUW
        as to	bWcUUYaSa
        as we	XWaaSWSVc
        as you	ZUVcYdVSa
        as your	WaWWbXXbY
        ask	OZcdaXRXT
        ask for	WaXXcVXYZ
        ask the	WWabYXUbW
        ask you	VcZYZXWVT
        asked	ZVTYYZVWZ
        asked for	ZXZQZTZSb
        asked me	ZWbXXXXZa
        asked that	aUVVVbVUc
        asked the	XbVcVZYXT
        asked to	bWSYaZRdO
        asked us	VXSTRaYac
        asked whether	VbWXWUbaZ
        askin*	YWcbXXVVY
        asking	YWcbXXVVY
        asking about	WWfUWWWVV
        asking for	XZbXVYWaX
        asks	UVeWZWTUc
        assem*	aaUXWUbZU
        assembly	XbWaXWbZW
        asses*	ZYUUWZacU
        assessment	UaWUTaZcV
        assessment $	XbWVXbbZV
        assig*	dWXYWWcWU
        assigned	dWXYWWcWU
        assigned to	cWXZXXcXU
        assis*	VSbaUYRca
        assist	XVcbWaWZU
        assur*	eUUVVUUdV
        at	YUSWbXYYY
        at 0	YURXeQVaW
        at a	XWVWZVfRZ
        at all	YVYYUbTaZ
        at first	YVXYYbYYb
        at present	caZYWVYSV
        at the	XbZZaYYYU
        at this	bVVWUWaaY
        at your	WWcVWbYaV
        attac*	TSSWaYfNZ
        attach	ZYXYcXaXW
        attached	UTUTVZhRP
        attached $	UYXWVcaWV
        attachment	WVYXVcYWb
        attachments	XWXaUYVUf
        atten*	cSWSZScWX
        attention	bVXVZVUUb
        audit	WYabWWabS
        audit*	UWVVUWTec
        augus*	aZYVVbXZY
        august	aZYVVbXZY
        august $	bZTWTbZaU
        autho*	RXUdaTYbV
        authorities	WZWVWWSdZ
        authority	PUQgTTZYY
        authority $	WWYcaWTaU
        authority is	XZUWVUXca
        authority's	YbXXYaVcU
        avail*	VbTUZWcYU
        available	VaUUZWdYU
        avera*	STVVVVhTS
        average	UUVVVVgUT
        await	YWfWXWUVV
        await*	bVVVdXUUX
        awaiting	bVVVdXUUX
        award	VXUVUUQiR
        award*	XYXaXXdZT
        aware	YbXXWWVXb
        away	VaVUUbdXV
        b	XXRZSYeXY
        back	YbbRXXaSZ
        back $	UdbTVZYbT
        back from	XVbXYWaYb
        back to	aXaYTVYUc
        balan*	VZTTabZVa
        balance	WYUVaaaXZ
        band	SUaUVTabT
        band 0	VXbWXVaaW
        bank	ZXUUeWXbR
        basis	TVVUWcZdT
        bay	aXVVXVdVZ
        bbc	YYXeaWaWU
        be	WcYabSTXX
        be a	VfVXVWWXX
        be able	cZbSVWXUa
        be addressed	WYYdXXWXZ
        be answered	bcWVYXXUT
        be asked	WcWZWXXaY
        be carried	XWZXbWUac
        be consulted	YdYYXYYXY
        be disclosed	YXYYXaeVW
        be given	ZXTVUYSZd
        be grateful	XaXYaZVaY
        be in	daYZUTXXW
        be issued	abYYXYUaU
        be kept	WdVTWVVaa
        be late	VgWWWWVWU
        be likely	WWWXXWacZ
        be made	VWTaeVTXY
        be more	WTdWTUbZZ
        be needed	XYVUaVbaV
        be paid	YTVVcURbZ
        be put	WVWdVXRTc
        be read	XaZWYWWUd
        be released	YVYYbdVUY
        be replying	YbYcYYZWW
        be sent	aYZVcZaTW
        be taken	XYcWaWXZX
        be the	ZVXdTXUVb
        be told	bVUVXZVbY
        be used	VWVVVXUeb
        be with	cZXYYXWVT
        bear	acVWbWWRb
        becau*	UaYbXYYaX
        because	UaYbXYYaX
        because it	bXXbXbbWW
        because of	UcVUUUTZc
        because the	WcSZTbXVZ
        because you	XXaVYXYdW
        been	ZYSXTbZXV
        been applied	XaWYXWdYV
        been asked	dYXVXdWSU
        been assigned	eYXZXWUWV
        been done	ZWYbYbXWb
        been given	cWWbYYSaU
        been issued	XWXWXZTeW
        been made	YWVWVTTZb
        been passed	bXZbYYWWW
        been put	WcWbXWWdU
        been sent	ZWUcWaTWV
        befor*	aaaTaVRZW
        before	aaaTaWRaV
        before $	bWXXUdZVU
        before 0	eVXaXVWZW
        before it	XXaYXYXdV
        before the	YbYWZXUZZ
        before we	VbYTeTYTS
        begin	XSeXaWTaV
        begun	gUTUWVUYV
        behal*	ZWVaVVSZa
        behalf	ZWVaVVSZa
        behalf of	XVWZUWUYd
        behin*	WfUUTbVSY
        behind	WfUUTbVSY
        being	eaTZaSXTU
        being made	bcWUbWWVV
        belfa*	YWXdYXUUc
        belfast	YWXdYXUUc
        belie*	TYWZUbZbV
        believe	TTWYUbadV
        believe the	WWWaWcbZY
        below	UTYWcZZYY
        below $	TWXZacZaW
        benea*	YWWVaWbcU
        beneath	YWWVaWbcU
        benef*	UXVXWVXfU
        best	YWRbRTSWd
        bette*	YVWeWZTUX
        better	YVWeWZTUX
        betwe*	USSTZVZab
        between	USSTZVZab
        between the	ZTVTTVYcc
        beyon*	UeTaYXUcU
        beyond	UeTaYXUcU
        beyond the	UbUcWYWbW
        bid	VaVWWXaaZ
        bidde*	WbVXWXdaU
        bidders	WXWXXXdaV
        bill	TWVWcVXdQ
        bit	TccWVVVaT
        black*	WZYYYZdYW
        board	VVWcaWYaT
        board $	XVZaXWUbc
        bodie*	WZaUXYWWd
        bodies	WZaUXYWWd
        body	WVSfRSbWW
        borou*	WTVeUWYaT
        borough	WTVeUWYaT
        both	UZbVZWZaX
        boxes	cZVWabXTV
        branc*	dUWWaXWVV
        branch	dUWWaXWVV
        breac*	TZZXUaYdW
        breach	WVWVXZZdZ
        breach of	XXYYYaUdU
        breached	VbYYWbUbT
        break	WXZWWWeWV
        break*	UUbVZVdXT
        breakdown	VWcXaUaYV
        bring	UXZVaXWdU
        broad*	ZWXZWacYX
        broug*	WVVXYbbXX
        brought	WVVXYbbXX
        budge*	aWZUZUYbX
        budget	aWZUZUYbX
        build*	UTVUUTbdS
        building	WVWWVUXfU
        bursa*	UbVUcUbZS
        busin*	cbUaYXTcS
        business	cbVaYYTaT
        but	VcaXbaWWR
        but not	WWVVVbeSX
        but the	WWUdZcWRR
        but we	ZWbUVVZbZ
        by	ZZWUZSVaU
        by 0	dYaUYRPZR
        by a	XZZWUaZcV
        by an	bWWXVXVdY
        by email	ZVUUaUUTe
        by our	bVWWWdRTY
        by section	UXXWVbYbZ
        by the	abaWUSXaY
        by virtue	XbVVWWcZV
        by which	dYWXYYXXX
        c	TTYZWaZcX
        c $	WWVWYVdaU
        cabin*	XXWVUZWcb
        cabinet	XXWVUZWcb
        cabinet office	YZXWWXXZc
        calcu*	UVVVcWVcS
        calen*	WWdXYXWZY
        calendar	WWdXYXWZY
        call	UUbaUVadT
        calls	SUVUTVeWc
        came	VSZVTXcRc
        came in	XWVYVadUZ
        came to	UVXbTZcTY
        camer*	aVXcVXdUV
        can	XVdXaOYSc
        can be	aScYaVYXd
        can confirm	bXVXYXcVU
        can deal	WXbcXXXXV
        can give	WXaXZXcXV
        can only	XUdYWUWWb
        can provide	VWWaYXYTc
        can you	UWeVVVRYU
        can't	OeYaWYYXW
        can't be	UYUZVZaVc
        cance*	YUUVWWddT
        candi*	WXVYYVadW
        candidates	WXVYYVadW
        canno*	UdYUUbcXU
        cannot	UdYUUbcXU
        cannot be	VaVVVdcSV
        capit*	VUXVUVZfR
        car	aSXURUeWZ
        card	SUTVjURYR
        cardi*	aWaZXUaWW
        cardiff	aWaZXUaWW
        care	bWUcUSQdX
        carri*	SUVacXbYa
        carried	UUVaXZZcZ
        carried out	VVWbZXWba
        carry	ZUbUUXeVT
        carry out	bUUVUYeVV
        case	aZZZUdYTU
        case $	XXcYXbVYa
        cases	XVcWVXeSa
        cater*	cXWWWYdVT
        catering	cXWWWYdVT
        caugh*	XcXZWWcYU
        caught	XcXZWWcYU
        cause*	WXWWWWVcb
        caused	WXWWWWVcb
        cctv	bcXVVVeUU
        cent	XVZZaXdZX
        centr*	aWbbTVZXa
        centre	aYbaWXUZV
        certi*	bTTTcWZaQ
        chair	XUVYTWThY
        chang*	VZSWSdVcZ
        change	VWXVXVVfY
        changed	XbUWTfXRb
        charg*	SQYXjTUTV
        charge	VTRThSZWU
        charge for	WYXYeYVaV
        charge is	VWVWTXgVZ
        charge of	bXXYdYYUW
        charged	UXVVWbaSe
        charges	WVcTeVSXX
        chari*	aWVaUYeUU
        charity	bXWbWYcUV
        check	YbYXXaWYZ
        check*	dUWVUcaTT
        checked	aVXWVbaUW
        checking	dXYXXaXXW
        chequ*	ZVSUfWUXT
        cheque	ZWTTdXUYU
        cheque for	bXWVZYYbW
        chief	aWTTSXbYa
        chief constable	YYXVXWVZd
        chief executive	WWWVXZacV
        child	VXXWXXaeX
        child*	ZVaWUXacU
        choos*	WWeWZWWZV
        choose	XYcXaXXaV
        chris*	VeVXVXUcT
        christmas	VeVXVXUcT
        circu*	VVYWWTXeZ
        circumstances	WVXWWSVdZ
        cited	YYXXXgXWS
        civil	UVbbWVUYa
        claim	UWTVUYTiP
        claim*	WVVSWceYQ
        claimed	YVUVUddXR
        claims	XYXXYXeVW
        clari*	SQiSQZQUZ
        clarification	TShTSYRXX
        clarification is	WVdXWWWWb
        clarify	WXeYXYXWV
        claus*	YXXYYbZZW
        clause	YXXYYbZZW
        clear	WZaUWcbVX
        clear $	YWWXWWdVc
        clear*	VZdUaWTYb
        cleared	XaUVcVVUW
        clerk	dUUYWXWYa
        clien*	VXXXXVXbd
        clini*	ZaWUVUZdT
        clinic	VWVWWWbdV
        clock	WVeZUVVWb
        close	YTdVaSZaR
        close the	WYcYZUaVY
        close*	URYdaUbZS
        closed	VRYdaUbYT
        coast*	YVVZVWaaT
        coastguard	YVVZVWaaT
        code	XUSZcSVba
        colla*	eVVWWXbWU
        colle*	bSTXVVdVX
        colleague	aWUWYaWUc
        colleagues	eXVVYXZWV
        colleagues in	dYWVZYaXW
        collection	WWbcXVbVX
        collections	cYbXZXYYW
        college	VXVbVaaVY
        come	XWXZWaRZZ
        come back	caXWUVUWd
        come to	TXVXbcYYb
        comes	aWXWcUYUZ
        comme*	VbORWQXbZ
        comment	UcUSUTUbZ
        commercial	UXTUZTaZZ
        commi*	UWVZTPUec
        commission	YZZcZVbSb
        commissioner	VWRXUQRbd
        commissioner's	aaWVXZXcX
        commissioners	VVWZVXcWc
        committee	WWaVWWYfR
        commu*	cUZYRXYdS
        communities	UWWbWXaeW
        compa*	RRYeSYYXY
        companies	XYYcYVaZU
        company	UTadVUbSa
        compi*	cVVbUXSUa
        compl*	VbOMVaXZY
        complain	XVXXVVUZe
        complainant	UUVXVZSdT
        complaint	SUXUSfUZX
        complaint about	WUUTUXVgS
        complaint is	WaWVXeUTW
        complaints	XVUVTUeUe
        complete	aeSVbTRcQ
        complete the	YaXWdWVXY
        completed	YYXYWcWcS
        complex	UdVWVUVUc
        complexity	VdWZXXXYX
        compliance	acWXWaWYU
        comply	VWVVbWZYZ
        comply with	VVVVbWZZZ
        conce*	YXYYWZRZb
        concern	VVXZWWXcb
        concerned	YaXZYYTUd
        concerned $	UXacXbYWY
        concerns	YVaZWZVcZ
        concl*	SdTUTdOZV
        conclude	XeXWXVTdV
        conclude that	VWWXWWWfV
        concluded	WcYYXbVXV
        concluded that	WbYZXbWYW
        conclusion	WZXUWeWTW
        condi*	UXWWVUadS
        condition	VWXYWWbbT
        conditions	XYYXXWVdX
        condu*	WYWZWaXcW
        conduct	XYXaWYXcX
        confi*	cOcVOaZTW
        confidence	VWWVYVdSb
        confidential	UUXUVaSZd
        confidentiality	VaWVWcbXT
        confirm	ZSfQSZbUO
        confirm nor	WXVXXdZWW
        confirm that	ZWYUXVdZR
        confirm the	ZXeWWWWWX
        confirmation	aYbYXYWaW
        confirmation that	aYbYXYWaW
        confirmed	aVWbYdVVS
        confirms	eVWYWUZcT
        conse*	TaUWZaVaa
        consent	TcVYTXUcZ
        consi*	ccWPPXWYZ
        consider	cYZVVZXWZ
        consider that	WbVWYdYUU
        consideration	fdSUWUWSU
        consideration of	adXYXWWWX
        considered	VWRTUbbbZ
        considered the	UVWWWZVdV
        considered your	WTTUUZSbZ
        considering	daUWXWUUb
        considers	WbYXXYWdV
        const*	aUTXZZaZX
        constable	YYXUWWVac
        constabulary	bVWZaaZUU
        consu*	PeZSSYbaX
        consult	WeVWVYWcU
        consult the	WeVWWYWcU
        consultants	UYbWXceST
        consultation	UcaXYWVcY
        consulted	VcTUVWaXZ
        conta*	aYOeQVaXY
        contact	aSRfRTQZY
        contact you	cVVbVVVVZ
        contacted	ZXXaWXVab
        conte*	ZYZWWfSUY
        content	UXbWXfVVX
        conti*	VYcYUXWcY
        continues	WaXWVXXea
        contr*	aTYTPVabV
        contract	SRXQUSeaY
        contractor	UaVaXXUeW
        contracts	dXdcXVZTS
        contrary	VbWWVcUWb
        control	VXVXXVZdV
        conve*	WUbUZUUba
        copie*	SRYYfSZSa
        copied	UVaaaUWVc
        copies	SUVSgTaRW
        copies of	WWVVYUeVY
        copy	ZTXYUZcXa
        copy of	aVXZVZbZY
        copyi*	ZWWXfVVSa
        copying	ZWWXfVVSa
        copyr*	WXWWSWWTh
        copyright	WXWWSWWTh
        corre*	XaYXSfXWX
        correct	USSaUfaaR
        correspondence	bcYVVZYSY
        cost	SRVReYdSY
        cost 0	UYVXcXdUS
        cost limit	XWZYUdaTb
        cost of	XWTXcRWZb
        costs	WRYRfaZWT
        costs 0	WXWWfXXVV
        could	RUhVVWSWa
        could be	WXWXXacWa
        could you	UTeURSQcV
        counc*	WUScYVXZZ
        council	YXVdYTWXa
        council $	VUTfYXRVa
        council has	WaWbVWcWW
        council is	abYXYWXcW
        council tax	WYWWXWYcb
        council's	TVYSaaTZb
        count	XZdXaWYYU
        count*	YRbaZZTWa
        counts	bXaXYYWVb
        counts as	bZcZZZYYW
        county	UVXbTWZcU
        cours*	cZXZWbYXV
        course	cZXVWbYXV
        court	UbUZVUbXY
        court*	VVbdUTWaU
        courts	VVbdUTWaU
        cover	XTUVdTRXe
        cover*	VWZbaXTcZ
        covers	WXaaaTVdY
        credi*	SUYTUTTiS
        crime	UTdZWVaTa
        cross*	VWXUcXcYa
        crown	ZaUcXWYbU
        curre*	fTbVXVWXS
        currently	hWVWWWUVV
        custo*	cUXUUVZcW
        custody	dWYXWWaXU
        d	UXWaUbacT
        data	cVVMVUZab
        data $	fYUVUWVXZ
        data is	XaVZaVVZb
        data protection	VWXXWbVSf
        datab*	baTXaVbWV
        database	baTXaVbWV
        date	VibWXTUVV
        date $	WcYbZUaXR
        date for	ZdXYVWVUY
        date is	eYXXWXXWW
        date of	TXbTYXYZb
        dated	aXWWVUUab
        dates	WUbUUabXZ
        day	YaYRXWYXa
        day $	baTUWUbYY
        days	YeTUZVXVX
        days $	afQURQXaX
        days and	VXXbadVUX
        days in	VdWWbXbVV
        days of	aVYWcUXXa
        days to	YfSUbTYST
        deadl*	YdSVYRTRa
        deadline	YdSVYRTRa
        deadline $	YcWUWUVVb
        deadline for	cXUVbWVUS
        deadline of	bbXWWXYTS
        deal	YbaaVYSYZ
        deal with	YVaaVYUaY
        deali*	eWVVWcUTV
        dealing	eWVWXaVVX
        dealing with	eWVWXaVVX
        dealt	ZUUUWdYWb
        dealt with	ZUUUWdYWb
        dear	TSTSSSQae
        debat*	WZUWVUUZe
        decem*	cZTVTXVZY
        december	cZTVTXVZY
        december $	cZUVUTVZZ
        decid*	TaSYaYXaW
        decide	VdWWaaUaU
        decided	WZTRaZaZX
        decided to	YbXWaXYZV
        deciding	VaVWVbUba
        decis*	XZQVQfRYV
        decision	XaRQRfSYU
        decision $	UVVXVcXUc
        decision about	VYVWWTUcb
        decision in	aYXWXeVUV
        decision is	aaYYWcWXT
        decision maker	aWYZYbWZW
        decision on	aeWWYWWXT
        decision to	bWXVXfYTU
        decisions	ZWXaWXVZb
        decla*	VTVUVSbdT
        defen*	VbVZVUccT
        defin*	TTdUTUTac
        delay	SfSUTTRZc
        delay in	WZVXWWYWc
        delay*	XdXXYYXXW
        delayed	XdXXYYXXW
        deliv*	UTUUcUTfS
        delivery	UUUUdUUeS
        deny	UXTWVdaUU
        depar*	aWYcWZWTY
        department	ZXXcTZXUZ
        department $	baUWWbVaV
        department for	XVZbVUaVa
        department of	YaWdYWUUZ
        department's	XZVWYaZXY
        depot	XXWWYYaYb
        deput*	ZWXXWYaZb
        deputy	ZWXXWYaZb
        descr*	aWdVVUaWX
        describe	aWdWWVaVU
        desk	ZVcYcVWUU
        destr*	VVVWVZcaV
        destroyed	WWYYXacTW
        detai*	RUZYbZYUc
        details	RRaYbZZWa
        details of	VXZVYUZcZ
        deter*	XZYYXcZWW
        determined	ZXZZZcWYZ
        determined that	ZXZZZcWYZ
        devel*	VUVVUcVcZ
        development	XVYXWXYeW
        diari*	WabWYVYZT
        diaries	WabWYVYZT
        did	UTcXTfZWY
        did not	WVVTWfaZX
        didn'*	WUYYYbcWT
        didn't	WUYYYbcWT
        diffe*	UUcWWbSZY
        different	UUbWWbSZY
        direc*	cPWcUXVWS
        direct	ZUXcVWScW
        directed	WXXbXbXbU
        directly	ZWVcWVcVV
        director	YUVUWcaTb
        director of	YWWWXbbUc
        directorate	bUZbXWVST
        disag*	UXVVVaVYe
        disagree	VXWWWaWTf
        disc	WWTWeTcTW
        disci*	WXaWXXbaW
        disciplinary	WXaWXXbaW
        discl*	RYQRSbdUa
        disclose	VaWYZZeUU
        disclosed	VUTWVZeVX
        disclosed $	XWWYXZbTa
        disclosing	XbXYYZbVT
        disclosure	UYTTTbXXc
        disclosure $	WUVUUcUSb
        disclosure would	YWWYXbbbW
        discu*	UZZWTVaba
        dismi*	RSUTTcYdR
        dismissed	TUVUVbacS
        dispu*	YYWVbeWYT
        dissa*	WWVUWcXZb
        distr*	WVYdaUWaT
        district	WXZeaWWWW
        do	SZcVZWTcW
        do $	YVbYTbTab
        do not	TSSXcbcfU
        do so	VdXVVZUZc
        do you	VVeTVTTbO
        docum*	aVWSZScZZ
        document	VUaWSVecR
        documents	dXVTaTVXb
        does	USdWZZZOc
        does not	WVZWbVfUW
        doesn't	TaZXVVeaV
        doesn*	TaZXVVeaV
        dogs	XUXXUUceS
        don't	ZVaSaVXZb
        done	ZaQYTaWZX
        done $	dZWVXTVYZ
        down	VXYVcbbZQ
        draft	bXUTUXdaR
        draft*	cabYVWXWU
        drawi*	UbWVaXZUZ
        drawings	UbWVaXZUZ
        drop	XYbbbWWWV
        dropp*	YXXWYdUcY
        dropped	YXXXYdUbZ
        due	ebQRcQNVV
        due date	cdUUUUURT
        due on	fSWWXWVbX
        durin*	SUUTTSabb
        during	SUUTTSabb
        during the	VVVVVUYZe
        duty	ZSXZWXWba
        e	TWSTabZTc
        each	TSPWVbeZZ
        each of	ZVTXUbbZZ
        earli*	RYYSUeTWa
        earlier	SVUUWeTXb
        earlier reply	XYaXYdWXW
        early	UaVcUWTaa
        easte*	daWaXVZWY
        econo*	ZVbYWUeTU
        educa*	TUVbWWcYa
        education	TVVaWYUac
        effec*	WZVZUWTac
        effect	WZUUUYTWc
        eight	VcVVVWdaU
        eight*	WXYVXVZab
        eighteen	XXYVXVaYc
        eir	VcUVaZXbT
        eirs	YbXYVUWac
        elect*	VbYTWWYcY
        electronic	XXUXYaTad
        eleve*	VZYZVYfTW
        eleven	VZYZVYfTW
        else	VWbWbaUSb
        email	aPXbUUWSf
        email $	XVVbVXdUa
        email and	YXXbZYYWa
        email of	VWVUXacZb
        email*	WYZXaZcWV
        emailed	WXVccWcVV
        emails	ZYZRXaaXX
        emplo*	UWZZTVaaZ
        enclo*	SRXVZUfXX
        enclose	UWWaUUeaY
        enclosed	USYSaYdVX
        enclosed $	XUXYUdYaQ
        end	aXTYZTYWb
        end of	caWUZUaWS
        endin*	UcVWUVUcV
        ending	UcVWUVUcV
        ends	YWWaVVTdZ
        enfor*	XWWbVWdYU
        enforcement	XWWbVWdYU
        engag*	VaUXUXdZW
        engaged	UXVXVXcaY
        engaged $	WUWWWUdcU
        engla*	VYTfTUbXR
        england	VYTfTUbXR
        engli*	WXUaVUaVd
        english	WXUaVUaVd
        enqui*	cRXbZXVVW
        enquiries	ZVUZVcVbU
        enquiry	bSXbaUYSY
        entit*	XXZVZaVdV
        entitled	YXVVaaVdW
        entitled to	YYVVWaWeW
        envir*	XXRYbXWYa
        environment	XcVaXUUZb
        environment agency	VaWaVWVdX
        environmental	XVTYcYXYa
        environmental information	YWVaYVTYc
        equal*	YXWbXWacX
        equality	YXWbXWacX
        error	VVWbWeRSb
        estab*	cVYbXaTbV
        establish	XWaYYbWcX
        estat*	bSYYTWcXX
        estate	ZTaaTXaYZ
        estates	dXYXXZUaW
        estim*	VaQTYaXbQ
        estimate	UbRTVcWbU
        estimate that	VaWXZYdUV
        estimated	YYWYWVcaW
        estimates	YXXWbWVdV
        evalu*	VcUVVVZbW
        event	ZVVWaWbYZ
        every	UXZRTRcdZ
        every*	ZUZUSbZYY
        everything	aUaVUbbQX
        evide*	YVaYYXTeT
        evidence	YVaYYXTeT
        exact	XWeWVYcUT
        exami*	cXVZXaSZT
        examination	WYYbYaUbW
        examined	VXWWWfWVV
        excee*	YZbYbWcWU
        exceed	WabYXXdXW
        exceed the	WabYXXdXW
        excep*	RVSTTWeWb
        except	WXVVWZbbU
        exception	TWUUWZbTc
        exclu*	cUYSUUeYR
        execu*	ZUTYVXbbT
        executive	YUTZVXbbT
        exemp*	TWRRSabYd
        exempt	WXUVXShWP
        exempt under	XUYYZWeVW
        exemption	VXUTUbSYe
        exemption for	YaYXXccXW
        exemption in	WUVWWaWbZ
        exemption is	YYYVXTUXf
        exemption was	YYXYXeXXW
        exemptions	VVVWVcRZd
        exerc*	WbWWXbWcV
        exercise	WVYWXcWdW
        exist*	TUTYTUfZY
        exists	UVSZVUfTZ
        expec*	dcUWUUQZX
        expect	eaUYWXSQX
        expect to	eZWVYXXVU
        expected	XdXWXUWdQ
        expen*	WWYYTWdZW
        expenses	WWYYTWdZW
        expla*	SRaTXVQaf
        explain	WWYVWYTXe
        explained	UVUXWWWaf
        explains	WYVWYTVeW
        explanation	XXdXXbXZV
        expre*	UUUUVbUad
        exten*	QjXQRWPRW
        extend	VdZTXZUPY
        extend the	WZXXYXYWc
        extended	XcVXVXYWZ
        extending	WdXYXYXYX
        extending the	XcYYYZYYY
        extension	ThWUTTSWW
        extra	TdWUVXVXZ
        extra*	eYUXaVUSc
        faile*	VVVWVZeaW
        failed	VVVWVZeaW
        failed to	XXYYYbVcX
        fair	XWXWWYWWf
        fall	XWWWXZcdT
        falls	bTVcYXbaV
        famil*	XbUUZUYYb
        far	YWbWXeUVX
        farme*	UVVUVWUhS
        favou*	VXUVVbbWZ
        favour	VUUVVcXWa
        favour of	WVWWWUYYd
        febru*	caTVUVWYZ
        february	caTVUVWYZ
        february $	ZdVWWXTdR
        fee	UQQPnWQQW
        fee is	WVYYeWXVW
        fee of	WXWXgWUWU
        fees	WUVVgVSWZ
        fees notice	YVYYeYUVa
        fell	YVYXXdZVW
        ferry	bZXXWVaaW
        few	aaZXWVaWa
        fewer	WWZXWXdVa
        figur*	bZQZRXYZY
        figure	TVTTVTccR
        figures	cZSaTZUXb
        figures for	bYYVWWXab
        file	YUaaZbfRQ
        file $	TWUWYddUU
        file is	WYVYaXdVU
        file on	XXdbXXcVW
        files	aabTWZYNY
        files and	ZWdXXYYUb
        final	ZdZWVXbWV
        finan*	WUbTZXSba
        finance	ZUYUcWSaZ
        financial	UXaWVZVbZ
        find	YUVPPfYYW
        find that	WUVVXcTZT
        find the	SabVUVaRc
        findi*	aUUWXgTYU
        finding	VUVVVgUUU
        finds	YXYWYdTdV
        finis*	acUVSYWXX
        finish	aaXXWaWZU
        finished	abVUUWWRc
        fire	UcUdTTcWQ
        first	UVQQYgTXa
        first $	WcWWbXWVY
        first answer	WXXYYeWUU
        first question	XVVVXZbTa
        first reply	VSVYUhTTS
        first response	YVZYYeUVU
        five	VSVSYZfYX
        fixed	WVVUVUWca
        foi	cVWbVSQYc
        foi 0	VXVTWWRSh
        foi is	daXXWYWTb
        foi request	cSUUTWVba
        foi team	SVYcWXYaa
        foia	VVXWTZWba
        foisa	bUVVaaaRc
        follo*	WRYWWZWad
        follow	bUZTYTYXa
        follow $	cWVWVUbaT
        following	UUXYUZWca
        following the	YXXWYYXdU
        follows	XXTXaaYXd
        follows $	VWVYVabWZ
        for	XTXYaSTYX
        for $	RVYUcUaWb
        for 0	WWTSfSeVO
        for a	XYPWVYWae
        for all	XYYWXcXcW
        for an	aZaVWaTUY
        for and	YeXWYUUVc
        for commercial	YbXXaVYVa
        for each	WYWXXadZU
        for information	VXVVWVZZd
        for is	aXXaYXcWX
        for it	UUdcaaWTa
        for its	ZZUbWbaVU
        for our	cWaTSYReW
        for reply	YaYeYVUYT
        for review	XXUXXZXYb
        for that	VaUcVVgTS
        for the	bWUaZXVVZ
        for their	eUTSTUScR
        for them	aXWbXaVXZ
        for this	aVVcZUUcW
        for us	VabWYbYSZ
        for which	UbcTWWaWZ
        for you	aWbXbaVTX
        for your	daVYVVTVc
        force	ZYXaSYSab
        force*	VVSYVbTTc
        fores*	bUWaUVaaU
        forestry	bUWaUVaaU
        form	bSXTaSSfU
        forma*	VXWSaVYdX
        formal	YaXVUXdWV
        format	UXXTbXSbb
        forme*	XYXcYXVdX
        former	XYXcYXVdX
        fortn*	daZVWUVbT
        fortnight	daZVWUVbT
        fortnight $	caXWWWWcV
        forty	UfSUYSTQW
        forty working	XbWYbZXUX
        forwa*	bSWdZWUZR
        forward	bTXXaXVaV
        forwarded	bVUcWXVUU
        forwarded your	XYXdXYXYX
        found	VRTQSbecM
        found that	YXYXYaVcV
        four	VYdQaTaZV
        four weeks	YcXYXXVbV
        free	SVTUcUXbZ
        freed*	bVVUVVZYb
        freedom	bVVUVVZYb
        freedom of	bVVUVVZYb
        fresh	ZXVaTeRZX
        frida*	ccYXVUUYW
        friday	ccYXVUUYW
        from	aTYYWXXZX
        from 0	TURTTTdeU
        from the	XZWZXaXVa
        from us	eZUcUVSWR
        from you	WSfVbbRVQ
        full	aaPPXWaWZ
        full $	VXXYXaaVc
        full time	SUVXUUcTd
        funct*	WYXdYWWXX
        fund	WXXWaXdZW
        furth*	WbZTUbTXa
        further	WbZTUbTXa
        further time	TeVVWUXTY
        further to	TbWWXWUUe
        gave	ZaZXVaZbR
        gave you	WcXYXaYdW
        gener*	WbSUXTbTc
        general	YcVXVWZYa
        get	cbWWUOVYW
        get a	ZaUaVYTaU
        get back	ZWdXYVWXZ
        get the	dWWWZXWVY
        get this	ZZUUTVUcZ
        getti*	UeYYWWVVb
        getting	UeYYWWVVb
        give	VZcUWXYXa
        give a	WWfVVYVYW
        give us	ZbdWZYYXV
        give you	ZUUZYZeWR
        given	XZZbRYZWY
        given $	WXVaXWaZc
        given that	VccWWXWXV
        given to	aVWZXcXZR
        gives	VaaXWTeZW
        givin*	ZSUVXTcbY
        giving	ZSUVXTcbY
        go	SbVaaTWWb
        go over	YWXZZYXXd
        go through	YbYXWXaVb
        go to	WTWdWWRXY
        goes	WXVaXVXbc
        going	YgXUUWaUW
        going to	YhUWWWVWR
        gone	bYVbaZVYT
        gone to	bYWcYYXVU
        good	VaWSSaUbb
        got	dXSYXdVXN
        got your	dWWaYVUXV
        gover*	YSNYSWSde
        governance	cVVUVVUdY
        governed	XXYUXYXac
        governed by	XXYUXYXac
        government	WTVbWTVXf
        governors	ZWWUSZYcY
        governors $	VYYWVUTad
        grade	VYYcXaaZV
        grant	WTVYTVccR
        grant*	VZZVVaXba
        granted	VaXXWXTea
        grants	YVaWVcbUZ
        grate*	TZaVYXUaa
        grateful	TZaVYXUaa
        grateful to	UVXWaZWZb
        great	VaWWXWXdZ
        groun*	UZUTVfbWR
        ground	WbWYXdWYV
        grounds	VXWUVecWS
        group	YZZVXYVfX
        group $	VXVWWWbaa
        guida*	VZbVUUaaY
        guidance	VZbVUUaaY
        had	TYNPWafXY
        had 0	WZVVUWgTV
        had been	WTVWWbWcU
        had to	XcWWWbUVa
        half	aTaZcWcUR
        hall	UUVVaWaab
        hand	dWUWaUbXS
        hand $	fXWWbVTUV
        hande*	YbXcXWXWW
        handed	YbXcXWXWW
        handl*	ZTRaQeQdZ
        handled	cXXYVcWcX
        handling	UUUTSbUcb
        handling of	VUVVWZXZb
        happe*	WYYaWXbVb
        harbo*	XcVaYXaaU
        harbour	XcVaYXaaU
        harm	RYTTSYSYf
        has	bbSYTWXXV
        has asked	YcaVVVTYY
        has been	ZZWaVXYWW
        has changed	YcYYWcbVT
        has come	YTWVVaWUd
        has found	YZYXYcYaW
        has had	VaWVUZdVV
        has no	VVUaVbaYT
        has not	WcVWUTeTU
        has now	ZXWZYXVUa
        has started	fZXVWVVUU
        has the	bVYaYVXbW
        has to	UbTYXTTWa
        has your	fTVWWXWWU
        hasn'*	cYUWVbcTS
        hasn't	cYUWVbcTS
        have	bXWaXaYYT
        have 0	UUSUVTgTa
        have a	WYSUXUXad
        have asked	YYXbYbaYQ
        have been	YXURQbbbW
        have begun	eYVXYWWWY
        have come	WaWXZaWWc
        have decided	XaVVXVacU
        have gone	cZWZbXYVU
        have it	bZUaaYYUU
        have looked	VVVWWaWbS
        have no	WXWdXXcRV
        have not	XdYTWZbZS
        have our	dZWVYVVSa
        have sent	ZYVdYYWYX
        have set	bWZXXbUSb
        have the	VWYTeUZcV
        have to	SbXabRSVa
        have told	WXZXWYcVU
        have your	bWYcYYXbW
        haven't	VdXYbcYUV
        haven*	VdXYbcYUV
        havin*	ZVWYbZYVY
        having	ZVWYbZYVY
        having been	cVUZaXXYT
        he	ZbWVYVVeU
        head	bSYRTbTXc
        head of	bTYSUZTXc
        headt*	YbWXZWZbV
        headteacher	YbXXZWZaX
        healt*	WUUcYVYZZ
        health	XVVcaXZVZ
        health and	ZVYZUXaWd
        health board	YZYYdUaTV
        hear	daYSYVSUW
        hear from	gVaTVUTTS
        heard	UWWVWTTga
        heari*	XTZVXaVZa
        hearing	XTZVXaVZa
        held	WVSXTagXY
        held $	VYVbVZfTT
        held by	WVYYXXdVc
        held that	YVYWZYReV
        help	TSeQUYPXb
        help us	YYcXXYVdT
        help you	XXbWVXVWc
        hence	VbVccXWXW
        her	cRZWWXYdV
        here	WZXbXWcUc
        here $	VVVeZadUX
        here is	VXaXXZbYa
        hereb*	XaXYbZUYV
        hereby	XaXYbZUYV
        highw*	WUbaXXUeT
        highways	XVbbXXXXW
        him	aYXdWZVaU
        his	ZWSXVTWeZ
        histo*	ZaUeaVSTT
        historic	XbVeaUTUT
        hold	UYWQWWfWV
        hold a	WWWXWcZbU
        hold the	SXUVcXbTa
        holde*	XWabWXWcX
        holder	WUXbWXXba
        holdi*	VcVTUSaXb
        holding	WcVTUSZXb
        holds	WcVaWTdXY
        holid*	ZaWWYXVTe
        home	VYYZTVbZY
        home office	VZZbVWXVY
        hope	abSSSSRYf
        hope to	ccVWWXTWS
        hopin*	VcaUVVUTa
        hoping	VcaUVVUTa
        hospi*	XSaeTWWTY
        hospital	bVacWYUXU
        hour	VWWYbVbXa
        hours	YRXTbZXXa
        house	XTYZWUabZ
        house $	WUYaZVeST
        house*	ZUWXVWWfW
        housi*	cVaZXTTdT
        housing	cVaZXTTdT
        how	PXQQVVUed
        how many	UYXWWUaYc
        how the	TWUVZbSXb
        i	VWVUTgUYW
        i agree	WWWWXeTZV
        i am	XZWYTaZbU
        i apologise	WVXYXcVUb
        i believe	XWWXXeXaV
        i can	YSZWXVgPY
        i can't	XYXXXYcVa
        i consider	YaZYZcYVW
        i do	UVSUVfUSa
        i don't	XbbYXXWbU
        i enclose	XWXbWUdSc
        i find	WSTUVhTZP
        i have	ZVUYTZXZY
        i hope	XTVUUUUae
        i must	YeWWXScSa
        i recognise	XbXXWYXVc
        i regret	YYYXaabaU
        i see	WXWYWfWTV
        i should	VcYUTVXTf
        i understand	UZUaWXWaa
        i was	XWYXXbXaa
        i will	dUaXWYZVV
        i would	WXZaZXTZW
        i write	dUYVWVYbX
        i'd	SaXTVYScY
        i'd be	UZbYaYSXb
        i'd like	XWYXWXWdZ
        i'll	dYcWVUTTY
        i'm	TaaZWZVYZ
        i'm afraid	XdVVcVVTU
        i'm sorry	UZYXUaTWe
        i've	VUTWTgVUa
        i've been	XYXYYZVdX
        ico	UVTVTTVaf
        ident*	SaZSSaWaZ
        identified	XbUVWcZXX
        identify	VYeXXXVWX
        if	VKaWXUNbf
        if the	XVaVZYacV
        if we	TTZWZTRSf
        if you	WTYXZURac
        if you'd	VWfWWXXWV
        if you're	WXVbYYTVc
        impac*	XWWXWWZdW
        impact	XWWXWWZdW
        in	WUWYTXaZb
        in $	UWUVZaaYa
        in 0	QURcOXfTb
        in a	YZbVXWTXe
        in accordance	WXVVaWWca
        in advance	VaWWfYWUW
        in any	ZVZXUVScZ
        in belfast	ZWYdZXXXZ
        in error	XXWbYcUWY
        in favour	WVWWWUYYd
        in full	YVUVWXcYb
        in hand	gUVXUWUUV
        in its	VVbYUUeUU
        in line	bWVWaTZXZ
        in may	WaTTWYfUT
        in mind	aYcWXUUVa
        in my	WWWWYcUaY
        in order	WadVaYWYU
        in our	YYZbWWdTb
        in part	XWWYXcXbV
        in private	YXYWYXbVc
        in respect	WYWXVWYbZ
        in that	XWWWYYeXT
        in the	bRXRaUbXa
        in this	UbWZaTRdZ
        in time	YfWWUUVZT
        in touch	dUXWUVVUc
        in welsh	XYVWXYURe
        in which	UbUbZTaVc
        in writing	YVVWYXXca
        in your	TUYSZdQYZ
        incid*	TWdbTTcTW
        incident	VZecVVSVY
        incidents	WUWVVVgUU
        inclu*	TYbTYSWZb
        include	VVbURVUab
        included	VZaVUVZYc
        including	WVaYcXTbU
        incom*	aZbUZdYTT
        income	cXbVaWaVV
        indep*	XWWYWaVac
        independent	XWXYXbVYc
        indiv*	UUUWTVcZb
        individual	VXUYVXccY
        infor*	XUYXVXYZb
        inform	VbXXZYWcW
        inform you	VcXYaYWbW
        information	YSZYVXYYb
        information $	SSZWQRdaX
        information and	XXZUZYYVb
        information commissioner	VbUTXVVZc
        information governance	bYXVYYYZa
        information held	XXWWXWaWd
        information is	WTUTZdaZY
        information requests	ZVZZYXbbX
        information rights	dXVWVUVVb
        information you	WaeXWYaXU
        initi*	XYXWXfWWS
        initial	XYXWXfWWS
        inqui*	UVYVUWZZd
        inquiry	UVYVUWZZd
        insid*	eXXYXWXWY
        inside	eXXYXWXWY
        inside the	eXXYXWXWY
        inspe*	YVacWVdZN
        inspected	WVTUUWhVT
        inspection	baUWVcXVW
        inspector	bXbVWUTcU
        insta*	VcXaZaVXY
        instance	VcYaabVTZ
        inste*	WdZbYbXUT
        instead	WdZbYbXUT
        instead $	WabcXZXXW
        insur*	UTTUUUefT
        insurance	WVTWVXZgW
        inten*	babbTTVXY
        intend	aWbaVXVaX
        intended	VbaaUVZVb
        inter*	aZYSRYWZX
        interest	ZaVPVYXVb
        interest $	SaUUUSdZY
        interest in	YYTTSQWXc
        interest is	ZWXXZTUcZ
        interest lies	YbXYZXUUd
        interest test	XaWXWaSVc
        interested	YYdWYZWXZ
        interests	WYSVTTYeX
        interests of	WVVYWVabZ
        internal	WWYbWbWaY
        internal review	YXUWWbWYa
        interview	WVXXUXdbU
        into	XYVWUWRhY
        into the	aaWYZXbZW
        inves*	SZZZVUcbV
        investigation	TbUVUYcaS
        invit*	VWbXWVXeT
        invite	XXbXYXabW
        invite you	XXbXYYXbW
        invoi*	UVZWbZabS
        invoice	VWZWbVWcU
        invol*	VbWZUYURe
        involved	WdYWWYWTb
        irela*	XXaaXYZbV
        ireland	XXaaXYZbV
        is	bcTVYSXTV
        is 0	YZSTeRVVb
        is a	PVZabTaXX
        is an	daYaWXWXX
        is at	YXWVVXTVf
        is attached	WWVWZbcVT
        is being	eZZbRUWVO
        is due	cTXWWVVcZ
        is enclosed	WVWWaaabS
        is engaged	WZWXYWeaV
        is entitled	WaXXcWYZX
        is exempt	YWWXYWfRT
        is expected	ZZVYWUUdS
        is for	VYUXYXbeV
        is given	VUWaXaeYV
        is going	aeVWXXXXU
        is held	aVWbXabUX
        is in	fTTSTTRVb
        is it	WXeXaXWVV
        is looking	eXVVXWXXX
        is made	VXYXXVdZY
        is meant	WWeVVZWXW
        is needed	abZWUWVSZ
        is no	UbUUVaaTY
        is not	VdcTTaZXT
        is now	dcXZWWWVU
        is of	VSVVVWTdc
        is on	VbbWWXbSZ
        is provided	WWVVVVgVV
        is received	WVfYZXXTV
        is receiving	eVWWYVVWV
        is refused	UVTTYVgYU
        is relied	YYYXZXdUX
        is required	adVWaVWaV
        is responsible	UXWZXXXfU
        is still	XcVYYWaWU
        is subject	YaYbYXVXb
        is supplied	WXTVVdcVU
        is that	QTaZUcYYX
        is the	RSVfXYbWY
        is therefore	WZWWWbaXX
        is to	bbSZTUVcT
        is unclear	XWcXWXYXa
        is under	cWWUZWbWT
        is upheld	WWXWXfWXU
        is with	cYWUaSdTT
        isn't	RVVdUUdQa
        isn't a	XWVbYXcUZ
        issue	dWYbWaVaU
        issue*	YaZTVXcXU
        issued	ZZZUVVcYV
        it	YYaaZZYST
        it $	aYXWXXbYW
        it and	dTXXYWTQY
        it by	bXYZXWZbY
        it had	WWWWYUddT
        it has	aYUXXSaYc
        it in	VVaZXdUVU
        it is	YTaYXZaaU
        it out	WZdXWXbVW
        it should	ZcWVXXZVa
        it so	XabYVYWVa
        it to	bTYXSYZYb
        it was	UUUcVaZaQ
        it will	WdWdWXXUV
        it would	WXaWYXdUY
        it'll	UfRacVTRW
        it'll be	XfUXSXWTZ
        it's	YWVcXUdVa
        it's not	TVUaVUdUa
        it's the	ZWYcZXVbV
        item	UWVXVWWfU
        item 0	WWWWXWYeV
        items	XXcXYXcVU
        its	aZbZRaUVY
        its own	YTadXbUTY
        its response	WdXYXWXaV
        itsel*	YaWbUVTTd
        itself	YaWbUVTTd
        janua*	ZZWUXYWZZ
        january	ZZWUXYWZZ
        january $	aZWXWaUbT
        january 0	ZbYYWWVba
        july	bbSTRWZXb
        july $	aZWXUUXZc
        june	YbWYaUaZX
        june $	bcUVTVcUR
        june and	bcXYXVYUb
        junio*	WWaXWadVZ
        junior	WWaXWadVZ
        just	ZRZWZYSXc
        justi*	ZVVcUcTZZ
        justice	bZXbVYVVb
        justified	WUVWVeVaU
        keep	SYRRRYacZ
        keepe*	aXWXVZWXd
        keeper	aXWXVZWXd
        keeps	WbUaVYbXU
        kept	TaRcWZeVU
        kept back	XTWVYccWW
        keywo*	UVbVVYUdU
        keywords	UVbVVYUdU
        kind	TWaUUWTZd
        kindl*	UUecbWVVT
        kindly	UUecbWVVT
        know	WYcUVVTWd
        know $	WUWWWVUda
        know how	ZYbXXXbdV
        know if	XXcVaXZWY
        know that	abVVXaWUc
        know the	VZcWVUVTa
        know what	aYYXXUXeV
        know whether	XXdYbYWTV
        know which	XXfXWXYUT
        known	UVUTWdUSf
        land	abWbXXaXU
        lane	bVWVVWSbc
        lapse*	VVWWbVbWd
        large	VZSUbVTUg
        last	ZSZXUReYY
        late	RgRTWTWZY
        late $	WfUXVXTVZ
        later	eaUUWSSTb
        later than	dbWVXTUWY
        law	cURWRSZZa
        lawfu*	VWXYWWVeY
        lawye*	YZVWVbZTb
        lawyers	YZXWWaYWb
        lead	ZSTTWUQfa
        leade*	UVVXVUbeR
        lease	aVVUUbfTT
        leave	ZZaUUUSZb
        left	TTTTUYcba
        left out	WWXXXdZUV
        legal	XZWZUYZYb
        legal advice	YbVTVYaVV
        legis*	bUVUUTUSf
        legislation	bUVUUTUSf
        leisu*	bYbXWXXbU
        leisure	bYbXWXXbU
        less	XWWUWWbaa
        let	YaaaYWVTY
        let me	YVZWaXYZb
        let us	UafUaZWTV
        let you	cbUYXXaSX
        lette*	XWVYYXaTa
        letter	XWXYYZbRa
        letter $	XUTZZZbZY
        letter and	cYVVZXaWZ
        letter in	XYWXVWUXf
        letter is	WcUVdUZWU
        letter of	bXcXWaWVY
        letter to	WbWYWUbVY
        letters	WWVZVWYcc
        level	ZYbVXWUcT
        libra*	bWaZVWYbV
        library	bYaVVXZcW
        licence	WRRTYaYbX
        licence $	TWUWcdWYY
        licences	YVabWVYSc
        licensing	acUXXZTbU
        lies	WbVVXUQZf
        light	WVWbWfVVV
        light*	UUSeUUbVY
        like	WYbQYUScY
        like the	aZXXaWXWb
        like to	TUaTRXUdY
        likel*	VZWWTRXbb
        likely	VaXWUUYcZ
        likely to	XUXWVVZca
        limit	SeeSVYXUY
        limit $	XZYWYaXcS
        limit we	WbXYZXWVb
        limit*	VWTVVaadT
        limited	VWUVVaadT
        line	ZUYZZYWcW
        line with	bWVWaTZXZ
        lines	YWXVWcWcU
        link	XWVUYZccV
        list	aTbRSUbZY
        list of	bWVVVVaYa
        liste*	VXZXVZbaT
        listed	VWaVWTdYT
        livin*	XXWXXWWcb
        living	XXWXXWWcb
        loans	cWacVVVVW
        local	WZTcRSQRg
        locat*	VRcTZVeRR
        location	UVcVUbdUV
        log	UVUXUZacX
        logge*	fVVYVVaSY
        logged	fVVYVVaSY
        logs	cbWXYXXXW
        londo*	VWYcWVVTc
        london	VWYcWVVTc
        long	aYUVUbbWY
        longe*	TgYaXXTSW
        longer	TgYaXXTSW
        longer than	WbSUUWXUc
        look	aVZVVdVZX
        look at	XWUVZbVXc
        look for	bZcUWXXcS
        looke*	aXXTTbTXZ
        looked	aXXTTbTXZ
        looked at	aaZVUaTVZ
        looked into	WWVXWcYYa
        looki*	eWaZTaTUU
        looking	eWaZTaTUU
        looking for	bWdZVXUVV
        looks	VdVaUUVVa
        lord	XUWcUUTXc
        lost	WVXWUWaZc
        m	ZXVbVUWdW
        made	YSVVadcSY
        made $	WYcaWVVZb
        made by	YVYXfVUUb
        made of	dWXWWYXbZ
        made on	ZVYXUbZZW
        made out	VXVVceYVS
        made to	XXVcXXYZZ
        mailb*	aUTbTXUUd
        mailbox	WTScTYUUe
        maint*	XUTbUbYaU
        maintained	UXWcXcXVX
        maintenance	aVUZWTbbU
        make	VWTacSadV
        make a	VVTYaXaaZ
        make it	WdcXVYVWV
        make the	XZbcaXWcT
        make your	XWWbeUUVV
        maker	aWYZYbWZW
        makes	VZUWZUeXX
        makin*	bXXWZXaWb
        making	bXXWZXaWb
        manag*	ccaXRTUYY
        manage	ZeXaXXVVV
        management	XaaSVUZZY
        manager	dUZUVWTYb
        manager has	YUUVXXWeW
        many	RYYUUTZWf
        map	YYZYcXbSW
        maps	ZbWTaUeUX
        march	abQPVWaYW
        march $	UdTSYYXXc
        marin*	WXVabWVZZ
        marine	WXVabWVZZ
        mark	XXbWYWZbb
        maste*	WWXbaXdVX
        mater*	bSWTSWaYb
        material	dSXSSXbPd
        material $	fVUVVWVVa
        matte*	bVZZYZXUX
        matter	bWZbYZWVU
        matters	UUVYVbaUb
        may	ZWUUYRQYf
        may $	bdUSVVWWW
        may and	WbVVZYWaT
        may be	XVWUcZRYa
        may we	XWeXXYXVV
        may wish	XWXbcXVUZ
        me	aVWNVYPca
        me know	XWaXaXYTb
        me that	UVWWTeVaT
        me to	XVbUVbXYb
        mean	SXgSYSTVY
        mean by	WWfXWXWVU
        meani*	VVcXWWUYb
        means	SecUSRTWc
        meant	VVcaTbTUb
        medic*	dXVXVXWdU
        meet	TdYVaYWcR
        meet the	RcWXbbYaU
        meeti*	YTaUWUacW
        meeting	ZUbWXWXeT
        meeting $	YXXYZVXdX
        meetings	WXXXWVdVb
        membe*	YRUTSSdeP
        member	ZUWWWUccV
        member of	dUYYYYdSW
        members	RTTUSRZeQ
        menti*	bVbVTTWbW
        merel*	bXcZXbVUU
        merely	bXcZXbVUU
        messa*	aTaZXWZRZ
        message	aTYaXTaSa
        met	ZTVaaWdbR
        met by	VWXWbVeVW
        met the	WXXWaVfUU
        metho*	XXTVXVUec
        micro*	ZWUTaVfSR
        might	WYcYTTQVf
        might not	YaWUVWUTe
        milea*	YWWWWVbaU
        mileage	YWWWWVbaU
        milli*	WaYYWXdXW
        million	WaYYWXdXW
        mind	aYeVVYTRa
        mind $	WYdXYXWXa
        minis*	ZcXYTTWZc
        minister	WaaTXTaZa
        ministers	XbUUUXWbY
        ministry	aZWdWWWVb
        ministry of	TZWdWYWUc
        minut*	aYWUVZcaR
        minutes	aYWUVZbbS
        minutes of	aXbXYXVeY
        misco*	YWXaYZYcT
        miss	ZdcUVbWTW
        misse*	WZUWWaWaZ
        missed	WZUWWaWaZ
        missi*	TWcUTZdSa
        missing	TWcUTZdSa
        mobil*	XXXWXVWfU
        model	YWZYVbdXU
        monda*	aWVYWTSbc
        monday	aWVYWTSbc
        monday $	aXVWYWWTd
        money	VVWWeaUVc
        month	YeZSUSaWY
        month $	YeUTWUZXX
        month*	VUZTbTabZ
        months	VUZUbWTca
        months $	XVVWXWUeZ
        more	QfdUVYVUW
        more than	VSXTZUTdb
        more time	UhQTUVWSX
        morni*	dXVbWUUbS
        morning	cXVbWUVdT
        most	UZXZWUfSZ
        moved	ZaSbTYYVR
        moved to	UcXaXUdXW
        mr	YSSZSTZbb
        mrs	VUaUaUTZb
        ms	cUVUWXSYc
        much	VZYVWTZWd
        museu*	aYYWYabWS
        museum	XWXSabcXR
        must	UbRZbSOdX
        must be	VaQYaUPcY
        my	SSRVRgQiQ
        my apologies	UUVUVZWRf
        my colleague	YYXXXcXVa
        my request	XWXXXVXfV
        my review	ZZZZZdYTX
        name	WSfZQTQZY
        name of	WVcYXXVTb
        named	XWXWXdYWa
        names	VWZUWXccX
        names of	TTTTTYcXb
        narro*	aXbWVWXaa
        narrow	WVaXVaaaU
        natio*	bWVcWXaXV
        national	bWVcWXaXV
        natur*	ZWYXbXXVY
        natural	ZZVaYUcST
        natural england	YaWaVWdUT
        naturescot	YWaYbZUTb
        neare*	UUTUWZacU
        nearest	UUTUWZacU
        neces*	WdVWdXWVV
        necessary	WdVWdXWVV
        need	TdacZOQVX
        need a	XbbXXYWXV
        need an	XYdWYXWXa
        need longer	ZdXYXZVXX
        need the	UcWZSVWTZ
        need to	YaadYVUWU
        need until	XdWXWXYYW
        need you	WUeWUYWbW
        neede*	YYcUWXXXa
        needed	YYcUWXXXa
        needs	QeYbTTSYX
        needs to	TcYcVWWTW
        neigh*	aWaaUUWcS
        neith*	VUVVWbcYX
        neither	VUVVWbcYX
        neither confirm	WXVXXdZWW
        net	XXYZUYVgY
        never	YTVTUcePW
        new	XeQWSWOca
        new request	bWWYaZZZb
        next	cbQXUUScX
        next meeting	UXYYWXWeX
        next week	caXWXWWWV
        nhs	WUVfZWaXR
        night	eVVTXWdWR
        night $	cVWUWXeVU
        nine	VWaQcVcSZ
        ninet*	UTZTbVcZS
        ninety	XWaVbXSdU
        no	VVXXZZdXP
        no further	VTcWXYbYY
        no later	eVZZYZXWW
        no longer	WcZcZZTVS
        no more	XWXYcdWaU
        nobod*	VbaVVXcVU
        nobody	VbaVVXcVU
        noise	ZWWWXVaeU
        none	SVOPRRfZX
        none of	VaVWVYdTV
        nor	VXUTUbdSU
        nor deny	WXVXXdZWW
        norma*	XcVWXUTYd
        normally	YbXYXVVTe
        north*	VVYeVZYaU
        northern	WWacWbYbU
        northern ireland	XXaaXYZbV
        not	MaSVYafYW
        not 0	XeWWWdTVV
        not be	VYRSSWcbW
        not been	UZXXXZdUU
        not being	ZYZZYZcXY
        not have	VaTSZYbaU
        not hold	WXXXUWeUY
        not later	cYYYXYXaV
        not the	VUXeZXXVY
        not to	WZWTaSYab
        not upheld	YWYXXfUWX
        not yet	YdbXYVXWV
        note	aXbXWbVYZ
        note that	UZYaWXYXd
        note the	SdTTTbVVd
        noted	eYUWUUSab
        noted that	bZYXXWWab
        notes	ZUUUXZXeW
        nothi*	WTYTbbeXU
        nothing	WTYTbbeXU
        nothing $	WYXXcVaZW
        notic*	TXYScTYZT
        notice	QWYSdTUcT
        notice $	UURVTWcaT
        notice and	WWbXbbXWW
        notice has	XUTXZWUbc
        notice is	YbVYVUVbd
        notif*	VcUVbWSaU
        novem*	ZaYWXaYUZ
        november	ZaYWXaYUZ
        november $	aZZWUbYTZ
        now	caSaWZLTa
        now $	abZUUYVRY
        now and	YcYZbYYUV
        now be	VdUaUUVcT
        now been	WYWbYbWUa
        now with	cWYbYYXVW
        numbe*	YZZWUXbTa
        number	bVZZVPZXW
        number $	cVaVVUbUS
        number 0	ZWXWZVbYT
        number of	VaYVZTYbZ
        numbered	VVYUVTdSb
        numbers	VcXUVabOZ
        nurse*	XWZbWXaaT
        objec*	UaSYUSaZa
        objection	YWXWXXZbb
        oblig*	SXaXaaXYa
        obliged	VWdTcTZXX
        obliged to	YYWWbUZUY
        obliges	XaWaWXVVc
        obliges us	XaWaWXVVc
        obtai*	UbbWXYWcU
        obtained	UbTXWaVbY
        occas*	VZVUZaeXY
        occasion	XZWVaaUaZ
        octob*	abSVYUXZZ
        october	abSVYUXZZ
        october $	aaTUYWTSd
        october 0	cZYYUYVfT
        of	UTYVWWUdY
        of 0	XXVRebTTb
        of a	TbUZUXXeR
        of all	WWUVXYaVd
        of any	WWUUSZZfU
        of each	XYYaWXUZc
        of information	bWVWWaXWb
        of interest	VUWVWTTfX
        of it	bWYWaWbVW
        of its	bWTVYVUcV
        of justice	bUXbWYVVb
        of my	bUVWWZUdU
        of our	ZbXUZVeVV
        of public	SbXWYVXbX
        of section	ZcXYWdXVU
        of staff	XbZXXYcYV
        of state	XWYWWYYZc
        of that	ZaXcXXbWV
        of the	WXYRXZaUZ
        of them	TUXUXaeVR
        of these	XYZXWWUTg
        of this	VWUXXXXZc
        of time	VcWXWZVUZ
        of two	XVaYYaUdT
        of what	TVbVVXaaX
        of which	bZWVYSWaQ
        of your	ZVVXYZbWa
        off	ZZUXaYYZX
        offer	UVXVUUZhR
        offer*	XUbWYaYbV
        offered	YWXWZaZbW
        offic*	cTUbXXXXX
        office	cZXeZRTXV
        office $	XXUcZXYSb
        office for	aZWdVXVTU
        office is	bXTYTVWUb
        officer	ZPWTVbbbW
        officer $	XTVVVZZYd
        officer who	aWUWWdVWb
        officer's	XXXXXfTaW
        officers	bWZYWTeXQ
        official	aSSSSWRRh
        officials	aYZUXXbVa
        old	XXWWZWWeT
        ombud*	WTUeTUUeU
        ombudsman	VUVdUVTfV
        on	ZWWSVXXYX
        on $	aVbUXYcRZ
        on 0	ZTPWWTcXe
        on a	VRYTaZWXY
        on behalf	XVWZUWUYd
        on friday	ZbbVWUVYZ
        on how	XYWXXWUVe
        on it	ceXUTXWTT
        on its	UTbWTUbWe
        on monday	cUXWYYWZS
        on or	fXUVUSTWV
        on our	dTVWUXXSa
        on page	YXWYXeXXU
        on paper	YXXXabcUV
        on review	VWWXYgXUU
        on section	VWUWWcVZa
        on that	ZXdYWWeUU
        on the	TZZWMXWeY
        on this	UZSYbaXXY
        on thursday	ZcWUXWWbP
        on time	YdVUUWTcU
        on to	bTUbbWRSY
        on tuesday	aYXZZVXWc
        on whether	babYYXWVX
        on which	ZTbYWdUUT
        on your	bbaYZaRVP
        once	caZSbXSZN
        once the	cZWXaVWVV
        one	UVdcTZcVU
        one $	WVcVTcWWc
        one for	WaSgSUXSS
        one is	WcWbZbWVY
        one month	ZbXZZXZdU
        one of	aTXZaccSU
        one to	YYWdVXUZV
        ones	TVcaUZWRb
        onlin*	dUUYbVUWa
        online	dUUYbVUWa
        only	WYdWYaYUX
        only $	RWQQSSXdc
        only the	UVUdYUcUT
        open	VWUPSTWZj
        opene*	bVUTWZUdT
        opened	bVUTWZUdT
        openi*	XWXWWVbdY
        opening	XWXWWVbdY
        openn*	YaYXXWXWc
        openness	YaYXXWXWc
        opera*	XaRRQVTgW
        opini*	UZZVWZabX
        opinion	VaYVWbabS
        opinion that	XXXZYgWSX
        optio*	WXWWXVUea
        options	XYWXXXVad
        or	SUoPTPPXW
        or before	fUWXVXWXW
        or the	WVgWSWUUb
        order	WWcRaWUbP
        order to	WacVaYWYU
        order*	TSTVXSZcb
        orders	VVVWZVcbT
        ordin*	XaUWWWTca
        organ*	YaUeUVbUT
        organisation	YaUeUVbUT
        origi*	XcUTUhQRW
        original	YZUVVhRRP
        original decision	bWYYZaYXX
        original response	YXXYXdXXW
        originally	UdXWWaXXb
        other	VSYaYVZOe
        other*	WXYXWbabW
        ought	VWTXWbTZd
        ought to	WXTXXbUab
        our	aYPTTXVSZ
        our answer	ZZTTVcbRX
        our apologies	XgXXXXYUT
        our decision	bZXXXUWbX
        our earlier	YXYYZcWVa
        our first	VUWVWeQbS
        our letter	aZXXWXbVY
        our reply	bbVUVTVUZ
        our response	XbVWYaZRa
        our staff	VVVVaVTTf
        our website	XXZYYacXY
        ours	UWUdUcZSX
        out	XYbPVZaXX
        out $	VRYVWabaY
        out and	bXXYWcYXd
        out below	XXVXWWSYf
        out by	cWUUVYTZa
        out in	UWYVbWdZT
        out of	SbXTTVbbQ
        out the	dZVXWaSXZ
        out to	YbXVcZUVV
        outco*	ZYWVWeTXZ
        outcome	ZYWVWeTXZ
        outcome of	UaWWWbXaY
        outsi*	VZTZXSfTV
        outside	VZTZXSfTV
        outside the	WaWZYWdUW
        outst*	WbYYZXbWX
        outstanding	WbYYZXbWX
        over	XVVdZVQZc
        over 0	UbcVYVUdR
        over the	ZXUZbVXUc
        over to	ZWWeXYWUW
        overl*	XXZWeWXZT
        overleaf	XXaVeXYWU
        overleaf $	XYaWdXZWU
        overr*	UeWWWcVUV
        overs*	UVWWUZVcY
        overt*	dUSUTdZRR
        overturned	YYZYZcYXX
        owe	YXWWcWZaX
        owing	VaYYbaXUb
        owing to	UbVWWaXTb
        own	VXVfVVRWb
        owner	bYVXVXUeT
        page	UTaTWeWQe
        page 0	WUTWSdXQf
        pages	TbTTdeWXT
        pages $	YZWXXbcXT
        paid	UQQQdTgUa
        paid $	VVVWdWVUc
        paint*	TaaVUWVdW
        panel	XZSSWaSdN
        paper	VUVWbaZcT
        paper*	XYZbaVQaV
        papers	XZTcaVRbW
        parag*	VWZaWaaWZ
        paragraph	WWZaWabXU
        paragraph 0	WYXcYWaaU
        paren*	SUYVWVcdT
        paris*	cUVeWVUVc
        parish	cUVeWVUVc
        park	bUWXTTaaU
        parki*	cUUWUUcaU
        parking	cUUWUUcaU
        parli*	ZaXbYcaYV
        parliamentary	aZVaVWaZX
        part	VZRaVZXba
        part 0	YaYbXWUdZ
        part of	USVZYYYcb
        parti*	SYcTSYSbZ
        parties	VaZVVYXaZ
        partn*	aVWbWVUba
        parts	XbUaUceWT
        party	YWXWZVbaa
        pass	WbXcVUaXa
        passe*	aaTcSaQYW
        passed	abUcUXUTZ
        passed to	eXYZXZXVW
        past	UeYWUXZbT
        patie*	WbRVUabUd
        patience	WdUXWUVTc
        patient	VbWWWdUaT
        patients	XTWVXVdUc
        patro*	WbWVWVYZb
        pay	PSRSkRVaP
        pay 0	VYWYdXUbW
        pay the	WXXVeWVVY
        payab*	VUTThVSXT
        payable	VUTThVSXT
        payable to	XVUUgVVSU
        payin*	WWWXeXcVU
        paying	WWWXeXcVU
        payme*	SSRXiSRZN
        payment	QSSTiTPaP
        payment of	YZYZeYWVX
        payments	ZXWbcUaVU
        penal*	aWZWWVbbV
        penalty	aXbXWWUcW
        pensi*	ZUabUSRfS
        pension	XVWcVTTfT
        peopl*	aRWaTZTbY
        people	aRWaTZUbW
        per	TUTWdTYaS
        per cent	XVZZaXdZX
        perfo*	XUWXTWYfU
        performance	XUWXTWYfU
        perio*	XedTYRZTV
        period	XedTYRZTV
        period $	ZXZWUWcTZ
        perma*	YaWXXWeVU
        permanent	YaWXXWeVU
        permi*	aaVYWTRdQ
        permission	UYXcVVTeT
        permit	XaXWYXWdV
        perso*	VZZRSXbWc
        person	UcZSTbZUY
        person who	XeVWWbVVZ
        person's	WXXWXZaYb
        personal	VXZVWWaYc
        personal data	XZVWXYZXc
        phone	ZVWaaYVbX
        photo*	VUXSdVXTa
        photographs	WVZVbXUXa
        pick	bWeVZXWVV
        place	TYaYSaYbX
        place $	XcYXWZaWZ
        place for	UVXcWWVXb
        place*	XUbaXYYeS
        placed	ZUaaVUTXV
        plan	ZYTTYbVdP
        plan $	VYWVabTbV
        plann*	abaaSUYYZ
        planning	bWaaTUYYZ
        plans	XZVVYXdWS
        play	cWWXabcTW
        pleas*	WZeaaSSVW
        please	WZeaaPTVX
        please accept	ccUVXZWRZ
        please be	YadUVUTUZ
        please find	ZVUVVUecU
        please let	XXWXcXWVa
        please note	UcSaZXVUd
        please quote	WWXWdVUVb
        please redirect	WWWfWVVUU
        please send	VYVZYYWZc
        please supply	XXdVWWWab
        please treat	VdVVWWVcV
        pleased	aVXWVbZbU
        pleased to	aVXWVbZbU
        plus	YYYZcYcTX
        point	TSYZSaYYb
        point*	aWdWUVZaX
        points	bWeXTVRZY
        polic*	YUUZYTcYb
        police	TXSbZYZZa
        policing	cXVZUWWVb
        policy	YVXUXTaba
        policy on	VUWUTZeSb
        pollu*	XVaaXWVXc
        pollution	XVaaXWVXc
        posit*	YZVWXeXTY
        position	YZVWXeXUY
        position to	ZaXYYWbVa
        possi*	ZdWWWYUZX
        possible	ZdWWWYUZX
        possible to	XdXXXYVaX
        post	UUYScTbaU
        posta*	YTVYfWVUZ
        postage	WVWWeZWYV
        postal	aVWadXWVb
        postc*	XXYYVXeXW
        postcode	XXYYVXeXW
        pract*	USUWWSUhY
        practice	VUTXWWWda
        prefe*	WVZWXcUdS
        preju*	RXSTSbWZa
        prejudice	RXSTSbWZa
        premi*	UVbTVUabV
        premises	UVbUVVZcV
        prepa*	iTWUWUYUT
        prepared	bZWWWWbXY
        preparing	fWYWYWVVU
        prese*	baaUTSSgP
        present	bYbXUUVcU
        press	WVUTWXUeZ
        previ*	VUYYUeUbT
        previous	VWYYUdUbT
        price	SSWVeSaZR
        prima*	UZXWXWeZW
        primary	UZXWXWeZW
        princ*	VTWUVWVcd
        print*	TSUUdWTcY
        printing	XUXWbWXYb
        prior*	dWWTWUVcU
        priority	aXWUXWWdW
        priso*	XWVdVYWbV
        prison	XWVdVYWbV
        priva*	UUTZRZaVf
        private	VVTZUaaYc
        private and	XXVVXTcVc
        privi*	UVWXXbaUc
        proba*	XaXUWUTfT
        proce*	XTaWaXSaY
        procedure	WUUVVYWac
        proceed	XXcWdXWTU
        process	WXZbYaXbV
        processing	bYYWVVUcX
        produ*	VaVXZWeWU
        progr*	bXeVUUWaV
        programme	UUYTUTYeY
        progress	bbbYYWWUW
        promi*	bcUWWWWWY
        promised	bbVVWWWWZ
        promp*	YVVYYbXZb
        prope*	aXWaYbWYU
        proper	aaVZVaUVa
        properly	YVYWWbUdU
        property	aXWZbWXWV
        propo*	WZSWZRPgY
        proposal	WTVWXVVdb
        proposed	VUVUUVTgU
        prose*	TYUbVVgRU
        prote*	YUTZWWWbc
        protection	ZXWaYZYRd
        provi*	ZRXWRXfYT
        provide	bUYXTWZaW
        provide the	cVRVVXdZS
        provided	VWUVUagSS
        publi*	TZLUTXYac
        public	WZSXTWUab
        public authority	TTVdYUTaX
        public interest	UdUTXcXSZ
        publication	WVYYWYadX
        published	SXRTYccYX
        pulli*	dXYWYYWYY
        pulling	dXYWYYWYY
        pupil*	UVZUTYdZS
        pupils	UVZUTYdZS
        purch*	VWbXUWSfT
        purpo*	RUXXRXbZY
        purpose	UVWWUYacZ
        purposes	UWZZUYbXa
        purposes of	WWWVWZbZZ
        put	TcbcZVbWV
        put in	YaWXXYWUd
        put your	ZbdYVWTSW
        quali*	XaUaTWTcZ
        qualified	WaVVWXVZa
        qualified person	XcXXYaYUa
        quality	bVVdVWWcW
        quart*	WVbUVVccT
        queri*	aVcWWZTTY
        queries	aVcWWWUVZ
        query	bUaaTZaUR
        quest*	YSbaMYWXY
        question	QVdYRcXUb
        question $	YYUbXaWYb
        question 0	UYeQUbWXW
        questions	bUWaRUaRX
        questions $	VYUVVTeSb
        questions 0	ZYUaXdWSU
        questions about	aYVaUYVTb
        questions and	fXXXZWWUX
        questions to	aVXaXXTVb
        quote	YVUUcVeSZ
        raise	ZXWbbXXbX
        raise*	VbWbYZUcV
        raised	XYYbZZWcX
        range	YXcYXZXaX
        range*	ZWVWXVfYV
        rate	WUVWaVbUa
        rates	XXVVWcdTZ
        rathe*	WabZZbZTU
        rather	WabZZbZTU
        rather than	UdaYZbaSU
        re	RXUcZfRPb
        reach	VbTWdWbVX
        reach*	aaUVaXSWb
        reached	ccXWWZUVY
        reached the	bWYYXYXZW
        read	aadUVXSZZ
        readi*	VaTVXZaTd
        reading	WaUXXZYUd
        ready	XdVVbWSXU
        real	VWbXWbVTe
        reaso*	RWQRabVUc
        reason	UTSWabbYW
        reasonable	VZVWcZUWZ
        reasons	UZUVWcWZa
        recei*	eSZTaUXXS
        receipt	eUUXbUTRY
        receipt of	cVWZdXVTR
        receive	bZWWaVUbQ
        receive our	YcVUUUUbT
        received	YVcWYXaXX
        received by	bYVabXWVW
        received on	YbXZZXYWc
        received your	bUVYVXVWc
        receiving	cUWWXYYcU
        recep*	cVWYVXTab
        reception	cVWYVXTab
        recog*	UZaVVVUXe
        recognise	VabUVWVXc
        recom*	UUUaXXQgS
        recommend	VXYcXaTbW
        recommendation	WWVVXUTgT
        recon*	URYSSjTVS
        reconsideration	UVWXWgVVT
        recor*	bVWUWReXY
        record	TSSSSTiWT
        record $	YYYXYXXeW
        record of	WWXXWYeVZ
        recorded	bUWTXVYaa
        recorded information	aWZUWYYaZ
        records	bbYYXVXUb
        recov*	VWSXWXUgU
        red	WTTUUVZfY
        redac*	XZVUTgYQX
        redacted	WXXXYaeVW
        redaction	VZWVVcYUb
        redactions	aYVWXeVVT
        redir*	UUVhTWSTV
        redirect	VVVgUXUVV
        redirect your	WXWeWYWXX
        reduc*	WWXXVUTea
        reduction	YXWXXWVeV
        refer	TUfVWSTaZ
        refer to	XVeVVUVVc
        refer*	YSbSXXPZa
        reference	aSVSZSTZb
        referred	aXaZUaUTa
        referred to	aXaWVaVUa
        refun*	VWXVaYZcU
        refus*	TONTRheXQ
        refusal	XTTUViTYM
        refusal notice	XYYZXZcYV
        refuse	UUUZUbcSa
        refused	TTSTWYhXR
        refused under	XWXXXVdXY
        refusing	XWVWYZcab
        regar*	bUSRZaRQg
        regard	UWVUacUUe
        regard to	XXXWYaVVe
        regis*	bYTZZXXWX
        register	XZUZcUVcN
        register $	aXVaVVVbS
        registered	eVZVYWaUT
        registry	XdXYXTVTd
        regre*	TaTXYaWbZ
        regret	WaVZZaaYZ
        regret that	YbYXaaWZV
        regrettably	UaWWVVaVc
        regul*	WZYaXXTVd
        regulation	RZXaWZaWZ
        regulation 0	RaYYWZaWZ
        regulations	XaSRaRRZb
        regulator	bUZaYWVXb
        rejec*	XVXYXcbaT
        rejected	XVXYXcbaT
        relat*	aacaVWaSY
        relea*	WZPRabdUX
        release	XYTTabYYY
        release $	cXZYbVZWV
        release could	WZUWXUaWd
        release the	WWXVbbbTW
        released	ZYVWaZeSV
        released $	bVYYUZcVa
        releasing	UZUUUUfUa
        releasing the	UaXVVVgUT
        relev*	aaYXUYUZX
        relevant	aaYXUYUZX
        relie*	WXYXZadTW
        relied	WXYXZadTW
        relied on	XXYXZZdWW
        remai*	VbVSabWaU
        remain	YdWSXcWcU
        remains	VbWXZbXXb
        remov*	YYXXWacdV
        removed	XXWWTbdbV
        repla*	TVbUUdYTY
        replaced	WVVWVeaUV
        repli*	baWVYZWbX
        replied	YZWXYbXcU
        replied to	YaWXWbaTX
        replies	caYWWYXTZ
        reply	dabSNcPNZ
        reply $	aUUbVaZSc
        reply and	WYWWXcYYc
        reply by	eXUVXXUUZ
        reply has	WbUWWcXVc
        reply is	dbWXWVWUY
        reply to	ZZcZRbUQW
        reply was	XbXXYZWVb
        reply will	bbXWVUXVY
        reply within	dXYYZWZWW
        reply*	bYVbVTUQc
        replying	bYVbVTUQc
        replying to	bZWaXVYYZ
        repor*	YUWQWXZdV
        report	YVTQSaYeV
        report $	WXUWXYTgU
        report and	WZXXYdUZW
        report is	UTVWWUgUU
        reported	VSbTUSbZY
        reports	bXaYbUZWV
        repre*	UYSSTbPhN
        representations	XaVXVfTWU
        repro*	UXWTcXaUa
        reque*	YXZbTVSUY
        request	ZXZaVWUTV
        request $	XWVZaUbVY
        request about	XcVXVXUUd
        request and	fZYXQTTPY
        request as	YVcWZdYVT
        request for	ZVZUWbbUZ
        request has	VYYdSSWZY
        request in	XYbWWUQSf
        request is	aXaWSXdXU
        request of	cWXcXWWZS
        request on	aZbXaYVaU
        request should	XUVdVaWWV
        request to	ZTWeVZSRT
        request was	VZUXVaRWe
        request will	baZabZYVT
        requested	aVaUXXaRd
        requests	WZRaTUSbb
        requests for	XWVaXXVZb
        requi*	WcbRWSSdW
        require	UbcWXWTYb
        required	ZaXUZXZcU
        required to	YWUWZYccT
        requires	WbXTXVRdX
        resea*	bVYVYWabV
        research	cVZWSWacV
        reser*	WTYXYRZcb
        reserves	UXXXYWabU
        resid*	VVWWUbbbX
        residents	UVWWVbdZY
        resol*	UZVVaTSdU
        resolved	UZVVaTSdU
        respe*	WYVWVWXbZ
        respect	WYWXVWYbZ
        respect of	WYWXVWYbZ
        respo*	cbXVRaTVV
        respond	aYbZSYTXW
        respond $	ZYXXUaYUb
        respond by	cZUZWWYWV
        respond to	aZdZXWWVT
        responding	cdXXVZUTT
        response	bbURTdXMY
        response $	YWaZVUTSe
        response is	ZbWXWcWVW
        response to	bXVWVYcUY
        response will	ZcVWWXWVS
        responsible	YUVXWVWea
        responsible for	YUVXWVWea
        rest	dWWbWWbXW
        restr*	TWeXWVdVV
        resul*	YWYVVcbbT
        result	aZWWWdSYV
        result $	cXXXYYXYa
        result of	XbYYYeVUW
        results	VVZXXUcbU
        retri*	bYZXcXXXW
        retur*	aYWWaSZaT
        return	VRYRcRcbQ
        returned	aXWXaWcZX
        returns	cbWaUWUSa
        returns $	cXZaXYXWV
        rever*	YWUUVfWUV
        revie*	URUNRmKRZ
        review	UVUPUhNUa
        review $	UUTVVaTWc
        review has	WVYXYfXTa
        review is	WYYYVdXWX
        review of	YeVYXUWbX
        review panel	VbWYZcYTT
        review the	YXYYYcYXa
        review was	YXWXYZYcV
        reviewed	UUXVVgUaT
        reviewed the	WXXWWfWUX
        reviewer	TVVWWhWUS
        reviewing	cWXWVfTVS
        revis*	UdXVYZUcW
        revised	UdXVYZUcW
        right	YXaZQZUXc
        right $	XYWWYZVbW
        right of	XUUWUUYXf
        right to	VYRSWXWbc
        right*	ZUYTVYRVe
        rightly	WSaUUfTTS
        rights	bVVUWUTXf
        ring	VVTUaWTdc
        risk	YZSUUTXeY
        river	aWVaWVVcU
        road	cXaVXXVZZ
        roads	bUXaVYXbX
        room	WWXYXXZeU
        rough*	WbbWXWdWV
        roughly	WbbWXWdWV
        round	YaVWXacUV
        royal	WaWaTTVab
        rules	UXZSUVZZc
        run	ZZVabbYSQ
        run the	aYbZXbVXY
        runni*	TbXTYSRdZ
        running	TbXTYSRdZ
        runs	UXYcUVbQd
        runs from	UWVaVXTTg
        rural	bWWbWWXaY
        safe	dWXXWcTVZ
        safet*	bXUXWTYba
        safety	bXUXWTYba
        said	UaWXUWYeW
        salar*	UUWWWUdcU
        same	WVWZZbaRb
        sampl*	VWdVVXcYS
        sample	VWdWXWVcV
        sampling	ZZXXXZeUW
        satis*	XWVXacVbX
        satisfied	XWXXacVbT
        satur*	ZSTTYUZZb
        save	WXXWXdcWV
        say	WYcVUYaWa
        say so	VVaXTaTSd
        say that	dbWVWZVUW
        say whether	VWXVWcbVa
        sayin*	XUXWWaXVd
        saying	XUXWWaXVd
        says	WVbUTVVXe
        sched*	cUUSaUYdR
        schedule	XVVTZVZeT
        schem*	ZUaaUUcbY
        scheme	ZUaaUUcbY
        schoo*	bUVYWWWbY
        school	bRVZXXWZa
        schools	TZZZSVaZY
        score*	VWUVVYUeT
        scored	WXWXWXXeV
        scored 0	WXWXWXXeV
        scotl*	bYUaaUTUa
        scotland	bYUaZUTUa
        scott*	VZXcZYZUY
        scottish	VZXcZYZUY
        scottish government	WVXaaXbbT
        scottish information	XcXUYXWZa
        sea	UYYXVXUgW
        searc*	gVcRXbYQP
        search	cXcSZcYTS
        search $	aWbVUbUWZ
        searched	XYaVVWdYW
        searches	gUVWUYXRT
        secon*	WXbWUZYaX
        second	WYbWVZaYY
        secre*	aZUTWTabX
        secretary	aYWUVUYcX
        secretary of	XVYWWYYZc
        secti*	WZYWWcYXX
        section	XaYWXcZUX
        section 0	PaZXWdZTY
        secur*	XWaYUZXeV
        security	ZbbZVabWW
        see	aYaQPeYWX
        see $	dWbVXWWWU
        seek	YdYdXYVUU
        seeki*	XadZWVVTa
        seeking	XadZWVVTa
        seen	UWbVVbVZa
        send	dWXXdTUVY
        send it	VbcbaYVWS
        send me	ZYUWUXWcb
        send you	cXVVWWVWa
        sendi*	XWZdUVZYS
        sending	XWZdUVZYS
        senio*	bVZVUZRZa
        senior	bVZVUZRZa
        sent	cYTbZXWOY
        sent in	WYWVZZUVe
        sent it	eYVXYVXXV
        sent on	abVbaXYXW
        sent to	bWaXZaZWX
        sent your	bVUbXVUWT
        separ*	ZVbbVVUUa
        separate	ZWbZWWVUb
        septe*	acWWWXVbS
        september	acWWWXVbS
        september $	bbXXXVVaV
        serio*	UYWZWVTbf
        serve*	UbaUQRcUc
        served	VUbWSVZXe
        servi*	ZWWcSZYWZ
        service	WYYdUXVYa
        service $	UVVfXVUWc
        services	dRWZUbTXZ
        set	TYaRVaUab
        set out	TXaUWWZZb
        sets	WXYXbbcaU
        settl*	WbVWcUbUZ
        settle	YcXYaZWWU
        settled	WYXYbYXYb
        seven	YYWbWUeYS
        sever*	TXcbWVbUW
        several	VZdVUWUTZ
        shall	baVQdPNdK
        shall be	WbVVbWVbT
        shall need	UaYWeYWVV
        share	ZVWWXaacV
        share*	YUWVVaZcW
        shared	ZVXVWXacY
        shared with	ZXYWYYWdS
        she	fYTXWTVaQ
        she is	caXWXXXTW
        sheet	WWZVfXZTT
        sheet*	bXWWeXTVU
        sheets	bXWWeXTVU
        short	VdUXZbWTb
        short*	cZcWUWZWS
        shortly	eVYXWXYWX
        shoul*	WWXaaZLZX
        should	XWYbaYMYX
        should be	bZcaZVUXT
        should have	VbUYWfWSW
        should you	WYWXcYYXd
        show	UVTVYQXgY
        shown	bTUYabTaY
        shows	WXVXXZabU
        shut	TVUTWVcYb
        sickn*	cVXVWXdXU
        sickness	cVXVWXdXU
        side	YbUZTaSZZ
        sign	VYVVaVXeT
        signa*	UVVWWUbdT
        signe*	XaWVTVVaa
        signed	XaWVTVVaa
        signi*	XVWVXWTda
        since	SZbcWZZXT
        since 0	WUUVWTZcd
        since it	UaZaYXaXX
        since the	TcYaYbWVT
        since you	VZUVZTabY
        singl*	YVdVWUZbT
        single	YVdVWWaZU
        site	WRWWRVaeV
        site $	UWUWVTfZZ
        sites	SXYSSaUdZ
        six	UTTaYZfYP
        slip	VbUVcYWbU
        small	YZVXaaUVc
        small numbers	TaWXXaVTd
        so	YaeXVXXOY
        so $	aUVXSaTcd
        so i	ZWXcYbXUX
        so please	XWeaWWWUa
        so section	YVXXYaeXU
        so that	eaZWbWSSY
        so the	UWZZZcbVW
        so we	aVcYUWbTb
        socia*	cWdXYWWVT
        social	cWdXYWWVT
        solic*	YcaVUcbUS
        solicitor	baXWVcbVT
        some	WbcWRRXVc
        some of	ZWUUWVcTc
        someb*	cVWXWVXUc
        somebody	cVWXWVXUc
        someo*	dUTUUXZTd
        someone	dUTUUXZTd
        somet*	UXXXZZZUb
        something	UYXYZZZUb
        soon	baVWcVVYU
        soon as	baVWcVVYV
        soone*	cWUYXaWdU
        sooner	cWUYXaWdU
        sorry	RaZVbUQWg
        sorry that	VURUVVWZh
        sorry to	WbbaTbWZR
        sort	UVeWdXYRU
        sough*	VYZXVXaaX
        sought	VYZXVXaaX
        sound	YYYYYcUcW
        sound $	YYYYYcUcW
        sourc*	WXVVYbZcV
        source	WXVVYbZcV
        speak	ZbWWZXUab
        speak*	bYSUUSdSZ
        speaker's	bYUVVUbTb
        speci*	ZTaSYVZdS
        special	aVUVaWZcX
        specify	XWfWUWWVV
        spend	WZeXXYcUW
        spent	STSTTScbc
        spoke*	ZYWZXZWcU
        spoken	ZYWZXZWcU
        spoken to	VYXaXZWcU
        sport	XXYeXXWXW
        sprea*	bXTUSbcTY
        spreadsheet	bXTUTYdRY
        sprin*	UZcWVVUdU
        spring	UZcWVVUdU
        staff	YXVPaWabV
        staff $	XWbXbZUVb
        stage	cTRUTZTcY
        stand	VWVWUfUTb
        stand*	ZWWaWbXZZ
        standard	VZUUZbbZY
        standards	cUVcVVVVT
        stands	VVaWUcYSe
        start	ZScVaVUZT
        start*	dYVbXTTaR
        started	fZVcVUUUS
        state	XVcSVTTca
        state*	VVURZWWfW
        statement	WWUUVYVgR
        stati*	cUbXSUWZX
        statistics	cWbYWXbUT
        statu*	aXTSWRYba
        statutory	aZTVXVZYa
        statutory date	YdYYXXXXX
        statutory deadline	eYZZVZWYW
        stay	UXWWaaUeT
        steps	XVWWWWXcb
        still	ShWSVTXXV
        still being	WaUXWXcYX
        stop	WVbWaVaUc
        store	bZYXWXfUS
        stree*	WVcbVVTcT
        street	WVcbVVTcT
        stude*	TXUaWaXbY
        student	VVWaXaYcS
        students	UaWbVXYUc
        study	TUSWTVYcY
        subje*	VXWXYXYaa
        subject	VXTXZXYaa
        subject to	WZXaaVZZZ
        submi*	bYVaVaaVY
        submission	ebWXWWcTV
        submit	XWYcWXVbb
        subst*	eUVVYbRcY
        substance	YYWYYeUUc
        succe*	VUVaXecWQ
        successful	XVWXWdVbT
        such	WYUZSTbRf
        sugge*	STcbTYSbU
        suggest	UUcbUWSbU
        suggested	WWWaXaUaW
        sum	VVVWecWVR
        sum of	XWXYbVcYT
        summa*	VWaVUaXdT
        summary	VWaVUaXdT
        summe*	XdWXVUZaT
        summer	XdWXVUZaT
        suppl*	ZRXQbWbVZ
        supplied	YVYWVbbQc
        supplied $	YYWWXdbXU
        supplier	UVTUUUeaZ
        supply	ZTaTbUWYY
        supply the	XVWVcWZXb
        suppo*	YUVWWbTcc
        support	YVVVWbUbc
        sure	ZVdXWXUcV
        surve*	ZWScZUXVX
        survey	WWTdbVVWY
        switc*	VZVVWWaeU
        syste*	baXVVVbSZ
        system	cZYVWWaTZ
        system and	cVWXWYXVc
        table	ZWbUTbaWS
        table 0	WXUUWdZZV
        take	VaYWdVVZV
        take it	WWcdZXVUV
        take the	WWWVadXcU
        take this	ZYaaWVXRb
        take until	YdZYYYYXV
        take up	WaWYXUUaZ
        take us	bbXXaXcVU
        taken	RWaYYaWaX
        taken out	VWWXWWdaZ
        takes	VYUVWTbXc
        takin*	ZZUaWVTWa
        taking	ZZUaWVTWa
        taking longer	YcVWZXWWY
        talk	UUaUUSUTf
        tapes	YYXYcaaVY
        targe*	ceUWWTUWY
        target	ceUWWTUWY
        tax	VXWVVWYeZ
        teach*	WWVaUZcaT
        team	fZVUUYVbT
        team $	dUaWWTdYT
        telep*	XVWUaVYcc
        telephone	XVXVbVYZd
        tell	YYZXVSYbZ
        tell me	XUXXXXVeV
        tell us	VTbYYWSbX
        tell you	bbSXSVcSZ
        ten	VcVSaZZWY
        ten days	ZdYWVWTXU
        tende*	VUUTUYbfQ
        tender	VVYVUXeWU
        term	aXbTUXRba
        term $	bZVWXYUeS
        terms	UScUVXYgT
        terms of	YXXXXXYfW
        test	VaWWVYZPe
        than	ZbWRZVWaY
        than 0	bYTXZWUeS
        than the	aZaXVaabU
        than we	YbUWWVZVb
        thank	ZWUUSUTeb
        thank you	ZWUUTUVcb
        thank*	bVUTVTRbc
        thanks	bVUTVUSZd
        thanks for	bXVVWWWZc
        that	RZUWSeVaZ
        that 0	TUWWdVeYU
        that a	ZcXWXaTWc
        that has	UaVZXXZXe
        that is	baYVWTUaZ
        that it	TWZTVdUaX
        that no	XXYYWcYYV
        that our	TdUUWdTcS
        that section	YaXYXZVcX
        that the	aTWSUdUcV
        that there	WaXXYdUaV
        that this	VVWVWWWUg
        that we	VcYWZbVWU
        that you	ZUYYZVPcV
        that you're	VWaVUXVYd
        that your	daWWSZUbV
        that'*	VaUecWSTU
        that's	WaVebWTTV
        the	XZVabZYYT
        the 0	YaVWfOYRZ
        the above	aWcVXUVXc
        the academy	bUUUVdcUU
        the act	ZVWZaZYQd
        the address	WWXeWXWXW
        the agency	bWaXabZUZ
        the agency's	ZWWWXbYZa
        the answer	cYXVVYfRV
        the appeal	aVWaVUTfU
        the applicant	XWaYWYWdW
        the application	XcYYZbWbW
        the appropriate	YVZaaWaVa
        the arguments	YbVWYaUYb
        the assembly	XbWaXWbZW
        the attached	XXXXWXeWW
        the authority	UTTSSVaeW
        the average	YYYYXYdXX
        the balance	VbVXbXVSb
        the bbc	ZYXZXWbXW
        the board	ZTXUWaZaZ
        the body	WWYdVWcWV
        the borough	XVWWWVacV
        the cabinet	XZUVTaZZa
        the case	TTbZVccRX
        the chair	YWYYVXUeb
        the charge	ZVVWfWVWU
        the chief	baVVTYdRc
        the clerk	WWVXYYYac
        the clock	WVeVUVXWc
        the code	YXXYWXUbc
        the college	VYXWWbdWY
        the commissioner	XUUVVSTec
        the commissioner's	WZWWXZXdX
        the committee	WXbWXXZbV
        the company	UUZVVUeUb
        the complainant	UUVXVZSdT
        the complaint	WWXXWeYWU
        the constabulary	cVWWabZUU
        the consultants	WbbXXbaTT
        the contract	XWYXYWbWb
        the contractor	WYWXYaVdY
        the copies	XWYWdYYYX
        the correct	XWWcWfWSV
        the correspondence	bYVXXbaYX
        the cost	UUWWaaXXd
        the council	ZaYWVUdUa
        the council's	TVYSaaTZb
        the county	VWVZUWadS
        the course	XXbXXcZYX
        the crown	ZaVcYWYbU
        the data	YWSUSbQYe
        the date	YbcTZWXVS
        the day	aSVVZVSYc
        the deadline	YbTUZTVSc
        the decision	YVUVXeZaO
        the delay	UfVXVVXbV
        the department	XVWcUZaVX
        the department's	TZWWZaYYZ
        the deputy	aWYYWWaZb
        the director	YWWWXbbUc
        the disclosure	WcVVXZVZY
        the document	XVXXVVfXV
        the documents	cWUUZTZRc
        the draft	YYVVUXeWV
        the due	ZdYWWWVTU
        the duty	aVWaXZXaX
        the earlier	WVYYXfWVT
        the eir	XcWXYaXVV
        the eirs	abXWVUWbc
        the email	bYWbXVdWU
        the emails	YbbWYbaUW
        the enclosed	WXUXaUcUb
        the end	caWUYTXWZ
        the environment	UZVbTVUac
        the environmental	aXYWXXXSd
        the estates	cZXYYaYXX
        the exception	UTWVVaZSb
        the executive	VVXaUXdYX
        the exemption	WZVWWdRXc
        the fee	UUSTiVTXQ
        the ferry	bZXXWVaaW
        the figures	aaVTVbbWY
        the file	SWYYZdZRV
        the finance	aXVXcWVZT
        the fire	WaXaVXbTV
        the first	XQSRahNWa
        the foi	YUXUVXXeZ
        the following	WXaWXWaca
        the force	XbYUScXVa
        the forestry	aWXWWXbbV
        the governors	bXYXVUcVc
        the grant	WUVaUVaeT
        the harm	VbYWXcVWc
        the head	bUZTVaUYa
        the headteacher	YbXXZWZaX
        the health	ZYXWdZZTT
        the home	XaTbWWYWZ
        the ico	UWUVTUacb
        the incident	WWZeXWWYV
        the independent	XVWZVWWad
        the information	bYaXYVYYW
        the initial	WaYYXeUVU
        the inspection	baUWVcXVW
        the inspector	YYcVWUTdV
        the interests	WWWYXXTca
        the internal	UWaaXcYTX
        the keeper	aXWXVZWXd
        the land	YYXbXYcZX
        the last	ZUaVVUcXZ
        the law	XVTUTVZca
        the legal	ZZUaWZVYR
        the letter	VWUVVdcUU
        the limit	XXYXTZTbe
        the list	bVeWWYZUT
        the lord	YVWcUWUZa
        the material	dVUUVaWSc
        the matter	dWaWZaXWQ
        the meeting	XYcZXaWaY
        the minister	XbWWYWYaZ
        the ministry	bZXdVWZXV
        the minutes	cUUUWYZaV
        the missing	WUeWWbVWV
        the money	WWXXfbWUU
        the month	baaWVWWUb
        the name	VVcbXXTSb
        the names	UVTTUZeYY
        the national	bXWcYXbVW
        the nearest	UUTUWZacU
        the new	SfWVTVUXZ
        the next	YYWXVXVba
        the northern	XWabXbbVV
        the number	VabVYUZUa
        the office	XaWaVUbaV
        the officer	YVaVYZYbY
        the one	TXcbUbUTY
        the original	aZWXXfTTS
        the outcome	bYTVSeTWV
        the panel	bXUTWaVbU
        the paper	ZWXYZbcXY
        the papers	ZaXVbZXaW
        the parliamentary	aZVaWXUaX
        the period	UeYVVWcUT
        the person	WccVVbZWS
        the photographs	YVWXcaTVe
        the planning	YWccVXTVY
        the plans	ZZWXXYbVW
        the police	SYUaTZXaX
        the post	VUXUYUacU
        the press	aXXWXaWcW
        the price	WVXXgVVSU
        the programme	VVbVVVXdU
        the proposed	WWYXWWVfV
        the public	UcWSWZXZZ
        the purposes	WWWVWZbZZ
        the qualified	WbXXXbWYZ
        the reasons	VbWXVcXVY
        the records	YVcTdVYSZ
        the redactions	aYVWXeVVT
        the reference	dWYWVXWUa
        the refusal	VUXWUhUSV
        the registry	YdaXVWYXY
        the regulations	XcVWWWUTe
        the relevant	bUUZUXWTb
        the reply	aYVUVaTSd
        the report	aWaVWdYVZ
        the request	bVcYZbVRU
        the response	aaWWWeVRQ
        the result	dXYXXZVYY
        the review	YbZVWdSUX
        the reviewer	XXWWYeYYV
        the reviewing	VWWXYeWXZ
        the right	URXbTWYbY
        the risk	aZVXXWbZV
        the royal	WWWaWWacV
        the rural	bXVcXWVXW
        the same	WVWZZbaRb
        the scheme	TWcUVUcaZ
        the school	ZTYYZaWWb
        the scottish	VaYbXZZWY
        the search	bXaVXZWaX
        the second	WRcYWVXYc
        the secretary	XUYWWWXbc
        the section	UWTcVbTVb
        the service	WXXVZcWaZ
        the site	WXUbXaaaV
        the statistics	bXWWXYeXW
        the statutory	acWWVWUZa
        the sum	VVXYeUXXS
        the supplier	WXUWWWUeb
        the table	cYVVVWfUV
        the tender	VWZVWYdWV
        the term	XWfWVWVUb
        the three	YUaWZZcXR
        the time	UacUWaQRY
        the total	WXWXebYVV
        the treasury	bbXZZbWXY
        the tribunal	XYXWXWTfX
        the trust	ZWYWXcZWY
        the twenty	ZYbUZXdTW
        the two	bUYWXbcWV
        the university	bUYZYVaVb
        the usual	bXcYYYXWY
        the valuation	YWVbVYbUV
        the view	XVYXXeYUW
        the ward	VbcVWTcYX
        the week	bYYYVYUdT
        the welsh	cVXcVaUYY
        the whole	VbdYXbZTS
        the word	XWaXVaUaZ
        the work	WYVbaYVVc
        the wrong	WZVcVdUVW
        the year	SVUVVYXeU
        their	ZOOdPSWfV
        them	WTVhRTbLU
        them $	ZXVbXWYQY
        them to	bVabVZZUT
        then	YUdWUVbXW
        there	SdWbWZaQW
        there $	UWafWWWVV
        there are	WbWTZUZZR
        there is	WbVXXSdZW
        there was	XVVWWbZRb
        there were	YXYYXcaUX
        there will	XeWYXWYXT
        there's	TZZRbZZTa
        there's a	WaVVeUUXZ
        there*	RaYXbcYSY
        therefore	UbTZSdaUS
        these	VXZaXZYSY
        they	YZYcSSWXa
        they have	dbWWXXVbV
        they will	aUUdVYXWV
        they'*	cVVbWTZaS
        they're	WUXcXWcbU
        they've	cXWbWSYXW
        thing	WVYYYcaSY
        thing*	VYbWVVTWc
        things	VYbWVVTWc
        think	VVUZTZSRh
        third	VcVWZZYXc
        this	XVVZZXUZb
        this $	TZXWUVeXb
        this and	eXVbUdWVS
        this as	cYUZTWRSa
        this case	WYWWXaWdY
        this decision	WUXVWTXfa
        this email	ZUbUUVabY
        this information	UXTTbUdRa
        this is	YZVZVSWab
        this isn't	XUVaWVWVd
        this letter	XWPNcUZUb
        this month	VfWVUWUbU
        this morning	cYYbYYZVU
        this occasion	YaVUaVTba
        this one	YXWdVcUVZ
        this reply	SVTTVRaYe
        this report	XYYWYWUfV
        this request	YWaYaVZWb
        this review	WYUWXfWWW
        this time	VbWWWXaaV
        this to	ZVcbTTTTZ
        this will	XeYXXXYXY
        those	SVbSTZbUc
        thoug*	VYWVVYYXf
        though	WXYZWbbUa
        thought	WbWWWVTZf
        thous*	WacVVWUdU
        three	WVXObVcWX
        three months	WVWXcXVYc
        three of	XaaYXYXVc
        three weeks	UdWXWZaYT
        three years	VUVVUWVWf
        throu*	bXaSYWUaV
        through	cYVTYWWYX
        through the	bVTTXYVac
        thurs*	aaWUVWUba
        thursday	aaWUVWUba
        thursday $	aUXWWWUbb
        ticke*	bVXVVUVcW
        ticket	bVXVVUVcW
        tier	XXXaWYWdW
        till	VTWWbZTbc
        time	YgVMXWUTb
        time $	XdRSXXYXa
        time allowed	bcWYYXZXW
        time and	WaWVZYbTb
        time as	XdWWVVUVb
        time for	ZcUWVWYVb
        time is	WfVYWVWZU
        time limit	YYfYYWWVS
        time to	UgVVVUZUS
        times	TUXTTTdZb
        times $	VUTVTVbcY
        times*	aZWYVUUcV
        timet*	VbYXXWUZc
        timetable	VbYXXWUZc
        title	UTdTYTTfS
        to	VYXcYVSYX
        to $	WZdaaYXVV
        to 0	ReQPXZdQX
        to a	XXaUWTScY
        to allow	WcWXXWVWa
        to answer	dXZYaTZRU
        to apply	YbWbXTVYa
        to approach	WXXeXXWVV
        to ask	SXbbYZRdQ
        to be	YYUZWaUXb
        to carry	UWbWXZbVW
        to complain	XWXXWWVbb
        to complete	adVYYYWYV
        to comply	WXWWVWbZa
        to confirm	aUYWWYbZV
        to consider	WcXXXVWVb
        to cover	WUWVgVUTb
        to deal	YbYYXYYUc
        to decide	WeWWYbWUX
        to delay	YZYXZZWTd
        to do	WbaWYXTZa
        to establish	XWaYYbWcX
        to extend	WcTVYVXUb
        to find	bXbXXZYWW
        to finish	bZYXXbWZU
        to get	bZSZSTWaZ
        to give	YVXYVZTZd
        to go	TcVYaTbUZ
        to have	YVRSacPcX
        to hear	daVVYXXWU
        to help	XXeWVXUVZ
        to identify	WYdXXXVWY
        to inform	VcXYaYWbW
        to issue	dWWXZWVbV
        to it	dTSYQTcSP
        to know	USbQRXQab
        to leave	baaVVTTUb
        to let	cbZTUWZUU
        to look	aWaXYaZTa
        to make	UZTUZWZcZ
        to me	XUaTVaTRe
        to nhs	WYYdXXXXX
        to our	bXUZWVYaY
        to pay	UUTVhWUYW
        to proceed	XXcWdXWTU
        to provide	cUUTWXbWV
        to receive	WYVYcWTdS
        to refuse	WXXXVfSVb
        to release	cVXWVaaXT
        to reply	cYUZWYVTa
        to respond	WZWbTZXZZ
        to run	bWbYaYbWX
        to say	cZXXXbbVU
        to see	cUbTUVUTd
        to send	bYSXaUTVZ
        to settle	YcXYaZWWU
        to supply	ZWVVcXbVU
        to take	UcZYTVaaU
        to tell	ZaZYTXUTb
        to that	XXabYXcUV
        to the	XTWeVVaXZ
        to their	XXXcYYUWa
        to them	UWWeVXaUX
        to this	XUcRdYSUb
        to us	aUYWXUaXb
        to wait	YdXWZXYWZ
        to which	aWcbVWXWW
        to whom	VXecXWWWS
        to withhold	XYYYYcbUY
        to work	ZWbVUWTdV
        to write	XaVbWXVbU
        to you	fWSTXeWPW
        to your	YaORVZaXc
        today	cYbYWUSXX
        today's	aVWYbXVbb
        today*	aVWYbXVbb
        toget*	fVWWWWVYW
        together	fVWWWWVYW
        told	YYWRUbUYc
        told us	XXbVXaYVd
        told you	UYSUTVaSc
        tonne*	VXXXVYbaU
        tonnes	VXXXVYbaU
        too	RYaRUaZcQ
        took	USYZRfXPZ
        took over	YXXcWVUUd
        total	VUSWaafTQ
        total of	XXXYbVeSU
        total*	bSZTXTYWb
        totals	bSZTXTSXb
        touch	dUXWUVVUc
        touch with	dWYYYYYWZ
        towar*	bYVabaTVW
        towards	bYVabaTVW
        towards the	bXVacXVWV
        town	WVUebVUbT
        train*	UVTVTZbdT
        training	UVTVTZbdT
        trans*	RVUgaUTUb
        transfer	UXXedYWUS
        transferred	VVWeYXVXV
        transferred to	WXXdXYYZX
        transport	XaVaTVUSc
        treas*	ZaVZXaUcW
        treasury	ZaVZXaUcW
        treat	UYaUZTVcY
        treat this	UaYTUTTaa
        treat*	YTZVVaUeY
        treated	XWbWVWVZc
        treated as	XWbYWYWUc
        treatment	UVUVWaWgS
        tribu*	YUZYSTbdR
        tribunal	TWUVUUbeU
        tribunal $	YZYYWYVcY
        true	UXVVbUWfU
        trust	XUUdZZXTc
        trust $	UWWdbWUZV
        trust's	ZUWaWaZVS
        trust*	YVTZScZWX
        trustees	TXVWUbaYa
        try	VVVgTUUUa
        try the	WXXeWXXWV
        tuesd*	aWUYXVUac
        tuesday	bVWZYVUTe
        turne*	YUTVTZaaT
        turned	YUTVTZaaT
        turned up	aYVXVbVaV
        twelv*	aaWVWVeUT
        twelve	aaWVWVeUT
        twent*	bbaTXVZXW
        twenty	aZZSYWbYX
        twenty days	cZVVaYUVZ
        twenty working	ZSdYVTUdZ
        twice	UYaUWdYbR
        two	XVcPPYbbS
        two $	WTVWUdeSS
        two months	ZYcYWXYXZ
        two of	cXXWVUYXb
        uk	WVWYXVZTf
        unabl*	SXcZUVbUV
        unable	SXcZUVbUV
        unable to	TXcZUVbUV
        uncle*	VVbVVVXXc
        unclear	VVbVVVXXc
        under	bZaYUQYYa
        under 0	UWeYTUYVZ
        under foi	WUWWVZcUc
        under regulation	TaVTXUbTa
        under section	VcdTaVbNU
        under the	bRTXWZVba
        under*	QWbTUaWcZ
        understand	TWbZTUQbY
        understand that	WVWbXYWcY
        understanding	VVdUVWaYZ
        unfor*	YcYYYXaXX
        unfortunately	YcYYYXaXX
        unhap*	VYXYXZWaa
        unhappy	VYXYXZWaa
        union	XabaVXXaW
        unit	eVYVQXbUX
        unit $	cVWWXaaVW
        unive*	aTXbWWZXa
        university	aUXbYVaVa
        unles*	VXabWWVTe
        unless	VXabWWVTe
        until	WecQZNTVW
        until 0	acPVZQUcT
        until the	SeUSaUWSX
        until we	UZfVVVUVV
        up	bXWVXYUZZ
        up $	aXWUWSaaa
        up by	cVWTWVcUa
        up the	ZcYWWbVUZ
        up to	VYbZUaWWb
        up with	VaYaTUUYY
        updat*	bZYUVWUeT
        uphel*	VUXUVgYTT
        upheld	VUXUVgYTT
        upheld $	YXWXXbbUW
        uphol*	UTUVXfTZQ
        uphold	UTVWUdSZR
        uphold your	WWWWWeVXU
        upon	cVVWcbYTT
        us	XbcZWVVQY
        us $	ZXOeWSYWZ
        us and	acWbZbTWU
        us have	XbbWZaUUY
        us know	WWeXaYYXV
        us on	bUVUWVTSe
        us over	aZWYZZYWc
        us the	VYabaWYTX
        us to	SYYVXcObY
        us what	VZeXYXWUW
        us which	WXbYWZVTc
        use	YTSOWbbdX
        use of	TZVUTeaSZ
        used	SScUZZbWa
        using	UcTUXXYfQ
        usual	aZcYWYXVX
        valid	bWbUXVVeU
        valua*	XVUbVXbUT
        valuation	XVUbVXbUT
        value	UUZUVVZZd
        vat	WUXUZZbZX
        vehic*	YTVaVTZdQ
        vehicle	ZWUcXXUbU
        vehicles	VVZUVUcdS
        versi*	XUZXXbYYZ
        version	YUbXXbZZT
        vesse*	XXbcZVYYV
        vexat*	VUVXXXdXc
        vexatious	VUVXXXdXc
        view	WcTUWfTZR
        view that	ZVYYYdVbV
        views	VcVXTXSSf
        virtu*	XbVVWWcZV
        virtue	XbVVWWcZV
        virtue of	XbVVWWcZV
        visit	VVTVVWZdb
        visit*	VVZcVXcbT
        volum*	VfZVXUUUU
        volume	XfVXYUWWV
        volun*	WUVVTVUdZ
        wait	VbaTYUXTb
        wait until	YcXXZYYWa
        waiti*	YZZVYVbYZ
        waiting	YZZVYVbYZ
        waiting on	aZYXaXbWV
        wales	YaaaTVYbQ
        want	YVfaaSXTT
        want $	XYaZXYVaW
        want and	aWbbXYZUU
        want the	XXcWaYWbU
        want to	ZZXaZSTUb
        wante*	VWWUUbZXc
        wanted	VWWUUbZXc
        wanted $	XXYVXcaZT
        ward	VZcTUVbZU
        warde*	VWXUVYacZ
        wardens	YXXVWXcYb
        warni*	VUVVVUbfT
        warning	VUVWVWcdU
        warning $	XXXXYWdZW
        was	ONQVNfdYU
        was 0	SYTUQYhNN
        was a	VRUVVhQVY
        was made	UWUWWfaSS
        was never	ZXXYYcaXU
        was not	VVUVUYcaY
        was on	XWYaYbbbT
        was properly	XYWVYaYbX
        was sent	VbWcaXcWU
        was the	WUcUUaSZd
        was used	XWVWWccTV
        wasn'*	VVVVXdVUb
        wasn't	VVVVXdVUb
        water	ZSTaRTeQY
        way	eUZYYbQWa
        ways	WWfWWUUUZ
        we	WZZYZWaTY
        we are	dbXYUWVWV
        we ask	WbbVbXYXU
        we await	YWfWXWUVV
        we can	XaXWbUZRa
        we can't	TcYbZUXbP
        we confirm	ZWYYYZeVW
        we could	YYbYcXXWX
        we do	XTXZTTdcV
        we don't	RUbTcRaTZ
        we estimate	UdVWYYdTU
        we expect	bZYWYcXXV
        we got	bXVUWeUUU
        we had	YcVWUdTVU
        we have	bVXcYXbXQ
        we hold	YWUQSRfXW
        we hope	dWXUWUUUa
        we know	YYdXXXYYX
        we must	WYYWYWWVe
        we need	acZTWVRZX
        we require	UbdVaXXUV
        we shall	bcXTdVTRR
        we should	ZVbUUbVUc
        we suggest	XYYdXZXWX
        we were	XVXYYcRaf
        we will	bXZYaWRYY
        we would	WZaZTVUUc
        we'd	SWbYWXZQe
        we'll	cbbXXSRNY
        we'll be	XfVbVXUVU
        we're	dcYXaNXUS
        we're not	VZVcZTcUY
        we've	XZZeaVaRV
        we've asked	faaSVUTTS
        websi*	WVUXVZYWe
        website	WVUXVZYWe
        website $	XWUXVaSWf
        wedne*	bbUXWWTcV
        wednesday	bbUXWWTcV
        week	fZVTVUVZV
        week $	dZTVXTYaP
        week of	dVXXYZYYW
        weeks	SgRSSWYeN
        weeks $	TcVWVVYdT
        weigh*	VYVUUbRbc
        weighed	YVWYXbXVa
        welco*	XWaVbXTcY
        welcome	XWbWbXTbY
        well	aWdVVcaSW
        welsh	aWSZWYZUc
        went	VURYUYdZV
        were	MUQNPedbW
        were 0	YYYYYWgTW
        were given	XcVVYZYVX
        were received	WUVWWUafS
        were sent	XaXWXdVWW
        were told	WWXXYeUYV
        what	WPdSMcWYY
        what is	WXdUUTRba
        what the	XYbYYVZZb
        what was	XYVWXZZYa
        what we	cZWWWWbcU
        what you	XVXZTfXXY
        what'*	WWWYaWaUc
        what's	WWWYaWaUc
        when	aWaPYRSZd
        when it	XcbXbYXUU
        when the	aUdWbYXRZ
        when we	cYYXWWWaZ
        when you	XUcRZUabS
        where	VZYZSTScd
        where a	WYaXUWXZd
        where the	YabVYWSbY
        wheth*	bbbRWWYYU
        whether	bbbRWWYYU
        whether the	YXVUTeaXZ
        whether you	WWcXaWYXV
        which	YYjZaWTPR
        which are	ZbWXWYcVS
        which has	YZWZXXabW
        which i	XYWYaaUZZ
        which is	WZbcXVXQa
        which of	XYdYYYYXW
        which should	bVWXWcYXY
        which the	bXXSZWWcR
        which to	WcUVaSSWc
        which was	VUTUVbbUZ
        which we	XaVUbUYcT
        which will	dXVaVYXUW
        which you	XWdbZXXWV
        which you'll	cWYXbWYZX
        while	bcZVSaTQW
        while we	aZZVUVVTZ
        who	ZXUePZPXb
        who is	ZZVXXZVeS
        whole	UacXWbbSR
        whom	WUecXVTSa
        whose	ZWYeUWabT
        why	TRRVRZPdd
        why the	XXWYXcVcU
        why you	WXUWVaVad
        will	ccVWcJKZT
        will be	bcVVcRKXT
        will begin	VVZYbYVcW
        will come	dWVYWYXcS
        will follow	eWXXXXUXV
        will get	dUaXZXXVX
        will have	aaVYYXXbU
        will let	aaXYZZYWb
        will need	WbZbZXVZU
        will not	SXaUTWbaZ
        will now	YcUUUZUcT
        will receive	baVVWVXZV
        will reply	fVWVVWWXT
        will respond	eYVWWVXUV
        will send	dXXaXXXUV
        will take	UfVWVYUbT
        will write	fXVYWWVTT
        willi*	XWWadYWVZ
        willing	XWWadYWVZ
        willing to	XWWadYWVZ
        wish	XWVYcSRZa
        wish to	ZUWZdUTbX
        with	ZYWaVaVYX
        with $	aYXaYcUcT
        with a	aUcWaXXZX
        with it	XVZbWWeWU
        with its	XaYZYcbWV
        with our	ZUWUXZbSd
        with that	aVZbXVZbS
        with the	cbZZYXTXY
        with this	ScWURWeUa
        with us	abVVYWVTd
        with you	dXWVXVTSZ
        with your	RaYZbXSUc
        withd*	YVbWUdVXT
        withh*	TTVVVcfTR
        withheld	UTVVVZgUS
        withhold	XYYYYcbUY
        withi*	bYVRYSWdY
        within	bYVRYSWdY
        within 0	aUXVYVSZd
        within one	XXWYYXYeT
        within the	acVTWUYaR
        within three	XXXXbZWZb
        within two	ZYcYWXYXZ
        witho*	VYaVaTYXb
        without	VYaVaTYXb
        witne*	VVUUXUVgU
        won't	QeTTUTdWX
        won't be	TbUUUVdbU
        word	XVaXVZaYZ
        words	WXYVUUVgV
        work	YXXXYSUZc
        work $	VXWaYXYab
        work on	bZXXYYXWd
        worke*	YVbUcWaZU
        worked	YVUVcWaaV
        worked out	WYWXcYYaX
        worki*	WcWTZXTaX
        working	WcWTZXTaX
        working day	YdWYWVTaY
        working days	WZZVaaTXa
        working on	ZeUWVVSYU
        works	bUWWVWTcY
        would	SQdYZTZZX
        would ask	YZbbZYVUV
        would be	VTWcbSaZa
        would have	aXUYYbVVb
        would like	YXZVZXWbY
        would need	YWbZXXaWb
        would take	XVZXYWdbU
        would you	VVgZZTTSS
        write	eaZaTQSYV
        write to	cXVbRUVbX
        writi*	ZYYSWTSbd
        writing	ZYYSWTSbd
        writing to	bbZUYVUaW
        writt*	XUZZTWbaY
        written	XUZZTWbaY
        wrong	UVSaShTYO
        wrong $	UUUUVfVZU
        wrote	YUTVWWaWg
        wrote to	aYWXYXVbb
        y	UTTUUUXfT
        year	SRXQTUZfY
        year $	WXTWVVfdT
        years	VUZYRSYdY
        years $	UUYTWVaXd
        yes	SZSTaThTU
        yet	TgZTYWRUY
        yet to	VaWXYXYYc
        yn	SSSSSSQbg
        you	aSgZYWUVW
        you $	YYUXdXWOc
        you a	aaaVaYXTV
        you agree	XWWXWUWfV
        you and	YUXSWfaZR
        you are	TceUaVTZV
        you ask	WWTZXXZTe
        you asked	XSSZVXeVc
        you at	aXVXWbXcT
        you be	WWfXWWWWU
        you before	cVeXXYYVU
        you by	dZZVUTVQY
        you can	ZUVacUZXY
        you could	XXfUWYXUW
        you describe	aWbVXWaWW
        you do	XYXUXXWgU
        you for	ZVWSXVUbd
        you had	WXWWVcTbZ
        you have	XTcWZQYcU
        you in	bXXVacWXV
        you know	bcVTUWXUb
        you may	VWUbZUUab
        you mean	WVfXYWVTT
        you might	YbYaWUUTc
        you must	WXXcbXVcU
        you need	WUZeTXSRa
        you on	dZUUVZTUV
        you sent	bUVbUVTVc
        you should	cZTdWUWYU
        you tell	YXXaXYXeW
        you that	acUXbXbVT
        you the	YUVXVZcaS
        you to	OXdVYSUXb
        you want	YTeZZTZVU
        you wanted	XXUXXcaVb
        you were	UcUVSfNYV
        you will	ZcSUaUWPZ
        you wish	ZUbbUVUTb
        you with	bYYYXaVZa
        you would	ZXYbYXTYa
        you wrote	ZZTVWWaRf
        you'd	TYebZYTOZ
        you'l*	cXbbXWYUW
        you'll	cXbbXWYUW
        you'll be	cXVWcbVWU
        you'll get	eXVXWXWXW
        you'll have	XZbbaVUTU
        you'r*	TTdaaTYUb
        you're	TTdaaTYUb
        you're asking	XWeVWXWWW
        you'v*	ZUcYdUTWY
        you've	ZUcYdUTWY
        you've asked	aVaWZXXbS
        your	ZVXaXYNZV
        your answer	ZcWUVXWWW
        your appeal	YVUUVhTTX
        your application	cVUdaWUZV
        your case	daXVZbTRU
        your cheque	bXWXcVVXV
        your clarification	VUdWVTXWc
        your complaint	TYQUUZScY
        your correspondence	cVWZXUVVb
        your email	XSZdWTPNe
        your enquiry	bVZcUXTRW
        your first	ZVUUVYbSc
        your foi	eYZZWXQMX
        your interest	dUVVXUTQe
        your letter	bSSdUWOQd
        your message	aTZaXUTSb
        your name	UVWUUUTbc
        your own	XVVXVVVaf
        your patience	XcVXWVVTd
        your payment	VXWVfXWWX
        your query	cUZaWTbUU
        your question	UVYZVYbRb
        your questions	eTYVUPbMZ
        your reply	SaeWYYYXW
        your request	ZbbbVTaBX
        your second	ZVTVXZdWU
        yours	aaSZZTRPe
        yours is	bZYXaYWVX
        """#
}
