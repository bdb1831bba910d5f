"""A word processor's file that was renamed to end in .pdf instead of being exported as one."""
import sys
import zipfile

TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
</Relationships>"""
LINES = ["Wold Edge District Council", "FOI-18-0102", "Dear Ms Lightbown", "Your request is refused under section 12(1) of the "
         "Freedom of Information Act 2000.", "Yours sincerely", "Ephraim Tolliver"]
DOCUMENT = ("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"""
            + "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES) + "</w:body></w:document>")

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as package:
    for name, text in {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": DOCUMENT}.items():
        package.writestr(zipfile.ZipInfo(name, (2018, 3, 1, 9, 0, 0)), text)
