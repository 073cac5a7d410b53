#!/usr/bin/env python3
"""Fits the two numbers of marking by model answers, and says how well they do on questions they were not fitted on.

    model-answers.py EXAMINER FIT.jsonl [--split NAME] [TEST.jsonl ...]

Each line of a file has question_id, question, reference_answers, answer_id, answer, score (0 or 1) and perhaps split.
The rubric is made of the model answers alone. From the answers of FIT (of one split) it fits

- the coverage that is worth half the marks (ModelAnswerMarker.fullCoverage is twice that), by macro-averaged F1;
- the chance of full marks by coverage (ModelAnswerMarker.chances),

and prints both, the F1 of thresholds fitted on nine tenths of the questions and tried on the tenth, and, with the threshold
of all of FIT, the figures of every file and split. Only the standard library is used.
"""
import argparse, json, os, subprocess, tempfile, zlib

FULL_COVERAGE = 0.58      # as in ModelAnswerMarker: the score is coverage over this


def read(path):
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    return [r for r in rows if r.get("reference_answers")]


def scores(examiner, rows):
    flat = lambda text: " ".join(text.split())
    text, seen = ["# Model answers", ""], set()
    for r in rows:
        if r["question_id"] in seen: continue
        seen.add(r["question_id"])
        text += [f"## Question {r['question_id']} (1 mark)", "", flat(r["question"]), "", "### Model answers", ""]
        text += [f"- {flat(a)}" for a in r["reference_answers"]] + [""]
    with tempfile.TemporaryDirectory() as folder:
        rubric, answers = os.path.join(folder, "rubric.md"), os.path.join(folder, "answers.jsonl")
        with open(rubric, "w", encoding="utf-8") as file: file.write("\n".join(text))
        with open(answers, "w", encoding="utf-8") as file:
            for number, r in enumerate(rows):
                row = {"learner": str(number), "question": r["question_id"], "answer": r["answer"]}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
        done = subprocess.run([examiner, "mark", rubric, answers, "--to", "jsonl"], capture_output=True, text=True)
        if done.returncode: raise SystemExit(done.stderr[-2000:])
    found = {int(r["learner"]): r["score"] for r in map(json.loads, done.stdout.splitlines())}
    return [found[i] for i in range(len(rows))]


def macro_f1(human, given):
    total = 0
    for c in (0, 1):
        both = sum(h == c == g for h, g in zip(human, given))
        total += 2 * both / max(1, sum(h == c for h in human) + sum(g == c for g in given))
    return total / 2


def correlation(x, y):
    n, mx, my = len(x), sum(x) / len(x), sum(y) / len(y)
    vx, vy = sum((a - mx) ** 2 for a in x), sum((b - my) ** 2 for b in y)
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / (vx * vy) ** 0.5 if vx and vy else 0


def threshold(human, score):
    """The threshold with the best F1, smoothed over its neighbours so that no single answer decides."""
    steps = [i / 100 for i in range(20, 86)]
    f1 = [macro_f1(human, [s >= t for s in score]) for t in steps]
    smooth = lambda i: sum(f1[max(0, i - 3):i + 4]) / len(f1[max(0, i - 3):i + 4])
    return steps[max(range(len(steps)), key=smooth)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("examiner"); parser.add_argument("fit"); parser.add_argument("test", nargs="*")
    parser.add_argument("--split")
    args = parser.parse_intermixed_args()
    rows = read(args.fit)
    all_scores = scores(args.examiner, rows)
    pairs = [(r, s) for r, s in zip(rows, all_scores) if args.split in (None, r.get("split"))]
    fold = lambda r: zlib.crc32(r["question_id"].encode()) % 10
    human, given = [], []
    for k in range(10):
        train = [(r, s) for r, s in pairs if fold(r) != k]
        t = threshold([r["score"] for r, _ in train], [s for _, s in train])
        for r, s in pairs:
            if fold(r) == k: human.append(r["score"]); given.append(s >= t)
    print(f"cross-validated by question: n={len(human)} macro-F1={macro_f1(human, given):.3f}")
    t = threshold([r["score"] for r, _ in pairs], [s for _, s in pairs])
    print(f"score worth half the marks: {t:.2f}, a coverage of {t * FULL_COVERAGE:.3f}")
    for low in range(0, 58, 5):
        part = [r["score"] for r, s in pairs if low <= s * FULL_COVERAGE * 100 < low + 5]
        if part: print(f"  coverage {low / 100:.2f} to {low / 100 + 0.05:.2f}: {sum(part):5} of {len(part):5} right, {sum(part) / len(part):.2f}")
    part = [r["score"] for r, s in pairs if s >= 1]
    if part: print(f"  coverage {FULL_COVERAGE} and more: {sum(part):5} of {len(part):5} right, {sum(part) / len(part):.2f}")
    for path in [args.fit] + args.test:
        rows = read(path) if path != args.fit else rows
        found = scores(args.examiner, rows) if path != args.fit else all_scores
        for split in sorted({r.get("split", "") for r in rows}):
            part = [(r["score"], s) for r, s in zip(rows, found) if r.get("split", "") == split]
            human, score = [h for h, _ in part], [s for _, s in part]
            print(f"{os.path.basename(path)} {split}: n={len(part)} r={correlation(human, score):.3f}"
                  f" macro-F1={macro_f1(human, [s >= 0.5 for s in score]):.3f}, with the fitted threshold"
                  f" {macro_f1(human, [s >= t for s in score]):.3f}")


if __name__ == "__main__":
    main()
