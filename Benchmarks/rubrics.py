#!/usr/bin/env python3
"""The rubrics of this project on the answers of Corpus, as a table to cite: rubrics.py [--examiner PATH] [--resamples N].

Each row is one `examiner evaluate`: quadratic kappa in its continuous form with its 95 % interval, exact agreement, kappa of words
alone, expected calibration error. The units are marked by Rubrics, the subjects by the mark schemes beside their answers. Only the
standard library is used.
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
UNITS = {"000": "customer-service-fundamentals", "001": "principles-of-customer-service",
         "002": "introduction-to-customer-services", "003": "customer-service-environments",
         "004": "customer-service-delivery"}


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def evaluate(args, rubric, rows, column):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
        file.flush()
        done = subprocess.run(
            [args.examiner, "evaluate", rubric, file.name, "--human", column, "--to", "json", "--quiet", "--resamples",
             str(args.resamples)], capture_output=True, text=True)
    if not done.stdout:
        raise SystemExit(f"{rubric}: {done.stderr}")
    return json.loads(done.stdout)


def figure(result, name, who="program"):
    found = next(s for s in result["statistics"] if s["name"] == name)[who]
    return found


def interval(found):
    if found["value"] is None:
        return "–"
    if found["lower"] is None:
        return f"{found['value']:.2f}"
    return f"{found['value']:.2f} ({found['lower']:.2f} to {found['upper']:.2f})"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examiner", default=str(ROOT / ".build/release/examiner"))
    parser.add_argument("--resamples", type=int, default=1000)
    args = parser.parse_args()
    version = subprocess.run([args.examiner, "--version"], capture_output=True, text=True).stdout.strip()
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    sets = []
    for name in ["marked-answers/units-dev", "marked-answers/units-class-dev", "units/units-own"]:
        rows = read(ROOT / "Corpus" / f"{name}.jsonl")
        for unit, rubric in UNITS.items():
            part = [row for row in rows if row["rubric"] == unit]
            if part:
                sets.append((f"{rubric}, {name.split('/')[1]}", ROOT / "Rubrics" / f"{rubric}.md", part, "human_decision"))
    for name in ["marked-answers/subjects-dev", "marked-answers/subjects-class-dev"]:
        sets.append((name.split("/")[1], ROOT / "Corpus" / f"{name}.md", read(ROOT / "Corpus" / f"{name}.jsonl"), "human_marks"))
    for path in sorted((ROOT / "Corpus/subjects").glob("*.jsonl")):
        sets.append((f"{path.stem}, subjects", path.with_suffix(".md"), read(path), "human_marks"))
    print(f"{version}, commit {commit or 'unknown'}; {args.resamples} resamples, seed 1.\n")
    print("| rubric and answers | answers | quadratic κ (95 % interval) | exact | words alone κ | calibration error |")
    print("|---|---|---|---|---|---|")
    for name, rubric, rows, column in sets:
        result = evaluate(args, rubric, rows, column)
        print(
            f"| {name} | {result['answers']} | {interval(figure(result, 'continuous quadratic κ'))} "
            f"| {figure(result, 'exact agreement')['value']:.2f} "
            f"| {figure(result, 'continuous quadratic κ', 'words')['value']:.2f} "
            f"| {result['calibration']['expectedError']['value']:.2f} |")


if __name__ == "__main__":
    main()
