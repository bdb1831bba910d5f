!font LS
!size 11
!head Kirklees Council
!head Information Access Team, Civic Centre III, Huddersfield HD1 2TG
!foot Kirklees - working with people, working with partners, working locally
>> Your contact: Sylvester Akintola
>> Email: freedom.info@kirklees.gov.uk
=FOI 36812
=16 December 2022
=
=Norah Ibbotson-Rey
=request-918273-ab12cd34@whatdotheyknow.example
=

Dear Norah Ibbotson-Rey

# Freedom of Information Act 2000: Request for information

Your request dated 18 November 2022 has now been dealt with.

# Request

Please could you let me know how many grit bins there are on the public highway in each ward of Kirklees, how many were refilled last winter, the number of requests from residents for a new bin which were turned down in the last two winters and what the reasons for turning them down were. If you can also say how much a new bin costs to buy and fill that would be great.

# Response

At present 1,318 grit bins are on our inventory, and a list showing them ward by ward accompanies this letter. Every one got filled at the beginning of last winter (October/November 2021) and 602 were topped up on a second occasion after the snow in February. As for new bins, of 71 requests made in 2020/21 we turned down 58 and of 49 made in 2021/22 we turned down 44. The common reasons are that the street is already on a gritting route, that there's another bin within 200 metres or that the gradient is under 1 in 10 – those are the criteria which the Cabinet agreed in 2016 and officers don't write down a reason beyond "does not meet criteria". To buy and site a bin costs us £148.50 and a fill of salt is around £34 at this year's prices.

Would you kindly let us have your comments if there's anything here that isn't clear? Where you are dissatisfied you're entitled to approach the Information Governance Manager, at the address or email given above, for an internal review. This has to be in writing and submitted within two months of the date of this letter. After it, complaints go to the Information Commissioner under section 50 of the Act (Wycliffe House, Water Lane, Wilmslow SK9 5AF).

=Yours sincerely
=
=
=Sylvester Akintola
=Information Access Officer
