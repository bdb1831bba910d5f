# Typesets the letter with ReportLab: python3 NAME.py OUT.pdf
import sys
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer
b = ParagraphStyle('b', fontName='Times-Roman', fontSize=11.5, leading=14.5, spaceAfter=8)
i = ParagraphStyle('i', parent=b, leftIndent=16)
h = ParagraphStyle('h', parent=b, fontName='Times-Bold')
t = ParagraphStyle('t', parent=h, fontSize=18, leading=22, alignment=2, textColor='#0b4f3c')
s = ParagraphStyle('s', parent=b, fontSize=9.5, leading=11.5, alignment=2)
def foot(c, d):
    c.setFont('Helvetica', 8)
    c.drawString(25*mm, 12*mm, 'Swindon Borough Council, Civic Offices, Euclid Street, Swindon SN1 2JH')
    c.drawRightString(185*mm, 12*mm, str(d.page))
P = Paragraph
story = [
 P('Swindon Borough Council', t),
 P('Law and Democratic Services<br/>Civic Offices, Euclid Street<br/>Swindon SN1 2JH', s),
 P('Our reference: 101009377841', b),
 P('4 November 2019', b),
 P('Dear Mr Radcliffe-Umar', b),
 P('Magic Roundabout: repainting of the road markings', h),
 P('Thank you for your email of 15 October 2019. You asked:', b),
 P('1. Who chose the contractor that repainted the markings in 2016?', i),
 P('2. Why was the shade of white not the one that had been used before?', i),
 P('3. What disciplinary action has been taken against those responsible?', i),
 P('We have considered your request under the Freedom of Information Act 2000 and have decided to refuse it as vexatious under section 14(1) of the Act.', b),
 P('We have not come to this decision lightly. It is the request that is judged and not the person who makes it, and a request may be vexatious even though it is put politely. The test is whether it would cause a disproportionate or unjustified level of disruption, irritation or distress, given its value.', b),
 P('This is your thirty-eighth request about the markings since August 2016. You were told the name of the contractor, and how it was chosen, in September of that year. An engineer met you on site in 2017. The Local Government and Social Care Ombudsman declined to investigate in 2018. Each of our replies has been followed within a day or two by further questions, and several have named a technician who no longer deals with your correspondence on medical advice. We have put the time spent on the matter at more than 200 hours.', b),
 P('The markings were renewed again last summer in the shade that you prefer. We can therefore see little value in going back to the question, and the burden of doing so would fall on a team of four.', b),
 P('If you send us another request on this subject we may rely on section 17(6) of the Act and not reply to it. Requests on other subjects will be dealt with in the usual way.', b),
 P('If you are unhappy with this decision, you may ask for an internal review within 40 working days by emailing customerservices@swindon.gov.uk or writing to the above address. You may then complain to the Information Commissioner under section 50 of the Act. His office is at Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.', b),
 P('Yours sincerely', b), Spacer(1, 24),
 P('Clemency Vosper-Idris<br/>Deputy Monitoring Officer', b),
]
SimpleDocTemplate(sys.argv[1], pagesize=A4, leftMargin=25*mm, rightMargin=25*mm, topMargin=20*mm, bottomMargin=22*mm, title='Letter').build(story, onFirstPage=foot, onLaterPages=foot)
