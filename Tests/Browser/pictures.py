"""Reads the pictures of pages that a report holds: PNG by palette, without filters."""

import base64
import re
import zlib


class Picture:
    def __init__(self, width, png):
        chunks = {}
        index = 8
        while index < len(png):
            length = int.from_bytes(png[index:index + 4], "big")
            chunks[png[index + 4:index + 8]] = png[index + 8:index + 8 + length]
            index += 12 + length
        header = chunks[b"IHDR"]
        self.width = int.from_bytes(header[:4], "big")
        self.depth = header[8]
        self.palette = chunks[b"PLTE"]
        self.rows = zlib.decompress(chunks[b"IDAT"])
        # Dots a point.
        self.scale = self.width / width

    @classmethod
    def of(cls, report, letter, page):
        """The picture of a page, from 1, of a letter, from 0, in the text of a report."""
        found = re.search(rf'<script id="picture-{letter}-{page}" type="text/plain">(\d+) \d+ ([^<]+)<', report)
        return cls(int(found[1]) / 10, base64.b64decode(found[2]))

    def pixel(self, column, row):
        stride = (self.width * self.depth + 7) // 8 + 1
        byte = self.rows[row * stride + 1 + column * self.depth // 8]
        number = byte >> (8 - self.depth - column * self.depth % 8) & ((1 << self.depth) - 1)
        return tuple(self.palette[number * 3:number * 3 + 3])

    def colours(self, box):
        """Those in a box, which is in points."""
        left, top, right, bottom = (round(edge * self.scale) for edge in box)
        return {self.pixel(column, row) for column in range(left, right) for row in range(top, bottom)}
