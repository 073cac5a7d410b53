"""Points of one notation said ten thousand times compile, each within a minute: long_points.py EXAMINER."""
import subprocess
import sys

PIECES = [
    "(a) ", "**x** y ", "a → ", "x (1) ", "x ; ", "x ; A y ; R z ; ", "w (accept x) ", "x (1)\n  or\n  ", "M1 x ; A1 y ; ",
    "MEMBRANE and x ", "x. Max 2 if no y. ", "x. Both a and b needed for full marks. ",
    "x (1). All three needed for the mark. ", "Any two from: a; b. ", "1 mark for x and 1 mark for y, ", "x (1 dep) ; ",
    "faster at higher x ora ; ", "1 mark for each x: a; b ", "such as a, b and c, including both d and e, ", "x ecf ; ",
    "x. Reasons may include a; b. ", "custo-\n  mer ", "__x__ _y_ *z* ", "x (", "x) ", "[1] ", "/ x ", "and ", "e.g. x, ",
]

for piece in PIECES:
    text = "## Question 1\n### Marking points\n- " + piece * 10_000
    done = subprocess.run(
        [sys.argv[1], "compile", "-", "--quiet"], input=text.encode(), capture_output=True, timeout=60, check=False)
    if done.returncode not in (0, 65):
        sys.exit(f"{piece!r}: exit code {done.returncode}")
print(f"{len(PIECES)} long points compiled")
