"""Examiner and its peers side by side, on one core: python3 Benchmarks/peers/run.py [ANSWERS] [RUNS].

Makes the workload, installs what is missing into .build/peers (a virtual environment with the Python stack and spaCy; the
C compiler of the system), runs all in turn, RUNS times over, and prints medians and ratios as Markdown. Times are processor
times, because they are the same on a busy machine as on an idle one.
"""

import json, os, pathlib, resource, statistics, subprocess, sys, time

root = pathlib.Path(__file__).resolve().parents[2]
here = root / "Benchmarks/peers"
folder = root / ".build/peers"
count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
benchmark, examiner = root / ".build/release/examiner-benchmark", root / ".build/release/examiner"
python, floor = folder / "venv/bin/python", folder / "floor"


def prepare():
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([benchmark, "workload", folder, str(count)], check=True, cwd=root)
    rules = json.load(open(folder / "rules.json"))
    words = {word for rule in rules for idea in rule["ideas"] for wording in idea for word in wording.split()}
    (folder / "words.txt").write_text("".join(word + "\n" for word in sorted(words)))
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "pyahocorasick", "PyStemmer", "rapidfuzz"], check=True)
        # spaCy is large and has no wheels for every Python: without it, its row is left out.
        subprocess.run([python, "-m", "pip", "install", "-q", "spacy"])
    compiler = os.environ.get("CC", "cc")
    subprocess.run([compiler, "-O3", "-march=native", here / "floor.c", "-o", floor], check=True)


def pinned(*command):
    """Runs a command on one core; returns its output and its processor time in all."""
    core = min(os.sched_getaffinity(0))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(
        list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root,
        preexec_fn=lambda: os.sched_setaffinity(0, {core}))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if result.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {result.stderr[-2000:]}")
    return result.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def rate(output):
    """The rate that the last run of a runner prints."""
    return float(output.splitlines()[-1].split("rate=")[1].split()[0])


def main():
    prepare()
    answers, rules, rubric = folder / "answers.jsonl", folder / "rules.json", folder / "rubric.md"
    alone = {"Examiner, marks with evidence": [], "Python stack, bare rule ids": [], "spaCy, fuzzy matcher": [], "C floor": []}
    whole = {"Examiner": [], "Python stack": []}
    has_spacy = subprocess.run([python, "-c", "import spacy"], capture_output=True).returncode == 0
    for _ in range(runs):
        # Two passes each, of which the second counts: all memos are warm.
        alone["Examiner, marks with evidence"].append(rate(pinned(benchmark, "mark", folder, 2)[0]))
        alone["Python stack, bare rule ids"].append(rate(pinned(python, here / "python_stack.py", rules, answers, 2)[0]))
        if has_spacy:
            alone["spaCy, fuzzy matcher"].append(rate(pinned(python, here / "spacy_fuzzy.py", rules, answers, 1, 500)[0]))
        alone["C floor"].append(rate(pinned(floor, folder / "answers.txt", folder / "words.txt", 2)[0]))
        line = [examiner, "mark", rubric, answers, "--to", "jsonl", "--workers", 1, "--output", folder / "examiner.jsonl", "--quiet"]
        whole["Examiner"].append(count / pinned(*line)[1])
        line = [python, here / "python_stack.py", rules, answers, 1, folder / "python.jsonl"]
        whole["Python stack"].append(count / pinned(*line)[1])
    for title, table, base in [
        ("marking alone", alone, "Python stack, bare rule ids"), ("whole process, JSONL to JSONL", whole, "Python stack")]:
        table = {name: statistics.median(rates) for name, rates in table.items() if rates}
        print(f"\n| {title} | answers a second | to the Python stack |" + (" to the C floor |" if base != "Python stack" else ""))
        print("|---|---|---|" + ("---|" if base != "Python stack" else ""))
        for name, value in table.items():
            cells = [name, f"{value:,.0f}", f"{value / table[base]:.2f}"]
            if base != "Python stack":
                cells.append(f"{value / table['C floor']:.3f}")
            print("| " + " | ".join(cells) + " |")
    # What they decide is not the same (Examiner reads negation, grammar and its lexicon), but it must be near.
    same = total = 0
    for ours, theirs in zip(open(folder / "examiner.jsonl"), open(folder / "python.jsonl")):
        met = {f"R{int(point['point'].split('.')[1]):02}" for point in json.loads(ours)["points"] if point["decision"] == "met"}
        theirs = set(json.loads(theirs)["rules"])
        same += 20 - len(met ^ theirs)
        total += 20
    print(f"\n{count} answers, median of {runs} runs; {100 * same / total:.1f} % of the {total} decisions are the same as the Python stack's")


main()
