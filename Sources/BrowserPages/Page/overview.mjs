// Where a learner stands: attempts, what to practise again, and all questions.

import { count, make } from "./elements.mjs";
import { picture } from "./progress.mjs";

/** Questions to practise again that are listed. */
const mostDue = 8;

/** A question on one line. */
export function shortName({ id, text }) {
  const name = text === "" ? `Question ${id}` : `${id}. ${text}`;
  return name.length > 80 ? `${name.slice(0, 78)}…` : name;
}

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

/** The attempts at a question, as a picture and as a list. */
export function attemptsAtOne(own) {
  if (own.length === 0) return [make("p", {}, "No attempt is saved yet.")];
  const list = own.map((attempt, place) =>
    make("li", { value: place + 1 }, `${attempt.marks} of ${count(attempt.max, "mark")}, ${date(attempt.time)}`,
      make("blockquote", { dir: "auto" }, attempt.answer)));
  const summary = make("summary", {}, `Your ${count(own.length, "saved attempt")}`);
  return [picture(own, "progress-picture"), make("details", {}, summary, make("ol", {}, ...list.reverse()))];
}

/** Questions with points to practise again, by when they are due. */
export function due(paper, attempts) {
  const known = new Map();
  for (const entry of attempts.schedule()) {
    const asked = paper.questions.find((one) => one.points.some((point) => point.point === entry.point));
    if (asked && !known.has(asked)) known.set(asked, entry.due);
  }
  return [...known].map(([asked, time]) => ({ asked, time }));
}

/** What to practise again, and when; `goTo` opens a question. */
export function schedule(entries, goTo) {
  const now = Date.now();
  if (entries.length === 0) {
    return make("p", {}, "Save an attempt, and points that you missed come back here: soon at first, then after longer and longer rests.");
  }
  const items = entries.slice(0, mostDue).map(({ asked, time }) => {
    const button = make("button", { type: "button" }, `Question ${asked.id}`);
    button.addEventListener("click", () => goTo(asked.id));
    return make("li", {}, button, ` ${when(time, now)}`);
  });
  return make("ul", {}, ...items);
}

/** A table of all questions with the marks so far. */
export function overview(paper, attempts) {
  const rows = paper.questions.map((asked) => {
    const own = attempts.of(asked.id);
    const best = own.length === 0 ? "–" : `${Math.max(...own.map((attempt) => attempt.marks))} of ${asked.max}`;
    const last = own.length === 0 ? "–" : `${own.at(-1).marks} of ${asked.max}`;
    return make("tr", {}, make("th", { scope: "row" }, asked.id, make("span", { class: "asked-here" }, shortName(asked).slice(asked.id.length))), make("td", { class: "number" }, String(own.length)),
      make("td", { class: "number" }, best), make("td", { class: "number" }, last));
  });
  const head = make("tr", {}, make("th", { scope: "col" }, "Question"),
    ...["Attempts", "Best", "Last"].map((name) => make("th", { scope: "col", class: "number" }, name)));
  return make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows));
}
