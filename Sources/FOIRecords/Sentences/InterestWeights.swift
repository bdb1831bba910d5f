/// What words tell of sentences: written by Training/learn from 5589 rows, not by hand.
enum InterestWeights {
    static let sorts = "for against balance intro law neutral"

    static let text = #"""
        	RUObOu
        0	VQVZZc
        0 $	RXRUOf
        0 0	YTWdXa
        0 a	RYTfPb
        0 about	XWZYYe
        0 allows	YYWUWe
        0 alone	VVVXWe
        0 and	YWXYZX
        0 applies	XWcUVd
        0 april	YZZZZb
        0 are	UXVReX
        0 as	TWTWZc
        0 at	XWXXWd
        0 august	WVTUXf
        0 b	ZXZcbV
        0 because	XZVXcY
        0 but	TVTTWf
        0 by	WWUVWe
        0 c	RaUZWc
        0 can	XZZZbZ
        0 cannot	VVaVcZ
        0 cases	YXWWXe
        0 commercial	STRcUc
        0 complaints	WVXXWe
        0 concerns	VWYWeW
        0 d	YSTaYb
        0 days	ZYYXYc
        0 december	XYZYXc
        0 does	UUWVcZ
        0 e	XabZYW
        0 f	SWWaYb
        0 factors	UWTeXW
        0 february	WaWVWb
        0 foi	ZZZZZb
        0 foia	WUWWVg
        0 for	cVVWTc
        0 forbids	XXXWaa
        0 freedom	ZYZZYb
        0 g	UYVZZa
        0 has	XXcUZb
        0 hours	UUWUUg
        0 i	XWYZZe
        0 in	bUWWUd
        0 information	YXVTbZ
        0 is	ZXYYcV
        0 january	ZYXVYc
        0 july	VWVWVf
        0 june	WYXVVc
        0 law	VXRPUk
        0 legal	XXWVeW
        0 lets	XWYWdX
        0 made	UWVXWe
        0 march	SVUaVc
        0 may	UUWTbb
        0 means	WVYWaa
        0 million	eXWUVY
        0 minutes	XXZYZd
        0 national	WWTWUg
        0 november	UVWSUg
        0 obliges	XXXYac
        0 october	TSTUVh
        0 of	TTZWWe
        0 on	VaaWWb
        0 or	ZXZZba
        0 pages	ZYZYZb
        0 per	YXYZXd
        0 please	XWXYYd
        0 requests	YZaXXe
        0 requires	XXXUad
        0 section	YZXXYd
        0 september	XWWXXd
        0 since	YbYXXZ
        0 so	YYXYVf
        0 that	VaYYab
        0 the	XYadWX
        0 there	YVVXUe
        0 this	WXYYXd
        0 to	SbbQWY
        0 under	aaaVYc
        0 vacant	WYXWXe
        0 was	ZXUaVb
        0 we	TTVSYf
        0 weeks	WYYXYd
        0 were	VYXYYc
        0 when	ZZZZZb
        0 which	XXXXXe
        0 will	YYYXWc
        0 with	WUXWXe
        0 within	ZXZYXd
        0 working	WWVXVg
        0 would	YcYVXb
        0 you	WWVUYg
        0 your	XXYYXd
        ^ $	TSTRTi
        ^ 0	THHLWk
        ^ a	ZcQSYZ
        ^ accordingly	ZZdXYZ
        ^ adverse	YYYYcW
        ^ advice	YZWWba
        ^ after	WXeXXW
        ^ against	SdUiTT
        ^ all	UUaSUg
        ^ although	WXZXXd
        ^ an	VfQRcV
        ^ and	WXWdWb
        ^ anglers	eWZZYY
        ^ annex	VUSiTW
        ^ another	VZVVXc
        ^ answer	YYXYYc
        ^ answers	VWWWWe
        ^ any	VfUYXX
        ^ anyone	YcYYYX
        ^ anything	ZcXYXY
        ^ arguments	WWThTU
        ^ as	XTaXWa
        ^ at	YUdWXa
        ^ auditors	XdYYYX
        ^ b	VWUTXg
        ^ balance	VWebTP
        ^ balancing	WVagTV
        ^ because	YUdXWd
        ^ before	YYXcZY
        ^ being	eWYZXY
        ^ below	XWXfWV
        ^ better	cXYYYY
        ^ between	VVZWVf
        ^ bidders	cZWXXV
        ^ board	XXXXYd
        ^ both	UWgUcU
        ^ but	YdXZYW
        ^ by	YaWRXc
        ^ c	WVXWXd
        ^ citizens	cYZYZY
        ^ coastal	YaXYZa
        ^ commercial	WZWXbU
        ^ complaint	WWXWXd
        ^ complaints	YUWWXd
        ^ conclusion	TUdZUX
        ^ confidence	baSdVT
        ^ confidentiality	YbWWWc
        ^ confirmation	caYYXX
        ^ confirming	aZbYXX
        ^ considerations	UVWeXW
        ^ considering	YYdXXV
        ^ copies	XXYYYd
        ^ d	WWXVUf
        ^ date	TUTUUg
        ^ decision	UUdcTY
        ^ diolch	XXXXYd
        ^ disclosing	aaXXWX
        ^ disclosure	gaSOUY
        ^ drivers	eWXYXX
        ^ e	WXWWVe
        ^ each	XbWXca
        ^ early	ZbYZZW
        ^ eir	WXWVWe
        ^ embarrassment	YXYXdW
        ^ environmental	aXYYYc
        ^ even	VdZWVX
        ^ every	baVWXW
        ^ evidence	WVVeWV
        ^ exempt	YYYVVd
        ^ exemptions	WVVTUg
        ^ factors	ZSSeZW
        ^ favouring	WXUhVT
        ^ fees	WbVWWd
        ^ fewer	XcWXXb
        ^ firefighters	bbYYXX
        ^ firms	VdYXYX
        ^ foi	TVVSVh
        ^ foia	YXXXWd
        ^ for	TRXiWY
        ^ forty	ZYXWXc
        ^ four	bVWWWd
        ^ frankness	bbWXWV
        ^ freedom	SOVSMl
        ^ further	XcYYYZ
        ^ given	XWeWXZ
        ^ giving	dYWXWV
        ^ governors	ZcYYXW
        ^ greater	fTUVWX
        ^ half	UfWYWW
        ^ harm	VZTgSV
        ^ having	XWcaWV
        ^ he	cUVUUc
        ^ her	bYWXWY
        ^ here	VWcdWW
        ^ how	ZUTVUf
        ^ however	XdWWVa
        ^ i	YVaXVf
        ^ if	YbQVTc
        ^ in	SUXdWd
        ^ information	TTTPbc
        ^ inspectors	baVVVU
        ^ internal	WVXWbb
        ^ it	cUUQSa
        ^ item	UTTUUh
        ^ its	XbVVWd
        ^ knowing	baTSVS
        ^ knowledge	eXXYXW
        ^ landowners	XcYYZX
        ^ law	WZWYdY
        ^ legal	XbYZbX
        ^ lenders	WdYYYX
        ^ let	WXYdYW
        ^ letting	eWXWYX
        ^ limb	WWWWXe
        ^ local	cYXVXV
        ^ looking	ZXZaXa
        ^ mae'r	VVVVVf
        ^ making	bZWVWZ
        ^ members	aabYYX
        ^ ministers	cbUUVR
        ^ minutes	XXXXXd
        ^ most	WcUVVa
        ^ mr	aXVVWd
        ^ much	WcaVYZ
        ^ my	WWbXWc
        ^ n	XWWVWe
        ^ names	YXYYYc
        ^ national	WWWXeY
        ^ neighbours	dZXYXU
        ^ neither	bXZaYZ
        ^ next	XVXbVc
        ^ nhs	VXWWXe
        ^ no	QbVPZd
        ^ nobody	abTTZU
        ^ none	UUYUae
        ^ not	WZXVUe
        ^ nothing	bXcVUY
        ^ numbers	YZYYYd
        ^ objectors	aaYZYY
        ^ offenders	YcXYYX
        ^ officers	VfUXXU
        ^ officials	XeWVVW
        ^ on	VXgaTT
        ^ once	baUWbU
        ^ one	YaaXXb
        ^ only	baXXXZ
        ^ opening	WZXWXd
        ^ openness	fZTSUS
        ^ other	bcYXWU
        ^ our	RcdWSb
        ^ outcome	VVbdVU
        ^ overall	YWadXW
        ^ parents	dYYYYW
        ^ parliament	cUWWaW
        ^ part	aVURXe
        ^ parts	ZZYVYd
        ^ patients	dYXYYX
        ^ people	eZVUVS
        ^ please	VWWUUg
        ^ points	WVUgXU
        ^ police	WXZVVe
        ^ prejudice	WcXbZW
        ^ premature	UfYXYX
        ^ prisoners	XeYXXX
        ^ public	TZZjWV
        ^ publication	acXXWU
        ^ publishing	eYUXXV
        ^ pupils	YdXYYV
        ^ put	UbeWXU
        ^ putting	aaZZYZ
        ^ question	TUTSTi
        ^ questions	UUTSTi
        ^ re	XVXXXe
        ^ reason	UVXZWf
        ^ reasons	TVTeUb
        ^ received	VVVVVf
        ^ reference	XXXWXe
        ^ refused	XXWVXe
        ^ regulation	RSQgcS
        ^ release	aZUSba
        ^ releasing	cZWXXV
        ^ reply	XXXXXd
        ^ request	STRRQj
        ^ requests	XWYXWe
        ^ residents	ZbYZZY
        ^ resolved	WXZVXe
        ^ responded	WVWWXe
        ^ response	XWUTVe
        ^ revealing	ZcVWWX
        ^ schools	baWVXU
        ^ scrutiny	dWYYXX
        ^ section	QPUdbV
        ^ sections	UVVcdV
        ^ security	XdVYWX
        ^ see	UTUUWg
        ^ seeing	caUVWU
        ^ set	XWbaYY
        ^ seven	ZVXWXe
        ^ several	XdYYaW
        ^ should	WaWWWd
        ^ signed	VWVWXe
        ^ since	cTZXXZ
        ^ so	WXcdWX
        ^ some	ZeSbSX
        ^ staff	bcVWWT
        ^ students	dXYTYY
        ^ such	acXWWV
        ^ suppliers	ZeWYVT
        ^ taking	WUcVWb
        ^ tarrant	YYYWYc
        ^ taxpayers	dXXYZX
        ^ tell	WeWXXV
        ^ thank	XXYYYd
        ^ that	ZYbaUZ
        ^ the	YaYTXc
        ^ there	ZbVXYY
        ^ therefore	YZcYWY
        ^ these	UWaVeZ
        ^ they	WWURTf
        ^ this	XTbXZd
        ^ those	dbSTRR
        ^ though	WdaXYV
        ^ three	XcWXbV
        ^ title	VVWWWe
        ^ to	WXdQVZ
        ^ total	VUUVVg
        ^ trade	UaUVfV
        ^ transparency	eVXXYW
        ^ trust	dXVWWV
        ^ turning	WVWdVY
        ^ two	bSUUVf
        ^ ultimately	XXdXXY
        ^ under	VVUYeV
        ^ understanding	dXYYZX
        ^ until	VXbWXc
        ^ value	ZYWWWd
        ^ victims	acWXWX
        ^ voters	cXYYYY
        ^ water	ZaXWVY
        ^ we	YUaYTb
        ^ we've	UVeUac
        ^ weighing	XWYfWT
        ^ were	cYZUUa
        ^ what	ORafYa
        ^ when	bXaWZZ
        ^ where	WYYbbX
        ^ while	XXdYYY
        ^ whilst	XWdXXX
        ^ why	TXUhTW
        ^ with	YZWXXc
        ^ withheld	WWUUWg
        ^ without	dWaVWY
        ^ witnesses	YdXYYV
        ^ would	cVVWdW
        ^ yes	VUVUUg
        ^ you	UWPYRg
        ^ your	XXUPSf
        a	acVWdT
        a $	RWQcSd
        a 0	WVbXWe
        a and	WWZbZa
        a b	YYVQVj
        a better	eVXXYW
        a body	XdYZYZ
        a breach	UbWUZa
        a bridge	bYZZZa
        a case	cUVbWX
        a chief	aZZZYa
        a child	dZYXWX
        a chilling	VZYZdX
        a claim	WeXXaY
        a class	YYXWfV
        a client	VeXXWW
        a complaint	VbXYYc
        a contractor	VfXYYX
        a copy	YXaYXb
        a court	VcWXXc
        a date	abUXVX
        a decade	YcXXXX
        a decision	ZVVbYc
        a developer	bYXWYY
        a different	aXbYVZ
        a direct	eWYYYX
        a doctor	abZZYY
        a document	ZaWWdV
        a draft	dYVUYW
        a duty	bVXWVc
        a fair	bYaWXU
        a fee	UVXWXf
        a figure	YcXXXa
        a firm	ZbWYYZ
        a for	XcYYWZ
        a fortnight	YaYZZb
        a free	cYYYYW
        a full	aaXZYZ
        a further	XYaYYc
        a general	ZaaXeV
        a good	XcbYXW
        a government	WcYZcW
        a great	fVZXWV
        a hearing	WXXXXe
        a higher	ZYYYcX
        a hostile	WeXXXW
        a i	WWVVXe
        a is	WVZQTe
        a jury	VfXWWV
        a lawyer	VaYXaX
        a legitimate	bZYXZY
        a list	ZbWXXW
        a little	VacYYW
        a living	dWYYYa
        a local	XWYYYd
        a matter	cUWWWc
        a minister	XcXYaW
        a narrower	XWcXWb
        a national	bZYYXX
        a new	aYVVXc
        a notice	WZTXZd
        a number	UWWaVe
        a of	TWVUZd
        a particular	XdWYaW
        a plan	aXWXXc
        a point	bXYYXc
        a policy	aXXYba
        a poor	abYWXW
        a prejudice	ZZZZbZ
        a presumption	cUUVba
        a private	XeUWSX
        a promise	abVVWW
        a proper	XYcWYX
        a public	YaYcYT
        a published	bWWWWc
        a qualified	VVaYZZ
        a question	abXYYY
        a quiet	bZWXYX
        a real	WWVXeV
        a reasonable	VWWYeY
        a record	YXYbbY
        a refined	YYYZXd
        a refusal	aYZVaZ
        a relevant	YXYXdW
        a reply	YYZZYc
        a report	WeXWYX
        a request	TTTUZe
        a response	dUXXWd
        a result	XYeWWW
        a review	XXYYYd
        a right	dXXYbV
        a risk	VeXZYX
        a rival	XdXYYW
        a school	baYXXU
        a search	XYYZYc
        a section	XXXebV
        a short	YdWYVX
        a sign	XbWXYb
        a since	ZXaXWe
        a single	XbWXVb
        a small	VccXXW
        a sound	daVWVX
        a spreadsheet	XWWXXd
        a stake	dWWYYX
        a states	ZZZZZc
        a strong	aZZVXW
        a summary	YcXdZX
        a supplier	WdVXVZ
        a table	ZaXXXa
        a tax	cZVWXV
        a team	UfXXXX
        a term	XYYXcY
        a the	WVYWdb
        a thing	ZbWXXW
        a third	bVXVdZ
        a view	ZbXYaX
        a way	YcZZYY
        a week	abVWWX
        a which	XXYVVf
        a whole	cWZXbW
        a year	TWbXUe
        abili*	ZXaXaX
        ability	ZXaXaX
        ability to	aWbXaX
        able	acWUSX
        able to	acWUSX
        about	faXWTR
        about $	ZcYWXW
        about a	cWYXaY
        about bailiffs	ZWYYYc
        about how	eWWYWX
        about in	eWXZYY
        about it	cVScWU
        about the	bbcRWU
        about their	cZWZZY
        about this	WaVVXf
        about to	TgUVXT
        about what	cXYZYY
        about whether	ZYWbYZ
        above	XYgQQX
        above $	VXVWWe
        above and	YYcYYY
        abroa*	acXXXX
        abroad	acXXXX
        absol*	SXVYhS
        absolute	SXVYhS
        absolute $	XXWSfW
        absolute and	YXXbbY
        absolute exemption	WWZZdU
        abuse	adXXXU
        ac	YYYYYc
        acade*	YYcVUa
        academies	YbdXXW
        academy	XWYXXd
        accep*	cWaTZU
        accept	cZXXaV
        accept that	acZWXW
        accepted	cXbUWd
        accepted that	cYVZYY
        accepts	XYdWXW
        accepts that	ZWbWXW
        acces*	cVXYaZ
        access	dWXYaY
        access to	bWXVZa
        accessible	WWWZVf
        accessible to	WWWZVf
        accid*	aaXYYY
        accom*	dXXWYa
        accor*	WWdVXa
        accordance	ZZZYYc
        accordance with	ZZZYYc
        accordingly	XZdVWW
        accordingly $	YccYYW
        accordingly the	ZZdXYZ
        accou*	dYYYXW
        account	aWbdZV
        account $	dWZbXY
        account for	ZZcWWY
        account of	aYVaUa
        accountability	gTZWVX
        accountability for	fUWWWX
        accountable	cYZXXW
        accounts	UcUSUe
        accounts $	WaXZYb
        accur*	bXYYcY
        accus*	fVWXXV
        achie*	TaZdWW
        ackno*	cXZYWa
        acknowledge	bZZZZY
        acros*	WdYYYX
        across	WdYYYX
        across the	WdYYYX
        act	ZVTRad
        act $	aXVXbZ
        act 0	UXZUWd
        act and	YZZWWe
        act as	dWXYVZ
        act because	ZbYZYa
        act does	WVWWba
        act exempts	YVXYcY
        act foia	YXYXVe
        act gives	UWXXba
        act i	ZaaZZb
        act is	XXXWeW
        act request	ZdZZVX
        act requires	WWaWZb
        act that	ZZZZbZ
        act the	ZZZZYb
        act we	ZZZVYd
        act which	YYYYYc
        acted	bWcXWZ
        actio*	aXaYXb
        action	bYaYXa
        actionable	YYYWZc
        actua*	aWYYba
        actual	aWYYba
        actual or	ZXYZcZ
        add	aaSXZV
        add nothing	VdWUVa
        add to	ZaWZXW
        added	YWbXcZ
        addit*	XZYXVd
        addre*	WXWSTf
        address	YXVUVe
        address $	VVZWWe
        address and	cWUXWc
        address is	XXYZYd
        addressee	YWXYXd
        addresses	WeaVWa
        adds	daWXXW
        adds to	eVXYXX
        admin*	cXVVbX
        administration	cWYWbY
        admis*	dYYXXW
        adopt*	VeYYYY
        adopted	VeYYYY
        advan*	bYaXYU
        adver*	TeVUYZ
        adversary	XeWXVU
        adverse	YYYYdW
        adverse effect	YXYZdW
        adversely	XeXYWY
        adversely affect	XdZYXY
        advic*	aZYVWa
        advice	aZYVWa
        advice $	UUaXWf
        advice and	YYUWWc
        advice from	VfWYYW
        advice is	ZeSVSV
        advice on	VfVVWZ
        advice was	XXWZVe
        advis*	YXUUTf
        advise	VcWXWb
        advised	WbYYXa
        adviser	dVXWVb
        advisers	bWWYYd
        affai*	bZYZZa
        affairs	ZaZZZa
        affec*	cdUYVX
        affect	bbYXWZ
        affect the	XdZYXY
        affected	YdUVVZ
        affected by	cYXXWb
        affects	dXYZZW
        affects every	cXYZZX
        affor*	eWWXWX
        afres*	VWbaYZ
        afresh	VWbaYZ
        afresh and	XacXZY
        after	ZYaSZW
        after $	YbXXXY
        after that	YWZYZc
        after the	aZbXWY
        after*	XeXXWW
        again	WfdQSU
        again $	UgTVTY
        again in	WaZVUa
        again with	YbVXYa
        again*	TacdXQ
        against	TacdXQ
        against $	USTgSa
        against are	YYcbYX
        against confirmation	VVUeXW
        against confirming	XYWdXY
        against disclosure	UaWeWU
        against it	VaWbWb
        against publication	WVabWW
        against release	UXdZWU
        against that	UbbaVW
        against the	WYfVZW
        against this	YbXbWX
        against us	WeWYXX
        against you	XVeWWX
        age	VVcWYc
        age and	XWXXYe
        age of	XXeUWX
        agenc*	baXVTY
        agencies	caXXYU
        agency	aZXXUa
        agency's	bZYYYX
        agent*	aaXXXW
        agents	aaXXXW
        aggri*	WXXXXe
        aggrieved	WXXXXe
        ago	VfWWXV
        ago and	VfWWXV
        agree	bVXWXb
        agree that	cVYXXZ
        agree with	ZWYXYb
        agree*	XdXRTX
        agreed	YbaVWX
        agreed to	WbWXXa
        agreed with	abXYZY
        agreement	XdVUVZ
        agreement $	VdWXXX
        ahead	UeeVXW
        ahead of	UecXXW
        aid	aaXXXX
        aim	VdXWXb
        aim to	ZZYXZb
        air	bZUWWZ
        air quality	aYUWWc
        aircr*	YcYWYX
        aircraft	YcYWYX
        airpo*	dZWWWV
        airport	dZWWWV
        alarm	WeYYYW
        alarm*	baXXWX
        alba	VVWUWg
        alike	bZWVVb
        alike $	ZaXUUa
        all	aYcMXY
        all $	baVYUX
        all of	abaTZV
        all that	YVeWWW
        all the	ZaZWcW
        all things	XWfUXY
        alleg*	bWWWWb
        aller*	bXaXWV
        alloc*	YcYXXb
        allot*	dXYXXZ
        allotment	dXYXXZ
        allotment holders	bZXXYY
        allow	cXVUYb
        allow a	YbZaVf
        allow the	dWXXYc
        allow*	dVUSXa
        allowed	UXaVXd
        allowing	eXWWXW
        allows	bYUUZZ
        allows $	ZbYZZZ
        allows a	dUXXWX
        allows the	XXXXad
        alone	XgVTUZ
        alone $	WfWUUZ
        along	YcUUVY
        along the	ZcVVVS
        aloud	YbZZZZ
        alrea*	YfTZXR
        already	YfTZXR
        also	caRaTZ
        also be	aaZYYX
        also considered	cVWVUY
        also under	ZZZYXd
        alter	bXcWYY
        alter*	dXXTaX
        altho*	YWbWVY
        although	YWbWVY
        am	RSYTSf
        am eich	XXXXYd
        am not	XYZXYc
        am satisfied	WXZYXb
        am sorry	WVWVYe
        am writing	ZZZZZb
        ambul*	ZWWWXd
        ambulance	aVWWXd
        among	XeWWUW
        amoun*	cZVVbU
        amount	bZWVbU
        an	aaUOeX
        an absolute	XXaWcW
        an adversary	YdXYVV
        an appeal	XaXYWb
        an applicant	WXZXeW
        an argument	YaWYcZ
        an authority	WVTYeX
        an earlier	cXWXVY
        an early	XdZZZW
        an exception	WWXVVf
        an exemption	XXXXeW
        an explanation	fTaWXW
        an honour	ZdWXTX
        an independent	XdYZYW
        an individual	ZYZYbb
        an inspector	bZXZYY
        an interest	eWYXSW
        an investigation	WVVVbc
        an obvious	cXYYYY
        an open	eXXYYV
        analy*	ZWZeVZ
        analysis	YWaeVT
        and	bZYVVZ
        and $	WVVTVh
        and 0	QTRadX
        and a	ZaYUVa
        and addresses	ZZaYZb
        and against	XXWeWX
        and all	YaYZZb
        and am	YYcYYZ
        and an	cZYYYb
        and any	XYXYba
        and are	WbWXXb
        and asked	WWXXWe
        and assistance	XXXXXe
        and at	ZaWWXZ
        and b	XXUcXY
        and by	dXXXXW
        and c	VXaVWf
        and can	XdVXcY
        and client	YaVXbZ
        and cons	TYTeVU
        and could	XbZYWb
        and customs	YYYXcY
        and d	ZZbXZZ
        and data	bVXXXd
        and deserve	eWYYYX
        and did	XcWbWY
        and disclosure	ZZVXXc
        and do	XaaWaa
        and each	XdYXYW
        and every	cZWXYX
        and fees	WbYYYc
        and fewer	XWYYYc
        and for	YcVWXa
        and four	YXYYYd
        and frank	WaXYbZ
        and from	XaYZWc
        and has	XcWWUc
        and have	XYdXWX
        and his	cYZZZZ
        and i	VWXaRc
        and ii	ZZZXXc
        and iii	YYYYXd
        and in	aYaXWa
        and is	XdYXTZ
        and it	ZaZVTS
        and its	abRXYW
        and iv	ZbXZaZ
        and leave	UgWXXU
        and less	TdUXVb
        and may	YVXWZd
        and members	XdYZZY
        and more	bZaWWX
        and must	bZXXXY
        and no	cSYXac
        and none	WYXWWd
        and not	YaXUdW
        and of	ZdWVUb
        and on	XZbdXV
        and one	XbXXXc
        and others	eXWYYW
        and ought	bYaYXZ
        and our	XYVbXa
        and part	XbdXXW
        and proceedings	XaXXYb
        and readers	cZYZZY
        and received	YWZZXd
        and regulation	ZYXWbb
        and rescue	ZXXXZc
        and safety	XXXcWa
        and search	cYYZZV
        and section	XWXUaf
        and she	cYaYXX
        and should	ZbWWXa
        and significant	XZWZbY
        and so	aXYaUa
        and some	YWYWYc
        and staff	caYWXV
        and that	bXbXXY
        and the	dUcYWY
        and their	gTVYZZ
        and then	YYYaWd
        and there	baYYYY
        and therefore	ZZZZZb
        and they	daZVVW
        and this	YZXZZb
        and those	bZVYYY
        and to	VcXWYa
        and two	WdVXXZ
        and was	VdUWZY
        and we	bVeSbX
        and what	TbVdUY
        and where	WcaXVZ
        and which	ZbYXZY
        and who	eUXXXc
        and will	VZWWXe
        and with	ZdXWWW
        and would	VbSXYb
        and you	aaaWXW
        angle*	eWZZYY
        anglers	eWZZYY
        anima*	ZdUWXU
        animals	YcWXXW
        annex	RTUiRX
        annex $	VXYTUf
        annex a	VVVaUd
        annex b	ZZYfXV
        annex to	ZZYaYc
        annex*	VYWeWX
        annexes	VYWeWX
        annou*	baWWVX
        announced	bZWXWX
        announced $	VfXZXV
        announcement	WcZZZW
        annua*	VaXWXb
        annual	VaXWXb
        anony*	UfZWXV
        anonymity	VeZWXV
        anoth*	baRTZZ
        another	bZSTZZ
        another $	WeVXaW
        another and	daXVVX
        answe*	aZZOXb
        answer	aYbSTd
        answer $	SZTWVf
        answer a	aYXYXY
        answer for	caYZXW
        answer requests	XcWaWe
        answer that	YaYZZa
        answer the	WaXYXc
        answer to	VWVWWe
        answered	WUZTbb
        answered $	VWVWbb
        answered in	ZZZXXc
        answered on	ZZZZZb
        answered under	YWZZVf
        answered within	WXYZYd
        answering	baWXXX
        answers	YdUVWY
        answers $	aYWWWb
        answers are	VUVVWg
        any	XXUNdZ
        any further	YXYYXc
        any honour	ZYZXZb
        any of	aXZXab
        any other	YXXYab
        any person	ZYbZcY
        any queries	YXYYZc
        anybo*	baVUTZ
        anybody	YcVWVZ
        anyon*	adUXVV
        anyone	acVXVV
        anyth*	aYWVab
        anything	aYWVab
        anything else	aZWYXZ
        anything is	ZXXXZc
        anything that	aaXWXa
        apart	VdWXXa
        apolo*	XXYWXd
        apologise	XXYXYc
        apologise $	XVWXWe
        appar*	bYYYZc
        apparent	ZZZZZc
        apparent why	ZZZZZc
        appea*	ZYVXWc
        appeal	YVXUWd
        appeal is	aUYYWb
        appeal to	WcXXXZ
        appeals	bXWWWc
        appears	TZWaUc
        appen*	VVVbUe
        appendix	WVWdXa
        appli*	YWVZab
        appliance	XaYYXc
        applicant	aXWTcZ
        applicant $	aXZVVc
        applicant's	bcYZZY
        applicants	YZVVUb
        applicants $	WcYYYb
        application	bWSVac
        applications	XcYZXa
        applied	YYVfYY
        applied $	WWXbWY
        applied the	UVaaZV
        applied to	YWXaYc
        applies	VXZSZe
        applies $	VZbUYg
        applies and	ZZbZYa
        applies to	YYWWXd
        apply	aVQYcc
        apply $	WWVaWd
        apply a	XYWWda
        apply by	Zaaaab
        apply the	VUUaaZ
        apply to	aWXXVd
        apply*	ZWZcbW
        applying	ZWZcbW
        applying the	ZZbXaY
        appoi*	bYVVWc
        appointment	cWXWXd
        appointments	ZaVVWc
        appra*	XaWXXc
        appraisal	XaWXXc
        appre*	dVZVVV
        appreciate	dWZWWW
        appro*	fUVZVZ
        approach	dXZYXW
        approached	WXXbVc
        appropriate	XWVWYd
        appropriate limit	XWVWYd
        april	ZXTVVb
        april $	dWWWWZ
        april 0	UZVWWb
        april and	ZZYZYb
        april which	ZWaZZf
        archi*	ZdZYWV
        archive	ZdVYXV
        are	aaWWZZ
        are $	TTVcTb
        are 0	WWWUXf
        are and	WeYYYa
        are as	WXYYbb
        are at	UfVVVW
        are attached	WWWXXe
        are being	cZYTWY
        are bound	baaYWV
        are covered	YWYZZc
        are enclosed	WXbXWb
        are entitled	fYYWWX
        are equal	WYYWdY
        are exempt	XaVVVe
        are given	XWVdYZ
        are going	cYYZXY
        are in	VVcWVc
        are internal	XXXYVd
        are kept	WbYYZc
        are known	bbWXZV
        are likely	baYXYY
        are looked	bUXXXa
        are looking	WUVVVg
        are not	bUXQXc
        are of	XZZXXb
        are on	VYXcXa
        are outweighed	XXeVXW
        are owed	fWXYXV
        are paid	dWXZZX
        are part	aaYYYZ
        are personal	YZXXWc
        are put	VaaXWa
        are qualified	XXXVhT
        are repeated	XVWYYc
        are required	XUXaXb
        are safe	abXYXX
        are satisfied	XYcYZY
        are set	bUVZVd
        are shown	WUXXWg
        are still	VhUTTY
        are subject	YcXZaV
        are the	YTZdVb
        are therefore	ZYWYYc
        are these	WXXcbX
        are to	cUXWdW
        are unhappy	YWYYYd
        are used	ZeVVVV
        are watched	abXYYW
        are what	WeWXYY
        are withheld	XXXXYd
        are withholding	VbVXZd
        are worth	WeWWVV
        area	YbaXXa
        argue	caXXXW
        argue*	abXYXY
        argued	ZcYYXZ
        argum*	XUbfaN
        argument	cXaTaU
        argument for	eWYZXW
        argument that	dVXYYY
        arguments	TRbhaP
        arguments $	TUThUV
        arguments against	ZYacXY
        arguments are	YYcXaW
        arguments for	ZXaZbV
        arguments on	ZYWbaY
        arguments that	XYXdWY
        arguments the	XYYcYW
        arguments we	XXZbWX
        arise	ZZXYba
        arith*	bbWXXX
        arithmetic	bbWXXX
        armou*	XdWXXW
        armour	XdWXXW
        aroun*	XeWXXW
        around	XeWXXW
        arran*	ZcYYXX
        arrangements	ZcYYXX
        arres*	bZVXWZ
        arriv*	aYWUZb
        arrived	bWYUaa
        arrived at	dXYXXX
        arson*	VfWYWW
        artic*	VYTUac
        article	VYTUac
        article 0	VYVUac
        as	VXZYdY
        as 0	WYYYXd
        as a	ZZaTZY
        as an	UaWUUg
        as at	ZYYYcW
        as confidential	WXYYaa
        as disclosure	YdXXYW
        as follows	UVUbTc
        as is	WXYYZb
        as it	YVaVUd
        as long	VcVXcY
        as much	acXYXX
        as part	bWXWXc
        as regards	TVcWWZ
        as regulation	WWYZZd
        as section	ZZYaaa
        as such	XUSVba
        as the	TXcUaa
        as their	TZVWWc
        as they	SYbUaa
        as this	WZVZaZ
        as though	XeVYYW
        as to	aabUUX
        as we	VXYeXV
        as well	VdUUYY
        as you	aVVWVd
        asbes*	ZdYYYW
        asbestos	ZdYYYW
        aside	bYcUZX
        aside $	bXZXVa
        ask	bXRYTZ
        ask about	cWZZYb
        ask for	UcXWWc
        ask the	ZaUUVa
        ask what	cXYYYY
        ask where	bVXcYV
        ask whether	YXYbXY
        asked	XYUVYe
        asked $	VVXWbd
        asked and	YbXWXZ
        asked for	YXYRXe
        asked ourselves	YWZcXZ
        asked the	bTWXYc
        asked to	ZaXVWZ
        asked us	VcUUVY
        askin*	ZZWWdY
        asking	ZZWWdY
        asking for	ZbZYYa
        asks	UdVTZb
        asks for	XWYXZc
        asks us	XWWWWe
        asses*	ZWbYXZ
        assessed	cVaWVZ
        assessment	aWbYTa
        assessment is	ZWaYYb
        assessment of	aYYeXU
        assessments	ZYaZYa
        assis*	dWVUVe
        assist	eVTUWc
        assistance	XcYVXd
        assum*	bXXXWa
        assumptions	cZYXXY
        assur*	ZaVUUe
        assured	aaXZXX
        assured that	aaXZXX
        asylu*	YcYYXW
        asylum	YcYYXW
        asylum hotel	cYZZZY
        at	YYZUWc
        at $	cYYXYW
        at 0	VXUUUf
        at a	UfVRTY
        at all	aZWXXX
        at annex	WVWbVb
        at both	YWbaYa
        at each	bUYYYe
        at ii	XXWXVf
        at it	XWcXXb
        at its	cbWYVX
        at large	aWYYdV
        at least	abXYXV
        at night	XeWYXW
        at once	baWVWV
        at one	XdXYWX
        at present	XacXXZ
        at public	bcXYXW
        at regulation	XUWWUf
        at risk	WacVXT
        at section	YVcUbX
        at stake	aZaYXX
        at the	YaYXXa
        at their	baWXVW
        at this	VcdTTT
        at three	dSWXWa
        at what	dWXbZX
        at which	WeYWWX
        at work	ZZXXYb
        at www	WXVVWe
        at wycliffe	YZZYZb
        attac*	SeWOQd
        attach	WZeXYW
        attached	YVWSTf
        attached $	WSYUVf
        attached as	XXWXXd
        attached spreadsheet	YZXXYb
        attachment	YYXXXd
        attachment $	WVWVWe
        attack	WfWWWW
        atten*	bXXVUa
        attendance	ZYWWWc
        attended	bXbXZZ
        attention	baWXWZ
        attra*	XaVXWc
        aucti*	XcWWYZ
        auction	XcWWYZ
        audie*	ZdXVWU
        audit	YbYZXY
        audit $	YcabXV
        audit*	WaXVUd
        audited	WfaYXV
        auditor's	aWYXZd
        auditors	YaYXXZ
        augus*	TTYTVc
        august	TTYTVc
        august $	VVaWWa
        august 0	WYWUYd
        autho*	SZXRdb
        authorities	XYXUab
        authorities $	UVUWba
        authorities to	RXWVbd
        authority	UYYUda
        authority $	XaVWac
        authority has	ccZWVX
        authority in	YdYYWY
        authority is	YaaYZW
        authority to	WVVZeZ
        authority's	ZcVYXZ
        autum*	cZWWXX
        autumn	cZWWXX
        avail*	XWWaWb
        available	XWWaWb
        available $	VXadWW
        available and	WXWXXe
        available to	YWWXXe
        available would	ZbYYZZ
        avera*	bWWWWb
        avoid	caYWVV
        award*	cXXXXc
        awarded	cXXXXc
        aware	aYZZYb
        aware that	XYYZXd
        aware*	fWXWXV
        awareness	fWXWXV
        awareness of	eXYXXW
        away	bdZWXS
        away $	ZeZWST
        away day	bZYYZY
        away from	baYaWV
        b	WUYdYZ
        b $	TUVaRe
        b a	XXYYXd
        b and	TTXXba
        b has	ZYXXdY
        b i	VXVeTX
        b ii	WbWbVc
        b is	SSbYXb
        b law	YYUPWi
        b of	VcWWdX
        b specifies	ZZZZZc
        b the	WWVeVb
        b to	VVVWZc
        back	YaaXQY
        back $	WcZaVV
        back at	WdYZZY
        back to	cVZWZX
        backg*	WWcVZa
        background	WWcVZa
        background the	XXcXWZ
        baili*	YbWVXc
        bailiffs	YbWVXc
        bailiffs are	XbXWXc
        balan*	QOhbVR
        balance	SRfZVU
        balance $	TTZcYW
        balance by	XXdXYW
        balance falls	YXYVdX
        balance favours	YYdWXX
        balance is	XWeVZW
        balance lies	YYbaXX
        balance of	WUcWUd
        balance test	VWdYUU
        balance the	ZYabWW
        balance was	aWYWbX
        balance we	XWgVXX
        balanced	XYdWXY
        balancing	VUcdYU
        balancing exercise	XXcbaW
        balancing test	VWUfYS
        ballo*	WeYXXU
        ballot	WeYXXU
        bank	bZXWVa
        bank details	XWXXYd
        banks	YbYYXa
        bar	XbYYbY
        bare	caXYXW
        barga*	baZVUU
        bargaining	UdaWWV
        base	YcYYYY
        based	UYVVda
        based and	ZZZVbZ
        based exemption	YWVVfZ
        basis	baWXWX
        bathe*	dYWWWW
        bathers	dYWWWW
        bbc	cWXZWZ
        be	XcZZdQ
        be a	WdZUVY
        be able	bbTXUS
        be answered	UWaUWc
        be applied	WXVVeW
        be argued	YdXXXV
        be aware	XYYZXd
        be better	bUXdXY
        be claimed	XWXXdX
        be compromised	WeVVYV
        be disclosed	YVbbYY
        be drawn	WbZZYa
        be exempt	WUYVab
        be extended	YZZXYc
        be fair	YVWXWf
        be found	VbUVaZ
        be free	XdYYYY
        be gained	YWdZZZ
        be given	YZZaaV
        be had	WdXVZb
        be held	WdXYWZ
        be identified	UbUVRb
        be in	UacVUc
        be kept	ZabZXY
        be known	eYWUWW
        be laid	YdYYYY
        be lawful	ZYYZXc
        be left	UfbWYV
        be less	ZcWZWX
        be likely	YaUXdW
        be lost	YabVWV
        be made	VZXdTa
        be maintained	ZXdXaY
        be met	YaXXbY
        be more	cUWXca
        be named	WaWVUb
        be of	ZcWXYX
        be on	cYYYXa
        be open	bXaYXW
        be out	VZcXYX
        be picked	WfWWXW
        be plain	aaXZZZ
        be possible	cYYYXa
        be published	YXcYVa
        be put	RdZaTT
        be reached	YZZYYb
        be read	XYUWab
        be ready	cXYZYZ
        be real	WbWXaX
        be refused	XbXWaY
        be released	UVcYXb
        be relied	WcYZbY
        be right	YWbbWZ
        be said	aYWdST
        be seen	dYXZTW
        be set	ZWabVX
        be showing	aaYYXW
        be shown	cYXXcW
        be slower	WcXXZY
        be supplied	YYbUaY
        be sure	dXYZXY
        be taken	XdUWbW
        be the	XYaYbV
        be there	ZcWWXW
        be to	XXYYbb
        be told	bYXUWZ
        be treated	XXYYbb
        be unfair	cZXYWY
        be upheld	WXeUYV
        be used	caWVUa
        be worked	YcXXXW
        be wrong	YbXYWc
        bear	dYVVaW
        beari*	ZXcYYZ
        bearing	ZXcYYZ
        bears	ZeXWYV
        becam*	cZYZZW
        became	cZYZZW
        becau*	acXUYX
        because	acXUYX
        because a	dVYZbX
        because it	VcXYbY
        because of	WbXXWe
        because the	bXbWVa
        because they	WdXYaX
        becom*	SgWYWZ
        become	VeWWVZ
        becomes	VfXYYX
        been	YbYWVa
        been answered	XXUYVe
        been applied	ZbVUYe
        been asked	ZaVWZa
        been blacked	XWXXXe
        been checked	ZbZYWZ
        been considered	VVcXVc
        been dealt	ZXXYXb
        been decided	cXbXUW
        been followed	WfWXWU
        been given	ZUcWWZ
        been handled	YYYYYc
        been held	WYWXad
        been made	bWXUXd
        been much	fUWYXV
        been promised	VdcXVX
        been published	XYaYYc
        been put	YdXZZU
        been redacted	YXXXWe
        been removed	VVVVUf
        been said	bbYZYZ
        been taken	VYaWbZ
        been threatened	YcYZZX
        been told	bYVZWU
        been withheld	WXWVXe
        befor*	YcTVVY
        before	XcTVVZ
        before 0	ZWYYZd
        before a	XXWXYe
        before it	bZaUVV
        before reaching	YYXcZY
        before the	aaTRZX
        before they	abWUXT
        begin	bXWXcZ
        begin*	aaVcWW
        begins	aaWbWY
        begun	TeYXYX
        behal*	ZZZZba
        behalf	ZZZZba
        behalf of	cWZaZc
        behav*	ZbWWWW
        behin*	aaWVYb
        behind	aaWVYb
        behind closed	ZbXXXW
        behind it	dYXVVb
        behind the	bVWWXb
        being	YdaXTW
        being able	baZYXV
        being held	aYWVXe
        being no	ZXeWXV
        belfa*	abXXYW
        belfast	abXXYW
        belie*	WXeZVW
        believe	ZUcZVX
        believe that	aWbXXc
        believe the	WYabYW
        believed	YcXYYW
        believes	bYbXYZ
        belon*	cSUVUc
        belong	WXXYXd
        belong to	WXXYXd
        belongs	bUWWWc
        belongs to	aVWWWc
        below	WUTeXb
        below $	VVVbUd
        below are	XWXdXX
        below five	WVXXWg
        below it	YcXYZX
        below the	dWYbYW
        benea*	UcWbXZ
        beneath	UcWbXZ
        benef*	bVabXY
        benefit	bYYXYa
        benefit from	ZbXdXW
        benefit of	dXZYXW
        benefit to	YWWWbe
        benefits	aUcbVU
        benefits of	VXadXT
        benefits were	bXbYYX
        berea*	dXZXYV
        bereaved	dXZXYV
        besid*	babSWV
        beside	ZbcSVU
        beside the	cYZWWW
        best	fXZVTT
        bette*	fPcaUS
        better	fPcaUS
        better informed	dXXXYY
        better off	WXeZZW
        better served	VXZdWW
        betwe*	XZaQbZ
        between	XZaQbZ
        between 0	ZYYYXd
        between a	VVbYcb
        between the	XaXVVb
        beyon*	fVXTUV
        beyond	fVXTUV
        beyond the	cYYXYX
        bid	bcVXVX
        bidde*	XdYVVZ
        bidder	WeYYYZ
        bidders	ZaZVVa
        biddi*	VfWWUV
        bidding	VfWWUV
        bids	UfUWVY
        bills	caWYYX
        bills and	bYXYXZ
        bin	YaWZXc
        black*	XWbXWb
        blacked	XWbYXb
        blacked out	XWbYXb
        blame	abXXXX
        blame $	cZXXXX
        blank*	cUVVbb
        blind	WbYXcU
        blue	ZYYYZc
        blunt	WfXYVW
        board	bZYXTc
        board is	WYXVXd
        board of	YWWXXc
        board*	VeVcXU
        bodie*	ZdZWYX
        bodies	ZdZWYX
        bodies $	VcXWWZ
        body	YdYVWZ
        body that	baYYYZ
        bold	YXXXYd
        book	aaWYXY
        books	cWUUXb
        borde*	eVXYaW
        border	dWYYaW
        borne	caWbVU
        borne in	dVXcWV
        borou*	dYVWWZ
        borough	aZWXXb
        borough council	YYYYYc
        both	aYfXVV
        both are	XZVYbc
        both of	ZbXcXZ
        both sets	ZXdVVW
        both sides	XWccXV
        both the	YabVYY
        bough*	cVUUUc
        bought	cVUUUc
        bought from	ZXXVZb
        bought with	aVXXWc
        bound	bZcXWU
        bound to	aacXWU
        bound*	aaYYXa
        boundary	aaYYXa
        box	aZUVVb
        branc*	YYYXZc
        branch	YYYXZc
        breac*	UZZXXd
        breach	UZZXXd
        breach of	UdaUYZ
        breach the	ZVXZXe
        break	YfUVVV
        break*	TdZXVZ
        breakfast	VdYYWa
        breat*	eWXZXX
        bridg*	XYXTWe
        bridge	ZbYWYa
        brief	VcXYXb
        brief*	caWWVY
        briefing	caWWVY
        bring	ZaYYYZ
        bring about	ZaXXbX
        bring*	cZXVWW
        bringing	baYWYX
        brings	dXXXXW
        briti*	bZYWVW
        british	bZYWVW
        broad	cVXXaV
        broad*	bXXXbZ
        broke*	UfVXVX
        broken	VeWXVY
        broug*	bWdYXZ
        brought	bWdYXZ
        budge*	ccYWYU
        budget	dXYYZY
        build	XdWZXX
        build*	eZUXVX
        building	bYWUUb
        buildings	WfYXXY
        built	VcUUbZ
        built up	XdWZYY
        burde*	VTXUad
        burden	VTXUad
        burgl*	VeXYXX
        bursa*	cZYYYX
        bus	cZYYZY
        busin*	aaWYaW
        business	YcVWaX
        business case	ZbXXVY
        but	VZbPWa
        but does	VXXWcb
        but has	YXXXUd
        but it	WVcYXb
        but not	QZaWYa
        but the	XaZWZa
        but we	XXbXZb
        buy	caYZXV
        buyer	ThWXWU
        buyer*	bbWWVV
        buyers	bbWWVV
        by	ZVYZZY
        by 0	eWYYYW
        by a	YadVZT
        by an	XVYZba
        by e	XYXYXc
        by email	YcYYXY
        by giving	WXdWYW
        by it	dYWUWV
        by its	aabYWW
        by letter	YcWZZY
        by or	ZZYVXd
        by other	ZYXYVc
        by public	aYXVZb
        by reading	bXVWYb
        by regulation	WaTVZd
        by section	USSSab
        by side	WYdXWX
        by that	XYZUbZ
        by the	XVXYVb
        by this	WbXXXb
        by those	fVWWWX
        by us	ZYXYXc
        by virtue	VYVTZc
        by ward	WXXWXd
        by way	WWVWYe
        by which	dXXXVX
        bypas*	bZWWWb
        bypass	bZWWWb
        c	TYXbSe
        c $	TTUZWd
        c and	ZZbXZa
        c is	XbVXXa
        c states	ZZZZZc
        c the	YYYYXd
        cabin*	babYWX
        cabinet	babZWX
        cais	XXXXYd
        calen*	WWVVVf
        calendar	WWVVVf
        call	ZZYWYZ
        call for	ZaaYbX
        calle*	dZUUZU
        called	eXUVZV
        called for	cXWXbX
        calls	aVUcVZ
        calls for	cWWdWX
        calm	dWYZZZ
        came	YbYSXa
        came from	bTVYUb
        came in	YYXZcZ
        came to	YYXXXd
        camer*	cZWVVX
        camera	ZaXXXZ
        cameras	bZYWWZ
        campa*	eWWYXY
        campaigners	eWWYXY
        can	dWVZWa
        can also	WXWWXe
        can be	UYacab
        can confirm	UUVUTf
        can neither	YXXVZd
        can no	XWXXbZ
        can only	cZWYXX
        can see	dVYbXW
        can still	eVWWWc
        can tell	cVXVVZ
        can't	aXVWWc
        cance*	VcaWVZ
        candi*	XfVWVT
        candid	ZbWYYY
        candidates	abWUUU
        candidly	WeYWYW
        cando*	eVaVUV
        candour	eVaVUV
        canno*	eZXRZT
        cannot	eZXRZT
        cannot be	SeYTdX
        capab*	YaXXdX
        capability	YaXXdX
        capac*	abXYYY
        capacity	abXYYY
        capit*	aaYYYX
        capital	aaYYYX
        car	ZYUWWa
        carbo*	bYXYYY
        carbon	bYXYYY
        cardi*	XbYXYb
        cardiff	XbYXYb
        care	bVVTSa
        care $	eZXYXX
        care for	WdZZYX
        caref*	ZWfVXV
        careful	ZWcYZX
        carer*	aaXYXY
        carers	aaXYXY
        carri*	YXbbXZ
        carried	ZXYcWZ
        carried out	YTYcVb
        carries	VZfUZV
        carries the	YWfXTV
        carry	VYcXac
        carry out	XaXZaZ
        carry*	XaXcYX
        carrying	XaXcYX
        carrying out	XaXcYX
        case	WWabVY
        case $	ZYWbYb
        case for	XTddST
        case is	UcaVXX
        case the	ZZaXaY
        cases	XaWWVe
        cases $	WXXXWd
        castl*	aWXYXc
        castle	cYYXXb
        cater*	aaVVVX
        caterer	bZWWWY
        caugh*	YdYYYV
        caught	YdYYYV
        cause	acXXWX
        cause needless	YdYYZX
        cause*	bYZXbZ
        caused	ZcZYcY
        cauti*	VbYbYa
        caution	VbYbYa
        caution $	WbZcZX
        cease*	XcXYbX
        ceases	XcXYbX
        ceases to	XcXYbX
        ceili*	VeXXXW
        ceiling	VeXXXW
        cent	WaYWbc
        centr*	bWWXbY
        central	WWWWcX
        centre	cWYYYa
        centre $	bXYYYb
        centres	WXYXYe
        certa*	ZYXUbX
        certain	WUVVcZ
        certain security	ZZYYWd
        certi*	VWUWeZ
        certificate	WXWXda
        chain	XcYYYa
        chair	XZUSZf
        chair $	bYXVXc
        chair of	WaWYcX
        chair*	cVWUVe
        chairman	cWYYZZ
        chall*	dZWXVV
        challenge	dZWXVV
        chamb*	VaVXWd
        chamber	WcWXWc
        chanc*	YeWXWY
        chance	YdVVVV
        chance to	YcWWWW
        chancellor	acZZXX
        chancellor's	YbXYYb
        chang*	dZZVVV
        change	YeVWWX
        change their	YcYYXW
        changed	dVaXWU
        chann*	VfWWWX
        charg*	ZaWTTb
        charge	ZZUSSe
        charge $	cXYWXa
        charge a	YaZXYc
        charge is	bTXYVd
        charged	aZbXVT
        charges	aZaWXb
        charges $	WZYXYd
        charging	WdWXYZ
        chari*	eTbUUb
        charity	fVYWXX
        chart	cWYZYZ
        check	eXWXYU
        check that	eWXYXW
        check*	YdUVWU
        checked	XdYWVY
        checks	ZcVVWU
        chemi*	cZYZYY
        chief	aYYWWb
        chief executive	ZYYYZb
        chief fire	ZYXXZc
        chief officer	aZZZYa
        child	baZXUW
        child $	ZYbXWW
        child*	bWaVWY
        children	aYZWXZ
        children and	bZbYZX
        chill*	WYaYdW
        chilling	WYaYdW
        chilling effect	VZYZdX
        choic*	dZWXYW
        choice	YcUXYZ
        choices	dXWYZV
        choos*	cXcUTV
        choose	aZdVUV
        choose their	YcXYXW
        choosing	fVVXXW
        choosing where	eWWYYX
        chose	eWWWWU
        chose*	ZXbUSY
        chosen	ZXbUSY
        chosen $	eWXYYX
        circu*	WbZWXc
        circulation	ZdWXXW
        circumstances	ZVZWYc
        circumstances $	XWXZZc
        circumstances of	UWbUbX
        circumstances the	bXaXYY
        cited	ZUURab
        citiz*	fVXXXW
        citizens	eUYYYX
        city	ZZYWbW
        civil	bWWWWd
        civil servants	cYWWXW
        cladd*	dYWVWW
        cladding	dYWVWW
        claim	ZZbVYU
        claim $	abWWXW
        claim to	bVbXWT
        claim*	cZSRaY
        claimants	dXYZYW
        claimed	cVUTcZ
        claims	XdWWVZ
        claims are	WdZZYa
        clari*	bXVSVf
        clarification	XZYYZc
        class	YXXXeW
        class based	YXYXcY
        claus*	bYXXbZ
        clause	aZXXbZ
        clause 0	YZYXba
        clean	baYYYX
        clear	bZaWXV
        clear that	XadYYW
        clear*	ZWcXWc
        cleared	XZXXXd
        clerk	WcVWUb
        clerk*	UVbWXa
        clien*	VdZWXV
        client	WeTWYY
        clients	UbZYZW
        clini*	aYVVVe
        clinical	cYXYYX
        close	dVcUUT
        close $	abZZYY
        close the	aZaYYY
        close to	ZZbYXZ
        close*	bbZUTV
        closed	baZVTW
        closed $	XVbYYd
        closed doors	ZbXXXW
        closu*	dZVXYU
        closure	eXWVWU
        club	aTWUUd
        coast*	YZVWVd
        coastal	XbXYZa
        code	aVXXXd
        code of	XYZXYc
        cold	TaVUVe
        colla*	bWXXVb
        collapse	bWXXVb
        colle*	UbbWUa
        colleague	XXcWXY
        colleagues	VZXYYc
        collective	YbbZYX
        college	aXbYTZ
        college has	WWacVX
        colleges	bZXYYY
        colum*	VTeTVb
        column	WWbWWd
        columns	WVdVWa
        come	WXdZVV
        come down	bYcVWW
        come first	YWfUVW
        come forward	aZbWYW
        come from	aWXYVb
        come in	WeXYXX
        come out	dVYdWT
        come to	WbYYUa
        comes	WYgUYX
        comes down	WWgVWV
        comes out	XdfUVV
        comes to	YWZWXd
        comes up	YdXYYX
        comin*	YcbYXW
        coming	YcbYXW
        comma*	aZXXYa
        comme*	acXXXY
        comment	aaYYYW
        commentary	VcaYWY
        comments	aaWVVa
        commercial	ZcYZXZ
        commercial harm	YYcXbY
        commercial interests	acSbVZ
        commi*	aZUUab
        commission	aZacZY
        commissioner	VSURcf
        commissioner $	WVWXVf
        commissioner can	YYZYYc
        commissioner under	XWWVYc
        commissioner's	UWaTZZ
        commissioners	YbXZZY
        committed	abYYZY
        committee	ZaZSUa
        committee $	WZXVXd
        committee has	YbaWWc
        commo*	ZZXXZc
        common	YaYXbX
        commu*	cVPPca
        communications	UXTRdZ
        communications $	WXXVcZ
        communications between	XaXYcX
        communications with	VZVVVf
        communities	bWWVVb
        community	cXTVYa
        compa*	dYVXQZ
        companies	bbWWWW
        companies would	ZcYYXX
        company	UbUZVd
        company which	ZbZXZZ
        company's	TeaWVX
        compare	fVYYXU
        compare what	cZZYZW
        compared	VWZaVb
        compared with	XYXYWd
        compe*	WcbbYS
        compelling	ZXdWXW
        competing	XWccVW
        competing interests	VVacVY
        competition	baXWUW
        competitively	WXXXdX
        competitively in	WXXXdX
        competitors	VfWXVW
        compl*	aUSTSd
        complain	cUXXXZ
        complain about	dXXXYZ
        complainant	aWYYYc
        complained	eVWVYY
        complaint	XWSTUe
        complaint $	bVWVXa
        complaints	aURRSc
        complaints $	VWXWWe
        complaints about	WWWVWf
        complaints in	XdXWXb
        complaints of	aVYXYc
        complete	XcTTVY
        completed	UbaVXa
        completion	XVWWab
        completion $	XVWYab
        compliance	YZXZaa
        comply	YWWWUf
        comply $	bWXXVd
        comply with	YYVXVe
        complying	XYYYYd
        compr*	WdXYXY
        compromise	XcYYXY
        compromised	WeVVYV
        compu*	fVWXVW
        compulsory	eWWXVW
        conce*	bWVSaY
        concern	bXbUYX
        concern $	aYbYWW
        concern about	eVbWYY
        concerned	XbSVaY
        concerning	YYYYWe
        concerning certain	ZZYYWd
        concerns	dWWVZZ
        concerns the	ZYYXVe
        concl*	UYgXYU
        conclude	YYcWWY
        conclude that	YYcWWY
        concluded	WacSUZ
        concluded that	VVdTUa
        concludes	WXgUUV
        concludes that	WXgUUV
        conclusion	VQfYSX
        conclusion $	UUdTVa
        conclusion is	YYcXWY
        conclusion on	YYXdXV
        conclusions	WdYbVX
        condi*	XZaVYc
        condition	WcYXXZ
        conditions	YXaWac
        condu*	ZaZYXZ
        conduct	bZVWZZ
        conduct of	aZXYaa
        conducted	WabaVZ
        confe*	YZXXZa
        conferring	ZYZXZb
        conferring by	ZYZXZb
        confi*	YaZdZT
        confidence	ZXWYZa
        confidence $	UYUVTe
        confidence and	XcYXWa
        confidence in	fTVWYY
        confidence that	abVVXV
        confidential	WaXZcY
        confidentiality	VbabWX
        confidentiality $	XYbaXZ
        confidentiality of	VcWXbW
        confirm	ZbZVbY
        confirm nor	aXZWbZ
        confirm or	XcbXZW
        confirm that	YZWSTd
        confirmation	aZXbWY
        confirmation or	bXXbXZ
        confirmed	aaVXWb
        confirming	aWbdUT
        confirming nor	XXacXW
        confirming or	aWcbVW
        confirms	YZYYYd
        confirms nor	YZYYYd
        confl*	aYbXXX
        conflicts	baWZYW
        conne*	ZbYZbX
        connection	YYYYcY
        connection with	YYYYcY
        cons	SXbdUS
        conse*	ZWeVWY
        consi*	YRaiUW
        consider	VaXZZa
        consider that	XYdWXZ
        consider the	WaVbba
        considerable	dXaWWW
        consideration	SVdbaY
        consideration $	VYbWcY
        consideration of	ZZXbXa
        considerations	TSZiVP
        considerations $	UVWhVT
        considerations against	YYYcYY
        considerations favouring	ZZYbZZ
        considerations in	UWWdYY
        considered	XVaZSb
        considered $	WWWbVc
        considered that	cWcTVW
        considered the	WXZbUa
        considered under	WWXVWe
        considered whether	YXYZWd
        considered your	YZYYad
        considering	YYbbVa
        considering the	ZYZcZY
        considers	UViUUa
        considers that	UVhVUa
        consists	WWYXXd
        consists of	WWYXXd
        const*	bXYVaa
        constable	cXZYXW
        constabulary	aVYXXe
        constitute	YYYXZc
        consu*	bYUYTb
        consult	XWaYZb
        consultant	XWXWYd
        consultants	caXXXW
        consultation	VbWXWb
        consulted	WXXaWd
        consulted the	YXYXYc
        conta*	XYWUYa
        contact	ZUWUVc
        contact me	ZYZYZb
        contact the	VXXVWf
        contact us	YZZZZb
        contain	UaWXaZ
        contains	YcYXYY
        conte*	ZYYRcW
        content	TWcXcW
        context	acWXbV
        context $	dYWWZX
        conti*	YdbWYT
        continues	WfWXXU
        contr*	ZaYZZY
        contract	aaXTXa
        contract has	XfXYYU
        contract is	WZcXXb
        contract was	cZXZXc
        contractor	XeVVVX
        contractors	baTVVY
        contracts	WcXWWc
        contrary	VZbcWW
        contrary to	VadTVZ
        contravene	WXXWbb
        contravene the	WXWWYc
        control	ZaVXbX
        conve*	aWVVbc
        convenience	XYXWWd
        convi*	aYcXXW
        copie*	UTUWWh
        copied	WcWXXZ
        copies	VUVWWg
        copies of	WWYYYe
        copy	YXZVVc
        copy of	YYYZYc
        corne*	eXVYWW
        coron*	aaXWWV
        corpo*	aYVUSc
        corporate	UVWVUg
        corporate information	YYYXZc
        corporation	bZXXWX
        corre*	aYYUVb
        correct	cUXVVa
        correctly	ZYaXZa
        correspondence	bTaUUc
        correspondence $	UWbWWc
        correspondence with	XXXXWe
        cost	eWUZQY
        cost $	WVUcWc
        cost limit	YWXYWd
        cost more	cWVXVc
        cost of	fXVVVV
        cost would	WcWVXY
        coste*	YYYVYd
        costed	YYYVYd
        costs	cYUVVa
        could	ceLKSO
        could ask	ZbYYXY
        could be	XeSUUX
        could compare	dYZYYV
        could help	ZbVVVX
        could learn	abYYVW
        could not	XbYYYb
        could plan	ZcYYWX
        could read	cYYXWV
        could see	YcWVVV
        could tell	eWXWXW
        could use	abVWWX
        counc*	aZXWTa
        council	ZYUXUc
        council $	UXTTWg
        council and	WYXWXc
        council as	XYYYYd
        council does	WVXYXe
        council has	ZUUcXZ
        council holds	WWXWYe
        council is	WgSUVV
        council must	WeWXVW
        council refused	XXXWWe
        council tax	abXZYX
        council to	XWXWZe
        council's	WadVUX
        council's view	ZYbZYZ
        councillor	bYYXXb
        councillors	bVXXXc
        councils	bZYYYX
        couns*	XXaTUb
        counsel	ZZUXWc
        counsel's	VYbVWa
        count	cVTTba
        count*	ZYTXQd
        counted	cXYZXb
        counter	aaXZYa
        country	XeZWVU
        counts	baWSUa
        counts for	bXXVWW
        county	aUVXVe
        county council	YXZYYd
        couri*	XWZXYd
        cours*	WXbbaY
        course	WXbbaY
        course $	VacbUV
        course is	YbcXYW
        course of	VWabbZ
        court	SbUSbc
        court of	UZWVca
        court*	UaUYdW
        courts	SaTZdW
        cover	cYUUUY
        cover*	YaWVdZ
        coverage	acXZZY
        covered	WYVWba
        covered by	WYVWba
        covering	VWXWac
        covers	XVVWba
        crash	abTWVV
        crca	XYXXdX
        creat*	WaWYUd
        credi*	bWXXXb
        crema*	bXYVVa
        crematorium	bXZZYa
        crew	WeXYYa
        crews	aYZSUZ
        crime	WcbSUa
        crime $	VaSUcV
        crime would	WfUXXV
        crimi*	VgVTUS
        criminal	XfWVVU
        criminals	WeXXXW
        criti*	XcUWVW
        criticised	ZbYYZY
        criticism	bXWXXY
        cross*	bZWVVY
        crown	XZZXYb
        crown estate	YbYYYa
        crown of	ZYZXZb
        curio*	bZbUTU
        curiosity	aabUVV
        curiosity of	aYbYYY
        custo*	aaXWZY
        custody	XWXYZe
        customer	VdWVVZ
        customers	bbYXWX
        customs	YYYXcY
        cut	acWXXV
        cymru	WVWXYd
        cyngo*	WWWWWe
        cyngor	WWWWWe
        d	WRacZZ
        d $	XXbeUU
        d and	XXXbWb
        d is	YWbWXc
        d the	WXWXWe
        daily	YdWVWY
        dam	bZYZZY
        damag*	YcaWVU
        damage	YbcYYX
        damage to	WbdWWV
        damaged	bbYXWV
        dange*	YcbTVS
        danger	ZacUXU
        danger $	WVfZZZ
        data	XUYZYe
        data $	YYYbaa
        data and	WYXYXd
        data is	aUWZbY
        data of	XXYXYd
        data protection	RRTVXg
        date	XZXRWc
        date $	aVcTTb
        date 0	YYYYYc
        date and	bZZZZZ
        date of	XXXXae
        dated	bUXZYa
        dated 0	YYYZYc
        dates	ZbWXXY
        day	UdXSTY
        day $	WXdVUZ
        days	TZUVUe
        days $	WYUUWf
        days after	ZZZZZb
        days from	WVXYXe
        days in	XWXYXd
        days of	YbYYYY
        days to	YWYYZd
        dead	gUWXYW
        deal	bWWcUZ
        deal $	cYbYYW
        deal with	VaWcWZ
        deali*	ZZYXVc
        dealing	XZYXVc
        dealing with	XZYXVc
        dealings	bZVXXW
        deals	bWTTVZ
        deals with	bXTTVZ
        dealt	YXUZbY
        dealt with	YXUZbY
        dear	eWZYYW
        debat*	fVZVTS
        debate	eUaWTU
        debate about	bVbYYZ
        debate on	gUWUXY
        decad*	cZUUWW
        decade	YcXXXX
        decem*	TbVWXa
        december	TbVWXa
        december $	XcXWXY
        december 0	UVXYYe
        decid*	WXdUcW
        decide	ZdaSdT
        decide whether	bVVVZe
        decided	XSfTZb
        decided $	bbZYYY
        decided on	XXcXbW
        decided that	XUdXYZ
        decided to	YWbXXd
        deciding	VUWcab
        decis*	ZZaVVY
        decision	UbaXXa
        decision $	UUTaUd
        decision has	XaYVcY
        decision is	XXbUUZ
        decision notice	YYaXXc
        decision on	WbWVYe
        decision that	aWcVVW
        decision the	YXbXXb
        decision to	bYcXXZ
        decision was	WbbUVY
        decision we	ZZZdYW
        decision you	WXXYZe
        decisions	eYUVXT
        decisions $	dWXXbV
        decisions would	VfWWYX
        decisive	UWgWXU
        decisive $	UWgWXU
        decla*	eWXVWa
        decli*	ZYeXWW
        decline	aZbYWX
        decline to	WbbZYY
        defea*	XccWWV
        defeat	XcaXXW
        defen*	aaaXXU
        defence	bYbXYY
        defence $	cWaZZY
        defence of	WaYWZa
        defend	abXZXY
        defending	WeWXXW
        defin*	XWYWeX
        define	VVXXdY
        defined	YXaWcY
        defined in	YYbVaY
        delay	aXUUVd
        deleg*	aZYXYa
        delet*	WUXWWg
        delib*	YabYaX
        deliberation	YaZZaZ
        deliberation $	ZZZZbY
        delic*	XeXXYW
        delicate	XeXXYW
        deliv*	cYYYYY
        deman*	UeWaWX
        demand	VeYYXW
        demands	WbXcYa
        democ*	eWXWYV
        demon*	gWVUZV
        demonstrate	dXXXaX
        demonstrate that	dXXYXX
        denia*	bXXbXZ
        denial	bXXbXZ
        denial $	WXWcYY
        denial for	ZZZbZZ
        denial would	cYZZYZ
        denie*	WcXYXa
        denies	XaXYXc
        denies that	YbZaZa
        deny	aabVbW
        deny $	XXeYVX
        deny is	XVXXdX
        deny that	XVVXVf
        deny whether	WXXYYd
        denyi*	ZVbcVV
        denying	ZVbcVV
        denying $	VYabWW
        denying that	bZXbXV
        depar*	YXZXWa
        department	WWUYXb
        department $	VYVWWe
        department for	VTYVVg
        department holds	ZZYYZc
        department's	YacWWX
        departments	YcVVVZ
        depen*	acSScU
        depend	adVUcU
        depend on	bdWWWU
        depends	ZaUVaX
        depends on	ZZVWbZ
        depot	ZXWYYd
        derwe*	XXXXXd
        derwentshire	XXXXXd
        descr*	XXTXbb
        describe	YaUTVc
        described	YXXcaZ
        described $	bVaUbW
        described in	VaWZZa
        describes	YXYZdX
        deser*	fUYXXU
        deserve	fTVYYV
        deserve to	eWXYYW
        deserves	bXbZYZ
        desig*	YaTSTa
        design	UaUUUc
        desir*	eUWVcU
        desirable	dVWVcU
        destr*	VcVWXa
        destroy	VfVWXW
        detai*	WdVUUb
        detail	WdYWWW
        details	YcVVVb
        details $	cWYYYc
        detec*	VdZSWX
        detected	YcXVXZ
        detection	WZbVYY
        detection of	XaVXaZ
        deter	hVVVVT
        deter*	ZSgVZW
        determination	YWeXWY
        determined	YWeWaX
        determined that	XYeXXV
        devel*	XYWVac
        developer	ZaWYVZ
        development	XWZWac
        development of	YYZWab
        devol*	YbbWXW
        diary	WaWbVZ
        did	VeZTTa
        did not	ZaXVVb
        diffe*	XZcXZW
        differ	ZUXYbc
        different	YbcYUW
        digni*	ZYZXZb
        dignity	ZYZXZb
        dignity $	ZYZXZb
        diolc*	XXXXYd
        diolch	XXXXYd
        diolch am	XXXXYd
        diplo*	acZYYW
        diplomats	acZYYW
        direc*	bXWWaW
        direct	dZYXYU
        directly	cYYYZY
        director	aWZZYb
        directors	WWWWXe
        disag*	XbXWWb
        disagree	WaXWWc
        disap*	WbVUcX
        disch*	bZYWXY
        discl*	ZXcaZU
        disclose	TWeWcZ
        disclose $	WVeWWW
        disclose it	VbXVba
        disclose the	XXdaYV
        disclose them	ZYZXUg
        disclosed	VWZXTe
        disclosed $	VUYYUe
        disclosing	aZVZbX
        disclosing it	cWXXdY
        disclosing the	aZXdXY
        disclosure	cYcaXT
        disclosure $	LRbeXa
        disclosure and	WUZVfY
        disclosure are	VXdXYW
        disclosure is	VaWWdY
        disclosure it	bcVVVZ
        disclosure log	VWVWYe
        disclosure of	dacZXX
        disclosure section	VVdaXY
        disclosure to	TeUVZT
        disclosure under	XZYUZc
        disclosure we	UXcZZY
        disclosure would	caWbXY
        disco*	cZaWWV
        discount	ZZbXYX
        discu*	WfWSSV
        discuss	WeXYYX
        discussed	YdXYWW
        discussion	ZbWUUZ
        dishe*	bYZZZZ
        dishes	bYZZZZ
        dismi*	bXVWWc
        dismissed	aXWWXd
        displ*	aaaWWV
        displace	ZbbWXY
        dispu*	XeXUVZ
        dispute	XeXUVZ
        disse*	UeVWVY
        distr*	XeZTSW
        distress	WWWWVf
        district	cXbYWZ
        districts	VgVXXU
        divul*	ZXcZYY
        divulge	ZXcZYY
        do	YXZVZb
        do $	TcWXaZ
        do not	ZaaSaY
        do so	SeZYVb
        do the	UfUUZV
        do you	ZYYZZb
        docto*	ZeXVUX
        doctor	abZZYY
        doctors	aeYXXV
        docum*	WYYYdY
        document	XWUZcb
        documents	TUbUaZ
        dodge*	YdWWYX
        does	ZYaPXa
        does hold	XXYYXd
        does not	YXbQYZ
        does or	XWXYWe
        dog	YYYWXd
        doing	WcbbYW
        doing so	YZbbYW
        domai*	WbaYYa
        domain	WbaYYa
        done	dVRcZV
        done $	YeWXZX
        done in	ZVVdXY
        done so	aWVcdU
        donor	XcaWVW
        donor*	cZXXVW
        donors	cZXXVW
        door	YdWVXV
        door $	WeZXXW
        doors	YeWVTT
        doubl*	dWYYXX
        doubt	abcVXU
        doubt that	bXaZZX
        doubt*	ZbWYYZ
        doubts	ZbWYYZ
        down	VdcQYY
        down $	ZYaUUb
        down on	VYdWYX
        downs*	eWYXXX
        downstream	eWYYYX
        draft	XcWSUX
        draft and	XaWWXb
        draft*	WeVVVX
        drafts	WdWXXa
        draw	YfWXWV
        drawi*	UZbVVd
        drawings	UZbVVd
        drawn	aYWXWb
        drawn from	WbZZYa
        drive	bXWYYb
        drive*	ZbUUWa
        drivers	ZaVVWb
        drone	aaWWWV
        drone*	dXVWYY
        drones	dXVWYY
        drop	VfXXYV
        dropp*	WeXYYY
        dropped	WeXYYY
        drugs	XbbYXY
        dry	YcYYYY
        dry up	YcYYYY
        due	ZYUTXd
        due to	TXWWbe
        dunma*	WXXXXd
        dunmarrow	WXXXXd
        durin*	cYZWVY
        during	cYZWVY
        during the	eWXXXX
        dutie*	XdYZVY
        duties	XdYZVY
        duty	WbZVYZ
        duty in	WXWRTi
        duty to	XZbXaX
        e	aWZYXb
        e $	RTbbRa
        e mail	YXXXYd
        e mails	bWWTSe
        each	ScXXYb
        each $	VXZZVe
        each camera	ZaXXXZ
        each case	YYWXWe
        each exemption	ZYYbaX
        each is	WaWYbb
        each of	VYYXWe
        each passing	WeXYYW
        each quarter	YcXYYa
        each side	YbbcXV
        each would	YcZZXZ
        each year	WbaXXa
        earli*	bWWXWb
        earlier	bWWXWb
        early	ZcaVUS
        early and	YcaYZX
        early sight	baWWWW
        easie*	ZcWWWV
        easier	ZcWWWV
        easier to	ZcXXXX
        easil*	daWYXY
        easily	daWYXY
        east	VVVVVf
        econo*	XZYWba
        economic	ZZWWbZ
        economic interest	ZbXYaZ
        economy	YbaZYb
        educa*	ZVWWVc
        education	XVXWWd
        educational	cYXYYY
        eel	SbUeTZ
        effec*	YcURcV
        effect	XaTScW
        effect on	aaVVZX
        effective	XbaYYa
        effective conduct	ZaZZZa
        egg	XeVWVU
        egg thieves	VeYYXX
        eich	XXXXYd
        eich cais	XXXXYd
        eight	WVWVWf
        eight*	cVVYYa
        eighteen	cVVYYa
        eighteen months	dVVXXY
        eir	WXUTab
        eir $	ZXYYVc
        eir 0	XYXYYc
        eirs	ZaYXYa
        eirs $	aaaaYc
        eithe*	aYXcYZ
        either	aYXcYZ
        elect*	eTYVUa
        elected	dWXYXY
        election	baVXYV
        electorate	cXYZZX
        electors	cXXYYY
        eleme*	XWXWeW
        eleve*	XaXXXc
        eleven	XaXXXc
        else	WdSUUa
        else $	WcWWVb
        elsew*	acUUVU
        elsewhere	acUUVU
        elsewhere $	dZVWXV
        email	VZZXXd
        email and	XXaZYc
        email of	YWXYYd
        email*	baYUXY
        emails	baYUXY
        emails between	YTYWab
        emails would	dbVZYW
        embar*	bWcUaS
        embarrassment	VZcVcU
        embarrassment $	WccYXV
        embarrassment to	YXYXdW
        embas*	aaVUVa
        embassy	aaVUVa
        emerg*	bZVVbT
        emergency	dZVWVU
        emiss*	baWUeW
        emissions	baWUeW
        emplo*	YbYUVb
        empti*	bbYYYX
        emptied	bbYYYX
        empty	bdVYWT
        empty $	baVZYX
        enabl*	eVYYaX
        enable	eVYYaX
        enact*	WWXXeW
        enactment	WXYXeW
        enclo*	TWZVVf
        enclose	WWcYYY
        enclosed	TWWWVf
        enclosed $	WXZXXd
        enclosed with	ZYYYZc
        encou*	gUWWYV
        encourage	gUWWYV
        end	dUfUTS
        end of	ZYbYZb
        end the	VadXWV
        endan*	YaaXbV
        endanger	YZaWcV
        ended	bZcXWW
        ends	XcWWVZ
        energ*	aaXXYY
        energy	aaXXYY
        enfor*	VZaYYZ
        enforcement	XXZYYZ
        enforcement $	UWZZSc
        engag*	YXVaTg
        engage	ZXYYcZ
        engaged	UZWaSf
        engaged $	YbYWWd
        engaged and	WWZXVd
        engaged by	WWTVZe
        engagement	bYXWWb
        engin*	ZbXXWZ
        engineer	aaXXZY
        engineers	YaYYXa
        engla*	WWWWXe
        england	WWWWXe
        enoug*	WZcXaW
        enough	WZcXaW
        enough $	YZcUbX
        enough that	XXXXbZ
        enough to	YXcZXZ
        enqui*	VbWUbY
        enquiries	XaWVWd
        enquiry	XdXYXX
        enquiry of	YXYYYd
        enter*	YcWWWY
        entered	YcWWWY
        entit*	fYYWWX
        entitled	fYYWWX
        entitled to	fYYWWX
        envir*	YZXRYb
        environment	ZcaTZW
        environmental	bVWUYd
        environmental information	YWYWUe
        equal	cXYVcW
        equal*	cWdXWV
        equip*	YbXWZa
        equipment	YbXWZa
        erosi*	bZWYZW
        erosion	bZWYZW
        error	baXZXY
        error*	dXYZYY
        errors	dXYZYY
        escap*	YeXWXV
        escape	abYXXX
        estab*	WVXdWV
        established	WVXdWV
        established that	WVXdWV
        estat*	YaVWWc
        estate	ZbVWXb
        estates	XaaZYc
        estim*	WcZWVa
        estimate	XaYYXd
        estimate of	XdYWWb
        estimate that	YYYZZc
        estimated	ZZZZYc
        estimated cost	ZZZZYc
        estimates	YcYYYY
        estimates that	XYaaUg
        etc	VWWXWf
        evalu*	YUbWVZ
        evaluation	YVbWWZ
        even	XaXTbW
        even handed	fUXWWW
        event	YbVWbZ
        event $	aYVXcW
        ever	fXXYWY
        every	ddQUVW
        every household	gTYWXW
        every year	baVYYb
        every*	daZTTW
        everyone	abXXWW
        everything	baZUWX
        evide*	ZaYdaS
        evidence	ZaYdaS
        evidence $	ZcWXYV
        evidence of	UdZdVU
        evidence to	aaXXYW
        exact	WbUWXb
        exami*	aYVSTe
        examination	cXaYVT
        examinations	ZaXUVb
        examp*	YWYXYd
        example	YWYXYd
        example $	ZZZZZb
        example gov	VYXWXe
        example net	YXYZZc
        excee*	WXcZXd
        exceed	XXbZYc
        exceed the	XXbZZc
        exceeds	ZZaYYb
        exceeds the	ZZaYYb
        excep*	SYcWZV
        except	ZYXYVg
        excepted	XcWXWc
        exception	TXaaaX
        exception $	XQZePR
        exception applies	XXXYba
        exception at	YVZWTe
        exception in	XabWbX
        exception is	YYbUcX
        exception outweighs	WXbWcW
        exception should	XWeUXU
        exceptions	VVdSbY
        exces*	dYYXYW
        excha*	YZYVYc
        exchange	aZZXYa
        exchange is	eYVWWW
        exchange of	XYXYZb
        exchanged	WXWWVd
        exclu*	YZbUZZ
        execu*	aWZVVb
        executive	XVaXXc
        exemp*	QTaYcY
        exempt	TaZQYc
        exempt $	XVWWZd
        exempt by	ZZWYZb
        exempt from	YaVUWe
        exempt if	XYXUdY
        exempt information	VYZVaZ
        exempt to	ZaaaXd
        exempt under	UbTQWb
        exemption	SUbZcW
        exemption $	SSWYgW
        exemption and	XXcXXZ
        exemption applies	XYWXZb
        exemption at	YVdVbX
        exemption for	aYbXbY
        exemption has	ZbZVYc
        exemption in	YcYWZY
        exemption is	WUacZX
        exemption outweighs	XWeUXW
        exemption separately	ZYYbaX
        exemption should	XXbbWU
        exemption so	YYXWeX
        exemption was	XWYYba
        exemption we	XXYbbW
        exemptions	SSSZcb
        exemptions $	WVWcbZ
        exemptions are	WWUVdY
        exemptions in	XWWTcZ
        exemptions may	XYYWcY
        exemptions that	XWZVYe
        exemptions which	YXXXWe
        exempts	YVYVac
        exempts information	ZYZXZc
        exerc*	WYcbXV
        exercise	WYcbXV
        exercise $	cYXcZU
        exhib*	bbXYXY
        exist	YYXVYc
        exist $	XWXYWe
        exist*	cWVSZZ
        exists	cWWUYZ
        exists $	cWWXXa
        expec*	YbVUTb
        expect	aWVVVc
        expect to	bUWUTe
        expectation	ZdYYWV
        expectation that	acYZXX
        expects	WeXYXX
        expen*	abWYYX
        expenses	YdXZYY
        exper*	abVWXX
        experience	VcXXXa
        experts	baXYYT
        expla*	aYUZaY
        explain	bWUaXa
        explain how	VbVbXb
        explained	aWVVdb
        explains	YbXbWX
        explanation	eWZUVX
        explanation $	dYZVTT
        explo*	YcYZZX
        expor*	eWWXXa
        expos*	ZeTVUR
        expose	YdWWWX
        exposed	ZeWXXT
        exposure	WeXYZY
        exten*	bSUVXe
        extend	ZUXYXd
        extended	YXYWXd
        extended to	YZYYZc
        extension	aWZYYc
        extent	cYXWZZ
        extra*	cXWXUb
        extract	aWXYWd
        f	VUUbXc
        f $	XXWcUZ
        face	XaUSYc
        facil*	VZUVVd
        facin*	dZYWXV
        facing	dZYWXV
        fact	fYWRYW
        fact b	ZZZZZc
        fact that	cZXSaX
        facto*	dVWeaS
        factor	dXXVaV
        factors	WQWfaU
        factors against	WVccVV
        factors favouring	WYUdWY
        factors for	XXYdWV
        factors in	bTWZbW
        facts	cYVXcS
        facts $	aXXVdT
        faile*	eWXYYW
        failed	eWXYYW
        failed $	bUYXYc
        faili*	caXXXU
        failings	caXXXU
        failu*	dXXYXX
        fair	dYXUUa
        fair to	YaXYWc
        fair trial	adVXXW
        fairl*	fVVXVW
        fairly	fVVXVW
        fairly ask	dWYYYX
        fairn*	ZZabXW
        fairness	ZZabXW
        faith	YeVVVW
        fall	ZbbVYU
        fall in	ZbXYXW
        fall within	XXZZbZ
        falli*	WbbXXY
        falling	WbbXXY
        falls	ZWZYbY
        falls $	YXYVdX
        falls away	XVbXbZ
        falls to	WaWeWX
        falls within	YZYVYc
        famil*	cbXYYS
        families	baXTVT
        family	abYWaW
        far	baYZWV
        far the	baWXYX
        farm	YdTXWX
        farme*	cVaVVW
        farmer	VVcWVb
        farmers	eYWWWV
        farms	acZXYW
        fault	ZZXZYa
        fault*	abXYXZ
        faults	baYZXZ
        favou*	ZVceWO
        favour	bXabZQ
        favour of	ZYZbZS
        favour release	VWbdWV
        favouring	VWWhUV
        favouring confirmation	ZZZbYZ
        favouring confirming	WYVeXW
        favouring disclosure	UXadXV
        favouring non	YZZcYX
        favours	YXfUTX
        favours disclosure	XXZZYZ
        favours maintaining	YYfVUV
        favours withholding	ZYcZXW
        fear	dbXUUP
        fear that	bYbYYW
        feare*	VfXXXX
        feared	VfXXXX
        fears	bdWWYV
        febru*	VZWVWd
        february	VZWVWd
        february $	WYWWWd
        february 0	YbYVXa
        fee	dVbWVa
        fee $	dWbZXV
        fee is	cbXYZZ
        feel	cWcVUU
        feel that	cYZVWa
        feeli*	cYWWXa
        feeling	dWWXXa
        feeling in	cWXXYa
        fees	aZVTUe
        fees are	XZVVWb
        fees for	YYXXXe
        fees regulations	aZaaZc
        fell	gVWWXU
        ferry	aYaWVb
        few	aVbVWd
        fewer	UeVWWa
        fewer than	XaXXXc
        field	XaWWUc
        figur*	ZbZVTY
        figure	WabXWa
        figures	bbYVVX
        figures $	dXWZYX
        figures and	YYZXYc
        figures are	YYWUWd
        figures by	dVcWXW
        figures for	VYWXWd
        figures would	YcYZZY
        file	YZZTTc
        file would	XdYYXX
        files	YWWYYe
        final	bYZRYY
        final version	caWWaX
        finan*	ZcUVVX
        finance	abVVUX
        find	YadURX
        find it	TZcWVa
        find no	eVVYWZ
        find out	bZVWYc
        find that	ZUcXXZ
        find the	UZbaVY
        findi*	eWZVVZ
        finding	bZbYWZ
        finding is	WYdXWW
        finding out	cWXYXc
        findings	eXUWWa
        findings $	VbWWXc
        finds	XbeWVY
        fined	fUXYXW
        finel*	XbcXYX
        finely	XbcXYX
        fines	ZcXZXX
        finis*	WcbWVY
        finish	VZeXVa
        finished	ZcUXWZ
        finishing	XbcYWV
        fire	YaaVTZ
        fire and	YaXXZb
        fire officer	ZYXXZc
        firef*	cZXYWY
        firefighters	cZXYWY
        firew*	YaXVWa
        firm	acWVVV
        firm'*	VeXXXX
        firm's	VeXXXX
        firms	ZcaXXT
        firms are	acWXXW
        firms that	XdXXYY
        firms would	WeXWYW
        first	OYbeTa
        first $	TXeZST
        first answer	XXbWWc
        first data	WUWVVf
        first decision	YWcVYZ
        first reply	YVWXXe
        fish	dVaYYV
        fit	ZbXWYa
        five	TYUTUf
        five $	WUXWWe
        fixed	baXXXX
        flag	bVWWXa
        fleet	eWXXYW
        fligh*	XcVXYY
        flight	ZaXXZb
        flood	dYWVYU
        flood*	ZYZXZc
        floor	WeUXXX
        flow	XZbVXZ
        flow of	XZbVXZ
        foi	XXVWXe
        foi 0	TVVSVh
        foi request	WWWVVf
        foi review	YZZYZb
        foi reviews	ZYZZac
        foia	XVTUac
        foia $	XXWUYd
        foia 0	ZXZYYc
        foia and	ZaYZZb
        foia request	YXZYVe
        foisa	WZYUca
        follo*	VYThVY
        follow	ZZXZaZ
        follow $	WZUbYd
        followed	acUUXS
        followed by	YcXWVY
        following	UQSeSf
        following $	WWYdWX
        following exemptions	Zaaaab
        following factors	XWYdZX
        following information	WWWRWi
        following the	aVZXZc
        follows	WSZeSW
        follows $	STTeTZ
        follows is	ZYXbWZ
        follows that	XYeWXX
        food	WZWXWd
        foot	XWWWXe
        footb*	bUWYWd
        football	dXYYYX
        footi*	cVbUaW
        footing	cVbUaW
        footing $	YXcXWZ
        footing that	WeXYYW
        footp*	aYYZVb
        for	YYYdaT
        for $	bWUdaW
        for 0	SbTbUZ
        for a	YXXTca
        for an	baXXXY
        for and	XcXdWY
        for any	ZYXXba
        for as	WcWWcY
        for by	dYZYYV
        for convenience	XYXWWd
        for disclosing	XYUYdX
        for disclosure	ZVbeSP
        for each	XbaZXa
        for every	abWXYX
        for four	bWYYWb
        for information	UVVRRh
        for it	acUUSW
        for its	ZWWbUc
        for keeping	YWdWYZ
        for letting	bUVdWX
        for maintaining	VUVcbT
        for money	dYYXVV
        for more	WdYZZX
        for non	WWadVU
        for not	YXWfWU
        for nothing	TfUXXX
        for now	YVgUVU
        for one	XbYZXZ
        for openness	SZYcVV
        for our	XYYYXd
        for point	YXWVWd
        for publication	bWabXY
        for refusal	XWdXbV
        for release	eVZVUR
        for review	VXacXX
        for secrecy	dVcVVW
        for section	XWVacX
        for seeing	ZWcZYY
        for that	TXUUWh
        for the	XYVQVc
        for their	XaWXXc
        for them	YdXXXU
        for themselves	dXYZZY
        for these	bXaVXa
        for this	dUXXaZ
        for those	cVdVZZ
        for two	ZUTUVc
        for us	VXbXVb
        for what	eXUUVV
        for which	WZVVWe
        for withholding	WVafUU
        for your	UVWXXf
        forbi*	WbYYcY
        forbids	XXYYcY
        force	YWcaYa
        force has	XbbaWX
        force*	ZcUScX
        forces	YdUScX
        forces $	WWWXdY
        forec*	bbWWXW
        forecast	bbWWXW
        forei*	ZbYXWY
        foreign	ZbYXWY
        forgo*	baWWXT
        forgotten	baWWXT
        form	UZVUVe
        form $	WbaWUY
        forma*	TbWVWd
        formal	WcXXWZ
        forme*	ZZaYWa
        formed	XdYYYX
        former	bWaYWb
        formu*	dVXbZZ
        formula	cYWWWV
        formulation	XYZbZZ
        formulation or	YYZWba
        fortn*	YaYZZb
        fortnight	YaYZZb
        forty	ZZWUVc
        forum	ZcXZZW
        forwa*	YdZaWT
        forward	YdZaWT
        forward $	bXXbYY
        found	VZfSYX
        found $	YdVVXW
        found in	XScTcY
        found item	YYXWYd
        found that	aXcZTV
        found to	XYcZZb
        four	XZVTWe
        four $	ZUXWXe
        four occasions	ZbZXYZ
        four years	dXYYWY
        fourt*	WYXVWe
        frame*	WbXXXc
        framework	WbXXXc
        franc*	XcVXYZ
        franchise	YdWWWX
        frank	YZYYbZ
        frank exchange	YZYYaa
        frank provision	YZZabZ
        frank*	ZeSTTU
        frankness	bbUVVW
        fraud	ZeUWWU
        fraud*	WdYYZY
        free	WcUWZa
        free and	YZYYcZ
        free to	WdXYYa
        freed*	YbVUZY
        freedom	YbVUZY
        freedom of	SbVUYZ
        freel*	XeWWUW
        freely	XeWWUW
        freely to	VeZYXW
        fresh	baXZZY
        frien*	abWWWW
        friends	abWWWW
        from	adPUVZ
        from 0	XXYYYd
        from a	XaYVaY
        from disclosure	YaWUWe
        from it	ZbXaYX
        from outside	cYZYYY
        from release	WYYdXY
        from the	abURWX
        from their	WcYZYZ
        from this	YZYXYc
        from those	YcYZZY
        from us	aaXYXY
        from which	XXXWbb
        from you	WWYWYe
        front	YbVXVd
        front of	ZbXXXc
        fuel	aaXZYY
        full	eXYORY
        full $	UWbSVd
        full account	eWYYYV
        full and	bbYZYW
        fulle*	ZcXXXW
        funct*	YXVVbc
        functions	ZXVWcb
        fund	eXWWVU
        fundi*	aaWWVZ
        funding	aaWWVZ
        funds	eVZUTT
        furth*	bcWUVZ
        further	WdWVWa
        further $	WdZZZY
        further time	YZWXZb
        further to	aZZZac
        futur*	WdWWYa
        future	WdWWYa
        g	UYUZaZ
        g $	WXWdVa
        gain	cUeVVT
        gain in	XYcYXZ
        gaine*	XVeZYX
        gained	XVeZYX
        gained $	WWfXVU
        gaps	abWXWW
        gaps in	baXYXX
        garde*	ZZVVVb
        garden	WYWWWc
        gate	YcWVYa
        gates	abZZZY
        gave	abZQQZ
        gave her	YaYYWa
        gave us	WcZZYZ
        gdpr	XYWYba
        gdpr $	XYYYWc
        gener*	ZVXSca
        general	ZVZSaa
        generally	bWWWeW
        get	WhXVUR
        get a	bbbYYW
        get the	acXXWW
        gets	caXWXU
        getti*	abYZZZ
        getting	abYZZZ
        give	VdYZXW
        give a	VaXWaa
        give it	WWXYWf
        give the	WfWWYY
        give way	WWeWWX
        give you	YXVbYb
        given	VZbdYY
        given $	ZYaaXX
        given a	cXYYaY
        given below	YXadYX
        given by	UYVYUd
        given how	YXcXWb
        given in	VZWcYc
        given on	VcWZYb
        given the	aUdXXX
        given to	YabYaV
        gives	VfWWdW
        gives us	YYYWYc
        givin*	YcaZYT
        giving	YcaZYT
        giving you	WWbZYX
        glad	cWZZZb
        glad to	cWZZZb
        gmp	WXbYYZ
        go	UeVbYX
        go no	XcZZZY
        go on	TbVcbW
        go out	UcaVXU
        go to	aXXWVb
        goes	dZZVXT
        goes $	dWXZZZ
        goes on	ZcXYXX
        goes to	cYaXWW
        going	bbYVWW
        going to	bZZVZb
        gone	cWaRTY
        good	dYcRWQ
        good $	dVaTZU
        good deal	YaaZYZ
        good for	fUZYYZ
        good ones	ZcWWXU
        good reason	YbVXWb
        good value	dXZZZX
        got	acWVVW
        got a	dVYYYY
        gov	XYXXWd
        gov uk	XYXXWd
        gover*	aYXbaW
        governance	UUVZVd
        government	YbZaaW
        government $	ZbaWXX
        government act	ZZbZXb
        government is	bXWWcY
        government policy	XYZbZZ
        governments	abYUWV
        governors	ZZZXaZ
        grade	ZcXWYZ
        grant	aUZVYf
        grant was	cXXZZY
        grant*	cUVXVc
        grants	bUXYVd
        grasp	abXXXV
        great	eUbVVY
        great*	YacSVY
        greater	ZacSVY
        greater $	bWaYZS
        greater good	YXdWWX
        greater manchester	YYXXXd
        greater public	aWcYXX
        greater weight	XXdYXZ
        griev*	YdVWVV
        grieving	YdVWVV
        gritt*	bXXXYa
        gritting	bXXXYa
        groun*	ZYXSZb
        ground	ZZXVZZ
        grounds	aZZXaV
        grounds $	bZYZZY
        group	WbZXXc
        group*	aZWWVa
        groups	aZWWVa
        grow	cZWXWV
        guara*	aWbYXY
        guarantee	aWbYXY
        guard	cZYXYX
        guard against	cZYXYX
        guard*	YeXWXU
        guarded	YeXWXU
        guess	ZcVWXV
        guess*	XgWXXV
        guessing	acVWWX
        guida*	TYUVbb
        guidance	TYUVbb
        guidance is	ZaYXXb
        gulf	ZcXXVW
        gwybo*	ZYZZYb
        gwybodaeth	ZYZZYb
        gymra*	YYYYYc
        gymraeg	YYYYYc
        had	ZaWZTZ
        had $	ZcXWVV
        had a	WdYYaX
        had been	XXWTTd
        had in	XaYacX
        had no	aYWVUb
        had not	WeWVWY
        had regard	aWXdVX
        had the	VfWWWX
        had to	XaZcZV
        half	acUXVX
        half formed	WdYYYX
        half of	baWYXY
        hall	XXWWWf
        hand	YZWdTY
        hand $	dUZWVc
        hand the	WcWcYW
        hande*	ZbZXWX
        handed	ZbZXWX
        handed $	fUXWWW
        handi*	XbWWWc
        handing	XbWWWc
        handl*	YVTTUf
        handled	bVVVVZ
        handled this	ZYZZWc
        handled under	YYYYYc
        handling	XVUVVg
        handling of	bXXYYd
        hando*	ZbYYXX
        hands	YeUVWU
        happe*	YdWWWW
        happy	WWWVWe
        haras*	XcYYWa
        harbo*	ZYbUUZ
        harbour	bVcWWX
        harbours	TcVUVa
        hard	bYYTUX
        hard to	YaaUWZ
        harde*	baWYWX
        harder	baWYWX
        harder to	VdYYXY
        hardl*	dWYXXa
        hardly	dWYXXa
        harm	RVYidR
        harm $	YXUdbX
        harm and	YXaaaX
        harm for	VUUfVV
        harm in	ZZYdXX
        harm is	XWZXdV
        harm test	WWWdaW
        harm than	YXdXXY
        harm the	WXWaac
        harm to	XbaTZV
        harm would	WZYXcY
        harme*	WZcYYW
        harmed	WZcYYW
        harml*	XaYYcX
        harmless	XaYYcX
        has	ZYbYbV
        has a	eXVVUY
        has already	ZcWXWW
        has an	YaXZXb
        has asked	ZbWXXZ
        has been	ZXZaYY
        has carried	YZacYW
        has changed	fVWWWX
        has come	ZWcXXX
        has concluded	YXdYXY
        has considered	ZZXdYX
        has decided	YYbWVb
        has determined	XYdYXX
        has given	XYZZba
        has had	ZcZZWY
        has no	ZaVVZa
        has not	YdXQQZ
        has now	XYXYZd
        has since	aYYWWb
        has the	YcZWZa
        has to	XbZPbV
        has told	WeXXXX
        has weighed	VaYcXW
        has yet	YaVYWc
        hate	aaYZYY
        hate crime	aaYZYY
        hauli*	WeWWWW
        hauliers	WeWWWW
        have	caZWVV
        have $	WbXXYd
        have 0	YaaZac
        have a	fYUWVV
        have already	cXXbXX
        have also	bYWVVY
        have an	eVZWWW
        have any	ZZZZZb
        have asked	XaWZZX
        have been	YcXTRY
        have chosen	TWdWWY
        have come	XZcWXZ
        have concluded	UXbVVb
        have considered	ZXcZVV
        have dealt	VUVVSh
        have decided	YVbWYb
        have described	XYcWYc
        have done	aYWbdV
        have found	YWcYVb
        have had	bbYZaU
        have handled	YVWXVe
        have in	ZXWVYc
        have it	ZcWWXV
        have made	YcWWVc
        have no	ZbYWXZ
        have not	YfTSSZ
        have our	WeUWXW
        have put	aYYXZb
        have requested	ZZZZZb
        have resolved	UWeVYX
        have said	ZbZZYZ
        have taken	ZUXaWd
        have the	XeaUVU
        have therefore	ZZYXUc
        have to	XXTQYd
        have today	ZZZZZb
        have told	WbTTXg
        have waited	eWVXWV
        have weighed	YXdYUV
        have yet	VeXXWW
        havin*	UadYYT
        having	UadYYT
        having applied	WWeWUX
        having been	UbeWXX
        having considered	XWgUXY
        having looked	ZYcWZX
        having to	aaXWYY
        he	cZSSTZ
        he has	eTWVVZ
        head	XXaUVc
        head of	XWaWWc
        heads	WYXgUV
        heads of	YZWWWa
        healt*	aZYZYZ
        health	ZaYaZZ
        health and	UcVaUa
        health board	YYbVXY
        hear	bbUWUT
        hear from	XZYWXh
        heard	abWXYY
        heari*	ZYaWVb
        hearing	ZYaWVb
        hearing $	bUWXXc
        heart	baYZYX
        heavi*	YXdXXV
        heigh*	bVXVVb
        height	YTYWXf
        held	TUUScd
        held $	VUZaTf
        held and	YcVZVb
        held by	WVWVab
        held for	YUWVdX
        held in	YTWWac
        held the	aZWXWZ
        held to	eZWXbX
        held with	YYXYbZ
        help	hVVVPV
        help $	aWYYYb
        help the	cXbWZY
        help to	XdWYYZ
        help you	VUUbYb
        helpe*	babVUV
        helped	babVUV
        helped by	eWUVVV
        helpf*	YYYXYc
        helpful	YYYXYc
        helps	gXVVVW
        helps a	baZZZW
        her	WfVVUX
        her opinion	WaVYVb
        here	ZUbabW
        here $	TTcaUa
        here on	UVVVWg
        herit*	ZdWXXX
        heritage	ZdWXXX
        hesit*	UbcWWV
        hesitate	VeYZZY
        hesitate to	VeYZZY
        hesitation	XWdXXX
        hidde*	bbWYYW
        hidden	bbWYYW
        high	UXaRUf
        highe*	YXbZbY
        higher	YXbZbY
        highl*	YSdVXc
        highw*	WVXYWe
        hill	aaYWWa
        him	cbWWXT
        him $	eZXWXU
        his	bdVTRW
        his own	eUXXXX
        histo*	dTYYcW
        history	dXXWWY
        history of	dXXWWY
        hmrc	XXXXba
        hold	YVbYWc
        hold $	aVeXbU
        hold anything	XYYXXc
        hold it	XXXbYb
        hold the	aVZVVb
        hold this	WUUXTf
        holde*	bXVYXc
        holders	bZXXYY
        holdi*	bZZbVX
        holding	bZZbVX
        holding it	XWYdXb
        holds	RYWPSg
        holds all	XXWXYe
        holds information	XVWWVg
        holds no	YaYWWb
        holds the	WbWUWd
        holds this	YXXWXd
        holli*	VVVUVf
        hollin	VVVUVf
        hollo*	WXXWXd
        hollowbread	WXXWXd
        home	XdbVVT
        home office	YacZXZ
        homes	eYTTTW
        homes $	YXXXYd
        homes in	eXVWWX
        hones*	bcVUWT
        honest	eZVUTU
        honestly	VeYZYX
        honou*	cXVUXZ
        honour	ZaXWZZ
        honour or	ZYZXZb
        honours	dWUWVY
        hope	bWXWXd
        hospi*	aZVTVd
        hospital	aZWVWb
        hospitals	VYVWVe
        hoste*	aaZYYY
        hostel	aaZYYY
        hosti*	WeWWWW
        hostile	WeWWWW
        hotel	baVVWX
        hotel*	WXYXXc
        hotels	WXYXXc
        hour	TZUWVd
        hours	RXTUTh
        hours $	VVWWWf
        hours 0	YYYYYc
        hours at	YYaZac
        hours of	WVYYXe
        hours to	YXYYZc
        house	WYTVTf
        house $	XVXXXe
        house*	ZbTTTa
        household	bbXWYT
        households	ZZXXYa
        houses	WdWXXZ
        housi*	dYXYXZ
        housing	dYXYXZ
        how	fYTaTQ
        how $	ZcVVWX
        how a	bZXYXY
        how far	abXXXX
        how it	baYZZY
        how long	ZcXXXX
        how many	bYUUWa
        how much	dYbVXW
        how often	dWZYYY
        how the	bYVdVV
        how their	cYZZZX
        how to	aZXXXc
        howev*	TdVUTc
        however	TdVUTc
        https	XXWYXe
        https ico	XYXYYd
        hundr*	aaWYYa
        hundred	aaXZZa
        hurt	acXWVV
        i	XTYbTf
        i agree	XWZXYc
        i am	STXVTf
        i and	XXWcVY
        i apologise	XXYXYc
        i can	RYUTXe
        i consider	YccUWa
        i do	aYZVVc
        i find	eXZWWY
        i give	XXbcYY
        i have	XUaYXd
        i hope	XYXXYd
        i overturn	WYZWWe
        i refer	ZZZXZd
        i set	VTcbXX
        i shall	ZXZcXZ
        i should	VVWVYf
        i the	ZZXZbZ
        i uphold	UVXUVh
        i was	XXXYYd
        i write	aZaaab
        ic	WXZVYb
        ic 0	WXZVYb
        icb	WUVVUf
        icb $	XXWWWe
        ico	TTTTUh
        ico org	XWXWXe
        idea	abWXXY
        idea of	YcXXXY
        ideas	ZcYWYX
        ident*	ZXSbbX
        identifiable	YbZZXb
        identified	YXVfTW
        identified from	WcYYXY
        identified these	YWWdYY
        identify	YXXXZc
        identity	aXXXdW
        identity of	cZYZZY
        idle	eVWYXX
        if	baSPVY
        if each	VfWXXW
        if every	VeYYXX
        if in	ZYYYdW
        if it	dVVWXZ
        if its	WbVVeV
        if that	WZWWZe
        if the	fXYTXW
        if their	ZbYYYX
        if there	bZWWWc
        if they	cZSVTU
        if this	WcbYYW
        if those	WeXYYV
        if we	YaaWWa
        if you	UUXUWf
        ii	WVSYZd
        ii $	XXVcWY
        ii and	YYYXVf
        ii is	XXXXZc
        iii	WZVVZd
        ill	bcWXYV
        impor*	bYbWVW
        importance	ZZbYWX
        importance and	ZXcZYY
        important	cXZYWY
        impos*	aYYYYa
        impro*	gQUUUW
        improper	cWXYXY
        improve	eUXWXX
        in	ZbZVaW
        in $	ZZWUYb
        in 0	aXZRTa
        in a	ZdZSTX
        in accordance	ZZZYYc
        in all	VVaWaa
        in an	XZZZZc
        in answer	XYXYYc
        in any	WcYXUY
        in applying	ZZacUY
        in april	UbWYVb
        in article	YYYZZb
        in blue	ZYYYZc
        in bold	YXXXYd
        in breach	aZaZYc
        in confidence	UYTTad
        in confirming	ZZVdXW
        in connection	YYYYcY
        in considering	XYWdWZ
        in context	dYWWZX
        in danger	cVdXXX
        in december	VcVVWY
        in disclosing	aXZbbW
        in disclosure	WXeVZV
        in dispute	YcXYZW
        in each	WZZXUe
        in every	XXXXac
        in favour	aYZcZR
        in front	ZbYXXa
        in full	cWbSUZ
        in future	ZcZZYY
        in holding	aYbYZX
        in it	aaVTXf
        in its	aZYVVX
        in july	WWWWYe
        in june	aYXWWb
        in keeping	WYdVXa
        in knowing	eUYXUX
        in large	YYYXYc
        in leeds	aXYYYb
        in legal	ZYZabZ
        in line	ZXYZWd
        in maintaining	YYbVZa
        in making	XbbXUZ
        in march	WcWVWa
        in may	aaXXWY
        in mind	aZbZVX
        in my	WWeVWZ
        in neither	XVccYW
        in november	YaXXWb
        in october	VeWWVX
        in one	YcXZYa
        in order	WbZZaZ
        in our	aXbWTZ
        in part	aXYZZd
        in particular	YWXXVe
        in place	WbbXVX
        in private	ZaSXWY
        in public	aaVWUZ
        in question	YaXXWb
        in reaching	XWbcXX
        in receipt	ZWWXYc
        in regulation	YXdTbX
        in relation	YXacZX
        in reply	bVXXWc
        in respect	UWZVab
        in scotland	dWXXdT
        in section	VaWSeW
        in seeing	cUaWUW
        in summary	UUgUVT
        in support	ZZXdXX
        in table	WXXYYd
        in terms	XXWWYd
        in that	abWZXc
        in the	ZaWaXY
        in their	aYZYYb
        in these	VVVXWf
        in this	WZYVbc
        in three	dWYYZb
        in time	YbYZYb
        in transparency	ZYbZYY
        in trust	YdYZYW
        in turn	VVYbVa
        in two	aWXYab
        in understanding	ZXcYYY
        in wales	bbXYYW
        in what	dVZTWX
        in whether	cYYYXX
        in which	bZaVUY
        in withholding	XcZVYS
        in writing	XbVVWb
        in your	ZWbbVX
        incid*	XYUZUY
        incidents	aaUVVZ
        incin*	eXVXYV
        incinerator	eXVXYV
        inclu*	YYUYYe
        include	baYaWX
        includes	VVWXcc
        including	YZVXXd
        including those	ZaWVWa
        incom*	cYXUaY
        incomplete	cYYUbY
        incre*	aXcYZX
        increase	ZYcYZY
        indep*	cZVXWX
        independent	dYWXWY
        indiv*	YdVXbY
        individual	TbWVdZ
        individual $	YWYXdY
        individuals	bbXYWX
        indus*	cYWWaX
        industry	cZXYaX
        infer*	ZZZZYc
        inference	ZZZZYc
        influ*	cZXXYY
        infor*	WUWWZZ
        inform	bZZXWW
        informants	aabUUX
        information	TUVXba
        information $	PYUaWb
        information about	ZWXWZb
        information act	VbXYZY
        information and	VVXTba
        information at	ZZXXYd
        information available	XXdUVe
        information because	ZaaaXd
        information branch	YYYXZc
        information commissioner	VSXVTi
        information dated	aaaZab
        information from	ZcWWaX
        information governance	VWWaWc
        information has	YXaVYa
        information held	XXXWdY
        information if	ZXYYZc
        information in	YWYXWe
        information is	VXXYWe
        information management	WWWWXe
        information may	WWYXab
        information must	XXaWcY
        information need	YYWXdY
        information of	WaYVUa
        information on	WWXWcY
        information provided	ZZZXXd
        information regulations	XYVUQe
        information relates	WbVUab
        information request	VVWVSf
        information requested	YZZaWf
        information rights	WWXVUf
        information scotland	VaUVaZ
        information should	VWcbTT
        information supplied	ZZYWUf
        information that	VVVVUg
        information the	XXYYbc
        information to	WWXXXd
        information under	ZWZXdX
        information we	WVVVXd
        information which	ZZZYYc
        information will	ZXbZWc
        information withheld	XWXWXd
        information would	fUXXVW
        information you	ZYYXZc
        informed	cYXXYX
        informed $	ZcYYYY
        inher*	YcXYaY
        inherent	YcXYaY
        inhib*	UZUYaa
        inhibit	XZYYbZ
        inhibit the	YaYZaa
        inque*	cbVXUU
        inquest	cbVXUU
        inqui*	bZYYaV
        inquiry	bZZYWW
        insig*	ZZaXXY
        insight	ZZaXXY
        inspe*	aXYSPa
        inspected	ZZVVVb
        inspection	aaVTUa
        inspection of	caXYZX
        inspection reports	XWYYYd
        inspector	dXWYXa
        inspectorate	VadWWX
        inspectors	cZXWTV
        insta*	XZcUYd
        instance	ZbdUYZ
        instance the	ZbdVYV
        inste*	bZXXYb
        instead	bZXXYb
        insti*	XeWWVY
        instr*	baZWcZ
        insur*	YbWUVZ
        insurance	aaYXYW
        insurer	ZcYYXY
        integ*	ZaYWXY
        integrity	abZXYX
        integrity of	abZXYX
        intel*	VeVcWV
        intelligence	VfVUWW
        inten*	UaYTbZ
        intended	WWXYbc
        inter*	VYaccU
        interest	WWadbV
        interest $	WSXdbX
        interest and	XeYZVT
        interest considerations	ZYXcYY
        interest defence	WWVWeW
        interest factors	XXXdZX
        interest favours	WVcYSX
        interest in	ZYbYXX
        interest is	XUdWaW
        interest lies	WTadTY
        interest of	aVcWUY
        interest on	aWeWWV
        interest regulation	XYXfWV
        interest test	XVXZac
        interest that	dYXXbU
        interest to	WWeWXX
        interested	YcWWWb
        interested in	aVXWWd
        interests	XacabV
        interests $	aWVdVZ
        interests of	WdZVbU
        interests the	YYYYeY
        internal	TXTUad
        internal communications	XWXWbZ
        internal review	XXYXYe
        internal reviews	XXYXXd
        international	cYXYXY
        internet	YbZZZb
        interpreted	WVVVdY
        interview	XdWWWW
        interviewed	WbXWZb
        into	ZcVXYV
        into a	aaYYYX
        into account	WUbdYW
        into it	baXUWc
        into the	XaVVVd
        intru*	UbdWVX
        intruders	VfXWXW
        inves*	UeXQTa
        investigation	VcZTXY
        investigation $	YWbZbX
        investigation into	UVWXXf
        investigation is	YcYUXW
        investigations	acYWWa
        investigators	XbXZXb
        invit*	acVVSY
        invite	VeXXXW
        invoi*	UZYUVd
        invoice	WVWVWe
        invoices	WbaWYZ
        invol*	dVYTdY
        involved	bWXXWa
        involves	YZZUeW
        irela*	ZcZWWZ
        ireland	ZcZWWZ
        is	ZaaQbU
        is $	ZUXXac
        is 0	VTUUVh
        is a	bYZWaX
        is about	VdVVWX
        is absolute	VWWQgV
        is already	XeXYYV
        is also	VTWdUd
        is an	dXYYZZ
        is and	VfWXVW
        is as	SbUcUa
        is asked	WWXWYe
        is at	abYVUa
        is attached	YTZWWd
        is available	XbZWba
        is being	aWXXXc
        is best	bWcYXW
        is better	ZWdYWV
        is by	bZZZZZ
        is carried	YXYYab
        is class	ZYYXcY
        is considered	ZZcWYa
        is dated	cWYYYY
        is detected	YdXYXW
        is disclosure	XcWWaV
        is due	XZWVWd
        is enclosed	VVWXWf
        is engaged	WaYbTc
        is enough	WZYXbX
        is environmental	ZYXWab
        is exempt	SZROaa
        is for	ZVXWac
        is given	VSYfXW
        is good	baVYVb
        is hard	ZaWWXb
        is held	VSZaab
        is in	cZbTaW
        is kept	WeVUVX
        is known	ZZWVRb
        is less	VZYXab
        is likely	ZbWXZZ
        is little	abXXYY
        is live	WeXYYW
        is looking	XdYZYX
        is made	aWbWYZ
        is maintained	YWgUUV
        is meant	abXXXW
        is met	WXdXbX
        is more	ZdXYWX
        is needed	XbYZZb
        is no	ZXYSfY
        is not	UZWWda
        is nothing	XaXYYd
        is notice	YYWWWe
        is now	ZXZXYb
        is of	ZVcUYU
        is on	TZVXWd
        is one	XWXZbb
        is only	baWXXX
        is or	WWZYYc
        is our	VXcaWY
        is out	caXXYW
        is outweighed	XXdXWX
        is paid	aXXUUa
        is paramount	WXdWWW
        is provided	acaXXa
        is public	dWXYYX
        is published	XdZWWX
        is qualified	WXWXeW
        is real	WcdYWW
        is reasonable	bVWYZc
        is reasonably	XXYYWe
        is recorded	WYYZXd
        is refused	XWbVXc
        is release	WYWcdU
        is required	YYXWdX
        is right	dSTcUT
        is said	VdVVZU
        is section	VVTUWf
        is served	ZacZXW
        is set	XcYcXW
        is slight	XbcWXV
        is so	YZaXWb
        is some	fTWRTW
        is something	cXbWXW
        is spent	eYWXXV
        is still	VdaVZX
        is subject	YaYWbb
        is taken	XbZYbY
        is that	YZfUVT
        is the	YUeTZT
        is there	VbVdaY
        is therefore	XXcXWZ
        is to	VedTWV
        is upheld	YZbYYa
        is used	YcUWWa
        is vexatious	ZZXYYd
        is well	bZZZZc
        is what	cYVaWW
        is whether	XXXdYW
        is withheld	WccUUY
        is worth	dXWZWW
        islan*	cXWXYc
        islanders	dXXZYY
        issue*	aXZTSZ
        issued	aXYUSZ
        it	ZZZYWX
        it $	aYVZZZ
        it a	ZbYZYZ
        it all	YcZZWT
        it and	WZWUZc
        it answered	WXUWbZ
        it applies	YXXYbZ
        it as	XbbYYZ
        it at	XWYYXe
        it back	dWZbXV
        it came	dVVWXa
        it can	bZZWVY
        it cannot	XdYYXX
        it could	bZUWXX
        it counts	acYWZU
        it does	XbaTVZ
        it easier	bbXXXW
        it estimates	XYaaUg
        it falls	UUUcVb
        it follows	XYeWXX
        it for	VZWVVf
        it from	acZYYX
        it goes	ZcZZYW
        it had	YbYaYY
        it has	TaVSUh
        it helps	eUVWWY
        it holds	UXUUWg
        it if	WcYYXa
        it in	WcWcUT
        it is	WWcVba
        it may	aVdYbZ
        it must	YcXYaW
        it over	ZZZZZb
        it relates	ZYZZXc
        it seems	ZWdXWW
        it serves	aWcYYV
        it should	ZXbcYT
        it that	cWWXWY
        it to	ZbYYaY
        it took	YcZWYZ
        it under	SVUVTg
        it was	YUURcd
        it went	cZZYXX
        it were	ZbWXXV
        it will	aaTVUX
        it would	caUZPW
        it you	aUcTUY
        it's	XbbYXX
        item	WZYRUd
        item 0	UYZTVd
        items	YXZWba
        items 0	ZZcYZZ
        its	baZRaT
        its address	bYYZYa
        its being	baXXbW
        its disclosure	ZYYXZb
        its mind	XacYYY
        its neighbour	ZZWXXa
        its neighbours	baYYXY
        its own	aXUacW
        its reasons	acXWXV
        its release	YbYXdU
        its response	ZYZZZb
        itsel*	aZbUbW
        itself	aZbUbW
        itself $	YacXaX
        iv	YZVVZc
        janua*	XabXYb
        january	XabXYb
        january $	YcYZZY
        january 0	VVWVVf
        job	dYaWYV
        jobs	dVYXYa
        journ*	dVVYcY
        judge	eScTZZ
        judge that	WWeYZY
        judge the	eWXYZX
        judge whether	dYWVXY
        judge*	VdbUZT
        judged	YZcVcU
        judged that	XWeWUV
        judgement	WUfUWV
        judgm*	XbdZXV
        judgment	XbdZXV
        july	UWTVVf
        july $	UWWVWf
        july 0	VVVWWf
        junct*	aaXYXW
        june	ZaUSTb
        june $	UYXXVe
        june 0	QdSUSY
        june and	eWXYYY
        junio*	TcZUVX
        junior	TcZUVX
        junior staff	YabXYY
        jury	UfWWWU
        just	WfaUWV
        just below	WeWYYU
        justi*	cSaWbX
        justice	YYbZYX
        justice moj	ZYYXZc
        justify	YUaVbb
        justify the	WVcXWb
        keep	ZaYSTY
        keep the	WXeWXY
        keep them	VdUUWb
        keepi*	YWcYSZ
        keeping	YWcYSZ
        keeping the	SYdZUS
        keeps	UbcWWc
        kept	ZcXVUa
        kept $	dXaYWW
        kept in	WWZXXe
        kind	WZVWVd
        kind of	ZbZZZW
        kingd*	XYXYdY
        kingdom	XYXYdY
        kit	ZdXXXW
        kitch*	aYXXWb
        kitchens	aYXXWb
        knew	dYWWXV
        knew how	bZYYXX
        knew the	aaYYZY
        knew what	VgYXUV
        know	caYTUW
        know $	ZYaVXd
        know and	aYaZZa
        know how	aaUWUS
        know if	cVZZZZ
        know that	bZXWXa
        know the	cVYXWc
        know what	bbTTVW
        know when	WdWWXb
        know where	YcYXYY
        know whether	eUWWXW
        know which	eWYZYZ
        know who	eWWYXX
        knowi*	fYUSUW
        knowing	fYUSUW
        knowing how	eWUWUX
        knowing that	eWXYYX
        knowing the	dXVYXV
        knowing what	abZZZZ
        knowing where	aZYWWU
        knowing who	YZcYYX
        knowl*	fWZWVV
        knowledge	fWZWVV
        knowledge of	fVXWWX
        known	ZeTSRX
        known $	ZdWYWT
        known about	eVXXXY
        known the	XcZXYY
        known to	WfXXVV
        knows	XeXVXV
        labor*	aYUVXb
        laboratory	aaYXYX
        laid	ZbXYaV
        land	WbTUSd
        land $	fVXYYV
        landf*	abXYYX
        landfill	abXYYX
        landl*	cZVXVV
        landlord	cZVWWW
        landlords	dXZZZZ
        lando*	VcXXXb
        landowner	XZVXXg
        landowners	WcYYXa
        lane	VTWUVg
        langu*	XVXXXe
        language	XXXXXd
        language $	XXXXXd
        languages	XXYXXd
        large	eTXVbX
        large and	bYZYbY
        large print	YYYXYc
        large*	bcXWWW
        last	bZTRYa
        last $	YbbXYV
        last year	daXYXV
        lasti*	YaWXWc
        lasting	YaWXWc
        lasting harm	YaWXWc
        late	bZVWVZ
        late $	bXXYYb
        later	XbTUaZ
        later $	YaZYZb
        later than	YZYZYc
        latte*	UYeXWX
        latter	UYeXWX
        latter $	XVeXYY
        laund*	XZYXWb
        laundry	XZYXWb
        law	bUWXaY
        law $	YZXYZb
        law allows	VbYYcX
        law enforcement	TVZZZZ
        lawfu*	eVXYVa
        lawful	dWVXXb
        lawfully	cYYZXZ
        lawye*	WfWSVU
        lawyer	XdVXYX
        lawyers	ZdWUWV
        lawyers $	bXdXWW
        lawyers and	YbYYZX
        lay	ZaaYYZ
        lead	acWVUU
        lead to	acXWWW
        leade*	ccVWWT
        leads	YadXVW
        leak	bZXXYV
        learn	cZYTSQ
        learn from	eWWVVV
        learn how	ZcXWWV
        learn that	XdVVVV
        learn what	eWXYZY
        learn*	cZYWWW
        learned	aaXYYY
        learning	ZZbZXW
        lease	aYVWWa
        lease*	bUXXVc
        leaseholders	dXXYWY
        least	ZcWWVU
        leave	UhUUVT
        leave*	dXWUbX
        leaves	dXWUbX
        led	aWYYYd
        leeds	bWXYYb
        left	eYWVTU
        left in	XeZWWW
        left out	bbZZXZ
        left to	hUVYVT
        legal	TZZabY
        legal advice	VcZcUb
        legal proceedings	XbYYbZ
        legal professional	XWVXcY
        legis*	WbWWdY
        legislation	WaWWdY
        legit*	bYZaaV
        legitimate	bYZaaV
        legitimate economic	ZbXYaZ
        legitimate interest	bXaXYW
        leisu*	ZXYXYb
        leisure	ZXYXYb
        lende*	WdYYYX
        lenders	WdYYYX
        lent	WdVXXZ
        less	YcXTYW
        less $	ZaaXVV
        less and	WeYaYX
        less than	WZWWca
        lesso*	cZWXYY
        lessons	cZWXYY
        lessons learned	baXYYY
        let	dbUZQS
        let me	XXYdYX
        let the	cYZVVX
        let us	XXWaWd
        let you	YXYYYd
        lets	YXZVdZ
        lets a	XbYWdX
        lets people	fVYYXV
        lets us	ZWZZbZ
        lette*	WXacTb
        letter	YXZdVb
        letter $	XVaaXb
        letter is	WXTaTb
        letter of	VTUWWi
        letter please	YXYYZc
        letter to	YWXXYd
        letters	XZaUTb
        letters $	YaTSUd
        letters and	WZWYYd
        letters from	WcZZZb
        letti*	dXYZVT
        letting	dXYZVT
        letting the	bYWcWX
        letting you	bYaXXX
        level	XcaVbX
        level of	ZbaYXY
        level*	ZbWXXY
        levels	ZbWXXY
        levy	dXYYYX
        libra*	ZZbWXb
        library	ZZbXXb
        licen*	cYTUSb
        licence	cXWUTa
        licensing	aXVWWd
        lie	abYVYU
        lies	XaaaYV
        lies $	VVWdUa
        lies in	XcdTUR
        life	ZcaXWT
        light	gTaVXU
        light on	eVXWWX
        like	aaYZXY
        like this	VdXcZV
        like to	bWaVXb
        likel*	ZbVXaV
        likelihood	caaWZV
        likelihood of	dbbXVV
        likely	XbVYbX
        likely $	WdYYZX
        likely that	WcYZWa
        likely to	ZbVXaW
        limb	VVVVXf
        limb 0	WWWWXe
        limbs	XZWXbb
        limbs of	YaXXbZ
        limit	USVXVg
        limit $	WVVWWf
        limit and	aZaaZc
        limit for	XYYYXc
        limit is	YXYYZc
        limit of	SVVWXh
        limit*	dVbXXW
        limited	YYcYZY
        line	XaWWUc
        line $	bZZYYX
        line with	YaYYXc
        lines	ZbaXVW
        link	XWWXbd
        list	YbcYST
        list of	XcWYXb
        list would	dXXXYW
        liste*	WdVdWW
        listed	QfVdWW
        listed buildings	WbVYZc
        lists	YaYUUa
        litig*	aWWWcX
        litigation	XZXYcY
        littl*	XcaQTT
        little	XcaQTT
        little $	caWWXW
        little to	bbZXZY
        little weight	XZcYZW
        live	cdTVWQ
        live $	VgUWVT
        livel*	eXWXYW
        lively	eXWXYW
        lives	cYaVVT
        lives $	eWXZXW
        livin*	ZcVWVY
        living	ZcVWVY
        loan	ebVVVV
        lobby*	bdVYWU
        lobbying	bbXYXW
        lobbyists	dZWWWV
        local	aVaVVd
        local government	ZZbZXb
        local*	aZWYXa
        locally	ZZXYYa
        locat*	WacWXZ
        locate	ZXVaWf
        location	XabWXU
        location of	WZcWYV
        locum	baYZYY
        log	cWQYWd
        log $	VWVaYd
        log of	VcWWWZ
        logge*	aWWYYc
        logged	aWWYYc
        londo*	XXXWXd
        london	WXXWXd
        long	ZdVUZU
        long as	YcaXbX
        longe*	TZWSUe
        longer	UZWSWd
        longer than	YYZZYd
        longest	VWXXXe
        look	VdUaSa
        look at	XWWbXe
        look for	XdYXWW
        looke*	aVccWW
        looked	aVccWW
        looked at	ZWZeWV
        looked into	bZVVXX
        looki*	XbYZWZ
        looking	XbYZWZ
        looking at	ZXaXYc
        looking for	XcXYZa
        lose	UgaVaR
        lose their	VfXYXV
        loses	VcdVZU
        losin*	cZVVXY
        losing	cZVVXY
        loss	VcZWWZ
        loss of	XdaXWW
        lost	aWaSSb
        lost $	XcZWXV
        low	XaaVWb
        lower	cZVXaY
        ltd	TTTTVh
        ltd $	VWWVWe
        machi*	aWXZYb
        made	XcYZUZ
        made $	dVWXYc
        made available	ZYbaXX
        made by	YaWXXc
        made for	VVbcaW
        made in	WaWVXb
        made known	eXVWXY
        made on	aYYYZb
        made out	VWeWYZ
        made public	TeaYYY
        made to	WcYXVb
        made under	VaXWWb
        mae'r	VVVVVf
        mail	XXXXYd
        mail of	ZYYXZc
        mails	bWWTSe
        mails are	YYbYYb
        mails of	ZYZZZb
        main	WWVbZd
        maint*	UWeYYV
        maintain	ZXfTXY
        maintained	WUgUYU
        maintained $	YWeVVV
        maintained in	YXWZbZ
        maintaining	WZaYZX
        maintaining it	ZZaZaY
        maintaining the	RYYbWW
        make	baUTQa
        make a	dWWYYZ
        make it	abWXWY
        make of	ZaWVWZ
        make the	fVWWYX
        maker	WadWXY
        maker*	XcaXYY
        makers	XcXXZY
        makes	cbWVZV
        makes the	eXWZWW
        makin*	cXWbZW
        making	cXWbZW
        making it	ZaWdYW
        making the	cYYbWW
        man	bZVXWW
        man's	WdaWYX
        manag*	aaTYUb
        management	aYWVXe
        manager	WdYaVZ
        manager $	XUWWWe
        managers	cZVUXZ
        manch*	YYXXXd
        manchester	YYXXXd
        manif*	YXWZXd
        manifestly	YXWZXd
        many	aaaVVY
        map	YcZXWW
        maps	cXWWXd
        march	VZWaVb
        march $	YZXbYZ
        march 0	WXWSWf
        march and	WYZXXb
        margi*	YYdWWY
        margin	YYdWWY
        mark	YcYYXY
        marke*	WcWTWb
        marked	VaYVYc
        marked $	YabXXa
        market	ZbVWWZ
        market $	caWXWW
        market for	WdYYYX
        market hall	YbXXYb
        marks	abWWVV
        match	XXdWUa
        match*	VddXWV
        matched	VdcYWV
        mater*	WbXVZY
        material	XcXWZX
        material which	bYXZbY
        matte*	bYXbXV
        matter	aYYVSc
        matter $	WWZaXd
        matter is	YbXWVa
        matter of	dVXVWb
        matter on	dXWXXX
        matters	cZYdZS
        matters $	bWYbYY
        matters more	XYcYZW
        matters to	dVWcWY
        may	dXUWaW
        may $	ZbYYWY
        may 0	WWXXWe
        may and	XaXYWc
        may appeal	WVYYXe
        may ask	dVWWXX
        may be	UdSXcZ
        may fairly	dVXYXX
        may feel	aaXXXW
        may find	XWYZZd
        may have	ZabZZX
        may never	WeYXYY
        may not	UccWdT
        may say	baXZWb
        may to	XXXVXf
        may want	eVXYZW
        may well	cZXWUU
        may wish	bXXXXb
        may yet	VcbXVU
        mayor's	ZbXXWY
        mayor*	ZbXXWY
        me	WXZcaX
        me $	YXYZYd
        me on	ZYaZZd
        meals	UUWVUf
        mean	WYSVba
        mean that	VaXYbW
        mean the	aWWZbb
        means	WYTSgV
        means of	YcXYYY
        means that	bVXSca
        means to	YdYXaX
        meant	aZWVXZ
        meant to	fVWXYX
        measu*	bcZXTV
        measured	aabYWV
        measures	bbVXWY
        media*	WeXVVY
        mediation	WeXVVY
        meet	ZZbXaW
        meeti*	abTRRY
        meeting	bbTRSX
        meeting $	VcYUVb
        meeting held	XYaZZc
        meeting of	WVXYYe
        meetings	XaUUXb
        membe*	bZZWVZ
        member	cXXXXb
        members	aaZWVY
        members $	ZbXYXa
        members of	aYaXYa
        members would	ThUWVW
        menta*	WbXYcX
        mental	WbXYcX
        mental health	WbXYcX
        menti*	dVVVWZ
        mention	XYYZZc
        mentioned	eWWWWX
        menus	XYXXYd
        merel*	YXYZdX
        merely	YXYZdX
        merge*	aYWWWb
        merit	dWbYWU
        messa*	XcXYXZ
        messages	XcYZYZ
        met	bXbUXY
        met $	bYXZYb
        met by	aXaZcZ
        met on	YYWVVc
        met the	cWYYbY
        metal	WeXYYW
        metho*	VcTcSX
        method	WbWeUS
        methods	YcWWWX
        might	fcQXOR
        might be	TfWaTY
        might well	aaXXWV
        mill	cWZYYY
        milli*	fWWVYW
        million	eYXVYX
        million $	TYXWXf
        mind	YZdXTW
        mind the	XabaYY
        minds	WdXXXX
        mine	WcWbYZ
        minis*	baVWWX
        minister	bbXUZX
        minister's	bUVaVa
        ministerial	XcXXbX
        ministers	bZYWSW
        ministers and	ZbXZZZ
        ministers have	UbWXVa
        ministry	YaWVXc
        ministry of	YYYWXd
        minut*	XWYSUf
        minute	bZXYXa
        minutes	WXYTUe
        minutes $	WZaXYc
        minutes for	ZXXZYc
        minutes of	YYZZZc
        misle*	XeWZXW
        mislead	WeXZZW
        misse*	cbXXXX
        missed	cZXXXX
        missed $	dWYYYX
        missi*	abWXXW
        missing	abWXXW
        mista*	caVVVT
        mistakes	daVVWT
        mistakes $	eaVWWU
        mobil*	VbWYXa
        mobile	VbWYXa
        model	ZaRRTa
        model*	ZbWWYc
        modelling	bZZZZZ
        modes*	XYdYYX
        modest	XYdYYX
        modest gain	XYcYXZ
        moj	YXYWXd
        momen*	UdXVUX
        moment	UdXVUX
        monda*	WdXWXY
        monday	WdXWXY
        money	ecVRRW
        money $	dcVSUb
        money and	bZXXWW
        money is	dWaWWW
        monit*	SVaUTe
        monitored	WYWXWe
        monitoring	VWbWVb
        monitoring officer	WUaXVe
        month	VdUVWb
        month $	WbVVWc
        month*	bbVUQX
        months	aaXVRZ
        months $	ScYVVZ
        months of	cXWYXY
        more	ZbfMYO
        more $	TceUTV
        more harm	YXdXXY
        more likely	bbXYYX
        more so	dWXZYW
        more than	dXXUcU
        more that	abWXYX
        more to	cWaYZY
        more weight	XYeWWX
        mortu*	ZaXZYa
        mortuary	ZaXZYa
        most	bbZTTW
        most of	aZVWVa
        mothe*	daVVXV
        mothers	abWWWV
        motiv*	XVWUda
        motive	YVXVbc
        motor*	eXYXWV
        motorists	dXYXXW
        move	TgXYWV
        moved	dVbXYX
        mps	ZZZZba
        mr	aXVVVe
        mrs	XYXYXd
        ms	WWVVWe
        much	dYcTUV
        much $	eTaVVX
        much of	baVVYZ
        much the	YabYYZ
        museu*	ZYYaVa
        museum	XZZaWb
        must	VZZYhR
        must be	WbXYeV
        must come	YWfUVW
        must have	VZVXcY
        must not	VfWYWW
        must now	WWVfXW
        must say	XXXWdV
        my	TUeVUa
        my colleague	XXcWXY
        my opinion	VVfVVW
        n	XWWVWe
        n a	XXYVWd
        name	YYXSPc
        name $	bbXXXW
        name and	aWWVWY
        name is	ZWWWWc
        name of	XUXVVe
        named	YZVbTa
        named $	cVWXUc
        named and	YcVWWZ
        named in	bXXXXc
        namel*	dVXbYV
        namely	YYYbYZ
        names	WYaUVe
        names and	WbXZYb
        names of	aXZWWc
        names removed	XXbYYa
        names were	aYVWXb
        namin*	XdYYYX
        naming	XdYYYX
        narro*	VYcUWb
        narrow	WUZWXe
        narrower	XWcXWb
        natio*	XXXTZd
        nation	gTVXWU
        nation and	eVXYXW
        national	XYXTZc
        national security	YUaUca
        natur*	baaVZV
        natural	aUcUUX
        nature	ZcWYaX
        near	dZWXXV
        near the	eXXYYW
        nearb*	eWYYZY
        nearby	eWYYZY
        neces*	TUTbgW
        necessary	TUTcfW
        necessary to	XXUbdX
        need	WdZSbX
        need a	YdWXXX
        need for	VYcWaX
        need longer	YXYVYd
        need not	TYSTcc
        need to	aVbWaa
        neede*	YZXVZc
        needed	YZXVZc
        needed $	bWWXbb
        needed to	WcYWUc
        needl*	XdYYYW
        needless	XdYYYW
        needless alarm	XdYYYW
        needs	WdXWWX
        needs to	WcYYYY
        negot*	XabSUZ
        negotiating	YdYXXW
        negotiation	bXZUVb
        negotiations	ZbcTVU
        negotiations with	VdXXYY
        neigh*	ebVSUT
        neighbour	WdVXVY
        neighbouring	ecYVVS
        neighbours	cZWWXZ
        neighbours $	VfYXXX
        neith*	YZbZZY
        neither	YZbZZY
        neither confirm	aXZWbZ
        neither confirming	XXacXW
        neither confirms	YZYYYd
        neither side	WbbYXW
        nesti*	VdbXZX
        nesting	VdbXZX
        net	UUVUVg
        net $	VVVUVf
        netwo*	aZaVVb
        network	aZaVVZ
        never	ZbZTUY
        never be	VfYXYY
        never*	XYZdXY
        nevertheless	XYZdXY
        new	cYWXWb
        newsp*	VfYYXW
        newspaper	XdXXXX
        newspapers	XcZYYY
        newspapers $	XcZZYY
        next	WfRdNU
        next $	YcYYYX
        next one	bcWYVX
        next time	cYYYYW
        nhs	ZUWXVe
        nhs example	ZZZZZb
        nhs trust	WYXXYd
        nhs uk	XWWWWf
        night	ZeXTTZ
        night $	WfWWXV
        nil	XaWWWe
        nine	acWUUX
        ninet*	YaXVVa
        nineteen	XbXXXa
        no	ZYaPbZ
        no $	WSZVSg
        no 0	YYZYYc
        no decision	YgXXWV
        no further	WdZZXY
        no inference	ZZZZYc
        no information	YWVZUe
        no later	ZZZZZb
        no longer	SZZWaZ
        no need	YWXXbb
        no one	eWXVXV
        no other	baVUWa
        no part	VXXXYe
        no public	YWbUeT
        no reason	XbbZZZ
        no record	WaXXWb
        no such	XaWXVd
        nobod*	YcYUWX
        nobody	ZcYUWX
        nobody has	bYXYXb
        nobody is	aaXXbZ
        noise	eXaWWU
        nomin*	caWVVV
        non	VVdaYU
        non disclosure	WWcaXU
        none	UbWTXf
        none $	YXUUUf
        none is	XZZYZc
        none of	YbYYaa
        nor	aWaZaZ
        nor denies	YZYYYd
        nor deny	aXZWbZ
        nor denying	XXacXW
        north	aVWVXd
        north*	ZaYVVc
        northern	ZaZXWb
        northern ireland	ZaZXWb
        northmoor	UXVWXf
        not	TbZSfY
        not $	SVdaYa
        not a	TcVVYa
        not able	ZXbYXd
        not absolute	ZZWcaX
        not agree	bZUXWb
        not and	WeYZYX
        not answer	ZZXYXc
        not apply	XYYYYd
        not arise	YXWZba
        not be	ZXePZW
        not been	abXRRa
        not being	abVXVY
        not by	WVZVdZ
        not comply	XWXYWe
        not count	WYWYdZ
        not define	VVXXdY
        not divulge	ZXcZYY
        not do	YcYYXa
        not doubt	dXYZZX
        not exist	XWXYWe
        not expect	TZXXWc
        not given	aXYZYc
        not gone	bZWVWX
        not happy	WWWVWe
        not have	aWWXUd
        not held	VVYVXe
        not hold	UWVWUf
        not in	abZWYW
        not know	YdXXYX
        not need	VYYYbc
        not obliged	ZZYZXb
        not of	WXcXYc
        not on	bYWXcX
        not otherwise	XbYZYa
        not ours	UXWWVe
        not outweigh	ZYbWUZ
        not persuaded	XXaYXc
        not put	aYcXWV
        not record	ZXYXXc
        not recorded	XXXXWe
        not rely	TXVYWe
        not require	WUcXYZ
        not satisfied	WWWXWe
        not the	bUaYbX
        not think	TZdXXX
        not to	bXbcWW
        not under	YYYXdY
        not yet	WeUUWa
        note	ZXVXSc
        note of	abYYYY
        note that	VWXUXe
        note the	aVWWVc
        note was	ZZZZZb
        noted	YVVaTf
        notes	aaTVWX
        notes on	WbZZZb
        nothi*	aZXQTa
        nothing	aZXQTa
        nothing $	SZaWab
        nothing in	ZacWVY
        nothing that	TdaXWa
        nothing to	dYVWVV
        notic*	VZXXWe
        notice	VZXXWe
        notice $	UcVTac
        notice that	WXUaYc
        notice under	VUSZUd
        notice which	ZZZZZc
        notices	UXUUVe
        novem*	WZTTTd
        november	WZTTTd
        november $	WYXWXd
        november 0	YaYUWb
        now	ZYWcRb
        now $	WYWWYd
        now and	cYbYYX
        now been	XYXYZd
        now consider	XXXdVW
        now that	dWXVXZ
        now would	WfVYYU
        nucle*	cYYVWU
        nuclear	cYYVWU
        numbe*	aXUXSd
        number	bXVZUb
        number $	YVWVWe
        number 0	WYWWZd
        number above	YXZZYc
        number is	XUYYWg
        number of	cXXaWZ
        numbers	TZXTWf
        numbers $	VVXWWf
        numbers and	YYZXYc
        numbers have	XbWXWZ
        numbers of	WcYYYa
        nurse	VfYXXV
        nurse*	bbXYYU
        nursery	YdWYZX
        nurses	cZYZZV
        o	XaYYWb
        objec*	ccUVcU
        objection	cVXZdX
        objectors	caYXXX
        objectors would	YcYZYZ
        objects	XdXWWW
        oblig*	VfUXZY
        oblige	XcZZZZ
        obliged	XdVWVY
        obliged to	XdVWVY
        obliges	WXWYac
        obser*	cWXXWb
        obtai*	cYWVbY
        obtain	VcYYZa
        obtained	bWYXaY
        obvio*	cYYYYY
        obvious	cYYYYY
        occas*	XYdZZZ
        occasion	WXdZZW
        occasions	aZXYYa
        occasions in	YYXXXc
        occur	WcWYbX
        octob*	VcWWXb
        october	VcWWXb
        october $	XeXVWW
        october 0	USUVWg
        october and	YYYXXc
        odds	WeXWXV
        of	baVVaY
        of 0	RbQSQc
        of a	WaZWZd
        of access	cXXXZb
        of advice	YYaYba
        of all	XZbXXY
        of an	XaWXcZ
        of any	TYXUcZ
        of appeal	VYWWbZ
        of being	YdWWXV
        of children	cXZYYY
        of commercial	YcYXYZ
        of communications	WcXWdW
        of completion	YVVXba
        of complying	XYYYYd
        of confidence	XYaVaa
        of course	cWXWXY
        of crime	XZeUYV
        of deliberation	YaZZaZ
        of department	YZWWWa
        of directors	XXXXYd
        of disclosing	aVYdXX
        of disclosure	aTZXbW
        of each	XYTYUc
        of every	aZXWWa
        of factors	ZXdWWX
        of finding	aaXYYY
        of foia	ZYYVba
        of foisa	XcYWcX
        of giving	cWabZW
        of government	XYZbZZ
        of harm	VUbeXU
        of how	dZVWVU
        of information	RcUSYZ
        of interest	bXWUYe
        of it	UeaSZa
        of its	cZXYYW
        of junior	XWWWWe
        of justice	UYbaZX
        of land	XaXXWb
        of leaseholders	dYXYXY
        of local	aXbZYY
        of maintaining	VcYcRT
        of neither	YYdXYZ
        of non	WXeXXW
        of northern	YYYZZc
        of officers	aaaXXX
        of officials	bXXXXZ
        of one	WcaWaY
        of openness	aYZdYZ
        of other	VVYbbc
        of our	VZZSUb
        of paramount	ZXcZYY
        of people	XdYYYY
        of practice	XYZXYc
        of prejudice	daaXYV
        of public	eYYWZa
        of question	XUaXWb
        of rates	aZZZWa
        of regulation	TVWWeY
        of release	XVZdUT
        of releasing	WWdZWX
        of schedule	ZZbZXb
        of section	UUVWbb
        of session	XZWWWc
        of some	WcXXcX
        of staff	TaaWWb
        of state	ZXYXWb
        of substance	VdVYcU
        of such	eXaYXV
        of tenants	YVdXXX
        of that	eZWYaX
        of the	ZZVYTf
        of their	XaYYYb
        of them	YaTaZa
        of these	WTYaXf
        of this	ZZcRYX
        of those	abVVUZ
        of three	WYWYWd
        of twenty	YZWXZb
        of two	WbTVVY
        of use	YdWWXX
        of views	XYXYZb
        of what	ZcXSYV
        of where	aYYcYY
        of which	ZVXadY
        of whom	baYWVZ
        of withholding	UcVbcW
        of work	XbYZZb
        of your	WWaZXa
        off	WcbSSW
        off $	caVWWU
        off the	ZfVWWX
        offen*	WfVWVV
        offence	XdYYWX
        offence $	XdYYWX
        offenders	XdXXXW
        offer	YZVUTf
        offer*	UdYVVc
        offered	WcXYYc
        offering	ZbZZZZ
        offers	WbXVVc
        offic*	WYYUTe
        office	aVcURc
        office $	WVVWWf
        office has	WWfWYW
        office on	XWWYYe
        officer	ZWaUSc
        officer $	WXWYWd
        officers	YaWVXZ
        officers and	WaVXXc
        officers are	YdWYXX
        officers have	VcXWXb
        officers need	WdYXZW
        officers on	abZZYY
        officers would	baYZYY
        offices	XXXWXd
        official	XVZVXe
        officials	XeXZYT
        officials in	bZWYYW
        often	cYXVVa
        old	XbXVaY
        ombud*	bYaXWX
        ombudsman	XbbZYW
        ombudsman's	cWWVXZ
        on	ZZXYWW
        on $	VeXWYW
        on 0	RWRXRf
        on a	XZaSVc
        on an	cZWVWW
        on any	YbYZZb
        on balance	YXgRVU
        on behalf	cWZaZc
        on both	WYbcWY
        on call	bXXXWa
        on duty	aaXWWW
        on each	WUZdVZ
        on either	XXWbZa
        on four	ZbZXYZ
        on how	cXWWYX
        on it	caVVSY
        on its	aYUWdW
        on land	WcWWXc
        on monday	WdXWXY
        on one	YcYWbW
        on our	XbVUVb
        on paper	UaUUWb
        on question	WYWVWd
        on review	WXeWXW
        on section	XWaWWf
        on staffing	caXXXV
        on that	XYaUVb
        on the	aYXdXX
        on their	aaYZZX
        on this	ZacXbU
        on those	abWVWV
        on to	TXYbaY
        on tuesday	YZYXXc
        on what	dYWXWX
        on which	adVWZU
        on your	aYZXXZ
        once	beTQaQ
        once $	eVWWXY
        once a	WXXYdX
        once the	eYVVaV
        one	VZaVYa
        one $	ZZcUYW
        one against	YXdWXZ
        one and	WbcWVX
        one another	WdaXWY
        one but	XWdYWY
        one could	cWWVUa
        one hand	YVWeXV
        one in	YbaWXV
        one is	dXVXVX
        one of	VfUXWb
        one on	YYYYYc
        one paragraph	YYcYYZ
        one person	ShVUTX
        one side	aaXZXY
        one that	WVWYcd
        one will	VcaXWW
        ones	abWVaV
        ones $	ZcXWXU
        onlin*	ZZZYYc
        online	ZZZYYc
        only	WcWRaZ
        only $	WWbWVb
        only by	bZXYXZ
        only if	ZZWXca
        only one	VbbYbX
        only the	baWXWa
        only where	ZYZYbZ
        open	eXZSRW
        open $	ZYcXWZ
        open about	eWYWWX
        open and	dcXVXT
        open book	bZVXXW
        open to	XcVXXa
        open would	cYYZYZ
        opene*	eSTTVZ
        opened	eSTTVZ
        openi*	VbWWXc
        opening	VbWWXc
        openl*	bbWWVW
        openly	bbWWVW
        openn*	cUdZTR
        openness	cUdZTR
        openness $	cZZaUU
        openness about	eWYXXX
        openness on	cZXUXW
        opera*	YcSTXa
        operation	baYXXX
        operator	XcVVZY
        operator would	WdYXYY
        operator's	aYYXXc
        operators	YbWXXa
        operators would	XdYYYX
        opini*	YbZRaX
        opinion	ZaZSZY
        opinion $	VbZZbZ
        opinion in	cXbVWY
        opinion of	SWWWYd
        opinion on	bZXYVZ
        opinion that	WWfWVU
        opinions	WdZYbW
        oppon*	UgVWVW
        opponent	WeXXWX
        oppos*	WXeaWW
        opposite	XWbbXY
        optio*	ZdWVUY
        option	WcWWYa
        options	acWWVX
        options for	XcZYYY
        options paper	ZZdXWb
        options that	WZXZYc
        or	VUWYha
        or 0	SUVVbZ
        or any	XZYXbZ
        or by	aVXZba
        or concerning	ZZYYWd
        or denial	bXXbXZ
        or deny	XcbXZW
        or denying	aWcbVW
        or detection	YXWYba
        or development	YYZWba
        or dignity	ZYZXZb
        or does	XWXYWe
        or in	ZYXZcX
        or is	WXaVZa
        or not	dXVVaW
        or of	ZXYZcZ
        or the	YWVWae
        or to	VTVWca
        or would	VWWWdY
        orchi*	aaXYYY
        orchids	aaXYYY
        order	ZbTUaY
        order of	dXXXcX
        order to	YaZYaY
        order*	XcXYXb
        ordin*	cYYZYZ
        org	VVWWXf
        org uk	VVWWXf
        organ*	YbXVWb
        origi*	dVXXYb
        original	bWZYYb
        other	VdVcYW
        other $	ZXbZbZ
        other hand	XcXcZY
        other means	XXYYWe
        other person	ZYYZYc
        other side	VdYbWW
        other two	YYWbWb
        other way	WZXeWU
        other*	caYUSY
        others	bbYUUW
        others $	TfaWWX
        otherwise	cZVTVb
        otherwise be	YaZZYa
        ought	fTaUUW
        ought to	fTbUUW
        our	QadVNb
        our answer	YYXYYc
        our answers	WVWWXf
        our conclusion	XXbaYZ
        our decision	VUaWWb
        our duty	XXXYYd
        our finding	XWeYWX
        our judgement	WUfUWV
        our own	dVXWWd
        our replies	ZZZXZb
        our reply	YVWVYe
        our response	WUWVWf
        our view	bXbXXY
        our website	VZVXWd
        ours	VcXWWb
        ourse*	VXccVX
        ourselves	VXccVX
        out	WdYcUW
        out $	aWYcVZ
        out a	aWXbbV
        out and	XcaWYV
        out at	VVVWXf
        out below	XWYcXY
        out by	XaXdXY
        out for	WdYZXY
        out how	ZZZcYZ
        out in	XdcWSY
        out of	YcbVVQ
        out on	XcbXXY
        out the	cXYbVY
        out to	WfYWVX
        out under	YXVUWe
        out who	WdZZYb
        out would	YdYVYY
        outco*	ZZbbUS
        outcome	YZbcUT
        outcome $	cUYeXU
        outcome of	XadZWX
        outli*	WcWbYZ
        outline	WcZYYZ
        outsi*	ZcUVbW
        outside	YcUVbW
        outside the	YZVUdX
        outwe*	VSfTZY
        outweigh	ZVdUTY
        outweigh that	XXdXWa
        outweigh the	aVcYWX
        outweighed	TWeUaS
        outweighed $	WZbXaW
        outweighed by	VVdUaV
        outweighs	WWcXZa
        outweighs that	WXbZZW
        outweighs the	WYbWZc
        over	cdVRXW
        over $	XbbWYY
        over 0	abWWaY
        over a	YYYYYc
        over as	ZaZZZb
        over the	aYbVWa
        overa*	XZbcWV
        overall	XZbcWV
        overall harm	YXVeXW
        overall the	YYcYZY
        overl*	bWWbXY
        overr*	VXfVbV
        override	YYcXbW
        overriding	WXfWWV
        overs*	eYTUVU
        overseas	cZWWWW
        overt*	XeWVVZ
        overturn	WYZWWe
        overw*	XXdUYa
        owed	eVXXXW
        own	gVPXaX
        own $	WbWXdY
        own staff	dXZXWZ
        owner	XZYTWd
        owner*	eVXTUb
        owners	eVXTUZ
        owners have	abWWZY
        owners would	dYWXYV
        page	ZVTVVh
        pages	ZYXXYc
        paid	fYYQRW
        paid $	XdcUWX
        paid by	XbVXXc
        paid for	gYXXWS
        paid in	XXbYYb
        paid to	dWUWWa
        palac*	YeXYXW
        palace	YeXYXW
        panel	XZdXUa
        panel members	WeZXYY
        paper	ZdZRSV
        paper $	VdcVXV
        paper and	WXZZZd
        paper is	eVZYZX
        paper*	aaWXTT
        papers	aaWXTT
        papers $	UcaaWU
        papers for	XZWVXc
        parag*	YWabWX
        paragraph	aUcWWZ
        paragraphs	WYZdaX
        param*	YWdXXW
        paramount	YWdXXW
        paramount importance	ZXcZYY
        parce*	XcXYXY
        parcels	XcXYXY
        paren*	cYYXWX
        parent	baXXXW
        parents	cYZXXY
        parents of	cXZYYY
        paris*	fXZUSU
        parish	fTaVVX
        park	ZdXXVa
        parki*	aaXYXX
        parking	aaXYXX
        parli*	ZaVYcS
        parliament	bZVVcT
        parliament has	baVWUW
        parliament's	WdaZVY
        part	ZUYXZb
        part $	VXVXXe
        part 0	VXbUYa
        part a	VWWVab
        part and	XbUWXd
        part b	XXbXXd
        part c	YbYWXc
        part competitively	WXXXdX
        part in	cYUVWX
        part of	bYXbXY
        parti*	bYaSZV
        participation	fWWWVW
        participation in	fWWWVW
        particular	UbWTcZ
        parties	acWWWV
        partn*	UfUSTY
        partners	XdYYWW
        partnership	VVVVVf
        parts	UZVSUe
        parts $	WdWWWX
        parts 0	ZZYVYd
        parts of	YXYXYc
        party	XbWTZa
        pass	UWUXVf
        passa*	eVVTWc
        passe*	aYYTUa
        passed	UfZWWX
        passed to	YaWYYc
        passengers	cVYVXc
        passengers and	ZWcYXc
        passi*	bZYXXY
        passing	bZYXXY
        past	adVXWV
        patie*	cYWSUa
        patient	XXZXXd
        patients	eaWTVT
        patro*	XbYWWc
        patrol	XbYXWb
        patrols	XaYWYd
        patte*	bcYXXW
        pattern	YdUWYW
        pay	caTSSX
        pay $	aaYYXa
        pay for	eWUVTW
        payer*	abYZYY
        payers	abYZYY
        payin*	fVVXWW
        paying	fVVXWW
        payme*	aWTUVd
        payment	aXWXWc
        payments	bWUWUc
        pays	fVWXWW
        peace	VfWWXU
        peat	cYYYXa
        peat study	bZXYXa
        peer	abXXYV
        penal*	acXYYW
        penalty	bbXYXW
        pensi*	YYYWYc
        pension	aVWXXb
        pensioners	ZbXYXX
        peopl*	cYXYTW
        people	dZSUTX
        people $	cWXYbX
        people in	YYZZZb
        people living	cYZYZX
        people see	fUXXXV
        people should	eUYYYX
        people to	YdXYXW
        people who	WdVVXZ
        people would	aaWXXV
        per	WZWeZZ
        per cent	WaYWbc
        per hour	YYaZac
        perio*	aXXWXc
        period	aXXWXc
        period $	XdXXVb
        period of	XYXXYc
        period to	YZYYcY
        perma*	XXWXXd
        permanent	XXWXXd
        permi*	YaUUYc
        permission	WVXXWe
        permit	YcXXXY
        permits	cXXXbY
        perso*	TVXTab
        person	WXXWaZ
        person $	dWXaaX
        person gave	YXYZXc
        person has	YZbWbZ
        person who	YaWYYb
        person's	XWbXdY
        personal	VUTOZg
        personal data	WVTVae
        personal information	XWXQUi
        persons	VeUWUZ
        persu*	VUgVTV
        persuaded	WVdWWZ
        persuaded that	WVeXWX
        pharm*	VdbVWZ
        pharmacy	WbcWWa
        photo*	VVXVVe
        picke*	adXYXW
        picked	adXYXW
        picked out	WcXXYY
        pictu*	ZZaYcW
        picture	ZZaYcW
        picture of	bZZYWY
        piece*	WeYXWV
        piecemeal	WeYXWV
        pilot	baXYYX
        pilot*	cZXYXY
        pilots	cZXYXY
        pipel*	bbXXXW
        pitch	VfXXYV
        place	TbbWSa
        place $	WUbYXc
        place and	ZdWXYV
        place*	ZZVZVa
        placed	ZVWaYd
        placed on	XXYbZb
        placements	abYYYX
        places	bUWWVb
        plain	cYVXbX
        plain $	bYXZbX
        plain to	YcWVWU
        plain*	WcYbWV
        plainly	WbZcXU
        plan	baZSTX
        plan $	TVbVTd
        plan would	bZWZZY
        plann*	ZbSWTa
        planned	ZbZZZY
        planning	ZcUVTZ
        planning application	XXXYYd
        planning officers	ZZWWTX
        plans	ZXaQSa
        plans $	dWUTUb
        plate*	baYYXW
        plates	YcYYYY
        play	XYdVVa
        playe*	cYWYXW
        played	cYXYZW
        pleas*	WVWTVg
        please	WVWTVg
        please be	XYZZYd
        please contact	WYXYYe
        please do	YXYZXd
        please find	ZZZZZb
        please let	UUWYXg
        please quote	ZYZYZb
        please see	XYXVVf
        please tell	YTXWWf
        please write	XWXYYd
        po	VVWVWe
        point	ZbSZSZ
        point $	VcWWWZ
        point 0	YXWVWd
        point that	fVXZZW
        point the	WWWaXb
        point to	ZaXbcZ
        point would	ZbYZYW
        point*	WYbcYV
        points	WYbcYV
        points $	YWWYbc
        points in	VZcZWa
        points the	bXbYYX
        points which	WTTgVW
        polic*	aXZXaY
        police	YbaPSc
        police $	aWWYXc
        police alba	XXXXYd
        police and	bYbXYX
        police service	WWcYXc
        police uk	WXWXXd
        policing	aZaZYY
        policy	cVVacX
        policy $	XYZbcU
        policy and	XXXXXe
        policy is	VeYYXX
        policy on	YbYXWc
        pool	bYaXYY
        poor	ZcXWWV
        poore*	aaWYXV
        poorer	WdXZYX
        port	YZVWVb
        posit*	UbaaVZ
        position	XbbbWW
        position is	WZeWXW
        position that	ZXcXXX
        positions	VaWXXd
        possi*	ZZYVZX
        possible	aZYVVX
        possible to	ZbXZYY
        post	ZYZWUa
        post is	bYUXVY
        postc*	ZbWWWa
        postcodes	ZbWWWa
        posts	dYXXYX
        poten*	VaYYYc
        potential	VcZZZb
        pound	aeWVWX
        pound*	ZWWYYc
        pounds	ZWWYYc
        power	dZVWWW
        power*	cVXXVZ
        powers	bWXYWa
        pract*	cZVUVa
        practice	bYWVVb
        practices	baYXZY
        pre	WcXXXb
        prece*	bXbWaV
        preci*	dWYYXZ
        precisely	cYYYYY
        prefe*	ZTgUVU
        prefer	bXcYXX
        preferred	YVeWXV
        preju*	YaZVdU
        prejudice	ZaZWdU
        prejudice $	dUVVeU
        prejudice based	ZZZXcY
        prejudice substantially	bcWXWX
        prejudice the	WbVXbY
        prejudice to	WeaaUZ
        prema*	VfXXYX
        premature	VfXXYX
        premature disclosure	VeWXZW
        premi*	XeUVVW
        premises	XdWWXX
        premium	ZcXWXX
        prepa*	bXYYYa
        prepare	fVWXYX
        prepared	WcZZZb
        presc*	aYYYYb
        prese*	VcZUYc
        present	UbbWaZ
        present $	XWcXbX
        press	dZWWXX
        press*	dbTTUV
        pressed	YbXXVb
        pressing	cYYZWV
        pressure	ZdVUWW
        presu*	cTYUdY
        presumption	cTbUbY
        presumption in	aXaVcX
        presumption that	bUWXZb
        preva*	TTjVST
        prevail	VVgXWW
        prevail $	WWfXWX
        prevails	XWgVWT
        prevails $	XXfWXV
        preve*	aabVXX
        prevent	cXYZYZ
        prevention	WWeWZX
        prevention of	XUfXWV
        prevention or	YXWYba
        previ*	dXXXZW
        previous	dXXXZW
        price	WeZbST
        price $	bUdWVV
        price is	VcWWXb
        price list	ZaXbXX
        price of	XaZYWb
        price per	aTUeXY
        price to	VeYXVX
        price*	baaWXZ
        prices	aaaWXZ
        prici*	bWXVWZ
        pricing	bWXVWZ
        princ*	XXVWZc
        principal	ZbbXXX
        principle	YVVYca
        principle $	YXYZdW
        principle in	ZYZZXd
        principle of	baXXbX
        principles	YYYXWe
        print	ZZUVVb
        print*	XaYYYb
        priso*	aZSUaa
        prison	aXYZYb
        prisoners	ZcXVWW
        prisons	bZVWbZ
        prisons $	bZVWcX
        priva*	WeZRWS
        privacy	ZXbWUU
        private	WeYRWT
        private $	XbbVWU
        private space	bZUWVW
        privi*	RQYSgV
        privilege	TRWTgV
        privilege $	WWYWdX
        privilege and	YXWYcY
        privileged	XWYXab
        proba*	XaXYbZ
        proce*	ZcXUYX
        procedure	XWXXWe
        procedure $	XWXXWe
        proceedings	VeVXYa
        proceedings $	WVXXbZ
        process	abYXUU
        process would	cYYWYX
        processed	XYZZXc
        procu*	YbWWVc
        procurement	YbWWVc
        produ*	TgWVWU
        producers	VeXXYW
        profe*	XWVXcY
        professional	XWVXcY
        professional privilege	XWVXcY
        profi*	ZbWWXY
        profit	YcYYYa
        progr*	XXVWca
        programme	YWVXbb
        prohi*	YYZXdX
        proje*	WZWUWd
        promi*	dYWUTW
        promise	eYXVUY
        promise to	fVYXWa
        promised	ZbZWWV
        promises	dXWYXV
        promo*	gVVVVV
        promote	dXWYZY
        promotes	fVVWWV
        promp*	baZVWV
        prompt	XcbYYX
        proof	ZWVWbd
        prope*	ZaabTU
        proper	aYbTVT
        properly	aaYXWV
        property	WaWcVZ
        propo*	bVcVTY
        proposal	aYVWWa
        pros	SXbdUS
        pros and	TYTeVU
        prose*	VbcWWV
        prosecution	VbcWWV
        prosp*	baXXXX
        prote*	UbbNdT
        protect	XbZVYX
        protect the	WcaXUY
        protected	YcZVZW
        protecting	UZgTTV
        protecting the	WccXUW
        protection	YWYUdY
        protection act	YYVZZb
        protection appropriate	aZaaZc
        protection of	WZbXaW
        protection principle	XWYZdY
        protection principles	YYYXWe
        protects	YbXSdV
        prove	fUVWXZ
        prove that	cXWYbW
        provi*	WWYVab
        provide	TUcVVb
        provide the	UUcWWZ
        provide you	YYYaZd
        provided	XXZUUh
        provided $	aWaWYc
        provider	bWXWXd
        providers	ZcYXWY
        provides	YWWXcZ
        provides that	YWWXbZ
        providing	UUYbXY
        provision	WZXWdZ
        provision of	YZZabZ
        provisional	VeWWWa
        psni	VWXXXe
        publi*	aXYcZV
        public	ZUYbbX
        public $	YWUXbc
        public affairs	ZaZZZa
        public and	cYbYZV
        public authorities	ZWVVaa
        public authority	WUWVZe
        public benefit	ZaaWXW
        public bodies	XabZZY
        public body	aaWWWW
        public concern	cXaXXW
        public domain	WbaYYa
        public funds	fXVVVT
        public good	YWcYbW
        public have	cZYWYX
        public in	cbWXWX
        public interest	SVZecY
        public is	ZcWYcX
        public may	fVXWWW
        public might	WcYcZW
        public money	eZYWXT
        public purse	eYXXVU
        public safety	WdaZXV
        public should	eWXWYX
        public to	eWYYYY
        public would	VbbbVX
        publication	aYZbVU
        publication $	XZbbZY
        publication at	ZYcZaX
        publication of	bZWbWW
        publication would	cZVVWT
        publicity	UgYYXV
        publicly	aXWXXc
        publicly available	WXWXXe
        publish	XZXdZV
        publish the	XXcXVY
        published	WbaVUb
        published $	YdYWXU
        published and	YZbZZY
        published in	TVbWVc
        publishing	bYZbVU
        publishing the	abZWYU
        pupil	baWXXX
        pupil*	caVUVY
        pupils	caVUVY
        purch*	cYWXZY
        purchase	bXYYXb
        purpo*	RaTSda
        purpose	RcTSca
        purpose $	WYUVVe
        purpose of	WWXZca
        purposes	YYYYca
        purposes of	YZYYcZ
        purse	eYXXVU
        pursu*	dUbYYc
        put	XZdaSW
        put at	WbbXXV
        put before	eWWXWX
        put forward	XaabWY
        put in	VZbZXa
        put it	dWZZZa
        put off	VeYYYY
        put right	bZWYZV
        put shortly	XUeWXX
        put the	VZcWYY
        put to	aaXbVX
        put together	XZVYYc
        putti*	YaZXbW
        putting	YaZXbW
        quali*	ZYZWeV
        qualified	VVaWfX
        qualified $	YVUUgT
        qualified and	YYXYdY
        qualified exemption	YYbXaa
        qualified exemptions	YYWWdZ
        qualified person	WXaYaa
        quality	cbVVVW
        quality of	adXWWV
        quarr*	cYTUUV
        quarry	dUWWXY
        quarry's	abWWXW
        quart*	ZaWYYb
        quarter	ZaWYYb
        quarter $	XbYYYa
        quarter of	bZZZZZ
        queri*	XdYXXY
        queries	XdYXXY
        queries about	YbZZZZ
        quest*	aVWZZZ
        question	bRYaZZ
        question $	dUVUab
        question 0	VUbTRe
        question and	ZZZZZc
        question in	WZbXXa
        question is	UWWdcY
        question of	dXYbWW
        questions	WdSYZZ
        questions $	cXWaYZ
        questions 0	TTSYRe
        questions about	XaXWVa
        questions are	UbWTWd
        questions to	XXWVWe
        queue	bZZYYb
        quick*	ZcWYXY
        quickly	ZcWYXY
        quiet	adTVVU
        quota*	cWWXXa
        quote	YaZYYb
        quote the	ZYZYZb
        quote*	abXZXV
        quoted	abXZXV
        quoti*	ZZZZZb
        quoting	ZZZZZb
        quoting the	ZZZZZb
        raise	XdWYYV
        raise*	cXVdTV
        raised	bYWdTW
        raised by	ZYYeZW
        range	WfWWWT
        range*	UcVVVY
        rate	YdVUUV
        ratep*	eWXXXX
        ratepayers	eWXXXX
        rates	baVcXY
        rates $	YXXdYX
        rates would	dYXZYW
        rathe*	acaZZX
        rather	acaZZX
        rather than	baZZZZ
        raw	YcXYYX
        re	UbVVUe
        re freedom	XUXWWf
        reach	ZWZVXb
        reach the	YXcZZZ
        reach*	ZUXbTb
        reached	aVYTUd
        reached a	XbVUYc
        reached at	YZZYYb
        reached the	cYbWYW
        reached us	ZZZZZb
        reaching	XWZdXX
        reaching a	YYacXW
        read	YZPTYc
        read $	YcVWVZ
        read and	aWYYXd
        read by	cYWYYX
        read each	cYYXYa
        read how	YdWWVV
        read it	YdVVVT
        read the	dWYXaa
        read them	WbYZYc
        read with	ZZXTYc
        reade*	bcVXWT
        reader	baXXYV
        readers	acWYXW
        readi*	YbVUWX
        reading	XcSVUZ
        reading the	bXVWYb
        readings	cYXXXV
        reads	WbVVVc
        reads $	WVWVWe
        ready	baWWWV
        ready to	aaXXXX
        real	bXbUbU
        real actual	ZXYZcZ
        real and	VaVWbW
        reaso*	YUZeVY
        reason	bYXXUd
        reason for	fVWVWY
        reason to	ZcYYXW
        reasonable	ZVUXca
        reasonable in	WXXYWf
        reasonable opinion	ZYZZba
        reasonable to	dWXYdW
        reasonably	ZUVWbb
        reasonably accessible	XXYYWe
        reasoning	aYTeZT
        reasons	WWadOa
        reasons $	aXVVXc
        reasons and	dVWXYY
        reasons are	VcWWWb
        reasons for	WaZeVW
        reasons on	YYcaXW
        reasons that	YVaWYc
        reasons the	YYfUYY
        reasons why	WXUaVe
        reass*	fVWWXT
        reassure	cXZXYX
        recei*	UYZSTd
        receipt	XaZYXc
        receipt of	YWXYYe
        receive	TebWWX
        received	YSUUUf
        received 0	WXWYYe
        received by	YXZXae
        received from	aaaaab
        received on	ZZZZZb
        received your	XYYYYc
        receives	YYUVVd
        receiving	YXXYXd
        recen*	UbaVXa
        recent	WcVWXa
        recog*	cVYZXZ
        recognise	bYZZXX
        recognise that	dUXXYY
        recognise the	bVaaXY
        recom*	cZUTUZ
        recommendation	bbVUVa
        recon*	UaZWWZ
        reconsider	XWXXZd
        recor*	VWQYae
        record	ZaUaYY
        record $	UdXWWZ
        record of	aVYbXa
        record the	ZYYZYb
        recorded	TXWUZd
        recorded as	YXZZYc
        recorded in	VVWWYf
        recorded information	XXXXdX
        recording	VWXVYe
        records	YXTSZe
        records of	aXYYYc
        recru*	XdZXXW
        recruitment	YcZXYW
        redac*	TZbUTd
        redacted	UYaUVc
        redacted copy	XWWWYe
        redacted under	aaaaYc
        redaction	ZZZYYc
        redactions	WVbXVe
        reduc*	bbWWWV
        reduce	YeWWWV
        ref	WWXVXe
        refer	XWWVWf
        refer to	YYYXYd
        refer*	WbTTTf
        reference	XVVUVf
        reference foi	WXWWWe
        reference no	YYZYXc
        reference number	YWZYZc
        refin*	WbWXVa
        refined	YYYZXd
        refined request	YYYZXd
        refle*	WXcYbY
        refor*	baZYYY
        reform	baZYYY
        refun*	UaVUWe
        refus*	VTcYZa
        refusal	VTcVbX
        refusal $	UVaZcV
        refusal notice	ZZaWXc
        refusal of	bZWWWb
        refusal to	XXaVbZ
        refuse	TVdUYZ
        refuse to	XdZaYX
        refused	YWXSWe
        refused $	UWZVTf
        refused under	XYXWXe
        refusing	VYbcYX
        refusing to	YZdZWZ
        regar*	ZZaZXZ
        regard	ZYYaXW
        regard to	ZWYaXV
        regards	WWbVWb
        regio*	VeVUVa
        region	WeXWXV
        regis*	aWaTSc
        register	bXYWTb
        register $	aVcXWZ
        register of	VVWYUf
        registry	WWXWXe
        regre*	YXeXXX
        regret	YXeXXX
        regul*	XWYcbX
        regulation	XXZdcV
        regulation 0	XXZdcV
        regulations	UUYTca
        regulations $	ZWYYbZ
        regulations 0	XYWUQf
        regulator	ZYaVVa
        regulator's	bZaYYW
        regulators	bZZZZZ
        rejec*	ZdXWWV
        rejected	ZdXWWV
        relat*	XZWWdV
        relate	YXZYcY
        relate to	YXZYcY
        relates	YXURdY
        relates to	YTUUcZ
        relation	YXacZX
        relation to	YXacZX
        relations	ZbbXbX
        relations between	aYXZbY
        relations with	XccYVX
        relationship	WcbXXX
        relationship with	VdbYXX
        relatives	abWWVW
        relea*	XVcbVT
        release	WXcbYU
        release $	WTddSW
        release are	aYdUXW
        release is	dWXYWV
        release it	XWWYWe
        release of	ZaVUYa
        release the	XXaYWb
        release to	XbXVdV
        release would	ZZVZaV
        released	ZUaXWb
        released $	VVcYZW
        released the	XdbXWW
        releasing	cXaaTR
        releasing the	bYZcUS
        relev*	TUUcdX
        relevant	TUUcdX
        relevant to	XYYcYZ
        relie*	baZRWa
        relied	ZaaTYa
        relied on	ZZZVaZ
        relied upon	XbaWVc
        relies	YaWVXc
        relies on	YaXWXc
        rely	ZbYUYW
        rely on	ZZaSaV
        remai*	XZeZUY
        remain	VadVTa
        remainder	YXaWXa
        remaining	XZWbXb
        remains	ZbaYWX
        remar*	cYXYXX
        remarks	cYXYXX
        remed*	WcbZXY
        remov*	VYZVca
        removed	VUaWWe
        removed $	XWaYYb
        rende*	XdXWXY
        renew*	baWWVW
        rent	YdUTSa
        rent is	WWYXXd
        repai*	dVVUVc
        repair	bYXXYZ
        repairs	cVXXYb
        repea*	dXVUUZ
        repeated	aaWVWa
        repla*	bWVVVd
        replaced	bYXYVb
        repli*	ZVWUWe
        replied	WWZYZe
        replies	XaYXYc
        reply	TYQQZf
        reply as	YYYXYd
        reply to	TXTVTg
        reply was	WWXYXe
        reply you	aZaaac
        repor*	WbVZNb
        report	YaUbPa
        report $	bRZbTZ
        report and	YaXWYc
        report be	WXWUYe
        report is	WZWVWb
        report on	VYYYZc
        report was	WaVVWZ
        report would	cYXYYX
        reported	ZWWUWd
        reported $	ZVWVXd
        reporting	YdWYYX
        reports	VbaWWc
        reports of	UaXXXa
        repre*	cYVWVa
        representations	YYXYYd
        representatives	aaYZZW
        represents	cYYZZZ
        represents a	aaaYYd
        reque*	TUVTXe
        request	UTWWZc
        request $	RTZYXa
        request 0	VXVVVf
        request and	XXXXXd
        request as	XYZXXd
        request dated	ZZZZZb
        request for	SUXZPb
        request has	aWXWVa
        request in	XYWWYe
        request is	TcaUYZ
        request made	ZYcZZY
        request number	XYYXXd
        request of	XYYXYd
        request on	YYYYYc
        request received	ZYZZac
        request reference	ZZZZYb
        request that	TVTVWh
        request the	WXYXXc
        request to	XXWXWe
        request under	YYXZYd
        request was	WXVWba
        request which	ZZZZZb
        request within	XYXWYc
        request would	XYWWYc
        request you	YXXYYd
        requested	bTWTVb
        requested $	XXYXXd
        requested information	ZZZZYc
        requested the	YXYWZc
        requester	VYcXZY
        requester $	VYdXZY
        requests	WaVSYe
        requests $	XYXUVf
        requests are	XWWWdc
        requests had	ZYZZZb
        requests of	WbYXXa
        requests on	YVYWVf
        requests under	XRUXSj
        requi*	VWYWdY
        require	WbZWcX
        required	WVVadX
        required by	VYWXdZ
        required to	XXXZbZ
        requirement	ZZZYcZ
        requirement to	ZZZYcZ
        requirements	aXXYWc
        requires	TTaSac
        requires that	VWaWcY
        requires the	WXaYbY
        requires us	XVaVba
        rescu*	XWbYZb
        rescue	XWbYZb
        resea*	aZYVZZ
        research	ZaZVZa
        reser*	aZaVWU
        reserve	XabYWY
        resid*	ZbZTWY
        residents	aZaUWZ
        residents of	XdWWaV
        resol*	WVfVWa
        resolved	WVfVWa
        resolved that	WXZVXe
        resolved to	YYdYZX
        respe*	abZWbW
        respect	abYYbW
        respect of	UWZVab
        respo*	UbXRTg
        respond	WZWWWe
        respond to	ZZXZZc
        responded	bYWWXc
        responded to	bZZZZZ
        response	WUSTSi
        response $	WYVVZc
        response by	WYZYZc
        response is	ZZZXXd
        response to	XVWXVf
        response was	XYYYZc
        responses	VcZYYZ
        responsibility	ZYXYYb
        responsible	YcbXXX
        rest	bYWTWa
        rest $	baXVWX
        rest of	YXZYbb
        resto*	ZbXWXa
        restr*	cTTVdW
        restrictively	WYVWeW
        rests	YYaUdT
        resul*	aWddUW
        result	UUddWX
        result $	ZWUeZV
        result of	WXbWYa
        results	cZXTUT
        results $	bXVWXZ
        resum*	WeWWXV
        resume	WeWWXV
        retri*	XXXZYd
        retur*	YZXUUb
        return	YZYVVa
        revea*	abbSUT
        reveal	YadUWU
        reveal whether	bVcUXU
        revealing	abVWWX
        revealing the	cZVWWW
        reven*	WdYXcY
        revenue	WdYXcY
        revenue and	YYYXcY
        rever*	UaaYXc
        revie*	YXbVPc
        review	YXbWQc
        review $	UYSaVc
        review and	dXWWWZ
        review can	XXYYYd
        review i	XXeWXW
        review panel	XZcXYX
        review was	bXYYZb
        review within	YYZZZc
        reviewed	VYVWWe
        reviewed $	WXVXXe
        reviewers	abVVXW
        reviews	WbXXXc
        rhydd*	YYYYYc
        right	XZccWS
        right $	aYVdVT
        right of	WVZTYd
        right that	bWbaWV
        right to	XZbaYV
        right*	bZZYYY
        rightly	dXXVVY
        rights	XaZYYY
        rights $	UVWaUd
        rights of	cTbVcV
        rise	ZcWVWZ
        risen	dWYZXY
        risen by	cWZZYY
        risk	UYdVYa
        risk $	XaWXbV
        risk assessments	XaaZZb
        risk of	WbZVZa
        risk register	bWZVWZ
        risk to	XdbYWX
        rival	VgVWWU
        rival*	UfUVVW
        rivals	UfUVVW
        rivals would	VeYYXW
        river	baYYYX
        road	ZYYVVc
        road $	VacXXZ
        role	bZXXYX
        roof	XVUWWf
        room	YeVUSS
        room $	YcYWVW
        room to	UgWWVV
        rooms	cXXXXb
        rooms $	cXXXXb
        roste*	XWcVWd
        rota	ZbUWWY
        round	dZYUVS
        round table	baXYYY
        round the	YcaXXV
        route	ZaWUVb
        route $	VaWWXc
        royal	XYWXZd
        rule	cVWXdV
        ruled	WYaVab
        rules	aYbZVX
        rules $	aYbZVX
        rumou*	gTWYYV
        rumour	eVXYYV
        run	bYYXWZ
        runni*	cZZZXW
        running	cZZZXW
        runs	ZbUVUa
        s	SYTRab
        s 0	PZSSbY
        safe	WaaUZb
        safe $	ZaUTXb
        safe space	VacYaX
        safeg*	YbbUcV
        safeguarding	YbbYaV
        safer	dUUVVc
        safet*	YbeXWS
        safety	YbeXWS
        safety $	UYWdaX
        safety and	YdWXXY
        safety of	VcdVYQ
        said	ZaVcYU
        said $	bZUTVa
        said about	YcUYWW
        said for	ZVXeWW
        said in	dWXXaY
        said that	YYUUZa
        said to	aZWUYX
        salar*	ZXVVXd
        salary	aXXWYc
        sale	ZbaXTW
        sale of	acUWVX
        same	cYTZXW
        sampl*	ZbTVUa
        sample	YbVWVb
        samples	UZXZYd
        sampling	cXWWWX
        sampling results	cXWWWX
        sat	eYYXYW
        satis*	cUdWVX
        satisfied	WWdSWa
        satisfied $	WWWXWe
        satisfied that	YYcVVZ
        satisfy	dWYZZX
        save	YZaVWX
        saver*	bZYYWY
        savers	bZYYWY
        savin*	bbYWYY
        savings	bbYWYY
        saw	dYXXVX
        say	XcXQYT
        say $	bZWYZU
        say in	bZWWWW
        say nothing	WebXWU
        say so	YYcYZa
        say that	ZbaXYa
        say what	WYWVVd
        say whether	aZXWXd
        sayin*	WbabXX
        saying	WbabXX
        says	ZdWUcT
        says that	cVXUcX
        scale	cTcaTU
        scale $	ZXabXY
        scale of	cVaWXW
        scale*	XWeYYU
        scales	XWeYYU
        scales tip	ZXcWZX
        sched*	YVZSZc
        schedule	YVZSZc
        schedule 0	ZXbZbY
        schedule of	ZYYWWc
        schem*	bZVSVZ
        scheme	dYUUVa
        scheme is	aYXYXb
        scheme without	eVXYWX
        schemes	YbbXZY
        schoo*	aaVUXZ
        school	aXRTYb
        school $	aVWWaa
        school and	cZVWWU
        school uniform	aXYXXb
        school's	aWcWYV
        schools	ZcVWWX
        schools would	baWVXU
        scien*	eWXXXV
        scientists	eWYXXW
        scope	UUVTVg
        scope of	XXWXYd
        score	VeYVXU
        score*	aZbZWZ
        scores	WabZWZ
        scot	YWYZYd
        scotl*	aVWUba
        scotland	aVWUba
        scotland $	aWVYWc
        scotland act	VaVVaZ
        scotland regulations	YaZYXe
        scott*	VVZUbb
        scottish	VVZUbb
        scottish information	WUXXVg
        scottish ministers	YcbXZW
        scrut*	cYXVVU
        scrutiny	cYYVVU
        sea	dVXYYa
        sea wall	aXXWXa
        searc*	aUVUWf
        search	bWWUXc
        search for	YYZZYc
        search of	XYYZYc
        searches	ZXXWYd
        secon*	WXcQSd
        second	WXcQSd
        second $	cXcWYY
        second homes	ZbWWYY
        secre*	YXfQcU
        secrecy	bUeUTV
        secret	ZZWUZZ
        secret $	aZWYXb
        secretary	XYcVUa
        secretary of	ZXYXWb
        secrets	TYTVfV
        secti*	TUZdcW
        section	UUZcbY
        section 0	UUZcbY
        sections	TTRcdU
        sections 0	TTRcdU
        secur*	XcaYaV
        security	WcaYaV
        security $	WYSWVf
        security bodies	ZZYYWd
        security of	VYaVcX
        see	fVVUYX
        see 0	UWWVWf
        see a	cYYYZX
        see below	VWUUUg
        see how	baXYYT
        see if	dWXYXY
        see it	abXXXW
        see that	fUXWXW
        see the	cTbUWX
        see them	XbWdYU
        see what	fUXXXW
        see whether	dVYYYY
        see which	cYWWWW
        see why	dXXYXX
        seein*	eWZTTS
        seeing	eWZTTS
        seeing how	cZWYVX
        seeing the	aZbUXW
        seek	acZWXV
        seeki*	acXWXY
        seeking	acXWXY
        seems	ZWdXWW
        seems to	XYdXXY
        seen	eYUXQW
        seen $	fVZVWW
        seen to	gSWXVW
        selec*	acVVVY
        sell	VfXWXX
        sell $	YdXXYX
        selli*	UaUUVd
        sells	YcXXWa
        senat*	beTVSU
        senate	beTVSU
        send	WbXVXc
        sendi*	ZZcXYY
        sending	ZZcXYY
        senio*	eTWVVb
        senior	eTWVVb
        sense	cZWYaV
        sensi*	ZYaWVZ
        sensitive	VaYXWc
        sent	UeVUWb
        sent to	YYXYZc
        separ*	WYUbdX
        separate	XZVVdb
        separately	YUXdcV
        septe*	VXVWWg
        september	VXVWWg
        september $	WVXXXf
        september 0	ZZZZZb
        serio*	aZWUaT
        serious	ZaWWaV
        seriously	dYWZZX
        serva*	cYWWXW
        servants	cYWWXW
        serve	ZcUaVW
        serve*	WUdaYY
        served	UYbaZX
        served $	ZXWVWb
        served by	VZabaV
        serves	aVcWYZ
        servi*	aUYZRd
        service	bWZXRb
        service $	ZbWWXZ
        service of	XYWYYd
        services	XZWWXd
        sessi*	WZVWVd
        session	WZVWVd
        set	ScZcXY
        set against	YabYYY
        set at	YaYXXa
        set by	WYXWca
        set of	ZZcZWX
        set out	VZUdWa
        set the	XXeXYW
        set up	XYYXZc
        sets	XaYbUZ
        sets of	bWcYUW
        sets out	XaYbXZ
        setti*	aZVWab
        setting	aZVWab
        settl*	baaVVT
        settle	YdVXVU
        settled	abaWXV
        settled $	ZbYZXZ
        settlement	cYUXWX
        settlement agreement	ZbWYYd
        seven	ZWUVVe
        seven years	bZVYXZ
        sever*	ZbVZcX
        several	WaWabb
        sewag*	caWZYW
        sewage	caWZYW
        shall	SWaZYb
        shall be	XZXWbb
        shall not	XXdYXX
        shall take	YXXYXd
        share	ZcWXXX
        share*	aaXWVZ
        shared	ZZWVVb
        shari*	eWYYXW
        sharing	eWYYXW
        sharp*	fVWWWX
        she	cZXVTY
        sheet	VVYYXe
        sheet $	XWZYXd
        sheet*	YaXXXb
        sheets	YaXXXb
        shelt*	YZcXYV
        shelter	ZbYZZW
        shift	XcYWXa
        ship	YcWWWb
        shop	aZWXXa
        shopp*	cZXXYW
        short	caXUUT
        short*	ZbdUTT
        shortage	cXWXWa
        shortage of	cXWXWa
        shortly	XUeWXX
        shoul*	dUaaTV
        should	dTaaTV
        should be	eYXZQT
        should expect	gUXWXT
        should have	YZcTYY
        should hear	eWZZYX
        should know	fWXXYV
        should not	YbcZXW
        should see	cVaZZW
        should you	XYXXWd
        show	fYRRVS
        show how	dXYXXW
        show its	baYYWY
        show that	eWUVYW
        show whether	eWXXYV
        showi*	dZTTZU
        showing	dZTTZU
        showing how	dYWXWY
        showing that	dXXVbV
        shown	cUYVbb
        shown $	WaXXca
        shown in	WYXVZc
        shown the	eVYYYX
        shows	ZdTTUX
        shows that	cYYYZY
        shows the	ZaWXYc
        shut	daVXWa
        sickn*	dXWWVV
        sickness	dXWWVV
        side	VZcbVV
        side $	WXUXae
        side by	WYdXWX
        side is	aXaYXZ
        side of	YWeZVW
        side the	WXdWXZ
        sides	XZccUU
        sight	dYVWXW
        sight of	dYVWXW
        sign	TaVWab
        sign that	XbWXYb
        signa*	VbWVWc
        signature	WcXWYZ
        signatures	YYYXXd
        signe*	YXbUTc
        signed	YXbUTc
        signed $	UVXVWd
        signi*	ZXcXaX
        significant	WXcXaY
        significant risk	WWVXeV
        signs	eWWWXW
        silen*	bdYSVU
        silence	cZaTWX
        silent	VfVWXW
        silt	ZYYZYc
        simpl*	bZWWWV
        simply	ZcWWWW
        since	ebYQVW
        since $	aZXXXa
        since 0	bZYXWa
        since a	baXZWY
        since been	aXZYWc
        since it	aaXWXY
        since the	cZZTZY
        since*	ZWXWWe
        singl*	VXYVac
        single	XXZWaa
        site	YcZVUY
        site $	ZcWXWX
        site is	WbbXYX
        sites	WfUUTa
        sites $	VeYWVa
        six	YZYUTc
        six months	VdaWWa
        size	abZVWV
        sketc*	abVXWX
        slide*	WYXdXZ
        slides	WYXdXZ
        sligh*	XacWXV
        slight	XacWXV
        slight and	YYdXXW
        slow	bcXWWW
        slowe*	YcWXZY
        slower	YcWXZY
        slower to	WcXXZY
        small	TecSSW
        smugg*	VfVVVU
        so	cXYaWY
        so $	XXYYXd
        so again	ZbZZZZ
        so although	YYdXXW
        so far	WWVcXY
        so it	aaXXZX
        so long	aaaYYY
        so section	YXYZYc
        so small	ZbZYXb
        so that	WdVUbY
        so the	dYcWVV
        so there	fVWYaX
        so we	VVXdUd
        so would	WacZZY
        socia*	aZVVWX
        social	aZVVWX
        socie*	baXXXX
        society	baXXXX
        softw*	ZbWXXZ
        software	ZbWXXZ
        solic*	YbZYWb
        solicitor	XaZYWd
        solicitors	acZZYY
        some	dYSXWY
        some 0	bUXUXc
        some information	YVWUYd
        some of	cVUZSd
        some way	eXYVXW
        someb*	cWXSZb
        somebody	cXYVVb
        someo*	VgVUUU
        someone	VgVUUU
        somet*	bWYVaZ
        something	bWYVaZ
        something that	dYXXZV
        something to	WacYWW
        soon	XdXXXX
        soone*	dVbYYX
        sooner	dVbYYX
        sorry	WVWVYe
        sorry for	YXXXXd
        sorry that	aaZaab
        sort	YdVRbV
        sough*	VcWUWe
        sought	VcWUWe
        sound	dZTUUY
        sound $	YaWXXb
        sourc*	ZZaWWa
        source	cZXVYX
        sources	VZbYXb
        south	XVWUae
        space	ZYcYaW
        space in	YaaZYY
        speak	ZdWZWX
        speak freely	YcYYXY
        speak*	WXVecY
        speaking	WZabVW
        speaks	ZXUdbY
        speci*	dUWVXb
        special	eUXYYa
        specific	YZaXXc
        specifies	ZZZZZc
        specifies the	ZZZZZc
        specu*	WdYYZW
        speed	aaXXWZ
        spend	WeWYYV
        spend*	eXZVVW
        spending	dYZWWW
        spending of	dXXZXY
        spends	gUXUWV
        spends public	eWWXXV
        spent	ceUTVX
        spent $	fVVWXW
        spent 0	WbYXWZ
        spent and	eWWZZY
        spent on	ZcUVUZ
        spill	abYYYY
        split	YaZZXd
        spoil	cZYUXV
        spoke	UfVWWb
        spons*	aZaYWY
        sponsor	cZVWWa
        sprea*	WYUVUe
        spread	YcXZYa
        spreadsheet	WXVVWd
        spreadsheet $	XXXYXd
        sprin*	UcbXXZ
        spring	UcbXXZ
        spring $	WdbYYW
        spring and	VaWVWb
        squat*	WdYYZY
        st	WVWUVg
        staff	abWOPZ
        staff $	VdWTUb
        staff and	aXYYYc
        staff have	ZcWWYV
        staff in	dXaXYY
        staff who	WfWWWU
        staff*	YZVVWb
        staffing	YVTVVd
        stage	UcWXaZ
        stage $	WXWXVe
        stage 0	WWWcUa
        stake	cVaYWW
        stake in	eVXYXW
        stand	bXcRZT
        stand in	aWaWbX
        stand*	dYYUUY
        standards	cXWXWY
        stands	XaZWXc
        start	bYXXXZ
        start $	cVWXXX
        state	XdWVWa
        state under	ZZaZYc
        state*	YcUTYb
        statement	ZbWWVY
        statement of	bYXXXa
        statements	YcYYZZ
        states	WXXXac
        states if	ZZZZZc
        states that	XXXYaa
        stati*	ZVVTad
        station	aUXXWd
        stations	WWXXXe
        statistics	XbZWZb
        statu*	WbVXcY
        statute	YXVXeU
        statutory	VZYXWg
        stay	VbfUUQ
        stays	SebUaX
        steps	SYTTZe
        still	ThWQXY
        still being	WcWXYa
        still in	YcUWbY
        still open	XadWVV
        stock*	aaaYWY
        stole*	abUWVb
        stolen	abUWVb
        stood	YXaVdW
        stop	ZdWWWT
        stop and	cYYZZV
        store	YbXXXb
        store*	ZaUVUY
        stores	cbWWVU
        storm	UcXYWd
        strai*	VeWXWW
        straight	VeWXWW
        stran*	WaXYYc
        strat*	ZcXZZa
        strategy	acYZZX
        stree*	ZYYUTd
        street	TaaUVf
        street $	TXbWWe
        streets	eYWYWT
        stren*	dXXVYX
        strength	ZbaXYX
        strength of	abZYWX
        strengthen	fVYVXY
        stret*	bbWVVW
        stretch	ZcXWVW
        stretch of	baXXWW
        stric*	VeWXYW
        strict	VeWXYW
        strik*	abXUXV
        strip	WcYYYb
        stron*	aYdUSV
        strong	ZZdWUV
        strong enough	YXdZYX
        strong interest	bbZZYZ
        stronger	aVdXVY
        stronger $	VVgUWV
        strongly	YcZYXX
        struc*	ZaaUYW
        struck	ZaaUZW
        struck out	VeYYYX
        struck the	XXdWXW
        stude*	fZXRUV
        student	SeVWTY
        students	fUXSXX
        students and	cXXYYa
        studi*	VfXXXX
        studies	WfXXXX
        study	baUTSZ
        subco*	aaYYYa
        subcontractors	aaYYYa
        subje*	ZaXTaa
        subject	aYXTab
        subject $	bXYYWa
        subject of	XaVWVd
        subject to	WbYVca
        submi*	YZZTWa
        submission	XXZWXb
        submissions	ZbYVWZ
        submitted	YYZZZc
        subst*	YdTRYZ
        substance	UcVWZZ
        substance $	VaXXXd
        substantial	ZYYYcX
        substantially	bdWXVW
        substantially the	XeYZWX
        succe*	cUZXYa
        such	bbTSXZ
        such a	XaWXZc
        such as	YaYZbX
        such information	bZTUVY
        such things	bYVVWY
        suffe*	WfVUVS
        suffer	UgXXWW
        suffer if	VfYYZY
        suffi*	bXdXWW
        sufficient	bWdYVW
        sugge*	aUZZVa
        suggest	XUYaXb
        suggest that	ZZZZZb
        suit	YaXWYa
        sum	YZdTUY
        summa*	XYdZSX
        summarised	YaXbYY
        summary	YXeYTX
        summary of	ZZXdZX
        summe*	ZbYXXZ
        summer	WcYXXa
        sums	bcWVVV
        sums $	ZcWXXX
        suppl*	YcVRWb
        supplied	WZXTUb
        supplied $	XVbVUa
        supplied by	VcVUTb
        supplier	WaUWZd
        supplier who	bbWYXW
        supplier's	WWbYbZ
        suppliers	acWWUX
        supply	ZaWWUc
        supply of	acYXWW
        supply the	WXYYXe
        suppo*	bYXcVX
        support	cVVcWY
        support of	aWXdXX
        supports	ZbcWWW
        suppr*	XVWXbZ
        sure	cWdVUT
        sure that	dXYZXY
        surge*	bcTVWV
        surpr*	dXZWXY
        surve*	aaYTRb
        surveillance	XeYXVV
        survey	ZYbTTb
        survey $	XTbWWd
        survey results	baWYXZ
        survi*	eWVVVW
        suspe*	cdUVWV
        suspect	daVXWW
        suspi*	bbWYXT
        suspicion	YeXYXU
        syste*	bWWXVc
        system	bWWXVc
        system and	WaWUXe
        system which	ZZXWXb
        tab	XYXWYd
        table	XWVcTb
        table $	TYXdXZ
        table a	XXYXXd
        table of	ZZXXXa
        table*	ZbXWWZ
        tables	ZcYWXW
        tacti*	VfZVWV
        tactics	VfZVWV
        tactics would	XdWXYW
        take	YcWRbX
        take 0	YXYYZc
        take it	YaYYZa
        take part	bYVXbX
        take the	UfVVVU
        taken	WYYXaZ
        taken and	bbXWYY
        taken as	XaYVbZ
        taken by	ZbYVVU
        taken from	XaXYXb
        taken of	VVXXcY
        taken out	YaXXXb
        taken to	aXXWbY
        taken together	WZeXWW
        takes	bZXVaV
        takes in	XWXWdY
        takes the	VdaWWV
        takin*	XacTTa
        taking	VbcTUa
        talk	acVXYZ
        talks	adVTVQ
        targe*	VbVTSc
        target	WZWVUd
        targets	WeXWXV
        tarra*	YYYWYc
        tarrant	YYYWYc
        tarrant borough	YYZYZc
        tax	abZWZT
        tax and	dWWXWZ
        tax payers	abYZYY
        taxpa*	eYaVUR
        taxpayer	eXWXWV
        taxpayers	dZTWVU
        taxpayers may	cXYYZZ
        teach*	bZVWVZ
        teacher	bbYYYX
        teachers	aXWXWb
        team	YXVSSb
        techn*	WeTWVU
        teleg*	bYbYZZ
        telegrams	bYbYZZ
        telep*	VaTSTe
        telephone	UaWVWe
        telephone numbers	YYYYXd
        telephones	aVWWWc
        tell	aZWaTX
        tell a	cZWWWW
        tell if	dXXZZW
        tell them	cYXXYX
        tell us	XcYYYY
        tell whether	eVXXYW
        tell you	VYWXXd
        telli*	UdZcWU
        telling	UdZcWU
        tells	ZdSYaR
        tells the	acXWWV
        ten	XbYWUc
        tenan*	abZSVQ
        tenant	acXXWV
        tenants	aZaUUS
        tende*	ZcXVUa
        tender	aaYVVb
        tender $	YbZVYX
        tender report	cYXWYb
        tender scores	ZZbbYZ
        tender was	aWWVVe
        tends	ZcYYYY
        tends to	ZcYYYY
        term	XXXYeX
        term which	XWWWdX
        terms	XcRRXa
        terms $	RdVVWb
        terms of	bWWVWb
        terro*	WfXYXU
        test	YTcbdR
        test $	UUUfaR
        test has	XYWabY
        test in	YZdUab
        test is	WWcWcV
        test section	WWTeXT
        test the	eWaXaW
        test therefore	WXeWXX
        test was	ZYYYWd
        test we	XWacWY
        teste*	cWUVUZ
        tested	cWUVUZ
        tested $	bZWWXX
        tests	VeYXXY
        text	VWXWXe
        text of	XXXXYd
        than	YYZRaY
        than 0	VURYWf
        than a	bXYZbV
        than five	XZXXXc
        than good	YXdXXY
        than in	ZYZZcY
        than it	YcXZWY
        than the	aYdVTV
        thank	XXYYYd
        thank you	XYYYYd
        that	cVcVVS
        that $	baWVUa
        that a	ZYXTaZ
        that act	XWXYZb
        that an	ZVXYcY
        that any	ZXYYWd
        that are	WZXXXc
        that at	YXdXXZ
        that both	ZbUYWZ
        that date	XbVWXb
        that disclosure	ZacWWY
        that does	dTVXWa
        that even	ZbZWXa
        that fact	ZZZZZc
        that follow	XVYbab
        that for	VXdXWX
        that harm	WXZXdW
        that has	ZZXbRX
        that have	XeWXZV
        that her	VcYXWb
        that i	VZUTXf
        that in	VXbXaX
        that information	TURYWf
        that is	WcYRba
        that it	XbZWTc
        that its	cYbZXY
        that knew	WdZZZZ
        that may	TdXbXX
        that might	WeWZWV
        that ministers	XZXXYc
        that money	aYaYYZ
        that more	ZXcZZZ
        that no	dXXbYY
        that nobody	ZYaZWb
        that nothing	baVWXV
        that of	XbbVaY
        that on	ZXdWYY
        that openness	bVcVXW
        that people	bVcZZX
        that public	bYYYaZ
        that regulation	WWUWWf
        that section	bWaYYf
        that tell	YYYcYZ
        that the	bVbSWU
        that their	bYXYYb
        that there	bUbYaa
        that these	WYdYXY
        that they	aaZVVY
        that this	cWWWYc
        that those	aYaZYX
        that to	YYcXXc
        that under	ZZcYXb
        that was	XWdXVb
        that we	UeYUWZ
        that were	WbWaXZ
        that what	VdaUVU
        that will	VfWWXW
        that would	ZbYVUb
        that you	XUbUVc
        the	aYdZZS
        the 0	fTYTXY
        the ability	aZVWbW
        the above	YYfXWV
        the academy	aYaZYb
        the accounts	aaVWWZ
        the act	TUUSZg
        the addresses	YbbWWd
        the advice	dYaTSZ
        the age	XWeUWX
        the agency	XbZZWZ
        the agency's	bZYYYW
        the agreement	WZXXYd
        the air	bZWXYU
        the airport	dZWWWV
        the ambulance	YXXXYd
        the annex	VXWZXf
        the annual	UaWXXb
        the answer	RUbUSc
        the appeal	bVYXWc
        the applicant	aWYWXb
        the applicant's	bcYZZY
        the application	eWUWcW
        the appropriate	XWVWYd
        the archive	acVVXW
        the argument	eUaWXW
        the arguments	VUbccU
        the assessment	aWWXZd
        the assumptions	cZYXXY
        the asylum	abYYXX
        the attached	VUVVWg
        the audit	WaZbUa
        the authority	ZZXScV
        the authority's	ZcVYXZ
        the autumn	caXWYY
        the balance	TQeYWW
        the balancing	YYdbXW
        the ballot	WeYXXU
        the bank	aaXXWb
        the basis	caXXXX
        the bbc	cWXZWZ
        the benefit	aTZUXb
        the benefits	ZWeYXU
        the best	fVXXXW
        the better	XbbYXY
        the board	abXZVb
        the body	cZYYZY
        the border	bYYZaY
        the borough	bbWXYW
        the boundary	aaYYXa
        the briefing	caWWVY
        the building	ZZWWWb
        the burden	WVYXba
        the business	aaYXaX
        the bypass	bZWWWb
        the cabinet	babZWX
        the capital	aaYYYX
        the case	XUceYT
        the caterer	caXXXX
        the chair	ZcWXbV
        the chairman	cWYYZZ
        the charge	bVXYVe
        the chief	aYYXWb
        the child	WdaXXV
        the choice	eXXXWX
        the circumstances	TWaXaZ
        the claim	WadYXX
        the claims	WeXYYZ
        the clerk	XbWXVc
        the closure	eXXWXV
        the code	XYZXYc
        the collapse	ZVXXWe
        the college	bWbYUZ
        the comments	YcYYYZ
        the commercial	ZdbWWY
        the commission	ZZacZY
        the commissioner	XVVTdb
        the commissioner's	YZcXXb
        the committee	bYaUSa
        the community	abUWZW
        the company	UcVaWa
        the company's	VcaXUY
        the competing	XWbcVX
        the complainant	aWYYYc
        the complaints	XXYXYd
        the conclusion	bUdXVX
        the conduct	bXYZbZ
        the conferring	ZYZYcY
        the confidentiality	XdXYWZ
        the considerations	XWcbXV
        the constabulary	dXZcXY
        the consultants	YbXWXZ
        the consultation	ZaWWXa
        the contract	ZaYTaZ
        the contractor	YdXXXZ
        the corporate	YXZXXc
        the corporation	bZXXWX
        the correspondence	cVbWWY
        the cost	bYXUUb
        the council	XaUZRa
        the council's	WadVUX
        the country	ZcZWXV
        the county	dVXWUa
        the course	WXbbaa
        the court	VZVVaa
        the crown	XZZXYb
        the curiosity	aYbYYY
        the dam	bZYZZY
        the damage	bYcZYX
        the danger	XWcWaX
        the data	aSVTVe
        the date	VZXXac
        the day	XZcVUX
        the debate	ZbZXYY
        the decision	XaaUUb
        the delay	YZWWXb
        the department	UYUZTc
        the department's	ZXcXWY
        the depot	bZWYYZ
        the developer	VbWYWa
        the disclosure	bXXXab
        the discount	ZZbXYX
        the discussion	YWaWWd
        the dispute	ZaZYXW
        the district	dbXWWX
        the document	YXWbVc
        the documents	WWaXWb
        the door	YdWVXV
        the draft	WcZTUX
        the drawings	YXcYXc
        the duty	VUdXbZ
        the e	cXXWWa
        the early	cYWXYW
        the economic	WWWXda
        the effect	WaXWaW
        the eir	WYWVbZ
        the eirs	ZaYXYa
        the election	baVXYV
        the electorate	cXYZZX
        the email	ZZYYWb
        the emails	VbaYUY
        the embassy	aaWWXW
        the enclosed	WdYYZX
        the end	UYgXWW
        the engineers	aaZZYZ
        the environment	ZcWUZW
        the environmental	bXVUNa
        the estate	XdYYZY
        the estimated	ZZZZYc
        the evidence	bZaXXY
        the exact	XdWXXY
        the exception	UYcbYV
        the exceptions	YYbXdW
        the exchange	bZZXYX
        the exemption	TXbZaW
        the exemptions	VTXYab
        the exercise	ZYaVWb
        the expectation	acXZYW
        the extent	cYYXaY
        the fact	cbWTaX
        the factors	YWeaUX
        the facts	VdXWbV
        the family	XdYXYY
        the fee	ZUaUWe
        the ferry	WYbXXc
        the figure	XbYZYa
        the figures	YWbWTd
        the file	XcYUUa
        the final	UcZUWa
        the finding	aZXYYb
        the fire	YbaVVX
        the first	ScbQQc
        the flag	cVWXXZ
        the flood	fUXXWX
        the floor	VdUXXX
        the foi	XZXXXd
        the foia	XXUVZc
        the following	QPTfSd
        the footing	WeXYYW
        the force	ZUcbVa
        the forecast	bbWWXX
        the former	bXaYYY
        the formulation	YYZWba
        the four	XbXYWb
        the free	WYXYca
        the freedom	QVQRZd
        the full	cbWYWV
        the funding	ZbYXYW
        the gain	XdaWWW
        the garden	XWYYVe
        the gate	WcYZZZ
        the general	bXaXXX
        the good	UVaXeY
        the government	WdWWWY
        the governors	XbcXXX
        the grant	cUaWYc
        the greater	WXdWbU
        the gritting	dYYYZX
        the ground	ZYWXVd
        the grounds	ZbbYXY
        the guidance	VbWXYd
        the gulf	ZcXXVW
        the harbour	bVcWWX
        the harm	UYbadU
        the head	aWbWXa
        the health	ZUaTXb
        the home	YacZXZ
        the honours	bWXXXc
        the hospital	aaaXXX
        the hostel	aaZYYY
        the hours	WfVXXV
        the house	aYaXYb
        the icb	XVWWVe
        the identity	aXXXdW
        the incinerator	eXVXYV
        the individuals	ZaXYYa
        the information	UUYcXc
        the inquest	daUWVV
        the inquiry	WbcYXY
        the inspection	bZXWWa
        the inspectorate	WbdWWW
        the integrity	abZXYX
        the interest	WSfVYT
        the interests	WaaVbV
        the internet	YbZZZb
        the investigation	UdaUVS
        the kind	aYYYZb
        the kit	ZdXXXW
        the laboratory	aaYXYX
        the land	bWVWWb
        the landowner	XZVXXg
        the last	UaVSae
        the latter	UYeXWX
        the laundry	XZYXWb
        the law	dTZTbV
        the lease	bbXXXY
        the legal	XVacWb
        the legislation	XXXXdY
        the lessons	dXWYWY
        the letter	XbacXW
        the letters	ZSYYUa
        the level	aZbZYX
        the library	ZZbXXa
        the licence	dYWXXY
        the light	aYbYYX
        the likelihood	VcbWaX
        the likely	VZacXb
        the limit	WXVXXe
        the list	XcbTUW
        the loan	eWWWWW
        the local	dXaYXX
        the location	XabWXU
        the log	dYVWXX
        the loss	YZZYYb
        the lower	aZXYbZ
        the main	XXWdaW
        the make	ZaWVWZ
        the map	VabXXa
        the margin	cWZXVb
        the market	ZbVWXY
        the material	ZTaXYa
        the matter	WcbYUS
        the mayor's	ZbXXWY
        the means	XeYYYX
        the meeting	YdWVVY
        the minister	eXWUUZ
        the minister's	XWWbXd
        the ministry	YaWWYc
        the minutes	ZVbVXb
        the model	XdUWWZ
        the modest	XYcYXZ
        the money	dZWVWX
        the monitoring	XYdXZY
        the more	bXaXWW
        the mortuary	ZaXZYa
        the most	bZaVWZ
        the mps	ZZZZba
        the museum	XZZaWb
        the name	ZUYUTd
        the names	ZWaWWd
        the nation	gTVXWU
        the national	ZYYZZb
        the need	bXbVaT
        the negotiations	aSdWYa
        the new	eVYYYX
        the next	WhUaTS
        the nhs	cWXXXZ
        the night	cXZYXZ
        the noise	cYbXXW
        the note	aaVWWZ
        the notice	WXVbVb
        the number	aZXWXd
        the office	cVaXXa
        the officer	YZbXYb
        the old	cVXYXc
        the ombudsman	XbbZYW
        the ombudsman's	cWWVXZ
        the one	YVZdVX
        the only	aYXXcX
        the open	aZUWVa
        the operator	YeWVZW
        the operator's	aYYXXc
        the opinion	aXbWZX
        the opposite	XWbbXY
        the options	cZYWUZ
        the order	cZXWWY
        the original	bWZYYb
        the other	SaZfRT
        the others	UeXYYY
        the outcome	cYbVXW
        the overall	WadXYW
        the owner	WUaUXd
        the palace	YeXYXW
        the panel	ZXcXWc
        the paper	abbUWU
        the papers	WaXZXZ
        the paragraphs	YYWdYW
        the parish	gUaXXW
        the parking	cZXYXX
        the parts	XWYWXe
        the pay	gVVXYV
        the peat	cYYYXa
        the people	aXUaSa
        the period	aXZZYa
        the person	YWXYbc
        the pilot	baXYYX
        the plan	VZdUWU
        the planning	acWXVZ
        the point	aaXXYX
        the points	TVdZTV
        the police	cXaWVY
        the policy	bWXVbW
        the position	XacVWV
        the postcodes	ZbWWWa
        the prejudice	UVdVcY
        the present	XcZXSU
        the press	hUVWVU
        the presumption	ZWcUXX
        the prevention	XaWXbU
        the price	XdYYUa
        the prices	ZabYYZ
        the principle	YcYYVa
        the process	ZcaYXV
        the promise	abYYYW
        the protection	XbaYaW
        the public	YWXZba
        the published	WdVYXa
        the purpose	UZWXdb
        the purposes	YZYYcZ
        the qualified	WYbYXb
        the quality	adXWWV
        the quarry's	abWWXW
        the question	aScaTV
        the questions	XXWWXe
        the raw	YcXYYX
        the readings	ZbaZYa
        the reason	VaVXVf
        the reasonable	ZYUZab
        the reasoning	abVWWW
        the reasons	XWcZTa
        the record	XdWWWV
        the records	cYXXXa
        the redactions	XWbXVd
        the reference	YWYXYc
        the refusal	YXcWUZ
        the region	aaYYYZ
        the register	bWXYXd
        the regulations	VXZVab
        the regulator	XYaVWc
        the release	cZWXZW
        the remainder	YXaWXa
        the remaining	WaWbXc
        the rent	WcUUUb
        the reply	VaWWdb
        the report	UeXaVY
        the request	bSYRaZ
        the requested	cVXXXZ
        the requester	VYdXZY
        the rest	YZXUXb
        the result	ZYcVUZ
        the results	ZbaWXY
        the review	ZXbWXc
        the right	WccVUV
        the rights	bYbVcW
        the risk	ZVcWXa
        the road	YcXYYa
        the round	ZZbWWY
        the route	bZZYYX
        the rules	cYXZZY
        the safe	VaaZbX
        the safety	YWeWaT
        the sale	ZbXVUW
        the same	cYTZXW
        the sample	acWXWW
        the scale	bVbaVV
        the scales	XWeYYU
        the scheme	YaWXXb
        the school	cWWWVc
        the school's	aWcWYV
        the scope	VWWWYe
        the scores	YXXYYd
        the scottish	TVWWac
        the sea	eVXWXY
        the search	cWZZYa
        the second	SYcRVc
        the secretary	ZXYXWb
        the security	WZbWZW
        the service	XaYaUW
        the settlement	aaWYXY
        the side	XXfTWX
        the signs	cZXXXW
        the site	aZYVWY
        the software	YbWXXc
        the specific	YZZYYc
        the spending	eXXYYX
        the street	WcTXUb
        the strength	abZYWX
        the strong	bbZXWX
        the stronger	XVdXXY
        the study	bZWXWX
        the subject	dXYYYZ
        the submission	XXZWXb
        the submissions	aZaXWV
        the sum	XbWVVb
        the summary	XbcXXY
        the summer	YdXWYW
        the sums	bcWVVW
        the supplier	YWWXad
        the supplier's	XYcYYZ
        the supply	acYXWW
        the survey	XUeTUc
        the system	aYZYXb
        the table	UYWeVZ
        the talks	baaVVV
        the tax	XcbXXX
        the taxpayer	dYWXWW
        the tender	YaZXWb
        the terms	cXXWaZ
        the test	YWdacR
        the third	YcXXVY
        the three	WXXXbc
        the time	WUbTUe
        the timetable	bbVWWW
        the timing	YabYYY
        the top	bYWWXX
        the total	XcZYWY
        the totals	VbZVXW
        the tower	ZbZZZY
        the town	XZUXVc
        the trade	bYaZWX
        the trading	cXXXYZ
        the treasury	ZbaYYY
        the trial	ZWeWWU
        the tribunal	ZVWUfU
        the trust	XVXZUe
        the trust's	VVZXXe
        the trustees	ZZaYYX
        the truth	VdaXYX
        the twenty	UWWXWf
        the two	XYfYSW
        the uk	YYVVXc
        the understanding	XdXZXZ
        the unit	ZZaXXY
        the united	XYXYdY
        the university	WZXaVa
        the university's	YbYcYX
        the upper	YXXYbX
        the use	dUWWWc
        the value	XbbZYc
        the vehicle	WaWWXc
        the very	ZeWXXX
        the vice	ZZaXWa
        the view	XVdXWZ
        the village	YbXXXa
        the water	XbWXaZ
        the way	cZUVaX
        the weighing	XWacXW
        the weight	aWbWaV
        the weightier	WVeWYX
        the welfare	aYbYYY
        the welsh	ZWbWbY
        the whole	ZbbWVX
        the wider	bXbXXW
        the winning	XdXXXW
        the wish	XbcYYW
        the withheld	WZWWVc
        the women	WeZYYX
        the word	XYWWUd
        the words	XYXUbb
        the work	XcVYVb
        the working	abYYYY
        the works	YaYYXb
        the world	TcVUcT
        the wrong	XeWWVX
        theat*	XbWWXY
        theft	ZdYYYV
        theft of	acYYYW
        their	bgSQRU
        their advice	baZZYX
        their disclosure	ZdZYYb
        their homes	dVYXXa
        their lawyers	XbZYXZ
        their money	aaXXXW
        their names	XZXZZb
        their neighbours	VbYZXb
        their own	cWYWWc
        their rivals	ZbZZZZ
        their words	ThXXXU
        their work	cXZYYY
        them	ZbQXWb
        them $	daWTUU
        them and	ZZZZXb
        them for	XdWYXX
        them in	YXYWWd
        them that	XbYZZb
        them to	TaUUXe
        them under	YYYXYd
        them would	XXZZWe
        thems*	baXZXV
        themselves	baXZXV
        themselves $	ZcXaXW
        themselves whether	cYYZZY
        then	SWVgVZ
        then the	XWcdXU
        there	ZYYbXY
        there $	XdXWXW
        there are	WZUcUa
        there being	bVbUVc
        there has	bZXXZX
        there have	XdXVXa
        there is	bYXZZY
        there were	WaVTVc
        there would	ZabXWV
        there's	cYXXWW
        there*	XSeSWb
        therefore	WTeSWb
        therefore exempt	ZYWYYc
        therefore not	WWaUdZ
        therefore the	WXeYXV
        these	SWabZY
        these $	VVVfXX
        these and	XYaWWa
        these are	YWXYdY
        these arguments	ZYcYXZ
        these considerations	YYbaYZ
        these exemptions	XYZbcW
        these matters	XXZdYY
        these points	VYacWX
        these reasons	YXaWXb
        these terms	XYXYXd
        these were	bYZZZZ
        they	bZZLVY
        they are	YZaSRb
        they can	aZUVTX
        they could	ZbXXWX
        they did	WeWYVW
        they do	TcZYVY
        they give	ZbZYZY
        they had	YdWWVV
        they have	dWYWVZ
        they knew	eWYXXY
        they know	dXVVWV
        they think	YcZZZY
        they were	VYUVWf
        they will	TgWWVV
        they would	ZcWYWW
        thiev*	UgXVVV
        thieves	UgXVVV
        thin	cWaZZX
        thing	dXYWYV
        thing*	YdaZUU
        things	YdaZUU
        things $	WbWUXc
        think	WcdXTU
        think aloud	YbZZZZ
        think that	aaYWXa
        think the	cVfTWT
        think twice	XdVVWV
        think*	caYWWV
        thinking	bbVXXV
        thinks	cVbXXY
        third	ZaVTbX
        third party	XZZXbb
        thirt*	YZZUWb
        thirty	YZZUWb
        thirty one	WWWXXe
        this	VYacYY
        this $	RcTdVZ
        this act	WZXXZb
        this case	VVbSVb
        this decision	XWaVVe
        this exemption	ZVZaba
        this in	XabYYa
        this information	bUURRg
        this instance	ZbdVYV
        this is	WTZTcc
        this kind	XcYWUZ
        this letter	XTVbWd
        this matter	VdYZZa
        this notice	VTXXWh
        this occasion	WXdZZW
        this office	ZZZYYb
        this one	dZUVWU
        this part	YZacYX
        this point	ZdYXXW
        this reply	XXXYXd
        this represents	ZaaaYc
        this response	XWWYYe
        this sort	ZeWSdU
        this subject	WbWXWZ
        this time	YVeVVU
        this under	XSWVSi
        this was	WYYXXc
        this would	YbWXWa
        this year	ZaZXYb
        those	cbYRZU
        those affected	baZYZY
        those for	WUZTcb
        those it	bbYYZY
        those of	WYYXbb
        those on	dXbYXX
        those that	WdWdWU
        those they	ZbXYWY
        those who	dbUWWQ
        those whom	WYdZXY
        those whose	eVXYYX
        thoug*	WabXQU
        though	VdbUWY
        though it	WaWWYb
        though the	WcbXYW
        thought	aVcaRT
        thought about	bVbaVR
        thought the	XbbYYZ
        thought to	bWYcYV
        thous*	eWaVUT
        thousand	caWXVV
        thousands	dVaXWW
        thousands of	dXYZYX
        threa*	YdXYXU
        threat	ZcYZYV
        threatened	WdXYZX
        threats	bZYYXX
        three	XWTeZa
        three $	XbWUWd
        three months	VTXWWg
        three of	XXXXYd
        three years	eWYXUY
        thres*	ZWVWbc
        threshold	ZWVYca
        throu*	YdZXWY
        through	YdZXWY
        through their	baWXXY
        thus	XXWXXd
        thus $	XXWXXd
        ticke*	dXYXYW
        time	ZbbRWa
        time $	YbSUTb
        time and	WcWYbX
        time as	WXYYYc
        time for	bVbVYb
        time has	dWcXYX
        time if	WfXYZX
        time in	YcZYZb
        time that	VXXYXe
        time the	UbeXWV
        time to	dWVUXc
        times	ZbVVWa
        times are	YWXXXd
        timet*	acVWWV
        timetable	acVWWV
        timin*	YbbXYV
        timing	YabYYY
        tip	VcdWYV
        tippe*	TaeVVT
        tipped	UZeVWU
        tippi*	bcXXXW
        tipping	bcXXXW
        tips	WWcbVV
        title	UTVUVg
        to	aaaVbT
        to $	XaVSXc
        to 0	SabPRa
        to a	WcSSZc
        to accept	bZYYXX
        to account	aYdYWX
        to advise	XYYXYd
        to all	aaYXVZ
        to an	bUaVaY
        to answer	ZbWXWX
        to any	ZZZXbW
        to apply	bWUacX
        to ask	cWWaWX
        to attack	YcZZZY
        to avoid	ZcZWWV
        to be	bXUUbY
        to bear	bbWYXX
        to bid	eXYZYY
        to blame	cYYXXX
        to bring	abZZXY
        to buy	acYYXW
        to carry	XbYaaY
        to challenge	dXXVWW
        to change	VeYYYY
        to check	cYYYZZ
        to choose	aYdVWX
        to come	cZTTbW
        to compare	eWXYYX
        to complain	cUXYXY
        to comply	YWXYXe
        to confirm	VdbXZW
        to consider	WWUZbb
        to contact	YZaaZc
        to d	VXbXWa
        to deal	ZaZZZb
        to decide	XZbTcY
        to defend	abXZXY
        to disclose	VXbXac
        to discuss	WeXYYY
        to displace	ZbbWXY
        to do	VZaVVb
        to each	YUYcYb
        to engage	ZXYYcZ
        to explain	XbVVXc
        to extend	WUYYXe
        to find	ZZWXXd
        to foi	YXYXYd
        to follow	WbWXeY
        to get	YdYVWV
        to give	YYXZXa
        to go	UcVVWc
        to hand	cYUVVW
        to have	dZUXVV
        to hear	cZVWWW
        to help	VXaVXd
        to hold	XXcXWX
        to identify	XXUXWe
        to information	WWWXZc
        to inhibit	YaZZaZ
        to it	YYXXXc
        to its	aYaYWa
        to itself	VacZZZ
        to judge	bZYZZZ
        to justify	aXZXcX
        to keep	ZcZTVV
        to know	eRbWWY
        to learn	fVWXXX
        to legal	YXXYXc
        to let	cVaWXa
        to look	XaUZTc
        to lose	ZbXYYX
        to maintain	ZXcYYY
        to make	ZbXXVa
        to mean	VVUWcb
        to meet	aWbYaX
        to more	ZcWXWX
        to name	VeVXXX
        to narrow	WXWYYd
        to note	XXYXYd
        to obtain	XcYZZZ
        to offer	XaXVVc
        to one	ZcXYXY
        to open	cXXVXb
        to our	YXdVXY
        to pay	WdWUWZ
        to prejudice	aaUXaX
        to prevent	abYYYX
        to print	eVWYWb
        to protect	aYaVZX
        to provide	TUcVVa
        to publication	YYXYbZ
        to publish	ZXaeZT
        to put	ZaYZZb
        to question	bVUVVd
        to read	ZWWXYe
        to reconsider	XWXXZd
        to refuse	UWeUVX
        to regulation	cWWXXa
        to release	aXeUWU
        to reply	XZYZZc
        to requests	ZZZZYb
        to respond	WWWWWf
        to reveal	VbcUXX
        to review	XXXXXd
        to run	YbaYXW
        to say	YbbWYa
        to section	VUXcXY
        to see	gXUUTS
        to sell	YdWXXX
        to send	WdXWYZ
        to set	XZZcXW
        to settle	VfYYXX
        to show	XcVWcZ
        to speak	WeXZZY
        to spend	YbZZZZ
        to stand	aWcWYX
        to take	XaZXbU
        to talk	XdWXYZ
        to tell	ZccUWW
        to tender	aYZXXa
        to test	dXXYYY
        to that	XbVXZc
        to the	WYWbYc
        to their	WfVWXZ
        to them	cXUWXY
        to think	WcYaYX
        to this	VaXbXa
        to those	YdYWWY
        to two	XaXWXe
        to undermine	WeZYXW
        to understand	eWVYXX
        to us	SabaTc
        to use	UgXXXV
        to wait	ZZeVVT
        to want	gUWWXW
        to weigh	ZaXZdV
        to what	aWbbTV
        to which	adWZZW
        to withhold	YXbVWb
        to work	YcYYYb
        to write	aaWVXZ
        to you	VaWYTd
        to your	UVXTTg
        today	XWcWWa
        today transferred	WaZZZc
        toget*	RXbYba
        together	RXbYba
        together $	VdXcaW
        together with	VZYTTe
        told	aaWZWZ
        told $	aXUaWX
        told in	WYYYYd
        told that	YcZZZY
        told the	dXYYYY
        told us	TfVWWW
        told what	eVZYZW
        told why	cYXUWa
        too	cTaOSc
        took	bZQcRY
        took into	XXXcYZ
        took no	ZXXXXb
        took part	baWWWU
        took place	UZWWXe
        took the	cYWUXY
        tools	XdXYXX
        top	bYWWXX
        top $	bYWWXX
        total	VbXUTe
        total*	XbaVYW
        totals	XbaVYW
        totals and	XbaVYW
        touch*	gVVYWW
        touches	fVWYXW
        towar*	ZVbcWT
        towards	ZVbcWT
        tower	cZWXWX
        town	baWXWY
        town $	abXYXW
        towns*	cYUVWV
        trace	eVYYZZ
        trace*	ZcXYYV
        traced	WeXYYV
        trade	aYXSgU
        trade $	XZaYbW
        trade secrets	UUUVfV
        trade*	eWVYXX
        traders	eWWYYX
        tradi*	cYWXXZ
        trading	cYWXXZ
        trading standards	dZWXXW
        traff*	XeWXVV
        traffic	caXXWV
        train*	abYYVX
        training	bbYYVX
        tram	bZZZZZ
        tram extension	bZZZZZ
        trans*	cZbSSX
        transfer	WWVVWf
        transferred	VVVYWf
        transparency	dTdVVT
        transparent	cVYYXZ
        transport	VXaWXe
        trave*	ZaVXWX
        travel	ZbXZXZ
        travel $	VcXXWa
        treas*	bZaYYY
        treasury	ZbaYYY
        treat	YcUVWc
        treat*	dWVTbY
        treated	dVXYbY
        treated as	YYZZcZ
        treats	bXYXbY
        tree	WXYZYd
        trees	dVVVVY
        trial	YbdUTS
        trial $	WdaWWX
        tribu*	YXTRdY
        tribunal	WVTSeZ
        tribunal in	WYWXdX
        trigg*	VfXXXX
        troub*	ZdWWWY
        trouble	ZdWWWY
        true	UdXXcX
        trust	ZYYXSc
        trust $	WXbXXc
        trust and	VeYZZW
        trust has	aXaaYZ
        trust in	dVaYXW
        trust received	YZaaYc
        trust that	WcYYYb
        trust took	YYYbYb
        trust's	WVZXXe
        trust's response	ZZZZZb
        trust*	ZZYSTb
        trusted	cbVWVV
        trustees	YaaYYX
        trusts	ZbYXXc
        truth	ZbZWXX
        truth $	ZcXXYX
        tuesd*	YZYXXc
        tuesday	YZYXXc
        turn	SeWcUX
        turn $	WWWbWb
        turne*	aYYYYb
        turned	aYYYYb
        turni*	WVWdVY
        turning	WVWdVY
        turning to	WVWdVY
        turns	ZbWaZU
        twelv*	VZWWVf
        twelve	VZWWVf
        twent*	ZXYZcZ
        twenty	ZXYZcZ
        twenty working	YZWVYc
        twice	ZeXXYW
        two	TYaZTc
        two $	WXYWXd
        two have	XaXWXc
        two of	baYZYZ
        two other	YdXXYX
        two sides	YabbWW
        two years	aWXYXb
        type	ZYYYca
        uk	VXTTYd
        uk $	WZXYYc
        uk gdpr	XYWYba
        uk or	YWXYdX
        ultim*	XXdXXY
        ultimately	XXdXXY
        ultimately the	YXcXXY
        unabl*	YbVXYc
        unable	YbVXYc
        unable to	YbVXYc
        unann*	WcWYYb
        unannounced	WcWYYb
        under	ScQYZY
        under 0	ZUXUWh
        under a	bVXWVd
        under foisa	YZZZcY
        under no	XbYYZa
        under regulation	TdXWWa
        under s	VbXXXZ
        under section	SaXYSe
        under sections	aZaUYd
        under that	XXYXcX
        under the	XRSZbZ
        under this	WZXVab
        under*	eYYQUU
        undercover	baYZYY
        undercut	VfWWWU
        undermine	WeaWWV
        undermine the	WeVWXX
        understand	gVSUWX
        understand the	fVVYYX
        understanding	dXaVVT
        understanding of	gUWXXU
        understanding that	WeYZXZ
        unfai*	dXWXWV
        unfair	cZXYWY
        unfair to	UgWWXV
        unfin*	aWUdbS
        unfinished	aWUdbS
        unhap*	YWYYYd
        unhappy	YWYYYd
        unhappy with	aZaaac
        unifo*	aXYXXb
        uniform	aXYXXb
        union*	dYUWUU
        unions	dYUWUU
        unit	XdWSTX
        unit price	aZaYYX
        unite*	WZWYdY
        united	WZWYdY
        united kingdom	XYXYdY
        units	XcWcYW
        unive*	WZXbUa
        university	WZXaVa
        university has	XXacYY
        university's	YbYcYX
        unles*	TUVVba
        unless	TUVVba
        unsaf*	cZWXWX
        unsafe	cZWXWX
        unset*	VdYZZY
        until	cdcUTS
        until 0	gVVWTV
        until the	VbdXXV
        until then	ZbcVZX
        unwat*	WeYWYW
        unwatched	WeYWYW
        unwatched $	WeYWYW
        up	XdZbQW
        up $	YfUSUU
        up and	bZXXYX
        up for	aaYYYX
        up its	WfYYWV
        up the	ZYdXYW
        up to	YbWUWb
        up with	dZVXWX
        updat*	WXXYYd
        updated	WXXYYd
        uphel*	ZVcUWb
        upheld	ZVcUWb
        upheld $	XXcUWb
        upheld in	WWYWXc
        uphol*	YUcSUb
        uphold	YVbTUe
        uphold the	YWcWWY
        uphold this	XXWYYd
        uphold your	WXWWXe
        upon	YeWSbV
        upon it	cWWXUd
        upon the	WbYVdX
        upper	UVXVbd
        upper tribunal	YXXYbX
        us	QebUbW
        us $	SYbUVX
        us 0	YYYWYc
        us about	WcWYZZ
        us by	WaWTVa
        us first	ZbZZZZ
        us for	YaWUXd
        us in	YbUdZZ
        us know	ZYYYZc
        us of	XYVXXc
        us on	UeXZYY
        us that	UbbXWW
        us the	bbaVWW
        us their	VfWXVV
        us to	VZaXcY
        use	bcTSSX
        use $	YcYZVY
        use a	ZXXYZa
        use for	fWWXWU
        use of	bcXWXY
        use the	ZdWWWY
        use to	cYWYXW
        used	ZdTRTa
        used $	abWVUZ
        used as	YYVWbc
        used by	dXWXWV
        usefu*	aZXXWb
        useful	aZXXWb
        useful to	bXXWWd
        users	dWXZYY
        uses	WdXVWa
        using	dWXYXa
        v	UVUVcY
        vacan*	XcYXYb
        vacant	XcYXYb
        vacant $	WYXWXe
        vale	XZZZYc
        valle*	cXYWXb
        valley	aYYWXc
        valua*	XdZYYW
        valuable	baYZZW
        value	cYWTXa
        value $	bVWVaa
        value for	eYWWWV
        value of	XbbZYb
        value*	cZWYWW
        values	cYXYVU
        vat	VWWVVf
        vat $	VWWVWf
        vehic*	VYVVXf
        vehicle	WXUVVe
        versi*	YcTUYb
        version	YaUVZb
        versions	YbXXYb
        very	ZcZWaV
        vesse*	ZVWWXc
        vessel	ZVWWXc
        veter*	baXXWW
        vetti*	baZYYY
        vetting	baZYYY
        vexat*	XYWWXe
        vexatious	XYWWXe
        vexatious $	YYYYXc
        viabi*	VbWVXc
        viability	VbWVXc
        vice	ZZaXWa
        vice chancellor	baZZWY
        vice chancellor's	YbXYYb
        victi*	abaWXT
        victims	abaWXT
        victims of	ZbXYXY
        view	aYcXVV
        view of	WbcWYX
        view that	XVdXWZ
        view to	cWVYbZ
        viewe*	dVXYYb
        viewers	eWWWWV
        views	YaUUXb
        views for	YaZZaZ
        villa*	dXVVYZ
        village	aZWXaa
        villagers	dWYYXY
        viole*	ZbYYYX
        virtu*	VaVTZc
        virtue	VYVTZc
        virtue of	VYVTZc
        visit*	VgTVUV
        visitors	XfWXVU
        volun*	dZVSWZ
        voluntarily	WcWVXa
        volunteers	eYVTVS
        voted	eSUVTa
        voter*	eUZWXV
        voters	fUXWXV
        vulne*	WZdVVU
        vulnerable	WZdVVU
        wait	ZZdVVU
        wait $	VVfWWW
        wait for	baWYYX
        waite*	dVWYYb
        waited	dVWYYb
        waiti*	ZWbXVa
        waiting	ZWbXVa
        waiting rooms	XXYXYd
        wales	VacWWa
        wales $	abYYZZ
        walk	caXXXU
        walke*	fUYaXX
        walkers	fUYaXX
        wall	bUYVVd
        want	gXQTST
        want the	dVVWWZ
        want to	gVUWVU
        wants	WcYXdX
        ward	eSVXUc
        ward $	bVXYVb
        warde*	adWYYW
        wardens	adWYYW
        wards	VaVVVd
        warne*	cWYYYZ
        warned	cWYYYZ
        warni*	dYWXWT
        warning	baWYWV
        warnings	dXYYZV
        was	cVXUWd
        was $	bUVXWc
        was 0	UWUUWg
        was a	bbZZZY
        was applied	YYZbXa
        was asked	ZWaXXc
        was carried	aUWWWe
        was chosen	bWXYYb
        was decided	XWaYXc
        was drawn	YWWXXc
        was for	bUVTTe
        was found	ZVcYZa
        was given	acUUSY
        was held	aaXWaZ
        was in	bXaWVa
        was late	WWXYXe
        was looked	XbYcXV
        was made	YaVXVa
        was meant	bWZYYb
        was needed	WVWXba
        was never	YbbVUY
        was not	bXbTRa
        was obtained	ZZXZZb
        was on	XbXXXc
        was paid	ZbaUUW
        was put	bVWbWZ
        was received	WWWXZe
        was said	aZVUbV
        was sent	YYWYYc
        was set	UdXWYY
        was settled	YXWYXd
        was shared	fVXXXV
        was spent	VbWWWe
        was struck	dXWYWY
        was taken	dVVXWY
        was the	ZTaWUa
        was to	XYdXWX
        was used	abYYZY
        was worth	aaXYXW
        was written	YWXYYd
        waste	caWWUb
        watch	YdUUXX
        watch*	adWUUU
        watchdog	caXXWV
        watched	aaZXWV
        water	aZTSYa
        water companies	baYXXW
        water*	abYVXY
        way	ZaWbaT
        way $	YYVeUX
        way of	XcWVXb
        way the	WcXabW
        way to	ZXcYYY
        we	RXebQa
        we accept	cVZYYV
        we acknowledge	bZZZZZ
        we also	bUVVYa
        we appreciate	dWZWWW
        we are	YbZUUd
        we believe	TVbZVZ
        we can	YYWZWc
        we cannot	TZcVVd
        we consider	WacVWZ
        we consulted	YYYaYa
        we could	XXXWXe
        we do	dVZURa
        we find	VVhUWU
        we found	YYaZXZ
        we had	XZWdWY
        we have	WWbcSX
        we hold	UYUaUe
        we identified	WXYdXX
        we know	ZcXZYY
        we looked	YYXdVX
        we may	YXVXca
        we must	WbWZcW
        we need	VbUWWc
        we now	XYYdWW
        we put	XXdZYX
        we received	XYYYYc
        we recognise	aaaZXY
        we see	cWVdYV
        we shall	UaaXXa
        we should	aYaYWY
        we suggest	YYYWWd
        we therefore	XYaXYc
        we think	XWeXWX
        we took	aVXeWV
        we weighed	bUYdTZ
        we were	WdWWWZ
        we will	YVXVae
        we would	YcTUXZ
        we've	TUfUZc
        weak	WeWWWY
        weak points	XdXXXX
        weake*	UgUVbU
        weakn*	dZYZYY
        weaknesses	dZYZYY
        websi*	UaUWUc
        website	UaUWUc
        website $	UXXXWe
        week	ZZXXWb
        week $	WeZZYb
        weekl*	WbWWXc
        weekly	WbWWXc
        weeks	bWWSSd
        weeks $	TYUTUg
        weigh	WYbZdV
        weigh the	YaYWdW
        weigh*	VUecYT
        weighed	VYacXS
        weighed the	UaXdWV
        weighed these	ZXeWYX
        weighing	VVZbYX
        weighing the	UTTVdf
        weighing these	YZbXZW
        weighing up	XWYeXT
        weighs	ZXabUX
        weight	XWePZX
        weight $	XVgUTT
        weight and	WVeXVW
        weight than	VdXWVV
        weight to	ZUcUcU
        weightier	WVeWYX
        weightier $	UXcXZY
        welco*	XdXWXY
        welcome	XdXWXY
        welfa*	aYbYYY
        welfare	aYbYYY
        welfare of	aYbYYY
        well	baUSZX
        well as	WdYXaX
        well be	baXXVV
        wells	fYWVWU
        welsh	aVaZaX
        went	fXUVVX
        went wrong	dWZZYZ
        were	YaTZRb
        were $	WVTeWc
        were 0	XWXUWe
        were answered	XWXXXd
        were given	XaWZYa
        were it	bZWVXd
        were known	TfWWYY
        were made	aZVVVb
        were not	XWaVWc
        were paid	bZXXWW
        were promised	aaYZZY
        were published	WeXYYX
        were put	cYXbVX
        were taken	aWYYZd
        were the	YcaXXY
        were to	WcYYYZ
        were told	XbYZZb
        what	ZWXfVV
        what can	XZXdXY
        what follows	ZYXbWZ
        what has	bWXXaX
        what i	XYWWXe
        what interests	YYYVeU
        what is	bUUdXY
        what it	eUVcUU
        what officials	cYYZZZ
        what speaks	WXVeXU
        what the	dZYVUT
        what they	YdWYYX
        what to	YdYVWV
        what was	dYTXUW
        what we	SfVaXb
        what went	dVZZYZ
        what would	WXccUV
        what you	TTdYYd
        whate*	WeWXbV
        whatever	WeWXbV
        when	XdUabW
        when a	acWWVX
        when each	WeYWYY
        when it	VZVVca
        when refusing	ZaaaXd
        when the	ZZURXZ
        when there	VcWWVc
        when they	baXXWW
        when we	WYbbWY
        when you	ZZZZZb
        where	YbTZeT
        where a	YXWVac
        where an	YbYXcY
        where it	bZYUZV
        where no	WaXYdX
        where the	ZYVYaa
        where their	abXYYX
        where there	XbXXXb
        where they	bZYZZX
        where to	XdVXbX
        where we	XWXeXW
        where*	XcWYaX
        wheth*	eRWeXZ
        whether	eRWeXZ
        whether information	UXbbWZ
        whether it	ZUZbTc
        whether section	YYYWWe
        whether the	gRTbVZ
        whether they	aaYYYY
        whether we	ZaXcYX
        which	WcQYVZ
        which 0	WXWXXe
        which a	bWUVXc
        which are	WWWaVc
        which has	abYWVZ
        which have	VcWXcV
        which i	WWWWWe
        which is	ZZVXXa
        which it	YaVWaa
        which makes	eWXYVY
        which may	YbYYUd
        which no	VeXYXY
        which of	XbZZYb
        which reached	ZZZZZb
        which regulation	ZYXbWZ
        which relates	YYYYYc
        which section	WWVbVa
        which the	WcVZYZ
        which they	YZbZXZ
        which to	YaaZYY
        which was	XZXXXd
        which way	WcXabW
        which we	acVbWZ
        which would	ZZcWaZ
        which you	YXXXYd
        while	bXeWZS
        while it	ZaVWbV
        while the	YXdYXX
        whils*	XWdXXX
        whilst	XWdXXX
        whist*	UdbVWV
        who	bbWRRX
        who are	WcVWVZ
        who asked	cWVVbU
        who attended	bXbXZZ
        who do	ZcYYYY
        who gave	cYWWWW
        who had	YcXYYX
        who has	YcVXXY
        who have	bYXXWb
        who is	ZaXXVb
        who knew	ZcYYZX
        who live	fVVXYW
        who lost	cYYYZW
        who paid	cWcYZX
        who pay	eWWYXW
        who took	cYWWXY
        who was	aaVXWZ
        who were	YaTVVb
        who will	aYXYZb
        who wish	ZbZZZZ
        who would	WYeWXX
        whole	ZZbVZZ
        whole $	aXWWab
        whole of	WcVVWY
        whom	ZbbTUX
        whom it	WacZYY
        whose	eXVUaW
        whose disclosure	WZXXeW
        whose names	bXXXXa
        why	gMQgZU
        why $	eWWVWZ
        why it	ZWVdYV
        why the	dUUfVV
        wider	cVbWVY
        wildl*	WbWVWc
        wildlife	WbWVWc
        will	TgbUWW
        will be	UdaVSa
        will find	YWWdZX
        will follow	XZaWWa
        will have	YZVYYc
        will hear	WeWWXX
        will hold	YcaYZY
        will keep	XZcWZW
        will look	YbXWXa
        will not	cTcWZW
        will pay	dWXYXZ
        will release	YXaXYa
        will reply	XXXYXd
        will take	VaWXXb
        will want	ZbZZYV
        willi*	WeXXXY
        willing	YcYYYY
        willing to	YcYYYY
        wilms*	YZZYZb
        wilmslow	YZZYZb
        wilmslow $	YZZYZb
        win	fUbXVW
        wind	abYXWW
        windo*	ZbYYYV
        winni*	acWWWV
        winning	acWWWV
        wins	VZfVYU
        winte*	cYXYWW
        winter	cYXYWW
        wish	baZWWW
        wish for	XcbXWX
        wish to	cZYXXX
        wishe*	aXWWXc
        with	ZcZXYW
        with a	bZUUZZ
        with it	cbXYYW
        with its	XcWWZY
        with names	YYaYYa
        with one	VcXXXY
        with our	bYURVb
        with private	YdYYVX
        with regulation	YYYZZc
        with section	TUQRYe
        with the	aZVbSZ
        with them	YXYXYd
        with this	VeWVVY
        with those	VWWbdY
        with two	YbbXYW
        with under	ZXXXZa
        with us	WXfaTU
        with what	YaTWYb
        with your	ZWbXYa
        withd*	WdTVXW
        withdraw	XeWWWW
        withdrawn	aZXWZY
        withh*	PZfVWY
        withheld	TYZPWc
        withheld $	WTbUUc
        withheld section	WVSUXf
        withheld the	ZZbYYb
        withheld under	XdXVZX
        withhold	WVfSZX
        withhold $	VUiUWR
        withhold it	ZYWXYe
        withhold the	ZYcYYY
        withholding	SccYYU
        withholding $	WVacVW
        withholding is	YcZXVW
        withholding it	WUYcUY
        withholding the	WZaZVa
        withholding this	WVcUWc
        withi*	XeUXZY
        within	XeUXZY
        within 0	YWVVXe
        within forty	ZZZZab
        within section	TYXVYd
        within the	WbWVba
        within three	bRVVUY
        witho*	baWTWX
        without	baWTWX
        without a	cXWXWc
        without fear	VfVXWV
        without having	WeYYZY
        without hesitation	XXdXXX
        without it	ZdUXXY
        without the	fWVWXX
        witne*	XdZXXV
        witnesses	YdaXYV
        witnesses who	VfYZYY
        women	ZbYYXX
        word	XaUVRb
        words	SZVZab
        work	UhWRSY
        work $	aWXUVc
        work on	WeXVWW
        work out	XdYXYY
        work would	ZcXZYX
        worke*	XaVWVZ
        worked	ZcXXXW
        worked out	ZcXXXW
        worki*	ZbRTSY
        working	XcSUTZ
        working days	VVUXVg
        working notes	ZbZZZY
        works	YaXVUb
        world	TcVUcT
        worse	UfaYYX
        worst	eYXWYW
        worth	caWUSS
        worth $	XdUWVV
        worth*	baWWXX
        would	akVSTK
        would add	bZUYVW
        would adversely	XdZYXY
        would allow	cYXUWc
        would also	baZYYW
        would assist	fVVUXa
        would be	YdcSYT
        would become	VgXXWT
        would breach	WWWZYc
        would bring	aaWYXa
        would come	WYdUUW
        would constitute	YYYXZc
        would contravene	WXXWbb
        would cost	XWXeYW
        would demonstrate	cYYYYX
        would do	bYbUVU
        would dry	YcYYYY
        would enable	eVYYWV
        would endanger	ZabYaX
        would exceed	YWXXYd
        would expose	baWWWX
        would fall	VeXXXY
        would find	ZcVWWW
        would gain	bVdWXV
        would give	YeVWXU
        would go	YcYYYY
        would harm	ZYZUba
        would have	WcXYXb
        would help	gXSTTT
        would hold	XbYZYb
        would however	YdXYYX
        would in	WdWZYa
        would inform	eVXXXX
        would know	ZcUUUW
        would lead	UfYYXX
        would learn	dXaWXW
        would leave	XeWWWW
        would let	gWUVTU
        would like	dWWWYZ
        would lose	YbcXXU
        would make	cZVXWV
        would mean	abYYXX
        would not	UbZSRc
        would or	XWWWdY
        would prejudice	YeXWXW
        would prove	eWWYXW
        would put	eUTSXa
        would rather	XdYZYZ
        would read	UgXWXU
        would reassure	cYZYYY
        would reveal	cZUWXV
        would see	fVXXYU
        would serve	VeVbWU
        would set	aaVWXX
        would settle	cYWWWW
        would show	fYRTSR
        would simply	VeZZZW
        would stay	YcXXXY
        would stop	baWZYX
        would suffer	VfXYXX
        would take	ZZUWVb
        would tell	ZaTVWa
        would then	VfXXXW
        would think	XdVVWV
        would undermine	WdaWXX
        would welcome	XdXXYX
        would write	VeWXXW
        write	ZbTTVb
        write in	YcZZZY
        write to	XXXYYd
        write*	aZWYWb
        writes	aZWYWb
        writi*	UaWUVc
        writing	UaWUVc
        writing in	aaaaab
        writing to	YZZYZb
        writing within	YVZaaf
        writt*	WbXWRc
        written	WbXWRc
        written by	ZVXYYd
        written in	XaXWYa
        wrong	YcRTUb
        wrong $	WdXXXb
        wrong and	bbWXYU
        wrong*	XeYUVT
        wrongdoing	WeaYYW
        wrongly	bbVVWU
        wrote	VUWVWg
        wrote $	ZXYWYc
        wrote to	VVVXWf
        www	VWUUWe
        wycli*	YZZYZb
        wycliffe	YZZYZb
        wycliffe house	YZZYZb
        wyrec*	XYXYYd
        wyrecliff	XYXYYd
        y	VVVUWf
        year	ZYVSSf
        year $	aVWVWe
        year and	WcVYWb
        year'*	cbXWXW
        year's	cbXWXW
        years	cXXQaW
        years $	ZZWUbZ
        years and	baXXXW
        years old	YZaYbX
        years on	dYXYXW
        yes	UWUUZg
        yes $	WWWWWe
        yet	UhXSSY
        yet been	acWXYX
        yet reached	XbVUYc
        yet to	TgWXXZ
        yn	VUVUUg
        you	PPXZMj
        you $	SSbWVc
        you are	YUSaVb
        you ask	XWXWWe
        you asked	WTYRXf
        you by	YXXXXd
        you can	UUSWYf
        you describe	cWWYYZ
        you did	ZXWYYc
        you disagree	YXYXXd
        you do	bYXYXa
        you for	XYYYYd
        you have	YWUYVd
        you is	XdVWVa
        you made	aZZaac
        you may	WTaWYd
        you mean	ZZYYYb
        you might	XXYXYd
        you need	XWWYYd
        you no	ZYZZZb
        you on	WWWVYf
        you put	YYbXYa
        you requested	WWXTXf
        you require	WWXWXe
        you said	WWVWXf
        you seek	WcaXXX
        you shall	XYcXXY
        you should	YZbTYa
        you sought	YXYXXd
        you that	XYYZYd
        you the	XXbbXY
        you think	ZXZZac
        you to	XWUTUf
        you want	TUVUVi
        you were	YXYZZc
        you will	UbacWZ
        you wish	WVXXYe
        you with	YYYaZc
        you would	XUeXWa
        you wrote	XWYWYe
        young	cZaWXW
        young people	bcXXYW
        your	XOZXOe
        your application	ZZZYZc
        your case	VXZaVZ
        your complaint	UXTVYf
        your e	ZYYXYc
        your email	VVaUWb
        your enquiry	YXYYYd
        your first	XWYVZc
        your freedom	XWXXXe
        your information	YYYXYc
        your letter	cZYYYZ
        your point	eWYYZY
        your questions	WWWVYe
        your request	QRXaTb
        your right	WXaWXc
        yours	WXXWWe
        """#
}
