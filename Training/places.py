"""Learns of which parts of a request the sentences of an answer are said: a linear-chain conditional random field.

A state is what a sentence is said of - a part, several together, the whole request, nothing - with the last part that was spoken
of. What speaks for it are signs of the sentence, ties between it and the part, and the move from the state before. All are
printed by letter-signs; which parts each sentence is said of stands in places/.
"""
import collections
import json
import random
import re

import numpy

KINDS = "part group whole aside".split()
MOVES = ("stay back next nextAfter skip skipAfter earlier earlierAfter first later group stayGroup member "
         "wholeFirst wholeOn wholeAfter wholeAside asideFirst asideOn asideAfter asideWhole").split()
MOVE = {name: place for place, name in enumerate(MOVES)}
# Signs by which it differs what may follow what.
MANNERS = ["", "begins", "heading", "marked", "general", "turns", "points", "opens", "anchored", "order", "named", "level", "cell",
           "argument"]
SORTS = ("given partly withheld notHeld neitherConfirmedNorDenied refused clarification transferred accessible fact "
         "neutral").split()
FARTHEST = 5
# What answers several parts together is said of no other: the same in AnswerPath.swift.
PENALTY = 8
ROUNDS = 16
RATE = 0.3
SEEDS = [3, 5, 8, 13]


def squash(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


class States:
    """The states of a letter, and the moves between them."""

    def __init__(self, subjects):
        self.singles = sum(len(set_) == 1 for set_ in subjects)
        labels = [set_[0] for set_ in subjects[:self.singles]]
        self.sets = [frozenset(labels.index(label) for label in set_) for set_ in subjects]
        count = len(subjects)
        # Kind, subject or None, last part or -1.
        self.states = [("part" if place < self.singles else "group", place, max(set_)) for place, set_ in enumerate(self.sets)]
        for kind in ("whole", "aside"):
            self.states += [(kind, None, last) for last in range(-1, self.singles)]
        self.kinds = numpy.array([KINDS.index(kind) for kind, _, _ in self.states])
        size = len(self.states)
        self.moves = numpy.full((size, size), -1)
        for first, (kind, subject, last) in enumerate(self.states):
            for second, state in enumerate(self.states):
                self.moves[first, second] = self.move(kind, subject, last, *state)
        self.first = numpy.array([self.move("start", None, -1, *state) for state in self.states])
        self.subjects = count

    def move(self, kind, subject, last, next_kind, next_subject, next_last):
        if next_kind in ("whole", "aside"):
            if next_last != last:
                return -1
            other = "Aside" if next_kind == "whole" else "Whole"
            how = {"start": "First", next_kind: "On", "part": "After", "group": "After"}.get(kind, other)
            return MOVE[next_kind + how]
        if next_kind == "group":
            return MOVE["stayGroup" if next_subject == subject else "group"]
        if kind == "group" and next_subject in self.sets[subject]:
            return MOVE["member"]
        if last == -1:
            return MOVE["first" if next_subject == 0 else "later"]
        direct = "" if kind in ("part", "group") else "After"
        if next_subject == last:
            return MOVE["back" if direct or kind == "group" else "stay"]
        if next_subject == last + 1:
            return MOVE["next" + direct]
        return MOVE[("skip" if next_subject > last else "earlier") + direct]


class Letter:
    def __init__(self, name, subjects, steps, allowed):
        self.name, self.states = name, States(subjects)
        self.steps = [(["", *step["signs"]], numpy.maximum(-FARTHEST, numpy.array(step["behind"]) / 10), step["ties"])
                      for step in steps]
        self.allowed = [self.mask(labels, subjects) for labels in allowed]
        self.known = [labels is not None for labels in allowed]

    def mask(self, labels, subjects):
        states = self.states.states
        if labels is None:
            return numpy.ones(len(states), bool)
        if labels == "-":
            return numpy.array([kind == "aside" for kind, _, _ in states])
        if labels == "all":
            return numpy.array([kind == "whole" or kind == "group" and len(self.states.sets[subject]) == self.states.singles
                                for kind, subject, _ in states])
        own = set(labels.split(","))
        places = [place for place, set_ in enumerate(subjects) if set(set_) == own]
        if len(own) == self.states.singles and len(own) > 1:
            return numpy.array([kind == "whole" or subject in places for kind, subject, _ in states])
        if not places:
            places = [place for place, set_ in enumerate(subjects) if len(set_) == 1 and set_[0] in own]
            if not places:
                return numpy.ones(len(states), bool)
        return numpy.array([subject in places and subject is not None for _, subject, _ in states])


def letters(lines, known):
    """The letters that letter-signs printed, with what is known of their sentences."""
    found = []
    for line in lines:
        line = json.loads(line)
        name = line["file"].rsplit("/", 1)[-1].removesuffix(".pdf")
        signs = line["signs"]
        if name not in known or not signs["subjects"] or not signs["answerSteps"]:
            continue
        rows, place, allowed = known[name], 0, []
        for step in signs["answerSteps"]:
            own = squash(step["text"])
            hit = next((index for index in range(place, min(place + 12, len(rows))) if squash(rows[index][1]) == own), None)
            allowed.append(rows[hit][0] if hit is not None else None)
            place = hit + 1 if hit is not None else place
        found.append(Letter(name, signs["subjects"], signs["answerSteps"], allowed))
    return found


def read(paths):
    known = {}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                name = line[2:]
                known[name] = []
            elif line:
                known[name].append(tuple(line.split("\t", 1)))
    return known


class Field:
    def __init__(self):
        self.weights = collections.defaultdict(lambda: numpy.zeros(4))
        self.moves = collections.defaultdict(lambda: numpy.zeros(len(MOVES)))
        self.slopes = {}

    def scores(self, letter, step):
        signs, likeness, ties = step
        kinds = sum((self.weights[sign] for sign in signs), numpy.zeros(4))
        for sort, amount in zip(SORTS, likeness):
            kinds = kinds + self.weights["like " + sort] * amount
        scores = kinds[letter.states.kinds].copy()
        for subject, own in enumerate(ties):
            kind = letter.states.kinds[subject]
            for tie in own:
                scores[subject] += self.weights["tie " + tie][kind]
            if "sharedOther" in own:
                scores[subject] -= PENALTY
        return scores

    def move(self, step):
        return sum((self.moves[manner] for manner in MANNERS if not manner or manner in step[0]), numpy.zeros(len(MOVES)))

    def potentials(self, letter):
        scores = numpy.array([self.scores(letter, step) for step in letter.steps])
        moves = [numpy.where(letter.states.moves >= 0, self.move(step)[letter.states.moves], -1e9) for step in letter.steps]
        first = numpy.where(letter.states.first >= 0, self.move(letter.steps[0])[letter.states.first], -1e9)
        ends = numpy.array([self.weights["end"][0 if last == letter.states.singles - 1 else 1]
                            for _, _, last in letter.states.states])
        return scores, moves, first, ends

    @staticmethod
    def paths(scores, moves, first, ends):
        ahead = [first + scores[0]]
        for own, move in zip(scores[1:], moves[1:]):
            ahead.append(log_sum(ahead[-1][:, None] + move, 0) + own)
        back = [ends]
        for own, move in zip(scores[:0:-1], moves[:0:-1]):
            back.append(log_sum(move + (own + back[-1])[None, :], 1))
        back.reverse()
        return ahead, back, log_sum(ahead[-1] + ends, 0)

    def learn(self, letter):
        scores, moves, first, ends = self.potentials(letter)
        bound = numpy.where(numpy.array(letter.allowed), scores, -1e9)
        slope = collections.defaultdict(lambda: 0.0)
        for sign, own in ((1, bound), (-1, scores)):
            ahead, back, whole = self.paths(own, moves, first, ends)
            if whole < -1e8:
                return False
            for place, step in enumerate(letter.steps):
                share = numpy.exp(numpy.maximum(-700, ahead[place] + back[place] - whole)) * sign
                kinds = numpy.bincount(letter.states.kinds, share, 4)
                for name in step[0]:
                    slope[name] = slope[name] + kinds
                for sort, amount in zip(SORTS, step[1]):
                    slope["like " + sort] = slope["like " + sort] + kinds * amount
                for subject, ties in enumerate(step[2]):
                    if abs(share[subject]) > 1e-4:
                        kind = letter.states.kinds[subject]
                        for tie in ties:
                            change = numpy.zeros(4)
                            change[kind] = share[subject]
                            slope["tie " + tie] = slope["tie " + tie] + change
                if place == 0:
                    gained = numpy.bincount(numpy.maximum(0, letter.states.first), share * (letter.states.first >= 0), len(MOVES))
                else:
                    joint = ahead[place - 1][:, None] + moves[place] + (own[place] + back[place])[None, :] - whole
                    joint = numpy.exp(numpy.maximum(-700, joint)) * sign * (letter.states.moves >= 0)
                    gained = numpy.bincount(numpy.maximum(0, letter.states.moves).ravel(), joint.ravel(), len(MOVES))
                for manner in MANNERS:
                    if not manner or manner in step[0]:
                        slope["move " + manner] = slope["move " + manner] + gained
                if place == len(letter.steps) - 1:
                    isLast = numpy.array([last == letter.states.singles - 1 for _, _, last in letter.states.states])
                    slope["end"] = slope["end"] + numpy.array([share[isLast].sum(), share[~isLast].sum(), 0, 0])
        for name, change in slope.items():
            table, key = (self.moves, name[5:]) if name.startswith("move ") else (self.weights, name)
            steps = self.slopes.setdefault(name, numpy.full(change.shape, 1e-2))
            steps += change * change
            table[key] = table[key] * (1 - 1e-5) + RATE * change / numpy.sqrt(steps)
        return True

    def best(self, letter):
        scores, moves, first, ends = self.potentials(letter)
        best = first + scores[0]
        origins = []
        for own, move in zip(scores[1:], moves[1:]):
            reached = best[:, None] + move
            origins.append(reached.argmax(0))
            best = reached.max(0) + own
        state = int((best + ends).argmax())
        path = [state]
        for origin in reversed(origins):
            state = int(origin[state])
            path.append(state)
        return path[::-1]


def log_sum(values, axis):
    most = values.max(axis)
    return most + numpy.log(numpy.exp(values - numpy.expand_dims(most, axis)).sum(axis))


def learnt(some, seeds=SEEDS):
    total, moves, count = collections.defaultdict(lambda: 0), collections.defaultdict(lambda: 0), 0
    for seed in seeds:
        field, draw, order = Field(), random.Random(seed), list(some)
        for number in range(ROUNDS):
            draw.shuffle(order)
            for letter in order:
                field.learn(letter)
            if number >= ROUNDS // 2:
                count += 1
                for name, weights in field.weights.items():
                    total[name] = total[name] + weights
                for name, weights in field.moves.items():
                    moves[name] = moves[name] + weights
    mean = Field()
    for name in total:
        mean.weights[name] = total[name] / count
    for name in moves:
        mean.moves[name] = moves[name] / count
    return mean


def told(field, some):
    """How many sentences get the right parts, and of those that are said of parts or of all."""
    right = count = own = own_right = 0
    for letter in some:
        for state, allowed, known in zip(field.best(letter), letter.allowed, letter.known):
            if not known or allowed.all():
                continue
            count += 1
            right += bool(allowed[state])
            if any(allowed[:letter.states.subjects]):
                own += 1
                own_right += bool(allowed[state])
    return right / count, own_right / max(1, own), count
