!font LS
!size 10
=From: noreply.infoprotect@plymouth.gov.uk
=To: Zebedee Crane
=Date: 12 August 2025 08:31
=Subject: Acknowledgement of your request IR-2508-0047
---

Dear Zebedee Crane

Thank you for contacting Plymouth City Council.

Your request came in on 11 August 2025 and its number is IR-2508-0047. We've put it with Environmental Planning and Parking, who look after the subject. You should have our answer by 9 September 2025, that being twenty working days under the Freedom of Information Act 2000. If it turns out that what you want is environmental information then the Environmental Information Regulations 2004 will be used, and the time is the same.

This is the text that reached us:

- a list of the bus shelters in the city that have been taken away since 2023

- how many passengers a day used each of them

- the council's policy on replacing shelters, if there is one

In some cases a fee may be payable or an exemption may apply, for example section 40 where other people's personal information is involved. We will let you know if so.

This mailbox isn't looked at. Queries go to foi@plymouth.gov.uk with the number above.

=Information Governance
=Plymouth City Council
=Ballard House, West Hoe Road, Plymouth PL1 3BJ
