!font DV
!size 9.5
!foot Page %p
=<b>From:</b> FOI, Tyne and Wear Fire and Rescue Service
=<b>Sent:</b> 14 February 2025 15:52
=<b>To:</b> Barnaby Thistlewood
=<b>Subject:</b> RE: lifts - FOI-2291 [OFFICIAL]

---

Hi Barnaby,

Thanks for getting in touch on 28 January under the Freedom of Information Act. You were after:

* The number of times crews released people from lifts in 2022/23 and 2023/24
* How many of those calls were to hospitals
* Whether the Service charges for going out, and how much was billed in 2023/24
* Any agreement with Nexus about lifts in Metro stations

The numbers are from our incident system and were checked by the data team. We went to 412 releases in 2022/23 and 388 the year after. Fifty-seven of the 800 were on hospital premises, and most of those at two sites which have since had new motors. There is a power for us to charge owners who call us out again and again but the Authority has never used it, so nothing was billed. As to Nexus, there is no agreement of any kind; a lift in a Metro station is treated just like one anywhere else.

Hope that covers everything. If it doesn't, and you want a formal review, drop a line to reviews@twfire.gov.uk within two calendar months and somebody who hasn't seen this before will take it on. The Information Commissioner (ico.org.uk) normally expects you to have tried that first.

Many thanks,

Philippa

=Philippa Garbutt-Noor
=Information Governance Advisor
=Tyne and Wear Fire and Rescue Service
=Barmston Mere, Nissan Way, Sunderland SR5 3QY
