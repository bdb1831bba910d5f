from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
import textwrap
c=canvas.Canvas('calderdale-council-moor-roads-ack.pdf',pagesize=A4); W,H=A4
c.setTitle('Microsoft Word - Document3'); c.setFont('Helvetica-Bold',18); c.drawString(60,H-60,'Calderdale Council')
c.setFont('Helvetica',9); c.drawRightString(W-60,H-56,'Town Hall, Crossley Street, Halifax HX1 1UJ'); c.line(60,H-70,W-60,H-70)
y=H-110
def put(s,font='Helvetica',size=10.5,gap=6,width=92):
    global y
    c.setFont(font,size)
    for l in textwrap.wrap(s,width) or ['']:
        c.drawString(60,y,l); y-=size*1.3
    y-=gap
c.setFont('Helvetica',10.5)
for a,b in (('Our Ref','FOI 4417/18'),('Date','21-MAY-2018'),('Contact','Information Management')):
    c.drawString(60,y,a); c.drawString(150,y,b); y-=15
y-=14
put('Dear Mr Sutcliffe-Bright')
put('Thank you for your request for information concerning resurfacing of the moorland roads, which was received by the Council on 18-MAY-2018.')
put('Depending on what it turns out to consist of, your request will be dealt with under the Freedom of Information Act 2000 or the Environmental Information Regulations 2004. In either case you can expect to hear from us within 20 working days, that is to say by 18-JUN-2018, unless we need to ask you for more detail or there is a charge, in which event we will be in touch before that.')
put('Please note that some information may turn out to be exempt. If so we will explain to you which exemption has been used.')
put('If you are unhappy at any stage about the service you have received in relation to your request you may ask for an internal review by e-mailing foi.complaints@calderdale.gov.uk. If you remain dissatisfied with the outcome you have, under Section 50 of the 2000 Act, a right of appeal to the Information Commissioner.')
put('Yours sincerely',gap=34)
put('Delphine Akroyd',gap=0); put('Business Support Officer')
c.setFont('Helvetica-Oblique',8); c.drawCentredString(W/2,36,'Calderdale Council - www.calderdale.gov.uk - 01422 288001')
c.save()
