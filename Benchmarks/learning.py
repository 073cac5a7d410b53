#!/usr/bin/env python3
"""What learning costs and what it brings: learning.py [--examiner PATH] [--scientsbank FILE.jsonl].

17,000 answers to 10 questions, made of the sentences of Corpus/subjects with slips of the pen and marked by where the sentences
come from, are learnt from on one core and marked with the rules and without. Where a file of SciEntsBank (SemEval-2013 Task 7) is
given, one JSON object a line with split, question_id, question, reference_answers, answer_id, answer, score, max_score, rules are
learnt from its train split, and its test-ua split is marked: macro-averaged F1 of right and wrong. Only the standard library is
used; exit code 1 where a bar is missed.
"""
import argparse
import json
import pathlib
import random
import re
import resource
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BARS = {"seconds to learn 17,000 answers": (60, False), "speed with rules, share of the speed without": (0.5, True),
        "share of rules that can be read": (0.95, True), "macro F1, SciEntsBank test-ua": (0.80, True)}


def run(args, *command):
    """The output, and the processor seconds of the command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([args.examiner, *map(str, command)], capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"{command}: exit {done.returncode}\n{done.stderr}")
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def slip(text, chance):
    """Two neighbouring letters of a word change places."""
    place = chance.randrange(max(1, len(text) - 2))
    if chance.random() < 0.3 and text[place:place + 2].isalpha():
        text = text[:place] + text[place + 1] + text[place] + text[place + 2:]
    return text


def large_set(folder):
    """A rubric of 10 questions of Corpus, and 17,000 answers."""
    chance = random.Random(1)
    rubric, answers = ["# Ten questions"], []
    for subject in ["biology", "chemistry"]:
        text = (ROOT / f"Corpus/subjects/{subject}.md").read_text(encoding="utf-8")
        questions = re.split(r"(?m)^(?=## )", text)[1:6]
        rubric += questions
        rows = [json.loads(line) for line in open(ROOT / f"Corpus/subjects/{subject}.jsonl", encoding="utf-8")]
        for question in questions:
            name = question.split("\n")[0].removeprefix("## Question ")
            own = [row for row in rows if row["question"] == name]
            sentences = [(part, row["human_marks"]) for row in own
                         for part in re.split(r"(?<=[.!?])\s+|\n+", row["answer"]) if part.strip()]
            for number in range(1700):
                chosen = chance.sample(sentences, min(len(sentences), chance.randint(1, 4)))
                marks = round(sum(value for _, value in chosen) / len(chosen))
                answers.append({"learner": f"{name}-{number}", "question": name,
                                "answer": slip(" ".join(part for part, _ in chosen), chance), "human_marks": marks})
    (folder / "large.md").write_text("\n".join(rubric), encoding="utf-8")
    (folder / "large.jsonl").write_text("".join(json.dumps(row) + "\n" for row in answers), encoding="utf-8")
    return folder / "large.md", folder / "large.jsonl"


def measure_large(args, folder):
    rubric, answers = large_set(folder)
    _, seconds = run(args, "learn", answers, "--human", "human_marks", "--rubric", rubric, "--output", folder / "learnt.md",
                     "--workers", 1, "--quiet", "--resamples", 100)
    rules = re.findall(r"^- [+-]\d+ (?!point )(.+?) \(\d+ answers?,", (folder / "learnt.md").read_text(encoding="utf-8"), re.M)
    readable = [rule for rule in rules if re.fullmatch(r'[\w\']{2,}|"[^"]+"|[\w\']+( … [\w\']+)+|concept .+', rule)]

    def speed(path):
        return min(run(args, "mark", path, answers, "--to", "jsonl", "--output", folder / "out.jsonl", "--workers", 1)[1]
                   for _ in range(3))

    plain, learnt = speed(rubric), speed(folder / "learnt.md")
    return {"seconds to learn 17,000 answers": seconds, "speed with rules, share of the speed without": plain / learnt,
            "share of rules that can be read": len(readable) / max(1, len(rules))}, len(rules)


def measure_public(args, folder):
    for split in ["train", "test-ua"]:
        run(args, "import", args.scientsbank, "--question", "question_id", "--answer", "answer", "--human", "score", "--max",
            "max_score", "--text", "question", "--model", "reference_answers", "--learner", "answer_id", "--where",
            f"split={split}", "--output", folder / f"{split}.jsonl", "--rubric", folder / "public.md")
    run(args, "learn", folder / "train.jsonl", "--human", "human_marks", "--rubric", folder / "public.md", "--output",
        folder / "public-learnt.md", "--quiet", "--resamples", 100)
    human = [json.loads(line)["human_marks"] for line in open(folder / "test-ua.jsonl", encoding="utf-8")]
    figures = {}
    for name, rubric in [("macro F1, model answers alone", "public.md"), ("macro F1, SciEntsBank test-ua", "public-learnt.md")]:
        lines, _ = run(args, "mark", folder / rubric, folder / "test-ua.jsonl", "--to", "jsonl")
        results = [json.loads(line) for line in lines.splitlines()]
        assert all(any(point["evidence"] for point in row["points"]) for row in results if row["marks"]), "a mark without evidence"
        scores = []
        for level in [0, 1]:
            hits = sum(own == level == row["marks"] for own, row in zip(human, results))
            scores.append(2 * hits / (human.count(level) + sum(row["marks"] == level for row in results)))
        figures[name] = sum(scores) / 2
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examiner", default=str(ROOT / ".build/release/examiner"))
    parser.add_argument("--scientsbank", help="the data set, which does not ship with the project")
    args = parser.parse_args()
    missed = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        figures, rules = measure_large(args, folder)
        print(f"{rules} rules")
        if args.scientsbank:
            figures |= measure_public(args, folder)
        for what, value in figures.items():
            bar, isLeast = BARS.get(what, (None, True))
            print(f"{what}: {value:.3f}" + (f" (bar: {'at least' if isLeast else 'at most'} {bar})" if bar else ""))
            if bar and (value < bar if isLeast else value > bar):
                missed.append(what)
    if missed:
        raise SystemExit("missed: " + "; ".join(missed))


if __name__ == "__main__":
    main()
