"""The text by pdfminer.six, and regular expressions over it. usage: pdfminer_re.py FOLDER"""

import logging

import patterns
from pdfminer.high_level import extract_text

logging.getLogger("pdfminer").setLevel(logging.ERROR)
patterns.main(lambda path: extract_text(str(path)))
