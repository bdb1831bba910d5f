#!/usr/bin/env python3
"""Counts the instructions that each stage takes for the samples, and compares them with those that were committed.

    Benchmarks/instructions.py BUILT [--write]

BUILT is the folder with the built programs. valgrind counts; what two rounds take more than one is the stage itself,
without start and preparation. Unlike times, instructions are the same on a busy machine. Ends with 1 where a stage takes
over 3 % more than Benchmarks/instructions.json says; --write puts today's figures there, with a reason in the commit.
Figures hold for one compiler and kind of processor: elsewhere nothing is compared, as where valgrind is missing.
What poppler does is not counted: it is not ours, and another version of it takes another number.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
COMMITTED = ROOT / "Benchmarks" / "instructions.json"
STAGES = ["layout", "parsing", "encoding"]
ALLOWED = 1.03


def toolchain():
    version = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True)
    return f"{re.search(r'Swift version [0-9.]+', version.stdout).group()}, {platform.system()}, {platform.machine()}"


def without_debugging(program, folder):
    """A copy of a program without what debuggers read: valgrind of Debian 12 stumbles over it."""
    copy = folder / program.name
    subprocess.run(["strip", "--strip-debug", "-o", str(copy), str(program)], check=True)
    return copy


def count(program, stage, rounds):
    """The instructions of a run, and the number of its letters."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "callgrind"
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={output}", str(program), str(ROOT / "samples"),
             "--only", stage, "--rounds", str(rounds)],
            check=True, capture_output=True, text=True,
            # Swift seeds its hashes anew in each process otherwise, and so they would take another number each time.
            env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"})
        return int(re.search(r"^(?:summary|totals): (\d+)", output.read_text(), re.M).group(1)), int(run.stdout.split()[0])


def for_a_letter(program, stage):
    once, letters = count(program, stage, 1)
    return (count(program, stage, 2)[0] - once) // letters


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("built", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        print("instructions: skipped, valgrind is not installed")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        program = without_debugging(options.built / "StageBenchmark", pathlib.Path(folder))
        today = {stage: for_a_letter(program, stage) for stage in STAGES}
    if options.write:
        COMMITTED.write_text(json.dumps({"toolchain": toolchain(), "instructions a letter": today}, indent=2) + "\n")
    committed = json.loads(COMMITTED.read_text())
    if committed["toolchain"] != toolchain():
        print(f"instructions: skipped, the figures are those of {committed['toolchain']}")
        return 0
    worse = []
    for stage, before in committed["instructions a letter"].items():
        change = today[stage] / before
        print(f"{stage:9} {today[stage]:9,} instructions a letter, {change - 1:+.1%}")
        if change > ALLOWED:
            worse.append(stage)
    if worse:
        print(f"instructions: over 3 % more for {', '.join(worse)}")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
