!font LS
!size 12.5
!head WEST MIDLANDS FIRE SERVICE
!head Headquarters, 99 Vauxhall Road, Birmingham B7 4HW
!foot Making the West Midlands Safer, Stronger and Healthier
=Ref: 21-178/DM/IRG
=Date: 4 August 2021
=By e-mail
=
Dear Ignacia Thornbury-Bell,

# Fire at Cosgrove House, Ladywood on 17 January 2021

Many thanks for your recent Freedom of Information request, which arrived on 8th July 2021. Here it is with what we can give you.

!w 1 1
| <b>You wanted</b> | <b>You're getting</b> |
| a) The fire investigation report | The report (22 pages). See 1 below about what's been taken out. |
| b) The log from Fire Control | The log in full, other than callers' numbers and the address of one of them. |
| c) Statements taken from firefighters | Five of the eight. See 2 below. |
| d) Photographs from inside the flat | See 3 below. |
| e) The date on which the Service last audited the building before the fire | 12 March 2019. The outcome was "broadly compliant". |

1. Names and flat numbers of occupiers, and the sentences about the medical treatment they had, are obscured wherever they come up in the report. So are the names of crew members under the rank of Station Commander. Our reason is that this amounts to third party personal data which it'd be unfair to put in the public domain, and section 40(2) FOIA says we needn't. Data about health is special category data within Article 9(1) of the UK GDPR, for which none of the conditions for publishing it is met.

2. Three firefighters wrote in their statements about the effect the incident had on them. The other statements had only names taken away. Those three can't sensibly be edited, they'd be a page of black, and are withheld whole under section 40(2) as well.

3. The photos are of a family's living room and bedrooms the day that a person died there. We don't think that you would want them on the internet any more than we do. The family have told our liaison officer that seeing them published would cause severe distress; section 38(1)(a) applies, endangering mental health, and the public interest in disclosure does not come anywhere near outweighing that.

If this isn't what you'd hoped for, talk to us. If that fails, e-mail the Strategic Enabler for Data at DataManagement.Reviews@wmfs.net and an internal review will take place. There's a limit of 8 weeks in which to do this. And should that fail too, there's the ICO (ico.org.uk).

=Kind regards
=
=
=Euphemia Sandhu-Croft
=Data Management Officer
