"""pdftotext for each file, and regular expressions over its text. usage: pdftotext_re.py FOLDER"""

import subprocess

import patterns


def text_of(path):
    return subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True).stdout


patterns.main(text_of)
