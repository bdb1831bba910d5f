"""Commands measured side by side, and tables of what was found."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    """What one run of a command took."""

    wall: float
    """Seconds by the clock."""
    processor: float
    """Seconds of the processor, its own and those of the processes it started."""
    resident: int
    """Kilobytes of the largest of its processes."""


def run(command):
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    # 1 says that some letters couldn't be read, which is so of all that is measured here.
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Run(time.monotonic() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def pairs(first, second, rounds):
    """Runs A B A B …, so that whatever else goes on in the machine befalls both. One round before them warms up."""
    found = [(run(first), run(second)) for _ in range(rounds + 1)]
    return found[1:]


def ratio(values):
    """The median of some ratios, with the least and the largest."""
    return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join("---" for _ in head) + " |"]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows]) + "\n"


def write(path, name, text):
    """Puts text into a page, between the marks that bear a name."""
    before, rest = path.read_text(encoding="utf-8").split(f"<!-- {name} -->")
    after = rest.split(f"<!-- end of {name} -->")[1]
    path.write_text(f"{before}<!-- {name} -->\n{text}<!-- end of {name} -->{after}", encoding="utf-8")
