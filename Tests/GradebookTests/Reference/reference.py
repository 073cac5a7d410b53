"""Writes ../Data/cases.json: the statistics of two made-up classes by NumPy, pandas and SciPy.

    python3 -m venv venv && venv/bin/pip install numpy pandas scipy && venv/bin/python reference.py
"""
import json
import pathlib

import numpy
import pandas
from scipy import stats

random = numpy.random.default_rng(7)


def simulated(learners, most):
    """Marks that hang together by ability; a question with one mark throughout is among them."""
    ability = random.normal(size=learners)
    columns = []
    for question, full in enumerate(most):
        share = 1 / (1 + numpy.exp(-(ability - random.normal())))
        columns.append(random.binomial(full, share))
    columns[-1][:] = most[-1]
    return numpy.stack(columns, axis=1)


def case(name, marks, most):
    table = pandas.DataFrame(marks)
    totals = table.sum(axis=1)
    rest = [totals - table[q] for q in table]
    k = len(most)
    alpha = k / (k - 1) * (1 - table.var(ddof=1).sum() / totals.var(ddof=1))
    return {
        "name": name,
        "most": list(map(int, most)),
        "marks": [list(map(int, row)) for row in marks],
        "facility": [float(table[q].mean() / most[q]) for q in table],
        "discrimination": [
            None if table[q].nunique() == 1 else float(stats.pearsonr(table[q], rest[q]).statistic) for q in table
        ],
        "alpha": float(alpha),
        "standardError": float(totals.std(ddof=1) * numpy.sqrt(1 - max(0, alpha))),
        "mean": float(totals.mean()),
        "median": float(totals.median()),
        "lowerQuartile": float(totals.quantile(0.25)),
        "upperQuartile": float(totals.quantile(0.75)),
        "deviation": float(totals.std(ddof=1)),
        "bars": [int((totals == mark).sum()) for mark in range(sum(most) + 1)],
    }


cases = [
    case("forty learners", simulated(40, [2, 3, 1, 4, 2]), [2, 3, 1, 4, 2]),
    case("five learners", simulated(5, [2, 2, 2]), [2, 2, 2]),
    # Questions that contradict each other: alpha is below 0.
    case("against each other", numpy.array([[2, 0, 1], [0, 2, 1], [2, 1, 1], [1, 2, 1]]), [2, 2, 1]),
]
path = pathlib.Path(__file__).parent.parent / "Data" / "cases.json"
path.write_text(json.dumps(cases, indent=1) + "\n")
