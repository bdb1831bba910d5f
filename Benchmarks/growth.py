#!/usr/bin/env python3
"""Measures how the time for a letter and the memory grow with the number of letters.

    Benchmarks/growth.py BUILT [--sizes 100 1000 10000 100000] [--write]

BUILT is the folder with the built programs. Reads copies of the samples with as many workers as there are cores: each size the
first of the same letters. Tells in the end what a letter takes more, in time and memory, among the most letters than among
1,000, which should be next to nothing. --write puts the table into PERFORMANCE.md and draws it as docs/growth.svg. 100,000
letters take some three minutes, and 5 GB of disk in --scratch (or TMPDIR).
"""

import argparse
import math
import os
import pathlib
import tempfile

import letters
import measure

ROOT = pathlib.Path(__file__).resolve().parents[1]


def measured(program, folder, size, scratch):
    """One run over the first `size` of the letters in a folder."""
    folders = sorted(folder.iterdir())[:size // 1000]
    paths = [str(path) for path in folders]
    # What is less than a folder, one by one.
    rest = size - 1000 * len(folders)
    if rest:
        paths += [str(path) for path in sorted((folder / f"{len(folders):03}").iterdir())[:rest]]
    command = [str(program), "convert", *paths, "--quiet", "--jobs", str(os.cpu_count()), "--force",
               "--output", str(scratch / "records.jsonl")]
    # Small runs are made a few times: the first warms up.
    runs = [measure.run(command) for _ in range(5 if size <= 1000 else 1)]
    os.unlink(scratch / "records.jsonl")
    return min(runs, key=lambda run: run.wall)


def growth(sizes, runs):
    """What the most letters take more than 1,000, in words."""
    by_size = dict(zip(sizes, runs))
    few, many = by_size.get(1000), runs[-1]
    if few is None or sizes[-1] <= 1000:
        return ""
    wall = many.wall / sizes[-1] / (few.wall / 1000)
    processor = many.processor / sizes[-1] / (few.processor / 1000)
    return (f"{sizes[-1]:,} letters against 1,000: a letter takes {wall:.3f} times as long by the clock, {processor:.3f} times "
            f"of the processor; {(many.resident - few.resident) / 1024:+.1f} MiB (aims: at most 1.05, and 5 MB)")


class Chart:
    """Two curves over the number of letters, drawn with their first value at the same height: both should run level."""

    WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 640, 320, 60, 40, 50

    def __init__(self, sizes, curves):
        self.sizes = sizes
        self.curves = curves
        self.most = max(2.0, max(max(values) for _, _, values in curves) * 1.1)

    def x(self, size):
        low, high = math.log10(self.sizes[0]), math.log10(self.sizes[-1])
        return self.LEFT + (math.log10(size) - low) / (high - low or 1) * (self.WIDTH - 2 * self.LEFT)

    def y(self, value):
        return self.HEIGHT - self.BOTTOM - value / self.most * (self.HEIGHT - self.TOP - self.BOTTOM)

    def svg(self):
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.WIDTH} {self.HEIGHT}" '
            'font-family="sans-serif" font-size="13">',
            "<title>Time for a letter and memory, by the number of letters</title>",
            f'<rect width="{self.WIDTH}" height="{self.HEIGHT}" fill="#fff"/>',
        ]
        for step in (0, 0.5, 1, 1.5, 2):
            parts.append(f'<line x1="{self.LEFT}" x2="{self.WIDTH - self.LEFT}" y1="{self.y(step):.1f}" '
                         f'y2="{self.y(step):.1f}" stroke="#ccc"/>')
            parts.append(f'<text x="{self.LEFT - 8}" y="{self.y(step) + 4:.1f}" text-anchor="end">{step:g}×</text>')
        for size in self.sizes:
            parts.append(f'<text x="{self.x(size):.1f}" y="{self.HEIGHT - 28}" text-anchor="middle">{size:,}</text>')
        parts.append(f'<text x="{self.WIDTH / 2}" y="{self.HEIGHT - 8}" text-anchor="middle">letters</text>')
        for number, (name, colour, values) in enumerate(self.curves):
            points = " ".join(f"{self.x(size):.1f},{self.y(value):.1f}" for size, value in zip(self.sizes, values))
            parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
            parts.append(f'<text x="{self.LEFT + 10 + 270 * number}" y="22" fill="{colour}">{name}</text>')
        return "\n".join(parts) + "\n</svg>\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("built", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1_000, 10_000, 100_000])
    parser.add_argument("--scratch", help="where the letters are written, for the time of the measurement")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    options.sizes.sort()
    runs = []
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        scratch = pathlib.Path(scratch)
        letters.copies([ROOT / "samples"], scratch / "letters", options.sizes[-1])
        # Else the disk is still busy with them during the first runs.
        os.sync()
        for size in options.sizes:
            run = measured(options.built / "foi-records", scratch / "letters", size, scratch)
            print(f"{size:7,} letters: {run.wall / size * 1e3:.3f} ms each, {run.resident / 1024:.1f} MiB", flush=True)
            runs.append(run)
    print(growth(options.sizes, runs))
    rows = [(f"{size:,}", f"{run.wall / size * 1e3:.2f}", f"{run.processor / size * 1e3:.2f}", run.resident // 1024)
            for size, run in zip(options.sizes, runs)]
    text = measure.table(
        ("letters", "ms a letter by the clock", "ms of the processor", "MiB of the largest process"), rows)
    if options.write:
        measure.write(ROOT / "PERFORMANCE.md", "growth", text)
        times = [run.processor / size for size, run in zip(options.sizes, runs)]
        sizes = [run.resident for run in runs]
        chart = Chart(options.sizes, [
            ("time of the processor for a letter", "#1d70b8", [time / times[0] for time in times]),
            ("memory of the largest process", "#d4351c", [size / sizes[0] for size in sizes]),
        ])
        (ROOT / "docs" / "growth.svg").write_text(chart.svg(), encoding="utf-8")


if __name__ == "__main__":
    main()
