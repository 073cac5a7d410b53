"""Kills runs at random moments with SIGKILL, resumes them, and compares every byte: kills.py EXAMINER [KILLS] [SEED].

The input is made long enough to keep the program busy for some seconds, with one row in a hundred malformed. A run is
killed and resumed, often several times, until it ends by itself; then the results and the list of rejected rows must be
those of a run that nobody disturbed, and nothing else may be left in the folder.
"""

import json, pathlib, random, subprocess, sys, tempfile, time

examiner, kills = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 5
root = pathlib.Path(__file__).resolve().parents[2]
rubric = str(root / "Rubrics/customer-service-fundamentals.md")
answers = []
for path in sorted((root / "Corpus/marked-answers").glob("units-class*.jsonl")):
    answers += [json.loads(line)["answer"] for line in open(path, encoding="utf-8")]
assert answers, "no answers in Corpus/marked-answers"
chance = random.Random(seed)


def write_input(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for number in range(rows):
            if number % 100 == 57:
                out.write('{"learner": "broken %d", "answer"\n' % number)
                continue
            row = {"learner": f"L{number:06}", "question": "1", "answer": answers[number * 7 % len(answers)]}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def command(folder, form, *more):
    return [examiner, "mark", rubric, str(folder / "in.jsonl"), "--to", form, "--output", str(folder / "out"),
            "--rejected", str(folder / "rejected"), *more]


def read(folder):
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["in.jsonl", "out", "rejected"], f"left in the folder: {names}"
    return (folder / "out").read_bytes(), (folder / "rejected").read_bytes()


with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    rows, seconds = 5_000, 0.0
    while seconds < 2.5:
        rows = rows * 2
        write_input(folder / "in.jsonl", rows)
        began = time.monotonic()
        code = subprocess.run(command(folder, "jsonl"), stderr=subprocess.DEVNULL).returncode
        seconds = time.monotonic() - began
        assert code == 65, code
    expected = {"jsonl": read(folder)}
    subprocess.run(command(folder, "csv"), stderr=subprocess.DEVNULL)
    expected["csv"] = read(folder)
    print(f"{rows} rows, {seconds:.1f} s undisturbed", flush=True)

    done = resumed = runs = 0
    while done < kills:
        form = chance.choice(["jsonl", "jsonl", "csv"])
        for name in ["out", "rejected"]:
            (folder / name).unlink(missing_ok=True)
        runs += 1
        first = True
        while True:
            workers = str(chance.randint(1, 3))
            more = ["--workers", workers] + ([] if first and chance.random() < 0.5 else ["--resume"])
            process = subprocess.Popen(command(folder, form, *more), stderr=subprocess.PIPE, text=True)
            try:
                _, errors = process.communicate(
                    timeout=chance.uniform(0, seconds * 0.7) if done < kills else None)
                assert process.returncode == 65, (process.returncode, errors[-500:])
            except subprocess.TimeoutExpired:
                process.kill()
                _, errors = process.communicate()
                done += 1
            resumed += "going on after" in errors
            first = False
            if process.returncode == 65:
                break
        assert read(folder) == expected[form], f"other bytes after {done} kills"
    print(f"{done} kills in {runs} runs, {resumed} times gone on from a checkpoint: the bytes are identical")
    assert resumed * 5 >= done, "hardly any run was gone on with"
