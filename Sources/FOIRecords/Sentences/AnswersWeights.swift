/// What words tell of sentences: written by Training/learn from 11788 rows, not by hand.
enum AnswersWeights {
    static let sorts = "given partly withheld not-held ncnd refused clarification transferred accessible fact neutral"

    static let text = #"""
        	OKQTGKQQQlr
        0	XZVVXbVUWcR
        0 $	UVXPUWLRRcb
        0 0	VXbVcUXSTTc
        0 a	VWbeXRSURWY
        0 about	XVYWZWXYYca
        0 accordingly	YYbYZcYYYZX
        0 act	YXYWZYWaXaa
        0 after	WVTVVUUVXbc
        0 all	dWSXVTUVVWb
        0 allows	WdbVaUWbWWb
        0 alone	XYWZXYXZYWd
        0 an	XYYVXVYWWXe
        0 and	ZWXbZWTbYVZ
        0 applications	YXYXYbYYYdU
        0 applies	TTbUZcVXaTV
        0 april	UVTTVSTTSWf
        0 are	bXWSWWUWbeV
        0 as	YZbYYaWWYdW
        0 at	VYTSVTWXTbY
        0 august	YSYWVUWVYWd
        0 available	XUVWWWWXgVV
        0 b	WYZWUaWPSUZ
        0 because	VZbYaYWXXWX
        0 being	YbYYYYYYaZY
        0 boxes	ZZZZZcZZZYY
        0 but	VYXbXVUUVUc
        0 by	UXVTWXWVUbb
        0 c	OXaTWUXTRXc
        0 calls	aWTTVaUZVcU
        0 can	cXTZUXXYZYZ
        0 cannot	cXUWXVaYXYb
        0 case	WXdXXbXXXWV
        0 cases	TSTTUZWVThY
        0 children	XWWXXXXWWeV
        0 civil	XYXXYXWYXdW
        0 code	ZYXUUXVcVbZ
        0 commercial	XXZXVWXYXYc
        0 complaints	TaXUVeSTWWX
        0 concerns	XYXXYWXbXXa
        0 contracts	YaXXXdWYXXW
        0 could	aXXbYXXXYZb
        0 covers	WWcVXTUYWTZ
        0 d	WZbTRVUTUXZ
        0 day	XVVWTVXXXeW
        0 days	PSTcTVNRRdX
        0 december	XXaUXUVXWbZ
        0 does	WYZUYWWWYVf
        0 dog	cUVVXTUVVTd
        0 e	MYdSQZQTSUa
        0 each	TVWVYWVWadZ
        0 emails	ZXWWYdXVXVX
        0 engaged	WXVUWgWWXYU
        0 exempt	SdcTTcVVTWQ
        0 exempts	WWeWXbWYVVV
        0 exists	WVWVVWWVWXe
        0 f	RZZUUUTVWbb
        0 factors	XYWYUYWYYXf
        0 falls	WXXXYYWcYcW
        0 february	ZXUTUWTVTYd
        0 files	XXXXXbYXXXb
        0 first	UUVTWXWWVab
        0 foi	XXXYXXYUSWg
        0 foia	WbbXWVWXXYW
        0 foisa	TTVdSdUTfTT
        0 for	YaWTWUTSTeY
        0 forbids	YYbYZXZZYZa
        0 freedom	WTVVVTUWWVg
        0 from	VWTRaVTVdcY
        0 fte	WXWXWWWXWfV
        0 full	XYYXYXXYYdX
        0 g	ZVcTUVSUUVb
        0 gwh	XXWXYXYXXeV
        0 had	YZXXYXZZZYc
        0 has	SXaUYXUbWUb
        0 have	WdYbXWWWWWV
        0 having	ZZYbZXZZXeZ
        0 hits	XYZXZcXZXYX
        0 homes	VUWWWaVUWfT
        0 hour	XYXXYbYYYbX
        0 hours	OTQQRgSRUZW
        0 hrs	UVVUUhTVUQa
        0 i	ZZbYYYXbXXZ
        0 if	XXXUVVUaYYe
        0 imposes	YZZbYZYYZZb
        0 in	ZWWZRXSSZYZ
        0 including	XXVXVVWVWgT
        0 information	VVScaXUWUXa
        0 is	bXXUbcSOUXW
        0 it	WcYXXaXXXYa
        0 january	XWWWVQTWUad
        0 july	UVUVTRSXRgY
        0 june	WUVXSURWYYc
        0 law	UWWUfUWXWUW
        0 legal	VSYVXUXWVVf
        0 lets	XZaYYWXYXXc
        0 limit	WWVXVfVVXVV
        0 lists	XVWXUXXXXXe
        0 made	XUWTTWUTXea
        0 makes	XXUWVWdXXVZ
        0 march	aTVTSVSQaYc
        0 may	YTWcWTSVYTf
        0 means	YYYZbdYXYYW
        0 members	UWWVWbXWWeW
        0 metres	VWXXXaWWVdU
        0 might	XWVWXWYWZVd
        0 miles	WWWWWWXWXeW
        0 million	UVVVWYWWVcY
        0 min	VWWWWcWXWaV
        0 mins	VXWVUeVVUZV
        0 minutes	YVTSWdVVYbW
        0 months	WYWVWVUWVbb
        0 more	XXXWXVXYXYc
        0 mph	XYYYYXXYXdV
        0 national	WTRWcVWWVVc
        0 need	WWbYZYYYXbX
        0 no	UVSeTVTVTbV
        0 not	XbVdWWXWYVX
        0 november	ZTWUUXVXWXd
        0 obliges	VWVXWXXWaXb
        0 october	aXUSVUUTWWe
        0 of	ZZVYPYZZWbZ
        0 officers	YbYVTVTVSgV
        0 on	TVbUVYSVbdU
        0 one	aUdWUVWWXcS
        0 onwards	bdUUYXWXYVZ
        0 or	YUUaUWcUZUb
        0 out	VdUVVUUWVbV
        0 over	WXYYXbXYXcW
        0 pages	ZUTUTZURYXd
        0 paid	WXVWVYVYXeW
        0 paper	XZXXYcZZYYY
        0 patient	YXXYYZXYZYb
        0 people	WVYWYVVYWiS
        0 per	TVUTVXVWUeV
        0 permits	bZZYbXZZXYX
        0 personal	YYVXWdXYXZY
        0 petty	XXXXXXaWYYb
        0 places	YXWXYYZXXdX
        0 please	eUaUTSdUTVT
        0 plus	ZXVZYYYZbdV
        0 protects	YXVXXYWYYWe
        0 pupils	XWXWXXXWYdX
        0 received	WXXXXXXZXcY
        0 records	UVWXXbXYWWb
        0 refused	VUaYXbWYYdU
        0 regulations	ZZZYZYbbaYX
        0 relieves	YZZYbZYYaZY
        0 removes	YYZXbXXZYXZ
        0 request	XZXYYcXXYYZ
        0 requests	VVXUYXWXVcb
        0 requires	UUZTVWUUXbc
        0 review	XXXXWVXXXUe
        0 s	UbTUSUUXUaa
        0 says	YUVZYWbYZYZ
        0 schools	XYXXYeXWYXW
        0 see	WTWTVUUcXZX
        0 september	WUTSWVYTUWg
        0 sets	WVWWXWWXXdX
        0 seven	XXYYYYXYYcY
        0 should	YaXYYYXeWZb
        0 since	babYaWXZYYY
        0 so	WZVaZaZbZVV
        0 special	VWVWWVWXWfW
        0 still	YXYYZYZZZdW
        0 takes	XZWYWeXXXYb
        0 that	VYTcXTXXVaZ
        0 the	WYXZZXQPXaa
        0 there	WZVbYXXYXdV
        0 therefore	XUYTWgUXYWU
        0 this	YYXaYZYXXcY
        0 through	cZaXZYXYYaX
        0 times	VUUUVVUVVgU
        0 to	ZcXaZVbWXcT
        0 together	WXWWXWWVZUf
        0 tonnes	WWUVXVWWXgU
        0 under	SZYWYYXWaYb
        0 until	VXWWWWXXWgU
        0 upheld	XWXXWWXWXgU
        0 vacant	SYVVXYSYXdU
        0 was	WVYWZYTUYeV
        0 we	ZZUXZbYaaUY
        0 weeks	WVWWWTUWWhT
        0 were	UVYaWUWWUaa
        0 what	XWWVXWdXXXY
        0 when	XXUXXWWZYdY
        0 where	XaXYZYZbbaY
        0 which	TaWSTUdVYXa
        0 will	VXcYXWWYZYZ
        0 with	WbYaVWUYbbT
        0 withheld	SeeXVXWWXVS
        0 within	XYZXYWXYYVe
        0 working	SWSSXZVWTWc
        0 would	WZUUWaSTVXb
        0 wte	XXWWWVWVYfV
        0 x	XVXXWZWXXcW
        0 years	WYWVXbWXYaa
        0 you	TWVZVWSUUWe
        0 your	YYZYYVYYYVe
        0 yrs	USUbUaUVUaX
        ^ $	RdQQRRQQQOf
        ^ 0	QWSMSUUPSae
        ^ a	aXTVLQMPUZe
        ^ about	VUVTVUVVVhX
        ^ access	VacVWWWXUUY
        ^ admission	WXVVWXWWaaa
        ^ advice	XVZUVUXWVTf
        ^ after	VaeZZZWTUVX
        ^ against	TUVUWVUTUQi
        ^ age	TVUTVWVWUZf
        ^ agency	VVWeWVXXWYT
        ^ air	XYXXXXXWdaY
        ^ all	cXXNOUOOYZX
        ^ already	VUUVVUVUhUT
        ^ although	bWabXVWWXYZ
        ^ an	TaaTTZTXWXZ
        ^ and	TVSUUUUUVTh
        ^ animal	ZYYZZYYYYac
        ^ annex	PPRUTTUURRk
        ^ annual	adWUVVXYXZS
        ^ another	YXVXXXWdVcV
        ^ answer	aXbVSTTRTSd
        ^ answered	bcUWXVYYeWT
        ^ answering	XXYYYdXXYXW
        ^ answers	dTTWUUUWWSb
        ^ any	TUSUeUUYUUd
        ^ anyone	VVWVWVVXaZd
        ^ appeal	VWVVWXVXVUg
        ^ appeals	WWXcYXYaXUb
        ^ appendix	TVVVWVWWWUh
        ^ applicants	WWTVWXVWVca
        ^ applications	ZYZYZYYaZcX
        ^ are	UWUVVVgVUVZ
        ^ arguments	TVWWVWWVVUf
        ^ as	ZOUYaXPZcVZ
        ^ ask	WVUUUUUfVSZ
        ^ asked	WXUTWWcWXWZ
        ^ at	XZVbYYWVWYc
        ^ attached	cbSVWWUWWSW
        ^ attendance	WUUcVUWVVYU
        ^ average	YXXXXXYYYfT
        ^ b	RSZUTVUWVcd
        ^ background	XVVXXXXVVUf
        ^ balance	VWVVWXWWWVf
        ^ balancing	XYXYXYYYYXd
        ^ band	VVVWUVWWXgU
        ^ bank	WbbUUUTTVTc
        ^ because	WVXXZcXYaWa
        ^ before	UVXVWWcUVWb
        ^ below	fXYWYWYXXXU
        ^ between	UVUUWVVWWXf
        ^ board	TVTUXWSWcUe
        ^ body	bUZYWWWaZbT
        ^ both	bUbTTXRUSfU
        ^ bus	YZaYYXYcYYW
        ^ but	WTUWWWWVWWf
        ^ by	WVTUYUfXXXa
        ^ c	UWdVWVWYbUa
        ^ calls	XXWaWXVaWXc
        ^ can	aTVTZXfUVVW
        ^ can't	SSYZZdTTUTY
        ^ car	XYXWYYVcXdW
        ^ case	TVVUUcTXURd
        ^ cc	VVUVVWWVVTg
        ^ cctv	VdacWVWVWWT
        ^ cells	XaXVXYYYXXd
        ^ certain	XadYYYYXYXW
        ^ chief	WUSUUVUUdYa
        ^ children	YWWXYXYXWcZ
        ^ children's	ZbYZXYXXXcY
        ^ clarification	TUTUTUdVVTd
        ^ cllr	cTTTUUTTbaW
        ^ community	VVVVWVWWWeX
        ^ complaint	caUTZTTTTSa
        ^ complaints	PUSbTRTWSYc
        ^ complying	XXXVWeWWYVX
        ^ conclusion	VVeUVUVVVSa
        ^ confidence	UVVVVWVWVUg
        ^ confidentiality	XYVXXYXXYXe
        ^ confirmation	YYXZZYXYXZb
        ^ confirming	YXXYbYWXYVb
        ^ considerations	WXVYXXYXYWe
        ^ consultants	XWVaXUXXWbW
        ^ contact	UTVWTUTdUXa
        ^ contract	baYVXWVWVYZ
        ^ contracts	VWVWWWWXeVY
        ^ copies	WUXUYXVUZTf
        ^ copyright	VVUVWWWXUVf
        ^ correspondence	TTZWVUTYUTf
        ^ cost	TUUcVfVVVXU
        ^ costs	ZYTWYcWVWUd
        ^ could	XVXTVafVVVW
        ^ council	UUUaVVXWVaa
        ^ councillor	cVUVUVUUUXb
        ^ councillors	UUVWXUVSbda
        ^ counsel's	VWcVWWXWYVb
        ^ counts	XaXcYZXYZXZ
        ^ county	WWWVWVVgWVU
        ^ crews	XWVYYVWXWdZ
        ^ crime	TUaUUUUVcYW
        ^ crown	WXVVWWVWVba
        ^ custody	VWaVVUVUVca
        ^ cyber	XYWYbWWXWeU
        ^ d	VUdZUVWWWZY
        ^ data	ZRWaQXSYbZY
        ^ date	QUSSUSSTSQl
        ^ dates	babXYYYYZYY
        ^ dear	UUUUUUTUTQh
        ^ deaths	YYYcYYXXXVb
        ^ decision	YQbPPRPQQVc
        ^ decisions	XXWYXXYcXXY
        ^ details	YYacWYXUbXZ
        ^ diolch	YYYXXYXXXYc
        ^ disclosed	dcQUUUVVTUY
        ^ disclosure	USbTRTVSRSf
        ^ do	VWUbUVdVUSZ
        ^ does	UWUYTVdWWYY
        ^ dog	XYYcYYYXaZW
        ^ dogs	XXWXYXWXXfU
        ^ don't	VWSfaVVUVRV
        ^ drivers	XWUcXWWWXaY
        ^ drug	XYbbWYYXXZW
        ^ due	UVbTUbTUVRa
        ^ duty	VWVWeYWXYVb
        ^ e	STSYTTTTTZc
        ^ each	TTRUWVUbaba
        ^ eight	WWUVVVVVVgU
        ^ eir	bVUUVVUUUUe
        ^ eleven	UUVWWSVWVba
        ^ emails	ZbabWTVXVWX
        ^ enclosed	eVWVXXWVXVY
        ^ enquiries	XWYcXVVUUVe
        ^ environmental	UVTWVVWUWUg
        ^ ethnicity	YYWeXYXYXXW
        ^ even	VVUWXZYWVUe
        ^ every	aYTVXZRTZcV
        ^ everything	bbWVWVWXaWW
        ^ exam	XXbWYWWXWcX
        ^ exempt	WMeTPPUVYaV
        ^ exemption	VVSXWXYYVWf
        ^ exemptions	TUTWTWWXVUg
        ^ explanation	XXWWXXVXWVe
        ^ factors	UWPXSXVVVTi
        ^ fees	TWZSVaWVZTd
        ^ fewer	VdTUWUVWVVa
        ^ figures	VZWUYXVWWWe
        ^ find	fVVWXWWWWWW
        ^ fire	VVcUXYWWZaU
        ^ first	XVWVWVWXUda
        ^ five	VVWVWVVVWgU
        ^ fleet	bWXWYXYYcXX
        ^ fly	XXXWXXXXXeV
        ^ foi	NUPSQZRaNVd
        ^ foia	USSVSUVXUVh
        ^ foisa	YXXXYXXWWWe
        ^ follow	VVWUXXVVTUh
        ^ following	bacYYYVXXXU
        ^ food	XXXXYXVWccU
        ^ footage	WWdaWVXXXbW
        ^ for	ZNYZaZNdWNb
        ^ four	ZTUTVTTUUgU
        ^ free	WYWUWUWVUdZ
        ^ freedom	VMPMURMVTRk
        ^ freight	bUUbXWabUWW
        ^ from	ZaVXXWXWWWd
        ^ full	hVXWUSUTWbP
        ^ further	ZUWYUWZVaWc
        ^ gas	XXWZYXXWXeW
        ^ gender	WZVbXXWXdcT
        ^ given	XZUUWeTYVRV
        ^ governors	XXXYYXYYXdX
        ^ gp	XXXWYXWVYeW
        ^ grade	VYcWWXWXbcV
        ^ grants	WUXUYXWcVZa
        ^ grateful	XYXXXXeWWWX
        ^ greater	YYWYYYXWXXd
        ^ grit	UVXbXXWVVcX
        ^ ground	ZXUVVWWWVYd
        ^ guidance	VWVVVYWWUab
        ^ had	VVYVUUUVWUh
        ^ hand	XWVXWWXWWfV
        ^ handling	UXVUWYUVVSg
        ^ happy	eYXYYYXXWWU
        ^ harm	UWTWVWXWVSh
        ^ has	VVUXbYXXVVd
        ^ having	aXaZXZaZUUX
        ^ he	XWXVXXXWWTf
        ^ head	VTTUVVVVVhT
        ^ held	TSfQZTTaROc
        ^ here	eacUWTTVUTS
        ^ historic	ZZZXZYYbXYc
        ^ home	WTaWVUWWdZT
        ^ hospital	XXXXXXYXXdW
        ^ hourly	WWbWWWWXZeU
        ^ housing	WYXaXXYcbVY
        ^ how	VUaXTSXQUOd
        ^ however	VWUVWZXVVUd
        ^ i	XZZUWXUVTSd
        ^ i'm	WWaWXZaaXWX
        ^ i've	bZWcXWVcUUU
        ^ ico	UWWVUUUUUTg
        ^ if	SSRQZQSVSQk
        ^ in	UaVYWSVUSWc
        ^ incidents	XYYaYYbXWXa
        ^ individual	TTfUUXWZVUV
        ^ info	edYZQXRQSRW
        ^ information	YWZWRRQaWSb
        ^ insofar	YaXXXbYXbZZ
        ^ internal	VUaVVVUUUXc
        ^ interpreters	YZZcYXYYYZX
        ^ invoices	bcWVWXXYYYU
        ^ is	UUTTUThVURY
        ^ it	VUUUXWYQPcf
        ^ it's	VUXWZYTXbYY
        ^ item	SQSSTRSRSPk
        ^ its	TVaUUWVVVWe
        ^ key	TSbUSVTUTVc
        ^ kind	WXVXYYYXXXe
        ^ kindly	ZXUWWUfaXVT
        ^ land	YYYWYXVWcWa
        ^ law	WWVWTXXWWVf
        ^ legal	TTcUVXVVWVc
        ^ let	VUWUWYcWWUZ
        ^ level	XYYYYYYYXcY
        ^ licences	YYYYYXWaXfU
        ^ limb	VVUVWVVVUSh
        ^ local	VWTWWWWbVWb
        ^ locating	YXXXXeYYXZV
        ^ log	bdWSXUVWWUb
        ^ longest	UVVVUVVUVba
        ^ lost	TUVZXUUWUXd
        ^ low	WcVWWWWWWbV
        ^ mae'r	eVbTXVUUVTY
        ^ manual	YZZZYcZZYXZ
        ^ may	XXUVTWYbUWZ
        ^ meals	XWXXYVVXWeU
        ^ medical	WWdWVXXVXVY
        ^ members	XYXYYYYWWUe
        ^ menus	eWWVWWWWWXV
        ^ microsoft	WXWXWWXXXeU
        ^ might	YYYYZYcYXYZ
        ^ mileage	XXVcWWVWWbU
        ^ ministers	TTZWUWUVTXd
        ^ minutes	ZbTRVTVWdZY
        ^ mobile	YbXXXYXXXaX
        ^ money	YYXXXWXYWXe
        ^ most	UbTUWUVWSbZ
        ^ mr	aWXWVXVVVWe
        ^ ms	WUXUaVWWWfV
        ^ my	XWbYWXUTYWb
        ^ n	SSQZcTSSSYa
        ^ names	UbbXUVTVWSZ
        ^ national	VUVWbVWeUUW
        ^ ncnd	TRRSjSUUTST
        ^ neighbours	WVUXVWWUVUg
        ^ neither	YXXdUWWUXbb
        ^ never	WXVcWWWWWeS
        ^ nhs	UWWXXVUUTad
        ^ nil	STSdTTTSSfP
        ^ no	NLVaUbHKOeW
        ^ nobody	SSRdSTUTUeU
        ^ non	VWdVVVVVUdT
        ^ none	VUZWQRQQQeY
        ^ nor	XWXWaXXXXXc
        ^ not	KKZeYcUUKaQ
        ^ note	WcUUWVVWVUc
        ^ notes	TUTUVVVUVUg
        ^ nothing	YYWbbTSTVeR
        ^ number	cVeaXWVWWWU
        ^ numbers	XZZUXVUVUWe
        ^ nurses	ZZZZZZZZZbY
        ^ of	UdVaTUTUUbY
        ^ officer	UVUWVWVWUWe
        ^ officers	YWUcXYVVVZZ
        ^ official	UTSTUVVURSi
        ^ officials	XVVbXWXWYXb
        ^ old	WXXaXXWWaXb
        ^ on	VQYWaSVNYVc
        ^ once	XYWXXUWWWWf
        ^ one	VaWWWVSQVfZ
        ^ only	WaWVVaTYTgS
        ^ opening	WVVWXUWWTca
        ^ openness	YXWXYYYXYXd
        ^ other	WWWVWXWWVac
        ^ our	YRZcPSQTWaX
        ^ outcome	abXXeaTSSUU
        ^ outside	bXWWYXXXXac
        ^ over	VWVVWaeWUTb
        ^ overall	WWVWUWVVWXe
        ^ overtime	XdXbXXWXYWW
        ^ owing	XcWXWaXXXXa
        ^ pages	bcYVVVVVVYV
        ^ paper	XXTaWVWWaeS
        ^ parents	XWTWWVUVWWg
        ^ parking	YWWWYVYWcdX
        ^ part	QaNPOVOaPKg
        ^ parts	UZTXWVWWXVf
        ^ patient	YUdXWZXaXUV
        ^ patients	XWTdWXUVWaV
        ^ people	WXWTWWUXWTh
        ^ personal	WUUWVXXVWcb
        ^ planning	XYXbYYYabYZ
        ^ please	WXUTVObaXOb
        ^ pls	YUUUVVecSSY
        ^ police	VWSTUVVXSYe
        ^ policy	caaYYYYZYXX
        ^ pre	VUUbWVVVUXb
        ^ prejudice	VVVVVVWWVUf
        ^ premises	YXcXVWYXabY
        ^ prior	VWWYWVbUXcW
        ^ prison	YZYXZZZbZeZ
        ^ private	VUaTVVWTUab
        ^ procurement	XWVUWVWaWaZ
        ^ public	WUSXSTWSbXe
        ^ publication	WUYXVVUURTh
        ^ published	VWWXWWWXeTb
        ^ pupils	UTWaVWUUVeU
        ^ pursuant	bYWZWZaZZXV
        ^ question	XZWWOQSOZXe
        ^ questions	XVYUQRTaWRe
        ^ re	VTTSZUTSUXf
        ^ readers	YYYWXZYXYXd
        ^ reading	WXWWYcWWXYb
        ^ reason	VVTbVUXWXUc
        ^ reasons	WSRcSTVVUTe
        ^ received	VVWTTWVWURi
        ^ records	TVVZVYSXUXb
        ^ redacted	TaUWWWVWVUc
        ^ redaction	YVWWWVYYYWf
        ^ ref	dUUTUUUTTWd
        ^ reference	VYVUVXUWcUd
        ^ refusal	WWdXVbXWWVV
        ^ refused	TPWVUbSVUPe
        ^ refusing	XWTVTVWUWUh
        ^ reg	VSRdaUUVVTZ
        ^ regarding	ZYaaYYYbXYX
        ^ regulation	VSOZbUQPXSh
        ^ release	SbXVWWWUUTd
        ^ released	daVWWWWWVbV
        ^ releasing	XWYXYXXYXZd
        ^ rent	WWcVWXWUWcV
        ^ repairs	YXWcXWXVYZU
        ^ reply	cUTRQPORUQf
        ^ report	bbaTUTUUUUb
        ^ request	QUWSVUOTObf
        ^ requests	VWVaXWTZVWb
        ^ residents	YZXWXYYXZaa
        ^ resolved	XYYXYWXYWWe
        ^ responded	WXVWVWWWVVf
        ^ response	YTXSPcOQYaZ
        ^ responsibility	WXYaXXXZXaa
        ^ retention	WXWUWWWWWWf
        ^ review	VVTTUUVUUUh
        ^ right	XXUWVVYXWdZ
        ^ route	WXWXXXXYXdW
        ^ royal	VVeUVVWVWSZ
        ^ s	WUeWQVVUVTb
        ^ salaries	WcUXYXWXXVc
        ^ salmon	YVXYWXXXXdX
        ^ save	WZXXYXXXXXd
        ^ schedule	WWWVWXXVWWf
        ^ school	XXXYXYXZbaX
        ^ schools	VaUTVUVcWUc
        ^ scope	TUTSTVTVUWf
        ^ scottish	XXVXWXYXXXe
        ^ sea	WXXVWXWXWfT
        ^ search	UVVaUTUVTTe
        ^ searches	XWVUWWVWVUg
        ^ section	QIVZXXMMUVf
        ^ sections	VTTXVXWXXWg
        ^ security	UUWXVXWXXcc
        ^ see	ZVYMSRPMeUZ
        ^ senior	WZXWWWUWaTe
        ^ sent	TUUUUTWeWQZ
        ^ seven	UWUVWVVWVeY
        ^ several	WYXXYVXYYZd
        ^ sheep	XXWbWWWWYcU
        ^ should	WWVVYVYWUXg
        ^ sickness	bYYbXXXYWbV
        ^ signed	UVUVVWVVUTg
        ^ since	YWZWWaUZcYW
        ^ single	WWcYXVZYYbX
        ^ six	bYYXYXWZYdW
        ^ small	VVUVVVVVVWg
        ^ so	YYYZYZcYYcY
        ^ social	XXXYXYXbXaX
        ^ some	PeTRXVUQQRf
        ^ sorry	bTcbUTVVUUX
        ^ special	YXVXcYVXWYZ
        ^ spend	bVUWWVWXWac
        ^ spending	WWWaWXXXWWc
        ^ staff	URdcUVTTSXX
        ^ stop	XXYaXXXYdXX
        ^ street	VXWXYWWaWdW
        ^ student	WUbVWWWbWUb
        ^ students	YYYYVYZZYdV
        ^ subject	YZUUUUSTUSg
        ^ such	WZYcTZUaUVW
        ^ supplier	cWdVWXXXYXV
        ^ suppliers	UVYUYWXUWVd
        ^ table	gbSUVUUVUSW
        ^ taking	UWeWWWXWWaY
        ^ tarrant	WWWYWXXWXVf
        ^ taxi	WYXZXXWabcU
        ^ tell	WWWVWWcVWWZ
        ^ terms	WWWWWVWWWVf
        ^ thank	RVUTUUQSSVj
        ^ thanks	WWWXXXXWXVf
        ^ that	PQbbRTTbYYW
        ^ the	WTaZUSPQVab
        ^ there	RXUXOaNLQca
        ^ there's	WXXYXVWWVeY
        ^ these	ZTbXXVVZcXV
        ^ they	VRaUWVWUYZe
        ^ third	URYSVSVYTRf
        ^ this	RRbcUYPaYNc
        ^ those	VXXbXXVUVZb
        ^ three	UTTTVZUUTgV
        ^ time	XYWaWVWWWSd
        ^ title	WWWWWWVVaVd
        ^ to	VSVUWebOVUb
        ^ too	TRTTUjaTUQR
        ^ total	VWUUWVVWVXf
        ^ totals	WcUZVVVYWVa
        ^ tree	aXYaYXWYXZZ
        ^ tribunal	UTXUVTVUUYd
        ^ trust	bYTVVaVUWTd
        ^ try	VVVXVVWfWVT
        ^ turning	aYYXYXXXYXc
        ^ twelve	XXXWYXXYXeV
        ^ twenty	WWXVXYVWWbZ
        ^ two	YaXPTSQUSgV
        ^ under	YSSXSWbXXSc
        ^ unfortunately	WXaeXXWWVYV
        ^ unless	XXXZYXcXYYZ
        ^ until	YWWTXXbXYUe
        ^ upon	XYZYXXVaaaZ
        ^ value	XXXXXXXXXVe
        ^ vat	WXWWWVXXVVf
        ^ vehicle	ZZZbZZZZZYY
        ^ vexatious	VUUXVdWXXVY
        ^ volunteers	YYXXYYXYYeV
        ^ waiting	WVWWXVXYbWd
        ^ ward	UaUaXWVWccV
        ^ water	VWXWXXXbWbY
        ^ we	UXZZRWTRQdW
        ^ we'd	VUaVUcaTYVY
        ^ we're	ZbaVabWVVVZ
        ^ we've	ZZZdWXTYaSU
        ^ weather	WWWXXXYZVYd
        ^ weekly	VWdVXXWYTbV
        ^ weighing	WWVVWXWWWUf
        ^ welsh	VXXcaVYXVaX
        ^ were	TSUVbVVUUUe
        ^ what	ZSZWQOdOVQZ
        ^ when	UUVZUWYSSPe
        ^ where	SeeRTVSSQSZ
        ^ whereas	aYbaYYXYYYY
        ^ whether	XWUdaSSWVTb
        ^ which	VTZTSUkQQQT
        ^ while	aaXYYYVYVXa
        ^ whilst	VZbWYYWWXZY
        ^ who	VUZYUVYTVTd
        ^ whoever	XYXcXXXXXXY
        ^ why	XWSTXVWVWXh
        ^ with	ZUTWWXTaTVa
        ^ withheld	TSdVYWVVWUY
        ^ without	ZWVWYVZYXWd
        ^ witnesses	XUSWYWWWXXi
        ^ won't	XXbVcXXXYUb
        ^ would	USZTZddaSQT
        ^ year	VVWUWUUWUVg
        ^ yes	XWOOORQOOjR
        ^ you	TXUMRYTWVSh
        ^ you'd	XXXWWWVcXWb
        ^ you'll	bcVWXWWZbWV
        ^ you've	XWVVXZaYWVa
        ^ your	YaXVVYXZWQc
        ^ yours	VVVVWVVUUTg
        ^ zero	SSSeTTTTTeQ
        a	UUSbXWXVUaX
        a $	TZcdPQMQOSa
        a 0	UUWTTTVSViS
        a and	RTbSYTSTUUc
        a applies	XYVfXXXVXYU
        a b	aSeVPTTTTUY
        a band	XXYXYYYYYfU
        a blank	VUXfWXVWVVV
        a body	XXYYWXVaWWa
        a box	YWWcVVXXWVa
        a breach	YYcYZWYZYYZ
        a breakdown	VVXaXaXWVWd
        a bus	ZYXYZdXYYaY
        a call	ZYYXZYbYZXa
        a campaign	YYYYYdYYYZX
        a car	XWXWWWXXWYd
        a case	UWXZZWWWUWe
        a category	WZXeXZYWWZW
        a central	ZXZbYaZYXXZ
        a certificate	WYaVYXVXXfV
        a charge	YZWWWYYYYZc
        a charity	WVVUXVWaWXc
        a check	XYXXYYYYYdV
        a child	YaXXZYYYXaZ
        a claim	ZYVYXYYZYbd
        a class	YYVbYXYXXYZ
        a clause	YWbZYbYZYaU
        a clerk	YYYYZdYYYWW
        a colleague	WXZWYYXWYZb
        a committee	YYYYZYYYXeW
        a community	WbXVVaXXYcX
        a company	ZVcYYXYVXbV
        a complaint	YVbXcXaWYaW
        a confidentiality	YZcYYWWXZWY
        a contract	ZWVbbYYXWUc
        a contractor	UUXUVaVVVZb
        a copy	cVXZVVVaeZV
        a cost	UTYTVaVWWbZ
        a council	XXYXXXYXYWd
        a count	XdVYWWWWWXY
        a court	VXbYWZVVVUa
        a crime	ZYWWYXbYYZa
        a criminal	WXaXbXWVVUZ
        a dash	WdUUXVXWWVZ
        a data	ZZXWYZYYZdY
        a date	YYYZYYaYVXc
        a day	WWYXXaWWWcX
        a decision	TWZVXYTTUXd
        a defence	YYXYXUYWXXd
        a degree	XXVXXaYYXWZ
        a different	ZWWaXWWaXVa
        a disclosure	YYXYaXZYYYb
        a discretionary	VYWVYYYYZeW
        a disproportionate	YZXWYcYWZYY
        a district	WXXYXYXdXaV
        a doctor	YYZYZbZZZaX
        a document	XVWXUVWWXVc
        a does	ZZYZcZZZZZW
        a dog	XYWcXbYXYXY
        a driver	YWVVXXXYZdZ
        a duty	WVaZRVVVVWf
        a e	WWWdWWWYbYU
        a fair	ZYbYYYXWYXb
        a fee	XXUTVXUWcXb
        a few	ZYXZYYWYYaa
        a field	WWVeXXXVWWU
        a figure	XZZZUVaUWVZ
        a file	XWUWcVYVWWZ
        a fire	WXUZWWVVVYc
        a firm	YXYcYXYcYWY
        a first	WXXVZXXXXeW
        a fishing	XXXXZcXXYYY
        a for	cVZYYVWWWXa
        a form	VXXaXXXXXbb
        a formal	XYXbVWZYYYZ
        a fortnight	XWWXYcYYXVc
        a four	XXWWYXXXYfV
        a framework	VXYZZWZZZdY
        a fresh	WWWZWVWXYXe
        a full	bUTXYZaWWVb
        a further	bWWXXTWWVab
        a general	ZZZcZZYXYXZ
        a good	XXZYYYXYYWd
        a great	YXVXXXXXXWe
        a half	ZZZZZcZZZYZ
        a head	YXWaXYYYYYb
        a hearing	VXVTWVWWWXf
        a higher	XXWYYXXWWYc
        a hot	ZZYcZZZZZYY
        a housing	ZYYcYYZXZaX
        a i	UTYabWWWVWY
        a is	YabXaXXXXWY
        a job	VWWbXeYWWWV
        a journalist	WWXVXXXWWVe
        a keyword	XYXbXZXWXWX
        a landlord	XWYYXXXXYba
        a late	WYYWYYYYXXd
        a lawyer	YYbZYWYYZYb
        a legitimate	WVaYZYWWWcY
        a letter	YZWdZZZZYaX
        a licence	VaVZWXTUWXb
        a line	XaYYYbWWXXa
        a list	ZUUbWZZWaWa
        a little	WXVVWYWWWYd
        a live	bZdXWXXZVWV
        a living	YUUbYXSVXXb
        a local	YYYYYYYXYba
        a location	WUWbWXVXWaX
        a lower	YbWcWXYWZXY
        a mandatory	YYXbZYYYYcW
        a manifestly	ZZYZXbZaZYa
        a manual	XZZYZcXYXXZ
        a map	dXWYYXYXZWZ
        a matter	XSUYaXTcVYY
        a medical	WXVVWVbVYbY
        a meeting	WXYXVXaYXWb
        a member	XYbXYXYWWXd
        a memory	cYYbZXYYXXY
        a mile	ZYXYYZYYYcX
        a minister	XWXXXXYXXWe
        a minute	WYXaXXXWYcV
        a month	XYWYZdVXaYZ
        a name	XXVXWYWXWab
        a named	ZbYZYYaZZZY
        a narrower	YXcYYXWYYYZ
        a national	YXdYWZZYaZW
        a near	YYYXYYcZYYZ
        a neighbour	YWbYXXXYYXb
        a neither	XXXWfYWWWWU
        a new	WVSYVUWWWeY
        a newspaper	XXXYXXVXYYd
        a no	YYYTaXYYYfW
        a non	YZZcYXXZXYX
        a note	aYWbXWZXWVY
        a notice	VVaZXWXXXYb
        a number	WaXcVVVVVYZ
        a nurse	YYXYZYXYYcX
        a of	YYYYXTQXVVb
        a panel	WWWWaXXXXdW
        a paper	XVXWXUXXXab
        a parent	YXYXYYZVYZc
        a particular	bYWYZWXWWXZ
        a patient	XXWYbYXWYYa
        a pdf	ZYZZZZZZbZZ
        a period	ZZZZZYXZYYc
        a person	UaWWYZTWSZa
        a personal	WVgTVVUXYcU
        a phone	WWYWbYXXXcW
        a photograph	cZXXaZZZYYY
        a picture	YWXWXXYXXWd
        a place	YYXbXWXYXYZ
        a plan	TUcbVUTWVTV
        a point	XaYXXaXYYWZ
        a policy	VXWaWXYXWcX
        a pooled	ZYYXYZYYYdW
        a position	ZXXXaZXbXXX
        a power	YZXZZYYZXZb
        a presumption	VXWYYVXZYXf
        a previous	XYXYYaYYZXa
        a price	XXXXZYYZbYa
        a printed	XYXYZXbWbWY
        a private	WTWVWWWWVeY
        a protected	ZZXZYZZZZba
        a public	UTUSXZSaVTc
        a publication	WXVWXXYXVWf
        a published	WXUWXYXWbdV
        a pupil	WVVbaXWWXVa
        a qualified	YZVZXYZYXZd
        a quarter	YZYWZYYYZdX
        a question	XYWXaabWVXZ
        a reasonable	WWXXVWXXWYd
        a recommendation	ZZYZZYZZYZb
        a record	XWUXYbWUVUd
        a redacted	XcbYZZYXXYX
        a reference	ZZZZZZbYZZZ
        a referral	XWVXcWZWXWY
        a refined	YYYYZYXYXad
        a refusal	VVcXYYUUUVZ
        a register	WXVdWVXVVYZ
        a reminder	YXXWXWXXXba
        a repeat	XZZYZdXXXaW
        a repeated	ZZZZZYZXZXb
        a reply	aYYaYXYbXVZ
        a report	YYWbdZYYWVc
        a request	TTTRXVWaXWe
        a requirement	YZZcZYZZZVZ
        a resident	WWYbWXYWYbW
        a response	VYYWYaYbVYZ
        a result	bWYWXbWYWWZ
        a review	VVXSWaVTSTd
        a right	XXVWWVXXXXf
        a risk	XXZaVXVXZaa
        a road	WUWWWXcdXXV
        a rule	XXWWWXXWWWf
        a safe	XaaZZYXZYYb
        a safeguarding	YYVXdXYYYYX
        a sample	VXWVWeUUXUa
        a school	YYWUaXWXXVe
        a search	XUXXXdXWaUY
        a second	WYUTUVVTTdY
        a section	XWXWYYVXYcb
        a secure	bWWVXXYXXeV
        a senior	XYYYZXXYYZb
        a separate	WWUXXUVcSbX
        a series	YZZZYXXYXcZ
        a serious	YYWYXaYWZXb
        a set	ZZYZZYYZYbc
        a sheet	UVVbVXVVWWd
        a sheriff	YYYYYYYYabW
        a short	cXVYXYXYYbX
        a shorter	WWWWXXbWXWa
        a sign	XWXWcXXYYcV
        a simple	YYZYYYYZZbc
        a since	abcZZZaaYZX
        a single	WaRXVYXWTYb
        a six	YaYXYYYYYcY
        a small	VaVTVTUUcXb
        a special	WUUXVVVVYeW
        a spreadsheet	bWYaYVXXYYa
        a star	WeWXYXXYXXX
        a states	aZWaaZaaaae
        a statistic	YXWdXYYVYWW
        a statutory	ZXaZYZYYZXb
        a strong	WWTWVYWYWUe
        a student	WbWbXWXWYXc
        a subject	VWUTbWaXVUY
        a substantive	YZZYZYYZZYc
        a sum	YYYXXYXYXdY
        a summary	aYUXXYWVUYb
        a system	YXYWYaYVYaZ
        a table	fWUYXZZYXYV
        a tally	YZYdZZYXYVY
        a target	WXWXXVYXYXd
        a task	YXXZZbXbXZY
        a taxi	VWWdXXXYWYX
        a team	YZYXYbYYXdW
        a telephone	YZXbYYWXZaX
        a tenant	YYXcWYYYYWa
        a term	ZXWXXYWWWVe
        a that	bWZVXYWYYXb
        a the	dUXTVWWVUbY
        a thing	YZbZVYYXZYa
        a third	VYcXWVWUUcW
        a three	XXZXYaZYXfV
        a threshold	WcYYYYYYXcV
        a time	XXXXXaaXYYa
        a to	YcXYZeZZbYW
        a total	VXYaYWXXWfT
        a trade	YXbXXVXYYWb
        a transcript	YZYbYYYYZZY
        a transfer	XWWWYXXaXXb
        a tree	WWWZZVXWUbY
        a trial	aZbYZXZYYcZ
        a valid	WXYWYXbXYYa
        a vehicle	ZZXYZZYZYcV
        a version	ZcYWXXXWWWa
        a very	ZYYZZZZYYZc
        a visit	ZZYVcYXYWXb
        a warrant	YYYYbYYXZYa
        a way	YZVaZZYZYYc
        a we	WWWYYXXVXdU
        a week	RXTYWXXTTba
        a which	cYWZYYYZYZb
        a whole	VbVWVbVXVbY
        a word	bXZZZYaZYZa
        a working	YYXVYYWYYeW
        a would	YWWYXYWXXZe
        a written	XXUbWXVXaYX
        a year	SVUXWYXVWdX
        a yes	ZXXXcXXZYYZ
        aarhu*	XXaXXXXXXWc
        aarhus	XXaXXXXXXWc
        aband*	XXWeXYYXYWW
        abandoned	XXWeXYYXYWW
        abbre*	WVWXXWZWVUe
        aberd*	YYXWXYYbYfV
        aberdeen	YYXWXYYbYfV
        able	abXWWVWXWWX
        able to	abXWWVWXWWX
        about	MSWVdWXZVTZ
        about $	WVbWVUYVWTY
        about 0	TUTSUZZUTbY
        about a	WUUbZWbVWcX
        about an	YZYYbYYaXZZ
        about bailiffs	ZZZXYZZYZZc
        about him	ZYZZcZZZaZY
        about how	ZZYcZZXXZYY
        about it	YXWXYXYYYWe
        about its	VXXcXabbXVX
        about nine	XZZYZaYYYZb
        about one	XWaVaaWVWaV
        about our	WWXYaXXVXXc
        about section	XXVWYYXbWXb
        about the	UTaVbYWVPMb
        about their	YXXcXXYaXYZ
        about them	YVXbXWWVXVb
        about this	UUUUUWSVUUh
        about to	XWWXYXXXXWd
        about what	WZXVVVVVWXe
        about whether	YYVVbZYWWXd
        about your	XYVWbWXXYWa
        above	VbVVQcTPTcZ
        above $	YbRSTWRTVTc
        above 0	VUTVVUVVZdY
        above in	XXWWXXXYXXd
        above the	XXYXYcYZXbX
        abroa*	VXVWXXXWXeZ
        abroad	VXVWXXXWXeZ
        absen*	WWXbaXWWXbW
        absence	XWYbbYXXXcU
        absence is	YYacYXYYYaX
        absence of	ZZZYbZYZZZZ
        absol*	TVWVZYVUUWe
        absolute	TVXVVTVUUWg
        absolute $	VWVVXWVVWTf
        absolute and	YXXZYYYYYXd
        absolute exemption	WWbXWXZYXWa
        absolute no	XYWXXYXYYVe
        abuse	UVUUUdUUWcY
        abuse of	XWVXWdWXWTX
        ac	VYdXWXXYYXX
        acade*	XUUZVXaaXbY
        academic	WWYZWbWVWdW
        academics	XYWXZXcXYcW
        academies	VXVVVUWUUUf
        academy	YVWbWVVbXbW
        academy and	YYXbXXYXXcV
        academy trust	ZYZYZZZcbYU
        accep*	YUYXVXWWYab
        accept	XVZYWXRXZYb
        accept that	VWWYWZXWbTb
        accept the	cYXWYZVXXYY
        accept this	WZbZYWWWXZc
        accepted	ZVTWXZaXWcY
        accepted by	ZYZZZYZZZdX
        accepted that	aWUXXZXXYXc
        accepts	VUTVVXWWVad
        accepts that	XXXXYbZYZZc
        acces*	TRZSPTQLiUY
        access	YXcUTVUPXSc
        access $	VWdVWWYXXaY
        access is	YaWVXXXYWVe
        access request	XWWXVXaXXWb
        access to	YTdTVUUTSSc
        accessible	USUWUVUUjVS
        accessible by	YWWXXXXYcWX
        accessible to	VVWXWXWWeXX
        accid*	YXXYXXbabYX
        accident	YXXYXXbabYX
        accident inquiry	XZbYYYZYbZX
        accom*	fbTUVUZXVYV
        accommodation	WXXXXXcaVZZ
        accompanies	bdXXYYYXXZV
        accompanies this	bdXXYYYXXZV
        accompany	cXWXWYWVWYa
        accompany this	ebWVXXXVXWV
        accompanying	eWTWYXWVXWW
        accompanying this	dYWZXWYYZXW
        accor*	bXbZXbVWYWV
        accordance	YbaVYaVaVYZ
        accordance with	YbaVYaVaVYZ
        according	WVUXWUVVTaa
        according to	WVUXWUVVTaa
        accordingly	cUbbXaXZZSR
        accordingly $	VYZVabVZYVb
        accordingly exempt	YXcYYZZZZYX
        accordingly not	YYZaYeYXZYU
        accou*	XYXXSXVUaXa
        account	XWaXVZVUTXa
        account $	WWVWWYWUWVg
        account of	TXXTWcWUVaZ
        account those	XbXWYZZYYYZ
        accountability	UUYUVTVTTVf
        accountability $	WVVWWWWWWVf
        accountability for	VVbWVVWVXVa
        accountable	WWWXVWWTXWg
        accountant	aZYaZYZYYZY
        accounting	aWcWYXYYXcV
        accounts	XYVYVVXXcWa
        accounts $	bWUaVVUcYcR
        accounts are	YZacZZZYbWa
        accounts for	ZWWXYXWVWYc
        accounts which	ZZZYaZXXeZb
        accre*	bZbXZYYYXeU
        accredited	YXbXYXYXYeV
        accus*	XaZVZbWWXWb
        accused	ZbaXZcZZZZY
        achie*	WWVXXYUWXbd
        achieved	YYYXXYXYYba
        ackno*	YQUSdRPVQOc
        acknowledge	UVXXeVUUUVZ
        acknowledge receipt	YYYXYYYYZYc
        acknowledge that	XXaXXYZXYXb
        acknowledge whether	ZZXYcXXYYYX
        acknowledge your	YXXXVWWWXVe
        acknowledged	VWVVVWWVWTg
        acknowledgement	VVWUZWUYVTf
        acknowledgement $	VWVVWXWZWUe
        acknowledges	bZZZZZZYXZZ
        acknowledging	YXZVcXXYYYY
        acknowledging the	YXZVcXXYYYY
        acqui*	YWaVZXWXbbV
        acros*	UVVcWXVdVZU
        across	UVVcWXVdVZU
        across the	WWXWYYXWXfY
        across to	XXXbXXXeXVU
        act	SSYSVZUYVRd
        act $	VUWSaWPOaXf
        act 0	PZYVZYWZSRb
        act allows	XYXWXbXXXVa
        act and	aTZWXYUUYXb
        act applies	YWWYYXZaWYf
        act are	XYWWZXYXYac
        act as	YZbaXWVYZZZ
        act because	ZabZZXZYYYX
        act by	YYZZWVZXYbZ
        act does	WZZVXVXXZWf
        act foia	ZXXZZVYZZZc
        act gives	YYWYXbWXXXa
        act i	ZZVbYWZcYZY
        act is	VUVWXXWXdWY
        act obliges	YYYXYaVXYaZ
        act on	WWVYccXZYWY
        act request	YTVVXUWYYXf
        act requires	ZZWZaXaaXYf
        act that	XWYaWWaXUYa
        act the	aZXXaYcXYYZ
        act to	XYVVWbXWeWe
        act we	aXZSYYVVYXb
        act which	YWcbYbXYYZX
        act would	ZYZZZZZYZZb
        acted	YXYYZWZYXZb
        actin*	aVYYYbWXWcX
        acting	aVYYYbWXWcX
        acting in	WYWYYaXYYXa
        actio*	VWZYZaYbWZX
        action	WWYYUVWcXYZ
        actionable	ZWaZaZYZYZa
        actionable breach	ZWaZaZYZZZa
        activ*	aZXWWWVWWac
        active	WbYWWVXaUeU
        activities	YXYYYWYYYVd
        activity	WYYYYYXYXWd
        actua*	ZbUbUVWUVZX
        actual	YcWYXYXYYYZ
        actual or	ZZXZYZYZZYc
        acute	YYYZYYXdYbW
        add	YVYWXWXXVXd
        add to	YXWZYXYYXYd
        added	ZWWXWZUVWXd
        added together	ZXZZZZXYZZb
        addit*	aYaaZZaYXYb
        additional	aXYaZZaYYYb
        addre*	TcbSWXUdaPW
        address	UVXUZSUcbTZ
        address $	ZVSVUVZUbUc
        address below	XXVYXYYbcZX
        address for	XWbWVVUWWVY
        address is	XVXXcWXfWVX
        address of	YXdXXXYVYXa
        addressed	aYWXWXYdbXW
        addressed to	XXWWYXYcWZX
        addressee	WVVXXXWVWXe
        addresses	XedXUYTTTSV
        addresses are	YaVcWWXWXVb
        addresses of	aUfUWVWXWUW
        adds	YXWXYYYYXXd
        adequ*	ZZZYYYZZYZc
        adequate	ZZZYYYZZYZc
        adjus*	dVXWWWWVXbY
        adjusted	XXYWXXWWXbb
        admin*	VVZaaYVVUZZ
        administered	VXYWbZXXXcX
        administered by	XXXXYXYYXdW
        administration	YXYeWUWWYWY
        administrative	XZXWXYYXYWe
        admis*	XSZTbaXXXYY
        admission	UWaVbbWVZYZ
        admission of	YZZYabZZZaY
        admissions	aVVWaVZZZaY
        admit*	YYXXdXWWXcV
        admits	VVYWeWWWXbW
        admitted	ZZZYbZZZZbX
        adopt*	YTSaYaWTSbV
        adopted	ZVUZWYXVUba
        adult	XVbWWVXXWeT
        adult*	YXYZYXYYXdV
        adults	YXYZYXYYXdV
        adults with	YYWaZYYYYcW
        advan*	ZVZZWWVVWbZ
        advance	ZXYbXYXXZaY
        advanced	bZaZZYYYYbY
        adver*	VXcWVYYaZaW
        adversary	ZXXYWXUYYYe
        adverse	ZZXXZYbZYZa
        adversely	ZVbZZXYZZZZ
        adversely affect	YVcZZXYZZZY
        advertised	VXWXXXbXbbX
        advertisements	ZZYYZYZZZcY
        advic*	UbbTYVRTTWb
        advice	UbbTYVRTTWb
        advice $	TdbSRRUSTWZ
        advice and	VVZYXWUWXUd
        advice from	YbbaXZZZYZX
        advice has	WZXVZbZYWYb
        advice in	XWTWXWYXXWg
        advice is	YWaZWVXXWWc
        advice of	YXaYZYYWWcZ
        advice on	YVVWUXWXVWg
        advice to	YYaXYXXYYYb
        advice was	WWVUbaWVXaZ
        advis*	UUWaTVXbUZW
        advise	UURWTXadXUY
        advise and	XXVWXVaWWWc
        advise that	YXYbWaXaZYX
        advise you	ZZYXZWWaZZb
        advised	WVYdZaYYSXX
        advised by	XZXdZYWXWWX
        advised on	WUXYabWXXYZ
        advised that	YXcbXVXWVaV
        advised to	XXWWXXUbWXa
        adviser	cXVWYYWYWbY
        advisers	VXZZWVVWXeX
        advises	YXXbXXXXXXd
        advisory	WWaaXUVWWbY
        advoc*	bWWYWWaXaZY
        advocate	cXWYXWYYYaZ
        advocate general	XYXZXXYcXbX
        affai*	VUcWaWVZVXZ
        affair	WWeWXXXbWVV
        affair and	XXbXZXYcWXV
        affairs	YXXZaXWXYZb
        affairs $	YZYZYYZYYYc
        affec*	WTYVWXbXUab
        affect	YXaWWWbVYVa
        affect the	ZYeZYZZZZZa
        affected	WVWXZXVZXdb
        affected by	XWWYZYWZXca
        affecting	ZZXbZaZXYVa
        affecting the	ZZXbZaZXYVa
        affir*	XWZbZYWXWbW
        affor*	VVcWWVWVVdW
        afrai*	VXeWUYSUVTX
        afraid	VXeWUYSUVTX
        afraid that	WXVaWWXXWYc
        afraid the	YZcXYYYYYYY
        afres*	ZVXWWYWYWVd
        afresh	ZVXWWYWYWVd
        afresh $	XYXXYYYZXWc
        after	cQWdXTZZVYU
        after $	cXYXZWYYYgX
        after 0	WUUdUTWVXRf
        after a	YYXbYXYYYaX
        after are	YXWXYXXcZYV
        after by	ZZZYZZZbZaZ
        after consulting	bXbaYZYYZYX
        after five	ZZZYYXZZZab
        after is	cWYaWWUWXVV
        after six	UVWdVUWVVZX
        after ten	WYYZZYZZadY
        after that	ZZYYYZYaVYb
        after the	YTVYUWTWTYc
        after which	YWYXWXXZZca
        after*	aWVZVYUWUZa
        afternoon	bWWWWVWXVWd
        afternoon $	bWWWWVWXVWd
        afterwards	XXXbXYWWXbY
        afterwards $	XXXbXYWWXaY
        again	RQbRVcXRYZa
        again $	WTWTXcRUZXa
        again at	XXZXXXXZXXc
        again in	WXcWYYXXWeW
        again with	WYYYYYXYYXd
        again*	YPaWXXPXQZZ
        against	YPaWXXPXQZZ
        against $	TXTUWVUVXbd
        against a	XZZXbYYYYWc
        against confirmation	XYXYVYXYYWe
        against confirming	ZZYYTZZZZZc
        against disclosure	SWbVTUVTVUa
        against each	eYVaXYYVYXV
        against it	XYVWYWXXWVf
        against release	ZUYUVXWVUTc
        against that	ZYXWZXYYZXd
        against the	aXYaabUSVcV
        against this	YYVYYYZYYXd
        age	XaVcRQVSSaY
        age and	aVWVWWWWXVd
        age of	WUXYUVUWWZd
        aged	XZZYZWYZZab
        agenc*	YVRbZWZbTUW
        agencies	VXYZbaVZWVZ
        agency	ZWSYWVZbSWX
        agency $	YaTTYVTaVaZ
        agency and	aYbXYXYaZWa
        agency has	aabYYXXWXZX
        agency nurses	XXYYYXcXYZZ
        agency would	YYbYWZYbYYW
        agency's	WYXbYXXWaXb
        agend*	XbVWXYWWaZb
        agenda	XaWWXYWXaYb
        agent	UVXbZXWXVVb
        agent*	cTbaYYWWYXV
        agents	aXcbYZXXZYW
        ages	XfTZUUTVUUY
        aggre*	ZaWWUdUWVbU
        aggregate	aXYWWaWYXaY
        aggregated	YbYXXdWYYTW
        aggri*	XYXYZYYYXXd
        aggrieved	XYXYZYYYXXd
        ago	WWWeVdXVXVU
        agree	VVcTUbTWWba
        agree $	ZYYYXYXZZdY
        agree that	XXaSVUWXWVc
        agree to	ZZXYZbYYZZb
        agree with	WYeXWbWYXUW
        agree*	aXYVURRWRYa
        agreed	YaXVWVVZVZb
        agreed that	aYWXXYYYVab
        agreed to	ZYZXYXXbXcV
        agreeing	WWbXXXXYYXc
        agreement	cTZYWTTXUVa
        agreement $	VXZUbYXWVWd
        agreement was	XXXZXXYYYaZ
        agreement with	cVdYYZYXXXV
        agreements	YYXWZYZZYcY
        agrees	aWaWXWYXWbV
        ahead	VXVbWYWYYcZ
        ahead $	YYXdYYYYWdW
        ahead of	WXXWXVWXaab
        aid	WWbYWZWYXbZ
        aids	WWVcVWVVVdW
        aim	WYWXYXXXYWe
        aim to	WYWXYXXXYWe
        aimed	XXWYYXXXUbb
        air	TWVXUXUUcbZ
        air quality	WXYaWWWVcZX
        aircr*	YXXaYYWXYcZ
        aircraft	YZXaYYYXYba
        alarm	aaYUVWcUWcT
        alarm*	WXXVXVbXWcY
        alarms	YYYYYWbYYcW
        alba	VVUVZVVUUXf
        alcoh*	XXXWYaXYXdV
        alcohol	XXXWYaXYXdV
        alder*	aVcWXWXWWWY
        algor*	YYaZYYYYZcX
        alike	YXYWWWYWZVc
        alike $	ZYYYWWYXaUb
        alive	YYVXXWWWWca
        all	eVURYaUWcXT
        all $	aRWZVUSSWYb
        all 0	bUUbUXUUUdR
        all but	TeTTVUVUTbV
        all emails	XXSYVXWYVWf
        all five	cYXcXWXWXWX
        all four	eXXWYWWXWXX
        all have	XXZXXdXXWXW
        all in	aYVVXWXWWba
        all information	VUTXXWXWWXg
        all new	WYYYYYZYYdW
        all nine	bZZYYXWWZWc
        all of	ZXZSVXQXcbX
        all other	VbVXVWWWVdW
        all proportion	XXXXYdZXXXW
        all six	dWWWYXXXVaX
        all that	bVXWXZZZXUc
        all the	ZXXTaYbVUVY
        all three	bXaVUaTUTVb
        all to	XYYYZZYXabY
        all who	YWWYcXYYXWb
        alleg*	TZVXcVTSUSc
        allegation	XXWZWYWXYXc
        allegations	VaWWcYVUVTZ
        alleged	XYXabZYYZYW
        aller*	cZZZZYYYXVX
        alloc*	UWVVVUbXUba
        allocated	WXWWWWbYVeY
        allot*	aVYTWYZWWeY
        allotment	aVZVWYWUWdZ
        allow	UYXXXZTTVXe
        allow the	XYaZYbYXYZZ
        allow*	XUZUWYTYZcX
        allowance	WYWXXbYXWdW
        allowances	ZWWVXXXVbcS
        allowed	WVUYWbVTWbZ
        allowed and	ZYZaZbZYZZX
        allowed by	YYWXXXWXXab
        allowed for	YZYYZXYYYYc
        allowed under	YZYZZYZZXXc
        allows	VZbWXUUaUVc
        allows $	XVaYVVXaYVZ
        allows a	XYWYXXZYXYe
        allows an	XXWWXYXUXYc
        allows and	ZcYYYcYbZZX
        allows the	YYWYXWXZYYe
        allows us	ZZbZcXZZZZZ
        allud*	XXaabYWYWXY
        allude	YXZbbZXZXYY
        almos*	XYWXXcWWXdW
        almost	XYWXXcWWXdW
        alone	UYWaTbXXUZY
        alone $	VaWaWWWUVXa
        alone and	XXaXYXYaXYY
        alone would	ZWYYZcYZZYY
        along	ZaYTVWVaUYY
        along the	YYYYYYXaXbZ
        along with	ZXWYXXXVUYd
        along*	YWXWWXVUWcb
        alongside	YWXWWXVUWcb
        alrea*	SYYVVZXXdMZ
        already	SYYVVZXXdMZ
        already $	YYYZYWYZXZc
        already in	YWZZXWXWbWY
        already publicly	ZZYZZZZZcYY
        already published	VXWXXXXWbXa
        also	VRXXUURTVWh
        also be	ZYXYZZYYXZd
        also considered	YZXZZYZZXYd
        also find	bZYZZZXVVZb
        also under	WXaYZYYYYZb
        also written	WVcVXVWXXXZ
        alter*	WTVVVaVVUcc
        altered	XWWXYYYXXcb
        altered $	ZXWYZYYYYZc
        alternate	WXWXXWXWWfV
        alternative	UVaWWcUYVWd
        altho*	aZZaWVVRUaZ
        although	aZZaWVVRUaZ
        although a	ZbYXYXZYYaZ
        although i	ZZbaZYYYZYZ
        although it	cZVYYZZXYZZ
        although the	XaYZYaZXYZZ
        altog*	YZaWXXYXXaY
        altogether	YZaWXXYXXaY
        alway*	XWUZWVUWWXe
        always	XWUZWVUWWXe
        am	ZYaXXYYWVRY
        am able	aaVaWVWWWYY
        am afraid	VYcXVXVWWVa
        am content	aaZYYWYZaZX
        am eich	YYYXXYXXXYc
        am not	WXdZZWYWVYY
        am pleased	dZYXZZWZZZV
        am refusing	WUaWaeYYYXV
        am satisfied	aYYcXYZYYYc
        am sorry	UWSYXXVWXXe
        am the	XXXXWWXYYWd
        am unable	VWWYdbWWXXY
        am writing	WXWUWTdWVZb
        ambul*	UTWZaVUcZZU
        ambulance	UUXYaWUcZZW
        ambulance service	YYVbaYXaWYZ
        ambulance trust	WYXWYYWdXZV
        ambulances	XVWaVVUaVcV
        amend*	TUYVUVVWZZe
        amended	UVaTVWWUaUd
        amendment	YXWYXXZZYdW
        among	ZWUZYWUXbbZ
        among the	bYXaXZYYaaY
        among them	WVUZVaXYcXX
        amoun*	ZZXVYcVVaYY
        amount	VbYXYbVXaaX
        amount of	XbXYZdXWYYX
        amount to	YVZZbWYZXYa
        amounting	WYZUYbYXYYa
        amounts	bYYXXcYWYYX
        amounts to	XVWXXcWXXWY
        an	QWUTWWUTWaZ
        an absolute	WWdYWWYXXWY
        an abuse	XWVXWdWXWTX
        an actionable	ZXaZaZYZZZa
        an address	WXWWWWUVVYd
        an adversary	ZXYYXXVYZZe
        an agency	YWYVZYXYXYc
        an ambulance	XYXXWWXWXXd
        an annual	VWWXXWXXXbb
        an answer	VVWaTbVWaWY
        an appeal	WYWWYWaWVVd
        an applicant	bYYcWWWYWWX
        an application	XXZaaWaZWbV
        an appointment	VWZZXWXWaTa
        an asterisk	XcXXYWXXWWb
        an attachment	aXYZZXbXYZW
        an authority	WUUVXUUWWVi
        an average	ZYZZYXXZYeW
        an earlier	XWUWXWVVVWf
        an edited	XdYXYYYXXYY
        an email	ZYZaYYYYZWd
        an end	VZaWYVXZYaa
        an engineer	ZZZZYaZYYYb
        an equality	YYYcYYYYYXZ
        an estimate	ZYWZZWZZZXe
        an estimated	ZYYYYaZZZcX
        an exception	WWVUUUVVXXf
        an exclusion	XXUYdWYYXWY
        an exemption	XUbVTXXYWUc
        an explanation	YYYYYYXZZYc
        an extension	XYXYZYZZYcZ
        an extract	cbWYYYXYYXV
        an foi	YZYZYZYbYZa
        an hour	VXXYVaVUVXc
        an identical	WXYXXdYYbXW
        an incident	ZaYZZZaYYXa
        an independent	YYYWXXWZXdY
        an indication	ZXXXbYZZZZa
        an inspector	YYYZZYYYYba
        an interest	aWYaXWXZWTa
        an internal	VUUWVTVYVcY
        an investigation	YXbVZXWWXWa
        an offence	WYZXXUXXWVd
        an office	WWWVWWWcVUb
        an officer	XWXZZcXVXWb
        an official	WXVUVbWUUVd
        an open	XXWWWWXWdZW
        an opinion	ZYXYWXYYZXd
        an option	YZYYXYYYYfY
        an order	XXWbXXWaWWZ
        an undertaking	VZWWYcYXWYa
        an unjustified	WXVXXeWYYVW
        analy*	ZVXaWaWWWZa
        analysis	aXaYXXYYYXc
        analyst	WXWXXdYYWXb
        analysts	YYZYYYYZYdX
        and	bWVZWbXaYYT
        and $	eUVSTSURTRc
        and 0	XWUWZSNaVWd
        and a	cXUXXYVVUcW
        and about	ZZYYYXZZYab
        and above	WVVXWWaWWcZ
        and accordingly	bZZbYaXUaWX
        and address	YWUXUWYaXbc
        and addresses	XXaZZYZYZZc
        and after	YUTYWXVaVZX
        and again	VVWVVVXWVfV
        and age	aaYYZZWYYZa
        and all	ZXXYWWZZUXa
        and am	aYWYZZYYYYc
        and an	WVXUWZYTYaY
        and another	YYVXZWbXYbZ
        and any	XVWYYXVaYZd
        and are	cYbYUaUUYXY
        and as	ZWYbYbZVaZV
        and asked	XXXXYXVWXXe
        and assist	XXVWXVaWWWc
        and assistance	UVVZYWUVWUd
        and at	XXWWXUYWaaa
        and b	VVYTTURWVVd
        and back	dWWaXXXXbWW
        and backed	XXWWXXYWXcZ
        and because	WXZbZZZaZZU
        and being	bZZYYZXYYXc
        and both	cVUaWWWWZUX
        and by	aXVXXaWXVYe
        and c	bYcWVXXWVXX
        and can	SZUYWXSaZcU
        and cannot	WUeaVYXWVVX
        and care	VYaYYYYVXZb
        and closed	YYbTXSYWUWd
        and come	YbYbZYaXYXV
        and comes	bYZZZZZZYZZ
        and concluded	ZYcYYXZZYXY
        and consequently	XVWdWdWWWUS
        and correspondence	XYXYWYYYZZc
        and cost	XZZZZZZZZbY
        and could	XYcXXYXYYXZ
        and country	YYYYYYYXWWd
        and crime	XYWYXYXbYaZ
        and customs	YWYXbXXWYXa
        and d	YYdXYZZXZZY
        and data	XXVYXYYXYZd
        and development	bWbXXXYXWXb
        and direct	XdYXYYZYYYX
        and disclosure	WXYXVXYXXYe
        and do	ZUYaaUUTVWZ
        and does	YXYZZXXaXVc
        and each	WXWYXZXcYVc
        and electronic	YWWXYYYZWXc
        and eleven	YXZXZXZZZdW
        and end	XXXXXXdXYWX
        and every	bYXYYZZWZXb
        and extracting	WWVXXYVWXWd
        and fees	VWUVXYXXWYd
        and fewer	UXUUVWWWYeT
        and find	ZZbbZaYZZYV
        and five	VaXUUTWVYXc
        and foi	XWVWXWXcUUZ
        and for	TVZYZXbYTUZ
        and found	YYYcZYYYZXZ
        and four	VcWXXXWWXXb
        and frank	XWYYYYXXXZc
        and from	VVWYWUVabUb
        and given	aWZXWXXWYca
        and gives	ZZZYZbZZYfZ
        and goes	VVbcXXXXYYW
        and has	VWUaUUabRVd
        and have	XaZRZVUaVVb
        and having	bZcYYYXXZYW
        and her	YZbZZZZZZbX
        and here	eYVXbXXWXVX
        and hold	WYXcaZXXXaV
        and holds	YZZcYZZcZVW
        and how	YZXVYYXXZbc
        and i	bWaWWWYYXYZ
        and i'm	ZXXXXWXUXXc
        and if	VVVaXUaTXUY
        and ii	ZZeXVXXYYYU
        and iii	VWcWVWWWWUc
        and in	XYZXXVZWabX
        and includes	XaZYYXYZXZZ
        and intended	XWXYYYWXYZd
        and is	bXZVWcVWaaX
        and it	dUbUXbScaXT
        and it's	XXbXYXYcXVY
        and its	ZTaZXUVXZXa
        and iv	YYXYZZZZZZd
        and kept	WcVdYYVaXXW
        and later	VYWWXWXXWXe
        and letters	XYaYYYYYXfT
        and locate	YYXXZXbZYZa
        and may	UTcWVXVWdbU
        and model	bXZaXXWWXWb
        and must	VWYaWbcVWWW
        and neither	ZZXdWYWYYaV
        and never	XYZdXXXXYWZ
        and no	XRSbZcZVZVW
        and none	VVWeYUTUXZW
        and not	RSYXYXUZQZc
        and nothing	WYYdWcXYXWW
        and now	dVVVYXXVWWY
        and number	XdVWXcWXYXW
        and of	YcaZVUUXYWX
        and officials	YYYYYYYYYXc
        and on	TVaUVXVVWXc
        and one	ZWWVXWWUVba
        and only	YYWZZYZYYWe
        and our	YWYTWTVXTcb
        and out	bYZYZZXZZcX
        and proceedings	WVZWdWXYXXW
        and public	VWXYXWYYXYd
        and read	UWVWWfXWXYV
        and reasons	XXUXXXXXWWe
        and received	YYYXYYZZZcZ
        and refuse	YYYYZcYYYZX
        and refused	WXVXXVZWXVf
        and refuses	ZZbYYcYZZYY
        and regulation	XVWdTZWXWWb
        and remains	WXcYYZYZZYX
        and requests	ZZZZZZYbYZZ
        and rescue	VVUVVVVYWWd
        and safety	WXVWXYYaYXd
        and search	aXYbYXXYZaW
        and section	VScaWZVXVVY
        and sent	dVUUWXWVWWd
        and september	WWWZXUVXXhT
        and shall	WXbXWZYXXXY
        and should	WXYYYaWZXWb
        and signatures	ZaVZZZZZZZb
        and significant	YXXWXWXYYXd
        and since	aXYbZaXYYZX
        and six	VbXVWWWWXeX
        and so	UTdaYYTWSTX
        and sold	XWXWZYXYbbZ
        and some	UbYWYcUWXZV
        and staff	WXVWYWWXWSh
        and stays	TbeVYWWXXVV
        and take	ZZYZaZZZZbY
        and that	bYXacaVYbVX
        and that's	YZXXZbYbYZZ
        and the	ZYZXSZWOTVY
        and their	YZXXZZXbZUe
        and then	UYRUYXVVTdc
        and there	XSYaUUVVTYZ
        and therefore	WYcbYXZbXWW
        and these	fVVYYXZXYVV
        and they	cUaXUYTcUUY
        and third	YcYWXXXXZbY
        and this	bXZbWcXZWYW
        and those	UaaaWWVXZZY
        and three	VXZWXXVVWda
        and thus	XaXcYaYaYWW
        and time	YYXcYZYZXaW
        and to	RVbQYbXSTZZ
        and tribunals	YYXXYZXXXZb
        and two	YXRWWWWUUdX
        and under	YWbYYYZYYZZ
        and was	WVVVWSXWWbd
        and we	RTcZccSXQPT
        and we're	WYdXXaXYXXX
        and we've	YaWWYbYYYYa
        and were	YXXeXXXXYWY
        and what	caVWXWaYXXb
        and when	ZZYYZaZYZYc
        and where	ZZXXZYZXZWd
        and whether	ZZbYVUbXXaa
        and which	XVYZXYYYUXb
        and who	XXYXYXYYYYc
        and why	WWVXWYXXXYe
        and will	TWaVSaTbTaZ
        and with	WXZWXbWZWVb
        and won't	XYcXXcXYWZV
        and would	XWVZWWbaZWZ
        and year	cYXWYYXXWbW
        and you	cUXSWSTbbUY
        and your	XXYYXdXaYXZ
        and yours	YYYaZWYbaYY
        andre*	YYYYYYYZYXb
        andrews	YYYYYZYaYXb
        andrews $	YYYYYZYYYXc
        anew	WVVYXdXVaYX
        angli*	WWXWYWXbWfU
        anima*	YVaVYYWXadY
        animal	YVaYZYXXacZ
        animals	WVWXVVWVXeX
        annex	eeRQRQRTWNa
        annex $	ZVVUWVVVVUe
        annex 0	cbWVWWWWUUY
        annex a	bWSVXXWWTTb
        annex b	YdUWXXWXVVa
        annex c	eWVYWWYYVWW
        annex to	YVXWWWWVcWa
        annex*	bbWXWWWWWUa
        annexed	dZXYZXZYYYW
        annexes	XaVVXXWWXTc
        annexes $	YZVVXXWWXTc
        annou*	YZYUUUUZWTd
        announced	YZYUUVVZWUd
        announced $	ZXXWXXWWZWe
        annoy	YYZZYcXYYXV
        annua*	YaWVSVSVbbU
        annual	abYWTUUXcWX
        annual accounts	XZZYZZYYcYX
        annual leave	bVYVZYYZWZa
        annual report	WYZWXXXYdUY
        annually	XVXXWZUVYfU
        annually by	ZYZZZYXYbbX
        anony*	UdYWUSYTTUa
        anonymised	VcTUVXZXXYc
        anonymity	ZccWXWZXYWW
        anoth*	TSXUYSYaZXd
        another	TSXUYSYaZXd
        another $	XXYXXXUXWWf
        another and	YZXZZZaXXVc
        anpr	UVbUUTUUUfT
        answe*	baVWWcYUaTX
        answer	XWZXYXZXUUZ
        answer $	QRbYXTSZZPc
        answer a	WYZWWYWWXXc
        answer for	WWUUWYWaVVb
        answer has	ZYbYZZYZZXb
        answer in	bVXWWVWWWVe
        answer is	SYYVWaSUTba
        answer it	YYWcXbYXYZW
        answer on	YZYYYYaYVYd
        answer that	XXXZXWYaXXc
        answer the	bZUdXXWYYUW
        answer this	YYWYXXbcXXW
        answer to	ZYVbZSZTRbX
        answer was	VWaWWYXWbYZ
        answer will	XYXXXccXYYW
        answer within	XYZWYbXaXYZ
        answer would	YZbXaaVXYZW
        answer you	YWVWVVWdXXb
        answer your	bYYaZZYXZYb
        answered	adMYUbTVeVW
        answered $	YXYWXdWYYXY
        answered by	YaXYYaYYXYc
        answered in	abUUWbWXWZW
        answered on	ZYYXYbYYbVY
        answered under	VWZYZSYZYXd
        answered within	YYZYZWYXYZd
        answering	SaXWZeUZSWX
        answering the	XXYXaXXXYYc
        answers	gWRXQPPMQYY
        answers are	daVVXWWVVVY
        answers to	aWWWWWWWXVb
        any	XWPbdVTSXbX
        any $	WWXacYWXWVb
        any case	YYWfXXYXYYY
        any correspondence	YYYcYYYWYYZ
        any document	XWXcYVYXXWa
        any exemption	aZXYYYYXYZb
        any further	XXXXXZXaWWb
        any future	ZYXWYXYZZXc
        any given	XZYbbXZWXZX
        any honour	ZZYZZZYZYXc
        any information	YXXXYXYWXZd
        any investigation	YYWXeXXYZXV
        any longer	bZYbYWYYZXX
        any member	ZZZWYZZYYdY
        any more	YYYYYaYXYXa
        any of	WWYUXaWXaUd
        any other	YXWadXVWWXY
        any part	ZYaXYXXYWYb
        any person	XXZZYXYXbZb
        any queries	ZYYZYYXWYYc
        any record	TWYWYWWYVZb
        any request	YXWYXXXbZXY
        any response	YXVWaYbYWYb
        any such	WXXccXUZVRW
        any that	XYXXYZYZYbc
        any time	YZZZZZZZaYb
        anybo*	XXVYVXYYaXd
        anybody	XXXZYXYYaXc
        anybody who	XYVYXZWWWYc
        anyon*	UZYZTUQWcZZ
        anyone	UZYaUVTWcZY
        anyone $	XaVWWWWYbcV
        anyone can	ZXWXXXXXbYb
        anyone else	ZXbbYYZYYXa
        anyone to	ZZWZZXZZcYX
        anyone who	XWWVYWYXWba
        anyth*	TaWbaZTUTWZ
        anything	TaWbaZTUTWZ
        anything $	ZZXYbXZZZYb
        anything in	ZZZaYZYZZZa
        anything is	XYYXZWYYYXc
        anything that	VVWbWXYVWVd
        anywh*	XWadXVWXVUX
        anywhere	XWadXVWXVUX
        anywhere $	YYbbYXYYYVX
        apart	TfVZYYXYVXY
        apart from	TfVWYYYYVXY
        apiec*	WWYYYXYYXba
        apiece	WWYYYXYYXba
        apolo*	WSUUTWTUWZf
        apologies	aVSYUTUWUTg
        apologise	VVWWXaUWaUf
        apologise $	XYXXYYWXYXd
        apologise for	YXXYYXXXWYc
        app	XXXXXVXXdcX
        appar*	YVVWWVaWWfV
        apparent	ZYWYZZbYXba
        apparent why	aaXaaaaaaad
        appea*	XaSWSaaUTVa
        appeal	WXRZUXVQRTe
        appeal $	XYXXZWaXWXc
        appeal in	bYYYXWWXYXa
        appeal to	VXYYYXVVWba
        appeals	YZWZWZUaVbW
        appeals 0	WXWWWWXWWeW
        appear	XcYaVSYUXWZ
        appear in	ZcZWWWXXbXV
        appear to	ZYZYZVbXYXa
        appears	YZWWXbYYZYX
        appears in	aWYYYWVVaWc
        appears to	ZZZbZZbYZZY
        appel*	XYYWWZXWWWd
        appen*	fbRXUTXSRPW
        appended	gaUYXVWWTUV
        appended $	gUWTYXWXUUT
        appendices	ZZVZVWWWUWa
        appendix	cYUWUVZVUSY
        appendix 0	ZZXWWWUXYWd
        appendix c	ZWXYXYWYXXd
        appli*	WUYXXcWUZYU
        appliances	YcXbWXWWWYW
        applicable	WXTVVUVSVha
        applicant	bQSURTaQZXb
        applicant $	TVWTVVcUaVb
        applicant to	bZYZYXWZZXY
        applicant with	ZaYZZaZZaZb
        applicant's	XXaWYXaWYYa
        applicants	UZYZUUXTUZc
        applicants and	XYZbXYZWYYb
        application	WSUXWXXabUc
        application $	YYYXXXXWcYb
        application has	XXXXYXXcbWa
        application is	YXYZYcYXYXZ
        application of	YYbYXbYZXYY
        application to	XWWXXWWYaVb
        application was	YYYYZVXYXZb
        applications	UXUVUUaaUfV
        applications and	YbXXXWYXXWd
        applications for	ZYYZYYYaYcY
        applications of	YZYYYXYYZZb
        applied	WYdRaaRSRXW
        applied $	SVbSWbTUTYZ
        applied and	baWZYYZZZZX
        applied the	VWaXXbYYXYZ
        applied to	badXUUWVUWW
        applies	NWZbWfOQbVT
        applies $	SUceUaPRSUW
        applies and	XYXabaVYXYZ
        applies because	WXXXXXZZdXZ
        applies since	XYYbYXYZbYX
        applies to	TZZSVeVWWZU
        apply	XWZXYXVaRVY
        apply $	TVcWYXUZVTa
        apply a	VcVYYYXWZXc
        apply by	aaYYfaaaaaV
        apply in	YWWXYXaYYYa
        apply the	ZaUXYTXXXXc
        apply to	aWWYWWVeWYX
        apply*	ZbWWXZVYYbZ
        applying	ZbWWXZVYYbZ
        applying section	XZYZZcYZZZY
        appoi*	ZWWXRQPYZbY
        appointed	WXXXXWXXXbZ
        appointed by	YXZYYYXXZab
        appointment	bWXYWWVUcaX
        appointment $	TWVYVXWXbcW
        appointment is	aYXVZXXYXXb
        appointments	YYWaUTTaXUb
        appra*	WYbXXWXXVUb
        appraisal	WYbXXWXXVUb
        appraisal is	XabXYXYWWZa
        appre*	ZWYVWVUYVeY
        appreciate	XVYVWVWaWVc
        appreciate that	XWYWWWXaXWb
        apprentices	XXXXYYYYXeW
        appro*	URSPWaacTZa
        approach	XWXXcWVdVWb
        approach $	XXYZYVWcYXZ
        approach them	YYXYXXYaYYa
        approached	XUTXbUXZWVf
        appropriate	VVVTVcYYWZb
        appropriate limit	TVXTSdTRUVb
        approval	ZXYaXYWabXa
        approved	WSVTSVQaXcZ
        approved by	WYYXXZXXXab
        approved it	XWWZXXXXXcY
        approx	WWWWWbVWWeU
        approx 0	WWWWWbVWWeU
        approximate	YYYYZYdZXZX
        approximate date	YYYYZYdZXZX
        approximately	ZXZXYWYXYaa
        april	VRUXSSSVQYe
        april $	VWUVWUWVWbc
        april 0	VTSXURTQSVh
        april and	XXWXYZYYWaa
        april by	YZZZZYYZYaa
        april to	aYWUWXWVYYb
        april which	ZZYWYYXZZYc
        ar	WXWXWYXXXYd
        archa*	UXVXXXWWVWf
        archi*	XWSZTVTWdSZ
        archive	YTTcXWYZbXX
        archive $	XYVdXYWUbXV
        archived	WXZbYXWXbYZ
        archives	UUXaVYWYcWb
        archivist	bbVVYWYaTUb
        are	aaaVSTZYaYT
        are $	UVWTUTUTWSi
        are 0	XTURVbQUSYb
        are a	WWVbYXVcVZa
        are able	eXWYZZYZYZV
        are accordingly	bXbZXYZXZXS
        are advised	YXYaZXXbWXZ
        are after	YYZcZZYXYYZ
        are all	dXUWVWVWZVc
        are allowed	YZYYZWXXXab
        are already	YZZZZZZXcYY
        are also	ZYVXXXYXbUc
        are answered	VbWWWUWXWdb
        are appended	fXWVWXWXWWW
        are arranged	XYXXXXZXXdZ
        are as	ZYWYYYYYXWc
        are asked	WXWaXWZVWbb
        are asking	YYYbZbbXWWY
        are assigned	XXXXYXXWXXd
        are at	bWWVXXXXXYb
        are attached	bbXTVTTWTXX
        are attended	WWYbYYXYWbX
        are available	bWYXXYYXcXY
        are being	ZYaUXYUUUXb
        are below	caXZYXYbXYV
        are between	XWdWXWYWXXZ
        are booked	ZZZcYXYYYZW
        are bought	XXXWYXZYXbc
        are bound	ZZcZYZXXYYY
        are checked	VXXcXWXXXYX
        are collected	WXYVYYXbXXb
        are confidential	WXcXZYYWXYb
        are conscious	YYWWXXZWYXc
        are consequently	aZWbYXYYZYY
        are considered	XZdYYYYZYaX
        are cooked	YYYYZXXYXdX
        are counted	WXZVXXVWUeZ
        are covered	XYcYcYXZWYZ
        are dealt	ZXYXZVWbXYa
        are decided	ZYXZYYZYYdZ
        are declining	XWcWVWYYYXZ
        are deleted	WbZbYZWXZXZ
        are displayed	YZYYZZZYcXZ
        are done	WXXcZWXWWbV
        are enclosed	beVVWVVWWUS
        are entered	YXXcXbZZbWW
        are entitled	YWXWXZVWXVc
        are excepted	VacXXWYWXZY
        are exempt	TZeVXWYXYSY
        are expected	VWXYYYXWWbZ
        are fitted	XYYXYYYXYcY
        are for	ZXYWWWWcbYV
        are four	YYZYZYbZZbV
        are free	UXWVVTVVada
        are given	WaVWVUVVYZc
        are giving	XcYZYZXYYZY
        are handled	YYYYYYaZXaZ
        are held	UUcYYWUVWcW
        are in	dRaQTbSXaSY
        are included	ZcYXYYXXXYV
        are inspected	YZZZZZZZYcY
        are intended	XYaYYXcXYYY
        are interested	XXWXYacXYXa
        are internal	WXcYYYYXYYa
        are issued	WZXbZWXXXdY
        are its	WXcaXWXZXVU
        are keeping	YYdXYYYYZZX
        are kept	USdTXVWbWac
        are known	VVbXXWXVWVd
        are leased	YXXXXXYXYdX
        are let	XXXXXXYWXdX
        are likely	ZXaXYXYXZYa
        are listed	ccbTWUWTcTS
        are looked	XXYXZYXZXbZ
        are looking	VTVZYSbZWWb
        are made	UVSaWWZVZcT
        are meant	ZZZXYYaZZba
        are met	UZVWXUWXWdY
        are no	UXSaUWTTUeW
        are not	RbbcTXLVTRX
        are now	dYVVYZWVVYY
        are of	YWZZYYXYWXb
        are offered	WXXXXYYXXeW
        are often	YYYWZXZZYWd
        are on	ZbVVXZWXdTX
        are owned	XYZWYXXbXcZ
        are paid	TVWaWUWaUdV
        are personal	WaWVTWVUWUf
        are posted	YWXXXXWXeWV
        are protected	XXbXYYYYYaY
        are provided	ccWWXVXXZXT
        are public	WYXYXYYZaWa
        are published	ZUWZYXXVcVb
        are put	WWYaXbUWYXZ
        are qualified	TXVXWWYXWWf
        are reasonably	WYWYXYYXdYY
        are recorded	XWWYYYWbWcX
        are referred	ZZZZZZZbZeZ
        are refused	YXdYZZYYYYW
        are refusing	WXaWYcVYYYU
        are released	cbWYZYYXYWW
        are repeated	WYXXXTYXYXd
        are reproduced	cZZXYWVUWUW
        are required	VXYUVaXVVVe
        are reviewed	ZXWYYXYXXfV
        are routinely	YYYXZYYZaZa
        are run	WWVXXWXWWcc
        are satisfied	UXbZYbZZWZX
        are sending	cYYYYYYYZZY
        are sent	XVVWYXXWWfU
        are separate	VXXXYYYaXYb
        are set	ZaVVVSUaVXZ
        are shared	ZYYZZZZZYcY
        are shown	aYVbWUWTeTY
        are still	UZXWXXWWUUg
        are subject	VYWUXWYWTWe
        are supplied	dbWVYXWXWXW
        are taken	WVVcXWVaWbV
        are tested	YZYYZYYYYcY
        are the	dZWWWVXZTRX
        are there	WYXXYYVXbVd
        are therefore	XYaaYaZYXYW
        are those	YWUWWWZXXVf
        are to	XWbXUVcWWZZ
        are told	XYYXZYYYYXd
        are trained	WWVVYXWVVac
        are two	UUUUWWeVWVZ
        are unable	WYdYWaXXWVW
        are under	YYaYYYZYYYc
        are unhappy	WWXWVWWWXWe
        are up	YWXXZWYYbbW
        are used	UXWWaYWVUZb
        are welcome	XYYXZZWYaYa
        are with	eWXYXXXZWXV
        are withheld	WabWWVXXWWY
        are withholding	VXfYYXXYWYV
        are worked	WXXXYXYWXZd
        are written	WWUZYUYYWXd
        are you	YVUVXUeWWVX
        area	YQTVbRZZabX
        area $	VVTWaURUWZd
        area of	XYZYZZWWdZW
        areas	VVVWWUVWXdb
        aren'*	TZYgVZUTUTV
        aren't	TZYgVZUTUTV
        argue	VVWXVVWWXXf
        argue that	WVVXXXXYWXe
        argue*	XXWWYZXXYYc
        argued	XXWWXXXXYYe
        argued that	YYWXYYYYYWd
        argues	YZZXbbYYZXY
        argues that	YZZXbbYYZXY
        argum*	STZTUXVUZVe
        argument	XXWVXXWXWYe
        argument $	ZZXXYYZYYac
        argument that	YYYYYYYXYWd
        arguments	TUaUVXVUZUe
        arguments against	YWYXWVXYWVc
        arguments for	VWZXWVYXVVc
        arguments in	ZZYZZZZZZZb
        arguments on	WXXYYZXZXXe
        arguments that	YYXWXWXXXXd
        arguments which	ZYbXYXXYXYa
        argyl*	YXZYZZZbYaZ
        argyll	YXZYZZZbYaZ
        arise	XXZUZUVUXac
        arise where	YVaYYZZaZYa
        arise*	ZVVWWYaWYZb
        arises	ZVVXWYaWYXb
        arith*	WXWWYcXYXYa
        armed	WVcWYVYXXYY
        armed forces	YYYYZYZYYaa
        armed officers	WXdYXXYXWVX
        armou*	WVbVWVXVWeU
        arms	XXWVWYXWXfU
        army	WXXXXVWbXdW
        aroun*	WYXWWZZXUeV
        around	WYXWWZZXUeV
        around 0	VWZTXbWWVeX
        arran*	WTYWbVUXYYa
        arranged	XWVUWXWZXXd
        arranged by	VXWWXWWXYYd
        arranged for	ZVWVWYVaXUb
        arrangement	YYYZZYYYaZa
        arrangements	WWbWbYXVWaY
        arrea*	VWbWYWXVWbX
        arrears	VWbWYWXVWbX
        arrears and	XYbXZXXXXXb
        arres*	TXTSZTYVUcY
        arrest	YXYWbZXZXYc
        arrests	VVVUVUbWWgU
        arriv*	XUWXWVUVWac
        arrival	WXXZYXXXXca
        arrive	WVVWXVWWWab
        arrived	ZXWWYZWXWbZ
        arrived at	aYYYYXZYYZY
        art	YYYYXZZYYXc
        art or	ZZYYYZZZZYc
        artic*	VYXSYVXUTYd
        article	VYXSYVXUTYd
        article 0	VYYVYWUUUZc
        as	cdVSYYaTYXU
        as 0	VbYZZYYZYWc
        as a	bZaYaYaXbRW
        as amended	WXaWXXXWaWb
        as an	YaWVacUWXXY
        as annex	dXYXYYXYYZY
        as appendix	cZYYWWXYXWX
        as at	UWWVWUVVTYc
        as being	WWWYYWbXXYe
        as burdensome	YXXZYeYXYXV
        as confidential	XabXXXYYWXX
        as disclosure	YYdZXXYYYYX
        as document	cZYZYYZZZZY
        as exempt	YbbZWWXWWVW
        as falling	bZbYZYcYZZW
        as far	XbWaXaXYYZX
        as follows	WUUTTTUVRUh
        as for	aWZXWVWXXcY
        as having	XXXYXWYXYYd
        as i	YZbYXYZZYYa
        as is	VcaWWWXXXaZ
        as it	WZcWQTWYZVY
        as its	UaaVYYWUWbZ
        as manifestly	YYYYYdZYZXX
        as meaning	ZXXWaXaZZYc
        as much	VYVYXXXYXWe
        as not	YYYZcXXYZXc
        as of	XYXXXXXYYcZ
        as on	WWZaXWXXcWY
        as one	ZVTUWYVWWTd
        as our	ZYbbYaXXWYZ
        as part	YXWXWcWWaaY
        as personal	YaaYZXYZYYY
        as possible	YaYXYYbYZZY
        as received	YZYXXZYcXXZ
        as regards	VXWZaVXXXcY
        as regulation	ZZYYYYYdZZX
        as repeated	XXVXVfYYXXV
        as requested	hVXVUVVXUVS
        as section	VYbTYWaYZZY
        as soon	WWVVVWbVXWb
        as such	WVbZYaWWZVY
        as the	WSacVZRZUXZ
        as their	ZbZWYXYYZdV
        as there	XXXXYXXYXWd
        as they	TWZUWUYXaUb
        as this	ZVZYWYTTWaZ
        as those	WWUYXWWWWZb
        as though	ZYZZZZZXZba
        as to	ZUUadVYVYXa
        as vexatious	ZXXYYdUXXYY
        as we	ZVVWUVZVTZc
        as well	ZUWVWVcVYab
        as what	XVXYVRYYWXe
        as with	WWVZdVWXWWZ
        as you	ZSWUYZXXZYb
        as your	YYVaaWXaYXV
        asbes*	abWWaYVVXbZ
        asbestos	abWWaYVVXbZ
        ascer*	XWYbYYaYXaW
        ascertained	XWZbYYZZXaW
        ash	YYYYYXXXXdX
        ashdo*	bXZYbXYXZcW
        ashdown	bXZYbXYXZcW
        aside	bVYVXbVXXZZ
        aside $	TXZWYaWXYWb
        aside and	dWYXXWYXXWX
        ask	RNRTXUXiUPY
        ask about	XXYWYXWaaba
        ask for	ZVUYZZWYVab
        ask that	XXaXXXcVWXZ
        ask the	UUTTUUTgUSX
        ask them	YYXYYYYdXXX
        ask there	YYXYXYYdYYX
        ask to	XYWZXYaaVXZ
        ask us	YZZaYZWXYZd
        ask whether	ZZZZYYaYZVb
        ask why	WWVVXUXVWYf
        ask you	YZXVUUeWWVY
        asked	XSVcQXZbOSZ
        asked $	YUUYXSQcTRb
        asked about	ZWVZabVaaXV
        asked all	WYZdYXYXXWY
        asked by	WYYWVVWVVWf
        asked for	ZWZYUWXUQWa
        asked how	YYVVYXXYYYe
        asked me	ZZZZZZbZZYZ
        asked ourselves	YYXXUYWWYWe
        asked that	WaWYYYXaXYc
        asked the	UVUVTaVaSaZ
        asked to	UTYVYVWSTad
        asked us	WVXVVVSWUYf
        asked whether	XXWZWWVXXWb
        askin*	USYZSZbaTWY
        asking	USYZSZbaTWY
        asking about	VUWVXWdUXUY
        asking for	XXWZXbbYYVa
        asking the	XYVXYXXdXaX
        asks	TUVZWaZTSUa
        asks for	WXWbVZXXXZY
        asks us	XYXXZaUWYYb
        assau*	YYYYXYaYYfV
        assaults	YYYYXYaYYcY
        assem*	YXYaYcYYZWX
        asser*	YXaZYXXYXYa
        assertion	ZYZaYWYZZYb
        asses*	bRbXaZURSZW
        assess	cYXYYaYXYYX
        assessed	XUZWXbXWUdY
        assessment	aTbZaWSRXWX
        assessment $	UVUTbVVVVZb
        assessment is	ZWWWXXXXbWd
        assessment of	VYabXWYWXVZ
        assessment was	VYXdWWYZYbW
        assessments	bWXYcYZYZZV
        asset	cXWaXWWWWaU
        asset register	cYYZYYYYXYY
        asset*	YYaXZXXXXbZ
        assets	YYaXZXXXXbZ
        assig*	WWYaXWVVWYa
        assigned	WWZaXXWVXYb
        assigned to	VUVcXWWWWZZ
        assis*	XVUZTYYZQaY
        assist	ZZVaWaWcVUW
        assist i	aXYXYXbYYYY
        assistance	WSWZVYZYTWa
        assistance $	VWWVWXVUYVf
        assistant	ZWXVXZWYYba
        assistant director	YZZZZZZXZYc
        assistants	XYZYZYZXXbZ
        assistants and	ZZZZZZaZZcY
        assoc*	WZUZaVYVUdX
        association	WZWZaXUVUbY
        assum*	TSTXUVUUSbc
        assume	ZYYZZZYYYZc
        assume that	ZYYZZZYYYZc
        assumptions	VUWUVUUVVTg
        assur*	ZXWWXXWWVWf
        assurance	WXXXXXXVWWe
        assured	aYYWXVYYVWd
        aster*	XcXXYWXXWWb
        asterisk	XcXXYWXXWWb
        asylu*	ZZYYaZZZYbY
        asylum	ZZYYaZZZYbY
        at	WTVTUWSWdbU
        at $	XYUXWVWXWXf
        at 0	SOPSTbRRXTg
        at a	YaZUUcUVYYY
        at about	WXXVXbYWWcX
        at again	YYYZZZYYWXc
        at all	aXZZaWWYTUZ
        at an	WVVUVZVVUeV
        at annex	bbWWXXWWbWX
        at any	WXZWaZYYZba
        at auction	XXXXXXXXWeW
        at companies	XYYXYYYbYdW
        at each	YXbUZaXWVcW
        at every	WXXXYXYYbcY
        at exeter	YZZXZZYbbZZ
        at first	WVXXWYXXXdY
        at five	YWWYZeZYXYT
        at four	VWVWXbXYWVc
        at home	WXXZXXXXXbZ
        at how	YZZZZXYZYYc
        at ii	ZXaXWXYXXXb
        at it	YYVWXaYZWWc
        at its	UWWVXUVbXeV
        at kew	bYZYYYZbZYY
        at large	WXYYXXaXXYb
        at least	YVVXWVaXXdX
        at liberty	WYcVYYXYYYZ
        at midnight	XYYXYZXXWZc
        at night	VXTYVVVWVbb
        at nine	YYXXYaYYYcX
        at no	WWXYXWXYbaY
        at once	ZYXYYaYXWaY
        at one	XWXWXYYWXYd
        at our	WWXXXWVWdZW
        at paragraph	baXXYXYXXXY
        at part	aYbZXYZZZZZ
        at present	STZWWUWWVdY
        at reception	XVWVXWYXabb
        at regulation	YYaXYYYYZYa
        at risk	XVXXXVWVUUf
        at sea	ZZZbZYYZXbX
        at section	acZWWWWWYYX
        at six	XYXXYYYXYeV
        at some	YXabYXZZXXa
        at stake	YXWXXYYYXZd
        at that	XYbaXUWVYZa
        at the	XRUbZQXUaYZ
        at their	ZZZZYYYZYcY
        at them	WaXXXWUXXXd
        at this	WUeYWXVUUbW
        at three	WWZZZaZZXaZ
        at two	ZZZZZZYZZbZ
        at weekends	XYXYYYYYXdX
        at whether	YXYWYZYYYXc
        at which	VcaYWWZVTWb
        at work	WWWUXWYXVbd
        at www	WYYVYWWVcWZ
        at wycliffe	YZZZZZZYXZb
        att	eeVYXXYYUUU
        attac*	lgNOVNXPNOO
        attach	dbUXVUWVWaV
        attach the	dcVXWWWXVYW
        attached	kgNOQQTRNPM
        attached $	iXVUUVQVRRQ
        attached a	YcZYZZXYYZZ
        attached and	YcYYXXWYYWW
        attached as	eXZYYYYZYXU
        attached but	XeWaZZYZZaW
        attached for	dYXWXXYYYXX
        attached in	abYXYXXYWWY
        attached is	ZaWYYZWXYZb
        attached sheet	aWZZZZYZZYc
        attached spreadsheet	baXWYXYXYXW
        attached the	VdXZYZXXYYX
        attached to	aYVVYXWXXcW
        attached with	WeXZYYXZZXX
        attached workbook	eXXYYYXYYXW
        attaches	abXYXYXYZXZ
        attaching	cWXWXWWWXdW
        attachment	cZVVWVbUUTY
        attachment $	gSYWZYUXVUT
        attachments	aUVbXXWXXXb
        attack	XYbVYWTXXWa
        attackers	XWWXaWVVWVe
        attacks	WXVWeWWWXbV
        attem*	YYabYaZYYbX
        attempt	XXXXZaXYXaY
        atten*	cZTZYXYXaWY
        attend	aWXUVVVVYVe
        attendance	dbWaVTUVaVV
        attended	VWXZbVaVVXa
        attended by	VWXaXXYYVbW
        attended the	YYXWbYYXXZb
        attention	WTXUUUUYZYa
        attention to	ZWaXYXXXXXb
        attor*	XXZZbYYWZZZ
        attorney	XXZZbYYWZZZ
        attra*	bYdVUVVVUWU
        attract	caXXXVXWWZa
        attracts	XXfYYYYXXYV
        attri*	VYXYVZVWWcZ
        attributable	YYYcZbYYYYZ
        attributable to	YYYcZbYYYYZ
        aucti*	WVUWXWWXVea
        auction	XXXXXXXXWeW
        audio	aYYYYYYYXXb
        audit	dabaSSTSYUY
        audit committee	XXXYYYYXbVc
        audit is	bbXYXYXYXbV
        audit of	ZUXaXXVXXVe
        audit*	WZUTXXWWXZe
        audited	WXVWZYYYaVd
        auditor's	YXbXYXYYYXc
        audits	YbXYZZZXXcX
        augus*	XRVWVTVTYab
        august	XRVWVTVTYab
        august $	UWVVXWVWWdY
        august 0	SWTUWTXWUac
        august and	WWWWXWYWWcZ
        auth	UXTVXWTiUUT
        autho*	WMVYWUUdOac
        author	ZXUaWWZWWZb
        authorised	aXXYZXYYXba
        authorities	SSXWUTSXRQh
        authorities $	YXWYWXYWXXe
        authorities are	YYZYYXZXYYc
        authorities to	YXYaZYYXZXb
        authority	VRUZYWPdRbZ
        authority $	TWRaUTVaTRc
        authority and	YZZYXZYbZYZ
        authority can	aYYYYWYXYXd
        authority does	WYWYcWXaXbW
        authority for	VWUYUVVcXYY
        authority from	XXWXXXZZXYe
        authority has	XVXXXcZVXUd
        authority holds	YYeZZZZZZZW
        authority in	WXXXWXXbWZZ
        authority is	ZYWZaXYbXaX
        authority may	ZYUZYUYXZYe
        authority must	ZZZXYYZZYXd
        authority need	YYXXYaZYXXa
        authority that	YYYYYYYbYZb
        authority the	YZYWYYYYaYc
        authority to	VWWVaYUbVWb
        authority was	ZYYbYXZZZYa
        authority's	VXZVWXZTVYc
        autom*	WVWVXdWYVcV
        automated	YYXYYdYZYYW
        automatic	ZYWWYYYZXeW
        automatically	XXXYXXXWXcX
        autum*	ZUYZVXVUYcX
        autumn	ZUYZVXVUYcX
        autumn $	XXYYYZYYXca
        avail*	YWWYTTRQhUX
        available	XWWYTTRQhUX
        available $	TWbXYVXWaTZ
        available and	WYYYYYZZbYa
        available at	XVWXWXXXbWa
        available for	UWWWXUXWbVa
        available in	WWXaXWYXYWd
        available on	WYXYYYXXbXb
        available to	bWbUVXWVaZU
        avera*	WTTTVTUVTgW
        average	UUTUVTVVUfW
        average 0	VXXVYXVXXeW
        average age	XXWVXXVXYfU
        average of	YZYYYXYZYeW
        avoid	UcZWZXXXVYZ
        await	YXXYXXdXXWX
        await*	UWVVUXgUUXX
        awaiting	VWWWVXdVVYZ
        award	ZWWWXXUabZa
        award*	YTYVVUWXXZa
        awarded	WWbXXXXWXcT
        awarding	aWXXYXXabVb
        awarding body	bXXaYYZbYYX
        awards	YWVUXWZXSZc
        aware	WVUaUYVSUZe
        aware of	YYXcWWWWWZZ
        aware that	ZXYYZYYYXZc
        aware*	ZWUXWWWVWba
        awareness	ZWUXWWWVWba
        away	XVSbWXUTSVc
        away $	XXWUWZWWWWe
        away and	aYXXbXYXYdW
        away day	aYYcWYXXYYX
        away from	ZYYZZYZZVWc
        b	ZZZUTXYPTYY
        b $	RZbPTXbUQVZ
        b a	UbVWYVWXVUd
        b and	ZTYVVVUWTUe
        b but	YbWYWWYYYXa
        b has	YYYbZbYXWYY
        b i	YaXUZSWXWdW
        b ii	WYZXXVVYWbY
        b is	ZVbYYZXXXXa
        b law	WWaUOXWWYUb
        b of	ZYdXaaXXXXT
        b specifies	aZXaaZaaaad
        b the	YWXWTYWXUYd
        b to	YZYYXXaZZZc
        b was	WXVWXaXYXUb
        b which	XbaYXWYYXZU
        b you	WbWYXXXWYZa
        babie*	ZXXYYYYYYdZ
        babies	ZXXYYYYYYdZ
        back	TXcXOTfXWVU
        back $	UaeQUTRUTXX
        back as	WadWWWWWWcT
        back into	WXWXYXYXXdX
        back of	YWXXXXWXYYd
        back to	UWUYWTdZaTX
        back under	VdYVXWVWYWU
        back until	XbbYZYZZXXU
        back with	YbWYYXaYYaX
        backe*	YYWVWWYXYdY
        backed	YYWVWWYXYdY
        backed by	ZZXYYXYZZba
        backg*	TaWUVVVTUTf
        background	TaWUVVVTUTf
        background to	XXXXYYXWVVe
        backl*	WXWWWWWWWca
        backlog	WXWWWWWWWca
        backu*	WZXdXXYXYYZ
        bad	YYYYYcYYYYc
        badge	aYWcYYWXXZX
        badge*	VWdUWYVbWZY
        badger	WWdWXYWXXaV
        bail	UTUVVVWXVeX
        baili*	VUSVUUTSafa
        bailiff	WVXZZYVVWZc
        bailiffs	WWTVVVVUWfZ
        balan*	VRaTVORRPQc
        balance	VRbTSPRRQSb
        balance $	WXVVWXXXXWf
        balance favours	UVWVbYXXYWe
        balance is	VbhYWXZXZYT
        balance lies	XYbXVXYYXXZ
        balance of	WWXbWXWXWYd
        balance test	YYXYYYYYYXc
        balance the	WVbXXWYXXWZ
        balance we	VWcYWVYYXXY
        balancing	XXVXbVXXXVc
        balancing test	XYWXbYYYYXa
        ballo*	XVaYWWVWWWd
        ballot	ZXbZYWWYXXb
        band	WSQWSSSZQeV
        band 0	RUUTVUTUSeY
        bands	cfUUVWVUYTW
        bank	XbZVZWZXSWW
        bank details	VdaZWWXVWUW
        banks	XVVZWVVWWVc
        bar	ScZTSUSbUXU
        bar $	VZeVVTUTVYS
        bar the	WfWWWWXWVWW
        barga*	XcaXWVXVWXY
        bargaining	YXdYXWYWXWX
        barre*	ZYcXXZXYYXY
        barred	ZYcXXZXYYXY
        barri*	UXUVYYWcWaZ
        barrier	WWVUWYWWXYc
        barristers	WXXXZXWcXZW
        base	WVUXaWWUVfU
        based	XUZSUTSTUfb
        based $	ZYXXWXWXYVc
        based exemption	ZZYZZZZZYZb
        based in	WWWWXXXWXeX
        based on	XXYWYVXWWad
        basem*	WXWaXWXXVdX
        basement	WXWaXWXXVdX
        basic	YXXbXYXXYYZ
        basis	ZVWaVaWVUab
        basis $	XXVWXaXWXYd
        basis on	aYYcYZXXYYY
        bathi*	bXYWXXXWcXV
        bathing	bXYWXXXWcXV
        bathing water	bXYWXXXWcXV
        baths	WWWcYUWVWXe
        bats	XXdVWWXXYXb
        bays	XYXaXXXXXcX
        bbc	ZZYWWVbaVZZ
        bbc is	bbWWWXXXXXX
        be	TUbSXabccNX
        be $	VYcYZUWVXUZ
        be a	VSZUYbSQUSa
        be able	WSRRXWVbYWe
        be about	WWUXaWWWWXc
        be acting	ZXZZZbXZZYa
        be added	WWXXXYWXXYc
        be addressed	XXXYYXYdXWX
        be advised	YXcaYYYYWYX
        be affected	YYXYYYYYYYd
        be an	YYZYbbaZWXW
        be answered	YXWbYbVYXYZ
        be applied	ZZbZWZZZZZa
        be as	WYXYYXVXYYe
        be asked	WXUWXYTeUZY
        be aware	VUWVWYWUVXg
        be better	YXWXYWWcXWY
        be brought	YYVZZZYZZYc
        be checked	UXVXZbYXXWa
        be closed	XWXVXWXXYWe
        be committed	YZaZXXYXYZb
        be communicated	YZdZZXYZYXX
        be compared	YZWXXbVWZYa
        be compromised	XWXXWYYWWXd
        be considered	ZXWYYXWWXYc
        be consulted	YXZXZXZYcYX
        be contacted	XWWVXYYcVWZ
        be content	XXXXXWWXXcZ
        be contrary	YYWWbXYWXXa
        be counted	XXYaXVaWYUb
        be dealt	ZYYZXZabYZZ
        be directed	WXWXXVWdWZZ
        be disclosed	bVcWVUVVUWZ
        be done	YXVWWeYYWYW
        be downloaded	XYXYYZXXdWX
        be drawn	XWWUbVWWVWc
        be engaged	VYVYYWXZYYe
        be exempt	VSRZZYVVTWe
        be exempted	aYZYaZZZZYZ
        be extended	XYYYYZWYZea
        be extracted	bYZYYcYYYYZ
        be fair	YaXWWUXUXYe
        be found	ZUVeVWSWZWY
        be given	XXbWZbVTTVa
        be giving	YYcXZYYZYYY
        be glad	YYYZWYXXYXc
        be got	VVVaVdVVcWV
        be grateful	YXXYYXdZYZW
        be had	UXWcVWWUaVZ
        be handed	VXcWXVWVXbZ
        be heard	ZbZZZYYWYXa
        be held	aWVWVWXbXZc
        be identified	VcXUbUUVUUV
        be in	VWbYZUTcWXX
        be included	ZUVWWVdVWUX
        be inspected	YYYbYXaXcYW
        be issued	XYeXYYXXYZX
        be judged	ZXXZZYXYXXd
        be justified	ZZZZZZYZZZb
        be kept	XWZYWWWUZbZ
        be lawful	YbXXXZXYXZb
        be left	WYXWXaYYWXa
        be less	ZZXZZYYWYZe
        be let	YXeXYYYYYXW
        be likely	XZbWXXXWXZY
        be looked	YWZXYYXXaWa
        be made	YYeTVXVaWVX
        be maintained	UUbVXRWXUZb
        be met	baWZXaVWYWY
        be more	ZYYZZbdYYVV
        be named	XWaXYWWVXWb
        be needed	ZZYZYdXYZYY
        be noted	XXWXYXXXbZa
        be obliged	XXXWYWdXXXX
        be obtained	XYYaXYZXcXW
        be of	XXUYWZZUWab
        be on	WWUVWXWYcZb
        be open	ZYYZYXYXXXc
        be opened	WVVUVaWWaTd
        be passed	XXbXXcYUZZX
        be picked	WaZcXWWXaWX
        be placed	bZaZZZYVWYa
        be pleased	XZXZXYbYZZb
        be possible	YZbZZYXZYZb
        be processed	XZaXYdXXXXU
        be produced	XXadXWXYYXX
        be protected	YWdYXYYWXWY
        be provided	XXbaYYZYYXZ
        be published	SSdYTQRTPQd
        be pulled	XWYbZYXXYbX
        be put	WVWXUVYZUba
        be re	WTTVVWYYVVg
        be reached	XYYYYUXbXYc
        be read	YURUZbZWaYa
        be real	XXXXYXXXXXd
        be recalled	YYXWYaXYYXb
        be recognised	XcZXXYXXXYZ
        be recorded	UYYXYXXVWUe
        be recovered	ZYXcYZYYXYY
        be refused	WVdXVXWWWTa
        be regarded	YYaZYYbXYYb
        be released	ZZcXRVUSXUa
        be relevant	ZZZYZbYYYZZ
        be relied	YXWbYYZYYXd
        be reported	ZXWdYWYZYYY
        be requested	XXXXXXXcWYZ
        be retrieved	ZZZbZaYZZZY
        be revealed	bXcVYXXWXWV
        be run	XZXWYcYZYYY
        be said	TWaaZWUXXUa
        be searched	YWWVXeXVcXU
        be seen	ZVbTWZVTbWX
        be sent	aVdUWXVbUZV
        be served	ZZXZYYYYaWa
        be set	WYbYYWXYXXb
        be shared	YbcYYYWXYYX
        be shown	WbZWXUWVWXZ
        be so	WVbYbXZUXXZ
        be sought	XYXWXXYaXZa
        be spent	TWWXXaXWYdW
        be struck	ZZZZZYZZZZb
        be subject	ZXYZYZXXYZd
        be submitted	WYYYYYYbWZZ
        be supplied	UYcaUVaZVXV
        be taken	TVUUcVZXVSe
        be that	YXZXaYbaWYZ
        be the	WVUWTUZfUSY
        be thought	YWYXYWXWYZc
        be to	ZWXWYWWWYXf
        be told	UVYYbVRRUWa
        be traced	WWZcZXXWYYZ
        be treated	WZZWWZVZWWb
        be unclear	YZYYYYWYYZc
        be unfair	VUYVaVWVUWc
        be used	YXXVTVSXbZf
        be viewed	XYYYYYYXdXW
        be well	YYWZYdXYWYX
        be withheld	XYbXXVXXVVb
        be worked	XYbYZXYXaWb
        be wrong	VWWWXWXWWWe
        beach	aWWWXWWWVaW
        bear	XYVUbWXYXXc
        bear in	YZYYYZYYYYc
        beari*	YYXZVWXXYVb
        bearing	YYXZVWXXYVb
        bearing on	YZZZYYXZXYc
        bears	XXZYXYbYZZa
        beat	cYcWYXVXWZV
        becam*	VUVWVUXVWab
        became	VUVWVUXVWab
        becau*	WaYbUbRRWZW
        because	WaYbUbRRWZW
        because a	XWYXbXXWXaX
        because each	WXXWZbYUYaZ
        because it	XXbWXYVZXZZ
        because of	bTXUVZWVWbY
        because the	SVZaUVWWYWc
        because they	YcYWWXYXXcX
        because to	YcXYZbZZYYY
        because two	ZZZYZZZYZbZ
        becom*	WZVaWcXVXTZ
        become	WXWWXcZWYUb
        becomes	YbWdXXXZZWX
        bed	YZZYXVVVUXZ
        beds	XaXWZXVbYdY
        beds are	XaXWZXWdXab
        been	VdXVaWUXZWW
        been 0	WWWUWTWXYeX
        been a	YYXVaXWWYab
        been able	cYYXZZYYaXX
        been added	aYYYYaYYYbX
        been advised	XYacZYXYWWX
        been aggregated	ZZZZYcZZZZY
        been announced	XcWWXXYVXWZ
        been answered	aVUZXbWWcXX
        been applied	bWdXWXWXWZY
        been approved	XYYXXXXXXZc
        been asked	XUSWXTXSVcb
        been assessed	XWbXYbYYYYX
        been blacked	XcYWZWXXYUY
        been brought	UZbYZXZXZXc
        been carried	XYWVWWYWVWd
        been checked	WYXXYXYYYXd
        been closed	UVVUVbWYWeV
        been complied	XZZbZYYbZdY
        been considered	WXVWXYVWVYe
        been copied	cWYXZYXWXYZ
        been cut	XbXZYZbYXYZ
        been dealt	YYWZYXYWYWe
        been decided	ZcYYbXZYZZc
        been determined	YWbZbVZYZYZ
        been different	YYXWXVWWXWc
        been disclosed	aZaWZYYZXYX
        been done	ZWVWXWXWVUb
        been forwarded	YYZZZZZdYYX
        been found	bZZXZYYWZZZ
        been given	ZXXaXWXbUWa
        been handled	VVWXZVYWWZd
        been held	WbUYWVWXVaZ
        been in	XYXaYXZYaZb
        been invoked	YYaXWcWXWYW
        been issued	VXWbYYXYXZb
        been kept	YaXZYYYbZZY
        been laid	bYYYZZZYWcW
        been left	YcYXYYXYZXX
        been lodged	bXXXcXZZYYY
        been logged	TVUWVTVVXWg
        been looked	XXbZbYZXXYW
        been made	WaZZUUUTUbb
        been merged	YZZYZYZZYZb
        been much	YXXVYWWXXWd
        been no	YYaWXXYXXZa
        been obscured	XcYZYXYXXZZ
        been open	XXUWWXWWcaW
        been opened	WVaaadYWXXV
        been paid	VWWUaWVWVcZ
        been passed	VYWUWWVcXXc
        been placed	aXXYZYYYaWc
        been possible	YaVbXYZYZZa
        been provided	WYdXYZYYYXW
        been published	XVYXWYXWbaZ
        been put	ZXVaWYVbYVa
        been re	YYZaYZZcYYX
        been received	VXWaXWWWVXb
        been recorded	YXXaWTVXZdW
        been redacted	WgYYYXXXYXV
        been refused	WZfXWSVWYTV
        been reminded	WWVWXYWWXXe
        been removed	VdWUUXWWWVY
        been replaced	ZbZYZZZZZYa
        been rounded	YeZYXYXYXXU
        been said	ZZVZXYZYZZb
        been scanned	ZXWXYWXVVXe
        been sent	YdXYZYZbWXZ
        been settled	ZYYZXbYZZYb
        been struck	ZcYZZaZZYZX
        been suppressed	YcXYXVXZYYY
        been suspended	YYWXXXXXYdX
        been taken	UcUZUSWZTWa
        been the	XWYYaXYXXdX
        been through	XWWdXWXVXTa
        been to	ZXbYYYZZZcX
        been told	XXVbYYYYVXb
        been unable	XYaaYXaXaYZ
        been uploaded	dYYZZYYZYZX
        been used	VVUWWVXXXcc
        been withheld	XYdVWVXVVWY
        befor*	TYYbTWZWXXY
        before	TYYaUWZWYXY
        before $	VWfVWWXXXcU
        before 0	XVXeWWVVVVa
        before a	XYbVabXYXXZ
        before and	YWUWVaVbcXX
        before any	TVVYUXaYWWd
        before anyone	XXVdWYXZXUc
        before being	SYUYYVWUWcc
        before it	UaXbXVXYWUa
        before parliament	aYXXYWWaXWd
        before that	UXYXYWXXWXe
        before the	RaVVVSYYRaZ
        before they	YWYYZXYXXdZ
        before we	VZUWVbeWVUW
        before your	WXVcXWaXWWY
        beforehand	YXYbZWXWUba
        beforehand $	ZYXXYXYXVbd
        began	XVVUXVWVXZe
        began $	XXXWYXWXXcZ
        begin	VUWbVbYWWXa
        begin $	VVWcXWWVXVb
        begin*	WWVYWWWWWWg
        beginning	YYYVZXYXYZd
        begins	XXWaWYXXYWd
        begins with	XXWXWXXYYbb
        begun	WUXXYcXWWXb
        behal*	bVWWWVXYUab
        behalf	bVWWWVXYUab
        behalf $	YXXYZYWWXdX
        behalf of	XVYYXWTaVVe
        behav*	bXXXbVWXXXb
        behaviour	bXXXbVWXXXb
        behin*	bVZWYVXWVZc
        behind	bVZWYVXWVZc
        behind it	YWTXVXXYYZd
        behind the	ZYcYaXYZZYY
        being	VccYQVWRXXT
        being 0	XZXXXbXXXeV
        being a	YYWXWYYaXbV
        being able	XYXXYZXXXZd
        being considered	ZXZZYXWZYYb
        being disclosed	aWbXYYYZYYa
        being given	WWdWWXYWWWX
        being held	VXeVWWWWXTZ
        being in	XZWWXbYaYeV
        being kept	XZcYWXVWWaS
        being looked	WXVXXWXXXYe
        being made	aZaWYYXWVWb
        being no	ZbZbUZXXWWY
        being provided	bXXWZWXXaYW
        being refused	XYYXZbYZZbY
        being released	XYeXXWWWUXW
        being satisfied	bZZZYZZZZXX
        being seen	WXcZZWXWXYa
        being sent	ZbWWXYVXVWZ
        being so	ZYcbaYZZZZY
        being supplied	UcaXVWWVYXS
        being that	WXYaYbYXXcW
        being the	WWdaXXXXWbX
        being used	YZbZYXZWYVb
        being withheld	ZbaXYYWYXYX
        belfa*	XYYZYYXaXYb
        belfast	XYYZYYXaXYb
        belie*	VUWaVVVbVWd
        belief	XXVaYXXbYYb
        believe	VVZWXYVaWYc
        believe that	XWaVXXXWXZd
        believe the	XYVWXVXcXUa
        believed	YXXXXUYXYVg
        believed to	YYYYYYZYZWd
        believes	ZZZbZZZYZZZ
        belon*	VUbYVVXbTYZ
        belong	XWaWWXWZWZb
        belong to	XWaWWXWZWZb
        belongs	WWbZXWYbVXY
        belongs to	UXaZVVYYWWZ
        below	idbORROWSLW
        below $	ePSTUSPaYQb
        below 0	WYcZZYYYYbY
        below are	cZXXYXZYYXY
        below but	YdXZZZZZZYX
        below five	XbaWYYXXWXZ
        below in	aWVVWXXVWWa
        below the	aZaWYYUXVWa
        below with	ZXXYZXXXXYc
        bench	XYYcZXYYXbX
        benea*	caYUVSTZWWZ
        beneath	caYUVSTZWWZ
        beneath $	YTVXXWWcYWa
        beneath the	cWcXYXXWYbW
        benef*	VWXaWVWaUba
        benefit	WWXaWWXWVcZ
        benefit to	WXZWWSYWXWc
        benefits	XXVXYXXcXYW
        berea*	XVaZYWYaWZa
        bereaved	ZXbYZXZZZWb
        bereavement	YXXaYXYbXaX
        besid*	UWYUWWVUWZe
        beside	UXYVYXWXWZd
        beside the	XYZYZYZYXcZ
        besides	VWbXXXWWZWc
        best	UTYWUSRgTSX
        bette*	VVYVaYTdVUX
        better	VVYVaYTdVUX
        better served	UUTYbUVbWTW
        betwe*	VXaWQWZPVVY
        between	VXaWQWZPVVY
        between 0	aTSTXUUWacV
        between a	YYYWYYXZYYc
        between one	YbYYZYXYYXb
        between the	XUbaUXUWTXZ
        between them	WUYYZWZXWcZ
        between two	ZWXZZYYZZZc
        between us	UYgUWWWUXVT
        beyon*	UWccVcWUUWT
        beyond	UWccVcWUUWT
        beyond 0	ZZYbYaYYaXX
        beyond the	YXZZYbYYYXZ
        beyond what	YYYXYdZYXYX
        bicyc*	WYbaVVWWXZZ
        bicycle	YYYXXYXXYcb
        bid	TaeUVVTUTaY
        bid $	XXaWWXWWWWd
        bidde*	XcbYUUUURWW
        bidder	WcaYXXXXVWY
        bidder's	WVaaWXXWXWa
        bidders	ZcZXVUWVTXX
        bidders were	WVUXZYZZYbZ
        biddi*	YVbVWVVVWZb
        bidding	YVbVWVVVWZb
        bids	WcYVXVVbXaX
        bike	YYXbYXXYYcW
        bill	VVVaVXVVWXb
        bill for	XYXWYbYYXbW
        bill was	YYYXYXYYYYc
        bills	ZWWXVXWXaYc
        bills and	bXWWWWYVXXd
        bin	VXWZXXWWVVe
        binne*	WWXfXXWWWVV
        binned	WWXfXXWWWVV
        bins	YWSYUZaSVbX
        bins $	TTTTWdTVYUd
        bins are	bXXbYWXYXYX
        birds	UUaTTTSUSba
        birth	VbaYWXWXXcX
        birth*	YYXYYVZbXbY
        bit	XYXcXXcXWYW
        bites	XXYaWXaWWWY
        black	WeXWYYXXYbV
        black*	VdUXXYWYWWa
        blacked	WfWYYYXZYWV
        blacked out	WfWYYYXZYWV
        blame	ZYXZXYXWYWd
        blank	SdReSVZTSTX
        blank $	WcUeVVWWWTX
        blank*	SfTUVWUUVYX
        blanked	ThUVWWUVVVU
        blanked out	XdWXYZYYZWY
        bleed*	XWVWWXWYYeU
        bleeding	XWVWWXWYYeU
        blind	XWcWXXXXXWY
        block	aYZVXXUVUcX
        block*	UZUWWVVUUhT
        blocked	VbXWUUUXVeU
        blocks	YWYcYWYYZbZ
        blood	VXbVWXWcVdS
        blue	bUTYWSTYUaZ
        blue $	eYXXXVYWYWX
        blue badge	cZYZZYXYYaX
        blurr*	UgXXWWWXVXW
        blurred	UgXXWWWXVXW
        board	XWYWXYUfYWV
        board $	cVcVWVXVUVa
        board has	XWWcZbXVYXU
        board is	aVXVXWaaVYb
        board of	WVVUXXUZUXc
        board paper	XdXYYYYYWYW
        board papers	XbVWVUVUeVT
        board which	XXZYYZYbXZZ
        board's	aYYZZYYYbaY
        board*	YXXXYWWcaWZ
        boards	WZYXZXXdYXa
        boat	ZZZcYZZZZZb
        boats	VVYXYWXWWdW
        bodie*	VVWWaUVTUWe
        bodies	VVWWaUVTUWe
        bodies $	XYYVbZXZXYa
        bodies to	YYYXYZYVZWd
        body	YWWXXZZeVWV
        body $	YXWXVYXbZbZ
        body camera	ZXbZYaaWXWV
        body cameras	XZYXZYYaWcX
        body is	VYYXXYWYZXd
        body of	daZWXbWWYXW
        body that	WWXXXWVbXVa
        body which	YZYbZZZaYYY
        body worn	aYTYVXWWZXa
        boile*	aSWWUZTUUeV
        boiler	cUXXWaUWWaX
        boilers	WWVWXXWWXeW
        bold	bXWXYVXWWXa
        bold $	iXUWXVVTWVS
        book	UTadVTTUaaV
        book $	VWVaVWVXcXa
        booke*	YZYcXVVYacW
        booked	YZYcXVVYacW
        booki*	XXWcXZWWXZa
        booking	YXXaXaXXXZa
        books	SVVabYUaSVb
        books $	UYYZbXWbWZW
        books*	UVWUWXVVgVV
        bookshop	VWWVWWWWgUV
        borde*	VVVbWVVZUdU
        border	VVVbWVVZUdU
        boreh*	WWWWXbXWXcZ
        borehole	WWWWXbXWXcZ
        borne	XYWYZXXYZcY
        borou*	UTVWZUWbUda
        borough	VTVXZVWaVbb
        borough council	XXWXWWXYXUe
        borro*	YWWZXWVYbcY
        borrowed	YWXaYXWYbWc
        both	bSYWWUYOVcW
        both $	VXVXXWZWVcY
        both are	cUabXXWXWWX
        both houses	XXaWYYYYaXb
        both of	dWYXXZYWZXV
        both sides	WXXYYYYYWbc
        both the	XZbXYYXXYWc
        bough*	VUUYYUUSSgW
        bought	VUUYYUUSSgW
        bought at	YZYXXXYYXcZ
        bought from	YYYYYYYYXdZ
        bound	YXcYXaWXWXa
        bound by	YZdXXaYYYXY
        bound to	XXcYXXXXYYZ
        bound*	VVYUVXWXaUd
        boundaries	XXWXXYXWbVb
        boundary	XXaXWXXZXXd
        box	YVZdUTSSSWd
        box $	WWbVXXWVVWd
        box 0	WYXWXXXXWUe
        box below	cXYZZZZZZZZ
        box for	XYWeYXYXYVV
        boxes	ZbUZWbWUUXY
        boxes in	XcYXZZZYXYX
        brack*	aVWbWWUYUdY
        brail*	YYYYYYYYXYd
        braille	YYYYYYYYXYd
        branc*	YWWbbVWZYdT
        branch	YXWabWXaZcV
        branches	WVWaWWWWVdU
        breac*	SYZTaeTTSZW
        breach	VYaVaVWVVba
        breach of	YXYXaVYYXYb
        breach the	XYaXWZXYYXa
        breached	WYVVWfWXXUW
        breaches	VUVUbaVVWdT
        break	VaTcWbVXXVc
        break*	baRbVZUUVYY
        breakdown	cbSaUURUTTa
        breakdown $	WcWbXXZYYZV
        breakdown by	aXWbYWVXUUc
        breakdowns	bXXaXYXXWWb
        breakfast	XXWbVWWWbZT
        breaks	YXXWZbYYYdW
        breed	WXWfXXXWWVV
        breed of	YYYdYYYYYUY
        bridg*	ZSSaYTTaXab
        bridge	bVVcYVWbTVZ
        bridge $	WXXcXXXUWWd
        bridges	VWVVWXWVacd
        brief	dVYXYYXYYWb
        brief*	XZcaXWVWVXV
        briefing	YadXXXWXWXW
        briga*	ZYYbYZXZYZW
        brigade	ZYZbZZYZYZW
        brigh*	bXVXYXXWWaa
        bring	TUZVZWSSbUc
        bring in	VVWVXWXWWfZ
        bring*	WWWWWYVWUZb
        bringing	WXWXWZWXWfV
        briti*	VYUYZXXbUaX
        british	VYUYZXXbUaX
        british transport	WXWXaWYcWWX
        broad	TbUVVZXUVdY
        broad*	UXWVVUUUbdV
        broadband	WVZXXXXWVeV
        broke*	WaZaVUWUYWb
        broken	XbUaUUWVYWc
        broken down	cbUaWVXWVZY
        brona*	WVWWWVWWVYd
        bronagh	WVWWWVWWVYd
        broug*	VWWZYaXZWYd
        brought	VWWZYaXZWYd
        brought back	ZZZXZbZZZXb
        brought in	XZXXYYXYYeY
        bt	WVVVXWUVUhR
        budge*	XWYXXYUSZcW
        budget	YSZXXYSTacV
        budget for	WYVXXUYYVeV
        build	XYYXYZXYXXd
        build*	VbVYRTTeVXZ
        builders	XXXYYYYXXWe
        building	WcUZTTVdTZV
        building control	WWVfXXWUWXV
        building is	YXXaXXYaWbY
        buildings	XWTSWXXbYYc
        buildings $	XYWXXXXYWeW
        buildings are	WYXWXWWXabZ
        builds	WXWXYXXXWWe
        built	ZRZRSTUSQeX
        built in	XWXWYYYXXaa
        bulk	WdWXXXXYYbX
        bulle*	dWYVXXZUdUV
        bullet	dXZXYXaVXXX
        bulletin	VYXWWXWWfVV
        bundl*	bbXaYYXVXYV
        bundle	bbXaYYXVXYV
        bundle $	cYZYZZYYYYW
        burde*	TTSVThVTTSZ
        burden	UUUWUgWUTSa
        burden of	XWXXXdZYYYa
        burden on	XXVVYaXWXVb
        burdensome	XWXZXdYXYXY
        burdensome $	YYXZYdYYYXW
        burgl*	bXaVVXVVTUc
        burglary	bYYXYYXXVWc
        buria*	ZWUZWWWaXbV
        burial	ZWTZVUXbXcS
        burne*	WaWVWWWWWYc
        burned	WaWVWWWWWYc
        bursa*	baZXZXWTYcV
        bursar	bWaYXZYYXYX
        bursaries	XVUUWTVVTda
        bursary	abWYXZVRZcW
        bus	aXYZTVVZTbV
        bus lane	bXXXYXYbXXX
        bus station	WVWbXWcXWbV
        buses	VVWeXVWWVaU
        busin*	ZYbXUUVYaVY
        business	ZYbXUUVYaUZ
        business $	XWdYWXXXXZY
        business area	bWZYXXZWXWc
        business case	ZbcbXVWXVTX
        busy	VWXUWbWVVWc
        but	QkXWSSUXUYW
        but a	YYVYZZaZZZc
        but as	YYXYYdYZYXa
        but decided	YYZYYYYYYYb
        but has	YXYbXWYYWXb
        but i	YYYbYXYYZYa
        but is	VUdVWWVXXYX
        but it	WacbXUUUaYX
        but no	VUZaWVVVUYb
        but none	XXbcXXbYYVX
        but not	UfWTSUSSWbX
        but only	XcWYZZYZYbW
        but that	XXZYXXYXXXd
        but the	QebZXZTWRXV
        but there	XXUcWXWXXXc
        but they	WXWcYXXXWcW
        but to	ZYbYYaYZYYY
        but we	XUdWYWZXVSa
        but will	WWdXXWXXYcV
        buy	UVSVSUTVecW
        buy the	YYXYYXXZdYX
        buyer*	XZXXbXXXXVc
        buyin*	XXYXZYYXXac
        buying	XXYXZYYXXac
        buys	WWXWWYXVWcZ
        by	ZUTZXUYYaZS
        by 0	SZQTUTUUYVh
        by a	SVbXWXWVWbZ
        by an	TYUVVVUVYda
        by another	XWXXWWXbVWe
        by any	YYXaYXbYbYX
        by anyone	YXXcYZYZbYX
        by appointment	VWWWWVYWbWa
        by cause	YZYbYYWYYXZ
        by clicking	XXYWXXYXdXX
        by constituency	XXXbXYXXXXZ
        by date	aYZaZbYYaYY
        by day	XcYbYYYYYYY
        by e	VUVTUVVXWUh
        by eleven	YYYXZYZZYdU
        by email	VYVWWWWUXca
        by financial	bZXYYYdZYZV
        by grade	bbXYZZaZXXX
        by hand	SWPTWgVVUXZ
        by having	YYZYZbaXXZa
        by her	bZWWYXXWVeU
        by hour	dYWbYXXXXYW
        by it	ZYXacYbXYZZ
        by its	UUbUUTbTUSc
        by law	YWWZWVVXXYb
        by letter	ZZZZZZYZYZb
        by local	YZZZZZYYaXc
        by make	XYVdWbWXWVW
        by means	YZZYYYZZbYa
        by ministers	WXZZYYXXWZd
        by month	daWTTVUUcVX
        by name	VZbUSTUVaZZ
        by nationality	ZZWYWWWXXWc
        by nhs	XXXXYYWZZbZ
        by one	WYYYYcWWXfW
        by or	YXVZbYWYXZZ
        by other	WVUbWXXWdXa
        by our	cURbZVUVZXX
        by people	ZYYZZYZZZZb
        by phone	XXVeXWXWWXZ
        by post	dWUXXVUXVaX
        by postcode	bWYWZYYWcYY
        by public	ZZYZXZZbYZa
        by reading	YYXXXaZZWZc
        by reason	ZYZWYXWXWbX
        by reference	YZYZZZZZXbZ
        by region	cbYZYYYYXZX
        by regulation	VYdYYXZYXZZ
        by school	XYbYZYYXccV
        by section	VSbVZTVVZXb
        by senior	YYYZZZcYYZX
        by someone	YXYbZWYYYWa
        by staff	ZYYYYXcYZaX
        by station	cXZXYZYXaYV
        by street	ZcVbYZWXaZU
        by telephone	VXYaVXUVTeW
        by that	WZTZcZYZaZc
        by the	SUZYQTWZUZY
        by them	bXXVcZYbYZY
        by this	WTabcWWVZTW
        by those	XXZXXWYXXWe
        by three	WYXWYWYXXca
        by two	YXYYZYaXYbY
        by us	XcbWaWXaXZW
        by virtue	VXbYcVZYVWX
        by volunteers	YZZZZXZXZcY
        by ward	aYWaWWZWUSf
        by way	cXYXSXSYWVa
        by which	VVWXaWUWTWf
        by whom	cZZZZYZZZYY
        by word	XXWeXXWWXVW
        by year	dVZXYZXYaWW
        by your	XcXXYWVXWaZ
        byela*	aXZZYXZXcWY
        byelaws	ZYZZYYZYcWY
        c	cXdSbRVPXTZ
        c $	fUWZVWSRUUb
        c 0	UVTUVWUWXhT
        c and	XWaWWXaXXZZ
        c is	UWZYYXYYaYa
        c of	bWcXYWVWYYX
        c states	aZXaaZaaaad
        c the	XZdWZWXXYaW
        cabin*	VYbXZaTXZaV
        cabinet	VYbYZUUXZaW
        cabinet office	WWZTcWWZWaW
        cabinet secretary	aYaXWYXXZcW
        cad	dYXbYXYXWWW
        cais	YYYXXYXXXYc
        calcu*	SYUcUaWXVXY
        calculated	VYVcVZXXWYV
        calen*	YTXTWaZTTWb
        calendar	YTXTWaZTTWb
        calendar days	aYZXaYYZZaZ
        calendar year	YYYZYZbXXbW
        call	ZSZaUZWWQWZ
        call $	VYaWYYXbZXa
        call centre	YYbbYYYZYZX
        call for	XXYWXcWXXZZ
        call from	XYZXZZZYYaa
        call on	cZYYZaYZZZY
        call out	bUacXVVWUVW
        call to	YYYWZZaZYXa
        calle*	XZSbWRaYSWZ
        called	ZVVVWWdaUXa
        called for	XWWYXXWVUXe
        caller	WbUbXRUVWYY
        callers	YYYeXYYYYVW
        calli*	YYXaXXXYaWc
        calling	YYXaXXXYaWc
        calls	VRQaRZWXPbU
        calls $	WXVcWWVWXaW
        calls are	XXWWXWWaXZa
        calls for	WXWVXUVXXXf
        calls to	YXYaYXYbZZV
        came	SXWbVUUPPaZ
        came $	XaVVYXWXYcZ
        came down	WYZVXWXWXYb
        came from	XWYWWXWXXfU
        came in	WVXYZXTUXcZ
        came into	WYXTXXXVUcY
        came out	XcWWYXXYYWc
        came to	XYYbXVXWXbb
        came with	YUYWWYbWYYY
        camer*	aWaWTaXXUcU
        camera	YYcZVZZWUZU
        camera positions	XabYXYZZZYY
        cameras	aSVTVaVXUdY
        cameras are	ZUZUVXVVVbZ
        cameras in	aYYYXbYYXYZ
        cameras on	YZZYZYZaYbY
        campa*	XXYXXeXYYYV
        campaign	XXYXXeXYYYV
        campu*	YUVZWVaaXcU
        campus	ZYXbXYbbXXX
        can	ZaTTURbafSX
        can $	WXXXYXYXVXd
        can advise	YYXbXVXaZcY
        can also	YYXXfZXXWWZ
        can ask	WWUWVWZSWZb
        can be	WYYSWTWadUZ
        can confirm	YVXYYWRXUcd
        can find	TVRcVVYXcXZ
        can get	XWXYYXYXdXX
        can give	ZaZVUWUXTXY
        can go	YbZYYZaYZbW
        can have	bbYYZZZYXZW
        can i	YZZWXXdZXXX
        can let	dYWXXXXXYWW
        can look	YYYXZYcWaZY
        can neither	WUXUeXXVXUW
        can no	bZYbYYYYYZY
        can now	aWXaXXXYYWZ
        can only	YYYYXZXYYXc
        can provide	ZeXYYXXYYZW
        can reach	ZZZZZYZYbZZ
        can readily	WYYWYWYWcXW
        can reasonably	ZZYYZZYZcZZ
        can refuse	YXXYYWXXYWe
        can see	cUZZZbZZVaX
        can share	bbWYYYXYYXX
        can still	XYXYYXYXbYb
        can supply	bbXZYZaXYZZ
        can tell	bVVVVVWZTfV
        can you	UUVTVUhWUXU
        can't	NObcedUWQMR
        can't be	UUbdSaWUVUX
        can't say	XXWZdUXXYXW
        can't tell	YZWcaXaWYXX
        canal	WWVbWXXcXYV
        cance*	dSQXTXSSVhU
        cancelled	cWTXUVUUXfW
        candi*	VabZbVTTYUY
        candidate	XXbXbXXWXWV
        candidates	WabZUVWUZXW
        candidly	YWXWYYXXXXe
        candidly $	YWXWZYYXXWd
        cando*	VVZXWVWVVUc
        candour	VVZXWVWVVUc
        canno*	VTdeXXXRSTV
        cannot	VTdeXXXRSTV
        cannot be	ZXbbVXWURRY
        cannot give	WXVeXWWWWZW
        cannot say	XYVeWYWXWWX
        cannot tell	YWWacXaXXYX
        cante*	WUTaUTUXUeW
        canteen	WVUbUUUVUdS
        capab*	WWVaUWYWZbY
        capability	YYWWWXWXYcZ
        capable	YWXaWXZXaYZ
        capable of	YWXaWXZXaYZ
        capac*	aWbYYVXXWYX
        capacity	aWbYYVXXWYX
        capit*	VXTXYWXTWeY
        capital	VXUXYXYWXZa
        cappe*	XYXXWXXYYdZ
        capped	XYXXWXXYYdZ
        captu*	TXUhWWUTVUV
        capture	YYXcZXZYXZY
        captured	VZUgVWVVVSU
        captured by	ZcYbWYXYYWY
        car	TRXWUXVVUeZ
        car $	YYYYYYYXXdV
        car park	WUaVVSXWXaa
        car parks	XWWWXXbZWZb
        carbo*	WUUZWWVWbZa
        carbon	WUUZWWVWbZa
        card	RVcZWURUSaa
        cardi*	XWVWXXYaWeV
        cardiff	XXWXXYYaXdX
        cards	VVTYVbUVUeX
        care	UTZVWSaZSXb
        care $	VVXWaWVXXWe
        care and	YYXcXYYWZbX
        care homes	aWXWVVVVXcZ
        care is	VVZaWWWaWbV
        caref*	aYcZUVVYXVX
        careful	aZcZXXYZZYV
        carer	YXbcYYYYYWW
        carer*	XWXWWWWVWeV
        carers	XWXWWWWVWeV
        caret*	WXWYaWWWWeW
        caretaker	WXWYaWWWWeW
        carri*	YUQcVTUUXXb
        carriageway	YZYYYXYZYdU
        carried	ZVSdWVVWWYa
        carried out	XTUdUWWWVZa
        carried over	bYYcZZZZYXV
        carries	XXWUYYYZaVe
        carries the	ZZYYZZYaYZb
        carry	USWXTXRTSfW
        carry a	XWWaWWXWXcU
        carry out	ZYXYYaZYYYc
        carry*	USVVTZUVUiU
        carrying	XWVWXaWVWfW
        carrying out	YXXUYaXYWZZ
        cars	WXWdVUWWXcW
        cars $	XWVbWWWXVZb
        case	YTWVafXPVWZ
        case $	UWTYVUWWVXd
        case files	ZZZZZcYZZZY
        case for	XXVXXWYYVWe
        case is	VacUWYVUVYW
        case law	VVXYVTWWZYd
        case management	aYVZWWWVVUb
        case notes	YVVcXbYYWXY
        case of	XXXeaYYXaYW
        case that	XXWXXWXXXbb
        case the	XXaYYXYYYXb
        case was	WVTZWUWXWYc
        case would	XZXWYbYYXZZ
        casel*	VbYYVWUVWeW
        caseload	VbYYVWUVWeW
        cases	ZWWURWRYXeX
        cases $	WZVTUUSTTfY
        cases a	YXXYXYZaYab
        cases and	YXWYZaZcXZV
        cases are	WXXWYWXXbaU
        cases in	SXVWXZXWWda
        cases of	YWWWYXYXaYb
        casew*	WWYZWYWbZbV
        casework	ZXYYZZYbYbX
        caseworker	bYXXZcYXZXb
        caseworkers	WYabYZXXaaV
        cash	cUdWXbWUWVV
        castl*	XYYVYYYbXTd
        castle	YZZYZZZaYYb
        catal*	YXXaZYaXaVY
        catalogue	YXXaZYaXaVY
        catch*	VVVVeaVVVYU
        categ*	YWVaSPTSZYa
        categories	WYVUVVXXXae
        category	YRZbURUTaXY
        category 0	ZTUXVUUVUfS
        cater*	ZTaaUTVWXWb
        caterer	WXbWWYXZZWc
        catering	aUYcWVYSSYX
        caugh*	XXaWXWXXXcZ
        caught	XXaWXWXXXcZ
        caught by	YXbYYXXXXdW
        cause	WWacXVWYWSb
        cause $	UUXYUTUTTTe
        cause*	XXaZXXWVVac
        caused	WXaZXXWWWda
        caused by	XYZaXZYXWdY
        cauti*	VUVZbVVWUYa
        caution	VVVUbXVWUZb
        cavea*	VVUUVVUWUSg
        caveats	VVUUWVVWUTg
        cc	VVUVVWWVVTg
        cctv	abcaTRTVUSW
        cctv is	XVcZXWWWVaW
        cease*	ZYYdYYXZYWX
        ceased	ZYYdYYXZYWX
        ceased to	XYYdYYXZYWY
        ceili*	WWaVWeWTUUZ
        ceiling	VXaVWeWUVTZ
        ceiling $	XVUXVaXVVUc
        ceiling and	ZZZZZbYZZYZ
        cell	YbdYdXXXYYW
        cells	UcUWWVVVWZb
        censu*	WVbVYXXXcUa
        census	WVbVYXXXcUa
        cent	RRURWYSTTeW
        cent $	WWWWWVXWWfU
        cent in	XZZYZZYZYdW
        cent of	XWYVYaUWXbT
        centr*	SXZcTVQXZbW
        central	WSWeUWWUZUc
        central government	YWXYYXYXXVf
        central register	XWWeYZYXWUV
        centre	TZbXWVTYXcX
        centre $	YWWVXWWaWYc
        centres	UYVUTYWVZfU
        centres and	ZZYcXYXYZWb
        certa*	UYaUZUaWVWb
        certain	UYaVZUaWVWa
        certain security	YXXYcZXZYYZ
        certi*	ZSWXRVUZUaY
        certificate	ZUWYTXVUTZb
        certificate $	YYZYZYZYYdW
        certificate is	bWXYWXXXXab
        certificates	ZUWYWZXbYcU
        certificates are	aYYYYbYWaYY
        certified	YXcYXXXZZZW
        certified copies	XYYYZZXaZXZ
        chain	XbVYYbXXWbV
        chain is	YbYYYYYYXcX
        chair	WVYSWVUWUUi
        chair $	XYWXXYXXXXe
        chair of	aYYYYYXWYYb
        chair's	ZZbZYYZYYXY
        chair*	XZZWSSSUUcb
        chaired	WWVVVVWWXfV
        chaired the	XXWXXXYXXeW
        chairman	YZYaYYVWYXc
        chairs	VVTUUVVVWbb
        chall*	UVYWWUWXWeY
        chamb*	YVYXVUTUWab
        chamber	TVZUUVUUTab
        chambers	bYWbYXXYZaZ
        chanc*	ZVYaWXVVWZc
        chance	ZYXcYXWXXYb
        chancellor	XXYXYYXZYbb
        chancellor's	bYaWYXYXYWb
        chang*	TUaWSYQTRab
        change	TUYaTWSTSac
        change $	WXYXXYWXWad
        change of	XZYcYZYXWXa
        change their	XYWZYXZXXYc
        changed	XXVVWaWVUdY
        changes	WYVWXYXcYYc
        chann*	VWUWWWWWafV
        channel	VWUWWWWWafV
        chapl*	XYXXYXXYXeW
        chapt*	XcWWWWYWZWZ
        chapter	YbXXXXYXaXa
        chapters	XbYYYYZYYXZ
        chara*	YWUVXZXXXXc
        character	aXWYYaYZYaa
        charg*	WOUTSRSTYdZ
        charge	aQVXVURVbZZ
        charge $	VVaTVVVacZT
        charge a	WYWXXWZYWYe
        charge and	WYbcXWYXZYU
        charge for	aWUVXWWXUcb
        charge is	UYVWYWZYYXd
        charge of	ZZYZZaZZZbY
        charged	SUVVVVYTYeX
        charged $	XYXYYXYYadX
        charged by	XXbcZZYYXXX
        charged for	XXWUXVXWWeY
        charges	UXWVVWWYUbb
        charges $	WVTXXWWWUad
        charging	TVVSVUSTSac
        chari*	ZVSaSYSZUba
        charities	YWVbWWWVXba
        charity	aXVZTYUaVZb
        charity commission	bZXYXZYYYXc
        chart	hTTWXVUUYSY
        chart*	TSZSTZTSWXc
        charter	VWaVVTVVWZa
        chass*	YWWWYYdVWbW
        chassis	YWWWYYdVWbW
        chat	XTdcWWWWUWV
        check	VSQTUcaVZZa
        check of	XYYXYbXXXbW
        check the	YZXXZbbYYXY
        check*	YQVfRbQVPUY
        checked	YTQeWZTXTUZ
        checked and	ZXWbYXYbYVY
        checked by	YXYVYXZYYZc
        checked with	aWXaYYXYZYb
        checking	UVTaSeVUVTW
        checks	ZVXZWWVVTac
        checks $	TVVTVUVVUTh
        chemi*	WWdVWVWWWaX
        chest	XWYWXWXYXdY
        chief	YXYSWTZUacY
        chief constable	VYTXZYaYVXc
        chief constable's	XWbWXWXWbZU
        chief executive	VWXWUWUVTca
        chief inspector	WVWXXWXWWeW
        chief*	ZYYYYYYbXcY
        child	XbdYUSSSUcU
        child $	YYbYYXYYYbX
        child*	WaYRVTZVTdZ
        children	UYZTWUaXTbZ
        children $	XXXXYYYXYba
        children on	YZYYZZbZYZZ
        children under	XWWXXXXXXeW
        children's	YbWVWXVUWda
        choic*	WVUYUVVUVcb
        choice	WVUYUWVUVca
        choos*	UUVWVTcUVaZ
        choose	UUVWVTcUVaZ
        chose	WUWaWWWVVYb
        chose*	VWWYZWUYWaa
        chosen	VWWYZWUYWaa
        chris*	VWVSVbZVUZb
        christmas	VWVSVbZVUZb
        christmas lights	ZYZXYZbYYcV
        chron*	cXZVYZXXXbV
        churc*	WWVbYWVcWcS
        church	VXVcZWXWWbV
        circu*	VSbZTSVUUYa
        circular	bYYbYYZYWZY
        circulated	XXZaWYYXXXc
        circulation	XWdXXWWUXUX
        circumstances	WUaVWWXXVaa
        circumstances $	WXVVXWXXWbd
        circumstances of	WZYYYZXVXWc
        circumstances the	XVXabRXaZUX
        cited	SUXYVbVXWWb
        cited $	XXWaYaWXYXc
        citin*	YXaZbZaYZZY
        citing	YXaZbZaYZZY
        citiz*	ZXXWVXWWaXc
        citizens	ZZZZXYYWaWb
        city	XVWUUXafUZU
        civic	WWWVWWVUZbc
        civic*	XWWWWWWWWfU
        civica	XWWWWWWWWfU
        civil	WVYWVXZXZcY
        civil enforcement	YZXWWZWWXdW
        civil servants	XYVYYYYXXWe
        civil service	VZbYXXaYbXV
        civil*	WYXWYYXXXba
        civilian	WYXWYYXXXba
        claim	ZVXSZYUVVcZ
        claim 0	YYXXYZXYYdW
        claim is	XXaXXXXXXWc
        claim to	ZYWZZZYZZXc
        claim*	cWYWTaXZVcR
        claimants	VacYZUYXYbX
        claimed	SVXYWdWWVWb
        claimed $	YXXWXdXXXUY
        claims	cYXXVXYZVdR
        claims are	cYaYYYZYYZX
        claims for	XXXXXZXYYbX
        clari*	SQUUSRkQPOY
        clarification	SUTTSVhTUSY
        clarification of	YYYXYYeYYZV
        clarify	VVXVWTgVVUV
        clarify the	XYYYYWcYYYa
        clarify what	ZZYZZZbZZZZ
        clarity	UWXaTVVWWVc
        class	STOZTVaSadU
        class 0	XYVXXVXXfVV
        class based	WVTVVWVXXTg
        class*	XYbZTXVUVZY
        classed	ZZXYXbYYXcW
        classed as	ZZZZYZYZZcW
        classified	ZWdYWXXWXXX
        claus*	adZVVZWYYWZ
        clause	aeZWWZWYYWY
        clause 0	adUYWXXZYWa
        clauses	VXZZZWZXYdb
        clean	ZUXaXXXXVYd
        clean air	WYXWYZXYWae
        clean*	ZVUZVWSTScY
        cleaned	ZVVTWVXVVeV
        cleaners	WYXbVYWXYZU
        cleaning	XXWWXYVWWac
        clear	XVXWUVbUWdX
        clear that	XZZXXbYYYWb
        clear to	ZZZYZZbZZZY
        clear*	ZUZRUPTRRYd
        cleared	aWSUUUVTTcY
        clearer	YYYXZYaYYXc
        clearer $	YYYXZYaYYXc
        clerk	XUUXSbabPXa
        clerk $	XXXWYXYWXWe
        clerk has	YaVfXVXWWUU
        clerk is	XZYWYWYdZcU
        clerk of	XXcXXWXZYXa
        clerk to	WYXUWabYWTb
        clerk who	XXYYYbYXYXd
        clerk's	VWccWaWVVWV
        clerk*	aWYbVcWWVVV
        clerks	aXXXYbYYYXY
        click*	WWYbWWXXdVX
        clicking	XXYWXXYXdXX
        clien*	UUWUYVVUUcd
        client	WVUVZWVVVbc
        client and	WUTWUVXVWUf
        clients	XYZYYYYXXbb
        clini*	XWXWWWYWQcZ
        clinic	bSSaYUUYScV
        clinic $	VXWVWXWVXXe
        clinical	UZaWXUbXVZZ
        clinician	ZVYVYbXZYUd
        clinicians	XWWXWXXWYca
        clinics	WYWXYXXVXcb
        clips	ZZYbZbYZZZX
        cllr	cTTTUUTSbaX
        clock	VUSRVUbUTUe
        clock has	YVVXXWcXWUb
        close	ZUVRVVVYUZf
        close $	XYbZYYYaYZZ
        close of	aYYWYYYXXcT
        close the	XXYWYZYXXdW
        close*	ZXbYSaQPPXW
        closed	ZYaYTaQQQWX
        closed $	cSaXVZUTWYW
        closed in	VUUTXZYWXgV
        closed to	WWfVWUWWVaV
        closes	WWaVWVVXWcY
        closi*	YXcXZWXYZYa
        closing	YXcXZWXYZYa
        closu*	aUXdWWTTSWZ
        closure	aVYYWWTUTYc
        closure of	aWZWXVXXWWb
        closures	XYXfXZTXXXT
        club	WVTYUWVXVba
        clubs	XYXXYWYXadW
        co	UVYaUUVbTXZ
        coach	XVXbYXZYXcX
        coach*	VWVUWWWaXdX
        coaches	WXWVXXXbXeV
        coal	XYYXYXXabZY
        coast*	WXXXZXYVXdY
        code	bVXWRYWaYXb
        code $	UVUbXXVVVZc
        code for	VWVZWcXWWVZ
        code of	ZYVUVYYbTab
        coded	UWVXXXWXVXe
        codes	RZZRVYdUTRb
        codin*	WWXaWWZYYbX
        coding	WWXaWWZYYbX
        cogen*	ZZXZZYZZZXb
        cogent	ZZXZZYZZZXb
        coins	XXWcXWXXXaV
        cold	TTTSTUUTTiS
        colla*	aZSbWYVYUTY
        collar	VaTVVVWVWVc
        collate	cXWcWaYUXUV
        collated	cXXaYYYXWWW
        colle*	RaWcTTVdVZV
        colleague	bWXUWVVVUZb
        colleague in	bXWXYXYYXYc
        colleagues	UdXWWSSZSZX
        colleagues $	WcbVWYWVVbX
        colleagues at	VXXYXYYcXYX
        collect	WWVeWVXZWUW
        collected	TWVdUUWaRcV
        collected by	YXYZYYXcXbY
        collection	WTcTWUScaWV
        collection of	ZYXYYYYaYXd
        collects	YXVdYYYaYWX
        college	VYWbYZYWWVb
        college has	XaWcYXWVVWY
        college's	XVYYXVYYZfU
        colli*	XZYVYUeVVcV
        colou*	YZYdYYXYYXW
        colour	YZYdYYXYYXW
        colum*	dcTSSTRQbXY
        column	cbTSSVSRbVX
        column f	caXYYXYXXXW
        columns	YZVVWVVWWaa
        columns are	XbYYZYYZYXb
        combi*	YXaYYYWdXYW
        combined	YXZYYYXdXYX
        combined authority	YZaZYYYeYZT
        come	XZXaQVXWWWa
        come back	XbVVXYfXWXU
        come first	UWVVXWWXVZc
        come forward	VUVXWVVUWac
        come from	VVVTVVUbTdY
        come in	XXXYYXXXYab
        come into	XXWYWYWYXac
        come out	WZWUXXUVcWc
        come to	ZWXYUbUTVUe
        come up	YYYbZZYXYXa
        come within	WWdWWTWUXVa
        comes	gcQXTaVVSWW
        comes from	XYXbYXZXWcU
        comes to	abXYYcYZWWY
        comes with	eaVYXWWWWVV
        comfo*	XXaWXXWXXWc
        comfort	XXaWXXWXXWc
        comin*	YXYZXWYWYaa
        coming	YXYZXWYWYaa
        comma*	VaVVVWVVXdW
        command	WbYWXYXXZZZ
        comme*	YbbSaPTUOWY
        comment	TTTSeTXRTSa
        comment on	XYYVdXZWXYX
        comments	UWdVVVTTUTb
        comments on	XXbWYXXWXWb
        commercial	WbbXTTUYTYY
        commercial confidentiality	bYaYYYZZZXZ
        commercial interests	UaYWTVWWVWc
        commercially	bdaWWUVXWUV
        commercially sensitive	abaXVVWWXVX
        commi*	XVVWRUZZWba
        commission	XWaXYYXbQaX
        commission $	VWYUTVWdWdS
        commission has	ZWZbXYZbXaY
        commission in	YYaXYYZYYZb
        commission is	VZbaZXXVXVZ
        commission's	XYaaZZYXcbV
        commissioned	XVWcXVWaVfS
        commissioner	QRUWUXSYWZe
        commissioner $	WYYUZXWUVWe
        commissioner at	WZYVYYWZWZc
        commissioner can	WZZYZYYXUZe
        commissioner for	ZZYZZZZcZZY
        commissioner has	VWVXXVWXbba
        commissioner is	XYXYXZYWXTe
        commissioner under	ZXWYYYYXZYd
        commissioner who	YZZYZYZXZXc
        commissioner's	aVUUTaUYUXc
        commissioner's decision	bXUWWVYWWVa
        commissioner's guidance	ZZZYYbZYZXZ
        commissioner's office	aWXXXZXbXYY
        commissioner's website	ZZZZYZZWWZe
        commissioners	VVZZaVVaWWa
        commissioners for	YXaXbXXWYXZ
        commissioning	VWVYYXWVWVf
        commit	XWUXXaXYYXe
        committed	YYZaXWYXXZb
        committee	WYUUUTaSXdZ
        committee $	VVUUWVWWWcc
        committee and	ZZZZZZYZZYc
        committee on	SYXWXXYXWYc
        committee's	bWZYYYXYaXX
        commo*	YVTXYWTWZeY
        common	VWTXYXWWZdY
        common with	ZZYYaZZZaZZ
        commu*	YYaVUTVURaY
        communicate	XXZWXZYYZYd
        communicated	XYeYXZXYXWX
        communicated to	YZcZYYYZYXX
        communication	ZVZWWWWXXcY
        communications	PUaSYUXSTWa
        communications $	WVWVWUXWVUf
        communications and	XaaYYYZYYbW
        communications between	ZYaYZZZZYZb
        communications with	VVWVZXaUYTb
        communities	WXTbXZWVWZb
        community	abXXWZSYWcX
        compa*	TSYTTTSaXZZ
        companies	aTUUWVYVaYY
        companies are	cVXXYUXUXVe
        companies house	WWWVWWXZdWY
        company	RVZVWSTbPaY
        company $	TYVaZXTcTVY
        company and	ZYYYYYZbZaY
        company has	YWXXYYYXYYd
        company's	ZYaZZZZbZZY
        compare	WWVWSTVUaZd
        compared	YZWXXbVWZYa
        compared with	ZZYYZbYZZZZ
        compe*	XXYXXVTYTba
        compel	XZVVXdYXYXZ
        compensation	bZaWVZYbXYY
        competition	WWSZXXXXWbZ
        competition $	XYWXXXZYWdX
        competitors	YYbWYWUWWUe
        compi*	VXWfWaWWUVZ
        compile	XZXdVaXWYYa
        compiled	WYYfWWWXVTY
        compiled $	YYWfXWXWWUU
        compiled by	XYWXYYYYWWc
        compl*	aWYSReQRNUZ
        complain	XYWWYWVWYUf
        complain about	XYXYYYXYYYc
        complain to	WWYVXWXVXWd
        complainant	XacVWZXWXZd
        complainants	VbdbVVWWYZS
        complained	VWbVaWUUVXd
        complained to	YZVXbXYZYYa
        complaint	XYaRbXXRPXZ
        complaint $	UVTWYVUUVTg
        complaint about	SVVWdXWUWZZ
        complaint is	YWcXWXXWYaZ
        complaints	bVTZXYXbTXX
        complaints $	UUTTUTTTURi
        complaints 0	WVVVWUWVWZd
        complaints about	UVVaZWZbVSb
        complaints and	WYXXWdXbXVb
        complaints by	XZYcYXYYXXY
        complaints in	WaYWWXUWXdW
        complaints were	ZYYYYXYZZeV
        complete	fZRTVSUSTSZ
        complete $	dXVXXWXXWYX
        complete a	XYYYYYYXXXd
        complete copy	bcYXYYYZYWW
        complete our	TYWXXXUVVYf
        completed	aVUVUUTTZZb
        completeness	ZXYYYXZWXYd
        completion	WXdWVYXWXaW
        completion $	XYeWWXYXXbV
        complex	VWVVXVUUVVf
        complexity	XYWWXXYYYXd
        compliance	TXVUWaYWWfZ
        compliance $	YYYXYYXZZWc
        compliance would	YZZYbaYZaYZ
        complied	WZYbZaYYYcY
        complied with	WZYbZaYYYcY
        comply	UVYSTcTVVZY
        comply $	WXaWVcVVWaV
        comply because	YYWXZdZYZXW
        comply with	XXXWWbWXWWa
        complying	VWTUVfXWXRX
        complying with	ZYWVYcYYZWY
        complying would	XZZYYZYXXWc
        compo*	aZWXYXXXZbW
        compr*	cVUWWYVVXaZ
        comprises	bZYZYZZXacW
        compromised	XWXXWYYWWXd
        compu*	UUXXWUTVSda
        compulsory	WWWVVWWWWdW
        computer	WWZZYWUWUac
        conce*	TZXUaVXWRZY
        concealed	YdYbYZZZZXW
        concern	ZaXaYWaWTVd
        concern about	YXXXWXYWYVf
        concern and	bXZbYYYXYYZ
        concerned	TWaWXUWYTab
        concerned $	YaaWYYbZYXZ
        concerned and	YXcbWZWWXYX
        concerned to	YadZZYYYYbW
        concerned who	ZYXZZZaZZbZ
        concerned with	ZZZZYYYYZZb
        concerning	YZYUeZTXWVX
        concerning certain	YXXYcZXZYYZ
        concerning the	aXaXaWWZYWY
        concerns	UZWYWSYZVYa
        concerns $	XXYXYYeXYYW
        concerns the	XYXYZYXWYXe
        concert	YYXYYaXYYXa
        concl*	YVdVXcPQRXX
        conclude	YVbaaVVWUTZ
        conclude that	aYdcZZZXXWV
        concluded	aWZYWaVUUbX
        concluded $	XbYYYWYXXWb
        concluded that	YWaYWaVTVYY
        concluded with	ZWWbZVZXZcY
        concludes	VXZXVcWXYWW
        concludes that	ZYZYYdYYZYW
        conclusion	WUeVUWVUVXZ
        conclusion $	VVQUVUVVVSh
        conclusion is	YZcZYVYXWXY
        conclusion on	XXdZXZYYXXX
        conclusions	WXbZXYZZWYc
        conclusive	WZZWaYXYXUc
        condi*	bWTWWUTVbdY
        condition	aWSVVUVYVdW
        conditions	ZUUXWWVVbba
        conditions $	UVWVXXXWTUg
        condu*	VVZWXYWcUbZ
        conduct	VWWWYZVcVbZ
        conduct of	XYZZZYXbYXb
        conducted	WYbXXWYZVXY
        conducted by	YZZaVYXXXXa
        confe*	XXaZXXXXXdY
        conferring	YXaYYYXYYXb
        conferring by	ZYZZZZYZYXc
        confi*	UYcPhOYQMRV
        confidence	ZacRXUSTUOb
        confidence $	PXaSZUYWTSa
        confidence and	UVfVZVWUUTZ
        confidence by	ZbXYZZZYYZb
        confidence in	VWYXYYYXXXc
        confidence to	YYYYYYZYYdc
        confidence under	YYcaYYaaZZa
        confidential	SbhSTTRTTSY
        confidential $	VXeTSTUTVQa
        confidential and	XXbXWWWXXXc
        confidentiality	aYbWUTWTUSb
        confidentiality $	WWcYYXZVYYd
        confidentiality and	YYXYXZYXYYd
        confidentiality clause	aZbYZXXYZYZ
        confidentiality is	XYZYYYXYZXc
        confidentiality of	YbaZYYZXYVY
        confined	XXWUWbZaWWX
        confined to	XXWUWbZaWWX
        confirm	XMSTfOZWRUX
        confirm $	TWWTdYVSWaa
        confirm if	YYZXYZdVXXW
        confirm nor	TUVScWUTVTY
        confirm or	WUSUcVTVUSb
        confirm that	YVXbZVTZXaZ
        confirm the	WWUUXWbVYVe
        confirm whether	XZYYcZYZZZY
        confirmation	VVUVfVaXVVX
        confirmation nor	YYYXcYYYZXY
        confirmation or	XWWXZXXXWVd
        confirmed	WbYabYUWVcV
        confirmed nor	YYWYdXYZYYW
        confirmed that	XWWdWXXXWXb
        confirming	TSSScRSTTRc
        confirming nor	WWXYYWXXWUd
        confirming or	WVVXcWUWVVZ
        confirms	YYYWeYXYXXW
        confirms nor	ZYYXdYYYXYX
        confiscated	XYZcZYZYZZX
        confu*	WWWVWTaWUbc
        confusion	YWUWXWXYXXd
        confusion over	YWUWXWXYXXd
        conne*	ZXYWWXVVVbZ
        connection	bYYXWYXXWaZ
        connection with	bYZXWYXXXaY
        consc*	YYWZXXZWYXb
        conscious	YYWZXXZWYXb
        conscious that	YYWZXXZWYXb
        conse*	WSaZWZXVTbZ
        consent	UVZSVVYWWYd
        consent $	YYTXXVWXXYd
        consent to	XWYUWXXWYVc
        consent was	WXaYYWZYXba
        consented	ZWVVWWVVWba
        consequence	ZWYcXSUVUcW
        consequence of	UWVZXTVWWdY
        consequence that	aYYaYVYYYbX
        consequently	YXbbadVVaSU
        conservation	WWVWWWWXWfY
        conservation areas	YYXYYXYYYdZ
        consi*	WSYOZUTRXVc
        consider	RWbTTZWYWRY
        consider it	XWcXXYZXYYY
        consider that	WUaXZbWZXWZ
        consider the	USZWWXWVWVb
        consider whether	ZZXYXWWXZXd
        considerable	aYXVWVWWUXd
        consideration	XTUdYXXYVYf
        consideration of	XXYbXZYYXZe
        considerations	XXVYWXXWVVf
        considerations favouring	XWWXWWXYXWe
        considered	XRbTXUSSZWc
        considered $	YYUYXXYYWXd
        considered by	YXdaYZXXYYU
        considered that	WYcWWXZUYWa
        considered the	WXZWZbXWXWa
        considered to	aYZYXYYYbZZ
        considered under	WXXYZWWXXXd
        considered whether	bXXYYTXYYZb
        considered your	TTaVbVWUVUa
        considering	WVYUbVWVWca
        considering the	XYYYXUZYYWe
        considers	YaZWbZaWXWX
        considers that	ZaZXaXZWYXa
        considers the	XVcYYbXXXYX
        consists	bVXYYYYYYbZ
        consists of	bVXYYYYYYbZ
        conso*	XXVVXWXYYfV
        const*	WVaaVSZZbUZ
        constable	VYTXZYaYVXc
        constable's	XWbWXWXWbZU
        constables	VVTUVUTVUgT
        constabularies	ZXZbZZZbZaW
        constabulary	XVbaXUUbUSY
        constabulary $	VWbaYWWaWUb
        constituency	XaWbYWWaWXb
        constitute	bZaYXXXZYZZ
        constitutional	YaYZZYZYYZb
        construction	aYYYYYYYXcX
        consu*	ZWZVPUVSbYY
        consult	UUTVWVUacUb
        consult the	YYYYYYYYdXX
        consultant	YYYWYYbYYZa
        consultant's	bbWWXZXXYbW
        consultants	UYeZVTVUYaX
        consultation	YXZXVWVWVba
        consultation and	YYYXZZYXabZ
        consultation responses	baZYZZYYYYY
        consultation with	ZYcYZaZZZYW
        consulted	ZSVUWUWUbXe
        consulted $	XYXVXYYZZVf
        consulted on	YYYYYXZXbWc
        consulted the	aWZXXXYXYaZ
        consulting	bVaaYYWWWYY
        consulting the	aWaXYZXXXYY
        conta*	ZXUVWVTgVVW
        contact	PPRUWUMhPUW
        contact $	WWWWVVVZWVc
        contact centre	YXYYYZYaYbX
        contact details	YWWWWZXaYVd
        contact its	XWWXUWXcVYa
        contact me	YYZYYYWUXXd
        contact the	WVXWVWWXXYe
        contact us	VWUUWVXYVWd
        contact with	XYYXbZXaWWZ
        contacted	XXXZWXWcUWa
        contacted at	YYXXYYYWYXd
        contacting	YYYZYaYVYZe
        contain	ZZWcWYZVbWT
        contain the	XbXcYXYYYZX
        contained	aWTTVYVUUVb
        contained in	XXWYXXYWYZd
        containing	aXWYZZZYXbb
        contains	babZUTZRaVV
        contains no	aWYdWXWWXXV
        conte*	aYVWSYVSWXd
        contempt	YZaZYYXYYXc
        contempt of	YZXZYYXYYXc
        contend	XYaXXWYYXYb
        contend that	XYaXXWYYXYb
        content	baXXUYXUYaU
        content $	YXWWXbXWXaa
        content for	baYZYZYYYZY
        content of	WXcXXWWYWaa
        content that	ZWaZXXYYaXY
        content to	bWXYYYWYYZb
        contents	ZVaZVUUUWUc
        contents of	ZVaTWUVUWUc
        context	UVXVXZWWVSi
        context $	XXWYYWXYUVd
        conti*	RaaRWPSTVcY
        continue	XWdYYWYXZbW
        continue to	XXeWXXXWZXW
        continued	UVXWWWWWXVf
        continues	XYaWYWWYWcV
        continues to	YabXYXXYXbV
        contr*	UXWWTXaRYbY
        contract	YZWYWRcSPZY
        contract $	VVUVXYVWVdb
        contract and	YWWbYYXbXWd
        contract ends	XYWWYWXXXcZ
        contract for	UWYVXXUWUYe
        contract has	WaXWVVWXVSe
        contract is	TadWVTVZVYW
        contract value	XYZYZYYZWeU
        contract was	WXXWXWXYXeW
        contract will	WWbXXWXVXXb
        contract with	WXTbaXZVVYX
        contractor	UUXYWaSTSZa
        contractor $	YXXXYWXWYXd
        contractor was	WWbWXXYXWVZ
        contractor's	XcXYXXWYWVa
        contractors	bVXXVVVUVac
        contracts	UWYRUaWWeXX
        contracts $	WWXWWWWVVdZ
        contracts are	bVdXWWWbXWT
        contracts finder	WVXWWVWWfVY
        contracts register	XYZYZZYZaYb
        contrary	UVbUaZUVUTY
        contrary to	VVbVaWWWVUY
        contrast	YYZXXYXXXVe
        contravene	ZZaZWZZZYZa
        contravene article	YYZZZZZZZZb
        contravene the	ZaaZXZZZYZZ
        contribute	YZYZYXYbYaY
        contribution	ZXXWXXVVXeX
        control	XXUbVUXXVaa
        control room	ZYXXXZYWYba
        controlled	UTcVVWTVVdU
        controlled drugs	WWbVXXWWWbV
        conve*	ZUUYUUSTXcb
        convener	ZWYbYZYXXaZ
        convenience	YXXXXVWVaVe
        convention	VYXWXXWWUTf
        conversation	XXXZWVXWXUb
        converted	WYYXYYXYYcZ
        converted to	WYYXYYXYYcZ
        conveyed	bZYYZXYaYXa
        convi*	VXVXWUWVXbb
        convictions	WWXbWWXWWYa
        cooke*	YYYYZXXYXdX
        cooked	YYYYZXXYXdX
        copfs	aZbdcZaZZZY
        copie*	caVXURRacPY
        copied	dZWUWUUcTUY
        copies	ZYVYUSSVdQa
        copies $	VXbbYXXVeWU
        copies of	WVTXWVTXbSf
        copy	eZYaSPSXeRU
        copy $	aYVcYYXVVWY
        copy for	ZZZaZZYYbYY
        copy has	bYZZYYYbXZX
        copy is	baUVXWZYcXW
        copy of	eZbTSTOYYXU
        copy the	XcXaWVXWXXc
        copy was	WXVeXYYWWaW
        copyi*	XdWWYWXWZWW
        copying	XdWWYWXWZWW
        copyr*	XYUXWWUVXSg
        copyright	YUQUVVUVXSh
        copyright and	XZYZZYYYWWd
        copyright in	VVVVWWXYXWd
        core	ZbZZZZZZZeY
        coron*	WWZWWTVeYbT
        coroner	WZWWXVXdZUX
        coroner and	XXaXYXYXaXa
        coroner's	WWaaYWXbWXV
        coroners	ZZYXYXYaaYW
        corpo*	UWaSXVTZUYd
        corporate	UVUSXVTYUYe
        corporate information	YYYYZYXUVYc
        corre*	ZZYVZXXUTZX
        correct	VTUSYWSZYiV
        corrected	aXWWYaYYXWd
        correctly	ZZZWbYYaZWW
        correctly applied	baaYYZZYYYX
        correspondence	bXYYWZXPQLZ
        correspondence $	XbUVSXXQVSa
        correspondence and	YWaXYYYZZXc
        correspondence between	aXabXYXYXZY
        correspondence is	UbVWWWbYWWa
        correspondence of	WYYdYbWXXWW
        correspondence on	WYUbWYYbYXb
        correspondence which	aZZWZbYWYYa
        correspondence with	aYWabYUUXTb
        corresponding	WaZYYXZYXZa
        corri*	XWUZWWWVWeX
        corridor	XWUZWWWVWeX
        corridor care	XWUbWXWVWaa
        corru*	XYWdXbXWXXX
        cost	QUMVPkSMQUY
        cost $	USTWUhQURRY
        cost 0	TTTSVYTUTeW
        cost ceiling	XXZXYdXYXVX
        cost estimate	ZYYYYWYYXVe
        cost exemption	YXXXYdYYYYX
        cost in	ZZZZZcZZZZX
        cost limit	YXXXWdVXWUZ
        cost more	WUUUYYWWXXc
        cost of	VVXVXZWSTYb
        cost too	YWXWYcXYXWY
        cost we	WXYXZaXYYXb
        cost would	aYVXXXZYaWd
        coste*	VWTeVbUUVTa
        costed	VWTeVbUUVTa
        costi*	XbaZYaYZZYX
        costings	YbbZZYYZZYX
        costl*	XWWYXdXZYXX
        costly	XWWYXdXZYXX
        costly to	YZXYYcXZZZY
        costs	YZXZTZdTRZY
        costs $	VVVWVVbWWUc
        costs are	YYYbYXXZWaa
        could	XYXVTXeXOPa
        could be	YXbbYVRQTUZ
        could have	WYYWWXWXWWe
        could not	eWXbXaZZWYX
        could you	XWYWXYeWXYW
        counc*	VSUXaYUdVXY
        council	WTWaUZRfTVX
        council $	PSbWPOSaQXb
        council and	VYbVWWWbaWZ
        council as	XXXYXWYdYXZ
        council considers	TbXVaTbVWWX
        council does	WXWdVVYUXYY
        council finds	YYZYYbYXXYa
        council for	VXWWWVWaXdY
        council has	YTWcSaUXTVc
        council holds	TXabXUWVWWb
        council in	WXWXWXYXWdZ
        council is	bVZXaaXWUSZ
        council must	YYXYXXYXYXd
        council of	YXYaYWYXYXa
        council on	VXWWWWXYXaX
        council refused	XYYYXXYXYXd
        council tax	UUbSRUWVUeW
        council to	VYXYWVXWXVe
        council would	aYXXZUZcaZY
        council's	YWXWSYVVXaa
        council's own	XWYWWVWUWcZ
        councillor	ZYYSbSYPWbX
        councillors	ZVVYVZWSaaZ
        councillors interests	YYYYYYYYcYY
        councils	TVVUXWUWTWg
        couns*	YacUXUTSXZX
        counsel	ZZbWYVVVYYX
        counsel $	abYYYZYZYYY
        counsel in	XYYbaZYZZbW
        counsel's	XYcUVYWXXUb
        counsel's opinion	XZcXYYYYYYY
        count	VcXdUSYSTQb
        count $	YXWcXWWXXVc
        count of	YXbdZYYYWYV
        count*	WVSaTRccXVZ
        counted	XTUZVTcSTXc
        counted $	WVUaWXdXVUa
        counted by	XYZaXXXWWba
        counted on	VYYcYWVVWeT
        counter	WXcUWWXWYeV
        counting	VUTTUaUUSVg
        country	UVWXXXWVTac
        country is	XXYWaYYZZYb
        country planning	YYYYYYYXWWd
        counts	ZYWeWVYUaTX
        counts $	VbXXXYXXbXb
        counts are	fZWWWWXYTVV
        counts as	YXXYXXaXYWc
        counts for	dWVWXWXXVWd
        county	QZUVTTWfXaV
        county $	WVVUYXVaVUe
        county council	XXWWWWYcWZX
        county court	YXYXYYXYaZZ
        county hall	WWWaXYXdWWW
        couri*	VXXXXWWWXdb
        courier	WYVXYWWWXdb
        cours*	RUcWZWXXWZY
        course	RVcWZWVXWYY
        course $	YYXWcXWaZZX
        course of	VWaWWYYVWWc
        court	ZUbXSXTZYbR
        court $	YYbYXXXWXVc
        court and	YXaaYbXYYbW
        court of	XWXWYaXXWcZ
        court order	XXeXWWVVWWW
        court service	XXaXbXXcXWV
        court's	YYbaZXYYYXZ
        court*	UUYZXYSbaXW
        courts	UVVZUWQbWYY
        courts and	YXXXYZXXXZb
        courts have	XYVWXXXXYXf
        coven*	bWWWWVWWWdW
        cover	aUPWSUdUagS
        cover $	XXWXYWVXWac
        cover*	YYcTbRWNZZT
        covered	SbbTXWYQZRb
        covered $	XaVWWXUXVUe
        covered by	WYcWZZUTaWY
        covering	ZVVbWUZXWaZ
        covering all	bYXXYXYYYYb
        covers	bSbQURZSbbT
        covers 0	dXYXYXWYXYW
        covers the	VVcXXXWWbaT
        covers what	XXWXYUVYbXb
        covert	VbVYfWVXVWV
        covert use	WbYZbZYZYXY
        cps	VUbXYaWXZaU
        crane	cXXWZXVWXbX
        crca	YXYWWVVYXYd
        creat*	aVVcVWZYVYb
        create	ZXXXWXXWYVe
        create new	aYZYZYZYZZa
        created	ZXXdXWXXXaZ
        creation	ZYZaZYbYZZZ
        credi*	XYVXYYXWWeW
        credit	XYVXYYXWWeW
        crema*	WXWWXXUaYfV
        crematorium	YZYZZZZYabY
        crew	bTWVUYSUUda
        crewe*	XXVVWWXWVfV
        crewed	XXVVWWXWVfV
        crewed by	YYXWXYYXXdW
        crews	VUSaWUVVUeW
        crime	VSaTUVYVZXb
        crime $	WYZUXYVVWYe
        crime and	XXVZYXXXWVe
        crime commissioner's	WWVYWYYcWdV
        crime would	YXXYXXYYYYd
        crime*	XXVWXWbVYWd
        crimes	XXVWXWbVYWd
        crimi*	XUbUbWWZZVa
        criminal	XVbTbWVYaWZ
        criminals	XXVYYYYYYXd
        crite*	YXYXXWYZXcZ
        criteria	YXYXXWYZXcZ
        criti*	XXYWWXWTXXe
        critical	YXaYYYZYYYb
        cross	XXXXZbbWXbX
        cross*	aVaUWWVZUcY
        crossed	YYVXbcXYZZZ
        crossing	aVZUVWVaVcW
        crossing patrol	aYYYZZYYYbX
        crossings	YYbYYXZXXba
        crown	WUaYWWZaaXY
        crown copyright	VWVVVXYVbVb
        crown court	WXYWYaXWcZV
        crown estate	aXVZZYbZVXY
        crown is	ZZbYaZZZYYa
        crown of	ZYZZZZYZYXc
        crown office	aYYdYWaYXWW
        crown prosecution	XYXYZXYdYWa
        csv	fVTVUUVTTTZ
        cultu*	ZbcZZZZYZYW
        culve*	WXWVVWaYVWc
        culvert	WXWVVWaYVWc
        curre*	TVYXXbTUdeW
        current	UVZaVcVUdaY
        currently	VYWVYWVYVeW
        curri*	XaXaYXXWXWd
        curriculum	XaXaYXXWXWd
        custo*	TRYXXWPYPdX
        custody	UUZVTaSaTbY
        custom	XXVVWVWVVcZ
        customer	WVVdWVXZXZV
        customers	VWUYYXXWVdY
        customs	YWYXbXXWYXa
        customs act	ZYaYYXYXZYa
        cut	UdTSTUcWUaX
        cut off	XZXYYZbYZYa
        cut to	VWWWWVbXXcZ
        cyber	VWcVdWXWVdV
        cyber attacks	XXWVeXXWXXW
        cycle	YVaWXUUVVeS
        cycli*	ZYYdYYYWYaV
        cymru	WXWWXWWXbdW
        cyngo*	dVbdVVVVVTS
        cyngor	dVbdVVVVVTS
        d	SacQcWXOOZT
        d $	YVbWZaVWWWZ
        d 0	TWWTdYUXWYW
        d and	UXfWVXWXXUY
        d the	WVVbVXXWXdT
        d which	WXXYWYdXXXa
        daily	TSaWWabTbZW
        daily $	WWUWWVXWbdT
        daily rate	ZYcYYXZZYaX
        damag*	ZYWXXWXWWca
        damage	aZWYYXXXXcZ
        damp	UaSXVUUTUdV
        dange*	VRVVVVVXSce
        danger	VTVWWWWYUSf
        dangerous	WWYWWVWVWda
        dark	YXVXYWZYXYe
        dash	VcYTWbWVVUZ
        dashb*	bYYYZYYYcXW
        dashboard	bYYYZYYYcXW
        data	aXZdZRWZcQV
        data $	XZbaQOWZYOX
        data about	XWXdaXXaWXW
        data and	abZXbXZaYbX
        data are	YXVWXcXWYXa
        data as	WXWbXXXWVVe
        data breach	XYWYbVYXYeV
        data by	YYXYZZZYXZc
        data for	eXXaXYaWUUW
        data gov	XXXYXYYXdXY
        data in	YXWcXXaWXXa
        data is	XbVWTXUWbcY
        data may	XVXWXUYYXXe
        data of	UYZZbZVVWXY
        data on	YSbeTVUbUPS
        data portal	XYYYYXZZdZX
        data prior	YYXeYXXaXVW
        data protection	RWaTbVUYUZa
        data was	WWXeXZYWXXV
        data we	YXaYbYYYZXa
        data which	ZXcZZXXXZZb
        data would	YWVYVYXaZZb
        data you	ZXYXXXYXbXY
        datab*	ZWRcWTVWaWX
        database	ZWRdWRVWaVX
        database $	WWXeXXXWXcV
        database and	bZZZXYZZbYY
        datas*	dXZZVUWZYWZ
        dataset	dZbaWVWZcXT
        datasets	YWWXXXYYWXf
        date	VMUbPTZPVVf
        date $	RTQVTTaSPdc
        date 0	WZYXYWYZXUg
        date and	aXZaYaZXXVZ
        date of	aXZUWWZXbZZ
        date on	WYXXXWZWVXd
        date or	ZZZZZZcYaZY
        date range	XXYbYYcZXXY
        date the	YYabYYZZYcW
        dated	YWYWVXQRXZb
        dated 0	ZXYXWXRTYaa
        dates	ZaTWUVeSQWY
        dates $	XWVWXWfVYcS
        dates and	WdXYYXbXYYV
        dates from	UWUXVVdVUaa
        dates of	ZcZWYZWXXXa
        datix	XWUZVbXWXcY
        day	XWWYSWPSRdZ
        day $	TTZYUUSQTda
        day after	YXZYZVYXbZa
        day and	WYYbYXXVaaa
        day of	aWWaWWYXVcT
        day on	ZZWYYYWYZYd
        day to	XYXYYYZaZdZ
        days	QUPaNXSRLba
        days $	SQPaQVPQSab
        days a	ZYYYYYXYWeV
        days after	WXYXYXXYWXd
        days and	ZXXXYZWWXdX
        days before	YYYXZYYYYdX
        days each	WZXVZXYYWYc
        days from	XXYWYYYXXWe
        days in	WVYaVXXYWbX
        days of	VXWVXVWZWWd
        days so	XYXaYXYXYWc
        days that	YYYYYaZZZYa
        days to	VTUXWbZWVYb
        days when	ZZZZZXZYZXd
        days which	ZZZYZbZZZbX
        days with	WZWaZXZWXaX
        deadl*	VWYWWVXWVWe
        deadline	VWYWWVXWVWe
        deal	TTYWVXWdUYa
        deal of	ZZXZYYYXXZb
        deal with	USUUTWWdSUc
        deali*	SYZUUWYTZVd
        dealing	TZXUTXUVZVd
        dealing with	TZYUUXUVZWc
        dealings	XZaYcXbWWZZ
        dealings with	XZaYaXbWWZa
        deals	XYTUVVVcaVa
        deals with	YZVVVWWcaUZ
        dealt	WQTUUbXZUZZ
        dealt with	WQTUUbXZUZZ
        dean	aXWXYXXWYeW
        dear	UUTTUUTTTPi
        dear ms	XXWXXXWWWUe
        death	TTaVUTSUZbb
        death $	XVbWXWVWVdX
        death of	XXWYXXYYYXd
        death*	VXWbYXWXZUc
        deaths	VXWbYXWXZUc
        debat*	WVZVVWTTVUe
        debate	XVZVWWUTVVe
        debate $	TUZUUTVTTTc
        debate on	YXXYZWYXXYc
        debated	XXaXYVXXYYa
        decad*	WWWbYZaYWWa
        decade	YYYcYabXXXY
        decea*	YZcWbYYZYYV
        deceased	YZbWbYYZYYX
        decem*	TTYSVSTVTac
        december	TTYSVSTVTac
        december $	VXbWXVVXXaa
        december 0	UXWXYWWUVXe
        december and	ZZZYZZZYZaa
        decid*	VYZSVaSXOcZ
        decide	UVRRWVXTSae
        decide $	WWWVWVXWXab
        decide whether	ZYVWWWVYYad
        decided	YVcRVaQSPXU
        decided $	XXVXYYZYYXf
        decided by	YXWXaWaYXfV
        decided in	ZZYZYZYYZcX
        decided not	VUaVVaXVVVb
        decided that	VUfUWaXVVWV
        decided to	cbZVVcYXWWV
        decides	UUUZVVVZVcZ
        deciding	ZZYZYZYYZbY
        decis*	XUYSVXSTYXa
        decision	YVZTWYURYWa
        decision $	VTPXQRYSRWf
        decision and	dVXVVUWWXUY
        decision has	bVaWVWYZWVa
        decision is	TVcUTXUUSSb
        decision maker	XXVYXXYYZdY
        decision makers	XXVXXXXXXdW
        decision not	XWcXbYXVXbX
        decision notice	YXXVVYXXcRb
        decision of	YYYYYcYZXWa
        decision on	WYTUVVXWWab
        decision that	XYbXaaYVZYa
        decision the	XYbYZYZZWYb
        decision to	aaTWWXXZZXa
        decision was	XWVUWWVVVbb
        decision you	YYYZZZZYYXd
        decisions	TURXTXSZbab
        decisions $	WWWXWWWWVWf
        decisions about	YYYZYYZXYcY
        decisions and	YYXXYcYbbXV
        decisions of	YZZaXWYaXZZ
        decisions on	YXXXYYYcXXb
        decla*	WXVbYWVXbaX
        declare	ZZWbYYYYZaa
        declared	YXVaYXXXbdU
        decli*	RWhScfPSPVN
        decline	VUdTacTVUZU
        decline $	YXXXYdYYYVX
        decline to	XWaUbZVWWZX
        declined	TTfXUdTTTSQ
        declined $	SUdWSdTTUUS
        declines	VaYTdbVWWWV
        declines to	VaZUcaWXXXV
        declining	XVcVYZXXYYX
        declining to	XVcVYZXXYYX
        decom*	YXXcXYXYXaW
        deduc*	YaVZWWXXWVc
        deed	dVWdWVWVYTY
        deeds	YXWbXYXabXX
        deeme*	XXcXWcYXYWV
        deemed	XXcXWcYXYWV
        deep	XYaXYbXZZYa
        defea*	YYaZbXZZZZa
        defeat	YYaZbXZZZZa
        defec*	XWXWUVXWXZb
        defects	XWXWVWXWXYc
        defen*	XXZXZUUcYaZ
        defence	WYbWZVVcUaX
        defence of	YZbXYXZYXVb
        defend	ZZZZZXZZZYb
        defib*	WWVbWWWXWdV
        defic*	YYXdYXXYWVZ
        defin*	RSURSSfRQPg
        define	WXWWXXgWWWU
        defined	XXYXXXWWXVe
        defined by	XXWXXXWWXWe
        defined in	YYYYYYXXXWd
        definition	XWWWXXYWWVe
        definition of	YYZYYYZYYXc
        degre*	VXUUWYVXYbZ
        degree	WXVVXZWWZYa
        degrees	XXWXWXXaWeU
        degrees and	ZZYZZYYXXcY
        delay	VVYUWWUUUWg
        delay $	WXVWXWWVWUf
        delay in	WVVYXWWXYdb
        delay*	aXVXXXWXYZb
        deleg*	XYWWWaXWbcY
        delegated	XYXXXaXZbcX
        delegation	bXYYZYYYYcZ
        delet*	ZeQbTXSRQTY
        delete	VTUaTTWUWWe
        delete it	YXXXWXXWYYd
        deleted	RfVdVYTTTUW
        deleted $	VfVVVXXWVWZ
        deleted when	XXWfXWYXXWV
        deletion	baXYZYYYYZZ
        delib*	XYbYbVVVWbX
        deliberation	YZbZZYYZYYZ
        deliberation $	ZaaZZYZZZZa
        deliberations	YZbWZZXXXYZ
        deliv*	ZTVWVVUUTdZ
        delivered	YUVYUVVWXdX
        delivered by	XXYXYXYYYeY
        delivered to	bYZYZYZZYaX
        deliveries	XXYYWXWXXZc
        deman*	WUUWadXXTbY
        demand	YWZYabYYUcW
        demand $	XWWXXXXXWdY
        demands	YXVYYcXTYWc
        demen*	XYYXXXYWXcY
        dementia	XYYXXXYWXcY
        democ*	WXXWXWYWXXe
        denia*	UVWUdVVVVTY
        denial	UVWUdVVVVTY
        denial $	VWUVdVUWXVX
        denial for	YYWXVWWYXXe
        denial would	ZZYZVYYYYZd
        denie*	UUcSdVUTVSZ
        denied	XVdVbXVWXVY
        denied $	XWdWcYXWXXU
        denies	VWXUcWXVXUb
        denies that	VVUUaXYVVTe
        denot*	XbXYXXbZXWZ
        denotes	YbYYYXbZXWZ
        denta*	ZZYcXXZWaZX
        dental	ZZYcXXZWaZX
        denti*	VXVUWYWaVUd
        deny	USORfTRWVQY
        deny $	VWVWgWWWWUU
        deny does	aZYYXaXaaXd
        deny holding	YXYUcZZYYWY
        deny is	YZYXWZWWXXe
        deny it	ZZYZbZZZZZY
        deny that	YYWVdXUWYXX
        deny the	YYYYZYZZZYb
        deny whether	WZYWbYWYYXZ
        denyi*	VTTSbSTUTSb
        denying	VTTSbSTUTSb
        denying $	UVUTdUUUVUa
        denying is	ZYXXaZYYYXa
        denying that	ZYYXbXXYXXZ
        denying would	ZYWZYYXZYZc
        depar*	VYVZWXUZXZW
        department	XYXYXWUaVWY
        department $	cXVWYWWWXZc
        department and	YYbcYYYYWZY
        department can	XXVcYXZXXXa
        department does	WWXdWWXVWbY
        department for	VVVXWVTeUWb
        department has	WTXaVXTVVYa
        department holds	XYXZXXYXYXb
        department is	WXbXZcZVVZX
        department of	XWYYZWYZZYc
        department to	XWXYXZXYXbZ
        department was	WXXYXXXXXXc
        department will	YXaXcXYYYZa
        department would	ZZZZYYZZaZb
        department's	YVVZYWVabYY
        departments	WaVXTZaWTXb
        departments $	VWYVYWbVXWd
        depen*	UVWUXWVXUcd
        depend	XXXXYZXYXUe
        depend on	XXXXYZXYXUe
        depend upon	ZZYZYYZYZYc
        depending	WYWWXWXYXeZ
        depending on	WYWWXWXYXeZ
        depends	YWWYZVYYWca
        depends on	YYYYZXYYYdY
        deplo*	XaYZaYYZbcW
        deployed	YXYYbYZYbbX
        depos*	WTVZWVXadcV
        deposit	XUVaXWZZccW
        deposited	XYZZYXXbbVW
        depot	aUYWZWTTSYd
        depot 0	aYXUYZVXXaa
        depot*	YWVZVXUVXWd
        depots	YWVZVXUVXWd
        depth	aYXYXYYZYcW
        deput*	WWVZUWUUUcX
        deputy	XXVaVWUVVbY
        deputy director	aaXXZYYYYbV
        deriv*	aYYcYZYYYYY
        derwe*	VVUUVWVUVUg
        derwentshire	VVUUVWVUVUg
        descr*	ZYYXaPaSWSY
        describe	VTZWYSbWaXY
        describe $	WVbWVVWXbWY
        describe is	XXXXcYZXcWV
        describe the	YWXXXWbWWYb
        described	ZYZaZVVUVYZ
        described $	XaXdXYYWWYY
        described in	aXXXcYXYWWb
        describes	WaWWVWbWXVa
        describes the	ZZYXWXbXYXb
        description	cWUabVUWXTZ
        description was	XXXbZYXYbYW
        deser*	XWUWXXWWWUf
        deserve	XWUWXXWWWUe
        desig*	TWaVVZUVUdY
        design	VUZVVVVUUhU
        designated	XXUXYXYXXZd
        designed	YVcYXcZYZbW
        desir*	aXVXWWbZWYa
        desire	YYbbYYZbZZW
        desired	aYWYXYbYYZZ
        desk	TWVWYcVbYUa
        destr*	SSWfTTURRYa
        destroy	YWUXXTWXWXe
        destroyed	RTXfUVTSTYW
        destroyed $	TUYZUUUVVcZ
        detai*	VacaXQbWXUW
        detail	WYbcUVdWUVT
        detail is	YXbWYYcYYYW
        detailed	WXZWYXWWaXb
        details	WZcZYTPXXSZ
        details $	UaaUVTVTTUc
        details for	YYYbYXYbYXY
        details in	WaVXXXXXWWc
        details of	aYZdbVVUWWW
        details to	ZZYZYZZYXZc
        detained	UWSUTUTUUfZ
        detec*	XTZXTTUUTda
        detected	VXVWWWWYYfV
        detection	WYaWVWVXWUb
        detection of	XWbXWWXYXYa
        detectors	bXXXYYXXYdW
        detectors and	bXXXYYXXYdW
        deten*	ZUcWXXWWXZW
        detentions	bVXWXYYXXaZ
        deter	TVaXXXYXWVa
        deter*	bUbUabUWXYW
        determination	ZYaYXZYYZbW
        determinations	XZYcYZYZaaW
        determine	YYZXXdZXZYX
        determine whether	ZZXXYdaYYZX
        determined	cVaWbXUWUZY
        determined that	cWaYbbXXXYX
        determining	XXXYXbWXYXb
        determining whether	ZYYYXaXXZZa
        detri*	aYYZYYZZZYb
        devel*	WTWcVVWWYWd
        developer	VUTcXYWWWZc
        developer's	YXbbXXYZYYZ
        development	ZWXWWWXYaVe
        development of	ZXbYYXYZXYa
        devic*	YUSaZXWVVcV
        devices	YUTaZXWVVcW
        devices $	WXXXXXXYXeW
        devices are	YYXZbYZXYbY
        devol*	ZWZYWZXcWZY
        devolved	XXZXWZXcXZY
        devot*	YYZXYdYXXcX
        dfe	WXVVXWVfbUV
        diagn*	VaVcXXYWWWZ
        diagnosis	XXWcXXYWXWZ
        dial	WWVdVUVVUWZ
        diari*	XXUZXbXbXUb
        diaries	XXUZXbXbXUb
        diary	bcYYWYYYWWY
        diary entries	bbWYYZWWXYW
        did	URUaWSWQSZe
        did not	UTSaWTPSUYe
        did so	YWWeXXXYXbW
        did the	WWVbVUVWWZb
        didn'*	TVVbZVZSVZX
        didn't	TVVbZVZSVZX
        died	XbVWWXXXYWc
        diet	ZZbZYXZZZbX
        diffe*	WRUYUXaYRVc
        differ	VWWUYXYWYYd
        difference	XXVVXZWWXaa
        difference between	XXWWXZYWXWc
        different	XTXYWYaaUVb
        different $	YYXWXVWWXWc
        different decision	aZZWXYYYYWd
        differently	YYYWYZYWXXd
        differently $	ZZZYZZZZZYb
        differs	YYYZYVWYYZc
        differs from	YYYZYVWYYZc
        diffi*	cWXYXYWWXVb
        difficulty	cWXYXZXWXVa
        dig	YXXYZdYWXXZ
        digit*	aVUUVVVUZbZ
        digital	aVUUVWVUZcY
        digni*	ZZYZZZYZYXc
        dignity	ZZYZZZYZYXc
        dignity $	ZZYZZZYZYXc
        dioce*	XYXXXYWeYXV
        diolc*	YYYXXYXXXYc
        diolch	YYYXXYXXXYc
        diolch am	YYYXXYXXXYc
        direc*	YXVVWRTbXaV
        direct	XaYUVUSeZYU
        direct $	XXYYXWYeYWY
        direct you	YZZXZZZZcYY
        directed	VXXbWXZYZXY
        direction	YVYZaXVZVbX
        direction $	ZXYYaYYXYaa
        directly	TVUUWTVbbeV
        director	ZXXRXWTTTdX
        director of	UUUTUSSTWbb
        directorate	cSYVSYTZSVa
        directorate for	bXYYYaYXXZa
        directorate has	aXbYXWZbYYV
        directorates	ZYYYYYbYZZa
        directors	TbVcXWaUTVc
        disab*	WXWYYXXXXcb
        disability	XYYYYXXYXca
        disag*	WXUbVXWWXUd
        disagree	WYVWVYWWXWe
        disagree with	YZXYZZXXZYc
        disap*	UTcUgTUSVWW
        disapplied	YYaZgYYZZWU
        disc	fbVTUTWVUVY
        disc $	fVUUWVXYXXW
        disce*	XZXaXaXYYYb
        disch*	aXWWXYWYXcb
        discharge	bXWWXYWZWbb
        disci*	XYaXcWUXVSY
        disciplinary	XSbYbXTYVVY
        disciplinary record	YZYXdXYYZYX
        disciplined	YaZYbYZXYXZ
        discl*	dgdNXSMPXFW
        disclosable	VVgVWUXVWVU
        disclosable $	VVgVWUXVWVU
        disclose	ZacVZQRQRUX
        disclose $	VVgYUVVVVWY
        disclose information	WVWXZZYYYXd
        disclose it	XUaXYYZZXXb
        disclose personal	ZXZXbYXaaaZ
        disclose the	ZZcUWWWWXUX
        disclose them	ZYaYYYZZZZb
        disclose what	YbVWXWWWWXd
        disclose whether	ZZXYeYZZZYW
        disclosed	efaTQPSTQQW
        disclosed $	WRgRSSUQSTc
        disclosed 0	UeZUVUVWVVV
        disclosed and	daWYZYYYYXX
        disclosed by	YVcZYZYXXYZ
        disclosed in	eWZXVVXYWWW
        disclosed save	WcYZZZZZYYY
        disclosed the	YdYZYZYYYYX
        disclosed to	bWZYYZYXYYa
        disclosed under	WVYXWWYYYXc
        disclosed with	YaVXYYYXYXb
        discloses	acVWYWXYWXY
        discloses the	adWXZXYXXXX
        disclosing	abbWaaVTUTW
        disclosing it	YZbZXYZYYYZ
        disclosing the	cXYUacYVVWX
        disclosure	aYcMQSRUaNb
        disclosure $	YabSTSSRNUa
        disclosure and	bXaYYWYXXZa
        disclosure as	ZZcZYXXYXYY
        disclosure in	ZYbYYYYZXYY
        disclosure is	VbVWUYXWWUd
        disclosure it	XXYXYXYYYXc
        disclosure log	UUTVWUWZdWc
        disclosure of	bYdUUWXWVUY
        disclosure officer	WWWYXXaYXXd
        disclosure the	YbaZZYZYZYY
        disclosure to	UUZXVXVVVYd
        disclosure under	WcYWWTXWaXZ
        disclosure will	WYcYYYYYXYY
        disclosure would	WXbYWVVXWYa
        disco*	UZZaVZUUUfT
        discount	YbcYWZXZZbW
        discr*	VVWUVVVWXcc
        discretion	WWWVVWWWXad
        discretionary	XYYWYXXYYeW
        discu*	aZUUWTUUSad
        discuss	WYbWZXXWWcY
        discussed	YUVUWWWWUUg
        discussion	baUbXVWVWbb
        disea*	YWbYYYXYXcW
        disease	YWbYYYXYXcW
        dishe*	XVWXXYXXXZd
        dishes	XVWXXYXXXZd
        disk	ZWZbYZXYYaZ
        dismi*	SbaSTaTSSbY
        dismissal	XcYYYYYWXcW
        dismissed	RPaTUaSUScZ
        dismissed for	XWVWWWWXXZb
        disor*	XbWVWYWYYWb
        disorder	XbWVWYWYYWb
        dispe*	XXXaYYXWYdZ
        displ*	cWZYYXXXbaW
        display	cWXXXVXYabV
        displayed	bYYYYYYXaaX
        displayed on	WXXXYXYXbaY
        dispo*	XZabUVYaUaU
        disposal	YXaZWWWaVcU
        disposed	VWWeXWZVXXX
        disposed of	VWWeXWZVXXX
        dispr*	YXXYYeYYXYW
        disproportionate	YXXYYeYYXYW
        disproportionate burden	ZZYZYdYYZYX
        dispu*	STaSdRUUTTb
        dispute	TUbSZRUTUUc
        disru*	WaYXYeWYWXW
        disrupt	XWZYYdXYXaW
        disrupt the	XWZYYcXYXaX
        dissa*	WUXWWZYVXba
        dissatisfaction	YYZYYaaYZYZ
        dissatisfied	VVVWXVUWWbb
        dissatisfied $	XXXYWYWWXVe
        disse*	VXXWXWYVdWb
        disso*	ZYZaYZXbXYa
        dista*	ZXZbZXXZbYZ
        distance	ZZZbZZZZZaZ
        disti*	WTXbVWZaWXa
        distinction	YXYZXXaYYZb
        distr*	YSZXVTXcZVd
        distress	WWaVXXVWWUf
        distress $	XWVWWWWWWWe
        district	XTPZSUXdPZX
        district and	WXXWXZYXXdZ
        district council	UVVbVWVXVTc
        districts	VYVWXWXXXZa
        distu*	YXaZYXYXXYa
        diver*	WUYaTeUWXbT
        divert	YYaXXbYYYVV
        divis*	bVXaVXZWWcU
        division	aYXbYZYYXcV
        divisions	bWYXWXZWWbW
        divul*	VWfVZVUVVUX
        divulge	XXcYaXXXXXa
        divulge whether	ZZZZaZZaaaa
        do	XVWZYYbPTaY
        do $	bYYVXYXYYWc
        do and	ZYVXWWcWZbV
        do hold	bXcUVXVVVXb
        do it	YYaXYYXXXdV
        do neither	ZYXYbYYYZYZ
        do not	WSWcXPYUZcZ
        do on	ZXUXYcYXZZb
        do or	XWWWcXbWXXW
        do so	bYWXbaUXVXX
        do the	YZZXYaXYYZa
        do this	XbXaZbYYXXW
        do under	YYXZZdYZZXX
        do with	YXVYXXWUZbc
        do you	TVTVVShVRUV
        doc	hVUVUTUUUTU
        docs	ZddcTSbTSQR
        docto*	UUTaaYVVUcY
        doctor	ZZZYbaZZYYZ
        doctors	WVTVXWWWVca
        docum*	eYVbUVXPYRW
        document	dYXbTUYRXUW
        document $	bWaVVVVVUUb
        document 0	ZdYXZXYZXZY
        document and	YYZZZZYYbZa
        document has	YbYXYXYYYYZ
        document in	VWcbWXXYYWY
        document is	XXaWYXYYWWe
        document that	bYXaXXZYXVZ
        documented	XVUfUUWYVTX
        documented $	XWVeVUWYVUY
        documents	cYXVWXVUZUY
        documents $	UWXVWVaXVZd
        does	VMSbbWbWPbX
        does hold	aXZWXXWcWYY
        does it	bVUWaUVVXgS
        does not	TPRdaWRUSaa
        does or	WXYWdVYYXYX
        does the	VUTVUTVTWVh
        does your	XYXYZYdYYYW
        doesn't	TVViXXZWVSQ
        doesn't hold	XXUaXXYWWWb
        doesn*	TVViXXZWVSQ
        dog	aUXbUZXYXYW
        dogs	VUZYUUXSTeV
        dogs $	YWXaYXXXYcV
        dogs 0	VYXUYXWYXdW
        dogs are	XXbVWXXVWcU
        doing	WWaWZbUUWXb
        doing it	ZYZZYcZWZZX
        doing so	XZaZbZXWXYa
        domai*	WWcVWUWVcWW
        domain	WWcVWUWVcWW
        domain $	XXcXXXXWcXV
        domain and	aYdZXWZYYZX
        domes*	cXYWYYXXVZa
        domestic	cXYWYYXXVZa
        domestic abuse	XYWXYZYYXaZ
        don't	QOcjaWWTPUO
        don't have	ZYYYYaYYWdY
        done	XPYZPYRYNcX
        done $	UWXcVZUVWYa
        done by	VXVdWUVcUaW
        done in	VVUaXUYVUYb
        done on	bZZYZaZYZZY
        done so	ZWSVWZYZXZb
        done with	YXXYZaYXXYc
        donor	XWcXXYYYXbW
        donor*	XXdWXXZcWVW
        door	SXcTUTTUXaZ
        doors	WWYYXVVWbaZ
        dossi*	WVbVVaWVWWa
        dossier	XWcWWXXWXWb
        doubl*	WWVVXWXWWfW
        double	YZYXYYYYYcY
        doubt	YVZWWSXXWYd
        doubt that	XYXZYXYYYZc
        doubt*	XWVUXbXWWVd
        down	TYbgObUOXXV
        down $	TSQdTaTUTTY
        down by	XbVZXXXXXZa
        down for	cXXYYYXYXaV
        down from	VVWXXVXWXfU
        down in	XYXXVXYZYcc
        down the	aWXZYWZWcXV
        down to	VcRcVVVVWUc
        downl*	ZWTUWWUVgWW
        download	WXWVWXWXeWZ
        downloaded	bWVXXXXWdVY
        downloaded from	XYXYYZXXdWX
        dozen	YXXYZYXYZYc
        dr	TTTVcUTUTdZ
        draft	bTcTSTQRQUc
        draft*	VZaaWWbVVVY
        drafts	WZaaWXbXVVX
        drain	YYYVXXWWWYd
        drain*	aUTbYYTeSXV
        drainage	bVVZZYVbUZX
        drains	VVVcWVWfUWU
        drans*	YXWXXZXXYVd
        dransfield	YXWXXZXXYVd
        draw	YXYWWWWZWZc
        drawi*	adZcTTSZUQb
        drawing	cYXXYXZYYYX
        drawings	YdZcTTSaURb
        drawings are	VUcZYUYWYUe
        drawn	XXWYbUUSYVY
        drawn from	XXYVXXYXYWe
        drawn on	YYYYcYZYWYa
        drawn up	bWVdYXXWWWZ
        draws	XVYXZcXVWZa
        dredg*	VVWVVZVWVTe
        dredging	VVWVVZVWVTe
        drew	XVXeXVUYWaV
        drew a	WXYfYXXXVWV
        drill	bXVYXXXXWbb
        drink	WWVbWWVWVWa
        drive	YXVaXWVWWWb
        drive the	WYYZYZXXXZb
        drive*	VVWbXWUWRcV
        driven	XWYbXaXWYbX
        driven to	WXZbYbXWYZZ
        driver	XVVXZVXYVaZ
        drivers	TYacUUSUVbT
        drivers $	WVUYWVWWYcZ
        drivers who	VVUVVWVWWab
        drives	ZWVaWYWWWbZ
        drives and	YYYaYYYYYXc
        drivi*	XXWVXWYbXdV
        driving	XXWVXWYbXdV
        drone	bUcWXUVXVcV
        drone*	YWWYbWWXYdV
        drones	YWWYbWWXYdV
        drop	YXWXWVUWXYe
        dropp*	baVbWVVZUYW
        dropped	baVbWVVZUXW
        dropped the	bbWbYXWaXUW
        drug	WaYaVWbYYYV
        drugs	UTbUWXVUVcU
        duchy	YZXbZZZbYZZ
        due	UZdUTXRTTaa
        due $	WVUVWUWVVXe
        due to	VbbUWZTUUbW
        dug	aXWYXYXVXaZ
        dunma*	WXWXXWWUTYf
        dunmarrow	WXWXXWWUTYf
        dunmo*	bXXWWXXaXUd
        dunmore	bXXWWXWaXUc
        dupli*	YVXWYYXXYcb
        durin*	ZYWaXWWUbaZ
        during	ZYWaXWWUbaZ
        during the	YXWZZYWVWdZ
        during which	XYYYZYXYWWd
        dutie*	YWXWVXXYXWf
        duties	YWXWVXXYXWf
        duty	USXUbOWRSVe
        duty $	VWUVTWVYVWf
        duty in	UVXaeXaWUXX
        duty is	XYXXYXXXZbc
        duty of	WVZVWVWWVVd
        duty on	ZYYXXZXYZZc
        duty to	VXVTcUTUVTd
        duty under	XXWWWVXWYYe
        dvla	VYTZWWVeUXS
        e	YYaZRXXNTUb
        e $	TVccSVRUVUb
        e and	aYYZXYYXXcZ
        e mail	WTYaYUTVURd
        e mails	aSZSVZUUVTe
        e of	XabVZXZaYYZ
        e scooters	VXXYXXVWWdW
        each	dWTWPeTVaYU
        each $	WTTTWaTUSea
        each and	XZZZYcYZYZY
        each case	XXXXYXYYXeV
        each day	aYWYZaYYYbW
        each file	WXWVXcWXWZZ
        each half	XYYXYXYWabW
        each has	aYYZZXYXXZa
        each have	aYZZZbZZZZZ
        each head	WXWWXWXcXeT
        each is	YVUXYUVUXUe
        each meeting	ZZYYZZZXcWY
        each month	VTUTWUUYZfT
        each night	WVUcXYXVVbS
        each of	aYZWWZWXWXX
        each one	XYXZZZXYYXc
        each quarter	aWXXXUXZbUZ
        each question	bWVVVXWWWVd
        each school	aZcWXXXWXXU
        each time	YYYYZYYXYZc
        each week	bZZZZZZZabZ
        each with	XYZZZZbXYba
        each year	aVYTYVYVaYa
        earli*	aYWbZaVUZWZ
        earlier	aYWbZaVUZWZ
        earlier decision	bXcWWXXYYWY
        earlier letter	WYabYXYYXXb
        earlier refusal	aYWXbWYXYXa
        earlier reply	VYXYZVXXVZd
        early	VVUVWUVUUbd
        earni*	bbVWXVXVVZW
        earnings	XcWXYWYWXZX
        earns	XWWWXXXXXeW
        ease	ZWXXYWVVWYd
        ease of	ZWYYYXVWWYc
        easil*	YZaZZZZZbYY
        easily	YZaZZZZZbYY
        east	VUTTVVUVUgZ
        easte*	WWWWVbVWWcZ
        easter	WWWWVbVWWcZ
        easter $	WWWWWVWVWda
        easth*	XYXZYYYdYZW
        econo*	WWVXXWWXWZd
        economic	YXVYXYYYYZc
        edinb*	WYWXYXXXZeV
        edinburgh	WYWXYXXXZeV
        edite*	TgWVXWUVWVW
        edited	TgWVXWUVWVW
        edited copy	YcYYYYZZYZZ
        editi*	ZZXZYZbYaaW
        edition	ZZXZYZbYaaW
        edition of	ZZZZYZbYbZW
        educa*	UWYYWVUcXcW
        education	VWYZXWUcXbX
        education $	YYWYXXWdYXZ
        eel	WWZVWVWWWTf
        effec*	WYVYTZYVWWd
        effect	WYVYVaYTWXd
        effect $	YYXYYYWXYVf
        effect from	WXYaYWWXWfU
        effect of	XbWZZaYYYXb
        effect on	YXWXYWYXYXd
        effect to	ZbYYZaZYYZZ
        effective	aWYYWYWYYYd
        effective conduct	ZXaaYYaaZaa
        effor*	YXUZWdWXWYa
        effort	YXUZWdWXWYa
        eich	XWWVWXVWVWe
        eich cais	YYYXXYXXXYc
        eight	UYXXSTRTRkT
        eight $	WXVVWWVWWfU
        eight of	ZZZYZZZZZbZ
        eight weeks	ZYZZZZYZZcZ
        eight*	WVWWXaWXWbb
        eighteen	WWWWXbWXXab
        eighteen hour	XYYVYeYXYYX
        eighteen hours	XYXXYaYYYXd
        eighty	YXYYYXYYYeW
        eir	bSWSTaQZSRd
        eir $	UUcVUUUVVUd
        eir 0	cVTVVUUUVTd
        eirs	YXXZZaTVYXZ
        eirs $	XaXZWXXVYWd
        eirs is	YZZbXYYbXZY
        eithe*	WUSZeUWZTaW
        either	WUSZeUWZTaW
        either side	ZZYZZZZZZaa
        either to	XXXXbZXZYWb
        either way	VWVUgXVWXWV
        elabo*	ZZYZaZcZZZW
        elect*	USZWVXSXaaX
        elected	XWcUXWYYXVb
        electoral	UWTaVTVdaXT
        electoral commission	WXWXWWXfWWV
        electric	ZWXXYXWVVZd
        electricity	XXUaXYWVUdU
        electronic	VTTWUYUWZaZ
        electronically	WXYWXXZYYbc
        eleme*	ZWaYYWWWWTe
        element	aXaYYXTWWTd
        element of	ZZbYZZYYZZa
        eleva*	YdTUVYZYYaV
        eleve*	ZZUUVaTUTbW
        eleven	ZZUUVaTUTbW
        eleven $	bZYWYYZZZcZ
        eleven times	ZWXYYcXYXbW
        eligi*	ZYYaYYYYYbY
        else	TeYbVWTTXWW
        else $	WTbaVTWWUaZ
        else in	XdXXYWYYaXW
        else is	VeVbXVYYYXW
        elsew*	XWVYZXXXdcX
        elsewhere	XWVYZXXXdcX
        elsewhere $	ZXWaYYZZcbV
        email	bXSVWaXZNRc
        email $	eWSSTSSYSXa
        email addresses	XYdYXWWWXYY
        email and	ZWXYYXWXXZc
        email as	bYYXYaXbYYW
        email chain	YcXYYYZYYXX
        email is	WYVYXYXaYXd
        email of	VWVVXWUVXUg
        email to	WXYYWXYdYaW
        email was	WWXWbWYUWWc
        email*	bYZbSbYTSPZ
        emailed	YYXWXWXXXUe
        emails	bYZbSbYTSQY
        emails are	ZbZUVTUUVUb
        emails between	XYcZZZYZYZY
        emails from	ZbaYZbZZZYY
        emails of	bXWYYabXYYY
        emails were	abZZZYYYZYX
        embar*	YVbWVZZXWRc
        embarrassing	ZYYYZYZYZYc
        embarrassment	YXWXYWZXYUe
        embed*	fWXXYWYXYXV
        embedded	fWXXYWYXYXV
        emerg*	RUZaUSZTSbS
        emergency	SUbTTTaTRcT
        emiss*	ZXUaWWXVbYW
        emissions	ZXUaWWXVbYW
        empha*	ZYWXYXYYZYe
        emplo*	TWdRZTYXWcV
        employ	VVSZVWVUVeU
        employed	XWXVcXZZWaX
        employed by	XVXWaWYZXaX
        employee	XZdWaXVUVaW
        employees	WZcVVWcUXVa
        employs	VVWZXVWbWbX
        empti*	VWdXUUUUVdV
        emptied	WXVZVVVVWdY
        emptied on	WXWVXXWXXab
        empty	SaZcTWVUUVc
        empty homes	YXXVYYXXYZc
        enabl*	WWWaXWcXXXc
        enable	WWWaXWcXXXc
        enact*	VUXWWWWYVWd
        enactment	VUXWWWWYVWd
        enc	egSSUVTTSSQ
        enclo*	kfRRRRSQOPR
        enclose	faYUVVWWVTX
        enclose a	cYXXYWYYXXa
        enclose the	bbXWXXXXXXX
        enclosed	gfSUTSTPQOU
        enclosed $	gdWVWVTTUTQ
        enclosed schedule	caZYZYXYYZW
        enclosed the	cdWXYYVVWWV
        enclosed with	caYXYYXYYXV
        encloses	dZXWYYYXXXX
        enclosure	bXZXYWaZYcV
        encou*	XWTZXXVaYWc
        encourage	YXWWYWXWaYc
        encourages	YXVZYYWbXXa
        encry*	XYWXXXXWXab
        encrypted	YYXYYZYXXcY
        end	ZSWYURZRWZa
        end $	VWdZVUVWVXZ
        end date	YZYYYZbYYWb
        end of	bWWXWUTUYbV
        endan*	YWcYXVZZYZZ
        endanger	XWcWXVXXXYZ
        endanger the	YXbXYYZYYZZ
        ended	UWVZWVTWUgW
        ended early	YYXXYZXZYdW
        ended in	WXXVZXXXXca
        endor*	YYYYZbYbYYZ
        ends	WaWaXaXWTYc
        ends in	XYWaXWXXXYb
        energ*	XZZaWXaaZZW
        energy	XZZaWXaaZZW
        enfor*	XTYYcRRXRaX
        enforcement	XTYYcRRYRbV
        enforcement $	RUaQdSUUUVX
        engag*	XZYXZbQSWXV
        engaged	VWYYZdSVXVY
        engaged $	VYYUXeXXXVY
        engaged and	XWZXYWXZYYd
        engaged by	aYYYYWYYYZc
        engaged the	ZZWbZbZZZZb
        engagement	aVWZWVWWXdV
        engages	adbXWYXYWZV
        engages section	bYdYWZZZXZX
        engin*	YVXUWaZSYcZ
        engine	VXXXYXYXbcX
        engineer	bYYYXaVVVZa
        engineers	YWZWXVaVWab
        engla*	TTUSUUXdaZW
        england	UVUTVVYdZYX
        england $	WWXXXXXdZYY
        england and	YYYYYWYbWXZ
        england's	XWWVXWVVccV
        engli*	WWYXWWWaZbZ
        english	WWYXWWWaZbZ
        english and	XZZYZYZXacY
        enoug*	WWVUWWdVVaa
        enough	WWVUWWdVVaa
        enough $	WYXWWVWWWTe
        enough for	YYXYYVeWWcU
        enqui*	XTWZTUbaZVa
        enquire	YYYUXXcdWaV
        enquiries	SSWbUWXUSYb
        enquiries are	YYaXYYbWYYa
        enquiries were	WXXaXXWWYaa
        enquiry	YVYZVVZbbVZ
        enquiry $	VXcVXVVbUYY
        enquiry is	YYXbZYWZXXa
        enquiry of	YYXaZWWYYWc
        enquiry was	YXVWWWXbYYc
        entai*	XXYXXaYXYYb
        entail	YYZWYZYZYYb
        enter	YYYbYbYYXYY
        enter into	YXXYZbYYXYZ
        enter*	UVUeUWSUZXb
        entered	XXWdWUWXZVd
        entered anywhere	ZZZcZYZZZYX
        entered in	YZYbZdZYZYX
        entered on	XWWcXWZZbVY
        entering	YbXXYZXZbYZ
        enterprise	WWXVWWWXXeW
        entir*	dVaTYYWUUYW
        entire	dVWXXaXWXZW
        entirety	bVZWaWXXWXX
        entirety $	cXZXXWYYWWW
        entit*	XWYUZYTZYaY
        entitled	ZYXVZXVVaTc
        entitled to	XVXVYZWWWVe
        entitled under	aYYZcZYYYZX
        entitlement	YYWXXZXXYdY
        entitles	aYbYYaZYZZX
        entra*	VVVUUVUUafU
        entrance	WWWWWWWWccW
        entri*	bbWWVZZZUVZ
        entries	bbWWVZZZUVZ
        entry	SYYbbYUUacP
        entry $	XXWWXXXWXeV
        envir*	XYVUZTUcWaZ
        environment	WVXWWWWdWWb
        environment agency	XXYXXYXdXYX
        environmental	ZZWSYVWTWbZ
        environmental information	XTXVVVXVWXd
        envis*	XYXYZYcaZZY
        equal*	XVUaaTVYVUc
        equality	XVUbUVWVVUc
        equality impact	ZZZbZZZZZXZ
        equip*	WWXXXXcYXcX
        equipment	WXXXYXdYXbY
        equiv*	YZYXXWZVWXd
        equivalent	ZZZXYXWWYWe
        equivalents	XYXXXXaXXcX
        error	VVaaVWXWVbb
        error in	WXZaXWXYYcX
        error*	XYXZXXYYXWc
        errors	XYXZXXYYXWc
        essen*	VWaWWbVVWbX
        essential	XXaYYbWXZWY
        est	VVWVVhWWWTV
        est 0	WWXXWfYYWUU
        estab*	aZWZVcYVTXZ
        establish	XXZbXbaWXXZ
        established	cYVYTUXXWXc
        established that	bYVYVWYYWZb
        establishment	WaXWZYXWWcY
        estat*	aUZXRXVaSYV
        estate	aRWaVYWbTXU
        estates	ZWbWUWTYVYZ
        estates $	YYVYXZXWXcZ
        estim*	UTZXTaRURWd
        estimate	VWYUWbUXVWb
        estimate of	WZUZXZWaYYc
        estimate that	ZZWYYaZYZcY
        estimate was	YYYXYWZYYXe
        estimated	WWXdWaXXYZX
        estimated cost	ZZaXaZaZaZb
        estimates	SWZTVZWUUVd
        estimates that	aZZZaXaZaYd
        etc	XXTYZYYXYVe
        ethic*	bXYYXYWZabZ
        ethical	YXYZZZXbYba
        ethics	cYYYYYXYaaW
        ethni*	VYUdWUUVTVa
        ethnicity	VYUdWUUVTVa
        ethnicity of	XYXbXXWWXVb
        evalu*	bSYYTUVWUUa
        evaluation	cTYZUUWXTSa
        evaluation of	YYVbZYYWYVc
        even	VUXUbfXUaRa
        even if	WVWWXWYWVXe
        even the	YYUWYfXXYYa
        even though	XWXYYXYZbYa
        even to	WXWYcXYWWWa
        even whether	ZZVWacWYYVX
        eveni*	UWSYVZUUadU
        evening	VXUZWZWVbYV
        event	VWWXXWbZUbZ
        event that	XXXYYYcUXXd
        event*	YWXWXWYVXda
        events	YWXWXWYVXda
        ever	WSSdeQaSWTV
        ever been	YZZacWXXXYX
        ever done	YZXaYYZYZaY
        ever had	ZYXeXXXXXYU
        ever received	aZYTeZZYaXW
        ever since	YXXXYYYYbWc
        every	aRPOQZQMZeY
        every decision	YWZZZaYYdWX
        every five	UWXWWVWYWhT
        every four	YYYYZZZYXeW
        every one	YZYaabaaaZZ
        every other	XXVXXYYXXeY
        every quarter	XYYYYWXXVXe
        every request	XYXXaWXXWWe
        every six	YYYYYYYYXZb
        every ten	ZZZZZZZZZbY
        every third	WYXXYYYXXeW
        every three	ZYYYXWXVdXY
        every year	TWWWWUWWUbb
        every*	aZUVZYYQYVY
        everyone	UaVXbZZWYaU
        everything	daXZVXVUYWW
        everything $	dWWXYWWWUVa
        everything in	bXZbZZZYbYX
        everything we	eXWXYYYYWXZ
        evide*	VZZaYXVZYaZ
        evidence	WZZZZVVZYWc
        evidence $	ZWVYYXXWYac
        evidence of	XXVZWXXXXWc
        evidence that	XXXacXZXXXY
        evident	YXYaXcYZYXY
        ex	YdVWVXVTXbU
        exact	UfbaVVUUUUR
        exact*	aZVVVVfVVWV
        exactly	aZVVVVfVVWV
        exactly as	dbXXWUXXWWW
        exam	XZaaYUZVSWZ
        exam board	bWXZbZYWXYX
        exam scripts	YYXbYYXYYbW
        exami*	YTXVTXWbYaY
        examination	ZXYVXXWcbXY
        examinations	UVTZUUUTUSf
        examined	XVZYXWZWZZa
        examiner's	cXaXYXYYXXV
        examiners	ZWVVYWVWUgW
        examp*	STVTUTTdgUV
        example	STVTUTRdgUV
        example $	XWXVXVVdaVX
        example gov	XXVYWXVSaWb
        example net	YYXYYXXXVdX
        example org	YYYYZYYXcYY
        excee*	WXVUViWVVUU
        exceed	XXXYVbXXXVa
        exceed 0	YZYZYdZYZYX
        exceed the	YYZYYZYYZYb
        exceeded	YYXXYfYYYWT
        exceeding	VYYYYbZZaZZ
        exceeding the	VYYYYbZZaZZ
        exceeds	WVVWWgXVVWU
        exceeds 0	YZYYYdZZZXY
        exceeds the	XWWXWeZXXZW
        excel	bVVUVXYUVUb
        excep*	SabWTbQQOWX
        except	TbWbZYUWUdV
        except for	WdXXWWVYWcV
        excepted	VZdYXXYYYYY
        excepted from	VacYYYYYYYY
        exception	VWYVScRSRQa
        exception $	VSWQUPUTUTf
        exception at	YYeYYZYYYYV
        exception in	XZbaYYYXXZX
        exception is	ZbZXXaWWWWY
        exception of	XcWZZZZZZZa
        exception outweighs	XWaXYdYYYWX
        exception should	XXUXYVZZYYg
        exceptions	TTeUVRWVVRa
        exces*	VVVSViUUUYQ
        excess	XUTUUfXWWZS
        excess of	ZYYXZaYYXbY
        excessive	XXXWYfWXXWV
        excessive and	ZZZZZbYZYYY
        excessive cost	YZYYXdYYYXW
        excha*	XXZVXUUUVZb
        exchange	YVXWZWXWWcb
        exchange of	ZXXXZYYXXZc
        exchanged	XZZXVUWXYYb
        exchanges	YZbbYYXWYYY
        excis*	XdYZZZYZYYX
        excised	XdYZZZYZYYX
        exclu*	QaWUePYUPXb
        excluded	UbZWbWcWVWX
        excluded from	WYcXbYXYXZX
        excludes	WaUUVVWWWWc
        excluding	WYXUXWUZWgU
        excluding vat	XWWVUXWXXhT
        exclusion	XXZVeWWVWUY
        exclusion of	YYWYbXXXWVb
        exclusions	VTRaVTVTTba
        excus*	ZYXYbaXYYYa
        execu*	aZXVUUUXXZZ
        executive	WZXWSVTWQZa
        executive $	XWTaWWWaVXc
        executive and	XYZWZXXYYWd
        executive's	cYZZZZZZaXX
        exemp*	TZkNUVJJWNW
        exempt	LckSXZPPYQS
        exempt $	RfYSWYQQOaY
        exempt and	ZbZaaVXWXXX
        exempt as	VYdbWSYXVTY
        exempt by	WbZWZYYZbYY
        exempt from	UWZVZaXVWZa
        exempt if	YXVXXXYZXYe
        exempt in	UTfXUXWVXVW
        exempt information	VTYXWVYVVWd
        exempt s	WcZWTWXYbUU
        exempt section	UVgVWWXVYYT
        exempt the	WYZXZZVWWYa
        exempt to	aaXaaaaaaad
        exempt under	UVgXYUYYaWT
        exempted	ZXeWaWXWUYU
        exemption	YVZPTURRWTd
        exemption $	WWTUVaYYUVg
        exemption and	YXaWXWXWWWa
        exemption applies	XXbXXXYZWWZ
        exemption at	VcYXXWXWZYZ
        exemption for	XYdWXcZYaaW
        exemption has	bWaYYXYXXYZ
        exemption if	WVYXUWYXWWe
        exemption in	bXXZYaYZYZc
        exemption is	WVcYVZUVTRZ
        exemption outweighs	VSaZVLZZVYa
        exemption s	WXUYYYZYWYd
        exemption should	UUgXWWXYVWU
        exemption so	ZZWZZZZZXZb
        exemption to	XWcWXXXXXXY
        exemption under	WXdYYaZYYYW
        exemption was	YZWXVSZZZYe
        exemption we	VXVXWWYXWWe
        exemptions	ZXRRVWQRQNh
        exemptions $	bRaTZTVVUSY
        exemptions and	YYYZZXZXWZc
        exemptions are	ZaUXYWXXVWb
        exemptions in	aZZYXWWWYWc
        exemptions that	WYVXYYXYYXf
        exemptions which	WWVXXWWXXXf
        exempts	VVfVXZVXUUW
        exempts information	ZZXXZZXXXZd
        exerc*	UVXYaeXVUZW
        exercise	UVYZadYVVVX
        exercise of	XYcZXZZYYXX
        exercised	UWXWWbYXWcY
        exercises	YWWWWaYYXeW
        exete*	YZZXZZYbbZZ
        exeter	YZZXZZYbbZZ
        exhau*	YYYYYYWXXZc
        exhib*	ZWWaWYXWXdV
        exhibition	aYYXXYaYXcX
        exist	VUWdaVTTUSa
        exist $	VXTfcWVVWUT
        exist*	QSXbeRRXTQX
        existed	XZZcYZZZZWX
        existence	XWaadVVXWTX
        existence of	XWUVdXXXWWZ
        existence or	ZXXbcYYZXZX
        exists	RUWbcTTZUTY
        exists $	UWTdcXUVUTW
        exists and	XXXWcXYWYYZ
        exists on	WYbWXVYZYZb
        exists or	XWWWeXXXZZW
        exists so	YYYYYYYYYXd
        exists would	ZYZWaTYYYZa
        exit	WVVeUWVWXaU
        exit interviews	ZYXdXYYYYWX
        expec*	aWUVUWSTRac
        expect	bXWWUTUXTSc
        expect their	VXTYXWXVWVg
        expect to	VZYYXWVUXVb
        expectation	aXZYYXXYWZb
        expectation of	aYaYYYYXXYa
        expectation that	ZYZYYYXZWZb
        expected	UYXZYYYXVab
        expected to	WYXZYYYXXbb
        expects	YXWXXbYYYYc
        exped*	XXXXYcYXYXZ
        expen*	cWUTWaVZbYZ
        expenditure	aWZaYXXXcbY
        expenses	bXVTWVXZcXb
        expenses $	YYWVYYYXbWe
        expenses are	XYZZZYZbcZZ
        exper*	UVUUWZYUWXd
        experience	XXVWWTVVXab
        expert	XXWWYaYXYYa
        experts	XYZZYZaYYba
        expir*	UWUbVXUWWeW
        expired	aZYaYZZZZZb
        expiry	XYYbZZXYXaY
        expiry of	YZYaZYYZZbY
        expla*	OVPVTTbNSTg
        explain	UTRXUUdTTTa
        explain how	XYWXYYVWYXe
        explain that	ZYYaZZXYYYa
        explain the	XYYXYYbXYbW
        explain why	YYXZZXXZYYd
        explained	RbTWVYTSUUb
        explained in	VXYYYWXXYXe
        explained that	XXYcZYXXYXZ
        explaining	WXWcXWVYXXb
        explains	YWYYYYWZXXd
        explanation	SUWWVTSUVXe
        explanation of	XXVZXWVXWVd
        explanations	XXXYYXXXYYd
        explanatory	XUVUYUWVZVe
        explanatory note	XYYVZXYXaXd
        explo*	YcaZZZZZZZZ
        expor*	dVWXaaWVYWV
        export	dXWYbXYYYXY
        exported	bWXXXaXWYXV
        expos*	XWcXWVXXUVe
        exposed	YWaYYZYYXba
        expre*	aXaYVYaZYXZ
        express	XXaYXXXXYZa
        expressed	bYYYXYaZYYZ
        expression	ZYZYXZaYZYa
        expression of	ZYZYXZaYZYa
        exten*	WUYZUYUTWXe
        extend	aVUYWUZXXZd
        extend to	ZVWbXYaWWZZ
        extended	VSTXSaUXVZb
        extended to	UUUZUbVWVVb
        extends	aXXXYaYXYaX
        extends to	aYXXZbYWYYY
        extension	TSbTVSTRSTe
        extensions	XWcZYYYYXcV
        extent	WZWZWZTUZZb
        extent $	UUVVVVVVUUg
        extent that	XaWYXXZXaYd
        exter*	aVYXYabbXZX
        external	aVYXYabbXZX
        extra	XXXXYXXYYXd
        extra*	cXVYRaUSRUZ
        extract	dcXbVZWVXUV
        extract from	dYYXYXXYZXW
        extracted	dTYRVYYXWUa
        extracted from	cXZUXYYWWWY
        extracting	VUTVXaVVWXc
        extracting it	ZYYYYZXYZZc
        extracting the	YYYXZcaZYYa
        extraction	XXYYXbXYXbX
        extracts	WXWXYXWZWYd
        eye	aWaYYaYZXYX
        eyes	YZbZYYYYZYa
        f	aYcSSSSTUXb
        f $	YZdUTUTVVSb
        f 0	WXWXWVWXXca
        f of	cbWYYXYXXXV
        face	VWVVWWVUVfU
        face to	XYXXYYXXXdW
        faces	UgWXWWWXXWV
        facia*	YYXYYYYZYdX
        facial	YYXYYYYZYdX
        facial recognition	YYXYYYYZYdX
        facil*	WWbWXUaXWca
        facilitator	YYbbXXYXZdV
        facilities	YWWVYVaXXaa
        facility	WXaWYWWYXca
        fact	WVVUbZZVZUb
        fact $	ZYZXbZYYYYb
        fact b	aZXaaZaaaad
        fact that	VWVVWYWWZXd
        facto*	TTbSRUTSSYe
        factor	UVUVVZUUUgU
        factors	UTbUSVUUUSd
        factors $	YYXYYYYYYYc
        factors against	WWbVUVWVXSb
        factors favouring	YYWYTZWYYXd
        factors in	WVZVYWWXXWb
        facts	WXWWWXWWXWf
        facul*	XVWbVWVWabW
        faculty	XWWaXXVWabX
        fail	YXVXXXXWXba
        faile*	UWaeXUVWVXZ
        failed	UWaeXUVWVXZ
        failed to	WVYdWXXXWWZ
        faili*	ZZZYZYZZYdW
        fails	XYbYYcVVXXY
        failu*	WXbZWXXWXcY
        failure	WXbZWXXWXcY
        fair	WZVWUUVUUUg
        fair and	YYYYYYXYYXc
        fair to	YaXXWUYUXWe
        fairl*	ZZbXZXZZYYa
        fairly	ZZbXZXZZYYa
        fairn*	WZXZZZXYYYc
        fairness	WZXZZZXYYYc
        faith	WWTWVYYXYbd
        faith*	VVVVWVVVVcb
        fall	WYbWWZWWYbY
        fall in	ZZZZZZYZYcY
        fall within	WaWWYbZYaYZ
        falle*	YWXaWYXXXYZ
        fallen	YWXaWYXXXYZ
        falli*	XYaUYVXWVdV
        falling	XYaUYVXWVdV
        falling within	YYbXYYZYYYa
        falls	WbZaSVVYTWZ
        falls on	XXZZXVYYYcc
        falls to	WXYWXYadWaZ
        falls under	WVVcXVWWXVa
        falls within	TUeZXWYTXWW
        false	YYZYZXbZYbX
        famil*	TacYXVTUVcY
        families	YYXXXYWXYZc
        family	WZcZaXUWWdV
        family $	ZYbXaZZYZaX
        family's	WbcXYXYXXYa
        far	UZRZSYYSSWZ
        far $	YZYaYbYZZYY
        far as	WbVZVXVXWZZ
        far beyond	ZZWZYcZZZZb
        far the	XXUWYWXXXaa
        fares	UVUVVUVVVhT
        farm	XaYaUWUUTdW
        farme*	WaXYYYYXXcY
        farmers	ZZXZZZZZZba
        farms	WXZWXYVWWcb
        farms $	YYYXYYYXXcZ
        fatal	XZbYYYZYbZX
        fatal accident	XZbYYYZYbZX
        fault	YXVZUVVUUeZ
        fault*	WWXXXXXXXdY
        faults	WWVZXXXWXYa
        favou*	ZVaUWUVUTZa
        favour	aTYVTWWWVab
        favour of	aTYWTWWWVVc
        favouring	WXUYTYVXVWf
        favouring confirmation	YXVYVWWYYYf
        favouring confirming	XXXYUYXZYXf
        favouring disclosure	YWYXXWXYYXd
        favouring non	XXWYYXYYYXd
        favours	TZcVaVWVTUX
        favours disclosure	YaXYXYZZZZb
        favours maintaining	WTVXcRYXVVa
        favours non	VWaYYYZYXXa
        favours withholding	UUdVVVWVVVX
        fear	WXWWYXWXYWe
        feare*	ZZYZZZZYZZb
        feared	ZZYZZZZYZZb
        feasi*	aVZVWdWXUTb
        feasibility	aWbXWXVYVVb
        feasibility study	bXbbZZXZYXY
        feasible	YYXXXeYZXWV
        feasible in	ZYYXYdYZXWW
        feb	cUUUVVSVURf
        febru*	XVUXTYSVWYc
        february	XVUXTYSVWYc
        february $	TUUTUYVVTab
        february 0	WVWcWSVWTVe
        february and	UXXWXbVVbYZ
        fee	TRVUQXORaWe
        fee $	WXWWWWWVcWb
        fee for	XWVWYVWWWZc
        fee is	WVWWWXXZbWb
        fee may	YYZZZZYYYYc
        fee of	XXWWXZXWWbZ
        fee was	WWWZWWYXVdW
        feedb*	VVZVVXVVUXe
        feedback	VVZVVXVVUXe
        feedback on	YYbZYZYYXbZ
        feel	WVbVVWWVVXd
        feeli*	YXYXYYYYYWd
        feelings	YYYYYYYYYXd
        fees	VRYTPdTPZbY
        fees $	cUVWWVWXTVd
        fees and	ZYYYZXYYZcZ
        fees are	TVdSWVVWbeT
        fees limit	ZYYZZdZZZYW
        fees notice	WXTUWbXWUTd
        fees paid	ZZbbZZZZZaY
        fees regulations	XXUXWdWVXXb
        fell	ZVUUWWWWWdW
        felle*	XVUWUUXZVfZ
        felled	XVUWUUXZVfZ
        felli*	aXZYYXXZYaZ
        felling	aXZYYXXZYaZ
        femal*	XXWXWXXXYdW
        female	XXWXWXXXYdW
        ferri*	VXXaWWVYWdZ
        ferries	VXXaWWVYWdZ
        ferry	aXUZXZXbUbZ
        ferti*	WYbWbXXXWcW
        fertility	WYbWbXXXWcW
        few	WTUUVUZSVbc
        fewer	TeUXVRVWTYX
        fewer than	UeWYVTWWVWY
        field	YaYeSUXaVUW
        field $	ZZZaZZYbZZZ
        field for	ZZZcZZYZZXZ
        field that	ZZYcYbZZZZY
        field*	YYXXYYZYXXd
        fifte*	WaVUWZVVYdY
        fifteen	WaVUWZVVYdY
        fifteen years	VWWVWVVWUXc
        fifth	TZXVcWWVWcX
        fifty	VWWYWaWVWaY
        fig	ddVVVVWVVUV
        figs	cTUUUVUVVTd
        figur*	ZbXYQTaZXPZ
        figure	TZcXUXWTSZW
        figure for	ZZZbZZZZYZZ
        figure is	WadWUUVVWYW
        figures	aaTZRRaZYOa
        figures $	TUVZXWUZVVe
        figures and	ZbWdYXXaXXV
        figures are	aVYXWVaZaTZ
        figures by	aaaYZZZbXYY
        figures for	YbYXXXbTSUa
        figures from	bYXbXYWWXWZ
        figures in	VXXVYYVWWWe
        figures were	aXYYYYZZcYX
        figures you	dXZcZWXaXWU
        file	fWccVaUVWQU
        file $	bTZeZVSURPW
        file 0	cYYXYcXXZXU
        file and	ZXaXXYYXWXa
        file for	YVVbXWYYaWb
        file is	ZZbXXXaYaZZ
        file on	eWVYaVXXYXW
        file was	WXVWbUYYWXe
        file would	YYXXZcZYZZa
        filed	YXaZdbZXXUa
        filed by	YXYaYbZXXUa
        files	ZRPZXeQOSUW
        files $	XVUXWWVVWWf
        fill	XWWWYYYWWVf
        fille*	cZVZWVYWWYU
        filled	cZVZWVYWWYU
        filled in	dYXZZYYYYZW
        film	UTYXTTUXaZZ
        filte*	UVUVUUUVZTf
        filter	XYXYXXXXbXb
        final	aZUZWZWUWaa
        final reply	WZXZXbWXYZd
        final version	bYYZYXYYYZa
        final*	WYbZYYXWXbX
        finally	XZZZZXXWXcY
        finan*	cVXYRXXWXYX
        finance	dSUZTXRTQYZ
        financial	XWaVVZZZYZX
        financial year	cXUWXUZXVVY
        financial years	XXXXXXaXWXd
        find	fWaYTXZVcQU
        find enclosed	eUXWWWVVWYW
        find it	ZWWVWYaVaYZ
        find no	USXdVVVVSUb
        find our	UVRWUTWXZWd
        find out	XYXYXXaWWWc
        find that	cZaaWXWaVXU
        find the	aZVVYXYUaWb
        find them	dXYaYWXWWYW
        finde*	WVXWWVWWfVY
        finder	WVXWWVWWfVY
        finder $	XWXXXWWWeZU
        findi*	WZYTTdUVXSa
        finding	XVZWUeVYUVW
        finding it	WUXUYcWXXXb
        findings	XaYVVTVUXUc
        findings $	VWTWWUWXVVf
        findings are	YaZYYZYWbYX
        finds	VVZWXbWVVWc
        finds that	ZYZZYaZXZYa
        fine	aYbZYXWXXaW
        fines	XXWUVXWaXfU
        finge*	YYXYYXYYYdW
        finis*	WXaXXWVVVbc
        finish	XWZXXWXXWbX
        finished	XYZXYXWWVZd
        fire	XXXYSUacTZW
        fire $	VVTUVWUTXac
        fire and	WTUVVVVYWWd
        fire authority	YYZbYZZbZYX
        fire risk	ZYWXZYXUXbZ
        fire service	XXWbYbVcXYY
        firea*	WXbYWWXbWbV
        firearms	WXbYWWXbWbV
        firef*	WWVZbVVWVcU
        firefighters	XYXbXXXXXcX
        fires	WWVXWVWWVcY
        firew*	YadSUUVUTgS
        firewall	YXdXYYYYYXX
        firm	YbXbZXZbVVT
        firms	TcVUUTUVQSg
        firms that	YXWXYYYYYXe
        first	aaVVRRXKTaa
        first $	UYUTSUTUTae
        first 0	UTTTUUUUUYd
        first and	WZTXWWbXVdZ
        first answer	XUeVWWXYXVX
        first data	XUZYaYYXYXa
        first decision	bWXXYZXZYWa
        first four	bbXWYXZYYZV
        first half	YfVVXXXWYZV
        first instance	aXaXZYXXYbZ
        first is	XWXaZXXYYZa
        first letter	YXXXYbZZXYd
        first minister	WYaWXWXYYbX
        first minister's	bYXbXXXXYVb
        first of	VYVUUVVUWbc
        first reply	ZVYVXYXXYVd
        first three	YcYYZYYZYYX
        first tier	YVYWXaWXXXb
        first time	WWWVYWWXXdZ
        first to	XYYWYXXZYcY
        first year	ZZZZZZZZZbZ
        fisca*	ZYYWXZXbYbW
        fiscal	YYYWXZXbYcW
        fish	YYXYYYYYYac
        fishi*	WXXXZcWXXaY
        fishing	WXXXZcWXXaY
        fit	YXUYWWaXWWd
        fit to	YZXcXXYZYYc
        fitte*	UWUYWVVUVeY
        fitted	UWUYWVVUVeY
        fitted with	VXUUXWWWXcb
        five	XcSTRYMMSfT
        five $	ZfUTWSVVVYV
        five and	YZbYaWaYZdW
        five are	XXWXXWXXXba
        five days	WWWXXVWVWca
        five minutes	YXXXYWYXXbb
        five per	XYWWZXYYYba
        five working	XXWWXdZYYbX
        five years	bWXXXWXXaeV
        fixed	VUYUUTaUSfV
        fixed in	YZZZZZZZYbY
        fixed penalty	ZZZXZZZZZZb
        fixed term	YYVWXYcXYZX
        flag	WWUaWUVVWcZ
        flags	WWWVWWWWWVf
        flat	aaVabYbYUZU
        flat $	bVXVbXWXXZW
        flats	XWZXWYXXXeV
        fleet	XYaXSSZSXbX
        fleet $	UVdUUTUWVaX
        fleet list	ZcVWXXXYbWU
        fligh*	baaVXaVXUbR
        flight	baaWYbWYVSU
        flights	WWWXYVWXXfV
        flood	UXZbXTUaUXX
        flood*	YYXbZYYYbXX
        floor	cWcZUSUUVZX
        floor $	WWWcWWYWWYa
        floor plans	dWdVXWXWYVV
        flow	bXZXZXXXZcX
        flown	YXWWZWXXYcX
        flu	YWVWWWWVWfV
        fluor*	YYVUWYWWYfV
        fly	XXWaXWXXXeU
        foi	UOTKPXMgaNd
        foi $	STSTVTUUaTd
        foi 0	XUQRSZSPZNf
        foi for	UVUUUVVUcVc
        foi is	XXYYXXZYYXd
        foi request	WXWWXWWYXXd
        foi review	ZYYZXZZWSXe
        foi reviews	ZZZZaXZXWXd
        foi team	VXWVVXVYXdY
        foia	YYZTUUSVRRe
        foia $	TcYWVaVVXXa
        foia 0	WVcWWUVXXXZ
        foia and	YYdZYYZaYZX
        foia request	ZZZZZZZZZZb
        foisa	aYXbXcXWaMX
        foisa $	VaXXXZWWXWd
        foisa and	YYaZXYZaYYb
        foisa applies	WWYbXcWWZWU
        foisa i	cZXYbYYZZZY
        foisa is	YYcZYaZZZYW
        foisa that	XYXeXYZXYZW
        foisa the	YWYabWaYYWa
        foisa to	ZZbYXabZZZZ
        folde*	cZUVVVVVWVc
        folder	dWXXYXYXXYY
        folder $	dXXYYYYYYXX
        folders	XXWVXYXWYVe
        follo*	dUUWPPbTXXY
        follow	WaRYWVaTZWa
        follow $	bYUUWYaUVVX
        follow the	XYYXZYVYcZb
        follow this	WXXZXXVWcZa
        follow up	XXYaYYWXVXb
        followed	XVWbWWVWWYc
        followed by	ZYXXWXZZYad
        following	ZWZVWVbWbXX
        following $	TWVVYYTVUUh
        following a	XVWXXYbZaZZ
        following exemptions	aZbYdaaaaaY
        following factors	VXTXYXXZXWh
        following information	UUTUWUUUVVg
        following our	bbXXYXWYXYW
        following table	fWYWYZUVUXU
        following the	aUbaYYXXXcX
        follows	fVWXTSSTUVZ
        follows $	cWWVWWTVUTc
        follows is	dUXXWVWXYYX
        follows that	aYbbZcZYYYY
        food	SUTaUVaYcbX
        food hygiene	YXYYZYWXcZX
        foot	bVVZWWTUScZ
        foot of	cWWWXXUVTeX
        foota*	aUbaZYVVVaT
        footage	aUbaZYVVVaT
        footage is	YYcaVXYYYaV
        footb*	dXZWZXYXXaW
        football	ZXZZZXZZZcZ
        footbridge	dXZXZYYXXYW
        foote*	YXWVXXWacWa
        footer	YXWVXXWacWa
        footi*	YbYWSWUSVbZ
        footing	YbYWSWUSVbZ
        footing $	VaZWWZWWWdV
        footing that	ZaZZYYZYZZb
        footn*	UUTUVUUUSSi
        footp*	VVTXVVZbWeT
        footw*	YWXWXYXYXbc
        for	ZYXWUXYbcWW
        for $	URYaVOYNOVd
        for 0	dSTaQaNNbZR
        for a	RPQXSaVXXYY
        for all	cRQTUaZZWXX
        for an	UXbYVUVVZZa
        for and	XVZcXbYaVVY
        for another	XXZWXXVaXVb
        for any	VbZZWUVVUXZ
        for anyone	YYXYYXYacYY
        for anything	XYXTYXYXYYd
        for as	XZYYZYXXYXc
        for asking	YZYWZWYYXWe
        for at	YYaYYYYYXfU
        for both	cWYWZVWUUTe
        for by	YXVWWXYWWYc
        for central	YWXZYXYYXXd
        for completeness	ZXYYYXZWXYd
        for convenience	XZXYYWWWaWe
        for correspondence	WXXXXWbWXXa
        for data	WXcWWXXZWXX
        for decision	XXWUXWXYWVe
        for disclosure	PXZSSQRRRTd
        for each	ebWSVYSRZVY
        for ease	aXXXYWVVWYc
        for education	YYXYWYWcYZZ
        for every	bYYXYaYVWWc
        for example	ZZYYXXXXZXd
        for five	VVSWXaXWZbS
        for four	YaXYZaYYYaZ
        for future	YZbYYYYYYZZ
        for in	cWWaWWeXXaX
        for information	QTaQRSOOWVg
        for inspection	VXWWWWWWeVX
        for instance	XXVXWYdXXXb
        for is	baaZZYXZZZX
        for it	SUYbUXWRQXX
        for its	WaWaXZWUXaY
        for justice	ZYZYZZZZYaa
        for legal	YZYZYZaYZZc
        for less	YZZYZcYWYWY
        for letting	YYUXZYZZVXe
        for local	ZZZbYYYZXaY
        for maintaining	XWRWWRYWYWh
        for money	YXXXZYXXWWe
        for more	YXWYXVaVWdY
        for national	YXYXZZXZWWc
        for non	UUZWWVWVVca
        for obvious	ZYdYYXYYXXW
        for on	bZYYYYZZXYZ
        for one	XVdUWbTUWcV
        for other	XXYcYXYYXaY
        for our	aXZVWXWVWYc
        for people	YYYYYXbWWcX
        for personal	YWXXXXYZZYe
        for planning	bYcXZYYVYYX
        for point	WWdbWVWbXWW
        for police	YZZZZZYaYZb
        for public	VXeXWXWTUSZ
        for question	YYbXVWXfYWU
        for reasons	WVZWbWWWWab
        for recorded	YWVXVWbVXVb
        for release	WUbWXWYXTYa
        for reply	WXYXXXYeXXW
        for response	ZWbZXWZYXYZ
        for revenue	YXaXbXXZYXZ
        for review	ZYUYYUXWWYb
        for scotland	XYYYaYYbYZZ
        for section	UcVTVWUWXUe
        for security	XcaWXZYYYYY
        for seven	ZXZXZXZZXba
        for six	XXXWYXXXWfW
        for so	ZXdZYYZZZZW
        for staff	XUWVWWWXXfV
        for students	XXXWXYYbWWe
        for such	XYXYYYYcYXd
        for that	VYccXVQXYYS
        for the	VUcXVTTYUSY
        for their	bWYbXXXWXXY
        for them	ZYZdZXZWZUc
        for these	WaZXbcXXXVX
        for this	VTRdVSQbbYV
        for those	VTUbUTTUeXS
        for three	WXXWYaVXWab
        for twenty	YYYZZXYYYXd
        for two	VUVXWYTWVaa
        for under	YYYYZXYYYcX
        for up	XXYYYXYYYba
        for us	TTYYYZSRXbY
        for what	XbXXXWZWXVb
        for which	SYSZXbdVWVY
        for withholding	XVXWXYWVXXf
        for work	XYbXXXWcYXW
        for you	faTUVZbVWSS
        for your	WRTUXWWXRTa
        forbi*	XXdYYUVXWUa
        forbidden	YYcWYVXZZVb
        forbids	YYbYZXZZYZa
        force	XUYTaXacWdU
        force $	UXXYVWWVcVc
        force does	ZYbYacWVYXX
        force has	cVSVXUWWWbc
        force is	XcYXaaXVYWa
        force on	ZWWYXVYXYXd
        force will	ZYYYcYXYZYY
        force*	UTWSaUVVUYb
        forces	UUSSaUVVUYb
        forces $	VUVTbUUUVUa
        ford	UVUUUWWUVdZ
        forec*	XbaVXWWXWWb
        forecast	YbYXXXXXXYc
        forecasts	XYcXYXYYZXa
        forei*	aZYYaXabYZZ
        foreign	aZYYaXabYZZ
        fores*	WWWWWZXWWeY
        forest	XXWXYYZXXeV
        forestry	YYYXYaYZYbZ
        form	ZaSbQTQZUZa
        form $	YcTdUTTZYYX
        form 0	XYYVWYXXYXe
        form and	abZXZZYZZWY
        form in	XaWcYYYYYXY
        form is	YXYXYaWZVVd
        form on	WXYYXYWVXbZ
        form the	YaaYZYYYaXY
        forma*	bTTWbTbTUYX
        formal	VVWYbVbWXaW
        formal procedure	YYXYYYXZYdX
        format	dWWVVVaTUXX
        forme*	WVXZaTXWXYX
        formed	XXZaYWXWYXc
        former	XVXZaUUWXZX
        forms	ZVZbVZZUWZV
        forms part	XYdXZZXXaYW
        forms the	eYXZXWXWaYV
        formu*	UVcSUUZVcTZ
        formulated	VWcVWWbXUVZ
        formulation	XXaYWWYYWYb
        formulation or	ZYZZZYYZYYc
        forth*	VVeVWYXXXWb
        forthcoming	VVeVWYXXXWb
        fortn*	VTVXYbWVTbX
        fortnight	XWWaYcYYXVb
        fortnight $	XXXVYbXZYWe
        forty	TUUTVYZXThT
        forty three	YYYYYYXaXeW
        forty working	WZZZZYZYZYd
        forum	VWYWVbXbXYX
        forwa*	bVaQUXXcUZX
        forward	aXbTWYZVVbY
        forward $	XYXXVbXXXaY
        forwarded	aTVVWTUdUWX
        forwarded to	aUWWWUVeVVV
        forwarded your	YYZXZYZbZYZ
        foste*	ZWadXWWWVcT
        foster	ZWadXXYXXXV
        found	YUSeTaTRXVb
        found $	WXXfUWVVUWZ
        found 0	VaTSVeVWVTb
        found a	ZbZYZaZXZYZ
        found at	aXYWXXYXWYc
        found in	bXXdXXWXWVV
        found it	aYXXXXYYYWc
        found item	WVVVXVWWWVe
        found no	YYVbXXYXYZZ
        found nothing	YXYaYXYYYYc
        found on	XYXbXVYXcXZ
        found that	ZYVWXZZZbYd
        found to	bYYXXXaWXbY
        found with	XXWaXcYbYXY
        found*	XaXWXZYWacV
        founded	YbYYYaZYaZW
        four	XaQPQZWLOfW
        four $	RSTTTSSTTdY
        four and	ZZZZZZZZZbY
        four are	bYXXYXYYYbY
        four days	XZYXYaXYYXc
        four hours	ZZZZZcZZZZW
        four minutes	VWVXZeXXWYV
        four occasions	YZZYZYZYYYc
        four of	UaUYXVVVWeU
        four thousand	YYYZZYYZYXd
        four weeks	ZXXZZYYYYdX
        four years	VVWWWWUVUiS
        fourt*	UZVZXaVXUfT
        fourteen	XZYXYZWWXeV
        fourth	VZVaYZWYVdW
        fract*	XYYXYXWYXdX
        frame	XZYXZddWXYW
        frame*	VWTZWZUWYda
        framed	ZWVXXbYZWWc
        framework	WXUaXXWUZfV
        frank	XTcVXXVUUUa
        frank exchange	YXYYYYYYYZc
        frank provision	ZYZaZXZaZab
        frank*	ZXYYYZZYZYc
        frankness	ZXYYYZZYZYc
        fraud	TSgTaSTaSXQ
        fraud team	YXdWbXYVWXV
        free	ObYXSaQSdcS
        free $	WUUaXWVUUeT
        free and	XXYXXbXXXZc
        free in	XZXYZYYYWdX
        free of	WXVbYWYWbXV
        free school	WXUXWWWWVbb
        free text	TeUXXeWWSUW
        free to	VWUVXUUTeZZ
        freed*	RYXWXYVPPVa
        freedom	RYXWXYVPPVa
        freedom of	SYXWXYWPPVa
        freel*	VWUXXYUXdUc
        freely	VWUXXYUXdUc
        freely $	YXWYXYYXWYd
        freez*	WXWVXXXXXeV
        freig*	ZZYYWYYabVU
        freight	ZZYYWYYabVU
        frequ*	YYVaXXUVaXd
        frequently	YYWYYYVWWXd
        fresh	VVWZVUWXXXe
        frida*	YVSUVVVTTWf
        friday	ZVTVXWWUWXe
        friday $	UUWWVVWWXVf
        from	WXWYYVXTaXQ
        from 0	WQRWSWPUXeb
        from a	YVVVRWUVQZe
        from an	XWYWVYYVYbc
        from any	WVUVVVVVdUY
        from april	WYWWXWXYXbb
        from before	XYYdZZZYXWW
        from confirming	YYXYbYYYYYZ
        from counsel	YbbZYZZZZZX
        from disclosing	XXcYaWYYYYX
        from disclosure	YaeWXTYWUXW
        from home	YYYXXYYXZdW
        from it	ZbaUYWWZUTZ
        from its	ZVWYcVWUZYb
        from one	UaTZXWRUTWc
        from other	VWTcWYUVWZW
        from our	bUYaVUTXcWW
        from receipt	ZZZZZZZZZYc
        from release	XYeYZZYYVZW
        from seven	ZZZYZYYZZbY
        from storage	YYXXYdYYYWa
        from that	YVWdVaXWZaV
        from the	WXUVUVKVbWb
        from their	ZZXZZaZXWZb
        from them	YaXaYYXdbYV
        from this	cYYWbYZYXYb
        from those	WXcUWXVaUXZ
        from two	ZbZZYYYYYcX
        from us	XWWWaXXcZXX
        from what	XXVVcVXWXbZ
        from which	WcVbVVWbXWW
        from you	XVaSUXgRTTU
        from your	XYXXXZcYWYY
        front	aSWaVUXXZbX
        front door	ZZZZZZZYYcY
        front of	YYYXZYYXYbZ
        frust*	UVUYVYVVVVd
        frustration	UVUVVYVVVVe
        fte	WWVWVWcXWcX
        fuel	bVbaUXTTUXY
        fulfi*	YXXXYbZXZYZ
        fulfilled	YZYYZaYYZYa
        full	gWYOPRaOVWW
        full $	ZUdTSTVUTZZ
        full and	XcVZZYWXaXa
        full in	ZYXZXYXZWXd
        full list	aUaYYWYXbXV
        full time	SUSTVaXUSdW
        fully	WZZXYbXXZWa
        funct*	ZVYSWXUbSZa
        function	VXYUVWVdUba
        function in	ZYXZYZYbYXc
        functions	bXZWYYXVVVb
        functions $	WXXWXWXWWWd
        fund	RSXTWTWZTgW
        funde*	XXVVaVUcXdW
        funded	XXVVaVUcXdW
        funded by	YYZYZZXXYcX
        fundi*	WUcYWVXcYcT
        funding	WUcYWVXcYcT
        funds	aXVXVXTWRgW
        funds $	WWVWWYWVVdZ
        funds are	bZWZXZZZYZc
        furna*	XXXYYVZYVfZ
        furnace	XXXYYVZYVfZ
        furni*	caYaXWaXaVW
        furnish	bYZaZXaXbXW
        furnish you	cYZaXYXYYYY
        furnished	ZcZUXXWaVVX
        furnished with	XcZYYYYaYYX
        furth*	WUZVVeZSXTb
        further	WUZVVeZSXUa
        further $	TZaaYbWWXWY
        further 0	YWXXZYZYZeY
        further and	YYcXYYYXYYa
        further correspondence	XYVWYWWcVYe
        further information	YZZYZYaYYZb
        further particulars	XZYYYZdYZZW
        further than	ZXdYZXYYZYX
        further time	ZWZYYXZYYYd
        further to	aWXYVXUVaXc
        further we	ZYZZZYfZZYU
        futur*	UVaWVVVWYUc
        future	UVaWVVVWYUc
        future $	WXSYYYYYXYe
        future of	VWVVXXXWWVf
        future publication	YZbYYYYYYZZ
        g	ZXcTUVZTUVa
        g $	TXcUVXTVVVb
        g is	WXccXXaXZWW
        gael	WXWXXXXXXVd
        gaeli*	YaYZXYYYXaa
        gaelic	YaYZXYYYXaa
        gain	XYZWXWWWXWc
        galle*	bWabXYXXWaW
        gallery	bXacXYXXWYW
        gap	XWZVXYXXcZY
        gaps	ZYXXZXXZXbb
        garag*	aWUbWXWXWZX
        garage	WWVcWXWWXaY
        garde*	WWUaWXWVWUe
        garden	WXVZWYWWXUe
        gardens	VVXbYVXYYYa
        gas	ZYZXVTZUTcV
        gate	VXUaWSUUWZa
        gate $	XWWcWXXXXbW
        gatew*	aXXXXXXXXYd
        gateway	aXXXXXXXXYd
        gathe*	VVYhVXVXVVU
        gather	VXTfXZVTXUW
        gathered	XXaeWWWYXWW
        gathered by	YYXdYXXZYYW
        gauge	YWYbZXXXWaa
        gave	SUaZWVTUTca
        gave her	ZZYYZZZZZXd
        gave the	XXaXXWXXYeW
        gave us	WXbbYXXTVSZ
        gazet*	XWVVWWXVcbW
        gazette	YXXXYXYYcXY
        gdpr	WZZXWXXWVYb
        gdpr $	YZaYXYYZWYb
        gende*	UXWbVWSUdZY
        gender	UXWbVWSUdZY
        gender pay	XXZXXYXXeWV
        gener*	WSTZWSbSTYc
        general	VPVZWSbTVYb
        general register	YZYYYXYZZdV
        general's	bZZYaYZZZZZ
        general's office	bZZYaYZZZZZ
        generally	VWXVWWVWVZd
        generated	XYYcYYYYYYa
        germa*	UVUYVUVVWfU
        get	SXXXTcaZXZV
        get a	XVbXXWWWXcW
        get back	YZZYYZcYZYY
        get in	XYYWXYXcXZY
        get it	YXWTXWWWdXa
        get the	WcWXXXYWXcX
        gets	VUUZaWUVTZZ
        getti*	XbYYYZVXWXc
        getting	XbYYYZVXWXc
        getting back	XWWXYWXYWYd
        give	WbcVbVaWWYT
        give $	YVcZYXVVVUb
        give a	VWScUUbVTWY
        give an	YXWXWWYXYWe
        give it	ZbZXZZXYYYa
        give no	YVXWfYWYZXY
        give out	YWgVWYWYXUV
        give rise	XYXYXYYYZbb
        give the	YUXXZYbXWZc
        give them	WXcYYXXYZYY
        give us	ZZWZZYcYYZa
        give you	XcYaUYTaaRU
        given	YfYQXZUYXTU
        given $	RcbVZZVYWTX
        given as	YZYYcZZZZYY
        given at	WbdWWWWVVbU
        given below	aTcVWVVaUVX
        given by	UdWWVXUbVVb
        given in	cZYUVXTXcSY
        given on	XYXYYYZYYeY
        given one	YYYcYYYXYbW
        given out	WWeWYYYXWaV
        given that	ZVVXXcZZWXX
        given the	TWZbVZUWVVb
        given to	aYbTSZRTYVZ
        given under	bZZXXYXZYYb
        gives	bUSVbXRUfTW
        gives no	YYacZXXXYYW
        gives the	UWVWaWXYdXZ
        gives us	XYWXYaXYYYc
        gives you	dXYYaYYYYYW
        givin*	ZZdUcVWUTVV
        giving	ZZdUcVWUTVV
        giving you	XccZWYWWWZV
        glad	dZXaYVXVXYb
        glad to	aZWYZWXVWZc
        gladl*	YYYWYXYWWXe
        gladly	YYYWYXYWWXe
        glasg*	XXXXXXYYXWd
        glasgow	XXXXXXYYXWd
        gmp	WXWXbXXXYWb
        go	YWZWUYYeYVU
        go $	YYWVXYbaXbX
        go and	bYbXYXXXYYZ
        go back	WYYdYVXbXVX
        go beyond	ZZZXYaZZYWc
        go further	YYXYYZcZZZb
        go into	XYWWbYYXXeW
        go no	ZXdXYXXYYXX
        go on	WUTSVVbWTVf
        go out	eTVXXWWXVVZ
        go over	YYVYYcZVYWd
        go through	XVWWYfUWVVW
        go to	UaWXSSVgYWU
        go up	YXWWXXXWdWb
        go with	bbXYYXYYYWY
        goes	baYaYZUUSYW
        goes $	XXVWWXXWWXf
        goes beyond	ZZZYZbYZZZY
        goes no	YXbXXZYXZXV
        goes on	YaXcZXZXZZY
        goes over	WWVXXhYXaTT
        goes to	cXUXYWYWYab
        going	TUaRbeRTZXY
        going back	WYXZZaYYcVb
        going out	YYcYXXYZXaW
        going through	YYYZZbZZZZZ
        going to	WWaVbZWVWcY
        gone	SVUfWWUZSSZ
        gone $	VVWhXWWVWVT
        gone through	ZYYXXYZYZZc
        gone to	WXYWXWWdXYZ
        good	RUZYUUVSSZd
        good $	YXVdTVWWXWZ
        good deal	ZZaZZaXWWWb
        good reason	ZZWXYZZZYYd
        got	TRQdTXTTaeR
        got by	WWWXYeXXWXV
        gov	TSRTUTSSeQY
        gov scot	YZYXZYWXcZX
        gov uk	UTTVVUUTdSZ
        gover*	UVWXWUQZcUc
        govern	ZZYYZZXYZYc
        governance	VWZUXXWYTSd
        governance $	WWXXXWXUXVe
        governance team	YYXYZZYaXYb
        governed	YXYZYZXYYXc
        governing	YYYbaYYXXYa
        governing body	YYYbaYYXXYa
        government	VXVYWUSbaWZ
        government $	ZaXYWYZYZYa
        government act	UXbVWWXVaYa
        government and	YYaYZZYXYWb
        government is	YYYYWYXYYYd
        government licence	XYVXWWZZWVc
        government policy	YXaYWXYYWYb
        government the	YWYZYVYaXXd
        government's	YYZcZYZabaX
        governors	YWVXXZUSbZb
        governors $	WWWWWVXWWWe
        governors have	XWcXWaXXWWY
        gp	ZVTVcWVaXdV
        grade	ZZZVVVZWWcX
        grade of	XXbYWWYXXVb
        grade*	VbZVWUbVVYY
        graded	ZYXZYYWZZZc
        grades	VbaVXVcWVZX
        gradu*	XYXbYXYXXZZ
        grant	ZWTVUUVZRfU
        grant*	ddPVQQTWYZU
        granted	fdRWUSVTSYU
        grants	TRTWTTTZYcY
        grants are	WVYUZYYVXXe
        grass	WWcWYWWXWeU
        grate*	VVVVWVdYTUW
        grateful	VVVVWVdYTUW
        grateful for	XWXWWWbVWVZ
        grateful if	YZYYYXdYZZX
        grateful to	YXYXYYcZYZX
        great	UUUWUbUUVWd
        great*	YaYVXYYYWXb
        greater	YaYVXYYYWXb
        greater $	WVcYVOYYYXY
        greater manchester	XYXYYYaWXXc
        greater weight	ZZaYZZZZYZa
        green	XZXWWWWWXeX
        green*	XWXXXWVXbeU
        grey	WaVYWXXXVdV
        grid	eReUUVYbTVR
        grid references	ZXdYYZYXXZS
        griev*	XVaYbbVXXbU
        grievance	XWXXbbWXXcV
        grievances	WYbaXXXWXXY
        grit	XUXbWXVVVcX
        gritt*	cWUYUUVYdVU
        gritting	cWUYUUVYdVU
        gross	ZYZYYYcYYaV
        gross*	XWXWXdWWXWY
        grossly	XWXWXdWWXWY
        grossly oppressive	XVWWXdVXXWY
        groun*	WYaSRbUQWZY
        ground	ZUYVSWSUYYc
        ground of	YZYXYbYZYZb
        grounds	VbcTVeaWUTY
        grounds $	WaeWWaWXXUY
        grounds of	XbVXWdXWVYY
        group	VbWbYTSUSdT
        group $	cWYXYZYYYcV
        group*	WaWVWWbWWXd
        grouped	XZYYZXXXZZd
        groups	YbVWVWaWWXa
        groups of	YaYZYYaZYbW
        guard	XWeWXWXXXXW
        guard*	YTaWSUTSUgT
        guarded	ZXdYZYWWZXX
        guardian	aVVWVWWVXfV
        guida*	bSYZUXZUYYa
        guidance	bSYZUXZUYYa
        guidance $	XVccXUWWWWY
        guidance is	bWUYYYYYVaa
        guidance on	XVaXWVWWVWd
        guidance says	WYVXVYWWXVd
        guide	UWUUVWWUYVg
        guide*	YYYbZXbZZXX
        guidelines	YYYbZXbZZXX
        guild*	XXWXXXWVZVd
        guildhall	XXXYYYWXaXc
        gull	WWUVUVWUXdc
        gwh	XXWXYXYXXeV
        gwybo*	WUVWVSUVXWf
        gwybodaeth	WUVWVSUVXWf
        gymra*	VWUWWWWWWYe
        gymraeg	VWUWWWWWWYe
        h	XVdXXWXXXeT
        habit*	YYYZYYZYYXc
        habits	YYYZYYZYYXc
        hacke*	XWeXYXYXXWW
        hackn*	WXXWXXXXXeW
        hackney	WXXWXXXXXeW
        had	USPbUaOKSTc
        had $	XYScWWVWaUa
        had a	XWYUbXXWVad
        had asked	WXYYYWWYXXe
        had been	YTTYXZUUUZb
        had from	YYXYYXXWcYX
        had in	WWVWXWXWXVe
        had no	ZXXYXXVVXZb
        had not	XXWaaXXXYaY
        had read	XWVdXYWYXVY
        had regard	WXUWXWXXWVg
        had sought	WYWXXXYZXXe
        had the	WZVaVWVVXTa
        had to	WVUVUaXWWYb
        had you	WWXWYUVVVWf
        half	SdTSWbUXXcT
        half hour	WWXWXWXXWfU
        half of	WaWVVWYbXdV
        half term	ZYYYYYXXZYb
        half the	WbXYWVWXWWd
        hall	VVYXUaUbaaW
        hall $	YYVYXYXbXYb
        halls	WVYYYWYaXcY
        hand	XSdQScQSQWb
        hand $	UXUTZbWVXTf
        hand column	cXYXZXXVXYZ
        hand in	WWVVWaXWWdV
        hand it	XYUXYUXXYcZ
        hand of	XYZXZYZXYbY
        hand out	ZYaYZYYYYYb
        hand over	WWgUXTWVXUX
        hand there	WYWXYXXXWWe
        handb*	cWWVWWWWcUV
        handbook	cWWVWWWWcUV
        hande*	ZSYbUUTaRYT
        handed	ZSYbUUTaRYT
        handed $	XXVbXYXaXXZ
        handed over	dVbWVUTZVYS
        handed to	YYYaYYYXYbX
        handl*	ZRVQRRWWRZd
        handle	YYVXYYYaWXb
        handled	WVVVVVYWUYc
        handled by	XYYXXYaaWaV
        handled in	YYZZZYZYZZb
        handled this	XVUXXVWVXXf
        handled under	XXYYYXXWXXd
        handler	XWbWWYWWYXc
        handlers	bWYXYVWWXeV
        handling	aWSTTVSUSXc
        handling of	WYVWWWVWWad
        hando*	ZVaaWWWVXZU
        handover	ZVaaWWWVXZU
        hands	ZUabWVWaUbW
        hands $	bYVWXXXYXdY
        hands*	ZZZZZZYYYdX
        handsets	YYYXZYYYYfV
        handw*	ZXcWVbWVWVW
        handwritten	ZXcWVbWVWVW
        hansa*	UXTVUVUVcUb
        hansard	UXTVUVUVcUb
        happe*	VWXcWUVXbWZ
        happened	ZXXYYZXZZbZ
        happens	VXXcXVVXbWZ
        happens to	WYYbXWXWWXb
        happy	dVYUVVRVUTa
        happy to	fXaXYXVWVVV
        haras*	VXVXWeVWXaX
        harassing	WZXYXdYXYYX
        harassment	XXWWXWXXXac
        harbo*	WZWTUYUYaYd
        harbour	WZUTWTVaSZX
        harbours	WUXVWZVUUSg
        hard	ZYWZXWWXcVd
        hard to	WXYWXWXXYUf
        harm	YTaTaTSURTf
        harm $	XWUWUXXWWVf
        harm and	WYWYZWYZYdY
        harm for	VWVUUVVVVWe
        harm in	aWWWVUWVWVe
        harm is	ZYaXYYXZYWc
        harm our	YXdXXWYXXYX
        harm the	ZXcZZZZZZWX
        harm would	bZYZZYZZZZZ
        harml*	XWXXXWWYXVe
        harmless	XWXXXWWYXVe
        harro*	aYYYYXZYYZZ
        harts*	VVVXTVXcafT
        has	ZZWaWZTaXVV
        has 0	SSSRUSSRShY
        has a	WTYUVVURRae
        has agreed	cWVXYXYcXXY
        has already	WWWXXbYVYVc
        has also	XXXXUWXYYYd
        has an	WWWVXVXVWWd
        has any	XXZWbYVYXXb
        has asked	YYYXYYbbWaX
        has become	YYYYZcZXZXZ
        has been	VbbTYYTZUWW
        has come	WbcXXXXYXYY
        has concluded	YYYXXXYXYYb
        has confirmed	YZZcZZZYZXY
        has considered	bZYZZWZXZZZ
        has decided	bUZWVeYWXVW
        has determined	WYdYYcYXYXX
        has done	bWVXWVWUXXb
        has drawn	cXXbYZXYYXZ
        has ever	XYYbcWVWXYW
        has five	YYZYaZZZYbZ
        has found	XXXWXXXYaWb
        has given	aaXYYYYVXYb
        has gone	VXWaWbWcVXZ
        has had	WbWXXYaZWYZ
        has it	YWWWYXXadZY
        has left	ZWWbYYXYWYc
        has long	YXVcXVYVWXa
        has made	XYXZXaVWXbZ
        has never	WURbUUTTWdW
        has no	WTRdSWWVUbW
        has not	PWWdRUUPTbZ
        has nothing	XXYfVVXXXWS
        has now	bXWWWVVVaVd
        has one	YaYaVWXXYYc
        has passed	bZYaZXZYZXZ
        has put	XdWYYXXXXYY
        has requested	XYWYYZYXYYd
        has run	ZVXWXXXcWXW
        has said	ZZZZZZZZZYb
        has since	aXUbWVWVWWd
        has taken	YXYYYXWXYXd
        has the	UUaWbaXbZUZ
        has to	WUcWVXUWUXd
        has told	ZYXYYYYXYYd
        has two	YXWWXWYXYeX
        has weighed	YZYYXVYXXYc
        has yet	YabXUWXVXYZ
        hate	XWWaYZXXYcZ
        have	YbWZTXUaXWW
        have $	UUUXVUWUVcd
        have 0	WbWXXYWXXeX
        have a	SVaaWSVVQab
        have all	XaXWXZXWcWa
        have already	ZXcYWWYZbaZ
        have also	WWVXYYXYYXd
        have an	YXZaYZZXXWb
        have answered	bWYYZZYVWWZ
        have any	XVRUTVSXTde
        have applied	YWaXYbYYXaY
        have arranged	aYXYZZYbYYY
        have asked	YVbYSaQaTTX
        have attached	eWXXYXXWYXW
        have been	YeUVZUXTZUY
        have chosen	ZZYYaYXZZXa
        have come	YUTYUZVYWXe
        have concluded	aZZbXcYYWWW
        have confirmed	YcXbXZWXYXY
        have considered	WXaXZaXUYVa
        have dealt	WQYXYPVUXSf
        have decided	XRfUXaXUUSV
        have determined	bYaZcZZZYZW
        have done	TUQVWTWTWTi
        have drawn	YZabXYXXYXZ
        have established	XXXYYXYZWWc
        have extended	ZYXaXWXWXXb
        have found	XUVYTaVWVTc
        have given	YbYXXYabZYZ
        have gone	YXVXYVYZYXe
        have had	cVUaZaVWXVa
        have handled	YVVXYTWYZXf
        have in	YUUUXWcVYYa
        have it	YYcbbVWZUTU
        have long	XXWaXWYWXWc
        have looked	WWYYWYXWYXd
        have made	XVVVYXXYXVe
        have never	UUSaVWVSVeW
        have no	YTRbUWRZScX
        have none	WXVgXXWUWVW
        have not	UTZXXVSWTXd
        have nothing	WVWeWWWXYYU
        have numbered	UWWXXXWXVXe
        have one	YYZaYZaYYWa
        have passed	VXXWYXbbYeY
        have provided	XbYYYXYYXYZ
        have put	cYYUWUcVaTX
        have read	WWYXYWXXZWf
        have reconsidered	cUYaYXWWWWX
        have refused	YXVXWXVUXac
        have requested	WWbUaVWaYYZ
        have resolved	aYcXaZYXYXW
        have said	WUdZVWWXVUX
        have sent	ZXWXYWXdYXY
        have set	TWaYWVVUYUf
        have since	YZZbZXZZZdZ
        have six	XXYXXXWXXXe
        have some	XWbXYWbXZZY
        have spent	WYWVXdWWYbT
        have spoken	XYXYYYYXZXc
        have taken	UaVVWWUYVRe
        have that	WWWfWWWcVTV
        have the	ccVWVSYZSWV
        have their	YYZYZYZZcYX
        have them	aYcZZZYZXYY
        have therefore	XaYZZXZaZZa
        have this	XXTdVWXcVWW
        have to	TSTTSgQWSRb
        have today	ZcWWWYYcXZV
        have told	WWYcWVYYWXZ
        have treated	XVZWUVZXXXa
        have weighed	YYZaZZXYYWb
        have yet	YYbYXYYYZWa
        have your	WVTWYXaaWYa
        haven't	WWVeXaVVWVU
        haven't got	XXWeXVXWXWW
        haven*	WWVeXaVVWVU
        havin*	ZZYbYbYWZbS
        having	ZZYbYbYWZbS
        having been	bZVaWXXXYbX
        having considered	UWZWbWVVXWZ
        having consulted	bYZYYXZaYaY
        having done	YYYXYaYYZYa
        having had	bZZYcYXXYVZ
        having no	XZZaXXXbXYX
        having now	aYZXYaZYbYZ
        having regard	UZZXXbVVWbZ
        having to	YZYZXYXXXZc
        having weighed	aYdXXXYXZZX
        he	WVWcXVWXVWd
        he has	YXYVYXYYXVf
        head	RUYbQQNUOgU
        head 0	YXbaWVZWWbX
        head of	SYaTVRPQSfX
        headc*	bXXXXWbWVVc
        headcount	bXXXXWbWVVc
        heade*	dYXXYXYYbYV
        headed	dYXXYXYYbYV
        headi*	YUWbXWWWUUe
        heading	aXXbYYYXYYa
        headq*	XWXWWWXaXXb
        headquarters	XWXWWWXaXXb
        heads	YVZWWVbVWUe
        heads of	ZXaXXYaWXZb
        headt*	YXbYZVYXXbZ
        healt*	UVZWZTSeRZY
        health	UWaWZUTeSZY
        health and	VWaXWXXZYVc
        health board	aVZbVXWYXbV
        health information	YbUXWYXWVaZ
        healthcare	VXWWXWXbXdY
        hear	VUYXUTcXTWZ
        hear from	WWVXWUbaWVZ
        heard	ZaXWXWWZXWc
        heard $	ZbZYZZXYZbZ
        heard from	bZZWXZYWYZa
        heari*	XTYXWTaYUaY
        hearing	YTZUXUZVTaZ
        hearing $	WXWVWWWbXYc
        hearing aids	WWVcVWVVVdW
        hearing loops	YXWaXWXXYcY
        hearings	VYXbYYaZWZX
        hears	XZXWXVcWXdV
        heati*	WaVVWXWXYdZ
        heating	WaVVWXWXYdZ
        heavi*	UbXYYWXXXZb
        heavily	UcXYYXYYYXb
        hecta*	WWYVXWUYXgU
        hectare	XWXWYXYXXfW
        hedge*	XXWaXWWWXXc
        heigh*	TVVeVVXWVWZ
        height	TVVeVVXWVWZ
        held	VPZfbRNYKRY
        held $	PROhYWSRUWZ
        held 0	UYUfbWXWXUT
        held a	XXYbYXZYXbY
        held and	WYXbbWWXXZZ
        held at	VYWUZXWbUWb
        held back	abgTVUVVURU
        held but	WUfWWWXWWWW
        held by	QSWZYQVbTbY
        held for	WWZfVWWVWTX
        held if	YYZYZYXaYZa
        held in	aRUVZSSQVYc
        held is	VWVUbVWWZUe
        held it	YWWXcWXXYXd
        held on	WXXWXYYXZdZ
        held that	XXVaYXYYYWb
        held the	WXbYaXYVYYW
        held this	YYWbXXYWZXb
        held to	YXWXYXXWYXe
        helic*	WaVWYYXXXdY
        helicopter	XXXXZYYYYcZ
        help	ZWXRRSaZSZZ
        help $	VUUUXWVYTSh
        help a	YWdXXXXWVWX
        help if	ZYYYYYXXYWd
        help to	XXXXYXfWYVV
        help us	VVVWWYdWWWY
        help you	WWUVWWVbZWc
        helpd*	XYXbYdZXZYV
        helpdesk	XYXbYdZXZYV
        helpf*	XXXXXXXXWXf
        helpful	XXXXXXXXWXf
        helpful $	XXXYXXXXXXd
        helpl*	XWVVYWWXWYc
        helpline	XWVVYWWXWYc
        helps	UXXUTTTVUaf
        helps $	WYYWVWWWVWe
        helps the	YYXXWWVXXcb
        hence	XWYdabTZXUV
        hence no	XWVeVWXYWVV
        hence our	WYcXZbXaZYY
        her	TbbQXUUZZZX
        her and	ZXdXWXWXXXX
        her opinion	WWaXXYYYYXc
        her own	XWcZXXYVXWY
        here	eYZWaUUWbRT
        here $	bTZWXNNXbXU
        here are	dYYWYYYYXVY
        here for	ZVVWWWWVdUX
        here is	baWWaXXXaYV
        here it	fWUWbXWWVUW
        here on	WVYbWUXWVTe
        hereb*	eXWXXXXXYWY
        hereby	eXWXXXXXYWY
        hereu*	eXXWXXWXVWY
        hereunder	eXXWXXWXVWY
        hereunder $	fYYWYXXYVWV
        herew*	hZVVVVTVTVT
        herewith	hZVVVVTVTVT
        herewith $	fYXXXXUWVXU
        herse*	VVUVVVVVVeX
        herself	VVUVVVVVVeX
        hesa	UUVTUVUdfSX
        hesit*	bZYYXZVZYZb
        hesitate	YYZYYZWYYYc
        hesitate to	YYZYYZWYYYc
        hidde*	WcVXXWbWXZW
        hidden	WcVXXWbWXZW
        hidin*	WWWWXWXWWZd
        hiding	WWWWXWXWWZd
        high	USUUUTVSUhW
        high $	XXWWXXWXWeW
        highe*	WWaXXWWWVbZ
        higher	XXZXYXXWWZa
        highest	WYYYXWXYXdX
        highl*	YaXYVYXXXab
        highw*	STRZSSTgZZS
        highway	UVUWUXWXdVV
        highways	UTTZTSTgRZT
        highways $	YXWVWWWdYaW
        hill	XVWXWXXWVfU
        him	XVXWcSVXYbW
        him to	ZYUWXWXXZeW
        hire	ZWVYXXXYXeZ
        hired	UWUUWVTWUgU
        hired from	YYYXZZZYYcY
        his	VZcYaWWVYSa
        histo*	VVXaZZVbWTb
        historians	ZYYYZYZZYca
        historic	YYYWZYYbXXc
        historic environment	aZZZZZZbYZZ
        history	VXacZZXWXVZ
        history of	VYZWabWWXYZ
        hit	UVUVVUUUdUb
        hits	VVYcWbVVUZT
        hits and	XYZXZcXZXYX
        hm	XWYYZVUaZXX
        hm land	XYYcZXYXcXW
        hmrc	VVSaYTTdVVX
        hold	VYXdXWXdPVW
        hold $	TVddUTTUVRW
        hold a	UVTaXVSYUXa
        hold and	WXXVYWXXYZe
        hold any	WXWaZUXXXWa
        hold anything	XWWccWWVZUU
        hold details	XXWacWYVXXX
        hold it	VVZaXZXZWSZ
        hold no	STRfUTUUUZR
        hold nothing	VXVfVVYWYWW
        hold that	XXacbXaZaZZ
        hold the	aTYYXPSVTTe
        hold this	UaWZWYSdSQY
        holde*	SScaTVTYXZa
        holder	UUeUVWTaWWa
        holder of	ZYYYYYYcZXY
        holders	UUVcXXVVWdZ
        holders are	WWZdXXYWVTa
        holdi*	ZUVacUVUYZa
        holding	aUWYbUVUUaa
        holding information	XXWVfYXYYXX
        holding it	XYbbZYYYYYW
        holding reply	aZYYXYYXYXb
        holding such	aXXXbYYYYXZ
        holdings	XXXbbYYYaXZ
        holds	UPaaYROaOVa
        holds all	WWWWWWXWXVg
        holds any	aaYWfaaaaaV
        holds information	UVTVXWVYVVf
        holds no	WWThVXVVWXW
        holds the	bWZRYVTXVZb
        holds this	aYaTaWXTUVc
        holds what	YYYYaZYYYYb
        holid*	XWXUWWVWVbb
        holiday	ZZZZZZZZZbY
        holidays	XWUVWWWWVZd
        holli*	VWWVXWWVVab
        hollin	VWXWXWWWVac
        hollo*	VVWVWWVVWTf
        hollowbread	VVWVWWVVWTf
        home	WaZQYXRZXYW
        home $	VUXUYYYXZXc
        home addresses	XdZVXaXVWWW
        home and	XYXYYYYXZaa
        home office	YZUXaQTbaVa
        home secretary	VWXWWYVbWZa
        homel*	XWUcWWXWWYY
        homep*	VWVWWUXWccU
        homepage	VWVWWUXWccU
        homes	TYRSVUSeQbY
        homes $	WbVVXVVcXbW
        homes 0	XXWXXXXUXhS
        homes and	XWWXYXXbXXa
        homes in	WXWbYXYWXcZ
        hones*	XYWaXWWYYXc
        honest	XYWaXWYYYYc
        honou*	WWbVXWVWWVe
        honour	XVdXXXWWXWa
        honour or	ZZYZZZYZYXc
        honours	XYYWYXXXYWe
        hope	YUTVTTTUWXe
        hope that	aUVWVVVWURc
        hope this	XXXYXXXXWWd
        hope to	XXXYYZXYWYc
        hoped	XXVWWVVWYXe
        horse	WWWcVWWWXeV
        horse*	UWWZUWWVWeW
        horses	UWWZUWWVWeW
        hospi*	ZTVXSUYcUYb
        hospital	aWWWTVZbTZZ
        hospital $	WWVVXXWVXbc
        hospitality	ZVXcZZYUYaW
        hospitals	ZXYWYXZZWVd
        hoste*	WVZWXWWaWdX
        hosti*	YZZZZZXXWab
        hot	VVVbWXWVVdW
        hotel	YXYXWXWUVZd
        hotel*	WUcWVZcXYaX
        hotels	WUcWVZcXYaX
        hour	ZWRYTaSSRbY
        hour $	WWXUXTWXWca
        hour for	XXWVYWYXXfW
        hourl*	XZbVUSaVXcV
        hourly	XZbVUSaVXcV
        hourly rate	YaXYYWYYXZa
        hours	WTQWTgSSYWZ
        hours $	QVUSVYTUYZc
        hours 0	WXXWYTXYWgU
        hours a	XWXWXYXXWYc
        hours and	WZUUWcVYTYV
        hours at	XYYWYZYXWYb
        hours before	YXZYZdYYYbV
        hours for	cWWXXYXXXWV
        hours in	VWYVYUWYWZb
        hours of	UYXWXYXXVSg
        hours on	TWVUXeVUVZS
        hours so	ZZYZZcZZZXZ
        hours that	XYWaXcXWXaX
        hours to	ZZYYZcZZWXY
        hours which	YZYYYaWXXZa
        house	YVYWSQSUYab
        house $	UVWZWWUWcaZ
        house 0	WYYWVYXWYXe
        house and	XWacXWXXXWc
        house in	VWWVVWWWXgT
        house water	ZZZZZZZZYZb
        house*	RXcTXRYVVcV
        housed	YYYYbXYYYYa
        household	VaaVXVUYUeS
        households	WWcXXVbWWbU
        houses	VXZYUWXVaaY
        housi*	WUTaYYScWZX
        housing	WUTaYYScWZX
        housing act	XWYXXWXWXWe
        housing benefit	YYXaXYZXWXb
        housing in	bZYXXXYYZbZ
        how	TSWbOVXPORf
        how a	ZYXXYYWYYXd
        how far	WWUWXWcVXZY
        how it	XWXYXZXXXac
        how likely	WWWVWWXWXWf
        how long	XXSdWUWWWWZ
        how many	UUadVYZUVWY
        how much	WXWbWWWWXVd
        how public	ZZZZZZZYYXc
        how the	aZZZYWVXUWa
        how they	XVWVXWYYXWe
        how to	XWTUWVVUYUf
        how we	WWUUWXVXWXh
        howev*	VZYTTaUTVUc
        however	VZYTTaUTVUc
        however the	VaYVWXVVWWc
        however we	YYXYYaZYYYc
        hr	TUZdYbTVUTY
        hr system	YXWeYWYYWWW
        hrs	UVVUUhTVUQa
        hrs $	WWVVVgUWXVY
        hrs 0	VVUUVZVUWVd
        hse	WXbWXWUeWXV
        https	WVUWUUVUfUY
        https ico	YZZZZZYXXZd
        https www	YVUVVVTWgUU
        hub	XWXXXWWYbcV
        hub $	ZYZZZYYZcYY
        human	WVVXbVaXVXa
        hundr*	WXbWXYWVVaa
        hundred	WXbWYXWWVaa
        hundred and	YYYYZYXYYcX
        hung	ZZYbYYZZbYX
        hurt	VVYUVVWWVca
        hydra*	cVVYYXYYXcW
        hydro*	WYZZXaWZXdW
        hydrogen	WYVaXXWXXdW
        hygie*	YXYYZYWXcZX
        hygiene	YXYYZYWXcZX
        hygiene scores	YZZYZZYYdWY
        hyper*	ZYYYXYXXcaV
        i	cWabXVbXVSV
        i $	UaVUeUUWWWa
        i accept	WYaZXbXYaTX
        i accordingly	cZZXYaXZZYX
        i acknowledge	XXaWXXWXXWb
        i agree	VXeWXaWXWTW
        i am	ZZbYWZXXUSW
        i and	YYdWUVWXYWY
        i apologise	WWXXXaWWaWd
        i ask	YZYYXXeYYXW
        i asked	YVVaWWWYVRb
        i attach	acXWXXXXYYY
        i can	WcVaTSWUXeX
        i can't	YYXcbWYZYWY
        i cannot	XYWYbYZYaYc
        i conclude	ZYcXbZYXXXX
        i confirm	cYWaYYYXZYY
        i consider	WWXWaaWXWXY
        i do	bUPVTSbWXWd
        i enclose	cbVWWWWXWVZ
        i explain	ZYYYYYYXYWd
        i find	bbbUWYVWVVX
        i give	UZWbZYWYYYa
        i have	XWYZWZSZRVa
        i hope	WWWXWWVWWTe
        i must	UTcfTaVRUYR
        i note	VUVZXWVYZYf
        i now	eYZYXVXaWXV
        i of	ZZYbaXYYZYZ
        i overturn	cYVXXYWYXYa
        i point	WXXWXYXbWWb
        i recognise	WUVXXaWWWUc
        i refer	WXXVXVVXcWf
        i regret	WVbaYbaZXXV
        i set	dVVWZWVZXWZ
        i shall	UWUWWTYYWXd
        i should	ZXWbZVcaYbV
        i suggest	YYZZYZYbYZa
        i take	VWUWWVWWWVf
        i the	bYXZYZZZZYa
        i therefore	bZYYbaYXYYX
        i trust	XUUUVVUUWUf
        i understand	WXVaWXVZaXa
        i uphold	XZcbaZWWYVW
        i was	TURTWTYWVUi
        i will	VVVYYWaUWWc
        i would	WVUZWWWaZWb
        i write	aXbXXXWWUWZ
        i'm	VTZWVXbYUTY
        i'm afraid	VWdZWZVUXVV
        i'm not	XXXWXWcWXWa
        i'm sorry	VWaVXXWcWWa
        i've	aYVbVWUdaST
        i've copied	aXYXYYXcXYX
        ic	VYWWVXUXaVd
        ic 0	VYWWVXUXaVd
        icb	YSaeZTSbTVU
        icb $	UUSeUUUSTZb
        icb has	aYcYYYYYYYX
        ice	WVUZVVWWWcb
        ico	UUUZVZUXVVg
        ico org	XXWXXYXVWXe
        idea	YYUdXXYYYXY
        ident*	WbZUYZXPUXU
        identical	VSTVYfXXYVW
        identical question	XXWYYcZYbYX
        identifiable	VbdZYVaVVTV
        identification	WWbYWVWWYWd
        identified	baUXaWSUYWW
        identified $	WXVabUTVVYY
        identified by	YbZZWXZXYXa
        identified from	ZbZWUWVYWXc
        identify	TbcUWWbTTTX
        identify and	YYXXZXbZYZa
        identify the	WbdVVWbVTVV
        identify what	YZZYYZaYZZb
        identifying	WcZWXYYXWWV
        identities	XZZXXYYXZVc
        identities of	XcZXXYZZZYZ
        identity	XYZUYVUWUba
        identity of	XbVWaWWWWVd
        if	MRMRfRZSKWb
        if a	WVUUbZWVWZZ
        if an	ZYZZbZaZZXa
        if any	XUVWdXWWVUa
        if anything	XYYWYbWYXWb
        if held	XYXWddWXXWV
        if i	WXXcWXWXXVY
        if in	ZZWZZYaaZae
        if it	WVVUbYXZVWb
        if its	ZXVZXZZZXZb
        if so	VTWUUUbUVTa
        if such	YXZXZXXXYXb
        if that	YYYYYYZYYXc
        if the	UQTXbTYVVZa
        if there	YZYYcYWXXXZ
        if they	XbVcWXWVYYY
        if this	XXVXXVZXYYb
        if we	VVUSeVUSWUd
        if you	UTTSSRcWRSc
        if you're	YZZYXYaZYYb
        ii	WYZSXSTUSZb
        ii $	WYeXYWVXXVZ
        ii and	WYbVWUWWVUb
        ii of	aYXYbVZZZYZ
        iii	WSaXTUTTSXc
        illne*	WWdXXXXWXbW
        illness	WWdXXXXWXbW
        image*	YWbZXXZWXZa
        images	YWbZXXZWXYa
        immig*	ZZYZXYYYZdW
        immigration	ZZYZXYYYZdW
        impac*	ZZWcYYYZYZX
        impact	ZZWcYYYZYZX
        impact assessment	ZYXcYYYZYZX
        impar*	XaWYYZZZYXd
        impli*	YYYaYYZYYYb
        impor*	XXZaZWVXXWc
        importance	XXYaZXWYXWc
        importance and	ZZXZZZZaaab
        importance of	XXZaYXYYXXb
        important	XVaXYYXXWXb
        impos*	bWZbYeVUWZY
        impose	WZYZXdYYYYa
        impose a	XYZZZdZaaZX
        imposed	bYYWYWZWYeV
        imposes	YYYbYcXWXZY
        imposes a	YZZbYZYYZZb
        impra*	XYWWXXYYYXd
        impracticable	XYWWXXYYYXd
        impre*	XYYZWYZXYZc
        impression	XZZZXZXXZZc
        impro*	WVUVXYVUUab
        improper	ZZXZXaZYYXa
        improper use	ZZXZXaZYYXa
        improvement	YXXXYUXXWZb
        in	ZZTWWYYUZZV
        in $	WVVYUVZTSVc
        in 0	QaSeOXPbWYV
        in ?	XXXZZYcYXZX
        in a	WWaXXYVaYXb
        in accordance	YbaVYaVaVYZ
        in advance	ZXYbXYXXZaY
        in all	XTXTaRTUXdY
        in an	VZZUYXWVWaa
        in and	bZXYXWYXYcY
        in annex	WdZVWXWWVWa
        in another	TUXVbYVWaZa
        in answer	aZVcUXUVVdV
        in any	UTXZVXZVYZb
        in april	RWVTXVVXUYd
        in article	ZZXZXYYYYXe
        in at	YZZaZZXYVcU
        in attendance	VUVYXTXXXXe
        in august	WXWWYYXYXcZ
        in below	dYYYZYYWWXY
        in blue	cWUVVUWTWWb
        in bold	bXWXYVXWWXa
        in both	WXaXbXYWadW
        in breach	YZYZaXYZZZb
        in cases	ZZYZZZYYadX
        in chambers	YYXbZWXaYbX
        in chapter	ZXYYYYYZbYb
        in clause	dbTXYWYXYXU
        in common	YZYYaZYYaXa
        in concert	YYXYYaXYYXa
        in confidence	ZadTUVUVVSZ
        in connection	bYZYWZXXXXb
        in consequence	VWabWWXXWbW
        in considering	YYXYXXYYYYc
        in court	ZYYZYZYYYXd
        in danger	XWVYYYXZXXe
        in december	VVWXXYXXWXe
        in deciding	ZZZZZXZZZba
        in disclosing	YYUZXeZYYYb
        in disclosure	XUZXVOYWWZb
        in draft	WWZYYXYYXWd
        in each	YXYTVVUVXbZ
        in either	WXWbbXWWWWc
        in eleven	WXXYYWYYXcZ
        in england	XWXXXXYWVbd
        in english	XYYYYYYYYba
        in error	YXcWWVXXXWb
        in every	TUYVYXVXaeX
        in excel	WXXXXXWWXYe
        in excess	ZYYXZaYYXbY
        in existence	UYUeXYXXWUW
        in favour	aTYVTWWWVYc
        in february	VWXVWaWZYdW
        in force	bXVXVWcVWYW
        in free	YXXWYcYYYYZ
        in full	fbZRUUTTXWV
        in future	XXXYYXYYWYd
        in general	UUYWXVUXVYe
        in getting	XWWXYWXYWYd
        in house	UTYZVTVVTgR
        in how	WYWUXVVWYVf
        in individual	ZdXZZZZZZZY
        in it	VXZVUbUSZSa
        in its	ZRYYYbRcUVW
        in january	UUUUXTVUVgY
        in july	YUZZXVWVWZZ
        in june	UWaWVVWVaYX
        in keeping	XYcXXYXXXYa
        in knowing	TSYUUSUVUaa
        in large	YYYYYYXYXYd
        in law	WWbVVVWWWcX
        in light	bZaYYYYZZaY
        in line	ZWaaaWVVXVc
        in maintaining	WZaXSdWWVYY
        in making	ZXYYXTYZZYc
        in march	VXXbXVZXYcX
        in may	ZVVTTeTTTcW
        in mind	TUSUVVbUWWc
        in my	aXbXYYWXZYX
        in nine	WVWVWaVWWgV
        in nineteen	XWWYXaYXWdZ
        in northern	VVVaUWXVWbZ
        in november	ZXWYYWYYYdX
        in october	VVXWXXXXZda
        in on	cYXbXXXXXYW
        in one	VUTYbUVTUSe
        in order	WaVUUXbWWVY
        in our	TRacaYYacUU
        in paragraph	bZYYaZZZZZa
        in part	XeYVUUTVUWX
        in particular	WXZWWaWXXWd
        in place	XZaVZVVVWaZ
        in plain	YYWYYWbXXZZ
        in post	XXWbXWXXWaW
        in practice	YZYYYYXXXba
        in print	XXXXXXYWdYZ
        in private	WacWYXYWXVa
        in public	WWbWUVWUYWb
        in question	abXXbUYZVaX
        in recent	WXWYXZWZYac
        in redacted	WdZYZZYYZXX
        in refusing	YYZZbbYXYZX
        in regulation	dZZZaXTWWYV
        in relation	VZZdaWVVVbX
        in reliance	ZbXZaZZZZZZ
        in reply	VVXUVcUWbYZ
        in respect	ZVaaZXRTZZV
        in response	aWVaVWUXTVc
        in return	YZXXZYZYYac
        in safeguarding	YZXYYZZYYYc
        in scope	bbYXXXaYYXX
        in scotland	UWTXXWUVZba
        in section	ZWVWdXYVUYa
        in seeing	ZYYXZYYYWUe
        in september	XYZWXYXYWeW
        in seven	XXYXYbWXVZa
        in so	XYZbaYYXZYa
        in some	TUSVWWXZVVf
        in such	dTUbYVZXYZX
        in summary	WbWXWWXXXWc
        in support	XXYXXYXWWXd
        in table	baUXVWWVaUT
        in ten	YWVaYVWXXYa
        in terms	UVababUUYYV
        in that	aZVQRUSaabY
        in the	aZYUXUUTZUY
        in their	ZYWUWWUbTbZ
        in them	YUeWXWUWWTX
        in these	ZWTYVUWXZUe
        in this	TTWTZTRTQbg
        in three	YVWXWXYYYae
        in total	UXWUXdVVXZW
        in touch	VXUVXVWeWYZ
        in transparency	YXUVbWYWVTa
        in trust	ZZdXYZZWZYV
        in turn	WWWUUYUTVYe
        in two	cXWWWWWWWdV
        in use	WVTZWWVVZbb
        in wales	XXWXYYXXXZc
        in welsh	UXYWYWWWWcb
        in what	XWaWVTVWXZc
        in whether	YYYYXYYZYZc
        in which	XaZWTaZRYYZ
        in whole	YYdYZZWZZYY
        in withholding	VUbVUUVUUUa
        in writing	XWZcWYUWWVa
        in your	ZTSXaUbSZUc
        inacc*	YWYZYXYYaWb
        inapp*	ZZZZXWZaZYd
        inappropriate	ZZZZXWZaZYd
        inappropriate or	ZZZZXWZaZYd
        inbox	bYXZVaXYYXa
        incap*	XXaaXYYXYWc
        incid*	WaYXVZbXTWY
        incident	WcZXUZZZWVV
        incident at	WWVXYYbYYba
        incidents	YVWYYYbVUYb
        incidents at	aYXWYYZYXVb
        inclu*	eZUOTRfUXWX
        include	aUUUWVeUUWa
        include the	ZXWZZXYYZYd
        included	gbYTVTaRXSR
        included $	eZaVYWUXUWU
        included in	ZZYYZZYZbYX
        included the	daWYYYWXWXX
        included with	cbWWXWWXXVW
        includes	SZVTXXTVTYg
        includes the	XXXYXYXXYbb
        including	VRVUUQVYZac
        including the	bWVXYWaYbVW
        including those	ZYYZZYZYYYc
        inclusive	XaYXXZZZYcW
        inclusive of	XaYXXZZZYcW
        incom*	TTWTVWUTZca
        income	VUUUXVWVbeY
        incomplete	XXbWXYXXVWc
        incre*	XZXXZYYWXdW
        increase	YXWXXWYXYcX
        indem*	aYXXYYYXXcX
        indemnity	aYXXYYYXXcX
        indep*	XXXVXWTZUXd
        independent	XXWVXWTZUXd
        independent of	VVVTWVWYVVe
        independent office	YZZZZZYaYZb
        index	WVVaXZUWVZb
        indic*	VTXVeXaUYTW
        indicate	XYXXdYeXYXT
        indicate whether	ZYYXZWdYZXW
        indicated	aZZYXXWXYZb
        indicated that	aZZYXXWXYZb
        indicating	WbZZbZZZZZZ
        indication	YXXXdXZZYYY
        indication of	XYWXYWbZZYb
        indication that	XZYabYZYYXY
        indiv*	TcZZbcVTROV
        individual	WaZZbaWUSNV
        individual was	ZVZYcYZZaYY
        individually	VaWWXdWXXZZ
        individuals	SbZZXVVVXXZ
        individuals $	XaYYYYYYZXb
        individuals and	WaZZZXYZYYa
        indus*	VcUWYVZWWZX
        industrial	XcWYYXXYYbX
        industry	XXWWZXaXXVa
        infer*	ZWWUbWWWXWb
        inference	YYYVaXXXYXd
        inference should	XYZVbYWYVYb
        infla*	VWUVVUWVVVf
        info	fabWbSeXQIS
        info $	TWUcTUUcVTa
        info not	SUXZTTVWWVc
        infor*	VXWbZTYXaMa
        inform	WVUaXaVbTUY
        inform you	WWVbZaWbVVX
        informants	VbXUdXVUVWY
        information	WWWbVSYYbMb
        information $	PaXZSYXPSWc
        information about	VVYabWXWbTX
        information access	VUUUWWVWUWg
        information accessible	XXZXYZXXcZX
        information act	SaTMZaZSUSX
        information and	WVZbWXaWUYb
        information as	baYZZYZZYZa
        information at	UXaWbXYXXYa
        information available	XXXWWXYYWXe
        information because	aaXaaaaaaad
        information branch	YZZZZZYWWZb
        information by	WXYXZXYXcXd
        information commissioner	SVWUXXUUYXe
        information commissioner's	bXYYYYYYXZa
        information concerning	WYZVZYWYXZa
        information dated	WVVXXXWYVZe
        information does	YXXeaWXWYWV
        information exists	WVWcbVXVXWX
        information for	YZZZYXXWcZY
        information from	XWWXVWZUWXd
        information governance	XYaVXYXZVXb
        information has	ZcaYXVWWYYX
        information held	XXRbZVYUXUb
        information if	XWVWVXYbWWc
        information in	UTcZVXVUVXa
        information is	YZXcUWWWTTa
        information isn't	YXWeZXZWXYW
        information it	ZYUXYWYUYYd
        information management	VUUVXXVbVVa
        information may	ZYYZZZZZWae
        information not	STVdUWVSVVY
        information of	VabYaaWbWXX
        information officer	WUVVZVVUWTe
        information on	XXcZWWXcbXU
        information provided	TTcWWVWWWXb
        information regulations	QUaSUPRYRPd
        information relating	cWYbYYYXXXa
        information request	XUWUXUTUVVf
        information requested	YUUZUYVTbVd
        information rights	VSTTbUXZTTa
        information scotland	WQbZWRTSUbY
        information should	VUdWXXYYVYX
        information so	ZYcZYYYaZZX
        information sought	XXUdVVVUXVX
        information supplied	bWYWZYWYWXZ
        information that	TTXaUVWTVYe
        information the	aYWVYYZWYVe
        information to	abWZYXYYYZX
        information under	ZVXXYWWYZae
        information was	VVVZaVYXaVc
        information we	XYbWWXXXYXa
        information which	XWbUWWVXTXa
        information whose	XUZYYXZZWZb
        information will	YYZXYXZYZZb
        information within	bXUcXVWYVUZ
        information would	YYYbbbYXXYW
        information you	aXWZaTUWZSX
        informed	XXXYYYXWYac
        infra*	XXYaYYWabbX
        infrastructure	XXYbZZXacXY
        inher*	VWZcYXYXXYZ
        inherent	YYaZYZZZZXa
        inhib*	WWZVWWWWWVe
        inhibit	ZYbaZWZaZaZ
        inhibit the	aaUaaaaaaag
        initi*	bcWTUYWUUVW
        initial	aYXXYaYYYYc
        initially	cXZYYZZYYaY
        injur*	ZUVWUVXbVgU
        injuries	ZWWXVVZcWcX
        inpat*	VYWYWWUUWda
        inpatient	VYWYWWUUWda
        inque*	WYbVUTVaWZZ
        inquest	WYbVUTVaWZZ
        inqui*	XYZWcXVXbWW
        inquiry	XYZXcYWYZXW
        inquiry and	YZbZZXYaYbX
        inquiry has	bYaYZXZYYcW
        insid*	WabWYbYXXbT
        inside	WabWYbYXXbT
        inside the	WVbYZcXWWXU
        insof*	WaYYYaWaZYY
        insofar	WaYYYaWaZYY
        insofar as	WaYYYaWaZYY
        inspe*	YXXSRTScaZT
        inspect	YYYYXXXXcZY
        inspect the	YYYYYYYXcZX
        inspected	ZSTZYTYUacW
        inspection	cTZWQVOWdUX
        inspection of	WYYYZbXXYbU
        inspection reports	bUcVXWXTWWa
        inspections	WcbVZYUZWZU
        inspector	ZYWVWVWZTdW
        inspector $	XbVYYYYXWdW
        inspector's	YaXXXYXXVYd
        inspectorate	VUYbXWWeWXV
        inspectors	ZYXTVYTZYcY
        inspectors have	ZbZWZXXWZcY
        inspects	WYWXYXXWWZd
        insta*	VTYYWXYYVfV
        install	XXYYZXYaYcX
        installed	WZWYZZXYYcX
        instance	YWacZXbWXaW
        instance the	XYbYYWYYXcZ
        instances	XYYWYbXYXbZ
        inste*	WcUZXYYZYbY
        instead	WcUZXYYZYbY
        instead $	YYYXZYYaYba
        instead of	XdXXXYYWXXX
        insti*	XWaXXXaZVeV
        institute	XWaWXWVZVeV
        instr*	aUWYXXXVWdX
        instructed	WWWXWaXYXcZ
        instruction	XWYbWVUVWbW
        instructions	cXWaaUVYZaV
        instructors	ZZZZZZYZZcY
        instrument	YXYYVTXYWYd
        insur*	ZYYRSQXUTgV
        insurance	UaaWVWbWWcY
        insured	cSUWWVVWXZa
        insurer	ZYaZZYZXYcZ
        insurers	VUaTVUTXTfS
        integ*	XXaWZWWaVaZ
        integrity	YYbYZXYYYbY
        integrity of	ZYcZYYZYYXX
        intel*	WVbXbWWXXaW
        intellectual	XYcZWWWXXXY
        intellectual property	XYcZWWWXXXY
        intelligence	YXZXbXXXYaW
        inten*	TaXUTYdXSSb
        intend	YXaYYacXUVZ
        intend to	ZYbYYaWVVVd
        intended	VUWVVZaZVVa
        intended for	YWWYYYWbWYa
        intended to	YYYYYZYXXXa
        intends	YYYXXYXXWXd
        intends to	YYYXXYXXWXd
        intent	YcWYZXXXXVa
        intention	WXWZWVWUXYc
        intention of	YYXWYXXXYYd
        inter*	VWXUXcWVaYa
        interactive	XYZZXYYXbWZ
        interest	WXWWbYWVQWc
        interest $	ZSWTWNSTRTf
        interest and	UVVWaVWUWWe
        interest considerations	WVXWUTVWVUe
        interest favours	WacWbQXXWVW
        interest for	XWUYUXWWXXf
        interest in	VUVVWbQVQXc
        interest is	VUfUbSXWWTU
        interest lies	XWdYYWWWWWW
        interest of	XWYXYXYVYXe
        interest regulation	VUTURRTVUVh
        interest test	USVUSOUUSUh
        interest that	XbWYYVXZYYa
        interest to	XWXYYTaXZWc
        interest was	YXXXWVZXWVe
        interested	VWWVXXdWVVb
        interested in	WXYWXVdXWXY
        interests	VZXSSSaZbSb
        interests $	VWSWVWVWVVg
        interests is	XWXYVXYXdXX
        interests of	XYZUWVWUUVb
        interests the	XVWTURYYWWe
        interference	YYWZYYYZXcX
        interim	aYaZYYXYXZY
        intermediate	YZZYYYYYYaa
        internal	aYbTSTTXSbY
        internal audit	baTXXYXVWaa
        internal communications	WXcXUXUWXXZ
        internal review	cTYWUTWXWUZ
        internal reviews	XXVXXXXXWVf
        internet	VYWWXXVVfVY
        internet $	ZZYZYYXXbWa
        interpreted	XVXcXWWXYVc
        interpreter	bXYZWYYZYYZ
        interpreters	YYYcXWXYYaY
        interpreters are	ZZZcYXYYYZX
        interpreting	WWVUWVWWVac
        interrogate	YZYYZcZYYYY
        interrogated	aYYaXWZYXYZ
        interval	WXYWTaVUXbX
        interval has	ZZYZYbZYZZZ
        intervals	WXcXYWYYYaZ
        interview	WdeZSQRUUWT
        interview notes	YcbWWWXWXWV
        interviewed	VYXVYZXWWdX
        interviews	WZbaVYYVUcS
        interviews are	XaVbWYWWVbU
        intim*	bYVXYXYYXac
        into	cYXUYTTVXZb
        into a	caXVYXWWWWb
        into account	XVbYZZZZYWa
        into force	YZVaVVYYXab
        into it	ZYXYWXWZXZd
        into play	ZYYZZYXYZZc
        into the	dWbUWVWVSba
        into this	ZXWYaaabYXW
        intro*	VWUZTWVUTac
        introduced	YXVbYXYYXZb
        introduction	WXVaUWVVUYb
        introduction of	ZZZbYZYZYcY
        intru*	WWaVVVdVWUX
        intruder	XXVWWWeWXWX
        inven*	VVUcWVVVaWZ
        inventory	WWWdWVVWaXV
        inver*	XdWWVWXXXdV
        inves*	OWcNaQQVQYa
        investigation	RYbSaUUYTUb
        investigation $	WWbXbXZXXXZ
        investigation and	ZXbXWXXWXbV
        investigation into	YYXZbYYYZYc
        investigation is	YXVXWYYXYWe
        investigation report	YbdZXZYYYZV
        investigations	YVYYaYWaXaW
        investigations and	YXbWcXWYYWX
        investigators	YYYYXTZYYbb
        investigatory	YZYZaYZYZaY
        investigatory powers	YZYZaYZYZaY
        invig*	bZXYYZZYXaY
        invit*	VWXWVWdaWXZ
        invite	ZXbYYXcaYXW
        invite you	YYZZYYcaYXW
        invited	XXYXXXYaXWe
        invited to	YZZYXXZbZaZ
        invoi*	bZVaUXRQRTa
        invoice	UaUZWVUVUSf
        invoice $	XbWWXWXXXVd
        invoices	cZYbUZTSTXV
        invoices from	dXYYZZZYZYX
        invok*	VXYYbcWVVWV
        invoke	XWXaXbYXYXW
        invoked	XXZXbbVWVbW
        invol*	VTZSWcTZSYa
        involve	YXXXVbXYYba
        involved	WUaTTaVWWWd
        involved $	YYYYXaXWYVc
        involved in	ZXUWXYWZWYe
        involved is	YZXYXdWXWYX
        involvement	XYXZZWYbXXW
        involves	YYXWYXXXVbb
        irela*	ZYWXXYVZVcZ
        ireland	ZYWXXYVZVcZ
        is	baYVYWVZYYU
        is $	eaVTUUXbUVV
        is 0	QaRQUVSSUcc
        is a	VSWSaVZaZYb
        is able	cbYaWYYVXZX
        is about	VVYWaUXaVUb
        is absolute	VXYWXUWWVVe
        is accessible	YYYYYYZYcYY
        is accordingly	XXbaYbXWUWW
        is again	XZfXYZZZbZV
        is allowed	XYYYYXYYXaa
        is already	VXaWYXYXWVd
        is also	UUZVVUVWXcb
        is an	UXYTTYUUbQf
        is and	ZYYZZZZZaZb
        is answered	XdTYXYXZZbV
        is applied	XYWXabYXXUc
        is as	UZUWWVVVUSe
        is asked	WWXVYYYZVYd
        is assessed	ZYYXXYXXZcZ
        is at	YVWWWXWWZVe
        is attached	ccTVWXVVVTU
        is available	VYVZWXWWXcb
        is based	YYYYZYYXXXc
        is before	XXZXYXYXXVb
        is being	XWdTVTaUXaW
        is below	XZXZYYYcXYX
        is better	YWTVbVWbVTW
        is beyond	XZYbXcXXXXX
        is bought	XWXaWXWYXZZ
        is bound	ZXcYYYZZYYX
        is by	YXYWYXYYWdZ
        is called	XXYXXXYXYbZ
        is capable	YYXbZZbYYYY
        is carried	YXWZXYYYZbY
        is charged	WXUWXWYXbVb
        is claimed	WXbWYcYYYVY
        is classed	ZZZZYZYZZcW
        is closed	VYXaZWXXVXc
        is collected	YYZYZYYYYdW
        is commercial	WXYYXYYYZcb
        is commercially	YVbYYZYYZXZ
        is commissioned	ZYZWZZZbZcY
        is complete	dbUWWXYYYVX
        is concerned	XYXZWXWaXYb
        is confidential	WXdWUWUUWTa
        is confirmed	ZZbXZbYZZbX
        is consequently	XYdaZXYXbYW
        is considered	XXaYXYYZbbX
        is contained	dWWWYWYWWYY
        is content	cYYZZYYYZZY
        is counted	VXWXWWZVWUg
        is covered	WWdYYXWWaVY
        is decided	XXZXYYXXYZc
        is declined	ZZbZZZZZYXY
        is denied	XXeVWYXWXXY
        is described	YYXYXXXZWbc
        is disclosed	XfWYXYYWYXY
        is disclosing	ccVXYXYXYYW
        is dismissed	WVWVYcXWXUb
        is done	WUTUUUVaUfT
        is drawn	WYYWYWZZcZY
        is due	WXbXYXXZXba
        is enclosed	gaUWWWTWVTT
        is engaged	WXaZaaXXYWX
        is entitled	YYXYXXYXYXd
        is environmental	WZZWXYWaZYa
        is excluded	YYaZcZYZYYY
        is exempt	SYcWWXTSZSX
        is for	XVUWXWUXbZd
        is found	WXWXWVXWXbb
        is free	WXWXWWVUZdY
        is given	UbSVZaUZXbV
        is good	YYVWXYYYYWe
        is held	TTXabWUcSWZ
        is helpful	XYXYXXXXXXd
        is here	acaWYYXXVWY
        is hereby	dXWYXXXYYXZ
        is in	babaYSOVXSX
        is included	cVUYZYWXaYV
        is intended	YYXYYYYWZXc
        is it	VWWWWWfXVYW
        is itself	YXYXeYXYYXU
        is kept	XXacXXXTWVa
        is known	WTVbbVWUTRa
        is laid	bWYYYYYYaYb
        is left	XZUabVVWXTc
        is let	XXVbYYYYYXa
        is likely	XXUWXYWcWWY
        is live	UVaXWWXWVVf
        is logged	ZZZbZZZYZYZ
        is made	XXbYUVVTUXc
        is maintained	ZXeXWaXXWVU
        is manifestly	XXYWXaYWYXb
        is marked	ZYXYYYZZZda
        is meant	WVWUWYeXXWZ
        is measured	XZYXZYZZYdX
        is met	bVUWaVWXWZZ
        is missing	WWWcXWbZWXW
        is more	VVUUVeaVWWW
        is needed	VXXVUUbXWYd
        is neither	YYaYcYXYYXW
        is no	XUTYQZOSSca
        is none	XWWfYWXXVSY
        is normally	WYWXXXYYWbZ
        is not	SXabXVTTIYX
        is noted	XZYcYXYYXWZ
        is nothing	ZVUeVVWWVVZ
        is notice	WYWdWVXWWZY
        is now	eZXWYWWYVbW
        is of	WWaTYUWWXZb
        is offered	XXXXaWXYYcY
        is on	aTVSYUSYeVa
        is one	VVXZZXWdZbV
        is open	WWUWVVVVZXf
        is operated	ZYYYZYZbZaY
        is operationally	YVdYZZYZXYX
        is or	YYXVbYYZZXc
        is ordinarily	YYXYZYZYZXd
        is our	VVSVdUXWUUd
        is out	VUbWVeWUWVS
        is outweighed	YWUYWRZYVXg
        is over	XYVWXdXXWaX
        is owned	XVWXYVXaVeU
        is paid	VUWaUUUUUUh
        is personal	XYaYZWYXXWb
        is placed	YYXYZXZYXcc
        is planned	XXaYYYZYYdX
        is prepared	ZYaYdYaZaYa
        is presented	bYYXYXZZYYZ
        is printed	ZaXXYYVWZaY
        is privileged	ZXcZYYZZZZW
        is protected	XXdUXWVWWUX
        is provided	bdUVRTTUTXW
        is public	VWVWWWXXbUb
        is published	XWUVYXVVeWa
        is put	VYXbYWWTZaZ
        is qualified	WWVVXWWWYVf
        is real	YYYZYZYYYYc
        is reasonable	WYYXXZYXXXb
        is reasonably	XYXXYXXXaWc
        is recorded	aXXaYWVXXZb
        is refused	WVbWZcTWVbU
        is refusing	YWeYXaZXYXW
        is regarded	WXbYWXXYXVb
        is rejected	ZZYZZcWZYZX
        is released	YdUYVXWXWUa
        is relied	YYWXbbXXZZY
        is repeated	VXXYXYWWVbe
        is replaced	XaXWXXXXXbU
        is reproduced	bXYWYXXXaWZ
        is required	VYXYWXaZYXe
        is responsible	YYYaYYXWXVb
        is retained	WWcVaWXYWYa
        is returned	cWWWXWWZWcV
        is reviewed	YYWWaZaZacY
        is right	VWVbVWVUVcX
        is run	VVVVVVVdVcT
        is said	WVYZXVaWXVc
        is section	XYVYUZZYXbd
        is sent	ZcXYYXYYYXX
        is set	dRRVTVTWXXa
        is shared	VWTUVUVXWba
        is shown	abWUVWVaVUZ
        is so	ZbYWXZYWZWb
        is some	YXVUZUaYXVb
        is something	XXdVVUVXaUZ
        is spent	VYWWWWVVVVf
        is still	WVbVWWVVXYb
        is subject	VUbWVVWWWWb
        is such	YYZWXaXYYZb
        is supplied	cbSWTUTWUbV
        is taken	WYZYVWVWWbc
        is that	SbaXYXYYRaY
        is the	cUUUZWWePWY
        is there	WaUXWUWZbUb
        is therefore	aTZZYWVXXYZ
        is this	XWUUUUdUUUc
        is thus	VXVeYXYYYWV
        is to	YSXWUYUaaXb
        is too	WTSVUeYXXTZ
        is treated	WWWWYVYYZdc
        is turned	YXdXZbXXWbV
        is unable	ZZYZabYZZZY
        is unclear	ZYXXYYbYYXZ
        is under	YWaXZXWWXYb
        is unknown	YYYdYZYXYYX
        is up	XWWYXWXVdaX
        is upheld	VXZXWWWWXWb
        is used	XXcXYYUXYaY
        is usually	YWVXWYXXYWf
        is very	WWWWWWbVWVd
        is vexatious	VYXVXbXYYZb
        is well	ZYYZWcYXYWZ
        is what	cVZXYcYYYWV
        is why	VWbVWbUVVYZ
        is willing	aaVXXYYXYZa
        is with	aZaYXVTUTVX
        is withheld	VYfVXYVUVXO
        is withholding	WXeYXXZYXXV
        is your	WZWYYaUbWVb
        is yours	bcYWYYYXXYV
        islan*	XZVaXYXUXfU
        island	YYVbXYVVYdU
        islanders	ZYYZYYXYZab
        islands	YaYYZYaYYbY
        isn't	RQZnQYZXNSN
        isn't clear	ZZZYZZbZZZY
        isn't held	YYXaWZYVZYc
        isn't there	XWVeWVWWWXV
        isola*	YWVVXbXWWZY
        isolation	YXXWXXYXXab
        issue	bWZWWVWYVda
        issue*	WTdbYRXYaWZ
        issued	XUebVRYTXXY
        issued $	YYabXYXYYXa
        issued 0	RVdQTTUUVTc
        issued by	UYVbXZWXYYb
        issued in	YZZZYZZZZcX
        issued on	aYXWZXZXYfY
        issued to	VWUZVWWXXeX
        issued under	ZXaWYXVXWaZ
        issues	YWVUaVVabUZ
        issui*	YbXXYbYXYbZ
        issuing	YbXXYbYXYbZ
        it	WXZVWXcaaWW
        it $	XWZbUXRWTaa
        it 0	XXVXXcYYYXa
        it ?	WXXYYYfXXYU
        it a	WWUXXZcYVXc
        it afresh	YYWYXaXZXWb
        it again	YZYYYZbYaYZ
        it all	XUcVWUXVVVX
        it an	YYaYYbXYYZY
        it and	YVVaUWVcaVa
        it answered	YWWYWWXXYVg
        it appears	abYYZYXaYZX
        it applies	ZWVXXYWZZYe
        it are	bXWXXVVZXYZ
        it as	aaXXVcXaWWZ
        it at	XYZYYbYaXbX
        it back	ZYaXYYXXXdW
        it be	aYcWXYbXXZV
        it before	WXXXZWbXYYa
        it being	ZYcYaXYYZYX
        it by	TaUWXXZSdaW
        it came	abYYXXYYYXZ
        it can	XWdWYXXaaTZ
        it cannot	XYeZWXXXXVW
        it comes	bXWcXXZWYXY
        it concerns	XdWYZZaYZYY
        it could	XWbaWYWXXXb
        it did	XZbWaXXUXUb
        it does	XWZVTYUVXbd
        it down	YYYYZWaZYcY
        it estimates	ZZZYZVaZZYf
        it ever	ZZZXbYZZZbY
        it exists	YXZbbWZdXWW
        it falls	WVdWYWbWXaX
        it follows	aYbbZcZYYYY
        it for	VVWVXbUWVUf
        it from	XYXXXXXXXYd
        it goes	YYaYYaYYZYa
        it had	YXWWVXWXYXf
        it has	SbUZaYSXOcW
        it have	YZVXXVXYZcY
        it having	XVVZXYWVdWZ
        it held	XZYWdYXXZWb
        it holds	TTVUeWUaVVZ
        it if	ZUVYYbWZZVb
        it impracticable	XYWWXXYYYXd
        it in	WcSXUXWTYVa
        it is	bVXWVZYXaZZ
        it isn't	YVbcYabWXVU
        it may	UaVWVWWXTWd
        it might	VYVZYbVZWXb
        it must	YYdWWXZWYVX
        it need	YYXZYXYYYYd
        it no	bYZZZZYYZbV
        it not	YXWdaYaXXYW
        it now	bWaZZXYWWZY
        it on	SYZVXTUaZcX
        it or	YYYYcZaYYXZ
        it ought	bXZbXXYaYYY
        it out	YVbVWeYUUTR
        it over	XZXYXYTaXYd
        it receives	WVbbWXYXYXa
        it relates	YXXXXbYXYWb
        it remains	YYXYYaXXaXc
        it right	XXdXXXYaXYX
        it serves	YYVZYZYXXWd
        it should	XWZZUUWbZWa
        it so	YVZWXYbZYXa
        it stands	YWVYXXdXYXX
        it stays	YbcXXYXWXYW
        it stood	cYYYZXXYYXa
        it takes	YZYXYXXYZdX
        it that	WYbWWXcXWXb
        it the	WVTXWbaWVbX
        it there	YYXZZYYacYY
        it to	WVZbWXaaVZZ
        it took	XXXXXVXXYXf
        it under	WZXYWaXWXVc
        it up	XXWWVVbcaWZ
        it useful	XYXYZXXXVba
        it was	UZcUOVPZQab
        it we	ZZbYZaZbYYY
        it were	XYYaZYZXYXc
        it will	WaYTYbTXUTa
        it with	aWXWacXWWcW
        it won't	YYbYXbYZXZY
        it would	TWXUWcYTSRc
        it you	VVbUVUUUUUf
        it's	XSZVYWXbaWW
        it's a	YZXZYaZXXcY
        it's our	YYVXcXYYWYc
        it's the	aXWXWXWdYYW
        item	YYYZZTSVYTc
        item 0	XaUSaTSYaVc
        itemi*	cWUeXYWWXVU
        itemise	ZZXdZZYYYXX
        itemised	dXWcXWWXYVU
        items	VeTXXZXZXXb
        items 0	XXYXYYYbXWc
        items in	XZZZZaZYZYb
        its	XYXXVUacWWW
        its address	YXWWVYXcWWZ
        its being	bYXZWZZZZZa
        its case	bZXZYWWYZXb
        its competitors	ZYcYYYYZYXa
        its corporate	YXXZYZYaYcY
        its data	WWUdXXXcYWX
        its disclosure	WVYXUYWWaYc
        its duty	XVVXbYYYZXZ
        its entirety	bVaWaXXXWYX
        its first	WWZWYYbYYcZ
        its foi	XZYXYYYdWYX
        its members	ZYYcYYYYYWY
        its own	XTVaWWXbRQa
        its position	YYYYbYYYYZa
        its rates	XWaXYXYXXXb
        its records	YZXZYYYaYXb
        its refusal	bWdYYXZXXYY
        its release	YZcYZYYYYYY
        its terms	XWZWWWXXWXc
        its views	YWWZZZZYYXd
        its way	ccYXYXXXYXW
        its website	WYYXYYXbbXZ
        itsel*	WVZVYYSWTZa
        itself	WVZVYYSWTZa
        itself $	XWdYWUVUVaW
        itself and	YYaYYbYZYaW
        itself be	aZZXaYXaaaa
        itself exempt	YXYXeYXYYXU
        itself is	YaYYYYXXXYc
        iv	UUVTVVTdTSc
        j	UVTUVUUUTcc
        jan	dTTUTTSTTSe
        janua*	XTTSTYYTXaa
        january	XTTSTYYTXaa
        january $	bWXVWVTWaaZ
        january 0	RUUTVaRRWXc
        january and	ZZYZZXZYbbW
        job	aZRWPeTSSZT
        job $	WWXVXaWVWcX
        job description	dXXbXYYXbVX
        job is	YXWXYaYZXWb
        job title	ZbXXXXbXYVa
        job titles	bcWWXXYWYWV
        jobs	WWVaXZYXbWY
        joini*	YYYYZYYYYda
        joining	YYYYZYYYYda
        joint	XUWZVUUcVbY
        joint*	XYXYXbYWZbZ
        jointly	YZWZYbZXZbX
        journ*	VRWcYUSXbZZ
        journalism	YYaYXYZZYYb
        journalism art	ZZYYYZZZZYc
        journalist	WXXVbWZYWVc
        journalists	YZZdYXYWVWZ
        journeys	WTVTUXVXbbb
        judge	UUUUUUUUVae
        judge how	YZYYYYYYYcY
        judge whether	ZZYYYYXXYXd
        judge*	UPdTXWYaSYW
        judged	WTcWVVWYWUb
        judgement	UUfUZYVVUZX
        judgement $	WWUVWaVWWVd
        judges	VWWYVaZdWaW
        judgm*	ZVbXXaXVcVW
        judgment	ZVbXXaXVcVV
        judic*	YXVYWTUcYVX
        judicial	UYWaXVTaWWY
        judicial appointments	WbZcXZYWaWW
        judicial office	ZVZWZVWYVYb
        judicial review	WXaXZXYXYaa
        judiciary	YZaYZXZYbYZ
        july	STWVRQQXXeZ
        july $	TWUWVWTXSfX
        july 0	XTTZVSUUTWe
        july and	YWaWYWXYXdZ
        junct*	aYZbXYVVVcW
        junction	aYZbXZWWVbX
        june	WRaUPUUSaXZ
        june $	ZUTSUTSYZeW
        june 0	RVUUVTZSSVf
        june and	XYaZYXXYZdU
        junio*	ZcYVWWXWUaZ
        junior	ZcYVWWXWUaZ
        junior $	YWVZZZYYYbc
        junior staff	ZbZZZZZZYZa
        juror*	XXXYYXYXWeV
        jurors	XXXYYXYXWeV
        jury	WYWYXYXVVXe
        just	VUbWWbaXWaY
        justi*	XUXYTWTWPbb
        justice	XVYZUUUXQab
        justice $	XZZXYYXZXXb
        justice moj	YYYYYYWXZYe
        justified	YYZYYbYZYYZ
        justify	ZXZWZWXWXVc
        justify the	XWVWXYXXWXc
        k	bXaWZYWVYTb
        keep	YOdbVTPNQWV
        keep a	XYWaYYYWXXc
        keep no	VWUfVWWWWUW
        keep the	aVdZWVXUWYR
        keep their	WWXYXXXXXba
        keep to	WXZWYYYXXXc
        keepe*	ZXZYYaWYXbY
        keeper	aYaZWYWXXWZ
        keeper has	YZbaYYYYXYY
        keepi*	UWeUWVVVUUa
        keeping	UWeUWVVVUUa
        keeping it	YZdXXXZYYYX
        keeping the	WYdXYYYYXYW
        keeping with	XYaXXYYXXZc
        keeps	RUYeVUUbSXY
        keeps a	YXWaXXYWYaV
        keeps no	WWVeXWYWXWV
        keeps the	UVTVUVVbWZa
        kenne*	YXbVXWWVWbZ
        kennels	YXXWXXXWXcZ
        kent	VWWWWVWVWXd
        kept	NWfdRQNXRUV
        kept $	WVUeWVVTYVa
        kept at	WVYYZXYYYcY
        kept back	TccTVUVTWSV
        kept by	XYUaYWYdXVY
        kept confidential	ZYdZZZZYZZV
        kept for	WYVaVVWTXbZ
        kept from	YXfWXXWVXXV
        kept in	WTUTXUXXYeb
        kept no	YYXcXYZWZYX
        kept on	WXUUUVWVUce
        kept secret	YYaYYYXXYXb
        kerb	VXVVXXXVVgU
        kestr*	UXUdVVUaUZX
        kestrel	UXUdVVUaUZX
        kew	aXYYZYYcZXY
        key	VSaTTUTUVUg
        keyin*	XYXXXbXXXWc
        keying	XYXXXbXXXWc
        keys	WWVXVWWVWfV
        keywo*	UUTYUXaVSTf
        keyword	VUVaUWTUUTb
        keyword search	YYYdXYWXYVV
        keywords	VVVUWYbWUUe
        kg	VVVVVVWWWeZ
        kg $	WWVWWWWWWda
        kille*	VWVVXWXWWdZ
        killed	VWVVXWXWWdZ
        kilog*	XWXXYXYXYdV
        kilograms	XWXXYXYXYdV
        kilom*	YXXXYYXYYeW
        kilometres	YXXXYYXYYeW
        kilometres of	YXYXYYYYYcY
        kinbu*	ZZZZZZZYZZc
        kinburn	ZZZZZZZYZZc
        kinburn castle	ZZZZZZZYZZc
        kind	VSZaXYcYVTZ
        kind and	YZabZZZYYZZ
        kind described	bZbYcZZZYYW
        kind of	WWWZYXeWXWY
        kind regards	ZZYYYZYYYZc
        kindl*	WUWUUUfbYWV
        kindly	WUWUUUfbYWV
        kinds	VWWWXVVYYYd
        kinds of	VXYXYVWYYZc
        kingd*	YYWXXXXaXZa
        kingdom	YYWXXXXaXZa
        kingdom $	YXYXXXZYYbZ
        kit	WVXXfXWVWWV
        kitch*	WVUbWWWXWcZ
        kitchen	YWVaYWXYXab
        kitchen $	ZYVbYXYYYZc
        kitchens	XWXbXYXYYcW
        knew	ZYXXYXXYYVd
        knew what	YYYYZYYXYZc
        knive*	WWVWWWWaWdX
        knives	WWVWWWWaWdX
        know	QSUbVRdZQRa
        know $	XXWZWXZeWXX
        know and	ZZYYYZWYXZd
        know how	XVUZXVbWYUb
        know if	XVXcWWVTWTa
        know that	YWWWXYVWTac
        know the	YXYWYZbXXXa
        know this	XXTVVVWdXUd
        know what	UYXXXYbVWYb
        know when	WYXWYXWWYXd
        know where	ZYYaYYaXYXa
        know whether	XVYSWXcYYVZ
        know which	YWXWYZdWXWZ
        know why	YYZYZYYYZYc
        knowi*	UVZVVVdXWaY
        knowing	UVZVVVdXWaY
        knowing how	USYXUSUVVaZ
        knowl*	XWUcYXVWXbX
        knowledge	XWUcYXVWXbX
        knowledge of	XXWdWYWXYVZ
        known	SVbaZRRUORa
        known $	UbZYRUUSSTa
        known to	VTZcaUSWRRX
        labor*	aYYaYYXXYYc
        laboratory	ZYYYZZZXYZc
        labou*	WVWXXcWVWbY
        labour	WVWXXcWVWbY
        lack	XXXbWZVVWdX
        ladde*	VVVVWWWWVfU
        laid	cVWXXVWXYZb
        laid out	cWYZZYYZaYX
        lamp	cUWXYbVYTaU
        land	SRXVSUWZcaZ
        land $	YYVWWXXXXZd
        land and	YYXYYXYWYdX
        land at	YYXaYYZYXbb
        land registry	VVUZVUUgZRV
        landf*	YWWWXXWXYdY
        landfill	YWWWXXWXYdY
        landi*	aaaXXXbWXXV
        landing	XaaYXXbXYXW
        landl*	UZaYZTUZSXY
        landlord	VYbaaUWZTVZ
        landlord's	XaaXWXXVYcX
        landlords	ZWZXZYYXZYd
        lando*	XYXWXYXXZad
        lane	ZSTXUcTURZa
        lane $	UWUXWUVWVda
        lane is	WXWcXWYWXZV
        lane wilmslow	ZZZZZZZZYZb
        langu*	YXXbUXSYUdY
        language	YUWaVXTYVbZ
        language $	bYXaXXYXXdV
        languages	XaZZVWWXVbU
        lapse*	ZZYYZXYYZcY
        lapsed	ZZYYZXYYZdV
        lapto*	aWVUWXUVVcZ
        laptop	XWWWXXWWXXd
        laptops	aXXWXYWWWdW
        larch	XYYWVXXbWaV
        large	VWVVXWZVUWf
        large $	XXYYYYYXXXd
        large and	ZYZYZYZZZYc
        large print	XYYXYYYYWXd
        large*	VZUWYVXVXac
        larger	XbWXZYYXYaa
        largest	WWWWYWXWXba
        larks*	bZZYZZYaZaX
        larkspur	bZZYZZYaZaX
        laser	WXVWWWXXXeW
        last	YXUbTXVRVcW
        last inspection	VYYVYWYYWgT
        last of	bYVWXWXWXdX
        last page	acYVYXYZXWZ
        last three	ZVXXYWWXZVc
        last two	XZYYYYXXYWe
        last week	WYXXXWWXbXb
        last year	bUVZWUUVaaY
        laste*	WXXVYWYXWfW
        lasted	WXXVYWYXWfW
        lasti*	ZYYYYXXWYab
        lasting	ZYYYYXXWYab
        lasts	YWXXXWWWWWe
        late	aUUZTRXSSbZ
        late $	YXWWXWWXYac
        later	UZWWVWTWWWf
        later than	ZWUYYXYXYba
        later years	YbYXZXYXZXc
        lates*	UWVZVeWVWVZ
        latest	UWVZVeWVWVZ
        latest $	YYYYYXYYYXd
        latest email	YZYZYcZYZZY
        latte*	XWZWXXWaWUc
        latter	XWZWXXWaWUc
        latter $	WWWYVWYXXVf
        launc*	WWVWXWXbWeU
        laund*	WTUUUVUUVfY
        laundry	YVXXWXWWXda
        law	VWZScZPRVRd
        law $	WUUXUSVVWXf
        law does	ZZZYYcYZYYX
        law enforcement	QUaPdSUUURY
        law officers	YacYaXYZYZa
        lawfu*	XbZVSXUVTWa
        lawful	ZaVUUXVVUXc
        lawfully	WbcXWZYXWYY
        lawfully be	XbbYYZYXXYY
        lawye*	VbbUTTWVVcZ
        lawyer	YXYUUUWWXbc
        lawyers	UbbZVWXVWbY
        lay	abYaVVcZVbW
        layou*	XebTUYYXXVV
        lays	YYXWYYXaYYd
        lead	UZbQUYUVReY
        lead to	WabYYYZYXXX
        leade*	WabYYYXYXZZ
        leaders	XbXWZZXZYXa
        leads	YYaVXZYXdYU
        leafl*	VWUVWWTVcbb
        leaflet	VXVYXXUWcYc
        leaflets	XXXWYYYXaeX
        leak	YWXWWWWXXba
        leake*	YYZYZYWYYYc
        leaked	YYZYZYWYYYc
        learn	VWWVWWaTVRd
        learn that	WWVXWVYWXVe
        learn*	VUVaWYXXWXc
        learned	YYYbYYZYYXa
        learning	XYWXXYXYXZb
        lease	aUYUUTUVUfW
        lease of	ZYWcYYZXZaa
        lease*	UaWVWVXXWec
        leased	YXWXXWYXXdW
        least	XVUWWVaWWdY
        least one	WWWXXXYWWZb
        leave	ZYZXYTTUTYa
        leave $	WWVYWWWWWYd
        leave out	WYWXWXXXWYc
        leave the	WbZVaXXWXXZ
        leave*	YaSaUXYTUZS
        leavers	aVVdXWbVWVU
        leaves	UbVSWZWWWbW
        leavi*	YaXZXZVVUYa
        leaving	YaXZXZVVUYa
        lectu*	YXbYaVWYXeV
        lecturer	XYXWbXYYYdX
        led	XUWWYbWXXdY
        led to	ZYYYZYXYYVc
        ledge*	bUVeXZVVWRa
        ledger	dWXcZYYYYXW
        ledgers	VWVfWZUVWSc
        leeds	WXWWYXWXWdZ
        left	UbTdZTVPQYX
        left $	YXXeXXXYYWX
        left blank	WcUaWXYXXYZ
        left handed	XXXeYXXWYVX
        left in	YXXaYXYYXab
        left off	bbVVYXYYXXX
        left out	VbcVYWTWXXZ
        left the	YYWWYYdYWYZ
        left to	UTTVUTVWWcc
        left with	XVVeXXYXYVa
        legac*	XXYcZZXXXYV
        legacy	XXYcZZXXXYV
        legal	RcdYWVQVSXY
        legal advice	VecUaVWUVWV
        legal aid	YXYaYaYbYcX
        legal basis	ZXVaYWXXXZb
        legal directorate	YXYaYZYYZZb
        legal fees	VYbaXVWYWcX
        legal proceedings	ZZWZXZZZZZd
        legal professional	YXZXXXYYYWc
        legal services	YXVbXYZXYdV
        legal*	ZYcYZZZZXaY
        legally	ZYcYZZZZXaY
        legis*	XVWVXWVUYTe
        legislation	XVWVXWVUYTe
        legislation does	YXWXWYYYXXd
        legislation gov	VWWXXWXXbXa
        legit*	VWaWXVTSSZZ
        legitimate	VWaWXVTSSZZ
        legitimate interest	UYaWVXWWWcX
        leisu*	ZUUVWVWbVZZ
        leisure	ZUUVWVWbVZZ
        leisure centre	XXXWXWXXXZc
        leisure trust	bXWYXXZdYVY
        lende*	ZbbYYaYYZYX
        lengt*	WYYbXWVXWba
        length	WWYbXWVXWba
        length of	XXWbYYXYXXa
        lent	VWaZYXXVXVa
        lent to	VWaZYXXVXVa
        less	QhVUUVQSSXb
        less $	YXYWYVVWYYd
        less than	XcUUYYUVXcY
        less the	VbXYXWXWVXb
        less willing	YVWZYXXYYXe
        lesso*	WXWXYYXYXYd
        lessons	WYYXZZYZYbb
        let	XYcRTQZROaZ
        let $	VWbXWXWXXSc
        let again	YYWZYYXYZcZ
        let me	WXYWXXcUWWa
        let out	XWdWXXYXXWW
        let the	ZbUXXWWVWXa
        let through	YYYYYYXZYdX
        let us	WbSVVVcUWWa
        let you	bZcVWVTTUYa
        lets	WYYXbWWVVWe
        lets us	XZYYbXXZXXc
        lette*	baYXZZXWWRY
        letter	bYXZaWYXXUZ
        letter $	bTWZSTXYTWc
        letter and	cYbYYWYXZYY
        letter came	WWcVcXXWWVY
        letter for	YVVWWaWYbWY
        letter from	cYZbYZWUWZW
        letter has	YYVXWXXbVXc
        letter in	bYZYWYYaXXY
        letter is	YWdYTUURZPY
        letter of	ZUaYbZUXTWZ
        letter on	WXYVWbXbXcV
        letter please	ZZZZZZZYZZb
        letter should	YZYYaYZYZZa
        letter the	acWWXXYXYXV
        letter to	XXZVUUUaVYc
        letter was	XYVYXZZbYaY
        letter you	bVWVWWWWUXc
        letters	YaaWWdWYQTW
        letters $	XbZUVZWVWTd
        letters and	aVbYYXXbYXa
        letters to	YdXVWWXWVaY
        letti*	ZaZUXWUUUcV
        letting	abaVXXVWVUY
        letting the	WXbYYWYYWXa
        letting you	XbaXZYXYYUW
        level	XWbaSVXPXcQ
        level $	XbXZXYXYYbX
        level 0	UXVWXXVXWfV
        level of	XVcbXcUXWZY
        level*	ZWaVXVWVabY
        levels	ZWaVXVWVabY
        levy	VWaUVVVVWfT
        liabi*	XYZXZbaYXaY
        liability	XYZXZbaYXaY
        liais*	XWaXbXVXYbZ
        liaison	XWaXbXVXYbZ
        liber*	XXcVWYVaWaX
        liberty	VXcVXYVaWbX
        liberty of	YZXZXXXcXXZ
        liberty to	WYcVYYXYYYZ
        libra*	USWXRSWXhVS
        libraries	XWWUYWYYdVX
        library	VTWYTTXYgVT
        library has	WVVZWWWVbbU
        licen*	VSSVZVbZYZW
        licence	WXVYaUWVXYa
        licence $	UVUUWUYWTXg
        licence for	bYaaYXYXZaU
        licence was	WYYZbYZYXbX
        licences	XVVYUYbbWfS
        licences are	XXXZXXXbabW
        licensed	ZXaYXXWYWeW
        licensing	WSTXYZXaXUY
        licensing authority	WYXbWWZbXXZ
        lie	VWWXWZWYVZc
        lies	SRfUWWSWUSW
        lies $	ZXUZVVZZYYf
        lies in	VWeXXWVVTWW
        lieut*	ZWWVXaWVVdY
        lieutenant	bXWVXXXWXdV
        life	VWZXXUXZWWa
        lift	dUUUUTcUVgT
        lifte*	abYWYXYXXXW
        lifted	abYWYXYXXXW
        lifts	XXXbZYWYXZZ
        light	ZWXaTVWXWYa
        light of	bXZYWWYYYYa
        light*	VaUUUVYZUcZ
        lighthouse	WbWXXWXXXcX
        lighting	XVXXXXWbWXb
        lights	YYYXYYbXWeT
        like	VUSVUTfWUSZ
        like the	XVXWUUYXWWd
        like to	XVWYWVaYWTc
        like us	WXYXXZdXWYX
        like you	ZZYZYZcZXZY
        likel*	SYYVTTSbSVc
        likelihood	WXYUXXVXXXd
        likelihood of	WWUVWWXYYWf
        likely	UYYWUTSZTWc
        likely to	UYaWUVUaUYY
        likew*	YYXbYZYYZZY
        likewise	YYXbYZYYZZY
        limb	ZYZWVYUUUSe
        limb 0	VWVVXVWWVUg
        limb of	aYZcWbXZZYX
        limbs	VWVUVYUUVTh
        limbs $	XXXXWWWWXUg
        limbs of	XYYYVaZZZYb
        limit	PPNQRlQRQPZ
        limit $	TUUQRhRTTOV
        limit and	YYYXZbZYWWb
        limit for	XUVWTTVYWWg
        limit is	UUUTVYWVVac
        limit it	YXYZYZWXYWc
        limit of	WXVZYdWWXcV
        limit set	WZXXZdXXYXX
        limit so	XYVXXeXXXXV
        limit the	YWWYYZYZYXb
        limit which	ZYYYYZZYZYc
        limit would	YXXYXbYWYXZ
        limit*	QXZSYVXYWYZ
        limited	VZUUZVZVUeW
        limits	UUdUVXTaZWZ
        line	YVZaYZSSWXZ
        line $	dYYVYXXYWZZ
        line and	YYXZXbYZYaW
        line with	ZWaaaWVWXWb
        lines	ZeUXTWVXXYZ
        link	ZTUQaVWSeWW
        link $	VWUWWXXWeUZ
        link for	aXXZZZXYbZa
        linke*	XXZcYYYZYcX
        linked	XXZcYYYZYcX
        linked to	XYZcYWYZYbX
        list	eZcXSUYUZSV
        list $	bVUbXXVaUYX
        list and	XadYYXZZYXX
        list is	UbaVXYVWTUb
        list of	fVUYUWaUZPa
        list the	WWVYWZbVbVU
        liste*	baZQaZRSbUU
        listed	baZQaVSSbVU
        listed buildings	VVWXXVYWZcZ
        listed in	aabTbYWUXWV
        listed on	XYWXXXYYdYX
        listen	YYYZYdYZZYX
        listen to	YYYZYdYZZYX
        listi*	YbaYXYXaXYW
        listing	YbaYXYXaXYW
        lists	YXUWSXVbXTc
        lists of	YYXYYZYXYWe
        liter*	ZZYYYZZZZYc
        literature	ZZYYYZZZZYc
        literature $	ZZYYYZZZZYc
        litig*	YWaVZbYXXZZ
        litigation	YXbXZbYXYYY
        litre	WYWbYXXWXZV
        litte*	XXWVYYXXWac
        littl*	TVZUUVTUTba
        little	TVZUUVTUTba
        little $	XZXZZZYXYba
        little over	YZZXaaaZZYa
        little to	XZcXYYYYXXY
        live	VUdRTSTUabX
        live and	VWcWXXXYXWc
        live on	VXTWXXWVcbU
        live system	YXWXYXYWXXd
        lives	XXWXYXXYXZd
        livin*	UTaZXVVYUcV
        living	UTaZXVVYUcV
        living individual	WWTXZXVWXYf
        llp	XWWVXWYVXeV
        load	YXXdYYYYYYV
        loan	aVVXWYWWVbb
        loans	WYXXXYXcWdU
        loans company	YXXYXYXeXXW
        local	RQXZRUUYZYa
        local authority	XXZYZYYYZca
        local government	VXbaWWWYZYZ
        local plan	WXYXYXYXcWb
        local*	WXXbVVVVWaZ
        locally	XYXcWWWWYZZ
        locat*	bYbbSYbSWUV
        locate	aYXdXUbVYVZ
        locate the	aYYZYWaXZYb
        located	fXVZWWWWWWW
        locating	WWUWWcVWWXY
        locating retrieving	XXXZZZWYYYc
        location	WWdZWUaVYYU
        location of	XXbXXYaWYZW
        locations	WdaUXVWWWUU
        locations of	XccXXWXYXVV
        loch	bYZYXXaYZYZ
        locum	cYYXYYYYZYX
        lodge*	ZVZbbUVaZZW
        lodged	ZVZbbUVaZZW
        lodged in	ZXXYYaYXcbT
        lodged with	aYZYbXZbYYX
        log	ZZMgQTYVePX
        log $	SUUdVUUVbTb
        log for	aXXXYWWXXZb
        log in	WXWYXUYYccY
        log is	YaWXXYWVUWe
        log of	VZYcXWXbXYX
        log ref	VXXYYXYYgXU
        logge*	YUVeWTTUVZZ
        logged	YUVeWTTUVZZ
        logged by	bYXdYYVYWTa
        logo	WYVZXWWVXVe
        logs	ZSbaVdWYVWT
        londo*	SUTSUUSbYbW
        london	SVTSTUScYbW
        long	VWYeWXUTSYa
        long as	XYcWYYVXXWa
        long since	YXWdWXWVXWW
        long standing	ZaYZaZZZZZa
        long to	YYWZYXYXYWd
        longe*	bTTaSXUYVbZ
        longer	cUTbTYUYWZZ
        longer be	aYYcYYYXYZX
        longer exist	YXZdYYYYYXX
        longer than	VUWTXdVUXZZ
        longest	WWWUXTVUWeZ
        longest wait	XYYXYYYXYdZ
        look	USRWUYbQdUb
        look $	XYXVYWbVWXb
        look after	WWWXWXWWWbZ
        look again	XYXYWWXXYXe
        look at	YUSaXbVVYTb
        look for	VUTUVVaYTZa
        look into	YYYYYYaZXYb
        look up	YYUZZYZZcYY
        looke*	SPXbXUQYXVc
        looked	SPXbXUQYXVc
        looked after	YYZYZYYbYZZ
        looked again	YXaYYXYZYYb
        looked at	UTVSWXUVWZf
        looked into	YXXYaYWWXWd
        looked through	YWXcYXZYYWa
        looki*	YRVXSaaYVSa
        looking	YRVXSaaYVSa
        looking at	VXVWWbUVWWd
        looking for	ZSVYWYaZWVY
        looks	WVaTWWYaUcX
        looks after	YYXWYYZbXaX
        looks at	YXYYZXXWXca
        looks like	YYXZXXXXYZc
        loops	XWWaXVXXXdX
        lord	XUZTWVYVWdZ
        lord advocate	cYXXVWWZZaZ
        lord chancellor	YYZXZZXZYba
        lord chancellor's	YXbVXYWWVXb
        lorri*	WXWXYXbYWZb
        lorries	WXWXYXbYWZb
        lorry	UUVZVaZVZbU
        lose	XXWYXXXXZbY
        losin*	XcaWYYYWXYX
        losing	XcaWYYYWXYX
        losing bidders	XdUXYYYYYYX
        loss	WWUcUVSWUdX
        loss of	YYYYYXYZZcc
        lost	VTRfSTRRQaX
        lost $	WXXcYYYXWVZ
        lost 0	UYYWWXXYWdX
        lost in	XWXfZYYWWVU
        lost property	YZYbYYYXXaY
        lot	cVVaXbUUWZV
        lot $	dWVWWcWVYXV
        low	UfTVWWVWZcS
        lower	VaYaYXWaYaZ
        lowes*	XWWXXWYYYeV
        lowest	XWWXXWYYYeV
        ltd	TTUSTUYRRjR
        ltd $	UTTTVTaTSeW
        luck	XZYbZYYWWXa
        lumpe*	WZUeWWYYWWW
        lumped	WZUeWWYYWWW
        lunch	bWVbWZYXWYX
        machi*	dWUaWUVVVYY
        machine	dWWWXXYXWWY
        machines	YWXbWWWXXbZ
        made	ZUaWbTQWQWW
        made $	TUVYZTZbbVb
        made 0	TWWUWVVXWgT
        made a	VVWWWWWVWWe
        made and	YYcZXYYYYWc
        made available	ZaaXXXWWUWY
        made by	UUUYWXWXSaa
        made for	ZXXaUVUXUbZ
        made in	USUXWTWVTdb
        made known	UbcXVWWUWUZ
        made of	UXbaVWXUUVd
        made on	ZZRaaTVWUWa
        made out	VacXaYUUXVX
        made public	aVdUTTUVZYV
        made the	WYaVbZUVXWX
        made to	bVZVVZWbTcV
        made under	aaVYYXXaYaY
        made up	YWYWYXZWYYc
        made upon	XYYXYbYYYXZ
        made with	YYYZYYXYYab
        made within	UYXWYXZXZWd
        mae'r	eVbTXVUUVTY
        magis*	WXaaXWWaVdU
        magistrates	XXaaXXXaWcU
        mail	aWYYWVTSQUc
        mail of	WYXVYaVXXXc
        mailb*	VTVcXbWYTUY
        mailbox	UWWdVYVbVWV
        mailbox $	WYWaWYXWXYd
        mailboxes	WVXaYbYVWWa
        mailboxes of	XXYaYcXZXWY
        mails	aSZSVZUUVTe
        mails are	dWdZZYZZZYU
        mails of	ZXbXXWYZXWc
        main	TYUWUWVYXfV
        mainf*	XYZXXbYXXXb
        mainframe	XYZXXbYXXXb
        mainl*	ZYYYZYZZYcY
        mainly	ZYYYZYZZYcY
        maint*	WVdZVXXVYYW
        maintain	WZYcZVWVXUa
        maintain the	WWZVXWWWYVc
        maintained	WUdYVYaWbbV
        maintained $	VVeVWYWWVTW
        maintained by	YYXcYZXZbYX
        maintained in	aZWZXaZaZZe
        maintaining	TXbTXaTSTUX
        maintaining it	XYeYYWaZYYW
        maintaining the	SXaTYbUTTVY
        maintains	YWcWYWWYXXc
        maintains the	YZXWYYWYXXd
        maintenance	bUYXUUUXWbY
        majes*	YaZZZZZZZZb
        majesty's	YabXWVYXXXT
        major*	YaZXYYXYZcX
        majority	YaZYYYXYacX
        majority of	YaYYYYYYacX
        make	YRZRWWVWVYd
        make a	WXVWUUWTWVg
        make and	XYbaXXXXXVc
        make it	XVWWYZYXXUe
        make no	XZXYaYYYXYb
        make of	WWWZXbbVWWa
        make public	YXdZYUYXYXX
        make the	YYYXZaXXbZZ
        make them	XYXXZYYXYYd
        make up	cXWYXWWWWcU
        maker	XWVaVXWVXdY
        maker*	XXVXXXXXXdW
        makers	XXVXXXXXXdW
        makes	XUaaRXcXabV
        makes it	YZbYWYWWXUa
        makin*	ZTXUVVVaTUc
        making	ZTXUVVVaTUc
        making a	YZXXYYYXWXd
        making it	XWZWXXWWWXc
        making the	bVZXYTZZZZb
        male	XXWXWXXXYdW
        male 0	XXXXWXXXYdW
        man	aYWXcVXZYXY
        manag*	VUWZRSZZQba
        managed	ZXXYYXYaWbX
        management	TTTZTSYYUcZ
        management $	XXYaXXVWXVc
        management organisation	YZXYZZZYZbb
        management system	ZXXaXZXXWcX
        management unit	XXWWYYXbYVa
        manager	YUUaUVbVTba
        manager $	XURVUTSWWcZ
        managers	UZXTWWYVXVf
        managers are	WXYWYXVXYeX
        managers in	VYWYVWWYXVg
        manch*	XYXYYYaWXXc
        manchester	XYXYYYaWXXc
        manda*	WWVUVWWVWeb
        mandatory	WWVVVWWVWeb
        manif*	UXWWVfUXWVX
        manifestly	VXWWVfUXWVX
        manifestly unjustified	ZZZZXWZaZYd
        manifestly unreasonable	VXWWWfUXWVX
        manne*	aZZZZXaZbZV
        manner	aZZZZXaZbZV
        manua*	XYVSUeUUbXX
        manual	XYWSUeUUbXY
        manual trawl	XYYXXdXXXVY
        manually	XYWYZcXXXYY
        many	QRXaTXZQQVc
        many of	WVSaVYVVWbZ
        many times	WXXVZZWZYWd
        many were	YYZZYYWZZWc
        many years	YXYYYZcYYYY
        map	abSUWVVTfRZ
        map $	XYYYYYYXdWW
        map is	WcXYYXXXcYY
        mappi*	XXaXXYYYdXX
        mapping	XXaXXYYYdXX
        maps	ZSVbXZWVdYX
        maps are	bXXbYXXWaZY
        march	YTTYYcWQaXb
        march $	YVQYXRSSXWe
        march 0	XSXXVbVSSZZ
        march and	bYYXZXYZYYb
        march the	YXYaYYYYYbY
        margi*	VceWXWWXWWY
        margin	WaeWXXWXXWX
        marin*	VUXWXUWcWaZ
        marine	VUXWXVWcWaZ
        mark	VVWaXZWWaaZ
        marke*	VaZYTTVWQWc
        marked	YcWTTXVVUZc
        marked $	XVTVVZWTXTf
        marker	UZVbYWVXVYa
        marker for	WWVcVWWVVVa
        market	WVaaWXYaWWb
        market hall	XXVXXYXXWZb
        markets	XXaXYXXWYVc
        marki*	XXbXXZYYXXa
        marking	XXbXXZYYXXa
        marks	XacbTUUUVaW
        marks are	WWbaXWWXWXb
        marlo*	WXcYXXXaXbU
        marsh*	ZWaZXYYbUYX
        maske*	UgUXVXVVUXT
        masked	UgUXVXVVUXT
        mass	YYXYZXYXYcY
        mast	aWdWWXWaVWT
        maste*	WcYZXWYWXcW
        match	aWTcUVUUUVc
        match*	XXacXZXYWbW
        matching	YXcbXaYZXbX
        mater*	XTZVYYRRWSb
        material	YUZWYWSSXTb
        material in	XYcXYYYXXWb
        material is	XZZbXYYZcWb
        material was	bZcaZXYYYZX
        material which	ZZaWWYXXXYb
        materials	XXWVZYXYWUf
        maternity	XYWcXXYXYcV
        matri*	bYXYXXWXWdU
        matrix	cYYYYYYZXZY
        matte*	UXYXaUYcQVY
        matter	WWZXaWZdRXW
        matter $	WTWVUWSbUSd
        matter and	aYaWaYXWYYZ
        matter being	XYcYYaYYYbX
        matter for	ZZZYZZXcYaW
        matter has	ZYaYZYZZZXa
        matter is	YWYbYXWbYWZ
        matter of	YYYbbYXWYXY
        matter on	XYYYbYaWYZX
        matter please	YYYYYYXaYYa
        matter to	XXXZXbWYWbY
        matter which	YYXaYXYYXbY
        matters	UXXXZUXWUUd
        matters $	ZYYYYZbWYYb
        matters of	VYXYcXYXYXa
        matters to	XXUWXXVVXUf
        maxim*	XXXXXaXXXdW
        maximum	XXXXXaXXXdW
        may	TVRTWPUbaYb
        may $	XTRbRSYSabV
        may 0	ZUZVTVVTSYd
        may also	aYZZZZZZUYb
        may and	VUXUVaTUUcX
        may appeal	XYZZXZWYYbZ
        may apply	YWXWWWWVZba
        may ask	XYWYWZWaVXc
        may be	WSSQVRUYbVc
        may change	XWZWYYXXYWd
        may claim	YYXXYYXYYdW
        may complain	ZYYYZZZXYXc
        may do	VVVVYWVVUWf
        may find	YXWZZZXWXbc
        may have	XbUUaXaaVUZ
        may help	XXWXWXWdZWY
        may hold	YYZXYZYYYZc
        may i	YVWUWWZcUUY
        may inspect	YYYYYYYXcZX
        may know	WYbYYWXcYWZ
        may like	WXYVWXYbXUb
        may need	ZZYZZZYXYYc
        may not	SabSVZSQSRb
        may or	XWXZaWXWXWa
        may order	WVXYXXYYYYd
        may properly	bYZZYYYZZZa
        may put	YXXXYWYXaXa
        may refuse	XWRYVRVXXVg
        may still	YXaXWWXWaWZ
        may take	YZYWWWXWXdY
        may to	bYZYZZZbYcX
        may want	YYYXYYYbYZa
        may well	ZYWXWUZVWXd
        may wish	VUWXWVUfVVX
        may write	XYWZYXZcXWY
        mayor	YXYVYYXYWda
        mayor*	WWWVYXXYWeV
        me	ZUYXUVdXSSZ
        me $	WXXWWXVWWUf
        me have	VXVYWVaUXXb
        me know	YYYYXYcYYWZ
        me on	aYZYZYXYYYa
        me that	ZWbcYXWXXWV
        me to	ZZXYYYdZZYX
        meal	XXUUWWVVUYd
        meals	UTZYUYUYYaY
        meals $	WVTWXUVVUWf
        meals are	YYYYZXXYXdX
        mean	WRYRUbfQQUZ
        mean by	YXYXYYdYYYW
        mean that	XZbYcXXXYXZ
        mean the	XYVWXWZWXYd
        meani*	WYWWaZaXWTc
        meaning	WYWWaZaXWTc
        meaning of	YaYXabYXYYY
        meaning that	YZZabYYYZYY
        means	SXVQYcPSaQf
        means $	WXbTVWWVWVc
        means a	XZWYXXXXXWe
        means by	YYWcWbWXXYZ
        means of	YYYYYXZZbYc
        means that	XWXVadVUUWZ
        means the	ZWXYXVXXYWf
        means to	XXXXXWYXXXe
        means we	XYZaabYYXYY
        meant	UaTUUXaUVZa
        meant $	VbVYXWbWVYX
        meant by	XXWWYWbYYYc
        meant to	ZYYXYaYZZcZ
        meant*	WXZYYXZXWXc
        meantime	WXZYYXZXWXc
        meantime $	WXaYYXbXXXb
        measu*	TRTgVYUSTWZ
        measured	TSUgWTSTSWZ
        measures	ZXWYXYZVYbc
        media	VVTVVXUVVWg
        media*	XWWWWUVXXdZ
        median	YYYYYWYYYWd
        mediation	WWWWWWWXWfV
        medic*	WRZUXQXWQgR
        medical	aUcVZUYUVbU
        medication	XXXXYYXWXeW
        medicine	VUTVUVVWVeY
        medicines	VXVaWXWbWbU
        mediu*	WaWYWWWWZcY
        medium	WaWYWWWWZcY
        meet	XYUWVbYUReU
        meet the	XWVZXbYYYWc
        meet your	XbYYXcaYXZW
        meeti*	YTWVPPZPaZZ
        meeting	VRXXQRZRZXb
        meeting $	UXVZWWUVUZd
        meeting and	VYYYYWXWbYa
        meeting held	UXXWYXYYWaa
        meeting if	ZYYbYYbZZVZ
        meeting of	bXWWYXXWXaZ
        meeting on	WXYXZXbYYbZ
        meetings	ZXUSUTURccV
        meetings are	WXYWXXXWaXc
        meets	XVVYWWXYYdW
        meets the	ZXYZXXZZZeV
        membe*	SUaXUVSXXaa
        member	UVZZVYUTYZb
        member of	UXZZUZVVXab
        members	UUbXVVTZXcX
        members $	XWcWYXXVXaW
        members and	YYXYZbZYXbY
        members are	VWZXXXXWbcX
        members of	XYaXZYWTUZb
        membership	YZWZZWXWXYd
        memor*	bZXZSUYVcXV
        memorandum	aZXaUVYXcaT
        memorandum is	XZaYZZbZYYY
        memory	cWXZXWXWVWb
        memory stick	dXXaYXYXWXX
        menop*	dYXeXWYYXaV
        menopause	dYXeXWYYXaV
        menta*	YXVXaXWXWaa
        mental	YXVXaXWXWaa
        mental health	YXVXaXWXWaa
        menti*	XUUUZXbTYVb
        mention	XWXWYaYVZWc
        mention the	YYYYYXbYVYY
        mentioned	ZVWXaUaXWWZ
        mentioned in	XYXXaYbWWVZ
        mentions	ZWXXXWbWWUa
        menu	WXWWXWYWWad
        menus	fWUVUVVVcWT
        merel*	ZVTZXXXYZTd
        merely	ZVTZXXXYZTd
        merely because	YWVXYXYXYWe
        merge*	UdUbTTRXUXY
        merged	WdVVWWUWWTb
        merger	UTUcTUVXWZX
        merger $	XWVYVXYVYcX
        merit*	XXXWVXYXWXe
        merits	XXXWVXYXWXe
        merro*	aWYYYXYabWW
        merrow	bXZYYXZbXYX
        messa*	ZSVaWZaYUVY
        message	aUTYUTaZVWa
        message $	cVWYXWVVWYa
        messages	UVYbZcVUXZX
        messr*	aYWVWWZWadW
        messrs	aYWVWWZWadW
        met	ZXTXXVRaUcW
        met $	RTTaTTUcTRZ
        met by	bVVWWVTWTdW
        met from	bYYWYWYYYcW
        met on	VWXZXbXWWWc
        met with	YZXaaXYZZZZ
        metal	TUUXUUUUUab
        meter	XXXWYXcZYYa
        meter*	WWUaWVWUVcY
        meters	WWVZWVWUWdY
        meters were	YYXcYXZWYVc
        metho*	TaZUUZUUUXc
        method	WaZWXaXXWUb
        methodology	VUbUVUVVVUc
        methods	YaXXYYYXYYZ
        metre	YYYYYYYYYcY
        metre*	WXWWXaVVUgT
        metres	WXWWXaVVUgT
        metres $	WWXWWWXWXeW
        micro*	ZVTZSXVTTdX
        microfiche	ZXUcVcUVVTX
        microsoft	XWWVVVXWWdZ
        microsoft 0	VVWVWVWWWfV
        middl*	YYYYYYYYXZd
        middle	YYYYYYYYXZd
        middle of	ZYYZZXYZZcW
        midni*	XYXXYYXXVab
        midnight	XYXXYYXXVab
        midnight $	XYXXYYXXWca
        midwi*	bXWVXYXVUZa
        midwives	bXYXZZZZXbY
        might	UYUWSTaYPPe
        might ask	XXWWXXWdXWW
        might be	WZWYUWZUUTc
        might have	WWXXYYXYYXd
        might not	WWWWYWYUWWd
        might well	XYaXYWVXYXb
        might you	ZXXXZWeZYYV
        migra*	YZYfYYYYYXV
        migrated	YZYeYYYYYXV
        mile	ZYXYYZYYYcX
        mile $	ZYXYZZYYYcY
        milea*	ZVVdVWWWVZX
        mileage	ZVVdVWWWVZX
        miles	YYWXYXYXXdZ
        miles $	YZYYZZYYYcX
        mill	YYWbYXZXYYa
        milli*	TVUUWXVTUaa
        million	TVUVWXVVUaa
        million $	WXXVXUWXWgU
        min	VWWWWcVXWaV
        min 0	VWWWWcWXWaV
        mind	STSTUUcRVca
        mind $	ZYZZYXeXYZa
        mind that	YZYXYYXXYYc
        minde*	YZbZZZbZZXY
        minded	YZbZZZbZZXY
        mindf*	ZYYXWXXXYYc
        mindful	ZYYXWXXXYYc
        minds	YYXYZXXXXYd
        mine	WXWXWVTaVRf
        minim*	YVYXYYYZYeV
        minimum	YVYXYYYZYeV
        minis*	VUXXXWYXXXZ
        minister	UVYYSWaTWZb
        minister in	XXXYYYYYaWe
        minister's	dWbaWVZYUSX
        ministerial	VXbXUTVWWYa
        ministers	XWXUZZVVXbZ
        ministers and	XYXYYYXaXXc
        ministers are	YZYXZaZZYZa
        ministers have	bYXVZWWWWTc
        ministers in	XZbZXYXXWXa
        ministers to	cXYXcWXXZca
        ministers were	YYYYYXZXYba
        ministry	WXWYWWVdaXb
        ministry of	WUTWZUWbUSc
        ministry's	WYZaYZXZXbW
        minor	aXYYYXYXYaa
        mins	UWVSTeTTdYS
        minus	WhVXYYYYXZT
        minut*	ZYYcUcQQaVW
        minute	ZaUcWZVUTZY
        minute books	VUVaVWVVVVc
        minute of	ZYYXYXXWXba
        minuted	VVUhTUXWUSV
        minuted $	WWVgUUYXVTV
        minutes	ZYYZVcRRbVY
        minutes $	TSaSWZWWSba
        minutes a	YYXYZeZZYYV
        minutes are	VbadXWXWbXV
        minutes each	XZZYZbYZWaZ
        minutes for	XXZYYcYYXYV
        minutes of	cWabXWUVaTc
        minutes on	ZZZXZXYZWbc
        minutes per	VWWWWbYYVbX
        minutes to	bZZZYYYZZZa
        minutes were	VVYaXXYWWdV
        misco*	aYYYYWXZXcY
        misconduct	ZYYYZXYZXcY
        misle*	VUWVVYXWWWf
        mislead	WWXWVYXWWXd
        miss	YXXaWXcXXYX
        misse*	bVWaWWVWXZa
        missed	bVWZXXVWXYb
        misses	XZXdYXYXYbV
        missi*	XVTeVVZVTaU
        missing	XUSeVUZVTaU
        missing from	XXWaYYbXXbX
        mista*	XWUYWUYVWac
        mistake	XXVWWVYWWWd
        misus*	UTdUUVWVVcW
        mix	XWXWXbXYXZd
        mixed	WYWWXXXXXfT
        mobil*	XbYYWWWVXZW
        mobile	XbYYWWWVXZW
        mobile numbers	YbbXZXYXZYY
        mobile phones	UWWaXYUXYZa
        model	ZXcXWTSUTVc
        model $	VXccWYYWXUX
        model and	XbZYYYXYZZa
        model of	VYbaXXXXXWc
        model*	VbVbVTVWWYd
        modelling	WbZdXYYWXZU
        moder*	bVZWXXWVadV
        moderate	XYWWYYXWVdY
        modif*	WaWWXVVWVcX
        modul*	XYYXZYYYXdX
        module	XYYXZYYYXdX
        moj	UUSSTUVdTSa
        momen*	XbaVWXXVYWb
        moment	XbaVWXXVYWb
        monar*	YYYYYYZXYWd
        monarch	YYYYYYZXYWd
        monda*	SUSZVVTTVbc
        monday	UVUaXWVWVZd
        mondays	WWVXWXXVZeV
        money	TTSRUQSUTbf
        money $	XWWVXVWXWUf
        money and	XYYWWYZYZba
        money for	YYYYZXYZYZb
        money is	XXVVUYWXVYe
        monit*	XWTdZaUVXVZ
        monitor	YXWeZXXXXYU
        monitored	SUTcVUUUUWd
        monitoring	ZVXSXaTYaYY
        monitoring officer	UYYTYaVTRZZ
        monitors	WXWXYYYVVVe
        month	dVSQTZVPZYY
        month $	ZRRTVbVUTda
        month and	TTUTWXVVbYa
        month in	YXZYZaYZYdY
        month of	YYYZZZYZaXb
        month on	cYYXYWXYbWX
        month*	WVSXRVXRbaZ
        monthly	bYVTTTTTcaU
        months	USSYUWWTaab
        months $	TVUXVTYVZaa
        months after	XXZaYXXYYZa
        months and	UUUaWbTUVZZ
        months of	XXXWXWZXXbb
        months to	WWXXXYWWVWe
        moor	VVVVVVVVVYe
        moori*	ZXWXXYXZXac
        more	RWVQPYhURXa
        more $	URZTURUTUbY
        more detail	YYXYZYdYWXX
        more on	XXTWWbWXWac
        more requests	ZYXYYYZWYYb
        more specific	ZZZZZZdYYYW
        more than	USVTWaXUVaa
        more time	VXXYXWVYWXg
        more to	XXWWZYWXXba
        morni*	XVTWWVUaUeX
        morning	aWUYVWWcUbZ
        morning $	aVVVWWXXVba
        morning and	bYYaXXXXXYa
        mornings	WXXXXXXWXeX
        morte*	WWaZXWWWWcV
        mortu*	bXbXYYXXYbY
        mortuary	bXbXYYXXYbY
        mosai*	YXYYYXWXXZd
        mosaic	YXYYYXWXXZd
        mosaic effect	YXYYYYWXYWd
        most	SbSUSVTSUYd
        most common	XXYWXXYXXfV
        most of	UbWTTQRVRZc
        most often	VVXXUVXYVbb
        mostl*	WWWWWWWWWeV
        mostly	WWWWWWWWWeV
        mothe*	VWVXVVUVVfW
        motiv*	UUTaTZUVVTf
        motivated	YYYYZaXYYYb
        motivated intruder	YYYYZXYXYYc
        motive	VVUaUVWVVTe
        motive $	WWWcVWVWWUc
        mould	YXWXXXXXXbb
        mount*	VVWZXWWVWfV
        mounted	VWWWWWWWXfU
        mouth	XXWeXXWWXVW
        move	WVWWWXWXXba
        moved	UVTZUVTcVaZ
        moved $	WXXcXXXWYZX
        moved between	XZYYZWZZZXc
        moved to	XWWVXXXeXYa
        moves	XWWcZXXYWVb
        movin*	XWUUXXXYWbd
        moving	XWUUXXXYWbd
        mp	XWbVXWXYYXc
        mph	XYYYYXXYXdV
        mps	ZYYXZZZXZYc
        mr	ZWTaaXSRTZb
        mr justice	WYYaXYYYYcW
        mrs	ZUZVbWWbWeT
        ms	VXVUZUVUUdZ
        much	SWWZVcRYRTc
        much $	ZYYYYbZZYYZ
        much as	VYVZXXYYXWe
        much of	WZUbXWXWVYc
        much the	YYeXZYYbYWX
        much to	YXWYXaXYYYa
        much work	WUXUWgWVVVW
        multi	VWVXUVVaVfU
        multi*	WWVUWVVWWdb
        multiple	ZZZZZZZZZcY
        museu*	XaUVYWXZWXd
        museum	XaUVYUXZXWc
        museum's	WYbXYbYWXaW
        music	ZZYaYYZZZcY
        musli*	WWWVWWWVWeW
        muslim	WWWVWWWVWeW
        must	OYaVYaaUQXZ
        must be	SSZUXRSVUbb
        must decline	YYZXbcXYXXW
        must have	XWUZZXXXVXe
        must hold	XdXWXWYXYXb
        must not	XWWTWWXVXVg
        must reach	WXYZYXVYWYd
        must refuse	XbYYUcWXYYV
        must remain	XXdXXWXXYVX
        must respectfully	YVdWaaWXVWW
        must say	XWWVVYWWYVe
        must stay	XbcWaXWXZXV
        my	dUbWUaSWVRZ
        my colleague	cYWWXVWXWXa
        my decision	ZbbZZZaZZZY
        my opinion	YYYYYYZZYZc
        my review	bZaZWWXZZZY
        mysel*	YZZYYYYYZWd
        myself	YZZYYYYYZWd
        n	QQOZhSQRQUW
        n a	TUSaPUTSSbZ
        nalox*	XWWWXXYXXeV
        naloxone	XWWWXXYXXeV
        name	TZbSaPcRTTb
        name $	ZaTVaTYRaYZ
        name and	XdRUWTUZWYd
        name is	VUbaXYWXWWZ
        name of	XYeTTXaTUVb
        name the	XabXXYWYYXa
        name was	YYVdYYXUYXZ
        named	aYbQeVWSRQX
        named $	YYXXZXYXYWe
        named in	ZVVXaWWVVTe
        namel*	aYWaYYZYbZY
        namely	aYWaYYZYbZY
        namely that	ZZZZdYaZaZb
        namely the	bYYZYZZYaYY
        namely those	ZZaYYXYZZbY
        names	XddLQSTPRQY
        names $	VfZWWVVUVVX
        names and	aXUXYXYZXXd
        names are	YVZZXZXYYVc
        names have	WbbYXWYYXVU
        names in	UVcWYVWWVVa
        names of	YZcTVSZUWVZ
        names were	XVVWWbWVVVd
        namin*	WWeVUVXWWXX
        naming	WWeVUVXWWXX
        naming the	YXdYXWYYYYY
        narra*	YaWXYXYYWXd
        narrative	YaWXYXYYWXd
        narro*	TSZTUZcTTUc
        narrow	VTUTWSdVWUc
        narrow it	WWWWXXYXXXd
        narrow the	YYYYZWcYZYY
        narrowed	YXYYXaXXYXd
        narrower	YXcYYWWYXYZ
        narrower request	XWYVYUYYXWe
        narrowing	XYYXYaVYXXb
        natio*	PWUZZRUcaXX
        national	QVVVaSWcaYY
        national archives	XWYXWYXZcXa
        national highways	YYWVVWXfUTW
        national security	WaaWcTVUTVZ
        national services	ZZYZZZYZYcX
        national statistics	YWWXZZXZWWc
        nationality	XWVfWXXVVSZ
        nationality of	YXXdXZYYYVV
        nationally	WbVZXXYabZY
        natur*	UUdbYVTZVUW
        natural	YZZcbZYdYWX
        natural england	YZZZYZYcYZY
        nature	WWcbYWVWVWY
        nature of	XVabXXXZXWZ
        ncnd	OOOPoQQRQNQ
        ncnd $	UTTUjTTUTRS
        near	WWTZVacWaXa
        near miss	YYYXYYcZYYZ
        near misses	XZXdYXYXYbV
        near the	YYVXYYYYYWf
        neare*	VaXVVVVVWaZ
        nearest	VaXVVVVVWaZ
        nearl*	YXWXXWXXYZc
        nearly	YXWXXWXXYZc
        neces*	XYWXWUaVWXc
        necessary	XYZXWVaWWYZ
        necessary to	YaUYWWYYXWb
        need	SQPPSecaZbY
        need $	aXWZVTVZaZV
        need a	XWaXXbZWWaY
        need for	VWVZXYWXcZY
        need longer	YYVWYVYXVXf
        need more	XYXYYXdYWYW
        need not	WWRXYZYUaTc
        need the	YZYZYcbYYYa
        need to	XWXSUcWbSVa
        neede*	XRSQXeaSXVZ
        needed	XRSQXeaSXVZ
        needed $	bTSTTUSUbSf
        needed for	YZYcZYWZYWd
        needed to	YYVYYWYXYXd
        needs	ZVRaTVXZcTb
        needs to	aYXYYXWaYYa
        negat*	TWUcXWUWUbb
        negot*	TYbWVVUTVTc
        negotiated	ZVaYXWYWXUd
        negotiating	XWbXXXXYYXc
        negotiation	WaWXXYXXYYd
        negotiation $	WbZXYXYVWXZ
        negotiations	WaeWYWXXWXV
        neigh*	RYbTaTRbQTc
        neighbour	WbaWcWVWWXY
        neighbour $	XcaVbXXXXYV
        neighbourhood	XXWXXXXYYYc
        neighbouring	WWYVWYWcXWa
        neighbours	SWaVSUTSSVf
        neith*	SSVcgUOSSZW
        neither	SSVcgUOSSZW
        neither $	YWWXcYYXXWY
        neither confirm	TTVScWUTVUZ
        neither confirmation	ZYYYcYYYZXZ
        neither confirmed	YYWYdXYZYYW
        neither confirming	WWXYYWXXWUd
        neither confirms	ZYYXdYYYXYX
        neither of	YXYZXYXYYdX
        neither the	WXZcVWXYYYY
        nest	XcbXYXXWVXV
        nest sites	XcbXYXYWVXW
        nests	WVUVVWWWUXf
        net	VVSSUUYSQad
        net $	UUUUUVTUTZd
        netwo*	VVaaYXWdWXX
        network	WWaaZXXbWXY
        network rail	XXWZXYXbXWa
        never	UOTmPPOPPbP
        never be	VVVWYWXWYVf
        never been	VWVZWVVWXcZ
        never having	YZZbYZYZYZW
        never to	ZYYZYZYZZbb
        never*	bZaZWUZZYbY
        nevertheless	bZaZWUZZYbY
        new	XTYbTTSRQba
        new information	aZZYZZZYZZa
        new one	WWWbXWYYXUa
        new request	YWXXYYYXYZd
        newly	XYWcXYXXXbV
        newly qualified	YZYcXYYXYbV
        news	WWVZYXbYdWX
        newsp*	WWWWWWXWXXd
        newspaper	XXXXXXYXYYc
        next	dQdYTSURTYa
        next $	VWWbVVWUWZa
        next page	fUXVYXWYXXV
        next time	ZZYYZYWZZYc
        next two	bYaZYYaZXZX
        next year	YZXbZYXZWXc
        nhs	PRNTTROfYaZ
        nhs england	UWWWWYWbbTa
        nhs example	UYXXZXUVZcY
        nhs national	ZZYZZZYZYcX
        nhs trust	VUVUUVVTUSh
        nhs uk	VVVVVVWeaVW
        niche	bXVbWVWXWcV
        night	TUbXUTQTPda
        night $	TUaSWTUWTaa
        night is	XXcVbXYXXZU
        night*	aWWVYXYWWeZ
        nights	aXYXZYYYYca
        nil	RTQdSSRRTiN
        nil $	UWSQSVSTWiQ
        nil held	XXVhWXYWXSU
        nil return	XYXUXXXXXfV
        nine	WWSUTaWTQeZ
        nine $	VWVVVVWXWgU
        nine and	UTUWXVVYXWf
        nine days	XYXXZaXWXcW
        nine hours	ZaZZZbZZaaY
        nine in	YUWTWWWXWfU
        nine of	ZbZWXYXXZaV
        nine weeks	YYZYZcXXZcW
        ninet*	VXUYXYWWWcb
        nineteen	VYURSZTSTeX
        ninety	XXYWZVYYYba
        nitro*	YYXXXYXYXba
        no	UOXmXYPNQZL
        no $	NYcQVbVSOaY
        no 0	TdRSTUUUaRd
        no account	WWaTVWUXYUf
        no answer	XXXXdcYXYXW
        no audit	UXThUTVXUSU
        no business	XVUfWZXXTVU
        no central	XXVfXWXXVVV
        no charge	VXXVXWXXVad
        no code	VXWZWcWWVVV
        no confirmation	XZYXeXXXYXW
        no copies	WWVeWYYWZXU
        no copy	TWbcYYYUVXX
        no correspondence	VWUgUVVVVVU
        no cost	XYXaXXXWcXb
        no count	YYYcZYXYWYY
        no data	VVRhVWTTTTT
        no decision	VWUUUTYVTTi
        no disclosure	UTgUWVWXVVV
        no document	YZZcVZYZZYY
        no duty	VXVWWXWVVUf
        no evidence	WWVbVWXXXVZ
        no exemption	dXVZXYYZZYW
        no fee	WYWXYUYWVca
        no field	YZXdXZXYYXY
        no figure	WYabXYXXXWW
        no figures	WYWeWXYYXXW
        no formal	YZXZYYXZYcW
        no further	VVeXUbWXVVX
        no harm	bYYYaYYXYYa
        no idea	YYUdXXYYYXY
        no indication	YYXYdYYZYYY
        no inference	YYYVaXXXYXd
        no information	VXViZXUUTSR
        no later	ZZXYYXYXZYd
        no legal	XZVaXXZXZdW
        no list	UVThVVVUXTR
        no log	YXYcYYYYYYY
        no longer	cVSaUUUZWYb
        no maintenance	XZVeWWXXXXW
        no marker	VWUdUWWUUUZ
        no means	YZXbZbYZYZa
        no minute	XXXeXWaYZXX
        no minutes	WXWgXXYYXUU
        no more	XXWVVYVXXYe
        no need	VWVUXXVXcVc
        no note	WWVfWWWVVWT
        no notes	WXWeWWZXZYX
        no objection	dXYWWWXXXVa
        no officer	XXWXXXXYXeW
        no one	VTYYWaWVVXb
        no other	ZZWbZZZXYWa
        no paper	WXVfXWYYWVX
        no papers	XYXdVYWVXVY
        no paperwork	YWWgWVXXYUU
        no part	VUaWWUWaVWb
        no plans	VWTYWXVVXfY
        no power	YYYXWYXWXeW
        no public	VXUXYYZZVRd
        no reason	aWYYUVYYVUc
        no reasonable	YYZYZcZYYYZ
        no record	YWVdUVYYUVZ
        no recorded	USTiVUVUVUT
        no register	WZWcYZYYYWY
        no report	UWSaXdXYYXT
        no requirement	YYTZXWXYYaZ
        no results	WVUeUWXXXYV
        no right	WXXbXYYWWWa
        no sample	YWYdYUYZYYV
        no separate	XZZdYYXYbXX
        no such	UWVdVVTTRZU
        no the	ZYbUXZYYZeW
        no time	WXUVVeWUVTY
        no to	VVeXXYWXXZW
        no trace	XYUgXWUUVTV
        no way	YYXdZZZYZXW
        no we	YYXUWXZYWfX
        no work	WXYXZbXZYYb
        no would	YWXXaXXZYXa
        nobod*	WYWeTRQPPZX
        nobody	WZOeTSQRQaW
        nobody counts	XYYeYYYYYWW
        nobody has	YYYcXYYYYbW
        nobody's	VVbUUVVUWUd
        noise	YUWYWYUaUcZ
        nomin*	WWUWYWZXWeZ
        non	USbTRQSQPbY
        non disclosure	WTcUUUVUTSa
        none	WQWjVXSONaQ
        none $	TSRbRSRUTca
        none has	XXVdVXWWYYW
        none in	WYXVYXWYXeW
        none is	YWXcYXWWWaX
        none of	YWbbXZVUVaV
        none on	YZYdXWYYZWX
        none to	XYVdXWYXYUX
        none was	YZYcYYYYYWY
        none will	ZZYZacZZZZW
        nonet*	YXYXabXYWYa
        nonetheless	YXYXabXYWYa
        nor	TTVbgRTSTYU
        nor any	YYZXYYZZYdW
        nor denial	ZYYYcYYYZXZ
        nor denied	YYWYdXYZYYW
        nor denies	ZYXXdYYYXYX
        nor deny	TUVSbWUTVUZ
        nor denying	WWXXZWXXWUd
        nor the	YXZbWWXVVWZ
        norma*	UVWWXTUUSYe
        normal	XWVWWWWWUWg
        normally	VWXXXUUVVab
        north	VVXUVWTVTgU
        north*	ZWVVVWRbSYc
        northern	ZXVXXXUbVcX
        northern ireland	ZYWXXYVZVcZ
        northgate	UVWXWWXdVTb
        northmoor	VWUWVVVUWYf
        nos	UeTbVUUUUSZ
        not	JWdjccPTLUQ
        not $	RhVWYUPPRZW
        not a	WTaXXVSaRcX
        not able	UVdXacWUWUU
        not agree	YYVWWVXYYXg
        not all	TcVUVTUUVWc
        not allow	XZXZXbYXZaX
        not already	YYXXYYXbZYb
        not always	WXUVWVWWXWf
        not an	WWVVcVWVWUe
        not and	ZUbYYWXYYYZ
        not answer	YZXXXacWYYU
        not appear	WXZaXVXWVXa
        not applicable	WYUVWUVSVhT
        not apply	WVXaaVYUWYb
        not arise	UWZVZVVVYdZ
        not ask	VUVbVXWSVRb
        not asked	YYUfVXXVXWV
        not at	WXcYXYXXYbX
        not available	YXadYXYXVVV
        not aware	ZYXeWWYXYVV
        not be	UYcSbaPRQRY
        not been	SWdWTSTSTbb
        not being	RXfYUUXTSSV
        not break	WXWeXWXXXVW
        not by	XYXcZaXZWZT
        not captured	XWXfWXXWXUV
        not carried	XWWdWWXYYaW
        not carry	XZYVYbYWXcW
        not charge	VXVVWWWWWgU
        not coded	WXWYWYYXXXc
        not come	UXVbWXWYWVc
        not comply	XWUXWbXXWWZ
        not confirm	YXVVdXWXYVY
        not confirming	YYWXfUWUWUV
        not consider	YXcYWSXXYYZ
        not count	ZYXZXWYXYUe
        not counted	WXWcXWWUXUb
        not disclosable	VVgVWUXVWVU
        not disclose	XXbWdXXXXWV
        not disclosed	RYhSTTWUVUR
        not disclosing	VYeWVTXXXVW
        not do	WVUWZeVWVWW
        not doing	WWbYYdWVXVX
        not doubt	YZYZYXYYZZc
        not entered	ZZYcZYZZYXX
        not every	YYXVWVXXZXf
        not exist	XWVccVWVVWX
        not expect	XZYXXXXYXXb
        not extend	YZXbXZZYYZb
        not feasible	XXXWYeXXXWW
        not follow	YYWYZYcYYYY
        not for	UYgTRSTSTTW
        not found	aWXZXXWXXUb
        not give	WVcVVVWWVaX
        not given	TaZVUVVVVcX
        not go	XVYbXXXWWcX
        not going	XWcWbZXXZXV
        not happy	YXaUUWTXXXc
        not have	WTXcVYUTZdT
        not held	XPLfVPSNTVb
        not hesitate	YYZYYZWYYYc
        not hold	WVQeYSVVYPa
        not in	bZWbaXYWUSU
        not included	WdYVWWWVYWY
        not information	VXdbXVUVcVU
        not involved	ZVUWWXXZWUg
        not itemise	ZZXdZZYYYXX
        not itemised	YWYdYYYYYXW
        not keep	XYWfXXYWYVV
        not kept	XWUgXWXVXUT
        not know	XXXdYYZYXVY
        not known	XVTcVVVUUUc
        not logged	VXUeVVVUVXU
        not made	WWbZbVXXXbT
        not make	YWXXXYXXbXb
        not mandatory	XWVVVWWWXdc
        not measured	XWWgWWXVXVU
        not monitored	XWXeWXXYXXV
        not need	WUXVYXVWddY
        not needed	WZVaYVWYWWd
        not note	YZYeYXYYZVW
        not noted	XYXgVUYXWUT
        not oblige	YYcZXXWYYXb
        not obliged	ZXVZabYWYYa
        not of	XYXYYWYVWXe
        not on	WXVdaVcWVYU
        not one	WYabWXZaYTV
        not only	ZXYYZXYYZXc
        not open	XXcYVXUYXab
        not otherwise	ZYVZZZZZZZc
        not our	YZacXZXWXWW
        not ours	XWbUVWXXWUe
        not outweigh	ZZXZZZZZZZc
        not own	XZXfWXYXYUV
        not paid	VVTUXbWSVea
        not pass	UTbcVWUUWVW
        not persuaded	WVWWWXZXWWd
        not possess	XXVdbYYYYWX
        not possible	YYYbXcYYXUW
        not prepared	UZcVXaVVWWX
        not propose	YXbXYZYYbWY
        not protectively	XXVWXVXVXVe
        not provided	VYfYYVZYYXU
        not providing	UVWUXbYTUXc
        not put	ZYXbZYYYXWb
        not receive	YZXcZZaYWVa
        not record	WWUcVUWUVaU
        not recorded	VVTdUaVUXSY
        not release	VTeWVXWYXVY
        not released	SZfVXXXYVUU
        not releasing	WVfWWWXWWUV
        not relied	aXYXXWWXWXd
        not rely	YYYYZYYYYYc
        not reply	WYXXWdUUWZb
        not require	YXYZYaXXaTZ
        not required	bWWXbaWWbYX
        not respond	ZYXXYcZYYXY
        not retain	ZXXeYXXXYXW
        not retained	WXVgWWXTYTV
        not routinely	VVVcWYXVXWb
        not run	XXXaXWXVYZa
        not satisfied	YYVXVYWXXYe
        not say	XXbacWXVXXW
        not separately	WXXeXXXWXWW
        not settle	YZWYZZZZZZc
        not shown	VbcVXXXUVWW
        not since	XXVUYUWUXfV
        not something	WWafYSUSUUS
        not state	ZZYXdZYVZYX
        not stored	WXUgVUWUWUV
        not subject	ZZWYXUZWXYd
        not supplied	YWgWUYYWXVU
        not supply	WZbXWWXYYYZ
        not survived	YXXdXXXYZZW
        not take	UYXXbVWSVXc
        not taken	UUVgVVWTWRV
        not tell	YZZZbZXXZXa
        not that	ZZWYYYZYXWd
        not the	WcTYZSScWVc
        not think	WWUVVXVUWTh
        not to	RQcWdXRRSTZ
        not upheld	XVUWXXYXYbd
        not us	VVUSUUWhVbS
        not use	WXVVXXWWXdZ
        not what	WbWWXXYWYWd
        not wish	WWVWWWWUXWf
        not with	XYVXWWWUXVf
        not written	YYXcYYXYXXa
        not yet	VWbTXXVVVQb
        note	YbZbQXRTZOb
        note $	ZbbQWUTSRYY
        note 0	VXXWYWWWbVe
        note a	WWWYXYXXWXe
        note and	bUVbZXZZbYY
        note is	YVdbXWYYYWX
        note of	dYZdYXZVXUU
        note on	aZXUYYXYWXd
        note that	VcUYXSVYYVc
        note the	bcYcYYWUVVY
        note was	YbZdYZXVXWV
        note your	XWVWXWXWXWe
        noteb*	XVcdVcXVVUZ
        notebook	XWdaWYXWVWb
        notebooks	VWWcYfWUVTW
        noted	RURfRUTSXUb
        noted $	XWXcYXXYXVb
        noted by	YWXbYZYXXZZ
        noted on	WYWeWVWVVVX
        notes	XbabYYOTTPY
        notes $	VSbaTWUZTVc
        notes and	WbWaXZXZWWW
        notes are	XZbWXbXWWWV
        notes of	YYUYcXYXZYU
        notes were	VWWeXWYWXXW
        notes would	ZYcXZaYYYZX
        nothi*	aUVgbVSPQXV
        nothing	aUVgbVSPQXV
        nothing $	SRRXZVSWSSd
        nothing else	XeWXXWYXXWU
        nothing for	WVWeWWWXYXW
        nothing further	WWZXbaWYZWb
        nothing has	YZZYXcZZXYY
        nothing held	cVVaVVWWXVV
        nothing in	YTXZcWUTTUa
        nothing is	YWVbaXYYYWa
        nothing of	ZXbZXYYXZWW
        nothing on	TVaeaUVXUaS
        nothing taken	eUYYYZZYZXX
        nothing that	VWZaXXXYXXc
        nothing to	UUXfVSXWWTZ
        nothing was	WXWWUXXYXea
        notic*	WVVYTYOTbWY
        notice	UVWaTXPVYYX
        notice $	XRSTVYTZPac
        notice 0	UTbSXUVVUab
        notice and	bYXWYWYYYYa
        notice is	WWaVWaVWaWW
        notice must	VUVVVWWWWWg
        notice of	WYVcXWYWXZY
        notice that	UYSeUXXYVXZ
        notice under	TTZcXWVUSTa
        notice which	aZWaaZaaaae
        noticeboard	WZUUWWYXeVW
        notices	bUSRRbVUWWc
        notices are	YZYZZYZYYcX
        notices were	aZZWZZZXYZb
        notif*	WWbZYUXYVZZ
        notified	WXVUVWYZWbc
        notify	ZZbaYYZZZYY
        notwi*	aYbaYXXXYZY
        notwithstanding	aYbaYXXXYZY
        novem*	bSVSSWTWYZa
        november	bSVSSWTWYZa
        november $	cXXXWZXVbdU
        november 0	XUTVVTUXXXg
        november to	XYYYYXWWYXd
        now	gWVSRYVbVZR
        now $	YUbZWXTVZUZ
        now and	ZZYZZbZXZYb
        now be	XXacYXXbZXX
        now been	ZXVVWaVXbVd
        now being	bbXYZXZZYYX
        now enclosed	cYZXZZaYZYX
        now find	bWZYYWYYYZV
        now have	bWWWWWXcXWX
        now in	cZZYZYZaYZW
        now send	dZZZYZYYZZX
        nucle*	YYYXbYXXXca
        nuclear	YYYXbYXXXca
        numbe*	YdWZWWYSXQY
        number	WcWXZZaXVTZ
        number $	UXTZSVRbcSa
        number 0	TUZTZbTUVWc
        number above	YYXWYXXYYWd
        number and	YaZXYYYWYXZ
        number has	XXVVXccVWVW
        number is	WeZYYWYYXXV
        number of	VWYZRWXVQWa
        number plate	aYZZbZYXXZY
        number plates	bbWZYXXXXXX
        numbered	aWXUWVUUXad
        numbered 0	bYbYZYZZZbX
        numbering	YZYZYaaYZYa
        numbers	adZYTRRSYSX
        numbers $	VaUaVXVVVWc
        numbers and	ZcXWWVWWWZZ
        numbers are	XZZWYYWUaXc
        numbers by	XVVWWWYWZXd
        numbers have	cdVWXWZYYXW
        numbers of	YVcbYYXYWWa
        nurse	XUYVXUVVVhQ
        nurse*	XYYZVVZXXcW
        nurseries	XaWVXYYXXfW
        nursery	ZYXdYYYXYXX
        nurses	ZVZaWWaYYYZ
        nurses $	WWWWYWcXXcY
        nursi*	UTVUUVWVWda
        nursing	UTVUUVWVWda
        o	TWfTUVVUVZV
        oak	XXXWXYZXXbb
        objec*	bVcTaTTYZVb
        object	USUXbVTZaVY
        objected	ZWdVXZYXYWX
        objection	dVaWVYWXVUZ
        objection to	cWYZYXZYYZX
        objections	XbXVXYYXXWe
        objects	UXaaYYVWWaZ
        oblig*	WVUXZabVYWa
        obligation	XXXZcVVUTVa
        obligation to	YYXZdVWVUXa
        obligations	YXXYYWZbYZb
        obligations under	YXXYYWZbYZb
        oblige	YZbZZaWZXWa
        oblige us	ZZbXZbWZXXY
        obliged	VWUXabbSUUb
        obliged if	YZYYZYbYZZZ
        obliged to	XWUXabWTWVc
        obliges	WUYXXYVWZZZ
        obliges the	ZXbaYYYYYXZ
        obliges us	ZYXWYYXZaYa
        obscu*	ZfXUVWXUVUW
        obscured	ZfXUVWVUVUW
        obscured $	VgWVVVVWWVT
        obser*	XZZVWaXXXZb
        observations	bZcYZZZZZYX
        observatory	WVWYYWYZYXd
        observe	XbZXXdYXYXb
        observed	ZZYZZZaZZZb
        obses*	YWYXXfWWYVU
        obsessive	YWYXXfWWYVU
        obtai*	UUbWUTSWdTW
        obtain	XWYaXXVZcVY
        obtain the	YXaXYYYXcYW
        obtainable	YXYYYXYYfWV
        obtainable from	WXXWYYYZeXW
        obtained	XVdWVWXYYXY
        obtained by	XYWXZXXaWab
        obtained from	XYbZXXZWdXZ
        obvio*	ZYdXXXXYXWX
        obvious	ZYdXXXXYXWX
        obvious reasons	ZYdYYXYYXXW
        occas*	ZVWWVXXWVdZ
        occasion	aWYXWWXWXeV
        occasions	WXWYYZYYXab
        occasions $	XWVXWVYXXfX
        occasions in	ZZZYZYZZZWe
        occup*	RTWYYcWTVaZ
        occupation	YYYaYYYYYVb
        occupational	WWXZbYXXXbb
        occupational health	WWXZbYXXXbb
        occupier	ZYZYbYXYZcW
        occupies	ZYYZYYYYZcX
        occupy	YYaYYbYZYZY
        occur*	WXZaWWYWWbZ
        octob*	YWVYUSUTXZc
        october	YWVYUSUTXZc
        october $	UWUVWWXXWYe
        october 0	ZXSZVVRTQaa
        october and	WXXWXWXWXfV
        october to	ZXXYYYYXXbb
        of	YZWaZYYWWUX
        of $	YYYaXYXXYWc
        of 0	XVNVVaTSZbY
        of a	QTYQdaQOTXa
        of about	XYYXYYYYYeW
        of access	YXZVXZWVWUd
        of accounts	cZYYZYXWbZW
        of advice	YYZaYYXYYXZ
        of all	YUWZWdVVZTc
        of an	XVaaUVVZVZY
        of another	YXcbZVWWWVW
        of any	USUbaYSTTYa
        of appeal	XYXYZaWYYXc
        of applications	XbXYaUdYZcW
        of assistance	YXUZWbWbXWX
        of at	YXUXWWaXYbY
        of being	XUXaVVXXZXa
        of birth	VbbXXYXYZbX
        of both	WabbXYXXaXZ
        of business	XYXXYYYVbXZ
        of calls	YYXbXYXWYdW
        of charge	VXbbYWYWbXU
        of children	WbaZYWWXYWZ
        of claims	YbXYYYaZZbX
        of clarity	XXXbVYVWWWa
        of commercial	XcaYYXYYYZY
        of communications	ZYVZbZZZYXd
        of complainants	WaaeXXWWYVV
        of complaint	XXaXXXbYYYZ
        of complaints	aXWZYXXbWYa
        of completion	WXdYWYXZYXX
        of compliance	YYXXYZXYZWb
        of complying	YZZYZZZYaZc
        of confidence	VTZXbVVTUUb
        of confidentiality	YZaYYYZYYYb
        of contact	WWXVbYWVWWc
        of contract	VXYYZZbZYWb
        of corporate	YZYZZZZXWYc
        of correspondence	WYZbYdWWYVV
        of cost	WWWXXeXXXWZ
        of counsel	XbbaZYYYYZZ
        of course	YXdWWXWXWVZ
        of court	YZXZYYYYYXc
        of crime	VYaXXYUWWYb
        of crown	WWXXXWWXcZX
        of defence	VVWWbXWcWVW
        of deliberation	aZZaZYZaaab
        of department	YXWXYXVXYab
        of detail	WXadYWWWXXW
        of directors	VWWVXXVUUVf
        of disclosing	WXWXZZYYYYd
        of disclosure	bYWYYXYYXXb
        of documents	TVVTVbVVVTd
        of each	bYRXURTUZYa
        of effort	ZZZZZZZYYZb
        of eight	ZZaYZZYZZcX
        of eleven	ZZbYYYYYYWc
        of estates	XXWWXXXWYeV
        of every	WXXWXZWXWZf
        of excessive	ZZZZZbZZZZZ
        of fifty	WXWWXbVWWWb
        of five	XaWXZWYYYca
        of foia	TYaVXVXXXVa
        of foisa	YaZaWbXVUUU
        of former	YXZcZYZZXZW
        of forty	YYYWYaaYYcY
        of four	YYYWYYYYXbc
        of government	YXaYWXYbWYb
        of harm	YXVYXXXWXWd
        of having	ZXbZbXYZYXX
        of her	XWaWYXZXXbZ
        of hours	WWWbWZYUbZU
        of how	XYUeWYXXWWa
        of in	XXWaXWXXWZZ
        of individual	YYbbXYXZWVW
        of information	SYWWYYVPOVa
        of interest	UUUWTWZXVUf
        of interests	XXXXYXXYcXZ
        of it	YcbXVWRRWUX
        of its	UVXaTWUUWZb
        of junior	YcZYZZYYZYX
        of justice	WYZZWXWZWUc
        of land	YYXYZZYXXWe
        of law	VWYVYWUXZUe
        of legal	VYYbVVXXVYZ
        of maintaining	UVeWWTWWWTW
        of ministers	ZZZZYZXYbYa
        of more	XbWYXWWXXeU
        of mouth	XXWeXXWWXVW
        of neither	XYXZXXYYYUd
        of nine	XYVWYbYXYbY
        of no	ZZXYaYZZZbY
        of northern	bZZYZZZZZaY
        of officers	XWYWYbWWXXc
        of officials	ZZbXYXYYZYT
        of one	UcSUUWXTSZZ
        of open	ZZZYWYXXbXa
        of openness	dYWVXXYWXXa
        of order	WXXVYXVZWdZ
        of other	YYZXYXYXYYb
        of our	cYYTTYWTcZX
        of paramount	XYXZZYYYYYc
        of part	XXXUcWbXZVa
        of patients	WdWXXXXXWXY
        of people	ZXYYYXYYYYc
        of personal	ZaXYZWZZXYa
        of persons	ZZYaYXYZZZa
        of policing	XXUXWXWVaVc
        of practice	YXTWWYYaWXd
        of prejudice	UUZYXUVXYUb
        of probabilities	XZXdXXXXXYY
        of public	ZXaYWXXXaXa
        of question	XZZabZbXZXW
        of questions	aWWXXXaXYZZ
        of rates	ZXYZZZZZZba
        of receipt	bYZYZYYZZZZ
        of receiving	YZZYZYYbZYZ
        of reference	aYVWXWUVUVe
        of regulation	YVXWVWaXacZ
        of release	VVUXXXXXVXe
        of request	XYXXYYVXbYb
        of requests	ZZZYZaYXYbZ
        of response	bZYYYYXXXZa
        of review	XXVZWUYXXVc
        of rounding	XWYWZYZYZXd
        of sasines	YYYXYZYXYcc
        of schedule	VWbXYXYVXYb
        of scotland	bYXVWXWZaVa
        of section	WYXXaXWTPSa
        of sections	WYbXWZYYZYZ
        of sending	ZWXXZXYabXZ
        of senior	YbcYYYaYYYX
        of service	UcdVWVbUUVX
        of session	VXZXZXWZYYc
        of seven	YZYXYYYYXdX
        of several	YYYZXbYYZYZ
        of shelving	XYYXYbYYXbX
        of sites	dXVXWWZWVWX
        of six	VWWbXZVYXdU
        of social	bZYYaXXaZYY
        of some	XXYcYcYZYYX
        of staff	UYTUTbQUVcb
        of state	XYWXUXYZUbY
        of streets	XXWUYUWWWac
        of substance	YYWYXYXYYba
        of such	UVaaUUVTXVb
        of suppliers	bWZaXXUVWWb
        of tax	ZXaYXXYYYWb
        of ten	YYYXYbXYYaZ
        of terms	bYaYYYYYYYb
        of that	SRWcaaVYRSZ
        of the	WaZVUTXSXZX
        of their	aTYVUVUSUca
        of them	YYQZVYWURbY
        of these	WTXXWYcYWbW
        of this	ZTYUbVMSSUb
        of those	XaYSXXWUVZY
        of three	WaVTWWWVWba
        of time	XUVZXVUWUUe
        of twenty	WXXYYWXWXdY
        of two	ZbWXWZWWXWc
        of us	XXVXXeXbYXV
        of use	VYWWYXZVXWd
        of vat	YXXXYXXWWYd
        of vehicle	WXXYYXbXXaa
        of views	YXYYYYYYYZc
        of volunteers	XXZXYYXYZab
        of way	XXVbUWVWYcY
        of what	WZTaVaYUTVa
        of whether	XWXWYWZXYVc
        of which	UYSUTUXUUcc
        of whom	UVUYWWUVUgW
        of why	XXWcYXXZXWY
        of withholding	WWXXXXXVYXd
        of work	XaYYYZWXXVc
        of your	ZYZZWbVXRXY
        off	YaZVQZaVUXW
        off $	bdWYXXWWUUX
        off at	WYYbZXXYWcV
        off by	aYWXZXYYZXc
        off site	XWXUWbWXUWc
        off the	ZabUXVTUSaW
        offen*	YTbSUXZTUdX
        offence	ZWVUVTaWUXZ
        offence $	YYaWYXWXXWd
        offences	ZWZTVVUVXdZ
        offender	WYVZZbVXXaY
        offenders	XYdWYWYYYTa
        offer	WWZXVWVUVbb
        offer advice	YYXXYZYXYYc
        offer*	VYXWYTVTTba
        offered	WXaYZUVVUaa
        offered in	XXYZYXYZYac
        offered to	ZXXYYXZYXbb
        offering	YYXYYXYXYYc
        offers	UZUUUXWWVeZ
        offic*	TUUXUWUaXYX
        office	XSVYaVVfcUV
        office $	WVYUUYWdbbW
        office and	bZYYYXZaYXa
        office at	UWVWXWVbdWY
        office can	ZZZZdZZbVZY
        office for	WWXVYXWbTUc
        office has	bVYZaaXYWXZ
        office in	XYVXYXXeXWV
        office is	YVUWbUWUVXa
        office of	ZYYaXWWWWTd
        office on	cWWXVUVYWWd
        office the	YYYaZYaYYYZ
        office to	ZXaYYYWbYYZ
        office which	YWYaYYWaXYW
        office who	XWXXXYYfWXV
        office will	YYaYcYZYYYX
        office's	ZYYbYYZYXYb
        officer	VZXZXaZWSaZ
        officer $	TYaSZRSXRdZ
        officer and	VXaWVXVVWdX
        officer can	YXWVWYWbYXb
        officer has	XWXXWbaYXcY
        officer is	YVWVYXVWXab
        officer was	XXYaaXXWXXb
        officer who	YXZYZZYWZaa
        officer's	YaZaVWWWVZX
        officer's report	bVXYZYbZXYc
        officers	WXYXUXWOWaZ
        officers and	VaYYYZWVUcX
        officers are	UTaYUVUSTcb
        officers have	YVWXZaWXWUe
        officers in	aWbYXYYYXZX
        officers who	YVYXXXXWXdX
        officers whose	ZYYYYYcZYYY
        offices	VXUaWYXTTWf
        offices $	XXXWYXWXWac
        offices and	XXVcXZWXXZW
        official	UXRUTVSQYae
        official $	WWWVWWWWVUf
        official statistics	WbYXXYXWcYX
        officials	XZaYXWaYWXY
        officials may	YYUWXWbYVVZ
        officials need	YYbZZYYYYYb
        officials who	ZZZaYZZZZZa
        ofgem	WVVVVVVbTeX
        ofste*	UUUVUUTdeUT
        ofsted	UUVVVUTdcUU
        often	WURXWTVXXXg
        oil	XYYbYYYYXdV
        old	aSSbUZVZXXY
        old $	XXWYWYYYXcZ
        old system	WWXdWTXXXYY
        older	WUWcWVWTWXd
        oldes*	XXXXXXYXYdV
        oldest	XXXXXXYXYdV
        ombud*	WWYUYZVdTZX
        ombudsman	WWVUYYVdUZY
        ombudsman's	ZXaYYbYYXYY
        omiss*	XcWWXVWVWcY
        omission	bYXXYXYWZcY
        omitt*	ZbcYXYYYZZW
        omitted	ZbcYXYYYZZW
        on	XTWXZYVXfXV
        on $	TTeVUUbXTZZ
        on 0	ZKSWNUVYTca
        on a	XTVaUZXSTcY
        on account	WYYVWbXWXcW
        on all	VXZaWWWWVeU
        on an	YXWXaWXXXca
        on any	WYXZaXXXVZb
        on appeal	TWXWXVdXXeU
        on average	WYYXYYXYYcY
        on balance	TUcXUVWXVWY
        on behalf	XVYYXWTaVVe
        on both	VXVdXXXXXZZ
        on by	XWZYXXYbYaZ
        on call	UWVUVVWVUgU
        on contracts	YXYZZYYYcaW
        on copyright	aYYYZZYZWZc
        on cost	WUUWUgWYVVU
        on council	YYXaXXXWYcV
        on data	ZXdZZXZZbYW
        on demand	XWYXXXWXWdY
        on disclosure	XUWXVVVUbVa
        on duty	WXeWWVVXXYY
        on each	ZZUWWbUTUWc
        on either	ZZYaZZZZZaa
        on file	WXUgZXYXXSU
        on for	YaYYXcVXXaX
        on four	YYZYZYYYYZb
        on friday	bXWXWWYXYYb
        on gov	YYZZYYWZcYY
        on grounds	WVWYXdXXWYZ
        on hold	XVWaXXfWYYU
        on how	WXYWXYWcXZe
        on it	XUUYVXTbVTc
        on its	ZZSWVZTSaQb
        on line	XZXYYYZXacW
        on monday	WXWWYYXWWac
        on mondays	XYWYWYWVWeW
        on one	UVaXWYWWWWa
        on our	OTSbaUQVXYc
        on page	XeYXXXYYXYV
        on pages	VeWWWWYXYWV
        on paper	ZVVVXdVWUcW
        on private	XYXbYYYYYaY
        on public	VUUVZTVVVeX
        on question	XYZWUWWWXcY
        on receiving	XYYYXYbWYaY
        on record	XYXbbVXYWXb
        on review	ZZUZZWXYZVY
        on sale	YXZZZZZZcZY
        on school	VVTUVUVXdXW
        on screen	ZZZYZZZZZbZ
        on section	WbZTZbUTXTV
        on sheet	eZWXYVXYVVT
        on site	WXUVXWXXVgT
        on staff	XYVYXYXXYba
        on that	bWaYZZZZTbS
        on the	UUaUWYQSdZW
        on their	WXXWXWXbZVa
        on this	WTVZZaQaXZW
        on three	WVVXWZXXXba
        on time	VWVWXbVWVWd
        on to	UcYSVRUcTXX
        on tuesday	aWYXYWYYVUe
        on tuesdays	XXXYYXYYWdW
        on two	XYYXYXZYXfV
        on us	YZWWYWWXZXe
        on weekdays	YZYYYYZYbZY
        on what	XXaWYYaWXXZ
        on whether	TVTThVVVVTW
        on which	WVXaaXUWTWb
        on your	bYUYUbXUUXY
        once	TVPaRWSQUbb
        once a	XWXaXXXXXbZ
        once the	XVVdWUXUTXb
        once they	YZZYYYYYZeW
        one	SYYXXZaYScW
        one $	TXWZWWaZUaZ
        one and	VbWXWYWVWWd
        one another	WXVYXXZXXVd
        one are	WXXZZYbXYbY
        one at	VXXZZbaYYVZ
        one by	YYXaYcXXYYY
        one could	YUUVXbYZZXe
        one day	YXXbYYYZZWc
        one for	aVUXXUVfVVW
        one hand	WYXWYXWVVVe
        one in	WURXUUcVVdV
        one is	XYaZYZZXXcW
        one made	aYXZYYYYYYc
        one minute	XWXXXcWXXWb
        one of	YSUUWaZbZcX
        one on	XUVVWUdWWeW
        one option	XWYXYWWWYVe
        one or	ZcXXZZcZZWW
        one part	ZYXZZcYZZcW
        one person	VTRWVaVWUZZ
        one that	XXabWXbYaVW
        one the	aYWWXaYXZWZ
        one third	XYXXXaWXXdX
        one to	ZZVXWWTaVYZ
        one under	WXXXbWXXYWb
        one ward	WVVWXabYWXa
        one was	XZXfWWXZZYU
        one way	YYYVcXXYYXZ
        one which	bXYXWUWUXbZ
        one with	ZZZYZbYZZbZ
        one year	YXXZYWVUXda
        one you	WWWcYXbVZYW
        one's	XXXWZXXWcXa
        ones	UYXZXWZXYZY
        ones or	YZZYYYbXXZZ
        ongoi*	VYbWXXWXXaW
        ongoing	VYbWXXWXXaW
        ongoing $	WWbXXXXXXaY
        onlin*	STURUSRUgYW
        online	STURUSRUgYW
        online $	TWVTWWUWbZa
        only	OeUdQcUMNaT
        only $	UaROTPWRPeZ
        only ?	WXYYXYdWYXX
        only a	XYYaYcWVYVZ
        only and	WabYZVWWXWY
        only as	ZYZZZZYYZVc
        only be	WXcZYaYVXUY
        only by	XXYUZdXXXXZ
        only for	XWXXXXXXYca
        only if	WVWTVVXUWdZ
        only in	XZXWYbXWXYb
        only on	YTUXWVXXXVf
        only one	WcVWWVWWXcX
        only since	YcYZYYYYYYY
        only the	ZbVaTWVYTYX
        only to	XYVYYbXWXUb
        only when	XWXWXXXXXeV
        only where	WUVYYVWUVea
        onto	bWYYYZYYXcX
        onwar*	abXTWXbaYTY
        onward	XXaWWZWbVVb
        onwards	bdUUXWbVYVX
        open	XUWOYZVMdbX
        open $	WUUYVUUWUcb
        open at	XWWYYYZXcZW
        open by	XXYWbXWVVUe
        open court	bZXYXXXXbXY
        open data	VWXXWWWYfVV
        open for	VXWWWVWWeVX
        open from	cWWWXWXWVfU
        open government	ZYZZVYYYZVc
        open to	UUaTRVSSaXa
        opene*	QRWYVZTTYcZ
        opened	QRWYVZTTYcZ
        opened $	YYbYcdYZYYX
        opened and	YZXaYcYZbXW
        opened one	YYVdYbYYYaX
        openi*	XaWUVbVVZbY
        opening	XaWUVbVVZbY
        opening hours	YaWWXUXWaVb
        openl*	WXWWYZYXcXa
        openly	WXWWYZYXcXa
        openn*	ZVWUSTTUVTg
        openness	ZVWUSTTUVTg
        openness about	YWaYYXZXWWa
        opens	VVVUXVXWWdb
        opera*	VbeXVSXXVXY
        operate	XXXUXaWXVdb
        operated	WWWVZWWZacU
        operated by	XWXWZXYZbaV
        operates	YXYZZZZYZcY
        operating	WXaaXYXXXWa
        operation	UZZbVVWUVUb
        operation of	XXcYYYZXYYZ
        operational	ZaaWYZYYbYV
        operationally	YadXZZYYXXW
        operationally sensitive	YadXZZYXXXW
        operations	ZVbTWWVVUXc
        operator	WaaYVXZbWWY
        operator and	ZbZZZZZZZZZ
        operator is	YWVWYYWVXXf
        operator's	WaeWWWYWWVX
        operators	XWaZXWXVWbc
        opini*	SYbTXWOYSUc
        opinion	TYcUYWPYUUb
        opinion $	XZbXVYXYWWZ
        opinion is	YYYYXYZYYYc
        opinion of	WUdYZZYYWZY
        opinion on	YYaYYYYXYXd
        opinion that	YaYZdZYXYWY
        opinions	WXVVXWWUXXf
        oppon*	XYWZYYaYYYc
        oppor*	abaXYXWXXaY
        opportunity	aXbYXXWYXaZ
        opportunity to	YXbYYXXYYYZ
        oppos*	aUWVWWWdVWW
        oppre*	WUWXWfYWXVX
        oppressive	WUWXWfYWXVX
        optio*	XYYYVUZVTac
        option	XVXbXWXWWcc
        options	ZaZWXWaWUZa
        options for	aYaXXWYXXVb
        options paper	ZYcZZYZYZZY
        or	JWPVePqIQVR
        or 0	UVXbSWSXUZX
        or a	YWWYYVbVVZX
        or above	aXYXYYYZYdY
        or an	YXWWWXaXWXb
        or another	ZYYZZZXXYYa
        or any	YYZcWYaXXXX
        or at	WXWbWXcSWYZ
        or both	ZXZYYZdXXWX
        or by	XYbWWXcUYUY
        or concerning	YXXYcZXZYYZ
        or denial	XWWXZXXXWVd
        or deny	VWTTbWUVWWa
        or denying	WVVXcWUWVVZ
        or detection	YYaXXXXYXXa
        or development	ZYZZZYYZYYc
        or dignity	ZZYZZZYZYXc
        or distress	YYYYXWXXYVe
        or do	YYYWdYaYYYX
        or does	WXYWdVYYXYX
        or for	XYXaZYbXWVZ
        or has	YYXYbYYYZaY
        or have	ZXZYbYXYYZa
        or improper	ZZZZXWZaZYd
        or in	XVcWXYaWYXZ
        or is	WXWWdXXVYVZ
        or literature	ZZYYYZZZZYc
        or may	XWXZaWXWXWa
        or more	ZYZYZTcZZaX
        or no	YXWXbXXYWWa
        or not	XWSUdXVXWWa
        or of	YYXZYYbYYYc
        or on	YVXXaWWTXYf
        or other	VXZYYXWYYWc
        or otherwise	ZWWacYYZXYY
        or that	XXXVdaWWYWY
        or the	VVXXbWdWUTY
        or those	XXXXYYdZXYY
        or to	XWXWZWZYaZa
        or two	YdYYZaZXYXX
        or was	YWbXcWYZZYW
        or whether	YZVWZXdZYXX
        or would	aSWXXWWYZZe
        oral	WXWaXYYaYbX
        orall*	ZZZbYZZZYbZ
        orally	ZZZbYZZZYbZ
        order	aZZUSVaTXZX
        order $	UTaUUUUXTbc
        order 0	XZZYZYZYbbY
        order and	XZbaZYXWXbY
        order for	WWWaXXbWVXZ
        order in	aWcYZYWWVXa
        order is	YYZYYYYZYZb
        order of	XXWWXZXXVXc
        order that	YWYWYXbZXWY
        order to	WaVUUXaVXWa
        order was	VWZYXWXVVfU
        order*	YSVSRVWVdaV
        ordered	VVVVUWUWbXc
        orders	ZVXVUXXWceT
        ordin*	YXVcWWVVYdV
        ordinarily	YXXZYVYXbbY
        ordinary	YYXdXXVVYaY
        ordna*	VWVYWXWVdYX
        ordnance	VWVYWXWVdYX
        ordnance survey	WXWZXYXWcYZ
        org	WVVWWXWUZXe
        org uk	WVVWWXWUZXe
        organ*	WYbVWVYaaXZ
        organisation	VUcXXWYbYXY
        organisations	YZWVVVXWVYb
        origi*	aYXbWUYXZUa
        original	ZZZbWVYXZUa
        original decision	ZbYVVTYXbWY
        original request	YVWYWWVbVVb
        original response	XWYWZVWWXWd
        originally	bXYWXYZZXWc
        other	MaUaaVOOUXc
        other $	ZYZZbZZZZUb
        other councils	XWXWXWYXWYd
        other departments	ZYZVYZVWWab
        other exemptions	ZXYYZYXXYZc
        other for	XXXXWXXWXVe
        other forces	YYXWWYYYXVe
        other hand	ZZZZZZZZZYb
        other means	YXVXXXZZeYX
        other side	YVbWYZXXXXa
        other than	WWaWYbXaVZY
        other things	ZZaZZZZXYYa
        other three	XbXXXVYYXYb
        other trusts	YZXYZZYYYYd
        other two	WXcVWWXWXZb
        other whether	ZXYYcYXZZYY
        other*	PeYTZUVSZTa
        others	ScbUSWWUQVb
        others $	XUcWVUVWVVc
        others and	YXXYZUXaYce
        otherwise	UbRXbRRRcUY
        otherwise $	ZYVXWYXXWbc
        otherwise apparent	ZYXZYZZaZZd
        otherwise be	aaWaaaaaaae
        otherwise of	ZYXZcZYZXZY
        otherwise than	YZZYYZXYaYc
        ought	YUaXUVZcUXZ
        ought not	ZWbaWUVWYWZ
        ought to	YWZUWWTdUXa
        our	VPadbTTVdUV
        our accounts	WWXcXVYXXUa
        our annual	YZaYYYXYbaX
        our answer	aXUTaWaUTTc
        our answers	fYVWYWWWWWV
        our archive	XXVcVWVWWbX
        our archivist	aWWVZXXXVVe
        our behalf	XWTWZXWWWcb
        our colleagues	VXXYXYYcXYX
        our complaints	VZYZZZXYTXd
        our decision	TScUaXTTTSb
        our disclosure	ZVWYYVaVaYc
        our duty	XYXXYXYYXZd
        our earlier	ZYaaYXYYWXb
        our engineers	ZYXWYXbXYXa
        our estates	bZXaYZZZZYY
        our files	XYXcaWXXYWV
        our first	aWXXXaZYXXc
        our fleet	XXTbYYcYaXW
        our full	YZXZYXWXXXc
        our insurers	WWbVWXWYVcV
        our internal	bYYZZZYZZZZ
        our judgement	XVgWWaZVWTU
        our lawyers	VUaWWWXXWaa
        our letter	YWWXWaWUVWa
        our licensing	XWXbZaZWVWV
        our log	XYXbYWXYaXa
        our online	XZZZZWYZbZa
        our own	WVZVXVVUVYe
        our policy	VXVVWXXXWbc
        our possession	WYZbaUWVVXb
        our practice	YZabZZXWXWW
        our press	VYXYXXXYXdX
        our publication	XXWXYZYYZVc
        our records	ZYUfVWZUVVX
        our ref	SXTTWVTWRTh
        our replies	cYXYYWYWXWZ
        our reply	bXUUXVXUVVe
        our response	UZYXYTSTaTd
        our retention	WYXbZZYXbZX
        our review	WbWYYYYZVYc
        our school	YYYWYYWYWeW
        our search	WVWUWUYXYTc
        our searches	ZUVbUWUVUUb
        our site	XZYWYZWVaYb
        our staff	VVVXZbYXVba
        our stead	XYYYYXYcYXZ
        our system	XYXdZXZYWXY
        our telephone	XYXZYYYXXdX
        our view	YaaXXaYYWWZ
        our website	XVWaXWXabVa
        ours	UTZYVUUcXXa
        ours $	WWTaWUXTTTd
        ours and	YZXdXXWXZbZ
        ourse*	YVcUYWUbaXW
        ourselves	YVcUYWUbaXW
        ourselves $	VYcYYYXbXXX
        out	ZfZSWXUMWVU
        out $	VcdYZYQSTWS
        out 0	TUTUUUVVThT
        out a	aVXUXZWXXTf
        out and	caWXYZXXYYX
        out as	WbYYXWXXcaW
        out at	bSaVVWVVVZX
        out before	VVbWXWWVWbZ
        out beneath	aYZZZYZYZZb
        out by	YVaUWbYVZZb
        out each	UYYYZYXXdbb
        out from	VaaXYWaXZXY
        out how	VZWbYXXXXXb
        out in	bTTXVaXVaXZ
        out of	RacVWZYVVZX
        out on	XZWYVUVVaWZ
        out so	cXZXWdXYWWX
        out that	WVUVbbVWZWa
        out the	ZbaXUVVVTWb
        out to	VVWXYXVVWYf
        out under	WbWTYUVVXca
        out what	YcVWWWcXWYW
        out who	YXaYYYYYYYc
        out with	bcTVVUWUZWc
        outco*	YdYZaZQYYRV
        outcome	aXYabZRURTY
        outcome $	VTVZSTVUUUf
        outcome of	XVXXXXYXXcc
        outcomes	WcYZXYXZZWV
        outcomes $	YbbYYXYaYXW
        outcomes by	YaYbYZYZYZX
        outli*	XXYYYYdYYcW
        outline	XXYYYYdYYcW
        outpu*	cYZcYXYYYYY
        output	cYZcYXYYYYY
        output is	cYYYYYYYYZZ
        outri*	WWZUWWWWWeV
        outright	WWZUWWWWWeV
        outright $	XXaXXXXXXdW
        outse*	YXXXYYXaYYc
        outset	YXXXYYXaYYc
        outsi*	XUcZWZWVXcX
        outside	XVZZWZWVXcY
        outside the	ZTZXYZVWZYc
        outside what	VTccVcWVVXV
        outso*	UVVTVVVZVhS
        outsourced	WWVWWVWbVcV
        outst*	aXXWYaXXYdX
        outstanding	aYYXYXXXYdX
        outwe*	UTYUVaVUSUb
        outweigh	YZbXXWYXYYa
        outweigh that	ZZWZZYZZYZc
        outweigh the	ZZYYYZZYYZc
        outweighed	XWZYXQZYVXb
        outweighed by	XWZYXQZYVXb
        outweighs	VSYVWcWUVUb
        outweighs that	TReYbQYYWXW
        outweighs the	WTTWVdWVWWd
        outwi*	YadWXXXYXWX
        outwith	YadWXXXYXWX
        over	aXXTWgWXSXT
        over $	YYbdVcVQUVR
        over 0	URVPRZRUYbZ
        over a	XYYXYcXZXaW
        over by	bYZZZZZaZYZ
        over five	XZZXZYYYWeW
        over limit	XWWWXfWXVVV
        over the	XZaSaeQWUZU
        over to	XXXWYWVeWcU
        overa*	UaUXSVWUVYd
        overall	UaUXSVWUVYd
        overall harm	XXWXUYWXXYc
        overl*	eWWUVeSTRTX
        overlap	XYXZZbZYZYb
        overleaf	fXYUTSTUSQX
        overleaf $	dSaUUTTUTSa
        overn*	XYXWXYXYWeW
        overnight	XYXWXYXYWeW
        overr*	YYZXYYYYYdY
        overs*	VSaUTYTXaVb
        overseas	VUbXWXWYbYZ
        overt*	baSYVTUVWaY
        overtime	WcWaWVVVXaW
        overturn	cYVXXYWYXYa
        overturned	bXYYYYXXXbX
        overw*	XUWhWWVVVTU
        overwritten	XUWhWWWWWTU
        owed	XXeYXXXXXXY
        owing	XbaZZdZXYXY
        owing to	XbaZZdZXYXY
        own	PRaXQVTdYaW
        own $	VUVbWVVYWVa
        own and	XXWdYWXZXaW
        own file	aXYUYUWTVWd
        own front	ZYcVZYZWYfW
        own right	XYYYZYYbXXZ
        own staff	XZbYYYXVWYb
        own the	WVbTWWXcWVY
        owned	RWSUXTTbSeU
        owned by	YWWXXWYbXbX
        owner	ZUcWVXVVWXa
        owner $	WXVcXXXWXWZ
        owner of	XZYYZZZYYXc
        owner*	ZbTWXXUVYTd
        owners	abUWXVUVUUd
        owns	WWYbXWWWWeX
        owns the	YWZUWXXbXeU
        p	ScSSRTSTZdX
        pack	babWXXWWaVT
        packs	WWVYXXWWWfU
        page	dYULSQPQfKX
        page $	eSURVUSTfSV
        page 0	YbWTUUTWZTc
        page of	cZVVXYXXZXZ
        pages	adTUUWWVgSY
        pages $	YSUUVVWVdUa
        pages 0	ZeXUSTTTXYT
        pages for	ZWWWXWXVcYV
        pages of	ZaZXYWXXWXa
        paid	ZUaUcUQWQeX
        paid $	UVTTSVVWWeZ
        paid 0	UVSVWVWWWiS
        paid by	aYYaWZXaUWa
        paid for	UXaTUSVWTab
        paid in	ZaVbbXWVXXY
        paid on	XYXcYYYZYdT
        paid out	WWVWWVYWWca
        paid per	XWcWZYYZYcV
        paid to	aWfWZVXVWUT
        paid within	WWWXXXYYXcZ
        pain	WXYWXXXXXfW
        paint	XYYbYZYYXbX
        paint*	ZXbcXWWXXbV
        pande*	XYXXXXXWXYd
        pandemic	XYXXXXXWXYd
        panel	WZZZaYRSRZW
        panel met	YYYXYXZYYTf
        panel of	XWWWYXWXYdX
        panel that	YXYXbXXWYXb
        panel's	YWbVYWWVWVc
        panel*	XWaTXWVUVcZ
        panels	WYXVYYXXXdX
        paper	VYcaPbSQXXV
        paper $	ZZYUWUTVVbY
        paper and	WVXXXYYZVac
        paper files	WXWYXbWWWaZ
        paper in	XXcZYaXYXZY
        paper is	WcZXXXWXcWT
        paper or	WWXWXWcXWWZ
        paper that	VTYVXaXXXUd
        paper which	YVcdXYYYZYY
        paper*	TZZdYWYZaQU
        papers	UZZaYWYZaSV
        papers $	UWUYbXUUWUa
        papers and	YYWaZZYYbYb
        papers are	XbbVXVWVZWY
        papers as	aYbYZXXXYZX
        papers for	XbZXYVYVWXY
        papers from	cXYbZZYaYYY
        papers of	WWWaYZWYYWd
        papers on	XYXYcXYWYXa
        papers were	bYWbZZYZZZa
        paperwork	XXXeWYWUXVX
        para	WdXVWWYYXVa
        para 0	WdXVWWYYXVa
        parag*	aaXVWVZYZSa
        paragraph	aXXWXWaZXVb
        paragraph $	ZWYZYZYYZYc
        paragraph 0	bZaWYXZZUVX
        paragraph of	bWYXZYYXYZb
        paragraphs	XdUVUUTVaTZ
        paragraphs 0	YcVYXXXXaYY
        param*	ZVXWZUTWXcb
        paramedic	bXVWXWWWYcW
        paramount	XYXZZXXYYXc
        paramount importance	XYXZZYYYYYc
        parce*	XXYWWYWYWbZ
        parcels	XXYWWYWYWbZ
        paren*	TRUXTSRRZaa
        parent	XXWXYYYVXYd
        parents	TTVaTSSSbYZ
        parents $	VWWaWWVUcXV
        paris*	XWZYUVUbZZW
        parish	YUXZUWVbaaX
        parish council	VWaUVUWVVbc
        park	VVXYbZYZWZY
        park $	WXVYWXYbYWZ
        parki*	YTRWUcRRbcV
        parking	YUSXVcUTcYX
        parks	XXVWXWbYWZc
        parli*	YUWSYWVcYZZ
        parliament	YUVTZXVaaWa
        parliament and	XZZZbbZbZYZ
        parliament's	YYYYYXZYbcW
        parliamentary	XXWYXXYdXWa
        parol*	WXbbaXWZXWW
        parole	WXbbaXWZXWW
        parole board	WXbbaXWZXWW
        part	UgVOTUVbSYW
        part $	SRbaTWTSTZc
        part 0	UaVUbbabSOZ
        part a	UTWVVUVVVda
        part and	ZbXXXWYXXXb
        part b	cVYXXWWXXWc
        part c	bTXWWVXXWWa
        part ii	abUYbUYXWVX
        part in	VVUUZUWbWZb
        part is	ZZbYZZXXZXX
        part of	UYdSUZPQXcZ
        part the	TcYYZYZYYYa
        part time	XYXVZZXXYhT
        part under	VWYYXYVZZXd
        parti*	WfVVXVeUUUY
        partial	ThSWVUUXVUY
        partially	XdZZXYXZYXX
        participants	ZbZYZYZYZdZ
        participation	XYXYYYYYbXa
        particular	aUTZZWYRUUb
        particulars	ZYYVYYeUYVU
        particulars of	ZXaXYWcYXXX
        parties	XZaTWZZXVYb
        parties are	XYbXYXYXYbV
        partn*	ZabZVVXUUXa
        partner	YbYZYYXXYZZ
        partners	aXXaZZXYZZZ
        partnership	SVZXVVTYTZa
        partnership $	VVbUWWWUVXc
        partnerships	WWWWYXaUXba
        parts	YcZUTWWaUVc
        parts $	cVWXWWWVWVe
        parts 0	TbXVVYUaVUe
        parts of	VaZYYWWXYVa
        party	TbdXVWTVQXa
        party $	YWeXYXZYYXV
        party to	WZYaYXXZXZb
        pass	bVXYTUYaVZb
        pass it	bWbZXXcYXZY
        pass on	cTTSUUTTVVd
        passa*	VdVVVYVVVUd
        passage	YUYVWZWWWXc
        passage of	ZWZWYXYXXYb
        passages	VfWWXVXVXUa
        passe*	YSYZRXXeOYX
        passed	USZWSZXeRXZ
        passed $	WWWZWbbUWaY
        passed on	YYbYYYYZZbX
        passed to	RWWZVVUeVVc
        passed your	XWWYYYYcYXY
        passenger	cWUZWVVVWaU
        passenger transport	dWWWXWYbXYW
        passengers	UWVdYXWaUXa
        passes	VWUUXYXbWdX
        passi*	WVcUXWUZYXZ
        passing	WVcUXWUZYXZ
        passing on	YXeWXXYYYXV
        passp*	TUUYcUUUVdW
        passport	VXWZcWWXXbX
        past	WWaWXcVVbZY
        past the	ZZZZZcZZZZY
        paste*	fXWVXXVVVWU
        pasted	fXWVXXVVVWU
        patch*	WYbWXYWXWcX
        patches	WYbWXYWXWcX
        path	XYYXWXXVXdY
        patho*	ZZbZZZZZZZZ
        pathw*	bZXYYYXWWcX
        patie*	QbWWXTRURda
        patience	WXWWWWWWVXe
        patience while	XYXXYXXXXYc
        patient	WZbVaYTYWba
        patient $	XcWVWWXWWcX
        patient meals	XYYWYVXYXbc
        patient transport	ZXbZZZYbYYZ
        patient who	YXWWYYYVYXd
        patient's	XWZWaWXXYbZ
        patients	RcUaSTVVSbY
        patients $	VTTUUVUVVeY
        patro*	babVUWZWVdU
        patrol	aWbWXaZXXaW
        patrols	ZUcVWWYZWdX
        patronage	bcWXUUWXWZW
        patte*	aVWYWUWWWYd
        pattern	bXYZYXYXXbY
        patterns	VYXXXWXYYWe
        pavem*	WXYbYXXXXcV
        pavement	WXWcXWXYYbV
        pavil*	ZZWcYXZYbVX
        pavilion	ZZWcYXZYbVX
        pay	XRSWRRSUfbV
        pay $	YYVXXXYXYVd
        pay 0	WXWUXXWWWfV
        pay a	YYXXYZXWXfU
        pay and	YVWeYYYYZYV
        pay for	XYYXZYXXXWe
        pay gap	XYZYYZYYcYX
        pay the	XXXVXYXWXeV
        payab*	VVVVWUVWVTg
        payable	VVVVWUVWVTg
        payin*	YXbWZXYZZXa
        paying	YXbWZXYZZXa
        payme*	WWTTTSSRafT
        payment	WYUUVTUUaeT
        payment from	ZXZZZZZXbdZ
        payments	XVQTTUUUZZY
        payments to	UXVVWVWVaXb
        payro*	ZVSZVWYYUbW
        payroll	ZVSZVWYYUbW
        payroll to	bYYWXXWWXdW
        pays	XaVYYWXYXbW
        pdf	fXVUUUWXbRW
        pdf $	dUTVWVVVaTZ
        pen	VWVVXVXUWce
        penal*	aVZVVUVaZdW
        penalties	WXaWXWWYbdX
        penalty	aWaVWWWaWcX
        penalty notices	bXZWZYYXXaY
        penalty tribunal	YXXYZXYcXXZ
        penci*	XYWXYbYZYYZ
        pencil	XYWXYbYZYYZ
        pendi*	VVbXVUYWVUZ
        pending	VVbXVUYWVUZ
        penha*	VVVVYUYaaba
        penhallow	WWWWYVYbWca
        penna*	WXVVXXXWWad
        pensi*	XUYYXXcZWcU
        pension	WWZYXYbWZYX
        pensions	aVUUUUZbVcW
        pensions regulator	XYYXXYXcXbX
        peopl*	QWWVPUbPNZc
        people	PVWVPUbPOZc
        people $	VSSUVUUVWbb
        people safe	YXVXZXXZYXd
        people who	XXXVXXVXYZd
        people with	WWVXXWaWXdU
        per	ZYbdQXRRXbP
        per cent	RRURWYSTTeW
        per day	ZZZYZXZZZcW
        per hectare	XXXWYXYXXeW
        per hour	ZaUUYYXXYaa
        per unit	WWcWYXaYXcV
        perce*	ZTaTXVVWVZc
        percentage	YVcXYYXXZaa
        percentages	aVUUYXXYWUe
        perfo*	ZUTXXTVWcWa
        performance	ZTTXXTVWcWZ
        perha*	XYYZWYbXYXc
        perhaps	XYYZWYbXYXc
        perio*	USSXSUdSUZZ
        period	USSXSUdSUZZ
        period $	VWWTXVcXVeU
        period for	YYYXYZaYYdX
        period in	aYYWZXXXYbZ
        period of	ZZYXYWWZXWe
        perma*	VXZYXYbWXaY
        permanent	VXZZYYUWXcZ
        permanent secretary	XZbZZXWXZbX
        permi*	YUUTXYWZYdW
        permission	UXTTWWVbWXf
        permit	YZVYWZWVWcY
        permits	ZUXWaYZXZcS
        permits in	YYXXWYbYYba
        permitted	XTZUUbVUVcY
        persi*	WWXXXdZXYcW
        perso*	SYbRbYRUSYZ
        person	XXWSZaPVVaa
        person $	WUYVYTXWWVd
        person concerned	ZXYYbYYZZYZ
        person has	aXXYZYZYYaZ
        person in	YXXZWYZYZba
        person is	XXVXaXXWXUd
        person the	ZYYbYYZZYZb
        person to	ZZXZZZZdZXY
        person who	XYZXVUVUVWd
        person you	XXWacXXWXVY
        person's	YYXWbWYXYZc
        personal	RZdUZWWUPUZ
        personal $	YcXYbZYYYYX
        personal data	TaaRZUYRTUc
        personal information	VVeRSTVVXTY
        personal to	ZXdXYXWZZWW
        personally	XWYaaWTWXbZ
        personnel	WVdYWXXZXaW
        persons	WTaZWXUVUZZ
        persu*	abaVWXZWWUa
        persuaded	abYVWXZWXVb
        persuaded that	YbZYZZZYZaa
        pest	ZXYWXWZXYeT
        pest control	ZWXVYWZXWcV
        petit*	XYXcYWXVWXa
        petition	ZZZbZZZZZZY
        petitions	ZaYXXYXXXYc
        petty	XXXXXZaWYYZ
        pever*	YYXYYYXYYYc
        peverell	YYXYYYXYYYc
        pharm*	UYUWVVXWZaa
        pharmacies	WXXXYXWWccV
        pharmacist	ZYYZZZYYZXc
        pharmacy	VUTZWWZaVbY
        pharmacy's	XbbWXaYYWWV
        phili*	XWVWWWWWXfV
        phone	RRdcaQSRRbS
        phone $	XXVeWXWWWYY
        phone*	YYYcXXYXXZX
        phones	YYYcXXYXXZX
        phones are	YZZcZYZYYXY
        photo*	bdbZVTSTURa
        photocopies	SdUWVWVWUUc
        photograph	bXbbWXXXWXT
        photograph of	cZXXaZZZYYY
        photographs	YcbZYWXWYUZ
        photographs are	YZbaZZZYbYW
        photographs of	baWWXWWWVWc
        phras*	XVWXVVcXWVb
        phrase	XVWXVVcXWVb
        physi*	YXYbWYWWYaa
        physical	YXYbWYWWYZb
        pick	WXYUVbbaXbY
        pick out	XYYVWbYYXba
        picke*	VaacXWVWZXW
        picked	VaacXWVWZXW
        picked out	WaZcXWWXYVY
        pictu*	dXUVWVXWXVc
        picture	XVWVXWYWVVe
        piece	VVWaXWWUYcb
        piece*	XWbWWVYXWWa
        piecemeal	ZZbZYYZZZZZ
        pier	aXbWYYWYXaZ
        pilot	WXZcWWXYWbW
        pilot*	WVaUVWVWWbc
        pit	WYdVXXWWXTb
        pitch	VUUcWVVXXaa
        pitch*	WXVWXXWWWfU
        pitches	WXVWXXWWWfU
        pixel*	WeXWWWWWZUc
        place	QVVZXUaaRYa
        place $	UZZZaVSSWRe
        place and	ZYVaVXYXXaZ
        place before	YWUXWXVXXXe
        place for	XYZbZYbbXWX
        place in	XXbXYYYYYeU
        place of	XaXXYXYXXcZ
        place on	XYVZXXXVXdV
        place to	YXXZXYWdYXY
        place*	VUZTURPbbbW
        placed	YVaWWVTcabV
        placed in	aXaXYYXVZYZ
        placed on	YXVVXVXVbab
        placed with	ZYXWXYZXbXb
        placements	XYbXYYYXXWb
        places	VWTUWUTWadZ
        places a	ZZYZZZZYZZb
        plain	TVYTZdbUVSY
        plain $	XYaXXWVXYXb
        plain*	WVWXWVVWWWe
        plainly	WVWXWVVWWWe
        plan	WXdbURRWZUY
        plan $	aWSWTTUTUab
        plan and	XYbaYYYXbYY
        plan for	abXaXYWXZeW
        plan is	WUZYYYZZcbW
        plan of	XZbXXXXXYUc
        plann*	XRXYQTWTcZX
        planned	ZXYVSSZWWeX
        planning	XSXaRPWTdUa
        planning act	YYYYYYYXWXd
        planning and	aYbXYXZUXYY
        planning files	XYXbYZYXYaX
        planning inspectorate	XYXbYYZbXXZ
        planning permission	VWUXWWVXUWf
        plans	WUdVRSPWTbb
        plans $	XYWWXXYXWVe
        plans and	dXYWZYXYWZZ
        plans are	VbZXYXYWWdV
        plans of	WVZbUVUTVRe
        plans to	VWUUXXUUVea
        plant	ZYXVXXWVWeY
        plant*	VWVVVWUWWba
        plants	VWVVVWUWWba
        plaqu*	aYWaYXXYYbW
        plaque	aYYYZYYYYbX
        plate	bYWbbXXXWYX
        plate*	ZZWXWXWYVYb
        plates	ZZWXWXWYWYc
        platf*	WWWbWXWWbbW
        platform	XWWbWYWXbaX
        play	aWVVUYTZWdX
        playe*	YXXbbZXYYXZ
        playg*	YcWYZZZWZZX
        plays	YWXXXXWYXac
        plead*	ZZZbZZZZZZY
        pleas*	aUSOTVgaVKW
        please	XVUPUWgbVKW
        please ?	XWWXXUeWYXV
        please accept	YYaZYWUUWYb
        please apply	WXWXXXWfYXV
        please be	XWaaWXWXVXb
        please bear	YYXYYWVWYYd
        please confirm	XWZXXZcXXXZ
        please contact	YXXYXXUVXXf
        please do	VYVWWXSTVXg
        please explain	YYZYYYdYZZX
        please find	aaRWTXTSSXb
        please get	YYZXYZcaYYY
        please let	XXYYYXTVWXe
        please note	adTTWTVbVXV
        please provide	WVXXZYaWYYb
        please quote	WVVUWYSTWXg
        please redirect	YYYXXXYcYXZ
        please refer	bUUXWeVUZUT
        please remember	XZYZXXWWXZd
        please say	XWXXWXcXYWY
        please see	fYZVVUYPWUU
        please send	XVWYWXVbWXb
        please specify	XXWXWXeXXXW
        please state	YXXZXYaYYYc
        please tell	WWXWXXZUWYc
        please use	WWVWWWVbVWa
        please write	VWVYWVXXWXd
        pleased	dYWVWYXWWYZ
        pleased to	eYWWYYYWXYW
        pleasure	dVWUXWWWWXX
        pls	XSPQSRlbaNQ
        plus	XVTYVYUXagS
        plus 0	WXXWYYXWXdX
        plus vat	ZXXZYZZZbcW
        po	UXWVWWVVVUf
        po box	WYXWXXXXWUe
        podia*	UVUUVUUUUhT
        point	WZWXbVXVXRZ
        point $	TXVWbTZWWWc
        point 0	SUbaUVbYTWY
        point in	XZXXYVWVWZb
        point of	UUXXWVUVVTg
        point out	YXaXXXXYaXb
        point the	cWaZbWXaXYW
        point you	WXXWXXWdbYX
        point*	YXZRSSXXVab
        pointed	XUWXXXYXZXe
        pointed out	YVYYXXZXVXd
        points	ZWZRTSXXSab
        points $	ZWSXYWZVXXd
        points in	XXVWYWWXXYd
        polic*	YWYWYNWcfVV
        police	TQZVbROfXUY
        police $	UVZUXWVeTRX
        police alba	YYXYbZYWXWd
        police and	XYXYXYXcYVa
        police conduct	YZZZZZYaYZb
        police scotland	VVUTbVVYVUb
        police service	aXVWYXXTVVf
        police uk	VWVVXXVRdVb
        police would	XXVWXXYcXXY
        policies	UWWXXXXUfWV
        policing	VZVTYXVZYUd
        policy	cYWZTRZNdYV
        policy $	VTXWUTTTRec
        policy and	bUYYZVVZUUY
        policy in	bXVaWXWVWXb
        policy is	YZUVUVUUYae
        policy on	aXbYWWWWYbW
        polit*	YYXaYYYYYWc
        pool	bWcZYXXWWXX
        poole*	YWYXXXYYXeV
        pooled	YWYXXXYYXeV
        poor	YWUWXXWWXcZ
        poore*	WVWVWWYXXcd
        poorer	YXWWXXYXZXd
        popul*	VYWVXXZWbXc
        port	VWWaWWVaWba
        porta*	YVVUVWUTdXZ
        portal	ZWVUWWVTdWZ
        portal $	WXXWWWXWdUY
        posit*	aZYTcURXSXb
        position	aUYTdVRXTXW
        position $	WWVWbXWWXWc
        position is	WVaXbZZXXbZ
        position that	XZdWYXYXZXX
        position to	ZXXXaZXbXXX
        positions	WbXWUWWUVXc
        posse*	WTWfbTSXVZS
        possess	XWUgaXWYVUV
        possesses	YZXdYXZaZVW
        possession	VVYaaSSRSdW
        possession $	WYZcaYXVWYX
        possession of	ZZZbaYYYYWZ
        possi*	TXXXabYTSXY
        possible	UXXXabYTSXY
        possible $	VYUVWUWVVcZ
        possible and	YaYXYYbYZZY
        possible to	XZZbXYUWXWZ
        post	bSZWUYUSUcY
        post $	XXXVYYXYYda
        post at	WXVaXcWXXYW
        post this	bWVWWVUXVVc
        post to	aXYXYYVXXaa
        posta*	WXWUWWVVYad
        postc*	bcWXUSURZSa
        postcode	bcVZVUWUcVY
        postcode $	VVWVWVYVbXc
        postcodes	WdZXWWWUWVc
        poste*	VVTVWVUTeYW
        posted	VVTSVUVUgTX
        posted on	YXXWYYYYcWb
        posts	bYWUVVaVTcW
        posts $	WWYXWWVWUeX
        poten*	WbXYYXbYYXa
        potential	WaXYYYYYYXb
        potho*	ZWVbVUWYVZW
        pothole	ZXXbXXWWXYW
        potholes	WWWVWWXaXcZ
        pound	XVWYYXZXXZe
        pound*	VVVTWXaUUaZ
        pounds	VVVTWXaUUaZ
        power	SUSTVZZTSeW
        power of	XYWYZXYXXcY
        power to	YYXXWXXWXab
        power*	XWWWaXXXZZb
        powers	XWWXaXXXZZb
        pp	caVUWVUVVTd
        pract*	UYZUZVSbVZX
        practicable	XYWXXbXYZWa
        practice	VZaUaUTZWYY
        practice $	WUeVUVVZUUX
        practice and	ZYZZZYZcZYZ
        practice for	XaWXXYXbXYb
        practice is	YbYYYaZZXbX
        practice of	XWcXaXXVXbV
        practice to	cYZZUYXXVUc
        practice under	ZYYZZYbbZZZ
        practices	VXUWWYVeWXZ
        practitioners	WWZZYWWXWeU
        pre	VUYcUWWXXYY
        prece*	WaZbXXXWWcY
        preceding	ZZabXYYYYbY
        preci*	YdVWXXbZaVX
        precise	ZdVXXWWWbWW
        precl*	bYaZXbZYYYX
        prede*	XWZeXZbXaYX
        predecessor	XXZdYZbXaYX
        predi*	YXbWXXYXXZY
        prefe*	bSUVWVcVVUb
        prefer	YWYWYVaYYYb
        prefer to	YYYYZYaYZYa
        preference	bXZYZYXYXYZ
        preferred	aVVXXXbWWVb
        preju*	XZcUVTSSSRb
        prejudice	XZcVRTTTSRb
        prejudice $	WWTVYYWYXXe
        prejudice based	WVTWXXWWXXf
        prejudice substantially	ZXbZYWYXYYZ
        prejudice test	XWWXXXYXYWe
        prejudice the	WaaXXXXXXYZ
        prejudice to	aYXYXZZYXZb
        prejudiced	ZZYZbZZZZZa
        prema*	YXYYZYYYZZc
        premature	YXYYZYYYZZc
        premature disclosure	YXXZZZZZZZc
        premi*	YWXYVUUYbcV
        premises	WZXbYUVZbZY
        premium	bWaWXWWWadU
        prepa*	ZYaWRYUQUVY
        prepared	aZaTTZSSUUX
        prepared by	bZZYYZYYadY
        prepared to	XabSVaUTTTV
        preparing	XYYYYYaWYWc
        presc*	UVWVVYWbbdX
        prescribed	XYYXXZXYXdV
        prescribed by	ZZZZZaZZZbY
        prescribing	WVWWWWWccVV
        prese*	ZYZXaWZTZbX
        presence	YZYYcZYYZZY
        present	YXYXVYYUTca
        present $	WVbVWVVWWbY
        present and	WXWZXXXYYXd
        present one	ZZYbYXXYZZb
        presented	daWVXWZZWWX
        presently	YXYaYXZXYaZ
        preservation	WVSVVVWYabZ
        preservation order	YXWWXXXZWab
        preserve	WZbVVXVXaVZ
        presi*	YWbYXYYXacW
        president	YYbZYZZYZcW
        press	USSTWUVWbbb
        press office	VVWZXXXXXWd
        press release	WVVWWWWXecV
        press reports	UZVVXWWVUbb
        press*	XWbWXWYXYYa
        pressure	XWdXXWYXYZX
        presu*	TTZcWTUVUUa
        presume	UXVbZXZZZZb
        presume in	UYVYXYYYYWf
        presumption	VUaXXRWYVWc
        presumption in	WXTVVWVUYWg
        presumption that	ZZXYYYZZZYd
        preva*	UUbVXUVVTUa
        prevail	XWaXYWXWYXa
        prevails	VVaWVSWWVVa
        preve*	TbdSUVQSVUa
        prevent	WbbXYYWVXYY
        preventing	YYVZYYXXXWd
        prevention	UXdVXYTWYTZ
        prevention of	WYaXXZVYaVa
        prevention or	YYaXXXXYXXa
        prevents	XaaVVXWXXXa
        previ*	aVYYTaVXcYX
        previous	WUTYVaVTZVb
        previously	aWZXWWVYbcU
        price	TPeZVTPSYSd
        price $	TUXUVVUVUUf
        price is	XYVXZYXXZVf
        price of	WTXbUUWZbaY
        price per	WVcaVVWWVUc
        price*	YdXYTPSSSUa
        priced	bYXYZXYXXcW
        prices	XdXYTPTTSTb
        prices are	WUcaXWXWWWY
        prici*	UceWXUVZUST
        pricing	UceWXUVZUST
        pricing schedule	VeXYYZXWYWX
        prima*	YWWVVVVWWfU
        primary	WWXWVWXYYeX
        princ*	VZYUZVVVUZc
        principal	VbWWaXWWWZb
        principle	YYaYaZZZXZa
        principle in	XbXabaZYZXd
        principle of	YXbYYXZYXYa
        principles	YXWXZYYYXZc
        principles in	ZXXZYZZZZZc
        print	YZZWXVVVZVe
        print*	bZSUWUWRbZZ
        printed	aaUVXXYUcYV
        printed on	WVWVXZYWYcc
        prior	SVUbVXZYbZV
        prior to	TWVdWZZYUaW
        prior*	WWVUVWVYWeX
        priority	YZWZYXXZXZb
        priso*	ZYbYZWXbVZY
        prison	aVWaYYYaYZZ
        prison service	XWWcWWXaaVX
        prisoner	YYXWZXVXXbc
        prisoners	UaVVXWWZVcY
        prisons	YXcYZZaYYXZ
        priva*	WYbXSVRWOYa
        privacy	caWUWVVVTTe
        privacy $	VcVWYXXWXWd
        private	RYdZTWSWSbW
        private $	TYeSUTWUVUW
        private and	YWXXYYXWYVf
        private company	WXYYXZYWXeV
        private matter	YXeWXXXXYWW
        private office	YVXbVaWUWTY
        privi*	SXhSXTTUVRX
        privilege	UYcWXWWWWVZ
        privilege $	VcZYYYWYWUb
        privilege and	YYcZZZZZYZY
        privileged	VWhUYVVXWST
        privileged $	VXgUUVVWVTV
        privileged and	YXdYYYZYXYW
        proba*	UTUWVTXdcWZ
        probabilities	XZXdXXXXXYY
        probably	YYWYXYZYZYd
        probation	UUTUUUUeUZT
        proce*	SYWTWdaPWXZ
        procedure	WVaYWTVVaZb
        procedure $	XYUWXVXXVWe
        proceed	XXWXYdcXXXW
        proceed $	ZZYYZdaZZYX
        proceeding	YXWVWdWXXWW
        proceedings	WaZYYXYYYYY
        proceedings $	XXcXZZWYYVZ
        proceedings are	ZZcZZZYbZZa
        proceeds	XYXYZWYYYdV
        process	ZTTWXZcWVaY
        process $	WVYVVXUXUeX
        processed	SYYSWfRTUQa
        processing	WWWXaaWXWVe
        procu*	ZUWaVWXbXaX
        procurator	ZWYWYZXbYcX
        procurator fiscal	YXZXYZXbYcX
        procurement	ZUVaVVYZYZa
        produ*	WUbdTVRPSZa
        produce	ZYYXYaXYYcX
        produced	ZUWhXTWTTWT
        produced $	VWXfXUWUVVV
        product	WYeWZWVVXaV
        productions	YXZaXXXWYaZ
        profe*	aVZUVVXTUac
        professional	XWZXWWXXXZc
        professional privilege	YXZXXXYYYWc
        profi*	YXdXXWWYaYW
        progr*	TWaYXXYXZaX
        programme	UXaYYYTXZcV
        programme $	XXXdYXXWXaX
        prohi*	TSYUUgTWTdU
        prohibited	XVXXXWYZWXd
        prohibited by	XVXXXWYZWXd
        prohibitive	XYYXXfVYWWV
        proje*	VaYbTVWVTXa
        project	YYZaVZZXXbZ
        promi*	aSWUXXUUSWe
        promise	WVTWYYWWWXf
        promised	bUaWWTWVTVZ
        promised in	bXXXYXXXXXa
        promo*	VaVUVTUUUYe
        promote	YYXYYYYXYYd
        promp*	XXYXYXXXYZc
        prone	YYYYYYXYYbZ
        prope*	ZVYYUaXbWZX
        proper	ZVYZWYWaWVa
        properly	aWWXXcWaXWY
        properly be	bYZYYXYbZYY
        properties	UZUWYaXUWbY
        property	VVaaWaZYYaX
        property in	YZYZZZZYZba
        property is	YXYcYYYYYXa
        property rights	WXbWWYXXXWZ
        propo*	VUZUWbVaZZa
        proportion	XWUYXbXYXcU
        proposal	ZYXWYXZYZac
        propose	ZWbWXaWbaVX
        propose to	YXbXYZXXbWY
        proposed	WWacYVXWWWa
        prose*	YTaVWUUcWcW
        prosecution	VWcYXWXcXWZ
        prosecution service	XYXaYXYdYWZ
        prosecutions	aVVUYVWbXfT
        prosecutors	YYXXYYXYacY
        prote*	RVeLaPNSNWa
        protect	XZYWXVWVWWd
        protect the	ZaWYZYXYXWb
        protected	TWgUTTUSTXV
        protected $	WUdXXVYWWWW
        protected and	YYcZYZZXZZU
        protected by	WXcWVWWWVXZ
        protected from	WXdYXXYYYZV
        protecting	XXbXWVXWWVc
        protecting the	YXdXXXYXXWY
        protection	VWaRZTSWRXb
        protection $	VWcWUVWUWTb
        protection act	VUYWZWYVXVd
        protection appropriate	ZZXYZZaaZZb
        protection law	XWVYVYYYYXf
        protection of	YbVWWVXXWVc
        protection officer	XWXVWXYbZaZ
        protection principle	XZZYaYYXYXa
        protection principles	ZXXYZYZZYZc
        protectively	XXVWXVXVXVe
        protectively marked	XXVWXVXVXVe
        protects	WWUWXXVWYTf
        protects the	ZYXYYZYYZYc
        proto*	bZYXXWUWXaZ
        protocol	bZYXXWUWXaZ
        prove	XXXXZabYZZa
        prove*	YYZYYYXYYYc
        proved	YYZYYYXYYYc
        provi*	daYOOWRRPTZ
        provide	YabVVUVRUPb
        provide $	WWdWWXVVXWX
        provide a	VUTZXVVTZUe
        provide information	XWXXYXXXYYf
        provide it	bWYWVbZXXYW
        provide one	XXYYaYdXXZW
        provide the	daaUXTVWYYY
        provide you	aXcaWZWXYYX
        provided	idaVUTQPWPR
        provided $	ZWdUVUVVaTW
        provided as	cWcYXWXYZZW
        provided by	WVXXXXXXXfZ
        provided for	bXZaXWXYYWY
        provided in	dbZWVWWWWXV
        provided that	WVWXWXUXWYe
        provided to	cZXYYYXXYZW
        provided with	ZaWWUWVVVUd
        provided within	bYYYYYYYXYZ
        provider	SVXVWUVZYdZ
        provider $	UYXXYWWVVUg
        providers	WWWWYZWaWba
        provides	aYXYXZZZWbb
        provides that	ZVXXXaWXWca
        providing	bTVSWbWVUYb
        providing it	aWcXXWYWWXW
        providing the	dWWYXbXXXZV
        provision	XWZWWcWVVab
        provision for	VXZXXaYXWba
        provision of	cXZaZWZZZaa
        provisional	VVaWXWWWWUd
        provisions	aYZYXYWWYWd
        psni	VWYYbXWVUXb
        psych*	VWcXVUVWXdV
        pub	VWVVWVUVfYT
        publi*	PWYLSVPXjPY
        public	TUZQXYNabUZ
        public $	SRdURZUSWWZ
        public affairs	ZXaaYYaaZaa
        public and	YTZbXUYUYTa
        public are	YYYYaZZYYYc
        public authorities	UWVWUXWYWWf
        public authority	UVWUZaWZTUb
        public bodies	YYYZWXZYVWe
        public body	XXZYZWZXXZc
        public concern	YZYYXYZZZZc
        public domain	WWcVWUWVcWW
        public funds	WXXVXUVVVTe
        public health	XXXYXYZdZbW
        public in	XWbXWWXWVUa
        public interest	VZWUccXURZb
        public is	WXVVUUWWXWf
        public money	XXVYWXVUVUf
        public register	VVUUWVXWfXV
        public safety	XXcYaYXXXYZ
        public sector	VUVXXWXVVVf
        public should	WXWXVWXVWWf
        public to	XYWYXXYXXUe
        public would	ZWZXVWWUVZf
        public's	ZZZZYZZZZZc
        publication	XSaTTUTUXUc
        publication $	YZUYYYYYYZd
        publication of	XWaYXXWWZaa
        publication scheme	UVTVWWVXbSd
        publication would	ZXaXXYYXYWb
        publicly	VYWWYWZYfVW
        publicly available	VYXWYWZYeVX
        publish	RZXRTXWQaVb
        publish $	XdUTUUWWVVZ
        publish a	ZYYZZZYYVXd
        publish the	YXcYZWYYXXZ
        publish these	YXaXWTXYYVc
        published	PLZUOPSNjVV
        published $	UVWWWUUXcTa
        published and	YXaYYYYXaYZ
        published at	YZYaYZZYcYX
        published by	XYbYYYWWaYZ
        published in	WXYZXXVVbVb
        published on	WXVVXXXWXdY
        published the	YZbYZWZZbZZ
        publishing	VUaUVUVSVRf
        pull	bXXcXXZZYVW
        pull off	bXXcXXZZYVW
        pulle*	ebWZWXVUWZT
        pulled	ebWZWXVUWZT
        pulled the	dXYXYaYYYXW
        pulli*	XXYWXeWXYVW
        pulling	XXYWXeWXYVW
        pulpe*	YWWeXVYWWXV
        pulped	YWWeXVYWWXV
        pumps	ZTYaVVVVVcS
        pupil	WaYZeTURWRW
        pupil*	TXVbYUaZTcY
        pupils	TYUbYUaZTcY
        purch*	VWZSVVdWZdV
        purchase	WXaVXWdXZZX
        purchased	XWVVWWWXafW
        purge*	YXYeYXYYZXV
        purged	YXYeYXYYZXV
        purpo*	RTWWXbaSXVZ
        purpose	SVWWXcYWYTa
        purpose $	WZWWaSYWYVd
        purpose and	VWYVYbVZVVa
        purpose is	YWWWWdVYWWZ
        purpose of	VWYTVZUYbZb
        purposes	WVXXYUaQSYa
        purposes of	WXYVYVXTVba
        pursu*	YZYXXaZYWVa
        pursuant	aZaaYaZXXZW
        pursuant to	aZaaYaZXXZW
        pursue	YXXZZZZaWXc
        pursued	WWWWWbXVWVd
        put	VcWUPWaWcZX
        put $	YZXbYYXbWXZ
        put a	XfVXXVWXWUV
        put at	ZWWYYZWXWWd
        put before	UWUWYWUbWWb
        put forward	ZYcZZZXWZZZ
        put in	VVVYVYYYaXd
        put into	UVbUVVVVUaY
        put on	ZWUcXVVWaWb
        put out	VVVVXWVXcYa
        put right	XXWcYYXVYaX
        put the	bUTVWbYVZSa
        put this	WUUWWVaZbWX
        put to	WYXWYYWWXdZ
        put together	WUVTWWWVVcZ
        put up	XXXaXWXWXaa
        put your	YXYYZbbXVYY
        puts	XYXXXXYWdYW
        putti*	YYXYXYVWXbb
        putting	YYXYXYVWXbb
        q	UUVVVdWVUUa
        quali*	WTYXVRTbaXc
        qualifications	WXXbXYXeWWV
        qualified	XWZXXUVUSZd
        qualified $	TVTdWUVVVTe
        qualified and	YYWYYWYYYZc
        qualified exemption	YYZZYYZYXYc
        qualified exemptions	WYWZYZZYXYd
        qualified person	YVZVYWYVWSd
        quality	VVYYUTUXbTd
        quality of	ZYYXYZYYYYd
        quarr*	ZUUaVWUUUcY
        quarry	XXYbXZWYWYZ
        quart*	XVZUXZXWZbZ
        quarter	XSSWTZaYaYZ
        quarter $	aVWWVVbXVUe
        quarter of	YXXWXbXYYcY
        quarterly	ZVUUTVVVadZ
        queen*	YXXZWXWXbZb
        queri*	VXVWWZXXVUg
        queries	VXVWWZXXVUg
        queries about	ZZZZZZZYZZb
        query	aXTRbXZbWTX
        query about	YYYXcXZbZXW
        quest*	VUYWVYbdWTY
        question	SWZXWYbaZUX
        question $	RRbYYbXUNOd
        question 0	TXWVWWbZXXY
        question about	XVcWVWVYVUb
        question and	ZYWVYcYZZXe
        question as	ZZZaaYbZZYY
        question has	ZZaaaYZZZZZ
        question in	cXVWXXWXYWb
        question is	bXZUYVTbWcU
        question of	TVcXVYVUYWZ
        question on	YYXZcYZaYZX
        question the	WaWcXXYWYbX
        question to	YWWVXYYbXWa
        question was	YXYaWZWXcXZ
        question whether	YYZYXYXYZcZ
        questionnaire	aYYYZZZbYaZ
        questions	ZQWMVXVbPWc
        questions $	XWTTVUXTVcb
        questions 0	bUYTYTSaUPd
        questions about	WWYXYVXbXWa
        questions and	dVXXVaYXXWW
        questions are	eWVWVSYWWWa
        questions is	eWXYXWXWXYX
        questions on	UXXUXbVbVcW
        questions that	WYXYXYbXYYc
        questions to	XZYYXWVaVWc
        questions would	ZZZYZZZXZZd
        queue	XXXXXWYYXdX
        quick	YYWYYaYYYYc
        quick*	YXXWYbYZVXb
        quicker	ZYYXZbYWWYa
        quiet	XXdVXWXYYaV
        quite	YbXXWVWWWUd
        quota*	cWbWYWXXXaT
        quotations	cWbWYXXXYaU
        quote	TVXcVWPTSSf
        quote the	VXWUXYVWWVf
        quote*	WVbWXWWXZWd
        quoted	WVbWXWWXZWd
        quoti*	YYZXZXXaYYb
        quoting	YYZXZXXaYYb
        quoting the	YYZXZXXaYYb
        r	XXXWXYWXZba
        radio	VWaaXVXaWaU
        radio*	WXYXYYXXYca
        rail	WVbYVWWbXaZ
        rain	XXXbWWXYXZa
        raise	YXXbXYXXWbZ
        raise*	aVWVbWUUUad
        raised	bWWVbXVUTac
        raised no	eXYYXXXYYXV
        ran	bYZWZbYZYYY
        range	UVVbWWZXUZY
        range*	UUTTTTVTVgU
        rank	XbYZXVXVVZb
        ranks	WcWXWXZXWaY
        ranso*	VVaWdWWUVeT
        ransom	XVaWbXXWXcY
        ransomware	VXbWdWXWWcT
        rate	VXZTUWUVVfZ
        rate $	WYXXXYXYYbb
        rate 0	VWVVUUWWXfV
        rate for	YZaZZYYYYbZ
        rate of	XXXXYXXXWab
        ratea*	XWWXXWYXbcW
        rateable	XWWXXWYXbcW
        rateable value	WVVWWWXWVdX
        rates	beaTUUUTYWW
        rates $	WdWWWVWXUZY
        rates and	ZXXbYXXWXXa
        rates are	VYdWXYWVcYV
        rathe*	YYaTWWXZURZ
        rather	YYaTWWXZURZ
        rather not	YXcVWYWYYZZ
        rather than	ZZVVYWZaVSa
        ratin*	YYZbYZZXcZY
        rating	ZZZbZZZYbbY
        ratio	XYYZYYYZYeW
        ratio*	XbabXWZXYZX
        raven*	XaYXZYXWXdW
        raw	eWbVWVWXWVY
        re	RPWWXSZbQVe
        re freedom	ZWYVYYXZZXd
        re routed	YYZZYZZcYYX
        re use	XXWXVXVWWTh
        re used	YYXYYYZYWXc
        reach	XWXXZXZZbYb
        reach a	XWVWYXYXXXf
        reach*	RSXYVZUbWZY
        reached	STYZVZUbWYZ
        reached $	VWUVWUWbWXf
        reached a	YXUVYcXXYVZ
        reached at	YYZYYZYbXXb
        reached the	WWYXWbWWXWY
        reached us	YXVbXYWVWYZ
        reaches	YXYaYYZYYcW
        reaching	YYWWYXXXYbb
        react*	YXcYXXXYYcX
        read	XXUUXcRRZZb
        read $	XaXYYYYYbWa
        read and	YYXXZaYZZXc
        read as	XZXXbXaXYYZ
        read at	cYYWYaYWWYb
        read each	XYYXYeYYWWV
        read in	aVUVWUbWcVY
        read it	WWWWXXZZbYb
        read on	VWXXYWXVfWU
        read the	VVXbWYVXWYc
        read them	XYZZZaYXbYa
        read through	WZZXZbZYXbX
        read with	XaYZYWYYYYc
        reade*	WXXWaVXXYYc
        readers	YYYXaXXXXYc
        readi*	UQYbTaWTZRa
        readily	VXYXYXYYdWX
        reading	WUZVVcSTWSc
        reading $	WYdVYXXYXWZ
        reading of	YYZaYbZZYda
        reading room	aWWVWWWWZXb
        reading the	VXXWYbXWVYc
        reading them	YYZVZeYYZXV
        readings	ZTWcWTZWaXW
        readings are	WWVcXWXVaWZ
        reads	XWWXWXVWWUf
        reads $	YYXYYXWXXVd
        real	YWVVXbcWcZW
        real actual	ZZXZYZYZZYc
        real and	YXXWXWXYYXd
        real name	YYYYXXdYXXW
        reali*	UUTWWZVTUWe
        realistic	YYXYYaZXYWc
        reall*	VWWXXVVaWVd
        really	VWWXXVVaWVd
        rear	WXVXWWXXXdW
        reaso*	VVabWYMOWVY
        reason	WVZbYYRTUYY
        reason $	VWTdUaXXWaT
        reason for	VVWcVUWWUUa
        reason of	XYZWYXXXXbX
        reason section	XXWVVcWXXWZ
        reason to	aZYUYXYXYYd
        reason we	ZYabaYZZZZY
        reason why	XXXVXWYYXXe
        reasonable	aSYWXaUUTWa
        reasonable and	ZYXZXZZYYYc
        reasonable in	VZZYYYYYXYb
        reasonable interval	ZZXZYbZYZZZ
        reasonable opinion	XXaXZWZYWXa
        reasonably	VWVbXUVWbVb
        reasonably accessible	YXVXYXXYcXa
        reasons	UWcXXXTRPVZ
        reasons $	TZaWXVVWVZa
        reasons are	VXYXYWZYXYf
        reasons for	VaWaVXVVUUd
        reasons of	XWVWbXXXXac
        reasons that	WZbXbWXYXYW
        reasons to	XWXWXZWXXXd
        reasons which	bYaYZYZXXcY
        reasons why	XXYYXUYZYXd
        reass*	XYYVVUXbVUa
        reassure	ZZYYYYZXYVc
        rec'd	VWVVVWVVVUg
        recal*	bWUaWZVUWZa
        recall	aWVcYYXWWZa
        recalled	aYXZXZXYXXZ
        recalled from	XZZaYYYZYYa
        recei*	cWSZXZTXUZY
        receipt	aVWZXXSWWUd
        receipt of	ZUTaXYRXUWb
        receipts	dXYYYaYYWWY
        receive	bVVaWWWWUdX
        receive $	WXXWXYWYYWd
        receive a	ZZZZZYYZYdX
        receive the	dXXXWWXXVXZ
        received	QUNXXXSYTZd
        received $	UWUZaTUUUSc
        received 0	VVTVVUVWUYd
        received a	ZYZbZUZZZXZ
        received and	YYZZYXYYYcZ
        received by	WXWWVZXWYbZ
        received from	ZXTUZWVWYXb
        received on	QYXWXSSYTVf
        received the	WWXcXWZXXbW
        received your	VXYVWaXVWUc
        receives	UVZWYYWUYca
        receiving	TZVUWWZbWYY
        receiving a	XYYXUXbUYaa
        recen*	WUVXVZfWXYX
        recent	WVUXVWfWXYW
        recent years	WXWYXYaYYaa
        recently	YZZXYaaXZaa
        recep*	VTUaWXVWadX
        reception	VVWaXYWWaaZ
        recha*	WXXXWXXXWYe
        recharged	WXXXWXXXWYe
        recip*	VWWZWVUaaZZ
        recipient	WXWWYYXbbZX
        recko*	WWUXVXbVUTb
        reckoned	XWVYVWbVVUc
        recog*	ZcYTWVVSTZY
        recognise	TTUVZYWUUTc
        recognise that	VUWXWWVVWVe
        recognise the	VYUXaYXYXWb
        recognised	WcYVWWVWWaZ
        recognised $	ZbYZXZZZZZa
        recognised by	WbWYVYXXXVb
        recognises	XYZWZYXXYUd
        recognition	aXWYXYXXWcY
        recognition $	YYXYYYYZYcX
        recom*	VZWUTUTbWXf
        recommend	YVVYYYUcXbb
        recommendation	UVXVUUUUWYe
        recommended	YYXXYYZbaXZ
        recommends	YYVYYXYYYXd
        recon*	aXXbYXVVZUZ
        reconsider	VYXYZZXXYYd
        reconsideration	YZWYaZYWcXX
        reconsidered	cTYaXWWWWWX
        reconsidered the	aWYbYXYZZZY
        recor*	ZTUeZYUYXSX
        record	ZTTYaZQQXYZ
        record $	UWUeXbUUUUZ
        record and	bZWXZcYYXYV
        record for	cXXWbZWXXXV
        record is	WYYbbYYXXWZ
        record it	ZZZYYYZZZZc
        record of	XTVdVUXYUXY
        record that	YXVZWVZYWaa
        record the	YcVaVVXUVaW
        record this	WYXYVUZUYTe
        recorded	VVRfTWXZRTZ
        recorded $	VXVgcTUUXUS
        recorded and	XWYdYYXWXWX
        recorded as	VVVeVVYWVbT
        recorded by	aYYbYXYbYYX
        recorded in	WWYVWXVUWaf
        recorded information	XWXaWTZWWWa
        recording	aabYUVTVYUZ
        recording of	bVbXYXYXbXX
        recording system	bXWaWXXWYWY
        recording was	XcVZWWWVWVa
        recordings	YbXdVWUYWXV
        records	WRXYVWWaWUa
        records $	WaUZWVUZcaY
        records and	XXYYYcYYYZW
        records are	UVTXaVXYVfW
        records exist	YXVXcZXXYVa
        records for	YXXcZXYaXYY
        records management	VXUXXWVUXUe
        records manager	ZZZXZZYdZZc
        records of	ZWZYZbVbVTY
        records office	XVXWYXXZYcZ
        records to	XWWWXXWbXWb
        records you	XXcZXXaYYXX
        recov*	UWafTVWVVWW
        recovered	YXWcYYYXXaY
        recovered $	ZYXcYZYYXYY
        recovery	YYcbVXYYYUZ
        recru*	XTWTUUUUUhT
        recruitment	XUYTUVUUUfT
        recyc*	TTSdSTTUVbU
        recycling	YTVZVWYXZbZ
        red	eXVXYWWaUbS
        redac*	UiTPQZORQTa
        redact	XYXXYYYYZYd
        redacted	PiVUVUUUURX
        redacted as	WfYYYWYYXXV
        redacted copy	VaVXYXYWWWe
        redacted form	WdZYZZYYZXX
        redacted under	WbYXWYWWYWa
        redacted version	WcbZZYWYZZV
        redacting	UVVVWaVWXWd
        redaction	WWTUUdRTTXc
        redactions	ccWVUUVWWUX
        redactions $	ZaVXYXYXYWb
        redactions have	XdXYWWXXWWX
        redir*	WSSTSSUiVQS
        redirect	XVVVUVXfXTV
        redirect your	YYYYYYYcZYY
        redre*	XXaXYYZYYaY
        redress	XXaXYYZYYaY
        reduc*	aXYZZYZXXZb
        reduce	ZYYZZYZXYZc
        reduced	aYZdZXZaZdW
        ref	aRORSRaQdQe
        ref $	TVVVVVTVUVg
        ref 0	cVSSVVSSfTW
        ref foi	VYXYYWXYaYb
        refer	aSVaUZRYcXU
        refer the	WYZXZZXYWcZ
        refer to	ZVWbVaSUbQW
        refer you	XXVWWXWbdWW
        refer*	STcVURcUYXW
        reference	UVVYRTaRaUd
        reference $	WWVUUVXWZUd
        reference 0	WVWUWVWTaWb
        reference above	YYXYYYXZYZc
        reference foi	WXVWXUVXWXe
        reference no	WWXVXWVYVVf
        reference number	WYYaXYZYXYa
        reference to	WXZbXWXVVbb
        references	YWcYXZXXWZX
        referral	ZVZUbXYaWbW
        referrals	WVeYVYaVVaS
        referred	UaUWaZabYaU
        referred to	WVYZcVZYZXW
        referring	YYZZYZaYbYY
        refers	WVZSVVbRUUb
        refers to	ZWXWXWbVXVc
        refin*	XXVXWVaVWYd
        refine	XYYYYYcWWYY
        refined	YYYXYYWXXXe
        refined request	YYYXYYWXXXe
        refle*	aZZVWVXWXXX
        reflects	ZZUZZZZZZbb
        refor*	baYXXZbYZYY
        reform	baYYYZZZZZW
        refra*	YXaYZYYZYYZ
        refrain	YXaYZYYZYYZ
        refrain from	YXaYZYYZYYZ
        refre*	SUTYVVTUXbb
        refreshed	TUUUWWUVXea
        refug*	YVdWUWVVYVa
        refuge	ZXfWVWXWYWV
        refun*	WYZWYYZYXca
        refur*	ZWbWYUYZYWd
        refus*	QWgMaiUOISW
        refusal	WXdUYcRTSQb
        refusal $	UUSVTdVVWTb
        refusal notice	VReSVWSSTUY
        refusal of	ZXaVYVVVVVa
        refusal to	XYcXcYWYXXW
        refusal under	WXYWadXWXXV
        refusals	UTQYTQTTUdb
        refuse	VUaRdbRXSMY
        refuse $	XXZWXeVVWXX
        refuse a	YXVXVXXVYXe
        refuse it	ZZYZZcZZYYX
        refuse the	ZZXYZaYZZZc
        refuse to	YVaVeZUWYUY
        refuse your	XWbXZdXXYZW
        refused	SYdNTeYNOXV
        refused $	UYbUYZQTTXZ
        refused 0	VUdWVdVWXaQ
        refused a	WdXYYXYXYXa
        refused as	XaWZWeWYYWX
        refused because	XWeWWXYXXWX
        refused in	XXVXXXWZXZe
        refused on	XXcXXcWYXZX
        refused the	WVZXZXXUWbb
        refused to	WWVWWWXVXVf
        refused under	UYbXUcRVWRX
        refuses	XVYUafWXVVY
        refuses to	ZZbVdZXZZYY
        refusing	TSbRYcSTWRY
        refusing it	YXZWWdXXZYX
        refusing the	YWdYXXYWYXY
        refusing this	XXeYYbYYYZZ
        refusing to	YYdWbYVVZVW
        reg	RbcaYUSTYQX
        reg 0	RbcaYUSTSQY
        regar*	XTXYXYWYZZa
        regard	WXYXYZXYYaa
        regard to	YYXYZaUZWZW
        regarded	VVaaYXaWWVb
        regarded as	VVbZVVaWWUd
        regarding	ZXYbYXVbbZV
        regarding the	ZYaaWXYaYWX
        regards	TWXYZaVUVaa
        regards information	ZZYYYZYYYZc
        regards the	XWaWbZXYXXZ
        regim*	ZaXYYYWYXcZ
        regime	aaYZZZXYZZa
        regio*	bZVTXVVaUXb
        region	aaWWYXWaXYb
        regional	aXXWZXXaXYa
        regis*	XYWcXTRbfVW
        register	YYYcUUSYeUX
        register $	aVUXXUUUcaX
        register and	YYWbYWYVYXa
        register for	bWWWWWXVXUd
        register is	aYbYYZYYbXY
        register of	YVUbWXXbbXX
        register with	YdWXXXZYXZV
        registered	VTXZZUWRVYc
        registers	XTYYbWXYaSZ
        registrar	aXWYYZZZWbW
        registration	YbYbYYWVYZZ
        registry	WZSXUSZdbSW
        registry $	WWWUWWWfTVV
        registry for	YYXWYXWVeXW
        regre*	TTdZWZYXUUY
        regret	WUbaXaZZXVW
        regret that	WVbaXZZZYVX
        regret the	XYWdYcXYYWX
        regul*	aUZWYVVaUSZ
        regulation	aWaYYUWYSQa
        regulation 0	aWaZYUXXTPa
        regulation of	YYYZaYaZZbY
        regulations	XTVTUbXYWYb
        regulations $	VXZXXcWWYVb
        regulations 0	RUYOQYPXOYc
        regulations and	XYYZZbZYYZZ
        regulator	YUSZaUTcVbX
        regulator's	bZbYZZWXYYX
        regulatory	XYXXXYXaXVd
        rehea*	XYaYZYZZZca
        rehom*	WZXbZYXYXbW
        rejec*	VVVYYfXTWYV
        reject	WXWYbcWYYXY
        rejected	VVWYVeZVWYV
        rejected $	YXZWYYWWYZd
        relat*	UbWcTWdRPYW
        relate	VbZWXWaWXUa
        relate to	WbaWYXXXXVb
        related	XVZVYbcXYZZ
        relates	ZWZWVaaVWTW
        relates and	aYaXYZaYYZX
        relates to	aWaYVVYWXUa
        relating	ZSXdWTTWVYZ
        relating to	ZTWdWTTWTYZ
        relation	VYYcZWbVUaW
        relation to	VZZdaWVVVbX
        relations	YbYZYYZYYYa
        relations with	YaYZYYZYYYb
        relationship	XYbYZXbZZYY
        relatives	VcZXXXXWVbW
        relea*	eedJPLINVNV
        release	ZXdNPNMRVQY
        release $	aXaTRSSRWYY
        release a	VUYYYYYUWUd
        release and	aXXXYZZXXUb
        release by	XYcYZYYXYYa
        release is	YXZYYYYXXXc
        release it	YWbWXVYXXWa
        release of	TabUWVWYYUZ
        release on	WWWWXWXYbYa
        release the	abZWVVWVUSW
        release would	VVaWWYWXVUb
        released	eeZRPOOPXST
        released $	ZWfTTUTVQRU
        released and	bbUXWVXWWWY
        released by	XcZXYZYYZXY
        released in	XdXYYXYYbWW
        released the	abXYYYYYYXa
        released to	ZZTWWXVXYVc
        released with	WeWYYYXYXWW
        releases	WbWWWYXXUVg
        releasing	ZbbTVVUUSVZ
        releasing the	bZXXYYXWUYb
        releasing them	ZWcXYYZYZYZ
        relev*	ZUUeZVZYVUZ
        relevant	ZUUeZVZYVUZ
        relevant $	ZZZZZZZXZXc
        relevant to	XYXdXXYWZXY
        relia*	ZbUUZbVWaTX
        reliance	ZbUVZbWXaYW
        reliance on	XcVXZbWXYYX
        relie*	XWaRbVURZUZ
        relied	ZXYUXXVVYTb
        relied on	aZZXZVXWZWa
        relied upon	YVWUWaVVYVc
        relief	YXXXWXXWYcb
        relies	XZeVVYVWVYW
        relies on	VWcWWWWWXXZ
        relies upon	YacZYZYYYZX
        relieves	YZZYbZYYaZY
        relieves us	YZZYbZYYaZY
        relig*	WVWcVZUVVZY
        religion	WVWcVZUVVZY
        religion of	YYXaWZWVWaY
        rely	XSWTYZRQWUc
        rely on	YTXUYYTRWUb
        rely upon	WXXXaZWWWXc
        relyi*	STWWbaXWTUb
        relying	STWWbaXWTUb
        relying on	TUUWbaXWTUb
        remai*	OYgOYXXPaXT
        remain	SXgTaVSUSaS
        remain closed	XXdXYYYYYXX
        remainder	UbVYWYaXVXa
        remained	bYZXZYYZbWb
        remaining	ZYaYYXVVbYX
        remaining 0	XWcYYYYYYbX
        remains	SVcSWZXUbYW
        remains exempt	YacXXWYZXXW
        remains in	XWYXXWXYXZd
        remains open	YYXYXXYYaYb
        remar*	XZaZXXXWaXZ
        remarks	YYaZYYXWaYZ
        remed*	aXZWXXXaXba
        remem*	WYWXVXVVWVe
        remember	YYZZYZVVXYc
        remin*	XUUTVUUUVYe
        reminded	YVUWWWVVWVf
        reminder	YXXWXWXXXba
        remit*	YYYXYWYcbZV
        remot*	WWWZWXXXXcU
        remov*	UhUSVTSRQXY
        removal	WdXZYZYYYbX
        removed	VgUSRTTSRVY
        removed $	acSSUUXYSSb
        removed before	ZcZZZZYZZYX
        removed from	TaUWZYWWWcY
        removes	YYZXbXXZYXZ
        remun*	aYYZZYYXZcW
        remuneration	aYYZZYYXZcW
        rende*	XZaWXWXXZZX
        renew*	WXWYWVWXVdZ
        renewal	ZYZZZYZYZbb
        rent	QTbSVTQRRfc
        rent is	XXaXYWWXWea
        rents	bXVWYXXXVcX
        reope*	ZZWYYbXZZXZ
        reopen	ZZWYYbXZZXZ
        repai*	WSSaTZbZYYX
        repair	bWZWWbWUXaY
        repaired	XWVUWTVVbXd
        repairs	UUSbVTbaYXW
        repairs are	XXWbXXXXXZV
        repea*	VTRUVjSSYTZ
        repeat	ZXWTXgUVaTY
        repeated	TUTVWeTTRYa
        repeated $	YYVXVdXXYYX
        repeated below	VWWXWUXXXWf
        repeated request	XXWWYbXXYYZ
        repla*	XbWbWUZVTaX
        replace	XYXVbXXYXbZ
        replaced	YbUbXWZVVZW
        replaced by	XdWXYXYWXXZ
        replaced in	YYZaZYYYYbW
        replacement	XWbWXXXWXcb
        repli*	VURaTcSVTVb
        replied	TXWbWWVWVaZ
        replied on	VZYVYVXYXbc
        replied that	ZZYbZYYZaWZ
        replies	YVTSVdTTUUd
        replies on	VYVVWfXYYWX
        reply	XRSSZYWXUNe
        reply $	bSZTUXSaRTb
        reply as	ZXWWWWVWZWc
        reply by	VUVVaUTTSVe
        reply has	WXXXXXXXWXe
        reply in	cYYYZYYYYZZ
        reply is	ZXYXYWXYbWb
        reply of	UWWUVWWVWVg
        reply that	XXXaXXXYYZc
        reply the	WWVXYZYWZWf
        reply to	bTRXaZSXYSa
        reply was	aZYVZXWYVWb
        reply you	XZYaXYYYYYc
        reply*	XYXWYcXaYWX
        replying	XYXWYcXaYWX
        replying to	YXXXYbYbYXY
        repor*	ZZWaWWSTaUY
        report	bXZZXYVLZMa
        report $	RUZbSUSSYRd
        report 0	bUVUXcWXcVW
        report and	ZVZbXXYYWaZ
        report be	aYWXYXXYXXb
        report by	dXXXYXXYXXY
        report for	bYUWVbYZXVZ
        report from	ZXZbZZYYYcV
        report has	bZZZZZZZZZZ
        report is	ZccXWWZVXUU
        report of	YYWbYWWYWWc
        report on	aWaWVYVTZXZ
        report the	WXXcXYYZZYY
        report to	aWXXbZVVWVb
        report was	VXUUeUXWaWe
        report which	ZaYcZYXYbaW
        reported	SSVTRTRRZdb
        reported $	VUSYUUUVUSg
        reporter	XbXZYYbXXaa
        reporter's	bZYaYZYXbZX
        reporting	VVaaXWXVaUc
        reports	YaVYXPUaZcW
        reports and	bWYYZXZcYYX
        reports are	WZXaZZXYabY
        reports of	ZUWUXWYVWUg
        reports to	WYYWaYXXbcW
        reports were	ZZYYZZZZZcX
        repos*	bWWaYXZYcWW
        repository	bXXYYXZYcWW
        repre*	ZVTaZUVUTWe
        represent	YYXaZYXWXWd
        representations	ZYYZaWYXVXb
        represents	YXWaXYZYZZb
        represents a	YXWbXYZYZZb
        repro*	dVUVUVTWZZb
        reproduce	VYWWYYWVYWe
        reproduced	dWUWVVVVZUZ
        reproduced in	cWXXYXXXXWZ
        req	UUVTUgUVTUY
        reque*	XXUSXbcbUQa
        request	TYXVVccZVTZ
        request $	OQPaRVTUNPh
        request 0	TSTTaSSSTNf
        request about	WWZWYbWbXYZ
        request and	ZaYUXXRSSWc
        request as	aXVWadYXURX
        request be	ZZZZZZbbZZZ
        request because	YXXZYbZWYWb
        request being	XXYYYaabZYY
        request came	XZZaXYWWYZc
        request can	XbWYXVbYXZZ
        request concerns	YZXcYYaXZYa
        request dated	UUTUUYUUWVd
        request for	OWeWVNUXWVa
        request from	VYYYZbYWZZZ
        request has	cTRYVaUWSYb
        request have	YWUYXYYYaYd
        request in	UVUXWbVWVUd
        request is	XcVXWZWWUcY
        request it	aXXYaXZbXZX
        request made	YYWZYZXcZZZ
        request may	XWXYYZWWVXc
        request might	XWWZZWZXWWb
        request number	WXaWWUVVWVd
        request of	UUVTVVTWTac
        request on	UXVUXYUZVUc
        request or	YaZZYYXZZXb
        request over	YYYYYXVdYZW
        request please	XYWXXXeXYZW
        request reached	VXXbYUXWVTb
        request received	VWXWXWWYWVg
        request reference	WXXWYWVWVYe
        request refused	XVbYWdYYYUU
        request should	YZYZZZbaaYY
        request that	VVXUVTVYUTg
        request the	YYWcXaVYXcZ
        request to	TWURVYadYVY
        request under	TRZTXZQWVYc
        request was	VWWTXZZWVUf
        request we	YZYdbYWYZZW
        request where	aYVYXXZYaWd
        request which	YWVWXbTVVTb
        request will	XVWVYcaVWWX
        request within	ZZYYXbYZZZZ
        request would	YYYYZfYWXVU
        requested	dXYXYQUZWTZ
        requested $	YTSUTXSYUWg
        requested and	ZcXXXXWXbWZ
        requested information	UdUWYWYYYZY
        requested is	XYZbXYXWYUb
        requested the	WWbWWWVWVXc
        requester	SSSSQUgQZQa
        requester $	VXUVVXUVWTg
        requesters	ZYXYZXXVWZe
        requesting	XXZYYXYYcZY
        requesting information	aZZaZZZZaab
        requests	UORVbYUcSWc
        requests $	UUTTSWSZUdZ
        requests 0	WXXWdVWVXVZ
        requests a	YYYbZXXXZZa
        requests about	ZYYWYWXaXYb
        requests are	VVUbWcUWWUa
        requests for	WZWWZUabVZa
        requests had	YZZWZYZYXYd
        requests have	XWYYWcVYVWZ
        requests made	ZZYZYaXXZWb
        requests of	WYXWUYWUVWe
        requests on	VWUVWbXbWVY
        requests that	XYZYWUWYXYd
        requests to	VWVWWXXVWWe
        requests under	ZUXYYXWYYWe
        requests which	WYWZXaYYYXb
        requi*	ZTSXXaaRZXa
        require	UWXZUZbUZTZ
        require a	XYbXZbbYYbV
        require the	XXWWXWbWWVd
        require to	YZZYYXabbZY
        required	aVRUaaZTYXa
        required $	YZXaVVWVUVd
        required by	XXVXXXZWYZc
        required disclosure	bYXZZaaaZZY
        required to	bVVVbaUVaZa
        requirement	ZWScZUWWXXW
        requirement for	bZXZYXXYYaX
        requirement to	XYXdYXZYYVX
        requires	UTZUTVUTYab
        requires $	XXUWXYXXaWc
        requires a	YZWYYYZaYXd
        requires that	YXXZYZXYZbZ
        requires the	YYZZZYZZYba
        requires us	VVcVUUWVTUZ
        requiring	ZYYYZYYYXcZ
        rescu*	TTSZUTTYUYc
        rescue	UUTTUUUYVZc
        rescue service	XYXWXXWaXXc
        resea*	WWZZSUTaZXa
        research	ZXZbVUVbaTY
        research and	WWWXXXXbWXb
        researchers	VWYWWYWWWac
        resen*	VXWWWYeXYXV
        resend	VXWWWYeXYXV
        resend the	WYWWWYdXYXW
        reser*	YWYTYVYaUdX
        reserve	VYaVXXVWVcZ
        reserve price	WWcWXWXWWUa
        reserved	XXbXXXbbXXY
        reservoir	aXWXaYXYXdV
        resid*	TRUXbYUUVdY
        residence	aXYXbXYXYaZ
        resident	VWWacXXVWdV
        residential	WWXWYVXXXfX
        residents	TTWXVXVTWbe
        residents and	ZYbZYWXYZaZ
        residents have	ZZXYYZZYYYc
        resig*	WVeVWWXWWVW
        resol*	YWdYYZYaVZV
        resolution	ZZaZYYWbZcW
        resolved	ZYcZZZZVWUY
        resolved not	ZWbYaaYYYZX
        resolved that	XWaWXVWXWWc
        resou*	XWUYXcXbYVc
        resources	YVUYXcXcXVb
        respe*	ZWaaYXTVaZW
        respect	aVabYXTTZZW
        respect of	ZVaaZXRTZZV
        respect to	aYZaXYYYZYU
        respectfully	XUbVbaVYbVV
        respectively	XZbZYWZYXbU
        respectively $	XZbZYXZYXbU
        respo*	WVUVcZVYWTb
        respond	UUYTZXZcURY
        respond $	XXWXXZXXXYb
        respond by	YYXWbXWXXUb
        respond to	XWVWVXacVWZ
        respond within	YYXXYWYXaXd
        responded	VXVVVVWVVTh
        responded to	XYXXYXXXXVe
        responding	XYYXXbZXXXb
        responding to	YYYYXYaZYZb
        response	ZXXRcZVVZVZ
        response $	ZTQSWXSXMOi
        response 0	UVUWUUWWVgT
        response and	bbZYXXYYXZX
        response by	XZYYWYVXZYc
        response is	ZXWYaVXXWVc
        response of	WZZZcZZZZYa
        response time	bZZWWWcXYXY
        response to	cTSZcTPSaSY
        response was	aYWYXYYVWWd
        responses	VYWcXWTSWda
        responses to	YYWcYYWWdaV
        responsibility	VUVXUUVdVVa
        responsibility for	VVVXVVVcWWZ
        responsible	VUUaSUTUUYb
        responsible $	WWVXWXWZXcZ
        responsible for	XVXbVWWUWSb
        rest	UbZTTVbVSZX
        rest $	WbVVXaXXXYU
        rest is	XdWYYXYYYaW
        rest of	aZcXYXaXVWW
        resta*	WZYWYWZZXbc
        resto*	ZZVWWVWWXXc
        restored	ZaWXXWWXYVe
        restr*	YUbUUXTTSda
        restraint	XXXXXXXXZba
        restricted	aWdVWYUUSZZ
        restriction	YZYZZZYYXba
        restrictions	XXaXYYZYYcV
        rests	VZYbYYXaXbY
        rests with	XXZXYXYbYcY
        resul*	bWYaZXRUaUY
        result	aVZTXZSVYTa
        result $	XXYXXcYXXbX
        result of	aWVWXVVWVWd
        result that	aXbYZYYYYYX
        resulting	aaYXYZZZYXY
        results	aWZdYUUVbYW
        results $	bZWeZYYZYWW
        results and	YYWZYZYWXYb
        results are	XVaYZWXXccT
        resur*	XWXXXaXXWeV
        retai*	WTaeWUUZVYV
        retain	ZXZeYWWWYXV
        retained	VVbcXVVZWZX
        retained $	YXVcZWWXXbV
        retained by	YYdZXZYXWYW
        retains	aWYcZYZYXXX
        reten*	bSYeUUVVZSZ
        retention	bSYeUUVVZSZ
        retention schedule	VXWbYYYXbYY
        retir*	WUVbVTWUWbW
        retired	XVUcXUXWXaW
        retired and	YXXcYWXXYZV
        retirement	XYWbYXWWUcX
        retri*	YUVXVcUVXUa
        retrieval	XWWUXeWXWVa
        retrieve	XXYYYeYZYYW
        retrieved	cXZaZaYYWXX
        retrieving	WUTVXZWXXWd
        retrieving and	XWWYYYWYYXd
        retur*	bSWbUVYYUbW
        return	VUaXWWXTUac
        return $	WXVZXXVWWZc
        return for	ZZZZZZZZZbZ
        returned	cWUeWXbYUbR
        returned to	VWUZWVcZYdU
        returns	aUTXVYVcZXV
        returns are	YYZYZYZXbbY
        revea*	WbcaaVVTTTU
        reveal	VcZbaXWUUVW
        reveal if	YZWXeZZYXXX
        reveal the	XXadXYXXWXU
        reveal whether	WWVWZVXYYXd
        revealed	bVeUXWVVVUV
        revealed $	VVfWYXXXXVU
        revealing	YYaYbVYYYYZ
        reven*	YWYXbXWZYXa
        revenue	YWYXbXWZYXa
        revenue and	YWYXbXXWYXa
        rever*	cXWYZYZYXXb
        revie*	VXYVYaOSTXb
        review	WYXXZcNVUTb
        review $	SRaTYcTSRSd
        review 0	WYYWZbYXZVd
        review and	XaYXXWYWXWc
        review can	WXXWYWZXWXe
        review has	aWZYVUYYbYZ
        review i	ZaVXYWYYZXY
        review is	YcYZWXWUYUa
        review of	XVTWWaWWXca
        review panel	aWYYbbWYWVX
        review should	cYYZZYZZYZZ
        review that	aZYYbYZaZaY
        review was	ZZZZXYZaZZa
        review within	XXWWXVYXTWf
        review you	ZYYXWYZYXZd
        reviewed	YWZUVUVVTeZ
        reviewed $	ZZZZYZVXXZc
        reviewer	YWUYYaYbXSe
        reviewer asked	YYYZZZYYYYc
        reviewing	XVYZXVWWUbb
        reviewing officer	WVabXXXXXXb
        reviews	TSRTUYXSXQf
        revis*	WYUUUbYUVXd
        revised	WUWVVaZVWXd
        revision	XaYYYWXXXfa
        revok*	bYZYYYWZYbY
        revoked	bYZYYYWZYbY
        rewor*	SUVUVZeUTVW
        reword	TWWWWVfVVVV
        rhydd*	fXUWWXXXXXV
        right	TQXWXYWdSWY
        right $	XXWWXXVWXXf
        right and	YWbYXZZcXYY
        right hand	bXWWXYXVWVb
        right of	WXXXWYTUVTe
        right that	WYWbYYXZXXa
        right to	TVaYZaSRUZb
        right under	WVWXWVVSXWg
        right*	TSbSYTUWRUe
        rightly	WUdWUVXWWVX
        rightly applied	YYdWXXZZZZX
        rights	TSXSZUUWSVg
        rights $	VXUWTWUUWVg
        rights of	WWXWUWXVWbb
        rights unit	WWVWXWXVXWe
        rigid	VVVUVVVUUgT
        ring	TTTSVaSSTcZ
        ring the	YXXWYYXYYZc
        rise	TUVSXWcVVZb
        rise to	XXWXXXXYZac
        risk	ZXcUURWQQZa
        risk $	XVdVWWWWWUa
        risk assessment	bWVYWYWXXTd
        risk assessments	cXXYYYaZZZV
        risk of	XbTVWWWYWcY
        risk register	ZcaWWVWVUXU
        risk to	YXbYZZYXYZZ
        rival	XWVYWWWVWYe
        rival*	XXWVXWXWXVg
        rivals	XXWVXWXWXVg
        rivals $	ZYXYYYZYZZd
        river	VWWaXWUXZcU
        road	WTYaaWaWSZY
        road $	bTVVYXUbVbZ
        roads	YZVXUXacWZY
        roads $	ZZZcYYZYZZa
        robbe*	WWdVVWWVXVX
        role	VVVWVUcWVZb
        role is	XYYYYXYXYYc
        roll	YXWZYXbWabX
        rolli*	WXaXXYVXWfT
        rolling	WXaXXYVXWfT
        rolls	UWWXWbWWYdV
        roman	VWVWWWWWXeV
        roof	XUVTXVaVXfU
        room	XYXaVZSSVZb
        room $	WUUWWYWWVYc
        room and	bYXWZYXXXba
        room for	ZYYZZZYZYab
        rooms	VWWXYWWXYfU
        rooms $	YXYXYYXYYdY
        rooms and	WWXXXXYXbbS
        root	YYcXYYXZYZc
        rose	VXVVYXWVVca
        rose by	XYYXZYYYXaa
        roste*	XbbXZaWXVYY
        rosters	YXcXVbYZYYX
        rota	cUZZTUUTaXT
        rota $	YYYcZYZYYXY
        rota for	eWVYWYVUWaW
        rough	YYWWXaWXbcX
        rough*	XXXXYaaWXeU
        roughly	XXXXYaaWXeU
        round	WVdVTSUUTYa
        round it	YYaYXYYXYWc
        round the	YWUXWVVVVcc
        round*	VZTSSTSRSZd
        rounded	UcVUUVUUUVc
        rounded or	YdYYYYYYYYX
        rounded to	WaYYXXXXXYa
        rounding	WVXVXXXWXUf
        rounding $	XWYWZYZYZXd
        rounds	ZXWYWXWXXeU
        route	XUUVVVUZXca
        route $	XWWXXXXZWYc
        route 0	VWVXWWXXWeW
        route*	ZbcTVUUcZUT
        routed	YYZZYZZcYYX
        routed to	YYYYYYYdZXX
        routes	ZccTWTUUaSU
        routi*	YUUbVWWYaVb
        routinely	YUUbVWWYaVb
        row	aaUZWUUVUVc
        row $	cYWcXWVXYUb
        rows	caVVWWWWXaW
        royal	YTdVaSVZTTX
        rule	VVSTYWTWZZg
        rule $	XWUVUZXZXVe
        ruled	YXWVabXYXWa
        ruled out	ZYXXbbYYYXa
        rules	WTWZWcTTXUf
        rules $	XWVVXYVUUXe
        rulin*	aXXYdbWXWVW
        ruling	aXXYdbWXWVW
        rumou*	XYYXYYWXWXd
        rumour	XYYXYYWXWXd
        run	YSUVRaMbPbX
        run any	WWVZVXWWWcU
        run by	VVTTUVUcWeV
        run from	UYYUXWWXXWe
        run on	XXXXXWWVXeY
        run the	bXXXYWXbXUY
        run to	VXXXXbXWVbZ
        runni*	YXXXXXcXWYb
        running	YXXXXXcXWYb
        running costs	XYZWYXaZYcY
        runs	UWVSWYUcSbe
        runs from	VWWWWWWVVZc
        runs the	WVVWWWWcWcX
        runs to	WZZXZZXXYbb
        rural	WVWUWWWWVbb
        s	OcdRYVWRZRZ
        s $	WUbVUVUVTcZ
        s 0	QcdSYXOTZQZ
        sacks	VUUUVVWUTcb
        safe	VYdVVWUSTXc
        safe $	XVZXWWVTUVd
        safe space	YaaYYXXYXXc
        safeg*	WZcWbWWXXWX
        safeguarding	WZcVbXWYXWX
        safer	WWVVXWWWWVf
        safet*	XSbSYTUVZYb
        safety	XSbSYTUVZYb
        safety $	WXaWaXXVXWb
        safety and	YYdYWYaYZZX
        safety of	YWYYXWWWVVd
        said	VXYWYTXTURf
        said $	YXXZYYXYXXc
        said about	XcWVXXXXYWZ
        said against	YXWXXXXYXXd
        said for	VWUWWXVXVYg
        said in	WXaaWXVVYWc
        said that	UXVXUXWWUVf
        said the	ZZbZZZZZZZb
        said to	XXZbXWbWXVa
        sake	XWbXYWVWXWc
        sake of	XWbXYWVWXWc
        salar*	ZYbTUTTRYcU
        salaries	UbcWXXVWWWZ
        salaries are	WcUXYXWXWVc
        salary	aXZWVUTRaeS
        salary bands	bcYWWXWWaXW
        sale	XUcVWVXVeVW
        sale at	YYZYZYZYcYY
        sale of	XVaYXXXWXXb
        sales	aTVWUVVWZba
        salmo*	XUWXWWWXXeV
        salmon	YVXYWXXXXdX
        salt	VYVVVWWVWcZ
        same	WTYSXcVRdXY
        same $	VVfUWZUVdTR
        same as	WWUXXUXWVXg
        same day	XXVUYWXWWdZ
        same thing	XYXXYbYXWWb
        sampl*	XTWaUeSVOWY
        sample	ZXTZUdWSTVZ
        sample and	bYYWYXYXXba
        sample of	XYXaXcVVWUa
        sampled	VVWbWdWZWWV
        sampled by	WWXbYXXaXZV
        samples	WXUVXVXWVgX
        sampling	ZWZZXZWWXZa
        sanct*	aWaXYXXcWbX
        sanction	bXbYZYYXYcY
        sasin*	XYYYYYXXYcb
        sasines	YYYXYZYXYcc
        sat	XVdVWbWWWYU
        satis*	bWYcZZTVaWZ
        satisfaction	aYWeXaYYWWV
        satisfied	cWYWaZVWaXZ
        satisfied $	YYYXWYXYYYc
        satisfied that	ZWVYbaXXYWa
        satisfies	YWVbWWWVWWc
        satur*	YWXYYWXYYeU
        save	TfXVWUUUUbX
        save for	TfUWYXYXXbU
        save that	YbbYXYYYYZY
        saved	dXZYYZZXXaa
        say	RUWYiPaNORW
        say $	XYXbcVWWYWZ
        say about	XWVWWXWXWWe
        say either	XXXXeYWWYWV
        say how	XYabWXVVXYZ
        say if	WXUTeWaVWUY
        say in	WXWVZXaXXXc
        say no	WXbWaaUUWVZ
        say one	ZXYWdYXZZYX
        say so	VWUXVXXVWXe
        say that	aWaXbVUXZUZ
        say what	YYVaaWZVXWc
        say whether	WYWUbWYWXZb
        say which	WUaWWXeVWVV
        say who	YXZbXYXVYVa
        say why	YYWYXXWXZYe
        sayin*	WYYWdWWUWVY
        saying	WYYWdWWUWVY
        saying whether	YZZXbYXYYZZ
        says	STTSaUWSUSh
        says that	WXWYZXWWXXf
        scale	bbYXYXYWWbX
        scale of	cWYZZZYZYcX
        scale*	YWVaXXWWYWb
        scales	YWVaXXWWYWb
        scan	bYaYYYYYYcV
        scann*	cUXUWXXUVda
        scanned	cVWVXYYUWab
        scanned and	cWZYZZXYXbX
        scanner	ZXXZXZZZZcX
        scanners	XWaXWVYYXdW
        scans	XXWWXXXXYeV
        scene	YYbYaZYZYYa
        sched*	aaYaWSQXUYW
        schedule	aaYbXTSYVXW
        schedule $	abUeWXWUVVT
        schedule 0	aXYRYTUZTZa
        schedule is	XcYWWXXXbWY
        schedule of	WaYZZZXWYba
        schedule which	cYYZYXYXYYY
        scheduled	UWaXWWWWWdY
        schedules	eVbYYYWWVVX
        schem*	WXWWSSXXdbX
        scheme	XXXWTSXYbbW
        scheme $	WUSSVWUTdbX
        scheme and	bZaYZYYZWaY
        scheme is	WVaVXWXaVZa
        scheme of	YbXZZZWYXWc
        scheme was	YZZcZYZXZXZ
        schemes	XYWZYXXYaac
        schoo*	VTXXUUXaZZV
        school	WVZYXXXZYVZ
        school $	WYYZYYaVVXb
        school and	cWVWXXXWVdW
        school crossing	XWbYYYWZWXa
        school does	XWVeWWXUXcT
        school has	aURbUZUQTbS
        school is	WXXXbWXWYWd
        school meals	UUaVUUTZaXb
        school transport	XWTXXVXaUbZ
        school's	bVUZWWVYaaV
        schools	XWYUVVZaUaY
        schools $	VVUUWVWbWcW
        schools and	WWWZWYVUWfT
        schools are	UVaWWTUbUZX
        scien*	VUUWVVUUUgU
        scoot*	VVWcWTUTVfQ
        scooters	VVWZWUVVVfS
        scope	aYYaWRcXSUZ
        scope $	WXWZXWbVVVb
        scope of	XXacTTVZTVa
        score	UaaXYWXXWbY
        score*	XZcaVYWVcZT
        scored	TaRWVWVUSfX
        scored 0	WXVYXXXXWeW
        scores	YZcbWZWVcUS
        scori*	ZdVbYYYYXXW
        scoring	ZdVbYYYYXXW
        scoring sheet	YdXXZYYYYYX
        scot	YYXXYYWWcYY
        scotl*	XUYYZVUdWbW
        scotland	XUYYZVUdTbW
        scotland $	WTSWSUVaWac
        scotland act	VSbZVUSbUbX
        scotland and	ZYYXZYZcYWb
        scotland regulations	YVRVUaXUVbY
        scotland to	ZZWYYYXfZZd
        scott*	VWZZZXWcYZX
        scottish	VWZZZXWcYZX
        scottish courts	YYYYYbZebZW
        scottish government	XZZbYcWaXVX
        scottish information	XYYXZYYYXVd
        scottish ministers	VYVXbaXXWdW
        scottish public	XYXWXVXbYXb
        scottish regulations	XXZXXcXaYYa
        scrap*	WXWWWWaXWeU
        scrapped	XXWXXXXXXeU
        scree*	bWUYUVWVXdV
        screen	YYYXXYXYZcY
        scrip*	YaZYXXXbVYX
        script	ZcXXYYXYXWZ
        scripts	XYbaYZZbXaX
        scrub*	VfWYWWXXWXV
        scrubbed	VfWYWWXXWXV
        scrut*	XXYWYYWUWUf
        scrutiny	XXYWYWWUWUg
        scrutiny of	YYYYZXXVYXc
        sculp*	bYUdVVWWYWZ
        sea	VXVZWWWVWfV
        sea wall	XXWWXXWXXbZ
        seale*	YWcVaYXWXWY
        sealed	YWcVaYXWXWY
        searc*	RONbPabMZRa
        search	UTRaTbcRbPX
        search $	SUVSUZZUXPd
        search and	WYXYYXaXXYc
        search by	aWWYWaVWcVV
        search for	VYWYYZdYbWZ
        search has	XWXcXYZYWXU
        search is	YXWXYcYYXWc
        search of	XWYZXbUWaVY
        search terms	YYYVYXWYVWd
        search was	ZYXbXWZZYXa
        search will	ZZZXZbbZXZZ
        searchable	WXXWXdWVZTa
        searched	WVSdVaYRZWa
        searched $	VWVaYbaUUTb
        searched the	YZXXZbZYYZd
        searches	VTUbVTRUSXc
        searches of	YVVaWVXYWcY
        searches were	XYYZYZYYYWb
        searching	ZZZXYVZZYXe
        seaso*	TXXZXVYVUdU
        season	VWWbYWaXXbV
        season $	VWWbYWaXXbW
        seasonal	WYYXXXXXWdW
        seat	ZYYbZXXYYbY
        seati*	aXabYYYYYYY
        seating	aXabYYYYYYY
        seats	YYXYZWYYVdX
        secon*	ZYWURTbVTbX
        second	YYXVRUbVUYY
        second $	WXYZYYXXZcb
        second and	WXbXYYYXZcX
        second attachment	eUWYYYWXWXW
        second half	XbWYYXXaYbW
        second is	YbWYYbYZZWa
        second of	baYaYYZYZYY
        second question	WXaXYYcaXYW
        second thursday	YYXXZXYYbbW
        seconds	aVWWVWUVWcZ
        seconds $	XWXWWXVWXfV
        secre*	WTdVSTXZQWa
        secrecy	WYZVXWXVVWc
        secret	VTcUVTWWVSd
        secret $	YXbWXXWXXVd
        secretariat	YYYeYXYYYYW
        secretary	XWYUSWYZTbX
        secretary $	XXXXXWYXXab
        secretary has	YYYbYZYYZbZ
        secretary of	YYWWUXYZUbX
        secretary to	YZbYZYZYZYZ
        secretary's	ZYdXYZYWZYc
        secrets	VWbXXWWXYYc
        secti*	WZbVZYXUXNa
        section	XZbVaYXUXPZ
        section $	dWTWXVXbWWZ
        section 0	XYbWaYXUYQZ
        section of	ZUaXWWWXaWZ
        sections	QWZRXUSTUUg
        sections 0	PWZSYUTTVUg
        secto*	UaUUWVVZUZb
        sector	UaUUWVVZUZb
        sector information	XWXXXYXWWWe
        secur*	WcdTbRPTPWU
        secure	baZUWVXZWaU
        security	QccVcPPPQWU
        security $	UTXUcTVVUSb
        security and	YbbYXYYbYYY
        security bodies	WWVVdYWYXXY
        security grounds	YbdYXXZYYXW
        security matters	YWaXVXXXXXc
        security of	YWXbYWWWWVa
        security reasons	WbaXXYYYXaV
        see	gVZUNSQYgOR
        see 0	SRhaVSSTQQX
        see a	ZZYbZYZYZYa
        see and	YXaYZbZYXbX
        see below	VQXTTUTRRUf
        see how	WWVYXYXYVVe
        see it	XYabWWWUWZW
        see no	aWcXYYZWXYZ
        see note	UTTVWXWUTbe
        see our	UVWXTVVXfWX
        see that	XbYXUWYXZXb
        see the	XTZZVUXSbRZ
        see whether	ZZZZZZZZZZb
        seein*	XXWWZXWYWba
        seeing	XXWWZXWYWba
        seeing the	XYWYWXYZXbZ
        seek	YTVaSVeaWUV
        seek clarification	YYYXYYeYYYV
        seek is	aYadWXYWXXV
        seeki*	XTWUWZbYaUZ
        seeking	XTWUWZbYaUZ
        seeking the	ZZZZZZbZZZZ
        seeks	XYbXYYWXWYc
        seems	WXbbYXXYXZY
        seems to	XYbbYXXYXZX
        seen	WSbXTYUQZYa
        seen at	aWYWYbYVbaW
        seen by	XXVWVWYXUbc
        seen on	YYVZZZZXdXa
        seen to	WYWXYYYWXYe
        sees	bXWVWXXYXdX
        seize*	XYZcYXYYZaa
        seized	XYZcYXYYZaa
        selec*	YWaXXWWWbWb
        selected	YWaXYXXZbWa
        self	aVTVWVVUUZc
        sell	WWYUVXXWVda
        selle*	TYbWXVWWWdW
        selli*	WWWWWWWWZUe
        sells	VWUaWVXUeVX
        senat*	YbWUWWWXYZc
        senate	YbWUWWWXYZc
        send	cRYXTSZXWXZ
        send $	aVbZXYXWXVV
        send it	ZXZWXXdZaZW
        send you	cWUcWWVWWUa
        sendi*	fZUUYVVYbWV
        sending	fZUUYVVYbWV
        sending $	daXXYYYYYZW
        sending it	YYZYZZZabZY
        sending the	dXWXXXXYXWa
        sending you	eXYYZZXVWYV
        sending your	XYXYYYYeYWW
        sends	YXXaYXYXWaV
        sened*	YXWXXXXWXdZ
        senio*	ZZXTUSaUZWa
        senior	aZXTUTaUZTb
        senior civil	WYcZYZbWWZX
        senior managers	ZbZZZZbZZYY
        senior staff	XXWYYXbXYWc
        sense	UYWXXadYZZX
        sensi*	XaeSRSVTSRZ
        sensible	ZYWZZYZXXXb
        sensitive	XbcWTTTTTTZ
        sensitive $	RaaWYWWXWVc
        sensitive and	cYcWYYXXXVW
        sensitive to	XYbZYXZYYYZ
        sensitivity	ZXbVXWXYWVa
        senso*	WWbWXWWXXdU
        sent	ceTXUWNaNUV
        sent $	daZVWVWVYXU
        sent a	YZZcZZZZZZY
        sent back	WXWaYYYYYZb
        sent by	ZWXXXXXWXVe
        sent in	bXaVXWVYXWa
        sent it	VaaXXXYWXVY
        sent on	UWVWVVWdXWZ
        sent the	ZbYbYYYYZZZ
        sent to	ZZXRWUSXRZY
        sent with	eVWVVWXXUWZ
        sent your	ZXXYYXXdYYW
        sente*	YbWXWVcWYYW
        sentence	aaWXZYbZZbX
        sentences	XaXYYXbYXYY
        sentencing	ZWYcXWYWaYV
        separ*	ZVQdRaZaWUW
        separate	ZUTaTbabYXX
        separate cover	cYXYZWXYYYZ
        separate from	WXXWZXXbWYb
        separately	ZTTeTRTXTUZ
        separately $	aXYaXXXZXVZ
        septe*	XSVSVXWSWbb
        september	XSVSVXWSWbb
        september $	ZTVUUSTUXba
        september 0	VXXWYVTXaab
        september and	XYYXYWYYXab
        seque*	ZZZbZZZZZcW
        serge*	WWUWWVXVWfV
        sergeant	WWUWWVXVWfV
        sergeant and	XXXXYXYWXeV
        seria*	bWdXWWXWXWU
        serial	bWdXWWXWXWU
        serial numbers	bWdXWWXWXWU
        serie*	aXaXXZZZXbW
        series	aXaXXZZZXbW
        serio*	WZVVWeYUUUd
        serious	XaWVXeZVWUb
        serious purpose	YVXXYfYYVVX
        seriously	XWXXXWXWXZd
        seriously $	YWXXXWXWXVd
        serva*	WYZXXWWWXab
        servants	XYVYYXYWXWe
        serve	WWWWXXZXXWd
        serve*	UaZZZWVXWcW
        served	XVWWZYUZZcX
        served by	YXWXTYVaacY
        server	WaVcWWYXWZZ
        servers	WYbWWYXWWdV
        serves	YXZZYZYXXWd
        servi*	YWWYYWWaZWZ
        service	XXWWYXXaaYY
        service $	UUYaYWUabYX
        service and	XXWXXVcZWWc
        service are	XWeXYYYZaXU
        service does	ZYXXYaZXZdW
        service has	aYYZZZZbXaW
        service in	YYWYYYYYYbb
        service is	WWaWWYXaWaa
        service of	aXXWYXXVWWd
        service the	bZZZZXaZYaY
        service to	YZaYYbVYZZa
        service was	YZYXYZYbZYb
        service which	XYYYZZXcXWb
        service would	XXWXXWXcYXY
        serviced	YYYYYXZYWeV
        services	aRUXWTSWUWd
        services $	TWTUZYVTUWe
        services and	XYZXXVYcYbX
        services on	YXYXYYYXZba
        services scotland	ZZYZZZYZYcX
        sessi*	WWbWXWZUWdX
        session	XXbXYXXVXcZ
        session $	WVWWVVWWVZc
        session on	YZbYYZYYZYa
        sessions	XXWXYYYYXcY
        set	eVVSUWTWUWd
        set against	dXWXWVXWWWb
        set at	YXYXYWZZYYd
        set by	UWWXXaWbVaY
        set it	ZXWWXWbWWWa
        set of	bXYYZXXYZXb
        set out	dZUSTWTTYSZ
        set up	WWWcZXXXXWZ
        sets	XbYXSYYWYYa
        sets $	XWWWYaWYYeV
        sets of	cWXWYYaWXWW
        sets out	WcVVYYWZZWb
        setti*	WWVbUVXVVVe
        setting	WWVbUVXVVVe
        setting out	ZYYXYYYYZYc
        settl*	TbbXYYXTRXX
        settle	XWaYYWcXXcZ
        settled	UTYYXaWXUZa
        settled $	XWWZXYYYYYc
        settled and	ZZWbYcXXZZa
        settled by	ZYYYZYZZZdX
        settlement	XXdWbVVVUaT
        seven	UZTRTZXURiU
        seven $	WWWWXXVXWfT
        seven days	VZVXWTXZVeX
        seven of	VZWVWUVVVdW
        seven*	SUVYUcTUTgQ
        seventeen	XXYVZXYYYfV
        seventh	XXXWXdWYWcU
        sever*	YSWWUXZdYSd
        several	aURYVYbUVSe
        several times	YZZZZYYXYac
        severn	VVWVXZVeUZU
        sewag*	WYWXYXYXYaa
        sewage	WYWXYXYXYaa
        sewer	bXVdXXWbVUV
        sex	aXXZVWVVXeU
        sexua*	YXbcXWVWWaY
        sexual	UTaaWTVVVcV
        sexuality	ZYYaZZXYZYc
        shall	ZTbUYcYUSYa
        shall be	ZYXYXWcYXdW
        shall not	XXbWadWWXWV
        shall take	XYZXYXYXYWe
        shan'*	YWbYbbYWXXX
        shan't	YWbYbbYWXXX
        share	eZeSTTTWVaS
        share it	acZXYXXXWYW
        share the	bbbVWVVWWZV
        share*	WVYVSTVUQfY
        shared	XWZVTUWVRcZ
        shared between	XXYXYYXVYab
        shared by	XYXXWZbXXYb
        shared drive	ZYWWYYXYYVe
        shared drives	aXYaYYYYYXb
        shared with	VVbVYYVXXaa
        shares	YXWXXXXWWeV
        shari*	bVfWWXXWWVV
        sharing	bVfWWXXWWVV
        sharp*	VWVXVWWWXcY
        she	WVaQXYVUWZa
        sheep	TUUcUUVUVdS
        sheer	YZYXXcYYZZY
        sheet	hcRXSXSVUPU
        sheet $	cSVaVbVWWVb
        sheet 0	daWVXWWWWWW
        sheet for	YaVZYWYZbWc
        sheet*	cZYZUYWVVUY
        sheets	cZYZUYWVVUY
        sheets would	XXaYYbYYYYY
        shelt*	aXaWXXWYWbY
        shelter	bZbYZZYXXXZ
        shelters	YYXYYZXbYaY
        shelv*	XYYXYbYYXbX
        shelving	XYYXYbYYXbX
        sheri*	YYUZXYXcYZT
        sheriff	YYUYXYXcYZT
        sheriff clerk	WXXXXYabXbX
        sheriff court	ZZVUWUUcYVV
        sheriff courts	WYWcYcYaWcU
        sheriffdom	ZZYYYXXYYbY
        shift	ZTbXYWWXUdW
        shift*	bXVXXYUXXWe
        shifts	bXVXXYUXXWe
        ship	ZYYZYZZZZbZ
        shop	WXVZVSVXbbW
        shop for	YYYXYYXYcXX
        shops	XabaZXZYYaW
        short	YTZWUbTTTYc
        short*	VcdTSSUUVcY
        shortage	WXXYYXYXYbZ
        shortage of	WXXYYXYXYbZ
        shortened	XdXYYYYYYYX
        shorter	WXWWYYaYXba
        shortlist	XXeXWYXXZXW
        shoul*	USXUYUecVRY
        should	USXUYUecVRY
        should any	ZZZYYZXYZXc
        should be	WUSUWRYcXUa
        should go	YYbYYYXcXWW
        should have	WVUbWZWUWVZ
        should it	UYXVcVaVWUa
        should like	WYZWZYcYXYY
        should not	VXaUbWWUVXb
        should now	XXaXXXXcZXX
        should the	VVVTWWeWVWX
        should therefore	VXYXXXbXWXb
        should write	ZZZZYZZbZZZ
        should you	WWYWVYVXUZe
        show	ScWbRSPYaSV
        show how	YYYZYXWWYWd
        show its	ZXYaZXYZbYZ
        show that	WUVYXYVUWYe
        show whether	ZYYcXYXYYZZ
        show you	XVUVXVWVcXa
        showe*	XYWYYZYZXeW
        showed	YYZYYZYZYdW
        showi*	dZVYaYXXWYX
        showing	dZVYaYXXWYX
        shown	ZfXXSWQXbSX
        shown $	VZZcXWUVbVW
        shown as	UgWWVVVUVXU
        shown in	VZcXYVXVVUa
        shown on	YYXYYXZXdYW
        shown that	XWUZYbZXXXZ
        shown to	ZYZWXXYXUVb
        shows	bbZTUVUTSYY
        shows that	WXWXYYYYYeW
        shred*	SXUgWVVTTVV
        shredded	SXUgWUVTTUU
        shut	XVabXXXVVbX
        shut $	YYbdYYYYYVZ
        sibli*	YbZaYYYYYYZ
        sickn*	dWYcYYWWUXU
        sickness	dWYcYYWWUXU
        sickness absence	aZYXYYZZZcX
        side	TXaSUURTRXd
        side $	WWUWWXWVVXe
        side of	WbaYYUYXXXX
        side rooms	ZYZZZZZZZbY
        sides	WWXYXYWYWad
        sifti*	YYYXYcYZZZY
        sifting	YYYXYcYZZZY
        sight	ZYacXaaTWUX
        sight of	aYadYWaTWVY
        sign	TUUVcTRUScb
        signa*	ZcYUXWWWVbW
        signature	bWZYZXYYXbY
        signature $	cXaYYZZZWWX
        signatures	WfWWXWYXYXW
        signe*	bTYRTRVRUYb
        signed	bTYRTRWRVYb
        signed $	bXaVWWTWUTd
        signed by	WYYXXZZZYab
        signed in	YXYYZXbXYaY
        signed it	VXTWWXWWWac
        signed off	ZXWXYWYYYab
        signed the	XXcXZZXYYdV
        signi*	ZYYVVWWWYda
        significant	ZYWXWXXXYXc
        signing	WWWXWVXWXeW
        signs	WbYWXWXXWdY
        signs and	WcXXZYYYYbZ
        silen*	XUWXfYVVXaW
        silence	XWUWcWWWWcX
        silent	aYXZdYYYYYZ
        silt	XYXbXXXWWXc
        silve*	WXWdWVVWVZX
        silver	XXXWYWXXWca
        simil*	TUYXYbVXVcY
        similar	UVZYWcWVWZZ
        similar to	XZZZZdZXXWX
        simpl*	VVXdUYTVWVd
        simple	ZYZbWYYYYZc
        simply	WUUdXbVVWUa
        since	YZXZVZWVdZT
        since $	WWWcYXXWWaZ
        since 0	YTUMRWTZWcY
        since a	WbbWXXVYWXZ
        since april	bVVYUVWbYZW
        since been	YUUbWVWVVVe
        since easter	WWWWVbVWWcZ
        since it	aXZYXYYYXaa
        since its	ZXcZZZaaZbW
        since january	aXYYYYYYZcW
        since that	bYZWZaYZZfY
        since the	WVaWYTYXdSY
        since they	ZbYZZVZXeZZ
        since you	XYYWWWWXcYc
        since*	XXWXXaXWWVd
        sincerely	XXXXXXXWWWe
        sincerely $	XXXXXXXWWWd
        singl*	UaZXUZWTQZY
        single	UaZWUYWTRaY
        sir	UVUUVUVVVeY
        sit	bUUVWVVaVaY
        sit in	cWWXXWXWWaV
        site	XRXWXXYVfZT
        site $	TVQXUUTadbU
        site and	bYYaYYYYYZZ
        site by	ZZZYZZZZYbY
        sites	YcXTSXVSNeT
        sites are	ZcXZZYZYZbX
        sits	VWaTWZXcZdW
        sits with	YZYXYZYdWZX
        sitti*	TSaZTRRSWbU
        sitting	UTaaUSSTXaW
        sitting in	YYXWYXZYZba
        six	aaSXRUUSShS
        six $	WVYTXWXWVgT
        six are	bZZYZYYZYbY
        six days	ZYZYaYZYXcY
        six months	UUTeVTUVVZW
        six of	WaWVYZVVXeX
        six weeks	XYVXaVYZXZb
        six years	YYXaYYYYYaa
        sixte*	WXWVYYXWXeX
        sixteen	WXWVYYXWXeX
        sixth	ZXZbXaXbYXU
        sixth form	YYabZXYbYXV
        sixty	XZWWWYXXXbZ
        sixty two	XYYZYYXZZcZ
        size	cUWZYVaYWZX
        skill*	XZXaXXXYXbV
        skills	XZXaXXXYXbV
        skips	cWVVWVVWVZb
        sleep*	WWUYWVVXaaZ
        sleeping	XXWXXXXYbXb
        slide*	cXXYWWVVVVa
        slides	cXXYWWVVVVa
        slides and	cYZZZZYYYZZ
        sligh*	XWbXYWXXXeW
        slip	cYZXZbYYXbW
        slips	XXVaXfWWXWV
        slow	YZXYYYZXYVd
        slowe*	XYcYYWYYXWc
        small	RcZOQTRPYSd
        small numbers	YYVWXWYXXXd
        small that	YZaYZXZZYXZ
        small to	XeVYYaXYWWW
        small*	YdZZZZYZYcW
        smallest	YdZZZZYZYcW
        smart	VWVZVWVUUeT
        smoke	VXVVXXWWWac
        snow	YYWWWWXWYfU
        so	TYZcZccbUQS
        so $	TQcVaZSTUWb
        so 0	WXXXYdYXYaW
        so a	WZVZXZXXWZZ
        so and	YYbaVYZaYbU
        so are	YYbZZaWYZZZ
        so as	WXYXZZVVaab
        so far	WXVVWVUWWYf
        so i	ZVVdWbXZWUV
        so in	ZWWXaXYVYWd
        so is	XbXXXdZVbWb
        so it	WVcXYbXcUYX
        so long	YVdVVVVZVVY
        so no	USbbSYUVWUV
        so none	YZYcYcYXZVX
        so nothing	WXbdWYWWWVW
        so please	XZWXWZbcYXX
        so regulation	WXbbVaWWYWW
        so section	YXbZYdZZYZX
        so small	YZbYZXZZYXY
        so that	RbSUZUcWWcb
        so the	aZYUZYUVVWb
        so there	TVSfUYVVVTX
        so there's	XZYbXXXXaXX
        so they	ZcaWWZWaXXW
        so this	YYacZYYVYXX
        so to	WWVVWYXXYXe
        so under	cXYXXcXVXYW
        so we	TSZcYcYVYWV
        so where	aYWZYYZaYVf
        so would	ZbWWYXbZZZa
        so you	cVYYYYXYYZc
        socia*	aVYUYWVcVcX
        social	aVYUYWVcVcX
        social care	YYYZYYYcYWY
        social media	YZXYYYZYYYc
        social worker	YXbYYYZYYcX
        social workers	YZZZZYZZZcY
        socie*	bZZXZYZZbXY
        society	bZZXZYZabXY
        sodex*	WWVVWWXWWfV
        sodexo	WWVVWWXWWfV
        softw*	SVcYXYTUVbX
        software	SVcYXYTUVbX
        software and	ZZaYZYZZZXb
        software is	WXUUaWVVWbb
        soil	XZXXYXXXWcX
        sold	TXTZUSYVcbT
        sold by	WVWUWWVVfUX
        sole	WbbZZbYcXZU
        solel*	WWYaYXYYXbZ
        solely	WWYaYXYYXbZ
        solic*	ZXaVWbWTUZa
        solicitor	ZXaVXbWUUXb
        solicitors	bZYYZYYaZcX
        some	XgQUSdWPQOc
        some 0	XXYaYgUYYUU
        some cases	VWVXXYYWYYe
        some information	ZcXYWVXXXYZ
        some of	TcUUUXVXUVb
        someb*	XWSVVXUTUYg
        somebody	XWTVVYUUUYg
        someo*	VaQZZWVTZWc
        someone	VaQZZWVTZWc
        someone else	XWVbZWXYbWb
        someone who	XWXXXWYXXWe
        somet*	SUbdXQUUVOZ
        something	TVceXRVRWQW
        something that	XYYcaWYWWVa
        something the	XWXdVXXUXVX
        something to	XVbXYXaYYYX
        something we	WXbYZWXXZWX
        sometimes	ZXXWYWYZYVe
        soon	WWVVVWbVXWb
        soon as	WWVVVWbVXWb
        soone*	WWVVYYYVWXe
        sooner	WWVVYYYVWXe
        sorry	WRZYRcQXRQa
        sorry $	WWTVWeUWVUX
        sorry for	YVTUXWUWWVe
        sorry that	YXXZXbXZYWa
        sorry to	WXbaXVWWXXa
        sort	VVaZTYZTUQb
        sort $	WZSaXXXZYVc
        sort is	YYWZYWYYXVd
        sort of	ZZZYZZcYYZY
        sorte*	XXWYYcXXZXa
        sorted	XXWYYcXXZXa
        sorti*	WZYXXcXXXaX
        sorting	WZYXXcXXXaX
        sough*	aUWYXTcXRXY
        sought	aUWYXTcXRXY
        sought $	UUWWVYWZWcc
        sought and	ZXZbZYXYYYY
        sought by	bYZWYXXXXXa
        sought from	VXVWXXWYUWd
        sought the	XZWWWXXXWWe
        sound	VUTWWZVUUfV
        sourc*	SRZZaTVTVUd
        source	TSaZXUWTWXc
        sources	XVaVbVUUTVc
        south	UVYUVVTSTgT
        south east	WWWWXXXWWeW
        south*	XYZYZYYbYbY
        sover*	XXZWYZXYXWd
        sovereign	XXZWYZXYXWd
        space	VZXUSYUUUUd
        space in	XXaZYYXYYYb
        space is	YWWVWWWWXUf
        spare	XYYXYXXXXXc
        spare*	XYXYZWZXXca
        speak	WWTZVUTbWWd
        speak freely	ZYXXXYZWYXd
        speak to	VVUXXWWcWUb
        speak*	YTZYWYbWVYY
        speaking	aYcXXYZYWWY
        speaks	WVSaXZaVWYa
        speaks of	ZZXaYYbYYYY
        speci*	aWVWYVfQXZX
        special	aWYZbUUUUYX
        special advisers	XYaaXXYXXaZ
        special category	ZXbXXYYXYZa
        specialist	WaYXYYXUXZd
        specialty	XWaXXXYYbWa
        species	ZXXbWYbYZXX
        specific	WWWXXYdXXXa
        specification	bYYXWXbWcXW
        specified	ZUVYZaWVWVZ
        specified $	bWWaXbXWXWY
        specifies	ZYWYZZZZaYc
        specifies the	aZWaaZaaaae
        specify	aVYWYVfWTUW
        specify the	XXZWYYeXWXa
        specimen	aYXWXYUXUWd
        specu*	XXbVZXVYWVd
        speec*	VXXYVXWVcZV
        speech	VXXYVXWVcZV
        speed	ZTVZUSTUXgT
        speed*	aXXcXYYXXZV
        speeds	aXYcYYYXYZV
        spell*	WWWdWXWWWWZ
        spend	YZTWUaaTYXX
        spend $	XYXYYbXXXXb
        spend 0	VVWVWaXWXdV
        spend on	bXVcXVXXWbV
        spend their	ZZZYZZZZZbZ
        spend*	XWVYWWVVcUc
        spending	XWWYWWVWdUc
        spending on	WWWaWXXXWWc
        spent	YTPUScTTTea
        spent $	aWVTUVXXWfX
        spent 0	WWXXVdXWXaT
        spent and	YZYZZZZYYZb
        spent in	XWUaXXVXWUc
        spent on	UYTTXZVUUZc
        split	acWdXXWWVXW
        split by	aYYdYYWWWXX
        spoke	VXYVVZXWYVe
        spoke*	XYYcWWXYYYa
        spoken	XYYcWWXYYYa
        spoken to	YXVbYYYZZXa
        spons*	YTVWUVVUVea
        sponsor	WVWWVWWWXda
        sport*	WXXXWbXWXdX
        sports	WXXXWbXWXdX
        spot	VWTZVWWVVdW
        sprea*	fZTaUXRUYWU
        spread	YWZbYXYYXaX
        spread on	YWZbYXYYXaX
        spreadsheet	fZUaVSSWZTX
        spreadsheet $	bZYUWVXXWab
        spreadsheets	aXWYXdXWXWY
        sprin*	UUZTXYXZWba
        spring	VWZXYZYaXZZ
        spring $	YXYXYWWWZZb
        spring and	ZZaZZZYYZYb
        squad*	WXWYYdXXXbW
        squar*	VWYWYYVUXeY
        square	WXYXYYWXXeV
        st	VUVWVUdXWbW
        st andrews	YYYYYZYaYXb
        staff	LUZYRWXOMcZ
        staff $	WSTVTRUTUcd
        staff and	XXaaYXXXWZY
        staff are	UVVZVUYVWYa
        staff have	XXXXYYWYVUe
        staff in	XYbYZYYZYbY
        staff may	YYWWYYXYYeV
        staff names	WcdUVVVXXTT
        staff of	YYWaZYYXYaZ
        staff should	YZYYZbZZZYZ
        staff survey	dXbWXWXWaWW
        staff time	VWWbXeVUUUX
        staff to	XVXaYXdYXWb
        staff was	YXTXYXZYWab
        staff were	WVWWXWWXVYc
        staff would	YXXXYfXXXVV
        staff*	bZTTVUTTYVa
        staffed	WWWWXXWVWab
        staffed by	YYZYZZZXYfU
        staffing	cZUVWVVVZUa
        stage	UTaPRSbTQYb
        stage $	VWbUWWWWWYc
        stage 0	VXVYWUXXXVd
        stake	YXWXXYYYXad
        stanc*	VWXWeWYWXWW
        stance	VWXWeWYWXWW
        stand	TZXWVYVWTYc
        stand in	XYYWVWXXXXe
        stand*	aYZPWWWYWaU
        standard	UTSWXSVUTgW
        standards	XTXUVVTbZVX
        standing	aYXXYYYXWaY
        stands	aaZVZacUWUX
        stands $	XYaYZXcYYYY
        stands at	WXWXWWWYXeW
        stands for	WcWWXWWWVTc
        stands in	dUSXWVVYZaV
        star	WeWXYXXYXYX
        start	TTVVUUfTQdT
        start $	XXXXXXeXXWW
        start and	WWWWXXdXXZW
        start of	XYYZYXXZWZb
        start*	UVTaVVdUVXa
        starters	YYYYYYXZYcY
        starting	UVSSUUeUTXY
        starts	WXXZXXVXXZc
        state	TWSVfVaXUcW
        state and	WYWacYWXXWX
        state of	YXWXXXZVYWd
        state the	YZYbZXaYXXY
        state under	YZZZYZXYZYc
        state whether	ZZYXdWYYZYV
        state's	aYadXYYYYZW
        state*	WaaTYWQSZWY
        stated	aUVYVUVWTba
        statement	WabRbSTSZTZ
        statement $	UaaWWWWVUTd
        statement of	aXZXXYWWdWW
        statements	abbWYaWYWZV
        statements were	XYcYZYZYZYY
        states	YYYZYYYZZYc
        states if	aaXaaaaaaad
        states that	aZWaaZaaaae
        stati*	ZVXcTQZZcVY
        stating	WXXWbYcXYYa
        station	VbaWUWZUVbV
        station $	UTZYXUaVVbY
        station road	YYXXXYbYVVc
        stationery	XXVaYXXYcXY
        stationery office	XXXZZZYYcYY
        stations	TWYTWVaUTgV
        statistic	XWYcWVXTVUb
        statistical	ZXVZZZYXcWe
        statistics	aWSaUUYabRY
        statistics $	WVUWYYVcSVd
        statistics are	aYWWXYbXZVc
        statistics in	YWYXYXZWXYd
        statistics on	YXYdYYYXYXX
        stats	dbTbWWWWcTT
        statu*	VVbUUaXUWXa
        status	XXWcXXWXVeT
        status of	YXYdYYYXYXX
        statute	YYaZXaYXYYa
        statutory	XWcVSaXXWTb
        statutory bar	UbdUVTVUVTU
        statutory deadline	VXVWXWYXXXd
        stay	UbhTaUVTWTR
        stay with	YVgVXXXWWTU
        stayi*	XYYYYYYYWdZ
        staying	XYYYYYYYWdZ
        stays	SaiVWXWUYSQ
        stays with	XXdYYYYXYXY
        stead	XYYYYXYcYXZ
        stead $	XYYYYXYcYXZ
        steam	XVYXZYWYWbc
        step	XTTVUVWVYYe
        steps	VWXTVUUWUSh
        steps $	WXVWXXWWWUf
        stick	dXXaYXYXWXX
        still	OXdSQTPRXTb
        still be	XWbWWWXWYVa
        still being	UYdTWXWWSUb
        still in	WXcVWYWXWaZ
        still under	XdXXYXYYWXb
        stock	bYYbVWYaVbR
        stock*	WWcTWWVUcaU
        stocked	YZVYZZWYcYY
        stole*	WWcVVXWXVZd
        stolen	WWcVVXWXVZd
        stood	bcVWXVWXVcU
        stood at	WXYVYXXYXhT
        stood on	cYYYZWYXYXZ
        stop	ZUTWYaaTbYX
        stop and	ZWWaYWXXaZZ
        stopp*	WUTaTcdWTbT
        stopped	WUTaUadWUZV
        stops	XYXYWYWYXba
        stora*	XXWXXeXYXWZ
        storage	XXWXXeXYXWZ
        store	ZUUdWXVVUWb
        store $	aVXVZYXYVVd
        store*	VUXfZVTYRWY
        stored	VWYdUXUaVTY
        stores	UVXbbXVVUcT
        storey	YYXZZZZZYXc
        storm	VWVVWVWVWeZ
        strai*	bXYYWbYYZbW
        straight	bXXYXYYYZbX
        stran*	YXYXXYYXYab
        strat*	UVdYZVXYdZT
        strategy	UVdZWWXTdYU
        strategy is	XYaYYZXYcYY
        strea*	YYYYYYYYdaW
        stree*	WXVXSSYbZZY
        street	XYWXTUYbZYY
        street $	XXXaYXWXcUc
        street and	ZYYUZWWYVYd
        streets	VUUYWTTUUeY
        stren*	cYVYXYXWXVb
        strength	cYVYXYXWXVb
        stres*	VWWVWWWWWad
        stress	WWWWWWWWWbc
        stret*	YYYZZbXXZYd
        stretch	YYYZZbXXZXd
        strik*	XWYaVXZXXbX
        strip	YYXVWWWWWfW
        strip*	YeUUVTTUVUY
        stripped	YeUUVTTUVUY
        stripped out	YbWVWVVWWUb
        stron*	TYYaVUTRTXb
        strong	VVYbXWVWWTb
        strong interest	ZZVYZZZZZWg
        strong one	YYWYXXYXYWd
        stronger	XWbVWWXWXVc
        strongroom	ZbXaYXZXYbX
        struc*	beWVXXUTVaX
        struck	VfXXWaXXYWW
        struck through	WeYYXWYYYXX
        structural	XXXXXXXXWeW
        structure	dZVWXXWVWVZ
        structure chart	eUWWXXWVUVZ
        stude*	SYTYZWTcRaZ
        student	SZXWaSTbTSc
        student loans	YXXYXYXeXXW
        students	UXSZSUVaTdX
        students $	XVWVVUXWWca
        students and	XbXYYYYXXWb
        students union	XWXVWXWaXdX
        studi*	WYWYYXbVYZa
        study	ZTZVUUUVScb
        sub	VVUXUVTUTXe
        subje*	TaZWaXWVSTZ
        subject	SaZWaXWWSTZ
        subject $	WWSbUXXVXWc
        subject access	ZWVYYYZWYYb
        subject in	YYYZYaZZZYc
        subject matter	ZYYZZabXZYY
        subject of	TZcWbSXUWaU
        subject to	VZYSTSSZTVc
        subjects	WbZXWXWWYaa
        submi*	ZYZVYWTZXWa
        submission	aZWXXWXXWVf
        submissions	ZUbaWZWVbWU
        submitted	ZYaXYXVaVZZ
        submitted by	ZZXYXXZWXZa
        subse*	WXWcWYWYaYY
        subsequent	XZYcXZXZYZY
        subsi*	bWZXYXaYWZa
        subst*	VTbWYbZRRYW
        substance	TWUVVWZVVbc
        substance $	VYWWVVVVVUg
        substantially	WWbXXcWWWVW
        substantially similar	XZZZZdZXXWX
        substantially the	YYbYYZYYYYY
        substantive	XZYYZYXZYYc
        substitute	aVcVaUUWXTU
        succe*	bXQZWZTYTbV
        succeed	ZZYZZZZZZYb
        success	dVTcXUWXTbV
        success $	WYYcXWWYXaY
        successful	bbWWXWWWWbX
        successive	YXYXZbYYYZa
        successor	ZZZYYXYcZcW
        such	VVTecURWOXW
        such a	WXSXabXVXcZ
        such as	WXXYYYWXWca
        such information	YXacZXWWXXX
        such things	VVaWWWVWVTb
        such time	WaYYZZbZYYb
        suffe*	WWXWXWXXXVf
        suffer	WXXWXWXXXVe
        suffi*	YXYWWYZXWfW
        sufficient	YXYWWXZXXfW
        sugge*	USVVWSSfTWe
        suggest	UTUSTTTfUWc
        suggest that	XYXWXWYaVYb
        suggest you	ZZZYYZZcZZW
        suggested	aTVaVUWXWVc
        suggested that	WXWYXYXXYYd
        suggestion	WYaVZXYWXWb
        suggestion that	YYaXaYYXYXa
        suita*	ZYYZZZYZYcX
        suitable	ZYYZZZYZYcX
        suite	WXaWXUVYWfW
        suite*	ZXYXZXYZZdW
        suites	ZXYXZXYZZdW
        suites at	ZXYXZXYZZdW
        sum	aXaUSXVTVYY
        sum $	YXbYXWWYWXb
        sum of	WYYYYbXXYdV
        summa*	XeVRTVTTZTb
        summary	YcURUVTTSTe
        summary $	aVVXWWWWWVd
        summary of	XcVYYZXXVYa
        summe*	UUYWXUWWSWf
        summer	UUYWXVWWSYd
        summer of	YXWXYXXYXcZ
        summo*	ZZYbZYZZZbX
        sums	XeZXTUXVVTZ
        sums for	WabXXXXWXYV
        sums paid	aaXZXZZXYXY
        sunda*	WWVUVVVVUfY
        sunday	WWVVXWXXXca
        sundays	XWWWXWWXUfW
        super*	XVUTVVVXYgV
        supervised	XYXXYYWXWdW
        suppl*	hdZTTQWQWUY
        supplied	jfWUXRWUYQT
        supplied $	eUYXQTaYRRb
        supplied and	abYYZZYYYYZ
        supplied by	VVaXZYXXZaZ
        supplied for	WaXYYYYYXaa
        supplied herewith	dWXZYXXYXYY
        supplied in	eZXWVZUWWVY
        supplied the	WcYYYZYZYZY
        supplied to	aVbcWYWWXXW
        supplied with	ZdXZYYXYXYV
        supplier	WQcWUWOTPcb
        supplier $	XVaaVWVVVVb
        supplier and	aWVWXXXZXXc
        supplier is	WWWVXXXWXfV
        supplier who	aYWYZZYXZYc
        supplier's	VbcWXYWVXVb
        suppliers	YTUcVUWUVTg
        supply	ZSaYSXaVVZY
        supply $	UWXdYWWWZcV
        supply it	ZYaYYYbZXYZ
        supply the	cacWXYYWXWW
        supply them	WYaXWZXYYYZ
        supplying	aacYWZWYaWV
        supplying the	XacZXVWYXXU
        suppo*	VUTbUUSUTda
        support	TVVUWWTUUda
        support $	XYXWXYXWXWe
        supposed	YWWcYXYXXZb
        supposed that	ZXWbYXYXYZb
        suppr*	ShSTTRTWSSV
        suppressed	TiTVVTVYUVT
        suppressed $	WfWYXWXZWXV
        sure	VWUUVVdVVTa
        surfa*	aYZYYYXYYbY
        surge*	VbVaWYWaWdW
        surgery	WWVbYaXaWdV
        surgery is	XXWWYXXaWeV
        surna*	XWVZWWcWWUb
        surname	XWVZWWcWWUb
        surve*	bZXaXYQVaWX
        surveillance	YYaVaZXZVXY
        survey	aZYZRSQWZTa
        survey $	SVVZWXVVTUe
        survey of	aXXaYXXWWVd
        survey results	dXXXXXYXaXW
        survey was	VXWbWWZYUcY
        surveyed	YYYbWaYXYZW
        surveyor's	ZcVXXdYWXYW
        surveys	ZYYbXYYXZaX
        survi*	VWWdVaTVVXX
        survive	YYYaZbYXYYZ
        survived	XXWdXXXXZZX
        survived $	YXXdXXXYZZW
        survives	VXWdXWXXWWb
        surviving	ZZabXYYZYaY
        suspe*	ZbTWTVXTSdX
        suspect	XWWYWYWWWZd
        suspended	VVTVVVaWVfV
        suspended for	UUUUXXbUVdU
        suspensions	WcXXYaXYWZY
        suspi*	WYZWXWXXXVd
        suspicion	WYZWXWXXXVd
        susta*	bZaYYbYYaaW
        sustained	bZZZZbZZZaY
        swans*	aYYYZZXaYcW
        swansea	aYYYZZXaYcW
        swimm*	XYcVZYYYXaU
        swimming	XYcVZYYYXaU
        swimming pool	aWbWVXXWXWV
        switc*	ZUUcTXXVUXa
        switchboard	cWVXVUYYUUe
        switched	XXXdXXXXXZV
        switched off	VWXcXXXXYZV
        switched on	YYYaYZZZYcX
        syste*	YWRdSWVQSWa
        system	ZVSdSTSRTYa
        system $	YXVbWWXWVZY
        system and	aVYYZXXZYXb
        system does	ZZZcZYZZZYZ
        system for	aWYcYYYYYYY
        system in	YZZYZZZZZab
        system is	cYYXZZZYXWa
        system was	WWXcXXYXXYZ
        system which	UaWWXWYVYXb
        systems	WYXaabbTXWa
        t	VWVYWWbYVdV
        tab	iZUTVVTTYRR
        tab 0	hVUVWWUUTSU
        table	gdWOSROQTMW
        table $	bWbSTVPPSRd
        table 0	gSVUWVVWZUV
        table a	bYXXWXVWYWc
        table at	caXXXXYYXXW
        table*	cSYcSRVRgVS
        tabled	cWVdXWXWXYV
        tables	aSZYUTVSgVV
        tables which	YYXZZWYXcZY
        tabul*	fYWWWWWXWVV
        tabulated	eaXWWWWXWVV
        tacti*	XcbVTUWTXSY
        tactical	YcdWWWXWWVV
        tactics	WaWVWXXUXUd
        tactics are	YYXYYYYYYXc
        tactics would	XWXXWYYWWXd
        take	VTTUadXZQYa
        take $	YZXTYWWYXXe
        take 0	ZZZYZdYZXYW
        take a	XYXWYXYXWdY
        take an	YYWXZbXZYXa
        take in	YXYVZVWXWYe
        take it	ZZZWXWabYYb
        take one	WWWWXbXWXWa
        take part	WYWWXWWVVcY
        take place	XYYVYXXYXab
        take some	YXYYYfYYYYV
        take that	ZXWYcWZZYZa
        take the	TYaaUTUaVXc
        take this	XYWYcaUaWVX
        take up	XXWXWXWWWab
        take us	ZZZZZcYYZZY
        taken	XbMacWQWNXa
        taken $	UQSeTUVWSZY
        taken and	WWYXWZYWWXd
        taken as	VWXVcYZWYWc
        taken at	VVadWYWVWYU
        taken by	WVVaWUVXWeV
        taken from	bYYVcWXYXbY
        taken in	YbXYXXYVXZZ
        taken into	YWVXXaXXYVc
        taken of	VXVcWWUWYUd
        taken off	XeXVYYYVZVW
        taken on	XYYVbWXcWWY
        taken out	aeTWXWWWWXZ
        taken place	YYXbbYYXZZY
        taken the	YZYZXYYcYXZ
        taken to	ZYZYdXZZZac
        taken together	ZXYYbaZYZYZ
        takes	UTWORZZSVWd
        takes in	YYYXWXdXZWZ
        takes the	YYZWYZXXaXc
        takes us	YXVYXdYYXVY
        takin*	dVbTUYUWVZV
        taking	bUaTVZUUWZX
        takings	cXXWYWYZXZX
        talk	SXWaXaTUUTd
        talk to	WXWVXbXXXYa
        talke*	YYYcZXZYZWc
        talked	YYYcZXZYZWc
        talks	XWdWaXWXYZY
        tally	WXVfXXXWWUW
        tally of	YZYdZZYXYVY
        tanne*	bYXVWWWXXUe
        tannery	bYXVWWWXXUe
        tannery street	cYYXYZXXXXb
        tape	XWUdWYYWWWZ
        tapes	USZeVaTUSUW
        targe*	XVVVXWUVVac
        target	XXWXXUWUWdY
        target of	XYYYZVZYZXd
        tarif*	XZaVXZXWYaX
        tariff	YZaYZZZZYcX
        tarra*	WWWYWXXWXVf
        tarrant	WWWYWXXWXVf
        tarrant borough	ZYYYYYYWYYd
        task	YVTXYaWZVTd
        tatto*	XYWaXYXYYbX
        tax	TSbSYTUUSeV
        taxi	XURaSTYZYbU
        taxis	XVWXVZYbXcT
        taxpa*	WUbTVVVWWTc
        taxpayer	WWbWVYXWWUa
        taxpayers	XWWWYWXXXTe
        teach	YVYcYYZYYaY
        teach*	UVTZYXUaTeX
        teacher	YYYcZXXXXXX
        teachers	WXTUWZVTWhY
        teaching	XXXXZXYbXcX
        team	XPXWXbaWPaZ
        team $	ZUVUZTaUVYd
        team and	aWYVabYXXXX
        team at	WXWYVYWaUZa
        team has	cWXcXXXXXXX
        team of	YZYWYcXZYbX
        team was	ZVWXXWXWZWe
        team will	YXZXXZWZXYa
        team'*	YYXbcZXcXYY
        team's	YYXbcZXcXYY
        teams	TaYSaRcWTWa
        teams $	XYYVXWbYXXc
        techn*	WZVXXWWVWca
        technical	XaXaZYZYXba
        technology	UVUUVVUUUcY
        tel	UWUVWVWcTTd
        telep*	SWRaTRRSPbb
        telephone	UXTaUTSUQZb
        telephone call	WWWbWWVWXWd
        telephones	XXVWXXXWXWf
        telephony	VUVaWXWVUdU
        telev*	YYYVZYXXYab
        television	YYYVZYXXYab
        tell	VWSadSZZQZX
        tell me	WXWVZXbXYXb
        tell the	ZXVWYXYYYab
        tell us	VWUbVWdVWTY
        tell you	ZTSVeQQbRcV
        telli*	XWYVbWWXWVd
        telling	XWYVbWWXWVd
        telling you	XXYXcYXXXWb
        tells	bXXbXWUYXYc
        tempe*	WWVcWWUWYeT
        temperature	XXYbYWYYXbW
        templ*	cXWXXZWXVWb
        template	cXWXXZWXVWb
        tempo*	VXXaXVWWWab
        temporary	VXXaXVWWWab
        ten	UZTVVbURRgU
        ten $	XZXYYYYYYcY
        ten and	YaYbZYZZYZZ
        ten days	YVXYXXYYYdX
        ten minutes	XXYXZZZYYdW
        ten per	XXWXXVYYXaa
        ten seconds	ZZZZZZZZZbZ
        ten years	WXXWYdVWWZX
        tenan*	WZZZUVUQXXX
        tenancies	ZYYYZXZZYYc
        tenancy	aVYZXbWUTYX
        tenant	VaZZXVVWVaX
        tenant's	XXcXZXZYXZZ
        tenants	WaUZWVXUaYZ
        tende*	YYbRTWVWdXY
        tender	ZWcSUWUTbXY
        tender $	VVdZYUXYdVV
        tender evaluation	eWWXXWYZYXW
        tender in	XXZZYXZYXXc
        tender is	YWbXXXXYbYX
        tender prices	TSdVXVXXVYc
        tendered	ZbWZYZYbXaX
        tenders	UZXWWVZUaZZ
        tenth	XYWXXXXXYeX
        term	WTUWTUeTXbY
        term $	WVWWWVVXUdY
        termi*	WZYaXXXXWbW
        termination	ZaXbZZZZZaZ
        terms	WYaWZYQWVTd
        terms $	VUVUUVVVUZe
        terms are	fXaYYYZYXZU
        terms of	XaaaYaVYWXV
        terro*	XVZVWVWWXWe
        terrorism	XWaWXWXWXXd
        test	ZPXSVQPQRZc
        test $	STQUTUUUTRi
        test a	XYXYXXYXXVf
        test has	WVVVVUYYVbb
        test in	dXTYYYYYXWZ
        test is	ZZWZVYZZXZc
        test of	VWVVXWWXWda
        test was	WXXWWWZYWXd
        teste*	VVWWUaWVUeV
        tested	WVXWVaXWWdW
        tested every	ZZZZZZZZYbZ
        tests	VUTTTYTUTeY
        text	WdXbVcSUSQb
        text $	YWYYWYXWYUe
        text is	VZXbWYXXWWc
        text messages	ZZZbaZZZZXY
        text of	XWYYXbWYUZd
        than	TdWRSaVXRZZ
        than 0	UcTUXZSTUWb
        than a	cYXWXYYXXZZ
        than by	WbXYZYXXXYZ
        than five	UcXUWUWWVWY
        than half	WYYXYYZYYcY
        than in	XUYYYYYZYca
        than one	WUWXXVUVVcb
        than six	YcWWZYZYYZX
        than ten	XbWXXWVWWbZ
        than the	XUcYVcZXVaU
        than this	XXYXXWWbZXZ
        than to	XXVWWWXWXXe
        than twenty	YYZXXWXYYba
        than two	ZYXYZYYXZab
        than we	XVVUWVcWXUa
        thank	RUTTUTPSSVj
        thank you	RUTTUTPSSVj
        thank*	WVVWWWUWWVg
        thanks	WVVWWWUWWVg
        thanks for	XYWXXXXWXWe
        that	XUVZbWVYTRW
        that $	SSYiWTRZRXX
        that 0	VbYVXaWYXdV
        that a	RYTbZZYXXVa
        that account	YZbZZbYYZZZ
        that act	YXZYYVVYXYc
        that an	UYZaYXWWWZX
        that another	XYXYXYYXYXd
        that any	WXVUcVbXWZc
        that anything	YYYXbYZZZaa
        that are	ZTXWURUWUXe
        that at	WVZaaXXXWXa
        that basis	YYYYYdZYYXX
        that being	YXWWZYZbXbW
        that can	XWVcWYXXWYb
        that cannot	YYYYbeZZZYa
        that case	UWVWWTWVWad
        that confidentiality	WXbZYYYYaYZ
        that could	WXYbYXYbYXa
        that counts	YZYYYXYXYXd
        that course	YYXWcXWaZZZ
        that data	WXbaXYYWXWa
        that date	YWXaWTWVUca
        that disclosure	XWYYWXZYYZd
        that does	cXYYVXYbYXY
        that each	YXbXXXXYbYa
        that effect	WYbYZcbYZZZ
        that even	XWbXWZXXXXZ
        that extent	YYXaZbXYaXY
        that fact	ZZZZbZZZZZZ
        that far	WWXeYbXXWWU
        that figures	WXXWYXWXXVe
        that follow	bbXZZZYZWYZ
        that follows	dXYXYXXXXWY
        that footing	cVaYXbWXWYV
        that for	XXaXbbYXYXW
        that goes	WYYYXdYYZYW
        that harm	XXWVXYYVXVe
        that has	WUUVVYXUWae
        that have	XWXWYXXXYeV
        that he	YZVXXWXaYXa
        that i	ZTYbVWaVTUY
        that in	XXbTZUUVXXa
        that information	bVUWUXXZXYe
        that is	YWTXbXRSQab
        that it	YTXXWTYXSVa
        that item	WWZYZZYXWcZ
        that its	YVZXXXWZXbZ
        that level	XXbaXZXYYYW
        that may	ZZYYaYZYYaa
        that meeting	WXXbXYWXXcV
        that might	YZZYYZYYYYc
        that money	WYXXWYYXXVf
        that more	UWUYWXWVVXf
        that name	YZZacYXYYYY
        that names	XXXYYYYYYWe
        that nature	XYXdbWXXYXV
        that neither	XXZZbWXXXXZ
        that night	YWbWZXYYYcX
        that no	YXUaVYSUUYY
        that nobody	WcXcYXYXVUX
        that none	XZYadYXXYYU
        that nothing	YUYUaTWVVUc
        that of	VXYXYaXZXZa
        that officials	XXTWZabXWVY
        that on	XXYcXVXXbZZ
        that one	WZYcXXXYYZc
        that openness	aZaYYZZZZYb
        that other	ZXYYXYWYXZd
        that our	bXZWXWaYXVb
        that part	UZZWXUWbVXZ
        that people	YZZWZWXXYXd
        that period	XYWZYXWYXeW
        that person	XXYVcWXWXWc
        that personal	ZYZZXYaZYZb
        that provision	VWWYXUXYWVd
        that public	VXXXWXXaXXd
        that publication	aYXYYWYXWXc
        that purpose	ZZZZZZZYacY
        that quarter	XXWaXXXbYcX
        that reason	YWZaaZWVZYY
        that regard	VYYXWXYYZYc
        that regulation	bYbXXaYXYZY
        that role	WXXZYXYWVeV
        that section	TYVSaURTSUb
        that she	XXWXXbXYXWb
        that some	YXXXYYWYVVe
        that someone	YbWXXZZXVZb
        that sort	YYVYZbXcWWb
        that such	YXUXcYYYXXb
        that tell	YYXWXWXXXXd
        that the	WWaXYbLTXUY
        that their	UaYVWXWUWWd
        that there	XVaZXRWUTbY
        that these	ZZZbZYXXXZZ
        that they	bXYaVWWaZYY
        that this	VWWXbaWWVVb
        that those	XYYZXXVWWVb
        that to	YcbVVYXWXVZ
        that under	YYYcXbZYXZa
        that was	YWcYXUYXXXZ
        that way	ZYcbWXYYYYU
        that we	TUZVacaUYQX
        that we're	YYcXYYZXXZa
        that were	UYWXcTaWYXb
        that which	XaWaXWWWaYa
        that will	WUaWVVXYVZb
        that would	UXcaUYXXWXa
        that year	bWWVXWWWaZV
        that you	WSWUXWbVZUd
        that you'd	WWVWWWcXWWc
        that your	ZYXXYaWZXYa
        that'*	VaaZWaVYWWU
        that's	VaaZWaVYWWU
        the	ZbYXWXXbaTS
        the 0	ZZWbQaTZTYX
        the above	VWWUXUUUVZg
        the absence	YYYbYZYZYWY
        the academy	XWWdXVYbbUb
        the access	aYZYZZZZZYb
        the accompanying	cXVVZYXXWYY
        the accountant	aZYaZYZYYZY
        the accounting	aXcWYYYYYbW
        the accounts	YVWYXVVbaYa
        the act	VPXUWYWQYNd
        the action	ZZZbZYYYYZa
        the address	VUUUeVWYaVY
        the addressee	XVWXXXWVXXe
        the addresses	cYVWVWWXYVd
        the admissions	dXYYXYWVaYa
        the advice	YTZVUWXZVZc
        the advisory	YXabYWYWXYZ
        the advocate	bZaZYXYbZaY
        the age	YXYaXWYWYYc
        the agency	VZWbaYTTSaZ
        the agency's	WYXbYXXWaYb
        the agenda	ZcYWXWXXWZa
        the ages	XWfYYXYXYXU
        the agreement	aZVYcXYXYXc
        the alarm	WbVWWYWXWcU
        the alleged	XYYabZZYZYX
        the ambulance	WWZaaYWVabU
        the amount	YYYXZcXVYaX
        the analysis	aYaYYYZYXZa
        the animal	YWaZXYYYbbW
        the annex	aWWWYWXWWXc
        the annual	YWVWWWXXdYZ
        the answer	RXcRXbZWZbV
        the answers	eXYYYYXWXXU
        the appeal	XZWbXVVWWUc
        the applicant	TWVSWXUVabb
        the applicant's	YXbXZYbXYYZ
        the application	XVUdXbYWVXZ
        the appraisal	YYbXYXZZYXa
        the appropriate	XWYYYbZZXZa
        the approximate	YYYYZYcZXZY
        the archive	ZWVcZXaaVWa
        the archivist	WcWaYYaYWWU
        the area	UWUWWVUZVgV
        the argument	YXYYXYWYXWd
        the arguments	UVaWVZWWVWc
        the armed	YYYYZYZYYaa
        the assessment	bWZWWWYWcWY
        the asset	cXYbYYYYXVW
        the assistant	YZZZZZZXZZc
        the association	YaYVVYWVWaY
        the attached	bbWVWXYXUWX
        the attachment	abXXWXUYWWa
        the attention	WXVWWWXXVVf
        the audit	cZZWWWVVVWW
        the auditor's	YXbXYXYYYXc
        the authority	ZWZWYZTTUcZ
        the authority's	YYXZYZaXYaa
        the autumn	aWYWWXWWUaa
        the average	YVVUXWXWWaa
        the awarding	aXYZXWYbaYV
        the back	YWWXXXVYYYd
        the balance	XSZXUSTTTXa
        the ballot	XYbaYYXYYYY
        the bank	YYZYbYYaYZY
        the bar	WVXXXXXcYbX
        the basement	XYYbYZYYXZa
        the basis	XYdXYXZYZYW
        the bbc	aaZXXWXbXXa
        the benefit	WYUYYYZYXcc
        the bereaved	ZYZZZZZZZWc
        the best	ZZXaYYXcZYX
        the bid	WYeWXYXWXWV
        the bill	WVXYXXXWWZc
        the blue	XXXZYYXXXba
        the board	VXaWXXVaUaX
        the board's	aYYZZYYYbaY
        the body	YcYYWWaYWSa
        the boiler	dVYXYWVXXWa
        the borough	VUWXaVWbVdY
        the box	dWZYYZYYYYX
        the boxes	WWVdZYZWYVX
        the branch	VVUYVXWVWfV
        the breakdown	dcVWXXWXWWU
        the breed	YYYdYYYYYUY
        the bridge	bWWcZWWbUUX
        the briefing	abaZYXXYYYY
        the british	XWWaYXWbWZZ
        the building	WbYYVWXZXbZ
        the bundle	bbYaYYXXXXX
        the burden	VVVZXdXXYVa
        the bursary	aVbVWXVVWdV
        the bus	bZVXXWXXWeY
        the business	bcXXYXYYYWa
        the byelaws	ZYZZZYZYcYY
        the cabinet	XZZUZWVXaaW
        the calendar	YYZYYYaYYYb
        the call	bUaYWVVXUTc
        the caller	WbVbYYWXYaV
        the camera	WWUaXXVaXba
        the canteen	XYWaXXXXZcX
        the capability	YXYXXXXYYWe
        the car	VXbZXVYZZVe
        the care	WWWXUWZeWVX
        the caretaker	WYXbbYXYXUa
        the carriageway	YZYYYXYZYdU
        the case	ZVSZWVVVYXb
        the caterer	XYWXYYYaXWe
        the catering	dWaaZXWXXWV
        the cctv	cacXZWXYWXV
        the ceiling	WWWXXaZWWYb
        the central	WXXZZYYXbZV
        the chair	YWaVYYYZVYe
        the chairman	ZZZaYYWWZYc
        the chamber	VWZWXWXWWcY
        the change	YYYcXYYXWdW
        the charge	WYVbXXXbXXa
        the charges	YZYZYZYYYYc
        the charity	bYVZYZWaYXa
        the chart	eWWWZXXWXWW
        the chief	YYaUXVYUYcY
        the child	ZbcWWWWXYcY
        the children's	YXXZYZYWYac
        the choice	ZYXbXXYXZWa
        the christmas	YYXWXcbYXXY
        the circumstances	YWaVaYVYWbZ
        the city	XWWWXWacVZX
        the civil	WXWWWXXabVa
        the claim	YXbYXWYYXaY
        the claims	aXbXWWXXUZW
        the clerk	XXVWUZaVRba
        the clinic	WXWabWXbVWW
        the clock	XVUUVVbVVYc
        the closing	ZXcYZYYYZZZ
        the closure	aVVWXUWUWcZ
        the code	WXTYWVYYaaa
        the collection	ZXXXXXXcXXc
        the college	WXXbYZYPVVc
        the college's	XVYYXVYYZfU
        the columns	abYYXYYXYZa
        the combined	YYZYYYXbYYZ
        the commercial	ZZaXYYYXYXY
        the commission	WZVbaaWZWXX
        the commission's	YZaaZZYXbYX
        the commissioner	UUUYWXUYTae
        the commissioner's	ZWVWVbVVUVd
        the commissioners	WWaWbVWaXXX
        the committee	WVXVYXbXZbZ
        the community	ZbZYYYYZYYb
        the company	UZYTYTUXVbb
        the complainant	XacVWWXWXZe
        the complaint	WYbWXZXXXWb
        the complaints	bZYYXZXXbXa
        the complete	eWXXXWaXWVW
        the conclusion	WWcaWZXXXbU
        the conditions	aUXYXYXVbXZ
        the conduct	XYZZZYXbYXb
        the conferring	YXaYYYXYYXa
        the confidence	XbaYYXYYYXZ
        the confidentiality	YXaZZYZYZVb
        the confusion	YWUWXWXYXXd
        the consequence	bZXYVUXVXZa
        the considerations	ZXXZZZZZZZb
        the constabulary	WXacXXXbXVY
        the consultant's	bbWYYXYYYYY
        the consultants	VacWYXXWUVW
        the consultation	ZZXVXWVUYZb
        the content	WXcXXZWYWaZ
        the contents	bXbZXWXWYXY
        the contract	WbXWTVaVTaa
        the contractor	XVXbXVWXVVc
        the contracts	VWXWZYWZYVe
        the control	YYYXXYXaYba
        the convener	ZWYbYZYXXaZ
        the convention	YXXaYXYWXWb
        the copy	ZbYXYZYZYZZ
        the copyright	XXWXXXXYYTe
        the coroner	WaYXXWXdVWY
        the coroner's	WWabZWXbWWV
        the corporate	XYYTXXYVXZc
        the correct	XYZXaZaaaUZ
        the correspondence	cZUVXbZUWVW
        the corresponding	WaZYYXZYXZa
        the cost	XRWWWaVTUTe
        the costs	daVXZWXXXXZ
        the council	VXVYVbQPSWb
        the council's	XWXXTYWXYZZ
        the count	bcWcXVYYXWV
        the counter	XYcYYYYYZYY
        the country	ZZXZZZZaaab
        the county	TYXTWVWUYeb
        the course	UWaWWYYWZWb
        the court	YQZYYZYWVcX
        the courts	XXVWWWWXXae
        the cps	XXXYabXXZaW
        the crew	aWYXWWXXXYd
        the crime	aXXaWWYXaVa
        the criminal	XZbZZYYcYdW
        the crossing	bWVYWWXYXVc
        the crown	WUbYWWZZWXZ
        the culvert	WYYWXYaYXYb
        the current	UVYWVZVTacX
        the custody	XXWYXWYXXXd
        the daily	XWeZWXXYXWV
        the damp	WbVaWVVVWZV
        the data	aaXWYWRWXVb
        the database	bYVWWVZYYab
        the dataset	WcYcYXWWcYW
        the date	YUYZUTSUZWd
        the dates	WbVXXZZWWZb
        the day	WVWZUVSWXZc
        the death	WWUWWWXYVVf
        the deceased	YZaWbYZZYZY
        the decision	VXWXYYXWYdY
        the deed	aXXbXXXXZWY
        the defence	YYUZYXYTYca
        the definition	ZYYXYZXYYWd
        the delay	WUUVVTVXXZd
        the department	XXZXYXUbWYW
        the department's	YVVZYWVabYY
        the depot	YTYYVUVVTXd
        the deputy	WVVbXXWWWaZ
        the description	WYXcbYZXZZY
        the developer	XUTcXYXXWab
        the developer's	YXbbXXYZYYZ
        the direction	aZYXYYXbXXZ
        the director	WVZVWVWVWgV
        the directorate	aWYWXZXUWab
        the disc	ecXWXVXXXWU
        the disciplinary	ZWbaYZYZYYW
        the disclosure	ZbYXUWWZaVa
        the discussion	baVcYXXYYVa
        the district	ZWUaWWacUWb
        the document	aYbaYVZWXXU
        the documents	bUYZXXVXbXZ
        the dog	aWVaXXWaVYW
        the donor	XXcYXZZYYZY
        the door	XXZVWXWXZYd
        the doors	YYYYZYYXcaZ
        the draft	YVdWXWWWVZW
        the drafts	YabaZYZZYYY
        the drainage	bWWaZYWWWXa
        the drawings	VTVWXVWcWVe
        the driver	YXWaaWVbXZY
        the drone	bXXXYXXYWdU
        the duchy	YZXbZZZbYZZ
        the duty	UVWVcVXTVbZ
        the e	bWZWYYXYYWa
        the earlier	aUYZZXUUaXa
        the economic	YXWYYYYYYZb
        the effect	XYVZYYYYYXd
        the effective	aYdaaaaaaaX
        the eight	XXbaZYYYYbW
        the eighteen	WXXXYcYWWXZ
        the eir	UWeXYWWcXWY
        the eirs	YXXZZaTWYXZ
        the electoral	XXVcWWXcXYW
        the electronic	XXWZXbXYXXa
        the email	XcbWYWYYYXX
        the emails	abWXXXVWWWZ
        the emergency	UWdUWWVXUVY
        the enclosed	ZZUSTUVUWWd
        the enclosure	aXXYZWbXWeW
        the end	YWVXUTTTYba
        the energy	acXWXVaaWUW
        the enforcement	VXYaXWYYXdU
        the enquiry	YXZaYYYXbXZ
        the environment	XVXWWXWcXWc
        the environmental	WaaSTRUVTaa
        the estate	YXYbWXZbYbV
        the estates	VXVaWWXWWYb
        the estimate	WXcVVbUVVZY
        the estimated	ZZaXaZaZaZb
        the evaluation	bXZWWWXZWXW
        the evening	YZYZZXYZYcY
        the event	XXVYWWaZXbZ
        the events	YZbXYYYXZaa
        the evidence	XWbZYXYYbZb
        the exact	WbcVVUWVWVU
        the exam	aXVaaXaWWXX
        the examination	VXWWWVWacYY
        the exception	RYZWScRSRRa
        the exclusion	YaXXdYYYXYX
        the executive	XbbVWYXUXUa
        the exempt	XXdYYZYZZZZ
        the exemption	WZYTWRTSXWd
        the exemptions	XXXWVVVXVWe
        the exercise	WVbTYcWVWTZ
        the existence	YWWWdWWXWWY
        the expiry	YZYaZYYZZbY
        the extension	XYXYXXYWXWe
        the extent	WaXWXWYWZac
        the external	cYXYYaXcYYX
        the fact	YYVVXXVXZXd
        the factors	XVeXYYYYWWX
        the facts	ZYaYYXYYYYc
        the faculty	YXXbXXWXbZX
        the families	YaZYZYYYZYb
        the family	YabXYYYYYaX
        the family's	WbcXYXYXXYa
        the fault	ZZWcWXXWWaW
        the feasibility	bWbWWXVYVVb
        the fee	VVUXWaUWWWe
        the fees	VXXXVeWUcRX
        the ferry	aWWXVVXcVcX
        the field	XXWaXWXWWWc
        the fifth	WbXYYYYXYba
        the figure	VVbWVVXXVZa
        the figures	aZTWUWYYYUa
        the file	ZZcWVVWZYUc
        the final	aZXcYYVXXYX
        the finance	aXXaYaXYWdW
        the financial	YVbXXaYbZXY
        the fire	VZVYWYWaUXc
        the firearms	XXcYYYYXYaW
        the firm	WXbabWXXYcX
        the first	XbZYURTQRZZ
        the five	ZZXaYYYYXcX
        the flag	WWUVWWVVWcb
        the fleet	WaVUWYVUTXe
        the flood	aWbXYWWYYbX
        the foi	WXbYYYXZaYZ
        the foia	UXYVVXUUWVe
        the following	ZSUSZXaWaSd
        the food	XXYYYYZaabZ
        the foot	dYZYZZYXUXb
        the footage	bYXaaaYYYYW
        the footing	ZaZZYYZYZZb
        the force	WZWYbaUUVZY
        the forecast	XXXXXWXXXVd
        the foreign	bYYYaXWbYZa
        the forestry	YXYYYbYZYaZ
        the form	ZWWdWXXWUTb
        the former	YXYZaVWXYXZ
        the formulation	ZXbYYXYZXYa
        the forty	YYYYZZYaXeV
        the four	bYYaXYWXXYZ
        the fourth	YbXXYYYYXaZ
        the framework	YXWaYYYYaWZ
        the free	WaZXXaWYWXZ
        the freedom	TZXXYZXSTWY
        the freight	XaZYYZXUbYV
        the front	XWYbYYZYabV
        the full	aZWWXVVUZaZ
        the function	YYZcZYZZZVW
        the fund	YYYYXXXWYac
        the future	VWVVXXXVWVf
        the gallery	bXacXYXXWYW
        the garden	WYYXXZZWZZd
        the gate	WZXbYWWWWaY
        the gender	YZZZZZYZcZX
        the general	XYWXaWWYYcY
        the governing	YYYcaYYXYYa
        the government	WaVZaYYWXeW
        the government's	ZYZcZZZZbaX
        the governors	ZZYXYaWVcWZ
        the grade	XXbYWWYXXVb
        the grant	aXXWVWYXWdU
        the greater	YaZWZWXXXZb
        the grid	eTaXWTVbUWT
        the ground	YXWXXZYYXZd
        the grounds	ZcYZZYZZYZa
        the guidance	cVZXXXVWZVZ
        the guildhall	XXXYYYWXaXc
        the hand	XYZXZYZXYbY
        the handling	XYXYYXZXYYd
        the harbour	XaXUYWXcUcU
        the harm	XYaVaXVYVTb
        the head	SRXPWWSQTdb
        the heading	bYXaYYYXYYa
        the heads	YYbZZZZZYaX
        the health	aZYXUVUZXYZ
        the hearing	cYXVXYXXXca
        the helpdesk	XYXbYdZXZYV
        the highest	YYZZZYZZYcY
        the history	WZZWZaYXYYb
        the holder	ZYXYYYXcZXY
        the holding	XWYaaWYZZbZ
        the home	YZaYaXXZYYY
        the hospital	XWYaWXVbXYa
        the hour	XYXaYXYXZdU
        the hourly	YabYXVWYVYZ
        the hours	ZXWbWaWWVZZ
        the house	XXZbWYXVZbW
        the household	ZYcYZXXWYaX
        the housing	XWWVZWXbVVd
        the hr	YXXeXXYXYVX
        the icb	YTaeZUSXTWV
        the ico	YYXaXYYaWbb
        the identities	XcZXXYZZZYZ
        the identity	XbVWaWWWWVd
        the images	aXWYYYaXZbY
        the incident	WbWXWWbcWZV
        the independent	ZaZZYYYZXWa
        the individual	WTaTdVXVVWZ
        the information	ZVYaYXWXWTZ
        the inquest	YZWWVTXbXUc
        the inquiry	aaZXWYXaXZZ
        the inspection	ZYaUWVXaYWV
        the inspector's	YbYYYXYYXXb
        the inspectorate	WVZbXXXUXYa
        the inspectors	aZZYXXZYaYY
        the instrument	aXYYYYYXYeV
        the insurance	WbXYYXZZXUd
        the integrity	YYbYZXYYYbY
        the intellectual	YZcZYWYYYZZ
        the intention	YYXWYXXXYYd
        the interest	YWaYaYYXYYa
        the interests	ZVUWXWWWWWf
        the interim	YYbZYaYZZbY
        the internal	baaTXVXVWWW
        the internet	YZWYXYUWbWc
        the interview	UafVUWXXWVT
        the introduction	ZZZbYZYZYcY
        the investigation	WaXWUUWUUTc
        the invoice	YbYcXYXXYYY
        the invoices	WbXYYbYYYYZ
        the item	XbXaZZYXZXX
        the job	cUUXVdUXVZV
        the joint	ZXYaYXXaYUd
        the judgment	YWZXYXYVcUZ
        the judicial	WYXbYXVbXYW
        the justice	aYYbYYXXYYa
        the keeper	aYaXXZXYXVa
        the kind	YVcbZVaWXWX
        the kitchen	XXXbXXXXXaV
        the knowledge	XYYbYZYYYZa
        the land	WSXWWYYYWTe
        the landlord	WSbWbWXbWVb
        the landlord's	XaaXWXXVYcX
        the lane	XWWaXWWVZXc
        the largest	VVVUWVXVWbZ
        the last	YZTYVZRUUYb
        the latest	WWWVXWXXXWf
        the latter	XWZWXXWaWUc
        the law	YXTWZcVVXUc
        the lead	YYXXYXYdWYc
        the leak	YWXWWXWXXcY
        the lease	bWZUXWVYWXa
        the least	YXYZZYcYYYb
        the ledger	cWYaZZZYZYX
        the legacy	XYZdXYYYYXW
        the legal	WbXaYZVZXbW
        the legislation	YYWXYYYXWXf
        the leisure	XXXWYXYaYfV
        the length	XXXaYYXYXXb
        the letter	cWWbZaYUUbU
        the letters	WbaVWVXWXTd
        the level	ZZbZXaYZZbX
        the levy	YXYVYWZYYcZ
        the liberty	YZXZXXXcXXZ
        the library	WWUaUUWVcXX
        the licence	aTXZXUVYaXb
        the licensing	WWYWWaWWcVa
        the lift	bXWYXWcWWcV
        the light	YYYaYYZZZZb
        the likelihood	YYZYXYXXXXc
        the likely	YYZYZYYYYZc
        the limit	UVVUWeUUVUZ
        the link	aVVUVXVXcUa
        the list	dacUXWTTVXZ
        the litigation	aYZYZXZYZYb
        the loan	aVWZXXYXXWb
        the local	WVZUXVXXcYY
        the location	XXcWXXaWWZW
        the loch	YYWXYYbYaYW
        the log	YVWcXXXWZXZ
        the longest	XXXWYWYXWdY
        the lord	XWZVXWZWWfU
        the lorry	XXVaVXbXVYZ
        the losing	WacWXXXXWWV
        the loss	YXXbYZXYYZb
        the lot	cVWbXbVVXWW
        the lowest	XXXXYXYYYeW
        the mail	cXXUXWbYXbZ
        the mailboxes	XXYaYcXZXWY
        the main	XUYVXXZYbfV
        the maintenance	YXbXYXYXYVd
        the majority	YaYYYYYYacX
        the make	XYcYXZcXYZZ
        the manner	aYXaZZYZYYX
        the map	UdWXXXaVbVY
        the marine	WXYYYYXdYTb
        the market	WVcbXXWXWWY
        the material	bVYaWTVUaUa
        the matter	XVXZaZaWWbX
        the matters	YXZbXXYXYWZ
        the mayor	YXYVYYXYWda
        the meaning	YaYXabYXYYY
        the means	YXYWXXXXXWe
        the meantime	WXZYYXZXWXc
        the medical	cXYXbXWYYZY
        the meeting	XVZRUTaUTUd
        the member	ZZYaZXZZYXb
        the memorandum	ZYXcXXaWZXW
        the mental	XXXWYXYXYeW
        the merger	WWWbWXXZXcV
        the method	XXZXXWXXXVe
        the middle	YYYYYYYYXZd
        the minister	XUXbUXVWYbY
        the minister's	bWbZXWZaWXW
        the ministerial	YWbWWWWYXaa
        the ministers	bZZbYYYWZZX
        the ministry	XYWYXXWaaaa
        the ministry's	WYZaYZXZXbW
        the minute	WcVWXVYWVWc
        the minutes	YWbZYUWVSUc
        the model	aWdXXXWXXWa
        the moment	YYXXXZYXZZc
        the monarch	YYYYYYZXYWd
        the monitoring	VZaWcWXVWYZ
        the month	WWXXXWXXZca
        the more	ZXXXXYXXYWc
        the morning	XYWYXXYWYdY
        the most	XZYYYaWWXab
        the motive	XXWVWYZWXVf
        the mps	ZYYZZZZZZYc
        the museum	XaUVYUYZYWc
        the museum's	WYbXYbYWXaW
        the name	VYYYVWbSTWb
        the named	XYVYdZYYYVY
        the names	YXbUUTZUWZY
        the national	UXWUUWSYbcX
        the nature	ZYWcXYYaZVY
        the nearest	VWXVVVVWWeb
        the necessary	YYaZYYZZZbY
        the need	XYbYYXYYXcX
        the new	UWaaVWUUUaY
        the next	cUXYWWWUWZa
        the nhs	VVVUVWUYXdZ
        the night	WYaYXWXWWaa
        the nine	bWWXYXYWWeU
        the noise	ZWXWYXWXWUd
        the north	XYZYZZXXXcY
        the northern	XXXXXXYcYVb
        the note	aZcUXVWWXWX
        the notes	XVUTWaWWUWd
        the notice	XSWWVUVUYcc
        the number	YZVYQOWXQXa
        the numbers	cYbWVVbVVVY
        the offence	XYWWYXVXXXd
        the office	ZUUaXXVaXWY
        the officer	WdbXWXVWWWY
        the officer's	ZbXVWXXXWbY
        the officers	WaZWWWbWWYa
        the official	YXZVXYYXXab
        the old	aVWcWbVZUVX
        the older	WUWcWVXTWYc
        the oldest	XXXXXXYXYdV
        the ombudsman	XVTVZbWYVZa
        the ombudsman's	ZXaYYbYYXYY
        the one	XVXXVYbZWUe
        the online	XYYXYXYYfWV
        the only	UZWcXXUUVZX
        the open	WXZYXVWUXba
        the opening	ZbYWXWXXZZZ
        the operation	XcZXYXXYYWZ
        the operational	XVWWXXXWbbW
        the operator	WabZXXUaVXZ
        the operator's	XacWYXYXXXa
        the opinion	WbYXZaWWVUa
        the options	YaaXXXbVWZY
        the order	aURZVZUUZXa
        the ordnance	WXWaYYXWcYZ
        the organisation	XVcYYYYaZXX
        the original	YabZYXaVYUX
        the other	RXXQbTTSSXd
        the others	WdWUWZWXWYZ
        the outcome	VVWbXWXWWac
        the outset	YXXXYYXaYYc
        the owner	XUaVWYXXXaa
        the page	cXZXYYXYZYY
        the pandemic	XYXXYXYXYbb
        the panel	VYYXWWWWWVd
        the panel's	ZWcWYXWWYXZ
        the paper	ZUccVTUXUVa
        the papers	WUZXYYbdYVW
        the parish	WVZbWYWbaXY
        the park	XYXabWWaZXY
        the parking	aYYWXZXXWUd
        the parliament's	YYYYYXZYbcW
        the parole	WXbbaXWZXWW
        the part	XWYZVWVXYbb
        the parties	VYcVWXWUXZY
        the parts	XaaZZXXYYZa
        the passage	ZWZWYXYXXYb
        the passenger	cXVbXXXXWXX
        the past	YYYYZYXYYZc
        the patient	XVZYaXWXZdY
        the patient's	XWZXVWXYYba
        the pavilion	ZZWcYXZYbVX
        the pay	WXdVXWYWZbV
        the payment	YbWWYYYYbbV
        the payments	XXWXYYYYcbX
        the pdf	abYWWXZZbVW
        the pending	XYZXYWYYYYb
        the pension	XaWbZZbXaXW
        the pensions	ZWWWWXXcWbY
        the people	ZWVZZYYZZYe
        the performance	XXWWYXXXcWb
        the period	XVXXVabTWbY
        the permanent	YYaaYWVWYaW
        the permitted	ZZZZZcZZZYY
        the person	VVZTbSUYWZb
        the personal	YVcaWXYYYXZ
        the pharmacy's	XbbWXaYYWWV
        the phone	WXYbYYXWWWd
        the photographs	ZaZbXXWVXUX
        the phrase	XVWXWWcXWVa
        the pier	aXXWWWXZYaZ
        the pilot	WXZcWWXYWbW
        the place	ZYXXZXXbYYa
        the places	XbXZYXZXYXb
        the plain	XYXXZcXYXXZ
        the plan	aYZaXXXWXWb
        the planning	ZWWWXWaZaZZ
        the plans	YWebYYYYXWW
        the point	WWWZaZaaWZa
        the police	XTbaXVSWQZa
        the policy	cZTZWWWXYZb
        the poorer	YXWWXXYXZYd
        the port	YXXcYYZYYZZ
        the portal	cYWXXXXWZXd
        the position	ZXZWYXTUWWd
        the post	aXcZWWWXWaU
        the power	WYXaXaYYXaZ
        the practice	XYVVaWUWUdY
        the preceding	XYacYXYYZbW
        the prejudice	XXaXYYYXXXb
        the premises	YYYWZXYZbcW
        the presence	YZYYcZYYZZY
        the present	aXZYYaYYWdV
        the press	YWWXYXYXVYd
        the presumption	YWbWXUWVXXa
        the prevention	YXYYXXWYXXc
        the previous	VWVaXVWWWWc
        the price	aWZaYXUXVVd
        the prices	VbcVWWWVVWY
        the pricing	XbaYZYXYYXY
        the principal	YbXXYYXXXXb
        the principle	YZaYYYYYYYc
        the prison	WYXbabZZWVV
        the privacy	YZZVYXXWXYd
        the private	aVVcVaXUXbW
        the process	YXXVZcZYWVb
        the procurator	aXZXYYXcYaW
        the procurement	ZXYbWXVVbUW
        the product	XYWXbWXVYbY
        the programme	WVVVXZWbbbX
        the proper	ZXWaXWXbXWZ
        the property	XXXYXWbXZdW
        the protection	YbaWWVXYWXZ
        the protocol	cXaYYVXWXcW
        the provider	YXWYXYZbZbZ
        the provision	aWYXZbXYXbX
        the public	TTXTXZNNWTb
        the public's	ZZZZYZZZZZc
        the publication	WWVXWZYYdXX
        the published	WXYaZWbVbYW
        the pupils	YXdWWXZVYWa
        the purpose	VWYaWYXWVYb
        the purposes	WXXVYVXTVbb
        the qualified	ZYcWZWXYVUa
        the quality	YYYXZZYYaXc
        the quarry	ZYabZZZZYZY
        the quarter	VXXXXVXXWeX
        the quarterly	aYYYYYYZcXW
        the question	TScXWXYZTVZ
        the questions	cVWVVVcVVUY
        the queue	XXXXXWYYXdX
        the rail	WVWVWTXWcaY
        the rank	XbYWXWYWWWc
        the rate	WYXWWXXXWWe
        the rates	WcYYYWZXWXb
        the reading	aXWWXaXWVXc
        the readings	WXZcYXXaXXY
        the reason	TTVbVVWUUWd
        the reasonable	XXaXZbZZXYY
        the reasons	TYdWWVWVTTZ
        the recommendation	XYXZYYYYWcb
        the recording	VbaYVWWYbWW
        the recordings	aaXbXVYXXZW
        the records	SSSXUSTbVab
        the redactions	bcZYXZZYZXW
        the reference	VXZcWZWYWXY
        the refusal	WXWVaXTUVTe
        the region	XXXXYXYaYYc
        the regional	aXYWZYWaXcZ
        the register	WUYWXUUabVb
        the registers	ZVbZXUXXaUb
        the registrar	bXXYYZZXXbW
        the registry	VbXXWVaYXVb
        the regulations	YVUVWYXXWUe
        the regulator	aUTXaVVUWbb
        the regulator's	bZbYZZWXYYX
        the release	ZVYYWWXaXXb
        the relevant	bUXYUVaYVXb
        the religion	YYWaWUWVWaY
        the remainder	WaVYWYaXVXa
        the remaining	aYaYWWXWWaV
        the remuneration	aYYZZYYXYcX
        the rent	SVXWXVUTUZf
        the repair	bXcXYYXXYbU
        the reply	VYVYVVZWZVg
        the report	bXVRTWaUQWf
        the reporter	ZWYbZZcZXdX
        the reporter's	bZYaYZYXbZX
        the reports	XYXZYYYYaXZ
        the request	VRUUQcbXQYa
        the requested	dbbbUYVVYXR
        the requester	YWWXVWVXWWf
        the requests	WYXVZdZWXWY
        the requirement	XYYceYZZYYW
        the research	aaZYXWXbbWV
        the reserve	WZXWXXXWWVc
        the reservoir	aXWXaYXYYdV
        the residents	WXWWXXXWaeW
        the response	XYWWZYWWZYb
        the rest	VbaVUWcWTWY
        the result	aXaWXUUWYVa
        the resulting	aaYXYZZZYXY
        the results	XYWZYYXVZab
        the review	ZQXVZZTYYYY
        the reviewer	YXXWYXYYYUf
        the reviewing	ZWabXWYYXcX
        the revised	WWYVYbaYWbY
        the right	YUUSVXXeVXZ
        the rights	YYaXXYYWXXb
        the risk	ZbaaWVYUUXT
        the road	XWUVWUaVXeW
        the roads	bZYaZYZYYZX
        the roof	YVWVXVbWYeV
        the rota	cVZXUVUUbYV
        the routes	bXaYZXXYWXY
        the royal	VVbbXXUcWUX
        the rule	XYWXXWXYXbb
        the rules	ZWXXYbYXXaY
        the safe	XXdYYYZXWYX
        the safeguarding	XadXYYWYXYX
        the safety	UWYYWWXXUYd
        the sake	XWbXYWVWXWc
        the salary	aaXbVVWWVVX
        the sale	XWcWXXXWXWb
        the same	WTYTYaVRZaZ
        the scale	cWYZZZYZYcX
        the scales	ZXWXXVXXXWc
        the schedule	aZZWVWUVWYY
        the scheme	WaWXWWYaVbY
        the school	aTbaXVYVRXa
        the school's	aWWbXXXaXaW
        the scope	ZXacVUbZTVY
        the scores	ZbYYYaYZYYY
        the scottish	VWZaZYWbYaW
        the sea	WYXYYXaVXXd
        the search	VYUZWaXWRUd
        the searches	YYXcXZYYXYZ
        the seating	aXabYYYYYYY
        the second	aaVVUTaXWaX
        the secretary	YYWVVYaYUbX
        the section	ZaYXWYWcYUY
        the secure	baZVWWXZXXU
        the security	WUXbaWWWVVZ
        the senior	bWbZZYYXYXV
        the sentencing	cZbXXVVXXXY
        the server	XXWcYXXWXVY
        the service	aZcUcXXRQZW
        the settlement	ZZcWXXWXXWW
        the shared	cWYVYYYZXWb
        the sheer	YZYXXcYYZZY
        the sheet	cbWYXWXXVYX
        the sheriff	SXXZYaYYVeW
        the shortlist	XXeXWYXXZXW
        the signed	dXYYZZYXYYW
        the site	TYZSbRSTYeY
        the six	YYYXYaXYaYb
        the slides	cZYZYYXXYYZ
        the small	YcXXYYYXXXd
        the software	WZcYZZYZYXW
        the solicitor	cZZXYXYXYYa
        the south	YYZZZYYYXcY
        the sovereign	XXZWYZXYXWd
        the specific	XWXWXWVXYYe
        the speed	eXbYYXYYbYV
        the spend	acYaWbYYWVW
        the spending	YYZYZZZYcZY
        the sports	XYYYYbZXYcY
        the spot	XXWbXXXWXaX
        the spreadsheet	ZUVZWVWVbUa
        the spring	YYZYZZYXZXb
        the staff	ZVZVWUWaWXa
        the standard	ZVXWXWZXYdZ
        the standards	YVYVXWWVVVf
        the start	VXXXXVWXWZc
        the state	YXWYXXYXYVe
        the statement	ZYdZYXYYYXY
        the statements	YZcXZXYWYXX
        the station	VcSUXaVaXdV
        the stationery	XXXZZZYYcYY
        the statistics	cYYYZZYYaXX
        the statute	ZYYaZbZYZZY
        the statutory	VYVXVaXZYYZ
        the stock	YaZaXXXWXUV
        the stolen	YZeWWVYXXWa
        the street	UWWTVXcWVbZ
        the strong	YYZdXXYYYWY
        the stronger	XWbVWWXWXVc
        the strongroom	ZbXaYXZXYbX
        the student	VXXUbWWbWTZ
        the students	YWYVXYXZXeX
        the subject	TaZWbSYTWaX
        the submission	bZWYYYZZWYb
        the successful	ZbZbZYZZYXY
        the suggestion	XYaXbXXYYXZ
        the sum	cWaTSTTTVXZ
        the summer	VXYUXVYXVbb
        the sums	YaaZVUYWWXc
        the supplier	YRXYWVTWTbc
        the supplier's	VcZYXYXYYXb
        the supply	YZYYYYYZYbb
        the surgery	XXWZWbXaXbU
        the survey	WYVZUUWcTSa
        the swimming	YVbVUWVWXYT
        the system	YVTbXVUUVaZ
        the table	XdaTVURUSRZ
        the tables	ZVVVWWWXXab
        the tannery	cYYXYZXXXXb
        the tapes	XXWaWXXXYZb
        the task	XWVWXZXWXVc
        the taxpayer	WWVYXYYXWWf
        the team	UWVWVXWUUTh
        the telephone	YXYXYYYXYXe
        the template	cXWXXZWXVWc
        the ten	VVWYWZWWWac
        the tenancy	UVYaYXYWWYb
        the tenant's	XXcXZXZYXZZ
        the tenants	XaVVXYXXcYY
        the tender	aVbVWUUVabW
        the term	WXYZYXeWVYY
        the terms	WaXWVVUYUVc
        the test	cWYXWVWXYbY
        the text	XZYVYYWWWWd
        the theatre	cXYXYXXYXbV
        the then	YYabZZYZZbX
        the third	aaWaWWYXWYb
        the thirty	YXYYZZYYYab
        the three	ZaZZVZZVWWT
        the threshold	XXbVXaTXWWb
        the time	WSTXUaXVSXe
        the timetable	cXYXXXXXbXZ
        the tip	XWWbWWXWXeU
        the title	VXbZZYZXcYY
        the top	cYYXYYYXXXa
        the total	bVXZWWWWVad
        the totals	ZbXZZXYYYYa
        the tower	YYbYYYXYYdU
        the town	ZZXbTYUXWZY
        the traffic	XXWXYXXbbZY
        the training	cXYaYZXZYXW
        the tram	WXZUVWYcaYX
        the transcript	YXdYYYYYYYW
        the transparency	WXXXXWWXcXa
        the transport	XZbaZXWWYXa
        the treasury	bZaZYZZZXab
        the tree	YaRYVZaWZXb
        the trees	YWXXWYYaWba
        the trial	XYXaXXXYYaZ
        the tribunal	YXXZUaYVVYc
        the tribunal's	ZYYWYYXWZXb
        the trust	WWVYYZQVQfW
        the trust's	WXZTVWVXaUd
        the trustees	WYcaWVVYWbV
        the twelve	cZXaYYZYWZX
        the twenty	ZZZYZZZZYYb
        the two	YXbXTSVSSbY
        the uk	WaXYVWWVaVd
        the union	VZXVVUWWWdZ
        the unit	aaYYWWVVWZY
        the united	YYWXXXXaXZa
        the university	XXaZZaUZZVW
        the university's	aWYXcZXWXWZ
        the unsuccessful	XdZXXYYWWWW
        the upper	VZXXXaYZZYb
        the use	UVcZYWWUXTZ
        the usual	aXYXYWcZZYW
        the valuation	YcYXXXXdWYW
        the value	XaZaYXXXWWZ
        the vehicle	aVUWWUWUcUa
        the very	ZYZZbZZZZYZ
        the vessel	XYYYYZbaWcX
        the veterinary	aWXcXWYWWaW
        the vice	aXXWYYXXXab
        the view	aVcaWaYXXWV
        the views	YVVXYWYWZUe
        the village	YWXVZXYXXbb
        the visiting	XXbXWXYXaZV
        the volume	XYVXZcXXYWY
        the wait	YYXZYXXYYYc
        the waiting	XbXZZVXYWbY
        the wall	XXWXXXXWXeV
        the ward	WXccYWXWWZT
        the water	WXWaYXWUXZc
        the way	VWTTTUUXVdd
        the weather	XWWbWVZYXaY
        the web	WYWXZXVWeYW
        the website	XXXYXXXWcbV
        the weekly	ZWVYXXXWdWU
        the weight	ZZaYYYZYYXb
        the weir	YWWbYcYYXWZ
        the welsh	XWXXXXWbaZX
        the whistleblower	YabXaXXYYXX
        the whole	YTZVYXWQXWb
        the winning	WcbXYZZZXYV
        the withheld	eWWXYXYXXXc
        the witness	XcbWYWXXWYV
        the word	aWVTVbWWVXd
        the wording	bWXWYZVWWWa
        the words	WbYXXYZXXYb
        the work	XXXUXZUTVac
        the workbook	fWXXXYWXVWW
        the workforce	XZXXXYYXdYX
        the working	XYcbXWWXXZW
        the works	ZZZXZYYXZYc
        the world	UVXXYYXYVXe
        the wrong	VWYXYYbXaYc
        the year	VYVcWTXWTZZ
        the years	WdYWWXXVWXb
        theat*	aVXbYXWXXcW
        theatre	aWXbYXXXXcV
        theft	VWYTVXVXWYc
        theft*	WXWWWZWXXda
        thefts	WXWWWZWXXda
        their	ZZVYOUOdUZX
        their advice	ZZYZZZYYZZb
        their disclosure	XbZYYXYZYYY
        their first	VXXYYZYYZeX
        their homes	VaWWYXYXYWb
        their money	XXWWYYYXXUe
        their names	cbTWYXWYZcW
        their own	VTbXVTUZYYY
        their rates	WWUXXWXXWUf
        their records	WZYWZZZXWdY
        their release	YUaYXZYZYZa
        their rivals	YXXZZZZXYYc
        their views	ZbZZZZZZYYZ
        their words	YUbWXWWVYWZ
        their work	XXXXZaYXYXb
        their*	WVVWXWWeVXa
        theirs	WVVWXWWeVXa
        theirs $	XWWXXXXeWWW
        them	VVbYOaSeVVW
        them $	WYaaVUQfWRX
        them all	ZZZbZdYWYYY
        them and	ZWZYYaXbWZa
        them are	VZbZXWWWWYX
        them as	abXXYXYYZXV
        them for	bWVYYbXXYWa
        them from	YWcXYXYYYcW
        them i	bZabXXYZYZX
        them in	YVaWYWWXWYc
        them is	XYYWXYaWYYZ
        them on	YYYUZXbYZfX
        them out	aaVVYaXWXbV
        them the	WVVVVWWWXXe
        them there	YZZYZZZbbZZ
        them to	ZXbZWWWaXZX
        them under	VZXVVVWVWXd
        them were	ZZZbZZYZZcW
        them with	eXWXYWXWXbW
        them would	YaWWXbXZXYa
        thems*	UcWXWWaSWYc
        themselves	UcWXWWaSWYc
        themselves $	WaVWWXZWYae
        then	UVaSUVXQOcc
        then $	YYaZZZXXXVb
        then have	YYYYZYZYXba
        thera*	XYXaXXXWXdU
        therapy	YYYaYYXYXcV
        there	STSbXXZdbXU
        there $	SSRZRWOhdTS
        there are	VYRYVZeRQWZ
        there being	ZYabWZXWWaW
        there has	YWaUaUWWUUe
        there have	VUUVaXVWUfY
        there is	VSYaYOSNSba
        there isn't	WUSdYUTUUcT
        there the	YWXXYWZYZXd
        there was	XXYcZWVXVaX
        there were	RSSZXbXSTaW
        there will	YXXZYXYYXYd
        there would	XWWYWWXXYXd
        there's	UXSbZRTTYaa
        there's a	TWTVbVVXVdW
        there's no	XZVcWUVUZXZ
        there*	aUbcabXYXVT
        thereafter	ZWXUXXYWXYc
        therefore	cVcbZdYYXTS
        therefore be	ZWWZXXaWXXZ
        therefore does	ZZYcaZZZZZV
        therefore exempt	XZcYYYZZYYX
        therefore is	YYaYWXXYXVc
        therefore no	VXUgVWXVVTY
        therefore not	WYVaYbYYXZa
        therefore refuse	YYWYYeXXYYV
        these	aWbYVbXYYTW
        these $	cWUdWYWaVTY
        these and	XWYbVWYaXZV
        these are	daYUUUVWYTY
        these exemptions	XXWYXYYXXXe
        these figures	XXXUYVWbbZa
        these numbers	UVVXYWWaaVc
        these points	WXZWXXYXYWd
        these records	WYbXbXWcXXW
        these statistics	XYXZYXYXZYd
        these terms	WXXXXXYYWVe
        these were	TWbXXXYbXWY
        they	aZZYVTWdXWX
        they appear	dXXXYYYYXWW
        they are	ZaaSVVVaZYX
        they be	YZWWXZdbWXX
        they can	XVTWXRTZVYc
        they cannot	WXaXXYXWYdW
        they could	dVVVZYYYZWY
        they did	ZYWaWXYYYbY
        they do	XYZeaWXVYYW
        they go	bXYYYZWXcWX
        they had	aXYXYXXXYab
        they have	YVUWWZWZWVd
        they hold	UYWVYWVUWWf
        they may	YYYYYYZYabZ
        they must	ZYbYZZYZYba
        they should	XXdXXWYaXWX
        they took	ZbXWYYYXZZb
        they were	WXYYVUUWUWd
        they will	VVbYZXVbVVY
        they would	YbaVXVYXYYZ
        they'*	ZYUaVXVeUWa
        they're	bcXbZYYYXXY
        they've	WXWWWVWcWXc
        thiev*	WWbVXXVWVYc
        thieves	WWbVXXVWVYc
        thing	WYaXVaWWWWb
        thing*	UVaXUUUVUVc
        things	UVaXUUUVUVc
        things $	WXUUVUWXVTg
        think	VTYVTUYaVQe
        think about	XXVWYYWYXWd
        think it	YZcYWYXaYXa
        think that	YYWXXXbYWVd
        think the	YYcUWZVcZUa
        think*	XXXWYWaZXVc
        thinking	XXYWYWbZXVc
        third	WebSSVSSadT
        third $	VVUUWWWVWca
        third of	YXXXYZXYWdW
        third parties	YaZUXaXXWUd
        third party	UceYWWVSSTX
        third question	YWcVUTVWbWX
        third request	ZYZaZXZZWVc
        thirt*	TTUTUXYVTcZ
        thirteen	YYZYYZaYYbY
        thirty	UTTTVYSUTbZ
        thirty four	YYZXZZYYYcY
        thirty one	WVWWWVVVWba
        thirty years	WXVXWXWYXZb
        this	eSZWZbTaaOS
        this $	XVMgUSRcbOU
        this about	YXXWWWfWWVV
        this act	ZYXaXZaZYad
        this and	abVXXcVWZXZ
        this area	XXWXWWWVWcc
        this as	UXZYbcYbVVW
        this authority	WYVeYVVTUYV
        this being	XZWbZYWYWeV
        this but	XYdXbXZaXYW
        this case	TVYWVUWWVUe
        this context	YXZYXWYXXXd
        this council	XVcYYYYZXZb
        this data	WYcdVXWVWWW
        this decision	aZXYYZXXWYd
        this department	WVVbaVXXWYY
        this description	XYWZcYZcWZV
        this document	bVUXWWWWVVd
        this email	eWSTUUTSSSc
        this exceeds	YYYYYdYYYXX
        this exemption	XYaWZVYYWXb
        this force	WYbVbTWZYbW
        this from	WXUUXbXWbWY
        this has	ZWbWXZXZbYX
        this in	WVXXVaVTWeZ
        this information	RTdaUQRVVVZ
        this instance	XXacZbYYYbW
        this is	VUYWSZYcbQa
        this kind	XXXcZbWaWXY
        this letter	bZTQZQRUXTe
        this level	WYVfYWXXVXV
        this link	WXXZXXVWcZa
        this material	ZZYZbZZZYZb
        this matter	ZZXZZYWbZYa
        this may	WWWaWVWaXYb
        this message	bVVWWVUTWYc
        this month	WYWYXUYXWUf
        this morning	dXYXXXXcUXV
        this nature	YYbaZYYXYYZ
        this note	cXXXYYYXWYZ
        this notice	ZVYVWaXXXVZ
        this occasion	cVZaXXXXXVY
        this office	UWYZZVYZXTa
        this on	VWaYWbWXYXa
        this one	aXbYWaZaYUS
        this opportunity	aYXYXXWYYYb
        this out	WVdXVaWVVTV
        this part	aVcaVXUUVTb
        this point	XYWVaVWWWYb
        this purpose	YXXYWVVZXbb
        this question	WYXeUabaVVU
        this refusal	ZZYWaZZZZZd
        this reply	eWZTZTSUTRW
        this represents	YYWbYcaZaaY
        this request	VYZWUeWYWWU
        this response	caXUaWTVTYX
        this review	YXXWXVXWYVd
        this section	YWbcYbYWZZW
        this service	VWWXWVWWUbZ
        this should	YYZXdXZXZXX
        this so	YbaZZZYZYYY
        this sort	WYTWWUXXWTg
        this stage	WXdWXXWXXWY
        this subject	VXTeVYXaYXZ
        this the	XbXYXbXYbVa
        this time	XYeYYWZXYWW
        this to	UUTUVTWcacY
        this topic	UWWbXZUUXUa
        this trust	XXVWbVWUXdX
        this type	YZZZcZZYZaW
        this under	VXdVXWXXYXY
        this up	WXVXXWWccYX
        this was	WYXXXVYXZdZ
        this we	VUZXWYXXXXd
        this would	ZVZbWbXbYXW
        this year	TVUaUZTTTcT
        thorn*	VUTWVXaVcXT
        thoro*	ZYXcYZXYXYY
        thorough	ZYZdYZYZWYV
        those	NcYaOTZZXUY
        those at	YXXXZYWXWYd
        those for	YacaYXYXaaW
        those from	YbZaZYZZaYY
        those in	XcWWZYXYaaY
        those made	ZZYaYYbZZXZ
        those of	XXVZXUaZaXb
        those on	YYYYYaZXYbZ
        those parts	YcaZYYaYXXX
        those responsible	ZYXXYYYXYVd
        those that	XYWYXUWWXWd
        those under	YZZXXYXWXZb
        those who	VTXVVUaOUWf
        those whose	YYWXXWaYXaZ
        those with	WZVXYWXYWeZ
        thoug*	ScXWRTPUYVd
        though	VeUVUWUXZWa
        though a	ZZZZZYZZbZZ
        though it	ZXYZZYZZYYc
        though not	XbWYYWYWYXb
        though the	WbXXYYXXXab
        though we	ZUWZZfYbZZa
        thought	USZYTUUVVSd
        thought about	WWWWVUWWXUf
        thought necessary	ZYYYZYZXZYc
        thought of	XVXXZYYYWXd
        thought that	ZXXbZWXXXYZ
        thought to	XYWXWWXWXXe
        thous*	VVSSVVVVVZc
        thousand	VVTTVVVVVZc
        threa*	WTZScaVVVRb
        threat	XWVWcWXWXTc
        threatened	WWbVWWYWXYY
        three	UZQPPYUNVeZ
        three $	VTVUWWUVTdZ
        three and	WVWWXbZYXXc
        three are	WaaYYYXYWaW
        three days	YYYXZYXYXdX
        three limbs	WYYXZaXYXWc
        three minutes	ZXYYYbYYXXb
        three months	XXWaXVVWcZb
        three occasions	WVVXWZXXXba
        three of	ZXYWYVWXXbb
        three other	YXXWYXYYXYc
        three per	ZZZZZZZZZcX
        three requests	ZYZZZbZYZXb
        three times	YVYWYXYYXdX
        three vans	XXXXYXYYYdW
        three weeks	YZXYZcYYWZZ
        three years	aTWVYTbWUYe
        thres*	XXbUWaXVTWc
        threshold	VYbUWaXWWYb
        threshold $	YYYYYbVXYYb
        threshold and	WVXWXeXXXVT
        threshold of	WcYXYXYXXYc
        throu*	WZXXVbVUYdW
        through	WZXWUdRRXZX
        through $	VcdWWWVWXXV
        through 0	cYZYYbXYXWX
        through a	XUXWYXWYWea
        through an	XYZXZYYZZdX
        through each	YZZYZbZZZZZ
        through every	ZZXZZdZZZZX
        through its	YYZXYXZcWVb
        through our	XYXYXWYXXXe
        through the	UTUbWVWUcYb
        through their	YXXXXXYZZYd
        through them	YZZYZbYXZZZ
        throughout	XXZbYYYZZcY
        throw*	ZWYcYYYXXbW
        thrown	ZWYcYYYXXbW
        thrown away	YYXdZYZYXYW
        thurs*	VVVVXUVVZeX
        thursday	WWVUYUVVadX
        thursday of	XYXXZXXXbbW
        thursdays	YXYYYYYXacX
        thus	UZacbZSYSSX
        thus $	UUTUVUUUVVh
        thus no	ZZXbZZZZZZZ
        ticke*	XWTbYcVZWbR
        ticket	ZXWbYcWVZVV
        tickets	WYVaXaXaVdU
        tie	YXWXXdWXXaW
        tie up	YYXXYeXYXWX
        tier	YTUYTZUbVUb
        tier 0	VWVVWVXdYUb
        tier tribunal	YVYWXaWXXXb
        till	VUcWVVbUWbV
        timbe*	XYXWWXWWWeV
        timber	XYXWWXWWWeV
        time	TNTXReZQTZZ
        time $	STaXTbQSVba
        time allowed	YYYXYcYZYYZ
        time and	XYYaYbWVWWZ
        time as	WaYXYYaYYZc
        time equivalents	XYXXXXaXXcX
        time for	aWaXYWWXWca
        time frame	YZZYZYdXYYX
        time in	XYYYZWYYYdb
        time is	WXUaXVWXXab
        time it	ZXYXYXXYYcb
        time limit	UXVWVTUXVUg
        time needed	YYYZYdYZZYW
        time of	XXYfYYWXWVZ
        time on	YZYbYXYYZZa
        time period	VWVVWUeWVTX
        time spent	WVVbYWVXWVb
        time taken	ZZZZZXZZZZc
        time that	WXZVZaXVTVe
        time the	YYZZZbZZZaY
        time to	VVZUVZVVUbY
        timed	WWVcWaWWXWZ
        times	XVaWRZNPWaX
        times $	VTUUVUVVUeW
        times a	WXWVYXWXWeY
        times and	cXXZYbYXZYY
        times are	TbVbWTVUTTd
        times for	YXcWZYZXaXY
        times in	WWWbYZVZYZc
        timet*	cRYVVWUTcYX
        timetable	cVaWXXWWcUY
        tip	VTVYTSVUbbY
        tippe*	TeYVVVWWVaT
        tips	XXXXXaWXXeX
        title	VXZVTTcTcVc
        title $	UUUVVWUWUVg
        title of	ZbXXWXWWYTd
        title*	bbVVYVbXXTY
        titles	bbVVYVbXXTY
        to	WXXSYZbfWTV
        to $	STVXZWTZTda
        to 0	bcRYQXPRYXY
        to a	VYYTXTWUXaY
        to about	YZYWZbYXcZY
        to accept	ZZYXZXZaZbZ
        to account	YYVXXZXWYZe
        to acknowledge	YXWVeXYWWVb
        to advise	WWVVXZZdVVb
        to all	SVVVabUVXZZ
        to an	VYXWVUYZTab
        to annoy	YYZZYcXYYXV
        to another	WYWZZXUVbXc
        to answer	TaVZWWPdQTd
        to any	WZYdUWXXaVa
        to anyone	WVYVWVXVWbc
        to appeal	UVYVZVVXWad
        to apply	aXaWXcVTXXX
        to approach	XVWWWXXfXVV
        to arise	YXYZYYZZYXc
        to ask	XUVVWXVYUWf
        to assist	ZVXaXaWZWWX
        to avoid	UcZWZXXXVYZ
        to be	XVaPVZaXZYZ
        to begin	XXYYYbaYXVZ
        to bring	WXWUVWXWXVe
        to buy	WUWVVVVXdXa
        to carry	XWXXYaXWXbb
        to change	YYaYYYYWXYb
        to charge	XYXWYWWYXXd
        to check	WWVUYVZWUTf
        to choose	ZZZZZZWZYZc
        to clarify	WYXXZVcYXXa
        to clear	YXXWYXYXYdY
        to close	XXXVYYYXXfU
        to come	XXWXXXWZXWd
        to comment	WXYWbWaXYVZ
        to communicate	XXZWXZYYZYd
        to compile	XZXaXaYZYYa
        to complain	XXWXWXWWYXe
        to complaints	WYYYYYabYYY
        to complete	YYXYYYXXYYd
        to comply	VVYTVaTWVZa
        to conclude	WXWYWVXWWVe
        to conduct	XZZYZbZXYWZ
        to confirm	VUQUeTUUWXX
        to consider	XWTVVXVYWUg
        to consult	XXWVXWVaUVd
        to contact	WXWWXWVbXYa
        to counsel	WYYaaYXXXWa
        to cover	XZYZZXdWYdW
        to create	ZXXXWXXWYVe
        to date	TYVUWXYUXfZ
        to day	YYYYZYZaZba
        to deal	XVUWVWWbWXc
        to decide	XWUUXWXVUbc
        to declare	ZZWbYYYYZXb
        to decline	ZZYZZZYZZZb
        to defend	ZZZZZXZZZYb
        to deny	ZZYZcZYZYYY
        to determine	ZZXYYdYZZZY
        to dig	YXXYZdYWXXZ
        to disclose	WadYTTSQTVY
        to disclosure	ZVXXWZYWWXc
        to discuss	VYYZYYXXYac
        to disrupt	YYYYZdYYXZW
        to divulge	ZZdZZZZYZYY
        to do	ZZVVXZRUUbZ
        to each	fUVVXZTbSVW
        to enable	YXYYZYcZYZZ
        to every	VWVXbWXWWab
        to expect	XYZWYYZaYXb
        to explain	VVWWXVYWUad
        to express	XXaYXXXXYZa
        to extend	VXWWVUZUWca
        to extract	ZZYbYbZZZZX
        to face	XYXXYYXXXdW
        to find	VXUXWdbVYSZ
        to finish	XWZXXWXXWbX
        to five	YYYXZZYYYeW
        to foi	WWUVVaVUcSZ
        to four	WcXXYYXYYaX
        to furnish	cYaYZXaXbXX
        to gather	YYYbWbWWWXY
        to get	ZTZVXdVYXWb
        to give	RbbWUYUUZTX
        to go	YTXUXbZaUSa
        to hand	WXeWWVVUVSc
        to handle	ZXVYZYXZYWc
        to harm	ZZaZZZYYYZa
        to have	SUTYRTcXWbZ
        to hear	YXbYXXWVYWb
        to help	bYUXXWYXVWa
        to her	YXbWZWYaWdW
        to his	YYbaXYYYXYb
        to hold	WXbXUXWXXWZ
        to honour	YVdWYYYXZZV
        to how	ZYYXZYYZZcb
        to identify	WYYYYYZYZZc
        to in	XXZaZYZYYZb
        to include	ZWWWYXdWYRa
        to inform	YXWYYbXbVWZ
        to information	VXXaYaVUaYa
        to inhibit	ZYbaZWZaZaZ
        to inspection	WXaXYXYXaXd
        to interrogate	YZYYZcZYYYY
        to it	VUUbUYSZSXc
        to item	XYZYbWYdYZY
        to its	YZXVVYWaYVb
        to judge	ZZYYYYXXYXd
        to keep	bUeTVTSRUTZ
        to kew	ZZYYZYZbYXZ
        to know	VWWYUUaRTYd
        to learn	VWXWYVcWXVa
        to leave	XXbVXXXYYac
        to legal	YXVYYYZYYYf
        to let	ZZbWWVWWWXa
        to listen	YYYZYdYZZYX
        to locate	aYXdXXaWYWY
        to look	ZXURWaZWUSe
        to make	aWZZVZUZVZY
        to many	XYXXYaYZYYb
        to march	ZWXVWWWYUfa
        to match	VWVXXXWXXWe
        to me	bZbXXXbYXXX
        to mean	WVUWbUUWXVg
        to meet	YVVWYWYVXae
        to ministers	YbcZYZZZZXX
        to more	XVTYVaVYVWe
        to name	YWcWWXWXYXc
        to narrow	YXXXXWXWXWe
        to national	ZZZYWZYbYZZ
        to natural	YZZZYZYcYYV
        to nhs	XZWXWZXdVUZ
        to nine	VVVVVUWXWac
        to note	VWWXYYXVWXe
        to obtain	ZXYbYXXbWYY
        to offer	YYWXYZYWWXd
        to one	WVWYXVaXVYe
        to open	XYYXWebXZVW
        to other	XXXXXXYXYeZ
        to others	XVZXWWYXYbY
        to our	VWbYaZaXVWX
        to ourselves	TYfVWVWVVXV
        to paper	WWYbXZXYWVa
        to part	cWcaYXXZVVW
        to pay	YYYXWYWXYUe
        to people	WXWWZXYWYWd
        to pick	XXYVWbYYXba
        to place	XXaZZYYYXba
        to please	ZYZZZZbYYYY
        to prejudice	XZYXWYXXXXa
        to preserve	WaaWWWWYYVb
        to prevent	XbYZYYYYXYZ
        to print	XXcXYXWWXXd
        to private	YXbbYYYXYZa
        to proceed	XXXYYacYYYX
        to process	ZYXZXebWYUV
        to produce	ZZYXZYYYYcX
        to protect	XZXXYVWWWUd
        to provide	ZabYYZTVWQY
        to public	ZZcZYZYbYYX
        to publish	VcZUWYUVTXc
        to pursue	YXXZZZZaWXc
        to put	WUaXYYVUTWd
        to question	WYRVWbcPQaY
        to questions	cYWWcbVVYWW
        to quote	YZYYYZXWXYd
        to reach	ZYVZXYXbXZa
        to read	aWVUWbUVbUc
        to reconsider	WZYYZZXXYYd
        to record	ZWZZXYZYYbZ
        to recorded	ZYZWZYWWYYc
        to redact	YZXZYYYYZZc
        to refine	YZYZZZcXXXX
        to refuse	YVZVbZWVXWZ
        to regulation	WYaYXWWZYYc
        to release	aVZUUTTSSQa
        to rely	VVWWWYXWWVf
        to remain	XWdYbYXWXWW
        to reopen	ZZWYYbXZZXZ
        to reply	VWUWXWZaVaa
        to report	VWWdXYWWVVZ
        to request	WVVWWWVZWVd
        to requests	VYWVdWUTWWb
        to residents	YXYYZZXXXVc
        to respond	VVaVZUUYVUb
        to reveal	WbZbbXXWWWX
        to review	YZXYZXYXYXd
        to ring	ZZYYYYYYZba
        to rivals	ZYXYXYYYZZd
        to run	bXXaXXXWWWa
        to say	YZXVfVSUUXW
        to search	VVWUZcbUZVZ
        to section	YYaZZYVWVVX
        to see	YWYZWZRZTTc
        to seek	XWWWYXdaXXW
        to sell	XXWYXYYYXbb
        to send	dVXaXVWUZVc
        to set	YYYXZYYYYYc
        to settle	VVaWWWbVWcW
        to share	cXaZXYXYWXX
        to show	WcTaWUTTaTa
        to six	XXWXYXXYYdW
        to some	ZYXWWYXWXXb
        to speak	WXWXYWXbXXb
        to spend	XYXXYcYXXWZ
        to staff	WcWWXYWXXVc
        to start	XXYXYYcXXaW
        to state	XYWYdVaZZcW
        to stop	WYXUXXXWYVe
        to substitute	bYZXYYXYZYb
        to supply	aTZZVYbYWTY
        to table	WWVXXXXXcYc
        to take	VWXVWXVYUUc
        to talk	UYXUYXVWWYe
        to tell	OVXacTRXRPY
        to ten	YXXYYXYXYeW
        to tender	YWWZYZYXWZc
        to that	WWWZYaYcaaV
        to the	WSYWYQPbXbb
        to their	YYbYYYYbYZa
        to them	UZYTWYVgXZS
        to think	XXZWWWYXWWc
        to this	cYYYSZQSYZX
        to those	XVYWWUYUVbZ
        to three	YZZXZXYYXYd
        to time	XYWWYXWYYWe
        to trace	YYYdZcZYZWY
        to transfer	YYYZZZYYXXc
        to treat	YYZXYZaYYYa
        to turn	VWUWYeWWXWX
        to twelve	ZZZYYZYYZaa
        to two	XaWVXXWYYca
        to undermine	YXXWaXYXXXe
        to understand	YYbYYYbXYYa
        to us	TXXdSWdWRSX
        to use	XWWXWYXXVbb
        to view	XWWXZXXXfWU
        to wait	VWUUWUUVVYd
        to wear	XXYXYaWYXcY
        to weigh	WWWYWUYXXWe
        to what	XXaUWUdYUXY
        to whether	YXVZeYVYYbU
        to which	WVaYVXcZXWV
        to whom	YWWZVWZcWVa
        to withhold	aaYWXWYXWXa
        to work	VVYbVbUUVWY
        to write	YYVcYYYcXVY
        to you	eaXORSSYWOV
        to your	cXYdXYLUYYW
        today	fYTVTXTcTUU
        today $	dWUXWZWbVWX
        today transferred	ZZZZZZZcZZX
        toget*	ZYWWYcSWWYZ
        together	ZYWWYcSWWYZ
        together $	UVVXWVVUVUh
        together and	TZVaWYWWWaZ
        together from	XYWXXcYYXXa
        together they	WZYXYcYYYXY
        together with	aUTWbYUZXcV
        toile*	XZYXYYYaWcX
        told	TRZaXTPQRVe
        told $	YYWdXVXXXYY
        told by	XWXbVWXYWaY
        told in	WZYXYXYYYZd
        told on	YYYXYYZYWYd
        told that	ZYYYXYZZZYd
        told the	ZZcbZYYZZZZ
        told to	VWaXXWWWVUd
        told us	WWcVXXUVWWd
        told whether	VXVWWXYUYYe
        told you	VUVbVSYWUVe
        tone	UWWWVfVWYUX
        tonna*	cXabYXUXYVW
        tonnages	cYbXYXVYcXW
        tonne	WXbWYXXYXcW
        tonne*	WVXWWUVXWgU
        tonnes	WVXWWUVXWgU
        tonnes $	XXWXXXXXYdW
        too	YaWMVlYOMTT
        too $	cWZWYVUUVXa
        too broad	YXZZZcbXZYY
        too costly	XWWYXdXZYXX
        too great	XYYXXbYXYZZ
        too long	XXWXZeZZWVW
        too much	VVWUWfTWVUW
        too narrow	VVVWWXVWXXf
        too small	XeVYYaXYWWW
        took	VYXZZYTWSaY
        took a	YYWWWXYXXXe
        took four	WXXYXcXXXaW
        took no	XXTWVXYUYfV
        took over	WWXVWWYbXVc
        took place	VZWYaVWWWdW
        took the	aWbZXXYZYXZ
        tool	WWZYYWXXccV
        tool $	XXXXYXXYdbW
        tools	YYbcWaZVXZW
        top	bYXXXbXUWZX
        topic	TUVbWaZUXUY
        topic $	VWWbXaVVVVb
        total	ZSVZUaUUTbc
        total $	XYXaYXXXXUd
        total 0	UXVUVUUUXhT
        total of	WXWVYYVWXgU
        total*	baSYVXTZUUX
        totals	cbTZWVUaUVY
        totals are	aaXXXXXUYUb
        totals for	baYbXXWZWXW
        touch	VWUVXUWdWYa
        touch with	YYYXZZXcXYZ
        touch*	XbbWYZWVXWb
        touches	YYbXZYWWYWc
        towar*	WWWURXWaWZd
        towards	WWWURXWaWZd
        towards disclosure	YXWXYWXXXXc
        towards the	XXYWXVXaXca
        tower	WWaUVVUWXVc
        town	YYWZPXQYaaV
        town $	WWWXXXYWbWe
        town and	YYYYYYYXWWd
        town centre	YXWaYWYYXdV
        town council	aXXbVZWZVZW
        town hall	WVaWXWXXfVV
        towns	YYYYYYXaYYc
        trace	VXThWXXWVSV
        trace of	XYXdZYWXYYX
        trace*	YWZgWWUUXUW
        traced	YWZgWWUUXUW
        track	VVVfWWWWWXV
        track*	XWVfZVUXWYW
        tracked	YXWfUWWXXYW
        trade	WUaVVTZXUZc
        trade secret	YXbXXVXZYXb
        trade secrets	VWbXXWWXYYc
        trade*	WaWVXWWWXcX
        tradi*	ZXXVXYUZWbZ
        trading	ZXXVYYUZWbZ
        trading standards	ZXYXYYWZXbW
        traff*	WWVXYWVbYYZ
        traffic	WWVZYWXbaaY
        traffic penalty	YXXYZXYcXXZ
        trail	VVUfWVYYVUX
        train	VXWWWWWcVab
        train*	aQVXTQPYPdW
        trained	TUTSVUUTTda
        trainees	XXbYYXZYZcX
        training	dVXYUUSTUbW
        training in	ZXYYZZZYZbY
        training slides	eWYXYYYXXWW
        trains	WXVaYXXbWZX
        tram	XUYRUUcbXWa
        trams	WVTcVUXcWYX
        trans*	ZXWVUUNgYYU
        transcribed	YcYXVbWVWWW
        transcript	ZbabYWWVXWU
        transcript is	YXcXYYYYaXW
        transfer	YWUYXWTXUYc
        transfer of	XYWWXXWWYXe
        transferred	UWWVVVXfTbU
        transferred to	STWUTSTYUcZ
        transferred your	YXWYZZYcaZY
        translation	aWWVWYWVWaa
        transmitted	bZYZZZZbYZX
        transparency	QSSTXTUUcQd
        transparency $	WVWWVXXWUVg
        transparent	YZcZYWYYZYY
        transport	ZWaaXYSeSXW
        transport executive	dWWWXWYbXYW
        transport is	YYYZZYXbWbX
        transport manager	XWXaXWXXXbZ
        transport police	WXWXaWYcWWX
        transport scotland	XYWaVYXcWUa
        trapp*	WWZWWVWVXeY
        traps	WVYVWXUTVda
        trave*	WSTZVUUVZeU
        travel	XVVbWVWXaaW
        travel and	ZYZaZZYZbbZ
        travel by	ZYYcYYYXYZW
        trawl	aWWYWdWWVXZ
        trawl of	bXWZXcWXWYZ
        treas*	aXZXXXWbYaZ
        treasury	aYbYXYYbWZZ
        treat	SUYVXVbXSZb
        treat the	YXZXYXaXXYc
        treat*	UXZVWbVYUaY
        treated	RYWWXaUYTUd
        treated as	SZYXVbXYUUb
        treating	ZXYZYdYYYYX
        treating your	ZYYZYbZYZYa
        treatment	VWbVXWYYXcY
        treatments	ZZYaZYYXZbY
        treats	YWdYYYZXXaT
        tree	ZXUXWaYVVYZ
        tree preservation	YXYWYYYYabY
        trees	ZUVbUWUaXbV
        trees $	YUXcVWWWWab
        trees are	YYYZZZZZbaY
        triag*	WWVWWWVWWea
        triage	XWVWXXVXXda
        trial	WYZaYYYYXaa
        tribu*	YZWYSZWZVWb
        tribunal	YZVYSaXZSXa
        tribunal $	VVXWWUXXWVf
        tribunal has	YXZaXWZXYZZ
        tribunal in	XXVWZaYbYYZ
        tribunal's	ZYYWYYXWZXb
        tribunals	YZYZZZXXZYc
        tribunals service	YYXYYYXXXZb
        tried	UVVWXZXUVXc
        tried to	WWWXXWYVXXd
        trip	XWbcXbXVXVW
        trips	YcWZXXYXXXb
        troub*	cXWWYYaYXVb
        trouble	bYWXZYaYYVb
        true	aXUcYWWYXWa
        trunk	XcVaXVXVVbZ
        trunk roads	XcVWXWXVVcZ
        trust	VTXWXYVdNaY
        trust $	VVXXUTXdTYd
        trust and	YYcXYYYaXaX
        trust does	WVUcUTXSXaT
        trust has	XXVcVYWWWbY
        trust in	WVVVXWWbVVc
        trust is	cZVUWcWVXbT
        trust received	ZYaZZWZaZYd
        trust that	cYYWYYYZZZb
        trust to	YZZYZaWbZZa
        trust's	WWYbUVUaZSb
        trust's response	WXXYXXYWYXe
        trust*	VVaYTSReYWY
        trustees	aXbbXVUbUZU
        trusts	WXVUYYVcUTc
        trusts $	ZZZZZZXdYZW
        trusts may	YZZYZZYdYYY
        try	TTPSSRRkSQX
        try the	VVUXVVWfVVV
        try to	VUWTXWWXXVf
        tuesd*	XXVTWUUUUea
        tuesday	ZVWUWUUUWbb
        tuesday $	aVWVXVVUXdY
        tuesdays	XZYXYYYXVeV
        tuesdays and	XXXYYXYYWdW
        tunne*	WWXaXXXWWXf
        tunnel	XYbbZWYYYZW
        turn	WTYTUdVaTXZ
        turn $	WWVWXXWbWXb
        turn out	XYYYYXYYXac
        turne*	ZVcZVaTVTaV
        turned	ZVbZVaTVTaV
        turned down	UVdTWbVWUXW
        turned up	aXXdYYYYWYV
        turni*	ZWWWYVVXWba
        turning	aXXXXWWXXac
        turning to	aYYXYXWXYXc
        turno*	abYZYXXZXYY
        turnover	abYZYXXZXYY
        turns	YXVYYWXWWXd
        turns on	YYWZYYZZZZc
        tv	VYXYYYaWXaZ
        tv licensing	VYXYYYaWXaZ
        twelv*	aWWWWVVWUdW
        twelve	aWWWWVVWUdW
        twelve months	YYYYYYXYXeV
        twent*	TTUSTSSUScb
        twentieth	YYXXYXZZYXd
        twenty	TTVSUTTUSca
        twenty four	ZZZZZZZZZbZ
        twenty one	XXWYXWXXXeW
        twenty two	XYYXYXXYYZb
        twenty working	ZZZXZYYYZaa
        twice	aTVSUYTSUjU
        twice a	VVVVVVVWYhS
        two	YcTPRVXLKhT
        two $	TUTaVVbVWdV
        two and	ZZZZYaZZZbX
        two days	WXXWXaWXXcW
        two drivers	XbdWYYXVXVV
        two have	VbXXXXXWWca
        two hours	XYXVXXYXYeW
        two in	WbZYZYYZYZY
        two letters	cWdYYXZYYXW
        two members	WUVYXaXXXba
        two minutes	YYXYYbYYYZZ
        two months	XXXXYWaWWVc
        two mornings	XXXYXWXXXaa
        two occasions	XYYXYXZYXfV
        two of	TeWVXXTYWbY
        two officers	baYaYZWZVTc
        two or	XYYWXUcWYVa
        two other	YXYXYXZYZYc
        two parts	dXYZYYZZZcU
        two people	WVWXZbaWXUd
        two weeks	YYZZYcYYZZY
        two years	WVWaYYZXYZc
        type	bUXWcSYUZbX
        type $	dWWaYYXXWWW
        type and	YZXadYZYYbW
        type of	VVVUVVcVUWb
        typed	eYYaXXWXXWW
        types	XYbXYXYYYXc
        typin*	YYYYYWYYcXc
        typing	YYYYYWYYcXc
        tyres	XXXaZYbYYbX
        uk	PXVPSPPYfUX
        uk $	VUTTWUVXfTX
        uk gdpr	WaYXWYXWWYc
        unabl*	TVaecZWUWVU
        unable	TVaecZWUWVU
        unable to	TVaecZWUWVU
        unans*	XXXXbbYXYZY
        unanswered	XXXXbbYXYZY
        unava*	ZZabZYXYYcY
        uncle*	XXYWVYbWVXa
        unclear	XXYWVYbWVXa
        uncon*	bZXUbVXXVdW
        under	ZbaYYYXZcaT
        under 0	SbbYTcUXXZS
        under a	UVaXWVWZWbW
        under article	YaVXYYYYYZc
        under five	YdWVXVYXYbX
        under foi	WVWZWYYXXXe
        under foisa	aWVXXWVXWVe
        under investigation	WWVXbYYWWab
        under it	YYZaZcYbYZX
        under licence	ZZZXXZXWYdW
        under negotiation	XbZYYYYVWXW
        under part	YYYZaaZXYYb
        under reference	XXXXXWYXcWY
        under regulation	UaaQXZZZUVW
        under review	XXcZbVYWVYW
        under s	YWeYZXYZYYX
        under section	aZZXWXaXXVa
        under sections	WYdYYXZZXXV
        under separate	cYXYZWXYYYZ
        under that	WXVZXVWXVbb
        under the	WRWTZWSXTYd
        under this	dXVdWWYWXVW
        under way	XWYWWXXWWXe
        under which	WVWYYZWXXYd
        under*	dPXXYWbXZWX
        undercut	YYVXZYYYXZd
        undergraduates	XYYYYYcYZdY
        undermine	XVaVZWXWXWa
        undermine the	ZYZZbYZYYYb
        underneath	eWXWWXVZZTX
        underneath $	ZXXWWXVaaUa
        understand	TSXUXSbXWTa
        understand by	YYWYXYdXYZX
        understand how	YZXXYYYWXZd
        understand that	WWbVaWWabWX
        understanding	aVZWVVZZUaY
        understanding of	VWVVWVWWWVf
        undertake	WXWYWcXWXWY
        undertaken	ZVWaTZTbVaZ
        undertaken by	aYXbXWYbYYW
        undertaking	bWZXWbXWVWW
        undertakings	bYYbYWYYYYY
        undis*	XXbXZWXWXbU
        undisclosed	XXbXZWXWXbU
        undisclosed $	XXdXZYXXXTW
        unfai*	VTbVZUVVWWa
        unfair	VTbVZUVVWWa
        unfair to	WWcWZVWVXXY
        unfin*	UabUWWVWVYb
        unfinished	UabUWWVWVYb
        unfor*	WXaeXXWVVXW
        unfortunately	WXaeXXWWVYV
        unfortunately the	XYaaXaXXXYW
        unhap*	WWWXWXVVVWf
        unhappy	WWWXWXVVVWf
        unhappy with	YZYZXXXYXZc
        unifo*	aWUbVUUSVcW
        uniform	bWWdWVWTVcT
        uniformed	YXXXYWYYXeW
        union	WXVTUWVaWeX
        union*	YXZXYXXYYeV
        unions	YXZXYXXYYeV
        unit	XWYWPVTYQbZ
        unit $	WUUUSZSSSbb
        unit has	ZYYaZZZYZcY
        unit price	XWaYYYYWYXa
        unita*	WWVWWWYdXXW
        unitary	WWVWWWYdXXW
        unite*	YYWWXXXaXYa
        united	YYWWXXXaXYa
        united kingdom	YYWXXXXaXZa
        units	VTaVUUVVVda
        units $	XXVXXWXXXda
        unive*	WXZcZXTbYUX
        universities	VVWVWWVUUVf
        university	WXZcZZUbYUV
        university has	YYUYWVYXXTd
        university of	UVXXWYXaVdc
        university's	aWYXcZXWXWZ
        unjus*	VXUYVdXYXUY
        unjustified	VXUYVdXYXUY
        unjustified inappropriate	ZZZZXWZaZYd
        unkno*	UTUiUVUSUSR
        unknown	UTUiUVUSUSR
        unknown $	VVVgVVVVVVT
        unknown to	YXXeXXWWYXW
        unles*	UVRWVTYWWbb
        unless	UVRWVTYWWbb
        unless a	ZZYYZYZYZZb
        unless an	XXXVXWWWWba
        unless the	XXXYYWVXXab
        unless there	ZZWWXZZZYca
        unless they	ZZZZZZYZYcX
        unloc*	YZZYZXXZXcY
        unlocked	YZZYZXXZXcY
        unnec*	XXXXYXbXaXa
        unnecessary	XXXXYXbXaXa
        unrea*	RWSZTgSUUSX
        unreasonable	UWUVUgTWUVW
        unreasonable $	YZZZYXYZZZd
        unrec*	YYWeYXYXYVX
        unrecorded	YYWeYXYXYVX
        unred*	dWbWVWUVXTY
        unredacted	dWbWVWUVXTY
        unsuc*	WbbWYWXYVbV
        unsuccessful	WbbWYWXYVbV
        unsuccessful bidders	WcaWYWYYXbV
        until	RVcWSRYNPYZ
        until 0	UaVaWVSTTba
        until march	YWWWYYXYYba
        until the	WYbSWTTTUac
        until then	WXcWWYWXXVZ
        until they	WYbXZYYXWaZ
        until we	YWVXWWeYYXX
        until you	ZZZZYZbZYZZ
        up	TWTfQYPWbWV
        up $	UUQaUUXYYYc
        up 0	VWUWVVVVVeb
        up a	XXWbYXXXUVd
        up and	YYZZWZYZYba
        up at	YZYYZYZXdaW
        up by	WWVdXWXVWaW
        up for	ZWXYYXXXbaZ
        up from	WWVUWXVXcbY
        up in	aXXaXWXXUdT
        up is	aYYXYYXYYWc
        up of	XVYXXXYWXZd
        up on	VVWYWYWWgVU
        up the	YUaUXcXTYaW
        up to	QaUOWVURUbc
        up we	YYdYYYZZZXX
        up with	XYYXZXWbXYb
        updat*	WVWTYVbVbTc
        updated	WVWTYVbVbTc
        uphel*	XVYSRYXTVca
        upheld	XVYSRYXTVca
        upheld $	UUWUVVVUUfc
        upheld in	WWXXYWYYYXe
        uphol*	VZdYZZUVXTY
        uphold	WZeYZZUVXTY
        uphold the	WZdZabXYYUU
        uphold this	WXRUWUXXXXg
        uphold your	ZXUXWVWXWXc
        upkee*	YYYaYZZbYZX
        upkeep	YYYaYZZbYZX
        uploa*	bWYXWWWVbXX
        upload	bYaZZYZYYZa
        uploaded	bXXXWXWVbXW
        uploaded to	bYXXWYXVaXV
        upon	WXVUaYWaXcX
        upon $	VVUWWZVVaWc
        upon a	YZYYYbYYZYY
        upon an	XXZYYXYYYaa
        upon it	WWXWZZVWWYd
        upon its	bYYXXWXWcXY
        upon section	XZcZYYZZZZX
        upon the	YYaYYaWcVaU
        upon what	XXXaYYbYYXa
        upon which	YaXVaUUVXbX
        upper	YXWVXaYZWYb
        upper tribunal	XZXYXaYZZYb
        upwar*	XYXYYbbXXcY
        urgen*	WXXWYXXaXZZ
        us	QTcXWZcVWNW
        us $	YYXcUZQVYZX
        us 0	VXXTYSXXYYf
        us a	ZZZZYYbZYZZ
        us about	XYVZXZWTWYc
        us again	ZZZZZZVYYYd
        us and	YYeZTWTXUTT
        us by	UVRbVTTRTZY
        us for	XXZaXWUWWXb
        us from	WWdVYbVVWXX
        us how	YYXZXXWYYWb
        us in	XacVVWVbXXX
        us know	YUUYVWbWXYa
        us no	YYYYXbYYYXa
        us not	ZZWbZaZZZZZ
        us of	YXcYaYXYaZW
        us on	WVWWXWVVaYd
        us over	VWUXWfVWXVX
        us that	XUYYVWWZWTd
        us the	YWXeXXdWYUX
        us their	XXXXYYYbXYc
        us to	PSZSUbYPUUa
        us what	ZWYXXYbXYXb
        us which	aYVWXVcWXWY
        us with	YYZYYYcXYYY
        us within	XWWWXWaWYXa
        usage	cWXWYbXWWZW
        use	SSaQVWTPNda
        use $	cXVWVYVXXXa
        use a	ZXXXXYYXYac
        use facial	ZZYXZZYYZcY
        use for	VYYWYXWWWXd
        use is	XZYbXYXXVYb
        use of	TUZUYWWTUZa
        use the	WXWUXYWXVcc
        use three	XXXXYXYYYdW
        use to	YXVbYYWUYWc
        used	WPXMRVWRWdf
        used $	XXXWXYbXXSe
        used again	WWaXXVYWWbZ
        used and	XYVZWcXYYYb
        used as	aXYZYYYYYVd
        used by	aWbXYYWWaXa
        used for	WYZWXWWXWeZ
        used in	ZWaVUYUXTab
        used on	YYYXZYZYYbZ
        used the	VZWWZXWYVYd
        used to	XYcXYYWWXbX
        usefu*	YVUTYVVVXWd
        useful	YVUTYVVUXWd
        useful to	VXYYZYXYUbb
        users	USScUTSUTaZ
        uses	TWUTYVUVVfX
        using	WUZXUUTSXbc
        using the	YXaZWaWWaaa
        usual	ZWUUVUcYZVb
        usual*	YVUUWTUUVcb
        usually	YVUUWTUUVcb
        utili*	bYaYYYXWXbY
        utilities	YYaYYYYWYbZ
        v	VYXYXUVVaWc
        vacan*	ZSYTUUYUUgU
        vacancies	WXXXUWXXWeW
        vacancy	cVVXYXaYWaY
        vacant	WVYUVWSUUhU
        vacant $	UWTVWXUUTfW
        vacci*	VVXVWVWZWeY
        vaccination	XYbXXXXaYXa
        vaccine	XXWXXWXVYfW
        vale	VWYcYVVZVUZ
        valid	YWWXWVbYYbZ
        valid request	XXYXYXVXYYd
        valid*	WXWXXWXabWa
        valle*	XXcYWXYbVYX
        valley	XXcYWXYbVYX
        valua*	daXZVUXdUVU
        valuation	dZXZVUXdUWU
        valuation office	YYZYZZXdVZX
        valuation report	eaWWXWVVXWV
        value	SXVTTWSRQaf
        value $	WWXVVUVVVTg
        value 0	UYXWVWWXWfT
        value and	XXWWWcYXYaa
        value for	YXUXZYXYWWe
        value of	YWaZYXYYWXd
        value*	bbYXVVVUYYW
        values	bcVXWWWWZWX
        van	XXZbXXYXYXb
        vans	XTUUUaTVVeY
        vans $	UUWUWVWUWca
        varia*	ZVWWVVVWbWa
        variation	bYYYZYYXbXZ
        varie*	UUVWVUWVVca
        varies	UUVWVUWWVca
        vary	WXTVcXVWXXd
        vat	WVSXVWSTZbc
        vat $	TSUUTTUUUcc
        vault	YYcWYXYXXYa
        veget*	ZZYZZYYYZbY
        vehic*	YYRdUTaXVYY
        vehicle	WYTcUUbYWYY
        vehicle $	WVWcXWZXWYW
        vehicle is	ZZWZXYXXXcV
        vehicles	dUUZUURUUXb
        vendo*	WVaWWWWWWeV
        vendor	WVaWWWWWWeV
        verba*	ZYXfWWWVWWU
        verbal	XXWfWWWWXWV
        verif*	VXXVbYXXZbV
        versi*	YcbUUWVUSQc
        version	XdWWVUVUTRe
        version 0	VUUWVXVUVXe
        version of	VcWWYXUWWTe
        versions	aWcYWZYYXXX
        versions of	bXWZYaYXYYa
        very	VZWYaXaUZTc
        very wide	ZYZZZYeYZZa
        vesse*	WXVWZWYZVbZ
        vessel	WXWXXWZZVaZ
        vessels	ZYXYZZZbZaX
        veter*	ZZYbZYYZXcT
        veterans	ZZZYZZZZYbX
        veterinary	ZWXcXWYWWbV
        vetti*	VVbVbVTUWcU
        vetting	VVbVbVTUWcU
        vexat*	UVUTShRVTRY
        vexatious	UVUTShRVTRY
        vexatious $	XVTWWeTUWVY
        vexatious and	VYWYUdWYYZY
        vexatious is	YYXXXXYYYXd
        vi	UVUUVUaVUUd
        via	ZVUXXUWZdcV
        via our	ZYYZZYZZbZb
        via the	bYXXYXYYYcX
        viabi*	VXbVVVWVVTc
        viability	VXbVVVWVVTc
        vice	aXXWYYXXXab
        vice chancellor	XYYXZZYXXbZ
        victi*	WUZYVUTYTbZ
        victim	XXaZWWUWTbY
        victims	XVYUWWWZXab
        video	VaTWTVUVZca
        video $	XVXWVXVXWda
        view	YWaTZaVTeRa
        view $	UUZWVVVWcVY
        view is	WVWWXUYYWVe
        view of	YVWXbaVVXXZ
        view that	bYdZXZYXXXV
        view the	XWXYXaXXbVZ
        view to	YYcZYYXYYYY
        viewa*	VWYXYXXWeXW
        viewable	VWYXYXXWeXW
        viewe*	XWXXYZWXdWX
        viewed	XYYYYaYXdXW
        viewed under	YYYYYaYWcXX
        views	UaaXVUSSUSd
        views $	ZYVXYZYYYUe
        views for	aZZaZYZaaab
        views of	ZUWYYYZWZVe
        views on	XVUaXWWXXWd
        villa*	YaXVZXYXXba
        village	YWXVZXYWXbb
        virtu*	VXbXcVYYUWX
        virtue	VXbYcVZYVWX
        virtue of	VXbYcVZYVWX
        visib*	YdYbYZXYYXX
        visible	YdYbYZXYYXX
        visit	UWaYZTTTbfV
        visit*	YUYeUXUXXaU
        visiting	WVbXVbWaZXV
        visitor	aVXdWVXXZXX
        visitor numbers	aXYdXXYZZVX
        visitors	XWWdWXZVTZY
        visits	WYWaXWVWWcY
        void	XXbUXWXYYdX
        volum*	YZTYWfSUUTZ
        volume	UWWZWcXWXVa
        volume and	WWWXWcXXZZY
        volume of	XWXVXbXVWWZ
        volumes	aaVWXaXVUWc
        volun*	XTXVVUVYVdZ
        voluntarily	ZWaXXXYZYXY
        voluntarily $	YYWZYYZaZYa
        voluntary	WVWYXWXWVTg
        volunteers	VVVWXWWVWgW
        volunteers $	XXXXYXYXXdW
        vote	XWVfXVYWYUW
        voted	WYWbZXZYZeU
        votes	YYaYYXYYYdX
        vouch*	WWWbXWWVWcT
        vulne*	WbcWXWeWWVV
        vulnerable	XWbWXWeWWVW
        w	YWWbQbZXQZW
        w out	TUZUVcVVVTa
        wage	XWWYXWXWWcV
        wait	aTSYVTTVUdY
        wait $	WVVWUVTWUSg
        wait for	YYXXXYZXYba
        wait until	ZZYXYYYZZaa
        wait was	ZYZYZYZZYcY
        waiti*	XYTWUaYUZaY
        waiting	XYTWUaYUZaY
        waiting for	YYYYYYYYYcY
        waiting list	aaXXYWWYVcU
        waiting rooms	XYYYYYXZbbZ
        waiting times	XXUdXWVWbVZ
        waive*	bWaZWWUXVZY
        waived	aXZaYXXYXXa
        wales	TUXZVUYaVYe
        wales and	WWWWWXXVYeX
        walk	WVVYWWXXUbc
        walke*	YYXbYYXYYZa
        walkers	YYYbYYXYYZa
        walks	ZXXZXYXYZdW
        wall	TUSUUVUTUeb
        wall is	YYXYYXYWYcY
        walls	XTWWWUXXXbb
        want	TXSYRZbbaWX
        want $	ZXYWXXZcXYZ
        want is	YbVWXUWZbWX
        want the	XWXWWYWcVYa
        want to	WVVSVVWaWYe
        wante*	dYUSVWYWVXa
        wanted	dYUSVWYWVXa
        wanted $	aWYYZZYYXbZ
        wanted to	WXZYZXVVYVd
        wants	XWWXWUXWVWf
        war	WWUVVVVbWdY
        ward	ZXZaTUYSYWZ
        ward $	WYVUWUcWVaa
        ward 0	VVXVXWVYXca
        ward and	WXYbYYYWWZZ
        ward boundaries	XXXXYYXXbVb
        ward has	YYZYZZZWZcY
        warde*	YVRXVXTYYcY
        warden	aXVVZYXWaaa
        wardens	UVSbUYUZVYZ
        wards	caXVWaVWUaV
        wards $	cUZWXVWXVeS
        wareh*	WWVaYbXWWVZ
        warehouse	WWVaYbXWWVZ
        warne*	WXWXYbZZXWa
        warned	WXWXYbZZXWa
        warni*	WVWbWWWVVcZ
        warning	XYXWXXXYWdY
        warra*	ZVVRYSTXUVc
        warrant	aXUWaWVZXYY
        was	RUUfaUPTVcX
        was $	XWVWWVXVVUf
        was 0	TWWTVTWWTiT
        was a	UXWZYVWWVbZ
        was able	ZYYdZZYYZWY
        was agreed	UZWcYZaZZcY
        was also	ZYacZYZZZXZ
        was an	XXWWYYYYWcZ
        was answered	ZYYXYaYYbYZ
        was applied	ZcWWWVXXYUd
        was asked	UVUVWWWUWdZ
        was at	UXYdWWXYZYV
        was based	ZZYWXVXXXac
        was being	XXXXYVYYXWd
        was bought	YXXZaXYXYYX
        was brought	YZVXYYYeYcZ
        was built	WWVWWXXXWba
        was carried	XXXYYXYYVYc
        was caused	WZWWXWXZXeV
        was considered	aYeYZYaXYYW
        was consulted	XYYYYZZYXdY
        was correctly	ZZaWbYYaZWW
        was dismissed	ZWcYWWYZYdV
        was done	XXZbXWXbXWX
        was ever	UYYddXXXXVV
        was first	XWWVYWXVXWe
        was for	VXSUWVSVUZd
        was found	WZYeYbVXWWX
        was given	YSaTWVVRZZb
        was handled	bZZYYZYZZZa
        was held	WXaZXWWXXUd
        was in	TVRWaZVVXXa
        was issued	XXXYYYXYXab
        was kept	YZYZZZZZXYb
        was last	VVXVWXVWVba
        was late	YZYWZXWYXUd
        was left	XVXaXXYXYbY
        was let	WXWWWXWXXfV
        was lost	XXWcXXYXYZW
        was made	SRTaZSVXRWd
        was meant	XbVYYXVWXYd
        was moved	YYXaYYYaYYb
        was never	aTZhXXWWXSS
        was no	XYYZYXXYYZa
        was not	YVVdVRWSTZZ
        was obtained	VXVWXXZYVac
        was on	UVWUXVWWWcZ
        was one	XYZVbbXXXbX
        was open	YZbZXaXYVYY
        was out	VXWTWVVWWhX
        was overwritten	ZXXdYYXXYZX
        was paid	cTbUTUUUVbX
        was passed	YZYYXYXVYZc
        was prepared	aYWXYXYXZdY
        was properly	WXZXYdXYXYW
        was published	VYWXYZXXbbX
        was put	VVUVVUWUcYb
        was raised	XXXWbXXYXYc
        was received	VYWVaSWUVUe
        was referred	YYZYcZZZZaa
        was refused	YZYXZXZZYab
        was replaced	YYYaZYYZYbY
        was rightly	YXcZXXZZYZY
        was run	VYWVYXVbXWc
        was said	WaZYYWVXYWZ
        was scrapped	YXZcZYYYXbX
        was sent	UVXUXUVbTXf
        was set	XYaWZYYYXca
        was settled	YXXXYYYYWab
        was signed	YXVWXXYXYdX
        was sought	WWXVZXXXXeX
        was spent	bYVVYXXXUbY
        was still	ZYYXYYZZYVe
        was suggested	cYZYYYYZZZb
        was taken	WWVVaTUTVaa
        was tendered	ZZZcZbZaZcY
        was that	YYXWWaXaYcX
        was the	WXQSUVWXVfb
        was to	XWWYWWXWZWb
        was told	ZZcWYZZZZYc
        was undertaken	bZXaYWYYXZX
        was used	XXYXYXWYXdX
        was withdrawn	XXcbWXZYYbU
        was written	YbVbWXZYXYZ
        waste	XSOcTRdZWXY
        waste $	XVTZWYVUVca
        watch	bcYUWUVVVeR
        watch*	YWbXXbVWXXa
        watched	YYXZZbYZZZb
        water	XRYYWRRcWbW
        water lane	ZZZZZZZZYZb
        water samples	YZYYZYZXYcY
        way	YUYZccTXPWX
        way $	VVZcbTUYUVY
        way of	cWYXSXSYWVa
        way or	YYYVcXXYYXZ
        way that	XZbXbXYWXXZ
        way the	ZWWZWTYZYYf
        way to	ZXWbXZUZVWb
        way we	XXWYXXbXXXa
        ways	WWWWaVcWWXX
        we	UVcZcbdWQSS
        we accept	VVUVVWVVUZe
        we acknowledge	XXYXYYZYYXc
        we aim	WYWXYYXXYWd
        we also	XZXZYYYYYYd
        we are	aVcUZaQWSNX
        we ask	YZZYXZcYXYY
        we asked	UXWXWVVWXVg
        we believe	VWYVVbXZXVY
        we can	caWTbYSVPPd
        we can't	VVZacbWZTVU
        we cannot	SUbdZVWPTSV
        we consider	VZbWUYVXZVY
        we considered	YXUWVVYWXVg
        we cost	YYVXWdXYYXX
        we could	UVUaWXZVWWc
        we decline	XVbXabVWWTT
        we did	WXTcWWUXXVd
        we disclose	YWZWXXYYZZc
        we do	VWZYZSSVXfW
        we don't	TRZgWTYWSXP
        we estimate	YZXZZbXYYXZ
        we find	XXebWWaYXWW
        we found	bVbZUeVWXTT
        we gave	WWVVWWWVWfX
        we give	YXXWeYWYZXa
        we go	ZXWXXYdYXXY
        we got	WVVVXWVYXfW
        we had	TVVbXWUUWXe
        we have	XZZZUWXYRcW
        we haven't	XWXeYaWVXWU
        we hear	ZXVXXVeYZYW
        we held	WWVWWWXWXXf
        we hold	WYVXZZOORVc
        we hope	VWWWWWWVWYd
        we keep	TUYcbWVVWTY
        we kept	WbVVXZXWXVc
        we know	XYXWaXcWVVZ
        we looked	XWVeWXVWZWY
        we maintain	WWZVZWWWYVc
        we make	WVdVacVWXWV
        we may	VUWVYXcWXUc
        we mean	YVcXYYYXYXc
        we might	ZXXXZYWYZZd
        we must	SacXXaXUWWY
        we need	YWTXZddTWVU
        we neither	WWXUdYXXWVY
        we only	ZXXeZYWXYXV
        we pay	cUVZVXTXVcW
        we publish	WVXYYXaXbXZ
        we put	TcZVZbUVbSW
        we receive	ZZYYZYZZZYc
        we received	YXWTYRTUWXd
        we recognise	UWWWZWYVWVc
        we refer	XXVYXWYccWb
        we refuse	YUaYZdXYXXT
        we rely	VWcVbYWWZXX
        we require	YZZXZYcZZZY
        we say	YYaWdXXWWXZ
        we searched	WWWdYWWVWVZ
        we see	aWaaYXYXXYY
        we shall	XWcWZcYWTUZ
        we shan't	YWbYbbYWXXX
        we should	WWWZXaaYWXa
        we stopped	WVWUXaWWWdV
        we suggest	VWVVWVWcWUd
        we take	YYVZbVbWXVa
        we therefore	VUdWYaWVUTY
        we think	YXbWXYXcZWX
        we to	VWXVbWeVWUV
        we took	XaVTXZXWWSc
        we treat	YXXXYYWXYZd
        we try	VUVXXWXUWXe
        we use	SRcQRRdTSdS
        we weighed	UVTYWXUVWVg
        we were	WXVZTZZVWVc
        we will	SXaTbXTaTVZ
        we withhold	UVfWVVWVXVV
        we won't	ZYbXccWXYWV
        we would	WTdSXaYXZTY
        we write	YXVXXYaWZYc
        we'd	SVZXYdYXXTa
        we'd be	ZYXYaZZZZYb
        we'll	XVTYXXYXXYe
        we're	ZZeUZcUTSTW
        we're not	XWdWabXYYYV
        we're unable	ZZbabYYZYYY
        we've	ZcTdSXQaYSX
        we've concluded	XWXXXUZYXYf
        we've no	aUUeVWWZUUV
        we've put	acYYZaZZYYU
        weak	YYXYYXXYXXd
        weake*	XXWYYYXXXXe
        weaken	ZYZZZZZZZZb
        wear	WYXZYaaXXdU
        weath*	VUTaVbZXYZZ
        weather	VUTaVbZXYZZ
        web	UUVTUWRSgaT
        web $	XYWWYYWVeXV
        web address	ZZXZZZYYcZY
        web pages	VWZaYYYWbWZ
        websi*	QRQUUQTYiQX
        website	QRRVUQTXiQX
        website $	TUVTVTWacTc
        website and	ZZYZZZZZbZY
        website under	WXWUXVXUdYY
        week	ZUXVUYXUaba
        week $	ZWUWVTUVRfY
        week and	WVVXXZWUVYd
        week in	XYaYYWYaZeW
        week'*	VWWbWbWXUWZ
        week's	VWWbWbWXUWZ
        weekd*	WWVVVVUVacV
        weekday	WWWVWVVVVeW
        weekdays	YZYYYYZYbZY
        weeke*	XXZVWXUXWfT
        weekends	WWUVVXUWWgU
        weekends $	WWVWWYVXXfU
        weekl*	XUbVVVUWceS
        weekly	XUbVVVUWceS
        weekly $	WXUVWXWWZeW
        weeks	TUSSSdQSRgU
        weeks $	WWVVWZTVUgY
        weeks and	YXWXYcZZYWb
        weeks at	XYXYZXYYXdX
        weeks of	XZZaaaZZYcb
        weigh	TXWbVXVVWUe
        weigh the	WWVZXZXXVYc
        weigh*	VPZdSQUQTVd
        weighed	VVYZVWUUTcc
        weighed at	WXVbXXXWVeU
        weighed the	YXZXYYXYWWd
        weighing	WVTTVVVVUUh
        weighing the	WWXVWWWWWVf
        weighing up	XXVVXXXWVWe
        weighs	VXVfXWYWXVW
        weight	ZUYaWUXTWWc
        weight $	YXVVYYVWWXe
        weight and	XYcYYZZZYYY
        weight of	ZZaYYYZYYXb
        weights	WWWdWWWVVWW
        weir	XWWaXbWVUUc
        welco*	WWVWXWaWZWc
        welcome	WXVXXWaWZWc
        welcome to	XYYXZZWYaYa
        welfa*	ZZZZZZZZbbY
        welfare	ZZZZZZZZbbY
        well	YUYTUbbUZXa
        well $	cVaXXSaWVWZ
        well as	ZVUWVWZUYca
        well be	ZYXXXWYYXYd
        well over	XYYZZdXYXYW
        wells	XXWXYYWXYad
        welsh	WVXYZVVcYcZ
        welsh government	YXYWYYWbabX
        welsh ministers	UWVaaTYWWcX
        went	VRXaVPRaQZZ
        went to	aXVaYYXcVaZ
        went up	VUUTVVVUWhT
        were	QXVdWTOTLaZ
        were $	YaVZVWVSVSd
        were 0	VUWSUWVWXjQ
        were after	cYYYYZYYYXY
        were answered	WXXWYVXXWZc
        were asked	VYYXVWVVWVe
        were believed	ZZYZZZZZYWd
        were consulted	VVVVZWYWVVg
        were deleted	WZWdYYYYYYX
        were destroyed	YZZcZZZYYYY
        were dismissed	XXXXXXYXXeW
        were found	bXVbWWXYYbV
        were given	WZYYXXWYYXb
        were granted	YZVcYYUXWcY
        were held	YXZXXZYYYbZ
        were in	XWYbYYXYXcT
        were issued	YZYUZZYYaab
        were it	XYXVdaWWYWa
        were kept	ZZZaZZZYZVb
        were known	XVXWWXYWXWe
        were left	YZYcYZXXYYZ
        were lost	XWWfWWXYXWV
        were made	VaWWbUVSWcY
        were never	WXVeXYXVWZU
        were no	XXWYYWWWVeV
        were not	XTUbZXVTWZY
        were placed	YYbZZZYXbZY
        were put	WZXWYWYYYZb
        were received	WYVVWWXXVZc
        were recorded	ZZZXZZbZZZc
        were refused	WcZWWTWVWbb
        were released	XVZZYXYXYac
        were removed	WbXbWXYXYZW
        were taken	VYSWTXVXUdU
        were the	VZXZVWZWXZb
        were to	ZYYYZXXYYXe
        were told	XUXZUVWVUab
        were transferred	XYXYYYYZYdX
        were two	XYWVXXZXXZa
        were under	ZZYbYZWYZaX
        were upheld	YXYXYXXZYcZ
        were withdrawn	YZZWZZbZZZa
        were written	YXZWYXYYYbb
        were you	YXYYZWXWYYe
        weren't	WWXcXWbXWYX
        weren*	WWXcXWbXWYX
        west	WVVVVVWUWfU
        wexco*	aXXWYXXcWYY
        what	XYVWQWhRNLa
        what a	YYYZXXWXXYd
        what can	WVUYXbXXVXe
        what could	XYYYYVXYYZd
        what counts	ZXWXXYbXZWa
        what do	YYYYYYcYYZY
        what follows	dUXXWVVXYYX
        what had	ZWWXYWZZacY
        what has	XbXaYYXYYXc
        what i	WUTUYVVUVVg
        what if	YYYXXWWXYXd
        what interests	XVXYVRYYWXe
        what is	SXUYYXZXTPe
        what it	YXWVXTaVXWe
        what might	ZYZZYYaYYZa
        what period	UVUUVUhXVUT
        what the	YaZbVaaWSWV
        what they	TQVaTURVTYc
        what to	XXXWVWXTZXe
        what was	VYaTSYSTTRf
        what we	cXYaYZTUWXY
        what you	ZZZYWbVXYUa
        what'*	TTVUUUeUUUY
        what's	TTVUUUeUUUY
        whatd*	WWVXWWWWcVc
        whatdotheyknow	WWVXWWWWcVc
        whatdotheyknow $	WWVXWWWWcVc
        whate*	XXVbaVVUXTb
        whatever	XXVbaVVUXTb
        whatever the	YYWVcXXWYSb
        whats*	WUZbXZWXVdV
        whatsapp	WUacXWVXVdV
        wheel*	WWUbVbVVWcS
        wheelchair	YYYYYZYZXcX
        when	QOOeSPSSOad
        when a	XYVWYWVWYbc
        when it	XXWaXXWUVcW
        when refusing	aZWaaZaaaae
        when the	WWUaWXVYWXd
        when there	WWSUTVVVWfW
        when they	XXVXZZYZYdY
        when to	YXXWYYXXYac
        when we	WVWaVWWWXVc
        when you	VXabYZaWXYX
        whene*	XWVaYXXWWcY
        whenever	XWVaYXXWWcY
        where	UcWWSSTWaYa
        where a	VeWXUUWTTYX
        where an	ZYYXYYXZYbc
        where each	bYZYYXXXbYZ
        where information	XYXWXWXXYYe
        where it	VZYXWYXVaaa
        where more	VVWXYXWZXZc
        where section	XWbXabXXYYX
        where the	VWYWYWXWcXX
        where there	WaWXYXaXYaZ
        where they	XWYXXXWWaZb
        where to	ZZYaaYaYZYa
        where two	ZXZZZZXZZYb
        where we	UTVTUXWWVUh
        where you	XYYXYYXbZXZ
        where*	XcVbYXWUYbX
        whereas	XcWaYYXWXYZ
        whereas the	ZbXbYYYYYYY
        wheth*	TQPXgUbQOTW
        whether	TQPXgUbQOTW
        whether a	TUabbTWSVXY
        whether an	WXTcbbVWXVW
        whether any	aYZXcaWXYYX
        whether held	YYYWdYXYYYW
        whether in	ZZZaYZaYYbX
        whether information	WVYYYXVYXWd
        whether it	WVTXdZZTWaX
        whether or	YWWUbWWXYWZ
        whether section	VZVVYVUYXYe
        whether such	YYXUcXXYZZY
        whether that	ZZZZbZZZZZZ
        whether the	UUWaXYVTTVc
        whether there	YZZVcZWZZZY
        whether they	ZYXZZYZZYaZ
        whether this	ZZXXdWYYYYX
        whether to	SWTVWXTYVae
        whether we	TTTSbZQUUTb
        whether you	YYYXXYdYYZW
        which	WZVZPYiZYRT
        which $	WcWYYWdXXWW
        which 0	TWTTYVTUTcZ
        which a	UaZWWTUaYaX
        which an	ZXZZZYWYXWc
        which any	YZYaYYXaYbY
        which are	YbWZYXWVZZZ
        which can	YZZcZZZYbZX
        which could	VbeYTVUbVVV
        which does	XXYYYYXaXab
        which each	ZYYZZYZYZbZ
        which exemption	XWWZWWWWXYe
        which forms	aYYYZbWYaYY
        which four	WWWWXWWXWeW
        which goes	WYXYYZXXYba
        which had	aYYYZYYZZaa
        which has	VVXUYaYaXYa
        which have	aYaYWXVWXZa
        which i	bVcVVVUXaXY
        which in	YYWcZZXXaZZ
        which includes	YZZYYZaYZba
        which is	ZVZaRaNRUXY
        which it	XTWVUXRUZZc
        which may	XXZYXYWVVZb
        which means	YWWXZYYWWXc
        which ministers	YXYYYYZYYYc
        which must	XXYXZYYYZXc
        which no	ZYYcZYZXYYX
        which of	SUWYWacVTXY
        which one	XWVWYZcWXbY
        which reached	YZZZZZYYZZb
        which reason	VYZcWcWaWZY
        which regulation	VYXVXXVWaVc
        which relates	XZdYYYYYYYS
        which runs	WXWaYXXUXcb
        which school	WYVZXWbVYXa
        which section	WXaWXYVXWYa
        which sets	XcYYZZXYYaY
        which takes	WYZYZcXXYZZ
        which the	UZXWXZXRaYW
        which there	TTTTZWWWVUg
        which they	YYWXXWVVVXd
        which this	YYWYbaXXWZZ
        which to	VVZZWXWVXZa
        which took	WWWVWcWcXXX
        which two	ZVYZYYWZYcW
        which was	WVXSUSWXUba
        which we	YaYWVYVZTUY
        which were	YWZZXWYWXbZ
        which will	ZZbYXXaZYZa
        which would	UUZWWabaVUa
        which you	YSWYWVXWYWZ
        which your	aYXbXYbYcWV
        which*	XXXXYYaYYcZ
        whichever	XXXXYYaYYcZ
        while	WaWYVXWXPZa
        while i	ZbZbYXYYYYY
        while it	YZXZXXYYYXc
        while not	YYYYYaZbaYY
        while the	WaXTUWSSUZd
        while we	YXaXZWbYXYZ
        whils*	VZbVYYWWXZY
        whilst	VZbVYYWWXZY
        whilst there	aYWZWXaYYWe
        whist*	WaeUbUUUZYU
        whistleblower	XacWcWXXXWU
        white*	VaTaWVWVWdW
        who	PUVSPOTYJYd
        who are	VbYTXWaWXYa
        who attended	ZXZZXYZZZXb
        who can	WWUWUYXbVcY
        who dealt	ZXYYZYXYYYc
        who do	YYWYYXcWXWY
        who had	aWZXXWVVXYb
        who has	XZWZXXWWVZa
        who have	VXXWWWWWWVf
        who is	VXUaXXVXWVe
        who knew	WXUVYXWWXVf
        who live	ZXXYYYYYYab
        who made	ZZbYYYZYZYZ
        who might	YYYWZYWVYXc
        who need	XVVZYWWUWae
        who signed	WWbWXYWXXbZ
        who was	VbTaXXWXWWb
        who were	YXYZXZXYZWd
        who will	XZWXZYXcXaa
        who wish	ZZZZZZZZZYb
        who works	YYYYZbYYYXc
        who would	WWWWWWYbWVb
        whoev*	XXWbWXWXWVb
        whoever	XXWbWXWXWVb
        whole	YUbSVYWOUXX
        whole $	bXVXWcWVXXa
        whole of	bVcYZYTTaWW
        whole request	WVTYWbWWWUb
        whole trust	XbWXXYeXYYW
        wholl*	VTdUUTUYUaX
        wholly	VTdUUTUYUaX
        whom	WTWXTTXcRYb
        whom $	ZZZYYZZZZWd
        whom 0	WYXYYYWXXeX
        whom it	YVZYYXVUWXd
        whom you	WXXXYXXdVXY
        whose	WWWWTZZcUZX
        whose disclosure	XUZYYXZZXZb
        whose information	ZZYYZZYcYZY
        whose names	YaaZZYZZaYX
        why	SQVWQXSPRRi
        why $	VWUZWVWXWVf
        why a	XXWbXWXXXVZ
        why it	VUZUWXWXWVd
        why the	TWSYVYVVTYe
        why you	XXbUYWYWYXc
        wide	aUUWXWdXVWa
        widel*	YaYYYZZYZYc
        widely	YaYYYZZYZYc
        wildl*	WWWVWVWVWWe
        wildlife	WWWVWVWVWWe
        will	UTdLcaVdTPX
        will answer	VWUVXVWcWUa
        will be	TOaQUbVYVRb
        will begin	XXXVYWVXXVe
        will bring	YYYWXYWXeXW
        will come	XYXXYYYcWYZ
        will find	bbYYZZXXVZZ
        will have	YXVWXYYdXWZ
        will hear	WYVYYXXaWWd
        will let	WVWWVWVVXVf
        will look	YYXYYXaWUXb
        will need	XWXYYXXaXYb
        will neither	YWcXcYZYYYW
        will not	QWcSdbONRTU
        will receive	eXYYXXZYWYW
        will remain	YYdXaXXXYXX
        will reply	UUVVUUVZUWe
        will respond	XZXYYXYdZYZ
        will see	caUVVWWVZUU
        will send	WXVXXWXXXca
        will stay	XWfXWXXXVWU
        will take	VVUSWaTZWUb
        will therefore	bZZYYbZZZYX
        will treat	YYZZZZbaXYZ
        will write	YXXXXXXYYZd
        willi*	ZYbVUVXWVWZ
        willing	ZYcVVVYWVXY
        willing to	WYaWUWYUWXZ
        wilms*	YYYYXZXZWYb
        wilmslow	YYYYXZXZWYb
        wilmslow $	XXWXXYXVXWd
        wind	aXXXYXXXWYc
        windo*	VUVUWWVVVZd
        windows	VUVVWWVWVbb
        wing	WbUVXaXXYcW
        winni*	WcbXYZZZXYV
        winning	WcbXYZZZXYV
        winte*	dUVXVWVVUbZ
        winter	dUVXVWVVUbZ
        wiped	UUUhVVXUUWT
        wiped after	YYXeXXYYXWV
        wish	TURWVSZZRXe
        wish to	VXTZWVWaTYe
        wishe*	USbYUVRSTSd
        wished	WUbaWXTUVWb
        wished $	XWcWYYXWYZa
        wished to	XWYaWYUWWXb
        wishes	WVZUWVWVWVe
        with	ZcWVXYYbTZU
        with $	XUWTXcWYUXZ
        with 0	TdUWWbWUTYY
        with a	QUYYVXZWTca
        with all	cXYWcYWZZVV
        with an	WbXaZXWWZcX
        with any	XaXVWaXWXda
        with as	ZZZZYYXXYbb
        with by	YWYXZYXcWaY
        with care	aWWXYWbWWYZ
        with data	YXVXXZbYbZZ
        with each	ZbYUWYVVWYb
        with effect	WXYaYWWXWfU
        with fewer	XbYZYYZYYbX
        with his	XaXYZZYYZZc
        with in	YYXWXbbZYYZ
        with it	UVYXWZSZTVf
        with its	bXWUVWaaWWZ
        with names	USbWXVXYWUd
        with no	WVaaXWXTWZZ
        with one	WbYWXYXWYZc
        with other	XVVcXVXYWXb
        with our	PVVYWTUaUWg
        with reference	WWabXWVYXWc
        with regard	bUVUeVXdWZU
        with regulation	WbYYYXXWZYc
        with respect	ZXaaZXYXZYU
        with section	aaYWZZZVXXa
        with security	YWaXVXXXXXc
        with such	ZYYYYZYbYYZ
        with that	YXYWaWbaXXY
        with the	VUcYZUVaXXX
        with their	WUYbWbZaVaW
        with them	XUVXZXYWWUg
        with this	iYPRTXWWUUR
        with those	VZWXYWaWZcW
        with three	YaYYZYZZXbX
        with two	XaXYZYYYZbY
        with under	WUUXWSTUXVi
        with us	WTdWZUTYUTb
        with what	XXXYWWWWXWe
        with which	YWXYYbYZZXZ
        with whom	ZYZXYZYaYaa
        with you	daaVXXZVVXZ
        with your	WRSWWcXdVSZ
        withd*	YVXbUTWWSaa
        withdrawn	ZTYbURWUTZX
        withh*	QalLQPNPINW
        withheld	PahOSSQRLQY
        withheld $	RacTTTUUUQY
        withheld and	ZXZXYXYZYZb
        withheld as	XabZZYZZZYY
        withheld for	YadXXYXXXWW
        withheld from	WVbYYYWXXVc
        withheld in	WYeXZZXXWZX
        withheld on	XaXWWWWVWdU
        withheld section	VUhWYYXYXXS
        withheld the	WUYWZZYXXZd
        withheld under	SXeUSUTUXTX
        withheld until	XXfXXYXYXXU
        withhold	ZYfUTTVSTUX
        withhold $	TVgVWWVVWWV
        withhold it	XWaYYYYYYXb
        withhold the	VacWVUWVWVY
        withhold them	WVcXYWWWYYZ
        withholding	TWeTTTUUTSZ
        withholding $	XVbWXYWXXXa
        withholding is	WXcXWTYXWXY
        withholding it	VYcWXWXVVWZ
        withholding the	WYdVWUTUUVY
        withholding this	WXfYXXZYXXV
        withholds	VcaWXWYWXXW
        withi*	WZZVTYTTUXX
        within	WZZVTYTTUXX
        within 0	VVWSVZYYXUd
        within a	YYcYYYZYaYY
        within five	YYYXYXYXXeW
        within forty	WYZZZYZYZYd
        within scope	cYXaXYXXZYY
        within section	UZdWWVXYYYW
        within ten	YWUWVXYWXcZ
        within the	WZWZYaVTWXY
        within thirty	YXWYYXXYXdX
        within three	WVWXXWWYWTi
        within twenty	XWWUXVWXYZb
        within two	XXYXYXaYZbY
        witho*	bWUZUbaPWWW
        without	bWUZUbaPWWW
        without a	TUVZXaSUVVc
        without an	XWWVXbVVWXZ
        without any	eUYYYYXWVXX
        without charge	YXXWYXZXacW
        without having	ZZXYYXYYYYd
        without prejudice	aVUXWYWYXWe
        without the	UYabXWYVUZX
        witne*	XdbUVUUUYaV
        witness	WccVWUWUVbV
        witness statements	YbaZZYZZZZZ
        witnesses	YcZYYXXXZZY
        witnesses who	XZaYYYWWXWa
        women	VXbWZZYZWdY
        won	VVWWVVWUVeV
        won't	SSfSdeSRRST
        won't $	YZaXYcXYXZX
        won't be	SSeSXcTTSVW
        wonde*	WVVWXXeXXVb
        word	bSTaTcaUSVb
        word $	eVVVWVVWWVY
        word of	XXWeXXWWXVW
        worde*	YYYZXabXYXZ
        worded	YYYZXabXYXZ
        wordi*	ZVWWXabVTUa
        wording	ZVWWXabVTUa
        wording of	ZVWWYZZWTUb
        words	RbbUWVZTTTf
        work	RZSYTcSZUcZ
        work $	WXSRSZWRVda
        work a	VXYXYWXXYfV
        work and	XYYYZbWcYXY
        work for	YYXZYcZZZYY
        work in	YYXVYYXYZdZ
        work involved	XXXYYdXWXZZ
        work is	YbYZZYXYYXc
        work of	YbYYXZWXXbb
        work out	WVXaWaVWWVb
        work that	YXVZYaZYYXb
        work to	WWWVXYYVWda
        work with	YXXXYXZYZdX
        work within	XbZYYYYXXbX
        work would	XYWYYbYWXWa
        workb*	fWXWXYVWVVW
        workbook	fWXWXYVWVVW
        workbook $	fWYXYYWXVWV
        worke*	WTYYSXbXRaX
        worked	YVaaWaUaTYY
        worked out	TWZaWbVXVWb
        worker	WXZZWWWXXaa
        workers	XWUWWXdXWbY
        workers are	XXWYXXbXXaa
        workf*	WYXWXYWUcVb
        workforce	WYXWXYWUcVb
        worki*	TRVVTXYWQZb
        working	TRVVTXYWQZb
        working day	WZYYYXWXYXd
        working days	VUSTVYYXTWc
        working group	XXacYXYYYcX
        working out	XXYXZaXXYXa
        working papers	WWbWXWWTWXa
        working weeks	XWWVWcXWXUa
        works	ZWTTVZWRUWf
        works $	WVWYXXXWXbb
        works*	aWXVXWWUUbX
        workshop	YYYYYYYWYac
        workshops	YXWWXXXVXfV
        world	UUWXYYXYUWf
        world $	WWVZYZYYXZe
        world at	WXYYYYYXXXd
        worn	aWTXVWVWZZa
        worn cameras	VWVZVXWXVcZ
        worn video	WbWbXXXXaUc
        worse	YWXXXXXVYXd
        worth	WUWVVXZVVdZ
        worth 0	XXZXXXVXXfT
        would	JUYPXgdbRIa
        would add	ZXaXYXYYWYb
        would adversely	YVcZZXYZZZY
        would aid	XWcVWWWVXVc
        would all	YYVZXdYYYYX
        would allow	XZYYXXUWWVd
        would also	XYXZYYWXYYc
        would ask	YXYYYYbWXWZ
        would be	PWVWbYSbRWa
        would breach	WYbXUYWXWWa
        would call	YYYXYcYYYXZ
        would come	WYWYXcWVWWa
        would constitute	aYbZXZZZYaZ
        would contravene	ZaaZWZZZYZa
        would cost	ZYYYYbUYZZa
        would disclose	XVXWdYWZZYZ
        would divert	YYaXXaYYYVW
        would do	XXZUXXXWXVd
        would endanger	YXdYZXYYYZX
        would entail	YYZWYZYZYYb
        would exceed	XYWYVZXXYXb
        would expect	XYWZXXXXZXc
        would fall	XWXXXbXXWWa
        would follow	ZZZaYYZZYYa
        would gain	XXYXXXXWYXd
        would give	ZZXZYZbZZba
        would go	YXZVXaXWXXZ
        would harm	YWbYYYYYYWa
        would have	VUTUXcXbTTX
        would help	VRbRTUcSURZ
        would hold	WWVXXXXfWXV
        would however	ZXYYXXYXZZc
        would identify	WddVXVVWUUV
        would impose	YYXYYeZYZZX
        would in	YXWXYXXXWXd
        would invite	ZWcXYYXaXYX
        would involve	YYYYWcYYZXb
        would itself	YWZWaWYZYYb
        would keep	XZYXXcXXYYY
        would know	YYYXYXVcYYa
        would lead	WabYYYZYYXX
        would let	ZYYXXWaWXVc
        would like	VUWXVWcWUTa
        would make	WbZZXWYXXYd
        would mean	ZZYYYdXYZZX
        would need	UWWXVgUVUXU
        would not	YWXWYQRRWYf
        would oblige	ZZZZZbZZZYZ
        would or	aVXaXZYZZad
        would place	XYZZYbXYZXb
        would point	XcWXXXWbaYX
        would prejudice	WXfWVWWYWUV
        would put	WVXXXYWXXWc
        would rather	YVcVYYWYYZb
        would reveal	ZXcZYYYZZYY
        would run	YZZWYcYYZYY
        would serve	XXWWXXZXXWd
        would show	XaYYUWVXUVb
        would take	WSWWVfQRVTZ
        would tell	YVXWbXZVYWd
        would tie	YYXXYeXYXWX
        would undermine	YXdYaXZYYXX
        would want	XVYXWaXWWWb
        would we	YYXZaaYXZYa
        would you	UWWWVUeYVXW
        write	WSVZUVWeQWZ
        write $	XZYYZZXdXYY
        write down	XYXfYWYXXWV
        write in	XXYYYYXXYXd
        write to	TVYUWXVeUTb
        write*	VWVbXXVWXaZ
        writes	VWVbXXVWXaZ
        writi*	UVXaTVcWVVb
        writing	UVXaTVcWVVb
        writing $	YYXcYYYYZXY
        writing in	UVVWWVWVVZf
        writing to	YYYWXVdYXYZ
        writing within	YYYXZYYXYYd
        writt*	UWZdSXVSWVX
        written	UWZdSXVSWVX
        written $	XbUeWVYYXVY
        written and	WYaZXcXXYWW
        written by	XXcWYZYZYbW
        written down	YXVcXWXYXXa
        written for	WUZaXVWWWVb
        written in	UXbZVYWXWWb
        written to	YZXWXXXWWcc
        written up	ZYYdZZXXXYW
        wrong	ZUTVWVabYZb
        wrong to	dTVVXWZWZYZ
        wrong*	XZaXZZXWYYb
        wrongly	XZaYZZXXYYb
        wrote	SYVYXTRVQWf
        wrote $	VaVbYZWWUXc
        wrote on	WXXWXWYXXXd
        wrote to	VaaTYWTXVTd
        wte	XXWWWVWVYfV
        www	UUXTVUUUgSW
        www example	ZYYYYYYYcZY
        wybod*	aWWeYXVWWUU
        wybodaeth	aWWeYXVWWUU
        wycli*	WYYYZYYXXYc
        wycliffe	WYYYZYYXXYc
        wycliffe house	WYYYZYYXXYc
        wyrec*	XYWWWXWVWXd
        wyrecliff	XYWWWXWVWXd
        x	RbTSSbTTSeT
        x 0	TVUVVcVVUeU
        xlsx	eVYWWWXWXWX
        xlsx $	eVYWWWXWXWX
        y	SURdTTUUTcY
        yard	bXWSYaYTVTd
        year	aXPYPUcOVbY
        year $	YRPVVXVSVZb
        year 0	UXXcWVUWUdW
        year after	TZWcXVWYYZW
        year and	VVTZVZXXdZY
        year by	bVVVYXWXVdX
        year for	WWWXXYWWWba
        year in	aXVVXYWXWZc
        year is	ZYZWZZZYYac
        year of	YbYXZXZXYeW
        year or	YYYYYYaYYbY
        year to	XYYXYXXXXab
        year'*	WXbXXVWXVWb
        year's	WXbXXVWXVWb
        yearl*	ZaXaYWXXXdW
        yearly	ZaXaYWXXXdW
        years	XZWUUWbPSXb
        years $	UYaaTSTTSXc
        years after	WYYWYXYVXZc
        years and	aVVZYXbWVaX
        years are	eWXVWYZVYXZ
        years in	XbZWZXXYWaa
        years of	XXXXYdVWVbU
        years old	XXZWXXXWYaa
        years or	XYYWZYYYZeW
        years the	ZZXYYZbZZcX
        years to	VVVYXVVWXWf
        years you	WWXYYbbWWbW
        yello*	VUUYUTUYWcY
        yellow	VUUYUTUYWcY
        yes	UhLPaPNPNeT
        yes $	SQUUSTUTTbc
        yes all	VWXWWXXXXeX
        yes or	XVXWcXXYYXZ
        yes since	XVXXXXXXXfU
        yes the	VWVYWXXXYfV
        yet	VYdTSVTUUTc
        yet to	YacXWWWWWXY
        yield	VVUWVVVVWdX
        yn	cScQVTRRSRd
        yn gymraeg	WWVXWWWXWYd
        you	dXRRXQjZbIT
        you $	dYbVWPXaWPV
        you ?	YWWXYYeXWYV
        you a	bXWXXXaWXYb
        you again	XXXYXVYXXWd
        you also	ZYYYXYVYYYd
        you and	caYVXXXXaWX
        you are	TYVaYYbXWRZ
        you argue	WVVXXXXYWXe
        you as	WXcXYabXXZY
        you ask	XRaVYZVXbbZ
        you asked	cXXPVXRNVTc
        you asking	XVXVXVcVWVZ
        you at	WbZXZZXabYY
        you be	XWXXXWbXaWZ
        you before	YUXZYYZYYYc
        you believe	WXXVXXXWXZe
        you by	dXXVWWWVbXZ
        you can	XYWUXTVWgUU
        you clarify	ZZYZYZcYZZZ
        you contend	XYaXXWYYXYb
        you could	XWXWXVcUVYc
        you describe	UUaXaUUUcYZ
        you did	XWWXWWXXXWe
        you direct	YYZZZXYbZZZ
        you directly	XYYXYYZcZXY
        you disagree	WYXWVYWWXWe
        you do	YYXWWZXWbca
        you for	UVTTUSVRSTh
        you give	XXZYWYdXVWX
        you had	TWTWVbVXVTd
        you have	XbaSXZUQVYY
        you if	ZXZVfYWWZWU
        you in	cYZUWZZbVVW
        you intend	ZYZYXXdYXYX
        you interested	WXXWXYdWWZX
        you is	XUXZYXWXXYf
        you kindly	VWWXWVZWWYc
        you know	YWWYWYbVXXb
        you made	XXaYYXWYWWb
        you make	YZZZYYaXZZa
        you may	UaZYRVVbYVY
        you mean	WVYRVVgUUWT
        you meant	XYWXXWVXWWf
        you mention	ZYUYZXaWaYZ
        you might	VWWVVWVdWVY
        you must	ZXYYYYYbXXZ
        you name	UWUaeXVWYWW
        you narrow	YXXXYXeYXXV
        you need	YXWUWTZcbTb
        you no	YYYXXYWZYZe
        you now	bUaUVWSSVbV
        you of	XWbbWTXbXSY
        you on	ZVVUVZZYUSb
        you put	WVVWWVVXWWe
        you quote	WWWeXXYWXVY
        you received	WVVWYcWVbVZ
        you refer	YWYdXXXWYaa
        you requested	ZZVZWXTVTWb
        you require	WYWWUZYWbYb
        you said	WVVXVWWWUXe
        you say	USTWVTcWWVc
        you see	XWcYYYYYXXY
        you seek	aWYcUWaZYYV
        you sent	bXXXYbXXYYZ
        you shall	bUVVWXWWXTZ
        you should	XWVXbVVcXWW
        you since	YYYYYZbZYXa
        you sought	aUUWWVWWVWc
        you specify	YYXXcZbZYZY
        you suggested	YXWbXYYXXXa
        you tell	WYWVXWdXXXY
        you that	TVTXYZRaUbY
        you the	ecWTUXWZQUW
        you think	XXXXYXXVWWd
        you this	dUVbVaVaTUW
        you to	XVSVTTbXeTY
        you today	dXXZZZZYXZV
        you under	bYXaXTbZaZX
        you understand	YYWYXYdXYZX
        you want	UYTaTVbbbUU
        you wanted	fZWWXWTWWVW
        you were	bSWYUZRTTUe
        you what	cXYYYXaYWVZ
        you whether	WZYTaVaWXZa
        you which	VWWWUUWZVVd
        you will	daWTYTRaXTW
        you wish	YWWcYWcXWXZ
        you wished	WWVbXXVWVXc
        you with	bZcaUXTWWWW
        you without	bZaVZXWXWYY
        you would	UTVYXYcUSWY
        you write	VWWVWXbXXWb
        you wrote	UVWaWXUWSWf
        you'd	WVUTWVdbWVY
        you'd like	YXYWXWdXYWZ
        you'l*	bbUUWVUZcVY
        you'll	bbUUWVUZcVY
        you'll find	cWYXYWWVcWU
        you'r*	bUUTUWcUaUZ
        you're	bUUTUWcUaUZ
        you're after	cVVVWWdVXVV
        you'v*	XUUVXbZWVVZ
        you've	XUUVXbZWVVZ
        young	YXWVXYaXYgV
        young people	WWXVXXbXXdX
        your	YUUTWZfdVIa
        your 0	VWWWXbeWXXV
        your agreement	ZZXZYYYdYYX
        your answer	ZZZZZYcYZYY
        your application	VXVUVYUbVVa
        your attention	aXYXYYXabWY
        your behalf	bZZZZYaYZYY
        your case	XZZXYZWWYXb
        your client	XYYaYYXXXZb
        your complaint	XUTYUSUTUUf
        your correspondence	VYWWYZXYYXd
        your details	YWVVXWXVXWf
        your e	VXXWXVVXWVg
        your earlier	ZZZZZbZYZZa
        your email	aUUVaYZbUVZ
        your enquiries	YYYaYaYcYYY
        your enquiry	ZXVUXWZaWVd
        your first	dbWWWWXWVVY
        your fourth	WXWbaaXZWbW
        your freedom	WVYWXUUXXWe
        your frustration	WXXWWaWXXXb
        your information	bXYWXWXXXXd
        your interest	XWXWVTWXYWe
        your last	YYXbZbbYXWX
        your latest	WYXZXeYXYYU
        your letter	TTYVaUacYSb
        your letters	WXWXXdYYXYY
        your list	WWWdXaaWWWa
        your message	VXXVVUcaWWa
        your name	YWTWXWWUVXg
        your note	WWWVXXaXVYd
        your own	VWUWWWYZTWc
        your patience	XYXXYXXXXYc
        your points	aWZWVVVXVVc
        your query	WWXVcXacXWW
        your question	VVVVWVaXabZ
        your questions	ZWUUUWSbUWb
        your request	YcacWZbbXOU
        your requests	TYWXWaYWXXc
        your right	VVVYXVUUXYg
        your rights	WWWWWXWVWVe
        your second	UXbWWXaZWVb
        your third	bVbUUSVWZWX
        your use	bXWXXWZWXXZ
        your view	VWUWWVVWUYg
        yours	baVVVYVcXQa
        yours sincerely	XXXXXXXWWWe
        yours to	bbYXYYYXXYW
        yours*	YWXVXVXZcVa
        yourself	YWXVXVXZcVa
        youth	ZYXXYYXZZcW
        youtu*	VVVYWXXVfUU
        youtube	VVVYWXXVfUU
        yr	cQUUVXbRTZb
        yr $	UVVWWVVXUgT
        yrs	RbSbTaTVUaW
        zero	RSQdSRRTRfW
        zero $	VVUSVVVUUea
        zero in	VWVTWVVVUhU
        zip	eXXYXXXXWXV
        zones	YYYXYYXYXba
        zones $	YYYXYYXYXba
        """#
}
