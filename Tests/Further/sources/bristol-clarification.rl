!font LS
!size 10.5
!hside right
!head Bristol City Council
!head Disclosure Team, City Hall, College Green, Bristol BS1 5TR
!foot Legal Services, PO Box 3399, City Hall, Bristol BS3 9FS
=Reply to: freedom.information@bristol.gov.uk
=Our ref: 47120633
=Date: 31 January 2024

=Cosima Wetherell-Bah
=

Dear Cosima Wetherell-Bah

# Your request about private hire complaints

You e-mailed us on 24 January 2024. We want to help but in two places aren't sure what it is you're after, and under section 1(3) of the Freedom of Information Act we can ask you to explain further before going on.

You wrote: <i>"Q1 All complaints against private hire drivers. Q2 what action was taken. Q3 how many drivers have been caught by the new vehicle standards."</i>

* For Q1, is there a period of time that you're interested in? The licensing database goes back to 2004. Also, do you want the wording of every complaint, which would involve taking out a large amount of personal data, or would numbers by category do?
* For Q3, what do you mean by "caught"? It could be those refused a licence, or those given a penalty under the Clean Air Zone, which isn't connected with licensing.

Q2 follows on from Q1 so we will leave it until we know.

The 20 working days won't start to run until you've replied. We'll close the case if there's nothing by 30 April 2024, though you could of course make another request at any time after.

=Yours sincerely
=
=Bartholomew Quigley
=Disclosure Officer
