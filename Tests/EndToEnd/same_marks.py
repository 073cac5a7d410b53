#!/usr/bin/env python3
"""same_marks.py A.jsonl B.jsonl: the same learners have the same marks for the same questions in both results."""
import json
import sys


def marks(path):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {(row["learner"], row["question"]): (row["marks"], row["score"]) for row in rows}


first, second = marks(sys.argv[1]), marks(sys.argv[2])
different = [key for key in sorted(set(first) | set(second)) if first.get(key) != second.get(key)]
for key in different[:10]:
    print(key, first.get(key), second.get(key), file=sys.stderr)
print(f"{len(first) - len(different)} passed, {len(different)} failed")
sys.exit(1 if different else 0)
