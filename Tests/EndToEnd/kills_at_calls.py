"""Kills runs at the very calls that matter, resumes them, and compares every byte: kills_at_calls.py EXAMINER. Needs strace.

SIGKILL comes with the first, second … time that a run cuts, makes durable, renames or removes a file; then again with the
same call of the run that goes on with it; the third run is left alone.
"""

import pathlib, subprocess, sys, tempfile

examiner = sys.argv[1]
root = pathlib.Path(__file__).resolve().parents[2]
calls = {"openat": [20, 30, 36], "flock": [1, 2], "ftruncate": [1, 2, 3, 4], "write": [1, 2, 3, 20, 40],
         "fdatasync": [1, 2, 3, 4], "fsync": [1, 2, 3, 4], "rename": [1, 2], "unlink": [1, 2, 3, 4]}
rows = '{"learner":"L","question":"1","answer":"They come back again and tell their friends, so the shop makes more money."}\n'

with tempfile.TemporaryDirectory() as scratch:
    folder = pathlib.Path(scratch)
    (folder / "in.jsonl").write_text((rows * 99 + "broken\n") * 30)
    line = [examiner, "mark", root / "Rubrics/customer-service-fundamentals.md", folder / "in.jsonl", "--to", "jsonl",
            "--output", folder / "out", "--rejected", folder / "rejected"]
    line = list(map(str, line))

    def run(*before, resume=True):
        return subprocess.run([*before, *line, *(["--resume"] if resume else [])], stderr=subprocess.DEVNULL).returncode

    assert run(resume=False) == 65
    expected = (folder / "out").read_bytes(), (folder / "rejected").read_bytes()
    kills = 0
    for call, times in calls.items():
        for time in times:
            for name in ["out", "rejected"]:
                (folder / name).unlink(missing_ok=True)
            trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={time}"]
            for resume in [False, True]:
                code = run(*trace, resume=resume)
                assert code in (65, 137, -9), code
                kills += code != 65
            assert run() == 65
            assert ((folder / "out").read_bytes(), (folder / "rejected").read_bytes()) == expected, f"{call} {time}"
            names = sorted(path.name for path in folder.iterdir())
            assert names == ["in.jsonl", "out", "rejected"], f"left after {call} {time}: {names}"
    print(f"{kills} kills at {', '.join(calls)}: the bytes are identical")
    assert kills >= 20
