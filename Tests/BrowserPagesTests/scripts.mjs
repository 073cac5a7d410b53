// Checks the scripts of the learners' pages that need no browser: node --test Tests/BrowserPagesTests/scripts.mjs

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const page = new URL("../../Sources/BrowserPages/Page/", import.meta.url);
const { agreement } = await import(new URL("agreement.mjs", page));
const { answersOf, rowsOf, tableOf } = await import(new URL("tables.mjs", page));
const { Attempts, boxesOf, merged, parsed } = await import(new URL("attempts.mjs", page));
const { quotations } = await import(new URL("highlight.mjs", page));

// The stored values are scikit-learn's (Tests/AgreementTests/Reference).
const stored = JSON.parse(readFileSync(new URL("../AgreementTests/Data/cases.json", import.meta.url), "utf8"));

for (const { name, reference, marker, expected } of stored.pairs) {
  test(`agreement: ${name}`, () => {
    const found = agreement(reference.map((mark, place) => [mark, marker[place]]));
    const near = (one, other) => (one === null || other === null ? assert.equal(one, other) : assert.ok(Math.abs(one - other) < 1e-9, `${one}, not ${other}`));
    near(found.exact, expected["exact agreement"]);
    near(found.adjacent, expected["adjacent agreement"]);
    near(found.kappa, expected["mark kappa quadratic"]);
  });
}

test("agreement of nobody", () => {
  assert.deepEqual(agreement([]), { number: 0, exact: null, adjacent: null, kappa: null });
});

test("CSV as RFC 4180 has it", () => {
  assert.deepEqual(rowsOf('a,"b ""c"", d"\r\n"e\nf",\n\nlast,1'), [["a", 'b "c", d'], ["e\nf", ""], ["last", "1"]]);
});

test("answers go out and come back as they are", () => {
  const answers = [
    { learner: "Ann", question: "1", answer: 'One, "two"\nthree; four ', human: 2 },
    { learner: "=cmd", question: "2", answer: "-1 °C 👍🏽", human: null },
    { learner: "", question: "x-1", answer: "", human: 0 },
  ];
  assert.deepEqual(answersOf(tableOf(answers)), answers);
  assert.ok(tableOf(answers).includes("'=cmd"), "a formula is not neutralised");
});

test("answers as JSON Lines, and what is wrong with a file", () => {
  const rows = answersOf('\uFEFF{"learner":"A","question":"1","answer":"x","human":1}\n\n{"answer":"y"}\n');
  assert.deepEqual(rows, [
    { learner: "A", question: "1", answer: "x", human: 1 }, { learner: "", question: "", answer: "y", human: null },
  ]);
  assert.throws(() => answersOf('{"answer":"y"}\n{'), /line 2 is not JSON/);
  assert.throws(() => answersOf("a,b\n1,2\n"), /no column is headed 'answer'/);
});

const minute = 60_000;
const day = 24 * 60 * minute;

function attempt(id, time, met, question = "1") {
  return { id, question, time, answer: "x", marks: met ? 1 : 0, max: 1, points: [{ point: `${question}.1`, met }] };
}

test("a point that was missed comes back soon, one that was met after longer and longer rests", () => {
  let attempts = [attempt("a", 0, false)];
  assert.deepEqual(boxesOf(attempts)["1.1"], { question: "1", box: 0, due: 10 * minute });
  attempts = [...attempts, attempt("b", 20 * minute, true)];
  assert.deepEqual(boxesOf(attempts)["1.1"], { question: "1", box: 1, due: 20 * minute + day });
  // Too early to count.
  attempts = [...attempts, attempt("c", 30 * minute, true)];
  assert.deepEqual(boxesOf(attempts)["1.1"], { question: "1", box: 1, due: 20 * minute + day });
  attempts = [...attempts, attempt("d", 2 * day, true)];
  assert.deepEqual(boxesOf(attempts)["1.1"], { question: "1", box: 2, due: 5 * day });
  attempts = [...attempts, attempt("e", 3 * day, false)];
  assert.equal(boxesOf(attempts)["1.1"].box, 0);
});

test("attempts of two tabs are merged, each once", () => {
  const list = merged([attempt("a", 1, true), attempt("b", 3, true)], [attempt("c", 2, true), attempt("b", 3, true)]);
  assert.deepEqual(list.map(({ id }) => id), ["a", "c", "b"]);
});

test("a broken storage holds nothing", () => {
  for (const text of [null, "", "{", "[]", '{"attempts":[1,{"id":2}],"drafts":7}']) {
    assert.deepEqual(parsed(text), { attempts: [], drafts: {} });
  }
});

test("what cannot be stored is kept while the page is open, and said", () => {
  const blocked = new Attempts("k", () => {
    throw new Error("blocked");
  });
  blocked.add(attempt("a", 1, true));
  assert.equal(blocked.all.length, 1);
  assert.match(blocked.trouble, /does not let the page store/);
  const full = new Attempts("k", () => ({
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  }));
  full.add(attempt("a", 1, true));
  full.add(attempt("b", 2, true));
  assert.equal(full.all.length, 2);
  assert.match(full.trouble, /full/);
});

test("places in Unicode scalars become places in UTF-16 units", () => {
  const text = "👩‍🔬 come back 🎉 again";
  const start = [...text].join("").indexOf("come");
  const scalars = [...text.slice(0, start)].length;
  const result = {
    points: [{ decision: "met", marks: 1, evidence: [{ start: scalars, end: scalars + 11, text: "come back 🎉" }] }],
    misconceptions: [],
  };
  const [mark] = quotations(result, text);
  assert.equal(text.slice(mark.start, mark.end), "come back 🎉");
});

test("evidence of a point that earns nothing is not shown", () => {
  const result = { points: [{ decision: "not", marks: 0, evidence: [{ start: 0, end: 1, text: "a" }] }], misconceptions: [] };
  assert.deepEqual(quotations(result, "abc"), []);
});
