!font LR
!size 11
!head Lorne & Gareloch Housing Association
!head 14 Shore Road, Helensburgh G84 7ZZ · 01436 555 0144 · foi@lornegareloch.example
!foot Registered with the Scottish Housing Regulator HCB 417 · Scottish Charity SC 099417
!foot Page %p
=Mr Callum Dunrossil
=
=1st November 2022
=
=FOI/22/31

Dear Mr Dunrossil

I acknowledge with thanks your letter of 3rd October seeking information on damp and mould in our homes, and I am now in a position to reply to it under the Freedom of Information (Scotland) Act 2002. Your letter had six questions. They appear in the Appendix exactly as written, and what we have to say about each stands next to it.

May I say a word of explanation about two of them.

On the fifth, it would be necessary to go by hand through 1,960 paper house files, most of them in store at Dumbarton, at around twenty minutes for each file. At £15 an hour that comes to some £9,800, and so well past the £600 which is the ceiling set by the Freedom of Information (Fees for Required Disclosure) (Scotland) Regulations 2004. Section 12(1) of the Act means that we need not comply in that event. Files for a single estate could perhaps be done for less; Kirkmichael has 90 houses.

On the sixth, we have no in-house surveyor and have never commissioned a study of this kind. This is a notice under section 17(1).

Should you be discontented with this reply you have until 40 working days after receiving it to require a review, from Mrs Euphemia Tait, Corporate Services Manager (e.tait@lornegareloch.example). Our reply to that would be with you inside twenty working days. You would then have six months in which to apply for a decision by the Scottish Information Commissioner, Kinburn Castle, St Andrews KY16 9DS.

Yours sincerely

=
=Torquil Mackendrick
=Director
~~
# APPENDIX

!w 1 7 8
| | Question | Our reply |
| (a) | How many reports of damp, mould or condensation were made by tenants in each of the last 3 years? | 2019/20: 141<br/>2020/21: 118<br/>2021/22: 203 |
| (b) | How many of these led to a surveyor's visit? | 37, 22 and 88 respectively |
| (c) | How many tenants were moved out because of it and where did they go? | A very small number. Because we have just a few hundred tenants in some villages and a removal is noticed, we think the figures by year and place could lead to a family being recognised, and have not given them: s.38(1)(b). |
| (d) | Please supply your damp and mould policy. | On our website under Publications, Policies, Property. |
| (e) | For each house, the date on which the extractor fans were last serviced. | See covering letter. |
| (f) | Any survey of the causes of damp in our non-traditional houses. | See covering letter. |
