"""Tries mark.py on a real Spark: test.py EXAMINER SCRATCH, with the Python of an environment that has pyspark.

Two workers, each a process of its own. The result must be that of a single run, line for line, although one attempt at a
partition fails half-way; and a run for one centre must replace that centre and nothing else.
"""

import json, os, pathlib, subprocess, sys

here = pathlib.Path(__file__).resolve().parent
root = here.parents[1]
examiner, scratch = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
rubric = root / "Rubrics/customer-service-fundamentals.md"
MASTER = "local-cluster[2,1,1024]"


def write(folder, centre, parts, rows, start=0):
    answers = [json.loads(line)["answer"] for line in open(root / "Corpus/marked-answers/units-class-dev.jsonl")]
    (folder / f"centre-{centre}").mkdir(parents=True)
    for part in range(parts):
        with open(folder / f"centre-{centre}" / f"part-{part}.jsonl", "w") as out:
            for number in range(rows):
                row = {"learner": f"{centre}{part}-{number:04}", "question": "1", "centre": centre}
                row["answer"] = answers[(start + part * rows + number) % len(answers)]
                out.write(json.dumps(row) + "\n")
            if part == 0:
                out.write('{"learner": "a row that cannot be read"\n')


def spark(program, source, target):
    environment = dict(os.environ, SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    line = [sys.executable, here / "mark.py", program, rubric, source.as_uri(), target.as_uri(), MASTER]
    # Spark leaves the folders of its workers where it is started.
    result = subprocess.run(list(map(str, line)), cwd=scratch, env=environment, capture_output=True, text=True, timeout=500)
    assert result.returncode == 0, result.stderr[-4000:]
    return result.stderr


def single(source):
    files = sorted(str(path) for path in source.rglob("*.jsonl"))
    result = subprocess.run([examiner, "mark", rubric, *files, "--to", "jsonl"], capture_output=True, text=True)
    assert result.returncode == 65, result.stderr
    return sorted(result.stdout.splitlines())


def lines(folder):
    found = []
    for path in sorted(folder.rglob("part-*")):
        found += path.read_text().splitlines()
    return sorted(found)


source, target = scratch / "answers", scratch / "marks"
for number, centre in enumerate("ABC"):
    write(source, centre, parts=2, rows=150, start=number * 40)
# The first attempt at one partition gives half of the results, and dies.
failing = scratch / "failing"
failing.write_text(
    f"#!/bin/sh\nif mkdir {scratch}/failed 2> /dev/null; then head -n 60 | {examiner} \"$@\"; exit 70; fi\nexec {examiner} \"$@\"\n")
failing.chmod(0o755)
log = spark(failing, source, target)
(scratch / "log").write_text(log)
assert (scratch / "failed").exists() and "Lost task" in log, "no attempt failed"
expected = single(source)
assert len(expected) == 3 * 2 * 150 and lines(target) == expected, "not the results of a single run"
assert sorted(path.name for path in target.iterdir() if path.is_dir()) == ["centre=A", "centre=B", "centre=C"]
print("900 answers of 3 centres in 6 partitions, one attempt failed: the lines are those of a single run")

before = {path: path.stat().st_mtime_ns for path in target.rglob("part-*") if "centre=B" not in str(path)}
write(scratch / "again", "B", parts=1, rows=30, start=100)
spark(examiner, scratch / "again", target)
assert lines(target / "centre=B") == single(scratch / "again")
assert before == {path: path.stat().st_mtime_ns for path in target.rglob("part-*") if "centre=B" not in str(path)}
assert len(lines(target)) == 600 + 30
print("centre B marked again: its partition is replaced, the others are as they were")
