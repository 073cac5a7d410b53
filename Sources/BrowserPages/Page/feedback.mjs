// What is said of an answer: remarks, the next step, the checklist, and the words that count.

import { count, make } from "./elements.mjs";
import { quotations } from "./highlight.mjs";

const longestQuotation = 80;
const states = { met: "met ✓", partial: "partly ~", not: "not yet –" };

/** What is odd about the answer, and what to think again about. */
export function remarks({ flags, refer }, { corrections }) {
  const said = [...new Set(corrections)];
  if (flags.includes("too-long")) said.push("Your answer is very long: only its first part was read closely.");
  if (flags.includes("keyword-list")) said.push("This reads like a list of words. Write sentences that say something about them.");
  if (flags.includes("echoes-question")) said.push("So far this mostly repeats the question.");
  if (flags.includes("gibberish")) said.push("The program could not read this as English.");
  if (refer && said.length === 0) said.push("The program is not sure about this answer: ask your tutor what they think.");
  return said;
}

/** Whether nothing is missing. */
export function isComplete({ points }) {
  return points.every((point) => point.decision === "met");
}

/** What to do next, in a sentence or two. */
export function nextStep(result, coaching, isBlank) {
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

/** An item for each point of a question; `result` is null before there is an answer. */
export function checklist(question, result) {
  return question.points.map((point) => {
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
}

/** The words that count, with what they show; null where there are none. */
export function wordsThatCount(result, text) {
  const marks = quotations(result, text).filter((mark) => mark.kind !== "wrong");
  if (marks.length === 0) return null;
  const items = [...new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.term}`, mark])).values()].map((mark) => {
    const words = mark.text.length > longestQuotation ? `${mark.text.slice(0, longestQuotation)}…` : mark.text;
    // The name of a model answer is the answer.
    const name = mark.by === "model answer" ? "" : ` shows: ${mark.term}`;
    const spelling = mark.by === "spelling" ? make("span", { class: "quiet" }, " (understood; check the spelling)") : null;
    return make("li", {}, "“", make("bdi", {}, words), "”", name, spelling);
  });
  return [make("h3", {}, result.marks > 0 ? "What earns marks" : "What points the right way"), make("ul", {}, ...items)];
}
