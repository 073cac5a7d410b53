"""A class of 1,000 learners and 10 questions with all its files, timed: class_speed.py EXAMINER [SECONDS].

Prints the best of three runs: the wall clock, and the processor time, which a busy machine lengthens less. Fails where a
page is missing, or where the processor time is more than SECONDS (6 when not given; 1.3 were needed).
"""
import csv
import json
import pathlib
import random
import re
import resource
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent.parent
limit = float(sys.argv[2]) if len(sys.argv) > 2 else 6
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
    best = processor = 1e9
    for _ in range(3):
        began = time.monotonic()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.argv[1], "mark", work / "rubric.md", work / "class.csv", "--output", f"{work}/out/", "--quiet"], check=True)
        best = min(best, time.monotonic() - began)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = min(processor, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    pages = len(list((work / "out/feedback").iterdir()))

print(f"1,000 learners x {2 * len(known)} questions, {pages} pages of feedback and all tables: {best:.2f} s, {processor:.2f} s of processor time")
sys.exit(0 if pages == 1000 and processor <= limit else 1)
