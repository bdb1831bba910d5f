!font DV
!size 9.5
!head West Yorkshire Police
!head Information Management, PO Box 9, Laburnum Road, Wakefield WF1 3QP
!foot Visit us at www.westyorkshire.police.uk     Facebook.com/westyorkshirepolice     Twitter@WestYorksPolice
=Our ref: FOI 2036/19
=Date: 28.11.19
=

Dear Apollonia Hargreaves-Ito,

Thank you for your request for information, received by West Yorkshire Police on 31/10/19. You requested the following information:

> 1. A copy of the force's firearms Strategic Threat and Risk Assessment (STRA) for 2018 and 2019.
> 2. The number of Authorised Firearms Officers in post at 31 March each year since 2014.
> 3. Locations at which Armed Response Vehicles were based in that time.

I have today decided to extend the period for my response to you. Section 10(3) of the Freedom of Information Act 2000 allows this where the authority needs longer to consider whether the public interest lies in maintaining an exemption or in disclosure. We have located what you ask for and believe that the exemptions which come into play are Section 24(1) (national security), Section 31(1)(a) and (b) (law enforcement) and, so far as your third question is concerned, Section 38(1)(a) and (b) (health and safety). Those who own the information, among them colleagues from the North East Counter Terrorism Unit, have to be consulted and have not all come back to me.

This letter is a notice given under Section 17(2) of the Act. My estimate is that a full answer will be with you on or before 2 January 2020, for which I apologise in advance.

If it should be available sooner it'll be sent straight away.

=Yours sincerely,
=
=Hepzibah Marchbanks
=Disclosure Officer
