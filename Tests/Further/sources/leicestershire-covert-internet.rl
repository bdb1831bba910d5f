!font LS
!size 10.5
!head Leicestershire Police
!head Information Management Section
!head Force Headquarters, St John's, Enderby, Leicester LE19 2BX
!foot NOT PROTECTIVELY MARKED
=FOI 004471/22
=
=Our ref: ID 2289/22
=Date: 30 August 2022
=
=Dear Ms Fairweather-Nunes

FREEDOM OF INFORMATION REQUEST

I write in connection with your request for information dated 2 August 2022 concerning the monitoring of social media.

# Request

> Q1. Does the force use any software to monitor Facebook, Twitter or Instagram for the purposes of covert intelligence gathering? Please name the product and supplier.
> Q2. How many fake or "false persona" accounts are operated by officers of the force at the present time?
> Q3. How many applications for directed surveillance in connection with online activity were authorised in 2021?

# Response

The Act places two duties upon public authorities. Unless exemptions apply, the first at Section 1(1)(a) is to confirm or deny whether the information specified in a request is held. The second, at Section 1(1)(b), is to disclose what has been confirmed as being held.

In relation to your questions Leicestershire Police neither confirms nor denies that it holds any information by virtue of the following exemptions:

=Section 23(5) – Information supplied by, or concerning, certain security bodies
=Section 24(2) – National security
=Section 31(3) – Law enforcement

Section 23 is a class based absolute exemption and there is no requirement to consider either harm or the public interest. Sections 24 and 31 are prejudice based and qualified, which means that both have to be articulated.

# Harm in confirming or denying that information is held

The use of the internet by those who groom children, supply firearms or radicalise the vulnerable is well known and the police have to be able to follow them there. To say that a particular tool is or is not used, or give any number including zero, would let offenders work out how likely they are to be watched, change platform or test accounts they have doubts about. Forces which answered "no" would become a target of choice.

# Factors favouring confirmation or denial – Section 24

Confirming or denying would go some way to satisfying people that public funds spent on the security of the nation are being well used and that officers keep within the law.

# Factors against confirmation or denial – Section 24

Security measures could be made less effective, since those planning acts of terrorism would have an insight into capability here, with the consequence that members of the public are at more risk.

# Factors favouring confirmation or denial – Section 31

The debate about the policing of social media is a live one and a straight answer would mean that it's better informed.

It would also counter some of the inaccurate rumours in circulation locally.

# Factors against confirmation or denial – Section 31

The effectiveness of current and future strategies to prevent and detect crime may be compromised. More crime would be committed and more resources would be needed to deal with it.

Vulnerable victims, including children, would be placed at further risk.

# Balance test

The points above have been weighed. Whilst openness is important the police service won't divulge whether information is or isn't held where to do so would place the safety of anyone at risk or undermine national security. It is our opinion that for these issues the balancing test favours neither confirming nor denying. No inference should be taken from this that any information does or does not exist.

As regards question 3, and outside of the Act, you may be interested in the annual report of the Investigatory Powers Commissioner, which gives national totals for directed surveillance authorisations under the Regulation of Investigatory Powers Act 2000.

Should you be dissatisfied with our handling, the complaint procedure is on the sheet that goes with this letter.

=Yours sincerely
=
=
=Ignatius Cheverell
=FOI Decision Maker
~~
# Complaint Rights

Ask to have our decision reviewed within two months of the date it was issued. Write to the FOI Officer at the address overleaf or send an e-mail to foi.appeals@leics.police.uk. Your request will be looked at by someone with no earlier part in it and we try to reply within 20 working days.

If that does not resolve it you may apply under Section 50 of the Freedom of Information Act 2000 to the Information Commissioner: Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF. Phone 0303 123 1113.
