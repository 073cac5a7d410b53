// The practice page: a learner chooses a question and writes; a moment after the last key the answer has been marked.

import { Attempts } from "./attempts.mjs";
import { packedBlock } from "./blocks.mjs";
import { DeskClient } from "./desk-client.mjs";
import { count, download, fill, make } from "./elements.mjs";
import { checklist, isComplete, nextStep, remarks, wordsThatCount } from "./feedback.mjs";
import { Highlight, quotations } from "./highlight.mjs";
import { deskBlocks, firstDesk, firstOpening } from "./opening.mjs";
import { attemptsAtOne, due, overview, schedule, shortName } from "./overview.mjs";

/** A pause in the writing, after which the answer is marked, and one after which the result is read out. */
const pause = 20;
const quietPause = 1500;

const paper = JSON.parse(packedBlock("paper"));
const part = (id) => document.getElementById(id);
const box = part("answer");
const highlight = new Highlight(box, part("copy"));
const attempts = new Attempts(`examiner:${document.body.dataset.rubric}`, () => window.localStorage);

let desk = null;
let question = paper.questions[0];
/** What the last marking gave; null while the text has been changed since. */
let latest = null;
/** Hints that are shown: the point they are for, and their texts. */
let hints = { point: null, texts: [] };
let savedText = "";
let markTimer = 0;
let quietTimer = 0;
let announced = "";

// MARK: Questions

function choose(id) {
  question = paper.questions.find((one) => one.id === id) ?? paper.questions[0];
  part("question").value = question.id;
  part("asked-heading").textContent = `Question ${question.id} (${count(question.max, "mark")})`;
  part("asked").textContent = question.text;
  part("asked").hidden = question.text === "";
  part("model").open = false;
  fill(part("model-answer"));
  part("saved").textContent = "";
  hints = { point: null, texts: [] };
  box.value = attempts.draft(question.id);
  savedText = box.value;
  announced = "";
  latest = null;
  highlight.show([]);
  fill(part("checklist"), ...checklist(question, null));
  fill(part("found"));
  showProgress();
  mark();
}

/** Another question; what is written stays as a draft. */
function goTo(id) {
  keepUnsaved();
  choose(id);
}

// MARK: Marking

function changed() {
  highlight.follow();
  latest = null;
  part("saved").textContent = "";
  clearTimeout(markTimer);
  markTimer = setTimeout(mark, pause);
  clearTimeout(quietTimer);
  quietTimer = setTimeout(settle, quietPause);
}

async function mark() {
  if (!desk) return;
  const asked = question;
  const text = box.value;
  try {
    const answer = await desk.ask({ kind: "mark", learner: "", question: asked.id, answer: text });
    // What came meanwhile is newer.
    if (asked !== question || text !== box.value) return;
    latest = answer;
    show(answer, text);
  } catch (error) {
    trouble(`The answer could not be marked (${error.message}). Please open the page again.`);
  }
}

function show({ line, result, coaching, milliseconds }, text) {
  const marks = quotations(result, text);
  highlight.show(marks);
  const isBlank = text.trim() === "";
  part("score").textContent = isBlank
    ? `0 of ${count(result.max, "mark")} so far`
    : `${result.marks} of ${count(result.max, "mark")} so far`;
  part("share").value = isComplete(result) ? 1 : result.score;
  fill(part("remarks"), ...remarks(result, coaching).map((remark) => make("p", { class: "note" }, remark)));
  const step = nextStep(result, coaching, isBlank);
  fill(part("step"), make("p", {}, step));
  // Beside the box where the feedback is further down; who cannot see it has it read out.
  part("brief").textContent = isBlank ? "" : `${part("score").textContent}. ${step}`;
  fill(part("checklist"), ...checklist(question, result));
  fill(part("found"), ...(wordsThatCount(result, text) ?? []));
  showHints(result, coaching);
  // For whoever measures or tests the page.
  document.body.dataset.milliseconds = String(milliseconds);
  document.body.dataset.line = text.length > 100_000 ? "" : line;
}

// MARK: Hints

function hintedPoint(coaching) {
  return coaching.points.find((point) => point.point === hints.point && point.hints.length > 0) ??
    coaching.points.find((point) => point.hints.length > 0);
}

function showHints(result, coaching) {
  const met = result.points.find((point) => point.point === hints.point)?.decision === "met";
  if (met) hints = { point: null, texts: [] };
  const point = hintedPoint(coaching);
  const most = point?.hints.length ?? 0;
  part("hint").disabled = hints.texts.length >= most;
  part("hint").textContent = most === 0
    ? "No hint needed"
    : hints.texts.length >= most ? "No more hints" : `Show a hint (${hints.texts.length + 1} of ${most})`;
  fill(part("hints"), ...hints.texts.map((text, place) => make("p", {}, make("b", {}, `Hint ${place + 1}: `), text)));
}

function giveHint() {
  const point = latest && hintedPoint(latest.coaching);
  if (!point) return;
  if (hints.point !== point.point) hints = { point: point.point, texts: [] };
  const text = point.hints[hints.texts.length];
  if (text === undefined) return;
  hints.texts.push(text);
  showHints(latest.result, latest.coaching);
  announce(`Hint: ${text}`);
}

function showModelAnswer() {
  if (!part("model").open) return;
  const answers = question.modelAnswers.map((answer) => make("blockquote", { dir: "auto" }, answer));
  fill(part("model-answer"), ...answers);
}

// MARK: Reading out

/** After a longer pause: the marks are read out when they have changed, and the draft is kept. */
function settle() {
  attempts.keepDraft(question.id, box.value);
  showStorage();
  if (!latest || box.value.trim() === "") return;
  const said = `${part("score").textContent}. Next step: ${part("step").textContent}`;
  if (said !== announced) announce(said);
  announced = said;
}

function announce(text) {
  part("announcement").textContent = text;
}

function trouble(text) {
  part("trouble").textContent = text;
  part("trouble").hidden = false;
}

// MARK: Attempts

function keepUnsaved() {
  clearTimeout(quietTimer);
  if (box.value !== attempts.draft(question.id)) attempts.keepDraft(question.id, box.value);
}

function save() {
  if (box.value.trim() === "") return void (part("saved").textContent = "There is nothing to save yet.");
  if (!latest) return void mark().then(() => latest && save());
  if (box.value === savedText && attempts.of(question.id).at(-1)?.answer === box.value) {
    return void (part("saved").textContent = "This attempt is saved already.");
  }
  const { result } = latest;
  attempts.add({
    id: globalThis.crypto?.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
    question: question.id, time: Date.now(), answer: box.value, marks: result.marks, max: result.max,
    hints: hints.texts.length,
    points: result.points.map(({ point, decision }) => ({ point, met: decision === "met" })),
  });
  savedText = box.value;
  const number = attempts.of(question.id).length;
  part("saved").textContent = `Saved as attempt ${number}: ${result.marks} of ${count(result.max, "mark")}.`;
  showProgress();
}

function startAgain() {
  box.value = "";
  hints = { point: null, texts: [] };
  attempts.keepDraft(question.id, "");
  changed();
  box.focus();
}

// MARK: Progress

function showProgress() {
  fill(part("progress"), ...attemptsAtOne(attempts.of(question.id)));
  const open = (id) => {
    goTo(id);
    box.focus();
  };
  fill(part("again"), schedule(due(paper, attempts), open));
  fill(part("overview"), overview(paper, attempts));
  showStorage();
}

function showStorage() {
  part("storage").hidden = attempts.trouble === "";
  if (part("storage").textContent !== attempts.trouble) part("storage").textContent = attempts.trouble;
}

/** What is most overdue, else a question that was never tried, else the next one. */
function nextToPractise() {
  const now = Date.now();
  const overdue = due(paper, attempts).find(({ asked, time }) => time <= now && asked !== question)?.asked;
  const untried = paper.questions.find((asked) => asked !== question && attempts.of(asked.id).length === 0);
  const after = paper.questions[(paper.questions.indexOf(question) + 1) % paper.questions.length];
  goTo((overdue ?? untried ?? after).id);
  box.focus();
}

function exportAttempts() {
  const content = { schema: 1, title: paper.title, attempts: attempts.all };
  download("practice-attempts.json", "application/json", `${JSON.stringify(content, null, 2)}\n`);
}

function deleteAttempts() {
  if (part("confirm").returnValue !== "delete") return;
  attempts.deleteAll();
  savedText = box.value;
  part("saved").textContent = "";
  showProgress();
  announce("Your attempts are deleted.");
}

// MARK: Start

function listen() {
  part("question").addEventListener("change", () => goTo(part("question").value));
  part("next").addEventListener("click", nextToPractise);
  box.addEventListener("input", changed);
  part("save").addEventListener("click", save);
  part("clear").addEventListener("click", startAgain);
  part("hint").addEventListener("click", giveHint);
  part("model").addEventListener("toggle", showModelAnswer);
  part("export").addEventListener("click", exportAttempts);
  part("delete").addEventListener("click", () => part("confirm").showModal());
  part("confirm").addEventListener("close", deleteAttempts);
  window.addEventListener("pagehide", keepUnsaved);
  // Another tab has saved something.
  window.addEventListener("storage", () => {
    try {
      attempts.reload();
    } catch {
      return;
    }
    showProgress();
  });
}

async function start() {
  part("question").append(...paper.questions.map((asked) => make("option", { value: asked.id }, shortName(asked))));
  listen();
  choose(question.id);
  if (!firstDesk) {
    part("score").textContent = "Marking is not possible here";
    trouble("This browser cannot run the marking engine: WebAssembly is switched off or too old here. Try another browser, or ask whoever looks after this computer. You can still write, and see the checklist.");
    return;
  }
  try {
    await firstOpening;
    desk = DeskClient.startingWith(firstDesk, deskBlocks);
    await mark();
    document.body.dataset.ready = String(Math.round(performance.now()));
  } catch (error) {
    part("score").textContent = "Marking is not possible here";
    trouble(`The marking engine could not start (${error.message}). Try another browser.`);
  }
}

start();
