!font DV
!size 9.5
!head Historic England
!foot 4th Floor, Cannon Bridge House, 25 Dowgate Hill, London EC4R 2YA   HistoricEngland.org.uk
=From: Information Rights &lt;foi@historicengland.org.uk&gt;
=Sent: 06 January 2025 15:42
=To: Peregrine Ashdown-Kaur
=Subject: HE-5027 Request re Wexcombe Mill

---

Dear Peregrine

Environmental Information Regulations 2004

Happy New Year, and thank you for your email, which came in to us over the break on 27 December 2024. It has been given the number HE-5027 – please use it if you write again.

What we understand you to be after is:

> 1. Advice given by Historic England to the district council on the application to convert Wexcombe Mill.

> 2. Photographs from our inspector's visit in summer 2024.

> 3. The name of the firm that surveyed the waterwheel.

Your request concerns works to a building, and we are therefore looking at it under the above Regulations rather than the Freedom of Information Act. I have passed it on to our South West team in Bristol, who hold the casework file. Counting from the first working day after it arrived, the twenty working days allowed by regulation 5(2) are up on 27 January, and you will hear from us on or before that date.

There is normally no charge, but if it turns out that large plans have to be scanned we shall tell you the cost first. Some details may need to be taken out if they identify private individuals.

Best wishes

=
=Tamsin Woolacombe
=Information Rights Assistant
=
We help people understand, enjoy and value the historic environment. This e-mail (and any attachments) is confidential and may contain personal views which are not the views of Historic England unless specifically stated. If you have received it in error, please delete it from your system. To see how we handle your data visit our website.
