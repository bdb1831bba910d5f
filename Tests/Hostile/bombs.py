"""PDFs of few bytes that unpack, multiply or draw without end."""

import random
import zlib

from pdf import HELLO, PDF, bomb, page

GIGABYTE = 1 << 30
FLATE = b"/Filter/FlateDecode"


def double(pattern, size):
    return zlib.compress(bomb(pattern, size), 9)


def filtered_many_times(count):
    data = HELLO
    for _ in range(count):
        data = zlib.compress(data)
    return page(data, filters=b"/Filter[" + b"/FlateDecode" * count + b"]").bytes()


def run_length_bomb(size):
    # Each pair of bytes makes 128.
    return b"\x81 " * (size // 128) + b"\x80"


def nested_forms(levels, fan):
    """Each form draws the next one `fan` times; the last one draws text."""
    names = b"".join(b"/X%d %d 0 R" % (level, 10 + level) for level in range(levels))
    pdf = page(b"/X0 Do", resources=b"/XObject 7 0 R")
    pdf.add(b"<<%b>>" % names, 7)
    pdf.add(b"<</Font<</F1 5 0 R>>/XObject 7 0 R>>", 8)
    for level in range(levels):
        drawn = HELLO if level == levels - 1 else b"/X%d Do " % (level + 1) * fan
        pdf.add_stream(
            drawn, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources 8 0 R", number=10 + level)
    return pdf.bytes()


def form_in_itself():
    pdf = page(b"/X0 Do", resources=b"/XObject<</X0 6 0 R>>")
    pdf.add_stream(
        HELLO + b" /X0 Do /X0 Do",
        b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>/XObject<</X0 6 0 R>>>>")
    return pdf.bytes()


def type3_in_itself():
    """A glyph that is drawn by showing the same glyph, twice."""
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]"
        b"/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F1 5 0 R>>>>>>")
    pdf = page(b"BT/F1 12 Tf 72 720 Td(aaaa)Tj ET", font=font)
    pdf.add_stream(b"9 0 d0 BT/F1 1 Tf(aa)Tj ET")
    return pdf.bytes()


def pattern_in_itself():
    pattern = b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep .001/YStep .001" \
        b"/Resources<</Pattern<</P0 6 0 R>>/Font<</F1 5 0 R>>>>"
    pdf = page(b"/Pattern cs/P0 scn 0 0 595 842 re f " + HELLO, resources=b"/Pattern<</P0 6 0 R>>")
    pdf.add_stream(b"/Pattern cs/P0 scn 0 0 9 9 re f " + HELLO, pattern)
    return pdf.bytes()


def characters(count, place):
    """A page of single characters, each at a place of its own."""
    shown = b"".join(b"1 0 0 1 %b Tm(%c)Tj\n" % (place(index), 97 + index % 26) for index in range(count))
    return page(zlib.compress(b"BT/F1 10 Tf\n" + shown + b"ET"), filters=FLATE).bytes()


def scattered(seed):
    generator = random.Random(seed)
    return lambda _: b"%.2f %.2f" % (generator.uniform(0, 590), generator.uniform(0, 840))


def in_object_stream(data, first, count):
    """A document whose pages lie in an object stream."""
    pdf = page(HELLO)
    pdf.add_stream(data, b"/Type/ObjStm/N %d/First %d" % (count, first) + FLATE, number=6)
    return pdf.bytes()


def embedded(font_file):
    """A font whose program is a bomb."""
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/Bomb/FirstChar 32/LastChar 33/Widths[500 500]/FontDescriptor 6 0 R>>"
    pdf = page(HELLO, font=font)
    pdf.add(b"<</Type/FontDescriptor/FontName/Bomb/Flags 4/FontFile2 7 0 R>>")
    pdf.add_stream(font_file, FLATE)
    return pdf.bytes()


def to_unicode_bomb():
    pdf = page(HELLO, font=b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
    pdf.add_stream(bomb(b"1 beginbfrange <00> <ff> <0041> endbfrange\n", GIGABYTE), FLATE)
    return pdf.bytes()


def image_bomb():
    pdf = page(HELLO + b" 500 0 0 500 0 0 cm /I0 Do", resources=b"/XObject<</I0 6 0 R>>")
    pdf.add_stream(
        bomb(b"\0", 4 * GIGABYTE),
        b"/Type/XObject/Subtype/Image/Width 65000/Height 65000/ColorSpace/DeviceGray/BitsPerComponent 8" + FLATE)
    return pdf.bytes()


def predictor(columns):
    parameters = b"/DecodeParms<</Predictor 15/Columns %d/Colors 4/BitsPerComponent 16>>" % columns
    return page(zlib.compress(HELLO), filters=FLATE + parameters).bytes()


def many_links(count):
    pdf = page(HELLO, page_entries=b"/Annots 6 0 R")
    link = b"<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(https://estuaries.example/)>>>>"
    pdf.add(b"[" + link * count + b"]")
    return pdf.bytes()


def many_pages(count, text):
    """Pages that share one content."""
    pdf = page(zlib.compress(text), filters=FLATE)
    leaf = pdf.objects[3]
    kids = [pdf.add(leaf, 10 + index) for index in range(count)]
    pdf.add(b"<</Type/Pages/Kids[%b]/Count %d>>" % (b" ".join(b"%d 0 R" % kid for kid in kids), count), 2)
    return pdf.bytes()


def full_page(rows, columns):
    row = (b"reservoir embankment survey " * columns)[:columns]
    return b"BT/F1 2 Tf 2 TL 5 835 Td\n" + b"".join(b"(%b)'\n" % row for _ in range(rows)) + b"ET"


def files():
    yield "flate-single-4gb-of-spaces", page(bomb(b" ", 4 * GIGABYTE), filters=FLATE).bytes()
    yield "flate-single-1gb-of-operators", page(bomb(b"q Q ", GIGABYTE), filters=FLATE).bytes()
    yield "flate-single-1gb-of-text", page(bomb(b"BT/F1 9 Tf 9 9 Td(aaaa)Tj ET\n", GIGABYTE), filters=FLATE).bytes()
    yield "flate-double-16gb-of-spaces", page(
        double(b" ", 16 * GIGABYTE), filters=b"/Filter[/FlateDecode/FlateDecode]").bytes()
    yield "flate-array-of-64-filters", filtered_many_times(64)
    yield "flate-array-of-2000-filters", filtered_many_times(2000)
    yield "flate-then-run-length", page(
        zlib.compress(run_length_bomb(GIGABYTE), 9), filters=b"/Filter[/FlateDecode/RunLengthDecode]").bytes()
    yield "flate-then-hex-then-hex", page(
        bomb(b"3230", GIGABYTE), filters=b"/Filter[/FlateDecode/ASCIIHexDecode/ASCIIHexDecode]").bytes()
    yield "flate-object-stream-1gb", in_object_stream(bomb(b"9 0 ", GIGABYTE), 8, 100_000_000)
    yield "flate-to-unicode-1gb", to_unicode_bomb()
    yield "flate-font-1gb", embedded(bomb(b"\0\1\0\0\0\20", GIGABYTE))
    yield "flate-image-4gb", image_bomb()
    yield "flate-predictor-of-2-billion-columns", predictor(2**31 - 1)
    yield "flate-predictor-of-30-million-columns", predictor(30_000_000)
    yield "forms-nested-10-by-10", nested_forms(11, 10)
    yield "forms-nested-60-by-2", nested_forms(60, 2)
    yield "forms-nested-5000-deep", nested_forms(5000, 1)
    yield "form-in-itself", form_in_itself()
    yield "glyph-in-itself", type3_in_itself()
    yield "pattern-in-itself", pattern_in_itself()
    yield "characters-400000-overlapping", characters(400_000, lambda _: b"100 700")
    yield "characters-190000-overlapping", characters(190_000, lambda _: b"100 700")
    yield "characters-1000000-overlapping", characters(1_000_000, lambda _: b"100 700")
    yield "characters-150000-scattered", characters(150_000, scattered(1))
    yield "characters-40000-scattered", characters(40_000, scattered(2))
    yield "characters-100000-on-a-diagonal", characters(100_000, lambda i: b"%.3f %.3f" % (i * .0059, i * .0084))
    yield "characters-180000-in-a-column", characters(180_000, lambda i: b"100 %.4f" % (840 - i * .0046))
    yield "links-200000", many_links(200_000)
    yield "pages-2000-of-4900-characters", many_pages(2000, full_page(70, 70))
    yield "pages-48-of-190000-characters", many_pages(48, full_page(415, 460))
