#!/usr/bin/env python3
"""Measures foi-records against the bare loop over poppler and against what else one could write, in pairs.

    Benchmarks/compare.py BUILT [FOLDER …] [--letters 400] [--rounds 7] [--write]

BUILT is the folder with the built programs. Reads copies of the samples, and then copies of the PDFs of all FOLDERs. Every
figure is a ratio of two commands that ran in turns: its median over the rounds, with the least and the largest. There
is no absolute time, so another machine should find the same. --write puts the tables for the samples into PERFORMANCE.md.
What needs a program that is missing (pdftotext, or pip to fetch pypdfium2 and pdfminer.six) is left out, and said to be.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import letters
import measure

ROOT = pathlib.Path(__file__).resolve().parents[1]
RIVALS = ROOT / "Benchmarks" / "Rivals"


def environment():
    """A Python with the libraries that are compared, or None where pip can't have them."""
    folder = ROOT / ".build" / "benchmarks"
    python = folder / "bin" / "python"
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        made = subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True).returncode == 0
        if not made or subprocess.run(
                [python, "-m", "pip", "install", "--quiet", "--timeout", "10", "--retries", "1", "pypdfium2", "pdfminer.six"],
                capture_output=True).returncode != 0:
            return None
        (folder / "complete").touch()
    return str(python)


class Comparison:
    """The commands that are compared on one folder of letters, which write below a scratch folder."""

    def __init__(self, built, folder, scratch):
        self.bare = [str(built / "BareLoop"), str(folder)]
        self.folder = str(folder)
        self.convert_command = [str(built / "foi-records"), "convert", str(folder), "--quiet", "--force",
                                "--output", str(scratch / "records.jsonl")]

    def convert(self, jobs):
        return self.convert_command + ["--jobs", str(jobs)]

    def rival(self, python, name):
        return [python, str(RIVALS / f"{name}_re.py"), self.folder]

    def rows(self):
        """What is compared, the two commands, and what the figure, how much longer the first takes, should be."""
        cores = os.cpu_count() or 1
        yield "whole pipeline, one worker : bare loop", self.convert(1), self.bare, "at most 1.05"
        if cores >= 2:
            yield "one worker : two", self.convert(1), self.convert(2), "at least 1.85"
        if cores >= 4:
            yield "two workers : four", self.convert(2), self.convert(4), "–"
        if shutil.which("pdftotext"):
            rival = self.rival(sys.executable, "pdftotext")
            yield "pdftotext and Python : one worker", rival, self.convert(1), "at least 2"
            if cores >= 2:
                yield "pdftotext and Python : two workers", rival, self.convert(2), "at least 3.5"
        if python := environment():
            yield "pypdfium2 and Python : one worker", self.rival(python, "pypdfium2"), self.convert(1), "–"
            yield "pdfminer.six and Python : one worker", self.rival(python, "pdfminer"), self.convert(1), "at least 30"

    def table(self, rounds):
        found = []
        for name, first, second, aim in self.rows():
            # Programs that take seconds vary little, and would take all of the time.
            pairs = measure.pairs(first, second, 3 if "pdfminer" in name else rounds)
            found.append((
                name, measure.ratio([a.wall / b.wall for a, b in pairs]),
                measure.ratio([a.processor / b.processor for a, b in pairs]), aim))
            print(f"  {name}: {found[-1][1]}", file=sys.stderr)
        return measure.table(("compared", "time by the clock", "time of the processor", "aim (clock)"), found)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("built", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--letters", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    for missing in [name for name in ["pdftotext"] if not shutil.which(name)]:
        print(f"skipped: {missing}, which is not installed")
    if not environment():
        print("skipped: pypdfium2 and pdfminer.six, which pip can't have")
    for sources in [[ROOT / "samples"]] + ([options.folders] if options.folders else []):
        with tempfile.TemporaryDirectory() as scratch:
            scratch = pathlib.Path(scratch)
            kinds = letters.copies(sources, scratch / "letters", options.letters)
            title = "samples" if sources[0] == ROOT / "samples" else ", ".join(sources)
            print(f"{title}: {options.letters} copies of {kinds} PDFs, {options.rounds} rounds", flush=True)
            text = Comparison(options.built, scratch / "letters", scratch).table(options.rounds)
            print("\n" + text)
            if options.write and title == "samples":
                measure.write(ROOT / "PERFORMANCE.md", "ratios", text)


if __name__ == "__main__":
    main()
