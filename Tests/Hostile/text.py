"""PDFs that lie about what their characters mean, fonts that are broken, and text made to keep a reader busy."""

import random
import zlib

from pdf import HELLO, escaped, letter, page
from structure import JUNK

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica%b>>"


def mapped(cmap, shown=b"Dear Ms Quill, we hold no such information."):
    """A page whose font has a ToUnicode map."""
    pdf = page(b"BT/F1 12 Tf 72 720 Td(" + shown + b")Tj ET", font=FONT % b"/ToUnicode 6 0 R")
    pdf.add_stream(zlib.compress(cmap), b"/Filter/FlateDecode")
    return pdf.bytes()


def all_to(code):
    """Every character means the same UTF-16, given in hexadecimal digits."""
    return b"1 begincodespacerange <00> <ff> endcodespacerange\n256 beginbfchar\n" + b"".join(
        b"<%02x> <%b>\n" % (byte, code) for byte in range(256)) + b"endbfchar\n"


def with_font(font, number_six=None, entries=b""):
    pdf = page(HELLO, font=font)
    if number_six is not None:
        pdf.add_stream(number_six, entries, number=6)
    pdf.add(b"<</Type/FontDescriptor/FontName/F/Flags 4/FontFile 6 0 R>>", 7)
    pdf.add(b"<</Type/FontDescriptor/FontName/F/Flags 4/FontFile2 6 0 R>>", 8)
    pdf.add(b"<</Type/FontDescriptor/FontName/F/Flags 4/FontFile3 6 0 R>>", 9)
    return pdf.bytes()


def composite(encoding, descendants=b"[<</Type/Font/Subtype/CIDFontType2/BaseFont/F/CIDSystemInfo<</Registry(Adobe)"
              b"/Ordering(Japan1)/Supplement 6>>>>]"):
    return b"<</Type/Font/Subtype/Type0/BaseFont/F/Encoding%b/DescendantFonts%b>>" % (encoding, descendants)


def maps():
    yield "map-to-nulls", mapped(all_to(b"0000"))
    yield "map-to-lone-surrogates", mapped(all_to(b"D800"))
    yield "map-to-surrogates-turned-round", mapped(all_to(b"DC00D800"))
    yield "map-to-no-characters", mapped(all_to(b"FFFF"))
    yield "map-to-bidirectional-overrides", mapped(all_to(b"202E0041202C"))
    yield "map-to-isolates-never-closed", mapped(all_to(b"2066"), b"a" * 5000)
    yield "map-to-hebrew", mapped(all_to(b"05D0"), b"a b " * 900)
    yield "map-to-line-feeds", mapped(all_to(b"000A"))
    yield "map-to-form-feeds", mapped(all_to(b"000C"))
    yield "map-to-line-separators", mapped(all_to(b"2028"))
    yield "map-to-nothing", mapped(all_to(b""))
    yield "map-to-combining-marks", mapped(all_to(b"0301"), b"a" * 50_000)
    yield "map-to-half-a-code", mapped(all_to(b"0"))
    yield "map-to-200-characters-each", mapped(all_to(b"0041" * 200), b"a" * 5000)
    yield "map-to-20000-characters-each", mapped(all_to(b"0041" * 20_000), b"a" * 5000)
    yield "map-of-4-billion", mapped(b"1 beginbfrange <00000000> <ffffffff> <0041> endbfrange\n")
    yield "map-of-16-million", mapped(b"1 beginbfrange <000000> <ffffff> <0041> endbfrange\n" * 50)
    yield "map-turned-round", mapped(b"1 beginbfrange <ff> <00> <0041> endbfrange\n")
    yield "map-of-2000000-lines", mapped(b"1 beginbfchar <41> <0041> endbfchar\n" * 2_000_000)
    yield "map-of-junk", mapped(JUNK)
    yield "map-that-uses-itself", mapped(b"/Identity-H usecmap /F usecmap\n" * 1000)


def fonts():
    yield "font-type-1-junk", with_font(FONT % b"/FontDescriptor 7 0 R", JUNK[:50_000])
    yield "font-type-1-begun", with_font(FONT % b"/FontDescriptor 7 0 R", b"%!PS-AdobeFont-1.0\n/FontMatrix[" + b"9" * 99_999)
    yield "font-truetype-junk", with_font(
        b"<</Type/Font/Subtype/TrueType/BaseFont/F/FontDescriptor 8 0 R>>", JUNK[:50_000])
    tables = b"\0\1\0\0\xff\xff\0\0\0\0\0\0" + b"cmap\0\0\0\0\xff\xff\xff\xf0\xff\xff\xff\xff" * 5000
    yield "font-truetype-of-65535-tables", with_font(
        b"<</Type/Font/Subtype/TrueType/BaseFont/F/FontDescriptor 8 0 R>>", tables)
    yield "font-cff-junk", with_font(
        FONT % b"/FontDescriptor 9 0 R", b"\1\0\4\4" + JUNK[:50_000], b"/Subtype/Type1C")
    yield "font-cff-indices-without-end", with_font(
        FONT % b"/FontDescriptor 9 0 R", b"\1\0\4\4\xff\xff\4" + b"\xff" * 262_144, b"/Subtype/Type1C")
    yield "font-opentype-junk", with_font(
        FONT % b"/FontDescriptor 9 0 R", b"OTTO\0\1\0\0\0\0\0\0" + JUNK[:9000], b"/Subtype/OpenType")
    yield "font-first-character-2-billion", with_font(
        FONT % b"/FirstChar 2147483647/LastChar 2147483647/Widths[1]/FontDescriptor 7 0 R", b"")
    yield "font-widths-a-million", with_font(
        FONT % (b"/FirstChar -5/LastChar 999999/Widths[" + b"1 " * 1_000_000 + b"]/FontDescriptor 7 0 R"), b"")
    yield "font-names-a-million", with_font(FONT % (b"/Encoding<</Differences[0" + b"/A" * 1_000_000 + b"]>>"))
    yield "font-names-from-2-billion", with_font(FONT % b"/Encoding<</Differences[2147483640/A/B -9/C]>>")
    yield "font-name-is-a-path", with_font(FONT.replace(b"Helvetica", b"#2fetc#2fpasswd") % b"")
    yield "font-name-of-100-kb", with_font(FONT.replace(b"Helvetica", b"F" * 100_000) % b"")
    yield "font-is-a-stream", with_font(b"6 0 R", HELLO)
    yield "font-composite-in-itself", with_font(composite(b"/Identity-H", b"[5 0 R]"))
    yield "font-composite-without-parts", with_font(composite(b"/Identity-H", b"[]"))
    yield "font-composite-map-is-a-path", with_font(composite(b"/..#2f..#2f..#2f..#2fetc#2fpasswd"))
    yield "font-composite-map-unknown", with_font(composite(b"/Unheard-H"))
    yield "font-composite-map-predefined", with_font(composite(b"/UniJIS-UTF16-H"))
    yield "font-composite-map-uses-itself", with_font(
        composite(b" 6 0 R"), b"1 begincodespacerange <0000> <ffff> endcodespacerange\n", b"/Type/CMap/CMapName/X/UseCMap 6 0 R")
    yield "font-composite-map-of-4-billion", with_font(
        composite(b" 6 0 R"), b"1 begincidrange <00000000> <ffffffff> 0 endcidrange\n" * 20, b"/Type/CMap/CMapName/X")
    yield "font-composite-widths-of-2-billion", with_font(composite(b"/Identity-H").replace(
        b"/CIDSystemInfo", b"/W[0 2147483647 500 5[1 2 3]-9 -8 7]/DW2[1e38 -1e38]/CIDSystemInfo"))


OPENING = ["Estuaries Council", "Our ref: FOI2023/00417", "3 March 2023", "Dear Ms Quill,",
           "Thank you for your request under the Freedom of Information Act 2000. You asked for:"]
CLOSING = ["If you are unhappy you may ask for an internal review within two months.", "Yours sincerely", "R Oakes"]

# Lines that a reader of letters may look at again for each other one.
REPEATED = {
    "sections": "section 40(2), 43(2), 35(1)(a), 36(2)(b)(ii), 12(1), 14(1), 21, 22, 23, 24, 26, 27, 31(1)(a) to (k)",
    "openings": "Dear Ms Quill,",
    "questions": "1. a) i. How many surveys were there in 2021/22? We do not hold this. 2. b) ii. Why?",
    "dates": "3 March 2023 4/5/2023 2023-03-05 Monday 6th of March, 2023 received on 7.3.23 dated 8 Mar",
    "references": "Our ref: FOI2023/00417 Your ref: AB/1/2/3 Reference number FOI-00-1-2-3-4",
    "reviews": "If you are unhappy you may ask for an internal review within 40 working days; write to the Commissioner.",
    "interests": "Public interest test: factors for disclosure are that; factors against disclosure are that; on balance",
    "addresses": "a.b.c.d@estuaries.example foi@@x https://estuaries.example/a/b?c=d www.x.example 01632 960001",
    "quotation-marks": "“‘\"' “ ” ‘ ’ “““ '''' \"\"\" he said “ we",
    "brackets": "((((((((((a)(b)(c)[[[[{{{{<<<< 1(1)(1)(1)(1)(a)(a)(i)(i)",
    "marks": "- • * – (1) 1) 1. a. (a) i) (iv) A) Q1 Q1. 1.1.1.1.1.1",
    "names": "Mr Mrs Dr Sir Dame Lord J. R. R. Oakes MBE PhD Head of Information Department of the Ministry of Council",
    "threads": "> > > From: R Oakes Sent: 3 March 2023 To: M Quill Subject: Re: Re: Re: FOI",
    "headings": "QUESTION 1 AND RESPONSE ANNEX A FREEDOM OF INFORMATION",
    "acts": "the Freedom of Information Act 2000 the Environmental Information Regulations 2004 the Act the Regulations",
    "refusals": "We refuse question 1 under section 43(2) and question 2 under section 40(2), but question 3 is enclosed.",
}


def wide_letter(lines):
    """A page as wide as a line takes: what lies beside a page is not read."""
    shown = b"".join(b"(%b)'\n" % escaped(line) for line in lines)
    return page(b"BT/F1 1 Tf 12 TL 5 790 Td\n" + shown + b"ET", box=b"[0 0 99999 842]").bytes()


def busy():
    for name, line in REPEATED.items():
        shown = line.encode("cp1252")
        yield f"letter-of-12000-lines-of-{name}", letter(
            [*OPENING, *[shown[:110] for _ in range(12_000)], *CLOSING])
    for name, line in REPEATED.items():
        run = (line.encode("cp1252") + b" ") * (150_000 // len(line))
        yield f"letter-of-one-line-of-{name}", wide_letter([*OPENING, run, *CLOSING])
    generator = random.Random(3)
    words = " ".join(REPEATED.values()).encode("cp1252").split(b" ")
    yield "letter-of-12000-lines-of-words-at-random", letter(
        [*OPENING, *[b" ".join(generator.choices(words, k=14)) for _ in range(12_000)], *CLOSING])
    yield "letter-of-one-word-of-190000-letters", wide_letter([*OPENING, b"a" * 190_000, *CLOSING])
    yield "letter-of-one-number-of-190000-digits", wide_letter([*OPENING, b"1" * 190_000, *CLOSING])
    yield "letter-of-100000-empty-lines", letter([b" "] * 100_000)


def files():
    for part in (maps, fonts, busy):
        yield from part()
