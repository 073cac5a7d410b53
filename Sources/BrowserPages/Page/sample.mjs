// A sample answer of the workbench, with its fields on the page.

import { count, fill, make } from "./elements.mjs";
import { Highlight, quotations } from "./highlight.mjs";
import { wholeMark } from "./tables.mjs";

/** A pause in the writing after which an answer is marked. */
const markPause = 30;

let numbers = 0;

/** A sample answer with its fields on the page. */
export class Sample {
  #bench;

  /** `bench` is told of changes, and marks. */
  constructor({ learner, question, answer, human }, bench) {
    this.#bench = bench;
    numbers += 1;
    const id = (name) => `sample-${numbers}-${name}`;
    this.wanted = question;
    this.heading = make("h3", {}, learner === "" ? `Answer ${numbers}` : learner);
    this.learner = learner;
    this.question = make("select", { id: id("question") });
    this.human = make("input", { id: id("human"), type: "number", min: "0", max: "999", step: "1", inputmode: "numeric" });
    if (human !== null) this.human.value = String(human);
    this.box = make("textarea", { id: id("answer"), rows: "3", dir: "auto" });
    this.box.value = answer;
    this.copy = make("div", { class: "copy", "aria-hidden": "true" });
    this.result = make("div", { class: "result", id: id("result") });
    this.box.setAttribute("aria-describedby", id("result"));
    const remove = make("button", { type: "button", "aria-label": `Remove ${this.heading.textContent}` }, "Remove");
    const field = (name, control) => make("div", {}, make("label", { for: control.id }, name), control);
    this.element = make("li", {}, this.heading,
      make("div", { class: "fields" }, field("Question", this.question), field("Your mark", this.human), remove),
      make("label", { class: "said", for: this.box.id }, `Text of ${this.heading.textContent}`),
      make("div", { class: "writing" }, this.copy, this.box), this.result);
    this.highlight = new Highlight(this.box, this.copy);
    this.highlight.follow();
    this.timer = 0;
    this.box.addEventListener("input", () => {
      this.highlight.follow();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => bench.changed(this), markPause);
    });
    this.question.addEventListener("change", () => {
      this.wanted = this.question.value;
      bench.changed(this);
    });
    this.human.addEventListener("input", () => {
      this.showResult();
      bench.judged();
    });
    remove.addEventListener("click", () => bench.remove(this));
    this.showQuestions([]);
  }

  get row() {
    return { learner: this.learner, question: this.wanted, answer: this.box.value, human: wholeMark(this.human.value) };
  }

  /** Offers the rubric's questions; one that the rubric no longer has stays chosen, and is said to be missing. */
  showQuestions(questions) {
    const known = questions.map(({ id }) => id);
    if (this.wanted === "" && known.length > 0) this.wanted = known[0];
    const missing = this.wanted !== "" && !known.includes(this.wanted);
    fill(this.question, ...known.map((id) => make("option", { value: id }, id)),
      missing ? make("option", { value: this.wanted }, `${this.wanted} (not in the rubric)`) : null);
    this.question.value = this.wanted;
    this.isMissing = missing || known.length === 0;
  }

  async mark() {
    const text = this.box.value;
    this.marked = null;
    if (!this.isMissing) {
      const answer = await this.#bench.ask({ kind: "mark", learner: this.learner, question: this.wanted, answer: text });
      if (text !== this.box.value) return;
      this.marked = answer;
    }
    this.highlight.show(this.marked ? quotations(this.marked.result, text) : []);
    this.showResult();
  }

  showResult() {
    if (!this.marked) return fill(this.result, make("p", { class: "quiet" }, "Not marked: the rubric has no such question."));
    const { result } = this.marked;
    const human = wholeMark(this.human.value);
    const apart = human !== null && human !== result.marks;
    const head = make("p", {}, make("b", {}, `${result.marks} of ${count(result.max, "mark")}`),
      result.refer ? " · to be looked at" : null, ...result.flags.map((flag) => ` · ${flag}`),
      apart ? make("span", { class: "apart" }, ` · you gave ${human}`) : human === null ? null : " · as you marked it");
    const points = result.points.map((point) =>
      make("li", {}, make("b", {}, `${point.point} ${point.decision}`), `, ${point.marks} of ${point.max}: ${point.reason}`));
    const mistakes = result.misconceptions.map(({ text }) => make("li", {}, make("b", {}, "misconception"), `: ${text}`));
    fill(this.result, head, make("ul", {}, ...points, ...mistakes));
  }
}
