#!/usr/bin/env python3
"""Fits the trees of Sources/Marking/CreditTreeNumbers.swift to the marked answers of Corpus (numpy needed).

    fit_credit.py [--examiner PATH] [--examiner-benchmark PATH] [--seeds DIR] [--write] [--by answer]

Without --write it prints the agreement cross-validated by question, or by answer; with it, fits to all of our own answers and
writes the Swift file. The answers of Corpus/marked-answers are never fitted to: they show what the fit is worth.

Gradient-boosted regression trees (Friedman 2001; drawn rows after Friedman 2002), grown leaf by leaf to the largest gain,
monotone in what is found, denied and refused; the credit of an answer is the sum of the logistic of its points by their
tariffs, and the loss the square of what it differs from the human marks. Answers made to deceive count double. Besides the
marked answers it reads texts made from the rubrics that deserve nothing (answers to other subjects' questions, key words
strung together, talk about the question, answers to another question, answers shuffled or denied) and marked answers whose form
is changed and whose marks are not.

The rubrics in Rubrics have rules learnt from answers of ours. Those answers are measured with rules that were learnt without them,
in four parts, as the rules of the rubric itself know them too well.
"""
import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import tempfile
import textwrap
import zlib

import numpy as np

import learn_rubrics

ROOT = learn_rubrics.ROOT
CORPUS = ROOT / "Corpus"
UNITS = learn_rubrics.UNITS
LEVEL = {"not": 0.0, "partial": 0.5, "met": 1.0}
WEIGHT = {"vague": 1.5, "misconception": 2, "negated": 2, "stuffed": 2, "parrot": 2, "offtopic": 2}
# Of what is made: key words weigh little, other forms and answers to another question more; answers about something else are
# for the off-topic check.
MADE = {"stuffed": 0.2, "shuffled": 0.3, "untrue": 0.3, "offtopic": 0, "vague": 0, "swapped": 0.3}
# Shuffled answers, and answers that are said not to be true, for each question without learnt rules and with them: rules do not
# mind the order of words.
DESTROYED = {False: 2, True: 8}
FORM = 0.3
# The weight of answers measured with half of what the lexicon knows of their subject, now the one and now the other half:
# nobody's subject is known as well as ours.
HALF, HALVES = 0.75, (0, 1)
# What ought to raise or to lower credit, and so does or says nothing.
RAISES = """named kindred hinted strength telling specific demandMet coverage others hit structure bearing subject
ownWord overlap together overlapTelling learnt""".split()
LOWERS = "denied opposed misconception rejected miss disorder turned".split()
# What differs among the ideas of a point: its least and most are looked at besides the mean.
VARYING = """named kindred hinted strength telling specific demandMet near hit miss ownWord structure denied others overlap
together overlapTelling turned""".split()
# The weight of the answers that were written to learn rules from, where there are no rules and where there are: they are many,
# and all of five units.
TAUGHT = {False: 0.25, True: 0.5}
# Parts in which rules are learnt for the rest.
PARTS = 4
# Answers to other questions of its rubric that are given to a question.
SWAPPED = 2
# Folders of mark schemes with marked answers that are fitted to.
SCHEMES = ["subjects", "topics", "criteria"]
# Share of the answers that are added in another form.
FORMS = 0.3
# Subjects with answers in common: a right answer to one may be one to another.
FAMILIES = """retail hospitality travel business economics media sport english
health-care safeguarding childcare psychology sociology health-safety sport biology food hospitality english
biology chemistry physics food geography engineering health-safety
computing engineering health-safety media physics business
history geography sociology economics travel english media""".splitlines()
NEAR = {name: {other for family in FAMILIES if name in family.split() for other in family.split()}
        for family in FAMILIES for name in family.split()}
FITS, RATE, FEWEST, RIDGE, BASE, BINS = 2, 0.07, 30, 0.5, -0.3, 64
# Trees of a fit, and leaves of a tree.
TREES, LEAVES = 150, 31
# Shares of the points, and of the measures, that a tree sees.
ROWS, COLUMNS = 0.7, 0.4
# Flags of an answer that is refused as a whole.
REFUSED = 1 | 2 | 4 | 64
# Rulings (PointDecision.swift): of no evidence, of not all being there, and others by name.
NO_EVIDENCE, NOT_WHOLE, DENIED, OUTRIGHT, WHOLE, NOTHING = 1, 135, 8, 16, 32, 64


def read(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


# Words with which questions and points ask, and words without content.
ASKING = set("""award credit mark marks max accept reject ignore point points least learner learners candidate answer answers
response responses should must could would does being through about explain explaining explains describe describing describes
identify identifying evaluate evaluating state stating compare discuss with that this from into have such will they your their
which what when where there these those also other only more most than each both""".split())
NAMING = set("name state identify list give select define naming stating identifying listing giving which what calculate".split())
BEYOND = set("""explain explaining evaluate evaluating justify justifying analyse discuss compare distinguish describe describing why
assess how""".split())
FILLER = ["This is something we covered in class.", "I have thought about this a lot.", "I hope that this makes sense.",
          "There is more that could be said.", "That is my view anyway."]


def key_words(text):
    return [word for word in re.findall(r"[A-Za-z][A-Za-z'-]{3,}", text.lower()) if word not in ASKING]


def deceiving(question, others, draw):
    """Texts for a question that deserve nothing."""
    yield from (("offtopic", text) for text in draw.sample(others, 3))
    topic = " ".join(key_words(question["text"]))
    if topic:
        yield "vague", f"I think that {topic} comes up a lot. People should know about {topic} because it is really needed."
    points = " ".join(question["points"])
    asked = set(re.findall("[a-z]+", (question["text"] + " " + points).lower()))
    words = key_words(points)
    if asked & NAMING or not asked & BEYOND or len(words) < 6:
        return
    yield "stuffed", ", ".join(words)
    yield "stuffed", " ".join(words) + "."
    draw.shuffle(words)
    yield "stuffed", " and ".join(words[:12])
    yield "stuffed", " ".join(words[:2] * 8)


def untrue(answer):
    """The answer with each of its sentences denied."""
    return " ".join(f"It is not true that {sentence[0].lower()}{sentence[1:]}" for sentence in re.split(r"(?<=[.!?])\s+", answer))


def reworded(answer, question, draw):
    """The answer in another form, that deserves the same."""
    choice = draw.randrange(5)
    if choice == 4:
        return question + " " + answer
    if choice == 0:
        return re.sub(r"[.,;:!?]+(?=\s|$)", "", answer).lower()
    if choice == 1:
        return answer + " " + " ".join(draw.sample(FILLER, 2))
    if choice == 2:
        return draw.choice(["Answer: ", "My answer is this. ", "Well, "]) + answer
    return answer.replace(". ", ".\n\n")


class Answers:
    """The measures of every point of every answer, with the answer it belongs to and its share of the answer's marks."""

    def __init__(self, program):
        self.program, self.names = program, []
        self.sets, self.kinds, self.groups, self.learners = [], [], [], []
        self.wanted, self.weights, self.refused = [], [], []
        self.x, self.owner, self.share, self.tariffs, self.about, self.sure, self.rulings = [], [], [], [], [], [], []

    def add_made(self, name, rubric, rows, wanted, group, others):
        """Adds the rows, texts that deserve nothing to their questions, and some of the rows in another form."""
        questions = {question["id"]: question for question in self.add(name, rubric, rows, wanted, group)}
        draw = random.Random(f"{name} {rubric.stem}")
        first, made = {}, []
        for row in rows:
            first.setdefault(row["question"], row)
        for number, row in first.items():
            nothing = dict(row, human_marks=0, human_decision="not")
            for kind, text in deceiving(questions[number], others, draw):
                made.append(dict(nothing, answer=text, kind=kind))
            right = [row["answer"] for row in rows if row["question"] != number and wanted(row) == 1]
            for text in draw.sample(right, min(SWAPPED, len(right))) if name in SCHEMES else []:
                made.append(dict(nothing, answer=text, kind="swapped"))
            best = [row["answer"].split() for row in rows if row["question"] == number and wanted(row) == 1]
            for words in [words for words in best if len(words) >= 15][:DESTROYED[name.startswith("rubrics")]]:
                made.append(dict(nothing, answer=" ".join(draw.sample(words, len(words))), kind="shuffled"))
                made.append(dict(nothing, answer=untrue(" ".join(words)), kind="untrue"))
        for row in rows:
            if draw.random() < FORMS:
                made.append(dict(row, answer=reworded(row["answer"], questions[row["question"]]["text"], draw), of=row["learner"]))
        made = [dict(row, learner=f"made {number}") for number, row in enumerate(made)]
        self.add("made from " + name, rubric, made, wanted, group)
        for unknown in HALVES if name in SCHEMES[:2] else ():
            self.add("half known " + name, rubric, rows, wanted, group, unknown)

    def measure(self, rubric, rows, unknown=None):
        """What the engine measures of the rows, by learner, and the rubric's questions."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps({key: row[key] for key in ("learner", "question", "answer") if key in row}) + "\n")
            file.flush()
            half = [] if unknown is None else [str(unknown)]
            done = subprocess.run([self.program, "measures", str(rubric), file.name, *half],
                                  capture_output=True, text=True, check=True)
        results, questions = {}, []
        for line in done.stdout.splitlines():
            result = json.loads(line)
            self.names = result.get("measures", self.names)
            questions = result.get("questions", questions)
            results[result.get("learner")] = result
        return results, questions

    def add(self, name, rubric, rows, wanted, group, unknown=None):
        """Measures the rows; returns the rubric's questions."""
        results, questions = self.measure(rubric, rows, unknown)
        for row in rows:
            result = results.get(row["learner"])
            if not result or not result["points"] or row.get("max", result["max"]) != result["max"]:
                continue
            weight = WEIGHT.get(row.get("kind"), 1.0)
            weight = FORM if "of" in row else MADE[row["kind"]] if name.startswith("made") else weight
            weight = weight if unknown is None else weight * HALF
            weight = weight * TAUGHT[name.startswith("rubrics")] if "taught" in name else weight
            self.append(name, row, result, result["points"], wanted(row), group(row), weight)
        return questions

    def add_extended(self, name, rubric, rows):
        """Answers to all of a unit, with a decision for each of its points: each is taken as an answer to that point."""
        results, _ = self.measure(rubric, rows)
        for row in rows:
            result = results[row["learner"]]
            for index, (point, decision) in enumerate(zip(result["points"], row["human_decisions"], strict=True)):
                self.append(name, row, result, [point], LEVEL[decision], f"{row['rubric']}-{index + 1}", 1.0)

    def append(self, name, row, result, points, wanted, group, weight):
        """Appends an answer to the points, unless nothing was measured."""
        measured = [point for point in points if "values" in point]
        total = sum(point["tariff"] for point in points)
        for point in measured:
            self.x.append(point["values"])
            self.owner.append(len(self.wanted))
            self.share.append(point["tariff"] / total)
            self.tariffs.append(point["tariff"])
            self.about.append(point["about"] / 1000)
            self.sure.append(point["sure"] / 1000)
            self.rulings.append(point["rulings"])
        if measured:
            self.sets.append(name)
            self.kinds.append(row.get("kind", "class"))
            self.groups.append(group)
            self.learners.append(row.get("of", row["learner"]))
            self.wanted.append(wanted)
            self.weights.append(weight)
            self.refused.append(bool(result["flags"] & REFUSED))

    def finish(self):
        for name in ("x", "owner", "share", "tariffs", "about", "sure", "rulings", "wanted", "weights", "refused"):
            setattr(self, name, np.array(getattr(self, name)))
        means = self.names[:next(place for place, name in enumerate(self.names) if name.endswith("Least"))]
        kept = [place for place, name in enumerate(self.names) if name and (
            name in means or name == "learnt" or any(name in (own + "Least", own + "Most") for own in VARYING))]
        self.columns = np.array(kept)
        plain = [re.sub("(Least|Most)$", "", self.names[place]) for place in kept]
        self.sign = np.array([(name in RAISES) - (name in LOWERS) for name in plain])
        # What is said in unknown words must be about the question, and half of it where there are but hints.
        self.hit = self.x[:, self.names.index("hitMost")] > 0
        hints = np.where(self.hit, 1, (1 + self.about) / 2)
        self.about = np.where(self.rulings & NO_EVIDENCE, self.about, hints)
        self.learnt = self.x[:, self.names.index("isLearnt")] > 0
        asks = [self.names.index(name) for name in ("asksReasons", "asksDescription", "asksJudgement")]
        # All that is asked for is its name, and the rubric has named it.
        self.naming = self.x[:, asks].sum(axis=1) == 0
        self.named = self.naming & (self.x[:, self.names.index("namedLeast")] == 1000)
        self.x = self.x[:, self.columns]


def part(row):
    return zlib.crc32(row["learner"].encode()) % PARTS


def load(program, examiner, seeds, folder):
    """All answers, measured.

    `folder` is for rubrics with rules that were learnt without a part of the answers.
    """
    for number in range(PARTS):
        (folder / str(number)).mkdir()
        rows = [row for row in learn_rubrics.answers() if part(row) != number]
        learn_rubrics.learn(examiner, rows, folder / str(number))
    answers = Answers(program)
    marks = lambda row: row["human_marks"] / row["max"]
    right = {}
    for rubric in sorted((CORPUS / "subjects").glob("*.md")):
        right[rubric.stem] = [row["answer"] for row in read(rubric.with_suffix(".jsonl")) if row["human_marks"] == row["max"]]
    elsewhere = lambda own: [text for name, texts in right.items() if name not in own for text in texts]
    for name in SCHEMES:
        for rubric in sorted((CORPUS / name).glob("*.md")):
            answers.add_made(name, rubric, read(rubric.with_suffix(".jsonl")), marks, lambda row: row["question"],
                             elsewhere(NEAR.get(rubric.stem, [rubric.stem])))
    kept = CORPUS / "marked-answers"
    for name in ("subjects-dev", "subjects-class-dev"):
        answers.add(name, kept / f"{name}.md", read(kept / f"{name}.jsonl"), marks, lambda row: row["question"])
    decisions = lambda row: LEVEL[row["human_decision"]]
    plain = folder / "plain"
    plain.mkdir()
    for curated in UNITS.values():
        text = (ROOT / "Rubrics" / f"{curated}.md").read_text(encoding="utf-8")
        (plain / f"{curated}.md").write_text(text.partition("\n## Learnt rules")[0] + "\n", encoding="utf-8")
    texts = {"rubrics": ROOT / "Rubrics", "plain": plain} | ({"seeds": seeds} if seeds else {})
    point = lambda row: row["rubric"] + "-" + row["question"]
    for name, rubrics in texts.items():
        file = lambda unit: f"{unit}.txt" if rubrics == seeds else f"{UNITS[unit]}.md"
        for path in [kept / "units-class-dev.jsonl", kept / "units-dev.jsonl"] + learn_rubrics.ANSWERS:
            parts = collections.defaultdict(list)
            for row in read(path):
                own = folder / str(part(row)) if name == "rubrics" and path.parent != kept else rubrics
                parts[own / file(row["rubric"])].append(row)
            for rubric, rows in parts.items():
                if path.stem == "units-own":
                    answers.add_made(f"{name} {path.stem}", rubric, rows, decisions, point, elsewhere(NEAR["retail"]))
                else:
                    answers.add(f"{name} {path.stem}", rubric, rows, decisions, point)
        for path in (kept / "extended-dev.jsonl", CORPUS / "units" / "extended-own.jsonl"):
            for unit in UNITS:
                answers.add_extended(f"{name} {path.stem}", rubrics / file(unit),
                                     [row for row in read(path) if row["rubric"] == unit])
    answers.finish()
    return answers


class Credit:
    """What points earn: one fit for those without rules learnt from marked answers, and one for those with."""

    def __init__(self, answers, rows):
        self.fits = {learnt: Trees(answers, rows, learnt) for learnt in (False, True)}

    def logits(self, answers, points):
        logits = np.zeros(len(points))
        for learnt, trees in self.fits.items():
            own = answers.learnt[points] == learnt
            logits[own] = trees.logits(answers, points[own])
        return logits

    def swift(self):
        return ("extension CreditTrees {\n  /// Fitted by `Benchmarks/fit_credit.py`, not by hand.\n"
                "  static let numbers: [Int16] = [\n" + "\n".join(self.fits[False].rows()) + "\n  ]\n\n"
                "  /// Those for points with rules learnt from marked answers.\n"
                "  static let numbersWithRules: [Int16] = [\n" + "\n".join(self.fits[True].rows()) + "\n  ]\n}\n")


class Trees:
    def __init__(self, answers, rows, learnt):
        """Fits to the points with or without learnt rules of the answers whose numbers are in rows, FITS times over with other
        draws, whose mean is taken (Breiman 1996); answers without weight are left out."""
        self.columns, self.sign = answers.columns, answers.sign
        wanted, weights = np.zeros(len(answers.wanted)), np.zeros(len(answers.wanted))
        wanted[rows], weights[rows] = answers.wanted[rows], answers.weights[rows]
        kept = (weights[answers.owner] > 0) & (answers.learnt == learnt)
        x, owner, share = answers.x[kept], answers.owner[kept], (answers.share * answers.about)[kept]
        levels = np.linspace(0, 1, BINS + 1)[1:-1]
        self.edges = [np.unique(np.quantile(column, levels, method="lower")) for column in x.T]
        bins = self.bins(x)
        usable = np.flatnonzero(bins.max(axis=0) > 0)
        draw = np.random.RandomState(0)
        self.trees = []
        for number in range(FITS * TREES):
            if number % TREES == 0:
                logit = np.full(len(x), BASE)
            p = 1 / (1 + np.exp(-logit))
            error = np.bincount(owner, share * p, len(wanted)) - wanted
            slope = p * (1 - p)
            gradient = 2 * (weights * error)[owner] * share * slope
            curvature = np.maximum(2 * weights[owner] * share * slope * np.maximum(slope, 0.05), 1e-6)
            seen = np.sort(draw.choice(len(x), int(len(x) * ROWS), replace=False))
            columns = np.sort(draw.choice(usable, max(1, int(len(usable) * COLUMNS)), replace=False))
            tree = self.grow(bins, gradient, curvature, seen, columns)
            self.trees.append(tree)
            logit += RATE * self.apply(tree, bins)

    def bins(self, x):
        return np.stack([np.searchsorted(edges, x[:, j], side="left") for j, edges in enumerate(self.edges)], axis=1)

    def grow(self, bins, gradient, curvature, rows, columns):
        """A tree, as nested (column, bin, at most, more), with leaves in logits."""

        def histogram(rows):
            places = (bins[rows][:, columns] + np.arange(len(columns)) * BINS).ravel()
            sums = [np.bincount(places, np.repeat(values[rows], len(columns)), len(columns) * BINS)
                    for values in (gradient, curvature, np.ones(len(bins)))]
            return np.stack(sums).reshape(3, len(columns), BINS)

        def leaf(rows, sums, low, high):
            g, h, _ = sums.sum(axis=2)[:, 0]
            node = {"rows": rows, "sums": sums, "low": low, "high": high, "value": float(np.clip(-g / (h + RIDGE), low, high))}
            node["gain"], node["split"] = self.best(sums, columns, low, high)
            return node

        root = leaf(rows, histogram(rows), -4.0, 4.0)
        leaves = [root]
        while len(leaves) < LEAVES:
            node = max(leaves, key=lambda leaf: leaf["gain"])
            if node["gain"] <= 1e-6:
                break
            column, place, at_most, more = node["split"]
            is_left = bins[node["rows"], column] <= place
            left, right = node["rows"][is_left], node["rows"][~is_left]
            small = histogram(left if len(left) <= len(right) else right)
            sums = (small, node["sums"] - small) if len(left) <= len(right) else (node["sums"] - small, small)
            low_side, high_side, middle = (node["low"],) * 2, (node["high"],) * 2, (at_most + more) / 2
            if self.sign[column] > 0:
                low_side, high_side = (node["low"], middle), (middle, node["high"])
            elif self.sign[column] < 0:
                low_side, high_side = (middle, node["low"]), (node["high"], middle)
            node["below"] = (leaf(left, sums[0], low_side[0], high_side[0]), leaf(right, sums[1], low_side[1], high_side[1]))
            leaves.remove(node)
            leaves.extend(node["below"])

        def nested(node):
            return (*node["split"][:2], *map(nested, node["below"])) if "below" in node else node["value"]

        return nested(root)

    def best(self, sums, columns, low, high):
        """The largest gain of a split, and its column, bin and the values of both sides."""
        value = lambda g, h: np.clip(-g / (h + RIDGE), low, high)
        gain_of = lambda g, h, value: -(g * value + 0.5 * (h + RIDGE) * value * value)
        g, h, n = sums.sum(axis=2)[:, 0]
        gl, hl, nl = sums.cumsum(axis=2)[:, :, :-1]
        left, right = value(gl, hl), value(g - gl, h - hl)
        gain = gain_of(gl, hl, left) + gain_of(g - gl, h - hl, right) - gain_of(g, h, value(g, h))
        sign = self.sign[columns][:, None]
        allowed = (nl >= FEWEST) & (n - nl >= FEWEST) & ((right - left) * sign >= 0)
        gain = np.where(allowed, gain, -1)
        column, place = divmod(int(gain.argmax()), gain.shape[1])
        return float(gain[column, place]), (int(columns[column]), place, float(left[column, place]), float(right[column, place]))

    def apply(self, tree, bins):
        out = np.zeros(len(bins))

        def walk(tree, rows):
            if not isinstance(tree, tuple):
                out[rows] = tree
                return
            is_left = bins[rows, tree[0]] <= tree[1]
            walk(tree[2], rows[is_left])
            walk(tree[3], rows[~is_left])

        walk(tree, np.arange(len(bins)))
        return out

    def logits(self, answers, points):
        """What the trees say of the points."""
        bins = self.bins(answers.x[points])
        return BASE + RATE / FITS * sum(self.apply(tree, bins) for tree in self.trees)

    def numbers(self, tree):
        """A tree as CreditTrees.swift reads it."""
        if not isinstance(tree, tuple):
            return [-1, round(tree * RATE / FITS * 1000)]
        left = self.numbers(tree[2])
        return [int(self.columns[tree[0]]), int(self.edges[tree[0]][tree[1]]), 3 + len(left), *left, *self.numbers(tree[3])]

    def rows(self):
        """All numbers, as lines of Swift."""
        rows = []
        for tree in self.trees:
            numbers = self.numbers(tree)
            text = ", ".join(str(number) for number in [len(numbers) + 1, *numbers]) + ","
            rows += textwrap.wrap(text, 116, initial_indent="    ", subsequent_indent="    ")
        return rows


def concordance(a, b):
    return 2 * np.cov(a, b, bias=True)[0, 1] / (a.var() + b.var() + (a.mean() - b.mean()) ** 2)


def decided(answers, logits):
    """The share of its marks that each point earns, as CreditModel and PointDecision decide, and how far its score is from the
    nearest other decision."""
    tariffs, rulings = answers.tariffs, answers.rulings
    graded = tariffs >= 3
    logits = np.where(rulings & NO_EVIDENCE, logits - 0.3, logits)
    logits = np.where(graded, 1.8 * logits + 0.6, logits)
    fitted = answers.about / (1 + np.exp(-logits))
    score = np.where(answers.sure == 1, 1, np.where(graded, fitted, np.maximum(answers.sure, fitted)))
    met = np.where(graded, 1 - 0.5 / tariffs, np.where((tariffs == 1) & answers.naming, 0.76, 0.68))
    whole = np.where(answers.named, 0.52, 0.62) + np.where(answers.learnt, 0.08, 0)
    met = np.where(rulings & WHOLE, np.minimum(met, whole), met)
    score = np.where(rulings & NOT_WHOLE, np.minimum(score, met - 0.001), score)
    score = np.where(rulings & OUTRIGHT, 1, score)
    score = np.where(rulings & DENIED, 0.2 * score, score)
    score = np.where(rulings & NOTHING, 0, score)
    some = np.where(tariffs == 1, 0.5, np.clip(np.floor(score * tariffs + 0.5), 1, tariffs - 1) / tariffs)
    partial = np.where(graded, np.where(answers.hit, 0.5, 1) / tariffs, 0.3)
    distance = np.minimum(np.abs(score - met), np.abs(score - partial))
    return np.where(score >= met, 1, np.where(score >= partial, some, 0)), distance


def report_confidence(answers, share, distance):
    """How often decisions are the marker's, by what they rest on and how far they are from the next one: the straight lines
    of Confidence.swift."""
    names, wanted = np.array(answers.sets)[answers.owner], answers.wanted[answers.owner]
    ours = np.where(share >= 1, 2, np.where(share > 0, 1, 0))
    # One point only, as the marker's decision is about the answer; words that are unknown have a confidence of their own.
    read = np.bincount(answers.owner)[answers.owner] == 1
    read &= ((answers.rulings & NO_EVIDENCE == 0) | (ours == 0)) & ~answers.refused[answers.owner]
    units = np.char.find(names, "units-") >= 0
    bases = {
        "ideas": units & np.isin(np.char.partition(names, " ")[:, 0], ["plain", "seeds"]),
        "rules": units & (np.char.find(names, "rubrics ") == 0),
        "paper": np.char.find(names, "extended-own") >= 0,
        "marks": np.isin(names, SCHEMES) & (answers.tariffs >= 3),
    }
    print("right decisions, percent, at the border and per 0.1 of the score away from it; in five parts by distance")
    for basis, belongs in bases.items():
        theirs = np.where(wanted >= 1, 2, np.where(wanted > 0, 1, 0)) if basis == "marks" else np.round(2 * wanted)
        for decision, name in enumerate(("not", "partial", "met")):
            rows = belongs & read & (ours == decision)
            # Of answers built to be hard few are right in part: what looks so is mostly a mistake.
            if name == "partial" and basis != "marks":
                rows &= np.array(answers.kinds)[answers.owner] == "class"
            if rows.sum() < 30:
                continue
            away, right = 10 * distance[rows], (theirs[rows] == decision).astype(float)
            line = np.polyfit(away, right, 1)
            parts = np.array_split(np.argsort(away), 5)
            print(f"{basis:6} {name:8} n={rows.sum():5}  {100 * line[1]:3.0f} {100 * line[0]:+5.1f} ",
                *(f"{away[part].mean() / 10:.2f}:{100 * right[part].mean():.0f}" for part in parts))


def report(answers, logits):
    count = len(answers.wanted)
    share, distance = decided(answers, logits)
    share[answers.refused[answers.owner]] = 0
    marks = np.bincount(answers.owner, answers.share * np.where(answers.tariffs == 1, share >= 1, share), count)
    # Of a point with one mark or two, "partial" is half.
    level = np.bincount(answers.owner, answers.share * np.where(share >= 1, 1, np.where(share > 0, 0.5, 0)), count)
    figures = []
    for name in sorted(set(answers.sets)):
        rows = np.flatnonzero(np.array(answers.sets) == name)
        given = (level if "units" in name or "extended" in name else marks)[rows]
        if name.startswith("made"):
            attacks = answers.wanted[rows] == 0
            kinds = np.array(answers.kinds)[rows]
            print(f"{name:36} n={attacks.sum():5}  of nothing, earns something", *(
                f"{kind} {np.mean(given[attacks & (kinds == kind)] > 0):.2f}" for kind in sorted(set(kinds[attacks]))))
            given, rows = given[~attacks], rows[~attacks]
        agreement = concordance(given, answers.wanted[rows])
        print(f"{name:36} n={len(rows):5}  agreement {agreement:.3f}")
        if not name.startswith(("made", "half")):
            figures.append(agreement)
    print(f"mean of the marked sets {np.mean(figures):.4f}")
    report_confidence(answers, share, distance)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examiner", default=str(ROOT / ".build/release/examiner"))
    parser.add_argument("--examiner-benchmark", default=str(ROOT / ".build/release/examiner-benchmark"))
    parser.add_argument("--seeds", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--by", choices=["question", "answer"], default="question", help="what is kept together")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        answers = load(options.examiner_benchmark, options.examiner, options.seeds, pathlib.Path(folder))
    # The answers of Corpus/marked-answers judge the fit, which never sees them.
    own = np.array([not name.endswith("-dev") for name in answers.sets])
    fitted = Credit(answers, np.flatnonzero(own))
    if options.write:
        (ROOT / "Sources/Marking/CreditTreeNumbers.swift").write_text(fitted.swift(), encoding="utf-8")
        count = sum(len(trees.trees) for trees in fitted.fits.values())
        print(f"{count} trees fitted to {own.sum()} answers")
        return
    kept_together = answers.groups if options.by == "question" else answers.learners
    groups = sorted(set(kept_together))
    np.random.RandomState(1).shuffle(groups)
    fold = {group: number % 6 for number, group in enumerate(groups)}
    folds = np.where(own, [fold[group] for group in kept_together], -1)
    logits = fitted.logits(answers, np.arange(len(answers.x)))
    for number in range(6):
        held = folds[answers.owner] == number
        logits[held] = Credit(answers, np.flatnonzero(own & (folds != number))).logits(answers, np.flatnonzero(held))
    print(f"sets named -dev: by a fit that did not see them; others: cross-validated by {options.by}, in six parts")
    report(answers, logits)


if __name__ == "__main__":
    main()
