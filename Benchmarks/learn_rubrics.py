#!/usr/bin/env python3
"""Learns the rules at the end of the rubrics in Rubrics from our own marked answers in Corpus/units.

    learn_rubrics.py [--examiner PATH]            checks that the rubrics hold the rules that are learnt from these answers
    learn_rubrics.py [--examiner PATH] --write    writes them

The model answers of the rubrics are learnt from too. The rules are learnt from the words of the answers alone (`examiner learn --weigh`); the fitted credit weighs them with what is
found of the points. `fit_credit.py` learns them several times, each time without some of the answers, so that what it fits
to is what rules say of answers that they were not learnt from. Only the standard library is used.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
UNITS = {"000": "customer-service-fundamentals", "001": "principles-of-customer-service",
         "002": "introduction-to-customer-services", "003": "customer-service-environments",
         "004": "customer-service-delivery"}
ANSWERS = [ROOT / "Corpus/units/units-own.jsonl", ROOT / "Corpus/units/units-taught.jsonl"]
# Rules are held back as much as does no harm: cross-validation chooses anything from 0.5 to 4, and 4 makes the fewest rules.
PENALTY = "4"


def answers():
    return [json.loads(line) for path in ANSWERS for line in open(path, encoding="utf-8") if line.strip()]


def model_answers(unit):
    """The model answers of a unit's rubric, as answers that have all marks."""
    question, is_model, rows = None, False, []
    for line in (ROOT / "Rubrics" / f"{UNITS[unit]}.md").read_text(encoding="utf-8").splitlines():
        if heading := re.match("#+ *(.*)", line):
            is_model = heading[1].lower() == "model answers"
            if number := re.match("Question ([0-9]+)", heading[1]):
                question = number[1]
        elif is_model and (answer := re.match("- (.*)", line)):
            rows.append({"rubric": unit, "question": question, "learner": f"model {len(rows) + 1}", "answer": answer[1],
                         "human_decision": "met"})
    return rows


def learn(examiner, rows, folder):
    """Writes the rubrics with the rules that are learnt from the rows into a folder."""
    for unit, name in UNITS.items():
        own = [row for row in rows if row["rubric"] == unit] + model_answers(unit)
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for row in own:
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
            file.flush()
            done = subprocess.run(
                [examiner, "learn", file.name, "--human", "human_decision", "--rubric", str(ROOT / "Rubrics" / f"{name}.md"),
                 "--weigh", "--penalty", PENALTY, "--output", str(folder / f"{name}.md"), "--quiet"], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{name}: {done.stderr}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examiner", default=str(ROOT / ".build/release/examiner"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows = answers()
    with tempfile.TemporaryDirectory() as folder:
        learn(options.examiner, rows, pathlib.Path(folder))
        for name in UNITS.values():
            learnt = (pathlib.Path(folder) / f"{name}.md").read_text(encoding="utf-8")
            path = ROOT / "Rubrics" / f"{name}.md"
            if options.write:
                path.write_text(learnt, encoding="utf-8")
            elif path.read_text(encoding="utf-8") != learnt:
                sys.exit(f"{path} does not hold the rules learnt from Corpus/units; see learn_rubrics.py --write")
    print(f"rules of {len(UNITS)} rubrics from {len(rows)} marked answers")


if __name__ == "__main__":
    main()
