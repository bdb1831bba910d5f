/// What words tell of sentences: written by Training/learn from 3180 rows, not by hand.
enum KindsWeights {
    static let sorts = "ahead delayed asks sent-on fee reviewed answers foreign neutral"

    static let text = #"""
        	PNUQPSfgj
        0	XVRNZUaYU
        0 $	YRTVaTbXX
        0 0	aWZOWUZZZ
        0 ?	VVeVaUTYW
        0 a	YaUVaYVcX
        0 an	WXWXaVbXa
        0 and	aRWZdZWZR
        0 applies	WbVWZUeWV
        0 april	cfTSUUVUZ
        0 are	UWVXWdZVW
        0 as	XYXYdbUYW
        0 august	aYYWWcQYa
        0 b	VWXXWZfUY
        0 because	WXWXXaaWa
        0 between	UXWXbYZaU
        0 but	WYVWXcXVc
        0 by	bXZXaWVeW
        0 c	XWUXYeYWU
        0 d	WWWXWadXY
        0 day	XXXXbVWdV
        0 days	ZcTTSWcZU
        0 december	cZTVUWVZY
        0 due	dVVZYYVVS
        0 e	ZcZZZcYYW
        0 february	caUVWWWVa
        0 for	RVWUeYZXP
        0 from	VXVXeYaVW
        0 has	cZVaYVXWY
        0 hours	WVYWZabUa
        0 in	UVZTaXbZT
        0 is	UVYVaYbWa
        0 january	aZTWYaXSb
        0 july	abSTSUaZX
        0 june	XbWYXUXbZ
        0 march	cbSRWXXWU
        0 may	dZXVVVTaX
        0 million	XYYYWYeYX
        0 not	VXWXWfYUV
        0 november	ZYaWXaXUZ
        0 october	baSWZVZVa
        0 of	WaVWZSXaW
        0 on	cUVZXWbYP
        0 only	WaWWYbaXW
        0 or	SXcXWUXZa
        0 pages	VaVWcbXVR
        0 per	VVWWeUYXV
        0 plus	ZZYZbYbUX
        0 september	cbXYXTUZV
        0 sheets	WXWXeWWVU
        0 so	WbYXcYYYX
        0 that	ZXYZXdZWX
        0 the	ZaXWWZdWZ
        0 times	WXVXWXeZT
        0 to	VUQVYabYa
        0 tonnes	VXXXVYbaU
        0 was	YXWXVfWZU
        0 we	VaaYZYXZZ
        0 weeks	XWYYWXZdW
        0 were	VVVXWUbcU
        0 when	VWXWcXWVd
        0 which	WUUTZbSYc
        0 will	WbZYZYYcY
        0 with	XScUVTXcR
        0 working	VcVUWbUXc
        ^ 0	XYWXYXVda
        ^ a	aYWVUVdaX
        ^ after	XVXYWdXYW
        ^ all	YVWWVYeWY
        ^ although	XcVWaZWWY
        ^ an	bbSTbTRYa
        ^ any	VVXbVVWZc
        ^ apologies	XaXWXWXdV
        ^ are	ZXfWVXUVU
        ^ as	XWVbYaaYY
        ^ at	cYcUUYWYU
        ^ because	YaUcaYVWZ
        ^ before	VXeXWWWUW
        ^ bidders	YZZYZZYcX
        ^ by	UZbUVVSac
        ^ can	VWgWXWVTX
        ^ clarification	WWfXXWWVV
        ^ could	UXfVVWTaT
        ^ dear	TSTSSSRZf
        ^ disclosure	ZYYXYXbXb
        ^ do	VWdTUWUbY
        ^ each	VWXWWbdWX
        ^ five	XXWXXWgTV
        ^ following	XWVZYcWYZ
        ^ for	VXWXYYPeZ
        ^ further	UaaWUWWZa
        ^ good	bVYXXUXZZ
        ^ having	bYVXUaYWY
        ^ how	WWWVYWUXf
        ^ i	UWUXVcZSb
        ^ i'd	TaZVYWUYb
        ^ i'm	SYaZVbZSa
        ^ i've	XRWXWcZWb
        ^ if	VPVVYURZg
        ^ in	SWYWbcVVb
        ^ information	TWSTTVaVe
        ^ is	XWeYaXUVU
        ^ it	cbXULXZTZ
        ^ it'll	YcWVcYXXV
        ^ it's	UaSXYXbbX
        ^ kindly	XXccZXWYV
        ^ let	XWdZbYYUY
        ^ may	XYdbYYYWW
        ^ members	XXXYXWVfW
        ^ most	WVWWXWeVZ
        ^ mr	UXXWXWcbU
        ^ mrs	ZXVXWYVYd
        ^ my	VWUSVfXYV
        ^ neither	YVYXWVcZZ
        ^ no	TXRQYWgVX
        ^ not	WacbWaVUV
        ^ nothing	aXVYcYbTX
        ^ of	YWXYXUdZV
        ^ officers	aZXXXYaaW
        ^ on	TWXWbfVRc
        ^ once	aWaWcWWWU
        ^ only	VVVaZVeVW
        ^ our	XYVZVYbVW
        ^ part	WYWcUbYUa
        ^ pay	YZYZcXcXW
        ^ payment	WXXXcWVZW
        ^ planning	YZYYYYcZX
        ^ please	XYZVaSYWZ
        ^ question	YXSXXbWZc
        ^ questions	YYXcZYaXW
        ^ regrettably	XbZZXZaYZ
        ^ regulation	XZTaWWaaY
        ^ release	WaWXWWaTc
        ^ requests	ZWVbXXXaZ
        ^ section	WXYVVXXad
        ^ should	WUYWbWXWd
        ^ since	ZZVcbbVTX
        ^ so	ZbbXZZWYY
        ^ some	WWWWYXXUe
        ^ sorry	VcZWeVVWX
        ^ staff	ZaWVUUZZZ
        ^ tell	WVeWWZXXU
        ^ thank	YXVWUVWad
        ^ thanks	bXYWXWXaa
        ^ the	VVXQVWeXZ
        ^ there	SYSRUWfUY
        ^ there's	VbVUZUYWc
        ^ these	UUVaUVbcW
        ^ this	ZVQZWYYdX
        ^ time	XaWXWVWZc
        ^ to	SUbWaZaUX
        ^ two	ZVUWXVcaT
        ^ under	XUZYYWWbY
        ^ unfortunately	YcYYYXaXX
        ^ until	WXdXaYWWW
        ^ we	ZXWUXVeUZ
        ^ we'd	VUbZUUUUd
        ^ we'll	dZUVaXVUU
        ^ we're	eZZXYRWXS
        ^ we've	bZYaUTZVX
        ^ what	VVZVVdYRd
        ^ when	VScWYUSYd
        ^ where	XWXWWWWZe
        ^ which	UTiTTTSSR
        ^ while	WbYXXdWWW
        ^ with	TTTaTbRQf
        ^ work	bZWVVXWaV
        ^ would	VWfZZUUUT
        ^ you	UWPZZYQXf
        ^ you'd	UVVcVVUUe
        ^ you'll	bZbSVacSR
        ^ you're	WXWXaWeUa
        ^ you've	TWbaaYYaa
        ^ your	aTYSTaYYa
        ^ yours	XUVUUVUSg
        a	VXXUXSVaY
        a $	VWWWXaabW
        a 0	ZWVWWXVeV
        a breakdown	XWcXaXdVW
        a charge	WWWYZYWWd
        a cheque	WXXWbYYaX
        a clearer	VXeYXXVXX
        a complaint	aWaXXVbUa
        a copy	aVYZWZaZX
        a date	VeaXXYYVV
        a decision	XcXWVWVRe
        a delay	XcXYYWXYb
        a fee	XWUXbUWWd
        a fees	YVYYeYVVa
        a few	XaZXXWaXa
        a final	XdXYXYbUW
        a fortnight	aZbXYYYXX
        a fresh	aXYbUbVVa
        a full	cbXYWcVUU
        a further	XdVXYbWaU
        a good	XWXXWeVVa
        a list	YWWWWXcZa
        a little	YbbYYZZZX
        a new	WWWXaXTcb
        a note	bWWXVaXcX
        a position	ZaXYYWaWa
        a proper	cWWVXaWWa
        a public	YWXaXVVbc
        a qualified	XYWWXVXVd
        a quick	aaXWYYZYX
        a reasonable	VZWXcUXWb
        a reply	dbaXWUWUS
        a request	ZYUVYVSdY
        a response	fXYVUUVYS
        a result	XaYYYdVUZ
        a review	bUXWUaVTe
        a right	YXYYYVYZc
        a search	dVUYVVbTU
        a second	VcWXXcWWW
        a separate	XXXdYYWXc
        a sheet	XYWXdYXXW
        a single	YWdWXYUcV
        a statutory	XWXXbXdZU
        a third	WaWYWVbXb
        a total	YYXYYWfUV
        a transfer	YZZdZZWYV
        a valid	XXZXXXVeV
        a week	ZaVVWYTbY
        a year	XYWYZWbbW
        aband*	WVXadXcVW
        abandoned	WVXXdXcVW
        able	aVbYTWSbY
        able to	aWcYUXTXZ
        about	VXYRVXVZc
        about 0	ZZTVXZaaU
        about a	WbUXYVcWa
        about our	YXWXYZWWe
        about school	YWXXXYWXd
        about the	aYYTTaTba
        about this	WVUbdXVVY
        about what	YWcXZXWXb
        about you	XXWYZYaba
        about your	UYZbVYTaa
        above	YZaVWSXbb
        above $	VVaYaYWaZ
        absen*	XbVVaXVaU
        absence	XbVVaXVaU
        absol*	WTWWWVbcZ
        absolute	YVYYYWWdb
        acade*	bQWZSYcUa
        academic	XVcYXYVYc
        academy	cUUYVabTS
        accep*	ZZZXSbPdU
        accept	aaXYWZRZX
        accept my	VXWVXaYUd
        accept that	YYWXYcWUb
        accepted	WTWUVcWcU
        accepts	YWXZXcXaW
        acces*	XaVUSXYaY
        access	WaWVTZaXa
        access to	XYYWXXdWa
        accession	ZWWXWXZdS
        accom*	VUWWbbbZT
        accompanied	YWXYWYWdW
        accompanied by	YWXYWYWdW
        accor*	TaUZZaTdY
        accordance	WWVVaXWca
        accordance with	WWVVaXWca
        accordingly	WcWbWbWVV
        accordingly $	YZYcYbWWX
        accou*	aZZUZVVaZ
        account	XaVUaYWbZ
        account $	WVWXWVbYc
        account of	TcWWVbWZZ
        accounts	WVcYWTXYa
        accur*	ZYZZZdWYY
        accurate	ZYZZZdWYY
        ackno*	gUTUUaSXX
        acknowledge	gVXWXZWVS
        acknowledged	cVWXXVVaY
        acknowledgement	bZWWYaVUc
        acknowledgement of	cWWXYXXXc
        acknowledges	eXWXZWZVV
        acros*	WYXdYWWYW
        across	WYXdYWWYW
        across to	WYXdYWWYW
        act	ZVXXZVXXb
        act $	abVXcdUTX
        act 0	aUUUVVaYb
        act and	aXWaWYdWX
        act does	YYVXXaVXd
        act is	XXWVaWUVd
        act requires	WabWWcXUW
        actio*	cYbVWZYZU
        action	bZbWWaWZV
        action $	cYYXYbYWY
        action will	aVcYXYYaX
        actua*	cXYYaVXVb
        actual	cXYYaVXVb
        add	XZWWYTUVf
        added	cXXXWbVaU
        addit*	YgWWUUUVT
        additional	YgWWUUUVT
        addre*	WTYcRYXZa
        address	YUZZTVXca
        address and	ZWWVVWWeU
        address for	XXcZXYXcV
        addressed	XYYcXYXXZ
        addressed to	XXXcWXWXa
        admis*	ZVbYSWbYY
        admissions	YWVZVXbZZ
        adult	bVUVVXUdU
        advan*	VYWVdVVbU
        advance	VaWWfXWUW
        advance $	WYWWfYWUW
        advic*	VZSXSbYYa
        advice	VZSXSbYYa
        advice $	WaWVWYWbZ
        advice and	WaUWVXVUd
        advice from	XaYYYdYYV
        advice is	VVWeWUcUV
        advis*	ccXZVYaSW
        advise	WZaaVaYTZ
        advised	WfYYXVVVV
        advisers	bUXXVYdXW
        aeria*	YZbXaYXYW
        aerial	YZbXaYXYW
        affai*	XaXWWbZaU
        affairs	XaXWWbZaU
        affec*	XaXXWXZac
        affected	XbYYYXaVc
        afrai*	YdVVcVVTV
        afraid	YdVVcVVTV
        afres*	VaXXWeXVV
        afresh	VaXXWeXVV
        after	VdVZYaSYX
        after $	bXbYYZXXX
        after a	XWXVWdWYZ
        after the	VeYaYYUVX
        after which	dWXXbWXYW
        after*	cYYZXWXWW
        afternoon	cYYZXWXWW
        again	YYYSbaQWY
        again $	YXXYcYXVd
        again at	WXWYXcVbV
        again for	TWYYXVXTf
        again when	aXcYXYYYX
        again*	YaTSVZYWb
        against	YaTSVZYWb
        against the	XWXYVcTcY
        against this	YYYXXXXbb
        age	ZVUVXUcTc
        agenc*	aVZcWZWYW
        agency	bVZcXYXXV
        agency $	ZUSfVUUTT
        agency has	bXYWWYcYX
        agency is	aZXacXYYU
        agency's	ZWWYXbXZa
        aggre*	YYYYYbbWY
        agree	UWcUYdVbS
        agree that	XXcXXYXbU
        agree to	YXYYZXXcY
        agree with	WWXXXeWWW
        agree*	WWTaTcZaY
        agreed	XTTYUcUdZ
        agreed by	YWXcXaUaX
        agreed to	UWVVWUVdc
        agreement	WaYbYVbXU
        agric*	YWWbVVVaa
        agriculture	ZXWbWWVUb
        ahead	YXYWcUbXV
        aim	daVVVVTZV
        aim to	cZXXXXXYW
        aims	dWWUUVVcW
        aims to	eXZVXYXUY
        alarm	YXYYYabbV
        all	XWVSVcbZV
        all $	YYZZbcXWW
        all 0	YcaYWZaTV
        alleg*	XXXYXZXcT
        alloc*	dVXYVWTcW
        allocated	eXYXVXUXX
        allow	eaVUbVTSW
        allow us	WeXXXWXWW
        allow*	YXZVYYaaW
        allowance	VYWYWXdcV
        allowed	ZZWWYYZXZ
        allowed $	aaXYXcdTU
        allowed the	XYYYbXUdW
        allows	WWbXaZXbW
        allows the	XXXXbZVbX
        alone	VWWYZdWVa
        along	ZVUdUSZaU
        alrea*	ZZWVUaZTb
        already	ZZWVUaZTb
        already and	bcXZYYXWY
        also	UVZTUYTZd
        alter*	VUWVXcYdV
        altho*	XcVZaZWWX
        although	XcVZaZWWX
        am	aZWXQYXYa
        am content	WYYXYeWVW
        am sorry	VYVWVWVcc
        am writing	VdaYYUXcS
        ambul*	cWVbWYcUW
        amend*	ZUUXVaUeR
        amended	aVWYWbWbT
        amoun*	STVUeUYYS
        amount	TUVUeVSaT
        an	VWYTUWXbb
        an additional	VeWWXWXWW
        an address	WYaUYYYcV
        an answer	ZabbTTQQY
        an authority	XXWaXWUac
        an error	YYVXXdWYX
        an exemption	YXXYXWWcb
        an explanation	XYdYXaXZW
        an extension	XdXXXXXVb
        an extra	WbXYYZYYb
        an foi	ZVXWVXWcV
        an hour	WXXYZWbZa
        an internal	YUXVWYVZa
        analy*	eZTYVVTdS
        and	ZZVZXZWYV
        and 0	VUaYSdaYO
        and a	bZXVaWYXS
        and against	YdWWZVWXa
        and am	baZYZXZYZ
        and an	ZbXXZYZcW
        and any	XXVVVUUdd
        and are	cYVUaWaXY
        and as	abbXXWYVV
        and asked	cYXZXaWWW
        and can't	VeXZYXXWX
        and cannot	XZYYWYdXW
        and dropped	WUXXWcXbY
        and expect	cZZXYYXWY
        and for	WbbXWXYVd
        and found	VVUVVcZZW
        and has	XTWcaaUXa
        and have	XZWXWdWaT
        and hope	ZdWXXYXWV
        and i	XaZWWXbaU
        and i'd	XXaYXaXbX
        and i'll	cZcYWVVUY
        and i'm	cYUVWWXcZ
        and i've	ZXVXYcWVb
        and in	bWXXbbWYW
        and is	aQSVYZaYW
        and it	WWVcXdZWR
        and it's	aXXWXXdWV
        and its	VXaaYVWYd
        and let	WWYcVaVWW
        and may	WWVWXVWVf
        and must	VdYaWYWWW
        and no	WWWWXWcbV
        and none	XYXXXXdYX
        and not	UVSaZbZXb
        and nothing	YWcXZWbXV
        and now	XXYZYZXWd
        and on	WXYYYbYVc
        and one	cWYXYbWYW
        and ought	aWXXXaWZV
        and our	dXWaWVUUW
        and post	ZYbZbZYXX
        and safety	aXYZVXaUe
        and section	YYYWYXdWW
        and sent	fVUVZUWVT
        and should	aWVcbYXXV
        and so	VbSVabYUa
        and that	cXUXbYYVW
        and the	YeUVYZVXX
        and their	XXXdWXaXV
        and they	ZUVaVVbcV
        and this	XZYYbbYWX
        and to	aWUUVbcWY
        and we	WZYaZSXbN
        and we'd	YXbZXYcWX
        and we'll	cVcXWXWVV
        and we've	XWWZWYcWT
        and will	gZYSWRVUP
        and would	YWcbYaWYU
        and you	YaSbbUYUY
        and you'll	aaVZTXVWV
        and your	ZUadZZXSU
        and yours	ZbYZYYWWX
        annex	TVSUYUcUf
        annex $	YYYYaXZXc
        annou*	UZVVVVUgV
        annua*	UXbUUVZcS
        annual	UXbUUVZcS
        annual report	YZZZYYdYW
        anoth*	SdbYXXZVY
        another	SdbYXXZVY
        another 0	YcXYbWVXW
        answe*	daWVSZbRS
        answer	dYZXVYXUR
        answer $	bSZXaVUZc
        answer by	aXVVVXTbb
        answer from	YdYXXXWXU
        answer in	bbXXZZYZZ
        answer is	cYSTWacTQ
        answer it	dXYWXXbVU
        answer should	cZVVXWYWW
        answer the	aYbYYZXZY
        answer this	WdWaYXaWT
        answer to	WVZSUbbRQ
        answer was	YYYYZdXWW
        answer will	cbWXXXVWW
        answer you	ZWUcdaTTZ
        answer your	cZVVXWcVW
        answered	XcTTWYeWX
        answered $	bZXYXacWV
        answered by	bbYXZZZXW
        answered in	YSTUUVfYT
        answered on	YaWVWaWWd
        answered you	WcXXYbZYX
        answering	cbVWVWZTa
        answering it	bWXYXYaZY
        answering you	dWXbWYWWV
        answers	WXcXXWbTX
        answers to	XYdYYXYXX
        antic*	ZdXWWXUYV
        anticipate	aaWWUWVXY
        anticipated	baWXYYZXY
        any	TQSSVTafa
        any further	UUXWTUUUe
        any of	XYaXWWcUb
        any other	XXbWXYaWb
        any request	XXXdYXXVZ
        anyon*	WXXYWXWac
        anyone	WXXYWXWac
        anyth*	XbWUZaYQZ
        anything	XbWUZaYQZ
        anything $	XXYXadZXW
        apolo*	TbSTTZQab
        apologies	WbTUVWTXb
        apologies for	UaVUTYVZb
        apologise	UZWWVdUTb
        apologise for	YWYXXZXWc
        appea*	WSQWUcWZb
        appeal	XTRXScNba
        appeal $	XYYaYXYWd
        appeal against	bXXXYaYbV
        appeal is	WXXWXcVcV
        appeal to	YXWXVYXZc
        appeals	UVWUWWeSc
        appears	WWZVaXcVZ
        appel*	WXWWXVTgV
        appen*	UXaXWYYdW
        appendix	TUUUUZYdX
        appli*	WXYYWWccT
        applicant	WWZYVWVfT
        application	aWXbYXWcV
        application for	bXWWXVUdU
        application to	ZZYdXZZXY
        applied	VZbTTcZUR
        applied $	XbbYYYaXX
        applied to	XaXYXZbYW
        applies	SaTVYVaaZ
        applies $	XYYZXVccU
        applies to	VXWVcXbaT
        apply	WbTeZWSVV
        apply the	YbYYYbYXX
        apply to	XZUdaWSVU
        appoi*	WXaYWYYcV
        appointment	WXaYWYYcV
        appre*	bXaWZVWWb
        appreciate	XYbXWWXWc
        appro*	aVabWSWaY
        approach	VWXeWWVbW
        appropriate	YVZaaXaVa
        appropriate limit	YVZYaXaWa
        approve	UbXXWXWfU
        approved	TUXVWUaac
        approved by	VWXWWVVYe
        april	beZXTVUVb
        april $	ebWUTYYUX
        april 0	TWcXXUUdZ
        april and	VcWbXTWZa
        april to	WZXXXYXVe
        archi*	bYWcZWbTU
        archive	ZaXZWWcVW
        archives	bWXcaZWWX
        archivist	aWYcaYXWX
        are	ZZYWWRdVX
        are 0	UbVVXVbSb
        are asked	XYXbbXXZW
        are being	daWVXXWaV
        are below	XYYbcbWWU
        are due	aYYXcYaXX
        are exempt	XWYYXXeWX
        are extending	YcYYYZYZY
        are given	XVWWVVfVV
        are in	VbVVXWdWU
        are kept	YXWbZXcYX
        are no	XXYXXVZcX
        are not	VZZaUbWZb
        are now	bZVUUaWbZ
        are on	XWUWUVcZZ
        are refusing	YYXXYYbbW
        are required	XXWXaYXdZ
        are seeking	WXeaXWWWV
        are the	WXbXWXaWa
        are to	YYcXWXYXc
        are unable	YaZbYZYZY
        are you	ZYdYXYWXV
        area	XZZcbTSXa
        aren'*	WZVZVabZS
        aren't	WZVZVabZS
        argum*	XbWWXaVVc
        arguments	XbWWXaVVc
        arguments for	ZbYYZYYXb
        armou*	bYbXXXaXW
        aroun*	ZcXXWWZXV
        around	ZcXXWWZXV
        around the	bbXYYWXYV
        arran*	dWWbbYWVU
        arres*	UUcUVVdUU
        arriv*	XUYVbXVXd
        arrive	YYWWXWXbc
        arrived	dXXWZYXWb
        arrived at	cWXWaYXWb
        artic*	YZXaYZXcX
        article	YZXaYZXcX
        article 0	YZXaYZXcX
        as	YZbYWZWWV
        as 0	cWUUUUVab
        as a	YVWTUbZbX
        as agreed	bWXaWZUVW
        as an	bYXXXXZdW
        as follows	VVWXaaaUa
        as it	YVZVVadVX
        as one	cWXXWZYXY
        as possible	bZYYYYYaY
        as soon	baVWcWVZV
        as the	WdYZZZUYV
        as they	XaXdWXXVW
        as to	bWcUUYaSZ
        as we	YWaZSWTWc
        as well	ZYcXXaXWY
        as you	ZVVcYdVSa
        as your	WaWWbXYbY
        ask	PZcdaXRXT
        ask $	WVVdVWVVX
        ask for	WaXXcWXXZ
        ask the	WWabYXVbW
        ask you	VcZYZYWVU
        asked	ZVUYXYVWZ
        asked and	aXXYYbYcV
        asked for	YXZQZUZTb
        asked me	ZWbXXXXZa
        asked our	dYXWXXZXX
        asked that	aVWVVbVVc
        asked the	XbVcVZYYT
        asked to	bXSYZYSdP
        asked us	VYTUSaZZc
        asked whether	WbWXXUbaZ
        asked you	XXYWWbWWd
        askin*	YWcbYYVVY
        asking	YWcbYYVVY
        asking about	WWeVWWWWV
        asking for	XZbXVXWaY
        asking the	cVWeUXWVT
        asks	UVeWZWUVc
        asks for	WYbYaZWYb
        asks that	YXdYXYXYW
        assem*	aaVXXVbZV
        assembly	XaWaXWbZW
        asses*	ZYUVWZZbV
        assessed	YYYYaYWbY
        assessment	VaWVUaZbW
        assessment $	XaWUWbbZV
        assessment for	WXWYXYacW
        assessments	cYXZWYaVX
        assig*	dWYXXWcWU
        assigned	dWYXXWcWU
        assigned to	cXYYXXcXV
        assis*	VTbaUYSba
        assist	XVcbWZWZV
        assistant	XYYYXXVdY
        assoc*	UVVZUVacV
        assum*	WWbZXYWWc
        assur*	eUVVVVUdV
        at	YUSWbXYYX
        at $	YaYYbYXWb
        at 0	YUSXdRVaW
        at a	XWWXaWfSZ
        at all	YVZYVbUaY
        at any	YWXXbWbUa
        at first	YWXYYbZYa
        at least	YcWXXXZcW
        at present	cZZYWVYTW
        at risk	XWXWYWWeW
        at sea	YbZXWWWcW
        at section	VcXXXVYXb
        at the	WbYZaYYYV
        at this	bVVWUWZZY
        at whether	ZZZZXaYXc
        at your	XWcWXbYaV
        attac*	TTSWZYfOZ
        attach	YYXYcXaXW
        attached	UUUTUZhRP
        attached $	UYXWVcaWV
        attached the	YYYXYWdXY
        attachment	WVYXVcYXb
        attachments	XWYaVYVUf
        atten*	cSWSYTcXX
        attention	bVXVZVUVb
        audit	WYabWWabS
        audit*	VWVVVWTeb
        augus*	aZXVVaXZY
        august	aZXVVaXZY
        august $	aZUWUbZZV
        august to	UbUWWUUUc
        autho*	RXUcaTXcW
        authorities	WZWVWWTdZ
        authorities have	XaXXYXYVc
        authority	QUQfTUZZY
        authority $	WWYcaWTZV
        authority for	WWYdXVVVa
        authority has	XWYaXYdVb
        authority is	XaUWWUXba
        authority's	YbXXYaWcV
        autom*	cWWWWWcWW
        automatic	cWWWWWcWW
        avail*	VbUUZWcYU
        available	WaUUZWdYU
        avera*	TTVWVVhTT
        average	VUWWVVgVT
        avoid	WXYXaWWUe
        await	YWfWXWVWV
        await*	bVWWcXVVX
        awaiting	bVWWcXVVX
        award	VXUVUUQhR
        award*	XYXaXXdYV
        awarded	YZYXYYdZU
        aware	YbYXXXVYb
        away	WaVUVbdXV
        b	WYRYSYeYY
        b $	cXWYWVaYU
        back	YbaSYXaTZ
        back $	UcbUVZYaT
        back by	abaWUWXWW
        back from	YXaXYXbYa
        back to	aXZYUVXVc
        backl*	aaXWYXWYW
        backlog	aaXWYXWYW
        badge	XYYYWWfWV
        balan*	VZUUabaWZ
        balance	WZUVaaaYZ
        balanced	YbZXYbYXb
        band	TUaUVSabT
        band 0	VXbWXVbZW
        bank	ZXUVdWYaS
        banne*	VWVXVVXfT
        basis	UVVVWbacU
        basis for	VWXVXdXcV
        bathi*	WbXXWXdWV
        bathing	WbXXWXdWV
        bay	ZXWWXWcVa
        bbc	YYXdZWaXU
        be	WcYabTTXX
        be a	WeVXVWXXY
        be able	cYbTWXXUb
        be accompanied	YWXYWYWdW
        be addressed	XYYcXYXXZ
        be after	XeXXWXYVW
        be another	YcZXYXZXW
        be answered	bcWWYXXVT
        be answering	dWXXWZYYX
        be asked	WcWZWXXZY
        be aware	YbYXXXVYb
        be carried	XWZYbWVZc
        be closed	WXYZcYUZY
        be consulted	YdYYXYYXY
        be contacted	XYXaXYWZb
        be delayed	YcZZYYYYY
        be directed	YYYdYYXXX
        be disclosed	YXYYXaeVW
        be given	YYTWUYSZc
        be grateful	XaYYaZWaY
        be had	XWXWXWbVc
        be handled	cWYcWWUUW
        be held	YbYXYYWYb
        be in	cZYZVUYYX
        be issued	abYYXYUaV
        be kept	WdVUWWVaZ
        be late	WfWXXXVWV
        be later	XcYYXZZYX
        be let	bXXXYaWXa
        be likely	WWWXXWacZ
        be looked	YcWWXXXWc
        be made	VWTaeWTXY
        be met	cWWWcYYXU
        be more	WUdWTVaaY
        be needed	XZVUaVbZV
        be obliged	XXcVbXYXV
        be paid	YUVVcURaZ
        be published	WaUVXUTbZ
        be put	WVWdVXSUb
        be re	ZYZcWXXYY
        be read	XaZWYWWUd
        be ready	adXWWXTYV
        be released	YVYYbdVUY
        be replying	YbYcYYZWX
        be responding	caXYXYXXX
        be sent	aZZVcZZUW
        be taken	XYcXaWXZX
        be taking	aYWbWYXYT
        be the	YVYcTXUVb
        be told	bWVWXZVbY
        be treated	YYbYXZYWa
        be used	WXWWVXVdb
        be with	cZXYYXWWT
        bear	bcWXaXWTa
        becau*	UaYbWZYZX
        because	UaYbWZYZX
        because i	ZZbZZZZYX
        because it	aXXbXabWW
        because of	WcWVVVVYc
        because the	XcUaUbXUZ
        because you	YXaWYYYdW
        been	ZYSXTbZYV
        been $	YcYYYdVTY
        been able	bbWWWbXWW
        been accepted	YVYWYeWYW
        been allocated	aYZYYXXbY
        been applied	XaXYXWdYV
        been approved	VWYXXXWYd
        been asked	dYXWXdXSV
        been assigned	eYXZYWVWV
        been completed	YWXZXcXcU
        been considered	XVWYWbXab
        been done	ZWYbYbYWb
        been given	cWWaYYTaU
        been issued	XWXWXZTeW
        been made	YXVWUTTZb
        been passed	bXZbYYWXX
        been placed	aVbXWWUXW
        been put	WcXaXWWdU
        been received	aYYaYXWXX
        been sent	aWVbWaUWW
        been shared	aXYWYYXcV
        been told	WbXXWXWTb
        befor*	aaaUaVRZW
        before	aaaUaVSaW
        before $	aXXYVdaVV
        before 0	eVXaYVXZV
        before christmas	XcXXWWVcV
        before i	aYbZZXYXX
        before it	XXaYYYXdV
        before the	YcYWZXUZZ
        before we	WbYUeUYTU
        beforehand	XXXYaYYYb
        beforehand $	XXXYaYYYb
        begin	XSeXaWTaV
        begun	gUUUWVUYV
        behal*	aWVaVWTYa
        behalf	aWVaVWTYa
        behalf of	XVWZUWVYd
        behin*	WfUVTaVSY
        behind	WfUVTaVSY
        being	daTYaSXUT
        being considered	cYZZYYYYY
        being dealt	dXYYYYXVX
        being disclosed	WWWWYadXX
        being looked	cZZYZYYYX
        being made	bcWVbWWVW
        being released	ZXZZYXcYY
        being worked	bXVYWWbVW
        belfa*	YWXdYXUVc
        belfast	YWXdYXUVc
        belie*	UZWZVbZbV
        believe	UUWYUbZcV
        believe the	WWXZWcbZY
        belon*	XYWcXXbWY
        belongs	XYWcXXbWY
        below	UUXWbZZYY
        below $	UWXZbbZaW
        benea*	YWWVZWbcU
        beneath	YWWVZWbcU
        benef*	VXVYWVXeV
        benefit	WYWXXWYdV
        best	YWSaSUTWd
        bette*	YVWeWZUUX
        better	YVWeWZUUX
        betwe*	USTUZVZab
        between	USTUZVZab
        between the	YTWUTVYcb
        beyon*	UdTaYYVcV
        beyond	UdTaYYVcV
        beyond the	VbVbWZWbW
        bid	WaWWWXaaY
        bidde*	WbVXXXcaU
        bidders	WYWXXYcaV
        bill	TWVWcWWdR
        bill for	WWVWaWeXU
        birds	WWWWWWbdU
        birth	WWZWXYbbW
        bit	TbcWVVVaT
        black	XWXYbXWeV
        black*	WZYYYYcZX
        blacked	XZYZYZcXX
        blacked out	XZYZYZcXX
        blank*	WVZZWdZUY
        blue	aYYYWXdZW
        board	VVWbaWYaU
        board $	XVZaXWUbc
        board and	WXYeYYXYW
        bodie*	XZaVXYXXc
        bodies	XZaVXYXXc
        body	WVTfSTbWW
        book	VWUVWYWdb
        borou*	WTUeUWYaT
        borough	WTUeUWYaT
        both	VZbWZXZaX
        both sides	XXXYXXXbb
        bough*	WWWWWWeXW
        bought	WWWWWWeXW
        boxes	bZWWabYUV
        branc*	dVWXaXWVV
        branch	dVWXaXWVV
        breac*	TZZXUaYdX
        breach	WVWWXZZcZ
        breach of	XXYYYaUdU
        breached	WbYYWbVbU
        break	WXZWWWeXV
        break*	UVbWYVdXU
        breakdown	VWcXZVaZV
        bridg*	WXWaWWaaV
        bridge	WXWaWWaaV
        brief*	XYYXXbbXY
        bring	VXZWaXWcV
        broad*	ZWXZWacYX
        broke*	bXcYXZXWX
        broken	bXcYXZXWX
        broug*	WWWXYbbYY
        brought	WWWXYbbYY
        brought to	YXZYZdVZW
        budge*	aXZVZVYbX
        budget	aXZVZVYbX
        budget $	WXVWWWcXc
        build*	UTVUUTccS
        building	WWWWVVYeV
        bundl*	ZWXWbaXVW
        bundle	ZWXWbaXVW
        bursa*	VbVVbUbYT
        bursar	WcWWcVUaU
        busin*	bbUaYYUcS
        business	bbUaYYUaT
        but	WcaXbZVXS
        but not	WXVVWbeTX
        but that	WbXWXbXYX
        but the	XXUdZbWSS
        but we	ZWbVVVZbZ
        but what	VVeVVVbUV
        by	ZZWUZSWZU
        by 0	dYaUYRQZR
        by a	XZZXUaZcW
        by an	bXXXWXWbY
        by cheque	XXYXeYWVX
        by email	ZVUUaUUTe
        by our	bVWXXcSUZ
        by return	YXdXbYUVX
        by section	UXXWWaZbY
        by the	abaWUTYaX
        by virtue	XaVWWWbZV
        by which	dYWXYYXXX
        c	UUZZXaYcX
        c $	WXVXYUdaV
        cabin*	XYWVUZWcb
        cabinet	XYWVUZWcb
        cabinet office	YZXWWXXZb
        calcu*	VVWWbXWcT
        calculated	VWVWWYWeU
        calen*	WWdXYXVZY
        calendar	WWdXYXVZY
        call	VVaZVWadU
        calle*	YXYXbXaaV
        called	YXYXbXaaV
        calls	SUVUTVeWc
        came	VTZVTYbTc
        came in	XWVYWacVZ
        came into	ZWUWWWWWe
        came out	XYcYYXbXW
        came to	VWXbUabUZ
        camer*	aWXcVYbVW
        cameras	YYYbXYcWX
        can	XWdXaOYSc
        can $	UZWXWYTUd
        can ask	YXXXXWYab
        can be	ZTbYaVYXc
        can confirm	bXWXYXcVV
        can deal	WXbcXYYXV
        can do	XWWZcWXVb
        can expect	eYXXWYXVU
        can give	XXaXZXcXV
        can go	YaaUYXXbW
        can only	XUdYWVXWb
        can provide	VXWZYXYUc
        can see	YZYXZdXWV
        can take	YWXcaYYWa
        can tell	aVYYXXeVV
        can write	aYWUWYXWc
        can you	VWeVVVSYV
        can't	OeYZXYYXV
        can't answer	XbYbZXZXX
        can't be	UZVZVZaWb
        cance*	YVVVWWdcT
        cancelled	WYXXYXbbW
        candi*	WXVYYVZdX
        candidates	WXVYYVZdX
        canno*	VcYVVbbXV
        cannot	VcYVVbbXV
        cannot be	VaWWVdcSV
        capit*	VVYWUWZeT
        capitals	XWVWUXUfV
        car	aTXUSUeWZ
        card	TVUViUSYR
        cardi*	aXaZYVaXX
        cardiff	aXaZYVaXX
        care	bWUcUTQcX
        carri*	SUVacYaYa
        carried	UUVZXZZcZ
        carried out	VVWaZXWba
        carries	WYYXXUdVZ
        carry	ZUbVUYeVT
        carry out	bUVWUYeVV
        case	aZZZVdYTV
        case $	YYbYXbWZa
        case and	aYZYZabYX
        case officer	dWXWWbVWU
        case on	abYYYaYWW
        cases	XWcWWXeSa
        cash	WWUVgWTXU
        castl*	XXXWYXWdZ
        castle	XXXWYXWdZ
        cater*	cXXWWYcWU
        catering	cXXWWYcWU
        caugh*	XcXZWXbYU
        caught	XcXZWXbYU
        cause*	WXWWWWVcb
        caused	WXWWWWVcb
        cctv	abXWWVdWU
        cent	XVZZaXdZX
        centr*	aWbaTWZXa
        centre	aYbaWXUYV
        certi*	bUUUcWYaS
        certificate	XWWXWYbaV
        chair	XVVYUXUgZ
        chair*	YWYXXWbbW
        chamb*	VWWaVVVeW
        chanc*	aXXVWXVbb
        chang*	VZSWTdVcZ
        change	WWXWXVVfY
        changed	XbVXTeXSb
        charg*	TRXXjTUTW
        charge	VTTThSYWV
        charge for	WYXYdYWaX
        charge is	WXWXUYfWZ
        charge of	bXXYdYYUW
        charged	UXVWXaaTe
        charges	WWbUeWSXX
        chari*	aWVaUYeUU
        charity	bXWbWYcUV
        check	YbYXYaWZZ
        check*	cUXVVcaTT
        checked	aWXWWbaUW
        checking	dXYYXaXWX
        checks	ZYYYYcaVV
        chequ*	ZWSUfWVXU
        cheque	ZWTUdXVYV
        cheque for	bXWWaYYaX
        chief	ZWTUSXbYa
        chief constable	ZYXVXWVZc
        chief executive	XWWVXZacV
        child	VXXXXXaeX
        child*	ZVbWVXabU
        choos*	WXeWZXWZV
        choose	XYcXaYXaW
        chris*	WdWXVYVcU
        christmas	WdWXVYVcU
        circu*	VVYWWTXeY
        circumstances	WWXWXTVdZ
        cited	YYXYXfXWT
        cited section	YYYZYdYYW
        city	WYYbYZZcX
        civil	UVbcWVVYa
        claim	UWTWUXThP
        claim*	WVVSWbdYQ
        claimed	YWUVUdcYR
        claimed for	XZYXZccWV
        claims	XYXXYXeVW
        clari*	SRiTRZQVZ
        clarification	UShTTYSXY
        clarification is	WWdXWXWWb
        clarify	WXdYXZXXW
        claus*	YYYYYaZaX
        clause	YYYYYaZaX
        clear	WZZVWcbVY
        clear $	YWWXWXcWb
        clear to	WYbWYcVVW
        clear*	WZcVaWUZb
        cleared	YaUWcWWVX
        cleared $	XZWXdXXWY
        clearer	VXeYXXVXX
        clearing	aWXWWYZbb
        clerk	dUUYWXXZa
        clerk to	WXXeXXYVd
        clien*	WYXYXWXac
        client	WXXWXWZba
        clini*	ZaWVWVZdT
        clinic	WWWWXWbdV
        clinical	bbWXXXWZX
        clock	XWdZVWWWc
        close	YTdWaTZaS
        close of	cWbYYYWWX
        close the	WYcYZUaVY
        close*	VRYdaUbZT
        closed	VSYdaUbYT
        closu*	abXXXWXWa
        closure	abXXXWXWa
        coast*	YVWZVWaaT
        coastguard	YVWZVWaaT
        code	XUSZcTWba
        code of	YXXZXYWZc
        colla*	dVWXWYbWV
        colle*	bTUXVVcVX
        colleague	aWVWYaWUc
        colleagues	eXWWYXaWW
        colleagues in	cYXWZZbXW
        collect	WYWVXXcdV
        collection	WWbcXVbVX
        collections	cYaXZXYZW
        college	VXWbWaaVY
        combi*	bbXbYWZYV
        combined	bbXbYWZYV
        come	XWXZWaRZZ
        come back	baXWUVUXd
        come through	baaXXXYYX
        come to	TXVXbcYYb
        comes	aXXWcVZVY
        comes to	YYZZcZXYY
        comes with	YYYWWXbYZ
        comin*	bZYYbaYXX
        coming	bZYYbaYXX
        comma*	cWUXUWVcU
        comme*	VbPSXRXbZ
        comment	VcVTUUVbZ
        comment on	WbVVUUUdW
        commercial	VYTUZUZZa
        commercial interests	YZWXXXWeX
        commi*	VWVZTQVdc
        commission	YZZcZWaSb
        commissioner	WWSXVRSbd
        commissioner has	XdWWWWWcW
        commissioner's	aZWVXYYcX
        commissioner's office	XbYWZbWZV
        commissioners	VWXZVXbWc
        committee	WWaVWWYfR
        commu*	cVZXSXYdT
        communications	YXbYYaaYX
        communities	UXXbWYadW
        compa*	SSYdTYYYY
        companies	XYYcYWaZV
        companies house	YZZcZYXWV
        company	VUadVVbTa
        compe*	XWVVWYXbb
        compi*	cVVbVXTVa
        compl*	VaPMVaXZY
        complain	XVWYVVVZe
        complainant	UUVXVZSdT
        complaint	SVXVTfUZX
        complaint about	WUVTUXVgS
        complaint is	XaWWXeUUX
        complaints	XVUVTVeUd
        complaints procedure	YXYZYWUXd
        complete	adTWbUTbR
        complete $	bdWXWXXWV
        complete the	YaXWdWVXY
        completed	ZYXZWbWcU
        complex	VdVXWVWVc
        complexity	VdWZXXXYX
        compliance	abXXWaWYV
        comply	VWVVbWZYZ
        comply with	VVVVbWZZZ
        conce*	YYYYXZRZb
        concern	WWYZWWXbb
        concerned	YaXYYYTVd
        concerned $	UXabXbYXY
        concerning	cXYdWXXXT
        concerns	YVaZWZVcZ
        concl*	ScTVTdPZV
        conclude	XdXWXVTdW
        conclude that	VWWYWWWeV
        concluded	WcYZXcWXW
        concluded that	XbZZYcWXW
        conclusion	WZYVXdWUX
        condi*	UXWWVVadT
        condition	VXXYWWbbU
        conditions	XZYXYXVdX
        condu*	WYWZWaXbW
        conduct	XYXaWYXcX
        confi*	cPcVPaZUW
        confidence	WXWWYWcTb
        confidential	UVXUVaTYd
        confidential $	VVXVWbUYc
        confidentiality	VaXWWbbXU
        confidentiality clause	YXYYYbaYX
        confirm	ZSeQTZbUP
        confirm nor	WXVXXdZWW
        confirm that	ZWYVXVdZS
        confirm the	aXcWYWWXX
        confirmation	aYbYXYWaX
        confirmation that	aYbYXYWaX
        confirmed	bVXaYdVVT
        confirmed $	XXWYXeXXV
        confirmed that	YYVcZWXYX
        confirms	dVXYWUZcU
        conse*	TaUYZaWaa
        consent	TcWYTXUcZ
        consi*	bbXQQXXYZ
        consider	bYaWVZXXZ
        consider that	WaVWYdYUU
        consider the	XZXYYWXXc
        consideration	edTVWVWTV
        consideration $	dbVWYXYVV
        consideration of	adXYXXXWX
        considerations	WbXYXVWVc
        considered	VXSTUabba
        considered by	XcXXYaXaV
        considered the	VVXXXZVcW
        considered whether	XXXYZcXYY
        considered your	WUTUUZTaa
        considering	daUWXXVWa
        considers	WaYYYYWdW
        const*	bUTXZZaYX
        constable	ZYXUWWVac
        constabulary	cVWZaaZVU
        consu*	PdaSTYbaX
        consult	WeVWWXWcU
        consult the	WdWWWXWcU
        consultants	VYbXXbdTU
        consultation	UbaXYWWcY
        consultation with	XcVYWYXYa
        consulted	VcUVVWaXZ
        consulted and	ZcYZYXXZX
        conta*	aXPeRWaWY
        contact	aSSeSUQYY
        contact the	XYXcXXXbX
        contact you	cVWbVVVWZ
        contacted	ZXXaXXWZb
        contacted the	bZYaZYYZX
        conte*	ZYZWWfTVY
        content	VXbXXeVWY
        contents	bXYZXWXYa
        contents of	bXYZXWXYa
        conti*	WYcYUXWbY
        continues	XaYXVXXda
        contr*	ZSYTQUabV
        contract	TSXRVTdaY
        contract with	XYXXYWeXV
        contractor	VZVZXXVdW
        contracts	cWccXVaUT
        contrary	WaXXXcVXb
        contrary to	XaXYWdWYW
        control	VXVXXVZcV
        conve*	XVaVZWVab
        copie*	TSYYfTZTa
        copied	UVaaaVWWc
        copies	TVWTgTaSW
        copies $	WWWXeZXXW
        copies of	WWWWYUeVZ
        copy	ZTXYUYcXa
        copy of	aVYZWYbZY
        copyi*	ZWWXeWVTa
        copying	ZWWXeWVTa
        copying the	bXXYcYVWX
        copyr*	XXXWTWXTg
        copyright	XXXWTWXTg
        copyright in	XYXYVXWXd
        corre*	XaYXTeXVX
        correct	USTaUeZbR
        correctly	ZYbYZbXWZ
        correspondence	bbYWWYYSZ
        correspondence the	YdXXWXYYW
        correspondence was	YXcbWXYXX
        correspondence with	WbZWYXXXb
        cost	TSWSeXcTZ
        cost $	ZZYWZYcaV
        cost 0	UYWXcXdUS
        cost limit	XXZYVcaTb
        cost of	XWTWcSWZb
        costs	WRXReaYXT
        costs 0	WXWWeXXWV
        could	SUgWWXTWZ
        could be	WXWXXabWa
        could have	XbXYXcXWW
        could i	ZZbZZbZWZ
        could you	UTeURTRbV
        counc*	WUScYVXZZ
        council	YXVdYTXXa
        council $	VVTfYYSVa
        council has	WaWbVWcXW
        council is	aaYXYWXcW
        council on	ZUXaVXVeU
        council tax	WYWWXXYcb
        council's	UVXSZaTab
        couns*	YaWWWVaZU
        count	YZcYaXXZU
        count*	ZSabZYUWZ
        counted	YWaWYcUWb
        counts	bXaYYYWWb
        counts as	bYcZZZYYW
        county	UVWbTXZcU
        cours*	bZYaWbYXW
        course	bZYVWbYXW
        course $	cXWXZZZZY
        court	UbUZWUbXY
        court*	WWacVVWbV
        courts	WWacVVWbV
        cover	YUUVdURXd
        cover*	WXZbaXTba
        covered	YWYaXbWVb
        covered by	YWYaXbWVb
        covers	WYZaaUVcZ
        covers the	WVVWZYbbU
        credi*	TUYUVUUhT
        credit	WWYXWXWfV
        crime	UUcZWVaUa
        crimi*	XWWWWWVZe
        cross*	VWXUcYcYa
        crossing	WYXXYYcaa
        crown	ZaVcYXYbV
        crown estate	bXWbXaUYW
        curre*	fUaWXWXWU
        current	YXbYYYaZX
        currently	hWVWWWVVV
        custo*	bVXVVWZcX
        custody	cWYXWWaYU
        customer	WYWWXXVea
        cut	YXZXcVbVV
        d	UYWaVbZdU
        daily	XYXYYYYdV
        data	bVVNWUYab
        data $	fYVVUWWXa
        data and	WWZVVaXcT
        data for	YXbYXYcYY
        data from	aWVYXXeXT
        data is	XaVZaVWZb
        data protection	WWXXXbVTe
        data you	aXcXYXYWU
        datab*	baVXaWaXW
        database	baVXaWaXW
        date	VibWXSVVV
        date $	WcYaZUaXR
        date 0	bfXXXUWVT
        date for	ZdXYVWVVY
        date is	eYXXWXXVV
        date of	TXbUYXYZb
        date on	WaXWccVYU
        date range	YYcXYbZWX
        dated	aXWWVVUba
        dated 0	aXWXXVWVb
        dates	WUbVUaaXZ
        dates $	WWbWWXdUU
        day	YZYSXXYYa
        day $	aZTUWVbZY
        day after	bVUXXVYVc
        day limit	WeXXWYYXW
        days	YdUUZWWVX
        days $	aeSUSRXaY
        days and	VXXbbcVUX
        days for	XaYYcXbVV
        days in	VcWWaXbWW
        days late	VdXXXWWWY
        days of	aWYWcUXYa
        days to	YeSVaUYTT
        deadl*	YdSVYSTSZ
        deadline	YdSVYSTSZ
        deadline $	YcWVWUVVa
        deadline for	cXVWbWVVT
        deadline of	bbXWWXYTT
        deal	YaaaVYTXZ
        deal with	YWaaVYVaY
        deali*	eWVVWbUTV
        dealing	eWVWXZWWW
        dealing with	eWVWXZWWW
        deals	ZYZbZZYYY
        deals with	ZYZbZZYYY
        dealt	ZUVUWdYWb
        dealt with	ZUVUWdYWb
        dear	TSTSSSRZf
        death	XbXWXXXcb
        debat*	WZVXWVVac
        debate	WXVXWVVac
        decem*	cZTVUWVZY
        december	cZTVUWVZY
        december $	cZUVUUVZY
        decid*	UaTYaYXaW
        decide	VcXWaaUaV
        decide whether	XcWXWYXbW
        decided	WZUSZZZaW
        decided that	YYXYZZZbX
        decided to	YbXWaXYYW
        deciding	VaVWWZUbb
        deciding whether	YZZZYbXdV
        decis*	XZRVQfRYV
        decision	XaRQRfSYU
        decision $	UVVXVcXVc
        decision about	VYWWWUVbb
        decision and	WVWXXeWVT
        decision in	aYXXXeVUV
        decision is	aaYYWcWXT
        decision maker	aWYZYaWZX
        decision notice	YZZZZXXcZ
        decision of	VWXXWYVdT
        decision on	aeWWYWWXT
        decision to	bWXWXfYTU
        decision will	YcWXXXXWV
        decisions	ZWXaWXVZb
        decla*	WTWVWTbdU
        decli*	UXXXYWfVX
        deer	bXVZWXaWb
        defen*	VaVZVVcbU
        defence	XcYaWWWWW
        defer*	XdXXYWWaW
        deferred	XdXXYWWaW
        defin*	TUcUTUTbc
        delay	TeSUUUSYd
        delay in	WaVXWWYWc
        delay*	XdYYYYYXX
        delayed	XdYYYYYXX
        delet*	XWVWXWeaU
        deleted	XWVWXWeaU
        delib*	XaXXWeWVV
        deliv*	UUVVcVUeT
        delivery	VUVVdVUdT
        deny	UXTWVdaUU
        depar*	ZXYcWZXUX
        department	YXXbTZXVY
        department $	baUWWbWaW
        department for	YVZaVVaWa
        department has	cWXaXYXXW
        department of	YaWdYWUVZ
        department's	XZVWXZaXY
        departments	bXZaYYZYV
        depen*	XZZXWXWWd
        depot	XYXXYYbYb
        deput*	aWYYWYaZb
        deputy	aWYYWYaZb
        descr*	aWdVWVaWX
        describe	aWdWWVaVU
        description	YWbYXZYaY
        description of	YWbYXZYaY
        desk	ZWcZcWVUV
        destr*	VWVWVabaV
        destroyed	XXYYXbbUX
        detai*	RVZYaZYVc
        details	SSaYaZZXZ
        details $	WWZbWVbUY
        details of	VYZVYUYcY
        detec*	VWXXWWcaZ
        deter*	YZYYYcZWW
        determine	WbXXXXbXX
        determined	ZYZZZcWYZ
        determined that	ZYZZZcWYZ
        devel*	VUWWUbVdZ
        development	XWYXWXYeV
        diari*	WbbWYVYZU
        diaries	WbbWYVYZU
        did	UUcXTfZWY
        did not	WVWUXfaZX
        didn'*	WVYYYbcWT
        didn't	WVYYYbcWT
        didn't $	YYYaZaXaX
        diffe*	VUcWWbSZX
        different	VVbWWbTZX
        digit*	XbXXWXbZW
        direc*	bQXcUYVWT
        direct	ZUXcVWTcW
        directed	WXXaXcXbV
        directed to	YYYdYYXXX
        directly	ZWVcWVcVV
        directly $	XXWcWWcXW
        director	YUVVWcaUb
        director of	ZWWWXbcVc
        directorate	bUZbYWVTT
        directors	XYXXYXacW
        disag*	VXVWVaWZd
        disagree	WXWWXaXUe
        disagree with	YYXXXdYXa
        disbu*	YXXXeXWYW
        disbursements	YXXXeXWYW
        disc	WXUWeTbVX
        disch*	WaVWWVVfV
        disci*	WXaXYXbbX
        disciplinary	WXaXYXbbX
        discl*	SYQRTbdUa
        disclose	WaWYZaeVU
        disclose the	WdYZbYWXW
        disclosed	VUUWVZdVY
        disclosed $	XWWYWZcTa
        disclosed the	XXWWYWeXV
        disclosing	XbXYYZbVU
        disclosure	UYTUUaYXc
        disclosure $	WUVUUcUTb
        disclosure of	YbZYYVWbX
        disclosure would	YWXYYbbaW
        discu*	VZZXUVbaZ
        discuss	XWZYWYVab
        dismi*	TTWUUbZcT
        dismissed	VVXWWabbU
        dismissed $	WWVWWaWdV
        dispa*	WWYbdXXXW
        dispu*	YYWVbdWZU
        dissa*	XWWUWcXZa
        dissatisfied	ZYXVXXZab
        distr*	WWYdaUWZT
        district	WXZdaWWXW
        do	TZcUYXUbW
        do $	YVbYUaUab
        do not	TTSXbbcfV
        do so	VcYVWYUZb
        do you	VVfUVUUaP
        docum*	aVVSZTcYa
        document	WVZWTVebS
        document is	WXVWUWbdU
        documents	dXVUaUVXb
        does	VScXZZZPc
        does not	WWZWbVfUW
        doesn't	TaZXVVeZW
        doesn*	TaZXVVeZW
        dogs	XVXXVVbeT
        doing	bWWXWXXaa
        don't	ZVaSaWYZb
        don't uphold	XXXYXaWbV
        done	YaRYTaWZX
        done $	cZWVXUVYZ
        doubt	XWaWVbYdU
        down	WXYWbbbZR
        down $	VaXXcVcVW
        down the	XYZXbYXbW
        down to	XbZcYZWXY
        downl*	XXXYaXdXW
        dr	dWXXXYXaU
        draft	bYVTUXcbR
        draft*	babYVWXWV
        drafted	baYYXYYWV
        drain*	aWYcYXWXX
        drainage	aWYcYXWXX
        drawi*	UbXVaXZVZ
        drawings	UbXVaXZVZ
        dredg*	VaWUWWWeW
        drop	XYbbbWXWV
        dropp*	YXXXYdVcY
        dropped	YXXXYdVbZ
        due	dbRScROVV
        due course	cXWXZZZZY
        due date	cdVVUUVST
        due on	eTWWXWVaY
        due to	VaXXWXXbW
        durin*	TUUTTSZbb
        during	TUUTTSZbb
        during 0	WYXXXYfVW
        during the	VWWVVUYZe
        dutie*	VbXWXWVWd
        duties	VbXWXWVWd
        duty	aTXZWXWba
        duty of	WYXbXWYcX
        duty to	YXaaXbYWW
        duty under	VWVXVaVUe
        e	TWTUabZTc
        each	TSQXVbeZZ
        each of	ZWTXVbbZZ
        earli*	SYXTVeTWa
        earlier	TVUUWfTXa
        earlier reply	XYaYZdXXW
        earliest	XcbXWXXWW
        early	UaVbVWTab
        earn	XXXYWXdXa
        easte*	caXaYVZXY
        easter	caXXYWZXY
        easter $	caXXYWZXY
        ecolo*	bYZXXXWdW
        ecologist	bYZXXXWdW
        econo*	ZVbYWVeUV
        economy	ZWbYXXbWX
        edito*	VWVVVYVfU
        educa*	UUVaWWcZb
        education	TVVaWXUac
        effec*	WZVZVWTac
        effect	WZUUUYTWc
        eight	VcVVVWdbU
        eight*	XXYVXVZaa
        eighteen	XXYWYWaZb
        eighteen hours	XWaXWYXXd
        eir	VcUVaZXaU
        eirs	YbXYVVXab
        eirs and	dXWXWbXVW
        eithe*	aYaZZYYaY
        either	aYaZZYYaY
        elect*	VbYTWWYcY
        electronic	XXVXYZUad
        eleve*	VZXZVYeTW
        eleven	VZXZVYeTW
        else	WXaXbaVTb
        email	aQXbUUXSf
        email $	XVWaWXdUa
        email and	YXXbZYYXa
        email of	VWVVXacZa
        email to	XZbcYXXYU
        email which	cZcVZbZWV
        email*	VYZXaZbXW
        emailed	WXVbcXcVV
        emails	YYZSXZaXX
        emplo*	UXZZTVaaZ
        empty	XWXWWWfTV
        enclo*	TSYVZVfXW
        enclose	VWWaUVeZW
        enclose a	WYWXXVXeY
        enclose the	WYXaXYdUU
        enclosed	UTYTaYdWX
        enclosed $	YVXYVcYaR
        end	aYUYYTYWb
        end of	cbWVYVaXS
        ended	UUXVWcbZT
        endin*	UcVWUVUcW
        ending	UcVWUVUcW
        ends	YXWZWVUdZ
        energ*	WXXXWYWeW
        energy	WXXXWYWeW
        enfor*	XXXbWWcZV
        enforcement	XXXbWWcZV
        engag*	VaUXUYcZW
        engaged	VXVXVXcaX
        engaged $	XVWXWVccV
        engla*	VYTeTUbXS
        england	VYTeTUbXS
        engli*	WXUaVUaVd
        english	WXUaVUaVd
        enoug*	WdXYYbVWW
        enough	WdXYYbVWW
        enqui*	cSXbZXVVW
        enquiries	ZVVZVcWbU
        enquiry	bTYbaVXTY
        entit*	YXZVZaVdW
        entitled	YXVVaaVdX
        entitled to	YYVVWaWdX
        entri*	YYVXYWeWX
        entries	YYVXYWeWX
        envir*	XXRYbWWYa
        environment	XbVaWVUZb
        environment agency	VaXaVXWdX
        environmental	XVTYbYXYa
        environmental information	YXWZYVTXd
        equal*	YXXaYWabX
        equality	YXXaYWabX
        equality impact	YXXYYWabX
        equiv*	VYUXWVaTd
        error	VVWbWeRTb
        essen*	WVcYWXWcV
        estab*	cVZaXZTcV
        establish	YWaYYZXcX
        established	WXXcXaXXX
        established that	WXXcXaXXX
        estat*	bTYYTWcWX
        estate	ZUaZUXaXZ
        estates	dXYXXZUZW
        estim*	WaRTYaXbQ
        estimate	UbSTWbXbU
        estimate that	VaWYZYdUV
        estimated	YYXYWWcaW
        estimates	YYYXbXVcV
        evalu*	UcUVVVaaW
        event	ZVVWaWaZZ
        event*	XYYXWWccX
        events	XYYXWWccX
        ever	XYXXXVcXa
        every	VXZSTSbdZ
        every*	ZUZUSbZYY
        everything	aUaVUabRX
        everything you	YYWZYcYVc
        evide*	YWaYYXUdU
        evidence	YWaYYXUdU
        evidence of	ZXYZZXYeV
        evidence that	XXWXXaWaW
        exact	XWeWVYcUT
        exami*	cXWaXZSaT
        examination	WYYbYaVbX
        examined	WXWWWeWWW
        examp*	VWbYWXVUc
        example	VWbYWXVUc
        excee*	YZbYbWbWU
        exceed	WabYXXcXW
        exceed the	WabYXXcXW
        excep*	SVSTTWeWb
        except	WXVVWZbbU
        exception	TWUUWYaTc
        exclu*	cUYTUVeYR
        excluded	VWYWXWZcW
        execu*	ZUTYVXbbT
        executive	ZUTZVXbbU
        executive and	aXYYZYacX
        exemp*	TXRRTabYc
        exempt	WYUVXSgWP
        exempt under	YUYYZXdVW
        exemption	WXUUVbSYd
        exemption for	YaYYYbbYX
        exemption in	XVUXWaXbZ
        exemption is	YZYWYUVXe
        exemption was	YYXYYeYXW
        exemptions	VWWWWcRZd
        exerc*	WbWWXbWcV
        exercise	XWYXXcWdW
        exist*	UUUYUUfYX
        exists	UVTZVVfUZ
        expec*	cbUWVURZX
        expect	daUYXYTRX
        expect our	fWXWXWXWU
        expect to	eYXVZYXWU
        expected	YdXXXUWcR
        expected to	bZXYXWXaW
        expen*	WWYYTWdZV
        expenses	WWYYTWdZV
        exper*	XeXXXWWbT
        experience	XeXXXWWbT
        expir*	XcWYYWbXY
        expires	XcWYYWbXY
        expla*	TSaTXWQae
        explain	WWYVXXTXe
        explain why	YYYXYdXXY
        explained	VVVYWXWZe
        explained that	YXYZZXYbb
        explains	XYWXYUVeW
        explains how	XZYYaWXbY
        explanation	XYdYXaXZW
        expre*	VVVVVbVZd
        expressed	XVWWWbVUe
        exten*	QiXRRWQRW
        extend	VdZUXZUQX
        extend the	XaXXYXYWc
        extended	XcWXVXYWZ
        extending	WdYYXYXYX
        extending the	YcYYYZYYY
        extension	UgXUTUTXX
        extension is	YdYYYYXXY
        exter*	XaYYWWbcV
        extra	UdWVWXVXZ
        extra time	YdZZYYWYX
        extra*	dYUYaVVTc
        facil*	ZYYYYYWeV
        facilities	ZYYYYYWeV
        facto*	YbYYYaXXZ
        facts	XVVWWWUbd
        faile*	VWWXWZdbX
        failed	VWWXWZdbX
        failed to	XXYYYbWcX
        faili*	XUWXbdYVW
        failu*	YYXYbaXbX
        failure	YYXYbaXbX
        failure to	YYXYbaXbX
        fair	XWXWWZWWf
        fall	XWWXXYccU
        falls	bUWbYYbZW
        falls due	cXZYZYXcV
        famil*	XbVUZVZZa
        far	YWbXYdWWX
        far as	VXYYXfVWV
        farme*	VWVVVXVgT
        fault	WWXWXbUdW
        favou*	VYUVVbbWa
        favour	WVUVVcXWb
        favour of	WWWWWUYYd
        febru*	baTVUVWYZ
        february	baTVUVWYZ
        february $	YdWWWXUdS
        february and	bXXXYacXV
        fee	URQQmWRQW
        fee is	XWYYdWYWX
        fee of	XXXYfWUWU
        fees	WUVVgVSWZ
        fees notice	YVYYeYVVa
        fell	YWZXXdZVW
        ferry	bZXXWVaaW
        few	aaZXXWaWZ
        few days	bbXXXXXXa
        fewer	XWZXWXcVa
        fewer than	XXZYYXcXV
        fifte*	WbWWaWcWX
        fifteen	WbWWaWcWX
        figur*	bZRZSYYZY
        figure	TVTTVTccR
        figures	cZTaUZVXa
        figures are	YWYcYYYVY
        figures for	bYYVWWXab
        file	YUZaZbeSR
        file $	UWUXYcdVV
        file is	WYVYaWdVU
        file on	XXcbWXbVX
        files	aabUWYYOX
        files $	WXWYXdZVW
        files and	XXdYXYYVb
        final	ZdZWWXbWV
        final answer	ccXYYXXVX
        finan*	WVaTZYSba
        finance	ZUYVbWSaZ
        financial	UXaWWZVbZ
        find	YUWPPeZYV
        find no	XXWYXbWbX
        find that	WUVWXdTZT
        find the	SabVUWaSb
        findi*	aVVWXfUYU
        finding	WVWVWgVUV
        finding that	VWXWXdXWX
        findings	bXXYYXYbX
        finds	YXYWYdUcV
        finds that	YVXXVWVeY
        finis*	ZdUVSZWXX
        finish	ZbXXWaWZU
        finished	bbVVVXXTb
        fire	UcUcTTdVQ
        firms	VXbVWVbbW
        first	UVRQZfTXb
        first $	WbWXbXXUY
        first 0	ZYZZcYYWY
        first answer	XXYYYdXWV
        first decision	YYYZZbYYY
        first question	XWWVXZbTb
        first reply	WSVZUhUTS
        first response	YVZYYdWWW
        first stage	WXXYXfWVU
        first tier	YYXYYYXdX
        fishe*	ZXVcWXWWb
        fisheries	ZXVcWXWWb
        fishi*	WYYXXXbcY
        fishing	WYYXXXbcY
        five	WTWSYYfYW
        fixed	XWUUVVWca
        fleet	aWXXXXeVW
        flood	caXYVWbVW
        foi	bVVbVSRYc
        foi $	XXXXXZcWa
        foi 0	VXVUWXSTg
        foi about	dXXXYXXZW
        foi is	caXXWYWUb
        foi request	bSVVTXVba
        foi requests	YcWaXXWZX
        foi team	SWYcWXXaa
        foia	WVXXTaXaa
        foisa	aVWVaZaSb
        foisa and	aXXWZVXXb
        folde*	WXXXXbbXY
        folder	WXXXXbbXY
        follo*	WSYWWZWZd
        follow	bUZUXTXXb
        follow $	cWVWVUbaT
        following	UUYYVZXcb
        following the	YYXWYYXdV
        follows	XXTXaaZWd
        follows $	VWVYVabWZ
        for	XUXXaSUYX
        for $	SWYUbUaWb
        for 0	WVUTfSdVP
        for ?	YYcYZZWXY
        for a	XYQWVYWad
        for action	eWWXVVWWU
        for all	XYYXXbXcW
        for an	aZaVWZTVY
        for and	YdXWYVVVc
        for another	YbWXYXaZX
        for answering	bZYXVYVWb
        for commercial	ZbXYaVZVa
        for compliance	cbYZXYYXW
        for each	WYWXXacaU
        for environmental	XXWcaWXbW
        for getting	VdZZYYXXb
        for in	XXcXYYYYa
        for information	WXVVWVYZe
        for is	aXYaYXcXX
        for it	VVdbaaWTZ
        for its	ZZVbWbaVV
        for our	cXZTSXRfW
        for personal	ZZbYXYXbW
        for recorded	XYWXXaacW
        for reply	YaYeYWUYT
        for replying	eWYXYYYWV
        for review	XXVXXaXZb
        for students	WaXbXYWWd
        for that	WaUbVVfUT
        for the	bWUaZXVVa
        for their	dTUTUVScS
        for them	aXWbYaVXZ
        for these	XYXWYbbVa
        for this	aVVcaVUbW
        for three	VVVVaWWUe
        for us	WaaXYbYTZ
        for wales	WWXaWWcZX
        for which	UbbUWXbWZ
        for you	aWcXaaVUY
        for your	caWYVVTVb
        forbi*	WXWXXacYX
        force	aYYaTZSaa
        force*	VWTZVbTUb
        forces	WXUaWXUVc
        fores*	bWWaVVaaV
        forestry	bWWaVVaaV
        forestry commission	YYYXXXbbY
        form	bTXTaSSeV
        form $	VXWbWYZdV
        form and	dYWXXXWYU
        forma*	VXXTbVZcX
        formal	YaXVUXdXV
        format	VXXUbXUab
        forme*	XZXbYYVcX
        former	XZXbYYVcX
        fortn*	daZWWVWaU
        fortnight	daZWWVWaU
        fortnight $	caXXWWWcW
        forty	VfTVYTURX
        forty working	XbXYbZXUX
        forwa*	aTXdZWUZS
        forward	bUYXaXVaV
        forward $	cWbaWWWXV
        forwarded	aVVcWXVUV
        forwarded your	XYXdXYXYX
        found	VRTRSbecN
        found $	ZYZYZZaaY
        found in	VXWXWZeUV
        found that	YXYXYaWcW
        four	VZdRaTaaU
        four $	XWbWVVVVe
        four weeks	YcXYXXVbV
        fraud	XXXbXXWdW
        free	SVTVcUWbZ
        freed*	bVVUVVYYb
        freedom	bVVUVVYYb
        freedom of	bVVUVVYYb
        fresh	ZXVaUeSYX
        frida*	bcYXWUUYW
        friday	bcYXWUUYW
        friday $	dYWaXXZXX
        from	aTXYWXXaX
        from 0	TVSUTTddV
        from the	XZWYXZYWa
        from us	eZUbVVTWS
        from you	WTeVbbSVR
        full	aaQQXWaWZ
        full $	WXXYXaZWc
        full answer	caXYXYVXV
        full time	TVVXVVcUd
        fully	ZcaWXZXYW
        funct*	XYYdYXXYY
        function	YYZcYXXYY
        fund	WXXWaXdYW
        furth*	WbZTUbUXa
        further	WbZTUbUXa
        further 0	ZbZZYbYYW
        further time	TeVVWUXTY
        further to	TaXWXWVWe
        galle*	WVWaWWaZW
        gallery	WVWaWWaZW
        gambl*	aYYcYYXYX
        gambling	aYYcYYXYX
        gambling commission	aYYcYYXYX
        gate	WXXVXVbcU
        gathe*	cWVXWWWbV
        gathering	cWVXWWWbV
        gave	ZaZXVaYbS
        gave 0	WXaXXXeWV
        gave you	WcXYXaYcW
        gener*	WbSUXUbUb
        general	ZcVXVXZZa
        get	cbXWUOVXW
        get a	ZaVZVYUZV
        get back	ZWcXYVWYZ
        get in	ZXYYWYXVc
        get the	dWWWZXWVY
        get this	ZZUUUVVcZ
        gets	aWWXXWWaa
        getti*	VeYYWXVWb
        getting	VeYYWXVWb
        give	VZcTWXYXa
        give a	XWfVVYVYW
        give us	ZbdXZYYYV
        give you	YVWZYZeVS
        given	XZYbSYYXX
        given $	WXWZYWbab
        given in	WVVVWZdUV
        given that	VccWXXWYW
        given to	aWWZXcYYS
        gives	VaaXWTdaX
        gives the	YZYZYXcaW
        givin*	ZSVVXUcbZ
        giving	ZSVVXUcbZ
        go	SbVaaTXWb
        go over	YXXZZYXXc
        go through	ZbYXWWaWb
        go to	XUWdWWSXY
        goes	WXVZXVXbc
        going	YgXVUWZUW
        going to	YgUWWWWWS
        gone	aYVbbYVYT
        gone to	bYWcYYXWV
        good	VaXSTaUbb
        good $	XdWWXWaVV
        goods	VUVVUUThT
        got	dXTYXcVXO
        got this	UVWWVeUZV
        got your	dWWaYWUXW
        gover*	XTOYRWTdd
        governance	bWVUVWUdY
        governed	XXYVXYXac
        governed by	XXYVXYXac
        governing	YaXbWXVbZ
        governing body	YaXbWXVbZ
        government	WUVbWUWXe
        governors	ZWXVSZYcY
        governors $	WYYXWVTad
        grade	VYYcXaaZV
        grant	WTVYTVccR
        grant*	WaZWWaWba
        granted	WaYXWXUdb
        grants	YVbWVcaUZ
        grate*	UZaVYXVZa
        grateful	UZaVYXVZa
        grateful for	XabYXYYaX
        grateful if	YWaXVYYXb
        grateful to	VWXWaZXZc
        great	VZXWXWXcZ
        groun*	UZUUVebWR
        ground	WbWYXdWYV
        grounds	VXWUWecWT
        grounds $	XYYYYXdWX
        group	YZZWXZVeX
        group $	VXVWWWbba
        guida*	VZaVUVaaY
        guidance	VZaVUVaaY
        had	TYOPXbeXX
        had $	XXYYXdXXY
        had 0	WZVWVWgTV
        had been	WUVWWbWcU
        had no	cWXXWYcWW
        had not	ZYZZZdYVX
        had to	XcWWXbVVa
        half	aTaZcWcUS
        half of	XVbbbZXWW
        hall	UVWWaWZba
        hand	dWVWbUbYT
        hand $	eXXWbVTVV
        hande*	YbYcXXXXW
        handed	YbYcXXXXW
        handl*	ZUSaQeRdY
        handle	XXXeXWXVW
        handled	cXYYWcWcX
        handled by	aYZcYWVXY
        handler	WVWXXeWXW
        handling	UUUUTbVcb
        handling of	VUVWWZXZb
        hands	VYXdXXXXY
        happe*	WYYaWXbWb
        happened	XXZbXXbXW
        harbo*	YbVaYXaaV
        harbour	YbVaYXaaV
        harm	SYUUTZUYe
        harm to	XXXWXXXZc
        has	bbRYTXYXV
        has 0	XXYWWYeVW
        has asked	YcaVVWTYZ
        has been	ZZWaWXYWW
        has changed	YbYYWcbVU
        has cleared	VZWWcWWVX
        has come	YUXVVZWVd
        has confirmed	aYYaZXYYY
        has found	YZYYYcYaW
        has had	VaWVVZdVV
        has no	VVUaWcaXT
        has not	WcVWUUeTU
        has now	ZXXZYYWVa
        has passed	YcZZYaZYZ
        has since	XWYYYcZXX
        has started	eaXWXVVVV
        has the	bVYaYVYbX
        has to	UbUYXUUXa
        has today	bWXYXWXbV
        has yet	WaXYYXZYc
        has your	eUWXXXWWV
        hasn'*	cYUWVbbTT
        hasn't	cYUWVbbTT
        have	aXWaXaYZT
        have 0	UVTUVUgUa
        have a	XYSUXVXac
        have applied	XWaWWbaWV
        have asked	XXXbZaaYR
        have been	YXURRbabW
        have begun	eYVXXWWWY
        have come	WaWXZaWWc
        have decided	YaWVYVZcU
        have done	cYXYYbXYX
        have gone	bZWabXYWU
        have in	YZdYYZXYW
        have it	bZVaaYYUU
        have looked	VWWXXaWbT
        have no	XXXcXYcSW
        have not	XcYTWaaZT
        have now	XXVXYfWTV
        have our	dZWVYWVTZ
        have put	aXcZYYXWX
        have sent	ZYVdYYWYX
        have set	bWaXXbUTb
        have the	VWYTeVYcV
        have them	caWWXXXXW
        have to	SaXabSSWa
        have told	WWZXWYcUU
        have until	cXUUVVXdV
        have what	eXWYWXWXW
        have your	bWYbYYXbX
        haven't	VdXYbbXUV
        haven*	VdXYbbXUV
        havin*	ZVXYaZYVY
        having	ZVXYaZYVY
        having been	cWUZaXWYT
        having considered	bWWYWYVbT
        having looked	XcXXYaYXX
        having reviewed	YZZZZcXXY
        having spoken	bZYbYXYXX
        having weighed	ZWYYYbYXa
        he	ZbXWYVVeU
        head	bTYRTbTXb
        head of	bTYTUZTXc
        heads	XaXXVYeYV
        headt*	YbWXZWZbW
        headteacher	YbXXZWZaX
        healt*	XVUdZWYYZ
        health	XVWdaXZVZ
        health and	ZVYZUXZXd
        health board	YZYYdUZTV
        hear	daYSYWSVW
        hear back	XWeYWWXWW
        hear by	ZcYYYYYYW
        hear from	gVaUVUTTT
        heard	UXWVWTTga
        heari*	YUZVXaVZa
        hearing	YUZVXaVZa
        held	WWTYTZfYY
        held $	VYVbVZfTT
        held back	WVUXVaeWV
        held by	WVYYXXcVc
        held for	WYWVWXeWY
        held in	aYXXYYbZY
        held on	XYYZWXWbc
        held that	YWYXZYSeV
        help	TTdRUYQXb
        help in	YYbXZbWaU
        help us	YYcXXYWcU
        help you	XXcWVXVWc
        helpf*	YUXbXUXUd
        helpful	YUXbXUXUd
        hence	VbWccXWXW
        her	cSZWWWYcW
        here	WYXaXWcUc
        here $	VVVdZadVX
        here is	WXaXYZbYa
        hereb*	XaYYbZUYV
        hereby	XaYYbZUYV
        high	WWWVXVVfU
        highw*	WVbZXXVeT
        highways	XWcaXXYYW
        hill	aYXYXYaVb
        him	aYYcXZWaU
        hinds*	XXWWVfWVV
        hindsight	XXWWVfWVV
        his	ZXTYVTXeZ
        histo*	ZZUeaVSTT
        historic	YbVeZUTUU
        historic environment	YcZXaYYYX
        hm	aWWcXWWUX
        hold	VYVRWWeWV
        hold a	WWWXWbabV
        hold it	TWWWWUaXe
        hold the	TYUVbXbTa
        hold this	YYXaXXdWX
        holde*	XWabWXWcX
        holder	VUXbWXXba
        holdi*	VbVTUTaXb
        holding	WbVUUUYYb
        holds	WcVaWTcXY
        holds the	YYYcXYXYX
        holid*	ZZXXYYVTe
        holiday	aXXYZZZXb
        home	VYYZTVbZY
        home office	WaZbWXXVY
        hope	abSSTTSYe
        hope this	VWXWWVUcb
        hope to	cbVXWYUWS
        hoped	XdYXXXXYY
        hopin*	WcaVWWUUa
        hoping	WcaVWWUUa
        hoping for	XaWWXWWVc
        hospi*	XTaeUXWUX
        hospital	bWacWYUWU
        hour	VWWYbWbXa
        hours	YSXTaZXXa
        hours $	YXZYXaWba
        hours and	XYaYZYXcX
        hours work	YYaYaYaXW
        house	XUYaXUabZ
        house $	WUYaZVeSU
        house*	ZVWXVWWeW
        housi*	cWaYXTTdT
        housing	cWaYXTTdT
        how	QXRRVVVdd
        how many	VYXWWVaYc
        how much	XYYWWVVZc
        how the	TWUVYbTXb
        how to	WZXXYYXeW
        how your	WUWVWZVcZ
        hr	eWaXWWWVV
        human	bWVXYXbaV
        hydro*	aVVYVWbUa
        i	WVVUTfVYW
        i agree	WWWWXeUZW
        i am	XZXYTZZbU
        i apologise	XWXYXcVUb
        i attach	ZZYacYXXX
        i believe	XWWXXdXaW
        i can	YTZWXVfPY
        i can't	XZXXXZbVa
        i conclude	XWXXXaXbW
        i confirm	aYWXYYWbV
        i consider	YaZYZcYVX
        i do	UVSUVeUSa
        i don't	XbbYXXWbV
        i enclose	XWXbWWcSb
        i find	WSUVVgUZP
        i found	ZYZZZcYWY
        i give	XcXZXdXXY
        i have	YWUYTaXZY
        i hope	YVWVVVVbd
        i make	WWXXaaXbV
        i must	YeWWXTcTa
        i note	XWdWYaWTZ
        i recognise	XbXXXZXVb
        i refer	UWWXWVUcd
        i regret	ZXYXaabaV
        i see	XXWYXeXUW
        i shall	dWXXcVWVV
        i should	VcYVTVXUe
        i take	XXYYYcYUa
        i understand	VYVaWXWba
        i uphold	YYZYXdXXX
        i was	XXZXXbXaa
        i will	dUaYXYZVW
        i would	WXZaYXUZX
        i write	dVYVWWYaX
        i'd	SaXTVXScY
        i'd be	VabYaYTYa
        i'd like	XWYXWXWdZ
        i'll	dYbXVUTUY
        i'm	UabZWZVXa
        i'm afraid	YdVVcVVTV
        i'm sorry	UZXWUaUWe
        i've	VVTVTfWVb
        i've asked	bXYYXbYXY
        i've been	XYYYYZVdX
        i've taken	WYXcXaWXT
        ico	VVUVUVVZf
        ico $	XYWWWWbba
        ident*	TaZSSZXaZ
        identified	XbVVWbZYX
        identify	WYeXXXVXY
        identify the	XXdXYXXYX
        if	VLZWXUNbf
        if it	XYcXaWaWX
        if the	XWaWZYZcW
        if we	TTZWZURSf
        if you	XTYXZUSac
        if you'd	VWfWXXXWV
        if you're	WXWbYYTVb
        ignor*	WXWXWaWeV
        ignored	WXWXWaWeV
        ii	ZYXZYXYcX
        impac*	XWXXWWZdW
        impact	XWXXWWZdW
        impact assessment	XWXXXXbaW
        impor*	ZXZZYYZXc
        important	ZXZZYYZXc
        important to	ZXZZYYZXc
        impro*	XWWWXWWeU
        improvement	XWWWXWWeU
        in	WUWYTXaZb
        in $	VWUWZaaZa
        in 0	RUSbPXeUb
        in a	YZbVXWTXd
        in accordance	WWVVaXWca
        in advance	VaWWfXWUW
        in all	XYYYbbVcX
        in any	ZVZXUVTcZ
        in belfast	ZXYdZXXXZ
        in confidence	YYZYXZcVV
        in due	cXWXZZZZY
        in error	XXWbYcUXY
        in favour	WWWWWUYYd
        in february	WXYZWYZcX
        in full	ZVUVWXcYb
        in hand	fVVXVWUUV
        in its	VVbYVVeUU
        in june	WXVWWbcXV
        in line	bWVWaUZXZ
        in may	WaTTWYfUT
        in mind	aYcWXUVWa
        in my	WWWXYbUaY
        in order	WZdVaYWXU
        in our	ZYZbWWcTb
        in part	XWWYXbXbV
        in place	YcbZXaXWV
        in private	YYYWYYbVb
        in question	YXbbXWXWb
        in relation	aabaYZaXX
        in respect	XZWXWWYbZ
        in section	XWYYXbXcX
        in september	ZXZZYbaXY
        in that	XWWWYYdYU
        in the	aSYRaUaYZ
        in this	UbWZZTRcZ
        in time	YeWWUUWZT
        in touch	dUYWUVVWb
        in twenty	YaXZZUZdV
        in welsh	YZWWXYVSe
        in which	VbUbZTaVc
        in writing	YVWWYYXcZ
        in your	TVYSZdQYZ
        incid*	UXcbUTbTW
        incident	WZdcVVTVY
        incidents	XVXWWVfVV
        inclu*	UXbUYSWYb
        include	VVbURVUab
        included	WZZVUVZYc
        including	WWZYdXTbU
        incom*	aYbVZdZUU
        income	cXbWaWaVW
        incomplete	XaYYXdWWW
        indep*	XWWYWaVac
        independent	XWXYXbVYc
        indic*	YYdYXXYXX
        indicate	YYdYXXYXX
        indicate which	YYdYXXYXX
        indiv*	VVUXUWdZa
        individual	VXVYVXccZ
        individuals	YWYXWYbVc
        infor*	XUYXVXYZb
        inform	VbXXZYWcW
        inform you	VbXYaYWbW
        information	YTYYWYYYb
        information $	TTZWQRdZY
        information about	WWbUWXbVa
        information act	bXXWXYWXa
        information and	XXZVZYYVb
        information commissioner	VbVTXVWZb
        information governance	bYXWYYYZa
        information held	XWXWXWaWc
        information in	YWVVYXUfV
        information is	XTUTZcaZY
        information requests	ZUZZXXabX
        information rights	cXVWWUVWb
        information scotland	ZXYXXYYYc
        information supplied	YYYXWXWXe
        information that	VYaWVWeWY
        information you	WadXWYbXV
        informed	cYWWWWWUb
        initi*	XYXWXfWWS
        initial	XYXWXfWWS
        inqui*	VVYWUWYZd
        inquiry	VVYWUWYZd
        inquiry $	VWbWWVUab
        insid*	dXXYXXXWY
        inside	dXXYXXXWY
        inside the	dXXYXXXWY
        inspe*	ZWacWWcYO
        inspected	WVTUUWgVU
        inspection	baUWWcYVW
        inspector	bXbVWVUcV
        inspector's	VUcXXWdVU
        inspectorate	XYXdYYWYX
        inspectors	UVWWWWZeU
        insta*	VcXaZaVXY
        instance	VcYaaaWUZ
        inste*	WdZbYbYUU
        instead	WdZbYbYUU
        instead $	WabcXZXXW
        instead of	YcXXZbYXV
        instr*	bXXWWWVdV
        insur*	UUUUUUedT
        insurance	XWUWWXZfX
        inten*	aabaUUWXY
        intend	aXbaWXWZY
        intend to	aXXaWXWcY
        intended	VaaaVVZWb
        intended for	XXWbXXZWc
        intends	fbWWVWUWU
        inter*	aZXSSYVZY
        interest	ZaTQVYXWa
        interest $	TaVUUTcaY
        interest considerations	WbXYXVWVc
        interest in	YYTSSRXXc
        interest is	aXXXZTVcZ
        interest lies	YbXYZXUUd
        interest test	XbXXWbSVb
        interested	YYdWYZWXZ
        interested in	XXeXWWWXW
        interests	WYTVTTYeY
        interests of	WVWYWVabZ
        internal	WXXbWbWaY
        internal review	YYVXWbWZa
        interview	WWXXVXcbV
        interviewed	WYXYXaZbW
        into	YYVWUXShX
        into the	aZWYaXaaW
        into this	cYYXZXXXa
        inver*	XYXYYXcaV
        inves*	TZZZVVbaW
        investigation	UaUVVZbbU
        invit*	WWbXWWXdU
        invite	XXbXYYabW
        invite you	XXbXYYXbW
        invoi*	VVZWaZabS
        invoice	VWZWbVWcU
        invol*	VbWYUYURe
        involved	WdYWWZWTb
        involved in	XXWXXYWWd
        irela*	XXaaXYZbW
        ireland	XXaaXYZbW
        is	bcTUYSXTV
        is $	VWcbWbWVW
        is 0	YZSUeRVUb
        is a	QVYZbTbXX
        is an	caYbXYWXY
        is at	YYXWWXTVf
        is attached	WWVWZbcWU
        is being	eZZaSUVWO
        is better	ZXYbYaWVa
        is closed	aXWWVXcaV
        is currently	dXXYXYUYX
        is dismissed	WWVWWaWdV
        is done	bXXWWWcUW
        is due	dUXWWWVbZ
        is enclosed	WWWWZZbaT
        is engaged	XaWXYWeaV
        is entitled	WaXXcWYZX
        is estimated	YZXYYWbaX
        is exempt	YWWXYWfRT
        is expected	aZVYWVUcT
        is for	WYVXZXbdV
        is given	VVXbXZdYW
        is going	aeVWXXXYU
        is granted	XWXWWWXdX
        is held	ZWWbXacUX
        is hereby	YaZZYaXbX
        is in	fUTTTTRVb
        is it	XXdYaXWVV
        is late	XZZZYXYWc
        is looking	eYVWXXXXX
        is made	WXYYYWbZZ
        is meant	WWeVVZWXW
        is my	VVUVVZUdU
        is necessary	XcWXbXXXW
        is needed	bbZWVXWTZ
        is no	UaVVVaaTZ
        is not	VcbTTaZXT
        is now	dbXaXWWVV
        is of	VTVVVWTdc
        is on	WcaWWXbSZ
        is our	UWWVYVVXf
        is out	bXWYWWWcX
        is payable	XYXYdYXWY
        is provided	XWVVVWfVV
        is received	WWfYZXXTV
        is receiving	eWWWYVVWV
        is refused	UVTTYVgYU
        is relied	YYYXZXcVX
        is required	adWXZVWbV
        is responsible	VWWZXXXeV
        is set	WWVWWbeTV
        is still	XcWYZWaXV
        is subject	YaYbYXVXb
        is supplied	WWUVVdcVU
        is that	RUZZVcXYY
        is the	RSVfXYbWZ
        is therefore	XaWXXbaXX
        is to	bbTYTVUcT
        is too	WXZWXWWdW
        is unclear	XWcXWXYXa
        is under	cXWVZWbWU
        is upheld	XWXWXeWYV
        is who	XXWeXZXUW
        is with	dYWVZTdUU
        is working	dUVXXWWZW
        isn't	SVVdVVcRa
        isn't a	XWVbYXbVa
        issue	dWYbXaVZU
        issue*	YaYUVXcYV
        issued	ZZYUVWcYV
        issued by	bYYXYYWWb
        it	YXaZaZYST
        it $	bXXWXXbYW
        it again	YZdVXXXYW
        it and	dUXXYXTRY
        it as	bWXbWYXWW
        it back	XYcZaZWZY
        it by	bXYZYWYbY
        it can	ZabYYYYYX
        it concerns	ZXWcWaXWW
        it could	YXWXVXVVe
        it did	WXWXXcbWW
        it for	YYXYcbWXa
        it had	WWWWYVddU
        it has	aYUXXTaYc
        it if	bZaYbYXYW
        it in	VWaZXdUWV
        it is	YUaYXZaaU
        it on	aVWXWVWVc
        it out	WZdYVXbVW
        it should	ZcWVYXZVa
        it so	XabYVYWVa
        it to	aTYXTYYYb
        it took	WVWWYdbWU
        it under	aZYYYVZVc
        it was	UVVbVaaaQ
        it wasn't	WXWWWbWWb
        it will	WdWcWXXUV
        it with	ZYXbbaXXX
        it would	WXaWYXcVY
        it'd	WVeVbVWUU
        it'll	VeSacWUSX
        it'll be	XeVXTXWUa
        it's	YWWcWUdWZ
        it's not	UWVbWVcVa
        it's the	ZWYcZYWbW
        item	VWVXWWXfU
        item 0	WWWWXWYeV
        items	XXcXYXcVV
        its	aZbZSaVVX
        its due	YcYYYVYZW
        its own	YUadXaVUY
        its release	XWVXWUbWb
        its response	WdYYXWXaW
        itsel*	YaWbUWUTc
        itself	YaWbUWUTc
        janua*	YZWUXYXZZ
        january	YZWUXYXZZ
        january $	aZXXWaUbT
        january 0	ZbYYWWWba
        job	WWYYXbWcX
        july	baTUSXaXb
        july $	aZWXUVYZb
        june	YbWYaVaZX
        june $	bcUWUVbUR
        june and	acXYXWYTb
        june to	WWTdVXYcW
        junio*	WWaXWadVZ
        junior	WWaXWadVZ
        just	ZSZWZZSXb
        justi*	ZVVcUbTZa
        justice	aZXbVYVVb
        justified	WVWWVdVaU
        justified $	WVWWVdVaU
        keep	SZSRRYZcZ
        keepe*	aXWXWZWXc
        keeper	aXWXWZWXc
        keepi*	ZWYZZXdXY
        keeping	ZWYZZXdXY
        keeps	WbUaVYbWU
        kept	UaTcXZeWU
        kept $	XbVWXYXUb
        kept back	YVXWYcbXW
        key	WXXXYVZeW
        keywo*	VXcWWYVdT
        keywords	VXcWWYVdT
        kind	UWaVVWTad
        kindl*	VVdcbWVVT
        kindly	VVdcbWVVT
        know	WYbUVVTXd
        know $	XVWXWVUca
        know about	WZWcXYYWc
        know how	ZYbXXXadV
        know if	WXcVaXZWY
        know that	abVVXaWUb
        know the	VZcXVVWUa
        know what	aYZYYVXdW
        know whether	YXcZbZWVV
        know which	XXfYWXYVT
        knowi*	YXbXZWWVd
        knowing	YXbXZWWVd
        known	UVVUWcUTf
        lack	XWWYXbbYW
        land	ZbWcXYbXV
        land registry	ZYWbaYYWW
        landl*	XXacZYWWW
        landlord	XXacZYWWW
        lane	bVWVVWScb
        lapse*	VWWWbVbXd
        lapto*	VVUVVbcWZ
        large	WaTUbWUUf
        large $	YaZYYYWYc
        large print	XWXWaWWXc
        last	ZTZXUReYX
        last year	YWXYXXYba
        late	SgRUWTWZY
        late $	XfVXVXTVZ
        late with	VeYWXYVXV
        later	eaUUWTTTa
        later than	dbWVXUUWX
        law	cURWRSYZa
        law requires	aXXXXWWdY
        lawfu*	WXXYXWWdZ
        lawful	WXYYXXWcZ
        lawye*	YZWWVbZUb
        lawyer	XXXWXabWa
        lawyers	YZXXWaYXb
        lead	ZTTTWURfa
        lead to	YVXXYXWUe
        leade*	VVVXWUcdS
        leafl*	XZXYYVWVf
        leaflet	XZXYYVWVf
        learn	XWXXXWXca
        lease	aWWVVbfUU
        least	YcWXXXZcW
        leave	ZZaUUUTab
        led	WXVWWdcVV
        left	UTUUUYcbZ
        left out	WXXXXdZWV
        legal	XZWZUYZZb
        legal advice	YbVTVYaWW
        legal services	ZXZYYYYZc
        legis*	aUVVUTUTf
        legislation	aUVVUTUTf
        legit*	XXXYYXWba
        legitimate	XXXYYXWba
        legitimate interest	XXXYYXWba
        leisu*	bYbXWYXbV
        leisure	bYbXWYXbV
        less	XXXVWXbaZ
        less than	YXYYZXXdW
        let	YaaZYWWUY
        let me	ZUZWaXYYb
        let us	UaeUaZXTV
        let you	cbVYXXaTX
        lette*	XVVXYXaUa
        letter	XWWXYZbRa
        letter $	XUTZZZbZX
        letter and	bYWVZXaWZ
        letter in	XYWXVWUXf
        letter is	WcVVcUZWV
        letter of	bXbXXaWVZ
        letter to	WbWYWUaVZ
        letter was	aYWWYaXVb
        letter which	ZXXXYbXXa
        letters	XWVZVVYcb
        level	ZYcWXWVcT
        liais*	bYXcYYXWX
        libra*	bXaZVWYbV
        library	bYaVWXZbW
        licen*	ZXWYWVYZY
        licence	WRSTZaZbX
        licence $	UWUWccXYY
        licences	ZWZbWVZTc
        licences $	XWYbXWaVb
        licensing	bbVYYZUaU
        lies	WbVVXURZe
        lies $	ZbYYZWXVc
        light	XWWbXeWWV
        light of	YXXcXbYXX
        light*	VVUeVVaWY
        lighthouses	VXVaWXdVa
        like	WYbRYUScZ
        like the	aZXXaWXWb
        like to	UUZUSXVdY
        likel*	VaXWTSYbb
        likely	VaXWUUYcZ
        likely to	XVXXVVZcZ
        limit	SddTWZWVZ
        limit $	XZYWYZXbT
        limit we	WaXYZXWWb
        limit*	VWUVVZaeU
        limited	VWUVVZadU
        limited to	YXYYYdYVX
        line	ZUYZZYWbW
        line with	bWVWaUZXZ
        lines	YWXWWcXbU
        link	XWVVYZbcV
        list	aUbSTUaZY
        list $	XYaZYYXcY
        list and	XXbXXVdXX
        list of	bWWVVVZYa
        liste*	VXZXVZbbU
        listed	WXaVWUcYU
        littl*	YbbYYZZZX
        little	YbbYYZZZX
        live	aWXWXWcWc
        livin*	XYXXYXXcb
        living	XYXXYXXcb
        loan	XWWXWcZbW
        loans	cWbcVVWWX
        local	WZTcRTQRg
        locat*	VScUZVeSR
        locate	aXcXXYYXY
        location	VWbWWbcWV
        location of	XXXXWYdYX
        log	VWVXUZbbY
        logbo*	bWXbXWcVV
        logge*	fWWYVVaSY
        logged	fWWYVVaSY
        logs	bbWXYXXXW
        londo*	VWYcWVVTc
        london	VWYcWVVTc
        long	aZUVVbaWY
        longe*	UfYZYXTSX
        longer	UfYZYXTSX
        longer $	XcYYXYaWW
        longer than	WbSUUWXUb
        longer want	YZbZaZYYW
        look	aWZVVdVZX
        look at	XWUVZbVYc
        look for	bZcVWXXcS
        looke*	aXXTUbTXY
        looked	aXXTUbTXY
        looked again	VWXXWcXaV
        looked at	aZZVVaTWY
        looked into	WWVXWcYZa
        looki*	eWaZUaTUU
        looking	eWaZUaTUU
        looking for	bWcZVXUWW
        looks	WcVaUUVWa
        lord	XUWcUUTXc
        lost	WWXWVWaZc
        lot	aWWWVVVeU
        lower	XWYYaWUZc
        m	ZXWbVVXdW
        madam	XVXVVVVab
        made	YSVVbdbTY
        made $	XYbbWVVYb
        made 0	XXXYXVfUV
        made by	YVYXeVUUb
        made for	XZYYYbcXW
        made it	XbXWXcWWW
        made of	cXXVXZXbY
        made on	ZVYXUbaYX
        made out	WXVWbeXWT
        made to	XXVbYYYZZ
        mailb*	aUTaTXVUd
        mailbox	WUTbTYUUe
        main	YYZYXXXdW
        maint*	XUUaVbYaU
        maintained	VXWcXcWVX
        maintenance	aWVZXUbaU
        make	VWUabTadV
        make a	WVTXZXaaZ
        make it	WdbXVYVWV
        make the	YZbcZXWcU
        make your	YWWbeUUWV
        maker	aWYZYaWZX
        makes	VaVWZUeXX
        makin*	aXXXZXaXb
        making	aXXXZXaXb
        man	VUWcVWUeU
        manag*	bbaXRTVYY
        manage	ZdXaXYWVW
        management	YZaSVUZZY
        manager	cVZVWWUYb
        manager $	aYWXYYWVd
        manager has	ZVVWXXWdX
        manda*	XYXYaXYeW
        many	SYYUUUZXe
        map	YYZYdXaSX
        maps	ZaWUaUdUY
        march	aaRQVWaXW
        march $	VdUTYXXXc
        march 0	ZZZYZYabV
        marin*	WXVabWWZZ
        marine	WXVabWWZZ
        mark	XXaWYWZbb
        maste*	WWXbaXdVX
        match	YZXYYcUcW
        mater*	bSWTSWaZb
        material	cTXTTXbQd
        material $	fWVWWWVWZ
        matte*	bVZaYZXUX
        matter	bWZbYYWUV
        matter has	aWUXXcWYX
        matter is	eWXWWXWVW
        matter of	VYWWXWbaY
        matters	UVVYVbaUb
        may	ZXUVYRRXf
        may $	bdVTVVWWW
        may and	WbVVZYWaU
        may be	XWVVcZSYa
        may not	XYYWVYUcc
        may to	WXYXWXWXd
        may we	XXeYXYYWW
        may wish	XWXacYWVZ
        me	aVWOWYQca
        me know	XWaXaXYUb
        me on	aZcYWXYVZ
        me that	UVWWUeVZT
        me the	VWbXVWXXd
        me to	XVaUVaXYb
        meals	ZYXXXYcZV
        mean	TWgTYSUVY
        mean by	XWfXWXWVU
        meani*	WWcXWWUYa
        meaning	WWcXWXVYb
        means	TebVTRVWc
        meant	VWcaUaUUa
        meant by	WXdYYYXYY
        media	VVXaXXXeT
        medic*	cXWXWXWcV
        medical	dXXYXXXbW
        meet	UdYVaYWcS
        meet the	ScXXabYaU
        meeti*	YUaUWVacW
        meeting	YVbWXWYdT
        meeting $	YYXYZVXcX
        meeting on	aXaWXZZaW
        meetings	WXXXWWdWb
        meets	YWXUYYWZd
        membe*	YRVTTTcdQ
        member	ZUXWXVccV
        member of	cVZYYYdTX
        members	SUUUTSYeR
        members of	UVVWVVdYV
        memor*	XXVXXXabU
        memorandum	XXVXXXabU
        men	YXbXWWbaW
        menti*	aXbWUUXcW
        mention	XXcXYXaXW
        mentioned	cWZXWWWWb
        merel*	bXcZXbVVU
        merely	bXcZXbVVU
        messa*	aUaZXWZSa
        message	aUYaXUZSa
        message has	bVUaVXXVV
        met	ZTVaaWdaS
        met by	VWXWbVeVW
        met on	XXXXXdWbX
        met the	WXXXaVeVV
        metho*	XXUVXWUeb
        micro*	ZWUTZVfSR
        mid	ccWVVXUWV
        middl*	bbXYXYYWY
        middle	bbXYXYYWY
        middle of	bbXYXYYWY
        might	WYcYTURVe
        might be	ZYcWYVVVc
        might not	YaXVWWUUd
        milea*	YWWWWVbbV
        mileage	YWWWWVbbV
        milli*	WaYYWXdYX
        million	WaYYWXdYX
        million $	YYYYYYcZX
        mind	aYdWVYTSa
        mind $	WYcXYXWYa
        minis*	ZcXZUTWZc
        minister	WaaTXUaZa
        ministers	XbUUVYWbY
        ministry	aYWdWWWWb
        ministry of	TYWdWYWUc
        minut*	aXXUVYcaS
        minutes	aXXVVZbbS
        minutes of	aYbXYXVdY
        misco*	YXXaYYYcU
        misconduct	YXXaYXYcV
        miss	ZdbUWaWUW
        misse*	WZUWWaWaZ
        missed	WZUWWaWaZ
        missed $	XWVXYbXXb
        missi*	TWcUTZdTZ
        missing	TWcUTZdTZ
        mista*	WYVWYdVXb
        mobil*	XXXXXVWeV
        model	YWZYWbcYV
        monda*	ZWVYWUSbc
        monday	ZWVYWUSbc
        monday $	aXWXYWXUc
        money	WVWWdaVWc
        monit*	YYXYYaZbX
        month	YeZTUTaWY
        month $	YdUUWUaXX
        month is	bXWZWVbbX
        month*	VUZTbUabZ
        months	VVZUbWTca
        months $	XVVWXWUeZ
        more	RedUVYVUW
        more $	WdVVXYbWX
        more than	VTXTZVUcb
        more time	VhRUUVWSX
        morni*	dXVbWVVbS
        morning	bXVbWVWdT
        morning $	aZYcYZYVV
        most	VaXZXVeUZ
        moved	YaSbTYYUS
        moved to	UcXaXVdXX
        mr	XSSYTUaac
        mrs	WVaVaVTZb
        ms	bVWVXXTYd
        much	VZYVXUZXc
        museu*	aYXXZabWT
        museum	YXXTabcXS
        must	VbSYbTPcY
        must ask	WdXXaWXWU
        must be	VaRYaUQbZ
        must complete	YWZYYXYdY
        must reach	WXYXeXZWW
        my	STSVSfRhR
        my apologies	VVVVVZWSe
        my colleague	YZXXXcXVb
        my decision	WZXZZdZVX
        my finding	WYXXXdWXX
        my foi	XYXYYXYeV
        my letter	ZbYYYXZXZ
        my request	XWXXXVXeW
        my review	ZZZZZcYVW
        name	WSeZRTRaY
        name and	aYXVXYXXb
        name of	WWcYXXWTb
        named	XWXWXdZWa
        names	VWZUXYbcX
        names of	UUTUTYbYb
        narro*	aXbWVWWaa
        narrow	WWaXVaabU
        narrower	YYbZYYXVb
        natio*	bXVcWXZXW
        national	bXVcWXZXW
        national park	WXXYWWbYU
        natur*	ZWYXbYYVX
        natural	ZZVaYVcSU
        natural england	YZWaVWdUU
        nature	aWVUXVVca
        naturescot	YWaYbZVUa
        near	YWdYXWWVa
        neare*	VVUVXZacU
        nearest	VVUVXZacU
        nearl*	XdaXYXXXX
        nearly	XdaXYXXXX
        neces*	XcVWcXXVW
        necessary	XcVWcXXVW
        need	TcacZPRVX
        need a	XbbXXYWXW
        need an	XZcXYXWXa
        need longer	ZdXYXZWYX
        need the	VcWZUWXVa
        need to	YaadYVUWU
        need until	XeWXWXYYW
        need you	WVeWUYWbW
        neede*	ZYbVWYYXa
        needed	ZYbVWYYXa
        needed $	abWWZXYXa
        needed for	YbXXbXYXY
        needs	RdYbTUTYX
        needs to	UcZbWXWVX
        neigh*	ZWZaUVXcS
        neith*	VUVWWbcYX
        neither	VUVWWbcYX
        neither confirm	WXVXXdZWW
        net	XXYZUYVgY
        never	YUVTVceQX
        new	XdRWSWObb
        new request	bXWYZZZab
        news	YXWWWWWac
        next	bbRXUUTcX
        next meeting	VYYYWYWeX
        next month	bbZYYYYZX
        next week	caXWXWVWV
        nhs	XUVeZWaWS
        night	eVWUXWcWS
        night $	cVWVWXeVU
        nil	UVUVUXgTU
        nine	WWaQbVcSZ
        ninet*	VUZUbVcYS
        ninety	XWaVbYTbV
        ninety days	YWWWcYTcV
        no	VVXWZZdXP
        no evidence	YYXYYXWeX
        no further	VTcWXYbYY
        no later	eVZZYZXWX
        no longer	WcZcZZUWT
        no more	XWXXcdWaU
        no part	bXZYZaVVW
        no record	YYYYYZcXY
        nobod*	WbaVVWcVU
        nobody	WbaVVWcVU
        noise	ZXXWXWZdT
        non	WXXXaWVcX
        none	SWPQSSfZW
        none $	XVTTUTYgS
        none of	VaVWWYdTV
        nor	VXUTUbcSU
        nor deny	WXVXXdZWW
        norma*	YcVWXUUYd
        normally	YbXYXVVUd
        north*	VWYeVYYaU
        northern	WXabWaYbV
        northern ireland	XXaaXYZbW
        not	NZTVYaeYW
        not $	YYYYZcXYY
        not 0	XeXWWdTWV
        not be	VYSTSWcbW
        not been	UZXXXZdUV
        not being	ZYZZYZcXY
        not for	VXWWXdWVa
        not have	VaTRZYbaU
        not held	YYYXXbcWY
        not hold	WXXXUWeUZ
        not keep	XWWWWWdaU
        not later	cYYYXYXaV
        not obliged	XXXXbVaWZ
        not ours	YXXcXWbYV
        not the	WVXeYXYVY
        not to	WZWTaSZab
        not upheld	YWYXXfUWX
        not wish	YYXXbZZbX
        not yet	YdbXYVYWV
        note	ZXbXXaVYa
        note is	XYXYXbYbY
        note of	cWVWVWcaX
        note that	UZZaWXYXc
        note the	ScTTTbVWd
        noteb*	VaWWUZbVV
        noted	eYVWUUTab
        noted that	bYYXXWWab
        notes	ZVVVXZXeW
        notes are	YXYYZWZcW
        nothi*	WUYTabeXU
        nothing	WUYTabeXU
        nothing $	XYXXcVaaW
        notic*	TXYScTYaT
        notice	RWYTdTVbT
        notice $	UVSVUWcaT
        notice and	WWaXbbXWX
        notice has	XVVXZXVac
        notice is	YaWYVVVbc
        notice of	XcYXZYXYY
        notice that	WcXYYYYbW
        notice under	VUVWdWbVW
        notice was	ZXXYYdXYY
        notice you	XYbXXXWbX
        notices	aXUXXYeVW
        notif*	WcUVbWSaU
        novem*	ZaZWXaYUZ
        november	ZaZWXaYUZ
        november $	aZZXUbYTZ
        november and	cVXYbXcVU
        now	caTZWYMUa
        now $	abZUVZUSY
        now and	ZcYZaYYUW
        now be	VdVZUVVcU
        now been	XYWbYbWUa
        now with	cWYbYYXVW
        numbe*	YZYWUYbUa
        number	bVYZVQZYW
        number $	bVaWVVbVS
        number 0	aWXWZVaYU
        number of	VbYWYTYcY
        numbered	WVYVVUcTb
        numbers	VbXVVabQa
        numbers $	WeWYXYXWW
        nurse*	YWZaWXbZU
        nurses	YXaXXXbaW
        objec*	UaSYUTaZa
        object	XcXbZYXWX
        objection	YWXWXXabb
        oblig*	TYZYaZXYa
        obliged	VWcUcUZXY
        obliged to	YYWWaUZVY
        obliges	XaWaWYVVc
        obliges us	XaWaWYVVc
        obtai*	VbaWXYWcV
        obtain	YZcXYYZaW
        obtained	UbUXWaWaY
        occas*	WZVUZadXY
        occasion	XaWVaaUaZ
        occasions	VYWWVWfVU
        occup*	cWUXVUeVT
        octob*	ZbSWYUYZZ
        october	ZbSWYUYZZ
        october $	ZaUUYWTTe
        october 0	cZYYUYWfT
        of	UTZVWWUcZ
        of 0	XXVReaTTb
        of a	UbUZUXXeS
        of access	WVWXWWaVd
        of all	WXVWXYZVd
        of any	WWUVUYZeV
        of charges	ZYWYdWWXW
        of disclosure	YXXXXcWUa
        of each	XYYaWXVZc
        of governance	aWWYXWWbZ
        of harm	WVVVVXXbb
        of her	XYWXYaXcW
        of information	bWWXWaXXb
        of interest	WVXWXVVeX
        of it	bWYWaXaWW
        of its	aWUVYVVcW
        of junior	WWWXXadVZ
        of justice	aUXbWYVVb
        of my	bWWXWZUcU
        of next	cXXXXYVZW
        of one	ZYbYYaaYY
        of our	ZbXUYVeVV
        of payment	XWXXfXYVX
        of public	TaXWYVXbY
        of reference	WXWVXWWYd
        of requests	ZbXXWXVZa
        of scotland	XXYaYYXbW
        of section	ZbXYWdXVU
        of service	XWWWXWdXb
        of staff	XbZXXYcYV
        of state	XWYXXYYZc
        of that	aaYbXXbWW
        of the	VXZRXaZVZ
        of their	XYXbZXYbX
        of them	TUXUYaeUR
        of these	XYZXWWVTg
        of this	VWVXXXXZc
        of those	YYYYXXbXc
        of time	VbWXWZVUZ
        of two	XWaYYaVdT
        of what	UWaVWXbaY
        of which	baWWXTXaR
        of your	YWVYXZaWb
        ofcom	WWWdXWWbV
        off	YZVWaYYZX
        off $	XYZXbYaXa
        offer	UVXVUUZgS
        offer*	XUbWYaYbV
        offered	YWXWYaabW
        offic*	cTUbXXYXX
        office	cZXeZSTXV
        office $	WXVcZXYSa
        office and	aWXaaXXWV
        office for	aZWdVXWUU
        office is	bXTYUWXVb
        office was	ZYYbYXWab
        officer	YPXUVbbaX
        officer $	XUVVVaZXd
        officer who	aWVXWeVWb
        officer's	YXYYXeUaW
        officers	bWZYWUeXQ
        official	aSSSSWRRh
        officials	aZYVXXbVZ
        old	WXVWZWWeU
        older	XVXXVXXVe
        ombud*	WTUeTUUeU
        ombudsman	VVWdUUUeV
        ombudsman's	YWXcXYbXW
        on	ZVWSVWXYY
        on $	ZWbUXYcSZ
        on 0	ZTQWWUcXe
        on a	VSXUaZWXY
        on balance	WXXYWeVTY
        on behalf	XVWZUWVYd
        on cost	YYYYZacXX
        on friday	ZbbVXVVYY
        on hold	VVeYWYVXW
        on how	XYXXXWUWe
        on it	cdXUTXXUU
        on its	VUbWTVaWd
        on monday	cVXXYYWZT
        on or	fXUVVSTVV
        on our	dUVWUWXSb
        on page	YYXYXeXXU
        on paper	YXXYabcVV
        on receipt	WXWcdYYWV
        on review	VWWXYfXUV
        on section	VWUWXcVZa
        on that	ZXcYWXeVU
        on the	UaaWNXWeY
        on this	VZSYbaXXY
        on thursday	ZcWVXXWbQ
        on time	YdVUUWTcU
        on to	bUUbaWRSY
        on tuesday	aYYZZVXXc
        on what	ZVWbWYWWV
        on whether	bZcYYXWVX
        on which	ZUbYWcVVU
        on your	abaXZbSVQ
        once	caZTbXTZO
        once the	cYWXaVWVV
        once they	dYXWYYXXY
        one	TWdcTZbWU
        one $	WWcVUcWXc
        one and	cWWVXbXXW
        one for	XZTgSVYSS
        one is	WcWbZbWWY
        one month	ZbXZZYZcV
        one of	aUXZabcTU
        one to	YYWdWXUYW
        ones	UWcaVZXSb
        ongoi*	VcWYXYbVW
        ongoing	VcWYXYbVW
        onlin*	dVVXaWUWZ
        online	dVVXaWUWZ
        online form	bXXcZZYXW
        only	WYdVZZXVX
        only $	RWQQSSXdc
        only in	WWWXWXbVc
        only the	UWUcYUcUU
        open	WXVQTUXYh
        open to	WVYXVaUUe
        opene*	aWVUWZVdT
        opened	aWVUWZVdT
        opened a	dXWWYXYYY
        openi*	XWXXWWacZ
        opening	XWXXWWacZ
        openn*	XaYXXWXWc
        openness	XaYXXWXWc
        opera*	XaSSSWUeW
        operator	YcWXWZYaY
        opini*	UZZVWZabX
        opinion	VaYVWbabT
        opinion $	YaWXXXacU
        opinion that	XXXZZfWTY
        optio*	XXWWXWUea
        option	YYYYYXWeW
        options	YYWXXXVac
        or	SUmQTPPXW
        or before	fVWXVXWXW
        or both	XXdWYYWXX
        or for	WYbXWXXXb
        or the	XWgWSWVVb
        order	WWbRaWVaQ
        order to	XZcWaYWXV
        order*	TSTVXSZca
        orders	VVWWZVcaU
        ordin*	XaVWWWUda
        organ*	YaVeUVbVT
        organisation	YaVeUVbVT
        origi*	XcUUUhQRW
        original	YZUVVhRSP
        original decision	bWYYZaYXX
        original response	YXXYXdYXX
        originally	UdXWWaXYa
        other	WSYaYVZQe
        other*	XXYXWbabW
        otherwise	YYZYXbcVX
        ought	WXTXXbTZc
        ought to	XXTYXbUZb
        our	ZYPTTXWSZ
        our answer	ZZUUVbaTX
        our apologies	XfXXYXYVU
        our decision	bZXYXVWbX
        our earlier	YXYYZcWVZ
        our finance	XYcXcXWUY
        our first	VVXVWdRbT
        our initial	YXZYYcYXX
        our letter	aZXXWXbWY
        our own	YbYXYWWUc
        our records	aXWYWYXdX
        our refusal	aXWWWeTWT
        our reply	bbVVWUVUZ
        our response	XbVXYaZRa
        our staff	WVVWaVUUf
        our system	cXaXXYXYY
        our use	WWXXXfVWV
        our website	YXZZYacXY
        ours	VWVdUbZTY
        ourse*	cbWXWWbVV
        ourselves	cbWXWWbVV
        out	XYbPWZaXX
        out $	VSYVVaabY
        out an	YYXYYbbZV
        out and	aXXYXcYXd
        out at	XXXYYabXa
        out before	baWWWcYVV
        out below	XXVXXXSYf
        out by	bXUVVYTYa
        out how	WWVXVVWeX
        out in	VXZVbWcaT
        out of	TbYTTVbbR
        out on	WWaYbXWXb
        out the	dZVXWaTXZ
        out this	ZbYYZaXYX
        out to	YbXWcZVVW
        out under	WXVXWWfXW
        outco*	ZYWVWeTXa
        outcome	ZYWVWeTXa
        outcome by	dXYXXZYYV
        outcome of	TbWXWbWaY
        outsi*	VaTZXTfUV
        outside	VaTZXTfUV
        outside the	WaWZYWcVX
        outst*	WbYYZXcWX
        outstanding	WbYYZXcWX
        outwe*	YaYYYWWaa
        over	XVVdZVRZb
        over 0	VbcVYVUdR
        over the	ZXVZbWYUc
        over time	XZWXYXXWd
        over to	ZWXdXYWWX
        overd*	WfVWXXVVW
        overdue	WfVWXXVVW
        overl*	XXZWeWXZU
        overleaf	XXaVeXYWV
        overleaf $	XYaWdXZWV
        overr*	VdWXXbWWW
        overrun	WeXYYYXXX
        overs*	VWXXVaVcY
        overt*	bVUVUeYTT
        overtime	cWVWWWbVW
        overturned	YYZYZcYYX
        owe	YXXXcXZaY
        owing	WaYYbaYUb
        owing to	UbVWWbXTb
        own	VXVfVVRXb
        owner	bYVXVXVeT
        owner*	XXZaWbWVZ
        p	WWVXYXXdW
        page	UTaUWeWQe
        page 0	WUTWSdWRf
        pages	UbUUddWXT
        pages $	YZWXXbcXT
        pages 0	UXTYVeYUW
        paid	UQQQdUfUa
        paid $	VVWWdWWVb
        paid 0	YXWXcXcTU
        paid in	VWWXYWeaU
        paint*	TabVUWVdW
        panel	XZTSXZTdO
        panel considered	XXYXWcVbW
        panel was	YXXYYfWUX
        paper	WVWWbZacT
        paper and	YXYYXbaZW
        paper*	XZZbaVRaW
        papers	YZUcaVSbW
        parag*	WWZZWbaWZ
        paragraph	XWZaWabXU
        paragraph 0	XYYcYXaaV
        paren*	TVYVWVbeU
        parents	XYaYXXcZW
        paris*	cWWdXVVVb
        parish	cWWdXVVVb
        park	bVWXTUaaV
        parki*	cUUWUVcaV
        parking	cUUWUVcaV
        parli*	YZXbYcaYV
        parliamentary	ZYWbVWaaX
        part	VZRaVZXba
        part $	YXWYXeWVW
        part 0	YaXbXWUdZ
        part and	ZbYYYYZaY
        part in	bXZYZaVVW
        part of	UTVZZYYcb
        part time	WVVYXVfUU
        parti*	SYcTTYSbZ
        parties	VaZVVYXaZ
        partn*	aWWbWVVab
        partnership	bXYbXWXbW
        parts	WcUbUcdVU
        parts of	aWWYWWeaV
        party	YWXWZVbaa
        pass	WbXcWUaYa
        passe*	aaUcTaRXX
        passed	abVcUXUUY
        passed to	dXYZYZXWW
        passed your	aYXcXYXZX
        passi*	XXYdaZXXW
        passing	XXYdaZXXW
        past	VeYWVXZbU
        past the	XeWXXYXWW
        patie*	WbSVUaaUd
        patience	WdVXWUVTc
        patient	VbWWWdVaT
        patients	XUWVXWcVc
        patro*	XbWWWWZZb
        patrol	YbYXYWZaV
        pay	QTSSjRVaP
        pay 0	WYWYcXUaX
        pay the	WXYWeWVVY
        payab*	WUTThVSXT
        payable	WUTThVSXT
        payable to	XVUUgVVSU
        payin*	WXXXeXbVU
        paying	WXXXeXbVU
        payme*	SSRXiSRZO
        payment	RTSThUPaQ
        payment of	YZYZeYWVW
        payments	YXXbcVZVV
        payments agency	aYWcYXWXW
        peat	VUWWVWWeX
        penal*	ZXZWWVbbV
        penalty	ZXaXXWVcX
        pendi*	WZeYWWXWW
        pending	WZeYWWXWW
        pensi*	ZUabUTRfS
        pension	XWWbVTTfT
        peopl*	aSWaUZUaY
        people	aSWaUZVbW
        people $	VWVXXUZZb
        per	TUTWcTZaS
        per cent	XVZZaXdZX
        perfo*	XVWXTWYfU
        performance	XVWXTWYfU
        perha*	XYdYYYZWU
        perhaps	XYdYYYZWU
        perio*	XecTXSZTW
        period	XecTXSZTW
        period $	ZXaWVWcUZ
        period is	XcWXbWXWX
        period your	YXcXaZXaV
        perma*	YaXXXXdWU
        permanent	YaXXXXdWU
        permi*	aaVZXTScS
        permission	UYXcVVUdU
        permission is	XZZYZZYbY
        permit	XaXWYXWdW
        permits	bbZZYXWYX
        perso*	VZZSSXbWc
        person	VcZTUbZUY
        person who	XeVWWaWVZ
        person's	WXXWXZaYb
        personal	WXZWWWaYc
        personal data	XZWXXXZXc
        phone	ZVWZaYWaY
        photo*	VUXTdWXTa
        photographs	WVYVbXVXa
        pick	aWdVZXWWV
        place	TYaYSZYbX
        place $	XcYWWZaWZ
        place for	VWXcWWVXb
        place*	XVaaXYXdT
        placed	ZVaaWVUXV
        placements	XXYWYXacW
        plan	ZYUUYbVcQ
        plan $	WYWWabUaW
        plann*	aaaaTVYYZ
        planned	YdWYXXYYW
        planning	bWaaTVYYZ
        planning application	VWdVUXWbY
        planning permission	YZZYZWWcY
        plans	XZVVYXdWS
        plans for	WZYZYYbbX
        plant*	XXVXXWfYU
        planted	XXVXXWfYU
        play	cWWYZbcTW
        pleas*	WYeZaSTVX
        please	WZeaaPTVX
        please $	VeUVXVWaU
        please accept	bbUWXZXSa
        please be	YadVVVUUZ
        please find	ZVUVVUecU
        please get	WXbYYYXWb
        please let	WXWXcXWVa
        please make	ZZXacYXWc
        please note	UbTaZXVVd
        please provide	XXbVVXUcV
        please quote	XWXXcVUVb
        please redirect	WWWfWVVUU
        please say	XXdXXXXWX
        please send	WYVZYYXac
        please supply	XXcVWWWab
        please tell	ZZZZZZZcW
        please treat	VdVWWWUcV
        pleased	aVXWWbZaV
        pleased to	aVXWWbZaV
        plus	ZZYZbYbUX
        point	TSYZSZYYc
        point about	XWYYYcWVb
        point*	bWdXUVZaW
        points	bWeYTVRZX
        polic*	YUUZZTcYa
        police	UWSbZYZZb
        police force	XWYbYYXYb
        policing	cYWZVXWWa
        policy	YVXUXUacZ
        policy on	VUWUTZeSb
        pollu*	XWaaXWWXc
        pollution	XWaaXWWXc
        pool	aXXVVXWUe
        port	WZZdXYYXW
        porta*	XYYZaZWcW
        portal	XYYZaZWcW
        posit*	YZWWXeXUY
        position	YZWWXeXUY
        position to	ZaXYYWaWa
        possi*	ZdWWXYVZX
        possible	ZdWWXYVZX
        possible to	XdXXYYVaY
        post	VUZSbUaaU
        posta*	YUWYfWVUZ
        postage	WVWWeYWYV
        postal	ZVWZcXWVb
        postc*	XXYYWXdXW
        postcode	XXYYWXdXW
        posts	YYcXXWbUZ
        power*	XXXVXWVdY
        pract*	VSUXWSVhY
        practice	WUUXWXXcb
        practice is	VWWaXVWba
        preci*	XYcYYYbXY
        prefe*	XWaWXcVcT
        prefer	XUWXXdWdT
        preju*	SXSTTbXZa
        prejudice	SXSTTbXZa
        prejudice to	XaXYXWWVb
        prema*	ZWYZYZWWe
        premature	ZWYZYZWWe
        premi*	UVbUVUbaV
        premises	VWbVWVZbW
        prepa*	iUWUWUXVU
        prepare	dWWYXWWYX
        prepared	baXXXWbYY
        preparing	fWYWYWVVU
        presc*	bUWWcVdWT
        prese*	aZaVUTTgQ
        present	bXbXVUVcT
        presented	WYWWYYVeU
        presently	aabYXXVUX
        press	XVUUWXUeZ
        press and	bYXXXXYdX
        preve*	XXYYYWdWa
        previ*	VVYYVeUbT
        previous	WWYYUdUbU
        price	TTXWeTZaR
        price*	WYWWXXdVb
        prices	WYWWXXdVb
        prima*	VZXWXWeZW
        primary	VZXWXWeZW
        princ*	VTWVWWVcd
        principle	YXXYYYXZc
        print	XWXWaWWXc
        print*	UTVUdWUbY
        printed	WWXWaWVdU
        printing	XUXWbXXYb
        prior*	dWWUXVVcU
        priority	aXXVXXXcX
        priso*	XWVdVYWbW
        prison	XWVdVYWbW
        priva*	VVTYSZaVe
        privacy	VWWYVWVWe
        private	WVUZUZaXc
        private and	XXWVXUcVc
        privi*	VWXYXbZVb
        privilege	XYXYYXaXc
        privileged	WVXXWcZSW
        proba*	XaXUWUUfT
        proce*	YUbWaYTaY
        procedure	XUVVVZWaa
        proceed	XXcWcXWUU
        process	XXabYbXbV
        processing	bYYWWWVbY
        produ*	WaVXZXdXU
        produced	XaWXXXdXV
        profe*	XYYYYYZWc
        progr*	bXeVUVWaV
        programme	UUYTVTYeY
        progress	bbbYYWWUW
        proje*	WXaVcXXaU
        promi*	bcVWWWWWY
        promised	bbVVWWWWZ
        promp*	YVWYYbXZa
        promptly	XWXZYZXab
        promptly and	XWXZYZXab
        prope*	aYWZYcWYU
        proper	aaWYWaVVa
        properly	ZVYWXcUcV
        properly $	bXZXYbXXY
        property	aXWZbXXWW
        propo*	WZTWZSQfY
        proposal	WUVWXVVda
        proposed	VUVVUVTgU
        proposes	YcYZbYXZW
        prose*	TXUbVWfSU
        prosecutions	XYWaYWdVX
        prote*	YVUZXXWac
        protect	YXXWYXZWd
        protect the	YXXWYXZWd
        protection	ZXWaYZYRc
        prove*	abXYYZYZZ
        provi*	ZRWWRXeYU
        provide	bUYXUWZZW
        provide the	cWSWVXdZS
        provided	WXUVUafTT
        provided $	YYYYYabXX
        provided in	YYXYYacVW
        publi*	UZNUUXYab
        public	WZSXUXVbb
        public $	YXYWWUVUf
        public authority	TTWcYUUaY
        public interest	VcUUXbXTZ
        publication	WVYYWYbcX
        publication scheme	YWYYYYUdX
        publish	XYXXWYcZa
        published	TXRUYbcYY
        pulli*	dYYWYYXYY
        pulling	dYYWYYXYY
        pupil*	UVZVUYdZT
        pupils	UVZVUYdZT
        pupils on	WXbWVYcXW
        purch*	WWbXVXUeU
        purchase	XXcWWWWbV
        purchase order	XXcWWWWbV
        purpo*	RVXXRXbZY
        purpose	UVWWVWacY
        purpose of	YXYYXZXbZ
        purposes	UWZZUYaXa
        purposes of	WXXVWZbZZ
        pursu*	YbYcXXXaX
        put	UcabZVaWV
        put $	VYXdYYXXX
        put in	YaXXXYXUd
        put the	WVXbUWdXV
        put your	ZbcYWXUTW
        quali*	XaUaTXTcZ
        qualified	WaWWWXVZa
        qualified exemption	WaYZYVXWb
        qualified person	XbXXYaYUa
        quality	aVVdVWWcW
        quart*	WWbVWVbcU
        quarter	YXbWXYabV
        quarterly	YXXXWXccW
        queri*	aWcWWZUUZ
        queries	aWcXWWUVZ
        query	bVZaUZaUS
        quest*	YRbaNYVXY
        question	RVdYRbWUa
        question $	YYTbXbWZa
        question 0	UYeRUbWXW
        question is	VWVWYVfbV
        questions	bUXZSUaRY
        questions $	VYUVVTeTc
        questions 0	ZYUaXcWSU
        questions about	aYVaWYVUb
        questions and	eXXXZWWVX
        questions on	cYXaYXVYV
        questions to	aVXaXXTVb
        quick	aaXWYYZYX
        quote	YVUUbVeSZ
        quoti*	XYXXbVXcW
        quoting	XYXXbVXcW
        radio*	faVVWXYUV
        raise	ZYWbbXXbY
        raise*	WbXbZZVbV
        raised	YYYbZZWcX
        range	YXcZYZXaY
        range*	ZWVWXVfYV
        rate	WVVWaVbUa
        rates	XXWWWcdUZ
        rates $	YYXYXccWU
        rathe*	VabZYbZTU
        rather	VabZYbZTU
        rather than	UdaYZbaTU
        ratio	WVbUWUcYU
        raw	XXaYYYabX
        re	SXUcZeSQb
        re examined	WXWWWeWWW
        re use	YYZXaYXVd
        reach	WbUXdWbWY
        reach you	ZbWXXXXXW
        reach*	aaUVaXSWa
        reached	ccXWXZUWY
        reached the	bWYYXZXZX
        reaches	XWXYbXXbb
        read	aacVVXTaa
        readi*	WaUVXZaUc
        reading	WaUXXZZUc
        ready	YcVVaWTXU
        real	WXbXXbVVd
        reali*	VYUUUcVTe
        reaso*	SXRRabVVb
        reason	UUTWabbZW
        reason to	YYXYYbYWb
        reasonable	WZVWcZUWY
        reasons	UZUVWbWZa
        recei*	eSZTZUWXT
        receipt	dUVXbVUTY
        receipt of	cVWZcXVUS
        receive	bZWWaVUbR
        receive our	ZcVVVUUaT
        receive the	YZYZcYXZX
        received	YVcWYXZWX
        received by	aYWacXWUW
        received from	XWWXXUVfV
        received in	aXYXXdXYX
        received on	ZbYZZYYXb
        received your	bUVYVXVWc
        receiving	cVXWXYYdU
        recen*	XXcXXXXZZ
        recent	XXcXXXXZZ
        recep*	bWXYWXUaa
        reception	bWXYWXUaa
        reces*	bdWWWWWWW
        recess	bdWWWWWWW
        recko*	WcXYWVVVc
        recog*	VZaVVVUXe
        recognise	VabUVWVXd
        recognise that	WXXXXXXac
        recom*	VVVaXXQgT
        recommend	WXYcXaTbX
        recommend that	VYZbYaUbX
        recommendation	XWWWXVTfU
        recommended	XYZXXaWbY
        recon*	VSXTSiUVT
        reconsider	WXbXYcWWW
        reconsideration	UVWXWgVVU
        recor*	bVXUWRdXY
        record	TSSSTThXT
        record $	YYYYYXXeX
        record of	WWXXXYdVa
        recorded	bUXTXWYaa
        recorded information	aWZVWYYaZ
        records	baYYXVYVa
        records are	XcXXXYaWb
        recov*	WWTXXXUgU
        red	WUUVVWZeX
        redac*	XZVVTgZRX
        redacted	WXXXYadVW
        redaction	VZXWWcZUa
        redaction of	YVZYYbbWV
        redactions	aYWWXdWVU
        redir*	VVVgTWSTV
        redirect	VVVgUXUVV
        redirect your	WXWeWYWXX
        redirected	YYXdYWXWX
        reduc*	WWXXVVUda
        reduction	YXWXXWWeV
        ref	bWVVWXTSe
        refer	UUfWWTUZZ
        refer to	XVdWWVWVb
        refer*	YTaTXXQZa
        reference	aSWTZSTYb
        referred	aXZaVaUUa
        referred to	aXZWVaWVa
        referring	WYdWWXXcW
        refin*	XYaYYYXbW
        refine	XYaYYYXbW
        refle*	UdWWbXYVY
        refun*	WWXVaZZbV
        refund	WXYWZWabW
        refus*	UPOURgeXQ
        refusal	XUUUVhUYO
        refusal $	XYXXXeUVW
        refusal notice	XYYZXZcYV
        refusal was	XXWXXeWWW
        refuse	UUUZVccSZ
        refused	TTTTWYgXS
        refused as	XXXYXabYY
        refused on	YYYXZXcaX
        refused under	XXXXXWdXY
        refusing	XWWXYZbaa
        regar*	bVTRZaRRf
        regard	VWVVacVUd
        regard to	XYXWYaWVd
        regards	VWWWWVWUf
        regio*	bWacXXWWX
        regis*	bYTZZXWWX
        register	YaUacVTcP
        register $	aWWbWWWaT
        registered	eWZVZWaUT
        registers	YXWbWXVVd
        registrar	bWYXYZbZW
        registration	YYYbXYXbX
        registry	XdXYWUVTd
        regre*	TbTYYaWbZ
        regret	WaVZaaaYZ
        regret that	YbYXaaWZW
        regrettably	VaWXWWaWc
        regul*	WZYZXXUVd
        regulation	SZXaWZaWZ
        regulation 0	SZYZXZaXZ
        regulations	XaSRaRSZb
        regulator	bUZZYWVYb
        rejec*	XWXYXbbaT
        rejected	XWXYXbbaT
        relat*	aabaWWaTY
        relating	aXaXXXcXX
        relating to	aXaXXXcXX
        relation	aabaYZaXX
        relation to	aabaYZaXX
        relations	YbXXXXbXW
        relea*	WZRSabdUX
        release	XYUUabYYZ
        release $	cXZYbVZWV
        release could	XaWXYVaXc
        release of	XdXYXVbVY
        release the	WWXWbbbUW
        released	ZYWWaZdSW
        released $	bVYYUacVb
        released in	XXXXXZbXW
        releasing	UZVUUUfVZ
        releasing the	UZXVVVgUS
        relev*	aaXWUYVaX
        relevant	aaXWUYVaX
        relia*	ZYYYZcYYY
        reliance	ZYYYZcYYY
        reliance on	ZYYYZcYYY
        relie*	XXYXZadUW
        relied	XXYXZadUW
        relied on	XXYXZZcWW
        relied upon	ZYYZXbbVa
        rely	ZZZZYaabZ
        remai*	WbVTabWaU
        remain	YcWTXbXcU
        remainder	YbZYZYbYY
        remains	WaWXZbXYb
        remin*	WVWXXZVeU
        reminded	WVWXXZVeU
        remit	ZXXabdWUW
        remot*	XVVXXZVbb
        remote	XVVXXZVbb
        remov*	YYXXWZcdV
        removed	XXWWTbdbV
        rent	WXXWWXccV
        repea*	XYYYZaYXb
        repla*	UVbUUdZTZ
        replaced	WWWWVeaUV
        repli*	aaXVYZWbX
        replied	YZXXYbXcU
        replied to	YaWXWbZTX
        replies	cZZWXYXUa
        reply	eabSOdONZ
        reply $	bUUbVaYTc
        reply and	WYWXXbYYb
        reply by	eXUVXXVUZ
        reply has	WcVWWcYWc
        reply is	dbWXWWXVY
        reply on	XYcYYXXVb
        reply should	dUYYYcYYV
        reply to	ZZcZRbVRW
        reply was	XbXXYZWVb
        reply will	bbXXVVXVZ
        reply within	dXYYZWZXW
        reply*	bYWbWTURc
        replying	bYWbWTURc
        replying to	aZWaXVYYZ
        repor*	YUXQWXYdV
        report	YVUQSZXeV
        report $	WYUWXYTgU
        report and	XZXXYdVZX
        report is	VUWXWVfVU
        report was	XXWYYbVbW
        reported	UTbTUTbZY
        reports	bXaYaUZWV
        repre*	VYTTUbRgP
        representations	XaVXVeTXU
        repro*	UXWTcXaVZ
        reproduced	WWWVVXcUb
        reque*	XWZbTVSUY
        request	ZXZaVWUTW
        request $	XVWZbVbVY
        request about	XcWXVXUUd
        request and	fZXXQUTQY
        request as	YVbWZcZVU
        request at	XWXbVZTWc
        request can	XXcYUXWdW
        request for	ZVZUWcaVZ
        request has	VYYdTSXZY
        request in	XYbVWURTf
        request is	bXaWTWdXU
        request needs	VaaaXZXXZ
        request of	cXXcXWXZS
        request on	aZaYaYVaU
        request ought	XYYaYYXZb
        request over	WYYcYYXWY
        request should	XUVdVaWXV
        request since	YXXYcXbbW
        request the	bZYYZbWbX
        request to	ZUXdWZTRT
        request under	bYXWZVXXb
        request was	VZVXVaRVd
        request will	baZabZYWU
        request would	ZXaZaZZVb
        request you	bXYcYYYYX
        requested	aVZUYXaSd
        requester	VWXXWWXad
        requests	WZSZTUSbb
        requests about	VbWZXXXWb
        requests and	ZbYaYXWYY
        requests are	baYXYXXWb
        requests for	XWVbXYWZa
        requi*	WcaSWTSdW
        require	UbcWXWTYb
        required	ZaXUZXZdU
        required $	XZXYWXVdX
        required to	YWUWZZbcU
        requires	WaXUXVSdX
        requires $	aZcXXXXWX
        rescu*	XVXeWYWWV
        rescue	XVXeWYWWV
        resea*	aVYVZWabV
        research	bVZWTWacW
        reser*	XVXYYSabb
        reserves	UXXXYWabV
        reservoir	YWXXWTXbc
        resid*	WWWXUbbbX
        residents	VWWWVbdYX
        resol*	UZVVZTSdU
        resolved	UZVVZTSdU
        respe*	WZVWVXYbY
        respect	XZWXWWYbZ
        respect of	XZWXWWYbZ
        respo*	cbXWRZTVU
        respond	aYbZSYTXW
        respond $	ZYXXUaYVb
        respond by	caVZXWYWV
        respond in	ZbYXXXYYX
        respond to	aZcZXXWVU
        responding	cdXXWZUTU
        response	cbUSUcXNX
        response $	YXZZVUTSe
        response by	bbZZYYZYY
        response from	cWZYXZYXZ
        response is	ZbXXWbWWX
        response of	VWWXXfWWU
        response to	cXVWVYbVY
        response until	YcYYZYZYX
        response was	XWYXXeUWV
        response will	ZcWWWXWWT
        responses	VVUVWXebT
        responsible	YUVXWVWeZ
        responsible for	YUVXWVWeZ
        rest	dWWcWXaXW
        resta*	YZcXZWcWU
        resto*	VcVVVUUfT
        restr*	UWeXWVdVV
        resul*	YWYVVbcaT
        result	aZWWWdSYV
        result $	cYXXYYXYZ
        result of	XaYYYeVVX
        results	WWZXXVdaV
        reten*	XYYXXXbcX
        retention	XYYXXXbcX
        retir*	WXWWWbaaV
        retri*	aYZXbXXXW
        retur*	aYVWbTYaT
        return	WSYScRcbR
        returned	aXWWaWZbX
        returns	cbWaVXUTZ
        returns $	cXaaXZXXV
        revea*	XXYXXYcWc
        rever*	YWUUVfWVV
        revie*	URVOSmLSY
        review	UVVQUhOVZ
        review $	UUTVVaTVc
        review has	WVYXYfXTZ
        review i	XXWXXeYWW
        review is	WYYYWdXWX
        review of	YdWYYVXaX
        review panel	WaXYZcYVV
        review should	YYXXXXYVe
        review that	XXXXXeXVW
        review the	YXYYYcYYa
        review was	YYXXYaYbW
        reviewed	VVXWWfUaU
        reviewed the	WXXWWeWVX
        reviewer	TWVXWhWVS
        reviewing	bXXWVeUWT
        reviewing the	cVXXWbWWV
        reviews	VWXZXWWWe
        revis*	VdXVYZUcW
        revised	VdXVYYUdW
        right	YXZYRZUYb
        right $	YYXXYZVbX
        right of	XUUWUVXXf
        right people	XYYdWaXXX
        right to	VYRTWYWbb
        right*	ZVYTVYRVe
        rightly	WTaUVfUTT
        rights	bWWVWVTXe
        ring	WWTVZWTdc
        ring the	XYXWaYYbZ
        risk	ZZSVVUXeY
        risk of	WWXXWWYac
        risk register	YbYZZZcXX
        river	aWWZWVVcV
        river*	WXcbXYYXX
        rivers	WXcbXYYXX
        road	bYaWXYWZZ
        road or	XYcXXYYXa
        roads	bUXaVYXbX
        role	XYWaXdWWX
        room	WWXYXXadV
        room $	XXXYXYacW
        rough*	WbbXYWdWV
        roughly	WbbXYWdWV
        round	YaVWXabVV
        round*	WXWWWWYad
        rounded	WXWWWWYad
        route*	aYYcXZYXX
        royal	WaWaUTVab
        rules	UXZTUVZZb
        run	ZZVZcaYTR
        run by	WXXeWUcWV
        run the	aYbZYbWXY
        runni*	TcWTZSRdZ
        running	TcWTZSRdZ
        runs	UYYbVVbSd
        runs from	UXWaWXUVf
        runs the	YYWdXXXYW
        rural	aWXaWXYbY
        rural payments	aYWcYXWXW
        safe	cWYXXbUWa
        safet*	bXUXWTYbZ
        safety	bXUXWTYbZ
        said	UaXXVXXeW
        said $	XbWXXbWbV
        salar*	VUWWWVccV
        salary	WXYYXXbbW
        salmo*	WWZYWXWeW
        salmon	WWZYWXWeW
        same	WVWaZbaSb
        sampl*	VWdVWXcYT
        sample	WWdWXWVcV
        sampling	ZZXXXZeVW
        satis*	XWVXacWaX
        satisfied	XWXXacWaU
        satisfied that	YYYYZbWbV
        satur*	ZTUUYVaZb
        saturday	ZWWWZWVVd
        saturdays	WUWXVXbbU
        save	WXXXXecWV
        say	XYbVVYZXa
        say so	VVZXVaUTc
        say that	cbWVVZVUW
        say what	XWeYXXXXW
        say whether	WWXWWdbVa
        say which	XWdXXYWXX
        sayin*	XUXWWaXVd
        saying	XUXWWaXVd
        says	XVaVTVVXe
        scan	aXYYcWWWY
        scann*	WXXWbVdXV
        sched*	cVUTaUYcS
        schedule	YVVUZUZdU
        schem*	ZVaaUUcbY
        scheme	ZVaaUUcbY
        scheme $	XYZbXZWbZ
        schoo*	aUVYXWXaZ
        school	aRVZYXWZa
        school $	YYXXWbVbX
        school is	eXYaYXWWW
        school meals	ZYXXXYcZV
        school's	aXXXYYXdV
        schools	TZZZTVbYY
        scope	YXdXWXbWV
        score*	WWUVVYUeT
        scored	XXXXXXXeW
        scored 0	XXXXXXXeW
        scotl*	bYUaaUTUZ
        scotland	bYUaZUTVZ
        scott*	VZXbZYZVZ
        scottish	VZXbZYZVZ
        scottish government	WWXaaXbbU
        scottish information	XcYVYYXZZ
        sea	VYYXVYUgW
        sea $	XaYYYYWcX
        searc*	fWcRXbZRQ
        search	bXcTZcXUT
        search $	aXbVVcUWZ
        search of	ZXVXVVcVW
        search would	YYaZYZYbY
        searched	YYaWWWdXW
        searches	gVVWVYYSU
        seaso*	VVVWWVWeb
        secon*	WXaWUZYaX
        second	WYbXVZaXY
        secre*	aZVTXTZbY
        secretary	bYWVVVXbY
        secretary of	YWYXXYYZc
        secti*	VZYWWcZXX
        section	WaYWXcZUX
        section 0	QaZWWdZTY
        secur*	XWaYVZXeV
        security	ZbaZWaaWW
        see	aYZRQdYYX
        see $	dXaVXWVWV
        see no	XYXYXeXUX
        see the	UWVVVZgVT
        see what	bYcYXYXYW
        seek	ZdYbYYWVV
        seeki*	XadZWVWTb
        seeking	XadZWVWTb
        seen	UWcWVcWYZ
        seize*	WWWWWWfUV
        seized	WWWWWWfUV
        senat*	aVXWVWcYU
        senate	aVXWVWcYU
        send	dWXYdTVWY
        send it	WbcbaYWXS
        send me	ZYVWVXWcb
        send the	bXYYdXXWX
        send you	cXWVWWVWa
        send your	XXYdXVVXb
        sendi*	XWacUWYYT
        sending	XWacUWYYT
        senio*	bWZVUZSZZ
        senior	bWZVUZSZZ
        sensi*	VTUVUUZbb
        sent	bYUbZYWPZ
        sent $	XXXXabcWX
        sent as	aaYZZYZZX
        sent for	bbWXcXXWW
        sent in	XYWVZZUWd
        sent it	eYVXYVXXV
        sent on	ZbWbaXYXW
        sent to	bWaXZaZWX
        sent your	aXVbXWUWU
        separ*	YVbcVVVVa
        separate	ZWbaWWVVb
        septe*	acWWWXVbT
        september	acWWWXVbT
        september $	bbXXXVWaW
        serio*	WYXZXWVad
        seriously	WWXXXWWad
        serve*	VaZVRRcUc
        served	WVbWTVYXd
        servi*	ZXWcTZYXY
        service	XYYdUYVZZ
        service $	VWWfXWUXa
        services	cSWYUbTXa
        services manager	cXXXYZXaY
        set	TZaSWaTab
        set out	TXaUWWYYb
        sets	XXYXbbbaV
        sets out	VYXXXbacX
        settl*	WbVWcUaUY
        settle	ZcXYaZYXV
        settled	WYXYbYYYb
        seven	YXVbXVeYT
        seven $	XbZVVVdWV
        seven days	WYWYYXYdW
        sever*	UYcaWVaUX
        several	VZdVVWVTZ
        severn	YYXdWYbWX
        shall	abVQdPNdL
        shall be	WbVVbWVbT
        shall need	VaZWdYWWV
        share	ZVWWXaacV
        share*	YVWVVaabW
        shared	ZVXWWYabY
        shared with	ZXYWYYXdT
        she	dZUXWUVZR
        she can	dVVYWWVXU
        she is	caXWXXXUW
        sheet	XXaVeXZVV
        sheet and	XYXWdXZXW
        sheet*	bXXXdYUWW
        sheets	bXXXdYUWW
        sheets $	bXXXcYWXX
        shift	VVVVWWUgT
        short	VcUXZbWUb
        short*	bZcWVWYWT
        shortly	eVYXXXYXX
        shortly $	cXYYXYYYZ
        shoul*	WWXaaZMZX
        should	XWYaaXNZX
        should be	aZcaZVUXU
        should expect	aZYcXYYWW
        should have	WbVYWeWTX
        should you	WYWXcYYXc
        should've	XXXZZbWbW
        show	VVUWYRXfZ
        shown	bUUZabUaX
        shows	XXXXYaabV
        shut	TWVUXWcWb
        sickn*	cVXVWXdXU
        sickness	cVXVWXdXU
        side	YbUZTaSZZ
        side of	ZbYZXbXWW
        sides	XXXYXXXbb
        sign	UYWUaUXeT
        signa*	VWVWWUbdU
        signe*	YaWVUVVaa
        signed	YaWVUVVaa
        signi*	XVWWXWUda
        significant	YWWYYXWZb
        simpl*	cWVXWcWcT
        since	TZbcWZZXT
        since 0	WUVVXUZcd
        since it	VaaaYXaXY
        since the	TcYaYbXUT
        since we	bXbbYXYWX
        since you	WZVWZUabY
        since*	VWXXXVXac
        singl*	XVdVWUabU
        single	XVdWXWaZU
        sir	YXXXXWbdW
        site	VSWWRVaeW
        site $	VWUXVUeYZ
        site visit	YXXXXZVdW
        sites	TXYUTaVcZ
        sites $	XaWWVVVeU
        sits	acWYYXYYW
        six	UUUaYZfYP
        size	VbUWYUXbV
        slide*	XXWXWaabX
        slides	XXWXWaabX
        slip	VaUVcYWbU
        slow	YcXWYYUcU
        small	YYWXaaUWc
        small numbers	UaXXXaVUd
        so	XadXVYXNY
        so $	ZVWXTZUbd
        so i	ZXXbYaXWX
        so please	XXdaWXXUb
        so section	YVXXYadXV
        so that	daaWaWSTY
        so the	VWZZZcbVW
        so we	aWcYUWbUb
        so would	XXZXXXVVe
        socia*	cWdYYWWVU
        social	cWdYYWWVU
        solic*	YcaWUbaVT
        solicitor	baXWVbaWU
        some	VabWSSYWb
        some of	ZWVVWVcUb
        someb*	cWXXWWXVb
        somebody	cWXXWWXVb
        someo*	cUTUUXZTd
        someone	cUTUUXZTd
        somet*	UYXYZZYUc
        something	UYYYZZYUb
        something we	XaZXWWbWW
        soon	baVWcVVYU
        soon as	baVWcWVZV
        soone*	cWUYXaWdU
        sooner	cWUYXaWdU
        sorry	RaZUaURWf
        sorry but	WcbYXYYXW
        sorry that	VUSUVVWZg
        sorry to	WcaaUbVZS
        sort	UVdXcXYSU
        sort of	XXcXWXaXX
        sough*	VZZXVXaZX
        sought	VZZXVXaZX
        sound	YYYYYcVcW
        sound $	YYYYYcVcW
        sourc*	WXVVYbZcV
        source	WXVVYbZcV
        south	XXXcVUVcY
        speak	ZbXXZYUab
        speak*	bYSVVTdSZ
        speaker's	bZUVVUbUa
        speci*	ZUZTYVZdS
        special	aWUVZWZcX
        specific	XZdYXZXZV
        specify	XXfWVWXVV
        speed	YXYbXYbXY
        spend	WZeXXYcVW
        spent	TUTTUTcac
        spent 0	VWWWXYfVU
        spent on	YVVXWVUdb
        split	bWZYXcVYY
        spoke*	ZYXZXZWbV
        spoken	ZYXZXZWbV
        spoken to	WYXaXaWbV
        sport	XXXdXXWXX
        sport*	XXZWVYdaW
        sports	XXZWVYdaW
        sprea*	bXUUTbbUY
        spreadsheet	bXUUTYcSY
        sprin*	VZcWWWVdV
        spring	VZcWWWVdV
        st	dWaXXYWVa
        staff	YXVQaWabV
        staff $	YXbXbaVVb
        staff and	XabYXbYXZ
        staff in	bYZYYYcYX
        stage	bTSUUaTbZ
        stage 0	ZYZZZVYeX
        stand	WWWWUeVUc
        stand*	ZWXZWbXZZ
        standard	XZVUZbaZZ
        standards	bWVbWVWWT
        standing	WXXXXXWeU
        stands	VVaWVcYSd
        start	aTbWaWVZT
        start*	cZVaYUUaS
        started	eaWbWUVUT
        started on	eWYXYYXXV
        state	XVbTWTUca
        state the	WYdVWXXWb
        state*	VVURZWXfV
        statement	XXUUVZVgR
        stati*	cVbYTVYYW
        station	UVUVWUUdb
        statistics	cWbZWXcVT
        statu*	ZYUTXSYba
        statute	YXZWYUWbc
        statutory	aZTVXVYYa
        statutory date	YdYYXXXYX
        statutory deadline	dYZZVZXYX
        stay	VXWWaaUeT
        steps	XVWWWWWda
        still	TgXTWTXWW
        still being	WaVXWXbYX
        stop	WWaWaWcVb
        stopp*	XXdWWWWbV
        stopped	XXdWWWWbV
        stops	XXaYVXXWf
        stora*	ZcVWWWWbW
        storage	ZcVWWWWbW
        store	bZYXWYeVU
        store*	VWWWVWVad
        strat*	TWbVUYVdT
        strategy	TWbVUYVdT
        stree*	WVcbWXUbU
        street	WVcbWXUbU
        stude*	UXVaWaYaY
        student	VVWaXaZcT
        students	VaXaVXZVc
        study	TUTXTWXcY
        sub	YYYYYaUdX
        subje*	WXWXZXYaa
        subject	WXUXZXYaa
        subject access	XVXYXaWcV
        subject to	WZXaaVZZZ
        submi*	bYVZWabVZ
        submission	eaWYXWcUV
        submit	XWYbXXVbb
        submit your	UWWeXYXXX
        subst*	eUVVYaRcY
        substance	YYWYYdVVc
        succe*	VUVaXdcXR
        successful	XWWXXcVbU
        successful $	XWXXVdWaU
        such	WYUZTTbSf
        suffi*	XXcYWbXVX
        sugge*	TUcbUYTaU
        suggest	UVcbUWUaV
        suggest that	YXYbXWWcX
        suggested	WWXaXaUaW
        sum	VVWWdcXVS
        sum of	XWXZbWcYU
        summa*	VWaVVaXcT
        summary	VWaVVaXcT
        summe*	XdWXVVZZV
        summer	XdWXVVZZV
        sunda*	dVXWWWVVb
        sunday	dVXWWWVVb
        super*	XVWWWbVcW
        suppl*	ZRXQbWbUa
        supplied	YVYWVbcRb
        supplied $	YYWWXccXU
        supplier	UVTUVUeZZ
        supply	ZUaUbVWXZ
        supply the	XWXVcWYXb
        suppo*	YVWWWbUbc
        support	YWWVXbVbc
        support the	WXYXYdWaV
        sure	ZWcYWXUcV
        surge*	WXXXWVWeV
        surgery	WXXXWVWeV
        surve*	ZXTbaUYVX
        survey	WWUcbWWWY
        suspe*	XXaXbaXXW
        switc*	WZWWWXadU
        syste*	baXVWWbTZ
        system	cZYVXWaUZ
        system and	cVWXWYXVb
        table	ZWbVTbaWS
        table $	cYaWXYZWZ
        table 0	WXUVWdZZV
        tacti*	VVXWVWZcb
        take	VaYWdWWZU
        take 0	ZcYYbYXVV
        take a	YdXYYYYXX
        take it	XWcdaXVVV
        take the	WWWWacXcU
        take this	ZYaaWWXSb
        take until	YcZYYYYXV
        take up	WbXYXUUaZ
        take us	bbYXZXbWV
        take your	VXbcXZXXX
        taken	SWaXXaWaX
        taken out	WXXXWWcbZ
        taken the	WYXcXaWXT
        taken to	XVWVbbXXb
        takes	WXVXXUcXb
        takin*	ZaVaWWTWa
        taking	ZaVaWWTWa
        taking longer	YcWWZYWWY
        talk	VVZVVTVUf
        tape	WbXXWdVVW
        tapes	YYXYcaaVY
        targe*	ceVWXTUXX
        target	ceVWXTUXX
        tax	VXWVVWXfZ
        taxpa*	VVUVXXYWe
        teach*	WXWaVacaU
        teachers	XYXaYYbaW
        team	fZWVUYVaT
        team $	dUaWWUdYU
        team at	cXYYYXUbX
        team has	cYYYZZZZY
        team will	cXYYYXYaY
        telep*	XVWUaVYcc
        telephone	XWXVbVYZc
        tell	YYZXWTYbZ
        tell me	XVXXXXWeV
        tell us	VUbYYWTbX
        tell you	bbTXTVbTZ
        tempo*	YYcXXXaZX
        temporary	YYcXXXaZX
        ten	WcWTZYaXX
        ten days	ZcYWWXUXV
        tenan*	XXXbWYUdW
        tende*	WUUUUYbeR
        tender	VVYVUXeWU
        term	aXbUUXSba
        term $	bZWWXYUdS
        terms	USbUWXXfU
        terms $	XXWXXaWeV
        terms of	YXXXXYYeW
        test	VaWWVXaQd
        test $	YXXYYXYXd
        teste*	WWWVWbeVV
        tested	WWWVWbeVV
        than	ZbWSYWWaX
        than 0	bYTXZWUeS
        than the	aZZXVaZbU
        than three	YWYZWYZab
        than we	YbUWWWZWb
        thank	ZWUUTUTdb
        thank you	ZWVUTVVcb
        thank*	aVUUVTSbc
        thanks	bVVUVUTZd
        thanks for	aXVWWWWZc
        that	RZUWTdWaZ
        that $	XbbaXWXYW
        that 0	UVWWdWdYU
        that a	ZcXXYaUXb
        that date	XWXcXWaWb
        that day	YXbYbZbXV
        that disclosure	ZYZZZcbWX
        that further	YZZcYWXWa
        that has	VaXZXYZXd
        that is	bZYWXTVaa
        that it	UWZTVcVaX
        that its	XbWZYaYaY
        that no	XXYYWcYZW
        that our	UcVVWcUcT
        that part	ZYZYZcWXb
        that reason	WYVdXZdVX
        that regulation	XaZXYbZVV
        that section	YaXYXZVcX
        that she	dVVYWWVXU
        that the	aTWTUdUcW
        that there	XbXYZdVaV
        that this	VVWWWWVUg
        that was	WWWWXYWVc
        that we	WcYWZbVWU
        that we're	WZWYXYWVe
        that you	ZUYZZWQcV
        that you're	VWaVUXVYd
        that your	daWWSZUbW
        that'*	WaVebWTTU
        that's	WaVebWTTV
        the	WZVabZYYU
        the 0	ZaVWePYSZ
        the above	aWcVXUVYc
        the academy	aUVVVccUU
        the act	ZWWZaYYRc
        the address	XXXeXYWXW
        the agency	bWZYaaZVa
        the agency's	ZWXWXbYZa
        the annual	YXaXYYbZX
        the answer	cYXVVYfRV
        the appeal	aWXaWUUeW
        the applicant	XWbYWYWcW
        the application	XcYYZbXbW
        the appropriate	YVZaaXaVa
        the archive	aaXbXYXYX
        the arguments	YaVWYaUYb
        the assembly	XaWaXWbZW
        the attached	XWXXWXeWW
        the audit	ZZbZYYaXX
        the authority	UTUTSVZfX
        the average	YYYYXYdXX
        the balance	VcVXaYVSa
        the bbc	YYXZXWbYW
        the best	WYVWXWWae
        the board	ZTXUWZZaZ
        the body	WXYdVWcXW
        the borough	WVWWWVZcV
        the boxes	cXYXaYXWX
        the building	XVWWWVZdW
        the cabinet	WZUVUaZZa
        the case	UUcZWbcRX
        the chair	YWYYVXVeb
        the charge	ZWXXfXWWV
        the chief	baVVTYdSc
        the clerk	WXWXYYYbc
        the clinic	WXWXWXcbW
        the clock	XWdVVWXXc
        the code	YXXYWXUbc
        the college	WYXWWbcXZ
        the commission	XZXVbWZVc
        the commissioner	YUUVVTUfb
        the commissioner's	XZWWXYYdX
        the commissioners	VWXaXWdYX
        the committee	WXbXXXZbV
        the company	VVYVVVeVb
        the complainant	UUVXVZSdT
        the complaint	WWWXWeYWU
        the conclusion	XYZYZdXVW
        the constabulary	cWWWaaZVV
        the consultants	XbbXXbZUU
        the contents	bXYZXWXYa
        the contract	XWYXYWbWb
        the contractor	XYWXYaWdY
        the copies	XWZXdYYYX
        the correct	XXWcXfVTV
        the correspondence	cYVXXaaYY
        the cost	UVWWaaYXd
        the council	ZaYXVUdUa
        the council's	UVXSZaTab
        the county	VWVZUWadS
        the course	XXbXXcZYX
        the crown	ZaVbYXZbV
        the custody	dXZYXWVWV
        the data	YVTUSbRZe
        the database	YbXYXXcYY
        the date	YbcUZWXVT
        the day	aSWVaWTYb
        the deadline	YbTVZUVSb
        the decision	YVUVXeZZP
        the delay	VeWXWWYaW
        the department	XVWcVZaWX
        the department's	UZWWYaYYZ
        the deputy	aWYYWWaab
        the director	ZWWWXbcVc
        the disc	WVVXdVbWW
        the disclosure	WcVVXZWYY
        the document	XWXXVVfXV
        the documents	cWVVZTZRc
        the draft	ZZVVUXdXU
        the drawings	WXYXbaXXb
        the due	ZdYXWWWTU
        the duty	bWWaXZYaX
        the earlier	VVYYYfWVU
        the effect	YcYYXYXaY
        the eir	XcWXYaXVV
        the eirs	ZbXXWVXbb
        the email	bYWbXVcWT
        the emails	YbaXYbaVW
        the enclosed	XXVXaVbVb
        the end	caWUYTXWZ
        the environment	UZWbTWVab
        the environmental	aYZXXXXTc
        the estate	XXYXWWXca
        the estates	cZXYYaYXX
        the exception	UTWVVZZTb
        the executive	VVXaUXdYW
        the exemption	WaWWWcRXc
        the extension	XcWXXXWaX
        the extra	XbXXVYXXc
        the fee	UVSUhVTYQ
        the ferry	bZXXWVaaW
        the figures	aaVTVabWY
        the file	TWYYZdYSV
        the files	aYXWbXWYc
        the finance	aXVXcXWZU
        the fire	WaXaVXbTV
        the first	YRSSagOWa
        the foi	YUXUVXWeZ
        the following	WXaWXWbca
        the force	XbZVScXVZ
        the forestry	aXYXWXabX
        the forty	WgWWUVVVU
        the freedom	cYYXYZYXa
        the full	ZbYXaXaXX
        the gambling	aYYcYYXYX
        the governing	YaXbWXVbZ
        the government	XXXWWYWca
        the governors	bXYXWUcWb
        the grant	WUVaUVaeT
        the ground	WbXXWYXaW
        the handling	YYYYZdZXW
        the harm	WaYXXcWWc
        the head	bUZTVaVYZ
        the headteacher	YbXXZWZaX
        the health	ZYXXdZZTT
        the hearing	VUaVVVYXb
        the home	XaUaWXYWZ
        the hospital	XXbaXZWaW
        the house	UXabWVVeT
        the ico	VWVVVVabb
        the incident	WXYeXWWYV
        the independent	XVWZVXWad
        the information	bZaXYWYYW
        the initial	WaYYXeVUV
        the inspection	baUWWcYVW
        the inspector	YYbWWVUdV
        the interests	WWXYXXUca
        the internal	VXZaXdYUX
        the interview	XXYYWZcaV
        the investigation	WcWXWZcVW
        the keeper	aXWXWZWXc
        the land	YYYbXZcZX
        the last	ZUaVWUcXY
        the law	YVTVTVZca
        the lease	bUYXWcaWW
        the legal	ZZUZWYWZR
        the letter	VWVVVdbUU
        the library	XXcXVZcaX
        the licence	aWWXZWaaW
        the licensing	VdVXYVWcW
        the limit	XXYYTZTae
        the link	XXXXbacVX
        the list	bWdWXYYVU
        the local	YaZbYYXYY
        the location	XXXXWbdWX
        the lord	YVWdUWUZa
        the main	YYZYXXXdW
        the material	dVVVVaWTc
        the matter	dWaXZaXWR
        the meeting	XYcZXaWaY
        the middle	bbXYXYYWY
        the minister	YbXWYWYaZ
        the ministry	bZXdVWZYW
        the minutes	bUUUWYZaV
        the missing	WVeWWbVWV
        the monday	WXWXYWWcc
        the money	XWXXebWVV
        the month	aaaXWXWVb
        the museum	ZYXWYabWX
        the name	VVcbXXUTb
        the names	UWUUUZdYY
        the national	bXWcYYbVW
        the nearest	VVUVXZacU
        the new	SfWVTVUXZ
        the next	YYWXVXVba
        the northern	YXabXabVV
        the number	VaaWYVaVZ
        the office	YaWaWVbaV
        the officer	ZVaWYZYbY
        the officer's	YWYXXcWbX
        the one	TXbbVbUUY
        the opinion	ZbYYZcYVY
        the original	aZXXXeTUT
        the other	XXXcZXcVV
        the outcome	bYUVSdTWV
        the overtime	cWVWWWbVW
        the panel	bYUTWZVbU
        the paper	ZWYYZbcXY
        the papers	aaXVbZXaW
        the parish	cWWcXWVVc
        the parliamentary	ZZWbWXVaX
        the pension	XYZdYWbUX
        the period	VeYVWWcVT
        the permanent	ZbYYXXcXV
        the person	WccWVaZWS
        the phone	aXYYcYXUa
        the photographs	YWWXcaUVd
        the plan	XYYYYdcVX
        the planning	YXccWYUWY
        the plans	ZZXXXYaWX
        the police	TYVaTZXaX
        the policy	YYZYXYbTc
        the position	YZYZZbYbX
        the post	WUXVYVacU
        the prejudice	WXVXUcUVe
        the press	aXXWXaXcX
        the previous	ZXZZYcXWW
        the price	XVYYgVVTU
        the programme	VVbVVVXdU
        the proposed	WWYXWWWeV
        the public	UcWTWZXZZ
        the published	YYWWWXdWZ
        the purpose	YXYYXZXbZ
        the purposes	WXXVWZbZZ
        the qualified	XaXXXbWYZ
        the question	YWVaVdVTU
        the reasons	VbXXVcXVY
        the records	YWcUdWYSZ
        the red	VWVWWVUbb
        the redaction	YYYYYdXXY
        the redactions	aYWWXdWVU
        the reference	dWXXVXWUa
        the refusal	VUXWUhUSV
        the registry	YdaXVWYXY
        the regulations	XcVWWWUTe
        the relevant	bUVZUXWTb
        the remainder	YbZYZYbYY
        the reply	aYVUVaUTc
        the report	aWaWWcZVa
        the request	bVcYZbVSU
        the research	dWXYVWcUW
        the response	abWWWeVSR
        the rest	bZWXXWaXW
        the result	dXYXXZVYY
        the results	ZYYYZYabY
        the review	YaZVWdTUX
        the reviewer	XXXWYeYYV
        the reviewing	VXWXYdWXZ
        the right	VSXbUWYbY
        the risk	aZVXXWaaW
        the royal	WWWaWWacV
        the rural	aYWcYXWXW
        the same	WVWaZbaSb
        the schedule	YYXYXacZX
        the scheme	UXbUVVcaZ
        the school	ZTYYZaWVb
        the school's	aXXXYYXdV
        the scottish	WaYaXZaWZ
        the search	aXaWYaXaX
        the second	WScYWWWZc
        the secretary	XVYWWWXac
        the section	UWTbVcUVb
        the senate	aVXWVWcYU
        the senior	VaVYWaWbV
        the service	XYXWZbWaa
        the site	WXUbXaaaV
        the speaker's	aZVVWVcUb
        the spreadsheet	YVWWVXbVc
        the standard	YZYYXaaZY
        the statistics	bXWWXYeXW
        the statutory	ZcWWVXUZa
        the student	WYYcXYWaV
        the students	XaXaXYbYW
        the study	VWWaWYZcU
        the sum	WWXYdVYXT
        the summer	YbXXXWWcV
        the supplier	XYUXWWVdb
        the table	bYWWWXeUV
        the team	aYZZZbZYZ
        the tender	VWZVWXcWV
        the term	XWeXWWVUb
        the terms	YYYYWYYcW
        the test	WbXZZZXVc
        the third	XcWWWWXaV
        the three	YVaWZZcXS
        the time	VbcUWZRSY
        the top	cXXYWZWWb
        the total	WXWXdbYVV
        the training	XXXYXbeWW
        the treasury	abYZZbWYY
        the tribunal	XYXXXWUeX
        the trust	ZXYWXcaWY
        the trust's	XXXcXXaWW
        the twentieth	acYYYYWXW
        the twenty	aYbUZYcUX
        the two	bVZWXbbWV
        the uk	WVZVWVbYU
        the university	aUZZYVaWa
        the use	VVWWWZdVV
        the usual	aXcYYYXWY
        the valuation	YWWbWYbUV
        the value	VVVWWWdbV
        the vehicle	cWXVWaVVW
        the view	XWYYXeYUW
        the wales	XcYaXYWXX
        the ward	VbbVWUcYX
        the way	XXYbYbXbU
        the week	bYYYWYUcT
        the welsh	bWXcWaVYX
        the whole	WacYYbZUT
        the withheld	VWWXXdWbW
        the word	XWaXWaVbZ
        the work	WYWbaYVVc
        the wrong	WZVcVdVWX
        the year	TWUWVYXdV
        their	ZPPdQTWeV
        their details	ZXZaXYVVd
        their foi	ZZZbZZZYZ
        them	WSVgSTaLU
        them $	ZXVbYWYRY
        them at	YYWbVWdVX
        them in	XXXbWYVbb
        them to	aVabVZZUU
        then	YVdWUWbXW
        there	TdWbWYaQW
        there $	VWafWXWVV
        there are	WbXTZVZZS
        there have	XWbXXVeUV
        there is	WaWXXTdZX
        there was	XVWXWbZRa
        there were	YYYYXbbUX
        there will	YdWYYXYXU
        there's	TZYRbZZTa
        there's a	WaWVdUUXZ
        there's nothing	YYXYZbaXY
        there*	RaYWacYSY
        therefore	UbUYTdaVT
        these	WXYaXZXTY
        these are	WVVaXbZXW
        they	YZYcTTWYZ
        they have	caWWXXVbV
        they will	aVUdWYXWV
        they'*	cWWbWUYaS
        they're	WUXcXWbbU
        they've	cXWbXTYXW
        thin	XWWWWZVdZ
        thing	WVYYYbaTX
        thing*	VYbWVVTWc
        things	VYbWVVTWc
        think	VWVZTaTRh
        third	VbVXZZYXc
        third party	ZZYYaYYXc
        thirt*	YYbXYWdVX
        this	XVWZZXUZa
        this $	TYYWUWeXb
        this and	dXVbVcWWT
        this as	bZVZTXSSZ
        this but	XXWceXXXV
        this case	WZWXXaWcY
        this contract	YYXXYXVfU
        this decision	WVXWWTXfZ
        this email	ZUbUUVabY
        this form	YYYYXXXdW
        this information	TXTTbVcSb
        this instance	YcYaaYYWW
        this is	YZVZVSXab
        this isn't	YUWaWWXVd
        this letter	WXPObVZVb
        this matter	VbYYXYYZb
        this month	WeWWVWUbU
        this morning	cYYbYYZWV
        this notice	ZXZZcYXYY
        this occasion	YbVUaWTbZ
        this one	YXWdVbVVa
        this part	XXXXZYaaX
        this reply	TVUUVTZYe
        this report	XYYXYWVfV
        this request	YWaYaWZWb
        this response	WXXVYUWUf
        this review	WYVXXeWWW
        this time	VbWWWXaaV
        this to	ZVcbTUTUZ
        this under	aYbZZaYYY
        this was	ZXYYZeXVW
        this week	dXYYXYWXX
        this will	XeYXXXYXY
        thoro*	WaWXXeXXX
        those	SVaTUZbUc
        thoug*	VZWWVYZXe
        though	XYYZWbbVZ
        thought	XbWXWWUZe
        thous*	WacVWXVcU
        three	WVXPbWcWY
        three months	WWWXcXWYb
        three of	XaaYXZXWc
        three weeks	VcWXWZaZT
        three years	WUWWVWWXe
        throu*	bXZTYWVaU
        through	cYUUYWWYX
        through our	aYXYaYYWa
        through the	bWUUXYWab
        thurs*	aaWUVWUba
        thursday	aaWUVWUba
        thursday $	aUXWWWUbb
        tick	VYaWWYVeV
        ticke*	bVXWWVVcW
        ticket	bVXWWVVcW
        tier	XXXaWYWdW
        tier tribunal	YYXYYYXdX
        till	VUXWbZUbb
        time	YgVMXWUTa
        time $	XdRTYXXXa
        time allowed	bcWYYXZXW
        time and	WaWVaYbUb
        time as	XdWWWWUVb
        time for	ZcUVVWZVa
        time is	XeUYWWWZU
        time limit	YYeYYXWVS
        time to	UgVVVUaUS
        time we	WXXXWbXVc
        times	UVYTTUdaa
        times $	VVUVTVbdY
        times*	aZWYVUUcV
        timet*	WbYXXXVac
        timetable	WbYXXXVac
        title	UUcUYUUeT
        to	WYXcYVSYX
        to $	WZcbaZXVX
        to 0	ReRQXZdQX
        to a	YXaUWUTcY
        to allow	WcXXXWVXa
        to an	XVWYWYcZa
        to and	YbXZZgYTW
        to answer	cXZZaTZRU
        to apply	YbWbXTWYa
        to approach	WXXeXXWVV
        to ask	SXabYZRdR
        to be	YYUZXaUXa
        to bear	WaXXdXYTb
        to carry	UWbWXZbWW
        to complain	WWWXWXVbb
        to complete	ZdVYXXWYV
        to comply	WXWWVWbZa
        to conclude	YcYYXYYYX
        to confirm	aVZWWYbZV
        to consider	WcXXXVXVb
        to cover	WUWWgWUUb
        to deal	YaYYXYYUc
        to decide	WdWXYbWUW
        to delay	YZYXZZXUc
        to determine	WbXXXXbXX
        to discuss	XWZYWYVab
        to do	WbaWYXUZa
        to establish	YWaYYZXcX
        to explain	ZZcYZaYWb
        to extend	WcTVYVXUb
        to find	bXcXXZZWW
        to finish	aZYXXbWZV
        to get	bZSZTTXaZ
        to give	XWYYWZUad
        to go	UcVXaTbUZ
        to have	YVSTacQcW
        to hear	daUVZYYXU
        to help	XXeWVXUVZ
        to him	YYYcYaXXV
        to identify	WYdYXYWWY
        to inform	VbXYaYWbW
        to issue	dXXXZWVbW
        to it	dUSYRTcSP
        to know	VTbRRXSab
        to learn	XWXXXWXca
        to leave	baaVVTTUb
        to let	bbZUUWYUV
        to look	aWaXZaZUa
        to make	VZTVZWacZ
        to me	XUZTVaTSe
        to meet	VcYYcXXbX
        to my	VaVcXVVcV
        to nhs	WYYdXXXXX
        to obtain	YZcXYYZaW
        to open	WaWXWXUca
        to our	bYVZWVYaY
        to part	XaWXYZbVW
        to pay	UVUVhVUYW
        to proceed	XXcWcXWUU
        to protect	YXXWYXZWd
        to provide	cVVTXXaXV
        to public	dYXaXXVXW
        to put	VWWbYXVbV
        to question	XYUXYbbUV
        to read	XcXXYYXaU
        to receive	XYVYcWTdT
        to reconsider	WXbXYcWWW
        to refuse	XXXXWfTVb
        to release	cVXXWaaXU
        to reply	cZVZXYVUa
        to respond	WZXbTZXZZ
        to review	YZWYbXXab
        to run	bWbYaYbWX
        to say	cZYXXbaWV
        to section	WaWXXaXbU
        to see	cUbTVWUTc
        to send	bXTYaVTVZ
        to settle	ZcXYaZYXV
        to show	XXXWbXWdV
        to supply	aWWWcYaWW
        to take	UcZYUVaaU
        to talk	WUaVUUUUd
        to tell	ZaZYUXUUb
        to thank	ZYYYYYZYc
        to that	XXabYYbUW
        to the	XUWeVVaXZ
        to their	XXXcYYUWa
        to them	UXWeVYZVY
        to think	YYYXYXWVe
        to this	YUcRdYTUb
        to three	cVbWXWUaW
        to understand	ZYaYZXXcY
        to us	aUXXXUaXb
        to wait	YdXXZXYWZ
        to weigh	VeXYXXUWW
        to what	XaXYWdWYW
        to which	aWcaVXXWW
        to whom	VXdcXWWWT
        to withhold	XYYYYcbVY
        to work	aYaWVXVcX
        to write	XaVbWXWbV
        to you	fWSTXeWPV
        to your	YZPSVZZXc
        today	cYbZWVSXX
        today's	aWXYbXVba
        today*	aWXYbXVba
        toget*	fVWWXWVYW
        together	fVWWXWVYW
        told	YXXRUaVYb
        told the	cYXYZaVXX
        told us	XYbVXZYWc
        told you	UXTVUVaTc
        tonne*	VXXXVYbaU
        tonnes	VXXXVYbaU
        tonnes $	WXXXVYYcV
        too	SYZSVaZcR
        took	USZZReXPZ
        took over	YXXcXWUUc
        took place	ZYaYYbbXW
        top	cXXYWZWWb
        total	VUSWaafUQ
        total of	YYXYbWeTU
        total*	aTZUXVYXb
        totals	aTZUXVTYb
        touch	dUYWUVVWb
        touch with	cWYYYYYWZ
        towar*	bYVabaTVW
        towards	bYVabaTVW
        towards the	bXVacXVWV
        town	WWVebVVbU
        tradi*	bXWZXXWWW
        trading	bXWZXXWWW
        trading standards	bXWZXXWWW
        train*	VWUWTaadU
        training	VWUWTaadU
        training slides	XXWXWaabX
        trans*	RWVfaUTVa
        transfer	UXXedYWUT
        transferred	WWWeYXWXW
        transferred to	WXXdXYYZX
        transport	XbVaUVTTc
        treas*	YaVZXaUcW
        treasury	YaVZXaUcW
        treat	UYaUZTVcX
        treat the	YYaYaXYaX
        treat this	UaYTUTTaZ
        treat*	XTZVWaVeY
        treated	XWbXWYWZc
        treated as	XXbYXZXVc
        treating	bYYYZaZYY
        treatment	UVVVWaVgT
        tree	aaWXYXaXX
        trees	UVUbUVbbU
        tribu*	YVZXTUadS
        tribunal	UWVVUVbdU
        tribunal $	YZYYXYVcY
        tribunals	bWcaWWYYX
        tribunals service	bWcaWWYYX
        true	VXWVaVXeV
        trust	XVVcZZXTc
        trust $	UWWdbWUYW
        trust has	bUUWUVbbS
        trust is	VcVWWVVVb
        trust's	ZWXaXaZVU
        trust*	XWTZTbZXX
        trustees	TXVWUbaZa
        try	VWVgTUUVa
        try the	WXXeXXXXV
        tuesd*	aWUYXVUac
        tuesday	bWWZYVVUd
        tuiti*	cXYYWYbbV
        tuition	cXYYWYbbV
        turn	WXVaWeUVZ
        turne*	YVUWUZabT
        turned	YVUWUZabT
        turned down	WVWXWWcbV
        turned up	aZWXVbVaW
        turns	bYYYbZZWX
        twelv*	aaXWXVdUU
        twelve	aaXWXVdUU
        twent*	baaTXWYXW
        twentieth	acYYYYWXW
        twentieth working	acYYYYWXW
        twenty	aZZSYXaYX
        twenty day	XcaYXZYXY
        twenty days	caUVaYVWZ
        twenty working	ZTdYVTUcZ
        twice	VYaUWcYbS
        two	WVcPQYbbS
        two $	WTVWUdfSS
        two months	ZYcYXXYYZ
        two of	cXYWWVYXb
        uk	XVWYXVZSe
        uk $	XWWZXWZTe
        unabl*	TXcaVVaVW
        unable	TXcaVVaVW
        unable to	TXcaVVaVW
        unani*	YYYYYbYaX
        uncle*	VVbVVVXXc
        unclear	VVbVVVXXc
        under	aZaYVRZYZ
        under 0	UXeYUVYTa
        under article	YZXaYZXcX
        under consideration	dbWWYXYWW
        under foi	XWXWWZbWb
        under foia	XWYYUXYbb
        under foisa	aXXWZVXXb
        under regulation	TZVTXVbTa
        under section	WcdUaVbOU
        under the	bSTXXZWba
        under way	eYVXZVVWV
        under*	QWbTVZWbZ
        understand	TVaYTUQbZ
        understand how	YYWYYXVeW
        understand that	WWXbXYWcY
        understanding	VVdVVWaXZ
        unfin*	WZYZXWfXU
        unfinished	WZYZXWfXU
        unfor*	YcYYYXaXX
        unfortunately	YcYYYXaXX
        unhap*	WYXYXZWab
        unhappy	WYXYXZWab
        unhappy with	YYYYYYZZb
        union	XabaWXXZX
        unit	eVXVRXbUX
        unit $	cWWWXaaVW
        unit has	dWcWWXVWV
        unive*	aTXaXWZXZ
        university	aUYaYVaVZ
        unles*	WXabWWWTd
        unless	WXabWWWTd
        unless you	YXXcYXYYX
        until	WecQYOTWW
        until 0	acQVZRVcT
        until after	YcYYZYXXX
        until the	SdVSZUWTX
        until we	VZeVWWVWV
        up	aXWVXXUZZ
        up $	bXXVWTaaa
        up by	cVWUWWcUa
        up the	ZbYWXaVVa
        up to	VYcZVaWWb
        up with	VaYaTUUYZ
        updat*	aZYVWWVdT
        update	caXXYZXYX
        uphel*	VUXVVgXUU
        upheld	VUXVVgXUU
        upheld $	YXWXXbbUW
        upheld in	ZYXXXdaVX
        uphol*	UUUVXfUYR
        uphold	VUWWVdTYS
        uphold your	WWXWWeVWU
        upholds	XXXZYdYXV
        upon	cWVWbbYUU
        upon the	YYYZYYYcY
        us	XbcZWUVQY
        us $	ZYPdXSYWY
        us 0	VVWVcXdVT
        us a	YXbXXYXXa
        us and	ZbWbZaTWU
        us before	bbXXaYYZZ
        us for	baXXWWVUc
        us from	WYaWbYbZT
        us have	XcbWZaVUY
        us know	WWeXaYZXV
        us on	bVVVWVUTe
        us over	aZXYZZYWc
        us the	VZabaWYTX
        us to	SZYWXbPaY
        us what	WZeXYXXVW
        us which	WYbYWZWUc
        use	YTTPXabdX
        use of	UZVUTeaSZ
        use the	YYYXXYXVe
        used	SScUZZbWa
        used to	WWWXVaWVe
        usefu*	WWXXXXWWe
        useful	WWXXXXWWe
        using	UcTUXXYfR
        using your	XXXXXbcWY
        usual	aZcYWYXVY
        usual*	WYXWYVXVf
        usually	WYXWYVXVf
        vacan*	XXXXXXeWV
        valid	bWbVXWWeV
        valid request	YYaXWWVcX
        valua*	YWVbVYbUU
        valuation	YWVbVYbUU
        valuation office	bYZcYYXYY
        value	UVZVWVZZc
        vat	XUXUZZaaX
        vehic*	YTVaWUZdR
        vehicle	ZWUcXWVbU
        vehicles	WVYVVVccU
        versi*	YUZXXbZYZ
        version	YUbXXaZZU
        vesse*	XXacZWYYW
        vessel	YYcXaYaUV
        vexat*	WUVXXXdXb
        vexatious	WUVXXXdXb
        vexatious and	WVXWYZdVU
        view	WcUVXeUZS
        view of	WaXXVWacW
        view that	ZVYYYdWaV
        views	VcWXUXTSf
        virtu*	XaVWWWbZV
        virtue	XaVWWWbZV
        virtue of	XaVWWWbZV
        visit	VVTVVWZcb
        visit*	VWabWXcaU
        visitors	WWXXWWZeW
        voice*	aWYYXWYdU
        volum*	VfZVXUUVU
        volume	XfVXYUWWV
        volun*	XVVVUWUdZ
        volunteers	XVWWWWVac
        wait	VbaUYUXTb
        wait until	YcXXZYYWa
        waiti*	ZYYWYWbYZ
        waiting	ZYYWYWbYZ
        waiting on	aYYXaXbWW
        wales	YaaaUVYcR
        want	YWfaZTXTT
        want $	XYbZXYVaW
        want and	ZXbbXYaVV
        want the	XYcXaYXbV
        want to	ZZYaZTTUb
        wante*	WWWVVbZXc
        wanted	WWWVVbZXc
        wanted $	XXYWXcaZU
        ward	VacTUVbZV
        warde*	WWXUVYadZ
        wardens	YYXVWXcZb
        warni*	VUVWVUbfU
        warning	VVVXVWbdU
        warning $	XXXYYWdZW
        was	POQVOfdYU
        was $	WYWbYWUXc
        was 0	SYTUQYhON
        was a	WSVWWgRWX
        was an	XXYXWcaWX
        was asked	WVWWWXVad
        was given	XWcWVWWdU
        was in	YXYYYcaUX
        was last	XYYWYXeWW
        was limited	YXYYYdYVX
        was made	UWUWWfaTS
        was never	ZYXYYcaYV
        was not	WWUVUYdZY
        was on	XWYaYabbU
        was properly	XYXWYbYaX
        was received	XbWXWVWWc
        was right	YWXYYfWXV
        was sent	WbWbaXcWV
        was the	WUbUUaTZd
        was to	XWXYYcWbW
        was used	XWVWWcdTW
        was wrong	ZXZYZcZYY
        wasn'*	WWVVXdVUb
        wasn't	WWVVXdVUb
        water	aSUaSUcRY
        way	dUaXYbRWa
        way $	dWXYWVYVb
        ways	WXfWWUUVY
        we	WZZXZVaSY
        we accept	YYWXbbWVb
        we are	dbWXVVWWV
        we ask	WbbVbXYXV
        we await	YWfWXWVWV
        we believe	WWWaWVWdb
        we can	XaYWaUZRa
        we can't	TcYbaUXbQ
        we collect	WYWVXXcdV
        we confirm	ZWYYYZdWW
        we consider	XabZWYbWW
        we could	XYbYcXXWX
        we didn't	XXXaYcYYY
        we do	XUXZTTdbW
        we don't	RUaTcRbTZ
        we estimate	UdVWYYcTU
        we expect	bZYWYcXYV
        we gave	WYVXXbbWW
        we got	bXWUWeUUV
        we had	YcVWVcUWU
        we have	aWXbYXbWR
        we hear	VXcWXXXZc
        we hold	YWVRTReWW
        we hope	dWXUWUUUa
        we intend	aXXaWXWcY
        we know	YYdWXXYXX
        we may	XYcYYZZZX
        we must	VYZWYWWVd
        we need	acZUWVSZX
        we now	ZZWYYcXWW
        we regret	WZXaVWWUb
        we require	UbcVaXXUV
        we said	YZYYWXXWc
        we shall	acXUdVTSR
        we should	ZVbVUaVUc
        we suggest	XYYdXZXWW
        we take	WbcVWYXWY
        we thank	aZWXXYVcZ
        we took	WXVXWXWWe
        we welcome	YYWYZZWab
        we were	XVXYYcRZf
        we will	bXaYZXRZY
        we would	WZaZTWUVc
        we'd	SWbYWXZRe
        we'll	cabXXTSOY
        we'll be	XeWaVYVVU
        we're	dbYXaOXVS
        we're going	acXXZXZXW
        we're not	WZWbZTcVY
        we're still	VeVWZYWYW
        we've	YZYdaVaSV
        we've asked	faaTWUTTS
        we've no	XWYZXYdWX
        websi*	XVVXVYYWe
        website	XVVXVYYWe
        website $	XWVYWZSWf
        wedne*	bbUXXWUbV
        wednesday	bbUXXWUbV
        wednesday $	XbWYXXWcX
        week	eZVUWUVaV
        week $	cZUWYUYaQ
        week of	dWYXZZZZX
        weeks	TfSTSWYeO
        weeks $	UcVWVVYcT
        weigh	VeXYXXUWW
        weigh*	WYWVUbSbb
        weighed	ZVXYYbXWa
        weight	ZZZYZaWWc
        welco*	XWaWbXTbY
        welcome	XXbWbXUaZ
        well	aWcWVcaTX
        welsh	ZWSaWYZUb
        went	VUSYUYeYV
        were	NUROPecbW
        were 0	YYYYYWgSW
        were given	XcVWYZXVX
        were received	XVWXWVbeT
        were sent	XaYWXdWWW
        were told	WXYYYdVZW
        weren't	ZXYYZbZbX
        weren*	ZXYYZbZbX
        what	WPcTNcXYY
        what do	YYcYYXWVc
        what is	WXdVUUSba
        what the	YYbZYVaZb
        what they	aXXXZZYaa
        what was	XYWWXaZYa
        what we	cYXWXXbbV
        what you	XVXZTeYXY
        what you've	bYdXXXXYV
        what'*	WXWYaXaVc
        what's	WXWYaXaVc
        when	aWaPYRSYd
        when it	YcbXbZWVU
        when the	ZUcXbYXTZ
        when we	cYYXWXWaa
        when you	XUcSZUabS
        where	VZZZTUTcc
        where a	XYaXVXXZc
        where the	YabVYXTbX
        wheth*	bbbRWVYYU
        whether	bbbRWVYYU
        whether it	bXXYVXVbY
        whether the	YXVUTdaYZ
        whether you	WWcXaXYYW
        which	YYiYaWTQS
        which 0	WXXYXWabX
        which are	abXXWYcVT
        which has	YZWZXYabX
        which i	YXWYaaVZY
        which is	WZbbWVXRa
        which isn't	ZbUbWXVXc
        which must	YXXYcYZbX
        which of	XYdZYYZXW
        which should	bVWXWcYXY
        which the	bXXTZWXbS
        which to	WcUVZSSWb
        which was	WVUVWbaVa
        which we	XaVUbVZbT
        which will	dXWaVYXVW
        which would	YZZWbXbWY
        which you	YWdaZXXWW
        which you'll	cWYYbWYZX
        while	acZVSaTRX
        while the	WdXXYVaVV
        while we	aZZVUWVTZ
        who	ZXUdPZPYa
        who had	bYZZYZYXY
        who has	adXXXWZVV
        who have	bXbaYYYWX
        who is	YZVXXZVeS
        who you	XXWeXZXUW
        whole	VacXXabTS
        whole of	YcXcWXWWW
        whom	VVdcXWUTa
        whose	ZWYdVWabU
        why	USRVRZQdd
        why $	WWVWWVXUf
        why the	XXWYXcWcV
        why you	XXUXVaVac
        wide	YbaYYZZbX
        will	cbVWcKLZS
        will answer	aXXcXYXWX
        will be	bcVVbRLXT
        will begin	WWZYbYVcW
        will close	XYdXaXWWX
        will come	dWWYWYXbS
        will contact	ZXWbXYXYa
        will do	XcWWYXWXc
        will follow	eWXXXXVXV
        will get	cVaXZXXWY
        will have	aaWYYXWbV
        will hear	cYXYYZYZZ
        will let	aaXYZZYWb
        will need	WbZbYXVZV
        will not	SXZUTWbbY
        will now	YcUUUZUcT
        will receive	baVVWVXZV
        will reply	fVWVWWWXT
        will respond	eZVWWVXVV
        will send	dXXaXXXUV
        will start	ZVaYWYXaX
        will take	UeVWVYUbT
        will write	fXVYXXVUU
        willi*	XXWadYXVZ
        willing	XXWadYXVZ
        willing to	XXWadYXVZ
        wilms*	XZYbXZXWb
        wilmslow	XZYbXZXWb
        wilmslow $	XZYbXZXWb
        wish	XWVYcTSYb
        wish to	ZUWZcUUaX
        wishe*	ZaWVWWWXc
        wishes	ZaWVWWWXc
        with	ZYWaVaVYX
        with $	aYXaYbVcU
        with a	aUcWaXXZW
        with her	bXZZYYZbU
        with it	XWZaWWdWT
        with its	XaYZYcbWW
        with our	ZVWVXZaTd
        with section	TWUZWaWVc
        with that	bVZbYWZcT
        with the	cbZZYXTXX
        with this	TbWUSXeVa
        with two	VVWXXVbdW
        with us	abVWYXVTd
        with what	XbWYXbWcW
        with you	dYWVXVTTZ
        with your	RaYZbYSUc
        withd*	YVbWUdVYU
        withdrawn	ZYcYWWbVW
        withh*	UTVVVceTS
        withheld	VUVVWagUS
        withheld $	XWYYXWdYX
        withhold	XYYYYcbVY
        withhold the	XYYYYbbXY
        withi*	bYVRYSWcY
        within	bYVRYSWcY
        within 0	aVXVYWSZc
        within a	abYYYWYbU
        within one	XXXYYYYeU
        within the	acVTWUYaR
        within three	XXXXaZXZb
        within twenty	bYVZYaYVX
        within two	ZYcYXXYYZ
        witho*	VYaVbUYXb
        without	VYaVbUYXb
        without the	YYaZaYYXa
        witne*	VVVVYVVfV
        won't	QeTTUUcWX
        won't be	TbUVUVcbV
        wonde*	YYdXXYXZV
        word	XWaXVZZZZ
        words	WXXVUVWfW
        work	YYXYYSVZc
        work $	WYXbYXYab
        work and	aaXZaZXXV
        work on	bZXXYYXWc
        worke*	XWbVcWaZU
        worked	XWUWcXaaV
        worked on	bXVYWWbVW
        worked out	WYWYcYYaX
        worki*	WbXTZXUaX
        working	WbXTZXUaX
        working day	YcWYXWUaY
        working days	WaZVaZTXZ
        working on	adWXVWUYV
        works	bUWWVWUcY
        worn	aXXWWYVdX
        would	TQdYYTZZX
        would ask	YZbbZYVUV
        would be	WSWbbTbZa
        would exceed	YWbYXXcXW
        would go	YWWZZWWca
        would have	aXUYYaVWb
        would like	YXZVZXWbY
        would need	YXaZXXaWb
        would not	YcYXXVZWb
        would take	XVZYYXdbU
        would you	VVgZYTTTS
        write	eaZaUQTXW
        write again	baWXXYXXY
        write to	cXVbRUVaY
        writi*	aZYTWTTbc
        writing	aZYTWTTbc
        writing in	VWWXZXVVf
        writing to	bbZUYVVaW
        writt*	XUYZTWcaX
        written	XUYZTWcaX
        written to	XXbcXWWVb
        written warning	YYYZYYbaY
        wrong	VUSZThTYP
        wrong $	VVUVVfVaU
        wrong*	YYYXZbWbW
        wrongly	YYYXZbWbW
        wrote	ZVTVXWaXf
        wrote to	aYWXYXVab
        y	UTTUUUXfT
        year	SRXRTVZfX
        year $	WXUWVVedU
        year 0	WXdVWXWbW
        years	WUYXRTYdY
        years $	UUYUWWaYc
        years ?	YYaYYZVbV
        yes	SYSTaUgTU
        yeste*	abYYXZYYY
        yesterday	abYYXZYYY
        yet	UfaTYXSVY
        yet to	WbXXYXYYc
        yn	RSSSSRQbg
        you	aSfZYWUVW
        you $	YYTXcXVPc
        you a	ZaZWaZXUW
        you agree	XWWXWVXfW
        you also	WWWWWXXeZ
        you and	YVYSXeaZS
        you are	TbdUaWUZW
        you as	YXXbXYYcX
        you ask	WWUZXYaUd
        you asked	XSSZVXeWc
        you at	aXWXWbXcT
        you be	WWfYWWWVU
        you before	cVdXXYYWU
        you by	dZZWVUVSY
        you can	YVWacVYXY
        you confirm	YZdWYXXWX
        you could	XXfVWZXVW
        you describe	bWbWXWaWW
        you direct	ZXZbXZYXY
        you disagree	WYWXXYXUf
        you do	XYXVYXWfU
        you don't	YYWXYXVcb
        you explain	YZbYYXYcW
        you for	ZWWTYVUbd
        you get	aYVYWXXdW
        you had	XXWXWcUaZ
        you have	XUdWZQYbU
        you in	bXXWacWXW
        you is	cZVXVWVVU
        you know	bcWUVXXVa
        you made	ZUVVYVUWc
        you may	VWVbZTVab
        you mean	WWfXYWVUU
        you mention	XXcXYXaXW
        you mentioned	cWZXWWWWb
        you might	YbYaWVVUb
        you must	WXXcbXVcU
        you need	WVZdTXSSa
        you no	YZbZaZYYW
        you on	dZUVVZUUV
        you once	ZbWXbXWXY
        you only	VWcWYWbUa
        you our	baXYXZXYY
        you please	ZZbaXZZXX
        you put	WXaXWbcWW
        you refer	ZYdXXYYXV
        you seek	aabXYXXXV
        you sent	aVWaVWTVc
        you should	bZTcXVWYU
        you tell	YYYZXYYeW
        you that	ZcUXbXbWT
        you the	YVWXVacaS
        you to	OXdVYTUXa
        you until	VcVWbWXWV
        you want	YTeZZTZVV
        you wanted	XXUXXcaVb
        you was	XXXXZeXWX
        you were	UbVVSfPYV
        you will	ZbSUaUWQa
        you wish	ZVabUWVTa
        you with	bYZYXaVZa
        you would	aXYbYXTYa
        you wrote	ZZTWXXaSe
        you'd	UZeaZYUPZ
        you'd like	WVcVVWWXZ
        you'l*	dXabXXZUX
        you'll	dXabXXZUX
        you'll be	cXVWcbVWU
        you'll get	eXVXWXXXX
        you'll have	YZbbaVUUU
        you'll need	XXbcWXXXW
        you'r*	UTcaaTYUb
        you're	UTcaaTYUb
        you're after	YWbdXXVXU
        you're asked	WYWbdYYTW
        you're asking	XWeVWXWWV
        you're looking	XZcaWYXYX
        you're still	YYXXXYYYc
        you'v*	ZUbYcUUWZ
        you've	ZUbYcUUWZ
        you've asked	aVaWaXXaT
        your	ZVXaXYOZV
        your 0	VYXXeYXWX
        your account	YXYYWZWeW
        your answer	ZcXVWYWWX
        your appeal	YWUUVgTTX
        your application	cWVdaWUZW
        your case	caXWZcUSU
        your cheque	bYWWcVVXV
        your clarification	WVcXVUXXc
        your complaint	TZRUUZTcZ
        your correspondence	cVXZXVVVa
        your email	XTYcWUQOe
        your enquiry	bVZcUXTSW
        your fee	XXYZdYYYX
        your first	aVUUVYaSc
        your foi	dYaZWXQNY
        your information	WXXWbXVbZ
        your interest	dVVVYUURe
        your letter	bTScVXPRd
        your list	bZbYZXYXX
        your message	aUZaYUTTb
        your name	UVXVVUUbc
        your own	XWVXVVVae
        your patience	XcVXWVWUd
        your payment	WXXVeXWWX
        your query	cUZaWUbVU
        your question	UVYZVYbRb
        your questions	dTYVUQbNZ
        your reply	TadXYYZXW
        your representations	YVYYXeVWW
        your request	ZabbWTaDX
        your response	XdYXYXZWX
        your review	WVVXWgVTV
        your second	ZVUVXZdWU
        yours	aZTZZTSQd
        yours is	bZYXaYXWX
        yours*	XYUaYYYbb
        yourself	XYUaYYYbb
        zero	cXWWXXbaU
        """#
}
