"""Folders of letters to measure on: copies of PDFs, each with bytes of its own.

A file of the same bytes is read only once, so each copy gets a comment behind its end: other bytes, the same letter.
"""

import pathlib


def copies(sources, folder, count):
    """Writes `count` copies of the PDFs under `sources`, each PDF as often as the next, a thousand a subfolder at most.

    Empty files, which nothing reads, are left out. Returns the number of PDFs that were copied.
    """
    originals = [path.read_bytes() for source in sources for path in sorted(pathlib.Path(source).rglob("*.pdf"))
                 if path.stat().st_size > 1]
    if not originals:
        raise SystemExit(f"no PDF under {', '.join(map(str, sources))}")
    for number in range(count):
        place = folder / f"{number // 1000:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:06}.pdf").write_bytes(originals[number % len(originals)] + b"\n%%%d\n" % number)
    return len(originals)
