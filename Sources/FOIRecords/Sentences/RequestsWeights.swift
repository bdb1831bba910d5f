/// What words tell of sentences, learnt from 4723 rows by Training/learn: not written by hand.
enum RequestsWeights {
    static let text = #"""
        	SZf
        0	WXe
        0 $	WZc
        0 0	eYZ
        0 ?	TfW
        0 a	TYc
        0 act	WZb
        0 and	XcZ
        0 applies	YXd
        0 april	dbW
        0 are	XWe
        0 as	VdX
        0 at	cVb
        0 b	UWf
        0 days	SVg
        0 december	aeV
        0 e	SUh
        0 for	cdW
        0 from	WcY
        0 has	VdX
        0 hours	XVf
        0 how	XeW
        0 in	bUe
        0 including	XcY
        0 information	VYf
        0 inst	dYX
        0 is	dbV
        0 months	YeW
        0 no	UYc
        0 not	WWe
        0 of	cVZ
        0 on	aVc
        0 only	XcZ
        0 or	YdX
        0 pages	VUg
        0 per	WUg
        0 personal	YUe
        0 request	YVd
        0 requests	UUg
        0 see	YWd
        0 the	bXc
        0 to	YhS
        0 ult	dWX
        0 was	YUg
        0 weeks	XWe
        0 were	VTh
        0 with	SeW
        0 working	Tab
        0 years	TbZ
        0 you	jVQ
        0 your	dWX
        ^ 0	Pad
        ^ a	XXe
        ^ all	TeX
        ^ amount	XgU
        ^ an	UXe
        ^ and	deN
        ^ annex	XWe
        ^ answer	TTh
        ^ any	UhT
        ^ appendix	WUf
        ^ are	ThV
        ^ arguments	XUf
        ^ as	cTc
        ^ at	dWa
        ^ average	XdX
        ^ b	Sab
        ^ background	YUe
        ^ by	cXc
        ^ c	VcZ
        ^ contract	XdX
        ^ copies	WbZ
        ^ copy	bfS
        ^ copyright	VWf
        ^ correspondence	WgT
        ^ could	Tcb
        ^ d	TYc
        ^ date	SWe
        ^ dates	Uba
        ^ dear	aSd
        ^ decision	WRi
        ^ details	eaU
        ^ did	UgV
        ^ disclosure	TTh
        ^ do	PfX
        ^ document	WWe
        ^ does	VgU
        ^ e	WTg
        ^ each	dYZ
        ^ factors	TVg
        ^ figures	UWf
        ^ foi	cXZ
        ^ following	eYW
        ^ for	eWb
        ^ four	VTh
        ^ freedom	WVf
        ^ from	eZV
        ^ full	bbV
        ^ has	QhU
        ^ have	TfX
        ^ having	dUZ
        ^ head	WVf
        ^ here	bVb
        ^ hi	gVU
        ^ how	QeX
        ^ i	YdX
        ^ i'd	VjR
        ^ i'm	UcY
        ^ if	UeW
        ^ in	fOb
        ^ information	eUY
        ^ internal	VZb
        ^ is	PdZ
        ^ it	fPe
        ^ item	WcY
        ^ legal	XYc
        ^ list	XfV
        ^ minutes	WfV
        ^ my	ZcX
        ^ name	SfW
        ^ namely	gUU
        ^ no	VTh
        ^ not	WUg
        ^ number	UgU
        ^ numbers	YdW
        ^ of	UhT
        ^ on	gVW
        ^ original	eYW
        ^ our	SYf
        ^ part	eUW
        ^ please	VeX
        ^ public	VXe
        ^ q	gVW
        ^ question	bbU
        ^ re	XWd
        ^ reasons	ZgT
        ^ records	YdX
        ^ regulation	WVf
        ^ request	gRV
        ^ response	SYe
        ^ right	WZb
        ^ s	YWe
        ^ scottish	WVg
        ^ secondly	cWd
        ^ section	TVg
        ^ see	YUd
        ^ should	WfW
        ^ sickness	YdX
        ^ since	WUg
        ^ specifically	eXV
        ^ staff	XXd
        ^ step	VVf
        ^ taking	bWa
        ^ text	bcX
        ^ thank	WUf
        ^ the	aWc
        ^ there	WRj
        ^ time	XgU
        ^ to	fVY
        ^ total	Tba
        ^ two	XVe
        ^ under	ecV
        ^ via	dZW
        ^ was	SfX
        ^ we	YOg
        ^ we've	cSd
        ^ were	TkQ
        ^ what	UcZ
        ^ what's	YfU
        ^ when	YeW
        ^ where	VeW
        ^ whether	TgU
        ^ which	XfW
        ^ who	RgW
        ^ why	VXe
        ^ with	eUb
        ^ would	UXf
        ^ year	UWe
        ^ yes	UUg
        ^ you	fQY
        ^ you'd	hTT
        ^ you'll	bWd
        ^ your	fVW
        ^ yours	TTh
        a	Vab
        a $	TRj
        a breakdown	XgU
        a child	XYc
        a copy	WbZ
        a document	XWe
        a e	UfV
        a fee	TUg
        a form	VXe
        a further	fWV
        a legitimate	XTg
        a list	ZeV
        a matter	VVg
        a number	dXa
        a pdf	VdY
        a person	Uaa
        a policy	WfV
        a public	XVf
        a reminder	aVa
        a request	dbV
        a review	TRh
        a right	XWd
        a single	Wab
        a summary	TZb
        a the	WYc
        a to	bdV
        a year	XVf
        a yes	Vaa
        able	WYd
        able to	WYd
        about 0	WdX
        about our	dYW
        about the	ZfX
        above	Rbb
        above $	TVg
        above 0	YgU
        above in	WYc
        absen*	WbZ
        absence	WbZ
        academic year	WcZ
        accep*	UeX
        accept	XdX
        acces*	ZVc
        access	aUc
        access request	WYe
        accessible	XcZ
        accid*	UgU
        accident	VeW
        accom*	Wbb
        accommodation	Wbb
        accommodation $	Wbb
        accou*	SYe
        account	Vab
        accounts	WfV
        ackno*	WeZ
        acknowledge	Vea
        acknowledge receipt	Wea
        acknowledge your	dYb
        acqui*	WhT
        act	aTc
        act $	YWd
        actua*	UeW
        added	gVU
        added $	gVU
        addit*	hUT
        addition	eUX
        addre*	Sac
        address	TWf
        address $	Wda
        addresses	WfV
        adequ*	WWe
        adequate	WVf
        adver*	VeW
        advic*	Vaa
        advice	Vaa
        advice and	XVf
        advis*	SdZ
        advise	Vac
        advise and	WZc
        advisers	XgU
        after	fZY
        after 0	WfV
        after the	afT
        again $	dXb
        again*	Uca
        against	Uca
        against $	VUg
        age	TYd
        agenc*	WcY
        ago	ZgU
        agree*	ShU
        agreed	TeX
        agreement	WgU
        agreements	WdY
        ahead	XVg
        ai	VhT
        aim	XWe
        aim to	YVd
        air	XgU
        all	TiU
        all complaints	YeV
        all correspondence	Uab
        all e	ZcW
        all information	YeW
        all of	bbU
        all the	UYc
        alleg*	WeW
        alloc*	VfY
        allotments	ZWc
        allow*	TZb
        allowed	Wab
        alrea*	VcZ
        already	VcZ
        already on	Wbb
        also	XhT
        alter*	WcY
        am a	YdX
        am writing	cWa
        ambulance	dYZ
        amend*	faU
        amended	faU
        amoun*	TeW
        amount	TeX
        amount of	VcY
        amount paid	YdX
        an	UZe
        an foi	cVZ
        an internal	XXd
        an option	XXd
        and	VeY
        and 0	VdY
        and any	XhS
        and are	XgU
        and assist	WZc
        and assistance	XVf
        and at	WXd
        and by	VfV
        and can	VbZ
        and did	WcY
        and for	VgU
        and has	aTe
        and have	cbX
        and how	XiR
        and i	XWe
        and if	YfS
        and in	Uaa
        and is	dcU
        and it	Wcb
        and nobody	WcY
        and not	Sba
        and number	ZeV
        and on	WgU
        and our	hbS
        and so	YVc
        and under	ZcX
        and were	WfV
        and what	ZjQ
        and when	VeW
        and where	Uac
        and whether	VZb
        and which	dbW
        and who	XhT
        and would	bcX
        and you	YWd
        anent	WeW
        anima*	SbZ
        animal	UZb
        animals	XhT
        annex	YTg
        annex b	YXd
        annua*	Vba
        annual	Vba
        annual report	XXd
        answe*	Uac
        answer $	WZc
        answer to	Vbc
        answered	XZc
        answers are	XWd
        answers in	caX
        any	MjU
        any correspondence	UiR
        any discussion	WeW
        any of	XgU
        any time	XXd
        anybo*	VgU
        anybody	VgU
        anyon*	VdX
        anyone	VdX
        anyth*	Wab
        anything	XgV
        apolo*	XTg
        apologise	XUf
        appea*	WYb
        appeal	VZc
        appeal $	UYd
        appeal ?	XYc
        appeal to	WVf
        appealed	VdY
        appeals	WdX
        appears	cXa
        appen*	WWf
        appendix	WUf
        appli*	dXa
        appliances	YXd
        applicant	fTZ
        applicant $	SUh
        applicants	UbZ
        application	XgU
        applications	VgT
        applies	YWd
        apply	WYc
        appre*	YfV
        appro*	XWe
        appropriate limit	ZXc
        approved	YfV
        april	daY
        april $	agT
        april 0	fVb
        archi*	WXd
        are	XSh
        are $	dXX
        are any	WiS
        are asking	eWX
        are free	YUe
        are not	Tca
        are on	YgT
        are seeking	eYW
        are set	XWd
        are shown	dYX
        are the	ZhT
        are there	YhT
        are these	bUc
        are they	UiS
        are you	TXe
        are your	cbV
        area	WcY
        area $	WfV
        argue*	XWe
        argued	XWe
        argued that	XWe
        argum*	XTg
        arguments	XUf
        arms	YeW
        arrea*	VhT
        arrears	VhT
        arrived at	VZb
        as	beV
        as $	fTX
        as an	Xec
        as at	VeW
        as follows	bRZ
        as it	WYc
        as one	abW
        as received	fVV
        as regards	cWb
        as the	WWe
        as under	cTZ
        as we	eYW
        as you	Wbb
        ask	cVb
        ask $	iSU
        ask for	XTf
        ask the	bWb
        asked	jOW
        asked $	lRQ
        asked for	ZVc
        asked in	dWX
        asked that	dWY
        asked the	dUZ
        asked to	iUT
        asked us	dYX
        askin*	eZX
        asking	eZX
        asking $	gZT
        asks	iRW
        asks $	gWU
        asks for	aTe
        assau*	TYc
        asses*	VhU
        assessment	YdX
        assessment done	XcY
        assessment for	VeW
        assessments	UgV
        assis*	XXe
        assistance	XVe
        assoc*	dcX
        association	ebY
        at	WfW
        at $	XYc
        at 0	eUb
        at a	dVZ
        at any	WYc
        at each	YdW
        at large	WbZ
        at present	YXd
        at the	UZd
        at what	VcY
        at which	WfV
        attac*	WZc
        attach	bdV
        attached	XSi
        attached $	TVf
        attached spreadsheet	dYY
        attacks	YdX
        atten*	TeX
        attend	Vaa
        attendance	VeW
        attended	WbZ
        aucti*	VZb
        auction	VUg
        audit	TdY
        audit*	UeX
        august $	bdU
        autho*	XcY
        autum*	XWe
        autumn	XWe
        avera*	WeW
        average	WeW
        avoid*	dZW
        avoidance	dZW
        avoidance of	dZW
        award*	WcY
        awarded	WcY
        aware	YXd
        away	YWe
        b	UZd
        back	Vbb
        back $	Wcc
        back to	eYZ
        backg*	ZXc
        background	ZXc
        background $	UUg
        badge	WfU
        balan*	TWe
        balance	UTh
        balance of	YXd
        band	UgV
        band 0	WYd
        bank	Taa
        basem*	XWe
        basement	XWe
        basis	WdX
        be	aVd
        be $	cbW
        be a	daX
        be found	XYc
        be given	eZV
        be grateful	cbW
        be had	WWf
        be likely	WUg
        be made	Vab
        be put	WWe
        be taken	YSe
        be told	cXa
        becau*	WZd
        because	WZd
        because of	TUg
        bed	WfV
        been	Wbb
        been asked	dZV
        been done	WeW
        been handled	XZc
        been paid	YXd
        been passed	WTf
        been sent	WYe
        been spent	ZhS
        been used	Xea
        befor*	ScY
        before	Tba
        behal*	bWb
        behalf	bWb
        behalf of	bWb
        behin*	YdU
        behind	YdU
        belie*	WcZ
        believe	WcZ
        belon*	dXc
        belongs	dXc
        belongs to	dXc
        below	iUV
        below $	eUZ
        below in	fVV
        benea*	bWZ
        beneath	bWZ
        betwe*	XcZ
        between	XcZ
        between 0	ZeW
        bid	Vca
        bidde*	UWe
        bidder	UXd
        bids	WYc
        bill	Vaa
        bin	TeX
        bins	VVg
        block*	XeW
        blocks	XeW
        blue	ZdV
        board	dYZ
        board to	dYW
        board*	ZXc
        bodie*	Vba
        bodies	Vba
        boile*	XfU
        bold	fYU
        boreh*	XVf
        borou*	cbX
        borough	caX
        both	cVc
        bough*	TcZ
        bought	TcZ
        brail*	YWd
        braille	YWd
        braille or	YWd
        branc*	YdW
        branch	YdW
        breaches	ZeV
        break	UfV
        break*	VfY
        breakdown	UfY
        breakdown of	XhS
        bridg*	VXd
        bridge	VXd
        broad*	dcT
        broke*	XeW
        broken	XeW
        broken down	XeW
        budge*	VgT
        budget	VgT
        build*	UdX
        bully*	VeW
        bullying	VeW
        bursa*	eZW
        bus	YcX
        bus gate	VZb
        busin*	TcZ
        business	Tab
        business case	VdX
        but	VfW
        buy	VgU
        by	VcZ
        by 0	TUh
        by directorate	ZdX
        by email	XYc
        by hand	UUg
        by incident	VTh
        by month	VdX
        by other	YXd
        by our	gYU
        by post	Wcb
        by senior	WdX
        by station	WbZ
        by the	UcZ
        by us	eTb
        by ward	XdY
        by which	cXb
        by you	gXU
        c	Uab
        calendar years	ZfV
        calib*	XWe
        call	UcZ
        calle*	ccW
        called	ddV
        calls	XcY
        came from	VdY
        came in	XXd
        camer*	Wac
        camera	Xea
        can	RWh
        can be	YUe
        can confirm	XRe
        can i	XVe
        can tell	Wad
        can you	XdX
        can't	WdZ
        cance*	XhT
        cancelled	XgU
        candi*	Uab
        canno*	WWe
        cannot	WWe
        cannot be	WWe
        capac*	Vdb
        capacity	Vdb
        car park	aWc
        card	ddV
        cardi*	deV
        care	Wbc
        carer*	XgU
        carers	XeW
        carri*	Tba
        carried	TZb
        carried out	UcY
        case $	VVe
        cases	YgT
        castl*	acX
        catch*	VdX
        catchment	WgU
        cater*	XWe
        cause	VeW
        cause*	YWe
        caused	YVe
        cctv	VeW
        cemet*	aeV
        cemeteries	cXb
        centr*	XeV
        central	WdX
        centre	Vaa
        certi*	YgT
        certificate	YgU
        chall*	ZXc
        chanc*	ZcX
        chancellor's	ZcX
        chang*	UcY
        change	Vba
        changed	XcZ
        charg*	SZc
        charge	TYd
        charge for	WfV
        charged	WZb
        check*	VZc
        checked	XXd
        checks	WcY
        chequ*	YUf
        chief	XdX
        chief executive	WdX
        child	UeW
        child*	ScZ
        children	TcY
        chill*	YXd
        chilling	YXd
        chilling effect	YXd
        chris*	acX
        churc*	VgU
        circumstances	XYd
        civil	Wab
        cladd*	WeW
        cladding	WeW
        claim	WdY
        claim*	UdY
        claimed	Wca
        claims	WbZ
        clari*	bVb
        clarification	eZW
        class	TiS
        claus*	WfV
        clause	WfV
        clean*	UhT
        clear	fZU
        clear*	VdY
        cleared	WbZ
        clerk	aVd
        clerk $	daW
        clerk's	Vab
        clerk*	UcY
        clini*	aWc
        clinical	WWe
        clock	WVf
        close	WdX
        close*	Ubd
        closed	Ubd
        closed $	Teb
        closed for	WWe
        closi*	WgU
        closing	WgU
        closu*	acW
        club	Taa
        code	Uba
        colleague	gTY
        collected	VfU
        collection	Uba
        college	daY
        colum*	aUe
        column	dVb
        combi*	aeV
        combined	aeV
        come	YWe
        comes	dYZ
        comme*	Vbb
        comments	aTc
        commercial interests	WUf
        commi*	YXd
        commissioner's	WZc
        committee	Uab
        commu*	VdX
        communications	UbZ
        communications $	WVf
        community	VbZ
        compa*	XcX
        companies	XeW
        company $	XfV
        compared	XdX
        compe*	VdY
        compensation	XdY
        compensation paid	XdW
        compl*	VZd
        complain	WSi
        complain $	XUf
        complained	WZc
        complained that	WWe
        complaint	XXd
        complaints	UcY
        complaints about	XfU
        complete	dWb
        completeness	fVV
        compliance	ZeY
        compr*	dUa
        compu*	YdX
        concern	WXd
        concerning	cfQ
        concerning the	baV
        concl*	VTh
        condi*	YfV
        confidence	VTg
        confidence $	WVf
        confidential	VbZ
        confidentiality	WXd
        confirm nor	XXd
        confirm that	acW
        confirm the	Wdc
        confirmed	daV
        confl*	WYc
        conflict	WYc
        conflict of	WYc
        conne*	bcV
        connection	adW
        conse*	WXe
        consent	XYd
        consi*	VYd
        consider the	aWe
        considered	Ucb
        considered the	VUf
        constabulary	dZV
        consu*	RdY
        consultants	XhT
        consultation	VgU
        conta*	dWa
        contact	QWf
        contacted	eTX
        contain	UWf
        contained	fWW
        conte*	Xca
        content	UZc
        contr*	UfW
        contract	XcY
        contract $	YeW
        contract with	WYc
        contracts	XcZ
        control	ZgQ
        conve*	caX
        convenience	dYX
        convenience $	cYX
        copie*	Wba
        copied	YRc
        copy	YdV
        copy of	acW
        copyr*	TVf
        copyright	TVf
        copyright in	XXd
        corre*	dZY
        correspondence	dZY
        correspondence between	VgU
        correspondence with	WfV
        cost	TfX
        cost $	XgT
        cost limit	adX
        cost of	XcZ
        cost per	YdX
        cost to	WgU
        costs	TgV
        could	XWe
        could let	dYX
        could you	UZe
        council $	WYd
        council for	dZW
        council has	VYc
        council tax	Taa
        council to	dcW
        councillor	VfZ
        councillors	TeW
        couns*	UgU
        counsel	VcY
        count	SeW
        count $	Uba
        count*	TcZ
        county $	WcY
        course	YWe
        course of	YWe
        court	UeX
        cover	UdZ
        cover*	VZd
        covers	WZe
        covid	UXd
        credi*	WhT
        credit	XeW
        crews	UZb
        crime	Uaa
        crimi*	XWe
        crite*	WfV
        criteria	XeW
        cross*	ZeW
        csv	TiS
        curat*	WYc
        curator	WWe
        curre*	RfW
        current	TdX
        cyber	WgU
        d	XWd
        daily	VbZ
        damag*	UUg
        damp	XcZ
        data	UYc
        data $	WXd
        data for	WcY
        datab*	VbZ
        database	VbZ
        date	UcZ
        date $	YdX
        date ?	XeW
        date of	SeX
        dated	ebU
        dated 0	eVX
        dates	UYd
        day	eWa
        day $	bUc
        days	Vaa
        deadl*	Wab
        deadline	Wab
        dealt	TXg
        dealt with	TXg
        dear	aSd
        dear sir	ZUc
        death	WgU
        death*	XhT
        deaths	XhT
        debat*	WUf
        debate	WUf
        dec	beW
        dec 0	beW
        decea*	YWe
        deceased	YWe
        december 0	eeT
        decid*	VXe
        decide	XYd
        decided	SYe
        decis*	QYd
        decision	QZd
        decision $	UYc
        decision notice	WcY
        decla*	VbZ
        declared	YeW
        defin*	VdX
        degre*	VdY
        degree	XXe
        delay	XTh
        delet*	WSi
        denta*	WdX
        dental	WdX
        department for	aVc
        depot	VcZ
        depot $	WgU
        descr*	ebT
        described	dZW
        description	adV
        destr*	Wab
        details	ecT
        details of	edS
        deter*	Vab
        determining	VXe
        determining whether	VXe
        did	Scc
        did any	WfV
        did it	XfV
        did not	XRh
        did the	Tba
        did we	XVe
        did you	Wba
        diffe*	TcY
        dinne*	VbZ
        dinner	VbZ
        direc*	adW
        direct	TcZ
        director	XZc
        director of	YXd
        directorate $	YeW
        directors	UeX
        disab*	YfU
        disability	ZdX
        disch*	WcY
        disci*	WgU
        discl*	dTc
        disclose	dUX
        disclose $	eXW
        disclosure	cRe
        disclosure $	UVg
        disclosure necessary	XXd
        disclosure of	dWZ
        disclosure would	UTh
        discussion	WbZ
        dismi*	XYc
        dissa*	UUh
        dissatisfied	VWf
        disse*	ZeX
        dissertation	ZeX
        dista*	Uaa
        distance	Uaa
        distr*	ZXd
        distress	WVf
        do	Mac
        do $	TgU
        do i	XQk
        do not	Wab
        do so	XYc
        do you	Pbb
        docum*	XVg
        document	SYe
        document 0	WWe
        documents	ZVe
        documents $	bWc
        does	Sab
        does it	XdW
        does not	WRj
        does the	WeX
        doesn't	UWe
        doesn*	UWe
        dogs	XcY
        doing	bfU
        don't	Uab
        done	UgY
        done before	XcY
        doubt	cZW
        down	WfV
        down $	YeW
        down ?	YfU
        down by	XgU
        drink	YeW
        drive	VXd
        drive*	Vca
        drivers	WfV
        drivi*	WWe
        driving	WWe
        due	ThV
        durin*	XWc
        during	XWc
        duty	TYd
        duty under	VbZ
        e	dXX
        e $	iSS
        e mail	bVb
        e mails	WYf
        each	bcW
        each $	eeS
        each case	WgU
        each of	icQ
        each part	XXd
        each year	VdX
        ease	dYW
        effec*	XYc
        effect	XYc
        effect on	YXd
        elect*	XXd
        electric	YfV
        eleme*	hVT
        eleve*	aVf
        eleven	aVf
        else	YXd
        email	eUa
        email of	dVY
        email*	cbW
        emailed	dWY
        emails	YdX
        emerg*	YfV
        emergency	YfV
        emplo*	VfV
        empty	Wba
        enclo*	QUh
        enclose	UYd
        enclosed	TUh
        enclosed $	VXf
        encry*	WcY
        encrypted	WcY
        end	WZb
        end date	WgU
        ends	VXe
        energ*	ZdW
        energy	ZdW
        enfor*	acX
        enforcement	acX
        enforcement notices	VZb
        engag*	YXd
        engaged	YXd
        engaged $	VTh
        engin*	afU
        engla*	XYc
        england	XYc
        enqui*	iSU
        enquired	eYT
        enquiry	fUW
        environment	XYd
        environmental information	aWb
        equal*	XdX
        equality	XdX
        estat*	VYd
        estate	WfV
        estates	XVf
        estim*	WcZ
        ethni*	WdX
        ethnicity	WdX
        evalu*	XfV
        evaluation	XfV
        eveni*	dZX
        evening	dZX
        ever	VhX
        evide*	WeX
        evidence	WeX
        exact	ceU
        exami*	WfV
        examp*	WUh
        example	WUh
        excee*	XUg
        excel	Xcb
        exclu*	VfU
        executive	Vab
        exemp*	SVh
        exempt	Wac
        exempt under	YYd
        exemption	WWe
        exemptions	UVh
        exist*	VcY
        expec*	XYc
        expen*	WbZ
        expir*	Vaa
        explain	Wab
        explain how	YeW
        expre*	eUc
        expressed	eWZ
        exten*	YdX
        extent	XcY
        exter*	XgU
        external	XgU
        extra*	bVc
        extract	cWZ
        extracting	UUg
        f	dUY
        facto*	WWf
        factors	WWf
        faile*	Vba
        failed	Vba
        failu*	XcZ
        fair	Uba
        fall	dWY
        falls	cXY
        false	XWe
        famil*	UdX
        family	UcY
        far as	gVU
        fare	WgU
        farm	WgT
        fault	XYd
        favou*	WXd
        favour	WYd
        favour of	WYd
        feb	ccX
        february 0	fZY
        fee	VdY
        fee of	XWe
        fees	ScZ
        felle*	VZb
        felled	VZb
        ferri*	acW
        ferries	acW
        ferry	XcY
        fewer	WVf
        fewer than	WVf
        figur*	Vaa
        figure	XfW
        figures	WXd
        figures $	YVf
        figures are	YXd
        figures for	VWe
        file	UdY
        file $	XZc
        files	UZb
        finan*	bWb
        finance	WVf
        financial	cZX
        find	cRf
        find out	fZW
        find that	VVf
        find the	UYd
        findi*	Uba
        finding	TUg
        findings	WbZ
        fine	WgU
        fines	WgT
        fines for	YdX
        finis*	WeW
        firef*	Uab
        firew*	VcY
        firm	WUg
        firms	RgV
        fitte*	VYc
        fitted	VYc
        five	dZY
        fixed	XUg
        fleet	XfW
        flood	Uaa
        floor	XYd
        flowe*	VXd
        flowers	VXd
        flown	YeV
        fly	cdW
        foi	fVX
        foi request	bUa
        foi requests	adX
        foia	ZeV
        foisa	ZVd
        follo*	gOX
        follow	eWa
        follow up	dXW
        following	fSX
        following $	bVa
        following exemptions	VYf
        following form	dZX
        following from	dVX
        following information	hUT
        following matters	dWX
        following our	eYW
        following questions	eWW
        following terms	dYX
        follows	cQZ
        follows $	aTa
        food	TfW
        foota*	Wbc
        footage	Wbc
        footb*	XdX
        for	YhT
        for $	oQN
        for 0	Qca
        for a	UWg
        for an	Wbc
        for and	YXd
        for clarification	cVY
        for convenience	dYX
        for each	bdV
        for ease	dYW
        for every	bcU
        for how	XgU
        for information	bVZ
        for is	YSc
        for it	XgU
        for its	VXd
        for review	WUf
        for the	bcX
        for these	bbV
        for this	Uca
        for year	YfV
        for your	VTg
        force	YeW
        force*	WYd
        forces	WYd
        form	bWa
        form $	cbW
        forma*	Wca
        format	TgV
        forme*	WbZ
        former	WcZ
        forms	VZb
        forwa*	acV
        found	RYe
        found $	WZd
        found in	WhT
        four	aRh
        frank	YWd
        free	Uba
        free and	YdX
        free to	XTg
        from	ZeW
        from a	YUg
        from the	WcY
        from you	ZWb
        from your	iRT
        fte	Vab
        full	bdV
        full pay	WgU
        fund	UeW
        fundi*	WYc
        funding	WYc
        funer*	WbZ
        furni*	cVb
        furth*	dWY
        further	dQZ
        further to	cXY
        furthest	VcZ
        furthest distance	WeW
        futur*	WWe
        future	WWe
        g	Wba
        gas	VbZ
        gate	WZb
        gende*	WfV
        gender	WfV
        gener*	VXe
        general	WXd
        get	WYd
        get a	XWe
        getting in	bcW
        gifts	Uaa
        give	YWd
        give me	UdX
        give the	WbZ
        give you	aWb
        given	YfV
        given $	ZdV
        given in	ZVe
        given to	WgU
        gives	VVf
        gives a	XYd
        givin*	YVe
        giving	YVe
        glyph*	XYc
        glyphosate	XYc
        go	XfW
        go to	VWe
        going	XgU
        gone	VeW
        got	efR
        governance	TXe
        governing	cdV
        government licence	XXd
        governors	Uab
        gp	WbZ
        grade	WcZ
        grade 0	WYc
        grant	WfV
        grant*	XfV
        granted	WfV
        grate*	cbW
        grateful	cbW
        grateful for	YdW
        great	aVd
        green	ZcV
        grid	XdW
        gritt*	Vbb
        gritting routes	VYc
        groun*	SYe
        ground	VZb
        ground $	XcY
        grounds	VXf
        grounds $	XdZ
        group	ceT
        guida*	Uda
        guidance	Uda
        had	Vbb
        had a	UdY
        had asked	dYX
        had been	VYc
        had from	WWf
        had no	WbZ
        had their	YdX
        half	bVc
        hall	XZc
        halls	YgU
        hand	fUX
        handl*	Taf
        handled	WVf
        handled under	XZc
        handling	Veb
        handling of	Wbd
        happe*	UZc
        happened	YdX
        happens	VYd
        happens next	XTg
        happens to	ViS
        happy	UVg
        happy to	Wba
        hard	XfV
        harm	SPl
        has	WZb
        has been	VYd
        has the	UiT
        have $	gWU
        have a	TeY
        have any	WYd
        have asked	ZSc
        have had	VfW
        have in	XTg
        have interpreted	dZY
        have it	WeW
        have not	WbZ
        have sent	YSh
        have taken	eYW
        have the	YgV
        have to	VSh
        have you	VWd
        he	dWa
        head	UYe
        head of	TXe
        headc*	UZb
        headcount	UZb
        headi*	cUc
        heading	aUd
        healt*	ZWb
        hear	TYd
        hear from	VVf
        heard	VgU
        heari*	WhT
        hearing	WhT
        held	UfW
        held $	YSh
        held by	Uba
        held in	TeY
        help	TYe
        help $	WWe
        help you	VVf
        her	UVf
        here	fWW
        here $	eXW
        here is	bUa
        hereu*	dYX
        hereunder	dYX
        hi	gVU
        high	XfU
        highe*	VZd
        hill	WXd
        hire	YeW
        his	UYc
        hold any	Yea
        hold the	WUg
        holde*	WYd
        holds	WVh
        holds the	Xad
        holid*	YdX
        home	WgV
        homes	YgU
        hope	USi
        horse*	WbZ
        horses	WbZ
        hospi*	UgU
        hospital	XdY
        hospitality	XhT
        hotel*	VfY
        hotels	VfY
        hour	YVf
        hours	PcZ
        hours $	Vba
        house	WeY
        house water	YXd
        house*	WeX
        houses	WcY
        housi*	WcZ
        housing	WcZ
        how	OgW
        how did	YXd
        how do	XWe
        how it	YfU
        how long	Uaa
        how many	UjR
        how much	UdX
        how often	WfV
        how to	XXd
        human	Wca
        human remains	XcY
        hydra*	VdX
        i acknowledge	XYe
        i believe	YfU
        i can	WXe
        i do	YfV
        i don't	XcY
        i e	iXR
        i enclose	Saa
        i find	XUf
        i get	XSi
        i have	YWe
        i mean	ZgU
        i note	eXW
        i refer	dYX
        i reproduce	fVV
        i set	cYX
        i trust	VVg
        i understand	afT
        i uphold	YVd
        i want	WeW
        i would	XgS
        i'd	XgU
        i'd be	bdU
        i'm	SgV
        i'm a	UeX
        i've	YdW
        ico	UUh
        ident*	XXd
        identified	cVb
        identify	TWe
        identity	Wab
        if	TfX
        if any	WYc
        if i	bUf
        if it	YeW
        if not	XgU
        if so	WcY
        if the	TeX
        if we	cVZ
        if yes	WiS
        if you	VeX
        ii	VZb
        iii	UUg
        impac*	XdX
        impact	XdX
        in	YcX
        in 0	SdZ
        in a	dUd
        in addition	eUX
        in bold	fYU
        in confidence	WVf
        in days	YfU
        in each	UkQ
        in excel	Xac
        in favour	WYd
        in force	Taa
        in house	VgU
        in how	XcY
        in it	fVV
        in italics	dYX
        in its	dcV
        in july	VcY
        in june	ZcX
        in knowing	VWe
        in large	VWf
        in march	Vba
        in may	VbZ
        in mind	XTg
        in november	aWc
        in order	cWZ
        in our	UWg
        in part	VXe
        in particular	cZU
        in relation	fXV
        in respect	bbV
        in response	dZX
        in summary	ZUc
        in the	ZeW
        in these	gYS
        in this	XSg
        in three	Ubc
        in touch	eUd
        in turn	aUc
        in use	UhS
        in your	acX
        incid*	TZc
        incident	UUg
        incidents	UkQ
        incin*	ZeW
        incinerator	ZeW
        incl	XfV
        inclu*	UeX
        included	VgT
        includes	UYc
        including	XhU
        including any	WgU
        incom*	TdY
        income	TdY
        income from	VhT
        index	WXd
        indic*	aVd
        indiv*	VVg
        individual	YXd
        individuals	VVf
        info	fUV
        infor*	cRc
        information	cRc
        information $	eTZ
        information ?	WVe
        information about	fYY
        information as	gYU
        information commissioner	XZc
        information held	XXd
        information is	VcY
        information not	XXd
        information regulations	aVb
        information request	aTb
        information requested	eTX
        information scotland	cVZ
        information you	Xbd
        initi*	fTZ
        initial	eUa
        injur*	ZeW
        inqui*	VcY
        inquiry	VcY
        inspected	VdY
        inspection	TcZ
        inspections	WgV
        inspectorate	dUc
        inspectors	bXc
        inst	dYX
        insta*	acX
        instr*	VgU
        insur*	Sba
        insurance	TdY
        inten*	YXe
        interest $	Vab
        interest ?	YXd
        interest in	bUc
        interest test	XWe
        interested in	VZb
        interests	VWe
        interests $	WVe
        interests of	YWe
        internal emails	YeW
        internal review	YQe
        interpreted	fYW
        interpreted your	fXV
        interview	UeX
        into	chS
        into account	WWe
        into the	beU
        inves*	WcY
        investigation	VdX
        invit*	dVY
        invoi*	VZc
        invoices	XeV
        invol*	VcY
        involved	XVe
        irela*	WZb
        ireland	WZb
        is	XUf
        is $	kWQ
        is 0	Sab
        is a	VYf
        is already	XXe
        is an	XTh
        is as	aSb
        is attached	WWf
        is being	Ubd
        is copied	aUa
        is disclosure	VXd
        is enclosed	VYf
        is exempt	Xcb
        is held	Tba
        is in	YdY
        is it	RdY
        is made	dUb
        is no	WcZ
        is not	WcZ
        is on	VbZ
        is paid	WVf
        is refused	VVh
        is still	XXd
        is that	cZW
        is the	XfW
        is there	UbZ
        is this	fUX
        is what	gWU
        is your	XeX
        islan*	VWe
        isn't	WWf
        it	XdX
        it ?	UbZ
        it and	XgU
        it cost	WeW
        it has	Vda
        it holds	bWa
        it in	VcY
        it the	XcZ
        it was	cdR
        it would	aTg
        it you	gVU
        it'd	WUg
        itali*	dYX
        italics	dYX
        item	TYc
        item 0	Vaa
        items	fVZ
        its	aWc
        jan	chS
        january $	Vbe
        january 0	ccW
        job	WcY
        job title	ZdX
        journalist	dVX
        july 0	bdW
        june $	Wbb
        june 0	VZb
        junio*	WYc
        junior	WYc
        junior staff	YWe
        just	aeU
        keep	WUh
        keep a	XWe
        kept	VbZ
        kind	WUf
        kindl*	WZc
        kindly	WZc
        know $	eSZ
        know how	YVe
        know the	UZd
        knowi*	XWe
        knowing	XWe
        known	VdX
        land	Tbb
        lane	VhT
        lane wilmslow	YXd
        langu*	WfV
        lapto*	XYc
        laptops	XYc
        large	QXe
        large print	ScZ
        large*	TdY
        largest	TdY
        last	WeW
        last 0	WgU
        last four	aeV
        late	WbZ
        late and	YXc
        law	UYd
        lay	WcY
        lead	TZd
        leafl*	XdX
        learn*	WZc
        learning	aeW
        lease	XfW
        lease*	VfV
        leave	UdY
        leave*	VeX
        leavi*	XeW
        leaving	XeW
        lectu*	WYc
        left in	WbZ
        legal	VcZ
        legal advice	WdX
        legal basis	XeW
        legit*	WTh
        legitimate	WTh
        legitimate interest	YVe
        lengt*	YeW
        length	UfV
        length of	XdX
        less	VXd
        lesso*	UXe
        lessons	UXe
        let	bWd
        let me	UbZ
        let us	XXe
        let you	eTY
        lette*	cVa
        letter	cTa
        letter $	VXd
        letter is	ZWb
        letter of	Vae
        letter you	eYV
        letters	VbZ
        level	ThT
        licen*	ZdX
        licence	Qab
        licence $	WZb
        licences	VhT
        licensed	YdX
        licensing	deT
        lift	WbZ
        light*	ccV
        like	fYV
        like to	ccU
        like us	ZUc
        likel*	TWe
        likely	Uaa
        likely to	WcZ
        limb	cZX
        limb of	cZX
        lime	VeW
        limit	Uac
        limit $	WWf
        limit*	WcZ
        limited	XfV
        line	bVc
        link	UdX
        list	agS
        list $	YXd
        list all	ZcW
        list of	ZfU
        liste*	cbW
        listed	cZX
        live	WWe
        loan	TcZ
        loans	XdX
        locat*	Vab
        lodge*	beU
        lodged	beU
        log	UYc
        log for	UdY
        logge*	cVc
        logged	cVc
        long	UYc
        long will	XUf
        longe*	ZdW
        longer than	ZfV
        longest	XeW
        look	UdZ
        looke*	SXe
        looked	SXe
        looked at	WVf
        looki*	ecT
        looking	ecT
        looking for	daV
        loss	VVf
        lost	UhU
        lost or	XeW
        lost to	YcX
        lower	WYc
        machi*	VdY
        machines	WdX
        made $	Uba
        made a	cdT
        made by	UcZ
        made on	dWa
        made the	dZX
        made to	YfV
        mail	bVb
        mail $	dcT
        mail of	cXY
        mailb*	XUg
        mailboxes	XWe
        mails	WYf
        main	WWe
        maint*	WdY
        maintenance	WgU
        make a	YWe
        manag*	UXf
        manager	XUf
        manager $	YUf
        many	XhQ
        many children	YfV
        many complaints	YeW
        many have	XeV
        many of	XeV
        many staff	ZgT
        many times	YdX
        many were	WgU
        map	Uaa
        march $	SXg
        march 0	daY
        marke*	YVf
        marked	VZb
        market	aWe
        maste*	VYd
        mater*	bVd
        material	aTf
        matte*	XWe
        matter	VYe
        matter $	WYd
        matter for	WXe
        matter of	caX
        matters	bVc
        matters $	dWX
        may	UVh
        may $	ZVd
        may ask	YWd
        may be	VVg
        may contain	VVf
        may i	beV
        may wish	UVg
        mayor's	XcY
        mayor*	XcY
        me	VfW
        me $	ZVf
        me how	ZdX
        me the	deT
        mean	ZUf
        mean ?	YVe
        means	WVf
        meant	XUf
        media*	WcZ
        median	WcZ
        meet	XWd
        meetings	YdX
        membe*	WcY
        members	XcY
        members of	WfV
        menta*	YeW
        mental	YeW
        menti*	Wcc
        messa*	fZW
        message	gWT
        met	TVg
        micro*	WYd
        might	TVh
        milea*	Uaa
        mileage	Uaa
        miles	WYd
        mill	YdW
        mind	XYd
        minis*	Vda
        minister	YXd
        ministers	XcY
        minut*	ScZ
        minute	WcY
        minutes	Sca
        minutes $	VYd
        minutes of	XeW
        misse*	VeW
        missed	VeX
        missi*	WbZ
        misus*	WcZ
        misuse	WcZ
        mobile	XXd
        mobile phones	ZdW
        model	SiS
        model*	XeW
        modelling	YeW
        moder*	WcY
        monda*	XZc
        monday	XZc
        money	UcY
        money $	WWe
        monit*	XeW
        monitor	XcY
        month $	SYd
        month of	WeW
        month*	Rca
        months	Sac
        months $	Tac
        more than	VbZ
        most	TiS
        most recent	WfV
        mothe*	WfX
        mother	VhT
        moved	VXd
        much	UdX
        much did	XeV
        much has	YfU
        much was	WiR
        museum	dWa
        museum's	TcZ
        must	VXf
        must be	XUg
        my	WfV
        my colleague	gTY
        my mother	VhT
        my request	XXd
        my review	XTg
        mysel*	XZd
        myself	XZd
        n	TXe
        n a	UXe
        name	RcZ
        name $	WZb
        name and	UbZ
        name of	TZc
        named	WYc
        namel*	gUT
        namely	gUT
        namely $	gUT
        names	SgW
        names $	XgU
        names of	UYd
        narro*	WXe
        narrow	XZc
        natur*	aeU
        near	WdX
        neces*	VXd
        necessary	VXd
        necessary to	XXd
        need	UXf
        need to	UWf
        neede*	aWb
        needed	aWb
        needs	Wab
        neigh*	WeX
        neith*	WYd
        neither	WYd
        neither confirm	XXd
        netwo*	VZb
        network	VZb
        never	Uab
        new	UbZ
        new year	XYc
        next	SZc
        next ?	XTg
        nhs	WXd
        nhs england	YWe
        night	UcZ
        night*	UdX
        nil	TZc
        nil return	VZb
        nine	UVf
        no	NWg
        no $	Vba
        no 0	WiS
        no longer	XXd
        no of	XgT
        no such	YUf
        nobod*	VYe
        nobody	VYe
        noise	TcY
        non	XhW
        none	TVh
        none $	VWf
        nor	WYd
        nor deny	XXd
        north	WYd
        north*	WYc
        northern	WWe
        northern ireland	WZb
        not	Qae
        not $	Uab
        not ?	YfV
        not happy	VUh
        not held	VSi
        not hold	ZXc
        not the	WfW
        not to	VeX
        not why	YfV
        not yet	bcX
        note	aUe
        note that	eTa
        noted	dYX
        notes	Tca
        nothi*	WZc
        nothing	WZc
        notic*	YdX
        notice $	VWe
        notices	YeW
        november 0	Uab
        november you	eYW
        now	XcY
        now $	adX
        now reads	eWW
        numbe*	Sca
        number	Sbb
        number above	XWe
        number of	UhU
        numbered	bbU
        numbers	QdX
        numbers of	XhT
        nurse*	XcX
        nurses	bdV
        nursi*	YdX
        nursing	YdX
        objec*	ReX
        obliged to	TcZ
        obtai*	ecU
        obtain	eWW
        occas*	VWf
        occasions	WXe
        occup*	VcY
        october 0	XUg
        of	YeW
        of $	hZU
        of 0	eYX
        of a	VXe
        of all	YcW
        of complaints	XWe
        of confidence	XWe
        of death	YeW
        of disclosure	VVf
        of documents	WVf
        of doubt	dZW
        of each	UgV
        of every	UgV
        of foisa	YVd
        of fte	UYc
        of interest	bcW
        of its	TdX
        of junior	YWe
        of last	XfU
        of law	VdX
        of our	dbX
        of patients	YiS
        of questions	eTY
        of request	hTU
        of section	aSb
        of staff	XdX
        of students	YeW
        of that	UeW
        of these	VhT
        of this	bcW
        of those	UfV
        of time	Wad
        of two	cWb
        of which	YVf
        of your	hVU
        off	VcY
        off ?	UhT
        offer*	TcY
        offered	UbZ
        offic*	UXf
        officer	Tac
        officer $	TcY
        officer i	XfV
        officer who	WdX
        officer's	VgW
        officers	UYc
        official	TXe
        officials	YVe
        often	UhT
        old	UZc
        oldes*	VeY
        oldest	VeY
        on	YeX
        on $	bWd
        on 0	caX
        on average	XYc
        on balance	WVf
        on behalf	bWb
        on each	XXe
        on full	WgU
        on it	VeX
        on our	ZVe
        on this	VZd
        on to	cVZ
        on what	ebU
        on which	Wba
        once	WVf
        one $	YfV
        one ?	VeW
        one at	eTY
        ones	XfU
        only	Tcb
        only $	QdZ
        onwar*	VeW
        onwards	VeW
        open	UVg
        open government	XXd
        opene*	WZb
        opened	WZb
        openn*	WUg
        openness	WUg
        opera*	bdW
        operations	WfV
        operator	WcZ
        opini*	Vac
        opinion	Vac
        opinion $	XVe
        opinion on	YUg
        oppos*	YeW
        optio*	SXd
        option	UYd
        options	VYc
        or	Rda
        or a	XWe
        or more	XhT
        or no	XgU
        or received	YgU
        or stolen	XeW
        or the	UVf
        order*	UhT
        orders	UhT
        organ*	beV
        origi*	fWX
        original	eXY
        original request	eYV
        other	XVf
        other*	WcZ
        otherwise	WcZ
        ought	XUg
        ought to	XUg
        our	bSd
        our answer	dWX
        our ref	ZTc
        our replies	ZWb
        our reply	cXa
        our response	ZVc
        our responses	eYW
        our website	UXe
        out	aWb
        out ?	WeW
        out below	XWd
        out by	ZXd
        out in	eVX
        out of	Tba
        out the	WXd
        out to	VdX
        out your	dZX
        outco*	Tca
        outcome	Tbb
        outcome $	UdZ
        outcome of	VXd
        outsi*	WdY
        outside	WdY
        outside the	XfW
        over $	dWZ
        over 0	TfV
        over the	Wab
        overs*	UZc
        overseas	WdY
        overt*	UeW
        owing	Uaa
        owing to	Uaa
        owned	VgU
        owns	XeW
        owns the	XeW
        page	bRb
        pages	UWf
        paid	PgW
        paid $	VbZ
        paid ?	XgU
        paid for	UcZ
        paid in	UZb
        paid to	WdX
        paint*	XhS
        paintings	YfV
        panel	TdY
        paper	ZWd
        paper files	XWe
        parag*	bUc
        paragraph	aUc
        paren*	VZb
        parki*	agR
        parking	agR
        part	cUc
        part $	SWg
        part 0	WYe
        part b	cVa
        part of	cXa
        part time	WZb
        parti*	dbT
        particular	cZU
        parts	gSV
        party	VgT
        passa*	aWc
        passage	aWc
        passage of	aUb
        passe*	XYd
        passed	XYd
        passed to	WXe
        passengers	WcY
        passp*	VVf
        passport	VTh
        past	Wbd
        past 0	XeW
        pay	QhV
        pay ?	VZc
        pay for	XfV
        payab*	WWe
        payable	WWe
        payme*	YfU
        payment	UhT
        payro*	YdW
        payroll	YdW
        pays	XeW
        pdf	VeW
        pdf $	VcY
        pensi*	WfW
        pension	XeW
        peopl*	ScY
        people	ScY
        per	ahQ
        perce*	WiS
        percentage	YeW
        percentage of	YeW
        perio*	Uac
        period	Uac
        perma*	WeW
        permanent	WeW
        perso*	Uba
        person may	YTh
        personal	VZc
        personal data	VYc
        persons	YdX
        pest	abV
        pest control	abV
        phone	bdX
        photo*	TdY
        photographs	WeX
        phras*	eWX
        physi*	WfV
        picke*	aeW
        picked	aeW
        pier	WXd
        place	SYd
        place*	UdZ
        placed	WgU
        places	Uac
        plan	Tba
        plann*	XeX
        planned	XcY
        plans	Uae
        platf*	XeW
        pleas*	UdZ
        please	UeZ
        please $	agU
        please break	XdX
        please can	WZb
        please confirm	VfW
        please could	eaV
        please don't	Vaa
        please find	cVc
        please give	XhT
        please include	YhT
        please let	XWe
        please list	WfV
        please note	VWe
        please provide	YeV
        please quote	VWf
        please say	XgU
        please see	bSe
        please state	WhT
        please supply	XgT
        please tell	XeW
        please treat	WfV
        plots	Vba
        point	YWd
        point*	bSc
        points	bSc
        points $	aVb
        polic*	UaZ
        police	XWc
        policy	VeX
        policy on	XdX
        pool	Vba
        posed	dYW
        posit*	UXe
        position	UXe
        post	Wca
        postc*	VfV
        postcode	VfV
        potho*	YdY
        potholes	XhS
        pract*	ZfV
        pre	WcY
        prece*	WYc
        precept	WYc
        prefe*	XeX
        prefer	XfV
        preju*	VTg
        prejudice	VTg
        premi*	WgU
        premium	XeW
        present	XWe
        preve*	VWe
        previ*	bcX
        previous	YdX
        price	ViS
        prima*	VZb
        primary	UbZ
        princ*	VVf
        print	ScZ
        print*	XZc
        prior	VcZ
        prior to	VcZ
        priso*	WgT
        priva*	Wba
        private	Wba
        proba*	YWd
        proce*	Tac
        process	WXd
        procu*	VcY
        procurement	VcY
        produ*	ddU
        proje*	WeW
        project	WdX
        prope*	Sba
        properties	XgU
        property	TZc
        proportion	WhR
        proportion of	XgT
        prose*	UiS
        prosecutions	VfV
        provi*	XdX
        provide	daV
        provide $	gVU
        provide a	WeW
        provide the	WeU
        provide you	dWY
        provided	Wbd
        provider	ViS
        provisional	USi
        publi*	WXd
        public	TUh
        public authority	XUg
        public health	YgU
        public interest	UXd
        published	TfW
        pupil	XdX
        pupil*	UbZ
        pupils	UbZ
        purpo*	VYc
        purpose	TXe
        purposes of	ZdW
        pursu*	eYW
        pursuant	fXV
        pursuant to	fXV
        put	hSc
        put down	UZb
        put it	dYV
        put the	bVa
        put up	VYc
        q	gVW
        quali*	UgX
        qualified	ZWd
        quality	VgW
        quart*	SbZ
        quarter	Saa
        quarter $	TZb
        queri*	fTY
        queries	fTY
        query	hRU
        quest*	hSV
        question	cXZ
        questions	fSW
        questions $	VTf
        questions 0	VdZ
        questions about	fWV
        questions are	dZV
        questions in	dZW
        questions on	dZW
        questions to	baW
        questions were	hWT
        questions you	eYV
        quota	YdX
        quote	kPY
        quote the	XWe
        quote*	dVc
        quoted	dVc
        raac	XfV
        rail	VZb
        raise*	cXZ
        raised	cXZ
        range	VfV
        rank	UhT
        ranso*	WYd
        rate	VeW
        rate for	WgU
        rates	Tbb
        rather than	YdZ
        rats	SfW
        re	Tca
        re use	ZVd
        read	cSc
        read $	dYX
        read it	eWZ
        read the	VVg
        readi*	VcY
        reads	iTT
        reads $	hUT
        reads as	eXW
        real	TUg
        reaso*	Tbb
        reason	Wab
        reason for	XZc
        reasonable	ZVf
        reasons	TdX
        reasons for	UWe
        recal*	XWd
        recap	eXW
        recei*	daW
        receipt $	WYc
        receipts	WgU
        receive	beT
        receive $	fVV
        received	fWY
        received $	XVe
        received 0	fUa
        received by	cdV
        received from	dbW
        received on	ZUb
        received the	dZW
        received your	cXY
        recen*	XdY
        recent	XdY
        recom*	RUh
        recor*	WZc
        record the	YTh
        recorded $	Wab
        recording	UeW
        records	QXf
        records for	XgU
        records of	XdX
        recov*	VbZ
        recovered	VbZ
        recru*	YfV
        redac*	Tbb
        redact	WgU
        redacted	Tab
        redacted $	VWf
        redactions	VTh
        ref	cVZ
        ref 0	eZW
        ref foi	bWa
        refer	cTa
        refer to	eWX
        reference number	VVf
        reference to	eWW
        referrals	TeW
        referred	aeW
        referred to	aeW
        refin*	XXd
        refined	gXU
        refre*	VTh
        refus*	Qdb
        refusal	UXd
        refusal notice	WTh
        refused	Rcb
        refused $	Ufb
        regard	YWd
        regard to	YWc
        regarding	fdQ
        regards	ZUe
        regis*	Rba
        register	ScY
        registered	WdY
        regulation 0	YWd
        regulations	ZTd
        regulator	aeV
        rejec*	VgU
        rejected	VgU
        related	YeV
        relating	XfU
        relating to	XfU
        relation	fXV
        relation to	fXV
        relea*	ZUe
        release	cXa
        release $	eWW
        released	VTh
        released $	WWe
        relev*	cTY
        relevant	cTY
        rely	XfV
        remai*	YfX
        remain	ZeV
        remains	UcY
        remind	YcX
        remind you	aeS
        remov*	SfW
        removed	TdX
        removed from	XeW
        renew*	Uba
        renewal	UfW
        rent	WcY
        repai*	UYd
        repea*	cVZ
        repeat	cVY
        repeated	fXV
        replaced	WWe
        replacement	WgT
        replied	XXd
        replied on	VZe
        reply	VVg
        reply $	WZe
        reply by	Vac
        reply to	bcW
        reply was	XVf
        reply you	cWY
        repor*	Rca
        report	Tba
        report $	VYc
        report on	WdX
        reported	Wba
        reported in	WhT
        reports	WeV
        reports for	XgU
        repro*	eZU
        reproduce	fVV
        reproduced	eYV
        reque*	jRT
        request	gSX
        request $	cWY
        request ?	VTg
        request as	cQY
        request below	gUU
        request dated	eYV
        request for	YSe
        request from	dYX
        request of	cbW
        request on	ZUc
        request received	XWd
        request the	fXV
        request to	bSa
        request under	acW
        request was	aVb
        request which	aUa
        request you	Wda
        requested	jYQ
        requested $	hZR
        requested by	cXY
        requested is	XXd
        requested the	eTW
        requested under	dZX
        requester	XSf
        requesting	gUU
        requests	dYW
        requests for	eYX
        requests in	fYU
        requests were	dXX
        requi*	eSb
        require	eTZ
        require the	adV
        rescu*	YhT
        rescue	ZgU
        resea*	XdY
        research	XdY
        reser*	UeX
        residence	YfV
        residents	YVd
        respect of	bbV
        response	ZQf
        response $	aUc
        response to	bVa
        responses	beU
        responsible	XeW
        rest $	ZdX
        resta*	dbU
        restr*	XeW
        restraint	XdX
        results	WcY
        retai*	WfV
        retained	XeY
        reten*	UdX
        retention	UdX
        retir*	XYc
        retired	XYc
        retur*	Tab
        return	UXe
        returned	YfU
        revie*	TZe
        review	VXe
        review $	Vac
        review of	ZeX
        review on	WVe
        review should	YXc
        review was	dXZ
        review within	YXc
        reviewed	VfX
        reviewer	XXd
        revok*	VeX
        revoked	VeX
        right of	WUg
        right to	Uad
        right*	USi
        rights	UTh
        ring	YTh
        rise	ZgU
        risk	VZb
        risk assessments	Vaa
        road	Rda
        roads	Wba
        roof	VZb
        roof $	VdY
        room	XdX
        round	bgV
        round*	XYc
        roundabout	XcZ
        route	UZc
        route*	Uaa
        routes	Uaa
        row	VeW
        run	UXe
        runni*	WgU
        running	WgU
        runs	cXa
        s 0	VWe
        safe	VVf
        safe space	WUg
        safet*	Vaa
        safety	Vaa
        said	hTW
        said $	iTU
        salar*	TjW
        salary	WhT
        sale	afT
        sale of	bcW
        sales	ShU
        salt	XcZ
        same	YfW
        same day	cWa
        sampl*	WdX
        sanct*	YdX
        satis*	VZc
        satisfied	VZc
        save	cUd
        say that	UZb
        says	bTd
        says $	dXX
        sched*	TcZ
        schedule	TcZ
        schedule $	Uab
        scheme $	UZc
        school $	TfV
        scope	cUc
        scope of	cVa
        score	VXd
        score*	XeW
        scores	XeW
        scotl*	ZWb
        scotland	ZUd
        scotland act	cXY
        scott*	cTd
        scottish	cTd
        searc*	NWf
        search	SXd
        searched	WYd
        searched $	XXe
        searches	SYe
        seaso*	VgU
        secon*	dUb
        second	dVZ
        second request	fWV
        secondly	cWd
        secretary	bdW
        secti*	YXc
        section	YXc
        secto*	acX
        sector	acX
        see $	eWW
        see the	WdW
        seek	fbU
        seeki*	eXW
        seeking	eXW
        seeking $	eWW
        seen	aVe
        seize*	ZfV
        seized	ZfV
        selec*	WcY
        send	VfW
        send me	dbU
        send this	Vca
        senior officer	XfV
        sent	aVd
        sent a	Xbc
        sent by	Xdb
        sent on	YUe
        sent or	YgU
        sent to	bdV
        separ*	Wab
        separate	YcW
        separately	WXd
        separately $	WXd
        sept	afT
        september $	VTh
        september 0	bdW
        serve*	TZc
        served	WXd
        service	WbZ
        services	bUe
        services and	WYc
        sessi*	ZWb
        session	bTc
        sessions	Vaa
        set	caX
        set out	aUb
        sets	VZe
        seven	WcZ
        sever*	cVc
        several	bVd
        share	WgU
        share*	UYd
        shared	VXe
        shared drive	WWe
        she	WUg
        sheet*	VWe
        sheets	VWe
        short*	adX
        shoul*	UZd
        should	Rac
        should be	WTh
        should have	WVe
        show	WeW
        showi*	YfV
        showing	YfV
        shown	cXb
        shut	UZc
        shut $	WZb
        sickn*	YdW
        sickness	YdW
        sight	daT
        sight of	daT
        sign	WXd
        signa*	VYd
        signage	XgU
        signe*	VXd
        signed	VXd
        signed off	WgU
        since	UfX
        since 0	bdW
        since it	Vad
        since january	VYe
        since the	WgU
        singl*	VdZ
        single	VdZ
        sir	ZUc
        site	Vbb
        sites	YdX
        small	XYd
        so $	aXc
        so far	ebT
        so that	fXW
        softw*	YdW
        software	YdW
        sold	SbZ
        solic*	cZW
        solicitors	fWV
        some	XTe
        some of	WWe
        sorry	TQk
        sort	VZb
        sough*	gZQ
        sought	gZQ
        sought $	bcS
        sought the	dXW
        space	VZc
        space in	Vaa
        speak	WbZ
        special	Uba
        species	TfV
        specifically	gWT
        specifically you	eXV
        spend	TfV
        spend on	XhS
        spent	UeX
        split	feS
        split by	ZeW
        spons*	YeV
        staff	PUh
        staff $	UUi
        staff are	WcY
        stage	UcZ
        stage 0	Vba
        stand*	ZcX
        standards	Vaa
        start	Tba
        start*	WYc
        started	XeW
        state	XdX
        state*	cVb
        stated	aUc
        stated $	fWU
        statement	TYd
        stati*	WbZ
        stations	Tbb
        statistics	Uaa
        statu*	WhT
        step	VYc
        step 0	VVf
        still	TcZ
        stock	UgU
        stole*	bcX
        stolen	bcX
        stone	VgU
        stood	YeW
        stop	YhT
        store	XYd
        stree*	XcY
        street	XcY
        stude*	ZcX
        student	acX
        students who	ZdX
        study	VYd
        subject access	YXc
        subject of	gVV
        subject to	Vba
        submi*	gTZ
        submission	cVc
        submitted	fVW
        subse*	eVa
        subsequently	eYV
        succe*	SfW
        successful	Vba
        such	RZc
        such as	Tba
        sugge*	WUf
        sum	WdX
        sum $	YeV
        summary of	eaY
        summary you	fYV
        summe*	XgU
        super*	Uaa
        suppl*	baW
        supplied	eZW
        supplier	WdY
        supply $	gVT
        supply the	Ucb
        suppo*	XfV
        surge*	XcY
        surve*	ReZ
        survey	Tbc
        survey $	UXg
        suspe*	Vab
        suspended	WYc
        suspended on	WgU
        suspension	XcZ
        switc*	VYc
        syste*	Sab
        system	SZc
        system $	WcZ
        table	XWe
        table 0	VUg
        table below	cWb
        take	WUg
        take ?	XUf
        take a	VdX
        takea*	WcY
        taken	dZY
        taken as	YTe
        taken to	VYd
        taken your	fYV
        takin*	YXc
        taking	YXc
        tanne*	bcV
        tax	cdW
        taxi	XgT
        teach*	WeW
        teaching	YeV
        team	YWc
        team $	VYe
        telep*	WbZ
        telephone	VZb
        tell	XXd
        tell me	WhU
        tell us	TWg
        tell you	bVb
        ten	YVf
        tenan*	beV
        tende*	Wba
        tender $	XYc
        terms	bVb
        terms $	cTb
        test	PZe
        test $	VYd
        text	jWP
        text of	dbU
        than	Tba
        than 0	Uba
        than five	WVe
        thank	WZe
        thank you	WZe
        thank*	dYW
        that	WcZ
        that $	bWc
        that a	WcY
        that have	WfV
        that is	caX
        that it	Vbd
        that no	WWe
        that the	UZd
        that this	XTd
        that we	ddT
        that were	VdX
        that what	dXX
        that you	bcW
        that your	VVg
        the	Vbb
        the 0	afV
        the above	XeW
        the act	bRe
        the amount	VfW
        the annual	UcY
        the answer	TeX
        the application	Wba
        the appropriate	ZXc
        the attached	dXY
        the average	UcY
        the avoidance	dZW
        the balance	YWe
        the basement	XWe
        the board	eUb
        the business	WcY
        the chief	XhS
        the clerk's	Vab
        the clock	WVf
        the college	ccV
        the commission	cXZ
        the company	cbW
        the consultants	YhT
        the contract	Uab
        the contractor	UZb
        the correspondence	XfV
        the cost	TeW
        the curator	WWe
        the current	WgU
        the data	aVe
        the day	UbZ
        the deadline	Wac
        the delay	WUg
        the depot	XXd
        the director	YWd
        the documents	dWZ
        the environment	YVf
        the exemption	WVf
        the figure	YgU
        the figures	UTh
        the fire	WZb
        the first	aVc
        the foi	bdW
        the following	fPX
        the force	ceW
        the freedom	cbX
        the full	Uba
        the furthest	Vba
        the handling	Wbd
        the harm	UUg
        the head	Vbb
        the heading	dVb
        the home	XdZ
        the ico	VXd
        the incinerator	ZeW
        the information	cUb
        the inquiry	VeW
        the interests	YWe
        the lease	WfV
        the legal	XdY
        the leisure	YgU
        the library	VYc
        the link	VcZ
        the list	VdX
        the local	VbZ
        the longest	YcX
        the matter	ZWd
        the mayor's	XcY
        the minister	YWe
        the minutes	XcY
        the money	WdX
        the most	UgU
        the museum	dYY
        the museum's	Uba
        the names	UcY
        the new	UdX
        the next	UeZ
        the notice	Vaa
        the number	SjS
        the officer	UbZ
        the oldest	VeY
        the one	XcZ
        the ones	XeV
        the open	XXd
        the order	gWU
        the outcome	UfX
        the panel	WWe
        the parish	dYa
        the past	WYe
        the patient	WVf
        the planning	ZUf
        the police	WZb
        the policy	VXe
        the post	WXd
        the price	ZdW
        the public	WdY
        the purposes	ZcX
        the qualified	ZXc
        the questions	dWX
        the reasons	RdY
        the reference	ZWe
        the reply	Tba
        the report	WYc
        the request	gSX
        the requester	XSf
        the response	dZW
        the review	WWe
        the reviewer	XWe
        the road	XXd
        the roundabout	XcZ
        the same	XZc
        the scope	cVa
        the scottish	cWa
        the search	YXd
        the searches	VWe
        the second	eWY
        the service	Wad
        the shared	WYc
        the spreadsheet	VYe
        the student	XfV
        the subject	ebT
        the sum	SYc
        the supplier	UYd
        the system	XWe
        the table	aUe
        the telephone	acV
        the ten	Uaa
        the terms	bWb
        the text	dXX
        the three	Sba
        the time	VTh
        the total	TiS
        the treasury	cbW
        the tree	UdX
        the trust's	Wfa
        the twenty	YVf
        the undernoted	dXY
        the university	aVc
        the use	VWf
        the verge	Uaa
        the week	XgU
        the welsh	bdX
        the whole	WWe
        the winning	VbZ
        the winter	YeW
        the wording	eXW
        theat*	Uba
        theatre	VZc
        their	Vab
        them	XfW
        them ?	ZeV
        then	eXZ
        there	ScZ
        there a	UdX
        there are	WcZ
        there is	XVf
        there was	cVd
        there were	XWe
        there's a	XWe
        there*	VZc
        therefore	WWf
        these	eVY
        these are	XWd
        these points	aVb
        these questions	dYX
        these terms	fZU
        these were	dXZ
        they	SdZ
        they paid	YeW
        they were	YeW
        they'*	WVf
        thing*	eUe
        things	eUe
        think	UZc
        third	cXb
        this $	gZU
        this in	VcZ
        this letter	XSg
        this reply	VWe
        this request	WhU
        this review	dPY
        this to	VSh
        thorn*	XXe
        those	QdY
        thoug*	Wab
        three	WYc
        three months	XUg
        throu*	daX
        through	daX
        through the	bWa
        thus	dWX
        thus $	dXX
        ticke*	WdX
        tickets	XfV
        time	VdX
        time $	cXb
        time ?	VXd
        time for	adW
        time in	YdX
        time period	XcY
        timed	eXW
        timed at	eXW
        times	UgZ
        timet*	ZeV
        timetable	acW
        title	Vaa
        to $	UVh
        to a	VZb
        to advise	XZc
        to appeal	WVg
        to ask	ZVd
        to be	eUX
        to buy	WfU
        to complain	WUg
        to complete	dVZ
        to confirm	eUa
        to date	TcY
        to disclose	cWZ
        to each	YeX
        to find	fYW
        to go	Wbb
        to have	eSc
        to help	VYf
        to know	dcS
        to let	ZVc
        to look	WVe
        to make	dUb
        to me	XYd
        to meet	YXd
        to my	bfV
        to obtain	eWW
        to one	VXf
        to our	aUb
        to part	WTf
        to put	VdY
        to question	WUf
        to quote	eXZ
        to read	YXd
        to recap	eXW
        to receive	fZT
        to release	eVW
        to request	dTX
        to respond	VdX
        to say	aUe
        to see	ZdW
        to supply	dVY
        to tell	cZX
        to the	Vba
        to this	eXX
        to us	aeV
        to use	VXe
        to which	Tbc
        to write	Wba
        to you	ZXc
        to your	cdT
        today	afT
        together with	caX
        told	WeW
        told the	cdW
        told to	VfV
        told us	bUe
        told you	WSf
        tonne*	VZb
        tonnes	VZb
        too	Tdc
        took	UYf
        total	SeX
        total number	YgU
        touch	eUd
        touch with	eXV
        tower	YfV
        town	XZc
        trade	TZc
        traff*	Wba
        traffic	Wba
        train*	WcZ
        training	YeW
        trans*	WfW
        transferred	XZc
        transport	WZc
        treas*	cbX
        treasury	cbW
        treat	VgV
        treat each	VeX
        treated	VZd
        tree	UdX
        trees	UgU
        trees felled	VcY
        tribu*	VcZ
        tribunal	VZb
        trips	VgU
        trust	VYe
        trust $	bdW
        trust ?	ZdX
        trust's	WeZ
        trustees	cXZ
        try	VVf
        tuesd*	cVb
        tuesday	cVb
        turn	aTc
        turn $	aUc
        turne*	XdX
        turned	XdX
        turned down	XdY
        turni*	aUa
        turning	aUa
        turning to	aUa
        twent*	VWf
        twenty	VWf
        twenty working	Wba
        twice	UXe
        two	cTe
        two years	XeW
        type	Vba
        type $	YfV
        type of	Uaa
        uk	TXe
        uk $	Uba
        ult	dWX
        under	bbW
        under $	cTZ
        under 0	PZc
        under foi	dZX
        under regulation	cXa
        under s	VbZ
        under section	bdV
        under what	ZdW
        under which	WfV
        under*	hUW
        underneath	eYU
        undernoted	eXW
        understanding	fXW
        understanding of	eTb
        unhap*	WWe
        unhappy	WWe
        unifo*	XdY
        union*	UZb
        unions	UZb
        unred*	XeW
        unredacted	XeW
        until	UXd
        up $	VcY
        up ?	WeW
        uphel*	Taa
        upheld	Taa
        upheld $	UXd
        uphol*	XTg
        uphold	XTg
        uphold your	XWd
        upon	dbW
        upper	WZb
        us	dOe
        us $	cZW
        us a	aVe
        us for	eXW
        us in	dVX
        us know	YXd
        us on	cTZ
        us to	cUb
        use	Rad
        use the	XUg
        used	TeX
        used $	VVf
        used by	WgT
        used for	UeW
        used in	XhT
        used to	UhT
        uses	UYd
        vacan*	WVf
        vacancies	VXd
        vacant	YVf
        vacci*	WgT
        valid	cXZ
        valua*	bgV
        valuation	bcX
        value	QiU
        value $	VbZ
        value and	WfV
        vat	TYd
        vat $	UUg
        vehicle	adV
        verba*	eXV
        verbatim	eXV
        verbatim $	cYX
        verge	Uaa
        version $	beV
        versions	Uaa
        vesse*	UYc
        vessel	VZc
        vexat*	Udc
        vexatious	Udc
        via	gWW
        via the	dXZ
        view	TUh
        views	XVf
        visit	UdX
        visit*	UeX
        visitors	WfV
        visits	VZc
        volun*	WiS
        wage	XcY
        wait	TVg
        waiting list	WgU
        waiting time	XdX
        wales	aeV
        walk	aeT
        want	eWc
        want is	daW
        want the	XYc
        wante*	fRa
        wanted	fRa
        wanted $	eXV
        wanted to	dXX
        wanti*	gVa
        wanting	gVa
        wanting to	cVb
        ward	WXf
        ward $	Vda
        ward 0	cXb
        warde*	VhS
        warni*	WbZ
        was	aWd
        was $	kUO
        was 0	UUg
        was a	XdX
        was asked	eVb
        was for	gWa
        was in	eaW
        was it	UeW
        was last	YUg
        was not	WWe
        was received	bTb
        was requested	fUX
        was sent	XXd
        was set	XeW
        was the	SfX
        was this	gWU
        was told	YfV
        waste	bdT
        water	TcZ
        water lane	YXd
        we	YKj
        we asked	UVh
        we can	ZWc
        we can't	WXe
        we consider	dVX
        we could	cWb
        we do	WXd
        we don't	VTh
        we found	VWf
        we have	eVY
        we need	VVf
        we received	dUX
        we took	YWc
        we use	XVe
        we were	deU
        we will	XXd
        we would	cXZ
        we'd	UUh
        we're	WZc
        we've	XOj
        web	dXX
        web form	dXX
        websi*	Sab
        website	Sab
        week	UiT
        weeks	bXc
        weeks $	XZc
        weigh*	Wcc
        weighed	Veb
        weight	XeX
        well	VgU
        went	dYa
        went on	gVU
        went to	WZb
        were	bUd
        were $	iWU
        were after	fXV
        were answered	WbZ
        were as	cXY
        were found	WbZ
        were looking	eXW
        were made	Wcc
        were reported	ZeV
        were sent	VWe
        were the	UgX
        were they	VhS
        were told	WcZ
        were unhappy	WXe
        weste*	YeW
        what	WhV
        what are	VeW
        what date	UhT
        what did	Vba
        what do	XXd
        what does	XfU
        what happens	VYd
        what has	dbU
        what if	XRj
        what is	Tba
        what percentage	YdW
        what proportion	XeV
        what they	VfU
        what training	XgU
        what was	daR
        what were	VhT
        what you	bTb
        what'*	Vaa
        what's	Vaa
        what's the	YgU
        whatd*	dVX
        whatdotheyknow	dVX
        whate*	VhT
        whatever	VhT
        whats*	UhT
        whatsapp	YdX
        wheel*	YeW
        when ?	VhT
        when the	UVf
        when was	UhS
        when will	Uab
        when you	cXb
        where	RfX
        where a	UVf
        where you	WWd
        where*	cdW
        whether it	baV
        whether the	TdY
        whether we	eWW
        whether you	WYc
        which	dbV
        which are	fYW
        which asked	dXX
        which i	XcZ
        which of	Ubb
        which the	WdX
        which was	bVc
        which we	cXZ
        which were	ZeV
        whist*	YdX
        whistleblowing	YdX
        who	OiV
        who can	WWf
        who is	WeX
        who signed	ZXc
        whole	UXd
        whole of	YWe
        whom	VfW
        whom ?	YeV
        whose	VgU
        why	TgX
        why $	XgU
        why not	VZb
        why the	UfW
        will	UZc
        will be	Wca
        will do	VgU
        will not	XYc
        wilms*	YXd
        wilmslow	YXd
        windo*	WdX
        windows	WdX
        wine	UeW
        winni*	VbZ
        winning	VbZ
        winte*	WhT
        winter	WhT
        wish	WVe
        wish to	VYe
        wishe*	baW
        wished	baW
        wished to	baT
        with $	bSa
        with a	XcZ
        with an	Wab
        with our	cUZ
        with reference	eWW
        with regard	dYY
        with the	bWc
        with these	eYW
        with this	WZd
        with your	Xda
        withd*	WZd
        withdrawn $	YdW
        withh*	SVf
        withheld	TWf
        withheld $	VVf
        withheld under	WUg
        within 0	TcZ
        within the	VZc
        witho*	WeW
        without	WeW
        women	UiS
        won	XdX
        worde*	eZU
        worded	eZU
        wordi*	eZV
        wording	eZV
        wording of	bbV
        words	hZV
        words $	gVU
        work	RZc
        worke*	Wab
        worked	XWe
        works	VeZ
        would	XYc
        would be	VcZ
        would disclosure	VXe
        would have	WZb
        would take	UVg
        would you	XZc
        write	bWZ
        write to	Tbd
        writt*	ZXd
        written	ZXd
        written off	SdY
        wrong*	YWe
        wrongly	YWe
        wrote	faU
        wrote $	fXV
        wrote to	ZdX
        wte	TVf
        wycli*	YXd
        wycliffe	YXd
        wycliffe house	YXd
        year	Uca
        year $	TcZ
        year 0	YdX
        year and	WZb
        year since	bcV
        year to	XcY
        years $	XYc
        years 0	daW
        years ?	SWf
        years and	ViS
        yes	PXd
        yes or	XgU
        yn	RQj
        you	lQV
        you also	fTX
        you are	fcU
        you argued	XWe
        you ask	gTU
        you asked	fZT
        you by	XXd
        you can	Sad
        you complained	WWe
        you confirm	XcY
        you contacted	gWU
        you could	YVd
        you did	YUe
        you emailed	dYW
        you enquired	eYT
        you for	VTf
        you had	fVW
        you have	eWW
        you know	XXe
        you made	YWc
        you may	SYg
        you mean	XPk
        you meant	YVc
        you need	VWe
        you of	ZeU
        you pay	WgU
        you please	TWe
        you posed	cYX
        you put	gVU
        you raised	eYW
        you require	eRZ
        you said	dUX
        you say	YVe
        you seek	fbU
        you sent	eWX
        you sought	dYT
        you subsequently	eYV
        you tell	Vbb
        you that	VcZ
        you the	VVg
        you then	eVZ
        you to	YXc
        you use	XhS
        you want	gSd
        you wanted	fUX
        you went	gVU
        you were	ZPe
        you wish	eVZ
        you wished	baV
        you with	cUa
        you would	cXY
        you wrote	jRT
        you'd	hPd
        you'd asked	fWT
        you'd like	gTY
        you'l*	WUg
        you'll	WUg
        you'r*	fTY
        you're	fTY
        you'v*	dYY
        you've	dYY
        your	jPW
        your area	XfU
        your complaint	ZVc
        your correspondence	dXY
        your e	cVZ
        your email	iVS
        your enquiry	dXX
        your final	ZUc
        your foi	iUS
        your follow	dXW
        your letter	fXW
        your message	fXV
        your own	WfX
        your query	fUW
        your question	ZTb
        your questions	gSW
        your recent	bTb
        your request	YPd
        your requests	bWa
        your right	YUd
        your second	XWd
        yours	XUe
        yours*	cVZ
        yrs	YdW
        zero	YdX
        zero hours	YdX
        """#
}
