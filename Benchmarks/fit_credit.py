#!/usr/bin/env python3
"""Fits the trees of Sources/Marking/CreditTrees.swift to the marked answers of Corpus (numpy needed).

    fit_credit.py [--examiner-benchmark PATH] [--seeds DIR] [--write]

Without --write it prints the agreement cross-validated by question; with it, fits to all answers and writes the Swift file.
Monotone gradient-boosted regression trees (Friedman 2001), three questions deep; the credit of a point is the weighted sum of
the logistic of its ideas, and the loss the square of what it differs from the human marks. Answers made to deceive count double.
Besides the marked answers it reads texts made from the rubrics that deserve nothing (answers to other subjects' questions, key
words strung together, talk about the question) and marked answers whose form is changed and whose marks are not.
"""
import argparse
import json
import pathlib
import random
import re
import subprocess
import tempfile

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT / "Corpus"
UNITS = {"000": "customer-service-fundamentals", "001": "principles-of-customer-service",
         "002": "introduction-to-customer-services", "003": "customer-service-environments",
         "004": "customer-service-delivery"}
LEVEL = {"not": 0.0, "partial": 0.5, "met": 1.0}
WEIGHT = {"vague": 1.5, "misconception": 2, "negated": 2, "stuffed": 2, "parrot": 2, "offtopic": 2}
# Of what is made: key words weigh little, other forms more; answers about something else are for the off-topic check.
MADE = {"stuffed": 0.2, "offtopic": 0, "vague": 0}
FORM = 0.3
RAISES = """named kindred hinted strength telling specific demandMet near fresh freshLong coverage particular numbers sentences
sentencesEach link judges others hit structure bearing subject ownWord""".split()
LOWERS = """givenShare vagueShare denied opposed misconception rejected negatedShare absolute obligation indefinite dismissing
miss""".split()
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
# What such an idea is worth (CreditModel.sure).
SURE = 1.0
# What the words of an answer are worth from which an idea that is not found has credit, and has all of it.
ABOUT = (350, 850)
TREES, RATE, DEPTH, FEWEST, RIDGE, BASE, BINS = 100, 0.15, 3, 40, 0.2, -0.3, 32
# Flags of an answer that is refused as a whole.
REFUSED = 1 | 2 | 4 | 64


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


def reworded(answer, draw):
    """The answer in another form, that deserves the same."""
    choice = draw.randrange(4)
    if choice == 0:
        return re.sub(r"[.,;:!?]+(?=\s|$)", "", answer).lower()
    if choice == 1:
        return answer + " " + " ".join(draw.sample(FILLER, 2))
    if choice == 2:
        return draw.choice(["Answer: ", "My answer is this. ", "Well, "]) + answer
    return answer.replace(". ", ".\n\n")


class Answers:
    """The measures of every idea of every answer, with the answer it belongs to and its share of the answer's marks."""

    def __init__(self, program):
        self.program, self.names = program, []
        self.sets, self.groups, self.wanted, self.weights, self.refused, self.tariffs = [], [], [], [], [], []
        self.x, self.owner, self.share = [], [], []

    def add_made(self, name, rubric, rows, wanted, group, others):
        """Adds the rows, texts that deserve nothing to their questions, and some of the rows in another form."""
        questions = {question["id"]: question for question in self.add(name, rubric, rows, wanted, group)}
        draw = random.Random(f"{name} {rubric.stem}")
        first, made = {}, []
        for row in rows:
            first.setdefault(row["question"], row)
        for number, row in first.items():
            for kind, text in deceiving(questions[number], others, draw):
                made.append(dict(row, answer=text, kind=kind, human_marks=0, human_decision="not"))
        for row in rows:
            if draw.random() < FORMS:
                made.append(dict(row, answer=reworded(row["answer"], draw), of=row["learner"]))
        made = [dict(row, learner=f"made {number}") for number, row in enumerate(made)]
        self.add("made from " + name, rubric, made, wanted, group)

    def add(self, name, rubric, rows, wanted, group):
        """Measures the rows; returns the rubric's questions."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps({key: row[key] for key in ("learner", "question", "answer")}) + "\n")
            file.flush()
            done = subprocess.run([self.program, "measures", str(rubric), file.name], capture_output=True, text=True, check=True)
        results, questions = {}, []
        for line in done.stdout.splitlines():
            result = json.loads(line)
            self.names = result.get("measures", self.names)
            questions = result.get("questions", questions)
            results[result.get("learner")] = result
        for row in rows:
            result = results.get(row["learner"])
            if not result or not result["points"] or row.get("max", result["max"]) != result["max"]:
                continue
            total = sum(point["tariff"] for point in result["points"])
            number, before = len(self.wanted), len(self.x)
            for point in result["points"]:
                places = [place for requirement in point["requirements"] for place in requirement]
                sum_of_weights = sum(place["weight"] for place in places)
                for place in places:
                    self.x.append(place["values"])
                    self.owner.append(number)
                    self.share.append(place["weight"] / sum_of_weights * point["tariff"] / total)
            if len(self.x) == before:
                continue
            self.sets.append(name)
            self.groups.append(group(row))
            self.wanted.append(wanted(row))
            weight = WEIGHT.get(row.get("kind"), 1.0)
            self.weights.append(FORM if "of" in row else MADE[row["kind"]] if name.startswith("made") else weight)
            self.refused.append(bool(result["flags"] & REFUSED))
            self.tariffs.append(total)
        return questions

    def add_extended(self, name, rubric, rows):
        """Answers to all of a unit, with a decision for each of its points: each is taken as an answer to that point."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps({key: row[key] for key in ("learner", "answer")}) + "\n")
            file.flush()
            done = subprocess.run([self.program, "measures", str(rubric), file.name], capture_output=True, text=True, check=True)
        results = [json.loads(line) for line in done.stdout.splitlines()]
        results = {result["learner"]: result for result in results if "learner" in result}
        for row in rows:
            result = results[row["learner"]]
            for index, (point, decision) in enumerate(zip(result["points"], row["human_decisions"], strict=True)):
                places = [place for requirement in point["requirements"] for place in requirement]
                sum_of_weights = sum(place["weight"] for place in places)
                for place in places:
                    self.x.append(place["values"])
                    self.owner.append(len(self.wanted))
                    self.share.append(place["weight"] / sum_of_weights)
                if places:
                    self.sets.append(name)
                    self.groups.append(f"{row['rubric']}-{index + 1}")
                    self.wanted.append(LEVEL[decision])
                    self.weights.append(1.0)
                    self.refused.append(bool(result["flags"] & REFUSED))
                    self.tariffs.append(point["tariff"])

    def finish(self):
        for name in ("x", "owner", "share", "wanted", "weights", "tariffs"):
            setattr(self, name, np.array(getattr(self, name), float if name in ("share", "wanted", "weights") else int))


def load(program, seeds):
    answers = Answers(program)
    marks = lambda row: row["human_marks"] / row["max"]
    right = {}
    for rubric in sorted((CORPUS / "subjects").glob("*.md")):
        right[rubric.stem] = [row["answer"] for row in read(rubric.with_suffix(".jsonl")) if row["human_marks"] == row["max"]]
    elsewhere = lambda own: [text for name, texts in right.items() if name not in own for text in texts]
    for rubric in sorted((CORPUS / "subjects").glob("*.md")):
        answers.add_made("own", rubric, read(rubric.with_suffix(".jsonl")), marks, lambda row: row["question"],
                         elsewhere(NEAR.get(rubric.stem, [rubric.stem])))
    gold = CORPUS / "marked-answers"
    for name in ("subjects-dev", "subjects-class-dev"):
        answers.add_made(name, gold / f"{name}.md", read(gold / f"{name}.jsonl"), marks, lambda row: row["question"],
                         right["history"] + right["english"])
    decisions = lambda row: LEVEL[row["human_decision"]]
    for folder in ([seeds] if seeds else []) + [None]:
        for path in (gold / "units-class-dev.jsonl", gold / "units-dev.jsonl", CORPUS / "units" / "units-own.jsonl"):
            for unit, curated in UNITS.items():
                rubric = folder / f"{unit}.txt" if folder else ROOT / "Rubrics" / f"{curated}.md"
                rows = [row for row in read(path) if row["rubric"] == unit]
                answers.add_made(("seeds " if folder else "rubrics ") + path.stem, rubric, rows, decisions,
                                 lambda row: row["rubric"] + "-" + row["question"], elsewhere(NEAR["retail"]))
        for path in (gold / "extended-dev.jsonl", CORPUS / "units" / "extended-own.jsonl"):
            for unit, curated in UNITS.items():
                rubric = folder / f"{unit}.txt" if folder else ROOT / "Rubrics" / f"{curated}.md"
                answers.add_extended(("seeds " if folder else "rubrics ") + path.stem, rubric,
                                     [row for row in read(path) if row["rubric"] == unit])
    answers.finish()
    return answers


def sure(answers):
    """Ideas that are found in full where nothing more is asked (CreditModel.isSure)."""
    of = lambda name: answers.x[:, answers.names.index(name)]
    asks = of("asksReasons") + of("asksDescription") + of("asksJudgement") + of("isStructural")
    against = of("denied") + of("opposed") + of("misconception") + of("rejected")
    named = (of("ownWord") == 1000) & ((of("tariff") == 200) | (of("asksList") == 1000))
    return (of("named") == 1000) & (asks == 0) & (against == 0) & ((of("isOpen") == 0) | (of("specific") >= 500) | named)


def about(answers):
    """The share of its credit that an idea keeps (CreditModel.about)."""
    of = lambda name: answers.x[:, answers.names.index(name)]
    share = np.clip((2 * of("bearing") + of("subject") - ABOUT[0]) / (ABOUT[1] - ABOUT[0]), 0, 1)
    return np.where((of("hit") > 0) | (of("isStructural") > 0), 1, share)


class Trees:
    def __init__(self, answers, rows):
        """Fits to the answers whose numbers are in rows; those without weight are left out."""
        rows = rows[answers.weights[rows] > 0]
        self.columns = [i for i, name in enumerate(answers.names) if name != "always"]
        kept = np.isin(answers.owner, rows)
        x = answers.x[kept][:, self.columns]
        self.sign = [1 if answers.names[i] in RAISES else -1 if answers.names[i] in LOWERS else 0 for i in self.columns]
        levels = np.linspace(0, 1, BINS + 1)[1:-1]
        self.edges = [np.unique(np.round(np.quantile(x[:, j], levels))) for j in range(x.shape[1])]
        bins = self.bins(x)
        place = {row: i for i, row in enumerate(rows)}
        owner = np.array([place[i] for i in answers.owner[kept]])
        share, wanted, weight = (answers.share * about(answers))[kept], answers.wanted[rows], answers.weights[rows]
        logit = np.full(len(x), BASE)
        self.trees = []
        for _ in range(TREES):
            p = 1 / (1 + np.exp(-logit))
            error = np.bincount(owner, share * p, len(rows)) - wanted
            slope = p * (1 - p)
            gradient = 2 * (weight * error)[owner] * share * slope
            curvature = 2 * weight[owner] * share * slope * np.maximum(slope, 0.05)
            tree = self.grow(bins, gradient, curvature, np.arange(len(x)), 0, -1e9, 1e9)
            self.trees.append(tree)
            logit += RATE * self.apply(tree, bins, len(x))

    def bins(self, x):
        return [np.searchsorted(edges, x[:, j], side="left").astype(np.int64) for j, edges in enumerate(self.edges)]

    def grow(self, bins, gradient, curvature, rows, depth, low, high):
        g, h = gradient[rows].sum(), curvature[rows].sum()
        value = float(max(-4, min(4, np.clip(-g / (h + RIDGE), low, high))))
        if depth == DEPTH or len(rows) < 2 * FEWEST:
            return value
        best, choice = 1e-6, None
        parent = -(g * value + 0.5 * (h + RIDGE) * value * value)
        for j, all_bins in enumerate(bins):
            count = len(self.edges[j])
            if count == 0:
                continue
            own = all_bins[rows]
            gl = np.bincount(own, gradient[rows], count + 1).cumsum()[:-1]
            hl = np.bincount(own, curvature[rows], count + 1).cumsum()[:-1]
            n = np.bincount(own, minlength=count + 1).cumsum()[:-1]
            left = np.clip(-gl / (hl + RIDGE), low, high)
            right = np.clip(-(g - gl) / (h - hl + RIDGE), low, high)
            gain = (-(gl * left + 0.5 * (hl + RIDGE) * left ** 2)
                    - ((g - gl) * right + 0.5 * (h - hl + RIDGE) * right ** 2) - parent)
            allowed = (n >= FEWEST) & (len(rows) - n >= FEWEST)
            if self.sign[j]:
                allowed &= (left <= right) if self.sign[j] > 0 else (left >= right)
            gain = np.where(allowed, gain, -1)
            place = int(gain.argmax())
            if gain[place] > best:
                best, choice = gain[place], (j, place, (left[place] + right[place]) / 2)
        if choice is None:
            return value
        j, place, middle = choice
        is_left = bins[j][rows] <= place
        low_side, high_side = (low, middle), (middle, high)
        if self.sign[j] < 0:
            low_side, high_side = high_side, low_side
        if not self.sign[j]:
            low_side = high_side = (low, high)
        return (j, place, self.grow(bins, gradient, curvature, rows[is_left], depth + 1, *low_side),
                self.grow(bins, gradient, curvature, rows[~is_left], depth + 1, *high_side))

    def apply(self, tree, bins, count):
        out = np.zeros(count)

        def walk(tree, rows):
            if not isinstance(tree, tuple):
                out[rows] = tree
                return
            is_left = bins[tree[0]][rows] <= tree[1]
            walk(tree[2], rows[is_left])
            walk(tree[3], rows[~is_left])

        walk(tree, np.arange(count))
        return out

    def predict(self, answers):
        """The score of every answer, 0…1."""
        bins = self.bins(answers.x[:, self.columns])
        logit = np.full(len(answers.x), BASE)
        for tree in self.trees:
            logit += RATE * self.apply(tree, bins, len(answers.x))
        credit = np.where(sure(answers), np.maximum(SURE, 1 / (1 + np.exp(-logit))), 1 / (1 + np.exp(-logit)))
        score = np.bincount(answers.owner, answers.share * about(answers) * credit, len(answers.wanted))
        score[answers.refused] = 0
        return score

    def numbers(self, tree):
        """Seven questions (measure, bound) and eight leaves of a tree, breadth first."""
        nodes, leaves = [(0, 1000)] * 7, [0] * 8

        def fill(tree, node, depth, leaf):
            if depth == DEPTH:
                leaves[leaf] = round(tree * RATE * 1000)
            elif isinstance(tree, tuple):
                nodes[node] = (self.columns[tree[0]], int(self.edges[tree[0]][tree[1]]))
                fill(tree[2], 2 * node + 1, depth + 1, leaf)
                fill(tree[3], 2 * node + 2, depth + 1, leaf + (4 >> depth))
            else:
                fill(tree, 2 * node + 1, depth + 1, leaf)

        fill(tree, 0, 0, 0)
        return [number for node in nodes for number in node] + leaves


def concordance(a, b):
    return 2 * np.cov(a, b, bias=True)[0, 1] / (a.var() + b.var() + (a.mean() - b.mean()) ** 2)


def report(answers, score):
    for name in sorted(set(answers.sets)):
        rows = np.array([i for i, own in enumerate(answers.sets) if own == name])
        given = score[rows]
        if name.startswith("made"):
            attacks = answers.wanted[rows] == 0
            print(f"{name:36} n={attacks.sum():5}  of nothing, earns something {np.mean(given[attacks] >= 0.33):.3f}")
            given, rows = given[~attacks], rows[~attacks]
        if "units" in name or "extended" in name:
            given = np.where(given >= 0.67, 1, np.where(given >= 0.33, 0.5, 0))
        else:
            given = np.floor(given * answers.tariffs[rows] + 0.5) / answers.tariffs[rows]
        print(f"{name:36} n={len(rows):5}  agreement {concordance(given, answers.wanted[rows]):.3f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examiner-benchmark", default=str(ROOT / ".build/release/examiner-benchmark"))
    parser.add_argument("--seeds", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    answers = load(options.examiner_benchmark, options.seeds)
    everything = np.arange(len(answers.wanted))
    if options.write:
        fitted = Trees(answers, everything)
        lines = ["    " + ", ".join(str(number) for number in fitted.numbers(tree)) + "," for tree in fitted.trees]
        text = ("extension CreditModel {\n  /// Fitted by `Benchmarks/fit_credit.py`, not by hand: for each tree seven questions, as measure"
                " and bound, and eight leaves in\n  /// thousandths of a logit.\n  static let trees: [Int16] = [\n" + "\n".join(lines) + "\n  ]\n}\n")
        (ROOT / "Sources/Marking/CreditTrees.swift").write_text(text, encoding="utf-8")
        print(f"{len(lines)} trees fitted to {len(everything)} answers")
        return
    groups = sorted(set(answers.groups))
    np.random.RandomState(1).shuffle(groups)
    fold = {group: number % 6 for number, group in enumerate(groups)}
    folds = np.array([fold[group] for group in answers.groups])
    score = np.zeros(len(everything))
    for number in range(6):
        held = folds == number
        score[held] = Trees(answers, everything[~held]).predict(answers)[held]
    print("cross-validated by question, in six parts")
    report(answers, score)


if __name__ == "__main__":
    main()
