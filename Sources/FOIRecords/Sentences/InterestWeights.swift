/// What words tell of sentences, learnt from 5589 rows by Training/learn: not written by hand.
enum InterestWeights {
    static let text = #"""
        	RUOaOu
        0	VPVZZc
        0 $	RYQUPf
        0 0	ZSWdXa
        0 a	QYUfPb
        0 about	XWZXYe
        0 allows	YYWVWe
        0 applies	XWdUVc
        0 are	UXVReX
        0 as	SWTVZc
        0 at	XWXXWe
        0 august	VUTUWg
        0 b	ZXZcbV
        0 because	XZVXcY
        0 but	SUTSWf
        0 by	WVTUVf
        0 c	RaUZWc
        0 cannot	VVaVcZ
        0 cases	YWWWWe
        0 commercial	STRcUc
        0 complaints	WVXXWe
        0 concerns	VWYWeW
        0 d	YSTaYb
        0 days	ZYYXYc
        0 december	XYZYXc
        0 does	UUWVdZ
        0 e	XabZZW
        0 f	TWWaYb
        0 factors	UWTeXW
        0 february	WaWWWb
        0 foia	WUWWVg
        0 for	cVUWTc
        0 g	UYVZYb
        0 has	WWcTZc
        0 hours	UTWUUg
        0 in	bUWWTe
        0 information	XXUTbZ
        0 is	YXZZcV
        0 january	ZYXVYc
        0 july	VWVWVf
        0 june	VYWVVc
        0 law	WXRPUk
        0 lets	XUYWeX
        0 made	UWVXWe
        0 march	TVTaVc
        0 may	UUWTbb
        0 million	dWWTUY
        0 november	UVWSVg
        0 obliges	XXXYac
        0 october	TSTUUh
        0 of	TTZWWe
        0 on	UaaWWa
        0 or	ZWZZba
        0 per	XWYZXd
        0 please	XXXYYd
        0 requests	ZZaXWe
        0 requires	XXXUac
        0 september	XWWXXd
        0 that	VZYYab
        0 the	XYadWY
        0 there	YVUXUe
        0 this	WWYYXe
        0 to	RbcQWY
        0 under	aaaVYc
        0 was	ZXUaUc
        0 we	TTVRYg
        0 weeks	WYYXYd
        0 were	VYXZYc
        0 which	XXXXWe
        0 with	WUXWXf
        0 within	ZXZYXd
        0 working	WVVXVg
        0 would	XcYVXb
        0 you	WWVUYg
        0 your	XXYYXd
        ^ $	TSTRTi
        ^ 0	THHLWk
        ^ a	acQTYZ
        ^ advice	YaVWbZ
        ^ after	WXfXXV
        ^ against	RdUiST
        ^ all	UTbRTg
        ^ an	UgPRcU
        ^ annex	VUSiTW
        ^ any	VgTXWX
        ^ anyone	ZcYYYW
        ^ arguments	WWThTU
        ^ as	XSaXWa
        ^ at	XUeWXb
        ^ b	UWUTXg
        ^ balance	VWebTP
        ^ balancing	WVagTV
        ^ because	YUdXWd
        ^ before	YYWcYY
        ^ below	WWWfWV
        ^ between	VVaWVf
        ^ bidders	dYVXXV
        ^ both	UWgUcU
        ^ by	YZVRXd
        ^ c	WVXWXd
        ^ complaint	WWXWXd
        ^ complaints	YTWWWd
        ^ conclusion	TTdZTX
        ^ confidence	baSdUS
        ^ confirmation	caYYWX
        ^ considerations	UVVeXW
        ^ copies	XXYYYd
        ^ d	WWXVUf
        ^ date	TUTUUg
        ^ decision	UUdbTY
        ^ disclosing	baWWWW
        ^ disclosure	gbROUX
        ^ e	WXWWUe
        ^ each	WcWXcZ
        ^ early	ZbYZZW
        ^ every	cZVWXW
        ^ exempt	YYYVVd
        ^ exemptions	WVVTUg
        ^ factors	YSSeZW
        ^ favouring	WXUhVT
        ^ fees	WbVWWd
        ^ fewer	WbWWWb
        ^ firms	VdYWXW
        ^ foi	TVVSVh
        ^ for	TRYhWZ
        ^ freedom	SOVSMl
        ^ further	XcYYXY
        ^ given	WVeVXa
        ^ giving	dYWWWV
        ^ governors	ZcYYXW
        ^ greater	fSTUVY
        ^ harm	UZThRV
        ^ having	XVcbVV
        ^ he	cUVTTb
        ^ how	ZTTVUf
        ^ however	XeVWVZ
        ^ i	XUaXUf
        ^ if	YbQVTc
        ^ in	RUXdVe
        ^ information	TTTPbd
        ^ inspectors	baUVVT
        ^ internal	WUWWbb
        ^ it	cUVPSa
        ^ item	UTTUUh
        ^ its	XbUVWd
        ^ knowing	baTSVR
        ^ knowledge	eXXYXW
        ^ legal	WbYZbX
        ^ let	WWYeYW
        ^ letting	eWXVYW
        ^ mae'r	VVVUVf
        ^ making	bZWVVZ
        ^ members	aabYYW
        ^ ministers	bbTUVR
        ^ minutes	XXXXXd
        ^ mr	bXVVWd
        ^ much	VdaVYZ
        ^ my	WWbXWc
        ^ n	XWWVWe
        ^ names	YXYYYc
        ^ neighbours	dZXXXU
        ^ no	PcVPZd
        ^ nobody	abTTZT
        ^ none	UUYUae
        ^ not	WZXVTe
        ^ nothing	bXcUUY
        ^ officers	UgUWXU
        ^ officials	WfVVUW
        ^ on	UXgaTS
        ^ once	baUWbU
        ^ one	YbbXXc
        ^ only	bZWXWZ
        ^ openness	fZTSUR
        ^ other	bcYXVU
        ^ our	QcdWSb
        ^ outcome	VVadVU
        ^ overall	YWadXW
        ^ parents	dYXYYV
        ^ part	aVURXe
        ^ patients	eYXXYW
        ^ people	fZVUVS
        ^ please	VWWUUg
        ^ points	WVUgXU
        ^ police	WXZVVe
        ^ premature	TgXXYX
        ^ public	TZakWU
        ^ publication	ZcXWWU
        ^ publishing	eYTXXU
        ^ put	TagVWU
        ^ question	TUTSTi
        ^ questions	UUTSTj
        ^ re	WUWXWf
        ^ reason	UVXZWf
        ^ reasons	TVTeUb
        ^ regulation	QRPgcS
        ^ release	aZTSbZ
        ^ releasing	caVXXV
        ^ reply	XXYXXd
        ^ request	STRRQj
        ^ resolved	WXZUXf
        ^ responded	WVWWXe
        ^ response	XWVTVf
        ^ revealing	YdVWWX
        ^ section	PPUdcV
        ^ sections	UVVcdV
        ^ see	TSTTWh
        ^ seeing	cbTUWU
        ^ set	XWbaYY
        ^ several	XdYYaW
        ^ should	WbWVWd
        ^ since	cTaWXY
        ^ so	WWcdWW
        ^ some	ZeSbSX
        ^ staff	acVWWT
        ^ students	dXXTYY
        ^ such	bcWWWV
        ^ suppliers	ZeWYVT
        ^ taking	WUcVWb
        ^ tarrant	YYYWYc
        ^ taxpayers	dXWZZX
        ^ thank	XXYYYd
        ^ that	ZYbbUZ
        ^ the	YaXTXc
        ^ there	ZbVXYY
        ^ these	UWaVfZ
        ^ they	WWUSSg
        ^ this	XSbXZd
        ^ those	dbSTRR
        ^ to	WXdPVZ
        ^ turning	WUWdVX
        ^ two	bSTTVg
        ^ ultimately	WXeXXY
        ^ under	UVTYfV
        ^ value	ZYWWWd
        ^ water	ZaWWVY
        ^ we	YUaYTc
        ^ we've	UVeUac
        ^ weighing	WVYgWS
        ^ were	cYaUUa
        ^ what	ORafYb
        ^ when	bXaVZZ
        ^ where	WYYabX
        ^ while	XXdYXY
        ^ whilst	XWdXXX
        ^ why	TXUhTW
        ^ with	YZVXXc
        ^ withheld	WWUUWf
        ^ without	dVaVWY
        ^ witnesses	YdXYYV
        ^ would	cVUWdW
        ^ yes	VUVUUg
        ^ you	UVOYRg
        ^ your	ZXTPSf
        a	acVVdT
        a $	RXPcSd
        a 0	VVbYVe
        a b	YYVQVj
        a better	eVXXYW
        a breach	UbWUYb
        a case	dTVbWX
        a child	cYZXVY
        a chilling	VZYZdX
        a claim	XeWXaX
        a class	YXXWfU
        a complaint	VbXYYc
        a date	abUXVX
        a decision	ZVUbZd
        a different	bWbYUa
        a document	ZZWVeU
        a draft	dYVUYW
        a duty	bVXWVb
        a fair	cXaWXU
        a fee	UVXWXg
        a firm	YcWYXa
        a free	cZYYYW
        a further	XXaYYc
        a general	ZabWeV
        a good	WcbYXW
        a government	WdYZcW
        a i	WWVUWe
        a is	WVZQTf
        a legitimate	cZYXZY
        a list	ZbVWXV
        a matter	dTVWWc
        a minister	XcXXbV
        a notice	WZTWZd
        a number	UVWaUf
        a of	TVVTZd
        a policy	aXWXba
        a presumption	cUUVbb
        a private	WfSWRW
        a public	YaYcZT
        a qualified	VVaYZZ
        a reasonable	VWVYeY
        a refusal	aYZVaZ
        a request	TTSUZe
        a response	dUXWVd
        a review	XWYXYd
        a right	dXXYbV
        a search	XXYYYd
        a section	XXXebV
        a short	YdVYVX
        a single	YbVXUb
        a small	UbdXXW
        a sound	eaVVVW
        a spreadsheet	XWWXWe
        a strong	aaaVWW
        a summary	YcXdZX
        a supplier	WeVXVZ
        a term	WYYWcY
        a the	VVYWdb
        a third	cVYWdY
        a view	ZcXYbX
        a week	ZcUVVW
        a which	XWYVVg
        a whole	cWZXbW
        a year	TWbXUe
        abili*	ZXaWbX
        ability	ZXaWbX
        ability to	aWaXbX
        able	bbWUSX
        able to	bbWUSX
        about	gaWWSQ
        about $	YdXWWV
        about it	cVScWU
        about the	bccRVU
        about this	VbUUWf
        about to	ThUUWS
        about what	cXYaYY
        above	XYgPQW
        above $	VXUWVf
        abroa*	ZcWXXX
        abroad	ZcWXXX
        absol*	SXUZhS
        absolute	SXUZhS
        absolute $	XXWSfW
        absolute and	YXWcbX
        absolute exemption	WWZZdU
        abuse	adXWXU
        acade*	YXcVUa
        academy	XWYXXe
        accep*	dWaTZU
        accept	cZXXaU
        accept that	acYWXV
        accepted	dXbTWd
        accepts	WYdWWW
        accepts that	ZWcWWW
        acces*	dUXXaZ
        access	dVXXaY
        access to	bWXVZa
        accessible	WWWYVg
        accessible to	WWWYVg
        accor*	WWdVXa
        accordingly	XZdVVW
        accordingly $	ZcbYYV
        accou*	dYYYXW
        account	aWbdZV
        account $	eVZbXX
        account for	ZZcWWY
        account of	ZZVaUa
        accountability	gSZWVW
        accountability for	fUWWWX
        accountable	cYZWXV
        accounts	UcUSUe
        ackno*	cWYYWZ
        acros*	WeXYYW
        across	WeXYYW
        across the	WeXYYW
        act	aVTQac
        act $	bXUXbY
        act 0	UXZUWd
        act and	YZZWWe
        act as	cVXYUZ
        act does	VUVWcZ
        act foia	YWYXUf
        act gives	UWXXba
        act requires	WWaWYb
        act we	ZZZVYd
        act which	YYYYXd
        acted	bVdXWZ
        actio*	aXaYXc
        actionable	YYYXZc
        actua*	aVYYca
        actual	aVYYca
        add	abRXZV
        addre*	VWWRSh
        address	YWVTVf
        addresses	WeaVWa
        adds	ebVWWV
        admin*	dWVVbX
        administration	dWYVbX
        adopt*	VeYYYY
        adopted	VeYYYY
        advan*	cYaXYU
        adver*	SeUTYZ
        adversary	WfWXUT
        adverse	XYXXdU
        adversely	VeXXWY
        adversely affect	WdZYXY
        advic*	aZZUWa
        advice	aZZUWa
        advice $	UUaXWf
        advice and	ZYUWWc
        advice is	ZeRUSV
        advis*	YXTUTf
        advise	UcWWWc
        advised	VcYYXa
        adviser	cWWWUc
        affec*	cdTXUX
        affect	bbXWWY
        affected	YdUVVZ
        affected by	cYWXWc
        affects	dWXZZV
        afres*	VWcaYZ
        afresh	VWcaYZ
        after	ZYaSYV
        after that	YWZYZc
        after the	bZbXVY
        again	WfdQSV
        again $	UhTVTY
        again in	WaZVUb
        again*	TacdXQ
        against	TacdXQ
        against $	URTgSa
        against are	YYcbYX
        against confirmation	VVUeXW
        against confirming	XYWdXY
        against disclosure	TaWeVU
        against it	UbVbVb
        against release	TXdZWU
        against that	VacaUW
        against the	VYgVZW
        against this	YbXcWW
        against you	XVeVWW
        age	VUdVYd
        agenc*	caWVTY
        agencies	dZWXYU
        agency	aaXXUa
        agree	cVXWXb
        agree that	dVYXXY
        agree with	ZWYXYb
        agree*	WeYRSX
        agreed	YabVWX
        agreed to	WbWXXa
        agreement	XeUUUZ
        ahead	UedVXV
        ahead of	UfcXXW
        aim	VdXWXc
        air	baUWWZ
        air quality	aYUWWc
        aircr*	YcYXYX
        aircraft	YcYXYX
        alarm	VeYYYW
        alba	UVVUWg
        alike	cYWVVb
        alike $	ZaXVUa
        all	aYcMXY
        all $	baVYUX
        all of	acaTZV
        all that	YVeWWV
        all the	aaZWcW
        alleg*	bWWWVc
        allot*	dXXXXY
        allotment	dXXXXY
        allow	cXVTYb
        allow*	eVUSXZ
        allowed	UXaVXe
        allowing	fWWVYW
        allows	cXUTYZ
        allows the	XXXWad
        alone	XhVTUY
        alone $	WfWUTZ
        along	YcTUUZ
        along the	YcUVVS
        alrea*	ZfSZXR
        already	ZfSZXR
        also	cbRaTa
        also considered	cVVVUY
        alter*	dXXTaX
        altho*	XVcVVZ
        although	XVcVVZ
        am	PRXSRg
        am sorry	WVVVYe
        ambul*	aVWWXd
        ambulance	bUWWXe
        among	WfVVUV
        amoun*	cZVVbT
        amount	bZWWcU
        an	abUNeX
        an absolute	XYaWdW
        an appeal	YaXYVb
        an argument	YaWYcZ
        an authority	WUTYeX
        an earlier	cXWXVY
        an exemption	XXWXfW
        an explanation	fTaWXW
        an honour	ZdWXTX
        an interest	eVXXSW
        an investigation	WVVVbc
        an open	fXWYXU
        analy*	ZWZeVZ
        analysis	ZWZeVT
        and	aZXWVZ
        and $	WUVTVh
        and 0	QTQadY
        and a	ZaYTUa
        and against	XXWeWW
        and an	dYYYYb
        and any	WXWYbb
        and are	WbVXXa
        and assistance	XXXXXd
        and at	ZaVVXZ
        and b	XXTcXZ
        and by	eXXXXV
        and c	VXaVVf
        and can	WdVWcX
        and could	XaZYWc
        and d	ZZcXZZ
        and data	bVXXXd
        and disclosure	ZZVXXc
        and do	WaaVaa
        and each	WeYXYW
        and fees	WaYYYc
        and for	XcVVXa
        and four	YXYYYd
        and frank	VaWYcZ
        and has	XcXWUc
        and have	XYeWWX
        and i	UVXaQd
        and ii	ZZYWXc
        and is	XeYXSY
        and it	aZZVTS
        and its	abRXYW
        and may	YVXVZd
        and more	cYaVVX
        and no	cRYXac
        and none	WYWWWd
        and not	ZaWUdW
        and of	adVVUa
        and on	XZbdXU
        and one	XbXXXc
        and others	fWVYXV
        and our	XYVbXa
        and received	YWYZXd
        and regulation	ZYWWbb
        and safety	XWWcWa
        and section	XWXUaf
        and she	dYaYXW
        and should	YcWUXa
        and significant	WZVZcX
        and so	aXXaTa
        and staff	cbYWXU
        and that	aXbWYY
        and the	dTcYWY
        and their	gTVYZZ
        and then	YYYaWe
        and they	eZYVUV
        and those	bYVYYZ
        and to	VcXWYa
        and two	WdUXWZ
        and was	VdUXZY
        and we	cVeSbX
        and what	SbVdTY
        and where	VdaWVZ
        and who	eTWWXc
        and will	UZVWXe
        and with	ZdWWVW
        and would	VbSWXb
        and you	baaWXV
        angle*	fVYYYY
        anglers	fVYYYY
        anima*	acUWXU
        animals	ZcWXXW
        annex	QSUiRX
        annex $	UXYTUg
        annex a	VVVaUe
        annex b	ZZYfXV
        annou*	bbWWVX
        announced	baWXVX
        annua*	VaXXYb
        annual	VaXXYb
        anony*	SgaVWU
        anoth*	cZQSZZ
        another	cYRSZZ
        another $	WeVXaW
        answe*	bYZOWb
        answer	aXbSTd
        answer $	RZTWVf
        answer for	dZYZXW
        answer the	WbWYXd
        answer to	UWVWVf
        answered	WUZTbb
        answered $	VWUWbb
        answered in	ZZZXYc
        answered within	WXYZYe
        answering	baVXXX
        answers	YdTUVY
        answers are	VUVVWg
        any	XWUNdZ
        any further	YXYYXc
        any of	ZXYXac
        any other	XYWYZc
        any queries	XXYYZd
        anybo*	baVVTa
        anybody	YcVWVa
        anyon*	adUXUV
        anyone	acVXUV
        anyth*	aYVVab
        anything	aYVVab
        apart	UeWXWa
        apolo*	XXYWXd
        apologise	XXYWYc
        appea*	ZYUXWc
        appeal	ZVWTWd
        appeal is	bTYYVb
        appeal to	WcXXWZ
        appeals	bXWWWc
        appears	TZWbUc
        appen*	VVVbUf
        appendix	WVXdXZ
        appli*	YWVZac
        applicant	aWWTdZ
        applicants	XaUVUc
        application	cVRVad
        applications	XcYZXa
        applied	YXVfYY
        applied $	WWWbWY
        applied the	TUbZZV
        applied to	YWXZYd
        applies	UXaRZe
        applies $	VZcUXf
        applies to	YXVWXe
        apply	aVQYcc
        apply $	WWVaVd
        apply a	WYWWda
        apply the	VUUZaZ
        apply to	aWXXVe
        apply*	ZWZcbW
        applying	ZWZcbW
        applying the	ZZbWaY
        appoi*	bZVVVc
        appointments	YbVVWb
        appra*	XZWXXd
        appraisal	XZWXXd
        appre*	eVZVVV
        appro*	fUVZVZ
        approach	dXZYXV
        appropriate	XWVWYd
        appropriate limit	XWVWXe
        april	ZXTVVc
        april $	dWWWWZ
        april 0	UZVWWb
        archi*	YeYYWU
        archive	YeVYWU
        are	aaWVZZ
        are $	TTUdSb
        are 0	WWWUXf
        are as	VXYYba
        are at	TgUVUV
        are attached	WVWXXf
        are being	cZYSWY
        are enclosed	WXbXWb
        are entitled	eYXWWX
        are exempt	XaVVUf
        are given	XWUdYZ
        are in	UUdVVd
        are kept	WbYYZc
        are not	bUXQWc
        are on	VYXcXa
        are paid	eWXZZW
        are personal	YZXXWc
        are put	VbaWVa
        are qualified	XXXVhT
        are required	XUXaXb
        are satisfied	XYcYZY
        are set	cTVZUe
        are still	VhUTTZ
        are the	YSZdUb
        are these	WXXcbX
        are to	cTXWeW
        are unhappy	YWYYYd
        are used	YeVVVU
        are withheld	XWXXXe
        are withholding	VbVXZc
        area	XcaXXa
        argue	dZXXXV
        argue*	acXYXY
        argued	ZcXYWY
        argum*	YUbgaN
        argument	dXaTaU
        argument that	dVXYYX
        arguments	SRbhaO
        arguments $	TUShUV
        arguments against	ZYacXY
        arguments are	XYcXbW
        arguments for	ZXaZbV
        arguments on	ZYWcaY
        arguments that	XXWdWY
        arise	ZZWYba
        aroun*	XeWXXW
        around	XeWXXW
        arriv*	ZYWUZb
        arrived	bVYUaa
        artic*	UXTUac
        article	UXTUac
        article 0	VXVUac
        as	VXZZdZ
        as 0	WYYYXd
        as a	ZZaTZY
        as an	TaWUTh
        as disclosure	YdXXYW
        as follows	UVTcTb
        as is	WXYYZb
        as it	YVaVUd
        as regards	TVcVWZ
        as such	XURWba
        as the	TXcUaa
        as they	SYbUaa
        as this	WZVZaZ
        as though	WeVYYV
        as to	aabUUX
        as we	UXYfXU
        as well	UdTUYY
        as you	ZVVWVe
        aside	bXdTZX
        aside $	cXZXVa
        ask	cXQZTY
        ask for	TcXWWc
        ask the	ZaTUWb
        ask what	eVWYXW
        asked	WYUVYe
        asked $	UVWWbd
        asked for	YXYRXe
        asked ourselves	XVZdXY
        asked the	bSVWYc
        asked to	YZXTVb
        asked us	UdTTUY
        askin*	ZZWWdY
        asking	ZZWWdY
        asks	UeUSab
        asks for	XWXXZc
        asses*	ZWbZWZ
        assessed	cVaVUZ
        assessment	ZWbZTa
        assessment is	ZWaYYc
        assis*	dWVUVf
        assist	dUTUWc
        assistance	WcYVXd
        assum*	cXWWVZ
        assur*	ZaVUUe
        asylu*	YcXYXW
        asylum	YcXYXW
        at	XYZUWc
        at $	dXYXXV
        at 0	VXTTUg
        at a	TgVRSX
        at annex	WVWbVb
        at both	YVcZYa
        at each	bUYYYe
        at ii	XWWXUf
        at its	dbWYVX
        at large	aWYYeV
        at least	aaXYXV
        at once	cZVUWV
        at present	XbcXXY
        at regulation	VUVWTf
        at risk	WZdVXT
        at section	XUcSbX
        at their	baWXVV
        at this	VcdTST
        at which	WeYWWX
        at www	WWVUWe
        attac*	ReXOPd
        attached	YVWSTf
        attached $	WRYUVf
        attached as	XXWXXd
        attachment	XXWWXd
        attack	VfVWWV
        atten*	cYWVTa
        attendance	ZYWWWd
        attended	bWbXYZ
        attention	baVWVY
        audit*	WaWVTd
        audited	WgaYWV
        augus*	TTYTVd
        august	TTYTVd
        august $	VVaWWa
        august 0	WYWUYe
        autho*	SaXQdb
        authorities	XYYTbb
        authorities $	TVTVba
        authority	UYYTda
        authority has	bdZWVW
        authority to	WVVZeZ
        authority's	ZcVYXZ
        autum*	cZWWXY
        autumn	cZWWXY
        avail*	XVWaVb
        available	XVWaVb
        available $	VXbdWV
        avoid	caYVVU
        award*	dXWXWc
        awarded	dXWXWc
        aware	bXYZWb
        aware*	fVXWXV
        awareness	fVXWXV
        away	aeYWXR
        away $	YfZVRR
        away from	aaYaWV
        b	WUYdYZ
        b $	STUaRe
        b and	TTXXba
        b i	VXVfUX
        b ii	WbWbUc
        b is	STbYXb
        b law	YYTPVi
        b of	UcWWdX
        b the	WWVeVc
        back	YaaXPX
        back $	VcaaVU
        backg*	VVcUZa
        background	VVcUZa
        baili*	YbWVWd
        bailiffs	YbWVWd
        balan*	QNhbWR
        balance	TQfZWU
        balance $	TSYdYX
        balance favours	YYdWXX
        balance is	XWeVZV
        balance lies	YYcZXX
        balance of	WUcWTd
        balance the	ZYabXW
        balance we	XWfVXX
        balanced	XYdWXY
        balancing	VUcdYU
        balancing exercise	XXcbaW
        balancing test	VWUfYS
        bank	cZXVVa
        bank details	XWXXYd
        bare	dbXXWV
        barga*	aaZVUU
        bargaining	TeaWWV
        based	UXUUda
        based exemption	YWUUeY
        basis	bbWXWW
        bbc	cXYZWa
        be	XcZZdQ
        be a	WdZUVY
        be able	cbSWUS
        be answered	UVaUVd
        be better	bUXdXY
        be claimed	XWXXdX
        be compromised	WeUVXV
        be disclosed	YVbbXY
        be exempt	WUXVab
        be extended	YZZXYc
        be fair	YVVXVf
        be found	VbUVaZ
        be given	YZZaaV
        be had	VdXVZb
        be held	XdWXWY
        be identified	TbUVRc
        be in	UZdVUd
        be known	eYVUUW
        be laid	YdXXYX
        be left	TgaVXU
        be less	ZcWZWW
        be likely	YaTXdW
        be lost	YZbUWU
        be made	VZYdTZ
        be maintained	YWdXaY
        be more	dUWXdZ
        be named	VaWVUb
        be of	ZcWXYX
        be open	bXaYXV
        be out	VZcXYX
        be picked	VfWWWW
        be published	YXdXUa
        be put	RdZaTT
        be read	XYTWZc
        be released	TVcZXb
        be relied	WcYZbX
        be said	aYWeST
        be seen	dYWZTV
        be shown	cYWXcV
        be supplied	YXbTaY
        be taken	XeUWaW
        be the	WYaXbV
        be to	XXYYcb
        be told	cYXTWZ
        be unfair	cZXYWX
        be upheld	WWeTYV
        be used	caWVUa
        be wrong	YbXYWc
        bear	eYVVaW
        becau*	acXTYX
        because	acXTYX
        because it	WcXXbY
        because the	bXbWUa
        because they	XdXYaX
        becom*	RhWYWZ
        become	VeWWUa
        been	YbYWVZ
        been answered	XXVYTe
        been applied	ZbUTXf
        been asked	ZaUVZa
        been blacked	XWXXXe
        been considered	UVdXVc
        been dealt	ZWXYXb
        been given	ZTcWWY
        been handled	XYYXXd
        been made	aWXTXd
        been put	YeWYZT
        been redacted	YXXXWe
        been removed	VVUVUg
        been taken	VYaWcZ
        been told	cYUZWT
        been withheld	WXWVXf
        befor*	YcSWVY
        before	XcSWVY
        before 0	ZWYYZd
        before a	XXWXXe
        before it	cZaUUU
        before the	baSRZX
        before they	acWUXT
        begin	bXWXcZ
        begin*	aZUdWW
        begins	aZVcWY
        begun	TeYXXX
        behin*	abVUYc
        behind	abVUYc
        behind the	bUWWXc
        being	ZdaXTW
        being able	baZYXV
        belfa*	abXXYW
        belfast	abXXYW
        belie*	VXeZVW
        believe	ZUcZVY
        believe that	aWbWXc
        believe the	WYabYW
        belon*	dRUVTd
        belongs	bUWWVc
        below	WUTeXb
        below $	VVVbUd
        below five	WVXXWg
        below it	YcXYZX
        below the	dWYcYW
        benea*	UcVbXZ
        beneath	UcVbXZ
        benef*	bUacWY
        benefits	aTccUT
        berea*	eWZXXV
        bereaved	eWZXXV
        besid*	bZbSWV
        beside	ZbcSVU
        beside the	cYZWWW
        best	gWZUTS
        bette*	fPdaUS
        better	fPdaUS
        better informed	dXXXYY
        better served	VXZdWW
        betwe*	XZaQbZ
        between	XZaQbZ
        between the	XZXVVb
        beyon*	gUXSTV
        beyond	gUXSTV
        bid	bcVXVW
        bidde*	WdYVUa
        bidders	ZaZUVa
        biddi*	WfWWUV
        bidding	WfWWUV
        bids	VeUWVY
        bills	caWYYX
        bin	YaWZXc
        black*	XWbXWc
        blacked	XWbXXb
        blacked out	XWbXXb
        blame	abWXWX
        blame $	cZWXXX
        blunt	VfXYVW
        board	bYYWTd
        board is	VXWTWe
        board of	XXVWWd
        board*	UfVcXU
        bodie*	YdZVXX
        bodies	YdZVXX
        body	YdXVVZ
        bold	YXXXYd
        books	dVVUXb
        borde*	eVXYaW
        border	dVYYaW
        borne	daWbVU
        borou*	dYVVWY
        borough	aaVWXb
        borough council	XYYYYc
        both	aXfXVV
        both are	XaVYbc
        both sides	XVccWV
        both the	YacUYX
        bough*	cUTUUc
        bought	cUTUUc
        bound	bZcWWU
        bound to	aacXWU
        box	aYUVVc
        breac*	TZZXWd
        breach	TZZXWd
        breach of	UdaUYZ
        break*	SeZWUY
        breat*	eWXZXX
        bridg*	XaWTWd
        bridge	YcYVYa
        brief*	acWWUX
        briefing	acWWUX
        bring*	cZXVWW
        briti*	bZYWVX
        british	bZYWVX
        broke*	TgVXVW
        broken	VeWXVX
        broug*	cWdYXZ
        brought	cWdYXZ
        budge*	ccYWYU
        build	XdVZXX
        build*	eaUWVW
        building	bYWUUb
        buildings	WfYXXX
        built	UdUUaZ
        burde*	UTXUbd
        burden	UTXUbd
        burgl*	UfXYXX
        bursa*	cZXYYX
        bus	cZXYZY
        business	YcVWaX
        business case	YbXXVY
        but	UZbOWa
        but it	WVcXXb
        but not	QZaWYa
        but we	WXbWZb
        buy	dbYZXU
        buyer	TiVWWU
        buyer*	bbWWVV
        buyers	bbWWVV
        by 0	eWYYYV
        by a	YadVZT
        by an	XUYZcZ
        by e	XYXYXc
        by its	aabYWW
        by or	YYXVWe
        by other	ZXWYVd
        by public	bXXVZb
        by regulation	VaTUZd
        by section	UTSSab
        by side	WYeWVX
        by that	XYZVba
        by the	XVXYVc
        by this	WbXXWc
        by those	gVWWVW
        by virtue	VYVUZc
        by ward	XXXWXd
        by which	dXXXVW
        bypas*	bYVWVb
        bypass	bYVWVb
        c	TYXbSe
        c $	STTZVd
        c and	ZZcWZa
        c is	XbVYXa
        c the	XXXYXe
        cabin*	babYWX
        cabinet	babYWX
        calen*	WWVVVf
        calendar	WWVVVf
        calle*	dZTUZT
        called	eXUUZV
        calls	aVTbUa
        calls for	cWWdWX
        came	YbYSXa
        came from	bTUYUb
        came to	YYXYXd
        camer*	cZWVUX
        cameras	bZYWWY
        can	eVVZWa
        can be	TYacac
        can confirm	UUVUTg
        can neither	YXWVZc
        can see	eUYbXW
        can still	eUVWVc
        can tell	cVXUVZ
        can't	aXVVVd
        cance*	UcaVVZ
        candi*	YeUVVT
        candidates	aaWTUU
        candidly	WeYWYW
        cando*	fVaVUU
        candour	fVaVUU
        canno*	eaXQZT
        cannot	eaXQZT
        cannot be	SfYSdX
        capab*	YaXXdX
        capability	YaXXdX
        car	ZYUWWb
        cardi*	XaYXYc
        cardiff	XaYXYc
        care	cVVTSZ
        caref*	aVfUXV
        carri*	XXbbWZ
        carried	ZXYcWZ
        carried out	XSYcUb
        carries	VZgUZV
        carries the	YVfXTV
        carry	UXbXac
        carry out	WbXaaa
        case	XVabVY
        case $	ZYWbYb
        case for	XTdeRT
        cases	WaVVUe
        castl*	bWWYXc
        cater*	aaVVVW
        caterer	bZVWWX
        cause	ZcWXWX
        cause*	bYYWbZ
        caused	ZdZXcY
        cauti*	VcXbYa
        caution	VcXbYa
        centr*	aVWXcY
        centre	cVYXXb
        certa*	ZYXUaX
        certain	VUVVcZ
        chain	XcYYYa
        chair	XZTSZf
        chair*	dUWUVe
        chall*	dZWXVV
        challenge	dZWXVV
        chamb*	VaVXWd
        chamber	WcWXWc
        chanc*	XeVWVX
        chance	XeVVVV
        chancellor	acZZXX
        chang*	dYZVUV
        change	YeVVVX
        change their	YcYYXV
        changed	dVbXWT
        charg*	ZaWTSc
        charge	ZYTSRe
        charged	ZabWVS
        charges	aYZWXb
        chari*	eSbUTb
        charity	fVYXXX
        check	fWVXYT
        check*	YdUVWU
        checked	WdYWUY
        checks	abVVWU
        chief	aYYWWb
        child	aaaXUX
        child*	bXaVWY
        chill*	WYaYdW
        chilling	WYaYdW
        chilling effect	VZYZdX
        choic*	cZWWYW
        choice	YcUXYY
        choices	dXWXZV
        choos*	dWdUTU
        choose	aZdVUV
        choosing	gVUWWV
        chose*	ZWbTRY
        chosen	ZWbTRY
        circu*	XcZWXc
        circumstances	ZVaWXc
        circumstances of	UWbUbX
        cited	ZUURaa
        citiz*	fUXXXW
        citizens	eUYYYX
        city	ZZYWbW
        civil	bVVVVb
        cladd*	dXWVWV
        cladding	dXWVWV
        claim	ZZdUXT
        claim to	bVcXWS
        claim*	cZRQaZ
        claimed	cUUSbZ
        claims	WeVWVZ
        clari*	bXVSVf
        class	YXXWeW
        class based	YXYWcY
        claus*	cXXXbY
        clean	caYYYW
        clear	aabWXV
        clear that	WadYYW
        clear*	ZWdXVd
        clerk	WcVWUc
        clien*	UeYWYV
        client	VfSWYY
        clients	UcZYZW
        clini*	aZUVVd
        clinical	cYXYYX
        close	dVcUTT
        close*	bbZTTV
        closed	baaUTV
        closed $	XVbYYd
        closu*	daVXYT
        closure	fXWVWU
        club	bSVUTd
        coast*	XaUVVd
        coastal	WcXYZa
        code	aUXXWd
        code of	XYZXXc
        cold	TbVUUe
        colla*	bWXXUc
        collapse	bWXXUc
        colle*	VbcWTa
        colleagues	VaXYXd
        college	aXbYTY
        colum*	VSeTVb
        column	WWaWXd
        come	WXeZVV
        come down	bYcVWW
        come first	YWfUVW
        come forward	aZbWYW
        come out	dVYdWS
        come to	VcYYUa
        comes	VYhTYX
        comme*	ZcXXXY
        comments	aaWUUa
        commercial interests	acSbVZ
        commi*	ZZVUaa
        commissioner	VRURbg
        commissioner $	VUWXVf
        commissioner can	YYYYXc
        commissioner's	UWaTZY
        committee	ZaZSTa
        committee $	WZXVXd
        commo*	YZXWac
        commu*	cUOOda
        communications	UXTRdZ
        communications $	WXXVcZ
        communications with	VZWVUf
        communities	cVVVUb
        community	cXSUYb
        compa*	dYVXPY
        companies	abVVWW
        company	UbTZVd
        company's	TeaXVX
        compare	fVYYXU
        compare what	cZZYZW
        compared	UWZaWc
        compe*	WcbcYS
        competing	XVcdVW
        competing interests	VVadVX
        competition	caXWUW
        competitors	UgWXVV
        compl*	ZUSTSe
        complain	cTXXXZ
        complainant	aWYYYc
        complained	eVWVXY
        complaint	XWSSUd
        complaint $	bVVUXZ
        complaints	aVRQRd
        complaints about	VVWVWf
        complete	WdTTVX
        completed	VaaVXa
        completion	XVWXbb
        completion $	XVWYab
        comply	YVWWUg
        comply with	YYVXVe
        complying	XYYYZd
        compr*	VeVYWX
        compromised	WeUVXV
        compu*	gVWXVV
        compulsory	fWWXVW
        conce*	bWVSaY
        concern	bWbTYW
        concern about	fUbWYX
        concerned	XbSVaY
        concerning	YYXXUf
        concerns	eWWVZZ
        concerns the	ZYXXVe
        concl*	TYgXZU
        conclude	YYcWWY
        conclude that	YYcWWY
        concluded	WacSTZ
        concluded that	UVdTUa
        conclusion	UQgXRX
        conclusion is	YYdWWX
        condi*	XZaVYb
        conditions	YXaWZc
        conduct	cZUWaZ
        conduct of	aZWYba
        conducted	WabaVa
        confi*	YaZdZT
        confidence	aXVYZa
        confidence $	UYVVTf
        confidence and	XcYXXa
        confidence in	gTUWYY
        confidential	WZWYdY
        confidentiality	VbaaWX
        confidentiality of	VdWXbW
        confirm	ZbZVbY
        confirm or	XcbXZW
        confirm that	XaWSTd
        confirmation	bZXbWY
        confirmation or	bWXbXY
        confirmed	aaVXWb
        confirming	aXbdUT
        confirming nor	XXacXW
        confirming or	aVcbVV
        confirms	YZYYYd
        confirms nor	YZYYYd
        confl*	aYcXWX
        conne*	YcXYbX
        connection	XYXYcY
        connection with	XYXYcY
        cons	RYbeTR
        conse*	YWeVWZ
        consi*	XQbiUW
        consider	UaXZZa
        consider that	XYdWXZ
        consider the	VaVbba
        considerable	dXaWWW
        consideration	RUdbbY
        considerations	TSaiVP
        considerations $	UVVhUT
        considerations in	UVWdYY
        considered	XVaZSb
        considered $	WWWbVc
        considered that	cWcTVW
        considered the	WXZbUa
        considered under	WWXVWe
        considered whether	YXYZWd
        considered your	YZYYad
        considering	XXbbVZ
        considers	TViVUa
        considers that	UVhVUa
        consists	WVXXXd
        consists of	WVXXXd
        const*	bWYUab
        constable	cXZYXW
        constabulary	aUYXWf
        consu*	bYTYTc
        consultants	caWXXW
        consultation	VbVWWb
        consulted	VYXaWd
        conta*	XYWUYa
        contact	ZUWUVc
        contact the	VXXUWf
        contains	YcYXZY
        conte*	aYYRcW
        content	TWdXcW
        context	bbWXbV
        conti*	XdbWYS
        contract	baXTXa
        contract is	WZcXXb
        contractor	XeUUVX
        contractors	bZSUUY
        contracts	WcXVWc
        contrary	VabcWW
        contrary to	VadTVZ
        contravene	WXXWbc
        contravene the	VXWWYc
        control	ZaUXcX
        conve*	aWUTbc
        convi*	aYcXXW
        copie*	TUUWVh
        copies	VTVWWg
        copies of	WWYYXe
        copy	XXZVVc
        corne*	eXVXWV
        corpo*	aYVTSc
        corporate	UUWUUg
        corre*	bYYUUb
        correspondence	bTaUUd
        correspondence $	UWbWWb
        cost	eWUYPY
        cost $	VVTcVc
        cost limit	YWXYWd
        cost of	gWUVVW
        costs	dXUVUa
        could	ceJJRN
        could be	XeRUUX
        could compare	dXZYYV
        could read	cYYWWV
        could see	YdWVVU
        could use	abUWWX
        counc*	bYXWSb
        council	ZXVXUc
        council $	TXTTWh
        council and	WYXUXc
        council as	XXXYXe
        council does	WWXYXe
        council has	ZVUcXY
        council holds	WWXWXe
        council is	WgSUUV
        council must	WeXXVW
        council tax	acWZYW
        council to	XXYWZe
        council's	WadVTY
        couns*	XXZSTb
        counsel	ZZTXVc
        counsel's	VXbUWa
        count	cWTTba
        count*	ZZTXPd
        counted	cWYZXb
        country	XeZWUT
        counts	baWSUa
        counts for	cXXVWV
        county	aTVXUe
        county council	XWZYXd
        cours*	WWbbaY
        course	WWbbaY
        course $	VbcbTV
        course is	YccXYW
        course of	VWabbZ
        court	RcUSac
        court of	UYWVca
        court*	TaUYdW
        courts	SaTYdW
        cover	cZTUUX
        cover*	XbVVdY
        covered	WYWWbb
        covered by	WYWWbb
        covers	XVVWbZ
        crash	abUWVU
        creat*	WaWYUd
        crema*	bXYVVa
        crew	VfXYYa
        crews	aXZRUa
        crime	VcbRUa
        crime $	VaTUcV
        crimi*	UhUTTR
        criminal	XfWVVU
        criminals	VfXXXV
        criti*	XcTVVW
        cross*	bZWVVZ
        crown	WZZXYb
        curio*	aZcUSU
        curiosity	ZZcUUU
        customers	cbXXVW
        cut	bbVWXV
        d	WQacZa
        d $	XXbeUU
        daily	YdWWWY
        damag*	YdaWUU
        damage	YbdYXW
        dange*	YcbSVR
        danger	ZZcUXT
        data	XUXZYe
        data and	VYXYXd
        data is	ZUXZcZ
        data of	XXYXYd
        data protection	QRSVWg
        date	XZXRXc
        date $	aVcTTb
        date of	XWXXbe
        dated	bUXZYa
        dates	ZbWXXY
        day	TeXSTY
        day $	WXdVTZ
        days	TZUUTf
        days $	WYUUWf
        days from	WVYYXe
        days in	XWXYXd
        days to	YWYYZd
        dead	gUWWYW
        deal	bWWcUY
        deal with	UbVcVZ
        deali*	ZYXWVc
        dealing	WZYWVc
        dealing with	WZYWVc
        deals	bWTTVa
        dealt	YXUZcY
        dealt with	YXUZcY
        debat*	fUaVTS
        debate	eUaWTU
        debate about	bVbZYZ
        debate on	hTUTXX
        decad*	baUTWV
        decem*	ScVWXa
        december	ScVWXa
        december $	XdXWXY
        december 0	TUXYYf
        decid*	WWeTdX
        decide	adaSdT
        decide whether	bUUVZe
        decided	XRfTZc
        decided that	XUdXXa
        decided to	YVbXXd
        decis*	ZZaUVZ
        decision	UbaWXa
        decision $	UUTaUd
        decision has	WaYVcY
        decision is	XXbUUZ
        decision on	WbVVYe
        decision the	YXbXXc
        decision to	bYcXXZ
        decision was	WbbUVZ
        decisions	fZUUXS
        decisive	UWgWWU
        decisive $	UWgWWU
        decla*	fVXVWZ
        decli*	ZYeXWV
        decline	aZbYWW
        decline to	VbbYYY
        defea*	WccVVV
        defen*	abaWYU
        defence $	dWaZZY
        defence of	WaYUZZ
        defin*	WWZWfV
        defined	YWaWcX
        delay	aXUUUd
        delib*	XacYZY
        deman*	UfWbVX
        demand	VeYYXW
        demands	VbXcYa
        democ*	eVWWYV
        demon*	hVVTZV
        demonstrate	eWWXaX
        denia*	bWXbXY
        denial	bWXbXY
        denial $	WXWcYY
        denie*	WcXYWa
        denies	XaXYXc
        deny	ZabVbW
        deny that	XVUXVf
        denyi*	ZVbcUV
        denying	ZVbcUV
        denying $	VYabWW
        denying that	bZXcXV
        department	WVTYXb
        department $	VXUVVe
        department for	UTYVVg
        department's	XbcWVW
        departments	YdUVUZ
        depen*	acSScU
        depend	adVUdU
        depend on	bdWWWU
        depends	ZbTUaX
        depends on	ZaVVbY
        depot	ZWVYYd
        descr*	YXTXcb
        describe	ZZUSVc
        described	YYXcaZ
        described $	cVaUbW
        described in	UbWZZa
        deser*	fTYXXU
        deserve	fTUYYU
        deserve to	eWXYYW
        desig*	YbTSTa
        design	TaUUUc
        desir*	fTWVcT
        destr*	UdUWWb
        detai*	WdUUTb
        detail	XdYWWV
        details	YcVVVb
        details $	cWYYYc
        detec*	UeYSWX
        detected	XdXVWY
        detection	WZbVYY
        detection of	XbVXaZ
        deter*	aRhUYW
        determined	ZWeWaW
        determined that	WYeWWW
        devel*	XYWVac
        developer	ZaWXUa
        development	XWZWad
        development of	XYZWab
        devol*	YcbVXV
        diary	VaWbVa
        did	UeZTTa
        did not	YaXVVb
        diffe*	XZcXYW
        differ	YUXYad
        different	ZbcYTW
        diplo*	acZYYW
        diplomats	acZYYW
        direc*	bWWWaW
        direct	eYYXYU
        directors	VVWVWf
        disag*	XbXWWb
        disagree	WaXWWc
        disap*	UdVUdW
        discl*	ZXdaZT
        disclose	TVeVcZ
        disclose it	VbXVba
        disclose the	WWeaYV
        disclosed	VWZXTe
        disclosed $	VUYYUe
        disclosing	bZVZbX
        disclosing the	bZYdXY
        disclosure	cYcaXS
        disclosure $	JRbeXa
        disclosure and	VUZVfZ
        disclosure are	VXeXXV
        disclosure is	UaWWeX
        disclosure it	bcVVVZ
        disclosure log	VWVWYf
        disclosure of	dbcZXW
        disclosure section	UUeZWW
        disclosure under	WYXVZc
        disclosure would	caWbWY
        disco*	cZbWVU
        discount	ZZbXXW
        discu*	VfWSRU
        discuss	VfXYYX
        discussed	YdWXVW
        discussion	ZbVUUZ
        dismi*	bWVWWc
        dismissed	aXWWXe
        displ*	baaWWU
        displace	YbbWXY
        dispu*	WfXUVZ
        dispute	WfXUVZ
        distr*	YeZSRW
        district	cXbXVY
        do	YXZVZb
        do $	TcWXaZ
        do not	ZaaRaY
        do so	SeZYVb
        do the	UfUUZW
        docto*	ZeXVUW
        doctors	afYXXV
        docum*	WYZYdY
        document	YWTZdb
        documents	TUcUaZ
        does	ZYZPXa
        does not	YXaQYZ
        doing	VcbcXV
        doing so	YYbcXV
        done	cVQcYV
        done $	XeWXZX
        done so	aWVceU
        door	XeWUXT
        doors	YeWVTT
        doubt	abdVXT
        doubt that	cXZZZW
        doubt*	ZbWYYa
        doubts	ZbWYYa
        down	VccQXY
        down $	ZXbUUc
        down on	VYdWYY
        downs*	fVXXWX
        draft	XcWRUX
        draft*	VfVVVX
        drafts	WdWXXa
        draw	YfWXWU
        drawi*	VZbVVd
        drawings	VZbVVd
        drawn	bXUXVa
        drive	bXVYYc
        drive*	bbTTVZ
        drivers	baUVVa
        drone*	dXVWYY
        drones	dXVWYY
        due	ZZUTXd
        due to	TYVWae
        dunma*	VXXWXe
        dunmarrow	VXXWXe
        durin*	dXYWVX
        during	dXYWVX
        dutie*	XdYZVY
        duties	XdYZVY
        duty	VbZVZZ
        duty in	WWWRTi
        duty to	XZbWbX
        e $	QTbbRa
        e mail	YXXXYd
        e mails	bWWTRe
        each	SdXXXc
        each $	VXZZUe
        each exemption	ZXYbaW
        each is	WbWYcb
        each of	UYYXWe
        each side	XbbcWV
        each would	XcZZXY
        each year	VbaXXa
        earli*	aWWXWc
        earlier	aWWXWc
        early	ZcaVUS
        early sight	baWWWW
        easie*	ZdVVWV
        easier	ZdVVWV
        easil*	daWYXY
        easily	daWYXY
        east	UUVUVg
        econo*	WZXWbZ
        economic	ZZVWbZ
        educa*	ZVWVVc
        education	XVXWWe
        eel	SbUeTZ
        effec*	YbURcV
        effect	XaSScW
        effect on	aaUWZW
        egg	WfVWVU
        eight*	cVUYXa
        eighteen	cVUYXa
        eir	UWURac
        eithe*	bXWcYa
        either	bXWcYa
        elect*	eSXVTb
        electors	cXXYYY
        eleme*	WWXWeW
        eleve*	XaXXXd
        eleven	XaXXXd
        else	XdSUUa
        else $	WcVWVb
        elsew*	acVUVU
        elsewhere	acVUVU
        elsewhere $	dZWWXV
        email	VZZXWd
        email of	YWXYYd
        email*	bZYUYY
        emails	bZYUYY
        emails between	WUXWab
        embar*	bWcTbR
        embarrassment	UYdTdT
        embas*	baVUVa
        embassy	baVUVa
        emerg*	bZVVbS
        emergency	dZVWVU
        emiss*	baWVeV
        emissions	baWVeV
        emplo*	YbYUVb
        empty	bdUXWS
        enabl*	fVYYaX
        enable	fVYYaX
        enact*	VVXWfV
        enclo*	SWZVUf
        enclose	VWcZYY
        enclosed	TWWWVf
        enclosed $	WXZXXd
        encou*	gVWWYV
        encourage	gVWWYV
        end	dVfTTR
        end the	VadXWV
        endan*	XaaWbV
        endanger	YZaWcV
        ended	cZcXWW
        ends	WdWWUZ
        enfor*	UZaYYZ
        enforcement $	UVaZRc
        engag*	YXVaTg
        engaged	TZVbSg
        engaged $	XbYWWd
        engagement	bYWWWb
        engin*	YbXXWZ
        engla*	WWWWXe
        england	WWWWXe
        enoug*	WZcXbW
        enough	WZcXbW
        enough to	YXcZYZ
        enqui*	TcVUbX
        enquiries	XaVVWe
        enquiry	WeXXXX
        enter*	YcVWWX
        entit*	eYXWWX
        entitled	eYXWWX
        entitled to	eYXWWX
        envir*	ZZYRYb
        environment	ZcaTZW
        environmental	bVWUXd
        environmental information	YWYVUf
        equal	cWYUcW
        equip*	YbXWZa
        equipment	YbXWZa
        escap*	YeXVXU
        estat*	YaVWWd
        estate	YbVWXc
        estim*	WcZWVa
        estimate	WbYYXd
        estimate of	XdYXWb
        estimate that	YXYZZc
        estimates that	XYaaVf
        evalu*	YUbWVa
        evaluation	YUbWWa
        even	XaVRcW
        event	ZaVWbZ
        ever	fWWYWZ
        every	ecPTUV
        every year	caUXYa
        every*	dZZTTW
        everyone	abXXWW
        everything	baZUWX
        evide*	YaYdZR
        evidence	YaYdZR
        evidence of	UdZeUU
        exact	WbUWWb
        exami*	bYVSTd
        examination	cXaYUT
        examinations	aaXUVa
        examp*	YWYWXd
        example	YWYWXd
        example gov	VYXWXe
        excee*	XXcZXd
        exceed	XXbZYc
        exceed the	XXbZYc
        excep*	RYcWYV
        exception	TXaZZX
        exception $	XPZePR
        exception at	YVZWTe
        exception in	XabWbX
        exception is	YYbUcW
        exception outweighs	WXbVbW
        exceptions	VVeSbX
        excha*	YaYVYc
        exchanged	VXWWVd
        exclu*	ZZbTZY
        execu*	aWZVVb
        executive	XVaWWc
        exemp*	PTaYcY
        exempt	SaZQYc
        exempt $	WVWVad
        exempt by	ZZWYZb
        exempt from	XaVVWe
        exempt if	XYWUdY
        exempt information	WYZVaY
        exempt under	UcTQWb
        exemption	RUcZcW
        exemption $	SRWXgW
        exemption and	XXcXWa
        exemption applies	XYWXab
        exemption at	YUdTbX
        exemption has	YbZUYc
        exemption in	YdYWZY
        exemption is	WTacZW
        exemption outweighs	XWeUXW
        exemption should	YWbbWU
        exemption so	YYWWeX
        exemption was	WVYXca
        exemptions	SSSYcc
        exemptions $	WVWcbZ
        exemptions are	WWUUeY
        exemptions that	XXZVYe
        exempts	YVYVac
        exempts information	ZYZXZc
        exerc*	WXcbXW
        exercise	WXcbXW
        exercise $	cYWcZU
        exist	YYWUXd
        exist*	dVVRZZ
        exists	dWWTYZ
        exists $	dVVWWa
        expec*	ZbVUSb
        expect	bWUUVc
        expect to	cUVUTe
        expectation	ZdYYWV
        expects	VfWYXX
        expen*	bbWYXW
        exper*	abVVXY
        experts	baXYYT
        expla*	aYTaaY
        explain	bWTaXb
        explain how	VbVbXc
        explained	aVVVdb
        explanation	dWZUVX
        explanation $	dYZVTT
        expor*	eVWWWa
        expos*	ZeTVTQ
        expose	YdWVVV
        exposed	ZeWXXT
        exten*	bRUVXd
        extend	ZUXYXd
        extended	YXYWXe
        extension	bVZXYc
        extent	cYWWZZ
        extra*	cWWXTc
        extract	bWXYWd
        f	VTTbXc
        f $	XXWdUZ
        face	WbUSYc
        facil*	VZUVVd
        facin*	dZXWXU
        facing	dZXWXU
        fact	fYWRYV
        fact that	cZXSaX
        facto*	dVWebR
        factor	dXXVbU
        factors	WQXfaU
        factors against	WVccVW
        factors favouring	WYTdWY
        factors for	XXYdWV
        factors in	aTWZbW
        facts	bZVXcR
        facts $	aWXVeT
        faile*	fVYYYW
        failed	fVYYYW
        fair	eYWUTa
        fair to	YaXYVc
        fairl*	fWVXVW
        fairly	fWVXVW
        fairn*	YaZbWW
        fairness	YaZbWW
        faith	XeVVVV
        fall	ZcbUYT
        falls	ZVYYcX
        falls to	WaWeWX
        famil*	cbWYYR
        families	cZXTUS
        family	ZcYWZW
        far	bZYZVV
        far the	bZWXYX
        farm	YdSWWX
        farme*	bVbUVX
        farmers	eYWWWV
        farms	ZdYXYV
        favou*	ZUceWO
        favour	aXabYQ
        favour of	ZZabZR
        favouring	UVWhUV
        favouring disclosure	TXadXV
        favouring non	YZZcYX
        favours	XWfUSY
        favours maintaining	YYfVUV
        favours withholding	ZYcZXW
        fear	cbXVUQ
        fear that	bYbYYW
        febru*	VZWVWd
        february	VZWVWd
        february $	WYVWWd
        february 0	XbYVXa
        fee	dUbVVa
        fee $	dVbYXV
        fee is	cbWYZZ
        feel	dVcVTU
        feel that	cYZVWa
        feeli*	cXVWXa
        feeling	dVWXXb
        fees	aYUSTe
        fees are	XZUUVb
        fell	gUWWWU
        ferry	ZYbWVb
        few	ZVbVWd
        fewer	TeVWWb
        fewer than	XZXXXd
        field	XZVWUd
        figur*	ZbZUTZ
        figure	VabWVa
        figures	baYVUX
        figures are	YXVVXd
        figures for	VYWXWc
        file	YZaTTc
        file would	XeYYXX
        final	cXYRYZ
        finan*	ZcTUVX
        finance	abVUUX
        find	YadURX
        find it	TZcWVa
        find that	ZUcXXZ
        find the	UYbaVY
        findi*	eWYUUa
        finding is	WZdXVV
        findings	eWUWWa
        finds	XbdWVY
        fines	ZdWZWW
        finis*	WdbWVX
        finish	VaeXVZ
        finished	ZcUXWY
        finishing	WbcYWV
        fire	YaaUSa
        fire and	XaWWYc
        firef*	caXYVY
        firefighters	caXYVY
        firew*	YbWUWa
        firm	acWVUW
        firms	acZXXT
        first	NZbeTa
        first $	SYeZRT
        first answer	XXbWWc
        first data	WUWWVg
        first decision	YWcVYZ
        fish	eUaYYV
        fit	YcWVYb
        five	TXUTTh
        fixed	cZXWWX
        flag	bUVWXb
        fligh*	XcUXYY
        flood	dXWVYU
        floor	VeUXXX
        foi	XWVWWe
        foi 0	TVUSVh
        foi request	WWWVVf
        foia	WVTTac
        foia $	XXWUYd
        foia 0	ZXZYYc
        foisa	WZYUca
        follo*	VYUhVX
        follow $	VZUbYd
        followed	ZeTTWQ
        following	VPReRf
        following $	WWYeWX
        following factors	WVXdYX
        following information	WWWRWi
        follows	VSaeSV
        follows $	TTSeSY
        food	VZWXWd
        footb*	cTWYWe
        footi*	cVcUaW
        footing	cVcUaW
        footing $	WXdXWZ
        footing that	VfWXYV
        for	YYYdaT
        for $	aXUdaW
        for 0	SbTbTZ
        for a	YXXSca
        for an	bbXWXX
        for and	XcXdVY
        for as	WdVWcY
        for by	dYaYYV
        for disclosure	ZUceSO
        for four	bWXYWb
        for information	UVVRRh
        for it	acUURW
        for its	ZWVbUc
        for keeping	XWdWXY
        for letting	bUVdWX
        for maintaining	VUUcbT
        for money	dYXXVV
        for more	YcXYYX
        for non	WWZdVU
        for nothing	TfUXWW
        for one	WcYZWZ
        for openness	SZYcVV
        for our	YYXYXd
        for refusal	WWdXbV
        for release	eVZVUR
        for review	VXbcWX
        for secrecy	eVcVUW
        for section	XWUZcX
        for that	TXUUWh
        for the	YYWQVd
        for them	YeXXXU
        for themselves	eWXZYY
        for these	aXaUXa
        for this	eUWWbY
        for two	ZUTUVc
        for what	fWSUUU
        for which	VZVVWe
        for withholding	WUafUT
        for your	UUWXXg
        forbi*	VbXYdX
        forbids	WXXYdX
        force	YWcaXa
        force has	XbbaWX
        force*	ZcUScX
        forces	YdUScX
        forces $	WWWXdY
        forec*	bbVWXW
        forecast	bbVWXW
        forei*	abYXWX
        foreign	abYXWX
        form	TYWVUe
        form $	WbbWUY
        forma*	TbVUWd
        forme*	ZZZXVa
        formed	WdYXYW
        former	bVaYWb
        formu*	eUWbZZ
        formulation	XYZcZZ
        formulation or	XYZWba
        forty	ZZVUVc
        forwa*	YdZaWS
        forward	YdZaWS
        found	VafSYX
        found $	ZdVVXW
        found in	XRcTdY
        found that	aWdZTV
        found to	XXcYYb
        four	XYUTXf
        four $	aTXWWe
        four years	dXYYWX
        fourt*	WYXVWe
        franc*	WdUWXZ
        frank*	ZeSTST
        frankness	bbUUUV
        fraud	ZdUWWU
        free	WcUWZa
        free to	WeXYYa
        freed*	YbUUZY
        freedom	YbUUZY
        freedom of	SbVUYZ
        freel*	XeWWUV
        freely	XeWWUV
        frien*	abWWWW
        friends	abWWWW
        from	bdPUVZ
        from 0	YXYYYd
        from a	XbYVaZ
        from disclosure	XaWVWe
        from it	abXaYV
        from the	abTQWX
        from their	VdYZYY
        from this	YZYWXd
        from which	XXXWcb
        from you	WVYWYe
        front	YbVXVd
        front of	YbXXXc
        full	fWYOQY
        full $	UWbRVd
        fulle*	ZcXXXW
        funct*	YWUVbb
        functions	ZXUWca
        fund	dXVWVU
        fundi*	aaWWVZ
        funding	aaWWVZ
        funds	eVZVTT
        furth*	bcVTVZ
        further	WdWUWa
        futur*	VdWVYa
        future	VdWVYa
        g	UYUZaZ
        gain	cUeVVT
        gaine*	XUfZXW
        gained	XUfZXW
        gaps	bbVXWV
        garde*	ZZVVVb
        garden	WYWWWc
        gate	XcWVYa
        gave	ZbZQQZ
        gave us	WcYZYZ
        gdpr	XYWYba
        gdpr $	XYYYVc
        gener*	ZUXSda
        general	ZVZSaa
        get	WiWUUR
        get a	bcbYYW
        give	UdYZXW
        give the	WfWXYX
        give you	YXUbXb
        given	VYbeYY
        given by	UYVYTe
        given in	VZVcYc
        given on	VcWZYb
        given the	aUdWWX
        given to	YabYaU
        gives	VgWWcW
        gives us	YYYXYc
        givin*	YcaZYT
        giving	YcaZYT
        giving you	WWbZYX
        gmp	WXbYYZ
        go	UeUbYX
        go on	TbVdbW
        go out	UcaVWT
        go to	bXWVVb
        goes	dZZUXT
        goes $	dWXZZZ
        goes to	cYaXWW
        going	bbXVWW
        going to	bZZVZa
        gone	dVaRTX
        good	dYdRWQ
        good $	dUbUZU
        got	acWVVV
        gov	XYXXWd
        gov uk	XYXXWd
        gover*	bXXbaW
        governance	UUVZVd
        government	YcZZaW
        government $	ZbaWXX
        government policy	XYZcZZ
        governments	abYUVU
        grade	ZcXWYZ
        grant	aUZVYf
        grant*	cTVXVc
        grants	aTXYVd
        great	fTcVVX
        great*	YabSVZ
        greater	ZZcSVZ
        greater $	bVZYZS
        greater good	XWeVWW
        greater public	aWcYXW
        greater weight	WXdYWY
        groun*	YYYSZa
        ground	ZZXVZa
        grounds	aZaWaV
        group	WbYXXc
        group*	ZZWWVb
        groups	ZZWWVb
        guard	cZYXYX
        guard against	cZYXYX
        guard*	YeXWWT
        guarded	YeXWWT
        guess	ZcVWWU
        guess*	XgWXXV
        guida*	TYUVcb
        guidance	TYUVcb
        had	ZaWZTZ
        had $	abXWVU
        had a	WeYYbW
        had been	YWXTTd
        had no	aYWUUa
        had regard	bWWcUX
        had the	VfWWWW
        had to	WaZcZV
        half	ZcTXUX
        hall	XXWWWf
        hand	YZWdSY
        hand $	dUZWVd
        hand the	VcWcYV
        hande*	abYVUW
        handed	abYVUW
        handl*	YVTTUg
        handled	bUVVTa
        handling	XUUVVg
        handling of	bWWYYd
        hands	YeUVVU
        happe*	YdVWVV
        harbo*	ZYbTTZ
        harbour	bWcVWX
        harbours	TcVUVa
        hard	cYZTUX
        hard to	YaaUWZ
        harde*	baVXWX
        harder	baVXWX
        harder to	UeYYXY
        harm	QVZjdR
        harm $	YXUdaX
        harm for	VUUfVW
        harm is	XVZXdV
        harm the	WXWaac
        harm to	WbaSZV
        harm would	WZXXdX
        has	ZYaYbV
        has a	fXUUTZ
        has already	abWXWW
        has come	ZWcXXW
        has concluded	YXdXXY
        has considered	ZZXdYX
        has decided	YYbWVb
        has given	WYZZbb
        has no	ZaUVZa
        has not	YeYPQY
        has now	WXXYZd
        has since	bXXWWc
        has the	YdZWZa
        has to	XbZPbV
        has weighed	VaYcXW
        has yet	YaVXWc
        have	daZWUV
        have $	VbWWXd
        have a	fZTVUV
        have also	bYVVVY
        have an	eUYWWW
        have asked	XbVaYW
        have been	ZcYSRY
        have come	WZcWXZ
        have concluded	UWbUVb
        have considered	ZXbZVV
        have dealt	VTVVRh
        have decided	YUbWYb
        have done	bXWbdV
        have found	YWcYVc
        have had	bbYYaT
        have it	ZcWWXV
        have made	YcWWVc
        have no	ZbZXWZ
        have not	ZgSRRZ
        have taken	ZUWaWd
        have the	XfaUVT
        have to	WYTQYd
        have told	VbTTYg
        have weighed	XXdYTV
        have yet	VfXXWV
        havin*	UbdZYT
        having	UbdZYT
        having been	UceWXX
        he	caRSSZ
        he has	eTWUUZ
        head	XXZUVd
        head of	XVaVWd
        heads	VYXgTV
        health and	UcVaUa
        health board	YXcVXW
        hear	acTWUS
        hear from	XZYWWh
        heard	abWXXY
        heari*	ZYZVUc
        hearing	ZYZVUc
        heavi*	YXdXXV
        heigh*	bVXVVb
        height	XTYWXf
        held	TUUTcd
        held $	VTZaTf
        held and	YcVZVa
        held by	WVVVab
        held for	YUWVdX
        held in	YTWWac
        held the	aZVXWY
        help	hUVVOU
        help $	bVYYXb
        help the	dWbWZX
        help to	XeWXYZ
        help you	VUTbYb
        helpe*	aacUUV
        helped	aacUUV
        helped by	fWTVVV
        helpf*	XYYXYc
        helpful	XYYXYc
        helps	hXUVVV
        her	WfUUTW
        her opinion	VaVYVb
        here	ZTbabW
        here $	STcbTa
        herit*	ZdVXXX
        heritage	ZdVXXX
        hesit*	UadVWU
        hesitate	VeYZYY
        hesitate to	VeYZYY
        hesitation	XWeWWW
        hidde*	bbWYYW
        hidden	bbWYYW
        high	UWbRTf
        highe*	XWbYcX
        higher	XWbYcX
        highl*	YTdVXc
        highw*	VUWXVf
        him	dbWWXS
        his	bdUSQW
        histo*	eSYXcV
        hold	YUbYWb
        hold anything	XYXXXc
        hold the	cTZUUb
        hold this	VVVXTf
        holde*	bWVYXc
        holdi*	cYZbUX
        holding	cYZbUX
        holds	RYVOTg
        holds information	XVWWVf
        holds no	YaYWWb
        holds the	WbWVXd
        home	XdbUVS
        home office	YacZXY
        homes	eYSSSW
        hones*	bcUUVS
        honest	eZVUTU
        honou*	cXUUXZ
        honours	eVTVUY
        hope	bWXWXd
        hospi*	aYUSUe
        hospital	aZWVWb
        hospitals	VYVWVf
        hosti*	WfWVWV
        hostile	WfWVWV
        hotel	caVUVX
        hour	TZUWUe
        hours	QYTUTi
        hours $	VVWWWf
        house	WYSVSf
        house $	WVXXXe
        house*	aaTTTZ
        household	cbWWXT
        housi*	dXWYXY
        housing	dXWYXY
        how	fYTaSQ
        how $	ZcUVVW
        how a	cYWXWX
        how long	ZcXXXW
        how many	aYUTWa
        how much	dYbVXW
        how often	dXZYYY
        how the	cXUdVV
        how to	bYXXXc
        howev*	TdVUTc
        however	TdVUTc
        https	XXWXXe
        hurt	bcWVUU
        i	XTYbTg
        i agree	XWZXYc
        i am	STXVTf
        i and	XYVcVY
        i apologise	XXYWYc
        i can	RYUTXe
        i consider	YccUWa
        i do	ZYYVVc
        i find	eXZVVY
        i have	XUaYXe
        i hope	XYXXYd
        i overturn	WYZWWd
        i refer	ZZZYZd
        i set	VTcbXX
        i uphold	UVWUVh
        i was	XYXYYd
        ic	WWZVYb
        ic 0	WWZVYb
        icb	WUWVUf
        icb $	XXWWVe
        ico	TTTTUi
        ico org	WWXWXe
        idea	acVXWX
        idea of	YcXYXX
        ideas	YcXWYW
        ident*	YYRccX
        identified	YYUfTW
        identify	YXXXZd
        identity	aXXXdV
        if	baSOWZ
        if in	ZYYYdW
        if it	dWVWXZ
        if its	WbVVeV
        if that	VaWVZf
        if the	fWYTXW
        if there	YaXWVb
        if they	baSVST
        if this	WcbZYW
        if those	VfWYYU
        if we	YaaWVa
        if you	UTXUWg
        ii	WUSYZd
        ii $	XXVcVY
        ii and	YYYWVf
        iii	WZVVZd
        ill	bdWXYV
        impor*	bXcWVW
        importance	ZZcXWX
        importance and	ZXdZXX
        important	cXZYWY
        impro*	hQTUUV
        improve	fUXWXX
        in	ZbZUaW
        in $	aZVUYb
        in 0	aXYQSa
        in a	ZdZSTW
        in all	VVaWaa
        in an	XaZZZc
        in answer	WYWXXd
        in any	WcYXVY
        in applying	ZZacTX
        in april	UaWYVb
        in bold	YXXXYd
        in confidence	UYTTad
        in confirming	ZZVdXW
        in connection	XYXYcY
        in considering	XYWdWZ
        in danger	dUdXXW
        in december	UdVVWX
        in disclosing	aXZbaW
        in disclosure	WXeUZV
        in each	WZZXUf
        in favour	ZYZcZR
        in full	dWbRUZ
        in it	aaVSWf
        in its	ZaYVVX
        in june	aYXVVc
        in keeping	VXdVXa
        in knowing	eUZXVX
        in line	ZXYZWd
        in maintaining	YYaVZa
        in making	WccXUY
        in march	WcWVWa
        in mind	aYbaUW
        in november	YaWWWb
        in october	VeWWVX
        in order	WbZZaY
        in our	aXcWTZ
        in part	aXYZZd
        in place	WbbXUW
        in private	YbRXWX
        in public	aaVWUZ
        in question	YZWXWb
        in reaching	XVbcXX
        in regulation	ZXdTbX
        in relation	YXacZW
        in respect	UWZUab
        in scotland	dVXWdT
        in section	UbWSeW
        in seeing	cUaWUW
        in support	ZaXdWX
        in terms	XYWWYd
        in that	ZbWZXc
        in these	WVVXVf
        in this	WZYVbc
        in turn	VVYcVa
        in two	aWXYab
        in what	dUZSWX
        in which	bZaVTZ
        in withholding	XcYVYS
        in writing	WbVVWb
        in your	ZWcbVW
        incid*	XWTaTY
        incidents	bYUVVZ
        incin*	eXVXYV
        incinerator	eXVXYV
        inclu*	XYTYYe
        includes	UVWXcd
        including	YZVXXd
        including those	ZaWVWZ
        incom*	cYXUaX
        incomplete	cYYUaY
        incre*	aXdYYX
        indep*	cZVWVX
        independent	dYWWWY
        indiv*	YdVWbY
        individual	SbVUdZ
        individual $	XWXXdY
        individuals	bbXYWX
        indus*	cYWWaX
        industry	cYWYaW
        infor*	XTWVZZ
        inform	cZYXWW
        informants	bZcTUX
        information	TTVXba
        information $	PYVaWb
        information about	ZWXWZb
        information act	VbXXZY
        information and	VVXSba
        information at	ZZXXYd
        information commissioner	URXVTi
        information from	YcWWaW
        information governance	VVWaVc
        information held	XXWWdX
        information in	YVYXXf
        information is	VXYYWe
        information may	VWYWab
        information of	WaXVTa
        information on	WWXWcY
        information regulations	XYVUPf
        information relates	WbVUab
        information request	VVWVSf
        information rights	VVXUUf
        information scotland	VaUVaZ
        information should	UWcbTS
        information supplied	YYXWTg
        information that	UVVVUg
        information the	XXYYbc
        information to	WWXXWe
        information under	ZWZYdX
        information we	WVVVXe
        information would	gTXXVV
        information you	ZYYWYc
        informed	dYXXYX
        inhib*	UZUYba
        inhibit	WZXYcZ
        inque*	ccUXTT
        inquest	ccUXTT
        inqui*	bZYYbV
        inquiry	bZYYWW
        inspe*	aYZROZ
        inspected	YaVVVb
        inspection	abVTUZ
        inspector	dXWYXa
        inspectorate	UaeWVW
        inspectors	cYXWTV
        insta*	XZcUYd
        instance	ZbdUYZ
        instance the	ZbdVYV
        inste*	bZWXYb
        instead	bZWXYb
        instr*	bZZWcZ
        insur*	YbWUUZ
        integ*	abYVWX
        intel*	TgTcWU
        inten*	VZXTca
        inter*	VYaccU
        interest	WWadbV
        interest $	WRXdbY
        interest and	XeYZVT
        interest considerations	ZYXcYY
        interest factors	XXXdZX
        interest favours	WVcYSY
        interest in	ZYcYWX
        interest is	YTdWaW
        interest lies	WTadSY
        interest of	aVcWVY
        interest regulation	XZXfWV
        interest test	XVXZac
        interest that	dYXWbU
        interest to	WWeVYY
        interested	YcWWWa
        interested in	aVXWWd
        interests	XZcabV
        interests $	bWVdVZ
        interests of	WdZUbU
        interests the	YYYXfY
        internal	TXSTad
        internal communications	WVXVcZ
        interpreted	WVVVdY
        into	ZcUXYV
        into account	WSbdXW
        into it	bZXUWc
        into the	WaUVVe
        intru*	UbdWVW
        inves*	VdXQTa
        investigation	UdZTWY
        investigation is	XdZUWV
        investigations	acYWWa
        invit*	ZdVVSY
        invoi*	TZXUVe
        invoice	WVWVWe
        invol*	eUXTdX
        involved	bWXXXa
        involves	XZZUeW
        irela*	ZcYWVY
        ireland	ZcYWVY
        is	YaZQcU
        is $	ZTXXac
        is 0	VTUUUh
        is a	cYZVaW
        is absolute	VWWQgV
        is an	dXYYZZ
        is as	SbUdUa
        is at	acYVTZ
        is attached	YTZWWd
        is available	WbYWba
        is being	aWXXWc
        is best	bWdXWV
        is better	ZWdYWV
        is due	YZWWWd
        is enclosed	VVWWWf
        is engaged	VaXcTd
        is enough	VaYXbX
        is environmental	ZYXWab
        is exempt	SZRPaa
        is for	aVXWbc
        is given	VSYfXW
        is good	baVXUb
        is hard	ZaWWXb
        is held	VRYaab
        is in	cZbTaV
        is kept	VfVUVX
        is known	aZVVRb
        is less	VZYXbb
        is likely	ZbWXZY
        is made	bVbVXZ
        is maintained	YWgUTU
        is more	acWYWX
        is no	aXYSfY
        is not	UZVWda
        is now	ZWZXYb
        is of	ZVcUZT
        is on	SZVXWd
        is only	bZWXXX
        is or	VVZYYc
        is our	UXcaWY
        is out	dZXXYW
        is outweighed	XXdXWX
        is paid	aXYUUa
        is provided	acaXXa
        is published	WdaXWX
        is qualified	WXWXfW
        is real	WcdYWW
        is reasonable	bVVYZc
        is required	YYXVeX
        is right	eSTcUT
        is said	VeUUYU
        is served	ZacYWV
        is set	XcYcXW
        is slight	WbcWXU
        is so	YZaXVb
        is some	fTWRUV
        is something	cXcVXV
        is spent	fXVWWU
        is still	UdaUZX
        is subject	YbYWbb
        is taken	WbZYbZ
        is that	XZfUVT
        is the	YUeUaT
        is therefore	XXdXWY
        is to	UfdTWV
        is used	XdUWVZ
        is vexatious	ZZXYYd
        is withheld	VccUUY
        is worth	dWWZWW
        islan*	cWWXYc
        issue*	aWZTSZ
        issued	aWYUSZ
        it $	aYVZZZ
        it all	YdYZVT
        it and	XZXUZc
        it answered	WXUWbZ
        it as	WcaYYZ
        it can	bZYVVY
        it could	aZTWXX
        it does	WbaTUZ
        it easier	bbWXWW
        it estimates	XYaaUf
        it falls	UTUcVb
        it for	UYWUVg
        it has	TaVSUh
        it holds	UXUUWg
        it in	WcXcTT
        it is	WWcUba
        it may	ZVdYbZ
        it must	YdWXZW
        it relates	ZYZZXc
        it seems	ZWdXWW
        it serves	aVcXYU
        it should	ZXbcYS
        it that	cWWXWY
        it took	XdYVXZ
        it under	SVUVSg
        it was	YUUQdd
        it were	ZbWXXU
        it will	aaTVUX
        it would	caUaPW
        it you	aUcTUY
        item	WZZRUd
        item 0	TYZTVd
        items	XWaVca
        its	bbZQaT
        its address	cXYZXb
        its own	aXTacW
        its reasons	acWWWU
        its release	YbYXdU
        itsel*	aZbTbW
        itself	aZbTbW
        itself $	XacWaX
        iv	XZVVZc
        janua*	WbaXXb
        january	WbaXXb
        january 0	VVWWVf
        job	dYaWYU
        jobs	dVYXYa
        journ*	eVVYcY
        judge	fQdTZZ
        judge the	eWXYZW
        judge*	UdcTZS
        judged	XacUdS
        judgement	WTgUVV
        judgm*	WbdZWV
        judgment	WbdZWV
        july	TVTVVg
        july $	UWWVWf
        july 0	VVVVWf
        june	ZZTSTc
        june $	TYXXVe
        june 0	PdRUSY
        june and	fVXYYY
        junio*	TcZUUX
        junior	TcZUUX
        jury	ThVVUS
        just	VgaTVV
        just below	VfWXYU
        justi*	cSaWbX
        justify	YTaVbb
        justify the	VVdXWb
        keep	ZaYRTX
        keep the	VXeWXY
        keepi*	YVcYRZ
        keeping	YVcYRZ
        keeping the	RYeZUT
        keeps	TcdWWc
        kept	YdXVTZ
        kept $	eWaYWW
        kept in	WVaXWe
        kind	VaVWVd
        kingd*	XYWXdY
        kingdom	XYWXdY
        kitch*	bYXXWb
        kitchens	bYXXWb
        knew	eYWWWU
        knew what	UgYYUV
        know	daYTTW
        know $	aYaUWd
        know how	ZbSVTR
        know if	cWZZZZ
        know that	bZXWXb
        know the	cVXXWc
        know what	bbTTVV
        know when	VdVVXb
        know whether	fUWWXW
        knowi*	fYURTW
        knowing	fYURTW
        knowing how	eWUWUX
        knowing that	eVXYYX
        knowing the	dXVYXU
        knowing where	bZXVVT
        knowl*	fWZWVV
        knowledge	fWZWVV
        knowledge of	fVWWWX
        known	ZeSSPX
        known $	adVYWT
        known to	WfXXVV
        knows	WfXVXV
        labor*	aZUVXc
        laid	ZbXYaV
        land	WbSURe
        landl*	cZVXVV
        landlord	caVWWW
        lando*	UcWXXc
        landowners	WdXYXa
        lane	VTWUVg
        langu*	WVWXWe
        languages	XXYXXd
        large	eSXVcX
        large*	adXWWW
        last	cYTQYb
        last $	YcbXYV
        last year	daXYXV
        late	bYUWVZ
        late $	bWXYYb
        later	XcTUaa
        latte*	VYeXWW
        latter	VYeXWW
        latter $	XUeXYX
        law	bTWXbY
        law enforcement	TVZZZZ
        lawfu*	eVXYUa
        lawful	dWVXWb
        lawfully	dXYZXZ
        lawye*	WgVSWU
        lawyer	WeVWZX
        lawyers	ZdWTWV
        lead	acVVUT
        lead to	abXWWW
        leade*	ccVWWT
        leads	YadXVW
        learn	dZXTQP
        learn how	YdWWVV
        learn that	XdVWVV
        learn what	fVXYZY
        learn*	cZYWWV
        lease	aYVWWa
        lease*	aTWXVc
        leaseholders	eWWXWX
        least	ZcWWVU
        leave	SjSTUR
        leave*	dXWUcX
        leaves	dXWUcX
        leeds	bWXYYc
        left	eZWUSU
        left to	hTUYUT
        legal	TZZabY
        legal advice	VcZcUc
        legal professional	XWVXdY
        legis*	VbWWdX
        legislation	WbWWdX
        legit*	bYZaaV
        legitimate	bYZaaV
        lende*	WdXYXX
        lenders	WdXYXX
        lent	WdVXXZ
        less	XdWTYW
        less $	ZaaXVU
        less than	WZWWca
        lesso*	cYVXXY
        lessons	cYVXXY
        let	ccTYPS
        let me	XXYdYX
        let the	cZZVVX
        let us	XXVaWd
        let you	YXYYYd
        lets	ZXYVdY
        lette*	WYbcTb
        letter	YXZdVb
        letter $	XVaaXb
        letter is	WYTaTb
        letter of	WTUWWi
        letters	XaaUTb
        letters $	YbSSUc
        letters and	WYWYYd
        letti*	dXYYVT
        letting	dXYYVT
        letting the	cXWdWX
        level	XdZVbX
        level*	baVXWY
        levels	baVXWY
        libra*	ZZbWXb
        licen*	dXSURb
        licence	cWVUTb
        licensing	bWVVWe
        lie	YdYUXT
        lies	XabZYV
        lies $	VUVeUa
        lies in	XcdTTQ
        life	YdaWVT
        light	hSaUWU
        light on	fVVVVW
        like	ZbXZWY
        like to	cUaVXc
        likel*	ZbVXbV
        likelihood	caaWYV
        likelihood of	dbbXVV
        likely	XbUYbX
        likely to	aaVXaW
        limb	TTTTVh
        limbs	XZWXbb
        limit	TSUXUh
        limit $	WVUWWf
        limit is	YWXYYc
        limit of	TWVWXg
        limit*	dVcWXW
        line	WbWVUd
        line $	baZYYW
        line with	YZYYXc
        lines	ZcaXUW
        link	XVWXbd
        list	YbcYRT
        list of	WdWXWb
        liste*	WdUeVW
        listed	QfUeVW
        lists	YbYUUa
        litig*	aWWWcX
        littl*	XcbPSS
        little	XcbPSS
        live	ddRVVP
        lives	cYaUVS
        livin*	ZcVWVY
        living	ZcVWVY
        loan	ebVVUT
        lobby*	beUXVT
        local	aVZUVe
        local*	aYWYXb
        locat*	VZdWWb
        location	WabWXT
        log	cVPZVc
        log $	UVUbYc
        logge*	aWWYYb
        logged	aWWYYb
        londo*	WWWVWe
        long	YeUUZT
        long as	XcaXbW
        longe*	SYWSUf
        longer	UZXSVd
        look	VdUbRa
        look at	XVWbXe
        looke*	aVccVV
        looked	aVccVV
        looked at	ZVZeWV
        looked into	bZVUWW
        looki*	XcYZWY
        looking	XcYZWY
        looking at	aWbWYb
        looking for	XcXXYb
        lose	TgaVaR
        losin*	cZVVXY
        losing	cZVVXY
        loss	UcZWWZ
        loss of	WeaYWW
        lost	aWbSRb
        lost $	XcaVWV
        low	XaaVWb
        lower	cZVWbY
        ltd	TTTTVh
        ltd $	VWVVWf
        made	WcYZUZ
        made $	dUWXYc
        made by	YaWXWd
        made in	WaVVXb
        made known	eWVWWY
        made out	UWeWXY
        made public	TfaYYY
        made to	XbYXVb
        made under	VZXWWb
        mae'r	VVVUVf
        mail	XXWXYd
        mail of	ZYYXZc
        mails	bWWTRe
        main	VVUbZc
        maint*	UXeYYV
        maintain	YXfTXY
        maintained	WUgTYT
        maintained $	YVfVVV
        maintained in	YXVZbZ
        maintaining the	RYYbWW
        make	cZUTPa
        make a	dVWYXZ
        make it	abWXWY
        make of	YaWVWZ
        maker	WadVWY
        maker*	WcaXYY
        makes	dbVVaU
        makin*	cXWbZW
        making	cXWbZW
        making it	YbVdYW
        making the	cYYbWW
        man	bZVWWW
        manag*	abSYTb
        management	ZYVVWe
        manager	VdXaUa
        managers	cZVTWX
        manif*	YWWZXd
        manifestly	YWXZXd
        many	aabVUX
        map	YdZWVV
        march	VZVaVb
        march 0	VYWSWg
        march and	VYZXVb
        margi*	YXdVVY
        margin	YXdVVY
        marke*	WcWSXb
        marked	VaYUYc
        market	ZbUWVZ
        market hall	XbWXYb
        match	XXdWUa
        match*	VddXWU
        matched	VdcXWV
        mater*	XbXVZY
        material	XcXWZX
        matte*	bXYbXV
        matter	aYYVRc
        matter $	VVZaXe
        matter is	XcXWUa
        matter of	eVXVVb
        matters	cZYdZS
        matters to	dVWcVY
        may	dXTVbW
        may $	ZbYXVY
        may 0	WWXXWe
        may and	WZXYVd
        may ask	fTUVUV
        may be	UdSXcZ
        may fairly	eUXYXX
        may find	XWYZZe
        may never	VeYXYY
        may not	UccWeS
        may want	fUWYZW
        may well	cZXWTT
        may wish	cXXWXb
        may yet	VcbXVT
        me	WXZcaY
        meals	UUWVUf
        mean	WYRVbb
        mean the	aVWZcb
        means	WZTRgV
        means that	bUXScb
        means to	XdYXaW
        meant	aZVVXZ
        meant to	fVWXYW
        measu*	bdYWSV
        measured	abcYVU
        measures	bbUXVY
        media*	WeXVVY
        mediation	WeXVVY
        meet	ZZbXaW
        meeti*	abTRRY
        meeting	bcTRSX
        meeting $	VcZUVa
        meetings	XaTUXc
        membe*	bZZWVZ
        members	aaZWVZ
        menti*	eTVUVZ
        merit	dVbXVU
        messa*	XcXYXZ
        met	bWbTYY
        met by	aWaYcZ
        met the	eVXXaX
        metho*	VcScSX
        method	WbWeUS
        methods	YcVVWY
        might	fcQXNQ
        might be	SfWaSY
        milli*	fVWVXW
        million	eYXVXX
        mind	YZeYTV
        minis*	cZVWWX
        minister	baXVZW
        minister's	cUVaVa
        ministerial	XcXXcW
        ministers	bZYXSW
        ministers have	UbWXVb
        ministry	XZWUWc
        ministry of	XYXVWe
        minut*	XWYSUe
        minute	cZXYYZ
        minutes	WYYTUe
        minutes $	VZaXYc
        minutes of	YXZZZc
        misle*	XeWZWW
        mislead	WeXZZW
        misse*	dZXWWW
        missed	dYXXXW
        mista*	daUVVS
        mistakes	daVVWT
        model	ZaRRTa
        model*	YbWWYc
        modes*	WXeYXX
        modest	WXeYXX
        moj	YXYWXd
        momen*	TeWUUW
        moment	TeWUUW
        monda*	UeVVWW
        monday	UeVVWW
        money	fcVRRV
        money $	dcVTUb
        money and	cZWXVW
        money is	eVaWWV
        monit*	SVbTSe
        monitoring	VWbWVb
        monitoring officer	WVaWVe
        month	UdUVVb
        month $	WcVVVc
        month*	baVUQX
        months	ZaWVRZ
        months $	ScYWVa
        months of	cXWYYY
        more	aaeLYN
        more $	SdeUTV
        more likely	acXYYW
        more than	dXWUcU
        more weight	XYdWVY
        most	bbaSTV
        most of	aaVWUZ
        mothe*	dcUVXU
        motiv*	XVWUda
        motive	YVWVcc
        motor*	fWXXWU
        move	TgXXWV
        moved	dUbXYX
        mr	bXVVVe
        ms	VWVVWf
        much	eXcSTV
        much $	eTZVUX
        much of	baVVYZ
        museu*	ZZYaVa
        museum	WZZaVb
        must	UaZXiQ
        must be	WbXXeU
        must come	YWfUVW
        must have	VYVXcY
        must now	VWVfWW
        my	SUfTTa
        n	XWWVWe
        n a	XXYVWd
        name	XZWROd
        name and	aWVVWX
        name of	XTXUVe
        named	YZVbSa
        named $	cVVXUd
        named in	cWXXWc
        namel*	eVXbYV
        names	WYaUUe
        names and	WcXYYb
        names of	aWZWWc
        names were	aYVXXc
        narro*	UYcUVc
        narrow	VUZWXe
        natio*	YXWSZc
        national	WZXSac
        national security	YTaTda
        natur*	baaVZV
        natural	aUcTUX
        nature	ZcWYaW
        near	dZWXXV
        near the	eXXYYV
        neces*	TTTbgW
        necessary	TTTcfW
        necessary to	XXUbdW
        need	WdYSbX
        need a	XdWXXW
        need for	UYcWbW
        need not	TYSScb
        need to	aVbVaa
        neede*	XYXUac
        needed	XYXUac
        needed $	bVWXbb
        needed to	WcYVTc
        needl*	WeYYYW
        needless	WeYYYW
        needless alarm	WeYYYW
        needs	VdXWWX
        negot*	XbaSTZ
        negotiation	bYYTVc
        negotiations	YccTVV
        neigh*	fcVSTS
        neighbour	WdUXVa
        neighbours	cZVWXZ
        neith*	XacYZX
        neither	XacYZX
        neither confirming	XXacXW
        neither confirms	YZYYYd
        nesti*	VcbWZY
        nesting	VcbWZY
        net	TTUTUh
        netwo*	ZaaVUb
        network	ZaaVUa
        never	ZcZSUX
        never be	VfYXYY
        never*	XXZdXY
        nevertheless	XXZdXY
        new	cXWXUb
        newsp*	TgYXWV
        newspapers	XcZYYY
        next	WfReNU
        next $	YcYYYX
        next one	bcWYVX
        next time	cZXYXV
        nhs	YUVWVf
        night	aeWTTY
        night $	VgWWWU
        nil	VbWWWe
        nine	acVVUW
        ninet*	YaXVVa
        nineteen	WcXXXa
        no	ZYaPbZ
        no $	WSaUSg
        no further	VeZYWX
        no information	YWVZUe
        no longer	RZZVaZ
        no one	eVWVWV
        no other	bbVUWa
        no part	VWXXYe
        no public	XWbUeS
        no such	XaWXVd
        nobod*	YdXUWX
        nobody	ZcXUWY
        noise	fWaWWT
        nomin*	bbWVUU
        non	UVeZYU
        non disclosure	WWdaWU
        none	UcWTXe
        none $	YXUUUf
        none is	WZYYZc
        nor	ZWbZaa
        nor denies	YZYYYd
        nor denying	XXacXW
        north	aVWVXe
        north*	ZZYUVd
        not	TbZSfY
        not $	RVdaZZ
        not a	ScUTZa
        not absolute	ZZWdaW
        not agree	bZUXWa
        not apply	XYYYXe
        not be	ZXfOZW
        not been	ZbXRRZ
        not being	abVXVX
        not by	WVZVda
        not comply	XWXYVe
        not count	WZWYeZ
        not do	YcYYXa
        not expect	SZXXWc
        not have	aWWXTd
        not held	UUZVWe
        not hold	UVVWTg
        not in	abZWYV
        not of	VXcXXd
        not outweigh	ZYbWUZ
        not record	ZXYXXc
        not satisfied	VWWWWe
        not the	cTaXbX
        not think	SZdXXX
        not to	bXcbWW
        not yet	WeUTWb
        note	ZXVXSc
        note that	UWXUXe
        noted	XVVaTg
        notes	aaRUWX
        nothi*	aZWQTa
        nothing	aZWQTa
        nothing $	RaaWaa
        nothing in	aZdWUY
        nothing that	SdaXWb
        nothing to	dYVWUW
        notic*	UYXXWf
        notice	UZXXWe
        notice $	UcVTbb
        notice that	WXUbYc
        notice under	UTSZTd
        notices	VXUUVe
        novem*	WZTTUc
        november	WZTTUc
        november $	WYYWXd
        november 0	YaYUWb
        now	ZYVcQb
        now been	WXXYZd
        now would	VfUXYU
        numbe*	ZXTXSe
        number	bXVYUb
        number $	YVWVWe
        number of	cXXaWY
        numbers	TZWTVf
        numbers and	YYZXYc
        nurse*	bbWYYU
        nurses	cZYZYV
        o	XaYXWb
        objec*	ccUVcT
        objectors	caYXXX
        oblig*	UfUXYY
        oblige	XcZZZZ
        obliged	WdVWVY
        obliged to	WdVWVY
        obliges	WXWYad
        obtai*	cYWVbY
        obtain	UcXYZa
        obtained	bWYXaY
        obvio*	cZXYXX
        obvious	cZXYXX
        occas*	XYdZZZ
        occasion	VXdZZW
        octob*	VcWWWb
        october	VcWWWb
        october $	XeXVWW
        october 0	URUVWg
        of	baVVaY
        of 0	RbQSQc
        of a	VaZWZd
        of access	cXXXZb
        of an	WaVXdY
        of any	TXXTcZ
        of appeal	VYWWbZ
        of being	YeVVWT
        of communications	WcWWdW
        of completion	XVVXba
        of complying	XYYYZd
        of confidence	XYaTZb
        of crime	XZeUYV
        of disclosing	aUYdXX
        of disclosure	bTZXbW
        of each	XYTZUd
        of foia	ZYYUbZ
        of foisa	XdYWbX
        of giving	cWabaW
        of government	XYZcZZ
        of harm	VTbfWU
        of how	dYVWVU
        of information	PcTRYZ
        of interest	bWWUYe
        of it	TeaRZa
        of its	dZXYYW
        of justice	UYaaaX
        of land	WbWXWa
        of maintaining	VdYdRS
        of one	WdaWZY
        of openness	aYZdYZ
        of other	UUXbbd
        of our	VZZSUb
        of paramount	ZXdZXX
        of practice	XYZXXc
        of prejudice	dZaXXV
        of public	eYYWZa
        of regulation	TVWWeY
        of release	WVZdUT
        of section	UUVWbb
        of some	WdXWcX
        of staff	TabWWb
        of state	ZXYXWb
        of substance	UdVYcU
        of such	eWaYXU
        of that	eZVYaX
        of the	ZYVYTf
        of them	XaSbZb
        of these	VTXaXf
        of this	ZZcRYX
        of those	abUVUZ
        of three	WYWYWd
        of two	XbSUVX
        of use	XdWVWW
        of what	ZcXRZW
        of which	ZUXadY
        of whom	aaYWUa
        of withholding	TdVbcW
        off	WcbSSW
        off $	dZVWWU
        off the	ZgUVUX
        offen*	VgVWUV
        offenders	XdXXXW
        offer	XZVUTf
        offer*	TdXVVd
        offered	VcXYYc
        offers	WbWVVd
        offic*	WZYUUe
        office	aVdURd
        office has	WWfVYV
        office on	WWWYYf
        officer	ZWaUSd
        officer $	WYWYWd
        officers	XbWVXZ
        officers and	WbVXWc
        officers are	XdWXXW
        offices	XXXWXd
        official	WUZVXf
        officials	XeWZZS
        often	cYXVVY
        old	XbXVaY
        ombud*	bZbWWX
        ombudsman	WbcZYV
        on $	VeWWYW
        on 0	RWQXRf
        on a	XYaRVd
        on balance	XXgRUU
        on both	WYbcVX
        on call	bXXWWb
        on each	VTadUZ
        on how	cXWWYX
        on it	caVVSZ
        on its	aYUWdW
        on one	YcYVbW
        on our	XaVUVb
        on paper	UaUUWc
        on question	WXWVWd
        on review	VWfVXW
        on section	XWaWVf
        on that	XXaTUc
        on the	bXXeXW
        on this	ZacWbU
        on those	aaWVWU
        on to	TXYcbX
        on tuesday	YYYXYc
        on what	dYWWWX
        on which	adVVZT
        once	bfTQbQ
        once the	eZVVbV
        one	WZaVYa
        one $	ZZcTYW
        one and	XbcWVX
        one another	WdaXWY
        one in	YbaWXV
        one is	dXVXUX
        one of	UfTXWc
        one person	ShUTSY
        ones	acWVZU
        ones $	YdWWXU
        only	VcWQaY
        only $	WWbVUb
        only if	YaWXca
        only one	UbbXcX
        only the	baWXWa
        open	eXZSRW
        open $	ZYdWWZ
        open and	dcXVXT
        open to	WcUXWa
        open would	dYYZYZ
        opene*	eSTTVa
        opened	eSTTVa
        openi*	VbWVWd
        opening	VbWVWd
        openn*	dUdZTR
        openness	dUdZTR
        openness $	cZaaUU
        openness on	cZXUWV
        opera*	YcSSXa
        operation	abXXXW
        operator	XcVVZY
        operator's	aZYXXc
        operators	YbWWXZ
        opini*	YbZQaW
        opinion	aZaQZY
        opinion $	VbZZbY
        opinion of	SVVVYd
        opinion on	bZXYVZ
        opinion that	WWfWVT
        oppon*	UhVWVW
        oppos*	WXeaWV
        optio*	adVUTX
        options	bcWWUW
        or	UTWYha
        or 0	SVVVbZ
        or by	ZVXZbb
        or denial	bWXbXY
        or deny	XcbXZW
        or denying	aVcbVV
        or detection	YXWYba
        or development	XYZWba
        or is	VXaUYb
        or not	eXUVaW
        or the	XWUWbf
        or to	VUVWca
        or would	UWWWdY
        order	ZbTUbY
        order of	dWXXcW
        order*	WeXYXa
        org	VVWWWf
        org uk	VVWWWf
        origi*	dVXXXb
        original	bWYYYb
        other	VdWcXX
        other hand	XcXcZY
        other side	VdYbWW
        other way	WZXeWT
        other*	daYTSY
        others	caZUUW
        others $	SgbWWX
        otherwise	cZVTUc
        ought	fTbTUV
        ought to	fTbTUV
        our	PaeVMb
        our answers	WVWWXf
        our finding	XWeYWW
        our judgement	WTgUVV
        our own	dVXWVd
        our reply	YVWVYe
        our response	WUWVWf
        our website	VZUXWd
        ours	UcWVVc
        ourse*	VXcdVX
        ourselves	VXcdVX
        out	WeYcTW
        out $	aWZcVa
        out a	bWXbbU
        out and	XcaWYU
        out by	WbXdXY
        out in	XecVSX
        out of	YcbUVP
        out on	XcbXXY
        out the	cXYcVY
        out to	WfYWWX
        out under	XWUTWf
        outco*	ZZbbUS
        outcome	YZbcUS
        outcome $	dUYdXU
        outcome of	XadZWX
        outli*	WdWbXY
        outsi*	ZcUUbW
        outside	ZcUUbW
        outside the	XZVUdX
        outwe*	URgSZZ
        outweigh	ZVdUTY
        outweigh that	XXdXVb
        outweigh the	aUcYWX
        outweighed	SWeTaR
        outweighed by	VUeTaU
        outweighs	WWcWZb
        outweighs that	WWaZaV
        outweighs the	WXbVZc
        over	ddVRXV
        over 0	bbWWaY
        over the	aYbVVZ
        overa*	XZcdWU
        overall	XZcdWU
        overall harm	YXVeXW
        overr*	UXgVbU
        override	YXdXbW
        overs*	fYTUVT
        overseas	cZWWWV
        overt*	WeVVVY
        overturn	WYZWWd
        owed	fVXXWV
        own	hUOXaX
        owner	XYZTWd
        owner*	eVXTUb
        owners	fVXTUZ
        owners would	dYWXYV
        page	ZUTVVh
        pages	YXXXYc
        paid	fYYPQW
        paid $	WdcVVW
        paid for	fYXXVS
        paid to	eVUVWa
        panel	XZdXUZ
        paper	ZcZRRV
        paper $	VdcVXV
        paper and	WXZZZd
        paper*	ZaXXTT
        papers	ZaXXTT
        papers $	UcbaWU
        parag*	YVacVX
        paragraph	bTcWWY
        paragraphs	VYYdZX
        param*	YWeWXV
        paramount	YWeWXV
        paramount importance	ZXdZXX
        paren*	cYYXVX
        parents	cYZXXX
        paris*	gXZUSU
        parish	gTaVVX
        park	ZdXXVa
        parki*	baWXWV
        parking	baWXWV
        parli*	ZaTXdS
        parliament	bZVVcS
        parliament's	WdaZVZ
        part	ZUYXZb
        part $	VWUXXf
        part 0	VXbUYa
        part a	VWWVab
        part and	XbTWXc
        part b	XXbXWd
        part c	YbYWXc
        part in	cYUVWX
        parti*	bZZSZU
        participation	fWVWVV
        participation in	fWVWVV
        particular	TcWScZ
        parties	acVVVU
        partn*	TfTSSZ
        partners	XeYYXV
        parts	UZVQTf
        party	XbWSZa
        pass	VWUXVg
        passa*	fVVTWc
        passe*	aYYTUa
        passed	UfZWWX
        passed to	ZaWYYc
        passengers	cUZVXd
        passi*	cYYWXY
        passing	cYYWXY
        past	bdVWWU
        patie*	cYWRTa
        patient	XXYXXd
        patients	eaWSVS
        patro*	WcXVVc
        patrol	WcYWWc
        patrols	XaYXYd
        patte*	adYWXV
        pattern	XeUVYW
        pay	dZSRSX
        pay for	eWTVTW
        payin*	fVVXVV
        paying	fVVXVV
        payme*	aVSUVd
        payment	aWWWWc
        payments	bWUWUc
        peace	UgVWXU
        peer	bbXXYV
        penal*	acWXYW
        pensi*	YXYWXd
        peopl*	cYXYTV
        people	dZSUTW
        people living	cYZYZX
        people see	gUXXXU
        people who	WdVVXZ
        people would	aaWXXV
        per	VYVeZa
        perio*	aWXWXd
        period	aWXWXd
        period of	XXXXWd
        permi*	YaUUYc
        permission	WVXXWf
        permit	YcXXXZ
        perso*	TVXTbb
        person	WWYWbZ
        person $	dVXaaX
        person gave	YXYZXc
        person has	YZbWbZ
        person who	YaVYZb
        person's	XVbXeY
        personal	VUSPZf
        personal data	WVTVae
        personal information	XXXQUi
        persons	VeTWUa
        persu*	VThUSV
        persuaded	VVdWWZ
        persuaded that	WVfWWX
        pharm*	UecVWa
        photo*	VVXVVf
        picke*	aeWYWV
        picked	aeWYWV
        pictu*	ZYaYcV
        picture	ZYaYcV
        pilot	abXXYV
        pilot*	cYWXXY
        pilots	cYWXXY
        place	TbbWSa
        place $	WUbYXc
        place*	ZZVZVa
        placed	aUVaYd
        places	cUVWVb
        plain	cZVXbX
        plain*	VdYcVU
        plainly	VcZcWU
        plan	baZSTX
        plan $	TWbVUd
        plann*	ZbSVTb
        planning	ZdUVSa
        plans	ZXaQSa
        plans $	dWUTVb
        plate*	bbXYXW
        playe*	cYWYXW
        pleas*	VVWTVh
        please	VVWTVh
        please be	WXZZWd
        please contact	WXXYYe
        please let	UTWYXg
        please see	XYXVVf
        please tell	XTXWWf
        point	ZbSZSZ
        point that	gVWZZU
        point would	ZcYYYW
        point*	WYbcYV
        points	WYbcYV
        points $	YWWYcc
        points in	VYdZWa
        points which	WUTgVW
        police	XbZPSd
        police service	WWcYXc
        police uk	WXWXXd
        policy	dVVbcX
        policy $	XYZcbU
        policy and	XXYXXe
        policy is	VfYXWV
        poor	ZdXVWU
        poore*	baVYXV
        poorer	WeXZYX
        port	YZVWVb
        posit*	UbbaUa
        position	WbcbWW
        possible	aZYVVW
        post	ZXZVUZ
        postc*	ZbVVVb
        posts	dYXWYX
        pound*	ZWWYYc
        pounds	ZWWYYc
        power	eZVVWV
        power*	cUXXUa
        pract*	cZUUVZ
        practice	bXWVVb
        prece*	cXbWaV
        preci*	dWYYXZ
        prefe*	ZSgTUT
        prefer	bWcYXX
        preferred	XVeWWV
        preju*	YaZWdU
        prejudice	ZaZWdU
        prejudice $	dUUVeT
        prejudice based	ZZZXcY
        prejudice substantially	bcVXVX
        prejudice the	WcVWbY
        prejudice to	VfaaUZ
        prema*	UgXXYW
        premature	UgXXYW
        premi*	YeUUVW
        premises	YdWWXW
        premium	ZdXWWW
        prepa*	cXYYYa
        prepare	fVWXYX
        prepared	WcZZZb
        prese*	VcYUYc
        present	TcbVaY
        present $	XWcXbX
        press	dZVVWW
        press*	dbSSTV
        pressing	dYYZWV
        pressure	YeVUWW
        presu*	cSYTdZ
        presumption	cSaTaZ
        presumption in	bXZUcX
        preva*	TTkUST
        prevail	VVhXWW
        prevail $	WWfXWX
        prevails	XWhUVT
        preve*	bZbVXX
        prevent	dWYYYY
        prevention	WWeVZX
        prevention of	XUfYYW
        prevention or	YXWYba
        price	WdabRU
        price $	bUeWVU
        price of	WaZYWb
        price to	UeZWVX
        price*	bZaWXZ
        princ*	XXVVZc
        principle	YVVYca
        principle in	ZYZZXd
        principle of	bZWXcX
        print	ZYTVUc
        priso*	aZSTba
        prisoners	ZcXVVV
        prisons	aZUVcZ
        priva*	WeZRWS
        privacy	ZXcWUU
        private	WfYRWT
        private $	XbbVWU
        privi*	QPXRhV
        privilege	SRVSgV
        privilege $	VWYWdX
        privilege and	YXWYcY
        proba*	XZXYcZ
        proce*	ZcXUYX
        procedure	XWXXWd
        procedure $	XWXXWd
        proceedings	VfVXYa
        proceedings $	WVXWbZ
        process	bbYXUU
        processed	WYZZWd
        procu*	YaWWVc
        procurement	YaWWVc
        produ*	ThVVWU
        profe*	XWVXdY
        professional	XWVXdY
        professional privilege	XWVXdY
        profi*	ZbWVWY
        progr*	XWVXca
        programme	XWVXac
        promi*	dYXUSV
        promise	eYWVUX
        promise to	fVXXWa
        promised	YcaVVU
        promo*	hUUVUU
        promp*	baZVWV
        proof	ZWVWbd
        prope*	YbbbSU
        proper	ZYcTVS
        properly	baYXWV
        property	VaWcUZ
        propo*	bVcUTY
        proposal	bYVWWa
        pros	RYbeTR
        prosp*	caXXXW
        prote*	TccMeS
        protect	XbZVYX
        protect the	VdaWUX
        protected	YcZVZW
        protecting	TZhSRU
        protecting the	VdcXTW
        protection	YWYUdX
        protection act	YXUZZb
        protection of	WacXaV
        protection principle	XWYZdX
        protects	YbXSeV
        prove	gUUVXZ
        provi*	WVYVab
        provide	STcVVb
        provide the	UUcWWZ
        provide you	YYZaZd
        provided	XXZUUi
        provided $	aWaWYc
        provides	YWVXcY
        provides that	YWWXcZ
        providing	UUYcWY
        provision	VZXWeZ
        psni	VWXXXf
        publi*	aXYcZV
        public	ZVYbbX
        public $	YXUWcc
        public authorities	ZWVVaa
        public authority	WUVVZe
        public concern	cXaXWV
        public funds	fXVVVU
        public good	YWcYaV
        public in	cbWXWX
        public interest	SUZecY
        public is	YcWYcX
        public might	VdYcYW
        public money	eYXWWT
        public purse	eXXWVU
        public safety	WdaYXU
        public should	eWXVYX
        public would	VcbbVX
        publication	aYabUT
        publication of	bZVbWV
        publication would	cZVVWT
        publicly	ZXVWXd
        publish	XaYdYV
        published	WbbVTb
        published $	YdYVXU
        published in	TVbWWc
        publishing	bYabVT
        publishing the	abZVYT
        pupil	baWXXX
        pupil*	caVTUY
        pupils	caVTUY
        purch*	cYVXYZ
        purpo*	RbSSdZ
        purpose	RdTSdZ
        purpose $	WYUVUf
        purpose of	WWWZca
        purse	eXXWVU
        pursu*	dTbYYc
        put	YYeaRW
        put at	VbcXWV
        put forward	XbaaWY
        put in	UZbZXa
        put right	baWYZU
        put the	UYdWXY
        put to	bZXbVX
        putti*	YaYXcV
        putting	YaYXcV
        quali*	ZYZVeV
        qualified	VVaWfX
        qualified $	YUUVhT
        qualified exemptions	YYWXcZ
        qualified person	WXbYaa
        quality	cbVVVW
        quality of	adWVWV
        quarr*	cYSUTU
        quarry	dUWWXY
        quart*	YaVXYb
        quarter	YaVXYb
        queri*	WeYXWY
        queries	WeYXWY
        quest*	aVWZZZ
        question	bRYaZZ
        question $	eUUUab
        question 0	UTbTQe
        question in	WZbXXa
        question is	TVWdcY
        question of	dXYcWW
        questions	WeRYZZ
        questions $	cXVbYY
        questions 0	TTSYRe
        questions are	TbVSVd
        questions to	WXWVWe
        quick*	ZdWXWX
        quickly	ZdWXWX
        quiet	ZdTVVU
        quote*	abXZWU
        quoted	abXZWU
        raise	WeVYXV
        raise*	dWVdTV
        raised	cXVdTW
        range	WfWWWT
        rate	XeUUUV
        ratep*	eVXXXX
        ratepayers	eVXXXX
        rates	bZUdXX
        rates would	cZXYYW
        rathe*	ZdaZZX
        rather	ZdaZZX
        raw	YcXYYX
        re	TcUUTf
        reach	ZWaVXa
        reach*	ZTXbSc
        reached	aUXSTe
        reaching	WWZdXW
        reaching a	YYbcXW
        read	YZOSXc
        read $	YdVWUZ
        read and	bWYYXd
        read it	YeVVVT
        read the	dWYXaa
        read them	VcYZYc
        read with	ZYXTXd
        reade*	bcVXWT
        reader	caXWYU
        readers	acWYWW
        readi*	ZbUTWX
        reading	XcRUTZ
        readings	cYYXXV
        reads	WbVVVc
        reads $	WVWVWe
        ready	caWWVV
        ready to	baXXXW
        real	bWbUcT
        real and	VaVWcW
        reaso*	ZUZeVY
        reason	bZXXTd
        reason for	fVWVWX
        reason to	ZdXXWW
        reasonable	ZVUWda
        reasonable in	WXXYVf
        reasonable to	dWXYdW
        reasonably	ZTVWbb
        reasonably accessible	WWXXWe
        reasoning	bYTeZT
        reasons	WWadNZ
        reasons $	aXVVXc
        reasons are	UdWWWa
        reasons for	WaZeVV
        reasons that	YVbVYc
        reasons why	WXUaVe
        reass*	fVWWXT
        reassure	dXZXYW
        recei*	UZZRTe
        receipt	XZYYXd
        receipt of	XVWYYf
        receive	SfbWWW
        received	YSTTUf
        received 0	WXWYYe
        received by	YXZXad
        received your	XYYYYc
        receives	XaUVVd
        receiving	YXXYXd
        recen*	UbaUWa
        recent	VcVWXa
        recog*	cWYZXZ
        recognise	bYZZWX
        recognise that	dTXXYX
        recognise the	cUaaXX
        recom*	dYUTUY
        recommendation	bbVUUa
        recon*	UaYVWa
        recor*	VVQYaf
        record	ZaUaYY
        record of	aUXbXZ
        recorded	TWVUZd
        recorded in	VVWWYf
        records	YWTSZf
        recru*	XeZXXV
        recruitment	YdZXXV
        redac*	SZbUSd
        redacted	UYaUVc
        redactions	WVbWUe
        reduc*	caWWWV
        reduce	XfWVWV
        ref	WWXVXe
        refer	WWWVWf
        refer to	YYYXYd
        refer*	WbSSSf
        reference	XVUUUg
        reference no	YYZXWd
        reference number	YWZYZc
        refin*	WbVXVc
        refus*	VTcXZa
        refusal	VTbVcX
        refusal $	UVaZcV
        refusal notice	ZZaWXc
        refuse	TWdUZZ
        refused	YVWRXe
        refused $	UWYVTf
        refusing	VYccYX
        refusing to	YYdZVZ
        regard to	aWYaWV
        regards	VWbVXb
        regio*	UfVUVb
        region	WfXWXV
        regis*	ZWaTRc
        register	aWYVSb
        register $	aUdWWY
        regul*	YVYccX
        regulation	XWYdcW
        regulation 0	XXYdcV
        regulations	UUXScb
        regulations $	ZWYYbZ
        regulations 0	XYWUQf
        regulator	aXZUUa
        relat*	WaWVdU
        relates	XXURdY
        relates to	YTUUcZ
        relation	YXacZW
        relation to	YXacZW
        relations	ZbaWbW
        relations with	XccYVW
        relationship	VebWVV
        relatives	acWWUW
        relea*	YVccVT
        release	WWcbYU
        release $	WSedRV
        release are	aYdUXW
        release is	eWXYXV
        release of	ZaVUYa
        release the	WXZXVc
        release would	ZZVZaV
        released	aUaXWb
        released $	VVcZZV
        releasing	bYabSR
        releasing the	aZZdTR
        relev*	STUceW
        relevant	STUceW
        relie*	baZRWb
        relied	ZbaTYb
        relied on	ZZZVaa
        relied upon	XbaVVd
        relies	XbXVXc
        rely	abYTYV
        rely on	ZYaRaV
        remai*	XZeaUY
        remain	UaeVTa
        remainder	YXaVXa
        remaining	XZWbXb
        remains	abaYVX
        remar*	cYXYXW
        remov*	VYZVdZ
        removed	VTaWWe
        removed $	WWbXYb
        renew*	bbVVVW
        rent	YdTTSa
        repai*	dVVUVd
        repairs	cVXXXb
        repea*	dXUTUa
        repeated	aaVUVb
        repla*	bVUVUd
        repli*	ZUVUWe
        replied	WVZXZe
        replies	WaYXYc
        reply	TXPPag
        reply as	YYYXYd
        reply to	TXTUTh
        reply was	WWXYXe
        repor*	WbVZMb
        report	ZaTbPa
        report $	bQZbTa
        report and	XaXVYc
        report is	WZWWWb
        report was	XbVUWZ
        reported	YWVTWe
        reporting	YdVYYW
        reports	UbaVWc
        reports of	UbXXXa
        repre*	cYVWVa
        reque*	STVTXf
        request	TTWWZc
        request $	RTZYXa
        request 0	VXVVVf
        request and	XXXXXd
        request as	XYZXXd
        request for	SUYZPa
        request has	bWXWVa
        request is	ScaTYZ
        request number	XYYXXd
        request of	XXYXYd
        request on	YYXYYc
        request that	SVTVWh
        request to	XXVWWe
        request under	YYXZYd
        request was	WXUWba
        request would	WYWWXd
        requested	bTWTVb
        requested $	XXYXWd
        requested the	YWYWZd
        requester	UYdXZY
        requests	VaUSYf
        requests $	XYXUVf
        requests of	VbXXWa
        requests under	XRTWSj
        requi*	VWYVdY
        require	WbZWcX
        required	WVUadY
        requires	TTaSac
        requires that	VWaWcY
        requires the	WXbYaY
        requires us	WVaVaa
        rescu*	XWbWZc
        rescue	XWbWZc
        resea*	aaYVZZ
        research	ZaZVZa
        reser*	ZabUVU
        reserve	WabYWX
        resid*	ZbZTWX
        residents	aZaTWY
        residents of	WeWWaU
        resol*	WUfUWa
        resolved	WUfUWa
        resolved that	WXZUXf
        respe*	abaWaW
        respect	abYXbW
        respect of	UWZUab
        respo*	TcXRTf
        respond	WaWWWe
        respond to	ZZXZZc
        responded	bYWWXc
        response	WUSTSj
        response $	WXVVac
        response to	XVWXUf
        responsible	YdbXXW
        rest	cYVTXa
        rest $	baWVVW
        resto*	ZbXWXa
        restr*	cTTUdW
        rests	YYbUdT
        resul*	bUddUV
        result	UTeeVX
        results	eYXSTT
        retur*	YZXTUb
        return	YZYVVa
        revea*	abaSUS
        reveal	ZYdUWT
        reveal whether	bVcUWU
        revealing	bbUWWX
        revealing the	cZVWWW
        reven*	VeYWcY
        revenue	VeYWcY
        revie*	XXcVOc
        review	YWcXQc
        review $	UYSaVb
        review i	XXeWXW
        reviewed	UYUVWf
        reviews	WaXWWc
        right	XZccWS
        right $	aYVdVS
        right of	WWaTYd
        right that	bWbaWV
        right to	XZcaYV
        rightly	dXXVVY
        rights $	UVWaUd
        rights of	cTbVcV
        rise	ZcVUVa
        risen	dWYYXY
        risk	TYdUYa
        risk $	WaXXbV
        risk register	bWZUWZ
        risk to	XebXWW
        rival	UhUVVT
        rival*	UfUVUW
        rivals	UfUVUW
        rivals would	VeYYXW
        river	caXXYW
        road	ZXYVVc
        room	ZfUUSR
        room $	YdXWVV
        room to	UgWWVV
        rooms	cWXWXc
        rota	YcUWXY
        round	dZYUVR
        round the	YbaXXV
        route	ZaWUVb
        route $	UaWWXc
        royal	XZWXZd
        rule	bWWXdV
        ruled	WXbVac
        rules	aYbZUX
        rules $	aYbZVX
        rumou*	hSWYYU
        rumour	fUWYYU
        run	bZXXWZ
        runni*	cZaYXW
        running	cZaYXW
        runs	ZbUVVa
        s	SYTRab
        s 0	PZSSbY
        safe	WaaUYb
        safe $	YaTTXb
        safe space	VacYaX
        safeg*	ZabUcU
        safeguarding	ZbbYZV
        safet*	YbeXWS
        safety	YbeXWS
        safety $	UYWdaX
        safety of	UbdVZQ
        said	YbVcZU
        said $	cZUTVa
        said for	ZVXeWW
        said in	eVYYaY
        said that	YYTUZa
        said to	bZVUYW
        salar*	YYVUXc
        salary	aWXWYc
        sale	ZbaXTW
        sale of	acTWVX
        same	cYUYXW
        sampl*	ZbRUSZ
        sample	YcUVVa
        sat	fYYVXV
        satis*	cUdVVX
        satisfied	WWeSWa
        satisfied that	YYcUUa
        save	YZaVWX
        savin*	cbYWYY
        savings	cbYWYY
        saw	cYXXUW
        say	XcYPYT
        say nothing	VebXWU
        say whether	aZXWWd
        sayin*	WbabXX
        saying	WbabXX
        says	adWUcT
        says that	dUXVcY
        scale	cScaTU
        scale*	XWeYZT
        scales	XWeYZT
        sched*	YVZRYc
        schedule	YVZRYc
        schedule of	ZYYWWd
        schem*	cZVSUZ
        scheme	dXUUVa
        schoo*	aaVTXY
        school	aXQTYb
        school $	aVWWba
        school and	cZVWWU
        schools	ZdUWVX
        scien*	fWXWWV
        scope	UTVTVh
        scope of	XYWXYd
        score	UeZVWU
        score*	aYbaVZ
        scores	WabaWZ
        scotl*	aVWUba
        scotland	aVWUba
        scotland $	aWVYWc
        scotland act	VbVVaY
        scotland regulations	YZZYXe
        scott*	UVZUbc
        scottish	UVZUbc
        scottish information	WUXXVg
        scrut*	eWXUUT
        scrutiny	eXXUUT
        sea	dVXXYa
        searc*	aTVUWg
        search	bVWUXd
        searches	ZXXWYd
        secon*	WYcPSd
        second	WYcPSd
        secre*	ZXePeU
        secrecy	cTeUSV
        secret	aZVUYa
        secretary	XXcVTb
        secretary of	ZXYXWb
        secrets	RXSThT
        secti*	TTZdcW
        section	TTZcbY
        section 0	UTZcbY
        sections	TTQceU
        sections 0	TTQceU
        secur*	WcaYaV
        security	VbaYaV
        security $	VYRVUg
        security of	UXaVcX
        see	fVUUYW
        see below	VWVUUg
        see how	baXYYS
        see if	eWXYWY
        see it	abXXXW
        see that	gUXWWV
        see the	cTbUWX
        see what	fTWXXV
        see whether	dVYYYY
        seein*	dWaTTS
        seeing	dWaTTS
        seeing the	ZZbUWV
        seek	acZVXU
        seeki*	acXWXX
        seeking	acXWXX
        seems	ZWdXWW
        seems to	XXdXXY
        seen	eYUXPX
        seen $	gUZVVW
        seen to	hRVWVW
        selec*	bcUUVY
        sell	XfWWXW
        sells	YcXXVa
        senat*	beTVST
        senate	beTVST
        send	VcXVXc
        sendi*	YacXYX
        sending	YacXYX
        senio*	fTVVVb
        senior	fTVVVb
        sense	cZWYaV
        sensi*	ZYaWVZ
        sensitive	VaYXVb
        sent	UeVUWb
        sent to	YYXYZc
        separ*	VXUbdW
        separate	YZVVdb
        separately	WTXddU
        septe*	UXVWWg
        september	UXVWWg
        september $	WVXXXf
        serio*	aYWUaT
        serious	ZaWWaV
        seriously	cYWZZX
        serve	abUaVV
        serve*	WUdaYY
        served	UYbaZX
        served by	VaabaU
        serves	aVcWXa
        servi*	bUYZQd
        service	cVZXRb
        service $	ZbVVWb
        service of	WYWYYd
        services	WZWWXd
        sessi*	VZVVVd
        session	VZVVVd
        set	ScacXY
        set out	VZTdWb
        set the	XXfXYW
        sets	WbZbUZ
        sets of	bVeYUV
        sets out	WbXbYZ
        setti*	aZUWbc
        setting	aZUWbc
        settl*	babTUT
        settle	ZdUWUU
        settled	ZbbWXU
        settlement	cYSXWX
        seven	ZWTVVf
        seven years	bZVYXZ
        sever*	ZbVZcW
        several	WaWabb
        sewag*	caWYYW
        sewage	caWYYW
        shall	SVbZYa
        shall be	XZXWbb
        share	ZcWWXX
        share*	bZWWVZ
        shared	aYWUVb
        she	dZXUTY
        sheet	UUXYXe
        shelt*	XZcWYU
        shift	WdXUXb
        ship	YcWWWb
        short	caXTTS
        short*	ZZeTST
        shoul*	dVaaSV
        should	dUaaSV
        should be	dYXZPT
        should have	YZdUYX
        should know	fVXWYV
        should not	YabZWW
        should see	cVZZZW
        should you	XYXWWd
        show	fZRRVR
        show how	eXYXXW
        show that	fWUVYW
        show whether	eWXXXV
        showi*	eZSSZT
        showing	eZSSZT
        shown	cUYUbb
        shown $	VbWXba
        shown in	WXXUZd
        shown the	fVYYXX
        shows	ZeSTUW
        shows the	ZaWWYd
        shut	daUXVa
        side	VZdbVU
        side $	VWUYbe
        side by	WYeWVX
        side of	YWfZVW
        sides	XYdcUU
        sight	eXUWXW
        sight of	eXUWXW
        sign	SaUVab
        signa*	VbWVWd
        signe*	YXbTTc
        signed	YXbTTc
        signed $	TUWUVe
        signi*	ZWbXbX
        significant	VXcXbX
        signs	gVWWXV
        silen*	adXRUT
        silence	cYZTVX
        simpl*	cZWWWV
        simply	ZdWWWV
        since	ebXQWW
        since been	aXYYVc
        since the	cZZTZY
        singl*	VXYUac
        single	XWZWab
        site	YdZUUY
        site $	ZcWXWX
        sites	VgTUTZ
        sites $	VeYWVZ
        six	YYYUTd
        six months	VeaWWa
        size	abZVVV
        slide*	WZXeXY
        slides	WZXeXY
        sligh*	WbdWXV
        slight	WbdWXV
        slowe*	XcWVZY
        slower	XcWVZY
        small	TedSSW
        so	cXYbWY
        so $	XWZZXd
        so small	YbYYWc
        so that	WdUUcY
        so the	dYcWUV
        so there	gUWYaW
        so we	UVWdTd
        so would	VadYZY
        socia*	bZVVWX
        social	bZVVWX
        socie*	baXXXW
        society	baXXXW
        softw*	ZbWXWZ
        software	ZbWXWZ
        solic*	YbZXWb
        solicitor	WaZYWd
        some	dYSXWY
        some 0	bUXUXc
        some of	cVUZSd
        some way	eWYVXW
        someb*	cWXTZa
        somebody	cWXVVa
        someo*	WgVTTU
        someone	WgVTTU
        somet*	bWYUaY
        something	bWYUaY
        sorry	WVVVYe
        sort	YdURcV
        sough*	UcVUWd
        sought	UcVUWd
        sound	eaTUTX
        sound $	YaWXXb
        source	cZXWYX
        sources	VZbYXb
        space	ZYcYaW
        speak	ZeWZVX
        speak*	VWUedY
        speaking	WYacVV
        speaks	ZXUdbY
        speci*	eTWVXb
        special	fTWYXa
        specific	XZZWWd
        spend	WeWYYV
        spend*	eWZVVW
        spending	dYZVWW
        spends	gTWUWV
        spent	bfTSUX
        spent 0	WbYXXZ
        spent on	YdTUTa
        spoke	TgUWVa
        spons*	aZaYVZ
        sponsor	cYUVWa
        sprea*	WYUVUe
        spreadsheet	WXVVVd
        sprin*	UdaWWZ
        spring	UdaWWZ
        spring $	WdbYYW
        st	WVWUVg
        staff	abVNPZ
        staff $	VdVTUb
        staff and	ZXYXXc
        staff in	dXZXYY
        staff*	YaUVWb
        staffing	YWTVVd
        stage	TcWXZZ
        stake	cVaYWW
        stake in	fUWYXW
        stand	bXcRZS
        stand*	eXXTUY
        standards	dYVXWX
        stands	WZZVXd
        state	XdWVWa
        state*	YcTTYb
        statement	ZbWWVZ
        states	WWXXac
        stati*	ZVVTbd
        station	bUXXWe
        statistics	WcZWZa
        statu*	VbVXdX
        statutory	VaYXWg
        stay	UcfTTP
        stays	SebTaX
        steps	SYTSZe
        still	ThXQWY
        still being	VbWXYb
        still in	YcUWbY
        stole*	aaUWVa
        stolen	aaUWVa
        stood	YYaVdW
        stop	ZdVWWS
        store	YcWWWb
        store*	ZaUVUZ
        stores	dbWWVU
        strai*	VeVXWW
        straight	VeVXWW
        strat*	ZdWZZa
        strategy	ZdYZZX
        stree*	ZYYUTd
        street	SaaUVf
        street $	TWcWVf
        streets	eYVYWU
        stren*	eWYVZW
        strength	YbaWZX
        strength of	baZYWX
        stret*	bbWVVW
        stretch	acXWVW
        stric*	UfWXYW
        strict	UfWXYW
        strik*	abWUWU
        stron*	aYdURU
        strong	ZZdVUV
        strong enough	YWdYYX
        stronger	aUdXVY
        stronger $	UVgUWW
        struc*	ZbZTYW
        struck	ZaZTYV
        struck the	XWdVXW
        stude*	fZXRTV
        student	SeVWTY
        students	gUXSXW
        students and	cXXYYa
        studi*	VfXXXX
        studies	VfXXXX
        study	baTSSZ
        subje*	YaXTaa
        subject	aYXTab
        subject $	bXZYWb
        subject of	XbVWVd
        subject to	WbYUca
        submi*	XaYSVY
        submission	WXZWXb
        submissions	ZcXUVX
        submitted	XXYYYc
        subst*	YdSRZZ
        substance	TcUWaa
        substantially	bdVXVW
        substantially the	XeYZVX
        succe*	cUZXYa
        such	bbTSXZ
        such a	XaWXZc
        such information	bZTUVX
        suffe*	WfUTUS
        suffer	ThXXWW
        suffer if	UgYYZY
        suffi*	bWdWVV
        sugge*	ZTZZVa
        suggest	WUXbXb
        sum	YYdTUY
        summa*	WYeZRW
        summary	XWfXSW
        summary of	ZaWdYX
        summer	WdYXXa
        sums	bdWVUU
        suppl*	YcWQVb
        supplied	WZXSTc
        supplied $	WUcVTb
        supplied by	VcUVTb
        supplier	WZUVZd
        supplier's	VVcXbZ
        suppliers	bcWWUX
        supply	ZaVWUc
        suppo*	bYXdVW
        support	cUVcWY
        support of	aWXdWX
        supports	ZccWVV
        sure	dVdVUT
        surve*	abYTRb
        surveillance	WeYXVV
        survey	ZYbSTb
        survey $	XScWWd
        suspe*	ddTVVU
        suspi*	bbWYXU
        suspicion	YeXYXU
        syste*	aWWXVd
        system	aWWXVd
        system and	WaWUXe
        table	XWUcTb
        table $	SYXdWZ
        table*	abXVWY
        tables	acXWXW
        tacti*	VgZVWV
        tactics	VfZVWV
        take	YcVRbX
        take part	aXUXcX
        take the	TgUVUT
        taken and	bbXWYY
        taken as	XaXVZa
        taken by	abYVVU
        taken out	YaWXXb
        takes	bYXVbV
        takin*	WacTTa
        taking	UbdUUa
        talk	abUXYZ
        talks	beURTO
        targe*	UcVSSc
        target	WZWVUe
        tarra*	YYYWYc
        tarrant	YYYWYc
        tax	bbYVaS
        taxpa*	eYbVUR
        taxpayer	eXWXWV
        taxpayers	daTWVU
        taxpayers may	cXYYZZ
        teach*	bZVVUZ
        team	ZWVRRb
        techn*	WfTWUU
        telep*	TbSSSe
        telephone	SbVVVe
        tell	bZVaTX
        tell a	dYWWWW
        tell them	cYXXYX
        tell us	WdYYYY
        tell you	UZVXXd
        telli*	UeZdWU
        telling	UeZdWU
        tells	YeSZZQ
        tells the	acXWWU
        ten	XcYWUd
        tenan*	ZbZSVQ
        tenant	ZcXXWV
        tenants	aZaTTS
        tende*	ZcYVTa
        tender	aZYVUb
        tender report	cXXWYb
        term	WXWXfX
        terms	XbQQXa
        terms $	RdVVWc
        terms of	bVWVWb
        terro*	VfXYXT
        test	YSdbdQ
        test $	UUUfaR
        test has	XYWabY
        test in	YZdUZb
        test is	VVdWcV
        test the	eVaXaW
        test we	WVbdUX
        teste*	dWUVUZ
        tested	dWUVUZ
        tests	UfYXXY
        text	VVXVXf
        than	YYaRaZ
        than 0	UTQXWg
        than five	XZXXXd
        than it	YcXZWY
        than the	aXdVTV
        thank	XXYYYd
        thank you	XYYYYd
        that	cVcVVS
        that $	baWVUa
        that a	YYXSbZ
        that act	XWXYZb
        that any	YXXXWd
        that are	WZXXXc
        that both	ZcTYVZ
        that date	XbVWXb
        that disclosure	YacWWY
        that follow	XUYbab
        that harm	WWZWeV
        that has	ZYWcQX
        that i	UZTTXf
        that in	VWbXaX
        that information	TURYVg
        that is	VcYRba
        that it	XbaWTc
        that its	bYbZWY
        that may	SeWbXX
        that more	YXcZYZ
        that no	dXWbXY
        that nobody	ZYaYWc
        that of	XbcVaY
        that on	ZWdXXY
        that openness	cVcVWV
        that people	bVcZZX
        that section	bWaYYf
        that the	bUbSWU
        that their	cXXYYb
        that there	cTbYbZ
        that these	WYdYWY
        that they	ZaZVVY
        that this	cWWWYc
        that was	WVdWUb
        that we	UeZUWY
        that were	WbWaXZ
        that what	VdbUVU
        that would	YbYUTc
        that you	XTbTVc
        the	aYdYZS
        the 0	fTYTXY
        the above	YYfXWU
        the act	STTSag
        the addresses	YbbWWd
        the advice	dXbSRZ
        the age	XWeTWX
        the agency	XbZZWZ
        the agreement	WZWXYd
        the annex	VXWZXf
        the annual	UaWXXb
        the answer	RUcUSc
        the appeal	bUXXVc
        the applicant	aWYWXb
        the application	fVTWcV
        the appropriate	XWVWYd
        the argument	fTZWXW
        the arguments	VUbccU
        the attached	WUVVWg
        the audit	WaZbUa
        the authority	YaXRcV
        the authority's	ZcVYXZ
        the autumn	baWWYZ
        the balance	UOeYWV
        the balancing	YYdbXW
        the bank	abXXVa
        the bbc	cXYZWa
        the benefit	aSYTWc
        the benefits	ZUeYWT
        the best	gVXWXW
        the board	abWZVb
        the borough	bbWWXW
        the briefing	acWWUX
        the burden	WVYXba
        the bypass	bYVWVb
        the cabinet	babZWW
        the case	XUcfYS
        the chair	ZcVXbU
        the charge	bUWYVe
        the chief	ZYYWWb
        the choice	eXXXWX
        the circumstances	TWbXaZ
        the clerk	YbWXVc
        the closure	fXXWXV
        the code	XYZXXc
        the college	aXbYUY
        the commercial	ZdbWWY
        the commissioner	XVVTdc
        the committee	bXbUSa
        the community	abTWaW
        the company	TdVaWZ
        the company's	UcaXUY
        the competing	XVbdVW
        the complainant	aWYYYc
        the conclusion	aTeXVX
        the considerations	WWcbXV
        the constabulary	dWZcXX
        the consultation	YbWWXa
        the contract	ZaYTZY
        the correspondence	dUbWWX
        the cost	bYXUUb
        the council	XaUZRa
        the council's	WadVTY
        the country	ZcaWXV
        the county	dUXWUa
        the course	WWbbaa
        the court	VZVVaa
        the crown	WZZXYb
        the damage	bXcZYX
        the danger	XWcWaX
        the data	aSVTUf
        the date	VYXXbc
        the day	WacVUX
        the decision	WZaUTb
        the delay	YZWWXb
        the department	TXUZTd
        the depot	bZWYYZ
        the developer	VbWYVa
        the disclosure	bWXXaa
        the discussion	YWaWWd
        the dispute	ZbaYXW
        the document	YXWbVc
        the door	YdWVXW
        the draft	WcZTUX
        the drawings	YXcYYd
        the duty	VTcXbZ
        the e	cXXWVa
        the eir	UXWVbZ
        the emails	WbaXTY
        the end	UYgXVV
        the environment	ZcVUZX
        the environmental	bXVUNa
        the exact	XdWXXX
        the exception	TYcbYV
        the exceptions	XYbXdV
        the exchange	cYZXYW
        the exemption	SXcZaV
        the exemptions	VTXYac
        the exercise	ZXaVWc
        the fact	caWTaX
        the factors	YWebVX
        the fee	ZUaTWe
        the figure	XcYZYa
        the figures	YVbWTd
        the file	XcYTTb
        the final	TcZTWb
        the fire	YbbVVX
        the first	RcbQPc
        the flood	fUXXWX
        the foi	XZXXXd
        the foia	XXUVZc
        the following	PPSfSd
        the footing	VfWXYV
        the force	ZTcbVZ
        the forecast	abWWXX
        the formulation	XYZWba
        the four	WbWYWc
        the free	WYXYcb
        the freedom	PVQRZd
        the full	cbWYWV
        the general	bWaXXX
        the grant	cUaWYc
        the greater	WXdWbT
        the gritting	dYYYZX
        the guidance	VcWXYd
        the harbour	aWcVWX
        the harm	TXbadU
        the head	aWbWXa
        the health	ZUaSWc
        the home	YacZXY
        the icb	XVWWVe
        the identity	aXXXdV
        the incinerator	eXVXYV
        the information	UTYcXc
        the inquiry	VccYXX
        the inspection	baWWWZ
        the interest	XSfVYT
        the interests	VaaVbV
        the investigation	TebUVR
        the land	bWVWWb
        the last	TZUSaf
        the latter	VYeXWW
        the law	eSaTbU
        the lease	cbWXXY
        the legal	WVacWb
        the legislation	XXXXeY
        the lessons	dXVXWX
        the letter	WabcXW
        the letters	ZSZYUa
        the licence	dYVWXZ
        the likelihood	UcbWaX
        the likely	UaacWb
        the limit	VWUWXf
        the list	XcbTUW
        the local	dXbYWX
        the location	WabWXT
        the log	dYVWWW
        the make	YaWVWZ
        the map	VabWWb
        the market	YcUWWX
        the material	ZTaXYa
        the matter	WdbXTR
        the meeting	YeWVVX
        the minister	fWWUUZ
        the minister's	XWWbXd
        the ministry	XZWWYc
        the minutes	ZVcVXb
        the model	WdUVVZ
        the money	dZVVVX
        the monitoring	WYdXZY
        the more	cXaXVW
        the most	bYbWWZ
        the museum	XZZaWb
        the name	ZTYUSe
        the names	aVaWWe
        the need	bWbUaT
        the negotiations	ZSdWYb
        the new	fUYYYX
        the next	WhUaTS
        the nhs	cVXXXZ
        the noise	dXaXXV
        the note	bbUWWY
        the number	aZXVXd
        the office	cVaXXa
        the old	cVXYXc
        the one	ZVZeVW
        the only	aYWXdX
        the open	ZaTWVa
        the operator	XfWVZW
        the operator's	aZYXXc
        the opinion	aWbVZY
        the options	dYYWUY
        the order	dYXVWY
        the original	bWYYYb
        the other	RaafPT
        the others	TeXYYY
        the outcome	cYbVXW
        the owner	VUbUWe
        the panel	ZWcXWd
        the paper	abcUWU
        the parish	hTaXWV
        the people	ZXUbRZ
        the period	aWYZYb
        the person	YWXYbb
        the pilot	abXXYV
        the plan	VadUWU
        the planning	acVXVa
        the points	SUdZSV
        the police	cXaWVX
        the policy	cXXUbV
        the prejudice	UVdUcY
        the present	WdZXSV
        the press	iTVWVT
        the presumption	aWcUXX
        the prevention	XbWXbU
        the price	XdXYUa
        the process	ZcaYXU
        the protection	WbaYaW
        the public	YVXZba
        the published	WeVYXa
        the purpose	UXWXdb
        the qualified	WXbYXb
        the quality	adWVWV
        the question	aScaSV
        the raw	YcXYYX
        the reason	UaUWVf
        the reasonable	ZYVZab
        the reasons	XWcZTa
        the record	XdWVWV
        the records	cYXXXa
        the reference	YWYXYc
        the refusal	YWcWUZ
        the register	bVWYXe
        the regulations	UWZUab
        the regulator	XYaVWc
        the release	cZVXZW
        the remainder	YXaVXa
        the remaining	WbWbXc
        the rent	WdUUTb
        the reply	VaVWeb
        the report	UeWaUZ
        the request	bSYRaZ
        the requested	cVXXXZ
        the requester	UYdXZY
        the rest	YZXUYb
        the result	ZXcVUZ
        the results	ZbaWXX
        the review	ZWbVWc
        the right	WccVUV
        the rights	aYcVcW
        the risk	ZUdWWa
        the road	XdXYXa
        the round	YabWWX
        the safe	VZbZbX
        the safety	ZVeWaT
        the sale	ZbXVUW
        the same	cYUYXW
        the scale	bUcaUU
        the scales	XWeYZT
        the scheme	ZaWWWb
        the school	cWVWUc
        the scope	VWWVYe
        the scottish	TUXWac
        the sea	eVXWWY
        the second	SYcRVc
        the secretary	ZXXWWb
        the security	VYbWZW
        the service	XaYaVW
        the settlement	bZUYXY
        the side	WXgTWX
        the site	aZYVWX
        the software	XbWXXc
        the spending	eXWYXX
        the street	WdTXUb
        the strength	baZYWX
        the stronger	XVdXXY
        the subject	cXZYYa
        the submission	WXZWXb
        the sum	XbWVVb
        the sums	acWVVV
        the supplier	ZWVXad
        the survey	XUeTUc
        the table	UYWeUZ
        the tax	XcbXXX
        the taxpayer	dYWXWW
        the tender	YaaXWb
        the terms	cWXVaZ
        the test	YVdacQ
        the third	XdXXVY
        the three	XWXXbc
        the time	VUbTUe
        the timetable	abVWWV
        the total	XdZYWX
        the totals	VcZUXW
        the town	YYUWUb
        the trade	cYaZWX
        the trial	aWeWWU
        the tribunal	ZUWUfU
        the trust	WVXZUe
        the trust's	VVZXXe
        the trustees	aZaYYV
        the two	XXgYRW
        the uk	YZVVYc
        the understanding	WeXZXZ
        the united	XYWXdY
        the university	WZYbVa
        the use	dTWWWc
        the value	WbcZXc
        the very	YeWXXW
        the vice	ZaaXVa
        the view	XVdXWZ
        the water	YbVXaZ
        the way	cZUVaW
        the weight	aVbWaV
        the weightier	VVeWYW
        the whole	ZbbVUX
        the wider	bWbWXW
        the winning	WeWXWW
        the wish	WbcYYW
        the work	XcVYVb
        the world	RcUTdR
        the wrong	YdWWVX
        theft	ZeYYYV
        their	bgRPRU
        their homes	dUXXXb
        their own	cWYWWd
        their words	ThXXXU
        their work	cXaYYY
        them	ZbPXVb
        them $	dZXSTU
        them in	YXYWVd
        them to	SaUUXd
        them would	WXZZUf
        thems*	bbWYXV
        themselves	bbWYXV
        themselves $	YcXaXW
        then	RWVhVZ
        there $	XdWVXV
        there are	VaUcUa
        there being	bUcUUc
        there were	WaUTVc
        there would	ZabXVV
        there*	WSfRWc
        therefore	VSfRWb
        therefore exempt	YYVXYd
        these	RWabZY
        these $	VUUgWY
        these are	YVXYdY
        these considerations	YYcaXY
        these matters	WXZdXX
        these points	UZacWX
        these reasons	YXaVXb
        they	bZZLVX
        they are	YZZSQc
        they can	bZUVTX
        they could	ZbXWWX
        they do	TcZYVX
        they had	XdWWVV
        they have	dWXWVZ
        they knew	eWYYXX
        they were	VYUVWf
        they will	TgVWVU
        they would	YdWYWW
        thiev*	SiXVVV
        thieves	SiXVVV
        thin	cWbZZX
        thing	eWXWYU
        thing*	YdaZUU
        things	YdaZUU
        things $	WbWUXc
        think	WbdXTU
        think the	dVfTWT
        think twice	XeUVWV
        think*	daYWWV
        thinking	cbVXWV
        third	ZbVTbW
        thirt*	YZZUVc
        thirty	YZZUVc
        this	VYZcYY
        this $	QcTdVY
        this act	WZXXZb
        this case	VVbSVb
        this decision	XWZWVe
        this exemption	ZUZaba
        this in	WabXYa
        this information	bTURRh
        this instance	ZbdVYV
        this is	XSZTcc
        this kind	WcYWUY
        this letter	XSVbWd
        this notice	WTXXWh
        this occasion	VXdZZW
        this one	dZUUWU
        this part	YZbcYX
        this point	ZdYWXW
        this reply	WXXYWd
        this response	XWWYXe
        this sort	ZeWSdT
        this subject	VcWXWZ
        this time	YVeVWV
        this under	XSWVSj
        this would	YbWWVa
        this year	YZZXYc
        those	daZRZU
        those for	WVZTcb
        those of	VYXXcb
        those that	WdWdWU
        those they	ZbVYVX
        those who	dbTWVP
        those whose	eVXYYX
        thoug*	WabXPU
        though	UdbTWY
        though it	WaWVYb
        thought	bVcaRT
        thought about	cUbaVR
        thous*	eVaVUS
        thousand	caWXVV
        thousands	dUbXVV
        threa*	YeWYXT
        threatened	WeXYZW
        threats	baYYWX
        three	XWTeZa
        three $	XbWTWd
        three months	TTWWWh
        three years	fWZXUY
        thres*	YVUWcd
        threshold	ZWVYca
        throu*	XdZXWY
        through	XdZXWY
        through their	baVXWX
        thus	XWWWWe
        ticke*	eWYXXW
        time	ZbbQWa
        time $	YbSUTb
        time and	WcWYbX
        time as	WXYYYc
        time for	bUbVYa
        time the	TbeXWV
        time to	dWVUWc
        times	abUUVa
        timet*	acVWVV
        timetable	acVWVV
        timin*	YbbWYV
        tip	VcdVYU
        tippe*	SaeVVT
        tipped	UYfVWU
        tips	VWccUU
        title	TTUTVh
        to	abaVbT
        to $	XbUSXc
        to 0	SabOQa
        to a	XcRSZc
        to account	aYdYWX
        to advise	XXYXYe
        to all	aaYXVY
        to an	bUaVaY
        to answer	YcWXWX
        to apply	bWUacX
        to ask	cXVbVW
        to avoid	acZWWV
        to be	bXUUbY
        to bear	abVYXX
        to blame	cYXXXX
        to carry	XcYaaX
        to challenge	dXWUWW
        to change	VeZYYY
        to choose	ZXdVWX
        to come	caTSbV
        to compare	eWWYYW
        to complain	cUXYYY
        to comply	YWXYXf
        to confirm	VdbXZW
        to consider	VWUZbb
        to decide	XZbTcY
        to disclose	UWcWac
        to displace	YbbWXY
        to do	UZbUVc
        to each	YUYcYb
        to explain	XbVVXc
        to extend	VUYYXe
        to find	YYWXXd
        to foi	XWXXXe
        to follow	WbWWeY
        to get	ZeYVVU
        to go	TcVVWc
        to hand	cYUUUX
        to have	eYTWVV
        to hear	baVWWV
        to help	VWaUXe
        to hold	XXdWVX
        to identify	XWTXWf
        to information	WWWXYc
        to it	YYXXXc
        to its	aYaYVa
        to justify	bWZXcX
        to keep	ZcZTVV
        to know	eSbWVY
        to learn	gVWXXW
        to let	dUaWXa
        to look	WaUZSc
        to make	ZbWWVb
        to mean	VUUWcb
        to meet	aWbYaY
        to more	ZcWXWX
        to narrow	VXXYYd
        to offer	XaXVWc
        to one	YdXXXX
        to open	cWWVXc
        to our	XXdVWX
        to pay	WdWUWZ
        to prejudice	aaTXaX
        to protect	aYaUZX
        to provide	SUcVVa
        to publish	YXaeZT
        to question	cUUVVd
        to read	ZVWXYe
        to refuse	UWeUVW
        to reply	WZYZZd
        to respond	WWWWWf
        to reveal	VccUXX
        to say	YbbWYa
        to section	VUWcXY
        to see	gWUUTS
        to sell	ZdVWXW
        to set	XZZcXV
        to show	YbVWcZ
        to speak	WeXZZY
        to take	YaZXcU
        to talk	XeWXYZ
        to tell	ZccUWW
        to test	eWXYXY
        to that	XbVXZc
        to the	WYWbYc
        to their	WfVWXa
        to them	cXUWXY
        to think	WcXaYX
        to this	VaWcXa
        to those	YdYWWY
        to understand	fWVYXX
        to us	SabaTb
        to wait	ZZeVVT
        to weigh	ZaXZdV
        to what	aVcbTV
        to which	adWZZW
        to withhold	YXbVWb
        to work	WdYYYb
        to write	baWVXZ
        to you	UbVYSd
        to your	UUXTTh
        today	XVcWWa
        toget*	QWcZba
        together	QWcZba
        together $	VdWcaW
        together with	UYYUUf
        told	baVZWZ
        told $	bXUaVW
        told us	SgVVWW
        told what	eVZXZV
        told why	cYWTWa
        too	cTaOSc
        took	bZPcQY
        took part	baWWWU
        took place	UYVWXf
        took the	cYVVXY
        total	VbXSSf
        total*	WcaUYV
        totals	WcaUYV
        touch*	gWVYWW
        touches	fVWYXW
        towar*	ZVbcWS
        towards	ZVbcWS
        tower	cZWWVY
        town	cZVXVY
        town $	abXYXW
        trace	eWYYZZ
        trace*	YdXXYU
        trade	bWXRhT
        trade $	XZaYbW
        trade*	eWVXXW
        traders	eWWYXX
        tradi*	cYVXXY
        trading	cYVXXY
        traff*	XfWXVU
        train*	bbXYVX
        training	bbYYVX
        trans*	dYbRRX
        transfer	WWUVWf
        transferred	VVVYWf
        transparency	dSdUVS
        transport	UXaWXe
        trave*	ZbVXWX
        travel	YcXYXZ
        treat	YcUUVc
        treat*	eVVTbY
        treated	eUXYbY
        treated as	XXZZca
        tree	WXYYYd
        trees	eUVVVY
        trial	YccUTR
        trial $	WdaWWW
        tribu*	ZXTRdY
        tribunal	WVTSeY
        tribunal in	WYWXdX
        troub*	YdVWWY
        trouble	YdVWWY
        trust	ZXYXRd
        trust and	VfXZZW
        trust's	VUZWXe
        trust*	ZZYSTa
        trustees	ZaaYYV
        trusts	YcYXXc
        truth	YcZWXW
        tuesd*	YYYXYc
        tuesday	YYYXYc
        turn	RfVcUX
        turni*	WUWdVX
        turning	WUWdVX
        turning to	WUWdVX
        turns	aaVbZU
        twelv*	UZWWUf
        twelve	UZWWUf
        twent*	ZWXYca
        twenty	aWXZca
        twenty working	XYWVXc
        twice	ZfXXYV
        two	SYaZTc
        two other	XdWXYW
        two sides	YabbWW
        uk	VXSTZd
        uk $	WZWYZc
        uk gdpr	XYWYba
        ultim*	WXeXXY
        ultimately	WXeXXY
        unabl*	YbVWYc
        unable	YbVWYc
        unable to	YbVWYc
        under	TcQYaY
        under 0	ZTYUVi
        under a	bVWWVd
        under regulation	SdXWWb
        under s	VbXXXZ
        under section	SaXXSf
        under the	XRSZbZ
        under this	VZWVab
        under*	eYZQUS
        undercut	UgVVWT
        undermine	VeaWVV
        undermine the	WeVXYX
        understand	gVSUXX
        understand the	fVVYYY
        understanding	eXaVVS
        understanding of	hTVWXT
        unfai*	dXWXWV
        unfair	cZXYWX
        unfair to	UgWVXV
        unfin*	bWUdbS
        unfinished	bWUdbS
        unhap*	YWYYYd
        unhappy	YWYYYd
        union*	eYTVUU
        unions	eYTVUU
        unit	WeVRSX
        unite*	WZWXdY
        united	WZWXdY
        united kingdom	XYWXdY
        unive*	WZXcUZ
        university	WZYbVa
        university has	XXacYY
        unles*	STUUbb
        unless	STUUbb
        unsaf*	caWXWW
        unsafe	caWXWW
        until	cedUSR
        until 0	gUUWTU
        until the	UbdXXV
        until then	ZbcVYX
        up	WdZcQW
        up $	YfUSUU
        up the	YYdXXV
        up to	YbWUWb
        up with	dZVXWX
        uphel*	ZVcUWb
        upheld	ZVcUWb
        upheld $	XXdUWb
        uphol*	XTcSUa
        uphold	YUbSVd
        uphold the	YWcWWY
        upon	XfWRbU
        upon it	dVVXVc
        upper	UVXVbd
        us	QfcUaV
        us $	SYbUUY
        us 0	YYYXYc
        us by	VbVUVZ
        us for	XaWUXe
        us in	YbUdZZ
        us know	YYYXYc
        us of	XYVXXc
        us on	UeXZYY
        us that	UcbXVV
        us the	baaVWW
        us their	VfWXVV
        us to	UZaXcY
        use	bcSSSY
        use $	ZcXYVX
        use for	fVXXWU
        use of	bcXWXY
        use the	YeWWWX
        use to	cYVXXV
        used	adSRTZ
        used $	abWVTZ
        usefu*	aZXXVb
        useful	aZXXVb
        users	eWWZYY
        uses	WdXVWa
        v	UVUVcY
        vacan*	WdYVYc
        vacant	WdYVYc
        valle*	cXYWXc
        valley	aYYWXd
        valua*	XcaXXW
        value	cYWTWa
        value $	bVWVaa
        value for	eYWWWV
        value*	dZWYVW
        vat	VWWVVf
        vat $	VWWVWf
        vehic*	WXUUWg
        vehicle	YWUUVe
        versi*	YcSTYb
        version	YaUUZb
        very	YdYWaV
        vesse*	ZVWWXc
        vessel	ZVWWXc
        vexat*	XYVWYf
        vexatious	XYVWYf
        vice	ZaaXVa
        victi*	abaVXT
        victims	abaVXT
        view	aYcXVV
        view of	WbcWYX
        view that	XVdXWZ
        viewe*	eUXYXb
        views	YbTUXb
        villa*	dWVVYZ
        villagers	eWYYXY
        virtu*	VaVUZc
        virtue	VYVUZc
        virtue of	VYVUZc
        visit*	VgTVUV
        visitors	XfWXVU
        volun*	dZVSVZ
        volunteers	eYVSVS
        voted	fSUUTa
        voter*	eUZWXV
        voters	gUWWXV
        wait	aYdVVU
        wait $	VVfWWW
        waite*	dVVXXb
        waited	dVVXXb
        waiti*	ZWbXUb
        waiting	ZWbXUb
        wales	VacWWa
        walk	daXXXU
        walke*	gTXaXX
        walkers	gTXaXX
        wall	aUYVVe
        want	hWQTSS
        want the	eUUWWZ
        want to	gVUVUT
        ward	eSVXTc
        ward $	bVXYVb
        warde*	aeWYXV
        wards	VaVVWd
        warni*	dYVXVS
        warnings	eXYXZU
        was	cVXTXe
        was $	bTVXWc
        was 0	UWUUWg
        was a	ZdYZZX
        was carried	aUWVWf
        was for	cVVTTd
        was found	ZUcYYa
        was given	abUTRY
        was held	YcWXaX
        was in	bWaWVa
        was made	YaUXVa
        was never	XcbVUY
        was not	cWbTQa
        was paid	YbbVTW
        was received	VWVXZf
        was said	aZVUbV
        was sent	YYWYYc
        was set	UdXWYY
        was taken	eVUXXX
        was the	ZTaVUa
        waste	dZWVUb
        watch	YdUUXX
        watch*	bcVUTT
        watchdog	dZWXWV
        watched	baZWVU
        water	aZSSYb
        way	YaWbaT
        way $	YYVfUY
        way of	XcVVWc
        way to	ZXdYYX
        we	QXebQa
        we accept	dVZYXT
        we also	bUVUYa
        we are	YcaUUd
        we believe	TVbZVZ
        we can	YYVZWc
        we cannot	SZdVUe
        we consider	VacVVZ
        we could	XWWVXe
        we do	dVYTRa
        we find	VUhUWU
        we had	WZVdWY
        we have	VXbcSX
        we hold	TYUaUe
        we identified	WWXeWW
        we looked	YYWdVX
        we may	XXVXca
        we must	VaWZcW
        we need	UbUWWd
        we received	XYYYYc
        we recognise	ZbaZWY
        we shall	UabXXZ
        we suggest	YYYWXd
        we therefore	XYZXYd
        we think	XWeXWX
        we took	aUWeWV
        we weighed	bUXdTZ
        we were	WdXWWZ
        we will	YVWVaf
        we would	YcTUXa
        we've	TUfTZc
        weak	WeWWWY
        weake*	TgUVcU
        weakn*	dZXZYX
        weaknesses	dZXZYX
        websi*	TaTWUc
        website	TaTWUc
        website $	UXWXWe
        week	YaWWVa
        week $	WeZZYa
        weeks	bWWRRc
        weeks $	SYTTUg
        weigh	XYbZdV
        weigh the	YaYWeW
        weigh*	VUecYS
        weighed	VYbcWS
        weighed the	UaYdWV
        weighing	UUZcYX
        weighing the	USSUdf
        weighs	ZXabUX
        weight	XWeOZY
        weight $	XVgUTT
        weight and	WVfXVW
        weight to	ZUcTcU
        weightier	VVeWYW
        welco*	XdXWXX
        welcome	XdXWXX
        well	baTRZX
        well as	WeYXaX
        welsh	bVaZaX
        went	fWUVVX
        were	XbSZRb
        were $	WVTeWc
        were 0	XVWUWe
        were answered	XXXXXd
        were it	bZWVXe
        were known	TfVWYY
        were made	aZVVVb
        were not	XWaVWd
        were put	dYXbVX
        were taken	aWYYZd
        were the	YcaWWY
        were to	WcXYYZ
        what	ZWYfVV
        what has	bWXWaW
        what i	XYWWXe
        what is	cTUdXZ
        what it	eTVcUU
        what speaks	XXVeWU
        what the	daYUUS
        what they	YdVYYW
        what to	YdYVVV
        what was	dYSXUW
        what we	SfVaXb
        what went	eVZZYZ
        what you	TUdYYd
        whate*	WeWXbV
        whatever	WeWXbV
        when	XeTabV
        when a	bcWWVW
        when it	WYVVca
        when refusing	ZaaaWe
        when the	YaUQXY
        when they	cZWWUV
        when we	WYbbWY
        where	YcTZeS
        where a	YWWVad
        where it	bZYTZU
        where the	YZVYba
        where to	YdVXbX
        where we	XWWeXW
        wheth*	eRWeXZ
        whether	eRWeXZ
        whether information	TXbbWa
        whether it	ZUZbTc
        whether section	XXYWVe
        whether the	gQTbVZ
        whether we	ZaXcYX
        which	WcPYUZ
        which 0	VXWXWf
        which a	bVUVXc
        which are	WVVaVc
        which has	aaYVVZ
        which i	WVWWWf
        which is	ZZUXXa
        which it	XZVWba
        which may	XcXXTd
        which of	WbZZYb
        which the	WbVZYZ
        which was	WaWXXd
        which we	bbVbWZ
        which would	YZcWaZ
        which you	YXXXYd
        while	cWeWZS
        while it	YaVWbU
        while the	YXdYXX
        whils*	XWdXXX
        whilst	XWdXXX
        who	bbWQRW
        who are	WcUWUZ
        who attended	bWbXYZ
        who had	ZbXYYW
        who has	ZbUWXY
        who have	bYXXWb
        who is	ZaXXVb
        who knew	YcYYZX
        who live	gUWXYW
        who pay	eWWYWW
        who took	cYWWXY
        who was	aaTWVZ
        who were	XaTVVb
        who would	WYeVYW
        whole	YZbVZa
        whole $	aXWWab
        whom	YccTTX
        whom it	VadZYX
        whose	eWUTbV
        why	hLPgZU
        why $	eVWUWY
        why the	dUUfUV
        wider	dVbWVY
        will	ThbTVW
        will be	VcaVSa
        will have	YZWYYc
        will look	YbXWXa
        will not	cTcVYW
        will take	VaWXXc
        will want	ZbYYYU
        willi*	WeXXXY
        willing	YcXXYY
        willing to	YcXXYY
        windo*	ZcYYYV
        winni*	abVVWV
        winning	abVVWV
        wins	VZfVYU
        wish	baZWWV
        wish to	cZYXXX
        with	ZcZWYW
        with a	bZTTZZ
        with it	cbWYYV
        with its	XcUVaX
        with one	VcXXWY
        with our	bXURVb
        with section	TUPQXe
        with the	ZaVbSZ
        with them	XXYXYd
        with this	VeXVVZ
        with us	WXfaTU
        with what	XaSVXc
        with your	ZWbXYZ
        withd*	WeTVXV
        withdraw	XeXWWW
        withh*	OZfVWZ
        withheld	TYZOWd
        withheld $	WTbTTc
        withheld section	WVSVXf
        withheld under	WdXVZX
        withhold	WUfRZY
        withhold $	VUjTWR
        withholding	RccYYU
        withholding $	WVacVW
        withholding is	XcZXVW
        withholding the	WZaZVa
        withholding this	WVcUWc
        withi*	XeUWZY
        within	XeUWZY
        within 0	YWVVWf
        within the	VbWVbZ
        within three	bRUUVY
        witho*	bbWTWX
        without	bbWTWX
        without a	cWVXVc
        without fear	VgWXWV
        without having	VeXYZY
        without it	ZdUXXY
        without the	fVWWXW
        witne*	XdZWXV
        witnesses	YdaXYV
        witnesses who	VfYZYY
        women	ZcYYXX
        word	WaTURc
        words	RaVZab
        work	ThWQRY
        work $	ZXXUVc
        work out	XdYXYY
        worke*	XbVWVZ
        worked	ZcXXWW
        worked out	ZcXXWW
        worki*	ZbRTRY
        working	XcSUSZ
        working days	UUUWUh
        works	XbWUTb
        world	RcUTdR
        worse	UgaYXX
        worth	cbVTRR
        worth $	WeUVVU
        would	alVSTJ
        would add	bZUYUV
        would adversely	WdZYXY
        would allow	cYXUVc
        would assist	fVUUXa
        would be	YddSYT
        would become	VgWXVT
        would breach	WWWZYc
        would come	XXeUUW
        would contravene	WXXWbc
        would cost	XWWeYW
        would do	bYbUVU
        would enable	fVYYWV
        would exceed	YWXXXd
        would expose	cZWVWW
        would find	YcVWWV
        would gain	bVdWXV
        would give	XeVWXV
        would go	XdYYYX
        would harm	ZYZUba
        would have	WcXYXc
        would help	hWSTTT
        would in	WdWYYa
        would inform	fUXWXX
        would know	abUUUW
        would lead	TgYYXX
        would learn	eWaWWW
        would let	gVUUTU
        would like	eVWWYZ
        would lose	YbcXXU
        would make	dZVXWV
        would not	UbaSQd
        would or	XWWWdY
        would prejudice	XeWWWW
        would prove	fVVXXV
        would put	eTSRXb
        would read	UgWWWU
        would see	gUXXYU
        would serve	VeVbWU
        would set	abVVVW
        would show	fXRTSR
        would stop	baVZYW
        would suffer	VfXYXX
        would take	ZaTWVb
        would tell	ZbSUWa
        would think	XeUVWV
        would undermine	WdaXXX
        write	YbTTVb
        write to	XXXYYd
        writi*	UbWTVc
        writing	UbWTVc
        writt*	WbXWQc
        written	WbXWQc
        written by	ZUWYYd
        wrong	ZcRTTa
        wrong $	WdXXWb
        wrong*	XeZUVT
        wrongly	caVVWU
        wrote	VUWVWg
        wrote $	ZXYWYd
        wrote to	VVVXWf
        www	VVUUVe
        y	UUVUVg
        year	ZYVRSf
        year $	aVWVWe
        year and	VcVYWb
        year'*	dbXWXV
        year's	dbXWXV
        years	cXXQaW
        years $	ZZWUbY
        years and	baXWXW
        yes	UXUUZg
        yes $	WWWWWe
        yet	ThXRSY
        yet to	TgVXWZ
        yn	UUUTTg
        you	PPXZLj
        you $	SRbWVb
        you are	YSSaVb
        you ask	XWXWXe
        you asked	WTYRXf
        you by	XWXXXe
        you can	UTSVYf
        you did	ZXWYYc
        you for	XYYYYd
        you have	ZWTXVd
        you is	WeUVVZ
        you may	VSbVYd
        you mean	YZXYXc
        you on	WXWUYf
        you requested	WWXTXg
        you seek	VcaXXX
        you should	YZbTYa
        you that	WYYZYe
        you the	XWccXX
        you to	XWUTUf
        you want	UUVUVh
        you were	YXYZZc
        you will	TbacWZ
        you wish	XVXXYe
        you would	XUeXXb
        you wrote	XVXVXe
        young	dZaVXV
        your	YOZXOe
        your case	VXZaVY
        your complaint	UXTVYg
        your e	ZYYXYc
        your email	VVaUVb
        your enquiry	YXYYYd
        your first	XWYVZc
        your freedom	XWXXXe
        your information	YYYXYc
        your letter	dYXYYX
        your questions	VWWVYe
        your request	PRYaSb
        your right	WXaWXd
        """#
}
