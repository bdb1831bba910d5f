"""Many records out of the few of the samples: other authorities, other dates, the same letters."""

import copy
import datetime
import json
import random

PLACES = ["Arden", "Bellmoor", "Carrick", "Dunwold", "Eastmere", "Fallowfield", "Glenmarsh", "Hartsea", "Invermoy", "Kelbury",
          "Larkhill", "Millbourne", "Northwick", "Oakhampton", "Penrith Vale", "Quarrydale", "Ravensea", "Stourhaven"]
BODIES = ["{} City Council", "{} County Council", "{} Borough Council", "Ministry of {}", "University of {}", "{} NHS Foundation Trust",
          "{} Police", "{} Harbour Authority"]


def multiplied(records, count, seed=1):
    """`count` records. The same seed gives the same ones."""
    drawn = random.Random(seed)
    names = [body.format(place) for place in PLACES for body in BODIES]
    weights = [1 / (1 + rank) for rank in range(len(names))]
    drawn.shuffle(names)
    whole = [record for record in records if "error" not in record]
    failed = [record for record in records if "error" in record]
    made = []
    for number in range(count):
        record = copy.deepcopy(drawn.choice(failed if drawn.random() < 0.01 else whole))
        record["source"]["path"] = f"letters/{number:05d}.pdf"
        made.append(record)
        if "error" in record:
            continue
        if record["authority"]["name"]:
            record["authority"]["name"]["value"] = drawn.choices(names, weights)[0]
        for reference in record["references"][:1]:
            reference["value"] = f"FOI-{number:05d}"
        day = datetime.date(2022, 1, 3) + datetime.timedelta(days=int(drawn.triangular(0, 1200, 900)))
        if record["dates"]["response"]:
            record["dates"]["response"]["value"] = day.isoformat()
        if record["outcome"] == "partly-disclosed" and drawn.random() < 0.45:
            record.update(outcome="disclosed", citations=[], publicInterest=[])
            for answer in record["answers"]:
                answer.update(outcome="disclosed", provisions=[])
        if record["timeliness"]:
            days = max(1, min(70, int(drawn.gauss(17, 6) + (drawn.random() < 0.15) * drawn.expovariate(1 / 12))))
            record["timeliness"].update(workingDays=days, late=days > record["timeliness"]["limit"], answeredOn=day.isoformat())
    return made


def write(records, path):
    with open(path, "w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
