!font LS
!size 10.5
!head Foreign, Commonwealth & Development Office
!head Americas Directorate
!head King Charles Street, London SW1A 2AH
!head https://www.gov.uk
!hside right
!foot %p
=Mr T Abernethy-Voss
=
=By e-mail only
=
=22 November 2022

Dear Mr Abernethy-Voss

# FREEDOM OF INFORMATION ACT 2000 REQUEST REF: FOI2022/19934

Thank you for your email of 6 September 2022 asking for information under the Freedom of Information Act (FOIA) 2000. You asked for the notes exchanged between our Embassy in Asunción and the Paraguayan Ministry of Foreign Affairs from 1 January 2021 to the date of your request about moving the boundary wall of the Residence and widening the avenue outside.

I am sorry that you have had to wait so long. We wrote on 4 October and again on 1 November to say that we needed longer to consider the public interest test.

I am writing to confirm that we have now completed our search for the information which you requested. The Foreign, Commonwealth and Development Office (FCDO) does hold information relevant to your request. There are nine documents, and after careful consideration we have decided that all of them must be withheld.

Seven of the nine are exempt under section 27(1)(a) of the FOIA, which protects information whose release would, or would be likely to, prejudice relations between the United Kingdom and any other State. The application of section 27(1)(a) requires us to consider the public interest test arguments in favour of releasing and withholding the information. We acknowledge that letting people see the notes would add to what is known of how our diplomatic estate is run and of the sums at stake. We also see that the wall is a listed structure of some standing in the city, and that heritage bodies in both countries care about its fate. But the effective conduct of diplomacy rests on trust, and the notes were written in the expectation that neither side would publish. Talks on the compensation are not finished. Should Paraguay find its position printed in London it would be slower to deal frankly with the Embassy, on this subject and on larger ones such as trade and consular cases. For these reasons we consider that the public interest in maintaining this exemption outweighs the public interest in disclosing the information.

The other two were supplied by the Ministry on terms that they be held in confidence, so section 27(2) applies to these. Here too there is a balance to be struck.

* Accountability would be served by knowing what the Paraguayan authorities first proposed.

* Against that, States rely upon each other to respect confidences, and a breach by us would be remembered when we next needed one kept.

* The proposal was withdrawn, so there is less to be learnt from it now.

Again our judgement is that non-disclosure is right.

You may like to know that we also thought about section 43(2), since a sale of land may follow, but as the above exemptions cover everything we have not needed to use it.

In keeping with our transparency policy, the information released to you may now be published on GOV.UK. Where information has been supplied it remains subject to the Copyright, Designs and Patents Act 1988.

If you would like a review of our decision, or if you wish to make a complaint, please write to the Information Rights Unit, Foreign, Commonwealth & Development Office, Room WH.1.203, King Charles Street, London SW1A 2AH, or e-mail information.rights@fcdo.gov.uk. You have 40 working days to do so from the date of this letter.

If you are not content with the outcome of your complaint, you may then apply directly to the Information Commissioner for a decision. The Information Commissioner can be contacted at Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.

Yours sincerely,

=
=Southern Cone Team

We keep and use information in line with the Data Protection Act 2018. We may release this personal information to other UK government departments and public authorities.
