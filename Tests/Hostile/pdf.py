"""Writes PDFs byte by byte, so that any part of them can be wrong."""

import zlib


class PDF:
    """Numbered objects, a cross-reference table and a trailer."""

    def __init__(self, header=b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"):
        self.header = header
        self.objects = {}
        self.root = 1
        self.trailer = b""

    def add(self, body, number=None):
        """Takes an object's bytes and gives its number."""
        number = number or max(self.objects, default=0) + 1
        self.objects[number] = body if isinstance(body, bytes) else body.encode("latin-1")
        return number

    def add_stream(self, data, entries=b"", number=None, length=None):
        """Takes a stream as it is to lie in the file: whoever gives a filter has applied it."""
        return self.add(stream(data, entries, length), number)

    def bytes(self):
        out = bytearray(self.header)
        offsets = {}
        for number, body in sorted(self.objects.items()):
            offsets[number] = len(out)
            out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        start = len(out)
        size = max(self.objects, default=0) + 1
        out += b"xref\n0 %d\n0000000000 65535 f \n" % size
        for number in range(1, size):
            out += b"%010d 00000 %b \n" % (offsets.get(number, 0), b"n" if number in offsets else b"f")
        out += b"trailer\n<</Size %d/Root %d 0 R%b>>\n" % (size, self.root, self.trailer)
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)


def stream(data, entries=b"", length=None):
    length = b"%d" % len(data) if length is None else length
    return b"<</Length %b%b>>\nstream\n%b\nendstream" % (length, entries, data)


HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def page(content, *, filters=b"", resources=b"", font=HELVETICA, page_entries=b"", box=b"[0 0 595 842]"):
    """A document of one page: objects 1 to 5 are catalogue, pages, page, content and font F1.

    `content` lies in the file as given, with `filters` as entries of its stream.
    """
    pdf = PDF()
    pdf.add(b"<</Type/Catalog/Pages 2 0 R>>")
    pdf.add(b"<</Type/Pages/Kids[3 0 R]/Count 1>>")
    pdf.add(
        b"<</Type/Page/Parent 2 0 R/MediaBox%b/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>%b>>%b>>"
        % (box, resources, page_entries))
    pdf.add_stream(content, filters)
    pdf.add(font)
    return pdf


def letter(lines):
    """A page, or more, of lines of plain text."""
    pdf = PDF()
    pdf.add(b"<</Type/Catalog/Pages 2 0 R>>")
    pdf.add(b"")
    pdf.add(HELVETICA)
    kids = []
    for start in range(0, max(1, len(lines)), 60):
        shown = b"".join(b"(%b)'\n" % escaped(line) for line in lines[start:start + 60])
        content = pdf.add_stream(b"BT/F1 9 Tf 12 TL 50 790 Td\n" + shown + b"ET")
        kids.append(pdf.add(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
            % content))
    listed = b" ".join(b"%d 0 R" % kid for kid in kids)
    pdf.add(b"<</Type/Pages/Kids[%b]/Count %d>>" % (listed, len(kids)), 2)
    return pdf.bytes()


def escaped(text):
    raw = text if isinstance(text, bytes) else text.encode("latin-1")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


HELLO = b"BT/F1 12 Tf 72 720 Td(Dear Ms Quill, we hold no such information.)Tj ET"


def bomb(pattern, size):
    """A zlib stream that inflates to at least `size` bytes of a pattern, made without inflating it.

    Blocks that end at a byte and refer to nothing before them are repeated. The checksum at the end is wrong, which no
    reader of PDFs looks at.
    """
    chunk = (pattern * ((1 << 20) // len(pattern) + 1))
    packer = zlib.compressobj(9)
    header = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(chunk) + packer.flush(zlib.Z_FULL_FLUSH)
    return header + block * (size // len(chunk) + 1) + packer.flush(zlib.Z_FINISH)
