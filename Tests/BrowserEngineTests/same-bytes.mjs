// Marks answers with the engines of the program's pages and compares the result lines with the native program's, byte for
// byte: the workbench's, which compiles the rubric, and that of a practice page made of the rubric.
//
//   node same-bytes.mjs EXAMINER RUBRIC ANSWERS.jsonl [RUBRIC ANSWERS.jsonl]...
//
// Also checks that the engine's memory does not grow over many answers, and that a thousand made-up answers to each rubric
// (seeded) agree.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Engine } from "../../Sources/BrowserEngine/Support/engine.mjs";

const [examiner, ...pairs] = process.argv.slice(2);
if (!examiner || pairs.length === 0 || pairs.length % 2 !== 0) {
  console.error("usage: node same-bytes.mjs EXAMINER RUBRIC ANSWERS.jsonl [RUBRIC ANSWERS.jsonl]...");
  process.exit(64);
}
const folder = mkdtempSync(join(tmpdir(), "examiner-"));
const workbench = await Engine.load(page("--workbench")("engine"));
let passed = 0;
let failed = 0;

/** A page of the program, as a function that unpacks its blocks. */
function page(...options) {
  const path = join(folder, "page.html");
  // Exit code 65 (the rubric has errors) still gives a page.
  spawnSync(examiner, ["page", ...options, "--output", path, "--quiet"]);
  const text = readFileSync(path, "utf8");
  return (id) => gunzipSync(Buffer.from(new RegExp(`id="${id}">([^<]*)<`).exec(text)[1], "base64"));
}

/** The engine of a practice page with the rubric that it carries. */
async function practice(rubric) {
  const block = page(rubric);
  const engine = await Engine.load(block("engine"));
  return { engine, session: engine.open(block("rubric"), block("words")) };
}

/** The program's result lines; exit code 65 (some rows rejected) still gives the others. */
function native(rubric, answers) {
  return execFileSync(examiner, ["mark", rubric, answers, "--to", "jsonl", "--quiet"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }).split("\n").filter((line) => line !== "");
}

function compare(name, session, rows, lines) {
  if (lines.length !== rows.length) {
    console.error(`${name}: ${rows.length} answers, but ${lines.length} native results`);
    failed += 1;
    return;
  }
  rows.forEach((row, index) => {
    const line = session.mark({ learner: row.learner ?? "", question: row.question ?? "", answer: row.answer });
    if (line === lines[index]) {
      passed += 1;
    } else {
      failed += 1;
      if (failed <= 5) console.error(`${name}, answer ${index + 1} (${row.learner}):\n  native ${lines[index]}\n  browser ${line}`);
    }
  });
}

/** Rows with the three keys only, so that neither side has others to hand on. */
function plain(row) {
  return { learner: row.learner ?? "", question: row.question ?? "", answer: row.answer };
}

/** Deterministic pseudo-random numbers: xorshift32. */
function generator(seed) {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

function madeUp(rows, count) {
  const random = generator(20261120);
  const pieces = rows.flatMap((row) => row.answer.split(/(\s+)/)).filter((piece) => piece !== "");
  const odd = ["é", "don’t", "\u0000", "👩‍🔬", "\u202e", "e\u0301", "<b>", "=1+1", "ﬁ", "5°C", "—", "…", "\r\n", "a".repeat(300)];
  return Array.from({ length: count }, (_, index) => {
    let answer = "";
    for (let length = random(60); length > 0; length -= 1) {
      answer += random(9) === 0 ? odd[random(odd.length)] : pieces[random(pieces.length)];
      if (random(3) === 0) answer += " ";
    }
    return { learner: `made-up ${index}`, question: rows[random(rows.length)].question ?? "", answer };
  });
}

for (let pair = 0; pair < pairs.length; pair += 2) {
  const [rubric, answers] = [pairs[pair], pairs[pair + 1]];
  const rows = readFileSync(answers, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => plain(JSON.parse(line)));
  const all = [...rows, ...madeUp(rows, 1000)];
  const path = join(folder, `answers-${pair}.jsonl`);
  writeFileSync(path, all.map((row) => JSON.stringify(row) + "\n").join(""));
  const lines = native(rubric, path);
  const compiled = workbench.compile(readFileSync(rubric));
  compare(`${rubric} in the workbench`, compiled, all, lines);
  compiled.close();
  compare(`${rubric} in a practice page`, (await practice(rubric)).session, all, lines);
}

// Memory stays as it is once every word has been met.
const { engine, session } = await practice(pairs[0]);
const rows = readFileSync(pairs[1], "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => plain(JSON.parse(line)));
for (const row of rows) session.mark(row);
const before = engine.memorySize;
for (let round = 0; round < 20; round += 1) for (const row of rows) session.mark(row);
if (engine.memorySize === before) {
  passed += 1;
} else {
  failed += 1;
  console.error(`memory grew from ${before} to ${engine.memorySize} bytes`);
}
session.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
