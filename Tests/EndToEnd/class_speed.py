"""A class of 1,000 learners and 10 questions with all its files, timed: class_speed.py EXAMINER [SECONDS].

Fails where the best of three runs takes longer than SECONDS (3 when not given).
"""
import csv
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent.parent
limit = float(sys.argv[2]) if len(sys.argv) > 2 else 3
random.seed(1)
# The five questions of a unit twice over, with the answers of the corpus to them.
head, *questions = re.split(r"(?m)^(?=## Question )", (root / "Rubrics/principles-of-customer-service.md").read_text())
again = [re.sub(r"^## Question (\S+)", r"## Question 1\1", question) for question in questions]
answers = {}
for name in ["marked-answers/units-class-dev.jsonl", "units/units-own.jsonl"]:
    for line in open(root / "Corpus" / name, encoding="utf-8"):
        row = json.loads(line)
        if row.get("rubric") == "001":
            answers.setdefault(row["question"], []).append(row["answer"])
known = sorted(answers, key=int)[: len(questions)]

with tempfile.TemporaryDirectory() as folder:
    work = pathlib.Path(folder)
    (work / "rubric.md").write_text(head + "".join(questions) + "".join(again), encoding="utf-8")
    with open(work / "class.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Email", "Name"] + [f"Q{q}" for q in known] + [f"Q1{q}" for q in known])
        for learner in range(1000):
            cells = [random.choice(answers[q]) for q in known + known]
            writer.writerow([f"l{learner}@college.example", f"Learner {learner}"] + cells)
    best = 1e9
    for _ in range(3):
        began = time.monotonic()
        subprocess.run(
            [sys.argv[1], "mark", work / "rubric.md", work / "class.csv", "--output", f"{work}/out/", "--quiet"], check=True)
        best = min(best, time.monotonic() - began)
    pages = len(list((work / "out/feedback").iterdir()))

print(f"1,000 learners x {2 * len(known)} questions, {pages} pages of feedback and all tables: {best:.2f} s")
sys.exit(0 if pages == 1000 and best <= limit else 1)
