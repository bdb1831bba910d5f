import sys
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
n=PS('n',fontName='Times-Roman',fontSize=12,leading=16,spaceAfter=9); r=PS('r',parent=n,alignment=2); q=PS('q',parent=n,fontName='Times-Italic',leftIndent=24)
P=lambda t,st=n:Paragraph(t,st)
F=[P('<b>UNIVERSITY OF STRATHALLAN</b><br/>Records Management Section<br/>Old College Wynd, Crieff PH7 3XX',r),
P('Ms Catriona Ferrars'),P('21 January 2016'),
P('Dear Ms Ferrars'),
P('<b>Freedom of Information request: 2016/009</b>'),
P('I acknowledge receipt of your letter of 18 January 2016, which reached this office on 20 January. In it you ask for'),
P('the annual cost of the Chancellor\'s Garden and the number of staff who work in it, with their grades.',q),
P('Your request is being dealt with under the Freedom of Information (Scotland) Act 2002. Under section 10 of that Act the University has twenty working days from the date of receipt, and so you will have a reply by Wednesday 17 February 2016 at the latest.'),
P('As the garden is partly environmental information it may be that some of the reply is made under the Environmental Information (Scotland) Regulations 2004; if that is so, we will say.'),
P('Please get in touch with me if there is anything you wish to add.'),
P('Yours sincerely'),Spacer(1,24),P('Hamish Auchterlonie<br/>Assistant Records Manager')]
SimpleDocTemplate(sys.argv[1],pagesize=A4,leftMargin=72,rightMargin=72,topMargin=60,bottomMargin=60,title='ack').build(F)
