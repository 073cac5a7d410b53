"""How cost grows: python3 Benchmarks/scaling.py [workers] [points] [length] [memory] [instructions], all unless named.

Made from the workload of peers/run.py with the built programs, in .build/scaling. Prints Markdown tables: answers a second with
1 and 2 workers; microseconds an answer with 1 to 1,000 marking points and with 10 to 10,000 words; peak memory against the
size of the input; and instructions an answer, counted by valgrind, which are the same on every run.
"""

import os, pathlib, re, statistics, subprocess, sys, time

root = pathlib.Path(__file__).resolve().parents[1]
folder = root / ".build/scaling"
benchmark, examiner = root / ".build/release/examiner-benchmark", root / ".build/release/examiner"
folder.mkdir(parents=True, exist_ok=True)


def workload(answers, words=0, points=0):
    subprocess.run([benchmark, "workload", folder, str(answers), str(words), str(points)], check=True, cwd=root)


def marking(runs=3):
    """Seconds of processor time of marking alone: the median of some runs, after one to get warm."""
    output = subprocess.run([benchmark, "mark", folder, str(runs + 1)], capture_output=True, text=True).stdout
    return statistics.median(float(line.split("seconds=")[1].split()[0]) for line in output.splitlines()[1:])


def mark(*more, source="answers.jsonl", prefix=()):
    line = [*prefix, examiner, "mark", folder / "rubric.md", folder / source, "--to", "jsonl", "--quiet", *more]
    process = subprocess.Popen(list(map(str, line)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    began = time.monotonic()
    _, status, usage = os.wait4(process.pid, 0)
    assert os.waitstatus_to_exitcode(status) in (0, 65), line
    return time.monotonic() - began, usage


def workers():
    workload(20_000)
    cores = len(os.sched_getaffinity(0))
    print(f"\n| workers ({cores} cores, load {os.getloadavg()[0]:.1f}) | seconds | times one |\n|---|---|---|")
    times = {}
    for count in sorted({1, 2, cores}):
        times[count] = statistics.median(mark("--workers", count)[0] for _ in range(3))
        print(f"| {count} | {times[count]:.2f} | {times[1] / times[count]:.2f} |", flush=True)


def points():
    print("\n| marking points | microseconds an answer | times one point |\n|---|---|---|")
    first = None
    for count in [1, 10, 20, 100, 1000]:
        workload(1_000, points=count)
        time = marking() * 1000
        first = first or time
        print(f"| {count} | {time:.0f} | {time / first:.2f} |", flush=True)


def length():
    print("\n| words | microseconds an answer | nanoseconds a word |\n|---|---|---|")
    for words in [10, 100, 1_000, 10_000]:
        answers = max(20, 100_000 // words)
        workload(answers, words=words)
        time = marking() / answers
        found = len((folder / "answers.txt").read_text().split()) / answers
        print(f"| {found:.0f} | {time * 1e6:.0f} | {time * 1e9 / found:.0f} |", flush=True)


def memory():
    print("\n| input, MB | workers | peak, MB |\n|---|---|---|")
    workload(20_000)
    for count in [1, 2, 8]:
        _, usage = mark("--workers", count)
        print(f"| {(folder / 'answers.jsonl').stat().st_size >> 20} | {count} | {usage.ru_maxrss >> 10} |", flush=True)
    # Rows with a long field beside the answer, which is kept: all of it is read and written again.
    answers = [line.split('"answer": ')[1].rstrip("}\n") for line in open(folder / "answers.jsonl")][:2_000]
    filling = "x y " * 25_000
    for megabytes in [100, 1_000]:
        line = [examiner, "mark", folder / "rubric.md", "-", "--to", "jsonl", "--quiet", "--workers", "2"]
        process = subprocess.Popen(list(map(str, line)), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        for number in range(megabytes * 10):
            row = f'{{"learner": "A", "question": "1", "answer": {answers[number % 2_000]}, "notes": "{filling}"}}\n'
            process.stdin.write(row.encode())
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        process.stdin.close()
        assert process.wait() == 0
        peak = int(re.search(r"VmHWM:\s+(\d+)", status)[1]) >> 10
        print(f"| {megabytes} through a pipe | 2 | {peak} |", flush=True)


def instructions():
    counts = []
    for answers in [100, 300]:
        workload(answers)
        line = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.{answers}", examiner, "mark"]
        line += [folder / "rubric.md", folder / "answers.jsonl", "--to", "jsonl", "--workers", "1", "--quiet"]
        result = subprocess.run(list(map(str, line)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        counts.append(int(re.search(r"refs:\s+([\d,]+)", result.stderr)[1].replace(",", "")))
    each = (counts[1] - counts[0]) / 200
    print(f"\n{each:,.0f} instructions an answer, {counts[0] - 100 * each:,.0f} to start")
    print(f"Where they go: callgrind_annotate {folder.relative_to(root)}/callgrind.300")


for part in sys.argv[1:] or ["workers", "points", "length", "memory", "instructions"]:
    {"workers": workers, "points": points, "length": length, "memory": memory, "instructions": instructions}[part]()
