!font LR
!size 11.5
!head House of Lords
!head Information Compliance · London SW1A 0PW
!head foilords@parliament.uk · www.parliament.uk/lords
!foot Page %p
!title FOI 4519
=Mr Caspian Pettifer-Lowe
=By email
=
=12 September 2023
=
=Our ref: FOI 4519

Dear Mr Pettifer-Lowe

Thank you for your request for information dated 15 August, which was received by the House of Lords on 16 August 2023. You asked about property found on the House of Lords estate:

> How many items of lost property were handed in on the Lords estate in the 2022 calendar year, and how many went back to their owners?

> Of these, how many belonged to Members of the House as opposed to staff and visitors?

> I would also like to know which Peers reclaimed an item, and what it was that each of them had lost.

> What happens to things nobody comes back for?

> Lastly please give me the same totals for the House of Commons.

Your request has been considered under the Freedom of Information Act 2000.

This information is held in part by the House of Lords.

Found items are passed to the Doorkeepers' office and entered in a register kept by the Department of Black Rod. The register shows 412 items for January to December 2022, and a return to the owner is marked against 236 of them. It gives a description, a place and a date; a person's status is not something that the register has a column for, and we could not tell a Member's umbrella from a visitor's by reading it.

What we do have is a signature on collection. In so far as some of those signatures are of Members, they and the descriptions of what was collected are the personal data of the individuals. A person who has mislaid a hearing aid or a bottle of tablets would not expect it to be announced, and it would be unfair to do so. That information is therefore exempt by virtue of section 40(2) and (3A)(a) of the Act, as release would contravene the first data protection principle (Article 5(1)(a) of the UK GDPR). This is an absolute exemption and the public interest test does not apply.

Things that are not claimed are held for three months. Clothing then goes to a charity for homeless people in Westminster, cash is paid in to the House of Lords' account, and telephones and other electronic devices are destroyed by the Parliamentary Digital Service. Passes are returned to the Pass Office on the day that they are found.

The two Houses are separate authorities for the purposes of the Act. The House of Commons deals with its own requests and you will want to put your last point to foicommons@parliament.uk.

You may, if dissatisfied with the handling of your request, complain to the House of Lords. Complaints should be sent to the Clerk of the Parliaments, House of Lords, London SW1A 0PW, or to foilords@parliament.uk. Following this, if you are still dissatisfied, you may apply to the Information Commissioner for a decision in accordance with section 50 of the Act, at Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.

Yours sincerely

=
=Philomena Garrick-Stowe
=Head of Information Compliance
