"""HM Treasury: an acknowledgement, laid out by Pango and drawn by cairo."""
import sys

import cairo
import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo

WIDTH, HEIGHT = 595.28, 841.89
LEFT, MEASURE = 71.0, 453.0

surface = cairo.PDFSurface(sys.argv[1], WIDTH, HEIGHT)
surface.set_metadata(cairo.PDFMetadata.TITLE, "FOI2024/10482 acknowledgement")
surface.set_metadata(cairo.PDFMetadata.AUTHOR, "HM Treasury")
surface.set_metadata(cairo.PDFMetadata.CREATE_DATE, "2024-04-23T09:00:00Z")
context = cairo.Context(surface)


def draw(markup, x, y, width=MEASURE, font="Liberation Sans 11", align=Pango.Alignment.LEFT):
    """Draws a paragraph with its top at `y` and returns where it ends."""
    layout = PangoCairo.create_layout(context)
    PangoCairo.context_set_resolution(layout.get_context(), 72)  # one unit is one point
    layout.set_font_description(Pango.FontDescription(font))
    layout.set_width(int(width * Pango.SCALE))
    layout.set_alignment(align)
    layout.set_line_spacing(1.12)
    layout.set_markup(markup)
    context.move_to(x, y)
    PangoCairo.show_layout(context, layout)
    return y + layout.get_pixel_size().height


context.set_source_rgb(0.68, 0.15, 0.17)
context.rectangle(LEFT, 56, 2.5, 52)
context.fill()
draw("HM Treasury", LEFT + 10, 82, font="Liberation Sans 22")
context.set_source_rgb(0, 0, 0)
draw("Information Rights Unit\nHM Treasury\n1 Horse Guards Road\nLondon SW1A 2HQ\n\nwww.gov.uk/hm-treasury", LEFT + 253, 56, 200,
     "Liberation Sans 9.5", Pango.Alignment.RIGHT)

y = draw("Llinos Abernethy-Cole\nllinos.cole@example.org", LEFT, 160) + 16
draw("Ref: FOI2024/10482", LEFT, y)
y = draw("23 April 2024", LEFT, y, align=Pango.Alignment.RIGHT) + 22
paragraphs = [
    "Dear Llinos Abernethy-Cole",
    "<b>Freedom of Information Act 2000: Rates of duty on cider made from dessert apples</b>",
    "Thank you for your enquiry of 20 April, which we received on 22 April 2024. You have asked for the following information:",
    "<i>“Please may I see any estimate that has been made since 2020 of what it would cost to charge the lower rate of duty on "
    "cider made from dessert apples, and the assumptions on which it rests.”</i>",
    "This is to confirm that we are dealing with your request under the Freedom of Information Act 2000. Section 10(1) of the "
    "Act gives us 20 working days from the day after receipt in which to answer, and so you should hear from us by "
    "21 May 2024.",
    "If one of the qualified exemptions in the Act applies to the information, we may need longer to consider the balance of "
    "the public interest. We will write to you before that date if that is so.",
    "Should you have any questions in the meantime, please quote the reference number at the head of this letter.",
    "Yours sincerely",
]
for paragraph in paragraphs:
    y = draw(paragraph, LEFT, y) + 11
draw("Information Rights Unit\nHM Treasury", LEFT, y + 30)
surface.finish()
