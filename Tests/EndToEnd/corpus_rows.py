#!/usr/bin/env python3
"""corpus_rows.py FOLDER: writes Corpus's answers as JSON Lines with learner, question and answer only.

mock-paper.jsonl holds the mock paper; 000.jsonl … 004.jsonl the marked answers of each customer-service unit.
"""
import collections
import csv
import json
import pathlib
import sys

target = pathlib.Path(sys.argv[1])
corpus = pathlib.Path(__file__).resolve().parents[2] / "Corpus"


def write(name, rows):
    with open(target / f"{name}.jsonl", "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps({key: row.get(key, "") for key in ("learner", "question", "answer")}) + "\n")


with open(corpus / "mock-paper.csv", encoding="utf-8", newline="") as paper:
    write("mock-paper", csv.DictReader(paper))
units = collections.defaultdict(list)
for path in sorted([*(corpus / "marked-answers").glob("*.jsonl"), *(corpus / "units").glob("*.jsonl")]):
    with open(path, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if "rubric" in row:
                # Long answers to a whole unit name no question.
                units[row["rubric"]].append(row if "human_decision" in row else dict(row, question=""))
for unit, rows in units.items():
    write(unit, rows)
