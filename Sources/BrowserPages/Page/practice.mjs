// The practice page: a learner chooses a question and writes; a moment after the last key the answer has been marked.

import { Attempts } from "./attempts.mjs";
import { canRun, DeskClient, packedBlock } from "./desk-client.mjs";
import { count, download, fill, make } from "./elements.mjs";
import { Highlight, quotations } from "./highlight.mjs";
import { picture } from "./progress.mjs";

/** A pause in the writing, after which the answer is marked, and one after which the result is read out. */
const pause = 20;
const quietPause = 1500;
const longestQuotation = 80;

const paper = JSON.parse(packedBlock("paper"));
const rubric = packedBlock("rubric");
const part = (id) => document.getElementById(id);
const box = part("answer");
const highlight = new Highlight(box, part("copy"));
const attempts = new Attempts(`examiner:${document.body.dataset.rubric}`, () => window.localStorage);
const states = { met: "met ✓", partial: "partly ~", not: "not yet –" };

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

function shortName({ id, text }) {
  const name = text === "" ? `Question ${id}` : `${id}. ${text}`;
  return name.length > 80 ? `${name.slice(0, 78)}…` : name;
}

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
  showChecklist(null);
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
  showChecklist(result);
  showFound(result, text);
  showHints(result, coaching);
  // For whoever measures or tests the page.
  document.body.dataset.milliseconds = String(milliseconds);
  document.body.dataset.line = text.length > 100_000 ? "" : line;
}

/** What is odd about the answer, and what to think again about. */
function remarks({ flags, refer }, { corrections }) {
  const said = [...new Set(corrections)];
  if (flags.includes("too-long")) said.push("Your answer is very long: only its first part was read closely.");
  if (flags.includes("keyword-list")) said.push("This reads like a list of words. Write sentences that say something about them.");
  if (flags.includes("echoes-question")) said.push("So far this mostly repeats the question.");
  if (flags.includes("gibberish")) said.push("The program could not read this as English.");
  if (refer && said.length === 0) said.push("The program is not sure about this answer: ask your tutor what they think.");
  return said;
}

function isComplete({ points }) {
  return points.every((point) => point.decision === "met");
}

function nextStep(result, coaching, isBlank) {
  if (isBlank) return "Write your answer in the box. Feedback comes while you write.";
  if (isComplete(result)) {
    return coaching.corrections.length > 0
      ? "Everything that the mark scheme asks for is there. Put right what is waved."
      : "Everything that the mark scheme asks for is there. Save this attempt, and go on to the next question.";
  }
  const steps = coaching.points.flatMap((point) => point.steps);
  if (steps.length > 0) return steps[0];
  if (coaching.corrections.length > 0) return "Think again about what is waved, and put it right.";
  return "Read the question again, and cover all that it asks for.";
}

function showChecklist(result) {
  const items = question.points.map((point) => {
    const found = result?.points.find((one) => one.point === point.point);
    const decision = found?.decision ?? "not";
    const marks = found ? `${found.marks} of ${count(found.max, "mark")}` : count(point.max, "mark");
    const tasks = make("ul", {}, ...point.tasks.map((task) => make("li", {}, task)));
    const rest = make("div", {}, tasks, make("div", { class: "quiet" }, marks));
    const command = found?.command;
    // What the command word asks for is said where there is content to say it of.
    if (found && !command.met && found.evidence.length > 0) rest.append(make("div", { class: "quiet" }, `${command.reason}.`));
    return make("li", { class: decision }, make("span", { class: "state" }, states[decision]), rest);
  });
  fill(part("checklist"), ...items);
}

function showFound(result, text) {
  const marks = quotations(result, text).filter((mark) => mark.kind !== "wrong");
  if (marks.length === 0) return fill(part("found"));
  const items = [...new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.term}`, mark])).values()].map((mark) => {
    const words = mark.text.length > longestQuotation ? `${mark.text.slice(0, longestQuotation)}…` : mark.text;
    // The name of a model answer is the answer.
    const name = mark.by === "model answer" ? "" : ` shows: ${mark.term}`;
    const spelling = mark.by === "spelling" ? make("span", { class: "quiet" }, " (understood; check the spelling)") : null;
    return make("li", {}, "“", make("bdi", {}, words), "”", name, spelling);
  });
  fill(part("found"), make("h3", {}, result.marks > 0 ? "What earns marks" : "What points the right way"), make("ul", {}, ...items));
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

function when(time, now) {
  if (time <= now) return "now";
  const minutes = Math.round((time - now) / 60_000);
  if (minutes < 60) return `in ${count(Math.max(1, minutes), "minute")}`;
  if (minutes < 24 * 60) return `in ${count(Math.round(minutes / 60), "hour")}`;
  return `in ${count(Math.round(minutes / 60 / 24), "day")}`;
}

function date(time) {
  return new Date(time).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}

function showProgress() {
  const own = attempts.of(question.id);
  if (own.length === 0) {
    fill(part("progress"), make("p", {}, "No attempt is saved yet."));
  } else {
    const list = own.map((attempt, place) =>
      make("li", { value: place + 1 }, `${attempt.marks} of ${count(attempt.max, "mark")}, ${date(attempt.time)}`,
        make("blockquote", { dir: "auto" }, attempt.answer)));
    fill(part("progress"), picture(own, "progress-picture"),
      make("details", {}, make("summary", {}, `Your ${count(own.length, "saved attempt")}`), make("ol", {}, ...list.reverse())));
  }
  showSchedule();
  showOverview();
  showStorage();
}

/** Questions with points to practise again, by when they are due. */
function due() {
  const known = new Map();
  for (const entry of attempts.schedule()) {
    const asked = paper.questions.find((one) => one.points.some((point) => point.point === entry.point));
    if (asked && !known.has(asked)) known.set(asked, entry.due);
  }
  return [...known].map(([asked, time]) => ({ asked, time }));
}

function showSchedule() {
  const now = Date.now();
  const entries = due();
  if (entries.length === 0) {
    return fill(part("again"), make("p", {}, "Save an attempt, and points that you missed come back here: soon at first, then after longer and longer rests."));
  }
  const items = entries.slice(0, 8).map(({ asked, time }) => {
    const button = make("button", { type: "button" }, `Question ${asked.id}`);
    button.addEventListener("click", () => {
      goTo(asked.id);
      box.focus();
    });
    return make("li", {}, button, ` ${when(time, now)}`);
  });
  fill(part("again"), make("ul", { class: "again" }, ...items));
}

function showOverview() {
  const rows = paper.questions.map((asked) => {
    const own = attempts.of(asked.id);
    const best = own.length === 0 ? "–" : `${Math.max(...own.map((attempt) => attempt.marks))} of ${asked.max}`;
    const last = own.length === 0 ? "–" : `${own.at(-1).marks} of ${asked.max}`;
    return make("tr", {}, make("th", { scope: "row" }, asked.id, make("span", { class: "asked-here" }, shortName(asked).slice(asked.id.length))), make("td", { class: "number" }, String(own.length)),
      make("td", { class: "number" }, best), make("td", { class: "number" }, last));
  });
  const head = make("tr", {}, make("th", { scope: "col" }, "Question"),
    ...["Attempts", "Best", "Last"].map((name) => make("th", { scope: "col", class: "number" }, name)));
  fill(part("overview"), make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows)));
}

function showStorage() {
  part("storage").hidden = attempts.trouble === "";
  if (part("storage").textContent !== attempts.trouble) part("storage").textContent = attempts.trouble;
}

/** What is most overdue, else a question that was never tried, else the next one. */
function nextToPractise() {
  const now = Date.now();
  const overdue = due().find(({ asked, time }) => time <= now && asked !== question)?.asked;
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
  if (!canRun()) {
    part("score").textContent = "Marking is not possible here";
    trouble("This browser cannot run the marking engine: WebAssembly is switched off or too old here. Try another browser, or ask whoever looks after this computer. You can still write, and see the checklist.");
    return;
  }
  try {
    const opened = await DeskClient.open();
    await opened.ask({ kind: "compile", rubric });
    desk = opened;
    await mark();
    document.body.dataset.ready = String(Math.round(performance.now()));
  } catch (error) {
    part("score").textContent = "Marking is not possible here";
    trouble(`The marking engine could not start (${error.message}). Try another browser.`);
  }
}

start();
