!font LR
!size 11.5
!hside right
!head Nottingham City Council
!head Loxley House, Station Street
!head Nottingham NG2 3NG
!foot www.nottinghamcity.gov.uk      page %p
=Reference: CAS-411709-Q7R2
=
=Mr Ansgar Pettifer-Lal
=Pettifer Lal Solicitors
=
=2nd June 2020
=

Dear Mr Pettifer-Lal

We've completed our consideration of the request that you sent in by e-mail on 5th May 2020, namely:

> "In respect of council housing, for 2015 to 2019 inclusive
> (a) the number of tenants who complained of damp or mould
> (b) the average time from complaint to first inspection
> (c) in each case the works ordered and their cost
> (d) the amount paid out as compensation"

On the last of these, the sum for the five years is £311,872, which our Insurance section were able to pull off their claims system. It doesn't include those cases that Nottingham City Homes settled by a rent reduction.

The remainder I am afraid can't be done. Complaints are logged to the address and the nature of the complaint is only in the body of the e-mail or the scanned letter. Nottingham City Homes say there are about 4,000 tenancy files with a repair complaint on them over those years. A member of staff went through ten as a trial and it took 55 minutes, so to look through 4,000 files by hand is somewhere near 366 hours. The Fees Regulations (SI 2004/3244) put the ceiling for a council at eighteen hours, £450, under regulation 3(3).

So for (a), (b) and (c) we are relying on section 12(1) of the Freedom of Information Act. Where that's so there's no need for us to look at whether anything else would stop us from giving it to you.

To be of assistance: we could count repair orders raised with the trade code DMP, which came in from April 2018. This would give you numbers and cost but nothing about complaints. Let me know if that is any use.

You may ask us to think again. Appeals are handled by the Data Protection Officer, Legal Services, at Loxley House, and one should reach him within 40 working days of your getting this. It may then go to the Information Commissioner, at Wycliffe House, Water Lane, Wilmslow SK9 5AF or www.ico.org.uk.

=Yours sincerely
=
=Clementine Arkwright-Sule
=Information Compliance
