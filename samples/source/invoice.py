"""No letter at all: an invoice that speaks of redaction and of section 40(2), set with ReportLab."""
import sys

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas

canvas = Canvas(sys.argv[1], pagesize=A4, invariant=1)
canvas.setTitle("Invoice 20417")
canvas.setAuthor("Clearline Redaction Services Ltd")
left, right, y = 2.2 * cm, A4[0] - 2.2 * cm, A4[1] - 2.5 * cm


def line(text, size=10, font="Helvetica", gap=0.5, at=None, to_right=None):
    global y
    canvas.setFont(font, size)
    canvas.drawString(at or left, y, text)
    if to_right:
        canvas.drawRightString(right, y, to_right)
    y -= gap * cm


line("Clearline Redaction Services Ltd", 16, "Helvetica-Bold", 0.7, to_right="INVOICE")
line("Unit 6, Tannery Yard, Brockwell ZX5 2RT", 9, gap=1.3)
line("To: Northmoor District Council", to_right="Invoice no: 20417")
line("Accounts Payable", to_right="Date: 30 April 2024")
line("The Old Corn Exchange, Market Place", to_right="Your ref: PO-88213")
line("Northmoor NX4 1AA", gap=1.2)
line("Description", 10, "Helvetica-Bold", 0.3, to_right="£")
canvas.line(left, y, right, y)
y -= 0.5 * cm
for what, sum_ in [("Redaction of personal data, s.40(2), 312 pages at £0.85", "265.20"),
                   ("Redaction of tender prices, s.43(2), 48 pages at £0.85", "40.80"),
                   ("Index of exempt passages by section of the Act", "75.00"),
                   ("Copies on disc for the Information Commissioner, 2", "18.00")]:
    line(what, to_right=sum_)
canvas.line(left, y + 0.2 * cm, right, y + 0.2 * cm)
y -= 0.2 * cm
line("Net", to_right="399.00")
line("VAT at 20%", to_right="79.80")
line("Total due", 11, "Helvetica-Bold", 1.2, to_right="478.80")
line("Terms: 30 days from the date of this invoice. Please quote the invoice number when you pay.", 9)
line("Queries: accounts@clearline.example, telephone 01632 960 661", 9)
canvas.save()
