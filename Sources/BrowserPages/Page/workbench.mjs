// The workbench: a tutor writes a rubric; compiler and engine follow, and show what they make of it and of sample answers.

import { agreement } from "./agreement.mjs";
import { canRun, packedBlock } from "./blocks.mjs";
import { DeskClient } from "./desk-client.mjs";
import { count, download, fill, make } from "./elements.mjs";
import { Sample } from "./sample.mjs";
import { answersOf, tableOf, wholeMark } from "./tables.mjs";

/** A pause in the writing of the rubric after which it is compiled. */
const compilePause = 250;
const mostAnswers = 300;
const mostDiagnostics = 200;

const part = (id) => document.getElementById(id);
const source = part("rubric-text");

let desk = null;
let questions = [];
let samples = [];
let isCompiling = false;
let isStale = false;
let compileTimer = 0;
let isUnsaved = false;

// MARK: The rubric

function rubricChanged() {
  isUnsaved = true;
  clearTimeout(compileTimer);
  compileTimer = setTimeout(compile, compilePause);
}

/** Compiles the rubric as it is; what changes meanwhile is compiled afterwards. */
async function compile() {
  if (!desk) return;
  if (isCompiling) return void (isStale = true);
  isCompiling = true;
  try {
    do {
      isStale = false;
      show(await desk.ask({ kind: "compile", rubric: source.value, details: true }));
      await markAll();
    } while (isStale);
  } catch (error) {
    await restart(error);
  } finally {
    isCompiling = false;
  }
}

/** The engine stopped on something: it is started anew, and the page stays as it is. */
async function restart(error) {
  part("compiled").textContent = `The engine stopped on this text (${error.message}); it has been started again. Change the text, and it is compiled anew.`;
  try {
    desk = await DeskClient.open();
  } catch {
    trouble("The marking engine could not be started again. Save your work, and open the page anew.");
  }
}

function show({ paper, outline, diagnostics, milliseconds }) {
  questions = paper.questions;
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const warnings = diagnostics.filter((one) => one.severity === "warning").length;
  const found = [count(questions.length, "question"), count(errors, "error"), count(warnings, "warning")].join(", ");
  part("compiled").textContent = `Compiled: ${found}.`;
  document.body.dataset.compiled = String(milliseconds);
  const items = diagnostics.slice(0, mostDiagnostics).map(diagnosticItem);
  if (items.length === 0) items.push(make("li", {}, "Nothing to complain of."));
  if (diagnostics.length > mostDiagnostics) items.push(make("li", {}, `And ${diagnostics.length - mostDiagnostics} more.`));
  fill(part("diagnostics"), ...items);
  part("outline").textContent = outline;
  for (const sample of samples) sample.showQuestions(questions);
}

function diagnosticItem({ severity, code, message, at, notes = [] }) {
  const button = make("button", { type: "button" }, `Line ${at.line}`);
  button.addEventListener("click", () => select(at));
  const others = notes.map((note) => make("div", { class: "quiet" }, `Line ${note.at.line}: ${note.message}`));
  return make("li", {}, button, make("span", { class: severity }, severity), `: ${message} `, make("span", { class: "quiet" }, `[${code}]`), ...others);
}

/** Selects the words of the rubric that a diagnostic is about. */
function select({ line, column, text }) {
  const lines = source.value.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const start = before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
  source.focus();
  source.setSelectionRange(start, start + Math.max(1, text.length));
  const height = source.scrollHeight / Math.max(1, lines.length);
  source.scrollTop = Math.max(0, (line - 4) * height);
}

// MARK: Answers

/** What a sample answer asks of the workbench. */
const bench = {
  ask: (request) => desk.ask(request),
  changed(sample) {
    isUnsaved = true;
    return markAlone(sample);
  },
  judged() {
    isUnsaved = true;
    showAgreement();
  },
  remove(sample) {
    samples = samples.filter((one) => one !== sample);
    sample.element.remove();
    isUnsaved = true;
    showAgreement();
    part("add").focus();
  },
};

async function markAlone(sample) {
  // The compiler's round marks all answers when it is done.
  if (!desk || isCompiling) return;
  try {
    sample.showQuestions(questions);
    await sample.mark();
  } catch (error) {
    await restart(error);
  }
  showAgreement();
}

async function markAll() {
  for (const sample of samples) {
    if (isStale) return;
    await sample.mark();
  }
  showAgreement();
}

function showAgreement() {
  const pairs = samples.flatMap((sample) => {
    const human = wholeMark(sample.human.value);
    return human === null || !sample.marked ? [] : [[human, sample.marked.result.marks]];
  });
  const { number, exact, adjacent, kappa } = agreement(pairs);
  if (number === 0) {
    return void (part("agreement").textContent = "Enter your own marks beside the answers, and see here how far the program agrees.");
  }
  const percent = (share) => `${Math.round(share * 100)}%`;
  const said = kappa === null || number < 2 ? "kappa cannot be told yet" : `quadratic-weighted kappa ${kappa.toFixed(2)}`;
  part("agreement").textContent = `${count(number, "answer")} with your mark: ${percent(exact)} the same, ${percent(adjacent)} at most one apart, ${said}.${number < 30 ? " With so few answers, take it as a hint." : ""}`;
}

function add(rows) {
  const room = Math.max(0, mostAnswers - samples.length);
  const added = rows.slice(0, room).map((row) => new Sample(row, bench));
  samples.push(...added);
  part("samples").append(...added.map((sample) => sample.element));
  if (rows.length > room) trouble(`The workbench takes ${mostAnswers} answers; the others were left out. For more, use 'examiner evaluate' or 'examiner mark'.`);
  return added;
}

// MARK: Files

async function openRubric(file) {
  source.value = await file.text();
  announce(`${file.name} is open.`);
  await compile();
}

async function openAnswers(file) {
  try {
    const rows = answersOf(await file.text());
    for (const sample of samples) sample.element.remove();
    samples = [];
    add(rows);
    announce(`${count(samples.length, "answer")} from ${file.name}.`);
    await compile();
  } catch (error) {
    trouble(`'${file.name}' cannot be read as answers: ${error.message}.`);
  }
}

function listen() {
  source.addEventListener("input", rubricChanged);
  part("add").addEventListener("click", () => {
    const [sample] = add([{ learner: "", question: questions[0]?.id ?? "", answer: "", human: null }]);
    if (!sample) return;
    markAlone(sample);
    sample.box.focus();
  });
  for (const [name, open] of [["rubric", openRubric], ["answers", openAnswers]]) {
    part(`open-${name}`).addEventListener("click", () => part(`${name}-file`).click());
    part(`${name}-file`).addEventListener("change", () => {
      part("trouble").hidden = true;
      const [file] = part(`${name}-file`).files;
      if (file) open(file);
      part(`${name}-file`).value = "";
    });
  }
  part("save-rubric").addEventListener("click", () => {
    download("rubric.md", "text/markdown", source.value);
    isUnsaved = false;
  });
  part("save-answers").addEventListener("click", () => {
    download("answers.csv", "text/csv", tableOf(samples.map((sample) => sample.row)));
    isUnsaved = false;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
}

function announce(text) {
  part("announcement").textContent = text;
}

function trouble(text) {
  part("trouble").textContent = text;
  part("trouble").hidden = false;
}

async function start() {
  source.value = packedBlock("rubric");
  listen();
  if (!canRun()) {
    part("compiled").textContent = "Nothing can be compiled here.";
    return trouble("This browser cannot run the engine: WebAssembly is switched off or too old here. Try another browser, or ask whoever looks after this computer.");
  }
  try {
    desk = await DeskClient.open();
  } catch (error) {
    return trouble(`The engine could not start (${error.message}). Try another browser.`);
  }
  add([{ learner: "", question: "", answer: "", human: null }]);
  await compile();
  document.body.dataset.ready = String(Math.round(performance.now()));
}

start();
