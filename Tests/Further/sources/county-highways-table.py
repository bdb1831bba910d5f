import sys
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib import colors
n=PS('n',fontName='Helvetica',fontSize=10.5,leading=14,spaceAfter=7); b=PS('b',parent=n,fontName='Helvetica-Bold'); r=PS('r',parent=n,alignment=2); s=PS('s',parent=n,fontSize=9,leading=11,spaceAfter=0)
P=lambda t,st=n:Paragraph(t,st)
def foot(c,d):
    c.setFont('Helvetica',8); c.drawString(60,34,'Dukeries County Council, County Hall, Retford DN22 0ZZ'); c.drawRightString(535,34,'%d'%d.page)
T=lambda rows,w:Table([[P(x,s) for x in row] for row in rows],colWidths=w,hAlign='LEFT',style=[('GRID',(0,0),(-1,-1),.5,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')])
F=[P('<b>DUKERIES COUNTY COUNCIL</b>',PS('h',parent=n,fontSize=15,leading=18)),P('Access to Information'),Spacer(1,6),
T([['Reference','IR 4463 / PT'],['Requested by','Petra Lindqvist'],['Made','6 May 2021 (web form)'],['Answered','27 May 2021'],['Law','Environmental Information Regulations 2004']],[90,330]),Spacer(1,10),
P('Potholes guidance and figures',PS('h2',parent=b,fontSize=13)),
P('The intervention level, in millimetres, that inspectors of the council use when they decide if a pothole on a B road is to be repaired. For the avoidance of doubt this covers any policy that is published as well as anything which is only available to staff.',b),
P('40mm. Highway Safety Inspection Manual, part 6, is on our website: www.dukeries.gov.uk/hsim. There is no other policy.'),
P('Training material that is used to train the inspectors. This should cover only material that is directly relevant to their role and not generic training (health and safety, GDPR etc).',b),
P('Inspectors go on an external course run by the Institute of Highway Engineers. Our own half day is a walk round with an older hand and has no slides. One handout, attached.'),
P('Potholes repaired within and outside target for the last four years, by district.',b),
T([['District','2017/18 in / out','2018/19 in / out','2019/20 in / out','2020/21 in / out'],['Bassetlaw North','3,104 / 211','2,871 / 190','2,950 / 604','3,377 / 298'],['Clumber','1,562 / 83','1,490 / 77','1,633 / 240','1,702 / 95'],['Sherwood Vale','2,240 / 166','2,308 / 129','2,415 / 431','2,699 / 187']],[95,90,90,90,90]),Spacer(1,8),
P('Claims: the procedure by which a motorist may claim and the forms.',b),
P('Please see www.dukeries.gov.uk/claims, where both are.'),
P('Outcome: information provided.'),
P('There is no charge. If this is not what you were after, reply to this message. You can also ask for our answer to be reconsidered under regulation 11 if you do so within 40 working days (accessinfo@dukeries.gov.uk), and you may go on from there to the Information Commissioner, ico.org.uk.'),
P('P. Thornycroft')]
SimpleDocTemplate(sys.argv[1],pagesize=A4,leftMargin=60,rightMargin=60,topMargin=50,bottomMargin=60,title='IR 4463').build(F,onFirstPage=foot,onLaterPages=foot)
