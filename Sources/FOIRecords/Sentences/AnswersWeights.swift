/// What words tell of sentences, learnt from 28636 rows by Training/learn: not written by hand.
enum AnswersWeights {
    static let text = #"""
        	QHORFHOOOmr
        0	XbUUWbVTYcQ
        0 $	WTZTTZNSTbb
        0 0	TXbUcUUTSUd
        0 a	SUegXKSYSVZ
        0 aa	YaWYXZXXXZd
        0 about	aRTTWUWUThT
        0 above	RRRUTTTUTae
        0 accordingly	ZXZYYeXYYZV
        0 across	WWWSXWVXXjP
        0 act	YVWVXVVaShX
        0 after	TcURWUVXVbb
        0 against	XRUUVcXVWhT
        0 all	aYYRSTUTSaY
        0 allows	YdcXbUXaYUb
        0 alone	VWYWXXWYYWd
        0 already	WYXWZXXZbbW
        0 an	VTURVUUSTUi
        0 and	XVWaYXUcXVb
        0 appeals	ZVWWWUXVWcT
        0 applicants	YVXXXXYYYeW
        0 applications	bVWYYaWUWcW
        0 applied	UaYTcUVVVSb
        0 applies	URaNYcVTYUZ
        0 applying	ZXcYYZZYZYY
        0 april	aUVOUQSQQZd
        0 are	ZWTWUVNVXZZ
        0 as	UXZRRaSQUdX
        0 at	TXTVTVUaPdZ
        0 august	WWSVRRQQXVf
        0 awards	WXWXWWWWWfT
        0 b	XVbUUYZOWRa
        0 band	WaUWWVVWUbS
        0 bars	XXfXXYYYXYV
        0 because	UZaXYYXWWYY
        0 beds	WXWWYUUXXZc
        0 before	WbXVYaWVXXc
        0 being	UYZTYUXVXac
        0 between	UVRVYUUYWiS
        0 blocks	UWWSWWXWWZb
        0 boxes	XTSUUdWUXYZ
        0 budget	WWWdYYYXXXZ
        0 but	VaWeWUSOSQe
        0 by	SYUQUVUSSbd
        0 c	RWdRRQZTRaa
        0 calls	aVSQVbUZUbV
        0 came	URTbVVQRVVe
        0 can	cXTUYUWUaTc
        0 cannot	dYTWVVbZWZd
        0 case	WXeVYeYXXUU
        0 cases	WaWVWbTTWcZ
        0 certificates	dUWWWXWUWaS
        0 children	TSSTYVVXWkS
        0 civil	VUVYWVVVVgU
        0 claims	VbUVWTUWVXc
        0 code	ZXXXXWWbVXb
        0 commercial	VSYTVTVUTTd
        0 compared	VXWYYTVYTZb
        0 complaints	ZYTSReSSSUc
        0 concerns	ZYYWWXXcXYa
        0 contains	bVWUVWUWZVd
        0 contracts	WWQVVdTUWcW
        0 could	aXRZVUVWVZc
        0 covers	TVaVVUTWaTc
        0 d	XVeRRQPRSUb
        0 day	YYYXXYXZYeU
        0 days	UPPcSPPSSbZ
        0 december	VSYSVTTVZbY
        0 degrees	YUXXXXXWXeW
        0 devices	WWVUVWWWWgT
        0 did	XVUTWXXWWeY
        0 do	XcXUaWYWWfS
        0 documents	YcaQUYPVYTd
        0 does	UVXTdQTVWTc
        0 dog	dVWWUUSUWVb
        0 dogs	WWVVXWUVWgT
        0 e	OXfORXPSQQZ
        0 each	SNRSSVQSaeW
        0 emails	YQONUdSRTYc
        0 entries	aZXQWaWXWaQ
        0 excluding	WVXVXVTVYhR
        0 exempt	UfaUSbWURWR
        0 exempts	UVfUTbVWUVU
        0 exists	WVdVXWVUWUe
        0 f	QWeUSUSVSWa
        0 factors	ZYWZTYYZZYe
        0 falls	XYXXZZXcZac
        0 families	XWVWXUXVYba
        0 feb	dWWVWVVWVVc
        0 february	UXRQSTRPWYd
        0 files	WTVUYaWWXUe
        0 first	UUVUWUUVUab
        0 fixed	YXYXZYWYZgV
        0 flats	WVTUYWWWWaa
        0 foia	UccVaSRUUUV
        0 foisa	STSbTbSReUY
        0 following	YTcWWYVWWeW
        0 for	VXUMRROQShV
        0 forbids	ZZbWYZXZYZZ
        0 forms	ZVWYYZTYXfT
        0 four	WWaWXXXWVbX
        0 from	SWYQdXTQZdS
        0 fte	VUUWVUUWWgT
        0 full	XXWVXWWWXhS
        0 g	ZUeSUTTUVSb
        0 gives	cXWVbVXVbWU
        0 go	bUTVVTVVRab
        0 got	TVWUVUUVUhS
        0 granted	YUXYXTXVYdY
        0 gwh	YXXXYYXYYeV
        0 had	RRUbXTUVUaQ
        0 has	bVZVZcQYVVZ
        0 have	bTdYONTPYYZ
        0 having	XWiaXWYYXfW
        0 hits	VWZRWcUVVSf
        0 homes	USPRUVURVba
        0 hour	WXTWXYWWWba
        0 hours	NVPNTeSSTVb
        0 households	UVTUTVUUVjR
        0 hrs	TSSTTjVTSPb
        0 i	XWabXcVYWVY
        0 if	WSXTUTTXUZc
        0 in	UVUPWWNQbcW
        0 incidents	XYZZZZVUXba
        0 including	UUXXXVWXUiR
        0 information	WWUcbYXUXXZ
        0 is	dUWNZcRUWTX
        0 it	UZbXYcRZUZT
        0 items	YXTUYUSXUXf
        0 january	ZRPRSMPSPcb
        0 jobs	WWVWWaXVVYc
        0 july	USbPTRSYVdY
        0 june	ZPUVWXSXYac
        0 kg	XWVXXVXXXfU
        0 km	VcZTVVUTVZZ
        0 last	TSVRXVUVTeW
        0 law	SUXQeSSRSSZ
        0 leavers	UVXWZXWXYeW
        0 left	WSUcUWWUWaT
        0 legal	YQZWWXVUXVf
        0 lets	UVUUUaScUbZ
        0 letters	dTSSWSUUWaY
        0 limit	XVUXXeWVWXT
        0 lines	cbVWWWUUUUc
        0 lists	UUTVWYWWWTh
        0 litres	YXXXXWXWXfV
        0 made	aWVVSSWWUbb
        0 makes	UYbTUWdRUVY
        0 march	cWUPOVRPTYa
        0 may	XZWbZPQVUXb
        0 means	WWcSYYTWWRa
        0 members	UXUVXZVUTfV
        0 messages	XSURTXUTUYc
        0 metres	XXWUXZXWWaZ
        0 might	YWTVUVcYYVd
        0 miles	SSaVYXQSTgO
        0 million	TSSQVYUUVcZ
        0 min	TTVWUcVWVaS
        0 mins	VWXWXcVVVYb
        0 minutes	ZNXQSaQSXXb
        0 months	UUWTWTUTTZe
        0 more	WVUVXUVWWXd
        0 most	VWbWZXUXXYc
        0 mostly	YXYYZWXZZeV
        0 mph	XWWUWVWVWfU
        0 names	TSVTVVSUTYe
        0 national	YUQXcXYWWYb
        0 net	WWXXWYUUVgT
        0 no	TQRdTVVTTcW
        0 none	XXXVXWYWVeW
        0 not	TZVcbUTRYWW
        0 notices	bWXWYbYXXbX
        0 november	WUYVSZXZWXd
        0 now	bVWVWXVeVaV
        0 obliges	XYZXWVYXbYZ
        0 occasions	WYYXZWZYXea
        0 october	XVVLTQSTUYd
        0 of	UYUUMWUTciT
        0 officers	ZZXWWUUTTeY
        0 offices	aWVSWUVWXcX
        0 on	PZcQQYPLThV
        0 one	YRdTTURXScQ
        0 onward	XWWaWXWXWWe
        0 onwards	ceVUXWXXYWX
        0 open	WbWXYXYXVeV
        0 or	SXVZRYaQZVe
        0 other	UcUQWVVTSaX
        0 others	UbXWXTXZVeY
        0 our	WVfYXUUWUdU
        0 out	TbRSSOTURfS
        0 over	TYeWUVXWTfR
        0 pages	ZUQRTXTTQZe
        0 paid	WXWYYYYUXeU
        0 patients	VXVSUTVWVba
        0 people	VSVSUUVVUoL
        0 per	ZQVPVbTWYdU
        0 permits	bVXWaZTVWZZ
        0 personal	YXbXXdYYYZV
        0 photographs	abWYYXWXWUe
        0 places	YXXYZYZXWeV
        0 please	cUcVTScSTVW
        0 plus	XWXUVYVVbdS
        0 pm	VUUUVTWXaXd
        0 points	XWVWXXWWXfV
        0 posts	UUTaWTSVXbZ
        0 prevents	YacWXWVXWZY
        0 protects	XXZWWWXYYWc
        0 public	bUWWWVXcVdW
        0 pupils	TTUTSUSSTcZ
        0 questions	XWYYYYYYYeX
        0 read	VWRTYSWXVbe
        0 received	YWYZZWZXYeX
        0 recommendations	XXXZYXZYXeU
        0 records	VTWXVYWVVca
        0 referrals	XWVVXXVWXfU
        0 refusals	WVWVXWVXWXd
        0 refused	TTYSRaSRVeQ
        0 regulations	WYaWZbaaYUb
        0 relieves	UUTTacUVZWW
        0 removes	XZZXbZWZYXZ
        0 reports	XZTUVSSWTfW
        0 request	ZXYVUdUYXWW
        0 requests	XUVWVVWUXdb
        0 requires	TUYVUYWTUYc
        0 residents	YYYXYZYYYfV
        0 responses	bRYVXVVWZXb
        0 results	bXWaWXUYWZb
        0 risks	WaXXYVXWYbZ
        0 rows	dTYWYYXYWYW
        0 s	VaZTWRTUTba
        0 says	ZVVRWbcXWTX
        0 schools	UQTSUdQSSVe
        0 searches	WWYUXVWWWgT
        0 seconds	aUYXYXXYWXd
        0 section	VacTVWUVTcU
        0 see	cVYSVUTcYVV
        0 september	VUVTXTYTUXf
        0 sets	VVYWXVVWWab
        0 seven	WWUVWUVUUhR
        0 sheets	XWUVXZXYXdX
        0 signatures	YYXYYYYYXdW
        0 since	YdaTaXVXSWZ
        0 sites	XVVVWaUVXXd
        0 so	SYTbYgbbaVS
        0 staff	USZSVTSRTbY
        0 stands	ZbaXWXXYWdW
        0 still	WVbWWaWYWaW
        0 students	VWUUWXXUVXe
        0 such	WWXUXWTaUZb
        0 survey	VUTaVUWTVdY
        0 takes	XXWXadVVVVa
        0 terabytes	WWWWWUWXWVg
        0 that	TZZZUYTXWcV
        0 the	TYVcWcQPYXX
        0 then	VUTSWXWWWhT
        0 there	VWaXVTWTTbX
        0 therefore	UUXPWcUWVUb
        0 they	XUZcbUXVVVa
        0 this	XSTaXZWVZdX
        0 though	YaXXZeXZYaU
        0 three	YWYUZWXXXgS
        0 through	cYaZZWYXXbW
        0 thus	VUeTVTVVXcT
        0 tickets	YXZYZYYVYVe
        0 times	WVWUXVWVVhS
        0 to	XYaXTNURTYW
        0 together	ZSbUUVVVVVd
        0 tonnes	XVVTWXUWVdX
        0 took	VXVWWVVYVeY
        0 two	VSXVXTVYUhT
        0 under	YWVZUSVUWZZ
        0 units	XWWWWWXYXfU
        0 until	TXVVWVXWWhS
        0 up	dSVSVTUTTZP
        0 upheld	bUWXXVWWXgT
        0 vacant	XYYYXYXYYdV
        0 vehicles	ZUXVXVVVWgT
        0 was	RUTXWcXTbeU
        0 we	VTTbaWZXYWa
        0 we're	YXaZcbYZYZY
        0 weeks	SSTQSPUTSdZ
        0 went	RTYeVVUURZS
        0 were	SUWZTTRRbba
        0 what	adUVVTcVSWY
        0 when	YUTOXXXXYdY
        0 where	VdWTWVVZaaT
        0 which	XbVVRUaQXdW
        0 who	TVVWWTWWbcT
        0 will	UcbUYWXWYaZ
        0 with	UVRdSSTUWhV
        0 withheld	TdfXWVVWXSU
        0 within	XXXWWXXXXYd
        0 working	WUWSVXZWSVe
        0 would	VYUVUbWRWXc
        0 wte	XXYXYWXTXgU
        0 x	VVWWWbWWWbT
        0 year	YYYbZWYZYcW
        0 years	SSSQWaTUTYd
        0 you	PVWbVWTSVVd
        0 young	WWXUYWXXXfV
        0 your	WUWSVWUYUUg
        0 yrs	SRSbTbUUTXZ
        ^ $	RfRQRRQQROe
        ^ 0	ORPOTRQTQbb
        ^ a	bTQUJQRORda
        ^ about	QPXPVPPSRlS
        ^ academies	WYWaYWXXXVc
        ^ access	SbbSVUSVTcV
        ^ according	VVUUXUWWTba
        ^ accordingly	bVaUYdXZUWV
        ^ across	UbUVVUVVbcR
        ^ address	VdWTVWVVTRe
        ^ addresses	VYfUVVVVUXU
        ^ admission	XYWVWXYdYXd
        ^ advice	RQYTSSUUSbZ
        ^ after	bbbXaUUTUYX
        ^ against	RSXTTSVSVRg
        ^ age	TUWbYVVXUYd
        ^ agencies	UVVUVUUUUba
        ^ agency	VWVeVVTVWZT
        ^ ages	bbTcXXXYWVa
        ^ air	YZYYYZYWcYa
        ^ alas	XWXgWXXXXUV
        ^ all	aTYcUPQNVcV
        ^ although	dWXbSWUYWVb
        ^ an	aSVTQYYSWbZ
        ^ and	ZRXQQTgRRNb
        ^ annex	UQVZTRSVRQk
        ^ annual	cdUVWVWYVXT
        ^ another	YTaXWRVdWfS
        ^ answer	ZZaSTVSRSSe
        ^ answering	bSWWVcWVWUZ
        ^ answers	dWWUXWVTVbY
        ^ any	ROVRfXPYVTd
        ^ anyone	TTTRUVVVacb
        ^ anything	UaaaTUVUZcU
        ^ apart	UcYZYXWVXVa
        ^ appeals	XVTbWUYaXZa
        ^ appendix	RRVTUTSUUZg
        ^ applicants	TVSWXTTUVbd
        ^ applications	WVbWVTVaXZZ
        ^ approved	ZWYXYXYYYdV
        ^ are	TUUUVXgTSSX
        ^ arguments	STWWVWXVVUf
        ^ around	WUVTXUVYVcY
        ^ arrests	VVVVVVUbVeU
        ^ as	YNYdZYSXUVa
        ^ ask	TXdRTRQgSQW
        ^ asked	UTSZWWdSVTZ
        ^ assessors	VYUWYYZWXdZ
        ^ at	SVWWVaQUPab
        ^ attached	fcTUUUVVTQU
        ^ attendance	bVUeUUVVTYR
        ^ autumn	XYXWXXXWWeV
        ^ average	TZVSUTUUagQ
        ^ b	TTXTUUUWUbf
        ^ balance	VWTVXXWXXTg
        ^ balancing	WXaWXXXXXVb
        ^ band	VRUXVVWWVhT
        ^ bank	bWfUTSRSTQb
        ^ because	TQSYXeUWWRa
        ^ before	VUYaSTcWVVa
        ^ behind	VVUVXXVVXXe
        ^ being	UVTZUYVUUPi
        ^ below	fUVVWYWUXTU
        ^ between	QRPdTZQVRcX
        ^ beyond	UahZWSXWURT
        ^ bids	STcTWUVUUZZ
        ^ board	WQRSUSSSbVe
        ^ body	cTZZVUUZacR
        ^ both	ZWbMRVNPYdV
        ^ breed	VUVeXYXXXXW
        ^ british	WWWWbVYXWVc
        ^ budget	VUVUWVVUUab
        ^ bus	WXbWXWXcWbV
        ^ but	VPYYTXRZSRg
        ^ by	YZTYYSaXXbY
        ^ c	VUcTUWUXcSb
        ^ cabinet	WUVaYXYVYiR
        ^ call	YbYTWSVVVbY
        ^ callers	WdTTUWVTVdV
        ^ calls	UUUdTTSYWXa
        ^ can	ZTSVUUhSXSW
        ^ can't	UQVZbeWUXSb
        ^ candidates	XVWTWYWUXWf
        ^ car	WWVUXWWcWhR
        ^ case	cTVSUdTUSPc
        ^ cases	SUYTUSTTVZc
        ^ causes	aZaaVXXXWVW
        ^ cctv	WcZeYWXXXWR
        ^ cells	XYWVXYXZWYd
        ^ certain	XZbXWVVVWYY
        ^ certificates	aVXbYVVdYXX
        ^ changes	VWYaYYWYXbZ
        ^ charities	UWVUYTVWTec
        ^ checks	WYWZWVXdXZX
        ^ chief	VWVXWVXWcYb
        ^ children	TSSSVVVUWiT
        ^ children's	WcWVWXWVWbY
        ^ claims	ZTSTUSSZYZZ
        ^ clarification	VUVUVVdVVTc
        ^ clinical	WXVTXXWXXYf
        ^ cllr	bTRSUTTTcaY
        ^ clock	TYUWXXcUXZY
        ^ closure	XVXWXVWXYfW
        ^ column	VbSVUXWXbTe
        ^ comments	UbVaUXVVVSe
        ^ communications	WXYZYYWWXUe
        ^ community	WXXXYXYYYba
        ^ companies	UdUUXXVTUTd
        ^ complaint	cZQQYRTUUSe
        ^ complaints	TXObRPaWRYY
        ^ compliance	bYVYZcZZYbW
        ^ complying	YYWYYdYXYXX
        ^ conclusion	UVfUVTVVWSb
        ^ confidentiality	XVVXXXVWXUf
        ^ confirmation	YXXZZZXYYZc
        ^ confirming	XUYYcVVUXVb
        ^ consent	WWTVTVUWVab
        ^ consequently	UUfZVVWVTUU
        ^ considerations	SWSVWWWVVVg
        ^ consultants	VUUcWWVWVgS
        ^ contact	VTSTUVUfUUY
        ^ contract	aZWSTUVVaUb
        ^ contracts	ZSXSWVVVbXc
        ^ copies	XUUVVVXVaSf
        ^ copyright	UURVVVWVVSi
        ^ correspondence	TVbUVUUWWTf
        ^ cost	RaRbUfUVUZP
        ^ costs	WYZUXbWVUVd
        ^ could	WVVVXagVXVU
        ^ council	QUTZVSSUTeW
        ^ councillor	bUUaTUSVTYZ
        ^ councillors	VWVXXVXUbad
        ^ counsel	VVUVVVWUUfV
        ^ counsel's	VXdXVWXXWTe
        ^ counts	VZXcYYWYYVc
        ^ court	UVZbXUVUTYb
        ^ crew	bYaYYXWXXdU
        ^ crews	VUUbWWWVUdY
        ^ crime	WWZUXXWXdYa
        ^ custody	WUZWUUWUUeZ
        ^ cyber	ZZZZZZZZZdX
        ^ d	VUbZVWWWWYa
        ^ daily	bXWWXWXXeUV
        ^ data	aRVYUZTZZXa
        ^ date	XRSZRSOSPOl
        ^ dates	aWcVWVSUTZY
        ^ day	VWbUVUVUVfU
        ^ dear	TTSTUSTXSQi
        ^ deaths	XcSbXWWVXVb
        ^ decision	WTaUUTSRSSf
        ^ decisions	XYbYXWWcYZV
        ^ details	ZWaaWYXYcYX
        ^ diolch	WYYXXXWWXXd
        ^ direct	VUVWWUWUVhT
        ^ disclosed	bcSXWWWXVUb
        ^ disclosing	WWbVWWWWWXa
        ^ disclosure	VTYWUUUURSg
        ^ district	WVYVXWXWXgU
        ^ do	UWSXSXcVTOg
        ^ documents	eVaWXWVXccT
        ^ does	VUXVSUfUUaX
        ^ dog	WXXcYYXXbbV
        ^ dogs	VVUVXXVXXfX
        ^ don't	WUShaUVUWST
        ^ done	bXVUWTVVVXc
        ^ dr	VVVWVVWXYda
        ^ drafts	WXaUWVXWXUc
        ^ drawings	ecUYWXYWWWT
        ^ drivers	XTVbWXWZXXe
        ^ drug	XWXcXXZZbZU
        ^ due	SYdUUaUTTTb
        ^ during	WYYXYYXYYgU
        ^ dwp	WWWbbZXYVXb
        ^ e	SUUaUQTTUac
        ^ each	PNKURWNYYbd
        ^ earlier	XXYbXXXWZYa
        ^ egg	YXTWXYXXXXe
        ^ eight	RURQVUVUVgX
        ^ eighteen	bVWVYYXWWcY
        ^ eighty	WXVXYYWWWgS
        ^ eir	cVTVVUVVVUe
        ^ either	VUVVVWTUVad
        ^ eleven	VVSSVSYUUjS
        ^ emails	baZaVVXWWSX
        ^ emergency	XUVSYYWYWYd
        ^ empty	YXVYYXXXYcb
        ^ enclosed	fVWWYXWXYWY
        ^ enforcement	XXTbVVXbZXc
        ^ enquiries	VYVbVTRRTab
        ^ entry	WWXWYYYZXfT
        ^ environmental	UWVVXYXUYVe
        ^ estates	WWUUXVWVXcZ
        ^ ethnicity	SWUfVUWVVRa
        ^ even	RUPYQZRTSQg
        ^ every	XURPTYRSUfY
        ^ everyone	YUVXWXVXXgU
        ^ everything	VaaPSQSWcQY
        ^ evidence	VTbYXXWWVXe
        ^ exempt	VKdUSRWWabV
        ^ exemption	TTUUSVWWUUh
        ^ exemptions	YTSUUTVWVSg
        ^ exit	YXVbXYXWYaV
        ^ factors	VVNYVWXXWTi
        ^ families	XXVUWXXXWeW
        ^ fees	TUaUWbVVXTg
        ^ fewer	VdRWXWTXVWZ
        ^ fifteen	cTWVYVWXUfU
        ^ fifty	WSVWYVVWXcZ
        ^ figures	bTSbVUTTTbX
        ^ files	WWXXSUXcVac
        ^ find	fTVXYXVWWXV
        ^ fire	ZWdWXXWUZYa
        ^ firms	ZdcWXWXWWTX
        ^ first	USTTVUZVTgX
        ^ five	bURQWQOQReX
        ^ fleet	ZXXYXYVVcTb
        ^ fly	XXWVVUWXWgT
        ^ foi	QSURUYRbTVg
        ^ foia	WSSXVUVUVWh
        ^ following	cacXXUTTVZY
        ^ food	VVWVWVWTdaZ
        ^ footage	VWbXWVWUWeW
        ^ for	XTaZZXQaYSa
        ^ forty	YXXUWZSUWeT
        ^ four	RSUNPMPONgY
        ^ fourteen	XYSRUWUWRdZ
        ^ free	TYYSTTSTScX
        ^ freedom	WKORNSMOSSl
        ^ freight	bWUcYXabUWU
        ^ from	UbUdTSTTXbW
        ^ full	gSaTXRSUXdP
        ^ further	VWVbVUXTZSe
        ^ gas	VXWZWWVUVeU
        ^ gender	WZWcWWVVcaT
        ^ general	VVUUUUWXTcc
        ^ gifts	YVXVWXWVafT
        ^ given	YZXUVeYYWTX
        ^ going	VUcYYbYYVTb
        ^ government	TTVUTWYVbaa
        ^ governors	WWUZYXYYWcZ
        ^ gp	abTUVWTTTcV
        ^ grade	XSdXVWVYabV
        ^ grades	VZYXXYWXXcY
        ^ grants	WVVUUVWbUaZ
        ^ guidance	VUVUVVVXUad
        ^ had	WTRTVUVXVSk
        ^ half	VYVUXVWVWiR
        ^ handling	UUVUVXUUVRi
        ^ happy	ZUUVVYTTVUe
        ^ harbour	WUXXVSWVWaa
        ^ harm	TUSTUSUVTSi
        ^ have	XeVUVVUVVSc
        ^ having	YVaaXYWYPRa
        ^ he	UVLcPSTURbZ
        ^ he's	aWRTVVVVUcZ
        ^ head	WUUVWVVUXhS
        ^ heads	WXWXXXWbWVb
        ^ health	XXWWYYZdWYZ
        ^ held	PVfPYTRbUSc
        ^ hence	VXccZZVWWSV
        ^ her	SZSbVTUVWbb
        ^ here	lZaSSPRROOS
        ^ highways	YYXYZYYaXVd
        ^ his	XRccURTRUaW
        ^ historic	UWWaXWWXZTa
        ^ hm	YXYbXXYZYVa
        ^ hmcts	XXXbWWXWXdT
        ^ hmrc	XYZZaXYXXXc
        ^ home	UWZXWWWUeYX
        ^ hospital	WUXYZXXUUfU
        ^ hourly	YYVZSSTUaaT
        ^ housing	WXXZYWYcbVZ
        ^ how	RQebQQZTQQa
        ^ however	STVUWYWYUSf
        ^ hr	VUQZZUTWWSd
        ^ i	YZZWWTUQORe
        ^ i'd	WVZUVVdXVSa
        ^ i'm	bWdXWYYURPZ
        ^ i've	aZaXRPPaPKc
        ^ ico	WWUVXUWWXTg
        ^ if	PMUVUMVRVWg
        ^ in	QaTSWTWPMcZ
        ^ incidents	aXXZXYcXXTc
        ^ independent	UUWWWUYWVeW
        ^ individual	SShWWZVYVTU
        ^ individuals	XbYWXXXXVWc
        ^ info	ddXZRYTRVSY
        ^ information	YTZZRSQZYRb
        ^ initially	WSWVZYXYYYf
        ^ insofar	bbWZdaZYaXY
        ^ inspectors	TWZWXWWUWba
        ^ insurance	VTaVVVWWWXa
        ^ internal	RSZTURTTUZb
        ^ interpreters	WYZcZZZZZYX
        ^ interviews	VWWVXYXXXba
        ^ investigations	XWUdVXWXXYZ
        ^ invoices	cbZWXXXXWWZ
        ^ is	TTUSTXhTUQa
        ^ it	RSSXTWSNWfb
        ^ it'd	VRVTYYaVUSc
        ^ it's	ZJTXUQSUbdZ
        ^ item	SPUTURUTQSj
        ^ items	bZbXXUWUVZU
        ^ its	RUYVQTNXXda
        ^ job	cacXVWWWWTW
        ^ junior	UbVWYXXXYVe
        ^ just	WUWTXVUXWhT
        ^ key	URaTRSSSbVb
        ^ keys	WUZVYXXXXgT
        ^ kind	VWWVVUVUVUf
        ^ kindly	XVWVVXgbVWS
        ^ knowing	VWbUVXWXXWb
        ^ land	TVUUUUTRcZb
        ^ landlords	bWWTXWXWXaZ
        ^ last	RVVdYRWWVUf
        ^ late	WXWUWUWWYeX
        ^ law	WWVWTYWWWVg
        ^ lead	XVTbXXXVWgS
        ^ legal	SUdaVVTSTWa
        ^ let	VVUUWVcVXVa
        ^ letters	WSWTSRUSVbc
        ^ level	aTUVWVVWUbY
        ^ licence	UWTWXYWUWbb
        ^ licences	UWXWYWWcWdT
        ^ limb	STTTVTUUUSi
        ^ local	WVSTWVXcTWd
        ^ locating	ZZYYZeXZZVW
        ^ long	WXWVXWWXXgT
        ^ look	UVTRUSTUgSZ
        ^ lost	UWYYVWYUTUe
        ^ low	VeXYWVUVVaT
        ^ mae'r	dTcSTUTTTTX
        ^ many	WVVUVWWVbWf
        ^ may	WURQTRdcYQc
        ^ meals	VWUVWVWWVfW
        ^ mean	XXWXWTWXXgU
        ^ medical	YXbVTUaVZTZ
        ^ meetings	aWUTWVUVSXe
        ^ members	SVVWWVWSSbb
        ^ membership	ZXYaYYYYbdX
        ^ microsoft	WWWWXVXXWfU
        ^ might	ZZYXZZdYZWW
        ^ mileage	WVWdWWWWXaU
        ^ ministers	QTQTRSVYYZc
        ^ minutes	WeXWTPZTdXW
        ^ mobile	WdWWXWXXXcU
        ^ monthly	bUWdXWVWWbT
        ^ more	VUXWYUeWUcY
        ^ most	aaXPTRRQTeW
        ^ mostly	VWWVVVVWVhT
        ^ mr	ZRSURTRRSVg
        ^ mrs	ZWVUYXWaVaa
        ^ ms	UTVUXTTUUdY
        ^ much	XaVWVUYXXTf
        ^ my	baTXSXUSVSc
        ^ n	SSRZaRSSTaZ
        ^ names	ZYaPRPYRXWX
        ^ naming	XWaXTUTSVWe
        ^ national	USUZZTSbbRe
        ^ ncnd	TSSRkTTUTST
        ^ neighbours	VUTVVWVSVSi
        ^ neither	TSdgSQVQRbU
        ^ network	WXWUXXWdUWa
        ^ never	STSZSUUTTeS
        ^ nevertheless	VXaYcbXXYUZ
        ^ new	VVUcXVVVWeU
        ^ next	UVTUXWXVWTg
        ^ nhs	VWVUWWVWdYa
        ^ night	XYVYYYYXWba
        ^ nil	RQPgQQRQPfJ
        ^ nine	YMPYTPQQSgS
        ^ nineteen	UZSTXUVVWiR
        ^ ninety	bWXUXWXYYhU
        ^ no	KAYZRbMDOhW
        ^ nobody	OPWcRRRSPeU
        ^ nominations	VVWUaVXVWac
        ^ non	UUeVWWVUVeU
        ^ none	POXZNPNPQfW
        ^ nor	XVUbZcUUVXZ
        ^ not	LLWfUbXVNcR
        ^ note	VaSWVTTTcTe
        ^ notes	ZRXZSTTRUTd
        ^ nothing	YVYYaYLLLbV
        ^ notices	VWWVVWXVVZd
        ^ now	WWUTWVWVbba
        ^ number	eQcdRUVVVWT
        ^ numbers	XZXSVUUSRbc
        ^ nurses	VVbUVWUUWcS
        ^ of	QWXZQJUNLhT
        ^ officers	ZVPXTUSSReY
        ^ official	UUTSUUTTSXh
        ^ officials	TSSaUUVUUbY
        ^ old	XVVbVVVXZUc
        ^ on	ZXaYUUWHSZW
        ^ once	TVQZWQbVXZc
        ^ one	NaSUNLKNViV
        ^ only	UVRWVYPVTiU
        ^ open	TYWXWXYXdYY
        ^ opening	UWWVWTVWRbd
        ^ openness	YXUYXYYYYXd
        ^ operators	VeTVWVVXUZc
        ^ other	UbZUXYXWXXb
        ^ our	XTaZRTUQWZb
        ^ ours	UVWVVWWYVSg
        ^ out	XZXWWVXXVYd
        ^ outcome	acXacaUVTRV
        ^ outcomes	aaXYZYXZXcY
        ^ outside	bYbaXWTUVZW
        ^ over	TTUUVYdbUZX
        ^ overall	aWWWWVVWVVg
        ^ overtime	VbYdYWZZZXV
        ^ owing	aWWWWYXWVVd
        ^ owners	XUZcYXXVXUb
        ^ page	XVTXVVVUTTi
        ^ pages	cdWVWXYUZVU
        ^ paper	VUUZUVUWYgT
        ^ papers	YUbRWWVVaac
        ^ parents	VUSZWWWVXcb
        ^ parking	TXVbUVWTccV
        ^ part	SaXRRXPaSRh
        ^ parts	ZZYXUWVVVTe
        ^ patient	XTcVVaXaWZW
        ^ patients	TTScVWSVVdY
        ^ pay	bVVSVVYVTYd
        ^ payments	ZSXXWWUWTab
        ^ penalties	WXaVXWXXWZb
        ^ people	UXWSTSRTVXf
        ^ per	UacUWUbVUWU
        ^ personal	TROaTTUTTfa
        ^ photographs	cTbSWVWVZdU
        ^ planning	VWXZVWTXZaY
        ^ plans	VZUcXWVWVVb
        ^ please	VWXSVTZTYPe
        ^ pls	YTSSVTfbQSY
        ^ police	STTUXSUVUdb
        ^ policy	ZabXUXXWVWa
        ^ post	VXUUXWWSWda
        ^ posts	WcUUXWXYXZT
        ^ pre	WWWdXWWWWWb
        ^ prejudice	WWVWWWVXWUf
        ^ premature	YXYXXXXYXYc
        ^ premises	ZZbZZZZZccU
        ^ present	TXVXUWXXVac
        ^ price	WWcWXXXXXeU
        ^ prices	TbaVYXXXTZa
        ^ prior	YYYXZXbWXdV
        ^ prison	ZWZbZYXbZcV
        ^ prisoners	UVVWWVXVYYd
        ^ private	TTYZVUUTUeY
        ^ proceedings	XWWXYYYWXYe
        ^ procurement	VWUWXXVaWba
        ^ public	YSRVQOTUbWf
        ^ publication	VUaUXWVUQTg
        ^ published	VWVWWVVVdUb
        ^ publishing	WWbVWXVWWTd
        ^ pupils	UUUaXVTUTiP
        ^ pursuant	cVWbYaaZYWY
        ^ put	XWVVXVWaaXe
        ^ question	VYUWNPQXWXf
        ^ questions	ZRWSQOTdTQf
        ^ rangers	XWWaXWXXXeV
        ^ rates	UfdUYWWXWWS
        ^ re	SSQTbTSSSWg
        ^ readers	YXXXYYXVYca
        ^ reading	VXXVXZXWVUf
        ^ reason	TSQbUTXVUYd
        ^ reasons	aZTbTWVTSRg
        ^ received	VWXVVVTUWRj
        ^ recording	STVVXUVVUWg
        ^ recordings	VVWXWVXacaS
        ^ records	bRUZSVTZUUc
        ^ redacted	UbTVVUVVUTb
        ^ redaction	WTXUYYVUVUg
        ^ ref	cVUVWVVVSSc
        ^ reference	UVVTVVVUcVb
        ^ refusals	VWTTUTVUUhT
        ^ refused	SNWVSaQQSVe
        ^ refusing	WUTVUUVUWVi
        ^ reg	UQRdbTVUTTb
        ^ regarding	VVacXYWZWYV
        ^ registered	VbUUWVWWWVf
        ^ regrettably	XUgaUWUUVTU
        ^ regulation	VPSUcTPQYTh
        ^ release	QbXSWVTSPSe
        ^ releasing	UUYWYYWWWWd
        ^ rent	VWeUWUVUTbY
        ^ rents	XYVXZXXXWdY
        ^ repairs	UWUbWTVUVaZ
        ^ replies	VVVUYWWXUWg
        ^ reply	aSRRPPRSRRg
        ^ report	YccSSSTTSXZ
        ^ reports	UVTTWWXXVbe
        ^ request	SRZSUUQVPYg
        ^ requests	QVTYOPRYTdY
        ^ research	XWVUXXXWVca
        ^ residents	SaXWYVSQYaZ
        ^ resolved	WVUVXVXWXUg
        ^ responded	VUWWWWWWTUg
        ^ response	WPYRVcSSZZa
        ^ responsibility	WWXYWYXaVYa
        ^ results	bVaWWUVTZaX
        ^ retrieval	YYUYWbVWXVd
        ^ review	UVVTUSXWWTh
        ^ risk	bWXXYXXYXZb
        ^ roughly	WXSVXUTXXkP
        ^ route	WVWVXXVWXfU
        ^ royal	SScSTVUZUSa
        ^ s	YRcXSVWTTUc
        ^ sadly	VVUgWVXWWUV
        ^ salaries	VcWYYYXXVVc
        ^ salary	bYYVXWWVccU
        ^ same	XXWWXeUYcZV
        ^ samples	XXYeXWYYVcU
        ^ sampling	XYYWZXYbXcY
        ^ sanctions	VYXWXXXVUZc
        ^ save	WdaWXXXWWZZ
        ^ schedule	bVUWTVVWZSb
        ^ school	aWWXYWXaadU
        ^ schools	UZTRXTVcbUa
        ^ scope	WXVVWVVVXWf
        ^ scores	bSZSWUYWVXc
        ^ scottish	ZXXYXWYYWUg
        ^ scripts	WWVcXWVVWZa
        ^ sea	VUVUXWVbWeR
        ^ search	YWUZUTTYUTe
        ^ searched	XWWeXWUWSUa
        ^ searches	WXWWXWWXWSg
        ^ searching	WXXcXWVZWXc
        ^ section	LFVXTUGLTXi
        ^ sections	XVQTRTUSSXi
        ^ security	STTVUTVTTfc
        ^ see	bSXNNONNdSY
        ^ senior	UaVWVWTVbSc
        ^ sent	UWTUUSVeXPd
        ^ service	aXUUVUXUVhT
        ^ set	ZaVXYXWXVYe
        ^ seven	XUNOTRROQfX
        ^ seventeen	XUTTUTURTgX
        ^ seventy	WbYWYXYYXbT
        ^ several	TVSTUSSUUSj
        ^ she	RNXXRMQbRdY
        ^ she's	UVVWVWWXUVg
        ^ sheets	ZWbWXXWWXbX
        ^ should	SQPTXRVQRcg
        ^ sickness	bWccWVXWYXT
        ^ signed	UVcTWWUWYRc
        ^ since	RNYQSZXdabZ
        ^ single	UUaVWUWWWeU
        ^ six	VPRNVSSSUhY
        ^ sixteen	YZXWWVUUVgR
        ^ sixty	VVTUXUUVVdZ
        ^ slides	bUcXXVWWXWY
        ^ small	WURUWUXXWTi
        ^ so	dXiURNVTPXT
        ^ social	YUWXYXWbYbT
        ^ some	UbMQTRSSSfc
        ^ someone	YXWVWWVYYUe
        ^ sorry	YVfcTRUSTRV
        ^ special	WWaUcVVVYXa
        ^ spend	cUdSWURUUYa
        ^ spending	VXYbWXXXaZb
        ^ staff	RUXbRaSRQdW
        ^ statements	VVdXYWYWXYY
        ^ statistics	aWYVYYXcUWb
        ^ stop	WWYcZYYYdWV
        ^ street	YWcUWXWZWYZ
        ^ students	XWUSTVUUUiR
        ^ subject	XcZVWVUUUQe
        ^ such	TYcdVZVaYXU
        ^ supplier	aTdVWVWWWXb
        ^ suppliers	WXXWVVWXXbc
        ^ tab	gWVWWVVVWUT
        ^ table	iXQQVUUSTSX
        ^ taken	XWaXYVZWYWe
        ^ taking	YVdRZSXVUZY
        ^ talks	TUTYWVVVUac
        ^ tarrant	UWWWVYVUVTf
        ^ taxi	WWXVXWWabba
        ^ teachers	WVUWWXXWXac
        ^ telephone	XXWXYYWXXZc
        ^ tell	XWVWWWdVWTa
        ^ ten	WbTVYVVVWaZ
        ^ tenants	aaUbYZXYWVb
        ^ terms	aVYVVUVVTcZ
        ^ thank	TVTUVWRTSWi
        ^ thanks	XWXYWXWUWUf
        ^ that	RQcXPWMRXaZ
        ^ that'd	VUXTYbWWWXf
        ^ that's	WQaaWYSbXdS
        ^ the	XSaXUUKSUbc
        ^ their	UYdZTUWXXeV
        ^ there	TPOXIXZGPca
        ^ there's	WLWWMWWRZbY
        ^ therefore	YYdVZaXWWYW
        ^ these	YTaPTTPZYZY
        ^ they	PJQQOKLSUib
        ^ they'd	WTVVWWWYVTe
        ^ they're	ePQaTSUVbZY
        ^ they've	YZRSXUXTSZa
        ^ third	VTYVXWWXUab
        ^ thirteen	aVWVYVWWWaZ
        ^ thirty	bPWVTUTRUdX
        ^ this	OSXYQYLZaSc
        ^ those	ZSXWVOLVXZZ
        ^ though	WVYYWWWaUTd
        ^ three	XYYPSOPRTeX
        ^ tickets	UVYYWXWUWdY
        ^ time	XWVaXVWXWTf
        ^ times	UVZUXVXVUSh
        ^ to	YVaRVaZKSVc
        ^ too	SSTSTjbTTPV
        ^ total	PNRPSPRRRZc
        ^ totals	WbUaYWXZXVc
        ^ town	UUTTVVURTac
        ^ trading	WWXYZXZZXTd
        ^ training	aXVUWXWWWYe
        ^ tree	bXYbXXWXVYY
        ^ trust	XTTZUZVTUSd
        ^ try	WWVVWWXgTWU
        ^ turning	bVVXVVVWVVc
        ^ twelve	SYTQWTUSUdY
        ^ twenty	aWXVXVVWVbZ
        ^ twice	YWXWWVXYZdU
        ^ two	XVYKQNKPLgW
        ^ type	UTTTUTTUcdX
        ^ under	XPVaTVZVWba
        ^ unfortunately	WWaaVZbVVXY
        ^ unit	VacXWVWVcUc
        ^ unless	XWUfZWcVWTW
        ^ until	TSdLVWYSUWc
        ^ up	TTYUXVXYWbb
        ^ upon	aUVVXUTXbcW
        ^ use	VXVVWVVWYWf
        ^ values	ZdWZZXZZXYV
        ^ vat	VUTVWVWVVYf
        ^ version	UaUUWVWWWWe
        ^ vetting	WYXWbYWWWeT
        ^ vexatious	XVYVUcYYWUa
        ^ visitors	WVVaWXWUUZc
        ^ visits	WXWTWXXYVca
        ^ volunteers	TTVVVUVVcbY
        ^ waiting	VXYVVYXWaYe
        ^ ward	XaZaYWUUdbS
        ^ water	WYWVXQVaUbc
        ^ we	YUYWTWRPRab
        ^ we'd	PXZZPadQXPY
        ^ we'll	VUgXUWVUTVY
        ^ we're	babYYUPLNTV
        ^ we've	WWXbUYVUVTb
        ^ weather	WYXWYUXaWWe
        ^ weekly	UVcXXXWWYdS
        ^ weighing	VTaTYVUVVSd
        ^ were	URZUWXRSURh
        ^ what	VYdZRHZUTWW
        ^ what's	UZUVVUYVacY
        ^ whatever	XWYbbWWaYVY
        ^ when	SSWOUVaSSXf
        ^ where	PfaURRPPQZY
        ^ whether	QVTfcRTYUUZ
        ^ which	QPgVQUnRPLO
        ^ while	ZXZZZaVYWRa
        ^ whilst	WXcWWWWWWUa
        ^ who	RRecYWYRVRY
        ^ whoever	XYRabZWYVSb
        ^ why	UWaZWUWTVTe
        ^ wills	XWWVXXWbcaY
        ^ wind	aXYVYXYWVZb
        ^ with	dUYWWYOdQSb
        ^ withdrawn	VVUUVWUVWZc
        ^ withheld	WSbXVVXXXYa
        ^ within	ZWWXZYWXYZc
        ^ without	bXTVVVbYVVd
        ^ witnesses	XVZUWVXYWVd
        ^ work	YXWcYWXXXbT
        ^ would	TRWSYhdVPRU
        ^ written	YVUUXUVWWfW
        ^ year	WTaSVWSVTWe
        ^ yes	aUOPOMQNQnM
        ^ yet	YXVXYYXXXWe
        ^ you	UbVGNVOVYRh
        ^ you'd	STUQWTSdTQg
        ^ you'll	ZbWYTaTVcSZ
        ^ you're	eUURTRSWRQc
        ^ you've	TUTSVbWVVTf
        ^ your	TaWUTZWWTSe
        ^ yours	STTcVUUTTXb
        ^ zero	STSbTTRRRgM
        a	TYTZXWZTWZY
        a $	aYdaMOKRJQa
        a 0	QOcSWVPSRfV
        a and	aYbRYSWWURb
        a applies	TVZgUVUSWVV
        a b	YYdWQSWXUXY
        a ballot	XXYWZYYXXbZ
        a band	ZcUWZXZZZeV
        a bank	XTUWWVVWUfW
        a bare	VUSXXVWWXTh
        a bed	VVUXYVWWWYd
        a being	VYdXYXYXXYW
        a better	ZVVZZYZYXVd
        a bidder	YVXYZZZYYUf
        a bin	XVXaXXYXVZa
        a bit	TTSTTVbSdZZ
        a blank	aRUhWUTVVXS
        a body	UXWYYYScTUc
        a booking	XXYYXXWZcWc
        a box	UTUYWYVTSbZ
        a breach	UZbVaWUVWTc
        a breakdown	YZdZXaWWTTZ
        a building	YXXaYYaWYVd
        a burden	YYWXXaYYYXb
        a bus	VUVVXaWVWgU
        a business	XUTVXYXXXWf
        a button	WWVTWWWVVab
        a call	WbWWYWacXZU
        a caller	VTaZYWVVWdV
        a camera	WXUbWWVXVaX
        a campaign	YWZYXcYXYWX
        a car	UUTUVTWVWZc
        a card	VURSWVVUWeZ
        a case	RXQYWYQcScX
        a category	VWXbXXXUWaX
        a cause	XWWaWVWXXaa
        a central	YYYdZbYXYWW
        a certain	UUUYWWdYWVc
        a certificate	WWZYYXSSZba
        a change	WVUVYVXVUgV
        a charge	WWSVVWVXVYf
        a charity	VSRaVVTcbZY
        a chat	VUTgVTUVUWU
        a chief	XXUWYWYXWaa
        a child	TcXSSRQSTPd
        a child's	WWcYWWWXWeU
        a claim	VReTUVZUTWa
        a class	YYVcYXYXXWZ
        a clause	VWdVWaYXYVX
        a clerk	WWWVXcWXWYa
        a clinician	ZWZVVbYZYaZ
        a code	WSVaWWWUTYb
        a colleague	XYbUXVVVVVe
        a committee	WVXYXVVXVbZ
        a community	WaYWZbYVXcW
        a company	ZcdXWZYWYXX
        a complaint	TVZRcVbVUcV
        a condition	UTWXYXVWUZd
        a confidentiality	WXcWWVXXVZW
        a consequence	ZWZcXXYYWeV
        a consultant	YXVWXUXYVdX
        a contract	SaYYaTbSRYW
        a contractor	WTTUXaTUWab
        a copy	eNVVRRUYeYS
        a coroner	WWWbXYZVTeW
        a cost	YSWbXZWSVXa
        a council	TUTXSTTQTZd
        a councillor	YWaUWUUXUZc
        a count	cbaWVWUWUZV
        a counter	YYYcZYYYYdW
        a course	XWbaVWWWXdT
        a court	UUaUWZUUbUe
        a crime	WVabVVYUUcW
        a criminal	XVcVZYXVVUZ
        a daily	WWVWWUXXWgT
        a dash	UfVVYVVWVTZ
        a data	cWUVXZYZWbY
        a date	VYVaXVeVTZX
        a day	UVVXTZRVRXe
        a day's	XYZYZZZYXfU
        a death	YWYYXZZWYfV
        a debate	XWYYXYWXYdY
        a decision	QWZRUWSRUcd
        a declaration	WWVUXYXXUeX
        a defence	YYYWVYYUYWf
        a degree	ZXZYZcZYXcZ
        a delicate	XXWXYYXXXUg
        a deputy	YZZYXZXZZeW
        a desk	XYYXYbXYYbV
        a developer	WUXUYWXVWeY
        a different	ZUZXUQQYSaX
        a direct	XWWVYYXUVZd
        a disability	VWWXXXWXXVf
        a disclosure	VWZWaWWXVVa
        a disproportionate	ZZZYZbYWZYZ
        a dispute	YdbZZYZZYdV
        a district	WbVXWXVcVaW
        a doctor	WSUUTZVWUYb
        a document	ZUZaVXXYXUZ
        a does	YXVWXWYXYXe
        a dog	VWWaXbVXWVb
        a dozen	XVVVVUVVWca
        a draft	XYWSWXVUXdZ
        a driver	XVVVWVUXXda
        a duty	SSaTPRTVSZc
        a e	UVWdXWWUdZX
        a face	VWaVVWXUVWe
        a factor	YYZVYcWWZbX
        a fair	VSZVVPRSSWe
        a false	WWXXUXWXWdX
        a family	WXacXWYXXXZ
        a fee	USTTSWTTcaZ
        a few	UbQVVUbUUSb
        a field	VTTfUUUUXZZ
        a fifth	WVTVVYUWVdY
        a figure	SbYaVQYURRc
        a file	XTXQeRRUQYZ
        a final	UUXbZVWXWZa
        a fine	YYbZYYZYXdW
        a fire	UVUbUVVWTYc
        a firm	VXVbVWVbXZY
        a first	VVTTWVSUUfY
        a five	WVXWYXXYXgU
        a fixed	XYbUXXbZXYa
        a flat	YXVbZYVXYbU
        a flood	XWYaZYYZYUe
        a for	aVYXZYUWWaa
        a force	WVWYYWXYXZd
        a form	QQTdVYUTcaa
        a formal	WZXbaYWYXdX
        a former	USUVVVVUTZc
        a fortnight	aSWUWcTWYVb
        a four	VWWWWWWXVgU
        a fourth	WVaaYbXXWfT
        a framework	UUUdXXXVSWb
        a fraudster	XXXYYYYYYUf
        a free	YUYUXaXaVYd
        a fresh	VVUaTTRVVZc
        a full	eTOZUYaTRWX
        a function	YYWWYWXaWeW
        a further	ZZWSWUUXVcZ
        a gap	WbVXWVWXVaZ
        a gas	VUTaWWVWWVd
        a general	WYZeYYXYYUY
        a gift	YWWWWWWXXXe
        a given	YXZXdWWWVVb
        a good	UZZPUWZTXWb
        a grant	YZZVYYZYZZc
        a great	YYXYYYWYUVd
        a grid	aWYXYWbYYaX
        a grievance	ZXUXXaYXZcZ
        a grossly	YZYXYZYZXYc
        a ground	WWWZXVWYWaZ
        a guess	YaWYZXWYYVc
        a half	SQVYWdTSUYZ
        a handful	VcUWWVUWVaa
        a has	XWebXVYVZXX
        a head	VTUWVYRXTab
        a hearing	VVTTTTSVUab
        a higher	YXXYYVZYYWe
        a home	WaTXXVXWVdX
        a hospital	XXWXYXVYWWe
        a hostile	XXXXXYYZYTe
        a hot	XXXbYXYXWeW
        a hotel	YcWVXWYWZYa
        a house	VZVVWUVUTaa
        a household	ZbZYYVYXYaa
        a housing	XXWbWXUTXXc
        a hundred	YVaYZZWXYYb
        a hunt	YVXcXZYYXWb
        a i	VVVadUXWWYa
        a is	UabbbRVVXVX
        a job	XWUVWZVXWcY
        a joint	WVUXXXXbXXa
        a journalist	ZWVWXWYZYbb
        a judge	XWWYYXXVYaa
        a junior	WWcVVVWWWVb
        a keyword	XYYeYZWYYTa
        a landlord	YWVWXWWVYZe
        a laptop	YXWbYYXYXaY
        a late	UUWTWXXYTZc
        a lawyer	WXZZXVUWXaY
        a lead	YZZYZZYZYeV
        a leaflet	XXYXYYXYYdY
        a leak	YZZYZZYXYWe
        a lease	YUcXYZYVXbY
        a legitimate	VRWVUVUWVba
        a letter	TWXUPPNVOeV
        a licence	VZTWWVVWVba
        a licensed	VXXVYXYXXhT
        a line	WdXSYbRVcWX
        a link	TVVUVVaWZaZ
        a list	cXaYVSbQRXV
        a little	WWWYWYWUYba
        a live	YWeTVYVYUYZ
        a living	VRVcaUWUSVa
        a loan	YUVXWVSVVdY
        a local	XWWWWVWYYeX
        a location	YVXaZXYZZZc
        a log	WUVfXVVUVcU
        a long	VWWUYVSWWTi
        a look	VVWTWVVWaSi
        a loss	YWXcYYdXXaW
        a lot	TVUXUTSUUTh
        a m	ZXZYYZZZacW
        a man	XUcXXUXWWZX
        a mandatory	ZZYcYXYYYYZ
        a manual	aWWWYcXXWVX
        a map	bXabWWWUbXV
        a matter	QSZZYVNaSaY
        a mean	ZYYZZXXZYdX
        a medical	ZWWZXWbYYWb
        a meeting	UYUbWYaVSXa
        a member	UUbXXSVWVUe
        a memory	eWVcXXXWYWT
        a meter	WVUVXWbXXTf
        a mile	WXWTVVUVVYc
        a minister	YYVXZYZYYUf
        a minute	UQQYXaWVTcY
        a month	ZSVTVaRUVaZ
        a monthly	WWaaXVZYbaX
        a name	SWabTURVTbX
        a named	WWaTWXZTVZZ
        a narrower	WVdWXVUVXVY
        a national	WVeZUWaTXaW
        a near	XYXVXWdYYUa
        a neighbour	WUbZWWWVXZY
        a neither	ZZYWeVZXYXW
        a new	SVTaTTUUQbZ
        a newspaper	WVSWVWVXVbc
        a night	YYYXZZZZZfT
        a nil	XYWSVXXXWZb
        a no	SVbScaTUTbX
        a non	WVWaVWXVZYc
        a note	ZSVeTRbTVcS
        a notice	UWYdVTVVUYb
        a number	VbVcVUQVSTd
        a nurse	YaUWaZWYXaZ
        a nursery	VWYYXWZYWeX
        a of	aXXXWRRYUWa
        a one	WaaVXXXYXgS
        a page	TQTUXTUUeYY
        a pair	WWXXWWaWVZa
        a panel	VWSUZVTTVZc
        a paper	WTUSVTVTXfY
        a paragraph	bcVXXYXWVTY
        a parent	SbaTVRVVSZY
        a part	WTXUWXUWUdc
        a particular	ZYTRcVXXVXZ
        a party	YXcbXXYXYdV
        a patient	YaXabWVXXVZ
        a pattern	VWVWYYXYYaa
        a payment	UUWWZWWXUhT
        a pdf	dXVUTUSUbUZ
        a pencil	XYXXYZWXXSe
        a period	VWWSXUVWVab
        a permit	XWXYYWYXXbb
        a person	UZSaXbZTUWb
        a person's	WWbVVUVWUTc
        a personal	XVeUWWWXWdV
        a petition	dVXWZYWXWaY
        a phone	YVXVbWXYVgT
        a photograph	dYZVZTWWXdT
        a picture	XXbVWYWXWTf
        a place	YXaaWUbWVXZ
        a plain	ZWUVWYZZXWc
        a plan	ZSdcWUZVSXV
        a planning	XXXZXYWVTUf
        a point	VWWXVbVUWVc
        a police	WWYYYYYYWca
        a policy	UYYbWWWWUaa
        a position	aWVSYcZcWSW
        a post	YSZRTRcTYZW
        a postcode	VTWUXXdVbbV
        a pound	ZWXXXXXXbUd
        a power	ZXXXZWYYYcZ
        a practice	XbXWZZXbYVc
        a press	WXVYZYYZcdV
        a presumption	TZVWVUYZYYf
        a prevention	XXdXXWXXVVX
        a previous	WVXTWbXWbVb
        a price	VVSgXWWVaVX
        a printed	WWXYYXbXbVd
        a prisoner	ZYXVUYWXZZf
        a private	VYSSQUXZUdZ
        a promise	YbXYWWWYXXd
        a prosecution	VUaUVVYVVWe
        a protected	UWVXXYYYYfV
        a psychologist	XXVdYXYXXbX
        a public	TQSZRVQcXQe
        a publication	XYYYYYYYUUf
        a published	XYTXXYYYbbY
        a pupil	ZUWbZXXYYXc
        a qualified	XWSXTUWWWXf
        a quarter	WZWUWYUWYcY
        a question	WWYXZZbVWSc
        a range	WcTWXWWXVXb
        a rate	YUaaYWWYXUd
        a rating	UYUXXYYXWUg
        a real	UWUVWUVWTad
        a reason	RaaTRVYSWac
        a reasonable	TVVTTZVWUbY
        a recommendation	XXVVWVWYXda
        a record	RWVUeXXUSWd
        a recorded	YWXZVWcWXYa
        a red	WVVXYVWaYba
        a redacted	abYYWXWZXWY
        a reference	XXXWZYcWVaY
        a referral	XYWYaYbYYUZ
        a refusal	VVeWaXVTUSY
        a register	WXWdXXUUTZY
        a registered	WVVVWZZcWdW
        a relative	XTcTWTUWURa
        a reminder	VXXVXWXWXaa
        a repeat	WYWYWfXXYXU
        a repeated	XVYYXaWYXVb
        a reply	YTZbWUWaUXb
        a report	YWVXcVWXUXc
        a request	SXPUWUYZXVg
        a requirement	VXWaXVXZWUe
        a resident	YWXbXWXWWVd
        a resident's	XYcWXXXXYeV
        a response	WWYVWbXdWaX
        a result	XVZZVbUVVdW
        a retired	YXYWYZVZZZb
        a return	YYcWZWXXYaa
        a review	QUUcVYXSTdY
        a right	URbTVTVPRab
        a risk	XWYabXVWWXZ
        a rival	WUWWWVVVXUh
        a road	YUWTWWceVUW
        a rota	XWaYYYXYWab
        a rough	XWXWYZVWWbZ
        a row	cWXTWVWXVaW
        a rule	UTVZaWVVXQg
        a rumour	YYWWXWVYYaa
        a safe	YZXVYWYWXdX
        a sale	YcXWXXWZYWd
        a sample	UUTYWdTSWVa
        a scan	eUWXYXYXZVY
        a scanned	dXXYYXZYYWZ
        a schedule	ZTZVXWVVVab
        a scheme	YWbbZXWbUVX
        a school	UPSSaQTSWZc
        a score	WWWXYXXXWeW
        a screen	WXWVWWWXUZc
        a search	PUUaUZaUYVa
        a second	XYRRWUTUVbb
        a section	VbVUXVVTWeX
        a security	WaaXYXXYZbb
        a senior	WbSVXVSVVWd
        a sentence	VTVWWUVWVXf
        a separate	USTZVTUcTdW
        a serious	XWWWXZXXZZc
        a service	XXWVXXXXYXe
        a set	VUZWYVTXUfa
        a settlement	XTWWUYXYYZc
        a share	VUUUXVWWVaa
        a shared	aXYYZYZYYXd
        a sheet	dSUbVXWVUSc
        a sheriff	XXWWXTXWaaY
        a short	aWUUUUaVTaa
        a shorter	VUVWYYaYWTc
        a sign	XUXXdWWWXXX
        a similar	XVaWZWXWVYb
        a simple	ZWWVYYYXZac
        a since	ZafaZZZYZZU
        a single	UaUYYaVOPbW
        a site	ZZYYZYXZYbc
        a small	SXZOVZRTbZZ
        a solicitor	YeUXYZXXYTb
        a space	ZYYXYXYZYYd
        a special	UVVWWWWUUgV
        a split	cYaWXWXXWZY
        a sponsor	VUXWXWVWZVf
        a spreadsheet	WaVaXTVVbVc
        a star	VeXWWWWYYWW
        a statement	VTcUTVWWbbU
        a states	aaXaaaaaaad
        a statistic	YYWdYYXXXVa
        a street	XYXaZYSXWcY
        a strong	WXXWWYYYXVd
        a student	YYTZYUYXTXd
        a study	XXXcYWYZYcW
        a subject	WUVXZVaUVYa
        a sum	VVUXWTTUThT
        a summary	eWVWUUXXWYZ
        a supplier	WbSVVVWUWXf
        a survey	XXWcXVYYZbW
        a system	VRVZVaXXXWc
        a table	fXSUWTVWbUT
        a tally	UWUhUVVWVVR
        a target	YYWZYSYYXVf
        a task	YYYYVcYaYZX
        a taxi	VUWeVWXVVXX
        a teacher	ZXccXYXYZaS
        a team	WVWVVVaVSYd
        a telephone	VWXcXVXXXcX
        a tenant	XWYZVUWYYZa
        a tender	VVVYXXWXcYZ
        a tenth	XVbWXWVWWdY
        a term	XWWWVVVXWXf
        a test	UWRZSWVWUcY
        a text	ZXTUVYWXYeY
        a the	dbXRUTUUTcW
        a thief	YXXXYYYXXXd
        a thing	UWbdXSUWVUb
        a third	RZZVVaSURaX
        a thousand	XXWXXUXWXbZ
        a three	TUWUZbWSYfT
        a threshold	VaXYXXWYXbb
        a time	VWTSYbbWUXb
        a to	abUWYVVUVZX
        a total	UXTYVSVVWfW
        a trade	UUbWYTUXUVc
        a transcript	ZTZZWUUXcaW
        a tree	YXVbZVUWXbY
        a trial	VUYXWUUSXdY
        a trust	VVUbVTUZWVc
        a two	VUaUWWVUWVf
        a typed	aXWUZYYXYfT
        a unit	XXWXXWWXXYd
        a university	WUUUVVWXUVf
        a valid	YVXVYZbVXWZ
        a valuation	VSUWVUVVUcZ
        a vehicle	ZXYVZYWVWfV
        a version	abUVWVTWSYb
        a very	YVbWVXWYWVc
        a victim	YXaUWXXXYaa
        a view	YXXbXXXYWUc
        a village	WWaXVVWWXWf
        a visit	VTUUdXWUWVb
        a volunteer	TTUbWUWUWaZ
        a ward	VbXVYUVYUbW
        a warning	WWXVYYWXYgV
        a warrant	YYWXbYYYYbY
        a we	WWeWVWUVWdR
        a week	PSQbUWYTUaX
        a which	bYWZWXYXZVc
        a whole	RZYRTaPTaaW
        a wide	XXVVXcbYYYY
        a word	aVVTXUYTTba
        a working	YZWVXTVYYeX
        a would	ZZWXZTVUWXc
        a written	VXTcXXWVaXY
        a year	OUVVTZSSRhV
        a yearly	WUTaWWWVWWd
        a yes	WUYUbUUVWTc
        aa	YaWXXZVWXYe
        aband*	XWVcXVXWXaY
        abandoned	XWVcXVXWXaY
        abandoned $	XYXZYYYYYcZ
        abatt*	XYYXZXXXWgT
        abeya*	XWUUVYbZWdV
        abeyance	XWUUVYbZWdV
        abili*	YWZVXUXVWcZ
        able	bZWZZXXaYWW
        able to	bZWZZXXaYWW
        aboli*	XWWXXWXWXWe
        abolished	XWWXXWXWXWe
        about	MXaWcWXYUUZ
        about $	SQYXRQVQUbY
        about 0	SOSNSaWSQca
        about ?	ZYYYZZdZZXX
        about a	SVZYVQRPPeW
        about an	YZUVbWVbXWc
        about and	bYZbZZaVZYY
        about any	YUUVUUYXVbb
        about as	YUYYXWWYXVe
        about forty	WXVVXVWWWeX
        about four	VcVXYUXWWab
        about half	UdVXXXWXUZY
        about her	caWUcUXXWUZ
        about him	XWXWadXXXUb
        about how	WWbXVXTWVbY
        about it	URTbSYUXSaZ
        about its	XWVUWZbcVSY
        about nine	YWWWWaWXVYc
        about one	WbbWaaUUXaW
        about our	XWTXaXXXVTg
        about section	VWYWYXUdVVc
        about that	XYVVYXWbYWd
        about the	RSbVbZZWQWZ
        about their	WbYcTVUaWUZ
        about them	UaWbdXXUWcX
        about this	SVSXYYVRRYe
        about to	XTYYWXXXWTe
        about two	USVVbUWWUeU
        about us	XYYXXXXXeXW
        about what	bXYYWWVWXXc
        about whether	WWTTYUVTWVd
        about which	WVTeZVVWXVZ
        about who	ZWdVYYXUZVZ
        about you	XXWWZVVWWWf
        about your	XVUTaWXWXUc
        above	WaZPRbaPVbY
        above $	ZcVVVUSVYVc
        above 0	cRRRVUSTbbW
        above in	WWbWWWeXWUW
        above it	UWYVZVWYXWe
        above that	VVUWXdWXYXb
        above the	VZXTXdVUXcV
        abroa*	WUWaUXUWWeX
        abroad	WUWaUXUWWeX
        abroad $	VVVVWWWXVgU
        absen*	TTXaZTUXTdW
        absence	TUWcaWWXVeU
        absence is	YXWcYYYZYaX
        absence of	XZZVbYYYXab
        absent	WVaZVUSXTaZ
        absol*	RYbTWVVUVWb
        absolute	STaUSTVVVXe
        absolute $	VWYWWWXXVVe
        absolute and	YXbYVWXZXYZ
        absolute exemption	XWbVVWWVVTa
        absolutely	XacXWXYYXYV
        absolutely exempt	XbaXWXYYXYX
        abuse	VVZTWcTWWbZ
        abuse of	YYUYYdWWYYX
        abusi*	XaUVUVVVVZa
        abusive	XaUVUVVVVZa
        ac	TTbWTVXVbaX
        acade*	VYScUWWaXZY
        academic	YWUcWbXUVYa
        academic year	VWVUZWWWUjR
        academics	XbXXZYbXWcV
        academies	VUUZWWVbTRe
        academy	YWVbVUUaWcX
        academy trust	YXYWXZXdZVY
        accep*	XScUSXSTXda
        accept	XUdWTXSUYVa
        accept $	WWVWYWXWXUg
        accept our	VVTVWYWWUVf
        accept that	WXXaUaUUcRZ
        accept the	eWZXWWWXXUV
        accept this	WUbVXXYWWUb
        accepted	YVWUTXaUSeY
        accepted $	VVTUWWTVWjQ
        accepted that	bZXZYbZYXTf
        accepts	XUVWVaUWUZb
        accepts that	XYYYXbXYXUa
        acces*	TSZUQSRPiUa
        access	VWeTPUTTWWb
        access $	YUaTVYUUTYd
        access and	YWXUYbVVdaV
        access is	XbWVXUYXYZb
        access request	WVVUWWYWSZd
        access to	ZUeZRUTSTXZ
        accessible	USTVWVTUjUW
        accessible by	XYVXYZXWeXa
        accessible to	XUUXWVWXeYa
        accession	cUVVWXWXVbb
        accid*	XSUYTTZXbaV
        accident	YSUYTUZXbZW
        accident book	SUWaUTSTTXd
        accom*	gbYRTSZSOWT
        accommodation	WTTUYVcWUbb
        accompanies	deVWWVWWSVU
        accompanies this	deVWWVWWSVU
        accompany	fVcSVUUSUUV
        accompany this	fXbWXWYVWWR
        accompanying	fWZUYVUVWYW
        accompanying this	dYXWWWXVYWY
        accor*	bWdYVcTXYWQ
        accord	VVVWVVVUXeW
        accordance	XbYVXYWYTZa
        accordance with	XbYVXYWYTZa
        according	TUTVWbWWQbZ
        according to	TUTVWbWWQbZ
        accordingly	dUebWdVXZON
        accordingly $	UWYUabXZXaa
        accordingly been	YXeYYWYYYXV
        accordingly exempt	ZWeXXXZYXXW
        accordingly not	RVcbZbXVVXV
        accordingly the	ZWbZXbXXWXW
        accordingly we	WXbXdTZYXXZ
        accou*	VWXZOWYQaXZ
        account	YacZSZTTTZZ
        account $	QRUYTWUSQeZ
        account and	ZXWcZYYaWYY
        account for	aaVZXYYXWYb
        account of	QYYXUaSSSbY
        account was	UUVdXWYXWZX
        accountability	SQYWUUUUSSh
        accountability for	WWaXXWWXVTc
        accountable	WUVWWVXUUcb
        accountant	aXZZZXZXYcY
        accounted	VUVWXVXWVgT
        accounted for	VUVWXVXWVgT
        accounting	ZXbVWYYWYfS
        accounts	XWQZTVZVcVZ
        accounts $	YTTWWVUaYeX
        accounts are	UdabXWXVdVV
        accounts for	YXUZXZWUXcX
        accounts were	VUYaXVWXVYZ
        accounts which	WYZYaYVYdXb
        accre*	WRWSWWTSacW
        accredited	TSWSWWTSbbW
        accur*	XUSXTUUUVZd
        accuracy	YWTXTUUUVZc
        accus*	VYWUbYWWVSd
        accusations	WZVXYbXXWUc
        accused	YXZXbVWXYXb
        achie*	VVVXXWXWWbe
        ackno*	XTTPcYTRSTc
        acknowledge	UUXTcbWVWVY
        acknowledge receipt	UZUVVXWXXUe
        acknowledge that	VWaWWUWWXWb
        acknowledge your	XXWWXXYTXYe
        acknowledged	VUTTbTVVUSi
        acknowledgement	YaQTbWXVVSc
        acknowledgement $	VVWVVVVXWUf
        acknowledging	XZaYcZYYYWX
        acknowledging the	ZZaZcZZZZZX
        acqui*	UVXYYWXXbeV
        acquired	WXXZZXYYbcX
        acros*	NVVbRURbXXZ
        across	NVVbRURbXXZ
        across all	VSWZYWXWUXd
        across our	XWWXXbXXXdX
        across the	PZVQSQSRZdZ
        across to	WUVYXWWgWYS
        act	RPVQVaUXYYa
        act $	TRYWYWPQYZd
        act 0	UVTUaVYWPSd
        act allows	WYYWXbXWYUb
        act and	ZVTYYcVYSYb
        act applies	YYYZXWWYcYZ
        act are	XYYYYYYXYXd
        act as	XZZaVUXXXUd
        act because	aacaaWZXWWT
        act but	ZYUVXXXcYWa
        act does	SVcbVUVWUSZ
        act foia	YSUXUTUWXYh
        act gives	WZWWWaWVVXc
        act i	WXScWXYbXXa
        act is	WUWXUQZVeTc
        act makes	XXXYXbXZXXc
        act obliges	WYTWVaVXYbY
        act of	XYXZWXXXXVe
        act on	VWZYabbWXVW
        act requires	YYUYYXYZXVh
        act that	UYUaXaaXVYa
        act the	YVWQZWbVWeW
        act this	YUUWaWXWXWf
        act to	UWXWZaVXWTe
        act we	cVaSXUVXbXa
        act which	YWcaXaXXWXY
        act's	VZZVYdXXYXZ
        acted	bVUUWUXWWfU
        actin*	ZVWSUbVSXdX
        acting	ZVWSUbVSXdX
        action	aYZWSSUaZdU
        action $	UUcYVVVUVeX
        action plan	cTTWWWVUcbU
        action was	XcVUWVVXWbT
        actionable	YVWXbUXVXUd
        actionable breach	ZXWYbXZZZZb
        actions	USaXWPVXUZd
        activ*	WZZTWVUYTaa
        active	WaVXYYXbXcY
        activities	XWXXZWTYXWf
        activity	UUaVUXXVVYc
        acts	WRUVSaWYUTc
        actua*	cXXbTUTTUdU
        actual or	XYYYYYXYZXc
        actually	VTUcVVTVTdU
        add	VbWRTSVTUae
        add that	VaWVWVVVWca
        add to	WVXWWYWYXVe
        add up	XZWWYWXWYZb
        added	eRQTVXXUbZX
        added to	aWYYWXVYVUe
        added together	YWXZYbZYZdX
        addin*	dTUVWbXVVZZ
        adding	dTUVWbXVVZZ
        addit*	bVXaWXZWUTZ
        additional	bWUaWXaXVUa
        addre*	TdbUXRUaYWX
        address	VSWRXUUbaYZ
        address $	WPQWZRYSbdY
        address and	cYZYWTTYUdT
        address for	XYdTXYZYUWb
        address is	VUaVbXUfVTc
        addressed	YSVSTYYbYcX
        addressed to	XUUTTYTZUcY
        addressee	WVTYYXXTXXf
        addresses	XgdZUUWSTUT
        addresses $	VdVXYYYXYbU
        addresses and	XdYYXYYYYXX
        addresses are	UVadXXYXWZY
        addresses of	aZdVWXTXWRZ
        adds	ZTUbXXSWVZc
        adequ*	WVWVXXXWWYd
        adequate	WWWWXXXWWYd
        adeye*	bWWWWXWWWdX
        adeyemi	bWWWWXWWWdX
        adjoi*	WXUWXXWZYYc
        adjoining	XXVXXYWVYYe
        adjud*	ZUcVRUUXVbW
        adjudication	VXbWTXVUWaZ
        adjus*	cUbTTVTVXbX
        adjusted	YXTUWTVWYba
        admin*	URaaZVSXQaY
        administered	ZZXXaZWZXeV
        administered by	ZZXXWZWZXdW
        administration	XVYcVWUUWXa
        administrations	XVbYbUWYVaX
        administrative	WXaUXWWXWbb
        admis*	aRVRcXYWXdV
        admission	TTYUcZTZVeV
        admissions	bUTTWSaVabZ
        admit	UWTUdVUXVcb
        admit*	UTUWeVVUVcW
        admits	XYYYcYYXYbW
        admitted	TTTZZWWVVdY
        adopt	XWWXXXXYXWe
        adopt*	aTScWXVTUdW
        adopted	aTSbWWVUUcY
        adopted $	UXXUVXVVVeZ
        adoption	VYYaYVWUXcZ
        adult	VVcWWVUVViR
        adult*	WVXaYXbXWeS
        adults	WVXaYXbXWeS
        advan*	YVWbWVTVUdZ
        advance	XXWbXWUXVYb
        advance of	YYXcYYXXYaZ
        advanced	ZVZWZYYWYdV
        advantage	ZZTXYZZYZXf
        adver*	ZVYTWXXZdcX
        adversary	UWYUZTWVSSf
        adverse	UVXTXZbZXTf
        adversely affect	ZXdaZYYYZYX
        advert	aXXVYWXYccT
        advertised	XWXUVUXScbU
        advertisement	bZUZZZZZZdZ
        advic*	WdbTUWQSWWa
        advice	WdbTUWQSWWa
        advice $	SbaQTRVUSbZ
        advice and	WYZZVZWWaSd
        advice as	bbWaWVXXVXW
        advice from	WbZZUSUVWTb
        advice given	VWZYXXYXXUe
        advice has	XaZcYbZZYWZ
        advice in	XWTWXWXYXbd
        advice is	YcaVWXWYUTb
        advice of	YYaXZXYYYcY
        advice on	YSYXUXYYYZe
        advice to	aZWTVUWVUcW
        advice was	SXOTWZWURfX
        advice would	ZWVXYXYXYXf
        advis*	QWVcTYYaSZX
        advise	OSPWWYbZWTa
        advise $	WWUVYVcdTTW
        advise and	XXWVXWbUXVb
        advise that	UVXaXaVZaZY
        advise you	UVTcWXYaYYd
        advised	UaWdWXWbVYX
        advised by	XXVeYXXWXYX
        advised on	VTUVXbVVWeX
        advised that	YUafXaWUWZV
        advised to	YbVXYXVcWVY
        adviser	cSSTVVPZWfW
        adviser $	UUVXVWWVVab
        advisers	VUWaVUTUVda
        advises	VTTaTUVVVVg
        advisory	WXVbXWXWYbZ
        advoc*	ZWYXXXWWYcW
        advocate	aXXYYYWXWcY
        aeria*	YVXWXXXVbdW
        aerial	YVXWXXXVbdW
        affai*	VVbSYSWZTTb
        affair	UUeWWUWaUXZ
        affair and	XXcYYXYcWXa
        affairs	YYUVYVYWWUd
        affairs $	WXWYXXXXYXd
        affairs of	YbYZZXZYYWa
        affec*	SUYUTYaTUbb
        affect	YUaUVZbYWXa
        affect the	YWgXZYWWYUW
        affected	VVXTWWaVWeZ
        affected $	UUTVVTaVUZa
        affected by	XXVWXXbWWfX
        affects	VWWWYVVXYXf
        affir*	WWYXeYUXVYV
        affirm	XYZXdZYZXXX
        affor*	USbTUTVSUfV
        affordable	WVSWXVXVWgU
        afforded	XVcXXXVWXbX
        afrai*	RWccUbScRSW
        afraid	RWccUbScRSW
        afraid $	XVcdWTXVYXR
        afraid that	VVZWVcVcWTY
        afraid the	YZYaZWXcYWW
        afres*	cUYTVYUXTVb
        afresh	cUYTVYUXTVb
        afresh $	YYVYXUWYWYd
        after	bTVdWWaVWZU
        after $	cVURXVTUTaa
        after 0	YQScTTSUTVe
        after a	UVVYWTTWVab
        after an	WXWZYWXUVaa
        after and	WYcVWVaXXcV
        after by	YZZVYZYcYXZ
        after careful	YYdYaYZZZZV
        after five	ZZYYYXYYZYc
        after it	XXXdYVWWbZW
        after six	WWXcXWXXUbU
        after ten	WXXYYXWWYeU
        after that	RSTbWXUVUba
        after the	VPOVSVUQNbd
        after them	VVUTXVWaWcX
        after three	XZZbZZZZXdU
        after two	VUXUWcWYYgU
        after which	WVWUWXWYXcb
        after your	XZZUZZXYYab
        after*	aWXZVVWVWaZ
        afternoon	bXYWVWUWWZb
        afternoon $	bXYWVWUWWZb
        afterwards	UTVbWWXVZaZ
        afterwards $	VWVaWYVXXaa
        again	UTZVPcYNXUb
        again $	UOUXScXTZZa
        again after	VXWYXWWXVbb
        again and	bVdVXYXXWZV
        again at	XYVXYUXZXXd
        again in	VUaUWVWWWVd
        again on	YZZYZWYZaXc
        again the	XWcUYWYXWWb
        again when	WYUWXVTUXbd
        again with	UbUUWVbSVSb
        again*	VYaWYWOWRXY
        against	VYaWYWOWRXY
        against $	TTQaTUUUVZc
        against 0	WWWVWVVVWiS
        against a	URTabXWUWaZ
        against confirmation	XYWWUUXXYXf
        against disclosure	TTYXWWXWXTd
        against each	facZXTTRYaS
        against it	RQXTWWURSUf
        against release	XTWVVUXVWSe
        against that	YWVWYXYYYUf
        against the	YZYWZZWUXZZ
        against them	aWdUZTWbXaS
        against this	UVZUWUWUUba
        against you	XcWVXUYWXVa
        age	XcUZRRVUWWa
        age $	dYWZYYYXYZU
        age and	ZXaVWYWVUXc
        age band	dWVXZZYWYWa
        age is	XXWbYXXXWdW
        age of	VUUYVUWYUbc
        aged	UXYYYXWWXab
        agenc*	WVTZYYZbZVV
        agencies	YXTdaYOSVZT
        agency	VWVYYXZbYVX
        agency $	acURZUQWTbY
        agency and	aWaUXXXYXVd
        agency has	aabZXXXYbcV
        agency in	WXYWXXXaXfU
        agency is	YYbbbZWXXXY
        agency staff	YYWWXYbXYbW
        agency to	YXZVZZZdZZX
        agency's	UVUWVXUbbZY
        agend*	daVWUXWWfXY
        agenda	cbWWUXWXeXY
        agenda item	VVWWXWXVeVb
        agendas	aYXVYWYXbYS
        agent	TVaUWUUXVZc
        agent would	YYYXaYWYZYc
        agent*	VSVaaTbaVXZ
        agents	VTXbaUbaXXX
        ages	ZeUbXWVWVTZ
        ages are	YcbXZZXZYWc
        aggre*	YbWWRbTUYZV
        aggregate	bYZYXaWWabW
        aggregated	UbTUVcVVVSY
        aggri*	VWWYWXVXWWe
        aggrieved	VWWYWXVXWWe
        ago	TTVeXcUVVUY
        ago $	UTWfVTTUVZV
        agree	WSeTQaQSTaY
        agree $	VYSTWVUVWcc
        agree that	bWZbWTXUVRa
        agree to	XVUXWbYXWcZ
        agree with	SUeUUdUVUOW
        agree*	aYWXVOVTVZX
        agreed	YXUPSRXXZbZ
        agreed $	VTWWYYVYWfW
        agreed and	bXUUXWYYWZa
        agreed by	XUVVVVVaVUg
        agreed on	WUYVYXWXYWg
        agreed that	ZRTVXWXVXdZ
        agreed to	bbZVUWUZSXW
        agreed with	ZVTYXWVXYfV
        agreeing	XWbWXYXXYVe
        agreement	bYYcXURWSVY
        agreement $	TVZYaVTSZcY
        agreement and	ZVZbZZYYYZa
        agreement is	bdWdXYXWXVW
        agreement was	WWWWWWWWXdY
        agreement with	aYaVVZVWWdU
        agreements	SdWUVWZSVaX
        agrees	XVcXXYYWWZY
        ahead	RVaVVYRTUcX
        ahead $	WUTbVaWVUcV
        ahead of	TWdSXWTUYTa
        ai	UUVcWUWVVXZ
        aid	XTZWUZSaUfU
        aids	XWVbWVUVVgT
        aim	UWVUVUWWWZd
        aim to	VWWWVUWXXZc
        aimed	UYYYVUXSWca
        air	YTSSUVTTcZb
        air quality	YYYaYZYWcXZ
        aircr*	bTVaWVVVUba
        aircraft	bUVbWWXVVZb
        airli*	XWYSWWWYXcZ
        airline	XYbTXWWYYaZ
        airpo*	TWdUUVUbUcV
        airport	UXbTVWUbUeW
        alarm	YbZTWUaUScU
        alarm*	aTaUUUZTYcV
        alarmed	WXXWXWVXWcY
        alarms	cVbVWVbUabW
        alas	WUXfVWWWXaT
        alba	TTXUXUUSTUf
        alcoh*	WWWXYaWWXYc
        alcohol	WWWXYaWWXYc
        alert	XXVbaXXZZeV
        algor*	XYYZXVYYWdV
        alike	aVZVUWUWYbY
        alike $	UTXXYVVXZeZ
        alive	RVSSUWTUUcd
        all	dYVXXYQScVU
        all $	ZWSYWVTPZaZ
        all 0	cXZVUVQLTcS
        all and	bXcXUVWUZXX
        all are	caUXVTTUWUc
        all at	WXWWYXYXcXb
        all but	YYSWTTRSYhR
        all cases	XWaXXWZXWfY
        all eight	ZacXYXYYXYV
        all eleven	dSYUXWYYVWb
        all emails	WXTWXZXXUUg
        all five	cbVcXVXXUTX
        all for	XVVWVWWVVgV
        all four	eXbVXVXVUZV
        all fourteen	cWVWYbXZbYZ
        all have	ZTZRUaWUVgT
        all in	TQPSWaSRaba
        all it	VTUeVUTVVWa
        all nine	XXcUWUUVWZb
        all of	UUaTSYSYadY
        all on	WZZYZZZXbaW
        all other	WabVUWVWWdT
        all others	WaVWYUYZXZc
        all our	VVXVWWVWeaT
        all proportion	XYWXYaYYYWc
        all public	XWYZYZYZXcY
        all seven	YUVUWWVWWTg
        all six	dUUPTUTTSYZ
        all so	baYeWXXWVVW
        all staff	UVWVWWUUVYc
        all that	TQRfSVSZSXY
        all the	WXbScXbSXaW
        all there	caVWTUUUTVa
        all this	XXYZYcXYZXZ
        all three	aOUdUbUSSQd
        all to	UVUYVUVSZRg
        all told	YVUVUbVUVgT
        all were	aaSTSTVWTiT
        all who	TXUZZTZUUcY
        all would	XUbXWcXYXYX
        alleg*	UZRVcZXXTZa
        allegation	WZVUSWZTWac
        allegations	VYVSaZVZWWa
        allegations of	WVVYYaWUWbc
        alleged	UTPYcZVUVaW
        aller*	cZYaZYXZYZX
        alloc*	SVUTXWbZUaZ
        allocated	VVXVYXbWUdX
        allocations	VXWVWVVaYTe
        allot*	cUYVUSYUTiW
        allotment	cUZWWWXWYdZ
        allotted	XXXVXZbWXfV
        allow	XXTVTYSUVXe
        allow*	URXTYXRXadZ
        allowance	TWYUWcYXTeU
        allowances	ZWVVYVXSeYY
        allowed	RSUXZcTSTdX
        allowed $	VWXUWVWWSZd
        allowed by	YYVYXcWYXYZ
        allowed for	WXWVYWWXXdY
        allowed to	XWVWWWXTXca
        allows	ZWcVaTUaVZe
        allows $	bVdWYYXaWXX
        allows a	WWWWWVWWWVi
        allows an	ZZZYZXYYZYd
        allows the	TZbXZXZYXWa
        allows us	XWZXcVWVYUb
        allud*	WVZbbXXXXXY
        almos*	WWVWXbUXXYb
        almost	WWVWXbUXXYb
        alone	TSZeSYYaPWY
        alone $	WXbZVRUUUWd
        alone and	VWcbWWXbYUW
        alone is	XWVVXUWUYeZ
        alone would	VVbSUbaYUSW
        along	ZbXXQURaXZX
        along the	XZYYYXYbYeV
        along with	aaYYTYUUYWY
        along*	WVXWXXVWWeZ
        alongside	WVXWXXVWWeZ
        aloud	XTZUWXWVXdZ
        alrea*	VSWURYUWdXa
        already	VSWURYUWdXa
        already $	YVXYZYUYWVf
        already been	cWVYXXXXWYZ
        already in	WYaXZYYYccV
        already publicly	YZXZZZZZcZY
        already published	TVXUWVWVeSY
        also	QUXTRSTSeZd
        also a	WVdWYWVYdXV
        also be	XWZVXWcWYUZ
        also considered	ZYYYXXZZZYd
        also the	VXWWWYXWdZY
        also under	YVYXXbYYVTa
        also written	YXcWYXYXUYZ
        alter*	TQaTSXSSSYe
        altered	VTUVVWWWVYe
        altered $	XVVWWSXVWad
        alternate	XYVYYWYWXfT
        alternative	SRaUWZUWSWd
        altho*	daWZUWTTWfZ
        although	daWZUWTTWfZ
        although a	VbWWYZZZYdX
        although i	ZYcbZZYZZXX
        although it	bXXYXYZbZUY
        although the	TZUaWbVWSbZ
        altog*	WVYbaXWVWaY
        altogether	WVYbaXWVWaY
        altogether $	WWbVbZWYXcV
        alumn*	YYWWWYXVXcZ
        alumni	YYWWWYXVXcZ
        alway*	TTTWUTURTca
        always	TTTWUTURTca
        am	bWZaYYaYYTX
        am able	dbTZVWVYXaT
        am afraid	TXcXWZTZUWY
        am content	WcbYYZZZbZY
        am eich	WYYXXXWWXXd
        am not	VTdUbXWWXTY
        am pleased	bXXXXXWXXZa
        am refusing	XWcXaeWYWXV
        am satisfied	YWVbWWVWYZZ
        am sending	eYWXYXXXWXV
        am sorry	SWRXWXUVWWh
        am the	WYVVWWYWXVf
        am unable	YWXbacWZXUV
        am writing	VWVRVVcTWXa
        amber	eUSVVUWbVaR
        ambul*	WUXZZTYeYXU
        ambulance	WVYXZUYeYXV
        ambulance service	XXUaXXXaRcX
        ambulance trust	VVUVWWWcZYW
        ambulances	XWWcWVXbVbW
        amend*	YVZWWXWWYWe
        amended	WWaWYVXWaTc
        amendment	bXVYXYZZYbV
        among	WVUfXVWUaYW
        among our	XWWacXaWYVV
        among the	aXVcUWWVbUX
        among them	VYSfTXSRYdR
        amoun*	aZaPYcRUVVX
        amount	aaXRYYSRWVY
        amount and	ZbbYXWXXaVW
        amount of	UbUVUbWWVbb
        amount to	XbZVaWWYWUa
        amounted	UTVWWTVVTjQ
        amounted to	UTVWWTVVTjQ
        amounting	ZXXXZcZZYZZ
        amounts	ZWdVWZVXUXY
        amounts to	XVXXYcXXWZY
        an	UVTVUXSVZZZ
        an absolute	WYcXUXWXSTZ
        an abuse	YYUYYdWWYYX
        an act	XYYYXYZYYVf
        an action	WWbUVWWWVeV
        an actionable	ZVYYcYYYYYa
        an address	VXVVUUTUVbb
        an advantage	ZZTXYZZYZXf
        an adversary	UXZUZUWVTSf
        an adviser	WWXYYYXYWfV
        an agency	VVWWWXXXWWf
        an agreement	XWVeVXXWXYX
        an allegation	XaXXXYWXYUe
        an annual	VZYWZXYXaZb
        an answer	USWZUYWXXcX
        an apology	VVWWWTVVTcZ
        an appeal	WVXVYVaTVYc
        an appendix	XVYXYWcXbVZ
        an applicant	bXWeUWWXVYW
        an application	YUVWaVYXVZa
        an appointment	XYXaYYYWdTc
        an appropriate	ZbZWZUVXWZa
        an archive	XXXUYYYWcZb
        an assessment	WWZcXVVVSaX
        an assurance	XYZXYYYXWVc
        an asterisk	YcWYZYWYXVZ
        an attachment	aWUVUXaWSSc
        an attack	XVbVWXUXXWd
        an attacker	YYXXbYXYYXc
        an audit	XWXYZYYZYXd
        an authority	SWTSXUVXVUj
        an average	UXXcWWbXUYa
        an award	WYbWZYWUUgT
        an e	XWZbYXVUYaY
        an earlier	WXXXXXXXWac
        an edited	TdXXXWWXWWY
        an email	YXYbYWYYXXb
        an end	VWbZYYWVWVc
        an enforcement	XYXVYYZWTcY
        an equality	VZWaZZYZZXa
        an error	UWUVXVXWUea
        an estimate	UTTZWVWVVac
        an evaluation	ZWVdWVUXVZX
        an event	WUVVYWVXWZb
        an exception	fVXUWVYWXXY
        an executive	ZZZYZYZVXcd
        an exemption	WVbVTYYYUVb
        an exercise	XYYZXcYYXZV
        an explanation	YYYYZYXZYZc
        an extract	ecVUWVYWVbV
        an foi	TWZVWVVbURY
        an hour	VUSYVXVUQYc
        an identical	YXXYZcWXdZV
        an identifiable	WaTXaXZVWSZ
        an incident	WaWXXXaYVXd
        an independent	UVYUVWVYZYc
        an indication	XWWYZXWWYUd
        an individual	ZaVVYWWXVUb
        an informal	VWVXWXWVSVg
        an inquest	WWYXWVXWbcX
        an inquiry	WWcVWWWWTdZ
        an inspection	YWVVZaYYYeV
        an inspector	XXSVWWWRVXe
        an interactive	VVXVXXXXfXU
        an interest	ZUYYXUVXUcX
        an internal	TTTUVVUXSab
        an inventory	XbVdXVUWYVb
        an investigation	ZXcVWVWUWWc
        an offence	XVUWZXXWWYe
        an offer	WVTVVVWWWfW
        an office	XXWUWWWbWVc
        an officer	USSXaaVSVaZ
        an officer's	WXYcZWXXVbX
        an official	UYTUVaWVVYa
        an online	WWUWYYXXYdX
        an open	XXUYYYWWfXU
        an operation	YXZXXYYYXXe
        an opinion	WVTXWXXXXVg
        an option	ZZZWXYZZZfX
        an order	XXaaWYVaVbX
        an outline	XbYXYYaYWba
        an outside	VYTUWVXSTZc
        an undertaking	XVYVYdYXYWc
        anaes*	XXXVXUXVUeW
        analy*	VUYfXaVQRZZ
        analysis	aVadYWWVWSa
        analyst	YYVVZcYXUXc
        analysts	WWZWYXYYXYd
        and	aZYXWaXZaVS
        and $	bSTRTQTTSSf
        and 0	XXYWZPMbRZb
        and a	aUQTOXSRWZa
        and about	WaUVXWWYWdX
        and above	RaaRTQXSUbV
        and accordingly	ZWdaYYXWZXX
        and address	YVVaUYVbVcb
        and addresses	WWZVXUXXUYc
        and after	aUZaYZWbWYX
        and again	WYWXYUWVTfW
        and age	ZaXVYXXXWba
        and agreed	WXZWZZYXYcY
        and all	YbQWVUaaSUd
        and am	ZWZbWYWVWZa
        and an	RUTVTaYUUcY
        and another	XWVVWVbVVZb
        and answered	XSYVZWVWWdY
        and any	WVWWXVWaVbd
        and anyone	XZZYZZZYaeV
        and april	UUUVYWYYWYc
        and are	ZXZXWXNOVZY
        and aren't	TacZYTXWWaV
        and as	WSaaUZbZaUW
        and asked	YXVVYYXVXUg
        and assist	XXWVXWbUXVb
        and assistance	UUWaWUWVWVd
        and at	WTUTXTWQbaf
        and attached	YYWXXXYXXTd
        and b	ccXUQRVWTUc
        and bank	XdVWXVVVWdX
        and both	bWVbYTVWaXZ
        and by	bSWVWYSRVbb
        and c	ZbaXYYXVXWa
        and came	WaWbWXWYWYY
        and can	XXUaUTTcaYY
        and can't	ZbYaaTUVXVZ
        and cannot	TUcZWYXYXbY
        and care	WVYYYXYTVaa
        and checked	cXVTXTWXWeV
        and children	XbWXXYYXYZb
        and client	XZXWWYXXYWd
        and closed	XXbUVTYYXZb
        and come	UbUbXWdYXXW
        and comes	aXYYXWWWXcV
        and complaints	WWWWWWVWWZd
        and concluded	YZcYYYYYXZZ
        and consequently	YYXbYcYXZVX
        and correspondence	WWVaXWYXXVc
        and cost	WVWVXUWXWcZ
        and costs	XWUVYZVVdbX
        and could	WUWVWWYYVab
        and couldn't	YXWdWYWXWVb
        and country	WXYYWVVXWVf
        and covers	XWWYZYZYYWe
        and crime	YXYXYYZYYca
        and customs	WVYXaVXWWWa
        and d	WTiURTXXUXS
        and data	YYYYXWYXYZe
        and date	eZVVVVVWVWa
        and dates	VbSUWUVUcWa
        and decline	WbcWWZXXWWV
        and declines	YWdYZWYYZYW
        and development	bVaVVWVVVUb
        and did	XVTTVVYWYYc
        and didn't	WWXWbWVXWaa
        and disclosure	VXXXUWUVVTd
        and do	aVZbbbaaaTY
        and does	RUaYaYQVWcX
        and doesn't	WYXcYXYWXVa
        and don't	VWbZXYXXWdT
        and dropped	VcWXWXXVWbW
        and each	ZSXZVYUaSTd
        and easily	YZXZYZZZcZZ
        and eight	XUbWYXXWWdY
        and electronic	VXXXYWXXVWd
        and eleven	WYcWYTXXXiW
        and end	cUVXYXdXYVX
        and every	bYXXXXWWXTg
        and extracting	YWXXYXYYZYe
        and f	UWeXWXWXWUY
        and family	XbZWWVVWXZX
        and fees	VVZUXVVWUSg
        and five	ZZZXXUTUXbY
        and for	SWYbZVcQQYY
        and forty	WWWVYVWYXWe
        and found	UUZXVUUVUdX
        and four	VaVWYWWXaZb
        and frank	YWZXYXYZXZb
        and from	ZTZcVVUWVaa
        and g	YXfcYYZYZYU
        and gave	UVYTYXaWUYc
        and give	YcaXXXbZYXZ
        and given	bVZYUTXVUaZ
        and gives	WWYVXcWXXbZ
        and go	WWWWZXXWWeW
        and got	VVVSWVVVVba
        and had	UUVTWUWWTbd
        and handed	UWXcXYYUYYa
        and has	SUXbOWXdLXY
        and hasn't	WXdYXVYXYZa
        and have	YUbWWQZYWcW
        and haven't	VWTdXWXUXYb
        and having	cXeYYZZYZXU
        and he	RYaTWWUTVWd
        and health	YWbXYXYZXaZ
        and held	WXbWYYYWWbZ
        and hence	YWbbaZYWWWW
        and her	WXYRXWWWXTh
        and his	cTdcVZWTVSX
        and hold	XXVcaXWWXdU
        and holds	XXUcVVWcXaV
        and how	UTcVUWTWcTa
        and i	bUYYVaZYXWV
        and i'd	WXVWcVXbVUZ
        and i'm	YcZSUUSXVUZ
        and i've	eVaVYUWVYSa
        and if	WXVbTUcVWTX
        and ii	VUfXXXXYYYV
        and in	VZbZUWaUYTb
        and includes	YcYYZYYYXXW
        and intended	XXWXXdVWXXd
        and is	YVbVScRZcZS
        and isn't	UVfaYVXZWSa
        and it	ZPXUTYPdWXW
        and it's	bUdWTXVcTUY
        and its	YSXaUTTbUXa
        and june	UUVcXUWWWaS
        and keep	XXXWYXYXXVe
        and kept	XbTcVWVZYZX
        and later	WVXVYXWVWXe
        and leave	UVdaWYWVXTa
        and left	WeWVXWXWWcX
        and legal	XWTWbWXVYVg
        and letters	VWYcXWYUUYa
        and look	YXYVYWbXWVc
        and made	UUWWXVWWXfY
        and many	YXVXXWYXXab
        and march	aXXUZeYYYYT
        and may	VPaUSTTVbcV
        and medical	YdXYXXXXXcV
        and members	ZXXXaXZWWcY
        and might	YWXXYXYbXaZ
        and ministers	YZWZVXZYWWe
        and model	aWaaXUVVUUZ
        and moved	XbZXXWWXWbY
        and mr	XaZWXXXWYdW
        and must	WUVbUcaTUYW
        and names	WcaUYXXYXaZ
        and need	YYZZZcZWYWa
        and neither	XXWdVXXVYZY
        and never	VXUZXWWWWcX
        and nine	VZUUWWVVXdY
        and no	UZTdVbTRVXW
        and nobody	URcdTVWVbUV
        and none	YQXeVUTUWWX
        and nor	YXZdYbYXYWY
        and not	QYVQVVVXScf
        and nothing	SSTcWaTaTdU
        and now	bTXVZWWWSbZ
        and number	WcXXZdYXYXY
        and of	VbZaTTUUZYY
        and officials	YVVcXXWWXVe
        and often	XWVbWWXXWTc
        and on	RXYXTaXSaUc
        and once	ZXWXYYWZYgT
        and one	UZSRTTLRQbb
        and only	YWVVYWYcYVf
        and open	XXXWYXXXYfS
        and opened	XWVVWXXYWeZ
        and other	XXXYWYYYZYc
        and our	VZVVTSRWXWd
        and ours	aXeYYYYWcVU
        and out	bYYYYYXYWWc
        and over	YWYWZWbXXcX
        and paid	UWUVXWVbXdX
        and pay	bXWaZYXWXVa
        and pensions	YYXYWYXeWWX
        and people	XWWWZWWUWYd
        and places	VYcZZWYZXVX
        and plan	WXaXXWXWbUd
        and prices	WXdYZXZYZXY
        and proceedings	WWZYdXWWXWZ
        and public	YcWYYWVWXRd
        and put	TZYSYZWXVfX
        and read	STTUUdUWVXa
        and reasons	TXZVWUVVWSc
        and received	XYZYZXYVYYc
        and recommendations	daWWYYYYYVW
        and refuse	XXXYXeZYZSW
        and refused	TVSYTRYRTZc
        and regulation	VVbaTZYXYRa
        and rely	WWeXYWZYZXV
        and remains	XWeXYXZYVZW
        and rescue	XWWZYYWZYTd
        and returned	YZZYZWYYXab
        and run	XYXXYYXYXdX
        and s	XVdYZWXZWTV
        and safety	VVaXUWVZVaZ
        and say	UUZVYYVVTSf
        and search	cYUbXVXVYYV
        and section	POaUXbSRZOX
        and sections	TTcXbaXXZXV
        and see	VWUUXWWWUad
        and sent	bTWWXWXVWXe
        and september	UWWYXUVWUgU
        and set	aXbWYaWXaXU
        and seven	UTUXYXWWVhS
        and several	UVXWXWXYVTh
        and shall	XVdVXbUXYYX
        and she	VVTaWUVWVZc
        and should	TWdUWZeWUYW
        and signatures	WYZYXXXYXWc
        and since	ZVZVXbbXWbW
        and six	VaVYWUWYVeX
        and so	OXYaWaVYWVY
        and social	ZYXZYZYcZXa
        and sold	UVbWYXVVafV
        and some	UaVTVZUUWVd
        and staff	VSaUVWTUVTi
        and stands	dTYUWaXXVUZ
        and stay	WbdVVWWXXYV
        and stays	UcfWWWYYVVT
        and sums	caXZZYYZXYY
        and takes	YWXWXVXWXfW
        and ten	WWXWYUYXVUg
        and that	aWXYWbTWaYX
        and that's	bWcXXcXaWSX
        and the	WWXYQYZTVWa
        and their	YZXTWTUcbTa
        and then	RYOWTWTUSbd
        and there	TQYbSWOWRWZ
        and there's	aYXWUTbWYXY
        and therefore	WXZcXcXZaWS
        and these	dTcbXYWYWVY
        and they	fPbXTSTaPUY
        and they'd	XYaYWXXbWUa
        and they're	gZbYWWXVXWR
        and third	cdXUXVUXVVT
        and this	aWTdVdTVTdS
        and those	ZXWZSTQWZWX
        and three	ZTZTWTWWUYa
        and thus	YZVeYbYaYYV
        and time	WVVYYXWXVeU
        and to	RUcZVYURSZc
        and told	YXXcWWXXYaW
        and tribunals	ZYYVWcXYSZb
        and turned	WXXXZWYYVeV
        and two	WWYXWVSWZca
        and twos	WabWXYVWUVY
        and under	VUaabYWWTUY
        and until	XXaVXVZXXcW
        and up	WVXXXWbYacX
        and vehicle	YbYWYYXdZVX
        and wales	VWWWXWWaVbZ
        and want	XVWWVXXWWXe
        and was	UTRWWRVUSbc
        and we	STbaadVUZVP
        and we'd	WUYeXTUbUVY
        and we'll	YXcXXYUWXWc
        and we're	UXbXWeYUWTa
        and we've	SZaVTZRXSXV
        and went	RTVWXVUTSac
        and were	RXYfUTWUUWc
        and what	aScXVVaUZUZ
        and when	XZbaWVZUUTb
        and where	VYSUVTWTUZf
        and whether	cXacXXbZYXW
        and which	UTUVUTZWTbe
        and who	VVYYUWXUTba
        and why	TUXWVYVbSZZ
        and will	TXbURfSaUWY
        and with	XSZTUZWaRTe
        and without	XbVcYWbVZWZ
        and won't	WVcWZdXYXYU
        and would	WUUYTYZaWXZ
        and wrote	XWWVYZYWXZb
        and year	bUVWYVWXWcY
        and you	cWYTVRWdYUW
        and you'll	dXWWWWWXaXY
        and your	UWZaWaVbVXY
        and yours	WTVaVVVZbbX
        andre*	VZYXYYbWXUa
        andrews	WZYXYYcWXUa
        andrews $	WZZYYZZWXVe
        anew	VVWUZcVUbZX
        anew $	VXVWXcWWXaZ
        angli*	XWYaYXYdVaT
        anima*	WSXbXVZaZcW
        animal	VUYZVWVaaYY
        animals	YUXaXWZXXdW
        annex	ibTRPQMRVQY
        annex $	bSSRUTUSURd
        annex 0	fZXTVWTVSRY
        annex a	cXSaXUVWSUa
        annex b	aeTRUXUVYQY
        annex c	eUTXVVWWUWX
        annex d	dYYXZYXYWXW
        annex to	ZVWUWVWVbUb
        annex*	fcUVVTTSUTZ
        annexe	VXcYXXXXYTd
        annexed	iYWVWUVVWVR
        annexed $	gUTUWWWVUUU
        annexes	XdTXXWXVWYa
        annexes $	VdVXYXXWXWc
        annou*	ZTZSVWTPQZb
        announced	ZVaSVUSRRZa
        announced $	VSbUWUWVVWd
        announced by	VWWXXYXWXZc
        announced in	XXWWXWXaVdY
        announced on	aVaXYXXYXfV
        announcement	WWVWcYYXXbc
        annua*	WaVUTVYSdYY
        annual	XaWUURZTdZV
        annual accounts	YWYYYYbZcWW
        annual leave	aXUWZYXYYcY
        annual report	PXZUXWVYbaY
        annually	XWYVXZXXZYc
        anony*	XfXXSRWRQUa
        anonymised	bcQWWXaWVaX
        anonymity	SbbXWWVUWUb
        anonymity $	VWWYWVWVWVf
        anonymous	XbbaWVTRYaV
        anonymous $	YcaVXVVUXUa
        anoth*	OWZRXWVZWYc
        another	OWYSXXVZXYb
        another $	SWRUTZQTTWh
        another 0	YVVXYWWVYgT
        another and	WVZWXbYQWTc
        another form	XWXXXXWXbWd
        another matter	WXcYXWXUURd
        another's	XVbXXWWVZVd
        anpr	UVYVWWWVXea
        answe*	aZVVZbYXbSY
        answer	TUZVZXaYTUZ
        answer $	PMaXUYTaXXb
        answer a	WYWWWZXXZYb
        answer for	YXTUVVXZVZc
        answer has	XWeXcXXYXVc
        answer in	aVXWWVWVWWf
        answer is	XXWUZYRTTcY
        answer it	VUVeWeTWTUV
        answer of	VWWWWXXYbTc
        answer that	XVeXWWVXXVb
        answer the	ebTbXVVWXVY
        answer this	WSQXTXcbSTa
        answer to	YaXbXVZOUbY
        answer was	UVbbVXWXZdU
        answer we	YVVVXVXUYTi
        answer will	YZTYYfbXXZY
        answer would	XYZVZXSVWUb
        answer you	WXVZaXXcXUa
        answer your	bWWbYWXXXXd
        answered	abQVPeQQcUZ
        answered $	UUWbVcVWWbV
        answered in	bbVUUcTTSRc
        answered on	TUVVWbVUZXb
        answered the	VWYYYaVXVga
        answered under	XXYYXSZYUXd
        answered within	WYXYYWXYYXf
        answering	VUWYbcTXRXY
        answering would	VUVXYYXVWWe
        answers	eXVZRPPVXZY
        answers $	SVVWXWVVVQi
        answers are	eZSUXXWWVbU
        answers to	bVVdXUXTWUa
        answers your	XXUWWVWWXWe
        anxie*	XXXVYXXXXbc
        anxiety	XXXVYXXXXbc
        anxio*	YYWYYYWZZWd
        anxious	YYWYYYWZZWd
        any	VTSedXVSYZW
        any $	TTQcbSUTTcV
        any case	bXVdZVVaUYX
        any correspondence	XYYdYYXXYYX
        any event	VZbXYZaYWVb
        any exemption	bVWYXXYYYWd
        any form	WSfVWVXXYUY
        any further	XVWYWcUZVSb
        any given	XUebZXXWYWX
        any good	YYXUWWVXXeb
        any information	ZZWXaYYZYZc
        any investigation	YZYZcXYZZYY
        any library	VXWVWVWWgUU
        any longer	bYWcYcXVWYV
        any more	aWaUVbUVXXZ
        any number	WaWcWVWVXUY
        any of	PVaYRYWTcSb
        any one	WYbVZWXXZUc
        any other	XTUZdVVSVeV
        any part	VTaRTUVRVSb
        any particular	YXZXbVYZYbW
        any person	YWUYaWYYabZ
        any public	ZYXYZYZZYYc
        any queries	YYYYYYYVZYc
        any rate	VWcaWVaWWWY
        any record	XXWXZYXXWYd
        any report	YbWWbWYYYZa
        any request	XWWXXXWfWWV
        any sort	XXXdaXXWWXY
        any such	YYWfbTXaWYY
        any that	XXXVYYWYYca
        any time	ZUbRYUUWbYY
        anybo*	SSZVTTQRYcZ
        anybody	SSaVTTQRYcY
        anybody $	YXZYcXXYYZb
        anybody else	XXWaXXXYVYc
        anybody who	XVVVYXXWcVc
        anyon*	ZYYcXUOUcXY
        anyone	ZZZaYQQUcYY
        anyone $	TZXQYUVTZac
        anyone and	WabZXYZbZYX
        anyone can	SXVaWXXYaUc
        anyone may	VXYXZZZYYcZ
        anyone on	VWWdYXYYWbY
        anyone to	WVYVXXWWdWZ
        anyone who	baUPWYXVYdW
        anyone with	WZTUYYXXWYc
        anyone's	UTVeWaVVURa
        anyth*	MbVYcSRQUXW
        anything	MbVYcSRQUXW
        anything $	URTQcWVUUYa
        anything about	XUWZeXXXWWW
        anything else	WZTaWWaXXRb
        anything from	WYbcXXUVYXW
        anything in	WTbZVUTUVcU
        anything into	VWXVZWXVVVd
        anything of	YZYWbYWYZaY
        anything on	YbabZXVXWVY
        anything that	WaWbWXVWXUb
        anything to	XVWXXaYaYeW
        anywh*	TXagWUZZUUV
        anywhere	TXagWUZZUUV
        anywhere $	UVYdYSTSTUX
        anywhere in	XZXcYYXaWYX
        apart	PeVWSWOYSbV
        apart $	XSUbYYVXVdY
        apart from	RfWZUTRXUaT
        apiec*	UVZXYXXYVYd
        apiece	UVZXYXXYVYd
        apiece $	XXXYYVYYWdZ
        apolo*	ZTQOTZRUVYd
        apologies	dSTRUbVSSUb
        apologies $	WTTXWTVUUVg
        apologies for	fXVXXXXXXWW
        apologise	WWUVWWVXYUf
        apologise $	XYXXYWYXXWe
        apologise for	XXWXYXXXXYd
        apologise that	XWWXWWUYWTf
        apology	UVVVWTVVTfW
        app	VTTUVXXdaaW
        appar*	YVSVaXbWZcX
        apparent	ZVSWcZaWVaY
        apparent why	aaXaaaaaaad
        appea*	aeSUUZbWWTY
        appeal	RUNZSVZSTYe
        appeal $	TUTWWUYUWdc
        appeal in	aYYYZXZZaXc
        appeal is	XVSTWUVTUSg
        appeal to	WUXWWXWXWab
        appealed	VWZVXTVWWcc
        appeals	XSWZUaQcVYY
        appeals 0	XYYXXXYVXdX
        appeals and	ZZZWYZYbZeW
        appeals were	WVWWWVXUWXd
        appear	ceWUSPTOaUW
        appear as	TeXWUYUXVXX
        appear below	bXXXXYXVWYa
        appear in	abZYVVXVXbX
        appear on	cSVTWUTTVTe
        appear to	WVWVWVYVVXf
        appearance	bWWVYYXXYVd
        appeared	aUZVWWUWScZ
        appeared in	WVbWYXXXVda
        appears	bbVVZbYYVVY
        appears in	bYTWXUVVZZa
        appel*	VdXXWaWWWWb
        appen*	haXWTSWQUPU
        appended	iSVYVWVVSSU
        appended $	hTVTWWVVSTV
        appendices	aYcYYXWWTTZ
        appendix	ccWSUUYTWUY
        appendix $	XZbXYXWWWYc
        appendix 0	eYbUWXbVXQY
        appendix a	cXUUWUVUVUa
        appendix b	dXWXYYWXVbT
        appendix c	XcWWWWUXWWd
        appli*	WWYWVcWWXYX
        appliance	XXWXXXVXXeY
        appliances	XbYcZXYVWZW
        applicable	WXTUTRUSWhb
        applicant	ZOZbSRaOYWZ
        applicant $	SSSVVUbTZVa
        applicant by	dXcWXVXWVXV
        applicant in	YXXYYZXZZZc
        applicants	QXVYVQWSRac
        applicants $	XWWbYWWXXbX
        applicants and	YYYcXVaWWbZ
        application	ZYWRYXUWVZZ
        application $	TTVVXVUTbWe
        application and	eXXaXVZYWUV
        application for	XWZZXXWYXbX
        application form	VVWVWaXXWdY
        application has	ZWVVVUYacUb
        application is	abXXWZXWWcV
        application of	WXaXZbXWXXY
        application to	XZYXZZYaZVa
        application was	XWUbaUWYYaZ
        applications	bXUUTYacPZY
        applications and	WcYWYWXXYXc
        applications are	VVUVYXWbXXc
        applications for	bZUXWYYaXcW
        applications in	WXXWXVXWWgU
        applications of	YYZZaWYaZab
        applied	VUbVXbQPSZW
        applied $	SUWRRfUTVVc
        applied and	aZbWVTXXXaT
        applied for	VVXbZVYXXaZ
        applied in	UTUUUWVUWfZ
        applied section	WWdWYbXWXWX
        applied the	VXbXXbYWXUY
        applied to	ZYfVUZXUVYU
        applies	OXZcVdPNXWW
        applies $	TUaeQZSRVUa
        applies and	XWYYZcXWWXZ
        applies as	XWdTXXYYcXV
        applies since	ZYWcYWXXeXV
        applies to	UabPSeVVUWZ
        apply	WTXUTaWeUVa
        apply $	WVdUWaWYXaa
        apply a	VbVWXWXXYXe
        apply and	XXcWaVYXXbW
        apply by	ZYYYbXVZZWa
        apply in	XWXWVVbWXTZ
        apply section	XXWVVeXWXWW
        apply the	abVYXUYXYYc
        apply to	aTTaRUXfTXV
        apply*	XZbXYaWXWbY
        applying	XZbXYaWXWbY
        applying section	VVXXbbXXXWb
        appoi*	ZVUYUURWacX
        appointed	UUSYXXXWUdX
        appointment	bVUXTXTScZW
        appointment $	TUVUWVWUZdY
        appointment was	TYabYZYYVfT
        appointments	UZZaSXQaUZa
        appra*	TZcXSSSSRTc
        appraisal	VadYSTTTRVY
        appraisal is	XbZUXYWWUbX
        appre*	QRYVTXTYTfb
        appreciate	RTZVUUTYUTe
        appreciate that	TUZXVXVaVVc
        apprentice	VXWXXUYXXdY
        apprentices	VWVVWVXXXhU
        appro*	VWTTTcabSZZ
        approach	UXSTZTQeSVZ
        approach $	WaVWWVWfXUW
        approach the	WXWWVXVbUWc
        approach them	WVYYXZYcYXZ
        approached	WWTWaUUaWQi
        approached $	WYXWXXYWWZc
        appropriate	VXUTUcYWVSd
        appropriate limit	WVWYWdUWWRb
        approval	aWXaXXTXadX
        approved	aSaVWWRWUdX
        approved by	ZWcVYZUVXaZ
        approved it	VVWWVWVXVZb
        approx	WVXWXbWVXeU
        approx 0	WVXWXbWVXeU
        approximate	YXYZYYdXZZW
        approximate date	YXYZYYdXZZW
        approximately	YZXXXTWWXcY
        april	YOOaQQOWQab
        april $	XSRQVRTYSfW
        april 0	URUeURSPTTg
        april and	YXXVYaXXYZc
        april by	XYXXYWYXXdX
        april to	ZWXUYWXXXZc
        april which	YZZZZYYXZZc
        arabi*	YWYWYYYYYdW
        arabic	YWYWYYYYYdW
        arbor*	XbWXYWWaWfT
        archa*	WXVXYXXYXba
        archi*	TWNcPXXZfTV
        architect	XWZcWXXXXaW
        archive	USRbSUXYdWV
        archive $	XXWeXVWUdaT
        archive in	YWYVYYYVVVg
        archive was	YYYWZYZYYVf
        archived	YWWZWWXXbdV
        archives	VSTcVUTacUa
        archivist	YaTTWZXZTSd
        are	eaZUTSXZWWV
        are $	ZTbTSRQMOZd
        are 0	WKWGRaWNNba
        are a	RUZWUTTYRZc
        are able	fYUWWXaVVZU
        are about	SRaTXSWVTSh
        are accordingly	eVZaYXaXZXR
        are advised	ZZZYYZYcYXY
        are after	UXWdaWXVYUc
        are agreed	VcWZXXWVWbX
        are all	abbYSTTTaWW
        are allowed	XYYXYYYYYcY
        are already	XYXYYZZXdWX
        are also	XWYWXWVTaUe
        are an	VWWWWVXXWUe
        are and	UVYXYWZaacY
        are annexed	dbXXYYYXXXX
        are announced	VXXVWXWVWSf
        are another	XYcYXYXWWZY
        are answered	VcXYZUYYUcY
        are any	VWXVfWWWVUa
        are appended	eXXYZZZYYXW
        are arranged	YWWVXXZWVdY
        are as	dUUTXXVUVcY
        are asked	VRUYUUbTUcW
        are asking	YUVYXdcVWXX
        are at	YTUQWVUUZUg
        are attached	fcUSUVTUUXV
        are attended	WWYbZXYYXbX
        are available	aaYVZZZYcZX
        are being	fYaPVZSTUUX
        are below	eaaWZYXZUWV
        are best	XYXVYXXaXVc
        are between	VWfTYWWXVWY
        are booked	ZZZcZZZZZZX
        are both	aWXYYaWYXTd
        are bought	VVVXYXXXVdb
        are bound	XYdYYaYYXZX
        are by	VWUYXaWUYbb
        are carried	WWVWWVVeUXZ
        are caught	WWdbYXXWVVZ
        are checked	UXYcYWWVWeT
        are closed	VXcVXWWXWYb
        are coded	YXWcWWWYXbY
        are collected	XYXUXWWaYTf
        are commercially	WWbYYYYYZVb
        are complete	VYYYYXWYZea
        are confidential	UTeWWWWUWXb
        are consequently	ZZbcZXUXWVV
        are considered	XXbZWXZXYcX
        are cooked	XWXVXWXXWfV
        are counted	VWWTWWTWWdX
        are covered	UZaWaWWXXZa
        are dealt	WXWXYWXcXVa
        are decided	WYXZZYYYXfW
        are deleted	ZcYcZYYYZUZ
        are destroyed	XVVZXXWXYVf
        are disclosed	dZZYZXYYYWV
        are displayed	XXYXXXXSeXV
        are done	VWXZXVXaVZY
        are drawn	VVVWWVVWVZd
        are due	WWYWZXYXYdX
        are eleven	VbWVXbTXVfT
        are enclosed	aeTWXXVXWVQ
        are engaged	VVVXUUXYXdX
        are entitled	XdaTVWTUSTX
        are excepted	VbbYWZXZZXS
        are excluded	XaVXXYVXYgT
        are exempt	UZgVTVSVYRX
        are expected	WUUVXXYVWab
        are filed	YWXfYcWXXUX
        are filled	VUUUWVUVWac
        are for	VSbTSURaXbW
        are four	TTTWXTTWVeX
        are free	bUUVXWXTacX
        are gathered	XWVUXXXabZb
        are getting	XeXXYXYXWbU
        are given	YbTWTSTOaaZ
        are going	YbXUXWXXWVc
        are grateful	WXWWWXSUWSe
        are handled	YZYcZYcZZVY
        are held	STeQYTTUYeX
        are here	haTUVWWWVTU
        are in	cUVRUVUZVYZ
        are included	ZabWUVVWScT
        are intended	YZbZXYcYZYZ
        are interested	XWYXYacYXWZ
        are involved	XXXVXXYWXXe
        are issued	TXUaWWVYacX
        are keeping	WaeYXXXWYXW
        are kept	TSdVVUVZQcZ
        are known	TUZUYXWWWXf
        are laid	cWXWYXXXcXX
        are leased	XYYYZYYXYcX
        are left	WbcWWVUVVcQ
        are let	UUVZWWXVWeY
        are likely	YXZXXVYWYeX
        are listed	deZUSSUUbOX
        are logged	XXWaXXYXYcZ
        are looked	XUYdXYXaXbR
        are looking	VUVcWXbYUUY
        are lumped	WeXWWWXWWWX
        are made	NSOSSPVWbZb
        are marked	WbUXYXXYWab
        are met	WZWWWVYVUaa
        are missing	VcXfZWWWUTU
        are moved	XXUXYXXXWYc
        are named	ZdRVVXUVUZW
        are never	VWeVXXXVWYW
        are nine	VTVVWSSXXUg
        are no	SaZcVPUXUaT
        are none	WWUbWXVWWbW
        are not	OZdbUZLOUUW
        are now	fVVSXZUWTaV
        are obliged	XYYVYWXYVXf
        are of	YQUXUUaTVcZ
        are off	TecTVYVUYUW
        are offered	VWWUWXXWVhR
        are often	XWUYXXVXUXf
        are on	bWSTSXUbcUZ
        are open	UVWXXWYXacY
        are or	VXXWVVXYWca
        are out	UTbTWWTVUba
        are over	TaUWXVUWWeY
        are owned	XWXXXYXdXcV
        are paid	aSOVTRTYXbY
        are personal	SaTTZWUXUVf
        are picked	YYbXZYYYWfU
        are posted	VUWVXXVXgYU
        are private	UXaXYXWWXSc
        are protected	XVaWXXYYZaa
        are provided	ddVVYVWVUXT
        are public	WUVVYVYZWbc
        are published	YSTXWUTUdWc
        are put	TTVYWbUWXbZ
        are qualified	WXVZYWZYYXe
        are read	VVTWWVVWVgV
        are reasonably	ZYWWXWYXdWY
        are recorded	UXXaXaVZVdW
        are refused	WVeWWbXWXZV
        are refusing	VWbUYbVTYXU
        are released	fdRYYVWVZTT
        are relied	UWbTWXYXUVd
        are relying	UXcWbYXXWXT
        are repeated	WXWWVVVVWXe
        are reported	TVYUYYYWaZb
        are reproduced	gWVXWXWTYWS
        are required	VVSUVXUWVXe
        are retained	UXYSYVYWVca
        are reviewed	SVVUVVVVWhW
        are right	ZWXXZXYXYWc
        are run	XYWbYXYbYYZ
        are satisfied	TVecSYYWXUV
        are seeking	XYYcYXcZZYX
        are sending	cZXWYYYYYXa
        are sent	WYSRUUUTVdY
        are separate	TXVaYXWaWUc
        are set	aWSVYUUbVaZ
        are shared	WUaVYYYYWfY
        are shown	cYWbWUSRdXS
        are shredded	VVUaWVVVVeU
        are signed	YZbYZZYZbYU
        are so	XVcWbYZYZYZ
        are sold	ZXVWWWXWbeU
        are sorry	VWVVVWWXWVf
        are still	VUVTSPTUZZe
        are stored	YWXVYXXaWTg
        are subject	XUaXVTXTVSe
        are supplied	gcTUVTUUUSS
        are tabulated	fZUVXVVTVVT
        are taken	TSUZXVWZUdZ
        are the	dVXTSQZbPYX
        are there	ZbZWWUVUaXY
        are therefore	aUaYXbZVTVZ
        are those	WVVUWUYVUZf
        are three	ZUWXZUTYWZc
        are thus	UXXdcXWYTTb
        are to	ZWbYUUaUbbX
        are told	STRVTSRVVfX
        are trained	YWWWXYWbYaa
        are two	SRRSTRdUVbW
        are typed	bXUVWYXWWZb
        are unable	WWcYXaYXVWY
        are under	XXbbVWYVYUb
        are unhappy	YYYYYYUYYZc
        are unknown	YXWdXXYXYXX
        are up	SVWYXXXXdcV
        are used	SVbVbWUUTWb
        are we	XWcZWUaWXWa
        are welcome	YUUUXVWUdTb
        are what	YTVbVVXXXbc
        are wiped	WWUbWWWWXeU
        are with	bZTTVWUZSdV
        are withheld	UXfWXXWXWYY
        are withholding	SWjWWWXVXWQ
        are worked	WXWUZXYWYdb
        are working	XVbWYVWVWaY
        are written	VUSbXVXWVRg
        are you	UTTUWWhUTUU
        are yours	edWXXXUUWVU
        area	WXNUYQcbcZX
        area $	TTTSYWYTZeY
        area 0	XWYXXXYYWeV
        area and	YWYZZZaZcZX
        areas	SbTRVRUVRfX
        aren'*	SYefRVUTWXU
        aren't	SYefRVUTWXU
        aren't $	VgcUWVWWVTT
        aren't able	XXcWceXYWYX
        aren't asked	WVVgUWUWWTU
        aren't being	XUgWXXUXVVU
        aren't disclosed	VWfUYXYYUXU
        aren't going	XWeYZYYYYZW
        aren't in	TRcUWSVUThU
        aren't obliged	YVWbVZWVXWc
        argue	XWVVVYWWXUh
        argue that	XXWWWZXWXYe
        argue*	VVXWYZXVVTc
        argued	VVXWWXXVVTe
        argued that	XWUWXYXWWVf
        argum*	TUXSSVTUVVf
        argument	XYXVXXXXXZd
        argument that	YXXVZYZYZXd
        arguments	USYUUUVUXSd
        arguments against	VWWXYXZXXWe
        arguments for	VRaVWUVVTTb
        arguments in	WXUYYYXXXXf
        arguments on	WYYYZYZZYWf
        argyl*	WXYTXYWcWeV
        arise	VVYUZUTUVeb
        arise*	aVaRWWaTUZZ
        arises	aVaSWWaTUWb
        arises $	VTSWVVXXWUh
        arith*	XVVXYbXYXVb
        arithmetic	XVVXYaXYXVc
        arm	VWXWWXZaVaa
        armed	UTbSYVXSVdW
        armed forces	XXXWXXXXXYd
        armed officers	YVcVYWYVXWY
        arms	VUUUXXXUWbb
        army	WXVWWZVaWac
        arose	VWWVWWWWYXd
        aroun*	VUZcUXYVXZa
        around	VUZcUXYVXZa
        around 0	UUVQWZSVYcY
        around a	WYVWWTWWVdZ
        around the	WYVbYeXYYYb
        arran*	WWZUXVTUYaa
        arranged	UTYSUVVVXdY
        arranged by	WVUUTXWVYXc
        arranged for	ZYVXYXXbXba
        arrangement	XVXWWXVYbXc
        arrangements	YYZXZXWXWbY
        arrea*	WWXUYWWTZeX
        arrears	WWXUYWWTZeX
        arres*	UTTQcSaaSZb
        arrest	WWXWbXUWWVd
        arrested	WXVWaYXWWZa
        arrests	WUVRVTbbUdX
        arriv*	WTXXUVSTSgW
        arrival	XWUTWUWWWfX
        arrive	WWXYYVWXWZc
        arrived	YUYYWXUUUhT
        arrived $	WYWcYYYWXeU
        arrived at	bTbUYXWUTYZ
        arrived on	UYXXZYXWZZb
        arson*	WVXVXVYWWUe
        art	TaYVZWcXZaY
        artic*	SXVUYWYUTcb
        article	SXVUYWYUTcb
        article 0	SXWVYXUWTZd
        artis*	aaTVWUVVVcX
        artist	XYUVXVWWWeY
        arts	YXYYUWXeWYZ
        as	ZbYTXYXWYVU
        as 0	ScaTYbXYUTc
        as a	WaXbYYWVZWX
        as against	WbVdZWYZXVX
        as amended	YYbXYWYXaUa
        as an	bbYUXbSaRaV
        as annex	dWXYYZYYWZW
        as anybody	XXXXYYYWWeW
        as anyone	VVTbVUWXYTe
        as appendix	eYWWZZWXaVT
        as at	ZWTTVRTVOba
        as being	WTZSUWUUUQi
        as by	YaVWXXYXVUd
        as commercially	XXbZYXYYYVa
        as confidential	UWaWVUXVXUd
        as disclosure	XViYYYXZXYR
        as does	YZYWVaXWccV
        as exempt	YcZXXWWWVUU
        as far	UWXWUYUbZXd
        as follows	cUSUWUUUUSd
        as for	UYddUVUTTXX
        as good	YVVWXXXXYWd
        as having	VUVTWUXWWXg
        as he	VWeYVXXXXZW
        as in	XXWWWVVWVea
        as is	XbZUWUUWYab
        as it	YbeVOWWUZTY
        as it's	UUeWWUXWXTc
        as its	XbXVYXVWXcY
        as long	WVXTVTWWYca
        as low	VXVTXXWXYeb
        as manifestly	YXXWWeXYYXV
        as many	XVYTVXbVWXb
        as meaning	YVWWbVbYZUa
        as much	TYdTTUVVVXa
        as no	cbUYXVVWXdS
        as not	XYaZZVTSWbW
        as of	TTRXVVUTbgT
        as on	UWbbWYVVabT
        as one	YWRaWaSWXZe
        as opposed	XYaUWYYbXUZ
        as other	YbVbXWZYYXY
        as our	YYVcVZVVWbY
        as ours	WVVVWYWWWSg
        as part	WUXSVcVTeZW
        as per	TSbTTcUUdWS
        as personal	WZcVVSTUVTY
        as private	YUaYXWWYXVd
        as qualified	YYcWXWZWWRZ
        as received	XVYXZZYbYWa
        as regards	VZbXbUXXYaX
        as regulation	YZbYYYYcYZW
        as repeated	WXWWXgWYWVU
        as requested	fWWWXXWWVYQ
        as section	SYaTaQaSYYY
        as she	XWdYWXYXXZX
        as some	WbWXYWaXYVb
        as soon	XWVUXWaXWUd
        as such	SRbfSVTOYUZ
        as that	XWaZVYXYXWc
        as the	YTZZTYaXTVc
        as their	WZaWYUWVXgS
        as there	VXUUXVYWUae
        as these	VbabZZZZZYV
        as they	WYcXTWYUYYW
        as they'd	WcZUXWWVUXa
        as they're	WaZVYXWWXba
        as this	ZWYVXcTSWeY
        as those	VZUTVUVVSYf
        as though	WXYTXYUWUZb
        as to	YZUZeTXOSQa
        as too	XYXWYcYYXeV
        as two	WVbYXZYYXVe
        as vexatious	UWVZXgWVWWV
        as was	ZZbbXYYXXVc
        as we	YUXXQRZSTeZ
        as well	XXWXROcWYYZ
        as what	XYUYVXXYWdZ
        as with	XYWWeVWWXTb
        as yet	WVUgWXWVUWY
        as you	ZRVUQQTWXbe
        as your	YWVYaXXcZcW
        asbes*	aaUYZVSVWbZ
        asbestos	aaUYZVSVWbZ
        ascer*	ZXWaWYbZYaV
        ash	bVUUVWUXVcS
        ashco*	VZUVXWYcUVc
        aside	YSWTQYTURcc
        aside $	UUUTTWTWUdb
        aside for	YZaXXXXYXdT
        ask	OOWXQVZiPTX
        ask $	PTWaSZPdSaW
        ask a	YWYbYaZYXcX
        ask about	XWWYXXSZWYe
        ask again	VWVWYWVXVWf
        ask and	XVVeWYWWbZV
        ask for	WQRWYSXTRZd
        ask that	XVXVWXccXXW
        ask the	UXQTSUTgSNZ
        ask them	YZXcYXWdXVX
        ask there	ZXYYZXXdXWX
        ask to	WVWUXWaaVdX
        ask us	WUUbUWUWVXd
        ask whether	WTRTUUbUVYb
        ask why	XXVXYWWVYXe
        ask you	UVbVVVbWVUW
        asked	RPRbVYYYLVc
        asked $	ZSYVQSOZQWd
        asked a	ZYWYWWWWYcZ
        asked about	VRPbcXQaaYV
        asked all	WWWeYWWXWVY
        asked and	bVUaXWWUVQf
        asked both	UWVUYWWVXXf
        asked by	VWbVWXVTVVf
        asked for	YUTXVYZWQeX
        asked how	UXUUWVTVXWf
        asked if	VSVTUYUTWZb
        asked in	XXTaXXYYYTg
        asked me	WXRWUbZVWTc
        asked not	ZYYYXYZZZfU
        asked of	VXTdUUTeURU
        asked ourselves	WVYVVZXXYVd
        asked so	WXYdYWZXWVc
        asked that	TaWVWXVcXca
        asked the	QSNUSZSXTZe
        asked three	XXWWYXXWXdY
        asked to	PWUYUXaRRbY
        asked us	SVXUSRVSVNk
        asked whether	XYUXVYWZZUg
        askin*	SQVaUWbbQSa
        asking	SQVaUWbbQSa
        asking $	VTVVVVTUUWh
        asking about	YWXWYXeWYXX
        asking for	VSUWVbXTWUe
        asking the	WXVWXXVeXdU
        asking us	XXZVXWbWXWa
        asks	TVUXVZaUZbZ
        asks $	WWScZWWVbZW
        asks for	UXTXVXVWTdb
        asks us	XXaUUaVWWaa
        asks whether	YYYYZXcYZYb
        assau*	VUTTYVbWbZZ
        assaults	VWUUYVbWbYa
        assem*	VWVcXeWVbaT
        asser*	UWbZWTUTSTa
        asses*	aQbcYVVRVaW
        assess	aWWWWaVVTVZ
        assessed	aWYRSaVXRgU
        assessed as	ZXaVWXYYWba
        assessment	ZNXdTVTUYXY
        assessment $	XWUaZVVWbWd
        assessment and	VXVXYYXXYda
        assessment is	aWXUYWVWcXZ
        assessment of	VVbbTWWXScW
        assessment was	VXTfWWVVUWY
        assessments	bWZYbWZXXYZ
        assessor	VVTbWXWXXZa
        assessors	WWTVYYYYYac
        asset	XXVZXYVYTZa
        asset register	ZTVYWZWVTSh
        asset*	WVYWXXWVXfX
        assets	WVYWXXWVXfX
        assig*	VWabVXWWWXZ
        assigned	VWabVXWWWXZ
        assigned to	XXUbWWWXXXb
        assis*	VUUYQYZZOZa
        assist	ZWXZSSabSSa
        assist $	WWbTVVTbWTd
        assist you	YWVVXWXcYVb
        assistance	SUUXVaZXUUc
        assistance $	WVUUWTWVXWf
        assistant	TTSXYXVVVeX
        assistants	XZWZVWVWVaU
        assoc*	TYYWZaXTTeV
        associates	XWWWWXYWWeW
        association	UZZXZYUTSZZ
        association has	aXdXZWXXWaW
        assum*	TSZUUTQPZYd
        assume	WXWWYXVXXUg
        assume that	XXVXYVTYWWe
        assumed	VXYWWYWUWca
        assumptions	VUbTWWUVbQd
        assur*	XSVUSTUZTae
        assurance	SUXRSSSaWcZ
        assured	ZWVVXXWVVTh
        aster*	UdWYZYWYXVZ
        asterisk	YcWYZYWYXVZ
        asterisk $	ZdYZZZYZYXX
        asylum	YYWZaYZbYaa
        at	XUVVSWTcdaV
        at $	VTVVeWXWUSf
        at 0	TRRQTZNOaYe
        at a	VaQYYdTTWYa
        at about	WTVUXVWYVYd
        at again	XXYYXUbUTcW
        at all	WaUbaXVXPbW
        at an	WWVXXbXWVdW
        at and	YXbWXXYXXbX
        at annex	gaTUWYXWYQU
        at any	UVcYVXUVYVc
        at appendix	fUcXYXWYZVU
        at auction	WVUVVWVUViS
        at b	ZcZZZYXYXYX
        at by	UVSbWVVXTdT
        at companies	WWYWZXYbdXW
        at data	WYXWYYXVaVb
        at each	YXXYUaVSQaY
        at easter	XWWWXYXWXeW
        at every	VWVVXWVWYeY
        at first	QUTSXXUTVZf
        at five	WWYUXbVVVdY
        at four	XXXYXaYXYTe
        at half	WYWWZbXXXVd
        at his	XYTcWXWTVYc
        at home	XVVVWWVWTca
        at how	XXWVYUYXYWf
        at ii	ZUbXXXYYYVc
        at in	VUTUXVVTWWe
        at interview	TQSVXVXTVYe
        at it	TOWRVaUTRVe
        at its	YRbSYTVZUcV
        at kew	YWYXYZXcdXW
        at large	WWdWVYZYWYZ
        at least	TSXYWUbbUdY
        at length	WYWXXXYVYRh
        at liberty	VWcUaXWWWSY
        at midnight	VUUVUUUVUVg
        at night	WXUVXXVWWdZ
        at nine	YXYYYZXYXdW
        at no	VVVWXTXWbYb
        at noon	VVUVVVVUVZc
        at once	WbaXWacYXSW
        at one	UTUVUVVUUWf
        at our	XUUSXWaXceV
        at page	XaZVXWWWaaY
        at paragraph	XXVWUUWTaZU
        at present	SSaUWQWUVba
        at random	UVUWVcVUVZa
        at reception	VWYYXXYWbaa
        at regulation	XXYTYYWXXWb
        at risk	VaWTUXUTTVf
        at sea	YXWbYYWXWdU
        at section	YcZYWUXUbcU
        at six	VTUVWVVVUab
        at some	XWZbYZYYXbY
        at stake	WXTUVWVUWTh
        at table	dVWYXXZYbVW
        at ten	ZXYYZTZYXXe
        at that	TYWbWWTWSYY
        at the	TTUXRRSXaYZ
        at their	aUeXYZWYVWV
        at them	RaVSYUVWaSh
        at this	YTfWVVTTSaV
        at three	VWYUZYYXVYc
        at times	VVSWXVXVVUh
        at two	UVSVTWSTUbb
        at weekends	VVXUXWWXWbZ
        at what	XXYUUWVVVba
        at whether	VXXRVWVUXca
        at which	SbaWUYZTTVa
        at work	WWTUWVXVVdc
        at www	VWXYXYXZcWa
        at wycliffe	ZYYZZZZXXWc
        at year	ZZYYZZXYXeW
        attac*	mfSKUJWJLMR
        attach	jXZSUWTVWRS
        attach a	cXYXYWVYXXb
        attach the	hbUSWUUXVUP
        attached	kiPOMPOMNNM
        attached $	jSZUUTQSORS
        attached 0	ZeVWYYXYWYW
        attached a	bcWWWXXXVVX
        attached and	bcWWWXXXXUU
        attached as	eWXXXYVXXXS
        attached at	fWVVXWWXYWW
        attached bundle	gUWWYXVYXXU
        attached but	XdXZYYZZZYX
        attached for	fVWTXVXXXXW
        attached in	ZcWXXXVXXWV
        attached is	bYVXXUXWXUb
        attached list	cWXXYYbXXVX
        attached sheet	WVXWXSYXXea
        attached spreadsheet	cYWYZYYZZYW
        attached the	caVVXWXWWYU
        attached to	VTYWWWWXWbf
        attached with	UgXZYZYZXWX
        attached workbook	cWZZZZYYZYY
        attaches	WabVXXXXYXY
        attaches to	YUbYYYYXZYa
        attaching	gVYVYXVXWaR
        attachment	fXQTQTZUOOZ
        attachment $	hSVYWYWWVWU
        attachments	YYTaWTVYVbb
        attack	YUbSVVTXXYc
        attacked	YcaYWYVXWUZ
        attacker	YYXXbYXYYXc
        attackers	USXXbVVWVUg
        attacks	RQSVbUbVVYa
        attem*	USVfVWRRUYS
        attempt	WUUaUXSSVbY
        attempted	XWZeWXWYXXT
        atten*	aXVZTVTSZXY
        attend	aSSUTUTUZcY
        attendance	ebXdSUSVXUT
        attendances	WWWVXaXXWYc
        attended	SVVbZUaVUaY
        attendees	TbcWXWVVWVU
        attention	YVVSSTUXZYc
        attention $	WXVWVWWZVWd
        attention to	aYYWVWWWWXb
        attic	WWWeWXXXWTa
        attor*	XXYXXWZXXVd
        attorney	XWaWbWYXYWc
        attra*	YYeUVZXWUVV
        attract	aaZXWXXXVWZ
        attracted	aXXWYWXXXdX
        attracts	WWgWXcXXXUT
        attri*	SSZVTYTWUZd
        attributed	VWYWWYWYWXe
        aucti*	VUUUWTVWWYf
        auction	SRVQUSVWTZc
        audie*	dXXUXXYWWTf
        audience	dXXUXXYWWTf
        audio	dWVWWVVWXUb
        audit	bYYZTUTSaWZ
        audit $	UVbVWVXXWfT
        audit and	bXZbZXYVWWa
        audit committee	VYWYZYXXbSg
        audit is	WbTUVTWUVZb
        audit of	ZUaZWVWWXZa
        audit report	ZcZWXXXXWVX
        audit*	XXVTUSRRXZd
        audited	XVUYYWXWbYc
        audited accounts	WWWYYWYXeWW
        auditor	WTZXWWVUUab
        auditor $	YYcYYYYWYdU
        auditor's	WZaVWWYXabY
        auditors	VXVVWWWXUZe
        audits	bZUVYWWTUYc
        augus*	UXOUSPQTYaa
        august	UXOUSPQTYaa
        august $	RZSSWVWWTdX
        august 0	UUWWWVUVRfX
        august and	TTUTWVXWaZa
        autho*	WTWaWSTcVZZ
        author	VYZUSTXSRab
        author $	WUbUXWWWWXd
        authorisation	bYXdcXYZYbX
        authorisations	XWVVaVTXUbZ
        authorised	bXVSXWUXbbW
        authorities	TYYXSWSYRXe
        authorities $	UWUTWUVaUXe
        authorities are	YZYYZXZWYZd
        authorities have	XXVWWXXTXdY
        authorities to	YXUaXaYUUTf
        authority	TRQbYUWeWYZ
        authority $	RUSYUTVZWYc
        authority and	ZXXdWYYbaWY
        authority can	bWXXXUXWbUe
        authority does	VXWYaVWaXcT
        authority for	UUSUWUWgUXX
        authority has	WWbTVcaUWRe
        authority holds	WYeVVZYXXUZ
        authority in	TVUUUUWbTWb
        authority is	cVTabZWZXaV
        authority may	YXVXWSYdYVZ
        authority must	ZYYVXYYXYZd
        authority need	ZYYXYYYYVVc
        authority should	XYYWVYWeXUW
        authority that	XZYZZYXcYVc
        authority the	XWYUYWXVXcc
        authority to	XWTbWWWcWWa
        authority under	XZWSYYYbWdW
        authority was	WWWaXUYXXWe
        authority's	VXbbWVZUVWb
        authors	cWdYYYXYWXW
        autom*	SWRWUbTTWeU
        automated	VVVTVcTTbdR
        automatic	YZYaZZZYWcS
        automatically	UUTUWVWVUba
        autum*	VPSZSSTUZdW
        autumn	VPSZSSTUZdW
        autumn $	STSRVTVVYYc
        autumn 0	WXVVXXWVVgT
        autumn and	XWXbXWXVUfU
        avail*	aWXXOQPOhWU
        available	ZWXXNOPNhWU
        available $	RVfWTTTTbRX
        available and	aYWYYYYZbYZ
        available at	VVWXZZWYaZa
        available because	ZWWbYZZZXaV
        available for	VZZaXWZXZZX
        available in	UWUcXWXWUXc
        available on	ZWUUVTVVadX
        available to	dXaYVWSTZXW
        avera*	WWQWTPVRWdX
        average	VXSXUQWTWdW
        average $	WXXVXXVXWcZ
        average 0	VWXVXVWWWhS
        average age	XUYWXXWXVgT
        average of	UXXVXXUXUZc
        averaged	UUUTWTUVTca
        averaged 0	YXYWYYXWWdW
        averages	aUVbZYXWaYb
        avoid	UdWSXWWWUXb
        await	XXUUYWeXXfR
        await*	QYSTTTcQSZZ
        awaited	UTVUWVcVWWa
        awaited $	VVWWVVcWVdU
        awaiting	SZTTUVcSUcV
        award	bSbQWTTTZXY
        award notice	aWWXXXYXVXd
        award was	XYYYYZXYXfU
        award*	TYXXUXaaWaZ
        awarded	XUaZXVVWWcY
        awarding	YXXXWWWbaaX
        awarding body	aYWaYYYZYbX
        awards	TXZXWYbXWWd
        aware	STTcVVUSTYe
        aware of	VUQcWRUWVcZ
        aware*	YVWVXWWXZdX
        awareness	YVWVXWWXZdX
        away	WaYbXWSSWWb
        away $	TaZTUaRTUZc
        away and	bWbbdVUVSVU
        away day	ZVUcUWXYXWa
        away from	UVXVYVXXVTf
        away the	VUUdYYWVVWW
        away with	XXYWXTYYWdb
        awkwa*	YWXXYYWWZVe
        awkward	YWXXYYWWZVe
        b	baaURXZHUWX
        b $	YTcGQZZQPWZ
        b 0	UTXVUUUVVhT
        b and	XZXSSUVVVUf
        b applies	YYaYZaZYbYW
        b are	ZVYXWXYZXYa
        b being	UXbVZXZYXYc
        b has	TSbbSYXYVbW
        b i	aaXXaURUTbY
        b ii	XYbXTUVYVcX
        b is	YPZVVbSWVUa
        b law	VXZRRWVWWUc
        b of	YXfSZYXYZUT
        b the	YVTTVaVVVUd
        b to	XYWWYTaXWVd
        b was	YYXSYaXYXVd
        b which	YcbZYYYZZZV
        babie*	XXYWWYXYXeV
        babies	XXYWWYXYXeV
        back	VafWOTcTZWT
        back $	YZbTRUORPdY
        back 0	WVbWYaYXXbX
        back and	fUWVWVUXWYT
        back as	VbbUXXVVadV
        back by	XWUVXXYXXhU
        back for	XXdWXXUWYcV
        back in	TTdaUWVTRYZ
        back into	YYXXZZYYYdX
        back of	XVTbVSVXWXc
        back on	URbTWUVWXab
        back that	TVTdXWVWTTa
        back the	WTXVYYdYYcZ
        back to	VaLXTRcWeYW
        back under	UdaUYXVVUUU
        back until	XbcVXVWTZaT
        back with	XZURYXbYWWc
        backe*	XWVXXXYWXac
        backed	XWVXXXYWXac
        backed by	YYXXZXZYXVe
        backg*	TaUWUVUTSUf
        background	TaUWUVUTSUf
        backl*	VXZTVVVUVca
        backlog	VXZTVVVUVca
        backs	XWYWWWUVWeY
        backu*	YWXbZXZZYZX
        bad	TSRSUaSVUba
        badge	XSaZVVSVWeS
        badge*	WUbTUVVaVcZ
        badger	XXeVWWWWWaW
        badges	YYVVYXYcYba
        badly	VVUUWVWVXVg
        bag	ZVVaVVWXbYY
        bail	UUVVWVXXVcb
        baili*	WZTSVTTRebZ
        bailiffs	VbUUWTVTUcZ
        balan*	WTaTWQSRSUe
        balance	XWaWTOTRSYb
        balance $	UVVWVWUUUUg
        balance favours	TVUWaYZWVVg
        balance is	VahXWWXXYXS
        balance lies	YVYXWXYYWYd
        balance of	VXXcXYYWYYb
        balance test	XYaXYYYYYVc
        balance the	UWbWXVWWWVa
        balance was	VYTVYYYYYbb
        balance we	WWdYXUXXXYX
        balanced	XYVXZYYXYXd
        balancing	UXYVbVVVVSd
        balancing test	WYTXbXWWWWc
        ballo*	WWZaYYXXWcY
        ballot	XWabYYXWXbX
        ban	VUUcWVWWWfS
        band	WcYTUURaXcW
        band 0	TdRUWUUSSaZ
        bandi*	WWVUVXWZVca
        banding	WXVVWXWZVcZ
        bands	bfURSTUSaXU
        bands of	eaRUUUTVVUb
        bank	UacWYYVXTaX
        bank and	cVVbZYYVYVa
        bank details	UbcZWXXWXUT
        bank holidays	WXTUXVXXXZc
        bank statements	aWWXYbXXWaY
        banks	VVTcVTWbUUd
        bar	MddQOPQZNbV
        bar $	SafUVVSSTUX
        bar the	UfUVXXWVWVY
        bare	VUaZWUXWVWa
        bare $	WVYbWWXWXTc
        barga*	UcbXYTVWWUc
        bargain	XVXTXXVXXXe
        bargaining	XYdYZWYXZYX
        barra*	aUcVYcVYXbU
        barre*	YYcVYXXYYVb
        barred	YYcVYXXYYVb
        barri*	TRZSUWUcYeX
        barrier	WVUVYYXUVbc
        barriers	XWUWWWWZXcY
        bars	TccRWXVVUWX
        bars us	WXbUYYXYWUa
        base	cbVVZXXTXfR
        based	USYUTXRRSfa
        based and	XWYXYUYYXXd
        based exemption	WXWZYYZZXWd
        based on	XTVXXVXVWZc
        basem*	VXVZWYWWWcZ
        basement	VXVZWYWWWcZ
        basement $	WYWVXVXYYgV
        bases	VXdVWUaWWTZ
        basic	WYVdWXVYbXY
        basis	ZWaZRWTRRVZ
        basis $	WWYUVaWVWXe
        basis of	XYbbWbWYVaU
        basis on	aWVdXYXYXUZ
        basis that	YZZYWbYYYYb
        bathi*	aYYTXXXacUZ
        bathing	aYYTXXXacUZ
        bathing water	aYYWYYYacXW
        baths	USVXWSWWUWd
        bats	XXeUUXUVVYd
        batte*	WUTZURTTVba
        battery	XYWYWUVVXdX
        bays	UUXZWTXUUba
        be	VXaSYZbbaSW
        be $	XZYYZXVQZQc
        be 0	VTTTUVUUUbc
        be a	VQbUZYYPQcX
        be able	QXPWVTYcYYe
        be about	YWVTbVVVXXc
        be added	WWXYYXYXWWf
        be addressed	WYUXYYXeVVW
        be advised	XVceWZXVWWZ
        be affected	YYWZZZaZYZd
        be an	UZXaZVXXVVZ
        be announced	XUWYXYYXWcZ
        be anonymous	YcZUWYXWWTa
        be answered	aTYdWcUWSPU
        be applied	UUWWYcVUVcX
        be as	VUZXUVVYWUd
        be asked	TRSSSaUfVTY
        be at	VTTSVbRPSSg
        be aware	TWWbYXWTUTg
        be best	YYYXYYYeYYW
        be better	YXWYXYVdVXX
        be bought	TVVYXYXYcYY
        be brought	XVUWWbXWXWf
        be by	WYYYXXbVWaZ
        be called	YXXYWYXWbdW
        be charged	UYbYWXWWVaZ
        be checked	WXXUZcXVWTa
        be closed	WXWVWXYWWWf
        be committed	XXXYYZYYWVd
        be communicated	bXbXYYYYYVX
        be compared	XVWZZbYVYZa
        be complied	YWXYYdYXYYa
        be conducted	XXYXYYaXXWb
        be considered	aYdVYVXXVWZ
        be consulted	UUWVVWVShdS
        be contacted	XXWWXWYeXVX
        be content	XXWVZXWYVcb
        be contrary	ZWYWaUVWXUb
        be copied	XVWYYVZWXTf
        be counted	UVRcURcUTSc
        be cut	XUYYXXbVVYa
        be dealt	XWWVYXacXVd
        be delighted	YYXYYYZWXYb
        be disclosed	bZcURTUSTVX
        be disclosing	VWeXWXYWXUV
        be divulged	XVgUWVWTVVT
        be done	WSRTTfSTVdW
        be downloaded	dWWVXZWWbWU
        be drawn	WUUUeUWWWOf
        be engaged	TVTWXVXXXZg
        be enough	VUVVWTdUUSY
        be exceeded	ZYYXYfZWZYU
        be exempt	TZUVZWRVVTe
        be expected	XZXcabdYZWU
        be extended	VXXXYYZZXeZ
        be filtered	XVUWWWWVcZX
        be for	YYbXXWcXYaY
        be forthcoming	YXbXVbWWWXT
        be found	bWRgUXRQYTW
        be free	WSUVUVVUTbb
        be frustrating	YXbbXXXWYXY
        be given	XWcYbWTSRNY
        be giving	VVeYbVXXWXV
        be glad	TYVZVWZQWXb
        be gone	YXcXZUWWXbZ
        be got	VWVaXbWTdWZ
        be grateful	XXXWWWdYYWX
        be guessed	ZbXZYYYYYVc
        be had	XRdbWUVXcRa
        be handed	cWcUVTYUXZV
        be happy	UVWWWWbTVZb
        be held	ZWcXUXXbWSc
        be helpful	YXYZXYaXXVb
        be higher	WXWYWXYWXfV
        be identified	RcYVaUSTUVU
        be in	UQYXVSWZTgW
        be included	WWXYYXdXXWZ
        be inferred	bZYVTYYWXcb
        be inspected	UVSYVWZQdUa
        be issued	YXdYWYYYWbU
        be it	WVWXdYbYXaX
        be judged	YVVWYYYWXTg
        be kept	SUVTZVSRUeY
        be known	XUYbWVSWVVc
        be laid	UVZWWTWUVcX
        be lawful	ZbWZYYZZZWd
        be left	WSZTUabUXVb
        be less	UVWTVYWWYTi
        be let	aZfWVWUUWSV
        be likely	YcbYbVYVYWX
        be looked	WXVWTWTUbcW
        be made	dTdRZXVZTZU
        be maintained	SRZVVPVWWZd
        be met	caUaXZWWWaZ
        be more	WVaWWWdVYUb
        be moved	YVWUTXXXYda
        be named	WZaWUUWVWba
        be naming	YXdYWXYYYXX
        be needed	YYTbWbVXYWZ
        be no	WQaZbaSWVZX
        be nothing	XVWaYXZXYXb
        be obliged	XXWVWYeWXWW
        be obtained	YZWcXZZcdVW
        be of	WYVURabQUYZ
        be offered	TYUUaUWWWYd
        be on	WXSUXVWYdWe
        be open	VSbWWWVVTUc
        be opened	UbZTUZUUZQa
        be ordered	ZXYXXWXZdVY
        be out	VXWXWYXXSWe
        be over	YWXYXaYWXgU
        be paid	XVSXUVWXWWg
        be passed	WWcVXcXVWWW
        be picked	TZYbTTUVYRc
        be placed	aXbYWXWVVWb
        be pleased	VVWTXWbcXTY
        be possible	ZYaWYaWYZcZ
        be prejudiced	XVVVdVYVYUd
        be private	XbYWWXVXWVa
        be processed	VaWWUfVWWUW
        be produced	WWadWXYXXXX
        be prosecuted	YWWYYXYYZTf
        be protected	WacUYYWVVYX
        be provided	VaccYWXYWUY
        be providing	UWZXUcXYXWW
        be public	WXTZYYXVYad
        be published	TUdYVUVUPOe
        be publishing	XWeZWXXYYZV
        be put	SPYZSXXaTXa
        be re	YWUWXYXYWVh
        be reached	UXUWWUXdWZa
        be read	ZOVVaYbQdPa
        be recalled	VVYXWaXWXUd
        be recognised	VbbWWXVWVUY
        be recorded	XVWXXWWXVTh
        be recovered	WVVeXWYYYaU
        be refused	WQaUTaVUYZa
        be regarded	ZXbXZYbZYVY
        be released	UafYUTSRTQY
        be releasing	WXdYXVYYYYX
        be relied	aZYcYWYZYXY
        be replying	YVYUXaXaZXb
        be reported	VaVZYXXVXaX
        be retrieved	WWXeYaZYXWX
        be revealed	bYbUXXXXYXX
        be right	UWeWVXXVWTa
        be run	VWVaTdVRVYX
        be said	TZZbZWVVWaX
        be searched	UVVXUbUThXU
        be seen	aXbQUYTScbW
        be sending	VVfVXZWVWVT
        be sent	YXaTSaUaSdW
        be served	ZXZWZZZWbZZ
        be set	WcWUXTWXVYa
        be shared	VZgSVWWYYZS
        be shown	WeaUWUVTUSZ
        be slight	XWXXYYWWWWe
        be so	TVaVYaaTWQX
        be sorted	TVWXYbWWcbW
        be sought	WXXTYYYaXaa
        be spent	UWWUWaWVWbZ
        be struck	YWWYYYYYXWe
        be subject	YXXYXYYXYYd
        be submitted	YZXZYYYbXWb
        be supplied	TVhWXWZXUUa
        be supplying	YXcZXbZZZYV
        be surprised	WWWcWbWXXWc
        be taken	POQRZWaWXZg
        be talked	YUZYUWWWXRe
        be that	SXcTYUYdSYV
        be the	UPVYZTWeTPb
        be thought	ZVWYVZYZZXe
        be to	ZZaaWUTSWQc
        be told	aYZcYTYUVVY
        be too	ZXYXZcXZYcY
        be traced	VZYdUVWVWWW
        be treated	WbaXVYVYVaY
        be undertaken	WYYZZcXYZcV
        be unfair	XWbUZUVWUXb
        be used	XPWTTXRaZbd
        be useful	ZYbXZZbWYTX
        be viewed	aXXXYYYWeXT
        be watched	YXXXXXXWYVe
        be well	UWVXYeWWXVW
        be with	WVUXVWaeVSU
        be withheld	SYbXUTVWVWa
        be within	YYeVYXVYYYW
        be worked	WWaaYVWVWba
        be worn	XXWWXXYXWgU
        be worth	WWWVWYVZTVf
        be wrong	VWWcbWUWWUb
        beach	bYYYYXYXXcX
        beaco*	XYYWXUXYWeV
        beacon	XYYYXUXYWdW
        beam	WWWUXWVWVcZ
        bear	UYcXZaTXTVc
        bear in	YYVVYYWXXYf
        beari*	YUSXVUYTYYc
        bearing	YVSXVUYTYWd
        bearing on	WZZXcYWXWTd
        bears	STaUSVbWUbY
        bears upon	VXVWXYWXXbb
        beat	bbdRTWVWVZU
        becam*	YZaaTTWUTbX
        became	YZaaTTWUTbX
        became of	VWccVXXXYUX
        becau*	SaaZUcNRTXV
        because	SaaZUcNRTXV
        because a	WUUVZVXVXXd
        because each	WcYVYbXWZXW
        because it	VRaTXZWXVcX
        because of	ZTXTUaTSTgX
        because the	UVXXWWVWYZb
        because their	XWXXYYYXYeY
        because they	WYcUVRWVTZW
        because two	VYZUXWYXWgS
        because we	WXabYYXXXWZ
        becom*	VXVaacVSSYX
        become	WXUTXcWSVUc
        becomes	VZYeaWWVUcS
        becomes of	XXXeXXXXYXW
        bed	WZXaVRTURYa
        bedde*	XXXYYXYYXfV
        bedded	XXXYYXYYXfV
        bedro*	XYWYXWWXXac
        bedroom	XYWYXWWXXac
        beds	WZaWUXZXUbX
        beds are	XbXcZZXcWVY
        beech	VUUUVUVVUgT
        been	YcbWZWTUVXY
        been $	VVbaUXVVVVd
        been 0	QVTTSSRSRXe
        been a	UTVVaXWVQYd
        been able	WcVbVWZWaUV
        been added	ZWWWYaYXYfT
        been adopted	WWVbXVXYXZa
        been advised	WXYdYXYYYYY
        been aggregated	YbWXYdYXYVW
        been an	XVcUWYYWVZb
        been and	aXafWVVWXUW
        been announced	ZaTVWVVTUcW
        been answered	ZUVXWbWXcVa
        been applied	ZRdTVbUSUSU
        been approached	YYXXbYYWYdY
        been approved	YXXaYZYXWbY
        been asked	OTVRXQXQScc
        been assessed	ZWcXWaZZYWY
        been at	YUWUXWXTXXe
        been blacked	XeVZZWZZYVW
        been blocked	YeWYXXXXXSY
        been brought	ZWZWXVYXXdZ
        been carried	YUYWVaVUYaZ
        been charged	XWVVWYYXVVg
        been checked	WWWXZXZXYWe
        been closed	TXSVYdZYYgV
        been commissioned	WWTXVUWTWaZ
        been compiled	XWWbWYYbXUb
        been complied	ZZYcZWZbYcV
        been concluded	YZZVVVWXXaR
        been considered	VUXXYZUWUUd
        been consulted	ZVUYXXXXVVe
        been copied	dVaVVWXYVVX
        been cut	UfXTYZbVYbU
        been dealt	XUXWXWWXXXe
        been decided	YYWYaYZYZbc
        been deleted	XabbWXVWVbT
        been destroyed	UVWdUWVUVbQ
        been determined	VWcWYWXVUdW
        been disclosed	ZXcWXXYXXbT
        been done	ZWadYVYVVcZ
        been drawn	acSdUUXTSQZ
        been examined	VVbTYWVVUXc
        been excluded	XVhVWYYUWWU
        been followed	WUYWWWVWUQi
        been forwarded	VXXVXXYhWST
        been found	XWbTXVWVXeZ
        been given	WWUZSRRZUWe
        been gone	TTTcXUVUVVb
        been handled	YXWVXXVXXSf
        been held	VaaVTSYVTdW
        been in	VRYURVVRZZd
        been included	VYhWWXWUWUT
        been issued	WXYcYXWVWbX
        been judged	XbcXWXYYXYX
        been kept	SVbcWVWaUbS
        been laid	aWWYWYZYVba
        been left	PUfQSSUTTeT
        been let	WWTUTVXVWVf
        been located	aXWZYYYYYUd
        been lodged	bUTVaWXSUdW
        been logged	VVWTWUXWWXg
        been looked	VWaWcWWWVUd
        been lost	aXSVXXYWWcb
        been made	bZWbXVTNQaX
        been merged	WbWYXWXWXYb
        been moved	YVUWYZXTVbb
        been much	WWWXWVWYXVf
        been named	UZdWZUXaVSa
        been no	VXXXVVXYXca
        been obscured	VcZYYZZYXVW
        been omitted	WYdYYYXYYXV
        been on	VVSWUUVSahT
        been one	WWVbbYVXWTc
        been open	ZXUXZYZVabZ
        been opened	cWZbaaYYVUY
        been out	VUVWWWYYUfV
        been paid	USUSZWVVSda
        been passed	RUQVUXUaXbZ
        been placed	ZXcZZYYYZUd
        been provided	bYbVXXXXWaU
        been published	WWZWVWWWadW
        been put	gQQYYZYZXZY
        been re	cVVbWXXdUWV
        been reached	WZVUZXZXWVg
        been received	VTTZaYVVVZc
        been recorded	XXXcVWVVXdW
        been redacted	WiXXWWXXVUS
        been refused	UVhYVXUSSZN
        been relied	WXdVWbXWWUU
        been removed	ZeTUTUVWUZX
        been replaced	ZdYXYXZXYWY
        been reported	YXUbVXXYaYb
        been requested	bXXXYYWWTZc
        been retained	VUfYVWVUVWV
        been rounded	YeXXWXXVWWS
        been said	XWWYWXXYXZc
        been scanned	cXWXXWYWWXZ
        been seen	WXTcRYYUUVd
        been sent	WaYTUUWcVXX
        been served	bYVVbWXVXbV
        been set	dUTdWUWWRZU
        been settled	WWbYaaWYWXa
        been shown	XXUWXYYYVVf
        been signed	XUYXWUVVUQf
        been sold	UVVXYWVTUdZ
        been sought	XXVbXWWWXdV
        been struck	TYeVUYXVURY
        been supplied	TZeUYYVXVTW
        been suppressed	UbRXXXXXXdU
        been suspended	XWXXWXXYYeW
        been taken	PdZVOUQWSaW
        been the	USRWXXVUQaf
        been there	YXVYWXVXWgS
        been through	TTWdYVXVTPe
        been to	WVYXWZXWUXf
        been told	TTXXTWVaWWd
        been transferred	UXZcYXXaZaV
        been turned	aWWbYaXYWcU
        been typed	dcVWVWWVUYT
        been unable	XXZaWWbWbVY
        been uploaded	dXWZYZZYXZT
        been used	SUTUUTTSUec
        been waived	ZYWYZZZZZYd
        been with	WVWZVWWVVVf
        been withdrawn	WXXZYWXYYYb
        been withheld	VZfXYWXWWVW
        been worked	bWVdWZYXYXW
        been written	aSXVVTUVTba
        befor*	RXXZTXaWYYY
        before	RYXZTXbWYXY
        before $	SSfSVUTSYaW
        before 0	RQQbTWTZRXb
        before a	VUVUYccTUYX
        before an	UVTYXWZZTTh
        before and	ZSUTYVVacaX
        before any	SSSVVUZUVfY
        before anyone	YTWdXXWYVYY
        before anything	VVUVWWbWUVd
        before being	VUUTWWXVWeY
        before i	ZVVWXXcXXTZ
        before it	UZUcWVRSXaX
        before parliament	YVWWVUVcdXa
        before that	TUWeVTZUTXY
        before the	TZZTTVTWPZc
        before then	YWdWWaWWYbT
        before they	XVUVZXWWVbb
        before we	VZSUUagWUZU
        before your	XXXcYYbYWVY
        beforehand	QSWYVWTRSba
        beforehand $	RQbUVTTWSbZ
        beforehand and	ZXWeZXXXZXY
        began	TTYaWTUTVaZ
        began $	YVWaZYVYYbW
        began in	VWXSXWWVXXe
        begin	RRRgRWaQTVa
        begin $	WUTaUYWTVQb
        begin in	UVThXSTSUUV
        begin*	VVWbTXVaVYb
        beginning	YVZXWWXWXbb
        begins	TVSbVZWcVWa
        begins with	XXUbVXYYZZa
        begun	XTWaVcaWWZY
        begun $	VVWYVcUVVcW
        behal*	ZTVaVXWXSbY
        behalf	ZTVaVXWXSbY
        behalf $	XYXYVWVVWeX
        behalf of	TVZbWTTZWVc
        behav*	aWVTaVUYYYb
        behaviour	aWVTaVUYYWc
        behin*	aWZXXSSURZa
        behind	aWZXXSSURZa
        behind $	WWVVYYXXYYc
        behind a	YVUWYYXYYfW
        behind it	TYUbWWVYTcY
        behind the	UTbRZVTWWZc
        behind them	WWXWWWXYVVe
        behind this	fXXVWWVUTYW
        being	UaeYUZUTUUV
        being $	VXeaWSWVWaS
        being 0	YZWZWYWXWfS
        being a	VXZXXYUVWdX
        being able	VWWWWXWWYVf
        being about	WVfYVWYWYWV
        being asked	VUVWYWaVXUd
        being at	XYbWYbaYYdW
        being considered	XZdZXTYXVYX
        being disclosed	cVZWXTYYXVa
        being engaged	VUfXcXYYYXS
        being given	cabWYUXYVXX
        being handed	UVeWYXVWWcT
        being held	VUdTVXZZYZY
        being in	TSWbVcUXVaZ
        being kept	VYeVWTVVYXR
        being left	VcXXYaXYXZY
        being looked	YWXWWVYYWXd
        being made	aXVUWVXVVQe
        being negotiated	VXaYZYYYXXb
        being no	ZXWaUbUUTaZ
        being our	XbcXYYXXXYW
        being provided	cWbVZUWYcUW
        being put	WWaUYXYYXeY
        being released	ZXdWXVWWVTW
        being relied	VWcXXWXWXWc
        being seen	ZVcWYXYZYYa
        being sent	hXUTXVXWVST
        being so	VTbcZZWTWUZ
        being supplied	XdZWYYYYYYW
        being the	RZbaaUWWWeU
        being those	cWZVYWXXXbV
        being used	XYaXWXXUXaa
        being withheld	XYeVYWURVXQ
        belfa*	VUUZXYWcUWa
        belfast	VUUZXYWcUWa
        belie*	YUYYTUSbURd
        belief	XWTbWVXZVXd
        belief that	YXUVXVYZWVe
        believe	ZRbWUXTcVVY
        believe that	aVcVWVWUTUZ
        believe the	YXUWWVYcWUZ
        believed	ZYYYXVXZZWd
        bell	RRRRUTTWUiX
        belon*	PWYXSYYbTZY
        belong	TZWSUVTaVab
        belong to	TZWSUVTaVab
        belonged	XXXUYZXbWVd
        belonged to	XXXUYZXbWVd
        belonging	YXcZZXZYYaa
        belonging to	YXcZZXZYYaa
        belongs	TSbYVaZbVbT
        belongs to	TTbYVbZbVbU
        below	jeXMNPQYSMU
        below $	hJQQSPOdZQW
        below 0	SYbTUTWXWaW
        below are	dXXXYXYXYUa
        below but	UfUYZXYVWXX
        below for	eWUXZYYYWZW
        below head	WVdXWVUWVWX
        below in	aXYYZWYVXZa
        below that	UbYYXYXXWWc
        below the	aWbWWVUUUaZ
        below with	aXVXZZWVYXb
        bench	VVUZXVVXUgS
        bench*	XXWUYWXWZdV
        benea*	eYXUVSVYZUX
        beneath	eYXUVSVYZUX
        beneath $	cUWYYXWaVVa
        beneath the	aVaXWVXYabW
        benef*	STXWaUSVVaY
        benefit	STYXaWTQRcV
        benefit to	XXTYcXXYXYd
        benefits	WUWWXVXbZbU
        berea*	UVZYUXVXVZc
        bereaved	VXYUVXYXYUg
        bereavement	UUZaUTUYUeW
        besid*	QYXWSQTSYWd
        beside	RYXRTTUTSab
        beside the	VaSTWWWXVeV
        besides	XSYaXSUVdTb
        besides $	XTabYWWXdWW
        best	QPXaSURgQXX
        best and	WVVdZXYWYaY
        best placed	YYYYZXZdYVZ
        bette*	QQWSXQXcRWa
        better	QQWSXQXcRWa
        better $	XXTUVUTWVca
        better served	ZZUZcYYbYZZ
        betwe*	WXcXPXbQSUZ
        between	WXcXPXbQSUZ
        between 0	aWPOVNPNXeW
        between a	WYXVWXWXWVg
        between april	YVWdZXXYYaS
        between january	UWVTWfVYWZR
        between march	YYXZZYZZZeY
        between seven	VXWUYWVXXgU
        between ten	WVWVZWXZcWa
        between the	YTYbVYYWTaX
        between them	STXUWXXUTcZ
        between two	UVVYZXTWXWf
        between us	VafSYWWUYUa
        beyon*	QYdbTdUTUYS
        beyond	QYdbTdUTUYS
        beyond 0	YXXcZbYZYZX
        beyond that	TSdYVUUWUaX
        beyond the	WVdTVcZWVZY
        beyond this	WUdZYVUVWVV
        beyond what	WTXVZeWXXXX
        bicyc*	XXcZZYXWXaV
        bid	WZaYUVUPSXc
        bid $	ZUYaVTTVXbZ
        bid for	XXXXYYXYWac
        bid is	cXbXXWXXXaS
        bidde*	ZZZXTSSUQZZ
        bidder	QbWUXVXXUcX
        bidder's	bVZaZYYYWVY
        bidders	ZZXUPRTRSTd
        bidders were	UYXXWYZYXZc
        biddi*	TVZRTSTTTWd
        bidding	TVZRTSTTTWd
        bids	WbaTUQRZPYZ
        bids are	UeXZZYXZYaV
        bids were	VVTYWWWXXXd
        big	UUVUVaVWVZc
        bigge*	XcXXYYXYWaX
        bigger	UdXYYYXYXbX
        bike	VWWcYWWWWeR
        bikes	bUVbYXdWVdR
        bill	XQRbUVTSZcW
        bill for	bSUbWXUURcO
        bill was	WVXWYXVXXcZ
        bille*	YWWWWXXZWeV
        billed	YWWWWXXZWeV
        billi*	YWVTWWXWXbc
        billing	WXWVXXXXWbb
        bills	bZSWXYWXaaX
        bills $	XWXcYXXXXbY
        bin	STUZUUVTQWe
        bind	YTTUVWWXWTh
        binds	WWcTUVUUUSe
        binne*	TWUgXWVVVXT
        binned	TWUgXWVVVXT
        bins	XSRXTaZPXbX
        bins $	VWWUXcWVXUd
        bins are	bXXbYWYYYaS
        biogr*	YWWWWXWVXbc
        bird	XYYaVbWYXYa
        birds	TTVUVVWXVeb
        birth	UcaaYXbYVaX
        birth*	UbaUVTUaWaX
        biscu*	XXXeWVWWWaU
        biscuits	XXXeWVWWWaU
        bit	SZZZUVZTdZW
        bite	XWbaWWVXWdV
        bites	SVbUWVZVUaY
        black	SgRYTSUTSbS
        black*	RcWYSRVTRVb
        blacked	TdZTXVXXUUZ
        blacked out	TdZTXVXXUUZ
        blade*	WXZXYWYZVdX
        blame	XaVXVWXVYZc
        blame $	YXXXVWXWYZc
        blank	TbVeSOVRPZU
        blank $	RZXgVSSTTXU
        blank in	VVWbYXbXYeV
        blank*	UcaQWUTVTZX
        blanked	WfbWXWWYVRR
        blanked out	YeVYYYWXYVW
        blanket	XYXXYXXXYYe
        bleed*	WWYWYWWXWca
        bleeding	WWYWYWWXWca
        blind	UUZTXVWWUUh
        block	dUZUWUZUSaY
        block $	XVZXYXXXWYd
        block*	RaQRTQSSTfX
        blocked	TZSRUTUTWgV
        blocks	RYUXUVVUUXc
        blog	YYXbWWVWWVd
        blood	TTWUTTVdcfQ
        blott*	WcZYZZYWXXZ
        blue	bUSaWTVaaZW
        blue $	cUXWYVYWUcW
        blue badge	bWWRYXYYYeX
        blueb*	WWVZXWVXXeW
        bluebird	ZYVZXXVYXbY
        blunt	UTaVXXUTVRf
        blurr*	UfSWUVWWVSf
        blurred	UgWYWVYZXZV
        board	VVXYXXRdaWY
        board $	aSdQSTVWSbb
        board and	WWVVWXYVSVg
        board has	UTWbabYXUZV
        board in	ZXSaXXVZYWc
        board is	aSXSXYXaUTb
        board of	UUURVUUaRab
        board paper	ZdXYZXXXYWW
        board papers	VZUVVVUUeTW
        board which	ZZXZZYXcXYa
        board's	ZTXZWVWWaYb
        board*	ZTWYUUVcaXb
        boards	UUSTUUYeUQa
        boat	WXXaXXYVVWe
        boats	TZVaXUWZUcT
        bodie*	UYTUbVUTQYb
        bodies	UYTUbVUTQYb
        bodies $	WcXVbYYWYZX
        bodies would	ZYYYXZYYYWd
        body	XWVcXVWgRVW
        body $	XUWWXVXZVXd
        body camera	bXbaXaaWXXW
        body cameras	XWXUYXXaXgU
        body is	WYYTYYWXXac
        body of	dbSVYbXUWWa
        body that	VWWWVWXdVWY
        body to	XYYYaYXdWXX
        body which	aVVcYWXbWWZ
        body with	WXWVZWXdYXZ
        body worn	aZUZTVRUaWZ
        boile*	WcTTVYVVUba
        boiler	bTWVWZVXVZa
        boilers	VTXVYXXYXgc
        bold	bUSUXWVVWaZ
        bold $	gWTYZWYUXWU
        bomb	VVbUUUSTUVe
        bonus	WWUUWVVWVhS
        bonus*	XbUVUUXXVbW
        bonuses	XbUVUUXXVbW
        book	PUVeTPRRVcX
        book $	WVZbXWUVaZV
        book for	UVUcVUWYSVd
        book is	WUTZXUWWWba
        booke*	WVXcUVXTWbX
        booked	WVXcUVXTXaX
        booki*	WUWUXXVWbda
        booking	XXYXYaWYbcW
        bookings	YUWVXVWWUbd
        books	NPNbYXQWVUd
        books $	WUSYbTVbWaY
        books from	YYWXXXWWWWe
        books*	UWUVWWVWiTS
        borde*	XUUbVVVbWfS
        border	XUUbVVVbWfS
        bore	VWXWWWUWVfU
        borne	TWUaVUTYWba
        borou*	SZTXYWUbUcZ
        borough	TZUXYWUaVZc
        borough council	VXYVWYVZVSe
        borough's	XXWVVWWdVaW
        borro*	RTXYUSVUacY
        borrowed	UTZbWUUVbYZ
        borrowing	WVWYWVZWWcY
        both	dPYSUVWNUaW
        both $	VVTUVWXUTac
        both ?	ZZZYZZdZZZX
        both a	WWVXXWbXVUc
        both are	aTcYUTTVabV
        both cases	bWUWYVWXWdR
        both for	VWYXYYYYYeW
        both have	VWcVYVWXYbX
        both houses	WWZVXWXXbeV
        both of	bTYTVaTaZdT
        both parties	UTaXWWWXVTf
        both sides	SVXVUUVWUXg
        both the	ZUdUVUVUURf
        both versions	eWWXZYYXXbU
        both were	UWTTYXWXXZd
        both would	XWWXXXXXWWf
        bottl*	YVVYWWVXWeT
        bottles	YWVZWXWXXdU
        botto*	aUYWWWWUdTZ
        bottom	aUYWWWWUdTZ
        bough*	UVYXWQQRZdV
        bought	UVYXWQQRZdV
        bought $	VVZaUVVVVZZ
        bought at	WVTXVWWVWeW
        bought by	YXbdWYYXXZV
        bought from	VVUcWZXXacU
        bought in	XWZVXXXXXfU
        bound	TSaUTaUTcXZ
        bound by	VVYVWbXUXUd
        bound to	TUbUWZVUWaa
        bound*	VTWYVUXYeXa
        boundaries	UTWaYXUWbWa
        boundary	XVXYWWYZcZZ
        box	WaWXNXLOWYZ
        box $	TWYUVSUWaWf
        box below	caZYYZYXWYY
        box for	USSeWSVTVYV
        box office	WaYWWTWVWdY
        boxes	VaSbUaSQPYa
        boxes $	UUcTWTWTWYc
        boxes in	XfXVXYXWXSZ
        boy	UVUUWVVVUba
        brack*	WTUaUWVaVab
        brail*	XXWXYWYXWbb
        braille	XXWXYWYXWbb
        branc*	YYXbaWUXXaV
        branch	YYYaaWVXYYW
        branches	VUVaVVVVTfT
        breac*	TaZSbeRQSYX
        breach	UYbScTTRTYZ
        breach of	WUbVdUUUVYZ
        breached	VTTVTgVWVWU
        breaches	VWWYabWWWbZ
        break	TaYaTYUVUWc
        break in	ZXYWXZZWYVf
        break that	XWcXYWXYXWc
        break the	XXWWYcXWXTe
        break*	ababSVTTXXY
        breakdown	babbTWSUQSZ
        breakdown $	caTZWWWVXZW
        breakdown by	XYbbXWVWUWa
        breakdown is	WUbdXUYWXVa
        breakdowns	bWXaXXWVWcV
        breakfast	WXXbYXYYaeS
        breakfast club	XXXVYXYZVfU
        breaks	WUSTXWYXbac
        breed	WTUhWXVVVXU
        breed of	YVVhWWXWXTV
        breed*	ZVXYYYXXXYc
        brewe*	VWVcWUVXVfR
        bridg*	XRRaYTYaWZZ
        bridge	ZTVaZVYaTWY
        bridge $	XWVdWXUXXUc
        bridges	TVUVVVUUacc
        brief	cUaVVWWWVYc
        brief*	ZabZVVVVTVY
        briefing	abcXXWWWUYW
        briga*	XVWcXWYXXZa
        brigade	XVXcYWYXXZa
        brigh*	YYUYYYYYYcY
        bring	RSZWYVQSbWd
        bring a	XYVWXWWWXbb
        bring in	VVWVWXWWVeZ
        bring it	YWTXVWVWaXf
        bring up	WXdYYYYYcYV
        bring*	UScUWXWWZWa
        bringing	XWaXXZYYWbY
        brings	UTcVWWUWaVa
        briti*	VUXZZVWbcZT
        british	VUXZZVWbcZT
        british transport	XXXbaYYcWYV
        broad	UbUVUXZVTZZ
        broad*	VYXaXUVWbbY
        broadband	XXZXXWXXZfU
        broadcast	TTXUYXXVbSc
        broch*	ZVVXYXYWUYe
        brochure	ZVVXYXYWUYe
        broke	UVVXVWVUVhS
        broke*	VbWYSTYSZab
        broken	WbXXUVYUZYa
        broken $	UWXWWXVWTbb
        broken down	bdVdUSYUTTV
        bronz*	VTUTWVUUVZc
        broug*	UQYYSZRXUba
        brought	UQYYSZRXUba
        brought back	ZXZXZbVWWTc
        brought by	XYXcXZXcVWX
        brought in	WVVWXUUTUhW
        brought to	XWbYYXXXYdX
        brought under	VWUUWbVWXfU
        brought up	UYYUZWVXXYe
        brown	WVXXXYcYXUb
        brows*	WYXVWWXVeZa
        budge*	YZTWSYRRYbX
        budget	YQTYTYSSYaY
        budget $	YWUWWWWYWfT
        budgets	ZbWUZXXVUdY
        build	WaVXUXSVUWf
        build up	YcWWXYWXXYa
        build*	YYXbURXcPXZ
        builder	YXbaaXVWWTa
        builders	VWUUWWVVWWg
        building	RcVcVQZeRYV
        building $	XeXbXVVVWTZ
        building and	YWWZZZXbYVb
        building control	UTUcTXUVYWa
        building is	XXYaYYWZXbY
        buildings	YSWUVVXWUac
        buildings $	bVVVYWTUUhT
        buildings and	YWcWXWWYXWa
        buildings are	XYZYZZYXacY
        builds	UTaWXWVUWVc
        built	XSXTUUSQRfY
        built in	YYXWYYYWXcZ
        bulk	WbSTWUUWVca
        bulle*	ZUXWVUZWeUY
        bullet	bVZVVWbUWVZ
        bulletin	ZWXYWXXVfVX
        bundl*	fabXWYVTWRa
        bundle	fabZWYVUWTX
        bundle $	fUbYWUZXWVX
        bunti*	WWWVWWWXWgU
        bunting	WWWVWWWXWgU
        burde*	WRQUTiRQTPZ
        burden	PRSVUhRQTOa
        burden $	VVXVWaWWWXc
        burden and	XYXWZcVXYYY
        burden is	WXWVYdWWXVZ
        burden of	XWWXYcWXWcU
        burden on	VWXUZbWVXUc
        burdensome	YVWWXfWVXUW
        burgl*	aUYUURVUVUg
        burglars	WWZVVVWWXTf
        burglary	aTUUWSWWVXc
        buria*	aTSVUTSZTdZ
        burial	bWUVUWUaVXc
        burn	VXUVWXXWWeb
        burne*	aZWVVVWVUYb
        burned	aZWVVVWVUYb
        burnt	XTWcYXXWXZX
        bursa*	ZYWWZaYSYYW
        bursar	bVaWVZWXWUZ
        bursaries	XWUXYVVXWac
        bursary	ZWWXYaYTYZS
        burst	UVTSUUUUWab
        bus	aYWXVWaaXbX
        bus lane	cYWXYYXaWbW
        bus shelter	aYVWZYXXaba
        bus station	ZYXcZZbZWcW
        buses	SVTcWUaZUWd
        busin*	XXaaTQXXYWZ
        business	YWabTQXXYVZ
        business $	UUdWWWTVWYb
        business and	XTZZVWWUVVe
        business case	WabcWWbWSXZ
        business is	UUUdWVXXXdb
        business services	YZWcZZYcYWX
        businesses	VaVXXWUUUZb
        busy	WXWVWZYWWVf
        but	KlUWLXTYTWW
        but 0	VVUVWWXXVfV
        but a	VXVTXXWWXaf
        but are	XbXWWYWbVVc
        but as	YbYdWcYYYVY
        but has	YVXcYWYaVZZ
        but i	VWbVXWVWYWb
        but in	YXYXZYZZXWd
        but is	XWdbYYVWWXW
        but it	VVbZXWVTaYa
        but never	XZZeZXYYXXU
        but no	SZZeVSVXTVV
        but nobody	UZVZWWXXVXd
        but none	WcacYYbWZWU
        but not	PgRWSURPPcV
        but nothing	WaVYWXZXXUb
        but one	USYTUUSUVca
        but that	TaWYbXYWYcZ
        but the	OeaVTaPXXXW
        but there	VVbYXVTWVTc
        but these	WVXVWUWWVVf
        but they	WXUaYVWXVdW
        but those	WcXYZZYZZZY
        but to	YYcYXaZYZVV
        but two	cZYVZXYXWZZ
        but we	WTaRXbaSXOd
        but we've	WaUaWVVWWWc
        but will	XWdVYYXdYbV
        but with	XbTTWXXYVVd
        but you	URbSVTSaUcX
        butto*	UUSXUTUUaZZ
        button	VVTXUUVUaZZ
        buy	VTQURVWOcZc
        buy the	YWWWXYXWdUY
        buyer	VWVVVUVYVYd
        buyer*	XaYWaVXWVYY
        buyers	XaUWaVXWVYY
        buyin*	UVTVVXXVUcb
        buying	UVTVVXXVUcb
        buys	URQZUUSUTXd
        by	ZVWYXWZYcYU
        by $	YVVWZXYWYWf
        by 0	QWRTVPSNRae
        by a	QUZTUbTTQZb
        by age	deVZWWWVXVT
        by agreement	WTZVUVVXbeS
        by all	XXWYWWXYXZc
        by an	UaSUUVUUWcc
        by and	WVUWWbWYWUe
        by another	VaTXUWUaUSd
        by any	VYXdWbcYZXT
        by anybody	XZVcYWXWWbZ
        by anyone	VUUdVWXUYRd
        by appointment	TUVTWWWUaab
        by cabinet	YZYYYZZYYXd
        by case	UWZTVfTVUcT
        by category	dVVVXWXXbVX
        by cause	WaVfYXXVYWY
        by child	UXcZXWXVXbW
        by clicking	UWWVXWXWfXV
        by contrast	XVeRTWVUbZV
        by county	cWXXXXWbaWX
        by custom	WUTTVVWXXYe
        by date	ZXWVVaVVbRf
        by day	XaYZVWbUTbY
        by department	ebYVYVWXWWU
        by directorate	eWaXYXYXVXW
        by e	USRSUVVUUXg
        by each	VTcVXVUTVYe
        by email	TSSRVTVVVhX
        by establishment	ZaaWXWWXcYV
        by eye	YVVTXaYYYbZ
        by firm	WbaXYbXXWXa
        by four	VWWWYYYYXhS
        by grade	deYYYXZWWUU
        by half	YWWYXbXXYXa
        by hand	RVUTTfQSRYY
        by having	ZZXZYZaZZcX
        by her	bXWYXXYYWfV
        by his	YWbXXXWYXXc
        by hospital	ZXcXYYbaaYX
        by hour	cXWZWXWXbWV
        by it	VUaYbYZTUbX
        by its	UZfUVWaQVRc
        by itself	WVRYTaVTVaa
        by law	WUZYWYWVXXc
        by letter	WYXVWXVUWcb
        by line	bXUWXZYYUVc
        by local	XXYaXYXVeTZ
        by make	XaUeWaXWWWW
        by me	VXXWXWWXWca
        by means	XXXVXXXYacZ
        by ministers	XWVXXYYWUcZ
        by mistake	WVUVWSWWTeX
        by month	bWRQUSQSbXY
        by mutual	YYYYYZXYYfU
        by name	SbdRTTPSaTZ
        by nationality	XaWYWVVaWVd
        by nhs	WYXbYXYaaYX
        by number	bSaVYVWXWbY
        by officials	WZbaZXYWVTc
        by one	SZZUVaTTUYb
        by or	YVTaZVWXVYb
        by other	WTTaWYXXdUc
        by others	UVSaUVWUWTf
        by our	aSUdYXSYXaX
        by page	XYWYYZXWWVd
        by people	WVUWYWWUYUh
        by person	WdWcYaZUXVX
        by phone	WXUdWXXXVYb
        by post	dWVWYXWWVdU
        by postcode	ZZYbUWWYbSW
        by private	WVbZWWaWYWc
        by public	WWYVXXWVWVf
        by rank	aWZbYYXWXbX
        by reading	VXZWYbYYWWc
        by reason	WYdYTXUUXWX
        by reference	ZXbWVYZYXcY
        by region	beXZZXWYWXU
        by regulation	TXZWVWXWXac
        by school	cceWVUSVUSU
        by section	QTbRZWVQaQa
        by sections	WVYXcWWWWXZ
        by seven	VVVVXWWVWgT
        by side	dXVYWXWVaYX
        by site	bVbbWWUTWbW
        by somebody	UVVbVXYWYcY
        by someone	YXUaZYYXXXb
        by staff	WWWbXYcWXbV
        by station	ccYWXVWTXTU
        by statute	WWWWVWWWXeZ
        by street	WeTcWaVTaXT
        by supplier	eWZYZYYYZXV
        by telephone	UTVcVVSVWYa
        by that	UWWTaUUVYYg
        by the	UTXYQWUaXZa
        by their	VUWbXWWVWdY
        by them	bXaUcVYZZVX
        by then	VVSdUTVTWYa
        by this	VRYdcUXXaSY
        by those	VVZTXZVSUZc
        by three	XVVXWZVWXeU
        by two	TTSUXVYSTXd
        by type	cUdXXWVYYVV
        by us	RYfaaQSXRYV
        by video	XWXVXXXXXgU
        by virtue	WZaYcUZZWWY
        by ward	YYUZVVZWSSf
        by way	ZYUXSTUWXdZ
        by wetransfer	dXXXZZXWXXX
        by what	VUcUZUbXXWY
        by which	ZWSbYVTVUUe
        by whom	YVVZVYRbXVb
        by word	VXWeXVVWVZW
        by year	dabUXVZTXWX
        by you	WURVXVVWbUf
        by your	WaXVUVUVVcc
        byela*	aUTUVTWUdcW
        byelaws	aXXXXYXWdXY
        c	ZZcOcRVRVUX
        c $	bYZXSRQPPXZ
        c 0	TQWUUTVWUiS
        c and	TXZYWZbYWYZ
        c in	VcaXXXXYXZY
        c is	UYcVYWYYbcW
        c of	cWcYWVWXXZW
        c the	XWcXbYXXYZX
        c to	ZabYYZYYYZW
        cabin*	YTYXaXPYYZX
        cabinet	UUZXaQTZYbX
        cabinet $	YYWYYVYVVda
        cabinet in	bZZXZYZYYdW
        cabinet office	XXWTcVXdWaX
        cabinet secretary	ZWYYZXZYZcY
        cabinets	WVUVWcVWVVa
        cais	WYYXXXWWXXd
        calcu*	SUXaUaTWdZV
        calculated	VWYfVUVWWWV
        calculation	WXVaYaYXWdY
        calen*	ZSSRTXYSYZa
        calendar	ZSSRTZYSYZZ
        calendar days	aYXYZYYZYeX
        calendar year	aWWXXZZWVeR
        call	YUSaTUXaMZX
        call $	SXZUXXXcXdW
        call for	WYTZYbXWXbY
        call from	XXXWYZZXZdX
        call is	XYaWWXWYZcY
        call on	bWVYWbWWWWa
        call out	dUZcXUWWWXU
        call to	ZWXZYXbbVWZ
        calle*	XYWYYRXWSbX
        called	YSQVRUZYTZc
        called for	VVWXUZUWTWg
        caller	TaXcaUUTTaV
        callers	UcScSUTSRbX
        calli*	WVUaUVWWbYd
        calling	WVUaUVWWbYd
        callouts	YaWaYYYYYYV
        calls	WNPbOYaXJbX
        calls $	VVTaWTTTUcX
        calls and	WWYUZfWYYVd
        calls are	WWXTVSWaWba
        calls for	VXSSVVVWVbd
        calls were	WVXVWVWYVgU
        came	TXReSOZOIbW
        came $	ZbYVXYYXYdW
        came about	TUUTYXYVWba
        came back	RRQbUVTXSVd
        came before	XVWcXWWWYYY
        came by	XXYZZYZYZdW
        came down	VTbVVTVWUZc
        came from	TZSYUVUUVcY
        came in	RPZXZUZUTaZ
        came into	UWXdXYVXXTd
        came on	VVWXYXXWXeW
        came out	UaUSYYXYTab
        came through	WVXaXXbXdZa
        came to	ZWWZRQSUQeU
        came up	WVWdVWWXXdU
        came with	XWUSWXaTWca
        camer*	cZZXOVWZVXa
        camera	aaccSXXVXXW
        camera $	XWUaYVXXXbc
        cameras	ZOTQQXVYRac
        cameras $	WVWXXVWVWVf
        cameras and	YXXXZYVYZgU
        cameras are	aVZTVXXUTgT
        cameras in	cYXYWbYWWdT
        cameras on	XXXVYXWdYbU
        campa*	XVYWXdXWVUc
        campaign	XWXWXdXWVUd
        campu*	YSQXURbdXXZ
        campus	ZVTYWUbdXSc
        can	bfURXSYZcRT
        can $	TTaVVXUaWTb
        can advise	VVWaYXWZbbZ
        can also	ZXXUgZZYbVe
        can ask	XXWXZaaVXaZ
        can be	baZSVTRbcSY
        can confirm	aTRZRVSYTab
        can do	UabSUZUVWXb
        can find	WXScUXYWbSc
        can get	XVXUVVVVfaX
        can give	ZdWVVYUZTTc
        can go	XcbVYYaVWYX
        can have	XdYaXWWYTVW
        can help	WXXXYXSdXYY
        can i	YZYVZXdZXXX
        can identify	YWXcWXXYXYb
        can let	fWVYWXWVXVW
        can look	XWVWXXaXdTa
        can make	bUSUaaYUXVc
        can neither	ZZWXfYYXZWV
        can no	aXWbYWYXXXZ
        can now	eWVcYWUVWVY
        can offer	aYYcbWYZXVX
        can only	VaWYYaTaWTb
        can open	bUaWXWXYcTe
        can provide	bfaUXVWVWUS
        can put	TZVaXWWVUTc
        can reach	XZWZYXXXdZX
        can read	bWcUWVYXbUX
        can reasonably	ZYWWYXYXbXc
        can recall	VWUaVWVVWTb
        can release	dbTWZYXVYWV
        can say	UZadbWXdVWR
        can see	XSZYWXUTYab
        can share	YfXWZXUVWUS
        can still	WXXWXYZXbSd
        can supply	acVXXXZXWXZ
        can tell	YTOVVSWaUgZ
        can we	UWUbXbbSUcV
        can you	XTTVVUiVWVT
        can't	GRfgdeSQLSR
        can't $	WdbURRVTYbX
        can't be	QSefZcSSRWR
        can't confirm	YZTUfUYXYYW
        can't do	WVTVWeXVWVb
        can't get	XXUdXWaTTUY
        can't give	XVgZWUXVYUU
        can't go	XXYUbdYXWTX
        can't let	UUhVWWVWXUU
        can't say	VVYagUURVaR
        can't tell	XVdebWUVXVS
        canal	XYXYWXYbWYa
        cance*	ZRQWSSPSPfW
        cancellation	cVWWUXXYTUb
        cancellations	UXUTXWXXVZc
        cancelled	ZVUXVVSTUfW
        cancelled $	TWVWWXXVVgV
        cancer	XVWWXXWYWgU
        candi*	WWabYWTRUVd
        candid	bXXXXYYXYXc
        candidate	YWZRaWVVUdZ
        candidate's	YaXUVWUWWca
        candidates	UVddTXVTUOb
        candidates who	ZWbYYYZYZXZ
        candidly	YWWbXYXXYUe
        cando*	VYaUVWWVVUe
        candour	VYaUVWWVVUe
        canno*	VVdgaYXQURU
        cannot	VVefaYXQVRU
        cannot $	UcZTWWWdUWa
        cannot be	XWcbYXZURRY
        cannot give	WXWdWVWXXZX
        cannot go	XVdVYXYXYaX
        cannot meet	XWWWXeWYYXW
        cannot say	YVUgZYXXVUU
        cannot supply	XXbcYXXYZYW
        cannot tell	UYTdaVZTWVX
        cannot therefore	XYYcXWYZYXV
        cante*	VWUZWVUVWeZ
        canteen	WWVdXWWWWeT
        canva*	UWVWYXXYVWf
        capab*	UYQZRQcUXYX
        capability	TZUVUTcVUXY
        capac*	YZYYWVZTVdV
        capacity	ZVZYWVZTVdV
        capit*	UURTUUYaZbY
        capital	UURUUUYaZaY
        captu*	QVQfTSVRSYV
        capture	VWWaWUVVXcU
        captured	SXShVTXSTUU
        captured $	VYWiVUVVXUS
        captured by	YbVaWXXYXXb
        captured in	YYZcZYYYYXY
        car	PXUVSYVTVba
        car $	WTTZVVUVVZZ
        car park	WUZaYVWWVXe
        car parks	WVWXXWcbVYb
        carbo*	WTUZWWXWZYd
        carbon	WTUZWWXWZYd
        carca*	UYVaWUUVWeW
        carcasses	UYVaWVUVWcY
        card	RZYYTRPPPaZ
        card $	XWUdWXXXWfT
        card index	WXWbXXXYYRb
        cardi*	UTVUWTVYZcX
        cardiff	VUWVWUWaZbX
        cards	VSSdVdSTQTc
        cards are	aYXcYVXWVUf
        care	YYVYXUXcYXZ
        care $	RPYXaXVXUXe
        care and	WVXYVVWYVdZ
        care homes	cVUUWVVVbbT
        care is	WWaaXXXaWdV
        care to	YZYWWYZYXXd
        caree*	YXWaYWXXXXc
        caref*	ZVbYZWYVXTa
        careful	XWbZaYZWYUa
        carefully	bWbVWWWXXXZ
        carer	WWaZXWVWWXc
        carer*	TTTSVVTVVcc
        carers	UTUTVWTWWcb
        caret*	WYWZZXXVWca
        caretaker	XYWaZXXWWcY
        carri*	UPSbRWXYcZY
        carriageway	WXWXYWXZXfU
        carried	WRTdQYXYRYY
        carried on	YZXWZbbWYUe
        carried out	YRQeVYRaQXY
        carried over	aXYeYYXYXVV
        carries	TTTRWQSWfUc
        carries a	VWVSXWWWagV
        carries the	UXaWYSXXYXc
        carry	RPVYSZPXXdX
        carry a	UWVZVXWVWcZ
        carry out	YWUUXbYXVWc
        carry*	WWXXVcWWVfZ
        carrying	XXXXYcWWWda
        carrying out	XXXYYcXYYaa
        cars	TVSdTQVTSdU
        cars $	XUXdXXWXWVY
        case	bVWWUaUVVYY
        case $	dVbSZYTRTaW
        case a	YYXZZYcYYYZ
        case and	ZZbVcXYYVZY
        case by	VXbWVfUWaZT
        case file	YWWVZYZZZYe
        case files	WWUaWdWWYVW
        case for	SUSVWUVVSWh
        case in	XWYXZXXXYVf
        case is	UacYUUVZUaV
        case law	VVUVVTWVdUe
        case management	ZWXcWZVUVSc
        case notes	WVUaXdYXXUb
        case of	VXUcXWVcZXZ
        case officer	VUXVUWVUVeZ
        case that	VYXUVVYXYad
        case the	WaVWWSVZYgX
        case to	WXXVYWWYXba
        case was	UaWaWYXXXZa
        case would	YYUXXaXXYWc
        casel*	XYWaWVWXVfU
        caseload	XYWaWVWXVfU
        cases	XVXUQSWTWgV
        cases $	UXVSTWUURcd
        cases a	YYVWXXYZXdb
        cases and	WRbWXaZdWXa
        cases are	WXaXYZXVbbW
        cases in	abXSWSUUTVc
        cases of	VVTWYXWYaaZ
        cases the	RUVbXWWWWZc
        cases where	YbZWWWYXXXb
        casew*	aWXcVYVYbZT
        casework	XVTaWWXaaaX
        caseworkers	WWZeXXXWbbS
        cash	ZWZWSVTSUcV
        cash and	UWVaXWXXWZb
        castl*	VVUVUVTcUaZ
        castle	XWXVXXWXUgW
        casua*	WcVWWXZYYZa
        cat	UUTcUUUUUgR
        catal*	XSUZVWXTWYa
        catalogue	XTVaVWZUXXa
        catalogue $	WWYVYYWWUbb
        catch	XYZXYVWbXcW
        catch*	WUVWcZbXWaR
        categ*	aXWaSORRXYb
        categories	VbXSUUWXTYg
        category	cVYcTQSRYYX
        category $	aVVWXWVWcWX
        category 0	ZRTSTQUWRcX
        category and	bWXVZXYYZXc
        category data	VWbXXYVWWWc
        cater*	VRUbZYYXWZZ
        caterer	VTYVWWYabZZ
        caterers	UTUaYYXYUXd
        catering	XUVcZYYSTaX
        cattl*	YWXYXWXXXeW
        cattle	YWXYXWXXXeW
        caugh*	UUaWURTZXYZ
        caught	UUaWURTZXYZ
        caught by	VVbSSSVZYZZ
        cause	WWXaUSSVWcZ
        cause $	SaUYTSVTaQf
        cause and	YWYcZXXXWdV
        cause of	aVXeXWVVVXZ
        cause to	RSbUUTUWTWd
        cause*	ZWaYVWUTaZb
        caused	ZUZXXXXWVbb
        caused by	VXUZXVXXYcZ
        causes	ZYaZWXWXbYZ
        causes $	YYXWZYYYZdY
        cauti*	UTTaYWVXWZc
        caution	TUSSaVUSWaa
        caution $	UWWWVYVWVdZ
        cavea*	VWVUWWVUVUh
        caveats	VWVVWWVUVVg
        cctv	WccbTVUPUVY
        cctv is	XWbXYZYXWbX
        cease*	ZYYeYYXaXZU
        ceased	ZYYeYYXaXZU
        ceased to	XYYeYYXaYZV
        ceili*	UWZVTfSRTRb
        ceiling	SWZWUfTTURa
        ceiling $	XZWXYYXWXUd
        cell	UYbVcWXUWZY
        cells	SgYSWWTTVWa
        cemet*	YVZYXYabXdU
        cemetery	YVZYXYabXaX
        censu*	WVZWVVVWaab
        census	WVYXVWWUaXc
        cent	YRSQVYSRPcX
        cent $	QTQTVOUWSbZ
        cent in	YZZZZZYZZdW
        cent of	dWUVXbVVUYP
        cent on	XXXXaWYZXiS
        centr*	QYWdRWOTYbX
        central	TcVaTXTYWXb
        central government	WWZZYZZYXSg
        central register	VXWfYbWVVTU
        centrally	VTUgVWUVVdP
        centrally $	YXVfXVXWYWU
        centre	UXZZWSTVaZa
        centre $	VVUSUUVbUdZ
        centre and	XYXWWXWXbbZ
        centres	UYVXVXWVZfU
        centres $	WXWWXWWUaeU
        centres and	YWaaYYXZYYb
        centu*	WVWWXYXXXXc
        century	WVWWXYXXXXc
        certa*	SUXRZTcRRPd
        certain	SUUSZVcPSRd
        certainty	YYWaXWXYYTb
        certi*	XUSXPaTXUZY
        certificate	WTXaSaXVYbW
        certificate $	TVUWYUVaXcQ
        certificate for	YYWdYYYXcXW
        certificate is	YVVXbVWVWWe
        certificates	YYSYUVRbUbY
        certificates are	aWWcYaVccWW
        certificates were	XWXWYWWVXYd
        certified	ZUcVVVWYZTd
        chain	ZcTUTaTVTbV
        chain is	bcRTVVXWYdR
        chain*	VcVVVVVUVfR
        chair	WSYUPXRSSbe
        chair $	VUZUWUXXUab
        chair and	WXcWXWWXVVZ
        chair of	aXXXWWWVWcZ
        chair's	abZVXWWXVTa
        chair*	VWUXWQRQRfZ
        chaired	WWWYWWWWXhQ
        chaired by	YYYYYYXXYeV
        chairman	UWTYXVUTWbc
        chairs	WWTUVTUVTdY
        chall*	UUWUWWVYXbc
        challenge	WWZYYXWYYWd
        chamb*	VWVYXWVYTcb
        chamber	UXWVXXWVUbb
        chambers	YVXaXUYXXZZ
        chanc*	YYXXUWVWTZc
        chance	VRaaWSXUVbX
        chancellor	XaUUXYYYXWf
        chancellor's	ZYaWYYWXVSe
        chang*	URVWQZQSXba
        change	WSVYRPSUMeX
        change $	UVTVUVUUUYd
        change at	XXUWXXYXXba
        change of	VYWdXWWVVXZ
        change their	ZYXWZZZYZWd
        change was	WXVaWUVYWcU
        changed	TUTWUbVUTab
        changed $	WXWVXWXXXac
        changed in	WXXWVUXXWaa
        changes	YUSWVVVVbXd
        changes $	WYTUWWXVVWf
        chann*	YUVUSQTUdYZ
        channel	YVWVTSTVddS
        chapl*	WSVaWVUVWdW
        chapt*	bdRVVTUWbRb
        chapter	YcUUVVVXbVb
        chapter 0	acXXXWWVdTc
        chapters	ccTXXXYXWTa
        chara*	UVRUUYVUcXc
        character	XTTUWZUVWac
        characteristics	XWWWXWVWdTd
        charg*	VQXUPQTTadZ
        charge	XPTZSURVcYc
        charge $	bSXaSTTVcZT
        charge a	WXYZXXYXXXd
        charge and	ZXbcYXYYbWV
        charge at	WXYVZYYXbaX
        charge for	XUSRWUWWTbd
        charge is	ZYVVXYYYaZc
        charge of	UYXSVaWaUYa
        charged	UVZUSTYVYfW
        charged $	YYVVWXYWagW
        charged 0	XaVXVZXWYdT
        charged by	XXbbZZZYYaV
        charged for	YXWUYWXYUbc
        charged with	WXVVWXXYWUf
        chargers	WYWWXWWWWeW
        charges	RXYUVWWXZcZ
        charges $	WWVUVTVUWac
        charges 0	XYYWWYXXWgU
        charges are	WZZYXYWWVbY
        charging	UUUWVWVUTac
        chari*	RQUVSQUaZca
        charities	VUVXUTWURce
        charity	SSYWVTTabZY
        charity $	YXXXXYZXYeU
        charity commission	aVUVYYWXdUa
        chart	hXRQVWTVWZU
        chart $	fWWWWaVWWUV
        chart*	ZSYWUaTQeTa
        charter	WVcTYVWVXcX
        charts	bVTYVaVVdRa
        chat	aUcfXWUUWaP
        cheat*	VUZVYWVXXfV
        cheating	VUVVWWVVXfX
        check	TRPTUecSZWb
        check the	YYYYYZbYYWa
        check*	YRUbRbNZOYZ
        checked	ZSQbSWSWQaZ
        checked and	XXWcYWXbYbX
        checked before	TWVVYVXWWcZ
        checked by	WUVUXTWWWdZ
        checked with	cWUVXXYUXTc
        checking	UYVaWfTSURY
        checks	XUZVSTVYWbZ
        checks $	XVRXWVWUWVg
        chemi*	VVcTWVWUWVZ
        chest	UUVdWUXWWdV
        chest*	VVVTVUVUVXe
        chick*	TWUUUUTUVdX
        chicks	UWVVVVUUUcZ
        chief	VXZOYXVYYcX
        chief constable	ZUXXaaYbVXa
        chief constable's	XXaXWWYXdXa
        chief executive	VZZUVUXVTeY
        chief executive's	aWVWXXXXZTc
        chief inspector	VUbXWXXWWdU
        chief officers	XWVZXXaXeYZ
        chief*	VWZYXYWZYaZ
        chiefly	VWZYXYWWYbZ
        child	WegXRRRQTXT
        child $	VVYYXVVTUZZ
        child and	YWZdYYYYYVb
        child or	ZbbXXZWXYWY
        child's	QadWTTXVSZW
        child*	VYaNUSXTPaa
        children	WXZQUTYVQZb
        children $	TZWXZXaXXRh
        children and	VaZYZWXXUYc
        children are	XaYVYWYXXWc
        children on	XYaZYYcZYcW
        children under	YVWXXZXXXeW
        children's	SXWUTTUSVhX
        choic*	RUaYTTVUSaa
        choice	SVcZTTRTTaY
        choice $	XVbSXVVWXeV
        choices	XWWXXYYZXWd
        choos*	RSRXSYbQTXb
        choose	TTTYSZbRUYa
        chose	VTUcVXVUWXd
        chose to	YUVdXYXWYXb
        chose*	SSbYZUTWQZb
        chosen	SSbYZUTWQZb
        chosen not	YWdXbWWWYVZ
        chris*	TWTZUaYTSZZ
        christmas	TQUaUaYUTZa
        christmas $	USTSVTTUTab
        chron*	caZUWYWVUaW
        chronology	bbaVWVXXWYV
        churc*	VVTZXUXYTeV
        church	WWVbXWYSTab
        church $	ZYWUYYXWYcZ
        cic	XWVXXVXZWYb
        circl*	YYVYZYZYYYd
        circle	YYVYZYZYYYd
        circu*	WSgXYVUSWYX
        circular	bXWaXXXWcZR
        circulated	VYbZWXYWTZb
        circulation	VbeZYWXVXVW
        circumstances	YTeVYXWVSXa
        circumstances $	SUfRUUUWWZY
        circumstances of	WXZYYTYZXYd
        circumstances the	WXbWbXWaXaW
        cite	VVXabWXWVVe
        cited	RTTZXaVVUZd
        cited $	XWXcZWYYYZZ
        cited in	YVYTYdVWXcV
        cited section	XVUWXWYYVYg
        cites	WWcWXXWXWVb
        citin*	YYZZXYZZYYd
        citing	YYZZXYZZYYd
        citiz*	XWbTWVWVeUY
        citizen	XWVXYXYXeXa
        citizens	YXdWXVWVZSZ
        city	VVWSUWagWYW
        city council	XYVWXXXdWWY
        civic	SSUVUSTWaaa
        civic centre	XXWWXXWWdXY
        civil	TXWSUWaUYgS
        civil enforcement	YYWXWXXXYeU
        civil engineering	WXYXYXWWWfV
        civil servants	UZXXYXXWYXd
        civil service	YaZWXWcXbbU
        cladd*	bXWXWXYaYbX
        cladding	bXWXWXYaYbX
        claim	YTaVaWXTccX
        claim $	YWUXXYXXbab
        claim 0	YYYYYYYYYdV
        claim for	ZabVWVVWVbW
        claim is	VWZWXWbYbRf
        claim to	XWVcWXWUXTc
        claim was	UXUWbUVWUZa
        claim*	UYZSXZZWUaX
        claimant	XWbYWWXYWaa
        claimants	YXbVWWWUWcZ
        claimed	XRaWZbUTSYZ
        claimed $	XYaXYdXXXWW
        claimed and	ZWaWWUZYYXc
        claimed in	XXWXZWXXYeY
        claims	YaUSQYcaXaW
        claims $	cTSYVTVbSeU
        claims are	dXaUXVVVZVa
        claims for	YXYYYZXXbcV
        claims have	TYUXWVWTVYe
        claims were	VTVWWUVWUZc
        clari*	OSRTRVkSQMY
        clarification	TRTRUSiUTPY
        clarification of	YXXXYYeXYZW
        clarify	SVWWTXgWSTW
        clarity	VXWaXVXWXVc
        class	ZUWZSYVTccT
        class 0	VYTXWXXVfVV
        class based	VWUTWVWWVTh
        class of	ZZVXXYVXWXe
        class*	UVaVUYTWUca
        classed	VYUUVbVUVcY
        classed as	XZWVXXWXXaa
        classes	WbVXWWWYWcZ
        classification	XWZXWWXXYdW
        classified	YWeZXWXXYYU
        classroom	bXVVWWWYVda
        claus*	cZYUUXSVTZZ
        clause	cZZVUYUVTZY
        clause 0	ZdSZXXWWVYb
        clause and	YYdWYXYXYWX
        clause in	WXYYXXYYXXd
        clauses	VYYWWYVWVWd
        clauses 0	VaXUVXXWWYb
        clean	ZTUaVXWWTaa
        clean*	TQVYUSQTRcb
        cleaned	ZXVVYWXWWcZ
        cleaners	WVVcWXVWWZX
        cleaning	VUSXUUVVUfX
        clear	TSWVTVbTTfW
        clear $	VVUUVUVWWeZ
        clear that	WWaYXcWVYWa
        clear to	YWVXYYdWYYX
        clear*	YPaUWTTUVZc
        clearance	WWVXVYXcUYb
        cleared	aTRVYWVQUcZ
        clearing	XYYYYYXYYYd
        clerk	XVRWUbacPYa
        clerk $	UVUVXXWZXZb
        clerk and	cVWVWXWXYVa
        clerk has	YbWeXUWXUTZ
        clerk is	YZXXYXZdYdU
        clerk of	XWcWXXXZXdY
        clerk to	WWVWVcaWVQd
        clerk who	VWXXYcXaXUd
        clerk's	XaYcYaYXXTa
        clerk*	XZVdYbYWWXY
        clerks	bUVcXZXWUcZ
        click*	VVUXWXVXddZ
        clicking	UWWVXWXWfXV
        clicks	WVVaYYWZXWe
        clien*	TSaVaXWYVYd
        client	UTWVbZXWWYe
        client $	XXZZWXWXWVc
        client and	WWZWXXXXXVf
        client's	YWcYZYZaYXZ
        clients	WWbXXYWYWZb
        climb*	WUWVYXZZYYc
        clini*	XXWWWUXWPZZ
        clinic	aTQYZVUYObW
        clinic $	TUVUTUTVWZc
        clinical	SZYXTTYUUXZ
        clinician	YYYWYaYYYXd
        clinicians	XWXXXXXXWfX
        clinics	WXVZXXWVXeW
        clips	VUTZVaWVVWb
        cllr	bSbQTTSSbbX
        cllrs	TUTUUUUTTgW
        clock	STPUTSaYSda
        clock $	YYYVVUXYYeW
        clock has	YWVXXWeWYSc
        close	WTXQWUTYRWh
        close $	YXZXZYYbYUe
        close of	aVWYWZWVVhS
        close the	XYWWXXWVXfV
        close to	VXVaWXYVYUc
        close*	YUdXUXPNUXX
        closed	aUdYUXQOVWY
        closed $	bSfZUZVUTUY
        closed 0	WWVVYVYXXhT
        closed for	WVXUXWXYWXd
        closed in	RUZPXYVTUVf
        closed on	YZWVZZZZYcb
        closed session	XZcXZZZZYWd
        closed to	VUbZXUUWXeR
        closed until	VcZUWWWXUaT
        closely	VXVWXWXYWab
        closer	WbZXYWYXXWa
        closes	RTZTRWRRSdY
        closi*	WYZUVZVWWZY
        closing	WYZUVZVWWZY
        closing date	XWVWXXXXYhT
        closu*	XSVdTVUaTYY
        closure	XTVXUVUaUaZ
        closure of	aWaVYXXWXUd
        closure was	XXWWYYYWWcZ
        closures	WWTfUVXTWYT
        cloth*	WXWVYWWXWad
        cloud	XWVXXWYYTeX
        club	XTSYXSWTZeZ
        club and	XTWZZVUVaXb
        clubs	XWWUXVWVbca
        co	TTWaUSXcbaU
        coach	YWScYXbYXZX
        coach*	UUVTVTWZUeX
        coaches	XWUVWVXaWaa
        coast	YVYWWYYXXcZ
        coast*	VWVVVVRdWaX
        coastguard	WXXWVXTeXXV
        code	VVYVSYWYXbX
        code $	RVTZXTUXXca
        code 0	UUTSWSVTeaS
        code and	VbUaUXWUWWd
        code for	TTUUVbWUTVc
        code of	YXVTWXYZSYd
        code was	WWVYWVXXWZc
        coded	bTSaSYUTTXd
        codes	UbbTQYdRQUb
        codin*	XXUaXYbXXba
        coding	XXUaXYbXXba
        coffe*	XXYcXXXWYcS
        coffee	XXYcXXXWYcS
        cogen*	YXWYYXYYXXd
        cogent	YXWYYXYYXXd
        coinc*	VVUUVVTUViS
        coins	VWWdWWVVXZT
        cold	SSRRRPSTRhW
        colla*	aXRcTYVYSWZ
        collar	UbWUVWVVVTc
        collar numbers	WdXWWXWVWWY
        collate	ZXYeXZZVWVW
        collated	cWWbZYYYXVX
        colle*	RaYaTVUbYXY
        colleague	ZUZVVUWUUSe
        colleague in	bWVYZYZZZWd
        colleagues	QdaWTSSbSOb
        colleagues $	WbZVYVTUVbY
        colleagues in	XWWaWXWWXVc
        colleagues would	YWeXXWXWWYW
        collect	VXTcXXUaWcX
        collected	XSRdTTTUWdV
        collected by	YYXaXXWaXcT
        collection	UVcXUTZaYdS
        collection $	WXWVYYYaacV
        collection of	YXXYZYYaWUe
        collections	UUUWVWUTbcX
        collective	YVbSVUYWVVc
        collective responsibility	XVcVWWXXWUa
        collectors	WbbTUVTVWaY
        collects	WXUfWXXYVVY
        college	VVXYXaYXWZa
        college $	WXWVXWVZWdb
        college has	aaYcYZYYUTb
        college of	YYXXYYYWaTe
        college's	WVVaVXWXafS
        colleges	UZSXWWVSUba
        colli*	VUWVXTbWWZb
        collision	XXWWXXaYXWe
        colou*	XSUdWUSVTaY
        colour	XTVeWVTVUbU
        colum*	deYSPPWPZVS
        column	cfXVQRSQaVS
        column $	WcVWYWWXYZZ
        column f	abWXYXXXWcW
        columns	ZZaRWSaSQaZ
        columns are	TcTUWVUWUaZ
        combi*	ZVbVVXXdVXX
        combined	aVXWXYYdVYX
        combined authority	XYZXYYYeWYV
        come	WVWaUWVYWXZ
        come $	XWXWXVWXbVc
        come across	WWWgYWWTWVU
        come and	VVVbXWUVUac
        come as	cWWWUVUWVbY
        come back	UZRRWVdURbX
        come down	XVedYXXXYWW
        come first	TVUVUWVUVVf
        come forward	XWWTXUVWYcZ
        come from	RXZUPUReSZY
        come in	UTSXVUUTWYe
        come into	VWWaWWWWXaa
        come of	cWVVVWWYUUb
        come on	XWXXYZXXYdY
        come out	UZYQWTUQdaZ
        come to	VUXbWcQSXZZ
        come under	WVaTWVXdTUX
        come up	XXVeXUXWZWY
        come with	ccZUWXWWUUV
        come within	ZZdXXVYYYTd
        comes	dbPYUZZOLZY
        comes first	WYVYYXbXWXb
        comes from	UTTYWWaVTcY
        comes out	dXUWYXWXXYY
        comes to	abVXYbYYTYY
        comes with	haUVWWTUUTS
        comfo*	VYaWWYVVUTf
        comfort	VYbXWYVVUTe
        comin*	PSbSRXTRQbb
        coming	PSbSRXTRQbb
        coming to	aVWUVSWVVdY
        comma*	RYSSUVSRXfW
        command	VbWXYXXXbbY
        commander	VWVVWXVVVcZ
        comme*	XddSbPRVRVW
        comment	RSRQgSXQRUc
        comment $	TVTTUVVVWcc
        comment on	WXWUdWZUWRa
        commentary	aXcWWVUWabU
        comments	YaaaRTTRQZX
        comments $	UUZUWWVVWab
        comments are	ccbWXXYUYUW
        comments on	WXbXXYWXXdW
        comments were	YaZWXWWXXeU
        commercial	VZcVQSSZPUX
        commercial interests	UVYRUUSXTSd
        commercially	YadUUVVXWSX
        commercially confidential	WVbXYWYXYXb
        commercially sensitive	ZcbVVWWVWSY
        commi*	YRUXRVWZYZa
        commission	XXaWXWZcXVY
        commission $	VWUUUVYfXeS
        commission and	WVbXXYYbWUb
        commission has	WWWcXXYdVYU
        commission in	ZZbYZZZWZWc
        commission is	WbadaXXWXYZ
        commission's	WVXXXWXWfYX
        commissioned	ZWUaVPWaRbX
        commissioned $	VVVTVVVVUbc
        commissioned and	XWUbWVVXXcW
        commissioned by	XWYbYYZbTTd
        commissioner	VQRSTWRXPdd
        commissioner $	VYXYZYVVXSh
        commissioner can	TWWWWUUSUWg
        commissioner has	aXWWVWXWYZb
        commissioner is	aXVYXXWWWQe
        commissioner under	YXYYYYXYXdX
        commissioner who	XYXXXYYYYcY
        commissioner's	dUVYXYVZTba
        commissioner's decision	bXWZZXZYYXc
        commissioner's guidance	VWWcYUWYXYZ
        commissioner's office	aXZXXZYaYcW
        commissioners	TSYZZUVYRYb
        commissioners $	VVUUWVWVWad
        commissioners for	WWaXaVXWWWZ
        commissioning	TWVWWSTUUca
        commit	XXVWWcWXUVf
        committed	VYafYWWWVWV
        committed to	WZXdZYZYZaW
        committee	WVTVSRaVYac
        committee $	VWWTWWTUTad
        committee and	TWYXYYbbXWb
        committee in	WWXXWXWXVZc
        committee on	TYYTXWZUTcY
        committee's	bVWVXdXWcZW
        committees	UWcVXXVUbWa
        commo*	XSUUaYSbbbZ
        common	SSVWaaVTcaa
        commonest	WXUWXWXWVgU
        commonwealth	bXZXWXWdWbV
        commu*	WYYVRWUVXcZ
        communicate	VYXYXYYYYXd
        communicated	bXbXXXYYYVX
        communicated to	bXaXXYYYZWY
        communication	YZWXWVWWWda
        communications	UZZQVYXRQXb
        communications $	TVWWVVWVVTg
        communications and	XdcYYWYYYbW
        communications with	UaYVYXbUTUb
        communities	YTbXUVVYZYa
        community	XZVYUXTVYdV
        compa*	UbYRWVUaYWb
        companies	dYNXUUXYcXX
        companies and	WdXXXYXdXZW
        companies are	gYRVUWVSUQa
        companies house	TSWVYXWbfTW
        companion	VXUaXWUWUfU
        company	RbaTWPVcVYZ
        company $	VXVbbVUbUWb
        company and	XXWWYYXaXXd
        company has	XVXXXXYVVbc
        company in	YdWYXYYWVUd
        company is	XUVYWZXbYYa
        company which	VVTVXWWTWce
        company will	XVbWXVYeUVV
        company's	WadZWYWZVbW
        compare	UVUVXWWWcXe
        compared	XUWYZaYVWYc
        compared with	UVXYXaUVVaa
        comparison	TWUVWWUUTcZ
        compe*	QZbYUWPXQUd
        compensation	YScVUYWaSXV
        compete	VWVWWVVVVTh
        competing	ZaYZaYXWYYc
        competition	WTSZWUUXVYb
        competition $	YYWXYYZYXcY
        competitors	VWdQXVUTURc
        compi*	TUXfVbTXSSW
        compile	WXXcVcUVWXW
        compiled	VWYfWUVYUQY
        compiled $	WXWeXVWWWUa
        compl*	ZVTVYdXUSVX
        complain	VVUVVWVUVWh
        complain to	XXVYYYYXXXe
        complainant	TVTZTZWSSbZ
        complainant and	WbVdWUXWWTY
        complainants	WZeYVWVUWaT
        complained	TWWRZTUSQcb
        complained $	XYbUWWXWXdV
        complaint	VRXYbTVNNYZ
        complaint $	QTUZYRVTUQe
        complaint about	WXVQcUVUXbY
        complaint came	WXWSYXXYXbZ
        complaint in	aZWcWVYYXUX
        complaint is	ZUZVVWVVXbZ
        complaint was	YXbUWVYWYcW
        complaints	UUVYWXebQVZ
        complaints $	WSTRUSTTVZe
        complaints 0	SRTSTSRTUba
        complaints about	TTSbYSZaVSc
        complaints against	WVbdWVWVXVW
        complaints and	TUcTVbXXZRf
        complaints are	dbWcUTUWUXV
        complaints by	XXXcXXdXWVV
        complaints in	WaWWVTUWWfV
        complaints upheld	ZXXVXYbXXdX
        complaints were	USWXbXVYYbY
        complete	fcSTUWSQUWb
        complete $	dWUSXVVUUcR
        complete a	WXXXXXWXWXe
        completed	ZaRWVRTQWWb
        completed $	UXUaVVWWWZa
        completeness	bWSWWYWUXad
        completion	ZTfSTTVUWcS
        completion $	UXdTVUWUVXY
        complex	UUVTXSXXVXf
        complexity	VXWWWYXYXbb
        compliance	WRUTXcWTacV
        compliance $	VWUUXWWZYYe
        compliance with	aWXXVXXWUZc
        compliance would	YZXTbaXYXVZ
        complied	XXWcXYXbWaV
        complied with	XXWcXYXbWaV
        comply	SUVPScVTWYZ
        comply $	VXYUUfXWYaR
        comply with	WXWXacUVYYY
        complying	VUSTTgUTUTX
        complying $	ZYXZYeZZZYW
        complying with	WVUXVhXUXXS
        complying would	YXWYYbYXYXa
        compo*	YYVbVWUWabU
        compr*	ZYUWVYUVZZa
        compromised	WVXWVYXUWUg
        compu*	aTRUTTWTTfa
        compulsion	UWYUYXXVUVf
        compulsion $	UWVUYXXVUVg
        compulsory	WWUWUVWVWfY
        computer	aVUYVWYTWab
        conce*	RYYWbTaWPYa
        conceded	YWYVZZYYZfV
        concern	VXWYaVXRSUd
        concern $	VVTWVXUVXbd
        concern about	VVTWUVWWVTh
        concern and	bWVcWWWWYWZ
        concerned	SRYTXVWVSWd
        concerned $	VcbQYXaUXSb
        concerned and	VUcaVXWUXWZ
        concerned the	YWWXXZXWXca
        concerned to	XaaYYXYZZcZ
        concerned with	YXXaXWXXYWd
        concerning	ZYcYdaUWYZV
        concerning the	bYYXcXYYWSY
        concerns	SZXYVTaZVcZ
        concerns $	ZYZYZZdYZYX
        concerns a	XReUXXWaYVX
        concerns about	ZYWWYYXYZca
        concerns the	XbXYWWWVXYd
        concl*	YVcVWbOTOaW
        conclude	TTadWXUVTRX
        conclude that	WVbdWYXWWUU
        concluded	aXaUXZUWTdW
        concluded $	ZaZVWWYXXVb
        concluded that	YXcXXZVSURZ
        concluded with	aXWXXbVZXcS
        concludes	UUVUWdWVWVY
        conclusion	aSfSRaUUTYY
        conclusion $	UVRUVVVVWSh
        conclusion is	bYgXYWXVWSU
        conclusion that	YXYaWcYZYZY
        conclusions	VXaYWWYYWdZ
        conclusive	WWaWZVYWXTe
        conclusive evidence	ZYWYbWXWYXa
        conde*	XYYXXZYYXfT
        condemned	XYYXXZYYXfU
        condi*	bVUTTTSYaZd
        condition	YVWXRSQWRcZ
        condition $	aWWWVUVXUca
        condition 0	VVYYYVWcVfT
        condition of	VZXYXYXVUZc
        condition that	WTWWXXXWWdZ
        conditions	bUYUXWWVcXc
        conditions $	UUVXXYXSUUg
        condo*	VXWWXWWVXUe
        condolences	VXWWXWWVXUe
        condolences $	VXWWXWWVXUe
        condu*	SSXWYXWcUaY
        conduct	UUUZZYVcVXa
        conduct of	YWYXYYYbYXc
        conducted	XXcUYXZaYTZ
        conducted by	XYacYYWWYUb
        confe*	UUXVYVTVUfZ
        conferred	VXXZZYXWWca
        conferred by	XXXaZYYXXUc
        conferring	XYYXWYWXXVe
        conferring by	XYZYYZXYYWd
        confers	YYbaZYZYYWZ
        confi*	UZbOgRYQHOW
        confidence	WYdQYRPQUMb
        confidence $	PbZSZRXTVUZ
        confidence and	VWdVZVWWXVY
        confidence by	YeUXWYWVVWZ
        confidence in	XXZYYYZVZYb
        confidence to	YVUWVZZYZca
        confidence under	XWdYYZZYXXY
        confidential	TahRSROOPVX
        confidential $	XWeRRRSSUQZ
        confidential and	YZbWWUWWWUa
        confidential between	WWeTWXWYYVW
        confidential to	TTeUVXWVWXY
        confidential under	VWdVXVUXXVc
        confidentiality	XWYQQPTVUTd
        confidentiality $	WYYWWXYYYVe
        confidentiality and	VWZXWUVUWWc
        confidentiality clause	ZXbVXUWXWYY
        confidentiality is	XXaYWYXYYWd
        confidentiality of	ZcaXYZYZZYY
        confined	XcVXXabZVXX
        confined to	XcVXXabZVXX
        confirm	ZMSWeWYVQUX
        confirm $	WYUVcWWUYba
        confirm if	YYYWWZdXXYX
        confirm nor	XXWTcWWWXUa
        confirm or	VTSRcRTSWUc
        confirm that	WVScTYTZTYb
        confirm the	dSbWWVYXUTa
        confirm whether	YXUWbaYZaYX
        confirmation	WWTTfYcYXVW
        confirmation nor	YYXXeWXYYXX
        confirmation or	XXWXZZXXXXd
        confirmed	ZWTXZUQURfX
        confirmed $	XWeYWZXXZUW
        confirmed nor	WVUVaUVWXRc
        confirmed that	WVVeWYWWWaZ
        confirming	WUSSdXTUWSc
        confirming nor	WUTTWVUUWTe
        confirming or	XWVXcXUWXWb
        confirms	VWVZeWWWXVX
        confirms nor	YXWWeXXYXXW
        confu*	UVUTVUYSUae
        confusion	XVVWYYWXYWe
        conju*	XXYZbYXXYVa
        conne*	ZVZXVSaVUZc
        connection	bXZYWWaXScY
        connection with	cYZXXXXYXdX
        consc*	YWZaWXYXXVb
        conscious	YWZaWXYXXVb
        conscious that	YXZaWXZVWVb
        conse*	VTYXQZXZVZb
        consent	UUUPURaZSdc
        consent $	XWXUYVUbVdZ
        consent of	VXXUYWXXXfX
        consent the	dXcXYYXWWbU
        consent to	XWWWYYWXWXd
        consent was	STVTTSSVWYd
        consented	WYSVWVVYVXf
        consents	XXUVWXWcaWa
        consequence	aVbcVXTTVbU
        consequence of	YVWaWWWWXbZ
        consequences	YWVVYVWXWUg
        consequently	XYcdVbVVaTT
        consequently no	VVZgWVTWVVT
        consequently we	WWaaYXYYXYU
        conservation	VUSWTTVWSeZ
        conservator	WVXWXVWXWSi
        consi*	WWcSXWSVVXc
        consider	OaWSYaTZWMY
        consider it	WVaXVbaWWWW
        consider that	TaaXaZWZXVW
        consider the	VSZUYZVVVTa
        consider whether	WWUYVXWXXYf
        considerable	bWXWWWXXXUe
        consideration	TSaXWXXXXcd
        consideration of	VYbXYYYYZYb
        considerations	YVUUWUUWWSh
        considerations favouring	WWVZZZZZZXe
        considered	VRbUXSSRWVe
        considered $	VYbXWVYXWWd
        considered and	YWXWXWYYYYd
        considered by	ZXcbXbYYXaV
        considered in	WYXYZZYXWbb
        considered that	YVXVXXXYXXe
        considered the	WYcYaZWXWRa
        considered to	aXXYVWZXbcY
        considered under	XWXYWXXWXWe
        considered whether	WSWYXUUXVUe
        considered your	VVZVbVVUWUa
        considering	VTWUbSVVXdb
        considers	YbbTbZZSUTT
        considers that	acWWbSWVXTZ
        considers the	WWeXUaUXXXV
        consistency	XXYXcVWXVTe
        consistent	YXUVYVTTVda
        consistently	XWdaVXYVXVc
        consists	ZTbYVUVXWaZ
        consists of	ZTbYVUVXWaZ
        conso*	XXXVXWYcYeW
        const*	VYVaZVWdaWX
        constable	ZVWVaaXbVXa
        constable's	XXaXWWYXdXa
        constables	YXYVXWUWWgT
        constabulary	YTaZaXVcTUY
        constabulary $	VWaYXWWZWTd
        constabulary will	ZZTWbWZZZVZ
        constituency	YYVdYXYZZXa
        constituents	UccVXVWVWXY
        constitute	aZcYYZXWZYZ
        constitutional	YaVZYWXYZZd
        construction	aYYYXYYXVfU
        construed	aXWWYYZYVXd
        consu*	VYZSQUbTbTc
        consult	WUTVWVWadTc
        consult the	WWWXXWXWdVX
        consultant	RYcUWRcUSZX
        consultant's	acSUWZWWVcZ
        consultants	VZZVUSaUXXY
        consultants and	VWaWWYTXXUe
        consultation	XVWaTSVRYXa
        consultation responses	abVVYXXYacW
        consultation with	YWdXYZYYXaW
        consulted	XRWUWVUXcUf
        consulted $	WWUXUWWaTRg
        consulted about	WVUXZYZYYVf
        consulted and	VYWYYYYTUac
        consulted on	VVXZXUWWbVb
        consulted the	ZXaVYXXVWYc
        consulting	bXabYZWXYXY
        conta*	bUWWTVPfRVW
        contact	NWVUWOPiPTY
        contact $	WWWVVVWUVVf
        contact centre	YVTUUVWYVZc
        contact details	WWYVUXVaUXe
        contact me	ZYYWXXXYYYe
        contact the	XXVWWXWWVWg
        contact us	XWVVXXXUXXf
        contact with	XXYWaXWXWXb
        contacted	UVVWVVXbVTg
        contacted $	YXXXXWXbWWd
        contacted at	YYYYYYYbZWc
        contacting	YYXYYcYUYWg
        contacts	YYYYbXYZZeV
        contain	YbYaYXaTccS
        contain the	YaYdYXYZZWW
        contained	dTTVVZSUUVd
        contained in	bXWUYXXXXXc
        containing	XWbWXYWXWcY
        contains	aWaZUUWSbZU
        contains no	cXWeVVUWVUU
        contaminated	WVUVWWWaWgU
        conte*	ZWUURWXPXXc
        contempt	USYVUUWVUTe
        contempt of	VVWWVXWWWUf
        contend	YXYXYYYXXVc
        contend that	YXYXYYYXXVc
        content	bZVXUXZTZZX
        content $	YXWUXbWYYab
        content for	cZUXWXVXUbY
        content of	VXbYYXXYYZb
        content that	ZWcWXYXYbXZ
        content to	aZXTXVWWTab
        contents	YVcZVVUUUbY
        contents of	YVZVVVVVVcZ
        context	TRQSWbTUSTg
        context $	WVVWWUVVUUf
        conti*	QZYSaVUSWdY
        contingency	UXVXXYXXVYf
        continue	XabYbWWWYbT
        continue to	XaaYbWWWYcT
        continues	UabXYXXVUZW
        continues to	VabXZXXWXZT
        continuing	VaWWYWWYXbb
        contr*	YYYXTWYUZZX
        contract	aaUZVOaZSVa
        contract $	UbTRXXVUUeX
        contract and	ZXVZYYVcXUc
        contract ends	WWWWXYWVXbZ
        contract for	WTRPWUVWWbd
        contract has	UZVSVSUTTbb
        contract is	XaeYWYUZVZV
        contract value	YUYWZWVWViR
        contract was	WUUVXXVXXac
        contract with	aVSbbXXVTWb
        contract's	gVbVWVWVUTX
        contracted	WXWXYXXXWcb
        contractor	RUXXQYQVTda
        contractor $	XVTUYWVWWcd
        contractor has	WXaYZXXXYTe
        contractor was	XYaVXZXWXba
        contractor's	UeVUVWVVRWd
        contractors	dVXWWTWVSYa
        contracts	UPYXUbaUeWa
        contracts $	XVSUWUVVWeX
        contracts are	ZVcVVSVZWbT
        contracts finder	WWVXXWVXfVZ
        contracts register	ZXWVYYXXaTY
        contractual	UWcVWWXWVfU
        contrary	USYTaYUUTUb
        contrary to	WTaWbSWWVUa
        contrast	XVeRUWVUbZV
        contravene article	YXcZYZZZZZY
        contribute	YYWXXYXaZZb
        contribution	YWUWVXVXUdY
        control	UYVaVVZSTeY
        control room	YXWSWZXWXdY
        controlled	VWbXWVUXWfU
        controlled drugs	XXbXXWVXYeV
        controller	VUVWVVVUVhT
        controls	XVabXUXWXVY
        conve*	aWXXQSPXUeY
        convener	XUVbWXWWWYY
        convenience	ZUVXXTWUZVd
        convenience $	dVXYYYYXaWU
        convention	ZZZVSVTUUOg
        convention $	SVUVVWUUVVg
        convention of	WWaWYWYWYXb
        conversation	VWUfXXUVUSY
        converted	YWXXYYYXYca
        converted to	YWXXYYYXYca
        conveyed	YVZWZZZbZbY
        convi*	RYSXUSZYQYc
        convicted	VcUWXXWWVbX
        conviction	WaWVWXWXWbX
        convictions	VSXaXWaaWXc
        convictions $	YVYXXXWcWaa
        cook	WVXZWWWWVcZ
        cooke*	WXWVYWXWVfV
        cooked	WXWVYWXWVfV
        coord*	UUdUUVUUVSf
        copfs	ZZbbcaZZZXY
        copie*	aWRWPOPZdUa
        copied	dYSQURScQZZ
        copied for	adUWWVWVVWY
        copied in	ZTVWZZXaXXd
        copied into	ZVWcXWVYVWZ
        copies	VWVbSTTWfSa
        copies $	TSZbUUVUcYW
        copies of	VXVZUVVWcUd
        coppe*	WVTTWVUWWfY
        copper	WWUWXWWWWcb
        copy	dYXbMLNUbOX
        copy $	YUTdUSSVXXa
        copy comes	cVWUYXXWTVc
        copy for	ZVVaXWXYcWX
        copy is	cWUWYWXVaWa
        copy of	cZYRSRUYXYT
        copy the	XbVbYVZZVVb
        copy was	UVVZVVVTTfS
        copyi*	XbUWVbWWaUX
        copying	XbUWVbWWaUX
        copyr*	UYVRUTUSaTh
        copyright	UVVRUTUSaTi
        copyright and	WaaXYXYYVVc
        copyright in	XXWXXXYXYXd
        core	XaYZZZYZYcY
        corne*	UVUdWVUUXSd
        coron*	VSWWQSReXbU
        coroner	QWXZTUUdVZW
        coroner $	VUaVWVWZVTb
        coroner and	VZYYZXZVbcX
        coroner has	TTWSUUUXWVg
        coroner is	ZZWcZWZWZUc
        coroner's	VUYYVVWZZaY
        coroners	bXXWXZWcaVV
        corpo*	VVVRSXSVVXd
        corporate	WVSTTYSWWVe
        corporate information	XYYYYYXVWWe
        corre*	ZYYYYXbTWbX
        correct	USUYSUVZYdZ
        correct $	TUWaUWTTTfW
        correct that	XYYYZYYYYXd
        corrected	XTSWUZVWSYd
        correctly	aaYVbWYdbcV
        correctly applied	baYXWVXWWWZ
        correspondence	aYbZYXWSPOa
        correspondence $	abbPTVZWTQZ
        correspondence between	aYccXWWXXWW
        correspondence is	VbWXWYYXWUd
        correspondence of	XXWbWZXYYWZ
        correspondence on	UVXaWbYaWSa
        correspondence with	aXYcbYWXWTZ
        corresponding	XXXYZVXYWca
        corri*	ZUQaVTUcVbY
        corridor	XWRaVUVUWcZ
        corridor $	XXTbXVWVWba
        corro*	ZWUVWWbYVdW
        cost	TWMXMlPLQWV
        cost $	YQMTUiSUYTZ
        cost 0	ONWPTYRUWeX
        cost and	YZXYXYYXWXd
        cost ceiling	WXXVYfXYYWW
        cost estimate	XVcXXVYXYTd
        cost exemption	VVVXWgYYYXV
        cost grounds	ZZYZZdZZXXX
        cost in	XZZZYfXYZZV
        cost is	cVaXWZXYTdV
        cost limit	UWUVUbXWUSc
        cost more	WSVUYZVVVYc
        cost of	WXYVQZWTRYa
        cost over	ZXYYYbXXWcW
        cost per	VUTfWRXWVXV
        cost the	VTYWYVUYTeW
        cost too	YWVWWcWTYWY
        cost us	WUXUXVVVYcZ
        cost we	WXUVVcVVWUe
        cost would	ZXZZZYZWaZc
        coste*	TTTdWYTUTVc
        costed	TTTdWYTUTVc
        costed $	VXWXXUXXVba
        costi*	XdbbVWWWUXV
        costing	WSTbUYWWUZY
        costing 0	XVXVWVWVWfU
        costings	YdcXYXYZZYV
        costl*	WWWVXeWWWUb
        costly	WWWVXeWWWUb
        costs	WTWXQYeQWeV
        costs $	TWSUVUYVTYc
        costs 0	TTTTUTSTTdX
        costs are	YZWcYXYYYVc
        cotta*	UZUUUTUUUcZ
        cottage	UZVUVUUVUdY
        could	VXVWSVeXMQb
        could be	PWYaXaWPQUa
        could bring	YXcYYVWXWYa
        could do	WWVWYbVVZXd
        could get	WXWYXcWWXbW
        could give	UVTdYWXbUWc
        could go	WVUWXVXYXVg
        could have	WWVTWWWVWUh
        could i	YXVYYYdZZYX
        could lead	XbbVYYYZXUa
        could not	cSWZTUWTVcX
        could only	XVUSYbXVbUa
        could pick	WaXbZWWYYYY
        could put	WacWXYXYXVY
        could send	TXVfWVQWVXY
        could tell	VTZXWXZbVTa
        could try	WYVYYYXXXXd
        could use	WWZVWWWWYUd
        could we	XZXYbacYYYW
        could work	UZYVXXWVZVe
        could you	VVWVXXgVXWU
        could*	URXdTRZSRZX
        couldn't	URXeTRZSRaW
        couldn't be	YWWWWUXWWeZ
        counc*	VRUXZXXdXWY
        council	WQXZYYTeWXX
        council $	SSZWRPZdPZY
        council and	VWRWVTUabcb
        council as	WVWWWVYbcYb
        council at	UXXWZWVWVbZ
        council considers	UbXWcRaVVUY
        council does	VWTfZWXXWYX
        council doesn't	YZYbYYZdYUV
        council finds	ZYTZYcZYZZa
        council for	VYWbVTXdWZW
        council has	XWWbWXTYRXc
        council holds	UVZcUVXUXaa
        council in	VXVbWWXWZdX
        council is	bVXcbaVSSYU
        council must	XXVXXXYWWYe
        council of	WXWVWYVYYZc
        council on	SUTUVTUYVdZ
        council resolved	WXeVXbWUWVa
        council tax	SUZUSSVVcdV
        council to	aWYUUSVbVXa
        council will	XbZXaWWWXWZ
        council would	WWUWXVVaVUc
        council's	YYVYTWSZccX
        council's own	XUYRZWXWUca
        councillor	WWVRZTcPWbZ
        councillor's	XWYVYVWVcZY
        councillors	ZUTbWYWSaYa
        councils	RQSTTSUYRWg
        councils $	XWXXXWYbWWc
        couns*	WWaTWRSYTaY
        counsel	YUYWXSUYWZa
        counsel $	bZVXWXWWZbX
        counsel's	YafUTTXVWVX
        counsel's opinion	VceXWUYXXTW
        count	WcUgMQbTPXX
        count $	TVRVUUQUScc
        count and	aXYdYZZYUUb
        count as	UUTQTRaUTeX
        count by	YaVaWXWWXaW
        count of	daabVUTZVUV
        count on	XWbbXXUXWYX
        count towards	YXYVYYXYYXe
        count was	VaYbYZXZVVd
        count*	WZMWUOWeYYX
        counted	OOOaQLYNQeX
        counted $	UUTYVVbTVeV
        counted as	XWVTXXaUVdZ
        counted on	WXXdXWWWXZR
        counted once	XYWWZXVXYgU
        counter	VXXaVVURXYa
        counter terrorism	YXaWYXYXWdX
        counterpart	XWWYXWXZWZc
        counting	WTVVWaWVWXe
        countries	eeVVWSPTTXU
        country	UXXUZYVTXZd
        country planning	WXYYWVVXWVf
        counts	bYUfTSXQaaS
        counts $	UaXTYWWXdcZ
        counts are	cZXbXYYYbXX
        counts as	XVXZUXaXWZb
        counts for	cbVVYYYUWSe
        county	SURRTVWfYWa
        county $	XTVRVTWYZWc
        county and	ZYUXYWVZYdY
        county as	VbXXYWYYWVe
        county council	YZbVcWZYaYc
        county court	XWUWVXWUVWe
        county hall	WWWcVWVdXWV
        county in	WWYVXXVbWWd
        county record	VYYWXYYbacV
        county's	YYXUWYWbbdW
        coupl*	YXbWZYZYWfU
        couples	YYbWZYZZXfU
        couri*	UVWXVUXYWdc
        courier	UVSXXUXYWdc
        cours*	WTbZXPZXZZX
        course	WPbaYQVYZZX
        course $	XWVPbVUZVeY
        course of	UTdSUVYZUUZ
        courses	XYWVXXaWUXd
        court	XVbUSXXabWa
        court $	ZTcUXWVUTWc
        court and	TaZVVcVVbTb
        court fees	WXUVWWYYagV
        court in	aVXYXXYYWdW
        court of	XXXYXaUYWYb
        court order	YXbVYYXXYbV
        court's	VacbXXVWVZU
        court*	SUSbTZTcaYX
        courts	WVUZWWWdWaY
        courts and	XWXVVcWYVab
        courts have	YYXWXZZZYYd
        coven*	XaVYYXXYYaZ
        cover	ZZQbSRbQZcU
        cover $	YVWVYXWUYZd
        cover the	YYXWWYXYUdX
        cover*	YcZRaLVOXZX
        coverage	XXVYXZWZXWf
        covered	PeaRWSYRVaY
        covered $	TdUVUYSUSVc
        covered by	TWdUXTUTXbZ
        covered over	WdXYXXWZZZY
        covering	aYWYUSXVTaX
        covering email	dXXZYZZZXXY
        covering note	dXXYWVUWVTa
        covers	ZNaMOOaPZZX
        covers 0	eTVVVUTUSZS
        covers all	WUWYYXWXccU
        covers it	VWbYVXUYVbY
        covers the	UWeSVVSVaZX
        covert	VaYVgUXWSSW
        covert use	XcWWdVYXYWX
        covid	UUTUWWVTUda
        cps	WUaXabXaaZZ
        cqc	aYVXWWYYaeW
        crack*	XYVVYXXYXac
        crane	cbVXZZYYWaa
        crca	XUXWXVUXVUe
        creat*	ZUVaRRUVTbb
        create	aXSZUTWWXUc
        create new	aZXWWWYYXXc
        created	YVXaUXSSScb
        created $	XXXWZYXXYbc
        created for	YZcXYXYXXZZ
        creation	YYVYYYZWZcd
        credi*	VVVYWZWaTdZ
        credit	VVVZXZWaUZa
        crema*	UTTVUSVYZeV
        cremations	WVXXWUVUUeW
        crew	aPXSSXUUTeZ
        crew $	XWVVXXVWWae
        crewe*	WXUVWWWVVgU
        crewed	WXUVWWWVVgU
        crews	TZQYWSTQQfX
        crime	VVZTTaXTXXc
        crime $	UWaSUUUUUUf
        crime and	XUaXYXWWYSe
        crime number	WVVVYVbVVfV
        crime*	UVTTVVaUWfZ
        crimes	UVTTVVaUWfZ
        crimi*	VTcSWUSYWWb
        criminal	VTcVXVUZXWa
        criminal offence	UUcVXWTWWUc
        criminals	XWYUXXWWXYd
        crite*	ZabVWWWYVWb
        criteria	ZabVWWWYVWb
        criti*	UTWSUVUTUXf
        critical	WTZVXVWVWba
        criticised	XYXXYYYXYYe
        criticism	XWVVXXXXWVf
        cross	UXTVVZYWXfY
        cross*	ZYWZYYVZUdV
        crossed	ZbWWbaZZZbV
        crossing	aVWaTTUbVZY
        crowd*	YYXVWXWXZYc
        crown	WUXTPUYeZbW
        crown commercial	XXWaXXVdUdT
        crown copyright	XWWXXWYYaWb
        crown court	XWUXXZXVcVd
        crown estate	ZYbWWYaaZbX
        crown is	ZZcYbYXZZYX
        crown of	XYZYYZXYYWd
        crown office	aXYaYWbZYWW
        crown prosecution	XWUVYWXfWTZ
        csv	hTUVVXVWTSZ
        csv $	fXWTVVVVWUU
        culle*	XWWXYXYZYeV
        culled	XVVWYYVWWfT
        cultu*	WaeVYWVXWXY
        culture	XaeXYYWYXbV
        culve*	WXYVXXaWWUe
        culvert	UYWUWWbVWVc
        cupbo*	VWUYWXXVXUe
        cupboard	XXWZXYXWXWc
        curat*	WXWUYYXUWbd
        curio*	XYbWWVVUWWe
        curre*	SUWXUZQTeZY
        current	TVXZVaSUfWY
        current year	XXUUYXXWdUd
        currently	WVVWXVWVXfV
        curri*	VbXaWXaWWTc
        curriculum	XYYaWXaWWUc
        curta*	UUVVWVWWVeY
        custo*	NYYVXVQbVdX
        custody	RQWSQXUbWdY
        custody record	UXVVXVXXWXe
        custom	USRRSSUUWeY
        customer	VZbcUUUaWYW
        customers	TbYTWUURTaY
        customs	WTWXbVXVVbb
        customs act	XWbYWWXXXWa
        cut	OiQXTTZPcaW
        cut $	XeUTVUXVWbX
        cut in	VZWWWXVZXca
        cut off	YXZUZZbWZYb
        cut the	WaXWXWWWVfU
        cut to	USUTVScWTXb
        cuts	UTTUVTcUUdS
        cutti*	XXaWYXXXXeW
        cutting	XXaWYXXXXeW
        cv	VVcWZYVXUVe
        cyber	UYZTZVbTUWa
        cyber attacks	XXXWcYbYZaX
        cyber security	WWUYWXYVXYe
        cycle	XVaTWVTUYhR
        cymru	XXXXXXWWccW
        d	ZXaRbQZSZYV
        d $	gSZTXYRUSZW
        d 0	URUWeTVVVZU
        d and	UWeXWVWXWVX
        d of	YWgZYZYYaXU
        d the	WWZaXYXYXdW
        daily	WRYTWaXTdYZ
        daily $	TXTWXWWWaZc
        daily and	WWVVXVbWVZc
        damag*	VbWVVUTUPXd
        damage	WVXXWWUVTbb
        damage $	VWTXYXWWYcZ
        damaged	WTVTXUWYWYc
        damages	VcWXYXXYWYa
        dame	aYWYZYZZYca
        damp	TbSTXaTPTgV
        dange*	RRVRYUTTTXf
        danger	UTVTYUUUVTg
        dangerous	VWTWVXWXXbb
        dark	SVacSSURSaX
        dark $	UVadUUVTVTY
        dash	UfVVYaXWVTY
        dashb*	bYXXYYXXeUV
        dashboard	bYXXYYXXeUV
        data	YVYdWWXXaST
        data $	WRabYOYZXVY
        data about	WXWdaXZZVWW
        data and	bXbXYUVYUaX
        data are	cZUXZbWYXVY
        data as	WVVaWVUUSSe
        data for	bUQdTTZPTZV
        data from	bWVVWWbWWcW
        data gov	UVWWYYYWhTU
        data has	WVfYXXXXXVV
        data in	VXWZWWZWWac
        data is	UWUVVUVYdeW
        data may	YWWZYVYZYYf
        data of	RaaaYZUZUUX
        data on	YVbcWUUaXSW
        data portal	UYXZWXXYfXV
        data prior	YWVeWXWbWWW
        data protection	TVZOYTRWUZa
        data sets	bVUUVUWWYUZ
        data that	WVYdXWXWcVT
        data was	UUTgVWUTVTb
        data we	VXXWbXXUXUe
        data you	ZZZbZYXWaYW
        datab*	XRRcYSUTfSZ
        database	XRRcYRUTfSa
        database $	USTaVVWVVab
        database and	bYXbXWYYdYU
        datas*	cWXbWVVXaTa
        dataset	bWXcVUWYfTW
        date	ZUVbPOcIXWa
        date $	TQZaQTUSRZb
        date 0	TVWUWUXXUWf
        date and	cbYWWWZWYWY
        date has	VXcZYYYYbcU
        date of	caVUUVaSbaX
        date on	YVWXYWbVcVb
        date or	XXYXZYcXbYX
        date order	fUWXWVVXWWU
        date range	WXYbXYdZWTW
        date the	WXaaWYWXTdV
        date we	YXYcYYdYXWV
        dated	YSUSWYSSXcY
        dated 0	ZUVUWYSSXdX
        dates	dZTVOMdMXYV
        dates $	XSTSVUfTbbU
        dates and	baZYTUaWRYT
        dates from	RUTVVWeSRXf
        dates of	VdZWWWVWUbY
        datix	TUTWUaWUUjS
        daugh*	XacWXWYaUbU
        daughter	VbaVWXVbVdT
        day	SXUaTURNSbY
        day $	OOZVUVOTPeY
        day 0	VWVVWVWWXab
        day after	YZYXZZZZYXe
        day and	TRZVTVWVXaa
        day by	WXXZYXcYXdV
        day for	XVUUXVVYVZb
        day in	VUUTWUUXTaa
        day is	VXYbbWXYXVc
        day of	aXXVXXWXUcY
        day on	YZYZZXVYYYc
        day or	VaTTUUZWVXb
        day rate	YXZWXXYYYVd
        day rates	YbcYZZZZZYX
        day that	YXYWYYYYXZb
        day to	YXYUYXYaXdb
        day we	WXaXYVVYWaY
        day with	VXWXYXYZWZb
        day you	WVUcXWWYWWa
        day's	XYZYZZZYXfU
        days	TRTYNWUUMba
        days $	SQOaTWORSbb
        days 0	SUTSVSUUUjR
        days a	YXYWYXWVWfV
        days after	XYYbVYYXUaY
        days and	ZWcVWZWWYbX
        days before	UWUVZSWYXba
        days each	XWWXZXXXXcY
        days for	VTTUYUWWVZe
        days from	ZWVVYVVUYUg
        days in	STUZXRTUWaZ
        days late	WWWXYWWYXUg
        days of	XUUVYWUYVYd
        days on	WZZWYXXXYgT
        days or	WXXUWVUYXhR
        days so	XWXZWeWWWTd
        days the	XWWWYXXbXaa
        days to	VUVWUaaWUZZ
        days unless	WXXRYYVXXeX
        days were	UUUbWUVWWaY
        days which	YYYYZbYYZeV
        days will	ZZYYZXcYZYY
        days with	XWXaZYYXXbU
        dead	WWUWWVVXTXf
        deadl*	XYVXWUXYWZd
        deadline	XYVXWUXYWZd
        deal	NOZQRXYeWXb
        deal $	VWaYXVWYXUd
        deal of	WWXTXTVVVRg
        deal with	RNXQUZTeZZY
        deale*	WcWWXXYWWaZ
        dealers	XcWXXXYWXbX
        deali*	SaaSWaZTaUb
        dealing	TbWUUaVUbVd
        dealing with	UcXVUbUTbUb
        dealings	XReVdUaXUVY
        dealings with	XSeYYVaXVVY
        deals	SVYXVTRbZaY
        deals with	RVaYWUSaYZZ
        dealt	TTWXScYYTaa
        dealt with	TTOXScYYTba
        dean	aWUVXWVYTcY
        dear	SRSSTYRVRVh
        dear $	YWWXWaXXYeX
        dear ms	WVVVVVVYVUf
        dearl*	XWWWWYWVYWf
        dearly	XWWWWYWVYWf
        dearly like	XWWWWYWVYWf
        death	TWXXSTTRcba
        death $	VVbWXXWWVcX
        death and	ccWTYXXYXYZ
        death*	XZYaXRXXaUb
        deaths	XZYaXRXXaUb
        deaths are	XVVaWYWZWZa
        debat*	TUZZQSRSTZb
        debate	TUYZQTRSTab
        debate $	VXabWVVVVWb
        debate on	XVWUWXXXWVf
        debated	WWZVWUUWXSd
        debri*	aUaTWWUVVZZ
        debrief	aUaTWWUVVZZ
        debt	VYZVXWYXWac
        debto*	UcUcVVVWWYa
        debts	bWbaWWUVWbU
        decad*	UWXZYXcYUdV
        decade	WXYZWYcYVdV
        decea*	WXZVYTVWbaX
        deceased	WXYVYTVWbaY
        decem*	UTXWUTSTXaa
        december	UTXWUTSTXaa
        december $	UVYVWWUVabZ
        december 0	WTVVVSVSSWe
        december and	WXXZWXZXZcY
        december the	YXWUXWYWWhT
        decid*	aWZOSbSVQcX
        decide	USUQVVWYRdb
        decide $	VXWWXWXWWXf
        decide whether	aYWXWYXYXbd
        decided	bYcOUdTTTYV
        decided $	XWWWXVYVYca
        decided against	RRgTVRUSTSV
        decided by	XWZYYXYYYYc
        decided in	YYcXYXZYZdW
        decided not	SUcUUaYXUVZ
        decided that	cadUYXVWWbR
        decided to	abXVYcXTVWV
        decides	UVUaWVXXUfX
        deciding	WVSZWXWZXaa
        decis*	aVZSVXWaaYZ
        decision	aWaSVXXXVXa
        decision $	WRTVTTYWSdb
        decision about	WVVYXYYXXba
        decision and	dVXVVVXVXWa
        decision has	XUbXXXZWVUe
        decision in	XaaYXVVXXUa
        decision is	RYcRVZTXScT
        decision maker	ZXVVWYXWZcZ
        decision not	TVcTaaYVUZY
        decision notice	cUVXWZXVcQc
        decision of	UVUUWaWUVUf
        decision on	VYTWWXYUYeZ
        decision that	WWdWYYXXZZZ
        decision the	WZaWVYXcXUb
        decision to	VaXTSYUXYZY
        decision was	WUTVVWUaWXg
        decisions	OPVWQTRabcY
        decisions $	VUTVVUUTTdb
        decisions and	YXWWYaZdbUY
        decisions are	XYbYZXYaaUb
        decisions of	XVWaVWXaVcY
        decisions on	WYUWWVVaUaZ
        deck	VUdVXXWYWXa
        decla*	YPYWTRSRYeU
        declaration	VWaUXYXXZbX
        declarations	cTcUUXTXZXb
        declare	VXWcXXVVVbX
        declared	ZSSVWUVUYeW
        decli*	MWhQbgMQQaM
        decline	TYdRadQUUZS
        decline $	WWTXTfWWXYW
        decline on	YYbYYbZZYWW
        decline to	WSbRbbTUVXZ
        declined	OQgVRbSQPbT
        declined $	TXfUVcXUXVR
        declined to	WUSVWUWWVhb
        declines	UbZYbcXXXWV
        declines to	UbaYZbYXYVV
        declining	WUeWYZYXXYV
        declining to	XUdWXYYYXWV
        deduc*	VYUYWUXWWec
        deduction	XbWWZYZYYaW
        deed	cTYeUTRYYRa
        deed of	eXWbVXUWWVY
        deeds	VUTYUXWTaUd
        deeme*	XUbaVcUXUcS
        deemed	XUbaVcUXUcS
        deep	WXYVXaWXWeZ
        deepl*	VYcUVWVWWUb
        deeply	VYcUVWVWWUb
        defau*	VVVUWWVWVbb
        default	VWWVWWVWVXe
        defea*	XXeWaWXWZWW
        defeat	XXeWaWXWZWW
        defec*	ZVUYWVWWVba
        defect	ZUVUXUWXVhT
        defects	YXWXXYYYYWe
        defen*	TRYUcVUYVXb
        defence	VTZWbWVZTaX
        defences	VXZWaWYZZVc
        defend	XYVYWWXWVVe
        defending	ZYVZZZZXXUe
        defer*	XXXXXYWXXfV
        deferred	XXXXXYWXXfV
        defib*	WVVcXXXXXdU
        defic*	WWVcXWYVTYZ
        deficit	WWWbXWYVUZZ
        defin*	XRLWQSfQPSd
        define	SSTUTUfTTSW
        defined	bVRWWYUVWVd
        defined in	WXUXYYXWXYe
        definition	RUTaUTdTVYZ
        definition of	YYYWYZcYYWa
        defra	bYVZVYYVWbb
        degre*	WWUXWaWbabY
        degree	WUUWWaXWafW
        degree of	XWVYXXYWXXd
        degrees	YYXZYXXbWZa
        delay	ZSZSVTSUSbb
        delay $	cVZUVUWUVTc
        delay in	UWVYYYWXWbd
        delay*	bVWTXVWaWdW
        delayed	XVXYXVXbWcZ
        deleg*	VbUTVWWVZgU
        delegated	UVTVXXXZZiR
        delegated powers	YZYYYZYYadW
        delet*	ZdUfQTSQQSZ
        delete	TSUZVSUUSSf
        delete it	XXYVTWVVWUf
        deleted	RfXfSVSTSTW
        deleted $	VhSRUWVWWWa
        deletion	dZWYXXXXXYY
        delib*	YXbUZTWUVYa
        delic*	XWbWWXWWWUb
        delicate	XWbWWXWWWUb
        delig*	WVVWVXYVWVd
        delighted	XYWYWXZWXYc
        delighted to	WUVXWWaWWVb
        deliv*	ZTYXUUSSUcW
        delivered	aWUYUUWVWcW
        delivered by	XYXYYYXYYgU
        delivery	bWbUWXUWXdR
        deman*	UUTTbeUTUfX
        demand	WXUWaeXVWda
        demand $	XYYXXWYXWeZ
        demanded	WYbVWUWWVeV
        demanded $	XZcWWVXWWdV
        demands	XWVWbcVVXaZ
        demen*	VYZXWWWWXdX
        dementia	VYZXWWWWXdX
        democ*	XVXWXXXXcUb
        democratic	YYYXYYYXWWd
        democratic services	YYYXYYYXWWd
        demol*	VUVTWWWVVca
        demolition	WUVUWWWVWac
        denby	XXVWXXXXWfU
        denia*	TUXYeYWWVTY
        denial	TUXYeYWWVTY
        denial $	UXVWeTUXVVX
        denial for	YXXXVUXXYYd
        denial would	ZYWZZZXYYZc
        denie*	SSYPfVTTSQZ
        denied	UTcSaTVVTPa
        denied $	UWcWeVXVWVT
        denied that	YYVWeXXYYYX
        denies	VWVTeXVVWTa
        denies holding	aYVYeXaZZYW
        denies that	VVWSbXWUWUc
        denot*	UbUTVYbYVTb
        denotes	VZVTVTcZVUc
        denta*	cbWaVYXaZZY
        dental	cbWaVYXaZZY
        denti*	WXWUXWWYYac
        deny	TUQQhTSUVSW
        deny $	WXSTfTVVYXW
        deny having	YYYXfWXZZVR
        deny holding	ZXTXgWYZZYT
        deny is	ZZYZVZZZZYf
        deny it	UUVWgRVWYUV
        deny that	XXYVfXVVYXU
        deny whether	WYXTbWWXZVZ
        denyi*	WVTSdTUVWTb
        denying	WVTSdTUVWTb
        denying $	XWTTaUVVYVc
        denying that	VVYVeVVVVTX
        depar*	XVVaXWXZYXX
        department	XXVWYXXaXVa
        department $	bVYUVUUZUWf
        department and	XXbWWXbXXWe
        department can	aWXdXXWWXVb
        department does	WYVaXVVTXZb
        department for	XTSYUTTcbWW
        department has	WSaYRWZPRaX
        department holds	XZVaYYXVYXc
        department in	WWcXbUXXXcU
        department is	XUVTcaaWWTb
        department of	YZWbWWYbZXZ
        department that	XWVaXYWXWbZ
        department will	XZaWYaYXYVY
        department would	YXWXYXWYZXd
        department's	ZVTaXWWZabZ
        departments	ZWVZSYaVTWc
        departments $	WWWUXVcWVXd
        departure	WYVUXYVWXfV
        depen*	RSQTSSRSRce
        depend	TWVXXWWVVVf
        depend on	VXXYYZYXXZb
        depend upon	XXWUYWVWXUf
        depending	VWWVXWVWVdb
        depending on	UVVVXXVXVdb
        depends	WUTRUUVVUda
        depends on	XWTTWVVWWZd
        deplo*	aVSaYXVaacV
        deployed	WWWYZYWYabZ
        depos*	ZUUVTWUabcU
        deposit	UWTXXWWXagV
        deposited	aWYUVXWbaTY
        depot	bQWZaTWTVcX
        depot $	VWWUbWWWbeW
        depot*	ZUWZWVSYWVc
        depots	ZUWZWVTYWUc
        depth	aXXVZYXWYcZ
        deput*	WYVYUWUVUgW
        deputy	WYUZVVVVUeX
        deriv*	aWVaWWYXXcV
        derived	bXXaXXYYYdU
        descr*	TZZccRXOZVY
        describe	TUcYXVaTbcW
        describe $	WXbVXYVWcWa
        describe the	XVWUVVbVWXc
        described	XbVaXXWRWWa
        described $	XbWcVXXUVVZ
        described as	WWVXYXWYXdZ
        described in	aWUWcXXYZTZ
        describes	XaVVUVYUVXc
        describing	UcZZZXYZYZe
        description	bSVdbWRUYZW
        description $	RUUaUVUWTZd
        description is	TZSXfYXdUVV
        description was	YYWcaYYZbVY
        descriptions	bYZSWWUVUSc
        descriptions of	WWcXXXXYXUe
        deser*	XUSRVUVTXUi
        deserve	WWVWWWWWWUg
        desig*	WWdRTYQUSaZ
        design	RTYSUTSRTdY
        designated	bZRWWWSVTWd
        designed	YSbYXbYYXaW
        desir*	bXXWVWaaYVa
        desk	PSSPYZUeZVY
        desk $	UVUUWUVdSZZ
        despa*	bWVXWYXbUVZ
        destr*	RPSdTSSRQcY
        destroy	UVVTWWVVVZd
        destroyed	RQRdSTRTRbV
        destroyed $	TUTXTTVSUdZ
        destroyed in	YYYeYZZZYWV
        detai*	SdcaXPbYWRX
        detail	VaeYVTeUTRU
        detail $	YWabZYcYZYY
        detail is	XXcYXWbWWYV
        detailed	VTaRWYUXZXY
        details	VccYXTUZWNY
        details $	VcYWWXVRUWd
        details and	VeTVXXXXYWc
        details are	UaYRVVTeWTa
        details for	XVYeYYYZXVW
        details have	WZaYXYYVZWb
        details of	YWaeaVUWaVX
        detained	UUTUVVSRUcc
        detec*	TWZWSSXSUeZ
        detected	VVXVXWXVWeW
        detection	ZYYXVXVWWVd
        detection of	WXZXVXWWXYc
        detectives	YXbWYYZXYZa
        detectors	ZWVVWWXXXbc
        deten*	XVcXXWVYWcV
        detentions	bXWYYXXZXbY
        deter	WVYVWVVVWWd
        deter*	WUYRZdUUWVa
        determination	VbYZYaWWaaa
        determine	XYbVWdZXYYW
        determined	ZScUbXVURbX
        determined that	aVcVbZYVWcU
        determined to	YYfZXYZYXZY
        determining whether	YYYWYcXXaXZ
        devel*	UWVZVUSZXTf
        developer	VTScWXWcUZZ
        developer's	UbabYXZYbXY
        development	ZUZVWXVVXQf
        development of	YWZWYZWXVYb
        devic*	aTVYaWTTUWY
        device	dVYYXXYXYXb
        devices	VTVZbXTVSYX
        devices $	VVUUaVVWVgS
        devol*	ZVZZXXXaXYZ
        devot*	XYXYYcYWXeW
        dfe	VXURUSTdaaW
        diagn*	UXbdWWTUTRa
        diagnosis	WWbZXXVWVTc
        dial	UbZcTUTTUWX
        diari*	RUZYVdXYUXZ
        diaries	RUZYVdXYUXZ
        diary	WbbZVUUUTTb
        did	QWUaWMUSLcZ
        did $	TaTRZWTUVfW
        did a	YWYbXXXYYYa
        did ask	XVTTWXWUWTi
        did it	UcUZTTUVTaW
        did not	YQWbTTUNSba
        did so	UVZaVWVXXZa
        did the	TaSbUUTUUVc
        did think	YYXXXYZYZYd
        didn'*	RXYfZRWQTbT
        didn't	RXYfZRWQTbT
        didn't $	WUYQcXVWVaZ
        didn't get	VVUWVWcVWeV
        died	VVUZWVYVWWe
        died $	WYTaWWVXXeW
        died in	WTUZVWTVVVd
        diet	YYZcVaWZXaX
        diffe*	WQXWWXYWQXc
        differ	VUURXWaWUbb
        difference	XWVYaXWWWaZ
        difference between	YXXXYaXYZUd
        different	WSXWTXVXSTd
        different $	XWXYXYXVXWe
        different decision	cXXYYVZXYUZ
        differently	XXXVXXYVYab
        differs	XXWXXXVXXba
        diffi*	ZRTXTaSTTRe
        difficult	VVWZXWWWVWd
        difficulty	aSVUVaUVURd
        difficulty $	VXWXWWVWWUg
        difficulty with	ZVWWYXXXWVe
        dig	YWaYXcXYWYa
        diges*	cWVXYWWXZaX
        digest	cWWXYYXYaYY
        digit*	bWSRUTUZabZ
        digital	aTTSUTUZadX
        digni*	VWTXWVWXWcc
        dignity	VXUYYXXYYcZ
        dioce*	UUaYWVUfVWY
        diocesan	WWXbVYWcXcU
        diolc*	WYYXXXWWXXd
        diolch	WYYXXXWWXXd
        diolch am	WYYXXXWWXXd
        dip	WWVVWcWVWaa
        diplo*	RUZSVTUSacW
        direc*	XcXUTRVcaZV
        direct	VcXORTNbWbV
        direct $	UVUVVVVdWcT
        direct you	YYWYYYXbcYW
        directed	XUZbZXaYaZW
        direction	ZWVZYUXbWZa
        direction $	WUYVZWVXWZb
        directly	TSRSRRTfZcT
        directly $	XXVVWVVdVdV
        director	SWbPSVQVNcb
        director $	WTTUVVTUVbb
        director and	ZcbYXYXXXUb
        director level	ZZcXXZWVUTa
        director of	VWTVWUUTVeZ
        director who	UTTVWXWWWbe
        director's	YZTXWUWWVZc
        directorate	eRWXTVSYSWb
        directorate for	aVXYXbYXYXa
        directorate has	bYbXXWYbYWU
        directors	ScVcWTbUXSd
        directory	VXVWZYXXfYS
        disab*	UZVaVTWVUbZ
        disability	VZWaWUWXWcX
        disabled	WWVWXXXYWeY
        disag*	WUVcVUWWWXc
        disagree	XWVVWXWWWUg
        disagree with	XXYZXYWXXWe
        disap*	UTdTcRUUXSZ
        disapplied	XWZXeVWXWUV
        disappoint	XVeXXVWXXXW
        disba*	VVVYVUVUUca
        disbanded	VVVYVUVUUca
        disc	gcYSUTWUTWU
        disc $	iQaSUUVWUWT
        disca*	VVTcWUUXWVc
        discarded	YXWeXWXYYVW
        disce*	VXXZWaTWVTe
        disch*	YSUWYXWbVZa
        discharge	ZVUXYYWaUbZ
        discharged	SVXVWXWbYZZ
        discharges	bXYYYYYaYcU
        disci*	RXXaaUTSUYY
        disciplinary	SQZXaWUVVbW
        discl*	efdKWQMMUIS
        disclosable	VVgWVVUWWUS
        disclosable $	VVfWWVVWWWT
        disclose	cZbTaPQRSQX
        disclose $	TYfZUVXVXWX
        disclose information	YYYWXYXXXXc
        disclose it	UTdTVUWXWVb
        disclose personal	ZYWZcZZZZZZ
        disclose the	aadWUVVXUUV
        disclose them	dWYVWXXVWYY
        disclose whether	ZYXVeZZZZWW
        disclosed	eeZRLOMNLPT
        disclosed $	YLgUQUTRQOa
        disclosed 0	TeYUWWXYXVU
        disclosed and	dYXYYYYXYZX
        disclosed as	bWaXXWYYWWV
        disclosed at	dTZZZXZZYYX
        disclosed but	WdVZWVXWYUc
        disclosed by	WVfWXYWWXXU
        disclosed in	fYWYXWYXTZT
        disclosed save	VeWWXWWXUVb
        disclosed subject	TcYZZZZZZZY
        disclosed the	bcWWXVZYYWU
        disclosed under	WWXWXXYYXXe
        disclosed with	abXWXWWXVUZ
        discloses	ceUYXXXYVXV
        discloses the	aeVYXXYYWYV
        disclosing	ZbbTZbUTVTV
        disclosing it	UZbVUXXYYXa
        disclosing the	baYWXdXWVWW
        disclosure	XUaIMLRRWRa
        disclosure $	XaaQQMPNLYY
        disclosure and	ZTXVUWXVTUb
        disclosure as	ZVcYXXYZYZV
        disclosure by	XVfXVYXWVXX
        disclosure in	XYbZZYXWXXY
        disclosure is	baTYWbYVWWd
        disclosure it	YXVZYYYXXYe
        disclosure log	OTPQSVTVfQZ
        disclosure of	bVfTXTUVTQW
        disclosure officer	WVWXWXaVVXd
        disclosure team	XXWXWYXcWVd
        disclosure the	XaYXXWYVUUc
        disclosure to	VUWWTWXTSQg
        disclosure under	YaYZWWXVXYa
        disclosure would	QUZVVSRQRUc
        disco*	SXWdTXWRSbW
        discontinued	WVVaVVWWVfT
        discount	VZcVWUWVXYZ
        discover	UTWcXaYVXTa
        discr*	SVbUVRSWUac
        discretion	SWbUVSUWVZd
        discretion $	WVeVXWWXXXX
        discretionary	XXWXXXXXXgU
        discu*	WaXXVTUSRcb
        discuss	XUeSWXWWYXb
        discuss the	WXbXWWVXXZb
        discussed	WVXYUXVURba
        discussed the	WXVWYXYXYdY
        discussion	XcUbUXWWWab
        discussions	TUZdWUUWUdV
        disea*	UVYXWVeXUaU
        disease	UVYXWVeXUaU
        dishe*	VXWVXWUVVcd
        dishes	VXWVXWUVVcd
        disk	YYXXWXYYXVf
        dismi*	RbYXTaURUcW
        dismissal	WcYVWTWWWfV
        dismissed	UaZUVbVSVaZ
        dismissed $	VUSSVSVWVeZ
        disor*	XVVYYWTXYba
        disorder	XVVYYWTXYba
        dispe*	WTTYVWWUVZc
        displ*	ZTWVVVVRcbY
        display	aVXYXYXXZdU
        displayed	YVVUVVVUeVZ
        displayed in	ZWVWXVXWdVZ
        dispo*	XXZcWUZaYbV
        disposal	YVYaXVUaZcV
        disposed	WXXdYWbWUTa
        disposed of	WXXdYWbWUTa
        dispr*	YYXXYeXWYVW
        disproportionate	YYXXYeXWYVW
        disproportionate burden	WUVYWdYVXWX
        dispu*	WUaTbSTUUab
        dispute	XVaTaTVVVac
        disre*	UVTWXVUTUiU
        disru*	XaXWXdXXVbW
        disrupt	YXYYZcYYYWa
        disrupt the	XWZYYbXXXcV
        dissa*	UUSUVaTWUca
        dissatisfied	UVTUWWTXVbb
        disse*	UVRUVUWUdYa
        disso*	XXWcXWXaXWb
        dissolved	XXXcYWXWXWb
        dista*	bTXZTUZWXeU
        distance	UVVZUVSVWfW
        distances	bWZYXYbZaZV
        disti*	UVWdVVZZVXb
        distinct	XZYWXXVaYdc
        distinction	XXUVXYbZXba
        distinguish	ZZZdZYZZZXX
        distr*	YWXXPMWdYUa
        distress	VVbUVUTVVTg
        distress $	WXWWXVWVWWe
        distressing	UXcXWXVWVVb
        district	ZYWXTRZcQXX
        district $	UWSSVWZcUXb
        district and	WaXWZYVXadX
        district council	UWTcXWUUWXd
        district councils	XWVWYYXcYaY
        districts	VbSaVVVTVbZ
        districts $	WVVUYXXVXYc
        distu*	YXbXWYXZYcX
        disturb	YWcWWXXZXcY
        diver*	TVYYVcUURaX
        diversion	VYXVVdWWWUZ
        diversion of	VYXWWeWWWUW
        divert	ZWbXXaYXYVU
        divid*	VWXWWXXaVgV
        divided	WXXXWXYbVcZ
        divis*	dZUZWVZZVaV
        division	caWZYYWZWYW
        divisions	cWWZWVaXUcV
        divul*	WafSYVURUTV
        divulge	VcaWZYXVWUZ
        divulged	XVgUWVWTVVT
        dna	VVTVWUVTWYe
        do	VUUWaaYWOYX
        do $	aXYQUbSZTda
        do and	bWVZaYaWXbW
        do ask	YYWZYYWXXbb
        do have	WWWWWVTVVgW
        do hold	aVeUXUXWXUc
        do is	bbaZZVVWWYX
        do it	TVYaUeVWVXa
        do neither	ZZYXcZYZZZY
        do not	XXYeXRVWYYW
        do nothing	VWWWWXWWVaf
        do or	YXXWcXeYYXV
        do ring	ZZYbYYWYYWc
        do see	WXVYaYWXYYa
        do so	YXXTbYVXVaa
        do that	XUaVWbXXYXY
        do the	VUVUVaaTafT
        do this	RaXaVdWWWSb
        do under	VYWWXcYaYWY
        do we	UXTZSTVUVba
        do with	SYRTSTUYTcb
        do you	UVUUVUiTTST
        doc	iSTTTVUTTTS
        doc 0	fTVVVXXVVWV
        docke*	XYWUcWUZWYa
        docs	acdcVUcVURQ
        docto*	TSXaUUSRTbZ
        doctor	XWSaZZVWWTf
        doctor's	VUWdYWWXVcW
        doctors	VVZZVRWUVfZ
        docum*	eZVcQSYOcSX
        document	gWYbTSYQXTV
        document $	bTZQVSRTZSZ
        document 0	bbVZYXYXWWV
        document and	aWaWWVWYYVb
        document in	VXabYYZZZWZ
        document is	dXXWVVVVTWd
        document of	YYYcZZYZYYX
        document that	bVdVXYZZYbV
        document was	XVWWYXYXXXe
        documented	XYVdYWVWXUY
        documented $	XYVdYWVWXUZ
        documents	ZYUWWXaUbXb
        documents $	UWXZXVYXbab
        documents 0	bZWVYXWXaWc
        documents in	abVXZXYYYcZ
        does	VKSacVfaXXX
        does $	UVTYWURdUUd
        does and	XWcUXaZeWUV
        does exist	VWaUVWVVVZd
        does hold	aVaRVXTaWVb
        does it	aUTUUUTcVfT
        does not	VPSebWVOQYZ
        does or	XZYXgYVWXYU
        does the	SSSVWTRWaYd
        does your	XXVWYYeXWXU
        doesn't	TSXjQSVYTWV
        doesn't hold	WWVbZXWYYXc
        doesn*	TRXjQSVYTXV
        dog	bNUeTTYYTWX
        dog $	XWXZYVUYXac
        dog warden	bVXcXYWXbXU
        dogs	PQaZURZRSdW
        dogs $	UVUbSUSTVeW
        dogs 0	WVYVXWWWWfV
        dogs are	WXcTWXXWXfS
        doing	SUWUbfUZUUa
        doing $	VWVVWeWVVWY
        doing it	WVWVWbXWWeW
        doing so	UXYYbdXVXUY
        domai*	VVZWUSWVeUY
        domain	VVZWUSWVeUY
        domain $	WWYYWXXWhWU
        domain and	WWhXTTWXUUT
        domes*	bWWWYZUXWbZ
        domestic	bWWWYZUXWbZ
        domin*	ZYaXZXYZZWb
        dominant	ZYaXZXYZZWb
        dominant purpose	ZYaXZXYZZWb
        don't	KTbjbSRNKSS
        don't $	WUYbTUTUVVd
        don't confirm	XXWVgXWXYWU
        don't give	URgTSSTVVaX
        don't have	VUUdTbXUVbV
        don't keep	UWWgUUVTVWU
        don't know	WWRbVWUUVYc
        don't say	XWUVcXaXWYY
        don't tell	YXeZWWWXYWV
        don't think	VVbUYYXWZTZ
        done	RSWbLcKWRbV
        done $	RYXcVWRQTaY
        done and	XZabXXXYYbU
        done at	VUTbVZXWVeU
        done by	TTReVTVbSWa
        done in	VZTcXaVUVVc
        done on	ZWUTVXWVXca
        done so	WTZSVZWaUbb
        done within	XTXXYcYXXbV
        donor	YZcWVWXWVeU
        donor*	aafTTUVYUTU
        donors	aaeTUUVZUTV
        door	VYYPQRTNWYd
        door $	USbUVVWVTdW
        doors	UZbXWVTYaaX
        doors $	WXWWYXXXVeW
        doors and	WbcWYYYXVbV
        dose	YXYXXYYXXeW
        dossi*	YWbXYZYXYVb
        dossier	YWbXYXYXYVb
        doubl*	VVWWYVWWWdY
        double	XXYYZXYXWdX
        doubt	XTWRSUSSSSi
        doubt that	WVVVXWWWXUf
        doubt your	WXVWWXWXXSf
        doubt*	bUUTXZUPQWd
        doubts	cWWUVTUUVWd
        down	TZbgPYVMWWS
        down $	RUNcTbQRXWa
        down 0	XWVVXXXYXfV
        down and	XaVaXVVVVWa
        down as	XbYYYbYYXUZ
        down at	WVccWWWZXYU
        down by	VbZZWUVVYYZ
        down for	ZVbbVVUUVcR
        down from	TUSQWUWWVlN
        down in	bWaaXWaXUZa
        down on	UTcZYdXWXaU
        down the	YTTdWWYVaXV
        down to	TcWaSUUSaaY
        down under	ZYYWYdYZZWW
        downl*	dTSTSXUSgWS
        download	aWVTSSTUeUX
        downloadable	cWWWXXWWeXU
        downloaded	dWVVXYWVdWT
        downloaded free	ZZZWZYZWcXY
        downloaded from	cXWYYZXYZXV
        downs*	WVVVWVUbXYb
        dozen	VWWWWVbUXaZ
        dr	SSRTbSTTUfY
        draft	aTaTOSOQSYc
        draft and	YXXXWXWWYdZ
        draft*	XTbdVRYSQUb
        drafted	VXSfXWVWWTe
        drafts	YUcZWRcSSVa
        drain	VWYVWXVYUeX
        drain*	aUSdXVVeUWW
        drainage	bUTcWWWaWaW
        drains	TWVcYXWeWVX
        drama	WWYYZXXYXcc
        drans*	WWUWWaXWWTd
        dransfield	WWUWWaXWWTd
        dransfield $	WYXYXWYYXXd
        draw	QZcSWbVVSUa
        drawe*	XXcXYbXWWUa
        drawer	XXcXYbXWWXY
        drawi*	dabZPRUZPSZ
        drawing	cUbSVWVVVYZ
        drawings	acZcRTUYRQa
        drawings and	cVcWYYYWXUX
        drawings are	aTZVXTXXXVe
        drawn	bYUdaXPPUWY
        drawn a	VcUbUWWXWVW
        drawn from	TRSTXWWUVdd
        drawn in	VUXXWVXWYfT
        drawn on	VVSUfXXWWVZ
        drawn to	UUaWVYWYbUb
        drawn up	eQZfVXUVRRZ
        draws	XUbZXaUUUba
        dress	bXWWXWWXXYb
        drew	SUSiXVUXVXT
        drew a	VVWiXWVXVTT
        drill	aVUZWWWXWca
        drill*	VZXaXXYWVWc
        drills	XbYWYYYXXcU
        drink	VWWaVUUUUaa
        drink*	XWXWYYXbWdV
        drive	ZSacWTUSWUa
        drive $	aXXZYXVWYYb
        drive the	WXXVXYXXYXe
        drive*	RVYaXVVXOaY
        driven	XVXZUZXYXaZ
        driver	TTWYZVZaUbY
        driver was	ZYaYZZZZZdU
        driver's	UddVXUWVTSa
        drivers	RXabUVSVUcX
        drivers $	XVdZYXYYYcV
        drives	ZWTYVWYYXZc
        drivi*	UWVVYWXdWaY
        driving	UWVVYWXdWaY
        drone	YTdaVUWWVaX
        drone*	VUTWeUVWWbT
        drones	VUTWeUVWWbT
        drop	UYQaTRZUbVd
        dropp*	XaRZUSTaSbW
        dropped	XaRZUSTaSbX
        dropped $	XZVWYYYYXeX
        dropped it	WbVVXYXYXac
        dropped the	bdWbYYXYXVV
        drugs	VSZXVVTVUbZ
        drugs $	WUTbWUVWXWd
        dry	TVYWXVWVVdY
        dry up	XXXXYYXWYUg
        dubli*	WXXWYWXVWab
        dublin	WXXWYWXVWab
        duchy	XYYaYYYcXYa
        due	SXcaQWOSQbb
        due course	YYWeXXYXWUc
        due in	XXWWZXYYYcY
        due on	WVTVYVYWWjR
        due to	TadYVaTVUdV
        due within	XYWWZYYZYab
        dues	UTSSTUTTUjR
        dug	bVWSWVVWWZf
        dunma*	VVUXWVVUTZe
        dunmarrow	VVUXWVVUTZe
        dunmo*	bWVXXVXZVWc
        dunmore	bXVWXWVZWXa
        dupli*	YSUcXXWVUcX
        duplicates	cVVcUUWWVdT
        durin*	ZWXZWTUUaYZ
        during	ZWXZWTUUaYZ
        during that	XVfVXXXWWWe
        during the	ZWUYXWWWWZa
        during which	YZYWYYZYZXd
        dutie*	YWWaVWWYWXc
        duties	YWWaVWWYWXc
        duties $	YXYWYYZZZab
        duty	WVXSYZTWSXe
        duty $	VUVZPdSVXXc
        duty in	WUUUdVaWVWZ
        duty is	WWXVXWWVYdc
        duty of	WWaWVYWXXVc
        duty on	VUVWTTTVWcZ
        duty to	UaVTZZTMVVb
        duty under	YXYVYXXWaTe
        dvla	YbTYTVUeVZR
        dvsa	WXYVbWYeYYV
        dwell*	XUZbUSTVWaY
        dwellings	XVUcWVUVWeS
        dwp	WXUZZVVeUYW
        e	VZabQWbSPXX
        e $	UVdaQVQOSTZ
        e 0	XVbWXWWXWcV
        e and	aWbXRSWWXdV
        e being	WXfYYZYYYWV
        e g	XcWYYVdZZcT
        e is	XXfYYSYVZYU
        e learning	XYYYYZWXYdZ
        e mail	WQbaYVUWUUd
        e mails	YSYUYcSVUQd
        e of	YbZWZYZZZYa
        e scooters	WXXZWWWXWdV
        each	bVYQJbORaVV
        each $	VTPPUYSRYZd
        each and	VbWXYaXWVVc
        each are	cZYXXXXXYYX
        each bid	TTUUXWWWVfX
        each case	XXbUVTVVXeU
        each claim	ZYYXYbWYaZY
        each day	cWVXWaUTUcW
        each file	XSUTWdVWUYZ
        each floor	VWWXXXXXXfV
        each for	WVUVZcYYXbX
        each half	WWWWXWWXacW
        each has	baSTUTUSRYb
        each have	XWYVVbWTVUc
        each is	ZabUWVWUTXc
        each meeting	VWXXXXUWbZZ
        each month	YTUQWTVWYeU
        each of	bRVbUaVYUUb
        each one	YUaTVYTZTcW
        each other	WVTbWZVVWbb
        each page	ZXVXYWXYXYd
        each quarter	ZWUWXTVRdWZ
        each report	UUUSWXVWacZ
        each school	ZabTXWZTVXe
        each the	YWWYYYYZYeX
        each this	YYYYZWZZXYe
        each time	VVUTXTXXThU
        each was	YScTWWWUVQe
        each week	bWVWYXWXZcW
        each with	XYUVZTaVXTh
        each would	VVXXWYWVVZe
        each year	aVXQXTbXaUd
        earli*	XXVcWWUQZWZ
        earlier	XXWcWWVQZUa
        earlier $	XWWUYXWZXeW
        earlier and	XWWYWWWXWUd
        earlier decision	ZVfWWXZYWVX
        earlier letter	XWYWXYXXYWe
        earlier ones	XWXbXWYYVaa
        earlier reply	WWVXbVWVVVc
        earlier than	XXVfWWXYXWU
        earlier years	WXYdXXXYaXY
        earliest	VWYYYXWWZeW
        early	TWVVYVUVWbb
        earne*	WZYWXSWYTab
        earned	VWYTXTTWTbZ
        earni*	bcXZYYYYXWZ
        earnings	YdXZYYYYYXa
        earns	YZaWXXWYWfU
        ease	XXXYZXXWYZd
        ease of	XXXYZXXXYZd
        easie*	VWVYZXWVXXf
        easier	XXXYZXXVXYd
        easil*	ZWZVXXWWbVZ
        easily	ZWZVXXWWbVZ
        easily accessible	YZXZYZZZcZZ
        east	TTTUUSTYTfZ
        easte*	VSRRTXSRUcb
        easter	TORRTZSSVYd
        easter $	SSUTUSUTWZd
        easter and	WUTXXbXWYZc
        eastm*	XYYYaZXcaYX
        easy	UVTUTTUUVbf
        ecolo*	XaXVXYVcWaa
        ecologist	XXXVXYVcWab
        econo*	VWUUXXWTbYc
        economic	VXVWXXXWbYc
        edinb*	XUXXTYcaaYT
        edinburgh	XUXXTYcaaYT
        edite*	QhTVWVUWVTX
        edited	QhTVWVUWVTX
        edited out	VeXXYYXYYXV
        editi*	YVUWVXaVdXZ
        edition	ZZYZXYaYdZV
        edito*	WXVTUYWWXWf
        educa*	STPXTSXcYbV
        education	TUQZUTXdRbV
        education $	WWUVWXWdWTa
        eel	VXXVWWcWXZb
        eels	XXWWYXXYYgU
        effec*	SVVaUaWWRcZ
        effect	TWWaXaXTTXc
        effect $	XXVWaWWXXXd
        effect from	YYYaXYXXXcW
        effect of	WZXWYbXXXXa
        effect on	UWXUYVWUVXe
        effect to	YYXXYaYXXZc
        effected	aXYWWXWaWbZ
        effective	XQVTXUVWTfW
        effectiveness	WWYVVVUYWdY
        effor*	WWVXYdVYYXa
        effort	WWVXYdVYYXa
        effort is	XXXXYdWXXXb
        egg	YXVWXYXXXXe
        egg thieves	YXVWXYXXXXe
        eich	VXWVWWVWUVf
        eich cais	WYYXXXWWXXd
        eight	aVYMQNOOPhV
        eight $	UVVWVWVVVhS
        eight are	SabVUVUUUdR
        eight of	abUVVVXVVYa
        eight people	VVUWXVWVWgU
        eight weeks	XYVWXWYYVWe
        eight were	WXXYXXZWYWe
        eight years	UVZWVVVWVhT
        eight*	WPYSTcVSTdY
        eighteen	XSYRVdWUUXb
        eighteen hours	WZVWXcWWZTb
        eighteen months	WXWVYYYXWYd
        eighty	VWTXYXWWVdZ
        eir	bRTURaSXQRe
        eir $	bVaWUSTWUTd
        eir 0	bVSUUUUTUVe
        eirs	YbWXYXVXYWc
        eirs $	ZbWaXaYTZSb
        eithe*	XRVYfTTXRcW
        either	XRVYfTTXRcW
        either $	bXZdVXXVXTY
        either kind	VXVXWXUXYcW
        either of	VVZXZXWVXaa
        either side	SVVTYVSUWXf
        either way	WWSTgVTWYaV
        elaps*	VXVUVbZXXUc
        elapsed	VXVUVbZXXUc
        elect*	TPVZSbPaZWZ
        elected	WWcTWXXVUVf
        elected members	ZZXXZYZZXVf
        election	UVTTWWTVahS
        election period	XYXYYXYYWeW
        elections	XTTVWWWUcVe
        elective	bXWWYWZYWfU
        electoral	WWZVXWVcbZW
        electric	ZUTSWTSTUZd
        electricity	WUWbYWWUVgS
        electronic	YWWZUcWZYRb
        electronic records	WYXYYWYXVXc
        electronically	ZZYbYWXYZcW
        eleme*	bVYWWXSWTWe
        element	bVYWWXUWTWd
        eleva*	adUTVYXWXbT
        elevations	aeVTWZYXYWW
        eleve*	ZZVQQaVOTbW
        eleven	ZZVQQZVOTbW
        eleven $	ZVUVYWWYXhS
        eleven days	WVWYZXXZYgU
        eleven hours	YWXYZTXZYYd
        eleven in	WVWXWUVXXfV
        eleven letters	cUUXXWWXWYb
        eleven members	YYVXZWYZYfU
        eleven of	WZWWYXWYXdU
        eleven pages	VaeYYXZZYWa
        eleven weeks	UUTWWVVXWab
        eleven were	WVVYXZVYWeW
        eleven years	UWaWXbVWVTe
        eligi*	XYWaYYVXXeU
        eligibility	YYXZYYXXYeW
        eligible	XZXbWYUUUcW
        elm	VVVVWXVTXgW
        else	PdYaSZYXaYV
        else $	WXZWVSUSPbb
        else in	VbcUZVXXZWW
        else is	XdVbXXXYYbV
        else'*	SUVbXWVVZYZ
        else's	SUVbXWVVZYZ
        elsew*	RaVZYWTUdZX
        elsewhere	RaVZYWTUdZX
        elsewhere $	TZUWXXWWdYZ
        elsewhere in	YYXXYYXVWcZ
        email	aUYVSZXZLYZ
        email $	hPZOQRRaRSW
        email addresses	YadYYXXXYXX
        email and	XWWTVXVVVZc
        email as	bVWWXcWcWTS
        email has	aVXUXXXcXcX
        email is	VUTWYYZaXWe
        email of	VaWVUVUQUTi
        email on	WXUcWVVaYZZ
        email that	YXXVXWYYXba
        email was	UYVTZZTSXWg
        email with	aUdWXbWZXTW
        email*	bZZbRaZUUPZ
        emailed	YVXVWWVaVUe
        emails	bZZbRaZRURX
        emails $	ZSZWVQTWVTg
        emails and	XabUZWXWZSb
        emails are	cWaUXVUUVVb
        emails from	cYYVZZYXXVb
        emails have	dVaXYXWXYUZ
        emails in	XaXVYbaWWVZ
        emails of	aWWXWbaZXbX
        emails were	aYWbWVWXYbY
        emails with	YRRcTVTSSeR
        embar*	XWaTWcaUUSc
        embargo	YYbYYYWWWWb
        embarrassment	WYUVVVWXXVg
        embed*	fXXWXVXXWWU
        embedded	fXXWXVXXWWU
        emerg*	VUabVWaTTaY
        emergency	VUaXWVbUUbZ
        emergency department	XYVWYYXYYbb
        emiss*	ZWUaVVVSZbb
        emissions	ZWUaVVVSbYb
        emplo*	QTYUTPZVWca
        employ	VSTZVUUUTeX
        employed	WYVZaVZYXcW
        employed by	XYWaZXZYXeU
        employee	XYcYaWWUUaX
        employees	WXZTUUcUYZb
        employees $	XWUXYXbYWUe
        employees and	ZbWYYWXXbUb
        employer	RQVSVXSbWXb
        employer's	WWVYXXXWXad
        employers	UVSVVVWVbbb
        employment	VVZVUUUUVbZ
        employs	ZYbaXXZaZdU
        empti*	UTaZWUVUVbY
        emptied on	YYYXYXYYYYc
        empty	UZYeSQSSRVZ
        empty $	YUSfWWWXWYV
        empty homes	UVbTXWWUVYb
        enabl*	XWVaUVcUVVc
        enable	XWVaUVcUVVc
        enact*	YUZYXXXZXZb
        enactment	YUZYXXXZXZb
        enc	fhTTUUVSSTQ
        enclo*	neRPOQUOLLP
        enclose	iZSRTUSUSUU
        enclose a	aWVWWWUVUWc
        enclose the	eaVWZXYYXXU
        enclosed	hfTSQSVPOOT
        enclosed $	fcWUTVRUQRT
        enclosed are	cXYZZZYZZYW
        enclosed as	cXbYZYYZYYV
        enclosed memory	cXYYZZYYZXY
        enclosed the	bcTUWVVUUTQ
        enclosed with	ZcQUXVVVVUR
        enclosure	bUZVYUbXVZX
        enclosures	eWaWYYYZXVY
        encou*	XYVZZXVZYba
        encourage	XVYXbWXWaWd
        encourages	ZZWaZYWZXXb
        encry*	XUaVVVWXVaY
        end	aVVWPPXXTaZ
        end $	cVaXVSSSYXW
        end 0	VTUWVWTXVhT
        end and	YYXZYZZYYcX
        end date	UYaaYZaYYWb
        end dates	dVWYXYcXZWU
        end in	YXXWYYYYXab
        end of	YYTWUUTRVcZ
        end up	YYYbZWYXWbY
        endan*	XUcWWWWXWWb
        endanger	YWcYZXWXXXZ
        ended	RaUXVUZTWca
        ended $	WWWWWXWXbgU
        ended in	WbVUYXbXWcX
        endin*	UWWVWVdVVZS
        ending	UWWVWVdVVZS
        endor*	XXWVcYXeXXW
        endow*	WXUTXXXWVfX
        ends	RZZXYaTOVgS
        ends $	WbWVXbYXWeV
        ends in	VWXaXWYWWYb
        energ*	UZYbWZZZZaT
        energy	UZYbWZZZZaT
        enfor*	WQbYdSWYVaW
        enforce	XXWVXZZWXea
        enforced	WXUUWXXcXeW
        enforcement	XRaZdTXZVYX
        enforcement $	WWaVfVVVUVX
        enforcement agents	YXWVYXXVZbb
        enforcement officers	XXWXWXbWWVe
        enforcing	WYcYYYYXXYa
        engag*	XXVVYdRQRcW
        engaged	VUWWYdSUVXa
        engaged $	QXaUVdXWVXW
        engaged and	XWZTUaWYXWb
        engaged as	XWbXVVXXXYb
        engaged by	bXVXXWXYYdZ
        engaged in	aYXSWUYZaXd
        engagement	ZUUZXUWVVdX
        engagements	bUVXZWVUTgR
        engages	YbZXXVWWTaW
        engages section	ZVaWXWYXYUa
        engin*	ZZTYUTZYXeV
        engine	XZXWYWVWbcW
        engine $	XZXWYWVXbbY
        engineer	YaYYSWRZTWa
        engineer and	bZWYYYXWZab
        engineer's	baVZVVXWUdU
        engineer's report	aaXbWWVXWVb
        engineering	VXXYYYWYWfY
        engineers	VaXbWYbWWcW
        engla*	VTRQSTUccdT
        england	RUSRTUVdZcV
        england $	YVVVWWVcabW
        england and	WWWXYVYbUWc
        england's	aVUVXUWTdcU
        engli*	WTURVTTYXcb
        english	WTURVTTYXcb
        english and	YXXWZYZXbdX
        enjoy	WWZUXYYWXTg
        enjoy*	UWUVXWVWYXf
        enoug*	WVWTRbcTUaZ
        enough	WVWTRbcTUaZ
        enough $	UUUSSRYTUWd
        enough for	VWUVWUdUVdV
        enough to	ZZZXWWUWWaa
        enqui*	VSZYTVabXWZ
        enquire	XZYVXVceWaV
        enquiries	TTXdQZaUQVb
        enquiries were	XWUaXXVWYXa
        enquiry	XUZTYSZcYYY
        enquiry $	TXcUcVUaUVa
        enquiry is	ZYVbZZWbZVb
        enquiry of	WWUcWYVWWWb
        enquiry to	ZZZZZZZcZZX
        enquiry was	VXWWWXWaWca
        ensur*	XXWVYYXXbaZ
        ensure	XXWVYYXXbaZ
        enter	WTXYWZVSaWZ
        enter into	YXVTXcWWXUa
        enter*	UURdTYSSZWb
        entered	XUSbTVVVZXc
        entered anywhere	ZYXdYYYYYXX
        entered in	YWXaYbYYXZa
        entered on	XYYdYWXWcVa
        entering	XaVXYbWWbXY
        enterprise	XWaVXWXWXeV
        entir*	cQcRYXVUUWX
        entire	eVWUXbVVXaW
        entirely	VXYWXXYXXac
        entirety	aTdWYSXWVUX
        entirety $	cUcXVYYXXVU
        entit*	VbYVWbQUYWZ
        entitled	VbYWWbRTYSZ
        entitled to	QbaYVbRTUVY
        entitled under	ZVVTaVWVVVc
        entitlement	YZUUVaZZXbZ
        entitles	bXeXYaXYYXS
        entra*	WXWXVVUTbgR
        entrance	YVWYWXWVbdV
        entri*	ZbQYTYXZQVZ
        entries	ZbQYTYXZQVZ
        entries $	aUURVURVWeV
        entry	TXVaaSUVYdU
        entry $	WXUYaXWVVeT
        entry is	WUVYXXYYXcZ
        envel*	bUZXVUUVUWc
        envelope	cVTXWUUVVaa
        envir*	WUTUZQQdZbY
        environment	VVSTWTTdbYZ
        environment agency	YYUVVUWeaaS
        environment agency's	XWXVVYWaaZY
        environmental	XUVVaSUYUbY
        environmental health	WaVZXVVWXSc
        environmental information	aTXUYTSZRXc
        episo*	eXXTYXUXYYY
        equal*	cUUWbXWXYVd
        equality	cWWaXYXYYYZ
        equality impact	aYVbYYXYWXY
        equally	YWXWaXXXZXc
        equip*	TWUZWUbVSaZ
        equipment	UXVVWWbXVZc
        equit*	VVUUUUZTUgU
        equiv*	YUYXYRZXVYd
        equivalent	aXYZVSWXWXe
        equivalents	XVYXYVaYWcT
        error	VSZWYUVSXgW
        error $	WXYVZWZVWYd
        error in	UUXZWTWXUeX
        error*	WUUWXUWWWad
        errors	WUUWXUWWWad
        escor*	XWWWWYXaWeY
        escort	YYXXYYXbYeU
        essen*	VWYYYbXWXbZ
        essential	XXaYXbXYYdX
        est	VUVVWhVVVTV
        estab*	WVVZRZbXWaY
        establish	XYVcXZZWYXa
        established	bVWYUWXaXYb
        established that	aYYZWXXbUVa
        establishment	UXYWWUdWYdT
        establishment has	WWbZYWXXXaZ
        establishments	XZYUYWZXXYc
        estat*	aVZYRXaaRYX
        estate	dWZaVZZcUYU
        estate $	eVTXWXVUXXZ
        estate and	bVZXXcYYXWY
        estates	WUaXSVXUTXb
        estates $	UWSVXWTRWfY
        estates team	ZYaWWXXXXVc
        estim*	WUaYSXZQQTd
        estimate	OObYSbOSQVa
        estimate 0	XZWYZcXZZZY
        estimate is	WUbTWWWVWYa
        estimate of	VSUfWWVaUWb
        estimate that	YYVZZaYZZdY
        estimate was	ZZYWYTYYZYc
        estimated	dTUcYZWUWVb
        estimated 0	ZWYZZVXXZZc
        estimates	XbXWXVbWVZc
        estimates that	ZZXYYWYYZUe
        etc	WYUYVYYXYUg
        ethic*	ZXWUWUVabXb
        ethics	ZSTUXVVUbWb
        ethni*	cYQcUSUURZY
        ethnicity	bYRdVSUUTYZ
        ethnicity is	VXVbWXXVXeW
        ethnicity of	VVVeXVXXWTb
        evacu*	VaUTVUdTVUW
        evacuation	VaUTVUdTVUW
        evade*	WVfXZYXXWWV
        evalu*	eQXcTQVTRSa
        evaluated	WXVdXXXYXXY
        evaluation	eTYcVSWVUUa
        even	PQaTXgTNUNZ
        even a	WVTRTbZVUSa
        even at	ZZbVZWXXZXd
        even if	YXaaWUXWXVb
        even one	YWXVWaWYYZb
        even so	YZWUXYWYXVf
        even the	UWWTVbUWVab
        even though	YWVWXWXVbdY
        even to	XWUXabXYXUa
        even whether	YXbWZcWXZYX
        even with	VYbXYbXWXVY
        eveni*	XTTaUaYTadV
        evening	WQUYUbYTabW
        evening $	TUWaVVWVSbY
        evenings	YXXYYWXXVeX
        event	VWWXTXZYXbZ
        event and	XZZbYXXbWaT
        event that	VVVXZVbWZUe
        event*	XVVTVVZUWbc
        events	XVVTVVZUWbc
        ever	URXffRWRRUU
        ever $	WXVUWWWWVfX
        ever been	WWVacXXVWXY
        ever had	TWYfaXVYWUV
        ever since	XUWWXWXXZad
        ever written	YZVcXZXYYWY
        every	XQVQObRMgcW
        every case	XXYYXYXYWdY
        every day	WYdVYXYYYYZ
        every decision	YZYYZXYYccU
        every email	TVYUZaXXWab
        every five	VYYWYVXZWhT
        every fortnight	XZXbYXWZYeT
        every four	VYWXYXYZVfV
        every month	UWYXYUXYadW
        every one	aRZUWYSRVZb
        every other	VWSVWUVYccZ
        every page	ZWcXZYYYVXc
        every quarter	VYXUXWUVcZZ
        every request	YXWUaUXXXVe
        every second	UWUTWXUVVdX
        every six	VXYWYYXZXZb
        every ten	WXYYYUWYWbZ
        every three	XXVVYWVXdYY
        every two	YYWYYVYZZdZ
        every week	VWXXZYWXYab
        every year	TYWWZVYZZaa
        every*	WZTQUXVQcWb
        everybody	TUTTVVVVUTi
        everyone	SXYSWSXTccU
        everyone else	XaVWWWVXXcY
        everyone in	WYYXYZYXWVe
        everyone who	WVXXXXXXWcZ
        everything	WZYVOYVUUSY
        everything $	aTVXWWVVTUe
        everything about	WWVXXWWVbWb
        everything else	UVcTWbVaVZW
        everything in	bbWaYYYYaWU
        everything that	cXZWWWXYYXY
        everything we	cXYYXXZXXVX
        everywhere	WVWVWWWYXVf
        evide*	TUZbVXRXZaa
        evidence	TVaZWUSXaZc
        evidence $	VUaZWVUTUUc
        evidence and	XXbTZYZWWcY
        evidence in	WWTdWUVYVXa
        evidence is	YXZZYYZYXXc
        evidence of	VUVdTSVUVSc
        evidence that	VUYZaWXVUZY
        evident	VWaaXcXXXVV
        evidential	VUUWTTVWWfV
        ex	WdVZXWYXXdS
        exact	SfdYSTWXVSS
        exact number	XZbYYXZYWXZ
        exact*	ZZSUTUeUVYY
        exactly	ZZSUTUeUVYY
        exactly as	ccWYXWYYYXW
        exam	XaZdZXYURXY
        exam board	cWXVbYXWXcU
        exami*	ZQWXQZVbXXZ
        examination	aYWUWYVdcXT
        examinations	TUTYUSTSTSh
        examined	TWZYXXaUYTg
        examiner's	aWeXXWXXWWV
        examiners	aVYUVTVXTfS
        examp*	SQTTUTYchVV
        example	SRTTUTYchTV
        example $	UUUVUXSdcTZ
        example gov	YXWZXYXWaUd
        exams	XZYVYXXdYcV
        excee*	RSVVTjUQSWU
        exceed	WXVWWcXWWZa
        exceed 0	XWVYXbYYXbZ
        exceed the	XZYWXbYYYXZ
        exceeded	WWUWVfYYVYT
        exceeded $	XYXXXcYYXaW
        exceeding	WYZVZaXYXUb
        exceeding the	WYZVZaXYXUb
        exceeds	UUUXVjUWVUR
        exceeds 0	VVUUVfVVVVU
        exceeds the	WXYZYdXXYaV
        excel	cUVTWUZVSWb
        excep*	acbUQYRPOVW
        except	WfRZVYVUVcR
        except for	UfWVZYWVXcT
        except that	WcXYYXYZYZX
        excepted	VadVWYUVXWT
        excepted from	XbbXYZYXYZW
        excepted under	WUcXYYVWYXZ
        exception	aZZMPbSQRSb
        exception $	TXVUVRWUVSg
        exception at	XUeYXXWWXYX
        exception for	YWbTWcZXWVa
        exception in	VadbXVZWWYV
        exception is	XbWWVYXYVTc
        exception of	XcXYZZZZYbb
        exception outweighs	YUbZXeZZZVW
        exceptions	SSeTXPVWVUY
        exces*	VVTVVgUWWYW
        excess	VUVUWeUVWZW
        excess of	WXXXYbWYYaZ
        excessive	XXUYXfXYXTZ
        excessive cost	VXYVYgWWWXU
        excha*	YYXZXTSRWVc
        exchange	ZZTZYVUUZYY
        exchange of	cVXUaXVWXTb
        exchanged	YYZYVVVWSaa
        exchanges	TZYaVYVTWRg
        excis*	WeVWVXWWXVZ
        excised	WeVXXXWXYYW
        exclu*	UXXTcPXRMaX
        exclude	YTVWaWXYYXd
        excluded	UYbTaVaVTbU
        excluded $	XWZWWXVWVYd
        excluded from	VWbZcXZYXaV
        excludes	SZSUVVVVVac
        excluding	WaWXXYVYXgU
        excluding vat	XXXYWZYYYfV
        exclusion	XZYWeWWVRUb
        exclusions	aUUaWUVXUdY
        exclusive	WVWXXYWWXZb
        exclusive of	WVWXXYWWXZb
        excus*	XXVWdXXXVcZ
        excuse	XXXXZbYXXcX
        excused	ZZXXdXYZZZZ
        execu*	aZXVUQQUUZb
        executed	ZXXXZYZYYdZ
        executive	ZZZYSTTVVZa
        executive $	VWYZXXYbUUd
        executive and	WXYXXZWbVUd
        executive has	XYVXYXWXUcZ
        executive is	VXVYWXYWWdX
        executive's	ZVYYXYXZZTb
        executives	VcUVWYVXVTb
        executors	VUWTUVWXVTh
        exemp*	RZiKVZJLYPW
        exempt	LckPXVPOaOS
        exempt $	SeZTZaTROZV
        exempt 0	VRiVUSVUVTS
        exempt and	WaZYbVXXXTS
        exempt as	VafaVSVVTVV
        exempt by	YZbYYWZZcYW
        exempt for	ZVcXZWYXXVY
        exempt from	PVXVbbTURTc
        exempt if	ZYXZXZYXWZd
        exempt in	TTgVVUXVYVW
        exempt information	YVeVVXXXUXZ
        exempt s	UdYWVRWWcWS
        exempt section	XRiTXUVTWVR
        exempt the	XbaUWZWYWVa
        exempt to	YXcYZYZZZYY
        exempt under	RVdSUQUWdXW
        exempted	aVhYZWWVSXQ
        exemption	YTWQWXPSYWe
        exemption $	NSZTTYVUWPe
        exemption and	bXYVWVXVVUc
        exemption applies	WWdYYUYYWWY
        exemption at	VbaYXUXUbXY
        exemption for	WUcXWaWWbcW
        exemption has	cWXWYTXYXSb
        exemption in	aUYXWZSWWUa
        exemption is	VUaXUWWXUPc
        exemption outweighs	VUZZUPaZWZb
        exemption should	WWjWXVXXXTR
        exemption so	YYTYXXYZZYf
        exemption to	XXbXXZWWXWa
        exemption under	XWdYYaYZXXV
        exemption was	XYbVTRVWVcY
        exemption we	VYXZZVXXWZb
        exemptions	YXRSVSSTQQi
        exemptions $	cTaVaWWXUUZ
        exemptions and	YXYXWUZYYXc
        exemptions are	YaVWYWYYXXb
        exemptions in	XXXZZZZZYYd
        exemptions that	XVWYZYZZYXe
        exemptions which	UVTWXVWWXTg
        exempts	SUeYWbXYUUU
        exempts information	ZYQZYXZZXZf
        exerc*	QZVXagWSQSY
        exercise	RaWYbfXTSQY
        exercise of	WXaZXcWWWXW
        exercise our	ZZXVcaYYZYW
        exercise was	WUcXVZWVWUd
        exercised	VVWWVbWWVZZ
        exhau*	XVTYVTWVWbc
        exhib*	YWXcVXYUXZa
        exhibits	VXaTWYWVVbZ
        exist	YSRgcPPTTRY
        exist $	TVRfcQUXWSV
        exist*	RPVZdTQWVWa
        existed	XWXaWXYXYbZ
        existence	UVXZgWWWUUZ
        existence $	XYWdbXZZYXY
        existence of	WWVTfWXYWTY
        existence or	WYXZcYYXWWY
        exists	SRXbZURXXYY
        exists $	SVQeaYUSSXY
        exists and	YXaUaVYVWZa
        exists for	WVVdaVXUWVa
        exists in	XXVeXYWYWVY
        exists on	YWcYWXYWWca
        exists or	ZZTUYXYXZda
        exit	UaccVWVUYYS
        exit interviews	WXcdYWXWXWW
        expec*	ZVXaSZSYSZZ
        expect	bXVZTaVaUUa
        expect that	YUTYZYZWZYg
        expect the	XWVVYYYWYTh
        expect their	VVTYWWXWWUh
        expect to	VaaWVUXXXWd
        expectation	ZUWXWVWWWZd
        expectation of	aWZYYWYXXUc
        expectation that	XVXWXVYWZcb
        expectations	UWaaWUVUUgT
        expected	YUaXXZWUSYa
        expected to	WVZZYbYVWfW
        expects	VUXWYaYYXTd
        exped*	ZWXWXcWYYcV
        expen*	aVUTSXUXddV
        expenditure	bVYaTWWWWdW
        expense	bVVcWaXVYaW
        expenses	aWUSVVWZfbX
        expenses are	XYXXXWXbeVW
        exper*	QTTVWaaVUWc
        experience	VXWYYYXWVac
        expert	YUWXWbVUWWc
        experts	VWXYWZbZVfU
        expir*	dRUWUXYVUdX
        expired	VXXWYYZYYdY
        expiry	bUWXVZWXWaa
        expiry date	TYVVXYVZXcd
        expla*	NWLVTUdYVXe
        explain	SUSTWUeaUaa
        explain $	XYXVXXdWXSa
        explain how	WVTXVYSUVUh
        explain that	ZYWZYXVSXSc
        explain the	YXXYXWcWXcW
        explain why	ZXZZYXWZYWc
        explained	UaRZUWTTSWb
        explained in	WXXYZWZYZYe
        explained that	YWXaXXVVUYb
        explained to	YWVYYaYYXWb
        explaining	UWWbWYWWVWf
        explains	WTUVWVUXWcc
        explains the	XVXXYXWYWbc
        explanation	TTWbXUSTVUf
        explanation of	VVXZVUVVVUf
        explanations	WXYZWXWWXUc
        explanatory	WSVTYVSUabd
        explo*	VZWSVXVWXgW
        exploited	VabVXZVVVWZ
        expor*	dWVVZWUUWaY
        export	cXWWZWVWXbY
        exported	cXYYZZZWZYZ
        expos*	XVcUXWVWXXb
        expose	VXcWXWVVUcW
        exposed	XTbWYVWWWbY
        exposure	YYXXWYXXYYc
        expre*	aUXVUXaYUbZ
        express	WXZVWYZZXWc
        expressed	bWXYXXaZWcX
        expression	XZYZYWbYZbX
        expression of	XZYZYWbYZbY
        exten*	VUZVRWYWXWc
        extend	WVSWVUZaVYd
        extend to	XWXYYZbaXVZ
        extended	YWVaWaXXXXb
        extended to	UWWaWbWXXTc
        extends	ZVYUWaVWYXb
        extends to	aXYWYbWXVTd
        extension	WScSXWRRSaa
        extensions	VUYVWWWUVcZ
        extent	TYZXUVVVYXa
        extent $	UVTUWTTUTTh
        extent that	YaVYXXXXbWc
        exter*	bVZWYZabWbW
        external	bVZWYZabWbW
        extra	UWWdYVUWTXa
        extra*	cZXWRZWVPVa
        extract	ecVcTXYUSTU
        extract from	gVWWXXVWXXT
        extract of	cbWZYYYYYZX
        extracted	dYXRYZTYVSb
        extracted from	eWVVZYYVYXX
        extracting	WVXXXZXXXWd
        extracting it	YYWXXYXYZXc
        extraction	SUTUVdVVVfV
        extracts	VZaTXUVZVUd
        extre*	WVWWWWWWXWf
        eye	aWYSRYVVWZb
        eyes	UUdTVWUUVRe
        f	XXcSQRQURZZ
        f $	ZUcWTVUXVVc
        f 0	WRWWVSVUWdZ
        f and	ZYcZZZYYZZX
        f has	YVdYYWaYZXX
        face	UUYSUUZSTeY
        face $	VVVUVVVWVbb
        face to	VVaTWVaWUaY
        faceb*	VWVWXWXXeZY
        facebook	VWVWXWXXeZY
        faces	SfeTSTUUTSd
        facia*	XZWWYYXYZeW
        facial	XZWWYYXYZeW
        facial recognition	XZWWYYXYZeW
        facil*	TTaYXVbbSZZ
        facilitator	YVbaYYXWXdX
        facilities	WWUTVVZVVcZ
        facility	SVaYWXcbVVa
        facin*	XXUWYXYXYca
        facing	XXUWYXYXYca
        fact	PSSXaZYUXYc
        fact $	XXYVcYXWWaY
        fact of	WYWWXYWVVdX
        fact that	WWRVVZWVZRf
        facto*	UTXSSZSTSbc
        factor	TWVTXcUVTdY
        factors	UUbVSSTTUYd
        factors against	VXcWVVYVYUc
        factors favouring	XYVXVVVXYWf
        factors in	VXaYYYYYXWb
        facts	VVYWYWVVaba
        facts $	YYXYXYXYYSf
        factu*	VcUUXYWXYSb
        factual	VcUUXYWXYSb
        facul*	WVZbWYWVabV
        faculty	XWZbXYWVaaX
        fail	VWVUYYXXXca
        faile*	UVXcUQTSSZX
        failed	UVXcUQTSSZX
        failed $	VTVUWUXXVfX
        failed to	WVYfXVXWWdT
        faili*	TRVTWXXVadX
        failing	USVUWYXVacY
        fails	ZYaXVdWVXUY
        failu*	TXbYWUVUWgT
        failure	UYbaWVWUWfU
        failure to	WYYYYWXXYdX
        failures	WWXTXXXXXfW
        fair	RZaQSVVRRVe
        fair and	ZXWZYXaZYdY
        fair to	VaaVVaVVXVZ
        fairl*	YYXVXXWWVYd
        fairly	YYXVXXWWVYd
        fairn*	XUbTUVTVTTa
        fairness	XUbTUVTVTTa
        faith	TVZTVXTUWbd
        faith*	UUWTVVTUVbb
        fall	UXdVTSScYZa
        fall in	XVcWVWUXXaS
        fall to	VabUUZWeWTU
        fall under	UWaWWTTYVbZ
        fall within	XbbVXWWVaRb
        falle*	aWYcWUYVVYW
        fallen	aWYcWUYVVYW
        falli*	YYUYbWYXXcb
        falling	YYUYbWYXXcb
        falls	WYWbUUVZSbc
        falls away	ZWVYYWYZYUg
        falls in	UWWSYWZXVea
        falls to	VRZVUYYdUYX
        falls under	RVXaVVRTWRf
        falls within	WWgZWXUVVVV
        false	STUWTTZVZeU
        famil*	OYbWZROQMcY
        families	TPZTTPRSSca
        families $	XVWXYUVWXbZ
        families were	XWWXYXYYXcY
        family	RXcZaUSTQaX
        family $	VYaWaXWXVYY
        family and	XWZXYZZZZUe
        family's	UdWVUUTXWUc
        far	OWZZRaWZXXZ
        far $	UTWYWbRUVZa
        far as	RaaaVVQaUUb
        far beyond	ZZXYXcZZYYZ
        far past	ZZZZZcZZZZW
        far the	YYXXZYYWUfV
        fare	VXVVVWVXVZc
        fared	XXeXVVXYYVW
        fares	TTQWUUTTXfV
        farm	WVWbSRWSRab
        farm $	aWWWWWWWXVc
        farme*	SYXTUTTUUVg
        farmers	UZWWWXUWWTf
        farms	VTcVXWVTWbX
        fatal	WWZWWWWYaXb
        fathe*	WXbVXWWXWXd
        father's	WXbVXWWXWXd
        fault	SWSZRTUVSYe
        fault*	WWVZYXWXXeX
        faults	YWWZYYXXYcZ
        favou*	ZVZTTTTUQXb
        favour	aTaUUVUVSZa
        favour $	VVXVYXXVWfV
        favour of	aUaVUVUWTRb
        favouring	UWSXUXXXVTg
        favouring confirmation	XYXXXXWXXWd
        favouring disclosure	VWWYZZZYZYd
        favouring non	XZVZZZZZZWd
        favours	SYbTbVXUVRZ
        favours maintaining	VTZYbWYYYTa
        favours non	WYdYWXXXYUX
        favours withholding	VUeVVWVVXUW
        fear	URbTTUYVRQe
        fear of	XWbVXWXXUUc
        feare*	WWaUVVUUWUb
        feared	WWaUVVUUWUb
        feasi*	VUcTVdYVQSa
        feasibility	XWcWVWUXUTb
        feasible	XUTVYeaXVWY
        feasible in	XVVVYeVZVWY
        featu*	UXVcaVUVYXX
        feature	VYUcVVUUaZU
        feature in	WZWZXXXXaaV
        feb	cUUTVTTUUVe
        febru*	UTVVTYQTZYa
        february	UTVVTYQTZYa
        february $	STSTXWVTTcb
        february 0	YRSbSRTRPXc
        february and	SVaSXbUTaYX
        february to	WWWZXXXWWfW
        fee	WUUSQWPSbXb
        fee $	VVWWZXWWbWc
        fee and	XZbYZXXXXdY
        fee for	YZXUZYWYXab
        fee is	WXVXXXWXbWc
        fee of	USVWWYUUTdX
        fee was	YXWcXXXWWfT
        feed	UTVZWZWVbdW
        feedb*	WSbUVUUVSba
        feedback	WSbUVUUVSba
        feedback $	VXUVYYYXWTh
        feel	UUcQUXSTUYc
        feel able	XYfUVVYXXVW
        feeli*	VWUVVUUUVSi
        feeling	XYWWWWVWWUg
        feelings	WWWWXWWWXUf
        fees	RUWSRdXQbbW
        fees $	ZSSSUSTVRda
        fees and	XbXYZXZZcZV
        fees are	TZdWWRTVbcS
        fees limit	ZZXYZeXYYXW
        fees notice	WUUVVdVVVUd
        fees paid	WVUaWVXWWcX
        fees regulations	VUWTVdUTWPc
        fell	XYRaTSRSScZ
        fell by	XWVYXWVYXgT
        felle*	VUUXWUXaVfZ
        felled	VUUXWUXaVfZ
        felli*	YSVUWScZVXY
        felling	YSVUWScZVXY
        felt	VVXaXVVUWYc
        felt that	WXYZYYXWYbb
        femal*	WVVVVVWWVfV
        female	WVVVVVWWVfV
        fence	UUUUXZWUVZc
        fence*	VWXXVUUUUdY
        ferri*	UWXbYVVZXdX
        ferries	UWXbYVVZXdX
        ferry	aVVYXZWYSbW
        festi*	XUaVWUVWXeZ
        fetch	XVWWXXYXWWf
        fetch*	WWUWWbUUWVc
        few	RbaTURYQRYa
        fewer	RgWWURXUSVY
        fewer $	YcUVWWVXXZZ
        fewer than	TfWYVTZWUVZ
        field	VYWgRUXXSXX
        field $	VSUcSRTaWYX
        field for	WWVYVUTXWTe
        field is	UUZaWVWWUZZ
        field that	XXVbZcYXYWY
        field*	WVVWXXUXUYe
        fields	WWVVWXVWVZd
        fifte*	aYUZTYSSVdV
        fifteen	aYQZTYSSVdW
        fifteen minutes	WWVWXZWWXeU
        fifth	XcUUbWXVUdV
        fifth of	WVUVXUWWWbb
        fifty	UQTXXdSVUfU
        fifty two	bUWYZXWYZfU
        fig	cdUVVVUWVRZ
        figur*	ZXZcUSaYXVY
        figure	UZcbQUVPUYW
        figure $	UbXXUUVWUab
        figure by	YUWfWXXWYWW
        figure for	VWZdYXWXcWT
        figure has	WWVbWVXWVfT
        figure is	VZdRWTWVVcT
        figure of	XSUWXaWZVXf
        figure to	YYYcYXZYXWa
        figure was	WXVXWXXYXgT
        figure would	WaWWYYXXXXe
        figures	ZUVbWTbZYTa
        figures $	YUUZWTTbSWc
        figures and	YbbbWWXZVWW
        figures are	ZRWSVXaVZdX
        figures by	cXbbZZYaVYY
        figures for	bZVYXWbSWTb
        figures from	ZWWaYXXVVXa
        figures in	ZWWTaWVVWTe
        figures of	WZWbXXbVYXZ
        figures on	VXZdXVZVVUb
        figures would	XUVUVWbXWTa
        figures you	dXYcZYXbYXU
        file	dbXdaXRVVPX
        file $	aXXcYRPWXWX
        file and	WVXXYbXWWUe
        file for	WWUcVWVWYWc
        file has	aUVWWVYVZZa
        file is	WYWSVVZVdYc
        file of	aWWbXXWVVUc
        file on	cUUYaXVXVTZ
        file to	XUcWXVXcUUZ
        file was	UUUUaVWWXYd
        filed	VSXcWcTUVYZ
        filed by	YWXZYbWXYSd
        files	bPXbXgPZPQc
        files $	VTeZXQXWXSd
        files are	WYUTaaWWVba
        files for	YYYbYWXVWWc
        files of	YWVaYVWbXSb
        files on	YYYVZWYUVUg
        files were	VWVXWVWaVXd
        files would	YXXVVVYYYWf
        fill	YUSXUWWUTXg
        fill in	WWUbYXYWWad
        fille*	aZbYTSXTTbW
        filled	aZbYTSXTTbW
        filled $	cSUZVVUVWZZ
        filled in	ZTcZWVVWVYZ
        filled it	YaXZZYYYYdV
        film	VWbYVVXaacT
        filmi*	VWTdWTVUWcW
        filming	VWTdWTVUWcW
        filte*	STRVTRSTfUd
        filter	VWVYWUVVeTb
        filtered	WUTUVTVVcaY
        filtered by	XWVWWXWVcbU
        final	ZZTZWYVTRWb
        final account	bUXWYWXZXcX
        final reply	UYXYYaXYYXd
        final report	aWVbXWWWXcX
        final version	aYXaYYXXVcZ
        final*	WVVXXVVUWgV
        finalised	YYaaYYXWWeV
        finally	XYVXYXXYZYd
        finan*	cXZVSYXaaXY
        finance	eXSZTYUaYUc
        finance director	UUUWWVXdVdS
        finance system	aWYXYXXXXVd
        financial	TXdRVXaYagS
        financial year	aRUTWVcVRdW
        financial years	YXYYYXXZVYc
        find	hVUZNYXTaRV
        find a	UYVZXXWWcXZ
        find attached	cZYYZZYXXZV
        find enclosed	fXWWYYWVXXT
        find it	WSScUaZTZdV
        find no	WXYbUUUVUVd
        find our	YTUWUVWWWXc
        find out	VVQYSXZUSTf
        find that	cZYaUZTbVTX
        find the	eWTQWYVWXWa
        finde*	UZVVWWUVgWX
        finder	UZUVWWUVgWX
        finder $	XXWYXXWXfYT
        findi*	WaXVTbSRUZa
        finding	TRZVWcTSRZZ
        finding out	WVXbYcWYWSY
        finding that	XZbbWbXZXaW
        finding the	XWYXYUXWYVh
        findings	YbXXUTUSYXb
        findings $	WVVVYWXWVWf
        findings are	VbbYXXXYdUT
        finds	SZWTUcUWUYb
        finds that	ZYWZYbZXZZa
        fine	WUZXWUTTUgU
        fined	WVWWXXXYXfS
        fines	WWYUUZWaUhS
        finis*	cRVQRYRQSba
        finish	VUWVWWWWWeX
        finished	cSYUSRRRSaZ
        finished $	cVbVUVUVWSb
        fire	TVYWSVYeTZY
        fire $	WWUVWWTVXac
        fire and	VVVZXYVZXRf
        fire authority	WXWZVYZdWTa
        fire service	WTTbVaVbWZY
        firea*	UUaUWWWZVfV
        firearms	VVbVXXXZWeW
        fired	TVVWWWWVUfY
        firef*	WbWXaUWVXaY
        firefighters	YXXaXVXXYZb
        fires	UUWXVVVWVdY
        firew*	ZXdUUUTTTgQ
        fireworks	VVbVWXUVWfV
        firin*	XYWVYWYXWba
        firing	XYWVYWYXWba
        firm	bWaZYTYbPaX
        firm $	aZUTVUTUVaZ
        firm is	XcYWbZZWXWa
        firm which	ZYbdZYbYZVX
        firm'*	cVXaVUWVVWY
        firm's	cVXaVUWVVWY
        firms	ZdXPUQVRSWd
        firms are	WadXXXYYXVX
        firms that	aWVWWWYWXWe
        first	bXRWQSbMWZb
        first $	WQRYWUTZSeY
        first 0	TTVWXUUVVZb
        first and	abYVVWcVTZX
        first answer	VUbaWVUWVWa
        first attempt	WXXVYXXXXfV
        first data	WVYYaXZZYXa
        first day	UVUUWdVXUdV
        first decision	YUSSXcVXUSd
        first four	bbZbZZZZZXV
        first half	UfSVWWXXXYV
        first instance	TUZWWVVXbUg
        first is	WVUZXXWXYWe
        first letter	WTXWXaYWWXf
        first of	YZTVWWTVUdZ
        first place	XUVXWUXYYXe
        first principle	XYfUWTXWWTU
        first reply	WSRTUUWXVTi
        first response	VUTaUSYYWUe
        first stage	XXWYYYcZXTe
        first thought	YWVVXVYYXXf
        first three	WcXYZYXYYWd
        first tier	YUYXWbWUWWb
        first time	VTVTYVTWVdY
        first to	UVTUVVUWVbb
        first two	eZWcXXWYaYW
        first year	UTcUWWTYVfS
        fisca*	WZYSXYWZcWY
        fiscal	WZYUYYXacaV
        fish	VWUVXaVXWea
        fishe*	YWVaYVWXWaa
        fisheries	aYXcYYXZYbU
        fishi*	WWWUXbXWXZb
        fishing	WWWUXbXWXZb
        fit	ZYSZWUZWRda
        fit $	YVVWWVXWUae
        fit to	VaXbYXZWWWa
        fitne*	WWVcWVWVUXc
        fitness	WWVcWVWVUXc
        fits	VVUZXWXXXac
        fitte*	TUSZVUTUUca
        fitted	TUSZVUTUUca
        fitted with	WWVTYWXVXda
        five	WeTQOaULQdU
        five $	XaPTVPSTTaa
        five and	WXaXXVWYWZc
        five are	ZcVWXTUUVXd
        five days	VXVUYWWWXfX
        five for	UUVVYTWWWbZ
        five in	XVWXYVXZVgU
        five letters	YaVVZXYYYYb
        five minutes	WTTWXXXYUeZ
        five of	dYVVXTUUWZY
        five on	YbYXYWYYXcW
        five or	XfYWWXTZXVV
        five people	XbXVXXWXXWc
        five per	WZVWYUZZZYc
        five to	VWZYYWYZXbc
        five we	YbcVYWUXXWW
        five weeks	XWXXZcWYXcX
        five were	VbXXXXYZVbY
        five working	YXWYZcWYZeU
        five year	WbXUYXYYXdW
        five years	YSVUWPRTaeV
        fix	YYYXZYVcZfU
        fixed	TTXVTRZTUeW
        fixed penalty	VTVVZXUYVYc
        fixed term	VWWUVXbXVXc
        fixtu*	VeVXWWWVVWY
        flag	VXWeWXXWWcW
        flagg*	aYYbZZYWYaZ
        flagged	aYYcZZYWYYa
        flags	TbRTUTTUTdZ
        flat	aXacYTXSRYU
        flat $	dWXVbXXYYVa
        flats	SWaSVRUSTdV
        fleet	XYXWRRYTZcX
        fleet $	XXeUXVUYVaX
        fleet list	WdWWXXVXbXX
        flew	VVWUWVWVXbZ
        fligh*	XaaUVcUTUcU
        flight	ZbaVWcWUUXW
        flights	WWWXYXXXXfV
        flood	VSYcXWVYXYb
        flood $	YXVbZYYZYaZ
        flood*	UUSaTTUUbgQ
        floor	YSYbWTURSeX
        floor $	TXUcYXXVWcY
        floor plans	dTdUVWWVWTW
        flow	ZXWWVVWXYfU
        flowe*	XWWTVVWVWbb
        flowers	XWWTVVWVWbb
        flown	VTVVbWWYXZZ
        flu	YXXUXYWXYfU
        fluor*	UXWTXVWUVhR
        fly	VWUaWVVVUab
        foam	RUSTTSTUVgU
        foi	TMQOMYNjaMe
        foi $	RURUTUUWcSf
        foi 0	WPPSSZTKeQd
        foi is	XWYZYZZYWYd
        foi request	WWVVWVVXVWf
        foi requests	cXYWYXYbXVY
        foi review	VWWXWWYUTVg
        foi team	XXXWXXWZXcY
        foia	YZXRUUQWQQf
        foia $	UdWVSYUVTSa
        foia 0	XVeWXVWWXVY
        foia and	XWeYYbZYXYW
        foisa	ZXWcXbXZZLa
        foisa $	RYVYSXUWTWh
        foisa and	WVbZYYYcYYY
        foisa applies	TUcbXcWXZST
        foisa is	WYXXXbYXWXc
        foisa the	VVbZbZaVUWW
        foisa to	VVYSXXbUWXc
        folde*	bWXTUYTVXVb
        folder	ZWXVWVVWXYa
        folder $	dUXWYYYYTXa
        folders	aVWVWaVXVWc
        folders $	WWWWWWVWWZc
        folio*	YabbWWWXVUW
        folios	YabbWWWXVUW
        folk	WUaWUUVTVXe
        follo*	faVVQSZPZaW
        follow	dbVWSTZPYWY
        follow $	hYYSUUZVRTT
        follow up	STTdUTRTSdW
        followed	TQXXVSRUPbd
        followed by	XYVVXWYZWfY
        followed home	YWXYYYYYXTf
        followed up	TSUbYUTUVVd
        following	ZTXTTScVcaX
        following $	VQSTTVPWQTi
        following a	WUXXYVbWZdW
        following day	WWVWWWWYXdZ
        following information	VVTXYXUUSXg
        following our	ZcWXYYXXXWU
        following receipt	bWVUYXWXVXa
        following the	VWYYVXVWSda
        follows	eZXaRWPOPZX
        follows $	fTXRUVSTSPd
        follows is	eaVYYUXXYWX
        follows that	URaiTaVSVRW
        follows the	UVTRXXWWUeb
        follows with	ceVVWYVWVUW
        food	QTTcSSXSccV
        food hygiene	XXYWYYXXdZV
        food standards	YYYYYYYacXZ
        foot	YURZTURSXab
        foot of	ZVTUVVTTYcc
        foota*	ZVcaZYWTVXZ
        footage	ZVcaZYWTVXZ
        footage from	XYXcYUYXYXc
        footage is	VVaTXWVWXcY
        footb*	aZXVWVWVUaa
        football	VaZXXVXVVYb
        footbridge	cWXUXVXVVZa
        footi*	aaVYRZSSUaZ
        footing	aaVYRZSSUaZ
        footing $	VacUXWXXYbW
        footing that	XYUZWUXUXYd
        footing the	cXZdXXZXYXU
        footn*	STTTUUUTSUi
        footp*	VRTaWVbbUaW
        footw*	YXWWXVVUZfW
        for	YZYXTYYcaWV
        for $	YSWWTQZNWdZ
        for 0	cSSeLZLMWYV
        for a	RTXVXZYQbYZ
        for about	TUTSUbTVUaZ
        for all	eRUVVXaaZVZ
        for an	WTZbVSUUYbZ
        for and	XVZdYbYZUZT
        for another	YWUWZWWaWcZ
        for any	TZZdXSURWUa
        for anyone	cXWWbWXZeXU
        for anything	WYaTVTWWYQf
        for as	VUVSWSaVWfW
        for asking	WWVbWUVVWWd
        for at	XXaYXZYYXeW
        for being	XVWYZYXWYba
        for both	dXZWVZZWWTb
        for breach	WVVWXXXWWZd
        for by	VTSVZWUYUab
        for central	WbZZZbZYXUd
        for communities	bYWXYZWbYZW
        for completeness	bWSWWYWUXad
        for convenience	YVWYXUWUaVd
        for correspondence	XVXXWWbXXVa
        for cost	WWWVYeXWXVZ
        for data	WXaVUXXaYbW
        for decision	VVVVXXXVWSg
        for disclosure	PZYTSTSSPPd
        for each	caXUVaQMaUZ
        for ease	ZXYYZXXWYZc
        for education	WWYUVXVcWZa
        for eight	VTVUVUXWXcd
        for eleven	WaUXZWXYXWe
        for ever	WWYUXWVXVba
        for every	ZYdVXZSSbWU
        for everyone	WTWWWWVWXhS
        for evidence	YXXYZVZXYeX
        for example	YYWYXXbXWYc
        for five	VZUWWcUVYeQ
        for four	aaVWXXWXVaY
        for future	XXaXXVXXVWa
        for getting	YYYYYYZXYXc
        for good	bXWeXYXXbVU
        for her	YXcUYYYXXbY
        for him	XWTZWUWVWXd
        for how	YXVaXWWXXXb
        for in	YUZZXVbXXbZ
        for information	TVYVUTRNZZe
        for instance	YVWXWYcYWWc
        for is	YbcaTWVSXWY
        for it	XYZbVUWPMYZ
        for its	SYUYVZZUSbZ
        for itself	XXWWYbYXWWd
        for keeping	XWbVVVWWVVZ
        for lack	XXVVXcYWWaX
        for less	ZVVXWcZYZZZ
        for letting	VVWVXXYWVUg
        for longer	XXXXZWYYYeV
        for loss	WWWVXYYYVgS
        for maintaining	USRUUQUUUVi
        for money	WWYXXXXVVaa
        for more	VWaWXZZUScX
        for national	VXXWWWVZWdZ
        for new	YXXXZYZZWba
        for next	XWWXYVXbXTb
        for nine	XZXVYUYXYfU
        for no	VUUTVVTWWaf
        for non	UUWWVVVXUXd
        for not	XVUVUUYWWbe
        for nothing	bUSSVWWcaSc
        for now	XThVVUVUUYW
        for obvious	YXeXZWYYYXV
        for on	cUVdWUVWWaW
        for one	TRbTVeSSRXb
        for or	XYWdXYXcYXW
        for other	WVXaWWWWVbZ
        for our	ZUbbXaVUTcW
        for people	XUWVVUaYUcX
        for personal	ZXVYXaZZYZe
        for public	RZfSVbVTUWZ
        for publication	VbdUVUVVWXW
        for purposes	YXeXYZZXYYc
        for question	XWdVVYXcWXV
        for reasons	TRaOcaUWUYZ
        for recorded	XWXVWWbTYVe
        for release	VYdUXYWVTVY
        for renewal	XWXWWWXXWab
        for revenue	WWaXaVXYWWZ
        for review	abXXYWVXVWc
        for scotland	XXTWbWXdXWZ
        for section	XdSTWTUWVSe
        for security	YcbWYXXXXbV
        for seven	VWUcXVYWWcU
        for several	STXSWdWWUeT
        for sharing	UUgUWYYXWWU
        for single	VdbWXXVTWVX
        for six	WYTbYVXXUcW
        for so	YYcYYWYXYXa
        for some	UXWZYVUWVba
        for something	YXYXXYXWXVf
        for staff	XXVXYVYXXeW
        for students	XYXVVWXYbWd
        for such	VTUXWVWZUVg
        for ten	XWWYYWVYXcZ
        for that	YQbbaTQZVXV
        for the	UaaVRUVVYSa
        for their	abXaUVWVTXY
        for them	TaXeTTSWRVY
        for themselves	XcTTYXVZUWc
        for there	XccXYWZbYXU
        for these	TaaRaZWXWYb
        for this	NOVaVUNYXcY
        for those	ZZXcUQSWZYT
        for three	WVWUYZVXVba
        for training	WWXWYYXWXab
        for transport	XXWYYYYbZbY
        for twelve	WXXXYWYYXfU
        for twenty	XXXYZVYYYaa
        for two	VXWSVbPSXZb
        for under	VUSWXVWWVgY
        for up	WTXWYYXXSeW
        for us	UUZaaURUZfV
        for use	VYaWWVVUUbY
        for wales	ZZYZYXZbYVd
        for want	VVTYUZUWVhR
        for what	SZWURQbQQaZ
        for which	RWTUSbbRYXa
        for whom	YXWYXYYXXdZ
        for withholding	TUXVWWWVVUe
        for word	cXbWXbXVZVW
        for work	YYbYWYXeWWW
        for writing	ZXYVYYYXYWe
        for years	WVVbaUWYWUe
        for you	haSSRabQTPS
        for your	bQWWYSTXWVZ
        for yourself	YXYXYYYYbWb
        forbi*	VTeXVUWYUYZ
        forbidden	VXcXaXVVYUb
        forbids	VVfVWVUWWUW
        forbids us	XXdWXXWYXVY
        force	TTWWZWXaWbW
        force $	SUQbXTTcaYZ
        force and	XVWWVXZYWcb
        force area	WXbWUYUcaYU
        force does	XXaZdbXWWWU
        force has	bVWbVTUTUaY
        force holds	UVXXaYWUUTb
        force in	bWWTVVVUWWd
        force is	WabWYWYVbUc
        force neither	ZYXXdYZYYWY
        force on	aYYWZWYYYYc
        force will	ZZaYcVXZZZZ
        force's	WWWWXZWbWeW
        force*	SSVSZWSZRca
        forces	UUSTbUVXUZc
        forces $	WXWXcWTVWaY
        ford	VWVVWXWVVba
        forec*	UacQXVVVTVZ
        forecast	UcYUXXUTTVb
        forecasts	YVdVZWYXYTY
        forei*	ZaYVYXXaVWZ
        foreign	ZaYVYXXaVWZ
        forem*	UWVUXWXWYZd
        foren*	WWWXWWVWWba
        fores*	VSTQUZUYTaf
        forestry	WXUVWdXcVYZ
        forestry commission	YXXYZXXdXVZ
        forge*	YXYXZXXXYVf
        forgi*	ZYTVcVYXYVf
        forgo*	WWUYVSWYXYc
        forgotten	VUVaVTVXVSe
        form	XZTbQYSaVTV
        form $	XaYZPQTaXcU
        form 0	SWYWYVWWVYe
        form and	bYXVYYYWaWX
        form asks	VUVdZVWWVVZ
        form is	STWVVaUZVWh
        form of	bVVVXWUVWTe
        form on	WWWVWVXUVgW
        form part	aUZdVTXVYVX
        form that	VUWdWYWVbTV
        form the	YZWYXaYZZVZ
        form which	YWXTYXXcXbb
        forma*	bSQaYUcRVZY
        formal	aWVZbUbUUZW
        formal notice	cVVbXWYWWXZ
        formal procedure	XZWXXYXZYdY
        format	dVWbXWbTUZX
        format $	aXYdYYYXXTb
        formed	TUXcWXVWaVc
        formed the	UWYbXYXYVWa
        former $	VXUXVUXZVba
        forms	fZWbTYVTVZV
        forms are	adYWYYbWWWW
        forms part	UTaSWaVZYYb
        forms the	eXWXXVXXbYW
        formu*	QRcSRUYTbSc
        formula	VVgWXWWWWVd
        formulation	VVaVWXVWVab
        formulation or	YYZWYZWXVYb
        forth	bbXWXXaaXZY
        forth*	XWdWYaWTXVX
        forthcoming	XWdWYaWTXVX
        fortn*	YUZYVbUSVbW
        fortnight	YVaZWbUTWYX
        fortnight $	aWSSYbWUWZa
        forty	cSUPSaYWYcW
        forty four	bUWYYVXXWYb
        forty minutes	YWUSWVVVVeX
        forty one	bUUVWUVWWgQ
        forty thousand	VWUYYUbWWUd
        forty three	ZZZYZbZaZaV
        forty working	VVWYYYXXYWf
        forty years	VWVWVVWWdTc
        forum	ZTUUUXUZZSf
        forwa*	cPTXQWUeRXX
        forward	aSVZTYWPTbZ
        forward $	WXUVWbWVWcZ
        forwarded	dSVRVSTdUSX
        forwarded to	cWVVVUVdVXW
        forwarding	VXXUXXXcWYZ
        foste*	ZUacXWTTbaS
        foster	aXZdXXVWYZW
        foster carers	XWWYXVTWZeY
        fostering	WWVWYWXWbeT
        found	YPQdKcWQVcW
        found $	TVQeTTTYTXb
        found 0	VZTTVdVTSUd
        found a	XbWWYcXXXaX
        found and	WUWWWWYZWcb
        found at	XaVTVUUUUeb
        found by	YVXXYYbXVdV
        found for	UXTcXVXUTZZ
        found in	fTVgUVUSaWR
        found it	ZXWWXVXYXXd
        found no	XXUXTVVYVda
        found none	WZYSYYZZYfV
        found nothing	WXVZYXXWVWb
        found on	WZYaXWYVcWZ
        found that	UUYRRUWUZdZ
        found the	YWZbYYYXYcV
        found to	WSYPUVZUTda
        found with	XYYaXbYZVdX
        found*	VXSUXYUWZZb
        foundation	XYXWYXXaXYd
        founded	XYWYYZXWaVb
        four	YdWQPYRHQcW
        four $	QbSTWRRVYdW
        four all	WWYWYXYXWhS
        four and	UUcWWUXVaeV
        four are	dYVYYXYYXcT
        four cases	XcWXXXUYVcT
        four days	VVUSXYXWUjW
        four have	SWVXXVWWXjP
        four hours	WXXWYcYZYaS
        four hundred	XWVYYWWXXYd
        four in	UWXVXWYYWfX
        four is	cWWaXcXYYVa
        four minutes	UTWVWdVWTaV
        four months	WWVVWWVYVZc
        four occasions	YXYZYYZYYYd
        four of	VcVSUVSTQZa
        four pages	TXVXYXYXUeW
        four people	UUbSVVVUVbX
        four per	VXYWYUXXYeW
        four themes	XYYYZWYYYYc
        four thousand	WWVVXUUXVZb
        four times	TVTRVSVUVaa
        four was	UVTUVUXYVWe
        four weeks	WUSVYVWXUeW
        four were	WTUTXXXYXdY
        four year	VXYXXYZZWdX
        four years	PWUZVUTVQeW
        fourt*	VcZUSYSRRbX
        fourteen	WbYTUYTRSbY
        fourth	WbbYUZWUVbX
        fract*	YXZbYVXYXdX
        frame	XTUXXbcXUYY
        frame*	SSUbTXTRccX
        framed	YZVXWaWXdXX
        frames	WVWVWWWWVda
        framework	UTXdUUWTVcY
        frank	WUbTUWVWRSc
        frank*	VUWUWVWUTYd
        frankly	XXWXXWXXXWe
        frankness	WWYVXXWWWSf
        fraud	TUgVZSUbYWV
        fraud team	XXcWaXXZXaU
        fraud*	WVWXXWVVVXf
        fraudster	XWXYYYYYYUf
        free	RXYXQbQVecS
        free $	SRSYUSSTSfW
        free and	WXaXZaVVZTa
        free at	YYXWYXXWccV
        free from	WVVVWWWWfVV
        free in	VVVVWVWWYeU
        free of	YYXcZYZYcWX
        free school	WVVVWWXZVZc
        free text	QbZXWdVWSXZ
        free to	ZTVSTTVPeXa
        freed*	RZYYZYYWRQZ
        freedom	SZYYZYYXRRZ
        freedom of	SZYYZYYXRRZ
        freeh*	VWUVVWXVWhR
        freehold	WXVVWWXVWgS
        freel*	UUUWWWWWdSd
        freely	TUUWUWWWdTb
        freely and	WYYXYVYYYWe
        freez*	VXXWYXXYYgT
        freig*	YZZbYYZbZTW
        freight	YZZbYYZbZTW
        frequ*	WXUYVWVXZaa
        frequently	XZWYWWVXXWe
        fresh	VWTZTRQUVVg
        fresh request	YYXVWWXYXUd
        frida*	YTRRVSUTWad
        friday	ZUTTVTVUXYe
        friday $	TVUVVUVWVbd
        fridays	VVVVVVVVWdZ
        fridg*	WWYaXXYVXVd
        fridge	WWYaXXYVXVd
        frien*	VWRTWTUVbda
        friendly	YVVWXVVWWdZ
        friends	VYQTXVUVVbc
        frigh*	YVXVWYXZWUf
        from	YYZZZXZXbXU
        from $	YVWfXXWVWWY
        from 0	bNPZSXPPYXe
        from a	RZaWUXTTPaa
        from an	UUQcWVURTTf
        from another	ZYXXWYXYZbZ
        from answering	YZUWWXWWUea
        from any	WWWWVSUUZYd
        from april	aXWUXXXXXca
        from before	XXXdYYWYWWZ
        from being	XZaYWXYYXYb
        from confirming	ZYXXeYXYZYW
        from counsel	ZcbYYYYYYXX
        from disclosing	VZeYaYZZZZV
        from disclosure	XZdYXXYVPWV
        from doing	YXYWcWXXZYY
        from each	cXYVYWXYXWc
        from external	XYWXZYXYWcY
        from four	XcWXYWYUXbX
        from giving	VXeYWXWXXYW
        from home	WVVUWWXVcYa
        from it	UcbVUUTaVZZ
        from its	YTVabVWZYaX
        from january	cWXVWWcWWbU
        from may	dUTSSSSSbYX
        from october	WXWWYXYWVab
        from one	UeUXUTTPWTe
        from other	XTWeWZXYUaW
        from our	cZZYTUUTZaV
        from release	WXfXYYYWXYV
        from saying	YYYXcZZZZZY
        from seven	YYYXZXYYYdX
        from that	WSYfTbTYZWQ
        from the	VaTPSWJTcaa
        from their	YWcaZbZZZZW
        from them	VbYXYYVcZbX
        from there	TUZVWYUcZYZ
        from these	XaXUVWWWXca
        from this	YVVUXaYXXZf
        from those	VVcXYWVYXbX
        from two	VZWXXVWWWaZ
        from us	bVbQbURbWQa
        from view	WWeVXWXXWUW
        from what	aWVUbWZZXZa
        from which	YdYdUWWZYTU
        from you	UTYUVXgXRRa
        from your	VUaVWUdVVZa
        front	WPRXSXXUdZY
        front door	YZZXYZXWXcY
        front of	UTRVVTTTUba
        front*	VVUUWUdXVdT
        froze*	UcUUVVUVUbX
        frozen	UcUUVVUVUbX
        frust*	UWYYWYVTVTb
        frustrating	YXbbXXXWYXY
        frustration	VXTUXZWVVUc
        fsma	WWeVWWVWVTW
        fte	YTTVVSbUUYZ
        fte $	VUVWVVUWWgT
        fuel	aQZbVVXTRbU
        fulfi*	YXYXWcZYWYX
        full	eWVMLSXLXZV
        full $	cVbSUSTTWTY
        full and	XaUTWUWXXWe
        full council	SVUWYVWVUgV
        full in	ZWeVZXWXTdY
        full list	cUaWWUWWbVU
        full pay	YYXXXXYYYeW
        full time	SUWUYZaXTcV
        full with	WWUWXXXXcYa
        fully	YYYWYbYYaWa
        funct*	YWXRYXWZQYa
        function	SXVUZQUcSZb
        function of	YYWWYWXaWeW
        functions	aXYUaXXVVYb
        functions $	XWZVXYYWWUf
        fund	TUWRTSVbbeV
        fund $	WYaWXXXWVfS
        funde*	WUUYZZWcYeT
        funded	WUUYZaWcYfS
        funded by	XVVXXVYbZcW
        fundi*	aVXZVUWZabX
        funding	aVXZVUWZabX
        funds	XUWWYUTTSiU
        funds $	TXTWSUVWUeY
        funds are	dYWXWYYXYVd
        funer*	WWWUWVWZWcX
        funerals	YXWVYXYXXaa
        furna*	VWXWXWVVUcZ
        furnace	VWXWXWVVUcZ
        furni*	cYWbSVZXVZX
        furnish	bWYdUUaVYXW
        furnish you	bXaaXXXWWZY
        furnished	daZVWXWaVXZ
        furniture	ZXVXYYYXXcb
        furth*	WYYUXcZVTWY
        further	WYYUXcaVTWX
        further $	SRcaTcVTUUS
        further 0	aYSVWUVWWeT
        further action	VTUWWVWUWcZ
        further and	YWaWWdWVWYW
        further answer	XXWYYeYXXZW
        further requests	XXXVXaXXXdY
        further than	WadVWRVaVTW
        further to	WaVbWVRSZSd
        further with	WWVYYfWXZWW
        futur*	VSaTTYUUYUc
        future	WTaUUZVVZQb
        future $	YWZXYWYYXVc
        future of	XWWWYWYYWVe
        future publication	XXaXXVXXVWa
        g	YXeUTSbVUVY
        g $	UWcUTTRSSTc
        g is	XYbcZZZYZVW
        gaeli*	XaVTWVWVWdW
        gaelic	XaVTWVWVWdW
        gain	XWZUXYXWaab
        gaine*	XXWWYWVWYfY
        gained	XXWWYWVWYfY
        galle*	WVVYWVRRTdY
        gallery	YXZaXXVUUXc
        gang	XWXWXYXXYWe
        gap	UYWSVVVVbaY
        gap service	YXWXZYXYdXU
        gaps	WcVUVXUWVYa
        garag*	YTZZVUUVVXd
        garage	WUUaWVUWSZa
        garages	aUaUWVWVXYb
        garde*	VYSZVSUTVWf
        garden	WUTZVUVUUVf
        gardens	VaWaWXXWYZa
        gas	XabbSRYRQaV
        gate	UVTdSUVVaUe
        gate $	XWVbVYXWWVe
        gate and	WYWVXXWYVab
        gates	TTVVXWWVVZe
        gatew*	ZUYVVUVVUWf
        gateway	aUZWVVVVVWe
        gathe*	RTYiUZQVaUW
        gather	UVThVbVUSXU
        gathered	WSccSWRUYWZ
        gathered by	XXVdXWWYUcW
        gathered for	ZWaWYYZUWXc
        gathering	VWVTWdXWWUd
        gauge	ZWUWXWVbWZc
        gave	NRXYRPVSNdb
        gave 0	XTVRXWVUVdY
        gave a	WXWWVWTWWiU
        gave her	XXVXYYYTYYc
        gave his	ZXWYXZZZZcY
        gave it	WXYUYYWVUfY
        gave no	WWVVWXVVXfV
        gave the	VVYWWVWVUab
        gave up	URPbVURXTVd
        gave us	VSbcUTbQWVZ
        gave you	VUWWXWWYXUi
        gazet*	XVTUXXWUdcW
        gazette	XWWVXXWWacY
        gdpr	VZaVUUVWVTb
        gdpr $	WZaWVXXXWVb
        gende*	TZTbUUUUdVZ
        gender	TZTbUUUUdVZ
        gender pay	XWWUWXYXfWU
        gener*	XXTaVPbUVWc
        general	YWXaXRbWXYZ
        general public	VXWYYXXXZUg
        general register	YYXYYXYZbaV
        general terms	bdUVXWWXXcU
        general's	ZWYWZWXXbaV
        generally	SWXcVWTXUaa
        generic	cbXVYYbYYWZ
        germa*	WTVVVUXYVad
        german	VUUUVUUVVca
        get	TZVYOYYYZcX
        get a	WVaRYVWWXiR
        get at	XSVWXWYXZWf
        get back	YXYWYZZWVZc
        get in	WVVZWVUcVbV
        get it	ZWYSZYWXeUe
        get the	abYaWTXUXdV
        get this	WVUUWdZWZUZ
        get to	WWVcXWXWZaa
        get you	XXWbWVWdWVX
        gets	TRVZXSRSSeY
        gets a	YYXWaYYXYdX
        getti*	XZXVWZVWSba
        getting	XZXVWZVWSba
        getting in	YYYYYYZXYXc
        ghana	eTXWWWVUWXV
        gift	ScSaUUWVUZb
        gift to	XWWWWWWWWWf
        gifts	YRUWUTTUZca
        gist	acVVVVWVWbY
        give	UddUYSYVVWW
        give $	YUZdWWUWXaX
        give a	WXSaSRdWTbZ
        give an	VWYVWWVWWUf
        give away	WabWZWWXXVa
        give it	XaZYYWUXUYb
        give me	XXXXVXZXWWd
        give no	UUWUfXVVUXZ
        give out	QTiSSSTVYSZ
        give rise	YVWXWYWWYfZ
        give the	UZcRZUbVUWa
        give them	WbeVXWZYXTW
        give us	UWVaYVcTUfX
        give you	YcZaTZUYZUX
        given	afZUZWQWWUT
        given $	OZbYaSTYVTY
        given 0	XXXXUbXXXcX
        given a	TRTVVVTUUfZ
        given as	caaSZVUVWYT
        given at	WadWXYXUUdU
        given below	dUbWWYYbYXX
        given by	TbRYaXVZUcZ
        given for	afUWXVYXVYS
        given in	dYVYTURVaQZ
        given is	bcXYYXXYXUb
        given notice	SRTaTUVTUcX
        given on	UbaXVUXSTXd
        given one	TVbaWWWUUcW
        given out	SOfPVTQUTbZ
        given that	aTcWVcaWTXX
        given the	YUZXTaVUbZa
        given to	cZZYQXSSXWa
        given under	WWXcWaWTVWa
        given up	WVYWYYYUYhV
        given what	VVaVXUVVVUe
        gives	cXQWYUPPeXW
        gives 0	VSVTWWVXVRj
        gives a	WURUWWWWVdc
        gives each	bXXWYWXYcXV
        gives no	WXYdaWVXVTZ
        gives the	eWSUaTRVdXU
        gives them	WVVWYWYYeWW
        gives us	WWWVUaVYWbb
        gives you	fUZVbXXXVVV
        givin*	XYdUdSZUWVX
        giving	XYdUdSZUWVX
        giving the	bYYWWYbYWVa
        giving you	abbWXXWWWVX
        glad	aVSZSVXRSTe
        glad to	cVTaUVXSTUb
        gladl*	VUWTXYaVUXa
        gladly	VUWTXYaVUXa
        glasg*	WXWXXZWWWXd
        glasgow	WXWXXZWWWXd
        glass	WVVTWTVWZcY
        glyph*	WXVXXXVVWfW
        glyphosate	WXVXXXVVWfW
        gmc	VbSWbVWbWVc
        gmp	YZXXcZWYZUa
        go	VcaSWbYbVWW
        go $	RbaUVRacTdT
        go ahead	XVUbWbVWWbT
        go and	bVWXXXVWXUf
        go back	TVYZVTZXUZa
        go before	UUbXWUWVUWd
        go beyond	XWbVXXWWWTd
        go by	SVUUYVVUVgW
        go further	XTZUVdYWXYW
        go in	VUbXVYaUWbZ
        go into	TVeTaXVVTZX
        go no	WdaUaXXVVUZ
        go on	QQbTQYYPVXb
        go out	ddYTVWUWVTZ
        go over	ZXYWYbYXZYa
        go through	WVUWWcVUWZZ
        go to	VWUYTQXeYcV
        go up	SSWRTTTSfWY
        go with	cbbbVVWVXXU
        goes	bXYbVXOOUZX
        goes $	UWUWUWVXWWg
        goes back	TRTZVUUWUac
        goes beyond	WVaWVbYXXWX
        goes down	UVVZVUVWTab
        goes in	VWaeYVWYUdS
        goes into	XWUaUXVYVeT
        goes no	YYeWWWYYZWV
        goes on	UXcYWUVXTbZ
        goes out	acUWYWYYYcY
        goes over	ZYWYZeYYZYW
        goes through	XaZWYVYYYVe
        goes to	aSWSRRTSTeX
        goes up	YccVYZYYbVW
        goes with	fTWXYYXXXZT
        going	VTdOVgROUTV
        going $	WWWVXWaWWVb
        going back	bUVaVaUWbSb
        going on	WYZXXXXYWba
        going out	WafWXXXVWZT
        going round	YVWbWaXXXXa
        going through	cWUYYcXXUVa
        going to	STfRYcRTRcR
        gold	WdbSVTUUUQe
        gone	OYXfQVPaQSZ
        gone $	VYQiURRZXXQ
        gone by	XVWaXcXVXYb
        gone into	ZUcSWXWYXTZ
        gone no	YXdYZZYXZYX
        gone out	WWTYXTWWTYc
        gone over	UXUXXVXZWTh
        gone through	UTSWWSWSRUj
        gone to	WXVYWWXbTcW
        good	SUUXOQXRbYd
        good $	WXXcXYXXXYZ
        good as	YVVWXWaXYWc
        good deal	VWaSWYZVUYb
        good for	YYWVXYWWXad
        good order	XZbWZYXXXZY
        good practice	UUVUXWVWURf
        good reason	VVUWWWYYXVg
        goods	XWVWYaYXYdX
        got	SRWdYWUOYdU
        got 0	SVTRVSWVVcb
        got a	WbVUZVVXWfU
        got as	XWWQXbYXXZa
        got back	UVTVWWVXXgT
        got by	WWZYZdVUXXY
        got from	WYVZWUXWbZY
        got in	WZZXYXcYWVZ
        got it	XXcaXXbXYWZ
        got out	VXVXUVUVUVe
        got the	UXWUYXXYWca
        got them	WWaaWVXWbZU
        got through	bVUVVXWYWYb
        got to	UVSSVUVVVWg
        gov	SaSUTUROdXa
        gov scot	YXXYXYXWdYX
        gov uk	UaTVVVSObZa
        gover*	UXXWTVNXdbY
        govern	XWVXYVWWXTg
        governance	UTZSTVSZbWa
        governance $	VUTVVUUTcVd
        governance team	YZWVWYWaXVc
        governed	WXYXXVXVVad
        governed by	XYZYWVXVVac
        governing	aVbZbWWYdUX
        governing body	WVUbbWXYaTa
        government	TZYZVWSZZYX
        government $	WZWUVYWUWUe
        government act	XTbXXWYUZaY
        government and	WZZVYaXZVaX
        government is	UXRcUXVVSWe
        government licence	XXWYXYYYXTg
        government policy	WUbYUZVXTSd
        government's	XVUaYVYadZa
        governments	WYVYVYWVVUg
        governor	XWUXXVXVWdZ
        governors	XUYUZXUTYcZ
        governors $	WWVWVVWWVTg
        governors have	XWZXWaZVVdW
        gp	ZZQQYVYXcZW
        gps	XWVZYYXXXdZ
        grade	abVTSSVTVbZ
        grade 0	VaWYYXZZWcV
        grade is	cXWXYXXYWaW
        grade of	YWaWXYYYXUf
        grade*	VaXTWYaSPcY
        graded	YUYWZZUXWdZ
        grades	UaXRUSZSRaY
        gradu*	aWScWWWVaZW
        grant	XVSWTTZYTca
        grant $	VYVTXXXVWeZ
        grant was	XZZdZXYYYYV
        grant*	cdNXQRXaYXW
        granted	deQUTSYaSXX
        granted $	YTVWXVVTVcZ
        granted 0	WcWXXTXXXZW
        granted by	VVWUWWUVVab
        granted in	cbZXZZYYUcU
        granted the	bYYYZYaYYcX
        grants	SPRZVRSYYaY
        grass	VTYVWVUWVhS
        grate*	STTRSSfUSTZ
        grateful	STTRSSfUSTZ
        grateful for	VWWVWXaUVTc
        grateful if	YXYXXYdZYXY
        grateful to	VVUUUVdWVVb
        grave	VWVVWVYXXUg
        grave*	VUXUVXWdWWa
        great	UUTWVaaTWZd
        great deal	ZZYYYYWYWVe
        great*	TXXXUcWYUXb
        greater	VYZXTaZZVYb
        greater part	XdUXYXXXXdY
        greater weight	WWbYYXXYXVa
        green	ZUQYTSRTTcY
        green $	VWVUYWXXYbb
        green*	TYUWWTTZceT
        grey	UcdWVUWVUcS
        greye*	UfWYYXWYXYW
        greyed	UfWYYXWYXYW
        greyed out	UfWYYXWYXYW
        grid	dWdRUWYZTUW
        grid reference	WVaVXWbXXZZ
        grid references	YbbWYZWVWZX
        griev*	aSYYYaUTVYZ
        grievance	WWVVZaVUVZa
        grievances	cVbbYWXYYZW
        grit	XUVbWWVVVbX
        gritt*	YTSaTTVadaS
        gritting	YSSZTTUbdXQ
        gross	YXYUWaeWWcZ
        gross*	VYVYYdXWXVY
        grossly	VYVYYdXWXVY
        grossly oppressive	TVUVXdUUYUY
        groun*	WVZPNbUOTZZ
        ground	VQWTQWSSXea
        ground $	bUabVYWUVWV
        ground and	YWWZZXYZcbW
        ground for	aWVVXWWWYdX
        ground of	XXYYZcZYYWd
        ground that	WYaYZYZZYYb
        ground was	XXXUYWXYYgW
        grounds	XZcPScYTTUY
        grounds $	UZaXUdVVVVb
        grounds of	OZYUVZSUVeV
        group	WZVaaSRSZcY
        group $	bVSVXXXXVcX
        group is	WXWYbWXYYcX
        group's	WUVUWXXXVbb
        group*	WeWPRVaRTXZ
        grouped	ZdVVYWVVVaY
        groups	VcaSPQbUSVZ
        groups of	YbZXWXaYXZX
        grumb*	UTUXVVbWUUg
        guara*	XaVVYXWWXZd
        guarantee	XaWYYXWXXZc
        guard	VUcUXUSTVcY
        guard*	WTZTVUVSTgW
        guarded	VVbWXVWXYUd
        guardian	aXXVXXYWYdY
        guards	XXTXYXYWVeX
        guess	UWZaUTTQVRc
        guess $	UWUZWVWUYVe
        guess*	VaTeWTUUWVa
        guessed	YbXZYYYYYWc
        guessed at	XXXVYWYXXbc
        guessing	VUUfYUVWYXZ
        guest	YVbbXXXbaWU
        guest*	UWdWYXWVVcW
        guests	VZaWYXWVVcY
        guida*	aUVYRVXQYXb
        guidance	aUVYRVXQYXb
        guidance $	cZbXVUVTUXY
        guidance is	aVWVXXXYXeY
        guidance of	aWVXXXWYVXd
        guidance on	TVcUXWVWTUf
        guidance says	VVWXWVVYXTg
        guidance to	XXWWXXYZbUe
        guide	SSWSSVSRXeZ
        guide to	WWVWVVVVYTd
        guide*	SUfZTWXTTeS
        guidelines	VYXcXZbWVbY
        guild*	TYUaWWVTaYa
        guildhall	UYVaXXVVabX
        gull	WVUXVVUUXZf
        gun	WXbVWVWWYTb
        guns	aXbWXVXXWUb
        gwh	YXXXYYXYYeV
        gym	UUUVYVVUWba
        gymra*	VWUVWWWVWVf
        gymraeg	VWUVWWWVWVf
        h	TSdVUVTTSgQ
        habit*	YXXbYXYXXWb
        habits	YXXbYXYXXWb
        hacke*	UTeUWWVWWZX
        hackers	XWdYYXYXXYX
        hackn*	XXWXYXYWXeW
        hackney	XXWXYXYWXeW
        had	TXUbRWKGVeY
        had $	aaTeYWXYZSZ
        had 0	RRTSVQTRWcZ
        had a	WSZZURTVTba
        had already	XVVaYWYWXaZ
        had any	dWVXeWWYWWV
        had asked	UUVYbTVXXZZ
        had at	VVUUYVWXWXe
        had been	TXJTWaSRPeY
        had by	VVUXXXYVWVf
        had come	VWZcXWXVWYa
        had done	WVXTXWYXUdY
        had from	ZUaWUTUQdWV
        had gone	UUUbVVTWUcX
        had in	UXTWXWUWVda
        had it	WUWVVUVXVcc
        had no	XTPaWRVUTac
        had not	XWWZaXXYXcY
        had nothing	YXWbWXYVWXa
        had one	XbXcXWXYYYY
        had our	UYYVYcYYVTb
        had read	XVWeXWYXXaX
        had regard	TWTWUVYXVUh
        had the	YYaXUTVWRaY
        had their	SUdSWUUVTdW
        had three	VUUUXUWXWeX
        had to	RYYPSXRVPbZ
        had two	XXWWYWXYXbZ
        had we	WUVVWWWVWUf
        had you	XWVXVTZXXXc
        hadn'*	VWVZXXXVWab
        hadn't	VWVZXXXVWab
        half	NfPPPbPYRcW
        half $	SZUXVSUVTiR
        half a	TRVWXbVWSYb
        half day	VVVTXVVWUjR
        half hour	WWWVXWYXWdX
        half hours	WTWUXUWWUZc
        half of	SfQZTSQaTcU
        half term	XYXXYWYWbYa
        half the	XaWYYYZYXYc
        hall	WUTVUXTbacW
        hall $	bXUVVWVZVVf
        hall 0	WUWVXXWSeYS
        hall and	XWXVYWccXZZ
        halla*	VWWUWWVUWcb
        halls	UWWUVVbYVdY
        halt	VUWaWdXXWaV
        hamme*	WYcVWXWVWeT
        hammer	WYcVWXWVWeT
        hampe*	WWaWWXWUWXb
        hand	UPaPNcNRMXb
        hand $	UTYSaYVTTYb
        hand and	WUVaXXXXXed
        hand column	bYUWYWXWWVc
        hand in	UYZXXaVRTZY
        hand over	YbgWURXUXSa
        hand the	XXZWXXYYWWc
        hand them	WXdYYUZXXbW
        handb*	bUVVXVWVeRX
        handbook	bUVVXVWVeRX
        handc*	VVVVWVVWVhT
        hande*	bWaZSQRaPYW
        handed	bWaZSQRaPYW
        handed back	VVUVZZZXXhU
        handed in	STUZXYVVWaa
        handed out	UVdXYXWWVbV
        handed over	eSfSTSVZUXV
        handed to	cXYbYZXZYXb
        handf*	UbZWWUTWVaY
        handful	UbZWWUTWVaY
        handful of	UdTWYXWXUcV
        handi*	YXZVWUcXWYa
        handing	YXZVWUcXWZZ
        handl*	VWTVQPaZRbY
        handle	VVRcVUVaWZY
        handled	WUSYTTbZXWZ
        handled by	YZYbZYbcZWW
        handled this	WYUWUVSTWVg
        handled under	VVVVXTVWVUh
        handler	SaXSVUSUTab
        handlers	ZURTUTSUWhV
        handles	VdVUYUVbWcW
        handling	aSWSTUYTVZc
        handling of	VXVXXVUVXaf
        hando*	ZUZZUVSUUdU
        handover	aUZYUWSUVdU
        hands	aSdZRSScQSX
        hands $	XVcXVWVYWZY
        hands and	XWaUXZYbXbZ
        hands of	UXaZXXWZUXc
        hands on	XXUgVVUUXUV
        hands*	UVWbVSUVUbX
        handset	WTUdVUSUTXZ
        handsets	WXXYWVWVWdX
        handw*	SZZYTcWRSQb
        handwriting	WbYTVYXVUSc
        handwritten	UVaaTdTTVSa
        hang	XXbWXXXXcaU
        hangs	XVZVWVUVcZc
        hansa*	RTVVWUXWeTd
        hansard	RTVVWUXWeTd
        happe*	STQYUSXTacY
        happen	YXWVXWYYddV
        happened	VVTaWTZVTgU
        happened $	XXXUYXbXXcZ
        happened to	WWXbZXYXWUd
        happens	VVQZVUVUXRi
        happy	dZVQQTVXRWa
        happy to	dZXSSUXYTRZ
        haras*	XVUTXfUVXXZ
        harassing	YZXYYdYYYYW
        harassment	XWWUWcVWVZc
        harbo*	VZSURYUXZVd
        harbour	XaTXURYZXXa
        harbours	TSXTVcTUSRh
        hard	XUWWVYTQVTf
        hard to	aWTSWZUUVPe
        hardl*	UWXSUbUVUXe
        hardly	UWXSUbUVUXe
        hardly be	YYYWWXYYYVe
        hards*	WaXWYYXXXcT
        hardship	WaXWYYXXXcT
        harm	ULYUUUTNPXg
        harm $	WVSaSUVUWca
        harm and	YVUXZXXXYeb
        harm in	UVbVXUXWWba
        harm is	YWZVYYXXWUd
        harm test	WXcXXYXWXXZ
        harm the	XWcYYZYXZYY
        harm to	XXVWVWXXYVf
        harm would	bWURUVVTSTa
        harme*	UVWUXVZUYbd
        harmed	UXWUXVZVYad
        harmf*	YYVXaWXVWVc
        harmful	YYVXaWXVWVc
        harml*	VWVWYXXXXTg
        harmless	VWVWYXXXXTg
        harmless $	WXWWYXXXXVe
        harro*	bXYXYXXWYaa
        harts*	YTWXUWWccdU
        has	WZUZZZVbbVY
        has $	USTUSUTSSfb
        has 0	PPOOSPQTNga
        has a	YMaVULPZYbW
        has accordingly	YXeYYWYYYXV
        has agreed	bWXXYXXbSYa
        has already	bXXXWaXWVTd
        has also	ZXVVXYZYVTh
        has an	WWUWXWYWUWf
        has and	XYYcYYYYbbX
        has any	WWVZZVVWXUe
        has asked	UaUUVbaXXcX
        has become	YYYWZbaYYTb
        has been	XeeTYXTXUVX
        has carried	aWWZWUWWWcZ
        has changed	WVWVYcWVVVb
        has come	XaYebTWVSTZ
        has completed	UXWUWYWWVbe
        has concluded	XVcWXXYXWTZ
        has considered	aXVXXYYXWUc
        has decided	bUcXYcXXWTV
        has determined	WWdWWbXWXYX
        has done	bTVTXUVUVXe
        has eleven	XXaWWVUXVfU
        has ended	XVVVVWYXbcZ
        has ever	WYVdbWXYYbT
        has five	XZWUZYXYYVf
        has found	XYXXYXWXaVb
        has given	ZZVWVVWUUYc
        has gone	TTRXUbXcXaX
        has had	TaYcYRXVSZW
        has happened	WWbVZXXXWVc
        has held	XXVXWVYYWUf
        has in	VUVbYWWWXVe
        has information	YZZYcZYYYZX
        has it	UVSWVTVXhZW
        has its	XVVUWcVaacS
        has led	YWaYYeXYXYW
        has left	VTTYUUTVUZb
        has let	XdVVVVWWWXa
        has long	XXUdXWXWVXZ
        has made	UWXeVbXTWYZ
        has never	WUSeTSTUUbU
        has nine	ZWYYXXdWYdT
        has no	URPeVXWWSaY
        has none	UXUdUUVWUaU
        has not	QVVdPVSNPdY
        has nothing	YYYeWXVXYXU
        has now	YUVSTXTSaXb
        has one	UYYaUVUTacY
        has or	WWVYeYYWXVV
        has passed	aXYaYZYVXXa
        has published	WVVWWWUVWcZ
        has put	VaSbUUUTbaT
        has reached	XZVcXbYXWUb
        has read	VWUUXUUYTYc
        has refused	WTTWXbXXYbX
        has ruled	WXWYXaXYeWX
        has run	ZVUXXUWcVYZ
        has said	VcTVVVVUTbZ
        has seen	WVUVWVWVWad
        has signed	YadVXXWWXbX
        has since	cSRZRUUPOZb
        has some	TVUSUTbdTXZ
        has taken	TTSSYVUTVZc
        has the	VTYUYYTedUW
        has them	WYXXYXYacYW
        has therefore	WWfVWTXWXWV
        has three	WWXWYWWWWhT
        has to	SNbYYXTQOaY
        has told	XWWTTXUUXdb
        has two	VVSTTTTVUdY
        has weighed	XYVWXVYYWWe
        has what	YYYWeWYadXV
        has yet	XZXZXVYWVab
        hasn'*	SSXdbUSRRZW
        hasn't	SSXdbUSRRZW
        hasn't been	VTYfYUUVVUZ
        hate	XWUZWXXVWbZ
        have	XdWZVWWfXUY
        have $	bSRQVVUaUbf
        have 0	VXTUWSUTVbc
        have a	TVTZUPRVXaZ
        have advised	YVWaYXZXYXc
        have agreed	YcYWVUVRWWZ
        have all	WdSVXZTUbYW
        have already	WUYWWVVVcPa
        have also	XVTVYWVYWSd
        have an	VYTbYUWVVZb
        have and	bWbbVWXWXbV
        have answered	cWXWWVXTUSb
        have any	XUVXTUSaTZa
        have anything	ZYXUdZZVZYY
        have applied	WWeVYYXVXaW
        have asked	WQaaUbVcUYW
        have been	aeXTVJVTWXY
        have chosen	YWaXbXWbYVb
        have come	QTXZWdSRQeX
        have concluded	ZZabXcYZXSX
        have confirmed	YbVdXYXXYZW
        have considered	UVYUZXVUUVd
        have consulted	XXaWWYVVVUc
        have copied	aaWYYXXTWXZ
        have dealt	WSWXVSYTXRh
        have decided	WRhUUaVUVSV
        have determined	bXdVaUWWYUW
        have done	SYTZWSWQaad
        have drawn	YWabXYYYXWa
        have each	ZYUUYXXTXVg
        have established	XZYZWYXbUWa
        have expected	VWbWYZZZYWZ
        have found	SQPXTYUUSSg
        have given	UXXXWWaaabY
        have gone	TaZYXUVVTTe
        have got	UXXTYVYZVSi
        have had	bNYVVZTSSWb
        have heard	XWVXVVXUWTe
        have held	WXWVYWZVWYe
        have in	TVTUVVbUVUf
        have is	XaVaWWWVUaZ
        have it	dSaWcTUXQWW
        have left	WcbUXWWUWXZ
        have long	YXWcXXYXYTa
        have looked	UURURYUTSOh
        have made	UUUUTVZdVaY
        have met	USUXRTXVVXg
        have never	TUSYSUTRUiU
        have no	bPOcTTVYSbZ
        have none	UWWgUXVUWbS
        have not	QQZdQTQUPaa
        have nothing	VTWdTRSVYUb
        have now	UXVWYWWSTYg
        have numbered	TTUVXWUUVXg
        have one	XUTcYVbUWVc
        have passed	XXWYYXaZYeW
        have provided	WeVYZWYYYXY
        have put	bZVVXUeUYTX
        have reached	YZaXXWYXXbZ
        have read	UTSVSWURUWg
        have received	XVUUXTXVWdY
        have refused	VSYZUbWVXXd
        have regard	VXUYXWXYYWf
        have relied	VVfXXbWWXVT
        have requested	XVbUbVVYaXb
        have resolved	YWeWaaVVXVU
        have run	XXXWXWYWXWe
        have said	WTcaWWXXUXY
        have seen	WVTUVUUWUeZ
        have sent	TWVVZVYeVaX
        have set	SaaXXXWVVVe
        have signed	XXYXYYZYbdW
        have since	ZXRXWWXRTVf
        have some	XWcVXWbVYUb
        have spent	WXXTXcXWWfW
        have spoken	VWUZXWWVWUd
        have stopped	UYbXXZWWXcX
        have struck	ZdWYZYYZYWY
        have taken	UbXVYaUWWYb
        have that	VUReTVVdWRV
        have the	ccVbQPYYWUT
        have their	VWTWYXYUbTe
        have them	bTaTVUVbUcT
        have therefore	TWbUaXVZWYZ
        have this	eSSiSTUaUSR
        have thought	VWXWWXWVXUe
        have to	QMWXTfLTTTX
        have today	abUXYXYbYYV
        have told	WTVdVVVYVcY
        have treated	XVYWXXcWVVd
        have two	VeXVYXYYYYY
        have us	XXWXXXbVWUb
        have weighed	UWZaWXWWWUb
        have what	bWWcXXWcbYV
        have written	XYbUZXYWYSf
        have yet	WVbXWWWVXaY
        have your	XXVXYWYcXWa
        haven't	SVYeRXQRRTa
        haven't $	YaZTYXYXYfX
        haven't been	USbYVWXVVRe
        haven't got	UVTfWVVXXYS
        haven*	SVYeRXQRRTa
        havin*	ZZZaabWWXWV
        having	ZZZaabWWXWV
        having been	YXUeVaTXWaW
        having checked	bYVXWWZYXeb
        having considered	WYbXbWXXXXX
        having consulted	aYcYZYZZZcV
        having done	XVYVVbYYYXa
        having had	bWWUeYYYWbZ
        having looked	YXfXZXYYZVU
        having no	UUSVVXUbYdc
        having now	XWUaWbWVcSZ
        having regard	UYcXVZYXVaY
        having to	WaWUXVXXWZb
        having weighed	aXcXVVZVXUY
        having written	WXVYYWXYWUe
        hazar*	WVYUWVXXWeV
        he	PPbZVNTOObY
        he had	YYXYZYYZZdY
        he has	VVYRWVUUUZc
        he is	WTZTaUXVWdY
        he or	XWaZXYWUXTe
        he tells	WVcaWYWXXSZ
        he was	UWcSXUVUVUe
        he would	YYWVYYXYYXd
        he wrote	YXcTXYXXYbY
        he'd	WUZTVVWVWcb
        he's	ZUabVUUTSbY
        head	UXWYQUWVSeX
        head $	SSTbUZTYVeS
        head of	UZYWTSXPUfW
        head teacher	XVcXZYXXXUg
        head'*	XadUYYYXXXZ
        head's	XadUYYYXXXZ
        headc*	ZVYYYUbXUXb
        headcount	ZVYYYUbXUXb
        heade*	baWUWWVUbVY
        headed	baWUYYWVbYX
        headi*	XUWcVVTSRZc
        heading	ZZUbXXXVVaZ
        headings	XSYaVVVUTZe
        headings $	UVVdXVWXVUd
        headl*	YcYYYXZYUeV
        headline	YcYYYXZYUeV
        headq*	UVWUWUVYUba
        headquarters	UVWUWUVYUba
        heads	VYYUTSZYPVc
        heads of	XZZRVVYVVZb
        healt*	RaYXYSPdTZW
        health	SaZYYTRdUXX
        health $	WaYUTVVVVcZ
        health and	RSZVUWVaSYb
        health board	bUbdaaVZWaS
        health information	XaUXYZYVWZb
        health is	WcYYXXYYYZZ
        health scotland	XbXYYXXadXX
        healthcare	WZVVVVWZUcW
        hear	QTYSTQbWTad
        hear $	XYVUXXXYWUf
        hear from	TVSVVWZXXRe
        heard	WYUSUTUZTcb
        heard $	ZaYVVYXYZeb
        heard 0	WWWXXWYWWgT
        heard by	ZYcYZYZbZaW
        heari*	RYYWVVYWWbZ
        hearing	QZZWVVXSXcZ
        hearing $	VRRUTSTXWYd
        hearing in	XYXZZXZYXcY
        hearing was	XbUVYXYYYYb
        hearings	aYXZWVbaVUc
        hears	WVaWTXbaTeU
        heart	TVbSXYUTVUb
        heat	YXVVWWWXWeZ
        heati*	WaVXYWXVWdY
        heating	WaVXYWXVWdY
        heavi*	VcVWYYXXYaa
        heavily	WcVXZYYXYWc
        heavy	YYZXZVZXXab
        hecta*	YWWYZXYZZeW
        hectare	YYWYZXYZZdW
        hedge*	WWVeXVXXXXa
        heigh*	VWVeVVWTUZZ
        height	WXVdWWXVUaZ
        height $	WVWaXWXXUeT
        heir	YUZUaXXXXVc
        heir to	YYaXWZXXYVc
        held	SOZgaUNXOUY
        held $	PRKfZXPPRPZ
        held 0	TTcfZTRVUUQ
        held a	YWVYXYXWXbZ
        held and	VUVZZWVVUWc
        held as	XXVaYWWYXXb
        held at	VWVXaXWcVZb
        held back	ZchUXVTVUVW
        held but	YWgXYYXWYWT
        held by	OUUcZUVcTbW
        held for	WVadVVXTWaU
        held in	bVRYSSTPZXb
        held is	WWSSeTWWWTd
        held it	YWWXZYXWYWd
        held on	TSVVTVVUUfY
        held over	TWbUWTXVTdW
        held that	UWVaXVYWXbZ
        held the	WUcYaVWUZVY
        held this	ZYXbWZZWYYb
        held to	WUbXVZYXVUb
        held vacant	XYWXYWZYXcd
        held would	YXWZacYYZZa
        helic*	VZVWWXVYYeW
        helicopter	XXWXXYWYYdX
        help	RPVONMcbTWa
        help $	VSSTVTcbWQc
        help a	XXdYXYWWWXY
        help if	XWYXVXVbXVc
        help the	XVWWXYXbXbZ
        help to	XWaVXWeTVVZ
        help us	WYWUVVeXWVY
        help with	UTTbUVWQTcc
        help you	cUUVVWWaZSa
        helpe*	XYWVYVVXVfW
        helped	XVXWWWUVVZb
        helpf*	VWVXWXaVUTe
        helpful	VWVXWXaVUTe
        helpful $	WXVXXXZXXYd
        helpl*	UVUVWWYbWYb
        helpline	UVUVWWYbWYb
        helps	YWTTVTSWWae
        helps $	aXVXXXYYXeZ
        hence	SRbhaZSWSUS
        hence no	VWafUaWWVUU
        hence we	XWacaaWXXZV
        her	VYbUXXQVTYa
        her $	UaRZcWYZVaZ
        her and	ZWdaaYXZYVU
        her letter	YXXXWWWYXca
        her opinion	WXaXVVWXWYb
        her own	WWZWXXXWWXg
        her personal	YYeYbZXYXVY
        her private	VVZVWXWVXeW
        her report	bWaXZYYXXXb
        here	mYXTZYTVZOV
        here $	bTXVYYLXcVb
        here and	VXYUZdYVWaU
        here are	fVVTXWYSWcT
        here as	eVeWWXWXVVT
        here for	cUUXVXVWcVU
        here in	fXbWYVXZWVV
        here is	ccWWbWWVaVT
        here it	gVUXZWVVTVS
        here means	VVVVWVUWUhT
        here on	SUWaXSVSWWe
        here the	UWbWXZXXWUd
        hereb*	eYWVWbWVVUW
        hereby	eYWVWbWVVUW
        hereby disclosed	eWWXXXXXYWV
        hereu*	eWWVXXWWVUY
        hereunder	eWWVXXWWVUY
        hereunder $	fXXVYWXYWWU
        herew*	iYUTWUUUUTT
        herewith	iYUTWUUUUTT
        herewith $	gWWWWVWVVUV
        herit*	XWVXWVWcVcW
        heritage	XWVXWVWcVcW
        hers	ZUgSVWWVWRc
        herse*	VZSUUUUTUXd
        herself	VZSUUUUTUXd
        herself $	WbVUXXUWXZZ
        hesa	TWVUVWVcfSY
        hesit*	ZWUUXVWWYXf
        hesitate	WXWWWWWVXcc
        hesitate to	WXWWWWWVXcc
        hidde*	TafUTTZWUWY
        hidden	TafUTTZWUWY
        hidden $	VbeWWVWXWRX
        hide	bcaXXXXYXXV
        hidin*	VWUWYVWVXVf
        hiding	VWUWYVWVXVf
        high	XQZXVVSVRcZ
        high $	VWWTUVVUVgV
        high court	UWcVVWaVVWa
        high risk	VUVUXVUVWeY
        highe*	RZZTSRRSSbZ
        higher	VRYWTUTUVac
        higher $	WXWYWXYWXfV
        highest	SaZUUVUVUbU
        highest $	XTdXYXXYYYV
        highl*	VZUVVWUXVZd
        highw*	RSQXSRTfZYW
        highway	TUVUUVTUceS
        highways	TTRYUSTgRWX
        hill	VWWXVUTbTeW
        him	SWbTZXRaTaY
        him $	SZUXXRRUUaa
        him and	WWgUZVVVXWU
        him or	YWaYXZYZYVd
        him to	XTSVUWVWXfW
        himse*	UWcYVXWZVaa
        himself	UWcYVXWZVaa
        hint	UVXUXWYYWUg
        hire	UTSWVUUVUgY
        hired	VVUVVUVWThS
        his	SXcaYPTSSVb
        his letter	YVUaXWWWWcb
        his office	TXUVUVVTVZe
        his opinion	ZbYXYYZZYUa
        his or	VVcWWWWWbaX
        his own	WVXdWVWZVgP
        histo*	XVXYTZTUZYa
        historians	WVVUWVWWXdc
        historic	YXUaWUVaYcZ
        historic environment	aYYXXZYeYVV
        history	XYZZVZVTZUa
        history $	XZbVWUVVVXb
        history of	XaXWYbXWaVY
        hit	VUUTVUUVfRf
        hits	SUZcVbUUTUc
        hits $	VWVdWUVVWTd
        hits and	YYZXZcYXXYZ
        hm	VXaZcYXaYXW
        hm courts	YXYVZYZZYZa
        hm land	YXXbYWYXbXY
        hm treasury	XZbbdZXaXYX
        hmcts	VUXaVVVcWYW
        hmp	XXWVbWWeVXU
        hmpps	TUWcZXXXcVV
        hmrc	VWYaZVWdUXZ
        hmrc $	WVUUUWWeVZX
        hold	VUVdUVWdMWY
        hold $	SUceTWUTTTa
        hold a	VYTXTVUcXXc
        hold any	YYXabWZXYXZ
        hold anything	WUVccXTVXTS
        hold back	cWbWXXYZYYY
        hold details	ZYYcbXXYZXV
        hold information	WUPZZaVSWSa
        hold it	WUYZXaabTSY
        hold no	UUSfTTUUXcU
        hold nothing	YWShUUVVXSW
        hold on	YbcTXXZYYUZ
        hold one	XXWbWXVWXfV
        hold that	XWZdaXYXXXa
        hold the	YSWbTTRYTac
        hold this	WbWXSaVfTRU
        hold to	XXeWbYXXXWV
        hold what	WXVUdUVbWUc
        holde*	UUaZUTUXVcZ
        holder	WYcRSVUYXaX
        holder of	YZYZYYYeYYV
        holders	USUaWUVTVcc
        holders and	XXVXYXXYWVe
        holders are	XYZdYWYYXVa
        holdi*	ZUbZbVUSRXb
        holding	aVcXaVVSUUd
        holding information	YXXWfYWYYWY
        holding on	VWeVVVXWXYY
        holdings	UWXcaWXVSaV
        holds	RSYabONaSYZ
        holds 0	XXUTXYYWXeY
        holds a	WUUTYWXWUWd
        holds any	aYTZbZaZZZZ
        holds anything	ZYYYcZZYZZX
        holds information	VXXXbXWTXYb
        holds no	RRRhVTRURZT
        holds the	YTaOXVSVZcZ
        holds this	WVXZXXWTUUg
        holes	WUaVVVVWVaa
        holid*	UWSTWUWTWbd
        holiday	WWXVZXXTVcb
        holidays	VWSUXVXXXZd
        holli*	aWVWVWWVUab
        hollin	aWVXWWXVUZc
        hollo*	VUZUVUUUTRg
        home	ScZUXTQaZZY
        home $	UUTUVWUUYbb
        home address	ZcaWWWWWVVY
        home addresses	ZeXWYbYWXUY
        home and	WaaYYXYXXUe
        home office	VTPXYVTcZYY
        home page	YXYYZYZZcYY
        home secretary	WXUWXXXdWcX
        homel*	eUTbXVUWVXU
        homep*	VWVWVVWWeYS
        homepage	VWVWVVWWeYS
        homepage $	XXWXYXXXeXV
        homes	TYcYRRQeUWW
        homes $	SaYQVRTbTZW
        homes and	YXYXVVXdXUd
        homes in	TVRZWTVUXeV
        homes with	WVcUXVXVWYa
        hones*	WVSXVSVVUdZ
        honest	XUUXXTWWVbb
        honor*	ZZWVUUUUWgT
        honou*	UTdXYTTUSRa
        honour	XWeYWVWYXTY
        honours	WVSVaVVVVUg
        hope	VRZWUYSSUSd
        hope that	ZUYTWZWWWSb
        hope this	XWSUWWWXWVf
        hoped	XWSWVVXWVYe
        hopes	XXTXWWWYXbd
        horse	XYXdXWWWWcU
        horse*	WXWYWaXXVeT
        horses	WXWYWaXXWdV
        hospi*	VSSXQNbZUZY
        hospital	WUVYSQdYWXY
        hospital $	VVVUWWVUZae
        hospital's	WXVWXXXYaZY
        hospitality	bSTdWWVWWZS
        hospitals	WXUSWVXbVZa
        host	TaXcWVWUVYW
        hoste*	RSUaTTUZTcY
        hostels	YXVcYXXZYXZ
        hosti*	VWXUWVXUWba
        hostile	VWYWWVXWXYc
        hot	WWWbXXXWWfV
        hotel	WWaWUUUTVba
        hotel*	WbXaYVcYYYV
        hotels	WbYaYXcYYYV
        hotli*	XXXVWWXXXeY
        hotline	XXXVWWXXXeY
        hour	YZYZTYRRTaY
        hour $	TVUTWUXWYZd
        hour and	YWYbXWWXVeS
        hour for	XaVVXWXXXbX
        hour on	UWUWWeVTWZY
        hourl*	ZYbcTSaVYXR
        hourly	ZYbcTSaVYXR
        hourly rate	YcdXZZYZYZW
        hours	TYOTPhKQVWY
        hours $	PNQPRYRSYZc
        hours 0	UPVVVQVUTjS
        hours a	UUYVVZUVSWd
        hours and	WaRUWfVVYTa
        hours at	VUZTXZXXWZc
        hours before	WWXYYeYXXbT
        hours for	cXYXYXYWWUc
        hours in	YWWWXaWWYYc
        hours is	WXZXYZYVXdY
        hours of	XbWXYXWWWWe
        hours on	WWXVXgWXXWV
        hours so	TTXVXgWUWVU
        hours that	XXWbWbXXXcU
        hours to	YUUWYfWVWTW
        hours which	YYXXYdXYZVZ
        hours would	YVWXYaZXXVe
        house	XWZYPROXZWa
        house $	QUZYVUVTdXb
        house 0	YVWVVZXTUYd
        house and	XUcbXUXXVWc
        house are	VUWUXVWVUdZ
        house by	VZbcVYUVWbW
        house has	YYcWZXZWebY
        house in	YYWWYYXYXgU
        house numbers	VdcUZYWVXVZ
        house was	YYYUZXYXVXd
        house*	OVaPWQWVVYa
        housed	XWWWdYWWXXc
        household	VaaSXSTXTaV
        household $	XZbXWXWXYYa
        household is	YbXXaYWXXYZ
        householder	YXWXYYYYXfU
        households	RRYTURaTTbY
        households $	VUVYXVVWWda
        houses	STWVSTRWYUf
        houses $	WWVVWWWVWZc
        housi*	WSQZUYXfUaX
        housing	WSQZUYXfUZX
        housing act	WYXXYWYXVZc
        housing benefit	WZWbWVWVVYb
        housing officer	WXWXYUUTVWe
        how	TXbaQRZNVPd
        how a	VWbRXXVUWVb
        how far	WXVUXVbUSdW
        how it	TabSWZVSRXa
        how long	SRScTPdUaWV
        how many	TaahUVXXTUU
        how much	XXUbYYWWbWb
        how public	YZYYXZZZYYc
        how sorry	WYWWYXVTXYe
        how that	YWbWYYWXYdW
        how the	aYaXSWPSUMc
        how their	YYXWZZZZYVf
        how they	WUYYTVTUUVc
        how to	UXcSVWSWUUe
        how we	QRZPUVXTXcY
        howev*	YWcVTZRVSQb
        however	YWcVTZRVSQb
        however a	ZWVWXVYWWVd
        however the	WaTWYXYXYXe
        however we	VXTXVdYWXXe
        hr	ONWeXbUTPSb
        hrs	TSSTTjVTSPb
        hrs $	UUUVTeWTUUb
        hse	VVdaUUVeUVT
        hse's	YVVVXXYeZYY
        https	WWVWWWWTeWX
        https www	YXWXWWVVfWU
        hub	VUVTSVUZbhS
        hub $	XXWWYXXXcZX
        hull	WVVVXXXXWgT
        human	WWWXZWZWVaa
        human*	XYYYYXXXUeV
        hundr*	QRXWVaWZTVc
        hundred	RTXVWZVZUWb
        hundred and	VXUWWaWXWYc
        hundred hours	ZXYYXcYYYbX
        hundreds	WVXZYbYWXSd
        hundreds of	WVXZYZYWXSe
        hung	XVXbYYXYacW
        hunt	aXWcXYXXYWb
        hurt	WWZUUUYWVZc
        hurt $	XXVVVXXWXac
        hydra*	bTcVWUXWUZX
        hydro*	WVXWXWVaYbZ
        hygie*	XXYWYYXXdZV
        hygiene	XXYWYYXXdZV
        i	aZbZZXZWWKV
        i $	UbUUdVVXVab
        i accept	WYXbXbWYbUX
        i accordingly	cWbVVYWXWVT
        i agree	SVfVUaUVTRU
        i also	WVUVWWWVWUg
        i am	bWZWZYaYZUW
        i and	UTbWXWWYYXa
        i apologise	WXWXXZXYZXe
        i appreciate	WYTXWWWVWXf
        i ask	XYXWYWfYXVV
        i asked	VWTWWVVUVQh
        i attach	faWSWYVXXVX
        i can	ZeUYXSSSScT
        i can't	RSgZaVWTUQW
        i cannot	XUaXZZbVaXY
        i checked	bXVVXYYWYVc
        i conclude	ZWcbdZYXXVX
        i confirm	WUaYWbUTVTX
        i consider	WcTYcbWWWVX
        i considered	YZVYYXYXZYc
        i could	VXYbXVTUWWc
        i did	WTTbSURTXcW
        i do	ZTWSSWWRVQe
        i don't	XVcSUXYVWSb
        i e	dVXVYUUXVeU
        i enclose	faUUUUSUUVW
        i find	aYXZVbXVXWU
        i give	WaVbZYYYXXb
        i had	WVVVWWWWWTf
        i have	VXWaTZPYVRa
        i hope	TTcSWTUUUQd
        i know	WYbTVVZXVbZ
        i looked	ZYVaYYXYXXc
        i may	XYWXWcXVXXZ
        i must	WTfcYcYVWSQ
        i need	WXVVZXdWYYc
        i note	VTQZXVXVZTf
        i now	bdYUXVXaUYT
        i of	XZWbcYZXYWW
        i overturn	dVUXXWWXYXb
        i realise	XXTVVVUWVTg
        i recognise	XWVUYbWXZWa
        i refer	UWUUYTWUcVe
        i regret	UUWdZaXYVWT
        i see	aWXSUWWXWTf
        i set	gTUVWVVWVWZ
        i shall	VWcVaVaXXVZ
        i should	XVUYVWdWZcW
        i suggest	VXXYWXVcaWX
        i take	UTaWXUSUWSb
        i the	bZWZZZYZYZa
        i therefore	aVaaaZVWUXW
        i trust	XXZUUVUTWYe
        i understand	WVUYXaUaZUa
        i uphold	WZcbaTSTYTW
        i was	TVURWTTUUSj
        i went	XYVTYYYXWRh
        i will	XUYWWWZSVWd
        i would	YYVXUUYbaUb
        i write	ZWZUWWZVVYb
        i'd	SSaSYacYRSa
        i'll	UXeWVXaTUUZ
        i'm	bWdXVWYYONZ
        i'm afraid	VVbbUbVcYXR
        i'm not	QTeSZTcUSUW
        i'm satisfied	UTeXWWXWXUY
        i'm sorry	WVZZTTXYXSe
        i'm sure	VXYXVXUaYYd
        i've	eaaXQWMbRHZ
        i've asked	VVTdYUXTXTb
        i've attached	cZVWXXXWWVV
        i've been	UXbbVWXWUSZ
        i've copied	aWWWYYZdXXW
        i've had	bUaVYbYYWUb
        i've looked	VYWWYXYXUWe
        i've passed	YVUUZVXZYXc
        i've put	dWWWWWWcZXW
        ic	VWTVVWVVYUf
        ic 0	VWTVVWVVYUf
        icb	URadXVUfaUT
        icb $	WUScVWWTUZc
        icb and	XYWXZYYaXXc
        icb has	bYdYYWYXYWV
        ice	WVUWVWWWXba
        ico	RTPRUYSZUTg
        ico org	UWWYYZXVWUe
        ict	XbVXXVYXXaZ
        id	VVVVVVVVVbd
        idea	TUZbTPZSUWc
        idea $	VWWfVVVVVSY
        idea of	WWWWZUaYYVd
        ident*	VbYWZZZNXSV
        identical	WWTWYfVTcYU
        identical question	ZXYYZcVXbZW
        identifiable	UbeYaVYUTOU
        identification	UZZWWXUWVWd
        identification $	UbZXYZXXYXZ
        identified	aaWZaWSTYaX
        identified $	VZVcbUUVVaZ
        identified by	VccbXXYZZWY
        identified from	WbXXTXVWVXc
        identify	RcbWXTdSQOW
        identify $	XYeZYYYYZVX
        identify the	VbcXXXcWVYV
        identify what	ZXYZYWcZZZY
        identifying	UagUVVaXRWU
        identities	WXcVWWYXWTd
        identities of	YcZXXXYYXXZ
        identity	ZXYUVTSUUZd
        identity of	WbXWZXYYXVd
        if	HQKWjNbTRXb
        if a	WVTZXSTVUcY
        if an	ZWVaaXZYXVa
        if any	USXXeWTTTQd
        if anything	WYYcWbXYXVb
        if at	XXXUXWXZXVe
        if he	ZZbbbZYZZVZ
        if held	YXYUbcXXYVW
        if i	ZXWabWWWYUa
        if in	aYVaXXaaZaf
        if it	WUUWaVWZUXb
        if it's	WXUTdWaTXXc
        if its	YWWbYYYXWYc
        if not	WcVSTSVVWcY
        if one	XWXdXZZZZXY
        if possible	YZYYXZcZZZY
        if so	WVTUTUcWVWa
        if such	XSWTcXXVVVa
        if that	WVVUTXWVXXg
        if the	UTSZZUZUVdZ
        if their	XXWYYZZXVUg
        if there	WYVccYUUTVY
        if there's	YUSVbVWUVZf
        if they	VaUeSVTTTYZ
        if this	XXYWaWbXXWb
        if those	YYbWYYYYYXa
        if we	SUVRdRQQUNd
        if you	SQTUQPaVXaa
        if you'd	WVVVVXbVVXd
        if you're	TTVVUVYTSac
        if you've	YYXTYXcYUVa
        ignor*	YXWYWWWWYYd
        ii	VZZRZSSTRZa
        ii $	UaZVYWVXXVb
        ii and	WUdWWVXXXUa
        ii of	ZWZYbXYZXWY
        iii	VScSTUTVSXc
        ill	SXZRWUTTRbb
        ill $	VbUUUWWWVYc
        ill health	VSbYXXYXYcV
        illne*	WZdXUWTUTXY
        illness	WacZUWUUUYY
        image*	YVaWXUZWVXd
        images	ZVbWYUaWVYb
        imagi*	VVUWVWVUVUf
        immig*	XbVXWWYcbbW
        immigration	XbVXWWYcbbW
        impac*	ZYVbVXWXcWX
        impact	ZYVbVXWXcWX
        impact assessment	ZYWcXYWXWWX
        impli*	XWWcWWXXWVb
        impor*	TVXYXWTUTSe
        importance	WWYZZYWXVUc
        importance and	ZZXZZZZZZZc
        importance of	XYYZXWWWXVb
        important	WUaUYVWVWYe
        impos*	aUUZYbTUUXY
        impose	YXYYYdYYYYY
        impose a	YYZZYdYZZYX
        imposed	WTVUWUWVVad
        imposes	bYXaWdYZYYX
        imposes a	YXUbXXYXZXe
        impossible	XXXdacXUTTS
        impra*	VWVTVXWWWWd
        impracticable	XXWXWYYZWYc
        impro*	WVUWWYVUVda
        improvement	UUWVVSVVVcY
        in	YYUXYWZVYXW
        in $	VTNXRSaQPcb
        in 0	NWOfOXZYMYZ
        in a	VVdVPXPVXXa
        in abeyance	XWUUVYbZWdV
        in about	XbVUYUXYWYa
        in accordance	XbYVXYWYTZa
        in advance	YYWbXXVXVYb
        in all	XOTPZUSRRgX
        in an	SZWSXWUTSeY
        in and	ZZZZVWZWWXb
        in annex	adYWYTXXWVZ
        in another	YWWWaWWXbYe
        in answer	ZZZcVUTWUYX
        in any	XYdaXWYYWWX
        in appendix	fUaVXXWXVVW
        in april	QSUQWTTTVdb
        in article	VZTYXXYYYYf
        in as	TUWVXWZWXdb
        in at	WXXaYYWXceQ
        in attendance	VVTXWWWWWYc
        in august	TaURWVVXZcX
        in bands	afWVWXXVUVY
        in belfast	WWVaZZYdVYX
        in below	eUWYZYXTVYT
        in blue	cVWWYUXUVWZ
        in bold	bUTVXWVVWTa
        in both	ZVaUaXUUcXX
        in breach	YZZXbZYZYWZ
        in by	SQbXUSVTUVg
        in care	WXWWWWZVcYU
        in case	bWYWZYWYUba
        in cases	XXWXZYXYadW
        in cash	UVUaXXWWWeU
        in chapter	WXXXYWWXXWe
        in clause	cdTXZYZZYVT
        in column	dWYUVUVUTcQ
        in common	YXZZbXYXaTZ
        in confidence	ZaeUTTVRVPW
        in connection	cYZYXXXYXcZ
        in consequence	VUcbXXWXYcT
        in considering	XWUXWXWXXYe
        in court	VUaXYYVXTXc
        in custody	WXTVXXUYbaa
        in danger	WVZZWYWXXXc
        in date	fUWXWVVXWWU
        in december	TVWWXXWWVZc
        in disclosing	UXNXTdXWXXc
        in disclosure	YXYYSOYXYXc
        in dispute	VWZXYXXXWYc
        in draft	WVYWWWWWXcY
        in dransfield	XYYYZaYYYVb
        in due	YYWaXYYYWUf
        in each	UVZXWUUTWcb
        in edinburgh	ZZWXYYZbbVZ
        in eight	YUYYYWYZYac
        in either	YWWbZXVVVVd
        in eleven	VVWWXYXYXYc
        in england	WVVUUVUWXca
        in english	YWXWYYYYXdY
        in error	VVZSYWVUVcd
        in every	TVTVVVVXbcZ
        in excel	bXWVXXTXWTf
        in excess	WXXXYbWYYZZ
        in existence	XYXeWYZZYWX
        in fact	TTTbUXaUUcY
        in favour	aUZVUVUWTUb
        in february	TUZRXaVYYZa
        in five	TZWVWXVVVeV
        in for	UVVUaTUVUab
        in force	XUSVTXbQSeY
        in four	bSUUTSRTUaa
        in free	WVVVYbYYXeW
        in front	WXUXWWVVXab
        in full	eZZPSTQQZVV
        in future	YVXXWXXWWVe
        in general	aaRXXXRXUbY
        in good	WXUbYWWWWaZ
        in half	UWVVWXVWVba
        in hand	UWVXcVXXXab
        in hansard	WWWWXWXWeWZ
        in her	XVaVWXWWXaZ
        in his	USPRTRUTTYg
        in house	TSUaWTWTUjP
        in housing	bYVUYVXbYWb
        in how	WWbSYXUUWRd
        in in	XTWbbXVWYWa
        in it	ObeVTYQTTWZ
        in its	bRVVXbQbYQY
        in january	UVVaYUVVRab
        in july	UUUYVTUUWac
        in june	RPYaTWSUaZY
        in keeping	XXbXYUWWXUc
        in knowing	PRXWUSSSWbZ
        in large	WYXWZZWWWXe
        in law	WUaVTaWVVaY
        in leeds	YXYXZZZZYac
        in legal	WUUXXYYYZXg
        in lieu	XXYXYYZYVeV
        in light	XZbYXcXXVaT
        in line	XYZbaZUSTUa
        in maintaining	XaaVScYYYQX
        in making	XXWZYUZZZWf
        in march	URXWWQYUaba
        in may	XPQTOdSRWbW
        in mind	UTYXSVgYSXX
        in more	YVYXZYaXYUe
        in most	WWcWXWWWVYa
        in my	ZWbUWWXXZZa
        in nearly	XXVWWUXYXVf
        in neither	WXWbYWWYYYa
        in nine	XRTWUaTUUXd
        in nineteen	XUYWYaWVVZb
        in no	VWacWWVXWZW
        in northern	XXXZXXXcXYa
        in not	WXcYaXZZXbY
        in note	WXUXYYZZYXe
        in november	bVSXXSWTTaZ
        in number	ZVbWWUWWUYc
        in october	TTTWVUXUaeX
        in office	YZWYXWXXYYe
        in on	bUXcWTUUSWb
        in one	cWUUXQRQZaa
        in open	bbUUUTUWaZU
        in or	YXXdZYbUVaU
        in order	baRTUVcWUTa
        in our	TRYbXYXaeWU
        in paragraph	dXXXbZXYXWe
        in parliament	WUSWbUVUTaZ
        in part	VgXQTRSRPUX
        in particular	UTVXUaWVVZe
        in person	WXWUXUVVXcd
        in place	QcbTYWTTUXW
        in plain	XZVXZXcYZWZ
        in play	WUcVYVXWVVc
        in point	VWaWWVYVVUd
        in possession	WXXcXWXXXbU
        in post	WXUZYXXUXWe
        in practice	YVUXWYUTXcY
        in principle	XXXVYYYUXab
        in print	UYVSXWYVeSc
        in private	TYbZUVVYUTZ
        in public	ZZXQWUXTZZb
        in question	XbUXZSUaSaa
        in recent	XXYYXWWWXba
        in reception	XWWWYYWYadW
        in red	fWcXXYbYWWT
        in redacted	TeYZYYYZWUY
        in regard	WXfVcXYXXWU
        in regulation	dZZbbYVVXWW
        in relation	VYYcXWYUUaW
        in reliance	VZbUbXXXUVX
        in reply	VWVWWbWVaWa
        in response	dVYbRRTWUUZ
        in return	YWYWYXXZYcb
        in schedule	ZcXZbZZZZYY
        in scope	WbVWbVaWYWb
        in scotland	VXTXYXXWZba
        in section	ZWQSeUYUUZY
        in seeing	ZZVZZZZZYTg
        in september	bUUZUSSTYbY
        in seven	XXYXYaYYXeW
        in short	UXdXWaWVVeS
        in six	VZVWWVVWWcZ
        in so	WVcZaUUUWdV
        in some	TVaaVTVbVXa
        in spring	XXXYZYXXVdZ
        in strict	YYVYYZYZYXd
        in such	fUSZUVVUWaY
        in summary	abZVVVVWUTa
        in summer	VYYXYXYYWdX
        in support	VXZXVVXWXVc
        in table	dZVUWXTTcUP
        in ten	YWTYWVWWXeX
        in terms	YWbZZYUVaWY
        in that	XXTXSSRcacX
        in the	aZTWOUVSZYZ
        in their	XaVVWWWbUWd
        in them	XSiXWUWTSSW
        in there	WVaXWVVVVbY
        in these	XUWbaWZTRbX
        in this	TMSVbXPSQYf
        in those	VTaTWUSVUeY
        in three	YSZWVUTWTcZ
        in time	XVXcXXWWXbZ
        in total	YQVUWdXXVaP
        in touch	WVUXWWVbTSe
        in transparency	WYWXaXYYVXa
        in turn	UVWVXaVVWWf
        in twelve	VUTWWXVWWba
        in two	UXaTTWQTQcY
        in understanding	aYYYWTXXXVa
        in use	bRQbVSSUVYa
        in view	TSbTcTaXUTb
        in wales	WXWWWUVUXbb
        in welsh	UXUUXVWVUce
        in what	ZVWaVWTVVTe
        in which	UacTSbaNVWY
        in whole	VUdXWTVXXdT
        in winter	XYXXYYYYYfV
        in with	ZTVdUUUSSXa
        in withholding	UXcUYTVTWUa
        in writing	VVWeUWUUWaZ
        in your	ZSQXcUZQXVZ
        inade*	VUVXWUVXVeT
        inadequate	VUVXWUVXVeT
        inapp*	YYXZbYXXXWZ
        inappropriate	YYXZbYXXXWZ
        inbox	dWQXUXUYTaZ
        incid*	WYYXQVbVRYX
        incident	XZaXSTcWUaT
        incident $	WYWbZWcXYcU
        incident at	VWUXXXaXWbb
        incidents	WTWXVZaVQWd
        incin*	WWWTWVVVWcZ
        incinerator	WWWTWVVVWcZ
        inclu*	dYVIVReTWYW
        include	bXSQVSdRTdW
        include the	WXWXWWVUVbb
        included	eZaPYScRZZP
        included $	aYZTSTQUabW
        included as	eWdYYXXYWVU
        included in	VYbXXXYVbbW
        included the	eZUXWXXXVaW
        included with	eaWWWXVWUUW
        includes	SYRRUSUSTWg
        includes the	YTYYXVXXUda
        including	ZSRUUYaaXWd
        including the	cVVWUZbXaXV
        inclusive	XaXZYYWXXeU
        inclusive of	XaXZYYWXXeU
        incom*	UXZVUUUVZbb
        income	UXYXVWUVadY
        incomplete	WUdXYWXXWVY
        incon*	XWWVWXWWWTg
        incre*	WWWYYXXXWbZ
        increase	WWWYYXXXWbZ
        indee*	YWWYWYWVXcZ
        indeed	YWWYWYWVXcZ
        indem*	XVXYZYXYUbd
        indemnity	XVXYZYXYWad
        indep*	ZaWVTUSWWVc
        independent	ZaWVTUSWWWc
        independent of	UVUZWVWaTVd
        index	XXTXTZUUWYe
        index $	YYZUZYYYXXf
        index*	VWVSXaWXWTi
        indexed	UVXUWcXXVWc
        india	eaWVXUVTWWU
        india 0	eTWVXUVTWWV
        indic*	SZTUbVdUaQa
        indicate	UTXUeWeWWVV
        indication	YYWWZXbYXWd
        indication of	ZZXZXYbZZZc
        indir*	WXUWVVWWXgW
        indiv*	RcbZWaTWOTV
        individual	VZaaXYXVQUW
        individual $	VVPTYSRTTdZ
        individual was	XXZWbYZZYWc
        individually	TaUVZeVZXVZ
        individuals	SbcVSTPQTYZ
        individuals $	XcUWWXXXXcW
        individuals and	WXZYWVVUXUf
        indus*	XbTXUabcYeU
        industry	UTUUUYcbScV
        infan*	UXUVUUUVdeS
        infants	WYXWYVYWWeV
        infec*	UXaYXYWWXcY
        infection	XYYaYYZXYcY
        infer*	aYWTYVWUWXd
        inference	XXTVZWYXXRd
        inference can	YYXWXYZZZZe
        inference should	UUUWfTSVUTZ
        inferred	bZYVTYYWXcb
        infla*	XVTUVTUUWUi
        info	ebaZcUfZQIT
        info $	UWTdUVVcVUb
        info not	TUZaVSTVVVc
        infor*	TYUaZVbXZRa
        inform	WUaaZcTaWVY
        inform you	WVbaZcWaXYW
        informal	VUaZXVXUUZb
        informants	XcWSdWUWVXX
        information	UXUbYUWYaPb
        information $	QXaZSWVLRMc
        information about	WUUcdUZYbUX
        information access	VUTTWVVbTUb
        information act	UaTMZbZLSTY
        information and	VTaaUWXSSWc
        information as	aaTXVXWVWUd
        information at	YUZVdRZYVRb
        information available	YYUWXYZZTYd
        information by	WZZXbZXXdWb
        information commissioner	RVWTXWWTUbb
        information commissioner's	aYYYWYXVTSc
        information concerning	ZVaVYYXYZXa
        information dated	UYVWYYYWSWe
        information does	UYXYZXUVVUc
        information exists	WWVeZXVXXVa
        information falling	YZYaaXVVZZb
        information from	WWXUYVaVUUc
        information governance	RTZUTXPbRaY
        information has	YdbYWXWWZYT
        information held	YYUeZXYTXVZ
        information if	ZXUWVVYcXYc
        information in	YUaXaVTTWWc
        information is	XZYfVXZXWOZ
        information isn't	WVTdYWXVYUX
        information it	XXXXWXWUXUe
        information management	VWUWXYVbVVb
        information not	UVTcWTVTXTa
        information of	UZYYdYVWUXY
        information officer	UVUUXWWVWTh
        information on	XVcZaWYbaUV
        information provided	TVaXVWWXUXc
        information regulations	PWaTTQTUTNe
        information relevant	ZaYVfYaZaZV
        information request	VUSSUSQSSXi
        information requested	bUYbWXXSZUY
        information rights	UVTTaVUZUSc
        information scotland	bWacPTSSVXW
        information so	VVaXXZXaXVZ
        information supplied	cXWWbZYWXXZ
        information team	XZVXXXXdYZa
        information that	SUWZWVXSSUh
        information the	ZXYSWWYVWbd
        information to	cbRaaVWXVZX
        information under	VVeVWUTVUWX
        information was	XWXbZYXZbbY
        information we	VVbUWWWSXVd
        information which	ZWbYXXWcYVZ
        information whose	XVXYWWYWWXd
        information will	XXYXXXZYZUc
        information within	bXWdWWTUXXZ
        information you	aTWZZVVXYWY
        informed	VWWTYXVVWbb
        infra*	VZVYWWUbaXZ
        infrastructure	VZVYWWUbaVa
        inher*	UUXbVWUXUSZ
        inherent	YXZXYWYYYYb
        inherited	VWUdWXWZWUX
        inhib*	VWaWVVVWVWc
        inhibit	YXcZZYYZYZZ
        inhibit the	WWcXYYaYYXZ
        initi*	ZePSTWSRTWd
        initial	aXSUWWXXXec
        initially	aWTTWXUVUWg
        initials	SgSXUTSUVUX
        injur*	WZXSUUUYVZb
        injured	WdSYXYXUVZY
        injuries	ZXWWUVWaXeW
        injury	XXaVYWXVYVf
        inked	UiVVVTVYWUU
        innoc*	WWXVUUVVWTg
        inpat*	UWWWVUWVVbb
        inpatient	UWWWVUWVVbb
        input	XXWbXWWUVUd
        inque*	QZXTTRUYZaa
        inquest	QZXTTRUYZaa
        inquest $	WWeWXXXTUZY
        inqui*	VXZWZWZXcbW
        inquiry	WXYXZWVXbcX
        inquiry and	WVcaWWXaUTa
        inquiry has	aWaVWXVVTgS
        inquiry is	XYYWWXYYaUg
        inquiry was	YYXXYYYXYcZ
        inquiry's	VWaXXXXYcWZ
        insid*	RZbQVaXVYaV
        inside	RZbQVaXVYaV
        inside a	WYXXYZbYZcX
        inside the	VTZUVdWWTUZ
        insis*	VcUXVVVYVcX
        inspe*	VXWXQQPccWV
        inspect	XVXUXXXXcTd
        inspect the	YYYYYYYYdWW
        inspected	XTRbVVXQbdV
        inspected in	WXXaYWYYbdU
        inspected on	UUWUWWXTcXb
        inspection	bTZYSWRZaVY
        inspection $	WWZWYXXVYaZ
        inspection of	UXXYYaYWWdW
        inspection report	aVTUUVUUaYb
        inspection reports	cWcVXWWUVVZ
        inspections	SbYUYUVXUXb
        inspector	WXaQTRRbQZX
        inspector $	VaTXXVWUWda
        inspector and	bYbYZXYXZbW
        inspector's	aZXVYaXXVba
        inspectorate	WUYbVTXeTWW
        inspectorate's	WcWXXYXWdUX
        inspectors	YWXRUXPXZcZ
        inspectors have	XaVXXXXXXcY
        inspects	VXXWXYYaVWd
        insta*	RVUbYZZZXbZ
        install	VXWVXWXaYgU
        installed	XXUYUVVXTba
        instance	TTYdZZZWZSe
        instance the	WVZYYYXXXUf
        instances	WYTUWbWWWfV
        inste*	aZaYTSUUWeV
        instead	aZaYTSUUWeV
        instead $	SRSWVTUVZgX
        instead of	WadVXYXYTVV
        insti*	VZaUVXZaWZZ
        institute	WVaVWXWbXbY
        instr*	VTWdVbRNTXY
        instructed	WUVWUcXUUaZ
        instruction	SWVfTTTVTYW
        instructions	ZYaUZWWUVaY
        instructors	XWWWXWWWWfU
        instrument	YTUZWSWUTYc
        insur*	ZWZVUPZXScZ
        insurance	SZXYWVaVVeZ
        insured	bYRXVTXYVXd
        insurer	UUcVVVUZWdT
        insurers	TTbQRTSPUab
        integ*	YXaVYXYcXeU
        integrated	ZYYVZXYWYeX
        integrated care	ZYYWZYYWYbY
        intel*	VXcUbVWUWTb
        intellectual	WWdXYYYVYVa
        intellectual property	XWeYYYZYZWX
        intelligence	UYWXcTWXWVZ
        inten*	VWYVUZeXUVd
        intend	TTbVVafXRSW
        intend to	SVcXVbVVUTZ
        intended	VUXZWYdaUSc
        intended for	YWYYYXXbXYb
        intended to	XYXaWaYVVSe
        intends	WWcWYYXXXVa
        intends to	WWcWYYXXXVa
        intent	WbWWWZYXbYc
        intention	SUSXXTTSXfX
        intention of	YXXYZYYYWca
        inter*	SWVTYYYUYWZ
        interactive	UVVWXWWXcSd
        interactive map	WVWWXWXXbTd
        interest	SVWTaXXTHXa
        interest $	XOUTUOZNTYe
        interest and	XVWRaWXXVaa
        interest considerations	WYWZXYYYYXe
        interest favours	VZbYaVYYYXZ
        interest for	WUUVbVXWWTb
        interest in	VYWXYeVVRWb
        interest is	TXcUcUWWXVX
        interest lies	WXeZaWaWWYV
        interest of	TYWYYYXYYVe
        interest regulation	VVVWUQTVXWf
        interest test	QWYQRPWTVPg
        interest that	WaVXWUZXYSb
        interest to	VTbTUUZbUbX
        interest was	XXXYVTYXXTe
        interested	TUUTVZecROY
        interested in	UVWWWYgVWTW
        interesting	YVXVYWWXTYd
        interests	aTYTRSZZcUZ
        interests $	SOWSVSRTYXd
        interests and	WVeXYVZZVbV
        interests is	YXYZWZXYdZX
        interests of	aZZVUUVUTWb
        interests the	YYVWXSXXXUf
        interests you	VYYZYWaYWZb
        interference	WWVXXXVYXfU
        interim	YXUbXYXVWdV
        internal	aVaRSUSXTWa
        internal audit	caUWXVWWWcZ
        internal communications	UWdWVUWUVSZ
        internal review	dXaUVTUWVSc
        international	VSVdWSVXVTd
        internet	USWVVVSSfWa
        internet $	VVbVXVXWcVX
        interpreted	XWWbYVSTXTh
        interpreter	bXWbWWWWXXa
        interpreters	WVXdWXYVVaV
        interpreters are	XXYeYYZXWYU
        interpreting	WXXXXXXYVdZ
        interrogate	VZZcZdYYYVW
        interrogated	ZXXZZYXYXVc
        interval	XWYUUdSWWaZ
        interval has	WXWVWZXWXTe
        intervals	WXcWZWXXVUe
        interview	XdcZWTTTUVW
        interview $	YbYTWWXUXSd
        interview notes	WdbVWWYZZXW
        interviewed	VSVVYaUWVZb
        interviews	SVZdWTUVWZX
        interviews are	WaWbXYXXYdT
        interviews were	VXcXYTWUVVb
        intim*	ZVTVXXVVSZe
        intimated	ZWWWYYXWVZd
        into	WXYZVUWSYYY
        into $	UVUVUTUUVVh
        into a	bacUXZVXYSb
        into account	YXcVXZWTVVZ
        into being	YYYfZWYZYVX
        into by	WYWZYYXYYWe
        into force	UTYZXWVUXVf
        into it	VVVZWVZVYcY
        into one	acXVXXXXVaU
        into our	ZXYcXXXVWYY
        into play	VXaWWXXXYWc
        into that	UWXUbWWWWUc
        into the	ZUUVXQYUZfX
        into this	XUTUZbZaWVc
        intra*	YXWXYYVVZcZ
        intranet	YXWXYYVVZcZ
        intranet and	YWWXYWWVaaa
        intro*	VUUbUVUUUXc
        introduced	YWXdYYXVWVb
        introduction	VWVZVVVVVXb
        introduction of	YZZaYYYZZcX
        intru*	UYbUWWcVVYZ
        intruder	VZWWWVcVWaZ
        inven*	aYUaWWUUVXa
        inventory	aYWbWXVVVZX
        inventory is	daYWYZZZZYV
        inver*	UaTTUUUWTbV
        inves*	QXaRaQOUOba
        investigation	TaaTYVSWTWc
        investigation $	URaUXYUUWfX
        investigation and	ZWcYYZZXZcY
        investigation into	YYXZaXYYYVd
        investigation is	XVVVWVXUWTg
        investigation report	YbfXXWYZXWT
        investigation which	WUcWWUZYWWZ
        investigations	SSXZcTSTRbW
        investigator	XUWXWXWVXdX
        investigator's	VWcWVWXXWSc
        investigators	TSRZUVUTUcY
        investigatory	VYYVbYXXXZa
        investigatory powers	VYYVbYXXXZa
        investment	WVUUUVWVWbc
        invig*	aXWWXWYWWfU
        invit*	XUVUTSbYRaZ
        invitation	SWWTXUWUUbd
        invite	bXZVXVbZWWY
        invite you	ZYXVXXebYXW
        invited	WVXUWVYaUac
        invited to	YXYWVWaaWcY
        invites	WVWXYXcXXdX
        invoi*	baVZTZTYQUb
        invoice	VZSYWTWVWVg
        invoice $	WbVWYWXXXUe
        invoices	daYZVaUZSVY
        invoices $	bSSYUSTWVZX
        invoices are	ZTUVWUXUXZc
        invok*	TRYYYgTWTRU
        invoke	WXcaXcXXXWU
        invoked	WTYSacTVUUY
        invoked $	YYXYYdYYYYX
        invol*	YVZSWeYXSVc
        involve	WWbVWcVVWVc
        involved	ZXZUWdZTVYa
        involved $	caZVVZWUXTc
        involved and	XXbZZZZZYVb
        involved in	YUVWWUWXWXg
        involved is	YYXbZeZYXXV
        involvement	XYXXZWWbXVd
        involves	YUUVYVXXWYe
        involving	XZXXbdaXXcV
        iopc	XXVWWZYbYUe
        irela*	aVVWXVVZVaZ
        ireland	aVVWXVVZVaZ
        irish	VVZUWWXXWfV
        iron	VYUbWVXYVcY
        irres*	XXWXXXXWXba
        irrespective	XXWXXXXWXba
        irrespective of	XXWXXXXWXba
        is	eaYUWXVZWWV
        is $	cYRQTUUZUbb
        is 0	ORQNPUPOQhb
        is a	VTZXZUUaXWa
        is able	eZUaZXVVXXT
        is about	UXYSYTbYTaZ
        is absolute	TUXWVSSTUTe
        is accepted	aVWYZXXXWVf
        is accessible	ZYXXYYZYdYY
        is accordingly	YSbcVZXYWXU
        is again	aWeYWVWXcVT
        is all	cSXYVUTSWaY
        is allowed	VWYWbXVWVdX
        is already	aWYWXTXXVZb
        is also	TacSVSWWWXZ
        is always	YYXYYYYXXdY
        is among	XVVcXXXWaWa
        is an	RUWRTVSVaac
        is and	gVVVcVYVVUV
        is annexed	gVVVWWVWVYU
        is another	VTbVWVWUWYb
        is answered	WeUXXaWWWbU
        is any	XYWVfWYWYVa
        is appended	gTWTWXWWTRW
        is applied	WXaWacYXYTa
        is applying	ZVaWVbWXXWW
        is as	bUdZVVUVVSa
        is asked	UURaTSTYUaa
        is assessed	WWXVWXVWYcZ
        is at	ZVSQWTUQXcZ
        is attached	edSVVWRTSST
        is available	aSQcVWVUXaX
        is based	VWaXYTXYWWd
        is before	XWbWZWVUWZa
        is being	XXdTWdZVZaV
        is below	ZaWVXYYdTWY
        is better	VUZUcWWaWQY
        is between	SacSWVVYVSZ
        is beyond	XWWdWdXYXXT
        is blank	VVVWXWWWXgT
        is bought	XYbcYXXXXaU
        is bound	UWZZXVXWWZc
        is by	YRRSUUSRTgU
        is called	WXXVXYXXXbd
        is captured	YWXXYXWXYba
        is carried	VWXaWUXaZcX
        is charged	XYWYYYYXZZb
        is cited	XXWWYdXXYWX
        is claimed	YWfXXaYXXWS
        is closed	VXZaZXXYYbW
        is collected	WYXXYWXVaeU
        is coming	cWdUWXVVWTe
        is commercially	UWdYXVVVWVX
        is complete	dZYYZZYZXWX
        is concerned	XZVXWUXZXUf
        is conclusive	WXZXXWYWXTg
        is confidential	XadVWUVUWTX
        is confirmed	XWeVaZYXZZV
        is consequently	UTcfWYWXbYU
        is considered	XUXXWYYXbdW
        is contained	dXXVYYXWVYb
        is content	dZVXWZZZXVV
        is copied	cWUVWYYXYeU
        is counted	WVXSXYUXXaa
        is covered	UWZWXYWVbXc
        is dated	SXXWVVWWUdX
        is declined	XZbXXbXYXWV
        is denied	YWdWWWYWXWX
        is described	WUVWXWXXYXb
        is disclosed	bcWWWWXXUUU
        is disclosing	beUXXWWYXWV
        is done	WUaSVTUUSgV
        is drawn	VUWVWYXYbYb
        is due	TWZTWVVWUda
        is empty	WZSWWXXXWda
        is enclosed	ebRUWUUVVWX
        is engaged	VXXZWcYWYVb
        is enough	YWXYXcYXXYX
        is entitled	XVaYXWYWXWb
        is environmental	TWWYUYWZYTc
        is estimated	XXXYYdWYYXc
        is excepted	VWgVWWWWXXT
        is excluded	YYYXaYYYYcX
        is exempt	RZgWWYWVXSU
        is expected	WYUXZZXYYSh
        is far	YWXXYdYYXVZ
        is for	PQcRVVSXbZY
        is found	XXXXXYWXXZd
        is free	VUWbXWXVZYd
        is given	bfRSYYTZWYY
        is going	WZbXXTWYXZc
        is good	XXUXWYXWUad
        is governed	XWbWXWYWVba
        is grossly	WXUXWcYXUWa
        is hard	bXXXXcWXXYX
        is held	PQXYbXPYOaZ
        is hence	XXZaXXYYXdW
        is here	UeXVWWXTVUa
        is hereby	bXYXYaXWYWb
        is in	ZYbVPRNXaWX
        is included	dUWYZYXYZaT
        is information	XXcaZZZbZYT
        is intended	YZWZYZaXZZb
        is it	UTTSVXfTUWY
        is its	YVWVXYXXXUf
        is itself	VWVXfVYWVTa
        is judged	WTYXWYWWWba
        is kept	UWVYSSUUcZa
        is known	SQZeaVTVTVZ
        is laid	bXXYWXXXaUb
        is left	TcUabVWWXbW
        is let	WTcZXYUWYZX
        is likely	YYUUVUWfWSX
        is listed	VSUXWYYWZca
        is live	UVWXVWWXVYg
        is logged	VXXcYXWYXZZ
        is looked	VWXUXWXbYaZ
        is made	VVabSYVTRXb
        is maintained	XVeWWbXXWaP
        is marked	VWYVVWVVYab
        is meant	UVXVWVfVVSa
        is measured	WWXWYWYXWbb
        is met	dVUUbYWVVZY
        is missing	WXUfVUbWXWV
        is more	ZVWWYecYTWW
        is my	ZWYWYYWWYXc
        is named	TcdTXVbXYSb
        is needed	RWVbWVaVVVd
        is neither	XYXUeWWYZXW
        is never	UVUaWWXXWab
        is no	dMSYOXSRRbY
        is none	WXTdYVWXXVc
        is not	MVZcXUTTLZY
        is noted	VXWbWWWWXUf
        is nothing	aWWgSUUTVSZ
        is now	dZQWUWTYSYY
        is number	aXUWWVYXVbb
        is of	WVaUaXYWTRc
        is offered	WXTVdWYWXcU
        is on	XNWMZQRUdXc
        is one	LWcWYYRbXZV
        is only	XUZWXYWVYaZ
        is open	YZVSWSVXbTd
        is or	XXWUcYUVXVd
        is our	YaVVZYTSTXc
        is out	UUcTVcTVVXZ
        is outweighed	WVUYZRZZWYg
        is over	TRYYWcWVaZX
        is overwritten	UVURWWWXWgW
        is owed	XXZXXXYXVZa
        is owned	WWWWaWWZWcZ
        is paid	SZYaXVXWVYd
        is part	VbZUXUTTWXY
        is pasted	dYYYZYYYZXW
        is personal	UWZVZUXWVSc
        is placed	VXWWXXWWVcd
        is planned	UXaVYXXWWZc
        is presented	aVWYXXXXaXa
        is presently	VVUWWXUWWVg
        is printed	cXTTWVWWYbV
        is privileged	XWbWVYXWWTb
        is protected	WSeVWVUUVTZ
        is provided	ecOUWXUXYcT
        is public	cRSUVVVTYaZ
        is published	RSUUXYXVgTa
        is put	WTaYXVXWcaZ
        is qualified	WXUXXUYWXWe
        is real	ZWXXXXWZYWd
        is reasonable	UYXXXaVWWVd
        is reasonably	WXVUYXXXeVY
        is received	XZZbXZXXXVb
        is recorded	YVXYTUSVTYb
        is refused	VYfRWbRSVYQ
        is refusing	XXdXWcYXXUU
        is released	acUXYXWXUTb
        is relied	TVbUaYWWaWX
        is repeated	XUWXXVVVTYe
        is reproduced	bWVWYWXXZWZ
        is required	VWaXVWaWZcY
        is responsible	XXXZXYYXXVd
        is retained	TTbVaYYXXUc
        is returned	cXYUWUVaTbU
        is reviewed	WYWXZYWZYfV
        is right	TUTaVXTVWZb
        is run	TUSTWVUbWaa
        is said	VVZYXWYVXPc
        is satisfied	XXUXaYZYXXd
        is section	VWSUVTTUVdd
        is sent	ebUVYVYUWXX
        is set	fZSUVTVXWXY
        is shared	RSQUVVRSVea
        is shown	ZfbUWXWbYVW
        is silent	WYXWaYWXXab
        is so	VZXZYbXWYVc
        is some	XYXYYYaXXVc
        is something	SRcWXTTUYPa
        is spent	UVWWUTVUUac
        is still	TYYRUaWTUYd
        is subject	YUbWVYYbYUZ
        is such	ZXcbYbWWYVV
        is supplied	gZVSUVUUTaQ
        is taken	VZUYUWXXVda
        is that	QZYUWaVSQhV
        is the	ZWUWYSWgQXb
        is their	UUTVWXVaWRg
        is theirs	WWVVXYYaWVd
        is there	SbUYTTVbZaY
        is therefore	dUTcWaVadZR
        is this	TVTUVTdUVbY
        is thought	XXZcWYZYXTb
        is thus	bXeZaYXWZWU
        is to	VWVTUZYUaWa
        is told	YXUaWWWVWhT
        is too	USSVUdVWVVe
        is treated	VWXYXTYYYcd
        is true	WVUYXXWXTbd
        is turned	XXfSXZYVXWU
        is two	XXWYZYZZYZc
        is typed	VVUZYWYXVbc
        is unable	XVcbaWXWXUV
        is under	TTVXZVSSVWf
        is unfinished	WXYUYXXXXWc
        is unknown	UUTcYWVWVXa
        is up	SWWWXWWXeZX
        is updated	WXWVWYYWYYd
        is upheld	ZVgWXWXWVSX
        is used	TTZSVYVTVcZ
        is usually	WVUYXZYXYYe
        is vexatious	XXYXWaWXYXb
        is well	RXXRWdYTYRd
        is what	YYQWQbaPSaa
        is where	WWXTYWWgZSW
        is who	YXcXYYYaYXY
        is why	aTcSXcXYWVZ
        is willing	acWXWZYXXYb
        is with	YZaXaXSSTWb
        is withheld	TXgVTVWWVYP
        is withholding	XWgYVXYXXXU
        is without	WWWaYWYYYUe
        is worked	YaVXZXYXXaa
        is worth	USTUVWUUUZc
        is written	VWTdWVWYWSc
        is your	WXVVWWXcUTd
        is yours	abVSXWUWVSd
        islan*	TZTZTWZTVdX
        island	VYXcWZXUWeT
        islands	UZVVWVZYUdX
        isn't	IUhnZUSWJWN
        isn't $	RZaQdUVSSeP
        isn't a	VTRcSVUXUaa
        isn't among	YWVebVWXXVV
        isn't an	UWVdVTUbVTb
        isn't any	XXaUWXWXXda
        isn't available	YYXdYZYZYbW
        isn't being	SWeSUbVTTcR
        isn't captured	WWWeYXXWXVX
        isn't clear	XWUVXXgWXWU
        isn't counted	XUVSXXUVXhS
        isn't for	XddTTWVTVSY
        isn't going	ZZdWYaYXZZW
        isn't held	XVXdVYXUXXb
        isn't in	WURgTUUVWSb
        isn't noted	YXWcXXXWXbS
        isn't on	YWcdbXWVYWT
        isn't one	WUbXRUZYWYa
        isn't recorded	WWVfWWVVXXW
        isn't shown	WVecXWXVWaT
        isn't something	TUcdcZSUUWT
        isn't the	XXVbWRWWXWe
        isn't there	UVYgVVVUVVR
        isn't to	VUaVUXWXYac
        isola*	XXVcWZXXXXb
        isolation	XXWdWVXXXZa
        issue	YQZQQQSVaVf
        issue*	UTbabSZZcVZ
        issued	TRabWRYSYYW
        issued $	WXbaWWWXVbV
        issued 0	OOdONSNMNWb
        issued by	UWVaVWVaZUd
        issued in	WXWVUWUUVcZ
        issued on	aXVWbXXWVgR
        issued to	UVTaVXXUVgU
        issued under	ZYcYXYWYWXa
        issues	VYVVbXXabSe
        issui*	WbVXXbXXYZa
        issuing	WbVXXbXXYZa
        it	WYZXaYbXYWU
        it $	XVXZSUOTTXa
        it ?	WVXVXVgTVUU
        it a	TUWVVbWUQZb
        it afresh	XUUWWaVWUUb
        it again	WVWVWcdVbcS
        it all	ZWdbWWXVaYT
        it also	WWWWYaXZUZc
        it an	XWYXWcWZWWa
        it and	UQbaWVRabQc
        it answered	YVWVYUVWVSj
        it applies	YXXXXUXZXTe
        it are	YbXUVVUXVbX
        it as	XZXSYbXXXUb
        it at	UbYWWbUXZbW
        it back	VYdVXaTVWcU
        it be	aWXSTTdWWdW
        it bears	XWUWVXbXYfT
        it because	VVbYVTWUVYZ
        it before	UTaVVXbUSWc
        it being	bZbcaYZYZVU
        it by	acTXWXWRcZT
        it came	YYRXUTRUTeX
        it can	RacRaXRUcRb
        it can't	TRXZbeUTTQZ
        it cannot	YXeaTaYYXZU
        it comes	ZZXbWSVUTcX
        it concerns	WcUUYXbVXUd
        it contains	caWcWVUVUTX
        it cost	TVYVYUXYThW
        it costs	UVUUWUVVTZb
        it could	VSdWWZbTXTW
        it deals	YVcYXYVWWWY
        it did	XUSXcWWUXfY
        it didn't	WWVRbWUXTdY
        it does	TVXTVXUURdd
        it doesn't	SQZXTSPQPdW
        it down	TSZaUbUVRSd
        it estimates	aZZZZVaaaZf
        it ever	WWUYaVVXWab
        it falls	XWdWWZaWXbW
        it first	WXXYXWXUWab
        it follows	SScgRaTTSRZ
        it for	RVZRUYTTcYc
        it from	SSaZUUUTUZZ
        it gets	YWVWXXUWVXd
        it gives	ZVacWVYXVbV
        it goes	TTbRVaUXVWd
        it had	SQRRUUWTQfZ
        it has	UZUTcTTYZeZ
        it hasn't	XTbdWTWUUTZ
        it have	XWTbWXXTWdW
        it having	XYTcXaXXbYZ
        it here	bYaWXXXVXVV
        it holds	VUWWdXRXVVa
        it if	YVUYXaXVYXf
        it impracticable	XXWXWYYZWYc
        it in	XaXXSWWScSf
        it is	bSXTVZYXWaW
        it isn't	PWaXaXVaPZW
        it made	WVVVXWVWWZd
        it may	PZXYQTYbXXc
        it might	WbVZXaUYXRc
        it must	VUcWXWWWbRZ
        it need	YYXXZWXYWba
        it never	WUVfUZWWXRb
        it no	aWXcYYYYYYW
        it not	YVVcaWbWUVW
        it now	eWXXWWVVWbV
        it off	WXZVXXVXdTd
        it on	TXXabbSaZXZ
        it or	XWaWcWZUaZX
        it ought	aXWZXXXeYXY
        it out	aWcWVdZUYYS
        it over	VVTaUVWYWca
        it ran	aWVWWWWWUca
        it relates	YXXWWaXYXVc
        it remains	XXaVVbWXZUa
        it right	WbeWWWWaXXU
        it runs	WWcXVUVcTdU
        it says	UTdXWWTWVXa
        it section	SWbTXWVXVYa
        it seems	bXVZUWWWYdU
        it serves	XXVXXXXYXXd
        it sets	WXbYZWWYVVb
        it should	VWXZSWSZZdY
        it shows	VXaXZYWWZYa
        it since	WTYVZVYWWVf
        it so	ZVVaVYZWYXc
        it stands	aSSWVYcWWeW
        it stays	WZgbXWWVUTR
        it stood	dWXUYXXXWVY
        it takes	WXWUXVWWVdY
        it that	VVdWWUbUWbX
        it the	TXZVVYdZUeV
        it then	VVTXWWVUXUh
        it there	WVZVVUUbXTa
        it to	VRaUYYbYWUa
        it told	XaaYYVVVVZa
        it took	UWWTVTWVUWf
        it turns	YYYbYYWYWVc
        it under	YYZRVYTSTVZ
        it up	UbWSWWZcYbW
        it was	WTbXURSWaZZ
        it wasn't	WVPUVTUZUdY
        it we	ZUcUVVXZXUW
        it went	VVVaXWXVZWd
        it were	VUVVUVWSUUg
        it which	VbYXYXYXYXa
        it will	WYcTSWSaUZY
        it with	XVTXYaVTWdY
        it within	WTaRTVUXVUg
        it without	ZVVbXZWYWba
        it won't	XXeXVbYWXWY
        it would	OXUWVdYUMRd
        it wouldn't	UVbUWVXXXTd
        it you	UTaUUVTTURh
        it'd	UXZSaZXSRUc
        it'd be	WZcSbYTVUPZ
        it'll	RRbSTYUTadX
        it'll be	UTWWUbXWXeZ
        it's	aRZVYaQYXZX
        it's 0	TUTTUVUVVcZ
        it's a	NUYVVgSPPVc
        it's all	dWWWXUcXUTd
        it's also	VWXWXXXWXYd
        it's an	XYWVYXYWWcZ
        it's attached	eVXYXYWYWWW
        it's been	WVTVVVWVTca
        it's for	YYfVaXXYYUX
        it's held	YXbWYYYYWWe
        it's in	bUTaRSSTcWZ
        it's not	QQYaaYaRSNc
        it's now	VWWYWWVZUdX
        it's on	YWeTUVXVgYR
        it's our	WbWVcYVYVTe
        it's refused	YYWXXfXYZYV
        it's right	WXcYXXWWWWb
        it's still	VWcUYWWXaVb
        it's the	bTWYTWTdRUZ
        it's to	VVbVWXYcXdU
        itali*	VVVUWWVUUbb
        item	WaXXWSRYcVb
        item 0	XZaUXSQZbWZ
        itemi*	dXZfUTVVTSS
        itemise	XZadXWWXVVX
        itemised	eYXcVWWWVUT
        items	XhQWUWQZRYa
        items $	cRTbXVVVVVe
        items 0	aYWVVUYbTbV
        items in	UXWUXcVWXaY
        itren*	UVTcUUUUUfS
        itrent	UVTcUUUUUfS
        its	UYXaSWXfVUW
        its address	WXcWWYYbVVc
        its author	WUUXYYaVVYd
        its being	cWXWYWXVXVZ
        its books	XVTaSXWcUbX
        its contents	VWeXYZXXZWW
        its data	WYVcXWXbYUX
        its disclosure	WWZUXWWbZVa
        its entirety	bScXZYYXXVY
        its findings	aXYZZZZWZeW
        its first	XcXUWWZYXaY
        its hand	XXUWYXYYYUg
        its information	YZXWZYYfYUV
        its meeting	aWcWYWVWUYV
        its name	XVaVXWWaXXc
        its own	WWVYUZWaVYX
        its papers	XcaUWVWUVVe
        its refusal	bWdYXVXWXXX
        its release	aXXWZYYYWTd
        its schedule	YaUUXXWUTcY
        its site	YZYYYXWXeXX
        its terms	XXcVWZXXXTZ
        its value	WdVXZaYXYXW
        its views	XVWYXWXYXUg
        its way	fcWbXWXVXWR
        its website	WXWWXXXebUV
        itsel*	ZVaXaXRUWYa
        itself	ZVaXaXRUWYa
        itself $	PUZZSSURPVd
        itself and	VXaXYaYZZbY
        itself be	ZWYZdYYYYXX
        itself has	WXabVTWUTUb
        itself is	aYcUYWZWdVX
        iv	TTSTTTTcTQe
        j	RUVTUUUUSad
        jan	cTUUWVVUVXe
        janua*	ZQSWUZXQbZZ
        january	ZQSWUZXQbYZ
        january $	bWVRWRTSYeX
        january 0	QSUeSbTSUTc
        january and	TVVUVSUWZgU
        january the	WXYVYWYYWbc
        job	WZXTQcUUQXY
        job $	TTTTWZUTVeY
        job is	WVVWYaYWWVe
        job title	XYdWXWbXWUY
        job titles	adWXYYWWWWU
        jobce*	dWXcYWVXWVY
        jobs	UTSXWVSRaXb
        join	YWVWWWWWYab
        joine*	YVUSWXTXWZd
        joined	YWVUXXVXWXe
        joini*	XVXVXXXXYbb
        joining	XVXVXXXXYbb
        joint	SVQZSRRbPYc
        joint*	WXVVYaXWWca
        jointly	WXVVYaXXWbb
        jot	XWZdWXVXWUZ
        jotti*	UXdUWWXWXcW
        jottings	UXdUWWXWXcW
        journ*	UVZZXVTUUWd
        journalism	YWZYYYXYZYd
        journalist	ZWVVaVYZYba
        journalists	WZWbVXVUWTa
        journey	TXVaUVVUVTZ
        journeys	UWbVWYWVYeW
        judge	STTUYSRQSeY
        judge $	ZVVXaXXYVYb
        judge*	SUdbWWZcTcT
        judged	RYaSVXTSTdX
        judged by	YXUXZZXWXac
        judged to	YbZYVWYZWeU
        judgement	TSfdYYWTUXV
        judgement $	WWVWVZVWVYd
        judges	VVUUYYbaVdX
        judgm*	YUbUTaUUaaY
        judgment	YUbUTaUUaaY
        judic*	WZWcZXUZbWZ
        judicial	VYVcYYVaVYY
        judicial office	aXaTXYYYXVd
        judicial review	VWbaWVWVXeU
        judiciary	WXZSXYYWZXd
        july	UNZUQQQWadZ
        july $	SUSSVVSZRab
        july 0	YRPZUUVSXZc
        july and	YXZWYXYXVeX
        july as	WXUWXVWXVcb
        jump	WVaZXUUTUdU
        junct*	YXWVYWXWXZc
        junction	ZXXaYXXXYXd
        junctions	YYYVZYYYYbb
        june	WXWWSVXUbaX
        june $	YQRXVUSXZab
        june 0	VXVaWVaVRUf
        june and	VSbZYWXWbdU
        junio*	XcaTUUSUTSe
        junior	XcaTUUTVURe
        junior staff	XaZXYXYYYXc
        juror*	WWXZYXYYXeW
        jurors	WWXZYXYYXeW
        jury	YYVXYWYVXXe
        just	TWabQYTPUWZ
        just as	aZUZZYYZWTd
        just one	XbVVXXWWWfT
        just that	VVbVWbXVVVc
        just the	XZTYVRaVSZY
        justi*	VPYXWXSYSZZ
        justice	VSZZYXTYVaY
        justice $	TVYcTUUYTRb
        justified	WWYXZaXXYbb
        justify	aVcTWXWTVWZ
        k	ZVaTaYXVXSd
        keen	XVZVUUUWUVe
        keep	VSdcVTNUXTX
        keep a	SWTbWVVVbZY
        keep it	VVWVVVYWXYf
        keep no	UWUgWWVWVWS
        keep that	YXdcXXYYYXT
        keep the	XWYVXVVaSZb
        keep their	TUYVXVYTUbc
        keep them	XVaWXWWVXTe
        keep to	VXcTWVVWWUc
        keepe*	YaaXTWXXUaY
        keeper	ZTbZVZVYWaY
        keeper $	XWWYWYYVZdZ
        keeper has	UXZbZXYXYaV
        keeper of	YYVVYXWbYWb
        keeper's	ZVYbYWZWWab
        keepers	WabUXXYWVZZ
        keepi*	RWgWVXRWTVW
        keeping	RWgWVXRWTVW
        keeping $	UaUdVVWXVcT
        keeping it	XYdYYXXWYYW
        keeping the	VXeWWXXXXXX
        keeping with	XXaXacWWYWb
        keeps	PRYdWRVeYVW
        keeps a	VUWaXWVWaWa
        keeps its	XVWXXXXcXUf
        keeps no	VUUgXWXVXTU
        keeps the	TUaVVWYcUcX
        kenne*	UUdSXTTVTbW
        kennels	VVbSWUTWUcX
        kent	VUSaVUdUWZW
        kept	KWfgVMLUSVW
        kept $	VZPjUXVVUQY
        kept a	ZZTcYYXXYVa
        kept and	ZZaeYXZXVdV
        kept as	WUTbWZVWXUc
        kept at	YYXbZZZWdWV
        kept back	TbhRUTWVWRW
        kept by	VTRZTYXdTcT
        kept confidential	XTgWWWWVXUT
        kept for	WTRYXUVUSbb
        kept from	VUfTVUTQUeR
        kept in	WSUPRWVSXda
        kept no	WUWeYYZVVXV
        kept off	YUeUXWXXXbY
        kept on	VYUWYYYVUZg
        kept out	TTgUTVXWVYU
        kept private	ZUWVVYXYYUe
        kept secret	YYbXXZWXXXa
        kept the	XTaZYWUbWWb
        kerb	WWXVXWWWWgS
        kerbs	UVUWXWWVWfV
        kestr*	WWUeXWWZUZU
        kestrel	WWUeXWWZUZU
        kettl*	WWUXYXWXVTg
        kew	XVXYYXVdcWX
        key	SPZTSTRVYUg
        key $	WXYTWUXUTUf
        keys	UUcZWTUUUeT
        keywo*	RSSYTVbRSTg
        keyword	UVVZVWSTTXc
        keyword search	YXYZXYWYXbV
        keywords	TTUYVXeUWUf
        kg	WWUWXUWWWca
        kg $	XXXWXXXWXab
        kille*	VVWVWXUVUca
        killed	VVWVWXUVUca
        kilom*	WaUWYXWWWbY
        kilometres	WVVWYXWVWcY
        kilometres of	YWXWYXXWWdX
        kin	bRWUVVUZXTc
        kind	XQUbaYZTVQX
        kind $	XXUaaSRSRZb
        kind and	XYbcYXZXYZY
        kind are	VXVcYVVZaSb
        kind is	UXbWaXWVVSb
        kind of	WWWbXXeUVSW
        kind would	UWVbWXVUVWd
        kindl*	VUZRVTdbZUW
        kindly	VUZRVTdbZUW
        kinds	YYYXZZYYZYc
        kingdom $	YbZXXXXXXcW
        kiosk	ZWdXWVWWVdV
        kit	UTTTeSSRTbT
        kit $	XWWXWWVVXcY
        kitch*	TVUcUXVTUdY
        kitchen	WVXZYWWWVYc
        kitchen $	XXWaYYXWVUf
        kitchens	UWVbVXWUWeV
        km	VcZTVVUTVZZ
        knew	VVaUWWUVVTf
        knew the	YYYZYYXYYYc
        knew what	ZYXXZZYZYUf
        knive*	UbUWWWYaXhT
        knives	UbUWWWYaXhT
        knock*	UVZTXaTVUbZ
        know	OUScSQabRWb
        know $	QPMgSQTcXOY
        know about	YWVfbXTWXVX
        know and	VVZXWVUWVUf
        know how	XaUaYWWWYTe
        know if	VTUcVVXVWVa
        know it	YZXVXWcXYVb
        know of	USXPRSTWTlT
        know that	UTTRSaWSSYf
        know the	VWVWYYcUUUc
        know this	WTUUUVUcURf
        know what	UTXZTWbSUWZ
        know where	WXWYTUYWUSd
        know whether	YZZWWYdXYZZ
        know which	XXWVYZfYXUV
        know who	TVQfUWSPSTZ
        know why	XXUWXVYWYYd
        knowi*	TSaYWUcVWYa
        knowing	TSaYWUcVWYa
        knowing $	YXaaXVdYYSZ
        knowing how	TRXUVURTWcY
        knowing the	XWUbXXXYWUe
        knowl*	VUYaVUTTWaY
        knowledge	VUYaVUTTWaY
        knowledge of	VWabXVUUVTa
        known	YWXeXSQLNXa
        known $	aYWbWQRRUTa
        known and	WYdXYYYXXba
        known as	WXWYVVVWVeX
        known the	WXXWXZWXWcc
        known to	XPafaRUQQXV
        knows	SVUccSUTTRe
        l	VXcZYXZZYZV
        label	UVabVWWVUcX
        label*	WXXZXXWWWfU
        labelled	WXXZXXWWWfU
        labor*	bTTWUUVUUeX
        laboratory	cTUVUTVVUcY
        labou*	XWWXYcVXWYb
        labour	XWWXYcVXWYb
        lack	WTRfVbSVaZT
        lack of	WUSWWbTWVdW
        lacks	YcXZZbZZWWX
        ladde*	WWZVYXXWWfV
        lady	WaaZVcXYYUZ
        laid	aPVQSVWRaba
        laid bare	WUbWXXXXVTc
        laid before	ZWWYXYYYcVc
        laid down	ZVXWXZYYWad
        laid out	cWXYWXXXbZV
        lamp	eUVYYbWYTYV
        land	QTTRTUYeacY
        land $	UVWVXWTSTac
        land and	YZWaYXXVZdU
        land at	WXYaXXXXXeZ
        land has	XVWXXXVXVcc
        land registry	VXVZVUTebQa
        landf*	XYXYVWXXacY
        landfill	XYXYVWXXacY
        landi*	ZYXUUUcXWbV
        landing	TZYTUTbVTbW
        landl*	WZaVXRRbQZZ
        landlord	TZZWYUSbSWb
        landlord $	WUcTVUVVVUe
        landlord is	XeVSVWWUWaX
        landlord's	WYYXVWXZVba
        landlords	aSaUUVVUWbY
        lando*	ZUZUUTWVVcb
        landowner	WVaVVWVXXca
        landowner's	bZWVYYXYXYb
        landowners	YWbXYXYYXcX
        lands	VbZaWVWWUbW
        lane	aSQZSbUTQbX
        lane $	VWVYWVVVWeZ
        lane is	VVVdXVWYWaT
        lanes	VVWWXXUWXcZ
        langu*	WWSbUXXaZdV
        language	WSScVXXaTcX
        language $	aWWcXYXWWcV
        languages	YaWXWVVVdaR
        languages $	aXbZYZYYcWW
        lapse	VWVWVUbVVXb
        lapse*	WWVbVUVVUbY
        lapsed	WWVbVVVVUcX
        lapsed $	XXWbWXXVVYc
        lapto*	aRTXXVWWUab
        laptop	VTTYXUWXUWe
        laptops	bUXWYYXXWgS
        larch	XUXWWUabUdS
        large	RTbSUUZUVbd
        large $	XWZXYYZYWWf
        large print	VXWWYXWXUeZ
        large*	VaTaUSUTUab
        largely	XXXXXWYVWbc
        larger	YYVVXXXWVac
        largest	UbYcSUVWSaV
        last	aUWaQTZTaYY
        last $	cVbWYXWYYbW
        last autumn	ZXWcXXWWVcU
        last day	bYXXZYYZWZZ
        last five	ZaXWYWVZbZY
        last friday	aXYYWXYXcZT
        last month	aWYZYXYYbbV
        last of	VUTUVVVWVjP
        last page	YcUVWWWXWUc
        last quarter	VVYYZaVYUfT
        last revised	WXVVYWVYWZb
        last spring	WYXVYYYXVgX
        last ten	WXWWXVXYaZa
        last three	cVWVYYcVYUa
        last time	XVUVWXWXWZe
        last to	YVXVWbXXWdY
        last two	YbWYYWWWaVf
        last was	UVXUWVXZUXd
        last week	WWVVWWSXXWf
        last winter	bVTVVWUUVcW
        last year	YQRWWPYVYXc
        last year's	VWYWYYYZWfV
        laste*	UUTRWUSVWcZ
        lasted	UUTRWUSVWcZ
        lasti*	ZYXUXYYVYaa
        lasting	ZYXUXYYVYaa
        lasts	VUYUXWWXXcb
        lasts $	YXcYYXZYZcV
        late	XSRZRVYRRda
        late $	UVWWXUWXVfY
        laten*	UWWdXXXXWVb
        lateness	UWWdXXXXWVb
        later	PXUbSQRRScZ
        later $	WYXeXWWVXWb
        later than	XVXVZVWXWZc
        later years	YbWaYYZYXVZ
        lates*	XVUTWdVUaZX
        latest	XVUTWdVUaZX
        latte*	VYYZSVUYUab
        latter	VYYZSVUYUab
        latter $	SZSXUYWaVWd
        launc*	YVVXYYXdYfV
        launched	YWWXZYYWYeX
        laund*	UVUUVTUUUhX
        laundry	XWVUUUWVVfZ
        law	STWQaYOPZXa
        law $	STYTTSWTSbb
        law and	YXaXYXYXWXc
        law does	ZZXaYcYXYYX
        law enforcement	RWcVfUTTQOX
        law officers	YaYSYYXXYSc
        law on	TXYWWVXXWbb
        law requires	XYVYUXWXUbZ
        law the	XWbVWYXYYYa
        law to	YXVZWWYYYYd
        lawfu*	XZcRRUSUSWa
        lawful	ZVbSTWUUUXb
        lawful basis	TXbYYYWWWTa
        lawfully be	YaYXXXYVXXc
        lawye*	RcUUTYTRRdY
        lawyer	WXXXVXSVWfX
        lawyer and	XZXWWYXXYWd
        lawyers	SbVWVZUSSab
        lawyers $	WbUXWWXWVXa
        lawyers and	YWXXYVUVUdY
        lay	XaacVVbZaYV
        layou*	UdZVWWWVWZX
        layout	WcaTWWWVWaX
        lays	XXXVXWWYYae
        lead	TYZUUYUXRfY
        lead to	WZcUWWYYVUa
        leade*	WZWRZXWVXbZ
        leader	WXYWZYWWYab
        leaders	TbUTVYVUVbY
        leadi*	YXWVZYZXYdZ
        leading	YXWVZYZXYdZ
        leads	VTeRWWUTeYY
        leads us	YXfXYWZZYUV
        leaf	WUVWXWWXWeY
        leafl*	XWUVTWTScYb
        leaflet	XWVTVXTTcWd
        leaflets	YVWYXWWWbcV
        leak	WWWWXWVWXVg
        leake*	XXVUWXWXXbb
        leaked	XXXXYYXYWVg
        leaks	YYYXYYaZYdW
        leani*	TUTRTUWTXZd
        leaning	TUTRTUWTXZd
        learn	RUaYTVYURRd
        learn from	STbUWWaWVTa
        learn of	XWYUYXWYXVe
        learn*	SQUYUVUWTbb
        learned	aYXXYXZYZTe
        learning	TTRUUXUXTeY
        learnt	VSaZWWWXTZc
        lease	XUZTUSSZQdZ
        lease $	bTbVWUUUWdS
        lease has	XZXZZYYYYZc
        lease is	WVXXXYWUVda
        lease of	WXWbXZXXZbX
        lease*	WVUUWUVUUgV
        leased	VXXYYWWZXeV
        leaseholders	YWYYXXVVWea
        leases	aXVWYXXWXeX
        least	TRWXWUbZTba
        least 0	WXXVVUTWYac
        least once	YYYWYYXYXcZ
        least one	XXTUWVVTTaa
        leave	PYkTTPNOLbT
        leave $	VZSaXXXWWYe
        leave and	WSVbVWWXXdU
        leave it	VcfUVVUUUZT
        leave out	VZYTXXWXXVe
        leave the	TbfUXVUVTUV
        leave to	WVcUWUXWTdU
        leave*	ZZYZUUXQUWV
        leaver	UUUaWWVWUVf
        leavers	cPRaSSZQWXT
        leaves	SbaWXWRUTZW
        leaves no	XXUcXZYYWXY
        leaves out	WdSRZTTVSbV
        leaves us	XXcbWXXXXWW
        leavi*	WeeZTZWWTUY
        leaving	WeeZTZWWTUY
        leaving out	VbbTUUVSVXW
        lectu*	SQZRaVSQSba
        lecturer	VWWVaVVTWdY
        lecturers	XUbUUYXWXeV
        lectures	WWYYXXXXXeX
        led	RYTSRZRWRbZ
        led to	USRTUTUUSac
        led us	WVdUWbXVXTX
        ledge*	ZSTfVaQTTUZ
        ledger	cVWaWZRVTaY
        ledger and	WWWXWYYWVbY
        ledgers	VTSgXaVWWRb
        leeds	UUVXXXWUVfY
        leeds $	WUVaWWUVXeX
        left	QdbYSUTTLWX
        left $	XSSeSSXTVZX
        left and	UWUbVWWWWVc
        left blank	VdZXYYXWXRc
        left by	XZZbYZYYYdU
        left handed	VWTfXWWWXZT
        left in	SdQYSRaUTTc
        left off	ZbaSTUVWUTY
        left on	TUWUXWWXXda
        left out	SacQTQTTQcV
        left the	XTSSVWaTUZc
        left to	YTRWVWWVXYg
        left with	WXYgVaVWWTW
        legac*	VUVcUWaUUaV
        legacy	WXZeZdcYXVU
        legal	NYbaRXYYRUY
        legal advice	SegZaSVUSRW
        legal aid	YVXXWbXaVcW
        legal basis	XUTcWVWVUXb
        legal costs	WcVYWZbZVdW
        legal proceedings	YWXZXWXYYad
        legal professional	UUYYYXWWXVd
        legal services	YXUWXWVXXZd
        legal*	YWaXYXYVXVd
        legally	ZWbZWXXXZZY
        legen*	TUUdTTVTTXb
        legend	VVVUWWVVVYd
        legis*	TWVUUVUUXbe
        legislation	TWTUVSVUYbd
        legislation $	VVVVWVUVVfX
        legislation does	YZXYXXYZYWc
        legislation gov	XWYZYYZYaVb
        legit*	VXYUVWUUVaZ
        legitimate	VXYUVWUUVaZ
        legitimate interest	VYYUXXVXVdY
        leisu*	aWVYWWWbSYa
        leisure	aWVZXXWcTWb
        leisure centre	YWXXYYYbUZc
        lend	VWUXWWWWXTh
        lende*	VYYSXYUTWab
        lender	WbWVWaWWYVa
        lenders	XVVVXVVVXca
        lengt*	XbYZTTXWUba
        length	WVYaUVYXVaa
        lent	WXYXUTVWUZc
        lent to	XXbZVUXYXYb
        less	RiMMRUOMOaX
        less $	VYXWYVWXXXf
        less than	TaSUVZTTVeU
        less the	XcXXXWWXVWc
        lesse*	XYYUXYYXXWf
        lesso*	TRZPRQSRSfW
        lessons	WTRRUTTTUfX
        lest	XadUXWXXYVY
        let	ZZdWUUbTTZV
        let $	WTdVWYYZZTd
        let a	UWTVYYVXWeZ
        let again	TTWSaWXZWWf
        let alone	WVVgWXWVWTX
        let at	YYVXYWXZYgT
        let by	YVXbXYYWXWd
        let for	XWXWYWXXWYd
        let go	YcZXVXVWXaX
        let in	UTWUVWWXUad
        let it	VWYVXVXYXXd
        let me	WTaSYYdUVSY
        let off	XXXXYXYYXdY
        let on	WXXbaWXXXXY
        let out	ZSgXUXUVUUV
        let the	abXYVbXXXTa
        let through	VWUUYXXWWeW
        let to	XVUaWYWVYZc
        let us	WaYSSRcSSZY
        let you	cZeURWRSRTW
        lets	URWPZZUcWab
        lets us	TRYRbZSURVb
        lette*	cYaXUXXYTTZ
        letter	bXYXUUYXUWY
        letter $	aQWYSQaWQYb
        letter and	bWZXXWWXXbZ
        letter as	cWYZYbZZYYZ
        letter came	XXaVbWXYYcX
        letter for	ZVZTYYWVbZU
        letter from	bYbXYXWaXbW
        letter has	XWUVXXXdWSb
        letter in	cYWUWVVbYaY
        letter is	XafbUTUTbYX
        letter of	bXbXaZPSUUZ
        letter on	bWTWYbYcXcU
        letter please	YYZXXZXYZYc
        letter serves	XTWXWZZXWYc
        letter should	YZXXdXYYZYZ
        letter that	bVVVXXaVVcY
        letter the	bcVVXXXWWVa
        letter to	UVaTVTWbSYa
        letter was	WUXbXTbVUYa
        letter you	aXYUWXUVYYd
        letters	bYaYSaVVUTb
        letters $	XXaRUYSbUXa
        letters and	aZcaXSVXVaV
        letters are	dYSYYVVXWXb
        letters as	WXZWXbVWTWa
        letters from	dXTcVXUXWTZ
        letters go	YYUWZWXYbdY
        letters of	XaZUXUVVTYb
        letters on	WYbUXbYXYWc
        letters that	bUYUWXWXXTd
        letters to	ZaYVWXWUVab
        letters were	VTbbYWYYWWa
        letters would	ZXXZYZYZZYc
        letti*	bbZTTPTRSZV
        letting	bbaUTQUSTVW
        letting you	ZdZYWUWUSUR
        level	ZYcWSVYPdWU
        level $	UdRZXTTTWYX
        level 0	STUVWTUUShU
        level and	XbWYXYZXXXd
        level of	VVeaXaVWWbT
        level*	VVabVVUScaS
        levels	WVabVVUTbbT
        levy	STZSVSTUUdZ
        liabi*	UVVVVZYYVcZ
        liability	VVWVVZZVVcY
        liabl*	VWbXXaXWXbT
        liable	VWbXXaXWXbT
        liable to	VWbXXaXWXbT
        liais*	VWaUZWXVUYd
        liaison	XXaVaYXXWYc
        liaison officer	YXWWVYXWXab
        liber*	XUbWaWXbWYW
        liberty	WUbWaWXbWYW
        liberty to	VWcUaXWWWSY
        libra*	RRQUSTUTiXX
        librarian	YXXVXWXWVcb
        libraries	VWWWVTUSgXU
        library	TSRWTUVVgWZ
        library $	XWWVWWXWZaa
        library and	YYXcZYZYcXX
        library has	WVWaXXVWbcX
        library of	VXXVYXYcWYc
        licen*	XXTWUYacaaW
        licence	ZWZXVPVXZaZ
        licence $	UWUTXVVUXVh
        licence for	cWaZXXXWXdT
        licence from	TXdWXWVUUcV
        licence holders	XWYXYYYYYWe
        licence is	aWWXXXXYWcZ
        licence was	YYYZaXZaXeV
        licences	ZYVWVacbWdQ
        licences are	YXXbYXVdaZU
        licensed	VRUWUQSTRcZ
        licensing	VXUaWZWdZVW
        licensing authority	VYYaYYYaTUc
        lie	TSSTVXUbVWe
        lie in	WWVVXZXUXcZ
        lies	RPaRZRWgSSZ
        lies $	YWVXXXYcYWd
        lies behind	UYVVZWYXYWf
        lies in	WVbXZWaWVXZ
        lies with	XYZWYYYdZWY
        lieu	XXYXYYZYVeV
        lieu of	YYZYYYZZYdX
        lieut*	aVVVaZWWWcY
        life	aSVTWUUZWVf
        life $	XYWXYWYYYWf
        life of	cVYYYXYWVYc
        lifeg*	WTVVWXWWWZb
        lift	baYSXSbWTeU
        lifte*	dbTUWVYUVXa
        lifted	dbTUWVYUVXa
        lifted out	ZdXZYZZYZYW
        lifts	ZRRZXTVUUcY
        light	XXXbRXRTUZZ
        light $	WYVeWXXXYVa
        light of	XYbWUbWUVaZ
        light*	UYQVTUXZWdZ
        lighthouse	VaWVYWYWVWa
        lighting	VTWXWWYbWZb
        lightly	WWVVWVWVWYe
        lightly $	WWVVWVWVWYe
        lights	XVTZWYZVXiP
        like	OPUXUVeVXXZ
        like $	XWXWYYXYVdZ
        like ?	YZZYZXeYWYW
        like a	WYXcXWbWVcX
        like and	YZXZYYdZYXY
        like it	ZZWXbZXXbYZ
        like the	WUaUXVXTVTd
        like this	WWVVWWWXVbe
        like to	TURXUVXZYWc
        like us	UXVVXVeUVVX
        like you	WXXVYXdYWYY
        liked	XUUYXXYWVVe
        likel*	TYWXSURaSTc
        likelihood	VWXWYXYXYVf
        likely	VZYYTVRbSWZ
        likely that	YYcYYYVWYWa
        likely to	WaZZWWVcUaU
        likew*	ZWXdYZYXbcV
        likewise	ZWXdYZYXbcV
        limb	XaaVUWSXTQf
        limb of	YbadXZWXYXZ
        limbs	SUXSSZSSTQh
        limit	OLPPQlOMQRZ
        limit $	QRORRhURRVU
        limit and	YYVXYcXZYVc
        limit by	ZZZXYZWYZZc
        limit for	XXWWXWYXWYe
        limit is	WXYVYWWXXYe
        limit of	VUZXXbUWWaZ
        limit set	XXZYZgXYZYT
        limit so	XYVYYeXXYWW
        limit the	XWVYYaWZYXb
        limit to	YYXXXdXYYZW
        limit we	WUUVXaWVXVb
        limit which	YYXYYYZZZYc
        limit*	VaaUVUYdUZY
        limited	XbTYXSWZQeS
        limited to	WaVVWVVVWZb
        limiting	XYYXYXZXWUd
        limits	VReSWTTdWWY
        limits $	WUaUWVVWXSg
        linde*	ZYXXZYZXZdW
        linden	ZYXXZYZXZdW
        line	YXXWUaNRYYV
        line $	ZVXVVZUTZSe
        line and	XYWcXYXXXaW
        line by	bXUWXZYYUVc
        line for	YfWWaXWYabT
        line in	TVTVXSXUUXe
        line is	TUYWYeYbUUa
        line manager	VVbYWXXZWfT
        line of	WbTVWVVaWbZ
        line or	TUUYXUVXcXb
        line with	XYabaZUSTWY
        lines	cgXZYRVQQVV
        link	bOUTWUYSgWX
        link $	aVTUUUbWdRW
        link below	bXYZZYYYbZU
        link to	YWUVYWWWZbZ
        linke*	WUWaZXXXbcV
        linked	WUWaZXXXbcV
        linked to	WVXaZWXXUdX
        liqui*	TYUSUUTVSYe
        list	fccVKPbTVVT
        list $	eUZXTWQbRVY
        list and	aaXSYXXYUaa
        list as	YVWaYYWYWaa
        list by	WXeYYZUXXVc
        list for	VSXbVVRVSca
        list has	bUYbWVTWYcU
        list in	bVaYXXWWWWb
        list is	UbbSUSTRTXb
        list of	gUUVSScMXTa
        list or	YXbaaWaXWbZ
        list that	bbUXXXXXYTZ
        list the	VWTVXbcVeVV
        list them	WSeWXVXWXWZ
        list was	UUUTVXWWaZc
        list would	WVaWWZWVdUW
        liste*	dbYPYWQSbVY
        listed	dcZQYRSQcUW
        listed $	VWdVWWYXWYb
        listed at	ZbXYYWWXbXV
        listed by	VbWXXYVWcXb
        listed for	VTVXYZYWTZd
        listed in	cZbWbWWWUbS
        listed on	XWXXYZVWcZY
        listen	WXWXXZWVWVd
        listen to	WXWYXZWVWVd
        listened	XSVUVWWYWca
        listening	YYXYbdYZYUZ
        listi*	aaZZVVWZWTY
        listing	aaaUWWXZXUZ
        lists	cTTUQTPVfWZ
        lists $	cWXbVUUTWaR
        lists a	UVWWWWVUfbT
        lists of	WWVbXWVYXWf
        litig*	WbbRUWUVVWa
        litigation	XRcSVWVVVUc
        litigation privilege	VYfZWXYXXWV
        litre	YYYdYYYXYYU
        litre*	WVVWVVVWWfX
        litres	WVVWVVVWWfX
        litte*	YYXTYXYXWWf
        littl*	XVWQVaRWRYd
        little	XVWQVaRWRYd
        little $	VVUYXWYYYVg
        little about	ZXYYZYXYYdX
        little over	ZaYYadZaZbY
        little to	XVcXYWYYXVb
        live	STcVZRNRcYb
        live $	WWUUXXWXXad
        live and	WXbZZZZZZXc
        live in	VUVUbUWUTdY
        live on	XYVWXVYYdZU
        live system	VVUVXVWVWac
        live there	ZXYXYZXWVZc
        lived	WWVWWVVVWXe
        lives	TTcSVVURZXc
        lives there	VWbXSWWVVTb
        livin*	UQZZYUXYTbZ
        living	UQZZYUXYTbZ
        living and	XXYXWWVWTWe
        living individual	VUVXbYUVVSe
        llp	WUVUWUWWWgS
        llp $	XXXXXWXXYeV
        load	XWWbXUWWXWb
        loade*	WTUXWUXVXhT
        loadi*	XXWXYWYXXcY
        loading	XXWXYWYXXcY
        loan	ZXWYUZVWUeY
        loan agreement	caVXVWWWWVZ
        loan to	VVXYWYZXWeW
        loans	VURWXYWbYeX
        loans company	XXXYWYYdbXX
        local	ONbXQSQZZVc
        local authorities	YXWZXXXaXWb
        local authority	WRXaVUVWebW
        local government	VUaaWVWZXaX
        local plan	XXVWWXVUbcZ
        local press	YXcWWXWWXTc
        local*	VSRXVVVUTca
        locally	STSZUTTWUXd
        locat*	caZbSYYSVSU
        locate	XVVcXWbXXXZ
        locate the	XWXaYXcYXUZ
        located	eUTeWWWXWVW
        located and	eWVYYXYYYYb
        locating	XVWXXcXXYYa
        location	YccWVVXUYXU
        location of	XXcZYXbXaYW
        locations	XceUXXVVWUU
        locations of	XbbXYZYXXVY
        lock	VVaUWVaXVVf
        lockd*	bbWZWXWXVZT
        lockdown	bbWZWXWXVZT
        locke*	TRcSXVWUTcX
        locked	WUcTWVWVWaY
        locks	WXdWUXWXXYb
        locum	cXYYXYWYYYY
        locum*	bVXWWXWXYfT
        lodge	UVUTVUVUTca
        lodge*	ZWXWaYRVaWU
        lodged	ZWXWaYRVaWU
        lodged and	XaXXXYYWVcX
        lodged in	aYYZXbYXbWa
        lodged with	ZXZVaUVZcUY
        loft	XXXVYXXXWZc
        log	YaNgNYXScTW
        log $	XTRcURSUbSc
        log for	gRTYXVXVUXb
        log from	dXZYZZYZYXZ
        log has	ZXWYWVVWWdY
        log in	VTVYUTVWYZc
        log is	acZVWVWURUd
        log of	ZUUfXWVYVUW
        logge*	TOQcSPQRSca
        logged	UPRdTQRSTbZ
        logged $	WWXZWWXXWZb
        logged 0	XXYUYWXXXaa
        logged by	aUXfYYVVVSa
        logged under	YXXWXZXXWeW
        loggi*	VXWVXYWXXba
        logging	WZYXYZXYZcZ
        logs	WPbdSdUYUSX
        londo*	UUTTSUUeaZX
        london	UUTTTUUeaZX
        long	VUUeZXdOXWZ
        long $	WWUVXcWWWVe
        long ago	VUVeUUVWURa
        long as	VVaTUVVUWcb
        long it	YXVWaXXaXXd
        long since	aWXdYYYWWVY
        long term	XVWVWVVXbeX
        long to	XWWaXXWXXVd
        longe*	bXTZTYUZSaa
        longer	bYTaTZVaUWc
        longer $	XYVbYXZWYXc
        longer be	ZYYcZXYYXXY
        longer exist	WVVfXWXVWXS
        longer in	TRcZXXTVXSe
        longer than	WWVWXaWSXcZ
        longest	VUVUWTWVViU
        longest wait	WXXXYXXXXba
        look	SNTXPXaLcVa
        look $	TRYTUYYZSaa
        look after	cYWYYaaTWZY
        look again	ZZZZZXZZYYc
        look at	PQWXUaRRUVc
        look for	SVZTXVaTaVa
        look in	YZVaZXXWYYc
        look into	WXVWYWcWYdW
        look on	WWVcYXXYbUY
        look through	ZZYXZbYYYTe
        look up	XXXXZYbZdXV
        looke*	RNTZVQWWVab
        looked	RNTZVQWWVab
        looked after	YYZSYYYdYYY
        looked again	bWaVVUTVWTY
        looked at	PPVWVSVSRae
        looked for	ZYTbYYWYYXa
        looked into	YUUUZVSYXfY
        looked through	VWUdYVXWVWa
        looked up	TWUWWVWVbdV
        looki*	XTVZTZZXXYa
        looking	XTVZTZZXXYa
        looking at	TYXUYbUXXSg
        looking for	aUWbSWbXZSV
        looking into	UYXVXWWVXbb
        looks	SSYSTSXZUaa
        looks after	WWXVWYbcYcT
        looks at	VWUWVVUUVbb
        loops	WWXaZYYXWeV
        loose	TUTSUTXUSeZ
        lord	XRZYVVTTUcY
        lorri*	STUWUVbUWcZ
        lorries	STUWUVbUWcZ
        lorry	TTWYUZYUYba
        lose	VaTUTVYWUbZ
        lose its	XWXWXYXXXUg
        loser*	XbbYYYYWYYa
        losers	XbbYYYYWYYa
        losin*	TdZTVVWVUUZ
        losing	TdZTVVWVUUZ
        losing bidders	UeZVXXXXXXX
        loss	SVZZRSXRYeW
        loss $	TUQcVUVXUZb
        loss of	WWZUWXTTUfX
        losse*	XWbXWVWYXbb
        losses	XWbXWVWYXbb
        lost	VSPePORQQZb
        lost $	VUUdRWYWWZV
        lost 0	UVUTUUUWXgU
        lost and	aXTYXWYWXdY
        lost in	WVVhWVVVVVT
        lost property	XZYcYYZXYZS
        lost when	YXXbXYYVYXc
        lot	YTZbRWYSbUZ
        lot $	bVbaUZWURVZ
        lot of	WWXWWUVVWUf
        lots	UVSVTTSXUXf
        lotte*	VXUVWYUaWaa
        lottery	VXUVWYUaWaa
        loud	XWWVXVWVWeX
        love	WVSWVTcUVWa
        love to	WVSWVTcUVWa
        low	WcZZSQWaXbV
        low numbers	WcZWXUXXZWZ
        low that	XbdVXXXWYVV
        lower	UbaWVUYYVZY
        lowes*	UaTTWUVWVbZ
        lowest	UaTTWUVWVbZ
        lowest $	WWYVWWWZYXd
        ltd	RQQRTTTYQjS
        ltd $	UUTSUTVQSgV
        luck	WYVfWYXXUUW
        lumpe*	VeVfWUWUVRW
        lumped	VeVfWUWUVRW
        lumped together	VfVVWRVVUUY
        lunch	aWWcXWXYVWZ
        lunch $	XXXVYYYZXZd
        lunch*	UUVVUVWWaTg
        m	XUXaWWWYbbW
        machi*	bUQUSOUTUca
        machine	aRRRSURQScZ
        machine $	WXYXWYWWWba
        machines	XVSaVRXTWca
        machines $	WWXVYYYWYgT
        made	bTYaaXTYSYW
        made $	QROdZXZZZWX
        made 0	UTSRWUSTUiS
        made a	UWVTbVWUUVf
        made about	WSWWYUUXVeX
        made against	XWWYbXXWXYa
        made and	aUcZSXWTaTc
        made at	XWWWXYXWYUg
        made available	bYdVUSTTaSX
        made by	TQVWXXTUScZ
        made for	dWTWVbWRWXa
        made in	YUTTUTSSSZe
        made it	XVZYYZWXXWc
        made known	bYYYRSTSWaV
        made of	URabUYUWTPf
        made on	VZWbbVWVSUc
        made one	XaWcbXVcYWW
        made or	ZYZcYZbZYWW
        made out	VWfWcaUVUUW
        made over	bUWUWUYdXVc
        made public	cQeTQSRUYOX
        made since	UUVVVbVUZcY
        made the	SWZeaaYVVaW
        made them	XbVaXYZYYZY
        made to	ZXYTTZTaTcY
        made under	YZTTWUTaVaZ
        made up	TOWVWVVTUca
        made with	WXVUWWWWXYd
        made within	XWWVYXaYXVd
        mae	WVVVXWWcWTa
        mae'r	dTcSTUTTTTX
        magaz*	ZWXVYYZWdXa
        magazine	ZWXVYYZWdXa
        magis*	WUXZYWWYWca
        magistrates	XVXZYXWZWZc
        mail	YaVZUUUXSXc
        mail $	dXYbYVXXYVX
        mail of	XXXWZZYYXWd
        mailb*	RSOdUZUYRUb
        mailbox	TUSeWVSZUVa
        mailbox $	XXWaVWVUVdY
        mailboxes	VUTYWcYVUYa
        mailboxes of	WVVYXcVXWZZ
        mails	YSYUYcSVUQd
        main	UYZSSRQXUhT
        mainl*	XVUUXWVWVbZ
        mainly	XVUUXWVWVbZ
        mains	WWVVXWWWWYe
        maint*	TWeZWZYVWaU
        maintain	SYabaRUTbVY
        maintain that	VVaWbZWWWZa
        maintained	SVdXUZZTYdS
        maintained $	TWdUVZVVUZX
        maintained and	XUcWYZbZYZY
        maintained by	XWVcXXYZacV
        maintained in	YWWYXYYZZYe
        maintaining	TbcVYcWVUUX
        maintaining it	VWcYYVZZYXY
        maintaining the	UaaXZcWVVUY
        maintains	WVbUYXWYXUd
        maintains the	VZYWXZXZVXb
        maintenance	ZUXZURTTVbX
        majes*	YbaXYVVXXYZ
        majesty's	YbaYZWYXYYY
        major	WWXYVWaYagY
        major*	UYcWWVYUWdR
        majority	VZcXXVVUZbT
        majority of	XcUWXWWWacW
        make	YWbVWWVRSWZ
        make $	YWUWXbXXXWe
        make a	TRQSVUTTScc
        make and	XYaaXVWWVUb
        make it	TadTWWVVSPa
        make known	UTdVWVVWWVY
        make no	TVUZdVVXVXa
        make of	XXXcWZbWYWZ
        make one	XWbZZVVWaVY
        make out	XVXVVbdVWcU
        make public	VYgUUVWVVWV
        make the	STcYVaWUXVZ
        make them	bYbUWUWVYVa
        make up	dSTQUTSTTaZ
        maker	XUWZTWWWVeZ
        maker and	WWZXZXXXVgV
        maker's	YYYYZYYYYdV
        maker*	VaVXXWWVVgT
        makers	VaWWWVVUWfW
        makes	aNXYYTYYeXY
        makes a	TVUdWWUVWZY
        makes it	UWaXWYXWTTd
        makes no	TXTVbWdTUVb
        makes us	aVZVXWXUWTa
        makin*	WTaVYVVZUaZ
        making	WTaVYVVZUaZ
        making a	XXWaVWXWXeW
        making it	SVaVYWUUWTd
        making the	aYbZYWYXWWY
        male	WVVVVVWWVfV
        man	XRfRaVTZZaV
        manag*	RUXVPOaZUZb
        manage	VXUVUVTdWYa
        managed	YVVcYUVYXbV
        managed by	WXWbXWXbXWa
        management	URSYVWbYZZa
        management $	WXUZVVVXVWd
        management plan	YWUVYYVWbYc
        management system	YVYZXZUVWbW
        management unit	WXWVXYVbWYb
        manager	WSbWQUXZRVb
        manager $	aXZUVWUYUaX
        manager and	UXdYZYVWXYZ
        manager has	aUVUWVXUVVf
        manager of	WWUWXVUVXeX
        manager's	VVbVVXWWXdY
        managers	UaTRUUYTVab
        managers in	WUUXVXWXVUh
        manch*	WYWWXXbVWXc
        manchester	WYWWXXbVWXc
        manda*	USUVWTSTWcd
        mandatory	XUUVURUUVcb
        manif*	SUSVVfTUTQa
        manifestly	UVVXWfVWWTW
        manifestly unreasonable	UWVYWfVXWTW
        manne*	XWYVZUYWXaW
        manner	XWYVZUYWXaW
        manua*	bTVUTfSUbWV
        manual	YUWTUeTVcXX
        manual trawl	XXWXXcXXWWZ
        manually	YYYZZdZZZYX
        manuf*	VXbXUUVVSYc
        manufacturer	WXccXWXWVTc
        manus*	ZbVVWZVVVbX
        many	OVXcSXZTVTf
        many are	UVZcYWVYVYa
        many of	WUVYYVUZadY
        many people	YcXVWWWZYZZ
        many times	WWWWXeXXXUZ
        many were	ZWXYZZVZXWe
        map	ZbYZTSUScVX
        map $	VRbZVXTTcYY
        map and	bXYWYWWWaXZ
        map is	ZbXYYYYYdYV
        map of	VUTVXXVVdcb
        mappi*	XWYWXYXYcZY
        mapping	XWYWXYXYcZY
        maps	WRPYUVTRcOb
        maps are	dXXcXWXUUWY
        march	aUTTXZSMYaY
        march $	ZXSUbQPQYaY
        march 0	URQXTcSVYYa
        march and	XUZWYWXXWYc
        march in	XcYZZXYXYeW
        march is	cXaXXWXXWdU
        march the	YXXbXYYYZcU
        march to	WVUWXaXWXcX
        march was	ZXYXYVZZXYc
        march*	VdWYYWWVZbX
        margi*	SbbSVbUVTXZ
        margin	UccSVbUWUaU
        margin $	YaYYYbWZYYZ
        margin and	XcXXWbWVWcV
        margins	WZRWZXXXVVg
        marin*	WWVVXWXcVbY
        marine	WWVVXWXcVbZ
        marit*	WXWbVXTeWXU
        mark	UTUZSbaTVaY
        marke*	SXZWOLXTRYc
        marked	XZUQRQSUVcb
        marked $	WTaTVUTTVOh
        marked on	XbXVYYXWVaZ
        marked private	WVYWVWVXcZZ
        marker	TZScVTUVSWZ
        market	QSdZTTSYPWb
        market $	XXXTXWWVWUg
        market and	YWfVZYXZYVY
        markets	VUYVVWUVWTe
        marki*	XVaTWYVTUUd
        marking	XVaTWYVTUUd
        marks	aZbaUSYSWaT
        marks are	WaacVVbVVVY
        marlo*	WYbYXUYbbbU
        marri*	WTaXTSUWaZa
        marriage	WWbXWWVXbYZ
        marsh	WWVVWWaXVab
        marsh*	ZXbXVYXcYaY
        maske*	TgXWYVXUUWW
        masked	TgXWYVXUUWW
        mass	XWXVYVXWYfV
        mast	XUeaXXWYTUZ
        maste*	WbXbVZVWVeZ
        match	XXRbUYUSRZc
        match $	XVWWXWXXXYd
        match*	WWXcYZYWVfT
        matched	VaVcZZXZXbX
        matches	XXYbZZZXXdV
        matching	VVcZWZXVWdW
        mater*	VVYRXVWRXcb
        material	WWYUYTRTZYb
        material could	ZYWXWXYZZZe
        material in	VXaWTVXWXVc
        material is	XYZWYUXXbdV
        material was	aWcbYYZYYWX
        material which	aXZUXXYXXXa
        materials	WWUUXWVWUZe
        maternity	YTSTXYbWWgW
        maternity and	XYVTVWbXWda
        matri*	aWXWXWXXWfU
        matrix	cXZXZXYYXdW
        matte*	WUZVXVWaTWZ
        matter	VVaWXYXbMYW
        matter $	UVRTVYVeXUd
        matter and	bYaXZXXVVZZ
        matter between	VWfSXUWUVSb
        matter for	UVaVUTSZSbX
        matter in	WYVWbXXXXgW
        matter is	RUUcVWWbXYZ
        matter of	TVVaXXPRVeY
        matter on	YXbVbVbVYbS
        matter to	USSaUbTUTcb
        matter was	aXWYYXYYYdX
        matter which	WYXZYYXYXcY
        matter with	YYcYWYYXYXZ
        matters	YVUVWTYaZTe
        matters $	WWUXWXcWXWc
        matters and	ZWbXYYXbYXZ
        matters of	VXYVcWVUXVZ
        matters that	VWbZWWXWUUc
        matters to	WWUVVWYUTUi
        maxim*	VXVVWaWYVgU
        maximum	VXVVWaWYVgU
        may	ZWTPaUUeaYZ
        may $	QVObNSZPeZX
        may 0	ZOYaYRTQYYa
        may also	cWXXaYYXaXa
        may and	PTVTWaVTRcY
        may appeal	XXXYYWWWVcZ
        may apply	UWVXWUUbVYZ
        may ask	TUVWUTUUZbb
        may be	cXQSZVPYdTb
        may change	VXXXXXWVWVf
        may claim	YXYYYYYYYeU
        may come	XWXVWVVWXdZ
        may do	YUTVXVVSUUg
        may fall	YWUYXYXWVac
        may find	XXXYYYbaVcY
        may go	bUcUXXYVXTf
        may have	dbQYWUSeNVV
        may help	XVVTWXWcZVX
        may hold	WXWWWYWcXVa
        may i	YVTUWVdcYVX
        may inspect	YYYYYYYYdWW
        may know	UXZWZYWcWSa
        may like	XWXXYXVdbVX
        may not	RYeNbXRNQWX
        may of	UVSWWYTUVVh
        may or	TWRXcVVTWXd
        may order	VUUXXXXTbWe
        may put	ZXWYYWZYaVe
        may read	WaVVYZXXbbX
        may refuse	TUUSTZVVVRi
        may say	XYUWVcWUWZZ
        may see	VVUUZYYVXfV
        may still	UYbXYYZVZWc
        may take	YXVWVUXVWfW
        may to	ZWXXWVXaaXb
        may want	WWaVXVYaVVa
        may was	WWYVVXYXXYd
        may we	XWXWYWbSXWb
        may well	WUaWYUWaXWc
        may wish	ZRSWWUTdTRY
        may write	YYYXYYXbYWb
        may yet	XUUTWWVUVUh
        mayor	VUUVWVVVWeZ
        mayor*	VVVWXWXaWfU
        me	WRaTZYbYUSa
        me $	TTZSVRVSSbd
        me a	XYWVWZXXVVg
        me have	YVTWWYdUXWa
        me if	WVWVbVVTTWf
        me in	WVUVWWWWXVh
        me know	VXWVZZcYXTY
        me on	ZYeTVTXSVXV
        me that	XWbdXcYXZWW
        me to	YWSVYbcWYWY
        me which	bXUVWVcXXXX
        meado*	bXUYZZZZUcW
        meal	XXWUYXYYXXe
        meals	QQXXSXQYVeV
        meals $	YVUVWWWWVYd
        meals are	XWXVXWXXWfV
        mean	SQRSVcfQSXc
        mean 0	XYYWYXWYYfT
        mean by	XYXXYXeYYXW
        mean that	YXYWaYZVZcb
        mean the	YXXXXWbUWTe
        mean to	WWdTVZVXXVZ
        meani*	SXVUZYZTVVd
        meaning	TZTWaYZTVWb
        meaning of	XbWWZcXWYcX
        meaning that	YXXbbVXYWVZ
        means	LTSTXaWUaea
        means $	YWVTTRTXYRg
        means a	XYYZXYXYYYc
        means of	WUVcWaWYaZY
        means that	TSXUYaTUTgZ
        means the	YXWbXVVXYSi
        means to	YWVXXYYXWSg
        means we	YYXabcXXXVX
        meant	QaWRTRcNPXe
        meant $	VcbVWWaUVVX
        meant by	TYWWWVcWWTc
        meant to	TVTTVYVWUbc
        meant*	VVaTWUZTVZe
        meantime	VVaTWUZTVZe
        meantime $	XXbVYXcUWYd
        meanw*	YXVXXWXYYZd
        meanwhile	YXVXXWXYYZd
        measu*	UQQjSWOWYZW
        measure	cWYbVWUUbeT
        measure $	cWaaXYYYbZW
        measured	QRTjVSRZPUX
        measured $	VWTfUTWcVVT
        measured from	VXXTXWXWWcZ
        measurements	VXTdWUUVUYZ
        measures	XSSSUVVTSca
        media	VVUTVVWVUcb
        media*	ZRTRUSSVSac
        median	dTUUXTVUUaV
        median 0	VXWWXVWWWgT
        mediation	SUXUUWVWVad
        medic*	SbXRYWbWQaW
        medical	VaZPaXcSSWX
        medical history	YacVYXYWXWY
        medication	YYZWZYYZYfV
        medicine	SYQSTWTXWdY
        medicines	VXVbXXXcWcS
        mediu*	ZYXTWVXVWgT
        medium	ZYXTWVXVWgT
        meet	XaSZTaXWSgV
        meet the	XWUXVXWWWdY
        meet your	YaYUXccZYXZ
        meeti*	aQVWPVVMbZY
        meeting	XSXYQWWOZXb
        meeting $	QVSXXTTUPZd
        meeting and	YZZZYZWXcUb
        meeting held	VXYXZXZaTXd
        meeting in	ZUTVXVXVbcW
        meeting of	aYYVYYXWTbZ
        meeting on	WXdYYWaVWWZ
        meeting the	YZUaZYYVYTe
        meeting took	XYYWXWYZXfX
        meeting was	XXWcYYYYYcS
        meetings	cUPSSSPTddU
        meetings $	aVXbWTUYcXW
        meetings are	YVSUWWVUdZY
        meetings were	WYYWYXYYWfV
        meets	VVXbYXWWVdX
        meets on	VXXXYYWZXeV
        meets the	YZXZXYXYYfV
        membe*	TSaZRUNSZaY
        member	WVYaVWQPXZZ
        member $	bWVaVTXWUXZ
        member of	USbVYZTUSYc
        member who	VWUXVWXWVdY
        member's	VXXVXYYYbVb
        members	TTbYQVQUWbZ
        members $	XVcRYWXVURg
        members 0	XWVXYXXWWfU
        members and	XVWWXbYbWYa
        members are	ZUaWZXYWYcY
        members have	WXZVWWWWUUh
        members of	RYdVVYUTTZY
        members were	WWZVXXXWVdX
        membership	bZUZWXXUaYc
        membership of	WcVcYWYYXbX
        memo	YZVZcXYXXXc
        memor*	cYVZTTXWYaa
        memorandum	bZUaVRZYdaT
        memory	dUXWVWWTUbd
        memory stick	eUVbWWWVYUT
        men	TZZQVUTTTbc
        mende*	VXXVWVVWWgX
        mended	VXXVWVVWWgX
        menop*	bXXaYYXZYcV
        menopause	bXXaYYXZYcV
        menta*	XUTaaWWVZYa
        mental	XUTaaWWVZYa
        mental health	YVUbbXWWaWc
        menti*	TYVYbYcVUXX
        mention	TUaYXZXSYba
        mention $	YWVZUUWZXdX
        mention of	VZWaWcVVXWZ
        mention the	WXVTXYcXWbY
        mentioned	UaSacYbXRUX
        mentioned $	VaUdbYVUWSX
        mentioned in	XWWXaVcVXYZ
        mentions	ZWWVWSZWTdW
        mento*	YVVWWVVWXiS
        menus	gVVXWUUVdVT
        mere	WYXVWXUWVXd
        merel*	ZZTWSYXcWXc
        merely	ZZTWSYXcWXc
        merge*	bacZURRWTXV
        merged	YdQRSTSSSVa
        merged into	WeXZZYYXXXU
        merger	TTdaTSUXUaV
        mergi*	ZWaXXdYWXaV
        merging	ZWaXXdYWXaV
        merit*	XWaVWYWUVTb
        merits	XWaVWYWUVTb
        messa*	aWWbWXZXQRY
        message	bRQZUUbZUSZ
        message $	dUWXVWUYXXY
        messages	ZYYdYaRPUWY
        messages $	TTUSTVWUWYd
        messages of	VXbXWbWXXcX
        messr*	aYXVZXYdadS
        messrs	aYXVZXYdadS
        met	WYRSVTRcXba
        met $	VTYZUaWfWZV
        met by	aVTWVTTQReW
        met from	cVUXWXWTXfU
        met in	ZbZZZYZXXeU
        met on	VYYaYaXWXXc
        met the	UVXRXUVUVdZ
        met with	YXWZZWXXYXc
        metal	TUaZVUUVUac
        meter	WWSXVSYVVYd
        meter*	cTSbTTTTTaX
        meters	UWUaVUUTUba
        meters were	YXVcYWYWYWc
        metho*	VbbRUXSSbYY
        method	XbcTUXUTaWX
        method $	UdSWVZWVUYd
        method is	XcXXYaYXecS
        method statement	ZSgXWYWXUVV
        methodology	VWaUVYUVZTc
        methods	YaUWZYWXYbd
        metre	XUXXYYWYWfV
        metre*	WUVTWWVUVgW
        metres	WUVTWWVUVgW
        metres $	ZWXXXXXWYfU
        metres and	YYWWYZYYZiS
        metres of	XWYVWZWVXXc
        mice	STTQWWVSUhX
        micro*	ZWRZRaPSWaZ
        microfiche	ZXWaWcUUVQc
        microfilm	aVWWWVXYYSe
        microsoft	UVVTWUWWWgW
        microsoft 0	VVWVWVXWXgU
        mid	UWVXWWVUVWg
        middl*	RUTTVSUVUYd
        middle	SVTVXTWYVab
        middle of	WXXYYXYZYYd
        midni*	UWWaYXWWVab
        midnight	UWWaYXWWVab
        midnight $	WXXVYYXVXca
        midwi*	aZUbXWXVUZa
        midwifery	VXXYYYYVWXe
        midwives	bbYXXZYZXZW
        might	UWVRRQbZMPg
        might apply	XYWXWVXdYUd
        might ask	YYWXWYWdYWX
        might be	XbWaSUVXTZX
        might have	VTWUXXXWWRh
        might help	XWVWXZVVWWg
        might not	XYYVXZVYYXe
        might think	XVUVWXVWXba
        might well	XYaYYXWXYYc
        might you	ZYWXYZeYZXV
        migra*	YWUgXTXWYVV
        mile	XWUcXUVVUWd
        mile $	WaWVXXWXXfV
        milea*	XYQfSTRUSbT
        mileage	XYQfSTRUSbT
        miles	STXVXZUTTda
        miles $	VVWVYWXWWdY
        mill	XVUXYUXXVbZ
        milli*	QRSQUVRSTbd
        million	RRSQVWSUTYf
        million $	WVWWWUUVVdZ
        min	UVVVTbVWUbR
        min 0	UUVWUdUWUZT
        mind	SWWUQTfWPXa
        mind $	UbSRTVWSUUg
        mind ?	XXWXYYhYXXT
        mind and	UUVVXWXSUeZ
        mind that	VVXVXXWVXYf
        minde*	XVbUXUZXXSb
        minded	XVbUXUZXXSb
        minded to	XWbWXUaXWTZ
        mindf*	TWZVWUYXWVe
        mindful	TWZVWUYXWVe
        mindful of	WWbWXWYXYWb
        minds	ZUXSWWZVVRc
        minds $	aVUUWXZWWTb
        mine	WTVWVWUbUWf
        miner*	ZWXXYYXXXca
        minim*	WYWWYXYXWdY
        minimum	XXWWYYYYXcZ
        minis*	YVUWaYYYUYW
        minister	XUWZRSXQXaa
        minister for	cVXYWWXXVcW
        minister of	XZYZYYZZWcY
        minister's	eYabXYbZXUV
        ministerial	WYdYVWXXXWd
        ministers	aYVSYWQWVdX
        ministers $	XVabbWXWZbV
        ministers and	cXVWXWVZaTY
        ministers are	WYWXXaYXYXb
        ministers have	XVVWZVVRVad
        ministers in	ZZaXYYYXWcY
        ministers to	aYUWaYYXZca
        ministry	UVUYbaWbXVY
        ministry has	dYWYaWYYYWV
        ministry of	SVVXdVTbWTa
        ministry will	YcYXYXYYZYb
        ministry's	XXXYWXYcWcW
        minor	dTXVWWWYXVf
        mins	UVVTXcUTdXY
        minus	TkRUWYWUTZR
        minus the	WfXWYXWYXVV
        minut*	ZXZfSXWQZWX
        minute	YXbcTYWVSZY
        minute $	VUdaWUVWWXZ
        minute books	XXXaYYXWWTg
        minute of	bSVaYUWXWcX
        minuted	STSgUTUUTWX
        minuted $	TUTeUUVUURa
        minutes	aXYZUXYRbWY
        minutes $	YNZVTbPSOZY
        minutes 0	ZUUUWVUWTdQ
        minutes a	WUXUUYWWUSf
        minutes and	VSUUWTVVUhT
        minutes apiece	VVWXYXXYVTf
        minutes are	ZcZaSTXVdYU
        minutes each	WVWXZcYYXXc
        minutes for	abUYXfXXTVV
        minutes have	cWZeWXWWWYV
        minutes in	bRVcWUUWWaX
        minutes of	bXaYWUZVaRb
        minutes on	ZZZXZZYZXeb
        minutes per	UUTWWeVXVYa
        minutes to	bXVXYSWZYUg
        minutes were	XTVZXVWXVbZ
        misco*	aVXZVXXXXXc
        misconduct	WWXaWXXXXWe
        misle*	WVVVWVXUWTi
        mislead	WWXXYXYXYUf
        mislead $	YXXXYYYXYVf
        misre*	YYWZcYYXYWe
        miss	XXWbXWdWXYT
        misse*	ZTTaUVRSWcY
        missed	ZTUWVVSSWdY
        missed $	VWWTXWXYXdY
        misses	WZYdXVXXXWZ
        missi*	VbWfSUWSQbT
        missing	VbWgSQWTQaT
        missing $	UaUdWVXUUaT
        mista*	USRWQSTRPfY
        mistake	WVTWVVUURdZ
        mistake $	ZYYZYZZZZeW
        mistaken	VUTYTTVVUbY
        mistakes	WXVWWXXWXba
        misus*	VVaWWWXVVcb
        mix	XVXUXbXXUVe
        mixed	WWUVWXXVWcb
        mobil*	SiaWSTSURSZ
        mobile	SgYXSVVYSUZ
        mobile numbers	WeYYXXXYYYX
        mobility	ZXdYWWWWYcV
        mod	YXXZbWXbXaV
        model	cWbYSSTURZa
        model $	WacZVVVVWYW
        model and	XbZYWXYYYYb
        model has	WVbVWWYXWaY
        model of	UYabXVWWVUc
        model*	SWZaVSUUUaa
        modelling	VZdcUSUWWaV
        models	WUUUXUVWYYe
        moder*	XXUTWVVUdfY
        moderate	YYXXYYWXXda
        modern	XWVWXXYXeXc
        modes*	YUVVVcWWbbX
        modest	YUVVVcWWbbX
        modif*	WaZVWUXXWaa
        modification	WXcWVWYXXbZ
        modul*	WaWaWUVWWbY
        module	XaWaWVWXWeR
        moj	UWVUVWVeUTa
        momen*	WVbVUWXUWVd
        moment	WVbVUWXUWVd
        monda*	UQPWTSQSYbZ
        monday	VRRXUTRTXcY
        monday $	aUSSUSUUTZc
        monday and	VXYWXXXXabW
        mondays	RTTTWVVWZaZ
        mondays $	UVTVXXYXWZc
        money	XRRVTRNNXeZ
        money $	UVTUVVUUTVi
        money and	VVVZYXXVbaa
        money for	XXVWYYXXWaa
        money goes	UWVcWVXYWaY
        money is	TTVWVUWUUdZ
        money was	XYYcYVZYXaY
        monit*	UVOdWUPXWXa
        monitor	WWUgXTUaZUS
        monitored	USRcTRURTWf
        monitoring	aYUVZYUZYXa
        monitoring officer	VZWSZZXZXZa
        monitors	VUWTXWWRUcc
        month	baMXQWQMYXa
        month $	WTOWTZSSVdY
        month after	WVVUXWWWZSe
        month and	aWVbWYRTZVc
        month by	XTWUXVVWcdV
        month in	WWYXYYYZbcV
        month is	bbXYXYYXaWV
        month of	WWWVXYWWYaZ
        month on	dWXVXWWXaWU
        month's	SXYVWTbWacY
        month*	XVOXQVcQbZZ
        monthly	cYWZVSSUeXT
        monthly $	QTTUUVTUXfX
        months	SWPWSXcSWZb
        months $	PPRWRNUTVdY
        months 0	ZXZYZYYYYdX
        months after	WUWdYWVXVVb
        months and	ZUXXWaTWUZb
        months from	XYXXZYYWXZc
        months in	WWXaZXXZbaX
        months of	UWUVXWUWVfa
        months old	XVXWYXWYWab
        months to	XWYXYXWXWXd
        months we	XVVYWXbXXWZ
        moor	VVVVWWVVVZe
        moori*	WXXWYXXYXbd
        mooring	WYYXZXXYXac
        more	OZVQMYeOPWb
        more $	TXYZWXSVTXd
        more and	aYeXXVXWXUW
        more detail	VYWVWWeVVWW
        more help	VWUVWVUWWWg
        more is	WXVWWVXXWfX
        more of	XbVYYbVYYXc
        more on	aWTVXbUWYYc
        more requests	YWXXXcaWYUc
        more specific	YYYYYZeYYYW
        more than	MTYUUbaQNaZ
        more time	WYWVXWXYWWe
        more to	UVTXUTUXWac
        moreo*	WYXWWWWVdUc
        moreover	WYXWWWWVdUc
        morni*	ZTRYSTSbUZZ
        morning	ZUSYSUSbTYa
        morning $	YWUZUVUaVaY
        morning and	cYZaZWYUVaY
        mornings	UVVVVUTTYfX
        morta*	cVZYXXWcbVT
        mortality	cVZYXXWcbVT
        morte*	YXXaXWWXXeW
        mortem	aXZaXXWYYcX
        mortu*	bXbXXWWWXXc
        mortuary	bXbXXWWWXXc
        mosai*	XXWWXXWWXXe
        mosaic	XXWWXXWWXXe
        moss	VYWYYXYYWac
        most	VbaTPRPORZa
        most cases	XVcXXXWWWXa
        most common	VWUUUVVVVfW
        most likely	YWVbXXXWYWa
        most of	bbYZUTRTTZZ
        most often	XVWXXWYYWhX
        most part	XbVXZaYWWXb
        most sensitive	XYaYXYYWYTd
        mostl*	URUVWUSSUgW
        mostly	URUVWUSSUgW
        mostly in	YYYYYYYZZWe
        mothe*	UVbUUUUWTYd
        mother	XVXWWWVWVXf
        mother's	UabUUUXWVVc
        motio*	XVVXXTXXXac
        motion	XVVXXTXXXac
        motiv*	RTUZSaTRUUe
        motivated	YYYYXbWYXVb
        motive	UUTcVXUUTTd
        motive $	VWVdUVVVVSb
        motives	WWWXVXWVXVf
        motor*	UYVWXWWWWgY
        motorists	WXWZYXYYXea
        mould	aWVVXYWSWbc
        mount*	VWUaXVWXWeZ
        mounted	XXVWYXXXYcb
        mouth	VXWeXVVWVZV
        move	RRadSSURRaY
        move $	TTRQVUVTTfY
        moved	QTSVSVQaWfW
        moved $	YXYcZYYVXbV
        moved to	UUYXUXUbZbW
        movem*	VVUUUVWUWad
        movements	VVUUUVXUWac
        moves	VUUdWVUWWWa
        movin*	XWWVYXXVXcb
        moving	XWWVYXXVXcb
        mp	XWdWYXZYWXZ
        mph	XWWUWVWVWfU
        mps	VXdWUSYVVTY
        mr	SVTbbRYTMaY
        mr justice	VXXbXXXWWbY
        mrs	YSYQYVUdSgU
        ms	VZWSVUVWXad
        much	OXXVZaOTTTe
        much $	VZVUSYWWcUb
        much as	UYdaZTVVVTY
        much of	WZTZWXVVUXc
        much the	YXcYXUYaWXZ
        much work	WUWUUfUWUWW
        multi	VXWWYXWbVfU
        multi*	TRUTUUTSUZd
        multiple	YYZWZXXXWfV
        munic*	aWTVWWVVVfT
        municipal	aWTVWWVVVfT
        murde*	WWYUbWWVWXb
        murder	XTZVbWXWWYZ
        museu*	RbVZYXYWbVZ
        museum	UZWZYUYXZWb
        museum has	YWXaYYZYXbX
        museum's	VaZXWZXXaaU
        museums	UaTSVUUSaUa
        music	VXVZYWYYWab
        musli*	YYYYYYYXXeW
        muslim	YYYYYYYXXeW
        must	KTdWVbbSTXX
        must ask	YZeXYXaYXYV
        must be	QSVXUZQVWbb
        must decline	XVVVceVXWWV
        must have	WTScTUWVSXc
        must hold	YbXYYYYYYXc
        must keep	WWhTVVWYXXU
        must not	VVaSVTUUVSg
        must refuse	VacVWbXWVVT
        must remain	YWeWYYXXXXW
        must report	VYXbXXUXbaX
        must say	WXYVTdTVWXe
        must stay	WXfWaYXXWXV
        must therefore	XXcaYVYVYXV
        must turn	XXVXYeYcXYW
        mutua*	WWVWVYWVWgT
        mutual	WWVWVYWVWgT
        my	cWaWPWSZYQa
        my colleague	ZUZYXVYXWXa
        my conclusion	dYeYYVYYXUT
        my decision	cbXXWUZYWXW
        my opinion	WXXWXWXXXVd
        my review	ZbbYXTXXXUV
        my signature	gVWWXXYWWYT
        mysel*	YUaUWVXXWVe
        myself	YUaUWVXXWVe
        n	RSQajQRRSWV
        n a	TTTcNSTSTdV
        name	XceSYNdKZSV
        name $	TaZWbPZPZVZ
        name a	XXWXWYaXWWd
        name and	YZRZWUcWWTe
        name in	XbUTVXVVXWg
        name is	VWcUWVVUWTe
        name it	WbXWUXZWXYZ
        name of	QYfPUTcVQcV
        name on	WZVaYXWXcVY
        name or	VXUWYXaWXca
        name the	VbVUSTSWWca
        name them	ZUeWYYdYYYU
        name to	WWccYXXXWVX
        name was	XXUcXYXXXVa
        named	YbgLeRZVWUW
        named $	TadTTRRUUSa
        named in	YbXSXUTRTWd
        named officer	XYVafXYXYVV
        named person	XZWVcWYWYZY
        named the	WYbWbWbVXUX
        namel*	YZRaZXWUbaW
        namely	YZRaZXZUbaW
        namely 0	WVWVYWVWWfZ
        namely the	ZWYaZabWdUW
        names	bgfOLPaIUNV
        names $	ZdaVQUQTZTb
        names a	WVcXWXfXXYa
        names and	abWRTQPUXWc
        names are	VacRSQSSXXX
        names aren't	YXcbZZXYYbW
        names have	VbdXXYYUXWU
        names in	WRdUYVUTUTd
        names of	XcXRVSfRVVX
        names off	WaXWZXXYYba
        names on	WcXYZcXXVaV
        names removed	bUXVXWXXWVd
        names the	XVbWYVWYTYc
        names to	VXbUUUUXVTb
        names we	VaeVVWUXWTV
        names were	TSUUXbVYdZa
        names would	WVSXXXeXXSc
        namin*	acfXVUWTWTV
        naming	acfXVUWTWTV
        naming a	UcUUVWVVWTc
        naming the	XYcXYXYYXWZ
        naming them	cUbUWYWVUSW
        narra*	UecYXVWXVUY
        narrative	UeZZYTXWUVZ
        narratives	XaeWXYYXYTX
        narro*	SZaRSZbSUWa
        narrow	UTZSWTdUVUb
        narrow it	WVUVWXZVVWe
        narrow the	XYYYWYbYYZZ
        narrow this	VVXZXXdVWWX
        narrowed	XYYVVbVUVbX
        narrower	WbcUWWUVVXY
        narrower request	XTYVYWVWWYd
        narrowing	YXWWYcYXXXa
        natio*	TWVaaQZcZYX
        national	UUWVbSYcZZY
        national archives	VWWSWXWbbQe
        national cyber	ZYWYUYYXVZc
        national highways	UWXPWXUhTQY
        national records	XZYaZYYWYZc
        national register	YZYYYZYVeTY
        national security	WZdWbUVRRTX
        national statistics	YXXTWXYXVUe
        nationality	XXQfRTYTUWX
        nationality $	VWUZWUUWVcZ
        nationally	RaUaSWTaYcW
        natur*	YXYcaYSaPWZ
        natural	YVSVWXUaSZb
        natural england	XYZYYZYcXbV
        natural resources	ZZZZZZYbZWa
        nature	UaYeZWRXRXX
        nature of	YYccXWVXVTX
        naturescot	UXYaXXWcWTW
        navy	YdVbYXZYYVX
        ncnd	OOPQoOQQPMR
        ncnd $	SSTTjSTUTRT
        near	SYZaUYYTZYZ
        near miss	YYWVXXdXYaW
        near misses	YZZeYYYYYXV
        near the	XYYXXYVXWca
        nearb*	UVcVUVVVWTZ
        nearby	UVcVUVVVWTZ
        neare*	ZaXUWUWUVcY
        nearer	TXZVWXVVVdX
        nearest	ZbVVXUXVVbZ
        nearest five	YWXYXYXYYYc
        nearl*	YQZTVZYUVWc
        nearly	YQZTVZYUVWc
        nearly all	ZTZUVSVUTYZ
        neces*	XXUTWXcWXZe
        necessary	XWUVSTbWVaa
        necessary $	VXbUXUVWWcX
        necessary to	YYUYUUSWXUg
        need	TMNQOZgXcbZ
        need $	ZUTbYXUbbWb
        need a	VUWVVabTTbY
        need and	YYXXYaXXYeW
        need for	VVXZWVUVcXZ
        need it	XXbXYXVWXVb
        need more	XZXWYZdXVWX
        need not	WRNVTaaTbcb
        need only	YYYVZVWWVbb
        need the	XXVVWbcaSZX
        need to	YQVWSaaZOTZ
        need you	XWWXYYdYYYX
        neede*	XPRTTecRYaZ
        needed	XPRTTecRYaZ
        needed $	aQSXURTUaXe
        needed for	VVVZXVTUUUf
        needed to	XZWbYWYXWXe
        needi*	WXUXWWWVVeU
        needing	WXUXWWWVVeU
        needl*	VTbUXWVWWcY
        needn't	TVVaUbUWUda
        needn*	TVVaUbUWUda
        needs	WRZbUaZbePa
        needs $	TVcVWUVWSYc
        needs to	bYXYZXYcZZZ
        negat*	SUVXdVTTTbY
        negative	UVVSdWUUTfX
        negot*	SYcVVTRSSVd
        negotiated	WVYYXTWVVZb
        negotiating	XXdZYXYYZVY
        negotiation	WZWXWWXYXWe
        negotiation $	WaWWVVWWXXc
        negotiations	SXfUTUSSVUa
        negotiations with	UZXWVWVVWVd
        neigh*	QWcSVRNcOXZ
        neighbour	QWWWZUSZVZZ
        neighbour $	UbYTYWWUXdW
        neighbour's	VZeVXUWUVYV
        neighbouring	SRTVUVTbVbY
        neighbours	RWbTUSSaRWb
        neighbours $	WXVYYYXVVae
        neighbours and	ZWaXZYZYZXb
        neith*	LNVegVNSLWS
        neither	LNVegVNSLWS
        neither $	WWaccWYWYZU
        neither a	ZYXXcXXYZWY
        neither confirm	XYWUbWWWXUb
        neither confirmation	YZXYdYYZYYX
        neither confirmed	XWWUZUVXXSc
        neither confirming	WUTTWVUUWTe
        neither confirms	YXWWeXXYXXW
        neither has	XVVbWVXaVbY
        neither is	WWZaUSXTXTc
        neither of	YWUXVVWaYeV
        neither the	UUcbWcXZTXX
        neither was	ZZVaXZZZZcU
        neither will	YWdXWbYXXVV
        neither yes	ZZUXdXZYZXX
        nest	VbXUVXVWUcY
        nesti*	YXWWYXYYYba
        nesting	YXWWYXYYYba
        nests	WUYcUWVUWXf
        net	TVSRTSYTRfb
        net of	WWXVXXWVVfY
        nethe*	XXVXZWWXWfV
        nether	XXVXZWWXWfV
        netwo*	VXWYVTRcZZV
        network	UXXYWTSaZZV
        network and	XWXYYYXbZbV
        network rail	WWWYWWVaTYb
        neutr*	XXVWXWXYXeX
        neutral	XXWWXXXYYdY
        never	RHUoWKILJXM
        never asked	TWVgWWXUWSV
        never be	YUVUXVWXWSg
        never been	WVSbTTSVUbY
        never came	YXWeYYYZYVX
        never had	YWWeXXXYXWX
        never has	XYTYTUYXXab
        never having	VXZcVXZaXVX
        never put	WUVeWWXWWTc
        never sent	XXUcVVXWWcV
        never to	WYYVXYYYXdY
        never worked	WVUbWVWVVWd
        never written	VYXeYZYXWTX
        never*	aVZWaZWWXZZ
        nevertheless	aVZWaZWWXZZ
        new	SNSbQSPTPcZ
        new information	aZXcWVWWWXY
        new one	WWVZXYXXUYc
        new year	WXbVXWVXWUe
        newly	XVVcWZYVWcU
        newly qualified	XVWbXWWVWbV
        news	UWUXWYbYeWW
        newsl*	ZUUWXWVVZbY
        newsletter	YVVWXWWVZbY
        newsp*	YRYSTVYUUXd
        newspaper	TUUUVWZWWZe
        newspapers	bUbVXYYXXSa
        next	cXYUQOTTVba
        next $	UVVZUTVTUZb
        next day	UURTXVVXUba
        next door	WWUaXYXXXbZ
        next meeting	VYVXYXWYacZ
        next morning	VYXWYYWVWda
        next of	YTWWVVVZXWc
        next page	hTUVZYYZWWT
        next round	WWeYYWXWXSW
        next time	YXWXYYYZZXd
        next to	VZTUWXXVbTb
        next two	bYaZZZbZXaV
        next year	TUTTVUWVTXf
        next year's	VYcYXVWUUTc
        nhs	MQNTSQPedXa
        nhs business	YZZWZZYcYYY
        nhs england	VVVUWTVcbUa
        nhs example	XVVWXXWVWdZ
        nhs trust	XXXVXXWYTSf
        nhs uk	WWYUYYVdbSU
        niger*	VUXXWUXWXeV
        night	NOZYYRPRXac
        night $	UVWQUVUUabb
        night and	YVabXXZXZbU
        night is	XXcXbZZXXYX
        night*	XZYSUUTWacY
        nightly	XXYWXXXYbdW
        nights	ZVUVXXVVWgU
        nights $	YYYYYYWYXeU
        nil	ONNfNMNNQfQ
        nil $	SRSYSQQRRcZ
        nil return	VVVcVVUVVcS
        nine	ZZNQQaXNMgU
        nine $	UaUTURTSTfX
        nine and	WVVUWVUXWUg
        nine are	WaaYZYZZYfS
        nine days	XWYVYaYXYgT
        nine emails	XdWbYXWXXaU
        nine in	YXWUXVWXXfT
        nine months	XVXWXXWXWfV
        nine of	ZXTPUQSSWYd
        nine people	XWYWXVXXYfU
        nine requests	WXXUYTXWXVf
        nine weeks	WVVUVcUWWbX
        nine were	XWTTVSVUXhU
        nine years	UVXYXWVZUba
        ninet*	aWSZUYRSSdZ
        nineteen	WYVRVZTTTeZ
        nineteen $	XXYXYXYYYeU
        nineteen of	aVVUWWWVXfU
        ninety	dUTaVYUTWZX
        ninety days	VUUdWUXWXcV
        ninety four	cWXUYWZYXZY
        ninth	UZaUVYWUUZb
        nitro*	WYXVWYXXWdY
        no	SRanZXMLOYL
        no $	ObhOYZWQNbU
        no 0	RdRbUUUTbRc
        no a	WYVdXXXYYaT
        no access	YWVaWXVXWZZ
        no account	WXWWXWVYWVg
        no action	WXVUXXXVWgV
        no answer	YWXWdcWWXZV
        no assessment	TWSfUTWWWXO
        no audit	UVTfUUUXVSX
        no bonus	WWVUWVVWVgU
        no breach	WXVVWVXXVhS
        no breakdown	WXcdWXWWZWW
        no business	YYXfYZYYXWV
        no car	XXWVWWWXWgS
        no case	ZXWVXWZZYfX
        no category	WXVdWXXWXaW
        no cause	UUZTWUXXVdb
        no central	XYVcWWXYVRd
        no charge	SWVTWWUXSYd
        no child	ZbYWWZXYZcV
        no code	VWYbWcVVZSS
        no comment	VWUVdXXVXdU
        no complaint	UYRcZUVVWbV
        no confirmation	UWYWgTVWUSU
        no contract	VWUcUWTWVcT
        no copies	XXWdWYWVaWZ
        no copy	UTcdVVVUWVX
        no correspondence	TWTgVUWYWSW
        no cost	VVUaWTWVbVd
        no count	TWSiTUSRUTS
        no data	PTSjQVQVQST
        no date	UVUbWVTXUdS
        no decision	VUPUWUYVUaf
        no difficulty	dWWWXXXXVVc
        no disclosure	SThVVWUXVUT
        no document	WUXgYYVYYWS
        no doubt	XUVVXTXWXUh
        no duty	VWZWbUWXVXd
        no evidence	UVVbYTZYZZZ
        no exemption	dUVaWYXYWUb
        no fault	VWVVVWWYWXf
        no fee	XXSTYXWYUbb
        no field	SVTcXTTVURc
        no figure	WXZeWVYXWXS
        no figures	UVThXWVVWSS
        no formal	VWTYTWWVWaZ
        no further	ZaeSZbSTSSV
        no harm	cVTTYVTXVWb
        no idea	UVVjTVUUURQ
        no indication	YYYZcWWYXVU
        no individual	WXcWXWWXXcY
        no inference	XXUUZXYXYSd
        no information	TTPlZQQTTVO
        no it	VWdTUTVWUeS
        no knowledge	XWWcYWVVXTa
        no later	VXWVWUVWWac
        no list	RVbeUUQTVZQ
        no log	WWXfXXWXWVV
        no longer	bYTaUNRZSUc
        no maintenance	ZZYbVYYYZZW
        no marker	WWUdVVVVWRa
        no means	YVUfXcXYXSW
        no member	YZSVcWYZXgU
        no minute	WYUgXWXXYVV
        no minutes	TUZiTTUWTSU
        no more	VYabWaVTWSc
        no names	SfcWUaUWTRX
        no need	TYYVUTVXdTd
        no note	UYUfXXaWVWS
        no notes	XWTeYWYYXWa
        no number	VXddXXXXWUW
        no objection	eTSVWVWXVUd
        no obligation	VXWWWWXXXcc
        no one	SVbbQXRRRTd
        no other	UUTWRQTUUZc
        no paper	WWThWVXVVUU
        no papers	VWUgVWVWVTV
        no part	aTaVVZTbSWa
        no plans	UUTYVVVTVeZ
        no position	WYYccWVXXWW
        no power	VXWVWVVXYfW
        no public	TVbbTcWUTUZ
        no purpose	UUaVWWXXVVc
        no question	UUfVXWWVVVW
        no reason	fVVZSTYXWaV
        no reasonable	WWVVWbXXXUc
        no record	UYWeVXXXYWX
        no recorded	UUUeVVVWYbQ
        no records	VYXdWXXXYWX
        no register	RVXgWVUUTVT
        no report	TVVcXdYZVWV
        no requirement	WYVaYXYYYaY
        no results	WYScXXZYUcV
        no right	WYWXXWXWWbb
        no risk	bXUfWXWWUVS
        no sample	WWWbVXYXXbT
        no sanction	YWXVXXYYYfV
        no say	VUUWWVVWXZd
        no separate	XYWeZYYYbVY
        no serious	UVYXWeVXWVV
        no statement	VYWWgVXYYWU
        no such	VRMeUNSPRdU
        no survey	UUdcUXXWWUT
        no tally	XXXfXXYXXVS
        no test	VXUeXWXWWWd
        no the	XWYaYWXYXcU
        no time	WWUUWfVXWWY
        no to	TTbWcVZVVbV
        no trace	XXShUTUVVRW
        no use	YWUWXXVXYce
        no way	TVWbXbYYZUZ
        no we	UWSUUUVUTiS
        no work	VXWXYcYXXYb
        no would	YVSVYVYWWWc
        no written	UWVdWVWYTZS
        nobod*	TUZgOQOOUZW
        nobody	UWUfPRPPVaW
        nobody at	WWTaYYXVVYd
        nobody could	ZYXUZYYYZZc
        nobody else	YXVTYXXYXgX
        nobody had	bWUUYXYYXXc
        nobody has	VWSbWWYXUbW
        nobody in	VWWaXWWWWeU
        nobody took	TVUfXVXVWUX
        nobody was	UUTYXYWVUhS
        nobody would	VUVSXXVUVVh
        nobody's	VVccVWUUTUY
        noise	aaSTVVabVdW
        nomin*	STaVYSTRZbX
        nominations	VWZWZTWVVXb
        nominations are	YYWYbXYYYYc
        nominee	XXbTXWXWVeX
        nominees	XVVWWWXXXca
        non	SQaRZRXTRcY
        non disclosure	VTdWWWWWVaX
        none	TNVkWRPGKbP
        none $	SQUfYQOQQcS
        none and	YWXfYYXYYVV
        none did	XXUVbYWZYgT
        none for	WXVdWWWVVYV
        none has	SVRhUTVUTWZ
        none in	VXSPWXVXXiX
        none is	aZXcWYZZXYX
        none of	YVccUZSRSYW
        none on	WXUaXWXXWaa
        none since	UUVRVXXVVhU
        none to	VYXeYZXYYYV
        none was	QVUdSWTRRXZ
        none were	VWSXVVWXWdW
        none will	XVaVdZWWYVc
        nonet*	XWabZZWYWUd
        nonetheless	XWabZZWYWUd
        noon	UTYTVVUTUbY
        noon $	XXXWYYWXXfV
        noon on	YXbXYZYYYaU
        nor	JTWchZUNOXQ
        nor a	XXVccWWYYUW
        nor any	XVcYXVZZZbY
        nor are	WUWZYWVWWcZ
        nor denial	YZXYdYYZYYX
        nor denied	WVUVaUVXXRc
        nor denies	YXWWfXWXXWW
        nor deny	XYWTbWWWXUa
        nor denying	VXWWYVUTVSc
        nor do	VXUcVVWVWcT
        nor has	XWWbWWXVXdU
        nor is	WUTYXVWVScZ
        nor no	ZZUXdXZYZXX
        nor that	YWVZeWZYZVX
        nor the	VZabWUYSVXa
        nor to	VYXWbXXZZXZ
        nor will	WVWXacWVWUZ
        nor would	WVUXXVTUVdc
        norma*	UUQTTWWTUae
        normal	VWUTXYZUWYd
        normally	WVSVUTTVVcb
        north	UYUTVUTYVhX
        north of	ZbVUVVWbYdS
        north*	WZSVUNSdVWZ
        northern	aYUWXVVbUcX
        northern ireland	aVVWXVVZVbY
        northgate	UUWXXWUeTTa
        northmoor	UUVSUTUaVXd
        nos	UgUbXWWXWTX
        not	GXfibcNSGUP
        not $	LhZWUSNLQYX
        not a	UPWeUYRbSUa
        not able	SSeUYcVUVUV
        not about	TVXVUVVTUVf
        not accept	VXSTXWXWVUh
        not agree	TUSSVSXWVSl
        not all	RZRRWQUUXYg
        not always	VWUTWTWVWWg
        not among	WbWfXVVUUTU
        not an	XUUXaUYVWUg
        not and	XTbWWVXaXca
        not answer	WWVTVdcUWUS
        not appear	WcadWVTXVVY
        not applicable	XaUUUSVSXhT
        not apply	XVTaZUZWUWd
        not arise	XXYVZVUWYdZ
        not as	XbZZWXWXXbV
        not ask	VYVZWZQQVcZ
        not asked	UVVbWVTQVbY
        not at	VceXTUVVVcT
        not available	SSZYWTVWRfV
        not be	RXdVVdNHLWY
        not been	ORcZQWVPPcX
        not being	VadVUUaTVXW
        not break	TUceXVVXXWU
        not broken	WYYeWUVWWSU
        not by	QgNVRWRaNYb
        not captured	XYXiVVUVWTS
        not carried	VZWeXTWXXYT
        not carry	XXYXZbXWWeX
        not charge	SXVTXVVUVhS
        not coded	UXWUXaXYXVf
        not come	YWVcVVVccXY
        not comment	ZXcZdWYZZXX
        not comply	VUVSXaSXWSb
        not complying	WVVVWgWWWUV
        not confirm	YWTVgUWWYUX
        not confirming	XWVVgTVUWUU
        not consider	XWcXYVUWYXZ
        not count	TTVdVTUTUXa
        not counted	WVUbWVVTWZb
        not disclosable	TWhVWVUUWTT
        not disclose	WWbXcUXYXVT
        not disclosed	QXhPVVTSUVP
        not disclosing	TXgUWRXXXWW
        not discuss	XXbXZWWYYcX
        not do	XVcaadWXXXT
        not doing	WVfWXbVVWVT
        not done	ZYcYZXYXZZY
        not doubt	YWVYXUWWWRd
        not enclosed	VZdYYYXZYWX
        not entered	YWWdWWWWWZT
        not even	WVeWVVXVWaY
        not every	VYZUYUUUWWh
        not exist	UVTdaSTURUY
        not expect	TabTUSUSUUa
        not extend	ZZWaXYYZZWb
        not find	bVZSXTYYWbZ
        not follow	WWVXYUcYYcX
        not for	OZgQUSTUPTa
        not found	ZVUXXVWWWbb
        not from	VWVVXYXVYgX
        not give	VXeUUSTUVaW
        not given	SbcVXUVTXcS
        not go	XWdZUTWTWaY
        not going	UQcTYeUVXVS
        not happy	UVbUVXTUWVc
        not have	ZTUcYZSSZcU
        not having	VWWSacYVVbY
        not held	YSPiZSQMTSZ
        not hold	VSLgXOQVUPY
        not identify	XWfUXWXYXUb
        not in	ZWScVXaRQZV
        not included	VcXUVSVUTfR
        not information	XYdcWYVXbYS
        not intend	TWcXWcWWYVW
        not involved	TTVUUSVVVUi
        not itemised	WbVeXXYWXVV
        not keep	VVUgWWVVUXU
        not kept	WWUgWWXUXUT
        not know	XXWfVUYWWUX
        not known	WUQeTUWVYXZ
        not leave	WZfXUXXXXUU
        not let	ZXcVXWXZXXZ
        not logged	VVUgVUVVVTX
        not made	WXbccTWXUYU
        not make	VSaVWWVWaTc
        not named	VagUWWWVWVU
        not naming	YbeXWVXXXVU
        not need	WUVVXWVVcfW
        not needed	YZWZYXYYYac
        not noted	WWUgVTWYTTV
        not oblige	VYaaXWVXYXb
        not obliged	VVVXZbUWVWa
        not of	XXWWaXVUWXe
        not on	UVUcYYbOVaY
        not one	USaeQXYWVZV
        not only	ZWWVZYXYZXe
        not open	RVeUTVUWWYY
        not otherwise	WWXYYXZXXWf
        not our	YYacYYXXYUY
        not ours	UUUYWUXbURe
        not outweigh	ZZVZYXZZZZd
        not paid	UVRSVdWVVda
        not part	XZZYXWYYYcU
        not pass	VXacXWWVWUa
        not persuaded	XYUXYXYYYVe
        not possess	VYVYbXYVYTc
        not possible	VVUbacUVWVY
        not prepared	TXeTaaVXVWR
        not propose	YYcYabYYaWW
        not provide	XWaYXYVWZXb
        not provided	UWgUXTVWTSV
        not providing	TWWUXaXUVUd
        not published	VVSTVUVVRkS
        not put	TVebURUWTSV
        not read	UVWWUVVUVXe
        not receive	YYYZYYaVYbX
        not record	WUVgVTWWVYS
        not recorded	WUSaUaUUYYa
        not release	VZgXWTWUVWV
        not released	PXiTYXUTTTR
        not releasing	TWhVYWWWXUT
        not rely	ZXXXYYZaZXd
        not reply	VWVUTbWUUeX
        not require	VWXcWaWXYTZ
        not required	aVXUabUXbVW
        not respond	XYYYZdYXYYW
        not retained	YXTgWWXVXUU
        not routinely	XYXdXXWVWUb
        not run	UVZbWUVUWaX
        not satisfied	UXUUUUVWTWg
        not say	TWeSbSTSRWU
        not set	VVbZVVVUVTb
        not shown	VdcXXWYYVUV
        not something	UWcfZRURVYQ
        not speak	XUdXYWXXWcW
        not stored	XXWgYVWUWVU
        not subject	ZYTVWXZUXca
        not supplied	VZhTVYWSYWR
        not supply	TVfWXWWWWVY
        not survived	XXWeXWYXZXV
        not take	TWUVbTUSTYd
        not taken	YUWjWWYWXRU
        not tell	UTVZbUUTUcY
        not that	VXVYXYXWYbb
        not the	TeNXWRUZSVe
        not think	VUaSVTUUXUh
        not thought	ZWWbWXWXYfT
        not to	XPaQdYPVNaZ
        not told	WXTeWVUVYYY
        not under	YXZUWWYVYTd
        not upheld	TTVVTSVUTZb
        not uphold	VXYTWUYXZad
        not us	VUQRRPRiVaT
        not use	XYVUXVVUXeZ
        not used	TUZVTRUTTba
        not we	USSScSVcUaW
        not what	VbTcWWWSVQe
        not who	WbTYVWVUUab
        not willing	UWgWXXXXYUT
        not wish	YXXXYYXVYVd
        not with	WVVYVVUVVUg
        not written	YZWfXYYWXVW
        not yet	VbXUTRUTXac
        note	YbXcPUTUXYY
        note $	XbdZWUVZSZX
        note 0	TUQVVTTTdTf
        note and	bUVbZWXWaYa
        note for	WUWaWYWUUdX
        note is	eTadXWYXUWS
        note of	fWVbUVaQVaR
        note on	ZWWSXVVWZYe
        note that	UbRYWWVWZYc
        note the	ZbYcXTZUUWV
        note was	VYWcWYWXVYa
        note what	XXXbWVWXXWd
        note which	XVTdZYXWVbV
        note your	VWUVXVWWWVf
        noteb*	WVZcVbXbVTa
        notebook	XWebXXXXWVa
        notebooks	YXWcWcZbXUZ
        noted	QROgTRSRVWa
        noted $	WWVYVVVWXeX
        noted by	YYXdYYYYWXZ
        noted in	XWWeYYYYXaT
        noted on	WXVgWUXWVUb
        noted that	UTVUVWWVaSe
        notes	YZbdVYISPQY
        notes $	TcaYTTSYVOd
        notes and	abTcWTVWUaW
        notes are	WbZaXZXUXUb
        notes is	aXeVWWYXWZU
        notes of	cUYXZWVVXcW
        notes on	WWcXabYXXXX
        notes to	UWYWXXWWXVf
        notes were	UTUdXWXYXTb
        notes would	YWYYYZYXZXb
        nothi*	YTVgYUVTSWT
        nothing	ZUVgYTVUSWT
        nothing $	VQUcZOScbNZ
        nothing about	VUdXWWTVWZZ
        nothing and	VXVZcVYYXUd
        nothing at	SVVYUWYYVfU
        nothing beyond	WTcVVVWYWcW
        nothing but	YXXUYUWYZeZ
        nothing can	TTeUTcUWUWa
        nothing else	SeTaUTVVRXZ
        nothing for	TVSbUTTUUcQ
        nothing from	QTdYRVWVWYa
        nothing further	UUYXacVWYWb
        nothing has	TSRYVcVWUUd
        nothing held	cUUbVUWXWUT
        nothing in	XTVYbYROQTb
        nothing is	TRWdXWTVUVb
        nothing left	YVZeVXVWYXY
        nothing more	XVYVWVYYYfW
        nothing of	USadVVUWWYW
        nothing on	QUYeXSUYUbV
        nothing that	RaWcUVUVVaY
        nothing to	ZLXeNRQZTSX
        nothing was	WURYQQTVRdZ
        nothing we	UbTcUWVWVTT
        nothing would	WdWXWVUUVWa
        nothing's	VVTcUYUVXcZ
        notic*	WVWXXZNUaZa
        notice	WYXaYYPWaZX
        notice $	XSRTabUbQVf
        notice 0	XWbXXWZWYaa
        notice and	ZXXUXYWXXfV
        notice for	XTTUTZZYUYb
        notice in	WVbWVUXWVeW
        notice is	XVbaVYVVYaW
        notice must	ZYUXXXXZYWg
        notice of	aYWbWWYWZZb
        notice on	ZZYYYZXZXeZ
        notice that	TcRfXUXTRWX
        notice under	WXadaWXVVVb
        notice was	ZYVWVVWWVhT
        notice which	VYXZaaaafWZ
        noticeboard	WVUWVWWWbaZ
        noticed	WUWUYYYWXdZ
        notices	aSRRTcUTUYd
        notices $	WYYWYUYXXcY
        notices are	cWWXWWYWbaT
        notices were	ZVTSVUUVUeV
        notif*	VTXcURTUTeY
        notified	VVTaXUVUUcZ
        notified of	YWUWVVYYXZd
        notified to	WVTbVVXXWaZ
        notify	XXZbWWXYWbX
        notwi*	aXacWZYYXXV
        notwithstanding	aXacWZYYXXV
        novem*	WQVPUYWYZba
        november	WQVPUYWYZba
        november $	aUUWXaXTadW
        november 0	VWRYTTWZTVg
        november and	bXTVWTVVTdY
        november to	ZZZZZZZZWca
        now	gXTSKVOZQWW
        now $	ZQZaWUSYUZY
        now and	WVVWVWVWUeb
        now attached	dYYXZZYZYZV
        now be	cVYbXWYbXYY
        now been	VVVTSaSRcWc
        now being	cZXXYWWYXVc
        now enclosed	dWYYYYYYYXY
        now go	XbYXWWZdXWW
        now has	VVUVVVVdVTd
        now have	dVVWWWVdVbT
        now in	bYXUXYUaWaZ
        now or	WYbZXVaXXWW
        now that	ZUUVWWWVWZa
        now the	WVbWXXYbXbZ
        now would	XWeXYXXUWTY
        nowhe*	WVVdXWWVWTa
        nowhere	WVVdXWWVWTa
        nucle*	YZYXZYXbXdW
        nuclear	YZYXZYXbXdW
        nuisa*	XXVXWVWWWhT
        nuisance	XXVXWVWWWhT
        numbe*	adYWPUUVWUW
        number	ZbWaTYXWZVX
        number $	ZYUdSRWZabT
        number 0	WNWXYbPRbbW
        number above	YZYYZZXYYZc
        number and	VcaUXWTWZYZ
        number could	WXUbXWWXXbZ
        number for	WdVbWUYVXUZ
        number has	VUWUWdbVWcV
        number is	UWbSQSSZYYc
        number of	ZWVVVRZRNZa
        number or	WTbbVWdXWUW
        number plate	aSVYbWaVWXX
        number plates	abUZXXYWVVa
        number was	UUUTWVWTVdY
        number will	VWaWWWVWWeU
        number would	VbYVXWXWYVZ
        numbered	VVWQUSQRRcb
        numbered 0	XYYUWVTTUfW
        numbering	WXYXXacWYeX
        numbers	bebUNNSWSSX
        numbers $	VWVZUWRbSZd
        numbers and	ZYbWWVXWXVZ
        numbers are	ZaXVXUWVYcW
        numbers by	aUTVWVXUZUe
        numbers can	UVUVWXaVWVf
        numbers for	eVXWXYYWWUd
        numbers have	ZcYXYXYWXZT
        numbers in	bWaVXYXXYWb
        numbers of	XcYcWYVbURX
        numbers would	VVdWXWXXVXb
        nurse	XXXVYYZXWgT
        nurse*	TVWXQQWYScX
        nurseries	YaUUWYXbYfS
        nursery	TUVaXVXUTZb
        nurses	SVZaSTYYPYX
        nurses $	WWVVVWaVWcY
        nursi*	UTTUUVTSVda
        nursing	UTTUUVTSVda
        o	QUdZWWUWUXS
        oak	XXWUXXaVXfX
        objec*	caaSQQNVWVd
        object	XZZVWUUZZaX
        object $	UXTUWVXVYcb
        objected	VRaPUTVSSac
        objected $	SUUTVWWUVWf
        objected to	VVYWXVXXVUe
        objection	dRWUVWUWSZc
        objection $	ZXVTXXYVWcZ
        objection and	aWcWYZYYXUd
        objection to	fVUUVXWYWUY
        objections	QYTZUSSTRWd
        objections to	VcUUWWVVTVb
        objectors	VbbUUXVWVaV
        objects	RTUWTTVVZZc
        oblig*	WSSXZbXYWVa
        obligation	ZWXUcXXUWaa
        obligation to	YXVZdYWXXSZ
        obligations	XZSVVVYaXVe
        obligations under	YZVWWVYaYVd
        oblige	YUXZVZTcRRW
        oblige us	VYaaXZVXYXZ
        obliged	VVTXZbbTSRc
        obliged if	YZXVXXdWYaX
        obliged to	VVTZYbXUURb
        obliges	WYZVTZUUaaZ
        obliges the	WYaYYXYXYXb
        obliges us	XYZXVWXYbYa
        obscu*	XhXVWVVWVUU
        obscured	XhXWWWXWVUQ
        obscured $	WfVXYXYXYWT
        obser*	WUbUWXWUVbc
        observations	aYcYZYYYZXX
        observe	XcVWYcYXXZc
        obses*	YXWVYeYXXUX
        obsessive	YXWVYeYXXUX
        obtai*	XTZbQSSYcXY
        obtain	VXZaWTVZaXa
        obtain the	UXaSXYYVdUc
        obtainable	YXYYYYXZdXX
        obtainable from	XXYWYXYagXT
        obtained	ZVXaRVVUbYZ
        obtained $	WUVZXWUcWXe
        obtained by	YXYXXYXdYZd
        obtained from	YYZcYZZYdZW
        obvio*	XVdTYUUWVXZ
        obvious	XWdUYVUWVUa
        obvious reasons	YXfVZWYYYXU
        occas*	YRYYSXUUTdY
        occasion	aVaXUZVVVcW
        occasion $	XZaWYXXZZZb
        occasions	STTaWWWWVdZ
        occasions $	TUUdXVWUWdT
        occasions and	XYWWXVXXVba
        occasions in	XWXUYWWXYXe
        occasions since	WWWXZVYWVca
        occup*	WPVaVVSRPcY
        occupancy	bVUaWXXYWYZ
        occupation	XWWZXZXXXWe
        occupational	VWVYdWXXWdZ
        occupational health	VWVYdWXXWcZ
        occupied	UVUVUWVVVgU
        occupier	YZWYZWYYVeV
        occupies	WYXVXVXXWXb
        occur	UWVUYXXWVTi
        occur*	TVaYSVVWaWb
        occurred	UVZSTVVXVZd
        octob*	VRRWRNTOWdY
        october	VRRWRNTOWdY
        october $	RTSXVSSTOca
        october 0	YRUbUTXSVUe
        october and	UWWUXVWWZcY
        october to	WXYXZZYWWeW
        odd	UZSTUTUUWad
        odds	TWXTUWXUUZd
        odour	VTUUVWVTVab
        of	YaXZYYcYWUW
        of $	TSZYUSRTSeX
        of 0	ZXUYZXOPVbY
        of a	MXbQYYSMNaa
        of about	WUUSUWUWUdY
        of access	WWYUXZVVTTe
        of accounts	aUXXYXXXcbV
        of action	WXVWWVTWVab
        of addresses	YaWYZZaYZWb
        of advice	cZaYUTTWWbV
        of all	cSTbUbVVUUb
        of an	WWYaVTUYWXd
        of another	WXcaYXWWWVX
        of any	QXTaZXVUQYa
        of appeal	WWWUWZWWXdZ
        of assistance	VXXYWcWZXYX
        of at	YXXXVYZVYbZ
        of being	WUUaWVVbYTb
        of between	XWVYZTXYWfV
        of birth	UcabYWbXWbT
        of both	YZeZVUUUZcU
        of business	WVWaWXTRadT
        of calls	WZXaYdVYYXa
        of care	YcUWUUUUWUe
        of cases	aXYWYXYYWeU
        of charge	YYcbYYZYcWV
        of children	UbYWXYVUVWa
        of claims	bbWWZYbWWdV
        of commercial	ZcZXXXXYXWW
        of complainants	YaceWVXYWUT
        of complaint	VUaWWWXXYXc
        of completion	WYgYUWYXYVV
        of compliance	VUVUWZYXTYc
        of confidence	VVaWaWVXXTa
        of confidentiality	WXbWXXZXWUa
        of contact	WWYUbWWaWSa
        of contract	TXWUWXbVWWe
        of correspondence	XXXbXdYXYYX
        of cost	VUWXTdWXYYX
        of council	aYWWYXYcXVb
        of counsel	VbWbVVYYUVc
        of course	XUaRTXVSUbb
        of court	YYVZWXYXWXd
        of crime	WVdWUUaVVWZ
        of data	TVaYaTVVVZY
        of date	bUSSUTTTTca
        of death	ccXdXVWYXZS
        of defence	UXYZcYVbVTT
        of deliberation	ZZXZZZYZZZc
        of department	WXWYYXWXYbb
        of detail	XVWbYYXYYXc
        of disclosure	ZXRXVSTXVWc
        of documents	VUUWXaWYWWf
        of dogs	YXdeYYUVXTX
        of each	YYQaRTQPaYa
        of eight	XXaYXZYYXeV
        of either	SWVXWXUXXdV
        of eleven	caaYZYYYYYX
        of entry	ZWcZXXXYYVb
        of estates	UVSVXWUVYgU
        of every	WWYXVaVXXUf
        of fewer	ZbZXXWYYVbW
        of fifty	WXVXYdVTUZW
        of finance	VVTVYVWVWZc
        of five	TcTWVZZXWbZ
        of foia	UYVVXXXZVSe
        of foisa	YXXcXbZaVUW
        of force	aVSYVUTVVeW
        of forty	XVXVXaaUWWa
        of four	QbRQYYVUcbY
        of government	YUbYWZVbTSa
        of governors	YVbUWVWXVca
        of harm	VUWZWXYWYad
        of having	WZZYbVXWUXZ
        of health	WWUVWWXbXdU
        of her	XTbYZUWYYUd
        of his	XZbXWWWXYdU
        of hours	WWWcXbWUdYS
        of how	WWReWWVXUVb
        of identification	XaXXXWVXWXe
        of in	XXabXVWXYbX
        of individual	XaYdWYXaYTU
        of information	RZZXYYYVRPZ
        of interest	XVUYTWbbXRc
        of interests	YYZVWXWYbTa
        of it	YXaTVXQOWbV
        of its	RYVbUYWZWZX
        of journalism	XWYVVVWVWUe
        of june	TYXWWaaXXdW
        of junior	TbaYYXYYZYV
        of justice	TVaYZVSaYVb
        of kin	YTWWVVVZXWc
        of knowing	VXVZYYYYZWc
        of land	XVWVXYXWVSh
        of last	VYYXYYXYViY
        of law	XWWWXXXXVeX
        of legal	VZabVUWXVcV
        of letters	dXUWWbWVXTZ
        of licence	aWbYYYbWXXY
        of life	XWYUVWVbXaZ
        of litigation	XXbXYXZZZVb
        of lost	XXVfYYXYXUb
        of maintaining	VYeYYXYYWYW
        of members	baYXWTZYWcY
        of minutes	aaUXWVYXVUc
        of more	VbRZUSSTVab
        of mouth	VXWeXVVWVZV
        of national	WXdXTYWXWVY
        of neither	YZXYZZZZZZc
        of nine	bUVUYbbXXWa
        of no	XXWUbVUUVdZ
        of not	WTcWWVUWWSb
        of notes	XXVeZVWZXWY
        of notice	YYYYYYZZYdX
        of office	TWVWWVXXbba
        of officers	XYZUYZWUWVd
        of officials	ZWZXXWUXVWc
        of one	XZWZYVUSSYa
        of opening	VXWbYaXYWdV
        of openness	bXWYYXXYXVb
        of order	UUbZVUTTTXZ
        of other	WVbVXVWWWcW
        of our	ZWXURaXTaZY
        of ours	aYWeYWYVXbS
        of paper	UUTaYZWUXTe
        of paramount	YZXYZYYXXXd
        of parents	YZXdYYXYXSb
        of part	XWUUdVcYaTb
        of patients	dcXXYXXYXWU
        of people	aWXSaWWUYWe
        of personal	XXbZXWZZWYa
        of persons	ZXXaYXWWeWY
        of phrase	VXbWWYUWWVb
        of planning	XXWWWWWVWZd
        of police	YYXYXYYXYZd
        of policing	YYXXYYYWaTe
        of policy	WXYUaXXXVWe
        of practice	YYUUWXYZTWe
        of prejudice	WVbXVXYYXYb
        of privacy	ZXZYYXYYXUc
        of private	TbXSUUVXRdT
        of privilege	ZXbXXWXZXWZ
        of probabilities	XYVdXZYXZZU
        of proceedings	WXWaXYVXWXe
        of property	YZWbZYWXZUd
        of proportion	YYXYXdXWYWY
        of protection	XXWZXYYXXZc
        of public	WVYdWVXVXTc
        of questions	YVWXXVaUUUe
        of rates	YVVXXXXZYbd
        of record	UXXUVZVVWTh
        of reference	ZaSWXXVVUXc
        of regulation	ZTZUWZaVWcX
        of release	QUZUWWWVWYc
        of residents	ZWaXYYYXXbY
        of response	ZXbXXXWXWYb
        of review	YYXYYWZYYVe
        of safety	VWdVXYVXWdU
        of saying	XWbZbYVYYXY
        of schedule	VbaSVWYWXTa
        of schools	daYXZZYZUWa
        of scotland	ZYXWYZXZbTc
        of section	XYfaYXXVURW
        of sections	VTeVbVXXWXX
        of sending	ZWVVWVXbaTa
        of senior	VbaYXXaXUUZ
        of september	UXXVYYXYVaa
        of service	RdXRTWaRRXY
        of session	VXYYYYWWYZc
        of seven	VVVWXWVXVab
        of several	UVWSVbWUVeV
        of shelving	WWYUWbVUUZa
        of sites	dWWVXWZXVVX
        of six	VUXZXaVVWaa
        of some	WUVXVaVUVSe
        of staff	TVZTWcQXSXb
        of state	YZZWVaXZVdW
        of state's	aYUeXXWYXXX
        of streets	YXWaXVWYXac
        of such	UYXbYbUVUTd
        of suppliers	ZUXaWYVVXba
        of tax	WXYWWWYWWca
        of ten	XbZYXZXYWaZ
        of terms	XVZWXWUUUUf
        of that	bTXdWWWXWWX
        of the	XaZYWSaTaXZ
        of their	aWZYWUWSTVb
        of them	YaWVWaXRXZY
        of these	VbWaUYaWRdV
        of thirty	UTaUXVWVYYa
        of this	XVYTdWNXVYZ
        of those	aVZUTXUYXeX
        of three	TaVWWZUSTeX
        of time	XVQaWaTXVTe
        of twelve	VTVbWWWVWcT
        of twenty	VaVVXWTVVdX
        of two	TaRVUYSWTYd
        of under	WYWZVUUVUeS
        of up	WVXYYXXXWgU
        of us	TSTWZgPZUUZ
        of use	XYRYRSZSVcY
        of vat	UVVWVWVUUac
        of vehicle	YYWWYXbWWXb
        of views	YXZZYZYZYYc
        of volunteers	WYUWYYWYXXd
        of way	UTUaWWWUWfT
        of what	caWVSbcYQUX
        of where	SUcbYYUWUZX
        of whether	ZVUVWYaYZZc
        of which	STRRQVVUYdb
        of who	XWaWZXXVXXb
        of whom	UQTXTTZUSdW
        of why	bXWcWWWYZTZ
        of withholding	XXYYYYYWYYd
        of work	YbWbYZWVUZZ
        of writing	XWVTXVXYXcZ
        of you	UVVYWWXXVYe
        of your	aVbaTWVXOYX
        ofcom	XWbYZXXcXbW
        off	TbcWUWbSUZU
        off $	YcZYSYRUUUZ
        off 0	XUUXYXXVYgT
        off and	UVSQYTTVTae
        off at	WXWeXXYYVbS
        off by	XTVTUUVTUeY
        off for	TTbRWUWVXaY
        off from	XYUbXWWVWbT
        off in	VVWXbVVUXZa
        off it	VdacWXXUUST
        off limits	YUfWYXWVXVV
        off site	aUUUUcWVUaX
        off the	XYYaURQRVYY
        offen*	cXXQWQZPVdW
        offence	ZYXUYTZRQaa
        offence $	XVYUYXWVXWf
        offence data	VVcVXWTWXVc
        offence to	YWXZYZZZYXd
        offences	caaQWWZVYcS
        offences are	aXaVZXXYWZa
        offender	XXWaXZVXXXd
        offenders	VTbVTUXYYWc
        offenders to	XXVWXYYZWXd
        offensive	WWWUWXXWZfU
        offer	XUYZaYTTRbY
        offer $	YWWdYbZYYaV
        offer is	ZVVXXVYXWeX
        offer*	WWcVaRNVNbX
        offered	WVeUcVRVQZY
        offered $	UXfVZYWWXSb
        offered a	YZYZYYYYYdX
        offered in	YYYYWXZYXab
        offered to	WVUVVWXaVba
        offering	VTaUVWVWWVb
        offers	YZVbUTTUTdZ
        offers are	cUbUWWUUVaV
        offic*	QXUXYZSaWWX
        office	VNUYaXTdaRW
        office $	SRcRNSTaWea
        office agency	WXXVYYXbbYW
        office and	YWZcUbWZXYW
        office at	VWXVXXVdcUX
        office can	WYYWcYYdVZX
        office does	WYZabXZbXYX
        office for	WXWVWYWbZUc
        office has	cWYXbcUYbUU
        office in	WbXUWYYbVZa
        office is	ZXTTZVWaVWc
        office of	aWWXWcYYXSc
        office on	ZWVWUTYWcWc
        office the	VVWYXVbVUTe
        office to	XXZYXXXYTSc
        office which	cVWbXXXbXXU
        office will	XXcVcYYYXXV
        office's	SVXWWXXVeVa
        officer	UVXVWUVUMcZ
        officer $	QXVNYRQZUeW
        officer and	WXUbVYVTYfX
        officer can	WXVWWWXYXeY
        officer for	WXSVYUVVVYf
        officer has	UTbWbZaWXXb
        officer is	VVUVYWYVXaa
        officer on	WXVVVXVTVdb
        officer was	TWWZaWVVVaY
        officer who	ZVWVYWYTXYe
        officer would	UVbXWVbVSVa
        officer's	XWXcUUYXSZa
        officer's report	ZWUWZWbYWWb
        officers	TVSXWYYSTca
        officers $	WUXSZSUWVYe
        officers and	VZVaXYXVUYc
        officers are	UYZWVTUTVgW
        officers have	XVTbWaTbWWb
        officers in	bVbWWWWWWZX
        officers were	VbYYVWWXXXd
        officers who	VUZUWXVVWeW
        officers would	YVXWXYZXYXd
        offices	WRaXSYWPUZb
        offices $	SUTTWTXUTad
        offices and	UWUbXbXWXcW
        official	QWRXTXTPWXf
        official statistics	YaYXXYXWcYY
        official was	WXVbVVWYXVd
        officials	YZYYRaUQRaX
        officials below	UVXWXYTYWXg
        officials need	WXbXYXXXVVc
        officials who	YXVbZXXYYZZ
        ofste*	SUVRTUSfeYS
        ofsted	UVXUUVUgcXU
        ofsted's	UTTVUVVRebU
        often	TSOZURRQSUi
        oil	WUXaYWWWTeT
        old	WUOcQaPTWXZ
        old $	TSWWWSVVUXf
        old and	ZVWWWWWWWWd
        old system	WVYdYYXYXWX
        older	VUTfVUVSYZY
        oldes*	TUUVVSUVVdY
        oldest	TUUVVSUVVdY
        ombud*	VSWUYYTcWUa
        ombudsman	STTUYYTcXUa
        omiss*	XcVWXXXWXba
        omission	aXUVXWXXXbc
        omitt*	SbdUXXYWURT
        omitted	SYeWXXYXUSV
        on	VWVWZZVVdWU
        on $	VVdVVVWMRYa
        on 0	XOWUMWWbUbZ
        on a	VYQZUaSNUZb
        on account	QZbYVaUTTbU
        on advice	VbVVZVWWWbY
        on agency	XcWUYXXXXfU
        on all	TXXXUUUUaYb
        on an	UWaWbVZVWfW
        on and	XSbVWaVUVUe
        on any	VUUZaYWUXZa
        on anything	TTVVbTWVUVe
        on appeal	WTYWYYbWYhR
        on as	VXaWYVXXXeW
        on average	TWWSVUUUTba
        on balance	ZVdXWTWWXWY
        on behalf	TVZbWTTZWVc
        on being	VUcUVVUUWVa
        on both	TWUZWUWXWaa
        on by	VZXVWYWbXUg
        on call	UTSZVVVTVjQ
        on contracts	XXXZZZYZdYV
        on cost	UUWXWhXWTSV
        on council	YZWaXWbVYdT
        on day	UXUUVVVVVba
        on demand	XYZXXWYYWeY
        on disclosure	TUVYVVWUeRb
        on duty	USbcUXVVXXZ
        on each	WXUTVbOPVbX
        on either	YZcbYXZYYaW
        on every	dTcUXUVUTVX
        on file	PRYhaTTTSRW
        on five	WVXUWXXXWXd
        on foot	VVVaWVWWVZa
        on for	VYVVVcWUVaa
        on form	UXYbYXYXYYa
        on four	UTRWURVWVXe
        on friday	ZWWXXUYXXcY
        on full	YYXXXXYYYeW
        on gov	WZXXXXXXabX
        on grounds	SRZUXaWXWfX
        on her	XWXbXWWYabX
        on his	UUTabWVaWbX
        on hold	WUaXXUdUVUY
        on how	VbYQXWTZUeY
        on in	XWXVZaWWbaY
        on individual	VVZVXaXVXVc
        on it	SZYaaXVXTWb
        on its	aTWSTWRYaXb
        on leave	VUUUUWVVVXd
        on line	XYWYXXYYeZU
        on loan	USSUUVXVTca
        on microfiche	RTVTVZUSVSg
        on monday	aVUSXXWVVeX
        on mondays	WXWVXXXYWZc
        on nine	XXZaZYZYXcX
        on one	SYbXTYTRaUd
        on order	WXXUYWWXWhS
        on our	SSXbZPYWbXa
        on page	bcUVWVWWaTY
        on pages	YeYZYYYXWXV
        on paper	VQYcXcVUQYb
        on payment	WWYXXWUUbca
        on people	YUebVWYYXXT
        on private	XVVbXYVWVWZ
        on public	UUTWTUXVTcZ
        on question	YVXVYVXXWdZ
        on receiving	YWVZXYbXZaZ
        on record	XWTZbVXVWfT
        on regulation	UYYUVcVWVVb
        on request	TUUWXXXUVfb
        on review	YXYZXWVabUe
        on roll	VXVUVWcXTZb
        on safety	XYcWZXWVYbW
        on sale	XWYXZZZXdXW
        on screen	XVYXYcYXXfT
        on section	XWaOcZTUWSV
        on security	XTYYWUWXXXd
        on sheet	gaUUXUWVVUR
        on site	TWUWTVWVVdZ
        on six	VbTTXUVWXeY
        on social	XXXXWXWWXdY
        on staff	ZZXYZXbZZcX
        on such	XVVVYYYWXUf
        on sundays	UVWWVTVUSYd
        on ten	WWWXWUVXUYc
        on terms	VXcWXWXUXVc
        on that	bMdWYZVZUbQ
        on the	VUXXQVRTaaY
        on their	UXadXWVYTaX
        on them	TVZaWUWTVYc
        on this	UQZZYYQYVZW
        on those	WaTTXYVbVZZ
        on three	XaUWXXXYXVc
        on thursday	bXYWYWXWYaZ
        on time	VXYTYcVWVXa
        on to	TbbWUQUbSZY
        on top	VWbWWWWUWhU
        on trust	WVVSWWXVVbc
        on tuesday	aXXUWYVWZYb
        on tuesdays	VWWXXWYWUgV
        on two	UUUXVUUUWdX
        on us	VSRZUWURTSd
        on weekdays	WVXVVWWWbYb
        on what	TRacUSYUVXZ
        on whether	TVSSgXWVVVZ
        on which	VNbYXPWXVVZ
        on who	XTUdXXXVWWc
        on with	ZXUaXZZbZVb
        on your	VWRTSdZTTPa
        once	OURXOZZKVdb
        once $	TTZSUSaUSab
        once a	XWSXVUWZYfW
        once and	XUVVYVWXWab
        once in	XXVVXWWWUZc
        once it	WZZUXcUWTeX
        once more	WXWVWaaWXcX
        once on	ZYYXYYXXYeV
        once the	VSYcTTPRVbY
        once they	XYZYZYZZYdX
        once we	WXXXWWaUWSc
        one	SaXZWWZYSXW
        one $	aUTbXUVcPXY
        one 0	USSTUTUWUiS
        one a	UYQbVUSTVZV
        one about	WUVVVVUXWfV
        one and	YYUcZYUYZTZ
        one another	VUUaXUYVWZb
        one are	VVUWWXcWWac
        one as	WYdYYbZYUUd
        one at	WXUaabaYYYa
        one but	WUVVYZUWWbf
        one by	SVYVWbSUVYd
        one can	YYYbXYZVYTc
        one can't	XUSgUbWXWSU
        one case	VYQUbXVUVab
        one child	YebYXXYYYUV
        one could	XYSTWbWYYWe
        one day	UVTZVVVVVYd
        one email	UUccWUUUXaV
        one emails	YeVWYWYXXVT
        one family	WccWWXYZYWV
        one for	aTWXVSRfZbT
        one from	VVUbXWXVXVf
        one had	WWXbXXXWXUe
        one hand	VWUVVVUVWUg
        one has	SUcXYSYVSbX
        one hundred	XXcYZXZYZZc
        one in	SRPVSWaTPjR
        one is	WYZWUYWVUba
        one line	ccTVURXWTZV
        one made	aXXcWXWXZaY
        one may	XXWVYXWbWZa
        one might	YXWWXXUWXTh
        one minute	XUVVWaUXWVc
        one of	NZPSVTUVTWg
        one officer	WVdUUWWWXWc
        one on	UYWVSVdVVYY
        one option	WYWUXTVTWac
        one or	WcaaWYZYWWV
        one out	YWaZZbYZZdV
        one part	YSRYYZWYXac
        one per	TVWXXVWXWgT
        one person	VZURaaWXWaZ
        one post	VVbXYXXXXZZ
        one side	VXVVXWXXXYe
        one site	VVTSWWWUWab
        one so	XXVfXXXXWXU
        one supplier	WVWVXYXZXYc
        one that	VSXbRVYVZYa
        one the	XWaZWbYUYZW
        one thing	UTcYUXWYWTa
        one time	YWXYYWXYWYc
        one to	YbZXWXYdTWX
        one under	XYWVcWYWYVd
        one ward	XWWYXbcYWbW
        one was	UYRaaTSSUaW
        one way	XVVWbYbVXVa
        one we	XVcSXYbTXWZ
        one week	YYWWXYXYYSh
        one which	bUaUXYVTTbU
        one with	ZWcVWaUUXYZ
        one would	XXZbUUWTVRa
        one year	UWRTUPUTUea
        one you	XWVcYXcYYWW
        one's	TUZZWSYXbdX
        ones	ScXWOWWSaWY
        ones $	bTWVXXVWWXd
        ones and	UYYUWWUVXRd
        ones are	WbbTWVVVVWb
        ones in	WbVZZWYYXfU
        ones that	UVZVVUaUUcb
        ones would	WWVXXbXWWWZ
        ongoi*	VZdXWXWYXXY
        ongoing	VZdXWXWYXXY
        onlin*	RPROTSTZiUY
        online	RPROTSTZiUY
        online $	STUTWVVUcWc
        only	EiWZJYTUJYW
        only $	RdZSUNXUVbV
        only 0	XYXXYdXWXZU
        only ?	YVXXXXeVYWW
        only a	WRRcWcUSVYY
        only after	WVYUZXXTXXd
        only and	UafXVWZWXUV
        only as	VaWWWXWWXWe
        only be	VbbZYcTRWcU
        only by	XYTTWeVUWXZ
        only for	WZZRTUVUVbX
        only if	UUSUUSUTViT
        only in	XbVSXaUWXWc
        only on	XaWUXYXTVUf
        only one	WddQVTQTXYX
        only since	YcXYYYYXYWY
        only so	VWXaWVVUWVd
        only that	XdVXZXWXYYb
        only the	UZReURYYUWV
        only to	VUVUVVVYYYf
        only when	VWVTXVVYYeX
        only where	YaUZXVXXWeV
        ons	VVTUVWUUiUS
        onto	dXXcXXXXXWZ
        onwar*	acVXUTbZXUZ
        onward	WTaaWWWaWVb
        onwards	ceVUXUbXYVX
        open	WVWKQYNRgXZ
        open $	aRRTTVSRScb
        open all	VcWXXYXYWdV
        open and	XaVVWWXUUcb
        open as	XWVXXWWVYSe
        open at	WWWXYXXUcaU
        open competition	YYWXYYZYXcY
        open court	ccWWXVVWdWS
        open data	XYWXVWWXfWT
        open for	TWVWXXWWdXY
        open from	cYYYZZZYXeU
        open government	ZYWZWYYYXRg
        open session	VYUWWXXXVXe
        open the	aWWWYXWXbWa
        open to	XTcSSUSWcWZ
        opene*	XXXZXZRRWYY
        opened	XXXZXZRRWYY
        opened $	URcRaYVVTdY
        opened 0	UUYVXXXXVfW
        opened and	bXVbXZYYaWZ
        opened for	bWWTXXXXWfV
        opened in	RTUcTVTUSbT
        opened one	XYYbYbYXWXY
        opened the	WUUfWVXWVWZ
        opened to	VWbVVVZXXUe
        openi*	VXYWUaRTZdW
        opening	VXYWUaRTZdW
        opening hours	ZbWUVTWYcYY
        opening the	WVYaXaVVWbZ
        openl*	XWSWWVWWcUc
        openly	XWSWWVWWcUc
        openn*	ZUYVWVUUUSh
        openness	ZUYVWVUUUSh
        opens	UVWWYXXXWad
        opens in	VWXXYYZZYTh
        opera*	RaaXUVScUVY
        operate	UUScUaUTVbU
        operated	XVWbbWXZWeW
        operated by	YXWbbXYZYcX
        operates	YVYWYXYXXaa
        operating	WabYXYXVWYa
        operation	VZZZZUTSUXb
        operation $	UUUWWWXVWac
        operational	YXbVTWWZYWY
        operationally	XbdYYXXaXXW
        operationally sensitive	XbdYYXXWXXW
        operations	ZWZVWTVXTXe
        operator	XWXWQTWeTVa
        operator $	WUUWXXWcVbY
        operator and	XbYZYZYWZXb
        operator is	WWYWYXXVXac
        operator's	TbcTVWWTaXW
        operators	SYYYURSTUZc
        opini*	WYcSZYSUXUa
        opinion	WYcUaZSUXVZ
        opinion $	WabVWWYYVdV
        opinion and	XXWbXXXXXXc
        opinion is	VWYWUUXXXSg
        opinion of	UQeVaZVWUTZ
        opinion on	YVYWXYYYbTc
        opinion that	WYbYcZYWVYY
        opinion was	WXVXVVWXXYd
        opinions	VVWVWVVXWVf
        oppon*	XYWYWZbZWZb
        oppor*	ZUbXWVUWWaY
        opportunity	aWbXXWVXXcX
        oppos*	cVUUYXXbWcX
        opposed	TVUWYXZaXTf
        opposed to	XYYYZXZaYVb
        oppre*	XTWWWdVXXVY
        oppressive	XTWWWdVXXVY
        oppressive and	YXXZXfaaXYV
        oppressive burden	YZYXYZYZXYc
        opted	XYYXcbYXYWa
        optio*	WYYYTTYYQaa
        option	TVUVWWVVWfa
        optional	XVXdXXXVWbV
        options	ZZaTWTZZSVb
        options for	ZWbZZXYXYVZ
        options paper	YWdYZXYYZYX
        or	IYTUgPrRWSP
        or 0	UTWcTbTWSYb
        or a	TWaWXWeUTXY
        or about	VVcVZXbXXcV
        or above	ZaYYZXYYZcV
        or all	YYYXZXZZZcX
        or an	YVTUWYZXYYd
        or another	XWbXbTUWWbU
        or any	VYXbbXbUVcV
        or as	YZbWbWbZYWX
        or at	WYZVUVaRZYc
        or both	YYXXYZfYYXU
        or by	VWYSVWeTaVa
        or denial	XXWWaYXXXXc
        or deny	VTSSdRUUXWa
        or denying	XWWWcWUWXWa
        or detection	YXYYXZYZYXc
        or development	YYZWYZWXVYb
        or distress	XWVXXVWXXVg
        or do	ZZXWcYbYZYX
        or does	XZYWdXUVXYY
        or family	XYaUUWVUWbZ
        or fewer	XdcYWVTWWVU
        or for	UXXYXWaXZbY
        or four	XWUaWVZUZcY
        or from	XXXbYXWWbWW
        or had	XYUYcXbYYcX
        or has	XYXWZYWWYfU
        or hasn't	XXWWeYYXYWW
        or have	ZXYXcWWXYYd
        or her	XZcVWYXYaXY
        or if	YYYeWXYWYUa
        or in	TVeWVSbVZaW
        or is	YXWYbYZVYUa
        or isn't	WYVVcVXXYYb
        or may	TWRXcVVTWXd
        or more	WcVXXSVWaZU
        or no	WVaTZVVXVac
        or not	UWVOZOTTTYe
        or of	VWYUWWaVXda
        or on	XXXdVaWTVbY
        or one	WVUVVVUVVcb
        or other	ZYVXVYZZYZc
        or otherwise	SUTfbZSUXRX
        or out	WVWVVWcVUcW
        or over	ZZYVVUYZWZZ
        or she	XWaZWYWUXTe
        or so	VVYUSZTUTaa
        or that	ZWcVbaaYXVY
        or the	TUYSXUcaVZY
        or those	XYUVXWeXXXV
        or three	WWXVVWcZUZZ
        or to	XVYWcUaWYTb
        or two	TeaTWZZXYUZ
        or was	ZXcUcXXVYUb
        or what	XXYWXXZWXYd
        or with	UWdbXYWWWVY
        or without	XXYaWWcXYVY
        or would	ZVYYYZYYZZc
        oral	WXWXXYYaZbY
        orall*	ZZYbZZYZZcV
        orally	ZZYbZZYZZcV
        order	aYYUQUZVXZV
        order $	YPWZVSTWZcY
        order 0	YWUWWVXZbeX
        order and	UaZWXXWaWcW
        order for	XXWbXaaVVdV
        order in	XTcaWTUVUeU
        order is	UTUVUVWVUac
        order of	dWUTSZRVTWd
        order that	ZcWXaZbZXVX
        order to	WWSUUWbTWTe
        order was	WVbZWXWYVZX
        order*	WPVYRWVWcYZ
        ordered	YUSbWSWYaXY
        ordered to	bXXWZYYYWZb
        orders	WQXUTYVWcZZ
        orders of	WWcYXYUWaUZ
        ordin*	SRQdVVTSTbb
        ordinarily	VUTZWWVYVYd
        ordinary	VTUaWWTSTbZ
        ordinary way	XXXdXXYXXWb
        ordna*	UVYaYXXVeaV
        ordnance	UVYaYXXVeaV
        ordnance survey	WWYaYXXXeTa
        org	bWWXYYYVYWc
        org uk	UWVXYYVUYVd
        organ*	aWSSXSXYXXZ
        organisation	WTZYZTYbbWa
        organisation $	WWeXaXXZYWW
        organisations	bYTUVVaaTaV
        orien*	WXZdXVXXXXX
        orientation	WXZdXVXXXXX
        origi*	XXZZTWUVUVc
        original	XXbWUXVWVWb
        original $	UYWbXZZZXdW
        original decision	XacYWTWWaUY
        original refusal	YYZYYWZZZZc
        original request	WVUWXVXcXYb
        original response	TUUUZTWVVTh
        originally	aVUYWUYYUWh
        orme	TcUUZUUUSVa
        other	NaZZWQJJWYa
        other $	SbSXdTWTTVc
        other 0	SbWcUVTTSbQ
        other colleges	VaVVWYWYYUe
        other councils	YYYWWWZYYWd
        other departments	VWWVVWWUWdY
        other five	YdWXYXXZYXX
        other forces	YXWVVYYYXVe
        other four	dWcWYWYYXWV
        other hand	YVTZXXYYWVe
        other in	VcVaXWVWUcU
        other information	ZXWYfZXZZYc
        other means	XWUUXYXXeVa
        other people	YWbXYZYYaVZ
        other seven	YcbWYYYYZWV
        other side	SQaXVUWWUcY
        other than	XabTVaUXVcW
        other things	YXaUYYYYXTd
        other three	WaaVXVYYXaX
        other trusts	VVWWWUVXWda
        other two	WUcZVWWXVYc
        other whether	ZXXXeXXYZXX
        other's	WVWWYXYYYYd
        other*	UdXZXTXNZUZ
        others	WcaUSTSPOXa
        others $	TTdSUVRUUab
        others and	UVUVYXUWWUh
        others are	VcaZXVWWUYX
        others in	VUaWWXaYXba
        others were	XVWXYXYYYda
        others would	YWcYVYVWZXZ
        otherwise	TdOeZWYScTY
        otherwise $	VVTfVUTWSXa
        otherwise and	XXYaYYYXWVd
        otherwise be	XWXWYXYXXVf
        otherwise of	WXYVcYWWWTb
        otherwise than	ZXWXXWYYbZb
        ought	aUYXQRabRYY
        ought not	aTcYUTVTXXY
        ought to	XWXXRRQbRab
        our	TSZcYWUWfSX
        our 0	bXXaXXYXWbY
        our accounts	VVXeXXYXYUZ
        our annual	RYXUVTVWZbX
        our answer	VTcPZYaZUXY
        our answers	fbTWXXVWWUU
        our apologies	cYXXYdWWXWW
        our archivist	aWXVZbXWVXb
        our behalf	XYTXVWXWVbc
        our books	XYVbcVXVYUZ
        our case	WWYdXXWVWWX
        our complaints	VWWZYXXVUXf
        our conclusion	XYcXYbXXYVX
        our condolences	WXXXYXWXXUe
        our contractor	XYXaXXXXYeX
        our data	ZWRXVabYXQY
        our decision	SQbSabWUVSc
        our disclosure	UbXSUXaUcSX
        our duty	WaVYVYXYWYe
        our earlier	YWXYVVVVTTe
        our estates	XWaWZaXYYVe
        our estimate	XYeTXUWVWVc
        our files	YXbeaWXYYXT
        our first	VSXUWXUUTVh
        our fleet	XWTcUXbXbYU
        our hand	WUYXXWXVWVd
        our hands	VWfbVVWTVUX
        our homepage	XXWXYXXXeXV
        our incident	UTcbUUUUUWS
        our insurers	VUdVVWVUWZZ
        our it	XXVUZWXYWTg
        our judgement	WWfVVcXVWTU
        our lawyers	VYVUVVWTSbZ
        our letter	YXXUZaWUXXc
        our licensing	WUYeYbXUZTU
        our log	aXUaYWUXZbY
        our name	ZYZXYZZXcXW
        our open	VXWXWWXWfbU
        our opinion	XZcXcXZWXZW
        our own	UYTXSOXQYZb
        our paper	WYXYYWYXVXc
        our patient	XXXbXXYXYUb
        our policy	TSQcWXaUTdY
        our position	WWaVZWYYXSd
        our possession	VWSbaTWUVUd
        our practice	UUabcXVXVTZ
        our public	ZYYYYYZYcZX
        our publication	VWTVWZZWXXe
        our records	UVSdaUYUUZW
        our ref	UVUVVWUVSTh
        our refusal	VTWZUaVWXTc
        our replies	eWVVXUVVWUb
        our reply	eTQSUSYTaRY
        our response	VaUZYRSTZWe
        our retention	VWWaWXWWbYZ
        our right	ZZXVcaYYZYW
        our search	VWVUXWZWYTd
        our searches	VWVbXWWXVTb
        our side	XTXcYXZYYhS
        our site	UYSWTUVTdVZ
        our solicitor	UWfVYXXXXXU
        our solicitors	XbZVWWXXZbX
        our staff	UWWVVYaYUdX
        our survey	TTUaUUUUTZa
        our system	VXXZVVUWWXb
        our systems	WWbeZWWUXVW
        our view	UYcRTaVVVOV
        our website	YUZaWXUYZZb
        our workforce	YWWWXYVYcaX
        ours	XOZYQPRbaWa
        ours $	QTYaSUTUReY
        ours and	WWbYVUVUVXZ
        ours is	VVWVWWWYUTf
        ours to	UTcaXXWUXVW
        ourse*	XSeZWTRWWQY
        ourselves	XSeZWTRWWQY
        ourselves $	UWdZVUUZTVZ
        ourselves if	YXXYXYXWYYc
        out	YecUSYRKXUT
        out $	OccYXaTPPaU
        out 0	VUTVXZWXUeX
        out a	XWUYUXVWZSf
        out an	VWWeYXWVcXV
        out and	eVWaUZVWYZV
        out any	XWbaYXYZZYY
        out as	UYcbVTWVcRY
        out at	aWaUXVUUSeU
        out because	YccWWWZXXVW
        out before	YUcXYWYYXZZ
        out below	faWYZXZYYWU
        out beneath	bVXYYXWVWZa
        out by	bWaUTZSbWVa
        out each	VWVVWVWWcXd
        out every	aYYYZYZYdXY
        out for	aYZXVSWVSbX
        out from	WYZVXVaWWTf
        out how	UZUbWRSXXTd
        out in	bXVWSZWSbXZ
        out is	XZXXXbXYVTb
        out names	YacXZXXZYVa
        out of	IUcWSXRVSfV
        out on	XXUcWUVWabY
        out one	XVVcXYXUWXZ
        out since	SacUVUWTRWZ
        out so	abTXYcXXZYW
        out that	VTSTeXUSYWb
        out the	ZZUVUZUSRYb
        out three	WdWXYXYYWdU
        out to	TYUXSSSSOac
        out under	TZbRUUXTVZa
        out until	YWeUWWXYYZW
        out what	UZbUUYcVZXU
        out where	XZWXYWXXXUe
        out which	VaVXXXVTWbZ
        out who	XXcWVUTVWUd
        out with	aaXUUSTSbZY
        out would	YVbbZbXYYWU
        outbr*	XWWVXXWVVeY
        outco*	YcaYZZTWWWW
        outcome	YXbXaaTTRTY
        outcome $	UTYZTZWVVSc
        outcome of	YVeWXXZZWXa
        outcomes	YcVZXYXZabS
        outcomes $	WbbWYXZbWdV
        outgo*	XVTUWYWWWZc
        outgoing	XVTUWYWWWZc
        outla*	XWRXXcWXWbb
        outli*	UbUWXXcWTbc
        outline	VbYWXYcXTcX
        outpa*	VWWUXVWVXae
        outpu*	dVZZWaXXWXX
        output	bWaZWaXXVYY
        outre*	ZYXVYXYYYdX
        outreach	ZYXVYXYYYdX
        outri*	WXYWVWWWVfX
        outright	WXYWVWWWVfX
        outright $	XXZWWXWWWeY
        outse*	YWXVVWXYVVg
        outset	YWXVVWXYVVg
        outsi*	VObXVYSZUcW
        outside	VPbXVYSZUcW
        outside of	UWeaXXUTWYV
        outside the	ZSbSYYTQXba
        outside what	UTdbVbVTUSV
        outso*	UTTSUVUYUjP
        outst*	aVaVYZVTUfR
        outstanding	aVXWYWWVVgR
        outwe*	QVZTVbVTTQc
        outweigh	VZbWWVYXXXb
        outweigh that	YXVZYYZYYZe
        outweigh the	YZXZYXZZYZc
        outweighed	WXYUXTXXWWd
        outweighed by	XUZVXSWWUXb
        outweighs	USZVXdXVXRZ
        outweighs that	TSdZZOZZXVX
        outweighs the	UUOWXdYVXTc
        outwi*	YadXXXXYYWW
        outwith	YadXXXXYYWW
        over	WbZSWfXZSVW
        over $	VeYZRbTQSUX
        over 0	TWTQQbNOXZb
        over a	WWZZWbUVWSe
        over and	ZWeRWZUTUWS
        over by	bXXcZUXdYVZ
        over five	VUVWWaVXTdY
        over four	WbXXZVXYWeT
        over from	VaWUVUWTVZa
        over in	UYcUWVWUUZa
        over it	XWTWWaWVUfV
        over limit	XVXXVgYXWUU
        over six	YWXWZVWWWXe
        over that	XWaWWWXXbfT
        over the	TXaRZaRZTeT
        over three	YVYYZbYZYgT
        over to	YVTXVVVdWfR
        over two	SVXUYXVWVWe
        over what	YWVWWVeXWSY
        overa*	aWSUURTSYaa
        overall	aWSUURTSYaa
        overd*	YVXUWVVXXba
        overdue	VUVTWVXXVZb
        overf*	aWXWZXXVVeZ
        overh*	SUZVYXVVVfa
        overl*	gZWUUeUSSTY
        overlap	VTVXXZXVWXe
        overleaf	gZXTVTUUSUX
        overleaf $	eSZUVTUUURa
        overlooked	bXYXYYWYZYd
        overn*	UVUUWVVVTeY
        overnight	UVUUWVVVTeY
        overnight $	WWVVXXWXVbb
        overp*	UUWXXWWXXVg
        overr*	WTXXWXVVWZc
        overs*	VUYXUZaTVca
        overseas	XUYWUTbTYdV
        overt*	bcWaVXTUUeU
        overtime	UaVcXSXXXaV
        overturn	cbXWXYWWXYa
        overturn the	XcXXXYVWZYd
        overturned	YUUWUUVWWiS
        overturned on	XVXWWWXVXgT
        overw*	TZbgWWVUUYN
        overwritten	UZbgWWWVVWP
        owe	VTZWUUWVVUf
        owed	TSbVWXTWWUZ
        owed to	YXUXXYYXXXe
        owing	bZWVTXUUScU
        owing to	bZWVTYUUSbV
        own	VUWZTUVaaZY
        own $	PRRYWVSXZba
        own accord	VVVWVVVUXeW
        own account	WVTaWVXYWbY
        own and	VWWcXXZcVWX
        own commercial	YcbZXZYZYZW
        own data	VUTVWXXVUUe
        own file	bYYTTUUScVc
        own personal	WXZXXYaYXTc
        own records	XXWYYYYWYad
        own right	UUUWWVYdWaX
        own site	XXXYXYYUfWW
        own staff	VbZUYWXUWUf
        own the	WXaTZYYeVWY
        owned	TVRWZRSbUgU
        owned by	WVVXXWXbXaZ
        owner	USbYVUTTTYc
        owner $	WWSaWVYZYZc
        owner of	UUUTVYVVVcX
        owner's	UXUVXWXVWYd
        owner*	WYVYTTQRYYc
        owners	YZWZUTSRSXc
        owners who	VeUYYYXVYXb
        ownership	WVWVWWWWaUb
        owns	VWYcUUVXTbZ
        owns the	WYaWXWWbXbX
        p	XYUSSVUSZdZ
        p 0	VcXXYXYXaUc
        pa	YXYVZYZYYbc
        pack	cdZSWWWVZRY
        pack $	cVUYXWXXWVb
        packa*	VVUZYXWWWab
        packs	WTVbWXUUVfR
        page	cYTSMMOLjPW
        page $	eOVZTOSPdTU
        page 0	dWYSUSTSZUb
        page and	VWbVYWWXYYb
        page by	WXWYYZXWXVd
        page of	aZTUUUTTbaV
        pages	aaUOPUNTjSX
        pages $	aOPSVSSVfTb
        pages 0	ZfVUVWXTYVX
        pages and	WVXXZbYZbZb
        pages are	cWTWWUVWVUe
        pages for	YUVcXXWWcZV
        pages in	aXTVWYXXcXa
        pages is	cZZZZaZZYZX
        pages of	ZZbVVUXVXcW
        paid	YSaRaWWVWdW
        paid $	baWTTTXVXbb
        paid 0	TTRVVVUSUjO
        paid and	XXXbXYYYZVe
        paid at	YYZYZXZZZcY
        paid by	RRaaTTXZRYb
        paid for	RXWQVUVSMcb
        paid from	WXYWXWXXbYa
        paid in	bZSZZRTTUaW
        paid on	TYYaXXZYUgW
        paid out	XXVXYXYXWZc
        paid over	XWbXWWYXXbY
        paid through	UWVbWWWVUVd
        paid to	YTcUYYbWSXX
        paid within	VXWXZXXZYab
        pain	WWXWWXWWWfW
        paint	WXXXXVXVWXd
        paint*	SfYbWSSUWcR
        painted	UfSbUTUVWaT
        painted out	VeVYXXXXWWX
        painting	YYbaZZXZWaX
        pair	UXVWVWZVVYb
        pair of	VWVWVWZVVYb
        pairs	UXXVYWXYVdZ
        palac*	VYaZaWWUaaY
        palace	VYaVaXXWVaZ
        pande*	VVWVWVWXWba
        pandemic	VVWVWVWXWba
        pandemic $	XWVYVWWXWdY
        panel	NVYZYaQQSac
        panel $	VbYUVUVVWXc
        panel has	YYXXYYZYXfW
        panel met	YXYWYXZZYTg
        panel of	YYYZXYXYYZc
        panel that	YXXXbYYVXWd
        panel was	XVYcXYXXXZZ
        panel's	XWcVXWVXXbZ
        panel*	VUZUVUTVVfX
        panels	VWUWVUUVTgW
        panic	VVUVUVdVXVc
        paper	TadeQZQSXSX
        paper $	YabZVRVUWZY
        paper 0	bUWVVUWYabW
        paper and	VUXWXWUTTXf
        paper copy	XWWWYYWXaVf
        paper file	YZXWZbYYXWa
        paper files	WXWZYbYXXXa
        paper in	WWZWWaWWWba
        paper is	cdaWWUWWcWR
        paper or	VYVXVVaUXWc
        paper that	WUZaWcWXUWa
        paper which	ZVbaXYZZYXa
        paper*	UVYbXWWWZUX
        papers	UVYZXWWWZVX
        papers $	YSWeZTUPQeW
        papers and	aTYYWXWVcVc
        papers are	TcYYUTSSWQd
        papers as	bWbdXWWWVUU
        papers for	ZaVXXYYWUeV
        papers from	ZVaUXVXZXdY
        papers have	ZaccZYZbWVY
        papers of	UXaSVXWXcaZ
        papers on	WXWbbWWYbWa
        papers were	XWVYYVWTVXd
        paperwork	STUfUTRSRTb
        parad*	UUTSUVUVUfX
        parade	UUTSUVUVVda
        parag*	YcWQXQXVVUY
        paragraph	YZWRYSaZXVX
        paragraph $	ZTVYXXXVabb
        paragraph 0	YWYUYTaXYYW
        paragraphs	WdWUTUTRUVa
        paragraphs 0	XcaVYXWUXaT
        param*	XVVUZYTWUeb
        paramedics	XVWXXXWYYda
        parameters	YYYWYZZZYca
        paramount	YZXYZYYXXXd
        paramount importance	YZXYZYYXXXd
        parap*	YYWVZYWZVZd
        parce*	UWWUWWVWVZe
        parcels	UXXXWWWXVYe
        paren*	WXVVTSSOaca
        parent	UaaTVVURVeV
        parents	XVTYUTTSbZc
        parents $	VVUaXWXWeZX
        parents and	WZXYWWbWVdZ
        parents in	XVcWYXWYWaZ
        parents would	VUaUVVYWVXc
        paris*	VZZaTWRaaWZ
        parish	XUVbTXSbaZZ
        parish $	WUSXWVWSbWd
        parish council	VVaWXTVYUdZ
        parishes	SaSUXWUUUXe
        park	SSUVYWbZUbZ
        park $	WVXWXWUaXcZ
        park authority	YYYVbYYaYUb
        parki*	XQQWRaSRdcW
        parking	YSRXTaUSdZX
        parking $	XXXXYVWYWgU
        parks	TVUTWUcYVTg
        parks*	YXYXZUYYXdX
        parli*	UUSWYaUZeYY
        parliament	UVSSYbVYeYY
        parliament $	UTTUUTUSTdX
        parliament and	WXZZabZfcWY
        parliament in	XWYXYXYXcWc
        parliament's	ZYXXZYZXdcW
        parliamentary	XWXZWXWcUYa
        parol*	XXaabWYaYYY
        parole	XXaabWYaYYY
        parole board	XXaabWYaYYY
        part	VhWQWXVaZYX
        part $	UYTcPWaZPZb
        part 0	VZXUdbYdRSZ
        part a	aUWVXWXXXcY
        part and	bZVUXWYXXVf
        part b	dWZUWUUUSUa
        part c	acUXVXXXXUb
        part ii	ZbUYbWVYTVY
        part in	TXQWWUTcQZa
        part is	USSVUhTSQaY
        part of	YUbXRWMNaeX
        part on	YUXXXWXYYXd
        part that	YWYVXWXYYYd
        part the	VdXVWUXXVVd
        part time	ZUYTXZSXXdX
        part under	VVbVXWVXXUc
        part with	VWgUWWVVVWV
        parti*	RfXUXSdQUWY
        partial	ThRWSUUVVTZ
        partially	XdYXWZWYYbX
        particular	VYVYbVcVTVa
        particulars	ZbXWWWeTWVV
        particulars of	bYbWYXbXXVY
        parties	QWbRVVXSRZc
        parties $	XXdXXYWYXVY
        parties and	XWcWZYYXWWc
        parties are	XXZWZYXWXdV
        partl*	WVVXXXXWXba
        partly	WVVXXXXWXba
        partn*	XaYURWYaTWc
        partner	YbVZWWXWXTh
        partners	bUcUWYTTbaZ
        partnership	YQYVUUUdRbW
        partnerships	VVTXWWZVUYd
        parts	bbZTURTXaWY
        parts $	dWTUVVUVTab
        parts 0	VcTWVVVZWTd
        parts of	babYWXWWXZW
        party	UacTTORWUXd
        party $	VTeXUUUWXTY
        party personal	WVfYYYZZZXV
        party to	YXaaYXZZYUb
        pass	cXbVPTXZZXZ
        pass $	XWUXYWYYdVZ
        pass it	YUfTWUZUVTU
        pass on	ebVRXSUSVXb
        pass the	WUXTXYXbWdX
        pass them	WWdbYWWWWVW
        passa*	UgUSWSXWaPa
        passage	YaWTXTXXbRb
        passage of	ZXWTYWYYXVf
        passages	UfVVWVYVTUb
        passe*	VXUZQZZbPYX
        passed	RXZWQaObOaX
        passed $	UWVZXYYQVeX
        passed it	WVVcVWYYWRa
        passed on	UddUVVUSXYX
        passed to	TTVbSPTdWYZ
        passed your	YYVVZWYaYXb
        passenger	cTUcWUWYUaT
        passengers	STSZVTTZVVf
        passes	XXUbXXcaYbZ
        passi*	XUdTWWUZWWb
        passing	XUdTWWUZWVb
        passing on	YWfXYXWWXXW
        passp*	VTVZXWTZUbY
        passport	XXYabXWZXcW
        passports	XTVXVUVWTba
        passw*	cVZXUUWWWVd
        password	cVXbYYXWXWa
        passwords	XVZUVVWXYUe
        past	YWYUVdTTaWa
        past 0	ZZWYXcYZYeV
        past the	WYZYWdWWXaS
        paste*	hVVVWVVVWTW
        pasted	hVVVWVVVWTW
        patch*	UVYUVUVVXgT
        path	TUVSWWWVWea
        patho*	VbYUTWWWWUb
        pathology	WcYUTWWWWVa
        pathw*	aXWXWWaWVYa
        pathway	aXWXXWaWVYa
        patie*	SbWXZTVTVbZ
        patience	XUUUWUWVVUg
        patience while	XWXWXWUWWWf
        patient	TcYWaWUWXcW
        patient $	XbVVXWWXVdW
        patient meals	XVVXTSUVWdZ
        patient transport	USbUWWXaUbZ
        patient who	YcWWXZYXYWa
        patient's	TbYbZYUWWXY
        patients	WYVYUUYRRaa
        patients $	UUUTWVVUVac
        patients and	WcYVXZWWWUc
        patients are	VZVbXXWVWdX
        patients on	VUZWXXVVWhT
        patients were	WbXWWVWXXaa
        patro*	cZYSQYZZSbW
        patrol	XXaSUaaUVWb
        patrols	bVbWVTXaUfW
        patronage	cbWWUVWVXXV
        patte*	bRUTUTVTRWf
        pattern	cUWUXUXWUWd
        pattern of	YYXXZYXXZZc
        patterns	UVWWWVVUVSg
        pause	YWWWYYXXXTf
        pavem*	WXXbXXXZYfT
        pay	WQTWPNQWbcW
        pay $	UTVTUVWTTda
        pay 0	UVVVXWWUVgU
        pay a	XXYXWWWWWgU
        pay and	VTVdWWWWWXZ
        pay for	VXZWYYYVaXa
        pay gap	XXXWYYYXdXW
        pay policy	WXXXYZVXfUY
        pay the	aXWVYWXWWcY
        payab*	VTWWXVVVVSi
        payable	VTWWXVVVVSi
        payer*	XXbXYYXXXVc
        payers	XXbXYYXXXVc
        payin*	VXZVXWYVXcZ
        paying	VXZVXWYVXcZ
        payme*	VXVOQQZPZdY
        payment	VVYPSRZPZdV
        payment $	WUVWXWbWVfU
        payment in	ZXYYYZYWccX
        payment was	XXVXYXYYWfV
        payments	VXUUSRYRYcZ
        payments are	bVYYZXXYZcX
        payments to	WSVYXWYXbad
        payro*	YZVbWYZXUbX
        payroll	YZVbWYZXUcX
        pays	VZWcVUUVVeY
        pays for	WWXTZYZXXbc
        pcns	WVUWVWXWWgQ
        pdf	hXSUUVRWcPY
        pdf $	gTTVVVSVZQZ
        pdfs	eXVVYVWYXVY
        peace	YWWaYXYXYVf
        pedes*	WWWYXWWYXfT
        peer	aZdTWVVXWZY
        pen	TVTUVUWTWdg
        penal*	WTcZSQTWZaV
        penalties	UTcZVSUSbbV
        penalty	ZWZYTTVZUZW
        penalty notices	bVVVYWVYYZa
        penalty tribunal	YXXWYXXbXWa
        penci*	UUVVXbVVUdZ
        pencil	XXWXYbWXXWc
        pencilled	UVUVUUUVUeW
        pencilled in	VWVVVVVWVdY
        pendi*	UUeWVVYXVaY
        pending	UUeWVVYXVaY
        pending the	WYaYXWWYWdV
        penha*	WXXWYYYbZcY
        pensi*	VUVVWVbZXaV
        pension	UXXXXXbTaZX
        pension fund	YXVXZYXXaXd
        pensions	aSUSUWXbTaW
        pensions and	XXYWYZbbYUb
        peopl*	OaWWTUZTQXa
        people	PXVXUVaTRZa
        people $	WPSXUSSSVad
        people a	VWWUWaVWVXd
        people and	UTaSTVVWYaX
        people are	XZbVXWUVWZZ
        people at	YXaYWWYYXdY
        people come	XWXVXWYXWdY
        people had	XVXWXYXYYZb
        people have	XYTUXXXWXiR
        people in	ZZYUUUTSTcX
        people may	YWYYZYYYYVf
        people on	WXYUYVaYXXb
        people that	WaYVXXUWXdU
        people to	XSaSUUUbVdV
        people were	VcYVWYXYXaT
        people who	URaWbTTSTbX
        people will	WWVWWXYXXUg
        people with	XXWXZYbXXdW
        people work	XUWWXWXXYTh
        people would	YXcVZXWXYWc
        people's	VfaTVVUVWSb
        per	ZYdbPaWMaWT
        per cent	YRSQVYSRPcX
        per day	TYXVYWXYWXd
        per head	UVSXWUcXUdX
        per hour	ZbXVYYXYUaY
        per night	WUcVVUUXWbS
        per unit	VWdWYVaWYdV
        perce*	aUYYVTXUVZc
        percentage	SWaeVTUWTYa
        percentages	bWSUXVaXVVe
        perfo*	YSYcSTWScWX
        performance	YSXcTTWScXW
        perha*	WVUUUUYTVZe
        perhaps	WVUUUUYTVZe
        perio*	URUWTReSVaZ
        period	URUWTReSVZZ
        period $	XVVQXVdWWaZ
        period and	YXYXXUaYWZb
        period for	VWZYXZaYVWd
        period has	aYYaZZYYZVd
        period in	cXZXYYXZXZc
        period of	WVVRWTTWTca
        period the	WYYWZVbZWYc
        period you	VWYcYYaXXbX
        perma*	aUXaUVZTTYa
        permanent	aUYaVVTTTZb
        permanent secretary	XWbbWZWXXYa
        permi*	YQWTWXWYXdX
        permission	VTRZUUVZVeb
        permission $	WYVYVYWZUYe
        permit	XUVWXWVSTad
        permits	ZWZSWXaXbcR
        permits $	ZYZVVYUVWdX
        permitted	XTVUTcTTUbY
        permitted $	VWUVVUVVVfY
        persi*	TVUUXdUVWXb
        perso*	UZbRYVQUSXZ
        person	aVRTYXTZSaZ
        person $	TbaTWUVbUWc
        person and	TbVbXTXTUXb
        person by	XYWXXbZVXba
        person concerned	YYUVbXWXYWb
        person for	XWVWUWZWWeZ
        person has	bYZVcYVVWcV
        person in	XUWYaVYWYZb
        person is	UUUXaVWXWTf
        person or	ZXXXYYbYYXc
        person was	VYYbZVYWWcV
        person we	YXYYdcYYZWU
        person who	TXVTWXUSUYd
        person with	XVXWbZYXXYa
        person you	XWbYbWWVXUX
        person's	TYeUaVWUWSa
        person's opinion	XWcXWYZWWUb
        personal	PXbTaXUMPUa
        personal $	VbYWZVUWWRa
        personal data	VXZOZTVNSTd
        personal information	TWhYSVQWTSU
        personal to	WXaVUVWXUSe
        personally	YXYaXWWWXcX
        personnel	WWdYUVWYVWb
        persons	OXYWVXTPZaa
        persons and	YVaTXVXUSVc
        persons have	VdWXXXXXVTc
        persons who	ZWVWWXWVVYf
        persu*	ZYbVVWXWWVb
        persuaded	ZZaXXUWWVSb
        persuaded that	YbVcXYYZZZY
        perth	XZZZWZcWZcX
        pest	VUWTVWaXVfW
        pest control	aWXVWYaXXab
        petit*	dXVYXXXWWYZ
        petition	cVWZYZXXXYY
        pets	XXVbXVZXXeT
        petty	XWVUVZZXVaa
        pever*	XXVXXWXXXWe
        peverell	XXVXXWXXXWe
        pharm*	UdVYVUbYaXY
        pharmacies	TaUZUUVTbcT
        pharmacy	VaTYXUbZVYZ
        phase	XVVWYWXYbYa
        phase*	WVXUZXXYZgT
        phili*	STUTWVUTViT
        phish*	WYaWYZWXWYc
        phishing	WYaWYZWXWYc
        phone	OXYbWRTRUaZ
        phone $	VSabVUWWaYZ
        phone numbers	WdYWYVXWXdS
        phone system	WXXaYXWYZcW
        phone*	VRUcVUTTUdT
        phones	WSUcWUUUVcV
        phones are	WWVdWXXVWYT
        photo*	aaaaRWTTaTb
        photocopies	TeYaWTWWaRb
        photograph	bSXbXTTXYXX
        photograph of	dYZWZXXXXXW
        photographed	cTUTWUVVUdW
        photographs	ZaaWUZSTbVa
        photographs are	WVUXXWWWafT
        photographs of	YYdVYXWYbSa
        photos	bZfTXVXUTYV
        phras*	VTXUWVcVVVd
        phrase	VTXVWVcVVQf
        physi*	VZSRTSbTVdX
        physical	XaVWVWbYXYa
        pick	XYRZVXYWVYd
        pick out	VaTcWYWYYZZ
        pick up	cWXXXXWVYbX
        picke*	VYaZXTVUVcW
        picked	VYaZXTVUVcW
        picked out	TaYbTTTWYRd
        picked up	WWbaUUVUYeT
        pictu*	bUabVTTUUYX
        picture	VVaUVUUUVYd
        picture $	WXVXWWVVYcZ
        picture of	WXcVZXVXVbX
        pictures	cWYeYVWWWaS
        piece	UWZWUXVUXdZ
        piece of	XXcXXaXWXXY
        piece*	YVXWZYXYYVe
        pieces	YVVWZYYYYVe
        pier	ZXaUUXXZVYd
        pigeo*	WWYbWVXVUXc
        pilot	TUacbSUWTXZ
        pilot*	TVXVWVVVUdd
        pilots	WXVVXWWXWcc
        pink	VWWXXXYXXUg
        pinne*	VXVVWXYXWad
        pinned	VXVVWXYXWad
        pipe	UUVUVUVVVYe
        pipes	ZYYYYXXYYdW
        pit	YUdTSTYWWQd
        pitch	UUVbVWVWVXe
        pitch*	WWVaVVWVUfT
        pitches	WWVaVVWVUfT
        pixel*	UeVWWXVXXUf
        pixelated	UeWXYYYYXVY
        place	RXYbWXZYSZY
        place $	RaWUZQQQRYd
        place and	VUTYWVXWVeV
        place for	WZXaXXbcXXW
        place in	UWaVYXTXXcb
        place of	SecUYVZUUZS
        place on	bWYaXaVWVbW
        place over	ZXYaYZWYZfT
        place to	XWTVVWVdYSb
        place would	ZWWZYWWZZVe
        place*	WYWORQTcZaZ
        placed	aSZTUTVfbaX
        placed in	ZXdYYTYVYZa
        placed on	aXVXXZVTbZa
        placed to	YYYYZXZfYVX
        placement	WTVWWWVVYca
        placements	WUaUWWYXUVe
        places	UbURWWWRXba
        places $	YYYYZZYXXcY
        places a	WbVWYZYYXWZ
        places and	VYUVXXXVWYd
        plain	RSYRTeaSSNZ
        plain $	WYaVYWVXXVc
        plain*	TUYTUaXUVSd
        plainly	TUYTUaXUVSd
        plan	XZdUOQRUaYY
        plan $	ZYYYWVVUZZa
        plan and	VZXbXXWUbcX
        plan for	aXTZXXVVXdV
        plan is	YUdUXXWWafR
        plan of	VabUXXUVVXd
        plan to	WWWWYYWYXfW
        plan was	XWVVYZYWWeY
        plan which	eWVXXXTVWXZ
        plan with	acTXXYZWWUc
        plann*	VPYYSTZXcZX
        planned	SUXWXVWQRbZ
        planned $	WUVWcWXYYfS
        planned for	ZUaTWUVVWUg
        planning	YSYaTTaYeVX
        planning application	XXYbXWXUbYX
        planning authority	TUUcWUVURbW
        planning file	WXVSXWWWYUf
        planning files	VWYaWbXWUYY
        planning permission	VXVVWWaRRXd
        planning portal	YZYVZWXVdcU
        plans	YWbXQQPWWbZ
        plans $	YXTSUTSSVae
        plans and	aXVWWXVWWaZ
        plans are	XccWWXXWYbV
        plans of	TUZeVWUUUTb
        plans to	UTSWUTVSTfZ
        plant	XYUSVWSYUdZ
        plant room	XYXXXXYXXdZ
        plant*	UTRZUSbUUdU
        planting	XWVXWVcVYbR
        plants	WVUUVVTUVca
        plaqu*	WUWbWVVUVfT
        plaque	bUUVXXWVVeV
        plate	ZPRaaUZSQXa
        plate*	ZZVXXWVZVZb
        plates	ZZVXXWVZVZc
        platf*	WVWaZXXVYbZ
        platform	XXVbZYYXZYZ
        platform $	WXWaZYYXVZa
        play	TTZYSTTZQZc
        play $	VVbUVWWUVVe
        playe*	YVUabWYWVWb
        playg*	XaTWXXXVXZd
        playi*	YYVWWYWaWdY
        playing	YYVWWYWaWdY
        plays	VWUWWXVUVba
        plc	VXVWXXXbXhS
        plead*	YXZdXXYYWXV
        pleas*	bTSOUXheWNV
        please	XUVPVXheXOW
        please ?	UTTWXUhVVWS
        please accept	bUdTUUVSSUY
        please apply	YZYYYZYcYYW
        please be	WVZcYXVUVUc
        please confirm	WXWWWZbYXYa
        please contact	XXYXWYVUYXg
        please do	VVVUTTWTTVh
        please don't	WWWWaVWUXVc
        please explain	ZZZYXYcZYYY
        please find	caVTWUTSSZY
        please get	YWXVYZZaVZb
        please let	XWXXWXSUXVh
        please note	acUXXXUaXZZ
        please provide	VUUYXWcXVYc
        please quote	YVSVVTUSTVg
        please refer	aaXXTdVUcXS
        please remember	XXYYYXXWXZc
        please ring	XYYYYXVXXda
        please say	WYZYZZfYXXU
        please see	cWXURQYQZUY
        please send	WSVWWVcbUYZ
        please specify	XYYYZZdXYYW
        please state	WWXXVXYWXWd
        please take	YWVZcXWdXYV
        please tell	XWYYXWYVYYd
        please use	YXWXYYWdWVZ
        pleased	dUTVWWXZVYX
        pleased to	eUTVXXYZVYW
        pleasure	dVVVVWVSVWY
        pledg*	XVcVYXVVWfS
        plot	YWbWYVWXXYa
        plots	UUSSVTXVXjS
        pls	XPQOSOkcbOP
        plus	SSTRWXWWYeX
        plus 0	WUVWWYVWbbV
        plus a	WWXXYXXXVfV
        plus vat	XXXVWZWWZeT
        pm	VUUUVTWXaXd
        po	TUTTUTTUUTh
        poach*	YXYXWWVYXba
        pocke*	XVWUYbXWXbb
        pocket	XVWUYbXWXbb
        podia*	TTTSUTUTTiS
        point	UXaVWXZYUVa
        point $	PTZUXPYUTbc
        point 0	WSZbVUcaVUY
        point and	bYWbWXYXXTb
        point at	VdZYXdXVWZU
        point in	ZZVVZYYTVXe
        point of	VSRSVVTYTWf
        point out	WWXWWWVVZYb
        point that	VVVXVZXWXUe
        point the	eXbZeZXaZWX
        point to	WadYWYWWVUZ
        point you	YWVXWVWeaWY
        point*	VXZSUTUYWac
        pointed	WWWVYXVXYVg
        pointed out	WWUWVUVWVWf
        pointing	YaaWYUWVWdX
        pointing at	YaaWYWWVXUZ
        points	XXZTUUVYWba
        points $	YTOVVSbWUdX
        points are	YbbXXXYWXUY
        points in	VWWYZWXYYWe
        points to	VaTWXWUXVRe
        points which	UVTWXVVXWae
        polic*	ZXUTXMWdeYW
        police	TWYSVPMeVYZ
        police $	TaaYZVVcUUb
        police and	WaXTXYXZUgV
        police example	ZZZZZZYdXZX
        police forces	WVXYVXXWXWe
        police has	YVXYcYXXXXb
        police scotland	XWVUcWXaVUc
        police service	bVTVYXUUVTe
        police uk	TTUTVVVQdRc
        police were	YWYYYZXXXeW
        police would	ZVWVXXWcWVY
        policies	TVXVWYZSgXU
        policing	TWWSRTTZXZd
        policy	bXVXXRZScXX
        policy $	XWWaTWRQRYd
        policy and	aVXZYWabWXb
        policy has	WYbWWXXXVac
        policy in	bZUbVXUWSTc
        policy is	bZVQYXUTZSf
        policy of	YZYUbYZYXcX
        policy on	bUaZVUVVXYZ
        policy was	YTVTWVVVUkU
        policy which	ZXUWaXVVZUd
        polis*	YWWdYXYYYcV
        polish	YWWdYXYYYcV
        polit*	YVbUSZVTVUc
        political	VYbYWVWSXXZ
        poll	VUQfVUVUYYT
        pool	aUYXUTVdScU
        pool and	UUTYWVUXSfY
        poole*	VWXWVWWVVfW
        pooled	VWXWVWWVVfW
        poor	bTSaVYTVVaZ
        poore*	WXZYYXXVVcc
        poorer	ZZZYYYYWWYc
        popul*	RVURTWYUaVc
        popular	WXYTWXVXWUg
        population	TVTUVTbUZZZ
        port	SSSUSVUaSac
        port of	VXWYVXXdXTX
        porta*	ZSSVWUUVgXY
        portal	ZTTVWVVVfXZ
        portal $	UVWTWVUWedU
        porti*	VdXVYVWZWVW
        posit*	aZYSdVVWRZX
        position	cQbTcWXYTVZ
        position $	WYSYbYXYYUf
        position is	PUbXcVWUUXY
        position on	gVVUcVUVXUU
        position that	UXfWYXYXYVU
        position to	ZWVcXbYbVUV
        positions	XeVXWUVVXSb
        positive	VWXXdYWWWgR
        posse*	WSSgaSSYTZV
        possess	ZXUeaWUaXSY
        possession	URRdZSUUScV
        possession $	WWTdbWWTVZV
        possession of	XXYfbYYXXVV
        possi*	TZYVYaZUTVc
        possible	TZYWYbZUUWa
        possible $	WUUUUUVVWae
        possible to	XXbbbYVWWWY
        post	ZPZTRVTUVab
        post $	ZWTRWWXWUdb
        post and	XWXYXXXVXZc
        post at	XYXZZbZYVVc
        post in	UTbVUTUUYbY
        post is	TVcXXXXVaZd
        post mortem	aXZaXXWYYcX
        post to	eWWWXVVVYXa
        post was	XYUXZWYZXeW
        post you	VVUcXWXVVWb
        posta*	SUbUVWTaUVa
        postc*	YcXbTRaOcZT
        postcode	XbUaSRZQcXT
        postcode $	VUTYVUTUaYc
        postcode district	bXYWYYWXZWb
        postcodes	TabVXVTUUYd
        poste*	VZURZTUTeaX
        posted	XaVUaWXWgWY
        posted on	XVVUWVXUccZ
        poster	XWXVXXVXaba
        posters	WYZXYXXYXfS
        posts	YcSVUSaSSeW
        posts $	WUUXWTUXWcZ
        posts are	XWXYZZYZYeX
        pot	YVWXYXWXWca
        poten*	WcWWWYbWXTa
        potential	WcXXWXZWYUb
        potho*	YWVbXVWaSbX
        pothole	ZYYcXWVWVWW
        potholes	WWTaYXYbUbX
        pound	YTSTVUWWbdZ
        pound $	WXWYXXXXXca
        pound*	WVVWXUbUTXb
        pounds	WVVWXUbUTXb
        power	PRSRUUZUQiT
        power of	XXWYYUXWYaa
        power to	VXUVWVVWYba
        power*	YURSZVUWYca
        powers	aVUUZVVWYab
        pp	bYcWWWWVVSa
        pract*	VYWVZRTbZaX
        practical	XXWaWXXWWcT
        practice	OXXVaTUaaXZ
        practice $	TTaUUUTYYZb
        practice for	XZVUbYYdVWa
        practice is	UcWUVYWXcYW
        practice of	VUcWYWYXUaY
        practice to	aXabXXVVVQd
        practices	bVYSUUUcUcW
        practitioners	YdVWXYXYXdT
        prais*	UTUVXUUXYgT
        praye*	WUWVXVVXWgU
        pre	RTZcWRVTTbb
        pre application	VWWWWVWWXXd
        prece*	WYYaUVXWXeX
        preceding	WYabXVYYXdX
        precept	ZWWWWXZYYcc
        preci*	VaWTUWaUdQb
        precise	VbWVVYXVZSe
        precisely	WTUUUUaVcTZ
        precl*	ZWeVXaYYWXW
        precludes	aYcWYaYYXXX
        prede*	WTXeVaYVYSa
        predecessor	XTYcWaYWYTa
        predi*	XTbXYZWWXbW
        prefe*	bTWVbVeUWaZ
        prefer	TWZVYXZTUSd
        prefer to	VWeVWXbUWWZ
        preference	dYYYYYcYYVW
        preferred	aVUVSUZUWcZ
        pregn*	UUUUUVVWVYd
        pregnancy	WVVVVWWXWXe
        preju*	WaZUWWRTQQd
        prejudice	XaaURWRURQd
        prejudice $	WWTUXWYYYWg
        prejudice based	XWYYXZZYYXd
        prejudice substantially	XTcaZVZYYZY
        prejudice test	WXWWXXYWXVf
        prejudice the	TZaXXXXWXXa
        prejudice to	aYVWYYYYXYb
        prejudiced	XUUXcVXUXWe
        prejudicial	WabYXYZYYXV
        prejudicial to	WabYXYZYYXV
        prema*	XXYXXWXYXXd
        premature	XXYXXWXYXXd
        premi*	aWYWZTSUXZa
        premises	ZXXYaUVVVZa
        premises $	bVUbXVWWTbW
        premium	bXbWWWXVcdS
        prepa*	aYZaZaXTZUW
        prepared	bZZYZZUTaRX
        prepared $	WXVdVVWXVVa
        prepared by	cXYYZZYZdbV
        prepared to	XZaQZaXVWVZ
        presc*	SWTWTZWaceV
        prescribed	XUWTVcYWUaa
        prescribed by	YYWXYbXYXdW
        prescribing	VXWcXXXcdUV
        prescriptions	XWXYZcYVVeV
        prese*	ZXZWWXWNWaa
        presence	VWUVdXXYXdb
        presence of	WWWWcVUXWeb
        present	YUZTTZVPRaa
        present $	SUaQWSUVVab
        present 0	WXaXYXXXXUg
        present and	VVUbWWVVWXb
        presented	dbWYWVVVYbV
        presently	UUTaWXZVVUe
        preservation	VWVYZXWXaZa
        preserve	WZbWVXXWbVY
        presi*	VVbbXVWWWbY
        president	XWdXZXYXYbY
        presiding	VVaWWWYXWXa
        press	QQUTYSURafb
        press $	SUTUUVVUVad
        press and	XYaXXYWXWTd
        press office	TTTcWWVWTXc
        press release	XYVWXYYXdeT
        press reports	YXVWWYWYYba
        press*	RUZWTSVSSWe
        pressed	TVUZWUVTVZd
        pressed the	WYWZXXXXWZb
        pressure	XWcVUVWWXXZ
        presu*	XVWeUUUTUYa
        presume	TXUXYXXYXXg
        presume in	TXWYYYYYXWe
        presumption	ZWaWUQWXXYa
        presumption in	YYUZYWXZYZe
        preva*	WUdWWUYXWQZ
        prevail	YWbXXXZYYTa
        preve*	VbeRUSTSXRZ
        prevent	YcZUVVYTWYZ
        preventing	YVWYVYXXWWe
        prevention	UScVVUVWaSa
        prevention of	XWdXWWXYaWY
        prevention or	YXYYXZYZYXc
        prevents	YYdXXVVXXUa
        prevents us	XVeXWWYYXWV
        previ*	YUTYUZUUfZZ
        previous	XPSZUaUUcZa
        previously	aXWXWVVYdZV
        price	UTabROMPWXb
        price $	aTUcXTSVScY
        price and	bWaXYYXWVbU
        price is	VWXXVVWZZWe
        price of	ZVaaYYXZaUb
        price per	WWaXYYYXWZb
        price would	WZZYZZZZZYc
        price*	YdaVUQUTOXZ
        priced	bVZUXWXWVgS
        prices	XeaXURVTOUb
        prices $	YbaZZWZZZeU
        prices are	aYeaXUXWVUZ
        prices to	XTZZXYYXYRd
        prici*	UefWWTVYWTW
        pricing	UefWWTVYWTW
        pricing schedule	VfVXZZYXZYX
        prima*	aRVTSTQXTfV
        primaries	YZWXZYYYYZb
        primary	USXYUUTXRcX
        primary care	VVWcWXXZXWb
        princ*	OYZWWRRQPZb
        principal	SYYYXVUSUVe
        principle	VXbZYWXXVUZ
        principle $	YXeUWZWWWVW
        principle and	ZVeZXYZYYYW
        principle in	YZWVaYYZZbY
        principles	TXYVWXWWUbe
        print	aVTWWTRQZXe
        print $	bXXTYYYXdWZ
        print*	ZaSPSRTQaZc
        printed	YcVSWUXTcXY
        printed in	UbZXXVYVUfU
        printed on	aWXXWXXXTae
        printer	XWUXXXXWWac
        printing	VUXUWWVWaeY
        prior	TUSaWYaXaXb
        prior to	UWUeXZaYYYZ
        prior*	TVRTTSTTShX
        priority	WXVSUUUUXba
        priso*	VWYXUVYaWVc
        prison	YaUbZXZXVZa
        prison service	YYXcZYXZYWa
        prisoner	VZVTWUVWXaf
        prisoners	WaYUUUUaVaa
        prisoners are	WYZXVXXbZVc
        prisons	XVbYUTbbaRY
        priva*	TZdUSRTXQWZ
        privacy	XWYPUSURUOf
        privacy $	SZbUWWUUVPa
        private	RZcVTTUYTYX
        private $	TabSUVSRUMe
        private and	XVYUXXXWYZc
        private company	XUVWYXXUXeZ
        private individual	USUTWVUUWcb
        private individuals	XXbXXYYYYVb
        private life	XWZXVVWVXVd
        private matter	ZXdVVWXWZTb
        private office	ZVYZVXTSUYb
        private persons	VcaYXWWWVUY
        private session	XUXYXYWXXYc
        privately	XXcWZXYWXWc
        privi*	SZgQWRRTOMb
        privilege	UWdURUVTTRb
        privilege $	VccYVXXWXWX
        privilege and	XYbWVXXYYXZ
        privilege is	XWaXVVXWXXc
        privilege was	WXWXYXXYYXd
        privileged	UZfTYTTQRQZ
        privileged $	SZjTTUUTTSS
        privileged and	UXaUSTXVXUb
        proba*	UTQYUUXddWV
        probabilities	XYVdXZYXZZU
        probably	YTVWXWbXZUd
        probate	XXWVWXVadWZ
        probation	XXVVXWWebUW
        probl*	bXWXXXZXWbZ
        problem	bXWXXXZXWbZ
        proce*	SRVVXgcRVWY
        procedure	WVaaSURVXZb
        procedure $	VYTWUWUUTSg
        procedures	VVZVVTXWXZa
        proceed	WWUUWfaWWbU
        proceed $	XVVUWeUWXbX
        proceeding	WUUUUeYZUTZ
        proceedings	VXaTYUUXYVc
        proceedings $	UTaWbWTWTaZ
        proceedings are	XWYYXXXZYVe
        proceedings were	VTWVXUVXVcY
        process	XSOWUbdSTZZ
        process $	XYWVWWUWXfX
        process your	YYVUXXeYZZW
        processed	WYVVVgUXUSa
        processing	UWaVaZUWWUb
        procu*	XTWVXVWZZZb
        procurator	YWWVWaXcVbU
        procurator fiscal	XWWWWaXcVbU
        procurement	WSWWTRWTZac
        produ*	YYbaUTQRYYa
        produce	ZVZXXZWYXUc
        produced	aYWjVUUXVXV
        produced $	TWWhVVXUUSU
        producers	UUcTWUWWVVe
        product	VaaVXWXWabY
        products	VdVUVWVVUYa
        profe*	YYWUWUSSTda
        professional	YYYXXWVVUfZ
        professional privilege	UUYYYXWWXVd
        professional standards	bWaZXYXYYcX
        professor	bZXXYWVYWYa
        profi*	VUZbVWWXaYY
        profile	WXYVYYXXabb
        profit	XXbeVVWYXTV
        progr*	TTTXRQYYVcS
        programme	UTVZRRSYUaT
        programme $	WXUaWWVbVcU
        programme for	aWbUWVYWWcT
        programme of	WXaVYXWbXVd
        progress	XXWWXVbWaVe
        prohi*	RWaTVfVUUaW
        prohibited	UUZXXXZZXZb
        prohibited by	YVZYXYZZXZb
        prohibition	TUUVSUUUUfa
        prohibits	ZYdWWYZZYZX
        proje*	QYaaVVcZZSa
        project	RTaZVXbaTYZ
        projected	XXYXYWXYXWe
        projections	WcaZXWXXbXW
        promi*	YaXTTVSXUZd
        promise	SZVXUVUVVZe
        promise of	YbYYWZWYYYc
        promised	aYbTTRVaUYY
        promised in	dYXWYYZZZXY
        promised that	XcVXXXXYXYa
        promised to	WWeVZWYcYbT
        promo*	UbSUUUVWUZc
        promoter	YTUWYXXZYgT
        promp*	TSTaVSUQSVg
        promptly	VVUVVXVSWUh
        prone	YYVXYWXYYZc
        proof	VTRXSTRRQdb
        proof of	WUXTWWUVVbc
        prope*	XTZbSaYbWVZ
        proper	YUYaTWVbUSa
        properly	aXZQWbQVbYX
        properly be	bWYWXWYbZdV
        properties	TZTSXZWTVeX
        property	RQXaVWZYUWb
        property and	VWWbXaVVWcW
        property of	TXYYWXWWWWc
        property rights	WVaWVXWWVVb
        property services	XYXWXYXeXYW
        propo*	ZTXUWXSTSba
        proportion	VWTaVbVWVcY
        proportion to	ZZXYZZXXZWc
        proposal	dWWUXUXXYcY
        proposals	UWUVWUWWVYc
        propose	XWdUZYUYZUY
        propose to	XWdUZYVUZUY
        proposed	UYaaYWWUVYb
        prose*	QSaTPVRcTbX
        prosecuted	WWUUVVXWYdc
        prosecution	TVdXSWUdVUa
        prosecution $	XWdVVYXWWeW
        prosecution service	XYaZWWWdXXX
        prosecutions	WSSXURXZTeT
        prosecutor	YYbWXWXXWVd
        prosecutors	VTVUVVWUZgU
        prosp*	WUVWWXUWbUf
        prospects	WWVXXWVYWXe
        prospectus	YXYYYZWXbWb
        prote*	QTeOZQUULXd
        protect	TYaUaVUVUWZ
        protect $	YXVWXXYXYYd
        protect the	XZbYXXYXYUb
        protected	VXgSRUVUTYW
        protected $	VTfVVUVVVUY
        protected and	WVcVWVXXYbU
        protected by	WRbVWXSVUWZ
        protected from	WVdZZZYZZYW
        protecting	VYdVXVVVUTZ
        protecting the	XXeXYVYXXWW
        protection	UUaVWSXVRYa
        protection $	WUXUSVVYXRf
        protection act	UUWSZWWSYcZ
        protection and	WXUWXXWaXVb
        protection appropriate	aZZZaXaaaZd
        protection law	UUZWTWWUWSb
        protection of	ZbXVWXYXWUb
        protection officer	WWVUTZVaYdW
        protection principles	ZYbVXYXXZYc
        protects	SVVSTWUXVag
        protects the	WWYVXYXVWSf
        protest	VVTYVVWUVZc
        proto*	aXSZUVUWXbZ
        protocol	aXSZUVUWXbZ
        prove	VUWeXaZXVXY
        prove*	VUUZUUXaWcZ
        proved	TUUUVUUYVZd
        provi*	gdYTPWWNXTX
        provide	acaWWRaUPLZ
        provide $	WWeXYYWYZXW
        provide a	VUUdYVUWXUf
        provide information	WYXXYYWXYWe
        provide it	aYZVVYbWWWY
        provide the	fbZVVTVXUWW
        provide you	bWcaYaWZWXU
        provided	heaPRTOPVSU
        provided $	gRfWVUTWaMV
        provided and	adXZYVZYWXX
        provided as	aXdVYUXWWVX
        provided at	dYXZZZYZXWX
        provided by	SYWWXVVUZad
        provided for	cUXacWVWWaW
        provided in	dbYTVWWVVVV
        provided on	cTdWZXWWYXU
        provided that	UXVWXXWXWdc
        provided to	cXXXYZVXUYV
        provided with	YZSXYWVXUWe
        provider	RSWaVSQUeeV
        provider $	UWUdVUVXZVb
        provider's	VXVdXWYYWUZ
        providers	dUSWXTSYTZZ
        providers and	bWZYZYYbYZX
        provides	ZTWSXaUWUYd
        provides that	YXVYWbYYUcc
        providing	cRXPUcTTUXY
        providing it	aWfWWTWVWVV
        providing the	eVTYUcWWVZT
        provision	VVWUUaTRVdc
        provision for	TWXXXbXYWdX
        provision is	WYXXXaXYYVd
        provisional	TTcTUTTTUTc
        provisions	XUVUWcWWVRd
        psni	VUVWfUTdWSY
        psych*	WVZdXTXWVdU
        psychologist	XXVdYXYXWbW
        pub	SWSZUVWVeZV
        publi*	UUYMWVSWjSa
        public	XUYQYZSYZVa
        public $	NVfRQYUUWaZ
        public access	WWVVXWWWgTV
        public and	caUZUTUTRaY
        public are	VXVVWVXWYba
        public at	XYUYXWXWXYe
        public authorities	XXVYVYYZVWe
        public authority	TSQbVaTbRXY
        public bodies	YcXYVWXZVWZ
        public body	ZXVZZYZWYZc
        public document	bWaWYWYYUVd
        public domain	VVZWUSWVeUY
        public eye	YXbYXWYYZXZ
        public facing	ZXUWYYYYZXe
        public funds	UWYWYUWVUab
        public has	cVXWTSYVWUb
        public health	XaTTUUVdabV
        public in	bVdTWVVVUSd
        public interest	UWWKbZQLLOc
        public is	WUVXWXYXZab
        public money	VXRcXXXVVYa
        public register	UUVWWWXUcaX
        public safety	WWaXZVWYVUZ
        public sector	YVXYXYXVWdY
        public should	XVXYVVWTVXe
        public the	cWXYYTYYYTf
        public to	XYWXWXXXWUf
        public would	ZWZXXYYYXYd
        public's	WXZVWVUWUUe
        publication	RWeOUSTNZQb
        publication $	XTdTVUXUSYY
        publication of	VTeVYVWUaWX
        publication scheme	TWPUUXUScUc
        publication was	ZWWWXWXYYcZ
        publicity	WVVVWVXVUYf
        publicly	XVZVWWWXeUX
        publicly available	XXWWXYYYeWW
        publish	SYdTVRZRaWZ
        publish $	XcZWWXXXXVa
        publish a	XXZXXXWYcUc
        publish it	VVcWVXVXWdW
        publish the	YYaZZXZZXVb
        published	RJVSRRUNjXZ
        published $	UTVTTWWVaca
        published at	UUYaVUVWcbW
        published by	UTZVVUSWecR
        published in	SUZZVWVScVc
        published on	XVWWZYUXbaX
        published the	XXbXWWXXXZc
        publisher	YcUVVXWWabW
        publishes	SYTQUUVUXWe
        publishing	QXdTUSSVRSc
        pull	ZRVYWYVWacX
        pulle*	daWaWaVVWXS
        pulled	daWaWaVVWXS
        pulled the	cZZWabYZYXW
        pulli*	VVaUWfVWWUZ
        pulling	VVaUWfVWWUZ
        pulpe*	YXXfZWXXXYS
        pulped	YXXfZWXXXYS
        pump	UWVVWVWXYgU
        pumps	bUWbVWWXUfQ
        pupil	XcVUcRUSaVZ
        pupil*	TVZZWTbVYZU
        pupils	UWZZWTcWYZU
        pupils $	TWZaTTTTVbX
        pupils and	XYbVWVUVcZR
        pupils who	VWYbZZXWTYb
        pupils with	UdZYYYcYYVc
        purch*	bWSXUWbSYbV
        purchase	UZWcXXbUZXW
        purchased	UVUTVVUVYgW
        purpo*	UXVVVcYVaVa
        purpose	VWXUWcVXbVZ
        purpose $	TZTPYRXRUab
        purpose and	aTYWXbVZbYX
        purpose is	bVVWXeXWVVY
        purpose of	VXWWUYYXZVf
        purposes	VXVZWUbUUZc
        purposes $	XVVXYWXUYbd
        purposes of	XZZXXTaWTZc
        pursu*	WYaaWVZYVaX
        pursuant	XZcbYWZVXUV
        pursuant to	XZcbYWZVXUV
        pursue	WWVYXWWaXWe
        pursued	XVWWWYWYXcZ
        pursued $	XXWWWYWYXcZ
        put	bWaXWVZXYUY
        put $	VVaaWVXaUTb
        put 0	VdXWYWYYYXW
        put a	UeaaYTTVZTV
        put about	YWdXYXYXYWZ
        put all	YZXUVbVXbbX
        put an	YbcYYXYXZYW
        put at	VVXVYaWZTba
        put back	cXVWYYWXXdU
        put before	WVUVYYUZVYc
        put down	WUTaWUZXUeV
        put forward	WWZUWSVTXab
        put in	YPaTUVQPRbY
        put into	UVfbXWUXTYY
        put it	WUUWbWWWWZe
        put off	VWTXWVVWTYc
        put on	WSadSRTSZUb
        put out	QSZaUUUUaXb
        put right	RTXaVVVUSeW
        put the	aTYSVYaZaUb
        put them	bYaZYWZXaYY
        put this	SVWUWVdYXcY
        put through	SVWWXVXWVgU
        put to	WVTVYaVXXbd
        put together	dYTUYUWYVYZ
        put up	YRTUUSTXZdX
        put your	WTTUXYYbZWa
        puts	SUXTVdTSeSZ
        puts its	YWYWWWYVZWd
        puts the	WVVYZbXWcXa
        putti*	UTYVUZXWVcZ
        putting	UTYVUZXWVcZ
        quali*	WXWUWTQacXc
        qualification	bWWXYYXYWfV
        qualifications	VcUbVTVeVWV
        qualified	XUYXXVVRRXd
        qualified $	UWUcVUYWWXb
        qualified and	YXWYXWYYXYd
        qualified exemption	XYYXVYWXVTc
        qualified person	aWaWZYTQQOb
        qualified person's	XYaZYYZYYUc
        quality	VXWUQUUYeWc
        quality and	YVbWXXYWYbZ
        quality of	TVVVWUVVUWh
        quant*	YXccXWYYWVX
        quantity	YXcZZYZZZZY
        quarr*	TRUXXTWQTab
        quarry	SSYZYVWUUaY
        quart*	WUTSPbYTeaX
        quarter	RXTVTUaWccY
        quarter $	YWWSVUbTWVe
        quarter and	XWWWYWXXYeS
        quarter of	XbZWYYXYbWa
        quarterly	YVTRTTUTcbZ
        quarterly in	WVVVXWVVcaS
        quarters	VWXVWZVWVYb
        quash*	YYXXZXYYXZd
        quay	VWXVXVXYXcY
        queen*	WWVXVVYXbZZ
        queri*	VVVZUYWWTYd
        queried	VWWXWYVWWdZ
        queries	VXWaWaXYUTe
        queries about	YYZXXZXYZYc
        query	YUSTaaZbWRc
        query about	YZXXcXYbXYX
        quest*	UWXWVYdbWTY
        question	SYZYWYcYaUX
        question $	XXbXXZXSNQb
        question 0	TZVXXXeZYUY
        question about	WWbTSSUaTUb
        question and	WcUYVYTUSTd
        question as	XYVZZXbXXYa
        question for	YXUaaXbXXUZ
        question has	XXXbXVWVXXd
        question in	aVVWdWXYYVa
        question is	ZXVTaSUbRfY
        question of	SUdWUaUaSWX
        question on	XWVScZVWUfY
        question the	XaUbYbXYYaW
        question to	UYXaTYbfUZW
        question was	VTWWUbSUaaZ
        question whether	XWZWaXYYYdY
        questionnaire	bYYYZYXcXdW
        questions	XVUPVXXcMVc
        questions $	XTRRSSVRUgY
        questions 0	ZQVTZYSdRPe
        questions about	WTVZVUUYXcY
        questions and	eXZYYWWVXVZ
        questions are	aTZVYRVYUXc
        questions is	cWVXWVYXUUc
        questions on	VVWWXaXdWcT
        questions to	XVcZXXXYVVb
        questions would	YXWWYXYXYVd
        queue	VWUUXVWWViT
        queue $	XYXWYXXXXdX
        quick	VWaXWZXVXVc
        quick*	aRUWTVUaTZZ
        quicker	UUTXVXUbVbZ
        quickly	cUVUVXVUWSb
        quiet	YXcWXVWXXZa
        quite	TWYSVYZTVQg
        quite right	WYXYYWXXXXd
        quota*	ZVcTWUVWVdU
        quotations	bXcWYXXWWdT
        quote	PUVYRSQZSYe
        quote the	XWVVWWVTVVg
        quote*	XZVVaVUTVUg
        quoted	aVVWUSVUXYd
        quoted in	cYVTXXXVYRb
        quotes	XbVWbYWXWVf
        quoti*	YVVWYWXaZUb
        quoting	YVVWYWXaZUb
        r	WWXSXYXVZdZ
        raac	XZVUVWZZXgX
        radar	XXYUWWXXWbb
        radio	UUYcVVUVRZY
        radio*	XaYWYXXXWba
        rail	UUaXTUTaYbX
        railw*	WYXVYYWcYbY
        rain	XXXcWWXXVbX
        raise	VTVbVUXUVab
        raise*	YVTWaWRSQab
        raised	YVUXaWSTQab
        raised no	cYXZYZYYZZZ
        raised the	WTUVUVWXXXe
        raises	XYXYZYWXYYd
        ramp	XTTWVVVVTcZ
        ran	WSOaSYORTXd
        ran for	XXXVYVYXVZb
        ran from	aVWUXWXWXeU
        rando*	UVUWUbUUVZa
        random	UVUWUbUUVZa
        rang	QTYORPQQTYe
        range	RaTYUScXUdU
        range from	UaVUVWTVWcS
        range of	WZUXXUVXUXc
        range*	SWaaTVSRUeV
        ranger	UUcRVWUUUeW
        rangers	WWXdUYVWWbY
        rangi*	YUXYZZYWXdY
        ranging	YUXYZZYWXdY
        rank $	ZYbZXYYZZdW
        ranke*	ZaVVWUVUVaZ
        ranked	ZaVVWUVUVaZ
        ranked by	aaWWXVVVWcU
        ranki*	YYbZXYWXXWa
        ranking	YYbZXYWXXWa
        ranks	TcXWYXaYYdV
        ranso*	WWcTcVWVWbW
        ransom	UUbUbXVUTbY
        ransomware	YYbXcXXWXZX
        rare	XVcYYYXYWSe
        rate	NScXRRTRPaa
        rate $	XVZcVXXVWcW
        rate 0	SVSTUUVVVdZ
        rate is	YXYXWXXXXWe
        rate of	YWYXYWXYWYe
        rate was	WUTUVYXYUgV
        ratea*	ZXWXYXWXbbY
        rateable	ZXWXYXWXbbY
        rateable value	bWXXYYXYYcY
        rated	bUbTWUVUWaV
        ratep*	XcTYVXVUWZb
        ratepayers	XWWYXYVVWab
        rates	XfeSQPRQVVU
        rates $	XdVUWVVUVaY
        rates and	ZWYaYXVYWYa
        rates are	ZZdWYYXXcXV
        rates for	bcaVYVYVVVU
        rates per	YccXZYYYXWX
        rathe*	WaWVQWYcSXZ
        rather	WaWVQWYcSXZ
        rather not	VcdTTTSXUaV
        rather than	ZZUaVTYaUZX
        ratin*	ZTZbUVUUaXX
        rating	SVVcVVWUVbX
        ratings	cTbVXXWYcSa
        ratio	WWYYZZZYXbZ
        ratio*	YbYbXWXXYaY
        rats	TTTTWXTVSeY
        raw	cWcVWVWVVTb
        re	VUaWYRZcQUd
        re freedom	YWXWXYWXXWe
        re let	YYXYYYZZZWe
        re routed	ZXWYXWXeXWW
        re use	UUXWUUTSWTi
        re used	XXXXYXYXXeb
        reach	TXaaSUQWbbX
        reach $	VYaYUVWVTcZ
        reach a	XZVXXWYWVVf
        reach us	XYUeVVWXWRb
        reach*	TRVbRaPZYaX
        reached	TTWYSaPaRaZ
        reached $	VZXXZUYbXUd
        reached the	UYaXVcXTUUb
        reached us	VXTbWTTTWdX
        reaches	WWWcYXYWWaW
        reaching	XZXXZVYYbaZ
        react*	VWeXXXXWXeU
        read	VSVSXbWOdZb
        read $	WXfRVSUWYWb
        read and	TWWbVdYYUXa
        read anything	WVXYaWYUWYb
        read as	TVUVbSWSSUf
        read at	fXYYXaYYaYW
        read by	WUUUVYVXTbb
        read each	WXVVYgWWUZT
        read in	bXbUYYcWaRW
        read it	TUSVTXTTZVd
        read on	VWTVWUXUgbS
        read out	WURWWUWYcXc
        read the	RRRcUVSUTTf
        read them	XZYYZbZZcbU
        read through	TTWVVZUWUWd
        read together	UUWUXUWXWbc
        read with	UYcTZTUUTVd
        reade*	YXcUZVVUYWd
        reader	YXaWWWVVXWc
        readers	XWbVaXXVXXc
        readi*	aSWcTZSYcQa
        readily	bRbOXUUScSX
        reading	VVWVUbUQaWc
        reading $	TVcTVVVVSUb
        reading of	YVUaYdXYVYa
        reading room	bVVVXVWXcTY
        reading the	VUTUXZWVVcZ
        reading them	XWUTXdXXWYZ
        readings	bVQgTTYabQU
        readings are	YXWdXXXXbWY
        reado*	bbYXYZYYZbW
        reads	YRRXSUUVTfZ
        reads $	WXXWXWVWWUg
        ready	accVWUWVVXV
        ready to	XdZWWVWXVUX
        real	RRYSTTYSaaZ
        real actual	XYYYYYXYZXc
        real number	XYXXWXXXWfV
        reali*	VVUVVZTUYca
        realise	WWUUVVUUYba
        realise that	WXWYXXVVYSe
        reall*	TUSUUVUdURc
        really	TUSUUVUdURc
        rear	WWWWXWWVWeW
        reaso*	YXYZYaMTSWX
        reason	bUaXZZOVSVY
        reason $	VSbbQXWaUZW
        reason a	ZXYdXZZWYXW
        reason and	YXXXVdYXYVY
        reason for	TZTaSSWUUXe
        reason is	XWUVUWWWbXd
        reason not	cWWXWcXYWVZ
        reason of	VYcWTYVVXXY
        reason section	UWYVXbVWVTa
        reason that	VUdZVUXWWdU
        reason the	VTaUaUYWVTc
        reason to	bVaVVTVQTSe
        reason we	YXbZaVYXXXZ
        reason why	dXVXXYZZZVc
        reasonable	ZTVSZcYVUcY
        reasonable and	YXWZYaYYYWc
        reasonable in	UZYXXWWXXVd
        reasonable interval	VWVVVeXWWSa
        reasonably	VZPWVUTUZZe
        reasonably accessible	WWTUYXWXbSe
        reasoning	VYeXXaWXbbV
        reasons	VYafXVPUPWZ
        reasons $	VYeSTTUVVXa
        reasons and	WVcZXXXVXdW
        reasons are	ZWZcVSWVWSd
        reasons for	SZWcTXUXSQg
        reasons in	ZbaaYYXYWXX
        reasons of	UVYYcYXVVZa
        reasons that	caZUbXXVVaV
        reasons the	VTbWWTXXWXa
        reasons to	XVXVWaXVWXd
        reasons we	VZcZZXZYYYX
        reasons were	VUVYVTXVXZc
        reasons which	aYdXYYYYWYW
        reasons why	WWUZWUZYYWf
        reass*	VWXUXVWZWVe
        reassurance	VYXUYXWVWVf
        reassure	XWZXXXWUWVb
        rebui*	WYWWYXXYXeY
        recal*	ZWUWUXWVWYf
        recall	aVVVVVYVXXg
        recall that	cXXYXVXWWVb
        recalled	ZYYbWaWVWSY
        recei*	aaTXYWYaSXZ
        receipt	YWTaZVQTWUd
        receipt $	XbYXYXWXYVd
        receipt of	YUUbZWQUYWa
        receipts	fSSSUcWUTSd
        receipts $	bXYWYYZYXXc
        receive	bbaXUQVaSaU
        receive a	SaVSYWYVWeV
        receive the	caXaYYVWXSb
        received	TTUYZXZYXba
        received $	UYTUaUdUVcX
        received 0	TVWSWRUVWdX
        received a	XWXaXVWWWeY
        received and	WYXbcZUYXbU
        received by	WVZWVZTWWbY
        received from	aVWXZYVWabY
        received in	STUTVaVUTaa
        received on	VUWWXTTZSSh
        received your	WWYVYYVWXSf
        receives	VVZUVRRUWdZ
        receiving	acUYTUaYUVY
        recen*	UTTUUYhXTVZ
        recent	VUUUUXhXVYX
        recent years	ZWXXYZbZXZZ
        recently	WXWYZaaYVVf
        recep*	ZYSSSUWTbdX
        reception	aTVWVWYUbcY
        reception $	cYXZXYYXZXX
        recha*	WTVVUVWWUdd
        recip*	VVZaWVVbZYb
        recipe	XXYbWWWTWYc
        recipient	WZYXXWWcZaY
        recipients	YVcXXWWTXda
        recko*	VTRSSXXRVYe
        reckon	WVXVXZUVXYe
        reckoned	VXVVVYbVYab
        reckoning	XUVYWXTWVcY
        recog*	XZaRZWWQRYZ
        recognise	SRZVYYYTUTb
        recognise that	VWWWXVUVWWg
        recognise the	TWSUaVVWXUb
        recognised	WcaVUVUVUcV
        recognised $	YbbYXZXYXVY
        recognised by	WaWXUWWXVXe
        recognises	VVaUbYVWVSc
        recognition	aYWWYXXWXac
        recom*	WaYPSQQYSba
        recommend	WWUVXWVcVea
        recommendation	STTSUUTRScb
        recommendation $	VVUWVWVUVdY
        recommendations	YcaUWVVYTbT
        recommended	XVWXWXYaZbZ
        recommends	WXYYYYYXYXd
        recon*	aVTWaYTZaXa
        reconsider	VWWWWXXXVYe
        reconsideration	XZWUbYWVcXb
        reconsidered	eVWZWXWWVUb
        reconsidered the	dXXaYYYZZZW
        recor*	WTUeaXVYWWW
        record	WRRbaWPUYXX
        record $	STSbZaURTVb
        record and	ZWXYVZVXWbY
        record for	dYaWabYXXXV
        record is	VUYcdWXWWbS
        record it	XXXcWXXXWXZ
        record of	aVUabVWVWaW
        record office	VYYWXYYbacV
        record that	VXWaVYYaYbZ
        record the	VaUbVUWWXad
        record this	WYXcXTXUWUe
        recorded	UVKcQXaUMcX
        recorded $	VWWiaQTUYVO
        recorded 0	VUUUYVVVXhR
        recorded and	TVWYXYXXWfU
        recorded as	UXWfTRVSUZX
        recorded at	VVVeVVVVWbW
        recorded by	aUTcXRVaTSa
        recorded in	XXWVVaVVXbc
        recorded information	STQZUQaTRRb
        recorded on	VVXYYVXXVdY
        recorder	bXXdXXXXVbX
        recording	ZYbbSVTUYXX
        recording $	WXUbVVWVXbX
        recording of	bVaUWVWVcTb
        recording system	bWYZXWVVXZY
        recording was	VaUbXZYZUTb
        recordings	TYWdXVVZcVX
        recordings are	WVcUWVVWUbY
        records	ZSYbbWWZTWa
        records $	SUScaTQYZbT
        records act	VVSVWWYaXUb
        records and	UXcXYbYZVWb
        records are	VVUXZWYYUbZ
        records exist	WYWWcaYXYWY
        records for	XXabZXYaYVU
        records i	WYXYYWYXVXc
        records management	UXWYWWVWXUf
        records manager	YYXVZYXYZWe
        records of	dXYXaYWbVXZ
        records the	aXXUYXXXZfU
        records were	VXbcUXVWVdS
        records you	XZcbWYaXZZV
        recou*	XWWXVVXWbXc
        recov*	TRUgRSRUUbV
        recovered	TVTbWWVUUcY
        recovered $	UVUbXWVVVZZ
        recovery	YVccSTVTWTa
        recru*	STXTTVaVVea
        recruitment	WVZTUUZSXeS
        recruits	YVUVVWXWYfX
        recyc*	WRQbSSSSZeQ
        recycled	UUUeVUUVUWT
        recycling	XUVUWXXWbhU
        red	bPaRUSWXUdX
        red $	cWUWWXZXWeT
        redac*	TiTOQbOOVRd
        redact	VUVVXZUWWUf
        redacted	TjWTRPRUXWU
        redacted $	XZUWWWWWUUc
        redacted copy	WbTVWVVVUWc
        redacted form	TeYZYYYZWUY
        redacted under	XdYWYYXWWVV
        redacted version	XeaXXVWWXTZ
        redacting	WVUVXZWWYUf
        redaction	VZUSUbSTTWd
        redactions	ceZTUSSTSPW
        redactions $	YbXWXVWWWWb
        redir*	VWVUVWViTSR
        redirect	XVWVWWXgTVT
        redirect your	YZYXXYYfWXV
        reduc*	WYTXVXXXWaX
        reduce	ZWWWYWZXYYc
        reduced	ZYVaWaWXXXX
        reduced to	WaWbXXWXXVa
        reduction	VVUVXXXbWfT
        redun*	XVXXYYYZYeW
        redundancy	WWUXZXYYXhT
        ref	ZRPRTPYQdPc
        ref 0	cSSTUTSSfTU
        ref foi	UXWXYUXXaYb
        refer	ZUXYRaOYdRW
        refer $	aWcWXYWVXWb
        refer to	XWSXSbQXbQZ
        refer you	UVZWXUVbdWW
        refer*	TYYTWQbYaXZ
        referees	ZbWXWVWXVYb
        reference	TXXZOSZVbSd
        reference $	UUTVWWZWZUf
        reference 0	YXWWXYWabXb
        reference and	bcXZYYYXWbZ
        reference foi	YWXYXXWXWXe
        reference is	ZWcWXXUcWaa
        reference no	XWXVVUVXWXd
        reference number	WWVZVWaUUWa
        reference to	XXaZUXYVUZc
        references	YZaTXZUUWaZ
        referral	XTYVaVZZUeW
        referral to	WXWYWYWXWdV
        referral was	YYUZYYXYZaZ
        referrals	UYdSSUZYUaU
        referred	YXUWbXbbXfU
        referred to	aXWXcXcWZWZ
        refers	SVbRUZYRRTc
        refers $	UWcTVZUUTRd
        refers to	WVTUVWcUWVd
        refin*	XVWXWXdXWXd
        refine	YVWXYXeYXTV
        refined	YYYXYXVWXXe
        refined request	YYYXYXVWXXe
        refle*	YYbRVTVSSXb
        reflected	WZVVXWXVXUe
        reflection	cUUVWVXWXVe
        reflects	VVcTUUVWUcX
        refor*	daWXWUbXXXZ
        reform	daWXYVWXXXa
        reform act	caWYYWXYXXa
        refra*	ZYcYaZXYZYX
        refrain	ZYcYaZXYZYX
        refrain from	ZYcYaZXYZYX
        refre*	TTUaVRSVeYY
        refreshed	UVVWWUTWebX
        refug*	ZWcXVUVYYXa
        refun*	VSTUUUUZUeX
        refunds	YXXYXXVeXdX
        refur*	YYZWYVXYYXd
        refurbishment	YYZWYYXYYdV
        refus*	OWfPYgSTHVU
        refusal	VYdWYaSPPTY
        refusal $	SRWbRcSTWRc
        refusal in	WbaVWVVWWTc
        refusal is	WXdWUcXVUdS
        refusal notice	QQfTUYTSTRa
        refusal of	aadVVUVVVUX
        refusal to	WVcXdVWXVXW
        refusal under	WYbWZdYXYVW
        refusal was	WXUXVaYXWeY
        refusals	TVSXTSTVWae
        refusals $	VXUUUVUVUVg
        refuse	TVfRacPYPWV
        refuse $	UTYTRbTSXdO
        refuse a	YYbXVWXVXWe
        refuse it	YYaYYbYWYXX
        refuse on	WXaYYcYYYWW
        refuse the	XYZYVaYZXWc
        refuse this	XXdVXbXVZXV
        refuse to	UUbTeYUSVTZ
        refuse under	XbXZWaXXZYY
        refuse your	WWeUVaXWXWV
        refused	OXZSPdXWObU
        refused $	PYeTVaMMPZW
        refused 0	UTdUVbTSWbQ
        refused a	XcVWXWXXXZY
        refused all	VWUXVVYZZac
        refused and	WVbbWXXVWXZ
        refused as	XZSUTfTWXYW
        refused at	XVVWWXbZXeU
        refused because	YUbWYXYYWbZ
        refused by	UTbUTZSbWfP
        refused for	XVWVWaWWXaa
        refused in	UVPRSQVURXh
        refused it	YUZYXeZYYcW
        refused on	TTaUUYRRVdV
        refused the	SPRRSXTUUYg
        refused this	YWVXXVXXZYe
        refused to	XUaUVYXVWXc
        refused under	RZaOQdNNRSX
        refuses	WUaSdfVXWaU
        refuses to	YXeUfZWVYWV
        refusing	TSbPZaSVTYZ
        refusing it	XYbXWcWYWWV
        refusing the	WUZUWbYWVUa
        refusing this	VVfUUYXVXWV
        refusing to	VVcUcaXWYWX
        reg	QacbYSSQXPX
        reg 0	QacbYSSQRQX
        regar*	XUcWXXYXZUY
        regard	XQcSWXaWaVY
        regard as	YWXYYbdYXZV
        regard to	XTcUZWUYQYX
        regarded	VWYZVVaYVTZ
        regarded as	VWaVWWaYVUc
        regarding	ZUXcXWXaZXX
        regarding the	WVacXWXbWUW
        regards	UacVaZUUVXX
        regards the	UXbWZZcXWWa
        regim*	SZTTTUVZUbZ
        regime	UaUTVUVZVYb
        regio*	YaVUWWWZUYb
        region	XbXVXWWWWaa
        region $	XZbWZYXXYcZ
        region of	VVUWWZWUWUe
        regional	XUUYYYYcWYb
        regis*	XXRaWOQadXX
        register	XXVcQQRYeVW
        register $	WPOXYTUTXac
        register and	WZbYYVWZZaY
        register for	ZVTaXYWVWQh
        register is	ZXYYWWWUWcW
        register may	VUTUYYXecWV
        register of	XUTeTTXXZZU
        register which	XYYbZYYYbVZ
        register with	XdVUXXaUVdU
        registered	TXVXaTUVQab
        registers	aSacZTWaWaX
        registers of	WXVWXXXcaWX
        registrar	YWSWWbXWVZe
        registrars	VWWUWVWSTiQ
        registration	UZVXXUXRYYd
        registrations	WbVYYYXXXXb
        registry	aVRXTUWebRY
        registry $	UVVUWVUfTTY
        regre*	PNccWbSUONY
        regret	SRWcXcUXTUV
        regret that	TUZbZaXaWUU
        regret to	YYUcWaWYWWY
        regrettably	WUgZUWUUUTV
        regul*	WSXWZZacUUa
        regulate	UWTUWWUXUed
        regulation	XVZZaYXcWQY
        regulation 0	XVaZZYYbWMa
        regulations	WRTUQaaVRXe
        regulations $	WXbXXcVWYVc
        regulations 0	ZUbSSTSUSZc
        regulations and	WZXWZaXUXWe
        regulator	XTQZXTZdXZa
        regulator's	bYbVSXTWZaX
        regulatory	VWUVWWWZVXc
        rehea*	XYaXYWYUXbZ
        rehearsed	YXZZZXYZZdZ
        rehom*	YWYaYYWWWaV
        reiss*	VWVbYWYYXcX
        reissued	XXXVZYZYYcZ
        rejec*	RRSWafWVVaW
        reject	XXXabcWZZYW
        rejected	TTUVVdWRUdW
        rejected $	YXYXXWWVYXe
        rejected as	WXWWXeYXXYU
        relat*	VdYbTZbQSWZ
        relate	YXaSWVcWVXb
        relate to	YYaSYUQTTVX
        related	WWTXWdZWYYa
        relates	aZXXZZaSTbX
        relates and	bWYYaYbWZWX
        relates to	WaZWYVTUTbZ
        relating	ZSadVXUZUVb
        relating to	ZTZdVXUZUVc
        relation	VXYcXVZUTcV
        relation to	VXYcXVYUTcV
        relations	VcXUXUWVXSf
        relations with	XaWXXXYVYYb
        relative	XSbTWTUWURb
        relatives	UcYWXYXWXaX
        relea*	gfdKHMGOVLV
        release	aYeNOONVYRX
        release $	aQbRUVTRZWa
        release a	VabYYXYWXVc
        release and	XSbWYYYZVTa
        release by	WXbYYYYXXZa
        release is	VXVZYXYXYYe
        release it	WXeZYUYYYYX
        release of	SaYTWUXYaTa
        release on	WXVVXXYVbYb
        release the	caaXWXWWWTT
        release them	TXdYYXXYXYX
        release under	VXWXXXYYVVe
        release would	XXYZZYYYXXd
        released	egZSNNMNYRT
        released $	gTeQSUTTRUT
        released and	adZWWXXYXVU
        released at	ZVcVWWYYXVb
        released in	YaXbXVWWaaW
        released the	ZcWZYXWYYZZ
        released to	YbXVXXWWZVa
        released with	ZeTWYXYXWWV
        releases	abTWVdXVWTd
        releasing	aacSUUTRQTX
        releasing it	SbdWZWVUUZX
        releasing the	dYXSYYUTUSY
        releasing them	XWdXYXZYXYX
        relev*	aRUdXWZYUVZ
        relevant	aRUdXWZYUVZ
        relevant $	UXVUXWYYWSh
        relevant to	WWTcaWWUYTZ
        relia*	aZYbbZUVYRY
        reliable	XXVeYWXWXSc
        reliance	aZYXbZVVYUX
        reliance on	VbYWbbXXXXW
        relie*	SQaYYWaTaYY
        relied	VUZZVXRSYYb
        relied on	VXZVYYUUYUc
        relied upon	XVWaSXUWYZa
        relief	WVVXYXcYabW
        relies	TXeTaWTSRTX
        relies on	TUcTaXTTTTZ
        relies upon	YadWWWXXXXX
        relieved	XWWXaVZYYVb
        relieved of	XXWXZWZYYVb
        relieves	UUSTacUVZWW
        relieves us	UUSTacUVZWW
        relig*	VYXaWaUVUbW
        religion	VYXaWaUVUbW
        religion of	XVXbWaWXWbX
        reluc*	WZaaXZYZYUY
        rely	ZTYUYbUTWQd
        rely on	ZUZUXbVUWSb
        rely upon	RSYUZZXXTUe
        relyi*	QTaSbaTTRTY
        relying	QTaSbaTTRTY
        relying on	RTZTbbUTRTY
        remai*	MZgVVYZNYYR
        remain	NXjUXRPRWVS
        remain $	WWaXYXYYVWc
        remain closed	XbeXVXWWUUU
        remain exempt	XSeYWYYYWYV
        remain in	VXVUXWXXWWf
        remain private	ZYYZZZYWZYd
        remain undisclosed	XVfXXXXYXTV
        remain with	VWfWVWWXVVV
        remainder	SeSSUXbVTcZ
        remained	YWVVXXWWYZb
        remaining	WbYaZSUWXaW
        remaining 0	aScZYWWXUYY
        remaining nine	XaXcXYXYXaV
        remaining two	WWWaWWWXXdZ
        remains	QQfYXbUTYWW
        remains closed	YUhWYUXYXTR
        remains exempt	XVgXXXYXVVT
        remains in	XVXXWZYWWYd
        remains is	UaaXYWWYYXb
        remains of	YXVbYXXXXba
        remains open	YVXXYXYYaaa
        remains so	XXfXWVYWVWV
        remains with	WUScTVUTVWe
        remar*	ZcZWVVUXabX
        remark	XbXYZYYZYcY
        remarks	ZaZYUQTSYSZ
        remarks about	XcVYYUVXZXb
        remed*	aWZWXTXaXgT
        remem*	TTSXVVVUTXf
        remember	UVVSXUVUVVg
        remin*	ZRXVSUQUTXf
        reminded	aVYXVWUVWWd
        reminder	VWVTVVVWXcZ
        remit	YYafWZZbYWW
        remit*	UVUVWWVcXdX
        remot*	XYYXYYYYYgS
        remote	XZYZYYYZZeU
        remov*	UgUQXYSTTaW
        removal	XdXUXVXUXYa
        removal of	XdYYaYZYZWY
        removed	VhXTSSUTVYU
        removed $	YeSUVUUWWQb
        removed and	XYWYZZYYYgW
        removed from	UbYSVZVTUeR
        removes	VYYVadXYYVX
        removes the	VYZWbYXXXWa
        remun*	YXdVWWXWZaW
        remuneration	YXdVWWXWZaW
        renew*	UTZaWUVWVeX
        renewal	WVaZWUVXVXc
        renewals	WXVVXVWUVeX
        renewed	WXXbZYYYXfT
        rent	RVbXRSRROda
        rent $	YWUeVVWXWUc
        rent and	VbWVXYWYXeV
        rent free	WVZUYWXXWbY
        rent is	WaXWWWYXXcb
        rents	bSZVWVUUTcW
        reope*	VSRSVaUUWda
        reopen	XWYTXcWYXeU
        reorg*	WYXbWWXUUUd
        reorganisation	WYYcYWYUUVc
        repai*	VRNYSYaZZbX
        repaid	VXXVXUVXVgS
        repair	WVXSVZUVTcX
        repair $	aXXWYXWYWdW
        repaired	WXWVXRVVbaa
        repairs	VUQbWQcaZVa
        repairs are	VWVaWWXYVdT
        repay*	XXXYYYYYYYd
        repea*	ZWRVOiRObWY
        repeat	bZUVTdUUYVZ
        repeated	VVTUUeURRZa
        repeated $	XWYWYcXXXVZ
        repeated below	UUTXWXVUXXg
        repeated request	YXYYXdXXYVX
        repeats	YXUWXaYYdWb
        repla*	YbVcWRVTRbW
        replace	VXVUaXXYYcZ
        replaced	XcUbXVXVUaX
        replaced $	YWYbZYYYYbW
        replaced by	XfWWYWZXWWY
        replaced in	XWYZYYYVYWe
        replaced with	ZcYYYYYXYXY
        replacement	UVaUWVUTUeX
        replacements	YZXbXXXXZaW
        repli*	bSRWTbRRRZc
        replied	UTTWUXTSSad
        replied on	UXYWYTXYXba
        replied that	XYXYVYXUWXd
        replied to	WWWVYaZXUVf
        replies	dUUTXdUVSYa
        replies $	WZYYZYZYYcZ
        replies are	cYYZZYYXWXb
        replies on	UWSVUdUWaSZ
        reply	XYRRXYYaUQd
        reply $	fNXPOWPaNXY
        reply and	VbaXYcXXUVY
        reply as	XXSUVUWVaXd
        reply by	TVUXYUXUTVh
        reply from	caZZZZXYXXW
        reply has	XVVWVXWWTTh
        reply in	beVYWVXVWXW
        reply is	VWUZWUUUcXZ
        reply of	TVWSUUUTURj
        reply that	WTWbVbWXWUa
        reply the	WVXXYWXYYXf
        reply to	aPQWYYTYZUa
        reply was	aWWVXVWWXcY
        reply you	XZYbWWXWXWd
        reply*	YXXUWbWZZXc
        replying	YXXUWbWZZXc
        replying to	YYYXYcYbZYY
        repor*	ZXVbWWQSZXX
        report	aXXYXYUPaXW
        report $	TWaZaOTOcVa
        report 0	dTVWUbVUdST
        report and	bXSYZXUXaYa
        report at	aYWYXXXYbXb
        report by	cYVYXXYYWdX
        report cannot	VVaTWYXVVWa
        report for	ZWUVWdVVVcZ
        report from	aXWaWXYYXbU
        report has	cZaaYYYXaWX
        report in	aVcXYXYXZVZ
        report is	cbXRSTYUSXX
        report itself	cTeXXUYYVWU
        report of	WXXbYXXXbUb
        report on	bXYaXYVSbUZ
        report that	UWaaYaXVUQY
        report the	aVUcWVWXXaZ
        report to	bVYRYYUZWXX
        report was	SWSSZWSSbZc
        report will	aXaXXXXTZeU
        report with	bXWYXXWUWaa
        report's	WbSWXRYYVfZ
        reportable	WWVdYVVVXSb
        reported	NUXaSSPOYZb
        reported $	WbSUTTUTTTe
        reported as	XXXWZXXYYbZ
        reported by	YYXWXXYWXgT
        reported in	VWYSXWVVcXa
        reported on	TVXcYYYVVYZ
        reported to	VWVYXWYVSeW
        reporter's	aXVaXXYZaeV
        reporting	OTVbVSVTXUh
        reports	cVVbTNQWYZY
        reports $	YUWZWWWaVdW
        reports and	aXbXXWXcYbV
        reports are	dbUaWWWVZWZ
        reports have	XXbXdZYWaXa
        reports in	YUSVWXUVVad
        reports of	XRWVWUVVVVg
        reports to	VUXXZVWVaca
        reports were	cVZTWYWWVZb
        repos*	aXWUWXXYaWf
        repository	bWXUXXXabWe
        repre*	cYUaZTORRYc
        representation	WZYZZXYZVda
        representations	ZVZRaUVVSca
        representative	aXTXVYYYWdW
        representatives	XWcVWXVUXZb
        represents	YcUaaXYWYUb
        represents a	ZUWaaYZXYYb
        repri*	TTUUUUUXcgR
        repro*	fRSXUSUVYXa
        reproduced	gTTTWTWXXRY
        reproduced at	cZVYYXWZXXU
        reproduced below	fXXZYXXVXWW
        reproduced in	bXWXYXYYZWZ
        req	UUVTXgWXURb
        reque*	WVUTXbbaUPZ
        request	NVWTUbZZSSZ
        request $	KMWXXXRTOed
        request 0	VRRSYVTSSQh
        request about	XXVUYZYbUUa
        request and	VcWPTYTTTZc
        request as	ZUTTVhWVXUU
        request because	ZYXYZcYYZYY
        request by	YaWZaWYcYdV
        request can	dbXYWXbSVYX
        request concerns	VUVbXWaWVUb
        request dated	YUXWYZWWVWc
        request down	YVWVYgUXUVV
        request falls	aYYYZbXZYUX
        request for	UZhTTSXXVWZ
        request from	YZXWYaXbaWb
        request has	bRSUXhWZQQT
        request in	RYXVbbTSbUZ
        request is	TbYVYbZSTaY
        request it	bZYYccXaXWW
        request made	ZZXVYXXcYXb
        request may	XWUXXYXVXTf
        request number	XUWVWVXWVSg
        request of	aURWUYUZVbb
        request on	UXWVXaZZVSb
        request over	YXXXYZXdYXX
        request please	ZVYXXYdYWYX
        request reached	YVXaXVXXUTe
        request received	XUVVXUXVVUg
        request reference	WWWXWVWXVWe
        request refused	WXdVWdWVVTT
        request since	WVWWYZbaWcW
        request that	VTXWVVVZWRg
        request the	VaWdWaXXVYY
        request to	TSTSSYadZUY
        request under	UUYVTZQVTTc
        request was	VURQVXWXRYd
        request we	WUVcbdYWUTV
        request where	ZZZZZXZXaZd
        request which	YVUTVaUWUTd
        request will	XVVXXaaWVYa
        request within	XWWVXYVWYYc
        request would	XYXWXeaVTSX
        requested	eYXYXQRXVSW
        requested $	ZTTWRUQXTXg
        requested and	ZcXYXXYYaZZ
        requested information	WeWZYZXYXYX
        requested is	eTccWWUUVTW
        requested the	YWbUVWVXSUc
        requester	SQSRVUfTcPZ
        requester $	UXYTWVUUXTg
        requester's	XVaWXaUXVSe
        requesting	WYaXZYZYbYX
        requests	RONSWaObKYc
        requests $	UUTVSXUbTXb
        requests 0	VUVVdVWUVXX
        requests about	YVWVTZXaVSb
        requests and	VYYWYWXbWZb
        requests are	YWVZWdVVVTb
        requests for	ZVYXWWbaYfT
        requests have	XWWXWdXVWbY
        requests in	YWYVWUVWYcZ
        requests is	XYYXYcZYVYb
        requests made	VVVWUaXVXaY
        requests of	WUUZVZVWWUf
        requests on	XUUVVbXcYUZ
        requests that	YXYXYWXVYSf
        requests to	YWWWXXYWXVf
        requests under	XUUVRVRTXWf
        requests were	YVWWYVXXYgV
        requests which	ZWXZXcYZXZY
        requi*	WQQZXcbQZXY
        require	SWVaSabXYQZ
        require a	YWbdYbbXWcU
        require it	YWZZYXVYYZb
        require the	YXZVXWcXXZe
        required	WUSTZbZSYYa
        required $	WaSZUUVWUTe
        required by	YXUTVbZXYZf
        required for	YYaYVYXYXaa
        required to	YUVWabSVaaY
        requirement	YVSdcUWXWYX
        requirement for	aXUZXXYZWbY
        requirement to	WZTcaTYZWVZ
        requires	WQWTTYSRZab
        requires $	VVUYTVYXbcb
        requires a	XZXYYXYZYeW
        requires that	WWUYXYVWVbb
        requires us	WWYVWbVVYTZ
        requiring	WYXXZZYXXdX
        rescu*	VUYYWWUYWcb
        rescue	VUVYXYVZYYc
        rescue authority	YYZZZZXaZVb
        rescue service	YXXZYWXZWVe
        rescues	XXdXYXXbXdU
        resea*	SVXaTSVbWWc
        research	TVUcVQYcZWY
        research $	XXXcXWVUWTe
        research and	VVVVUTUaScX
        researchers	UYbVUXUSVXc
        resen*	VWXVXYfWYYV
        resend	VWXVXYfWYYV
        reser*	RUcRYRZYUeX
        reserve	WZZUVUVWYfV
        reserve price	YacYXYYZXUb
        reserved	XWbVXXbaWcX
        reserves	VWbWWXWVVba
        reserves $	WWcWXYWXXdV
        reservoir	aWVVaWWWXZZ
        reset*	aYXdXZVbXYX
        resid*	QXXWbQVVYcY
        residence	XUWVYYaYWfV
        resident	WTWZaWUTYZY
        resident $	YWXVcYXWYXb
        resident's	XYcWXXXXYeV
        residential	ZWYYVYaXYdW
        residents	SWaQYTWQXZb
        residents and	ZZaYYWZYYXc
        residents have	YVTXXYWWWUg
        residual	WbZVVXWWVfU
        resig*	VadWXXWWWfS
        resigned	VSTUVUUUUiS
        resil*	ZaUVUVWZUXd
        resilience	ZaUVUVWZUXd
        resol*	UPcXWZaWQXW
        resolution	UVaaTUUZXYX
        resolved	WSdWWZaQSWX
        resolved not	WXbTZZXWYdV
        resolved that	YWaSVYVVVSd
        resolved to	aXdYWUYUXUa
        resou*	WVWWUbWaWWd
        resources	VVWWVbWbUSc
        resources wales	ZZZZZZYbZWa
        respe*	YXaZZWTUXZX
        respect	ZXYcYYWUWXZ
        respect to	aWWbXaYYaVY
        respected	TZeWYYYVYVY
        respectfully	YYcUcYVabXU
        respectively	XYVWWVXWWfa
        respectively $	XYVWWVXWWfa
        respi*	UUTUVVVUUiS
        respo*	YWSUbZTYZRc
        respond	VSVRZcYbUQa
        respond $	XXVXXaXaXUb
        respond by	XVYYeXYYXUe
        respond to	XVUUTbZbVYY
        respond within	ZZYZZUXZZYd
        responded	VUVUVUWUaRh
        responded to	WVXWYWYWbVd
        respondents	WbXVWVXWWbY
        responding	XWWVWaZXWVb
        responding to	YXWYXaaYYYb
        response	aUUUaZTTWXY
        response $	bUWXVWSXROf
        response 0	VaUWUTUVVgT
        response by	YXbYXVWYYVc
        response is	aXWVaXXYXcW
        response of	VWVWaXZWVWe
        response to	eRTXbVQRZXV
        response was	aWWbXXYYWab
        responses	WWZaUSUVZZZ
        responses are	XXYUYYYYZWe
        responses to	XWXbZYXWddU
        responsibility	VUaYVWYcVVZ
        responsibility for	VWVZXXYcWXa
        responsible	TZTYTTSVSaa
        responsible $	VUUTUUUZVaZ
        responsible for	XTWaWWUXVSc
        rest	RccVQVaVPbW
        rest $	SZaaUcUTWQd
        rest are	WZbUXXVWWbV
        rest is	VdXXZZWXYWd
        rest of	YdYUYYaWUdT
        rest on	VVaYVTWZXVc
        rest the	WaVUYYVYXeX
        resta*	WTUXWWXWVYe
        resto*	dWQSSUVSSWe
        restored	fYUTTWWUTSd
        restr*	ZTbVTTTTSbZ
        restraint	WYWWXXYZaXc
        restricted	XWfUWVUUTaW
        restriction	cYYVWYXWWUd
        restrictions	YYaZYZXYXdT
        rests	TUUYUTXaVbb
        rests on	VVWZVUYUWbc
        rests with	YVUXZYZbXcY
        resul*	XTZZVXQUbaV
        result	VXZbZZTUYZY
        result $	XXVaYcWYXcX
        result is	YdabWWXUWWU
        result of	ZVUTUTVXUTg
        result that	ZYaXbZZYYWX
        result the	VXcaWaWWYVX
        resulting	XaXXYaYVXba
        results	aPYaTPTWcXW
        results $	aWUgXXWVYUW
        results and	YXYZYXUYYUe
        results are	bVZRZVXWdUb
        results for	eVWXXXYXWWZ
        results of	UWcXWXXWaaW
        resum*	YWXXZZXXYXe
        resur*	XXXWVaVWXab
        retai*	WSdfYQRVSWW
        retain	VXbcXVWWWaU
        retained	PQdaYSSVSWZ
        retained $	WVaaaVVXXZY
        retained by	XWbaXYYWXaW
        retained for	YXbYXXWXWVc
        retains	aXVdYXXYYWZ
        reten*	aSXeSRTUYRa
        retention	aSXeSSTUYRa
        retention schedule	VXUcXXXXaXY
        retir*	USRaUTTUUeW
        retired	UTSbVUUVUaZ
        retired and	YZYcZYYXYWa
        retired in	ZXYUZXYWWYe
        retirement	WUWYXWWWXhT
        retri*	ZSUaVcVUbQb
        retrieval	VWSXYeVWWTc
        retrieve	WXWWYbWXXWa
        retrieved	cXWeXaYWXWa
        retrieved $	XXWeYYZXYWc
        retrieving	YWXXXZYYZXc
        retrieving and	YXYYZWYZZYd
        retro*	ZXXaXXXVWdU
        retur*	VWSdRRXSWbV
        return	TVYaURWPVXe
        return $	SZUaWXUWWXc
        return for	ZZZYZZYZYeV
        return in	VTZaXYYYXUe
        returned	WXUdSUaXQgR
        returned $	XVXcXXWXWbV
        returned 0	VTVVYYXWYcc
        returned to	TXYbTTbaVdT
        returning	VYVWcVXVVUg
        returning officer	WYVUcVXWWUg
        returns	aYRcVWRXZYV
        returns are	ZVUXYXYXZcZ
        returns for	cWWXYWYXZWb
        revea*	ZZdWcQTSTRW
        reveal	UcbaaTUUUUX
        reveal something	YVVUZWXYZWc
        reveal the	XUccVVYXXVV
        reveal whether	XXURaVWVYWb
        revealed	bWdTWWVVXVX
        revealed $	UUcUXVTSTRb
        revealing	VWZXdWVVVXX
        reveals	XYeUZYVWYWa
        reven*	VUXTZUUVVYb
        revenue	VVYSaVVVWWc
        revenue and	WVYXaVXWWWa
        rever*	eVUUWVYVXUa
        revie*	YXWUWYOTTXc
        review	ZZUUXaQVWZZ
        review $	RRYaVcUSPWb
        review 0	UVWVVcWWVYc
        review and	VZYUWUXXXZc
        review has	cYbYYWZXbWW
        review in	UXZZYYYYXab
        review is	caXZXUWWXdV
        review of	SYTXWaXXSgV
        review panel	bWYVbaVWVSX
        review should	bXXYYWXXYWc
        review that	aZaZcXZaYbU
        review was	YYXVXXYcYba
        review within	ZYXYYVVWXWf
        review you	bWWVYWXYYXb
        reviewed	cUZOSUVTRaa
        reviewed $	XUXYXXXWXXe
        reviewed every	WYWXYXXYXgU
        reviewer	UXQZWXYcXUe
        reviewers	WWbWVWXXXVb
        reviewing	UVYYUZWUUaa
        reviewing officer	WWaYVVXXXVd
        reviews	aTZUTZYTWZb
        revis*	XZUTUbXRTXd
        revised	ZbSUUZYTUYc
        revised in	bWYXYWXYWeU
        revision	XZXZZYYVXWe
        revok*	ZVWbVVWXVfV
        revoked	ZVWbVVWXVfV
        rewor*	VUZUVXfTVWV
        ride	VWWdVVVUVZW
        right	VWZXYWQfUXW
        right $	YSbQRSQQQZb
        right and	bUXWXVXeYbV
        right hand	bYUWYXXXWUc
        right not	YZacZaWVYVX
        right of	VVXVUXVTVfZ
        right that	VbXaUXUYVVb
        right to	WQcUUZRWaSd
        right under	VVYYcWWSUWe
        right*	QYcSVbSTQTb
        rightly	VafVVeVWUPR
        rightly applied	WVgYXVYZZWV
        rights	SRWTWRTURUh
        rights $	WVUWWVWWXYe
        rights of	VVVYXXXYXac
        rights unit	VVUVVVWVVWf
        ring	QOPVQbQOWbc
        ring 0	YWWXVXXXXWe
        ring me	WYXWWWWWYVf
        ring the	XVVWWVWXaaZ
        ring us	XWUTWVVWWbb
        ringi*	XYXXXZXXXVe
        ringing	XYXXXZXXXVe
        rise	TQSZUQbTTfW
        rise to	UVUWUVUVWeZ
        risin*	YXYXYXXZZgT
        rising	YXYXYXXZZgT
        risk	ZZcUTTXQaXZ
        risk $	VVfUWYWVVWa
        risk assessment	aVQeUVYYVVa
        risk assessments	cYUcVWaZYYW
        risk of	VaYYWUWVWZb
        risk register	YdaXXWXWUUW
        risk to	YWZXZXXVWUc
        risks	ZZVTWUVUWbZ
        rival	WTUUXWVWTVh
        rival*	TTZUWWWWUUe
        rivals	TTZUWWWWUUe
        rivals $	YWVYZYYYXXf
        rivals would	YXZWXYZYYYe
        river	VWYZVVWZZcT
        river*	WTVWUTZcVcZ
        rivers	XYVWXWZcXbZ
        road	SQQaWWZdRaY
        road $	XUUWVUTdTYb
        road and	XXWWYXVXYXd
        road safety	VWYUUXTZUbZ
        road was	ZWWWWXWbZeY
        roads	VZSYWSbdWYc
        roads $	YXVZWVcXXXY
        roads*	XYXcXXbXWaV
        roadside	XYXcXXbXWaV
        robbe*	VWdUXYYYWSb
        role	VaTRWVaaUZc
        role $	WYWUXYXaWaa
        roles	cYRWXXWYUYa
        roll	TQVaQTYTWbY
        roll $	VUTbVUSUUYc
        roll of	WVXaWWWWaWb
        rolle*	VbTaXWVWWcR
        rolled	VbTaXWVWWaT
        rolli*	XXZXYYWaXfT
        rolling	XXZXYYWaXfT
        rolls	UVVUVaWVViT
        roman*	XXYWYYYYXeW
        romanian	YYYWYYYYYdW
        roof	VSTSVVZSThX
        roof $	ZWXVYXZYZfU
        roof was	YWXXYXXXWfU
        roofs	YVaYXXaYYac
        room	UUbXTXQQVWb
        room $	UYWPSYTQWcY
        room and	ZYYXZXYYWcZ
        room for	bYVVYVWXXXb
        room in	XXcUYYXYYcV
        rooms	RRTWTSSXVgZ
        rooms $	XXWVXVUaVcX
        rooms and	TUVTVUVSYfY
        root	WXbYYXXVXbc
        rose	SVVTYVXWTab
        roste*	VcbZWbWUVVW
        roster	WcVaWYWWWVX
        rota	ebbYVVVVZVW
        rota $	WdVbWXWXWaV
        rotas	XVbaUZUVUSc
        rough	XVXWYZZTcbY
        rough*	UTUTVWeVUcX
        roughly	UTUTVWeVUcX
        roughly 0	VUWVVYSXWUg
        roughly one	YYXXYXWYXYc
        round	ZWdWUTTPRQh
        round $	XWdUWWWVWUd
        round 0	YXYYZZZYXeX
        round in	bWWWYXYXYdS
        round it	YYcXXYZYZZa
        round of	XUccXVWWYYW
        round the	XbVSYWWUXYd
        round*	RcPPSRRSRYc
        roundabout	YWWVXXXYWbY
        rounded	ScSVVUTTUYZ
        rounded to	UdVUVWUWUcT
        rounding	USWUVWVUWTh
        rounds	XWVVWVWXVfX
        route	UVVSTPYcRca
        route $	WUbVWVWZVZb
        route 0	UTVWVVVTWeX
        route and	VZWWYWcXbYX
        route*	aacXVTWbZTZ
        routed	ZXWYXWXeXWW
        routes	aadXVTWUaUa
        routes are	XVbWWXXVWXb
        routi*	WVUbUSaWaaY
        routine	YWVWWVbXYab
        routinely	WXWdXVVXaYY
        row	aXVXUSQTUXe
        row $	bVWaXWTVWYa
        row 0	UUUUWVXWWXf
        rowan	UVUUUTTUTiS
        rows	bYaVWVUVVZZ
        royal	TXaUZQRcQaV
        royal household	YbWXWXYcYWa
        rubbe*	VYUeXXWWWZS
        rule	URPQcVRTbbd
        rule $	WVSVTYUVYfd
        rule 0	ZYbVYWYZYcX
        rule of	VWWXaZWTUWc
        rule out	XXXWeVXXXVY
        ruled	aVaVaaUVcUX
        ruled out	VWbWbaXWVWa
        rules	TQQWUfTXSXd
        rules $	VVWUXXXUWYe
        rules and	WZaXXWXUabU
        rulin*	XSVVdcVVVZZ
        ruling	XSVVdcWVVUd
        rumou*	UURTVUVUUYg
        rumour	VUTTWVSVVYe
        rumour $	YYWWYXVYYdY
        run	UPXTQbWeLaa
        run $	WXZWWVTWYab
        run a	aXYcYbWZYXX
        run and	VXcWWaWaYYV
        run by	SRRUVTTaSeX
        run for	WXVVXWVXWhT
        run from	STSSUSVZVXe
        run off	VXVbWWVaXXb
        run on	RTUUXUVYXfW
        run out	YYUWYXYYZdY
        run the	ZTTTXUUbVVd
        run to	SUYSYbTWTVe
        rung	TbUUYWVXVXe
        runni*	TUaSUYdZTYX
        running	TUaSUYdZTYX
        running costs	XYXXYXdXYYV
        running of	UYYWWXVbVXZ
        runs	PSXXUSTaVfZ
        runs from	UXXXYYVWVea
        runs it	WVUfXVUWVUY
        runs out	YWYZZXYYWdV
        runs the	VVTXVUVddaV
        runs to	SVTUWXXWSdb
        rural	UVUTUUTUYfV
        s	ObgQaWWQYOY
        s $	XZcWXWXXVWb
        s 0	PafQaXRRZMZ
        sacks	SUTSUUTSRca
        sadly	XVTgWVWVWUY
        safe	RUZTQUSSTba
        safe $	VUaTSWVUWWc
        safe and	YYbXXZYYYeX
        safe space	VXZUWUUUTSg
        safeg*	UbbWaUUURYY
        safeguarding	VabXaUUWUaW
        safeguarding national	ZUbZWVXYWWb
        safer	VTSTXYXVVRh
        safet*	VQZVTPZZZYZ
        safety	UQZVUQaaZZY
        safety $	WVaWZUVTVUZ
        safety and	UXfWTWWUWWV
        safety executive	ZYYZYZYbYVb
        safety grounds	XYcWZXWVYbW
        safety is	VWVUYVWYVUf
        safety of	WXWWXWXXXXf
        said	VaaTTPSQMXd
        said $	XWcdWXWXYXa
        said about	TbTVUVUWWUa
        said at	VXWWWWYXYVe
        said for	SUTXWXVVVWh
        said in	ZZZZVQRWSZY
        said is	dTbWWVUWWdU
        said no	UWVYXYWXWXe
        said of	WVWWZZVXWUe
        said on	YYbXaYWUYVX
        said that	TRSXTWUUTae
        said the	XYWVWXXYWXe
        said to	SaZcUUZTVRX
        sake	VUbWVZVTUTe
        sake of	XVbXWXWWXWd
        salar*	YZbUUSVTYZY
        salaries	TbZVXWWWVYY
        salaries are	XcWYYYXXXVb
        salary	aWbXVUUVbdU
        salary bands	daXVYYVYbUV
        sale	RacQSUTUeVa
        sale in	XWYXZZZXdYW
        sale is	XYbXXYWXXUd
        sale of	ZWaYXYWXXdZ
        sales	cVTZVXVYYaU
        salmo*	XVVWWUVVVgT
        salmon	YWVXXWWVWfU
        salt	VVXVYXWWWYe
        samar*	YaWYWXXUWUf
        samaritans	YaWYWXXUWUf
        same	RWYTWcUMcYZ
        same $	UUbUTYUSdXY
        same as	WVVTYTUYbda
        same day	WWWTUTWWXeX
        same thing	WXVdWbYVTVY
        sampl*	VSTYRdPYNXZ
        sample	XSUYUcTQTXa
        sample of	VVWbWcVTXWZ
        sampled	VXRbTaVbUSb
        sampled by	YZYbYYZcYZV
        samples	TVWbWUVSUgU
        samples were	XWXcWYYXYaW
        sampling	ZVXWVZWYVbY
        sanct*	UTTRTUTaRfZ
        sanction	XSUUVUVUShY
        sanctions	VXXVXWVaTaa
        sandw*	bUVUVVWWUgT
        sasin*	XXWWXWYWXYf
        sat	SRYPTbSSTaa
        sat on	XVbUXWWXXaY
        satis*	ZYWdXZYRXTW
        satisfaction	aXYdYbYYXVX
        satisfied	ZZYYZUTSWUY
        satisfied that	XTZZZVWWWWa
        satisfy	ZXXWXYcWYWY
        satur*	VWVUVVWWViR
        saturday	XYXXYXYYWgU
        saturdays	WYWWWWXWWfU
        saturdays $	XXWWWWXXXfV
        save	VgSZTWXQReX
        save for	UhUXWXXVVZV
        save that	WYbZZXXYYbZ
        saved	bYUaVUUVUYZ
        saved $	WSUaVUWXWWd
        savin*	WUTVWVWWUhU
        saw	ZaRTXWWWTbZ
        saw 0	UTVXVUTUWfV
        saw it	YXZZYYbYWac
        saw no	aXWXXYYYYcZ
        saw the	WWWWYYYXYWe
        say	NUVViTaSVTW
        say $	VTYaaSSRbUZ
        say about	XXVUVUVVWUf
        say and	XVXfZUVUWVW
        say either	XXVWfVXWXWV
        say how	UZYcVXRRUVY
        say if	VVVRhRXRWRW
        say in	VUZTYVZUVYc
        say is	XYWaVWWaVXa
        say neither	ZZWWdYYYZVY
        say no	SWgTVbSTTUV
        say nothing	WTcVcWXWXVW
        say one	ZYVXYXYZZZe
        say so	STYSVbSUSac
        say that	XOWUYaPOZeZ
        say the	YVaWWbXYTVd
        say we	UVUZTXWYWdb
        say what	XYVXYUbVTPe
        say where	YbaaYYYXXVZ
        say whether	WXWQeYbYXSX
        say which	WVcSUUeXWaS
        say who	UZeWYWWSTSW
        say why	XZWXWWVXYac
        say yes	XWWYdbZZYXV
        sayin*	TWdVdWSUTXa
        saying	TWdVdWSUTXa
        saying so	YWTVTWYWYUh
        saying that	UZZXaZVYUaY
        saying whether	YWWVcYXXWdV
        says	RPSSYZXQWdc
        says nothing	VXUYcVWYYZa
        says that	QSSSQcQUPcY
        says the	YXWZYWYYUdc
        scaff*	WVZWVVWXWfU
        scale	ZaYTUZWUTeZ
        scale $	TUWVWbUUVeZ
        scale of	cWYXYWWWVbY
        scale*	UUUZWUZTXZc
        scales	WVVaWXZVZXc
        scales $	WWWaXXWWYWc
        scan	eUXZXWYXZZU
        scan is	dWXYYXYXYbU
        scann*	cTXTSZUTSZc
        scanned	cUVTUZVTTUd
        scanned and	WXXWXYWYWbd
        scanned copy	gYXXYYYXXVT
        scanned for	dXWXXWYWWXY
        scanner	XXVZXZZZZZb
        scans	YaVVYXXXVba
        scene	XWVWYUdVUYU
        sched*	aZZXVMMUWVV
        schedule	ZaYYWNOUVUW
        schedule $	YbXfWUVTTSW
        schedule 0	XcVRZTWaUVY
        schedule and	WaTUVXYWcVa
        schedule is	baXXZYYYbWX
        schedule of	aXYUVVVWXZb
        scheduled	VVbUUWVVUdW
        schedules	bTaWVWYTSZa
        schedules 0	cUZVYXZWVaY
        schem*	VUXXQRYabXY
        scheme	VVZYQSXacZW
        scheme $	WSQRUTSRdaZ
        scheme and	aYYVXXWTXZb
        scheme has	ZYXZYYYXUcb
        scheme is	VVcUVSWcTXY
        scheme of	YaUbZZXYXWZ
        schemes	TUYYYWbTXUe
        schol*	YWccXWZVZcV
        schoo*	XWXWYVWZbVX
        school $	cYaXUQaURbW
        school and	abXYYXWWYbW
        school by	aTcVXVUXXVY
        school does	XXVdVVVUWbW
        school has	bZVeXaVWUYR
        school is	XaZZbSXSVTc
        school level	ZVWVXXVWXVe
        school meals	WTbVWUVaYUb
        school parties	YWWYYXXWXeX
        school transport	WYUWXWWVVeX
        school we	YdYaYYYXaXX
        school's	ZTWZbWUWbbV
        schools	YWXYQUUaWXZ
        schools $	USUVYTUcTbZ
        schools and	VUUXXZWYWYd
        schools are	cXbUYWWZWZV
        schools have	XXaXXXYUbaW
        schools in	WWWfWXbaWUU
        schools is	VaWYYWWcWcX
        schools with	bcbYYYVZZWY
        scien*	UVTVUUUTTeZ
        scoot*	UVVdUTZRUcQ
        scooters	UVVbUUaTUdT
        scope	WUXZWXcWTTc
        scope $	UWUXZUaWWYb
        scope of	ZWZaWYZYUYZ
        score	YZUXWTVUSiU
        score*	YXdXSXRQZXY
        scored	TWbTVUTSTiS
        scored 0	XTWXXXVWWgU
        scores	ZZcYTYSQZTZ
        scores are	adUYXWXWZdR
        scores for	cTVXXWWXUbX
        scores of	XTfWXVYXWTc
        scori*	YcSaUVWWUWY
        scoring	YcSaUVWWUWY
        scoring sheet	XfZWYXYYYYV
        scot	YXXXXYXVdYX
        scotl*	WWXXaTWcZZZ
        scotland	XWXYaTUcZZY
        scotland $	VUSUSTWZSba
        scotland act	XUbcQTSbTbW
        scotland and	XYXYZXXbXWd
        scotland regulations	bYVVUZXTYcX
        scott*	UVVaYWVdYXY
        scottish	UVVaYWVdYXY
        scottish courts	ZZZYacacaXX
        scottish government	YZZdYaYZaYW
        scottish information	WZYYYYYVWUf
        scottish ministers	XWYYcZZaXdU
        scottish public	YVYWYYYdXVY
        scottish regulations	VXfUWbWcWWW
        scrap	WTVaUUYUUYb
        scrap*	VVUWUVbWWfV
        scrapped	XVUXVVVXWgQ
        scrat*	WVWcVWVWVaZ
        scratch	XWVcXXVXWaZ
        scree*	bUUWVTbVTaX
        screen	WYYWYYVXUdX
        screen $	ZZZVZYYZUbZ
        screening	dVYaXYVWWeS
        screens	VYYWYXcYZWc
        scrip*	VcVaVWTaTYY
        script	XeWXVXWVWYa
        scripts	WXYbWYVaVZX
        scripts are	YWaRYXWVWea
        scrub*	VeWWYWYXWaV
        scrubbed	WfWVXXWXWUV
        scrut*	WVWWXZUUVVg
        scrutiny	WVWWXUUUVVg
        sculp*	WVWeWUaVWaX
        sea	UUTXWVXZVeU
        seale*	UUbXaVWSWWc
        sealed	UUbXaVWSWWc
        searc*	PRMbPZaNeSb
        search	TPUaRaaQaUZ
        search $	VSWVVYZUXZb
        search and	aWWXWXbWZTc
        search by	bYVZVZUVcTV
        search for	XVUYXZbXbVY
        search has	YWVdYaYZXUX
        search of	UWVZXaVVaSb
        search on	YYXUZUXXcZd
        search returned	VXXdWYVXWTa
        search terms	WXYVYXWYWRe
        search their	WXXVYXVXYVf
        search was	ZZYZYYYZZWc
        search will	ZYXXZcaYYXa
        searchable	VVUSXbUXfPc
        searched	RSQdTZYSbTb
        searched $	WXVaXbbXVYa
        searched by	UVVXWXXTdcY
        searched for	XVWZYXWYUWe
        searched the	WYWUYZXXXUg
        searches	TURaVVRVTcb
        searches $	UUVZWTUVTab
        searches of	WUWdUUWXTaX
        searches were	WXYaWVXWWXb
        searching	VbVXXTTVTVe
        seaso*	STUZWWYVYcX
        season	UVVZXXZWUbZ
        season $	VWXcYWaXVaY
        seasonal	VWXVYWXWYba
        seasons	ZWXUYXWVWhT
        seat	VWbYYWYXWeU
        seati*	ZWbbXWYWXWX
        seating	ZWbbXWYWXWX
        seating plan	ZWbbXWYWYWX
        seats	ZYYYYYYYYeV
        secon*	ZYXUUSaVSbX
        second	YZZUUSbVTaX
        second $	VaQUWWUVUcb
        second and	VccXWXWZWYT
        second floor	XXXYYXYZZdW
        second half	YbWZZXabZZX
        second in	ZaVXYYXXXWc
        second is	XcWZWbWYZYa
        second of	dZVYXWXXYbZ
        second part	VXcWZWWXXXc
        second point	VWXVbWbWXVY
        second question	WVcUUXcbVXU
        second tab	dXWXZYXYWXX
        second thursday	WYZZZZZZbaX
        second with	aWXbYYWYYZW
        second year	UWUTWXUVVdX
        secondary	YbRYUTUSTaY
        secondary schools	WUSSVVUUVba
        seconds	aUWWYUUXVYc
        seconds $	TUXXYVVXWaa
        secre*	ZVdWWRVYTRc
        secrecy	WWZXWWVVWVe
        secrecy $	YYXVYYXYXWd
        secret	bTfVZTTTbPY
        secret $	cVYPURWVWRd
        secret and	UVbUVWUXbUU
        secretariat	WXadWXYXXVb
        secretary	YXXYTWXbTZY
        secretary $	UWUYXVWVZcZ
        secretary of	ZZYZVZXZVbW
        secretary to	ZXbXZZbXWVb
        secretary's	WXaXaWXWUWe
        secrets	WacUWUWWVTb
        secti*	UYbVZZWTVMa
        section	VYbWZaWUVOY
        section $	bUWWXXVYVUc
        section 0	UWbVZaWUWQY
        section of	YVbWXWVWbWY
        sections	WWbTZUTTTUd
        sections 0	RUcTZVUTSVd
        secto*	UaRRTTSZTZa
        sector	UaRRTTSZTZa
        secur*	TacTcQOUUWW
        secure	cbTUWWXYTZW
        security	PacPcRPVVWX
        security $	XUbVcVXUUVZ
        security and	YbbZVXZbXWc
        security bodies	YXWYdZYXXXY
        security grounds	YcbZWUYYYTb
        security matters	ZXbZWZZVZZc
        security of	VWWZZZWVXSe
        security reasons	YbaXYYXWYdU
        see	gXWTUZPWgRT
        see $	eYTZTTRRXcT
        see 0	WTgbURUROVX
        see a	VbWbXWWWWcW
        see and	WXbXWaXVWbY
        see attached	cZTWWXWVWWV
        see below	YZaXWUWRRUd
        see from	bWXYYbYWZWZ
        see how	WTPTWaTVRZd
        see if	YYXTVXZVXbZ
        see it	RSYaWVWRTUg
        see no	dUXWXZTUSRd
        see note	STSSUUTRTYf
        see our	TWWWSVUWeUY
        see section	UUZUYZUWVVa
        see table	iURVVVTUaXQ
        see that	XbVTXdXUSXZ
        see the	ZVWWRQYQaZZ
        see them	WVcaWVWaVYV
        see what	VXbUVTUWXWc
        see whether	UWYTXZYTZVe
        see why	SVaTXbWSSPd
        seein*	YVZWWaXXWcX
        seeing	YVZWWaXXWcX
        seeing that	ZWZYWcZZZTa
        seeing the	VWSWXYXYXdZ
        seek	aUXbTYeXWaW
        seek $	WYUdeXbWXWW
        seek clarification	YXWXYYeXYZW
        seek is	XWacXYXYXWY
        seeki*	VVYWWZbTZVZ
        seeking	VVYWWZbTZVZ
        seeks	WYbWWVVXWWa
        seem	UVTdXVVbUYW
        seeme*	XYWVXXXXXWe
        seemed	XYWVXXXXXWe
        seems	YRYbSTRQUWb
        seems to	URZbVVTRUVb
        seen	UUYaQUPOZeX
        seen $	VUUbVWWWVSg
        seen at	ZVWWXaWVaeT
        seen by	UTeWVWXSZTb
        seen from	YUUTVWWTVfW
        seen in	ZUbVYYXVZgS
        seen it	ZYZYYZYZWTe
        seen on	aWXUYXYUbZa
        seen the	WaSYWWXXXaa
        seen to	VZVWXWXVTeX
        sees	aWcUWWWVRba
        seize*	TZWYWXTTWdU
        seized	TZWYWXTTWdU
        seldo*	YVYbYYYXWTf
        seldom	YVYbYYYXWTf
        selec*	UXaYWVVTVVe
        selected	WWcaZYVXaTc
        self	bUSSVVbUSbY
        sell	URYSTVVUTYf
        selle*	VWcVWWWWXaa
        seller	XXYXXXXXXWe
        selli*	UTUWVUTTXZe
        selling	WVWXYWWVYcW
        sells	XVTbYXYVfSY
        senat*	YbTTVVSVVeb
        senate	YbTTVVSVVeb
        send	aYZYTPZWXWZ
        send $	YabfVYUVWVT
        send a	VTUUWUbVaVd
        send it	ZTYSXWdZYZY
        send the	UccXWWZUXXW
        send us	VVTUVUTWVeY
        send you	eRYaUVUTWTb
        sendi*	gWVTTSVbXPW
        sending	gWVTTSVbXPW
        sending $	cdWXYYVYWXV
        sending it	ZYZZXWXbbVW
        sending the	dXXXXYXWWWZ
        sending you	eWYXZZXWVYT
        sends	WWVaZXXbXcY
        senio*	XZWSUTbSXUd
        senior	YZXSVUcTYSd
        senior and	ZYUYXYXZYad
        senior civil	WbZWYWcXTYW
        senior managers	ZcVYZZaYZYZ
        senior officer	XVWWWXaWWdY
        senior officers	VVVYZYWZXUg
        senior staff	YXZZYYaYXVd
        seniority	XXWYZWXYXba
        sense	VSVdTbaVVXV
        sense $	WWXZYbYYZcW
        sense of	VVVbWZXYXUb
        sensi*	XbdUUXWSSXZ
        sensible	XVVYYaYXXUc
        sensitive	WcbVRRSSSYZ
        sensitive $	RacVTWVVUUb
        sensitive and	cYdVYVXUVZS
        sensitive to	UVaVUVWXVWb
        sensitivity	aXYXXXYXXWc
        senso*	YaZUYWXYXbZ
        sensors	YaZYYYYZYcV
        sent	fdWXWVMcSTW
        sent $	cVbSWTWXcUc
        sent a	XVWeXUWXWYU
        sent and	YWZVWVYVXUe
        sent at	WdUWXYYYXXZ
        sent back	WRTZXSWXVcZ
        sent by	aUTdUTTXURc
        sent herewith	fVWWVUWWXWU
        sent in	XbbSVRWWUYZ
        sent it	VbcVXXXWWUY
        sent on	UVYTWZXeXYZ
        sent the	ZXWXUWUWWeW
        sent to	WaUVWVTaOdX
        sent us	fUScVWUSXTW
        sent with	fWXTUVWUTYV
        sent your	XXXXYXYdXYX
        sente*	YZZXUPXUZbV
        sentence	YYVUVTYRXYb
        sentence $	aSSWVUVUWab
        sentenced	VXVXYWYVWeW
        sentences	YbdVYYaVZXU
        sentencing	bWUdWTaXbbU
        sepa	VXWWYYWceVU
        separ*	ZVTePXXaZXW
        separate	aPWcSZZaaXW
        separate body	WYXYYWXeXUV
        separate cover	dVXTXWYYWVa
        separate email	dZZXYYXXXWV
        separated	YbWVWXXbYbX
        separately	WRScWVSTUZa
        separately $	bVWcXVWXWUb
        sept	ZTaTUSTVVdX
        septe*	ZRRYVYWSYaa
        september	ZRRYVYWSYaa
        september $	ZTVXVTRUVca
        september 0	ZSPWPMNQTYb
        september and	VXXYXWTVWfV
        september there	YYZZZYYZYdW
        serge*	UZUTaXWUVdY
        sergeant	UaVVWXWUWfW
        sergeants	YXYYYYYXYcY
        seria*	ZYcVYYXXXbV
        serial	ZYcVYYXXXbV
        serial numbers	aZdYZZYYYWW
        serie*	ZaYVWbYcYWW
        series	ZaYVWbYcYWW
        serio*	TXUUVdRQRYa
        serious	UXWVSeTSUZZ
        serious purpose	YXXWXfYYXVX
        seriously	USTRZRVUUXe
        seriously $	XVUWWUXVWVg
        serva*	TYVUWVUUVbc
        servants	VYVWXWXWXVf
        serve	TUYTVXaYWXd
        serve you	WXWXWXWWXWe
        serve*	VXPVbYTYWZb
        served	YWTSdXVaYeX
        served $	bXXVVXWYYac
        served by	XYUZVYYbabc
        server	RbVdVVWVVWb
        servers	VUdXXUWVYfT
        serves	WTTVUbXVXTg
        serves $	YZWZZYZWYWe
        serves as	XTWXVaZYXYb
        servi*	UUVYWUWbYXX
        service	TWXZXWYbYZV
        service $	TXVZTQWabbX
        service and	VaXVVUaZXXc
        service are	VXeWWUVWXSa
        service does	VWUYaZUTVcT
        service for	YXXVXXYbXXa
        service has	bYYbXZYZWaX
        service in	XYVXXYYVYeY
        service is	VTZbZUUYQaa
        service level	cbUYYXaYYXW
        service of	cVVVZXVVVUc
        service the	aYZZZYZYZcX
        service to	YWXYWbXYYXb
        service under	WZaXaYXcVbW
        service was	YWZXYVYaYVc
        service which	YZXZZZYcYUc
        service would	XXYWXZYcYWZ
        service's	YXXXZYYWbXd
        serviced	YYYaZXYXbcW
        services	XRWWXSRbWXc
        services $	WXWaZXWUWUf
        services and	XXcTWXVabaX
        services authority	YZZWZZYcYYY
        serving	UbWaWUXVUZa
        sessi*	UUVQUSZTacb
        session	RTXRUUUUbbc
        session $	UVRSTTVXQXf
        session on	YZcXZZZZYcV
        sessions	aVUVYVVXVcZ
        sessions $	bXXYYXYZXcW
        set	dYXWNXWXaUZ
        set a	UUUVVWVXXad
        set against	ZUSVXXXXVcd
        set and	VYaXYYXbXZb
        set aside	WWcWUZWWUeT
        set at	YYZZZTZXYYe
        set by	TUTYYdWaScZ
        set down	bXXbYWbYYWX
        set for	UcXXWbXWUbS
        set of	ZSaZXVTWSYa
        set out	dXbNTWTTVQZ
        set up	WVUcYXWVWVc
        sets	XXbSTVSXZVc
        sets $	aTTWUaSVTcW
        sets are	bWcZZYZZXWX
        sets it	ZUWWYdYXbZa
        sets of	cZUWVUWWTYb
        sets out	VZYTVVSWZYc
        sets the	WXVWXXXYYSf
        setti*	UZSbTUVWUWd
        setting	VZSbUVWXWVd
        setting out	ZWWWXYYXZac
        settings	XaXYXXXWWbZ
        settl*	SaaTZWaPWZY
        settle	USbVXUaWSaY
        settle for	WVYXVWVVWWe
        settled	TTYXZYZTTca
        settled $	YTXXYYbYXZc
        settled and	YZWbXaZYYWd
        settled by	WXVXWWWWUXd
        settled in	ZaXYXXZYZWd
        settlement	YXcVYVUUacV
        seven	aYVRPRSTQgU
        seven $	ZSSSTUSUUeX
        seven and	eWWWYVWXWWV
        seven are	VbbWWVUVVbS
        seven days	WVXWYYYaXeU
        seven have	cXWXYXYXYbU
        seven in	UWaVXVVXXhR
        seven of	ZXbVYVXWWgS
        seven weeks	YXWbYZYXYTd
        seven were	VVVVXVVUWhU
        seven years	RUUTUUUUTgW
        seven*	XWWaTdSPTgO
        seventeen	aUUTWZVRUfT
        seventh	VZaTTfVVXZS
        seventy	TaYVXWWWVeU
        seventy one	VbWWYWYXXdU
        sever*	SXUTRYZZVaa
        several	WPTWSZcRPVc
        several $	XXVWWUWUXeX
        several hundred	XXWUXbZWXWZ
        several of	WVUVWUSTVUg
        several times	YXWWYZZYYZb
        severe	UXWVYUXWWdc
        severn	TWUSYaVfVWZ
        sewer	YXWcXXXaXaW
        sex	YWWZWXUWZaZ
        sexua*	YWcdTUXZWaX
        sexual	YWcdUVXZWfT
        sexual orientation	WXZdXVXXXXX
        shall	VXfQVcaSOUV
        shall be	XYYZYYcZYdX
        shall not	RSdQacTUXVT
        shall remain	ZXeYYYZZZXV
        shall take	XYZYZYVXZUf
        shan'*	UUgVZcTVVSR
        shan't	UUgVZcTVVSR
        shan't be	WXdWbbVWWVV
        shape	VVXYWVWVXaa
        share	XYeTRZMMTbU
        share it	acYYXXYWXbV
        share of	UTUYVVXVUdY
        share one	YYXXWZZYYbb
        share that	WZYWWbWWXXb
        share the	ZbYTUVUUUQe
        share*	aWcWQRWSRcW
        shared	cWcXRSXTTZX
        shared $	bVbTUSSTUbU
        shared between	VSTTXWUVVba
        shared by	WbWXXWZXXTa
        shared drive	cWVZXWVYYTc
        shared with	VSaaXYXXXdX
        shares	XXTSVVVWVgV
        shari*	cTfWZTWUVSX
        sharing	cTfWZTWUVSX
        sharp*	VVVXWVVVWdY
        she	NZWZSVbbOYY
        she found	XWbUYTWWWVd
        she had	YWVUZWWXYdX
        she has	WVWVVUWUUdZ
        she is	WVUZXXVSXYd
        she was	WUSUVXVVVYe
        she'd	XWUSXVXVXUg
        she's	VUZTTTXWYYf
        sheep	TWTdTTSUTfQ
        sheet	kaRUQVQQORT
        sheet $	aQXaUZSTRYZ
        sheet 0	gaUTYTXUVUS
        sheet for	abUWYYYXZZZ
        sheet is	dXYaWWVWWUU
        sheet*	YZdZVYUSSUY
        sheets	YZdZVYUSSUY
        sheets for	bWXXYWYXYYb
        shelf	VWaUWUVWXdZ
        shelt*	ZXZVXWVXWdV
        shelter	aWVWYYXXacZ
        sheltered	XYaWXWXVTeW
        shelv*	TUVcWaUXZXY
        shelving	WWYUWbVUUZa
        sheri*	YVYbSVXZYZS
        sheriff	YUYZSWYaYZS
        sheriff clerk	YYXZZYbaZcX
        sheriff court	aXXWWVUdYVU
        shift	UVbTUUVUUdY
        shift*	ZTSUWVUTVbb
        shifts	ZTSUWVUTVbb
        ship	ZVVcTVWXbXb
        shire	YWVWWVXdWdV
        shire hall	YWVWWVXdWdV
        shop	TWXXTUVUbeV
        shop $	WTWUXWVWViT
        shop for	XWXYZYYYddU
        shopp*	XVYbWXWZYaa
        shopping	ZYZbYXUdZZY
        shops	WcdcYXVYVUV
        short	UYdaQWTMQdV
        short $	UUUUVXTVWca
        short of	WZccWXUUWXV
        short*	TdaTWUXVVbZ
        shortage	YXVXZZYZYab
        shortened	WfXZYZZYYYV
        shorter	UUTTWXaVVeY
        shortlist	YXeXYYZZXSc
        shortly	XWVXYYWXWVf
        shot	VYbUVVYUVVe
        shoul*	ZVVRXTdeVYY
        should	YUVSXTeeVYY
        should a	ZWWYcYVYZUc
        should any	ZZZZYZXXZXc
        should be	ZWQXYVYfXTc
        should do	cWWZXZWVbUY
        should explain	bYYVYYVbYUd
        should go	bTbVYWaYVfT
        should have	YTTcSUVYWdW
        should it	YWVYbWbTVSb
        should know	XVdTWUUTVVb
        should like	XXYYYXdZXXX
        should not	YUaSYTYUWXe
        should now	ZZbZZXYcZZX
        should remain	YYdYYYYYYYX
        should the	RVUUVXcUWcY
        should therefore	ZYYZYYaWVXb
        should write	YYYZZYXdZYW
        should you	UWSXXTXRSTi
        shoulder	YdXXYXWUWUX
        shouldn't	cTZUVVUWUYd
        shouldn't be	cUZXWVUYUaa
        show	SdYaRRPYXXY
        show $	TgXYVWUWUTa
        show 0	XbVWXWWVVdV
        show a	XVTTWVXWVcb
        show how	YWdYZXXYYXZ
        show it	USYcVTWYVbY
        show its	YVVZXVXXaUe
        show that	YYWVWZYXXda
        show the	YZVaXXXXWaa
        show them	YXbWYXYbYZX
        show what	WYcYYXYYXcV
        show whether	ZVVeWWWVZVX
        show you	WUZYUUVVaVa
        showe*	XXVVYWWWWac
        showed	YYVVYXXWXWf
        showi*	ZZbUaXTVSaW
        showing	ZZbUaXTVSaW
        shown	ZfbVRPNSZUV
        shown $	UagbTTRSZMX
        shown as	UdTWTVVTTaV
        shown for	XgXWXWVWUTV
        shown in	cWdWYYXWVVa
        shown on	aVUUVUWTebQ
        shown that	aVTZVbVVWbY
        shown the	WWWXZXYYXcZ
        shown to	YcZWVXYUWVY
        shows	fcYPQQPWSZY
        shows $	dYWXYXXXbWb
        shows 0	WUUWYXXXWdY
        shows that	WWWWXVYXYgT
        shows the	VUbUVVWWWba
        shred*	USTjVUSRTXP
        shredded	UTUiVVTRUXP
        shut	SQZXUSTSSZa
        shut $	UVdcZWWXSSZ
        sick	WaaVXWWYVbT
        sickn*	cUZcVXWVXVW
        sickness	cUZcVXWVXVW
        sickness absence	bVYbYXXYXbW
        side	dWYWRPRUUVZ
        side $	UUbTVTUTYWb
        side and	WVZZVUVUWZZ
        side by	dXVYWXWVaYX
        side of	ZaYYYWXZYUa
        side'*	YWXUWWZYXbY
        side's	YWXUWWZYXbY
        sides	SVWVUUVWUYf
        sift	YWZYWbaYWYY
        sight	XVYaWaaUWXa
        sight of	XVYaWUaUWZa
        sight*	WVXTVXWTaYb
        sightings	WXXUWXXUabZ
        sign	SSQZdUTVSeb
        sign a	UVUSVWWUVgV
        sign language	ZZZZZZZYZdW
        signa*	bcZPUSTTTZX
        signature	dcZSUUXVUUX
        signature $	fUaVWWYWXbR
        signatures	XcbUWWVWTXX
        signatures and	XeTWXXZXYYV
        signe*	YSYVRQYQYYb
        signed	YSYWRQYQYYb
        signed $	UYVQVUTUYac
        signed a	VYVVXYXYVca
        signed by	YXWVZYZZXZb
        signed in	VWVVWXbWWgU
        signed it	TUYVWWbWXWd
        signed off	YVVUXYWYVZd
        signed the	VVaWZYVXWcY
        signed up	VTTVWYXWaZb
        signi*	UZVSVWVTaYc
        significant	WYWWXXYXXVf
        signing	VTUTWXWUaab
        signs	SYTSUWTTXbe
        silen*	WTaUeVUUVZZ
        silence	WUUUaUTTTZZ
        silence $	YYXYXYZYWVe
        silent	XWaWcVXVWYa
        silent on	WYbUbVVWYTb
        silve*	VWUbUUVVVZY
        silver	XXWVXVWXWbb
        simil*	XVYTXcXWWZa
        similar	XVYTXcXWWYa
        similar to	YYXXXdXXZXX
        simpl*	RRUbUZSSUdY
        simple	XWXZWVVXWYf
        simply	SSVbVaURVeU
        since	VbcUXYaWdYT
        since $	QTPfUVUUWaV
        since 0	RSLRPXQbddX
        since a	TWcSXUTWXTe
        since april	YVWWXWWbaaY
        since been	XPPcSTTQPab
        since each	XabUWUXUUcV
        since easter	XWWXWbWWYeV
        since it	XUcWWXbTSaU
        since its	WWZWXWZWXba
        since january	XXYWYUXWabb
        since july	XUUVWVWVaZb
        since june	WVVWZXYXabZ
        since last	WUVWXWXVUcY
        since no	ZcXYYaZZYXb
        since september	WXWWXdXWcVX
        since that	bXVcXbWWVXb
        since the	XWaVWWaXfVc
        since then	UVSaVTTTTYc
        since there	XXcYYXYYXZW
        since they	WdYWWXWTceT
        since this	XYbYWbXaYWW
        since to	XWcWdbYZYWY
        since we	TZUZVcWVUcT
        since you	VVTUUUUVdfb
        since*	WWXWXaWWWVe
        sincerely	WWXVXWWWWVe
        sincerely $	WWXWXWWWXWe
        singl*	TaaZVaVVTVY
        single	TbaWWXVVTYY
        single out	YUaVYVWZZWe
        single people	WSbWWXXXYbX
        sir	UXTUVUUTUfY
        siste*	UTbbVYUUUYZ
        sit	aSYXUZYYYVa
        sit in	cTTUWbVXVaY
        sit on	XWbUYXZWaSe
        sit with	WWXbWWYbWcX
        site	SRYUUWUUhUX
        site $	QUPVYUTadbT
        site and	aXWZWWaXcXT
        site at	VVVWVbWVdcU
        site by	XUdbVUWUWcW
        site for	WZWYXYWVdbU
        site has	YUUSaUWVZYd
        site in	XXWYYXXYXVe
        site is	XXaXWWXWXcZ
        site under	WXXWXYXWeVW
        site visit	XbXWWXXWYXb
        site was	YXWVXVXVUba
        sites	WdXNQVYRNZY
        sites $	QbTUWUTVUYb
        sites are	YbUWXWYXXca
        sites where	YYVWYZaWYeV
        sits	PSWRTZSXbbX
        sits in	VUUTVaWUTfW
        sits on	VWVUWVWWeSd
        sits with	XUUWXXXdVdT
        sitti*	RSYaRSSSUXa
        sitting	STYaSSTTUWa
        sitting $	YYcVYVYZaSb
        sitting in	WWUUWXXVWYd
        sittings	VVaVXWWWWgT
        situa*	XWVXYYXXbba
        situation	XWVXYYXXbba
        six	TabULVRJPeU
        six $	SaSPVSTTRba
        six and	XWeXXYYYZdT
        six are	ZYVTXWWXWeY
        six days	XXVVYVWYXaa
        six emails	YUdUXWWWXVa
        six months	TUUbXVSWUYa
        six of	ZZUSVZUUVfP
        six to	YXYXYYYZYdW
        six weeks	ZZWXZUWWYaa
        six were	RUTVXWWXVaa
        six years	UWSdWVWXYYZ
        sixte*	YWUVVRTRTeY
        sixteen	YWUVVRTRTeY
        sixth	aWVbWaWaWbV
        sixth form	XWXdYXYbYZV
        sixty	VXPSTbRTSbZ
        sixty two	VVXXYVWXXfV
        size	cRRaVeXRYSZ
        size of	XYWWXXaXaXb
        sketc*	cYVZXXWXUbX
        sketch	cYVZXXWXUbX
        skill*	ZUaYUWUTUfV
        skills	bWWYXYXVVdX
        skip	ZVXVXWXWUZb
        skipp*	XVUVXYYXXbc
        skips	aVVSXWXXWZc
        slaug*	WWUVVVWUUba
        sleep	XcabWWYWVdS
        sleep*	UTXYVTbWdYb
        slide*	dWaWVTWVUUY
        slides	dWaWVTWVUUY
        slides $	WXUVWUYYXae
        slides and	cZYYZYYXVYZ
        slides used	eWUYXYXWXXV
        sligh*	WUVWVSWUTfY
        slight	YWWXXWXVWZd
        slip	YWacXaVXWeU
        slipp*	XVXVXXVWWcZ
        slips	UXXaWcZWVbT
        slipw*	XXWXZWYXYbc
        slipway	XXWXZWYXYbc
        slots	VWWTXVXdWcX
        slow	VWYUUUVUWUg
        slowe*	VVcVXXWWWXb
        small	SdZPTYPOVSf
        small a	XWeWXWXXYYZ
        small and	WWZXXXWVUTf
        small number	VVVXYWYYWVf
        small numbers	XaVWWVZWXWd
        small team	YYWXZaZYZcY
        small that	XbaYcYYXYYY
        small to	XeWVVZWXXaU
        small*	UaZVVTUVTbc
        smaller	VYZVWUVVTbd
        smallest	VeWXXXWYXaV
        smile	YXUWWVWWXUg
        smoke	VVUUWVVWVbb
        smoki*	UVUcVVVVVbX
        smoking	UVUcVVVVVbX
        smugg*	UVbVYXWWWUe
        smugglers	WXcWYXXXXVd
        snaps*	ZUWVYVbWXUd
        snapshot	ZUWVYVbWXUd
        snow	YXVUYXaXXhS
        so	VUZbbdZZRRR
        so $	OPZTZZPPQUg
        so 0	TXWVXdXUVcU
        so a	ZVUcVYUWVZX
        so and	XVWWWWXZXdZ
        so are	UVbVWZVTaYa
        so as	WZWeYVVSYVb
        so at	TWUVWVVTVad
        so cannot	ZYZbeWXZYYZ
        so could	XXVWXXbYYXa
        so does	WWVXVXYWaVd
        so each	XYYYZXYYZWd
        so far	QaXcVUROQbY
        so few	VVaXVUVVXba
        so for	RUYgTSTVTSY
        so has	VVVbVZWUbVU
        so have	VWabXYWWVSc
        so here	cWZWWaXWWTb
        so i	WXYbUaUaYVX
        so in	XUXSZWXXXdb
        so is	daVXVYWZWVW
        so it	SVeWVZUbUUY
        so it's	aVXXYfWVWSZ
        so long	XWbUWVWWXac
        so low	XbdVXXWWXVV
        so much	ZZVcbXWUXVZ
        so no	WScYUdUVVUY
        so none	QVcebbVWSVW
        so nothing	PRWZQZSSSaY
        so on	SUZYUUSTSXc
        so please	XYWXYYbcYWY
        so regulation	UYbeXbUWXVT
        so section	VVcVWeUTWUV
        so small	WacXbWXWXWY
        so that	RWUWXOaRWea
        so the	cUcWcbVNPZT
        so there	UVYcXUXUTZX
        so there's	TRTdSUUSXUd
        so they	aYabTZVZUbT
        so this	XWcfWUYaYXT
        so to	UZaTXXWXXVb
        so under	aTZUWfUUSYS
        so we	ZRZcZaXRTSX
        so we're	WWWXUdXaYYW
        so we've	WTZZTcWcTVX
        so will	WWYYVWWdXXU
        so would	WbYWZWYWWUd
        so you	cWZXXXXUWWc
        so you'll	YYZVbUXWbbU
        socia*	TYYUaUYcRbW
        social	TYYUaUYcRbW
        social care	VUaYWWYdXVX
        social media	XXWXVUUSVba
        social worker	XWZZXVVVXeX
        social workers	YbYYWXXYXZW
        socie*	VRSXXWUZccX
        society	YSTVXWVZcbZ
        society of	ZXVUXXWZVUc
        society's	VVXWXVWVccW
        soft	YbWWXVbWVYY
        softw*	QYaXXVPQRbZ
        software	QYaXXVPQRbZ
        software is	WWUVbXWXYac
        soil	UUUUWUVVVad
        sold	UNVaSQXUddX
        sold at	XYWWXXYXWgT
        sold by	WWVVXWVWeTb
        sold in	XWVbXXWVWdR
        sold the	WVVWWWVVVba
        sold to	VVWUVVVVVbb
        sole	TbZTXYVZXbZ
        sole traders	TcbWXWWUUaV
        solel*	YYYaZYWWWXc
        solely	YYYaZYWWWXc
        solic*	WbbVTUSUTZa
        solicitor	YabTWXWTUWb
        solicitor and	WVYVYXYXXYf
        solicitor has	YabXYYXXWXZ
        solicitor's	WZcaZWYYYbT
        solicitors	YaZXVTVXXab
        solicitors $	XbUUUVWWZeX
        some	TeUUOaWUMUd
        some $	WSUdVWVeUZU
        some 0	ZOSZUdPPSbY
        some are	XVXVYVXXXUg
        some cases	WTXXWWVTXWf
        some forty	WVXXYVWVWZc
        some have	YWYYYYYYXWd
        some information	bbVZYWYXWWa
        some of	XdZTWZSUUZc
        some time	XUVUXWYWWeW
        some were	WWYUYXYYXeY
        some years	ZYZZZZZZZVc
        someb*	SZXSYUTRSXd
        somebody	TYVTZVURTXe
        somebody $	YcbYYXXYXVY
        somebody would	ZYYZZXZYZYc
        somebody's	XbbWZYYXXYZ
        someo*	RaRYWVQQWaa
        someone	SbSUWVRQWZa
        someone $	YbYWbWWXWUZ
        someone else	XVVdVWYZbVa
        someone planning	VYUYYXWXVWe
        someone to	XcWWWYXXVWZ
        someone who	XWaWUUVWYdX
        someone would	YVWWYXXXXVe
        someone's	WVRcZWVWUZa
        somet*	VRbcWTWRVXY
        something	VRccWTXSWWX
        something $	UWVWXXUWWZe
        something about	VVUVXVWWVWe
        something else	YYWaYYbYZYZ
        something in	WUbVYSWUVSc
        something like	WXXVYcbYZVb
        something on	VXUbXYYWWUf
        something that	VWcbaSUYRWX
        something the	XUaeXTVUWQY
        something to	QVbUUWXTUdW
        something we	RWbZcTSSZZV
        sometimes	TUUUXUTUUcc
        somew*	YXTWXYWXYVf
        somewhere	YXTWXYWXYVf
        son's	ZYUYXVWUZbc
        sons	aVcVYWVYXZY
        soon	UUYSWcaPSRe
        soon as	XWVUXWaXWUd
        soone*	XXcXXVVWYZZ
        sooner	XXcXXVVWYZZ
        sorry	RRaaVdQYSMd
        sorry $	TTQYTgUTUTY
        sorry for	WURTWVTSUUi
        sorry not	WWZWXUWUYVd
        sorry that	WXYRVZUTWVc
        sorry to	UVYcVVWUXSc
        sorry we	WXXcYVVaXWY
        sort	QWZbaUaVTTa
        sort $	WWWYaXXXWUc
        sort is	WXVdWXYXWVd
        sort of	WWTYUWcUWbZ
        sorte*	YTTbVbUVbUY
        sorted	YTTbVbUVbUY
        sorti*	UUUVVdWUXYc
        sorting	VUUVVdWUXaa
        sorts	VUVTYYbXWdY
        sough*	YXUbUScYUYZ
        sought	YXUbUScYUYZ
        sought $	TUUTVUWaWgY
        sought and	aXbXZVbWYbW
        sought from	WWWXZYWaYTe
        sought in	VWVUXWWVWYc
        sought the	bZUWWXYWXTe
        sound	UURVTbTVThU
        sound $	VYUUVdVVVbX
        sound*	ZTZVUUWVUcY
        sounded	WVTWVVWWVbb
        sourc*	RRXYXTTSXab
        source	TSXZUUUTZba
        source of	WVUWXVXWVeY
        sources	UVYXZXWWUWd
        south	dVTUUTSYUcU
        south*	UXVVTUVgVZT
        sover*	VVXXXYZWVTd
        sovereign	VVYXYYZWVTd
        space	SXVSVYUTaWc
        space $	WVVXXXWXUZd
        space in	WXaWWXVWaWa
        space*	WXXXXXYYXfW
        spaces	WXXXXXYYXfW
        spare	YXZXZYWYXZc
        spare*	WWVVWVXWUXf
        spares	YYWYWWXYXcb
        speak	RaWSTSSbSXf
        speak $	WaVVWWXVXeV
        speak for	WcXVYYZYWZa
        speak freely	YYYXYYYXYXd
        speak of	VUWUWWWVWYd
        speak to	YUXbVWYfXUX
        speak*	VZXUSVYTQYb
        speaker	UcWVXVVVTVc
        speaking	ZTbWVXbYVUc
        speaks	VTPVTYXTVeb
        speaks for	VUUWYaWXWWe
        speaks of	WWSYUVYUWfW
        speci*	XPUTaOfRaXY
        special	YRXZaTXYWaX
        special advisers	VWabVWWWXbX
        special category	VWbWXYVVWWc
        specialist	VaVXXYVUXWg
        specialists	VXXVYYWVWfU
        specialty	cVZWZYaYbXZ
        species	bWUYXUZWWTe
        specific	UWVVXWdWWca
        specification	aXVVWVXXbRa
        specified	ZWacbYYUVTX
        specified $	bXWdWaZWXXV
        specifies	XYXZaYYZZXe
        specifies the	aaXaaaaaaad
        specify	WVWYWYgVWVW
        specify the	XYXZYYdXYZY
        specimen	ZXYYWYVXVWd
        specu*	XWXXXWXXYXe
        speec*	UWaYXVaWeYZ
        speech	WXYZXVaWeZX
        speed	UTWcUTXZZeS
        speed*	ZXWaZYYWYbX
        speeds	aXXbZYXXXaW
        spell	YZdZZYbZYTZ
        spell*	WVTcXUVWXUc
        spend	YYVYTeaSaVW
        spend $	WUXUWdUWVUZ
        spend 0	WSWUXaUYWfS
        spend on	YSTZXSYXTdZ
        spend*	SSTVXUUTcZc
        spending	SSTVXUUTcZc
        spending on	XWXbWXVWVYc
        spent	XOOSVdPURcb
        spent $	aUTRXQTTUdY
        spent 0	UWVWWdUXYgT
        spent a	WXZVZXXWWVf
        spent and	YXZYYXYXZXd
        spent in	VWUbYZVVVVd
        spent on	RSSXTVSVTYc
        spill*	cbXXZYYYYaU
        split	aZbcWVUXUcT
        split by	cXZcWVVTWaP
        spoil*	UUVaUUUUUhR
        spoke	QPYRUQUSRZc
        spoke of	YXVXXWYXYVf
        spoke to	SSZRSSTUSWe
        spoke*	SSXYYVVUTcc
        spoken	SSXYYVVUTcc
        spoken to	TUQZVVWUUeZ
        spoken with	XXWYaWYVYVd
        spons*	YXWVTVZUdeU
        sponsor	TbUWVYaXVcY
        sponsored	UUWUWWWVcfX
        sponsors	VVaVWXUVdbU
        sport	XWVUWXWbVZY
        sport*	WXXXWaWWXbZ
        sports	WXXXWaWWXbZ
        spot	VSRVUUaVVbb
        spots	UacTWWWWcUc
        spott*	VbaUVUUUUUb
        spotted	VbaUVUUUUUb
        spotted $	UcbWVUVUVUY
        spous*	VbUUVVVWWZa
        spouses	VbVVWVWWWZb
        sprea*	gYTaSWORYVT
        spread	TYZaWUVVVWa
        spread over	VbWWYVYXXYb
        spreadsheet	gYPZTPQTYUV
        spreadsheet $	gWXUXVXWUWW
        spreadsheets	cWUXZcYVbbW
        sprin*	RQWZSPTUYbb
        spring	SQXaURUVYbZ
        spring $	SVXTYVWSYZb
        spring and	VXWWYXYXXab
        squad*	WUVUYaXWWZZ
        squar*	WZZSVXYUWbc
        square	WaZUVXaUXca
        squat*	VUZUYVYWXTe
        squatters	WUZUYWYXXUd
        squatters and	XWaXYWYXYXc
        st	RWQTSRcZReT
        st andrews	WZZYYZZWXVe
        stadi*	ZVaXYWVWVUc
        stadium	ZVaXYWVWVUc
        staff	KWYYRZcOQaY
        staff $	QRaWTRRTRda
        staff 0	YRcWVWWXUZU
        staff and	TUaXUXWTVZZ
        staff are	WRaZUVbVWeT
        staff at	XXXXYXYWWZc
        staff do	YYVVYWYWXXe
        staff has	XcTVYWXZYcZ
        staff have	WSYVUVTVUYd
        staff is	XbVWSYYZZbY
        staff may	XXTTVWVVVeY
        staff must	YWVUYWWXdXd
        staff names	XdcVVVUWWTV
        staff of	YWVaVUXXYZa
        staff on	VTVWYWbXXYb
        staff survey	bUbYYXZZbXX
        staff time	YYXcVdVWXTZ
        staff was	XWUVVSXXXab
        staff were	VZRYVVVUUdW
        staff who	ZXVWZZYYYdZ
        staff will	YWVWXVYYXea
        staff would	ZZTXYdYYZVb
        staff*	bTSYSRTUXXb
        staffed	UUUWWVXUVac
        staffing	bUVZUUUVaWZ
        stage	UNWYURWROVe
        stage $	TVcSUVWVVbY
        stage 0	VVUaUTWWXTd
        stage and	bWWXYYbXWZZ
        stage*	VaTWWTTTZfV
        stages	VcUVVUUVWgU
        stake	WXSVVVVUVVh
        stamp*	XVTVVWWUWad
        stanc*	VVXUeYXXVZY
        stance	VVXUeYXXVZY
        stance is	YYZXaYYYXTd
        stand	cUcWSXTSRaX
        stand $	cUZUWZXWVbW
        stand and	aUWUVaWWWWc
        stand by	VVfWXUWWVRa
        stand in	TVcWTVWVUYc
        stand*	ZaZOXWZXVbU
        standard	aTURaUTRVfZ
        standard $	YXXYYYXXYZd
        standards	UaTUWTTbZbW
        standards $	cUYYXWXVXeU
        standing	UZUYZYQTUdZ
        standing $	VTYXZZYZXed
        stands	abeSXYZQRVV
        stands $	ZZdZUabUXTU
        stands at	SRUUVUVWTlP
        stands for	YbbSXSVUUUc
        stands in	eZcWUWTTWYX
        standstill	bUVXYXWUXVd
        standstill period	ZYYYZZYZZWd
        star	VeXWWWWYYXW
        stars	dUVUWXVWVXZ
        start	VRQRSQfQQcX
        start $	UXVSWTgVUWW
        start and	VWWVYXdXWdV
        start from	WYYYZZVXYWd
        start of	WWVaYYXXUYc
        start*	ZTRcRZbTQXZ
        started	cWXbXbYVWWW
        starters	VXXWXWWWXfU
        starting	TUTQVYdTUWb
        starts	SWVcVTUUTZb
        starts at	YWWWXXYXVeX
        stat	XZVcWXZYdVW
        state	ZeQYeVWYPaU
        state and	VWVcbZXXWWZ
        state of	WWWWXWXWYXe
        state the	WdTXVWdXWXW
        state whether	ZZXRdXXWXRZ
        state's	aXWeXWVYWXW
        state*	XVbQZUOPVZb
        stated	WWXWTVUVUbc
        stated $	WXXUYXWYWXf
        stated that	WXXSXVWWVYe
        statement	aXZQcRUSYZa
        statement $	ScbXWYXXVTd
        statement in	dYXYYZZYYZS
        statement is	VTYZYXYWVgV
        statement of	WZXWZWXVccU
        statements	ZZaSTYTTZYZ
        statements $	VWSWWVWYVXe
        statements and	VYUYZWYYXdZ
        statements were	XbdYXXZZZcV
        states	YXWYYYYYZZd
        states if	aaXaaaaaaad
        states that	XYWYYYYZXdZ
        stati*	WYZaUTYccSX
        stating	ZYaXaWbZYYb
        station	WeaSVZaaVbP
        station $	WTZYWVZVXdU
        station road	XXXVYXZTXbc
        stationery	RVSYWWVWeQa
        stationery office	TXXWYYXVeUX
        stations	QYcSUPZSTcW
        stations and	bVbXZXaZXZX
        stations are	YWWXYXXTWgU
        statistic	XYWdYXXUbUa
        statistic $	ZWWWXWXWUWf
        statistical	XXUaYZYWbWb
        statisticians	UWXUYYYcaXc
        statistics	aUQgWWWccMb
        statistics $	VUUZYYWaVUf
        statistics are	aXVbVUcVaTa
        statistics on	UWXbYYYYTWd
        stats	cbTdVTUUbTS
        statu*	aUaXQYYWWaW
        status	VVUfVVXWZcT
        status $	YYXWZYYYWeV
        statute	UUaWUXUUVaY
        statutory	XXaTRaXZYTb
        statutory bar	WafUXTTTVSY
        statutory limit	WYWZYbYWXcV
        stay	PYoNZSRNRUN
        stay closed	YVdXZZYXYVW
        stay in	XWgXZXYYYWT
        stay out	WVYXWWWXWfW
        stay private	TdcUUTVUVUV
        stay under	YXcZYYZZZZY
        stay undisclosed	ZXcZYZZZZYY
        stay where	XXdYXXYYYYX
        stay with	VUgUWWWWWVU
        staye*	WUWZVVXWVda
        stayed	WUWZVVXWVda
        stayi*	WZaTWZWVWcW
        staying	WZaTWZWVWcW
        stays	PZmXRURTXTP
        stays closed	YXdYYYYYXYW
        stays in	ZYdYYZXXYZV
        stays private	ZXaWXXYXXZb
        stays with	WagVWVVYUUS
        steam	YXXWWYYZXYd
        stem	SUVUUYSVYZd
        step	ZWYVSbWTXXd
        steps	UTYSUVVTUUh
        stewa*	WXWXZWYYXYe
        stewards	WXYYZXYYXWe
        stick	eUTbWWWUYTV
        stick $	dXXXYYXYZXX
        stick*	ZYWWXWYYXgS
        still	MYeQRXTPXVd
        still be	SVaXYYXVZWd
        still being	TcbVUOSUSQb
        still in	WXdVXUWWWaY
        still open	XXWYYXYVVVg
        still to	UVYUVUWYZbY
        still under	ZcWZZXZZZZa
        still with	XVdWVYVXWbX
        stock	WVTYTSVZRaZ
        stock is	WWbUXWYbXVc
        stock*	WUbUTSUZbcU
        stocks	WWWVWVWWXeX
        stole*	UVbYWYWVWaZ
        stolen	UVbYWYWVWaZ
        stolen $	XYVSYYYXYiQ
        stood	aaXXWaPWRfR
        stood at	VUTSVUUUVgV
        stood down	YYWbWYWXXfU
        stood on	bWWVWVWYXVb
        stop	bRbSWZXNZYY
        stop $	bWUTWVVXWUf
        stop and	aWWZaYVWaWY
        stop short	WWgWYVWXWUV
        stopp*	TTVaTbeSRcT
        stopped	TUVaTaeTSbV
        stopped $	USRXVUTVSXf
        stopped there	YaWYXdYXZWX
        stops	UbdYWZRRSaY
        stops at	XbUaVXVVUZa
        stora*	XWXVTfVUXZY
        storage	XWXVTfVUXZY
        store	TRabUVSURaZ
        store $	XVTTVTWUUdZ
        store and	YYVZYZYYYZb
        store at	XYYVZWXWXeX
        store*	RSWdZYUXUZY
        stored	UTUbXTUYSXa
        stores	TUYbaYVWVbX
        stores $	YYXcYaXXXWZ
        stori*	YaTVVWWVXUg
        stories	YaTVVWWVXUg
        storm	WXWXYXXWWdY
        story	UbdXUUTTUXX
        story $	YcWWXXWWVUc
        stour*	YXXXYWXaeWW
        strad*	ZYXaZXWXWeV
        strai*	XVXbcaZSSXW
        straight	YWYccVaTVYW
        straight to	WXUZUXWVXad
        strain	XYXZYcZYXYY
        stran*	XWTUVVWVcbY
        strat*	RSbWXQUaZaV
        strategic	VYZVXYXcVWb
        strategy	STcWVSVaaZU
        strategy is	XWVYWXXYcWc
        stray	WWVVWWWXXba
        stray dogs	WWVVWWWXXba
        strea*	SaVUXcXWcTd
        stream	TUVUXcXXcUe
        stree*	VXVXQTbaZYX
        street	VZWYRVVaZXY
        street $	RYZbVVSXZRb
        street and	XUWVXXXWXba
        street or	XVYYWXYXYdY
        streets	aSYTVScUSbY
        stren*	ZWbVUUVXUYa
        strength	ZWbVUVWXUVc
        strength of	UWbVVWVYVWc
        stres*	YUUUVVUVUca
        stress	YUUUVVUVUeZ
        stress anxiety	XXXWXXWXXeV
        stret*	VWVWXaUVWba
        stretch	XXWXXaUVYZb
        stric*	ZWZVWWVWVWd
        strict	XWYXXYXYWXd
        strict confidence	YYVYYZYZYXd
        strictly	aXaXYXUYYZa
        strik*	TQQbVRXTTaY
        strike	VTSaUTUUVaa
        strikes	XXXTXWXWXcZ
        strin*	XWdTXVWWVYY
        string	XWdTXVWWVYY
        strip	WbZSUTXVVeV
        strip*	UcTUXWVWWWd
        stripped	VcUWXWVWWXc
        stripped out	VcWWYYXYYWc
        stron*	TVVbQTUTSVd
        strong	YTWYUWXXTQe
        strong interest	YXVXZXYXZXf
        strong one	XYYYZXXYYXc
        strong public	WVTVWUWYWUh
        stronger	WXaXXUYWYUb
        strongly	WXWYXWYYYXd
        strongroom	VYTWVVVVUcb
        struc*	ZbaOTZUSTcY
        struck	VcaSUZUUUaX
        struck by	WaYWWZXWWbY
        struck out	YZbVVWWXXbW
        struck through	TeaYWVVWXUT
        structural	XXYXYXYZYeU
        structure	dVWUXVXWXXc
        structure chart	eVWWYWWVXTa
        stuck	WUbaXXXXXcT
        stude*	OYQYYXVcVcX
        student	OWRYaUYaXYZ
        student $	WVWYaWVWWZa
        student loans	XXXYWYYdbXX
        students	TZVYSVPcWcY
        students $	ZaSXVRXUTcY
        students and	XZWWWXWXWeX
        students union	XVWYXWXcXcW
        studi*	UVYVXWZVUeb
        studies	WVZWXWWVVca
        study	YSZZSSVUTab
        stuff	TeVYXUWUVUa
        sub	TSTZRVSaVYd
        sub committee	WVWXXZXbWba
        subje*	UabWYUZVWUb
        subject	TaZWYVZWXVb
        subject $	aXRZSUUVXZd
        subject access	VWWYYVZWXWe
        subject and	YXYZYZcZZXa
        subject of	TVcaaTXVWbW
        subject to	TdbTTTSbPYY
        subjects	WYdXYUXXXXa
        submi*	YaZYUXRXUVZ
        submission	YaYZWUSUTWb
        submission is	ZWTWYYYWWeV
        submissions	YVdXUaWRaXW
        submitted	aYVWWXXZVYc
        submitted by	bbWYZVYYXWa
        submitted to	WXXWWYYaWUe
        subsc*	WWcWXWXYVYb
        subscription	WWcWXWXYVYb
        subse*	WUXcRSUWYVc
        subsequent	ZXZcWYYYWVY
        subsequently	YXWbYYYYacV
        subsi*	ZXZUXVYUbeW
        subst*	YZaWTbcSQVW
        substance	SZVWXaaVTZa
        substance $	VWYUUZUVVTf
        substantial	YVdUXWYXYVa
        substantially	XWbYXcXXXVa
        substantially similar	YYXXYcYXYZY
        substantially the	ZXcZZaZZZZY
        substantive	VUTWVWWXVYc
        substitute	ZXdVaVUXXRW
        succe*	bWUZUVUaUcV
        succeed	WVbbVWXVXTb
        succeeded	UVXVXYYaWda
        success	dWTdVUWWTcT
        success $	XVWdXWXXWXX
        successful	bcSYVTUTVZW
        successive	XVWYZaXWWXe
        successor	XYYWYYZbYdV
        such	TTSeXYKXUVY
        such a	WTZXZZSTaTb
        such advice	XXYZaYZYYUb
        such an	XZVbYVVWXRg
        such as	SRQZTWSQSda
        such cases	fWUbVVXWWTb
        such details	WXVYWYVWXXe
        such entries	VVXUYbXXXdW
        such information	WUZbWTWSWUb
        such list	TXVdWWXWWZX
        such matters	XYYYYXYcXVZ
        such plan	VYXTYYYXYiU
        such policy	TXXYXXVWWdT
        such reports	XXYbXXYVWeW
        such the	YWVXXaYWXab
        such things	SXbSWWXTUTd
        such time	WbZYYUcZYWa
        suffe*	XWZTXXXWXVf
        suffer	XWaUXXYXYWd
        suffer $	XWVUYYYXWVf
        suffi*	URZVVZYUUdX
        sufficient	VUaXWYZWVdV
        sugge*	WPPVWUQfUYb
        suggest	TSTVVVQgVWa
        suggest that	UUTWTTTaZSd
        suggest you	YYYXZXWdXXX
        suggested	ZUSWVTWXVSf
        suggested that	YYUXXXXYXWg
        suggestion	VVVUaVVUWcX
        suit	TTUTUTZUcRZ
        suita*	baZXYZYYYaV
        suitable	baZXYZYYYaV
        suitable for	baZYYZYYYWV
        suite	YZaYZZZZZcX
        suite*	WVVVSTVVVea
        suites	WVVVTUVWVeX
        sum	aVaXPYSSPXZ
        sum $	TVcbVVTTVTb
        sum in	VdVYXcXYYYc
        sum is	WUdVXYYWZeS
        sum of	RZRXVYVXRhM
        sum was	XWUaXUYYYYb
        summa*	dbWTTSQRWaX
        summaries	XadVXYXYWVU
        summarised	WVWWZZWYafW
        summary	ccWUPQSSWWZ
        summary $	cUSTUUTVbSf
        summary of	caVWVUTYWRb
        summe*	QRTPURVTPac
        summer	RRTPURVTPbb
        summer $	VWWSVUTVTYd
        summer and	WXXWXYYXXdX
        summo*	TSaYXYTbWbY
        summons	YWZYYZVbXaZ
        summonses	YUVWXVXYXfU
        sums	XfYTTWZUPVZ
        sums are	ZaXTVbVXWeR
        sums for	XcbXYWYXXXX
        sums paid	YbWbZZbZYVX
        sums were	UVUVVSVVUVf
        sunda*	WVTTVWTVQdc
        sunday	XWWTWXUWUdb
        sundays	YXVWXXXXSab
        super*	TRQbRUSUafX
        superintendent	VVSZTUTaUbZ
        superseded	aWVVWXVWWXd
        supervised	VVWUWVVUVfW
        supervision	ZYXVXYZXcWb
        supervisor	XWXbYYYXWVb
        supervisors	YWXcZYYYXeU
        suppl*	ifYVUTSQTTW
        supplied	hfYUXQTQVRU
        supplied $	iUdUVUZVSRY
        supplied and	dcXZaZaYZZW
        supplied as	dWWWWXZXWYY
        supplied by	QQVTaUTUYfY
        supplied for	abVXYYZYVXZ
        supplied herewith	cXXXXXXYXXZ
        supplied in	bYdTXWXWVVX
        supplied on	XTXXYZYXVWf
        supplied the	VeWXWWXWXSU
        supplied to	aWZdWZXXXZV
        supplied with	acTbYWXXXXU
        supplier	aRXYSTQSPba
        supplier $	aSYZVVVVVTb
        supplier and	aUVWVTUaUXd
        supplier is	UVWXXXXXXfX
        supplier of	YXaWYYYYYca
        supplier who	aXVYYZYYYWf
        supplier's	VcbUWWWWXUb
        suppliers	VQUXTTSRTae
        suppliers were	YYYYZZZYYeW
        supplies	cWbdVWWWYZW
        supply	aWYXRTaUTYY
        supply $	UWTbVVTUZeS
        supply it	bZaWWWaWXWX
        supply the	cZcVWUZYWXV
        supply them	WXaXYaWWXVX
        supplying	ZabXXaVZaWS
        supplying it	ZYaZZbZZZZW
        supplying the	VZcaYXWXXXT
        suppo*	bWZYRVOUSaZ
        support	bYaWUXTURXW
        support $	VUbUXTWUWUe
        supported	WVaUYXXYYfX
        suppose	UWUWVWWXXTg
        suppose that	WWWYZZXXWVe
        supposed	XXVcWVXUWXd
        supposed that	YXWaYYYXYWe
        suppr*	UfbQRQSURTY
        suppressed	UgZSSSUWSXV
        suppressed $	YeaYXYWYXTS
        suppressed in	WeUYYXYZXXW
        sure	RSYWTYdXTPd
        sure that	VWaaVXXWXYc
        surfa*	aYVXWWZVXfR
        surge*	SbWaSYSZXcU
        surgeon	UTdUWWYVadS
        surgeons	WaWZYYVXXdY
        surgeries	aaXVWXXWVdW
        surgery	UbVeXaVbXaR
        surgery is	VcUVZVWaVdU
        surna*	UbaXTUaSUWZ
        surname	VRaXUVaTUXb
        surpl*	YXXWZYYXYcc
        surpr*	UVUaTcVVVVe
        surprise	WWWYUbWXWWd
        surprised	WVVcVaVWWZc
        surve*	ZUUbWVTTXVY
        surveillance	VTVVdTUWXaX
        survey	bXXaNOTWYUa
        survey $	SVcUTTSRSYe
        survey and	XVSYXXYWWaa
        survey is	ZTWTWWWUVZg
        survey of	aRUWWVVUXXc
        survey was	YTVZXXYVUYc
        survey's	XXUbVWXXcUc
        surveyed	WXVgYZXXWYW
        surveyor	VSYUZXbXUdY
        surveyor's	acVTYbYUYYW
        surveyors	YSUTWWWYYeY
        surveys	bXTWXYUTWYd
        survi*	OUYgSTRYRZS
        survive	VWUbXZWTXXd
        survived	SSSfVWWUWaU
        survived $	VWUfVWXVWWT
        survives	VWWcWUUcUZX
        survives $	VVUhVVVVVST
        survivors	XVfVYYXWXbU
        suspe*	WaXTPUUPNdY
        suspect	USZUUUUTVVf
        suspended	SZXSTSZSTiR
        suspended at	WWaYYYYYWeX
        suspension	aWWVWWUWVdX
        suspi*	UWVUUXWWUae
        suspicion	YVXXWWYXXXe
        susta*	bZbWXaXXacT
        sustained	bZWXXbYXXbW
        swan	UVVZWTTUTfc
        swans*	YWYYYVYaWcX
        swansea	YWYYYVYaWcX
        swimm*	YWYYYVVTUcU
        swimming	YWYZZVWUUaX
        swimming pool	bZcYYYZYYWX
        switc*	YbQbUUYUSZY
        switchboard	bVTYTVWUWYd
        switched	UdVdXWXWUZV
        switched off	TdWcYXYWVXX
        switched on	XWWcYXYWYdV
        sympa*	UVVXXVVUWWf
        syste*	VVTeQTWONWa
        system	WWOdNTUPOYY
        system $	WZRZVPYTTcV
        system and	aVWaXVWUSaa
        system for	ZVUdWWWYVVZ
        system has	UUWaXXVXWZa
        system is	aVWbWbVWXVV
        system on	dVXYWYVWYeS
        system was	WVWbYWXWXXZ
        system which	WaVRWYXYXXe
        systems	ONXaWWZSRUe
        systems $	WYWaXVUXWVe
        t	VaUUWWZVSbY
        tab	jZRSSSRRYNW
        tab $	ZXXVWXVVUUf
        tab 0	jXTTUTUTRSR
        table	leSKMLSLcMT
        table $	bUZQSQNNKZd
        table 0	hYTRUTSPeRQ
        table a	cWTVVVVVXVb
        table at	fZVXVVWXaUU
        table by	bbWXXYXXVYU
        table for	baYXYXWYbYY
        table of	YWcVWXWWaaV
        table*	bRWZTTQWjSV
        tabled	cYUbXYXXUZX
        tables	bRXYUURXkTT
        tablet	WXVUXUXYUYd
        tabs	VaUaVVVUVTe
        tabul*	gaXYWWUSUTR
        tabulated	gaUUXVUTVUR
        tabulated below	bbXXXYYWWVW
        tacti*	ZacTTVWTSQb
        tactical	UafUXYWWWUX
        tactics	bYVXWXWUVSd
        tactics are	dWXWXXWXXVa
        tactics would	XYWZXYXWWWd
        tagge*	UTTaVUUVVaZ
        tagged	UTTaVUUVVaZ
        tags	YYYWYYXXYcb
        tailo*	XWWVXYYVVTh
        take	OTUVXeZZLXZ
        take $	ZcWVZXVZXYc
        take 0	WWSVVWVTWbd
        take a	XTUVVZUUWaa
        take advice	YYVXYXXXZYf
        take an	WVUVWYVVWWd
        take in	VWWVVUUUXbd
        take it	SWUXYaaaYTa
        take no	UVXbbcXVUVU
        take one	YXYXZcWYZYY
        take part	UXXUWVUSTeW
        take place	WVWVWVVWVWf
        take that	YZYWcXWXZUV
        take the	QTfbUVTXVXZ
        take them	YVUTXUWYVgZ
        take this	YUaTcYZaUTW
        take up	VTVSUaUZVdW
        taken	WdUXZUUXOcX
        taken $	QRQdUUUUTZY
        taken and	WWVYWaXXUUb
        taken as	VSUVZZaVXSd
        taken at	XVVeVVYWXaW
        taken by	WSVaVTVZUXb
        taken down	ZVXZWWWTXaZ
        taken for	YYWWZZYWZeW
        taken from	aVaTYVWWWYd
        taken in	aWXYXYWWWhV
        taken into	YUVVWbXWWUd
        taken of	VWVcWWUYVSe
        taken off	TbbTWXVVWbT
        taken on	WVbbZXWbYaW
        taken out	beXQRVSORYV
        taken over	ZYWZYWXdYZU
        taken place	YWVUYXXXZba
        taken the	YZYWYaYZZcZ
        taken this	XWVXYWWWXYe
        taken to	XXXXaWXWZfa
        taken together	VTWWaWWVVZc
        taken up	VUXTXVVVXad
        taken with	ZbbYXaZXZYV
        takes	NXYMVXZNPba
        takes a	VXaZXVYYXUd
        takes about	WTYYWXWXUZc
        takes in	TbSSWUeVTbV
        takes it	YYXWYaXXZYb
        takes no	XWWUZWWXYTh
        takes place	VWVVXYTXYiS
        takes the	VVZTYZWWYbZ
        takes up	WWaWXWWXXdW
        takes us	WVUVVgWVWVV
        takin*	bRbYZZTUSXY
        taking	ZSbYZZUVTWa
        taking it	bVdYbcXYYXU
        taking the	WXbaWZZXXcU
        takings	dXWXYYZWWdT
        talk	RPYaOWRSRYd
        talk $	XWVUVVWWWYd
        talk about	UUdTTUXZVXY
        talk to	VUTaTZVUTbb
        talke*	UVVTSWSUTca
        talked	UVVTSWSUTca
        talked about	WUQUSTVXUba
        talked of	WWbbXXWXXdW
        talki*	aYcXYYZXZaV
        talking	aYcXYYZXZaV
        talks	RQbUXTTTSVe
        talks with	TTTVZVWWVWf
        tally	VUTeVVVUVWZ
        tally $	UVVbWWXTWRd
        tally of	XYXfXXYYXVV
        tampe*	UXbVVWVTUYb
        tanks	XWTVWVXWWbd
        tanne*	bVVUWWXXWVe
        tannery	bVVWWWXXWUe
        tape	VUUgVVWXUXY
        tapes	RTafTUQTSTZ
        targe*	UTXQTURUUgY
        target	WUXRUVUWVeY
        target $	YXXWXYWYXeW
        target is	WWVWWVXWWgU
        target of	ZYZZYWZXXXe
        targets	VTZWYVWUVeW
        tarif*	baaXWVXWbYY
        tariff	cbZXXWWXcZU
        tarn	XXWXeYXdXYV
        tarra*	UTbWUYVUVUd
        tarrant	UTbWUYVUVUd
        task	SUWQUaRTSTf
        task $	WWUUWWVWWVf
        tatto*	UVUcWUVUTZa
        tattoos	UVUcWUVUUZa
        tattoos are	UVVcXUWWVYb
        taugh*	XUXYXYWWYVf
        taught	XUXYXYWWYVf
        tax	SRVQZUZUZeW
        tax and	WZWXWXXWWZc
        taxi	aUSZVTaZbXX
        taxis	WWYXWcabWeV
        taxpa*	SUbTXSTUTXd
        taxpayer	VWbVYTWWVYc
        taxpayer $	YZcWbVXYXaY
        taxpayer's	YYdXYZXYYVX
        taxpayers	TUVVTUVWTRi
        tea	VUVZWVXWUbb
        teach	WUccYXXWWZV
        teach*	QWaXWUadQZX
        teacher	WZcbYWVTUXY
        teachers	UTUTUTaPSYd
        teaching	UXWUZXYeVgS
        team	WOWUUbYaKYa
        team $	VSTYYQaVPWe
        team and	aZUXYXWZUcV
        team at	UTUSVUZaYbb
        team can	WYWaWXYaYUZ
        team has	bYYaWYYXYWc
        team is	WWZUWUWdWeS
        team of	UWYYZcaWVaY
        team was	aYZXYYXYZWe
        team will	YZXYVXVaXbZ
        team'*	WXVXaYXbXdW
        team's	WXVXaYXbXdW
        teams	XbWNYRaSSXd
        teams $	TWWVXXaVWba
        teams of	YdWUXWVYYVa
        techn*	WbUUVYSUYdY
        technical	YYWWXZVWYbZ
        technology	YWXXXXXVZbZ
        teleg*	cVcZYYYZXVW
        telem*	VUUXVUVUVYf
        telematics	WVVXWVVUVZe
        telep*	RYSYTQXQRcb
        telephone	RYUXRTYTScb
        telephone $	XXWUWWWXXad
        telephone call	UXXZYWXYWbZ
        telephone numbers	VXTVYZVWVTf
        telephoned	WVXcWVWUVaZ
        telephones	WUVSVWVVUXe
        telephony	aTUcYVTVTcT
        telev*	XYVUXYYYWYe
        television	XYVUXYYYWYe
        tell	SXYZbTXXObX
        tell $	XXdUUWVWXRd
        tell a	WYUXZaWXXUe
        tell from	ZYYYWYbYZUc
        tell me	VXUaWbaVWWb
        tell people	UUZVWWXYXdY
        tell the	UWcbVUTVWaY
        tell their	XWRcVVVSWaW
        tell them	YXWaXYWYYYd
        tell us	SRPZSReTUcX
        tell you	VUWbfQKcOcV
        telli*	SWaYZUSTUYb
        telling	SWaYZUSTUYb
        telling you	TZbVbWYVWVZ
        tells	TMYWUQRSaXc
        tells the	WWZaXWVXYTc
        tells us	TVWaTWSWWZd
        tells you	XTUTWURWccY
        tempe*	UUUaYWSWUda
        temperature	WUVaXVWXXdW
        templ*	ZaVXWVWVVXc
        template	ZaWYWWWVWWc
        tempo*	VUWbVVWWVbZ
        temporary	VVWbVVXWVcZ
        ten	RgTMQXUPVcV
        ten $	WYYWXVXXVdb
        ten and	UbUZXSVXbUZ
        ten days	VRUTWXXWWac
        ten minutes	RQRSTUQVRab
        ten months	YXYWYXWXYbZ
        ten of	UZWUVTVVWbY
        ten or	YcYYZYXYXbX
        ten per	WYWXXVXYXab
        ten seconds	UWVVXXVXWbZ
        ten years	SSWTXbTWacX
        tenan*	VUcYSZWPXZW
        tenancies	XXWUYWYWXVg
        tenancy	aUVYVbZVUaY
        tenant	TXUZTTVVSZc
        tenant $	YZWcZYYZZaV
        tenant has	XZVYYXWYXba
        tenant's	XVeYUVYXXcT
        tenants	VXcYUTTUaZV
        tenants $	XVUTZYXVXfW
        tende*	XZcPUSVUcYZ
        tender	YYdQVUUTbXZ
        tender $	USfWVUUVbSa
        tender in	WVWYXWXWVcZ
        tender is	YXdYZYZXbWX
        tendered	XZUYXZWaWfV
        tenders	RYaQVVYUaUb
        tenth	VUZUUVUVVca
        terab*	WWWWWUWXWVg
        terabytes	WWWWWUWXWVg
        term	WQSWTRdSZbZ
        term $	UVVWWWVYadX
        term and	WVXXXXUYWdZ
        termi*	XZYbWWUZZcS
        terminal	YWbbXWXXabT
        terms	XZbWWUMQVVb
        terms $	ZSURTTWVTae
        terms and	bXZYXXXXZWb
        terms are	ZVdXXXXVTYX
        terms of	ZabZYXSXaZV
        terms that	XWcXXXZYYVb
        terms would	YZaXXaXVYXc
        terri*	WWUUXWYXUea
        terro*	WaaUXWTUUab
        terrorism	XYcVVWYUUZb
        test	YNWaWPQbUaa
        test $	PSRRQRTQUWh
        test a	XXWXWYYeVYW
        test for	TVQfbTVUVZW
        test has	UWVUUUWVTVg
        test in	eXTZYXYXYYZ
        test is	WXTTUTWbVcX
        test of	UXXVWWYXWeY
        test results	UWcbWXYXVUX
        test was	TVVSVUVUWcY
        teste*	USPVSaSRRdZ
        tested	VSQVUaTUUcY
        tested $	WVUUXWVXXWf
        testi*	YaYYXZXWWVe
        testing	YYYYXZXWWVe
        tests	VUTTZZSbUZd
        tests are	XYXXbVYbYeV
        tests were	WWVWWUXUVYd
        text	XcZcXaQRSTb
        text $	WTUZUWVXXUg
        text and	XXUbXWXYXdY
        text is	YWYbYXWWXXc
        text of	cSSSUaVXUTd
        than	QcZTPaaYRYX
        than 0	ObTPSaXSSWZ
        than a	ZWTZWaRVUbY
        than five	VZVVWXSXWXc
        than for	ZbbXXXXaYVW
        than four	YbYYZWaYXcU
        than half	XaXWZYYYYcX
        than one	SRTUZaaVWcZ
        than six	XfVaYWWWXXS
        than ten	YeWWYVUWVbW
        than that	VcfUVUUSVXY
        than the	VXcYTeXWTZV
        than this	XUaTXVVcWWY
        than three	YVWXYWWYWhS
        than to	XWbUYWWVVWd
        than twenty	XWXWYXXXXbZ
        than two	WUVVWUUXYZc
        than we	VWZUXVbaUSa
        thank	SUUTUUPRSVj
        thank you	SUUTUVPRSVj
        thank*	VUUUUUSTUad
        thanks	VUUUUUSTUYf
        thanks $	WWWVXXUWXca
        thanks for	VVVVVWUUUSh
        that	VYXYeZVdVSW
        that $	KYceTSNWOXY
        that 0	bVVbQXUTUfV
        that a	RaRXYTSUUab
        that account	RUgUTVUTUcR
        that act	ZXaVYVUWYUb
        that age	VWVTWYWYacb
        that all	VabWWXWWXTe
        that an	VYWaZVZWVZZ
        that and	bUdaVaWcWWU
        that any	XXVXWYXVVWh
        that anyone	UWcXWWXWXYb
        that anything	XWWXcYXYXXZ
        that applies	WWUYVcZZXZd
        that are	ZafUVVTSRPY
        that as	VVZYWWWZVcY
        that at	XVYbZZWWUbV
        that bar	USWUVVWTWTf
        that basis	aSfUUZXWWRS
        that be	XWWXXXdVXVZ
        that being	UVSbbbWXWcX
        that body	UXXXaYYaYeV
        that both	XYZaWXYXXWc
        that but	XXXaYXYYYYd
        that by	VTXVbVbUVcW
        that came	aVdTWXVUWba
        that can	UVcbTbUUZTY
        that can't	YYXcUXYWXWa
        that cannot	WXYVbYYXYSb
        that case	UZUTVWXVYZe
        that comes	YUWUVdWYWXc
        that concerns	YVWWXYcYYVd
        that could	WaWWWZUbXWb
        that counts	UUXVYXUVWUg
        that course	YZXWcYWaYXX
        that data	VWZaVWWVWTb
        that date	VTdcVWWTYVX
        that day	XXXdXWXYYcS
        that description	YXWXZXYYYdU
        that disclosure	ZVWXWWXYYXe
        that does	bVdZWUaYVUW
        that doesn't	XVbcWWXWXUa
        that down	XUbTZYWVcVb
        that each	UaaXYWVVbaY
        that effect	UVZZZaYVVbU
        that end	YZZVXYYXWbZ
        that even	VYcYXbWVXZW
        that evening	aXWdWYXXWcT
        that extent	WWdbWZYXbWW
        that fact	YXYYcWYYYWY
        that far	UWWcXcTTVTX
        that figure	VWcYYXWXXdU
        that file	bWbYYWYYWcT
        that follow	bcYXXZWXWXa
        that follows	ebUXYXXXYaW
        that footing	dSYSUaUWXaW
        that for	bXbbbaYWXUU
        that goes	UWaXXdXVXUa
        that had	VcUWVTXWWZU
        that happened	YVXVYWWXWfV
        that harm	XYWWYYYYYWe
        that has	VUTXWWXWWbc
        that have	aWTWVUWUWgY
        that he	XVWUYWXWXeb
        that i	YZbWRUYQUaY
        that in	TWdUYbUUZVW
        that includes	XWXVWXWVWZc
        that information	aTVWYWVYVVe
        that interest	YYVVYXbXYWd
        that is	ZYVWVYYQWbY
        that isn't	TUdaSTVUUZY
        that it	SXaXYQRURZb
        that it's	VWZZXaUXXaa
        that its	ZVXSUYVXWdV
        that kind	cUWbXVWVVYW
        that leaves	VTZWYWYXXTf
        that level	YUXcXXYYYVb
        that line	SWYYYUYYYfV
        that list	VUaVWWXWWca
        that make	XeWXXXYWYWW
        that matter	VWWUWbZUUVc
        that may	XYYYaWYYXYd
        that meeting	aWZZYVYYacT
        that might	TTSVWVUWXRi
        that ministers	WXTWXWXUWUh
        that money	ZXYVYZYXZVc
        that month	VXYeWUXYWXY
        that more	VXXWYWXWXXe
        that much	SUTVYWYXTbd
        that name	WXYabZTXZWa
        that names	XVUYXWWYZVf
        that nature	VXXcbVTXWXV
        that neither	WWZYWVWWWWe
        that night	TWZabXYVYdU
        that no	YXVaVWVRUaZ
        that nobody	TdQbWWWWWaW
        that none	SUaacZXUWaW
        that not	VVbZWWWbVbV
        that nothing	XYWYXWUWWRc
        that number	WWYbZaWVcaW
        that of	VYYVUZXacYZ
        that on	VZZcaVbVWWV
        that once	VaYWYYXYXab
        that one	SVWXbTSXWfV
        that only	WccSUVSbUYU
        that openness	XYbYZZYWXWZ
        that other	XVWWXXWUVdb
        that our	aUZZTTUSRRc
        that out	aYXeYXZYYXV
        that parents	XVWXYXXWXWf
        that part	UVbTUZUbVVZ
        that people	UTbUWXWWWXb
        that period	XYXXYXWYWda
        that person	XTYXaTVTUZZ
        that point	aXXWVWaXXcZ
        that privilege	UXWXTUWWXYe
        that promise	ZXgXZZZYZXT
        that provision	YXXZXWYYYVd
        that public	YVYVWWXaWWb
        that publication	aWWZZXYYYVf
        that purpose	YYZZYYYVcda
        that reason	bQdUbVUSVZV
        that regulation	aVZWXcXVYUV
        that release	YVaZZYYXVVc
        that residents	XUTUbWWXXUc
        that road	ZXWbbXXcYWY
        that section	ZcYWZYVUTOW
        that she	UUXTUcVXVZZ
        that size	WVVbWfVVXXY
        that some	XZTUUbVTUUc
        that somebody	YYXYbYYYXVa
        that someone	VaUVcXYWUYc
        that something	dUTSXUVTWcW
        that sort	WVTZZZWZVSa
        that staff	YXXWYYYYYYd
        that such	UVVYdVXVXUb
        that sum	TVbWZSUXcWb
        that takes	ZZWYXWZWZbd
        that taxpayers	YZZZYZZZYXc
        that the	YTZWZbSUXWa
        that their	QWWPWWWZUXe
        that there	URdUbOUOQdY
        that there's	UVUbabVXaYY
        that these	XYdcWWXXWTY
        that they	ZQYaWPWZZZX
        that they'd	XVYYYXXXYca
        that they're	VWaVZZWWVYc
        that this	TXUSYeSOUab
        that those	TUXcaYWWVWb
        that time	VSSZWUXTUUg
        that to	VXbUUZTUWcY
        that two	VaXWYYVYXbY
        that under	VUbbbZXVVYV
        that was	RQaWTSRPVZb
        that way	XVeaVTTUXbU
        that we	ONaXaccQUUa
        that we'd	YaWTYVWXYXd
        that we've	WYZcTXVVXTa
        that week	VXaTXWbYXcY
        that were	ZaaVbUYSXWb
        that what	YWWWXWXWYTf
        that which	YZWaXXXYaWb
        that will	WVXVVXYXWcc
        that with	YXWZZYZYZVf
        that would	QWcbVYVZVRV
        that year	aZXaVTZRXUb
        that you	UVRWRWXTZWb
        that you're	XVXYXYcWWVb
        that you've	XXaVYWYXYUc
        that your	aXTTXcUbVcX
        that'*	VUcXPZNaVTZ
        that'd	UVbaVbUVVWb
        that'd be	XWXXYZWWXYd
        that's	XUYXQaQaWVY
        that's 0	WWVUXcWWWSe
        that's a	UWaRUTSTUZa
        that's been	VUaWXUYVTVe
        that's not	UcXeWUWWXVU
        that's the	XcVSWbVVXcW
        that's where	VVcVXcWbUUW
        the	aaXXXYYbaVT
        the 0	YXYYMZSXTWZ
        the above	WVaXWUVUVYf
        the absence	WYZYXZYYYcZ
        the academic	ZWWXYXVXXaa
        the academy	UUSaVSWacTc
        the access	YWbUYYYVXUc
        the accident	WXVaWXaVUbZ
        the accompanying	eWXWYYXXXZU
        the account	aaZbXWVVVaT
        the accounting	aXbVWYYWYeT
        the accounts	aTPVUSUaWVf
        the act	TOVSUaTYbKe
        the act's	VZZVYdXXYXZ
        the action	cVUbXWWYbWZ
        the address	bRQUZYUZaZa
        the addressee	XVUYYXXTXXe
        the addresses	aYcUWYWXXQb
        the adjoining	XXWXXYYWYba
        the admissions	cYZYVXVUbWb
        the advice	aPdUTUUYXWb
        the age	WWXaXWUYUaZ
        the agency	YZXbYRSSWaY
        the agency's	VXUZVWWVZcZ
        the agenda	dcWWXYXYSbW
        the agreement	WZYSZTXWUUe
        the air	VWTUXXXWabc
        the aircraft	VXVVXVXWWYe
        the airport	XXbXXWWbXbY
        the alarm	VcaXYYVWWcR
        the allegation	YYUXVVXWWeX
        the alleged	YXUbbZZYZWY
        the alternative	VVVXZZYZWSe
        the alumni	YYWWXYXVXcZ
        the ambulance	YWaZZWXYacT
        the amount	VZaVTaUSUXZ
        the analysis	bWVaWXWXWVa
        the animal	XWbVXXXbcZY
        the annex	cXZTURUSUSa
        the annexe	WXcVXXXXYUe
        the annexed	cXYYZZZZYYY
        the announcement	XXWVXZZYXcb
        the annual	TXVSWWZXadW
        the answer	VVZTUbdTcaU
        the answers	cUXUYYWVUUc
        the appeal	UZTdVTTUWZZ
        the appeals	XVXXWbWVbfV
        the appendix	baYVXWWXUVa
        the applicant	USRVWVUTYcc
        the application	UbSWUaTSSeX
        the appointment	VYaXXVXWWab
        the appraisal	WVcWXWYWWcW
        the appropriate	WUXYXcYXWVZ
        the approximate	ZYYZYZcXZZX
        the architect	XXUdWYXXXbX
        the archive	YVUaVXacRZX
        the archivist	WcVWXYabWWY
        the area	TUWbVWUXUdX
        the argument	YYZXYZYYYWc
        the armed	XXXWXXXXXYd
        the army	XXWXWXWZWVe
        the assessment	ZRWQVXVYbTf
        the asset	bbVeWWXYXVU
        the association	VZaVZZUUUWc
        the attached	ZcUVWWVUTZX
        the attachment	bbUYVXWVUWa
        the attendance	XbZZWXYZXbW
        the audit	bWWQUXVSXYb
        the audited	YWYZYVXWcZU
        the auditor	XUaYXXXXVZc
        the auditor's	WZaVWWYXabY
        the author	ZZaXUUVWUbY
        the authority	YVXZZZZRSbZ
        the authority's	YYYXaYcYZcZ
        the autumn	YSWRVVVVSba
        the average	ZVURVWVXVaa
        the award	bWXXWXWWUYc
        the awarding	ZXYZXXWcbVU
        the back	WUUaYXVaVba
        the balance	WRbYURRSUbZ
        the ballot	ZYbaYXYYYbW
        the band	WVbWWVYaWfU
        the bank	YbdVbXXbVYT
        the bar	VWVVUSVaVca
        the barrier	WXVVYZXUWZc
        the basement	WXYbXZXWWXc
        the basis	WYbWWYXYWXc
        the bed	YcVaZZYYZWb
        the beginning	WWYYXXXXXbb
        the belief	XWTVWVYZWUe
        the bench	WXVZXXXYWdS
        the benefit	XXTWXXXYXWf
        the bereaved	VXVUVYYXYUh
        the bereavement	XXaUXYXWXYa
        the best	VWWbXYWYWZZ
        the better	XXbVVWWVVVc
        the bid	ZbdXVUUUSWV
        the bidders	WTbUYYYYXUe
        the bids	YXdWXXYcWWW
        the bill	aUUZWWWXTXd
        the bills	YUbYWVZZbcY
        the bins	XWYWWYWYYcY
        the board	TXaUZWVZUbY
        the board's	ZVYbXVXVbaY
        the bodies	WXWWaVYWYbZ
        the body	YaSZUTWYSUb
        the boiler	bUWWWXVXWYc
        the book	WWUbWVVWVfU
        the books	WWVTWVYUdXb
        the border	YVWcXWYcXcW
        the borough	UZVXZUVaWbZ
        the borough's	XXWVVWWdVaW
        the bottom	WVYWVXWVeVa
        the boundary	YXWUYXaVbbX
        the box	bYXZUTUWUdQ
        the boxes	UWVeYVUXWTb
        the branch	bZaXYXYWYdU
        the breakdown	dbYTWVWXUYW
        the bridge	aUWbZWZZTZV
        the brief	cWbZZZZYYSZ
        the briefing	abYXWXXWXSZ
        the british	XXbbXXYadVU
        the budget	VVURVTYVTWg
        the building	QbYXVTQZTYY
        the bulk	WWXWXXWYWgT
        the bundle	cabaWXWUXUZ
        the burden	VUUYYeTSYaY
        the bursar	cWWWWZWYYVb
        the bursary	bUcSTZVWVcS
        the bus	ZZTWXXaYZbX
        the business	ZbXSXWaUaYY
        the byelaws	aXXXXYXXdYY
        the cabinet	YYVUcTWcaXY
        the calendar	YXXXXXZWbZX
        the call	ZSWZSSUXSVe
        the caller	WbTbbYXVWcT
        the camera	ZVVcXaVaXXd
        the canal	XYXYXYYbWcW
        the candidate	aXZUbYXWYcW
        the candidate's	YaXVWWVWWcY
        the canteen	XXWcXWYZWbX
        the capability	XWVVWWUXXUg
        the capital	WYUXWYUVaVe
        the car	XWacVUXXXSh
        the care	WXYXYXWeYXZ
        the caretaker	XYXcaYYXXXa
        the case	UWWXYSUYXZe
        the cases	YWeXYXYZXbW
        the cash	YaWVYYYXXZa
        the catalogue	YVUTUWVXZYb
        the caterer	WVVWYYZbXab
        the catering	aXYabaYYWXW
        the cause	XUUVWVUaYda
        the ceiling	XYYYZWXXWVf
        the central	YXWYXXXVaeX
        the centre	VVRRUVWVVba
        the certificate	YVVWXVVaVbZ
        the chain	cYUWWXWVVaY
        the chair	XVZVSbUVVbc
        the chairman	UXUZYWUUWdX
        the chamber	VYYXYXXXWfU
        the change	YVUZUUVTTeT
        the charge	WVUaYTWXXXb
        the charges	WWWWXXXXXZc
        the charity	XUVdXWWYTTd
        the chart	eVXXVXWUWXU
        the chief	WWZRYXUZWbY
        the child	XabWVWVXWbZ
        the children	VVVYXWXXXVf
        the choice	WWVcWWWWXaa
        the christmas	XXYdYcZWWWU
        the circumstances	ZVWabSWWVYb
        the city	XWUWXXacWaY
        the civic	WXWXXXXabbV
        the civil	WWWWVacaccV
        the claim	VYcWXVXXWbZ
        the claimant	XUaUVXVVWcZ
        the claims	dUebYXTVUUW
        the clause	caWYYYYYVaZ
        the clerk	YWUVVZXSRdY
        the clerk's	YbYVWbXXXUb
        the client	UVXXaaXUVTb
        the client's	YWcZZYZaYZW
        the clinic	XWVZbXYbVbT
        the clock	TTQVUUYVTce
        the close	ZVWXVZWXSZb
        the closed	cWZXVVWXWYa
        the closing	XYaVVWWVXbW
        the closure	XVTZWXVTUYd
        the club	VWWXYVZWWab
        the code	TVXTWTZXTcc
        the collection	XYTWXYYaYcY
        the college	WUYbYaZQWYb
        the college's	WVVaVXWXafS
        the columns	bbZUYYXZYUa
        the combined	bXYXYYWbWUZ
        the coming	UUTaZWVVWcb
        the comments	cTgXZYYXYUU
        the commercial	bcaWYUXWVWW
        the commission	WZYaZXZVUYb
        the commission's	XVYZWXWXfWY
        the commissioner	XTSWUZRVPac
        the commissioner's	bSWYYZVRTTf
        the commissioners	VWaVaVWaWVW
        the committee	PVTWWWcScZa
        the common	VWXZUTXXcbW
        the commonest	WXUWXXYXVgU
        the community	YaXXWYXYYYd
        the company	TWXSWTTYXeZ
        the company's	WadZWYXYWcT
        the complainant	TXUZUTWSSYd
        the complaint	VWbbSbYWUVY
        the complaints	YaVXWVVVdVb
        the complete	dUTWWVZVTUZ
        the condition	YbWbXYYWWcS
        the conditions	bWXYZZZYdWa
        the conduct	YXTWYYXbXWc
        the conferring	XYZXWYWXXVe
        the confidence	XacYWWXXWYX
        the confidential	WbabYXXXXTZ
        the confidentiality	XYVXYZZZZVf
        the confusion	YWUVVXYWYWe
        the consequence	bZWaXYVUWZa
        the conservation	XWXYYXXYVdX
        the constabulary	VWZcaYXaWaX
        the constitutional	ZbWYZWYZYZc
        the consultant's	baTUXTYXWUc
        the consultants	XaZWXWTXVVc
        the consultation	aYVXXUVTZXb
        the contact	XaTSYXVWVbc
        the content	UYaVWZVVVaZ
        the contents	ZWbZXXXWYeV
        the contract	YaTUSPVUSWc
        the contract's	gVbVWVWVUTX
        the contractor	UWWaUVUVWbb
        the contractor's	UdVWWTVWSXb
        the contracts	XVXVXTUZXWe
        the control	XXYSWYXZXba
        the convener	XUVbWXWWWYY
        the convention	aXaZWXYYXUd
        the copy	aacXZXZZXWZ
        the copyright	UVUXWWWYUVg
        the coroner	RZZZVVVcRSa
        the coroner's	VVZZVWWabZY
        the corporate	YYVXXWXUYba
        the correct	WXXbbYaaZTa
        the correspondence	aaZQVYZVUaZ
        the corresponding	XXXYZVXYWca
        the cost	aUVUSdURUSc
        the costs	cYXXXXXXXXY
        the council	YXVbYaTVWYY
        the council's	VXVYQWSacXZ
        the councillor	WWXXbXXWXhT
        the count	XZTXWZVUTfU
        the counter	YWbYVUXUaWc
        the country	XWWVZZYWWUf
        the county	SRRSWWWXZbb
        the county's	YYXUWYWbbdW
        the courier	YXUYYYYZYZc
        the course	TTdUUVYZZVY
        the court	TPZXWaZWPYa
        the court's	WacZYYWXVaU
        the courts	XXYVWYZaVab
        the covering	fVWYYZZZVWX
        the cps	WXXYabXaaaa
        the crca	YVZWWWWXWWc
        the crew	aUZXWYXYWaa
        the crews	XVWaWYWWYdU
        the crime	bUUaYXYWdXa
        the criminal	WYbZXYXaWZZ
        the criteria	aXUXXXWZWXc
        the crossing	aUTcWVWYXUb
        the crown	YVYVRVZcSYa
        the csv	gWWVWUWVWVU
        the current	UWYZWZTVeWZ
        the custody	XWYYWXXWVTg
        the daily	XXdaXWYZWXV
        the dark	UWSdUTVTVSb
        the data	eZWbWVRWXQa
        the database	aWTVUWWWYXc
        the dataset	VabbXVXWdWU
        the date	YaXVWTWSXaa
        the dates	XcVZXVWWWYd
        the day	RTSYWTPTZca
        the deadline	XWXXXWYXZfX
        the dean	aXVWXXWZXYc
        the death	WWVVVVWVWYf
        the deceased	XZXWZUWXVca
        the decision	WWZZWWXZVcX
        the decisions	dXWXYXXXXUe
        the deed	aVVcYWXYZaX
        the deeds	WYYZYXYZbXY
        the defence	UWVYXWYSUeX
        the degree	XWWXXXYXXgU
        the delay	aVTWXTVWVYd
        the department	WXZaZYVaZUX
        the department's	ZVUXXWXZacZ
        the depot	ZVcbVUYVYWZ
        the description	TVYcbXWVaVZ
        the desk	YWUXYYYYXUh
        the details	WVbUaWWUVVc
        the detection	YYdYXXZYXZX
        the determination	VbYZYYWWWba
        the developer	XUScWXXcVYa
        the developer's	UbabYXZYbXY
        the diary	ZaZUYXXVVZZ
        the difference	XXXaWWXWWeV
        the digital	aVVWWWWVTYe
        the diocesan	WXZbWZXdYZW
        the direction	ZYWYXXYcXUb
        the director	TYZUWVVTSdY
        the directorate	YWWXWVWWVae
        the disc	eeZUVTYXVTV
        the disciplinary	XVdaVXYWWVZ
        the disclosure	VZWRWVUYZYd
        the discussion	YcXaWYXZYVa
        the dispute	WXYWWUYXXWd
        the distress	YXcZZYZXYYa
        the district	VTPYVTZZTXb
        the division	YWcWZaXXaTd
        the document	bYbYTTZWUQa
        the documents	bTXZWVVUZfX
        the dog	YUTeTTUZVWV
        the dominant	ZYaXZXYZZWb
        the donor	YadXWWYXXWX
        the door	UTYUVWWWdaa
        the draft	VTdTVVUUVZZ
        the drafts	WZaXWYXWYTc
        the drainage	bWVdYYZXYZY
        the drawings	XbZTUWUaVTa
        the driver	WWWbaWVZVdW
        the drone	aWTbVVWVVdW
        the duchy	XYYaYYYcXYa
        the duty	VXQPYdXSYYc
        the e	bTZYZXXYYXb
        the earlier	YQbYaaWWbMY
        the earliest	VWYYYXWWZeW
        the economic	WYWXZYYXcZa
        the education	XVUSWVWbWVb
        the effect	XZYbWWXWXXb
        the eight	cUXYWWWXVYb
        the eighteen	VWbTXbWXYYY
        the eir	cVXWVaXWVVa
        the eirs	YbWXYXVXYXc
        the election	XXVVYXUXUfV
        the electoral	UVXYXUXcUeV
        the electronic	YZYaWbZZVUb
        the eleven	ZWaUXXVVcVY
        the email	YYdRWWXTWaZ
        the emails	eZXZTWTUVSV
        the emergency	WXcbYYXXWWZ
        the employer	WWTWVVVcVSc
        the enclosed	aXSTVWTVSVc
        the enclosure	aWYWYWbXWdX
        the end	aXQXSTSQUZb
        the energy	ZaUbWVZbaWT
        the enforcement	bWVaXXXXYdV
        the engineer	VbYbXXXYXVa
        the engineer's	ZbWaWWVXWaZ
        the engineers	XUXbXXXVXXb
        the enquiry	XYdbTWXWbVX
        the entry	WVWcbXYWZZV
        the environment	VVRPSRSccXY
        the environmental	ZUYQOQSVRYa
        the equality	cXVWXWXWaYZ
        the estate	VVbaYWUYWcV
        the estates	VYTZXYVWXXd
        the estimate	UUcTWbVXUbX
        the evaluation	eUbTWVTVUVX
        the evening	XYYVYWXYafS
        the event	UWWbUWZaVYa
        the events	XYYYXXYYYYc
        the evidence	dTdWWYYXYTa
        the exact	ZdbYWXVZXXV
        the exam	bVWabXZWUXW
        the examination	VUUVVVUadXV
        the exception	SaaUQbTSSXa
        the exchange	bbUWWXXUbTW
        the exclusion	ZbWZeWXYYZV
        the executive	YZbZWWVUTYY
        the exempt	VXeZaaaaXXU
        the exemption	XWZTWOTTZZa
        the exemptions	UXUYWWWYUYg
        the exercise	TUYTUeWUUaX
        the existence	WWWSeVXXVTa
        the expectation	XWXXYXYYYcb
        the expiry	WXYbYZZXWab
        the extension	VXXWWVYXVYd
        the extent	WZWWWUXXZea
        the external	aYYWYaYbXXa
        the extract	daWWXXXYYVb
        the facilities	YZWWZXYXXXd
        the fact	VVSVVZXSXac
        the factors	WWeWXWWWXSY
        the facts	YXYYZXXWXWe
        the faculty	XWZbXYWVaZX
        the fall	YTYUYXWVXcZ
        the families	UZbVXUYWVVd
        the family	UXZUYYWWVYe
        the family's	WcYWXXWUXYa
        the farm	ZYVWXYaZYYb
        the fault	XZVdXYYVXaW
        the feasibility	XXcVVWUXUVa
        the fee	ZUVZUYUVSZa
        the fees	QYSTVeaVdZT
        the fence	VWVXWZXWVfU
        the ferry	bXXXXXYaVdU
        the field	UVUaVWSSUbZ
        the fifth	YdXXYWZYWbV
        the figure	RRbcUTPRVZX
        the figures	XaVTSVYVZYa
        the file	YcaWVQYXPUa
        the files	bWUVWUUXXda
        the final	dXTZUTWVSWb
        the finance	ZaWaWaWYaWb
        the financial	WUbXVZXZbaU
        the finding	VXYbUdVYTWY
        the findings	daYXWWXWUTd
        the fire	VXSWWZUbVZc
        the firearms	WXbWVXYVXZa
        the firm	TXdYXUUTTZa
        the firms	cWcYYVXXYcS
        the first	dYUWTTTPWaX
        the fiscal	ZbZVWXWXWXb
        the five	VYSXUTaVVeZ
        the flag	WYXaYYXWWba
        the fleet	ZbUVXYXWWTf
        the flood	XVYZXYXVVbW
        the floor	WYZYXYYVXWd
        the foi	XWfZXWXUZYY
        the foia	WXYSUXTVTTe
        the folder	caYXXWXYWZX
        the following	cULPXSXTYUa
        the food	XYXWYYXYcaY
        the foot	ZWVVXXXTYVf
        the footage	cXbbbbXXXUV
        the footbridge	aVYVXWWWVaa
        the footing	WYVZUZWTVXc
        the force	UYYabZPQWXY
        the force's	WWWWXZWbWeW
        the forecast	YXaWYZXWYZb
        the foreign	bWZXbYYcXXX
        the forestry	XYXWXdXcWXX
        the form	bVTdXVWTTYZ
        the former	bYYXaZaZYWW
        the forms	YXcdXXbXXVT
        the formulation	WVaYXYVXWab
        the forum	XWYXXaYbYWb
        the four	YYcYXZTVVaW
        the fourteen	XVdUUVYWVUb
        the fourth	ZfbUWWVWTTX
        the framework	WXXbXXXXWcZ
        the fraud	WVbWXXYZcaW
        the free	VXcVXaXYbRb
        the freedom	SaYYYaYNSUW
        the freehold	YYVWXXXVYfU
        the freight	VbdWZbVUbSY
        the friends	WVWVXWWUXba
        the front	UWWZYYZWeZU
        the full	WVYSUWSTZab
        the fund	XUTUYXXVWab
        the future	WVWVYaYXWUc
        the gallery	ZXabXYXVVYb
        the garden	XWWWXWXVVbd
        the gate	VWWaWXWWbYb
        the gazette	XWWVXXWWacY
        the gender	YYYYXYZYcXZ
        the general	YWRVYWXbbZX
        the gift	WUYWXYXYWXd
        the gist	acVWWVWWWbY
        the governing	cXVbcWXWXYb
        the government	VbVaabXXaeV
        the government's	XWXaYWYYdZX
        the governors	ZXbUWXUVZaY
        the grade	YXdYYYYZYUc
        the grant	bWTZUUUTUdT
        the greater	WdZVUQWVWcX
        the grid	eWbTWXTaUVX
        the ground	STTWSbSTUcY
        the grounds	UaXSYUXWVab
        the group	YaZaWWYXXYb
        the guidance	YUZVWZXWaUb
        the guide	VVZWWTWVbcW
        the guildhall	UZVaXYWUaYa
        the half	YXXXYWXXYVf
        the hall	YXXVXZYVWgZ
        the hammer	WYcVWXWVWeT
        the handling	WVYYXVWWWWf
        the hands	UXaZXXWZUXc
        the harbour	XbUZVVaaZaX
        the harm	VVbVZXWWWRZ
        the head	WWYRVYUSVea
        the head's	XadUYYYXXXZ
        the heading	WWXWXWZXXdX
        the heads	WcYXXXVWWbY
        the health	ZUWbYXUZXZZ
        the hearing	YXbUYYXTWeY
        the heir	ZXZVaXWXXYc
        the help	VWVXYXVXXdZ
        the high	WUcVYYWVXXc
        the highest	UXcVUSVVWcW
        the highway	UXWXVXVYdZU
        the highways	UUWVXYVXWbd
        the history	aaXaYaXWVUb
        the holder	YaXXYYYeYcW
        the holding	YYZabYYZYdX
        the home	ZVUZaWRaWYW
        the homes	XZaVXXXWXcY
        the hospital	SQWYUSTaZZZ
        the hospital's	WXVWXXXYaZY
        the hotel	XVVXYWYYYWe
        the hour	YVVYYYWXXgT
        the hourly	XacWXXWZWZY
        the hours	XWYaXdWWXZW
        the house	WaXZVUUTVYd
        the household	YYcWVVWWWZW
        the housing	UWUYWTXbVXc
        the hr	YYWdZYZZYWY
        the icb	WRZfXVQcQXS
        the ico	VYUUWTWdWfV
        the identities	YcZXXXYYXXZ
        the identity	WbXVYXXYXUd
        the incident	ZaVYXWZbTdR
        the independent	bcZVXWXZWTZ
        the individual	VVdQcYVYURY
        the information	YUWaRaVVSbX
        the initial	bVXXYbZWWZZ
        the inquest	TYXUVTVYVWe
        the inquiry	ZaXaYXXaXcW
        the inspection	ZZaVXVXbaVZ
        the inspector	TWaTUTVbVXX
        the inspector's	XaYWYYXXWca
        the inspectorate	VWaaVUVVVXb
        the inspectorate's	WcWYXYWXdWY
        the instructions	ZbUUVWWVXSc
        the instrument	VVTZUWXUUbb
        the insurance	TaVVWVWVXba
        the insurer	XVdXZXWWZcV
        the intellectual	XYYYZZZWZYd
        the intelligence	XXcbbVYZXZT
        the intention	WXYXXVWXWUc
        the interest	UTZTYPTTVdY
        the interests	aWaVVVWUTWb
        the interim	XXZXZaYYVdW
        the internal	daWVYYYVWXY
        the internet	WVaWWVUUaUe
        the interview	UcfTVXVVVRT
        the introduction	YZZaYYYZZcX
        the investigation	VbXYVXWWWSd
        the investigator	YXYYYZYXYeV
        the invoice	ZbXaXZXWXYb
        the invoices	aXVdZcXaWXX
        the item	XeYaVYXWZWU
        the job	cWYSUcXVTYZ
        the joint	WXYbXWZbWRd
        the judges	XUVUYVVVVbc
        the judgment	WWUWWVXWbUd
        the judicial	XYWaZZWaWbW
        the june	XdXXYXYVYZX
        the justice	aYZaYWYXZYb
        the keeper	bWXUXZXaXaa
        the key	YYVWYVZXcWd
        the kind	WWZfcYbVWQS
        the kitchen	XWXaXXXYXdU
        the knowledge	ZYYaYWYZZZb
        the land	UUXTUYYYaQg
        the landlord	WbZVaVUbWSb
        the landlord's	WYYXVWXZVba
        the landowner	WXbVWWVXXVc
        the landowner's	bZWVYYXYXYb
        the lane	VVTZVVVWVeW
        the larger	YZWUYXWWVeX
        the largest	TUXUTTUWUfV
        the last	aWXUTVZOXaY
        the latest	XVWUUWVUaZa
        the latter	VYYZSVUYUab
        the law	XVTUTZVVYZb
        the lead	WVSTVVWbWSf
        the leader	WXZXaYXXYZb
        the leak	YYXXXXXXXcY
        the lease	ZVWVVWVWUba
        the least	ZXXXYZaWXXd
        the ledger	aXVWXaXXVZa
        the legal	UYZaWZTaWYW
        the legislation	XYWWXXYYVUg
        the leisure	YWVbYYYZUbb
        the letter	WcaXYYbTRWY
        the letters	TZeVVSVVWQc
        the level	YWeXXYVVYbU
        the levy	YYXYYXYYYYd
        the librarian	YXXVXXXWWWf
        the library	VUTZVUYSYaZ
        the licence	bTUcXVUVXXc
        the licensing	WaWSTZTSbaW
        the lift	aUSYVWcXWcW
        the light	ZXbaVWYXWaY
        the likelihood	YYXZZYYYYYc
        the limit	UUTUVgUSUTZ
        the line	SUZYTfTVSYV
        the link	fUVWUUUVaQZ
        the list	dYbSTSWQRZY
        the listing	WbXUXXVaYUb
        the lists	XZaVYWXWcUb
        the litigation	ZXWYYXYXYWc
        the loan	baWaXYZXYXb
        the local	UPbVUSTZYZa
        the location	bXcYXXbWXYV
        the loft	XXXVYXXXWZc
        the log	dZRYVTSUaXW
        the logs	XUZZYXXWWWd
        the long	ZaZZbZYYaWX
        the longest	VUVVWRUVViV
        the lord	WUZZWWWVWfV
        the lorry	WWUaWXbWWbY
        the losing	VbaVXWWWWVb
        the loss	XXaZXXXWXbY
        the lot	bVcUTZaUaWU
        the lottery	VXUVWYUaWaa
        the lower	WXXXXXZbWbY
        the lowest	WZSUWTXWVaa
        the mail	dXXUWWcWXWc
        the mailbox	YWVbWXXXWSe
        the mailboxes	WWVaYdVYSSZ
        the main	WUaVWUTWWfW
        the maintenance	YXcaZYYZZXb
        the majority	WZZXYWWVabU
        the make	XXaZVXbYXYa
        the man	XaUTbWXWXda
        the manager	VXWaYWcWYdW
        the manner	bWWaYXYYYVZ
        the manufacturer	WXccXWXWVTc
        the map	WfaQWVZWZZU
        the march	UVUWcbXXUXV
        the marine	XZZXWXVdUUa
        the market	UVdXWXUWTWb
        the marking	aXZUYXYXXUb
        the match	VWXUXWWYWdZ
        the material	aSYYUWVUZVa
        the matter	XPUUXZZVVeY
        the matters	XWabXXXXYUa
        the mayor	VUUVWVVVWdZ
        the mean	UUVVWTVXTcZ
        the meaning	XbWWZcXWYcX
        the means	WXYWXXXXYac
        the meantime	VVaTWUZTVZe
        the median	WXWXYVWXYiQ
        the medical	aUZYbbWVTXS
        the meeting	YVRZVWZUPVe
        the member	UbQaVTUVVfS
        the members	WXdVWWXWdUX
        the memo	cUXVXVYXXVc
        the memorandum	abXYVTaVYVZ
        the mental	WVXWaXXXbbX
        the mere	XYYYXYWXWVe
        the merger	XWTZYXXaXeU
        the met	UYVaVVXZcUX
        the meter	ZXXYXXXXWba
        the method	WZaTXUVVUSe
        the middle	TVVWWTXYXba
        the minister	YWQaTUUUYbZ
        the minister's	dYaaYYbaXYT
        the ministerial	VVcYVUWWWYb
        the ministers	cYXaZYYZXXY
        the ministry	UWVZbbWYYXX
        the ministry's	XXXYWXYcWcW
        the minute	XZaXXWXXVZb
        the minutes	XWZXXQTSUWc
        the missing	baXXYXcVXXW
        the mod	YXXZbWXbXaV
        the model	aVeWUXXUXSd
        the modelling	XVebVUXXYTW
        the module	YbXVYXWYZdW
        the moment	XWZZWWXVWXd
        the monday	YYYXYYYZYdX
        the money	cVSZVXWTTcW
        the monitoring	XbXZbWYZZZa
        the month	XWVUXUUVZYc
        the monthly	caYZWWYWUVY
        the more	XYWZVZYYWVd
        the morning	WXXYZXZWXeX
        the most	UbZTUYTTSZZ
        the motive	ZYWWYYXYYWd
        the museum	VaVYZVYZWVc
        the name	OXdVTVcUSaY
        the named	XXWZdZYZZYa
        the names	VWZQUVZTYba
        the narrative	WbZXZXXXYXb
        the national	XTRVYVUYccX
        the nationality	WVVZWYcXWaW
        the nature	XYXeYYXYXVW
        the nearest	ZYVWXVXVVca
        the need	WUaYWWVVTZa
        the network	aXVcYXVWVdT
        the new	TTacWVVYUbY
        the news	XXXXWXXXeUX
        the newspaper	VVWWXXaYXTe
        the newspapers	XXcXZYZYZXZ
        the next	dVRVSQUPWZc
        the nhs	VURTWTVWWZd
        the night	UWZRTTWUUZd
        the nine	YdSVWUTTUXa
        the ninth	VaYYXXXXVWe
        the noise	XVWXWWWXVYf
        the north	VZVXWVWSWdc
        the note	bZgRTXSTSVX
        the notes	bUdUTbURTWS
        the notice	VWUaWTXXZeZ
        the number	XTWcUNaWOWb
        the numbers	eYYSVWYbYUW
        the objection	aWXWXXXZXeS
        the occupier	VWXYaVZXWfV
        the off	bUWVWVXXWac
        the offence	YaXaZZXZYWc
        the offer	XYaXWUYXZbV
        the office	aYYbcaWYbYT
        the officer	WaYUXSVSUWc
        the officer's	ZZWUWVaWWXa
        the officers	UaaVVVbWVXd
        the official	XYWcWVYXcVb
        the old	YYRbUbSVRVY
        the older	XWUdWVWTSVd
        the oldest	UVVWWTVWWcZ
        the ombudsman	VVTWZZUUSVe
        the one	SRZYTTdcUWa
        the ones	TUTSUSYUaXe
        the online	XYWYXYXVcVZ
        the only	TZYZWZUTXaY
        the open	TTWYXSXVWZf
        the opening	VcWXYYYWbaZ
        the operation	WZbVZYUVXbW
        the operational	XXUXYZYXccX
        the operator	UYZYTVRbWXa
        the operator's	UbaTVUWScYY
        the opinion	XZcVYZWWYba
        the options	VZbYVVbTVQZ
        the order	dYPWSYUZZXa
        the ordinary	VVTcVVVUUZa
        the organisation	UUeaXXXadUU
        the original	UYdYXZZTWYX
        the other	VadYYPQQQWa
        the others	adYVSWTUTbW
        the outcome	QTabXUWTUYa
        the outgoing	YYWVXYXXWXd
        the outset	YWXVVWXYVVg
        the overall	SaVWWWXVUad
        the owner	WUaZXXVUWeX
        the owner's	VZUWYXXWWba
        the owners	SaRYXUWWUZc
        the pack	ZcUWYXXWWSc
        the page	aVVRWVVSbSe
        the pages	XcTXUVVWTTc
        the palace	VYaVaXXWVaZ
        the pandemic	VVWVWVWXWhU
        the panel	QVaQVZSTWZe
        the panel's	YXcWYXXXYdV
        the paper	XacZWVUSWRa
        the papers	WRYWTWZbabX
        the parents	WWaVXXYXVZb
        the parish	TVXdVYWaZaY
        the park	XWXbbVXaaTZ
        the parking	bWXXYbWYWYc
        the parks	XYXVZYXXXYd
        the parliament's	ZYYYZZZYccX
        the parliamentary	WVWaWYXdWXW
        the parole	XXaabWYaYYY
        the part	cWYWWUXXWaa
        the parties	WYcUXXVXWaZ
        the partners	YWcUXVVVVaZ
        the partnership	WUaWWZYUVaa
        the parts	YaeZZYYXYWV
        the party	WWXXXWWVVab
        the passage	YVWTYUXYbTc
        the passenger	cVWdYYXZWVX
        the past	YRRWUTTVRXf
        the patient	VZUVYUZVWcZ
        the patient's	TbYaWYUWWXZ
        the patients	ZZbWXZZZYYb
        the pay	WXZUXWVXYcZ
        the payment	TbbUVWaVYeT
        the payments	WVXXYVXWaZb
        the pending	VYZZYYYYYXb
        the pension	XaWaaabWcVW
        the pensions	XUSUVUUdVbV
        the people	TUSbWWUVTUf
        the performance	XYWXWZYYbVc
        the period	XVQYVYVTVaa
        the permanent	VWZaXXWWVZa
        the person	ZVYWZSTaVeY
        the personal	WbbbVVXUXZW
        the personnel	WWeWVVWVVUW
        the petition	cXXVYYXYYZZ
        the phone	TVUZYRXWUbc
        the photographs	YabbWXXWYWZ
        the photos	WbfVXXZWYUU
        the phrase	UVTWWUbVVTd
        the picture	XUWWYWYWWbb
        the pictures	dXadYWYXYUU
        the pier	ZXXWYYXZXba
        the pilot	WWbdWWVYVdU
        the place	UTZYYWZbTYa
        the places	YbaXXZWXYWa
        the plan	aUbVVTTTSTd
        the planning	YXWWWPcZcUa
        the plans	aadbXYWWWUV
        the plant	VaUTXXXXVdV
        the point	RZXXbcZTWYa
        the points	XWVWVWXXYWf
        the police	XXYRVTRXVac
        the policy	aYTXXXTWbaZ
        the pool	VXTcXWUWUdU
        the port	UVTXTVTUVac
        the portal	aVUZXYYXTTg
        the position	cVYTbTVSWQc
        the post	aTZYUTVUSXa
        the postcode	XWZbYYaWbYY
        the pound	XYUWYXWXXeX
        the power	VYVYYZYXUeW
        the practice	WXVZaYWYWcY
        the pre	XWbYZXZYXcY
        the preceding	VXaaYVYXYeW
        the prejudice	WZZXYYZXXXb
        the premises	WVXWbXXXYec
        the prescribed	XWXXWbZXXVe
        the presence	WVVWeXWXXda
        the present	cTaXXZWVVYa
        the presiding	VVaWWWYXWXa
        the press	WTXVXUYVTXf
        the presumption	YXaXXRXXWVZ
        the prevention	WWaXXXWWXTc
        the previous	WUVbXUVXTcY
        the price	TabZVVUUUPe
        the prices	WabXXXYYTVb
        the pricing	VdWZYYYXZZa
        the principal	WaVWWXXVXWd
        the prison	XXWcbaZXXWb
        the privacy	WWWXXYXZXWe
        the private	YWUaVZSWVYb
        the process	XYVWXdZXYRd
        the procurator	YWWWWaXdVbU
        the procurement	WXXcZTUTcaZ
        the product	WXYXbVUXVeX
        the professional	YWaYYYYXXdW
        the programme	YQUaVRWaYXU
        the project	SVXWWWZWWbc
        the proper	UXTYXUWbUUc
        the property	SXUbXXaWWWc
        the protection	YaaUXVWWWXd
        the protocol	cWaWWXWWUdV
        the provider	VWUdVUUZUYZ
        the provision	ZYVVXaVVWTb
        the public	USZTZbOPVaZ
        the public's	WXZVWVUWUUe
        the publication	VXSWXVVUgXT
        the published	TUVSXVZWZdW
        the pump	YYXXYYXZbeW
        the pupils	YYaYWYbXXWa
        the purpose	VZXYTaYVUVc
        the purposes	XZXXYTaXUab
        the qualified	aWaVZXZWXUc
        the quality	XbVXWXWXbWb
        the quarry	WUbbXXVWYWZ
        the quarter	VYZXYYaYZaa
        the quarterly	XYUUYWWWaZd
        the question	RRcWWYTYNTb
        the questions	aUdVXWbTWTW
        the queue	XYXWYXXWXeX
        the rail	XWWVXUXZcbV
        the rate	UURXUVWVUeb
        the rates	WbYXWXYWWXb
        the raw	bYcXZYXYXXY
        the reader	ZWbWYWWXWYZ
        the reading	bSTTXWUWbRb
        the readings	aXVbXWXbaXW
        the real	XXWXWXXXWfU
        the reason	PWVdWPSZQXa
        the reasonable	YWbYbZaZXWX
        the reasons	ZYdUVYVVSRb
        the recommendation	WXWXYXYWWeY
        the recommendations	YccYZXYZXWW
        the record	aaYYVWWWbYW
        the recorder	aWYaXXYYWdW
        the recording	TbbaWUWVbYV
        the recordings	YaWWWXYYWWf
        the records	OSUYUSRbSYb
        the redaction	XbZXXcYXXUY
        the redactions	ZddXVVWVWTU
        the reference	WVTeUVWTZWb
        the refusal	WZbTZYWTWSc
        the region	STYUXXUYUaY
        the regional	YVVYZYYcWba
        the register	WPbVTSVbZcZ
        the registers	ZTXeWUVSZSd
        the registrar	YWUWXbYUWZe
        the registry	cZWVWVZabZW
        the regulations	XWSaUWVUVZe
        the regulator	YUScSUTUSXe
        the regulator's	bYbWXZXXZaW
        the relevant	bTVXVaZXUYZ
        the relief	XXXYYYbWaYZ
        the religion	XVVbWVWXWbX
        the remainder	VdTSUXbVTdZ
        the remaining	XbZaVUWXUZY
        the removal	XdYYaYZYZWY
        the remuneration	XYdUWVVWabT
        the rent	WWXUVVWWVXg
        the repair	aYaWXVWXXdV
        the reply	UaVbUUWVbab
        the report	cZZTPTUVOac
        the report's	WWSWXTYYVgb
        the reporter's	bXWaXXYZaYW
        the reporting	WYXXXWWXYWe
        the reports	aVaYYXWZdWY
        the request	UVUVKccTOVb
        the requested	cbccWUVXaVQ
        the requester	VVUWVXUUWRh
        the requests	WXXXXeYWYZW
        the requirement	aZWceYZaYZX
        the research	WYaSURVebVU
        the reserve	XaXWWXXYYbZ
        the residents	YXUXYZXWacZ
        the response	eXUUYVWXZZX
        the responses	YWbbYYXXUYa
        the rest	TbZXRVaOQbY
        the result	XacYaXXYXZZ
        the resulting	XbYYZbXWXVb
        the results	cWYWWXXXXVc
        the retention	XYZcXYYXXXY
        the return	WWaZYYVYWbW
        the returns	eWYYZXYZYWW
        the review	XTWWYbWZYYa
        the reviewer	UYSYXXXWVUh
        the revised	UcWTXcbXXWZ
        the right	aUQVZZVdVOa
        the rights	WYZYXWWXXZb
        the rise	WUTbWUdWUXY
        the risk	ZcaXWUaXUXU
        the river	YYbUYXXaYZW
        the road	VXXRVUXQUcZ
        the roads	aWWbYXYXYWa
        the roadside	XYXcXXbXWaV
        the roll	VSSWUTVWaWd
        the roof	YVWYXWZXVfU
        the room	UTVSUVUUTcb
        the rota	dbZaXWXWbUV
        the round	XXeZZYYZZcU
        the route	TVTTVVaVUVe
        the routes	cYcYYZXXVYW
        the royal	UZWZUVVbUaY
        the rule	XVVUVXXXdWd
        the rules	XVXWWaUVUca
        the run	XWWVYXXXWdZ
        the safe	WVdYYXVXWSc
        the safeguarding	WacXUXVXWcV
        the safety	TXVTWVTWWae
        the sake	XVbXWXWWXWd
        the salary	caXaXYXYWYX
        the sale	UXZVWWWWWad
        the samaritans	YaXYWXXWWUe
        the same	SXYTWaVNVZb
        the scale	bVXWWWVUUaa
        the scales	WWWWWXXWYUf
        the schedule	XXaSRRTTZUY
        the scheme	WZXUVVYcaZa
        the school	XPZZaSXYZWa
        the school's	ZUYacXVYZbX
        the schools	dYZUXWWcZXV
        the scope	ZUZaWYcZUXY
        the score	XVbYYWYXXcT
        the scores	bcVWXbXYXXX
        the scoring	ZYUbWXXXVTc
        the scottish	VWWaYXVbYaX
        the script	bdXYZZWYYUZ
        the search	VUUYXYWWWWd
        the searches	VXYdZZYWWVX
        the season	WVXXXXZWXdX
        the second	baYWVRZXTZV
        the secretariat	WXccXYXWXVW
        the secretary	YYVZVYYXTdX
        the section	VbYWWbVaYUX
        the sections	baYYXYVZYYb
        the secure	dbUXXYYZVUa
        the security	WVaYZXVaVZY
        the seller	XXZYYXYXXXd
        the senior	aZcUXWXXYVa
        the sense	WUUfXSXXUVa
        the sentencing	cXYXXWXYZcX
        the series	acYZXaYWWbW
        the server	WXXcYWYWXTb
        the service	YUZaYZXPPaZ
        the service's	YXXXZYYXYXd
        the settlement	bZcTXWWWUWS
        the seven	fZTbXWWVUbR
        the seventh	YZbWWcWWYZW
        the sex	XXXcYZWYZcV
        the shared	eVWbXXVYYVW
        the sheet	gaSTXRUWUSa
        the sheets	VVVSVVWXWVh
        the sheriff	VVaZVYZXVbW
        the shift	VWcYWUXWVaZ
        the ship	ZWVcVVXYbXY
        the shop	XTTZWXWXbZb
        the shortlist	YXeYYYZZYVU
        the side	WVbWYWZYYbY
        the signature	UZZXXYXXVSe
        the signed	dXXdZZYYXUV
        the single	WaUcXVXVVUc
        the site	WWRTXQaTVZg
        the sites	WeZYWVZUVWV
        the six	WdWVXXUXYaY
        the sixth	YXWVYbYYYcZ
        the slides	gZVXYXXXXRV
        the slip	VYYVYYXWVeY
        the slipway	XXWXZWYXYbc
        the small	ZZVUUUTUUVc
        the smallest	VeXXYYWXYcV
        the society	XXWZTXXWbWc
        the software	UadXZaUTVaW
        the sole	WYZVZZYZYcZ
        the solicitor	dXWXZYZZXZb
        the sort	VXWgUWZWVVU
        the source	XVWXYUUWUbf
        the south	ZXXYYXWYXZc
        the sovereign	VVYXYYZWVTd
        the special	VXYYWZWbUXc
        the species	WVUcXXZWWXa
        the specification	ZXWWVWVXcSc
        the speed	cWdYWZXXcUW
        the spend	acYZYbXZWUX
        the spending	WZUXVXYYeWU
        the split	ZdbZXXYWUWU
        the sports	YUYZXcXYZXb
        the spot	VUVZXUbWWaZ
        the spreadsheet	dUUWWVVWYXY
        the spring	RRXbVUUUWXc
        the staff	XTbRXaZZRXb
        the standard	cVTUUYTUXhS
        the standards	XWWXXYWUWca
        the standstill	cVWYZYXVYUc
        the start	VTSXXXWUTZd
        the state	VVVUWWWWVQg
        the statement	cZcYZZZYVdV
        the statements	XaeYYYYYZWX
        the station	WbXTXbWZVfV
        the stationery	SWWXXYXXeUX
        the statistics	dXXXXYVWaYY
        the statutory	VaZWUcYaYWZ
        the stock	XbXZXVWVWUT
        the stolen	ZYfbXVXWWTX
        the store	YXcXVZYZXYa
        the story	UXeYWWWUWUW
        the street	UbXUXWZTUba
        the strength	UWcVVWWYVWc
        the strong	ZXZcYUXWWTX
        the stronger	WXZXXUYWYUc
        the strongroom	VYTWVVVWUca
        the student	TUUXcYTbacV
        the students	XWXYXXXaXcX
        the study	VWYcVTWWVRf
        the sub	WVXbYXXXZcW
        the subject	VWYbZYbUVaX
        the submission	YbZYWWWWUVb
        the submissions	YYeWYXXXbVV
        the substance	XaVXXaXXYXY
        the successful	XcWaYXYXYZX
        the suggestion	VWWVbWWVXdW
        the sum	bWbXQTTTRWZ
        the summary	abXYYXVWZcU
        the summer	VUQWVTTSSdY
        the sums	TeWYVWaWVRd
        the supplier	UWYZUVWUUcY
        the supplier's	VdaWXWWXXUb
        the supply	YWXXWWWZXXd
        the surgery	WVXYZbVaWdV
        the survey	ZZWTSVWbQZb
        the surveyor	WVXVXWXXWad
        the surveyor's	acVUYXYWYbV
        the swimming	bZbWYYZYXVc
        the system	YTVbXVVWWcW
        the table	cbXQRQYQNVa
        the tables	XXVZYXWUYYc
        the tapes	VVVcVWVWWWc
        the target	XYXYYXZWWab
        the tariff	cbZVXWYWWZV
        the task	XVVWYVXYYUg
        the tax	WWXXbWaYVVc
        the taxpayer	XZVYYXYXXWe
        the team	TTaaUYUPUZa
        the technical	VXZYZbZWacW
        the telephone	aVXWZXUWZba
        the template	bVXXXVWWXab
        the ten	aWbWXZUXWZZ
        the tenancy	UVWYVUbXVab
        the tenant	WVWaUUUXUaa
        the tenant's	XVcYUXYYXcV
        the tenants	VaaVYYXYeWV
        the tender	aVaXXWXXbaW
        the term	WVWaWVeVWUc
        the terminal	YXbaXXXXXbU
        the terms	UbVZUWTYTUe
        the test	aTVWWVXaYYb
        the text	aZZZUVVUXWZ
        the theatre	ZWaUWWWWXUe
        the things	YXYXWXVYVXe
        the third	YdYWUVVTYeW
        the thirty	VSUUWWVXWbb
        the threat	WXWXXWXWVUf
        the three	bZcZRUVVVbR
        the threshold	QZaTWbRSUYY
        the throne	YYaXWZXXYVc
        the till	XWUdVWVVVXY
        the time	NQZZUZUOQXd
        the timetable	cVXYXWXXbYX
        the tip	VVWbWVWVVfS
        the title	WWXVVWXWbXd
        the top	YYaTYUXZVXb
        the topic	ZZZYYZbZXeU
        the total	YWXXQZUQPYa
        the totals	YbVXWUXVXaa
        the tower	WXZXXVVXWgT
        the town	WVWbVYUXVeZ
        the trade	WYYVYZYWacZ
        the traffic	WWVVXVVZcaW
        the trail	XXVSWXXWWeY
        the train	XYWYYWXeYXV
        the training	cWaYYXXZXTc
        the tram	UVWVXYXbcZW
        the transcript	XVgUYXXVXVU
        the transfer	XYXWXXVWWca
        the transparency	TZXXYXXYcXb
        the transport	WWbbWWXVWaX
        the treasury	ZXbYUWWWXbY
        the tree	YcQZQUbTYYb
        the trial	WXWaYYYVVbc
        the tribunal	YWWWUYYWQVe
        the tribunal's	WZYVXUWaaUc
        the trouble	cWYXZYVXYWd
        the true	UVYVaVWUUZa
        the trunk	XcYUWVXYXcV
        the trust	RVWacbSSObX
        the trust's	WXYVTYVWZWc
        the trustees	VYbZWUVXQaX
        the twelve	bdUZUSTUTWS
        the twenty	dXXYXWbYYWY
        the two	YdbbTPVTPWX
        the type	VWYbZYZZZWc
        the uk	VXVXXVWTdYc
        the understanding	TWYSUYTTVWe
        the uniform	YYXXYYXXYZc
        the union	UZTWXWVUWad
        the unions	YYbWZYZYYUd
        the university	TWZcZbTWaTY
        the university's	YUYUZVWTWbZ
        the unsuccessful	XbbVZXYZYUY
        the upper	SWZYXbWWUZZ
        the upshot	WbYaYYYWYcU
        the use	SVeaWTTVVQZ
        the usual	aVVbXXbWaaY
        the valuation	ZbZUWUVcYRW
        the value	bWVVVUUWVeb
        the van	XWVcYYWXWbV
        the vehicle	bWXYXYWVbUd
        the version	eTbWVWWWVdS
        the very	SWaXbXVWXTb
        the vet's	aWaVXWXYXdW
        the veterinary	ZXWbWXYUVaV
        the vice	aaWWXYYXXcZ
        the victim	YXXaWYXXYeV
        the view	YTbbWbYVYbT
        the views	YWVXYYXXXVe
        the village	VUWVYVWVVda
        the visit	WUTdXUVXWbX
        the volume	YVUXVcWYWVa
        the vote	YVWcWWWXXaV
        the wait	XXXXXWVXWdY
        the waiting	UbXXXYWZVYc
        the wall	STZcUXUVTaZ
        the war	XXUWXWWaXXd
        the ward	SUWbWSVVVbZ
        the wardens	XZXaYZVYXXe
        the water	VTVYWVUWUad
        the way	WTaPNUNYTZe
        the weak	YYYYYXYYYVd
        the weather	aWWYWVYWWcV
        the web	UUTWVVUSgVW
        the website	TVUSVSVOXeY
        the week	ZUXVXVUXUeZ
        the weekly	XWYWWXXWdYT
        the weight	WYZZXaYXYVa
        the weightier	WZeXWWWXXVX
        the welsh	USZZVWXdXZZ
        the west	XVXWXYaXVcZ
        the whole	WWaVXZWPYUb
        the winner	VbUUWWWVWXc
        the winning	aaYVYWYWXTb
        the wish	ZVVYXXXWYca
        the withheld	bXWZZZYXXWe
        the witness	XccWYXWXWVT
        the word	VXVUVfSSOWc
        the wording	ZVaTXWTWXcb
        the words	VZTTVYVXWbb
        the work	VXUYUcSSUXb
        the workbook	fTVXYWWXVWV
        the working	XYccYYWYXUb
        the workings	ZZcVXXYWXVb
        the works	bWVTWVVWWcY
        the workshop	bYVVWYWXWWd
        the world	VSbUUZWWWRe
        the worst	YXWXZZZXYXe
        the written	UXbVXWXXbfT
        the wrong	WQTQUTaVYgY
        the yard	VXUXXWVWVeX
        the year	RUTUQNWQOab
        the yearly	aWYXZYZXTUg
        the years	WcTWVVZVSXd
        the zip	gVXXWWXUWXT
        theat*	WUZYTTSTTcZ
        theatre	XUZXUUSUVYb
        theatres	VYWbWWZXYXa
        theft	TUTWVWSUUcZ
        theft*	UXbZVZXVWbZ
        thefts	UXbZVZXVWbZ
        their	ZXbVNQGeSXX
        their accounts	VVWWXXYXXVf
        their advice	ZYXZZZZYZYc
        their answers	VRUUWWXUXVg
        their data	XYYWZYZdYZX
        their details	XXWXYZYXXWd
        their entirety	ZWaWZYYVYXa
        their families	VWdZWYYWWUY
        their first	UUUUYYXXXfV
        their home	UUaVWXXVVdZ
        their homes	WcUVYYZWXWd
        their identities	XXbWVWYXYYa
        their jobs	YYWYYYYUYdX
        their letters	ZVcUWUYUZUZ
        their minds	SWUWWYZWWTh
        their money	ZYYYYYYVYWd
        their name	WUWWXWUWWVf
        their names	hQdSVSWTTbO
        their own	VPbeTTUYZYW
        their papers	SWWdZZZbWVZ
        their plans	cVWXXXWVWYb
        their reasons	URXbWZYZXaZ
        their release	XXbYXYYWYVa
        their safety	WWdXXWXVWVb
        their views	WaVVXUYWYZa
        their way	XbXcXXXUXVX
        their words	ZXcWXXYVZZY
        their work	UWZUUWXVUWf
        their*	UZbZTVReTXV
        theirs	UZbZTVReTXV
        theirs $	VbQUVYVdUYb
        theirs and	XYecWYXVXTW
        theirs to	TUYcWWXYWTa
        them	bXaVLXQcYVW
        them $	aYYaSXUeTTX
        them 0	SSTaWUVUUUg
        them a	YVXVXWXYYcc
        them about	YbVWXWWVXbY
        them all	WWWbYcXXbYX
        them and	cWYXWYTYYOf
        them are	ZYWXZVXWcaX
        them as	cZUUVaXXZZY
        them at	cZVTXWVWSbY
        them away	VbbYWWWXcTX
        them back	UTYUXWVVWVc
        them by	VZUcWUUTZYZ
        them can	XddWXZYWXVW
        them could	VVbZVVVXWVb
        them down	XTWdYWVVWbX
        them for	WTXWWcVURWb
        them from	aTZWVXXUadY
        them has	UUcZWUYXaZX
        them have	TUVXXYVXUYe
        them i	XXXcWWYWWXa
        them in	bUZVTVUZRVc
        them is	SSZbVYbURca
        them off	YWaXZWYZZfU
        them on	URZdWUYRYaW
        them out	aacWYXXYVZW
        them section	VWfVWWXWWVV
        them since	VXfYXXXWVaV
        them so	XXdVVaWWXYY
        them that	YWeUXbYZYVW
        them the	aWVaXXXYXaa
        them there	YWYXZYXacYW
        them through	UYdVXYXVcVZ
        them to	WWZWTWQYabZ
        them under	TWYUVVWUVba
        them was	YTaWVXYYXTd
        them we	babWZbYYYYW
        them went	VWaTXXXWXcY
        them were	WUZbYaYXXfR
        them will	WWXVXeXYXRa
        them with	aSaSWVUVUcX
        them would	UZXWXbSYVUb
        them you	WZZZZXcYYYY
        theme*	TUXXWVVWUbZ
        themes	TUXXWVVWUbZ
        thems*	TabXSUXVXaX
        themselves	TabXSUXVXaX
        themselves $	UYYQVWTQTca
        themselves and	YbcVWVVYVVW
        themselves are	WcWXXXWVbcV
        then	URcaZSUUIbW
        then $	WUbZUUXVXVb
        then 0	TScSVWTWUaT
        then and	WXcXYYWcXcU
        then by	XWYcXWXYWZZ
        then have	YTWZZYXYWYc
        then is	cVZVXYYXYVa
        then the	YTTWTVRSVVf
        then under	YXcUYYYZYcV
        then was	XXVXZXWUYVf
        then we	XXWcdYYXYcU
        thera*	VYYaZYbXWfS
        there	VVXbYVYcdVV
        there $	MRYVQWKgeVX
        there a	VVVdZVWUWUd
        there and	ZUZYVWXVVdX
        there any	VUZaXWWXUcU
        there are	PVPaUZZIHVe
        there as	WbXZZYYYUeU
        there being	ZTZaVZZTWcS
        there for	WVVUXYVXZZe
        there has	TSUTaXWTSYe
        there have	RRRQZTUSUYj
        there in	cVWWWWVVaaV
        there is	YOYaYRRLTbX
        there isn't	WUWbZUUVWfO
        there it	VWabWWVXaTU
        there must	YVUXWYXWVYe
        there since	VbVVWVWVbcU
        there that	ZZZZZZYbYdV
        there the	ZWXZYcYZbVZ
        there to	VUZbUVWWcWZ
        there was	OcTXWNcSQZY
        there wasn't	VYXfYYVWWSZ
        there were	XWXWacWOKbU
        there will	VVTcUVTaTaa
        there would	YXWWVXUXWWf
        there'd	USSYUUVVVad
        there'd be	USSYUUVVVad
        there'll	XYUUcWVXXda
        there'll be	XYUUcWVXXda
        there's	WaPaZSVNWZX
        there's a	RYNSbMXTYbZ
        there's an	WWXXYVWUVcb
        there's been	WWSbTUTVSYa
        there's no	XOScPVXTVYZ
        there's none	WYXcYYYZVbY
        there's nothing	ccWaTYXUVYT
        there's one	WbeVXUWWYaU
        there've	UWVVWVVWVcZ
        there've been	UWVVWVVWVcZ
        there*	aTbaZXWWYVT
        thereafter	TWUTVWVTXZe
        thereafter $	ZYYWZYZYXdY
        therefore	cQfdYbWYZLN
        therefore applies	VVaOVaUVVUa
        therefore be	YWabVWaVVVb
        therefore been	VWdXXbYYWXW
        therefore being	cXZVZWXXWYY
        therefore does	XXWfbYYVXXS
        therefore exempt	TWWVWWVVeXX
        therefore find	ZYWdXWXWWZU
        therefore have	aUUdXXWWSUa
        therefore hold	WWYdWWYXZVU
        therefore no	VWUfWYXWXVV
        therefore not	VWWcZaWUVVZ
        therefore refuse	WXZXadXVXWU
        therefore the	XXbaVaXWWaV
        therefore unable	ZZVdYYZZYZY
        therefore we	VUWeeaVXWWS
        these	ZaZZXWYaXRa
        these $	cTXbSZPYSYX
        these 0	aSaSUSVVWcR
        these and	YaUZWYXZbZR
        these are	cYXSTRQTUZa
        these can	dXXZYYYXZZW
        these circumstances	aYaYcbYYXYV
        these data	XWWcVWXWWXa
        these figures	YXaVZXXabbY
        these have	YWYaXbWYZWa
        these in	TVfTVUVVWVd
        these is	XbZVYYaWXUc
        these numbers	WWVXWWXZbdY
        these out	WVVVWVVYdXc
        these papers	bWbXYXYXYWZ
        these points	UWaXWVXXVVd
        these reasons	UYbWWbYXWRX
        these records	WYcVaWXdXZT
        these terms	XXWVXZYYVUf
        these the	WbcYYXZXWdV
        these was	YYWaYXZYYcY
        these we	WXbWTWWZWWZ
        these were	VUaXWWVZVRb
        these would	XYXXYZYWYWf
        they	ZWaaSQQXYXU
        they appear	bXXUZYYWcWW
        they are	bYXTSVNYZZY
        they came	WTYbWWXVVaZ
        they can	WUSSUTUbaXc
        they cannot	XXdUZXYYZdT
        they come	WZWcZYXWacV
        they could	eTUSVWUTVSb
        they did	XaVYWYYWXZa
        they do	TZVedUUUVVX
        they don't	WVUbaXVWYUd
        they fall	YYTWYWYZabb
        they found	YYYVZZZaYbZ
        they get	TXVTVXUTaYc
        they go	aUdVUYSTZbS
        they got	XYaVXVXXXYa
        they had	YUbZVYYVWVc
        they have	UWWaUXSZYZb
        they hold	UUaRXWUTWSg
        they live	XYfaVYWVUUU
        they may	WWXXZXVXbeW
        they might	baaZTVWXWbU
        they must	XWdUXUVVVaX
        they ought	dWWVZZVWZVe
        they put	YYgXVYWXTVZ
        they said	VUcWVXVVXbY
        they say	ZZUWUWXUWVf
        they should	YZcZWXXbYWW
        they show	ZXcYZZZZZbX
        they spoke	WWcUWXWUVZZ
        they stand	dWaVXXZXXUY
        they tell	XXbcXXXWXbV
        they took	VbTTUXVWVXe
        they went	aWbbYYUTRTc
        they were	PXaXRSSXaUc
        they weren't	UWTZWWWWWeX
        they will	XVYVWWXbUbb
        they would	RaWPTQPORbY
        they'*	dbcWNMPYZUY
        they'd	RcZQVTVaSXb
        they'd be	VVdVVXUbVSa
        they'll	aUdSXWWbaVZ
        they're	fVbWQRSSaYW
        they're in	cVWUYYWVbXb
        they're not	TXeaXXYWXVU
        they're on	aXYWYUYXcWZ
        they've	TYadUUVcRXZ
        they've been	YaYaWUXVVWY
        they've not	VTWfWUVUUWY
        thief	XXWVXYYVXVf
        thiev*	VXcTVUTTURc
        thieves	VXcTVUTTURc
        thieves and	YVaWXXZXWVd
        thin	WWWXWWVWXac
        thing	YScdUYTVWRZ
        thing $	bURRUVTUVWe
        thing and	UWdUWWVWWXY
        thing we	XWbeaXVXWVT
        thing*	RVdWUSWTTVc
        things	RVdWUSWTTVc
        things $	TSQUUTTTTRl
        things that	XXbXXXUUYUd
        think	XXZQRSSXQUe
        think $	XXWUYYWXYcZ
        think about	YYXYXYYVZYe
        think it	TaeVWYSZWcT
        think of	XUSZUXVYWUd
        think that	ZTTXVTYSVYd
        think the	YYcVVWWdXUW
        think twice	YXWYYYXXYXd
        think*	TQXVUUYaSXd
        thinking	UTVVUWZaUSd
        thinking of	VVVWWWaSVUf
        thinks	XUaZYWTYXba
        third	TfZSSZRNYbU
        third $	WSWWWVXVaaZ
        third is	XcXXWXYYXbX
        third of	XbRSUaUWScV
        third parties	VZWWZYWXXSe
        third party	VbeWWTRSQUW
        third question	aVdVVSXWbUY
        third request	XXXaYXYYWWd
        third*	XWXVYXXXXca
        thirds	XWXVYXXXXca
        thirds of	WWXWXWWXWcZ
        thirt*	YVRRUVXTPcZ
        thirteen	cSUWYYZVVbW
        thirty	TXTSVWXTQbb
        thirty eight	VVWWWWWWVXd
        thirty four	VUVTWTWXXZb
        thirty one	XbSWTRWUWbX
        thirty three	bVWVXVWYVWd
        thirty two	aTVWWVWXXgT
        thirty years	WYaYXWYYYgT
        this	dUYXacRcaNV
        this $	ZWOeSSPYaTa
        this 0	YVWVaeXXXcU
        this about	YXWXVWgXXVV
        this act	aVVaYXZWYae
        this and	UYXUPbUVTRc
        this answer	WWYWbWUUTVd
        this answers	XXUWWVWWXWe
        this area	WVWUVVXVVac
        this as	VUeUZaXYRRX
        this at	WVVdXZWWbWX
        this authority	VWXgYWUVVUT
        this being	bTaXXUVaWcS
        this but	XXdWaWWaXYY
        this by	WWbYZXaXaXa
        this can	SdWVVVUXbdU
        this can't	VWUTVhWWWUU
        this case	TWWbTRVVTSb
        this correspondence	ZXVYYYYXXYc
        this council	WVYcXXWZWVc
        this data	WTcdUWWUXYV
        this decision	dTYZXYXXWTb
        this department	YYWdaWYbYXX
        this description	XXVadXXbXbW
        this document	aVSUXVVWTUf
        this down	XaaXXbbXXUX
        this email	hSPVVVXWTSZ
        this exceeds	YYZZYdYYYYW
        this exemption	YXZZVWZYXZc
        this for	XWbWYaaWXYY
        this force	WVbVbTVYVcU
        this from	UYXXVcVcXUZ
        this has	XXZXSYWaaYW
        this in	WVWYWZTSVeZ
        this information	YPbcQRUSYMX
        this instance	YYXcZaXXWXa
        this is	aRVaRXTXaUb
        this isn't	WWbVXWWVWUd
        this kind	TSXYaZQVXRc
        this letter	caTRaWRTWLc
        this level	bXXdWWXXUWa
        this matter	YZVZWXXbXYZ
        this may	XXUaVWZaaVZ
        this means	UWYXUWXVWWf
        this message	cVWVVWUSXYb
        this month	UTXTVTVXUZd
        this morning	cYWVVXXcTXW
        this must	VWaXWZWXWXa
        this nature	XYZcaXYYYVV
        this note	cXYZZYXYWZX
        this notice	ZUUWUcWZVVa
        this occasion	aVZXVZWUXVa
        this office	VVacZUYXYMZ
        this on	VWZYWbWYbXb
        this one	ZRZWRcZbYPZ
        this or	VWaZcYVXWWa
        this out	VUcZVbTTaTX
        this page	hVVWWWXWUSU
        this part	bOacSWSYRPa
        this person	ZZZZcXXWaYY
        this point	VYYXZTXWXXd
        this purpose	YWVSWVYVVhW
        this question	RaccXYZYQPT
        this reason	VVaUadYXUUX
        this reply	gaYVcVVTSQY
        this request	VYXRVeTXRPY
        this response	hYWVYUWVTUZ
        this review	ZVVUWSXUXUf
        this right	VVXcXXbWTdU
        this scale	YXXXYcYYXYa
        this section	ZYcbZbYXYZW
        this service	WYYXWZWaUab
        this should	XYYWbWWaXUc
        this since	WXVbYbXVcVW
        this size	XWVZWXVXVWc
        this so	VbYZXXXbWVU
        this sort	UVaTaVUYUWe
        this stage	UXfXXWXXWXW
        this subject	TVSeUZVaVSa
        this that	VVdVWZVWWUa
        this the	UWbYZaTUZRY
        this time	XXfabXYYXXY
        this to	TVaRUTZZbeX
        this topic	WWUdWZXWaWY
        this trust	WWVVbUVVVdV
        this type	YYWXaWWXWcZ
        this under	WScTUTSSZVb
        this up	YXUTWUVcZcU
        this very	WXXYXbXWZXe
        this was	YUSOQRTYWai
        this way	ZWWYXWXYXbb
        this we	UTbcUbTUWVa
        this will	YWSXVVVVXWg
        this with	TWUcVWUVVSe
        this would	VVbcXaXbUVZ
        this year	PPXXVZOWTcY
        thorn*	VVUZWWbZfWS
        thoro*	WVUdVVUWVWc
        thorough	YYZeZYYYVWX
        those	WaWZSRZbbXW
        those $	YYXYVSVWUXf
        those 0	UVbTXaVVVeU
        those already	VUaUWVWTYfS
        those are	SZbVUYVTVYa
        those at	XZXXZYXZXcZ
        those for	WcaYTSYaXUZ
        those from	XaUaYXWYcXX
        those have	WWWWZYYYYfV
        those in	WbSVXUVVYYa
        those involved	ZXcXWWZYYXZ
        those numbers	YXbXYdYZYdW
        those of	bZWZVVZXbRZ
        those on	VYVaVZUWVeU
        those pages	dXaVWYXVUSZ
        those parts	TdaWYYcYYYX
        those people	VaYYZYYZYYb
        those reasons	XUaTYYZVZWc
        those that	YabTZUTUSWa
        those the	WVYbYbVYYbW
        those two	dUVaWXZWUWb
        those under	VWXUYWYWXbd
        those we	WYWcWWWXWUd
        those which	VaWUWXbXWeV
        those who	PSZTVTZVOZb
        those whom	YYaYXWZXYXb
        those with	YaTaXXWUTcZ
        those would	UbVWVYXUVUe
        those years	YWXdZYYVWVa
        those you	VXYYZYYbaVb
        thoug*	OdUXSUTWXXc
        though	QfQXTXWZZWa
        though a	YVYYZZWYbdW
        though it	XUWWWbVWUab
        though not	XdUWYXYUXUb
        though the	VbWcXWYTVUb
        though we	XXXVYcZbXdZ
        thought	PRZYWRQPNYb
        thought $	WWVVXWUVWba
        thought about	WTVTWUXUXXe
        thought it	XUVYVVVUXbZ
        thought necessary	ZYWUWWWXYgV
        thought of	WUZaVYXYVVd
        thought that	WSTaWUVSWTe
        thought to	VTUcVWXVVSd
        thoughts	YTaSWXXUXYe
        thous*	VRPSSXYRZWe
        thousand	VRPSSXYRZWd
        thousand $	WVXWXaVXXgV
        threa*	TWYRZaSSXTe
        threat	WVVWbXWVaSg
        threatened	WVaWYXWXYaZ
        threatened $	WVaWYXVYYaZ
        threats	XadVXWWVYUa
        threats $	WWbUXVWUUVd
        three	VbVOLYWPPeX
        three $	PPQPUVRQSgZ
        three and	aYXYXcXXUUd
        three are	bVZUYZWTRdS
        three complaints	SSUTUTSUUcY
        three days	WWVVYWXYXeY
        three files	cYYXYYaYYcX
        three for	UWWUYVWYWdZ
        three further	XbWVXaVUYXa
        three had	VVXWZYYXYba
        three have	VaXTVUWWXcb
        three hours	VWZWZaYWZYa
        three in	YXXYZWXXYfV
        three is	WYYZZbZYZaZ
        three letters	YZVTVbVTWcW
        three limbs	WXbWYbWXXWa
        three members	WVTWXWVVVfV
        three minutes	XWXXZXYZWba
        three months	VXYaXUUWaaa
        three more	YWbYZXZYYVe
        three occasions	WWSUYZXXXab
        three of	ZaSVVRRSYXd
        three officers	WWWTWVWWVdY
        three or	ZbUZXUZVYZa
        three other	XWWXXXYZXWf
        three people	WUVUWcVVXXb
        three per	RYZZaTZZYfV
        three quarters	XXWWXbWXXZY
        three reports	TbUXWUcWXUd
        three things	XWUXXWXYWba
        three times	WWYWZVYYXeX
        three weeks	TWWXXaYXWba
        three were	UYTUVVWYVbU
        three years	cTVWWUcSUXY
        thres*	VcXTUdYTRYX
        threshold	RaYTUdYTSaW
        threshold $	USSUWbVSUWc
        threshold and	XYYYYbYYYcW
        threshold of	ZcWXYYYYZYb
        thresholds	ZcUWXTWVVXa
        thron*	YYaXWZXXYVc
        throne	YYaXWZXXYVc
        throu*	VbYVTaRUXZX
        through	XWVWUbTVYZZ
        through $	YWeQSQSQVYZ
        through 0	dVZYXbXWXXW
        through a	VTVUYVVVTda
        through an	WWbUXWXXWdY
        through each	YXWYYbYYXWc
        through every	ZZZZZcYYXcX
        through in	UZVbXXYXYaZ
        through it	TVaWYbXYWTd
        through its	VVWVXVWbZbX
        through our	UWUVXUWRdVe
        through the	WaTcVTUTZaY
        through their	WVTUWVWZTQg
        through them	cVVXZcYYVVW
        through these	YXbYZZYWYXb
        through to	WVZYVSWcUaX
        through what	WWXbYWTXYXb
        throughout	UcYYXVVSVcX
        throughout $	TdYTWVVUWYX
        throw*	WUVdWWYXXbX
        thrown	WUVdWWYXXcW
        thrown away	YXYeYYYYYWV
        thurs*	XVSSVUVUcbZ
        thursday	XUUSWWTVeYX
        thursday $	UVVUXWUVcRe
        thursday of	XYZZZZZZcaX
        thursdays	VXVUYWWWWeY
        thursdays $	WYWYYYXXYab
        thus	OWeebXQWQMV
        thus no	YYXcZZYZZZZ
        thus the	WYcZXVWWWYU
        thus unable	VWZdbWYYYVW
        tick	WRTXVUSUUcb
        ticke*	aQPZTcQZRZX
        ticked	dWWYWTWXVYa
        ticket	TVSbTaUZXZZ
        tickets	SRUYVbTXTcW
        tickets are	YXYWZXYZXYc
        tide	YWXXVYTbeaW
        tie	TSWSUeVUVVZ
        tie up	WUWVVeXWWSY
        tied	UacRUVVVVaX
        tied to	UcVVVYXVWcV
        tier	WZSWVYTbVVd
        tier 0	UZVUXUWcXbW
        tier tribunal	YUYXWbWUWWb
        ties	ZXbbYYZZVdW
        till	QPfYTRXRRaU
        till 0	XWVVYXXWXgU
        till the	XWbWWWXVXZZ
        timbe*	XWUWXWXWXgT
        timber	XWUWXWXWXgT
        time	PRQZLcaKPZZ
        time $	QRXWRZQRUXd
        time 0	VVVTVTUUWhS
        time allowed	XXUWWdXXWXZ
        time and	VaXWXbVUTXa
        time as	UaXVVVZWTZd
        time at	YWXWZbXZYdW
        time being	XXeWXTYXXZY
        time by	YZYVYYWYcVc
        time equivalent	XXXWXWWYXYc
        time equivalents	XVYXYVaYWcT
        time for	bWYVWVUYZZc
        time frame	YYYZYXcYYYX
        time has	aWXUYZWVXdZ
        time in	XWUVYWXXWkX
        time is	XXaaXWVYXZZ
        time isn't	YWUaWXXYYdX
        time it	WYXZYaUWXYX
        time limit	WYXVYUYXXWg
        time of	RVXbXVVUQcZ
        time on	WUVaXTVYVcY
        time or	YYXdWWZXXbV
        time spent	YXXbXVWYXYb
        time taken	XYXVYUVXXXf
        time that	WXWVVYVWWbb
        time the	VYVSccbVVXZ
        time to	UVXVVYVWVea
        time was	XYVcYWVXXXY
        time we	XWWYZYWZWTe
        time you	UTTcUSWUTaX
        timed	VTTbXWWRWWc
        timed herself	YWYXZWYXYUf
        times	SVZXRaPQXba
        times $	TUVUYVWUVbc
        times a	YYXYYXXZWZc
        times and	ccUXXbVWWeQ
        times are	TXWbXVWVUSe
        times for	VUaXYXVYbeV
        times in	UUWYVSTVUcY
        times over	YXXXZdXYYZX
        times since	XYWVXVXYXfU
        times the	XXVYYdZZYXX
        times*	WVTdWWWVXaZ
        timet*	aQZUUTaVcUU
        timetable	ZTcVWWbUcVU
        timetables	VVUXWUWZZXc
        timin*	WUcVUYSVSYa
        timing	TTYTVYTUUZc
        timings	cXcYXWXYWWZ
        tip	USYYWUWRabZ
        tippe*	VfYWbVVVVYS
        tips	WWVWYZWWXfa
        title	USbUQRaUcZZ
        title $	SRSVUTRUUSi
        title of	VZWWWYYWXWf
        title*	dbTVXXaVWSb
        titles	dbTVXXaVWSb
        to	WZXUZZZeXUV
        to $	PVXaZYXYRZZ
        to 0	aZUWIUIGXZX
        to a	TbcUQUWRWaY
        to about	WTVWVZTUZaZ
        to accept	UVaXYWYZWcY
        to account	XZXZXZYXXVe
        to acknowledge	YYXVcXYXYXa
        to act	UWYVWbXVWdV
        to add	XaZYYYYYXdZ
        to admit	YWVYaXYYXeX
        to advise	UUUUVaXdTTa
        to all	VPbSYXRSdUd
        to an	QTXQSTVWWca
        to and	YUUSUYVTTYe
        to another	VWWWVWUSbYa
        to answer	SWaYSXYaSYb
        to any	UXUZZYVSWXd
        to anybody	XWdXbVVWbbS
        to anyone	WUbRXXUSXdZ
        to appeal	UTWSVWSYWdb
        to apply	XSYWVeWWUQY
        to approach	WVVWVXVeTWY
        to ask	RTYUTWVcQXb
        to assist	bVZZVVYZVVa
        to avoid	VeXUYWXXWXa
        to be	PVYRSWYWVXb
        to bear	XUcdWXYYXXU
        to begin	TTRcUZcTWUZ
        to bid	XWVdXXXYWXZ
        to blame	YaWXVWYWYab
        to both	UXWTVWVWTVf
        to break	XWYZWUYWXUe
        to bring	UVYZVVVVUVe
        to build	UWWUWaWWWVe
        to buy	UTUbVVUUdYa
        to cabinet	VWUSWVYVWhT
        to call	VSTWVaVVWbb
        to carry	YXVTYcYXWVc
        to change	WWZVXVWXXWd
        to charge	YVUXYXXXWXe
        to check	VUSUVabUVTg
        to choose	YWXcXXWWWWc
        to clarify	VVZXYXcYVUa
        to clear	YVXWXWWXYeX
        to close	WYWTWYWVXbc
        to come	UYYVUUYZSbZ
        to comment	WXYYaZZWWUc
        to committee	WYXWZZZYXac
        to compile	XYYaYcYYXYX
        to complain	WSVVVWVUWSg
        to complete	cSXVYZWXUaZ
        to comply	UWXSQcVVXZX
        to conclude	TUXdUSVWUSa
        to conduct	XYVYVaYYXUe
        to confirm	VVSXeXVUUWY
        to consider	VTTUUYVZVPg
        to consult	XXWWYWWbVVd
        to contact	WWTUVUWbWUb
        to copy	WUXcXVXZZWd
        to council	WWUdWWWXbVe
        to counsel	ZYYbaYZZZWb
        to count	XXZYYXWXYSe
        to court	WXaVXVXXWfU
        to cover	XWWaUWaWTeW
        to create	ZYVZUVXWXVc
        to cut	XWYXYXZYaYb
        to d	ZWWWVWWXWfS
        to date	TQRYTRXUadW
        to day	YXYUYXYaYcb
        to deal	WWVUYaUaUUb
        to decide	XUXUWWXRSba
        to decline	XXbVVYXXWWY
        to defend	VYWYWYYVVXd
        to deny	UXVWdWUYXTX
        to disclose	VbcWSTVPPRa
        to disclosure	ZTYWWbXVVUc
        to discover	XVWaYYYXXUc
        to disrupt	ZYYYZcYYYWa
        to do	VYYVXbRXRdX
        to draw	WXaWWcWWWWb
        to each	dRbXTYTaQWY
        to enable	YYXYYXcUXVa
        to end	VWWWVWXXWbb
        to every	VVTXZZXVaYc
        to everyone	XVYYZWXWbVb
        to exclude	YXWXcXXYYba
        to expect	YTSWXcXcWUa
        to explain	XXWVXXZZXba
        to extend	UYTUWUZVXec
        to extract	XYWeXcYZZVW
        to face	VVVUWVaWUbY
        to fall	ZbXZZZZZZXc
        to families	VUUWVWVYWZe
        to find	TUQaWbcSZOY
        to finish	WXaVXWXXXfV
        to fit	WVWWYXYXXZc
        to five	TVVUVTcUWgT
        to foi	YVUTVcUVdUW
        to follow	ZXcXXWVYVcW
        to forward	cWWXYXbXYVX
        to four	XccSWWVWWaT
        to furnish	bXYZVVbWYXW
        to gather	YYYbYdWXYZW
        to get	WZXZUcYZSSY
        to give	VZbeRXVSaWV
        to go	aOXURbZZQWa
        to guess	VWWTVWXXYWg
        to half	XYXVYXXWWeV
        to hand	SWeUUQVUUYZ
        to harm	XXbVVVWXWcX
        to have	ZUNcOUcbWYY
        to hear	YWZUWWXaXZa
        to help	WXRSVUabRWb
        to her	UWbVaXYbXeV
        to him	WTZXVWYcVbZ
        to his	XXaZZZYYZVc
        to hold	cVYbWVTUVZX
        to honour	ZXfZYWYZYYV
        to hospital	YVXdZZZYXYY
        to how	XXVVZZYYXdZ
        to identify	VYXWUWbWWVb
        to in	YZYbXZaZWUd
        to include	WVWXVVdXXSa
        to indicate	ZYWWcYcZYWX
        to information	YTVVXbWSZTa
        to inhibit	ZVbaZXZZYaZ
        to inspection	YWcZXWXVaVa
        to it	WYWdTZRbVXZ
        to its	ZXVVaZVbWXa
        to judge	WXYXVXUVYXe
        to july	bYYXXXXXYXc
        to june	cWXTWWWWWfT
        to keep	XYcUVUTRRTb
        to know	OQRdPPaRUUc
        to learn	WVcWXVbWXXZ
        to leave	VaZRWVUWWVd
        to legal	XVVYZZYXYbd
        to let	bZZWTcYUTQZ
        to life	YWXUXXXVXdY
        to light	ZWTfVXTWWYU
        to list	VWcXYbaWVVW
        to listen	WXWYXZWVWVd
        to locate	YWWcXYaXXYX
        to look	SSXaWdYXOZZ
        to make	YSYYbVTWSVc
        to many	ZXZZYWXWXWc
        to march	RVTUUWWWaeT
        to match	VWVVWbWYVaa
        to me	aXZTXXaYRUa
        to mean	YWUYbXUWXVg
        to meet	YYXYYXXXYYe
        to members	XVUUWWXYWYd
        to ministers	VbaXXUXVVcX
        to more	WWbZYXXWXUd
        to my	UVVWXVXbWVb
        to name	VbeVVXUUWVY
        to narrow	XVVYXWYUUVd
        to national	YYYYVZYbYYZ
        to nhs	VWXWVWWaVZZ
        to nine	VVWVYWXWWWf
        to no	ZXeWWXXYYYW
        to note	VWXYVXYUWac
        to nothing	XWWUVXXWWZg
        to now	bYTYUVUVTYb
        to obtain	XVTbWUWZWVa
        to offer	YWXcXWYXXUc
        to one	TYSUYVbUTXd
        to open	TZTSSdVQZQa
        to or	XXVacWXXWVa
        to other	XWWWYXYVXgX
        to others	YVfYYYXXZXW
        to our	STXXXWaXVbY
        to ourselves	SUjRVWWVUUS
        to paper	ZZXdYXYYYZW
        to parliament	YXWXXWYXbWc
        to part	aVfaWVVVUVU
        to pass	ZUeVVWXWcRX
        to pay	UVTUTVVVVYf
        to people	WYZVVWWYWWe
        to pick	VVTZXZWXXYe
        to place	VWZXYXYXXcX
        to plan	WVWZYVXYZYd
        to point	VbZUUTVYWVc
        to post	WVbXWWXVaWZ
        to prejudice	XbbYYXYXYXW
        to preserve	WYbWWWXWWUa
        to press	YXXWWXXXXdY
        to prevent	YcXZZYYYYXb
        to print	WWaWXXUVSXe
        to proceed	WWVVWabWWcW
        to process	YYTYWcaXZZZ
        to produce	ZXbcXWVXWZW
        to protect	TYbUaSUVUWa
        to provide	eXaYXVQVTPZ
        to public	YZdZYZYaYYW
        to publish	TadSUTSSTaZ
        to pull	ZSYZXZUVVZa
        to pursue	XXXXYYXaYXc
        to put	WXaSbZWTYaY
        to question	WYUYYbaPObZ
        to questions	cXYWbbXWXXW
        to quote	WXUVVVVTYab
        to reach	VXbWVXXZXaY
        to read	YUXXWeSTZZZ
        to record	XUUbWZWXWcX
        to recorded	UVXVWWUUVVf
        to refuse	YTeUXZWVVZY
        to regulation	VUbYZaWWXUb
        to release	dWcVUSSXSSX
        to rely	UWWWWYWVYWe
        to remain	VVcXaXWXXTa
        to reopen	YYZYYcYYZaW
        to reply	UYWUWZaYUXc
        to report	VUWcXWVWWfU
        to requests	VTUVcUVTTTa
        to residents	XWVWYZZYYWe
        to respond	XUXTcaVbVVZ
        to reveal	WZYcbWVWVTY
        to review	WVUVXTYbWVc
        to ring	VUTUVaUUUaZ
        to rivals	ZXWYZYYYXYe
        to run	aXUZXVWVZZb
        to save	cWXaZZXXWbW
        to say	XUaUdYYVQXW
        to school	YWWaYXXWYdW
        to schools	TUVWYWWVVeZ
        to search	RVXZWbZUYTW
        to section	XYbYWXSTWVc
        to see	PXXTQbWUSYb
        to seek	XVWWXWeYXVW
        to sell	XVWWWYWUVZd
        to send	cYVcVUWRUTb
        to september	bYYYYYYYbZW
        to set	bVTUWbVUXXe
        to settle	YYcXWWYWWaW
        to several	YXWWYWWYYUf
        to share	dVdWVXWXWWV
        to show	VaXaXUTTWZa
        to sign	VUWVWXWVViS
        to single	XTcWWXXXXYZ
        to sit	YYabYXZWYcX
        to six	XSVVYWXYXab
        to some	XYWWXaUUVUb
        to someone	XUaVWXXXaWX
        to speak	WYTVUVWbWTd
        to spend	WUZbXeVVXVW
        to staff	VaTTXWUUWbc
        to stand	XXXUYXWXWYd
        to start	VXWXXUcUVbY
        to state	WVXVdVXSXZX
        to stay	WWfVVWWVVTW
        to stop	bXYSWWVUTRe
        to such	YZbXWbZYZYZ
        to supply	aUaXUWZWVTZ
        to table	VbVXYXWXZXc
        to take	RaUdUXYZUZa
        to talk	WWVWWWWVWZe
        to tell	WNYbaWSWVaX
        to ten	WWXXXVWWWhU
        to tender	TYXVWVXVUYb
        to thank	XWWWXXWWXXf
        to that	VVZZVXXaadW
        to the	TVZYTRLWXcY
        to their	WRZSVRVZTcZ
        to them	cVbQaZUfaRY
        to think	XWYWXYYXVRd
        to this	bZXWXVNSRXZ
        to those	TYURTWYPWZc
        to three	SZYQVVVZTYa
        to time	WcWUXVWXYTb
        to trace	VUWdYbWXVVW
        to transfer	UZYaYYYYZWb
        to treat	YZZXYYbWZTa
        to try	XYVVWWWcaUc
        to turn	VVYWWdUUZUZ
        to twelve	ZTYWZZZYXcY
        to two	UaVUWVWYVgU
        to undermine	YXZUXWYYYWd
        to understand	ZZZYbYcUZVa
        to us	OWXfZTdYWQX
        to use	WUYSVUYUUbb
        to view	XVUWYWXWfUW
        to wait	ZXfUWWTVUVa
        to ward	UfWaUUUVSSV
        to wear	VYXVYbZZYdX
        to weigh	XYUVXTXWVSg
        to what	aUYWUUdTSRb
        to where	XXcXWYWWWYa
        to whether	XWWYcWXWXZZ
        to which	YWWbYVZaZXX
        to who	YccXWXXXZeS
        to whom	WUTXSUYeUQY
        to withhold	bXXUXWWUWQd
        to work	XXYdXaWWWYZ
        to write	WTVaSWTdWaX
        to year	VWUWVXWWWgT
        to you	gbZOORTZYNU
        to your	bWVcSXOTWbW
        tobac*	VWUWWVWWUiR
        tobacco	VWUWWVWWUiR
        today	eYbSXSUbRXU
        today $	eTRWUVRZVbX
        today's	ZWWaXXXXXcY
        today's date	WXXbYYYZYdU
        today*	ZWWaXXXXXcY
        toget*	aaXVUaRWXXY
        together	aaXVUaRWXXY
        together $	ScaRVUWVQca
        together and	TWUfWWYYUXW
        together as	WaXTXWWWVVc
        together from	UUWWXbYVVTf
        together in	fXYXXYXWYUa
        together they	UUWTUcWUWXa
        together with	bWTTWUSXZdV
        toile*	UVVVVTXZYeT
        toilet	VWWWWVXWZdV
        toilets	WWUWWWVbUgS
        told	VUVZSQSRMcb
        told $	bRbaVWTTWaW
        told and	YVbbWcZWZWX
        told apart	YVXaZZYZZaa
        told as	XXbcYZYYZaX
        told by	VTTaWWWXWfV
        told from	ZYWfXXWXZVU
        told if	VWXUUWcVYUa
        told in	WbUUWXYXXVd
        told me	XXSVVVWVVYf
        told of	WVVTWXUVWWg
        told on	UVUVWTWRUYe
        told that	RSQRVSTUXYg
        told the	WVSVXWWVXdb
        told to	cUdWWVUbXZW
        told us	VYZZUSVSTaa
        told whether	YWXWXZWYZXd
        told within	ZYXYZYZZZeW
        told you	XUVXXUUWTRj
        tone	VTTYVdUUTWa
        tone of	UWUZWcXVWUa
        tonna*	bSbbTXUUYQZ
        tonne	YYcWZYXYXZX
        tonne*	VTTSVVWUTfX
        tonnes	VTTSVVWUTfX
        tonnes $	YXYXXXWYXeT
        tonnes of	YYWYZXYXXXf
        too	XbWUXkZVQUU
        too $	eRSSVVURWXc
        too and	WVYUYYVWVbb
        too broad	WVWWXaZWXYb
        too costly	XWWWXeXXYXX
        too few	VcVVVVVWWZY
        too great	ZYXZZdZYZZX
        too long	VVWZXfWXWTX
        too much	WZWYbfUWVbS
        too narrow	WWVUXWUWVZb
        too small	WdVWWZVWXYX
        took	SVPcWXUcMWa
        took 0	QSSOUbQQTcW
        took a	VTUeUYUUUWa
        took account	XXWYYWYWWWd
        took four	XZZXZcYYYZV
        took it	WVUXVVWaVZa
        took no	TUVUUWVTXgX
        took over	VWUSVUXcXXb
        took part	WWWWaVWVXXe
        took place	aYSabTZRUcW
        took the	YUZVUNXZVZb
        took up	VXXWXXWVYfU
        tool	WTWcUUUVdcT
        tool $	XWVVXWWXdeT
        tools	YXXaWaXYYbc
        top	bSaSUZUaPbU
        top $	ZTUWWUWXVYa
        top of	UWbTXYXUWZb
        top up	YYYYWZbXWdU
        topic	VXVWXabVZWa
        topic $	TUTWZaUWVUe
        total	bXSVNZRPMZY
        total $	bTVcVUWVWXc
        total 0	SSSTVQSUUlN
        total and	ZVUUWVUWWeW
        total for	XSWTXVVWVec
        total is	cXVcYZWVVYS
        total of	SSUTUYSXTba
        total*	baPXVVSYRbY
        totalled	WVYWYXXYXfU
        totalled 0	WXZWYXXYXdW
        totals	ccPZXTSZSVb
        totals are	dZWUWVYUWUa
        totals by	VcVWXXXWVVa
        totals for	cYXaYXWWXVU
        touch	TWZXVVVbRWc
        touch $	WWWWYXVZUWe
        touch on	XZbTXWUTWcV
        touch with	XXXZXWWcVWW
        touch*	TdWYbWSUQXa
        touched	UbVaUVUSUbT
        touches	WaaXaVWVWUb
        touching	WbVUbYXXVVc
        towar*	STVZRXabTba
        towards	STVURXabUbb
        towards the	WVVXXTXcXaY
        tower	UVXUWYVVUbd
        town	YWYYRXUWdZW
        town $	VUbWXWWXaVe
        town and	dTUWVVUWVUb
        town centre	XXTcYWYUVYb
        town council	YVUaWaUaXdT
        town hall	XYZUYXYWfYY
        towns	VUbXYYYZXZa
        trace	WWQjUZSTTPV
        trace a	WVXeXXWXWXX
        trace of	XXUfWVWWWUV
        trace*	YZYfUUUTWTX
        traced	YZYfUUUTWSY
        traced $	USTdWWVVWTb
        track	STRfVTTQTVY
        track $	VVVYWWVUVTf
        track*	VUSeYTTZWXY
        tracked	WWUeVUVTXVb
        tracker	ZXXXbYXbZdV
        trade	QXbOWSZTWZb
        trade secret	VVcXYUWYTSZ
        trade secrets	WacVXWWXVVZ
        trade*	TaZTUSTTTXd
        trader	WXUWVVWWXTg
        traders	XbbVXVWVVcW
        traders are	UWbWXWWWVaa
        tradi*	YTWUYVWaVYa
        trading	ZUWVZWXbWVb
        trading standards	aVXYZYYbXYZ
        traff*	URPVTQUcbbX
        traffic	USQVTRUcbcV
        traffic penalty	XXXVYXXaWXa
        trail	UTSeRTVVTVa
        train	UVYVWWUeTcW
        train*	ZOWXQQXZQcY
        trained	VUVUWWVaWdZ
        trainees	VWbVYXXWXgS
        training	bTZXTTPVRcX
        training $	XXXVXWYWXZc
        training in	WYWYYXYXYdX
        training slides	dZYYZZYYZXW
        trains	XVTbWTaaWYZ
        tram	aXUTYVcaabW
        trams	WYWeVWWdWXZ
        trans*	aSUaUUVfaVW
        transaction	WVXaYTTaWca
        transactions	YWYXYcYYVcW
        transcribed	bcTZWaVUVVZ
        transcript	XYefUUUTaVS
        transcript of	aUbXVWWXRcT
        transcripts	bUeUWVXVVdU
        transfer	YUTWUUTYTXf
        transfer $	cZZXYXYWXcW
        transfer of	XVVVVVUVWbd
        transferred	TSUUVTUhVbS
        transferred to	VTXXWWXcWbX
        transferred your	YaXYYYXeYaW
        transit	XWXXXXXVXfV
        translation	ZVUUXUWUWeY
        transparency	VUPSXTRPcOc
        transparency $	VUUTVVVUWUg
        transparency page	UWYYZXYYdYX
        transparent	YaZZYZZWYVb
        transparent $	YYYZYZZWYVc
        transport	ZNWYXWScUYY
        transport police	XXXbaYYcWYV
        transport scotland	XVVZUZXdXWZ
        trapp*	WTcWWXVWWfV
        traps	UWZTWVVUWfX
        trave*	UZQaSRQTaXZ
        travel	WSRbUTSWaVa
        travel and	WVWbYYXXeaU
        travel by	XYXaYYXUVab
        trawl	ZWVYWcWWWYZ
        trawl of	aXXXXdXYXXY
        trawl*	YSWXYZVVWXd
        treas*	YYZWbVUWVXd
        treasury	ZXbZcXTZWWa
        treasury solicitor	aYaXWXYYXXb
        treat	TSTQYYZYTdZ
        treat it	YWWYWaXbYYZ
        treat the	YXXVYWWWVad
        treat this	YVTWbabUWXZ
        treat*	WUZUYaSVRaa
        treated	WWSXaZUVUbb
        treated as	RYYYWaYYTbZ
        treated the	UXSVbWXXZUe
        treated your	VWTVVUWWUTh
        treating	YWYYXdWUYXX
        treatment	YYbUWXWUWbZ
        treatment $	bWUVXWYXYaZ
        treatments	ZYYaZYYXXcX
        treats	YXdUWXYXYaY
        treaty	UUYWVVXWUYa
        tree	WZTbZZYZVYX
        trees	YUSbUWaaXVY
        trees $	WXTdXXWXVVc
        trees are	bYZYZYZVdYY
        triag*	WUUVYXVWXeY
        triage	XVVXYYWXYcZ
        trial	PUXWWZVaPZb
        trial $	YWVVWVVVWXe
        trial in	VXWVYWXWXXd
        trial is	WZbXZXXWXWc
        trial*	WXbWYWWXXYb
        tribu*	UaSWRbXZVUe
        tribunal	YaTWSbXWRVc
        tribunal $	VaYWWXXTWWg
        tribunal and	WaWXVWXXWbd
        tribunal has	SYaaWXbWVYY
        tribunal in	XXWYZYXaXWc
        tribunal's	WZYVXUWaaTc
        tribunals	YUXYZbZZYWc
        tried	RURWVXRUSWi
        tried it	XUVUWbWXUTd
        tried out	WVVWXUVVXZd
        tried to	WXWaXWVXWYd
        trip	TYcaVXTTVaW
        trivi*	ZVaWZYYZWWc
        trivial	ZVaWZYYZWWc
        troll*	VTTYZUXSVYc
        troub*	eSSTTScRQUb
        trouble	bSRRUTdSQVa
        trouble $	aWVTWUTUWYZ
        trouble you	VWXXXYfXVXV
        true	aRUQWSbTbeW
        true $	VWZUWWWWVeX
        true position	WXaVaWZVZTa
        trunk	VaXZXWWVWba
        trunk roads	WbXYYXXXXdX
        trust	TSUXZZXcYVZ
        trust $	STWZVRSbZWc
        trust and	WXdXUVXaZcT
        trust does	XXTcRSXUWdP
        trust has	TWVUXYXSTac
        trust holds	VWXaVXXXYWe
        trust in	VUTTVVVaWUe
        trust is	aXZXZbWaXZT
        trust received	eYaYaYXZZUf
        trust that	ZWXTWVWaYXc
        trust this	UZWWVXUUYZe
        trust which	XYXWYXYbYYZ
        trust will	XYcWaYZWYWW
        trust's	VWXbSbUXZUb
        trust's response	ZYXVWUXTVcZ
        trust*	SVYVOYQdWWZ
        trustee	XYVVYWZYXfU
        trustees	XWaXVRWbZaV
        trusts	RSTRUVVcRVc
        trusts $	WXXXXWWdXeU
        truth	WXWdcXYWXUW
        try	MQNPPPOlUOY
        try $	XXUWXUWXXUg
        try the	UWVWWWXfZTV
        try them	WWVUYXVfWVW
        try to	UTTXWWWUXYg
        tryin*	UbVUWUWXVVc
        trying	UbVUWUWXVVc
        tube	VTUUXUWVUab
        tuesd*	YSSQSSUSXdZ
        tuesday	ZTUSUTVUYab
        tuesday $	aVWVWVVWUfW
        tuesday and	WWXWYWYWXdY
        tuesdays	VWWXXWXWUgU
        tuiti*	WWXWXWWXWfU
        tuition	WWXWXWWXWfU
        tunne*	UWVbVWWXVYe
        tunnel	XXbcXXYXXbV
        turbi*	YUdYXWVWXZU
        turn	WPTWVgQWZXa
        turn $	VVXXXaVYVXd
        turn and	XZVVZXZZYVg
        turn out	XYWWWWZWXdY
        turn to	aVWVXXVaaZY
        turn up	WVUbUUVTWbX
        turne*	VNYbTYTSTdV
        turned	VNYbTYTSTdV
        turned away	ZYXbYYZYXbW
        turned down	WUhSWZXVXYV
        turned into	aXXcYdXXWUX
        turned out	QTSaUWVWTdZ
        turned up	WQWdVTUVTXX
        turni*	aVVVXcTWWdX
        turning	aWVVYcTUXZa
        turning to	ZUUWUUSUUUe
        turno*	aaUaXVXUZWV
        turnover	baVXYWXVWXW
        turns	USXZWVVWVSg
        turns on	XXVSWWXYVYg
        turns out	UVXaYVUUWUd
        tutor*	XXUbXXWXXeY
        tutors	ZXVcYYXXXXb
        twelv*	WZVVSOOWVcW
        twelve	WZVVSPOXVcW
        twelve $	XVWVYYYWXdZ
        twelve and	WSSZWXVWWXd
        twelve hours	VUTWXVXUWgX
        twelve months	QZYYXYTXScX
        twelve of	VaUXXVWUXYb
        twelve weeks	YYbWYXYYYcX
        twent*	aYTNURXQSZZ
        twentieth	VVUVWYVWWTh
        twenty	aYTOURXQSaY
        twenty four	WWXXYYXYYgT
        twenty minutes	VXYXXYYYXgU
        twenty one	WYXXYYYYYba
        twenty seven	XWYYZYZZYdX
        twenty six	eTaVWYXYYYS
        twenty three	VbYXZYYYYbV
        twenty two	VXWVXVSXViQ
        twenty working	VWVWXVZVZXb
        twice	RPOPRWRQUjY
        twice $	ZVSQSZSTRcZ
        twice a	VUUUWUUVZeW
        twice and	YZXaZWYYXdX
        twice in	UVUXWTWWThU
        twice on	YZZYYWYYZdT
        twinn*	UVUTUVUUVgV
        two	WbWPNSVISfW
        two $	PXYWUQXUTbZ
        two a	XXWVYYXYYbb
        two and	WSaVVZVUVYb
        two are	ZVaWXWWYXYc
        two both	TVTVVVUXUhT
        two cases	YUaYZZXYXYd
        two days	bUTUXZTVVYb
        two emails	dUVVYWXXYaY
        two families	ZXWXZWYYZWe
        two firms	XYbZZZZZYdV
        two for	XWVYWXWWXfV
        two further	bUUXXXVWYab
        two had	WVYXZYYYYfV
        two have	UYWWVWVUUhb
        two hours	UUVUYYVWVkP
        two hundred	XVXVWbSWVZa
        two in	XbaWWVUXVZT
        two letters	aYbUXUVVVbW
        two members	SSZUTXUUSVf
        two men	WUVYYXWYXfY
        two minutes	dTVUXXUWVab
        two months	WXTXUTXWbXb
        two more	XWXXZXYXYeX
        two mornings	XXXXXXXXWbb
        two neighbouring	TTVUVWVTXZb
        two nights	XWYXYYZZYfV
        two occasions	VWVUWVVWYgU
        two of	WcXSWUQTSYc
        two officers	aZXWYbXYXWf
        two on	WUbVXWWWVcY
        two one	UVVYZUVXWiR
        two or	WaYUURaXTZZ
        two other	WaZXYYXYXVb
        two page	cWVWYYXXXWc
        two paragraphs	WdUYYWXXVXZ
        two parts	dUUXZXWWYXa
        two posts	XYWYYYXYXeW
        two requests	XWYWWYXWWeW
        two the	VVbWYWXXXdW
        two thirds	YWYWYYXYYba
        two weeks	WXWVXbXWYZZ
        two were	UTVZXWWWVfU
        two working	XXWWYWUZZeW
        two years	WRSYVaXSYaX
        twos	WabWXYVWUVY
        type	ZYaZZPZPcWX
        type $	eXVbXXUVXaU
        type in	bXWVWXXWcWZ
        type of	abWZXVcUZWW
        typed	gWOUUNSRXdV
        typed in	WUVaVVVWWbY
        typed out	gYTXVUXWbUS
        typed up	ZcWUWXWWWWZ
        types	cdaVYVaVVWU
        typic*	VUWTVYVWVfW
        typical	XWXUWYWWXeW
        tyres	WWWbYXcXYYZ
        u	WXWbXWdWWcT
        uk	WXRRPRPZfVX
        uk $	SRSVUTUYddU
        uk gdpr	VaZVVVVWVTc
        uk where	XVXXZYXXaYb
        ukvi	YWVVVWUVWgU
        unabl*	QRbdbYWSYYS
        unable	QRbdbYWSYYS
        unable to	QRbdbYWSYYS
        unacc*	WXVVVVVVUgU
        unann*	SWXVUUTTUab
        unannounced	SWXVUUTTUab
        unans*	YXcZbcWXYZT
        unanswered	YXcZbcWXYZT
        unaut*	XYXXYXYYYdY
        unauthorised	XYXXYXYYYdY
        unava*	YXbYWWUWXfW
        unavailable	ZVbZWWVXWeX
        unawa*	XWVXYZYWbXc
        unaware	XWVXYZYWbXc
        uncer*	VVaVVUaWVVc
        uncle*	VWWXWWeWWVZ
        unclear	VWWXWWeWWVZ
        uncon*	XYWVbVXXVfT
        under	VYXUVVXXdVU
        under 0	PbbXSeOVYXR
        under a	PRaPTTTZXXc
        under an	WXWTXWYWdZY
        under any	UVZTWXWWVZc
        under caution	VVVUVVWUTcZ
        under clause	XVWaZZWXWbZ
        under data	VWTXWVWVXWf
        under delegated	ZZYZYZYWXdV
        under discussion	VTYTVVWXYZb
        under each	eYUVWXXVYVW
        under five	UaVVXYXXVZa
        under foi	VWUUVbXWcWc
        under foia	bVaWYcYXXWY
        under foisa	aVWUVXUaYSf
        under four	WXYXYYWYVbb
        under investigation	WTUYdVWVVZa
        under its	YbdZWXVVWaV
        under licence	UTbXXXXVWbX
        under no	VXfbcXUWVSU
        under our	XVTaVXVWcVa
        under part	VVaVbYVVVTa
        under reference	YYWYYYYacVX
        under regulation	SabOUYaYUTX
        under review	TUbUcVXYXXb
        under s	YYeYZXYWWYS
        under sections	WWcSVUVVVYZ
        under separate	dWXTWWXXXUZ
        under ten	WaWUXXVWXVa
        under that	STWZTRVVTcY
        under the	TQTZTUKYUdY
        under this	cWTdWaWWXWW
        under way	TTURUSaTSWd
        under which	WYSWYZWXWWb
        under wraps	YXeWWVWYYVV
        under your	XXXcYYXVfXU
        under*	cUYYZXbWUUZ
        undercover	UXVWcWWUUcW
        undercut	VZbWYXZYZXd
        underlying	WYfeXXZXXVU
        undermine	VVbWbYVUVWa
        undermine the	VWZWXXWWWWd
        underneath	gTVUTVTZYQW
        underneath $	dTWWVWUaYRZ
        understand	PRbSWUaZWPZ
        understand $	WYaTVWVUVUc
        understand how	WUVWXXWVWWg
        understand that	VWgUaYTZaYS
        understand why	WVcTXVVVUUZ
        understanding	bUWVWVbXTWb
        understanding that	UWaTVYUVXWc
        understood	VZWUbVVVVSg
        understood $	XWVXVWWXWVe
        undertake	WXWXXdWXXUY
        undertake it	ZZXYYdYZaYY
        undertaken	ZXXbXbWbXaY
        undertaken $	XYYXYaXYXVd
        undertaken by	aXVcUVWbYaV
        undertaking	ZUaTWZVWYZZ
        undertook	bVZdUVXWWUV
        undertook to	bXaXXXYYXWX
        undis*	WUeVVVWYXZU
        undisclosed	WUeWVVXYXZU
        undisclosed $	XUfWWXXYXUV
        uneas*	XUVWXWXXVUg
        unexp*	VWdXYYXXXcX
        unfai*	WUcSYTUVSWb
        unfair	WUcTYVUVTWa
        unfair and	TWbYWYZVWVZ
        unfair on	YUaUbXZZZUZ
        unfair to	WVdXYWUVXYZ
        unfin*	TYaUUVUUVUe
        unfinished	TYaUUVUUVUe
        unfor*	VVZZVYaVVWZ
        unfortunately	WWaaVZbVVXY
        unfortunately the	WXbdWbWXWZY
        unhap*	XVSTXTaUVWf
        unhappy	XXWWXWaVVZb
        unhappy with	XXWXYYcWXdV
        unifo*	YTSaUTTUUfT
        uniform	ZTUcVVUUVdV
        union	SXRWVUTcUbb
        union*	WWXWXWUVXac
        unions	WWZWYWVYXba
        unit	VYbXTWUZWYa
        unit $	VUSUTXUSTcc
        unit 0	VUaWWWVVWWd
        unit and	XYXWZbXYYZc
        unit has	VXVbXVXXWeY
        unit is	WZcXYYXbYWX
        unit price	TUaWZWYYYVa
        unit prices	ZeXYZYZYYVV
        unit'*	XWYUVXZbacZ
        unit's	XWYUVXZbacZ
        unita*	YYWWWWWeWYX
        unitary	YYXXWWWdWYX
        units	TUZTUSUSVfX
        unive*	RUXbZZQbZVX
        universities	YYXVYVYWWTf
        university	SVYbYaRbZTX
        university $	ZZXbbZZbYUa
        university has	WYbWWVYWWUf
        university is	VVcaZUUVUTZ
        university of	WXYVYWXVaac
        university's	YUYUZVWTWbZ
        unjus*	ZWXXTdVYVVa
        unjustified	ZXUYYdXZWXZ
        unkno*	TSXiVWZUUTT
        unknown	TSXiVWZUUTT
        unknown $	UVVgVXTUWUY
        unknown to	XVZeXYaVWTV
        unlaw*	XVcYYYZYYYZ
        unlawful	XVcYYYZYYYZ
        unles*	SUOYTTZXWdY
        unless	SUOYTTZXWdY
        unless a	ZYVZXVXVWcZ
        unless an	YYVdWYYYUaa
        unless it	YWWXXVWXXdY
        unless the	SUTaUWUTVbY
        unless there	WWWXWWXXWdX
        unless they	WXVaWVUUUfV
        unloc*	XVXWXVWXWgU
        unmar*	XcWWXXXWVdV
        unmarked	XcWWXXXWVdV
        unnam*	VagVVWXUVTU
        unnamed	VagVVWXUVTU
        unpai*	WVVWXWXVXgT
        unpaid	WVVWXWXVXgT
        unpub*	WVdXXXWWWcU
        unpublished	WVdXXXWWWcU
        unrea*	TSSaTgSTTcU
        unreasonable	WUTWUgTVVbV
        unreasonable $	YYXVYYYXYXc
        unreasonable and	YYWXXdYYYYY
        unreasonable to	WVbXWdXWXVW
        unrec*	VWUhYXVXVUU
        unrecorded	VWUhYXVXVUU
        unrecorded $	WWXdYXWXXXY
        unred*	eVaUSRVTWTa
        unredacted	eVaUSRVTWTa
        unrel*	YXcUXYWWXVa
        unsaf*	YWYXYZXXXdY
        unsafe	YWYXYZXXXdY
        unsafe $	YWYXYZXXXcZ
        unsai*	WWeXXWVWXVX
        unsaid	WWeXXWVWXVX
        unsaid $	WWeXXWVWXVX
        unsig*	bVYdWWXVXZV
        unsigned	bVYdWWXVXZV
        unspe*	VWVVXXYXXfW
        unspent	VWWWXYYXXeW
        unsuc*	WabXZWYYYXV
        unsuccessful	WabXZWYYYXV
        unsur*	VVUbWVZWVbb
        unsure	VWVUWWZWVcd
        until	RXfXUSbRQXX
        until 0	RZRaPXNYWYa
        until a	XSbVWWXXWbX
        until it	XXbWYWcWXbW
        until march	XYVWZZXZYcZ
        until that	UXdVVVUWVaY
        until the	VYdVSUXTUZW
        until then	UTfRUUUVXcU
        until they	WWcXZYYXXXc
        until we	WVUWVTdUYRZ
        unusu*	VaUUXWUWVUh
        unusual	WbUVVWWWWUg
        unwel*	YYXXYZWXYdY
        unwell	YYXXYZWXYdY
        unwil*	XXYUVUVWXZd
        up	WZXcRTVTcWV
        up $	NXTaYUWWZWZ
        up 0	STURUURTWfa
        up a	cUVXVUVXSXc
        up after	VWVcWZYYbVa
        up again	WcWVXVVVUbX
        up and	WRYVXSVTVaa
        up at	VVTSYWVVdXa
        up before	YWXdZbYYZcV
        up by	PQYaRVTYaZZ
        up each	WXVUWWXWcZZ
        up empty	XXYfYYXYXWU
        up for	VTcXVUZUXYb
        up from	bSUVUUUUXdV
        up in	VUUUWUUUTbd
        up is	bVYVVWXXVUf
        up its	UVdWWYXWXUZ
        up of	VSUWUWXUReZ
        up on	URPTTQTSeXa
        up the	YYbUTaRQXYX
        up there	VXVUVXUacWZ
        up to	WcYTTSYQWaY
        up what	WVXZXdUVWdU
        up with	TRQZSTTcRWb
        updat*	TVSRVUWSeXZ
        updated	VWUTXWYVcYY
        uphel*	XVaSTWZSTbY
        upheld	XVaSTWZSTbY
        upheld $	STeSVUVWWYc
        upheld 0	TTSUVTTVVjS
        upheld and	cZVYZZZYZaV
        upheld in	WRSWWTVWWab
        uphol*	TaeVZaRRYVV
        uphold	UYdWZZSSZWW
        uphold the	SYeWbaUUYSR
        uphold your	ZYSSTUWXXXf
        upholds	UbbZXcWWWVT
        upholds the	VXbZYcXXXWV
        upkee*	YYUaUYWZYYc
        upkeep	YYUaUYWZYYc
        uploa*	bVYZXYXWaaV
        upload	aVZWYXYYXfU
        uploaded	bWXZYZZXbXU
        uploaded to	bWXZYZZXaXV
        upon	aRVYZYYUcYa
        upon $	VTVaUXSUYUf
        upon a	XXVaYbVXYYY
        upon an	VYcWXaWWXZV
        upon in	bXacZZWWXUX
        upon it	RWVUaYUXSUf
        upon section	XafVVWYYUVV
        upon the	VUbZUaVZZVX
        upon what	UYSZZZbZYTZ
        upon which	WYXVcWVVVbZ
        upon your	XXVXcXXXXVa
        upper	SVYUTbXVRZZ
        upper tribunal	WZXZYaXXYUc
        upset	ZXVVXWZYYVg
        upsho*	WbYaYYYWYcU
        upshot	WbYaYYYWYcU
        uptak*	YYXYZYZYYcY
        uptake	YYXYZYZYYcY
        upwar*	TWWVUdZVZZV
        upwards	UXWWWdZWUYX
        upwards of	WYWXWdaXVTa
        urdu	YXYXYYYYYdW
        urgen*	WUWVXUaaWbU
        urgent	XXXWXWaaWaV
        us	SSbaaZdYTSX
        us $	XYXfXVQXUZV
        us 0	VZTPVQWUUfW
        us a	TVSQUVaUTZb
        us about	XWVZVZWYXaa
        us again	YXWWYXUVXYg
        us and	UYfaZZRaTaT
        us as	WXTWcWVVVVf
        us at	WWZaVbWVWWZ
        us by	WWVYZWTSUbb
        us for	QSTZRSZSdcV
        us from	SVbSZcTVRTY
        us have	VVVUWWcVWeV
        us how	XXUdWXSXXTa
        us if	YYYXYZdXZYX
        us in	UbaQURYbUVZ
        us is	aUZVZXXXXVb
        us it	ZZZVWWVZXab
        us know	YUUWTTbUTRc
        us no	XYaUXaWYXWY
        us nor	WWVdcWXWYcT
        us not	XWdWUWVWXUa
        us of	TPdQYXQTZcU
        us on	TUVTWVSTYad
        us or	XYVccWVXWZW
        us over	VUUVVgWWVVX
        us so	XYVYXYYaXdX
        us that	WSWVVVSUWZd
        us the	VZWZSWdaWUX
        us their	cUVUXVTbUcW
        us to	YOeYVZXMZUY
        us under	XYYXaYZYUXc
        us what	YVYZVUcSXRa
        us which	aWVWYYcWXUY
        us with	WTZYVVdYVVa
        us within	YWbZYVYXZYb
        us would	XWZWbVXWXXa
        usage	cWYYYcZXWYY
        use	UOVRTUXVKda
        use $	aVWWPTaPQVd
        use a	XVWWWXWWYYe
        use and	YXaWYYYYYfU
        use for	VVWVXWVVWWf
        use in	VXabWVVTVVa
        use it	WZWYZWXVWca
        use of	WTcTZbWUTWb
        use the	WWSSUUTSUdc
        use three	WXXXZXWXYfU
        use to	WXTaVVZUWTa
        used	UVWNWaTSTca
        used $	SYTQbdXYTXY
        used 0	WYXWYWYXYeV
        used again	YXbXYVVXYTe
        used as	aXbXWVWWXaa
        used at	dWVUaWXWXaU
        used by	cXWUXVWYZZa
        used for	XWYUUVWWVfX
        used in	YWWRUTZTSXc
        used on	YWWYXWXUXeW
        used the	VWXWXVUUUda
        used to	VWdWURTSUWc
        usefu*	VVWTXWYUXXd
        useful	VVXUYWYUXXc
        useful to	XUWVWWaWTba
        users	TXSaSRPTSXe
        uses	ZUXWVWVUUeZ
        uses the	XYaVZZXXXab
        using	UTVXWUTSZcb
        using the	XWXYXZWVadY
        usual	aUSaWXbVabY
        usual*	TSQVSVTTRce
        usually	TSQVSVTTRce
        utili*	dXZXYYWYYXc
        utilities	XYZXYYXYYXd
        v	UVUWVVWVaVd
        vacan*	XUXSTTUURjT
        vacancies	XWaYXXYYXcX
        vacancy	aWSTVXYUUbY
        vacant	UUWTVVVVVjT
        vacant $	SXWTWYVUUdY
        vacci*	UUaSVTVXVeX
        vaccination	WXbVYXYaXVb
        vaccine	XWYVWVWVWdV
        vale	XZXcWVWabUZ
        valid	dWXTUaZXWdZ
        valid request	XWXWYaWWXTb
        valid*	WXVWXXXbcYa
        valle*	VWeXXYVaWSb
        valley	TTcXWTUbVTb
        valua*	bZYYSRSdVZR
        valuation	cZYaTRTcWXU
        valuation office	VVVXYXXeaWV
        valuations	TZbXXXWcVaV
        value	XWSRPWWUOaf
        value $	XTUUWVTUUVg
        value 0	TTVWWUUTUfX
        value and	YVXXYaVVbYc
        value for	WWUXXXXWWZb
        value in	WVYWYaYWZdW
        value of	VUXYWVUWXcc
        value to	WWcXXdXXXZU
        value*	XdZXSSTTXYX
        valued	UTTeUVVUUbU
        valuer	aXUaWVWTUeW
        values	YeZSVTUWZVa
        values $	UbUUVUVWWYf
        values are	bbXXZYYWbcU
        values of	YcYYYZYZZXX
        van	VWUZVVYVVgV
        vans	WSWRUYWTTeZ
        vans $	UTTVURUUVad
        vapes	XXXYZYYZXeV
        varia*	ZVRVXUXVWbb
        variation	bXXVWVXYccW
        variations	XWVVWWWXXdY
        varie*	TTSXUVUTScb
        varied	XVXVVTYXVdX
        varies	UUSSTTTTUbb
        vario*	XWcVXYbXWZa
        various	XWcVXYbXWZa
        vary	VVUXZXYXWVg
        vat	RSORRTQPUfZ
        vat $	RPSSTRSTQbc
        vault	YVbVYWZZWZb
        vehic*	XZPZPTYZWZY
        vehicle	VXQZSVZZYZZ
        vehicle $	YWVeXWbXYUX
        vehicles	WaSYRPRYOZX
        vendo*	VUbZVUVVWXc
        vendor	WWaaWVWXXaZ
        venue*	dUWUWWUVWXX
        venues	dUWUWWUVWXX
        verba*	WaVcUYTUTYX
        verbal	VWWeVVVVWXW
        verbatim	ZVWZYXXYWcY
        verge	XYVXXWYaXfU
        verif*	WUWXbYWXbfV
        versi*	XcZTSWTRXWa
        version	VcWUSZPRXYb
        version $	aVUaVcWYXSc
        version 0	ZVTVUWWWVYd
        version of	WdaTVXTWUSd
        versions	cUeUWVZXVWZ
        versions of	cZVWZcaZXXY
        very	ZYYTZTaSVSc
        vesse*	aVWSZTWaXbX
        vessel	aVYSYUXaYaY
        vessels	VWVXXXVbUfT
        vet	WTUSUUUWTbb
        vet's	aUaVWWXYXfV
        veter*	aWWbYWXZWeU
        veterans	XXXVXXWcXeW
        veterinary	aXXbYXYYYdV
        vets	aScYZVWZVYY
        vetti*	VTZVbVVUSbZ
        vetting	VTZVbVVUSbZ
        vexat*	QRSUSjQSTRW
        vexatious	QRTUSjQSTRW
        vexatious $	VVTVVgTVWTW
        vexatious and	VYUYWfWXXXX
        vi	TSTTUUZUTYd
        via	YVWWXXWZadZ
        via our	ZYVVYYYVZZc
        via the	cVWXYXXXWeV
        vice	ZaVVWWYXXac
        vice chancellor	YcXZYYYZXaa
        victi*	USZWVVTaVYd
        victim	XVYZVXUVXcY
        victims	VUaTVUVcVWb
        victo*	WWVUZYZXXfU
        video	VZTYWTUVYbZ
        video $	UUVVXVVWWbb
        view	VPcTXZUQdXW
        view $	RUcYUVTWcZY
        view and	YXcZYXaXWbY
        view is	UVXWVUXXVUe
        view it	WYWVWYWWXca
        view of	TSaVbaWUTTY
        view on	VXXXZXZYdUa
        view that	aVdZWaXVYTX
        view the	ZXZYXaZYcUa
        view to	XVbVXXVXXWc
        view was	VVTVWVXWWXe
        viewa*	XXXZZZXXeWW
        viewable	XXXZZZXXeWW
        viewe*	ZUUaWYUVeWY
        viewed	ZXXWWZWVeXX
        viewed under	YYXYYaYWdYW
        views	bYYUUTQURUc
        views $	WXaWXXWXWca
        views and	WaWUYXWVYUd
        views for	aWXaZYZZZad
        views of	WUUVWZWWWUg
        views on	VVTcWVWTWVe
        vigil*	UWZVVXYXTab
        villa*	UTaUYVVTUbb
        village	UTYVYUWUVbb
        village $	XYaYYYXXXeW
        village hall	XWWWWXYWXZb
        villages	WYcYXXWYYZZ
        viole*	VUbUXWWYWZb
        violence	WVbVXWYYWYc
        virtu*	WYaYcUYZWXY
        virtue	WZaYcUZZWWY
        virtue of	WZaYcUZZWWY
        visa	YZVWZWYaZfV
        visas	WXXWXXWdWdU
        visib*	WbabWXXVWUa
        visible	WbabWXXVWUa
        visit	SUYcYOPRWaW
        visit $	SUUUXTVYRdZ
        visit and	YYYXZYYaYfV
        visit*	WYUeVUUUVaX
        visited	UaUSVUWWUgX
        visiting	UWdVVbVZXVX
        visitor	WTXdTXUWZaW
        visitor numbers	XXWeXXXWbWU
        visitors	TZTcVWZUSZZ
        visitors book	VWWeWXVYVVY
        visits	aXQZZURQWWb
        visits $	RTSSTUWSSZc
        visits are	ZXWWXXXVVSh
        visits were	XWWcWWXYYcT
        voice	XXWXWWWXZXe
        void	STbQVTVUSeV
        volum*	YXXWTgPThPW
        volume	aTXXVdSTaVY
        volume 0	bXbXXUXWbYW
        volume and	XWVXXaXXYXc
        volume of	ZXXYYdXYXYY
        volumes	YZTVWZUUhTY
        volumes $	TVVWVVWVdUZ
        volun*	WaXXUOQRWZY
        voluntarily	bZbWYXXZXUV
        voluntary	TbYXWYVVSWd
        volunteer	UbWbYUXSUXc
        volunteered	UUcaVXWTXYV
        volunteers	SWUWVSSQZfW
        volunteers $	WUVWYXUSWhR
        vote	SRSbVVSSSaX
        vote $	ZWVVZXYYYeX
        vote was	YWWbUUWXXZY
        voted	TTYbWUVWXdU
        votes	WVWVWUVWUca
        votes to	WWVWWWWWTba
        votin*	YXWWYXXVVbe
        voting	YXWWYXXVVbe
        vouch*	XZXbXXWZVeV
        vouchers	YXXVYYXaWfV
        vulne*	SbcWVVcTUWX
        vulnerable	TVcWVVcTUXZ
        w	SXbaQYYWPUV
        w out	TUWUWcVSVTd
        wage	XYWZYYYXYeV
        wages	VWVYWUcUVUc
        wait	YTcYVUcSYaV
        wait $	TWdXVUUWWUd
        wait for	YWaXYXbYWXb
        wait until	XXcXYXYZXZX
        waite*	WbWUVUVVWaa
        waited	UVWUVVWWVcb
        waiti*	YYQYUZYTaaW
        waiting	YYQYUZYTaaW
        waiting for	WZWWXYWWWdX
        waiting list	aaUaUSUUWbT
        waiting room	XXWXXYYYVYc
        waiting rooms	YVWWXUUUccW
        waiting times	YXXcWWYXbVb
        waits	UWdWVYXbWdS
        waive*	cUSZUTVVWZa
        waived	WVUbXXXXXTe
        waiver	aWUXTTVWVZa
        wales	RTTZSUXbTWd
        wales $	XWWWYXXVZeZ
        walk	VQUWXUTSRVg
        walke*	VRPYWUTUVYd
        walked	XURUXUVVWca
        walkers	VWVaXWWWXVf
        walks	XYXYXYYYYgS
        wall	USXaTVSUSac
        wall $	VTaUWUVTVYc
        walls	TTcVUSWVUVd
        want	PRTXQXaaYPb
        want $	TTWYWWYbUSc
        want ?	YXWWWWeWWVV
        want is	TaWWYXScbVZ
        want it	VUcWZXUXUYd
        want of	VVUaTZTWVhQ
        want the	UTVXXVacTVb
        want to	URYSWUUUPPh
        wante*	dZRQTTaSWXb
        wanted	dZRQTTaSWXb
        wanted $	YVYXXYWYUeb
        wanted to	SVUVXUVTVVi
        wanti*	WWXcYYXXYYa
        wanting	WWXcYYXXYYa
        wants	WVUWZUWXTba
        war	VTXUSUUdUZZ
        ward	aaVXQWZLVWW
        ward $	XVRVWRZVTab
        ward 0	VTXWYXVYXcb
        ward and	YZZbZYZZZbW
        ward boundaries	WUTUVUVXbVc
        ward has	WXXWYXYVWhS
        warde*	UQPaTZRYUaZ
        warden	ZRUbUTUVZWa
        wardens	VUSZUaSZTbX
        wards	abVRVacWTWZ
        wards $	cTXUWUXWWdS
        wareh*	WXWbXaXVXZZ
        warehouse	WXWbXaXVXZZ
        warne*	UTTUTaVVWcZ
        warned	UTTUTaVVWcZ
        warni*	YTXbTUUVTbb
        warning	ZVZbWVWVUba
        warning $	aXXUZYYYZeV
        warnings	WVWbUWWXXaa
        warnings $	YXXbUXYYYXc
        warra*	aSYQaTVVScY
        warrant	aVaVcWWXXaY
        warrants	XWXXYYYXXdX
        was	RVQdXOSTTdZ
        was $	SVRcUWUSSXb
        was 0	MUMOOLPRJnO
        was a	PaUUZRMPOdY
        was about	UZdUUbUUUTa
        was accepted	XWUXYXWYYZc
        was added	VWWXYXWWXYd
        was adopted	WXVSXVTUViS
        was agreed	XWWXZXWYYZc
        was all	XWUbVWXWbYa
        was also	XXbbXXXXXcV
        was an	UVTeWWVWbUY
        was and	VadWbWXWWTY
        was announced	dXUUYWWXUXZ
        was answered	UWXWYbXZbYZ
        was applied	XbXWWUXWYYc
        was approved	YZZXZYZYYeU
        was asked	TWTSVUUSTaf
        was at	TUXaUWVWaXa
        was being	XWWWYZXYWZc
        was below	YbZZZZZZYcX
        was booked	VWWWXYXXVeY
        was bought	WUYVZVWVVYa
        was brought	WYZWXZWbWfV
        was built	VWVVYYXVVac
        was burned	YcYXYYZZYXb
        was by	TTSaTSUUTfR
        was called	WVVaXWXWXUf
        was cancelled	VXYYXYYWWeX
        was carried	UYXXYWXTUab
        was caused	YZZYZZYZZfU
        was checked	VWXRXYXVVUg
        was claimed	XWWVYWXXYTf
        was closed	XXSYXXYYXYd
        was commissioned	TYXZYWYXXcZ
        was considered	ZWcZWVYXXWZ
        was consulted	VYXWWZWUSYd
        was content	bYVXZXYXYWd
        was correctly	aaZVbXYebXX
        was created	XVaXXXXWXYb
        was decided	WTaWXUVZYTf
        was declared	XWXWWWWWWYd
        was deleted	XVVdYWXYYWY
        was delivered	VXYXXYYZXfV
        was dismissed	VWbXXTXYTdT
        was done	YUWXVUTZRdW
        was drafted	WWWaXXXXWbY
        was drawn	WXWbVWXXXVc
        was due	YUbVWXYYYdW
        was engaged	VVaVXXZYYWc
        was ever	VVUfdWVTXRY
        was exempt	WXbYXZZYXVc
        was first	WWVVWXXXWWf
        was fixed	XZbYZUXYZab
        was for	USTXUVVTQdZ
        was found	WWYZUaVVUXa
        was given	SZYWTTRUZcZ
        was going	XYWVXWXWVeY
        was got	aWWXXYXYXdV
        was granted	XVXYXWbZXfV
        was handed	UWVWYXXSXba
        was handled	ZWWYXWVVWZd
        was held	SaSYYTSUWWd
        was hurt	YYXVWYZXXbb
        was in	TYVZZWaZWYb
        was issued	VXVUZWUVVdW
        was it	WWWdWVbXWUb
        was kept	YYWfXZYYXVY
        was laid	VWWXXVWWWiS
        was last	QRQQUSTWRcY
        was late	VXXXYWXYYab
        was left	UUUbWXVWXdX
        was let	TUSQVUUWUhU
        was looked	WXYXYZXYWcZ
        was lost	VSXUWYUUVcc
        was made	TTZZTaSYTZb
        was meant	YcXWZYWYYWd
        was met	XYYYYXXYWZb
        was missed	YYYaXYYYYYc
        was mistaken	YXVZVVWYVTe
        was moved	ZXZbZYZaYUe
        was needed	RXUTXVWWWae
        was never	ZRWmTWUUVPQ
        was no	XWVZVXUWWXd
        was not	XSVdWRZRRaX
        was nothing	WXaWUVfWYaT
        was obtained	UUSVWWVWWcb
        was of	WXWYXWXXWac
        was off	WTbUXWVWXaY
        was offered	YYaXXXXYYcZ
        was on	STaWWTTTTZb
        was once	WVUUUWXWYTh
        was one	RZUYYXSRWdV
        was open	YXZWYaXXUXa
        was opened	VTSXVTXVTeY
        was or	YZVXbYYVYSc
        was ordered	YXXWZYYZYZc
        was our	XYWUXXXXXYf
        was out	XWUZWWWXWcZ
        was overwritten	XVXcYYYZWaX
        was paid	cRXUSTQSTfS
        was passed	XRSVWVWTYac
        was placed	YYYYZYYYcdT
        was prepared	dXXXZZYYYdX
        was present	WWWbUVWXWWb
        was produced	ZZWbYXYZXXb
        was promised	YYdWXYXWYVZ
        was properly	XWaVZcYXWWZ
        was published	STQSUTWWcZY
        was put	PTUXRQRVbZa
        was raised	XYYXbYYYYWb
        was reached	VWWWXXXbWeV
        was read	XWUVYWXXUZc
        was received	XYVXaQUSSbZ
        was recorded	WVWVXWWXWfY
        was referred	VWVXdWWWWcW
        was refused	SRQRSRTVSfY
        was released	TWUVWXWWaaa
        was replaced	XWYaYYYXXVe
        was reported	WUWTWWUXRYd
        was returned	WXYcXYVXUdT
        was right	WYTaWVWUVaZ
        was rightly	VbcVWfVWWSS
        was run	WVUWYVVbWWd
        was said	dbWZSYWXUVa
        was seen	YXXWZZZYYcZ
        was sent	QUaTaVVZbXc
        was set	USYaUSUTSZZ
        was settled	XYWXWYXYWZc
        was shared	VUWYWWWYXSh
        was shown	WVaUWWXZYYc
        was shut	YXZVZZYZYeV
        was signed	VWWSXXWVWdY
        was six	XXXXZYZYYcZ
        was so	VbTWVXWVWZb
        was sold	VUTbUTVVVWd
        was sought	RZVUZSTUSYa
        was spent	dWVXUSVVWcY
        was still	aZXWZZZZZTi
        was stopped	WWVUVSWXVfX
        was submitted	XYXWYZYXYYd
        was suggested	cYWWVXWWXUZ
        was supplied	WWcbXZWYVVb
        was switched	WTWZVUUXWZb
        was taken	ZXVTZSWUUca
        was that	VRSSTXVaUgX
        was the	QQPVYTSTTfb
        was then	VWVcUVVXXdV
        was there	YZXZYZYXYdW
        was therefore	WYXWVUYVdVb
        was thought	WUVXXXXVWab
        was to	WUZUUUWUZWd
        was told	TTbRSXSTTWd
        was too	WVWWXUWWWdY
        was transferred	VVUUVWWbVYZ
        was treated	XWZWbWXVYcX
        was turned	XXVaXTXXYba
        was two	XTVWXXWXWhU
        was undertaken	aZYcYYYYWXa
        was upheld	YYUUYYYZYab
        was used	UWUbWWXWWcV
        was withdrawn	WXbZXZXYVdS
        was withheld	SPUUXTWWVcd
        was wound	YWXYXXYWXcZ
        was written	UTYcWVVVUVa
        was wrong	eWUVXYVVZcW
        was wrongly	cVVXVTXXWUc
        washi*	YXXXYWXYWba
        washing	YXXXYWXYWba
        wasn'*	TRWhUPPWYZT
        wasn't	TRWhUPPWYZT
        wasn't a	ZYbdZZYcYUV
        waste	XQQfSRbbSYV
        waste $	VWUbXWWWWbZ
        waste is	WXXWZYYXYdW
        watch	ZbTSUbUUZXb
        watch*	VUaVUXWVWXd
        watched	YXXWXXWWYcd
        water	ZSWVUQSebZW
        water $	cXVWYZVVVeV
        water and	XVWWZXXXabW
        water company	WVWVVXWdWWZ
        water*	STWWXTUaUbc
        way	YUVYcbYXRVZ
        way $	PWcZbUaXRTY
        way and	UWaYWWXUVhT
        way in	XWVaYVXWYWf
        way of	ZXXaVZUXYaY
        way or	XWWXcWWVXWa
        way the	XaVXUTVXXYc
        way to	cVWbSYRYSVa
        way we	WVWXWUbUXUe
        ways	WSZVbVbWWbW
        ways $	WWVVbXXXXZa
        we	XXbZccbXRRR
        we $	XUZZSaWbXSX
        we accept	SWZUWWWWWZd
        we acknowledge	RVSTTbVUVTb
        we agree	aXXWXaWVYUb
        we aim	VXXWWVWXXab
        we also	TVSTWTWUYdZ
        we apologise	XYYXYWXXYVe
        we appreciate	WWWWWWVWWVf
        we are	bVaTbcSYSNX
        we aren't	TQcTZZXTWPb
        we ask	UWTdTVcTVeT
        we asked	QRTRVRQSUWj
        we attach	fYVXXVWWWUU
        we believe	cTYaYZVcYTT
        we buy	UWVTVVaVUeX
        we can	ddVUTQRXNUZ
        we can't	QWYcacWUTVX
        we cannot	RSdcaVYUSQV
        we come	VVZVUVVWUSd
        we consider	SabWXcWaaWT
        we considered	STSUVTWWUTk
        we consulted	TWVVXWXWVSi
        we could	UQRbTUVOYRg
        we couldn't	VTTfTUbVUSW
        we count	VXTTXVdVWdX
        we decline	WVaUbfWSWSV
        we did	UURXZQQTWVi
        we didn't	YVXbXWVYXbZ
        we disclose	aScRVUVVXTb
        we do	VUYUYRUTUfV
        we don't	OTbfWTRVRYV
        we enclose	gYWWYUWXWWT
        we estimate	XYUYXbXYYYa
        we exercise	ZZYVcYYYZZX
        we expect	WVUVWWWWYcZ
        we find	TXdXWRYWUTZ
        we first	TWWTXYVTVTg
        we found	cUYcUdWWVbR
        we gave	UTabVWTZWYY
        we get	VVUVYTcWYYb
        we give	VfXUdUUUVWX
        we go	UfSWUXdWTVX
        we got	UWVRVaTTVdW
        we had	QROUURRTSbf
        we have	UbZbUUXXUYX
        we haven't	UVShUaVUXXW
        we hear	UWVWVTdYXUa
        we held	UVWVWWaVVZb
        we hold	UWXYYZONUab
        we hope	TWVWXaWVWcc
        we keep	STZaZUUVbQY
        we kept	XdWYYZWVXVb
        we know	WUSVZUZUWgW
        we leave	WYdXWYXYYTX
        we look	cWWVXXcXWcU
        we looked	TXTeWUTTVRc
        we maintain	WUbWaTWVVUb
        we make	VVcVYdSXYTW
        we may	VacQaYYQRVW
        we mean	YWeVXYXYXSb
        we might	WUWXVXbXYVa
        we must	SYgQVdTUVRX
        we need	YVSSUYdVUUY
        we needn't	YXTSXbYWYVf
        we neither	WXVTcYVXXVZ
        we never	TWabZUWUVaX
        we no	UWSZVTWcWTa
        we note	VWVVXWXXVUf
        we now	bWYWXYVUWeU
        we only	XWVgXWUaVUT
        we owe	WVaYWXXXZUc
        we paid	UWcWWVVXXgR
        we pay	bVVbYWVWVgS
        we publish	WXZYbUcZabU
        we put	SdaUWZUTbWb
        we receive	VUXUZXWYXba
        we received	XSTURPcRVWa
        we reckon	WXYWXWVVXab
        we recognise	SSTSWTXTSUf
        we refer	WZXYXVXcaTZ
        we refuse	VWfXZaVVWTS
        we refused	WVUXYXVWWXf
        we regard	WUbVWdXVXUT
        we regret	WVYWWVUVWUc
        we regulate	VXUSUVUXVce
        we rely	TVaWZZVWZTb
        we replied	YVVWXWXWWXe
        we require	YXXXXWdWXXY
        we run	SVabWSaSWQd
        we said	VRaYWXVUVVb
        we say	VXfSZXWWWUY
        we searched	XXXdYWXWXVZ
        we see	ZUXYXZURUVd
        we sent	ZbVWYWYUXWa
        we shall	SVcVZfYSOQV
        we shan't	VUeVZcUVWTU
        we share	UVSUaYVUVSh
        we should	SXZaXYbUVVZ
        we show	WdYXZXXYWUb
        we spend	WXWWXXYXcbW
        we spent	aVYXXWXXceU
        we stopped	XWWVYaWWYfT
        we suggest	SUTUVXUeTVb
        we supply	eVSSUVTVaRZ
        we take	VVYabVbUXRZ
        we therefore	bSWYZZTTVVa
        we think	ZZbTVYSbUTZ
        we thought	XWXYYXYWYWd
        we to	UWTVYWdXVSY
        we told	WWWSVZWXWWg
        we took	QcPSTcTPTbY
        we treat	XWTVWaYWYYc
        we tried	VXUUXVUWUTi
        we trouble	XZZZYZdZYZW
        we understand	WYUXVWWbWTd
        we use	PRZQTRdPSfU
        we used	ZYYWZXYYYab
        we weighed	UWTSXWVXWUi
        we were	WPbWTZYSTXb
        we will	SVaQaZWXUSa
        we withhold	UVgWXXXWWWU
        we won't	UTcTdbVVWSR
        we would	SQbXcXaYXQX
        we wouldn't	TRaeaWVTUaR
        we write	XYXXZWZYYZb
        we wrote	VWVVYXVXXUg
        we'd	LXcbSZcRVNZ
        we'd be	TXbbXYYTTTa
        we'd have	TVXdXdYVUUV
        we'd like	YVVTXYbZYcY
        we'd love	YVUWXVcXWWZ
        we'd need	XYYXYWeYXVZ
        we'd rather	XdaUXUXXXYX
        we'll	STiQZTTSTSY
        we'll not	ZXdXbVYYXYW
        we're	WXeZZgLUKOR
        we're declining	YYbXYbZXYYW
        we're happy	cWWWXXYbYXV
        we're holding	VWfVYYXWXVU
        we're keeping	TUfVUVXWWXW
        we're not	STdYWgVVWUQ
        we're of	YYcXXXYXZXX
        we're sending	faVXWWYWWVU
        we're sorry	WVVaVUWVXXd
        we're told	WWTbVUWUXcY
        we're unable	YWbZbaYZYWV
        we're withholding	UWfXWVXXWWV
        we've	YgaeTYUXRPU
        we've 0	VTUTUUUUTea
        we've a	YWVXaWbZZXZ
        we've asked	XWVXZYYcYWd
        we've attached	fRUUWXVWWYV
        we've been	UbYWVSWSQba
        we've concluded	SRXaTaTSUOd
        we've considered	WVbUWWXXXVa
        we've decided	ZTeVVZYXZUW
        we've given	UcWUVVVVWTd
        we've got	TUWgaUTXTTV
        we've had	SZZWWXTUUbY
        we've left	VYeUXUVUWSa
        we've never	UUTgWWTVXYR
        we've no	TPScUTUbUQc
        we've not	TZcbVRZSVWU
        we've nothing	TVVfVUUTUYV
        we've put	YeSVVaVUXVe
        we've said	XVYTWWXXYWe
        we've sent	WbXYXYYcYVY
        we've stopped	WZVbZdWXYVU
        we've taken	XaVYYVYWYbY
        we've withheld	XTeWZZYYXXW
        weak	WWdVVUUWVVa
        weak points	YYXXYXYYYVd
        weake*	WWYUWXWXVUg
        weakest	XWZWYXXWXWd
        weakn*	UWaTWXSTUTe
        weaknesses	UWaUWXWUVUd
        weapo*	bWaXVVVWYcV
        weapon	bXXXWXXXZcW
        wear	UVSaUXXTSfW
        wear a	XVZWXYXXWab
        weari*	UVVUWUVVUbb
        wearing	UVVUWUVVUbb
        weath*	YTSZUYWWVXb
        weather	YTSZUYWWVXb
        web	QPQRRTQOkZR
        web $	XVXXXWXXhTS
        web and	ZZUUWXYVZVc
        web form	VUUWVVUVTdW
        web pages	WXYZYYYXeVW
        webca*	YXZWYZXYbWc
        webcast	YXZWYZXYbWc
        websi*	QRUUTPTcgWW
        website	RRUVTPTcgWV
        website $	SUQRVSUecUb
        website and	aWbYZYYVacT
        website at	YZXZZYZUdYY
        website for	VWUUWUWUZbZ
        website in	XXXXXYXWbZY
        website under	YYYWXYYTfWW
        website where	WXYYZXZXdXW
        weddi*	WWWcXVWVWaV
        wedne*	TVXUVVUXYcZ
        wednesday	VWXVWWVYZba
        weede*	VVVdWVXVVbX
        weeded	VVVdWVXVVbX
        week	XNRURUXQWbZ
        week $	ZSUPURTUUac
        week after	bXWWWUVUacW
        week and	XVVVXZVXWZc
        week by	WVVYZXXXWfV
        week in	YYVZXXXYWZb
        week to	YYXaYYYYYcW
        week'*	WUUcWbWXUVb
        week's	WUUcWbWXUVb
        weekd*	USUSTTUTZcY
        weekday	WVVVWVWWUfW
        weekdays	WVXVVWWWbYb
        weekdays $	XWXVWWWWbYb
        weeke*	UTUYVVUWWcZ
        weekends	UUVYVVTWWcX
        weekends $	UUWUUVTWWdY
        weekl*	WVbSWVVWecV
        weekly	WVbSWVVWecV
        weekly $	SUSUTTSTTea
        weekly by	XYXWYYYXYdX
        weeks	NOUURfPPRZa
        weeks $	RRRZTYSSUdZ
        weeks and	VWZWXdYWWVe
        weeks in	WUUTXWXYXgU
        weeks of	VXVVXUWWVba
        weeks to	ZYYYYcZZZdX
        weigh	RWWaUWUVVUf
        weigh the	XYVXXTXXYVf
        weigh*	SPZZRWRNRYd
        weighed	URaYRRTRRaa
        weighed the	YVcZTUVWUTZ
        weighing	SSXWXUTVSRh
        weighing up	WUVXUYVWVUf
        weighs	VWVeYVYUVcV
        weight	YUYYVZYUYYa
        weight $	UXTWXWVVVWf
        weight of	WYYZXaYXYWb
        weightier	WZeXWWWXXVX
        weights	WYZcVUVVTZX
        weir	UTTaWaUUTTc
        welco*	ZTYWVTZSbXZ
        welcome	ZUYWVTZSbXZ
        welcome to	cTaTWTTUcYX
        welfa*	XVWTXXWWcaZ
        welfare	XVWTXXWWcaZ
        well	UTTUTfZUZVc
        well $	ZSXYURWQbbX
        well above	ZXZXYeWWZUY
        well and	VXZbYYZYXVc
        well as	XbVPQPbYXaZ
        well be	WVUXYXVWWWf
        well have	WXTWWXYZVaZ
        well in	cXZWYeWXXVU
        well over	WWWVYgYUVYU
        well to	YYYYXXYZWcY
        wells	WVWVWXWWVad
        welsh	SRWWaSUdXeY
        welsh government	ZXcaSVZbaaU
        welsh ministers	WWXbbXZZYaZ
        went	SIXgOJQURcV
        went back	RSRRXWXVVda
        went down	XXWXXYXYXab
        went for	VVUXYWXWXac
        went home	XYVWZZZXYbZ
        went in	UWVdVWWWWbU
        went into	XXVcXWUVXZY
        went live	VYXXYYXVXgU
        went on	SSVbUUUTSdR
        went out	WUSXXWVYVdZ
        went through	TVUYYVYWTRj
        went to	WTbVWRQYTeW
        went too	SWUaWUYcWTa
        went up	UXWRXWWVacW
        went with	aYYdVXYYXWX
        were	RXPZTPRSRcY
        were $	QaYYWUTRQVd
        were 0	ZJPMRNSRNgU
        were a	VWVVVSVWVhS
        were about	VWXVXcXYVaW
        were accepted	ZYYYYXYYZdX
        were after	cWXXYYWWWXZ
        were agreed	WTVVWWYXdUd
        were all	TUVUUTUVRYf
        were allowed	UUWVWUXTUXe
        were and	ZXebXXXWYYV
        were announced	bYYZYXZYWeU
        were answered	RRTTUWWXRTi
        were approached	VWWYVWXWVTg
        were approved	WWYYYWXWYeW
        were arrested	XWWXWXWXXfV
        were as	VWUVVVWXVUg
        were asked	TWROWVUSVVh
        were awarded	XWWXWXYYXYd
        were being	YWXXYWXYXdY
        were bought	VUZbWXWVWXX
        were cancelled	TWYbZZXXVcW
        were closed	UQSXVTXWWaa
        were commissioned	VVWcXXWWXTf
        were considered	ZXYXYZYXYcY
        were contacted	XXUXXXYWWVf
        were cut	XeWbXXXXXXV
        were deleted	YZXaXYYZXdW
        were deposited	XYYVYZYeWYW
        were destroyed	VYYcXYYYXaT
        were discussed	WUVZVXVWWYa
        were dismissed	WcUTXVWYWcP
        were done	XVXWVZYVWVf
        were drawn	aXcXYXYXWeT
        were each	XVUWYZYWWZb
        were fitted	YWXaYVWWXab
        were for	VZWVUTWVTdX
        were found	cVXcWUUUTXY
        were given	TVaSWQTSUbb
        were granted	YWYaYUYVYbZ
        were handed	YWWWWYYcYab
        were held	VVWUUTYXUeX
        were in	SRVZWTSSThT
        were informed	XXXWXZYXYcZ
        were interviewed	VTUVWSWVTaa
        were issued	XWXVYYYXaZa
        were it	WTUXWZXXXVf
        were kept	VWTaVVWVVYa
        were known	WVUTVXXWWab
        were later	WVXYXZXYXeW
        were left	XVUaXWWXVTh
        were lodged	VWZWWWWWWeU
        were looked	VVVUYYXYWcZ
        were lost	WYWeXYWVWYT
        were made	TZSYaTTSSZY
        were marked	XWTXXWXWXbd
        were moved	WWWVWWXZWhS
        were named	WbaXXYYXYYa
        were never	VUTeVXYVXbV
        were nine	ZTWVYUVXXeT
        were no	UWRgWSaUWZQ
        were none	TVUZbUVXVYa
        were not	WSVbaXVUVdU
        were offered	XXYUWXWXYaa
        were on	STUWXWbXVaa
        were one	XYYYTYVXXVd
        were opened	bXXSVXYWVYc
        were out	TVVSVSWXVca
        were paid	UTWaWXXYWdS
        were passed	WUWVYWXVXZb
        were placed	XXaXXXXVacU
        were promised	YbdWYVYVYXX
        were put	ZUVXVWVUZZa
        were read	WWWXYWXZceU
        were received	WVXVXXWXXfW
        were recorded	YYZWZZaZYcZ
        were refused	TaXQWSVQWcZ
        were removed	VZVZXTXXUbT
        were reported	YYYYYYZXXfU
        were seen	VVVWYWWYWaa
        were sent	XRVVbYUXTXb
        were set	WXUaZYYYVcY
        were settled	YWXWYYYZYgU
        were signed	bWVXZYYZWfV
        were six	ZZZXZYXZYcY
        were sixteen	bXXWZWXXYeU
        were so	YZbWYYWWXYX
        were sold	VWXWYVYXXfV
        were suspended	XaXWYXYXZfV
        were taken	XWYbUYRaRUX
        were the	UXUXVUaWTda
        were there	WTTUWVXWXXe
        were they	WWVaXWXXXXb
        were three	SYWTYSUYXWe
        were to	YYZXXYTXYbb
        were told	UVZWXWVXUcZ
        were transferred	WWVWWUYbXdY
        were two	VUWSUSZXSfW
        were under	SdUcUWTUTaU
        were upheld	VTUXWWVWXba
        were we	VXVXZYXYWVe
        were withdrawn	WXXUYZbWVfX
        were withheld	ZXVXZZYYZfV
        were written	UVVXYXXXUdY
        were you	WXXWXWTVXYg
        weren't	TSYeTTXSRaW
        weren*	TSYeTTXSRaW
        west	VUVUXWXTUca
        weste*	XVXXYVXWYac
        westm*	WVVXWVUZUdZ
        wet	WWXWXYWXYYc
        wetra*	dXXXZZXWXXX
        wetransfer	dXXXZZXWXXX
        wexco*	bYXYXWYdXYX
        what	UbYXRXjQUQX
        what $	WeUWWVUUYVb
        what a	TYRSXTOUTYf
        what became	VWccWXXXYUX
        what becomes	XXXeXXXXYXW
        what came	UdWZWWVVWZW
        what can	VQSXUYUWWee
        what could	XVVYYXXVYXe
        what counts	WXWVXXbYXSe
        what dates	WWVTYWaXXVb
        what do	YZZZZYcYZYX
        what each	dShRXVUVWTT
        what follows	dZUVWUVVWaY
        what happened	XYXcYXWZZVb
        what harm	YYYWXYZYUWd
        what has	WZaVSSWVVaX
        what he	XWdSXVWWVcW
        what i	WbaTZUVTTYa
        what is	SVTWXVXVTYh
        what it	SaUSWQbRTcY
        what it's	UWUWYWSWVdY
        what its	WWWVYXWXXVe
        what kind	VVbaXYcWXVU
        what might	VWWWYXZVXWc
        what our	XabVXYWXXXb
        what people	WWZYYWXXYVd
        what period	XWUVWVgWWUU
        what remains	VaWcXXXYXVa
        what she	TXWYVUSSVQd
        what should	WXVWUXcWVaZ
        what sort	VWWWXWdWXWZ
        what the	WaYWTdVSRYW
        what they	QXYaTRPVPVc
        what to	VYYQVUWVTVd
        what was	dYcSWbTPaSb
        what we	XXUYYVZRXaZ
        what we're	bVUTVaYVXba
        what we've	ZWaUXZXWXXd
        what went	WZWVXXVZWac
        what would	WWUYWWZVWda
        what you	VYUXZbVXZSZ
        what you're	UZWbYUaXbUZ
        what you've	YZZXXcWXYWZ
        what'*	OYZTRVeZXYX
        what's	OYZTRVeZXZX
        what's in	VUUVWVUWaVf
        what's left	XYUZXXYbWfT
        whatd*	VUVVUUUTeVZ
        whatdotheyknow	VUVVUUUTeVZ
        whate*	RQWZcSRXTXa
        whatever	QQWZcSSWTXa
        whatever the	VWSVeUVXVYZ
        whats*	TUZaXaXWUdU
        whatsapp	XVabXZXWWcV
        wheel*	WYVdWdVUXYY
        wheelchair	YaWUWVUWXXd
        wheels	XXXaWXWWXdU
        when	QTPdMPXSIZZ
        when $	VaRWXWSVUaZ
        when a	VWVRXUUVXda
        when an	YWZbZZYYYWc
        when asked	TRSTVVWUWZc
        when it	TWTaUUTRScY
        when it's	TdUcYVVYXSZ
        when one	ZXWWZaYZZcY
        when refusing	ZXVZYYYZZZd
        when the	SUTaUXPTRZa
        when there	WYSUXWVVXeW
        when they	SUSPVRVbUXc
        when to	VbXVWXXXWUa
        when we	TUVTWUUWXch
        when you	VWbbXVcWXTX
        whene*	XWWZVWXVXbZ
        whenever	XWWZVWXVXbZ
        where	ThWVTRXYdWV
        where $	UWTYUWWWVVg
        where a	SfWYUVQTUaV
        where an	XbWZXYUXXaV
        where and	XVfWWWbXXWV
        where children	YWbWZYYYYXa
        where each	bXXXXYXWbYY
        where it	TXbVUXXSYZb
        where it's	VeUUWYVWWWY
        where more	UVVXXVWWWXe
        where no	ZWcbWYYZaaW
        where one	XcWUUYUWVTd
        where section	WWcWbeZYXYV
        where somebody	XYVVXXVWVcZ
        where the	RbaPYUWbZYW
        where there	UdWVYVZWYXa
        where there's	VUVTWWWXXhT
        where they	TccbSTRTcPV
        where to	UWRWVTYbUPe
        where two	WVXWXYYVWcZ
        where we	RUTRSWSSVce
        where you	XYYXYXXabWZ
        where*	UfZaYTTTUYS
        whereabouts	XVfXXWVWYVX
        whereas	XeUZXVWWVbX
        whereas the	adXaXWWWYXW
        wherever	WeUWWXYXXaV
        wheth*	SJNWhVbRLVW
        whether	SJNWhVbRLVW
        whether a	UUYcdSVZVZW
        whether an	WYWcbaVUWcV
        whether any	YVZcdYXZYWT
        whether anyone	VXWXWVYYWba
        whether by	YaaaYafaZaV
        whether in	ZYZbYZbZXYV
        whether information	WZXWbXWXYZd
        whether it	XWUQcXbVXUa
        whether it's	WZXWbZcXXXW
        whether or	YYQQWVWXZZe
        whether section	YZUYXXXZYVf
        whether such	YXUSeVWVXUX
        whether that	WXWWYYWXXcY
        whether the	TTVdYYSSQVZ
        whether there	VXYXfXVVXYT
        whether there's	WYVVcTYZWbY
        whether they	SYWWdYWTVZY
        whether to	TXSXVWVUWWh
        whether we	WWWSabUWYUc
        whether you	XYYVXYaXVVb
        whether your	XYXWYZbWYXZ
        which	YbXWWblZYRS
        which $	VbbWWWdZZSU
        which 0	SPTMTXPTQea
        which a	SVXbWSTZcXZ
        which accounts	ZaXZZXXZXbV
        which an	YWXbYXYWZVc
        which and	YZZYZZdYYZX
        which any	YUcYZXYbYbV
        which are	VbaVVXaQbYX
        which brings	YXdXTXXZXWa
        which came	WUVRWWVYdhT
        which can	XYXcZYXZVcX
        which could	VadZXWXcYVU
        which do	YYWYWZYZXVd
        which does	XXVXUWXZYbb
        which each	cYZcXWYUVbV
        which exemption	UXWXXWXYWVe
        which forms	bXWXYaXYcXY
        which four	WVYXZYWZYZc
        which had	eVVUYYYXWYb
        which has	ZUYVVZXZZYZ
        which have	aZZWXUSRWXc
        which i	cUZZTaTUXTV
        which i've	dVWXXVYYXYX
        which in	XVSZYVXYaca
        which includes	XVYXWXbWXbZ
        which is	bRZVPVNYXcX
        which isn't	VUWSTVTZUXf
        which it	XWbXVUSVZYc
        which it's	XbXXYVXYXUg
        which leaves	XXabWYXYWVZ
        which makes	XXVUXaYYXVf
        which may	TWYXTXWVUaf
        which means	WVYcabWWWTa
        which ministers	XYVZZZZYZWe
        which must	XXWWYVXXXXe
        which no	VVcYYSXWWYZ
        which of	TTTYWagTUTU
        which one	RWORSSfSWWc
        which ought	dWVVWXXdXVc
        which our	YXdWYaYYdcU
        which reached	YYZYYXXXWba
        which reason	VVaaYbXdWWY
        which regulation	VXXVVVWXbUf
        which relates	YbbYYXYXZWX
        which runs	XXWcYWXYYdV
        which school	WXXaXWcWYWZ
        which section	XWWUcYWXWXe
        which she	YUXYXWYXYda
        which shows	baaXZYYXWYZ
        which staff	WcUaWVZVXcW
        which takes	WXXUYdXXXXY
        which the	RaYaXZWRYcV
        which there	VTWWXaVYXUf
        which they	aXdVSURTSQc
        which this	WVUXbWVXVXa
        which to	UVaaVWTWVYb
        which took	YYYWYdZZZVZ
        which two	WVaVXXXXXeW
        which was	XdWSVRXVSab
        which we	ZXYTcZRZZYY
        which went	cVXdYXXZZXV
        which were	XTbUXWZVTcY
        which will	YXYYUXaaWac
        which would	VYbaUaYZTRW
        which years	XXWXYXdXXXW
        which you	XRRZVUVYaWa
        which your	bWVbYVcXcXU
        which*	XXTXWTZVXeY
        whichever	XXTXWTZVXeY
        while	VdaWWUZVSVX
        while a	YWXXYYYXbXb
        while i	XcVbYWZaYYZ
        while it	XWcWWXXXVTY
        while that	XYcWYWXXXXZ
        while the	XcWVVWTUTZa
        while those	XabWWUWXXaW
        while we	YWYWZWcYXXa
        whils*	VYcUWUVUWSa
        whilst	VYcUWUVUWSa
        whilst the	XYdYZZYYYWX
        whilst there	ZZWZZZZYZZb
        whist*	UYfWYVVVbZY
        whistleblower	WbaWdXXZYYX
        white	ScVUUVTVSZY
        white*	SaSdTVUTUcY
        whiteboard	XWVfVVVVVaR
        who	TbcWVNSeRWX
        who $	UVgUTSVWVTV
        who are	dVUUZWbUaWb
        who asked	WcdYWXZXZZU
        who asks	XXaVVYWWbZZ
        who attended	VWYdYYYYYSc
        who came	YWcVXXYZYbX
        who can	YWaXUZXdYWW
        who could	WWcTWWVVYUa
        who dealt	ZYZXZZYXZXd
        who did	TabbYVUTVVT
        who do	WVSXUTaXWbY
        who first	XVVcXYXVXSc
        who gave	XXVVYYUWVca
        who got	XWeYXXWWXaT
        who had	ZYaQUVWWXbY
        who has	VWdYcYVWVSa
        who have	RQRSWWSTWXg
        who is	TSWWSUTXUZd
        who knew	YXXXZYXXYWe
        who live	XXWXVYWVSXd
        who made	UabXZZXXXZZ
        who may	ZWZYcYYXUgT
        who merely	XbVTWVWVXcY
        who might	ZYaYZZWUZWb
        who need	XUaWYYVTYYb
        who saw	XYWXYYZWWYd
        who signed	SWYUVVUUUeZ
        who the	XaYdVXVXXVY
        who they	SXeYRWTRVRX
        who took	VXWUXYYVWZe
        who was	UccZVXWTWVY
        who went	YXUVYXZWXab
        who were	VbSYTUaUUYZ
        who will	YWTXWYYcXba
        who wish	VWVWYXXcXXa
        who work	ZVXYZYYYYba
        who works	XXYYYcYYYVd
        who would	UTWaVWWbUUc
        who wrote	WdSUXWWUYXZ
        who'd	YWZUYWWaWUb
        who's	VWaURUZSTTe
        who's been	XWbYYZXVWZa
        who'v*	WSaaWXbVQUb
        who've	WSaaWXbVQUb
        whoev*	TTUVaWYTTdZ
        whoever	STVXaVaTSXc
        whole	YUaRVbWNYYX
        whole $	aScSSbWVSXY
        whole of	YXbYabRRXSY
        whole or	VUeXVWVXXbU
        whole request	WWVYWcWVVVa
        whole thing	ZZVZYXYYaZb
        whole time	XXYYZVWYVab
        whole world	UUYWVVWWUWc
        wholl*	WacUUZTbTXX
        wholly	WacUUZTbTXX
        whom	RXWWUQWeQaW
        whom $	XcTWXYXWYVa
        whom 0	ZYXUYYWXYeU
        whom and	UWVdXWSVYXa
        whom are	YVcYYVUYXaZ
        whom it	XTcXVWWVVVc
        whom the	aWXWYYWbZZZ
        whom they	XYaVYYWUYUd
        whom we	WabUXYVYYbb
        whom you	WVWWZXVdWVY
        whose	XZXXRYZgRXU
        whose names	YbaZZYZYZWW
        why	VVXYMUOUOSg
        why $	RTRYUSTVVea
        why it	WWgUWWXVVVX
        why the	TXRdVWVRTQd
        why we	VWXUXbXXYSf
        why you	cVWXWVVSYZc
        wick	WXXVXWXXWfT
        wide	dRQSTbcSTYX
        widel*	XaXYYXVXWdX
        widely	XaXYYXVXWdX
        wider	XVWeWWWVYWX
        widow	WWZTYYYXWTg
        wildl*	WVVUUVUUUWg
        wildlife	WVWUUVVUUWf
        will	VXgLddVgXRV
        will accordingly	bXcXVWYXXXX
        will answer	WYcYVWWbXYa
        will appreciate	YUeYZYXaXXV
        will be	OVaSUbWZTaZ
        will begin	ZYYXYWSXZZd
        will come	WXVWYaXdbXY
        will do	TWVVWTaaXSd
        will find	cbWYYYWWYWW
        will go	UTZRVUUSTVf
        will have	RQbcSUShSUT
        will hear	VWcVVVXaTSZ
        will in	YYTVacXVTWe
        will know	XWUXWWXdVVe
        will let	VUaVXXWTUUd
        will look	ZXTWYWZYWdY
        will make	WWVVccWXXbX
        will need	WWWYYXVZYVe
        will neither	XXbXcYYXXYW
        will never	ZYXYZYZYZXd
        will not	RVgUbeOMPSS
        will notice	WdUVXUYVVSZ
        will pass	YXaWYXbcYXX
        will receive	caYZYYXXXUY
        will remain	YXbUZUVSWSa
        will reply	VVUWVUXUWXf
        will respond	XYYYVTZdXYb
        will see	bcWXXZYUWUW
        will send	WWUXVVVXcYb
        will show	XVVVVXWVaaZ
        will start	WXUWWXcWWTY
        will stay	XUgYYWYWXWU
        will take	XWUUWcVaWVb
        will therefore	eZZYXaXXWWW
        will treat	XYYWWWZbZVY
        will understand	VUZYbXVUUYb
        will we	WVWXacWVWUZ
        will write	UWXYXWWWVWe
        willi*	YYdWVYZYWVY
        willing	YYdWVYaYWWX
        willing to	WYdWWYaZXWY
        wills	WVVYVWVacZY
        wilms*	VXWXWYYZWUc
        wilmslow	VXWXWYYZWUc
        wind	bWWRWVXVTaa
        windo*	RSbUVTUUScZ
        window	TUcVXWWXVbX
        windows	WSWVWWXUUac
        winds*	WVXWXYXYXeV
        wing	TXcUUWUYSeV
        wing $	WUWUXYYYXaa
        winne*	TbSZUUUTVXa
        winner	UaTZVUVUVYZ
        winni*	aaYVYWYWXTb
        winning	aaYVYWYWXTb
        winte*	XQYQUUYURZb
        winter	ZRWTVUYURZb
        winter $	XWWXXYXYXea
        winter and	TVcXYXWWXYZ
        wiped	TTSiUTTTTZS
        wiped after	WZYcYYYYXZT
        wish	UOWSQSabMXc
        wish $	XWcYZWVYYUb
        wish for	WVUWWVWWYYd
        wish to	UTRUTUUcQYe
        wishe*	YVZYVUTVUWc
        wished	YXbaXYVYXUa
        wished to	YUYaWXVUXUb
        wishes	YWYRVUWSVYd
        with	ZcYWXXYaZVV
        with $	RRWbXaWXTYa
        with 0	XaXRTSQOUcX
        with a	NXWWQTWTXZY
        with about	VXVYYWVWXab
        with all	cZTTcVWZZZW
        with an	RSUZUZZUYcY
        with another	XZdYXWWVVbV
        with any	WaUVVcVVXac
        with apologies	aXXVYXYXWWb
        with as	ZXYXYXXWYZc
        with by	WXZXYWWdXXY
        with care	YUWWYWZTWTf
        with caution	WXWWXXWVXYe
        with data	XYXXZZbXaVc
        with dates	ZbWWYXWVZWZ
        with each	bZTXYYXUXYb
        with effect	YYYaXYXXXcW
        with every	YXXcYZbYYWa
        with fewer	XdVWXXYXWZX
        with five	VXUVVYVVXaa
        with four	WXaXYYYYWXc
        with her	WUWaacWWXaX
        with his	WbXVWWXTWWa
        with in	WWYUZabXXeW
        with interest	WbVVUTVTVfV
        with it	WRWYSZSaSTg
        with its	cYYQVSWVWWZ
        with more	XbVTXWVWWWd
        with most	UaVcWWVVVUa
        with names	XSdXXWWWTVe
        with no	VbadTWSQTSd
        with nothing	bVWZXXXXYcV
        with one	UXaUWUVVVfY
        with only	VZbWYVWWXYY
        with or	XXYaWWcXYVY
        with other	WSVeXWYXXbX
        with our	aQWYbVUYVWb
        with public	bXVXXWYdVTZ
        with reference	ZXaaZXYYWWb
        with regard	aUbTbUVZVaV
        with regret	WWYVWdWVWYX
        with regulation	XaXXYXWWVXc
        with respect	aVVaWYYXVTc
        with section	WXWQaYWRQUb
        with security	ZXbZWZZVZZc
        with six	WVcWXWWWXbY
        with some	YVcaYWYZZXb
        with staff	XWXZXWaYXYc
        with such	VdWcZYZbWVZ
        with ten	XbXYZXWYXXb
        with that	YQcQYSacUVW
        with the	VXYaZXSVVWY
        with their	cQTZTbUZUcW
        with them	OPYbWZRXUZa
        with this	mYRPTWTTWVN
        with those	TfVZYScWaXV
        with three	QYTRWUVUTdY
        with two	STVaVSSTSab
        with under	WbUWVSUWVVe
        with us	RXYbbRTYNWZ
        with what	WVZYYcYYXXb
        with which	WVYXWZUZYXa
        with whom	YYdXXZYaYbZ
        with you	aXcVVVaXXUY
        with your	TSRUTYVfRTb
        withd*	ZSVYRUZROdY
        withdrawn	YTWXRUZSQdY
        withdrawn $	UVVTWUXWXfZ
        withdrawn and	XXVaYXXXXZW
        withdrawn before	YWYaYYWYYWc
        withdrawn by	VVTUVUTUUfY
        withdrawn from	XZYXZZZZVab
        withdrew	UVWVVVWWWeZ
        withh*	OajJLJKJIXT
        withheld	NZfOOONOLaV
        withheld $	QZeSVTUUTRa
        withheld 0	ScfTUVWXVST
        withheld as	WXbXWWXYYTa
        withheld because	XXdXYWZYYYU
        withheld by	WWZWYWXWWfU
        withheld for	ZbdXWXZXWYT
        withheld from	VUWUXXVWUfX
        withheld in	TZbRYXWTVcT
        withheld on	YcbXYWWXYaV
        withheld section	UUiTWUUUWUR
        withheld the	TUVWWTXXWRg
        withheld under	STfXWTWQUZV
        withheld until	UWiVZYWXWUS
        withhold	YYfPVUSSVQV
        withhold $	SUfVWWVVUTW
        withhold it	TVZUVVVVVUd
        withhold the	UadVYWWWXVW
        withholding	UWeRVSRPQNa
        withholding $	VUdXWVWVWTY
        withholding it	STaVUUVVUUb
        withholding the	UadUXVWUXVX
        withholding this	YYgYWXZYWXU
        withholds	UafVVVWWVSU
        withi*	VWcUXbVVWYX
        within	VWcUXbVVWYX
        within 0	RXXUUYZWXZa
        within a	TSaVVUYWXZa
        within five	UTTVWVVVUab
        within forty	XYYZZZXXZYd
        within our	XXUaXTWbVTd
        within regulation	XadZXcXZYWU
        within scope	aWZZVWUVXWd
        within section	TXdXWcWWWUU
        within six	VVXWYWXWXjT
        within ten	XWUXYYYYWdZ
        within the	ZYUYZWUXWaY
        within thirty	YXYYZZYXZeW
        within this	aVabYXaYWZW
        within three	XXUYYZSXXYd
        within twenty	XWXXYXVYYYc
        within two	WWWVXUWVVaa
        within your	XaVVbVWVVVb
        witho*	XbWbXZaOVZV
        without	XbWbXZaOVZV
        without a	SXYdaZRWUVZ
        without an	XTZXVaVUURd
        without any	dVWbVZSWXUZ
        without asking	VWaYWVVWWea
        without being	WVWUWWWWYdX
        without charge	cWWWYYYXddT
        without having	XWYWYYZYXTd
        without names	UZbXYWXXaVa
        without prejudice	bUWUUVWYYVd
        without saying	XUaWVbXYVbY
        without the	SccbTXWVUYX
        without their	WXWZXYXWYUe
        witne*	TbbWUTTSRZZ
        witness	WbbVXXWWWaZ
        witnesses	TZaYUUVTURd
        witnesses $	VTVVWXXVXWe
        witnesses and	XWZYYXXZYUd
        witnesses who	ZWWXYXYYZWd
        woman	YXXWYXXXWab
        women	WVSUXVWVUda
        women and	YYWYZZYZYfV
        women's	XXWWXXWZXcZ
        women*	XXWWXXWZXcZ
        won	UVTXVVWWVgV
        won't	MSkQfePMPLN
        won't $	VUdWUbXXVWX
        won't be	PUiSYdTRRRR
        wonde*	TUTTVVeVWRd
        wonder	VUVUUVeWVSa
        wondered	VWVVWWTVXVg
        word	YUXaQdWPUWa
        word $	cSQSVVUSWfW
        word and	XYYcXbYZaUY
        word for	cXbWXbXVZVW
        word of	VVWeWVVWVbT
        word with	aXYXZYVYYTf
        worde*	ZYXVXbYWZXd
        worded	ZYXVXbYWZXd
        wordi*	YSZXUbaVWbX
        wording	WTZYVbbVWcX
        wording of	WUUUXVcUTRe
        words	PTYaSRWSTZc
        words $	STScVTUUSaa
        words and	WXbXYYbXXWZ
        words of	XbWXYZYZYcZ
        work	PWScWdSVTYa
        work $	TXYORbVOSca
        work a	XYXXYXYYXeV
        work and	YVYTUcUdVWY
        work are	WaVWXYWYXaa
        work at	YWYUXYYYYXe
        work for	VXXZbbYYVaS
        work has	XXbXYcYXXaU
        work in	WUWWZYVZXdY
        work involved	ZVYYZfWXYXW
        work is	YbVccXYYXWc
        work of	YbXaYcWXWWa
        work on	WWWWXZTXYZb
        work out	UVaZVaXVWTe
        work there	WVVWWWWWWVg
        work to	XWVWYXXWXeb
        work was	WUUbVYXVXaY
        work with	XXXWWVXWZdZ
        work would	XWXVXXXXXYd
        workb*	hVWVWWUVTVT
        workbook	gWWVWXVVTWT
        workbook $	fVWYYWXYVWW
        worke*	WXXcVWaYSbW
        worked	YTVdVYRXUYZ
        worked out	TVXeWYUUVWb
        worker	WVXZWUWWWeY
        workers	TcZUUUaSSbU
        workers are	WWVXXXcVWaZ
        workf*	WWVZWWVZbZZ
        workforce	WWVZWWVZbZZ
        worki*	QTZURaZRTYb
        working	PSWVSaZRTZa
        working day	XWUWVTTYWba
        working days	TTVSWXbXSXc
        working group	XVabXYXYVcS
        working hours	XcXXYbYYbVZ
        working in	VUUVYWbXYZZ
        working out	YWWYYXXZYdb
        working papers	VXbZWUVVXVa
        workings	YXcUXXXWWUc
        works	VOTOOaOUOeZ
        works $	VUUVWXVZTbd
        works order	cWXcXcWXWSW
        works*	dXQSTVTUUbX
        workshop	aYTUVYVXVaa
        world	SaaUTZVVTRf
        world $	XaWVXWYWWWe
        world and	WUaXVVXYWXb
        world at	XWcYWYYYXVb
        worn	YWSUTVWSYgV
        worn video	VaUbVVUVbSd
        worri*	UWUVVTUTWUh
        worried	VXVWWTUVXVg
        worries	VVXWVWWUXWe
        worse	TZSTVVTUUYd
        worst	XWaUZYXXYXb
        worth	XOUPQUWWUXe
        worth $	VTWXXUXXWYd
        worth 0	WUVRUYRWSZb
        worth a	YYXXYYYZWXc
        worth*	XUXZYbYWYcW
        would	JSZRWddaTFa
        would $	VUYVXXXXWUd
        would a	YXYWWXeYXUX
        would add	VXcWWXWWWTZ
        would adversely	ZXdaZYYYZYX
        would all	YUXXXcYWWYa
        would allow	YbWVXWWXYVd
        would also	XXXYYYbXVXb
        would amount	YbWYbWYXXVa
        would answer	UVVaaZXYaTX
        would ask	UTTVVWcXYTc
        would assist	WbXVYYbWWVZ
        would be	ITUTXWWbQaZ
        would breach	WZZVWZXWWUa
        would bring	XYcYYYWYZXa
        would come	aTYTUXWWVUb
        would contravene	YacYXXYYYYY
        would cost	TSTTTcQQSXZ
        would defeat	XXeYaWXXZYW
        would disclose	YYXYeXYXZZX
        would do	VWcUTVZWTSd
        would each	WWWUWaWVVUc
        would enable	XYXaVWXXXXc
        would endanger	VVYYZVWXYWc
        would exceed	YZWWWaXYYYb
        would expect	YXTbXXXXYVd
        would find	YVWUYXVXWTg
        would follow	YYccYWYZYYY
        would gain	XXUWXYYXXXd
        would get	WUUXYYUbVUb
        would give	WabWVYWWWXY
        would go	VaTXSbVTVVe
        would hand	XXdZZYZXVWX
        would harm	WVcXYYXXYXY
        would have	SSQaQZVaOWa
        would help	UUcPUTbQUOZ
        would hold	XWaYYVWeYWV
        would however	XVXXZbWWYVb
        would identify	VebWXXWXWWU
        would impose	YYZZYdYYZYX
        would in	WacXXVVUWUZ
        would invite	bYaWXWWZXYY
        would involve	YYXVWcWXYUc
        would itself	YTWUaZXYYUb
        would keep	YWXXYcXXYZa
        would know	VYcSUWTcURb
        would lead	XadWYYYZXXX
        would learn	XUcUUYTUWSZ
        would leave	VSbVWTVWVYb
        would let	WTXXUWUWXVg
        would like	RPSaXYbSRbX
        would make	SZaVTYUXUZa
        would mean	TSUSUfTTURZ
        would need	TSOaSdWaRQX
        would never	ZZbTbYXYZZZ
        would not	VYRRZURRVYj
        would or	ZWYWWYXXZYc
        would otherwise	XWVVXXYXXUf
        would pay	YXbVYWXYWUb
        would place	ZZbYXcYXZZY
        would point	XbaXWYVbXXW
        would prejudice	VUdZYXYWVYX
        would put	UVYZUZXVVWa
        would rather	UTbUUUUUVXd
        would read	XVWWXWWVZYc
        would require	YYYYXbVYYYZ
        would reveal	XVZXbWXWWWc
        would run	XVbTXbUTXXW
        would say	VWTUaVVUdUZ
        would see	TVdTYUWWZUZ
        would seem	XXXfYXXaYUV
        would serve	XYaVXXaYXYa
        would set	VVWVWWWYYTg
        would show	UbbZTYWUTSY
        would soon	YWaXXXXYXVe
        would stand	UVcVWWXXVTc
        would still	WVZUVVXXXUe
        would suffer	XXaVYXYXZXc
        would suggest	YYYWZZXeXZb
        would take	WTRZVeTSURZ
        would tell	RbcPXWVTSQa
        would then	WWVXWXWWUVf
        would think	XXVXXWXWXXe
        would tie	WUWVVeXWWSY
        would undermine	VWbZbYWVWYZ
        would use	XXXWYdYYZVc
        would want	XWVSXaWVVYe
        would we	YWUZabXXYeU
        would wish	ZZYYaYZYZXd
        would you	VUSSXYfaRVU
        would*	QWbYYSRRTaa
        wouldn't	SXbYYTSRVXa
        wouldn't be	VVcSWVUVWRd
        wound	WVWZXUXVWZb
        wound up	YWXZXXYWXbY
        wragg	YXYYXWXYXWe
        wraps	YXeWWVWYYVV
        write	TOSZPPZdOWb
        write $	YYYVYYXfWVd
        write in	XXWVXXUVXUf
        write to	STXSVSVgTSa
        write*	WUTdXWUWTaa
        writer	YXWXYYWYZca
        writes	WVWfYXVXUYX
        writi*	SZTbSRZXTXb
        writing	SZTbSRZXTXb
        writing $	XWWdXYWXXeT
        writing and	YYYaYZWXYeX
        writing in	WTVSXXXWWUe
        writing that	YYYWYYYYXTf
        writing to	WWTXWWcZVdW
        writt*	WOXeQZRSWYX
        written	WOXeQZRSWYX
        written $	TbSfUVWUUQZ
        written about	XVWaWTWVUSf
        written and	XXaaZdYXXVX
        written by	TXeVYYWVTZY
        written down	XWTdWVWWXVb
        written for	bVWXVSVUSaa
        written in	UUabYaWVVUa
        written off	XVUUWVVTXgU
        written on	VWTXWUUTVYf
        written to	QUVXXSVUUae
        written up	YZXdZYYYYZW
        written warning	WXXWYXYYYfV
        wrong	XQUWYUXYXcb
        wrong $	WXXVYZVXWSh
        wrong to	dVWdWWWXWVU
        wrong*	bSUWYSWWTba
        wrongly	bSUWZSWWTbZ
        wrote	RbVdVMTWQUc
        wrote $	VXYYWWUVVSg
        wrote down	XVXeYZYbYZT
        wrote in	ZcZUYYYWYTa
        wrote it	YYUZYWYVXTf
        wrote on	WWWcYXXVXcW
        wrote that	XWWXXXWXXbb
        wrote to	SSWQXTSYTXe
        wte	XXYXYWXTXgU
        www	TTWUVWTWgSX
        wycli*	YXXYYYYXWWd
        wycliffe	YXXYYYYXWWd
        wycliffe house	YXXYYYYXWWd
        x	NXMPQYQPQdW
        x 0	RRRTTZUUSXc
        y	QSQcSSRcSaU
        yard	bQQUYYYSSbZ
        year	UTVULUcQVaZ
        year $	WVUZSXVPYZa
        year 0	RRZZTSTURfU
        year ?	YXXXYYdZYXX
        year after	VUUZXXVUWbZ
        year and	XTWTVYXTaXb
        year are	cWWUZZbWabU
        year at	YXXaXYVXWeV
        year before	YUUWYVUYWZc
        year by	ZSZVXWUWXdY
        year each	XWVVXWYXVcZ
        year end	XWXXYYXVXhS
        year for	WWVXXWXVVbZ
        year from	XZYWYYYYcbW
        year in	TTRRXVSUUbb
        year is	WVcVYXXVVXa
        year of	UbWUXXVUTda
        year or	WYWXWXbWWcY
        year since	TUWUYUWUZbZ
        year so	YVXdZXYZYXU
        year the	aVZTVVWWXaV
        year there	XYWeXYXYXdV
        year to	STUTXWVWUab
        year was	WUXUYWWVWcY
        year we	YcZZYWXYYZb
        year when	ZWZXZYYYZiR
        year with	VWUVZWWYYWe
        year'*	aVYVXUZUVYY
        year's	aVYVXUZUVYY
        yearl*	WYQXVTTVcbY
        yearly	WYQXVTTVcbY
        yearly $	WWXWYXYWTac
        yearly totals	aaXXXYVVVXb
        years	VSObSadMZUa
        years $	VVTVUYORVZb
        years 0	XUSRWWUXTfZ
        years ?	WYYYYXcWVWZ
        years after	UWVaWWWVUWd
        years ago	WWYaYWVYYWc
        years and	ZQWVYbaXOcW
        years are	cVYVZWXZbVb
        years before	VcYaZXXYYZW
        years from	VVaYWYXYWfW
        years in	WZUYYWWWWaa
        years is	aUXaXZYZUdT
        years of	UWUUVcUVUYa
        years old	VXWXXXVXbYc
        years on	UUUXXWVVbaa
        years or	YYZWZYdZZXW
        years since	WXbXYWYZXYb
        years that	WWUaXWeZWVZ
        years the	YYYbYadYYZW
        years there	VUVZXWXYVeU
        years to	STVXUSTTZbY
        years was	WWXWXUWXXgU
        years we	VWXaYYbXWgT
        years with	bVYXYYWYXdW
        years you	XUUXXbZWYeU
        yello*	aSSTWTWWUbb
        yellow	aSSTWTWWUbb
        yes	XfNMbQNMOfU
        yes $	PNXRRXSTSZe
        yes 0	VVXVWXWXWeX
        yes all	TTUUTTUVUhT
        yes and	bUXYaXYXYWc
        yes it	WXYYXXXXWeV
        yes nor	YYTWeWYXYVX
        yes or	XVSYaWXXYVc
        yes since	VUYYYYYXXeW
        yes the	ZVYVZYYXXeV
        yet	NXZZSRZWPXc
        yet $	TcYaRTUbWZS
        yet been	WVVWXYZWWcd
        yet the	WUVTYVWWXTh
        yet to	UXbZVSUUTaX
        yield	VWVWVVWXVba
        yield*	VXVfVXVYUZS
        yielded	WXWfWYVYUWT
        yn	cQcQSQQQPQc
        yn gymraeg	WWTWXWWWWUf
        york	YYXbYYYYVXb
        yorks*	WYWWXYadWbU
        you	fZUSWTiacEV
        you $	dUdaWRScSRU
        you ?	WWVWYWfWVXV
        you a	aVVUUWaVRUd
        you about	WYWVVZYabVc
        you after	YYYXZYcYYYZ
        you also	YXXXXYZXXWc
        you and	dYYbYXVVaXY
        you are	SWSaTaYVYNZ
        you argue	XXWWWZXWXYe
        you as	ZTcUWXZWUUb
        you ask	WRZUXYUWWbc
        you asked	bSaRcYSOWSc
        you asking	XYYWYXdXYXX
        you at	YYZYYXWbbVX
        you be	ZZYXYZcXaYZ
        you before	XVWWYYZXXUf
        you believe	UWUUXVVSVZg
        you better	WXWXWXWWXWe
        you by	aTbXYYUTcUY
        you can	WUSRTSUTgRY
        you can't	WVcUWVVTTeW
        you contend	YXYXYYYXXVc
        you could	TSYSWSeZUUW
        you describe	UWaaYWVVcZY
        you did	bWWVWYYXYUd
        you direct	XYWXZYYdXYX
        you disagree	YXYXWYWWXWf
        you do	TSSUVUZTbcW
        you don't	XVSUVWbVWTd
        you feel	WWXVXWWWWUf
        you find	aYYWZZXXWXd
        you first	YYWXVXWVXTe
        you for	TTSXUUXRVUe
        you give	WVUXXXeWVZY
        you go	aVYYXWWWbdW
        you got	XWVUXWdYXVc
        you had	STTaTcSUVXa
        you have	aZZUYXVQaXa
        you if	VYXTgWUUVSW
        you in	ZXSRUYXbSQc
        you intend	WVVWYXfXWVT
        you interested	YYYYYXdXYYW
        you is	VTXXWTUUXbf
        you kindly	SZTXTTZTVYb
        you know	SVRSVaZRSeY
        you let	YXXXZZcZYWY
        you like	VWWWWWgVWVV
        you made	STaVYXUUUYd
        you make	UTVYVTZUWWd
        you may	acbTOTVbZXS
        you mean	UWTYVViVUSU
        you meant	WVXVXXZYXXd
        you mention	UScYYTWUZYX
        you might	VUVVVVScUXb
        you must	YWcWWVVbWeU
        you name	WUTcdYZXYXS
        you named	ZWUYXXbXbVa
        you narrow	XXXXXXdWXWX
        you need	TQRSUPYbcNZ
        you no	WZYYZXUWYVc
        you now	eTWVVVURWaV
        you of	YWZaXXXZWVY
        you on	ZZVQUWWaYSa
        you one	VYXZdWYWWUa
        you or	XXdTTaWWWXY
        you put	UUUXYYVaUSe
        you quote	VUVfVWZVWSa
        you received	UTXUYcVWbSa
        you refer	ZVZdVUXWXWa
        you remain	WWTVXVVXVRg
        you requested	ZZWYUWUQRWb
        you require	UXXaWXaWaXa
        you rightly	XWcWYWXXWUb
        you said	VTRUXWWXUSg
        you say	RSPVRRdUWSb
        you section	UWaWXVYWUZc
        you see	ZZeZVTWVVUU
        you seek	bVYcUYaXYbX
        you send	WXYXYYeWXRX
        you sent	dWXVWbWWYWb
        you shall	cdUXWVUWXVY
        you should	aaSVaWWeYWU
        you since	ZYXWYbcXZXa
        you sought	cWWWYXXWWVc
        you suggest	WWXZWYXUVad
        you tell	VVUUXXcWXVa
        you that	RQXYUbUYVca
        you the	hZVNRWTbPNa
        you there	WaVTVXWcbUd
        you think	WYUWTWYTXTd
        you this	eVWbWbYaTXV
        you to	RQYRSTdTdUa
        you today	gVWVXWXWXXU
        you under	bXWaVVbWZXW
        you understand	YXaYZYcYYZX
        you want	PUXbSSdccOT
        you wanted	eZWVWXRUXXY
        you were	ZNQXUYPPQVf
        you what	aXcbYXaYXWV
        you whether	XWXPdYaXXTX
        you which	XYSTZRWVaTd
        you who	YbWTVYcZXTa
        you will	deZSYUPWWRS
        you wish	UXZcUVcUVUX
        you wished	YYUbYYWYXVb
        you with	dZcZWYaUUTT
        you without	cYbXWVWWUXX
        you won't	XadYUVVTXZW
        you would	WTTaWZbbSXW
        you write	XWXXYXbaXWa
        you wrote	VSTdWUWWTVd
        you yourself	TUUUWVWSUcY
        you'd	NPVWSQeeOOc
        you'd be	XXZXXXUdXVZ
        you'd have	XWTVWYWaYXe
        you'd like	UXWVWUfTUVY
        you'd need	YYXXYYVeXXV
        you'l*	ZbZTXXQYcQX
        you'll	ZbZTXXQYcQX
        you'll be	VWXVXXWXbVc
        you'll find	fTTUXUWSdUR
        you'll get	ZeVXYVYXaWZ
        you'll have	YYbWXWZbaVY
        you'll not	WWcZWbYXYcU
        you'll see	WZUTTZWQVca
        you'll understand	UUdPUVWUUWZ
        you'r*	bVWRTXbTZYZ
        you're	bVWRTXbTZYZ
        you're after	cWVUXWcVZTZ
        you're asking	XWWZXXbXYTa
        you're interested	XYXXXXeXXXW
        you're not	VWXVXXVXWbb
        you're welcome	TXbXXXWZVbY
        you'v*	RRVZTcdVTUa
        you've	RRVZTcdVTUa
        you've asked	cUbcVSVWXVb
        you've been	XXbXYVXWXXc
        you've had	WWWVYWYZXUf
        young	USTSVVZUUdY
        young people	VUWSXWaXWbY
        young*	XZZWWVWVWdV
        youngest	XVaXWVWWWdV
        your	XRTWXafeXKZ
        your 0	XUUUXbdTVTY
        your agreement	YYXYYYZdYXX
        your answer	TVUUXWZXYZe
        your appeal	VXYXYWYXYYd
        your application	WWbWXZUbXWZ
        your argument	ZYYWZZZZZWc
        your attention	aZUVXYYabZX
        your behalf	aYUWVaYYWVY
        your case	YYYYYXZYYYc
        your complaint	YWOYRQTTVZd
        your correspondence	XXTVWaXWYXc
        your description	aYXcZZZZZYW
        your e	XWYVZVYYWWe
        your earlier	VVVXWaVVVWd
        your email	WTUUXVbdUbY
        your enquiry	YTOTaQaaSSb
        your first	dbUWVVWWWUX
        your fourth	XXXbWaXXXZa
        your freedom	ZWXVYWUVYYe
        your frustration	WXWWXaXVWVb
        your hands	aWcWXVWXVcW
        your information	cTUTUTUTTcX
        your interest	SURTUQbRURa
        your last	USUZVbbVVXX
        your latest	ZYXYYfYYYYV
        your letter	QUUaXVZcYPa
        your letters	WTVVXeYVWVX
        your list	XXXcWbbUVXa
        your message	UUURTUZcUUc
        your name	VUTYWXWWVTg
        your neighbour	WVVVaWXUWVd
        your note	UTTVWWTZWYf
        your own	cURUXXWXScZ
        your patience	YWWWYWXXXWe
        your points	ZWZWWUWYWVa
        your postcode	WVUUWUVVdXc
        your purpose	VWUVXYZScVY
        your query	YXXVbdacUVV
        your question	cQQWVUUXWdX
        your questions	YVUWWbTaTXb
        your reply	XYVWXWVWUUf
        your request	TabaXUYZVRV
        your requests	YUUZWcYYWWa
        your right	VUUWWTUUbTd
        your rights	YYWYYXXXYWd
        your second	VUaWUVbZTUb
        your son's	ZYWZXVWVZbc
        your third	aSdUSQZUaVX
        your use	bWXWYXZXWXa
        your view	VUWUSSWUSUh
        your wish	UWVUWXbWXVb
        yours	iaRUSTXYWPY
        yours $	fZSSXVVZVSb
        yours sincerely	WWXVXWWWWVe
        yours to	beVWWVXYWUV
        yours*	WUURUSYWdaX
        yourself	WUURUSYWdaX
        yourself $	XXXXXWVVdYY
        yourself to	XXXYYXbZVYZ
        youth	VWVWVXUVXiS
        youtu*	VYVWWXXXgVT
        youtube	VYVWWXXXgVT
        youtube channel	VXWWXXWXdYU
        yr	ZQQRSZbQSaa
        yrs	RdVbTbTTTWY
        zebra*	VWVWXXWXVfU
        zebrafish	VWVWXXWXVfU
        zero	RSRZZTRUSfZ
        zero $	USUUUUUTVgZ
        zero in	VYYWZXXYXfT
        zip	hVXXWWWUVXS
        zip file	eXYYWXWWWWW
        zip folder	dXZZZYZXXZW
        zippe*	fXXYYXYXYVU
        zipped	fXXYYXYXYVU
        zone	ZUUVTVVUWcc
        zones	XXWXXXXXcZY
        """#
}
