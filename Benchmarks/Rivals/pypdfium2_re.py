"""The text by pypdfium2, and regular expressions over it. usage: pypdfium2_re.py FOLDER"""

import patterns
import pypdfium2


def text_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


patterns.main(text_of)
