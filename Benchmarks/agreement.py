#!/usr/bin/env python3
"""Agreement of `examiner mark` with the marked answers of Corpus.

    agreement.py [options] [SUITE...]          figures of the suites: units, extended, subjects, own, further, layouts, shorthand
                                               (default: all but the last two)
    agreement.py [options] --ablation [SUITE...]   each mechanism switched off alone, and all of them added step by step to
                                                   key words alone, as two Markdown tables

  --examiner PATH   the program to run (default .build/release/examiner)
  --seeds DIR       unit texts 000.txt … 004.txt to mark the units by (default: the rubrics in Rubrics)
  --json            the figures as one JSON object instead of text

  units      marked-answers/units-*.jsonl and units/*.jsonl: one marking point each, met, partial or not; without
             units/units-taught.jsonl, which is only learnt from
  extended   marked-answers/extended-dev.jsonl: long answers, a decision for each point of a unit
  subjects   marked-answers/subjects-*: marks out of a maximum
  own        subjects/*: marks out of a maximum in 22 subjects
  further    further/*: the same by 31 mark schemes that nothing is fitted to
  layouts    layouts/*: the same by 32 newer ones, each laid out in its own way
  shorthand  shorthand/*: the same by 22 in the shorthand of examiners

QWK: quadratically weighted kappa. CCC: its continuous form on marks / max (Lin 1989). exact: the same decision or marks.
ECE: expected calibration error of `confidence` in 10 bins of equal width; a decision is right where the marker's is the
same: for answers marked in marks, full, some or none, with the least confidence of the question's points. Brier: mean square of confidence less right (1) or wrong (0).
kept N %: accuracy on the N % of answers that the program is most confident of; among equals, the corpus's order decides.
Only the standard library is used.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT / "Corpus"
UNITS = {
    "000": "customer-service-fundamentals",
    "001": "principles-of-customer-service",
    "002": "introduction-to-customer-services",
    "003": "customer-service-environments",
    "004": "customer-service-delivery",
}
LEVEL = {"not": 0, "partial": 1, "met": 2}
SUITES = ["units", "extended", "subjects", "own"]
# Folders of mark schemes with marked answers to which nothing is fitted.
UNFITTED = ("further", "layouts", "shorthand")
# From key words alone to all there is: what each step adds.
STEPS = [
    ("synonyms", "synonyms weak kindred traces"),
    ("spelling", "spelling"),
    ("polarity", "negation sides directions misconceptions"),
    ("command words", "commands"),
    ("structure", "structure development styles order criteria"),
    ("what counts for nothing", "given division distinct lists echoes gibberish elsewhere asides"),
    ("fitted credit", "fitted"),
    ("learnt rules", "learnt"),
]
# Answers that only look right: nothing, or next to nothing, is to be earned with them.
ATTACKS = {"stuffed", "parrot", "negated", "offtopic", "vague", "misconception"}
Row = collections.namedtuple("Row", "kind human machine confidence right")


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Examiner:
    def __init__(self, path, without=None):
        self.command = [path, "mark"] + (["--without", without] if without else [])

    def mark(self, rubric, rows):
        """The results of rows, in their order. A rubric with errors (exit 65) marks what it can; the rest is None."""
        with tempfile.TemporaryDirectory() as folder:
            answers = pathlib.Path(folder) / "answers.jsonl"
            with open(answers, "w", encoding="utf-8") as out:
                for number, row in enumerate(rows):
                    text = {"learner": str(number), "question": row["question"], "answer": row["answer"]}
                    out.write(json.dumps(text, ensure_ascii=False) + "\n")
            arguments = self.command + [str(rubric), str(answers), "--to", "jsonl"]
            done = subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8")
        if done.returncode not in (0, 65):
            sys.exit(f"{' '.join(arguments)}: exit {done.returncode}\n{done.stderr[-2000:]}")
        found = {}
        for line in done.stdout.splitlines():
            if line.strip():
                result = json.loads(line)
                found[int(result["learner"])] = result
        return [found.get(number) for number in range(len(rows))]

    def mechanisms(self):
        """The names that `--without` knows, as `--without help` lists them, one a line."""
        done = subprocess.run(self.command + ["--without", "help"], capture_output=True, text=True, encoding="utf-8")
        if done.returncode != 0:
            sys.exit(f"{' '.join(self.command)} --without help: exit {done.returncode}\n{done.stderr[-500:]}")
        return [line.split()[0] for line in done.stdout.splitlines() if line.strip()]


def share(marks, most):
    return 0 if marks == 0 else 2 if marks >= most else 1


def marked_by_points(examiner, paths, seeds):
    """Rows of answers to one point of a unit, or (`human_decisions`) to all its points."""
    rows = []
    for path in paths:
        by_unit = collections.defaultdict(list)
        for row in read(path):
            by_unit[row["rubric"]].append(row if "human_decision" in row else dict(row, question=""))
        for unit in sorted(by_unit):
            rubric = seeds / f"{unit}.txt" if seeds else ROOT / "Rubrics" / f"{UNITS[unit]}.md"
            for row, result in zip(by_unit[unit], examiner.mark(rubric, by_unit[unit])):
                human = row.get("human_decisions") or [row["human_decision"]]
                points = result["points"] if result else []
                if result and len(points) != len(human):
                    sys.exit(f"{path}: {row['learner']}: {len(points)} points, {len(human)} decisions of the marker")
                for place, decision in enumerate(human):
                    machine = LEVEL[points[place]["decision"]] if points else 0
                    confidence = points[place]["confidence"] if points else 0
                    level = LEVEL[decision]
                    rows.append(Row(row.get("kind", "class"), level / 2, machine / 2, confidence, level == machine))
    return rows


def marked_in_marks(examiner, paths):
    """Rows of answers with marks, and the questions whose maximum the program reads otherwise."""
    rows, wrong = [], set()
    for path in paths:
        answers = read(path)
        for row, result in zip(answers, examiner.mark(path.with_suffix(".md"), answers)):
            if result is None or result["max"] != row["max"]:
                wrong.add(row["question"])
            marks, most = (result["marks"], max(1, result["max"])) if result else (0, 1)
            confidence = min((point["confidence"] for point in result["points"]), default=0) if result else 0
            right = share(row["human_marks"], row["max"]) == share(marks, most)
            kind = row.get("kind", "class")
            rows.append(Row(kind, row["human_marks"] / row["max"], min(1, marks / most), confidence, right))
    return rows, wrong


def ccc(x, y):
    if not x:
        return float("nan")
    n = len(x)
    mx, my = sum(x) / n, sum(y) / n
    vx, vy = sum((a - mx) ** 2 for a in x) / n, sum((b - my) ** 2 for b in y) / n
    apart = vx + vy + (mx - my) ** 2
    return 2 * sum((a - mx) * (b - my) for a, b in zip(x, y)) / n / apart if apart else 1.0


def same(row):
    return abs(row.human - row.machine) < 1e-9


def calibration(rows, bins=10):
    """Expected calibration error, and the bins that hold answers: lower edge, number, mean confidence, accuracy."""
    held = collections.defaultdict(list)
    for row in rows:
        held[min(bins - 1, int(row.confidence * bins + 1e-9))].append(row)
    table, error = [], 0.0
    for place in sorted(held):
        part = held[place]
        confidence = sum(row.confidence for row in part) / len(part)
        right = sum(row.right for row in part) / len(part)
        error += abs(confidence - right) * len(part) / len(rows)
        table.append((place / bins, len(part), confidence, right))
    return error, table


def figures(rows):
    error, bins = calibration(rows)
    ordered = sorted(rows, key=lambda row: -row.confidence)
    kept = {}
    for percent in (100, 90, 80, 70):
        part = ordered[: max(1, len(rows) * percent // 100)]
        kept[str(percent)] = sum(row.right for row in part) / len(part)
    kinds = {}
    for kind in sorted({row.kind for row in rows}):
        part = [row for row in rows if row.kind == kind]
        kinds[kind] = {
            "answers": len(part),
            "same": sum(same(row) for row in part),
            "over": sum(row.machine > row.human + 1e-9 for row in part),
            "under": sum(row.machine < row.human - 1e-9 for row in part),
        }
    attacks = [row for row in rows if row.kind in ATTACKS]
    # What the project's bar is about: answers without anything to credit, whatever their maker's words.
    empty = [row for row in rows if row.kind in {"stuffed", "parrot", "negated", "offtopic"}]

    def over(part):
        return 100 * sum(row.machine > row.human + 1e-9 for row in part) / len(part) if part else 0.0

    return {
        "decisions": len(rows),
        "agreement": ccc([row.human for row in rows], [row.machine for row in rows]),
        "exact": sum(same(row) for row in rows) / len(rows),
        "over_marked_attacks": over(empty),
        "over_marked_designed": over(attacks),
        "ece": error,
        "brier": sum((row.confidence - row.right) ** 2 for row in rows) / len(rows),
        "kept": kept,
        "kinds": kinds,
        "bins": bins,
    }


def measure(examiner, suites, seeds):
    """Figures by set of answers; QWK of decisions is their CCC."""
    found = {}
    marked = CORPUS / "marked-answers"
    if "units" in suites:
        for path in sorted(marked.glob("units-*.jsonl")) + sorted((CORPUS / "units").glob("*-own.jsonl")):
            found[path.stem] = dict(figures(marked_by_points(examiner, [path], seeds)), statistic="QWK")
    if "extended" in suites:
        paths = sorted(marked.glob("extended-*.jsonl"))
        found["extended"] = dict(figures(marked_by_points(examiner, paths, seeds)), statistic="QWK")
    sets = [(path.stem, [path]) for path in sorted(marked.glob("subjects-*.jsonl"))] if "subjects" in suites else []
    if "own" in suites:
        sets.append(("own", sorted((CORPUS / "subjects").glob("*.jsonl"))))
    for name in UNFITTED:
        if name in suites:
            sets.append((name, sorted((CORPUS / name).glob("*.jsonl"))))
    for name, paths in sets:
        rows, wrong = marked_in_marks(examiner, paths)
        found[name] = dict(figures(rows), statistic="CCC", wrong_tariffs=sorted(wrong))
    return found


def show(name, f):
    print(f"{name}: n={f['decisions']} {f['statistic']}={f['agreement']:.3f} exact={f['exact']:.3f}")
    for kind, k in f["kinds"].items():
        line = f"    {kind:16} n={k['answers']:4}  same {k['same']:4}  over-marked {k['over']:4}  under-marked {k['under']:4}"
        print(line)
    if set(f["kinds"]) & ATTACKS:
        print(f"    over-marked: {f['over_marked_attacks']:.1f} % of stuffed, parroted, negated and off-topic answers;"
              f" {f['over_marked_designed']:.1f} % with vague and mistaken ones")
    print(f"    confidence: ECE={f['ece']:.3f} Brier={f['brier']:.3f}  right in bins: "
          + "  ".join(f"{edge:.1f}+ {right:.2f} (n={count})" for edge, count, _, right in f["bins"]))
    print("    right: " + "  ".join(f"{100 * right:.1f} % of the {percent} % kept" for percent, right in f["kept"].items()))
    if f.get("wrong_tariffs"):
        print(f"    tariffs wrong: {' '.join(f['wrong_tariffs'])}")


def ablation(path, suites, seeds):
    """Markdown tables of the sets' agreement and the attacks over-marked: without each mechanism, and step by step."""
    mechanisms = [name for name in Examiner(path).mechanisms() if name != "all"]
    stepped = [name for _, step in STEPS for name in step.split()]
    if sorted(stepped) != sorted(mechanisms):
        sys.exit(f"STEPS has not just what --without knows: {' '.join(sorted(set(stepped) ^ set(mechanisms)))}")
    whole = measure(Examiner(path), suites, seeds)
    names = list(whole)

    def head(first):
        print(f"| {first} | " + " | ".join(f"{n} {whole[n]['statistic']}" for n in names) + " | attacks over-marked | ECE |")
        print("|---" * (len(names) + 3) + "|")

    def together(found, key):
        kept = [f for f in found.values() if f["decisions"]]
        return sum(f[key] * f["decisions"] for f in kept) / sum(f["decisions"] for f in kept)

    def line(label, found, base=None):
        """A row of the table, and by how much it differs from the base's."""
        base = base or found

        def cell(new, old, places, unit=""):
            # A change that rounds to nothing is none, not "-0.000".
            change = round(new - old, places)
            return f"{new:.{places}f}{unit}" + (f" ({change:+.{places}f})" if change else "")

        cells = [cell(found[n]["agreement"], base[n]["agreement"], 3) for n in names]
        cells.append(cell(attacks(found), attacks(base), 1, " %"))
        cells.append(cell(together(found, "ece"), together(base, "ece"), 3))
        print(f"| {label} | " + " | ".join(cells) + " |", flush=True)
        return found

    def attacks(found):
        over = total = 0
        for f in found.values():
            for kind in ("stuffed", "parrot", "negated", "offtopic"):
                k = f["kinds"].get(kind)
                if k:
                    over, total = over + k["over"], total + k["answers"]
        return 100 * over / total if total else 0.0

    def left(place):
        """What is still switched off after the step."""
        return " ".join(step for _, step in STEPS[place + 1 :]).split()

    added = [left(place) for place in range(-1, len(STEPS) - 1)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(
            lambda without: measure(Examiner(path, ",".join(without)), suites, seeds),
            [[name] for name in mechanisms] + added,
        )
        head("without")
        line("nothing", whole)
        for mechanism in mechanisms:
            line(mechanism, next(found), whole)
        print()
        head("with")
        before = line("key words alone", next(found))
        for label, _ in STEPS[:-1]:
            before = line(f"+ {label}", next(found), before)
        line(f"+ {STEPS[-1][0]}", whole, before)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examiner", default=str(ROOT / ".build/release/examiner"))
    parser.add_argument("--seeds", type=pathlib.Path)
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("suites", nargs="*", metavar="SUITE")
    arguments = parser.parse_args()
    suites = arguments.suites or SUITES
    known = (*SUITES, *UNFITTED)
    unknown = [suite for suite in suites if suite not in known]
    if unknown:
        parser.error(f"no suite {unknown[0]!r}; there are {', '.join(known)}")
    if arguments.ablation:
        return ablation(arguments.examiner, suites, arguments.seeds)
    found = measure(Examiner(arguments.examiner), suites, arguments.seeds)
    if arguments.json:
        return print(json.dumps(found, indent=1))
    for name in found:
        show(name, found[name])


if __name__ == "__main__":
    main()
