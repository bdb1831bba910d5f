"""Learns how sentences follow each other where the public interest is weighed: a linear-chain conditional random field.

A step is a sentence or label of a letter, with its signs and with what its words are like, as letter-signs prints it. A role is
what it does; of arguments two kinds are told apart, before and after the other side has been heard. Passages have the sort of
each sentence; of annotated letters it is known where arguments begin, and that nothing else is one.
"""
import collections
import json
import math
import random
import re

ROLES = "neutral law introduction balance disclosure withholding laterDisclosure laterWithholding".split()
SORTS = {"neutral": "neutral", "law": "law", "intro": "introduction", "balance": "balance", "for": "disclosure",
         "against": "withholding"}
LATER = {"disclosure": "laterDisclosure", "withholding": "laterWithholding"}
SIDES = {side: [ROLES.index(side), ROLES.index(LATER[side])] for side in LATER}
BESIDE = [ROLES.index(role) for role in SORTS.values() if role not in SIDES]
ANY = list(range(len(ROLES)))
# Signs by which it differs what may follow what.
MANNERS = ["", "turns", "turn", "adds", "begins", "names"]
# What names its side is not on the other: the same in InterestPath.swift.
PENALTIES = {"plainDisclosure": SIDES["withholding"], "plainWithholding": SIDES["disclosure"]}
PENALTY = 4
# What is further behind the likeliest sort, in log-odds, counts no more.
FARTHEST = 5
ROUNDS = 8
RATE = 0.15
# The mean of several orders of the letters depends less on any.
SEEDS = [3, 5, 8, 13]


# What is known of passages and letters.

def squash(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


def of_passage(rows, steps):
    """The roles that each step of a passage may have."""
    heard = set()
    known = []
    for sort, sentence in rows:
        role = SORTS[sort]
        if role in LATER:
            other = "withholding" if role == "disclosure" else "disclosure"
            heard.add(role)
            role = LATER[role] if other in heard else role
        known.append((squash(sentence), [ROLES.index(role)]))
    place = 0
    for step in steps:
        own = squash(step["text"])
        hit = next((index for index in range(place, min(place + 4, len(known)))
                    if own in known[index][0] or known[index][0] in own), None)
        if hit is None:
            yield [ROLES.index("neutral")] if place == 0 else ANY
        else:
            yield known[hit][1]
            place = hit if len(own) < len(known[hit][0]) - 3 else hit + 1


def of_letter(annexes, steps):
    """The same of a letter, by how its arguments begin; None where too few are found."""
    starts = {(squash(start), side) for annex in annexes or [] for side in ("for", "against")
              for start in annex.get(side) or []}
    left = set(starts)
    allowed = []
    current = block = None
    for step in steps:
        current = current if step["block"] == block else None
        block = step["block"]
        own = squash(step["text"])
        hit = next((start for start in sorted(left) if own.startswith(start[0])), None)
        if hit:
            left.discard(hit)
            current = SORTS[hit[1]]
            allowed.append(SIDES[current])
        else:
            allowed.append(BESIDE + SIDES[current] if current else BESIDE)
    if len(left) * 3 > len(starts):
        return None
    # Arguments that begin within a sentence may be any.
    return [ANY if roles == BESIDE else roles for roles in allowed] if left else allowed


def composed(headings, labels, pool):
    """Passages made of labels and sentences at random, in which the label tells the side."""
    draw = random.Random(11)
    for _ in range(300):
        rows = []

        def take(sort, least, most):
            rows.extend((sort, draw.choice(pool[sort])) for _ in range(draw.randint(least, most)))

        heading = draw.choice(headings)
        take("neutral", 0, 3)
        take("law", 0, 2)
        if draw.random() < 0.4:
            take("neutral", 1, 3)
        sides = ["for", "against"]
        if draw.random() < 0.15:
            sides.reverse()
        for side in sides:
            rows.append(("intro", draw.choice(labels[side])))
            take(side, 1, 6)
        if draw.random() < 0.6:
            rows.append(("intro", draw.choice(labels["balance"])))
        take("balance", 1, 3)
        take("neutral", 0, 3)
        yield heading, rows


def labels_of(passages):
    """The labels of passages that stand right above an argument or the balance."""
    labels = {"for": [], "against": [], "balance": []}
    for rows in passages:
        for (above, label), (sort, _) in zip(rows, rows[1:]):
            if above == "intro" and sort in labels and label[-1] not in ".?!" and len(label.split()) < 12:
                labels[sort].append(label)
    return labels


def runs(steps, allowed, behind):
    """Steps that follow each other without a break: what their words are like, their signs, and the roles they may have."""
    found = collections.OrderedDict()
    for step, roles in zip(steps, allowed):
        found.setdefault(step["run"], []).append((behind(step["text"]), step["signs"], roles))
    return list(found.values())


# The field.

def log_sum(values):
    most = max(values)
    return most + math.log(sum(math.exp(value - most) for value in values))


class Field:
    def __init__(self):
        self.weights = collections.defaultdict(lambda: [0.0] * len(ROLES))
        self.steps = collections.defaultdict(lambda: [1e-2] * len(ROLES))

    @staticmethod
    def signs(step):
        """The names of what speaks for each role, with its amount."""
        likeness, signs, _ = step
        yield "", 1.0
        for sign in signs:
            yield sign, 1.0
        for sort, amount in likeness.items():
            if amount:
                yield f"like {sort}", amount

    @staticmethod
    def manners(step):
        return [manner for manner in MANNERS if not manner or manner in step[1]]

    @staticmethod
    def following(manner, role):
        return f"{manner} after {role}".strip()

    def scores(self, step):
        scores = [0.0] * len(ROLES)
        for name, amount in self.signs(step):
            for index, weight in enumerate(self.weights[name]):
                scores[index] += weight * amount
        for sign, roles in PENALTIES.items():
            if sign in step[1]:
                for role in roles:
                    scores[role] -= PENALTY
        return scores

    def transitions(self, step):
        rows = []
        for role in ROLES:
            row = [0.0] * len(ROLES)
            for manner in self.manners(step):
                for index, weight in enumerate(self.weights[self.following(manner, role)]):
                    row[index] += weight
            rows.append(row)
        return rows

    def paths(self, scores, moves):
        """Forwards, backwards and in sum, in logarithms."""
        start, end = self.weights["start"], self.weights["end"]
        ahead = [[score + weight for score, weight in zip(scores[0], start)]]
        for own, move in zip(scores[1:], moves[1:]):
            last = ahead[-1]
            ahead.append([log_sum([last[i] + move[i][j] for i in ANY]) + own[j] for j in ANY])
        back = [list(end)]
        for own, move in zip(reversed(scores[1:]), reversed(moves[1:])):
            next_ = [own[j] + back[-1][j] for j in ANY]
            back.append([log_sum([move[i][j] + next_[j] for j in ANY]) for i in ANY])
        back.reverse()
        return ahead, back, log_sum([ahead[-1][j] + end[j] for j in ANY])

    def learn(self, run):
        scores = [self.scores(step) for step in run]
        moves = [None] + [self.transitions(step) for step in run[1:]]
        known = [[score if role in step[2] else -1e9 for role, score in enumerate(own)] for own, step in zip(scores, run)]
        free, bound = self.paths(scores, moves), self.paths(known, moves)
        slope = collections.defaultdict(lambda: [0.0] * len(ROLES))

        def add(name, change, amount=1.0):
            own = slope[name]
            for index, value in enumerate(change):
                own[index] += value * amount

        for place, step in enumerate(run):
            change = [self.share(bound, place, j) - self.share(free, place, j) for j in ANY]
            if max(map(abs, change)) > 1e-3:
                for name, amount in self.signs(step):
                    add(name, change, amount)
                if place == 0:
                    add("start", change)
                if place == len(run) - 1:
                    add("end", change)
            if place == 0:
                continue
            for i, role in enumerate(ROLES):
                change = [self.share_of_move(bound, known, moves, place, i, j)
                          - self.share_of_move(free, scores, moves, place, i, j) for j in ANY]
                if max(map(abs, change)) > 1e-3:
                    for manner in self.manners(step):
                        add(self.following(manner, role), change)
        self.descend(slope)

    @staticmethod
    def share(paths, place, role):
        ahead, back, whole = paths
        return math.exp(max(-700, ahead[place][role] + back[place][role] - whole))

    @staticmethod
    def share_of_move(paths, scores, moves, place, first, second):
        ahead, back, whole = paths
        power = (ahead[place - 1][first] + moves[place][first][second] + scores[place][second] + back[place][second] - whole)
        return math.exp(power) if power > -30 else 0.0

    def descend(self, slope):
        for name, change in slope.items():
            weights, steps = self.weights[name], self.steps[name]
            for index, value in enumerate(change):
                steps[index] += value * value
                weights[index] += RATE * value / math.sqrt(steps[index])

    def roles(self, run):
        """The best path."""
        scores = [self.scores(step) for step in run]
        best = [score + weight for score, weight in zip(scores[0], self.weights["start"])]
        origins = []
        for step, own in zip(run[1:], scores[1:]):
            move = self.transitions(step)
            origin = [max(ANY, key=lambda i: best[i] + move[i][j]) for j in ANY]
            best = [best[origin[j]] + move[origin[j]][j] + own[j] for j in ANY]
            origins.append(origin)
        role = max(ANY, key=lambda j: best[j] + self.weights["end"][j])
        path = [role]
        for origin in reversed(origins):
            role = origin[role]
            path.append(role)
        return path[::-1]


def learnt(all_runs):
    """The mean of the later rounds of several fields."""
    total = collections.defaultdict(lambda: [0.0] * len(ROLES))
    count = 0
    for seed in SEEDS:
        field, draw, order = Field(), random.Random(seed), list(all_runs)
        for number in range(ROUNDS):
            draw.shuffle(order)
            for run in order:
                field.learn(run)
            if number >= ROUNDS // 2:
                count += 1
                for name, weights in field.weights.items():
                    total[name] = [sum_ + weight for sum_, weight in zip(total[name], weights)]
    mean = Field()
    for name, weights in total.items():
        mean.weights[name] = [weight / count for weight in weights]
    return mean


def told(field, some):
    """How many roles of runs are right, and of their arguments which share of those found and of those there are."""
    right = count = found = missed = wrong = 0
    for run in some:
        for role, step in zip(field.roles(run), run):
            if step[2] == ANY:
                continue
            count += 1
            right += role in step[2]
            argues = any(role in roles for roles in SIDES.values())
            if step[2] in SIDES.values() or len(step[2]) == 1 and step[2][0] not in BESIDE:
                same = next(roles for roles in SIDES.values() if step[2][0] in roles)
                found += role in same
                missed += role not in same
                wrong += argues and role not in same
            else:
                wrong += argues and role not in step[2]
    return right / count, found / max(1, found + wrong), found / max(1, found + missed)
