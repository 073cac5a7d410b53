"""What can go wrong with a batch, through the real program: faults.py EXAMINER. Each check says what it expects of it."""

import contextlib, json, os, pathlib, pty, resource, signal, subprocess, sys, tempfile, time

examiner = sys.argv[1]
root = pathlib.Path(__file__).resolve().parents[2]
rubric = str(root / "Rubrics/customer-service-fundamentals.md")
good = {"question": "1", "answer": "They come back again and tell their friends, so the shop makes more money."}
checks = []


# A script's background job ignores Ctrl-C, and so would all that it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)


def check(body):
    checks.append(body)
    return body


def write(path, rows, bad=lambda number: False):
    with open(path, "w", encoding="utf-8") as out:
        for number in range(rows):
            out.write('{"learner": broken\n' if bad(number) else json.dumps({"learner": f"L{number}", **good}) + "\n")
    return str(path)


def mark(*arguments, **options):
    return subprocess.run([examiner, "mark", *map(str, arguments)], capture_output=True, text=True, **options)


def start(*arguments, **options):
    return subprocess.Popen([examiner, "mark", *map(str, arguments)], text=True, stderr=subprocess.PIPE, **options)


def hidden(folder):
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def long_run(folder):
    """A file that keeps the program busy for two seconds at least, and its results."""
    rows = 4_000
    while True:
        rows *= 2
        path = write(folder / "long.jsonl", rows, lambda number: number % 100 == 99)
        began = time.monotonic()
        result = mark(rubric, path, "--to", "jsonl", "--output", folder / "expected", "--workers", 1, "--rejected", "/dev/null")
        assert result.returncode == 65, result.stderr
        if time.monotonic() - began > 2:
            return path, (folder / "expected").read_bytes()


def arguments(folder, *more):
    return [rubric, folder / "long.jsonl", "--to", "jsonl", "--output", folder / "out", "--workers", "1", "--rejected", "/dev/null", *more]


@check
def ctrl_c_and_terminate_keep_what_is_marked(folder):
    _, expected = long_run(folder)
    for number in [signal.SIGINT, signal.SIGTERM]:
        process = start(*arguments(folder))
        time.sleep(0.8)
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
        assert process.returncode == 130, (process.returncode, errors)
        assert "interrupted after" in errors and "--resume" in errors, errors
        assert not (folder / "out").exists()
        result = mark(*arguments(folder, "--resume"))
        assert result.returncode == 65 and "going on after" in result.stderr, result.stderr
        assert (folder / "out").read_bytes() == expected
        assert hidden(folder) == [], hidden(folder)
        (folder / "out").unlink()


@check
def an_idle_pipe_can_be_interrupted(folder):
    process = subprocess.Popen(
        [examiner, "mark", rubric, "-", "--to", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, bufsize=1)
    for number in range(3):
        # The result of a row comes before the next row is written.
        process.stdin.write(json.dumps({"learner": f"L{number}", **good}) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["learner"] == f"L{number}"
    process.send_signal(signal.SIGINT)
    errors = process.stderr.read()
    assert process.wait(20) == 130, process.returncode
    assert "interrupted after 3 answers" in errors, errors


@check
def two_runs_on_one_output(folder):
    _, expected = long_run(folder)
    first = start(*arguments(folder))
    time.sleep(0.6)
    for more in [[], ["--resume"]]:
        second = mark(*arguments(folder, *more))
        assert second.returncode == 74 and "another run is writing it" in second.stderr, second.stderr
    first.communicate(timeout=60)
    assert (folder / "out").read_bytes() == expected
    assert hidden(folder) == []


@check
def what_has_changed_is_refused(folder):
    path, expected = long_run(folder)
    copy = folder / "rubric.md"
    copy.write_bytes(pathlib.Path(rubric).read_bytes())
    line = [copy, *arguments(folder)[1:]]
    process = start(*line)
    time.sleep(0.9)
    process.kill()
    process.communicate()
    text, times = pathlib.Path(path).read_bytes(), os.stat(path)

    def refused(words, *more):
        result = mark(*line, "--resume", *more)
        assert result.returncode == 65 and words in result.stderr and "starts again" in result.stderr, result.stderr
        assert not (folder / "out").exists() and len(hidden(folder)) == 2, hidden(folder)

    with open(copy, "a") as out:
        out.write("\n## Synonyms\n- shop: store\n")
    refused("the rubric (or what it uses) has been changed since")
    copy.write_bytes(pathlib.Path(rubric).read_bytes())
    with open(path, "ab") as out:
        out.write(b'{"question":"1","answer":"one more"}\n')
    refused("long.jsonl' has been changed since")
    # The same size and the same time, but not the same answers.
    pathlib.Path(path).write_bytes(text.replace(b"friends", b"mothers", 1))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    refused("the input does not begin with what has been marked")
    pathlib.Path(path).write_bytes(text)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    refused("it was begun with other options: --to jsonl", "--to", "csv")
    result = mark(*line, "--resume")
    assert (folder / "out").read_bytes() == expected and hidden(folder) == [], result.stderr


@check
def a_full_disk_loses_nothing(folder):
    _, expected = long_run(folder)
    with small_disk(folder / "disk", "4m") as disk:
        if disk is None:
            return "not tried: no right to mount"
        line = [rubric, folder / "long.jsonl", "--to", "jsonl", "--output", disk / "out", "--workers", 1, "--rejected", "/dev/null"]
        result = mark(*line)
        assert result.returncode == 74 and "No space left on device" in result.stderr, result.stderr
        assert not (disk / "out").exists()
        assert "--resume" in result.stderr or hidden(disk) == [], (result.stderr, hidden(disk))
        subprocess.run(["mount", "-o", "remount,size=200m", str(disk)], check=True)
        result = mark(*line, "--resume")
        assert (disk / "out").read_bytes() == expected, result.stderr
        assert hidden(disk) == []


@check
def a_folder_that_cannot_be_written(folder):
    write(folder / "in.jsonl", 3)
    with small_disk(folder / "disk", "1m") as disk:
        if disk is None:
            return "not tried: no right to mount"
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        result = mark(rubric, folder / "in.jsonl", "--to", "jsonl", "--output", disk / "out")
        assert result.returncode == 74 and "Read-only file system" in result.stderr, result.stderr


@contextlib.contextmanager
def small_disk(path, size):
    path.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)], capture_output=True).returncode == 0
    try:
        yield path if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", str(path)], check=True)


@check
def a_closed_pipe_is_no_error(folder):
    write(folder / "in.jsonl", 3000)
    process = subprocess.Popen([examiner, "mark", rubric, str(folder / "in.jsonl"), "--to", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    assert process.wait(20) == 0 and errors == b"", errors


@check
def a_file_that_shrinks(folder):
    path, _ = long_run(folder)
    process = start(*arguments(folder))
    time.sleep(0.7)
    os.truncate(path, 100_000)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 74 and "cut short while it was being read" in errors, errors
    assert not (folder / "out").exists()


@check
def a_file_that_cannot_be_read(folder):
    write(folder / "a.jsonl", 3)
    (folder / "b.jsonl").symlink_to("/proc/self/mem")
    result = mark(rubric, folder / "a.jsonl", folder / "b.jsonl", "--to", "jsonl", "--output", folder / "out")
    assert result.returncode == 74 and "b.jsonl': Input/output error" in result.stderr, result.stderr
    assert not (folder / "out").exists()
    (folder / "texts").mkdir()
    (folder / "texts/a.txt").write_text(good["answer"])
    (folder / "texts/b.txt").symlink_to("/proc/self/mem")
    result = mark(rubric, folder / "texts", "--to", "jsonl")
    assert result.returncode == 65 and "b.txt:1:1: error: cannot read the file" in result.stderr, result.stderr
    assert result.stdout.count("\n") == 1


@check
def a_row_of_100_MB(folder):
    with open(folder / "in.jsonl", "w") as out:
        out.write(json.dumps({"learner": "A", **good}) + "\n")
        out.write('{"learner":"B","question":"1","answer":"')
        for _ in range(100):
            out.write("word " * 200_000)
        out.write('"}\n')
        out.write(json.dumps({"learner": "C", **good}) + "\n")
    began = time.monotonic()
    result = mark(rubric, folder / "in.jsonl", "--to", "jsonl")
    assert result.returncode == 65 and "in.jsonl:2:1: error: the row is longer than 16 MB [row-too-long]" in result.stderr
    assert [json.loads(line)["learner"] for line in result.stdout.splitlines()] == ["A", "C"]
    assert time.monotonic() - began < 30


@check
def malformed_rows_go_to_a_file(folder):
    path = write(folder / "in.jsonl", 2000, lambda number: number % 100 == 30)
    result = mark(rubric, path, "--to", "jsonl", "--output", folder / "out", "--rejected", folder / "bad.jsonl")
    assert result.returncode == 65
    assert result.stderr == "1980 of 2000 answers marked; 20 rejected\n", result.stderr
    rejected = [json.loads(line) for line in open(folder / "bad.jsonl")]
    assert [row["line"] for row in rejected] == [100 * number + 31 for number in range(20)]
    assert {row["code"] for row in rejected} == {"malformed-json"} and rejected[0]["file"] == path
    assert "a value is missing here" in rejected[0]["reason"], rejected[0]
    assert len((folder / "out").read_bytes().splitlines()) == 1980


@check
def progress_as_json(folder):
    path = write(folder / "in.jsonl", 300)
    result = mark(rubric, path, "--to", "jsonl", "--output", folder / "out", "--progress", "json", "--quiet")
    last = json.loads(result.stderr.splitlines()[-1])
    assert last["progress"] == "done" and last["done"] == 300 and last["rejected"] == 0 and last["percent"] == 100, last


@check
def progress_on_a_terminal_only(folder):
    path, _ = long_run(folder)
    line = arguments(folder)
    result = mark(*line)
    assert "a second" not in result.stderr and "\r" not in result.stderr, result.stderr
    for more, shown in [([], True), (["--quiet"], False), (["--progress", "off"], False)]:
        parent, child = pty.openpty()
        process = subprocess.Popen([examiner, "mark", *map(str, line), *more], stderr=child)
        os.close(child)
        text = b""
        with contextlib.suppress(OSError):
            while part := os.read(parent, 4096):
                text += part
        os.close(parent)
        assert process.wait(20) == 65
        assert (b" a second; " in text and b" rejected\x1b[K" in text) == shown, text[:300]
        if shown:
            assert text.count(b"\r\x1b[K") == 1, text[-300:]


@check
def memory_does_not_grow_with_the_input(folder):
    peaks = []
    line = json.dumps({"learner": "L", "question": "1", "answer": ""}) + "\n"
    rows = json.dumps({"learner": "L", **good}) + "\n"
    for megabytes in [1, 64]:
        path = folder / "in.jsonl"
        with open(path, "w") as out:
            for _ in range(2000):
                out.write(rows)
            for _ in range(megabytes * (1 << 20) // len(line)):
                out.write(line)
        # Until it runs the program, a child counts its parent's memory as its own: a parent of its own has hardly any.
        parent = ("import os, subprocess, sys; process = subprocess.Popen(sys.argv[1:]); _, status, usage = os.wait4(process.pid, 0); "
                  "print(usage.ru_maxrss // 1024); sys.exit(status != 0)")
        command = [examiner, "mark", rubric, str(path), "--to", "jsonl", "--output", "/dev/null", "--quiet"]
        done = subprocess.run([sys.executable, "-c", parent, *map(str, command)], capture_output=True, text=True, check=True)
        peaks.append(int(done.stdout))
    assert peaks[1] <= min(64, peaks[0] + 8), f"{peaks} MB"
    return f"peak of 1 and 64 MB of input: {peaks[0]} and {peaks[1]} MB"


failed = 0
for body in checks:
    if len(sys.argv) > 2 and sys.argv[2] not in body.__name__:
        continue
    with tempfile.TemporaryDirectory() as scratch:
        try:
            note = body(pathlib.Path(scratch))
            print(body.__name__.replace("_", " ") + (f" ({note})" if note else ""), flush=True)
        except Exception as error:
            failed += 1
            print(f"FAILED {body.__name__}: {type(error).__name__} {error}", flush=True)
sys.exit(failed > 0)
