"""Caledon Waterways: a reply under the Scottish Regulations, protected by an owner password alone (fpdf2).

Anybody may open and read the file; the password is wanted only to copy from it or to change it.
"""
import datetime
import sys

from fpdf import FPDF
from fpdf.enums import AccessPermission, EncryptionMethod

FONTS = "/usr/share/fonts/truetype/open-sans"


class Letter(FPDF):
    def footer(self):
        self.set_y(-16)
        self.set_font("sans", "", 8)
        self.cell(85, 5, "Caledon Waterways, 1 Basin Row, Kelvinhaugh QG3 1AB")
        self.cell(0, 5, f"{self.page_no()}", align="R")


letter = Letter(format="A4", unit="mm")
letter.set_margins(24, 18, 24)
letter.set_auto_page_break(True, margin=24)
for style, name in {"": "Regular", "B": "Semibold", "I": "Italic"}.items():
    letter.add_font("sans", style, f"{FONTS}/OpenSans-{name}.ttf")
letter.set_title("CW-EIR-23-058")
letter.set_author("Caledon Waterways")
letter.set_creation_date(datetime.datetime(2023, 7, 31, 9, 0, tzinfo=datetime.timezone.utc))
letter.add_page()


def write(text, style="", gap=2.4, indent=0.0, size=10.0):
    letter.set_font("sans", style, size)
    letter.set_x(letter.l_margin + indent)
    letter.multi_cell(0, 5, text, markdown=not style, align="L", new_x="LMARGIN", new_y="NEXT")
    letter.ln(gap)


letter.set_text_color(13, 79, 102)
write("Caledon Waterways", "B", 0, size=20)
letter.ln(6)
letter.set_text_color(0)
write("Ruaridh MacIlvaine\nruaridh.macilvaine@example.com", gap=3)
write("31 July 2023", gap=0)
write("Your request: CW-EIR-23-058", gap=5)
write("Dear Ruaridh MacIlvaine")
write("Dredging of the Kelvinhaugh basin", "B")
write("We received your request on 4 July 2023. You asked Caledon Waterways for:")
write("(a) the volume of spoil taken from the basin in each of the last three years;", indent=8, gap=1)
write("(b) the prices that contractors have offered for dredging it in 2024; and", indent=8, gap=1)
write("(c) the discussion between your engineers about whether to dredge at all.", indent=8)
write("As the information is environmental, we have dealt with your request under the Environmental Information (Scotland) "
      "Regulations 2004 (the EIRs). We apply the exemption in section 39(2) of the Freedom of Information (Scotland) Act 2002, "
      "so that we need not consider it under that Act as well. Under regulation 5(1) of the EIRs we must make "
      "information available to anyone who asks for it, unless an exception applies.")
write("Part (a)", "B", 1)
write("4,120 tonnes in 2020, 3,870 tonnes in 2021 and 5,015 tonnes in 2022.")
write("Part (b)", "B", 1)
write("We are withholding the prices under regulation 10(5)(e) of the EIRs, as disclosure would prejudice substantially the "
      "confidentiality of commercial information. The contract has not been let.")
write("__Why the information should be made available.__ Boat owners will pay for the work through their mooring fees, and may "
      "want to see that it is bought at a fair price.", gap=1)
write("__Why it should not.__ A contractor who knew what the others had offered could raise its own offer to match. "
      "Whoever wins will be named, with the price, within thirty days of the contract.", gap=1)
write("__Conclusion.__ The public interest in making the prices available now is outweighed by that in maintaining the exception.")
write("Part (c)", "B", 1)
write("The discussion is internal, and we considered whether to withhold it under regulation 10(4)(e).")
write("__Why the information should be made available.__ The basin is a public place, and whether it silts up is of concern to "
      "all who live round it.", gap=1)
write("__Why it should not.__ Engineers should be able to discuss a question among themselves before they give their "
      "advice on it.", gap=1)
write("__Conclusion.__ The advice has since been given and made public, and the interest in keeping the discussion private "
      "has grown faint. The public interest in maintaining the exception does not outweigh that in making the information available. "
      "The discussion is attached.")
write("If you are not content", "B", 1)
write("Regulation 16 of the EIRs entitles you to ask us to review this response. Please do so within 40 working days of receiving "
      "it, by writing to the Corporate Secretary at the address below or to review@caledonwaterways.scot. We must reply within "
      "20 working days. If you are then still not content, you may apply within six months to the Scottish Information "
      "Commissioner, Kinburn Castle, Doubledykes Road, St Andrews KY16 9DS, under section 47 of the Freedom of "
      "Information (Scotland) Act 2002.")
write("Yours sincerely", gap=12)
write("Catriona Vipond\nInformation and Records")
letter.set_encryption(owner_password="basin-row", user_password="", encryption_method=EncryptionMethod.RC4,
                      permissions=AccessPermission.PRINT_LOW_RES | AccessPermission.PRINT_HIGH_RES)
letter.output(sys.argv[1])
