"""Prints the records of a file, and one more whose texts try to do harm."""

import copy
import json
import sys

ATTACKS = [
    '=HYPERLINK("http://evil.example","click")', "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1+1", "\r\n=1+1",
    "</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "a\u202efdp.exe", "null\x00byte",
    "\x1b[2Jterminal", 'a,b;c"d"', "'; DROP TABLE letters; --", "{{7*7}}", "long line " * 100_000,
]


def hostile(record):
    record = copy.deepcopy(record)
    record["source"]["path"] = "letters/=cmd()<script>\u202e.pdf"
    record["authority"]["name"]["value"] = ATTACKS[6]
    record["request"]["parts"] = [
        {"label": str(index), "marker": "=", "text": text, "evidence": []} for index, text in enumerate(ATTACKS)
    ]
    record["answers"] = [
        {"parts": [str(index)], "outcome": "withheld", "provisions": [], "text": text, "evidence": []}
        for index, text in enumerate(ATTACKS)
    ]
    record["findings"] = [
        {"code": "hostile", "severity": "info", "message": text, "evidence": []} for text in ATTACKS
    ]
    return record


def main():
    lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
    records = [json.loads(line) for line in lines]
    model = next(record for record in records if "error" not in record and record["authority"]["name"])
    for record in records + [hostile(model)]:
        print(json.dumps(record, ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
