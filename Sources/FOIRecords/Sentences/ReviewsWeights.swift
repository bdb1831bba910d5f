/// What words tell of sentences, learnt from 901 rows by Training/learn: not written by hand.
enum ReviewsWeights {
    static let text = #"""
        	TcXe
        0	ZRYd
        0 $	aOWd
        0 0	aOfV
        0 and	bVWb
        0 april	XXYd
        0 august	YYWc
        0 days	VbWc
        0 december	ZXVc
        0 february	cUVa
        0 january	ZWXb
        0 july	WVWe
        0 june	ZVVc
        0 march	bUTa
        0 may	dVUZ
        0 months	bWWa
        0 october	YbUY
        0 of	ZaVa
        0 september	aVWa
        0 working	bdVV
        ^ a	abWY
        ^ any	fXWV
        ^ anyone	ZVVc
        ^ appeals	YccW
        ^ applicants	WXXe
        ^ as	dUUc
        ^ for	aUcY
        ^ i	YUVf
        ^ in	UddV
        ^ internal	cbVW
        ^ it	bdZQ
        ^ our	dcTW
        ^ please	cSYa
        ^ requests	eWXX
        ^ section	UTac
        ^ should	XUca
        ^ stage	ZXdY
        ^ the	VZZc
        ^ there	bSWb
        ^ this	XZRc
        ^ those	YWab
        ^ to	gVTW
        ^ under	aYVa
        ^ we	XZTd
        ^ we'd	YdWT
        ^ when	baaW
        ^ where	bbaT
        ^ you	ZWab
        ^ your	XdWZ
        a	VbXc
        a complaint	XWda
        a copy	YWZc
        a decision	ZZdV
        a different	caZV
        a letter	hVVT
        a request	eUXW
        a review	hcPL
        a right	aVXa
        able	aaUZ
        able to	bYUa
        about our	ZWbZ
        about the	dUZZ
        about this	bWXZ
        above	bVUc
        accep*	gSaT
        accept	gTXV
        accepted	dVbW
        acces*	daUY
        access	daUY
        access to	WbWd
        ackno*	XcUa
        act	ZUcY
        actio*	aWVd
        addre*	bUaY
        address	bUaY
        address $	XXWd
        address is	dXYV
        adjud*	TWda
        advis*	bXbW
        affai*	aXUc
        affairs	aXUc
        afres*	bbXW
        afresh	bbXW
        after	bWcX
        again	eZXV
        again $	daUU
        again*	YSac
        against	YSac
        aggri*	ZWbZ
        aggrieved	ZWbZ
        all	TeUc
        alone	XdXY
        also	dXcT
        an	XXac
        an appeal	eUXY
        an applicant	fUWV
        an internal	cYZX
        and a	Wcbb
        and the	WZac
        and you	dSWZ
        andre*	XYdW
        andrews	XYdW
        anoth*	ZbVa
        another	ZbVa
        answe*	YbSb
        answer	aXSa
        answered	UYXe
        answers	aeVU
        any	fXYU
        anyon*	cUTa
        anyone	cUTa
        appea*	eWaW
        appeal $	abaW
        appeal against	WUVf
        appeal to	ZVWc
        appealed	dVWZ
        appeals	dYYW
        appeals against	dWcV
        appli*	dTWa
        applicant	eaVU
        applicants	YWWd
        application	eUWa
        application to	XVdb
        applications	dWZV
        applied	ZWZc
        apply	ZVaZ
        apply to	aWbY
        appoi*	VZac
        appro*	ZTbc
        approach	cUaZ
        april	ZSWd
        are	XXZc
        are dissatisfied	dYXX
        are entitled	ZVVd
        are not	YXac
        argum*	acXT
        arguments	ZcXT
        arran*	dVWa
        arriv*	VdVa
        as	Vcaa
        as soon	WcVa
        ask	gPaU
        ask for	cRRa
        ask the	aWbU
        ask us	bYaW
        asked	XYYe
        asked for	TZbe
        askin*	aRSb
        asking	aRSb
        asking for	ZUVc
        asking us	fYXV
        assis*	bYWY
        assistant	caYU
        at	cWWZ
        at again	baWZ
        at any	gWXU
        at the	ZYTc
        at www	YWcZ
        at your	dWcU
        attac*	aWVc
        atten*	aeWT
        audit	XbVb
        augus*	aWWb
        august	aWWb
        august $	bXWa
        avail*	YTba
        available	YTba
        back	hTWT
        be able	ZaUa
        be appealed	dVWZ
        be in	bUbY
        be lodged	cVbX
        be looked	abXU
        be made	bSbW
        be put	YcXX
        be reviewed	dVVb
        be sent	acWX
        becau*	ZdVU
        because	ZdVU
        been	VZXd
        before the	dVbX
        belie*	fVWU
        believe	eXYV
        below	fVVX
        board	eVRZ
        body	WVab
        both	XdYW
        box	cTdU
        box 0	cTdU
        bring	ZTca
        but	eVWZ
        by	YbRc
        by 0	aRRb
        by a	YWWe
        by contacting	gVVU
        by e	cYVZ
        by letter	caYW
        by the	UgWZ
        by writing	bVWc
        c	cXXa
        call	dbYW
        can	aTbZ
        can ask	bWWa
        can be	bPbY
        can take	dUYX
        can't	YVbb
        canno*	ZVbV
        cannot	ZVbV
        care	SVXf
        carried	WcYc
        carried out	WcYc
        case	caaT
        cases	SXXe
        centr*	aTVd
        centre	ZUWd
        chair	gaVU
        chall*	bYWa
        challenge	cTXZ
        chamb*	cVbW
        chanc*	caZW
        charg*	YZRd
        charge	ZaSc
        chief	ddTV
        clari*	UcWc
        clerk	eXSX
        clerk $	ZUTc
        close*	aVVb
        closed	WXWe
        colle*	dVUZ
        college	fWXV
        come	ZbZS
        come to	YbaW
        comme*	cSTc
        comment	WUUg
        comments	eXWW
        commi*	QXjU
        commissioner	QOkT
        commissioner $	WRhQ
        commissioner may	VVfV
        commissioner's	TTfZ
        commissioner's office	UYda
        committee	YeSY
        compl*	bWaW
        complain	dUaX
        complain about	dXUY
        complain to	aXcT
        complaint	aTbZ
        complaint $	XWcb
        complaint to	YXdV
        complaints	bUZa
        complaints about	YSbb
        complaints procedure	cXaX
        complete	ddWS
        compliance	daWV
        comply	YcYT
        conce*	Vaba
        concl*	WfTW
        condu*	WabZ
        conduct	VVdZ
        confi*	ZXVc
        consider	dXZU
        considered	VYSe
        const*	cbYW
        consu*	UdUb
        conta*	bTVb
        contact	bUVb
        contact me	YVVd
        contacting	gVVU
        contacting the	eWVW
        conte*	dYbU
        content	YcbW
        contest	eXaU
        contr*	TZUe
        copy	aVZa
        copy of	YWZb
        corpo*	eZWT
        corporate	eZWT
        counc*	ZaVc
        council	ZYWc
        court	XQca
        curre*	TYdb
        custo*	eSVX
        customer	dUVY
        data	XSXf
        data $	ZXYc
        data protection	bVab
        date	dVbW
        date of	eWYW
        day	baUW
        day $	ZbVa
        days	XdSa
        days $	bdSX
        days in	ZcYX
        days to	ZTVc
        deadl*	YVXd
        deadline	YVXd
        dealt	ZbUY
        dealt with	ZbUY
        decem*	ZXVc
        december	ZXVc
        decid*	XcbX
        decision	ZbbW
        decision $	aaUZ
        decision notice	WVeY
        decision on	WWTf
        decision to	aWYb
        decision was	UUVg
        decisions	cTVb
        delay	aZbV
        democ*	ZaUZ
        democratic	ZaUZ
        depar*	YbRa
        department	bRTc
        department's	ZcUT
        deput*	daVW
        deputy	ebXS
        detai*	fYZU
        details	fYZU
        deter*	WZca
        did	TaWg
        diffe*	dZYU
        different	caZV
        direc*	YeZU
        direct	ZWac
        directly	bYcW
        director	bdTV
        director $	YcZX
        disag*	cbVV
        disclosure	bSaa
        discr*	YVcb
        dispu*	cUWa
        dispute	dVUY
        disputes	aWcX
        dissa*	dQXY
        dissatisfaction	gWaS
        dissatisfied	bSVb
        dissatisfied with	ZWTd
        do not	WWZd
        do so	hXWS
        docum*	YbTc
        don't	fWVS
        down	dWcU
        dr	aXWc
        e	dWPZ
        e mail	eXSX
        each	UXWf
        eight	bbXT
        eight weeks	ZcYV
        eithe*	dYYW
        either	dYYW
        email	dUbU
        enclo*	bUZa
        enclosed	cVWb
        enqui*	VUae
        entit*	dVXZ
        entitled	dVVZ
        entitled to	dVVZ
        envir*	abWY
        environmental	abWY
        environmental information	bbWU
        estim*	ZUWc
        event	bWcV
        every	VbYb
        exami*	dcWT
        examine	ZcXU
        examined	fVWW
        examp*	bUSb
        example	bUSb
        example $	cUTa
        execu*	YdVZ
        executive	YdVZ
        exemp*	cZUZ
        exemption	bZVa
        exerc*	bdZS
        expec*	XZca
        exten*	ZaUa
        exter*	YYcX
        external	YYcX
        faili*	dWbX
        failing	dWbX
        failu*	dbZU
        failure	dbZU
        febru*	cUVa
        february	cUVa
        feel	bSZV
        feel that	gWWU
        figur*	XVWe
        figures	XVWe
        file	YZVb
        final	YbdT
        finan*	abWa
        finance	abWa
        find	bUWb
        findi*	WaYb
        finis*	VebY
        first	bbaO
        first instance	gVUV
        foi	dWUZ
        foisa	ccVT
        follo*	Uaac
        following	WWad
        for	dVYZ
        for a	cQTa
        for an	WdTZ
        for internal	eWXW
        for it	abWV
        for review	fVVW
        for the	bZbW
        for you	eXWV
        for your	XVXf
        force	abWX
        form	dTYY
        forma*	XUVf
        formal	YVWe
        forty	hUXU
        forty working	gVVU
        found	UYbc
        free to	aSWb
        freed*	bWXZ
        freedom	bWXZ
        freedom of	bWXZ
        from	UebX
        from a	VeUX
        from the	YbUb
        from you	bVXc
        full	YecT
        furth*	WbZc
        further	WbZc
        gener*	XeZW
        get	ZZTc
        give	dbXU
        given	fZTW
        gives	UZWf
        go to	aacW
        gov	ZVWb
        gov uk	ZUWc
        gover*	daVT
        governance	cbVU
        groun*	bUYa
        grounds	eXbU
        group	cbWV
        guida*	WWYd
        guidance	WWYd
        had	WZcb
        hall	YUWd
        handled	Wbab
        handling	eWZW
        has	XbdX
        has been	YdTV
        has not	YXXd
        have	YXZc
        have 0	ZZVc
        have a	baWW
        have been	VUZe
        have it	ZUVb
        have the	cbbT
        have this	eVWW
        have to	ZWdY
        have your	fWWV
        havin*	WWcb
        having	WWcb
        head	daSW
        head of	caSW
        hear	baVY
        hear from	baWZ
        held	aXVe
        help	ZWac
        helpf*	bVVe
        helpful	bVVe
        here	dVZZ
        hold	ZUXc
        hope	UbXd
        hospi*	WYXd
        hospital	WYXd
        house	iUWV
        housi*	XTZd
        housing	XTZd
        how to	cWYZ
        i	bXTb
        i have	bVWa
        ico	RSlT
        ico $	XUfV
        if	dYZV
        if the	adYT
        if this	cZYW
        if you	cPZZ
        if you'd	eWXX
        if you're	WXbc
        in	UbXd
        in 0	SWUh
        in a	baUX
        in st	XYdX
        in the	gVQa
        in this	ZVab
        in writing	gXZP
        inclu*	ZdWV
        indep*	VZdX
        independent	VZdX
        information commissioner	VWeZ
        information commissioner's	WWbc
        information officer	YaTc
        information rights	YZdS
        insid*	aaaU
        inside	aaaU
        inspe*	VXWf
        insta*	bZSZ
        instance	bUTc
        internal	dWXW
        internal review	bRZY
        inves*	WdbV
        invit*	cXaU
        invol*	UcXb
        involved	UcXb
        irela*	dXbW
        ireland	dXbW
        is 0	babW
        is a	fVUb
        is available	ZVcX
        is in	UcbX
        is not	ccXV
        is open	bTab
        is the	aZcV
        is to	YUdT
        isn't	cVaW
        issue	eUbW
        it	aeWT
        it $	cVWY
        it in	acXX
        it is	VadZ
        it to	dXVY
        it would	aUab
        its	dXaV
        janua*	XVWd
        january	XVWd
        july	YUWd
        june	ZUVc
        june 0	dYYX
        kept	YbVa
        kindl*	bVUb
        kindly	bVUb
        know	YZXc
        know if	ZbWY
        langu*	ZUca
        language	ZUca
        last	ZVWc
        late	ZdYV
        later	dYUY
        later than	dYUY
        law	bWcT
        leafl*	ZWba
        leaflet	ZWba
        legal	aaSY
        let	XcaZ
        let the	cUVa
        let us	dXWY
        lette*	ZaQa
        letter	ZaQa
        letter to	hTWT
        libra*	aUaa
        licen*	UUSh
        licence	VVVf
        licensing	WXVe
        lies	WUfa
        like	cTUa
        like to	ZUVc
        limit	cTYb
        line	acVZ
        lodge	aVZb
        lodge*	bUaZ
        lodged	bUaZ
        log	bZVZ
        longe*	abWW
        longer	abWW
        look	XcbT
        looke*	cZVW
        looked	cZVW
        looked at	eYUW
        made	cXWZ
        made by	cbTX
        made to	cWXa
        mail	eXSX
        make	hVXR
        make representations	eXXV
        manag*	abPZ
        manager	bbQY
        manager $	bTUb
        march	aUSb
        march $	dVVY
        matte*	baXW
        matter	caXW
        may	VYbc
        may $	ZWab
        may ask	YTZb
        may have	aWYb
        may take	WdbV
        me	WZTc
        mean	TUaf
        meeti*	WcVZ
        meeting	WcVZ
        membe*	cTTc
        members	YVUe
        met	aVVc
        minis*	WbVc
        monit*	baWZ
        monitoring	baWZ
        monitoring officer	baWZ
        month	WeUa
        month*	dXYX
        months	dXYX
        months $	gUVW
        months of	XWac
        more than	caYU
        mr	UbZa
        ms	baUa
        must	aSTc
        must be	ZRYb
        my	dVUa
        need	VbZc
        new	WVWf
        nhs	XWYd
        no	WeWY
        no later	YZXc
        norma*	baaV
        normally	baaV
        north*	bVbX
        northern	dXbW
        northern ireland	dXbW
        not been	WZTf
        not to	bYWa
        note	bUaZ
        notic*	WTea
        notice	YUba
        notice $	aUcZ
        notice to	cVVa
        notif*	aeXW
        numbe*	YWZc
        number	XZac
        number of	XUVe
        objec*	ccSW
        objections	dXXX
        oblig*	dYYW
        octob*	YbUY
        october	YbUY
        october $	YbUY
        of 0	VVTg
        of complaint	YXbc
        of information	dTWY
        of its	dYWa
        of our	YYdT
        of the	WaZb
        of this	jXUQ
        office	XWcZ
        office $	UaWb
        office of	dScS
        officer	eZTY
        officer $	ZTUc
        officer to	gVWV
        officer will	acVW
        ombud*	RRiV
        ombudsman	SShV
        on	XXZc
        on 0	aPUd
        on our	ZUWe
        on the	YcVa
        once	XcbS
        onlin*	YUaa
        online	YUaa
        only	aTeW
        open to	bTab
        opera*	gVWT
        opini*	XUYe
        or	deUU
        order	ScXc
        origi*	XbVa
        original	XbVa
        ought	dUTZ
        ought to	dUTZ
        our	dYdS
        our answer	eaVT
        our decision	bbYU
        our own	cTbV
        our reply	XVbc
        our response	cXYY
        our review	UafV
        ours	aWYc
        out	bWQb
        out in	cUVZ
        over	eZVS
        overl*	bUTa
        overleaf	aVVb
        overt*	VcVb
        own	YYXc
        panel	aZTb
        paper*	ZbUa
        papers	ZbUa
        papers $	ZeWV
        part	baUX
        part of	XYVc
        passe*	XaWd
        passed	XaWd
        payme*	YVXc
        perio*	ZYWb
        period	ZYWb
        permi*	WVdc
        perso*	XeXY
        person	acWW
        personal	UWad
        personal data	TWad
        place	fWUX
        plan	TXVg
        plann*	VWVf
        planning	VWVf
        pleas*	bQWc
        please	bQWc
        please contact	WXWe
        please let	dUVX
        please send	dZXY
        please tell	YVXd
        please write	fWYV
        point	ZbZV
        polic*	cTZZ
        police	eTZW
        policy	ZWXc
        possi*	adUU
        possible	adUU
        post	cZVY
        pract*	eaVS
        prefe*	eXWW
        prepa*	eYWV
        princ*	daWV
        principal	daWV
        priso*	VXZe
        proce*	aaYU
        procedure	bZZU
        process	cXXW
        prote*	dVZZ
        protection	bVab
        provi*	YWdZ
        publi*	UUYf
        publication	YUVe
        published	VTbc
        put	dbaS
        put it	dXWY
        quali*	bYUb
        qualified	XbWc
        qualified person	XbWc
        quest*	cUUb
        question	aWWc
        questions	ZWVc
        rathe*	ZUYb
        rather	ZUYb
        rather than	YVYc
        re use	VTbe
        reach	dcXT
        reaso*	eXTU
        reasons	dYWW
        reass*	XaVc
        recei*	VZVe
        receipt	XaXc
        receive	YZVc
        received	ZVVc
        recon*	gUUV
        reconsider	fXWU
        reconsider the	aWWb
        reconsideration	fSVW
        reconsidered	eUWb
        recor*	WZTe
        recorded	XbVc
        records	XUWe
        redac*	eVWZ
        redactions	cWXb
        refer*	YXXd
        reference	aYWb
        referred	YWZb
        refus*	dWYX
        refused	bUaZ
        regis*	dXSZ
        registrar	eaVV
        regul*	UXiT
        regulations $	ZcZU
        regulator	TUiT
        relea*	XcXb
        remai*	XXfV
        reply $	eWbV
        reply to	XWZd
        repor*	UZWf
        report	YWYd
        repre*	caUW
        representations	caUW
        reque*	bOWd
        request	bNZc
        request $	cWUZ
        request a	ZTUd
        request for	cYTZ
        request to	fWUW
        request was	eVaV
        requests	ZXQc
        requests for	aWWb
        requi*	eYSX
        require	cWUZ
        requirement	caXW
        requirement for	eWYW
        resol*	dVaV
        resolution	eXYW
        respo*	bdXU
        respond	Vcab
        response	dbZU
        response $	VecU
        resul*	TeZY
        result	UeZX
        retur*	abUZ
        return	abUZ
        revie*	abVY
        review	dWYY
        review and	YVXe
        review if	gVVT
        review of	YQRg
        review request	XXUd
        review will	ZdVX
        review you	XYbc
        reviewed	aTTe
        reviewed by	XWXe
        reviewer	XeXU
        reviewing	TeUa
        reviews	XePX
        reviews are	UeXY
        revis*	bVTa
        right	eQZV
        right of	aUbX
        right to	aSZa
        rights	aVbX
        rulin*	VbdX
        same	acVW
        satis*	dWZV
        say	eYXU
        say so	ZXcW
        schem*	ZUVd
        scheme	ZUVd
        scott*	YYdW
        scottish	YYdW
        scottish information	YYcX
        searc*	baSZ
        search	gZVS
        secon*	cZXa
        second	cZXa
        secre*	eaYR
        secretary	eZZS
        secretary $	abWX
        secti*	XZdY
        section	XZdY
        section 0	XadY
        seek	dRZW
        seek a	dUcU
        send	dVXY
        send your	gYVT
        senio*	ccTQ
        senior	ccTQ
        sent	abVY
        septe*	aZVa
        september	aZVa
        september $	ZZVa
        servi*	YVeZ
        service	YWdZ
        services $	bUVc
        set	gTVW
        set out	eVTW
        settl*	ZTaa
        shall	XcVZ
        short	fSUZ
        should be	cWWY
        should you	ZTZa
        signe*	acYX
        signed	acYX
        sits	XeXV
        six	VabY
        so	eTTY
        so by	fYXV
        so that	WUVe
        solic*	baWZ
        solicitor	caWV
        someo*	bZWY
        someone	bZWY
        soon	XaWb
        soon as	WcVa
        speci*	ZUWd
        st	aYdT
        st andrews	XYdW
        staff	WXac
        stage	ZcbW
        stand*	ccVW
        standards	baVY
        start	dbVU
        state*	XWcZ
        stati*	WYWe
        statu*	XYdY
        statutory	XYdY
        step	cXbV
        still	ZRaa
        strai*	XcYU
        subje*	XXad
        subject	XXad
        submi*	bUVb
        submit	ZVYd
        subst*	YaVc
        such	ccZR
        take	ZbcU
        take it	cWaY
        taken	ZcWY
        takes	YcVX
        team	ZdRb
        team $	fcWR
        tell	baRY
        tell us	aTVb
        ten	VdUb
        ten days	UaUb
        than	acUX
        than 0	ZaVZ
        than the	acYU
        that	bYbV
        that it	WWcc
        that the	bTaZ
        that this	gWUU
        that we	XYYd
        that you	hUVT
        the	WbZa
        the act	YSeW
        the address	gUUU
        the answer	eUWX
        the authority	abZS
        the board	dXTZ
        the case	baXV
        the chief	bZTX
        the clerk	ZYUc
        the commissioner	UQjO
        the commissioner's	UUfW
        the complaints	UaVe
        the corporate	eZWV
        the council	dZaU
        the court	WWbd
        the data	aWVc
        the date	hTXT
        the department's	ZcUT
        the deputy	fZXT
        the e	UVXg
        the first	acYR
        the foi	adWV
        the force	abWX
        the governance	caXW
        the head	baTY
        the ico	RSlS
        the independent	WSeY
        the information	aUab
        the internal	cUbW
        the last	bWaa
        the matter	baVX
        the next	TbaZ
        the number	ZSWd
        the office	bVdT
        the ombudsman	WUdZ
        the original	XbVa
        the papers	VcVa
        the person	acVW
        the planning	WWVe
        the reference	aWXb
        the refusal	gUVU
        the regulations	acXT
        the regulator	UVhT
        the request	eYbV
        the result	UfaT
        the review	YdYW
        the right	dUaS
        the same	acVW
        the scottish	YWdV
        the service	abWZ
        the team	aVVa
        the time	baTZ
        the tribunal	ZUcY
        the trust	aVWb
        their	aUWb
        them $	XfWV
        then	UebT
        there	aRba
        there is	cTWa
        there*	XUfV
        these	daYU
        they	aeWS
        think	hSWS
        this	hYRU
        this $	XbcW
        this decision	gUVU
        this is	cUXa
        this letter	YZTc
        this notice	gWVU
        this refusal	ZbWV
        this reply	hVVT
        this response	cSXb
        those	YVdZ
        three	VZWe
        three months	XZVd
        throu*	bVbW
        through	bVbW
        time	cWUZ
        to	aVZa
        to 0	XaTf
        to a	WbUd
        to appeal	dSaU
        to approach	eVYV
        to ask	hWVS
        to be	cVZX
        to complain	fWYR
        to comply	ZZZU
        to contest	eXaU
        to decide	cXaV
        to do	abVV
        to foi	WZZe
        to go	Wcba
        to have	aTYb
        to hear	gVVT
        to know	ZVba
        to re	bVZb
        to reconsider	dVZX
        to reply	XcZZ
        to respond	Vcab
        to review	cTXY
        to seek	aUXa
        to take	eVYU
        to the	bTcY
        to this	dYVY
        to us	bVaU
        to you	acUV
        to your	aacV
        too	hUUT
        took	RTVi
        treat	YWWd
        treat*	WZYb
        tribu*	SRiW
        tribunal	TRfa
        trust	aUVa
        twent*	UdVa
        twenty	WbVa
        twenty working	SbXc
        two	ZaUb
        two months	eYYS
        uk	XUda
        uk $	ZMbb
        under section	WZcY
        under the	XVZc
        under*	XdZT
        unhappy with	bRYb
        unit	dcRV
        unit $	cYTY
        unles*	WVcd
        unless	WVcd
        up	ZdYU
        up to	YdVX
        upon	ZcXW
        us	hRXU
        us $	aUYb
        us to	cVaX
        use	ZRac
        via	eVbU
        vice	baXV
        view	XcTb
        want	dUaY
        was	TWVh
        way	gWXU
        we	YbQc
        we are	bbUV
        we can	bUVa
        we have	cZZV
        we may	WdWa
        we shall	XcVZ
        we were	bcYV
        we will	acSX
        we'd	acUS
        we'll	WgXT
        we've	aSXc
        websi*	XVda
        website	XVda
        weeks	VfZV
        weeks $	WfYW
        welco*	bVWc
        welcome	bVWc
        were	aUSf
        what	bbXT
        what you	XaUb
        when	YeZW
        where	bcaU
        wheth*	abZW
        whether	abZW
        which	ZWWd
        which you	YYVd
        who	caUX
        who will	bbXU
        whose	aWYc
        why	dZUU
        why you	cWXZ
        will	UkXO
        will be	RfUb
        will have	ccXU
        will not	bXcV
        will reconsider	fZUT
        wilms*	UUhU
        wilmslow	UUhU
        with	bbXW
        with our	eaTS
        with this	gUUV
        with your	fZUV
        withh*	cSUb
        withi*	YXXc
        within	YXXc
        within six	WbbZ
        within the	hVYS
        within three	YaWc
        within two	aUWc
        won't	SeYZ
        worki*	acRX
        working	acRX
        working day	ccXS
        working days	aaRY
        would	YXWd
        would like	YVTd
        writi*	bVZY
        writing	bVZY
        writing $	ZcXV
        writing and	dWZT
        writing to	aSaZ
        wrong	fWXV
        www	XWdZ
        year	YVXf
        year $	YVXf
        you	cYZW
        you $	daYT
        you are	dWZX
        you ask	dXYX
        you asked	UYYf
        you believe	eXYV
        you can	bZcV
        you consider	dYXW
        you could	dXXU
        you do	bYaV
        you feel	hVTS
        you have	YWYc
        you may	aPcZ
        you must	ZVYc
        you need	VWWf
        you still	cWZW
        you think	eUXU
        you to	cbZQ
        you want	gVVT
        you will	ZdWW
        you wish	cWaS
        you would	WaSb
        you'd	hTYT
        you'd like	fWXV
        you'r*	cUYZ
        you're	cUYZ
        your appeal	cbPY
        your application	cWaZ
        your case	ZbcT
        your complaint	cYcS
        your letter	ZdWX
        your question	YWUc
        your request	aRZb
        your review	YdYV
        """#
}
