// How far two markers agree, as the program's own statistics have it (Sources/Agreement).

/** Shares of equal marks and of marks at most one apart, and kappa with quadratic weights; null where it is not defined. */
export function agreement(pairs) {
  const number = pairs.length;
  if (number === 0) return { number, exact: null, adjacent: null, kappa: null };
  const share = (holds) => pairs.filter(holds).length / number;
  return {
    number,
    exact: share(([one, other]) => one === other),
    adjacent: share(([one, other]) => Math.abs(one - other) <= 1),
    kappa: quadraticKappa(pairs),
  };
}

/**
 * Cohen's kappa with quadratic weights: 1 minus the mean squared difference over the one to be expected by chance, if each
 * marker gave the same marks at random. Null where chance leaves no difference: both gave one and the same mark throughout.
 */
function quadraticKappa(pairs) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const ones = pairs.map(([one]) => one);
  const others = pairs.map(([, other]) => other);
  const [meanOne, meanOther] = [mean(ones), mean(others)];
  const spread = (values, middle) => mean(values.map((value) => (value - middle) ** 2));
  const observed = mean(pairs.map(([one, other]) => (one - other) ** 2));
  const expected = spread(ones, meanOne) + spread(others, meanOther) + (meanOne - meanOther) ** 2;
  return expected === 0 ? null : 1 - observed / expected;
}
