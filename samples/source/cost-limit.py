"""Thornwick Borough Council: a refusal on cost, set with ReportLab in its own Helvetica."""
import sys

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph, Spacer, Table

TEAL = HexColor("#0b5563")
body = ParagraphStyle("body", fontName="Helvetica", fontSize=10.3, leading=13.2, spaceAfter=6)
bold = ParagraphStyle("bold", parent=body, fontName="Helvetica-Bold")
head = ParagraphStyle("head", parent=bold, textColor=TEAL, spaceBefore=4, keepWithNext=1)
ask = ParagraphStyle("ask", parent=body, leftIndent=1.1 * cm, bulletIndent=0.2 * cm, spaceAfter=4)
right = ParagraphStyle("right", parent=body, alignment=TA_RIGHT, fontSize=9, leading=12)


def furniture(canvas, document):
    canvas.saveState()
    if document.page == 1:
        canvas.setFillColor(TEAL)
        canvas.rect(0, A4[1] - 2.3 * cm, A4[0], 2.3 * cm, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#ffffff"))
        canvas.setFont("Helvetica-Bold", 19)
        canvas.drawString(2.4 * cm, A4[1] - 1.45 * cm, "Thornwick Borough Council")
    canvas.setFillColor(TEAL)
    canvas.setFont("Helvetica", 8)
    canvas.drawString(2.4 * cm, 1.2 * cm, "TBC/FOI/3307")
    canvas.drawRightString(A4[0] - 2.4 * cm, 1.2 * cm, f"Page {document.page}")
    canvas.drawCentredString(A4[0] / 2, 1.2 * cm, "www.thornwick.gov.uk")
    canvas.restoreState()


def questions():
    texts = [
        "How many fixed penalty notices for dog fouling has the Council issued in each year since 2010?",
        "For each of them, please give the street, the breed of the dog, and the reason that its owner gave.",
        "How many of the notices were cancelled after an appeal, and why?",
    ]
    return [Paragraph(text, ask, bulletText=f"Q{n}.") for n, text in enumerate(texts, 1)]


def story():
    p = lambda text, style=body: Paragraph(text, style)
    yield Table(
        [[p("Mr Gideon Marchetti-Bell<br/>gideon.marchetti@example.net"),
          p("Corporate Services<br/>Guildhall, Church Street<br/>Thornwick WX9 2LN<br/><b>Reference</b> TBC/FOI/3307<br/>"
            "<b>Date</b> 25/11/2020", right)]],
        colWidths=[9.2 * cm, 7 * cm], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, 0), 0),
                                            ("RIGHTPADDING", (1, 0), (1, 0), 0)])
    yield Spacer(1, 0.2 * cm)
    yield p("Dear Mr Marchetti-Bell")
    yield p("Freedom of Information Act 2000 – dog fouling", bold)
    yield p("I am replying to your e-mail of 2 November 2020, in which you put these questions to the Council:")
    yield from questions()
    yield p("In accordance with section 1(1)(a) of the Act I confirm that the Council holds information of the kind that you "
            "ask for. I am refusing your request, however, because to comply with it would cost too much.")
    yield p("Why the request is refused", head)
    yield p("Section 12(1) of the Act does not oblige a public authority to comply with a request if it estimates that the "
            "cost would exceed the appropriate limit. For a local authority the limit is £450, by regulation 3(3) of the "
            "Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004. At the rate of £25 an "
            "hour which regulation 4(4) prescribes, that is 18 hours of work.")
    yield p("The Council has issued 1,140 such notices since 2010. Until March 2018 they were written in carbon-copy books, "
            "which are kept in boxes by the name of the warden. The street and the reason are written on each notice by hand. We "
            "took thirty notices at random: to find and read each took four minutes. For the 870 notices on paper that "
            "comes to 58 hours, or £1,450.")
    yield p("Although Q1 alone could perhaps be answered within the limit, it is the cost of the whole request that counts.")
    yield p("How you might narrow it", head)
    yield p("Section 16 requires us to advise and assist you. If you were to ask for the number of notices in each year, "
            "and for the street only since April 2018, when the notices came to be issued by telephone, we could "
            "probably answer within the limit. The breed of a dog is not recorded on either system. A narrower "
            "request would be treated as a new one, with a new period of twenty working days.")
    yield p("This letter is the refusal notice that section 17(5) requires.")
    yield p("If you are not satisfied", head)
    yield p("You may ask for an internal review within 40 working days of this letter. Please e-mail "
            "infoteam.review@thornwick.gov.uk, or write to the Information Team at the address above, and quote TBC/FOI/3307. "
            "If the review does not satisfy you, you may apply to the Information Commissioner under section 50 of the "
            "Act: Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF; 0303 123 1113; www.ico.org.uk.")
    yield KeepTogether([p("Yours sincerely"), Spacer(1, 0.9 * cm), p("Beatrix Holloway<br/>Information Officer")])


document = BaseDocTemplate(sys.argv[1], pagesize=A4, title="TBC/FOI/3307", author="Thornwick Borough Council",
                           subject="Freedom of Information", invariant=1)
frame = dict(leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
first = Frame(2.4 * cm, 2 * cm, A4[0] - 4.8 * cm, A4[1] - 4.7 * cm, **frame)
later = Frame(2.4 * cm, 2 * cm, A4[0] - 4.8 * cm, A4[1] - 4 * cm, **frame)
document.addPageTemplates([PageTemplate("first", [first], onPage=furniture, autoNextPageTemplate="later"),
                           PageTemplate("later", [later], onPage=furniture)])
document.build(list(story()))
