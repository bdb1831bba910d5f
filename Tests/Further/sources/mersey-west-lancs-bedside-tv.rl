!font LS
!size 10.5
!head Mersey and West Lancashire
!head Teaching Hospitals NHS Trust
!hside right
!foot Whiston Hospital, Warrington Road, Prescot L35 5DR        Chair: Sir Anselm Prowse       Chief Executive: Dr Tamsin Eke
=Information Governance Office
=Nightingale House
=foi@merseywestlancs.nhs.uk

Dear Applicant

<b>Ref: MWL/6127</b>

Your Freedom of Information request on bedside entertainment, received here on 11th November 2024, has now been looked into. The Trust's replies follow each of your questions.

<i>(i) Who provides the bedside televisions at Whiston and St Helens, and when does the contract run out?</i>

They are supplied by Hospivue Communications Ltd. The contract runs until 30 June 2028.

<i>(ii) What commission has been earned from it in each of the last three years?</i>

Whatever commission there is goes to our PFI partner, and we are not told how much.

<i>(iii) How many units are out of order at the moment?</i>

Faults are reported to the company's own helpdesk, which keeps the only log. You may wish to try them.

<i>(iv) How many complaints about the televisions have there been since January 2022?</i>

Our complaints database is coded by ward and by clinical subject and has no code for entertainment. Somebody would have to go through roughly 2,900 files to see which ones mention it, which at even five minutes a file is over 240 hours. This exceeds the 18 hours allowed, and under Section 12 (1) of the Act we do not have to go that far. If you were content with one ward and three months we could probably help.

<i>(v) Please supply the schedule of prices in that contract, including any share paid to the hospital's partners.</i>

The schedule was put together for a competitive tender and Hospivue have told us that it still reflects how they price. Giving it to you would be likely to prejudice them in the two tenders they are bidding for now, so it is exempt under Section 43 (2). Patients pay these prices, and it can fairly be said that they and their visitors ought to see how they come about. But a supplier who finds its workings given to rivals will put less in its bids, and the NHS would end with dearer and fewer offers. We find that this second consideration is the stronger.

<i>(vi) Are patients told that they can use the free wi-fi instead?</i>

Yes. It is on the card at each bed and on the start screen of the units themselves.

I trust this is of use. Where you are dissatisfied, you are entitled to ask for an internal review by writing to the Head of Information Governance at the address shown above. This should be done inside 40 working days. The Commissioner's helpline is 0303 123 1113.

=Yours faithfully
=
=pp <i>C. Maddox</i>
=
=Ferdinand Ashcroft-Lisle
=Data Protection Officer
=9 December 2024
