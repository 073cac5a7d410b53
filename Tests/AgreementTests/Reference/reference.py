"""Makes the stored cases of AgreementTests: Data/cases.json.

What each figure comes from is named where it is made: scikit-learn, SciPy, statsmodels, krippendorff, irrCAC, SKLL and
RSMTool, whose versions are written into the file. `naive` marks a twin written here from the paper's formula, where no
package has the statistic. A figure that the package cannot give (NaN, an exception) is null.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install -r Tests/AgreementTests/Reference/requirements.txt
    /tmp/venv/bin/pip install -U coverage      # irrCAC asks for one that numba, which RSMTool needs, does not start with
    /tmp/venv/bin/python Tests/AgreementTests/Reference/reference.py Tests/AgreementTests/Data/cases.json
"""

import importlib.metadata
import itertools
import json
import math
import sys
import warnings

import irrCAC.raw
import krippendorff
import numpy as np
import pandas as pd
import scipy.special
import scipy.stats
import sklearn.calibration
import sklearn.metrics as skm
import skll.metrics
from rsmtool.analyzer import Analyzer
from rsmtool.fairness_utils import get_fairness_analyses
from rsmtool.utils import metrics as rsm
from rsmtool.utils import prmse
from statsmodels.stats import inter_rater

warnings.filterwarnings("ignore")
random = np.random.default_rng(20260108)
PACKAGES = ["numpy", "pandas", "scipy", "scikit-learn", "statsmodels", "krippendorff", "irrCAC", "skll", "rsmtool"]
WEIGHTS = {"unweighted": None, "linear": "linear", "quadratic": "quadratic"}


def figure(make):
    """The figure; None where the package has none."""
    try:
        value = float(make())
    except (ValueError, ZeroDivisionError, AssertionError):
        return None
    return value if math.isfinite(value) else None


def codes(*columns):
    """Labels for scikit-learn, which takes no half marks: the place of each mark among those that occur."""
    levels = np.unique(np.concatenate(columns))
    return levels, [np.searchsorted(levels, column) for column in columns]


def naive_kappa(x, y, weights):
    """Cohen (1968) from its definition, over all pairs of answers, for any marks."""
    distance = {
        "unweighted": lambda a, b: a != b,
        "linear": lambda a, b: np.abs(a - b),
        "quadratic": lambda a, b: (a - b) ** 2,
    }[weights]
    expected = sum(distance(a, y).sum() for a in x) / len(x) ** 2
    return 1 - distance(x, y).mean() / expected


def naive_gwet(columns, weights):
    """Gwet (2014) from its definition, for complete columns: irrCAC divides by n - 1 for its error and fails at n = 1."""
    rows = np.transpose(columns)
    levels, count = np.unique(rows), rows.shape[1]
    if weights == "unweighted":
        w = np.eye(len(levels))
    else:
        power = 1 if weights == "linear" else 2
        w = 1 - (np.abs(levels[:, None] - levels[None, :]) / (levels[-1] - levels[0])) ** power
    tables = np.array([[(row == level).sum() for level in levels] for row in rows], float)
    agreed = np.mean([(t * (w @ t - 1)).sum() / (count * (count - 1)) for t in tables])
    shares = (tables / count).mean(axis=0)
    chance = w.sum() * (shares * (1 - shares)).sum() / (len(levels) * (len(levels) - 1))
    return (agreed - chance) / (1 - chance)


def gwet(table, weights):
    """irrCAC's figure, or for one answer the naive one; they are the same wherever there are both."""
    complete = not table.isna().any().any()
    name = "identity" if weights == "unweighted" else weights
    found = figure(lambda: irrCAC.raw.CAC(table.copy(), name, digits=15).gwet()["est"]["coefficient_value"])
    if complete:
        naive = naive_gwet(table.to_numpy().T, weights)
        assert found is None or abs(found - naive) < 1e-12
        return float(naive) if found is None else found
    return found


def pair_case(name, x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    levels, (a, b) = codes(x, y)
    table = pd.DataFrame({"x": x, "y": y})
    one = len(levels) == 1
    constant = len(np.unique(x)) == 1
    expected = {
        "exact agreement": figure(lambda: rsm.agreement(x, y) / 100),
        "adjacent agreement": figure(lambda: rsm.agreement(x, y, tolerance=1) / 100),
        "adjacent agreement 0.5": figure(lambda: rsm.agreement(x, y, tolerance=0.5) / 100),
        "continuous quadratic kappa": None if one else figure(lambda: rsm.quadratic_weighted_kappa(x, y)),
        "continuous quadratic kappa 1": None if one else figure(lambda: rsm.quadratic_weighted_kappa(x, y, ddof=1)),
        "pearson": figure(lambda: scipy.stats.pearsonr(x, y)[0]),
        "spearman": figure(lambda: scipy.stats.spearmanr(x, y)[0]),
        "kendall": figure(lambda: scipy.stats.kendalltau(x, y)[0]),
        "rmse": figure(lambda: np.sqrt(skm.mean_squared_error(x, y))),
        "mae": figure(lambda: skm.mean_absolute_error(x, y)),
        "bias": figure(lambda: np.mean(y) - np.mean(x)),
        # scikit-learn calls a constant reference 0 or 1; there is no variance to account for.
        "r2": None if constant else figure(lambda: skm.r2_score(x, y)),
        "smd unpooled": figure(lambda: rsm.standardized_mean_difference(x, y, method="unpooled")),
        "smd pooled": figure(lambda: rsm.standardized_mean_difference(x, y, method="pooled")),
        "smd johnson 0.8": figure(lambda: rsm.standardized_mean_difference(x, y, 0.8, method="johnson")),
        "smd williamson 0.8 1.1": figure(lambda: rsm.standardized_mean_difference(x, y, 0.8, 1.1, "williamson")),
    }
    for weights, sklearn_name in WEIGHTS.items():
        expected[f"rank kappa {weights}"] = figure(lambda: skm.cohen_kappa_score(a, b, weights=sklearn_name))
        expected[f"mark kappa {weights}"] = None if one else figure(lambda: naive_kappa(x, y, weights))
        # SKLL calls κ 1 where only one mark is left, scikit-learn NaN; nothing could have been disagreed on.
        alike = len(np.unique(np.round(np.concatenate([x, y])))) == 1
        expected[f"integer kappa {weights}"] = (
            None if alike else figure(lambda: skll.metrics.kappa(x, y, sklearn_name))
        )
        if np.all(x * 2 == np.round(x * 2)) and np.all(y * 2 == np.round(y * 2)) and not one:
            # SKLL takes whole marks alone; κ does not change when all marks are doubled.
            doubled = figure(lambda: skll.metrics.kappa(x * 2, y * 2, sklearn_name))
            naive = expected[f"mark kappa {weights}"]
            assert abs(doubled - naive) < 1e-12, (name, weights)
            expected[f"mark kappa {weights}"] = doubled
        expected[f"gwet {weights}"] = None if one else gwet(table, weights)
    for metric in ["nominal", "ordinal", "interval"]:
        expected[f"alpha {metric}"] = figure(lambda: krippendorff.alpha([x, y], level_of_measurement=metric))
    for average in ["macro", "weighted"]:
        for score in ["precision", "recall", "f1"]:
            function = getattr(skm, f"{score}_score")
            expected[f"{score} {average}"] = figure(lambda: function(a, b, average=average, zero_division=0))
    # A class without precision or recall: scikit-learn can be told to say NaN.
    labels = range(len(levels))
    scores = [
        function(a, b, labels=labels, average=None, zero_division=np.nan)
        for function in (skm.precision_score, skm.recall_score)
    ]
    scores.append(skm.f1_score(a, b, labels=labels, average=None, zero_division=0))
    return {
        "name": name,
        "reference": list(x),
        "marker": list(y),
        "expected": expected,
        "levels": list(levels),
        "classes": [[None if math.isnan(v) else float(v) for v in row] for row in np.transpose(scores)],
        "confusion": skm.confusion_matrix(a, b).tolist(),
    }


def marks(count, top, step, noise, center=0.5):
    """Marks of two markers who more or less agree on how good each answer is."""
    merit = random.normal(center * top, top / 3, count)
    return [np.clip(np.round((merit + random.normal(0, noise, count)) / step) * step, 0, top) for _ in range(2)]


def pair_cases():
    yield pair_case("whole marks to 4", *marks(60, 4, 1, 0.7))
    yield pair_case("half marks to 3", *marks(80, 3, 0.5, 0.4))
    yield pair_case("mostly zeros", *marks(90, 3, 1, 0.5, center=0.05))
    yield pair_case("zero or one", *marks(50, 1, 1, 0.3))
    x, y = marks(40, 4, 1, 0.8)
    yield pair_case("nobody gives 2", np.where(x == 2, 3, x), np.where(y == 2, 1, y))
    yield pair_case("many marks", *marks(2000, 20, 1, 2))
    yield pair_case("quarters below zero", *(column - 2 for column in marks(70, 4, 0.25, 0.5)))
    yield pair_case("thirds", *(column / 3 for column in marks(70, 6, 1, 0.9)))
    x, y = marks(60, 4, 1, 0.7)
    yield pair_case("whole marks and scores", x, y + random.normal(0, 0.3, 60))
    x = random.normal(0, 1, 75)
    yield pair_case("scores", x, 0.6 * x + random.normal(0, 0.8, 75))
    yield pair_case("scores far from zero", 1000 + x, 1000 + 0.6 * x + random.normal(0, 0.8, 75))
    yield pair_case("scores against each other", x, -x**3)
    x, _ = marks(30, 3, 0.5, 0.5)
    yield pair_case("the same marks", x, x)
    yield pair_case("never the same", [0, 1, 2, 3, 0.5], [3, 2, 1, 0, 2.5])
    yield pair_case("constant marker", x, np.full(30, 1.5))
    yield pair_case("constant reference", np.full(30, 0.0), x)
    yield pair_case("two constants", np.full(5, 0.0), np.full(5, 1.0))
    yield pair_case("one level, zero", np.zeros(6), np.zeros(6))
    yield pair_case("one level, half", np.full(4, 0.5), np.full(4, 0.5))
    yield pair_case("two answers", [0, 1.5], [0.5, 2])
    yield pair_case("two answers crossed", [0, 1], [1, 0])
    yield pair_case("one answer, agreed", [0.5], [0.5])
    yield pair_case("one answer, not agreed", [0], [1])


def rating_case(name, table):
    """One row a marker."""
    table = np.asarray(table, float)
    frame = pd.DataFrame(table.T)
    levels = np.unique(table[~np.isnan(table)])
    paired = ((~np.isnan(table)).sum(axis=0) >= 2).any()
    usable = paired and len(levels) > 1
    expected = {}
    for metric in ["nominal", "ordinal", "interval"]:
        expected[f"alpha {metric}"] = figure(lambda: krippendorff.alpha(table, level_of_measurement=metric))
    for weights in WEIGHTS:
        expected[f"gwet {weights}"] = gwet(frame, weights) if usable else None
    irr = lambda: irrCAC.raw.CAC(frame.copy(), "identity", digits=15).fleiss()["est"]["coefficient_value"]
    expected["fleiss"] = figure(irr) if usable else None
    if usable and not np.isnan(table).any():
        counts, _ = inter_rater.aggregate_raters(np.searchsorted(levels, table.T))
        fleiss = figure(lambda: inter_rater.fleiss_kappa(counts))
        assert expected["fleiss"] is None or abs(fleiss - expected["fleiss"]) < 1e-12
        expected["fleiss"] = fleiss
    rows = [[None if math.isnan(mark) else mark for mark in row] for row in table]
    return {"name": name, "markers": rows, "expected": expected}


def rating_cases():
    _ = math.nan
    krippendorffs = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
        [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ]
    yield rating_case("Krippendorff (2011)", krippendorffs)
    merit = random.normal(1.5, 1, 50)
    table = np.clip(np.round((merit + random.normal(0, 0.6, (5, 50))) * 2) / 2, 0, 3)
    yield rating_case("five markers, half marks", table)
    holed = np.where(random.random((5, 50)) < 0.45, math.nan, table)
    holed[:, 7] = math.nan
    holed[1:, 8] = math.nan
    holed[0, 8] = 2.5
    yield rating_case("five markers, many missing", holed)
    yield rating_case("three markers, zero or one", (table[:3] > 1.4).astype(float))
    yield rating_case("two markers", table[:2])
    yield rating_case("scores", merit + random.normal(0, 0.4, (3, 50)))
    yield rating_case("one level", np.zeros((3, 4)))
    yield rating_case("no answer marked twice", [[1, _, 2], [_, 0, _]])
    yield rating_case("one marker", [[0, 1, 2]])
    yield rating_case("one answer", [[0], [1], [1]])


def true_score_case(name, program, people):
    program, people = np.asarray(program, float), np.asarray(people, float)
    humans = people.T
    variance = prmse.true_score_variance(humans)
    expected = {
        "error variance": figure(lambda: prmse.variance_of_errors(humans)),
        "true score variance": figure(lambda: variance),
        "true score error": figure(lambda: prmse.mse_true(program, humans)),
        # RSMTool divides by a variance below zero too; that figure has no meaning.
        "prmse": figure(lambda: prmse.prmse_true(program, humans)) if variance > 0 else None,
        "prmse 0.3": figure(lambda: prmse.prmse_true(program, humans, 0.3)),
    }
    rows = [[None if math.isnan(mark) else mark for mark in row] for row in people]
    return {"name": name, "program": list(program), "people": rows, "expected": expected}


def true_score_cases():
    merit = random.normal(2, 1, 90)
    people = np.clip(np.round((merit + random.normal(0, 0.5, (2, 90))) * 2) / 2, 0, 4)
    program = np.clip(np.round(merit + random.normal(0, 0.6, 90)), 0, 4)
    yield true_score_case("two people on all", program, people)
    holed = people.copy()
    holed[1, 20:] = math.nan
    yield true_score_case("a second person on some", program, holed)
    three = np.vstack([people, people[0] + random.integers(-1, 2, 90)])
    three[2, ::3] = math.nan
    three[0, ::4] = math.nan
    yield true_score_case("three people, any missing", program + 0.25, three)
    yield true_score_case("no true variance", [1, 2, 1, 2], [[0, 2, 0, 2], [2, 0, 2, 0]])


def double_case(name, first, second, program):
    frame = pd.DataFrame({"sc1": first, "sc2": second, "raw": program})
    degradation, correlations = Analyzer().compute_degradation_and_disattenuated_correlations(frame)
    expected = {f"degradation {key}": figure(lambda: degradation.loc["raw", key]) for key in degradation.columns}
    for key in ("exact_agr", "adj_agr"):
        expected[f"degradation {key}"] /= 100
    expected["disattenuated"] = figure(lambda: correlations.loc["raw", "corr_disattenuated"])
    return {
        "name": name,
        "first": list(first),
        "second": [None if math.isnan(mark) else mark for mark in second],
        "program": list(program),
        "expected": expected,
    }


def double_cases():
    merit = random.normal(2, 1.1, 100)
    first, second = np.clip(np.round(merit + random.normal(0, 0.5, (2, 100))), 0, 4)
    yield double_case("all marked twice", first, second, np.clip(np.round(merit + random.normal(0, 0.7, 100)), 0, 4))
    second = np.where(np.arange(100) < 40, second, math.nan)
    yield double_case("some marked twice, scores", first, second, merit + random.normal(0, 0.6, 100))
    halves = np.clip(np.round((merit + random.normal(0, 0.5, 100)) * 2) / 2, 0, 4)
    yield double_case("half marks", np.clip(np.round(merit * 2) / 2, 0, 4), second, halves)


def confidence_case(name, confidence, right, bins):
    confidence, right = np.asarray(confidence, float), np.asarray(right)
    reliability = {}
    for strategy in ("uniform", "quantile"):
        accuracy, mean = sklearn.calibration.calibration_curve(right, confidence, n_bins=bins, strategy=strategy)
        # Naive: Guo et al. (2017), with the bins that scikit-learn cuts.
        edges = np.linspace(0, 1, bins + 1)
        if strategy == "quantile":
            edges = np.percentile(confidence, edges * 100)
        place = np.searchsorted(edges[1:-1], confidence)
        sizes = np.bincount(place, minlength=bins)
        sizes = sizes[sizes > 0]
        gaps = np.abs(accuracy - mean)
        reliability[strategy] = {
            "accuracy": list(accuracy),
            "confidence": list(mean),
            "sizes": sizes.tolist(),
            "ece": float((sizes * gaps).sum() / sizes.sum()),
            "mce": float(gaps.max()),
        }
    # Naive: Geifman & El-Yaniv (2017); the wrong among equals spread evenly.
    wrong, risks, curve = 0.0, [], []
    for level in sorted(set(confidence), reverse=True):
        at = confidence == level
        share = 1 - right[at].mean()
        for _ in range(at.sum()):
            wrong += share
            risks.append(wrong / (len(risks) + 1))
        kept = confidence >= level
        curve.append([level, float(kept.mean()), float(right[kept].mean())])
    return {
        "name": name,
        "confidence": list(confidence),
        "right": [bool(value) for value in right],
        "bins": bins,
        "brier": float(skm.brier_score_loss(right, confidence)),
        "area": float(np.mean(risks)),
        "curve": curve,
        **reliability,
    }


def confidence_cases():
    confidence = random.random(120)
    yield confidence_case("any confidence", confidence, random.random(120) < confidence, 10)
    rounded = np.round(confidence, 1)
    yield confidence_case("on the edges", rounded, random.random(120) < rounded**2, 10)
    yield confidence_case("five bins, quarters", np.round(confidence * 4) / 4, random.random(120) < 0.7, 5)
    yield confidence_case("sure and right or not", [0, 0, 1, 1, 1], [0, 1, 1, 1, 0], 10)


def group_case(name, reference, marker, groups, base=None):
    frame = pd.DataFrame({"sc1": reference, "raw": marker, "group_": groups})
    deviations = frame["sc1"].std(), frame["raw"].std()
    means = frame["sc1"].mean(), frame["raw"].mean()
    names = sorted(set(groups))
    dsm, smd = [], []
    for group in names:
        part = frame[frame["group_"] == group]
        dsm.append(
            figure(
                lambda: rsm.difference_of_standardized_means(part["sc1"], part["raw"], *means, *deviations)
            )
        )
        smd.append(
            figure(
                lambda: rsm.standardized_mean_difference(part["sc1"], part["raw"], *deviations, method="williamson")
            )
        )
    # RSMTool's own report by group has the same DSM.
    columns = {"sc1": reference, "group_": groups, "raw_trim": marker, "raw_trim_round": marker}
    reported, _ = Analyzer().compute_metrics_by_group(pd.DataFrame(columns), "group_", include_second_score=False)
    assert np.allclose(reported["DSM.raw_trim"].loc[names].astype(float), dsm, rtol=0, atol=1e-12)
    fits, container = get_fairness_analyses(frame.copy(), "group_", "raw", base_group=base)
    summary = container["fairness_metrics_by_group_"]
    effects = {}
    for short, full in [
        ("osa", "Overall score accuracy"),
        ("osd", "Overall score difference"),
        ("csd", "Conditional score difference"),
    ]:
        table = container[f"estimates_{short}_by_group_"]["estimate"]
        first = summary["base_category"].iloc[0]
        effects[short] = {
            "share": figure(lambda: summary.loc[full, "R2"] if full in summary.index else summary.loc["R2", full]),
            "p": figure(lambda: summary.loc[full, "sig"] if full in summary.index else summary.loc["sig", full]),
            "estimates": {group: 0.0 if group == first else float(table[group]) for group in names},
        }
    return {
        "name": name,
        "reference": list(map(float, reference)),
        "marker": list(map(float, marker)),
        "groups": list(groups),
        "base": base,
        "names": names,
        "dsm": dsm,
        "smd": smd,
        "effects": effects,
    }


def group_cases():
    x, y = marks(150, 4, 1, 0.7)
    groups = random.choice(["north", "south", "east"], 150, p=[0.5, 0.3, 0.2])
    yield group_case("no difference", x, y, groups)
    yield group_case("lenient to one", x, y + 0.5 * (groups == "south"), groups)
    yield group_case("half marks and scores", x / 2, y / 2 + random.normal(0, 0.2, 150), groups, base="east")
    yield group_case("two groups", x, y - (groups == "east"), np.where(groups == "east", "b", "a"))


def interval_cases():
    """SciPy's intervals from SciPy's own resamples."""
    x, y = marks(40, 4, 0.5, 0.6)
    statistics = {
        "mean": ((x,), lambda x, axis: np.mean(x, axis=axis)),
        "variance": ((np.exp(x),), lambda x, axis: np.var(x, axis=axis, ddof=1)),
        "pearson": ((x, y), lambda x, y: scipy.stats.pearsonr(x, y)[0]),
    }
    for name, (data, statistic) in statistics.items():
        pairwise = name == "pearson"
        result = {}
        for method in ("percentile", "BCa"):
            found = scipy.stats.bootstrap(
                data, statistic, n_resamples=499, method=method, paired=pairwise, vectorized=not pairwise,
                confidence_level=0.9, random_state=np.random.default_rng(4),
            )
            result[method.lower()] = list(found.confidence_interval)
        whole = (lambda *d: statistic(*d)) if pairwise else (lambda *d: statistic(*d, axis=-1))
        count = len(data[0])
        yield {
            "name": name,
            "level": 0.9,
            "value": float(whole(*data)),
            "resamples": sorted(found.bootstrap_distribution.tolist()),
            "leftOut": [float(whole(*(np.delete(d, i) for d in data))) for i in range(count)],
            **result,
        }


def resampling_cases():
    """Intervals of SciPy's bootstrap, and of a naive cluster bootstrap, to be met within what chance allows."""
    x, y = marks(120, 3, 0.5, 0.5)
    clusters = np.repeat(np.arange(15), 8)
    y = np.clip(y + np.repeat(random.choice([-0.5, 0, 0.5], 15), 8), 0, 3)
    statistics = {"pearson": lambda x, y: scipy.stats.pearsonr(x, y)[0], "continuous quadratic kappa": rsm.quadratic_weighted_kappa}
    case = {"reference": list(x), "marker": list(y), "clusters": clusters.tolist(), "expected": {}}
    for name, statistic in statistics.items():
        found = {}
        for method in ("percentile", "BCa"):
            interval = scipy.stats.bootstrap(
                (x, y), statistic, n_resamples=9999, method=method, paired=True, vectorized=False,
                random_state=np.random.default_rng(5),
            ).confidence_interval
            found[method.lower()] = list(interval)
        drawn = []
        for _ in range(9999):
            rows = (random.integers(0, 15, 15)[:, None] * 8 + np.arange(8)).ravel()
            drawn.append(statistic(x[rows], y[rows]))
        found["clustered percentile"] = list(np.percentile(drawn, [2.5, 97.5]))
        case["expected"][name] = found
    return case


def permutation_cases():
    x, _ = marks(11, 3, 0.5, 0.5)
    first = np.clip(x + random.choice([-0.5, 0, 0.5, 1], 11), 0, 4)
    second = np.clip(x + random.choice([-0.5, 0, 0, 0.5], 11), 0, 4)
    large, larger = marks(80, 3, 0.5, 0.4)
    worse = np.clip(large + random.choice([-1, -0.5, 0, 0.5], 80), 0, 3)
    for name, reference, a, b, exact in [
        ("eleven answers", x, first, second, True), ("eighty answers", large, worse, larger, False),
    ]:
        expected = {}
        for statistic, function in {
            "exact agreement": lambda x, y: np.mean(x == y),
            "rmse": lambda x, y: np.sqrt(np.mean((x - y) ** 2)),
            "continuous quadratic kappa": rsm.quadratic_weighted_kappa,
        }.items():
            found = scipy.stats.permutation_test(
                (a, b), lambda a, b: function(reference, b) - function(reference, a), permutation_type="samples",
                vectorized=False, n_resamples=np.inf if exact else 4999, random_state=np.random.default_rng(6),
            )
            expected[statistic] = {"difference": float(found.statistic), "p": float(found.pvalue)}
        yield {
            "name": name, "reference": list(x if exact else large), "first": list(a), "second": list(b),
            "exact": exact, "expected": expected,
        }


def xoshiro(seed, count):
    """Naive: SplitMix64 and xoshiro256** from the authors' C."""
    mask = (1 << 64) - 1
    words = []
    for _ in range(4):
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        words.append(z ^ (z >> 31))
    turn = lambda x, k: ((x << k) | (x >> (64 - k))) & mask
    found = []
    for _ in range(count):
        found.append(str((turn((words[1] * 5) & mask, 7) * 9) & mask))
        shifted = (words[1] << 17) & mask
        words[2] ^= words[0]
        words[3] ^= words[1]
        words[1] ^= words[2]
        words[0] ^= words[3]
        words[2] ^= shifted
        words[3] = turn(words[3], 45)
    return found


def distribution_cases():
    shares = [1e-300, 1e-20, 1e-8, 0.001, 0.025, 0.07, 0.075, 0.2, 0.5, 0.6, 0.925, 0.975, 0.999, 1 - 1e-12]
    f_values = [(f, a, b) for f in (0.01, 0.7, 1, 2.5, 30) for a, b in ((1, 5), (2, 147), (7, 20), (40, 3), (3, 1e6))]
    return {
        "normal": [[share, float(scipy.special.ndtri(share))] for share in shares],
        "normalBelow": [[z, float(scipy.special.ndtr(z))] for z in (-30, -5, -1.96, -0.3, 0, 0.5, 2, 6)],
        "f": [[f, a, b, float(scipy.stats.f.sf(f, a, b))] for f, a, b in f_values],
        "binomial": [
            {"trials": n, "chance": p, "shares": scipy.stats.binom.pmf(range(n + 1), n, p).tolist()}
            for n, p in ((5, 0.3), (40, 0.1), (60, 0.5), (90, 0.8))
        ],
        "xoshiro": {"seed": 42, "numbers": xoshiro(42, 8)},
    }


cases = {
    "versions": {"python": sys.version.split()[0]} | {name: importlib.metadata.version(name) for name in PACKAGES},
    "pairs": list(pair_cases()),
    "ratings": list(rating_cases()),
    "trueScores": list(true_score_cases()),
    "doubleMarked": list(double_cases()),
    "confidence": list(confidence_cases()),
    "groups": list(group_cases()),
    "intervals": list(interval_cases()),
    "resampling": resampling_cases(),
    "permutations": list(permutation_cases()),
    "distributions": distribution_cases(),
}


class Plain(json.JSONEncoder):
    def default(self, value):
        return value.item() if isinstance(value, np.generic) else super().default(value)


with open(sys.argv[1], "w") as file:
    # One line a case: a changed figure is a changed line.
    lines = []
    for key, value in cases.items():
        if isinstance(value, list):
            body = ",\n".join("    " + json.dumps(case, cls=Plain, allow_nan=False) for case in value)
            lines.append(f'  "{key}": [\n{body}\n  ]')
        else:
            lines.append(f'  "{key}": {json.dumps(value, cls=Plain, allow_nan=False)}')
    file.write("{\n" + ",\n".join(lines) + "\n}\n")
print(json.dumps(cases["versions"]))
