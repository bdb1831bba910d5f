"""A page with no text: a letter as a scanner gives it, a little crooked and grey (fpdf2, Pillow, pdftoppm)."""
import datetime
import io
import os
import random
import subprocess
import sys

from fpdf import FPDF
from PIL import Image, ImageFilter

page = subprocess.run(["pdftoppm", "-r", "110", "-gray", "-f", "1", "-l", "1", f"{os.environ['SAMPLES']}/clarification.pdf"],
                      check=True, capture_output=True).stdout
picture = Image.open(io.BytesIO(page)).rotate(0.7, Image.Resampling.BICUBIC, fillcolor=255)
picture = picture.filter(ImageFilter.GaussianBlur(0.5)).point(lambda v: 20 + v * 215 // 255)
chance = random.Random(7)
for _ in range(400):
    picture.putpixel((chance.randrange(picture.width), chance.randrange(picture.height)), chance.randrange(60, 180))
jpeg = io.BytesIO()
picture.save(jpeg, "JPEG", quality=38)
scan = FPDF(format="A4", unit="mm")
scan.set_creation_date(datetime.datetime(2024, 1, 15, 9, 0, tzinfo=datetime.timezone.utc))
scan.set_title("SCAN_0041")
scan.set_auto_page_break(False)
scan.add_page()
scan.image(jpeg, 0, 0, 210, 297)
scan.output(sys.argv[1])
