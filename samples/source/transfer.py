"""Wold Edge District Council: the request has gone to the right authority; set with fpdf2 in a core font."""
import datetime
import sys

from fpdf import FPDF

letter = FPDF(format="A4", unit="mm")
letter.set_margins(25, 20, 25)
letter.core_fonts_encoding = "windows-1252"
letter.set_title("FOI-19-0455")
letter.set_author("Wold Edge District Council")
letter.set_creation_date(datetime.datetime(2019, 10, 22, 9, 0, tzinfo=datetime.timezone.utc))
letter.add_page()


def write(text, style="", size=11, gap=3.0, align="L"):
    letter.set_font("Times", style, size)
    letter.multi_cell(0, size * 0.48, text, align=align, new_x="LMARGIN", new_y="NEXT")
    letter.ln(gap)


letter.set_fill_color(230, 236, 224)
letter.rect(0, 0, 210, 32, style="F")
letter.set_xy(25, 10)
write("Wold Edge District Council", "B", 20, 0)
write("Market Place, Staunton-on-the-Wold, ZX8 4MW    foi@woldedge.gov.uk", "", 9, 14)
write("Reference: FOI-19-0455\nDate: 22 October 2019", align="R", gap=0)
write("Mrs Annelise Crowhurst-Obi\nThe Old Forge\nNether Staunton", gap=6)
write("Dear Mrs Crowhurst-Obi")
write("Transfer of your request under the Freedom of Information Act 2000", "B")
write("Thank you for your request, received on 17 October 2019, in which you wrote:")
letter.set_left_margin(34)
write("“Please tell me when the road through Nether Staunton was last inspected for potholes, and what was found. Please "
      "also say how many claims for damage to cars there have been since then.”", "I")
letter.set_left_margin(25)
write("The Council does not hold this information. Roads, other than footpaths in some of the towns, are looked after by "
      "Eastholme County Council as highway authority, and that is the authority which would hold records of inspections and claims.")
write("As the Code of Practice under section 45 of the Act recommends, we have today transferred your request to Eastholme "
      "County Council, whose Information Team (County Hall, Eastholme ZX1 1AA; foi@eastholme.gov.uk) will answer you directly. "
      "The time limit of twenty working days begins on the day after that council receives it. There is nothing that you "
      "need to do.")
write("If you are unhappy with the way in which we have dealt with your request, please write to the Head of Democratic Services "
      "at the address above within 40 working days to ask for a review. You may complain to the Information Commissioner "
      "(Wycliffe House, Water Lane, Wilmslow SK9 5AF) if you remain unhappy.")
write("Yours sincerely", gap=16)
write("Ephraim Tolliver\nDemocratic Services Officer")
letter.output(sys.argv[1])
