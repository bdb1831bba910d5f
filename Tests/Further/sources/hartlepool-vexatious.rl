!font LR
!size 11.5
!head HARTLEPOOL BOROUGH COUNCIL
!head Legal, Governance and Human Resources
!head Civic Centre, Hartlepool TS24 8AY
!foot www.hartlepool.gov.uk
>> Our Ref: FOI 17/0733
>> Your Ref: Marina 41
>> 13 October 2017

=Mr. G. Lockyer-Venn

Dear Mr. Lockyer-Venn,

FREEDOM OF INFORMATION ACT 2000
=

On 18 September 2017 you sent the Council the request that I set out here.

> 1. All records of who opened the gate to the marina slipway between 1 May and 31 August 2017.

> 2. The shift pattern of each of the security staff for that period.

> 3. Copies of everything that was said about me in consequence of my e-mails on the subject, under section 1 of the Act or section 7 of the Data Protection Act.

It is the forty-first that we have had from you concerning the slipway in twenty-two months. Thirty-three have been answered in full. I do not doubt that in 2015, when the gate was wrongly padlocked for a weekend, there was a good reason to ask about it. The Council put that right, said sorry, and published the findings. What has come since goes over the same weekend again from different sides. Each answer leads inside a day or two to more questions, with remarks about two officers by name which I will not repeat. One of them has been ill as a result. The time spent by my small team now passes 190 hours.

I have stood back and asked whether all of this is proportionate to what might still be learnt. I don't believe that it is. The Council accordingly treats this request as one to which section 14(1) applies, and will not be complying with it. By section 17(6) we need not send such a notice again if you write further on the slipway.

So far as the third item concerns your own personal data, I enclose the form for a subject access request, which this decision leaves untouched.

A review can be had from the Chief Solicitor, on application within 2 months. His address is the above, or chiefsolicitor@hartlepool.gov.uk. Thereafter you have the right in section 50 to ask the Commissioner for a decision.

Yours sincerely,
=
=
=Mrs. Perpetua Halloran
=Head of Information Governance
