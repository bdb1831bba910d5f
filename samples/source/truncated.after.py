"""The first half of a PDF, as of a download that broke off: its pages are listed in the half that is missing."""
import os
import pathlib
import sys

whole = pathlib.Path(os.environ["SAMPLES"], "whitehall-annex.pdf").read_bytes()
pathlib.Path(sys.argv[1]).write_bytes(whole[: len(whole) // 2])
