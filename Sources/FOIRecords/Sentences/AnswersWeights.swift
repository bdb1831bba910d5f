/// What words tell of sentences, learnt from 11788 rows by Training/learn: not written by hand.
enum AnswersWeights {
    static let text = #"""
        	OKPTGKQPQls
        0	YZVVXbVTWdQ
        0 $	UUXPUWLSRcb
        0 0	VXbVcUXSTTc
        0 a	VWbeXQTURWY
        0 about	XUYWZVXYYda
        0 act	YXXVZYWaXaa
        0 after	VUTVVUUVWbc
        0 all	dVSXVTUVVVc
        0 allows	WdbVaTWbWWb
        0 an	XYYUWVXWWXe
        0 and	ZXYaZVTbYVa
        0 applications	YXXXYcYYYdT
        0 applies	TTbUZcVXbSV
        0 april	UVTTVSTTSXf
        0 are	bXWSWWUWaeW
        0 as	YZbYYaWVYcV
        0 at	WYTSVTWXTcY
        0 august	YSYWUTWVZWd
        0 b	WYZWUaWPSUY
        0 because	VYaYbYWXXVY
        0 but	VYXcXUUUVTb
        0 by	TXVSWWWWUcc
        0 c	OWaTWUXTRYc
        0 calls	aWTTVaUZVcU
        0 can	cXSZUXWYZXZ
        0 cannot	cXUWXVaYXYc
        0 case	VWeXXbWXWWU
        0 cases	SSTTUZWVShY
        0 children	XWXXXXXXWeV
        0 code	ZYXUUXWcVcZ
        0 commercial	XXZXVWXYXYc
        0 complaints	SaWUUeRSVWX
        0 concerns	XXWXYWXbXXa
        0 covers	VWcVXTUYWTZ
        0 d	XZbTRUTTTXa
        0 days	PSTcTVNRQdX
        0 december	XXaTXUUXWbZ
        0 does	VYZUXVVWYVg
        0 dog	dTUUXSTVUSd
        0 e	LYcSPZPTSUa
        0 each	SVWVYWVWacZ
        0 emails	ZXWWYdXVXVX
        0 exempt	SdcTTbVVTXQ
        0 exempts	WWeWXbWYVVV
        0 f	QZYUUTTVWbb
        0 factors	XYWYUYWYYXf
        0 february	ZXUTUWSVSYd
        0 files	XXXWXbYXXWb
        0 first	UUUSWXWWVbb
        0 foia	WbbXWVWXXYW
        0 foisa	TTVdSdUTfTS
        0 for	YaWTWTTSTeY
        0 from	VWTRaVTVdcY
        0 g	ZWcTUVSUUVb
        0 had	YZXXYXZZZYd
        0 has	SXZUYYTcWTc
        0 have	VdYbXWWWVWV
        0 having	ZZYbZXZZXeZ
        0 homes	VUWXWaVUWfT
        0 hours	NTPPRgSRUZV
        0 hrs	UUUTTiTVUQa
        0 if	XXXUVWUaYYe
        0 in	ZWWZRYSSZXZ
        0 information	VURcaXUWUXZ
        0 is	bXXUbcSOUYV
        0 it	WcYXXbXXXYa
        0 january	YWWVVPTVUZd
        0 july	VVUVTRSYRgY
        0 june	WUVXSUQVZZc
        0 law	UWWVfUXXWUW
        0 lets	XZaYYWXYXXc
        0 lists	WUVWUXXXXWe
        0 made	XTWTSWTTWea
        0 makes	XWUWVVdXXVa
        0 march	bTWSSURQZYd
        0 may	YTWdWTSVYSf
        0 means	YYYZbdYYYYW
        0 members	TWWVWbXVWeW
        0 metres	VWXWXbWWVdS
        0 might	WWVWXVZWYVd
        0 million	UVVVWYWWVcY
        0 minutes	YVTSWdVVZbW
        0 months	VXVUWVTVTcb
        0 more	XXXWXUXYXYc
        0 mph	XYYYYXXYXeV
        0 national	WTRWcVWWVVc
        0 no	UVSeTVTVTbW
        0 not	WbUfWVWWYUW
        0 november	ZTVTUXUXVXd
        0 obliges	VWUXWXXWaXb
        0 october	aXUSVUUTWWe
        0 of	aZVYPYZZWbZ
        0 officers	XbYUTVTVShV
        0 on	SVbSUYRUadU
        0 one	aTdWTVVWXbR
        0 onwards	bdUTYXWXYUa
        0 or	YUUaUWcTYUc
        0 out	VdUVVUUWVbV
        0 over	VXYXXbXYXdV
        0 pages	ZUTUTZURZXd
        0 people	WVYVYVVYWiR
        0 per	TVUTVXVWUeV
        0 permits	bZZXbXZZWYX
        0 places	YXWXXXZXXeW
        0 please	eTbUTTcTTVT
        0 plus	ZXVZYYYZbdV
        0 protects	YXVXXYWYYWe
        0 records	UUWXXaXYWWc
        0 refused	VUaYXbWYYdU
        0 request	XZXYYcXXYYY
        0 requests	VVWUXWWXVcb
        0 requires	UUZTVWUUXbc
        0 s	TaSURUUWTaa
        0 says	YUVZYWbYZXZ
        0 see	XTWTVUUcXZX
        0 september	WTTSWVYTVWg
        0 sets	WVVWXXWXWdW
        0 should	YaXYYYWeVZb
        0 since	babYaWXZXYX
        0 so	WZVaZaZbZUU
        0 takes	XYVYWeXWXYc
        0 that	VYTcXTWWUaZ
        0 the	WYYYZXQPXaa
        0 there	WZUbYXXYXcV
        0 this	YYWaYZYXXcX
        0 through	cYaYZXXYYbX
        0 times	UUUUVVUVVgU
        0 to	ZcXaZVbWXcT
        0 tonnes	WWUVXVWWXgU
        0 under	RaYWYYXWaXb
        0 was	VVYWYYTTYeU
        0 we	ZZTYZbYaaTY
        0 weeks	VVVWWTUWVhT
        0 were	UUYaWTWVUaa
        0 when	XXUXXWWZYdY
        0 which	TaWRTUdVXYa
        0 will	VXcYXVVXZXa
        0 with	WbYaVWUYbbS
        0 withheld	SeeXVXWWXVS
        0 within	XYZWYUXYYUf
        0 working	SWSTXZVWTWc
        0 would	VZUTWaSTVXb
        0 years	VYVUXbVXYcZ
        0 you	TWVZVWSUUWe
        0 your	XYZYYUYYYVf
        0 yrs	USTbUbTVUaX
        ^ $	RdQQRRRQQOe
        ^ 0	QWSMSUUPSae
        ^ a	aYTVKQLPUZe
        ^ about	VUUTUUVVUhX
        ^ access	VacWWWWXVUY
        ^ admission	VXUVVWWVaba
        ^ advice	XVZUVVXWVTf
        ^ after	UaeZZZWTUVX
        ^ against	TUVUWVUTUQi
        ^ age	TVUTVWVWVYf
        ^ air	XYWWXXXWdaY
        ^ all	cXWMOUONYZX
        ^ although	bWabXUWWWYa
        ^ an	TaaTTZTXWXZ
        ^ annex	PPRUTTUURRk
        ^ annual	adWUVVXYXZS
        ^ answer	ZYbVRSSRTRe
        ^ answers	dSTWUUUWWSb
        ^ any	TUSUeUUXUUd
        ^ anyone	UVWVWVVWaZd
        ^ appendix	TVVVWVWWWUh
        ^ applicants	WWTWWXVWVca
        ^ are	UWTUVUgVUUZ
        ^ arguments	TUWVVVWVVUf
        ^ as	ZOUZaXPZcUZ
        ^ ask	WVUUUUUgVSZ
        ^ asked	WXTTVWcWYWa
        ^ at	XZVbYYWUVYc
        ^ attached	cbTVWVUVWSW
        ^ average	XXXWXXYYXgS
        ^ b	QSZTSVTWVcd
        ^ balance	VWUUVWVVVUf
        ^ band	WVWWVVWWXgU
        ^ bank	VbbUUUTTVTc
        ^ because	WUXWZcXYaWa
        ^ before	TVXVWVcUVWb
        ^ between	UVUUWUUWWWg
        ^ board	SUTTWWSVcTf
        ^ body	cTaYWWWaYcT
        ^ both	aUaTTYRURfU
        ^ bus	YZbXYXYcYYW
        ^ by	WVTUYUfXXXa
        ^ c	UWdVWVWYbTa
        ^ can	aTVSZXgUVVW
        ^ can't	RSYaZeTTUTY
        ^ car	XYXVYXWcWdW
        ^ case	TVVUUdTXUQd
        ^ cctv	VdabVUWVVXS
        ^ children	YVVWXXYXWcZ
        ^ clarification	TUTUTUdVVTd
        ^ cllr	cTTTUUUTbaW
        ^ community	VVUVWVWWWeX
        ^ complaint	caTTZTTTTSb
        ^ complaints	PUSbSQTWSYc
        ^ conclusion	UUdTUTUUURb
        ^ confirmation	YYWZZXXXXYc
        ^ confirming	YXXYbYWXYVb
        ^ considerations	WXVYXXYXYWe
        ^ consultants	XWVaXUXXWbW
        ^ contact	UUWWTUTcUXa
        ^ contract	baYVXWVWUYa
        ^ contracts	VWVWWWWXeVZ
        ^ copies	WUXUYXVUZSf
        ^ copyright	VVUVWWWXUVf
        ^ correspondence	TTZVVUSYUTf
        ^ cost	UUUdVfVVVWU
        ^ could	WVWTUafVVUW
        ^ council	UUUaVVXVVZb
        ^ councillors	UUVWWUUSbda
        ^ crime	TTaUUUUVcZW
        ^ custody	VWaVVVVUVca
        ^ cyber	XYWYbWXXWeU
        ^ d	VUdaTVWWWZY
        ^ data	YRWaQXRYbZY
        ^ date	QUSSVSSUSQl
        ^ dear	UUUUUVTUTQh
        ^ decision	XQbPPQPQPXb
        ^ details	YYZcWYXUbXZ
        ^ disclosed	dcQUUUVVTUY
        ^ disclosure	URbTRTVSQSf
        ^ do	VWUbUVdVURa
        ^ does	UWUYTVdWWYY
        ^ dog	XYYcYYYXaaV
        ^ don't	VWSfbWVUVRV
        ^ drivers	XWTcXVVWXbY
        ^ due	UUbSUbTTVQb
        ^ e	STSYTTTTTac
        ^ each	TTRUVVUbbba
        ^ eir	bVUUVVUUUTe
        ^ eleven	UTVWWSVWVcZ
        ^ emails	ZbabWTVXVWX
        ^ enquiries	XWYcXVVUUVe
        ^ ethnicity	YXVeWXWXXXW
        ^ even	VVUWXZYWVUe
        ^ every	aYTVWZRSZdV
        ^ everything	bbVVVVVXaWW
        ^ exempt	WLeTPPUVZaV
        ^ exemption	VVSXVXYYVWg
        ^ exemptions	UUTWTWWXVUg
        ^ factors	VWPXSXVVVTi
        ^ fees	TWZSVaWWZTd
        ^ fewer	VdTUWUVWVVa
        ^ figures	TYWTYXUVVVf
        ^ fire	VVcUXYWWaaT
        ^ first	WUVUVUVXTda
        ^ five	VVWUVVVVWgU
        ^ foi	NUPSQZQaMWd
        ^ following	bacYYYVXWXT
        ^ food	WWWWXXVWccU
        ^ for	ZNZZbZMcWNc
        ^ four	ZTUTVTTUUgU
        ^ free	WYWUWUWUTdZ
        ^ freedom	VMQMUQNVTRk
        ^ freight	bUTbXWabUWW
        ^ from	YbVWXVXWWVd
        ^ full	hVXWUSVTWbP
        ^ further	ZUWYUWZVZWd
        ^ gas	WXWaXXXWWeW
        ^ gender	WZVbXXXXcbT
        ^ given	XZUUWeTYVRV
        ^ governors	XXXXYXYYXdX
        ^ gp	XXXWYXWVYeX
        ^ guidance	VWUUVYWWUab
        ^ had	UUYUUTTUWUh
        ^ handling	UXVUWYUVVSg
        ^ happy	eYXYYYXXWWU
        ^ harm	UVTWVWXWVSh
        ^ having	aXaZXZaZUUX
        ^ he	WVXUWWXVVTg
        ^ head	USSUUVVVUhT
        ^ held	TSfQYTTbQOc
        ^ here	facTWTSVTSS
        ^ home	WTaWVUWWdZT
        ^ hourly	WWbWWWWXZeU
        ^ housing	WYWaXXYcbUY
        ^ how	VUaYTSXQUOd
        ^ however	VWUVWZXVVUd
        ^ i	WZZVWXUVTSd
        ^ i'm	VVaVWaaaWWW
        ^ i've	aZWdXWVcTTU
        ^ ico	UWWVUUUUUSg
        ^ if	SSRPZQSVRQk
        ^ in	UaVYWSVTRWc
        ^ individual	TTfUUXWZVUV
        ^ info	edYYQWRQSRW
        ^ information	YWZWRRQaXSa
        ^ internal	VUaVVUUUTXc
        ^ interpreters	YZZcYXXYYZW
        ^ is	TTTTUThUTQY
        ^ it	VUTVXVYQPcg
        ^ it's	UTWWZXTXcYY
        ^ item	SQSSTRSRSPk
        ^ its	SUaTUWUUUWf
        ^ key	TSbUSVTUTWc
        ^ kind	WXVXYYXWXXe
        ^ kindly	ZXUWWUfaXVT
        ^ land	YYYWYXVWcWZ
        ^ legal	TUcVVXVVWVc
        ^ let	VUWUWYdWWUZ
        ^ limb	UUTVVUUUURi
        ^ local	VWTVVVWcUYa
        ^ lost	TUVaXUUWTXd
        ^ low	WcVWWWWWWbV
        ^ mae'r	fUbTWVUUUSX
        ^ may	XXUUTWYbUWZ
        ^ meals	WWWWXUVWUgT
        ^ members	XYXYYYYXWUe
        ^ microsoft	WXWXWWXYXeU
        ^ mileage	XXVcWWVWWcU
        ^ ministers	TTZWTVUVUXe
        ^ minutes	ZbURUTVWeZY
        ^ mobile	XbXXXXXXXaW
        ^ most	UaSTWSUWRcZ
        ^ mr	aWXWVXVVVWe
        ^ ms	VTWUaUVWWfW
        ^ my	XWbZWXUSXVb
        ^ n	SSQacTSSSYa
        ^ names	TcbXUVTVWSY
        ^ ncnd	TRRSjSUUTST
        ^ neighbours	WVTXVWVUVUg
        ^ neither	YXXdUWWUXbb
        ^ nhs	UWWXXVUUTad
        ^ nil	STReTSTSReO
        ^ no	NLVaUbHJOeW
        ^ nobody	RRRdSTUTUdU
        ^ none	VUZWQRQQQeY
        ^ not	KKYeXcUUKaQ
        ^ note	WcUUWVVWVUc
        ^ nothing	YZWbbTSTVeR
        ^ numbers	XZZUWUUVTVe
        ^ of	UdUaTUTUUbX
        ^ officers	YVUcWYVVVaY
        ^ official	USSSTUUTQRj
        ^ officials	WVVbXWWWYWb
        ^ old	VXXaXWWWaXb
        ^ on	VQXVaSVNYVc
        ^ once	WXWXXUVVVVg
        ^ one	VaWVWURPVfZ
        ^ only	VaWUVaSYTgS
        ^ openness	YXWXXYYXYXd
        ^ other	WWWUWXWWVac
        ^ our	YRYcPSQTVbX
        ^ outcome	abYXeaTSSUU
        ^ over	VWVVWaeWUTb
        ^ overall	VVUVTWUVVWf
        ^ paper	XWTaWVWWaeS
        ^ parents	XWTWWVUVWWh
        ^ parking	YWWWYUYWbdX
        ^ part	QaNPOVOaPKg
        ^ parts	UZTXWVWWXVf
        ^ patient	YUdXWZXaXUV
        ^ patients	XVTdWWUVVaW
        ^ people	WXWTWWUWWTh
        ^ personal	WTTWUWXVWda
        ^ planning	XXWbYXYacYZ
        ^ please	WXVTVObaXOb
        ^ pls	XUTTVVecSSY
        ^ police	VWRTTVVXSYf
        ^ prejudice	VVVVVVWWVUf
        ^ prior	VWWYWVbUXcW
        ^ private	VUbTVVWTVZb
        ^ public	WTSXSTVSbXe
        ^ publication	WUYWVVUURTg
        ^ pupils	UTWaVWUUVeU
        ^ pursuant	bYWZWZaZZXV
        ^ question	XZXWOQSPZXe
        ^ questions	XVZUQRTbVRe
        ^ re	VTSSaUTSUXe
        ^ reason	UVSbUSWWXUd
        ^ reasons	WSQcSTUVUTe
        ^ received	VVWTTWVVURj
        ^ records	TVVZVYSXUXb
        ^ redacted	TaUWWWWWVUc
        ^ redaction	YUWWWVYYYWg
        ^ ref	dUUTTUTTSVd
        ^ reference	UYVTVXTVcTd
        ^ refused	TPWVUcSVUPe
        ^ refusing	XWTVTVWUWUh
        ^ reg	VRReaUUVVTZ
        ^ regulation	VSOYbUPOXSh
        ^ release	SbXVXWWUUTd
        ^ releasing	XWYXYWXYXZd
        ^ repairs	YXWcXWXVYZU
        ^ reply	cUTRQPORUQf
        ^ report	bcZSUSTUUUb
        ^ request	QUWSUVOTObe
        ^ requests	VWVaWVTZVVb
        ^ resolved	XXYXYVWYWWe
        ^ responded	WXVWVWWWVUg
        ^ response	YTXSPbNQYcZ
        ^ review	VVTTUUWUUTh
        ^ royal	VVeUVVWVWSZ
        ^ s	WUeWQUUUUSa
        ^ salaries	WcUXYXWXXVc
        ^ school	WXWYXYXacaW
        ^ schools	VaTTVUVcVUc
        ^ scope	TTSSTVUVUWf
        ^ sea	WXWUWWWWWgT
        ^ search	UVVaUTUVSTe
        ^ searches	XWVUWWVWVUg
        ^ section	QIWZXXMMUVf
        ^ sections	VTSXVWWWXVg
        ^ security	VUWXVYWXXcc
        ^ see	YVYLSROMeUZ
        ^ senior	WaWWWWUWaTd
        ^ sent	SUUUTSWfWQa
        ^ seven	UWUVWVVVVfX
        ^ should	WVVVYVYVUXg
        ^ sickness	bYYbYXXYWbV
        ^ since	YWZWWaUZcYW
        ^ six	bYYXYXWZYdW
        ^ some	PeSRXVUQQRf
        ^ sorry	bTcbUTUUTTX
        ^ special	YXUXcYVXWYZ
        ^ staff	TRddTWTSRWX
        ^ stop	XXYbXXXYdXX
        ^ street	VXWXYWWaWdW
        ^ students	YYYYVYZZYdU
        ^ subject	YZTTUUSTURg
        ^ such	WZYcTaUaVVW
        ^ supplier	cWdVWXXXYYV
        ^ suppliers	UVXUYWXVWVd
        ^ table	gbSUVUUVUSW
        ^ taking	UWeWVVXVWaY
        ^ tarrant	WWWYWXXWXVf
        ^ taxi	WYXZXXWabcU
        ^ tell	WWWVWWcVWWZ
        ^ thank	RVUTUUPSSVj
        ^ thanks	WWWXXXWWXVf
        ^ that	OPccRTSaZXV
        ^ the	XUaZUSPQVab
        ^ there	RXUXOaNKRda
        ^ there's	WXXYXVWWVeX
        ^ these	ZTbXXVVZdXV
        ^ they	VRbUWVWUYae
        ^ third	UQZTVSVYTRe
        ^ this	RRbcUZPaYMb
        ^ those	VXXbWXUTVZb
        ^ three	USSTUYUTTgV
        ^ time	XYWaWVWWWSd
        ^ to	VSVUWecOVUb
        ^ too	TRTTUjaTUQR
        ^ total	UWUUWVVVVWf
        ^ totals	VcUaVVVYWVa
        ^ trust	bYTVVaVUWTc
        ^ try	UVVXVVWfWVT
        ^ twenty	VWWVWXVVWcY
        ^ two	YaXPTRPTSgV
        ^ under	YSSXSWbXXSc
        ^ unfortunately	WXbeXXWWVYV
        ^ until	XWVSXXbXXUf
        ^ upon	XYZYXWUaaaa
        ^ vexatious	VUUXVdWXXVZ
        ^ ward	TbTbWWUVccU
        ^ water	VWWVXXXbVbX
        ^ we	UXZZRWTRPeW
        ^ we'd	VUaVUdaTYUX
        ^ we're	YbaWabWVVVZ
        ^ we've	ZZZeVXTYaST
        ^ weather	WWWXXXYaVYd
        ^ weighing	WWVVWXVWWUg
        ^ were	TSUVbVVUUUe
        ^ what	YSZXQNdNUQZ
        ^ when	UUVYUWZSSPe
        ^ where	SfeRSVSSQRZ
        ^ whether	XVUdbSSWVSa
        ^ which	VTZTSUkQQQS
        ^ while	aaXYYYVYUXa
        ^ whilst	VZcWYYWWXZZ
        ^ who	VUZXUVYTVTd
        ^ why	XWSTXVWVWXh
        ^ with	ZUTXXXTaTWa
        ^ withheld	TSdVYWVVWUY
        ^ without	ZVVVYVZYWWd
        ^ witnesses	XTTWYWWWXWh
        ^ would	TSZTZdeZSQT
        ^ year	VVWUWUUWUUg
        ^ yes	XWOOORQOOjR
        ^ you	TXTMRYSXWSh
        ^ you'd	XXXVWWVcXWb
        ^ you'll	bcVVXVVZbVU
        ^ you've	XWVVXabYWVa
        ^ your	YaXVVYYZWQc
        ^ yours	VVVVWVVUUTg
        ^ zero	SSSdTSSTSfP
        a	TVSbXWYVUaY
        a $	TZdcQQMQOSZ
        a 0	UUWTUTVSViS
        a and	RSbSYTSTUUc
        a applies	XYVfWXXVXYU
        a b	aSeVPTUTTUY
        a blank	VUWgWXVWUVU
        a body	XXYYWXVaWXa
        a box	YVVcVWXXWVa
        a breach	YYcYZWYZYYZ
        a breakdown	UVXaWaXWVWd
        a campaign	YYYYYdYYYZX
        a case	UVXZZWWWTWe
        a certificate	WYaVYXVXWfV
        a charge	YZVWWYYYXZc
        a charity	WVVUXVWaWXc
        a claim	ZYVYWYYZYcd
        a class	YYVbXXYXXXZ
        a community	WbXVVaXXYcX
        a complaint	YVcXcXaWYaW
        a confidentiality	YYcYYWWXZWY
        a contract	ZWVbbYYXVTc
        a contractor	UUXUVaUVUZb
        a copy	cUXZVVVbeZV
        a cost	UTYTVaUWWcZ
        a court	VWbYVZUUUUa
        a crime	ZYWWYXbYYZa
        a criminal	WXaWbXWVVTZ
        a dash	WdUUXVXWVVa
        a data	ZYXWYZYYZdY
        a date	YYXZYZaYVWc
        a day	WWYXXaWWWcX
        a decision	TWYVXYSTUXe
        a different	ZWWaXWWbXVa
        a disproportionate	ZZYWZcYWZYY
        a district	WWXYXYXeXbU
        a document	XVWXUVWWXVc
        a does	ZZYZcZZZZZW
        a duty	WVaZRVVVVWf
        a fair	ZYbYXXXWYXb
        a fee	XXUTUXTVcYa
        a figure	XZZZUVaUWWZ
        a file	XWUWcUXVWWY
        a fire	WXTZWWUUUXd
        a firm	YXYcYXYcXWY
        a first	XXYVYXXYXeW
        a for	cVYYYWWWWXa
        a form	VXXcXXWXXbb
        a formal	XYXcVWZYXXZ
        a fortnight	XWWXYcYYXVc
        a four	XXWVYXXXYfU
        a fresh	WWWZWVWXYXe
        a full	bUTWYZaWWUb
        a further	bWWXXTWWVba
        a general	ZZYdZZYXYWX
        a good	XXZYYYXYYWd
        a great	XXVXXXXWXWe
        a hearing	VXVSWVWWWXf
        a higher	XXWXYXXWWYc
        a i	UTYabWWWVWY
        a is	XabWbXXWXWY
        a legitimate	WUZYZYWVWcY
        a letter	YYWdZZYYYaW
        a licence	VbVZWXTUWXb
        a line	XaXYYbWVWWb
        a list	ZUUcWZZWaWa
        a little	WWVVWYWWWXd
        a live	bZeXVXXZVWV
        a living	YUUbYXSWXXb
        a local	YYYYYYYWYba
        a manifestly	ZZYZXcZaZXa
        a manual	XZZYZcYYXWZ
        a map	dXWYYXYXZWZ
        a matter	XSTYbYTcVYY
        a medical	WXVVWVcWYbY
        a meeting	WXYXVWaYWVb
        a member	XXbWYXYWWWd
        a mile	YYXXYZYYYdX
        a minute	WYXaXWXWYdV
        a month	WYWYZdVXaZZ
        a narrower	YXcYYXWYYYZ
        a national	XWdYWZYYaZW
        a neither	XXXWfYWWWWU
        a new	WVSYVTWWWfZ
        a newspaper	XYXXXXVXXYd
        a no	YYYTaXYYYfV
        a note	bYWcXWZXWUX
        a notice	VVZZXWXXXYb
        a number	WaXdVVVVUYZ
        a nurse	YYXYZYXYYdX
        a of	YYXYXTPXVVb
        a panel	WWWWaXXXXeW
        a paper	XVXVXUXXXac
        a particular	bYWYZWXWWXa
        a patient	XXVYbYXVXYa
        a period	ZZZZZYXZXYc
        a person	UaVWYZTVRZa
        a personal	WVgTVVUXYcU
        a photograph	cYXXZZZZYYY
        a plan	STcbUUTWUTV
        a policy	VXWaWXYXWcX
        a position	ZXXXaZXcXXX
        a power	YZXZZYXZXZc
        a presumption	VXWXXVXZYWg
        a price	XXWXZXYYbYa
        a private	WSVVWWWWVfX
        a public	UTUSXYSbUSc
        a pupil	WVVbaXWWXVa
        a qualified	YZVZXYZYXZd
        a quarter	YZYWZXYYZeW
        a question	XYWWaabWVXZ
        a reasonable	WWXXVWXXWYd
        a record	XWUWYaWUVUe
        a redacted	WcbYZZYXXYX
        a referral	XWVXcWZWXWY
        a refusal	VUdXYYUUUVY
        a register	WWVdWVWVVYZ
        a repeat	XZZYZdXXXbV
        a reply	bXYaYXXcXUY
        a report	ZYWbdZYYVVc
        a request	STTRXVWaYXe
        a response	VYYWYaYbVYa
        a result	bWYWXcWYWVZ
        a review	VUXSWaVTSSe
        a right	XXVWWVXXXXf
        a risk	XXaaVXVXZaa
        a rule	XWWWWWXWWWf
        a sample	VXWVWeUUXUa
        a school	YYVUaXVXXVe
        a search	XUWXWdXWbUY
        a second	XYTSUVVUTdY
        a section	WWWWYYVWYcb
        a separate	XWUXXUVcTbX
        a set	ZZYZZXYZYbc
        a short	cXVYXYXYYbY
        a shorter	WWWXXXbWXWa
        a single	WaRXVYXVTYb
        a small	VaUSVTUUcXb
        a special	WUUXVVVVYeW
        a spreadsheet	bWYaYVWXYYa
        a states	aZWaaZaaaae
        a strong	WWSWVYWYWTe
        a student	WbWbXVXWYXd
        a subject	VWVTbWaXVUY
        a sum	YYYXXYXYXdX
        a summary	aYUXXYWVUYb
        a table	fWUYXZZYYYV
        a tally	YZYeZZYXXVY
        a target	WWVXXUYWXWe
        a task	YYWZZbXbXZY
        a the	dUXTVWWVUbY
        a thing	YZbaVYXXZYa
        a third	VYcXWVWUUbW
        a three	XXZXYaZYXfV
        a total	VXXbYWWWWfT
        a trade	YXbXXVXYYWb
        a tree	WWWZZVXWUbY
        a trial	aZbYZXZYYcZ
        a valid	WXXWYXbXYYZ
        a way	YYUaYYXYYXc
        a we	WWWYYXXVXdU
        a week	QWTYWXXTTba
        a which	cYWZYYYZYZb
        a whole	VbVVUbVXVbY
        a written	XXUbWXVXaYX
        a year	SVUXWYXVWdX
        aband*	XXXeXYYXYWW
        abandoned	XXXeXYYXYWW
        able	aaYWWVWXWVX
        able to	aaYWWVWXWVX
        about	LSWVdVXZVTZ
        about $	WVbWVUYVVTY
        about 0	SUTSUZaTSbY
        about a	WUTbZWbVWcX
        about how	ZZXcZZXYZYY
        about it	YXXXYXYYYWd
        about its	VXWcXabbXVX
        about one	XWaVabWVVaV
        about our	WWWYaXXVXXd
        about the	TTbVbYWVOMb
        about their	YXXdXXYaXXY
        about them	XVWbXWWVXUc
        about this	UUUUTVSVTTi
        about what	WZXVVVVVWXe
        about your	XYVVbWXXYVa
        above	VcVVQcTPTcZ
        above $	YbQSTWRTVSc
        above 0	VUTVVUVVZdY
        above in	XWWVXWWYXXe
        above the	XXYXYcYZXcW
        abroa*	WXUVXXWWXdZ
        abroad	WXUVXXWWXdZ
        absen*	WVXcaXVWXbW
        absence	WWYcbYWWXcT
        absence is	YYabYWYYYaW
        absol*	SVXVZYVUUXe
        absolute	SVXVVTVUUXg
        absolute $	VXVVXWVVWTf
        absolute and	YXXZYYYYYXd
        absolute exemption	WWbXWXZYXWa
        abuse	TVTUUdUUWcY
        abuse of	XWVXWeVWWTX
        acade*	WTTZVXaaXbY
        academic	WWXZWbWUWdW
        academies	VXUVVUWTUUf
        academy	YVWbWVVcXaW
        accep*	XUYXVXVWYab
        accept	XVZXWXQXZYc
        accept that	VWWYWZXWbSb
        accept the	cYXWYZVXXYY
        accepted	ZVTWXZaXWcY
        accepted that	aWUXXZXXYXc
        accepts	VTTVVYWVVac
        acces*	TRZSPTQLiUY
        access	YWcUTVUPWSc
        access $	VWdUWWYXYZY
        access is	YaXVXXXYWVd
        access request	XWWXVXaXXWb
        access to	YTdTVUUTSSb
        accessible	USUVUVUUjVS
        accessible by	YWWXXXXXdWX
        accessible to	VVWXWXWWeXX
        accid*	YWXYXXbabYW
        accident	YWXYXXbabYW
        accom*	fbSTVTZWUYV
        accommodation	WWWWWWcaVZa
        accompanies	bdXXYYYXXZV
        accompanies this	bdXXYYYXXZV
        accompany	cWWWWXVVVXb
        accompany this	ebWVYXXVXXV
        accompanying	fWTVYXWVXWW
        accompanying this	dYVZXWYXZXW
        accor*	bWbZWbVWYWU
        accordance	YbaVYaVaVXZ
        accordance with	YbaVYaVaVXZ
        according	WVTXWUVVTba
        according to	WVTXWUVVTba
        accordingly	cUbbWaXZZSQ
        accordingly $	VYZUabTZYVc
        accou*	XYXYRWVUaWa
        account	XWaXUYVUTXa
        account $	WWVWXZWUWUg
        account of	UXXSWcWVVaZ
        accountability	TTYUUTVTSUf
        accountability for	VVbWVVWVWVa
        accounting	bVdVYXYYXcV
        accounts	YYVYVVXWdVa
        accounts $	bVUaWVUcYcQ
        accounts are	XYacZZZYbWa
        accounts for	ZWWXYXWVWYc
        accre*	bZbWZYYYXeT
        accredited	YXbXYXYXXfV
        accus*	XaZVZbWWXWb
        achie*	WWVWXYUWXcd
        ackno*	YQUSdRPVQOc
        acknowledge	UVXWeVUTUUZ
        acknowledge receipt	YYXXYYYYZYc
        acknowledge your	XXXWVVWWXVe
        acknowledged	VWVVVWWVWTg
        acknowledgement	WVWUZWUYVTf
        acknowledgement $	UWVVWXWZWUe
        acknowledging	YXZVcXXYYYY
        acknowledging the	YXZVcXXYYYY
        acqui*	YWaVYXWXcbV
        acros*	UVVcWYVdVZU
        across	UVVcWYVdVZU
        across the	WWXWYYXWXfX
        across to	WXWbXWXeXVU
        act	SSYSVZUYVQd
        act $	VTWSaXOOaXg
        act 0	PZYVZYWZSRb
        act allows	XXXWXcXXXVZ
        act and	aTZWXYUUYXb
        act as	YZbaXWVYZZZ
        act because	ZbbZZWZXYYX
        act by	YYZZWWZXYbZ
        act does	XYaVXVXXZWf
        act foia	ZXXZZVYZZZc
        act gives	YYWYXbWXXXa
        act i	ZZVbYVZcYZY
        act is	VTUWXWWXdWZ
        act obliges	YYYXYaVXYaZ
        act requires	ZZVZaXaaXYf
        act that	XWYaWWaYUYa
        act the	aZXWaYcXYYZ
        act to	WXUVWbXVfWd
        act we	aXaSYYVVYXb
        act which	YWcbYbXYYZW
        actin*	aVYYYbWXWcX
        acting	aVYYYbWXWcX
        acting in	VYWYYaWYYXa
        actio*	VWZYZaYbWZW
        action	WWYYUVWcXYY
        actionable	ZVZZaZYZYZa
        actionable breach	ZVZZaZYZZZa
        activ*	bZXWWVVWWZc
        active	VbYVWVWaUeT
        activities	YXYYYWYYYVd
        actua*	abTbUVWUVZX
        actual	YcWYXYXYYYZ
        actual or	ZZXZYZYZZYc
        add	YUYWXWXXUWd
        added	ZWVXWZTVWXd
        addre*	TcbSWWUdbOW
        address	UVYUZSUcbSZ
        address $	ZVSVUVZUbUc
        address is	XVXXcWXfVVX
        addressed	aYWXVXYdbXW
        addressed to	XXWWYXYcWZX
        addressee	WVVXXXWVWXe
        addresses	WedXUYSTTSV
        addresses are	YaVcWWXWXVb
        addresses of	aUgUWVVXWUX
        adjus*	dVXVWWVVXbY
        admin*	VVZaaYUUTZZ
        administered	VXYVbZXXWcW
        administration	YXYeVUVWYWY
        admis*	XSaTbaXWXZY
        admission	TVaUbaVUZZZ
        admissions	aVVWaVZYZaZ
        admit*	YYXWeWVWWcU
        adopt*	YTSaYaWTSbW
        adopted	ZVTZWZXVUba
        adult	WVcWVVXXWeT
        adult*	YXYZYXYYYdV
        adults	YXYZYXYYYdV
        advan*	ZUZZWVUUVcY
        adver*	VXcWVXYaZaW
        adversary	ZVXXWWUYYYf
        adversely	YVbZZWYYZZZ
        adversely affect	YVcZZWYYZZY
        advertised	VXWXXXbXbaX
        advic*	UbbTYVRTTXb
        advice	UbbTYVRTTXb
        advice $	TdbSRRTSSWZ
        advice and	UUYYXWUWYTd
        advice is	YWbYVUXWVWb
        advice of	YXaYZYYWWcZ
        advice on	YUUWUXWXVWg
        advice was	WWVUbaWVXaZ
        advis*	TUVbTVXbUZW
        advise	UURWTXadXUY
        advise and	XXVWXVaWWWc
        advise that	YXYcWaXaZYX
        advise you	ZZYXZWWaZZb
        advised	VVYeZaYYSWX
        advised that	YXcbXVXWVaV
        adviser	cXVWYYWYWbY
        advisers	UXZZVVVVWfX
        advisory	WWabXTVWWbY
        advoc*	bVWYWWaXaZZ
        advocate	cXWYXWYYYaZ
        advocate general	XXXZXXYcXbX
        affai*	UUcVaVVZUWa
        affair	VWeWXXXcVVU
        affairs	XWWYaWWWXYc
        affec*	WTYVWXbXUab
        affect	YXaVWWbVYVa
        affect the	ZYfZYZZZZZa
        affected	WVWXZXVZWdb
        affected by	XWWYZYWZWda
        affir*	XWZbZYWXWbW
        afrai*	UXeWTYSUVTY
        afraid	UXeWTYSUVTY
        afres*	aVXWWYWYWVd
        afresh	aVXWWYWYWVd
        after	dQWdXTZZVYT
        after $	cXYYZWYYYgX
        after 0	WUUcUTWVXRf
        after six	UWWdVUWVVZX
        after that	ZZYYYZYaVYb
        after the	ZTTYUWSWTYd
        after which	YWYXWXXZZca
        after*	aWVZVXUWUZa
        afternoon	bWWWWVWXVWd
        afternoon $	bWWWWVWXVWd
        afterwards	XXXbXYWWXbY
        afterwards $	XXXbXYWWXbY
        again	RQbRVcWQYZa
        again $	VTVTWcRTZXa
        again at	XXZXXWXZXXc
        again in	WXcWYYXWWeW
        again with	WYYYYYWYYXd
        again*	YPaWXXPXQZZ
        against	YPaWXXPXQZZ
        against $	TXSUWVUVXbd
        against a	XZZXbXYYYWd
        against confirmation	XYXYVYYYYXe
        against disclosure	SWbVTVVTVUa
        against each	fYVbXYYUYXV
        against it	WYVVYWXWWUf
        against release	ZVYUVXWVUTc
        against that	ZYXWZXYYZXd
        against the	aXXZabURVdV
        against this	YYVYYYZYYXd
        age	XaUcRQVSSbY
        age and	aVWUWWWWWVd
        age of	VUWYUVUWWZd
        agenc*	YVRcZWZbTTW
        agencies	VXYabbVZWVZ
        agency	YWSZWVZbSVX
        agency $	YaTTYVTaVaZ
        agency and	aYbXYXYaZWa
        agency has	aabYYXXWXYX
        agency's	WXWbYXXVaXc
        agend*	XbVWXXWWaZa
        agenda	XaWWXYWXaYb
        agent	UVXbZXWXVVc
        agent*	dTbaYYWWYWV
        agents	aXcbYZXXZXW
        ages	XfUZVUTVUUY
        aggre*	ZaWWUdUWVbU
        aggregated	YbYXXdWXYTW
        agree	UVcTUbTWWba
        agree $	ZYYYXYXZZeX
        agree that	XXaSWUWXWVc
        agree with	WYeWVbWYWTW
        agree*	aXZWUQRWRYa
        agreed	ZaXVWUVZVZa
        agreed that	aYWXXYYYVab
        agreed to	ZYZXYXXbXcV
        agreement	cTZYVTTXUUa
        agreement $	VWZVbYXWVWe
        agreement with	cVdYYZYXXXV
        agreements	YYXWZXZZYcY
        agrees	aWaVYWYWWbV
        ahead	VXVcWYWYXdZ
        ahead of	WXXWXVWXaab
        aid	WVcYVZWYXbY
        aim	WYWXYXXXYVe
        aim to	WYWXYXXXYVe
        air	SWVXUXUUcca
        air quality	WXYaWWWVdZX
        aircr*	YXXaYYWWXcZ
        alarm	abYUUWcUVcT
        alarm*	VXWUXUbWVdX
        alarms	YYYYYWbYYcW
        alba	VVUVaVVUUWf
        alcoh*	WXXWYaXYXdU
        alcohol	WXXWYaXYXdU
        alike	ZXXWWWXWZUc
        alike $	ZXYXWVXXaUc
        alive	YYVWXWVWWcZ
        all	eVURYaUXcWT
        all $	aRWZVTSRXYb
        all 0	bUUbUXUUUeR
        all but	TeSSUUVUTcU
        all emails	XXSYUWWYVVf
        all five	cYXcWVXWWVW
        all four	eXXWYWWXWXX
        all have	XXZXWeXXWXV
        all of	ZXZSVYQXcbW
        all other	VcVXVWWWVdV
        all six	dWWWYXWXUaX
        all the	ZXYTaYbUTVX
        all three	bWaUUaTTTVb
        alleg*	TZUXcVTRUSc
        allegations	VaWWcYVUVTZ
        alleged	XYXabZYYYYW
        alloc*	UWVVVUbXUba
        allocated	WWWWWVbXVeY
        allot*	bVZTWYZWWeY
        allotment	bVZUWYVUWdZ
        allow	UYXXXZSTVWe
        allow*	XUYTWYTYZcY
        allowance	WYWXXbYXWdW
        allowances	ZWWVXXXVbbS
        allowed	VUUYVbVTVca
        allows	VYbWXTUaUVc
        allows a	XYWYXWZYXYe
        allows an	XXVWXYXUXYc
        allows the	ZYWYXWXZYXe
        allud*	XXaabYWYWXX
        almos*	XXWWWcWWXeV
        almost	XXWWWcWWXeV
        alone	UYWbTbXXUZY
        alone $	VaWaWWWUVXa
        alone would	ZWYYZcYZZYY
        along	ZbZSVWVaTYY
        along with	ZWVXXXWVUYd
        along*	YWXWWXWUWcb
        alongside	YWXWWXWUWcb
        alrea*	SYYVUZXXeLY
        already	SYYVUZXXeLY
        already in	YVYZXWWWcWX
        already published	VXWWXXXWbXa
        also	VRXXUTQSUWi
        also be	ZYXYZZYYXZd
        also considered	YZXYYYZZYYd
        also written	WVcVWVWXXXZ
        alter*	WTUUVaVVTdb
        altered	XWUXXYYXXcb
        alternate	WXWWWWXWVgT
        alternative	UWaWWcVYVWd
        altho*	aZZaWUVRUaa
        although	aZZaWUVRUaa
        although it	cZVYYZZXYZZ
        alway*	WWUZWUUVVWf
        always	WWUZWUUVVWf
        am	ZYaXXYYVUOZ
        am able	aaUaWTWWWZY
        am afraid	VYcXVXUWWVa
        am content	aaZYYWYZbZX
        am not	WWdZZWYWVYY
        am pleased	dZYXZZWZZZV
        am refusing	WUaWaeYYYXV
        am satisfied	aYYcXYZYXYc
        am sorry	UWSYXXVWXXf
        am unable	VWWYdbWWXXY
        am writing	WXWUWTdWVZb
        ambul*	UTWYaUUdZZU
        ambulance	UUXXaWUcZYW
        ambulance service	YYVbaYXaWYY
        ambulances	XVWaVVVaVcV
        amend*	TUYVUVVWZae
        amended	UVaTWWWUaUd
        among	ZWUZYXTWbbZ
        among the	bYWbXZYXabX
        among them	WVUZVaXYcWX
        amoun*	ZZWVXcVVaYY
        amount	VbYXYcVXaaX
        amount of	XbXYZdXWYXX
        amount to	YUZZbWYZXYa
        amounting	WYZUYbYXYYa
        amounts	bYYXXcYWYYW
        amounts to	XVVXXcVXXWY
        an	PWTSWWUSWaa
        an absolute	WWdYWXYXXWY
        an abuse	XWVXWeVWWTX
        an address	WWWWVWUVVYe
        an annual	VWWWXVWWXbb
        an answer	VUVaTcUVaWY
        an appeal	VYWWYWaWVVd
        an applicant	bYYdWWWYWXX
        an application	XXZaaWaZWbV
        an appointment	VVZZXWXWaSb
        an asterisk	XcXXYWXXWVb
        an authority	WTUVXTUWWUi
        an average	ZZZZYXXZYeW
        an earlier	XWTWXWWVVVf
        an edited	XdYXYYXXXYY
        an end	VZaVYVXZYaa
        an equality	YYYdYYYYYXZ
        an estimate	ZXVYYWZZZWe
        an exception	WWVUUVVVXXf
        an exemption	XTbVTXXYWUc
        an explanation	XYXYYYXZZYd
        an hour	UXWZVaVUVXc
        an identical	WXYXXdYYbXV
        an independent	YYYWXWWZYeY
        an indication	ZXXXcXZYZZa
        an interest	aWYaXWXZWTa
        an internal	VUUWVTVYVcY
        an investigation	YXbVZXWWXWa
        an offence	VYZXXUXWWUd
        an officer	XWXZacXVXWb
        an official	WXVUVbWUUVd
        an open	XXWWWWXWdZW
        an opinion	ZYXYWXYXZXd
        analy*	ZVXaWaWWVZZ
        analysis	aXaYXXYYYXc
        analyst	WYWXXdYXWXb
        and	bVVZWbXaXYT
        and $	eTURTSTRTQe
        and 0	XXVWZSNbVWc
        and a	cXUXXYUVUcW
        and above	WVVXWVaWWbZ
        and accordingly	bZZbYaXUaWX
        and address	YWUWUWYaXcc
        and after	ZUTYWXVaVZX
        and again	VVWWVVXWVgV
        and all	ZXWYWVYaUXa
        and am	aYVYZZYYYZc
        and an	WVXTVZYSYaY
        and another	YYUWZWbYYba
        and any	XVWYYXVaYZd
        and are	cYbYUaUUZXX
        and as	ZWYbYbZVaYV
        and asked	XXXWYXVWXXe
        and assist	XXVWXVaWWWc
        and assistance	UVVZYWUVWUd
        and at	XXWWXVYWaaa
        and b	UVZTTURWVVd
        and because	VWZbZZZaZZU
        and both	cVUaXWWWZVX
        and by	aWVXXbVXUYe
        and c	bYcWVXXWVWX
        and can	SaTYWXSaZdU
        and cannot	VTeaVYWVUVW
        and care	VYaYYYYWXZb
        and closed	XXbSWSYWUWd
        and come	YbYbZYaXYXV
        and consequently	XVWdWdWWWUS
        and country	YYYYYYYXWWe
        and crime	XYWYXYXbXaZ
        and customs	YWYXbXXWYXa
        and data	WXUXWYYWYZd
        and disclosure	VXYXWXYXXYe
        and do	ZUYaaUUUVWZ
        and does	YXYZZXXaXVd
        and each	WWVYXZWcYVd
        and eleven	YXYXZXZZZdW
        and extracting	VVVWXYVWXWe
        and fees	VWUVWXXXWYe
        and five	VaXUUUWVYXc
        and for	TUaYZWbYTUZ
        and four	VcVXXXWWXXb
        and frank	XWYYYYXXXZc
        and from	VVVYWUVabUa
        and given	aWZXWWXWYca
        and has	VVTaUVabQVd
        and have	XZZRYVUaVVc
        and having	bYdXYYXXZYV
        and her	YYcZZZZZZbW
        and hold	WYWcaZXXXaV
        and holds	YZZcYZZcZVV
        and how	YZXUYYXXYbc
        and i	cWZWWWYYXZZ
        and if	VVVaXUaSXTY
        and ii	ZZeXVXXYYYU
        and in	XYZXXUZWabX
        and intended	XWWYYZWXYZd
        and is	aXZVWcUVaaX
        and it	dUcUXbSbaXT
        and its	YTaaXUUXZXZ
        and kept	WcVdYYVaXXW
        and may	UScVVWVVdbU
        and model	cXYaXXWWXWa
        and must	VWYaWbcVVWW
        and neither	ZZXdWYWYYaV
        and never	XYZeXXXXXVZ
        and no	XQSbZdZVZUW
        and none	UVWeYUTUXaV
        and not	RRZXYXUZQZb
        and nothing	WYYeWdXXXVW
        and of	YdaZVUUXYXX
        and officials	YYYYYYYYYXc
        and on	SUaTVXUUVXd
        and one	ZVWVXVWUVab
        and our	YWZTWTVXTdb
        and read	UVVVWfXWXYV
        and reasons	WXTYXXXXWWf
        and received	YYYWYYZZZcY
        and refuse	YYXYZdYYYZX
        and regulation	WVWdSZWWWWb
        and rescue	VVUVUVVYVVe
        and safety	XXVWXYYaYXd
        and section	VScaWYVWVVY
        and sent	dUUUWXWWWWd
        and september	WXWZXUVWXiS
        and shall	WXbXWZXXXXY
        and should	WWXYXaVZXVb
        and six	VbWVWWWWXeW
        and so	UTeaYYSWSTX
        and some	UbYWYcUWXZV
        and staff	WXVWYWWXWSi
        and stays	TbfUYWWXWUU
        and that	bYYacaVYbWX
        and the	ZYYXRZWOTVZ
        and their	YZXXZYXbZTe
        and then	TYRVYXVVTdc
        and there	XSYbUUVUTYZ
        and therefore	VYcbYXZbWWW
        and these	fVVYYXZXYVV
        and they	dUaXUYTcUTY
        and third	XcYWYXXXZcY
        and this	bXZcWcXZWYV
        and those	UaaaWWUXaZY
        and three	VXZWXXUVWeZ
        and thus	XaWdYaXbYWW
        and to	QVbPYbXSSZZ
        and two	YXRVVVVUUdX
        and under	XUbYYXZYYZZ
        and was	WVVVWRXWWbd
        and we	RTcZcdRXPOT
        and we've	YbVWYbYYYYb
        and were	YXXeXXXXYWY
        and what	caVWXWaYXXb
        and whether	ZYbXVUbXXZa
        and which	XVYZXYYYTWb
        and why	WWVXWYWXXYe
        and will	TWaVSaTbSaa
        and with	WXaWXbWZWVb
        and won't	WYcXXcXXWZU
        and would	XWVZWWbaZWZ
        and you	cUXSWRTcbUY
        and your	XXYYXdXaYXZ
        andre*	XYYYYYYZYXc
        andrews	YYYYYYYZYXc
        andrews $	YYYYYYYXYXc
        anew	WVVYXdXVbYX
        anima*	YUaVYYVWadX
        animal	YVaYYYXXacZ
        animals	WVVWVVWVXeX
        annex	eeQQRQQTWNa
        annex $	ZVVUWVVVVUe
        annex 0	ccWUWWVWUUY
        annex a	bWSVXXVWTSb
        annex b	YdUWXXWXVUZ
        annex c	eWVYWWYYVWW
        annex to	YVXWWWWVcWa
        annex*	cbWXWWWWWUa
        annexed	eZWYZXYXYYW
        annexes	XaVVXXWWXTc
        annexes $	YZVVXXWWXTc
        annou*	YZZUUUUYWUc
        announced	YZZUUUUZWUc
        announced $	ZWWWWWWWZVe
        annua*	YaWVSVSVbbU
        annual	abXWTUUXcXW
        annual report	WYZWXXXYdUY
        annually	XVXXWZUVYgU
        anony*	UdYVUSYTTUa
        anonymised	VcSUVXZXXYc
        anonymity	ZcdWXWYXYWW
        anoth*	SRXTYRYaaXd
        another	SRXTYRYaaXd
        another $	WWYXXXTXVWf
        another and	YZXZZZaXXVc
        answe*	baVWWcYUaSX
        answer	WWZWYXZXUUZ
        answer $	QQbYXTSZZOc
        answer a	WYZWWXWWXXd
        answer for	WWUUWYWaVVb
        answer in	bVWWVVWVWVe
        answer is	SZYVWaSUTca
        answer it	YYWcXbYXYZW
        answer that	XYXZXWYaXYc
        answer the	bZUdXYWYYUW
        answer this	YYWYXXbdXXV
        answer to	ZYVbZSZTScW
        answer within	XYZWYbXaXYZ
        answer would	YZbXaaUXYZW
        answer you	YWVWVVWdXXa
        answered	adLXTaTVeVX
        answered $	YWYWXdWYYXY
        answered in	abUUWcWXWYW
        answered on	ZYYXYbYYbVY
        answered within	XYYYZWXXXZd
        answering	RaWWZfTZRVY
        answers	gWRYQPPMPYX
        answers are	daVVXWWVVUY
        answers to	aWWWWWWWXWb
        any	XWObdVTSXbX
        any $	VWXabYWXWUc
        any case	YYWfXXYXYYY
        any correspondence	YYYcYYYWYYZ
        any further	XXXWXaXaWWb
        any information	YXXXXXYWXZe
        any of	VWYTXaVXaUe
        any other	YXWadXWWWXY
        any part	ZYaXYXXXWYb
        any queries	ZYYZYYXVYYc
        any record	SWYWYUVXUZb
        any request	YXVYXXWbYXY
        any such	WXXcdXUZVQW
        anybo*	XXVYVXXXaXd
        anybody	XXXaXXXXaXc
        anyon*	TZYZTUQWcZZ
        anyone	TZYaUVTWcZY
        anyone $	XaVWWXWYbcV
        anyone can	ZXWXWWXXbYc
        anyone who	XWWVYWYXWca
        anyth*	TaWbaZTUSWa
        anything	TaWbaZTUSWa
        anything that	VUVaWXYVVUd
        anywh*	XWbdXVWXVUX
        anywhere	XWbdXVWXVUX
        anywhere $	YYbbYXYYYVX
        apart	TfUZYYXYVXY
        apart from	TfUWYYYYVXZ
        apolo*	WSTTTXSTVZf
        apologies	aVSYUTUWUTg
        apologise	VUWVXaUVaUf
        appar*	YVUWWVaWWfW
        apparent	ZXWYZZbYXba
        apparent why	aaXaaaaaaad
        appea*	XaRWSaaUTVa
        appeal	WXRZUXWPRTe
        appeal $	XYWXZWaXWYc
        appeal to	VXYYYXVVVba
        appeals	YZVZUZTaUbX
        appear	XdYaVSYUXWZ
        appear in	ZcZWWVXXbXV
        appear to	YXYYZVbWYWa
        appears	YZWWXbYYZYX
        appears in	aWYYXWVVaXc
        appen*	fbRYUTXRRPW
        appended	gaUYXVWVTUV
        appended $	hUWTYXWXUUT
        appendices	YZVZVWWWUWa
        appendix	dYUWTVZUUSY
        appendix 0	ZZXWWWUXYVd
        appendix c	ZWXYXYWYXXd
        appli*	WVYXXcXUZYU
        appliances	XcWbWXWWWYW
        applicable	WWSVVUVSVha
        applicant	bPSVRTaQZWb
        applicant $	TVXTVVcUaWb
        applicant's	XWaWYXaVYXZ
        applicants	UZYZUUXTUZc
        applicants and	XYZbXYZWYYb
        application	WRTXWXXabUd
        application $	YYYWXXXVcXc
        application has	XXXXYXXdbWZ
        application is	YXYaYcYXYXY
        application to	XWWXXWWYaVb
        application was	YYYYZVXYXab
        applications	UXUVUUaaTfV
        applications for	ZYYYYYXaYcY
        applied	WYdRZaRSRWW
        applied $	SVbSWbTUTYZ
        applied and	baWZYXZZZZX
        applied the	VVbXXbYXXXZ
        applied to	bbcXTTWVUVX
        applies	NVYbWfOQbWS
        applies $	SUceUaPRRUW
        applies and	XYXabaVYXYZ
        applies to	TZZRVeVWWaU
        apply	YWZWYXVaRVY
        apply $	SVcWXXUYUSZ
        apply a	VcVYYYXWZXc
        apply by	aaZYfaaaaaV
        apply the	ZaUXYTXXXXc
        apply to	aWWYWWVeWYW
        apply*	ZbWWXZVYYbZ
        applying	ZbWWXZVYYbZ
        applying section	WYYZZcYZaZX
        appoi*	ZWWXRQPYZbY
        appointed	WWXXXWXXXba
        appointment	cWXYWVVUbZY
        appointment $	TVUYVWWXbcW
        appointments	YYWaUTTaXUb
        appra*	WXbXXWXXVTb
        appraisal	WXbXXWXXVTb
        appraisal is	XacXYXZWWZa
        appre*	ZWYUWVUYVeY
        appreciate	XVYVWVWaWVc
        appreciate that	XWYWWWXaXWc
        appro*	UQSPWabcTaa
        approach	XWXXcWVdUVb
        approach $	XXYZYVWcYXZ
        approached	XUTXbUXaWVg
        appropriate	VVVTUcYXWZb
        appropriate limit	TVXTSdTRUVb
        approval	aXYbXYWabWa
        approved	VSVTRVQaWcZ
        approved by	WXXWXaWVXZc
        approximate	YYYYZYdYXZX
        approximate date	YYYYZYdYXZX
        april	VRTYSSSVQZe
        april $	VWTUWUWVWcc
        april 0	VTSYUQSQSVh
        april and	XXWWXZXXWab
        april to	aYVUWXVVXZb
        archi*	WWRZTVTWdSa
        archive	XTTcWVYZbYX
        archive $	XXUeWYVUcXV
        archived	WXZbYXWXbYZ
        archives	UUXaVYWZcWb
        archivist	bbUVYWYaTTc
        are	aaaVRTYZaZT
        are $	TUWTUSTTWRj
        are 0	XSVRVbQUSYb
        are a	WVVbYXVcVZa
        are able	eXWYZZYZYZW
        are accordingly	bXcZXYZXZXS
        are after	YYZcZZYXYYZ
        are all	dXTWVWVWZUc
        are allowed	YZXXZWXWWZc
        are already	YZYZZZZXcYY
        are also	YYVXXXYXbUc
        are answered	UbWWWUWWWea
        are appended	fXWVWXWXWWW
        are as	aYWYYYXYXWc
        are asked	WXWaXWZUVbb
        are asking	YYYbZbbXWWY
        are at	bWWVXXXXXYb
        are attached	bbXTVTTWTXW
        are attended	WWYbYYXYWbW
        are being	ZYaUXYUUTXb
        are below	cbXZYXYbXYV
        are booked	ZZZcYXXYYZW
        are bought	XYXWYXZYXbc
        are confidential	VXcXYYYWXYb
        are considered	XZdYYYYZYaW
        are covered	WYcYdYWYVXa
        are dealt	ZXYXZVWbXZa
        are decided	ZYXZYYZXYdZ
        are displayed	YZYXZZZXcWZ
        are done	WXXcZWXWWbV
        are enclosed	afVVWVVWWUR
        are entitled	YWXWXZVVXVc
        are exempt	TZeVXWYXXRZ
        are for	ZWYWWWWcbYV
        are free	UXWVVTVUada
        are given	WaUWVUVVZZd
        are held	UUcYYWUVWcW
        are in	dRZPTbRXaSY
        are interested	WWWXXacXYXa
        are issued	WZXbZWWXXdX
        are keeping	YYdXYYYYZZX
        are kept	USdTYVWbVac
        are leased	XXXXXXYXXdX
        are let	XXXXXXXVXeW
        are listed	ccbTWUWScTR
        are looking	VTVZYSbZWWb
        are made	UVRaWWZVZcT
        are met	UZVVXTWXVdY
        are no	UXSaUVTTUeV
        are not	QbbcTXLUTRX
        are now	dYVVXZWVUYX
        are of	YWZZYZXYVXb
        are often	YYYWZXZZYVe
        are on	ZbVUXZWWdTX
        are owned	XYZWYXXbXcZ
        are paid	SVVaWUWaUeV
        are personal	WaVUTWVUVUf
        are protected	WXbXYYYYYaY
        are provided	ccWWXVXXZXT
        are published	ZUWYYXWVdVb
        are put	WVYbXbUWYYZ
        are qualified	TWUXWWYXVWf
        are recorded	WWVXXYWbWdX
        are refusing	WXbWYcVXXYU
        are released	dbWYZYYXYWV
        are repeated	WYXXXTYXYXd
        are reproduced	dZZXYWVUWUV
        are required	VXYUVaXVVVe
        are run	WWVXXWXVWbc
        are satisfied	UXbZYbZZWZX
        are sent	XVVWYXWWWfT
        are set	ZaVVVSUaVXY
        are shown	aYUbWUVTeTY
        are still	UaXWXXWWTUg
        are subject	VYWUXWYWUWe
        are supplied	dbWWYXWXWXW
        are taken	VVVcXWVaWbV
        are the	eZWWWVXaTRX
        are those	YVUWVVZXXVg
        are to	WWcXUUcWWZZ
        are trained	WWVVYXWVVac
        are two	UUUUWWeVXWZ
        are unable	WYdZWaXXWVW
        are unhappy	WWXWVWWWXWe
        are up	XWXXZXZYcbW
        are used	UXWWaYWVUZb
        are with	eWXYXXXZWXV
        are withheld	WaaWWVXXWWZ
        are withholding	WXeYYXXYWYV
        are you	XVTVWUeVWVX
        area	XQTVbRZaabW
        area $	UUTVaURTWac
        areas	VVVWWUVWXdb
        aren'*	TaZgVZUTUTV
        aren't	TaZgVZUTUTV
        argue	UTUWVUVWWWg
        argue*	XXWWYZXXYYc
        argued	XXWWXXXXYYe
        argued that	YYWXYYYYYWd
        argum*	STZSUWUTZVf
        argument	WWVUXWWWVYf
        argument that	YYZYYYYXYWd
        arguments	TTaUVXVUZUe
        arguments against	YWYXWVXYWVc
        arguments for	VWZXWVYXVVc
        arguments on	WXXYYZXZXXe
        arise	WWZUYUVUXac
        arise*	ZVVWWYaVYaa
        arises	aVVXWYaVYXb
        armed	WVcWYVYXWYX
        army	VWXWXVWbXeW
        aroun*	WYXWWZZXUeV
        around	WYXWWZZXUeV
        around 0	VWZTXbWWVeW
        arran*	WTXVbVUXYYa
        arranged	XWVTWXWZXXd
        arranged by	VXWVXWWWYYd
        arranged for	ZVWVWYVaXUb
        arrangements	WWbWbYXVWaY
        arrea*	VWbVYVXUVbX
        arrears	VWbVYVXUVbX
        arres*	TXTSZTYVUcY
        arrest	YXYWbZXYXZc
        arrests	VVVUVUbWWfU
        arriv*	XUWXWVUVWac
        arrival	WXXZYXXXXca
        arrive	WVVWXVWVWab
        arrived	ZXWVZZVWWbZ
        art	YYXXXZYYYXd
        artic*	VYXSYVXUSYd
        article	VYXSYVXUSYd
        article 0	UYXVYWUUUZb
        as	cdVRYYaTXXU
        as 0	UbYZZYYZYWd
        as a	bZaYbYaWaRV
        as amended	WXbWXXXWaVb
        as an	ZbWVbcUWXXY
        as annex	dXXXYYXYYZY
        as at	UWVVVTVVSXd
        as confidential	XabXXXYYWXY
        as disclosure	YYdZXXYYYYX
        as exempt	YbbZWVXWVVW
        as far	XbVaXaXYYZX
        as follows	WUUTTTUVRUh
        as for	aWZXWVWXWcY
        as is	VdbWWVXXXaZ
        as it	WZcWQTWYZUY
        as its	VaaVYYWUWbZ
        as meaning	ZXXWaXaZZYc
        as much	VYUYXWXXWWf
        as on	WWZaXWXXcWY
        as one	ZUTTWYVWWTd
        as our	YYabYbWWWYZ
        as part	YWWWVcVWaZY
        as possible	YaYXYYcYZZY
        as received	YZYXXZYcXXZ
        as regards	VXVaaVXXXcY
        as repeated	XXVXVfYYXXV
        as requested	hVXVUVVXUVS
        as section	VYbTYVaYZZY
        as soon	WWVVVWbVXWc
        as such	WVbZYZWWZVZ
        as the	WSacVZRaUXY
        as they	TWZUWUYXaUb
        as this	ZVZYWYTSWaZ
        as those	XWTYXWWWWab
        as to	ZUUbeUYUYXa
        as vexatious	ZXXYYdUXXYX
        as we	ZUUWTUZUTZd
        as well	ZTWVVUcVYab
        as you	ZSVUXZXXZYb
        as your	YYVaaWXaYXV
        asbes*	abVWaXVUXbZ
        asbestos	abVWaXVUXbZ
        ascer*	XWYbYYbYXaV
        ash	XXYXYXXXXdX
        aside	bVXUXaVXXZZ
        aside $	TXZWYZWXYVc
        ask	RMRTXUXiUPY
        ask for	ZVUYZZWYUba
        ask that	XXaWXXcVWXZ
        ask the	UUTTUUTgUSX
        ask there	YYXYXYYdYYX
        ask us	YZZbZZWXZZd
        ask why	WWVVXUXUWYf
        ask you	XZXVUUeWWVX
        asked	WSVcQXZbOSZ
        asked $	YUUYXSQcTRb
        asked about	ZWVZbbVaaXU
        asked by	WXXWVVVUUVg
        asked for	ZWZYUWXUQWa
        asked ourselves	YYWXUYWWYWe
        asked that	WaWXYYXaYYd
        asked the	UVUVTaUaSaZ
        asked to	UTYVYVWRTbc
        asked us	WVYUVVSVUYf
        asked whether	XXWZWVVXXWb
        askin*	USYaRZbaTWY
        asking	USYaRZbaTWY
        asking about	VVWUXWdUXUY
        asking for	XXWYXbbYYVb
        asks	TUVZWaaTSUa
        asks for	VXVbVZWXXZY
        asks us	XYXXZaUWYYb
        assau*	YYYYXYZYYgU
        assaults	YYYYXYZYYcY
        assem*	YXYaYcYYZWX
        asses*	cRbXaZUQSZV
        assessed	XTZVXbWWUdY
        assessment	aScZaWSQXWX
        assessment $	TUUSbUUUUYc
        assessment is	ZWWWXXXYbWe
        assessment of	VXacXVXWXUZ
        assessment was	UYXdWWYZYbW
        assessments	bWXYcYZYZZV
        asset	cXVZXWWWWbT
        asset register	cYYZYYYYXYY
        assig*	VWYaXWVVWYb
        assigned	WWYaXWWVWXb
        assigned to	VTVcXWWWVYZ
        assis*	XVUZTZYZQaY
        assist	ZZVaWaWcVUW
        assistance	WSWZVYZYTWa
        assistance $	VWVVWXVUYVf
        assistant	YWXUXZWXYca
        assistants	XYZXZXYXWbZ
        assoc*	WZUZaUYVUdX
        association	WZWZaXUVUbY
        assum*	TRTWTVUURbd
        assur*	ZXWWWWWWUVf
        assured	aYYXXVYYWWd
        aster*	XcXXYWXXWVb
        asterisk	XcXXYWXXWVb
        at	WTVUUWSWebU
        at $	WYTXWVWXVXf
        at 0	SNOSSaRQXTg
        at a	YbZTUcUVYYY
        at about	WXXVXbYWWcX
        at again	YYYZZZYYWXc
        at all	aXZZbVWYTUZ
        at an	WVUUVaUUUeW
        at annex	baVWXXWWbWX
        at any	VWZWaZYYZba
        at auction	XXXXXXXXWeW
        at each	YXbUZaXWUcV
        at every	WXXXYXYYacY
        at first	WVXXWYXXXdY
        at five	YWWYZeZYXYT
        at it	YYVWXaYZWVc
        at its	UWWVXUVbXeV
        at large	WXXYXXaXXYb
        at least	YVVXWVaXXdX
        at liberty	WYcVXYXYYYZ
        at night	UXSXVVVVUbb
        at no	WWWYWWXXbaY
        at one	XWXWXZYWXYd
        at our	WWWXXWVWdZW
        at paragraph	baXXYXYWWXY
        at present	STZWWUWVVcY
        at risk	XVXXXVWVTUg
        at section	acZWWWWWYYX
        at six	XYXXYYYXYeV
        at that	XYcaWTWUYYa
        at the	WRUbZQXUaYZ
        at this	WUeYVWUTUbW
        at weekends	XYXYYYYYYdX
        at whether	YXYWYZYYZXc
        at which	VcZYWWZVTXb
        at work	WWWUXXYXWbc
        at www	WXYVYWWVbVa
        attac*	mgNOWNXOMNO
        attach	ebUXVUWWXaV
        attach the	ecVXWWWXVYW
        attached	lgNNQPTRNOL
        attached $	iYVUUVRVRRQ
        attached as	eWZYYYYZYWU
        attached for	dYXWYXYYYXX
        attached in	abYXYXXYWWY
        attached is	ZaWYYZWXYZb
        attached the	VeWZXZXXYYX
        attached to	aYVVYXWXXcW
        attached with	VfXZYYXZZXW
        attachment	cZVUVVcTTTX
        attachment $	gRXWZYTXUUT
        attachments	ZUUbXXWXXWb
        attack	XYbVYWTXXWa
        attacks	WXVWeWWWXaV
        atten*	cZTYYXYXbWY
        attend	aWXUVWVUYUe
        attendance	dbWaVTUVaVV
        attended	VWXZbVaVVXa
        attended by	VWXbXXYYWbW
        attention	VTXUTUUYZYb
        attention to	ZWaWYXXXXXb
        attra*	bYdVUVVVUWU
        attract	dbWXXVXWWZa
        attri*	VYXXVZVWWcZ
        aucti*	WVTWXWWXVda
        auction	XXXXXXXXWeW
        audit	dabbSRTSZTY
        audit is	bbXYXYXYXbV
        audit of	ZUXaXXVXXVd
        audit*	VZUSXWWVXYe
        audited	WXVXZYYYaVd
        audits	YbXYZZZYXcX
        augus*	XQVWVSVSYab
        august	XQVWVSVSYab
        august $	UVVUXWVWVdY
        august 0	RWUUWTXWTad
        autho*	WLVYWTUdNab
        author	aXUaWWaWWZb
        authorities	SSXWUSSXRPh
        authorities $	YWVYWWXWXWe
        authorities are	YYZYYXZXYYc
        authorities to	YXXaZYYXZXc
        authority	VRTZYVOeQbZ
        authority $	TWQaUTVaTRc
        authority and	YZZYXYYcYYZ
        authority can	aYYYYWYXYXd
        authority does	WYWYcWXaXbV
        authority for	WXUYUVVcXYY
        authority has	XVXXXcZVXUd
        authority in	WXXWWXXcWZZ
        authority is	ZYWZaXYbXaX
        authority may	ZYUZYUYXZYe
        authority must	ZZZXYYZZYXd
        authority to	UWWVaXUbVVc
        authority's	VWaVWXZTWYc
        autom*	WUWVWeWXVcU
        automatically	XWXYXWXWXdX
        autum*	ZUYZVXVUXcX
        autumn	ZUYZVXVUXcX
        avail*	YVWYTSQQhUX
        available	XVWYTSQQhUX
        available $	SWaXYUXWbTY
        available and	WYYYYYZZbYb
        available in	VWWaXVYWXWd
        available on	WYXYYYXWbXb
        available to	bVcUVXVVaZU
        avera*	WTTTVTUVTgV
        average	UUTUVTUVTgW
        average 0	VXXVYXVXXeW
        average of	YZYYYXYYYeW
        avoid	TcZWZXWXVYa
        await*	UWVVUXgUUXW
        awaiting	VWXWVXdVVYZ
        award	ZVVWXXUZbYb
        award*	YSYVVUWXYZa
        awarded	XWbXXXXWXcS
        awarding	aWXXYXXabVa
        awards	YWVUXWZXSYc
        aware	WUUbUXVSUZe
        aware of	YXXdVUWWWZY
        aware that	ZXYXYYXYXZd
        away	YVScXXUTSVc
        away $	XXWUVZWWWXe
        away day	aYYcWYXXYYX
        away from	ZYYZYYYZVWc
        b	ZZZUTXYPTYY
        b $	QZbPTXbUQVZ
        b and	ZTXVVVUWTUf
        b has	YYYbZbYXWYY
        b i	YaXUZSWXVdV
        b ii	WYZXXVVYWcY
        b is	ZVaYXaXXXXa
        b law	WWZVOXWWYUb
        b of	ZYdXaaXWXXT
        b specifies	aZXaaZaaaad
        b the	YWXVTYVXUWd
        b to	YZYYXWaZZZc
        b which	XbaYXWYYXZU
        back	TXcXOSgWWVV
        back $	UaeQUTRUTXX
        back as	WadWWWWWWdT
        back of	YWWXXXVXXYd
        back to	TWTZWSeZZSY
        back under	VeYVXWVXYWU
        back until	XbcYZYZZXXU
        backe*	YYWVWWXXYdZ
        backed	YYWVWWXXYdZ
        backg*	SaVTUVURSRf
        background	SaVTUVURSRf
        badge	aYWcYYWXXZX
        badge*	VVdUWYVaWZY
        badger	WWdWXYWWWaV
        baili*	UUSVUUTSafa
        bailiffs	WWTVVVVVWfZ
        balan*	VRaUVORQPPc
        balance	VRbUSPRQPRb
        balance favours	UVWVbYXXYWe
        balance is	VbhYWXZXZYT
        balance lies	XYbXVXYYXXZ
        balance of	WWXcWXWXWYc
        balance the	VVbXXWYXXVZ
        balance we	VWcYWUYYXXY
        balancing	XXVXbVXXXVc
        balancing test	XYWXbYYYYWa
        ballo*	XVaYWVVWVWd
        ballot	ZXbaYWWYXYa
        band	WRPWRSRZPeV
        band 0	RUUTVUTURdY
        bands	dfTUVWUUYTW
        bank	XbZWZWZXSWW
        bank details	UdZaVWXVWUW
        bar	RdZTSTSbUXU
        bar $	VZeUVTUTVYS
        barga*	WcbXWVXVWXX
        barri*	TWUVYXWcVaZ
        barrier	WWVTWYWWXYc
        base	WVUXaXWUVfU
        based	XTZSUSSTUfb
        based on	XXXWYVXWVad
        basem*	WXWaXWXXWdX
        basement	WXWaXWXXWdX
        basis	ZVXaVbWVTaa
        basis $	WXVVXbXWXYd
        baths	WWWcYTWVWWe
        bbc	ZZYVVVbaUZY
        be	STbSXabccNX
        be $	VZcYZUWVWTZ
        be a	VRYTYbSQURa
        be able	WRRRXWVbYWe
        be added	VWXXXYWXXYc
        be addressed	XYXYYWYdXWX
        be advised	YXcbYYYYWYX
        be an	YYZXbbaZWXW
        be answered	YWWbYbVYXYZ
        be asked	WXUWXZTeUaX
        be aware	VUWUWYWTVXg
        be better	YXXXYWWcXWY
        be brought	YYVZZZYZZYc
        be closed	XVXUYVWXYWf
        be committed	YYaZVWXWYZb
        be communicated	YZdZZXYZYXW
        be compared	YZWXXbVVYYa
        be considered	ZXWYYXWWXYc
        be consulted	YXZXZXZZdYX
        be contacted	WVVVWYXcVWZ
        be content	WXXWXWWXXcZ
        be contrary	YYWWbXYXYXa
        be counted	YXYaXUbWYUb
        be disclosed	bVcWVUVUUWY
        be done	YXVWWeYYWYW
        be downloaded	XYXYYZXXdWW
        be drawn	XWWUbVWWWWc
        be exempt	VSRZZYVVTWe
        be extended	XYYYYZWYZea
        be fair	YaXWWTXUXYe
        be found	aUVeVWSWZWY
        be given	XXaVZbUTTVa
        be glad	YYXZWYXXYXc
        be got	VVUaVdUVdVU
        be grateful	YXXXYWdZYYW
        be had	UXWcVWWUaUZ
        be handed	VXcWXVWVXbZ
        be held	aWVWVWXbXac
        be identified	UcXUbUUVUVV
        be in	VWbYZUScWXX
        be inspected	YYYbYXaYcYW
        be issued	XYeXYYXYYZX
        be kept	XWZYWWWUZcZ
        be left	WYXVXbYXWWa
        be less	ZZXYZYYWYZe
        be likely	XZbWXXXWXZY
        be made	ZYeTVWVaWVX
        be maintained	UTbUWRWXTac
        be met	baWZXaVWYXY
        be more	ZZYZYbdYYVV
        be named	XXaXYWWVXVb
        be needed	ZZYZYdWYYYY
        be obliged	XXXWYVdXXXX
        be of	WXUYWaZUWaa
        be on	WWUVWXVYcZb
        be open	ZYYZYXYXXXc
        be opened	WVVUVZWWaSd
        be passed	XXbWXcYTZYX
        be picked	WaYcXWWXaWX
        be placed	bZaZZZYVWYa
        be processed	XZaXYdXXXXU
        be protected	XWdYXYYWXVY
        be provided	XWbaYXZYYXZ
        be published	SRdZTQRTOPd
        be put	WVWWUVYZTca
        be re	WTTVVWYXUUh
        be reached	XYYYYUXcXZb
        be read	YURTZbZWaYa
        be recalled	YYXWYZWYYXb
        be recognised	XcZXXYXXXYZ
        be recorded	UYYXYXXVWTe
        be refused	WVdXVXWVXTa
        be released	ZZcXRVUSWUa
        be revealed	bXdVYXXWXWV
        be said	TVaaZWUXXUa
        be searched	YWVVXeXUcXT
        be seen	ZVbTWZVTbWX
        be sent	aVdUWXUbUZV
        be set	VYbYYWXYXXb
        be shared	YbcXYYWXXYW
        be shown	WbZWXUWVWXZ
        be so	VVbYbXZUXXZ
        be sought	XYXWXXYbXZa
        be spent	TWWXXaWWYdW
        be subject	ZXYZYZXXYZd
        be supplied	UYdZTUaZUXT
        be taken	TVUUdVZXVSe
        be that	YXZXaYbaWYY
        be the	WVUWTUagUSY
        be thought	YWYXYWXXYZc
        be to	ZWXVYVWWYWf
        be told	UUYYbURRUXb
        be traced	WWZcZXXWYYZ
        be treated	WaZWWZWZWWb
        be unfair	VUXVaUVVUVc
        be used	ZXXVTVSXbZg
        be viewed	XXYYYYYWeXW
        be withheld	XYbXXVXXVUb
        be wrong	VWWVXVWWWVf
        beach	bVVVWVVVVZV
        bear	WXVUbVWXXWd
        bear in	XZYYYYXXYYd
        beari*	YYWZVWXXYVb
        bearing	YYWZVWXXYVb
        bearing on	YZZZYYXYYYc
        becam*	VVVWVUXVWab
        became	VVVWVUXVWab
        becau*	WaXbUcRRXaW
        because	WaXbUcRRXaW
        because a	XWYXbXXVXaX
        because each	XXXWZbYUYbZ
        because it	XXbWXYVZXZZ
        because of	bSXUVaVVWbY
        because the	SUZaTVWWZWc
        because they	YcYUXWXWWdW
        becom*	WZVaWcXVXSZ
        become	WXWWXcZWYUb
        becomes	YbWdXXXZZWX
        bed	YZYYWVUVTXa
        beds	XaXWZXVbXdY
        beds are	XaXWZXWdXab
        been	VdXVZWTXZWW
        been a	YYXVaXWWYbb
        been able	cYYXZZYYaXW
        been answered	ZVUZXaWWdXX
        been applied	bWdXWXWXWZY
        been asked	WTRWXSXSVcb
        been blacked	XcYWZWXXYVY
        been complied	XZZcZYYaZdY
        been considered	WXVWXYVWVYe
        been dealt	YYWZYXZVYWe
        been disclosed	aZbWZYYZXYX
        been done	ZWVWXWYWVUb
        been given	ZWXaXWWcUWa
        been handled	VVWXZVYWWZd
        been held	VcTYWVWXVaZ
        been issued	VXWbYYXXXZb
        been kept	YaXZYYYcZZY
        been left	YcYXYYXYZXX
        been lodged	bXXXcXYZYYX
        been logged	TVTWVTVVXWg
        been made	WaZYUUTTUba
        been open	XXTVWWWWcbV
        been opened	VVaaZdYWXWV
        been paid	VWWTaWVWUcZ
        been passed	VYWUWWVcXXc
        been placed	aXXYZYYYZVc
        been provided	VYeXYZYYYXW
        been published	XVYXWYXWbaZ
        been put	ZXVZWZVbYUb
        been re	YYZaYZZdYYW
        been received	VWWaXWWWVXb
        been recorded	YWXaWSVXYdV
        been redacted	WgYYXWXXYXU
        been refused	WZgXWSVWYTU
        been removed	VeWUUXWWWVY
        been rounded	XeZYXYXYXXU
        been scanned	aXWXYWXVVXe
        been struck	ZcYZZbZYYYX
        been suppressed	YcXYXVYZYYY
        been taken	UcUZUSWZTWa
        been the	XWYYaXYXWdX
        been through	WWVeWWXVWTa
        been to	ZXbYYYZZZcX
        been told	WXVbYXYYUWb
        been uploaded	dYXZZYYZYZX
        been used	VUUWXUXXXcd
        been withheld	WYdVWUXVVVY
        befor*	TYYbUWZWXXY
        before	TYYbUWZWYXY
        before $	VWfVWWXXXcU
        before 0	XVWeWWVVVVa
        before a	XYbUacXYXWZ
        before and	ZVUWVZVbcWX
        before anyone	XXVdWYWZXUc
        before being	RYUXYVWTWcc
        before it	TbXbXVXYWUa
        before parliament	aYXXXWWaXVe
        before that	TWYXYUWWVXf
        before the	RZWVURYYRaa
        before they	YVYYZXYXXda
        before we	VaTVVaeVVTV
        before your	VXUdXVaWVVY
        beforehand	YXYbYWXWUbb
        began	WVVTWVWVWae
        begin	USVcVaXWVWa
        begin*	WWUYVWWWWWg
        beginning	YYYVZXYXYac
        begins	WWVaWYXXYWd
        begun	WUXXYcXWWXb
        behal*	bVXWWVXYUab
        behalf	bVXWWVXYUab
        behalf $	YXXYZXWWXdX
        behalf of	XVYYXWSaVVd
        behav*	bXXXcVVXXWb
        behaviour	bXXXcVVXXWb
        behin*	bVZVYVWWVab
        behind	bVZVYVWWVab
        behind it	YWSXVXXYYZd
        behind the	ZYcYaXYZZXX
        being	VccYQVWRXXT
        being 0	XZXXXbXXXeV
        being a	YYWXWYYaXbU
        being able	WYWXYZXXXZd
        being disclosed	aWcXYYYZYXa
        being given	WWdWWWYWWWX
        being held	UXeVWVWWXTa
        being in	XZWWXbYaXfV
        being kept	WYcYWXVWWaT
        being made	aZaWYYXWVWb
        being no	abZbTZXXWWY
        being provided	cXXWZWXXaYW
        being released	XYeXXWWWUXW
        being sent	ZbVWXYVWVWZ
        being the	WWdaXXXWWbX
        being withheld	ZbaXYYWYXYX
        belie*	VUVbVWVbVWd
        believe	VVZWXYVaWYc
        believe that	XWaVXXXWXZd
        believe the	XYVWXVXcXUa
        believed	XXWXXUYXYUg
        believed to	YYYYYYZYZVe
        belon*	VUbYVVXbTYZ
        belongs	WWbZXWYbVXY
        belongs to	UXaZVVYYWWY
        below	jeaNRQOWSLV
        below $	dORTUSObZQb
        below five	XbaWYYXXWXY
        below in	aWVWWXXVWWa
        below the	bZaWYYUXUWa
        benea*	caYUVSTZWWZ
        beneath	caYUVSTZWWZ
        beneath $	YSVWXWWcYVa
        beneath the	bWcXYWXWXcV
        benef*	VWXaVVWaTba
        benefit	WWXaWWXVUcZ
        benefits	XXVXYXXcXYW
        berea*	XVaaYVYaWYa
        bereaved	ZWbYZXZZZVc
        besid*	UWYUWWVUVZe
        beside	UWYVYXWXWad
        beside the	WYZYZYZYXdZ
        best	USYVUSRgTSY
        bette*	VVYUbYTdVTY
        better	VVYUbYTdVTY
        better served	UUTYcUVbWTW
        betwe*	VXaWQWZPVVY
        between	VXaWQWZPVVY
        between 0	aTSTXTUVacV
        between a	YYYWYYXZYYc
        between the	XUbaUYTWTXZ
        between them	WUYYZVZXWcY
        between us	TYgUXWWUXVS
        beyon*	UWccVcVTTWT
        beyond	UWccVcVTTWT
        beyond the	XXaZYbYYYWZ
        beyond what	YYXXYdZYXYX
        bicyc*	WYbZVUWWXZZ
        bid	SaeTVVTTTaY
        bidde*	XdaYUUUTRVX
        bidder	WcaYXXXXVWY
        bidder's	WVZaWWWWXWa
        bidders	ZcZXUUVVSXX
        biddi*	YVaUWVVUWZb
        bidding	YVaUWVVUWZb
        bids	WcYVXVVbXaX
        bike	YYWcYWXYYcW
        bill	VVVaVWVVWXb
        bill was	YYYWYXYYYYd
        bills	aWVXUYWWaXc
        bin	UXVaWXWWVVe
        bins	YWSYTabRUbY
        birds	UUaTTTSUSaa
        birth	UcaXWXWXXcX
        black	WeXWYYXXYbV
        black*	VdUXXYWYWWa
        blacked	WfWYYYXZYWV
        blacked out	WfWYYYXZYWV
        blank	SdReSVZTSSX
        blank $	WcUeVVVWWTX
        blank*	SfTTVWTUVYX
        blanked	ThTVWWUVVVT
        block	aXZUWXTUTdX
        block*	UZUWWVVUUhT
        blocked	VbXWUUUXVeU
        blocks	YWYbYWYYZbZ
        blood	VWcUWXWcVdS
        blue	cTTYWSTYTaZ
        blurr*	UgXXWWWXVWW
        blurred	UgXXWWWXVWW
        board	XXZWWYUfYWW
        board $	cUdUWUWVUVa
        board has	WWWcZaXVYXU
        board is	aUXVXWaaVXb
        board of	VVVTXWTZUWd
        board papers	XcVWVUVUeVT
        board's	aYYZZXYYbcX
        board*	YXXXYVWcaXZ
        boards	WZYXZXXdYXZ
        boats	UVYXYWXWWeW
        bodie*	VVVVaUUSTWe
        bodies	VVVVaUUSTWe
        bodies $	WYXVbYXZXYa
        body	YWWXYZZdUWW
        body $	YXWXUXXcZbY
        body camera	ZXbZYaaWXWV
        body is	VYYXWYVXZXe
        body of	daZWXbWWYXW
        body that	VWXXXWVcXVa
        body worn	aYSXVWVVYXb
        boile*	aSWVUZSUUfU
        boiler	cUXXWaUWWaX
        bold	cXVXYUWWWWa
        bold $	iXUWXVVTWVS
        book	UTadVSTUbaU
        book $	VWVaWWVXcXa
        booke*	YYYcXVVYacW
        booked	YYYcXVVYacW
        booki*	XXWcXZWVXZZ
        books	SUVabYUaRVc
        books $	TYYZbXWcVYW
        books*	TUVTVXUUhTU
        borde*	VVVcXVVZUdU
        border	VVVcXVVZUdU
        borou*	UTUWZUWbTda
        borough	VTVXZVWaUbb
        borough council	XXWXVWWYXUe
        borro*	XVWZXWVYbcY
        borrowed	YWXbYXVYbVc
        both	bSYXXTYNVdW
        both are	dUabWXWXWWX
        both of	dXYXXaYWZXV
        both sides	WXYYYYYYWbc
        both the	XZbXYYXXYWc
        bough*	VUUZYTUSRgV
        bought	VUUZYTUSRgV
        bought at	YZYXXXYXXcZ
        bought from	XYYYYYYXXdZ
        bound	YXcYWaWXWXa
        bound by	YZdXXbYXYXY
        bound*	VUYUUWVXaTd
        boundaries	WWVWXXWWbUc
        boundary	XWaWWXXZXXd
        box	ZTZdTSRSRUe
        box $	WWbVXXWVVWd
        box for	XYWeYXYYYVV
        boxes	ZcUZVbVUUXX
        brack*	aUVbWVTYUdZ
        brail*	YYYYYYYYXYd
        braille	YYYYYYYYXYd
        branc*	YWVbbVWZYdT
        branch	YWWabWXaZdU
        branches	VVVaWVWWVeT
        breac*	RYZSaeSTSZW
        breach	VYaUaUWVUba
        breach of	XXYXaVYYWXb
        breaches	VUWUcZVVWdT
        break	VaTdWbVXXVc
        break*	caRbVZUTVYY
        breakdown	cbRaVVRVTSa
        breakdown by	aWWbYWVXUUd
        breakfast	WXWbVWWWaaT
        breaks	YXXWZcYYYdW
        breed	WXWgWWWWWTU
        bridg*	ZSSbYTTZXab
        bridge	bUUdYVWbTVZ
        bridge $	WXWdXXXUWWd
        bridges	VWVVWXWVbcd
        brief	eUXXYXXYXWc
        brief*	XZcaXWVWVXV
        briefing	YadXXXWXWXW
        briga*	ZXYcYZXYXZV
        bring	SUZUZWSSbUb
        bring*	WWVVVZVVUab
        briti*	VYUYZXXbUaX
        british	VYUYZXXbUaX
        british transport	WXWXaWYcWWX
        broad	TbTUVZWUVcY
        broad*	TXWVVTUUbeU
        broke*	WaZaVUWUYWc
        broken	XbUZUUWVYWd
        broken down	cbUaWVWWVZY
        broug*	VVWZYaXZWZd
        brought	VVWZYaXZWZd
        budge*	XWYWXXUSacW
        budget	YRZWXYSTadV
        build	XYYXYZXYXWd
        build*	UbVZRTSeVWa
        building	VcUaTTUdTZV
        buildings	XWSRVXXbYYc
        built	ZRZQSTTSQeX
        bulle*	cWYVXXaTdUV
        bullet	dWZXYXbVXWY
        bulletin	VXXWWXWWfVV
        bundl*	bbXaYYWVXYV
        bundle	bbXaYYWVXYV
        burde*	TTSVTiUTTRZ
        burden	UUUWUgWUTSa
        burden of	XWXXXeZYXYa
        burden on	XXVVYbXWXVb
        burdensome	XWXZXeXXYWX
        burgl*	bXbVVXVUTUc
        burglary	bYYXYYXXVVd
        buria*	ZWUZWWWaWcU
        burial	ZWTZVUXbXcS
        bursa*	bbZXZXWTYcU
        bursar	cVaYXZYYXYX
        bursaries	XVUUWTVVTda
        bursary	ZcWXXZVRZcV
        bus	aYYaTVVZTaV
        buses	VVVeXVWVVbT
        busin*	ZYbXUUVYaVY
        business	ZYbXUUVYaUZ
        business case	ZbcaXWWXVTX
        but	QlXWSSUXUYW
        but has	YWYcXWYYWXb
        but is	VUeVWWWXXYW
        but it	WaccXUTUaYX
        but no	UUaaVVUUTYa
        but none	XXbcXXbYYVX
        but not	UgWTSTSSWbX
        but that	XXYYXXXWWXd
        but the	QfbYXZSWQWV
        but we	WUdWYWZWVSa
        buy	UVSVSTTVecW
        buy the	YYXYYXXZdYX
        by	ZUTaXUYYaZR
        by 0	QZQSUTUTYVh
        by a	SUbXWXVUWba
        by an	TYUVVUUVYeb
        by another	XWWXWWWbUWe
        by any	YYWaYXbYbYX
        by anyone	YYXcYZYZbZX
        by appointment	VVWWWVYWbWb
        by cause	YZYbYYWYYXa
        by e	UUVTUVWXWUh
        by email	VXVVVWVUXda
        by hand	RWPTVhUVUXZ
        by it	ZYXacYbXXZZ
        by its	UTbTUTbTTRc
        by law	YWWZWVVXXYc
        by ministers	WXZYYYXXWZd
        by month	daWSTUUTcVX
        by name	VZbTSTTVaZZ
        by nhs	XXXXYYWYZba
        by one	WYXYYcVVXfW
        by or	XVUYbYUYVYZ
        by other	WVTbWXXWdXZ
        by our	cURbZUTUYYX
        by phone	XXVeXWXWWXZ
        by post	dWUXWVUWUaX
        by postcode	bWYWZYYWcYY
        by reading	YYXXXbZZWZc
        by reason	aYZWYXWXWbW
        by regulation	VXdYYXYYXZZ
        by section	USbVZTUVZXb
        by someone	YXYcZWYYYWa
        by station	cXaXYYYXaYV
        by street	ZcVbYZWXaYU
        by telephone	VXYaVXTVTeV
        by that	WZSZcZYZaZc
        by the	SUZXQTVZUZY
        by this	VTaccVWVZTW
        by those	WWYWXVYWWVe
        by three	WYXWYVYXXca
        by two	YXYYZYaWYbX
        by us	XcbWZWXaXaW
        by virtue	VXbYcVYYUWX
        by ward	aYWaWVZWURg
        by way	cWYXSXSYWVa
        by which	VVVXaWUWSWf
        by year	dUZXYZXYaWW
        by your	XcXWYWVXXaY
        byela*	ZYYZYXZXcWY
        byelaws	ZYYZYXZYcWY
        c	cXeRbQVPXUY
        c $	fVWZVWSRUTb
        c and	XWaWWXbXXZZ
        c is	UWZYYXYYaYa
        c of	bVcXYWUWYYX
        c states	aZXaaZaaaad
        c the	XZeWZWXXZaW
        cabin*	VYaYZaSXZaV
        cabinet	VYbYZUUYZaW
        cabinet office	WWZTcWWZWaW
        cabinet secretary	aYaXWXXXZcW
        calcu*	SYVdUZVXVXY
        calculated	VYVdVZWXVYV
        calen*	YTWTWaZTSWb
        calendar	YTWTWaZTSWb
        calendar year	XYXZYZbXXbW
        call	ZSZaUYVWPVZ
        call for	XXYWXcWXXYZ
        calle*	WZRbWRaYSXY
        called	YUUUVWdaUXa
        called for	WVWYXXVUUXe
        caller	WbTbXRUVWYY
        calli*	YYXbXXXYaWd
        calling	YYXbXXXYaWd
        calls	VQPaRZWXPbU
        calls for	WXWVWTVXXXf
        came	RYWbVUUPPZZ
        came from	XWYWWXWXXfU
        came in	WUXZZXTUXcZ
        came into	WYXSXXXVUdY
        came to	WXZbXUXWXbb
        camer*	aWaVSaXXTdU
        camera	YYdZUZZWTZT
        cameras	aSVSUaUXUdY
        cameras are	ZUZUVWUVVbZ
        campa*	XWXXXeXYYYV
        campaign	XWXXXeXYYYV
        campu*	YUVZWVaaXcU
        can	YZTTURcafSY
        can advise	YYXbXVXaacY
        can ask	VWUVVWZSVZb
        can be	WYYSWTWadUZ
        can confirm	YVXYYWRYTcc
        can find	TURcUVZXbXZ
        can give	ZaZUUWUYTXZ
        can go	YcZYYZbYZcV
        can have	bcYYZZZXXZV
        can let	dYWXXXXXYWW
        can look	YYYXZYcWbZY
        can neither	WVXUeXXVXUW
        can now	bWXaXXXYXWZ
        can only	YYYYXZXYYXc
        can share	bbWYYYXYYXW
        can tell	bUVUUVWZTfV
        can you	TUVTVUhWUXU
        can't	NNbdedUVPLR
        can't be	TUadSaVTUTX
        can't say	XXWZdUXXYXW
        can't tell	YZWdZXaWYXX
        cance*	dSQXTXSSVhU
        cancelled	cWTWUVUUXfX
        candi*	VZcZbUTSYUY
        candidates	VabZUVWUaYW
        candidly	YVXVYYXXXWe
        cando*	VVZWWVWVVUc
        candour	VVZWWVWVVUc
        canno*	VTdfXWXQRTU
        cannot	VTdfXWXQRTU
        cannot be	ZXbbWXWTQQY
        cannot say	YYVeVYWXWWX
        cannot tell	YWWacXaXXYX
        cante*	WUTaTTUXUeW
        canteen	WVUbUUUVUeS
        capab*	WWUaUWZWZbY
        capability	YYWWWXWXYca
        capable	YWXaVXaXaYZ
        capable of	YWXaVXaXaYZ
        capac*	aVbYYVXXWYX
        capacity	aVbYYVXXWYX
        capit*	VXTXYWXTWeY
        captu*	TXUhWWUTVUV
        capture	YYXcZXZYXYY
        captured	VZUhUWVUVSU
        car	SRXUTXUVUfZ
        car park	WUaVVSXWXaa
        car parks	XXWXXXbZWZb
        carbo*	WUUYWWUWbZa
        carbon	WUUYWWUWbZa
        card	QUcZWUQURaa
        cardi*	WVUWWXYaWfV
        cards	UVSYVcTVTeX
        care	TSZVWRaZSXb
        care $	VUXWaWVXXWe
        care homes	aVWWVVVVXca
        care is	VVZaWWWaWcV
        caref*	ZYcaUVVYXVX
        careful	ZZdaXXYZZYV
        carer*	XWXWWWWVWeV
        carers	XWXWWWWVWeV
        caret*	WXWYaWWWWeW
        caretaker	WXWYaWWWWeW
        carri*	YUQcUSUUXYb
        carried	ZVSdVVVWWYZ
        carried out	XSTdUVWWUZa
        carries	XXWUYYXZaVe
        carry	TRWXSXRSRgV
        carry a	WVUaVVWWXcU
        carry out	ZYXYYaZYYYc
        carry*	UTUVTZUUUiV
        carrying	WWVVXaVVVfW
        carrying out	XXXUYaWYXZZ
        cars	WXWdVUWWXcW
        case	YTWVafXPVWZ
        case $	UWSXUTXWVXd
        case for	XXVXWWYYUVe
        case is	VacUWYVUWYW
        case law	VVXYVTWWZYd
        case management	aYVaWWVVVTb
        case notes	YVVcWbYXWWY
        case of	XXXeaYYXaYW
        case that	WXWXXVXXXbc
        case was	WVTZWUWXWYc
        casel*	VbYYVWUVWeW
        caseload	VbYYVWUVWeW
        cases	ZXWURWQYYdX
        cases $	WZVTUUSTSfZ
        cases in	SWUWXYWVVcb
        casew*	VWYZWYWcZbV
        caseworkers	WYabYZXXaaV
        cash	bTdWXbVUWVU
        castl*	XYXVYYYbWTd
        catal*	YWXaZXaXbVX
        catalogue	YWXaZXaXbVX
        catch*	VVVVeaVVVXT
        categ*	YWVaSQTSZYa
        categories	WZVUVVXXXae
        category	YRYbTRUTaXY
        category 0	ZTUXVUUVTfS
        cater*	ZTaaUTVWXWb
        caterer	WXbWWXXZZWc
        catering	aUYcWVYSSZX
        caugh*	XXaWXVWXWdY
        caught	XXaWXVWXWdY
        cause	VWadXVWXVRc
        cause $	UUXZUTTTTTe
        cause*	XXaYWWWVVbc
        caused	VXaZXXWWVda
        caused by	WYZZXYXXUdZ
        cauti*	VUVZbVVWUYa
        caution	VVVUbXVWUZa
        cavea*	VVUUVVUWUSg
        caveats	VVUUWVVWUTg
        cctv	ZbcaTRTUTTV
        cctv is	WVdYWWVWVbW
        cease*	ZYYdYYXZYWX
        ceased	ZYYdYYXZYWX
        ceased to	XYYdYYXZYWX
        ceili*	WWZVVfWTUUa
        ceiling	VWZVVfWUVTa
        ceiling $	XVUXVaXVVUd
        cell	XbdXcXXWXYV
        cells	UcTVWVVVWZb
        cent	RRTQWZSSSeW
        cent $	WWWWWUXXWfU
        cent in	XZZYZYYZYdW
        cent of	XWYVYbUWXbT
        centr*	SXZdTVQWZbW
        central	WRVfUWVUZUc
        central government	YWXYYXYXWVg
        central register	XWWeXZYXVUV
        centre	TZbXWVTYXcX
        centre $	YWWUXWWZWYc
        centres	UZVUTYVVafU
        certa*	UYbUZUaVVVa
        certain	UYbUZUaVVVa
        certi*	ZSWXRVUZUaY
        certificate	aUWYTXUUTZb
        certificates	ZUWZWZXbYcU
        certified	YXcYXXXZZZW
        chain	WbVYYcXXWbU
        chain is	XcYYXXYYWcX
        chair	VVYRWVTWUTj
        chair $	XYWXXYXXXWe
        chair*	XZZWSRRUUda
        chaired	WWVVVVWWXfV
        chairman	YZYaXYVVYXc
        chairs	VVTUUVVVWab
        chall*	UVZWWUWXWeX
        chamb*	YVYXVUTVWab
        chamber	TVYUUVTTTab
        chambers	bYWbYXXYZaZ
        chanc*	ZVYaWWVVWac
        chance	ZYXcYXWXXXb
        chancellor	WWXXYYXZYbb
        chancellor's	bYaVYXYXYWb
        chang*	TUaWSYQSRac
        change	TUYaTVRSSac
        change $	WXXXXYWWWad
        change of	XZYcYZYXWXa
        changed	XXVVWaWVTdY
        chann*	VVTWWWWWbeU
        channel	VVTWWWWWbeU
        chapt*	WcUVWVYWZVa
        chapter	YbWXXWYXaXa
        chara*	ZWUVXZXXXXc
        charg*	WNTTSRSTYdZ
        charge	aQVXVVRWbZZ
        charge $	VVaTVVVacZT
        charge a	WYWXXWZYWYe
        charge and	WYccXWYXZYT
        charge for	aWTUXWWXUdb
        charge is	UYVVYWZYYXe
        charged	STVVUVXTYfX
        charged for	XWWUXUXWWfX
        charges	UXWVVWWYUbb
        charges $	WWTXXWWWUad
        charging	TVVRVUSSSbc
        chari*	ZVRaSYSaUba
        charities	YWUbWWWVXbb
        charity	aWUZTYUbVZb
        chart	iSSVWVUUYRX
        chart*	TSaSTZSSWXc
        charter	VVbVVTVVWZa
        chat	XTddWWWWUXU
        check	URQSUdbUZZZ
        check*	YQVfQbPVPUY
        checked	YTPeVZSXSUZ
        checked by	YXYVYXZYYZc
        checking	UVTaSeVUVTW
        checks	ZVXZWWVVTab
        checks $	TVVTUUUVUTh
        chief	XXZSVSZTabY
        chief constable	UYTXaYaYVXc
        chief executive	VWXVUWUVTca
        child	XbdYUSSSTcU
        child*	WaYRUTaVTdZ
        children	UYZTVUaXTbZ
        children $	XXXXYYYXXca
        children under	XWWWXWXXXeV
        children's	YbWVWXVTWda
        choic*	WUUYUUVUUcb
        choice	WUUYUVVUVda
        choos*	UUVWUTcUVbZ
        choose	UUVWUTcUVbZ
        chose	WTWaWWWVVYb
        chose*	VWWYZWUYWaa
        chosen	VWWYZWUYWaa
        chris*	UWVSUbZVUYb
        christmas	UWVSUbZVUYb
        chron*	dXYVXZWWWbU
        churc*	VVUbXVUcVdR
        church	VWUdZVWVVcT
        circu*	VRcYTSVTTYa
        circulated	XXZaWYYXXXc
        circulation	XWeWXVVUWTW
        circumstances	WTaVWWXXVaa
        circumstances $	VXVVXWXWWbc
        circumstances of	XZYYYZXUXVc
        circumstances the	XVXabSXaZUX
        cited	RUWYVaVXWVb
        citiz*	ZXXVVWWVaXc
        city	XVWUUXafUaT
        civic	WWVUWWVUZbc
        civil	VVYWUXZXZdX
        civil servants	XYVYYYYXXWe
        civil service	VZbYXXaYbWV
        claim	ZVXSZXUVUcZ
        claim 0	YYWXYYXYYdW
        claim is	XWaXXXYXXWd
        claim to	ZYVZZZYZZYc
        claim*	cWYXTaXZVcQ
        claimants	VacXZUYXYbX
        claimed	RUXZVdWVVVa
        claims	cYXXVXYZVeQ
        claims are	cXaYYXZYYZW
        clari*	SQUUSQkQPNY
        clarification	SUTTSVhTUSY
        clarification of	YYYXYYeYYZV
        clarify	VVYVWTgVVUV
        clarity	UWXaUWVWWVc
        class	STOZTWaSadU
        class 0	XYVXXVXXfVV
        class based	WVTVVWVXXSg
        class*	XYcYSXVTVaY
        classed	YYXYXbXXXcV
        claus*	bdZVVZVYYWZ
        clause	beZWWaVYYWY
        clause 0	adTYWXWZYWa
        clauses	VXaYZWYXYdb
        clean	ZUXZXXXXVZd
        clean*	YVTaUWRSRbY
        cleaned	ZVUTWVXVUeU
        clear	XUXWTVbUWeX
        clear*	ZUZRTPTRRYc
        cleared	aWSTUUVTTcY
        clerk	XUTWSbacOXZ
        clerk $	WXXWYXYWYWe
        clerk has	XaVgXVXWWUU
        clerk is	XZYWYWYdZcU
        clerk of	XXcXXWXZYXa
        clerk to	WYXUWabXVTb
        clerk who	XXYYYcXXYWd
        clerk*	aWZbVcWVVUV
        clerks	aXXWXbYYYXY
        click*	VVXbWWWWeVW
        clien*	UTXUYVVUUbd
        client	VVUVZWVVVac
        clini*	XWXVWVYWPca
        clinic	bRSaYUUYScV
        clinical	UZaXXUbXVYZ
        clinicians	XWWWWWXWYca
        clinics	WYWWYXXVWcb
        clips	ZZYcZbYZZYX
        cllr	cTTTUUTSbaX
        clock	VTSRVUbTSUe
        clock has	YVVYXXcXXTb
        close	ZUWRUVVYUZf
        close*	ZYbYSaQPPXW
        closed	ZYaZTaQQQWX
        closed $	cRaXVZUTWYW
        closed to	WVfUWUWWVZV
        closes	VVaVWVVXWcY
        closi*	YXcWZWXYZZZ
        closing	YXcWZWXYZZZ
        closu*	aUXdWWSTSVY
        closure	aUYYWWTTTYc
        closure of	aWZWWVXWWWb
        club	WVSYUVVXVba
        clubs	XYXWXVXWaeW
        co	TVYaUUVbTYZ
        coach	XUWbYWZXWbX
        coach*	VWVUWWWaXdX
        coaches	WXWUXXXbXeV
        coast*	WXXXZXYUWdX
        code	bVXWRZVaXWb
        code $	TVUcXXVVVYb
        code of	ZXVTVYYbTab
        coded	UWVWXXWXVXe
        codes	RZaQVYdUTRb
        codin*	WWWbWWZYYcX
        coding	WWWbWWZYYcX
        cold	TTTSTUUTTiS
        colla*	aaQbVYUYTUY
        collated	cXXaYYYXWWW
        colle*	RbWcTSVdVZV
        colleague	bWXUVUUUUYc
        colleague in	bXWXYXYYXXc
        colleagues	UeWWVRSZRZW
        colleagues $	WccUWXWVVbW
        collect	WWVeWVXZWUW
        collected	SWVdUUVaQcW
        collected by	YXYYYYXcXbY
        collection	WScTVUScaVV
        collects	YXVeYYYZXWY
        college	VYWbYZYXXVb
        college has	XaWcYXVVUWZ
        college's	XVXXWVYYZfT
        colum*	dcTSSTRQbXY
        column	dbUSSVSRbWX
        columns	YZUVWVVWWZa
        combi*	YXbYYYWdXYW
        combined	YXZYYYXdXYX
        combined authority	YZaZYYYeYZT
        come	XZXaQUXWWWa
        come back	XbVUWXfXWXU
        come forward	WUVWXWVUWac
        come from	VVVTVVUbTdY
        come into	XXWYXYWXXac
        come out	VZVUXXUVcVb
        come to	aVXXUbTTUTf
        come within	WWdWWTWUXVa
        comes	gcPXSZUUSWW
        comes from	XYWbYWZXWcU
        comes to	bbXYYbYZWXY
        comes with	ebVYXWWWWVV
        comma*	VaVVVWVVXdW
        comme*	YbbSaPTTOWY
        comment	TTTSeTYRTSa
        comment on	XYYVdXZWXXX
        comments	TVdUVVTTUSb
        commercial	WbbXTTUYTZY
        commercial interests	UaYWTVWWVWd
        commercially	cdbWWUVXWUV
        commercially sensitive	bbaXVVWWWVX
        commi*	XVVWRUYZWba
        commission	XWaXYYXcPaX
        commission $	UWYUTVWdWdS
        commission has	YWZcXYZbXZY
        commission in	YYZWYYZXYZb
        commission is	VZbaZXXVXVZ
        commission's	XYaaZYYWccU
        commissioned	XVWcXVWaVgR
        commissioner	QRUWTWSYWae
        commissioner $	WYYUZXWUVWe
        commissioner can	VYZYZYYVTZe
        commissioner has	VWVWXUWXbba
        commissioner is	XYXYXZYVXTe
        commissioner who	YZZYZYZXZXd
        commissioner's	aVUUTaTYTXc
        commissioner's decision	bXUWWVYXWVa
        commissioner's office	aWWXXYXcXXY
        commissioners	VVZZaVVaWWa
        commissioners for	YXaXbXXWYXZ
        commissioning	VWVYYXWVWVf
        commit	WVTXWbXYXWe
        committed	YYZaVWXWXZb
        committee	WXTUUTaSXdZ
        committee $	VVUUWVWWXcd
        committee on	SXXWXWYXWXd
        committee's	bWZYYYXXaXW
        commo*	YUTXYWTVZfX
        common	VVTXYXWWaeX
        commu*	YYaVTTVUQaY
        communicate	WXZWWZXYZXe
        communicated	XYeYXZXYXXW
        communicated to	YZcZYYYZYXW
        communication	ZVYVWVWXWdZ
        communications	OTbRYUXSSVb
        communications $	WVVVWVXWVUf
        communications with	UUWUZXaUXSd
        communities	WWSbWYVUWZc
        community	abXXWZSYWcW
        compa*	SSYTTTRaXaZ
        companies	aTUTWVYVaZY
        companies are	cVWXYUXUXVe
        companies house	VWWUWWXadXX
        company	RVZVWRTcPaY
        company $	SYVaZXScTVY
        company has	YWWXYYYWYYe
        compare	WWVVSTVUaac
        compared	YZWXXbVVYYa
        compe*	XXYYXVSZSab
        compensation	bZaWVZYbXYX
        competition	WVSZXWWXVbZ
        competition $	XXWXXWZYWdX
        competitors	YXbVYWTWVTe
        compi*	UXWfWaWWTUZ
        compile	XZXdVaXWYYa
        compiled	WYYfWWWXUSY
        compiled $	YYWfXWYWWVU
        compl*	aWYSQePRNTZ
        complain	XYWWYWVWYUf
        complain to	WWYVXXXVXVd
        complainant	XabVWZXVXZd
        complainants	VbdbVVWWYZS
        complained	VWbVaWUUVXe
        complaint	XYaRbXXRPXZ
        complaint $	VVTWZVUUVUg
        complaint about	SVVWeXVUWZY
        complaint is	XVcXWWWVXaZ
        complaints	bVTZWYXbTXX
        complaints $	UUTTUSUTURi
        complaints about	UVVaZVZcVRb
        complete	gaQSUSURSRa
        complete $	dXVXXWXXWYX
        complete a	XXXYYYYXXWe
        completed	aVUVTUTTZab
        completion	WXdWVYXXXaW
        completion $	XYeXWXYXXaV
        complexity	XYWXXXYYYXd
        compliance	TXVUWaYWWfZ
        complied	WZYcZZYYYcY
        complied with	WZYcZZYYYcY
        comply	UVYSTcTVVaY
        comply $	WXaWVdUVWbU
        comply with	XXXWWbVXWWa
        complying	VWTUVfXWXRX
        complying with	YYWVXcYYZVY
        complying would	XZZXYZXXXVb
        compo*	aZVXYXXWZbW
        compr*	cVUWVYUTXaa
        comprises	bZYZYZZXacW
        compu*	UUXXWUTVTda
        compulsory	WWXVVWWWWdW
        computer	VWYYYWUWUac
        conce*	TZXUbVYWRZY
        concern	ZaXZYWaWSUe
        concerned	TWaWXUWYTab
        concerned $	YaaWYYbZYXZ
        concerned and	YWcbVZVWXYX
        concerning	ZZZUeZTXWVW
        concerns	UZWZVSYZVYZ
        concerns the	XYXYZYXWXXe
        concl*	YUdVXcOQRWX
        conclude	YVbaaVVWUTZ
        conclude that	aXdcZZZXXWV
        concluded	aWZYWZVUUbY
        concluded that	YWaYWaVTUZZ
        concludes	VYZXWcWXYWW
        conclusion	WTeUTVUTVVa
        conclusions	WXbZWYZYWYc
        conclusive	WZZWaYXYXTc
        condi*	bVSVWUTUbeY
        condition	aWSVVUVYVdV
        conditions	ZUUWWWVVbba
        conditions $	UVWUXXWWSUh
        condu*	VVZWXYWcVbZ
        conduct	VWWVYZVcWbZ
        conduct of	XYYZYYXbYWc
        conducted	WYbYXWYaUWY
        confe*	XWZZXXWXXcZ
        conferring	YXZXXYWXXVb
        conferring by	ZYYYYYXYXWd
        confi*	UYcPiOYQMRV
        confidence	YacQXURSTNb
        confidence $	PYaSZTYVTRa
        confidence and	UVfVZUWTTTZ
        confidence in	VWYXYYYWXWd
        confidential	SbhSTTRTTRY
        confidential $	UWeTSTUTVQZ
        confidential and	XXbXWWWXXXc
        confidentiality	aYaVTTVUURb
        confidentiality $	WWbYYXZVYYd
        confidentiality clause	aZbYZWWYZYZ
        confidentiality of	YbaYYYZXYVY
        confined	XWWUWbZaWWX
        confined to	XWWUWbZaWWX
        confirm	XLSTfOaWQUX
        confirm $	TWWTcYVSWaa
        confirm if	YYZXYZdVXXW
        confirm nor	TUUScWUTVTZ
        confirm or	WVSUbWTVUSb
        confirm that	YVXbZVTZXaZ
        confirm the	WVTUXWbVYUe
        confirm whether	XZYYcZYZZZY
        confirmation	UVUVfVbXVVW
        confirmation nor	YXYXdYYYZXY
        confirmation or	XWWXZXWWWVd
        confirmed	WbYacZUWVcU
        confirmed that	XWWdVXXXWWb
        confirming	TSSScRSTTQc
        confirming nor	WWWYYWXXWVd
        confirming or	WUVWcVTWVVZ
        confirms	YYYWeYXYXXW
        confirms nor	ZYYXdYYYXYW
        confu*	VWVUVSZVTbd
        conne*	ZWYWVXVVVbZ
        connection	bYYXWYXWWaZ
        connection with	bYYXWYXWXaZ
        consc*	XXWZXWZWYWb
        conscious	XXWZXWZWYWb
        conscious that	XXWZXWZWYWb
        conse*	WSaYWZXWTcZ
        consent	TVZSUVYWVYd
        consent $	YYTWXVVXXYd
        consented	ZVVVWWUUWba
        consequence	ZWYcXSUVUcV
        consequence of	UWVZXTVWWdY
        consequence that	aYXaYVYYYbX
        consequently	YXbbZdVVaSU
        conservation	WWUVWVWXWgY
        consi*	WSYOZUTRXVc
        consider	RWbTTYWYWQY
        consider it	XXcXXYZXYXY
        consider that	WUaXZbWZXWZ
        consider the	USZWWWWUVVb
        consider whether	ZZXYXWWXZXd
        considerable	aYXUWUWVUXd
        consideration	XTUdYXXYVYf
        consideration of	YXYbXZYYXZe
        considerations	XXVYWXXWWVf
        considerations favouring	XWWXWWXYXWe
        considered	YQbSXUSSYWc
        considered $	YYUYXXYYWXe
        considered by	YYeaYZXXYYU
        considered the	WWZWZbXWWVa
        considered under	WXXYZWWXXXd
        considered whether	bWXXYSXXYZb
        considered your	TTaVbVWUVUa
        considering	WUYUbVWVWcZ
        considers	YaZWbZaVXWX
        considers that	ZaZXbWZWYXZ
        considers the	XUcYYbXWXYX
        consists	bVXYYXYYYbZ
        consists of	bVXYYXYYYbZ
        const*	VVaaVRZZbTZ
        constable	UYTXaYaYVXc
        constables	WVTVVUUWUgT
        constabulary	XUbZXTTbTQZ
        constabulary $	UVbZXVVZVTc
        constituency	XaWbYWWbWXb
        consu*	ZWZVOUVSbYZ
        consult	UTSUWVTacTb
        consult the	YXYYYXXYdXX
        consultant	YYYWYYbYYZZ
        consultant's	cbVWXZXXYbW
        consultants	UYeZUSUUXaX
        consultation	ZXZXVWVWVba
        consulted	ZRUTVUWUbWf
        consulted $	XYXVXYYZZUg
        consulting	bUaaYYWWWXY
        conta*	YXUWWVTgVVW
        contact	PPRTWTLhOTW
        contact details	YWWWWZXaYWd
        contact me	YYZYYYVUXXe
        contact the	WVXWVWWWXYe
        contact us	VWUUWVXYVWd
        contacted	XWXZVWWcUWa
        contacting	YYYZYaYVYZf
        contain	ZZWcWZZUbVS
        contained	aWSTVYUTUVc
        contained in	XXVYXXYWYZd
        contains	babaUTZQaUU
        conte*	aYVWSYVSWXd
        contempt	YZaZXYXXYWc
        contend	XYaXWWYYXYb
        contend that	XYaXWWYYXYb
        content	caXXUYXUYaU
        content of	WXcXXWWYWaa
        content to	bVXYYYWXYZb
        contents	aVaZWUUVWUc
        contents of	aVaTWUVVWUc
        context	UVXVXaWWVSi
        context $	XXWYYWXYUVd
        conti*	RaaRWPSTVcY
        continue	XWdYYWYXZbV
        continue to	XWeWXXXWaXW
        continues	XYaWYVWYXcV
        continues to	YabXYXXYXbV
        contr*	UXWWTXaRYbZ
        contract	YZWXWRcTOZY
        contract $	VVUUXYVVUdc
        contract and	XVVbYYXbXVc
        contract for	TVXUWXUWUXf
        contract is	TZdWVTVZWXW
        contract was	WXXWXWXXXfV
        contract with	VWSbaXZUUYW
        contractor	UUXYWaSSSZb
        contractors	bVWXVVVUVac
        contracts	UWYQUbWWeXW
        contracts are	bVdXWWWbXWT
        contracts finder	WVXWWVWWfVY
        contrary	UVbUaaUVUTX
        contrary to	VVbVaWWWVUY
        contribution	ZXXWXXVWXeX
        control	WXTcUTYYUaZ
        control room	ZYXXXZYWYba
        controlled	TTcUVWTUVeT
        conve*	ZUTYUURSXcb
        convener	ZWYbYZYXXaZ
        convenience	YWXXXVWVaVd
        convention	VYWWXXVVTTg
        conversation	XXXZWVXWXUb
        converted	VXYXYYWYXcZ
        convi*	VWVXWUWVXbc
        copfs	aZbdcYaZZZY
        copie*	dZVYUQRbcOY
        copied	dZWUVTTdSUY
        copies	YYVZUSSUdQa
        copies $	VXbbYXXVeWU
        copies of	WVTXWVTXbSf
        copy	eZYaSPSXeRU
        copy $	ZYUcYYXVVWY
        copy is	baVVXWZYcXV
        copy of	dZbSSTNYZXU
        copyi*	XdWWYWXWZWW
        copying	XdWWYWXWZWW
        copyr*	WYTXWWUVXRg
        copyright	XUQUVVUVXSh
        copyright and	XZYYYYXYVWd
        copyright in	VVVVWWXYXWd
        core	ZbZZZYZZZgY
        coron*	WWZWVTVfYaT
        coroner	VZWWXVXeZTX
        coroner's	WWabYWWcWWU
        corpo*	UWaSXVTZUXe
        corporate	UVUSXVTXUXe
        corporate information	YYYYZYXUVYc
        corre*	ZaYVZXXUTZX
        correct	VTUSYWSZYiV
        corrected	aXWVYaYYXWd
        correctly	ZZZWbYYaZWW
        correspondence	bYYYWZXPQLZ
        correspondence $	XcUVSXXQVSa
        correspondence between	aXacXYXYXZY
        correspondence of	WYYdYbWXWWW
        correspondence on	WYUbWYYbYXb
        correspondence with	ZYWabYUUXTb
        corri*	WWTZWWWUWeX
        corridor	WWTZVWWUWeX
        cost	QVNVOkTLQVY
        cost $	USTWUhQURRY
        cost 0	TTTSVXTVTeW
        cost ceiling	XXZXYdXYXWX
        cost limit	YXXXWdVXWUZ
        cost more	VTTTYYWWXZc
        cost of	VVYWWZWSTYb
        cost too	XVWVYcWYXVY
        cost would	aYVXXWYYaWe
        coste*	VWTeVbUUUTa
        costed	VWTeVbUUUTa
        costl*	XWWYXdXYYXX
        costly	XWWYXdXYYXX
        costs	YZXYSZdSQYY
        costs are	YXYbYWXZVaa
        could	XYXVSWfXOPa
        could be	YYbbXVSQTUa
        could have	WXYWWXWWWWf
        could not	eVXaXbZZVYX
        could you	XWYWXYeWXYW
        counc*	WSUWaYUeVXY
        council	WTWaUZRgTWX
        council $	PSbVPOSbQWb
        council and	UYbVWWWcaWZ
        council as	WWXZWVYdYXZ
        council considers	SbXVaTbVWWW
        council does	WXWdVVYTXYY
        council has	YTWcSaUXUUd
        council holds	TXacXUWUWWb
        council in	VXWXWWYXVdZ
        council is	bVbXaZXWUSZ
        council must	YXWYXXYXYXd
        council tax	TUbSRUVUTeW
        council to	VXXYWUXWXVe
        council's	YWXWSYVVXaa
        council's own	XVYVWVWUWcZ
        councillor	ZYYSbSXOWaY
        councillors	aVUYVZWRaaZ
        councils	SUVUXWUWSWg
        couns*	XacUXUTSXaX
        counsel	ZZbXYUVUYYX
        counsel's	XZcTUYWXXTb
        counsel's opinion	XZcXXYYYYXX
        count	VdWdTSYSSQb
        count $	YXWcXWWXXVc
        count of	YXbdZYYYWYV
        count*	VVRaTQbdXVZ
        counted	XSUZUScRRYc
        counted $	WUUaWXdWVSa
        counter	WXcUWWXWYfU
        counting	VTTTUaUUSVg
        country	UVWXXXWVTbc
        country planning	YYYYYYYXWWe
        counts	ZZVeVUYTaTX
        counts are	fZWWXWXYTVV
        counts for	dVUWXWXXUWd
        county	PZUVTTVfXaV
        county $	VVVUXXVaVTf
        county council	XXWVWWYcWZX
        county hall	WWWaXYWdWWW
        couri*	VXWXXWVWXdb
        courier	VXVXYWVWXdb
        cours*	QUcWZVXXWZX
        course	RUcWZWVXWZY
        course of	UWaWWYYVWWc
        court	ZUbXSXTZYbR
        court $	YYbYXXXWXVd
        court and	YXaZXbXYYbW
        court of	XVXWYaXXWdZ
        court*	UTYZXYRbbYW
        courts	UVVZUWQbWYY
        courts and	YWVXYYXXXZb
        courts have	XYVWXXXXYXf
        cover	aTOWSUdUbgR
        cover*	YYcScQWNZYT
        covered	SbbTYWYQYRb
        covered by	WYcVZZTTaWY
        covering	ZVVbWTZXWbY
        covers	cSbPURZSbaT
        covers the	VVcWXXWWbaT
        covert	VcVYgWVWVVU
        cps	VUbXYaWXZaV
        creat*	aVVcVWZYVYb
        create	ZXXXWXXWYVe
        created	ZXXdXVXXXbZ
        crema*	WWWWXXUaYfV
        crew	cTWUTYRTUda
        crewe*	XWVUVWXVVfU
        crewed	XWVUVWXVVfU
        crews	VUSaVTVVUeV
        crime	VSaTUWYVYXb
        crime $	WYZUXYWVWZe
        crime and	XXVZYXXXWVf
        crimi*	XUbUbVWZaVa
        criminal	XVbTbWVZaVZ
        criminals	XYVYYYYYYXd
        crite*	XWYWXWXZXcZ
        criteria	XWYWXWXZXcZ
        criti*	WXXWVWWTXXe
        cross	XXXYZbbWXaX
        cross*	aVbUWWVYUcY
        crossing	aVZUUWVaVcX
        crown	VTaXVWZabXY
        crown copyright	VWVVUWXUbUb
        crown of	ZYYYYYXYXWd
        crown office	aYYdYWaYXWW
        crown prosecution	XYXYZXYdYWa
        csv	fVSVUUUSSTZ
        culve*	WWWUVVaYUVc
        culvert	WWWUVVaYUVc
        curre*	SUYXXbSTcfW
        current	UVZaVcVUdaY
        custo*	TQYXXVPYPeX
        custody	UUZUTaSaTbY
        custom	XXUVWVWUVcZ
        customer	WVVdWVXaXYV
        customers	VVTXYXXWUdX
        customs	YWYXbXXWYXa
        cut	TdTSTUcWUaX
        cyber	UWcUeWXVVdV
        cycle	YVaVXUUVVeT
        d	SbcQcWXOOYS
        d $	YVcWZaVWWWY
        d 0	TWWTdXUXWYW
        daily	SSaVWabTbaV
        damag*	ZYWXXWXVWca
        damage	aZVYYXXXXbZ
        damp	TaRXUTUSUeU
        dange*	URVVVUVWSde
        danger	VTVWWWWXUSg
        dash	VcYTWbWVUUZ
        data	aXZdaRWZdQV
        data $	XZbZQOWYYOX
        data about	XWXdaXXaWXW
        data for	eXXaXYaVUTX
        data gov	XXXYXYYXdXY
        data in	YXWcXXaWXXa
        data is	YaVWTXUWbcZ
        data may	XVWWXUYXXXe
        data of	UZaZbZVVVXY
        data on	YSbdTVUbUPS
        data protection	RWaSbVUYUZa
        data was	WVXeWYYWXXV
        data would	YVVYVYXaZZb
        datab*	ZWQcXTVWaXX
        database	ZWQdXRVWaWX
        database and	bZZYWXZZbYY
        datas*	dXYZVUWYXWa
        dataset	dZbaWVWZcXT
        date	VMUbPSZOVVe
        date $	RTQVUTaSPdb
        date 0	WZYXYWYZXUg
        date and	aXZbYaZXXVZ
        date of	aXZTWWZXbZZ
        date on	WXXXWWZVVXe
        dated	YWYVVXQQXZb
        dated 0	ZXYXWXRTYaa
        dates	ZbTWUUeRPXY
        dates $	WWVWXVfVYcS
        dates of	YdZWYZWXXXa
        datix	XWUYVbXWXcY
        day	XWWYSWOSRda
        day $	TTZYUUSQTdZ
        day after	YXZYZWYXbZa
        day and	VYXbYXXUbaa
        day of	bVVaWWYXUdT
        day to	WYXYYYZaZeZ
        days	QUOaNXSRLba
        days $	SQPaQVPQSaa
        days a	ZXYYYYXYWeV
        days after	WWYXYXXYVXd
        days and	ZYXYYZWWXdW
        days from	WXYWYXYXXWe
        days in	WVYbVXXYWbX
        days of	VXWWXVWZWVe
        days so	XYXaYXYXYWd
        days to	VTUXWbZWVZb
        deadl*	UVXWWUXWVWf
        deadline	UVXWWUXWVWf
        deal	TSZWUXWdUYb
        deal with	URUUSWWdSUc
        deali*	SYZTUWYTZVd
        dealing	TZXUTXTVZVd
        dealing with	TaYUTXUVZWc
        dealings	XZaYdXbVWZZ
        dealings with	XZaYaXbVWZa
        deals	XXTUVVVcaVa
        deals with	ZYVVVWWcZUZ
        dealt	WRTUUbXZUaY
        dealt with	WRTUUbXZUaY
        dear	UUTTUUTTTPi
        dear ms	XXXXXXWWWUe
        death	TTaUTTSUZbb
        death $	XVbXXWVWVdX
        death*	VXWbXXWXZUc
        deaths	VXWbXXWXZUc
        debat*	WVZUVVTTVTe
        debate	WVZVVWUTVVe
        debate $	UUZUUTVTTUc
        debate on	YXXYZWYXWYc
        decad*	WWWbYZbYWWa
        decea*	YZdVbYYZYXV
        deceased	YZcVbYYZYXX
        decem*	TTZRVSTVTZc
        december	TTZRVSTVTZc
        december $	VXcXXUVXXaZ
        december 0	UXWXYWWUVWe
        decid*	VYZSVaSXOcY
        decide	UURRWVXSRae
        decide $	VWWUWVWWXab
        decide whether	ZYVWWWVYYad
        decided	ZVcQUaQRPXU
        decided $	XWVXYYZYYXf
        decided not	VTbVUaXVVVb
        decided that	WUfUWaXVUWU
        decided to	cbYVVcYXWXV
        decides	UUUaVVVZVcY
        decis*	WUYSWXSTYXa
        decision	YVZTWYURYXZ
        decision $	VSPXQQZSRWf
        decision and	dVXVVUWWXTY
        decision has	bVaWVWYZWVa
        decision is	TVdUTXUUSRb
        decision maker	XXVYWXYYZdY
        decision not	XWbWbYXVXbW
        decision notice	YXXVVYXXcRb
        decision on	WYSUUUXWWab
        decision that	XYbXaaYVZYa
        decision the	XYbYZYZZWYb
        decision to	abUWWYWZZXa
        decision was	XWUTWWVVVab
        decisions	TUQXTXRZaZb
        decla*	WXVcYWUXbaX
        declare	ZZWbYXYYZaa
        declared	YXVaYXXWbdU
        decli*	RWhScfPSPVM
        decline	VUdTbcTVUZU
        decline $	YXXXYdYYYVX
        decline to	WWaUbZVWWZY
        declined	TTfXUdTTTTQ
        declined $	SUdWSdTTUUS
        declines	VaZTdbVWWVV
        declines to	VaZUdaWXXXV
        declining	WVcVYZXWYXX
        declining to	WVcVYZXWYXX
        deduc*	YaVZWWXXWVc
        deed	dVWeWVWVYTY
        deeds	XXUcXXXacXW
        deeme*	WXcXWdYXYWV
        deemed	WXcXWdYXYWV
        defec*	WWXWUVWWWZb
        defects	XWXWVWXWXYd
        defen*	XXZXZUUcYaZ
        defence	VYbVZUVcUaX
        defin*	RSUQSSfRQPh
        define	WXWWXXgWWWU
        defined	XWXWXXWWWUf
        definition	XWWWXXYWWVe
        degre*	VWTUVZVXYbY
        degree	WXVVXaWWZZa
        degrees	XXWXWWXaWfU
        delay	UVXTWVTUTWh
        delay in	WUVYWVVXXdb
        delay*	aXVXXWWXYYb
        deleg*	XYXXWaXXbcX
        delegated	XYXXXaXZbcW
        delet*	ZfQbTXSRQTY
        delete	VTUaSTVUWWe
        delete it	YXXXWXXWYYd
        deleted	RfUeVYTSTUW
        deleted $	VfVVVXXWVWZ
        delib*	XYbYbVVVWbX
        deliberations	YZbWZZXXXYZ
        deliv*	ZTVVVUTTSeY
        delivered	YUVYUVVVWdX
        delivered by	XXYXYXYYYeY
        deman*	WUUWadXXSbY
        demand	XVYXabXXTcW
        demands	XXVYYcXTYVc
        denia*	UVWUdVVVUTY
        denial	UVWUdVVVUTY
        denial $	VXUVeVUWXVX
        denial for	YYWXVWWYYXe
        denie*	UTbReVUTVRa
        denied	WVdVcXUWXVX
        denied $	XWdWdYWWXWU
        denies	VVXTcWXVXTc
        denies that	UVUUaXYVVTe
        denot*	XdWYXXbZVWY
        denta*	ZZYcXXZWaaX
        dental	ZZYcXXZWaaX
        deny	USOQfTRWVQY
        deny $	VWVWgWXWWVU
        deny does	aZZYWaXaaWe
        deny holding	YWYUcZZYYVY
        deny that	YXWVdXUXYXX
        deny whether	WZYWbYWXYWa
        denyi*	VTTSbSTUTSb
        denying	VTTSbSTUTSb
        denying $	UVUTdUUUVUa
        depar*	VYVZXXUZXZW
        department	XYXYXWUaVWY
        department $	bWVWYWWWXZc
        department and	YYcbYYYYWYZ
        department for	VVVXWVTeUWb
        department has	WSXaVXTVVYa
        department is	WWbXZcaUVZX
        department's	YVVZZWVabZX
        departments	WaVXUZaWTXb
        departments $	VXYVYXbVXVd
        depen*	TVVUXWVXTcd
        depend	XXXWYaXYXTe
        depend on	XXYWYaXYXUe
        depends	YWWYZVYYWca
        depends on	YYYYZYYYYdY
        deplo*	XaYZaYYZbcW
        depos*	WUVZVVXadcU
        deposit	XUVaWVZYcdW
        deposited	XYZZYXXbbVW
        depot	aTYXZWTSSYc
        depot*	YWWZVXUVXWd
        depots	YWWZVXUVXWd
        depth	aYXYYYYZYcW
        deput*	WWVYUVUUUcX
        deputy	XXVZVWTVVbY
        deputy director	aaXXZYYYYbV
        descr*	ZYYXaPaTWSY
        describe	USaWYSbWbXX
        describe $	VVcVUUWWcVX
        describe the	YWXXXVbWWYc
        described	ZYZaZVVTUYZ
        described $	WaXdWXYVWYY
        described in	aXXXcYXYVWb
        describes	WaWVVWbWXVa
        description	cWTacVUXYSY
        deser*	XWUVXXWVWUf
        deserve	XWVWXXWWWUf
        desig*	TWaVVaUVUeY
        design	VUZVVVVUUhU
        designated	XXUXYXYXXZd
        designed	XUbYXcZYZcX
        desir*	aXVXWWbaXYa
        desk	TVVVYcVbZUa
        destr*	RSWfTTURRYa
        destroy	YWUXXTWXWXe
        destroyed	RTXfUVTSTYW
        destroyed $	TUYZUUUVVcZ
        detai*	VacaXPbVXTW
        detail	WYbcUUeVTVT
        detailed	WWZVYWWVaXb
        details	WZcZYSPXXRZ
        details $	UaaUVUVTTUc
        details of	aYZdbVVUWVW
        detained	UXSUTUTUVgY
        detec*	XSZWSTUTTfY
        detection	VZaWVWVXWUb
        detection of	XWbXWWWYXXa
        deten*	ZUcWXXWWXaW
        deter	UVaXXXYYWWa
        deter*	bUbUabUWXZW
        determination	ZYaYXZYYZbV
        determine	YYZXXdaXZYX
        determined	cVbWbXTWUZY
        determined that	cWaYbbXXXYX
        determining	WWXYXaWXXXc
        devel*	WTWcVVWWYXe
        developer	VTScXYWWWZc
        development	ZWXWWWXXaVe
        devic*	YUSaZXVUUdV
        devices	YUSaZXVUUdV
        devol*	ZWZYWZWcWaY
        devolved	XXZXWZWcXaY
        devot*	YYZWYdYWXcX
        diagn*	VaVcWXYWWVZ
        dial	WWVdVUVVVWY
        diari*	XXUZXbXbWVb
        diaries	XXUZXbXbWVb
        diary	bcYYVYYYWWY
        did	TRUaWRWQRZe
        did not	UTSaWTPSUYe
        did so	YWWfWWWYWbV
        didn'*	TVVbZVaSVZX
        didn't	TVVbZVaSVZX
        died	XbVWWXXXYVc
        diet	ZZbZYWZZZbX
        diffe*	WRUYUXaYQUd
        differ	VWWUYXYWYZd
        difference	XWUUWZWWXaa
        difference between	XXVWXZXVXWc
        different	YSXYWYaaUVb
        differently	XYYVXYYVXWe
        diffi*	cWXYXYWWXVb
        difficulty	cWXYXZXWXVa
        digit*	aVUUUUUUZaZ
        digital	aVUUUVUUZcY
        direc*	YYVUWRTbXbU
        direct	WbZTVTSeZXU
        direct $	XWXYXWXeYWX
        direct you	YZYWZZYacYY
        directed	VXXbVXZYaWY
        direction	YVXZaXVaVcX
        directly	TVVUWTVbbfV
        director	ZXXQXVSSTdX
        director of	TTUTUTSSWbb
        directorate	cSYVSYTZSVa
        directorate has	aXbZXWZbYZW
        directors	TbUcWWaTTVd
        disab*	WXWXYWWXXcb
        disag*	WXUcVXWWXUd
        disagree	WYVWWYWWXWe
        disap*	TScThSUSVWV
        disc	gbUTUSWVTVY
        disc $	gVUUWVXXXWW
        disce*	YZXaXaWYYYb
        disch*	bXVWWYVYWca
        discharge	cXWWWYVYWbb
        disci*	XXaXcWUXVSY
        disciplinary	XRbYcXTYVVY
        discl*	dgdMXSLPXFW
        disclosable	VVgVWUXVWVU
        disclosable $	VVgVWUXVWVU
        disclose	ZacVZQRQRTX
        disclose $	VVgYUVVVVWY
        disclose information	WUVWZZYYXXe
        disclose it	XTaXYYYYXXc
        disclose the	ZZcTWWWWXUX
        disclose whether	ZYXYeYZZZYV
        disclosed	egaTPOSTQPW
        disclosed $	WRgRSSUQRTc
        disclosed and	daWYZYYYYXX
        disclosed in	eWaXVWXYWWW
        disclosed to	bWZYYZYXXYb
        disclosed under	WVYXWWYYXWc
        disclosed with	YaUXYYYXYXb
        discloses	acVWYWWYWXX
        discloses the	adVXZXYXXXX
        disclosing	abbWabVTTSW
        disclosing the	cXYUacXVVWX
        disclosure	aYcMPSRUaNb
        disclosure $	YabSTSSRNUa
        disclosure as	ZZcZYXXYXYY
        disclosure is	VbUVTYXWVUe
        disclosure it	XXYXYXYYXXd
        disclosure log	UUTVWUWZdWb
        disclosure of	cYdTTWXWVUY
        disclosure to	TUZXVXVVVYd
        disclosure under	WcYWWTWWZXa
        disclosure would	WWbYWVVWWYa
        disco*	TaZbVZVUUfT
        discount	YbcYWZWZZbW
        discr*	VVWUVVWWXcc
        discretion	WWWUVVWWXad
        discretionary	XYXWYXXYYeW
        discu*	aZUUWSUTRad
        discuss	WXbWZXXVWcX
        discussed	XTVTVXWWUTg
        discussion	baTbWVWVVbc
        dishe*	XVWXXZYXXZd
        dishes	XVWXXZYXXZd
        dismi*	SbaSTaTSSbX
        dismissal	XcYYYYYWXcW
        dismissed	RObTUaSTScY
        disor*	XbWVWYVXYWb
        disorder	XbWVWYVXYWb
        dispe*	WWWZXXXWYdZ
        displ*	cVYYYXXWbbV
        display	cVWXWVXYabT
        displayed	bYYYYYYWaaX
        dispo*	WZabUVYaUZU
        disposal	YXaZVWWaVcU
        disposed	VVWeXVZVXXX
        disposed of	VVWeXVZVXXX
        dispr*	YXXYYeYYXYV
        disproportionate	YXXYYeYYXYV
        disproportionate burden	ZZYZZdYYZYW
        dispu*	STaRdQTTTTa
        dispute	TUbRZRUTUUc
        disru*	VaXXXeWXVWV
        disrupt	WVZYYdXYWaW
        disrupt the	XVZYYcXYXaX
        dissa*	VUXWWZYVWba
        dissatisfied	UVVWXUUWWcb
        disse*	VXXWYWYVdXb
        disti*	VSXcVWZaWXa
        distr*	YSZXVTXcZVd
        distress	WWaUXWVWWTf
        distress $	XWVWWWWWVWe
        district	YTPZSUXdPZX
        district council	UVVbVWVXVTd
        districts	VYVWXWXXXZa
        diver*	WTYaTeUWXbT
        divert	XXbXXaYYYUV
        divis*	bUXaVXZWWdT
        division	aYXbXZYYXcV
        divisions	bVYXWXZWWbW
        divul*	UWgUZVUUUUX
        divulge	WWcYaXXWXWZ
        do	XVWZYYbOTbY
        do $	bYYVXXXYYWc
        do and	ZYVXWWcWZbV
        do hold	aXdUUXVVVXb
        do it	YYaXYYXXXeV
        do neither	ZYXXcYYYZZZ
        do not	WSWcXOXUZcZ
        do or	XWWWcXcWXXW
        do so	bYWXbbUYUXX
        do this	XbXaZbYYXXW
        do with	YWWYXXVUZbc
        do you	TVTVVShURUV
        doc	hVUVUTUUUST
        docs	ZddcTSbTSQR
        docto*	UUTaaYVVUcY
        doctors	WVTVXXWWVca
        docum*	fYVbUWXOYQV
        document	dYXbSUYQXUW
        document $	cVaVVVVVUTb
        document 0	ZdYXZXYZXZY
        document is	XXaWXXYXWWe
        documented	XVUfUUWYVTX
        documented $	XWVdVUWYVUY
        documents	cYXVXYVUZTY
        documents $	UWXVVVaXVae
        does	VMSbbWbXPbX
        does hold	aXaWXXWcWXY
        does it	cVUWaUVVXgS
        does not	TPRdaWRURaa
        does or	WYYWeVYYXYX
        does the	UUTVUTVTWUh
        doesn't	TVViXXZWUSQ
        doesn't hold	XXTaXXXWWWb
        doesn*	TVViXXZWUSQ
        dog	bUYbUZXYXXW
        dogs	VUZZTTXSSgT
        dogs are	XXbVXXXWWcU
        doing	WWaWZbVUWXb
        doing so	XZaZbZXWXYa
        domai*	WVcVWUWUcWW
        domain	WVcVWUWUcWW
        domain $	XXcWXXXWdXV
        domes*	cXYWYXWXVZa
        domestic	cXYWYXWXVZa
        don't	QOcjaWWTPTN
        don't have	ZYYYYaYYWdY
        done	XPYaOYRYMcX
        done $	UWXcVZUVWXa
        done by	UWUeWUTbUZV
        done in	VVUbXUYVUXb
        done so	ZWSVXZYZXZc
        donor	XWdXWYYYXaV
        door	SXdSUTSUXaZ
        doors	WWYYXVUWbaZ
        dossi*	WUbUVaWVWWZ
        doubl*	VVVUWVWVWfW
        doubt	YVZWWRWXVYd
        doubt that	XYWZYWYXYYc
        down	TYchObUOWXV
        down $	TSQdTaSUTTY
        down by	XbVaXXWXXYa
        down the	aVXZYWZWcXV
        down to	VcRdVVVVWUc
        downl*	aWTUWWTVgWW
        download	VXWVWXWXeWa
        downloaded	bVVWXXXWdVX
        downloaded from	XYXYYZXXdWW
        dr	STSUbTSTTdZ
        draft	bTcTSTQRPUb
        draft*	VZaaWWbVVVY
        drafts	WZaaWXbXVVX
        drain*	aTTcYXSfRWT
        drainage	bVVaYYVbUZX
        drans*	YXWXXZXXYVd
        dransfield	YXWXXZXXYVd
        draw	YXYWWWWZWZc
        drawi*	adacSSSZUQb
        drawings	YdacSSSZUQb
        drawn	XXWYbUTSYVY
        drawn from	XXYVXXYXYWf
        drawn on	YYYYcYZYWYa
        drawn up	cWVdYXWWVWZ
        draws	XUYXZcWVWaa
        drew	XUXfWVUYVaU
        drill	cXVYXXXXWbb
        drive	YXVaWVVWWWb
        drive the	WYYZYZXXXab
        drive*	VVWbXWUWQcV
        driven	WWYbXaWWYbX
        driver	XVUXZUXYVaZ
        drivers	SZbcTUSUUaS
        drives	ZVVaWYWWWbZ
        drone	bUcWXUVWVcU
        drone*	YWVXbWVXYdU
        drones	YWVXbWVXYdU
        drop	YXWXWVUWXYe
        dropp*	baVbVVVZUXW
        dropped	baVbVVVZUXW
        dropped the	bcWbYXWaXUV
        drug	WaYbUWbYYYV
        drugs	TSbTVXVTUdT
        due	TZdUSXQSTaa
        due to	VbcUVZTUUcV
        dunma*	WXWXXXWUTYe
        dunmarrow	WXWXXXWUTYe
        dunmo*	bXXWWXXaXUd
        durin*	ZYVaXWWVbZZ
        during	ZYVaXWWVbZZ
        during the	YXWZZYWVWdZ
        during which	WYXYZYWYWWe
        dutie*	XWXWWWXYXVg
        duties	XWXWWWXYXVg
        duty	URYUbOWRSVe
        duty $	VVUVTWVYVWf
        duty in	UVXaeXaWUXW
        duty is	XYXXXXXXZbc
        duty of	WVaUWVWWVVd
        duty on	ZYYXXZXYZZc
        duty to	VXVTcUSUVTd
        duty under	XXWWWVXWYYe
        dvla	VYUZWWVeUXS
        e	YZaZQWYMTUb
        e $	TVccSUQUVUb
        e and	aYYYXYYWXdY
        e mail	WTYaYVTVURd
        e mails	aSaSVZTUVTe
        each	dWSWOfTUaXU
        each $	WTSSWaTURea
        each case	XXWXYXYYXfV
        each day	aYWYZaYYYbW
        each file	WXVUXdWXVZY
        each is	YVUXYVVUWUf
        each month	VTUTWUUYZfS
        each quarter	aVXWXUWZbUZ
        each school	aZcWWXXWXXT
        each week	bZZZZYZZadY
        each year	bVYTYUYVaXa
        earli*	aXWbZaVUZWZ
        earlier	aXWbZaVUZWZ
        earlier reply	VYXYZVXXVZd
        early	VVTVWUVUTbd
        earni*	bbVWXVXVUYV
        ease	ZWXXYWVVWYd
        ease of	ZWXYYXVWWYd
        east	UUTTVVUVUgY
        easte*	WWVWVbVVWcZ
        easter	WWVWVbVVWcZ
        econo*	VVVXXVVXWZd
        economic	YXVYXXYYYZc
        edinb*	WXWXYXXXZfV
        edinburgh	WXWXYXXXZfV
        edite*	TgVVWVUVVVW
        edited	TgVVWVUVVVW
        editi*	ZZXZYZbXaaW
        edition	ZZXZYZbXaaW
        educa*	TVXYWUUcWdW
        education	UWYZXVUdXbX
        education $	YYWYXYWdYXZ
        effec*	WYVYTaYUWWe
        effect	VYWZVaYTWXd
        effect $	YXXYYYWXXUf
        effect from	WXYaYVWXWfU
        effect of	YbWZZaYYYYb
        effect on	YYWXYWYXYXd
        effective	aWXYWXWYYYd
        effor*	XXUZWdWXWXa
        effort	XXUZWdWXWXa
        eich	UUUTTUUVUUh
        eight	TXYWRSQRQmS
        eight*	VVWWXbWXVbb
        eighteen	VWWWXbWXWab
        eighteen hours	XYXXYaYXXXd
        eighty	YXYYYXYYYfV
        eir	bSWSTaQZSRd
        eir $	UUcVUUUWVUd
        eir 0	cVTVVUUUVTd
        eirs	YXXZZaTVYXZ
        eirs $	XbXZWXXVYWd
        eithe*	VUSZfUWZSaW
        either	VUSZfUWZSaW
        either to	XXXXbZXYYWb
        either way	VVVTgWVVXVV
        elect*	TRZWVYSYaaW
        elected	XWcUXWXYXUb
        electoral	UWTZVTVdaWT
        electric	ZWXWYXWVVZd
        electricity	WXUaWYWVUdU
        electronic	UTSXUYUWZZZ
        eleme*	ZWaYYWWWWTe
        element	aXaYYXTWWTd
        eleve*	ZZUTUaTUTcV
        eleven	ZZUTUaTUTcV
        else	SfYbUWTTXVV
        else $	WTbaVTVWUaZ
        elsew*	XVUXZWXXdcX
        elsewhere	XVUXZWXXdcX
        elsewhere $	ZWVaYYZZdbV
        email	bXTVWaXZMRc
        email $	eWSSTSSYRXb
        email and	ZWWYYXWXXZc
        email as	bYXXXaXcXYV
        email is	WYVYXYXaYWc
        email of	VWVVXWUVXUh
        email to	WXYYWXYdYbW
        email*	cYZbSbYTSOZ
        emailed	YYXWWWXWXUe
        emails	cYZbSbYTSPY
        emails are	ZbZUVTUUVUb
        embar*	YUaVVZZXWQd
        emerg*	RUZZTSZTRbS
        emergency	SUbTTTaSQcT
        emiss*	ZWTaWWXVcYW
        emissions	ZWTaWWXVcYW
        emplo*	TWdQZSYXVdU
        employ	VVSYVWUTUeU
        employed	XWXVcXZZWaX
        employed by	XVXWaWYZXaX
        employee	XZdWaXUUUaV
        employees	WZcVVWcUXVa
        employs	VVWZXVWbWcX
        empti*	UWdWTTUUUdV
        emptied	VXVZUUVVVdY
        empty	RaZcTWUUTVc
        enabl*	VWWaXWcXXXc
        enable	VWWaXWcXXXc
        enc	egSSUVUTSRQ
        enclo*	kfRQRQSQNOR
        enclose	faYTVVWWVTX
        enclose a	cYXXYWYYXXa
        enclosed	gfSUTSTPQNU
        enclosed $	fdWVWVTTUTP
        enclosed the	cdVXYXUVVWV
        enclosed with	caXXYYWYYXU
        enclosure	bXZXYWaZYcV
        encou*	XWSZXXVaYWc
        encourage	YXWWYWXVaYd
        encry*	WXWXWXXWWab
        end	YSWZURZRWYa
        end $	UWdbUUUWUVY
        end date	YZYYYZbYYWa
        end of	bWWXWUSTYbV
        endan*	YWcYXUZZYZZ
        endanger	XWcWXVXXXYZ
        ended	TVUZWVTWUgV
        ended in	WWWVZXXXWca
        ends	VaWaXaWWTZb
        energ*	YZYbWXaZZYV
        energy	YZYbWXaZZYV
        enfor*	XSYYcRRXRbX
        enforcement	XTYYcRRYRbW
        enforcement $	RUaQdSUUUVX
        engag*	XZYXZcQSWXV
        engaged	VVYYZdSVXVX
        engaged $	VXXUWeWWXVY
        engaged and	WWZXYVXZYYd
        engagement	aVWZWVWWXdV
        engages	adbXWYXYVZV
        engin*	YUWTVZZRYcY
        engine	VWXXYXYXbcX
        engineer	bYYYXaVUUZZ
        engineers	XWYWXUaVVbb
        engla*	SSTQTUWcabW
        england	TUTSUUXdZZX
        england $	WWXXXWXdZYY
        engli*	WWYXWWVaZbZ
        english	WWYXWWVaZbZ
        english and	XZZYZYZXacY
        enoug*	WVVUWWdVVba
        enough	WVVUWWdVVba
        enough for	XXXYYVdWWdU
        enqui*	XTWZTUbaZVa
        enquire	XYYUXXcdWaV
        enquiries	SSWaUWXVSYb
        enquiry	YVYZVVZabVZ
        enquiry $	VXcVXVVcUYY
        enquiry is	YYWbZYWZXXa
        enquiry of	XYXbZWWYYWc
        entai*	XXYWXZXXYXb
        entail	XYYWYZYYYYb
        enter	YYYbYcYYXYY
        enter*	TVUeTWSUZXb
        entered	WXVdWUWXZUd
        entered on	XWWcXWZZbVY
        entir*	dVaTZZWUUZV
        entire	dVVWXaXWWaW
        entirety	bVZWaWXXWXX
        entirety $	cXZXXWXYWWV
        entit*	XWXUZYTYYaY
        entitled	ZYXVZYVVaSc
        entitled to	XVXVYaWWWVe
        entitlement	YYWXXZXXYeY
        entra*	UUUUUUUUagU
        entri*	bbVVVZZZUVZ
        entries	bbVVVZZZUVZ
        entry	SYXbbYUUbcO
        envir*	XYVUZTUdVaZ
        environment	WVXWWWWdWVb
        environment agency	XXYXXYXdXYW
        environmental	ZZWSYVVTWbZ
        environmental information	XTXUVVXVWXd
        equal*	XVUbbTVYVUc
        equality	XVUbUVWVVUc
        equip*	VWXXXXdYWcW
        equipment	WXXXYXdYXcY
        equiv*	YZYXWWZVWYd
        equivalent	ZZZXYWWWYWe
        error	VVaaUVXWVbc
        error in	WXZaXVWYYdX
        essen*	VWaWWcVVWbX
        est	UVVVUiWWVSU
        estab*	aZWZUcZVTXZ
        established	cYVYSTXXWXc
        established that	bYVYVWYYWYb
        establishment	VaXWZYXWWcY
        estat*	bTaXRXVaRYV
        estate	aRWaVZWbTWT
        estates	aWbWUWTYVYZ
        estates $	YYVYXZXWXcZ
        estim*	UTZXTZRVRWd
        estimate	VVYUVaUXUWc
        estimate of	WZUZXZWaYZc
        estimate that	ZZWYYaZYZdY
        estimate was	YYYXYVZYYXe
        estimated	WWXdWZXXYZX
        estimates	TWZTUZWVUWd
        estimates that	aZZZaXaZaYd
        etc	XXTYZYYWYVf
        ethic*	bWXYXYWaabZ
        ethni*	UYUdWUTUTUa
        ethnicity	UYUdWUTUTUa
        evalu*	cSYYTUVWUTb
        evaluation	cTYZUUWXTSa
        even	VTXUbfXUaRa
        even if	WVVWXWYWVWf
        eveni*	TWSYVZUUbcT
        evening	UWUZWZVUcXU
        event	VWWXXWbZUcY
        event that	XXXYXYcUWXd
        event*	YWWVXVYVXea
        events	YWWVXVYVXea
        ever	WSSeeQaSWSU
        ever been	YZZacWXXXYX
        every	aRPOQZQMZeY
        every five	UWXWXVWYWhT
        every four	YYYYZZZYXeW
        every other	XXUXXYYXXeX
        every request	XYXXaWXXWWe
        every three	ZYYYXWXWdXY
        every year	TWWWWUWWUbb
        every*	baUVZYYQYVY
        everyone	TaUWbYaVZaT
        everything	daWZVXVUXXV
        evide*	VZZaYXVZYaZ
        evidence	VZZaZVVZZWc
        evidence $	ZVVXYXXWXbc
        evidence of	XXVZWWXXXWc
        evidence that	WWWbcXZXWXY
        ex	YcVWVXVTWbT
        exact	UfbaVVUUTUR
        exact*	bZVUVVfVUVU
        exactly	bZVUVVfVUVU
        exactly as	ebWWVUXWVVW
        exam	XYZaXUZURWa
        exami*	YTXVTXWaYaY
        examination	ZXXVXXWcbXX
        examinations	UVTZUUUTUSf
        examined	XUZYXXZVZZb
        examiners	ZWVVYWVWUgW
        examp*	STVTUTTchUV
        example	STVTUTQchUV
        example $	XWXVXWVdaVX
        example gov	XXVYWXVSaWb
        excee*	WXVTViWVVTU
        exceed	XXXYWbXXXVa
        exceed 0	YZYZYcZYZYX
        exceeded	YYXXYfYYYWT
        exceeds	WUUVWhXVVWT
        exceeds the	XWWXWeZXXZW
        excel	bVVTVWYTUUb
        excep*	SabVSbQQNWY
        except	TcWbZYUVUdV
        except for	WdXXWWVYWcV
        excepted	UZdXXWYYXYX
        exception	VXYVRcRSQQb
        exception $	VSWQVPUTUTf
        exception at	YYeYYZYYYYV
        exception in	XZbaYYYXWZW
        exception is	ZbZWXaWWWWY
        exception of	XcVZZZZZZZa
        exception outweighs	YWaXYdYYYWX
        exceptions	TTeTVRWVVRa
        exces*	VVVSViUUUYQ
        excess	XUTUUgXWWZS
        excessive	WXXWYfWXWVU
        excessive cost	XYYYXdYYYXW
        excha*	XYZWXUUUVZb
        exchange	YWXWZWXWWcb
        exchange of	ZXXXZYYXXZc
        exchanged	XZZXVUWXYXc
        exclu*	PaWUeOZUPYa
        excluded	UbZVbWcWUWX
        excluded from	WYcWbYWYXZW
        excludes	WaUUVVWWWWc
        excluding	WYWUXWUZVhT
        exclusion	XYYVfVWVVUY
        exclusions	USRaVTUTTcZ
        execu*	bZXVUUUXXZZ
        executive	XZYWSVTXQZa
        executive $	WWSaWWWaVXc
        executive and	XYaXZXXYYWd
        exemp*	TYkNUVJJWNW
        exempt	LbkSYZPPZQS
        exempt $	RfYSXYQROaY
        exempt and	ZbZaaVXWXXX
        exempt as	VYdbWSYXVTY
        exempt by	WbZWZYYZbXY
        exempt from	TWYVZaWVWZb
        exempt in	UTfXUXWVWVW
        exempt information	VTYXWVYVVWd
        exempt s	VdZWTVXYcUT
        exempt the	WYZXZZVWWYa
        exempt under	UVhXYTYYaWT
        exempted	ZXeWaWXXTYU
        exemption	YVZPTVRRWSd
        exemption $	VWSUUbXXUVg
        exemption and	YWbWXWXWWWZ
        exemption applies	XXbWXXYZWVa
        exemption at	VcYXXWXWZYZ
        exemption for	XXeWXcZYaaW
        exemption has	bWaYYWYXXYZ
        exemption in	bXXZYaYZYZc
        exemption is	WVdYVaUVTRZ
        exemption outweighs	VSaZVLZZWYa
        exemption should	UVgXWWXYVWU
        exemption so	ZZWZYZZZXZb
        exemption was	YZXXVRZZZYd
        exemption we	VXVXWWYXWWe
        exemptions	ZXSRVWPRPNh
        exemptions $	bRbTZTVVUSY
        exemptions and	YYXZZXZXWZd
        exemptions are	ZbUXYVXXVWb
        exemptions in	bYYXXWWWYWc
        exemptions that	XYVXYYXYYXf
        exemptions which	WVVWXVVWXXf
        exempts	VVfVXZVWUUW
        exempts information	YZXXYZYWWYe
        exerc*	UUXYafXUUZW
        exercise	UVYZaeYVVVX
        exercise of	XXdZXZZYYXX
        exercised	TWXWWbYXWdY
        exhib*	ZVVbVYYVXdU
        exist	UUXdaVTTUSa
        exist $	VXSfdVVVWUS
        exist*	QSXbeQQXSPY
        existence	WWabdVVXWTW
        existence of	XWUVdXXXWWZ
        existence or	ZXXbcXYZXZX
        exists	QUWadSSZTSZ
        exists $	TWSccXUUTTX
        exists and	XXXWcXYWYYZ
        exists on	VXbXXUYYYYb
        exists or	XWWWeXXXZZX
        exit	VUVfUVVVWaT
        expec*	aWUVTWSTQac
        expect	bXVWUTUWTRc
        expect to	VZYZXWVUXUb
        expectation	aXZYYXWYWZc
        expectation that	ZYZYYYXZWZc
        expected	UYXZYYYXVab
        expected to	WYXZYYYXXba
        expen*	cWUSWaVZcYZ
        expenditure	aWZaYXXXbbY
        expenses	bXUTWVXZdWb
        exper*	UUUUVZYUVXd
        experience	XWVVWTVUWab
        expir*	UWUbVXUWWeV
        expla*	OVPVSUbNRSg
        explain	UTRXUUeSTTa
        explain how	XYWXYYVVYWf
        explain the	XXYXYYcXYbV
        explained	QbTWVYSSUUb
        explaining	WXWcXVVYXXb
        explains	YVYYYYWZWWd
        explanation	SUVVUTRUUXe
        explanation of	WWVYWWUWVUe
        explanations	XXXZYXXXYYc
        explanatory	XVVUYVWVZVf
        expor*	eUWWaaWVYVV
        exported	cWXXWaXWYXV
        expos*	XWbWVVXXUVe
        exposed	YWaYYZYYXba
        expre*	bXaYVXaZYXZ
        expressed	cYYYXYaZYYZ
        exten*	WUZZUYUTWXe
        extend	aVUYWUZXXZc
        extend to	ZVWbWYaWWZZ
        extended	VSSXSaUXVYb
        extended to	TTUZUbVWVUb
        extension	TScTVSTRSTe
        extent	VZVZWZTTZYc
        extent that	XaWYWXZXaYd
        exter*	aUYWYabcXZX
        external	aUYWYabcXZX
        extra	XXWXYXYYYXd
        extra*	cXVYQbUSRTZ
        extract	dcWbVZWUWTU
        extract from	dYYXYXXYZXW
        extracted	eTYRVYYWVUa
        extracted from	dXZUXXYWWWX
        extracting	VUTVXaVVWXc
        extracting it	ZYYYYYXYZZc
        extraction	WWXXXcXYXaX
        eye	bVbYYaYZXYX
        f	aYdSRRSTUXb
        f $	YYdTTTTUVSb
        f of	dbWYYXYWXXV
        face	UVUTVVUTUhT
        faces	ThWWWWWWXWW
        facia*	YYXXXYYZYdX
        facial	YYXXXYYZYdX
        facial recognition	YYXXXYYZYdX
        facil*	WVbVWUaXVca
        facilities	YVWUYUaXWZb
        facility	WWaWXVVXXca
        fact	WVUUbZZUZUc
        fact b	aZXaaZaaaad
        fact that	VWVVVYVWZWe
        facto*	TTbSRUTSSYe
        factor	UVUVVZUUUgV
        factors	UTbURVUTURd
        factors against	WWbVUVWVXSb
        factors favouring	YYWYTZWYYXd
        factors in	WVZVYWWYXWb
        facts	WXVVVXWWWVg
        facul*	XVWbVWVVabW
        faculty	XVWaXXVWabW
        fail	YWVWXXWWWba
        faile*	UWaeXUVWVXZ
        failed	UWaeXUVWVXZ
        failed to	WVYeWXXXWWY
        failu*	WXbaWXWWXcY
        failure	WXbaWXWWXcY
        fair	WYVWUUUUUUg
        fair and	YYYYYYXYYXc
        fair to	YaXWWUXUXVe
        faith	WWTWVYYXXbd
        fall	WYbWVZVVYbX
        fall within	WaWWXbYYaYZ
        falli*	XXaTYVXWVdV
        falling	XXaTYVXWVdV
        falls	WbZaRVVZTWY
        falls to	WXYWXYaeWaZ
        falls within	TUeZXWYTXWW
        famil*	SadXXVSUVcY
        families	YYWWXYWWYZd
        family	WZbZaXUWWdV
        far	UZQZSYZRSWY
        far as	WbVaVXVXWZZ
        fares	UVUVVUVVVhT
        farm	WaYaUWUUSeW
        farme*	WaXYYYYXXdY
        farms	WWZWXYVWWcb
        fault	YXUaUVVUUeY
        fault*	WWXXWWXWXeX
        faults	WWVYXXXWXZb
        favou*	ZVaUWUUUTZa
        favour	ZTYVTWWWUab
        favour of	aTYWTWWWVVc
        favouring	WXUYTYVXVWf
        favouring confirmation	YXVYVXWYYYf
        favouring disclosure	XWYXXWXYYXd
        favouring non	XXWYYXYYYXd
        favours	TZcVaVXVTUX
        favours maintaining	WTVXcRYXVVa
        favours non	VWaYYYZYXXa
        favours withholding	UUeVVVWVVVX
        fear	WXVVXXWXYVe
        feasi*	aVZVWeWXTTa
        feasibility	aWbXWXVYVVb
        feasible	YYWWXfXYWVV
        febru*	XVUXSYSUXYb
        february	XVUXSYSUXYb
        february $	TUUTUZUUTbb
        february 0	WVWcWSVWTUe
        february and	UXXWXbVVcYZ
        fee	TRWUQXOQaWe
        fee $	WXXVXWWVcVb
        fee for	XWVWYVWWVab
        fee is	VVVWWXWYbVc
        fee of	WXWVXZWWVcY
        fee was	WVVZWWYWVeW
        feedb*	VVZVVXWVUXe
        feedback	VVZVVXWVUXe
        feel	WVbUVVWVVWe
        feeli*	YXXXYYYYXWd
        fees	UQYTOdTOZbY
        fees are	SUdSWUUWbeS
        fees notice	WXTUWbXWUTd
        fees regulations	XXUXWdWVXWb
        fell	ZVUUWWWWWeW
        felle*	XVUWUUWaVfZ
        felled	XVUWUUWaVfZ
        femal*	WXWWWXWWYeV
        female	WXWWWXWWYeV
        ferri*	VXXaWWVYWdZ
        ferries	VXXaWWVYWdZ
        ferry	aXUaXZXbUbZ
        few	WTTUVTZRVad
        fewer	TeUWURVVTZX
        fewer than	UeWYVTWWVWY
        field	YaXeSUXaVUW
        fifte*	WZVTVZUUYdY
        fifteen	WZVTVZUUYdY
        fifth	TaXVcWWUWdX
        fifty	VWWYWaWVWaX
        figur*	ZbXYQTaYXPZ
        figure	SZdWUWWTSaW
        figure is	WaeWTUVVWYW
        figures	aaTZQRaZYNa
        figures $	STUZXWUYUUf
        figures and	ZbWdXXXZXXV
        figures are	aVZXWVaZaTa
        figures for	YbYWWXbTSTa
        figures you	dXZcZWXaWWT
        file	fXccVaUVWQU
        file $	bTZeZVSURPX
        file was	VXUWbUYYWXe
        file would	YYXXYcYYZYa
        filed	XWaZdbZXXUa
        filed by	YXYaYbZXXUb
        files	ZRPaXfQNSTW
        files $	WVUXWWVVXWf
        fill	XWVVYYYWVVf
        fille*	cZVZWVYWWYT
        filled	cZVZWVYWWYT
        film	UTYXTTUXaYY
        filte*	UVUVUUUVZTf
        final	ZZUZVZWTVaa
        final*	WYbZYYXVXbW
        finally	WZZZZXXWXcY
        finan*	cUXYQXXWXYX
        finance	dSUZSXRTPYZ
        financial	XWaVUZZZYZX
        financial year	cXUWXUZXUVY
        find	fWaYSXaVcQU
        find it	ZVWUVYbUZYZ
        find no	URXdUUVVRUb
        find our	UVRWUTWXYWd
        find out	WYWYXXaWWWc
        find that	dZaaWXWaVXT
        find the	aZVVXWYUaWb
        find them	dXYbYWXWWYW
        finde*	WVXWWVWWfVY
        finder	WVXWWVWWfVY
        finder $	XWXXXWWWeaT
        findi*	WZXSScUVXRa
        finding	WUZWUeVYUVW
        findings	XaYUUSVTXTd
        findings are	YbZYYZYVbYX
        finds	VVZWXbVUVWc
        fine	aYbZYXWXXaW
        fines	XWVUVXWaXgU
        finis*	WXaXXWVVVcb
        finish	XWZWXWXXWcX
        finished	XYaXYXWWVad
        fire	XXXYSTacUYX
        fire and	WTUVUVVYVVe
        fire service	XXWbYcUcXZY
        firea*	WWbYWWXbWcU
        firearms	WWbYWWXbWcU
        firef*	WWVabVVWVcU
        firefighters	XYXbXWXWXbX
        fires	WVVXXVWWVcY
        firew*	ZadSUUVUSgR
        firm	YbXbZXZbVVT
        firms	ScVUTTUVQSh
        first	aaVURRXJTaa
        first $	TYUTSUTUTae
        first and	WZSWWWbXVda
        first data	XUaXaYYXYXZ
        first decision	bWXXYZXZYWa
        first half	YfVUXXXWYZV
        first of	UYVUUVUUWbc
        first reply	ZVYVXYXXYVd
        first tier	YVYWYaWXXXb
        fisca*	ZYYWXZXbYcW
        fiscal	YZYWXZXbYcW
        fishi*	WWWWYdWWXaX
        fishing	WWWWYdWWXaX
        fit	ZXTZWWaXWWd
        fitte*	TVTYVVVTUeX
        fitted	TVTYVVVTUeX
        fitted with	WXVUXWVWXcb
        five	YcSURYMMSgT
        five $	ZfUTWSVVVYV
        five days	WWWXXVWVWcZ
        five minutes	YXXXYVYXXbb
        five working	XWWXXdZYYbX
        five years	bWXWXWXXaeU
        fixed	UTYUTTaUSgV
        fixed term	YYUWWYcXYYX
        flag	WWUbWUUUWcZ
        flags	WWWVWWWWWWe
        flat	aaVabYbYUZU
        flats	XWZXWYXXXeV
        fleet	XYaXRRZRXaX
        fleet list	ZcUWXWWYbVU
        fligh*	baaVXbUXUcQ
        flight	cbaWXbWYVST
        flood	TWZcWTTZUXW
        floor	cVcZUTUUUZX
        floor plans	dVeVXWXWYVV
        flow	bXZXZXXXZcX
        flown	YXWWZVXXYdW
        fly	WWWaXWXXXfT
        foi	UOSJPXMgaOd
        foi $	STSTUTTUaTe
        foi 0	XUQRSZSQZNf
        foi is	WWXYXXZYYXd
        foi request	WXWWWWWYWWd
        foi review	ZYXZXYZVSWg
        foi team	VXWUUWVYWdY
        foia	YYYTUURVRQf
        foia $	TcYWVaVUXXZ
        foia 0	VVdVVTVXXXZ
        foisa	aYYbXcXWZMX
        foisa $	VaWXXZWWWWd
        foisa applies	VWZcXcWWZWU
        foisa the	YVYabWaYYWa
        folde*	cZUVVVVUWVc
        folder	eWXXYWYWXXY
        folder $	dXYYYYYYYXX
        folders	XXWVXYXWYVe
        follo*	eUUVPObTXXY
        follow	VZQXVUaRZVb
        follow $	bYUUWYaUUVX
        followed	XVVcWWVWWYc
        followed by	ZXXXWXZZYad
        following	aWZVXVbWbXX
        following $	TWWVYYTVUUg
        following a	XVXXXYbZaZZ
        following information	UUTUWUUUVWg
        following our	bbWXXXVYXXW
        following the	aUbaYYXYXcW
        follows	gUWWTSSSUWY
        follows $	cWWVWVTVTTc
        follows is	eUXXWVWXYYX
        food	SUTaUVaYcbW
        food hygiene	YXYXYYWXdZX
        foot	bVVZWWTUScZ
        foot of	cWWWXXUVTeX
        foota*	ZUbaZYUVUbS
        footage	ZUbaZYUVUbS
        footage is	YYbaVXYYYbV
        footb*	dXZVZXYWXbW
        footi*	ZbXWTWUSUbZ
        footing	ZbXWTWUSUbZ
        footing $	VaZWVYWWWdW
        footn*	UUTUVUVUSSi
        footp*	VVTYVVabWeT
        footw*	YWXWXYWXXbc
        for	ZYYWUXYbcWW
        for $	VRYaVOYNOWc
        for 0	dSSbPaNNbYR
        for a	RPPWSaVXYZY
        for all	cQQTUaaZWXX
        for an	UXbZVTUVZZa
        for and	XVZdXbYaVVY
        for any	UcZZWUUVTXY
        for as	XZYXZYXXYXc
        for at	YYaYYYYYXgU
        for both	cWYWZWWUUTe
        for by	XXVWVXXWVXd
        for convenience	XZXYYWWWaWe
        for decision	XXWUXWXYWVe
        for disclosure	PXZSSQRRQTc
        for each	eaVRVYRRaVY
        for ease	aXXXYWVVWYc
        for education	YYXYWYWcYYZ
        for every	bYYXYaYVWWc
        for example	ZZXYXXXXYVe
        for five	VVSVXaXWZbT
        for in	cVWaXWeXWaX
        for information	PSaQRSNOWVg
        for instance	XXVXWYdXWWb
        for it	STYbUXWRQXX
        for its	WaWaXZWUXbX
        for less	YYZXZcYWYVY
        for maintaining	XWSWWRYWYWh
        for money	YXXXZYXWWVe
        for more	YXWYXVaVWdZ
        for national	YXYXZZXZWWc
        for obvious	ZYdYYXYYXXW
        for one	WVdTVbTUWcV
        for our	bWZVWXVUVYb
        for people	YYYYYXbWWcX
        for public	WXfXVXWTUSY
        for question	YYcXVWXfYWT
        for reasons	WVZWbWWWWab
        for recorded	ZWVXVWbVXVb
        for release	WUbWXWYXTYa
        for revenue	YXaXbXWZYXZ
        for review	ZYUYYUXWWYb
        for section	UdVTVVVWXUe
        for six	XXXVYWXXWfV
        for that	VYccXVQXYYR
        for the	VVcXVTUYUSZ
        for their	bVYbXWXWXYY
        for them	ZYZdZXZWZUc
        for these	WaZXbdXXXVX
        for this	UTQeVSPbbYW
        for those	VTTbUTTUeXS
        for three	VXXWYaVXWbb
        for two	VUUXWYTWVZa
        for us	STYYYZSRXbY
        for what	XbXXXVYVWVb
        for which	SYSZXcdUWWY
        for withholding	XVWWXYWWXXg
        for you	faTTVZbUWSR
        for your	WRTUXWWXRSa
        forbi*	XXeYXTUXWUZ
        force	XUYTaXacWcU
        force $	UXXZVWWVcVc
        force has	cVRWXUWVWbc
        force is	XcYXabXVYVb
        force on	ZWXYXVYXYXd
        force will	ZYYYcYXYYYY
        force*	TTWSaUVVUYb
        forces	UUSSaUVVUYb
        forces $	VUVTcUUUVTb
        forec*	WbaUXWVWVWb
        forecast	XbXXXXXWWYc
        fores*	VWVVWZXWVfX
        form	ZaSaQTQZUYa
        form $	YcTcUTTaYYX
        form and	abZXZZYZZWY
        form is	YXYXYaWZUVd
        forma*	cTTWbTbSTYX
        formal	VUWYbVbVXaW
        formal procedure	YYXYYYXZYdX
        format	dWWVUUaTUXX
        forme*	WVXZaTXWXYX
        formed	XXZaYWXWZXc
        former	XVXZaUUWXZX
        forms	ZUZbVZYTWZV
        forms part	XYdXZZXXaYW
        forms the	eYXZXWXWaYV
        formu*	UUdRUUZVcSa
        formulation	XWbYWWYYWYb
        forth*	VVeVWXXXXWb
        forthcoming	VVeVWXXXXWb
        fortn*	VTVXXbWUTcX
        fortnight	XWWaYcYYXVb
        fortnight $	XXXVYbWZYWe
        forty	TUUTVYZXSiS
        forty working	WZZZZYZYZYd
        forum	VWYWVbXbWXY
        forwa*	bVaQUXXcUZX
        forward	aXbSWYZUVbY
        forward $	XYXXVbXXXbX
        forwarded	aTUUVTUdUVX
        forwarded to	bUVVWUUeUVV
        foste*	ZVadXWWWVcT
        foster	ZWadXXYXXXV
        found	YUReSaTRXVb
        found $	XXXfTWVVUWZ
        found at	aXYWXXYXWYc
        found in	cXXdXXVXWVU
        found no	YYVbXXYXYbZ
        found on	XYXbXVXXcXZ
        found that	ZYVVXaZZbXd
        found to	bYYXXXaVWcX
        found*	WaWVXZXWadV
        founded	YbYYYaZYaZW
        four	YaQPPZVLNfV
        four $	RRTTTRSTTdY
        four hours	ZZZYZcZZZZW
        four minutes	VWVXZfXXWYU
        four occasions	YZZXZYZYYYd
        four of	UaUYXVVVWeU
        four weeks	ZXXZZXYYXeW
        four years	VVWWWWUVUiS
        fourt*	UZVZXaVXUfT
        fourteen	XZYXXZWWXdU
        fourth	VZUZYZWYVdW
        frame	XZYWZddWXYW
        frame*	VVSZWYTVYcb
        framed	ZWUXXbXZWWc
        framework	WXTaWXWTZfV
        frank	XTcVXXVUUUa
        frank provision	ZYZaZWZaZab
        frank*	ZXXYYZZYYYd
        fraud	TRgSaSTaTXQ
        free	ObYXSaQSecR
        free $	VUUbXWVUUeS
        free and	XWYXXbXXXZc
        free of	WXVcYWYWbXV
        free text	TeUWXeWWSTW
        free to	VVUVXUUTeZZ
        freed*	RYWWXYWPOUa
        freedom	RYXWXYWPPUa
        freedom of	SYXWXYWPPVZ
        freel*	VWUXWYUXdUc
        freely	VWUXWYUXdUc
        freig*	ZZYYWYYabVT
        freight	ZZYYWYYabVT
        frequ*	YYVZXXUVaWd
        frequently	YYWYYYVWWXd
        fresh	VVWZVUWXXXe
        frida*	YUSUVVUSTWf
        friday	aVTUXWWTWXe
        friday $	UVWWVVWWXVf
        from	WXWYYVXTaXQ
        from 0	WPRVSWPUXeb
        from a	YVVURXUVQZf
        from any	VVVVVVVVdUY
        from disclosure	YafWWTYWUXW
        from it	ZbaUYWWZUSZ
        from its	YVVYcVWTZXb
        from one	UaTZXWQUTWc
        from other	TWSdVYTVVZV
        from our	cUYaVUTWcVW
        from release	XXeYZZYYVZW
        from that	YVWeUaXWZZV
        from the	WXUVTVKVbVb
        from their	ZZXZZaZXWZb
        from them	YaXaYYXdbXV
        from this	cYYWbYZYXYb
        from those	WYcUWXWaTXZ
        from us	XWWWaXWcZXX
        from which	WcVbVVWbYWW
        from you	XVZSTXgRSTU
        from your	XYXXXYcYWZY
        front	aSWaVUXXabW
        frust*	TVTYUYUVVUd
        frustration	TVUVUYUVVVe
        fte	VVTVUVcWVcX
        fuel	bVbaUWSSUXY
        full	gXYOPSaNUXW
        full $	ZUdSSTUUTZZ
        full and	XcVZZXVWaXb
        full time	STTTVaXUSdW
        fully	WZZXYbXXZWa
        funct*	ZVYSWXUbRZb
        function	UXYUUWVdTba
        functions	bXZVYYXVVVb
        functions $	WXXWXWXWVWd
        fund	RSXTWSVZTgW
        funde*	XXVVaVUcXdW
        funded	XXVVaVUcXdW
        fundi*	XTcXWVXcYdT
        funding	XTcXWVXcYdT
        funds	aXVWUXTWRgW
        funds are	bZWZXZZZYZc
        furni*	daYaXWaXaVV
        furnish	cYZaZXaWbXW
        furnish you	cYZaXYWXYYY
        furnished	ZcZUWXWaVVW
        furth*	WTZVVeZSXTb
        further	WUZVVeZSXUa
        further $	TZbaYbWWWWY
        further 0	YWXWZXZYZeY
        further and	YYcXYYYXYYa
        further to	aWXZVXTVaXc
        futur*	UVaWVUVWXTc
        future	UVaWVUVWXTc
        future $	XXSXYZYYWYe
        future of	VWVVXXXWWVf
        g	ZXcTUUZTUVa
        g $	SXcUVXTVVVb
        gain	WYZVXWWVWVc
        galle*	bVabXYXXVaW
        gallery	bWacXYXXWYW
        gap	WWZVXYWXdZY
        garag*	aVTcVWWXWZX
        garde*	VWUaVWWVWTe
        garden	WXVZWYWVXUe
        gas	ZYaWVTZUTdV
        gate	VWUaWSUUWZa
        gathe*	VVZhVXVXVVU
        gather	VXTfXaVTWUW
        gathered	XXbeWWWYXWW
        gathered by	YYXdYXXZYYW
        gauge	YWXbZXXXWaa
        gave	RUaZWUTTTdb
        gave her	ZZYYZZZZZXd
        gave us	WXbbYWXTVSZ
        gazet*	XVUUWWXVdcV
        gdpr	WZZXWXWVVYb
        gdpr $	YZaYXYYZWYb
        gende*	UXWbVWSUdZY
        gender	UXWbVWSUdZY
        gender pay	XXZXXYXXeWU
        gener*	WRTZWSbRTYc
        general	UPVaWSbSVYb
        generally	VWXVWWVWVZd
        generated	XYYcYYYXYYa
        get	SXXXTcaZXZV
        get a	WVcWWVWWXdW
        get in	XYXWXYWdXZY
        gets	TTTbaWSUSXZ
        getti*	XbXXYZVWVXc
        getting	XbXXYZVWVXc
        give	VbcVbVaWWYU
        give $	YUcZXWVWVUa
        give a	VWSdUUaVTWX
        give no	YUXWfXWYZXY
        give out	YWgVWYWYXUV
        give the	YUXXZXbXWZc
        give us	ZZWZZYcYYZa
        give you	XcYaUYTaaRU
        given	YfYQYZUYXUU
        given $	RcbVZZVYWTX
        given below	aTcVWVVaTUX
        given by	UdVVVXUbUUb
        given in	cZYTUXTXcRY
        given on	XYWYYYZYYeY
        given out	WWeWYYYXVaV
        given that	ZUVXXcZZWXW
        given the	SWYbVZUVVVc
        given to	bYbTSZRTYVZ
        gives	bTSVbXRUfTW
        gives the	UWUWaWWXdXa
        gives us	XYWXYaXYYXc
        gives you	dXYYaXYYYYV
        givin*	YZeTcUWTSUU
        giving	YZeTcUWTSUU
        giving you	XcbZWYWWWZV
        glad	dZXaYVXVXYb
        glad to	aZWYZWXUVZc
        gladl*	YXYVYXYWWXe
        gladly	YXYVYXYWWXe
        glasg*	WXWWXWYXWVe
        glasgow	WXWWXWYXWVe
        gmp	WXXXbXXXYWb
        go	YWZWUXZeYUU
        go $	XYWUWYcaXbX
        go into	XZVVbYXXWeW
        go on	VUTSUVcWTVe
        go out	eTVXXWWXVVZ
        go through	XVWWZfUWVWW
        go to	TaWXSSVgYXU
        go up	XXWWXXWWdWb
        goes	abYbYZUTSXV
        goes $	XWVWVXXWVXf
        goes to	bXUXZWYWYab
        going	TUaRbeRSZXZ
        going back	WYXZZaYYcUc
        going out	YYdYWXYZXbV
        going to	WWaVbZVVWcY
        gone	RVUgWWTaRRZ
        gone $	VVWhXVVVWUT
        gone to	WXXWXWWdXYa
        good	RTZZUTVSRYd
        good $	YXVdTVVVXVY
        good deal	ZZbZZZXWWWb
        good reason	ZZWWYZZZYYd
        got	TRPeSXSSadR
        gov	SRRTUTSSeQY
        gov scot	YZYXZYWXcZX
        gov uk	UTTVVUUTdSZ
        gover*	UVWXWUQZcTc
        governance	VVZSWXWXTSe
        governing	XYYcaYYXXYa
        governing body	XYYcaYYXXYa
        government	VXWZWUSbaWZ
        government act	UXbVWVXVaYZ
        government is	YYYYWYXYXYd
        government licence	XXVXWWZYWVc
        government policy	YXaYXXYYWYb
        government's	ZYZcZYZabaW
        governors	XVVXWZTRbZb
        gp	ZVTVcXVaXdV
        grade	ZZZVUUZWWdW
        grade*	VbZVWUbVVYZ
        graded	ZYXZYYWZZYc
        grades	VbaVWVcVVZX
        gradu*	WYXbYXYWXYZ
        grant	YWTUTUVZRfU
        grant*	ddPVQQUWYZU
        granted	fdRWUSWTSYU
        grants	TQSWTTTZYcZ
        grass	WVcWYWWXVfT
        grate*	UWVUWVeYTTW
        grateful	UWVUWVeYTTW
        grateful for	WWWWWWcVVVZ
        grateful if	YZYYYXdYZZX
        great	TTTWUbUTVWd
        great*	XaYUWXYWVWc
        greater	XaYUWXYWVWc
        green	XZWWXWWWXeW
        green*	WVXXXWVWcfT
        grid	eReUUUYbTVR
        grid references	ZXdYYZYXXZR
        griev*	XVaYbbUXXbU
        grievance	XWWXbbVXYcV
        grit	XTXbWWUVVcW
        gritt*	cVUYUUVZdVU
        gritting	cVUYUUVZdVU
        gross*	XWXWWdWWXWY
        grossly	XWXWWdWWXWY
        grossly oppressive	XVWWWdVWXWY
        groun*	WYaSRbVQWZY
        ground	ZTYUSWRTXZc
        grounds	UbcTVeaWUSY
        grounds $	VafWWaWXXUY
        grounds of	XbUXXdXWVYY
        group	VcWbYSSUSdS
        group $	cVYXYZYYYcV
        group*	VaVVWVbVWXd
        groups	YbVWVWaWVXa
        groups of	YaYZYYaZYbW
        guard	XWeWXWXXXXV
        guard*	YSaVSTTRUhS
        guarded	ZXdYZYXWZXX
        guida*	bSYaTXZUYZZ
        guidance	bSYaTXZUYZZ
        guidance is	bWUYYYYYVaZ
        guidance on	XVaXXVWWVVd
        guidance says	VYWXVYWWXVd
        guide	UWTTVWVUYUg
        guide*	XYYcZXbZZXY
        guidelines	XYYcZXbZZXY
        guild*	WWWXWXVVaUe
        gymra*	TVSWVVWWVXf
        gymraeg	TVSWVVWWVXf
        h	XVdXWWWWXfS
        habit*	YYXZYYZYYXc
        habits	YYXZYYZYYXc
        had	USObUaNKSUc
        had $	WYScWWUWaUa
        had a	XWYUbXXWVad
        had been	YTTXXZUUUZb
        had in	WWVWXWXWXVe
        had no	ZXXYXXUUXab
        had read	WWVdXYWYWVY
        had regard	WWUWWWXXWVg
        had the	WZVbVVVVXUa
        had to	WVUVUaWWWYb
        had you	WWXVYTUUUVg
        half	SdTRWbUXXcT
        half of	WaWVVWXbWdV
        half the	WbXYWVWWVWe
        hall	VUXYUaUcaaW
        halls	WVYYYWXaXcY
        hand	XReQScQRQWa
        hand $	TXUTZaXVXTf
        hand column	cXYXZXXVXYa
        hand in	WWVVWaXWWdV
        hand over	WVgTXTWVXTX
        handb*	cWWVWWWWcUV
        handbook	cWWVWWWWcUV
        hande*	ZSYcUUSbRYT
        handed	ZSYcUUSbRYT
        handed over	dVbWVTTYVYS
        handl*	ZRVQRRWWRZd
        handle	XYTXYYYaWWb
        handled	XUVVVVYWUYc
        handled by	XYYXXYaaWaV
        handled this	XVUXWTWVYXg
        handled under	XXYYYXXWXXd
        handler	XWcWWYVWYXb
        handlers	cWYXYVWXXeU
        handling	aWSTTUSUSXc
        handling of	WYVWWVWWWad
        hando*	aUaaWWWVWYU
        handover	aUaaWWWVWYU
        hands	ZUabWVWaUbW
        hands $	bYVWXXXYXdY
        hands*	YYZYZZYXXdW
        handw*	ZXcWUbWVWVW
        handwritten	ZXcWUbWVWVW
        hansa*	UXUVUWUVcTb
        hansard	UXUVUWUVcTb
        happe*	TWXdWUUWbWZ
        happened	ZWXYYZXZZbZ
        happens	UWXdWVUWbVZ
        happy	eVYUVVRVUTa
        happy to	fXaXYXVWWVV
        haras*	VXVXWeVWXaX
        harassing	WZXYXdYXYYX
        harassment	WXXWXVWXXbc
        harbo*	WZWTUYUYaYd
        harbour	WZUTVSVaSZX
        harbours	WUXVWZVUUTg
        hard	YYWaXVWXcUe
        harm	YSaSaSSTQSg
        harm $	XWUWUXXWWVf
        harm and	VYWXYVYZXdY
        harm in	aVWWUUVVWWe
        harm is	ZYaWYYXZYVc
        harml*	XWXXXWWYXVe
        harmless	XWXXXWWYXVe
        has	ZaVaWaTbXVV
        has 0	RRRPTRSQQiY
        has a	WTZUVVUQQZe
        has agreed	cWVWYXYcWWY
        has already	WWWXXbYVYUd
        has any	XWZWbYVXXXb
        has asked	YYYXYYbbWaW
        has become	YYYYZcZXZWZ
        has been	VcbTYZTZUWW
        has come	WbcXXXWYXYY
        has concluded	YYYXXXYWYYb
        has considered	bZYZZWZXZZZ
        has decided	bTZWVeYWXVW
        has done	bWVXXUWUXXb
        has ever	XYYccWVWXYW
        has gone	UXWaWbWcVXZ
        has had	VcXXXYaZWYZ
        has it	YXWWYXXadaZ
        has made	WYXZXaVWXbY
        has never	WURbUUTTVdW
        has no	WSQdSWWUTbW
        has not	PWWcRUUOTaZ
        has nothing	XXYfVVXXXWR
        has now	bXWWWVVVbVd
        has one	YaXaVWXXYYd
        has since	aXUbWVXVWWd
        has taken	YXYYYXXXYXd
        has the	TUZWbaXcaTZ
        has to	WUcWVXTVUWd
        has yet	YabXUWXVXYZ
        have	YbVZTXUbXVW
        have $	TUUXVUWUUdd
        have 0	VbVXXXWXXeW
        have a	SUaaXSVVQab
        have all	XaXWXZXWcXZ
        have also	WWVXYYXXYXd
        have an	YXZaYZZXXWb
        have any	XVRUTVSXTde
        have applied	YWbXXbYXXaX
        have asked	YVbYSaQaSSX
        have been	YeUVZUXUZUY
        have come	YUTYUZVYVXe
        have concluded	aZacXcYYWWV
        have confirmed	YcXbXZWXYXY
        have considered	WXaXZaWUYVa
        have dealt	WPYXYPVUXTg
        have decided	YQfUXaXUUSV
        have determined	bYaYcZZZYZW
        have done	TUQUWTWTWTj
        have established	XXXYYXYZWWc
        have found	WTWYSaUWUSc
        have gone	YXVXYVYZYXe
        have had	cVUaZaVWYVa
        have in	YUTUXWdVYXZ
        have it	YYcbbVWZUTU
        have long	XXXaYWYWXXc
        have looked	WXYYWYWWXXd
        have made	XUVUXWWYXUf
        have never	UUSaVWVSVdX
        have no	YTSbTWRYRcX
        have none	WWVgXXWUWVW
        have not	USZXXVSWSXe
        have nothing	VVWeWWWXYZU
        have numbered	UWWWXWWWVWf
        have one	YYZbYZaYYWa
        have passed	VXWWYXbbYeY
        have put	cYYTWUcUaTX
        have refused	YXUXWXVUYbc
        have requested	VWbUZVWaZYa
        have resolved	aYcXaZYXYXW
        have said	WUdZVWWXVUW
        have sent	ZWWXYWXdYXX
        have set	SWaYWVWVYUf
        have taken	UaUVWWUYVQf
        have that	WWWfWWWcVTW
        have the	dbVVWRYZSWV
        have them	bYcZZZYZXYY
        have this	XXTeVWWcVVV
        have to	TSTSShQVRQa
        have today	ZcWWWYYcYZV
        have told	WVXcWVYYWXY
        have treated	XUZWUVZXXXa
        have yet	YYcYXYYYZWa
        have your	WVSWYWaaWYa
        haven't	WVVfXaVVWVT
        haven*	WVVfXaVVWVT
        havin*	ZZYbZbYWZbS
        having	ZZYbZbYWZbS
        having been	bZVaWXXXYcX
        having considered	UWZWbWVVWVZ
        having had	cZZYcYXXXVa
        having regard	UZYWXbVUWba
        having to	YZYZXXXXWZd
        having weighed	aXdWXXYXZZX
        he	VVWcXVWWUWd
        head	RVYbQQNUOhU
        head of	SYaTVRPQSfX
        heade*	dYXXYXYYbYV
        headed	dYXXYXYYbYV
        headi*	YUWbXWWVUTe
        headq*	XWXWWWXaXXb
        headquarters	XWXWWWXaXXb
        heads	YVaVWVcVWUe
        heads of	ZXaXXXbWXZa
        healt*	UVaWZTSeRZY
        health	UWaWaUTdSZY
        health and	VWaXWXXZYVc
        health board	aVZbVYWYXbV
        healthcare	VXWWXWXbXdY
        hear	UUYXTSbXSWZ
        hear from	WVUXWUbaWVZ
        heard	ZaXVXVWZXWc
        heari*	XSZXWTZYTbX
        hearing	YSZUXTYVTbY
        hearing $	WXWVWWWbXYd
        hearings	VXXcXYaaWZW
        heati*	WaVVWXVXXdZ
        heating	WaVVWXVXXdZ
        heavi*	UcXYYWXXXaa
        heavily	UcXYYWXYYXb
        hecta*	WWXVXVUYXgT
        hectare	WWWVXXXXXfV
        heigh*	SVVeVVXVUWa
        height	SVVeVVXVUWa
        held	VPZfcRNYKQY
        held $	PROhYWSRUWY
        held 0	UYUgbVXWXUS
        held and	WYXbaWVXXZZ
        held at	VXWUZXVbUWb
        held back	abgTVUVVURU
        held but	WUfWWWXWWWW
        held by	QSWZYRVbTbY
        held for	WWZfVWWVWTW
        held in	aRUVZSSQVYd
        held is	VVVUbVVWZUd
        held on	WXWWXXYXZdZ
        held that	XXVaXXYYYWb
        held the	WXbYaXYUYYW
        held this	YYWbXXYWZXb
        helic*	WaVWYYXXXdY
        help	ZWXRRRaaRZY
        help $	VUTUXWVZTSh
        help to	XXXYYXfWYVV
        help us	VUVWWYdWWWY
        help you	WWUVWVVbZWc
        helpf*	XXWXXXXXWXf
        helpful	XXWXXXXXWXf
        helpful $	XXXXXXXXWXd
        helpl*	WWUVYWWWWYd
        helpline	WWUVYWWWWYd
        helps	UWWUTTSUUbf
        hence	WWZdaaTZXUV
        hence no	XWVeVWXYWVU
        her	TccPXUUZZZX
        her opinion	WWaXXYYYYXc
        here	fYZVaUUWbRT
        here $	bTZWXNNXbXU
        here for	ZVVWWWWVdUX
        here is	baWWaXXXaZU
        here it	fWTVbXWWVUW
        here on	WVYbXUXWVUe
        hereb*	eXVXXXXXYWY
        hereby	eXVXXXXXYWY
        hereu*	eXXVXXWXUWY
        hereunder	eXXVXXWXUWY
        hereunder $	fYYWYXXYVWV
        herew*	hYVUVVTVSUT
        herewith	hYVUVVTVSUT
        herewith $	fYXXXXUWVXU
        herse*	VVUVVVVVVeX
        herself	VVUVVVVVVeX
        hesa	UUWTUVUdfSY
        hesit*	bZYYWZVZYZb
        hidde*	WcVXXVbWWZV
        hidden	WcVXXVbWWZV
        hidin*	WWWWXWXWWZd
        hiding	WWWWXWXWWZd
        high	USTTUTURUiW
        highe*	WWaXXVWWVbZ
        highest	WYYYXWYYWdX
        highl*	YaXYVYXXXac
        highw*	RTQYSSTgZZR
        highway	UUUWUYVXdVV
        highways	UTSZTSTgQZS
        him	XUXVdRUXYcW
        hire	ZWUYWXXYXfZ
        hired	UVUUWVTWTgU
        his	VZcYaWWVYSa
        histo*	VVXbZYVbWTb
        historic	YYYWZYXbXXc
        history	VXacZZXWWVZ
        history of	VYZWaaWWXYa
        hit	UVVWVUUUdUb
        hits	UUYcVcVVUaS
        hm	XVYYZVUaaXX
        hm land	WYYcZXXYcXV
        hmrc	WVSaYTTdVVX
        hold	VYXdXXXdPVW
        hold $	TVddUTTUVRW
        hold a	UVTaXVSYUXa
        hold anything	XWWccVWVZUU
        hold details	XWWadWYVXWX
        hold it	VVZaXaXaWSZ
        hold no	STQfUTUUUZR
        hold nothing	VXVfVVYXYXW
        hold the	aTYXXOSVTTe
        hold this	TbWYVYRdSQY
        holde*	SScbTVTYXZa
        holder	VUeUVWTaWWa
        holders	TTVdXXVVWdZ
        holdi*	ZTVacUVTYZa
        holding	aUWYcUVTUba
        holding it	XYbbZYYXYYW
        holdings	XXXbbYYYZWZ
        holds	UOabYROaNUa
        holds information	UVTVXWVYVWf
        holds no	WWShVXVVWWW
        holds the	bWZRYVTXVZb
        holds this	aYaTaWXTUVc
        holid*	XWXUWWVVVbb
        holidays	WWUVWWWVVZd
        holli*	UVWVWVVUVac
        hollin	UWWVXVWVVZd
        home	WaZQYXQZYYW
        home $	VUXUYXYXZXc
        home addresses	XdZWXaXVWWW
        home office	YZUWaQTbaVa
        home secretary	VWXWWYWbWZa
        homes	SZQRUTSeQcX
        homes $	WbVVXWUcXaX
        homes in	WXWbYXYWXcZ
        hones*	XXVaWVVXYWd
        honou*	WWcUXVUVWUe
        honour	XUdWWWVWXVa
        honours	XYYWYXXXYWe
        hope	YTTUSTSUVXf
        hope that	aUVWUVVWURc
        hoped	WXVWWVVWXXe
        horse*	TWWaUWWVWeW
        horses	TWWaUWWVWeW
        hospi*	ZTUWSUZcUYb
        hospital	aWVVSUZaTaZ
        hospitality	ZVXdZZXUYaV
        hospitals	YXYWYXZZWVd
        hoste*	WVaWXWWaWdX
        hot	VVVcWXWVVdW
        hotel	YXYXWXWUVac
        hotel*	WVcWVZcXYaX
        hotels	WVcWVZcXYaX
        hour	aWQYSaSSQbY
        hour $	WVXTWSWWWda
        hour for	WXWVYWYXXfW
        hourl*	XZbVUSaVXcV
        hourly	XZbVUSaVXcV
        hours	XTQWSgSSYWZ
        hours $	QUUSVZTUZZb
        hours 0	WXXWYTXYWgU
        hours a	WVXWXYXXWYc
        hours and	WZUUWcVYTXV
        hours at	XYYWYZYXWYc
        hours before	YWZYZdYXXbV
        hours in	WWYVYUWYWZb
        hours of	UYXWXYXXVRg
        hours on	TWVTXfVUUZR
        hours that	WXVaXcXVXZW
        hours to	ZZYZZcZZWXY
        house	YVYVSPSUYac
        house $	UVXYWWUWcaZ
        house and	XWacXWXXXVc
        house*	QXcTXRYVVcU
        household	VaaVXVUYUfR
        households	WWcXXVcWWbU
        houses	VWZZUWXVaZY
        housi*	VUTaYYScWaX
        housing	VUTaYYScWaX
        housing benefit	YYXbXYZXWXb
        how	SRWbOVXONRf
        how a	ZYXXYYVYYXd
        how far	VWSVXWcVXaX
        how it	XWXXXYXXXac
        how long	XXSdWUVWWWZ
        how many	TUadVYZUUWY
        how much	WXVbWWWWXUd
        how the	bZZZYWVWUWa
        how they	XVVUXVYYXWf
        how to	WWSUWVVUYTf
        how we	WWTUWXVXWXh
        howev*	UZYTTbTTVTc
        however	UZYTTbTTVTc
        however the	VaYVWWVVWWc
        hr	TUZeYbSVUSY
        hrs	UUUTTiTVUQa
        hrs $	WWVVVgUWXVY
        https	WVUWUUVUfUY
        https www	YVUVVVTWgVU
        hub	XWXXXWWXbcU
        human	WVVYbVaXVXa
        hundr*	WXbWXYWVVaa
        hundred	WXbWYXWVVaa
        hurt	VVYUVUWWVca
        hydro*	VXZZXaVaXeW
        hygie*	YXYXYYWXdZX
        hygiene	YXYXYYWXdZX
        i	cWZbXVcXVRV
        i $	UaVUeUUWWWZ
        i accept	WYaZXbXYaTX
        i agree	VXeVWaVXVSW
        i am	aZbYWZXXUSW
        i and	YYdWUVWXYWZ
        i apologise	WVXXXaVWaWe
        i ask	YZXYXXeYYXW
        i asked	XVVbWVWYVRb
        i attach	acXVXXXXYYY
        i can	WcVaTSWUXeW
        i can't	YYXcbWYZYWY
        i cannot	XYWYbYZYaYc
        i conclude	ZYcXbZYXXXW
        i confirm	cYWaYYYXZYY
        i consider	WVXWaaWXVXY
        i do	cUPVTSbVXWe
        i enclose	ccVWWWWXWVY
        i find	bbbUWYVWUVX
        i have	WWYaWZSZRVa
        i hope	VWVWVWVWUSf
        i must	UTdfTaVRUYQ
        i note	UUUZXVUYZXg
        i now	eYZYXVXaWXV
        i of	ZZYbaWYYZYY
        i recognise	WUVXXaWWWUc
        i refer	WXXVXVVXcWf
        i regret	WVbaYbaZXXU
        i set	dVVWZVVZXWZ
        i shall	UWUVWTYYWXe
        i should	ZXWbZVcZYbV
        i take	VWTWVVVWWVf
        i trust	XTTUVVUUVUf
        i understand	WXVaVXVaaXa
        i uphold	WZcaaYWWZWX
        i was	TTRSWTXVVUi
        i will	VVVYYWbUWWc
        i would	WVUZWWWbZWb
        i write	aXbWXXWWUVZ
        i'm	VSaVUYbXUSY
        i'm afraid	VWdZWaVUXVV
        i'm sorry	UWbUXXVcWWa
        i've	aYVcVWUdaST
        ic	VYWVVXUXZUe
        ic 0	VYWVVXUXZUe
        icb	XSaeZTSbTWU
        icb $	UTSeUTUSTaa
        ice	WUUZVVWWWcb
        ico	UUUZVaUWUVg
        ico org	XXWXXYXUWXf
        idea	YYUdXXYYYXY
        ident*	VbZUYZXPUWU
        identical	VRTVYfXXZVV
        identical question	XXVYYcZYbYW
        identifiable	UcdaYUaVVTV
        identified	baTYaXSUYWW
        identified $	VXVabUTUVYY
        identified from	ZbZWUWVYWXc
        identify	SbcUWWbSSSX
        identify the	WbdVVWcVTVV
        identifying	WcaWXYYXWWU
        identities	XZZXXYYXZVc
        identities of	XcZXXYZZZYZ
        identity	XYZUYUTWUba
        identity of	XbVWaWWWWVd
        if	LRLRgRZTJWb
        if a	WUUUbYWUWZZ
        if any	XSVVdXWVUTb
        if anything	XYYUYbWXXVb
        if held	XYXWddWWXVV
        if i	WWXdWWVXWUZ
        if in	ZZWaZXaaZae
        if it	VUVTcXXZVXb
        if its	ZUUZWZZZVZc
        if so	VTXUUUbUVTa
        if that	YYYYYYZXYWc
        if the	UPSYbTYVVYb
        if there	YZYYdYWXXXZ
        if they	XbUcWXWVYYY
        if this	XXVXXVZXYYb
        if we	VVUSeVTRVUd
        if you	UTTSRRcWRSc
        if you're	YZYYXYaYYXc
        ii	WYZSXSSTSZb
        ii $	WYeXYWWXXVZ
        ii and	WYbVVUWWVTb
        ii of	aYXYbVZZZYZ
        iii	VSaWTUTTSYc
        illne*	WWcXXXXXXcW
        illness	WWcXXXXXXcW
        image*	ZWbZXXZWXZa
        images	ZWbZXXZWXZa
        immig*	ZZYZXYXYZdW
        immigration	ZZYZXYXYZdW
        impac*	ZZWcYYYZYaX
        impact	ZZWcYYYZYaX
        impact assessment	ZYXcYYYZYaX
        impor*	WXZaYVVXXWc
        importance	XXYaYWWYXWc
        important	XWaXYXXXWXb
        impos*	bWZbYeVUWZX
        impose	WZYZXdYYYYa
        impose a	XYZZZdZZaZX
        imposes	YXWbYcWWXZY
        impra*	XYWXXXYYYXd
        impracticable	XYWXXXYYYXd
        impre*	XYYZWYZXYZc
        impro*	WVTVWYVUUab
        improvement	YXXXYUXXWZb
        in	ZZTWWYYUZZV
        in $	XVVYUVaTSVc
        in 0	QaSeOXObWZV
        in ?	WXWZZYdXXZX
        in a	WWbYWYUbYXb
        in accordance	YbaVYaVaVXZ
        in all	XSXTaRTUXdY
        in an	UZaTXXWVVaa
        in annex	WdZVWXWWVWZ
        in another	TTXVbYVVaZb
        in answer	aZVcUXUVVeV
        in any	TSWZUXZVZZa
        in april	SWUSXVVXUYd
        in article	YZWZXYYYYWe
        in at	YZZaZZXXVcU
        in august	WXWWYYXYXba
        in blue	cVTUVUVTWVa
        in bold	cXVXYUWWWWa
        in both	WXZXbWYWadW
        in cases	ZZYZZZYYadX
        in confidence	ZadSTUUVUSZ
        in connection	bYYYWYXXXXb
        in consequence	UVabWWXXWbW
        in december	VVWXYYXXWWf
        in disclosing	YYTZXeZYYYb
        in disclosure	XUZXVOYWWZb
        in draft	WWaYYXYYXWd
        in each	YXYTUUTTXab
        in either	WXWbbXWVWWc
        in england	XWXXWWYWVbd
        in error	YWdVWVXXXVc
        in every	TUXVYWVXaeX
        in favour	ZTYVTWWWUYc
        in february	VWXVWbWZZdV
        in force	bXVXVWcVWYV
        in free	YXWWYcYYYXZ
        in full	fcZRUUTSXXU
        in future	XXYYYXYYWYd
        in general	UTYWWVUWVYd
        in house	UTYZVTVVThQ
        in it	VXZVUbUSZRa
        in its	ZRYYYbRcVVW
        in january	TUTUXSVUVgZ
        in july	XUZZXVWVWZZ
        in june	UWaVVVVVaYX
        in keeping	WYcXXYXXXYb
        in knowing	TSZUURUVUaa
        in large	YYYYYYXYXYd
        in line	aWaaaWUVXUc
        in maintaining	WZaXRdWWVYY
        in making	ZYXYXTYZZYd
        in march	VXWbXVaXYbY
        in may	ZVUSTeTTTcV
        in mind	SUSUVVbUWWc
        in my	bXbWYYWXZXX
        in nine	WVWVWaVWWgV
        in northern	VVVbUWXVWbZ
        in november	ZXWYYWYYYeX
        in october	VVXWXXXXZda
        in on	bXXdWXVVWWU
        in one	VTSZbUVTURe
        in order	WaVUUYbWWVY
        in our	TRacaYYacUU
        in part	XeYVUUSVUWY
        in particular	WXZWWaWXXWd
        in place	XZaVZVVUWZZ
        in private	WbcWYWYWXVa
        in public	WVbWUVVTYVb
        in question	abXXbTYZUaW
        in redacted	WdZYZZYYZXX
        in regulation	dZZZaWTWWYV
        in relation	VZZcZWVVVbX
        in reply	VUXUVcUWbZZ
        in respect	ZVaaZXRTZZV
        in response	bVVaVWUXTUc
        in return	YZXXZYZYYac
        in scotland	UWRWXWUUYca
        in section	ZWUWeWYVUYa
        in seeing	ZYXXZYYYVUe
        in september	XYZVXYXYWeW
        in seven	XXYXYbWWVZa
        in some	TUSVWWXZUVf
        in such	dTUbYVZXYZX
        in summary	WcWXWWXXXWc
        in table	baUXVWWVaUT
        in ten	YWVaYVWXXYa
        in terms	UVbbabUUYYV
        in that	aYVQRTRbacX
        in the	aZYUXUUTZUY
        in their	ZXVTVVUbTcZ
        in them	YUeWXWUWWTY
        in these	ZWTYVUVWYUf
        in this	TTVSZSRTQcg
        in three	YVWXWWYXYZf
        in total	UXVTXdVVXZW
        in touch	VXUVXUWeWYZ
        in transparency	YXUVbWYWVUa
        in turn	WWWTUYUTVYe
        in two	dXWWWWWWWdV
        in use	WVTZWWVVZbb
        in welsh	UXYWYWWWVcc
        in what	XWaWWTVWXac
        in which	XaZWSaZRYYZ
        in withholding	VUbVUVVUUUa
        in writing	WWYcWYUWWVa
        in your	ZTSXaTbSZUc
        inapp*	ZZZZXVZaZXd
        inappropriate	ZZZZXVZaZXd
        inappropriate or	ZZZZXVZaZXd
        inbox	bYXZVaWYYXb
        incid*	VaYXVZcXTVY
        incident	XcZXTYaaWVV
        incidents	YVWYYYbUUYc
        inclu*	eZTOSRfUXXX
        include	aTUUWVfUUWa
        include the	ZXVZZXYYZYd
        included	gbYTVSaQXRQ
        included $	eZaVYWUYUWU
        included with	cbWWXWWXWVV
        includes	SZVTXXTVTYg
        includes the	XXXYXXXXYca
        including	UQVTUQVYZbc
        including the	bWVXZXaYbVW
        incom*	SSWTVWUTZba
        income	UUUUXVWVbeY
        incomplete	XWbWXYXXVWc
        incre*	XZXXZXYWXdW
        increase	YXWXXWYXYcX
        indep*	XXXVXWTZTXd
        independent	XXWVXWTZTXd
        independent of	VUVTWVWYVUe
        index	WVVaXaUWVZb
        indic*	USXVeWaUYTW
        indicate	XYXXdYeXYXT
        indication	YXWXdWZZYYY
        indiv*	UdYZbcVTROV
        individual	WbZZbaWUSNV
        individually	VaWVXdWXXZZ
        individuals	ScZZXVUVWXZ
        indus*	VcTVYVZWWaX
        infer*	ZWWUbWWWXWb
        inference	YYYVaXXXYXd
        inference should	XXYVaYWYVYb
        infla*	UWTVVUVUUUf
        info	fbaWbSeXPHT
        info $	TWUcTUUcUTb
        info not	SUXZSTVWWVc
        infor*	VWVbZTYYaMb
        inform	VUUaXaVbSTY
        inform you	WVVbaaWbVVX
        informants	VbXUdXVUWWY
        information	WWWbVSYYbLb
        information $	PbXZTZXPSWb
        information about	VVYacWXXbTW
        information act	SaTLZaZSURX
        information and	WVYbWXaWUYb
        information at	UXaWbXYXXYZ
        information available	XXXXWWYYWXe
        information commissioner	RVWUXXUUYXe
        information concerning	VYZUYYWYXZa
        information dated	WUVXXXWYUZe
        information exists	VVWdbVXUXWX
        information from	XVWXUWZUWXd
        information governance	XXaTXYWZUXc
        information has	ZcaZXVWWYYW
        information held	XXQbZVXUXUb
        information if	XWVWVXYbWWc
        information in	UTcYVXUUVWa
        information is	YZXcTWVWTTa
        information isn't	YWVeZXZWXYW
        information management	VUUUWWUbVTc
        information not	STVdTWVSVVY
        information of	UaaYaaWdVXX
        information officer	WUUUZVVUWTe
        information on	XXcaWWXcbXU
        information provided	TTcWWVWWWXa
        information regulations	PUaRTOQYQNd
        information request	XUWUXUTUVWf
        information requested	YUUaUXVTbWd
        information rights	VTTTbUXZTTa
        information scotland	VQbZWQTSUbY
        information sought	XXUdVWVUXVX
        information supplied	bVXWaXVXWXZ
        information that	STXbUUWSVYe
        information the	aYWUYYZWYUf
        information to	bbWZYXYYYZX
        information under	ZVXXYWWYZae
        information was	VUVZaUYXaVc
        information we	XYcWVXXXYXa
        information which	XWbUWWVXTXa
        information whose	WTYXXVZYVYc
        information within	bXUcXVWYVUZ
        information would	YYYbbbYXXYW
        information you	bXWYaTUWZSX
        informed	WXXYYYXWYac
        infra*	XWYaYYWabcX
        infrastructure	XXYbZZXacXY
        inher*	VVZcYXYXXYY
        inhib*	WWaVWXWWWVd
        initi*	bcWTUYWUUVW
        injur*	ZUVWUVXbVgU
        injuries	ZWWXVVZcWcX
        inpat*	VYWYWWUVWca
        inpatient	VYWYWWUVWca
        inque*	WYaVUTVaWZZ
        inquest	WYaVUTVaWZZ
        inqui*	XYZXcXVYbXV
        inquiry	XYZXcYVYZXW
        insid*	WbbWYbXXXbT
        inside	WbbWYbXXXbT
        inside the	WVbXZdXWWXT
        inspe*	ZYXSRTScaZT
        inspect	YYYXXXXXdZX
        inspected	ZSTZYTYUacW
        inspection	cUZVQVOWdVW
        inspection reports	aTcVXWXTWVa
        inspections	VdaUZYUZWZU
        inspector	ZYWUWVWZTeW
        inspector $	XbUYYYYXWeV
        inspector's	YbXXXYXXVYd
        inspectorate	VUXbXVVeWWV
        inspectors	ZYXTVYTZYcY
        insta*	VTXYWXYYUfV
        installed	WZWYZZYXYcW
        instance	YWacZXbWWaV
        inste*	WcUZXYYZYbY
        instead	WcUZXYYZYbY
        insti*	XWaXXXaZVeV
        institute	XWaWXWVZVeV
        instr*	aUVZXXXVWdW
        instructed	WWWXWaXYXcZ
        instruction	XVYbWVUVWbV
        instructions	cXWbaUVYZaU
        instrument	ZWZYVTXYXYc
        insur*	ZYXRSQYTSgV
        insurance	TbaWVWbWWcY
        insured	cSTWWUVWWZb
        insurers	VUaTVUTXTeS
        integ*	XXbWZWWaVaZ
        intel*	VUcXbVWXXaW
        intellectual	XYcZVWVXXXY
        intellectual property	XYcZVWVXXXY
        intelligence	YXZXbXXXYaW
        inten*	TaXTSYdXRRb
        intend	YXaXYacXUUZ
        intend to	ZYbYYaWVVVd
        intended	VUWVUZaZUUa
        intended for	YWVYYYWbWYa
        intends	YYYWWYWXWYd
        intends to	YYYWWYWXWYd
        intention	WYWZWVWTXYc
        intention of	YYYWZXYXYYc
        inter*	UWXUXcWVaYZ
        interest	VXWWbYWVPVc
        interest $	ZSWTWMSTSUe
        interest and	UVVVaVWUWVf
        interest considerations	WVXWUTVWVUe
        interest favours	WZcWbPWXWVW
        interest in	VUVVWcPUQWc
        interest is	VUfUbTYWVUT
        interest lies	XVeYZVWWXWV
        interest regulation	VUTVRRTVUWh
        interest test	USVUSOUTSTh
        interest to	XWXYYTaXZWc
        interested	VWWVWXeWUVb
        interested in	WXYVXVeXWXY
        interests	VZWSSQZZcSb
        interests $	VWSWVWVWVVg
        interests is	XWWYVXYXeWX
        interests of	YYZUWVWUUUb
        interests the	WTUTUOYXUVg
        internal	aYbSSTTWRbY
        internal audit	baTXXYXVWZa
        internal communications	WXdXUXUWXXY
        internal review	cTYWUTWXWUZ
        internet	VXWWXWVVfWZ
        internet $	ZZXZYYXXbWa
        interpreters	XYYcXWXYYaY
        interpreting	WWUUWVWWVZc
        interval	WXYWTaVUXbX
        intervals	WXdXYWYYYaY
        interview	WdeZSQRUUWT
        interview notes	YccWWWXWXWV
        interviewed	VYXVYZXWWdX
        interviews	WZcbUXYVUcR
        interviews are	XaWcWYWWVbU
        intim*	bYVXYXYYWZc
        into	cYXTYTTVXab
        into a	caXVYXVWWVc
        into account	XUbYZaZZYVa
        into force	YZUaVWYYXab
        into it	ZYXYXXWZXZd
        into the	dVbUWVWUSba
        into this	ZXWYaaabYXV
        intro*	VWUZTWVUTab
        introduction	WXVaVWVVVYb
        intru*	WWaVVVdUWTX
        intruder	XXVWWWeVYWX
        inven*	WVUcWVVUaVZ
        inventory	WWWdWVVWaXV
        inver*	WdVVUWXXWeU
        inves*	OWcMbQQVQYa
        investigation	RYbSaUUYTUb
        investigation $	WWbXbXZWXWZ
        investigation into	YYXZbYYYZYc
        investigation report	YbdZXZYYYZV
        investigations	YUYXbYWaXZV
        invit*	VWXWVWdbWXZ
        invite	ZXbYXWcaYXW
        invite you	YYZZYYcaYXW
        invited	XXXWXWYaXWe
        invoi*	bZUaTXRQQTa
        invoice	UaUZWUUUUSf
        invoices	dZXbTZSSSYU
        invok*	VXYYbdWVUVV
        invoked	XXZXbcVXVbV
        invol*	VTZRWdTZSYa
        involve	YXXXVbXYYba
        involved	WUbTTbVWWWd
        involved in	ZXUXXYXZWZe
        involved is	YZXYXdWXWYX
        involves	YYXVYXXXUbc
        irela*	ZYVXXYVZVcY
        ireland	ZYVXXYVZVcY
        is	baYVZWVYYZU
        is $	ebVTUUXaUUV
        is 0	QaRRUVTSTcc
        is a	VSWTaVZZZYb
        is able	cbYbVYYVXZW
        is about	UUZWaUWaVTc
        is absolute	VXYWXUWWVVe
        is accordingly	XXbaXcXWUWV
        is already	WXaWYXYXWVe
        is also	UTZUUUVWXcc
        is an	UXYTTYTUbPf
        is answered	XdSYXYXYYbV
        is applied	XYWXabYXXUd
        is as	UZUWWVVVUSe
        is asked	WWXVYYXaVYc
        is at	YVVWWXVWZVe
        is attached	bcSVWXVVVSU
        is available	UYVYWXWVXcb
        is being	XWdSVSaUXbW
        is bound	YWcYYYZYYYX
        is by	YXYWYXYYWdZ
        is carried	YXWZXYXYZcW
        is charged	WXUXXVYXbUb
        is collected	YYZYZYYYXdW
        is commercially	XVbYYZYYZXa
        is commissioned	ZYZWZZZbZcY
        is complete	ebUWWXXYYVW
        is concerned	XYXZWXWaXYb
        is confidential	WXdWUWUUWTa
        is consequently	XYdbZXYXbYW
        is considered	WWbXXYYZbcX
        is covered	WVdXYXWVaUZ
        is denied	XXeVWYXWXXY
        is disclosed	XfWYXYYWYXY
        is disclosing	ccVXYXYWYXV
        is done	WTTTUUVaTgS
        is drawn	WYYXYWZZcZY
        is due	WXbWYXXZXcZ
        is enclosed	gaTWWWTWVTT
        is engaged	VXaZabWXYVX
        is entitled	YYXYXXYXYXd
        is exempt	RYbWWXTSZSX
        is for	WVTWXWUXbZd
        is free	XXWXWWVUZdX
        is given	UcSVYaTZXbU
        is good	YYVVXYYYXWe
        is held	STXabWTcSVZ
        is hereby	dWWYXXXYYXZ
        is in	babaXSOVXRW
        is included	cVUYZYWXaYU
        is intended	YXWYYXYWZWc
        is it	VWWWWWfXVYV
        is kept	XXacXXXTWVb
        is known	VTWbbUVUTQZ
        is left	WZUabVVWXTc
        is likely	XXUWXYWdVWY
        is live	UVZXWWXWVUg
        is made	XXbYUVWTVXc
        is maintained	aXeXWbXXWVT
        is manifestly	XXYWXaYWYXb
        is meant	WVVTWYeWXWZ
        is met	bVUVaVWXVaZ
        is more	VVUUVeaVWVW
        is needed	VXXVUUbXWYd
        is neither	YYaYcYXYYWW
        is no	XUTZQZOSScZ
        is none	XWVfYWXXVSZ
        is normally	WYWXXXYYWbZ
        is not	SWacXVTTIYX
        is nothing	ZVUeUVWWVVY
        is now	eZXWXWWYVbV
        is of	WWZSYTVVXXb
        is offered	XXXXbWXYXbY
        is on	aTURYUSYfVa
        is one	UVXaZXWdZbU
        is open	WWUWVUUUZXf
        is or	YYXVbYYZZXc
        is our	VVSVdUXXUUd
        is out	VUcWUeWUWVR
        is outweighed	YWUYWRZYVXg
        is over	WYUVXdXWVaY
        is owned	XVWXYVXaVeU
        is paid	VUVbUUUUUTh
        is personal	XXbXZWYXXWa
        is printed	ZaXXYYVWZaY
        is privileged	ZXcZYXZZZZV
        is protected	WXeUXVVVWUW
        is provided	bdTVRTSUTXW
        is public	VWVWWWXXcTb
        is published	XWUVYXVVfWa
        is put	VYXbYWWTZaZ
        is qualified	WWVVXWWXYUf
        is reasonable	WYYXXZYXXXb
        is reasonably	XYXXYXXXaWc
        is recorded	aWXaYWVXXYb
        is refused	WWbWZcTWVaU
        is refusing	YWeYXaZXYXW
        is released	YdUXVXWXVTb
        is relied	XYWXcbXXZZY
        is repeated	VXXYXYWXUbe
        is reproduced	bWYWYXXXaVZ
        is required	VYXXWXaZYXe
        is responsible	YYYaYYXWXWb
        is retained	WWcUaVXYVXa
        is returned	cWWWXVWZWcV
        is right	VWVbVWVUVcX
        is run	VVUVVVVdVdT
        is said	WVYZXVaWWUc
        is set	eRRVTUTWXXa
        is shared	UWTUUTVXWbb
        is shown	abWUUVUaUTa
        is so	ZbYWXaYWZWb
        is some	YXVVZUaYXVb
        is something	XXdVVUVXaUZ
        is spent	UYWWWWVVVUf
        is still	WVbUWWUVZYb
        is subject	UUcWVVWWWWb
        is supplied	cbSWTUTWUbV
        is taken	VYZYVWUVWbb
        is that	SbbWYXYYQbX
        is the	dUUUZVWfOWY
        is there	VbUXVTVZbUb
        is therefore	aSZaXWVXXYZ
        is this	XVUTUTeTTTb
        is thus	UXUfYWYXYVU
        is to	XSXWUYVaaXb
        is too	WTSVUeXXXTa
        is treated	WVWWXVYYYdd
        is turned	YXdXZbWXWbV
        is under	YWaXZXWWXYb
        is up	XVWXXWXVeaX
        is used	XXcXYYUXYbY
        is usually	XWUXVYWXXWf
        is vexatious	VYXVXbXYXZb
        is well	ZYYZWcYXYWZ
        is what	cUZXYdZYYWV
        is why	VWbVWbUVVYZ
        is willing	aaUWXXYWXZa
        is with	aZaYXUTTTVX
        is withheld	UYfVXYVUVXO
        is your	WZWXYaUbWVb
        is yours	bcYWYYYXXYU
        islan*	XZUbWYXUWfT
        isn't	RPZoQYZWMRN
        isn't held	YYWaVZZVZYc
        isola*	YWVVXbXVWZY
        issue	bVaVWVWYVdZ
        issue*	WTdbYQXYbWY
        issued	XUecURYTXXY
        issued 0	RVdQTTUUVTc
        issued by	UYVbXZWXYXc
        issued in	YZZZYZZZZcX
        issued to	VWTYVVWXXeX
        issued under	ZXaWYXVXWbZ
        issues	YWVTaVVabUZ
        it	WXZVWXcaaWW
        it $	WWZbUXRVTaa
        it ?	WXXYYYfXXYU
        it a	VWVXXZcYVXc
        it afresh	YYWYXaXZXWb
        it and	YUVaUWVcbVZ
        it applies	ZVVXXYWZZWe
        it are	bXWXXVVZXYZ
        it as	abXXVcXaWWY
        it at	XYZYYcYaXbX
        it back	YXaXXYXWXdV
        it be	aYcVXYbXWZV
        it before	WXXWZWbXYYa
        it being	ZYcYaXZYZYX
        it by	TaUWXXZSeaV
        it can	XWdVYWXaaSa
        it cannot	XYeaWXXXXVV
        it concerns	XdWYZZbYZZY
        it could	XWbaWXWWXXb
        it did	XZbWaXXVXUb
        it does	XWZWTZUVXbc
        it down	YYYYZWaZYcY
        it estimates	ZZZYZVaZZYf
        it falls	WUeVYVbVXaX
        it for	UUVUXbUWVUf
        it had	YXWVVXWXXWf
        it has	SbTZaYSXOcW
        it having	XVVZXZWVdWZ
        it holds	TTVUeWUaVVZ
        it impracticable	XYWXXXYYYXd
        it in	WcSXUXWTYWa
        it is	bVXXVZXXaZZ
        it isn't	YVbcYabWXVU
        it may	UaVWVWWXTXd
        it might	VYUZYbUZWXc
        it must	YYdWWXZWXVY
        it need	YYXZYXYYYXd
        it not	YXWdaYaXXYW
        it on	SYZVXSUaZdW
        it or	YYYYcZaYYXZ
        it out	YUbVVeYUUTR
        it over	XYWYXYTaXXd
        it relates	YXXXWbYXYXb
        it remains	YYXYYaXXaXc
        it right	XXeXXXXaXXX
        it serves	YYVZYZYXXWd
        it should	XWZaTUVbZVa
        it so	YVZVXYbZYXa
        it stands	YWVYXWeWXXW
        it that	WYbWWXcXWXb
        it the	VVTWWabWVbX
        it there	YYXZZYYacYY
        it to	WUYbWXaaUZZ
        it took	XXXXXVXWYXf
        it under	WZXYWaXWXUc
        it up	XWVVVVbcaWZ
        it was	UZcUPVPZQab
        it will	WaYSYbUXUTa
        it with	aVXWacXVWcV
        it would	TWXUWcYUSRc
        it you	VVbUVUUUUUf
        it's	XRZVYWXbbVW
        it's the	bXWXWXWdYYW
        item	YZYZZSSWYTc
        item 0	XaUSaTRYaVc
        itemi*	dVTfXXVWXTS
        itemised	eWVcXVWXYVT
        items	UeTXXZXZXWc
        its	XYXWVUacWVW
        its address	YXVWVYXcWWa
        its being	bYXYWZZZZZa
        its data	WWUdXXXcYVX
        its disclosure	WUYWTXWWaYd
        its duty	WVUXbYYXaXZ
        its entirety	aVbWaWXXWYX
        its own	XTUZWWXbQPa
        its refusal	bWdYYXZXXYY
        its terms	XWZWWWXXXXc
        its website	WYXXYYXbbXY
        itsel*	WUYVYYRWSZa
        itself	WUYVYYRWSZa
        itself $	XWdYWUUUVaW
        iv	UUVTVVTdTSc
        j	UVUUVUUVTcc
        jan	dTTUTTSTTRe
        janua*	XSTRTYYTXaa
        january	XSTRTYYTXaa
        january $	bWXUWVTWaaY
        january 0	RUUTVaSRWWc
        job	baRWPfTRSZT
        jobs	WWVaXZYXbVY
        joint	XUWYVUUcVaZ
        joint*	XYWYXbYVZbY
        journ*	URWcYTSXbYZ
        journalist	WXWUbWZYVVd
        journalists	YYYdYXXWVWZ
        journeys	WTVTUXWXbba
        judge	TUUTTUUTUbe
        judge*	UPeTXWYaSYW
        judged	WTcWVVVYWUa
        judgement	UUfUZYUVUZX
        judges	VWWYVaZdWaW
        judgm*	ZVbXXaXVcVW
        judgment	ZVbXXaXVcVV
        judic*	YXVYWTUbYVX
        judicial	VYWbXVTaWWY
        judicial office	ZVZWZVWYVYb
        july	STWWRQQXXdZ
        july $	TWUWUWTXSfX
        july 0	WTTZVSUUTWe
        july and	YWaWYWXXXdZ
        junct*	aYZbXYVVVcW
        junction	aYZbYZWWVbX
        june	WQaTPVUSaXZ
        june $	ZUTSUTSXZeW
        june 0	QVUUUTZSSVf
        june and	XYbZYXXYZdT
        junio*	ZcYVWWWWUaZ
        junior	ZcYVWWWWUaZ
        jury	WYWYXYYVVXe
        just	UTbVWbaXWZX
        justi*	XUWYTWTXPbb
        justice	XVYZUUUXQbb
        justify	ZXZWYWWWXVc
        k	bXaWZYWVYTb
        keep	YNebVUPMQWU
        keep a	XYWZYYYWXXd
        keep no	VWUfVWWWVUW
        keep the	aVdZWVXUWYR
        keepe*	ZXZZYaWYXbY
        keeper	aYaZXYWXXVZ
        keepi*	TWeTVVUVUTa
        keeping	TWeTVVUVUTa
        keeping it	YZdXXXZXXYX
        keeping the	WXeXYYYYXYW
        keeping with	XZaYXYYXXZc
        keeps	RTYfVUTbSXX
        keeps a	XXWaXXXWYaV
        keeps the	TVTVTVVbWaa
        kenne*	XWbVXWWVWcZ
        kennels	YXWWXXXWXdZ
        kept	MWfdRQNXQUV
        kept $	WVUeWVVTYUb
        kept back	TccTVUVTWSV
        kept by	XYUaYWYdXVY
        kept for	VXVaVVWTXbZ
        kept from	YXfWXXWVXXU
        kept in	VTTSXTXWZeb
        kept on	XYUTUVWVUbe
        kerb	VXVUXWWVUgT
        kestr*	UWUdVVUaUZX
        kestrel	UWUdVVUaUZX
        kew	aYYYZYYcZXY
        key	VSaTTUTUVUg
        keys	WWVYVXWVWfV
        keywo*	UUTYUYaVSSf
        keyword	VUVaUWTUUTb
        keyword search	YYYdXYWXYVW
        keywords	VVUUWYbWUTe
        kg	VVUVUVVVVeZ
        kille*	VWVVXVXWWdY
        killed	VWVVXVXWWdY
        kilom*	XXXWXXWXXfV
        kilometres	XXXWXXWXXfV
        kind	VSZaXYcYVSZ
        kind of	WWWaYXeWXVY
        kindl*	WUWUUTebYWW
        kindly	WUWUUTebYWW
        kinds	VWWWXUVYXXe
        kitch*	WUTcVWVWVcZ
        kitchen	YWUaXWWXWbc
        kitchens	XWXcXYXYYbV
        knew	ZYXXYXXYYVd
        knew what	YYXYZYYXYZc
        knive*	WWVWWWWaWdX
        knives	WWVWWWWaWdX
        know	PRTbVQdZPRa
        know $	XXWZWXZeWXX
        know and	ZZYYXZWYYZd
        know how	XVUaXVbWYTa
        know if	XVXcWWVTXUa
        know that	YWWVXXVWTbc
        know the	YXYWYZbWXWa
        know what	TYXWXYbVWYb
        know whether	XVYSWXcYYVZ
        know which	YWXWYZdVXWY
        knowi*	TVZVVVdWWaZ
        knowing	TVZVVVdWWaZ
        knowing how	USYYUSTVVbZ
        knowl*	WWUcYXVWXaX
        knowledge	WWUcYXVWXaX
        knowledge of	XXXdWYWXYWY
        known	QVcaZRQTORa
        known $	UbZYQUUSRTa
        known to	UTacaTSWRQX
        labor*	aYYZYYXXYYc
        laboratory	ZYYYZZZXYZc
        labou*	WVWXXcWVWbX
        labour	WVWXXcWVWbX
        lack	WXXbWaVUWdW
        laid	dVWWXUWWXaa
        lamp	cUVXYbVYTZU
        land	SRXVRTWacaZ
        land and	YYXXYXYVYdW
        land registry	UUUZVUUgZRU
        landi*	abaXWWcVXXV
        landl*	UZaYZSUZSXY
        landlord	VZaZaUWZTVa
        landlord's	XaaXWXXVYcX
        landlords	ZWaXZYYXZYd
        lando*	XYXWXYXXZad
        lane	ZRSXTcSURZa
        lane $	UWUXWUVWVda
        langu*	YXXbUXSYUdY
        language	YUWaVXTYVbZ
        language $	bYXaXXYXXdV
        languages	XaZZVVWXVbU
        lapse*	ZZYXZWYXZdX
        lapto*	aWVTWWUUVcZ
        laptops	aXXVXYWVWeW
        large	VWVVWWZUUVf
        large print	XYYXYYYYWXd
        large*	VaUWYVXVXZc
        larger	XbWXZYYXYZa
        largest	VVWWYWXWXba
        last	YXUbTXUQVcW
        last page	acYVYXYZXWZ
        last three	ZVXXYWWXZVc
        last two	XZYYYYXXYVf
        last year	bUVZWTUVbaY
        lasti*	YXXXXXXWYab
        lasting	YXXXXXXWYab
        lasts	YVYWXWWWVWe
        late	aUUZSQXRSbZ
        late $	YXWWXWWXYad
        later	UZVVVVTWWWg
        later than	ZWUYYXXXYba
        later years	YbYXZXXXZXc
        lates*	UWVZVeWVWVa
        latest	UWVZVeWVWVa
        latte*	XWZWXXWaWUc
        latter	XWZWXXWaWUc
        latter $	WWWYVWYXXVf
        launc*	WWVWXWXbWeT
        laund*	WTUUUVUUUgZ
        law	UWZRcZORVRd
        law $	WUUWTSVVWWf
        law enforcement	QUaPdSTTURY
        law officers	YacYaXYZYYa
        lawfu*	XbaVSWUVTWZ
        lawful	ZaVUUXVVUXc
        lawfully	WbcXVZXXWXX
        lawye*	VbaVTTWVVca
        lawyer	YXXUUUWVXbd
        lawyers	UbaZVWXVWbY
        lay	abXaVVcZVbV
        lead	TZbQUYUWReX
        lead to	VacYYYZYWWW
        leade*	VabXYYWYXZY
        leads	YYZVXZXXeYU
        leafl*	VWUUWWTVcba
        leaflet	VXVYXWUWcYc
        leak	YVWWWWWXWba
        leake*	YYZYZYWYYYc
        leaked	YYZYZYWYYYc
        learn	VWVVWWbTVRd
        learn*	VUWaWYXXWXc
        learning	XYWXXZXYXZb
        lease	bUYUUTUVUfW
        lease*	TaWUWVWWVec
        leased	XXWXXWYXXeV
        least	XUUWWVaWWdY
        leave	ZYZYYSTUSYa
        leave $	VWUZWWVVVXd
        leave out	WZWXWXXXWYc
        leave the	WbZVaXXWXXZ
        leave*	YaRaUXYTUZR
        leavers	bVVdXWbVWVU
        leaves	UbUSWYWWVbW
        leavi*	YbWZXZVUUYZ
        leaving	YbWZXZVUUYZ
        lectu*	YXbYaWWYXeV
        led	XUWVYcWXXdY
        ledge*	bUVeXZVVWRa
        ledger	dWXcYYYYYWV
        ledgers	VWVfWZUVWSc
        leeds	WXWWYWWXWeZ
        left	VbSeZTVPPYW
        left blank	WcUaWXYXXXZ
        left off	cbUVYXXXWWW
        left out	VbcVYWTWXXZ
        left to	TTTVUTVVWcc
        left with	XVVfXXYXYVa
        legac*	WXYcZYWXWYU
        legacy	WXYcZYWXWYU
        legal	RcdYVUQUSXY
        legal advice	VecUaUWUVWW
        legal aid	YXYaYaYbYdW
        legal basis	ZXVaYWXXXZb
        legal professional	YWZXXXYXXWc
        legal services	YXUbXYYWYeV
        legal*	ZYcYZZZZXaY
        legally	ZYcYZZZZXaY
        legis*	WVWVXWVUYTe
        legislation	WVWVXWVUYTe
        legislation does	YXWXWYYYXXd
        legislation gov	UWWXXWXXaXa
        legit*	VVaVWVTSSZa
        legitimate	VVaVWVTSSZa
        legitimate interest	UYaWVXWWWcX
        leisu*	ZTUUWVWbVZZ
        leisure	ZTUUWVWbVZZ
        leisure centre	XXXVXWXXWZc
        lengt*	WYYbXWVXWba
        length	WWYbXWVXWba
        length of	XXWbYXXYXXa
        less	QhVTUVQSSXb
        less $	YXYWYVUWYYd
        less than	XcUUYYTVXcY
        less the	VbWYXWXWVXb
        lesso*	VXWXYYXYXYe
        lessons	WXXXZZYZYcb
        let	XYcQTPZROZZ
        let me	WWXWWXcUWVa
        let the	ZbUXXWWVWXa
        let us	WbSVVVcUWWa
        let you	bZcVVVSTUYa
        lets	WYYWbWVUVWf
        lette*	baZXZaWXWRY
        letter	bXXZaWYYXUZ
        letter $	bSWZRTXYTWc
        letter and	cYbYYWYXZYY
        letter for	YVVWWbWYbWY
        letter from	cYZbYZWUXZX
        letter has	XYVXVWXcVXc
        letter in	cYZYXYYaYWY
        letter is	YWdZSUTRZPY
        letter of	ZUaYbZUXTWZ
        letter the	acWWXXYXYXV
        letter to	XWZUUTUaVYc
        letter was	XYUYXZZbYbY
        letter you	bVWVWWWWUXc
        letters	YbaVWeWYQTW
        letters $	WbZUVaWVWTd
        letters and	aVbYYXXbYXa
        letters to	YdWVWWXWVcZ
        letti*	ZaZTXWUUTcW
        letting	abaUXXVWUTZ
        letting you	YbaWZYXXYUW
        level	XXbaSWXPXcQ
        level 0	UXVWXWUWWfV
        level of	XVccXcUXVZX
        level*	ZWZVXUWVacX
        levels	ZWZVXUWVacX
        levy	VWaUVVVVWgT
        liabi*	XYZWZbaYXaX
        liability	XYZWZbaYXaX
        liais*	XWaXbXVXXbY
        liaison	XWaXbXVXYbY
        liber*	XXcVWYVaWaX
        liberty	UXcVXYVaWbX
        liberty of	XYWYXXXcXWY
        liberty to	WYcVXYXYYYZ
        libra*	TRVXRSWWhXR
        libraries	WWWTYWYYdVX
        library	VSWYTTXYgWT
        licen*	VSSVZVbaYZW
        licence	WXVYaUWWXYa
        licence $	UUUUWUYWTXg
        licence for	bYaaYXYXZaT
        licences	XVVYUYbbWgR
        licences are	XXXZXXWbabW
        licensed	ZXaYXXWYWeW
        licensing	WRTXYZXaXTZ
        lie	VVWXWaWZVYc
        lies	SRfUWWSWTSW
        lies $	ZWUYVVZZYYf
        lies in	VVeXXWVVTWW
        lieut*	ZVWUWZWTUcZ
        life	UWZXYUXZWWa
        lift	dUUVUTdUVfT
        lifts	XXXcZXWXXZY
        light	ZWXaTVWXWZa
        light of	bYZYWWXYXYa
        light*	VaTUUVYZUdZ
        lights	YYYXYYbWWeS
        like	VTSUUTeWURa
        like the	XVXWVUYXWWd
        like to	XVWYWVaYVSc
        like us	WXYXWZdXWYX
        like you	ZZYZYZcYXZY
        likel*	SYXVTTRbSVd
        likelihood	VWXUWWUXWVe
        likely	UYYWUSSZTWc
        likely to	UYaWTVUaUXY
        likew*	YXWcYZYYaZY
        likewise	YXWcYZYYaZY
        limb	ZYZWVYUUURg
        limb of	aYacWbWZZYW
        limbs	VWVUVYUUVSi
        limit	PONPRmQRROZ
        limit $	TUUQRhRTTOV
        limit and	YYYXZbZYWWc
        limit for	WUVWTTVYWXf
        limit is	UUVTWYWVVac
        limit of	WXVZYdWWXcU
        limit so	XXUWXfWXWWV
        limit the	YWVYYZYZZXb
        limit*	QXaRYVYYWYZ
        limited	VZUUZVZVUeW
        limits	TTeUVXTaZVY
        line	YVZaYZSSWXZ
        line $	dYYVYXXYWYZ
        line with	ZWaaaWVWXVb
        lines	adTXSWVXWYY
        link	YTUPaVWSeXW
        link $	VWUWWXXWeTZ
        linke*	XXYdYZYZYcX
        linked	XXYdYZYZYcX
        linked to	XYYdYWYZYbX
        list	fZcXSUXUZSV
        list $	bVUbXWVbTZW
        list and	XadYYXZZYXX
        list is	TbaVXXVVTUb
        list of	fVUZUWaTZPa
        list the	VVVXWZbUcVU
        liste*	baZPaZRRcUT
        listed	baZPaURScVU
        listed in	ZacSbYWUWVV
        listi*	ZbaYXXXbXXW
        listing	ZbaYXXXbXXW
        lists	XXUVRWVbYRd
        liter*	ZYXXYYYZYYc
        literature	ZYXXYYYZYYc
        litig*	YWaVZbYWXZZ
        littl*	TVZUUUTUTba
        little	TVZUUUTUTba
        live	VUdRTRTUabX
        live and	VWcWXXXYXWc
        live on	VXTWXXWVdaU
        lives	XXWXYXXXXZe
        livin*	USaZWVUYTdV
        living	USaZWVUYTdV
        living individual	WVTXYXVWXYf
        load	YXXdYXYYXYU
        loan	aVVWWYWWUcb
        loans	VYWXXYWdWdT
        local	RQYYRUUYZYZ
        local authority	XXZYZYYYZeY
        local government	UWbaWWWYZYZ
        local plan	WXXXYXYXcWb
        local*	WXXbVVVVVaZ
        locally	XYXbWWWXYZZ
        locat*	bYbbSYbSWUV
        locate	aYXcXUbVYWZ
        locate the	aYYZYWaXZYb
        located	fXVZXWWWWWV
        locating	VVUWWdUWWXY
        locating retrieving	XWXZZYWYXXd
        location	WWeZVUaUYXU
        location of	XXbXXYaWYZW
        locations	WdaUXUWWWUU
        locations of	XccWXWXXXVU
        locum	cYYXYYYYYYX
        lodge*	ZVZbbTVaYaV
        lodged	ZVZbbTVaYaV
        lodged in	ZXXYYbYXcbS
        log	ZZMgQSYVfPW
        log $	SUUdVUUVbTa
        log is	YaWXXYWVUWe
        log of	UYYdXWXbWYW
        logge*	ZUVeWSTUUYZ
        logged	ZUVeWSTUUYZ
        logged by	bYWeYYVYWSZ
        logs	aSbaVeVYVVT
        londo*	SUTSUTSbYbW
        london	SUSSTUScYbV
        long	VWYeVXUTRZZ
        long as	XYdWZYVXWWa
        long since	YWVdWXWVWVW
        long to	XYVXYXYXXWd
        longe*	bTSaSXTYVbZ
        longer	cUTbTYUZWZZ
        longer be	aYYcYYYXYZW
        longer than	VUWUXdVUXYa
        longest	WWVUXTVTVeY
        longest wait	XYYWYYYXYdZ
        look	USQWTYbQdUb
        look $	XYYWYWbWWXb
        look after	WWVXVXWVVbZ
        look at	YUSaXbVVYTb
        look for	UUTTVUaYSZa
        looke*	SPXbXUQYWVd
        looked	SPXbXUQYWVd
        looked at	UTVSWXUVWZg
        looked into	YWXYaXWVXWd
        looked through	YWXcYXZYYWa
        looki*	YQUXSZaYVSa
        looking	YQUXSZaYVSa
        looking at	UXUVVaTUVWd
        looking for	ZSVYWZbZWVY
        looks	VVaTWVYaTcW
        looks after	YYXWYYZbXaX
        looks at	YXYYZXXWXca
        loops	WWWaWVXWXdX
        lord	XTZSWVYUWcZ
        lord advocate	cYXWVWWZZZZ
        lorri*	WXWXYXbYVZb
        lorries	WXWXYXbYVZb
        lorry	UUVZUaZVZbU
        losin*	XcaWYYYWXYX
        losing	XcaWYYYWXYX
        losing bidders	XdUXYYYYYYX
        loss	WWUcUVSWUcX
        loss of	YYXYYXYYZec
        lost	VSRgSSRRPZW
        lost $	WWXcYYYXWVZ
        lot	dUUaWbUSVYU
        low	UfTVWWVWZcS
        lower	VaXaYWWaYaZ
        lowes*	XWWXXWYYYeV
        lowest	XWWXXWYYYeV
        ltd	TTUSTUYRRjR
        ltd $	VTTTVTaTSeW
        lunch	cWUbWYYWWYW
        machi*	dVUaWUVUUYY
        machines	XWWbWWWWXba
        made	ZUaWbTQWQWW
        made $	SUUYZSZbbUb
        made 0	SWWUWVVXWgT
        made a	VVWWWWVUWWe
        made and	YYcbXYYYYWb
        made available	ZaaXXXWWUVY
        made by	UUUYVXWXRZa
        made for	ZXXaUVVXUbZ
        made in	TRUXWTWVTdb
        made known	UbcWVWWUWUZ
        made of	UXbaUWXUUUd
        made on	ZZQaaSVWUVZ
        made out	VbcXaYTUXVX
        made public	aVeUSTUUZYV
        made the	WYbVbZUVXWX
        made to	bVZVUZWcTcV
        made under	abVYXXXaYaX
        made up	YWYWYYZWYZc
        made within	UYXWYXZXZXd
        mae'r	fUbTWVUUUSX
        magis*	WWaaXWWbVdT
        magistrates	XXaaXXWbWcU
        mail	bWYYWVTSQUc
        mail of	VYXVYaVXXXc
        mailb*	VTVcXbWYSUY
        mailbox	TWVeVXVbUVV
        mailboxes	WVXaYcYVWVa
        mailboxes of	XXXaYcXZXWY
        mails	aSaSVZTUVTe
        main	TYTWUWVYXfV
        maint*	WVdZVXXVYYW
        maintain	WZYbZUWVXTa
        maintained	WUcYVYaWbcV
        maintained $	VVeVWYWWVTW
        maintained by	YYXcYZXZbYX
        maintaining	TXbTXbTSSUW
        maintaining it	XYfYYVaZXYV
        maintaining the	RXaTYbUTTVX
        maintains	YWbWYWWYXXc
        maintenance	bUZYUUUWWbY
        majesty's	YabXWVYXXXT
        major*	YaZXYYXYZdW
        majority	YaZYYYXYacW
        majority of	YaYYYYYYacW
        make	YRaRWWVWVYd
        make a	WXVVUUWTVUg
        make and	XXaaXXXWXVc
        make it	XWVWYZYXXUe
        make of	WWVZWbbVWWZ
        make up	dXVXXWWWWcU
        maker	XVUaVXVVXdY
        makes	XTZaQWcWabV
        makes it	YZbYWZWWWTa
        makin*	ZSXTUVUaSUd
        making	ZSXTUVUaSUd
        making it	XVZWXYWVVXc
        male	WXWWWXWWYeV
        manag*	VUWYQRZZQba
        managed	aXXYYWYaWbW
        management	TTTZTSYYTcZ
        management system	ZXXaXZXXWcX
        manager	YUUaUVbVSba
        manager $	XURVUTSWVcZ
        managers	TZXSWWYUWVg
        manda*	WVVUUWWVWeb
        mandatory	WWVUUWWVWeb
        manif*	UXWVVfUXWVX
        manifestly	UXWVVfUXWVX
        manifestly unjustified	ZZZZXVZaZXd
        manifestly unreasonable	UXWWVfUXWVX
        manne*	aZZZZXaZbZV
        manner	aZZZZXaZbZV
        manua*	XXURUfTTbWX
        manual	XYVRUeUUbXY
        manual trawl	XYYXXeXXXVX
        manually	XYVXZcXXXXY
        many	QQXaTXZQQVc
        many of	WVSaVYUVVaZ
        map	acRUWVUTfQZ
        map is	WcXYYXXXcYY
        maps	ZRVbXZWVdYX
        maps are	bXXbYXXWZZa
        march	ZTTYYbWQaXb
        march $	YVQYXQRRWVe
        march 0	XSXWVbUSSaZ
        march and	aYYXZXXYYYc
        margi*	VceWXWWXWVY
        margin	WbeWXXWXWWX
        marin*	VUWWXUWdWaZ
        marine	VUWWXVWdWaZ
        mark	VVWbXZYVaaY
        marke*	VaYYSTVWPWd
        marked	YcVRRWTUUZd
        marked $	WUQTUYVQWQi
        marker	TZUcYWVWUYZ
        market	WVaZWXXaVXc
        markets	XXaXYXXWYVc
        marki*	XXcXXZYYXXZ
        marking	XXcXXZYYXXZ
        marks	XacbTTUUVaV
        marks are	WVcaXVWXWXb
        marlo*	WWcYWWXbWcT
        marsh*	ZXaZXYYbUYX
        maske*	UgUXWXVVUXT
        masked	UgUXWXVVUXT
        mast	aWdVWXWaVVT
        maste*	WcXaXWYWXdW
        match	aVScTVUTTVd
        match*	XXacXZXYWbW
        matching	YXcbXZYZXbW
        mater*	XTZVYYRRWTc
        material	YVZWYXSSXSb
        material in	XYcXXYYXXWb
        material is	XYZbXYYZcWb
        material which	ZZbWWYXXXYb
        matri*	bYXYXXVXVdU
        matrix	cYYYYYYZXZY
        matte*	UWYXaUZdPUY
        matter	WWZXaWZdRXW
        matter $	WTVUUXScTSd
        matter for	ZZZYZZXcYaV
        matter is	YWYbYXWcYWZ
        matter of	YXYbbYXWYXY
        matter to	XXWaXbVYWbY
        matters	UXWXYUXWUUe
        matters $	ZXYYYZcVYYb
        matters of	VYXXdXYXYXZ
        matters to	XXUWXXVVXUf
        maxim*	XXXXXbXXXdW
        maximum	XXXXXbXXXdW
        may	TVRSWOTbaYa
        may $	XTQcQRYRacU
        may 0	ZUZVTUVTSYd
        may and	UUXUVaTUUcY
        may appeal	WYZZXZWYYbZ
        may ask	XYWYWZWaVXc
        may be	WSSQVQUYcVc
        may change	WWZVYYXXXWe
        may claim	YYWXYYXYYeW
        may do	VVVVYWUVUWf
        may find	YXVZZZXWXcc
        may have	XbUTaXaaVUZ
        may help	WXVXWXWdZVY
        may i	YVWTWWZcTTZ
        may know	WYbYYWXcYWY
        may not	RZbSVaSPRRb
        may refuse	XWRYURVXXUg
        may still	YXaXWWXWaVZ
        may take	YZYWWWXWXdY
        may to	bYZYZZZbYcX
        may well	ZYWXWTZVWXd
        may wish	VUWXWUUfVVX
        me	aUZXUVdXSSZ
        me $	WXXWWXUWWUf
        me know	YYYYXYcXYWZ
        me that	YWbcYXWWXWV
        me to	ZZWXYYdZZYX
        meals	TSZYTYTXXcX
        meals $	WVTXXUVVTWf
        mean	WRZRTbfQPTZ
        mean by	YXYXYYeYYYW
        mean that	XZbYcXXWYXZ
        mean the	XYWWXWZWXYd
        meani*	WYWWaZbXWSc
        meaning	WYWWaZbXWSc
        means	SXVQYcORaPg
        means $	WXbTVWWVWVc
        means a	XZWYWXXXXWe
        means of	YYYXYXZZbXc
        means that	WWXVadVUUWZ
        means we	WYZbabYYWXY
        meant	UaTTUXaUUYb
        meant $	VbVYXWbWVYX
        meant by	WXWWYWbYYYc
        meant to	ZYYXYaYZZcZ
        meant*	WXaYYXZWWXc
        meantime	WXaYYXZWWXc
        meantime $	WXaYYXbXXXb
        measu*	SRShVYUSTWZ
        measured	SSTgWTSSSWZ
        measures	ZXWYXYZVYbc
        media	VVTVVXUVUWg
        media*	XWWWWUVXXca
        mediation	WWWWWWWXWfV
        medic*	VRZUXQXVQgR
        medical	aUcVZTZUVbU
        medication	WXWXYYWWXfV
        medicine	UTSUUVUWVeY
        medicines	VXVaWXVbWcU
        mediu*	WaWYWWWWYcY
        medium	WaWYWWWWYcY
        meet	XYUWVbYUReT
        meet the	XWVZXaYYYXc
        meet your	WbXYXcaYXZW
        meeti*	YTWVOPZPbZZ
        meeting	VRXWQRZQaXb
        meeting $	UXVZWWUVUZd
        meeting held	UXXWYXYYWaa
        meeting of	bXWWYXXWXaZ
        meetings	ZXUSUTURccW
        meets	XVVYWWXYYeW
        membe*	RUaXUWSXXaa
        member	UUZZVYTSYZb
        member of	UXZYUZVUWac
        members	UTbXVVTYXcX
        members $	XVcVYXXVXaW
        members of	XYaXZYXTUZb
        membership	YZWZZWXWXYd
        memor*	bZXZSUYVcXV
        memorandum	aZXaUVYXcaS
        memory	cVXZXWXWVWb
        memory stick	dXXaYXYXWWX
        menop*	dYXeXWYYXaV
        menopause	dYXeXWYYXaV
        menta*	YXVXaXWXWaa
        mental	YXVXaXWXWaa
        mental health	YXVXaXWXWaa
        menti*	XUUVZYbSYVb
        mention	WVWWYaYVZWc
        mentioned	ZVWWaUbXVVZ
        mentioned in	XYXXaYbWWUZ
        mentions	ZWXXXWbWVUa
        menus	gVUUUUVVcVT
        merel*	ZVTZWXYYZSd
        merely	ZVTZWXYYZSd
        merge*	UdUbTUSXUXY
        merged	WdVVWWUWWTb
        merger	UTUcTVVXWZX
        merit*	XXXXVXYXWXe
        merits	XXXXVXYXWXe
        merro*	aWYYYXYabWW
        messa*	ZRVaWZaXUVY
        message	aUTYUTbZVWa
        message $	cVWYXWVVWYa
        messages	UVXbZcVUXYX
        messr*	aYWVWWZWaeV
        messrs	aYWVWWZWaeV
        met	ZYTXXVRaUbX
        met $	STUaUTUcTRY
        met by	bVUWWVTWSeW
        met from	bYYWYWYYYcW
        met on	VWXZXbXWWVd
        metal	TUUWUUUUUab
        meter*	WWUbWUWTVcY
        meters	WWUZWVWUVdY
        metho*	SaZSTZTTSZc
        method	VaZWWaWXWTc
        metre*	WXWWXaVVUgS
        metres	WXWWXaVVUgS
        metres $	WWXWWWXWXeW
        micro*	ZVTZSXVTTdX
        microfiche	ZXUcVcUWVTW
        microsoft	XWWVVVXXWdZ
        microsoft 0	VVWVWVWWWfV
        middl*	XYYXYYYYXYd
        middle	XYYXYYYYXYd
        midni*	XYXWYYXWVZc
        midnight	XYXWYYXWVZc
        midnight $	XYXXYYXWVbb
        midwi*	cXWVXYXVUaa
        midwives	cXYWYZYZWaX
        might	UYUVRTaYPPe
        might be	WZWYUWZUUTc
        might have	WWXWYYWYXXe
        might well	XYbXYWVXYXa
        might you	ZWXXZWfZYYU
        migra*	YYXfYYYYYXV
        mile	YYXXYZYYYdX
        milea*	ZUVdVWWWVZX
        mileage	ZUVdVWWWVZX
        miles	YXWXYXYXXdY
        miles $	XZYYZZXYYcX
        mill	XYWbYXZXYYa
        milli*	TVUUWXVTUaa
        million	TVUVWXVVUaa
        million $	WXXVXUWXWgU
        min	UVVVVdVXVaU
        mind	SSSSUUbRVcb
        mind $	ZYZZYXeYYZZ
        mind that	XZYXYYWXYYd
        mindf*	ZYYXWXXXYYc
        mindful	ZYYXWXXXYYc
        mine	VXVXWVTaVRf
        minis*	VUXXXWYXXXZ
        minister	TVYXRWaTWZb
        minister's	dWbbWVZYUSW
        ministerial	VXbXUSVWWYa
        ministers	XWXUZZVWWbZ
        ministers and	XXXYYYXaXXc
        ministers have	bXXVZWWWWTc
        ministers to	cXYXcWWXZca
        ministry	WXWYWVVdaXb
        ministry of	WUSWYUWbURc
        ministry's	XYZaYZXZXbW
        mins	UWVSTeTTdYS
        minus	VhVXYYYYWZS
        minut*	ZYYdTcPQaUX
        minute	ZaUdWZVUSXY
        minute of	ZYXWXXXWXab
        minuted	UVTiTTWVTRT
        minutes	ZYYZVcRRbVY
        minutes $	TSaRWZWWRba
        minutes a	YYXYZeZZYYV
        minutes are	VbadWWXWbXV
        minutes for	XXZYYcYYXYW
        minutes of	cWZbXWUVaTc
        minutes per	VWVWWcYYVbX
        misco*	aYYYYWXZXcX
        misconduct	ZYYYZXYZXdX
        misle*	VUWVVYXWWWf
        mislead	WWXWVYXWWXd
        miss	XXXaWXcXXYW
        misse*	bVWaWWVWWZa
        missed	bWWZXXVWWYb
        misses	WZXdYXYXYbV
        missi*	XVTfVVZVSbU
        missing	XTRfVUZVSbU
        mista*	WVTXVUYVVad
        mix	WVXWXbXXXZd
        mixed	WYWVWXWWXgT
        mobil*	WbYYVWVUXZV
        mobile	WbYYVWVUXZV
        mobile numbers	YbbXZWYWYYX
        model	ZXdYWTSUTVb
        model of	VXaaXXXWXWc
        model*	VbVbVTVWWYd
        modelling	WbZdWYYWXZU
        moder*	bVZVXXVVadV
        modif*	WaWWXVUXVcX
        modul*	WYYWZYYYXeW
        module	WYYWZYYYXeW
        moj	VUTTTUVdTSb
        momen*	XbaUWXXVYWb
        moment	XbaUWXXVYWb
        monda*	SUSZVVUTWbc
        monday	UVUaXWVWVZd
        mondays	WXVXVYXVaeV
        money	SSSRUQRUSaf
        money $	XWWVXVWXWTf
        money is	XWUVUYVXVYf
        monit*	WWSdZaUVXVZ
        monitor	YXWeZXXXXYU
        monitored	SUTdUTUUUWc
        monitoring	YVXSXaTYaYY
        monitoring officer	TYYTYaVTRZZ
        monitors	WXWWYYYVUVf
        month	dVRQTZUPaXZ
        month $	ZRRTVbVUTdb
        month and	TTUTVWVVbXb
        month*	XVSXRUXRbaa
        monthly	cZVRTTSTcaU
        months	TRSZUWWTaab
        months $	TVUXVTYVYaa
        months and	TUUaWbTUVZZ
        months of	XXXWXWZXWbb
        months to	WWWWXYWWVVf
        more	QXVPPXhUQWa
        more $	URZTURTTUbX
        more on	XXSWWbVWWac
        more requests	ZYXYYXZWYXb
        more than	URUTWaXUUab
        more time	VXXYXWVYVWg
        morni*	XVTWWUUaUeX
        morning	aWUYUVWcUbZ
        morning $	aVVVWWXYVba
        mornings	VWXXXXXWXeX
        mortu*	bXbXYYXWXaY
        mortuary	bXbXYYXWXaY
        mosai*	XXXYYXWXXZd
        mosaic	XXXYYXWXXZd
        most	SbSUSVTSUZd
        most of	UbVSTQRVRZb
        mothe*	VWVXWVUWVfW
        motiv*	UUTaTZUVUSg
        motivated	YXYYZaXYYXc
        motive	VVUaUUWUURe
        mould	YWWXXWXWXbc
        mount*	UVVZWVWUVgU
        move	VUVVWWVWWba
        moved	TVSZTVTcUbY
        moved to	XWWUXWXeXZa
        moves	XVVdZXXXWVb
        movin*	XWUUYXWYWad
        moving	XWUUYXWYWad
        mph	XYYYYXXYXeV
        mps	ZYYXZZZXZYc
        mr	ZWTbaXSRTZb
        mrs	ZUYVbVWaWeT
        ms	UXUUYTVUUdZ
        much	SWVZVcRYQSc
        much as	VYVZXXXYWWe
        much of	WZUbXWWWVXc
        much work	WUYUWgWWVVW
        multi	VWUXUVVaVfT
        multi*	VWVUWVVWVea
        museu*	WaUVYXXZWXd
        museum	XbUVYUXZXWd
        must	OYaVYaaUQXZ
        must be	SSZUXRSVTcb
        must decline	YYZXbcXYXXW
        must have	XWUZZXXXUXe
        must hold	XdXWXWYXYWb
        must not	WVWTWVXVXVg
        must refuse	XbYYUcWXYYU
        must say	XWWVVYWWYVe
        must stay	XbcVaXWXYXV
        my	dUbWUaSWVQZ
        my colleague	cYWWXVWXWXa
        my opinion	YYXYYYZZYZc
        my review	bZaZWWXZZZY
        n	QQOahSQRQUW
        n a	TUTaOUTSSbZ
        name	TabSZPcRTSb
        name $	ZbSVaUYRaYZ
        name and	XdRTWTUZWYe
        name is	VUbaWYWWWWZ
        name of	WYeTTXaTUVb
        named	aYbQfVWRRPX
        named $	YYXXZXYYYWe
        named in	aVVXaWWVVTe
        namel*	aYWaYYZYbZY
        namely	aYWaYYZYbZY
        names	XddLQRUPRPY
        names $	VfZXWVVUVUX
        names and	bXUXYWYZXXd
        names are	YUYZXZXYYVc
        names have	WbbYXXYYXVT
        names in	UUbWXVWWVVa
        names of	YacTVSZTWUY
        names were	XUUWWbWVVUe
        namin*	WWeUUUXVWXY
        naming	WWeUUUXVWXY
        naming the	YXdYWWYYYXY
        narra*	YbVXYXYYWYd
        narrative	YbVXYXYYWYd
        narro*	TRZTUZcTTUd
        narrow	USUTWReVWTc
        narrow the	YYYYZWcYZYY
        narrowed	YYXZYbYXYXd
        narrower	YXcYYWWYXYZ
        narrower request	XWYWYUYYXWe
        natio*	OWUZZRVcaXX
        national	QVVUaSWcaYY
        national archives	WWYXWYXZcWa
        national highways	XYVUVWXgUSW
        national security	WabWcTVVTVZ
        national statistics	YWWXZZXZWWc
        nationality	XVVfWXXUVRa
        nationally	WbVZXXYabZX
        natur*	UUdcYVTZVUW
        natural	XYYcbYXdYWX
        nature	WWccYWVWVWY
        nature of	XVabWXXZXWZ
        ncnd	OOOPoQQRPNQ
        ncnd $	USTUjTTUTRS
        near	WVSYVacVaXa
        near misses	WZXdYXYXYbV
        neare*	VaXVWVVVWaZ
        nearest	VaXVWVVVWaZ
        neces*	XYWXWUaVWXc
        necessary	XYYXWUbWWYZ
        necessary to	YaUYWWYYXWb
        need	RQOPRecaZbY
        need $	bXVaUTVZaZW
        need a	XWaXXbZWWaY
        need for	VWUYXYWXcYY
        need not	WWQXYZZUbTd
        need the	YZYZYcbYYXa
        need to	XVXSUdVbSWb
        neede*	XRSQXeZRXVZ
        needed	XRSQXeZRXVZ
        needed $	bTSTTUSUcSf
        needed to	YYVYYWXWXXe
        needs	ZVRaTVYZcTb
        negot*	TZbWVVUTVTc
        negotiated	ZVaYXWYWXUd
        negotiating	XWcXXXXYYXc
        negotiation	WaWXXYXXXYd
        negotiations	WaeWYWXXWXV
        neigh*	QXbSaSQbQTd
        neighbour	VbZWcVUVVWY
        neighbouring	WWYVWYWcXWa
        neighbours	SVaVSTTSSUf
        neith*	SSUcgUOSSZW
        neither	SSUcgUOSSZW
        neither $	YWWXcYYXXWY
        neither confirm	TUVSbWUTVUZ
        neither confirming	WWWYYWXXWVd
        neither confirms	ZYYXdYYYXYW
        neither of	YXYZXYXYYdX
        neither the	WWZcVWXYYYY
        nest	XcbWYXXVVXV
        nests	VVTUUWWVUXg
        net	UURRTUYRPad
        netwo*	VVZaYXVdWXY
        network	WWaaZXXbWXY
        network rail	XYWZXYXbXWb
        never	UNTnPPOOPcO
        never be	VVVVXWXWYUg
        never been	VWVZWVUVWdY
        never having	XZYbYZYZYZW
        never*	bZaZWTZZYbY
        nevertheless	bZaZWTZZYbY
        new	XTYcTTSRPbZ
        new one	WWWcXWYYXUa
        newly	XYVdXYXXXcV
        news	WWVZYXbYdWX
        newsp*	WWWWWWXWXXd
        newspaper	XXXXXXYXXYc
        next	dPdYSRURSYa
        next $	VWWbVVWUWYa
        nhs	PQNSTRNfZaZ
        nhs england	UWWWWYVabTa
        nhs example	UYXXZXUVZcY
        nhs trust	VVVUUVVTUSh
        nhs uk	VVVVVVWeaVV
        night	TUbXUTQSPda
        night $	TUaRWTUWSab
        night is	XXcVbXYXXZU
        night*	aWWVYXYWWeZ
        nights	aWYWZYYYYca
        nil	RTQeRSRQThM
        nil $	UWSPSVSTWiR
        nine	WVRTTaWTQfY
        nine and	USUWXUVYXWf
        nine days	XZXXZaXWXcW
        nine of	ZbZVXYXXZaV
        nine weeks	YYZYZcXYZbW
        ninet*	VXTYXYWWVdb
        nineteen	VYURSZTSSeX
        ninety	XXYWZVYXYba
        no	UOXmXYPMQZK
        no $	NYcPVbVSOaY
        no 0	TdSSTUUVaRd
        no account	WWaTVVUXXUf
        no audit	TWTiUTVXUST
        no business	XVUfWZXXSVU
        no charge	VXXVXWXXWad
        no confirmation	XZYWeXXWYXW
        no copies	WWVeWXYWZWU
        no copy	TWccXYYTVXX
        no correspondence	UWUgUVVVVVU
        no cost	XYXZXXXWcXb
        no count	YYYdZYXYWXY
        no data	VVRhVWTTTTT
        no decision	VWUUUTYVTTi
        no disclosure	UThUWVWXVVU
        no document	YZZcVZYZZYY
        no duty	VXVWWWWVVUg
        no evidence	WWVbVWXXWVZ
        no exemption	dXVZXYYYZYW
        no fee	WYWXXUXWUca
        no field	YZXdXZXYYXY
        no formal	YZXZYYXZYcW
        no further	VUfXTbVXVVX
        no idea	YYUdXXYYYXY
        no inference	YYYVaXXXYXd
        no information	VYViZXUUTSR
        no later	ZZXYYXXXZYd
        no list	TVSiVVVTWSR
        no longer	cVSaTUUZWYb
        no marker	UUTeTWUTTTZ
        no minutes	WWVgXXYYXUT
        no more	XXWVVYVWWYf
        no need	VWVUXXVXcUc
        no note	WWVgWWWVVVT
        no objection	eXYVVWXXXVa
        no one	VTYYWaVUVXc
        no paper	WWVfXWYYWVX
        no papers	XYXdVYWVXVY
        no part	VTbVVUVaVWb
        no plans	VWTZWXVUXfY
        no public	VXUXYXZYVRe
        no reason	aWYYUVYYVUc
        no record	XWUdUVYYUVZ
        no recorded	USTiVUVUVUS
        no report	TWSaXdWYYWT
        no requirement	YYTZXWXYYaY
        no results	WVUeUWXXXYV
        no separate	XZZdYYXYbYX
        no such	UWVdVVTSRZU
        no the	ZXaUXZYYZeW
        no time	WXUVVeWUVTY
        no trace	WYUgXWUUVTV
        no we	YYXUWXZYWfX
        no work	VXYXZbWZYXb
        nobod*	WYWeSRPOPZX
        nobody	WZOeTSQQQaW
        nobody has	XXYcXYYYYcV
        noise	YTWYWYTaTcZ
        nomin*	WVTWYVZXVea
        non	TScTRQRPPcX
        non disclosure	VTcUTTVTSSZ
        none	WPWjVXSNNaQ
        none $	TTRcRSRUTca
        none has	WXVeUWVVXYW
        none in	WYXWYXWYXeV
        none is	YWXbYXWWWaX
        none of	YWcbXZVUVaU
        none to	XYUdXWYXYTX
        none was	YZYcYYYYYWY
        none will	ZZYZacZZZZW
        nor	STUbgQSSTZU
        nor denies	ZYXXdYYYXYW
        nor deny	TUVSbWUTVUZ
        nor denying	WWWXYWXXWVd
        nor the	XXZbWWXVVWZ
        norma*	UVWWXTUUSYf
        normal	XVUWWWWWUVh
        normally	VWXWXUUUVbb
        north	UVXVVWTWTgU
        north*	ZWVUVWRcSYc
        northern	ZXUXXXUbVcX
        northern ireland	ZYVXXYVZVcY
        northmoor	VWUWVVVUWXf
        nos	TeTbUUUUURZ
        not	JWdjccPTLUQ
        not $	RhVWYUPPRZV
        not a	WTZYXURaQcX
        not able	TVeXacWUWUU
        not agree	YYUWWVXYYXg
        not all	TcVUVTUUVWb
        not always	WXUVWVWWWWf
        not an	XWVVcVWVWUe
        not answer	XZXXXacWYYU
        not appear	WXZbXVXWVXa
        not applicable	WYUVVUUSVhS
        not apply	WVXZaUYTWYb
        not arise	UVZVZVVVYda
        not ask	VUVbVXWSVRb
        not asked	YYUfVXXVXVV
        not at	WXcYXXXXYbX
        not available	XWZeXWXWTTV
        not be	UYcSbbPRPRY
        not been	RWeWTSSRTbb
        not being	RXfYUUXTSSU
        not by	WYXcZaXZWZT
        not captured	XWWfVXWVXUV
        not carried	XWWdWWXYYaW
        not charge	VXUVWWWWWhU
        not coded	WXWYWYYXXXc
        not come	UXVaWXWXWVd
        not comply	XWUXWbXXWXZ
        not confirm	XXVVdYWXYVX
        not confirming	YYWXfUWUXUV
        not consider	YXdYWSXWYYY
        not count	ZYXaXWYXYUe
        not disclosable	VVgVWUXVWVU
        not disclose	XWbWeWXXXWU
        not disclosed	RahRTSVTVUR
        not disclosing	VYeWVTXXXVW
        not do	WVUWZeVWVWW
        not doing	WWbYYdXVXVX
        not entered	ZZYcYYZZYXW
        not every	YYXVWVXXZXf
        not exist	XWVccVVVVWX
        not expect	XZXXWXXYXXc
        not for	UYhTRSSRSSV
        not found	aWXZXXWXXUb
        not give	VVdUVVVVVbX
        not given	TaZVUUVUUcW
        not go	WVYcXXXWWdW
        not going	XWcWbZXXZXV
        not happy	YXaUUWSXXXc
        not have	WTXdVXUSZdT
        not held	XPLfWPSNTVa
        not hold	WVQeYSVVYPa
        not in	bZXbZXYVTSU
        not included	WdYVWWWVYWY
        not information	UXdbXVUVcVT
        not involved	ZVUVVWWZWUh
        not keep	XYWfXXYWYVU
        not kept	XXUgXWXVXUT
        not know	XXXdYYZYXVY
        not known	XVTcVVWUUUc
        not logged	UXUfUVVUVXU
        not made	WWbZbVXXXbS
        not make	YWXXXYXXbXb
        not need	WUXVYXVWddY
        not needed	WZVbYVWYWWd
        not noted	XXXgVUYXWUT
        not oblige	YYcZWXWXYXa
        not obliged	YXUZabYWYYa
        not of	XYWYYWYVVXf
        not on	WXVdaVcXVYU
        not one	VYacWXZaXTV
        not open	XXcYVXUYWab
        not otherwise	ZYVZZZZZZZc
        not ours	XWcVVWXYWUd
        not outweigh	ZZXZZYZZZZc
        not paid	VVTUXbWSVea
        not pass	UTbcUWUUWUW
        not possible	YYYbXcYYXUW
        not prepared	UZcVXaVVWWX
        not provided	VZeYYVZYYXU
        not providing	UVWUXbYTUXc
        not receive	YZXcZZaYWVa
        not record	WVUcVUXUVaU
        not recorded	VVTeUaVTXSX
        not release	VTeWVXWYXVY
        not released	SZfVYXYYVUU
        not rely	YYYYYXYYYYc
        not reply	WYXXWcUUWZb
        not require	YXYaYaXXaTZ
        not required	cWWWbaWWbYW
        not retained	WXVgWVXTYTU
        not run	WXWaWWXVYaZ
        not satisfied	YYVWVYWWXXe
        not say	XXbacWWVXXW
        not shown	VbcUXXXTVWW
        not something	WWbfYTUSUUS
        not subject	ZZWYXVZWXYd
        not supplied	YWgWTYYVXVU
        not survived	YXXeXXXYZZW
        not take	UYXXbVWSVXc
        not taken	UTUgUVWSVQV
        not the	WcTYZRScWVc
        not think	VWUVVXUUWTh
        not to	QPcVeXRRSTZ
        not upheld	XVUWXXYXYae
        not us	VVUSUUViVbR
        not use	WXVVXXWWXeY
        not with	XYVXWWVUXVf
        not yet	VWbTWXVVVQb
        note	YbYcQXRTYOc
        note $	ZbbQVUTRQZY
        note 0	WXXXYWWWbVe
        note and	bTVbYXZZbZY
        note is	YVdbWWYYYVX
        note of	dYZdYXZVXTT
        note on	aYXTYYWYWXe
        note that	UcUYXSVYYVc
        note the	bcYdYYWUVVY
        noteb*	XVcdVcXVVUZ
        notebook	XWdaWYXWVWb
        notebooks	VWWcYfWUVTW
        noted	RTQfRTSSXVb
        noted on	WYWeWVWWWVX
        notes	WbabYYNTTPZ
        notes $	VSbZSWUZTUc
        notes are	XYbWXbXWWWV
        nothi*	aUVhcVSOQWV
        nothing	aUVhcVSOQWV
        nothing $	SQRXZUSWTSd
        nothing further	WWZXbaWYZWb
        nothing held	cVUaUVWWXVV
        nothing in	YTXacWUTTTa
        nothing is	YVVaaXYYYWb
        nothing on	TVbdZUUXUaR
        nothing that	VWZaXXXYXXc
        nothing to	VTXfVTXVWSZ
        nothing was	VXWWTWXYXeZ
        notic*	WVVZTYOTbVY
        notice	VVWaTXPVYYW
        notice $	XRRSVYTZPac
        notice 0	UTbSXUVWVab
        notice and	bYXWYWYYYYa
        notice is	WVaVWaVWaWV
        notice must	VUVVVWWWWWg
        notice that	UYReUXXYVXa
        notice under	TTZdXWVUSTa
        notice which	aZWaaZaaaae
        notices	bUSQRbVUWWc
        notices were	ZZZVZYZXYab
        notif*	WWbZYUXXVZZ
        notified	WXUUVWYYWbc
        novem*	bRUSSWTWYZa
        november	bRUSSWTWYZa
        november $	dWXXWZXVbdU
        november 0	WUTUVTUXWXg
        now	gWVSRYVbVZR
        now $	YUbZWXTVZUa
        now been	ZXVVWaVXbVd
        now have	bWWWWWXcXWX
        nucle*	YYYWaYXWXdZ
        nuclear	YYYWaYXWXdZ
        numbe*	YeXZWWYTXPY
        number	WcVXZZaXVTY
        number $	TXTaSURbcRZ
        number 0	SUZTZcSUVWc
        number above	YXXVYXXYXWe
        number is	WeZYYWYYXXV
        number of	VWYZQVXWPVa
        numbered	aWXUWVUUXZe
        numbers	adaYTQQSYRX
        numbers $	UaSZVWVVUWd
        numbers and	acXWWUVWVZZ
        numbers are	XYZWYYWUZXc
        numbers by	XVVWWWYWZXd
        numbers have	cdVWXWZYYXW
        numbers of	YUcbYXXYVWa
        nurse	XUZVWUVVVhP
        nurse*	XXXYUVaXXcW
        nursery	ZYXdYYYWYXX
        nurses	ZUZaWWbYYYZ
        nurses $	WWVVXWcXWcY
        nursi*	UTVUTVWVWda
        nursing	UTVUTVWVWda
        o	SVgTTUUTUYT
        objec*	bWcTZSSYZVb
        object	USVXbVTZaVY
        objected	ZVdVXYYXYVX
        objection	eVbWUYWXUUZ
        objections	XbXVXYXXXWe
        objects	UXaaYYVVVaZ
        oblig*	WVUXZabVXWa
        obligation	XXWZcVTUSUb
        obligation to	YYXZdVWVUWa
        obligations	YXXYYVZbYZb
        oblige	YZbZZaWZXWZ
        oblige us	ZZbXZcWZXXY
        obliged	VWUXabbSTUb
        obliged to	XWUXabWTWVc
        obliges	WUYYXYVWZZZ
        obscu*	ZfXUVWXUVUW
        obscured	ZfXUVWVUVUV
        obscured $	VgWVVVVWWVS
        obser*	WZZVWaXXWab
        obses*	XWXXXfWWYVU
        obsessive	XWXXXfWWYVU
        obtai*	UTbWUTSWeTW
        obtain	XWYaXWVZcVX
        obtainable	XXYYYXYYfWV
        obtainable from	XXXWYYYZeXW
        obtained	WVdWVWXYYYY
        obtained by	XYWXZXXaWZb
        obtained from	XYbZXXZWdXY
        obvio*	ZYdXXXXYXWX
        obvious	ZYdXXXXYXWX
        obvious reasons	ZYdYYXYYXXW
        occas*	ZVWWVXWWVeY
        occasion	bWYXWWXWXeV
        occasions $	XWVXWVXWXfW
        occasions in	ZZZYZYZZZWe
        occup*	RTXYYbWSVaZ
        occupation	YYXZYYYYYVb
        occupational	WWXZbYXXXbb
        occupational health	WWXZbYXXXbb
        occur*	VWZaWWYWWbZ
        octob*	YWVYUSUTXZc
        october	YWVYUSUTXZc
        october $	UWUVWWXXVYd
        october 0	ZXSZVVRSRZb
        october and	VXXWWWXWXgU
        of	YZWaZYYWWUX
        of $	YYYZYYXXYWc
        of 0	WVNVUaTSZbZ
        of a	QTYPdbQOSXb
        of access	YXZUYZWVWUc
        of all	YUWZWdUVZSc
        of an	XVabUVUZVZY
        of any	TRTbaYRTSZa
        of appeal	XYXYZaWYYWc
        of assistance	YXTZWcWbWVX
        of at	YXUXWWaXYbY
        of being	XTWaVVXXZXa
        of birth	VcbXXYXYZbX
        of both	WabbXXXXaXY
        of calls	YYXbXZXWYdW
        of charge	UXbcYWYWbXU
        of children	WbaZYWWXYVY
        of commercial	XcaYYXYYYZX
        of complainants	WaaeXXWXYVV
        of complaints	aXWZYXWbVYa
        of completion	WXdYWYXZYXX
        of compliance	XYXWYZXYZVc
        of confidence	VTZXbVVTUUb
        of correspondence	WYZbYcWWYVV
        of cost	WWWXXeXXXWZ
        of course	YXdWWXWXWVZ
        of court	YZXZXYXXYXc
        of crime	VYaXXYUVWYb
        of defence	WVWXbXWcWVW
        of department	XXWXYXUXYbb
        of detail	WXadYWVWXXW
        of disclosure	bYWYYXYYXXb
        of documents	TUVTVcVVVTd
        of each	bYQYURSUZYa
        of eight	ZZbYZYYZZcX
        of eleven	YZbYYYYYZWd
        of estates	XXWWXXXWYeV
        of every	WXXWXaWWWYf
        of fifty	WXWWXaVWWWb
        of five	YbWXZWYYYca
        of foia	TYZVXUXXWVb
        of foisa	YaZaWbXVUUU
        of forty	YYYWYaaYYbY
        of government	YXaYXXYbWYb
        of harm	YXVXXWXWXWe
        of her	XWbWYXYXXaY
        of hours	WVVbWZYUbZT
        of how	XXUeWYXXWXa
        of in	XWWbXWXXWZZ
        of individual	YYbbXYXaWWW
        of information	SYWWYYVONUa
        of interest	UUUWTWZXVUf
        of it	YcbXUWRRWTX
        of its	UVXaTXUVWaa
        of junior	YcYYZZXYZYX
        of justice	WYaZXXWZWUd
        of land	YYXXZYYWWWe
        of law	VWYVYWUWYUe
        of legal	VZYbVUXXVYZ
        of maintaining	TVeWWTWWWTW
        of more	XbWYXWVXXfT
        of neither	XXXZXXYYXUd
        of nine	XYVWYbYXYbY
        of officers	XWXWYbVWXXc
        of officials	ZYaXYXXYZYU
        of one	UcRVUWXTSZY
        of openness	dYVVXXYWXXZ
        of order	WXXVYXWZWdZ
        of our	cYYTTYWTdZX
        of paramount	YYXZZYYYYYc
        of part	XXXUdWbXZVa
        of people	ZXYYYXYYYYc
        of policing	XXUXWXWVaVc
        of practice	ZXTVWYXaWXe
        of prejudice	TUZYXTVXYUb
        of public	ZWaWVXXXZXb
        of reference	aXVVXVTVTVe
        of regulation	YVWVVWaXaca
        of release	TVUXXXXXUXf
        of review	XXUYWUYXXVc
        of schedule	VWbXYXYVXYa
        of scotland	bYXWWXWZaVa
        of section	WYXXaXWTPSZ
        of sections	WYbXWZYYZYa
        of sending	ZWXXZXYabWZ
        of senior	YccYYYaYXYW
        of service	UcdVWVbUUUX
        of session	UXZYZXWZYZc
        of six	UWVbXZVXXeT
        of some	XXYcYcXZZYX
        of staff	UYTUTbQVVca
        of state	WYWXUXYZUbY
        of streets	XXWUYUWWWad
        of substance	YYWYXYXYYcZ
        of such	UVaaVTVTXUb
        of suppliers	bWZaXXUVWWa
        of that	SRWcaZVYRTZ
        of the	VaZVUTXSXZX
        of their	aTYVUVUSUca
        of them	YYQZVYWTRbY
        of these	WSYXWYcXWcW
        of this	ZTYUcVLSSTb
        of those	XaYRXXWSVZZ
        of three	WaVSWXWVWba
        of time	XUVZXVUWUUe
        of twenty	WXXYYVXWXdY
        of two	YbVXWZWWXWc
        of us	XXVXXeXcYXV
        of use	VYVWYXZVXWd
        of vehicle	WXXXYXbXXaa
        of way	XXVbUWVWYcY
        of what	WZTaUaYUTVa
        of whether	XVWWYWZXYVc
        of which	UYSTSUXUUcc
        of whom	TUUYWWTUUgV
        of withholding	WWYXXXXVYXd
        of work	XaYYYZWWXVc
        of your	YXZZXbVXQXY
        off	YaZVPYaVVWV
        off $	cdWYXXVWUUW
        off at	WYYbZXXYWcV
        off by	aXWYZXXYZXc
        off site	XWXTWbVXUVc
        off the	ZbbUXUTTSZW
        offen*	ZTcRUXZTUeX
        offence	ZWWUVSaWUXZ
        offence $	YYaWYWWXXWd
        offences	ZVZTVVUVXeZ
        offender	VYVZZbUXXaY
        offenders	XYdWYWYYXTa
        offer	WWZXVWVTVbb
        offer*	VYXWYSVSSbb
        offered	WXaXZUVUTaa
        offering	YYXYYYZXYYc
        offers	UZTUUWWWVeZ
        offic*	TUUXVVUaXYY
        office	XSVYaUVfdUV
        office $	WVYUUYWdbbW
        office at	UWVWXWVbdWY
        office can	ZZZZeZZbVZY
        office for	WWXVYXWbTTd
        office has	bVYZaaXYWXZ
        office is	YUUVbUVUUYa
        office of	ZXYaWVWWWSd
        office to	ZXaZYYWbYYZ
        officer	WZXZYaYWRZZ
        officer $	SYZRZRRYRdY
        officer and	VXaWVWUVWdY
        officer has	XWWWVbaYWdY
        officer was	XWYaaXXWXWb
        officer who	YWYYZYYWZba
        officer's	XbZaVWWWVaW
        officers	WWYXUXWNWbY
        officers and	VaYYXZWVUcX
        officers are	UTaYUWUSTcb
        officers have	YVWXZaWXXUe
        officers in	bWbXXXYYXZX
        officers who	YVYWXXXWXeW
        offices	VXUaWXYTTVg
        official	UXRUTVRQZZf
        ofste*	UUUVVUTdeUT
        ofsted	UUVVVUTdcUU
        often	WTQXWTVXWWh
        oil	XYYbYYYYXdV
        old	aSSbUZVZXXY
        older	WTWdWVWSWXd
        oldes*	YXXXXXYXYdV
        oldest	YXXXXXYXYdV
        ombud*	WWYUYZVdTZX
        ombudsman	WWVUZYVdTZY
        omiss*	XcWVXVWVWcX
        on	XTWXZYVXgXV
        on $	SSeUUVbXTZa
        on 0	aKRWNUVYTca
        on a	XSVbTZWSRdX
        on account	WYYVWbXWXdW
        on all	VXZZWWWWVeU
        on an	YXWXaWXXXca
        on any	WXXZaXXXUZc
        on average	WYYXYYXYYcY
        on balance	SUdWUVWXVWY
        on behalf	XVYYXWSaVVd
        on both	VXVdXWWXWZZ
        on by	XWZXXYYbYaZ
        on call	TVUTUUVVUhT
        on contracts	YXYZZYYYcaW
        on cost	WUUVUgWXVVU
        on demand	WVXVXWWWVeY
        on disclosure	WUVXVVVUbUa
        on duty	WWeWWUUXXXY
        on each	ZZTWWbUTUWc
        on file	VXTgZXYXXSU
        on for	YaYYXcWXXbY
        on friday	bWWWWWXXXYb
        on grounds	VVWYXdWXWYa
        on hold	XVWaXXfWYYU
        on how	WXYWXYWcXZe
        on it	XUTYVYSbVTc
        on its	ZZSWVZTSaPb
        on monday	WXWWYYXWWac
        on mondays	XYWXWYWVWeW
        on one	UUaXVYWVWVa
        on our	OTSbaUQUXZc
        on page	XeZXXXYYXXV
        on paper	ZVUWWdUWUcW
        on public	VUUVZTVVVeX
        on question	XYZWUWWWXcY
        on review	ZZUZZWXYZVY
        on section	WbaTZbUTXTV
        on sheet	fZWWYVXYUUT
        on site	WXUVXWXXUgT
        on that	bWaYZZZZUbT
        on the	UTaUWYQRdZW
        on their	XXXWXWXcZUZ
        on this	VSUZZZQaXaW
        on three	WVVXWaXXXbZ
        on to	UdXRUQUcTXX
        on tuesday	bWYXYWYYVUe
        on us	YZWWYWWXZXe
        on what	XXaWYXbVXXZ
        on whether	TVSShVVVVTW
        on which	WVXaaWUWSWb
        on your	bYUYUbXUUXY
        once	TUPbRWRQTbb
        once a	XWXaXXWXXbZ
        once the	XVUdWUWUTXa
        once they	YYZXYXYYZeW
        one	SZYXXZaYScW
        one $	TXWYWWaZUaZ
        one and	VbVXVYWVWWd
        one another	WXVYXXZXXWd
        one at	VWWZZbaYYVZ
        one by	YYXaYcXXYYY
        one day	XXWbYYXZZWd
        one for	aVUXXUUfVVW
        one hand	WYWWYWVUUVf
        one in	VUQYUUcUUdV
        one is	XYbZZZZXXcW
        one of	YRUUWaZbZdX
        one on	XUVVWUdXWeV
        one or	ZcXXZZcZZWW
        one person	VTRVVbVVUZZ
        one that	XXabVXbYaVW
        one to	YaVXWXSaVYY
        one ward	WVVWWabYWXa
        one way	YYYVcXXYYXZ
        one which	bWYXWUWUXbZ
        one year	YXXZYWVUXdZ
        one you	WWWcYXbVZYW
        ones	TYXZXVZXYaY
        ongoi*	UZcWWWWWWaV
        ongoing	UZcWWWWWWaV
        onlin*	SSTRUSRUhXV
        online	SSTRUSRUhXV
        online $	TWUTWWUWcYZ
        only	OeUdPcVMNaT
        only $	UaROUPWSPeY
        only a	XYZaYcVVYWY
        only and	WabXZUWWXWX
        only be	WXcYYaYVXUZ
        only by	WXYUZeWXXWZ
        only for	XWXXXXXXYcZ
        only if	XVWTVVXUXeZ
        only in	XZXWXbXWXYa
        only on	YTUXWVWXXUg
        only one	WdVWWVWWXbX
        only the	ZbVaTWVYTYX
        only to	XYVYYbXWXUb
        only where	WUUXXVVTVea
        onto	bWYYYZYYXcX
        onwar*	abXSWXbZYTY
        onward	XXaWWZWbVVb
        onwards	bdUTXWbVYUX
        open	WVVNYZVKdcX
        open $	WUUYUUUXUcb
        open data	VWXXWVVYfVV
        open for	VXWVWVVWeVW
        open from	bWWWWVXWVgT
        open government	ZYYYVYYXYUc
        open to	UTaSQVSSbXZ
        opene*	QRWYVaTSYcZ
        opened	QRWYVaTSYcZ
        opened and	YZXaYcYZbXW
        openi*	WaWUVaUVabY
        opening	WaWUVaUVabY
        opening hours	YaWWXTXWbVb
        openl*	WXWVYZXXdXa
        openly	WXWVYZXXdXa
        openn*	ZUWTSTSUVTg
        openness	ZUWTSTSUVTg
        openness about	YXaYXXZXXWb
        opens	VVUUXVXWWea
        opera*	VceXVRXXVWY
        operate	XXXUXZWXVdb
        operated	WWWUZWWZadU
        operated by	XWWWZXYZbbV
        operation	UaZcVVWUVUa
        operation of	XXcXYXZXYXZ
        operational	YbaWYZYYbXV
        operationally	YadXYZXZXXV
        operationally sensitive	YadXYZXWXXV
        operations	ZVbTWVVUUXc
        operator	VaaYVXZbWWY
        operator's	WaeWWWYWWUX
        operators	XWbZXWXVWac
        opini*	SZbSXWOYSTc
        opinion	TZcUYWPYTUb
        opinion $	XabXVYXYWWZ
        opinion of	WUdYZZYYVZY
        opinion on	YYaYYYYXYXd
        opinion that	YaYZcZYWYWY
        opinions	WXVVYWWUXXf
        oppor*	ZbaXXWVXWaY
        opportunity	aWbXWWVYWbZ
        oppos*	aUWVWWWdVWW
        oppre*	WUVXWfXWWVX
        oppressive	WUVXWfXWWVX
        optio*	XYYYVTZUTbc
        option	XUXaXWWWWdc
        options	ZaZWXWaVUZa
        options for	aYaWWWYXXVb
        or	JXOUePqIPVR
        or 0	UVXbRWRXUZY
        or a	YWWYYVbVVZX
        or an	YWWWWXaXWXb
        or any	XYZcWXaXWXX
        or at	WWWbWXcSVYa
        or both	ZXZYYZdXWWX
        or by	XYaWWXcUYUZ
        or denial	XWWXZXWWWVd
        or deny	UWTTbWUVWWa
        or denying	WUVWcVTWVVZ
        or distress	YYYYXWXXYUf
        or do	YYYWdYaYYYX
        or does	WYYWeVYYXYX
        or for	XYXaZXbXWVZ
        or improper	ZZZZXVZaZXd
        or in	XVcVWYaWYXZ
        or is	VXWWdWXVXVa
        or may	XWXZaWWWXVa
        or more	ZYYYZTcZZaX
        or no	YWWWbXXYWWa
        or not	XWSUeXVXVVa
        or of	YYXZYYbYYYc
        or on	YUXXaWWTWYf
        or otherwise	ZWWacYYZXYY
        or that	XXWVebWWYWX
        or the	VVXXbWdWUTY
        or to	XWXWYWZYaab
        or was	YWbXcWYZZYW
        or whether	YZVWZXdZYXX
        or would	aSWXXWWYZZe
        order	aZaUSVaSXZX
        order $	UTaUUUTXTbc
        order and	WZcaZYWWWcY
        order of	XXVWXZXXVXc
        order that	YWYWYXbZXWY
        order to	WaVUUYaVWWa
        order was	VWZYXWXVVfU
        order*	YSVSRWWVdaV
        ordered	VVVVUWUVbXc
        orders	ZVXVUXXWceT
        ordin*	YXVcWWVUYdV
        ordinarily	YXXZYVYXbbY
        ordinary	YXXdWXVVZaX
        ordna*	UVUXWXWVeXX
        ordnance	UVUXWXWVeXX
        org	WVVWWXWUYXe
        org uk	WVVWWXWUYXe
        organ*	XYbWWVYbaXZ
        organisation	UUcXXWYbYXZ
        organisations	ZYWVVVWWUYb
        origi*	aYXbWUYXZTa
        original	ZYZbWUYXZTa
        original decision	ZbYVVTYWbWY
        original request	YVWYWWVbVVb
        original response	XWYWZVWWXWd
        other	LaUaZUOOVXc
        other $	ZYZZbYZZZTc
        other forces	YYXVWYYXXVe
        other means	YXVWXXZZfYW
        other side	YVbWYYXXXXa
        other than	WWaWYbXaVZZ
        other trusts	YZWYZZYYYYd
        other*	PeYTZUUSZTa
        others	ScbUSWWUQVc
        others $	XUcWVTVWVUd
        otherwise	UbRWbRRQbUZ
        otherwise $	YYVXWYXXVcc
        otherwise be	aaVaaaaaaaf
        otherwise of	ZYXZcZYZXZY
        otherwise than	YZZYYZXYaXc
        ought	YTaXUVZdTWY
        ought not	ZWbaWUUWYWZ
        ought to	XWZTWWTeUXa
        our	VOadbUTVdVV
        our accounts	WWWdXVYXWUb
        our annual	YZaYYXWYbbX
        our answer	aXTTaWaTTTc
        our answers	fYVWYWWWWVV
        our behalf	WWTWZXWWWda
        our complaints	VZYZZZXYSXd
        our decision	TScUaXTTTRb
        our disclosure	YVWYYUaVaYc
        our duty	XYXXYXYYXZd
        our earlier	YXbaYXYYWWb
        our first	aWWXXaZYXXc
        our fleet	WWSbYYcYbWW
        our insurers	WWbVWXWYVbV
        our judgement	XVgWWaYVVTU
        our lawyers	VTZWWWXWWba
        our letter	YWWXVbWUVWa
        our licensing	WWXbZaZVVWV
        our own	WUZVXUUTUZf
        our policy	VXUVWWXXWbc
        our possession	WYZbaUWVVXb
        our practice	XZacZZXWXVV
        our publication	XXWXYZYYYVd
        our records	YYTfUWZTUVX
        our ref	SXUTWUUWRTh
        our reply	aXUTXVXTVUf
        our response	UZYYYUSTaTd
        our retention	VYXbZZYXbZX
        our search	WVWUWUYYYTc
        our searches	ZTVbUWUVTUb
        our site	XZYWYZWVaYb
        our view	YaaXXaYYVVa
        our website	XVWaXWXabUa
        ours	UTZZVUUcXWa
        ours $	WWTaXUXTTTd
        ourse*	ZVcUYVUbaXW
        ourselves	ZVcUYVUbaXW
        ourselves $	VYcXYYXbXXX
        out	YgZRWXULWWU
        out $	VceYZYQSTWS
        out 0	TUTUUUUWThS
        out a	aVXUXZWXXSg
        out and	caVXYaXXYYW
        out as	WbYYXWXXcaW
        out at	bSaVUVUVVZX
        out by	YVaUWbYVZZb
        out from	VaaXXVbWZWY
        out how	VZVbYWXXWWb
        out in	bTTXVaXUbXY
        out of	QacVVaYVVZX
        out on	YZWYVUVVaWY
        out so	cXZYWdXYWWX
        out that	VVUVbbVWZVa
        out the	ZbZWUWVUTXb
        out to	UUWWXXUVVYf
        out under	WbVTYTUVXca
        out what	YcVWWWcXWYW
        out who	YWaYYYYYYXc
        out with	adSUUTWUZWb
        outco*	YdYZaZQYYRV
        outcome	aXYabZRURTY
        outcome $	VTVZSUWUUUf
        outcome of	XVXXXWYXXbd
        outcomes	WcYZXYXZZWV
        outli*	XXYYYYdYYbW
        outline	XXYYYYdYYbW
        outpu*	cYZcYWYYYYY
        output	cYZcYWYYYYY
        outri*	WWZTWVWVWfU
        outright	WWZTWVWVWfU
        outse*	YXXWYYXaXXc
        outset	YXXWYYXaXXc
        outsi*	XUbZWZWUXcX
        outside	XUZZWZWUXcY
        outside the	ZTZXYZVVZZc
        outside what	VTccVcWVVXV
        outso*	TUTRUUTYUiQ
        outst*	aXXWYaXXYdX
        outstanding	aYYXYXXXYdX
        outwe*	UTYUVbVUSTb
        outweigh	YZbXXWYXYYa
        outweigh that	ZZWZZYZZYZc
        outweighed	XWZYXQZYVXb
        outweighed by	XWZYXQZYVXb
        outweighs	VSYVWcWUVUb
        outweighs that	TReYbQYYWXW
        outweighs the	WTTWVdWVWWd
        over	ZWXTWgWXSXU
        over $	XYbdVdVQUUR
        over 0	USVPSZQUYbZ
        over a	XYYWYcWZXaW
        over limit	XWWWXfWXWVV
        over the	XZbRaeQWUZU
        over to	WXXWXWVeWcU
        overa*	UaUXRUWUVXe
        overall	UaUXRUWUVXe
        overl*	eWWUUeSTRTX
        overlap	WYXZZaYYZYc
        overleaf	fXYUTSTUSQY
        overleaf $	dSaTUSTUTRa
        overr*	YYZXYYXYYdY
        overs*	USaUSXSWaVc
        overseas	VTbWVWVYbYY
        overt*	caRZUTTVWZX
        overtime	WdWaWVVVWZW
        overw*	XUWiWWVVVTU
        overwritten	XUWhWWWVWTU
        owing	XcaZZdYXYWY
        owing to	XcaZZdYXYWY
        own	PRaXQVTdYbW
        own $	VUUaWVUZVUb
        own and	WXWdXVXZXZW
        own file	aXYUYUVTVVe
        own the	WVbTVWWcWVX
        owned	RWTUXTSbReU
        owned by	YWWXXWYbXbX
        owner	ZUcWVWVUVXa
        owner $	WXVcXXXWYVZ
        owner*	ZbUWXXUUYTd
        owners	abUWXVUVUTe
        owns	WVYbXWVWWeX
        owns the	YWaUWXXbXdU
        p	RcSRRTSTZcY
        pack	bbbVXXWWaVT
        packs	WWVXXXWWWgU
        page	eYUKSQPQfKX
        page $	eRURVUSTeRV
        page 0	YcWTUUTWZTc
        page of	caUVXYXXZWZ
        pages	adTUTVWUgSX
        pages $	YSUUVVWVdUa
        pages 0	YfXUSSTSWXS
        pages of	ZaZXYWXXVXa
        paid	ZUaUcURWQeX
        paid $	UVTTRVVWWeZ
        paid 0	UVSVVVWWWiS
        paid by	aYYaWZXaUVb
        paid for	TXaTTSVVTab
        paid in	ZaUcbXWVXXY
        paid to	aWfWZVXVWUS
        paid within	VWWXXXXYXdZ
        pande*	XYXWXXXWXYe
        pandemic	XYXWXXXWXYe
        panel	WZZZaYRRQZX
        panel of	XWWWYWWXXdX
        panel's	YVbVXWWVWVc
        panel*	XWbSXWVTVcZ
        panels	VYXUYYXXXdX
        paper	VZcaObSPXXV
        paper $	aaYWWTTUUaX
        paper and	VUXXXYYZVad
        paper files	WXVYWcWWWZa
        paper in	XXcZYaXYXZY
        paper is	VdZWXXVWcXT
        paper that	UTYVXaXXXVe
        paper*	TZZdYWYZaPU
        papers	UZZaYXYZaSV
        papers $	UWUYcXUUWUZ
        papers are	WcbVWVWVZWY
        papers for	XbZXYVXVWXY
        papers were	bYWbZZYZZZa
        paperwork	XXWfVXWTXTW
        parag*	aaWVWVZYZSa
        paragraph	aXXWXWbZXVb
        paragraph 0	bZaWYXZaUVW
        paragraphs	XdUVUUTVaTY
        paragraphs 0	YcVYXXXXaYY
        param*	aUXWZUSWXda
        paramount	XYXZZXXYYXc
        paramount importance	YYXZZYYYYYc
        paren*	SRUXTSSRZZa
        parent	XXWWWYYVXYe
        parents	TTVaUSTSbYZ
        parents $	VVVaWWVUdXU
        paris*	YWZYUVUbZZW
        parish	YUXZUWVcaaX
        parish council	VWbUVUWVVbc
        park	VVXYbYYZWZY
        parki*	YTRWUcRRccV
        parking	YUSXVcTTcYX
        parks	XXVWXXbZWZc
        parli*	YUWRYWVcYZZ
        parliament	YUVSZXVaaVa
        parliamentary	XXWYXXXdXWa
        parol*	WXabaXWaXWW
        parole	WXabaXWaXWW
        parole board	WXabaXWaXWW
        part	UgVOTUVbSZW
        part $	RRaaTWTSSYd
        part 0	UaVTbbabTOZ
        part a	UTWVVUVVVdZ
        part and	ZbWWXVYXXWc
        part b	cUXXXWWXYWc
        part c	cTWWWVXXWWa
        part ii	abUXbUYXWVX
        part in	VVUTZUWbWZc
        part of	UYdRTaOQXcZ
        part the	TcYYZZZYYYa
        part time	XXXVYaXXYhS
        parti*	WgVVXVeTUUY
        partial	ThSWUTUWVUY
        particular	aUTZZVYRUUc
        particulars	ZYYVYXeUYVU
        particulars of	ZXaXYWdYXWW
        parties	XZaSWZaXVZb
        partn*	YabZVVXUUXa
        partnership	SUZWVVTYTZb
        partnerships	WWVWYXaUXba
        parts	YcZUTWWaUVc
        parts $	cVWXWWWVWVf
        parts 0	TbXVVYUaVUe
        parts of	UbZYYWWXYVa
        party	TbdXVWTVQWa
        party $	YWeXYXZYYXV
        party to	WYXaYXXZXYb
        pass	bVXYSUZaVZb
        pass on	cTSSUTTSVVd
        passa*	UdVUVYVVVUc
        passage	YUYVWZWWWXc
        passage of	ZWaWYXYXXYb
        passages	UfWWXVXVXUa
        passe*	ZRYaRXXeOXX
        passed	USZWSZXeRXY
        passed $	VVVZWbbUVbX
        passed to	RWWaVVTeVVc
        passed your	YWWYYYYdYXY
        passenger	dVUZWVVVWZT
        passengers	UWVdYXWaUXZ
        passes	VWUUXYXbWdX
        passi*	VUdUXWTZYXY
        passing	VUdUXWTZYXY
        passp*	TUUYcUUUVdW
        past	WWaWXcVVbZY
        paste*	fXWVXXVVVWU
        pasted	fXWVXXVVVWU
        patie*	PbWWXSRUQcb
        patience	VWVVVVVVUUg
        patience while	XYXXYXYYXYc
        patient	VZaUaYSYWba
        patient's	VVYWaVWXXaa
        patients	QdUbSSVVRbY
        patients $	VTTUUVUVWeY
        patro*	cabVUVZWVcT
        patrol	aWbWXaZXXaW
        patrols	aUcVWWYZVdW
        patronage	ccVWUUWXWZV
        patte*	ZVWXWUWWWYd
        pavem*	WXYbYWWXXcU
        pay	WQRWRQSUgcU
        pay $	YYVXXXYXYVd
        pay 0	WXWUXXWWWfV
        pay a	YYWWYYWVWgT
        pay for	XXXWYXWXXWe
        pay gap	XYZYYZXYdYW
        payab*	VVVVWUVWVTg
        payable	VVVVWUVWVTg
        payme*	WXTTTRSRafS
        payment	WYUUVTTTafS
        payments	WVQSTUUUZaY
        payro*	ZVSZUWYYUbW
        payroll	ZVSZUWYYUbW
        pays	XaUYYWXYWbV
        pdf	fYUTUUWWbRW
        pdf $	dUTUWVVUaSZ
        penal*	aVZUVUVbZdW
        penalties	WWaWXWXYbdX
        penalty	aWaVWWWbVcX
        penalty notices	bXYUZYYXWbY
        pendi*	VUbXVUYWVUZ
        pending	VUbXVUYWVUZ
        penha*	UVVUYUYaaba
        pensi*	YUYYWXcaWcU
        pension	WWZYXYbWZYX
        pensions	aUUTUUZcUcV
        peopl*	QWVWPUbPNZc
        people	PVWWPUbPNZc
        people $	VSSTVUUVXbb
        people who	XXWVXXVXYZd
        people with	WWVWXWbWXeT
        per	ZYbdPXRRXbP
        per cent	RRTQWZSSSeW
        per day	YZZYZXZZYcV
        per hour	ZaUUYYXXYaa
        perce*	ZSaSXVVWUZd
        percentages	aVUUYXXXWTf
        perfo*	YTTXXSVVdVZ
        performance	YSSXXSVVdVY
        perha*	WYYZWXcXXWc
        perhaps	WYYZWXcXXWc
        perio*	USSXSUeRUZZ
        period	USSXSUeRUZZ
        period $	VWWTXVcXVfT
        period for	YYXXYZZYXdX
        period in	aYYVZXXXYbZ
        period of	ZZYXYWVZXWe
        perma*	VXZYXYcWXaY
        permanent	VXZZYYUWXcZ
        permanent secretary	WZbaYXWXZbX
        permi*	YUUTXYWZYdW
        permission	TWTSWWVbWWf
        permit	YZVZWZWVWdX
        permits	ZUXWaYZXZdS
        permitted	XSZUUbVUVcY
        perso*	SYbRbYRVRZZ
        person	XXWSZaPWVaa
        person $	WUYVYSXWWVd
        person is	XXVXaXXWXUe
        person who	XYZXVUVUVXd
        person you	XXWacXXWXVY
        person's	XYXWbWYXXZc
        personal	RZdUZWWTPVZ
        personal data	TaaRZUYQSUc
        personal information	VVeRSTVVXTX
        personal to	ZXdWXXWYZWV
        personally	XVXaaWTWXbZ
        personnel	WVdYWXXZXbW
        persons	VTaZWWTVUZa
        persu*	bbaUVWZVWUa
        persuaded	bbXVWXZVWVc
        pest	ZXYWXWZWYeS
        pest control	ZWXVYWZXWcV
        petit*	XYXcYWXVWXa
        pharm*	TYUVVVXWZab
        pharmacy	VTTZWWZaVaZ
        phone	RQecaQSQQbS
        phone $	WXVeWWWWWYZ
        phone*	XYYdXWYXXZX
        phones	XYYdXWYXXZX
        photo*	bdbZVTSTVRZ
        photocopies	SdUWVWVWUTc
        photograph	bWccWXXXWXT
        photograph of	cYXXZZZZYYY
        photographs	YcaZYWXWZTZ
        photographs of	caVWXWWVVWb
        phras*	XVWXVVcXVVb
        phrase	XVWXVVcXVVb
        physi*	YXZbWYWWYaa
        physical	YXZbWYWWYZa
        pick	WWYUVbaaXcY
        pick out	XXYVWbYYXba
        picke*	VaacWVVWZXV
        picked	VaacWVVWZXV
        picked out	WaYcXWWXYVY
        pictu*	dXUVWUXWXUc
        picture	WVWUXVYWVVe
        piece	UVWaXWWUYcb
        piece*	XWbWWVYWWWa
        pier	aXbWYXWYXZZ
        pilot	WXZcWWXYWbW
        pilot*	WVaTVWVWVcc
        pit	WYdVXXWWXTc
        pitch	VUUcWVVXXaa
        place	QVVZXUaaQYa
        place $	UZZYbVSSWRe
        place and	YYVaUXYXXYZ
        place for	XYYbZYbbXVX
        place in	XXbXXXYXYeU
        place of	XaXXYXZXXcY
        place on	XYVZXXXVXdU
        place to	YXXZXYWdYWZ
        place*	VUZTURPbbbW
        placed	YVaVWVTcabV
        placed in	aXaXYYXVZYZ
        placed on	ZXVVXVXVbab
        placed with	ZYXWXYZXbWb
        placements	XXbXYXXXWVc
        places	VWTUWUTWbdY
        plain	TVYSZdbUVRZ
        plain*	WUXXWVVWWWe
        plainly	WUXXWVVWWWe
        plan	XXebURRWZUX
        plan $	bWSWTSUTUaa
        plan for	abXaXYWXZeW
        plan is	WUZYYYZZcbW
        plan of	XZbXXXWXYUc
        plann*	XQXXQTWTcZX
        planned	ZXZUSSZWWeX
        planning	XRXaRPWTdTa
        plans	WUdVRRPVTbb
        plans $	WYWWXXYWWUf
        plans and	dXYWZYXYWZZ
        plans of	WVZbUWUUVRd
        plans to	VWTUXXUTVeb
        plant	ZYWTXXWUWfY
        plant*	VVUVVWUWVbb
        plants	VVUVVWUWVbb
        plaqu*	aXWaYXXYYbW
        plate	bYVabXXXWZW
        plate*	ZaWWWXVYVYb
        plates	ZaWWWXVYVYb
        platf*	WVWbWXWWbbW
        platform	XWWbWYWXbaX
        play	aWVVUYSZWdX
        pleas*	aUSOTVhaVKW
        please	XVUPTWhbVKW
        please accept	YYbZYWTTVYc
        please apply	WXWWXXWeXXV
        please be	XWaaWXWXVXb
        please confirm	XWZXXZcXXXZ
        please contact	YXXYXXUVXXf
        please do	VYVWWXRTVXg
        please find	aaRWTXTSSXb
        please get	YYZXYZcaXYY
        please let	XXYYYXUVWXf
        please note	adTTWTUbVXW
        please provide	VVXXZYaVYYb
        please quote	WVVUWYSTWYh
        please refer	dTTWVeUTZTT
        please remember	XZYZXXWWXZd
        please see	fYZUUUYOWUU
        please tell	WWYWXXZUWYc
        please write	VWUYWVXWWXd
        pleased	dYWVWYXWWYY
        pleased to	eYWWYYYWXYW
        pleasure	eVWUXWWVWXX
        pls	XSPPSRlbaNQ
        plus	XVTYVYUXahS
        plus 0	WXXWYYXWXdX
        plus vat	ZYXZYZZZbcW
        po	TWVUVVUVUSh
        point	WZWXaVXVXRZ
        point $	TXVWbTZWWWc
        point 0	SUcaUUbYTYX
        point in	XZXXYVWVWZa
        point of	TUXWWUTUUSh
        point the	cWaZbWXaXYW
        point you	WXXWXXVdbXW
        point*	YXZQSSXXVbb
        pointed	XUWXXWYXZXe
        pointed out	YUYXXXZXVXd
        points	aWZQTSXXRbb
        points $	ZVSXYWZVXWd
        points in	XXVWYWWXXYd
        polic*	YXYVXMWcfUV
        police	TQZUbROfWUY
        police $	TVZUXVVeSRZ
        police and	XYXYXYXcXVZ
        police scotland	VVVUbVVYVUb
        police service	aXVWYXXTVUe
        police uk	VWVVXXVRcVb
        policies	UWWXXXXUfWU
        policing	VZUTYXVZYUd
        policy	cZWZTRZNdYV
        policy $	VTXWUTTTQec
        policy and	bUYYZVVZUUY
        policy in	bXVaWXWVWXb
        policy is	YZUVUVUUYZe
        policy on	aWbYWWWWYbW
        pool	bWcZYXXVWXX
        poole*	YWYWXXYYXeU
        pooled	YWYWXXYYXeU
        poor	YWUWXXVWXca
        poore*	WVWVWWXXXcd
        poorer	YXWWXXYXZXd
        popul*	VYWVXWZWbXc
        port	UWVaWWVZWab
        porta*	YVVTVVUTdXZ
        portal	ZWVTWVVTdWa
        portal $	WXXWWWXWdUY
        posit*	aZYTcURXSXb
        position	bTYTdVRXTXW
        position $	WWVWbXWWXWc
        position is	WVbXbZZXXbZ
        position to	ZXXXaZXcXXX
        positions	WbXWUWVTVXc
        posse*	WTWfbTSXVZR
        possess	XWTgaXWZVUV
        possession	WVYaaSSRSdV
        possession $	WYZcaXXVWYY
        possession of	ZZZbaYYXYWY
        possi*	TXXXabXTSWY
        possible	UXXXabXTSWY
        possible $	WYUVWUVVVca
        possible and	YaYXYYcYZZY
        possible to	XZZbXYUWXUZ
        post	cRZVUYURUcY
        post to	aXYXYYVXWaa
        postc*	bcWWUSURZRa
        postcode	bcVZUTWUcVY
        postcodes	WdZXWWWUWVc
        poste*	VUTUWUUTfYW
        posted	VUTRVTVUhSW
        posts	bYWUVVaVSdW
        poten*	WbXYYXbYZXZ
        potential	WaXYYYYYZXb
        potho*	ZWUbUUVZVZW
        pothole	ZXXbXXWWXYW
        pound*	VVVTWXaUUaZ
        pounds	VVVTWXaUUaZ
        power	SUSTVZZTTeW
        power of	XYXYZXYXXcY
        power to	YYXWWXXWXab
        power*	XWWVaXXXZZb
        powers	XWWXaXXXZZb
        pp	caVUWVUVVTc
        pract*	UYZUZVSbVYX
        practice	VZaUaUTZWYX
        practice is	YbXYYaZZXcX
        practice of	XWcWaWXUXbV
        practice to	cXYaTXXXVTb
        practices	VXUWWYVeWWZ
        practitioners	WXZZYWWXWeU
        pre	VTYdTVWXWXY
        prece*	WZZbXXXWWcY
        preci*	XdVWXXbZaVX
        precise	YdVXXWWWbWX
        prede*	XWZeXZbXaYW
        predecessor	XWZeXZbXaYX
        prefe*	bSUVWVcVVUa
        prefer	YWYWYVaYYYb
        preferred	aVVXXXbWWVb
        preju*	XZcUVTSSRQb
        prejudice	XZcURTSSSQb
        prejudice $	WWSUXYWYXXf
        prejudice based	WVTWXXWWXXf
        prejudice substantially	ZXbZYWYXXYY
        prejudice to	aYWXXZZYXYb
        prema*	YWYYZXYYZZd
        premature	YWYYZXYYZZd
        premi*	XXXZVTUYbcV
        premises	WZWbXUVZbZY
        premium	bWaWXWWWadU
        prepa*	ZYaWRYUQUUY
        prepared	aZaTTZSSUUX
        prepared by	bYZYYZYYadX
        prepared to	XabRVaUTTTV
        presc*	UVWVVYWcbcW
        prescribed	XYYWXaXYYdV
        prese*	YYZXaWZTZbX
        presence	YZYYcZYYZZX
        present	XXYXVYYUTca
        present $	VVbVWWVWWbY
        presented	daWVXWZZWWX
        preservation	WVSUVVWYacZ
        preserve	WZbVVXVXaVZ
        presi*	YWbYXYYXadW
        press	URRSVTVWbbb
        press office	TUUYXWXWVVe
        press release	WVVWWWWXecV
        press reports	UZVUXWWVUbb
        press*	WWbWXVYXYYa
        presu*	TSZcWSTVUTb
        presume	TXUbZWZZYYc
        presumption	VUaWXQWYVVc
        presumption in	WXTVVWVUYWg
        preva*	UUbVXTVVTUa
        preve*	SbdSUVQSVUa
        prevent	WbcXYYWVWZX
        preventing	YYVZYYXXXWd
        prevention	UXcVXYTWYSZ
        prevention of	WYaXXZVYaVa
        prevents	WbaUUXWXWWa
        previ*	ZVYXTaUXcYY
        previous	WUTYVaVSZUb
        previously	aWYYVWVYccU
        price	UOfYVSPSYRd
        price $	TUXUVVUVUTf
        price is	XXVWZYXXZUg
        price of	WTXaVVWZbaY
        price per	WVbaVVWWVUc
        price*	YdXYTOSSSUa
        prices	XdXYTPTTSSb
        prices are	WUcaXWXWWWZ
        prici*	UceWXUVZUST
        pricing	UceWXUVZUST
        pricing schedule	VeXYYZXWYWX
        prima*	YWWVUUUWWgU
        princ*	VZYUZVVVUZc
        principal	VaWWaXWVWab
        principle in	XbXabaZYZXd
        principle of	XXbYYXYYWYa
        principles	YXVXZYYYXZd
        print	YZYVXVUUaUf
        print*	cZSUWUWRbZY
        printed	aaUUXXYUcYV
        printed on	WVWVXZXWYcc
        prior	SVUbVXZYbZV
        prior to	TWVdWYZYUZW
        prior*	WWVUVWVYVeY
        priso*	ZYbYZVWbUaY
        prison	aVWaYYXaYZY
        prison service	XWWcWWXaaVX
        prisoner	YYXWZYVXXac
        prisoners	TaUUXUWZVcY
        prisons	XXcYZYaYYXZ
        priva*	VZcXRVRWOZa
        privacy	cbWUWVVUTTd
        privacy $	VdVWYXXWXVc
        private	RYeZTWRVSbW
        private $	SYfRUTWUVUW
        private and	YWWXYYXWYVf
        private office	YVXbVaWUWTY
        privi*	SXhSXSTUVQX
        privilege	UXcWXWVWWVa
        privilege $	VcZYYYWYWTb
        privileged	VWhUYVVXWST
        privileged $	VXgUUVVWVTU
        privileged and	ZXdYYYZYXXW
        proba*	UTUXVTXdcWY
        probation	UUTUUUUeUZT
        proce*	SXWTWdaPWXZ
        procedure	WVaYWTVVaZb
        procedure $	XYUWXVXXVWe
        proceed	XXWWXecXXXV
        proceeding	YXWVWdWXXWX
        proceedings $	XWcXZZVYXVZ
        process	ZSTWXZcVUaY
        process $	VVYVVXUXUeX
        processed	SYZSWfRTUQa
        processing	WWWXaaWXWVe
        procu*	ZTWaVVXbXbX
        procurator	ZWYWYZXbYcW
        procurator fiscal	YXZXYZXbYdW
        procurement	ZUVaVUYZYZa
        produ*	VTbdTVRPSaZ
        produce	ZYYXYaXYYcX
        produced	ZUWhXTWTTXS
        produced $	VWXfXUWUVVU
        product	WYeWZWWVXaV
        profe*	aVZUVVWTTac
        professional	XVZXWVXXXac
        professional privilege	YWZXXXYXXWc
        progr*	SWaYXXYXZbX
        programme	TWaYYYTXZdV
        prohi*	TQYTSgTWSdU
        proje*	VaYbTWXVTXa
        project	YXZaVZZXXbY
        promi*	aSWUXXUTTWe
        promise	WUTWYYWWXWf
        promised	bVbWWTWVTVZ
        promo*	VaUTVTUTUYf
        promp*	XXYXYXXXYZc
        prope*	YVYZUbXbWZW
        proper	ZVYaWYVaWVZ
        properly	aWWXXcWaXVZ
        properties	UZUWYbXUWbW
        property	UVZbWaZYXaX
        propo*	VTZUVcUaZZa
        proportion	XVUYXbXYXcT
        proposal	ZYXWYXZYZad
        propose	ZVbWXaWbaVX
        propose to	XWcXYZXXbVX
        proposed	WWacYVXWWWb
        prose*	YSaVWTUcWcX
        prosecution	VWcYXWXcXVa
        prosecution service	XYXaYXYdYWZ
        prosecutions	aVVUYVWbXfT
        prote*	RVeKaOMSMVb
        protect	XZYWYUWVWWd
        protect the	ZaWYZYXYXVb
        protected	TVhUTTUSTWU
        protected by	WXcWVWWWVXZ
        protected from	WXeYWXYYYZU
        protecting	XXbXWVXWWVb
        protection	VWaRZTRWRXb
        protection $	VVcWTVWUWTb
        protection act	VUYVZWYVXVe
        protection appropriate	ZZXYZYaaZZc
        protection of	YbVWWVXXWVd
        protection officer	XWXVWXYbZaZ
        protection principles	ZXWYZYZZYZc
        protects	WWUWXXVWYUf
        protects the	ZYXYYYYYZYd
        proto*	bZYXXWUWXaZ
        protocol	bZYXXWUWXaZ
        prove	XXXWZabXZZb
        provi*	eaZNNWRRPUZ
        provide	YabVVTVQUPa
        provide a	VTSZXVUSZUf
        provide it	cWYWUbZWXYW
        provide the	daaTXTVVYYY
        provide you	aXcaWZWXYYW
        provided	idaUUSPPWOS
        provided $	ZXdUUUUVaTX
        provided by	VVXXXXWXWfY
        provided for	bXZaXWXYYWY
        provided in	dbZWWWWWWXV
        provided that	WVWXWXUXWXe
        provided to	cZXYYYXXYYW
        provided with	ZaWWUWUVVTd
        provider	RVWVWUUZYfX
        provider $	UYXXYWWVVUh
        providers	VVWWYZVaVba
        provides	aYWYXaZZWcb
        provides that	ZVXXXaWXVda
        providing	cSVSWbWVTYb
        providing it	ZWdXXWYVWXV
        providing the	eVWYXbWXWZV
        provision	WVZWWcWVVab
        provision for	UWZXXaYXWba
        provision of	cXZaZWZZZaa
        provisions	aYYYWYVWYWd
        psni	VWYYbWWVTXb
        psych*	VWdWUUVWXeU
        publi*	PWYLSVPXjOZ
        public	TTZQXYMabTZ
        public $	SQdTQZUSVXa
        public and	YTZaXUYUXTa
        public authorities	UWVWVXXYWVf
        public authority	UVVUZZWaTTb
        public bodies	YYYZWXZYVWe
        public body	XXYYZWZXXYc
        public domain	WVcVWUWUcWW
        public funds	WXXVXUVVVSf
        public health	XXXYWYZdZbW
        public in	XWbXWWXWVUa
        public interest	VZWUccXUQYa
        public money	XXVYVXVTUUf
        public register	VVUUWVXWfXV
        public safety	XXcYaYXXXYY
        public sector	VUVXXWXVVVf
        public should	WXWXVWXVWWf
        public to	XYWYWXYXWUe
        public would	ZVZXVVWUVZf
        publication	WSbTTUTUXUc
        publication scheme	UVTVXWVXbSd
        publicly	VXWVYWZYfUW
        publicly available	VYWWYWZYfVX
        publish	QaXRTWWQZVc
        publish the	YWdXYWYYXXZ
        published	PKZUOPSMjVV
        published $	UVWWWUUWcTa
        published by	WXbYYYWWaYa
        published in	VXYZXXVVbVb
        published on	VXVVXXXWXdX
        published the	YZbYZWZZbZZ
        publishing	VUaTVUVRVRg
        pulle*	ebVYVXUTWZT
        pulled	ebVYVXUTWZT
        pulled the	eWYXYaYYYXW
        pulli*	XXYWXeWXYVW
        pulling	XXYWXeWXYVW
        pulpe*	YWVeXVXWWYU
        pulped	YWVeXVXWWYU
        pumps	ZTXaVVVUVdR
        pupil	WaYZeTURWRW
        pupil*	SXVbYTaZTcY
        pupils	SXUbYTaZTcY
        purch*	VWZSUVdVZeU
        purchase	WXaVXWdXZYX
        purpo*	RTWVXbaSXVZ
        purpose	RVWWXcYWYUa
        purpose $	WZWWaSYWYVd
        purpose and	VWYVXcVZVVZ
        purpose is	ZWWWWdVYWWZ
        purpose of	VWYTVZTYaZb
        purposes	WVWYYUaPSYb
        purposes of	WXYVYVXTVca
        pursu*	YZYXXaZYXVa
        pursue	XXWZZZZaWXc
        put	VdVUPWaWcZX
        put $	YZXbYYXbWXZ
        put a	XfUXXVWXWUV
        put at	ZWWYYZWXWWd
        put before	UWUVXWUbWWb
        put in	VVUXVXYYbXd
        put into	UVbUVVVVUaY
        put on	ZWUcXVWWaWb
        put out	VVVVXWVXcYa
        put right	XXWcYXXVYaX
        put the	bUTVWbYVZSa
        put this	WUUWWVaabXX
        put to	VYXWYXVWWeZ
        put together	VTUSWVWUUcZ
        putti*	YYXYXZVWXcb
        putting	YYXYXZVWXcb
        quali*	WTYXVRTbaXc
        qualifications	WXXbXYXeWWV
        qualified	XWZXXUVUSZd
        qualified $	TUTdWVVUVSe
        qualified exemption	YYZZYYZYXYc
        qualified person	YVZUYWYUWSd
        quality	VVYYVTUXcTd
        quality of	ZYYXYZYYYYd
        quarr*	ZUUaVWTUTcY
        quarry	WWYcXZWXWYZ
        quart*	XVYUWYYWabZ
        quarter	XRSWTZaYaYZ
        quarter $	bVWVVVcWUUe
        quarter of	YXXWXbXYYcY
        quarterly	ZVUUTVVVbdZ
        queen*	YXXZWXWXbZb
        queri*	VXVWWZXXVUg
        queries	VXVWWZXXVUg
        query	aXTRbXacWTX
        query about	YYYXcXZbZXW
        quest*	VTYWVXcdXTY
        question	SWZXXXbaaUX
        question $	RRcXYbXUNOd
        question 0	TXWVWWbZYXY
        question about	XUcVUWUYUUc
        question and	YYWVXcYZZXe
        question in	dXVVXWWXYWb
        question is	aXZUYWTcWcU
        question of	TVcXVYVUYWZ
        question to	YWWVWYYcXWa
        question was	YXYaWYWWcWZ
        question whether	YYZXXYXYZdY
        questions	ZQWMVXVbPWc
        questions $	XWTUVUXTVcb
        questions 0	bUZTYTRaUOd
        questions about	WWYXXVXbXWa
        questions and	eVXXVaYXXWW
        questions are	eVUWVSYWWWa
        questions on	UXXUXbVcVcW
        questions to	XZYYXWVaVWb
        quick	YYWYYbYYYYc
        quick*	XXXVYbYZVXb
        quite	YbWXWVVWWUd
        quota*	cWbVYWXXXaT
        quote	TUXcVVOTSSg
        quote the	VXWTXYVWWUf
        quote*	WVbWXWWXZWd
        quoted	WVbWXWWXZWd
        quoti*	YYZXZXWaYYc
        quoting	YYZXZXWaYYc
        quoting the	YYZXZXWaYYc
        r	XXXWXYWWZba
        radio	VWaaXVXZWaU
        radio*	WXYWYYXXYca
        rail	WVbYUWWbXaZ
        raise	YXXbXYXXWbZ
        raise*	aVWVbWUUUad
        raised	cVWVcXUUTac
        ran	bYZWZbYZYXY
        range	UVUbWWZXTaX
        range*	UUTTUTVTVhU
        rank	XbXZXVXVVZb
        ranks	WcWXWXZXWaY
        ranso*	VVaWdWWTVeT
        ransom	XVaWbXXUYcX
        ransomware	VXbWdWXWWdT
        rate	UXZTTWTVUfa
        rate 0	VWWVUUWWXfV
        rate of	XXXXYXXXWbb
        ratea*	XWWXWWYXbcW
        rateable	XWWXWWYXbcW
        rateable value	VUVWWVXWVeW
        rates	ceaSUUUTYVX
        rates $	VdWWWVWXUZY
        rates and	ZXXaYXXVWXb
        rates are	VYeWXYWVcXV
        rathe*	YZaTWWXZURa
        rather	YZaTWWXZURa
        rather not	YWdVWYWYYZZ
        rather than	ZaVVYWZaVSa
        ratin*	YYZbYYZWcZY
        ratio	XYXZYYYZYeW
        ratio*	XbabXWZXYZX
        raw	eWbVWVWXWVX
        re	ROXXYSZbQUd
        re freedom	ZWYVYYXZZXd
        re routed	YYZZYZZdYYW
        re use	XXWXVXVWWTh
        reach	WWWXZXYZbXb
        reach*	QRXYVZTbVaY
        reached	STXZVZUbVYZ
        reached $	VWUVVUXbWWf
        reached the	VWYWWcWWXWY
        reached us	XWUbXYWUWXZ
        reaches	YXYaYYZYYcV
        reaching	YXWUYWWXYca
        read	XXUTXdQRZYb
        read $	XaXYYYYYbWa
        read and	YYXXZaYZZXc
        read as	XYWWcXaXYYZ
        read in	aVUVWTbWcVY
        read the	UVXbWYVXWYc
        read through	WZZWZbZXXbX
        read with	XaYZYWYYYYc
        reade*	WXWVaVXWYYc
        readers	YYXWaWXXXZc
        readi*	UQYbTbWUZRa
        readily	UXYWYWYYdWX
        reading	VUaVVdSTWRc
        reading of	XYZbYcZZYdZ
        reading room	aWWVWWWWZXc
        reading the	VXXWYbXWVYc
        readings	ZTVdWTZWaXW
        readings are	WWVcXWXVaVY
        reads	YWXXWXVWWUf
        reads $	YYXYYXXYXVd
        real	XVUUWbdWcZW
        real actual	ZZXZYZYZZYc
        reali*	UUTWWZVTUXe
        reall*	VVWXXVUaVVd
        really	VVWXXVUaVVd
        reaso*	UVabWYMNWVY
        reason	WUYbYYQTUYY
        reason $	VVTdUaXXWaT
        reason for	UUWcUUWWUVa
        reason of	XZZWYXXXXcW
        reason section	WWVUVcVWWVZ
        reason to	aYXUYXYXYYd
        reasonable	aSYWXaUUTWa
        reasonable in	WZZYYYYYXXb
        reasonable opinion	XXbXZWZYWXZ
        reasonably	VWVbXUVWcUb
        reasonably accessible	YXVWYXXYcXa
        reasons	TXcXXXTRPWZ
        reasons $	TZaWXVVWVZZ
        reasons for	VbWZUXVVUUd
        reasons of	XVVWbXXWXac
        reasons that	WZcXbWXYXYW
        reasons which	bYaYZYZXXcY
        reasons why	XXYYXUYYYXd
        reass*	XYYVVUXbVTa
        recal*	bWTaWZVUWYZ
        recall	bWVcYZXWWZZ
        recei*	dWSZXZTXUaX
        receipt	aVVZXXSWWUd
        receipt of	ZUTaXXRXUVc
        receipts	dXYYYaYYWWX
        receive	cVUZWWVWTdX
        receive a	ZZYYZYYZYdX
        receive the	eXXWWVXXUWZ
        received	QVNYXXSYTZc
        received $	TXUZaTUUURc
        received 0	VUTVVUVWUZc
        received by	WWWWVZXWYbZ
        received from	ZXTUZWVWYXb
        received on	QYXVXSSYTVf
        received your	VXYVWaWVWUc
        receives	UVZWYYWUYca
        receiving	TZVUWVZbWYX
        recen*	WTUWVZgVXXX
        recent	VUUWVWgVXXX
        recent years	UWVXXYaYXaa
        recep*	VTUZWXVWadX
        reception	VVWaXYWWabZ
        recip*	VWVZVVUaaZZ
        recipient	WXVWYYXcbZY
        recko*	WVUWUXbUUSb
        recog*	ZcYSWVVSTZZ
        recognise	TTUVZZWUUSc
        recognise that	VUWXVWVUVUe
        recognise the	UYSXaYXYYWb
        recognised	WcYUVWVWWZa
        recognised by	WbVYVYXXXUc
        recognises	XYZVZYWWYTd
        recognition	aWWXWYXXWcY
        recom*	VZWUTUSbWXf
        recommend	YUUYYYUcWbb
        recommendation	UVXVTUUUVYe
        recommends	YYVYYXYYYXd
        recon*	aXWbYXUUZTZ
        reconsider	VYWXYYXWXYe
        reconsideration	XZWYbZYVcXX
        reconsidered	dSXaXWWVVVX
        recor*	ZTUeZXUYXSX
        record	aTTYaZQPXXa
        record $	UWUeXbUUTUa
        record is	WYYbbYYXXWZ
        record of	XTUeVUWYUXY
        record that	XXUZWVZYWaa
        record the	YcVaWWXUVaX
        recorded	VVQfTWXZQTZ
        recorded $	VXVgdTUUXUS
        recorded and	WWYeYYXWXWW
        recorded as	UUVdVVXVUcT
        recorded in	WWXUWXUTWaf
        recorded information	XWXaWTZWWWa
        recording	abbYUVTUZTZ
        recording system	bXVZWWWVYUa
        recordings	YbXeVVTYWXU
        records	VRXYWWWaVVZ
        records $	VaUaWUUZcbX
        records and	XXYYYcYYYZW
        records are	UVTYaVXXVfW
        records exist	YXTWcYXWYVa
        records management	VXUXXWVTXTf
        records of	ZVZYZbVcVTY
        recov*	TVZgTUWVVWW
        recovered	XWUdXYYWWaX
        recovery	YYcbVXYYYTZ
        recru*	XTWTUUUUUhS
        recruitment	XTYTUVVUUgT
        recyc*	TTSdSTTTVbU
        red	eWUWYWWaUcS
        redac*	TiTPQZORQTa
        redact	XYWXYXYYZYd
        redacted	PiVUVUUUURX
        redacted copy	VaVXYXYXWWe
        redacted form	WdZYZZYYZXX
        redacted under	WbYXWYWWYWZ
        redacted version	VdbZZYWYYZV
        redacting	UVUVWaWWXVd
        redaction	WWTUUdRTTXc
        redactions	cdWVTUVWVUX
        redir*	WSSTSSUiVQS
        redirect	XVUVUVWgXTV
        reduce	ZYYZZYZXXZc
        ref	aQNRRQaPePd
        ref 0	dVSSVVSSfTV
        ref foi	VYXYYWXYaYb
        refer	aSVaUZRYdXT
        refer to	aVVbVaRUbQW
        refer you	XXVWWWWceWW
        refer*	STcVURcUYWW
        reference	UVUYRTbRaUd
        reference $	WWVTUVXWZUd
        reference 0	VVWUWVWTaWa
        reference foi	WXWWXUVXWXe
        reference no	WWXVXWVYVVf
        reference to	WXZbXWYVVbb
        references	ZWdYXZXXWZW
        referral	ZVZUbXYaWbW
        referrals	WVfYVYaVVaS
        referred	TaUWaZabYaU
        referred to	VVXZcVZYZXW
        refers	WVZSVVbRUUb
        refers to	ZWXWXWbWXUc
        refin*	XWVXWVaVWYe
        refine	XYYYYYcWWYY
        refined	XYXXYXVXWWe
        refined request	XYXXYXVXWWe
        refle*	aaYVWVXWXXX
        refre*	SUTYVUTUXab
        refreshed	TUUVWWUVXea
        refug*	YVdVUWVVYVZ
        refus*	PWgLaiUOHRW
        refusal	WXdTYcRTSPb
        refusal $	UURUTeVVWTb
        refusal notice	VRfRVWRRTUX
        refusal of	ZXaVXVUVVVa
        refusal to	XYcXcYWYXWW
        refusal under	WXYWadXXXXV
        refusals	VTQYUQTUUdb
        refuse	VUaRdbRXRMZ
        refuse $	XXZWWeVVWXW
        refuse a	YXVXVWXVXWe
        refuse it	ZZYZZcZZYYX
        refuse the	ZZXYZaYZZZc
        refuse to	YUaVeZUVXTZ
        refuse your	XWbXZdXXYZW
        refused	SYdMSeYMOXV
        refused $	UYcUYYPTTXa
        refused 0	VUdWVdVWXaQ
        refused as	XZVYWeVXYWW
        refused because	XWeWWXYXXWW
        refused in	XXVXXXWZXZe
        refused on	WXcWXcWYXaW
        refused the	WVZWZWXUWbb
        refused to	VVVWVVWUXVg
        refused under	UYbXUcRVWQX
        refuses	XVYUafWWVUY
        refuses to	ZZbVdZXZZYY
        refusing	SSbRYdSTWRY
        refusing it	YXZWWdXXZYX
        refusing the	YWdYXXYWYXY
        refusing to	YYdWbYVVZVW
        reg	RccaYUSTYQX
        reg 0	RccaYUSTSQY
        regar*	XTXYXYWYYZa
        regard to	YYXXZbUZWaW
        regarded	UVbaYXaWWVa
        regarded as	VVcZVVbWWTd
        regarding	ZXYbYXVbbZU
        regards	TWXYZbVUVaa
        regards the	XWaWbZXYWXZ
        regim*	ZaXYYYWYXcZ
        regio*	baUSXVUaUXb
        region	abVVYWWaWYb
        regional	aXXWZXWZWYb
        regis*	XYVdXTRcfUV
        register	YYYdTUSXeUX
        register $	aVUYXTUUcaX
        register and	XYVbYWYVYXa
        register for	cVWWWWXVXUd
        register of	YVUbWWWbcXX
        register with	XdWXWXZYXZV
        registered	VTXZZTVRVYc
        registers	XTYYbWXXaSa
        registrar	aXWYYZZYVcV
        registration	YbYbYYWVXZZ
        registry	WZSXUSZebRV
        regre*	TTdZWZYXUUY
        regret	VUbbXbZZXVV
        regret that	WUbaXaZZYVW
        regul*	aUZVYUVbVSZ
        regulation	aVaYZUXYTQa
        regulation 0	aWbYYUXXUOa
        regulations	XTVTUbXYWYb
        regulations $	VXZXXcVWYVb
        regulations 0	RTYOQYOXNYc
        regulator	YUSZaUTcVbX
        regulator's	bZbZZZWYYYX
        rejec*	UVUYYgYTVYV
        rejected	VVVYVfZUWYV
        relat*	UbWcTWdQPYW
        relate	VbZWXWbWXUZ
        relate to	WbaWYXXXXVb
        related	XVZVYbcXYZZ
        relates	aWZWVaaVWSW
        relates to	aVaXVVYWXTa
        relating	ZSXdWTTWVXZ
        relating to	ZTWdWTTWTXa
        relation	VYYbYVbVUaW
        relation to	VZZcZWVVVbX
        relatives	VdZXXXXWVbW
        relea*	eeeIOLHNVNV
        release	ZXdNPNMRVQZ
        release $	aXaTRSSRWYY
        release a	VUYYYYYUVUd
        release and	aXXWYZZWXTb
        release by	XYcYZYYXYYa
        release it	YVbWXVXXWVa
        release of	SabVWVWYXUZ
        release the	aaZWVVWVURX
        release would	VVaWWYWXVVa
        released	eeZQPONOXST
        released $	ZWgTTUTUQRU
        released and	bbUXWVXWWWY
        released in	WdWYXXXXbVW
        released to	aZTWWWVXYVc
        released with	WeWYYYYYXWW
        releases	WbWVWYXXTVg
        releasing	ZbcTVVUURUZ
        releasing the	bZWXYYXWUYb
        relev*	ZTTeZWaXVUZ
        relevant	ZTTeZWaXVUZ
        relevant to	XZXdYXYWZXY
        relia*	abUUZbVWaTX
        reliance	abUVZbWXaYW
        reliance on	XcVXZbWXYYX
        relie*	XWaQbVURZUZ
        relied	aXYUXXVVYTb
        relied on	aZZWZUXWZVa
        relied upon	YUVUVaVVYVc
        relies	WYeVVYUWVXW
        relies upon	YacZYZYYYZX
        relig*	WVWcVZUUVZY
        religion	WVWcVZUUVZY
        religion of	YYXaWZWVWaX
        rely	XSWTYZRRWUc
        rely on	YTXUYYTRWUb
        rely upon	WXXXaZWWWWc
        relyi*	STWWbaXWTUb
        relying	STWWbaXWTUb
        relying on	TUUWbaXXUUb
        remai*	NYgNYXXPaXS
        remain	SXgTaUSURaS
        remain closed	XXdXYYYYYXX
        remainder	TbVYVYaXVXb
        remaining	ZYaYYXVVbZX
        remaining 0	XWcYYYYYYbX
        remains	SVcSVZXUaYW
        remains in	XWYWXVXYXZd
        remed*	aXZWXXXaXba
        remem*	WYWXWXVVWVe
        remember	YYZZYZVWXYc
        remin*	XUTSUUUTUXf
        reminded	YVUVVWVVWVg
        remot*	VWVZWXWWWdT
        remov*	UhTRWTSRQXY
        removal	WdXZZZYYYbX
        removed	VhUSQTSSRVZ
        removed $	adSSUTWYSSa
        removed from	TaUWZXWWWcX
        remun*	aYYZZYYXZcV
        remuneration	aYYZZYYXZcV
        renew*	WXWYWVWXVdZ
        rent	QSbSVTQQRfc
        rent is	XXZWYWWXWdb
        rents	bXUVXWXXVdX
        repai*	WSSZSabZYYW
        repair	bWaWWcWUXaX
        repaired	XVUUWTVVbXe
        repairs	TUSbVTcaYXV
        repea*	VTRUVjRRYTZ
        repeat	aXWTXgTVaTY
        repeated	TUTVWfUTRYZ
        repeated $	YYVXVdXXYYX
        repeated below	VWWXWUXWXWf
        repla*	XbVbWUYVTaX
        replaced	YbUbXWZVVZW
        replaced by	XeWXYXYWXXZ
        replacement	XWaWXWWVXcb
        repli*	VUQaScRUSVc
        replied	TXWbWWUWUbZ
        replied on	VZYUYUWXWbc
        replies	YVSSUdTTTTe
        reply	XRRSZYWXUMe
        reply $	bSZTUXRbRSb
        reply as	ZXWVWWVWaWd
        reply by	VUVVaUTTSVe
        reply is	ZXYWYWXYbWb
        reply of	UWWUVWWVWUg
        reply to	bTSXaZSXYSZ
        reply was	aZYVZXVYVVc
        reply*	WYXWYdXbXWW
        replying	WYXWYdXbXWW
        repor*	aZWaWXSTaVY
        report	bXZZXYVLZMZ
        report $	RUZcSUSSYQd
        report and	ZVZbXXXXWbZ
        report for	bXUWVcXYXUZ
        report from	ZXZbZZYYYcV
        report is	accXVWZVXTT
        report of	YYWbYWWYWWb
        report on	aWaWVYVTZXZ
        report the	WXXcWYYZZYY
        report to	aWXWbZVVWUb
        report was	VWUUeUWVaWf
        report which	ZaYcZYXYbaW
        reported	SRUTRTRQZea
        reported $	VUSYTUUVUSg
        reporting	UVbaXWXVaUc
        reports	YaVYXPUaYcX
        reports are	WZXaZZXYabX
        reports of	ZUWTXWYVWTh
        reports to	WXYWaYXXbcW
        repos*	bWWaYWZYcVW
        repository	bXXYYWZYcWW
        repre*	YVTaZUUUSVf
        representations	ZXXZaWYXVXc
        represents	YXWaXXZYZZb
        repro*	dVUVTUTVZZb
        reproduced	dWUWVVVVZUZ
        reproduced in	dWXXYXXXWVY
        req	UUVTUgUVTUZ
        reque*	WXUSXbcbUQa
        request	TYXVVdcZVTZ
        request $	OPPaRWTUMOh
        request 0	TSSTaRRSTNf
        request and	YaYUXXRSSWc
        request as	aWUWbdYXURX
        request because	YXXZYbZWYWb
        request came	XZZaXYWWXZc
        request can	XbWYXVbYWZZ
        request concerns	YZXcXXaWZYa
        request dated	UUTVUYUUWVd
        request for	OXfWVNUXWUZ
        request has	cTRYVaUWSYb
        request in	UVUXWbVWVTd
        request is	WcVXWZWVUcY
        request made	YYWZYZXcZZZ
        request may	XWXYYaWWVXc
        request number	VXaVWTVUWVd
        request of	TUUSVUTWSbd
        request on	UXUUXYUZVTc
        request over	YYXYYXVdYZW
        request received	UWXWXWWYWUg
        request reference	WXXWYWVWVYe
        request that	VVXUVTVYTTg
        request the	YYWcXZVYXcZ
        request to	TWTRVYbdYVY
        request under	SRZSXZQWUYc
        request was	VWWSXZZWUUg
        request we	YZXdcYWYZZW
        request where	aYVYXXYYaWd
        request which	YWVWXcSVVTb
        request will	XVWVYcbVWVX
        request would	YYYYZfYWXWU
        requested	dXYXYQUZWSZ
        requested $	YTRUTXSYUWg
        requested and	YcXXXXWXbWZ
        requested information	UdVWYWYYZZY
        requested is	XYZbXXXWXUb
        requested the	WVbWWWVVUWc
        requester	SSSSQUgQaQa
        requester $	VXUUVXUVWTg
        requesting	XWaYYXYYcZY
        requests	UNQVbYUcRWd
        requests $	TTRSRVRZTdZ
        requests about	ZYYWYWXaXYb
        requests are	VVUbWdUWWUZ
        requests for	WZVVZUacVYa
        requests have	XWYYWcVYWXZ
        requests of	WYXWUYWUVWe
        requests on	VWUUWbXbWVY
        requests that	XYZYWUWYXYd
        requests to	VWVWWXXVWWe
        requests under	ZUXYYXWYYWe
        requests which	WYWZXaYYYXb
        requi*	ZTSYXaaQZWa
        require	UWXZUZcUaTZ
        require a	XYbWZbbYXcU
        require the	XXWWXWbWWVd
        required	aVRUaaZTYXa
        required by	XXVXXXZWYZc
        required to	bVVVbaUUaaZ
        requirement	ZWScZUWWXXW
        requirement to	XYXdYXZYYUX
        requires	TTZUSUUTYac
        requires us	VVcVUUWVTUZ
        requiring	ZYYYZYYYXcZ
        rescu*	STRYTSTYUYd
        rescue	TUTTTTUYVYd
        resea*	WVZZSUSaZXb
        research	ZXZbUUVbaSZ
        research and	WWWXXXXbWWb
        researchers	VWYWWXWWWbc
        resen*	VXVWWYfXYXV
        resend	VXVWWYfXYXV
        reser*	YWaSYVYaUdW
        reserve	UYcVXXVVVbY
        reservoir	aXWXaXWYXeU
        resid*	SQUXbXUUVdY
        resident	UWWbcXWVWdU
        residential	WWXWYVXYXfW
        residents	STWWVWVSWbe
        resol*	YWdYYZYaUZV
        resolution	ZZaZYYVbZcW
        resolved	ZXcZZZZVVUY
        resolved that	XVZVWUWXVVc
        resou*	XWUZXbXcYVc
        resources	YVUZXbXcXVc
        respe*	ZVaaYXTUaZW
        respect	aVabYXTTZZW
        respect of	ZVaaZXRTZZV
        respectfully	XUbVbaVXbVV
        respectively	WZbYYWYYXcU
        respo*	WVUVcZVYWTb
        respond	UUYTZYZcURY
        respond by	YYXWbXWXXUb
        respond to	WWVWVXacVWZ
        respond within	YYXXYWYXaXd
        responded	VXVVVVWVVTh
        responding	WYYXXbZXXXb
        response	ZXXRcZVVZXY
        response $	ZTQSXXSXMNi
        response by	XZYYXYVXZYc
        response is	ZXWYaVXXWUc
        response to	dTSZcTPRaRY
        response was	aYWZXYYVWWd
        responses	WXWcXWTSWda
        responses to	YYWcYYWWdaV
        responsibility	VUUXUUVdVVa
        responsibility for	VVVXVVVcWXZ
        responsible	VUUZRUSUUXc
        responsible $	WWVWVWWZXcZ
        responsible for	XVWbVWVTWRb
        rest	UbZTTVcUSZX
        rest of	aZcXYXbXVWW
        resta*	WZYUYWZZXcc
        resto*	ZZVWWVWXXXc
        restored	aaWXXWWXYVe
        restr*	YUbUTXTTSda
        restraint	WXXXWXXXZab
        restricted	aXdVWYUUSaY
        rests	VZYbYYXaXbX
        resul*	bWYZZXQTaUY
        result	aVZTXaSVYSa
        result $	XXYWXcYXXZX
        result that	aWbYZYYYYYX
        results	bVZcXUTVbYV
        results $	bZWeZYYZYWW
        results are	XVZYZWXXccT
        retai*	WTafWTTYUZV
        retain	YXZeXWWWXXV
        retained	VUbcXVVZVaX
        retains	aWYcYXZYXXW
        reten*	bSYdTUVVZRZ
        retention	bSYdTUVVZRZ
        retention schedule	VXWbYYYXbYY
        retir*	VTVcVTWUWbW
        retired	XVUcXUXWXZW
        retirement	XYWbYXWWUcX
        retri*	YUVXVdUVXTa
        retrieval	XWWVXeWXWVa
        retrieved	cXZaZaYYWXX
        retrieving	VTSVXZVXWWd
        retrieving and	WVWYYXVYXXe
        retur*	bSWbUVYYUbW
        return	VUZWWVXSUad
        return $	WXUYXXVVWac
        returned	cWUeWXbYUbQ
        returned to	VWUaWVcZYdU
        returns	aUSWVYVcZXV
        revea*	WbdaaVVTTTU
        reveal	VcZbaXWUUVW
        reveal the	XWaeXYXXWXU
        reveal whether	WWVWYUXYYYd
        revealed	bVeUXWVVVUV
        revealed $	VVfWYXXXXVV
        revealing	YYaYbVYXYYZ
        reven*	YWYXbXWaYXa
        revenue	YWYXbXWaYXa
        revenue and	YWYXbXXWYXa
        rever*	cXWYZYZYXXb
        revie*	VXXVYaOSTXb
        review	WYWXZcMVUSb
        review $	TRaTYcTRRSd
        review and	YbYXXWYWXWc
        review has	aWZYVTXYbYZ
        review i	ZaVXYWYYZYY
        review is	YcYZWWWUYUa
        review of	XVTWWaWWWca
        review panel	aWYYbbWYWUX
        review should	cYXZZYZZYZY
        review within	XXWWXVYXUWf
        reviewed	YWZUUTVVTfY
        reviewer	YWUYYaYbXSe
        reviewing	XUYYWVWWTcb
        reviewing officer	WVaaWXXXWXb
        reviews	TSQTUYXSXPf
        revis*	WYUTUbYUVXe
        revised	VUWUVaZVWWe
        revision	XaYXYVXXXfa
        rewor*	RUUUVZfTSVW
        right	SPXXXYWdSWY
        right $	XXWWXXWWXWf
        right and	YWaYXZZcXYY
        right hand	bXWWXYXVWVb
        right of	XXXXWYTUVTd
        right that	VYVbXYXZXXa
        right to	TUaYYaSRUZb
        right under	WWWXWVVSXWg
        right*	SSbRZTUWRUe
        rightly	WUdWUUXVVVX
        rights	TSXSZUUWSUg
        rights $	VXTWTWUUWVg
        rights of	WWXWUWXVWbb
        rights unit	VWVXXXXVXWe
        ring	TTTSVaSSTca
        rise	TVUSXWcVVZb
        rise to	XYVXXXXXYZc
        risk	ZXcUURWPQZa
        risk $	XUdVWWWWWTa
        risk assessment	bWUYWYWXXTd
        risk assessments	dXXYYYaZZZV
        risk of	XbTVWWWZWcY
        risk register	ZcaVWVWVTXU
        rival	WWVXWWWVWXe
        rival*	XXWVXWXWXVg
        rivals	XXWVXWXWXVg
        rivals $	ZYXYYYZYZZd
        river	VWWaXWTXYdT
        road	WRYaaWaWSZY
        road $	bTVUYXUbUaZ
        roads	YaVWUXabWaY
        role	UVVWUTbWVZb
        role is	XYYXYXYXYYc
        roll	YXWZYXbWabX
        rolli*	WXaXXYWXWfT
        rolling	WXaXXYWXWfT
        rolls	UWWXWbWWZdV
        roof	XUVTWVaVXfU
        room	XZYaUaSSUYa
        room $	WUUWWYWWVYc
        room and	bYXVZYXXXba
        rooms	VWWXYWWXYfU
        rooms $	YXYXYYXYYdX
        rooms and	WWXXXXYXbbT
        root	XYbWYXWYXZc
        rose	UXUVYXWVVca
        roste*	VcbWYaWXUXX
        rota	dUZZTUTSaYS
        rough	XYWWXaWXbcW
        rough*	WXXXYaaWXeU
        roughly	WXXXYaaWXeU
        round	WVdVSSUTTZa
        round the	XVTXWVVVVdc
        round*	VZTRSTSRSZd
        rounded	UcVUUVUUUVc
        rounding	VTXUXXXWXUg
        rounds	ZXWYWXWXXeU
        route	USSUUTUZWda
        route $	XVWXXXWZWXd
        route*	ZbcTVUUcZUT
        routed	YYZZYZZdYYW
        routes	ZccTWTUUaSU
        routi*	YTTbUWWYaUb
        routinely	YTTbVWWYaUb
        row	aaTaWTTVUVc
        rows	daVVWWWWXaV
        royal	YSdVaSVZTTX
        rule	UVRTXXTWZZg
        ruled	YXVUabXYXWb
        rules	XTWZVcTSWUf
        rules $	XWVVXZVUUXe
        rulin*	aXXYdbWXWVW
        ruling	aXXYdbWXWVW
        rumou*	XYYXYYXXXXd
        rumour	XYYXYYXXXXd
        run	YSUURbLbObW
        run by	VUTTTVUcWeV
        run from	UYYUXXXXXWe
        run on	XXXWXWWVXeY
        run the	bXXWYWXbXTY
        run to	VXXXXbXWVbZ
        runni*	YXYXXXcXWYb
        running	YXYXXXcXWYb
        running costs	XYZVYXaZYcX
        runs	TWUSWYTcSbe
        runs the	WVUWWWWcWcY
        runs to	WZZXZZXXYcb
        rural	WUVUVWWWUca
        s	OcdRYUWRZRa
        s $	VUbVUUUVScY
        s 0	QbdSYWOTaPa
        safe	VYdVUWTRTXb
        safe $	XUaXWWVTUUc
        safe space	YaaYYXXYYWc
        safeg*	VZdWbWVXWWX
        safeguarding	WZdVbXVYWWX
        safet*	XSbSYTUVZYb
        safety	XSbSYTUVZYb
        safety $	WWaXaXXVXVa
        safety of	YWYYXWWVVVd
        said	VXYVYTXTTQf
        said for	VWUWXXVXVYf
        said in	WXaaWXVVYWc
        said that	UWVXVXWWTVf
        said to	XWZbXWbWXVa
        sake	XWbWYWVWWWc
        sake of	XWbWYWVWXWc
        salar*	ZYaTUTSRYcT
        salaries	UbcVXXVWWWY
        salaries are	WcUXYXWXWVc
        salary	aXZVVUSRaeS
        sale	WUdVWVXUeUV
        sales	aSUWTUVWZba
        salmo*	XSVWVVWXWfU
        salt	VYVVVWWVWcZ
        same	WTYSXcVQdXY
        same day	XXVUYWXWWeY
        same thing	XYWXXbYWWVb
        sampl*	YSWaTeSVOWY
        sample	aWSZUdWRTVY
        sample of	WYWaXcUVWUb
        sampled	VUWbWdWaWWU
        samples	VXUVXVWVUgW
        sanct*	bVaXYWXcWbX
        sasin*	WYXYYYXXXdb
        sat	WVdVWbWWWYU
        satis*	bWYdZZTUaWZ
        satisfaction	aYWeYaYYWWW
        satisfied	cWYWZZVWbWZ
        satisfied that	ZWVYbaXXYWa
        save	TgXVWTTTUaX
        save for	TfTWYXYXXbU
        say	QUWYiPaMOQW
        say $	XYXbcVWWYWZ
        say how	YYabWXVVXYZ
        say if	WXUTeWaVWUY
        say in	WYWVZXaXXXc
        say no	WXbVaaUUWUZ
        say one	ZXYWdYXZZYX
        say so	VXUXVXXWWXe
        say that	ZWaXbVTXYUa
        say what	YYUaZVZVXWc
        say whether	WYWUbWYWXZb
        say which	WUaVWXfVWVU
        say why	YYWYXYWXZYe
        sayin*	WYYXdWWVWVY
        saying	WYYXdWWVWVY
        saying whether	YZZWbYXYYZZ
        says	SSTSaUWSUSh
        says that	VWVXYXWWXXf
        scale	cbXWXWXWVbX
        scale*	YWUaXWWWYWb
        scales	YWUaXWWWYWb
        scann*	cUXTWWXUVeZ
        scanned	dVWVXYYUWab
        sched*	aaYaWSQXUXW
        schedule	aaXaXTSXVWW
        schedule $	abUfWXWUVVT
        schedule 0	aXYQYTTZSZa
        schedule is	WcYVWXXXbWY
        schedule of	WaYYZZWWXba
        scheduled	UWaXXWWXWcY
        schedules	eVbYZYWWVVX
        schem*	WXWWSSXYdbX
        scheme	WXXXTSXYbbW
        scheme $	WTRSVWTSdbX
        scheme and	bZbYZXYZWZY
        scheme is	WVaVXWXaVZa
        scheme of	YaXaZZWYXWc
        schemes	XYWZYYYYaac
        schoo*	VTYWUUXaZZV
        school	XVaXXXXZZVZ
        school $	VXYZYYaVVXb
        school and	dWVWXXXWUdW
        school does	XXVeWWXVXcT
        school has	aURaTZUQTbS
        school is	VXXXcWXWYWe
        school meals	UUaVUUTZaWb
        school transport	XWTXXUXaUbZ
        school's	bVUZWVVYaaV
        schools	XWYTVWZaUaX
        schools $	VVUUWWWbWcW
        schools and	WWWZWZVUWfS
        schools are	UVaWWSTbUZX
        scien*	VUUWVVUUUgU
        scoot*	VVVcVTUSVfQ
        scooters	VVWZWUUVVgS
        scope	aYYaWQdXRTZ
        scope of	YXacTTVZTVa
        score	UaaXYWXXWbX
        score*	XZcaVYWVcZT
        scored	TaQXVWVUSfX
        scores	YZcbWZWVdUS
        scori*	ZdVbYYYYXWW
        scoring	ZdVbYYYYXWW
        scoring sheet	YdXXZYYYYYX
        scot	YYXXYYWWcYY
        scotl*	XUYYZVUdWbW
        scotland	XUYYZVUdUcW
        scotland $	WTSVSUVaWbb
        scotland act	VSbZVTSbUbX
        scotland and	ZYXWZYZcYWb
        scotland regulations	XVRVVaXUVbY
        scott*	VWYZZYWcYZX
        scottish	VWYZZYWcYZX
        scottish courts	YYYYYaZdbZW
        scottish government	XZZbYdWaXVX
        scottish information	XYYXZYYXXVd
        scottish ministers	VYVXbaXYWdW
        scottish public	XYXWXUXbXXb
        scottish regulations	XXYXXcXaYYa
        scrap*	WWWWWWaWVfT
        scrapped	XXWXXXXXWeU
        scree*	bWUYUVWVXdU
        screen	YYYWXYXYZcY
        scrip*	YaZYXXWbVYX
        script	ZcWXYYXXXUa
        scripts	WYbaYaYbXbX
        scrut*	XXYWYYWTVTg
        scrutiny	XXYWYVWTVTg
        sculp*	bYUdVVWWYWZ
        sea	VXUZVVWUVfW
        seale*	YWcVaYXWXWY
        sealed	YWcVaYXWXWY
        searc*	QNNaPacMZQa
        search	USRaTbcQcPX
        search $	TUVRUZZUYPd
        search by	aWWYWaVWdVU
        search for	VYWYYZdYbVZ
        search of	XWYZXbUWaVY
        search was	ZYXbXWZZYXZ
        searchable	WXXVXdWVZTa
        searched	VUSdVaYQZWa
        searched $	VWVaYbaVUTa
        searches	VTUbVSRURXc
        searches of	YVVaWVXYWcY
        searching	ZZZXYVYZYXe
        seaso*	TXXZWVYVUdT
        season	VWWbYWaXXaV
        season $	VWWbYWaXXaV
        seasonal	VYYWXWWXWeV
        secon*	ZYWURTbVTcW
        second	ZYXVRTcVUYX
        second $	VXYZYYXWZcb
        second half	XbWYYXXaYbW
        seconds	aVWWVWTUWcY
        secre*	WTdVSTXZPWa
        secrecy	WYYUXVXVVWd
        secret	VTdUVTWWVSd
        secret $	YXcVXXWXXUd
        secretariat	YYYeYXYYXYW
        secretary	XWYUSWYZTbX
        secretary of	YYWWUXYZUbX
        secretary's	aXdWXYYWZXc
        secti*	WZbVZYXUXNa
        section	XZbVZYXUXOZ
        section $	dVTWXVXbVWZ
        section 0	XYcWZYXUYPZ
        section of	ZUaXWWWWbWY
        sections	QWZRYTSSUUg
        sections 0	PWZSZTTTVUg
        secto*	UaUUWVVaUZc
        sector	UaUUWVVaUZc
        secur*	WcdSbQOTPWU
        secure	baZTWVWZWcT
        security	QdcUcPOPQWV
        security $	UTXUcTVVUSb
        security bodies	VVVVdYVYWXX
        security grounds	YbdYXXZYYXW
        security of	YWWbYWWXWUb
        security reasons	WbbXXYYYXaV
        see	gVZUMSQYgOR
        see 0	SRhaVSSTQQX
        see below	WQXSTUTQRTf
        see how	WWUXXYXYVUf
        see it	WYacWWWTWYV
        see our	UVVXTVVWfVX
        see that	XbXXUWYXZWc
        see the	YTZZVUXSbQZ
        seein*	WXVWZXWYVbZ
        seeing	WXVWZXWYVbZ
        seek	YTVaSVeaWUV
        seek clarification	YYYXYYeYYYV
        seek is	ZYZdWWYWWXV
        seeki*	XTWUWYbYaUZ
        seeking	XTWUWYbYaUZ
        seeks	XYbXYYWXWYc
        seems	WWbbYXXXXZY
        seen	WSbXSYUQaYa
        seen at	aWYWYcYVbaW
        seen on	YYUZZZZXdXZ
        seen to	VYVXYYYVXYe
        sees	bWWVWXXYXeV
        seize*	XYZcYXXYZaa
        seized	XYZcYXXYZaa
        selec*	YVaXXVWXbVb
        self	aVTVWVVUUZc
        sell	WWXUUWXWUdb
        sells	VVUbWVXTfVW
        senat*	YbWUWWWXYZc
        senate	YbWUWWWXYZc
        send	cQYXTSZXWXa
        send $	aVbaXYXWXUV
        send it	ZXZVXXdZaZW
        send you	cWTcWWVWWUa
        sendi*	fYUTYVVYbVU
        sending	fYUTYVVYbVU
        sending $	eaXXYYYYYZV
        sending you	eXYYZZXVWYV
        sends	YWXaYWYXWaU
        senio*	aZXTUSaTZVa
        senior	aZXTUTaTZSb
        senior civil	WYcZYZaWWZX
        senior staff	WWWYYXbXYVc
        sense	TYWWXZdYZaX
        sensi*	XaeSRSVSSRZ
        sensible	ZYWYZYZXXXb
        sensitive	XccVTTTSSSZ
        sensitive $	SaaWYWWXWVc
        sensitive and	dYcWXYXWXVV
        sensitivity	ZXbVXXXYWWa
        sent	ceTXUWMaNUV
        sent $	daZVWVWVYXU
        sent back	WXWbYXXYYZb
        sent in	bWaUWWVXXWb
        sent on	UVUWVVWdXWY
        sent to	ZZXRWUSXRZY
        sent with	eVWVVVXXUVZ
        sent your	ZXWYYXXdYYW
        sente*	YbWXVUcWXYV
        sentence	aaWWZYbZZaX
        sentencing	aWZcXVYWaYV
        separ*	ZVQeRaZaWUW
        separate	ZUSaTbaaYXX
        separate cover	cYXYZWXYYYZ
        separately	ZSTfTRTXSUZ
        separately $	aXYbXXXZWUZ
        septe*	XSVSVXWSWbb
        september	XSVSVXWSWbb
        september $	ZTVUUSTUXba
        september 0	VXXWYVTXaab
        serge*	WWUWWVWVWfV
        sergeant	WWUWWVWVWfV
        serie*	aWaXXZZZXbW
        series	aWaXXZZZXbW
        serio*	WZUUWeZUUVc
        serious	XaWVXeaVWUb
        serious purpose	YVXXYfXYWVY
        seriously	XVXXXWXVXac
        seriously $	YWXXXWXWXVd
        serva*	WYZXWVWWWab
        servants	XYVYYXYWXWe
        serve	WWWWXXZXXVd
        serve*	TaZaZVUXWdW
        served	XVVWZXUZZcX
        served by	YXVXTXVaacY
        server	VaUcWWYXWYY
        servers	WYbWVXWVVeU
        serves	YXZZYaYXXWd
        service $	UUYaYWUabYX
        service and	WXWXXUcZWWc
        service are	XWeXYYYZaXU
        service has	aYYYZYZcXaV
        service in	YYWYYZYYYbb
        service is	WWaWWYXaWbZ
        service of	aXXWYXXVWWd
        service to	YYbYYcUYZZa
        service which	XYYYZZXcXWb
        services	aRUXWSSWTWd
        services $	TVTUZXUTUWf
        services and	XYZXXVYbXbX
        sessi*	VWbWXWZUVdY
        session	WXbXXXWVWcZ
        sessions	XXWXYYYYXdY
        set	eVVRUWUWUWd
        set at	YXYXYWZZYYe
        set by	UWWXXaWbVaY
        set of	cXYYZXWYZXb
        set out	dZTSTXTTYSZ
        set up	WWVcZXXXXWZ
        sets	XbYWSYYWYZa
        sets out	WdVUYYWYZVc
        setti*	VWVbUVXVVVe
        setting	VWVbUVXVVVe
        settl*	TbbWYYYTQXY
        settle	WWaXYWcWYbZ
        settled	USYYWaVWUaa
        settlement	XXdVbVVWUaT
        seven	UZTRTZXTRjU
        seven $	WWWWXXVXWfT
        seven days	WZVXWTXZWeW
        seven*	SUUYUcTTThP
        seventeen	XWYVZXYYYfU
        seventh	WXWWXeWXWcU
        sever*	XSXWTXZdYSd
        several	aURYVYbUVSe
        sex	aWYZVWVVXfU
        sexua*	YWbcWWVWWaY
        sexual	UTaaWTVVVcV
        shall	ZScTYcYURXa
        shall be	ZYXYXWdYYdV
        shall not	WXbWadWWXWV
        share	eZeSTTTVVbS
        share the	bbbVWWVWWZV
        share*	WVYVSTVUQfY
        shared	XWZVTUVURba
        shared drive	ZYXVYYXYYWe
        shared with	WVcVYYVXXaa
        shares	YXWXXXXWWeV
        shari*	cVfWWXXWWVV
        sharing	cVfWWXXWWVV
        sharp*	VWVXVWWWXcZ
        she	WVaQXYVTWZa
        sheep	TUTcUUVTVdR
        sheet	icRYSXSUTOT
        sheet $	cSUaVcVVVVb
        sheet for	YaVZYWXZbWc
        sheet*	cZYZUZWVVUY
        sheets	cZYZUZWVVUY
        shelt*	aXaWXXWYVbY
        sheri*	YYUZWYXcYZT
        sheriff	YXUZXYYcYZT
        sheriff clerk	WXYWWXaaXbW
        sheriff court	ZZVUWUUcYVV
        shift	YScWYWWWTeV
        shift*	bWVXXYUXXWe
        shifts	bWVXXYUXXWe
        shop	WXVZUSVWbbW
        short	XTZWUbSTSYc
        short*	VceSRQUUUbY
        shorter	WXWWYYaYXba
        shoul*	UTXUYTecVRY
        should	UTXUYTecVRY
        should be	WURUWQYcXUa
        should go	YYbXYXXcXVW
        should have	WVUcWZWUWWZ
        should it	TYXUcVaVVTa
        should like	WYZWZYcYXYY
        should not	WXbUbVWVVXb
        should now	XXaXXXXcZXX
        should the	VVVTXXfWVWW
        should therefore	VXYXXXbXWXb
        should you	VWYWVYVXTZf
        show	RdWbRRPYbRV
        show how	YXYZZXWVYWd
        show that	VUUYXYUTWXf
        showe*	XXWYYYYZXeW
        showi*	dZVYaXXXVYY
        showing	dZVYaXXXVYY
        shown	ZfXXRWQXbSX
        shown $	VZZcXWUVbVV
        shown as	UgVVVVUTVWT
        shown in	VZcWYVXVVUa
        shown that	XWUZYbZWXXZ
        shown to	bZZWXWYXUVb
        shows	bbZTUUUTSZY
        shred*	RXUgVVUSTVU
        shredded	SXUhVUUTTUU
        shut	XVabXXXVVbX
        sickn*	dWYcYYWWVYU
        sickness	dWYcYYWWVYU
        sickness absence	aZYXYYZZZdX
        side	TXaSTTRTRXd
        side $	WWUWWXWVVXe
        sides	WWYYXYWXWac
        sight	ZXadXaaTWUX
        sight of	aXadYWaTWVY
        sign	SUUWcTQURbZ
        signa*	ZdYTWWVWUcU
        signature	bWZYZXXYXbY
        signatures	WfWVXVXXYWW
        signe*	bTYRSRVQUXb
        signed	bTYRSRWQUYb
        signed $	bWZUVVSVTSe
        signed off	ZXWXYWYYYbb
        signi*	ZXXUVVVVYda
        significant	ZYUWWWWXYWd
        signing	WWVXWVXVXeW
        signs	VbYWXWXXWeY
        silen*	XUWXfYVVXbW
        silence	XWUVcWWWWcW
        silent	aYXZdYYYYYZ
        silve*	WWVdWUVWUZY
        simil*	TUYXYcVXVcX
        similar	UUZYWdWVWZZ
        simpl*	VUWeTYTVWVd
        simple	ZYZbWYYYYZc
        simply	WUUeXbVVWUZ
        since	YZXZVZWVdZT
        since $	VVVdXXXWWZZ
        since 0	YSULRWSZWcY
        since a	WbbWXXVYWXZ
        since april	bVVYVWWbYZW
        since been	YUUcWVWUVVe
        since easter	WWVWVbVVWcZ
        since the	WVaVYTYXcTY
        since*	XXWXXaXWWVd
        sincerely	XXXXXXXWWVe
        sincerely $	XXXXXXXWWWd
        singl*	UaZWUaWTQZX
        single	UaZWUYWTQaY
        sir	TVUUVUVVVeX
        sit	bTUVWUVaUaX
        sit in	dWWXXWXWVaV
        site	XRYWXXYVfZT
        site $	SVQXUUSbdbU
        sites	YcYSSXVRNdS
        sits	VWaTWZXcZdW
        sits with	YZYXYZYdWZX
        sitti*	TSaZTRRSWbV
        sitting	UTaaUSSTXaW
        six	aaSXRUTRShT
        six $	WVYTXWXWVgT
        six months	UUTeUTUVUZW
        six of	WaWVYZUVXeX
        six weeks	YYVYaVYZYZb
        sixte*	WXWUYZXXXeW
        sixteen	WXWUYZXXXeW
        sixth	ZXZbXbXbYXU
        sixth form	YYacZXYbYXV
        sixty	XZWWWYXXXbY
        sixty two	YYYZYYXZZcZ
        size	cUWZYVaYWZW
        skill*	XYXaXXXYWcV
        skills	XYXaXXXYWcV
        sleep*	WVTXVUVWaaZ
        slide*	cXXYWWVVVVa
        slides	cXXYWWVVVVa
        slips	XWVaWfWWXWU
        small	QdZOPSQOYSd
        small numbers	XYUWXWYXXWd
        small*	YdZZZZYZYeW
        smoke	VXVVXXWWWac
        so	TXZcZccbUQS
        so $	TPcUaZSTUWb
        so a	WZVZXZXXXZa
        so and	YYbaVZZaYbT
        so as	WWYXZZUVaab
        so far	VXVUWVUWWXf
        so i	aUVdWbXaVUV
        so in	ZWWXaXYVYWc
        so is	XbXXYdZVbWb
        so it	VVcXYbXcUXY
        so long	YVdUVVVZVUY
        so no	USbbSZUVVUU
        so none	YZYcYcYWZVW
        so nothing	VWceVYWWWVV
        so please	XZWXWZbcYXX
        so regulation	WXbbVaWWXWW
        so section	YXbZXdZZYZW
        so that	RbSTZUcWVcb
        so the	aZXTaZUVVWc
        so there	TVSfUYWVVTX
        so there's	XZXbXXXXbXW
        so they	ZcaWWZWaXXW
        so this	YYacZYYVYXX
        so to	WWVVWYXXYWe
        so under	cXXXXcXVXYW
        so we	TSZcZcYVYWV
        so would	ZbWWYXbZZZa
        socia*	aVYUYWVdVcX
        social	aVYUYWVdVcX
        social media	XYXYYYZYYXd
        society	bZZXZXZacXY
        softw*	SVcYXYSUVbX
        software	SVcYXYSUVbX
        software is	WXVUaWVWWbc
        soil	WZXXYXXXWdX
        sold	TXSYTSXVdaS
        sole	WbbZZbYcXZU
        solel*	WWZaYWXYXbZ
        solely	WWZaYWXYXbZ
        solic*	aXaVWaVTUZa
        solicitor	ZXbVXaWTUXb
        some	XgQUSeXPPNc
        some 0	YXYbYgUYXUT
        some cases	VWVXXYYWYYe
        some information	acXYWVXXXYZ
        some of	TcUUUXVXUUb
        someb*	XVSVVXUTUYg
        somebody	XVSVVYUTUYg
        someo*	UaQZZXVTZVc
        someone	UaQZZXVTZVc
        someone else	XWVcZWXYbVb
        someone who	WVWXXWYXWXe
        somet*	SUbdXQUTVOZ
        something	TVcdXRVRWQX
        something that	WYYcaWYWVWa
        something the	XWXdVXXUXVY
        something to	XWbXYXaYYZX
        something we	WXbXZWXXZWX
        sometimes	ZXXVYWYZYVe
        soon	WWVVVWbVXWc
        soon as	WWVVVWbVXWc
        soone*	WWVUXYYVWXe
        sooner	WWVUXYYVWXe
        sorry	WRZYRcQXQQb
        sorry $	WWTVWeUWVUY
        sorry for	XURTXVTWVVf
        sorry to	WWbaWVWWXXa
        sort	VVaZTYZUUPb
        sort is	YYWZYWYYXVd
        sorti*	WZYXXcXXXaX
        sorting	WZYXXcXXXaX
        sough*	aUVYXTcXRXY
        sought	aUVYXTcXRXY
        sought $	TUVWVYWZXcc
        sought from	VXVWXXWYUWd
        sought the	XZWVWXWWWWf
        sound	UUTWWZVUUfV
        sourc*	SRZZaTVTVVd
        source	TSaZXUWTWYb
        sources	XUaVbVUUTVc
        south	TUXTUUSRSiS
        south*	XYZYZXYbYcW
        space	VYYTSYUUUTd
        speak	WWSZVTTbWWd
        speak freely	ZYXXXYZWYXd
        speak to	VVUXXWWcWTb
        speak*	YTZYWYbVVYY
        speaking	aYcXXYZXWWX
        speaks	WUSaXZaVWYa
        speci*	aWUXYUgPXYX
        special	aVYZbUUUUYX
        special advisers	WYZaWXYXWbZ
        specialist	WaYWYYXUXZd
        specific	WVVWXYdXXXa
        specified	ZUUYZaWVWUZ
        specifies	ZYWYZZZZZYd
        specifies the	aZWaaZaaaae
        specify	aVYWYVfWTUW
        specify the	XWYWYYeXWXZ
        specu*	XXbVYXVXWVd
        speec*	VXWYUWWUdYT
        speech	VXWYUWWUdYT
        speed	ZTVZUSTUXgT
        speed*	aXXcXXYXXZV
        speeds	bXYcYXYXXYV
        spend	ZZTXUaaSYXX
        spend*	WVUYVVUVcTd
        spending	WVVYVVVVcTd
        spent	YTOURcTTSea
        spent $	aWVSUVXXWfX
        spent 0	WWXXVdWWXaT
        spent in	XWUaXXVXXUc
        spent on	UYSTXaVUUZc
        split	ZcWdYXVWUXW
        split by	bYYdYYWWVXX
        spoke	VXXVVZXWYVf
        spoke*	XYYcWWWYYYa
        spoken	XYYcWWWYYYa
        spoken to	YWVbYXXZZXa
        spons*	YSUVUVUUVeZ
        sponsor	VVVWVWWWXeZ
        sport*	WXXXWbXWXdX
        sports	WXXXWbXWXdX
        spot	VWTZVWWUVdV
        sprea*	gZTaUXQUYVU
        spread	XUYcYVYYXaX
        spreadsheet	gZUaVSSWZSX
        spreadsheet $	cYYUWVXXWab
        spreadsheets	aWWYYdWWYWY
        sprin*	UUZSXYXZWba
        spring	VVaXYYYZXaZ
        spring $	YXYXYWWWZZb
        squar*	VWYWXXVUXeY
        square	VXXXYYWWXfU
        st	VUVWVUdXWbW
        st andrews	YYYYYYYZYXc
        staff	KUZYRWXNLcZ
        staff $	WSTVTQUSTcd
        staff are	UVVZVTZVWYb
        staff have	XXYXYXWYVTe
        staff in	XYbYZXYZXcY
        staff may	YXWWYYXYYfV
        staff survey	dXbWXWXWZWW
        staff time	VWWbXeVVUUY
        staff were	VUWVWVWWVZc
        staff*	bZTTVUTSYWa
        staffed	WWWWXXWVWbb
        staffing	dZUVWVVVZUa
        stage	TSaPQRbTQYc
        stage 0	VWVYVTXWWUe
        stake	YXWXWYYYXad
        stanc*	VWXWeWYWXWW
        stance	VWXWeWYWXWW
        stand	TZXXUZVWUYc
        stand*	aZYOWXXZWZU
        standard	UTSWXSUUTgW
        standards	WTXUUVTcZUY
        stands	ZcZTZacTVUX
        stands at	WWVWWWVYXfW
        stands in	dTSXWVUXYaV
        start	STVUUUgTQdS
        start $	XXXWWXeYXWW
        start and	WWWVXXeXXaW
        start of	XYYZYXXZWZb
        start*	UUSaVUdUVXb
        starting	UVSSUUeUTXZ
        starts	XXXZXXUXXYd
        state	TWSVfVaXUcW
        state and	WYWacXWXXWX
        state of	XXWWXWYUXWe
        state whether	ZZYXdVYYZYV
        state*	WaaUZWQSZWY
        stated	aUVZVUVWTba
        statement	WaaRbSTSaTZ
        statement $	UaaWXWWVUTd
        statement of	aXZXXYWWdWW
        statements	abbWYaWYWZV
        statements were	XYcYZYZYZYY
        states	YYXZYYZZYYc
        states if	aaXaaaaaaad
        states that	aZVaaZaaaaf
        stati*	ZVXdTQZYcUY
        stating	WXXVaYcXYYb
        station	VbaWUWZTVaW
        station $	UTZYXUaVVbY
        stationery	XXVbYXXYcXY
        stationery office	XXXZZZYYcYY
        stations	SWYTWVaUTgU
        statistic	XWYcWVXTVUb
        statistical	ZXVZZZYXcVe
        statistics	aVSbUUYabQY
        statistics $	WVUWYYWcSWd
        statistics are	aYWWXYbXZUc
        stats	dbTbWWWWdST
        statu*	VVbUUaXUWXa
        status	XXWcWXWXUeT
        statutory	XXcVSaXXWSb
        stay	UbiTaUVTVSQ
        stay with	XVgVXXXWVTT
        stayi*	XYYXYYYYWdZ
        staying	XYYXYYYYWdZ
        stays	SajVVXVTYSP
        step	XTTVUVWVYYe
        steps	UWWTVTUVTRi
        stick	dXXaYXYXWWX
        still	NXdRQTPRXTb
        still be	XWbWWWWVZVa
        still being	UYdTWXWWSVa
        still in	WXcVVYXXWaY
        still under	XdWXYXYYVXa
        stock	cYYaVVYaUbR
        stock*	WWcTVWVUcaT
        stole*	VWcVUXWXUYd
        stolen	VWcVUXWXUYd
        stood	ccVWXUWXVbV
        stood at	VXYUYWWYWhS
        stop	ZUTWYaaSbYX
        stopp*	VUTaTddWTbS
        stopped	WUTbTadWTZU
        stops	XYXYWYWYXba
        stora*	WXWWXeWYXWa
        storage	WXWWXeWYXWa
        store	ZUTcWWVVUWc
        store*	UTXfZVTYRWY
        stored	VWXeUWTaVSX
        stores	UVXbbXVVUcS
        storm	VVUUWVVUWeZ
        strai*	bXYXWbYYZbW
        strat*	UVdYZWXYdZS
        strategy	UVdYWWXTdYU
        stree*	WXWYSRYcZZY
        street	XYWYTTYcZXY
        street $	XXXaYXWXcUc
        street and	ZYYUZVWYVYd
        streets	VUUYWTTUUfY
        stres*	WWVVWWWWWad
        stress	WWWWWWWWWbc
        stret*	YYYZZbXXZYd
        stretch	YYYZZbXXZXd
        strik*	WWYaVWZXXbW
        strip	YYXVWWWWWeW
        strip*	YeUTVTTUVUY
        stripped	YeUTVTTUVUY
        stripped out	YbWVWVVWWUb
        stron*	TYYaUUTRTXb
        strong	VUYbXWVWVSb
        strong interest	ZYUYZZZZZWg
        stronger	XWbVWWXWXVc
        struc*	beWVXXUTUbW
        struck	VfXXWaXXYWW
        struck through	WeYYXVYYYXW
        structure	eYUWXXWUWUY
        stude*	SXSYZXTcRaa
        student	SYXVaSTcTSc
        students	UXRZSUVaTdY
        students union	XWXVWYWaXdX
        studi*	XYVYYXbVYZa
        study	ZTYVUUUVRcb
        sub	VVUXUVTUTXf
        subje*	SbZWaXWVTSZ
        subject	SaZWaXWWTSZ
        subject $	WWRbUWXVXWc
        subject access	ZVVYYYZWXYb
        subject of	UZcWbSXUWbU
        subject to	VaYSTSTZTVc
        submi*	ZYZVXWTZXWa
        submission	bZWXXWXXWVf
        submissions	ZUbaWZWUbWU
        submitted	ZYaXYXVbUZY
        subse*	VXWcWYWYaYY
        subsi*	aVZWXWZYVaa
        subst*	VTbWYcZRRYV
        substance	TWTVVVZVVbc
        substance $	VYWWVVVVVUg
        substantially	VWbXXdWWWVW
        substantially the	YXcYYZYYYYY
        substantive	XYYYZXXZYYc
        substitute	aVcVaUUWXUU
        succe*	bXPZWZTZTbU
        success	dVTcXUVXTbV
        successful	bbWVXWWWWaX
        such	VVTecTQWOXW
        such a	VWRXacXUXcZ
        such as	WXXYYYWXWcZ
        such information	XWadYXWVWXX
        such things	WWaVWWVWVTb
        such time	WaYYZZbZYYb
        suffe*	WWXWXWXXXVf
        suffer	WXXWXWYXXVe
        suffi*	YXYWWZZXWfW
        sufficient	YXZWWXZXXfW
        sugge*	USUVVSSfTWd
        suggest	TTUSTTTgTWb
        suggest that	XYXWXWXbVYb
        suggested	aTVaUUWXWUd
        suggested that	WXVYXYXWYYe
        suggestion	WYaVZWYWXWb
        suita*	ZXYZZZYZYcX
        suitable	ZXYZZZYZYcX
        suite	XXaXXUVYXfW
        suite*	ZXYXZYYZZdW
        suites	ZXYXZYYZZdW
        sum	aXaURXUSVYZ
        sum of	WXYYYbXXYdV
        summa*	XeVRTVTTZTb
        summary	YdURUVTTSUe
        summary $	aVVXWWWWWVd
        summary of	XcVYYZXXVYa
        summe*	TTYWXUWWSWf
        summer	UUYWXVWWSYd
        sums	WeZYTUXVVUZ
        sunda*	WWUUUUUUTgX
        super*	XUUTVVUWYgU
        supervised	XXXXXXWWWeW
        suppl*	hdZSUQWPWUY
        supplied	jfWUYRWUYQT
        supplied $	fUZXPTaYRRa
        supplied by	VUaXaYXXZaZ
        supplied in	eZXWVZUWWVY
        supplied to	ZVccVXWWXXW
        supplied with	ZdXaYYXYXYV
        supplier	WQcVUWNUPda
        supplier $	XUaaVWVVVVb
        supplier and	bVVWXWXZXXc
        supplier's	VbcWXYWVXVb
        suppliers	ZTUcVUWUVTg
        supply	ZSaYRXZUVZZ
        supply the	cacVXYXVXWW
        supplying	aZcYWZVYaWU
        suppo*	VTTbTUSUTcb
        support	SVVTWWTUUda
        supposed	YVVcXXXWXZc
        suppr*	SiSTTRTWSSU
        suppressed	TiTVUSVYUVS
        sure	VWUUVUeUVTZ
        surge*	UbUZWYWaWeV
        surgery	WVVbXZXbVeU
        surna*	XWVaWVcWVTb
        surname	XWVaWVcWVTb
        surve*	baXZXYPVaWW
        surveillance	YYaWaZXZVXY
        survey	baXYRRQWZTa
        survey $	SVVZWWVVTWf
        survey of	aXXaYXXWWVd
        surveyed	YYYbWaYXYaW
        survi*	UWVeVaTUVWX
        survived	XXWeXXXXZZX
        survived $	YXXeXXXYZZW
        suspe*	YbTVSUYSReW
        suspended	UUTUVUbVUgU
        suspi*	WYZWXWXWXVd
        suspicion	WYZWXWXWXVd
        susta*	bYaYYbYYaaW
        swimm*	XYcVYXYYXaU
        swimming	XYcVYXYYXaU
        swimming pool	aXbWVXYWXWV
        switc*	aUTcTXXUTXZ
        switched	VXXeXXWXXZU
        switched on	YYYZYZYZYcX
        syste*	YWQeSWWPSWa
        system	YVReSTSQTYa
        system $	YWVbVWXWVZY
        system and	aVXXZXXZYXb
        system is	cYYXYZZYXWa
        system which	VbWWYWYVYXb
        systems	VYWZabbTXVa
        tab	iZUTVVTTXRR
        tab 0	hVUVWWUUTSU
        table	gdWNSROQTMV
        table $	bVbSSUPPRQd
        table 0	gSVUWVVWaUU
        table at	cZXXXWYYWWW
        table*	cSYbSRVRgVS
        tabled	dWVdXWXWXYU
        tables	aSYYTSVSgVU
        tabul*	fYWWVWWXVUV
        tabulated	faXWVWWXVUV
        tacti*	XcbVSTWSXRY
        tactics	WaVVUWVSXTf
        take	VTTUbeXaPXa
        take $	YZXTYWWXXXe
        take 0	ZZZZZdYZXYX
        take a	XYXWYXYXWdY
        take in	YXYVZVWXWYe
        take it	ZZZWXWabYYb
        take part	VYWWXWWVVcY
        take place	XYXVXXXYXab
        take that	ZXWXcWYZYZa
        take the	TYaaUTUaVXc
        take this	XXWYcbTaVVX
        taken	YbLacWQWNXa
        taken $	TQSeTUVWSZY
        taken and	WWYYWZYXWXd
        taken as	WWWUcYZWYWc
        taken at	VVadWXVVVYT
        taken by	WVVbWUVYWeV
        taken from	cYXVcWXYXaY
        taken into	YUUWXaXXYUc
        taken of	VXVcWVUWYUd
        taken on	XYXUbWXcWVZ
        taken out	adTVXWWWWYZ
        taken the	YYYZXYXcYWY
        taken to	ZYZYdWZZZad
        takes	UTWORZZRVWd
        takes in	YYXXWXdWZWY
        takes the	YYZVYZXXaXc
        takin*	dVcTUYUWVZV
        taking	bTaTVZUUWYX
        takings	cXWWYWYYXZX
        talk	SXWaXaTUUTe
        talk to	WWVVXbXXXYa
        talks	XWdWaXVWYZZ
        tally	XXVfXYXWWUW
        tally of	YZYeZZYXXVY
        tanne*	cXXVWWWWXUe
        tannery	cXXVWWWWXUe
        tape	XWVdWYYWWWZ
        tapes	USZeVaTTSTW
        targe*	XVUVXWUVVac
        target	XXWWWTWUWcZ
        tarif*	WZaVYYXWYaX
        tarra*	WWWYWXXWXVf
        tarrant	WWWYWXXWXVf
        task	YVTXYbVZVSd
        tax	SRbRYSUTRfW
        taxi	XURbSTXZYbT
        taxis	XVWWVaYbWcT
        taxpa*	WUbTVVVVWSc
        taxpayer	VWcWVXXWVUa
        taxpayers	XWWWYWXXXTe
        teach	YUXcYYZYYaX
        teach*	UUTZYXUaTeW
        teacher	YYYcZXXXXXX
        teachers	WWTTWYUSWhY
        teaching	WXXXZXYbWcW
        team	YOYWWbaVObZ
        team $	ZTWUZSbUVYd
        team at	WXWXUYWaUZa
        team has	dWXcXXWWWWW
        team of	YZYVYcXZYcX
        teams	TaYSaRcWTXZ
        teams $	XYYVXWbYXXc
        techn*	WYUWXWVUWda
        technical	XaXaZXZYXcZ
        telep*	SWQaTRQRObb
        telephone	UXTaUTRUQab
        telephones	WXVVXXXWXWf
        telephony	UUUaVXVUUeT
        tell	VWSadSZZPZX
        tell the	ZXVWXWYXYab
        tell us	VVUbVVeUWTY
        tell you	YTSVePQbQcV
        telli*	WWXUcWWXWVd
        telling	WWXUcWWXWVd
        telling you	XWYXcYWXXWb
        tells	bWXcXXTYWXc
        tempe*	VWUcWWTVXfS
        templ*	cWWXXZWXVWb
        template	cWWXXZWXVWb
        tempo*	VXWZXVWWVab
        temporary	VXWZXVWWVab
        ten	VZSVUbURRhT
        ten $	XZXYYYYYYcX
        ten days	XVXYXXYYYdX
        ten minutes	VVYXZZZYYeV
        ten years	VXXVYeUWWZX
        tenan*	WZaZTWUQXXX
        tenancy	aUYZXbWUTYX
        tenant	VaZZWVVVVZX
        tenants	VbTZWVXTaYZ
        tende*	YYbQSVVXdXY
        tender	ZWcRUWUTcXY
        tendered	ZbWZZZYbXaX
        tenders	TZXWWVZUaYZ
        term	WTUWTUeSXbY
        termi*	VZYaXWWXWbW
        terms	WYaVZXPWVUe
        terms $	VUVUTUUVUae
        terms of	YaaaYbUXWXV
        terro*	XVaVWVWWWWd
        terrorism	XWaWXWXWXXd
        test	ZPXRVQPPRYc
        test $	SSQTTTUUTRj
        test has	WVVUUUYYVbc
        test in	dXSYYXYYXWa
        test is	ZZWZVYZZXZc
        test of	VVVVXWXXVda
        teste*	VVWWUaWVUfU
        tested	WVXWVaXWWdV
        tests	UTSSSYSTSeY
        text	WdXbVcSUSQb
        text $	YWXYWXXWYTf
        text of	XVXYXbWYUZd
        than	TeWQSaVXRZY
        than 0	UcSUXZRTUWb
        than a	cYXWXYXXYYZ
        than five	UcXUWUWWVXY
        than half	WXYXYYZYXcY
        than one	WUWWXVTWVbb
        than ten	XbWXWWVWWbZ
        than the	WUdXVcZXVaT
        than this	YXYXXWWbZXZ
        than to	WXVWWWXVXXf
        than twenty	YYZXXWXXYba
        thank	QUTTUTORSVk
        thank you	QUTTUTPSSVk
        thank*	VVUVVVTWVUh
        thanks	VVUVVVTWVUh
        thanks for	XYWXXXWWXWe
        that	XUUZbWVZURW
        that $	SSZiWTRZQXW
        that 0	VbYVWaWYXdV
        that a	RYSbZaYWXVa
        that act	YXZYYUVYXYc
        that an	UYZaYWVWWaX
        that any	WXVUcVbXWZc
        that are	ZTXWURUWTXe
        that at	WVZaaXXXWXa
        that basis	YYYYYdYYYXX
        that being	YXWWZYZbXcV
        that cannot	YYXYbfZZZYa
        that case	UVUWVTVVWad
        that confidentiality	WXcZYYYYaYY
        that could	WWYbYXXbXXa
        that data	WXcaXYYWXWa
        that date	YWXbWTWVVca
        that disclosure	XWZXVWZXYZc
        that does	cWYYVXYaXXY
        that even	XWcXWYXWXXZ
        that far	WWXeXcXXWVU
        that follow	bbXZZZXZVYZ
        that follows	dXYWYWXXWWY
        that footing	cVaYXbWWWYV
        that for	XXaXbbXWYWX
        that has	WUTUUZXUWae
        that he	YZVYXWXaYXa
        that i	ZTYbVWaVTUY
        that in	XWbTZUUVXXa
        that information	bVTWUXXaWYe
        that is	YWSXbXRSQZb
        that it	YTXXWTYXSVa
        that its	YVZXXXWZXbY
        that level	XXbaWYXYXYW
        that meeting	WXXbXYWXXcV
        that money	XYXXWYYXXWg
        that more	UWUXWWWUVXg
        that neither	XXZZbWXXXXZ
        that night	YWbWZXYYYcW
        that no	YXTaVYSTUZY
        that nobody	WcXcYXYXVUX
        that none	XYYZdXXXYYU
        that nothing	YTYUaTWVVTd
        that of	VWXXYZWZXZb
        that officials	XYTWYabXWVY
        that on	XXYcXVXXbZY
        that one	WZYcXXXYYZb
        that our	bXaWXWaYXVb
        that part	UZaWXUWbUXZ
        that people	YZZWZXXXYXe
        that period	XYXYYYWYXeW
        that person	XXYVcXWWXXc
        that personal	ZZZZWYaZYZb
        that public	VXWXWXXaXXd
        that publication	aYXYYWYXWXd
        that reason	YWZaaaWVZYX
        that section	TYVSaURTSUb
        that some	YWWXYYWXVVe
        that sort	YYVYZbXcWWb
        that the	WWZXYbLSXTY
        that their	UaYUWXWUWVe
        that there	XVaZXQWTTcY
        that they	bWXaVWWaZYZ
        that this	VWVXbbWWVWa
        that those	WXYZXWVWVVb
        that to	YcbVVYXWWUY
        that under	XYYdXbZYXZa
        that was	YWcYXVYXXYZ
        that way	ZYcbWXYYYYU
        that we	TUZVacaUYQX
        that were	TYWXcTbVXWc
        that which	XaVaXWWWaYa
        that will	VTZWVVXYVZb
        that would	TXcaUYXXWXZ
        that year	bWWVXVWWaZV
        that you	WSWUXWaVZVd
        that'*	VaaZWaVYWWU
        that's	VaaZWaVYWWU
        the	ZbYXVXXbaTS
        the 0	ZZWcQaTZTYY
        the above	VWWUXUUUVZg
        the academy	XVWdXVXcbTb
        the accompanying	dXVUZYXXWYY
        the accounts	YUWYXVVbaYb
        the act	VOXUWZWQYNd
        the address	UTTTeVWXbVZ
        the addressee	XVWXYXWVXXe
        the addresses	cYUWVWWXYVd
        the admissions	dXYYXYWWaYa
        the advice	YTZVUWXZVZc
        the age	XWYZXWXVYYc
        the agency	VaWbaYTTSaZ
        the agency's	WYWbYXXWaYb
        the agenda	ZcYWXWXXVZa
        the agreement	aZVXcXYXYXc
        the ambulance	WWZaaYVVabU
        the amount	YYYXZdXVYaX
        the annex	aWVWYWXWWXd
        the annual	YWVWWWWXdYZ
        the answer	RXcRXbaXabU
        the answers	eWXYXXXWWWU
        the appeal	XZVcXWVWWTc
        the applicant	TWVSWXUUabb
        the application	XVUdXbYWVYY
        the appropriate	XWYYYbZYXZa
        the archive	ZVVcZXaaUWb
        the area	VWUWXVUZVgV
        the argument	YXYYYYWXXWd
        the arguments	UVaVVZWWVWc
        the assessment	aVaWWWYWcWY
        the asset	cXYcYYYYXVW
        the association	YaYVVYWVWaY
        the attached	abVVWXYXUWX
        the attachment	acXXWXUYWWa
        the audit	cZZWWWVVUWW
        the authority	ZVZWYZTSUcZ
        the autumn	aWYWWXWWUaa
        the average	YVVUXWXWWaa
        the awarding	bXYZXWYbaYV
        the back	YWWXXXVYXYd
        the balance	XSZYVSTTTXa
        the bar	VVXXXXWdYbW
        the basement	XYYcYYYYXZa
        the bbc	aaZXXWWbWWa
        the benefit	VXUXYXYYXbd
        the best	ZZXaYYXcZYX
        the bid	VYeWWYXWXWV
        the bill	WVXZWXXWWYc
        the board	VYaVXXVaUaW
        the board's	aYYZZXYYbcX
        the body	XcYYWWaYWSa
        the boiler	dVYWYWVXXWZ
        the borough	VUWXaWWbVdY
        the breakdown	dcVWXXWXWWU
        the bridge	bVVdZVWbUUX
        the british	XWVaYXWcWYZ
        the building	WbYZVWWZWbY
        the bundle	baYaYXXWXXX
        the burden	VUVZXdXXXVa
        the bursary	aVbUVXVVWeV
        the bus	bZVXXXXWVdY
        the business	bcXXYWYYYWa
        the cabinet	XZZTZWVYaaW
        the call	bUbYVUVXUTc
        the caller	WbUbYYWWXaV
        the camera	WWUaXXVaWba
        the care	WVWWUWZeWUX
        the case	ZVSZWUUVZXb
        the caterer	XYWXYYYaXWe
        the catering	cWaaZXWXXYV
        the ceiling	WVWXWaYWWYc
        the central	WXXZZYYXbZU
        the chair	XWaUYXYZUXf
        the change	XYYcXYYXWdV
        the charge	WYVbXWXbXXa
        the charity	bYVZYZWaYXa
        the chart	eWWWZXXWXWW
        the chief	YYaUXVYUYcY
        the child	ZbcWWWWXYcX
        the choice	YXXcXXYXZWZ
        the circumstances	YVaVbXVYVbZ
        the city	WWWWXVacVaX
        the civil	WXXWWXXabVb
        the claims	aXbXWWXXVZW
        the clerk	XXUWUZaVRba
        the clinic	VXWbbWXbVVW
        the clock	XUTTVVbVVYc
        the closure	aVVWWUWUWba
        the code	VXTXWUYYaab
        the collection	YXWXWXXcXXc
        the college	WXXcYZYPVVc
        the college's	XVXXWVYYZfT
        the commission	WZVbaaWZWXX
        the commissioner	UUUYWXTYSbe
        the commissioner's	ZWVWVbUUUVe
        the commissioners	WWaVbVWaXXX
        the committee	WVXVYXbXZbZ
        the company	UZYTYTUXVbb
        the complainant	XabVWWXVXZe
        the complaint	VYbWXaXXXWb
        the complete	fVXXXWbWWVV
        the conclusion	WWcaWZXXXbT
        the conditions	aUXYXXXVbXZ
        the conduct	XYZZZYXbYWc
        the conferring	YXaXXYWXXVb
        the confidentiality	YXaYYYZYZVb
        the consequence	bZXYVUXVXZa
        the constabulary	WXacXXXbXVY
        the consultants	VacWXXXWUVW
        the consultation	aZXVXWVUYZb
        the content	WXcXXZWYWaZ
        the contents	bXbZXWXXYXY
        the contract	WaXWSVaVSaa
        the contractor	XVXbXVWWUVd
        the contracts	VWXWZYWZYVe
        the convener	ZWYbYZYXXaZ
        the convention	YXXaXXYVXWc
        the coroner	WbZXXWXdWVY
        the corporate	XYYTXXYVXac
        the correct	XYZXaZbaaUZ
        the correspondence	caUVXbZUWVW
        the cost	XRWWWbVTTSe
        the costs	daVXZWWWWXZ
        the council	UXVYVbQPSWb
        the council's	XWXXTYWXYZZ
        the county	TYXTWVWUYfb
        the course	TWaWWYXWZWb
        the court	XQZYYZYWVcX
        the courts	XWVVWWWXXae
        the cps	XXXYabXXZbW
        the crew	aWZXWWXXXYd
        the crime	aXWaWWYXaVb
        the crown	WTaXWWZZWXZ
        the current	UVYWVZVTacW
        the custody	XXWYWWYXWXd
        the daily	XWeaWXXZXWU
        the data	aaXXYWRWWVb
        the database	bYUWWUZYXbb
        the dataset	WcYcYXWWdYW
        the date	YUZYUSSTZWd
        the dates	WbUXXYZWWZa
        the day	WVWZUVRWXYd
        the death	WWTWVWXYVVf
        the decision	VXWYYYXWYdZ
        the deed	bXXbXXWXZWY
        the defence	XYUZYXXTXca
        the delay	VTTVVTVXWZe
        the department	XXZXYXUbWXW
        the department's	YVVZZWVabZX
        the depot	YTYZVUVUTWd
        the deputy	VVVbXXWWWaZ
        the description	VYXcbYZXZZY
        the developer	WUTcXYXXWab
        the director	WVYVVUVUWgV
        the directorate	aWYWXZXTWbb
        the disc	edWVXVXWXWU
        the disclosure	ZbYXTWWZaVb
        the discussion	baVcYXYYXVa
        the district	ZWUaWVacUVb
        the document	aXbaYVZVXXU
        the documents	cUYZXWVXbVZ
        the dog	aWVbXXWbVYW
        the door	XXYUWXVXZXd
        the draft	YVdWXWWWVZW
        the drainage	bWWaZYWVWXa
        the drawings	VTVWXUWcWVf
        the driver	YWWaaWVbWZY
        the duty	UVWVcVXTVbZ
        the e	bVaWYYXXYVa
        the earlier	aTYZZXTUaXa
        the effect	XYVaYYYYYXd
        the effective	aYeaaaaaaaW
        the eighteen	WXXWYcYWWXZ
        the eir	UWeXYWVcWWX
        the eirs	YXXZZaTXYXZ
        the electoral	XXVcWWXcXYW
        the email	XcbWYWXYYXX
        the emails	abWXXXVWWWa
        the enclosed	ZYUSTUVUWWd
        the enclosure	aXXYZWbXWeW
        the end	YVVXUTSTYbZ
        the energy	bcXVWVbaVUW
        the environment	XVXWWXWcWWc
        the environmental	WaaSSSUVTaa
        the estate	YXYbWXYbYcV
        the estimate	WXdVVbUVVZY
        the evaluation	bXZWWWXZWXW
        the evening	YZYZZXYZYcY
        the event	WXUYWWbZXcZ
        the evidence	XWbYYXYYbYb
        the exact	WbcUVUWVWUT
        the exam	aXVaaYaWWXX
        the examination	VWWWWVWacYY
        the exception	RZZWScRSRRa
        the executive	XbcUWYXUXUa
        the exempt	XXdYYZYZZZZ
        the exemption	WZXTWRTRXWd
        the exemptions	XXXWVUVXVWe
        the exercise	WVbTYcWVWUZ
        the existence	YWWWdWWXWWY
        the extension	XYXYXXYWXWe
        the extent	WaXXWWYWZac
        the fact	YXVVWXVWZXe
        the factors	XVfXYYYYWWX
        the faculty	YWXbXXWXbZX
        the fault	YYWdWXXWWaW
        the fee	VVTYVaUVWVe
        the fees	VXXXVeWUcQX
        the ferry	aWWYVVXcVcX
        the field	WXWaWWXWWWc
        the figure	VUaWUUXXVaa
        the figures	aZTVUXYYYUa
        the file	ZZcWVUWZYUc
        the final	aZWcYYVWWYX
        the finance	aWXaYaXYWdV
        the financial	YVbXWaXbZXY
        the fire	VZVXWYVaUYb
        the firm	WXbabWXXXcX
        the first	YbZYUQUQRZZ
        the five	aZXaYYYYWcW
        the flag	WWUVWWVVWcb
        the fleet	WbUUWYVTTWe
        the flood	bVbXYWWYYbX
        the foi	WXbYYYXZaYZ
        the foia	UXYVVYUUWVd
        the following	aSTRaXaWaSc
        the foot	dYZYZZYXUXb
        the footage	bYXaaaYYYYW
        the force	WZXYbaUUVYY
        the foreign	bYYYaYWbYZa
        the form	aWWdWXXVUSb
        the former	ZXYZaVWXYXZ
        the four	bYYaWYWWXYZ
        the fourth	YcWWYYXYXaZ
        the freedom	UZXXYZYSTWY
        the freight	XaZYYZXScXV
        the front	XWYbXYYYacV
        the full	ZZVWXUVUZbZ
        the future	VWVVWXXVWVf
        the gallery	bWacXYXXWYW
        the gate	WZXbYWWWWaX
        the general	WXVWaWWYYcY
        the government	WaVZaYXVWfV
        the government's	ZYZcZZZZbaX
        the governors	ZYYXXaVUcWZ
        the grant	aXYWVXYXWcU
        the grid	eTaWVTVcUWT
        the ground	XXWXXZYYXZd
        the guidance	cVaWXXVVZVZ
        the handling	XYXYYXZXYYd
        the harbour	XaXUXWXcUcU
        the harm	XYaVbXVYWTb
        the head	SRWPWWSQTdb
        the health	aZYXUVUZXYY
        the highest	YYZZZYZZXcY
        the holder	ZYXYYYXcZXY
        the holding	XWYaaVXYZbZ
        the hospital	XWYaWXVbWZa
        the hourly	YabYXVWYVYZ
        the hours	ZXWbWbWWUZZ
        the house	XXZbWYXVZbW
        the housing	XWVVZWXbUUe
        the icb	XSaeZTSXSWV
        the ico	YYXaXYYaWbb
        the identities	XcZXXYZZZYZ
        the identity	XbVWaWWWWVd
        the images	aXWXYYaXYbY
        the incident	VbWXWVbdWZU
        the independent	aaZYYYXZXVa
        the individual	WTaTdVWVVWZ
        the information	ZVZaYYWXWSZ
        the inquest	YZWWVTXbXUd
        the inspection	ZZaUWVWaYWV
        the inspectorate	WVZbXXXUXYa
        the instrument	bXYYYYYXYeV
        the intention	YYYWZXYXYYc
        the interest	XVaYaYYXYYa
        the interests	aUUWXWWWWWf
        the internal	baaTXVXVWWW
        the internet	YZWYXYVWbWc
        the interview	UafVUWXXWVT
        the investigation	WaXWTUWUUTc
        the job	cUUXVdUXVZW
        the joint	ZXYZYXXaYUd
        the judgment	YWZXYXYVcUZ
        the judicial	XYXcYXVbXYW
        the keeper	aYaXXZXYXVZ
        the kind	YVccZUaWXWX
        the land	VSXVWYYYXTe
        the landlord	WSaWbVXbWUb
        the landlord's	XaaXWXXVYcX
        the largest	UUVUWVXWWcZ
        the last	YZSYVZRTUYb
        the latest	VWVUXVXWXWf
        the latter	XWZWXXWaWUc
        the law	YXTWYcVWXUc
        the lead	YXXXXXYdWYc
        the lease	bVZTXWVZWXa
        the ledger	cWYbZZZYZYX
        the legal	WbXbYZUZXbW
        the legislation	YYVXYYYXVXf
        the leisure	XWXWXXYZYfU
        the letter	cWWcZaYUUbU
        the letters	WbaUWWWWXSd
        the level	ZZbZWbXYZbX
        the levy	YXYVYWZYYcY
        the liberty	XYWYXXXcXWY
        the library	WWUaUUVVcYX
        the licence	aSXZXUVYaXb
        the licensing	WWYWWaWWcUa
        the lift	bWWYXWdVWbV
        the likelihood	XXYXXXWXXVd
        the limit	UVVUWeTUVUZ
        the link	aVVUVXUWdUZ
        the list	dacUXWTTVWZ
        the loan	aUVYXXYWXUc
        the local	WVZUXVXXcYY
        the location	XWcWXXaWWZW
        the loch	YYWXYYbYaYW
        the log	YVWcXXXWZYZ
        the longest	XXXWYWYXWdZ
        the lord	XWZUXWZVXfU
        the lorry	XXVaVXbXVYZ
        the losing	WZcWWWXXWVU
        the lot	dUVbWcVTWVW
        the lowest	XXXXYXYYYeW
        the mail	cXYTXWbYXbZ
        the mailboxes	XXXaYcXZXWY
        the main	XUXUXWZYbgV
        the majority	YaYYYYYYacW
        the make	XYcYXZcXYZZ
        the map	UdVWXXaUbVZ
        the marine	WXYYYYXdYTb
        the market	WVcbXXWWVWZ
        the material	bWYaWTVUaTa
        the matter	YVXZaZaWWcX
        the matters	YWabXWYXYXZ
        the meantime	WXaYYXZWWXc
        the medical	cXYXbWWYYZY
        the meeting	XVZRUTaUSUd
        the memorandum	ZYXcXXaWZXV
        the mental	XXXXYXYXYeW
        the merger	WWWaWXXZXcV
        the middle	XYYXYYYYXYd
        the minister	XUXbUXVWYbX
        the minister's	bWbZXWaaWWW
        the ministers	bZZbYXYWZZX
        the ministry	WYWYXXWaaab
        the ministry's	XYZaYZXZXbW
        the minute	WbVWXUYWVVc
        the minutes	YWbZYTWVSUc
        the model	aWdXWXWXXVa
        the monitoring	VZaWcWXVWYZ
        the month	WWXXXXXWZdZ
        the morning	XYWYXXYWYdY
        the most	XZYYYaVWXab
        the museum	XbUVYUYZYWc
        the name	VYYYVWbSTXb
        the named	WXUYdZYYYWY
        the names	XWcUUSZUWZY
        the national	UXWTUWSYcdW
        the nature	ZYWdWYYaZVY
        the nearest	VWXVVWVWXeb
        the need	XYbYYXXYXcX
        the new	UWaaVWUTUZY
        the next	cUXYWWVTWZa
        the nhs	VVVUVWUYXdZ
        the note	aZcVWVWWXWY
        the notes	YVUTWaWWTWd
        the notice	YSWWVUVTXcc
        the number	YZUYQNWYQXa
        the numbers	cXbWVVbVVVY
        the offence	XYWWYXVXXXd
        the office	ZUUaXXVbXVY
        the officer	WdbXWXVWWWY
        the officer's	ZbWUWXXXVcX
        the officers	WaaWWWbWWYa
        the old	aVWcWbVYUVX
        the older	VUWdWVWTWXb
        the oldest	YXXXXXYXYdV
        the ombudsman	XVTVZbWYVZZ
        the one	XVXXVYbZWUf
        the online	XYYXYXYYfWU
        the only	TZVdXXUUVZX
        the open	WXZYWUVTXca
        the opening	ZbYWXWXWaYa
        the operation	XcZWXXXYYWZ
        the operator	WaaZWXTZVXZ
        the operator's	WZcWYWYXXXa
        the opinion	WbYXZaWWUTa
        the options	XaaXXXbVWZY
        the order	aTRZVZUUZWa
        the organisation	XVcZYYYaZWY
        the original	YabaYWaVYTX
        the other	QXXPaSSSRWe
        the others	WdWUWZVWWYZ
        the outcome	VVVbXWXWWac
        the outset	YXXWYYXaXXc
        the owner	XUaVWYXWXbZ
        the page	cXZXYYXYZYY
        the panel	VXYXWWWWWVe
        the panel's	ZWcWYXWWYXZ
        the paper	ZTcdUSUXUVa
        the papers	WTZXXXbdYVW
        the parish	WUZbWYWbaXY
        the park	XYWacWVaZXY
        the parking	aYYWXYXXWUd
        the parole	WXabaXWaXWW
        the parties	VYcVWWVUXZZ
        the passage	ZWaWYXYXXYb
        the past	YYYYZYXXYZc
        the patient	XVYXaXWXZdY
        the pay	WWdUXWXWYbV
        the pension	WaVbZZbXaXW
        the pensions	ZUVWWWWdWbY
        the period	XUXXVabTVaY
        the permanent	YYaaYWVWYaW
        the person	VVZSbSUZVZb
        the personal	YVcaWXYYYXY
        the photographs	YaYcWXWVXUW
        the phrase	XVWXVVdXVVa
        the pilot	WXZcWWXYWbW
        the plan	aYZaXXXWXXb
        the planning	ZVVWXVaaaZZ
        the plans	YWecYYYYXWW
        the police	XTbZXVSXQZa
        the policy	cZTZVWVXYZb
        the position	ZWZWXXTUWWd
        the post	aXcZWVWXWaU
        the practice	XZVUbWTWUdY
        the preceding	XYacYXYYZcW
        the prejudice	XXaXXYYXXWb
        the premises	YYYWZXYZbdV
        the presence	YZYYcZYYZZX
        the present	aWZXYaYXVeV
        the press	YVWXXWYXVXe
        the presumption	YWbWWTWVWXa
        the prevention	YWYXXWWYXXc
        the previous	VWVaXVWWWWc
        the price	bVZaYXUXVVd
        the prices	VbcUWVWUVWY
        the principal	YbXXYYXXWXb
        the principle	YZaYYYYYXYc
        the prison	WYXbabZZWVV
        the private	aVVcUaXUXbX
        the process	YXXVZcZYWVb
        the procurator	aXZXYYXcYbV
        the procurement	ZXYbXXVVbTW
        the proper	ZXWaXWXbXWY
        the protection	YbaWWVXYWXa
        the protocol	cXbYYVXWWcV
        the provision	ZWYXZbXZXbX
        the public	TTXTYZMNWTb
        the publication	VWVXWZYYdXX
        the published	XXXbZWbVbYW
        the pupils	YXdXWWaVYVa
        the purpose	VWYaVYXWVYb
        the purposes	WXXVYVXTVcb
        the qualified	ZYcVZVXYVUa
        the quality	YYYXZZYYaXc
        the quarter	VXXXXUXXWfW
        the question	TScXXWYZTWY
        the questions	bVWVUVcVVUY
        the rate	UXWVVXWWVXe
        the rates	WdXYYWZXWXb
        the reading	bXWWXbXWUXd
        the reason	SSUbVVVUTVe
        the reasons	TYdWWVWVTTY
        the recording	VbaZVVWXcWV
        the recordings	aaXbXVYXXZW
        the records	SSRXURTbUbb
        the redactions	bcZYXZZYZXW
        the reference	VXZcWZXYWXY
        the refusal	WXWVaXTTVUe
        the region	XWXXYXYaYYc
        the regional	aXYWZYWZWba
        the register	WUYWXUUaaVb
        the registers	ZVbZXUXXaTb
        the registry	VbXXWVaZXVb
        the regulations	YVUVWYXWWUe
        the regulator	aUTXZVVUVbb
        the regulator's	bZbZZZWYYYX
        the release	aUXXWWWaXXa
        the relevant	bUXYUWaXVXb
        the religion	YYWaWUWVWaX
        the remainder	WaVYWYaXVXb
        the remaining	aYbYVWXWWaV
        the rent	SVXWXVUTUZg
        the reply	UYVYVUZWZUg
        the report	bXVRTWaUQWf
        the request	VRUUQcbXPZa
        the requested	dbbcUYVVYWR
        the requester	YWWXVWVXWXf
        the requirement	WYXceYZZYYW
        the research	aaZYXWXbbWV
        the reserve	WZXWXXXWWVc
        the residents	WXWWXXXWaeW
        the response	XYWWZXWWZYb
        the rest	VbZVUWdVTWY
        the result	aXaWXUUWYUa
        the results	WXVYYYXVYbc
        the review	ZPXVZZTYYYY
        the reviewer	YXXWYXYYYUf
        the reviewing	ZVaaWWXXWcX
        the revised	VVYUYcaYWbY
        the right	XUURUXYeVXZ
        the rights	YYaYXYYWXXb
        the risk	ZbaaWUYUTXT
        the road	XWUUWUaUXeX
        the roof	YVWUXVbWYeV
        the rota	cVaWUVUUbZU
        the routes	bXaYZXXYWXY
        the royal	VVbbWXUcVUW
        the rules	aWXXYbYXXaY
        the safeguarding	XadXYYWYXYX
        the safety	UWXYWWXXUYd
        the sake	XWbWYWVWXWc
        the salary	baXaVUVVUVX
        the sale	XWcWXXXVXWb
        the same	WTYTYaVRYaZ
        the schedule	aZZWVWUVWYY
        the scheme	WaWXWWZbVbY
        the school	aSbaYVYURXa
        the school's	aVVbXXXaWaW
        the scope	ZXacVUbZTVX
        the scottish	VWZaZYWbYaW
        the search	UYUZWaWWQTd
        the searches	YYXcXZYYXYZ
        the second	aaVVTTaXXaX
        the secretary	YYWVVYaYUbY
        the section	ZaYXWYWcYTY
        the secure	baZVWWXZXWV
        the security	WUXbZWWWVVZ
        the senior	bVbZYYYXYXV
        the service	bZcVcYXRPZW
        the settlement	ZZcWXXWXXWV
        the shared	cWYUYYYZXWc
        the sheet	cbWYXWXXVYW
        the sheriff	SXXZYaZYUeV
        the site	TYZSbRSTYeY
        the six	YYYXYaXYaXc
        the slides	cZYZYYXXYYZ
        the small	YbXXYYXXXWd
        the software	WZcYZZYZXYW
        the solicitor	cZZWYXYXYYa
        the spend	bcYbWbYYVVV
        the spot	WXWbXXXVXaX
        the spreadsheet	ZUVaWVWVbUa
        the spring	YYYYZZXXZWb
        the staff	ZVZVWUVaWXa
        the standard	YVXWXWZXXdZ
        the standards	YVYVXWWUVUg
        the start	VWXXXWWXWZc
        the state	XWWXXXYXXVe
        the statements	YZcXYXYWYXX
        the station	UcSUXbVaWeV
        the stationery	XXXZZZYYcYY
        the statistics	cYYXZZYYaXW
        the statutory	VYUXVaXaYYZ
        the stock	YbaaXXXWXUV
        the street	UVVSVWcWVbZ
        the strong	YYZdXXYYYWX
        the stronger	XWbVWWXWXVc
        the student	UXXUbWWcWTZ
        the students	YWYVXYXZXeX
        the subject	TaZWbSYTWaX
        the submission	bZWYXYZZWYc
        the sum	cVZTRTSTVWa
        the summer	VWYUXVXXVbb
        the sums	YaZZVUZWWXc
        the supplier	YRXXWVTWTbb
        the supplier's	VcZYXYXYYXb
        the surgery	WXVYWbXbXcU
        the survey	WYVZUUWcTSa
        the swimming	YVbVTVVWXYS
        the system	XUTbXUUUVaY
        the table	XdaTVURTSRY
        the tables	ZVVVWVWXXbb
        the team	UWVVVXWUUTh
        the telephone	YWYXYYYWYWe
        the template	cWWXXZWXVWc
        the ten	VUWYWZWWWac
        the tenancy	UVYaYXYWWYa
        the tenants	WbUVXYXXcYY
        the tender	aVaVWTTUabX
        the term	WXYZYXeWVYY
        the terms	WaXWVVUYUVd
        the test	cWYXWVWXXbY
        the text	WZYVYYWWWWd
        the theatre	cXYXYXXYXbV
        the third	aaWaWWYXWXb
        the thirty	YXYYYZYYXac
        the three	ZaZZVZZVWWT
        the threshold	XWbVXaTXWVb
        the time	WSTXUbXVRXe
        the timetable	cWXWXXWXbXZ
        the total	bUYZWWWWVac
        the tower	YYbYYYXYYdV
        the town	ZZXaTYUXWZY
        the traffic	WWVXYWWcbYY
        the training	cXYaYZWZYXV
        the tram	WXZUVWYcZXX
        the transparency	VXWXWWWWdWZ
        the tree	YbRXUZaWZWb
        the tribunal	YXXZUaYVVXc
        the tribunal's	ZYZWYYXWZYb
        the trust	WWVYYZQUQfW
        the trust's	VXZTVWVXaTe
        the trustees	WYdaWVVYWbV
        the twelve	cZXaYYZYWZX
        the two	YXbXTSVSSbY
        the uk	WaXYVWWUaVd
        the union	UZXVVUVWWdZ
        the unit	aaYYWWVVWZZ
        the university	WXaZZZUZaWW
        the university's	aWXXcZXVXWZ
        the upper	UZWXXbYZZYb
        the use	VVcaYWWUXTZ
        the usual	aXXXYWcZZYV
        the valuation	ZcXWXWXdWYW
        the value	XZabXXXXWVa
        the vehicle	aVTWWUVUcUb
        the veterinary	ZWWcXWYVWaW
        the vice	aXXWYYXXXba
        the view	aVcaVaYXXWV
        the views	YUUWYWXWZUf
        the village	YWXVZXYXXbb
        the volume	XYVXZcXXYWY
        the waiting	WcXYZVXYVaY
        the wall	WXVXXWXVWeU
        the ward	VXccYWXWWZS
        the water	WWVaYXWTXac
        the way	VVTTSUUWVde
        the weather	XWWbWVZYXaY
        the web	WXWXZXVWeYW
        the website	XXXYXXXWcaU
        the weekly	ZWUYXXXWdWU
        the welsh	XVXXXXWbaZX
        the whole	YTZVYWWPXVb
        the winning	WcbXYYZZXYW
        the withheld	eWWWYWYXXWc
        the witness	XcaVYWXWWYV
        the word	aVVSVcWVVXd
        the wording	bWXWYYVWWWa
        the words	WbYXXYZXXYb
        the work	XWXUXZUTVad
        the workbook	fWXWXYWXVVW
        the working	XYcbXWWXXZW
        the works	ZYZWZXYXZYc
        the world	UVXXXYXXUWf
        the wrong	VWYWYYbWaYd
        the year	VYVcVSXVSZZ
        the years	WdXWWXWVWXb
        theat*	aVXbYWWXWcW
        theatre	bWXbYXXXXcV
        theft*	WXWWWZWXXda
        thefts	WXWWWZWXXda
        their	ZZVYOUNdUZW
        their first	UXWXYZYYZfX
        their money	XXWWYYYXXUe
        their names	cbSWYXXYZcW
        their own	UTcXUSUYZYX
        their work	WXWXZaYXYXb
        their*	VUUVXWWeVWZ
        theirs	VUUVXWWeVWZ
        them	VVbYOaSeVVW
        them $	WYaZVUPgWQX
        them and	ZWYXYaXbVZa
        them are	VZcZXWXWWYX
        them as	abXXXXYYZXV
        them for	bVVXYbXXXVZ
        them i	bZabXWYZYZX
        them in	YVaWYWWXWYc
        them out	baUVYaXWXbV
        them the	WVVVVWWWWXf
        them under	UZYVVVWUWXd
        them were	ZZZbZZXYZcW
        them with	eXWWYXXXXbW
        them would	XbWWXbWZWYa
        thems*	UcVXWWaSWYc
        themselves	UcVXWWaSWYc
        themselves $	WaVVWWYVYZe
        then	UVaRTUXPNdb
        then $	YYaZZZXWXUb
        thera*	XYXaXXXWXeU
        there	STSbXWZdcXU
        there $	SSRZRWOhdUS
        there are	VYRYUZeRQWa
        there being	ZYabVZXWWaW
        there has	YWZUaUWWUUf
        there have	VUUVaXVWUfX
        there is	VSYaYOSNSba
        there isn't	WUTdZUTUUcT
        there was	XXZbZWVXVaX
        there were	QSSYWbXRTaW
        there's	UXSbZRTTYaZ
        there's a	TWTVbVVXVdW
        there's no	XZVcWUVUaWZ
        there*	aUbcacXYYUT
        therefore	cVcbZdYYXSS
        therefore does	ZZYcaZZZZZV
        therefore exempt	XZcYYYZZYYX
        therefore not	VXVaYaYYXZa
        these	aWbYVbXYYSW
        these $	cVTdVXWaUSZ
        these and	XWYbVWYaXZV
        these are	daYUUVVWYTY
        these figures	XXXUYUWabZZ
        these numbers	UUUWYWWaaVc
        these were	UWaWWWYbWVY
        they	aZYYUTWdXWX
        they are	ZaaSVUVaaXX
        they can	XVTWXRTZVYc
        they could	dVUVZYYYZWY
        they did	ZYWaWYYYYbY
        they do	XXZeaWXVYXX
        they go	bXYYYaWXcWX
        they have	YUUWWZWZXVd
        they hold	TYWUYVVTWWg
        they should	WXdXXWYaXWX
        they were	WXZYVUUWUWd
        they will	UVbXZXVbVVY
        they would	YcaVXVXXYYY
        they'*	ZYUaVWVeTVa
        thiev*	WWbVXXVWVYc
        thieves	WWbVXXVWVYc
        thing	WYZXVaWVVVb
        thing*	UVbWUUUVUWc
        things	UVbWUUUVUWc
        things $	WXUUVUWXVTg
        think	VTYVSUYaVQe
        think it	YYcYWYXaYXZ
        think that	YYWXXXbYWVd
        think the	YYbUWZVcZTa
        think*	WXWWYWaZXVd
        thinking	XXYWYWbZXVc
        third	WebSSWSSadT
        third $	VUVUWWWVWca
        third of	YXXXYZXYWdW
        third parties	YaZUXaXXWUe
        third party	UceYWWVSSTW
        third question	XWcUUTVVcWX
        third request	ZYZaZXZZWUc
        thirt*	TSUTUYYVTcZ
        thirty	UTSTVYSUTbZ
        thirty one	WVWWWVVVWba
        this	eSZWZbTaaOT
        this $	XUMgUSRccNU
        this act	ZYXaXZaaYad
        this and	acUWXcVVZXa
        this area	XXWXWWWVWcc
        this as	TWZYbcYcVVW
        this authority	VXVfYVUSUYV
        this being	WZWcZXWYWeV
        this but	XYdXbYZbXYW
        this case	TUYWVUWVVUe
        this council	XVcYYYYZXZb
        this data	WYcdVXWUWXX
        this decision	aZXYYZWXWYd
        this department	VVUbbUXXWXX
        this email	fWSSUUTSRSc
        this exemption	XYaWYUYYWXb
        this force	WYbWbSWZYbW
        this from	WXUUXbWWbVY
        this has	ZWbWXZXabYX
        this in	WVXXVaVTWeZ
        this information	RTdaUPRVVVZ
        this instance	XXacZbYYYbW
        this is	VUYXSZYcbQa
        this kind	XXYcZbWaWXX
        this letter	bZTQZQRUXTe
        this matter	ZZXYZYWbZXa
        this may	WXWaWVWaXYb
        this message	bVVWWVUTWYc
        this morning	dXXXWXXcUXV
        this note	cXXXYYYXWYZ
        this notice	ZVYVWbXXXVZ
        this occasion	cVZaXWXXXVY
        this office	UWYZZUYYXTa
        this on	VWbYWbWXYXa
        this one	aXbYWaZaZUS
        this part	aVbaUXUTUSc
        this point	XYWVaVWWWYb
        this question	WYXeUabaUVU
        this reply	eWZTZTSUSQW
        this request	VYZWTeWYWWU
        this response	caXUaWSVTYX
        this review	YXYXXVXWYWd
        this section	XWbcYbYXZZW
        this service	VWWXWVWWUbZ
        this sort	WYTVVUXXWSg
        this subject	WXSeUYXaYXZ
        this the	XbXXXbXXbVa
        this time	XYeYYWZXYVW
        this to	UUSUVSWcacY
        this topic	TVVcWZUUXTb
        this type	YZZZcZZYZaV
        this under	VXdVXWXXYXX
        this up	WXVYXWWccYX
        this was	WYXYWVYXZda
        this we	VUaXWYXWXXd
        this would	ZUabWcXbYXW
        this year	TVUaUZSTScS
        thorn*	VUTWVWaUcZS
        thoro*	YYXdYZXYXYY
        those	NcYaNTZZXUY
        those at	YXXXZYWXWYd
        those for	YbcaYXYXaaW
        those in	XcWWZYXYaaX
        those of	XXUYWUaZaXc
        those parts	XcaZYYbYXXX
        those that	XYWYXVWWXWd
        those under	YZZXXYXWXZb
        those who	USXUVUaOUWf
        those with	WYUWYWXXXeZ
        thoug*	ScWWRTPUYVd
        though	VeUVUWUYZXa
        though not	XbWYYWYWYXb
        though the	WbXXYYXXXaa
        thought	TSZYTUUVVRd
        thought about	WWWWVUWWXUf
        thought that	ZXXbZWXXXYZ
        thous*	VUSSVVUUWYd
        thousand	VUTTWVVVWYc
        threa*	WTZQcaUVVSb
        threat	XWVWcWXWXTc
        three	UZQPOYUMVfY
        three $	UTVTWXUUTcb
        three and	VUWWXcZYVXc
        three months	XXWaXVVVcZc
        three occasions	WVVXWaXXXbZ
        three of	ZXXWYVWWXac
        three per	ZZZZZZZZZcX
        three years	aTWVYTbWUYe
        thres*	XXbTWbXVTWc
        threshold	VYbUWbXWWYb
        threshold and	WVXWXeXXXWT
        throu*	WZYXVcVUYdW
        through	WZYVUdRRXZY
        through 0	cYZXYbXYXWX
        through a	XUXWYXVXVfa
        through an	XXZWZYYZZdX
        through our	XYXYXWXXXXe
        through the	TSUbVVWUcYb
        throughout	XWZbYYYZZdY
        throw*	YWXcYXXXXbW
        thrown	YWXcYXXXXbW
        thurs*	VUVTXUVUZfX
        thursday	WVWTYUVVadY
        thursday of	WYXXZXXXbcW
        thus	TZacbYRZRRY
        ticke*	XVTcXcVZVbQ
        ticket	aWWbYcWUZUV
        tickets	VYUaXZXaVdT
        tie	YXWXXdWXXaW
        tie up	YYXXYeXYXWW
        tier	YTTXSZUbVTb
        tier tribunal	YVYWYaWXXXb
        till	UTcWUUbTVcV
        timbe*	XYXWWXWWWeV
        timber	XYXWWXWWWeV
        time	TMSXReaQTZa
        time $	STaWTbPSVab
        time allowed	YYYXYcYZYYZ
        time and	XXYaYbWVWWZ
        time as	WaXXYXaYYZc
        time for	aWaXYWWXWca
        time frame	YZZYZYdXYYX
        time in	XYYYZWYYYcb
        time is	WWUaXWWXXab
        time it	ZXYYYXXYYca
        time limit	UXVWVTUXVUg
        time of	XXYfYXWYWVZ
        time spent	WVVbYVVXWVb
        time that	WXZUZaXVTVe
        time to	VVYUVZVVVbY
        timed	WWVcWaWWXWZ
        times	YVaWRZNOWaX
        times $	VTUUVUVVVeW
        times a	WXVVYXWXWeY
        times are	TbUbWTVUTSd
        times in	VVVaYYUYXZd
        timet*	cRYUVWUTcYX
        timetable	cUZWWWWVcTZ
        tip	VSUYTSUUbcX
        tippe*	TeYVVVWXVaT
        tips	WXWXXZVWXfX
        title	TWZVRSbTcUe
        title*	bbVVYVbXXTY
        titles	bbVVYVbXXTY
        to	WXXSYZbfWUV
        to $	STVXZWTZTeZ
        to 0	bcRYPXPRXXZ
        to a	VYYTXTWUXaY
        to acknowledge	XXWVeXYWWVa
        to advise	WWVVXZZdVVb
        to all	SVVUacUUXYZ
        to an	VYWVVUYZTZc
        to another	WXVYZXUVbXc
        to answer	TaVZWWPdQTd
        to any	VYYdUWXXaVZ
        to anyone	WVYVWVXVVbc
        to appeal	UUYVZVVXWae
        to apply	aXaWXcUTXWX
        to approach	XVVWWWWfXVU
        to ask	XTVUWXVYUWf
        to assist	aVXaYaVZWVW
        to avoid	TcZWZXWXVYa
        to be	XVaOVZaXYYZ
        to begin	XXYXYbbYWVY
        to bring	VXVUVVXVWVf
        to buy	WVWWUVVYdXZ
        to carry	XWXXYaXWXab
        to change	YYaYYXYWXYc
        to charge	XYXWYWWXYXd
        to check	WVUTYUZVTUg
        to clarify	WYXXZUcYXWa
        to close	WWXVXYYWWfT
        to come	XXVXWXWZWWe
        to comment	VXXWbWaXYUZ
        to complain	XXWXWXWWYXf
        to comply	VWYTVaTWVaZ
        to confirm	UUQVeTUTWYX
        to consider	XVTVVXVYWUg
        to consult	XXWVXWUaVUd
        to contact	WXWWXWUbXYa
        to cover	XZXZZXdWXdW
        to create	ZXXXWXXWYVe
        to date	TXVTWXYUXfa
        to deal	XVUWVXWbWXc
        to decide	WWUTXWXUUbc
        to disclose	WadYTSSQTVY
        to disclosure	ZVXWWaYWWXc
        to discuss	VYYZYYXXYZc
        to do	ZZVVXaRUUbZ
        to each	fUVVXZTbSWW
        to every	WWUXbWXWWab
        to expect	XYZWYXZaXXb
        to explain	VVVWXVYWUad
        to extend	VXVWVTZUWca
        to find	VXUXWdcVYRY
        to finish	XWZWXWXXWcX
        to five	YYYYYZYYYeW
        to foi	WWUVVbVUcSY
        to four	VcWXYYXYYaW
        to furnish	cYaXZXaWbXX
        to gather	YYYbWbWWVWY
        to get	ZTaUXdVYXWc
        to give	RbbWTYUUZTX
        to go	YTXUXcZaUSa
        to hand	VXeWWUVTVSd
        to have	SUTYQScXWbZ
        to hear	YXbYXXWVYWb
        to help	bYUXXWYYUWa
        to her	YXbWZWYaWeV
        to hold	WXbXUWWXXWZ
        to how	ZYYXZXYZZcb
        to identify	VYYYYYZYYZc
        to include	YWWWYXeVYRa
        to inform	YWWYYbXbVVZ
        to information	VXXaYaWTaZa
        to it	VUUbUYSZSXc
        to its	YZWUVYWaYUb
        to keep	bUfTUTSRUSZ
        to know	VVWYUUbRSYd
        to learn	VWXWYVcWXUa
        to leave	XWbVXXXXYac
        to legal	YXUYYYZYYYf
        to let	ZZbWWVWWWXb
        to locate	aYXdXXaWYWY
        to look	ZXUQWaaWUSe
        to make	aWZZUZUZVaY
        to march	YVXUWWWYTga
        to mean	WVUWbVUVXVh
        to meet	YVVWYWYVXaf
        to ministers	YbcZYZZZZXX
        to more	XVSYVaVYVXe
        to name	XWcWVWVWYWc
        to narrow	YXXXXWXWXWe
        to nhs	XZWXWZXdVTZ
        to note	VWWXYYXVWXe
        to obtain	ZXYbYXXbWYY
        to offer	YXWXYYYWWYd
        to one	VVVYXVbXVYe
        to open	XYYXWebXZVW
        to others	XVZXWVXXYbZ
        to our	VWbYaZbXUWW
        to ourselves	TYfVVVWVVXU
        to part	cWcaYWXZVVV
        to pay	YYYWWXVXYVe
        to pick	XXYVWbYYXba
        to preserve	WaaWWWWYYVb
        to process	YYWZXebVYTV
        to produce	ZZYXYYYYYcY
        to protect	XZWXZUWWWTd
        to provide	ZabYYZSUVQY
        to public	ZZcZYYYbXYX
        to publish	UcZUVYUVSWb
        to pursue	XXWZZZZaWXc
        to put	VTaXYYVTTWe
        to question	WZRVXbbPPaY
        to questions	cYWWccVVYWW
        to quote	YZYYYZYWYYd
        to reach	ZYVZXXWbXZb
        to read	aVUUVcUVbTc
        to recorded	ZYZWZYWXYYc
        to refuse	YVZVbZWVXVZ
        to regulation	WYZXWWWYXYc
        to release	aUZUUTTRSQb
        to rely	VVWWWYXWWVf
        to reply	VWUWWWZaVaa
        to report	UWVdXYWWVVZ
        to requests	VXWVdWUTWWb
        to respond	VVbVZTUZUUa
        to reveal	WcZbbYXVWWW
        to rivals	ZYXYXYYYZZd
        to run	bXXaXXXWWWa
        to say	YZXVfVRTUXW
        to search	VVWUZcbTZUZ
        to section	YYaZZYUWVVX
        to see	YWYZWZRZTTd
        to seek	XWWVYXdaXYW
        to send	dVXaXVWUZUc
        to settle	VVaWWWbVWcW
        to share	cXaZXYXYWXX
        to show	VdTaVTTTaRZ
        to some	ZYWWWYWWXXb
        to speak	WXWXYVXbXXb
        to spend	XYXWYcYXXWZ
        to start	XXYXYYcWXbV
        to state	WYWZdVaZZcV
        to stop	VXWTWWXVYVf
        to supply	aTZYVYaYWSZ
        to take	VWXVWYVYUUc
        to talk	UYXUYXVWWXf
        to tell	OVYacTRXQPY
        to tender	YVWZYYYXWZc
        to that	WWWZYZYcabV
        to the	WSYWXQObXbb
        to them	UZYTWYVhXZS
        to think	WXZVWWYXWWc
        to this	cYYXSZPSXaX
        to those	WVYVWUYUVbZ
        to three	YYZXZWYYXYd
        to transfer	YYXZZZYYXXc
        to turn	VWVWYeVWXWX
        to two	WaWVXXWYYca
        to undermine	YXWWaWXWXWe
        to understand	YYcYYYbXYYa
        to us	SXYdSWcWRRX
        to use	XWVXWYWXVbb
        to view	XVWXYXWXfWU
        to wait	VWVUWUUVVYd
        to weigh	WWWYWUYXXXe
        to what	XXaTWUdYTXX
        to whether	YXVZeYVYYbU
        to which	WVaYVXcZXVV
        to whom	YWWZVWZdWVZ
        to work	UVYbVbUUVWY
        to write	YYVdXXXcXTX
        to you	eaYORTSYWOV
        to your	cXYeXYLUYYW
        today	gYSVTXTdSUT
        today $	eWTXWZWbVWX
        toget*	YYWWYcSWWXZ
        together	YYWWYcSWWXZ
        together $	UVUXWVVTVUh
        together and	TZVaWYWWWaZ
        together they	WZXXYcYYYXY
        together with	aUSWbYTZXdV
        told	SRZaXSPQQVe
        told $	YYWdXVXYXYY
        told by	WWYcVWXYVaX
        told in	WZYXYXYYZZe
        told that	ZYYYXYZZZYd
        told to	VWbXXWWWVUe
        told us	WWcVXXUVWWd
        told you	VUVbVRYWUUe
        tone	UWWWUfUWYUY
        tonna*	cXbbYXUWYVV
        tonne*	WVXWWUVXWgU
        tonnes	WVXWWUVXWgU
        tonnes $	XXXXXXXXYdW
        too	YcWLVlYNMSS
        too $	dWZWYUUVVXa
        too broad	YXZZZcaXZYY
        too costly	XWWYXdXYYXX
        too much	VUWUWfTWVUW
        took	VYWYZYTWSaY
        took place	VZVYbVWVWdW
        took the	aWbZXWYZXXZ
        tool	WWZXYWXXdcV
        tools	YYccWaYUWZV
        top	bXXXXcWUWYX
        topic	TUVcWaZTXTY
        total	ZRVZUaUTSbc
        total 0	UWUTVUUUXhT
        total of	WXVVYYVWXgU
        total*	bbSYVXTYTUX
        totals	ccTZWUUZUVY
        totals are	aaWXXXXUYUb
        totals for	baYbXXWYWXW
        touch	VWTVXUWeWYZ
        touch with	XYYXZZXcXYY
        touch*	WccVYZWVXVa
        touches	YYcXZXWVYVc
        towar*	WWVURXWaWZd
        towards	WWVURXWaWZd
        towards the	XXYWXUXbXca
        tower	WWaUVVUWXUd
        town	YZWZPXQXaZW
        town and	YYYYYYYXWWe
        town centre	YXWaYWYYXdV
        town council	bXXbVZWZVZW
        town hall	VVaWXWXXfVV
        towns	YYYYYYXaYYc
        trace	VXThWXWWURV
        trace of	XYXdZYWWXYX
        trace*	ZXZgWWUUXUW
        traced	ZXZgWWUUXUW
        track	VVVfVWVVWXV
        track*	XWUfZVUXWYV
        trade	VTaVVTZXUZb
        trade secret	YXbXXVXZYXa
        trade*	WaWVXWWWXcX
        tradi*	ZWXVXXUZWdX
        trading	ZXXVXYUZWbZ
        trading standards	ZXYXYYWaXbW
        traff*	VVVXYVVcYXZ
        traffic	WWVYYWWcaZX
        train	VXWWWVWcUab
        train*	aQVWTQPXPeW
        trained	UUTSVVUTTca
        training	dVXYUURTUcW
        training slides	eXYXYYYXYWW
        trains	WXVaYWWbWaX
        tram	XUYRUUccWVa
        trams	WVTcVUXcWYX
        trans*	ZXXVUTMgYZU
        transcribed	YcXXVbWVWWV
        transcript	YbbbYVWUXWT
        transfer	YWTYXWTXUXd
        transfer of	XYWWXXWWYXe
        transferred	UWWVVVXfTcU
        transferred to	SSVUTRSYTcY
        transferred your	XXWYZYYdaZX
        translation	aWVUVXWVWba
        transparency	QRSTXTUUdPd
        transparency $	WVWWVXXWUVg
        transparent	YacZYWYYZYY
        transport	aWaaXXSdSWX
        transport police	WXWXaWYcWWX
        transport scotland	XYVaVYXbWUb
        trapp*	WWZVVVWVXfX
        trave*	WSTZUTTVZeU
        travel	YVUbVUWXaZW
        trawl	aWWYWdWWVXY
        trawl of	bXWZXcWXWYZ
        treas*	aWZXXXWbYbZ
        treasury	aXbYXYYbWZZ
        treat	SUYVXVbXSZa
        treat the	YXZXYXaXXYc
        treat*	UXaVWbVYTaY
        treated	RYWWXaUYTUd
        treated as	SZXXVbXYUVb
        treating	ZXYZYdYYYYW
        treatment	UVcUWVXYWcY
        treats	YWdYYYZXXbU
        tree	ZYVWWaYVVXZ
        trees	aUUaUWUaXbV
        trees $	YUWbVWWVWab
        triag*	WWVWWWVWWfZ
        triage	XWVWXXVXXda
        trial	WYZaYYYXXbZ
        tribu*	YZWYRZWZVVc
        tribunal	ZZVYSbXZRWb
        tribunal $	VVXWWUXXXVf
        tribunal has	YXZbXWZXYaZ
        tribunal in	XXVWZaYbYYZ
        tribunal's	ZYZWYYXWZYb
        tribunals	YZYZZZXXZYc
        tried	UUVWXZXTVXc
        trip	XWbcXbXVXVW
        troub*	cXVWYXaYXUc
        true	aXUcYVWYXWa
        trunk	XcUZXVWUVcZ
        trust	VTXWXXWeMaY
        trust $	VVXXTTWeTYd
        trust and	YYcXYYYaXaX
        trust does	WVUdUTXSXaT
        trust has	XXUcVYWWXbY
        trust in	WVVUXWWbVVc
        trust is	caUUWcVVXbS
        trust that	cYYWYYYZZZb
        trust's	VWYbUVUaZRb
        trust*	VVaYTSReYWY
        trustees	aXcbXVUbUZT
        trusts	WXVUYYVdUTc
        try	TTPSRQRkSQX
        try the	VVUXVVWgVVV
        try to	UUVTWVVWWUg
        tuesd*	XXVTVUUTTeZ
        tuesday	ZVVUWUUUWac
        tuesday $	aUWUWVVUXdY
        tuesdays	WZXWXXYXUfT
        tunne*	WWXaXXXWWXf
        tunnel	XYbcZWYYYZW
        turn	WTYTUdVaTXZ
        turn $	WWVWXXWbVXb
        turne*	ZUcZVaTVTaV
        turned	ZVcZVaTVTaV
        turned down	UVdTWbUWUXV
        turned up	aXXdXYYYWXV
        turni*	ZWWWYVVWWca
        turning	aXXXXWWXXac
        turning to	aXXXYXWXYXd
        turns	YXVYYWXWVXe
        turns on	YYWZYYZZZZc
        twelv*	aWWVWVVWUeW
        twelve	aWWVWVVWUeW
        twelve months	XYYYYYXYWfU
        twent*	TSURTSSUSca
        twenty	TSUSTTSUSda
        twenty two	WYYXYXXYYZb
        twice	aTUSTXSRTkU
        twice a	VVVVVVUWYhS
        two	YcUPRVXLKhT
        two $	TTTaVUbVWdW
        two and	ZZYZYaZZYbW
        two days	WXXWXaWXXdV
        two hours	XZXVXXYXYeW
        two in	WbZZZYZZYZY
        two members	WUVYXaXXXbb
        two months	XXWXYUbVWUd
        two of	TeWVXWUYWbY
        two officers	baYaYZWZVTc
        two people	WVWWZbaWXUd
        two years	WUWaYXaXYYc
        type	cTWWcSYUZbX
        type of	UVUUVVcVUWb
        typed	eXXaXWWWXVW
        uk	OXVPSPPYfUX
        uk $	VTTTWUUXfTX
        uk gdpr	WaYXWXWVWYc
        unabl*	TVaecZWUWVU
        unable	TVaecZWUWVU
        unable to	TVaecZWUWVU
        uncle*	XXYWVXbWVXa
        unclear	XXYWVXbWVXa
        uncon*	bZXUbVXXVdW
        under	ZbaYYYXZdaT
        under 0	SbcZTbUXXZS
        under a	UVbXWVWZWbW
        under five	YcVVWVYXYbX
        under foi	VVWZWXYXWXf
        under foisa	bWVXXWVXWVe
        under investigation	WWUWbYYVWab
        under reference	XXXXXWYWcWY
        under regulation	UZbQXZZZTVV
        under review	XXcZbUXWVYV
        under s	YWeZZXYZYYW
        under section	aZYXWXbXXUa
        under sections	WYdYYXZZXXV
        under separate	cYXYZWXYYYZ
        under that	WXVZXUWXVbb
        under the	WRWTZWSXTYd
        under this	dXVcWWYWWVW
        under which	VVWZYZWWXXe
        under*	dPXXYWbYYWX
        undercut	YYVXZYYYXZd
        undermine	XVaUZWXVXVa
        underneath	eWXWWXVZZSX
        underneath $	aWXWWXVaaTa
        understand	TRYUXSbXWTZ
        understand how	YZXYYYYWXZd
        understand that	WVcVaWVabWW
        understanding	aVZWUVZZTZZ
        undertake	WXWYXdXWWWY
        undertaken	ZVWaTZTbVaZ
        undertaken by	aYXbXWYbYYW
        undertaking	bWZXWcXWWWV
        undertakings	bYYbYWYYYYY
        undis*	XXbXZVXWXbU
        undisclosed	XXbXZVXWXbU
        undisclosed $	XXdXZYXXXTW
        unfai*	VTbUZUVVWWZ
        unfair	VTbUaUVVWWa
        unfair to	XWcWZVWVXXY
        unfin*	UabUWWVWVYb
        unfinished	UabUWWVWVYb
        unfor*	VXbeXXWVVYW
        unfortunately	WXbeXXWWVYV
        unhap*	WWWXWXVVVWf
        unhappy	WWWXWXVVVWf
        unhappy with	YZYZYXXYYZc
        unifo*	aWUbVTUSVcW
        uniform	bWWcWVVTUcT
        union	VXVTUWUaWeX
        union*	YXZXYXXYYeV
        unions	YXZXYXXYYeV
        unit	XWYWOWTXPbZ
        unit $	WUUUTaSSSbc
        unita*	WWVWWVYdXXW
        unitary	WWVWWVYdXXW
        units	VSZUTTUVUea
        unive*	WXZcZXTbYVX
        universities	UUVUWWVTUVg
        university	WXZcZYUcYUV
        university has	YYUXWVYWXTd
        university of	UVWXWXXaUdb
        university's	aWXXcZXVXWZ
        unjus*	VXUXVdXYXUY
        unjustified	VXUXVdXYXUY
        unjustified inappropriate	ZZZZXVZaZXd
        unkno*	UTUiUVUSUSR
        unknown	UTUiUVUSUSR
        unknown $	VVUgVVVVVVU
        unknown to	YXXeXXWWYWW
        unles*	UURWVTZVXbb
        unless	UURWVTZVXbb
        unless an	XXXVXWWWWba
        unless the	XXWYYWVXXab
        unless they	ZZZZZZYZYcX
        unrea*	RWRZTgSUUSY
        unreasonable	UWUVUgTWUVX
        unred*	dWcWVWUVWTX
        unredacted	dWcWVWUVWTX
        unsuc*	VcbWYWXXVbV
        unsuccessful	VcbWYWXXVbV
        until	RVcXSRYMPYZ
        until 0	TaVaWVSTTba
        until the	WYbSWTTSUac
        until then	WXcWWYVXXVZ
        until they	WYbXZYYXWbZ
        until we	YWVXWWdYYXX
        up	TVTgPYPVbWV
        up $	TTPaUTXYYXd
        up 0	VWTWVVVVVdb
        up a	XXWaYXXWTVd
        up by	WWWdXWXWWaW
        up for	ZXXYYXXWbaZ
        up from	WWVUWXWXcbY
        up in	ZWXaXWXWTeS
        up of	XVYXXXYWXZd
        up on	UVVYWYWWgUV
        up the	ZUaUXcXTYaW
        up to	QaUOWVTRUcc
        up with	XYYXZXWbXXb
        updat*	WWWTYVbVbTc
        updated	WWWTYVbVbTc
        uphel*	XVYSRXXTVca
        upheld	XVYSRXXTVca
        upheld $	TTWUVUVUUfb
        uphol*	VZdYZZTVXTY
        uphold	WZdYZZTVXTY
        uphold the	WZeZabXYYVT
        uphold your	ZYUXWVWXWXc
        uploa*	bWYWWWWVbXX
        uploaded	bXXXWXWVbXW
        uploaded to	bXXXWYXVaXV
        upon	WXVUbYWaXcX
        upon $	VVUWWZVVaWc
        upon it	WWWWZZVWWYe
        upon the	YYaYYaWcVaU
        upon what	WXXaYXbYYWa
        upon which	YaXVaUUVWbX
        upper	YXWUXaYZWaa
        upper tribunal	XZWXXaYZZYb
        us	QTdXWZcVWMW
        us $	YYXcUZQVYYX
        us 0	VXXTYRXXYYf
        us about	XXVZWZWSWYd
        us and	YYfZSXTXUTT
        us by	UURbUTTRSaY
        us for	XWaZXVUUWXb
        us from	WWdUYbUUWXW
        us how	YYXZXXWYYWb
        us in	XadVVWVbXXW
        us know	YUUYVWbWXYa
        us of	YXdYaYXYaZV
        us on	WVVVWWUUZXe
        us over	VWUXVgVWWVX
        us that	XTXZUWWZVTd
        us the	YWWeXXdWYUX
        us to	PSZRUcYPVSa
        us what	ZWYXXXbXYWc
        us which	aXVWXVcWXWY
        us with	YYZYYYcXYYY
        usage	cVXVYcXWWZV
        use	SSaQVWTPMda
        use $	cWVVVXVXXYa
        use a	ZXXXXYYXYZc
        use for	UYXVYXWVWWf
        use is	WZYbXYWXVYb
        use of	TTaUYWWTUYa
        use the	WXWUXYWWVcd
        use to	YXVbYYWUXWc
        used	WOXMQVWRVdf
        used $	WWWWXYbXXSe
        used and	XYVZWcXYYXb
        used by	aVbWYYWWaXZ
        used for	WYZVXWWXWeY
        used in	ZWbVUYUXTab
        used on	YYYWZXZYYbZ
        used to	XYcXYXWWXcW
        usefu*	YVTTYVVWWWd
        useful	YVTTYVVUXWd
        useful to	VXYYZXXYTcb
        users	USScUTSUTaZ
        uses	TWUTYVUVVfX
        using	WUZXTVSRXbc
        using the	YWaZWbWWaaa
        usual	ZWTUVUcYZVb
        usual*	YVTUXTUUVcc
        usually	YVTUXTUUVcc
        utili*	bXbYYYXWXbY
        v	VYWYWUWVaWc
        vacan*	ZSYSUUYTUgT
        vacancies	WXWXVVXXWfV
        vacancy	cVVXYXaYWZY
        vacant	WVYTUWSTUhU
        vacant $	TWTVVWUUTfW
        vacci*	VVXVWVWZWeY
        vaccination	XXbXXXXaYWb
        vaccine	XXWXXWXVYfW
        vale	VWYcaVVZVUZ
        valid	YWWWXVbYXbZ
        valid request	XXYXYXVXYYd
        valle*	WWcYWWYbUXX
        valley	WWcYWWYbUXX
        valua*	eZXYVUXdUVU
        valuation	eZWYVUXdUVU
        valuation office	YYZXZZYdVZX
        value	RXUTSWRRQbe
        value $	WVWVVUUVVSg
        value and	XWWWWeYXXZa
        value for	YXTXZXXXWVf
        value of	YWaZXXYYWXd
        value*	bbYXVUVUYYW
        values	bdVXWWWWZVX
        vans	XTUUUaSVVfY
        vans $	UTVUVVVUVdZ
        varia*	ZUWWVVVVbVa
        varie*	UUVWVUWWVca
        varies	UUVWVUWWVca
        vat	VURWUVRTYbd
        vat $	TRTTSSTUUdb
        vault	YYcWYXYXXYa
        vehic*	YYQdTSaXVYY
        vehicle	VZTdUUbYWYY
        vehicle $	WVWcXWZXWYW
        vehicles	dUTYUURUUXb
        vendo*	VUbVWVVVWfU
        vendor	VUbVWVVVWfU
        verba*	ZYWgWVVUWWT
        verif*	VYXVbYXXZbV
        versi*	YcbUUWVUSQc
        version	XeWVVTVUTQe
        version 0	VUUWVXVVVXe
        version of	VcWXYYUWWTe
        versions	aWcYWZYYXXX
        versions of	bXWZYZYXYYZ
        very	UZWYaXaUZTc
        vesse*	VXVVZVYZVbZ
        vessel	WXVWWWZZVaZ
        veter*	ZZYcYYYYXcT
        veterinary	ZWWcXWYVWbV
        vetti*	VVbVbVTUWcU
        vetting	VVbVbVTUWcU
        vexat*	UVUSShRVTRY
        vexatious	UVUSShRVTRY
        vexatious $	XVTWWeTUWVY
        vexatious and	VYWYVdWYYZY
        vi	UVUUVVaVUVd
        via	ZVUXXUWZddU
        via our	YYXZZYZZbZc
        vice	aXXWYYXXXba
        vice chancellor	XXYXZZYXXcY
        victi*	WTZXVUSYSbZ
        victim	XWaZWWUWTbY
        victims	XUXTWVVaXab
        video	UaTVSUTUYcb
        view	YWaSZbVTeRb
        view is	WVWWXUYYVUf
        view of	XUWWbaVVXXa
        view that	bYdZXZYXXXV
        view the	XXXYXaXXbVZ
        viewa*	VWYYYXXWeXW
        viewable	VWYYYXXWeXW
        viewe*	XWXXYaWWeWW
        viewed	XXXYYaYWeXV
        views	UaaWUUSRUSd
        views $	ZYVXYZYYYUe
        views on	XUUaXWWWXVe
        villa*	YaXVZXYXXba
        village	YWXVZXYWXbb
        virtu*	VXbXcVXYUWX
        virtue	VXbYcVYYUWX
        virtue of	VXbYcVYYUWX
        visit	UWbYaTTTbfV
        visit*	YTYeUWUXXZT
        visiting	VVbWVbWaZXU
        visitor	aVXeWVXXZWW
        visitor numbers	aXYdXXYZZVX
        visitors	WVWeWWZVSYZ
        visits	VYVaXVVWWcY
        volum*	YZUYWgSUTSZ
        volume	TWVZWcWWWVa
        volume of	XWXVXcXVWWY
        volumes	abUVWaXVUWc
        volun*	XTXVVTVYUdZ
        voluntary	WVWZXWXWVTg
        volunteers	UVUVXWVVWgV
        volunteers $	XXXXYXXWXeW
        voted	WYWbZXZYZeT
        votes	YYaXYWYZYdX
        vulne*	WbcWWWeWWVU
        vulnerable	XWcWWWeWWVW
        w	YXWbQbaXQYW
        w out	TUZUUcUVVSa
        wait	aTSYVTUUUdY
        wait $	WVVWUVUWUSg
        waiti*	XYTVUbYUaZY
        waiting	XYTVUbYUaZY
        waiting list	abXXYVVYVdU
        waiting times	XXUcXWVWcVa
        waive*	bWaZWWVXVZX
        wales	TUXZVUYaVZd
        walk	WVUXWWXXTbc
        wall	TTRTUVTSTec
        walls	YTXWWUXXXac
        want	TXSYRabbaVX
        want $	ZXYWXXZcXYZ
        want is	YbVWXUWZbVX
        want the	XWXWWXWcVYa
        want to	WUVSVVWaWYe
        wante*	eYUSVVYVVXa
        wanted	eYUSVVYVVXa
        wanted $	bVYYZZYYXbZ
        ward	ZXZaSUYRZWY
        ward $	WYVTWUcWVaa
        ward 0	VUXVXWVXXca
        ward has	YYZYZZZWYcY
        warde*	XVRXVXTZYcZ
        warden	aXVVZYXXaaa
        wardens	UVSbUYUZVYZ
        wards	caWVWaVWUaV
        wards $	cUaVXVWXUeS
        warni*	VUVcWWWUUbZ
        warning	XYXWXXXYWdY
        warra*	aVVRYSTYUVc
        warrant	aXUWaWVZXYY
        was	RUVfbTPTVcX
        was $	XWVWWVXVVUf
        was 0	TWVTVTWWTiT
        was a	UXVZYVWWVbZ
        was asked	UVUUVVWUVca
        was at	UXYdWWXYZXV
        was brought	YZVXYYYeYdZ
        was carried	WXXXYXYYUZb
        was considered	aYeYZYaXYYV
        was correctly	ZZaWbYYaZWW
        was ever	UYXddXXXXVV
        was for	VXSUWVSVUZd
        was found	WZYeYbUWWWX
        was given	YSaTWUVQZZb
        was held	WWaaXWWXXUc
        was in	TVQWaZVVXWa
        was issued	XXWYYYXYXZb
        was last	VVXWWXUVVba
        was left	XVXaXYYXYbZ
        was let	WXWVWXWWXfV
        was made	SQSaZSVXRWd
        was meant	XbVYYXUWXYe
        was moved	YXWZYXXaYZb
        was never	aSZhXWVWXSS
        was not	YVVdVRWRTYa
        was on	TVWTXVWVWcZ
        was one	WYZVcbXXXbX
        was out	VXWTWVVWWgY
        was paid	cTbUTUUUVbX
        was prepared	aYWXYXYXZdX
        was published	VXWWYZXXbbX
        was put	UUTUVTVTcXc
        was raised	WXXVcWXYWYc
        was received	VZWVaSWUVUf
        was run	VYWVYXVbXVc
        was said	WaZZXWVXYWZ
        was sent	UVYTXUVbTXf
        was set	WYaWZYYYXca
        was settled	YXXWXYXYWac
        was signed	YWVWWXYWXdX
        was sought	WWXVZXXXXeW
        was spent	bYVVYXXXUbY
        was taken	WVVVaTUTVZb
        was that	YYXWWaXaYcX
        was the	WWPRUUWXVga
        was to	WWVYVWXWaVc
        was told	ZYcVYZZZZYc
        was undertaken	bZXaYVYYXYX
        was used	XXXXYXWYXeW
        was written	YbVbWXZYWZZ
        waste	XSOcTRdYWXY
        waste $	WUTaWYVUVba
        watch	cbYUVTUVUeR
        watch*	YWbXXbUWXXb
        water	YQYYWQRcXbV
        way	YUYZdcTXPVX
        way $	UVZdbTUYUUY
        way of	cWYXSXSYWVa
        way or	YYYVcXXYYXZ
        way to	aXVbXaUZVVb
        ways	VWVWaVcVWXX
        we	UVcZcbdWQRS
        we accept	UVTUVVVVTad
        we acknowledge	XXYXYYZYYXc
        we aim	WYWXYXXXYVe
        we are	aWbUZaQWSMX
        we asked	UXWXWVVWXVg
        we believe	UWYVVcXZXVY
        we can	caWTbYSWPPd
        we can't	VVZacbWZTVU
        we cannot	SUceZUWPSSU
        we consider	UabWUYUXZVX
        we considered	YXUWVVYWXVg
        we could	UVUaWXZUXWc
        we decline	WVbXabVWWTT
        we did	WXScWWUXWVe
        we disclose	XVZWWXXYYZd
        we do	VWZZZSSVXfW
        we don't	TRagWTYWSXP
        we find	XXebWVaXXVW
        we found	cVbZUeVWWTT
        we gave	VWVVWWWVWfX
        we give	XXXWeYWYYXa
        we go	ZXWWXYdYXWX
        we got	WVVUXWVYXfW
        we had	TUUbXVUUVXf
        we have	XZYZUWXYQcX
        we haven't	XWWeYbWVXWU
        we hear	ZWUXXVeXZYW
        we held	WVUVVWWWWWf
        we hold	XYVXZaOORUb
        we hope	VWWWWWWWWYe
        we keep	TUYcbVVVVTY
        we kept	WbVVXZXWXVc
        we know	XYXVaXcVUUZ
        we looked	XWVeWXVVZWY
        we maintain	WVZUZVWWXVc
        we make	WVdVacVWXWU
        we may	VUVUZXcWXUc
        we might	ZXXXZYWYZZd
        we must	SabXXaXUWVX
        we need	YWTXZdeTVVU
        we neither	WWXUcYXXWVY
        we pay	cTUaUWTWVdW
        we publish	WVXYYWaXbXZ
        we put	TcaVZbUVbSW
        we received	YXWTYRTTWYc
        we recognise	TWWWZWYVWUc
        we refer	XXVYXVYccVb
        we refuse	YUbYZdXYXXT
        we rely	VWcVbYWWZXX
        we require	YZZXZYcZZZY
        we say	XYaWdWWWVXZ
        we shall	XWcVZcYVTUZ
        we suggest	VVVVWVWcVUc
        we take	YYVZbVbWYVa
        we therefore	VUcWXaWVUUY
        we think	YXcWWYWcZVX
        we took	WaVTXaXWWSb
        we treat	YXXXYYWXYZd
        we use	SQcQRRdTSdS
        we were	WXVYTZZVWVc
        we will	SXaTbYTaTVZ
        we won't	ZYbXccWXYWV
        we would	WTdRXaYXZSY
        we write	XXVXXYaWYYc
        we'd	SVZWYeYXWTZ
        we're	ZYeUZcUTSTV
        we're not	WVdWabXYYYV
        we've	ZcSdSXQaYRX
        we've no	aTUeVWWZUUV
        weak	XXXYYXXXWXd
        weake*	WWVYWXWWXVf
        wear	VXWZXaaWWeT
        weath*	VUTaVbZXYZZ
        weather	VUTaVbZXYZZ
        web	UUVTUVRRgaT
        web $	XYWWYYWVeXV
        web pages	VXZaYYYXbWZ
        websi*	QRQVUQTYiQX
        website	QRRVUQTXiQX
        website $	TUVTVTWbcSc
        website under	WXWUXVXUdYY
        week	ZTXVTYXTaaa
        week $	ZWTWVTTUQfY
        week and	WVVWXZWTVYd
        week in	XYaYYWYaZeW
        weekd*	VWVUVUUUadV
        weeke*	XXZVWXUXWgT
        weekends	WWUVVXUWXgU
        weekends $	WWVWWYVXXfU
        weekl*	XUcVUVUVceS
        weekly	XUcVUVUVceS
        weekly $	WXUVWXVWZeV
        weeks	STRSSdPSRgU
        weeks $	WWVVWYTUUfY
        weeks and	YXXXYdYZYWb
        weigh	TXXcVXVVWUe
        weigh the	WWVZXZXXVYc
        weigh*	UOZeRQUPTVd
        weighed	UUXZVVTUScd
        weighed the	YXZYYYXXVWd
        weighing	VVTTVVVVUTh
        weighing up	XXVVXXXWVWe
        weighs	VXVfXXYWXVW
        weight	ZUYaWTXTWWb
        weight $	YXUVYYVWWXe
        weir	XWWaXbWVUTd
        welco*	WWVWXWaWZWc
        welcome	WXVXXWaWaWc
        well	YUYTUbbUZXa
        well $	cVaWXSaWUWZ
        well as	ZVUWUVZUYcb
        well over	XXYYYeXYXYW
        wells	XXVWYYWXYad
        welsh	XVYYZVUcYcY
        welsh government	YXYWYYWbabW
        welsh ministers	UVUbaTYWVcX
        went	VQXbVPQaQZZ
        went to	aXVaYYXcVaY
        went up	VVUTVVVUWhT
        were	QXUdWTOTKaZ
        were $	YaVZVWVRVSd
        were 0	VUWSUWVWXjQ
        were after	dYYYYZYYYXX
        were answered	WWXWYVXXWZc
        were asked	VYYXVWVVWVe
        were deleted	WZWdXYYYYYW
        were destroyed	YZZcZZZYYYX
        were found	bWVbWVXYXcU
        were given	WZZYXXWXYXb
        were held	YWZXXYYYYbZ
        were in	XWYbYYXYXcT
        were issued	YZYUZZYXaZb
        were it	XYXVdaWWYWa
        were known	XVWWWWYWXWf
        were made	VaWWbUVTWdX
        were never	WXVeXYXVWaU
        were no	XXWYYVVWUeU
        were not	XTUbZXVSWZY
        were put	WZXWYWYYYZb
        were received	WYVVWWXXVZc
        were refused	WdZVWTWUWaa
        were released	XVZZYXYXYac
        were removed	WbXbWXYXYZV
        were taken	VZRWTXVXTdU
        were the	VZWZVWZWXZb
        were to	ZYYYZXWYYXe
        were told	XUXYUVWVTab
        were transferred	XYXYYYYZYcX
        were upheld	YXYXYXWZYcZ
        were written	YXZWYXYYYcb
        were you	XXXYZWWWYYe
        weren't	WWWdXWbXWXW
        weren*	WWWdXWbXWXW
        what	XYVWQWhRMLa
        what a	YXYZWXWXXYd
        what can	WVUYXbXXVXe
        what could	XYYZYVXYYZd
        what counts	ZXVXXYbXZWa
        what follows	dUXXWVVXYYX
        what had	ZWVXYVZZacZ
        what has	XbXaYXXXYWc
        what i	WTSTYUUTVUg
        what is	SXUYYXZXTPe
        what it	YXVVXTaVXVe
        what period	UVVUVUhXVUT
        what the	YaabVaaWSWV
        what they	TQVaTURVTYc
        what to	XXXVVWWTZXe
        what was	VYbTSYSSSRf
        what we	cXYaYZTUWXZ
        what you	ZaZYWbVXYUa
        what'*	STUTUUfTTTY
        what's	STUTUUfTTTY
        whate*	WXUbaVUTXTc
        whatever	WXUbaVUTXTc
        whatever the	XYVUcWWWXSb
        whats*	WUabXZWXVdV
        whatsapp	WUacXWWXVdV
        wheel*	WWTbVbVVWcR
        when	PNNeSOSSOad
        when a	XXUWYVUWXbc
        when it	XXVaXXWUVdW
        when refusing	aZWaaZaaaae
        when the	WWTbWXVYWXd
        when they	XWVVZYXZYdY
        when we	WVWaVWWWXVc
        when you	VXabYZbWWXW
        whene*	XVVbYXXWWcY
        whenever	XVVbYXXWWcY
        where	VcXVSSTWaYa
        where a	VfXXUUWTTYX
        where an	ZYYXZYXZYbc
        where it	VZYXVYXVaaa
        where more	VVWXZXWZXZc
        where section	XWbXabXXYYW
        where the	VWZVYWXWcXW
        where there	WaWWXXaXYbZ
        where they	XWYXXXWVaZb
        where two	YXYYZZWZZYb
        where we	UTVTUXWWVUh
        where*	XcVbYXWUYbX
        whereas	XcWaYYXWWXZ
        wheth*	TPPXhVbQOUW
        whether	TPPXhVbQOUW
        whether a	TUabbTWSVXY
        whether an	WXTcbbVWXVW
        whether any	aYZWcaWXYYX
        whether information	VVYYYXVYXWe
        whether it	WUTXdZZSWaX
        whether or	YVWUcWWXYVZ
        whether section	VZUVXVUYXYf
        whether the	UTWaXYVSSVc
        whether there	YZYVcZWZZaY
        whether this	ZYWXdVYYYYY
        whether to	SWTVWXTYVae
        whether we	TTSSbaQUUTb
        whether you	YYYXXYdYYZW
        which	WYVZPYiZYRT
        which 0	SWTSYUSUTcZ
        which a	UaZWWTUaYaW
        which an	ZWZYZYWYXUd
        which are	YbWZYXVVZZZ
        which can	YZZcZZZYbZW
        which could	VbeYTUTbVVU
        which does	VXYXYYWaXbb
        which exemption	XWWZWVWWXYe
        which forms	aYYYZbWYaYY
        which goes	WYXYYZWWYbZ
        which has	VVYUYZYaXYa
        which have	aYaYWXVWXZa
        which i	bUcUVVUWaXY
        which in	YYVcZZWXaaZ
        which is	aVabRaMRUXY
        which it	XSWVTXRTZZc
        which may	XXZYXYXVVZb
        which means	YWWXZYXWWWd
        which must	XXYXZYYYZXd
        which of	SUWYWadVTXX
        which one	XWVWYZcWXbY
        which reason	VYacWcWaWZX
        which regulation	VYXVXXWWaVc
        which relates	XZdYYYYYYZS
        which runs	UWWZYXWTXdb
        which school	WYVaYWbVYXa
        which section	VXaWXXVXWYb
        which takes	WYZYZcXXYZY
        which the	UZWWXZXQaZW
        which there	STTUZWWWVTh
        which they	YXWXXWUUUWe
        which this	YYWYcaWXVYZ
        which to	VVZZWWWVXZa
        which took	WWWVWbWcXWX
        which was	WVXRTRWXUba
        which we	YaXWVYVYSTZ
        which were	YWZZXWYWXbZ
        which would	UUaWWabaVUa
        which you	YSWYWVXWYWZ
        which your	aYXbXYbYcWU
        which*	XXXXYYaYYcZ
        whichever	XXXXYYaYYcZ
        while	VaWYVWXXOaa
        while the	WaXUUWSSVZd
        while we	ZXaXZWcYYYY
        whils*	VZcUYYWWXZZ
        whilst	VZcUYYWWXZZ
        whist*	WaeUbUUUZZT
        whistleblower	XacWcWXXXWU
        white*	VaSaWVVUWdW
        who	OUVSQPTZJYd
        who are	VbXTWWaVWYb
        who attended	ZXZZXYZZZWb
        who can	VWUWUYXcVcX
        who had	aWZWXWVVXYb
        who has	WZWZXXWWVaa
        who have	VXXWXWWWWVg
        who is	UXTaWXVXWVe
        who knew	WXUVYWWWXVf
        who might	YYYWYXWVYWd
        who signed	VWbWXXVXXbY
        who was	VbTaXXWXWWb
        who were	YXXZXZXYZWd
        who will	XYWXYYXcXaa
        who works	YYYYZcXYYXc
        who would	WWXWWWYbWVb
        whoev*	WXWcVWVWWUb
        whoever	WXWcVWVWWUb
        whole	ZUaSWYXNVXW
        whole $	bWVXWcVVXXa
        whole of	bVcYZYTTaWV
        wholl*	VTdTUTUYUaX
        wholly	VTdTUTUYUaX
        whom	WTWXTTXdRYb
        whom it	YVZYYXVUWXd
        whom you	WXXXYXXdVXY
        whose	XWWWTZacTZY
        whose disclosure	WTYXXVZZVYc
        why	RQUXPXSPRQi
        why $	VWUaWVWYVVf
        why it	VUZTWXWXWVd
        why the	TWRZVYVVTYe
        wide	aUUWXVdXUWa
        will	TTdLcaUdTPX
        will answer	VWUVWVWdWUa
        will be	TOaQTbVZVQb
        will find	cbYYZZXXVZZ
        will have	XWVVXYYdXWZ
        will let	WVWXVWVVXVf
        will look	YYXYYXaVUXb
        will neither	YWcXdYZYYYW
        will not	QWcSdbOMRUU
        will remain	YYdXaXXXYXX
        will reply	VUVVUTVZUWe
        will see	caUVVWWVZUU
        will send	WXVXXWWXXca
        will stay	XWfXWXXXVWU
        will take	UVUSWaTZWTa
        will write	YWWXXXXYYZd
        willi*	ZYbVUVXWUWZ
        willing	ZYcVVVYWVXY
        willing to	WYaWVWYTWXZ
        wilms*	XYYYXZXZVYc
        wilmslow	XYYYXZXZVYc
        wind	aXWWYXXXWXc
        windo*	VUVUWVVVVZd
        windows	UUVUWWVWVbc
        wing	WbUVXaXXYcW
        winni*	WcbXYYZZXYW
        winning	WcbXYYZZXYW
        winte*	dUVXVWVVUca
        winter	dUVXVWVVUca
        wiped	UUUiVVXUUWT
        wish	SUQWVRZZRXe
        wish to	VWTZVUWbTYe
        wishe*	USbYTVRSTSd
        wished	VUbaWXTUVWb
        wished to	XWYaWXUWWXb
        wishes	WVaUWVWVWUe
        with	ZcWVWYYbTaU
        with $	XUWTXcWYUWZ
        with 0	TdUVWbWUTZX
        with a	PTYXVWZWSdZ
        with all	cXYXdYWZZVV
        with an	WbXaZXVVZcX
        with any	WaXUWaXWXcb
        with by	YWYXZYXcWaY
        with care	aWWXYWbWWYZ
        with each	YbXTWYVVVYb
        with effect	WXYaYVWXWfU
        with his	XaXYZZZXZZc
        with it	UVXYWZSaTVf
        with its	bYWTWVaaWWZ
        with names	TSbWXUXYWUe
        with no	WVaaXWXTWZZ
        with one	WbYVXYXWYZc
        with other	XUUdWUXXVWb
        with our	PVUXWTUaUVh
        with reference	WWabXWVYXWc
        with regard	bUVTeVXdWaU
        with regulation	WcYYYWXWZYc
        with respect	ZXabZXYXZXU
        with section	aaXWZZZUXXa
        with that	YXXVaWbaXWX
        with the	VUcYZUVaXWX
        with their	VUZbWbZaVaV
        with them	XUVXZXYWWUg
        with this	jYOQTXWWUUQ
        with those	VaVXYWbWZdW
        with under	WUUXWSTUXVi
        with us	WTdWZUTYUSc
        with what	XXXYWWWWXWe
        with which	YVXYYbXaZWZ
        with you	daaVXXZVVXZ
        with your	WRSWWcXdVSZ
        withd*	YVYbUTWWSbZ
        withdrawn	ZTYbTRWUTZX
        withh*	QalLPPMOINV
        withheld	PahOSSPQLQY
        withheld $	RadTTTUUTQY
        withheld from	WVbYYYWXXVc
        withheld in	WYeXZZXXWYX
        withheld section	VUhWYYXYXXS
        withheld the	VUYWZZYXXZd
        withheld under	SXeUSUTUXTX
        withhold	ZYfTTTVSTTX
        withhold $	SUgVVVVVWVV
        withhold it	XVaYYYYYYXb
        withhold the	VbcWVUWVWVY
        withholding	TWeTTSUTSSY
        withholding $	XVbWXYWXXXa
        withholding it	VYbWXWXWVXZ
        withholding the	WYcVWVTUUVY
        withholding this	VWfYWXZYXWV
        withholds	VcbWWWYWXXV
        withi*	WYZVTYTTUXY
        within	WYZVTYTTUXY
        within 0	VUVSUZZYXSe
        within a	YYcYYYZYaZX
        within forty	WYZZZYZYZYd
        within section	UZdWWUXYYYW
        within ten	YWTWUWYWWdZ
        within the	XZXZYZWTWXY
        within three	VVWXXWWXVTi
        within twenty	XWWUYVWXYZb
        witho*	bWTaUbaPWWW
        without	bWTaUbaPWWW
        without a	TUVZWbSUVVc
        without any	eUYYYYWWVWX
        without charge	XXXWYXZXbcW
        without the	TYabXWYVUaX
        witne*	XdbTVTUTYaU
        witness	WccUWUVUUbU
        witnesses	YcaYYXXXZaY
        witnesses who	XZbYYYWWXWa
        women	UWbVYYXYWeX
        won't	RRgSdeSQRRT
        won't $	YZbXYcXYXZX
        won't be	SSfSXcSTSVW
        wonde*	WVUVXXeXXUb
        word	bRScScaTRTa
        wordi*	ZVVWXabVTTa
        wording	ZVVWXabVTTa
        wording of	ZVVWXZZWTTc
        words	RbbTWVZTTTf
        work	QZSXTbRZUca
        work $	WWRRSZWRVcb
        work a	VXYXYWXYYfV
        work and	XYYYZbWcYXX
        work for	YYXZYcZZZYY
        work involved	XXXYYdWVXZZ
        work of	YbYYXZWXXca
        work out	WVXaWaUWWVb
        work to	WWVVXXXVWea
        work would	XYWYYbYWXWb
        workb*	gWXWXYVWVVW
        workbook	gWXWXYVWVVW
        workbook $	fWYXYYWXVWU
        worke*	WTYYSXbXRaX
        worked	YVabWaUaTXY
        worked out	TWZaWaVXVWb
        worker	WXZZWVVXWaa
        workers	XWUWWXdXWbY
        workf*	WYWVWYWUcVb
        workforce	WYWVWYWUcVb
        worki*	TRVVTXYWPZb
        working	TRVVTXYWPZb
        working day	WYYXYXWWYWd
        working days	VURTVYYXSWc
        working group	XYacYXYYYdX
        working papers	WWbWXVVSVXa
        works	YVTSVZWRUWg
        works $	WVWYXXXWXbb
        works*	bVWVXVVUUbW
        workshop	YYYZYYYWYac
        world	TTVXXXXXUWg
        world at	WXYXYYYXXXd
        worn	aWSWUWVVYZa
        worn video	VbWaWXXWaUd
        worse	YWXXXXXVYXe
        worth	WUWUUYZVVfX
        would	JUYPWhdbRHa
        would add	ZXaXYXXYVYb
        would adversely	YVcZZWYYZZY
        would allow	WZYYXWUVVVd
        would also	XYXZYYVXYYd
        would ask	YXYYYYbWYWY
        would be	PWVWbZSbQWa
        would breach	WYcXUYWWWVZ
        would come	WYWYYcWVWWZ
        would cost	ZXYYYbUYZaa
        would disclose	XVXWdYWZZYZ
        would do	XXZUXWXWXVc
        would entail	XYYWYZYYYYb
        would exceed	XYWYVaXXYXb
        would go	YXaVXZXWXWZ
        would harm	YWbYYYYYYWZ
        would have	VUTUXcXbSSX
        would help	VRcRTTcSUQY
        would hold	WWVXXWXfWXV
        would identify	WddVXVVWTVV
        would impose	YYXYYeZZZZX
        would in	YXWXYXXXWXd
        would involve	YYYYWcXYZXc
        would itself	YWZVaWYYYYb
        would know	YYYXYXVcYYa
        would let	ZYXXXWaWXVd
        would like	VUWXVWcWUTa
        would make	WbYZWWYXXYd
        would mean	ZZYXYdXYZZW
        would need	UWWXVhUVVXT
        would not	YWXWYQQQVYf
        would or	aVXaXZYZZad
        would point	XcVWXXWbaXX
        would prejudice	WXfWVWWYWUV
        would put	VVXXXYWXXWc
        would rather	YUcVYYWXYZb
        would run	YZZWYcYXZYY
        would serve	WXWWXXZXXWd
        would show	XbYYTWVXUVb
        would take	XSWVVfQRVSZ
        would tell	YVXWbXZVYWd
        would tie	YYXXYeXYXWW
        would undermine	YWdYaXZYYWX
        would want	XUYXWaXWWWb
        would you	TVVVUTeYUWX
        write	WRUaUUWePWZ
        write $	XZYYZZXdXYY
        write in	WXYXYYXXYXe
        write to	TUYUWWVeUTc
        write*	UWVbXXVWXaZ
        writes	UWVbXXVWXaZ
        writi*	UUXaTUcWVUb
        writing	UUXaTUcWVUb
        writing in	TVVVWUVVVZf
        writing to	YYYWYVcYXYZ
        writt*	UWZdSXVSWUX
        written	UWZdSXVSWUX
        written $	XbUeWVYYXVY
        written by	XXdVYaXZYbV
        written down	YXVcXWXYXXa
        written for	WUZaXUWVVVb
        written in	UXbZWZWXWWc
        written to	YYXVXXWWWcc
        wrong	ZTTUWUabYYb
        wrong*	XZaXYZXWYYb
        wrote	RYVYXTRVQWf
        wrote $	VaVcYZWWUXc
        wrote to	VaaTYWTXVTd
        www	TUXTVUTUgSW
        wycli*	WYYYZYYWWYc
        wycliffe	WYYYZYYWWYc
        wycliffe house	WYYYZYYWWYc
        x	QbSRRbSSRgR
        x 0	TUUVUcWVUfU
        y	RTReTTTTTaY
        yard	bWWSYaYTVSd
        year	aXOYPTcOWbX
        year $	YRPWVXVSVZb
        year 0	UXXcWVUWUdW
        year and	VVTZVZXWdZY
        year by	bVUVYXWXVdX
        year for	WVWXXYWVWba
        year in	aWVUXYWWWYd
        year to	XYYWYXWYXab
        year'*	WXbYYVWXVWb
        year's	WXbYYVWXVWb
        yearl*	ZaXaYWXXXdW
        yearly	ZaXaYWXXXdW
        years	XZWUUWbOSXb
        years $	UZaaTRTTRXc
        years after	VYXWYXYVXZc
        years and	aVVZYYbVVZX
        years are	eWXUWXaVYXZ
        years in	WbZWZXXYWaa
        years of	XXXXYeVWWbU
        years the	ZZXYYZbZZcX
        years to	UUVZXVVWXVg
        yello*	VUUYUSTXWcY
        yellow	VUUYUSTXWcY
        yes	UhKOaPNPNeT
        yes $	SQUUSTUTTbd
        yes all	VWXWWXXXXeX
        yes or	XVXWcXXYYXZ
        yes since	XVYXXXXXXeU
        yes the	WVVYWXYXYfV
        yet	VYdTSVTTUTc
        yet to	YadXWWWWWXY
        yn	dRdQURQRRPb
        yn gymraeg	VWUWWWWWWYe
        you	dXRRXQjZcIT
        you $	dZbVWPXaWPV
        you ?	XWWXYYeXVYV
        you a	bXWXXXaWXYb
        you and	caYVXXXXaWX
        you are	TYVaYYbXWRZ
        you ask	XRaVYZUXbcZ
        you asked	bWXPVXRMVTc
        you asking	XVXVXVcVWVZ
        you at	WbYXZZXbbYY
        you be	XWXWWWcXaWZ
        you believe	WXXVXXXWXZe
        you by	dXXVVWVVbXZ
        you can	XYWUXTVWhTU
        you contend	XYaXWWYYXYb
        you could	XWXWXVcTUYc
        you describe	TTbXaTVUcXY
        you did	WWWWVWXXXWe
        you disagree	WYXWWYWWXWe
        you do	YYXWWZXVbca
        you for	UVTTUSVRSTi
        you give	XXZYWYdXUVX
        you had	TVTWVcVXUTd
        you have	YcbSXZUQWYY
        you if	ZXZVgYWWZWU
        you in	cYaUVZYbUVW
        you intend	ZYZYXXdYXYX
        you is	XUXZYXWWXYf
        you know	YWWYWYbVXXb
        you made	XXaYYXWYWWb
        you may	UaZYRVVbYVY
        you mean	WVYRVVhTUWT
        you mention	YXUYZXaWaXZ
        you might	VWVVVVVdWUY
        you name	UWUaeXVWZWW
        you narrow	YXXXYXeYXWV
        you need	YXWUWTZcbTb
        you no	YYYXXYWZYZe
        you now	bUaUVWSSVcV
        you of	XWbbWSXbXSY
        you on	ZVVUVZZYURb
        you put	WVVWWVVXWWe
        you quote	WWWeXXYWXVY
        you received	WVVWYcWUbVZ
        you refer	YVYdXXXWYaa
        you requested	aZVZWXTVTWb
        you require	WYWWUZYWbYb
        you said	WVUXVWWVUXf
        you say	USSWVTcVWVc
        you see	YWcYYYYYWXX
        you seek	aWYcUWaZYYV
        you sent	bWXXYbXXYYZ
        you should	YWVXbVVcXWW
        you sought	aTUVWVWWUVc
        you tell	WYVVXWeXXWZ
        you that	SVTXYYRbUcY
        you the	ecWSUXVZPTX
        you think	YXXYYXXVWWd
        you this	dUVbVaVaTUW
        you to	XVSVTTbXeTY
        you under	bYWaXTbZaZX
        you want	UYTaTVcbbUU
        you wanted	fZWVWVSWWVW
        you were	cSWYUZQTSTf
        you whether	WZYTaVaWXZa
        you which	VVWWUUXZVVd
        you will	daWTYTQaXTW
        you wish	XWWcYVdXWXZ
        you wished	WVVbXXUVVXc
        you with	bacaUXTVWWW
        you without	bZbVZXVXWYY
        you would	UTVYXYcUSWY
        you write	VWWVWYbXXWb
        you wrote	UVWaWXUWRWf
        you'd	WVTTVVebWVY
        you'd like	YXYVWWdXYWZ
        you'l*	abUTWUUZcUX
        you'll	abUTWUUZcUX
        you'll find	cVYXYWWVdVU
        you'r*	bUUTTWcUZUY
        you're	bUUTTWcUZUY
        you're after	dVVVWWdVXUU
        you'v*	XTUVXbaWVVZ
        you've	XTUVXbaWVVZ
        young	YXWVXYaXYgV
        young people	WWXVXXbYXdX
        your	YUUTWZgdVIa
        your agreement	ZZYZYYYdYYX
        your application	VXVUVXUbVVb
        your attention	aXYXYYXabWY
        your complaint	XVTYUSTTUTf
        your correspondence	VYWWXZXYYXd
        your e	VXXWXVVXWVg
        your email	ZTTUaYZbUVZ
        your enquiry	ZXUUXVZaWVd
        your first	ebWWWWXWWVX
        your fourth	WXWbaaXZWbW
        your freedom	XVYWXUUXXWe
        your information	bXYWXWXXXXd
        your interest	XWXWVTWXYVe
        your last	YYXbZbbYXWX
        your latest	VYXZXeYXXYU
        your letter	TTYVaUacYSb
        your letters	WXWXXdYXXYY
        your list	WWVdXbaWWWZ
        your message	VWXVVUcaWWa
        your name	YWTWXWWTVXg
        your note	WWWVXXaXVYd
        your own	VWUWVWYZTXc
        your patience	XYXXYXYXXYc
        your points	aWZWVVVXVVc
        your query	WWXVcXadXWV
        your question	VVWVWVaXabZ
        your questions	ZWUUUWSbUWb
        your request	YcabWZbbXNU
        your requests	TYVXWbYWXXb
        your right	UVVYXVTUXYg
        your rights	WWWWWXWWWVe
        your second	TXbWWWaaVUb
        your third	bVbTUSVWaVX
        your use	bXWXXWaXXXZ
        your view	VVUWWVWXUYg
        yours	baVWVYUcYQa
        yours sincerely	XXXXXXXWWVe
        yours to	cbYXYYYXXYV
        yours*	YWXUWVXZdVa
        yourself	YWXUWVXZdVa
        yr	cPTUVXbRTab
        yrs	RbSbTaTVUaW
        zero	RSPcSQRSQgW
        zero in	VWWTWVVVUhU
        zip	eXXYXXXXWXV
        zones	XYYXYYWXWba
        """#
}
