"""Fenmarsh Internal Drainage Board: a short letter that the information is not held, set with fpdf2."""
import datetime
import sys

from fpdf import FPDF

FONTS = "/usr/share/fonts/truetype/dejavu"


class Letter(FPDF):
    def header(self):
        self.set_font("serif", "B", 16)
        self.set_text_color(20, 60, 90)
        self.cell(0, 8, "FENMARSH INTERNAL DRAINAGE BOARD", align="C", new_x="LMARGIN", new_y="NEXT")
        self.set_font("serif", "", 9)
        self.cell(0, 5, "The Pump House · Long Drove · Fenmarsh QX7 1ZE · 01632 960 918", align="C", new_x="LMARGIN",
                  new_y="NEXT")
        self.set_draw_color(20, 60, 90)
        self.line(self.l_margin, self.get_y() + 2, self.w - self.r_margin, self.get_y() + 2)
        self.ln(8)

    def footer(self):
        self.set_y(-15)
        self.set_font("serif", "", 8)
        self.set_text_color(20, 60, 90)
        self.cell(0, 5, "Clerk and Engineer: P. R. Underhill   ·   A drainage authority under the Land Drainage Act 1991",
                  align="C")


PARAGRAPHS = [
    "Dear Mr Yelverton,",
    "**Request for information: silt in the Thirty Foot Drain (FIDB 2018/12)**",
    "Thank you for your request under the Freedom of Information Act 2000, which came to us on 30 May 2018. You ask for "
    "“the results of any chemical analysis of the silt that was taken out of the Thirty Foot Drain between Cold Lode and "
    "Harrow Sluice in the winter of 2017–18”.",
    "Under section 1(1)(a) of the Act we have to tell you whether we hold the information. We do not. The silt "
    "was spread on the banks, as it has always been, and no sample of it was analysed. I have asked both our engineers, and "
    "have searched the works file for the Drain and the e-mails of the works department for the months from October to March.",
    "To help you further (section 16), I may say that the Environment Agency takes samples of the water, though not of the silt, "
    "at Harrow Sluice. You can write to it at its National Customer Contact Centre.",
    "Should you be unhappy with this answer, you may within eight weeks of the date of this letter ask for it to be looked at "
    "again by the Chairman of the Board, at the address above or by e-mail to chairman@fenmarsh-idb.org.uk. If you are "
    "then still unhappy, you may complain to the Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow, "
    "Cheshire SK9 5AF (telephone 0303 123 1113).",
    "Yours sincerely,",
]

letter = Letter(format="A4", unit="mm")
letter.set_margins(27, 18, 27)
letter.set_auto_page_break(True, margin=22)
letter.add_font("serif", "", f"{FONTS}/DejaVuSerif.ttf")
letter.add_font("serif", "B", f"{FONTS}/DejaVuSerif-Bold.ttf")
letter.set_title("FIDB 2018/12")
letter.set_author("Fenmarsh Internal Drainage Board")
letter.set_creation_date(datetime.datetime(2018, 6, 12, 9, 0, tzinfo=datetime.timezone.utc))
letter.add_page()
letter.set_text_color(0)
letter.set_font("serif", "", 10)
for line in ["Mr Aubrey Yelverton", "Cold Lode Farm", "Fenmarsh"]:
    letter.cell(0, 5.4, line, new_x="LMARGIN", new_y="NEXT")
letter.cell(0, 5.4, "12th June 2018", align="R", new_x="LMARGIN", new_y="NEXT")
letter.ln(3)
for paragraph in PARAGRAPHS:
    letter.multi_cell(0, 5.4, paragraph, align="J", markdown=True, new_x="LMARGIN", new_y="NEXT")
    letter.ln(2.6)
letter.ln(12)
for line in ["P. R. Underhill", "Clerk and Engineer"]:
    letter.cell(0, 5.4, line, new_x="LMARGIN", new_y="NEXT")
letter.output(sys.argv[1])
