!font LR
!size 11
!hside right
!head Hereford & Worcester Fire and Rescue Service
!head Service Headquarters, Hindlip Park, Worcester WR3 8SP
!head Tel 0345 122 4454   www.hwfire.org.uk
!foot Chief Fire Officer / Chief Executive: Tamsin Oakeshott QFSM MBA
!foot Page %p
=Ms Ottoline Gravesend-Pym
=By email
=
=Reference Number: IR 23/4410
=11th October 2023
=

Dear Ms Gravesend-Pym,

# Re: Request for Information – lithium battery fires

Thank you for your Freedom of Information request dated 20th September 2023 in which you requested:

> Under the FOIA please can I have the following for the period 1/4/2019 to 31/3/2023:
> 1. The number of fires attended where an e-bike or e-scooter was recorded as the source of ignition,
> a) broken down by year
> b) broken down by whether the battery was on charge at the time
> 2. How many people were injured in those fires?
> 3. What training have operational crews had about lithium-ion batteries and when was it introduced?
> 4. A copy of any fire safety leaflet you give to the public on the subject.

I can confirm the following in response.

Until April 2022 the national Incident Recording System (IRS) did not have a category for e-bikes or e-scooters and the Service do not routinely record them. We have therefore searched the free text of the IRS incident log for e-bike, ebike, electric bike, scooter and lithium. Some incidents could have been missed if the crew used another word.

# Question 1

a) 2019/20 nil return; 2020/21 two; 2021/22 three; 2022/23 nine.

b) Eleven of the fourteen were said to be on charge. In the other three the log is silent.

# Question 2

One casualty went to hospital with slight smoke inhalation (2022/23). There were no fatalities.

# Question 3

Crews have been given a one hour e-learning package, "Alternative Fuels and Stored Energy", since January 2021 and it's refreshed every two years as part of the maintenance of skills programme. Day crewed stations had an additional input from our Hazardous Materials officers in Spring 2023.

# Question 4

Please find attached. It is the National Fire Chiefs Council's leaflet with our own contact details on the back, we have not produced one ourselves.

I trust this information is of assistance to you. Should you be unhappy with how your request was handled you can complain to the Head of Legal Services, at the address at the top of this letter or by emailing informationrequests@hwfire.org.uk. The Service will aim to deal with complaints in 20 working days. You may also appeal to the Information Commissioner's Office, whose details are at www.ico.org.uk, though they would normally expect our complaints process to have been exhausted first.

Yours sincerely,
=
=
=Perpetua Nightingall
=Information Governance Officer
